//! `market` of Alibaba Cloud, API version 2015-11-01.
//!
//! Endpoint: a table of 24 regions, else `market.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Market/2015-11-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, market::DescribeImageInstanceForIsv};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeImageInstanceForIsv::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
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
    &[("ap-southeast-1", "market.vpc-proxy.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("market", "2015-11-01", "market", &ENDPOINTS);

/// Activates license: `ActivateLicense` of `market` 2015-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Market/2015-11-01/ActivateLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateLicense {
    pub identification: Option<String>,
    /// Required. Secret.
    pub license_code: Secret,
}
operation! { ActivateLicense(license_code: Secret) "ActivateLicense" -> ActivateLicenseOutput {
    0 "Identification" identification: String, 1 "LicenseCode" license_code
} }

/// Response of [`ActivateLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateLicenseOutput {
    pub success: Option<bool>,
}
model! { ActivateLicenseOutput {
    0 "Success" success: bool
} }

/// `AutoRenewInstance` of `market` 2015-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Market/2015-11-01/AutoRenewInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoRenewInstance {
    pub auto_renew_cycle: Option<String>,
    pub auto_renew_duration: Option<i64>,
    /// Required.
    pub order_biz_id: i64,
    pub owner_id: Option<i64>,
    /// Required.
    pub r#type: String,
}
operation! { AutoRenewInstance(order_biz_id: i64, r#type: String) "AutoRenewInstance" -> AutoRenewInstanceOutput {
    0 "AutoRenewCycle" auto_renew_cycle: String, 1 "AutoRenewDuration" auto_renew_duration: i64,
    2 "OrderBizId" order_biz_id, 3 "OwnerId" owner_id: i64, 4 "Type" r#type
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`AutoRenewInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoRenewInstanceOutput {
    pub data: Option<bool>,
    pub success: Option<bool>,
}
model! { AutoRenewInstanceOutput {
    0 "Data" data: bool, 1 "Success" success: bool
} }

/// Confirms notification: `ConfirmNotification` of `market` 2015-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Market/2015-11-01/ConfirmNotification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmNotification {
    /// Required.
    pub notification_request_id: String,
}
operation! { ConfirmNotification(notification_request_id: String) "ConfirmNotification" -> ConfirmNotificationOutput {
    0 "NotificationRequestId" notification_request_id
} }

/// Response of [`ConfirmNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmNotificationOutput {
    pub success: Option<bool>,
}
model! { ConfirmNotificationOutput {
    0 "Success" success: bool
} }

/// Creates order: `CreateOrder` of `market` 2015-11-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Market/2015-11-01/CreateOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrder {
    /// Required.
    pub client_token: String,
    /// Required.
    pub commodity: String,
    pub order_souce: Option<String>,
    /// Required.
    pub order_type: String,
    pub owner_id: Option<String>,
    /// Required.
    pub payment_type: String,
}
operation! { CreateOrder(client_token: String, commodity: String, order_type: String, payment_type: String)
    "CreateOrder" -> CreateOrderOutput {
    0 "ClientToken" client_token, 1 "Commodity" commodity, 2 "OrderSouce" order_souce: String, 3 "OrderType" order_type,
    4 "OwnerId" owner_id: String, 5 "PaymentType" payment_type
} }

/// Response of [`CreateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderOutput {
    pub instance_ids: Option<CreateOrderInstanceIds>,
    pub order_id: Option<String>,
}
model! { CreateOrderOutput {
    0 "InstanceIds" instance_ids: CreateOrderInstanceIds, 1 "OrderId" order_id: String
} }

/// In the response of [`CreateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderInstanceIds {
    pub instance_id: Vec<String>,
}
model! { CreateOrderInstanceIds {
    0 "InstanceId" instance_id: Vec<String>
} }

/// `CrossAccountVerifyToken` of `market` 2015-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Market/2015-11-01/CrossAccountVerifyToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossAccountVerifyToken {
    /// Secret.
    pub token: Option<Secret>,
}
operation! { CrossAccountVerifyToken() "CrossAccountVerifyToken" -> CrossAccountVerifyTokenOutput {
    0 "Token" token: Secret
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`CrossAccountVerifyToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossAccountVerifyTokenOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub result: Option<CrossAccountVerifyTokenResult>,
    pub success: Option<bool>,
}
model! { CrossAccountVerifyTokenOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Result" result: CrossAccountVerifyTokenResult,
    3 "Success" success: bool
} }

/// In the response of [`CrossAccountVerifyToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CrossAccountVerifyTokenResult {
    pub auth_roles: Vec<String>,
    pub auth_time: Option<i64>,
    pub name: Option<String>,
    pub uid: Option<String>,
}
model! { CrossAccountVerifyTokenResult {
    0 "AuthRoles" auth_roles: Vec<String>, 1 "AuthTime" auth_time: i64, 2 "Name" name: String, 3 "Uid" uid: String
} }

/// Describes api metering: `DescribeApiMetering` of `market` 2015-11-01.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/Market/2015-11-01/DescribeApiMetering>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiMetering {
    /// Required.
    pub page_num: i64,
    pub product_code: Option<String>,
    pub r#type: Option<i64>,
}
operation! { DescribeApiMetering(page_num: i64) "DescribeApiMetering" -> DescribeApiMeteringOutput {
    0 "pageNum" page_num, 1 "productCode" product_code: String, 2 "type" r#type: i64
} { method: "GET", } }

/// Response of [`DescribeApiMetering`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiMeteringOutput {
    pub code: Option<String>,
    pub count: Option<i64>,
    pub fatal: Option<bool>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<DescribeApiMeteringResult>,
    pub success: Option<bool>,
    pub version: Option<String>,
}
model! { DescribeApiMeteringOutput {
    0 "Code" code: String, 1 "Count" count: i64, 2 "Fatal" fatal: bool, 3 "Message" message: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "Result" result: Vec<DescribeApiMeteringResult>,
    7 "Success" success: bool, 8 "Version" version: String
} }

/// In the response of [`DescribeApiMetering`].
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
    0 "AliyunPk" aliyun_pk: i64, 1 "ProductCode" product_code: String, 2 "ProductName" product_name: String,
    3 "TotalCapacity" total_capacity: i64, 4 "TotalQuota" total_quota: i64, 5 "TotalUsage" total_usage: i64,
    6 "Unit" unit: String
} }

/// Describes current node info: `DescribeCurrentNodeInfo` of `market` 2015-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Market/2015-11-01/DescribeCurrentNodeInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentNodeInfo {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeCurrentNodeInfo(instance_id: String) "DescribeCurrentNodeInfo" -> DescribeCurrentNodeInfoOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeCurrentNodeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentNodeInfoOutput {
    pub result: Option<DescribeCurrentNodeInfoResult>,
    pub success: Option<bool>,
}
model! { DescribeCurrentNodeInfoOutput {
    0 "Result" result: DescribeCurrentNodeInfoResult, 1 "Success" success: bool
} }

/// In the response of [`DescribeCurrentNodeInfo`].
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
    0 "AllowRollbackNode" allow_rollback_node: bool, 1 "AutoFinishNode" auto_finish_node: bool,
    2 "FinalStepNo" final_step_no: i64, 3 "GmtExpired" gmt_expired: i64, 4 "GmtFinished" gmt_finished: i64,
    5 "GmtStart" gmt_start: i64, 6 "NeedAttachment" need_attachment: bool, 7 "NextNodeId" next_node_id: i64,
    8 "NodeId" node_id: i64, 9 "NodeName" node_name: String, 10 "NodeStatus" node_status: String,
    11 "OperatorRole" operator_role: String, 12 "ParentNodeId" parent_node_id: i64,
    13 "PreviousNodeId" previous_node_id: i64, 14 "StepNo" step_no: i64, 15 "TemplateForm" template_form: String
} }

/// Describes distribution products: `DescribeDistributionProducts` of `market` 2015-11-01.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Market/2015-11-01/DescribeDistributionProducts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistributionProducts {
    pub filter: Option<Vec<DescribeDistributionProductsFilter>>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
}
operation! { DescribeDistributionProducts(page_number: i64, page_size: i64)
    "DescribeDistributionProducts" -> DescribeDistributionProductsOutput {
    0 "Filter" filter: Vec<DescribeDistributionProductsFilter>, 1 "PageNumber" page_number, 2 "PageSize" page_size
} { method: "GET", } }
paged! { DescribeDistributionProducts: DescribeDistributionProductsResults =
    Number "PageNumber", "Results" results, total "TotalCount" }

/// In the request of [`DescribeDistributionProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistributionProductsFilter {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { DescribeDistributionProductsFilter(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeDistributionProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistributionProductsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub results: Vec<DescribeDistributionProductsResults>,
    pub total_count: Option<i64>,
}
model! { DescribeDistributionProductsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Results" results: Vec<DescribeDistributionProductsResults>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDistributionProducts`].
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
    0 "Code" code: String, 1 "FirstCategoryName" first_category_name: String, 2 "ImageUrl" image_url: String,
    3 "Name" name: String, 4 "Price" price: String, 5 "Score" score: String,
    6 "SecondCategoryName" second_category_name: String, 7 "ShortDescription" short_description: String,
    8 "SubmissionRadio" submission_radio: String, 9 "SupplierName" supplier_name: String,
    10 "SupplierUId" supplier_u_id: String, 11 "TradeCount" trade_count: String, 12 "Type" r#type: String,
    13 "UserCommentCount" user_comment_count: String
} }

/// Describes distribution products link: `DescribeDistributionProductsLink` of `market` 2015-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Market/2015-11-01/DescribeDistributionProductsLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistributionProductsLink {
    /// Required.
    pub codes: Vec<String>,
}
operation! { DescribeDistributionProductsLink(codes: Vec<String>)
    "DescribeDistributionProductsLink" -> DescribeDistributionProductsLinkOutput {
    0 "Codes" codes
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DescribeDistributionProductsLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistributionProductsLinkOutput {
    pub result: Vec<DescribeDistributionProductsLinkResult>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeDistributionProductsLinkOutput {
    0 "Result" result: Vec<DescribeDistributionProductsLinkResult>, 1 "Success" success: bool,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDistributionProductsLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDistributionProductsLinkResult {
    pub code: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
}
model! { DescribeDistributionProductsLinkResult {
    0 "Code" code: String, 1 "Name" name: String, 2 "Url" url: String
} }

/// Describes failed notifications: `DescribeFailedNotifications` of `market` 2015-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Market/2015-11-01/DescribeFailedNotifications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFailedNotifications {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
}
operation! { DescribeFailedNotifications(page_number: i64, page_size: i64)
    "DescribeFailedNotifications" -> DescribeFailedNotificationsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size
} }
paged! { DescribeFailedNotifications: DescribeFailedNotificationsNotificationList =
    Number "PageNumber", "NotificationList" notification_list, total "TotalCount" }

/// Response of [`DescribeFailedNotifications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFailedNotificationsOutput {
    pub notification_list: Vec<DescribeFailedNotificationsNotificationList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeFailedNotificationsOutput {
    0 "NotificationList" notification_list: Vec<DescribeFailedNotificationsNotificationList>,
    1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeFailedNotifications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFailedNotificationsNotificationList {
    pub action: Option<String>,
    pub create_time: Option<i64>,
    pub message: Option<String>,
    pub notification_request_id: Option<String>,
}
model! { DescribeFailedNotificationsNotificationList {
    0 "Action" action: String, 1 "CreateTime" create_time: i64, 2 "Message" message: String,
    3 "NotificationRequestId" notification_request_id: String
} }

/// Describes image instance for isv: `DescribeImageInstanceForIsv` of `market` 2015-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Market/2015-11-01/DescribeImageInstanceForIsv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageInstanceForIsv {
    pub customer_pk: Option<i64>,
    pub ecs_instance_id: Option<String>,
}
operation! { DescribeImageInstanceForIsv() "DescribeImageInstanceForIsv" -> DescribeImageInstanceForIsvOutput {
    0 "CustomerPk" customer_pk: i64, 1 "EcsInstanceId" ecs_instance_id: String
} }

/// Response of [`DescribeImageInstanceForIsv`].
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
    /// Secret.
    pub license_code: Option<Secret>,
    pub modules: Vec<DescribeImageInstanceForIsvModules>,
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
    0 "ActiveAddress" active_address: String, 1 "AppJson" app_json: String, 2 "AutoRenewal" auto_renewal: String,
    3 "BeganOn" began_on: i64, 4 "ComponentJson" component_json: String, 5 "Constraints" constraints: String,
    6 "CreatedOn" created_on: i64, 7 "EndOn" end_on: i64, 8 "ExtendJson" extend_json: String,
    9 "HostJson" host_json: String, 10 "InstanceId" instance_id: i64, 11 "IsTrial" is_trial: bool,
    12 "LicenseCode" license_code: Secret, 13 "Modules" modules: Vec<DescribeImageInstanceForIsvModules>,
    14 "OrderId" order_id: i64, 15 "ProductCode" product_code: String, 16 "ProductName" product_name: String,
    17 "ProductSkuCode" product_sku_code: String, 18 "ProductType" product_type: String,
    19 "RelationalData" relational_data: DescribeImageInstanceForIsvRelationalData, 20 "Status" status: String,
    21 "SupplierName" supplier_name: String
} }

/// In the response of [`DescribeImageInstanceForIsv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageInstanceForIsvModules {
    pub code: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub properties: Vec<DescribeImageInstanceForIsvProperties>,
}
model! { DescribeImageInstanceForIsvModules {
    0 "Code" code: String, 1 "Id" id: String, 2 "Name" name: String,
    3 "Properties" properties: Vec<DescribeImageInstanceForIsvProperties>
} }

/// In the response of [`DescribeImageInstanceForIsv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageInstanceForIsvProperties {
    pub display_unit: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub property_values: Vec<DescribeImageInstanceForIsvPropertyValues>,
    pub show_type: Option<String>,
}
model! { DescribeImageInstanceForIsvProperties {
    0 "DisplayUnit" display_unit: String, 1 "Key" key: String, 2 "Name" name: String,
    3 "PropertyValues" property_values: Vec<DescribeImageInstanceForIsvPropertyValues>, 4 "ShowType" show_type: String
} }

/// In the response of [`DescribeImageInstanceForIsv`].
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
    0 "DisplayName" display_name: String, 1 "Max" max: String, 2 "Min" min: String, 3 "Remark" remark: String,
    4 "Step" step: String, 5 "Type" r#type: String, 6 "Value" value: String
} }

/// In the response of [`DescribeImageInstanceForIsv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageInstanceForIsvRelationalData {
    pub service_status: Option<String>,
}
model! { DescribeImageInstanceForIsvRelationalData {
    0 "ServiceStatus" service_status: String
} }

/// Describes instance: `DescribeInstance` of `market` 2015-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Market/2015-11-01/DescribeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    /// Required.
    pub instance_id: String,
    pub order_type: Option<String>,
    pub owner_id: Option<i64>,
}
operation! { DescribeInstance(instance_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "InstanceId" instance_id, 1 "OrderType" order_type: String, 2 "OwnerId" owner_id: i64
} }

/// Response of [`DescribeInstance`].
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
    /// Secret.
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
    0 "ActiveAddress" active_address: String, 1 "AppJson" app_json: String, 2 "AutoRenewal" auto_renewal: String,
    3 "BeganOn" began_on: i64, 4 "ComponentJson" component_json: String, 5 "Constraints" constraints: String,
    6 "CreatedOn" created_on: i64, 7 "EndOn" end_on: i64, 8 "ExtendJson" extend_json: String,
    9 "HostJson" host_json: String, 10 "InstanceId" instance_id: i64, 11 "IsTrial" is_trial: bool,
    12 "LicenseCode" license_code: Secret, 13 "Modules" modules: DescribeInstanceModules, 14 "OrderId" order_id: i64,
    15 "ProductCode" product_code: String, 16 "ProductName" product_name: String,
    17 "ProductSkuCode" product_sku_code: String, 18 "ProductType" product_type: String,
    19 "RelationalData" relational_data: DescribeInstanceRelationalData, 20 "Status" status: String,
    21 "SupplierName" supplier_name: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceModules {
    pub module: Vec<DescribeInstanceModule>,
}
model! { DescribeInstanceModules {
    0 "Module" module: Vec<DescribeInstanceModule>
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceModule {
    pub code: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub properties: Option<DescribeInstanceProperties>,
}
model! { DescribeInstanceModule {
    0 "Code" code: String, 1 "Id" id: String, 2 "Name" name: String,
    3 "Properties" properties: DescribeInstanceProperties
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceProperties {
    pub property: Vec<DescribeInstanceProperty>,
}
model! { DescribeInstanceProperties {
    0 "Property" property: Vec<DescribeInstanceProperty>
} }

/// In the response of [`DescribeInstance`].
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
    0 "DisplayUnit" display_unit: String, 1 "Key" key: String, 2 "Name" name: String,
    3 "PropertyValues" property_values: DescribeInstancePropertyValues, 4 "ShowType" show_type: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancePropertyValues {
    pub property_value: Vec<DescribeInstancePropertyValue>,
}
model! { DescribeInstancePropertyValues {
    0 "PropertyValue" property_value: Vec<DescribeInstancePropertyValue>
} }

/// In the response of [`DescribeInstance`].
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
    0 "DisplayName" display_name: String, 1 "Max" max: String, 2 "Min" min: String, 3 "Remark" remark: String,
    4 "Step" step: String, 5 "Type" r#type: String, 6 "Value" value: String
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceRelationalData {
    pub service_status: Option<String>,
}
model! { DescribeInstanceRelationalData {
    0 "ServiceStatus" service_status: String
} }

/// Describes instance for isv: `DescribeInstanceForIsv` of `market` 2015-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Market/2015-11-01/DescribeInstanceForIsv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceForIsv {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceForIsv(instance_id: String) "DescribeInstanceForIsv" -> DescribeInstanceForIsvOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceForIsv`].
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
    /// Secret.
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
    0 "ActiveAddress" active_address: String, 1 "AppJson" app_json: String, 2 "AutoRenewal" auto_renewal: String,
    3 "BeganOn" began_on: i64, 4 "ComponentJson" component_json: String, 5 "CreatedOn" created_on: i64,
    6 "EndOn" end_on: i64, 7 "ExtendJson" extend_json: String, 8 "HostJson" host_json: String,
    9 "ImageJson" image_json: String, 10 "InstanceId" instance_id: i64, 11 "IsTrial" is_trial: bool,
    12 "LicenseCode" license_code: Secret, 13 "OrderId" order_id: i64, 14 "ProductCode" product_code: String,
    15 "ProductName" product_name: String, 16 "ProductSkuCode" product_sku_code: String,
    17 "ProductType" product_type: String, 18 "RelationalData" relational_data: DescribeInstanceForIsvRelationalData,
    19 "Status" status: String, 20 "SupplierName" supplier_name: String
} }

/// In the response of [`DescribeInstanceForIsv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceForIsvRelationalData {
    pub service_status: Option<String>,
}
model! { DescribeInstanceForIsvRelationalData {
    0 "ServiceStatus" service_status: String
} }

/// Describes instances: `DescribeInstances` of `market` 2015-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Market/2015-11-01/DescribeInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub codes: Option<String>,
    pub except_codes: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub product_type: Option<String>,
}
operation! { DescribeInstances(page_number: i64, page_size: i64) "DescribeInstances" -> DescribeInstancesOutput {
    0 "Codes" codes: String, 1 "ExceptCodes" except_codes: String, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "ProductType" product_type: String
} }
paged! { DescribeInstances: DescribeInstancesInstanceItem =
    Number "PageNumber", "InstanceItems.InstanceItem" instance_items.instance_item, total "TotalCount" }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub instance_items: Option<DescribeInstancesInstanceItems>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesOutput {
    0 "InstanceItems" instance_items: DescribeInstancesInstanceItems, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesInstanceItems {
    pub instance_item: Vec<DescribeInstancesInstanceItem>,
}
model! { DescribeInstancesInstanceItems {
    0 "InstanceItem" instance_item: Vec<DescribeInstancesInstanceItem>
} }

/// In the response of [`DescribeInstances`].
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
    0 "ApiJson" api_json: String, 1 "AppJson" app_json: String, 2 "BeganOn" began_on: i64,
    3 "CreatedOn" created_on: i64, 4 "EndOn" end_on: i64, 5 "ExtendJson" extend_json: String,
    6 "HostJson" host_json: String, 7 "IdaasJson" idaas_json: String, 8 "ImageJson" image_json: String,
    9 "InstanceId" instance_id: i64, 10 "OrderId" order_id: i64, 11 "ProductCode" product_code: String,
    12 "ProductName" product_name: String, 13 "ProductSkuCode" product_sku_code: String,
    14 "ProductType" product_type: String, 15 "Status" status: String, 16 "SupplierName" supplier_name: String
} }

/// Describes invoice for isv: `DescribeInvoiceForIsv` of `market` 2015-11-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Market/2015-11-01/DescribeInvoiceForIsv>.
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

/// Response of [`DescribeInvoiceForIsv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvoiceForIsvOutput {
    pub code: Option<String>,
    pub count: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub result: Vec<DescribeInvoiceForIsvResult>,
    pub success: Option<bool>,
}
model! { DescribeInvoiceForIsvOutput {
    0 "Code" code: String, 1 "Count" count: String, 2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String,
    4 "PageNumber" page_number: String, 5 "PageSize" page_size: String,
    6 "Result" result: Vec<DescribeInvoiceForIsvResult>, 7 "Success" success: bool
} }

/// In the response of [`DescribeInvoiceForIsv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvoiceForIsvResult {
    pub aliyun_pk: Option<String>,
    pub check_notice: Option<String>,
    pub create_time_str: Option<String>,
    pub evaluate_list: Vec<DescribeInvoiceForIsvEvaluateList>,
    pub id: Option<String>,
    pub invoice_id: Option<String>,
    pub invoice_list: Vec<DescribeInvoiceForIsvInvoiceList>,
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
    0 "AliyunPk" aliyun_pk: String, 1 "CheckNotice" check_notice: String, 2 "CreateTimeStr" create_time_str: String,
    3 "EvaluateList" evaluate_list: Vec<DescribeInvoiceForIsvEvaluateList>, 4 "Id" id: String,
    5 "InvoiceId" invoice_id: String, 6 "InvoiceList" invoice_list: Vec<DescribeInvoiceForIsvInvoiceList>,
    7 "MaterialType" material_type: String, 8 "ModifiedTime" modified_time: String,
    9 "ModifiedTimeStr" modified_time_str: String, 10 "Price" price: String,
    11 "ReceiptUserInfoDto" receipt_user_info_dto: DescribeInvoiceForIsvReceiptUserInfoDto, 12 "Status" status: String,
    13 "Title" title: String, 14 "Type" r#type: String,
    15 "UserAddressDto" user_address_dto: DescribeInvoiceForIsvUserAddressDto, 16 "UserNotice" user_notice: String
} }

/// In the response of [`DescribeInvoiceForIsv`].
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
    0 "Agent" agent: bool, 1 "Amount" amount: String, 2 "BizTimeStr" biz_time_str: String, 3 "Id" id: String,
    4 "OrderType" order_type: String, 5 "OutBizId" out_biz_id: String, 6 "ProductCode" product_code: String,
    7 "ProductName" product_name: String, 8 "RealAliyunId" real_aliyun_id: String,
    9 "RealAliyunPk" real_aliyun_pk: String
} }

/// In the response of [`DescribeInvoiceForIsv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvoiceForIsvInvoiceList {
    pub id: Option<String>,
    pub invoice_amount: Option<String>,
}
model! { DescribeInvoiceForIsvInvoiceList {
    0 "Id" id: String, 1 "InvoiceAmount" invoice_amount: String
} }

/// In the response of [`DescribeInvoiceForIsv`].
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
    0 "BankAccount" bank_account: String, 1 "BankName" bank_name: String, 2 "RegAddress" reg_address: String,
    3 "RegPhone" reg_phone: String, 4 "TaxNumber" tax_number: String
} }

/// In the response of [`DescribeInvoiceForIsv`].
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
    0 "Addressee" addressee: String, 1 "AliyunPk" aliyun_pk: String, 2 "BizType" biz_type: String,
    3 "DeliveryAddress" delivery_address: String, 4 "Emails" emails: String, 5 "Phone" phone: String,
    6 "PostalCode" postal_code: String
} }

/// Describes license: `DescribeLicense` of `market` 2015-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Market/2015-11-01/DescribeLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicense {
    /// Required. Secret.
    pub license_code: Secret,
}
operation! { DescribeLicense(license_code: Secret) "DescribeLicense" -> DescribeLicenseOutput {
    0 "LicenseCode" license_code
} }

/// Response of [`DescribeLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseOutput {
    pub license: Option<DescribeLicenseLicense>,
}
model! { DescribeLicenseOutput {
    0 "License" license: DescribeLicenseLicense
} }

/// In the response of [`DescribeLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseLicense {
    pub activate_time: Option<String>,
    pub create_time: Option<String>,
    pub expired_time: Option<String>,
    pub extend_array: Option<DescribeLicenseExtendArray>,
    pub extend_info: Option<DescribeLicenseExtendInfo>,
    pub instance_id: Option<String>,
    /// Secret.
    pub license_code: Option<Secret>,
    pub license_status: Option<String>,
    pub product_code: Option<String>,
    pub product_name: Option<String>,
    pub product_sku_id: Option<String>,
    pub supplier_name: Option<String>,
}
model! { DescribeLicenseLicense {
    0 "ActivateTime" activate_time: String, 1 "CreateTime" create_time: String, 2 "ExpiredTime" expired_time: String,
    3 "ExtendArray" extend_array: DescribeLicenseExtendArray, 4 "ExtendInfo" extend_info: DescribeLicenseExtendInfo,
    5 "InstanceId" instance_id: String, 6 "LicenseCode" license_code: Secret, 7 "LicenseStatus" license_status: String,
    8 "ProductCode" product_code: String, 9 "ProductName" product_name: String,
    10 "ProductSkuId" product_sku_id: String, 11 "SupplierName" supplier_name: String
} }

/// In the response of [`DescribeLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseExtendArray {
    pub license_attribute: Vec<DescribeLicenseLicenseAttribute>,
}
model! { DescribeLicenseExtendArray {
    0 "LicenseAttribute" license_attribute: Vec<DescribeLicenseLicenseAttribute>
} }

/// In the response of [`DescribeLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseLicenseAttribute {
    pub code: Option<String>,
    pub value: Option<String>,
}
model! { DescribeLicenseLicenseAttribute {
    0 "Code" code: String, 1 "Value" value: String
} }

/// In the response of [`DescribeLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenseExtendInfo {
    pub account_quantity: Option<i64>,
    pub ali_uid: Option<i64>,
    pub email: Option<String>,
    pub mobile: Option<String>,
}
model! { DescribeLicenseExtendInfo {
    0 "AccountQuantity" account_quantity: i64, 1 "AliUid" ali_uid: i64, 2 "Email" email: String,
    3 "Mobile" mobile: String
} }

/// Describes order: `DescribeOrder` of `market` 2015-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Market/2015-11-01/DescribeOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrder {
    /// Required.
    pub order_id: String,
}
operation! { DescribeOrder(order_id: String) "DescribeOrder" -> DescribeOrderOutput {
    0 "OrderId" order_id
} }

/// Response of [`DescribeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrderOutput {
    pub account_quantity: Option<i64>,
    pub ali_uid: Option<i64>,
    pub components: BTreeMap<String, Value>,
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
    0 "AccountQuantity" account_quantity: i64, 1 "AliUid" ali_uid: i64,
    2 "Components" components: BTreeMap<String, Value>, 3 "CouponPrice" coupon_price: f64,
    4 "CreatedOn" created_on: i64, 5 "InstanceIds" instance_ids: DescribeOrderInstanceIds, 6 "OrderId" order_id: i64,
    7 "OrderStatus" order_status: String, 8 "OrderType" order_type: String, 9 "OriginalPrice" original_price: f64,
    10 "PaidOn" paid_on: i64, 11 "PayStatus" pay_status: String, 12 "PaymentPrice" payment_price: f64,
    13 "PeriodType" period_type: String, 14 "ProductCode" product_code: String, 15 "ProductName" product_name: String,
    16 "ProductSkuCode" product_sku_code: String, 17 "Quantity" quantity: i64,
    18 "SupplierCompanyName" supplier_company_name: String,
    19 "SupplierTelephones" supplier_telephones: DescribeOrderSupplierTelephones, 20 "TotalPrice" total_price: f64
} }

/// In the response of [`DescribeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrderInstanceIds {
    pub instance_id: Vec<String>,
}
model! { DescribeOrderInstanceIds {
    0 "InstanceId" instance_id: Vec<String>
} }

/// In the response of [`DescribeOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrderSupplierTelephones {
    pub telephone: Vec<String>,
}
model! { DescribeOrderSupplierTelephones {
    0 "Telephone" telephone: Vec<String>
} }

/// Describes order for isv: `DescribeOrderForIsv` of `market` 2015-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Market/2015-11-01/DescribeOrderForIsv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrderForIsv {
    /// Required.
    pub order_id: String,
}
operation! { DescribeOrderForIsv(order_id: String) "DescribeOrderForIsv" -> DescribeOrderForIsvOutput {
    0 "OrderId" order_id
} }

/// Response of [`DescribeOrderForIsv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrderForIsvOutput {
    pub account_quantity: Option<i64>,
    pub ali_uid: Option<i64>,
    pub components: Option<Value>,
    pub coupon_price: Option<f64>,
    pub created_on: Option<i64>,
    pub instance_ids: Vec<String>,
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
    0 "AccountQuantity" account_quantity: i64, 1 "AliUid" ali_uid: i64, 2 "Components" components: Value,
    3 "CouponPrice" coupon_price: f64, 4 "CreatedOn" created_on: i64, 5 "InstanceIds" instance_ids: Vec<String>,
    6 "OrderId" order_id: i64, 7 "OrderStatus" order_status: String, 8 "OrderType" order_type: String,
    9 "OriginalPrice" original_price: f64, 10 "PaidOn" paid_on: i64, 11 "PayStatus" pay_status: String,
    12 "PaymentPrice" payment_price: f64, 13 "PeriodType" period_type: String, 14 "ProductCode" product_code: String,
    15 "ProductName" product_name: String, 16 "ProductSkuCode" product_sku_code: String, 17 "Quantity" quantity: i64,
    18 "TotalPrice" total_price: f64
} }

/// Describes price: `DescribePrice` of `market` 2015-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Market/2015-11-01/DescribePrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrice {
    /// Required.
    pub commodity: String,
    /// Required.
    pub order_type: String,
}
operation! { DescribePrice(commodity: String, order_type: String) "DescribePrice" -> DescribePriceOutput {
    0 "Commodity" commodity, 1 "OrderType" order_type
} }

/// Response of [`DescribePrice`].
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
    0 "Coupons" coupons: DescribePriceCoupons, 1 "Currency" currency: String, 2 "Cuxiao" cuxiao: bool,
    3 "Cycle" cycle: String, 4 "DiscountPrice" discount_price: f64, 5 "Duration" duration: i64,
    6 "ExpressionCode" expression_code: String, 7 "ExpressionMessage" expression_message: String,
    8 "InfoTitle" info_title: String, 9 "OriginalPrice" original_price: f64, 10 "ProductCode" product_code: String,
    11 "PromotionRules" promotion_rules: DescribePricePromotionRules, 12 "TradePrice" trade_price: f64
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceCoupons {
    pub coupon: Vec<DescribePriceCoupon>,
}
model! { DescribePriceCoupons {
    0 "Coupon" coupon: Vec<DescribePriceCoupon>
} }

/// In the response of [`DescribePrice`].
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
    0 "CanPromFee" can_prom_fee: f64, 1 "CouponDesc" coupon_desc: String, 2 "CouponName" coupon_name: String,
    3 "CouponOptionCode" coupon_option_code: String, 4 "CouponOptionNo" coupon_option_no: String,
    5 "IsSelected" is_selected: bool
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePromotionRules {
    pub promotion_rule: Vec<DescribePricePromotionRule>,
}
model! { DescribePricePromotionRules {
    0 "PromotionRule" promotion_rule: Vec<DescribePricePromotionRule>
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePromotionRule {
    pub name: Option<String>,
    pub rule_id: Option<String>,
    pub title: Option<String>,
}
model! { DescribePricePromotionRule {
    0 "Name" name: String, 1 "RuleId" rule_id: String, 2 "Title" title: String
} }

/// Describes product: `DescribeProduct` of `market` 2015-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Market/2015-11-01/DescribeProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProduct {
    pub ali_uid: Option<String>,
    /// Required.
    pub code: String,
    pub query_draft: Option<bool>,
}
operation! { DescribeProduct(code: String) "DescribeProduct" -> DescribeProductOutput {
    0 "AliUid" ali_uid: String, 1 "Code" code, 2 "QueryDraft" query_draft: bool
} }

/// Response of [`DescribeProduct`].
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
    0 "AuditFailMsg" audit_fail_msg: String, 1 "AuditStatus" audit_status: String, 2 "AuditTime" audit_time: i64,
    3 "Code" code: String, 4 "Description" description: String, 5 "FrontCategoryId" front_category_id: i64,
    6 "GmtCreated" gmt_created: i64, 7 "GmtModified" gmt_modified: i64, 8 "Name" name: String,
    9 "PicUrl" pic_url: String, 10 "ProductExtras" product_extras: DescribeProductProductExtras,
    11 "ProductSkus" product_skus: DescribeProductProductSkus, 12 "Score" score: f64,
    13 "ShopInfo" shop_info: DescribeProductShopInfo, 14 "ShortDescription" short_description: String,
    15 "Status" status: String, 16 "SupplierPk" supplier_pk: i64, 17 "Type" r#type: String, 18 "UseCount" use_count: i64
} }

/// In the response of [`DescribeProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductProductExtras {
    pub product_extra: Vec<DescribeProductProductExtra>,
}
model! { DescribeProductProductExtras {
    0 "ProductExtra" product_extra: Vec<DescribeProductProductExtra>
} }

/// In the response of [`DescribeProduct`].
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
    0 "Key" key: String, 1 "Label" label: String, 2 "Order" order: i64, 3 "Type" r#type: String,
    4 "Values" values: String
} }

/// In the response of [`DescribeProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductProductSkus {
    pub product_sku: Vec<DescribeProductProductSku>,
}
model! { DescribeProductProductSkus {
    0 "ProductSku" product_sku: Vec<DescribeProductProductSku>
} }

/// In the response of [`DescribeProduct`].
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
    0 "ChargeType" charge_type: String, 1 "Code" code: String, 2 "Constraints" constraints: String,
    3 "Hidden" hidden: bool, 4 "Modules" modules: DescribeProductModules, 5 "Name" name: String,
    6 "OrderPeriods" order_periods: DescribeProductOrderPeriods
} }

/// In the response of [`DescribeProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductModules {
    pub module: Vec<DescribeProductModule>,
}
model! { DescribeProductModules {
    0 "Module" module: Vec<DescribeProductModule>
} }

/// In the response of [`DescribeProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductModule {
    pub code: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub properties: Option<DescribeProductProperties>,
}
model! { DescribeProductModule {
    0 "Code" code: String, 1 "Id" id: String, 2 "Name" name: String,
    3 "Properties" properties: DescribeProductProperties
} }

/// In the response of [`DescribeProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductProperties {
    pub property: Vec<DescribeProductProperty>,
}
model! { DescribeProductProperties {
    0 "Property" property: Vec<DescribeProductProperty>
} }

/// In the response of [`DescribeProduct`].
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
    0 "DisplayUnit" display_unit: String, 1 "Key" key: String, 2 "Name" name: String,
    3 "PropertyValues" property_values: DescribeProductPropertyValues, 4 "ShowType" show_type: String
} }

/// In the response of [`DescribeProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductPropertyValues {
    pub property_value: Vec<DescribeProductPropertyValue>,
}
model! { DescribeProductPropertyValues {
    0 "PropertyValue" property_value: Vec<DescribeProductPropertyValue>
} }

/// In the response of [`DescribeProduct`].
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
    0 "DisplayName" display_name: String, 1 "Max" max: String, 2 "Min" min: String, 3 "Remark" remark: String,
    4 "Step" step: String, 5 "Type" r#type: String, 6 "Value" value: String
} }

/// In the response of [`DescribeProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductOrderPeriods {
    pub order_period: Vec<DescribeProductOrderPeriod>,
}
model! { DescribeProductOrderPeriods {
    0 "OrderPeriod" order_period: Vec<DescribeProductOrderPeriod>
} }

/// In the response of [`DescribeProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductOrderPeriod {
    pub name: Option<String>,
    pub period_type: Option<String>,
}
model! { DescribeProductOrderPeriod {
    0 "Name" name: String, 1 "PeriodType" period_type: String
} }

/// In the response of [`DescribeProduct`].
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
    0 "Emails" emails: String, 1 "Id" id: i64, 2 "Name" name: String,
    3 "Telephones" telephones: DescribeProductTelephones, 4 "WangWangs" wang_wangs: DescribeProductWangWangs
} }

/// In the response of [`DescribeProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductTelephones {
    pub telephone: Vec<String>,
}
model! { DescribeProductTelephones {
    0 "Telephone" telephone: Vec<String>
} }

/// In the response of [`DescribeProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductWangWangs {
    pub wang_wang: Vec<DescribeProductWangWang>,
}
model! { DescribeProductWangWangs {
    0 "WangWang" wang_wang: Vec<DescribeProductWangWang>
} }

/// In the response of [`DescribeProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductWangWang {
    pub remark: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeProductWangWang {
    0 "Remark" remark: String, 1 "UserName" user_name: String
} }

/// Describes products: `DescribeProducts` of `market` 2015-11-01.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Market/2015-11-01/DescribeProducts>.
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
    Number "PageNumber", "ProductItems.ProductItem" product_items.product_item, total "TotalCount" }

/// In the request of [`DescribeProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsFilter {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeProductsFilter() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub product_items: Option<DescribeProductsProductItems>,
    pub total_count: Option<i64>,
}
model! { DescribeProductsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "ProductItems" product_items: DescribeProductsProductItems, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeProducts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductsProductItems {
    pub product_item: Vec<DescribeProductsProductItem>,
}
model! { DescribeProductsProductItems {
    0 "ProductItem" product_item: Vec<DescribeProductsProductItem>
} }

/// In the response of [`DescribeProducts`].
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
    0 "CategoryId" category_id: i64, 1 "Code" code: String, 2 "DeliveryDate" delivery_date: String,
    3 "DeliveryWay" delivery_way: String, 4 "ImageUrl" image_url: String, 5 "Name" name: String,
    6 "OperationSystem" operation_system: String, 7 "PriceInfo" price_info: String, 8 "Score" score: String,
    9 "ShortDescription" short_description: String, 10 "SuggestedPrice" suggested_price: String,
    11 "SupplierId" supplier_id: i64, 12 "SupplierName" supplier_name: String, 13 "Tags" tags: String,
    14 "TargetUrl" target_url: String, 15 "WarrantyDate" warranty_date: String
} }

/// Describes project attachments: `DescribeProjectAttachments` of `market` 2015-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Market/2015-11-01/DescribeProjectAttachments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectAttachments {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeProjectAttachments(instance_id: String)
    "DescribeProjectAttachments" -> DescribeProjectAttachmentsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeProjectAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectAttachmentsOutput {
    pub result: Vec<DescribeProjectAttachmentsResult>,
    pub success: Option<bool>,
}
model! { DescribeProjectAttachmentsOutput {
    0 "Result" result: Vec<DescribeProjectAttachmentsResult>, 1 "Success" success: bool
} }

/// In the response of [`DescribeProjectAttachments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectAttachmentsResult {
    /// Secret.
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
    0 "AttachmentToken" attachment_token: Secret, 1 "AttachmentType" attachment_type: String,
    2 "Content" content: String, 3 "FileLink" file_link: String, 4 "FileLinkGmtExpired" file_link_gmt_expired: i64,
    5 "FileName" file_name: String, 6 "FileSize" file_size: i64, 7 "FileSuffix" file_suffix: String,
    8 "GmtCreate" gmt_create: i64, 9 "NodeId" node_id: i64, 10 "NodeName" node_name: String,
    11 "Operator" operator: i64, 12 "OperatorName" operator_name: String, 13 "OperatorRole" operator_role: String,
    14 "StepNo" step_no: i64
} }

/// Describes project info: `DescribeProjectInfo` of `market` 2015-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Market/2015-11-01/DescribeProjectInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectInfo {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeProjectInfo(instance_id: String) "DescribeProjectInfo" -> DescribeProjectInfoOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeProjectInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectInfoOutput {
    pub result: Option<DescribeProjectInfoResult>,
    pub success: Option<bool>,
}
model! { DescribeProjectInfoOutput {
    0 "Result" result: DescribeProjectInfoResult, 1 "Success" success: bool
} }

/// In the response of [`DescribeProjectInfo`].
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
    0 "CurrentStepNo" current_step_no: i64, 1 "CustomerAliUid" customer_ali_uid: i64,
    2 "FinalStepNo" final_step_no: i64, 3 "FinishType" finish_type: String, 4 "GmtCreate" gmt_create: i64,
    5 "GmtExpired" gmt_expired: i64, 6 "GmtFinished" gmt_finished: i64, 7 "InstanceId" instance_id: String,
    8 "OrderId" order_id: i64, 9 "ProductCode" product_code: String, 10 "ProductName" product_name: String,
    11 "ProductSkuCode" product_sku_code: String, 12 "ProductSkuName" product_sku_name: String,
    13 "ProjectStatus" project_status: String, 14 "SupplierAliUid" supplier_ali_uid: i64,
    15 "TemplateId" template_id: i64, 16 "TemplateType" template_type: String
} }

/// Describes project messages: `DescribeProjectMessages` of `market` 2015-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Market/2015-11-01/DescribeProjectMessages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectMessages {
    /// Required.
    pub instance_id: String,
    pub page_index: Option<i64>,
}
operation! { DescribeProjectMessages(instance_id: String) "DescribeProjectMessages" -> DescribeProjectMessagesOutput {
    0 "InstanceId" instance_id, 1 "PageIndex" page_index: i64
} }

/// Response of [`DescribeProjectMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectMessagesOutput {
    pub result: Vec<DescribeProjectMessagesResult>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeProjectMessagesOutput {
    0 "Result" result: Vec<DescribeProjectMessagesResult>, 1 "Success" success: bool, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeProjectMessages`].
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
    0 "Content" content: String, 1 "GmtCreate" gmt_create: i64, 2 "Operator" operator: i64,
    3 "OperatorName" operator_name: String, 4 "OperatorRole" operator_role: String
} }

/// Describes project nodes: `DescribeProjectNodes` of `market` 2015-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Market/2015-11-01/DescribeProjectNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectNodes {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeProjectNodes(instance_id: String) "DescribeProjectNodes" -> DescribeProjectNodesOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeProjectNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectNodesOutput {
    pub result: Vec<DescribeProjectNodesResult>,
    pub success: Option<bool>,
}
model! { DescribeProjectNodesOutput {
    0 "Result" result: Vec<DescribeProjectNodesResult>, 1 "Success" success: bool
} }

/// In the response of [`DescribeProjectNodes`].
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
    0 "AllowRollbackNode" allow_rollback_node: bool, 1 "AutoFinishNode" auto_finish_node: bool,
    2 "FinalStepNo" final_step_no: i64, 3 "GmtExpired" gmt_expired: i64, 4 "GmtFinished" gmt_finished: i64,
    5 "GmtStart" gmt_start: i64, 6 "NeedAttachment" need_attachment: bool, 7 "NextNodeId" next_node_id: i64,
    8 "NodeId" node_id: i64, 9 "NodeName" node_name: String, 10 "NodeStatus" node_status: String,
    11 "OperatorRole" operator_role: String, 12 "ParentNodeId" parent_node_id: i64,
    13 "PreviousNodeId" previous_node_id: i64, 14 "StepNo" step_no: i64, 15 "TemplateForm" template_form: String
} }

/// Describes project operate logs: `DescribeProjectOperateLogs` of `market` 2015-11-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Market/2015-11-01/DescribeProjectOperateLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectOperateLogs {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeProjectOperateLogs(instance_id: String)
    "DescribeProjectOperateLogs" -> DescribeProjectOperateLogsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeProjectOperateLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectOperateLogsOutput {
    pub result: Vec<DescribeProjectOperateLogsResult>,
    pub success: Option<bool>,
}
model! { DescribeProjectOperateLogsOutput {
    0 "Result" result: Vec<DescribeProjectOperateLogsResult>, 1 "Success" success: bool
} }

/// In the response of [`DescribeProjectOperateLogs`].
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
    0 "Description" description: String, 1 "GmtCreate" gmt_create: i64, 2 "Operator" operator: i64,
    3 "OperatorName" operator_name: String, 4 "OperatorRole" operator_role: String
} }

/// `FinishCurrentProjectNode` of `market` 2015-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Market/2015-11-01/FinishCurrentProjectNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinishCurrentProjectNode {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_id: i64,
    pub remark: Option<String>,
    pub template_form: Option<String>,
}
operation! { FinishCurrentProjectNode(instance_id: String, node_id: i64)
    "FinishCurrentProjectNode" -> FinishCurrentProjectNodeOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id, 2 "Remark" remark: String, 3 "TemplateForm" template_form: String
} }

/// Response of [`FinishCurrentProjectNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinishCurrentProjectNodeOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { FinishCurrentProjectNodeOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Modifies invoice for isv: `ModifyInvoiceForIsv` of `market` 2015-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Market/2015-11-01/ModifyInvoiceForIsv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInvoiceForIsv {
    pub check_notice: Option<String>,
    pub electron_url: Option<String>,
    pub invoice_id: Option<i64>,
    pub number: Option<String>,
    /// Required.
    pub operate_type: i64,
    pub r#type: Option<i64>,
}
operation! { ModifyInvoiceForIsv(operate_type: i64) "ModifyInvoiceForIsv" -> ModifyInvoiceForIsvOutput {
    0 "CheckNotice" check_notice: String, 1 "ElectronUrl" electron_url: String, 2 "InvoiceId" invoice_id: i64,
    3 "Number" number: String, 4 "OperateType" operate_type, 5 "Type" r#type: i64
} }

/// Response of [`ModifyInvoiceForIsv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInvoiceForIsvOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub result: Option<bool>,
}
model! { ModifyInvoiceForIsvOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Result" result: bool
} }

/// Pauses project: `PauseProject` of `market` 2015-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Market/2015-11-01/PauseProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseProject {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_id: i64,
    pub remark: Option<String>,
}
operation! { PauseProject(instance_id: String, node_id: i64) "PauseProject" -> PauseProjectOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id, 2 "Remark" remark: String
} }

/// Response of [`PauseProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseProjectOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { PauseProjectOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// Pushes metering data: `PushMeteringData` of `market` 2015-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Market/2015-11-01/PushMeteringData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushMeteringData {
    pub metering: Option<String>,
}
operation! { PushMeteringData() "PushMeteringData" -> PushMeteringDataOutput {
    0 "Metering" metering: String
} }

/// Response of [`PushMeteringData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushMeteringDataOutput {
    pub success: Option<bool>,
}
model! { PushMeteringDataOutput {
    0 "Success" success: bool
} }

/// Pushes times usage: `PushTimesUsage` of `market` 2015-11-01.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Market/2015-11-01/PushTimesUsage>.
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

/// Response of [`PushTimesUsage`].
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
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "ForceFatal" force_fatal: bool,
    3 "HttpStateCode" http_state_code: String, 4 "Message" message: String, 5 "Result" result: bool,
    6 "Success" success: bool
} }

/// Resumes project: `ResumeProject` of `market` 2015-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Market/2015-11-01/ResumeProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeProject {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_id: i64,
    pub remark: Option<String>,
}
operation! { ResumeProject(instance_id: String, node_id: i64) "ResumeProject" -> ResumeProjectOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id, 2 "Remark" remark: String
} }

/// Response of [`ResumeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeProjectOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { ResumeProjectOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

/// `RollbackCurrentProjectNode` of `market` 2015-11-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Market/2015-11-01/RollbackCurrentProjectNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackCurrentProjectNode {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub node_id: i64,
    pub remark: Option<String>,
}
operation! { RollbackCurrentProjectNode(instance_id: String, node_id: i64)
    "RollbackCurrentProjectNode" -> RollbackCurrentProjectNodeOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id, 2 "Remark" remark: String
} }

/// Response of [`RollbackCurrentProjectNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackCurrentProjectNodeOutput {
    pub result: Option<bool>,
    pub success: Option<bool>,
}
model! { RollbackCurrentProjectNodeOutput {
    0 "Result" result: bool, 1 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    ActivateLicense, AutoRenewInstance, ConfirmNotification, CreateOrder, CrossAccountVerifyToken, DescribeApiMetering,
    DescribeCurrentNodeInfo, DescribeDistributionProducts, DescribeDistributionProductsLink,
    DescribeFailedNotifications, DescribeImageInstanceForIsv, DescribeInstance, DescribeInstanceForIsv,
    DescribeInstances, DescribeInvoiceForIsv, DescribeLicense, DescribeOrder, DescribeOrderForIsv, DescribePrice,
    DescribeProduct, DescribeProducts, DescribeProjectAttachments, DescribeProjectInfo, DescribeProjectMessages,
    DescribeProjectNodes, DescribeProjectOperateLogs, FinishCurrentProjectNode, ModifyInvoiceForIsv, PauseProject,
    PushMeteringData, PushTimesUsage, ResumeProject, RollbackCurrentProjectNode
}
