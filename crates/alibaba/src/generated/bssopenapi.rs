//! `bssopenapi` of Alibaba Cloud, API version 2017-12-14.
//!
//! Endpoint: a table of 58 regions, else `bssopenapi.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, bssopenapi::DescribeCostBudgetsSummary};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeCostBudgetsSummary::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "business.ap-southeast-1.aliyuncs.com"),
        ("ap-northeast-2", "business.ap-southeast-1.aliyuncs.com"),
        ("ap-northeast-2-pop", "business.ap-southeast-1.aliyuncs.com"),
        ("ap-south-1", "business.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-1", "business.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "business.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "business.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "business.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "business.aliyuncs.com"),
        ("cn-beijing-finance-1", "business.aliyuncs.com"),
        ("cn-beijing-finance-pop", "business.aliyuncs.com"),
        ("cn-beijing-gov-1", "business.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "business.aliyuncs.com"),
        ("cn-chengdu", "business.aliyuncs.com"),
        ("cn-edge-1", "business.aliyuncs.com"),
        ("cn-fujian", "business.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "business.aliyuncs.com"),
        ("cn-hangzhou", "business.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "business.aliyuncs.com"),
        ("cn-hangzhou-finance", "business.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "business.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "business.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "business.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "business.aliyuncs.com"),
        ("cn-hangzhou-test-306", "business.aliyuncs.com"),
        ("cn-hongkong", "business.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "business.aliyuncs.com"),
        ("cn-huhehaote", "business.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "business.aliyuncs.com"),
        ("cn-north-2-gov-1", "business.aliyuncs.com"),
        ("cn-qingdao", "business.aliyuncs.com"),
        ("cn-qingdao-nebula", "business.aliyuncs.com"),
        ("cn-shanghai", "business.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "business.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "business.aliyuncs.com"),
        ("cn-shanghai-finance-1", "business.aliyuncs.com"),
        ("cn-shanghai-inner", "business.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "business.aliyuncs.com"),
        ("cn-shenzhen", "business.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "business.aliyuncs.com"),
        ("cn-shenzhen-inner", "business.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "business.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "business.aliyuncs.com"),
        ("cn-wuhan", "business.aliyuncs.com"),
        ("cn-wulanchabu", "business.aliyuncs.com"),
        ("cn-yushanfang", "business.aliyuncs.com"),
        ("cn-zhangbei", "business.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "business.aliyuncs.com"),
        ("cn-zhangjiakou", "business.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "business.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "business.aliyuncs.com"),
        ("eu-central-1", "business.ap-southeast-1.aliyuncs.com"),
        ("eu-west-1", "business.ap-southeast-1.aliyuncs.com"),
        ("eu-west-1-oxs", "business.ap-southeast-1.aliyuncs.com"),
        ("me-east-1", "business.ap-southeast-1.aliyuncs.com"),
        ("rus-west-1-pop", "business.ap-southeast-1.aliyuncs.com"),
        ("us-east-1", "business.ap-southeast-1.aliyuncs.com"),
        ("us-west-1", "business.ap-southeast-1.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "business-intl.vpc-proxy.aliyuncs.com"),
        ("cn-beijing", "business.vpc-proxy.aliyuncs.com"),
        ("cn-hangzhou", "business-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "business-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "business.vpc-proxy.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "business-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "bssopenapi",
    "2017-12-14",
    "bssopenapi",
    &ENDPOINTS,
);

/// Adds account relation: `AddAccountRelation` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/AddAccountRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAccountRelation {
    pub child_nick: Option<String>,
    /// Required. -9223372036854775808 to 9223372036854775807.
    pub child_user_id: i64,
    /// Required. -9223372036854775808 to 9223372036854775807.
    pub parent_user_id: i64,
    pub permission_codes: Option<Vec<String>>,
    /// Required.
    pub relation_type: String,
    /// Required.
    pub request_id: String,
    pub role_codes: Option<Vec<String>>,
}
operation! { AddAccountRelation(child_user_id: i64, parent_user_id: i64, relation_type: String, request_id: String)
    "AddAccountRelation" -> AddAccountRelationOutput {
    0 "ChildNick" child_nick: String, 1 "ChildUserId" child_user_id, 2 "ParentUserId" parent_user_id,
    3 "PermissionCodes" permission_codes: Vec<String>, 4 "RelationType" relation_type, 5 "RequestId" request_id,
    6 "RoleCodes" role_codes: Vec<String>
} }

/// Response of [`AddAccountRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAccountRelationOutput {
    pub code: Option<String>,
    pub data: Option<AddAccountRelationData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddAccountRelationOutput {
    0 "Code" code: String, 1 "Data" data: AddAccountRelationData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`AddAccountRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAccountRelationData {
    pub host_id: Option<String>,
    pub relation_id: Option<i64>,
}
model! { AddAccountRelationData {
    0 "HostId" host_id: String, 1 "RelationId" relation_id: i64
} }

/// Allocates cost unit resource: `AllocateCostUnitResource` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/AllocateCostUnitResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateCostUnitResource {
    /// Required.
    pub from_unit_id: i64,
    /// Required.
    pub from_unit_user_id: i64,
    /// Required.
    pub resource_instance_list: Vec<AllocateCostUnitResourceResourceInstanceList>,
    /// Required.
    pub to_unit_id: i64,
    /// Required.
    pub to_unit_user_id: i64,
}

/// Arguments of [`AllocateCostUnitResource::new`].
pub struct AllocateCostUnitResourceRequired {
    pub from_unit_id: i64,
    pub from_unit_user_id: i64,
    pub resource_instance_list: Vec<AllocateCostUnitResourceResourceInstanceList>,
    pub to_unit_id: i64,
    pub to_unit_user_id: i64,
}
operation! {
    AllocateCostUnitResource { AllocateCostUnitResourceRequired: from_unit_id, from_unit_user_id, resource_instance_list, to_unit_id, to_unit_user_id }
    "AllocateCostUnitResource" -> AllocateCostUnitResourceOutput {
    0 "FromUnitId" from_unit_id, 1 "FromUnitUserId" from_unit_user_id, 2 "ResourceInstanceList" resource_instance_list,
    3 "ToUnitId" to_unit_id, 4 "ToUnitUserId" to_unit_user_id
} }

/// In the request of [`AllocateCostUnitResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateCostUnitResourceResourceInstanceList {
    pub apportion_code: Option<String>,
    /// Required.
    pub commodity_code: Option<String>,
    /// Required.
    pub resource_id: Option<String>,
    /// Required.
    pub resource_user_id: Option<i64>,
}
input! {
    AllocateCostUnitResourceResourceInstanceList(commodity_code: String, resource_id: String, resource_user_id: i64) {
    0 "ApportionCode" apportion_code: String, 1 "CommodityCode" commodity_code: String,
    2 "ResourceId" resource_id: String, 3 "ResourceUserId" resource_user_id: i64
} }

/// Response of [`AllocateCostUnitResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateCostUnitResourceOutput {
    pub code: Option<String>,
    pub data: Option<AllocateCostUnitResourceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AllocateCostUnitResourceOutput {
    0 "Code" code: String, 1 "Data" data: AllocateCostUnitResourceData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`AllocateCostUnitResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateCostUnitResourceData {
    pub is_success: Option<bool>,
    pub to_unit_id: Option<i64>,
    pub to_unit_user_id: Option<i64>,
}
model! { AllocateCostUnitResourceData {
    0 "IsSuccess" is_success: bool, 1 "ToUnitId" to_unit_id: i64, 2 "ToUnitUserId" to_unit_user_id: i64
} }

/// Applies invoice: `ApplyInvoice` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/ApplyInvoice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyInvoice {
    /// Required.
    pub address_id: i64,
    /// Required.
    pub apply_user_nick: String,
    /// Required.
    pub customer_id: i64,
    /// Required.
    pub invoice_amount: i64,
    pub invoice_by_amount: Option<bool>,
    pub invoicing_type: Option<i64>,
    pub owner_id: Option<i64>,
    pub process_way: Option<i64>,
    /// Required.
    pub selected_ids: Vec<i64>,
    pub user_remark: Option<String>,
    pub emails: Option<String>,
}

/// Arguments of [`ApplyInvoice::new`].
pub struct ApplyInvoiceRequired {
    pub address_id: i64,
    pub apply_user_nick: String,
    pub customer_id: i64,
    pub invoice_amount: i64,
    pub selected_ids: Vec<i64>,
}
operation! {
    ApplyInvoice { ApplyInvoiceRequired: address_id, apply_user_nick, customer_id, invoice_amount, selected_ids }
    "ApplyInvoice" -> ApplyInvoiceOutput {
    0 "AddressId" address_id, 1 "ApplyUserNick" apply_user_nick, 2 "CustomerId" customer_id,
    3 "InvoiceAmount" invoice_amount, 4 "InvoiceByAmount" invoice_by_amount: bool,
    5 "InvoicingType" invoicing_type: i64, 6 "OwnerId" owner_id: i64, 7 "ProcessWay" process_way: i64,
    8 "SelectedIds" selected_ids, 9 "UserRemark" user_remark: String, 10 "emails" emails: String
} }

/// Response of [`ApplyInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyInvoiceOutput {
    pub code: Option<String>,
    pub data: Option<ApplyInvoiceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ApplyInvoiceOutput {
    0 "Code" code: String, 1 "Data" data: ApplyInvoiceData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ApplyInvoice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyInvoiceData {
    pub invoice_apply_id: Option<i64>,
}
model! { ApplyInvoiceData {
    0 "InvoiceApplyId" invoice_apply_id: i64
} }

/// Cancels order: `CancelOrder` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/CancelOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrder {
    /// Required.
    pub order_id: String,
    pub owner_id: Option<i64>,
}
operation! { CancelOrder(order_id: String) "CancelOrder" -> CancelOrderOutput {
    0 "OrderId" order_id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`CancelOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrderOutput {
    pub code: Option<String>,
    pub data: Option<CancelOrderData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CancelOrderOutput {
    0 "Code" code: String, 1 "Data" data: CancelOrderData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CancelOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrderData {
    pub host_id: Option<String>,
}
model! { CancelOrderData {
    0 "HostId" host_id: String
} }

/// Changes reseller consume amount: `ChangeResellerConsumeAmount` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/ChangeResellerConsumeAmount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResellerConsumeAmount {
    /// Required.
    pub adjust_type: String,
    /// Required.
    pub amount: String,
    /// Required.
    pub business_type: String,
    /// Required.
    pub currency: String,
    pub extend_map: Option<String>,
    /// Required.
    pub out_biz_id: String,
    /// Required.
    pub owner_id: i64,
    /// Required.
    pub source: String,
}

/// Arguments of [`ChangeResellerConsumeAmount::new`].
pub struct ChangeResellerConsumeAmountRequired {
    pub adjust_type: String,
    pub amount: String,
    pub business_type: String,
    pub currency: String,
    pub out_biz_id: String,
    pub owner_id: i64,
    pub source: String,
}
operation! {
    ChangeResellerConsumeAmount { ChangeResellerConsumeAmountRequired: adjust_type, amount, business_type, currency, out_biz_id, owner_id, source }
    "ChangeResellerConsumeAmount" -> ChangeResellerConsumeAmountOutput {
    0 "AdjustType" adjust_type, 1 "Amount" amount, 2 "BusinessType" business_type, 3 "Currency" currency,
    4 "ExtendMap" extend_map: String, 5 "OutBizId" out_biz_id, 6 "OwnerId" owner_id, 7 "Source" source
} }

/// Response of [`ChangeResellerConsumeAmount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResellerConsumeAmountOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ChangeResellerConsumeAmountOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Confirms relation: `ConfirmRelation` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/ConfirmRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmRelation {
    /// -9223372036854775808 to 9223372036854775807.
    pub child_user_id: Option<i64>,
    /// Required.
    pub confirm_code: String,
    /// -9223372036854775808 to 9223372036854775807.
    pub parent_user_id: Option<i64>,
    /// Required.
    pub permission_codes: Vec<String>,
    pub relation_id: Option<i64>,
    pub relation_type: Option<String>,
    /// Required.
    pub request_id: String,
}
operation! { ConfirmRelation(confirm_code: String, permission_codes: Vec<String>, request_id: String)
    "ConfirmRelation" -> ConfirmRelationOutput {
    0 "ChildUserId" child_user_id: i64, 1 "ConfirmCode" confirm_code, 2 "ParentUserId" parent_user_id: i64,
    3 "PermissionCodes" permission_codes, 4 "RelationId" relation_id: i64, 5 "RelationType" relation_type: String,
    6 "RequestId" request_id
} }

/// Response of [`ConfirmRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmRelationOutput {
    pub code: Option<String>,
    pub data: Option<ConfirmRelationData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ConfirmRelationOutput {
    0 "Code" code: String, 1 "Data" data: ConfirmRelationData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ConfirmRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmRelationData {
    pub host_id: Option<String>,
}
model! { ConfirmRelationData {
    0 "HostId" host_id: String
} }

/// Converts charge type: `ConvertChargeType` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/ConvertChargeType>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertChargeType {
    /// Required.
    pub instance_id: String,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    /// Required.
    pub product_code: String,
    pub product_type: Option<String>,
    /// Required.
    pub subscription_type: String,
}
operation! { ConvertChargeType(instance_id: String, product_code: String, subscription_type: String)
    "ConvertChargeType" -> ConvertChargeTypeOutput {
    0 "InstanceId" instance_id, 1 "OwnerId" owner_id: i64, 2 "Period" period: i64, 3 "ProductCode" product_code,
    4 "ProductType" product_type: String, 5 "SubscriptionType" subscription_type
} }

/// Response of [`ConvertChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertChargeTypeOutput {
    pub code: Option<String>,
    pub data: Option<ConvertChargeTypeData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ConvertChargeTypeOutput {
    0 "Code" code: String, 1 "Data" data: ConvertChargeTypeData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ConvertChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertChargeTypeData {
    pub order_id: Option<String>,
}
model! { ConvertChargeTypeData {
    0 "OrderId" order_id: String
} }

/// Creates ag account: `CreateAgAccount` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/CreateAgAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgAccount {
    pub account_attr: Option<String>,
    pub city_name: Option<String>,
    pub enterprise_name: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// Required.
    pub login_email: String,
    pub nation_code: Option<String>,
    pub postcode: Option<String>,
    pub province_name: Option<String>,
}
operation! { CreateAgAccount(login_email: String) "CreateAgAccount" -> CreateAgAccountOutput {
    0 "AccountAttr" account_attr: String, 1 "CityName" city_name: String, 2 "EnterpriseName" enterprise_name: String,
    3 "FirstName" first_name: String, 4 "LastName" last_name: String, 5 "LoginEmail" login_email,
    6 "NationCode" nation_code: String, 7 "Postcode" postcode: String, 8 "ProvinceName" province_name: String
} }

/// Response of [`CreateAgAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgAccountOutput {
    pub ag_relation_dto: Option<CreateAgAccountAgRelationDto>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateAgAccountOutput {
    0 "AgRelationDto" ag_relation_dto: CreateAgAccountAgRelationDto, 1 "Code" code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateAgAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgAccountAgRelationDto {
    pub mpk: Option<String>,
    pub pk: Option<String>,
    pub ram_admin_role_name: Option<String>,
    pub r#type: Option<String>,
}
model! { CreateAgAccountAgRelationDto {
    0 "Mpk" mpk: String, 1 "Pk" pk: String, 2 "RamAdminRoleName" ram_admin_role_name: String, 3 "Type" r#type: String
} }

/// Creates cost unit: `CreateCostUnit` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/CreateCostUnit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCostUnit {
    pub unit_entity_list: Option<Vec<CreateCostUnitUnitEntityList>>,
}
operation! { CreateCostUnit() "CreateCostUnit" -> CreateCostUnitOutput {
    0 "UnitEntityList" unit_entity_list: Vec<CreateCostUnitUnitEntityList>
} }

/// In the request of [`CreateCostUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCostUnitUnitEntityList {
    /// Required.
    pub owner_uid: Option<i64>,
    /// Required.
    pub parent_unit_id: Option<i64>,
    /// Required.
    pub unit_name: Option<String>,
}
input! { CreateCostUnitUnitEntityList(owner_uid: i64, parent_unit_id: i64, unit_name: String) {
    0 "OwnerUid" owner_uid: i64, 1 "ParentUnitId" parent_unit_id: i64, 2 "UnitName" unit_name: String
} }

/// Response of [`CreateCostUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCostUnitOutput {
    pub code: Option<String>,
    pub data: Option<CreateCostUnitData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateCostUnitOutput {
    0 "Code" code: String, 1 "Data" data: CreateCostUnitData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateCostUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCostUnitData {
    pub cost_unit_dto_list: Vec<CreateCostUnitCostUnitDtoList>,
}
model! { CreateCostUnitData {
    0 "CostUnitDtoList" cost_unit_dto_list: Vec<CreateCostUnitCostUnitDtoList>
} }

/// In the response of [`CreateCostUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCostUnitCostUnitDtoList {
    pub owner_uid: Option<i64>,
    pub parent_unit_id: Option<i64>,
    pub unit_id: Option<i64>,
    pub unit_name: Option<String>,
}
model! { CreateCostUnitCostUnitDtoList {
    0 "OwnerUid" owner_uid: i64, 1 "ParentUnitId" parent_unit_id: i64, 2 "UnitId" unit_id: i64,
    3 "UnitName" unit_name: String
} }

/// Creates instance: `CreateInstance` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/CreateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub client_token: Option<String>,
    pub logistics: Option<String>,
    pub owner_id: Option<i64>,
    pub parameter: Option<Vec<CreateInstanceParameter>>,
    pub period: Option<i64>,
    pub pricing_cycle: Option<i64>,
    /// Required.
    pub product_code: String,
    pub product_type: Option<String>,
    pub renew_period: Option<i64>,
    pub renewal_status: Option<String>,
    /// Required.
    pub subscription_type: String,
}
operation! { CreateInstance(product_code: String, subscription_type: String) "CreateInstance" -> CreateInstanceOutput {
    0 "ClientToken" client_token: String, 1 "Logistics" logistics: String, 2 "OwnerId" owner_id: i64,
    3 "Parameter" parameter: Vec<CreateInstanceParameter>, 4 "Period" period: i64, 5 "PricingCycle" pricing_cycle: i64,
    6 "ProductCode" product_code, 7 "ProductType" product_type: String, 8 "RenewPeriod" renew_period: i64,
    9 "RenewalStatus" renewal_status: String, 10 "SubscriptionType" subscription_type
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceParameter {
    /// Required.
    pub code: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { CreateInstanceParameter(code: String, value: String) {
    0 "Code" code: String, 1 "Value" value: String
} }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub code: Option<String>,
    pub data: Option<CreateInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateInstanceOutput {
    0 "Code" code: String, 1 "Data" data: CreateInstanceData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceData {
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateInstanceData {
    0 "InstanceId" instance_id: String, 1 "OrderId" order_id: String
} }

/// Creates reseller user quota: `CreateResellerUserQuota` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/CreateResellerUserQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResellerUserQuota {
    /// Required.
    pub amount: String,
    /// Required.
    pub currency: String,
    pub out_biz_id: Option<String>,
    /// Required.
    pub owner_id: i64,
}
operation! { CreateResellerUserQuota(amount: String, currency: String, owner_id: i64)
    "CreateResellerUserQuota" -> CreateResellerUserQuotaOutput {
    0 "Amount" amount, 1 "Currency" currency, 2 "OutBizId" out_biz_id: String, 3 "OwnerId" owner_id
} }

/// Response of [`CreateResellerUserQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResellerUserQuotaOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateResellerUserQuotaOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Creates resource package: `CreateResourcePackage` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/CreateResourcePackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourcePackage {
    /// Required.
    pub duration: i64,
    pub effective_date: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub package_type: String,
    pub pricing_cycle: Option<String>,
    /// Required.
    pub product_code: String,
    /// Required.
    pub specification: String,
}
operation! { CreateResourcePackage(duration: i64, package_type: String, product_code: String, specification: String)
    "CreateResourcePackage" -> CreateResourcePackageOutput {
    0 "Duration" duration, 1 "EffectiveDate" effective_date: String, 2 "OwnerId" owner_id: i64,
    3 "PackageType" package_type, 4 "PricingCycle" pricing_cycle: String, 5 "ProductCode" product_code,
    6 "Specification" specification
} }

/// Response of [`CreateResourcePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourcePackageOutput {
    pub code: Option<String>,
    pub data: Option<CreateResourcePackageData>,
    pub message: Option<String>,
    pub order_id: Option<i64>,
    pub success: Option<bool>,
}
model! { CreateResourcePackageOutput {
    0 "Code" code: String, 1 "Data" data: CreateResourcePackageData, 2 "Message" message: String,
    3 "OrderId" order_id: i64, 4 "Success" success: bool
} }

/// In the response of [`CreateResourcePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourcePackageData {
    pub instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { CreateResourcePackageData {
    0 "InstanceId" instance_id: String, 1 "OrderId" order_id: i64
} }

/// Creates savings plans instance: `CreateSavingsPlansInstance` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/CreateSavingsPlansInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSavingsPlansInstance {
    pub auto_pay: Option<bool>,
    /// Required.
    pub commodity_code: String,
    /// Required. At least 1 characters.
    pub duration: String,
    pub effective_date: Option<String>,
    pub extend_map: Option<BTreeMap<String, String>>,
    /// Required.
    pub pay_mode: String,
    /// Required.
    pub pool_value: String,
    /// Required.
    pub pricing_cycle: String,
    pub region: Option<String>,
    pub spec_type: Option<String>,
    pub specification: Option<String>,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`CreateSavingsPlansInstance::new`].
pub struct CreateSavingsPlansInstanceRequired {
    pub commodity_code: String,
    pub duration: String,
    pub pay_mode: String,
    pub pool_value: String,
    pub pricing_cycle: String,
    pub r#type: String,
}
operation! {
    CreateSavingsPlansInstance { CreateSavingsPlansInstanceRequired: commodity_code, duration, pay_mode, pool_value, pricing_cycle, r#type }
    "CreateSavingsPlansInstance" -> CreateSavingsPlansInstanceOutput {
    0 "AutoPay" auto_pay: bool, 1 "CommodityCode" commodity_code, 2 "Duration" duration,
    3 "EffectiveDate" effective_date: String, 4 "ExtendMap" extend_map: BTreeMap<String, String>, 5 "PayMode" pay_mode,
    6 "PoolValue" pool_value, 7 "PricingCycle" pricing_cycle, 8 "Region" region: String, 9 "SpecType" spec_type: String,
    10 "Specification" specification: String, 11 "Type" r#type
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`CreateSavingsPlansInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSavingsPlansInstanceOutput {
    pub code: Option<String>,
    pub data: Option<CreateSavingsPlansInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSavingsPlansInstanceOutput {
    0 "Code" code: String, 1 "Data" data: CreateSavingsPlansInstanceData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateSavingsPlansInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSavingsPlansInstanceData {
    pub order_id: Option<i64>,
}
model! { CreateSavingsPlansInstanceData {
    0 "OrderId" order_id: i64
} }

/// Deletes cost unit: `DeleteCostUnit` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DeleteCostUnit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCostUnit {
    /// Required.
    pub owner_uid: i64,
    /// Required.
    pub unit_id: i64,
}
operation! { DeleteCostUnit(owner_uid: i64, unit_id: i64) "DeleteCostUnit" -> DeleteCostUnitOutput {
    0 "OwnerUid" owner_uid, 1 "UnitId" unit_id
} }

/// Response of [`DeleteCostUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCostUnitOutput {
    pub code: Option<String>,
    pub data: Option<DeleteCostUnitData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteCostUnitOutput {
    0 "Code" code: String, 1 "Data" data: DeleteCostUnitData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DeleteCostUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCostUnitData {
    pub is_success: Option<bool>,
    pub owner_uid: Option<i64>,
    pub unit_id: Option<i64>,
}
model! { DeleteCostUnitData {
    0 "IsSuccess" is_success: bool, 1 "OwnerUid" owner_uid: i64, 2 "UnitId" unit_id: i64
} }

/// Describes cost budgets summary: `DescribeCostBudgetsSummary` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeCostBudgetsSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostBudgetsSummary {
    pub budget_name: Option<String>,
    pub budget_status: Option<String>,
    pub budget_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { DescribeCostBudgetsSummary() "DescribeCostBudgetsSummary" -> DescribeCostBudgetsSummaryOutput {
    0 "BudgetName" budget_name: String, 1 "BudgetStatus" budget_status: String, 2 "BudgetType" budget_type: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String
} }
paged! { DescribeCostBudgetsSummary: DescribeCostBudgetsSummaryItems =
    Token "NextToken", "Data.Items" data.items, next "Data.NextToken" }

/// Response of [`DescribeCostBudgetsSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostBudgetsSummaryOutput {
    pub code: Option<String>,
    pub data: Option<DescribeCostBudgetsSummaryData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeCostBudgetsSummaryOutput {
    0 "Code" code: String, 1 "Data" data: DescribeCostBudgetsSummaryData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeCostBudgetsSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostBudgetsSummaryData {
    pub host_id: Option<String>,
    pub items: Vec<DescribeCostBudgetsSummaryItems>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeCostBudgetsSummaryData {
    0 "HostId" host_id: String, 1 "Items" items: Vec<DescribeCostBudgetsSummaryItems>, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCostBudgetsSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostBudgetsSummaryItems {
    pub budget: BTreeMap<String, Value>,
    pub budget_name: Option<String>,
    pub budget_status: Option<String>,
    pub budget_type: Option<String>,
    pub calculated_values: BTreeMap<String, Value>,
    pub consume_period: BTreeMap<String, Value>,
}
model! { DescribeCostBudgetsSummaryItems {
    0 "Budget" budget: BTreeMap<String, Value>, 1 "BudgetName" budget_name: String,
    2 "BudgetStatus" budget_status: String, 3 "BudgetType" budget_type: String,
    4 "CalculatedValues" calculated_values: BTreeMap<String, Value>,
    5 "ConsumePeriod" consume_period: BTreeMap<String, Value>
} }

/// Describes instance amortized cost by amortization period: `DescribeInstanceAmortizedCostByAmortizationPeriod` of
/// `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeInstanceAmortizedCostByAmortizationPeriod>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAmortizedCostByAmortizationPeriod {
    pub bill_owner_id_list: Option<Vec<String>>,
    pub bill_user_id_list: Option<Vec<String>>,
    /// Required. At most 256 characters.
    pub billing_cycle: String,
    pub consume_period_filter: Option<Vec<String>>,
    /// At most 256 characters.
    pub cost_unit_code: Option<String>,
    pub instance_id_list: Option<Vec<String>>,
    pub max_results: Option<i64>,
    /// At most 2560 characters.
    pub next_token: Option<String>,
    /// At most 256 characters.
    pub product_code: Option<String>,
    /// At most 256 characters.
    pub product_detail: Option<String>,
    /// At most 256 characters.
    pub subscription_type: Option<String>,
}
operation! { DescribeInstanceAmortizedCostByAmortizationPeriod(billing_cycle: String)
    "DescribeInstanceAmortizedCostByAmortizationPeriod" -> DescribeInstanceAmortizedCostByAmortizationPeriodOutput {
    0 "BillOwnerIdList" bill_owner_id_list: Vec<String>, 1 "BillUserIdList" bill_user_id_list: Vec<String>,
    2 "BillingCycle" billing_cycle, 3 "ConsumePeriodFilter" consume_period_filter: Vec<String>,
    4 "CostUnitCode" cost_unit_code: String, 5 "InstanceIdList" instance_id_list: Vec<String>,
    6 "MaxResults" max_results: i64, 7 "NextToken" next_token: String, 8 "ProductCode" product_code: String,
    9 "ProductDetail" product_detail: String, 10 "SubscriptionType" subscription_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }
paged! { DescribeInstanceAmortizedCostByAmortizationPeriod: DescribeInstanceAmortizedCostByAmortizationPeriodItems =
    Token "NextToken", "Data.Items" data.items, next "Data.NextToken" }

/// Response of [`DescribeInstanceAmortizedCostByAmortizationPeriod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAmortizedCostByAmortizationPeriodOutput {
    pub code: Option<String>,
    pub data: Option<DescribeInstanceAmortizedCostByAmortizationPeriodData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeInstanceAmortizedCostByAmortizationPeriodOutput {
    0 "Code" code: String, 1 "Data" data: DescribeInstanceAmortizedCostByAmortizationPeriodData,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeInstanceAmortizedCostByAmortizationPeriod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAmortizedCostByAmortizationPeriodData {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub items: Vec<DescribeInstanceAmortizedCostByAmortizationPeriodItems>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceAmortizedCostByAmortizationPeriodData {
    0 "AccountID" account_id: String, 1 "AccountName" account_name: String,
    2 "Items" items: Vec<DescribeInstanceAmortizedCostByAmortizationPeriodItems>, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstanceAmortizedCostByAmortizationPeriod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAmortizedCostByAmortizationPeriodItems {
    pub after_discount_amount: Option<f64>,
    pub amortization_period: Option<String>,
    pub amortization_status: Option<String>,
    pub bill_account_id: Option<i64>,
    pub bill_account_name: Option<String>,
    pub bill_owner_id: Option<i64>,
    pub bill_owner_name: Option<String>,
    pub biz_type: Option<String>,
    pub consume_period: Option<String>,
    pub cost_unit: Option<String>,
    pub cost_unit_code: Option<String>,
    pub current_amortization_after_discount_amount: Option<f64>,
    pub current_amortization_deducted_by_cash_coupons: Option<f64>,
    pub current_amortization_deducted_by_coupons: Option<f64>,
    pub current_amortization_deducted_by_prepaid_card: Option<f64>,
    pub current_amortization_expenditure_amount: Option<f64>,
    pub current_amortization_invoice_discount: Option<f64>,
    pub current_amortization_pretax_amount: Option<f64>,
    pub current_amortization_pretax_gross_amount: Option<f64>,
    pub current_amortization_round_down_discount: Option<f64>,
    pub deducted_by_cash_coupons: Option<f64>,
    pub deducted_by_coupons: Option<f64>,
    pub deducted_by_prepaid_card: Option<f64>,
    pub expenditure_amount: Option<f64>,
    pub instance_id: Option<String>,
    pub internet_ip: Option<String>,
    pub intranet_ip: Option<String>,
    pub invoice_discount: Option<f64>,
    pub pretax_amount: Option<f64>,
    pub pretax_gross_amount: Option<f64>,
    pub previously_amortized_after_discount_amount: Option<f64>,
    pub previously_amortized_deducted_by_cash_coupons: Option<f64>,
    pub previously_amortized_deducted_by_coupons: Option<f64>,
    pub previously_amortized_deducted_by_prepaid_card: Option<f64>,
    pub previously_amortized_expenditure_amount: Option<f64>,
    pub previously_amortized_invoice_discount: Option<f64>,
    pub previously_amortized_pretax_amount: Option<f64>,
    pub previously_amortized_pretax_gross_amount: Option<f64>,
    pub previously_amortized_round_down_discount: Option<f64>,
    pub product_code: Option<String>,
    pub product_detail: Option<String>,
    pub product_detail_code: Option<String>,
    pub product_name: Option<String>,
    pub region: Option<String>,
    pub remaining_amortization_after_discount_amount: Option<f64>,
    pub remaining_amortization_deducted_by_cash_coupons: Option<f64>,
    pub remaining_amortization_deducted_by_coupons: Option<f64>,
    pub remaining_amortization_deducted_by_prepaid_card: Option<f64>,
    pub remaining_amortization_expenditure_amount: Option<f64>,
    pub remaining_amortization_invoice_discount: Option<f64>,
    pub remaining_amortization_pretax_amount: Option<f64>,
    pub remaining_amortization_pretax_gross_amount: Option<f64>,
    pub remaining_amortization_round_down_discount: Option<f64>,
    pub resource_group: Option<String>,
    pub round_down_discount: Option<f64>,
    pub split_account_name: Option<String>,
    pub split_item_id: Option<String>,
    pub split_item_name: Option<String>,
    pub split_product_detail: Option<String>,
    pub subscription_type: Option<String>,
    pub tag: Option<String>,
    pub zone: Option<String>,
}
model! { DescribeInstanceAmortizedCostByAmortizationPeriodItems {
    0 "AfterDiscountAmount" after_discount_amount: f64, 1 "AmortizationPeriod" amortization_period: String,
    2 "AmortizationStatus" amortization_status: String, 3 "BillAccountID" bill_account_id: i64,
    4 "BillAccountName" bill_account_name: String, 5 "BillOwnerID" bill_owner_id: i64,
    6 "BillOwnerName" bill_owner_name: String, 7 "BizType" biz_type: String, 8 "ConsumePeriod" consume_period: String,
    9 "CostUnit" cost_unit: String, 10 "CostUnitCode" cost_unit_code: String,
    11 "CurrentAmortizationAfterDiscountAmount" current_amortization_after_discount_amount: f64,
    12 "CurrentAmortizationDeductedByCashCoupons" current_amortization_deducted_by_cash_coupons: f64,
    13 "CurrentAmortizationDeductedByCoupons" current_amortization_deducted_by_coupons: f64,
    14 "CurrentAmortizationDeductedByPrepaidCard" current_amortization_deducted_by_prepaid_card: f64,
    15 "CurrentAmortizationExpenditureAmount" current_amortization_expenditure_amount: f64,
    16 "CurrentAmortizationInvoiceDiscount" current_amortization_invoice_discount: f64,
    17 "CurrentAmortizationPretaxAmount" current_amortization_pretax_amount: f64,
    18 "CurrentAmortizationPretaxGrossAmount" current_amortization_pretax_gross_amount: f64,
    19 "CurrentAmortizationRoundDownDiscount" current_amortization_round_down_discount: f64,
    20 "DeductedByCashCoupons" deducted_by_cash_coupons: f64, 21 "DeductedByCoupons" deducted_by_coupons: f64,
    22 "DeductedByPrepaidCard" deducted_by_prepaid_card: f64, 23 "ExpenditureAmount" expenditure_amount: f64,
    24 "InstanceID" instance_id: String, 25 "InternetIP" internet_ip: String, 26 "IntranetIP" intranet_ip: String,
    27 "InvoiceDiscount" invoice_discount: f64, 28 "PretaxAmount" pretax_amount: f64,
    29 "PretaxGrossAmount" pretax_gross_amount: f64,
    30 "PreviouslyAmortizedAfterDiscountAmount" previously_amortized_after_discount_amount: f64,
    31 "PreviouslyAmortizedDeductedByCashCoupons" previously_amortized_deducted_by_cash_coupons: f64,
    32 "PreviouslyAmortizedDeductedByCoupons" previously_amortized_deducted_by_coupons: f64,
    33 "PreviouslyAmortizedDeductedByPrepaidCard" previously_amortized_deducted_by_prepaid_card: f64,
    34 "PreviouslyAmortizedExpenditureAmount" previously_amortized_expenditure_amount: f64,
    35 "PreviouslyAmortizedInvoiceDiscount" previously_amortized_invoice_discount: f64,
    36 "PreviouslyAmortizedPretaxAmount" previously_amortized_pretax_amount: f64,
    37 "PreviouslyAmortizedPretaxGrossAmount" previously_amortized_pretax_gross_amount: f64,
    38 "PreviouslyAmortizedRoundDownDiscount" previously_amortized_round_down_discount: f64,
    39 "ProductCode" product_code: String, 40 "ProductDetail" product_detail: String,
    41 "ProductDetailCode" product_detail_code: String, 42 "ProductName" product_name: String,
    43 "Region" region: String,
    44 "RemainingAmortizationAfterDiscountAmount" remaining_amortization_after_discount_amount: f64,
    45 "RemainingAmortizationDeductedByCashCoupons" remaining_amortization_deducted_by_cash_coupons: f64,
    46 "RemainingAmortizationDeductedByCoupons" remaining_amortization_deducted_by_coupons: f64,
    47 "RemainingAmortizationDeductedByPrepaidCard" remaining_amortization_deducted_by_prepaid_card: f64,
    48 "RemainingAmortizationExpenditureAmount" remaining_amortization_expenditure_amount: f64,
    49 "RemainingAmortizationInvoiceDiscount" remaining_amortization_invoice_discount: f64,
    50 "RemainingAmortizationPretaxAmount" remaining_amortization_pretax_amount: f64,
    51 "RemainingAmortizationPretaxGrossAmount" remaining_amortization_pretax_gross_amount: f64,
    52 "RemainingAmortizationRoundDownDiscount" remaining_amortization_round_down_discount: f64,
    53 "ResourceGroup" resource_group: String, 54 "RoundDownDiscount" round_down_discount: f64,
    55 "SplitAccountName" split_account_name: String, 56 "SplitItemID" split_item_id: String,
    57 "SplitItemName" split_item_name: String, 58 "SplitProductDetail" split_product_detail: String,
    59 "SubscriptionType" subscription_type: String, 60 "Tag" tag: String, 61 "Zone" zone: String
} }

/// Describes instance amortized cost by amortization period date:
/// `DescribeInstanceAmortizedCostByAmortizationPeriodDate` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeInstanceAmortizedCostByAmortizationPeriodDate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAmortizedCostByAmortizationPeriodDate {
    /// Required.
    pub amortization_date_end: String,
    /// Required.
    pub amortization_date_start: String,
    pub bill_owner_id_list: Option<Vec<String>>,
    pub bill_user_id_list: Option<Vec<String>>,
    pub billing_cycle: Option<String>,
    pub cost_unit_code: Option<String>,
    pub instance_id_list: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub product_code: Option<String>,
    pub product_detail: Option<String>,
    pub subscription_type: Option<String>,
}
operation! {
    DescribeInstanceAmortizedCostByAmortizationPeriodDate(amortization_date_end: String, amortization_date_start: String)
    "DescribeInstanceAmortizedCostByAmortizationPeriodDate" -> DescribeInstanceAmortizedCostByAmortizationPeriodDateOutput {
    0 "AmortizationDateEnd" amortization_date_end, 1 "AmortizationDateStart" amortization_date_start,
    2 "BillOwnerIdList" bill_owner_id_list: Vec<String>, 3 "BillUserIdList" bill_user_id_list: Vec<String>,
    4 "BillingCycle" billing_cycle: String, 5 "CostUnitCode" cost_unit_code: String,
    6 "InstanceIdList" instance_id_list: Vec<String>, 7 "MaxResults" max_results: i64, 8 "NextToken" next_token: String,
    9 "ProductCode" product_code: String, 10 "ProductDetail" product_detail: String,
    11 "SubscriptionType" subscription_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] }
paged! {
    DescribeInstanceAmortizedCostByAmortizationPeriodDate: DescribeInstanceAmortizedCostByAmortizationPeriodDateItems =
    Token "NextToken", "Data.Items" data.items, next "Data.NextToken" }

/// Response of [`DescribeInstanceAmortizedCostByAmortizationPeriodDate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAmortizedCostByAmortizationPeriodDateOutput {
    pub code: Option<String>,
    pub data: Option<DescribeInstanceAmortizedCostByAmortizationPeriodDateData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeInstanceAmortizedCostByAmortizationPeriodDateOutput {
    0 "Code" code: String, 1 "Data" data: DescribeInstanceAmortizedCostByAmortizationPeriodDateData,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeInstanceAmortizedCostByAmortizationPeriodDate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAmortizedCostByAmortizationPeriodDateData {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub host_id: Option<String>,
    pub items: Vec<DescribeInstanceAmortizedCostByAmortizationPeriodDateItems>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceAmortizedCostByAmortizationPeriodDateData {
    0 "AccountID" account_id: String, 1 "AccountName" account_name: String, 2 "HostId" host_id: String,
    3 "Items" items: Vec<DescribeInstanceAmortizedCostByAmortizationPeriodDateItems>, 4 "MaxResults" max_results: i64,
    5 "NextToken" next_token: String, 6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstanceAmortizedCostByAmortizationPeriodDate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAmortizedCostByAmortizationPeriodDateItems {
    pub amortization_period: Option<String>,
    pub amortization_period_day: Option<String>,
    pub amortization_status: Option<String>,
    pub bill_account_id: Option<i64>,
    pub bill_account_name: Option<String>,
    pub bill_owner_id: Option<i64>,
    pub bill_owner_name: Option<String>,
    pub biz_type: Option<String>,
    pub consume_period: Option<String>,
    pub consume_period_day: Option<String>,
    pub cost_unit: Option<String>,
    pub cost_unit_code: Option<String>,
    pub current_amortization_deducted_by_cash_coupons: Option<f64>,
    pub current_amortization_deducted_by_coupons: Option<f64>,
    pub current_amortization_deducted_by_prepaid_card: Option<f64>,
    pub current_amortization_expenditure_amount: Option<f64>,
    pub current_amortization_invoice_discount: Option<f64>,
    pub current_amortization_pretax_amount: Option<f64>,
    pub current_amortization_pretax_gross_amount: Option<f64>,
    pub current_amortization_round_down_discount: Option<f64>,
    pub deducted_by_cash_coupons: Option<f64>,
    pub deducted_by_coupons: Option<f64>,
    pub deducted_by_prepaid_card: Option<f64>,
    pub expenditure_amount: Option<f64>,
    pub instance_id: Option<String>,
    pub internet_ip: Option<String>,
    pub intranet_ip: Option<String>,
    pub invoice_discount: Option<f64>,
    pub pretax_amount: Option<f64>,
    pub pretax_gross_amount: Option<f64>,
    pub previously_amortized_deducted_by_cash_coupons: Option<f64>,
    pub previously_amortized_deducted_by_coupons: Option<f64>,
    pub previously_amortized_deducted_by_prepaid_card: Option<f64>,
    pub previously_amortized_expenditure_amount: Option<f64>,
    pub previously_amortized_invoice_discount: Option<f64>,
    pub previously_amortized_pretax_amount: Option<f64>,
    pub previously_amortized_pretax_gross_amount: Option<f64>,
    pub previously_amortized_round_down_discount: Option<f64>,
    pub product_code: Option<String>,
    pub product_detail: Option<String>,
    pub product_detail_code: Option<String>,
    pub product_name: Option<String>,
    pub region: Option<String>,
    pub remaining_amortization_deducted_by_cash_coupons: Option<f64>,
    pub remaining_amortization_deducted_by_coupons: Option<f64>,
    pub remaining_amortization_deducted_by_prepaid_card: Option<f64>,
    pub remaining_amortization_expenditure_amount: Option<f64>,
    pub remaining_amortization_invoice_discount: Option<f64>,
    pub remaining_amortization_pretax_amount: Option<f64>,
    pub remaining_amortization_pretax_gross_amount: Option<f64>,
    pub remaining_amortization_round_down_discount: Option<f64>,
    pub resource_group: Option<String>,
    pub round_down_discount: Option<f64>,
    pub split_account_name: Option<String>,
    pub split_item_id: Option<String>,
    pub split_item_name: Option<String>,
    pub split_product_detail: Option<String>,
    pub subscription_type: Option<String>,
    pub tag: Option<String>,
    pub zone: Option<String>,
}
model! { DescribeInstanceAmortizedCostByAmortizationPeriodDateItems {
    0 "AmortizationPeriod" amortization_period: String, 1 "AmortizationPeriodDay" amortization_period_day: String,
    2 "AmortizationStatus" amortization_status: String, 3 "BillAccountID" bill_account_id: i64,
    4 "BillAccountName" bill_account_name: String, 5 "BillOwnerID" bill_owner_id: i64,
    6 "BillOwnerName" bill_owner_name: String, 7 "BizType" biz_type: String, 8 "ConsumePeriod" consume_period: String,
    9 "ConsumePeriodDay" consume_period_day: String, 10 "CostUnit" cost_unit: String,
    11 "CostUnitCode" cost_unit_code: String,
    12 "CurrentAmortizationDeductedByCashCoupons" current_amortization_deducted_by_cash_coupons: f64,
    13 "CurrentAmortizationDeductedByCoupons" current_amortization_deducted_by_coupons: f64,
    14 "CurrentAmortizationDeductedByPrepaidCard" current_amortization_deducted_by_prepaid_card: f64,
    15 "CurrentAmortizationExpenditureAmount" current_amortization_expenditure_amount: f64,
    16 "CurrentAmortizationInvoiceDiscount" current_amortization_invoice_discount: f64,
    17 "CurrentAmortizationPretaxAmount" current_amortization_pretax_amount: f64,
    18 "CurrentAmortizationPretaxGrossAmount" current_amortization_pretax_gross_amount: f64,
    19 "CurrentAmortizationRoundDownDiscount" current_amortization_round_down_discount: f64,
    20 "DeductedByCashCoupons" deducted_by_cash_coupons: f64, 21 "DeductedByCoupons" deducted_by_coupons: f64,
    22 "DeductedByPrepaidCard" deducted_by_prepaid_card: f64, 23 "ExpenditureAmount" expenditure_amount: f64,
    24 "InstanceID" instance_id: String, 25 "InternetIP" internet_ip: String, 26 "IntranetIP" intranet_ip: String,
    27 "InvoiceDiscount" invoice_discount: f64, 28 "PretaxAmount" pretax_amount: f64,
    29 "PretaxGrossAmount" pretax_gross_amount: f64,
    30 "PreviouslyAmortizedDeductedByCashCoupons" previously_amortized_deducted_by_cash_coupons: f64,
    31 "PreviouslyAmortizedDeductedByCoupons" previously_amortized_deducted_by_coupons: f64,
    32 "PreviouslyAmortizedDeductedByPrepaidCard" previously_amortized_deducted_by_prepaid_card: f64,
    33 "PreviouslyAmortizedExpenditureAmount" previously_amortized_expenditure_amount: f64,
    34 "PreviouslyAmortizedInvoiceDiscount" previously_amortized_invoice_discount: f64,
    35 "PreviouslyAmortizedPretaxAmount" previously_amortized_pretax_amount: f64,
    36 "PreviouslyAmortizedPretaxGrossAmount" previously_amortized_pretax_gross_amount: f64,
    37 "PreviouslyAmortizedRoundDownDiscount" previously_amortized_round_down_discount: f64,
    38 "ProductCode" product_code: String, 39 "ProductDetail" product_detail: String,
    40 "ProductDetailCode" product_detail_code: String, 41 "ProductName" product_name: String,
    42 "Region" region: String,
    43 "RemainingAmortizationDeductedByCashCoupons" remaining_amortization_deducted_by_cash_coupons: f64,
    44 "RemainingAmortizationDeductedByCoupons" remaining_amortization_deducted_by_coupons: f64,
    45 "RemainingAmortizationDeductedByPrepaidCard" remaining_amortization_deducted_by_prepaid_card: f64,
    46 "RemainingAmortizationExpenditureAmount" remaining_amortization_expenditure_amount: f64,
    47 "RemainingAmortizationInvoiceDiscount" remaining_amortization_invoice_discount: f64,
    48 "RemainingAmortizationPretaxAmount" remaining_amortization_pretax_amount: f64,
    49 "RemainingAmortizationPretaxGrossAmount" remaining_amortization_pretax_gross_amount: f64,
    50 "RemainingAmortizationRoundDownDiscount" remaining_amortization_round_down_discount: f64,
    51 "ResourceGroup" resource_group: String, 52 "RoundDownDiscount" round_down_discount: f64,
    53 "SplitAccountName" split_account_name: String, 54 "SplitItemID" split_item_id: String,
    55 "SplitItemName" split_item_name: String, 56 "SplitProductDetail" split_product_detail: String,
    57 "SubscriptionType" subscription_type: String, 58 "Tag" tag: String, 59 "Zone" zone: String
} }

/// Describes instance amortized cost by consume period: `DescribeInstanceAmortizedCostByConsumePeriod` of `bssopenapi`
/// 2017-12-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeInstanceAmortizedCostByConsumePeriod>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAmortizedCostByConsumePeriod {
    pub amortization_period_filter: Option<Vec<String>>,
    pub bill_owner_id_list: Option<Vec<String>>,
    pub bill_user_id_list: Option<Vec<String>>,
    /// Required. At most 256 characters.
    pub billing_cycle: String,
    /// At most 256 characters.
    pub cost_unit_code: Option<String>,
    pub instance_id_list: Option<Vec<String>>,
    pub max_results: Option<i64>,
    /// At most 2560 characters.
    pub next_token: Option<String>,
    /// At most 256 characters.
    pub product_code: Option<String>,
    /// At most 256 characters.
    pub product_detail: Option<String>,
    /// At most 256 characters.
    pub subscription_type: Option<String>,
}
operation! { DescribeInstanceAmortizedCostByConsumePeriod(billing_cycle: String)
    "DescribeInstanceAmortizedCostByConsumePeriod" -> DescribeInstanceAmortizedCostByConsumePeriodOutput {
    0 "AmortizationPeriodFilter" amortization_period_filter: Vec<String>,
    1 "BillOwnerIdList" bill_owner_id_list: Vec<String>, 2 "BillUserIdList" bill_user_id_list: Vec<String>,
    3 "BillingCycle" billing_cycle, 4 "CostUnitCode" cost_unit_code: String,
    5 "InstanceIdList" instance_id_list: Vec<String>, 6 "MaxResults" max_results: i64, 7 "NextToken" next_token: String,
    8 "ProductCode" product_code: String, 9 "ProductDetail" product_detail: String,
    10 "SubscriptionType" subscription_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }
paged! { DescribeInstanceAmortizedCostByConsumePeriod: DescribeInstanceAmortizedCostByConsumePeriodItems =
    Token "NextToken", "Data.Items" data.items, next "Data.NextToken" }

/// Response of [`DescribeInstanceAmortizedCostByConsumePeriod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAmortizedCostByConsumePeriodOutput {
    pub code: Option<String>,
    pub data: Option<DescribeInstanceAmortizedCostByConsumePeriodData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeInstanceAmortizedCostByConsumePeriodOutput {
    0 "Code" code: String, 1 "Data" data: DescribeInstanceAmortizedCostByConsumePeriodData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeInstanceAmortizedCostByConsumePeriod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAmortizedCostByConsumePeriodData {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub items: Vec<DescribeInstanceAmortizedCostByConsumePeriodItems>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceAmortizedCostByConsumePeriodData {
    0 "AccountID" account_id: String, 1 "AccountName" account_name: String,
    2 "Items" items: Vec<DescribeInstanceAmortizedCostByConsumePeriodItems>, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstanceAmortizedCostByConsumePeriod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceAmortizedCostByConsumePeriodItems {
    pub after_discount_amount: Option<f64>,
    pub amortization_period: Option<String>,
    pub amortization_status: Option<String>,
    pub bill_account_id: Option<i64>,
    pub bill_account_name: Option<String>,
    pub bill_owner_id: Option<i64>,
    pub bill_owner_name: Option<String>,
    pub biz_type: Option<String>,
    pub consume_period: Option<String>,
    pub cost_unit: Option<String>,
    pub cost_unit_code: Option<String>,
    pub current_amortization_after_discount_amount: Option<f64>,
    pub current_amortization_deducted_by_cash_coupons: Option<f64>,
    pub current_amortization_deducted_by_coupons: Option<f64>,
    pub current_amortization_deducted_by_prepaid_card: Option<f64>,
    pub current_amortization_expenditure_amount: Option<f64>,
    pub current_amortization_invoice_discount: Option<f64>,
    pub current_amortization_pretax_amount: Option<f64>,
    pub current_amortization_pretax_gross_amount: Option<f64>,
    pub current_amortization_round_down_discount: Option<f64>,
    pub deducted_by_cash_coupons: Option<f64>,
    pub deducted_by_coupons: Option<f64>,
    pub deducted_by_prepaid_card: Option<f64>,
    pub expenditure_amount: Option<f64>,
    pub instance_id: Option<String>,
    pub internet_ip: Option<String>,
    pub intranet_ip: Option<String>,
    pub invoice_discount: Option<f64>,
    pub pretax_amount: Option<f64>,
    pub pretax_gross_amount: Option<f64>,
    pub previously_amortized_after_discount_amount: Option<f64>,
    pub previously_amortized_deducted_by_cash_coupons: Option<f64>,
    pub previously_amortized_deducted_by_coupons: Option<f64>,
    pub previously_amortized_deducted_by_prepaid_card: Option<f64>,
    pub previously_amortized_expenditure_amount: Option<f64>,
    pub previously_amortized_invoice_discount: Option<f64>,
    pub previously_amortized_pretax_amount: Option<f64>,
    pub previously_amortized_pretax_gross_amount: Option<f64>,
    pub previously_amortized_round_down_discount: Option<f64>,
    pub product_code: Option<String>,
    pub product_detail: Option<String>,
    pub product_detail_code: Option<String>,
    pub product_name: Option<String>,
    pub region: Option<String>,
    pub remaining_amortization_after_discount_amount: Option<f64>,
    pub remaining_amortization_deducted_by_cash_coupons: Option<f64>,
    pub remaining_amortization_deducted_by_coupons: Option<f64>,
    pub remaining_amortization_deducted_by_prepaid_card: Option<f64>,
    pub remaining_amortization_expenditure_amount: Option<f64>,
    pub remaining_amortization_invoice_discount: Option<f64>,
    pub remaining_amortization_pretax_amount: Option<f64>,
    pub remaining_amortization_pretax_gross_amount: Option<f64>,
    pub remaining_amortization_round_down_discount: Option<f64>,
    pub resource_group: Option<String>,
    pub round_down_discount: Option<f64>,
    pub split_account_name: Option<String>,
    pub split_item_id: Option<String>,
    pub split_item_name: Option<String>,
    pub split_product_detail: Option<String>,
    pub subscription_type: Option<String>,
    pub tag: Option<String>,
    pub zone: Option<String>,
}
model! { DescribeInstanceAmortizedCostByConsumePeriodItems {
    0 "AfterDiscountAmount" after_discount_amount: f64, 1 "AmortizationPeriod" amortization_period: String,
    2 "AmortizationStatus" amortization_status: String, 3 "BillAccountID" bill_account_id: i64,
    4 "BillAccountName" bill_account_name: String, 5 "BillOwnerID" bill_owner_id: i64,
    6 "BillOwnerName" bill_owner_name: String, 7 "BizType" biz_type: String, 8 "ConsumePeriod" consume_period: String,
    9 "CostUnit" cost_unit: String, 10 "CostUnitCode" cost_unit_code: String,
    11 "CurrentAmortizationAfterDiscountAmount" current_amortization_after_discount_amount: f64,
    12 "CurrentAmortizationDeductedByCashCoupons" current_amortization_deducted_by_cash_coupons: f64,
    13 "CurrentAmortizationDeductedByCoupons" current_amortization_deducted_by_coupons: f64,
    14 "CurrentAmortizationDeductedByPrepaidCard" current_amortization_deducted_by_prepaid_card: f64,
    15 "CurrentAmortizationExpenditureAmount" current_amortization_expenditure_amount: f64,
    16 "CurrentAmortizationInvoiceDiscount" current_amortization_invoice_discount: f64,
    17 "CurrentAmortizationPretaxAmount" current_amortization_pretax_amount: f64,
    18 "CurrentAmortizationPretaxGrossAmount" current_amortization_pretax_gross_amount: f64,
    19 "CurrentAmortizationRoundDownDiscount" current_amortization_round_down_discount: f64,
    20 "DeductedByCashCoupons" deducted_by_cash_coupons: f64, 21 "DeductedByCoupons" deducted_by_coupons: f64,
    22 "DeductedByPrepaidCard" deducted_by_prepaid_card: f64, 23 "ExpenditureAmount" expenditure_amount: f64,
    24 "InstanceID" instance_id: String, 25 "InternetIP" internet_ip: String, 26 "IntranetIP" intranet_ip: String,
    27 "InvoiceDiscount" invoice_discount: f64, 28 "PretaxAmount" pretax_amount: f64,
    29 "PretaxGrossAmount" pretax_gross_amount: f64,
    30 "PreviouslyAmortizedAfterDiscountAmount" previously_amortized_after_discount_amount: f64,
    31 "PreviouslyAmortizedDeductedByCashCoupons" previously_amortized_deducted_by_cash_coupons: f64,
    32 "PreviouslyAmortizedDeductedByCoupons" previously_amortized_deducted_by_coupons: f64,
    33 "PreviouslyAmortizedDeductedByPrepaidCard" previously_amortized_deducted_by_prepaid_card: f64,
    34 "PreviouslyAmortizedExpenditureAmount" previously_amortized_expenditure_amount: f64,
    35 "PreviouslyAmortizedInvoiceDiscount" previously_amortized_invoice_discount: f64,
    36 "PreviouslyAmortizedPretaxAmount" previously_amortized_pretax_amount: f64,
    37 "PreviouslyAmortizedPretaxGrossAmount" previously_amortized_pretax_gross_amount: f64,
    38 "PreviouslyAmortizedRoundDownDiscount" previously_amortized_round_down_discount: f64,
    39 "ProductCode" product_code: String, 40 "ProductDetail" product_detail: String,
    41 "ProductDetailCode" product_detail_code: String, 42 "ProductName" product_name: String,
    43 "Region" region: String,
    44 "RemainingAmortizationAfterDiscountAmount" remaining_amortization_after_discount_amount: f64,
    45 "RemainingAmortizationDeductedByCashCoupons" remaining_amortization_deducted_by_cash_coupons: f64,
    46 "RemainingAmortizationDeductedByCoupons" remaining_amortization_deducted_by_coupons: f64,
    47 "RemainingAmortizationDeductedByPrepaidCard" remaining_amortization_deducted_by_prepaid_card: f64,
    48 "RemainingAmortizationExpenditureAmount" remaining_amortization_expenditure_amount: f64,
    49 "RemainingAmortizationInvoiceDiscount" remaining_amortization_invoice_discount: f64,
    50 "RemainingAmortizationPretaxAmount" remaining_amortization_pretax_amount: f64,
    51 "RemainingAmortizationPretaxGrossAmount" remaining_amortization_pretax_gross_amount: f64,
    52 "RemainingAmortizationRoundDownDiscount" remaining_amortization_round_down_discount: f64,
    53 "ResourceGroup" resource_group: String, 54 "RoundDownDiscount" round_down_discount: f64,
    55 "SplitAccountName" split_account_name: String, 56 "SplitItemID" split_item_id: String,
    57 "SplitItemName" split_item_name: String, 58 "SplitProductDetail" split_product_detail: String,
    59 "SubscriptionType" subscription_type: String, 60 "Tag" tag: String, 61 "Zone" zone: String
} }

/// Describes instance bill: `DescribeInstanceBill` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeInstanceBill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBill {
    /// -1 to 9223372036854775807.
    pub bill_owner_id: Option<i64>,
    /// Required.
    pub billing_cycle: String,
    pub billing_date: Option<String>,
    pub granularity: Option<String>,
    pub instance_id: Option<String>,
    pub is_billing_item: Option<bool>,
    pub is_hide_zero_charge: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_id: Option<i64>,
    pub pip_code: Option<String>,
    pub product_code: Option<String>,
    pub product_type: Option<String>,
    pub subscription_type: Option<String>,
}
operation! { DescribeInstanceBill(billing_cycle: String) "DescribeInstanceBill" -> DescribeInstanceBillOutput {
    0 "BillOwnerId" bill_owner_id: i64, 1 "BillingCycle" billing_cycle, 2 "BillingDate" billing_date: String,
    3 "Granularity" granularity: String, 4 "InstanceID" instance_id: String, 5 "IsBillingItem" is_billing_item: bool,
    6 "IsHideZeroCharge" is_hide_zero_charge: bool, 7 "MaxResults" max_results: i64, 8 "NextToken" next_token: String,
    9 "OwnerId" owner_id: i64, 10 "PipCode" pip_code: String, 11 "ProductCode" product_code: String,
    12 "ProductType" product_type: String, 13 "SubscriptionType" subscription_type: String
} }
paged! { DescribeInstanceBill: DescribeInstanceBillItems =
    Token "NextToken", "Data.Items" data.items, next "Data.NextToken" }

/// Response of [`DescribeInstanceBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBillOutput {
    pub code: Option<String>,
    pub data: Option<DescribeInstanceBillData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeInstanceBillOutput {
    0 "Code" code: String, 1 "Data" data: DescribeInstanceBillData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeInstanceBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBillData {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub billing_cycle: Option<String>,
    pub items: Vec<DescribeInstanceBillItems>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceBillData {
    0 "AccountID" account_id: String, 1 "AccountName" account_name: String, 2 "BillingCycle" billing_cycle: String,
    3 "Items" items: Vec<DescribeInstanceBillItems>, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstanceBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBillItems {
    pub adjust_amount: Option<f64>,
    pub after_discount_amount: Option<f64>,
    pub bill_account_id: Option<String>,
    pub bill_account_name: Option<String>,
    pub billing_date: Option<String>,
    pub billing_item: Option<String>,
    pub billing_item_code: Option<String>,
    pub billing_type: Option<String>,
    pub biz_type: Option<String>,
    pub cash_amount: Option<f64>,
    pub commodity_code: Option<String>,
    pub cost_unit: Option<String>,
    pub currency: Option<String>,
    pub deducted_by_cash_coupons: Option<f64>,
    pub deducted_by_coupons: Option<f64>,
    pub deducted_by_prepaid_card: Option<f64>,
    pub deducted_by_resource_package: Option<String>,
    pub instance_config: Option<String>,
    pub instance_id: Option<String>,
    pub instance_spec: Option<String>,
    pub internet_ip: Option<String>,
    pub intranet_ip: Option<String>,
    pub invoice_discount: Option<f64>,
    pub item: Option<String>,
    pub item_name: Option<String>,
    pub list_price: Option<String>,
    pub list_price_unit: Option<String>,
    pub nick_name: Option<String>,
    pub outstanding_amount: Option<f64>,
    pub owner_id: Option<String>,
    pub payment_amount: Option<f64>,
    pub pip_code: Option<String>,
    pub pretax_amount: Option<f64>,
    pub pretax_gross_amount: Option<f64>,
    pub product_code: Option<String>,
    pub product_detail: Option<String>,
    pub product_name: Option<String>,
    pub product_type: Option<String>,
    pub region: Option<String>,
    pub resource_group: Option<String>,
    pub service_period: Option<String>,
    pub service_period_unit: Option<String>,
    pub subscription_type: Option<String>,
    pub tag: Option<String>,
    pub usage: Option<String>,
    pub usage_unit: Option<String>,
    pub zone: Option<String>,
}
model! { DescribeInstanceBillItems {
    0 "AdjustAmount" adjust_amount: f64, 1 "AfterDiscountAmount" after_discount_amount: f64,
    2 "BillAccountID" bill_account_id: String, 3 "BillAccountName" bill_account_name: String,
    4 "BillingDate" billing_date: String, 5 "BillingItem" billing_item: String,
    6 "BillingItemCode" billing_item_code: String, 7 "BillingType" billing_type: String, 8 "BizType" biz_type: String,
    9 "CashAmount" cash_amount: f64, 10 "CommodityCode" commodity_code: String, 11 "CostUnit" cost_unit: String,
    12 "Currency" currency: String, 13 "DeductedByCashCoupons" deducted_by_cash_coupons: f64,
    14 "DeductedByCoupons" deducted_by_coupons: f64, 15 "DeductedByPrepaidCard" deducted_by_prepaid_card: f64,
    16 "DeductedByResourcePackage" deducted_by_resource_package: String, 17 "InstanceConfig" instance_config: String,
    18 "InstanceID" instance_id: String, 19 "InstanceSpec" instance_spec: String, 20 "InternetIP" internet_ip: String,
    21 "IntranetIP" intranet_ip: String, 22 "InvoiceDiscount" invoice_discount: f64, 23 "Item" item: String,
    24 "ItemName" item_name: String, 25 "ListPrice" list_price: String, 26 "ListPriceUnit" list_price_unit: String,
    27 "NickName" nick_name: String, 28 "OutstandingAmount" outstanding_amount: f64, 29 "OwnerID" owner_id: String,
    30 "PaymentAmount" payment_amount: f64, 31 "PipCode" pip_code: String, 32 "PretaxAmount" pretax_amount: f64,
    33 "PretaxGrossAmount" pretax_gross_amount: f64, 34 "ProductCode" product_code: String,
    35 "ProductDetail" product_detail: String, 36 "ProductName" product_name: String,
    37 "ProductType" product_type: String, 38 "Region" region: String, 39 "ResourceGroup" resource_group: String,
    40 "ServicePeriod" service_period: String, 41 "ServicePeriodUnit" service_period_unit: String,
    42 "SubscriptionType" subscription_type: String, 43 "Tag" tag: String, 44 "Usage" usage: String,
    45 "UsageUnit" usage_unit: String, 46 "Zone" zone: String
} }

/// Describes instance deduct amortized cost by amortization period:
/// `DescribeInstanceDeductAmortizedCostByAmortizationPeriod` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeInstanceDeductAmortizedCostByAmortizationPeriod>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDeductAmortizedCostByAmortizationPeriod {
    pub bill_owner_id_list: Option<Vec<String>>,
    pub bill_user_id_list: Option<Vec<String>>,
    pub billing_cycle: Option<String>,
    pub cost_unit_code: Option<String>,
    pub instance_id_list: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub product_code: Option<String>,
    pub product_detail: Option<String>,
    pub subscription_type: Option<String>,
}
operation! { DescribeInstanceDeductAmortizedCostByAmortizationPeriod()
    "DescribeInstanceDeductAmortizedCostByAmortizationPeriod" -> DescribeInstanceDeductAmortizedCostByAmortizationPeriodOutput {
    0 "BillOwnerIdList" bill_owner_id_list: Vec<String>, 1 "BillUserIdList" bill_user_id_list: Vec<String>,
    2 "BillingCycle" billing_cycle: String, 3 "CostUnitCode" cost_unit_code: String,
    4 "InstanceIdList" instance_id_list: Vec<String>, 5 "MaxResults" max_results: i64, 6 "NextToken" next_token: String,
    7 "ProductCode" product_code: String, 8 "ProductDetail" product_detail: String,
    9 "SubscriptionType" subscription_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }
paged! {
    DescribeInstanceDeductAmortizedCostByAmortizationPeriod: DescribeInstanceDeductAmortizedCostByAmortizationPeriodItems =
    Token "NextToken", "Data.Items" data.items, next "Data.NextToken" }

/// Response of [`DescribeInstanceDeductAmortizedCostByAmortizationPeriod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDeductAmortizedCostByAmortizationPeriodOutput {
    pub code: Option<String>,
    pub data: Option<DescribeInstanceDeductAmortizedCostByAmortizationPeriodData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeInstanceDeductAmortizedCostByAmortizationPeriodOutput {
    0 "Code" code: String, 1 "Data" data: DescribeInstanceDeductAmortizedCostByAmortizationPeriodData,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeInstanceDeductAmortizedCostByAmortizationPeriod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDeductAmortizedCostByAmortizationPeriodData {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub items: Vec<DescribeInstanceDeductAmortizedCostByAmortizationPeriodItems>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceDeductAmortizedCostByAmortizationPeriodData {
    0 "AccountID" account_id: String, 1 "AccountName" account_name: String,
    2 "Items" items: Vec<DescribeInstanceDeductAmortizedCostByAmortizationPeriodItems>, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstanceDeductAmortizedCostByAmortizationPeriod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDeductAmortizedCostByAmortizationPeriodItems {
    pub amortization_period: Option<String>,
    pub amortization_period_day: Option<String>,
    pub amortization_status: Option<String>,
    pub bill_account_id: Option<i64>,
    pub bill_account_name: Option<String>,
    pub bill_owner_id: Option<i64>,
    pub bill_owner_name: Option<String>,
    pub biz_type: Option<String>,
    pub consume_period: Option<String>,
    pub cost_unit: Option<String>,
    pub cost_unit_code: Option<String>,
    pub current_amortization_deducted_by_coupons: Option<f64>,
    pub current_amortization_invoice_discount: Option<f64>,
    pub current_amortization_pretax_amount: Option<f64>,
    pub current_amortization_pretax_gross_amount: Option<f64>,
    pub current_amortization_round_down_discount: Option<f64>,
    pub deducted_by_coupons: Option<f64>,
    pub instance_config: Option<String>,
    pub instance_id: Option<String>,
    pub internet_ip: Option<String>,
    pub intranet_ip: Option<String>,
    pub invoice_discount: Option<f64>,
    pub pretax_amount: Option<f64>,
    pub pretax_gross_amount: Option<f64>,
    pub product_code: Option<String>,
    pub product_detail: Option<String>,
    pub product_detail_code: Option<String>,
    pub product_name: Option<String>,
    pub refer_fr_instance_id: Option<String>,
    pub refer_fr_owner_id: Option<String>,
    pub refer_fr_product_detail_code: Option<String>,
    pub region: Option<String>,
    pub resource_group: Option<String>,
    pub round_down_discount: Option<f64>,
    pub split_account_name: Option<String>,
    pub split_item_id: Option<String>,
    pub split_item_name: Option<String>,
    pub split_product_detail: Option<String>,
    pub subscription_type: Option<String>,
    pub tag: Option<String>,
    pub unused_amortization_deducted_by_coupons: Option<f64>,
    pub unused_amortization_invoice_discount: Option<f64>,
    pub unused_amortization_pretax_amount: Option<f64>,
    pub unused_amortization_pretax_gross_amount: Option<f64>,
    pub unused_amortization_round_down_discount: Option<f64>,
    pub zone: Option<String>,
}
model! { DescribeInstanceDeductAmortizedCostByAmortizationPeriodItems {
    0 "AmortizationPeriod" amortization_period: String, 1 "AmortizationPeriodDay" amortization_period_day: String,
    2 "AmortizationStatus" amortization_status: String, 3 "BillAccountID" bill_account_id: i64,
    4 "BillAccountName" bill_account_name: String, 5 "BillOwnerID" bill_owner_id: i64,
    6 "BillOwnerName" bill_owner_name: String, 7 "BizType" biz_type: String, 8 "ConsumePeriod" consume_period: String,
    9 "CostUnit" cost_unit: String, 10 "CostUnitCode" cost_unit_code: String,
    11 "CurrentAmortizationDeductedByCoupons" current_amortization_deducted_by_coupons: f64,
    12 "CurrentAmortizationInvoiceDiscount" current_amortization_invoice_discount: f64,
    13 "CurrentAmortizationPretaxAmount" current_amortization_pretax_amount: f64,
    14 "CurrentAmortizationPretaxGrossAmount" current_amortization_pretax_gross_amount: f64,
    15 "CurrentAmortizationRoundDownDiscount" current_amortization_round_down_discount: f64,
    16 "DeductedByCoupons" deducted_by_coupons: f64, 17 "InstanceConfig" instance_config: String,
    18 "InstanceID" instance_id: String, 19 "InternetIP" internet_ip: String, 20 "IntranetIP" intranet_ip: String,
    21 "InvoiceDiscount" invoice_discount: f64, 22 "PretaxAmount" pretax_amount: f64,
    23 "PretaxGrossAmount" pretax_gross_amount: f64, 24 "ProductCode" product_code: String,
    25 "ProductDetail" product_detail: String, 26 "ProductDetailCode" product_detail_code: String,
    27 "ProductName" product_name: String, 28 "ReferFrInstanceID" refer_fr_instance_id: String,
    29 "ReferFrOwnerID" refer_fr_owner_id: String, 30 "ReferFrProductDetailCode" refer_fr_product_detail_code: String,
    31 "Region" region: String, 32 "ResourceGroup" resource_group: String,
    33 "RoundDownDiscount" round_down_discount: f64, 34 "SplitAccountName" split_account_name: String,
    35 "SplitItemID" split_item_id: String, 36 "SplitItemName" split_item_name: String,
    37 "SplitProductDetail" split_product_detail: String, 38 "SubscriptionType" subscription_type: String,
    39 "Tag" tag: String, 40 "UnusedAmortizationDeductedByCoupons" unused_amortization_deducted_by_coupons: f64,
    41 "UnusedAmortizationInvoiceDiscount" unused_amortization_invoice_discount: f64,
    42 "UnusedAmortizationPretaxAmount" unused_amortization_pretax_amount: f64,
    43 "UnusedAmortizationPretaxGrossAmount" unused_amortization_pretax_gross_amount: f64,
    44 "UnusedAmortizationRoundDownDiscount" unused_amortization_round_down_discount: f64, 45 "Zone" zone: String
} }

/// Describes pricing module: `DescribePricingModule` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribePricingModule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricingModule {
    pub owner_id: Option<i64>,
    /// Required.
    pub product_code: String,
    pub product_type: Option<String>,
    /// Required.
    pub subscription_type: String,
}
operation! { DescribePricingModule(product_code: String, subscription_type: String)
    "DescribePricingModule" -> DescribePricingModuleOutput {
    0 "OwnerId" owner_id: i64, 1 "ProductCode" product_code, 2 "ProductType" product_type: String,
    3 "SubscriptionType" subscription_type
} }

/// Response of [`DescribePricingModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricingModuleOutput {
    pub code: Option<String>,
    pub data: Option<DescribePricingModuleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribePricingModuleOutput {
    0 "Code" code: String, 1 "Data" data: DescribePricingModuleData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribePricingModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricingModuleData {
    pub attribute_list: Option<DescribePricingModuleAttributeList>,
    pub module_list: Option<DescribePricingModuleModuleList>,
}
model! { DescribePricingModuleData {
    0 "AttributeList" attribute_list: DescribePricingModuleAttributeList,
    1 "ModuleList" module_list: DescribePricingModuleModuleList
} }

/// In the response of [`DescribePricingModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricingModuleAttributeList {
    pub attribute: Vec<DescribePricingModuleAttribute>,
}
model! { DescribePricingModuleAttributeList {
    0 "Attribute" attribute: Vec<DescribePricingModuleAttribute>
} }

/// In the response of [`DescribePricingModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricingModuleAttribute {
    pub code: Option<String>,
    pub name: Option<String>,
    pub unit: Option<String>,
    pub values: Option<DescribePricingModuleValues>,
}
model! { DescribePricingModuleAttribute {
    0 "Code" code: String, 1 "Name" name: String, 2 "Unit" unit: String, 3 "Values" values: DescribePricingModuleValues
} }

/// In the response of [`DescribePricingModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricingModuleValues {
    pub attribute_value: Vec<DescribePricingModuleAttributeValue>,
}
model! { DescribePricingModuleValues {
    0 "AttributeValue" attribute_value: Vec<DescribePricingModuleAttributeValue>
} }

/// In the response of [`DescribePricingModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricingModuleAttributeValue {
    pub name: Option<String>,
    pub remark: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { DescribePricingModuleAttributeValue {
    0 "Name" name: String, 1 "Remark" remark: String, 2 "Type" r#type: String, 3 "Value" value: String
} }

/// In the response of [`DescribePricingModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricingModuleModuleList {
    pub module: Vec<DescribePricingModuleModule>,
}
model! { DescribePricingModuleModuleList {
    0 "Module" module: Vec<DescribePricingModuleModule>
} }

/// In the response of [`DescribePricingModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricingModuleModule {
    pub config_list: Option<DescribePricingModuleConfigList>,
    pub currency: Option<String>,
    pub module_code: Option<String>,
    pub module_name: Option<String>,
    pub price_type: Option<String>,
}
model! { DescribePricingModuleModule {
    0 "ConfigList" config_list: DescribePricingModuleConfigList, 1 "Currency" currency: String,
    2 "ModuleCode" module_code: String, 3 "ModuleName" module_name: String, 4 "PriceType" price_type: String
} }

/// In the response of [`DescribePricingModule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricingModuleConfigList {
    pub config_list: Vec<String>,
}
model! { DescribePricingModuleConfigList {
    0 "ConfigList" config_list: Vec<String>
} }

/// Describes product amortized cost by amortization period: `DescribeProductAmortizedCostByAmortizationPeriod` of
/// `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeProductAmortizedCostByAmortizationPeriod>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductAmortizedCostByAmortizationPeriod {
    pub bill_owner_id_list: Option<Vec<String>>,
    pub bill_user_id_list: Option<Vec<String>>,
    /// Required. At most 256 characters.
    pub billing_cycle: String,
    pub consume_period_filter: Option<Vec<String>>,
    /// At most 256 characters.
    pub cost_unit_code: Option<String>,
    pub max_results: Option<i64>,
    /// At most 2560 characters.
    pub next_token: Option<String>,
    /// At most 256 characters.
    pub product_code: Option<String>,
    /// At most 256 characters.
    pub product_detail: Option<String>,
    /// At most 256 characters.
    pub subscription_type: Option<String>,
}
operation! { DescribeProductAmortizedCostByAmortizationPeriod(billing_cycle: String)
    "DescribeProductAmortizedCostByAmortizationPeriod" -> DescribeProductAmortizedCostByAmortizationPeriodOutput {
    0 "BillOwnerIdList" bill_owner_id_list: Vec<String>, 1 "BillUserIdList" bill_user_id_list: Vec<String>,
    2 "BillingCycle" billing_cycle, 3 "ConsumePeriodFilter" consume_period_filter: Vec<String>,
    4 "CostUnitCode" cost_unit_code: String, 5 "MaxResults" max_results: i64, 6 "NextToken" next_token: String,
    7 "ProductCode" product_code: String, 8 "ProductDetail" product_detail: String,
    9 "SubscriptionType" subscription_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }
paged! { DescribeProductAmortizedCostByAmortizationPeriod: DescribeProductAmortizedCostByAmortizationPeriodItems =
    Token "NextToken", "Data.Items" data.items, next "Data.NextToken" }

/// Response of [`DescribeProductAmortizedCostByAmortizationPeriod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductAmortizedCostByAmortizationPeriodOutput {
    pub code: Option<String>,
    pub data: Option<DescribeProductAmortizedCostByAmortizationPeriodData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeProductAmortizedCostByAmortizationPeriodOutput {
    0 "Code" code: String, 1 "Data" data: DescribeProductAmortizedCostByAmortizationPeriodData,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`DescribeProductAmortizedCostByAmortizationPeriod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductAmortizedCostByAmortizationPeriodData {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub items: Vec<DescribeProductAmortizedCostByAmortizationPeriodItems>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeProductAmortizedCostByAmortizationPeriodData {
    0 "AccountID" account_id: String, 1 "AccountName" account_name: String,
    2 "Items" items: Vec<DescribeProductAmortizedCostByAmortizationPeriodItems>, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeProductAmortizedCostByAmortizationPeriod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductAmortizedCostByAmortizationPeriodItems {
    pub after_discount_amount: Option<f64>,
    pub amortization_period: Option<String>,
    pub amortization_status: Option<String>,
    pub bill_account_id: Option<i64>,
    pub bill_account_name: Option<String>,
    pub bill_owner_id: Option<i64>,
    pub bill_owner_name: Option<String>,
    pub biz_type: Option<String>,
    pub consume_period: Option<String>,
    pub current_amortization_after_discount_amount: Option<f64>,
    pub current_amortization_deducted_by_cash_coupons: Option<f64>,
    pub current_amortization_deducted_by_coupons: Option<f64>,
    pub current_amortization_deducted_by_prepaid_card: Option<f64>,
    pub current_amortization_expenditure_amount: Option<f64>,
    pub current_amortization_invoice_discount: Option<f64>,
    pub current_amortization_pretax_amount: Option<f64>,
    pub current_amortization_pretax_gross_amount: Option<f64>,
    pub current_amortization_round_down_discount: Option<f64>,
    pub deducted_by_cash_coupons: Option<f64>,
    pub deducted_by_coupons: Option<f64>,
    pub deducted_by_prepaid_card: Option<f64>,
    pub expenditure_amount: Option<f64>,
    pub invoice_discount: Option<f64>,
    pub pretax_amount: Option<f64>,
    pub pretax_gross_amount: Option<f64>,
    pub previously_amortized_after_discount_amount: Option<f64>,
    pub previously_amortized_deducted_by_cash_coupons: Option<f64>,
    pub previously_amortized_deducted_by_coupons: Option<f64>,
    pub previously_amortized_deducted_by_prepaid_card: Option<f64>,
    pub previously_amortized_expenditure_amount: Option<f64>,
    pub previously_amortized_invoice_discount: Option<f64>,
    pub previously_amortized_pretax_amount: Option<f64>,
    pub previously_amortized_pretax_gross_amount: Option<f64>,
    pub previously_amortized_round_down_discount: Option<f64>,
    pub product_code: Option<String>,
    pub product_detail: Option<String>,
    pub product_detail_code: Option<String>,
    pub product_name: Option<String>,
    pub remaining_amortization_after_discount_amount: Option<f64>,
    pub remaining_amortization_deducted_by_cash_coupons: Option<f64>,
    pub remaining_amortization_deducted_by_coupons: Option<f64>,
    pub remaining_amortization_deducted_by_prepaid_card: Option<f64>,
    pub remaining_amortization_expenditure_amount: Option<f64>,
    pub remaining_amortization_invoice_discount: Option<f64>,
    pub remaining_amortization_pretax_amount: Option<f64>,
    pub remaining_amortization_pretax_gross_amount: Option<f64>,
    pub remaining_amortization_round_down_discount: Option<f64>,
    pub round_down_discount: Option<f64>,
    pub subscription_type: Option<String>,
}
model! { DescribeProductAmortizedCostByAmortizationPeriodItems {
    0 "AfterDiscountAmount" after_discount_amount: f64, 1 "AmortizationPeriod" amortization_period: String,
    2 "AmortizationStatus" amortization_status: String, 3 "BillAccountID" bill_account_id: i64,
    4 "BillAccountName" bill_account_name: String, 5 "BillOwnerID" bill_owner_id: i64,
    6 "BillOwnerName" bill_owner_name: String, 7 "BizType" biz_type: String, 8 "ConsumePeriod" consume_period: String,
    9 "CurrentAmortizationAfterDiscountAmount" current_amortization_after_discount_amount: f64,
    10 "CurrentAmortizationDeductedByCashCoupons" current_amortization_deducted_by_cash_coupons: f64,
    11 "CurrentAmortizationDeductedByCoupons" current_amortization_deducted_by_coupons: f64,
    12 "CurrentAmortizationDeductedByPrepaidCard" current_amortization_deducted_by_prepaid_card: f64,
    13 "CurrentAmortizationExpenditureAmount" current_amortization_expenditure_amount: f64,
    14 "CurrentAmortizationInvoiceDiscount" current_amortization_invoice_discount: f64,
    15 "CurrentAmortizationPretaxAmount" current_amortization_pretax_amount: f64,
    16 "CurrentAmortizationPretaxGrossAmount" current_amortization_pretax_gross_amount: f64,
    17 "CurrentAmortizationRoundDownDiscount" current_amortization_round_down_discount: f64,
    18 "DeductedByCashCoupons" deducted_by_cash_coupons: f64, 19 "DeductedByCoupons" deducted_by_coupons: f64,
    20 "DeductedByPrepaidCard" deducted_by_prepaid_card: f64, 21 "ExpenditureAmount" expenditure_amount: f64,
    22 "InvoiceDiscount" invoice_discount: f64, 23 "PretaxAmount" pretax_amount: f64,
    24 "PretaxGrossAmount" pretax_gross_amount: f64,
    25 "PreviouslyAmortizedAfterDiscountAmount" previously_amortized_after_discount_amount: f64,
    26 "PreviouslyAmortizedDeductedByCashCoupons" previously_amortized_deducted_by_cash_coupons: f64,
    27 "PreviouslyAmortizedDeductedByCoupons" previously_amortized_deducted_by_coupons: f64,
    28 "PreviouslyAmortizedDeductedByPrepaidCard" previously_amortized_deducted_by_prepaid_card: f64,
    29 "PreviouslyAmortizedExpenditureAmount" previously_amortized_expenditure_amount: f64,
    30 "PreviouslyAmortizedInvoiceDiscount" previously_amortized_invoice_discount: f64,
    31 "PreviouslyAmortizedPretaxAmount" previously_amortized_pretax_amount: f64,
    32 "PreviouslyAmortizedPretaxGrossAmount" previously_amortized_pretax_gross_amount: f64,
    33 "PreviouslyAmortizedRoundDownDiscount" previously_amortized_round_down_discount: f64,
    34 "ProductCode" product_code: String, 35 "ProductDetail" product_detail: String,
    36 "ProductDetailCode" product_detail_code: String, 37 "ProductName" product_name: String,
    38 "RemainingAmortizationAfterDiscountAmount" remaining_amortization_after_discount_amount: f64,
    39 "RemainingAmortizationDeductedByCashCoupons" remaining_amortization_deducted_by_cash_coupons: f64,
    40 "RemainingAmortizationDeductedByCoupons" remaining_amortization_deducted_by_coupons: f64,
    41 "RemainingAmortizationDeductedByPrepaidCard" remaining_amortization_deducted_by_prepaid_card: f64,
    42 "RemainingAmortizationExpenditureAmount" remaining_amortization_expenditure_amount: f64,
    43 "RemainingAmortizationInvoiceDiscount" remaining_amortization_invoice_discount: f64,
    44 "RemainingAmortizationPretaxAmount" remaining_amortization_pretax_amount: f64,
    45 "RemainingAmortizationPretaxGrossAmount" remaining_amortization_pretax_gross_amount: f64,
    46 "RemainingAmortizationRoundDownDiscount" remaining_amortization_round_down_discount: f64,
    47 "RoundDownDiscount" round_down_discount: f64, 48 "SubscriptionType" subscription_type: String
} }

/// Describes product amortized cost by consume period: `DescribeProductAmortizedCostByConsumePeriod` of `bssopenapi`
/// 2017-12-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeProductAmortizedCostByConsumePeriod>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductAmortizedCostByConsumePeriod {
    pub amortization_period_filter: Option<Vec<String>>,
    pub bill_owner_id_list: Option<Vec<String>>,
    pub bill_user_id_list: Option<Vec<String>>,
    /// Required. At most 256 characters.
    pub billing_cycle: String,
    /// At most 256 characters.
    pub cost_unit_code: Option<String>,
    pub max_results: Option<i64>,
    /// At most 2560 characters.
    pub next_token: Option<String>,
    /// At most 256 characters.
    pub product_code: Option<String>,
    /// At most 256 characters.
    pub product_detail: Option<String>,
    /// At most 256 characters.
    pub subscription_type: Option<String>,
}
operation! { DescribeProductAmortizedCostByConsumePeriod(billing_cycle: String)
    "DescribeProductAmortizedCostByConsumePeriod" -> DescribeProductAmortizedCostByConsumePeriodOutput {
    0 "AmortizationPeriodFilter" amortization_period_filter: Vec<String>,
    1 "BillOwnerIdList" bill_owner_id_list: Vec<String>, 2 "BillUserIdList" bill_user_id_list: Vec<String>,
    3 "BillingCycle" billing_cycle, 4 "CostUnitCode" cost_unit_code: String, 5 "MaxResults" max_results: i64,
    6 "NextToken" next_token: String, 7 "ProductCode" product_code: String, 8 "ProductDetail" product_detail: String,
    9 "SubscriptionType" subscription_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }
paged! { DescribeProductAmortizedCostByConsumePeriod: DescribeProductAmortizedCostByConsumePeriodItems =
    Token "NextToken", "Data.Items" data.items, next "Data.NextToken" }

/// Response of [`DescribeProductAmortizedCostByConsumePeriod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductAmortizedCostByConsumePeriodOutput {
    pub code: Option<String>,
    pub data: Option<DescribeProductAmortizedCostByConsumePeriodData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeProductAmortizedCostByConsumePeriodOutput {
    0 "Code" code: String, 1 "Data" data: DescribeProductAmortizedCostByConsumePeriodData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeProductAmortizedCostByConsumePeriod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductAmortizedCostByConsumePeriodData {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub items: Vec<DescribeProductAmortizedCostByConsumePeriodItems>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeProductAmortizedCostByConsumePeriodData {
    0 "AccountID" account_id: String, 1 "AccountName" account_name: String,
    2 "Items" items: Vec<DescribeProductAmortizedCostByConsumePeriodItems>, 3 "MaxResults" max_results: i64,
    4 "NextToken" next_token: String, 5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeProductAmortizedCostByConsumePeriod`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductAmortizedCostByConsumePeriodItems {
    pub after_discount_amount: Option<f64>,
    pub amortization_period: Option<String>,
    pub amortization_status: Option<String>,
    pub bill_account_id: Option<i64>,
    pub bill_account_name: Option<String>,
    pub bill_owner_id: Option<i64>,
    pub bill_owner_name: Option<String>,
    pub biz_type: Option<String>,
    pub consume_period: Option<String>,
    pub current_amortization_after_discount_amount: Option<f64>,
    pub current_amortization_deducted_by_cash_coupons: Option<f64>,
    pub current_amortization_deducted_by_coupons: Option<f64>,
    pub current_amortization_deducted_by_prepaid_card: Option<f64>,
    pub current_amortization_expenditure_amount: Option<f64>,
    pub current_amortization_invoice_discount: Option<f64>,
    pub current_amortization_pretax_amount: Option<f64>,
    pub current_amortization_pretax_gross_amount: Option<f64>,
    pub current_amortization_round_down_discount: Option<f64>,
    pub deducted_by_cash_coupons: Option<f64>,
    pub deducted_by_coupons: Option<f64>,
    pub deducted_by_prepaid_card: Option<f64>,
    pub expenditure_amount: Option<f64>,
    pub invoice_discount: Option<f64>,
    pub pretax_amount: Option<f64>,
    pub pretax_gross_amount: Option<f64>,
    pub previously_amortized_after_discount_amount: Option<f64>,
    pub previously_amortized_deducted_by_cash_coupons: Option<f64>,
    pub previously_amortized_deducted_by_coupons: Option<f64>,
    pub previously_amortized_deducted_by_prepaid_card: Option<f64>,
    pub previously_amortized_expenditure_amount: Option<f64>,
    pub previously_amortized_invoice_discount: Option<f64>,
    pub previously_amortized_pretax_amount: Option<f64>,
    pub previously_amortized_pretax_gross_amount: Option<f64>,
    pub previously_amortized_round_down_discount: Option<f64>,
    pub product_code: Option<String>,
    pub product_detail: Option<String>,
    pub product_detail_code: Option<String>,
    pub product_name: Option<String>,
    pub remaining_amortization_after_discount_amount: Option<f64>,
    pub remaining_amortization_deducted_by_cash_coupons: Option<f64>,
    pub remaining_amortization_deducted_by_coupons: Option<f64>,
    pub remaining_amortization_deducted_by_prepaid_card: Option<f64>,
    pub remaining_amortization_expenditure_amount: Option<f64>,
    pub remaining_amortization_invoice_discount: Option<f64>,
    pub remaining_amortization_pretax_amount: Option<f64>,
    pub remaining_amortization_pretax_gross_amount: Option<f64>,
    pub remaining_amortization_round_down_discount: Option<f64>,
    pub round_down_discount: Option<f64>,
    pub subscription_type: Option<String>,
}
model! { DescribeProductAmortizedCostByConsumePeriodItems {
    0 "AfterDiscountAmount" after_discount_amount: f64, 1 "AmortizationPeriod" amortization_period: String,
    2 "AmortizationStatus" amortization_status: String, 3 "BillAccountID" bill_account_id: i64,
    4 "BillAccountName" bill_account_name: String, 5 "BillOwnerID" bill_owner_id: i64,
    6 "BillOwnerName" bill_owner_name: String, 7 "BizType" biz_type: String, 8 "ConsumePeriod" consume_period: String,
    9 "CurrentAmortizationAfterDiscountAmount" current_amortization_after_discount_amount: f64,
    10 "CurrentAmortizationDeductedByCashCoupons" current_amortization_deducted_by_cash_coupons: f64,
    11 "CurrentAmortizationDeductedByCoupons" current_amortization_deducted_by_coupons: f64,
    12 "CurrentAmortizationDeductedByPrepaidCard" current_amortization_deducted_by_prepaid_card: f64,
    13 "CurrentAmortizationExpenditureAmount" current_amortization_expenditure_amount: f64,
    14 "CurrentAmortizationInvoiceDiscount" current_amortization_invoice_discount: f64,
    15 "CurrentAmortizationPretaxAmount" current_amortization_pretax_amount: f64,
    16 "CurrentAmortizationPretaxGrossAmount" current_amortization_pretax_gross_amount: f64,
    17 "CurrentAmortizationRoundDownDiscount" current_amortization_round_down_discount: f64,
    18 "DeductedByCashCoupons" deducted_by_cash_coupons: f64, 19 "DeductedByCoupons" deducted_by_coupons: f64,
    20 "DeductedByPrepaidCard" deducted_by_prepaid_card: f64, 21 "ExpenditureAmount" expenditure_amount: f64,
    22 "InvoiceDiscount" invoice_discount: f64, 23 "PretaxAmount" pretax_amount: f64,
    24 "PretaxGrossAmount" pretax_gross_amount: f64,
    25 "PreviouslyAmortizedAfterDiscountAmount" previously_amortized_after_discount_amount: f64,
    26 "PreviouslyAmortizedDeductedByCashCoupons" previously_amortized_deducted_by_cash_coupons: f64,
    27 "PreviouslyAmortizedDeductedByCoupons" previously_amortized_deducted_by_coupons: f64,
    28 "PreviouslyAmortizedDeductedByPrepaidCard" previously_amortized_deducted_by_prepaid_card: f64,
    29 "PreviouslyAmortizedExpenditureAmount" previously_amortized_expenditure_amount: f64,
    30 "PreviouslyAmortizedInvoiceDiscount" previously_amortized_invoice_discount: f64,
    31 "PreviouslyAmortizedPretaxAmount" previously_amortized_pretax_amount: f64,
    32 "PreviouslyAmortizedPretaxGrossAmount" previously_amortized_pretax_gross_amount: f64,
    33 "PreviouslyAmortizedRoundDownDiscount" previously_amortized_round_down_discount: f64,
    34 "ProductCode" product_code: String, 35 "ProductDetail" product_detail: String,
    36 "ProductDetailCode" product_detail_code: String, 37 "ProductName" product_name: String,
    38 "RemainingAmortizationAfterDiscountAmount" remaining_amortization_after_discount_amount: f64,
    39 "RemainingAmortizationDeductedByCashCoupons" remaining_amortization_deducted_by_cash_coupons: f64,
    40 "RemainingAmortizationDeductedByCoupons" remaining_amortization_deducted_by_coupons: f64,
    41 "RemainingAmortizationDeductedByPrepaidCard" remaining_amortization_deducted_by_prepaid_card: f64,
    42 "RemainingAmortizationExpenditureAmount" remaining_amortization_expenditure_amount: f64,
    43 "RemainingAmortizationInvoiceDiscount" remaining_amortization_invoice_discount: f64,
    44 "RemainingAmortizationPretaxAmount" remaining_amortization_pretax_amount: f64,
    45 "RemainingAmortizationPretaxGrossAmount" remaining_amortization_pretax_gross_amount: f64,
    46 "RemainingAmortizationRoundDownDiscount" remaining_amortization_round_down_discount: f64,
    47 "RoundDownDiscount" round_down_discount: f64, 48 "SubscriptionType" subscription_type: String
} }

/// Describes resource coverage detail: `DescribeResourceCoverageDetail` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeResourceCoverageDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceCoverageDetail {
    /// -1 to 9223372036854775807.
    pub bill_owner_id: Option<i64>,
    pub end_period: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub period_type: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub start_period: String,
}
operation! { DescribeResourceCoverageDetail(period_type: String, resource_type: String, start_period: String)
    "DescribeResourceCoverageDetail" -> DescribeResourceCoverageDetailOutput {
    0 "BillOwnerId" bill_owner_id: i64, 1 "EndPeriod" end_period: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "PeriodType" period_type, 5 "ResourceType" resource_type,
    6 "StartPeriod" start_period
} }
paged! { DescribeResourceCoverageDetail: DescribeResourceCoverageDetailItems =
    Token "NextToken", "Data.Items" data.items, next "Data.NextToken" }

/// Response of [`DescribeResourceCoverageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceCoverageDetailOutput {
    pub code: Option<String>,
    pub data: Option<DescribeResourceCoverageDetailData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeResourceCoverageDetailOutput {
    0 "Code" code: String, 1 "Data" data: DescribeResourceCoverageDetailData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeResourceCoverageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceCoverageDetailData {
    pub items: Vec<DescribeResourceCoverageDetailItems>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeResourceCoverageDetailData {
    0 "Items" items: Vec<DescribeResourceCoverageDetailItems>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeResourceCoverageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceCoverageDetailItems {
    pub capacity_unit: Option<String>,
    pub commodity_code: Option<String>,
    pub commodity_name: Option<String>,
    pub coverage_percentage: Option<f64>,
    pub currency: Option<String>,
    pub deduct_quantity: Option<f64>,
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    pub instance_spec: Option<String>,
    pub payment_amount: Option<f64>,
    pub product_code: Option<String>,
    pub product_name: Option<String>,
    pub region: Option<String>,
    pub region_no: Option<String>,
    pub start_time: Option<String>,
    pub total_quantity: Option<f64>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub zone: Option<String>,
    pub zone_name: Option<String>,
}
model! { DescribeResourceCoverageDetailItems {
    0 "CapacityUnit" capacity_unit: String, 1 "CommodityCode" commodity_code: String,
    2 "CommodityName" commodity_name: String, 3 "CoveragePercentage" coverage_percentage: f64,
    4 "Currency" currency: String, 5 "DeductQuantity" deduct_quantity: f64, 6 "EndTime" end_time: String,
    7 "InstanceId" instance_id: String, 8 "InstanceSpec" instance_spec: String, 9 "PaymentAmount" payment_amount: f64,
    10 "ProductCode" product_code: String, 11 "ProductName" product_name: String, 12 "Region" region: String,
    13 "RegionNo" region_no: String, 14 "StartTime" start_time: String, 15 "TotalQuantity" total_quantity: f64,
    16 "UserId" user_id: String, 17 "UserName" user_name: String, 18 "Zone" zone: String,
    19 "ZoneName" zone_name: String
} }

/// Describes resource coverage total: `DescribeResourceCoverageTotal` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeResourceCoverageTotal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceCoverageTotal {
    /// -1 to 9223372036854775807.
    pub bill_owner_id: Option<i64>,
    pub end_period: Option<String>,
    /// Required.
    pub period_type: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub start_period: String,
}
operation! { DescribeResourceCoverageTotal(period_type: String, resource_type: String, start_period: String)
    "DescribeResourceCoverageTotal" -> DescribeResourceCoverageTotalOutput {
    0 "BillOwnerId" bill_owner_id: i64, 1 "EndPeriod" end_period: String, 2 "PeriodType" period_type,
    3 "ResourceType" resource_type, 4 "StartPeriod" start_period
} }

/// Response of [`DescribeResourceCoverageTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceCoverageTotalOutput {
    pub code: Option<String>,
    pub data: Option<DescribeResourceCoverageTotalData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeResourceCoverageTotalOutput {
    0 "Code" code: String, 1 "Data" data: DescribeResourceCoverageTotalData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeResourceCoverageTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceCoverageTotalData {
    pub period_coverage: Vec<DescribeResourceCoverageTotalPeriodCoverage>,
    pub total_coverage: Option<DescribeResourceCoverageTotalTotalCoverage>,
}
model! { DescribeResourceCoverageTotalData {
    0 "PeriodCoverage" period_coverage: Vec<DescribeResourceCoverageTotalPeriodCoverage>,
    1 "TotalCoverage" total_coverage: DescribeResourceCoverageTotalTotalCoverage
} }

/// In the response of [`DescribeResourceCoverageTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceCoverageTotalPeriodCoverage {
    pub coverage_percentage: Option<f64>,
    pub period: Option<String>,
}
model! { DescribeResourceCoverageTotalPeriodCoverage {
    0 "CoveragePercentage" coverage_percentage: f64, 1 "Period" period: String
} }

/// In the response of [`DescribeResourceCoverageTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceCoverageTotalTotalCoverage {
    pub capacity_unit: Option<String>,
    pub coverage_percentage: Option<f64>,
    pub deduct_quantity: Option<f64>,
    pub total_quantity: Option<f64>,
}
model! { DescribeResourceCoverageTotalTotalCoverage {
    0 "CapacityUnit" capacity_unit: String, 1 "CoveragePercentage" coverage_percentage: f64,
    2 "DeductQuantity" deduct_quantity: f64, 3 "TotalQuantity" total_quantity: f64
} }

/// Describes resource package product: `DescribeResourcePackageProduct` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeResourcePackageProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackageProduct {
    /// Required.
    pub product_code: String,
}
operation! { DescribeResourcePackageProduct(product_code: String)
    "DescribeResourcePackageProduct" -> DescribeResourcePackageProductOutput {
    0 "ProductCode" product_code
} }

/// Response of [`DescribeResourcePackageProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackageProductOutput {
    pub code: Option<String>,
    pub data: Option<DescribeResourcePackageProductData>,
    pub message: Option<String>,
    pub order_id: Option<i64>,
    pub success: Option<bool>,
}
model! { DescribeResourcePackageProductOutput {
    0 "Code" code: String, 1 "Data" data: DescribeResourcePackageProductData, 2 "Message" message: String,
    3 "OrderId" order_id: i64, 4 "Success" success: bool
} }

/// In the response of [`DescribeResourcePackageProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackageProductData {
    pub resource_packages: Option<DescribeResourcePackageProductResourcePackages>,
}
model! { DescribeResourcePackageProductData {
    0 "ResourcePackages" resource_packages: DescribeResourcePackageProductResourcePackages
} }

/// In the response of [`DescribeResourcePackageProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackageProductResourcePackages {
    pub resource_package: Vec<DescribeResourcePackageProductResourcePackage>,
}
model! { DescribeResourcePackageProductResourcePackages {
    0 "ResourcePackage" resource_package: Vec<DescribeResourcePackageProductResourcePackage>
} }

/// In the response of [`DescribeResourcePackageProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackageProductResourcePackage {
    pub name: Option<String>,
    pub package_types: Option<DescribeResourcePackageProductPackageTypes>,
    pub product_code: Option<String>,
    pub product_type: Option<String>,
}
model! { DescribeResourcePackageProductResourcePackage {
    0 "Name" name: String, 1 "PackageTypes" package_types: DescribeResourcePackageProductPackageTypes,
    2 "ProductCode" product_code: String, 3 "ProductType" product_type: String
} }

/// In the response of [`DescribeResourcePackageProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackageProductPackageTypes {
    pub package_type: Vec<DescribeResourcePackageProductPackageType>,
}
model! { DescribeResourcePackageProductPackageTypes {
    0 "PackageType" package_type: Vec<DescribeResourcePackageProductPackageType>
} }

/// In the response of [`DescribeResourcePackageProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackageProductPackageType {
    pub code: Option<String>,
    pub name: Option<String>,
    pub properties: Option<DescribeResourcePackageProductProperties>,
    pub specifications: Option<DescribeResourcePackageProductSpecifications>,
}
model! { DescribeResourcePackageProductPackageType {
    0 "Code" code: String, 1 "Name" name: String, 2 "Properties" properties: DescribeResourcePackageProductProperties,
    3 "Specifications" specifications: DescribeResourcePackageProductSpecifications
} }

/// In the response of [`DescribeResourcePackageProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackageProductProperties {
    pub property: Vec<DescribeResourcePackageProductProperty>,
}
model! { DescribeResourcePackageProductProperties {
    0 "Property" property: Vec<DescribeResourcePackageProductProperty>
} }

/// In the response of [`DescribeResourcePackageProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackageProductProperty {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeResourcePackageProductProperty {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`DescribeResourcePackageProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackageProductSpecifications {
    pub specification: Vec<DescribeResourcePackageProductSpecification>,
}
model! { DescribeResourcePackageProductSpecifications {
    0 "Specification" specification: Vec<DescribeResourcePackageProductSpecification>
} }

/// In the response of [`DescribeResourcePackageProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackageProductSpecification {
    pub available_durations: Option<DescribeResourcePackageProductAvailableDurations>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeResourcePackageProductSpecification {
    0 "AvailableDurations" available_durations: DescribeResourcePackageProductAvailableDurations, 1 "Name" name: String,
    2 "Value" value: String
} }

/// In the response of [`DescribeResourcePackageProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackageProductAvailableDurations {
    pub available_duration: Vec<DescribeResourcePackageProductAvailableDuration>,
}
model! { DescribeResourcePackageProductAvailableDurations {
    0 "AvailableDuration" available_duration: Vec<DescribeResourcePackageProductAvailableDuration>
} }

/// In the response of [`DescribeResourcePackageProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePackageProductAvailableDuration {
    pub name: Option<String>,
    pub unit: Option<String>,
    pub value: Option<i64>,
}
model! { DescribeResourcePackageProductAvailableDuration {
    0 "Name" name: String, 1 "Unit" unit: String, 2 "Value" value: i64
} }

/// Describes resource usage detail: `DescribeResourceUsageDetail` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeResourceUsageDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageDetail {
    /// -1 to 9223372036854775807.
    pub bill_owner_id: Option<i64>,
    pub end_period: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub period_type: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub start_period: String,
}
operation! { DescribeResourceUsageDetail(period_type: String, resource_type: String, start_period: String)
    "DescribeResourceUsageDetail" -> DescribeResourceUsageDetailOutput {
    0 "BillOwnerId" bill_owner_id: i64, 1 "EndPeriod" end_period: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "PeriodType" period_type, 5 "ResourceType" resource_type,
    6 "StartPeriod" start_period
} }
paged! { DescribeResourceUsageDetail: DescribeResourceUsageDetailItems =
    Token "NextToken", "Data.Items" data.items, next "Data.NextToken" }

/// Response of [`DescribeResourceUsageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageDetailOutput {
    pub code: Option<String>,
    pub data: Option<DescribeResourceUsageDetailData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeResourceUsageDetailOutput {
    0 "Code" code: String, 1 "Data" data: DescribeResourceUsageDetailData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeResourceUsageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageDetailData {
    pub items: Vec<DescribeResourceUsageDetailItems>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeResourceUsageDetailData {
    0 "Items" items: Vec<DescribeResourceUsageDetailItems>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeResourceUsageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageDetailItems {
    pub capacity_unit: Option<String>,
    pub currency: Option<String>,
    pub deduct_quantity: Option<f64>,
    pub end_time: Option<String>,
    pub image_type: Option<String>,
    pub instance_spec: Option<String>,
    pub postpaid_cost: Option<String>,
    pub potential_saved_cost: Option<String>,
    pub quantity: Option<i64>,
    pub region: Option<String>,
    pub region_no: Option<String>,
    pub reservation_cost: Option<String>,
    pub resource_instance_id: Option<String>,
    pub saved_cost: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub status_name: Option<String>,
    pub total_quantity: Option<f64>,
    pub usage_percentage: Option<f64>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub zone: Option<String>,
    pub zone_name: Option<String>,
}
model! { DescribeResourceUsageDetailItems {
    0 "CapacityUnit" capacity_unit: String, 1 "Currency" currency: String, 2 "DeductQuantity" deduct_quantity: f64,
    3 "EndTime" end_time: String, 4 "ImageType" image_type: String, 5 "InstanceSpec" instance_spec: String,
    6 "PostpaidCost" postpaid_cost: String, 7 "PotentialSavedCost" potential_saved_cost: String,
    8 "Quantity" quantity: i64, 9 "Region" region: String, 10 "RegionNo" region_no: String,
    11 "ReservationCost" reservation_cost: String, 12 "ResourceInstanceId" resource_instance_id: String,
    13 "SavedCost" saved_cost: String, 14 "StartTime" start_time: String, 15 "Status" status: String,
    16 "StatusName" status_name: String, 17 "TotalQuantity" total_quantity: f64,
    18 "UsagePercentage" usage_percentage: f64, 19 "UserId" user_id: String, 20 "UserName" user_name: String,
    21 "Zone" zone: String, 22 "ZoneName" zone_name: String
} }

/// Describes resource usage total: `DescribeResourceUsageTotal` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeResourceUsageTotal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageTotal {
    /// -1 to 9223372036854775807.
    pub bill_owner_id: Option<i64>,
    pub end_period: Option<String>,
    /// Required.
    pub period_type: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub start_period: String,
}
operation! { DescribeResourceUsageTotal(period_type: String, resource_type: String, start_period: String)
    "DescribeResourceUsageTotal" -> DescribeResourceUsageTotalOutput {
    0 "BillOwnerId" bill_owner_id: i64, 1 "EndPeriod" end_period: String, 2 "PeriodType" period_type,
    3 "ResourceType" resource_type, 4 "StartPeriod" start_period
} }

/// Response of [`DescribeResourceUsageTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageTotalOutput {
    pub code: Option<String>,
    pub data: Option<DescribeResourceUsageTotalData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeResourceUsageTotalOutput {
    0 "Code" code: String, 1 "Data" data: DescribeResourceUsageTotalData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeResourceUsageTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageTotalData {
    pub period_coverage: Vec<DescribeResourceUsageTotalPeriodCoverage>,
    pub total_usage: Option<DescribeResourceUsageTotalTotalUsage>,
}
model! { DescribeResourceUsageTotalData {
    0 "PeriodCoverage" period_coverage: Vec<DescribeResourceUsageTotalPeriodCoverage>,
    1 "TotalUsage" total_usage: DescribeResourceUsageTotalTotalUsage
} }

/// In the response of [`DescribeResourceUsageTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageTotalPeriodCoverage {
    pub period: Option<String>,
    pub usage_percentage: Option<f64>,
}
model! { DescribeResourceUsageTotalPeriodCoverage {
    0 "Period" period: String, 1 "UsagePercentage" usage_percentage: f64
} }

/// In the response of [`DescribeResourceUsageTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageTotalTotalUsage {
    pub postpaid_cost: Option<f64>,
    pub potential_saved_cost: Option<f64>,
    pub reservation_cost: Option<f64>,
    pub saved_cost: Option<f64>,
    pub usage_percentage: Option<f64>,
}
model! { DescribeResourceUsageTotalTotalUsage {
    0 "PostpaidCost" postpaid_cost: f64, 1 "PotentialSavedCost" potential_saved_cost: f64,
    2 "ReservationCost" reservation_cost: f64, 3 "SavedCost" saved_cost: f64, 4 "UsagePercentage" usage_percentage: f64
} }

/// Describes savings plans coverage detail: `DescribeSavingsPlansCoverageDetail` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeSavingsPlansCoverageDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansCoverageDetail {
    /// -1 to 9223372036854775807.
    pub bill_owner_id: Option<i64>,
    pub end_period: Option<String>,
    pub filter_param: Option<DescribeSavingsPlansCoverageDetailFilterParam>,
    pub max_results: Option<i64>,
    /// Required.
    pub period_type: String,
    /// Required.
    pub start_period: String,
    /// Secret.
    pub token: Option<Secret>,
}
operation! { DescribeSavingsPlansCoverageDetail(period_type: String, start_period: String)
    "DescribeSavingsPlansCoverageDetail" -> DescribeSavingsPlansCoverageDetailOutput {
    0 "BillOwnerId" bill_owner_id: i64, 1 "EndPeriod" end_period: String,
    2 "FilterParam" filter_param: DescribeSavingsPlansCoverageDetailFilterParam, 3 "MaxResults" max_results: i64,
    4 "PeriodType" period_type, 5 "StartPeriod" start_period, 6 "Token" token: Secret
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`DescribeSavingsPlansCoverageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansCoverageDetailFilterParam {
    pub dimensions: Option<Vec<DescribeSavingsPlansCoverageDetailDimensions>>,
    pub tags: Option<Vec<DescribeSavingsPlansCoverageDetailTags>>,
}
input! { DescribeSavingsPlansCoverageDetailFilterParam() {
    0 "Dimensions" dimensions: Vec<DescribeSavingsPlansCoverageDetailDimensions>,
    1 "Tags" tags: Vec<DescribeSavingsPlansCoverageDetailTags>
} }

/// In the request of [`DescribeSavingsPlansCoverageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansCoverageDetailDimensions {
    pub code: Option<String>,
    pub select_type: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { DescribeSavingsPlansCoverageDetailDimensions() {
    0 "Code" code: String, 1 "SelectType" select_type: String, 2 "Values" values: Vec<String>
} }

/// In the request of [`DescribeSavingsPlansCoverageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansCoverageDetailTags {
    pub code: Option<String>,
    pub select_type: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { DescribeSavingsPlansCoverageDetailTags() {
    0 "Code" code: String, 1 "SelectType" select_type: String, 2 "Values" values: Vec<String>
} }

/// Response of [`DescribeSavingsPlansCoverageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansCoverageDetailOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSavingsPlansCoverageDetailData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeSavingsPlansCoverageDetailOutput {
    0 "Code" code: String, 1 "Data" data: DescribeSavingsPlansCoverageDetailData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeSavingsPlansCoverageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansCoverageDetailData {
    pub items: Vec<DescribeSavingsPlansCoverageDetailItems>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeSavingsPlansCoverageDetailData {
    0 "Items" items: Vec<DescribeSavingsPlansCoverageDetailItems>, 1 "NextToken" next_token: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSavingsPlansCoverageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansCoverageDetailItems {
    pub coverage_percentage: Option<f64>,
    pub currency: Option<String>,
    pub deduct_amount: Option<f64>,
    pub end_period: Option<String>,
    pub instance_id: Option<String>,
    pub instance_spec: Option<String>,
    pub owner_id: Option<i64>,
    pub postpaid_cost: Option<f64>,
    pub region: Option<String>,
    pub start_period: Option<String>,
    pub total_amount: Option<f64>,
    pub user_id: Option<i64>,
    pub user_name: Option<String>,
}
model! { DescribeSavingsPlansCoverageDetailItems {
    0 "CoveragePercentage" coverage_percentage: f64, 1 "Currency" currency: String, 2 "DeductAmount" deduct_amount: f64,
    3 "EndPeriod" end_period: String, 4 "InstanceId" instance_id: String, 5 "InstanceSpec" instance_spec: String,
    6 "OwnerId" owner_id: i64, 7 "PostpaidCost" postpaid_cost: f64, 8 "Region" region: String,
    9 "StartPeriod" start_period: String, 10 "TotalAmount" total_amount: f64, 11 "UserId" user_id: i64,
    12 "UserName" user_name: String
} }

/// Describes savings plans coverage total: `DescribeSavingsPlansCoverageTotal` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeSavingsPlansCoverageTotal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansCoverageTotal {
    /// -1 to 9223372036854775807.
    pub bill_owner_id: Option<i64>,
    pub end_period: Option<String>,
    pub filter_param: Option<DescribeSavingsPlansCoverageTotalFilterParam>,
    /// Required.
    pub period_type: String,
    /// Required.
    pub start_period: String,
}
operation! { DescribeSavingsPlansCoverageTotal(period_type: String, start_period: String)
    "DescribeSavingsPlansCoverageTotal" -> DescribeSavingsPlansCoverageTotalOutput {
    0 "BillOwnerId" bill_owner_id: i64, 1 "EndPeriod" end_period: String,
    2 "FilterParam" filter_param: DescribeSavingsPlansCoverageTotalFilterParam, 3 "PeriodType" period_type,
    4 "StartPeriod" start_period
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`DescribeSavingsPlansCoverageTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansCoverageTotalFilterParam {
    pub dimensions: Option<Vec<DescribeSavingsPlansCoverageTotalDimensions>>,
    pub tags: Option<Vec<DescribeSavingsPlansCoverageTotalTags>>,
}
input! { DescribeSavingsPlansCoverageTotalFilterParam() {
    0 "Dimensions" dimensions: Vec<DescribeSavingsPlansCoverageTotalDimensions>,
    1 "Tags" tags: Vec<DescribeSavingsPlansCoverageTotalTags>
} }

/// In the request of [`DescribeSavingsPlansCoverageTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansCoverageTotalDimensions {
    pub code: Option<String>,
    pub select_type: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { DescribeSavingsPlansCoverageTotalDimensions() {
    0 "Code" code: String, 1 "SelectType" select_type: String, 2 "Values" values: Vec<String>
} }

/// In the request of [`DescribeSavingsPlansCoverageTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansCoverageTotalTags {
    pub code: Option<String>,
    pub select_type: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { DescribeSavingsPlansCoverageTotalTags() {
    0 "Code" code: String, 1 "SelectType" select_type: String, 2 "Values" values: Vec<String>
} }

/// Response of [`DescribeSavingsPlansCoverageTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansCoverageTotalOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSavingsPlansCoverageTotalData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeSavingsPlansCoverageTotalOutput {
    0 "Code" code: String, 1 "Data" data: DescribeSavingsPlansCoverageTotalData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeSavingsPlansCoverageTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansCoverageTotalData {
    pub period_coverage: Vec<DescribeSavingsPlansCoverageTotalPeriodCoverage>,
    pub total_coverage: Option<DescribeSavingsPlansCoverageTotalTotalCoverage>,
}
model! { DescribeSavingsPlansCoverageTotalData {
    0 "PeriodCoverage" period_coverage: Vec<DescribeSavingsPlansCoverageTotalPeriodCoverage>,
    1 "TotalCoverage" total_coverage: DescribeSavingsPlansCoverageTotalTotalCoverage
} }

/// In the response of [`DescribeSavingsPlansCoverageTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansCoverageTotalPeriodCoverage {
    pub percentage: Option<f64>,
    pub period: Option<String>,
}
model! { DescribeSavingsPlansCoverageTotalPeriodCoverage {
    0 "Percentage" percentage: f64, 1 "Period" period: String
} }

/// In the response of [`DescribeSavingsPlansCoverageTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansCoverageTotalTotalCoverage {
    pub coverage_percentage: Option<f64>,
    pub deduct_amount: Option<f64>,
}
model! { DescribeSavingsPlansCoverageTotalTotalCoverage {
    0 "CoveragePercentage" coverage_percentage: f64, 1 "DeductAmount" deduct_amount: f64
} }

/// Describes savings plans usage detail: `DescribeSavingsPlansUsageDetail` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeSavingsPlansUsageDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansUsageDetail {
    /// -1 to 9223372036854775807.
    pub bill_owner_id: Option<i64>,
    pub end_period: Option<String>,
    pub filter_param: Option<DescribeSavingsPlansUsageDetailFilterParam>,
    pub max_results: Option<i64>,
    /// Required.
    pub period_type: String,
    /// Required.
    pub start_period: String,
    /// Secret.
    pub token: Option<Secret>,
}
operation! { DescribeSavingsPlansUsageDetail(period_type: String, start_period: String)
    "DescribeSavingsPlansUsageDetail" -> DescribeSavingsPlansUsageDetailOutput {
    0 "BillOwnerId" bill_owner_id: i64, 1 "EndPeriod" end_period: String,
    2 "FilterParam" filter_param: DescribeSavingsPlansUsageDetailFilterParam, 3 "MaxResults" max_results: i64,
    4 "PeriodType" period_type, 5 "StartPeriod" start_period, 6 "Token" token: Secret
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`DescribeSavingsPlansUsageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansUsageDetailFilterParam {
    pub dimensions: Option<Vec<DescribeSavingsPlansUsageDetailDimensions>>,
    pub tags: Option<Vec<DescribeSavingsPlansUsageDetailTags>>,
}
input! { DescribeSavingsPlansUsageDetailFilterParam() {
    0 "Dimensions" dimensions: Vec<DescribeSavingsPlansUsageDetailDimensions>,
    1 "Tags" tags: Vec<DescribeSavingsPlansUsageDetailTags>
} }

/// In the request of [`DescribeSavingsPlansUsageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansUsageDetailDimensions {
    pub code: Option<String>,
    pub select_type: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { DescribeSavingsPlansUsageDetailDimensions() {
    0 "Code" code: String, 1 "SelectType" select_type: String, 2 "Values" values: Vec<String>
} }

/// In the request of [`DescribeSavingsPlansUsageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansUsageDetailTags {
    pub code: Option<String>,
    pub select_type: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { DescribeSavingsPlansUsageDetailTags() {
    0 "Code" code: String, 1 "SelectType" select_type: String, 2 "Values" values: Vec<String>
} }

/// Response of [`DescribeSavingsPlansUsageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansUsageDetailOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSavingsPlansUsageDetailData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeSavingsPlansUsageDetailOutput {
    0 "Code" code: String, 1 "Data" data: DescribeSavingsPlansUsageDetailData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeSavingsPlansUsageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansUsageDetailData {
    pub items: Vec<DescribeSavingsPlansUsageDetailItems>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeSavingsPlansUsageDetailData {
    0 "Items" items: Vec<DescribeSavingsPlansUsageDetailItems>, 1 "NextToken" next_token: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSavingsPlansUsageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansUsageDetailItems {
    pub currency: Option<String>,
    pub deduct_value: Option<f64>,
    pub end_period: Option<String>,
    pub instance_id: Option<String>,
    pub pool_value: Option<f64>,
    pub postpaid_cost: Option<f64>,
    pub saved_cost: Option<f64>,
    pub start_period: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub usage_percentage: Option<f64>,
    pub user_id: Option<i64>,
    pub user_name: Option<String>,
}
model! { DescribeSavingsPlansUsageDetailItems {
    0 "Currency" currency: String, 1 "DeductValue" deduct_value: f64, 2 "EndPeriod" end_period: String,
    3 "InstanceId" instance_id: String, 4 "PoolValue" pool_value: f64, 5 "PostpaidCost" postpaid_cost: f64,
    6 "SavedCost" saved_cost: f64, 7 "StartPeriod" start_period: String, 8 "Status" status: String,
    9 "Type" r#type: String, 10 "UsagePercentage" usage_percentage: f64, 11 "UserId" user_id: i64,
    12 "UserName" user_name: String
} }

/// Describes savings plans usage total: `DescribeSavingsPlansUsageTotal` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeSavingsPlansUsageTotal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansUsageTotal {
    /// -1 to 9223372036854775807.
    pub bill_owner_id: Option<i64>,
    pub end_period: Option<String>,
    pub filter_param: Option<DescribeSavingsPlansUsageTotalFilterParam>,
    /// Required.
    pub period_type: String,
    /// Required.
    pub start_period: String,
}
operation! { DescribeSavingsPlansUsageTotal(period_type: String, start_period: String)
    "DescribeSavingsPlansUsageTotal" -> DescribeSavingsPlansUsageTotalOutput {
    0 "BillOwnerId" bill_owner_id: i64, 1 "EndPeriod" end_period: String,
    2 "FilterParam" filter_param: DescribeSavingsPlansUsageTotalFilterParam, 3 "PeriodType" period_type,
    4 "StartPeriod" start_period
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`DescribeSavingsPlansUsageTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansUsageTotalFilterParam {
    pub dimensions: Option<Vec<DescribeSavingsPlansUsageTotalDimensions>>,
    pub tags: Option<Vec<DescribeSavingsPlansUsageTotalTags>>,
}
input! { DescribeSavingsPlansUsageTotalFilterParam() {
    0 "Dimensions" dimensions: Vec<DescribeSavingsPlansUsageTotalDimensions>,
    1 "Tags" tags: Vec<DescribeSavingsPlansUsageTotalTags>
} }

/// In the request of [`DescribeSavingsPlansUsageTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansUsageTotalDimensions {
    pub code: Option<String>,
    pub select_type: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { DescribeSavingsPlansUsageTotalDimensions() {
    0 "Code" code: String, 1 "SelectType" select_type: String, 2 "Values" values: Vec<String>
} }

/// In the request of [`DescribeSavingsPlansUsageTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansUsageTotalTags {
    pub code: Option<String>,
    pub select_type: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { DescribeSavingsPlansUsageTotalTags() {
    0 "Code" code: String, 1 "SelectType" select_type: String, 2 "Values" values: Vec<String>
} }

/// Response of [`DescribeSavingsPlansUsageTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansUsageTotalOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSavingsPlansUsageTotalData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeSavingsPlansUsageTotalOutput {
    0 "Code" code: String, 1 "Data" data: DescribeSavingsPlansUsageTotalData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeSavingsPlansUsageTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansUsageTotalData {
    pub period_coverage: Vec<DescribeSavingsPlansUsageTotalPeriodCoverage>,
    pub total_usage: Option<DescribeSavingsPlansUsageTotalTotalUsage>,
}
model! { DescribeSavingsPlansUsageTotalData {
    0 "PeriodCoverage" period_coverage: Vec<DescribeSavingsPlansUsageTotalPeriodCoverage>,
    1 "TotalUsage" total_usage: DescribeSavingsPlansUsageTotalTotalUsage
} }

/// In the response of [`DescribeSavingsPlansUsageTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansUsageTotalPeriodCoverage {
    pub percentage: Option<f64>,
    pub period: Option<String>,
}
model! { DescribeSavingsPlansUsageTotalPeriodCoverage {
    0 "Percentage" percentage: f64, 1 "Period" period: String
} }

/// In the response of [`DescribeSavingsPlansUsageTotal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingsPlansUsageTotalTotalUsage {
    pub pool_value: Option<f64>,
    pub postpaid_cost: Option<f64>,
    pub saved_cost: Option<f64>,
    pub usage_percentage: Option<f64>,
}
model! { DescribeSavingsPlansUsageTotalTotalUsage {
    0 "PoolValue" pool_value: f64, 1 "PostpaidCost" postpaid_cost: f64, 2 "SavedCost" saved_cost: f64,
    3 "UsagePercentage" usage_percentage: f64
} }

/// Describes split item bill: `DescribeSplitItemBill` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/DescribeSplitItemBill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSplitItemBill {
    /// -1 to 9223372036854775807.
    pub bill_owner_id: Option<i64>,
    /// Required.
    pub billing_cycle: String,
    pub billing_date: Option<String>,
    pub granularity: Option<String>,
    pub instance_id: Option<String>,
    pub is_hide_zero_charge: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_id: Option<i64>,
    pub pip_code: Option<String>,
    pub product_code: Option<String>,
    pub product_type: Option<String>,
    pub split_item_id: Option<String>,
    pub subscription_type: Option<String>,
    pub tag_filter: Option<Vec<DescribeSplitItemBillTagFilter>>,
}
operation! { DescribeSplitItemBill(billing_cycle: String) "DescribeSplitItemBill" -> DescribeSplitItemBillOutput {
    0 "BillOwnerId" bill_owner_id: i64, 1 "BillingCycle" billing_cycle, 2 "BillingDate" billing_date: String,
    3 "Granularity" granularity: String, 4 "InstanceID" instance_id: String,
    5 "IsHideZeroCharge" is_hide_zero_charge: bool, 6 "MaxResults" max_results: i64, 7 "NextToken" next_token: String,
    8 "OwnerId" owner_id: i64, 9 "PipCode" pip_code: String, 10 "ProductCode" product_code: String,
    11 "ProductType" product_type: String, 12 "SplitItemID" split_item_id: String,
    13 "SubscriptionType" subscription_type: String, 14 "TagFilter" tag_filter: Vec<DescribeSplitItemBillTagFilter>
} }
paged! { DescribeSplitItemBill: DescribeSplitItemBillItems =
    Token "NextToken", "Data.Items" data.items, next "Data.NextToken" }

/// In the request of [`DescribeSplitItemBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSplitItemBillTagFilter {
    pub tag_key: Option<String>,
    pub tag_values: Option<Vec<String>>,
}
input! { DescribeSplitItemBillTagFilter() {
    0 "TagKey" tag_key: String, 1 "TagValues" tag_values: Vec<String>
} }

/// Response of [`DescribeSplitItemBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSplitItemBillOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSplitItemBillData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeSplitItemBillOutput {
    0 "Code" code: String, 1 "Data" data: DescribeSplitItemBillData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeSplitItemBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSplitItemBillData {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub billing_cycle: Option<String>,
    pub items: Vec<DescribeSplitItemBillItems>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeSplitItemBillData {
    0 "AccountID" account_id: String, 1 "AccountName" account_name: String, 2 "BillingCycle" billing_cycle: String,
    3 "Items" items: Vec<DescribeSplitItemBillItems>, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSplitItemBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSplitItemBillItems {
    pub adjust_amount: Option<f64>,
    pub after_discount_amount: Option<f64>,
    pub bill_account_id: Option<String>,
    pub bill_account_name: Option<String>,
    pub billing_date: Option<String>,
    pub billing_item: Option<String>,
    pub billing_item_code: Option<String>,
    pub billing_type: Option<String>,
    pub biz_type: Option<String>,
    pub cash_amount: Option<f64>,
    pub commodity_code: Option<String>,
    pub cost_unit: Option<String>,
    pub currency: Option<String>,
    pub deducted_by_cash_coupons: Option<f64>,
    pub deducted_by_coupons: Option<f64>,
    pub deducted_by_prepaid_card: Option<f64>,
    pub deducted_by_resource_package: Option<String>,
    pub instance_config: Option<String>,
    pub instance_id: Option<String>,
    pub instance_spec: Option<String>,
    pub internet_ip: Option<String>,
    pub intranet_ip: Option<String>,
    pub invoice_discount: Option<f64>,
    pub item: Option<String>,
    pub item_name: Option<String>,
    pub list_price: Option<String>,
    pub list_price_unit: Option<String>,
    pub nick_name: Option<String>,
    pub outstanding_amount: Option<f64>,
    pub owner_id: Option<String>,
    pub payment_amount: Option<f64>,
    pub pip_code: Option<String>,
    pub pretax_amount: Option<f64>,
    pub pretax_gross_amount: Option<f64>,
    pub product_code: Option<String>,
    pub product_detail: Option<String>,
    pub product_name: Option<String>,
    pub product_type: Option<String>,
    pub region: Option<String>,
    pub resource_group: Option<String>,
    pub service_period: Option<String>,
    pub service_period_unit: Option<String>,
    pub split_account_id: Option<String>,
    pub split_account_name: Option<String>,
    pub split_billing_cycle: Option<String>,
    pub split_billing_date: Option<String>,
    pub split_commodity_code: Option<String>,
    pub split_item_id: Option<String>,
    pub split_item_name: Option<String>,
    pub split_product_detail: Option<String>,
    pub subscription_type: Option<String>,
    pub tag: Option<String>,
    pub usage: Option<String>,
    pub usage_unit: Option<String>,
    pub zone: Option<String>,
}
model! { DescribeSplitItemBillItems {
    0 "AdjustAmount" adjust_amount: f64, 1 "AfterDiscountAmount" after_discount_amount: f64,
    2 "BillAccountID" bill_account_id: String, 3 "BillAccountName" bill_account_name: String,
    4 "BillingDate" billing_date: String, 5 "BillingItem" billing_item: String,
    6 "BillingItemCode" billing_item_code: String, 7 "BillingType" billing_type: String, 8 "BizType" biz_type: String,
    9 "CashAmount" cash_amount: f64, 10 "CommodityCode" commodity_code: String, 11 "CostUnit" cost_unit: String,
    12 "Currency" currency: String, 13 "DeductedByCashCoupons" deducted_by_cash_coupons: f64,
    14 "DeductedByCoupons" deducted_by_coupons: f64, 15 "DeductedByPrepaidCard" deducted_by_prepaid_card: f64,
    16 "DeductedByResourcePackage" deducted_by_resource_package: String, 17 "InstanceConfig" instance_config: String,
    18 "InstanceID" instance_id: String, 19 "InstanceSpec" instance_spec: String, 20 "InternetIP" internet_ip: String,
    21 "IntranetIP" intranet_ip: String, 22 "InvoiceDiscount" invoice_discount: f64, 23 "Item" item: String,
    24 "ItemName" item_name: String, 25 "ListPrice" list_price: String, 26 "ListPriceUnit" list_price_unit: String,
    27 "NickName" nick_name: String, 28 "OutstandingAmount" outstanding_amount: f64, 29 "OwnerID" owner_id: String,
    30 "PaymentAmount" payment_amount: f64, 31 "PipCode" pip_code: String, 32 "PretaxAmount" pretax_amount: f64,
    33 "PretaxGrossAmount" pretax_gross_amount: f64, 34 "ProductCode" product_code: String,
    35 "ProductDetail" product_detail: String, 36 "ProductName" product_name: String,
    37 "ProductType" product_type: String, 38 "Region" region: String, 39 "ResourceGroup" resource_group: String,
    40 "ServicePeriod" service_period: String, 41 "ServicePeriodUnit" service_period_unit: String,
    42 "SplitAccountID" split_account_id: String, 43 "SplitAccountName" split_account_name: String,
    44 "SplitBillingCycle" split_billing_cycle: String, 45 "SplitBillingDate" split_billing_date: String,
    46 "SplitCommodityCode" split_commodity_code: String, 47 "SplitItemID" split_item_id: String,
    48 "SplitItemName" split_item_name: String, 49 "SplitProductDetail" split_product_detail: String,
    50 "SubscriptionType" subscription_type: String, 51 "Tag" tag: String, 52 "Usage" usage: String,
    53 "UsageUnit" usage_unit: String, 54 "Zone" zone: String
} }

/// Gets account relation: `GetAccountRelation` of `bssopenapi` 2017-12-14.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/GetAccountRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountRelation {
    pub relation_id: Option<i64>,
    pub request_id: Option<String>,
}
operation! { GetAccountRelation() "GetAccountRelation" -> GetAccountRelationOutput {
    0 "RelationId" relation_id: i64, 1 "RequestId" request_id: String
} { method: "GET", } }

/// Response of [`GetAccountRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountRelationOutput {
    pub code: Option<String>,
    pub data: Option<GetAccountRelationData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAccountRelationOutput {
    0 "Code" code: String, 1 "Data" data: GetAccountRelationData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetAccountRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountRelationData {
    pub child_user_id: Option<i64>,
    pub end_time: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub parent_user_id: Option<i64>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { GetAccountRelationData {
    0 "ChildUserId" child_user_id: i64, 1 "EndTime" end_time: i64, 2 "GmtModified" gmt_modified: i64, 3 "Id" id: i64,
    4 "ParentUserId" parent_user_id: i64, 5 "StartTime" start_time: i64, 6 "Status" status: String,
    7 "Type" r#type: String
} }

/// Gets customer account info: `GetCustomerAccountInfo` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/GetCustomerAccountInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomerAccountInfo {
    /// Required.
    pub owner_id: i64,
}
operation! { GetCustomerAccountInfo(owner_id: i64) "GetCustomerAccountInfo" -> GetCustomerAccountInfoOutput {
    0 "OwnerId" owner_id
} }

/// Response of [`GetCustomerAccountInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomerAccountInfoOutput {
    pub code: Option<String>,
    pub data: Option<GetCustomerAccountInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCustomerAccountInfoOutput {
    0 "Code" code: String, 1 "Data" data: GetCustomerAccountInfoData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetCustomerAccountInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomerAccountInfoData {
    pub account_type: Option<String>,
    pub credit_limit_status: Option<String>,
    pub hosting_status: Option<String>,
    pub is_certified: Option<bool>,
    pub login_email: Option<String>,
    pub mpk: Option<i64>,
}
model! { GetCustomerAccountInfoData {
    0 "AccountType" account_type: String, 1 "CreditLimitStatus" credit_limit_status: String,
    2 "HostingStatus" hosting_status: String, 3 "IsCertified" is_certified: bool, 4 "LoginEmail" login_email: String,
    5 "Mpk" mpk: i64
} }

/// Gets customer list: `GetCustomerList` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/GetCustomerList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomerList {}
operation! { GetCustomerList() "GetCustomerList" -> GetCustomerListOutput {} }

/// Response of [`GetCustomerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomerListOutput {
    pub code: Option<String>,
    pub data: Option<GetCustomerListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetCustomerListOutput {
    0 "Code" code: String, 1 "Data" data: GetCustomerListData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetCustomerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomerListData {
    pub uid_list: Vec<String>,
}
model! { GetCustomerListData {
    0 "UidList" uid_list: Vec<String>
} }

/// Gets order detail: `GetOrderDetail` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/GetOrderDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderDetail {
    /// Required.
    pub order_id: String,
    pub owner_id: Option<i64>,
}
operation! { GetOrderDetail(order_id: String) "GetOrderDetail" -> GetOrderDetailOutput {
    0 "OrderId" order_id, 1 "OwnerId" owner_id: i64
} }

/// Response of [`GetOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderDetailOutput {
    pub code: Option<String>,
    pub data: Option<GetOrderDetailData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetOrderDetailOutput {
    0 "Code" code: String, 1 "Data" data: GetOrderDetailData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderDetailData {
    pub host_name: Option<String>,
    pub order_list: Option<GetOrderDetailOrderList>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetOrderDetailData {
    0 "HostName" host_name: String, 1 "OrderList" order_list: GetOrderDetailOrderList, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`GetOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderDetailOrderList {
    pub order: Vec<GetOrderDetailOrder>,
}
model! { GetOrderDetailOrderList {
    0 "Order" order: Vec<GetOrderDetailOrder>
} }

/// In the response of [`GetOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderDetailOrder {
    pub after_tax_amount: Option<String>,
    pub bill_module_config: Option<GetOrderDetailBillModuleConfig>,
    pub commodity_code: Option<String>,
    pub config: Option<String>,
    pub create_time: Option<String>,
    pub currency: Option<String>,
    pub extend_infos: BTreeMap<String, String>,
    pub instance_ids: Option<String>,
    pub operator: Option<String>,
    pub order_id: Option<String>,
    pub order_sub_type: Option<String>,
    pub order_type: Option<String>,
    pub original_config: Option<String>,
    pub original_module_config: Option<GetOrderDetailOriginalModuleConfig>,
    pub payment_currency: Option<String>,
    pub payment_status: Option<String>,
    pub payment_time: Option<String>,
    pub pretax_amount: Option<String>,
    pub pretax_amount_local: Option<String>,
    pub pretax_gross_amount: Option<String>,
    pub product_code: Option<String>,
    pub product_type: Option<String>,
    pub quantity: Option<String>,
    pub region: Option<String>,
    pub related_order_id: Option<String>,
    pub sub_order_id: Option<String>,
    pub subscription_type: Option<String>,
    pub tax: Option<String>,
    pub usage_end_time: Option<String>,
    pub usage_start_time: Option<String>,
}
model! { GetOrderDetailOrder {
    0 "AfterTaxAmount" after_tax_amount: String,
    1 "BillModuleConfig" bill_module_config: GetOrderDetailBillModuleConfig, 2 "CommodityCode" commodity_code: String,
    3 "Config" config: String, 4 "CreateTime" create_time: String, 5 "Currency" currency: String,
    6 "ExtendInfos" extend_infos: BTreeMap<String, String>, 7 "InstanceIDs" instance_ids: String,
    8 "Operator" operator: String, 9 "OrderId" order_id: String, 10 "OrderSubType" order_sub_type: String,
    11 "OrderType" order_type: String, 12 "OriginalConfig" original_config: String,
    13 "OriginalModuleConfig" original_module_config: GetOrderDetailOriginalModuleConfig,
    14 "PaymentCurrency" payment_currency: String, 15 "PaymentStatus" payment_status: String,
    16 "PaymentTime" payment_time: String, 17 "PretaxAmount" pretax_amount: String,
    18 "PretaxAmountLocal" pretax_amount_local: String, 19 "PretaxGrossAmount" pretax_gross_amount: String,
    20 "ProductCode" product_code: String, 21 "ProductType" product_type: String, 22 "Quantity" quantity: String,
    23 "Region" region: String, 24 "RelatedOrderId" related_order_id: String, 25 "SubOrderId" sub_order_id: String,
    26 "SubscriptionType" subscription_type: String, 27 "Tax" tax: String, 28 "UsageEndTime" usage_end_time: String,
    29 "UsageStartTime" usage_start_time: String
} }

/// In the response of [`GetOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderDetailBillModuleConfig {
    pub bill_module_config: Vec<GetOrderDetailBillModuleConfigBillModuleConfig>,
}
model! { GetOrderDetailBillModuleConfig {
    0 "billModuleConfig" bill_module_config: Vec<GetOrderDetailBillModuleConfigBillModuleConfig>
} }

/// In the response of [`GetOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderDetailBillModuleConfigBillModuleConfig {
    pub api_code: Option<String>,
    pub bill_module_properties: Option<GetOrderDetailBillModuleProperties>,
    pub code: Option<String>,
    pub name: Option<String>,
}
model! { GetOrderDetailBillModuleConfigBillModuleConfig {
    0 "ApiCode" api_code: String, 1 "BillModuleProperties" bill_module_properties: GetOrderDetailBillModuleProperties,
    2 "Code" code: String, 3 "Name" name: String
} }

/// In the response of [`GetOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderDetailBillModuleProperties {
    pub bill_module_properties: Vec<
        GetOrderDetailBillModulePropertiesBillModuleProperties,
    >,
}
model! { GetOrderDetailBillModuleProperties {
    0 "billModuleProperties" bill_module_properties: Vec<GetOrderDetailBillModulePropertiesBillModuleProperties>
} }

/// In the response of [`GetOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderDetailBillModulePropertiesBillModuleProperties {
    pub attr_api_code: Option<String>,
    pub module_api_code: Option<String>,
    pub value: Option<String>,
}
model! { GetOrderDetailBillModulePropertiesBillModuleProperties {
    0 "AttrApiCode" attr_api_code: String, 1 "ModuleApiCode" module_api_code: String, 2 "Value" value: String
} }

/// In the response of [`GetOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderDetailOriginalModuleConfig {
    pub original_module_config: Vec<
        GetOrderDetailOriginalModuleConfigOriginalModuleConfig,
    >,
}
model! { GetOrderDetailOriginalModuleConfig {
    0 "originalModuleConfig" original_module_config: Vec<GetOrderDetailOriginalModuleConfigOriginalModuleConfig>
} }

/// In the response of [`GetOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderDetailOriginalModuleConfigOriginalModuleConfig {
    pub code: Option<String>,
    pub module_properties: Option<GetOrderDetailModuleProperties>,
    pub name: Option<String>,
}
model! { GetOrderDetailOriginalModuleConfigOriginalModuleConfig {
    0 "Code" code: String, 1 "ModuleProperties" module_properties: GetOrderDetailModuleProperties, 2 "Name" name: String
} }

/// In the response of [`GetOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderDetailModuleProperties {
    pub module_properties: Vec<GetOrderDetailModulePropertiesModuleProperties>,
}
model! { GetOrderDetailModuleProperties {
    0 "moduleProperties" module_properties: Vec<GetOrderDetailModulePropertiesModuleProperties>
} }

/// In the response of [`GetOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderDetailModulePropertiesModuleProperties {
    pub code: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetOrderDetailModulePropertiesModuleProperties {
    0 "Code" code: String, 1 "Name" name: String, 2 "Value" value: String
} }

/// Gets pay as you go price: `GetPayAsYouGoPrice` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/GetPayAsYouGoPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPayAsYouGoPrice {
    /// Required.
    pub module_list: Vec<GetPayAsYouGoPriceModuleList>,
    pub owner_id: Option<i64>,
    /// Required.
    pub product_code: String,
    pub product_type: Option<String>,
    pub region: Option<String>,
    /// Required.
    pub subscription_type: String,
}
operation! {
    GetPayAsYouGoPrice(module_list: Vec<GetPayAsYouGoPriceModuleList>, product_code: String, subscription_type: String)
    "GetPayAsYouGoPrice" -> GetPayAsYouGoPriceOutput {
    0 "ModuleList" module_list, 1 "OwnerId" owner_id: i64, 2 "ProductCode" product_code,
    3 "ProductType" product_type: String, 4 "Region" region: String, 5 "SubscriptionType" subscription_type
} }

/// In the request of [`GetPayAsYouGoPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPayAsYouGoPriceModuleList {
    /// Required.
    pub config: Option<String>,
    /// Required.
    pub module_code: Option<String>,
    /// Required.
    pub price_type: Option<String>,
}
input! { GetPayAsYouGoPriceModuleList(config: String, module_code: String, price_type: String) {
    0 "Config" config: String, 1 "ModuleCode" module_code: String, 2 "PriceType" price_type: String
} }

/// Response of [`GetPayAsYouGoPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPayAsYouGoPriceOutput {
    pub code: Option<String>,
    pub data: Option<GetPayAsYouGoPriceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPayAsYouGoPriceOutput {
    0 "Code" code: String, 1 "Data" data: GetPayAsYouGoPriceData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetPayAsYouGoPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPayAsYouGoPriceData {
    pub currency: Option<String>,
    pub module_details: Option<GetPayAsYouGoPriceModuleDetails>,
    pub promotion_details: Option<GetPayAsYouGoPricePromotionDetails>,
}
model! { GetPayAsYouGoPriceData {
    0 "Currency" currency: String, 1 "ModuleDetails" module_details: GetPayAsYouGoPriceModuleDetails,
    2 "PromotionDetails" promotion_details: GetPayAsYouGoPricePromotionDetails
} }

/// In the response of [`GetPayAsYouGoPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPayAsYouGoPriceModuleDetails {
    pub module_detail: Vec<GetPayAsYouGoPriceModuleDetail>,
}
model! { GetPayAsYouGoPriceModuleDetails {
    0 "ModuleDetail" module_detail: Vec<GetPayAsYouGoPriceModuleDetail>
} }

/// In the response of [`GetPayAsYouGoPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPayAsYouGoPriceModuleDetail {
    pub cost_after_discount: Option<f64>,
    pub invoice_discount: Option<f64>,
    pub module_code: Option<String>,
    pub original_cost: Option<f64>,
    pub unit_price: Option<f64>,
}
model! { GetPayAsYouGoPriceModuleDetail {
    0 "CostAfterDiscount" cost_after_discount: f64, 1 "InvoiceDiscount" invoice_discount: f64,
    2 "ModuleCode" module_code: String, 3 "OriginalCost" original_cost: f64, 4 "UnitPrice" unit_price: f64
} }

/// In the response of [`GetPayAsYouGoPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPayAsYouGoPricePromotionDetails {
    pub promotion_detail: Vec<GetPayAsYouGoPricePromotionDetail>,
}
model! { GetPayAsYouGoPricePromotionDetails {
    0 "PromotionDetail" promotion_detail: Vec<GetPayAsYouGoPricePromotionDetail>
} }

/// In the response of [`GetPayAsYouGoPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPayAsYouGoPricePromotionDetail {
    pub promotion_desc: Option<String>,
    pub promotion_id: Option<i64>,
    pub promotion_name: Option<String>,
}
model! { GetPayAsYouGoPricePromotionDetail {
    0 "PromotionDesc" promotion_desc: String, 1 "PromotionId" promotion_id: i64,
    2 "PromotionName" promotion_name: String
} }

/// Gets resource package price: `GetResourcePackagePrice` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/GetResourcePackagePrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcePackagePrice {
    /// Required.
    pub duration: i64,
    pub effective_date: Option<String>,
    pub instance_id: Option<String>,
    pub order_type: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub package_type: String,
    pub pricing_cycle: Option<String>,
    /// Required.
    pub product_code: String,
    /// Required.
    pub specification: String,
}
operation! { GetResourcePackagePrice(duration: i64, package_type: String, product_code: String, specification: String)
    "GetResourcePackagePrice" -> GetResourcePackagePriceOutput {
    0 "Duration" duration, 1 "EffectiveDate" effective_date: String, 2 "InstanceId" instance_id: String,
    3 "OrderType" order_type: String, 4 "OwnerId" owner_id: i64, 5 "PackageType" package_type,
    6 "PricingCycle" pricing_cycle: String, 7 "ProductCode" product_code, 8 "Specification" specification
} }

/// Response of [`GetResourcePackagePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcePackagePriceOutput {
    pub code: Option<String>,
    pub data: Option<GetResourcePackagePriceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetResourcePackagePriceOutput {
    0 "Code" code: String, 1 "Data" data: GetResourcePackagePriceData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetResourcePackagePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcePackagePriceData {
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub promotions: Option<GetResourcePackagePricePromotions>,
    pub trade_price: Option<f64>,
}
model! { GetResourcePackagePriceData {
    0 "Currency" currency: String, 1 "DiscountPrice" discount_price: f64, 2 "OriginalPrice" original_price: f64,
    3 "Promotions" promotions: GetResourcePackagePricePromotions, 4 "TradePrice" trade_price: f64
} }

/// In the response of [`GetResourcePackagePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcePackagePricePromotions {
    pub promotion: Vec<GetResourcePackagePricePromotion>,
}
model! { GetResourcePackagePricePromotions {
    0 "Promotion" promotion: Vec<GetResourcePackagePricePromotion>
} }

/// In the response of [`GetResourcePackagePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcePackagePricePromotion {
    pub id: Option<i64>,
    pub name: Option<String>,
}
model! { GetResourcePackagePricePromotion {
    0 "Id" id: i64, 1 "Name" name: String
} }

/// Gets subscription price: `GetSubscriptionPrice` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/GetSubscriptionPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionPrice {
    pub instance_id: Option<String>,
    /// Required.
    pub module_list: Vec<GetSubscriptionPriceModuleList>,
    /// Required.
    pub order_type: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub product_code: String,
    pub product_type: Option<String>,
    pub quantity: Option<i64>,
    pub region: Option<String>,
    pub service_period_quantity: Option<i64>,
    pub service_period_unit: Option<String>,
    /// Required.
    pub subscription_type: String,
}
operation! {
    GetSubscriptionPrice(module_list: Vec<GetSubscriptionPriceModuleList>, order_type: String, product_code: String, subscription_type: String)
    "GetSubscriptionPrice" -> GetSubscriptionPriceOutput {
    0 "InstanceId" instance_id: String, 1 "ModuleList" module_list, 2 "OrderType" order_type, 3 "OwnerId" owner_id: i64,
    4 "ProductCode" product_code, 5 "ProductType" product_type: String, 6 "Quantity" quantity: i64,
    7 "Region" region: String, 8 "ServicePeriodQuantity" service_period_quantity: i64,
    9 "ServicePeriodUnit" service_period_unit: String, 10 "SubscriptionType" subscription_type
} }

/// In the request of [`GetSubscriptionPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionPriceModuleList {
    /// Required.
    pub config: Option<String>,
    /// Required.
    pub module_code: Option<String>,
    pub module_status: Option<i64>,
    pub tag: Option<String>,
}
input! { GetSubscriptionPriceModuleList(config: String, module_code: String) {
    0 "Config" config: String, 1 "ModuleCode" module_code: String, 2 "ModuleStatus" module_status: i64,
    3 "Tag" tag: String
} }

/// Response of [`GetSubscriptionPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionPriceOutput {
    pub code: Option<String>,
    pub data: Option<GetSubscriptionPriceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetSubscriptionPriceOutput {
    0 "Code" code: String, 1 "Data" data: GetSubscriptionPriceData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetSubscriptionPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionPriceData {
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub module_details: Option<GetSubscriptionPriceModuleDetails>,
    pub original_price: Option<f64>,
    pub promotion_details: Option<GetSubscriptionPricePromotionDetails>,
    pub quantity: Option<i64>,
    pub trade_price: Option<f64>,
}
model! { GetSubscriptionPriceData {
    0 "Currency" currency: String, 1 "DiscountPrice" discount_price: f64,
    2 "ModuleDetails" module_details: GetSubscriptionPriceModuleDetails, 3 "OriginalPrice" original_price: f64,
    4 "PromotionDetails" promotion_details: GetSubscriptionPricePromotionDetails, 5 "Quantity" quantity: i64,
    6 "TradePrice" trade_price: f64
} }

/// In the response of [`GetSubscriptionPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionPriceModuleDetails {
    pub module_detail: Vec<GetSubscriptionPriceModuleDetail>,
}
model! { GetSubscriptionPriceModuleDetails {
    0 "ModuleDetail" module_detail: Vec<GetSubscriptionPriceModuleDetail>
} }

/// In the response of [`GetSubscriptionPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionPriceModuleDetail {
    pub cost_after_discount: Option<f64>,
    pub invoice_discount: Option<f64>,
    pub module_code: Option<String>,
    pub original_cost: Option<f64>,
    pub unit_price: Option<f64>,
}
model! { GetSubscriptionPriceModuleDetail {
    0 "CostAfterDiscount" cost_after_discount: f64, 1 "InvoiceDiscount" invoice_discount: f64,
    2 "ModuleCode" module_code: String, 3 "OriginalCost" original_cost: f64, 4 "UnitPrice" unit_price: f64
} }

/// In the response of [`GetSubscriptionPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionPricePromotionDetails {
    pub promotion_detail: Vec<GetSubscriptionPricePromotionDetail>,
}
model! { GetSubscriptionPricePromotionDetails {
    0 "PromotionDetail" promotion_detail: Vec<GetSubscriptionPricePromotionDetail>
} }

/// In the response of [`GetSubscriptionPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionPricePromotionDetail {
    pub promotion_desc: Option<String>,
    pub promotion_id: Option<i64>,
    pub promotion_name: Option<String>,
}
model! { GetSubscriptionPricePromotionDetail {
    0 "PromotionDesc" promotion_desc: String, 1 "PromotionId" promotion_id: i64,
    2 "PromotionName" promotion_name: String
} }

/// `InquiryPriceRefundInstance` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/InquiryPriceRefundInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRefundInstance {
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    pub product_code: Option<String>,
    pub product_type: Option<String>,
}
operation! { InquiryPriceRefundInstance() "InquiryPriceRefundInstance" -> InquiryPriceRefundInstanceOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id: String, 2 "ProductCode" product_code: String,
    3 "ProductType" product_type: String
} }

/// Response of [`InquiryPriceRefundInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRefundInstanceOutput {
    pub code: Option<String>,
    pub data: Option<InquiryPriceRefundInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { InquiryPriceRefundInstanceOutput {
    0 "Code" code: String, 1 "Data" data: InquiryPriceRefundInstanceData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`InquiryPriceRefundInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRefundInstanceData {
    pub currency: Option<String>,
    pub host_id: Option<String>,
    pub instance_id: Option<String>,
    pub refund_amount: Option<f64>,
}
model! { InquiryPriceRefundInstanceData {
    0 "Currency" currency: String, 1 "HostId" host_id: String, 2 "InstanceId" instance_id: String,
    3 "RefundAmount" refund_amount: f64
} }

/// Modifies account relation: `ModifyAccountRelation` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/ModifyAccountRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountRelation {
    pub child_nick: Option<String>,
    /// -9223372036854775808 to 9223372036854775807.
    pub child_user_id: Option<i64>,
    /// -9223372036854775808 to 9223372036854775807.
    pub parent_user_id: Option<i64>,
    pub permission_codes: Option<Vec<String>>,
    pub relation_id: Option<i64>,
    /// Required.
    pub relation_operation: String,
    pub relation_type: Option<String>,
    /// Required.
    pub request_id: String,
    pub role_codes: Option<Vec<String>>,
}
operation! { ModifyAccountRelation(relation_operation: String, request_id: String)
    "ModifyAccountRelation" -> ModifyAccountRelationOutput {
    0 "ChildNick" child_nick: String, 1 "ChildUserId" child_user_id: i64, 2 "ParentUserId" parent_user_id: i64,
    3 "PermissionCodes" permission_codes: Vec<String>, 4 "RelationId" relation_id: i64,
    5 "RelationOperation" relation_operation, 6 "RelationType" relation_type: String, 7 "RequestId" request_id,
    8 "RoleCodes" role_codes: Vec<String>
} }

/// Response of [`ModifyAccountRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountRelationOutput {
    pub code: Option<String>,
    pub data: Option<ModifyAccountRelationData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyAccountRelationOutput {
    0 "Code" code: String, 1 "Data" data: ModifyAccountRelationData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ModifyAccountRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccountRelationData {
    pub host_id: Option<String>,
}
model! { ModifyAccountRelationData {
    0 "HostId" host_id: String
} }

/// Modifies cost unit: `ModifyCostUnit` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/ModifyCostUnit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCostUnit {
    pub unit_entity_list: Option<Vec<ModifyCostUnitUnitEntityList>>,
}
operation! { ModifyCostUnit() "ModifyCostUnit" -> ModifyCostUnitOutput {
    0 "UnitEntityList" unit_entity_list: Vec<ModifyCostUnitUnitEntityList>
} }

/// In the request of [`ModifyCostUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCostUnitUnitEntityList {
    /// Required.
    pub new_unit_name: Option<String>,
    /// Required.
    pub owner_uid: Option<i64>,
    /// Required.
    pub unit_id: Option<i64>,
}
input! { ModifyCostUnitUnitEntityList(new_unit_name: String, owner_uid: i64, unit_id: i64) {
    0 "NewUnitName" new_unit_name: String, 1 "OwnerUid" owner_uid: i64, 2 "UnitId" unit_id: i64
} }

/// Response of [`ModifyCostUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCostUnitOutput {
    pub code: Option<String>,
    pub data: Vec<ModifyCostUnitData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyCostUnitOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ModifyCostUnitData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`ModifyCostUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCostUnitData {
    pub is_success: Option<bool>,
    pub owner_uid: Option<i64>,
    pub unit_id: Option<i64>,
}
model! { ModifyCostUnitData {
    0 "IsSuccess" is_success: bool, 1 "OwnerUid" owner_uid: i64, 2 "UnitId" unit_id: i64
} }

/// Modifies instance: `ModifyInstance` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/ModifyInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstance {
    pub client_token: Option<String>,
    pub instance_id: Option<String>,
    /// Required.
    pub modify_type: String,
    pub owner_id: Option<i64>,
    pub parameter: Option<Vec<ModifyInstanceParameter>>,
    /// Required.
    pub product_code: String,
    pub product_type: Option<String>,
    /// Required.
    pub subscription_type: String,
}
operation! { ModifyInstance(modify_type: String, product_code: String, subscription_type: String)
    "ModifyInstance" -> ModifyInstanceOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id: String, 2 "ModifyType" modify_type,
    3 "OwnerId" owner_id: i64, 4 "Parameter" parameter: Vec<ModifyInstanceParameter>, 5 "ProductCode" product_code,
    6 "ProductType" product_type: String, 7 "SubscriptionType" subscription_type
} }

/// In the request of [`ModifyInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceParameter {
    /// Required.
    pub code: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { ModifyInstanceParameter(code: String, value: String) {
    0 "Code" code: String, 1 "Value" value: String
} }

/// Response of [`ModifyInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceOutput {
    pub code: Option<String>,
    pub data: Option<ModifyInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyInstanceOutput {
    0 "Code" code: String, 1 "Data" data: ModifyInstanceData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ModifyInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceData {
    pub host_id: Option<String>,
    pub order_id: Option<String>,
}
model! { ModifyInstanceData {
    0 "HostId" host_id: String, 1 "OrderId" order_id: String
} }

/// `PayOrder` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/PayOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayOrder {
    /// Required.
    pub buyer_id: i64,
    pub ec_id_account_ids: Option<Vec<PayOrderEcIdAccountIds>>,
    pub nbid: Option<String>,
    /// Required.
    pub order_id: i64,
    /// Required.
    pub pay_submit_uid: i64,
    /// Required.
    pub payer_id: i64,
    /// Required. Secret.
    pub token: Secret,
}

/// Arguments of [`PayOrder::new`].
pub struct PayOrderRequired {
    pub buyer_id: i64,
    pub order_id: i64,
    pub pay_submit_uid: i64,
    pub payer_id: i64,
    pub token: Secret,
}
operation! { PayOrder { PayOrderRequired: buyer_id, order_id, pay_submit_uid, payer_id, token }
    "PayOrder" -> PayOrderOutput {
    0 "BuyerId" buyer_id, 1 "EcIdAccountIds" ec_id_account_ids: Vec<PayOrderEcIdAccountIds>, 2 "Nbid" nbid: String,
    3 "OrderId" order_id, 4 "PaySubmitUid" pay_submit_uid, 5 "PayerId" payer_id, 6 "Token" token
} }

/// In the request of [`PayOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayOrderEcIdAccountIds {
    pub account_ids: Option<Vec<i64>>,
    pub ec_id: Option<String>,
}
input! { PayOrderEcIdAccountIds() {
    0 "AccountIds" account_ids: Vec<i64>, 1 "EcId" ec_id: String
} }

/// Response of [`PayOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayOrderOutput {
    pub metadata: Option<Value>,
    pub order_id: Option<i64>,
    pub pay_status: Option<i64>,
    pub payer_id: Option<i64>,
}
model! { PayOrderOutput {
    0 "Metadata" metadata: Value, 1 "OrderId" order_id: i64, 2 "PayStatus" pay_status: i64, 3 "PayerId" payer_id: i64
} }

/// Queries account balance: `QueryAccountBalance` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryAccountBalance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAccountBalance {}
operation! { QueryAccountBalance() "QueryAccountBalance" -> QueryAccountBalanceOutput {} }

/// Response of [`QueryAccountBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAccountBalanceOutput {
    pub code: Option<String>,
    pub data: Option<QueryAccountBalanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAccountBalanceOutput {
    0 "Code" code: String, 1 "Data" data: QueryAccountBalanceData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryAccountBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAccountBalanceData {
    pub available_amount: Option<String>,
    pub available_cash_amount: Option<String>,
    pub credit_amount: Option<String>,
    pub currency: Option<String>,
    pub mybank_credit_amount: Option<String>,
    pub quota_limit: Option<String>,
}
model! { QueryAccountBalanceData {
    0 "AvailableAmount" available_amount: String, 1 "AvailableCashAmount" available_cash_amount: String,
    2 "CreditAmount" credit_amount: String, 3 "Currency" currency: String,
    4 "MybankCreditAmount" mybank_credit_amount: String, 5 "QuotaLimit" quota_limit: String
} }

/// Queries account bill: `QueryAccountBill` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryAccountBill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAccountBill {
    /// -1 to 9223372036854775807.
    pub bill_owner_id: Option<i64>,
    /// Required.
    pub billing_cycle: String,
    pub billing_date: Option<String>,
    pub granularity: Option<String>,
    pub is_group_by_product: Option<bool>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub product_code: Option<String>,
}
operation! { QueryAccountBill(billing_cycle: String) "QueryAccountBill" -> QueryAccountBillOutput {
    0 "BillOwnerId" bill_owner_id: i64, 1 "BillingCycle" billing_cycle, 2 "BillingDate" billing_date: String,
    3 "Granularity" granularity: String, 4 "IsGroupByProduct" is_group_by_product: bool, 5 "OwnerID" owner_id: i64,
    6 "PageNum" page_num: i64, 7 "PageSize" page_size: i64, 8 "ProductCode" product_code: String
} }
paged! { QueryAccountBill: QueryAccountBillItem =
    Number "PageNum", "Data.Items.Item" data.items.item, total "Data.TotalCount" }

/// Response of [`QueryAccountBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAccountBillOutput {
    pub code: Option<String>,
    pub data: Option<QueryAccountBillData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAccountBillOutput {
    0 "Code" code: String, 1 "Data" data: QueryAccountBillData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryAccountBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAccountBillData {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub billing_cycle: Option<String>,
    pub items: Option<QueryAccountBillItems>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryAccountBillData {
    0 "AccountID" account_id: String, 1 "AccountName" account_name: String, 2 "BillingCycle" billing_cycle: String,
    3 "Items" items: QueryAccountBillItems, 4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`QueryAccountBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAccountBillItems {
    pub item: Vec<QueryAccountBillItem>,
}
model! { QueryAccountBillItems {
    0 "Item" item: Vec<QueryAccountBillItem>
} }

/// In the response of [`QueryAccountBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAccountBillItem {
    pub adjust_amount: Option<f64>,
    pub bill_account_id: Option<String>,
    pub bill_account_name: Option<String>,
    pub billing_date: Option<String>,
    pub biz_type: Option<String>,
    pub cash_amount: Option<f64>,
    pub cost_unit: Option<String>,
    pub currency: Option<String>,
    pub deducted_by_cash_coupons: Option<f64>,
    pub deducted_by_coupons: Option<f64>,
    pub deducted_by_prepaid_card: Option<f64>,
    pub invoice_discount: Option<f64>,
    pub outstanding_amount: Option<f64>,
    pub owner_id: Option<String>,
    pub owner_name: Option<String>,
    pub payment_amount: Option<f64>,
    pub pip_code: Option<String>,
    pub pretax_amount: Option<f64>,
    pub pretax_gross_amount: Option<f64>,
    pub product_code: Option<String>,
    pub product_name: Option<String>,
    pub subscription_type: Option<String>,
}
model! { QueryAccountBillItem {
    0 "AdjustAmount" adjust_amount: f64, 1 "BillAccountID" bill_account_id: String,
    2 "BillAccountName" bill_account_name: String, 3 "BillingDate" billing_date: String, 4 "BizType" biz_type: String,
    5 "CashAmount" cash_amount: f64, 6 "CostUnit" cost_unit: String, 7 "Currency" currency: String,
    8 "DeductedByCashCoupons" deducted_by_cash_coupons: f64, 9 "DeductedByCoupons" deducted_by_coupons: f64,
    10 "DeductedByPrepaidCard" deducted_by_prepaid_card: f64, 11 "InvoiceDiscount" invoice_discount: f64,
    12 "OutstandingAmount" outstanding_amount: f64, 13 "OwnerID" owner_id: String, 14 "OwnerName" owner_name: String,
    15 "PaymentAmount" payment_amount: f64, 16 "PipCode" pip_code: String, 17 "PretaxAmount" pretax_amount: f64,
    18 "PretaxGrossAmount" pretax_gross_amount: f64, 19 "ProductCode" product_code: String,
    20 "ProductName" product_name: String, 21 "SubscriptionType" subscription_type: String
} }

/// Queries account transaction details: `QueryAccountTransactionDetails` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryAccountTransactionDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAccountTransactionDetails {
    pub create_time_end: Option<String>,
    pub create_time_start: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub record_id: Option<String>,
    pub transaction_channel: Option<String>,
    pub transaction_channel_sn: Option<String>,
    pub transaction_number: Option<String>,
    pub transaction_type: Option<String>,
}
operation! { QueryAccountTransactionDetails() "QueryAccountTransactionDetails" -> QueryAccountTransactionDetailsOutput {
    0 "CreateTimeEnd" create_time_end: String, 1 "CreateTimeStart" create_time_start: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "RecordID" record_id: String,
    5 "TransactionChannel" transaction_channel: String, 6 "TransactionChannelSN" transaction_channel_sn: String,
    7 "TransactionNumber" transaction_number: String, 8 "TransactionType" transaction_type: String
} }
paged! {
    QueryAccountTransactionDetails: QueryAccountTransactionDetailsAccountTransactionsListAccountTransactionsList =
    Token "NextToken", "Data.AccountTransactionsList.AccountTransactionsList" data.account_transactions_list.account_transactions_list, next "Data.NextToken" }

/// Response of [`QueryAccountTransactionDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAccountTransactionDetailsOutput {
    pub code: Option<String>,
    pub data: Option<QueryAccountTransactionDetailsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAccountTransactionDetailsOutput {
    0 "Code" code: String, 1 "Data" data: QueryAccountTransactionDetailsData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryAccountTransactionDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAccountTransactionDetailsData {
    pub account_name: Option<String>,
    pub account_transactions_list: Option<
        QueryAccountTransactionDetailsAccountTransactionsList,
    >,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { QueryAccountTransactionDetailsData {
    0 "AccountName" account_name: String,
    1 "AccountTransactionsList" account_transactions_list: QueryAccountTransactionDetailsAccountTransactionsList,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`QueryAccountTransactionDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAccountTransactionDetailsAccountTransactionsList {
    pub account_transactions_list: Vec<
        QueryAccountTransactionDetailsAccountTransactionsListAccountTransactionsList,
    >,
}
model! { QueryAccountTransactionDetailsAccountTransactionsList {
    0 "AccountTransactionsList" account_transactions_list: Vec<QueryAccountTransactionDetailsAccountTransactionsListAccountTransactionsList>
} }

/// In the response of [`QueryAccountTransactionDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAccountTransactionDetailsAccountTransactionsListAccountTransactionsList {
    pub amount: Option<String>,
    pub balance: Option<String>,
    pub billing_cycle: Option<String>,
    pub fund_type: Option<String>,
    pub record_id: Option<String>,
    pub remarks: Option<String>,
    pub transaction_account: Option<String>,
    pub transaction_channel: Option<String>,
    pub transaction_channel_sn: Option<String>,
    pub transaction_flow: Option<String>,
    pub transaction_number: Option<String>,
    pub transaction_time: Option<String>,
    pub transaction_type: Option<String>,
}
model! { QueryAccountTransactionDetailsAccountTransactionsListAccountTransactionsList {
    0 "Amount" amount: String, 1 "Balance" balance: String, 2 "BillingCycle" billing_cycle: String,
    3 "FundType" fund_type: String, 4 "RecordID" record_id: String, 5 "Remarks" remarks: String,
    6 "TransactionAccount" transaction_account: String, 7 "TransactionChannel" transaction_channel: String,
    8 "TransactionChannelSN" transaction_channel_sn: String, 9 "TransactionFlow" transaction_flow: String,
    10 "TransactionNumber" transaction_number: String, 11 "TransactionTime" transaction_time: String,
    12 "TransactionType" transaction_type: String
} }

/// Queries account transactions: `QueryAccountTransactions` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryAccountTransactions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAccountTransactions {
    pub create_time_end: Option<String>,
    pub create_time_start: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub record_id: Option<String>,
    pub transaction_channel: Option<String>,
    pub transaction_channel_sn: Option<String>,
    pub transaction_flow: Option<String>,
    pub transaction_number: Option<String>,
    pub transaction_type: Option<String>,
}
operation! { QueryAccountTransactions() "QueryAccountTransactions" -> QueryAccountTransactionsOutput {
    0 "CreateTimeEnd" create_time_end: String, 1 "CreateTimeStart" create_time_start: String, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64, 4 "RecordID" record_id: String, 5 "TransactionChannel" transaction_channel: String,
    6 "TransactionChannelSN" transaction_channel_sn: String, 7 "TransactionFlow" transaction_flow: String,
    8 "TransactionNumber" transaction_number: String, 9 "TransactionType" transaction_type: String
} }
paged! { QueryAccountTransactions: QueryAccountTransactionsAccountTransactionsListAccountTransactionsList =
    Number "PageNum", "Data.AccountTransactionsList.AccountTransactionsList" data.account_transactions_list.account_transactions_list, total "Data.TotalCount" }

/// Response of [`QueryAccountTransactions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAccountTransactionsOutput {
    pub code: Option<String>,
    pub data: Option<QueryAccountTransactionsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAccountTransactionsOutput {
    0 "Code" code: String, 1 "Data" data: QueryAccountTransactionsData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryAccountTransactions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAccountTransactionsData {
    pub account_name: Option<String>,
    pub account_transactions_list: Option<
        QueryAccountTransactionsAccountTransactionsList,
    >,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryAccountTransactionsData {
    0 "AccountName" account_name: String,
    1 "AccountTransactionsList" account_transactions_list: QueryAccountTransactionsAccountTransactionsList,
    2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`QueryAccountTransactions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAccountTransactionsAccountTransactionsList {
    pub account_transactions_list: Vec<
        QueryAccountTransactionsAccountTransactionsListAccountTransactionsList,
    >,
}
model! { QueryAccountTransactionsAccountTransactionsList {
    0 "AccountTransactionsList" account_transactions_list: Vec<QueryAccountTransactionsAccountTransactionsListAccountTransactionsList>
} }

/// In the response of [`QueryAccountTransactions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAccountTransactionsAccountTransactionsListAccountTransactionsList {
    pub amount: Option<String>,
    pub balance: Option<String>,
    pub billing_cycle: Option<String>,
    pub fund_type: Option<String>,
    pub record_id: Option<String>,
    pub remarks: Option<String>,
    pub transaction_account: Option<String>,
    pub transaction_channel: Option<String>,
    pub transaction_channel_sn: Option<String>,
    pub transaction_flow: Option<String>,
    pub transaction_number: Option<String>,
    pub transaction_time: Option<String>,
    pub transaction_type: Option<String>,
}
model! { QueryAccountTransactionsAccountTransactionsListAccountTransactionsList {
    0 "Amount" amount: String, 1 "Balance" balance: String, 2 "BillingCycle" billing_cycle: String,
    3 "FundType" fund_type: String, 4 "RecordID" record_id: String, 5 "Remarks" remarks: String,
    6 "TransactionAccount" transaction_account: String, 7 "TransactionChannel" transaction_channel: String,
    8 "TransactionChannelSN" transaction_channel_sn: String, 9 "TransactionFlow" transaction_flow: String,
    10 "TransactionNumber" transaction_number: String, 11 "TransactionTime" transaction_time: String,
    12 "TransactionType" transaction_type: String
} }

/// Queries available instances: `QueryAvailableInstances` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryAvailableInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvailableInstances {
    pub create_time_end: Option<String>,
    pub create_time_start: Option<String>,
    pub end_time_end: Option<String>,
    pub end_time_start: Option<String>,
    pub instance_ids: Option<String>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub product_code: Option<String>,
    pub product_type: Option<String>,
    pub region: Option<String>,
    pub renew_status: Option<String>,
    pub subscription_type: Option<String>,
}
operation! { QueryAvailableInstances() "QueryAvailableInstances" -> QueryAvailableInstancesOutput {
    0 "CreateTimeEnd" create_time_end: String, 1 "CreateTimeStart" create_time_start: String,
    2 "EndTimeEnd" end_time_end: String, 3 "EndTimeStart" end_time_start: String, 4 "InstanceIDs" instance_ids: String,
    5 "OwnerId" owner_id: i64, 6 "PageNum" page_num: i64, 7 "PageSize" page_size: i64,
    8 "ProductCode" product_code: String, 9 "ProductType" product_type: String, 10 "Region" region: String,
    11 "RenewStatus" renew_status: String, 12 "SubscriptionType" subscription_type: String
} }
paged! { QueryAvailableInstances: QueryAvailableInstancesInstanceList =
    Number "PageNum", "Data.InstanceList" data.instance_list, total "Data.TotalCount" }

/// Response of [`QueryAvailableInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvailableInstancesOutput {
    pub code: Option<String>,
    pub data: Option<QueryAvailableInstancesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAvailableInstancesOutput {
    0 "Code" code: String, 1 "Data" data: QueryAvailableInstancesData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryAvailableInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvailableInstancesData {
    pub instance_list: Vec<QueryAvailableInstancesInstanceList>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryAvailableInstancesData {
    0 "InstanceList" instance_list: Vec<QueryAvailableInstancesInstanceList>, 1 "PageNum" page_num: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`QueryAvailableInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAvailableInstancesInstanceList {
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub expected_release_time: Option<String>,
    pub instance_id: Option<String>,
    pub owner_id: Option<i64>,
    pub product_code: Option<String>,
    pub product_type: Option<String>,
    pub region: Option<String>,
    pub release_time: Option<String>,
    pub renew_status: Option<String>,
    pub renewal_duration: Option<i64>,
    pub renewal_duration_unit: Option<String>,
    pub seller: Option<String>,
    pub seller_id: Option<i64>,
    pub status: Option<String>,
    pub stop_time: Option<String>,
    pub sub_status: Option<String>,
    pub subscription_type: Option<String>,
}
model! { QueryAvailableInstancesInstanceList {
    0 "CreateTime" create_time: String, 1 "EndTime" end_time: String,
    2 "ExpectedReleaseTime" expected_release_time: String, 3 "InstanceID" instance_id: String,
    4 "OwnerId" owner_id: i64, 5 "ProductCode" product_code: String, 6 "ProductType" product_type: String,
    7 "Region" region: String, 8 "ReleaseTime" release_time: String, 9 "RenewStatus" renew_status: String,
    10 "RenewalDuration" renewal_duration: i64, 11 "RenewalDurationUnit" renewal_duration_unit: String,
    12 "Seller" seller: String, 13 "SellerId" seller_id: i64, 14 "Status" status: String,
    15 "StopTime" stop_time: String, 16 "SubStatus" sub_status: String, 17 "SubscriptionType" subscription_type: String
} }

/// Queries bill: `QueryBill` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryBill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBill {
    /// -1 to 9223372036854775807.
    pub bill_owner_id: Option<i64>,
    /// Required.
    pub billing_cycle: String,
    pub is_display_local_currency: Option<bool>,
    pub is_hide_zero_charge: Option<bool>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub product_code: Option<String>,
    pub product_type: Option<String>,
    pub subscription_type: Option<String>,
    pub r#type: Option<String>,
}
operation! { QueryBill(billing_cycle: String) "QueryBill" -> QueryBillOutput {
    0 "BillOwnerId" bill_owner_id: i64, 1 "BillingCycle" billing_cycle,
    2 "IsDisplayLocalCurrency" is_display_local_currency: bool, 3 "IsHideZeroCharge" is_hide_zero_charge: bool,
    4 "OwnerId" owner_id: i64, 5 "PageNum" page_num: i64, 6 "PageSize" page_size: i64,
    7 "ProductCode" product_code: String, 8 "ProductType" product_type: String,
    9 "SubscriptionType" subscription_type: String, 10 "Type" r#type: String
} }
paged! { QueryBill: QueryBillItem = Number "PageNum", "Data.Items.Item" data.items.item, total "Data.TotalCount" }

/// Response of [`QueryBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBillOutput {
    pub code: Option<String>,
    pub data: Option<QueryBillData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryBillOutput {
    0 "Code" code: String, 1 "Data" data: QueryBillData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBillData {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub billing_cycle: Option<String>,
    pub items: Option<QueryBillItems>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryBillData {
    0 "AccountID" account_id: String, 1 "AccountName" account_name: String, 2 "BillingCycle" billing_cycle: String,
    3 "Items" items: QueryBillItems, 4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`QueryBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBillItems {
    pub item: Vec<QueryBillItem>,
}
model! { QueryBillItems {
    0 "Item" item: Vec<QueryBillItem>
} }

/// In the response of [`QueryBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBillItem {
    pub adjust_amount: Option<f64>,
    pub after_tax_amount: Option<f64>,
    pub cash_amount: Option<f64>,
    pub commodity_code: Option<String>,
    pub currency: Option<String>,
    pub deducted_by_cash_coupons: Option<f64>,
    pub deducted_by_coupons: Option<f64>,
    pub deducted_by_prepaid_card: Option<f64>,
    pub invoice_discount: Option<f64>,
    pub item: Option<String>,
    pub outstanding_amount: Option<f64>,
    pub owner_id: Option<String>,
    pub payment_amount: Option<f64>,
    pub payment_currency: Option<String>,
    pub payment_time: Option<String>,
    pub payment_transaction_id: Option<String>,
    pub pip_code: Option<String>,
    pub pretax_amount: Option<f64>,
    pub pretax_amount_local: Option<f64>,
    pub pretax_gross_amount: Option<f64>,
    pub product_code: Option<String>,
    pub product_detail: Option<String>,
    pub product_name: Option<String>,
    pub product_type: Option<String>,
    pub record_id: Option<String>,
    pub round_down_discount: Option<String>,
    pub status: Option<String>,
    pub sub_order_id: Option<String>,
    pub subscription_type: Option<String>,
    pub tax: Option<f64>,
    pub usage_end_time: Option<String>,
    pub usage_start_time: Option<String>,
}
model! { QueryBillItem {
    0 "AdjustAmount" adjust_amount: f64, 1 "AfterTaxAmount" after_tax_amount: f64, 2 "CashAmount" cash_amount: f64,
    3 "CommodityCode" commodity_code: String, 4 "Currency" currency: String,
    5 "DeductedByCashCoupons" deducted_by_cash_coupons: f64, 6 "DeductedByCoupons" deducted_by_coupons: f64,
    7 "DeductedByPrepaidCard" deducted_by_prepaid_card: f64, 8 "InvoiceDiscount" invoice_discount: f64,
    9 "Item" item: String, 10 "OutstandingAmount" outstanding_amount: f64, 11 "OwnerID" owner_id: String,
    12 "PaymentAmount" payment_amount: f64, 13 "PaymentCurrency" payment_currency: String,
    14 "PaymentTime" payment_time: String, 15 "PaymentTransactionID" payment_transaction_id: String,
    16 "PipCode" pip_code: String, 17 "PretaxAmount" pretax_amount: f64,
    18 "PretaxAmountLocal" pretax_amount_local: f64, 19 "PretaxGrossAmount" pretax_gross_amount: f64,
    20 "ProductCode" product_code: String, 21 "ProductDetail" product_detail: String,
    22 "ProductName" product_name: String, 23 "ProductType" product_type: String, 24 "RecordID" record_id: String,
    25 "RoundDownDiscount" round_down_discount: String, 26 "Status" status: String,
    27 "SubOrderId" sub_order_id: String, 28 "SubscriptionType" subscription_type: String, 29 "Tax" tax: f64,
    30 "UsageEndTime" usage_end_time: String, 31 "UsageStartTime" usage_start_time: String
} }

/// Queries bill overview: `QueryBillOverview` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryBillOverview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBillOverview {
    /// -1 to 9223372036854775807.
    pub bill_owner_id: Option<i64>,
    /// Required.
    pub billing_cycle: String,
    pub product_code: Option<String>,
    pub product_type: Option<String>,
    pub subscription_type: Option<String>,
}
operation! { QueryBillOverview(billing_cycle: String) "QueryBillOverview" -> QueryBillOverviewOutput {
    0 "BillOwnerId" bill_owner_id: i64, 1 "BillingCycle" billing_cycle, 2 "ProductCode" product_code: String,
    3 "ProductType" product_type: String, 4 "SubscriptionType" subscription_type: String
} }

/// Response of [`QueryBillOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBillOverviewOutput {
    pub code: Option<String>,
    pub data: Option<QueryBillOverviewData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryBillOverviewOutput {
    0 "Code" code: String, 1 "Data" data: QueryBillOverviewData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryBillOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBillOverviewData {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub billing_cycle: Option<String>,
    pub items: Option<QueryBillOverviewItems>,
}
model! { QueryBillOverviewData {
    0 "AccountID" account_id: String, 1 "AccountName" account_name: String, 2 "BillingCycle" billing_cycle: String,
    3 "Items" items: QueryBillOverviewItems
} }

/// In the response of [`QueryBillOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBillOverviewItems {
    pub item: Vec<QueryBillOverviewItem>,
}
model! { QueryBillOverviewItems {
    0 "Item" item: Vec<QueryBillOverviewItem>
} }

/// In the response of [`QueryBillOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBillOverviewItem {
    pub adjust_amount: Option<f64>,
    pub after_tax_amount: Option<f64>,
    pub bill_account_id: Option<String>,
    pub bill_account_name: Option<String>,
    pub biz_type: Option<String>,
    pub cash_amount: Option<f64>,
    pub commodity_code: Option<String>,
    pub currency: Option<String>,
    pub deducted_by_cash_coupons: Option<f64>,
    pub deducted_by_coupons: Option<f64>,
    pub deducted_by_prepaid_card: Option<f64>,
    pub invoice_discount: Option<f64>,
    pub item: Option<String>,
    pub outstanding_amount: Option<f64>,
    pub owner_id: Option<String>,
    pub payment_amount: Option<f64>,
    pub payment_currency: Option<String>,
    pub pip_code: Option<String>,
    pub pretax_amount: Option<f64>,
    pub pretax_amount_local: Option<f64>,
    pub pretax_gross_amount: Option<f64>,
    pub product_code: Option<String>,
    pub product_detail: Option<String>,
    pub product_name: Option<String>,
    pub product_type: Option<String>,
    pub round_down_discount: Option<String>,
    pub subscription_type: Option<String>,
    pub tax: Option<f64>,
}
model! { QueryBillOverviewItem {
    0 "AdjustAmount" adjust_amount: f64, 1 "AfterTaxAmount" after_tax_amount: f64,
    2 "BillAccountID" bill_account_id: String, 3 "BillAccountName" bill_account_name: String,
    4 "BizType" biz_type: String, 5 "CashAmount" cash_amount: f64, 6 "CommodityCode" commodity_code: String,
    7 "Currency" currency: String, 8 "DeductedByCashCoupons" deducted_by_cash_coupons: f64,
    9 "DeductedByCoupons" deducted_by_coupons: f64, 10 "DeductedByPrepaidCard" deducted_by_prepaid_card: f64,
    11 "InvoiceDiscount" invoice_discount: f64, 12 "Item" item: String, 13 "OutstandingAmount" outstanding_amount: f64,
    14 "OwnerID" owner_id: String, 15 "PaymentAmount" payment_amount: f64,
    16 "PaymentCurrency" payment_currency: String, 17 "PipCode" pip_code: String, 18 "PretaxAmount" pretax_amount: f64,
    19 "PretaxAmountLocal" pretax_amount_local: f64, 20 "PretaxGrossAmount" pretax_gross_amount: f64,
    21 "ProductCode" product_code: String, 22 "ProductDetail" product_detail: String,
    23 "ProductName" product_name: String, 24 "ProductType" product_type: String,
    25 "RoundDownDiscount" round_down_discount: String, 26 "SubscriptionType" subscription_type: String,
    27 "Tax" tax: f64
} }

/// Queries bill to oss subscription: `QueryBillToOSSSubscription` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryBillToOSSSubscription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBillToOSSSubscription {}
operation! { QueryBillToOSSSubscription() "QueryBillToOSSSubscription" -> QueryBillToOSSSubscriptionOutput {} }

/// Response of [`QueryBillToOSSSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBillToOSSSubscriptionOutput {
    pub code: Option<String>,
    pub data: Option<QueryBillToOSSSubscriptionData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryBillToOSSSubscriptionOutput {
    0 "Code" code: String, 1 "Data" data: QueryBillToOSSSubscriptionData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryBillToOSSSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBillToOSSSubscriptionData {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub items: Option<QueryBillToOSSSubscriptionItems>,
}
model! { QueryBillToOSSSubscriptionData {
    0 "AccountID" account_id: String, 1 "AccountName" account_name: String,
    2 "Items" items: QueryBillToOSSSubscriptionItems
} }

/// In the response of [`QueryBillToOSSSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBillToOSSSubscriptionItems {
    pub item: Vec<QueryBillToOSSSubscriptionItem>,
}
model! { QueryBillToOSSSubscriptionItems {
    0 "Item" item: Vec<QueryBillToOSSSubscriptionItem>
} }

/// In the response of [`QueryBillToOSSSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryBillToOSSSubscriptionItem {
    pub bucket_owner_id: Option<i64>,
    pub bucket_path: Option<String>,
    pub row_limit_per_file: Option<i64>,
    pub subscribe_bucket: Option<String>,
    pub subscribe_language: Option<String>,
    pub subscribe_time: Option<String>,
    pub subscribe_type: Option<String>,
}
model! { QueryBillToOSSSubscriptionItem {
    0 "BucketOwnerId" bucket_owner_id: i64, 1 "BucketPath" bucket_path: String,
    2 "RowLimitPerFile" row_limit_per_file: i64, 3 "SubscribeBucket" subscribe_bucket: String,
    4 "SubscribeLanguage" subscribe_language: String, 5 "SubscribeTime" subscribe_time: String,
    6 "SubscribeType" subscribe_type: String
} }

/// Queries cash coupons: `QueryCashCoupons` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryCashCoupons>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCashCoupons {
    pub effective_or_not: Option<bool>,
    pub expiry_time_end: Option<String>,
    pub expiry_time_start: Option<String>,
}
operation! { QueryCashCoupons() "QueryCashCoupons" -> QueryCashCouponsOutput {
    0 "EffectiveOrNot" effective_or_not: bool, 1 "ExpiryTimeEnd" expiry_time_end: String,
    2 "ExpiryTimeStart" expiry_time_start: String
} }

/// Response of [`QueryCashCoupons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCashCouponsOutput {
    pub code: Option<String>,
    pub data: Option<QueryCashCouponsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryCashCouponsOutput {
    0 "Code" code: String, 1 "Data" data: QueryCashCouponsData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryCashCoupons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCashCouponsData {
    pub cash_coupon: Vec<QueryCashCouponsCashCoupon>,
}
model! { QueryCashCouponsData {
    0 "CashCoupon" cash_coupon: Vec<QueryCashCouponsCashCoupon>
} }

/// In the response of [`QueryCashCoupons`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCashCouponsCashCoupon {
    pub applicable_products: Option<String>,
    pub applicable_scenarios: Option<String>,
    pub balance: Option<String>,
    pub cash_coupon_id: Option<i64>,
    pub cash_coupon_no: Option<String>,
    pub description: Option<String>,
    pub effective_time: Option<String>,
    pub expiry_time: Option<String>,
    pub granted_time: Option<String>,
    pub nominal_value: Option<String>,
    pub status: Option<String>,
}
model! { QueryCashCouponsCashCoupon {
    0 "ApplicableProducts" applicable_products: String, 1 "ApplicableScenarios" applicable_scenarios: String,
    2 "Balance" balance: String, 3 "CashCouponId" cash_coupon_id: i64, 4 "CashCouponNo" cash_coupon_no: String,
    5 "Description" description: String, 6 "EffectiveTime" effective_time: String, 7 "ExpiryTime" expiry_time: String,
    8 "GrantedTime" granted_time: String, 9 "NominalValue" nominal_value: String, 10 "Status" status: String
} }

/// Queries commodity list: `QueryCommodityList` of `bssopenapi` 2017-12-14.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryCommodityList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCommodityList {
    pub lang: Option<String>,
    /// Required.
    pub product_code: String,
}
operation! { QueryCommodityList(product_code: String) "QueryCommodityList" -> QueryCommodityListOutput {
    0 "Lang" lang: String, 1 "ProductCode" product_code
} { method: "GET", } }

/// Response of [`QueryCommodityList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCommodityListOutput {
    pub code: Option<String>,
    pub data: Option<QueryCommodityListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryCommodityListOutput {
    0 "Code" code: String, 1 "Data" data: QueryCommodityListData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryCommodityList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCommodityListData {
    pub commodity_list: Vec<QueryCommodityListCommodityList>,
}
model! { QueryCommodityListData {
    0 "CommodityList" commodity_list: Vec<QueryCommodityListCommodityList>
} }

/// In the response of [`QueryCommodityList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCommodityListCommodityList {
    pub charge_type: Option<String>,
    pub commodity_code: Option<String>,
    pub commodity_name: Option<String>,
}
model! { QueryCommodityListCommodityList {
    0 "ChargeType" charge_type: String, 1 "CommodityCode" commodity_code: String,
    2 "CommodityName" commodity_name: String
} }

/// Queries cost unit: `QueryCostUnit` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryCostUnit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCostUnit {
    /// Required.
    pub owner_uid: i64,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub parent_unit_id: i64,
}
operation! { QueryCostUnit(owner_uid: i64, parent_unit_id: i64) "QueryCostUnit" -> QueryCostUnitOutput {
    0 "OwnerUid" owner_uid, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "ParentUnitId" parent_unit_id
} }
paged! { QueryCostUnit: QueryCostUnitCostUnitDtoList =
    Number "PageNum", "Data.CostUnitDtoList" data.cost_unit_dto_list, total "Data.TotalCount" }

/// Response of [`QueryCostUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCostUnitOutput {
    pub code: Option<String>,
    pub data: Option<QueryCostUnitData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryCostUnitOutput {
    0 "Code" code: String, 1 "Data" data: QueryCostUnitData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryCostUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCostUnitData {
    pub cost_unit_dto_list: Vec<QueryCostUnitCostUnitDtoList>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryCostUnitData {
    0 "CostUnitDtoList" cost_unit_dto_list: Vec<QueryCostUnitCostUnitDtoList>, 1 "PageNum" page_num: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`QueryCostUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCostUnitCostUnitDtoList {
    pub owner_uid: Option<i64>,
    pub parent_unit_id: Option<i64>,
    pub unit_id: Option<i64>,
    pub unit_name: Option<String>,
}
model! { QueryCostUnitCostUnitDtoList {
    0 "OwnerUid" owner_uid: i64, 1 "ParentUnitId" parent_unit_id: i64, 2 "UnitId" unit_id: i64,
    3 "UnitName" unit_name: String
} }

/// Queries cost unit resource: `QueryCostUnitResource` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryCostUnitResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCostUnitResource {
    /// Required.
    pub owner_uid: i64,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub unit_id: i64,
}
operation! { QueryCostUnitResource(owner_uid: i64, unit_id: i64)
    "QueryCostUnitResource" -> QueryCostUnitResourceOutput {
    0 "OwnerUid" owner_uid, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "UnitId" unit_id
} }
paged! { QueryCostUnitResource: QueryCostUnitResourceResourceInstanceDtoList =
    Number "PageNum", "Data.ResourceInstanceDtoList" data.resource_instance_dto_list, total "Data.TotalCount" }

/// Response of [`QueryCostUnitResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCostUnitResourceOutput {
    pub code: Option<String>,
    pub data: Option<QueryCostUnitResourceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryCostUnitResourceOutput {
    0 "Code" code: String, 1 "Data" data: QueryCostUnitResourceData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryCostUnitResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCostUnitResourceData {
    pub cost_unit: Option<QueryCostUnitResourceCostUnit>,
    pub cost_unit_statis_info: Option<QueryCostUnitResourceCostUnitStatisInfo>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_instance_dto_list: Vec<QueryCostUnitResourceResourceInstanceDtoList>,
    pub total_count: Option<i64>,
}
model! { QueryCostUnitResourceData {
    0 "CostUnit" cost_unit: QueryCostUnitResourceCostUnit,
    1 "CostUnitStatisInfo" cost_unit_statis_info: QueryCostUnitResourceCostUnitStatisInfo, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64,
    4 "ResourceInstanceDtoList" resource_instance_dto_list: Vec<QueryCostUnitResourceResourceInstanceDtoList>,
    5 "TotalCount" total_count: i64
} }

/// In the response of [`QueryCostUnitResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCostUnitResourceCostUnit {
    pub owner_uid: Option<i64>,
    pub parent_unit_id: Option<i64>,
    pub unit_id: Option<i64>,
    pub unit_name: Option<String>,
}
model! { QueryCostUnitResourceCostUnit {
    0 "OwnerUid" owner_uid: i64, 1 "ParentUnitId" parent_unit_id: i64, 2 "UnitId" unit_id: i64,
    3 "UnitName" unit_name: String
} }

/// In the response of [`QueryCostUnitResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCostUnitResourceCostUnitStatisInfo {
    pub resource_count: Option<i64>,
    pub resource_group_count: Option<i64>,
    pub sub_unit_count: Option<i64>,
    pub total_resource_count: Option<i64>,
    pub total_resource_group_count: Option<i64>,
    pub total_user_count: Option<i64>,
    pub user_count: Option<i64>,
}
model! { QueryCostUnitResourceCostUnitStatisInfo {
    0 "ResourceCount" resource_count: i64, 1 "ResourceGroupCount" resource_group_count: i64,
    2 "SubUnitCount" sub_unit_count: i64, 3 "TotalResourceCount" total_resource_count: i64,
    4 "TotalResourceGroupCount" total_resource_group_count: i64, 5 "TotalUserCount" total_user_count: i64,
    6 "UserCount" user_count: i64
} }

/// In the response of [`QueryCostUnitResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCostUnitResourceResourceInstanceDtoList {
    pub apportion_code: Option<String>,
    pub apportion_name: Option<String>,
    pub commodity_code: Option<String>,
    pub commodity_name: Option<String>,
    pub pip_code: Option<String>,
    pub related_resources: Option<String>,
    pub resource_group: Option<String>,
    pub resource_id: Option<String>,
    pub resource_nick: Option<String>,
    pub resource_source: Option<String>,
    pub resource_status: Option<String>,
    pub resource_tag: Option<String>,
    pub resource_type: Option<String>,
    pub resource_user_id: Option<i64>,
    pub resource_user_name: Option<String>,
}
model! { QueryCostUnitResourceResourceInstanceDtoList {
    0 "ApportionCode" apportion_code: String, 1 "ApportionName" apportion_name: String,
    2 "CommodityCode" commodity_code: String, 3 "CommodityName" commodity_name: String, 4 "PipCode" pip_code: String,
    5 "RelatedResources" related_resources: String, 6 "ResourceGroup" resource_group: String,
    7 "ResourceId" resource_id: String, 8 "ResourceNick" resource_nick: String,
    9 "ResourceSource" resource_source: String, 10 "ResourceStatus" resource_status: String,
    11 "ResourceTag" resource_tag: String, 12 "ResourceType" resource_type: String,
    13 "ResourceUserId" resource_user_id: i64, 14 "ResourceUserName" resource_user_name: String
} }

/// Queries customer address list: `QueryCustomerAddressList` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryCustomerAddressList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomerAddressList {
    pub owner_id: Option<i64>,
}
operation! { QueryCustomerAddressList() "QueryCustomerAddressList" -> QueryCustomerAddressListOutput {
    0 "OwnerId" owner_id: i64
} }

/// Response of [`QueryCustomerAddressList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomerAddressListOutput {
    pub code: Option<String>,
    pub data: Option<QueryCustomerAddressListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryCustomerAddressListOutput {
    0 "Code" code: String, 1 "Data" data: QueryCustomerAddressListData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryCustomerAddressList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomerAddressListData {
    pub customer_invoice_address_list: Option<
        QueryCustomerAddressListCustomerInvoiceAddressList,
    >,
}
model! { QueryCustomerAddressListData {
    0 "CustomerInvoiceAddressList" customer_invoice_address_list: QueryCustomerAddressListCustomerInvoiceAddressList
} }

/// In the response of [`QueryCustomerAddressList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomerAddressListCustomerInvoiceAddressList {
    pub customer_invoice_address: Vec<QueryCustomerAddressListCustomerInvoiceAddress>,
}
model! { QueryCustomerAddressListCustomerInvoiceAddressList {
    0 "CustomerInvoiceAddress" customer_invoice_address: Vec<QueryCustomerAddressListCustomerInvoiceAddress>
} }

/// In the response of [`QueryCustomerAddressList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomerAddressListCustomerInvoiceAddress {
    pub addressee: Option<String>,
    pub biz_type: Option<String>,
    pub city: Option<String>,
    pub county: Option<String>,
    pub delivery_address: Option<String>,
    pub id: Option<i64>,
    pub phone: Option<String>,
    pub postal_code: Option<String>,
    pub province: Option<String>,
    pub street: Option<String>,
    pub user_id: Option<i64>,
    pub user_nick: Option<String>,
}
model! { QueryCustomerAddressListCustomerInvoiceAddress {
    0 "Addressee" addressee: String, 1 "BizType" biz_type: String, 2 "City" city: String, 3 "County" county: String,
    4 "DeliveryAddress" delivery_address: String, 5 "Id" id: i64, 6 "Phone" phone: String,
    7 "PostalCode" postal_code: String, 8 "Province" province: String, 9 "Street" street: String,
    10 "UserId" user_id: i64, 11 "UserNick" user_nick: String
} }

/// Queries dp utilization detail: `QueryDPUtilizationDetail` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryDPUtilizationDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDPUtilizationDetail {
    pub commodity_code: Option<String>,
    pub deducted_instance_id: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub include_share: bool,
    pub instance_id: Option<String>,
    pub instance_spec: Option<String>,
    pub last_token: Option<String>,
    pub limit: Option<i64>,
    pub prod_code: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { QueryDPUtilizationDetail(end_time: String, include_share: bool, start_time: String)
    "QueryDPUtilizationDetail" -> QueryDPUtilizationDetailOutput {
    0 "CommodityCode" commodity_code: String, 1 "DeductedInstanceId" deducted_instance_id: String, 2 "EndTime" end_time,
    3 "IncludeShare" include_share, 4 "InstanceId" instance_id: String, 5 "InstanceSpec" instance_spec: String,
    6 "LastToken" last_token: String, 7 "Limit" limit: i64, 8 "ProdCode" prod_code: String, 9 "StartTime" start_time
} }

/// Response of [`QueryDPUtilizationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDPUtilizationDetailOutput {
    pub code: Option<String>,
    pub data: Option<QueryDPUtilizationDetailData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryDPUtilizationDetailOutput {
    0 "Code" code: String, 1 "Data" data: QueryDPUtilizationDetailData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryDPUtilizationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDPUtilizationDetailData {
    pub detail_list: Option<QueryDPUtilizationDetailDetailList>,
    pub next_token: Option<String>,
}
model! { QueryDPUtilizationDetailData {
    0 "DetailList" detail_list: QueryDPUtilizationDetailDetailList, 1 "NextToken" next_token: String
} }

/// In the response of [`QueryDPUtilizationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDPUtilizationDetailDetailList {
    pub detail_list: Vec<QueryDPUtilizationDetailDetailListDetailList>,
}
model! { QueryDPUtilizationDetailDetailList {
    0 "DetailList" detail_list: Vec<QueryDPUtilizationDetailDetailListDetailList>
} }

/// In the response of [`QueryDPUtilizationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDPUtilizationDetailDetailListDetailList {
    pub deduct_date: Option<String>,
    pub deduct_factor_total: Option<f64>,
    pub deduct_hours: Option<f64>,
    pub deduct_measure: Option<f64>,
    pub deduct_quantity: Option<f64>,
    pub deducted_commodity_code: Option<String>,
    pub deducted_instance_id: Option<String>,
    pub deducted_product_detail: Option<String>,
    pub instance_id: Option<String>,
    pub instance_spec: Option<String>,
    pub region: Option<String>,
    pub res_code: Option<String>,
    pub share_uid: Option<i64>,
    pub uid: Option<i64>,
}
model! { QueryDPUtilizationDetailDetailListDetailList {
    0 "DeductDate" deduct_date: String, 1 "DeductFactorTotal" deduct_factor_total: f64,
    2 "DeductHours" deduct_hours: f64, 3 "DeductMeasure" deduct_measure: f64, 4 "DeductQuantity" deduct_quantity: f64,
    5 "DeductedCommodityCode" deducted_commodity_code: String, 6 "DeductedInstanceId" deducted_instance_id: String,
    7 "DeductedProductDetail" deducted_product_detail: String, 8 "InstanceId" instance_id: String,
    9 "InstanceSpec" instance_spec: String, 10 "Region" region: String, 11 "ResCode" res_code: String,
    12 "ShareUid" share_uid: i64, 13 "Uid" uid: i64
} }

/// Queries evaluate list: `QueryEvaluateList` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryEvaluateList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEvaluateList {
    pub bill_cycle: Option<String>,
    pub biz_type_list: Option<Vec<String>>,
    pub end_amount: Option<i64>,
    pub end_biz_time: Option<String>,
    pub end_search_time: Option<String>,
    pub out_biz_id: Option<String>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_type: Option<i64>,
    pub start_amount: Option<i64>,
    pub start_biz_time: Option<String>,
    pub start_search_time: Option<String>,
    pub r#type: Option<i64>,
}
operation! { QueryEvaluateList() "QueryEvaluateList" -> QueryEvaluateListOutput {
    0 "BillCycle" bill_cycle: String, 1 "BizTypeList" biz_type_list: Vec<String>, 2 "EndAmount" end_amount: i64,
    3 "EndBizTime" end_biz_time: String, 4 "EndSearchTime" end_search_time: String, 5 "OutBizId" out_biz_id: String,
    6 "OwnerId" owner_id: i64, 7 "PageNum" page_num: i64, 8 "PageSize" page_size: i64, 9 "SortType" sort_type: i64,
    10 "StartAmount" start_amount: i64, 11 "StartBizTime" start_biz_time: String,
    12 "StartSearchTime" start_search_time: String, 13 "Type" r#type: i64
} }
paged! { QueryEvaluateList: QueryEvaluateListEvaluate =
    Number "PageNum", "Data.EvaluateList.Evaluate" data.evaluate_list.evaluate, total "Data.TotalCount" }

/// Response of [`QueryEvaluateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEvaluateListOutput {
    pub code: Option<String>,
    pub data: Option<QueryEvaluateListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryEvaluateListOutput {
    0 "Code" code: String, 1 "Data" data: QueryEvaluateListData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryEvaluateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEvaluateListData {
    pub evaluate_list: Option<QueryEvaluateListEvaluateList>,
    pub host_id: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_invoice_amount: Option<i64>,
    pub total_un_applied_invoice_amount: Option<i64>,
}
model! { QueryEvaluateListData {
    0 "EvaluateList" evaluate_list: QueryEvaluateListEvaluateList, 1 "HostId" host_id: String,
    2 "PageNum" page_num: i64, 3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64,
    5 "TotalInvoiceAmount" total_invoice_amount: i64,
    6 "TotalUnAppliedInvoiceAmount" total_un_applied_invoice_amount: i64
} }

/// In the response of [`QueryEvaluateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEvaluateListEvaluateList {
    pub evaluate: Vec<QueryEvaluateListEvaluate>,
}
model! { QueryEvaluateListEvaluateList {
    0 "Evaluate" evaluate: Vec<QueryEvaluateListEvaluate>
} }

/// In the response of [`QueryEvaluateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryEvaluateListEvaluate {
    pub bill_cycle: Option<String>,
    pub bill_id: Option<i64>,
    pub biz_time: Option<String>,
    pub biz_type: Option<String>,
    pub can_invoice_amount: Option<i64>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub id: Option<i64>,
    pub invoiced_amount: Option<i64>,
    pub item_id: Option<i64>,
    pub name: Option<String>,
    pub offset_accept_amount: Option<i64>,
    pub offset_cost_amount: Option<i64>,
    pub op_id: Option<String>,
    pub original_amount: Option<i64>,
    pub out_biz_id: Option<String>,
    pub present_amount: Option<i64>,
    pub status: Option<i64>,
    pub r#type: Option<i64>,
    pub user_id: Option<i64>,
    pub user_nick: Option<String>,
}
model! { QueryEvaluateListEvaluate {
    0 "BillCycle" bill_cycle: String, 1 "BillId" bill_id: i64, 2 "BizTime" biz_time: String,
    3 "BizType" biz_type: String, 4 "CanInvoiceAmount" can_invoice_amount: i64, 5 "GmtCreate" gmt_create: String,
    6 "GmtModified" gmt_modified: String, 7 "Id" id: i64, 8 "InvoicedAmount" invoiced_amount: i64,
    9 "ItemId" item_id: i64, 10 "Name" name: String, 11 "OffsetAcceptAmount" offset_accept_amount: i64,
    12 "OffsetCostAmount" offset_cost_amount: i64, 13 "OpId" op_id: String, 14 "OriginalAmount" original_amount: i64,
    15 "OutBizId" out_biz_id: String, 16 "PresentAmount" present_amount: i64, 17 "Status" status: i64,
    18 "Type" r#type: i64, 19 "UserId" user_id: i64, 20 "UserNick" user_nick: String
} }

/// Queries financial account info: `QueryFinancialAccountInfo` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryFinancialAccountInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFinancialAccountInfo {
    /// Required.
    pub user_id: i64,
}
operation! { QueryFinancialAccountInfo(user_id: i64) "QueryFinancialAccountInfo" -> QueryFinancialAccountInfoOutput {
    0 "UserId" user_id
} }

/// Response of [`QueryFinancialAccountInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFinancialAccountInfoOutput {
    pub code: Option<String>,
    pub data: Option<QueryFinancialAccountInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryFinancialAccountInfoOutput {
    0 "Code" code: String, 1 "Data" data: QueryFinancialAccountInfoData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryFinancialAccountInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFinancialAccountInfoData {
    pub account_type: Option<String>,
    pub is_financial_account: Option<bool>,
    pub member_group_id: Option<i64>,
    pub member_group_name: Option<String>,
    pub member_nick_name: Option<String>,
    pub user_name: Option<String>,
}
model! { QueryFinancialAccountInfoData {
    0 "AccountType" account_type: String, 1 "IsFinancialAccount" is_financial_account: bool,
    2 "MemberGroupId" member_group_id: i64, 3 "MemberGroupName" member_group_name: String,
    4 "MemberNickName" member_nick_name: String, 5 "UserName" user_name: String
} }

/// Queries instance bill: `QueryInstanceBill` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryInstanceBill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceBill {
    /// -1 to 9223372036854775807.
    pub bill_owner_id: Option<i64>,
    /// Required.
    pub billing_cycle: String,
    pub billing_date: Option<String>,
    pub granularity: Option<String>,
    pub is_billing_item: Option<bool>,
    pub is_hide_zero_charge: Option<bool>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub product_code: Option<String>,
    pub product_type: Option<String>,
    pub subscription_type: Option<String>,
}
operation! { QueryInstanceBill(billing_cycle: String) "QueryInstanceBill" -> QueryInstanceBillOutput {
    0 "BillOwnerId" bill_owner_id: i64, 1 "BillingCycle" billing_cycle, 2 "BillingDate" billing_date: String,
    3 "Granularity" granularity: String, 4 "IsBillingItem" is_billing_item: bool,
    5 "IsHideZeroCharge" is_hide_zero_charge: bool, 6 "OwnerId" owner_id: i64, 7 "PageNum" page_num: i64,
    8 "PageSize" page_size: i64, 9 "ProductCode" product_code: String, 10 "ProductType" product_type: String,
    11 "SubscriptionType" subscription_type: String
} }
paged! { QueryInstanceBill: QueryInstanceBillItem =
    Number "PageNum", "Data.Items.Item" data.items.item, total "Data.TotalCount" }

/// Response of [`QueryInstanceBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceBillOutput {
    pub code: Option<String>,
    pub data: Option<QueryInstanceBillData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryInstanceBillOutput {
    0 "Code" code: String, 1 "Data" data: QueryInstanceBillData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryInstanceBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceBillData {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub billing_cycle: Option<String>,
    pub items: Option<QueryInstanceBillItems>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryInstanceBillData {
    0 "AccountID" account_id: String, 1 "AccountName" account_name: String, 2 "BillingCycle" billing_cycle: String,
    3 "Items" items: QueryInstanceBillItems, 4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`QueryInstanceBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceBillItems {
    pub item: Vec<QueryInstanceBillItem>,
}
model! { QueryInstanceBillItems {
    0 "Item" item: Vec<QueryInstanceBillItem>
} }

/// In the response of [`QueryInstanceBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceBillItem {
    pub adjust_amount: Option<f64>,
    pub billing_date: Option<String>,
    pub billing_item: Option<String>,
    pub billing_type: Option<String>,
    pub cash_amount: Option<f64>,
    pub commodity_code: Option<String>,
    pub cost_unit: Option<String>,
    pub currency: Option<String>,
    pub deducted_by_cash_coupons: Option<f64>,
    pub deducted_by_coupons: Option<f64>,
    pub deducted_by_prepaid_card: Option<f64>,
    pub deducted_by_resource_package: Option<String>,
    pub instance_config: Option<String>,
    pub instance_id: Option<String>,
    pub instance_spec: Option<String>,
    pub internet_ip: Option<String>,
    pub intranet_ip: Option<String>,
    pub invoice_discount: Option<f64>,
    pub item: Option<String>,
    pub list_price: Option<String>,
    pub list_price_unit: Option<String>,
    pub nick_name: Option<String>,
    pub outstanding_amount: Option<f64>,
    pub owner_id: Option<String>,
    pub payment_amount: Option<f64>,
    pub pip_code: Option<String>,
    pub pretax_amount: Option<f64>,
    pub pretax_gross_amount: Option<f64>,
    pub product_code: Option<String>,
    pub product_detail: Option<String>,
    pub product_name: Option<String>,
    pub product_type: Option<String>,
    pub region: Option<String>,
    pub resource_group: Option<String>,
    pub service_period: Option<String>,
    pub service_period_unit: Option<String>,
    pub subscription_type: Option<String>,
    pub tag: Option<String>,
    pub usage: Option<String>,
    pub usage_unit: Option<String>,
    pub zone: Option<String>,
}
model! { QueryInstanceBillItem {
    0 "AdjustAmount" adjust_amount: f64, 1 "BillingDate" billing_date: String, 2 "BillingItem" billing_item: String,
    3 "BillingType" billing_type: String, 4 "CashAmount" cash_amount: f64, 5 "CommodityCode" commodity_code: String,
    6 "CostUnit" cost_unit: String, 7 "Currency" currency: String,
    8 "DeductedByCashCoupons" deducted_by_cash_coupons: f64, 9 "DeductedByCoupons" deducted_by_coupons: f64,
    10 "DeductedByPrepaidCard" deducted_by_prepaid_card: f64,
    11 "DeductedByResourcePackage" deducted_by_resource_package: String, 12 "InstanceConfig" instance_config: String,
    13 "InstanceID" instance_id: String, 14 "InstanceSpec" instance_spec: String, 15 "InternetIP" internet_ip: String,
    16 "IntranetIP" intranet_ip: String, 17 "InvoiceDiscount" invoice_discount: f64, 18 "Item" item: String,
    19 "ListPrice" list_price: String, 20 "ListPriceUnit" list_price_unit: String, 21 "NickName" nick_name: String,
    22 "OutstandingAmount" outstanding_amount: f64, 23 "OwnerID" owner_id: String,
    24 "PaymentAmount" payment_amount: f64, 25 "PipCode" pip_code: String, 26 "PretaxAmount" pretax_amount: f64,
    27 "PretaxGrossAmount" pretax_gross_amount: f64, 28 "ProductCode" product_code: String,
    29 "ProductDetail" product_detail: String, 30 "ProductName" product_name: String,
    31 "ProductType" product_type: String, 32 "Region" region: String, 33 "ResourceGroup" resource_group: String,
    34 "ServicePeriod" service_period: String, 35 "ServicePeriodUnit" service_period_unit: String,
    36 "SubscriptionType" subscription_type: String, 37 "Tag" tag: String, 38 "Usage" usage: String,
    39 "UsageUnit" usage_unit: String, 40 "Zone" zone: String
} }

/// Queries instance by tag: `QueryInstanceByTag` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryInstanceByTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceByTag {
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<QueryInstanceByTagTag>>,
}
operation! { QueryInstanceByTag(resource_type: String) "QueryInstanceByTag" -> QueryInstanceByTagOutput {
    0 "ResourceId" resource_id: Vec<String>, 1 "ResourceType" resource_type, 2 "Tag" tag: Vec<QueryInstanceByTagTag>
} }

/// In the request of [`QueryInstanceByTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceByTagTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { QueryInstanceByTagTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`QueryInstanceByTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceByTagOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<bool>,
    pub tag_resource: Vec<QueryInstanceByTagTagResource>,
}
model! { QueryInstanceByTagOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "NextToken" next_token: String, 3 "Success" success: bool,
    4 "TagResource" tag_resource: Vec<QueryInstanceByTagTagResource>
} }

/// In the response of [`QueryInstanceByTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceByTagTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag: Vec<QueryInstanceByTagTagResourceTag>,
}
model! { QueryInstanceByTagTagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String,
    2 "Tag" tag: Vec<QueryInstanceByTagTagResourceTag>
} }

/// In the response of [`QueryInstanceByTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceByTagTagResourceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { QueryInstanceByTagTagResourceTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Queries instance gaap cost: `QueryInstanceGaapCost` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryInstanceGaapCost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceGaapCost {
    /// Required.
    pub billing_cycle: String,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub product_code: Option<String>,
    pub product_type: Option<String>,
    pub subscription_type: Option<String>,
}
operation! { QueryInstanceGaapCost(billing_cycle: String) "QueryInstanceGaapCost" -> QueryInstanceGaapCostOutput {
    0 "BillingCycle" billing_cycle, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "ProductCode" product_code: String, 4 "ProductType" product_type: String,
    5 "SubscriptionType" subscription_type: String
} }
paged! { QueryInstanceGaapCost: QueryInstanceGaapCostModule =
    Number "PageNum", "Data.Modules.Module" data.modules.module, total "Data.TotalCount" }

/// Response of [`QueryInstanceGaapCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceGaapCostOutput {
    pub code: Option<String>,
    pub data: Option<QueryInstanceGaapCostData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryInstanceGaapCostOutput {
    0 "Code" code: String, 1 "Data" data: QueryInstanceGaapCostData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryInstanceGaapCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceGaapCostData {
    pub host_id: Option<String>,
    pub modules: Option<QueryInstanceGaapCostModules>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryInstanceGaapCostData {
    0 "HostId" host_id: String, 1 "Modules" modules: QueryInstanceGaapCostModules, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`QueryInstanceGaapCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceGaapCostModules {
    pub module: Vec<QueryInstanceGaapCostModule>,
}
model! { QueryInstanceGaapCostModules {
    0 "Module" module: Vec<QueryInstanceGaapCostModule>
} }

/// In the response of [`QueryInstanceGaapCost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceGaapCostModule {
    pub accounting_unit: Option<String>,
    pub bill_type: Option<String>,
    pub billing_cycle: Option<String>,
    pub currency: Option<String>,
    pub deducted_by_cash_coupons: Option<String>,
    pub deducted_by_coupons: Option<String>,
    pub deducted_by_prepaid_card: Option<String>,
    pub gaap_deducted_by_cash_coupons: Option<String>,
    pub gaap_deducted_by_coupons: Option<String>,
    pub gaap_deducted_by_prepaid_card: Option<String>,
    pub gaap_payment_amount: Option<String>,
    pub gaap_pretax_amount: Option<String>,
    pub gaap_pretax_amount_local: Option<String>,
    pub gaap_pretax_gross_amount: Option<String>,
    pub gaap_pricing_discount: Option<String>,
    pub instance_id: Option<String>,
    pub month_gaap_deducted_by_cash_coupons: Option<String>,
    pub month_gaap_deducted_by_coupons: Option<String>,
    pub month_gaap_deducted_by_prepaid_card: Option<String>,
    pub month_gaap_payment_amount: Option<String>,
    pub month_gaap_pretax_amount: Option<String>,
    pub month_gaap_pretax_amount_local: Option<String>,
    pub month_gaap_pretax_gross_amount: Option<String>,
    pub month_gaap_pricing_discount: Option<String>,
    pub order_id: Option<String>,
    pub order_type: Option<String>,
    pub owner_id: Option<String>,
    pub pay_time: Option<String>,
    pub payer_account: Option<String>,
    pub payment_amount: Option<String>,
    pub payment_currency: Option<String>,
    pub pretax_amount: Option<String>,
    pub pretax_amount_local: Option<String>,
    pub pretax_gross_amount: Option<String>,
    pub pricing_discount: Option<String>,
    pub product_code: Option<String>,
    pub product_type: Option<String>,
    pub region: Option<String>,
    pub resource_group: Option<String>,
    pub sub_order_id: Option<String>,
    pub subscription_type: Option<String>,
    pub tag: Option<String>,
    pub unallocated_deducted_by_cash_coupons: Option<String>,
    pub unallocated_deducted_by_coupons: Option<String>,
    pub unallocated_deducted_by_prepaid_card: Option<String>,
    pub unallocated_payment_amount: Option<String>,
    pub unallocated_pretax_amount: Option<String>,
    pub unallocated_pretax_amount_local: Option<String>,
    pub unallocated_pretax_gross_amount: Option<String>,
    pub unallocated_pricing_discount: Option<String>,
    pub usage_end_date: Option<String>,
    pub usage_start_date: Option<String>,
}
model! { QueryInstanceGaapCostModule {
    0 "AccountingUnit" accounting_unit: String, 1 "BillType" bill_type: String, 2 "BillingCycle" billing_cycle: String,
    3 "Currency" currency: String, 4 "DeductedByCashCoupons" deducted_by_cash_coupons: String,
    5 "DeductedByCoupons" deducted_by_coupons: String, 6 "DeductedByPrepaidCard" deducted_by_prepaid_card: String,
    7 "GaapDeductedByCashCoupons" gaap_deducted_by_cash_coupons: String,
    8 "GaapDeductedByCoupons" gaap_deducted_by_coupons: String,
    9 "GaapDeductedByPrepaidCard" gaap_deducted_by_prepaid_card: String,
    10 "GaapPaymentAmount" gaap_payment_amount: String, 11 "GaapPretaxAmount" gaap_pretax_amount: String,
    12 "GaapPretaxAmountLocal" gaap_pretax_amount_local: String,
    13 "GaapPretaxGrossAmount" gaap_pretax_gross_amount: String, 14 "GaapPricingDiscount" gaap_pricing_discount: String,
    15 "InstanceID" instance_id: String,
    16 "MonthGaapDeductedByCashCoupons" month_gaap_deducted_by_cash_coupons: String,
    17 "MonthGaapDeductedByCoupons" month_gaap_deducted_by_coupons: String,
    18 "MonthGaapDeductedByPrepaidCard" month_gaap_deducted_by_prepaid_card: String,
    19 "MonthGaapPaymentAmount" month_gaap_payment_amount: String,
    20 "MonthGaapPretaxAmount" month_gaap_pretax_amount: String,
    21 "MonthGaapPretaxAmountLocal" month_gaap_pretax_amount_local: String,
    22 "MonthGaapPretaxGrossAmount" month_gaap_pretax_gross_amount: String,
    23 "MonthGaapPricingDiscount" month_gaap_pricing_discount: String, 24 "OrderId" order_id: String,
    25 "OrderType" order_type: String, 26 "OwnerID" owner_id: String, 27 "PayTime" pay_time: String,
    28 "PayerAccount" payer_account: String, 29 "PaymentAmount" payment_amount: String,
    30 "PaymentCurrency" payment_currency: String, 31 "PretaxAmount" pretax_amount: String,
    32 "PretaxAmountLocal" pretax_amount_local: String, 33 "PretaxGrossAmount" pretax_gross_amount: String,
    34 "PricingDiscount" pricing_discount: String, 35 "ProductCode" product_code: String,
    36 "ProductType" product_type: String, 37 "Region" region: String, 38 "ResourceGroup" resource_group: String,
    39 "SubOrderId" sub_order_id: String, 40 "SubscriptionType" subscription_type: String, 41 "Tag" tag: String,
    42 "UnallocatedDeductedByCashCoupons" unallocated_deducted_by_cash_coupons: String,
    43 "UnallocatedDeductedByCoupons" unallocated_deducted_by_coupons: String,
    44 "UnallocatedDeductedByPrepaidCard" unallocated_deducted_by_prepaid_card: String,
    45 "UnallocatedPaymentAmount" unallocated_payment_amount: String,
    46 "UnallocatedPretaxAmount" unallocated_pretax_amount: String,
    47 "UnallocatedPretaxAmountLocal" unallocated_pretax_amount_local: String,
    48 "UnallocatedPretaxGrossAmount" unallocated_pretax_gross_amount: String,
    49 "UnallocatedPricingDiscount" unallocated_pricing_discount: String, 50 "UsageEndDate" usage_end_date: String,
    51 "UsageStartDate" usage_start_date: String
} }

/// Queries invoicing customer list: `QueryInvoicingCustomerList` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryInvoicingCustomerList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInvoicingCustomerList {
    pub owner_id: Option<i64>,
}
operation! { QueryInvoicingCustomerList() "QueryInvoicingCustomerList" -> QueryInvoicingCustomerListOutput {
    0 "OwnerId" owner_id: i64
} }

/// Response of [`QueryInvoicingCustomerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInvoicingCustomerListOutput {
    pub code: Option<String>,
    pub data: Option<QueryInvoicingCustomerListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryInvoicingCustomerListOutput {
    0 "Code" code: String, 1 "Data" data: QueryInvoicingCustomerListData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryInvoicingCustomerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInvoicingCustomerListData {
    pub customer_invoice_list: Option<QueryInvoicingCustomerListCustomerInvoiceList>,
}
model! { QueryInvoicingCustomerListData {
    0 "CustomerInvoiceList" customer_invoice_list: QueryInvoicingCustomerListCustomerInvoiceList
} }

/// In the response of [`QueryInvoicingCustomerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInvoicingCustomerListCustomerInvoiceList {
    pub customer_invoice: Vec<QueryInvoicingCustomerListCustomerInvoice>,
}
model! { QueryInvoicingCustomerListCustomerInvoiceList {
    0 "CustomerInvoice" customer_invoice: Vec<QueryInvoicingCustomerListCustomerInvoice>
} }

/// In the response of [`QueryInvoicingCustomerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInvoicingCustomerListCustomerInvoice {
    pub adjust_type: Option<i64>,
    pub bank: Option<String>,
    pub bank_no: Option<String>,
    pub customer_type: Option<i64>,
    pub default_remark: Option<String>,
    pub end_cycle: Option<i64>,
    pub gmt_create: Option<String>,
    pub id: Option<i64>,
    pub invoice_title: Option<String>,
    pub issue_type: Option<i64>,
    pub operating_license_address: Option<String>,
    pub operating_license_phone: Option<String>,
    pub register_no: Option<String>,
    pub start_cycle: Option<i64>,
    pub status: Option<i64>,
    pub taxation_license: Option<String>,
    pub taxpayer_type: Option<i64>,
    pub title_change_instructions: Option<String>,
    pub r#type: Option<i64>,
    pub user_id: Option<i64>,
    pub user_nick: Option<String>,
}
model! { QueryInvoicingCustomerListCustomerInvoice {
    0 "AdjustType" adjust_type: i64, 1 "Bank" bank: String, 2 "BankNo" bank_no: String,
    3 "CustomerType" customer_type: i64, 4 "DefaultRemark" default_remark: String, 5 "EndCycle" end_cycle: i64,
    6 "GmtCreate" gmt_create: String, 7 "Id" id: i64, 8 "InvoiceTitle" invoice_title: String,
    9 "IssueType" issue_type: i64, 10 "OperatingLicenseAddress" operating_license_address: String,
    11 "OperatingLicensePhone" operating_license_phone: String, 12 "RegisterNo" register_no: String,
    13 "StartCycle" start_cycle: i64, 14 "Status" status: i64, 15 "TaxationLicense" taxation_license: String,
    16 "TaxpayerType" taxpayer_type: i64, 17 "TitleChangeInstructions" title_change_instructions: String,
    18 "Type" r#type: i64, 19 "UserId" user_id: i64, 20 "UserNick" user_nick: String
} }

/// Queries orders: `QueryOrders` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryOrders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrders {
    pub create_time_end: Option<String>,
    pub create_time_start: Option<String>,
    pub order_type: Option<String>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub payment_status: Option<String>,
    pub product_code: Option<String>,
    pub product_type: Option<String>,
    pub subscription_type: Option<String>,
}
operation! { QueryOrders() "QueryOrders" -> QueryOrdersOutput {
    0 "CreateTimeEnd" create_time_end: String, 1 "CreateTimeStart" create_time_start: String,
    2 "OrderType" order_type: String, 3 "OwnerId" owner_id: i64, 4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64,
    6 "PaymentStatus" payment_status: String, 7 "ProductCode" product_code: String,
    8 "ProductType" product_type: String, 9 "SubscriptionType" subscription_type: String
} }
paged! { QueryOrders: QueryOrdersOrder =
    Number "PageNum", "Data.OrderList.Order" data.order_list.order, total "Data.TotalCount" }

/// Response of [`QueryOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrdersOutput {
    pub code: Option<String>,
    pub data: Option<QueryOrdersData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryOrdersOutput {
    0 "Code" code: String, 1 "Data" data: QueryOrdersData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrdersData {
    pub host_name: Option<String>,
    pub order_list: Option<QueryOrdersOrderList>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryOrdersData {
    0 "HostName" host_name: String, 1 "OrderList" order_list: QueryOrdersOrderList, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`QueryOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrdersOrderList {
    pub order: Vec<QueryOrdersOrder>,
}
model! { QueryOrdersOrderList {
    0 "Order" order: Vec<QueryOrdersOrder>
} }

/// In the response of [`QueryOrders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrdersOrder {
    pub after_tax_amount: Option<String>,
    pub commodity_code: Option<String>,
    pub create_time: Option<String>,
    pub currency: Option<String>,
    pub order_id: Option<String>,
    pub order_type: Option<String>,
    pub payment_currency: Option<String>,
    pub payment_status: Option<String>,
    pub payment_time: Option<String>,
    pub pretax_amount: Option<String>,
    pub pretax_amount_local: Option<String>,
    pub pretax_gross_amount: Option<String>,
    pub product_code: Option<String>,
    pub product_type: Option<String>,
    pub related_order_id: Option<String>,
    pub subscription_type: Option<String>,
    pub tax: Option<String>,
}
model! { QueryOrdersOrder {
    0 "AfterTaxAmount" after_tax_amount: String, 1 "CommodityCode" commodity_code: String,
    2 "CreateTime" create_time: String, 3 "Currency" currency: String, 4 "OrderId" order_id: String,
    5 "OrderType" order_type: String, 6 "PaymentCurrency" payment_currency: String,
    7 "PaymentStatus" payment_status: String, 8 "PaymentTime" payment_time: String,
    9 "PretaxAmount" pretax_amount: String, 10 "PretaxAmountLocal" pretax_amount_local: String,
    11 "PretaxGrossAmount" pretax_gross_amount: String, 12 "ProductCode" product_code: String,
    13 "ProductType" product_type: String, 14 "RelatedOrderId" related_order_id: String,
    15 "SubscriptionType" subscription_type: String, 16 "Tax" tax: String
} }

/// Queries permission list: `QueryPermissionList` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryPermissionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPermissionList {
    /// Required.
    pub relation_id: i64,
}
operation! { QueryPermissionList(relation_id: i64) "QueryPermissionList" -> QueryPermissionListOutput {
    0 "RelationId" relation_id
} }

/// Response of [`QueryPermissionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPermissionListOutput {
    pub code: Option<String>,
    pub data: Option<QueryPermissionListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryPermissionListOutput {
    0 "Code" code: String, 1 "Data" data: QueryPermissionListData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryPermissionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPermissionListData {
    pub end_time: Option<String>,
    pub master_id: Option<i64>,
    pub member_id: Option<i64>,
    pub permission_list: Vec<QueryPermissionListPermissionList>,
    pub relation_type: Option<String>,
    pub setup_time: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
}
model! { QueryPermissionListData {
    0 "EndTime" end_time: String, 1 "MasterId" master_id: i64, 2 "MemberId" member_id: i64,
    3 "PermissionList" permission_list: Vec<QueryPermissionListPermissionList>, 4 "RelationType" relation_type: String,
    5 "SetupTime" setup_time: String, 6 "StartTime" start_time: String, 7 "State" state: String
} }

/// In the response of [`QueryPermissionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPermissionListPermissionList {
    pub end_time: Option<String>,
    pub permission_code: Option<String>,
    pub permission_name: Option<String>,
    pub start_time: Option<String>,
}
model! { QueryPermissionListPermissionList {
    0 "EndTime" end_time: String, 1 "PermissionCode" permission_code: String,
    2 "PermissionName" permission_name: String, 3 "StartTime" start_time: String
} }

/// Queries prepaid cards: `QueryPrepaidCards` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryPrepaidCards>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPrepaidCards {
    pub effective_or_not: Option<bool>,
    pub expiry_time_end: Option<String>,
    pub expiry_time_start: Option<String>,
}
operation! { QueryPrepaidCards() "QueryPrepaidCards" -> QueryPrepaidCardsOutput {
    0 "EffectiveOrNot" effective_or_not: bool, 1 "ExpiryTimeEnd" expiry_time_end: String,
    2 "ExpiryTimeStart" expiry_time_start: String
} }

/// Response of [`QueryPrepaidCards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPrepaidCardsOutput {
    pub code: Option<String>,
    pub data: Option<QueryPrepaidCardsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryPrepaidCardsOutput {
    0 "Code" code: String, 1 "Data" data: QueryPrepaidCardsData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryPrepaidCards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPrepaidCardsData {
    pub prepaid_card: Vec<QueryPrepaidCardsPrepaidCard>,
}
model! { QueryPrepaidCardsData {
    0 "PrepaidCard" prepaid_card: Vec<QueryPrepaidCardsPrepaidCard>
} }

/// In the response of [`QueryPrepaidCards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPrepaidCardsPrepaidCard {
    pub applicable_products: Option<String>,
    pub applicable_scenarios: Option<String>,
    pub balance: Option<String>,
    pub effective_time: Option<String>,
    pub expiry_time: Option<String>,
    pub granted_time: Option<String>,
    pub nominal_value: Option<String>,
    pub prepaid_card_id: Option<i64>,
    pub prepaid_card_no: Option<String>,
    pub status: Option<String>,
}
model! { QueryPrepaidCardsPrepaidCard {
    0 "ApplicableProducts" applicable_products: String, 1 "ApplicableScenarios" applicable_scenarios: String,
    2 "Balance" balance: String, 3 "EffectiveTime" effective_time: String, 4 "ExpiryTime" expiry_time: String,
    5 "GrantedTime" granted_time: String, 6 "NominalValue" nominal_value: String,
    7 "PrepaidCardId" prepaid_card_id: i64, 8 "PrepaidCardNo" prepaid_card_no: String, 9 "Status" status: String
} }

/// Queries price entity list: `QueryPriceEntityList` of `bssopenapi` 2017-12-14.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryPriceEntityList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPriceEntityList {
    /// Required.
    pub commodity_code: String,
    pub lang: Option<String>,
}
operation! { QueryPriceEntityList(commodity_code: String) "QueryPriceEntityList" -> QueryPriceEntityListOutput {
    0 "CommodityCode" commodity_code, 1 "Lang" lang: String
} { method: "GET", } }

/// Response of [`QueryPriceEntityList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPriceEntityListOutput {
    pub code: Option<String>,
    pub data: Option<QueryPriceEntityListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryPriceEntityListOutput {
    0 "Code" code: String, 1 "Data" data: QueryPriceEntityListData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryPriceEntityList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPriceEntityListData {
    pub price_entity_info_list: Vec<QueryPriceEntityListPriceEntityInfoList>,
}
model! { QueryPriceEntityListData {
    0 "PriceEntityInfoList" price_entity_info_list: Vec<QueryPriceEntityListPriceEntityInfoList>
} }

/// In the response of [`QueryPriceEntityList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPriceEntityListPriceEntityInfoList {
    pub price_entity_code: Option<String>,
    pub price_entity_name: Option<String>,
    pub price_factor_list: Vec<QueryPriceEntityListPriceFactorList>,
}
model! { QueryPriceEntityListPriceEntityInfoList {
    0 "PriceEntityCode" price_entity_code: String, 1 "PriceEntityName" price_entity_name: String,
    2 "PriceFactorList" price_factor_list: Vec<QueryPriceEntityListPriceFactorList>
} }

/// In the response of [`QueryPriceEntityList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPriceEntityListPriceFactorList {
    pub price_factor_code: Option<String>,
    pub price_factor_name: Option<String>,
    pub price_factor_value_list: Vec<String>,
}
model! { QueryPriceEntityListPriceFactorList {
    0 "PriceFactorCode" price_factor_code: String, 1 "PriceFactorName" price_factor_name: String,
    2 "PriceFactorValueList" price_factor_value_list: Vec<String>
} }

/// Queries product list: `QueryProductList` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryProductList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProductList {
    /// Required.
    pub page_num: i64,
    pub page_size: Option<i64>,
    pub query_total_count: Option<bool>,
}
operation! { QueryProductList(page_num: i64) "QueryProductList" -> QueryProductListOutput {
    0 "PageNum" page_num, 1 "PageSize" page_size: i64, 2 "QueryTotalCount" query_total_count: bool
} }
paged! { QueryProductList: QueryProductListProduct =
    Number "PageNum", "Data.ProductList.Product" data.product_list.product, total "Data.TotalCount" }

/// Response of [`QueryProductList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProductListOutput {
    pub code: Option<String>,
    pub data: Option<QueryProductListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryProductListOutput {
    0 "Code" code: String, 1 "Data" data: QueryProductListData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryProductList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProductListData {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub product_list: Option<QueryProductListProductList>,
    pub total_count: Option<i64>,
}
model! { QueryProductListData {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "ProductList" product_list: QueryProductListProductList,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`QueryProductList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProductListProductList {
    pub product: Vec<QueryProductListProduct>,
}
model! { QueryProductListProductList {
    0 "Product" product: Vec<QueryProductListProduct>
} }

/// In the response of [`QueryProductList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryProductListProduct {
    pub product_code: Option<String>,
    pub product_name: Option<String>,
    pub product_type: Option<String>,
    pub subscription_type: Option<String>,
}
model! { QueryProductListProduct {
    0 "ProductCode" product_code: String, 1 "ProductName" product_name: String, 2 "ProductType" product_type: String,
    3 "SubscriptionType" subscription_type: String
} }

/// Queries ri utilization detail: `QueryRIUtilizationDetail` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryRIUtilizationDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRIUtilizationDetail {
    pub deducted_instance_id: Option<String>,
    /// Required.
    pub end_time: String,
    pub instance_spec: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub ri_commodity_code: String,
    pub ri_instance_id: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { QueryRIUtilizationDetail(end_time: String, ri_commodity_code: String, start_time: String)
    "QueryRIUtilizationDetail" -> QueryRIUtilizationDetailOutput {
    0 "DeductedInstanceId" deducted_instance_id: String, 1 "EndTime" end_time, 2 "InstanceSpec" instance_spec: String,
    3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64, 5 "RICommodityCode" ri_commodity_code,
    6 "RIInstanceId" ri_instance_id: String, 7 "StartTime" start_time
} }
paged! { QueryRIUtilizationDetail: QueryRIUtilizationDetailDetailListDetailList =
    Number "PageNum", "Data.DetailList.DetailList" data.detail_list.detail_list, total "Data.TotalCount" }

/// Response of [`QueryRIUtilizationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRIUtilizationDetailOutput {
    pub code: Option<String>,
    pub data: Option<QueryRIUtilizationDetailData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRIUtilizationDetailOutput {
    0 "Code" code: String, 1 "Data" data: QueryRIUtilizationDetailData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryRIUtilizationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRIUtilizationDetailData {
    pub detail_list: Option<QueryRIUtilizationDetailDetailList>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryRIUtilizationDetailData {
    0 "DetailList" detail_list: QueryRIUtilizationDetailDetailList, 1 "PageNum" page_num: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`QueryRIUtilizationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRIUtilizationDetailDetailList {
    pub detail_list: Vec<QueryRIUtilizationDetailDetailListDetailList>,
}
model! { QueryRIUtilizationDetailDetailList {
    0 "DetailList" detail_list: Vec<QueryRIUtilizationDetailDetailListDetailList>
} }

/// In the response of [`QueryRIUtilizationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRIUtilizationDetailDetailListDetailList {
    pub deduct_date: Option<String>,
    pub deduct_factor_total: Option<f64>,
    pub deduct_hours: Option<String>,
    pub deduct_quantity: Option<f64>,
    pub deducted_commodity_code: Option<String>,
    pub deducted_instance_id: Option<String>,
    pub deducted_product_detail: Option<String>,
    pub instance_spec: Option<String>,
    pub ri_instance_id: Option<String>,
}
model! { QueryRIUtilizationDetailDetailListDetailList {
    0 "DeductDate" deduct_date: String, 1 "DeductFactorTotal" deduct_factor_total: f64,
    2 "DeductHours" deduct_hours: String, 3 "DeductQuantity" deduct_quantity: f64,
    4 "DeductedCommodityCode" deducted_commodity_code: String, 5 "DeductedInstanceId" deducted_instance_id: String,
    6 "DeductedProductDetail" deducted_product_detail: String, 7 "InstanceSpec" instance_spec: String,
    8 "RIInstanceId" ri_instance_id: String
} }

/// Queries redeem: `QueryRedeem` of `bssopenapi` 2017-12-14.
///
/// GET. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryRedeem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRedeem {
    pub effective_or_not: Option<bool>,
    pub expiry_time_end: Option<String>,
    pub expiry_time_start: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { QueryRedeem() "QueryRedeem" -> QueryRedeemOutput {
    0 "EffectiveOrNot" effective_or_not: bool, 1 "ExpiryTimeEnd" expiry_time_end: String,
    2 "ExpiryTimeStart" expiry_time_start: String, 3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64
} { method: "GET", } }
paged! { QueryRedeem: QueryRedeemRedeemRedeem =
    Number "PageNum", "Data.Redeem.Redeem" data.redeem.redeem, total "Data.TotalCount" }

/// Response of [`QueryRedeem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRedeemOutput {
    pub code: Option<String>,
    pub data: Option<QueryRedeemData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRedeemOutput {
    0 "Code" code: String, 1 "Data" data: QueryRedeemData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryRedeem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRedeemData {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub redeem: Option<QueryRedeemRedeem>,
    pub total_count: Option<i64>,
}
model! { QueryRedeemData {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "Redeem" redeem: QueryRedeemRedeem,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`QueryRedeem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRedeemRedeem {
    pub redeem: Vec<QueryRedeemRedeemRedeem>,
}
model! { QueryRedeemRedeem {
    0 "Redeem" redeem: Vec<QueryRedeemRedeemRedeem>
} }

/// In the response of [`QueryRedeem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRedeemRedeemRedeem {
    pub applicable_products: Option<String>,
    pub balance: Option<String>,
    pub effective_time: Option<String>,
    pub expiry_time: Option<String>,
    pub granted_time: Option<String>,
    pub nominal_value: Option<String>,
    pub redeem_id: Option<String>,
    pub redeem_no: Option<String>,
    pub specification: Option<String>,
    pub status: Option<String>,
}
model! { QueryRedeemRedeemRedeem {
    0 "ApplicableProducts" applicable_products: String, 1 "Balance" balance: String,
    2 "EffectiveTime" effective_time: String, 3 "ExpiryTime" expiry_time: String, 4 "GrantedTime" granted_time: String,
    5 "NominalValue" nominal_value: String, 6 "RedeemId" redeem_id: String, 7 "RedeemNo" redeem_no: String,
    8 "Specification" specification: String, 9 "Status" status: String
} }

/// Queries relation list: `QueryRelationList` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryRelationList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRelationList {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub status_list: Option<Vec<String>>,
    /// Required.
    pub user_id: i64,
}
operation! { QueryRelationList(user_id: i64) "QueryRelationList" -> QueryRelationListOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "StatusList" status_list: Vec<String>, 3 "UserId" user_id
} }
paged! { QueryRelationList: QueryRelationListFinancialRelationInfoList =
    Number "PageNum", "Data.FinancialRelationInfoList" data.financial_relation_info_list, total "Data.TotalCount" }

/// Response of [`QueryRelationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRelationListOutput {
    pub code: Option<String>,
    pub data: Option<QueryRelationListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryRelationListOutput {
    0 "Code" code: String, 1 "Data" data: QueryRelationListData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryRelationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRelationListData {
    pub financial_relation_info_list: Vec<QueryRelationListFinancialRelationInfoList>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QueryRelationListData {
    0 "FinancialRelationInfoList" financial_relation_info_list: Vec<QueryRelationListFinancialRelationInfoList>,
    1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`QueryRelationList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRelationListFinancialRelationInfoList {
    pub account_id: Option<i64>,
    pub account_name: Option<String>,
    pub account_nick_name: Option<String>,
    pub account_type: Option<String>,
    pub end_time: Option<String>,
    pub relation_id: Option<i64>,
    pub relation_type: Option<String>,
    pub setup_time: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
}
model! { QueryRelationListFinancialRelationInfoList {
    0 "AccountId" account_id: i64, 1 "AccountName" account_name: String, 2 "AccountNickName" account_nick_name: String,
    3 "AccountType" account_type: String, 4 "EndTime" end_time: String, 5 "RelationId" relation_id: i64,
    6 "RelationType" relation_type: String, 7 "SetupTime" setup_time: String, 8 "StartTime" start_time: String,
    9 "State" state: String
} }

/// Queries reseller available quota: `QueryResellerAvailableQuota` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryResellerAvailableQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResellerAvailableQuota {
    pub item_codes: Option<String>,
    /// Required.
    pub owner_id: i64,
}
operation! { QueryResellerAvailableQuota(owner_id: i64)
    "QueryResellerAvailableQuota" -> QueryResellerAvailableQuotaOutput {
    0 "ItemCodes" item_codes: String, 1 "OwnerId" owner_id
} }

/// Response of [`QueryResellerAvailableQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResellerAvailableQuotaOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryResellerAvailableQuotaOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Queries reseller user alarm threshold: `QueryResellerUserAlarmThreshold` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryResellerUserAlarmThreshold>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResellerUserAlarmThreshold {
    pub alarm_type: Option<String>,
    pub owner_id: Option<i64>,
}
operation! { QueryResellerUserAlarmThreshold()
    "QueryResellerUserAlarmThreshold" -> QueryResellerUserAlarmThresholdOutput {
    0 "AlarmType" alarm_type: String, 1 "OwnerId" owner_id: i64
} }

/// Response of [`QueryResellerUserAlarmThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResellerUserAlarmThresholdOutput {
    pub code: Option<String>,
    pub count: Option<i64>,
    pub data: Vec<QueryResellerUserAlarmThresholdData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryResellerUserAlarmThresholdOutput {
    0 "Code" code: String, 1 "Count" count: i64, 2 "Data" data: Vec<QueryResellerUserAlarmThresholdData>,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// In the response of [`QueryResellerUserAlarmThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResellerUserAlarmThresholdData {
    pub denominator: Option<i64>,
    pub numerator: Option<i64>,
    pub threshold_amount: Option<String>,
    pub threshold_type: Option<i64>,
}
model! { QueryResellerUserAlarmThresholdData {
    0 "Denominator" denominator: i64, 1 "Numerator" numerator: i64, 2 "ThresholdAmount" threshold_amount: String,
    3 "ThresholdType" threshold_type: i64
} }

/// Queries resource package instances: `QueryResourcePackageInstances` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryResourcePackageInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResourcePackageInstances {
    pub expiry_time_end: Option<String>,
    pub expiry_time_start: Option<String>,
    pub include_partner: Option<bool>,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub product_code: Option<String>,
}
operation! { QueryResourcePackageInstances() "QueryResourcePackageInstances" -> QueryResourcePackageInstancesOutput {
    0 "ExpiryTimeEnd" expiry_time_end: String, 1 "ExpiryTimeStart" expiry_time_start: String,
    2 "IncludePartner" include_partner: bool, 3 "OwnerId" owner_id: i64, 4 "PageNum" page_num: i64,
    5 "PageSize" page_size: i64, 6 "ProductCode" product_code: String
} }
paged! { QueryResourcePackageInstances: QueryResourcePackageInstancesInstance =
    Number "PageNum", "Data.Instances.Instance" data.instances.instance, total "Data.TotalCount" }

/// Response of [`QueryResourcePackageInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResourcePackageInstancesOutput {
    pub code: Option<String>,
    pub data: Option<QueryResourcePackageInstancesData>,
    pub message: Option<String>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { QueryResourcePackageInstancesOutput {
    0 "Code" code: String, 1 "Data" data: QueryResourcePackageInstancesData, 2 "Message" message: String,
    3 "Page" page: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool, 6 "Total" total: i64
} }

/// In the response of [`QueryResourcePackageInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResourcePackageInstancesData {
    pub host_id: Option<String>,
    pub instances: Option<QueryResourcePackageInstancesInstances>,
    pub page_num: Option<String>,
    pub page_size: Option<String>,
    pub total_count: Option<String>,
}
model! { QueryResourcePackageInstancesData {
    0 "HostId" host_id: String, 1 "Instances" instances: QueryResourcePackageInstancesInstances,
    2 "PageNum" page_num: String, 3 "PageSize" page_size: String, 4 "TotalCount" total_count: String
} }

/// In the response of [`QueryResourcePackageInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResourcePackageInstancesInstances {
    pub instance: Vec<QueryResourcePackageInstancesInstance>,
}
model! { QueryResourcePackageInstancesInstances {
    0 "Instance" instance: Vec<QueryResourcePackageInstancesInstance>
} }

/// In the response of [`QueryResourcePackageInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResourcePackageInstancesInstance {
    pub applicable_products: Option<QueryResourcePackageInstancesApplicableProducts>,
    pub commodity_code: Option<String>,
    pub deduct_type: Option<String>,
    pub effective_time: Option<String>,
    pub expiry_time: Option<String>,
    pub instance_id: Option<String>,
    pub package_type: Option<String>,
    pub region: Option<String>,
    pub remaining_amount: Option<String>,
    pub remaining_amount_unit: Option<String>,
    pub remark: Option<String>,
    pub status: Option<String>,
    pub total_amount: Option<String>,
    pub total_amount_unit: Option<String>,
}
model! { QueryResourcePackageInstancesInstance {
    0 "ApplicableProducts" applicable_products: QueryResourcePackageInstancesApplicableProducts,
    1 "CommodityCode" commodity_code: String, 2 "DeductType" deduct_type: String,
    3 "EffectiveTime" effective_time: String, 4 "ExpiryTime" expiry_time: String, 5 "InstanceId" instance_id: String,
    6 "PackageType" package_type: String, 7 "Region" region: String, 8 "RemainingAmount" remaining_amount: String,
    9 "RemainingAmountUnit" remaining_amount_unit: String, 10 "Remark" remark: String, 11 "Status" status: String,
    12 "TotalAmount" total_amount: String, 13 "TotalAmountUnit" total_amount_unit: String
} }

/// In the response of [`QueryResourcePackageInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResourcePackageInstancesApplicableProducts {
    pub product: Vec<String>,
}
model! { QueryResourcePackageInstancesApplicableProducts {
    0 "Product" product: Vec<String>
} }

/// Queries savings plans deduct log: `QuerySavingsPlansDeductLog` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QuerySavingsPlansDeductLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySavingsPlansDeductLog {
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub locale: Option<String>,
    /// At least 1.
    pub page_num: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
}
operation! { QuerySavingsPlansDeductLog() "QuerySavingsPlansDeductLog" -> QuerySavingsPlansDeductLogOutput {
    0 "EndTime" end_time: String, 1 "InstanceId" instance_id: String, 2 "InstanceType" instance_type: String,
    3 "Locale" locale: String, 4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64, 6 "StartTime" start_time: String
} }
paged! { QuerySavingsPlansDeductLog: QuerySavingsPlansDeductLogItems =
    Number "PageNum", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`QuerySavingsPlansDeductLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySavingsPlansDeductLogOutput {
    pub code: Option<String>,
    pub data: Option<QuerySavingsPlansDeductLogData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySavingsPlansDeductLogOutput {
    0 "Code" code: String, 1 "Data" data: QuerySavingsPlansDeductLogData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QuerySavingsPlansDeductLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySavingsPlansDeductLogData {
    pub items: Vec<QuerySavingsPlansDeductLogItems>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QuerySavingsPlansDeductLogData {
    0 "Items" items: Vec<QuerySavingsPlansDeductLogItems>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`QuerySavingsPlansDeductLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySavingsPlansDeductLogItems {
    pub bill_module: Option<String>,
    pub billing_cycle: Option<String>,
    pub billing_official_price: Option<String>,
    pub deduct_commodity: Option<String>,
    pub deduct_fee: Option<String>,
    pub deduct_instance_id: Option<String>,
    pub deduct_rate: Option<String>,
    pub deducted_official_price: Option<String>,
    pub discount_rate: Option<String>,
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    pub instance_spec: Option<String>,
    pub instance_type_family: Option<String>,
    pub owner_id: Option<i64>,
    pub region: Option<String>,
    pub savings_type: Option<String>,
    pub start_time: Option<String>,
    pub user_id: Option<i64>,
}
model! { QuerySavingsPlansDeductLogItems {
    0 "BillModule" bill_module: String, 1 "BillingCycle" billing_cycle: String,
    2 "BillingOfficialPrice" billing_official_price: String, 3 "DeductCommodity" deduct_commodity: String,
    4 "DeductFee" deduct_fee: String, 5 "DeductInstanceId" deduct_instance_id: String,
    6 "DeductRate" deduct_rate: String, 7 "DeductedOfficialPrice" deducted_official_price: String,
    8 "DiscountRate" discount_rate: String, 9 "EndTime" end_time: String, 10 "InstanceId" instance_id: String,
    11 "InstanceSpec" instance_spec: String, 12 "InstanceTypeFamily" instance_type_family: String,
    13 "OwnerId" owner_id: i64, 14 "Region" region: String, 15 "SavingsType" savings_type: String,
    16 "StartTime" start_time: String, 17 "UserId" user_id: i64
} }

/// Queries savings plans discount: `QuerySavingsPlansDiscount` of `bssopenapi` 2017-12-14.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QuerySavingsPlansDiscount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySavingsPlansDiscount {
    /// Required.
    pub commodity_code: String,
    /// Required.
    pub cycle: String,
    pub locale: Option<String>,
    pub module_code: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub pay_mode: String,
    pub region: Option<String>,
    pub spec: Option<String>,
    pub spn_commodity_code: Option<String>,
    /// Required.
    pub spn_type: String,
}
operation! { QuerySavingsPlansDiscount(commodity_code: String, cycle: String, pay_mode: String, spn_type: String)
    "QuerySavingsPlansDiscount" -> QuerySavingsPlansDiscountOutput {
    0 "CommodityCode" commodity_code, 1 "Cycle" cycle, 2 "Locale" locale: String, 3 "ModuleCode" module_code: String,
    4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64, 6 "PayMode" pay_mode, 7 "Region" region: String,
    8 "Spec" spec: String, 9 "SpnCommodityCode" spn_commodity_code: String, 10 "SpnType" spn_type
} { method: "GET", } }

/// Response of [`QuerySavingsPlansDiscount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySavingsPlansDiscountOutput {
    pub code: Option<String>,
    pub data: Option<QuerySavingsPlansDiscountData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySavingsPlansDiscountOutput {
    0 "Code" code: String, 1 "Data" data: QuerySavingsPlansDiscountData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QuerySavingsPlansDiscount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySavingsPlansDiscountData {
    pub host_id: Option<String>,
    pub items: Vec<QuerySavingsPlansDiscountItems>,
}
model! { QuerySavingsPlansDiscountData {
    0 "HostId" host_id: String, 1 "Items" items: Vec<QuerySavingsPlansDiscountItems>
} }

/// In the response of [`QuerySavingsPlansDiscount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySavingsPlansDiscountItems {
    pub commodity_name: Option<String>,
    pub contract_discount_rate: Option<String>,
    pub cycle: Option<String>,
    pub discount_rate: Option<String>,
    pub module_name: Option<String>,
    pub pay_mode: Option<String>,
    pub region: Option<String>,
    pub region_code: Option<String>,
    pub spec: Option<String>,
    pub spn_type: Option<String>,
}
model! { QuerySavingsPlansDiscountItems {
    0 "CommodityName" commodity_name: String, 1 "ContractDiscountRate" contract_discount_rate: String,
    2 "Cycle" cycle: String, 3 "DiscountRate" discount_rate: String, 4 "ModuleName" module_name: String,
    5 "PayMode" pay_mode: String, 6 "Region" region: String, 7 "RegionCode" region_code: String, 8 "Spec" spec: String,
    9 "SpnType" spn_type: String
} }

/// Queries savings plans instance: `QuerySavingsPlansInstance` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QuerySavingsPlansInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySavingsPlansInstance {
    pub commodity_code: Option<String>,
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    pub locale: Option<String>,
    /// At least 1.
    pub page_num: Option<i64>,
    /// At least 1.
    pub page_size: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub tag: Option<Vec<QuerySavingsPlansInstanceTag>>,
}
operation! { QuerySavingsPlansInstance() "QuerySavingsPlansInstance" -> QuerySavingsPlansInstanceOutput {
    0 "CommodityCode" commodity_code: String, 1 "EndTime" end_time: String, 2 "InstanceId" instance_id: String,
    3 "Locale" locale: String, 4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64, 6 "StartTime" start_time: String,
    7 "Status" status: String, 8 "Tag" tag: Vec<QuerySavingsPlansInstanceTag>
} }
paged! { QuerySavingsPlansInstance: QuerySavingsPlansInstanceItems =
    Number "PageNum", "Data.Items" data.items, total "Data.TotalCount" }

/// In the request of [`QuerySavingsPlansInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySavingsPlansInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { QuerySavingsPlansInstanceTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`QuerySavingsPlansInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySavingsPlansInstanceOutput {
    pub code: Option<String>,
    pub data: Option<QuerySavingsPlansInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySavingsPlansInstanceOutput {
    0 "Code" code: String, 1 "Data" data: QuerySavingsPlansInstanceData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QuerySavingsPlansInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySavingsPlansInstanceData {
    pub items: Vec<QuerySavingsPlansInstanceItems>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QuerySavingsPlansInstanceData {
    0 "Items" items: Vec<QuerySavingsPlansInstanceItems>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`QuerySavingsPlansInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySavingsPlansInstanceItems {
    pub allocation_status: Option<String>,
    pub commodity_code: Option<String>,
    pub currency: Option<String>,
    pub current_pool_value: Option<String>,
    pub cycle: Option<String>,
    pub deduct_cycle_type: Option<String>,
    pub end_time: Option<String>,
    pub end_timestamp: Option<i64>,
    pub instance_family: Option<String>,
    pub instance_id: Option<String>,
    pub last_bill_total_usage: Option<String>,
    pub last_bill_utilization: Option<String>,
    pub pay_mode: Option<String>,
    pub pool_value: Option<String>,
    pub prepay_fee: Option<String>,
    pub region: Option<String>,
    pub rest_pool_value: Option<String>,
    pub savings_type: Option<String>,
    pub start_time: Option<String>,
    pub start_timestamp: Option<i64>,
    pub status: Option<String>,
    pub tags: Vec<QuerySavingsPlansInstanceTags>,
    pub total_save: Option<String>,
    pub utilization: Option<String>,
}
model! { QuerySavingsPlansInstanceItems {
    0 "AllocationStatus" allocation_status: String, 1 "CommodityCode" commodity_code: String,
    2 "Currency" currency: String, 3 "CurrentPoolValue" current_pool_value: String, 4 "Cycle" cycle: String,
    5 "DeductCycleType" deduct_cycle_type: String, 6 "EndTime" end_time: String, 7 "EndTimestamp" end_timestamp: i64,
    8 "InstanceFamily" instance_family: String, 9 "InstanceId" instance_id: String,
    10 "LastBillTotalUsage" last_bill_total_usage: String, 11 "LastBillUtilization" last_bill_utilization: String,
    12 "PayMode" pay_mode: String, 13 "PoolValue" pool_value: String, 14 "PrepayFee" prepay_fee: String,
    15 "Region" region: String, 16 "RestPoolValue" rest_pool_value: String, 17 "SavingsType" savings_type: String,
    18 "StartTime" start_time: String, 19 "StartTimestamp" start_timestamp: i64, 20 "Status" status: String,
    21 "Tags" tags: Vec<QuerySavingsPlansInstanceTags>, 22 "TotalSave" total_save: String,
    23 "Utilization" utilization: String
} }

/// In the response of [`QuerySavingsPlansInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySavingsPlansInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { QuerySavingsPlansInstanceTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Queries settle bill: `QuerySettleBill` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QuerySettleBill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySettleBill {
    /// -1 to 9223372036854775807.
    pub bill_owner_id: Option<i64>,
    /// Required.
    pub billing_cycle: String,
    pub is_display_local_currency: Option<bool>,
    pub is_hide_zero_charge: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_id: Option<i64>,
    pub product_code: Option<String>,
    pub product_type: Option<String>,
    pub record_id: Option<String>,
    pub subscription_type: Option<String>,
    pub r#type: Option<String>,
}
operation! { QuerySettleBill(billing_cycle: String) "QuerySettleBill" -> QuerySettleBillOutput {
    0 "BillOwnerId" bill_owner_id: i64, 1 "BillingCycle" billing_cycle,
    2 "IsDisplayLocalCurrency" is_display_local_currency: bool, 3 "IsHideZeroCharge" is_hide_zero_charge: bool,
    4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String, 6 "OwnerId" owner_id: i64,
    7 "ProductCode" product_code: String, 8 "ProductType" product_type: String, 9 "RecordID" record_id: String,
    10 "SubscriptionType" subscription_type: String, 11 "Type" r#type: String
} }
paged! { QuerySettleBill: QuerySettleBillItem =
    Token "NextToken", "Data.Items.Item" data.items.item, next "Data.NextToken" }

/// Response of [`QuerySettleBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySettleBillOutput {
    pub code: Option<String>,
    pub data: Option<QuerySettleBillData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySettleBillOutput {
    0 "Code" code: String, 1 "Data" data: QuerySettleBillData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QuerySettleBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySettleBillData {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub billing_cycle: Option<String>,
    pub items: Option<QuerySettleBillItems>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { QuerySettleBillData {
    0 "AccountID" account_id: String, 1 "AccountName" account_name: String, 2 "BillingCycle" billing_cycle: String,
    3 "Items" items: QuerySettleBillItems, 4 "MaxResults" max_results: i64, 5 "NextToken" next_token: String,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`QuerySettleBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySettleBillItems {
    pub item: Vec<QuerySettleBillItem>,
}
model! { QuerySettleBillItems {
    0 "Item" item: Vec<QuerySettleBillItem>
} }

/// In the response of [`QuerySettleBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySettleBillItem {
    pub adjust_amount: Option<f64>,
    pub after_tax_amount: Option<f64>,
    pub bill_account_id: Option<String>,
    pub bill_account_name: Option<String>,
    pub biz_type: Option<String>,
    pub cash_amount: Option<f64>,
    pub commodity_code: Option<String>,
    pub currency: Option<String>,
    pub deducted_by_cash_coupons: Option<f64>,
    pub deducted_by_coupons: Option<f64>,
    pub deducted_by_prepaid_card: Option<f64>,
    pub invoice_discount: Option<f64>,
    pub item: Option<String>,
    pub outstanding_amount: Option<f64>,
    pub owner_id: Option<String>,
    pub payment_amount: Option<f64>,
    pub payment_currency: Option<String>,
    pub payment_time: Option<String>,
    pub payment_transaction_id: Option<String>,
    pub pip_code: Option<String>,
    pub pretax_amount: Option<f64>,
    pub pretax_amount_local: Option<f64>,
    pub pretax_gross_amount: Option<f64>,
    pub product_code: Option<String>,
    pub product_detail: Option<String>,
    pub product_name: Option<String>,
    pub product_type: Option<String>,
    pub record_id: Option<String>,
    pub round_down_discount: Option<String>,
    pub status: Option<String>,
    pub sub_order_id: Option<String>,
    pub subscription_type: Option<String>,
    pub tax: Option<f64>,
    pub usage_end_time: Option<String>,
    pub usage_start_time: Option<String>,
}
model! { QuerySettleBillItem {
    0 "AdjustAmount" adjust_amount: f64, 1 "AfterTaxAmount" after_tax_amount: f64,
    2 "BillAccountID" bill_account_id: String, 3 "BillAccountName" bill_account_name: String,
    4 "BizType" biz_type: String, 5 "CashAmount" cash_amount: f64, 6 "CommodityCode" commodity_code: String,
    7 "Currency" currency: String, 8 "DeductedByCashCoupons" deducted_by_cash_coupons: f64,
    9 "DeductedByCoupons" deducted_by_coupons: f64, 10 "DeductedByPrepaidCard" deducted_by_prepaid_card: f64,
    11 "InvoiceDiscount" invoice_discount: f64, 12 "Item" item: String, 13 "OutstandingAmount" outstanding_amount: f64,
    14 "OwnerID" owner_id: String, 15 "PaymentAmount" payment_amount: f64,
    16 "PaymentCurrency" payment_currency: String, 17 "PaymentTime" payment_time: String,
    18 "PaymentTransactionID" payment_transaction_id: String, 19 "PipCode" pip_code: String,
    20 "PretaxAmount" pretax_amount: f64, 21 "PretaxAmountLocal" pretax_amount_local: f64,
    22 "PretaxGrossAmount" pretax_gross_amount: f64, 23 "ProductCode" product_code: String,
    24 "ProductDetail" product_detail: String, 25 "ProductName" product_name: String,
    26 "ProductType" product_type: String, 27 "RecordID" record_id: String,
    28 "RoundDownDiscount" round_down_discount: String, 29 "Status" status: String,
    30 "SubOrderId" sub_order_id: String, 31 "SubscriptionType" subscription_type: String, 32 "Tax" tax: f64,
    33 "UsageEndTime" usage_end_time: String, 34 "UsageStartTime" usage_start_time: String
} }

/// Queries sku price list: `QuerySkuPriceList` of `bssopenapi` 2017-12-14.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QuerySkuPriceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySkuPriceList {
    /// Required.
    pub commodity_code: String,
    pub lang: Option<String>,
    pub next_page_token: Option<String>,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub price_entity_code: String,
    pub price_factor_condition_map: Option<BTreeMap<String, Vec<String>>>,
}
operation! { QuerySkuPriceList(commodity_code: String, page_size: i64, price_entity_code: String)
    "QuerySkuPriceList" -> QuerySkuPriceListOutput {
    0 "CommodityCode" commodity_code, 1 "Lang" lang: String, 2 "NextPageToken" next_page_token: String,
    3 "PageSize" page_size, 4 "PriceEntityCode" price_entity_code,
    5 "PriceFactorConditionMap" price_factor_condition_map: BTreeMap<String, Vec<String>>
} [
    Mark::new(5, Location::Default, Style::Json)
] { method: "GET", } }

/// Response of [`QuerySkuPriceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySkuPriceListOutput {
    pub code: Option<String>,
    pub data: Option<QuerySkuPriceListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySkuPriceListOutput {
    0 "Code" code: String, 1 "Data" data: QuerySkuPriceListData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QuerySkuPriceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySkuPriceListData {
    pub sku_price_page: Option<QuerySkuPriceListSkuPricePage>,
}
model! { QuerySkuPriceListData {
    0 "SkuPricePage" sku_price_page: QuerySkuPriceListSkuPricePage
} }

/// In the response of [`QuerySkuPriceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySkuPriceListSkuPricePage {
    pub next_page_token: Option<String>,
    pub sku_price_list: Vec<QuerySkuPriceListSkuPriceList>,
    pub total_count: Option<i64>,
}
model! { QuerySkuPriceListSkuPricePage {
    0 "NextPageToken" next_page_token: String, 1 "SkuPriceList" sku_price_list: Vec<QuerySkuPriceListSkuPriceList>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`QuerySkuPriceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySkuPriceListSkuPriceList {
    pub csku_price_list: Vec<QuerySkuPriceListCskuPriceList>,
    pub sku_code: Option<String>,
    pub sku_factor_map: BTreeMap<String, String>,
}
model! { QuerySkuPriceListSkuPriceList {
    0 "CskuPriceList" csku_price_list: Vec<QuerySkuPriceListCskuPriceList>, 1 "SkuCode" sku_code: String,
    2 "SkuFactorMap" sku_factor_map: BTreeMap<String, String>
} }

/// In the response of [`QuerySkuPriceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySkuPriceListCskuPriceList {
    pub csku_code: Option<String>,
    pub currency: Option<String>,
    pub price: Option<String>,
    pub price_mode: Option<String>,
    pub price_type: Option<String>,
    pub price_unit: Option<String>,
    pub range_list: Vec<QuerySkuPriceListRangeList>,
    pub usage_unit: Option<String>,
}
model! { QuerySkuPriceListCskuPriceList {
    0 "CskuCode" csku_code: String, 1 "Currency" currency: String, 2 "Price" price: String,
    3 "PriceMode" price_mode: String, 4 "PriceType" price_type: String, 5 "PriceUnit" price_unit: String,
    6 "RangeList" range_list: Vec<QuerySkuPriceListRangeList>, 7 "UsageUnit" usage_unit: String
} }

/// In the response of [`QuerySkuPriceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySkuPriceListRangeList {
    pub factor_code: Option<String>,
    pub max: Option<String>,
    pub min: Option<String>,
    pub r#type: Option<String>,
}
model! { QuerySkuPriceListRangeList {
    0 "FactorCode" factor_code: String, 1 "Max" max: String, 2 "Min" min: String, 3 "Type" r#type: String
} }

/// Queries split item bill: `QuerySplitItemBill` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QuerySplitItemBill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySplitItemBill {
    /// -1 to 9223372036854775807.
    pub bill_owner_id: Option<i64>,
    /// Required.
    pub billing_cycle: String,
    pub owner_id: Option<i64>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub product_code: Option<String>,
    pub product_type: Option<String>,
    pub subscription_type: Option<String>,
}
operation! { QuerySplitItemBill(billing_cycle: String) "QuerySplitItemBill" -> QuerySplitItemBillOutput {
    0 "BillOwnerId" bill_owner_id: i64, 1 "BillingCycle" billing_cycle, 2 "OwnerId" owner_id: i64,
    3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64, 5 "ProductCode" product_code: String,
    6 "ProductType" product_type: String, 7 "SubscriptionType" subscription_type: String
} }
paged! { QuerySplitItemBill: QuerySplitItemBillItem =
    Number "PageNum", "Data.Items.Item" data.items.item, total "Data.TotalCount" }

/// Response of [`QuerySplitItemBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySplitItemBillOutput {
    pub code: Option<String>,
    pub data: Option<QuerySplitItemBillData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QuerySplitItemBillOutput {
    0 "Code" code: String, 1 "Data" data: QuerySplitItemBillData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QuerySplitItemBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySplitItemBillData {
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub billing_cycle: Option<String>,
    pub items: Option<QuerySplitItemBillItems>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { QuerySplitItemBillData {
    0 "AccountID" account_id: String, 1 "AccountName" account_name: String, 2 "BillingCycle" billing_cycle: String,
    3 "Items" items: QuerySplitItemBillItems, 4 "PageNum" page_num: i64, 5 "PageSize" page_size: i64,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`QuerySplitItemBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySplitItemBillItems {
    pub item: Vec<QuerySplitItemBillItem>,
}
model! { QuerySplitItemBillItems {
    0 "Item" item: Vec<QuerySplitItemBillItem>
} }

/// In the response of [`QuerySplitItemBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySplitItemBillItem {
    pub adjust_amount: Option<f64>,
    pub billing_date: Option<String>,
    pub billing_item: Option<String>,
    pub billing_type: Option<String>,
    pub cash_amount: Option<f64>,
    pub commodity_code: Option<String>,
    pub cost_unit: Option<String>,
    pub currency: Option<String>,
    pub deducted_by_cash_coupons: Option<f64>,
    pub deducted_by_coupons: Option<f64>,
    pub deducted_by_prepaid_card: Option<f64>,
    pub deducted_by_resource_package: Option<String>,
    pub instance_config: Option<String>,
    pub instance_id: Option<String>,
    pub instance_spec: Option<String>,
    pub internet_ip: Option<String>,
    pub intranet_ip: Option<String>,
    pub invoice_discount: Option<f64>,
    pub item: Option<String>,
    pub list_price: Option<String>,
    pub list_price_unit: Option<String>,
    pub nick_name: Option<String>,
    pub outstanding_amount: Option<f64>,
    pub owner_id: Option<String>,
    pub payment_amount: Option<f64>,
    pub pip_code: Option<String>,
    pub pretax_amount: Option<f64>,
    pub pretax_gross_amount: Option<f64>,
    pub product_code: Option<String>,
    pub product_detail: Option<String>,
    pub product_name: Option<String>,
    pub product_type: Option<String>,
    pub region: Option<String>,
    pub resource_group: Option<String>,
    pub service_period: Option<String>,
    pub service_period_unit: Option<String>,
    pub split_account_id: Option<String>,
    pub split_account_name: Option<String>,
    pub split_billing_cycle: Option<String>,
    pub split_commodity_code: Option<String>,
    pub split_item_id: Option<String>,
    pub split_item_name: Option<String>,
    pub split_product_detail: Option<String>,
    pub subscription_type: Option<String>,
    pub tag: Option<String>,
    pub usage: Option<String>,
    pub usage_unit: Option<String>,
    pub zone: Option<String>,
}
model! { QuerySplitItemBillItem {
    0 "AdjustAmount" adjust_amount: f64, 1 "BillingDate" billing_date: String, 2 "BillingItem" billing_item: String,
    3 "BillingType" billing_type: String, 4 "CashAmount" cash_amount: f64, 5 "CommodityCode" commodity_code: String,
    6 "CostUnit" cost_unit: String, 7 "Currency" currency: String,
    8 "DeductedByCashCoupons" deducted_by_cash_coupons: f64, 9 "DeductedByCoupons" deducted_by_coupons: f64,
    10 "DeductedByPrepaidCard" deducted_by_prepaid_card: f64,
    11 "DeductedByResourcePackage" deducted_by_resource_package: String, 12 "InstanceConfig" instance_config: String,
    13 "InstanceID" instance_id: String, 14 "InstanceSpec" instance_spec: String, 15 "InternetIP" internet_ip: String,
    16 "IntranetIP" intranet_ip: String, 17 "InvoiceDiscount" invoice_discount: f64, 18 "Item" item: String,
    19 "ListPrice" list_price: String, 20 "ListPriceUnit" list_price_unit: String, 21 "NickName" nick_name: String,
    22 "OutstandingAmount" outstanding_amount: f64, 23 "OwnerID" owner_id: String,
    24 "PaymentAmount" payment_amount: f64, 25 "PipCode" pip_code: String, 26 "PretaxAmount" pretax_amount: f64,
    27 "PretaxGrossAmount" pretax_gross_amount: f64, 28 "ProductCode" product_code: String,
    29 "ProductDetail" product_detail: String, 30 "ProductName" product_name: String,
    31 "ProductType" product_type: String, 32 "Region" region: String, 33 "ResourceGroup" resource_group: String,
    34 "ServicePeriod" service_period: String, 35 "ServicePeriodUnit" service_period_unit: String,
    36 "SplitAccountID" split_account_id: String, 37 "SplitAccountName" split_account_name: String,
    38 "SplitBillingCycle" split_billing_cycle: String, 39 "SplitCommodityCode" split_commodity_code: String,
    40 "SplitItemID" split_item_id: String, 41 "SplitItemName" split_item_name: String,
    42 "SplitProductDetail" split_product_detail: String, 43 "SubscriptionType" subscription_type: String,
    44 "Tag" tag: String, 45 "Usage" usage: String, 46 "UsageUnit" usage_unit: String, 47 "Zone" zone: String
} }

/// Queries user oms data: `QueryUserOmsData` of `bssopenapi` 2017-12-14.
///
/// POST. Reads only. Pages by token (`Marker`). See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryUserOmsData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserOmsData {
    /// Required.
    pub data_type: String,
    /// Required.
    pub end_time: String,
    pub marker: Option<String>,
    pub owner_id: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub start_time: String,
    /// Required.
    pub table: String,
}
operation! { QueryUserOmsData(data_type: String, end_time: String, start_time: String, table: String)
    "QueryUserOmsData" -> QueryUserOmsDataOutput {
    0 "DataType" data_type, 1 "EndTime" end_time, 2 "Marker" marker: String, 3 "OwnerId" owner_id: i64,
    4 "PageSize" page_size: i64, 5 "StartTime" start_time, 6 "Table" table
} }
paged! { QueryUserOmsData: BTreeMap<String, Value> = Token "Marker", "Data.OmsData" data.oms_data, next "Data.Marker" }

/// Response of [`QueryUserOmsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserOmsDataOutput {
    pub code: Option<String>,
    pub data: Option<QueryUserOmsDataData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryUserOmsDataOutput {
    0 "Code" code: String, 1 "Data" data: QueryUserOmsDataData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`QueryUserOmsData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserOmsDataData {
    pub host_id: Option<String>,
    pub marker: Option<String>,
    pub oms_data: Vec<BTreeMap<String, Value>>,
}
model! { QueryUserOmsDataData {
    0 "HostId" host_id: String, 1 "Marker" marker: String, 2 "OmsData" oms_data: Vec<BTreeMap<String, Value>>
} }

/// `RefundInstance` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/RefundInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundInstance {
    pub client_token: Option<String>,
    pub immediately_release: Option<String>,
    pub instance_id: Option<String>,
    pub product_code: Option<String>,
    pub product_type: Option<String>,
}
operation! { RefundInstance() "RefundInstance" -> RefundInstanceOutput {
    0 "ClientToken" client_token: String, 1 "ImmediatelyRelease" immediately_release: String,
    2 "InstanceId" instance_id: String, 3 "ProductCode" product_code: String, 4 "ProductType" product_type: String
} }

/// Response of [`RefundInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundInstanceOutput {
    pub code: Option<String>,
    pub data: Option<RefundInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RefundInstanceOutput {
    0 "Code" code: String, 1 "Data" data: RefundInstanceData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`RefundInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundInstanceData {
    pub host_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { RefundInstanceData {
    0 "HostId" host_id: String, 1 "OrderId" order_id: i64
} }

/// Releases instance: `ReleaseInstance` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/ReleaseInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstance {
    /// Required.
    pub instance_ids: String,
    /// Required.
    pub owner_id: i64,
    /// Required.
    pub product_code: String,
    pub product_type: Option<String>,
    pub region: Option<String>,
    pub renew_status: Option<String>,
    /// Required.
    pub subscription_type: String,
}
operation! { ReleaseInstance(instance_ids: String, owner_id: i64, product_code: String, subscription_type: String)
    "ReleaseInstance" -> ReleaseInstanceOutput {
    0 "InstanceIds" instance_ids, 1 "OwnerId" owner_id, 2 "ProductCode" product_code,
    3 "ProductType" product_type: String, 4 "Region" region: String, 5 "RenewStatus" renew_status: String,
    6 "SubscriptionType" subscription_type
} }

/// Response of [`ReleaseInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstanceOutput {
    pub code: Option<String>,
    pub data: Option<ReleaseInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReleaseInstanceOutput {
    0 "Code" code: String, 1 "Data" data: ReleaseInstanceData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ReleaseInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstanceData {
    pub host_id: Option<String>,
    pub release_result: Option<bool>,
}
model! { ReleaseInstanceData {
    0 "HostId" host_id: String, 1 "ReleaseResult" release_result: bool
} }

/// `RelieveAccountRelation` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/RelieveAccountRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelieveAccountRelation {
    /// -9223372036854775808 to 9223372036854775807.
    pub child_user_id: Option<i64>,
    /// -9223372036854775808 to 9223372036854775807.
    pub parent_user_id: Option<i64>,
    pub relation_id: Option<i64>,
    pub relation_type: Option<String>,
    /// Required.
    pub request_id: String,
}
operation! { RelieveAccountRelation(request_id: String) "RelieveAccountRelation" -> RelieveAccountRelationOutput {
    0 "ChildUserId" child_user_id: i64, 1 "ParentUserId" parent_user_id: i64, 2 "RelationId" relation_id: i64,
    3 "RelationType" relation_type: String, 4 "RequestId" request_id
} }

/// Response of [`RelieveAccountRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelieveAccountRelationOutput {
    pub code: Option<String>,
    pub data: Option<RelieveAccountRelationData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RelieveAccountRelationOutput {
    0 "Code" code: String, 1 "Data" data: RelieveAccountRelationData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`RelieveAccountRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelieveAccountRelationData {
    pub host_id: Option<String>,
}
model! { RelieveAccountRelationData {
    0 "HostId" host_id: String
} }

/// Renews change instance: `RenewChangeInstance` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/RenewChangeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewChangeInstance {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_id: Option<i64>,
    pub parameter: Option<Vec<RenewChangeInstanceParameter>>,
    /// Required.
    pub product_code: String,
    pub product_type: Option<String>,
    /// Required.
    pub renew_period: i64,
}
operation! { RenewChangeInstance(instance_id: String, product_code: String, renew_period: i64)
    "RenewChangeInstance" -> RenewChangeInstanceOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "OwnerId" owner_id: i64,
    3 "Parameter" parameter: Vec<RenewChangeInstanceParameter>, 4 "ProductCode" product_code,
    5 "ProductType" product_type: String, 6 "RenewPeriod" renew_period
} }

/// In the request of [`RenewChangeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewChangeInstanceParameter {
    /// Required.
    pub code: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { RenewChangeInstanceParameter(code: String, value: String) {
    0 "Code" code: String, 1 "Value" value: String
} }

/// Response of [`RenewChangeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewChangeInstanceOutput {
    pub code: Option<String>,
    pub data: Option<RenewChangeInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RenewChangeInstanceOutput {
    0 "Code" code: String, 1 "Data" data: RenewChangeInstanceData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`RenewChangeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewChangeInstanceData {
    pub host_id: Option<String>,
    pub order_id: Option<String>,
}
model! { RenewChangeInstanceData {
    0 "HostId" host_id: String, 1 "OrderId" order_id: String
} }

/// Renews instance: `RenewInstance` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/RenewInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub product_code: String,
    pub product_type: Option<String>,
    /// Required.
    pub renew_period: i64,
}
operation! { RenewInstance(instance_id: String, product_code: String, renew_period: i64)
    "RenewInstance" -> RenewInstanceOutput {
    0 "ClientToken" client_token: String, 1 "InstanceId" instance_id, 2 "OwnerId" owner_id: i64,
    3 "ProductCode" product_code, 4 "ProductType" product_type: String, 5 "RenewPeriod" renew_period
} }

/// Response of [`RenewInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceOutput {
    pub code: Option<String>,
    pub data: Option<RenewInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RenewInstanceOutput {
    0 "Code" code: String, 1 "Data" data: RenewInstanceData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`RenewInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceData {
    pub order_id: Option<String>,
}
model! { RenewInstanceData {
    0 "OrderId" order_id: String
} }

/// Renews resource package: `RenewResourcePackage` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/RenewResourcePackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewResourcePackage {
    /// Required.
    pub duration: i64,
    pub effective_date: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub pricing_cycle: String,
}
operation! { RenewResourcePackage(duration: i64, instance_id: String, pricing_cycle: String)
    "RenewResourcePackage" -> RenewResourcePackageOutput {
    0 "Duration" duration, 1 "EffectiveDate" effective_date: String, 2 "InstanceId" instance_id,
    3 "OwnerId" owner_id: i64, 4 "PricingCycle" pricing_cycle
} }

/// Response of [`RenewResourcePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewResourcePackageOutput {
    pub code: Option<String>,
    pub data: Option<RenewResourcePackageData>,
    pub message: Option<String>,
    pub order_id: Option<i64>,
    pub success: Option<bool>,
}
model! { RenewResourcePackageOutput {
    0 "Code" code: String, 1 "Data" data: RenewResourcePackageData, 2 "Message" message: String,
    3 "OrderId" order_id: i64, 4 "Success" success: bool
} }

/// In the response of [`RenewResourcePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewResourcePackageData {
    pub instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { RenewResourcePackageData {
    0 "InstanceId" instance_id: String, 1 "OrderId" order_id: i64
} }

/// Sets all expiration day: `SetAllExpirationDay` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/SetAllExpirationDay>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAllExpirationDay {
    pub owner_id: Option<i64>,
    /// Required.
    pub unify_expire_day: String,
}
operation! { SetAllExpirationDay(unify_expire_day: String) "SetAllExpirationDay" -> SetAllExpirationDayOutput {
    0 "OwnerId" owner_id: i64, 1 "UnifyExpireDay" unify_expire_day
} }

/// Response of [`SetAllExpirationDay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAllExpirationDayOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SetAllExpirationDayOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Sets renewal: `SetRenewal` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/SetRenewal>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRenewal {
    /// Required.
    pub instance_ids: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub product_code: String,
    pub product_type: Option<String>,
    pub renewal_period: Option<i64>,
    pub renewal_period_unit: Option<String>,
    /// Required.
    pub renewal_status: String,
    pub subscription_type: Option<String>,
}
operation! { SetRenewal(instance_ids: String, product_code: String, renewal_status: String)
    "SetRenewal" -> SetRenewalOutput {
    0 "InstanceIDs" instance_ids, 1 "OwnerId" owner_id: i64, 2 "ProductCode" product_code,
    3 "ProductType" product_type: String, 4 "RenewalPeriod" renewal_period: i64,
    5 "RenewalPeriodUnit" renewal_period_unit: String, 6 "RenewalStatus" renewal_status,
    7 "SubscriptionType" subscription_type: String
} }

/// Response of [`SetRenewal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRenewalOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SetRenewalOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Sets reseller user alarm threshold: `SetResellerUserAlarmThreshold` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/SetResellerUserAlarmThreshold>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetResellerUserAlarmThreshold {
    pub alarm_thresholds: Option<String>,
    /// Required.
    pub alarm_type: String,
    /// Required.
    pub owner_id: i64,
}
operation! { SetResellerUserAlarmThreshold(alarm_type: String, owner_id: i64)
    "SetResellerUserAlarmThreshold" -> SetResellerUserAlarmThresholdOutput {
    0 "AlarmThresholds" alarm_thresholds: String, 1 "AlarmType" alarm_type, 2 "OwnerId" owner_id
} }

/// Response of [`SetResellerUserAlarmThreshold`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetResellerUserAlarmThresholdOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SetResellerUserAlarmThresholdOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Sets reseller user quota: `SetResellerUserQuota` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/SetResellerUserQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetResellerUserQuota {
    /// Required.
    pub amount: String,
    pub currency: Option<String>,
    pub out_biz_id: Option<String>,
    /// Required.
    pub owner_id: i64,
}
operation! { SetResellerUserQuota(amount: String, owner_id: i64) "SetResellerUserQuota" -> SetResellerUserQuotaOutput {
    0 "Amount" amount, 1 "Currency" currency: String, 2 "OutBizId" out_biz_id: String, 3 "OwnerId" owner_id
} }

/// Response of [`SetResellerUserQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetResellerUserQuotaOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SetResellerUserQuotaOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Sets reseller user status: `SetResellerUserStatus` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/SetResellerUserStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetResellerUserStatus {
    /// Required.
    pub business_type: String,
    /// Required.
    pub owner_id: String,
    /// Required.
    pub status: String,
    pub stop_mode: Option<String>,
}
operation! { SetResellerUserStatus(business_type: String, owner_id: String, status: String)
    "SetResellerUserStatus" -> SetResellerUserStatusOutput {
    0 "BusinessType" business_type, 1 "OwnerId" owner_id, 2 "Status" status, 3 "StopMode" stop_mode: String
} }

/// Response of [`SetResellerUserStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetResellerUserStatusOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SetResellerUserStatusOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Sets saving plan user deduct rule: `SetSavingPlanUserDeductRule` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/SetSavingPlanUserDeductRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSavingPlanUserDeductRule {
    pub ec_id_account_ids: Option<Vec<SetSavingPlanUserDeductRuleEcIdAccountIds>>,
    pub nbid: Option<String>,
    pub spn_instance_code: Option<String>,
    pub user_deduct_rules: Option<Vec<SetSavingPlanUserDeductRuleUserDeductRules>>,
}
operation! { SetSavingPlanUserDeductRule() "SetSavingPlanUserDeductRule" -> SetSavingPlanUserDeductRuleOutput {
    0 "EcIdAccountIds" ec_id_account_ids: Vec<SetSavingPlanUserDeductRuleEcIdAccountIds>, 1 "Nbid" nbid: String,
    2 "SpnInstanceCode" spn_instance_code: String,
    3 "UserDeductRules" user_deduct_rules: Vec<SetSavingPlanUserDeductRuleUserDeductRules>
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json)
] }

/// In the request of [`SetSavingPlanUserDeductRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSavingPlanUserDeductRuleEcIdAccountIds {
    pub account_ids: Option<Vec<i64>>,
    pub ec_id: Option<String>,
}
input! { SetSavingPlanUserDeductRuleEcIdAccountIds() {
    0 "AccountIds" account_ids: Vec<i64>, 1 "EcId" ec_id: String
} }

/// In the request of [`SetSavingPlanUserDeductRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSavingPlanUserDeductRuleUserDeductRules {
    pub commodity_code: Option<String>,
    pub module_code: Option<String>,
    pub skip_deduct: Option<bool>,
}
input! { SetSavingPlanUserDeductRuleUserDeductRules() {
    0 "CommodityCode" commodity_code: String, 1 "ModuleCode" module_code: String, 2 "SkipDeduct" skip_deduct: bool
} }

/// Response of [`SetSavingPlanUserDeductRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSavingPlanUserDeductRuleOutput {
    pub data: Option<bool>,
}
model! { SetSavingPlanUserDeductRuleOutput {
    0 "Data" data: bool
} }

/// `SubscribeBillToOSS` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/SubscribeBillToOSS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeBillToOSS {
    pub begin_billing_cycle: Option<String>,
    pub bucket_owner_id: Option<i64>,
    pub bucket_path: Option<String>,
    pub mult_account_rel_subscribe: Option<String>,
    pub row_limit_per_file: Option<i64>,
    /// Required.
    pub subscribe_bucket: String,
    pub subscribe_type: Option<String>,
    pub using_ssl: Option<String>,
}
operation! { SubscribeBillToOSS(subscribe_bucket: String) "SubscribeBillToOSS" -> SubscribeBillToOSSOutput {
    0 "BeginBillingCycle" begin_billing_cycle: String, 1 "BucketOwnerId" bucket_owner_id: i64,
    2 "BucketPath" bucket_path: String, 3 "MultAccountRelSubscribe" mult_account_rel_subscribe: String,
    4 "RowLimitPerFile" row_limit_per_file: i64, 5 "SubscribeBucket" subscribe_bucket,
    6 "SubscribeType" subscribe_type: String, 7 "UsingSsl" using_ssl: String
} }

/// Response of [`SubscribeBillToOSS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeBillToOSSOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubscribeBillToOSSOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `TagResources` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> TagResourcesOutput {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "Tag" tag
} }

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { TagResourcesOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `UnsubscribeBillToOSS` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/UnsubscribeBillToOSS>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnsubscribeBillToOSS {
    pub mult_account_rel_subscribe: Option<String>,
    /// Required.
    pub subscribe_type: String,
}
operation! { UnsubscribeBillToOSS(subscribe_type: String) "UnsubscribeBillToOSS" -> UnsubscribeBillToOSSOutput {
    0 "MultAccountRelSubscribe" mult_account_rel_subscribe: String, 1 "SubscribeType" subscribe_type
} }

/// Response of [`UnsubscribeBillToOSS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnsubscribeBillToOSSOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UnsubscribeBillToOSSOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `UntagResources` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(resource_id: Vec<String>, resource_type: String) "UntagResources" -> UntagResourcesOutput {
    0 "All" all: bool, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UntagResourcesOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `UpgradeResourcePackage` of `bssopenapi` 2017-12-14.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/UpgradeResourcePackage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeResourcePackage {
    pub effective_date: Option<String>,
    /// Required.
    pub instance_id: String,
    pub owner_id: Option<i64>,
    pub specification: Option<String>,
}
operation! { UpgradeResourcePackage(instance_id: String) "UpgradeResourcePackage" -> UpgradeResourcePackageOutput {
    0 "EffectiveDate" effective_date: String, 1 "InstanceId" instance_id, 2 "OwnerId" owner_id: i64,
    3 "Specification" specification: String
} }

/// Response of [`UpgradeResourcePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeResourcePackageOutput {
    pub code: Option<String>,
    pub data: Option<UpgradeResourcePackageData>,
    pub message: Option<String>,
    pub order_id: Option<i64>,
    pub success: Option<bool>,
}
model! { UpgradeResourcePackageOutput {
    0 "Code" code: String, 1 "Data" data: UpgradeResourcePackageData, 2 "Message" message: String,
    3 "OrderId" order_id: i64, 4 "Success" success: bool
} }

/// In the response of [`UpgradeResourcePackage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeResourcePackageData {
    pub instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { UpgradeResourcePackageData {
    0 "InstanceId" instance_id: String, 1 "OrderId" order_id: i64
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddAccountRelation, AllocateCostUnitResource, ApplyInvoice, CancelOrder, ChangeResellerConsumeAmount,
    ConfirmRelation, ConvertChargeType, CreateAgAccount, CreateCostUnit, CreateInstance, CreateResellerUserQuota,
    CreateResourcePackage, CreateSavingsPlansInstance, DeleteCostUnit, DescribeCostBudgetsSummary,
    DescribeInstanceAmortizedCostByAmortizationPeriod, DescribeInstanceAmortizedCostByAmortizationPeriodDate,
    DescribeInstanceAmortizedCostByConsumePeriod, DescribeInstanceBill,
    DescribeInstanceDeductAmortizedCostByAmortizationPeriod, DescribePricingModule,
    DescribeProductAmortizedCostByAmortizationPeriod, DescribeProductAmortizedCostByConsumePeriod,
    DescribeResourceCoverageDetail, DescribeResourceCoverageTotal, DescribeResourcePackageProduct,
    DescribeResourceUsageDetail, DescribeResourceUsageTotal, DescribeSavingsPlansCoverageDetail,
    DescribeSavingsPlansCoverageTotal, DescribeSavingsPlansUsageDetail, DescribeSavingsPlansUsageTotal,
    DescribeSplitItemBill, GetAccountRelation, GetCustomerAccountInfo, GetCustomerList, GetOrderDetail,
    GetPayAsYouGoPrice, GetResourcePackagePrice, GetSubscriptionPrice, InquiryPriceRefundInstance,
    ModifyAccountRelation, ModifyCostUnit, ModifyInstance, PayOrder, QueryAccountBalance, QueryAccountBill,
    QueryAccountTransactionDetails, QueryAccountTransactions, QueryAvailableInstances, QueryBill, QueryBillOverview,
    QueryBillToOSSSubscription, QueryCashCoupons, QueryCommodityList, QueryCostUnit, QueryCostUnitResource,
    QueryCustomerAddressList, QueryDPUtilizationDetail, QueryEvaluateList, QueryFinancialAccountInfo, QueryInstanceBill,
    QueryInstanceByTag, QueryInstanceGaapCost, QueryInvoicingCustomerList, QueryOrders, QueryPermissionList,
    QueryPrepaidCards, QueryPriceEntityList, QueryProductList, QueryRIUtilizationDetail, QueryRedeem, QueryRelationList,
    QueryResellerAvailableQuota, QueryResellerUserAlarmThreshold, QueryResourcePackageInstances,
    QuerySavingsPlansDeductLog, QuerySavingsPlansDiscount, QuerySavingsPlansInstance, QuerySettleBill,
    QuerySkuPriceList, QuerySplitItemBill, QueryUserOmsData, RefundInstance, ReleaseInstance, RelieveAccountRelation,
    RenewChangeInstance, RenewInstance, RenewResourcePackage, SetAllExpirationDay, SetRenewal,
    SetResellerUserAlarmThreshold, SetResellerUserQuota, SetResellerUserStatus, SetSavingPlanUserDeductRule,
    SubscribeBillToOSS, TagResources, UnsubscribeBillToOSS, UntagResources, UpgradeResourcePackage
}
