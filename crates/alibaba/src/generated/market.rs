//! `market` 2015-11-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-1", "market.ap-southeast-1.aliyuncs.com"),
        ("ap-south-1", "market.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-1", "market.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "market.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "market.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "market.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "market.aliyuncs.com"),
        ("cn-chengdu", "market.aliyuncs.com"),
        ("cn-hangzhou", "market.aliyuncs.com"),
        ("cn-hangzhou-finance", "market.aliyuncs.com"),
        ("cn-hongkong", "market.aliyuncs.com"),
        ("cn-huhehaote", "market.aliyuncs.com"),
        ("cn-north-2-gov-1", "market.aliyuncs.com"),
        ("cn-qingdao", "market.aliyuncs.com"),
        ("cn-shanghai", "market.aliyuncs.com"),
        ("cn-shanghai-finance-1", "market.aliyuncs.com"),
        ("cn-shenzhen", "market.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "market.aliyuncs.com"),
        ("cn-zhangjiakou", "market.aliyuncs.com"),
        ("eu-central-1", "market.ap-southeast-1.aliyuncs.com"),
        ("eu-west-1", "market.ap-southeast-1.aliyuncs.com"),
        ("me-east-1", "market.ap-southeast-1.aliyuncs.com"),
        ("us-east-1", "market.ap-southeast-1.aliyuncs.com"),
        ("us-west-1", "market.ap-southeast-1.aliyuncs.com"),
    ],
    vpc: &[("ap-southeast-1", "market.vpc-proxy.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "market", version: "2015-11-01", code: "market", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateLicense {
    pub identification: Option<String>,
    pub license_code: Secret,
}
operation! { ActivateLicense(license_code: Secret) "ActivateLicense" -> ActivateLicenseOutput {
    0 "Identification" identification: String, 1 "LicenseCode" license_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateLicenseOutput {
    pub success: Option<bool>,
}
model! { ActivateLicenseOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoRenewInstance {
    pub auto_renew_cycle: Option<String>,
    pub auto_renew_duration: Option<i64>,
    pub order_biz_id: i64,
    pub owner_id: Option<i64>,
    pub r#type: String,
}
operation! { AutoRenewInstance(order_biz_id: i64, r#type: String) "AutoRenewInstance" -> AutoRenewInstanceOutput {
    0 "AutoRenewCycle" auto_renew_cycle: String, 1 "AutoRenewDuration" auto_renew_duration: i64,
    2 "OrderBizId" order_biz_id, 3 "OwnerId" owner_id: i64, 4 "Type" r#type
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoRenewInstanceOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { AutoRenewInstanceOutput {
    0 "Data" data, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmNotification {
    pub notification_request_id: String,
}
operation! { ConfirmNotification(notification_request_id: String) "ConfirmNotification" -> ConfirmNotificationOutput {
    0 "NotificationRequestId" notification_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmNotificationOutput {
    pub success: Option<bool>,
}
model! { ConfirmNotificationOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrder {
    pub client_token: String,
    pub commodity: String,
    pub order_souce: Option<String>,
    pub order_type: String,
    pub owner_id: Option<String>,
    pub payment_type: String,
}
operation! { CreateOrder(client_token: String, commodity: String, order_type: String, payment_type: String)
    "CreateOrder" -> CreateOrderOutput {
    0 "ClientToken" client_token, 1 "Commodity" commodity, 2 "OrderSouce" order_souce: String, 3 "OrderType" order_type,
    4 "OwnerId" owner_id: String, 5 "PaymentType" payment_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderOutput {
    pub instance_ids: Option<CreateOrderInstanceIds>,
    pub order_id: Option<String>,
}
model! { CreateOrderOutput {
    0 "InstanceIds" instance_ids, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderInstanceIds {
    pub instance_id: Option<Vec<String>>,
}
model! { CreateOrderInstanceIds {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossAccountVerifyToken {
    pub token: Option<Secret>,
}
operation! { CrossAccountVerifyToken() "CrossAccountVerifyToken" -> CrossAccountVerifyTokenOutput {
    0 "Token" token: Secret
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossAccountVerifyTokenOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CrossAccountVerifyTokenResult>,
    pub success: Option<bool>,
}
model! { CrossAccountVerifyTokenOutput {
    0 "Code" code, 1 "Message" message, 2 "Result" result, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossAccountVerifyTokenResult {
    pub auth_roles: Option<Vec<String>>,
    pub auth_time: Option<i64>,
    pub name: Option<String>,
    pub uid: Option<String>,
}
model! { CrossAccountVerifyTokenResult {
    0 "AuthRoles" auth_roles, 1 "AuthTime" auth_time, 2 "Name" name, 3 "Uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiMetering {
    pub page_num: i64,
    pub product_code: Option<String>,
    pub r#type: Option<i64>,
}
operation! { DescribeApiMetering(page_num: i64) "DescribeApiMetering" -> DescribeApiMeteringOutput {
    0 "pageNum" page_num, 1 "productCode" product_code: String, 2 "type" r#type: i64
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiMeteringOutput {
    pub code: Option<String>,
    pub count: Option<i64>,
    pub fatal: Option<bool>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<Vec<DescribeApiMeteringResult>>,
    pub success: Option<bool>,
    pub version: Option<String>,
}
model! { DescribeApiMeteringOutput {
    0 "Code" code, 1 "Count" count, 2 "Fatal" fatal, 3 "Message" message, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "Result" result, 7 "Success" success, 8 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiMeteringResult {
    pub aliyun_pk: Option<i64>,
    pub product_code: Option<String>,
    pub product_name: Option<String>,
    pub total_capacity: Option<i64>,
    pub total_quota: Option<i64>,
    pub total_usage: Option<i64>,
    pub unit: Option<String>,
}
model! { DescribeApiMeteringResult {
    0 "AliyunPk" aliyun_pk, 1 "ProductCode" product_code, 2 "ProductName" product_name,
    3 "TotalCapacity" total_capacity, 4 "TotalQuota" total_quota, 5 "TotalUsage" total_usage, 6 "Unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentNodeInfo {
    pub instance_id: String,
}
operation! { DescribeCurrentNodeInfo(instance_id: String) "DescribeCurrentNodeInfo" -> DescribeCurrentNodeInfoOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentNodeInfoOutput {
    pub result: Option<DescribeCurrentNodeInfoResult>,
    pub success: Option<bool>,
}
model! { DescribeCurrentNodeInfoOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentNodeInfoResult {
    pub allow_rollback_node: Option<bool>,
    pub auto_finish_node: Option<bool>,
    pub final_step_no: Option<i64>,
    pub gmt_expired: Option<i64>,
    pub gmt_finished: Option<i64>,
    pub gmt_start: Option<i64>,
    pub need_attachment: Option<bool>,
    pub next_node_id: Option<i64>,
    pub node_id: Option<i64>,
    pub node_name: Option<String>,
    pub node_status: Option<String>,
    pub operator_role: Option<String>,
    pub parent_node_id: Option<i64>,
    pub previous_node_id: Option<i64>,
    pub step_no: Option<i64>,
    pub template_form: Option<String>,
}
model! { DescribeCurrentNodeInfoResult {
    0 "AllowRollbackNode" allow_rollback_node, 1 "AutoFinishNode" auto_finish_node, 2 "FinalStepNo" final_step_no,
    3 "GmtExpired" gmt_expired, 4 "GmtFinished" gmt_finished, 5 "GmtStart" gmt_start,
    6 "NeedAttachment" need_attachment, 7 "NextNodeId" next_node_id, 8 "NodeId" node_id, 9 "NodeName" node_name,
    10 "NodeStatus" node_status, 11 "OperatorRole" operator_role, 12 "ParentNodeId" parent_node_id,
    13 "PreviousNodeId" previous_node_id, 14 "StepNo" step_no, 15 "TemplateForm" template_form
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistributionProducts {
    pub filter: Option<Vec<DescribeDistributionProductsFilter>>,
    pub page_number: i64,
    pub page_size: i64,
}
operation! { DescribeDistributionProducts(page_number: i64, page_size: i64)
    "DescribeDistributionProducts" -> DescribeDistributionProductsOutput {
    0 "Filter" filter: Vec<DescribeDistributionProductsFilter>, 1 "PageNumber" page_number, 2 "PageSize" page_size
} { method: "GET", } }
paged! { DescribeDistributionProducts: DescribeDistributionProductsResults =
    Number "PageNumber", "Results" results, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistributionProductsFilter {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDistributionProductsFilter(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistributionProductsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub results: Option<Vec<DescribeDistributionProductsResults>>,
    pub total_count: Option<i64>,
}
model! { DescribeDistributionProductsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Results" results, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistributionProductsResults {
    pub code: Option<String>,
    pub first_category_name: Option<String>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub price: Option<String>,
    pub score: Option<String>,
    pub second_category_name: Option<String>,
    pub short_description: Option<String>,
    pub submission_radio: Option<String>,
    pub supplier_name: Option<String>,
    pub supplier_u_id: Option<String>,
    pub trade_count: Option<String>,
    pub r#type: Option<String>,
    pub user_comment_count: Option<String>,
}
model! { DescribeDistributionProductsResults {
    0 "Code" code, 1 "FirstCategoryName" first_category_name, 2 "ImageUrl" image_url, 3 "Name" name, 4 "Price" price,
    5 "Score" score, 6 "SecondCategoryName" second_category_name, 7 "ShortDescription" short_description,
    8 "SubmissionRadio" submission_radio, 9 "SupplierName" supplier_name, 10 "SupplierUId" supplier_u_id,
    11 "TradeCount" trade_count, 12 "Type" r#type, 13 "UserCommentCount" user_comment_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistributionProductsLink {
    pub codes: Vec<String>,
}
operation! { DescribeDistributionProductsLink(codes: Vec<String>)
    "DescribeDistributionProductsLink" -> DescribeDistributionProductsLinkOutput {
    0 "Codes" codes
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistributionProductsLinkOutput {
    pub result: Option<Vec<DescribeDistributionProductsLinkResult>>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeDistributionProductsLinkOutput {
    0 "Result" result, 1 "Success" success, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistributionProductsLinkResult {
    pub code: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
}
model! { DescribeDistributionProductsLinkResult {
    0 "Code" code, 1 "Name" name, 2 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFailedNotifications {
    pub page_number: i64,
    pub page_size: i64,
}
operation! { DescribeFailedNotifications(page_number: i64, page_size: i64)
    "DescribeFailedNotifications" -> DescribeFailedNotificationsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size
} }
paged! { DescribeFailedNotifications: DescribeFailedNotificationsNotificationList =
    Number "PageNumber", "NotificationList" notification_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFailedNotificationsOutput {
    pub notification_list: Option<Vec<DescribeFailedNotificationsNotificationList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeFailedNotificationsOutput {
    0 "NotificationList" notification_list, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFailedNotificationsNotificationList {
    pub action: Option<String>,
    pub create_time: Option<i64>,
    pub message: Option<String>,
    pub notification_request_id: Option<String>,
}
model! { DescribeFailedNotificationsNotificationList {
    0 "Action" action, 1 "CreateTime" create_time, 2 "Message" message,
    3 "NotificationRequestId" notification_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageInstanceForIsv {
    pub customer_pk: Option<i64>,
    pub ecs_instance_id: Option<String>,
}
operation! { DescribeImageInstanceForIsv() "DescribeImageInstanceForIsv" -> DescribeImageInstanceForIsvOutput {
    0 "CustomerPk" customer_pk: i64, 1 "EcsInstanceId" ecs_instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageInstanceForIsvOutput {
    pub active_address: Option<String>,
    pub app_json: Option<String>,
    pub auto_renewal: Option<String>,
    pub began_on: Option<i64>,
    pub component_json: Option<String>,
    pub constraints: Option<String>,
    pub created_on: Option<i64>,
    pub end_on: Option<i64>,
    pub extend_json: Option<String>,
    pub host_json: Option<String>,
    pub instance_id: Option<i64>,
    pub is_trial: Option<bool>,
    pub license_code: Option<Secret>,
    pub modules: Option<Vec<DescribeImageInstanceForIsvModules>>,
    pub order_id: Option<i64>,
    pub product_code: Option<String>,
    pub product_name: Option<String>,
    pub product_sku_code: Option<String>,
    pub product_type: Option<String>,
    pub relational_data: Option<DescribeImageInstanceForIsvRelationalData>,
    pub status: Option<String>,
    pub supplier_name: Option<String>,
}
model! { DescribeImageInstanceForIsvOutput {
    0 "ActiveAddress" active_address, 1 "AppJson" app_json, 2 "AutoRenewal" auto_renewal, 3 "BeganOn" began_on,
    4 "ComponentJson" component_json, 5 "Constraints" constraints, 6 "CreatedOn" created_on, 7 "EndOn" end_on,
    8 "ExtendJson" extend_json, 9 "HostJson" host_json, 10 "InstanceId" instance_id, 11 "IsTrial" is_trial,
    12 "LicenseCode" license_code, 13 "Modules" modules, 14 "OrderId" order_id, 15 "ProductCode" product_code,
    16 "ProductName" product_name, 17 "ProductSkuCode" product_sku_code, 18 "ProductType" product_type,
    19 "RelationalData" relational_data, 20 "Status" status, 21 "SupplierName" supplier_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageInstanceForIsvModules {
    pub code: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub properties: Option<Vec<DescribeImageInstanceForIsvProperties>>,
}
model! { DescribeImageInstanceForIsvModules {
    0 "Code" code, 1 "Id" id, 2 "Name" name, 3 "Properties" properties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageInstanceForIsvProperties {
    pub display_unit: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub property_values: Option<Vec<DescribeImageInstanceForIsvPropertyValues>>,
    pub show_type: Option<String>,
}
model! { DescribeImageInstanceForIsvProperties {
    0 "DisplayUnit" display_unit, 1 "Key" key, 2 "Name" name, 3 "PropertyValues" property_values, 4 "ShowType" show_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageInstanceForIsvPropertyValues {
    pub display_name: Option<String>,
    pub max: Option<String>,
    pub min: Option<String>,
    pub remark: Option<String>,
    pub step: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeImageInstanceForIsvPropertyValues {
    0 "DisplayName" display_name, 1 "Max" max, 2 "Min" min, 3 "Remark" remark, 4 "Step" step, 5 "Type" r#type,
    6 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageInstanceForIsvRelationalData {
    pub service_status: Option<String>,
}
model! { DescribeImageInstanceForIsvRelationalData {
    0 "ServiceStatus" service_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    pub instance_id: String,
    pub order_type: Option<String>,
    pub owner_id: Option<i64>,
}
operation! { DescribeInstance(instance_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "InstanceId" instance_id, 1 "OrderType" order_type: String, 2 "OwnerId" owner_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOutput {
    pub active_address: Option<String>,
    pub app_json: Option<String>,
    pub auto_renewal: Option<String>,
    pub began_on: Option<i64>,
    pub component_json: Option<String>,
    pub constraints: Option<String>,
    pub created_on: Option<i64>,
    pub end_on: Option<i64>,
    pub extend_json: Option<String>,
    pub host_json: Option<String>,
    pub instance_id: Option<i64>,
    pub is_trial: Option<bool>,
    pub license_code: Option<Secret>,
    pub modules: Option<DescribeInstanceModules>,
    pub order_id: Option<i64>,
    pub product_code: Option<String>,
    pub product_name: Option<String>,
    pub product_sku_code: Option<String>,
    pub product_type: Option<String>,
    pub relational_data: Option<DescribeInstanceRelationalData>,
    pub status: Option<String>,
    pub supplier_name: Option<String>,
}
model! { DescribeInstanceOutput {
    0 "ActiveAddress" active_address, 1 "AppJson" app_json, 2 "AutoRenewal" auto_renewal, 3 "BeganOn" began_on,
    4 "ComponentJson" component_json, 5 "Constraints" constraints, 6 "CreatedOn" created_on, 7 "EndOn" end_on,
    8 "ExtendJson" extend_json, 9 "HostJson" host_json, 10 "InstanceId" instance_id, 11 "IsTrial" is_trial,
    12 "LicenseCode" license_code, 13 "Modules" modules, 14 "OrderId" order_id, 15 "ProductCode" product_code,
    16 "ProductName" product_name, 17 "ProductSkuCode" product_sku_code, 18 "ProductType" product_type,
    19 "RelationalData" relational_data, 20 "Status" status, 21 "SupplierName" supplier_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceModules {
    pub module: Option<Vec<DescribeInstanceModule>>,
}
model! { DescribeInstanceModules {
    0 "Module" module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceModule {
    pub code: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub properties: Option<DescribeInstanceProperties>,
}
model! { DescribeInstanceModule {
    0 "Code" code, 1 "Id" id, 2 "Name" name, 3 "Properties" properties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceProperties {
    pub property: Option<Vec<DescribeInstanceProperty>>,
}
model! { DescribeInstanceProperties {
    0 "Property" property
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceProperty {
    pub display_unit: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub property_values: Option<DescribeInstancePropertyValues>,
    pub show_type: Option<String>,
}
model! { DescribeInstanceProperty {
    0 "DisplayUnit" display_unit, 1 "Key" key, 2 "Name" name, 3 "PropertyValues" property_values, 4 "ShowType" show_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancePropertyValues {
    pub property_value: Option<Vec<DescribeInstancePropertyValue>>,
}
model! { DescribeInstancePropertyValues {
    0 "PropertyValue" property_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancePropertyValue {
    pub display_name: Option<String>,
    pub max: Option<String>,
    pub min: Option<String>,
    pub remark: Option<String>,
    pub step: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeInstancePropertyValue {
    0 "DisplayName" display_name, 1 "Max" max, 2 "Min" min, 3 "Remark" remark, 4 "Step" step, 5 "Type" r#type,
    6 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRelationalData {
    pub service_status: Option<String>,
}
model! { DescribeInstanceRelationalData {
    0 "ServiceStatus" service_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceForIsv {
    pub instance_id: String,
}
operation! { DescribeInstanceForIsv(instance_id: String) "DescribeInstanceForIsv" -> DescribeInstanceForIsvOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceForIsvOutput {
    pub active_address: Option<String>,
    pub app_json: Option<String>,
    pub auto_renewal: Option<String>,
    pub began_on: Option<i64>,
    pub component_json: Option<String>,
    pub created_on: Option<i64>,
    pub end_on: Option<i64>,
    pub extend_json: Option<String>,
    pub host_json: Option<String>,
    pub image_json: Option<String>,
    pub instance_id: Option<i64>,
    pub is_trial: Option<bool>,
    pub license_code: Option<Secret>,
    pub order_id: Option<i64>,
    pub product_code: Option<String>,
    pub product_name: Option<String>,
    pub product_sku_code: Option<String>,
    pub product_type: Option<String>,
    pub relational_data: Option<DescribeInstanceForIsvRelationalData>,
    pub status: Option<String>,
    pub supplier_name: Option<String>,
}
model! { DescribeInstanceForIsvOutput {
    0 "ActiveAddress" active_address, 1 "AppJson" app_json, 2 "AutoRenewal" auto_renewal, 3 "BeganOn" began_on,
    4 "ComponentJson" component_json, 5 "CreatedOn" created_on, 6 "EndOn" end_on, 7 "ExtendJson" extend_json,
    8 "HostJson" host_json, 9 "ImageJson" image_json, 10 "InstanceId" instance_id, 11 "IsTrial" is_trial,
    12 "LicenseCode" license_code, 13 "OrderId" order_id, 14 "ProductCode" product_code, 15 "ProductName" product_name,
    16 "ProductSkuCode" product_sku_code, 17 "ProductType" product_type, 18 "RelationalData" relational_data,
    19 "Status" status, 20 "SupplierName" supplier_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceForIsvRelationalData {
    pub service_status: Option<String>,
}
model! { DescribeInstanceForIsvRelationalData {
    0 "ServiceStatus" service_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub codes: Option<String>,
    pub except_codes: Option<String>,
    pub page_number: i64,
    pub page_size: i64,
    pub product_type: Option<String>,
}
operation! { DescribeInstances(page_number: i64, page_size: i64) "DescribeInstances" -> DescribeInstancesOutput {
    0 "Codes" codes: String, 1 "ExceptCodes" except_codes: String, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "ProductType" product_type: String
} }
paged! { DescribeInstances: DescribeInstancesInstanceItem =
    Number "PageNumber", "InstanceItems.InstanceItem" instance_items.instance_item, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub instance_items: Option<DescribeInstancesInstanceItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesOutput {
    0 "InstanceItems" instance_items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstanceItems {
    pub instance_item: Option<Vec<DescribeInstancesInstanceItem>>,
}
model! { DescribeInstancesInstanceItems {
    0 "InstanceItem" instance_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstanceItem {
    pub api_json: Option<String>,
    pub app_json: Option<String>,
    pub began_on: Option<i64>,
    pub created_on: Option<i64>,
    pub end_on: Option<i64>,
    pub extend_json: Option<String>,
    pub host_json: Option<String>,
    pub idaas_json: Option<String>,
    pub image_json: Option<String>,
    pub instance_id: Option<i64>,
    pub order_id: Option<i64>,
    pub product_code: Option<String>,
    pub product_name: Option<String>,
    pub product_sku_code: Option<String>,
    pub product_type: Option<String>,
    pub status: Option<String>,
    pub supplier_name: Option<String>,
}
model! { DescribeInstancesInstanceItem {
    0 "ApiJson" api_json, 1 "AppJson" app_json, 2 "BeganOn" began_on, 3 "CreatedOn" created_on, 4 "EndOn" end_on,
    5 "ExtendJson" extend_json, 6 "HostJson" host_json, 7 "IdaasJson" idaas_json, 8 "ImageJson" image_json,
    9 "InstanceId" instance_id, 10 "OrderId" order_id, 11 "ProductCode" product_code, 12 "ProductName" product_name,
    13 "ProductSkuCode" product_sku_code, 14 "ProductType" product_type, 15 "Status" status,
    16 "SupplierName" supplier_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvoiceForIsv {
    pub create_time_end: Option<String>,
    pub create_time_start: Option<String>,
    pub invoice_id: Option<i64>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<i64>,
    pub r#type: Option<i64>,
    pub user_id: Option<i64>,
}
operation! { DescribeInvoiceForIsv() "DescribeInvoiceForIsv" -> DescribeInvoiceForIsvOutput {
    0 "CreateTimeEnd" create_time_end: String, 1 "CreateTimeStart" create_time_start: String,
    2 "InvoiceId" invoice_id: i64, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "PageIndex" page_index: i64, 6 "PageSize" page_size: i64, 7 "Status" status: i64, 8 "Type" r#type: i64,
    9 "UserId" user_id: i64
} }
paged! { DescribeInvoiceForIsv: DescribeInvoiceForIsvResult = Token "NextToken", "Result" result, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvoiceForIsvOutput {
    pub code: Option<String>,
    pub count: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub result: Option<Vec<DescribeInvoiceForIsvResult>>,
    pub success: Option<bool>,
}
model! { DescribeInvoiceForIsvOutput {
    0 "Code" code, 1 "Count" count, 2 "MaxResults" max_results, 3 "NextToken" next_token, 4 "PageNumber" page_number,
    5 "PageSize" page_size, 6 "Result" result, 7 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvoiceForIsvResult {
    pub aliyun_pk: Option<String>,
    pub check_notice: Option<String>,
    pub create_time_str: Option<String>,
    pub evaluate_list: Option<Vec<DescribeInvoiceForIsvEvaluateList>>,
    pub id: Option<String>,
    pub invoice_id: Option<String>,
    pub invoice_list: Option<Vec<DescribeInvoiceForIsvInvoiceList>>,
    pub material_type: Option<String>,
    pub modified_time: Option<String>,
    pub modified_time_str: Option<String>,
    pub price: Option<String>,
    pub receipt_user_info_dto: Option<DescribeInvoiceForIsvReceiptUserInfoDto>,
    pub status: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub user_address_dto: Option<DescribeInvoiceForIsvUserAddressDto>,
    pub user_notice: Option<String>,
}
model! { DescribeInvoiceForIsvResult {
    0 "AliyunPk" aliyun_pk, 1 "CheckNotice" check_notice, 2 "CreateTimeStr" create_time_str,
    3 "EvaluateList" evaluate_list, 4 "Id" id, 5 "InvoiceId" invoice_id, 6 "InvoiceList" invoice_list,
    7 "MaterialType" material_type, 8 "ModifiedTime" modified_time, 9 "ModifiedTimeStr" modified_time_str,
    10 "Price" price, 11 "ReceiptUserInfoDto" receipt_user_info_dto, 12 "Status" status, 13 "Title" title,
    14 "Type" r#type, 15 "UserAddressDto" user_address_dto, 16 "UserNotice" user_notice
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvoiceForIsvEvaluateList {
    pub agent: Option<bool>,
    pub amount: Option<String>,
    pub biz_time_str: Option<String>,
    pub id: Option<String>,
    pub order_type: Option<String>,
    pub out_biz_id: Option<String>,
    pub product_code: Option<String>,
    pub product_name: Option<String>,
    pub real_aliyun_id: Option<String>,
    pub real_aliyun_pk: Option<String>,
}
model! { DescribeInvoiceForIsvEvaluateList {
    0 "Agent" agent, 1 "Amount" amount, 2 "BizTimeStr" biz_time_str, 3 "Id" id, 4 "OrderType" order_type,
    5 "OutBizId" out_biz_id, 6 "ProductCode" product_code, 7 "ProductName" product_name,
    8 "RealAliyunId" real_aliyun_id, 9 "RealAliyunPk" real_aliyun_pk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvoiceForIsvInvoiceList {
    pub id: Option<String>,
    pub invoice_amount: Option<String>,
}
model! { DescribeInvoiceForIsvInvoiceList {
    0 "Id" id, 1 "InvoiceAmount" invoice_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvoiceForIsvReceiptUserInfoDto {
    pub bank_account: Option<String>,
    pub bank_name: Option<String>,
    pub reg_address: Option<String>,
    pub reg_phone: Option<String>,
    pub tax_number: Option<String>,
}
model! { DescribeInvoiceForIsvReceiptUserInfoDto {
    0 "BankAccount" bank_account, 1 "BankName" bank_name, 2 "RegAddress" reg_address, 3 "RegPhone" reg_phone,
    4 "TaxNumber" tax_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvoiceForIsvUserAddressDto {
    pub addressee: Option<String>,
    pub aliyun_pk: Option<String>,
    pub biz_type: Option<String>,
    pub delivery_address: Option<String>,
    pub emails: Option<String>,
    pub phone: Option<String>,
    pub postal_code: Option<String>,
}
model! { DescribeInvoiceForIsvUserAddressDto {
    0 "Addressee" addressee, 1 "AliyunPk" aliyun_pk, 2 "BizType" biz_type, 3 "DeliveryAddress" delivery_address,
    4 "Emails" emails, 5 "Phone" phone, 6 "PostalCode" postal_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicense {
    pub license_code: Secret,
}
operation! { DescribeLicense(license_code: Secret) "DescribeLicense" -> DescribeLicenseOutput {
    0 "LicenseCode" license_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseOutput {
    pub license: Option<DescribeLicenseLicense>,
}
model! { DescribeLicenseOutput {
    0 "License" license
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseLicense {
    pub activate_time: Option<String>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub extend_array: Option<DescribeLicenseExtendArray>,
    pub extend_info: Option<DescribeLicenseExtendInfo>,
    pub instance_id: Option<String>,
    pub license_code: Option<Secret>,
    pub license_status: Option<String>,
    pub product_code: Option<String>,
    pub product_name: Option<String>,
    pub product_sku_id: Option<String>,
    pub supplier_name: Option<String>,
}
model! { DescribeLicenseLicense {
    0 "ActivateTime" activate_time, 1 "CreateTime" create_time, 2 "ExpiredTime" expired_time,
    3 "ExtendArray" extend_array, 4 "ExtendInfo" extend_info, 5 "InstanceId" instance_id, 6 "LicenseCode" license_code,
    7 "LicenseStatus" license_status, 8 "ProductCode" product_code, 9 "ProductName" product_name,
    10 "ProductSkuId" product_sku_id, 11 "SupplierName" supplier_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseExtendArray {
    pub license_attribute: Option<Vec<DescribeLicenseLicenseAttribute>>,
}
model! { DescribeLicenseExtendArray {
    0 "LicenseAttribute" license_attribute
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseLicenseAttribute {
    pub code: Option<String>,
    pub value: Option<String>,
}
model! { DescribeLicenseLicenseAttribute {
    0 "Code" code, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseExtendInfo {
    pub account_quantity: Option<i64>,
    pub ali_uid: Option<i64>,
    pub email: Option<String>,
    pub mobile: Option<String>,
}
model! { DescribeLicenseExtendInfo {
    0 "AccountQuantity" account_quantity, 1 "AliUid" ali_uid, 2 "Email" email, 3 "Mobile" mobile
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrder {
    pub order_id: String,
}
operation! { DescribeOrder(order_id: String) "DescribeOrder" -> DescribeOrderOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrderOutput {
    pub account_quantity: Option<i64>,
    pub ali_uid: Option<i64>,
    pub components: Option<BTreeMap<String, Value>>,
    pub coupon_price: Option<f64>,
    pub created_on: Option<i64>,
    pub instance_ids: Option<DescribeOrderInstanceIds>,
    pub order_id: Option<i64>,
    pub order_status: Option<String>,
    pub order_type: Option<String>,
    pub original_price: Option<f64>,
    pub paid_on: Option<i64>,
    pub pay_status: Option<String>,
    pub payment_price: Option<f64>,
    pub period_type: Option<String>,
    pub product_code: Option<String>,
    pub product_name: Option<String>,
    pub product_sku_code: Option<String>,
    pub quantity: Option<i64>,
    pub supplier_company_name: Option<String>,
    pub supplier_telephones: Option<DescribeOrderSupplierTelephones>,
    pub total_price: Option<f64>,
}
model! { DescribeOrderOutput {
    0 "AccountQuantity" account_quantity, 1 "AliUid" ali_uid, 2 "Components" components, 3 "CouponPrice" coupon_price,
    4 "CreatedOn" created_on, 5 "InstanceIds" instance_ids, 6 "OrderId" order_id, 7 "OrderStatus" order_status,
    8 "OrderType" order_type, 9 "OriginalPrice" original_price, 10 "PaidOn" paid_on, 11 "PayStatus" pay_status,
    12 "PaymentPrice" payment_price, 13 "PeriodType" period_type, 14 "ProductCode" product_code,
    15 "ProductName" product_name, 16 "ProductSkuCode" product_sku_code, 17 "Quantity" quantity,
    18 "SupplierCompanyName" supplier_company_name, 19 "SupplierTelephones" supplier_telephones,
    20 "TotalPrice" total_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrderInstanceIds {
    pub instance_id: Option<Vec<String>>,
}
model! { DescribeOrderInstanceIds {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrderSupplierTelephones {
    pub telephone: Option<Vec<String>>,
}
model! { DescribeOrderSupplierTelephones {
    0 "Telephone" telephone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrderForIsv {
    pub order_id: String,
}
operation! { DescribeOrderForIsv(order_id: String) "DescribeOrderForIsv" -> DescribeOrderForIsvOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrderForIsvOutput {
    pub account_quantity: Option<i64>,
    pub ali_uid: Option<i64>,
    pub components: Option<Value>,
    pub coupon_price: Option<f64>,
    pub created_on: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
    pub order_id: Option<i64>,
    pub order_status: Option<String>,
    pub order_type: Option<String>,
    pub original_price: Option<f64>,
    pub paid_on: Option<i64>,
    pub pay_status: Option<String>,
    pub payment_price: Option<f64>,
    pub period_type: Option<String>,
    pub product_code: Option<String>,
    pub product_name: Option<String>,
    pub product_sku_code: Option<String>,
    pub quantity: Option<i64>,
    pub total_price: Option<f64>,
}
model! { DescribeOrderForIsvOutput {
    0 "AccountQuantity" account_quantity, 1 "AliUid" ali_uid, 2 "Components" components, 3 "CouponPrice" coupon_price,
    4 "CreatedOn" created_on, 5 "InstanceIds" instance_ids, 6 "OrderId" order_id, 7 "OrderStatus" order_status,
    8 "OrderType" order_type, 9 "OriginalPrice" original_price, 10 "PaidOn" paid_on, 11 "PayStatus" pay_status,
    12 "PaymentPrice" payment_price, 13 "PeriodType" period_type, 14 "ProductCode" product_code,
    15 "ProductName" product_name, 16 "ProductSkuCode" product_sku_code, 17 "Quantity" quantity,
    18 "TotalPrice" total_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrice {
    pub commodity: String,
    pub order_type: String,
}
operation! { DescribePrice(commodity: String, order_type: String) "DescribePrice" -> DescribePriceOutput {
    0 "Commodity" commodity, 1 "OrderType" order_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceOutput {
    pub coupons: Option<DescribePriceCoupons>,
    pub currency: Option<String>,
    pub cuxiao: Option<bool>,
    pub cycle: Option<String>,
    pub discount_price: Option<f64>,
    pub duration: Option<i64>,
    pub expression_code: Option<String>,
    pub expression_message: Option<String>,
    pub info_title: Option<String>,
    pub original_price: Option<f64>,
    pub product_code: Option<String>,
    pub promotion_rules: Option<DescribePricePromotionRules>,
    pub trade_price: Option<f64>,
}
model! { DescribePriceOutput {
    0 "Coupons" coupons, 1 "Currency" currency, 2 "Cuxiao" cuxiao, 3 "Cycle" cycle, 4 "DiscountPrice" discount_price,
    5 "Duration" duration, 6 "ExpressionCode" expression_code, 7 "ExpressionMessage" expression_message,
    8 "InfoTitle" info_title, 9 "OriginalPrice" original_price, 10 "ProductCode" product_code,
    11 "PromotionRules" promotion_rules, 12 "TradePrice" trade_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceCoupons {
    pub coupon: Option<Vec<DescribePriceCoupon>>,
}
model! { DescribePriceCoupons {
    0 "Coupon" coupon
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceCoupon {
    pub can_prom_fee: Option<f64>,
    pub coupon_desc: Option<String>,
    pub coupon_name: Option<String>,
    pub coupon_option_code: Option<String>,
    pub coupon_option_no: Option<String>,
    pub is_selected: Option<bool>,
}
model! { DescribePriceCoupon {
    0 "CanPromFee" can_prom_fee, 1 "CouponDesc" coupon_desc, 2 "CouponName" coupon_name,
    3 "CouponOptionCode" coupon_option_code, 4 "CouponOptionNo" coupon_option_no, 5 "IsSelected" is_selected
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePromotionRules {
    pub promotion_rule: Option<Vec<DescribePricePromotionRule>>,
}
model! { DescribePricePromotionRules {
    0 "PromotionRule" promotion_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePromotionRule {
    pub name: Option<String>,
    pub rule_id: Option<String>,
    pub title: Option<String>,
}
model! { DescribePricePromotionRule {
    0 "Name" name, 1 "RuleId" rule_id, 2 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProduct {
    pub ali_uid: Option<String>,
    pub code: String,
    pub query_draft: Option<bool>,
}
operation! { DescribeProduct(code: String) "DescribeProduct" -> DescribeProductOutput {
    0 "AliUid" ali_uid: String, 1 "Code" code, 2 "QueryDraft" query_draft: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductOutput {
    pub audit_fail_msg: Option<String>,
    pub audit_status: Option<String>,
    pub audit_time: Option<i64>,
    pub code: Option<String>,
    pub description: Option<String>,
    pub front_category_id: Option<i64>,
    pub gmt_created: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub name: Option<String>,
    pub pic_url: Option<String>,
    pub product_extras: Option<DescribeProductProductExtras>,
    pub product_skus: Option<DescribeProductProductSkus>,
    pub score: Option<f64>,
    pub shop_info: Option<DescribeProductShopInfo>,
    pub short_description: Option<String>,
    pub status: Option<String>,
    pub supplier_pk: Option<i64>,
    pub r#type: Option<String>,
    pub use_count: Option<i64>,
}
model! { DescribeProductOutput {
    0 "AuditFailMsg" audit_fail_msg, 1 "AuditStatus" audit_status, 2 "AuditTime" audit_time, 3 "Code" code,
    4 "Description" description, 5 "FrontCategoryId" front_category_id, 6 "GmtCreated" gmt_created,
    7 "GmtModified" gmt_modified, 8 "Name" name, 9 "PicUrl" pic_url, 10 "ProductExtras" product_extras,
    11 "ProductSkus" product_skus, 12 "Score" score, 13 "ShopInfo" shop_info, 14 "ShortDescription" short_description,
    15 "Status" status, 16 "SupplierPk" supplier_pk, 17 "Type" r#type, 18 "UseCount" use_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductProductExtras {
    pub product_extra: Option<Vec<DescribeProductProductExtra>>,
}
model! { DescribeProductProductExtras {
    0 "ProductExtra" product_extra
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductProductExtra {
    pub key: Option<String>,
    pub label: Option<String>,
    pub order: Option<i64>,
    pub r#type: Option<String>,
    pub values: Option<String>,
}
model! { DescribeProductProductExtra {
    0 "Key" key, 1 "Label" label, 2 "Order" order, 3 "Type" r#type, 4 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductProductSkus {
    pub product_sku: Option<Vec<DescribeProductProductSku>>,
}
model! { DescribeProductProductSkus {
    0 "ProductSku" product_sku
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductProductSku {
    pub charge_type: Option<String>,
    pub code: Option<String>,
    pub constraints: Option<String>,
    pub hidden: Option<bool>,
    pub modules: Option<DescribeProductModules>,
    pub name: Option<String>,
    pub order_periods: Option<DescribeProductOrderPeriods>,
}
model! { DescribeProductProductSku {
    0 "ChargeType" charge_type, 1 "Code" code, 2 "Constraints" constraints, 3 "Hidden" hidden, 4 "Modules" modules,
    5 "Name" name, 6 "OrderPeriods" order_periods
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductModules {
    pub module: Option<Vec<DescribeProductModule>>,
}
model! { DescribeProductModules {
    0 "Module" module
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductModule {
    pub code: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub properties: Option<DescribeProductProperties>,
}
model! { DescribeProductModule {
    0 "Code" code, 1 "Id" id, 2 "Name" name, 3 "Properties" properties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductProperties {
    pub property: Option<Vec<DescribeProductProperty>>,
}
model! { DescribeProductProperties {
    0 "Property" property
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductProperty {
    pub display_unit: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub property_values: Option<DescribeProductPropertyValues>,
    pub show_type: Option<String>,
}
model! { DescribeProductProperty {
    0 "DisplayUnit" display_unit, 1 "Key" key, 2 "Name" name, 3 "PropertyValues" property_values, 4 "ShowType" show_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductPropertyValues {
    pub property_value: Option<Vec<DescribeProductPropertyValue>>,
}
model! { DescribeProductPropertyValues {
    0 "PropertyValue" property_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductPropertyValue {
    pub display_name: Option<String>,
    pub max: Option<String>,
    pub min: Option<String>,
    pub remark: Option<String>,
    pub step: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { DescribeProductPropertyValue {
    0 "DisplayName" display_name, 1 "Max" max, 2 "Min" min, 3 "Remark" remark, 4 "Step" step, 5 "Type" r#type,
    6 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductOrderPeriods {
    pub order_period: Option<Vec<DescribeProductOrderPeriod>>,
}
model! { DescribeProductOrderPeriods {
    0 "OrderPeriod" order_period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductOrderPeriod {
    pub name: Option<String>,
    pub period_type: Option<String>,
}
model! { DescribeProductOrderPeriod {
    0 "Name" name, 1 "PeriodType" period_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductShopInfo {
    pub emails: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub telephones: Option<DescribeProductTelephones>,
    pub wang_wangs: Option<DescribeProductWangWangs>,
}
model! { DescribeProductShopInfo {
    0 "Emails" emails, 1 "Id" id, 2 "Name" name, 3 "Telephones" telephones, 4 "WangWangs" wang_wangs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductTelephones {
    pub telephone: Option<Vec<String>>,
}
model! { DescribeProductTelephones {
    0 "Telephone" telephone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductWangWangs {
    pub wang_wang: Option<Vec<DescribeProductWangWang>>,
}
model! { DescribeProductWangWangs {
    0 "WangWang" wang_wang
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductWangWang {
    pub remark: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeProductWangWang {
    0 "Remark" remark, 1 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProducts {
    pub filter: Option<Vec<DescribeProductsFilter>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub search_term: Option<String>,
}
operation! { DescribeProducts() "DescribeProducts" -> DescribeProductsOutput {
    0 "Filter" filter: Vec<DescribeProductsFilter>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "SearchTerm" search_term: String
} }
paged! { DescribeProducts: DescribeProductsProductItem =
    Number "PageNumber", "ProductItems.ProductItem" product_items.product_item, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsFilter {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeProductsFilter() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product_items: Option<DescribeProductsProductItems>,
    pub total_count: Option<i64>,
}
model! { DescribeProductsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "ProductItems" product_items, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsProductItems {
    pub product_item: Option<Vec<DescribeProductsProductItem>>,
}
model! { DescribeProductsProductItems {
    0 "ProductItem" product_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsProductItem {
    pub category_id: Option<i64>,
    pub code: Option<String>,
    pub delivery_date: Option<String>,
    pub delivery_way: Option<String>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub operation_system: Option<String>,
    pub price_info: Option<String>,
    pub score: Option<String>,
    pub short_description: Option<String>,
    pub suggested_price: Option<String>,
    pub supplier_id: Option<i64>,
    pub supplier_name: Option<String>,
    pub tags: Option<String>,
    pub target_url: Option<String>,
    pub warranty_date: Option<String>,
}
model! { DescribeProductsProductItem {
    0 "CategoryId" category_id, 1 "Code" code, 2 "DeliveryDate" delivery_date, 3 "DeliveryWay" delivery_way,
    4 "ImageUrl" image_url, 5 "Name" name, 6 "OperationSystem" operation_system, 7 "PriceInfo" price_info,
    8 "Score" score, 9 "ShortDescription" short_description, 10 "SuggestedPrice" suggested_price,
    11 "SupplierId" supplier_id, 12 "SupplierName" supplier_name, 13 "Tags" tags, 14 "TargetUrl" target_url,
    15 "WarrantyDate" warranty_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectAttachments {
    pub instance_id: String,
}
operation! { DescribeProjectAttachments(instance_id: String)
    "DescribeProjectAttachments" -> DescribeProjectAttachmentsOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectAttachmentsOutput {
    pub result: Option<Vec<DescribeProjectAttachmentsResult>>,
    pub success: Option<bool>,
}
model! { DescribeProjectAttachmentsOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectAttachmentsResult {
    pub attachment_token: Option<Secret>,
    pub attachment_type: Option<String>,
    pub content: Option<String>,
    pub file_link: Option<String>,
    pub file_link_gmt_expired: Option<i64>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub file_suffix: Option<String>,
    pub gmt_create: Option<i64>,
    pub node_id: Option<i64>,
    pub node_name: Option<String>,
    pub operator: Option<i64>,
    pub operator_name: Option<String>,
    pub operator_role: Option<String>,
    pub step_no: Option<i64>,
}
model! { DescribeProjectAttachmentsResult {
    0 "AttachmentToken" attachment_token, 1 "AttachmentType" attachment_type, 2 "Content" content,
    3 "FileLink" file_link, 4 "FileLinkGmtExpired" file_link_gmt_expired, 5 "FileName" file_name,
    6 "FileSize" file_size, 7 "FileSuffix" file_suffix, 8 "GmtCreate" gmt_create, 9 "NodeId" node_id,
    10 "NodeName" node_name, 11 "Operator" operator, 12 "OperatorName" operator_name, 13 "OperatorRole" operator_role,
    14 "StepNo" step_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectInfo {
    pub instance_id: String,
}
operation! { DescribeProjectInfo(instance_id: String) "DescribeProjectInfo" -> DescribeProjectInfoOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectInfoOutput {
    pub result: Option<DescribeProjectInfoResult>,
    pub success: Option<bool>,
}
model! { DescribeProjectInfoOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectInfoResult {
    pub current_step_no: Option<i64>,
    pub customer_ali_uid: Option<i64>,
    pub final_step_no: Option<i64>,
    pub finish_type: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_expired: Option<i64>,
    pub gmt_finished: Option<i64>,
    pub instance_id: Option<String>,
    pub order_id: Option<i64>,
    pub product_code: Option<String>,
    pub product_name: Option<String>,
    pub product_sku_code: Option<String>,
    pub product_sku_name: Option<String>,
    pub project_status: Option<String>,
    pub supplier_ali_uid: Option<i64>,
    pub template_id: Option<i64>,
    pub template_type: Option<String>,
}
model! { DescribeProjectInfoResult {
    0 "CurrentStepNo" current_step_no, 1 "CustomerAliUid" customer_ali_uid, 2 "FinalStepNo" final_step_no,
    3 "FinishType" finish_type, 4 "GmtCreate" gmt_create, 5 "GmtExpired" gmt_expired, 6 "GmtFinished" gmt_finished,
    7 "InstanceId" instance_id, 8 "OrderId" order_id, 9 "ProductCode" product_code, 10 "ProductName" product_name,
    11 "ProductSkuCode" product_sku_code, 12 "ProductSkuName" product_sku_name, 13 "ProjectStatus" project_status,
    14 "SupplierAliUid" supplier_ali_uid, 15 "TemplateId" template_id, 16 "TemplateType" template_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectMessages {
    pub instance_id: String,
    pub page_index: Option<i64>,
}
operation! { DescribeProjectMessages(instance_id: String) "DescribeProjectMessages" -> DescribeProjectMessagesOutput {
    0 "InstanceId" instance_id, 1 "PageIndex" page_index: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectMessagesOutput {
    pub result: Option<Vec<DescribeProjectMessagesResult>>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeProjectMessagesOutput {
    0 "Result" result, 1 "Success" success, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectMessagesResult {
    pub content: Option<String>,
    pub gmt_create: Option<i64>,
    pub operator: Option<i64>,
    pub operator_name: Option<String>,
    pub operator_role: Option<String>,
}
model! { DescribeProjectMessagesResult {
    0 "Content" content, 1 "GmtCreate" gmt_create, 2 "Operator" operator, 3 "OperatorName" operator_name,
    4 "OperatorRole" operator_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectNodes {
    pub instance_id: String,
}
operation! { DescribeProjectNodes(instance_id: String) "DescribeProjectNodes" -> DescribeProjectNodesOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectNodesOutput {
    pub result: Option<Vec<DescribeProjectNodesResult>>,
    pub success: Option<bool>,
}
model! { DescribeProjectNodesOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectNodesResult {
    pub allow_rollback_node: Option<bool>,
    pub auto_finish_node: Option<bool>,
    pub final_step_no: Option<i64>,
    pub gmt_expired: Option<i64>,
    pub gmt_finished: Option<i64>,
    pub gmt_start: Option<i64>,
    pub need_attachment: Option<bool>,
    pub next_node_id: Option<i64>,
    pub node_id: Option<i64>,
    pub node_name: Option<String>,
    pub node_status: Option<String>,
    pub operator_role: Option<String>,
    pub parent_node_id: Option<i64>,
    pub previous_node_id: Option<i64>,
    pub step_no: Option<i64>,
    pub template_form: Option<String>,
}
model! { DescribeProjectNodesResult {
    0 "AllowRollbackNode" allow_rollback_node, 1 "AutoFinishNode" auto_finish_node, 2 "FinalStepNo" final_step_no,
    3 "GmtExpired" gmt_expired, 4 "GmtFinished" gmt_finished, 5 "GmtStart" gmt_start,
    6 "NeedAttachment" need_attachment, 7 "NextNodeId" next_node_id, 8 "NodeId" node_id, 9 "NodeName" node_name,
    10 "NodeStatus" node_status, 11 "OperatorRole" operator_role, 12 "ParentNodeId" parent_node_id,
    13 "PreviousNodeId" previous_node_id, 14 "StepNo" step_no, 15 "TemplateForm" template_form
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectOperateLogs {
    pub instance_id: String,
}
operation! { DescribeProjectOperateLogs(instance_id: String)
    "DescribeProjectOperateLogs" -> DescribeProjectOperateLogsOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectOperateLogsOutput {
    pub result: Option<Vec<DescribeProjectOperateLogsResult>>,
    pub success: Option<bool>,
}
model! { DescribeProjectOperateLogsOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectOperateLogsResult {
    pub description: Option<String>,
    pub gmt_create: Option<i64>,
    pub operator: Option<i64>,
    pub operator_name: Option<String>,
    pub operator_role: Option<String>,
}
model! { DescribeProjectOperateLogsResult {
    0 "Description" description, 1 "GmtCreate" gmt_create, 2 "Operator" operator, 3 "OperatorName" operator_name,
    4 "OperatorRole" operator_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinishCurrentProjectNode {
    pub instance_id: String,
    pub node_id: i64,
    pub remark: Option<String>,
    pub template_form: Option<String>,
}
operation! { FinishCurrentProjectNode(instance_id: String, node_id: i64)
    "FinishCurrentProjectNode" -> FinishCurrentProjectNodeOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id, 2 "Remark" remark: String, 3 "TemplateForm" template_form: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinishCurrentProjectNodeOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { FinishCurrentProjectNodeOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInvoiceForIsv {
    pub check_notice: Option<String>,
    pub electron_url: Option<String>,
    pub invoice_id: Option<i64>,
    pub number: Option<String>,
    pub operate_type: i64,
    pub r#type: Option<i64>,
}
operation! { ModifyInvoiceForIsv(operate_type: i64) "ModifyInvoiceForIsv" -> ModifyInvoiceForIsvOutput {
    0 "CheckNotice" check_notice: String, 1 "ElectronUrl" electron_url: String, 2 "InvoiceId" invoice_id: i64,
    3 "Number" number: String, 4 "OperateType" operate_type, 5 "Type" r#type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInvoiceForIsvOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<bool>,
}
model! { ModifyInvoiceForIsvOutput {
    0 "Code" code, 1 "HttpStatusCode" http_status_code, 2 "Message" message, 3 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseProject {
    pub instance_id: String,
    pub node_id: i64,
    pub remark: Option<String>,
}
operation! { PauseProject(instance_id: String, node_id: i64) "PauseProject" -> PauseProjectOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id, 2 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseProjectOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { PauseProjectOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushMeteringData {
    pub metering: Option<String>,
}
operation! { PushMeteringData() "PushMeteringData" -> PushMeteringDataOutput {
    0 "Metering" metering: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushMeteringDataOutput {
    pub success: Option<bool>,
}
model! { PushMeteringDataOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushTimesUsage {
    pub adjust: Option<bool>,
    pub adjust_date: Option<i64>,
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub mark: Option<String>,
    pub times: Option<i64>,
}
operation! { PushTimesUsage() "PushTimesUsage" -> PushTimesUsageOutput {
    0 "Adjust" adjust: bool, 1 "AdjustDate" adjust_date: i64, 2 "ClientToken" client_token: String,
    3 "InstanceId" instance_id: String, 4 "Mark" mark: String, 5 "Times" times: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushTimesUsageOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub force_fatal: Option<bool>,
    pub http_state_code: Option<String>,
    pub message: Option<String>,
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { PushTimesUsageOutput {
    0 "AccessDeniedDetail" access_denied_detail, 1 "Code" code, 2 "ForceFatal" force_fatal,
    3 "HttpStateCode" http_state_code, 4 "Message" message, 5 "Result" result, 6 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeProject {
    pub instance_id: String,
    pub node_id: i64,
    pub remark: Option<String>,
}
operation! { ResumeProject(instance_id: String, node_id: i64) "ResumeProject" -> ResumeProjectOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id, 2 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeProjectOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { ResumeProjectOutput {
    0 "Result" result, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackCurrentProjectNode {
    pub instance_id: String,
    pub node_id: i64,
    pub remark: Option<String>,
}
operation! { RollbackCurrentProjectNode(instance_id: String, node_id: i64)
    "RollbackCurrentProjectNode" -> RollbackCurrentProjectNodeOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id, 2 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackCurrentProjectNodeOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { RollbackCurrentProjectNodeOutput {
    0 "Result" result, 1 "Success" success
} }

#[cfg(feature = "reflect")]
register! {
    ActivateLicense, AutoRenewInstance, ConfirmNotification, CreateOrder, CrossAccountVerifyToken, DescribeApiMetering,
    DescribeCurrentNodeInfo, DescribeDistributionProducts, DescribeDistributionProductsLink,
    DescribeFailedNotifications, DescribeImageInstanceForIsv, DescribeInstance, DescribeInstanceForIsv,
    DescribeInstances, DescribeInvoiceForIsv, DescribeLicense, DescribeOrder, DescribeOrderForIsv, DescribePrice,
    DescribeProduct, DescribeProducts, DescribeProjectAttachments, DescribeProjectInfo, DescribeProjectMessages,
    DescribeProjectNodes, DescribeProjectOperateLogs, FinishCurrentProjectNode, ModifyInvoiceForIsv, PauseProject,
    PushMeteringData, PushTimesUsage, ResumeProject, RollbackCurrentProjectNode
}
