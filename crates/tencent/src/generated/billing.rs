//! `billing` of Tencent Cloud, API version 2018-07-09.
//!
//! Endpoint: `billing.tencentcloudapi.com`, or `billing.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, billing::DescribeAccountBalance};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAccountBalance::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "billing",
    "2018-07-09",
    "billing",
    &Endpoints::NONE,
);

/// Creates allocation rule: `CreateAllocationRule` of `billing` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=CreateAllocationRule>.
///
/// Errors: [`codes::FAILED_OPERATION_NUM_LIMIT_ERROR`], [`codes::INTERNAL_ERROR_DB_OPERAT_ERROR`],
/// [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAllocationRule {
    /// Required.
    pub rule_list: AllocationRulesSummary,
    pub month: Option<String>,
}
operation! { CreateAllocationRule(rule_list: AllocationRulesSummary)
    "CreateAllocationRule" -> CreateAllocationRuleOutput {
    0 "RuleList" rule_list, 1 "Month" month: String
} }

/// In the request of [`CreateAllocationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationRulesSummary {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub r#type: Option<i64>,
    /// Required.
    pub rule_detail: Option<AllocationRuleExpression>,
    pub ratio_detail: Option<Vec<AllocationRationExpression>>,
}
input! { AllocationRulesSummary(name: String, r#type: i64, rule_detail: AllocationRuleExpression) {
    0 "Name" name: String, 1 "Type" r#type: i64, 2 "RuleDetail" rule_detail: AllocationRuleExpression,
    3 "RatioDetail" ratio_detail: Vec<AllocationRationExpression>
} }

/// In the request of [`CreateAllocationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationRuleExpression {
    pub rule_key: Option<String>,
    pub operator: Option<String>,
    pub rule_value: Option<Vec<String>>,
    pub connectors: Option<String>,
    pub children: Option<Vec<AllocationRuleExpression>>,
}
input! { AllocationRuleExpression() {
    0 "RuleKey" rule_key: String, 1 "Operator" operator: String, 2 "RuleValue" rule_value: Vec<String>,
    3 "Connectors" connectors: String, 4 "Children" children: Vec<AllocationRuleExpression>
} }

/// In the request of [`CreateAllocationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationRationExpression {
    /// Required.
    pub node_id: Option<i64>,
    /// Required.
    pub ratio: Option<f64>,
}
input! { AllocationRationExpression(node_id: i64, ratio: f64) {
    0 "NodeId" node_id: i64, 1 "Ratio" ratio: f64
} }

/// Response of [`CreateAllocationRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAllocationRuleOutput {
    pub id: Option<i64>,
}
model! { CreateAllocationRuleOutput {
    0 "Id" id: i64
} }

/// Creates allocation tag: `CreateAllocationTag` of `billing` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=CreateAllocationTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAllocationTag {
    /// Required.
    pub tag_key: Vec<String>,
}
operation! { CreateAllocationTag(tag_key: Vec<String>) "CreateAllocationTag" -> Empty {
    0 "TagKey" tag_key
} }

/// Response of [`CreateAllocationTag`]: empty.
pub type CreateAllocationTagOutput = Empty;

/// Creates allocation unit: `CreateAllocationUnit` of `billing` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=CreateAllocationUnit>.
///
/// Errors: [`codes::FAILED_OPERATION_NUM_LIMIT_ERROR`], [`codes::INTERNAL_ERROR_DB_OPERAT_ERROR`],
/// [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAllocationUnit {
    /// Required.
    pub parent_id: i64,
    pub name: Option<String>,
    pub month: Option<String>,
}
operation! { CreateAllocationUnit(parent_id: i64) "CreateAllocationUnit" -> CreateAllocationUnitOutput {
    0 "ParentId" parent_id, 1 "Name" name: String, 2 "Month" month: String
} }

/// Response of [`CreateAllocationUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAllocationUnitOutput {
    pub id: Option<i64>,
    pub tree_node_uniq_key: Option<String>,
}
model! { CreateAllocationUnitOutput {
    0 "Id" id: i64, 1 "TreeNodeUniqKey" tree_node_uniq_key: String
} }

/// Creates budget: `CreateBudget` of `billing` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=CreateBudget>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBudget {
    /// Required.
    pub budget_name: String,
    /// Required.
    pub cycle_type: String,
    /// Required.
    pub period_begin: String,
    /// Required.
    pub period_end: String,
    /// Required.
    pub plan_type: String,
    /// Required.
    pub budget_quota: String,
    /// Required.
    pub bill_type: String,
    /// Required.
    pub fee_type: String,
    /// Required.
    pub warn_json: Vec<BudgetWarn>,
    pub budget_note: Option<String>,
    pub dimensions_range: Option<BudgetConditionsForm>,
    pub wave_threshold_json: Option<Vec<WaveThresholdForm>>,
}

/// Arguments of [`CreateBudget::new`].
pub struct CreateBudgetRequired {
    pub budget_name: String,
    pub cycle_type: String,
    pub period_begin: String,
    pub period_end: String,
    pub plan_type: String,
    pub budget_quota: String,
    pub bill_type: String,
    pub fee_type: String,
    pub warn_json: Vec<BudgetWarn>,
}
operation! {
    CreateBudget { CreateBudgetRequired: budget_name, cycle_type, period_begin, period_end, plan_type, budget_quota, bill_type, fee_type, warn_json }
    "CreateBudget" -> CreateBudgetOutput {
    0 "BudgetName" budget_name, 1 "CycleType" cycle_type, 2 "PeriodBegin" period_begin, 3 "PeriodEnd" period_end,
    4 "PlanType" plan_type, 5 "BudgetQuota" budget_quota, 6 "BillType" bill_type, 7 "FeeType" fee_type,
    8 "WarnJson" warn_json, 9 "BudgetNote" budget_note: String,
    10 "DimensionsRange" dimensions_range: BudgetConditionsForm,
    11 "WaveThresholdJson" wave_threshold_json: Vec<WaveThresholdForm>
} }

/// In the request of [`CreateBudget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetWarn {
    /// Required.
    pub warn_type: Option<String>,
    /// Required.
    pub cal_type: Option<String>,
    /// Required.
    pub threshold_value: Option<String>,
}
input! { BudgetWarn(warn_type: String, cal_type: String, threshold_value: String) {
    0 "WarnType" warn_type: String, 1 "CalType" cal_type: String, 2 "ThresholdValue" threshold_value: String
} }

/// In the request of [`CreateBudget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetConditionsForm {
    pub business: Option<Vec<String>>,
    pub pay_mode: Option<Vec<String>>,
    pub product_codes: Option<Vec<String>>,
    pub component_codes: Option<Vec<String>>,
    pub zone_ids: Option<Vec<String>>,
    pub region_ids: Option<Vec<String>>,
    pub project_ids: Option<Vec<String>>,
    pub action_types: Option<Vec<String>>,
    pub consumption_types: Option<Vec<String>>,
    pub tags: Option<Vec<TagsForm>>,
    pub payer_uins: Option<Vec<String>>,
    pub owner_uins: Option<Vec<String>>,
    pub tree_node_uniq_keys: Option<Vec<String>>,
}
input! { BudgetConditionsForm() {
    0 "Business" business: Vec<String>, 1 "PayMode" pay_mode: Vec<String>, 2 "ProductCodes" product_codes: Vec<String>,
    3 "ComponentCodes" component_codes: Vec<String>, 4 "ZoneIds" zone_ids: Vec<String>,
    5 "RegionIds" region_ids: Vec<String>, 6 "ProjectIds" project_ids: Vec<String>,
    7 "ActionTypes" action_types: Vec<String>, 8 "ConsumptionTypes" consumption_types: Vec<String>,
    9 "Tags" tags: Vec<TagsForm>, 10 "PayerUins" payer_uins: Vec<String>, 11 "OwnerUins" owner_uins: Vec<String>,
    12 "TreeNodeUniqKeys" tree_node_uniq_keys: Vec<String>
} }

/// In the request of [`CreateBudget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagsForm {
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
input! { TagsForm() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

/// In the request of [`CreateBudget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaveThresholdForm {
    pub warn_type: Option<String>,
    pub threshold: Option<String>,
    pub meta_type: Option<String>,
    pub period_type: Option<String>,
}
input! { WaveThresholdForm() {
    0 "WarnType" warn_type: String, 1 "Threshold" threshold: String, 2 "MetaType" meta_type: String,
    3 "PeriodType" period_type: String
} }

/// Response of [`CreateBudget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBudgetOutput {
    pub data: Option<BudgetInfoApiResponse>,
    pub message: Option<String>,
    pub code: Option<i64>,
}
model! { CreateBudgetOutput {
    0 "Data" data: BudgetInfoApiResponse, 1 "Message" message: String, 2 "Code" code: i64
} }

/// In the response of [`CreateBudget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetInfoApiResponse {
    pub budget_id: Option<String>,
    pub update_time: Option<String>,
}
model! { BudgetInfoApiResponse {
    0 "BudgetId" budget_id: String, 1 "UpdateTime" update_time: String
} }

/// Creates gather rule: `CreateGatherRule` of `billing` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=CreateGatherRule>.
///
/// Errors: [`codes::FAILED_OPERATION_NUM_LIMIT_ERROR`], [`codes::INTERNAL_ERROR_DB_OPERAT_ERROR`],
/// [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatherRule {
    /// Required.
    pub id: i64,
    /// Required.
    pub rule_list: GatherRuleSummary,
    pub month: Option<String>,
}
operation! { CreateGatherRule(id: i64, rule_list: GatherRuleSummary) "CreateGatherRule" -> CreateGatherRuleOutput {
    0 "Id" id, 1 "RuleList" rule_list, 2 "Month" month: String
} }

/// In the request of [`CreateGatherRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatherRuleSummary {
    /// Required.
    pub rule_detail: Option<AllocationRuleExpression>,
}
input! { GatherRuleSummary(rule_detail: AllocationRuleExpression) {
    0 "RuleDetail" rule_detail: AllocationRuleExpression
} }

/// Response of [`CreateGatherRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatherRuleOutput {
    pub id: Option<i64>,
}
model! { CreateGatherRuleOutput {
    0 "Id" id: i64
} }

/// Creates instance: `CreateInstance` of `billing` 2018-07-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=CreateInstance>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_BALANCE_INSUFFICIENT`],
/// [`codes::FAILED_OPERATION_BUSINESS_CHECK_ERR_CODE`], [`codes::FAILED_OPERATION_DISTRIBUTE_ERROR`],
/// [`codes::FAILED_OPERATION_GET_PRICE_PARAM_ERROR`], [`codes::FAILED_OPERATION_INVALID_DEAL`],
/// [`codes::FAILED_OPERATION_INVALID_GOODS_CATEGORY_ID`], [`codes::FAILED_OPERATION_NUM_LIMIT_ERROR`],
/// [`codes::FAILED_OPERATION_DEAL_CREATE_WHITELIST_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_API_PARAM_ERROR`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`],
/// [`codes::UNAUTHORIZED_OPERATION_CERTIFICATION_NEED_UPGRADE`], [`codes::UNAUTHORIZED_OPERATION_NOT_CERTIFICATION`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_THIS_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    /// Required.
    pub client_token: String,
    /// Required.
    pub product_code: String,
    /// Required.
    pub sub_product_code: String,
    /// Required.
    pub region_code: String,
    /// Required.
    pub zone_code: String,
    /// Required.
    pub pay_mode: String,
    /// Required.
    pub parameter: String,
    pub quantity: Option<i64>,
    pub project_id: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub renew_flag: Option<String>,
}

/// Arguments of [`CreateInstance::new`].
pub struct CreateInstanceRequired {
    pub client_token: String,
    pub product_code: String,
    pub sub_product_code: String,
    pub region_code: String,
    pub zone_code: String,
    pub pay_mode: String,
    pub parameter: String,
}
operation! {
    CreateInstance { CreateInstanceRequired: client_token, product_code, sub_product_code, region_code, zone_code, pay_mode, parameter }
    "CreateInstance" -> CreateInstanceOutput {
    0 "ClientToken" client_token, 1 "ProductCode" product_code, 2 "SubProductCode" sub_product_code,
    3 "RegionCode" region_code, 4 "ZoneCode" zone_code, 5 "PayMode" pay_mode, 6 "Parameter" parameter,
    7 "Quantity" quantity: i64, 8 "ProjectId" project_id: i64, 9 "Period" period: i64,
    10 "PeriodUnit" period_unit: String, 11 "RenewFlag" renew_flag: String
} }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub order_id: Option<String>,
    pub instance_id_list: Vec<String>,
}
model! { CreateInstanceOutput {
    0 "OrderId" order_id: String, 1 "InstanceIdList" instance_id_list: Vec<String>
} }

/// Deletes allocation rule: `DeleteAllocationRule` of `billing` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DeleteAllocationRule>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAllocationRule {
    /// Required.
    pub rule_id: i64,
    pub month: Option<String>,
}
operation! { DeleteAllocationRule(rule_id: i64) "DeleteAllocationRule" -> Empty {
    0 "RuleId" rule_id, 1 "Month" month: String
} }

/// Response of [`DeleteAllocationRule`]: empty.
pub type DeleteAllocationRuleOutput = Empty;

/// Deletes allocation tag: `DeleteAllocationTag` of `billing` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DeleteAllocationTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAllocationTag {
    /// Required.
    pub tag_key: Vec<String>,
}
operation! { DeleteAllocationTag(tag_key: Vec<String>) "DeleteAllocationTag" -> Empty {
    0 "TagKey" tag_key
} }

/// Response of [`DeleteAllocationTag`]: empty.
pub type DeleteAllocationTagOutput = Empty;

/// Deletes allocation unit: `DeleteAllocationUnit` of `billing` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DeleteAllocationUnit>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAllocationUnit {
    /// Required.
    pub id: i64,
    pub month: Option<String>,
}
operation! { DeleteAllocationUnit(id: i64) "DeleteAllocationUnit" -> Empty {
    0 "Id" id, 1 "Month" month: String
} }

/// Response of [`DeleteAllocationUnit`]: empty.
pub type DeleteAllocationUnitOutput = Empty;

/// Deletes budget: `DeleteBudget` of `billing` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DeleteBudget>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBudget {
    /// Required.
    pub budget_ids: Vec<String>,
}
operation! { DeleteBudget(budget_ids: Vec<String>) "DeleteBudget" -> DeleteBudgetOutput {
    0 "BudgetIds" budget_ids
} }

/// Response of [`DeleteBudget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBudgetOutput {
    pub data: Vec<String>,
    pub message: Option<String>,
    pub code: Option<i64>,
}
model! { DeleteBudgetOutput {
    0 "Data" data: Vec<String>, 1 "Message" message: String, 2 "Code" code: i64
} }

/// Deletes gather rule: `DeleteGatherRule` of `billing` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DeleteGatherRule>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatherRule {
    /// Required.
    pub rule_id: i64,
    pub month: Option<String>,
}
operation! { DeleteGatherRule(rule_id: i64) "DeleteGatherRule" -> Empty {
    0 "RuleId" rule_id, 1 "Month" month: String
} }

/// Response of [`DeleteGatherRule`]: empty.
pub type DeleteGatherRuleOutput = Empty;

/// Describes account balance: `DescribeAccountBalance` of `billing` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeAccountBalance>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_PAY_PRICE_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountBalance {
    pub temp_credit: Option<bool>,
}
operation! { DescribeAccountBalance() "DescribeAccountBalance" -> DescribeAccountBalanceOutput {
    0 "TempCredit" temp_credit: bool
} }

/// Response of [`DescribeAccountBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountBalanceOutput {
    pub balance: Option<i64>,
    pub uin: Option<i64>,
    pub real_balance: Option<f64>,
    pub cash_account_balance: Option<f64>,
    pub income_into_account_balance: Option<f64>,
    pub present_account_balance: Option<f64>,
    pub freeze_amount: Option<f64>,
    pub owe_amount: Option<f64>,
    /// Deprecated.
    pub is_allow_arrears: Option<bool>,
    /// Deprecated.
    pub is_credit_limited: Option<bool>,
    pub credit_amount: Option<f64>,
    pub credit_balance: Option<f64>,
    pub real_credit_balance: Option<f64>,
    pub temp_credit: Option<f64>,
    pub temp_amount_info_list: Vec<UinTempAmountModel>,
}
model! { DescribeAccountBalanceOutput {
    0 "Balance" balance: i64, 1 "Uin" uin: i64, 2 "RealBalance" real_balance: f64,
    3 "CashAccountBalance" cash_account_balance: f64, 4 "IncomeIntoAccountBalance" income_into_account_balance: f64,
    5 "PresentAccountBalance" present_account_balance: f64, 6 "FreezeAmount" freeze_amount: f64,
    7 "OweAmount" owe_amount: f64, 8 "IsAllowArrears" is_allow_arrears: bool,
    9 "IsCreditLimited" is_credit_limited: bool, 10 "CreditAmount" credit_amount: f64,
    11 "CreditBalance" credit_balance: f64, 12 "RealCreditBalance" real_credit_balance: f64,
    13 "TempCredit" temp_credit: f64, 14 "TempAmountInfoList" temp_amount_info_list: Vec<UinTempAmountModel>
} }

/// In the response of [`DescribeAccountBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UinTempAmountModel {
    pub uin: Option<String>,
    pub temp_amount: Option<f64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { UinTempAmountModel {
    0 "Uin" uin: String, 1 "TempAmount" temp_amount: f64, 2 "StartTime" start_time: String, 3 "EndTime" end_time: String
} }

/// Describes allocate conditions: `DescribeAllocateConditions` of `billing` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeAllocateConditions>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocateConditions {
    pub month: Option<String>,
}
operation! { DescribeAllocateConditions() "DescribeAllocateConditions" -> DescribeAllocateConditionsOutput {
    0 "Month" month: String
} }

/// Response of [`DescribeAllocateConditions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocateConditionsOutput {
    pub business: Vec<BillBusinessLink>,
    pub product: Vec<BillProduct>,
    pub item: Vec<BillItem>,
    pub region: Vec<BillRegion>,
    pub instance_type: Vec<BillInstanceType>,
    pub pay_mode: Vec<BillPayMode>,
    pub project: Vec<BillProject>,
    pub tag: Vec<BillTag>,
    pub owner_uin: Vec<BillOwnerUin>,
    pub operate_uin: Vec<BillOperateUin>,
    pub action_type: Vec<BillActionType>,
}
model! { DescribeAllocateConditionsOutput {
    0 "Business" business: Vec<BillBusinessLink>, 1 "Product" product: Vec<BillProduct>, 2 "Item" item: Vec<BillItem>,
    3 "Region" region: Vec<BillRegion>, 4 "InstanceType" instance_type: Vec<BillInstanceType>,
    5 "PayMode" pay_mode: Vec<BillPayMode>, 6 "Project" project: Vec<BillProject>, 7 "Tag" tag: Vec<BillTag>,
    8 "OwnerUin" owner_uin: Vec<BillOwnerUin>, 9 "OperateUin" operate_uin: Vec<BillOperateUin>,
    10 "ActionType" action_type: Vec<BillActionType>
} }

/// In the response of [`DescribeAllocateConditions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillBusinessLink {
    pub business_code: Option<String>,
    pub business_code_name: Option<String>,
    pub children: Vec<BillProductLink>,
}
model! { BillBusinessLink {
    0 "BusinessCode" business_code: String, 1 "BusinessCodeName" business_code_name: String,
    2 "Children" children: Vec<BillProductLink>
} }

/// In the response of [`DescribeAllocateConditions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillProductLink {
    pub product_code: Option<String>,
    pub product_code_name: Option<String>,
    pub children: Vec<BillItem>,
}
model! { BillProductLink {
    0 "ProductCode" product_code: String, 1 "ProductCodeName" product_code_name: String,
    2 "Children" children: Vec<BillItem>
} }

/// In the response of [`DescribeAllocateConditions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillItem {
    pub item_code: Option<String>,
    pub item_code_name: Option<String>,
}
model! { BillItem {
    0 "ItemCode" item_code: String, 1 "ItemCodeName" item_code_name: String
} }

/// In the response of [`DescribeAllocateConditions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillProduct {
    pub product_code: Option<String>,
    pub product_code_name: Option<String>,
}
model! { BillProduct {
    0 "ProductCode" product_code: String, 1 "ProductCodeName" product_code_name: String
} }

/// In the response of [`DescribeAllocateConditions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillRegion {
    pub region_id: Option<i64>,
    pub region_name: Option<String>,
}
model! { BillRegion {
    0 "RegionId" region_id: i64, 1 "RegionName" region_name: String
} }

/// In the response of [`DescribeAllocateConditions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillInstanceType {
    pub instance_type: Option<String>,
    pub instance_type_name: Option<String>,
}
model! { BillInstanceType {
    0 "InstanceType" instance_type: String, 1 "InstanceTypeName" instance_type_name: String
} }

/// In the response of [`DescribeAllocateConditions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillPayMode {
    pub pay_mode: Option<String>,
    pub pay_mode_name: Option<String>,
}
model! { BillPayMode {
    0 "PayMode" pay_mode: String, 1 "PayModeName" pay_mode_name: String
} }

/// In the response of [`DescribeAllocateConditions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillProject {
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
}
model! { BillProject {
    0 "ProjectId" project_id: i64, 1 "ProjectName" project_name: String
} }

/// In the response of [`DescribeAllocateConditions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { BillTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the response of [`DescribeAllocateConditions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillOwnerUin {
    pub owner_uin: Option<String>,
}
model! { BillOwnerUin {
    0 "OwnerUin" owner_uin: String
} }

/// In the response of [`DescribeAllocateConditions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillOperateUin {
    pub operate_uin: Option<String>,
}
model! { BillOperateUin {
    0 "OperateUin" operate_uin: String
} }

/// In the response of [`DescribeAllocateConditions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillActionType {
    pub action_type: Option<String>,
    pub action_type_name: Option<String>,
}
model! { BillActionType {
    0 "ActionType" action_type: String, 1 "ActionTypeName" action_type_name: String
} }

/// Describes allocation bill conditions: `DescribeAllocationBillConditions` of `billing` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeAllocationBillConditions>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationBillConditions {
    pub month: Option<String>,
    pub tree_node_uniq_keys: Option<Vec<String>>,
    pub bill_dates: Option<Vec<String>>,
    pub business_codes: Option<Vec<String>>,
    pub owner_uins: Option<Vec<String>>,
    pub operate_uins: Option<Vec<String>>,
    pub pay_modes: Option<Vec<String>>,
    pub action_types: Option<Vec<String>>,
    pub product_codes: Option<Vec<String>>,
    pub region_ids: Option<Vec<String>>,
    pub zone_ids: Option<Vec<String>>,
    pub instance_types: Option<Vec<String>>,
    pub tag: Option<Vec<String>>,
    pub component_codes: Option<Vec<String>>,
    pub item_codes: Option<Vec<String>>,
    pub search_key: Option<String>,
    pub project_ids: Option<Vec<i64>>,
    pub allocation_type: Option<Vec<i64>>,
}
operation! { DescribeAllocationBillConditions()
    "DescribeAllocationBillConditions" -> DescribeAllocationBillConditionsOutput {
    0 "Month" month: String, 1 "TreeNodeUniqKeys" tree_node_uniq_keys: Vec<String>,
    2 "BillDates" bill_dates: Vec<String>, 3 "BusinessCodes" business_codes: Vec<String>,
    4 "OwnerUins" owner_uins: Vec<String>, 5 "OperateUins" operate_uins: Vec<String>,
    6 "PayModes" pay_modes: Vec<String>, 7 "ActionTypes" action_types: Vec<String>,
    8 "ProductCodes" product_codes: Vec<String>, 9 "RegionIds" region_ids: Vec<String>,
    10 "ZoneIds" zone_ids: Vec<String>, 11 "InstanceTypes" instance_types: Vec<String>, 12 "Tag" tag: Vec<String>,
    13 "ComponentCodes" component_codes: Vec<String>, 14 "ItemCodes" item_codes: Vec<String>,
    15 "SearchKey" search_key: String, 16 "ProjectIds" project_ids: Vec<i64>,
    17 "AllocationType" allocation_type: Vec<i64>
} }

/// Response of [`DescribeAllocationBillConditions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationBillConditionsOutput {
    pub business: Vec<BillBusiness>,
    pub product: Vec<BillProduct>,
    pub item: Vec<BillItem>,
    pub region: Vec<BillRegion>,
    pub instance_type: Vec<BillInstanceType>,
    pub pay_mode: Vec<BillPayMode>,
    pub project: Vec<BillProject>,
    pub tag: Vec<BillTag>,
    pub owner_uin: Vec<BillOwnerUin>,
    pub operate_uin: Vec<BillOperateUin>,
    pub bill_day: Vec<BillDays>,
    pub action_type: Vec<BillActionType>,
    pub component: Vec<BillComponent>,
    pub zone: Vec<BillZoneId>,
    pub allocation_tree_node: Vec<AllocationTreeNode>,
    pub tag_key: Vec<String>,
}
model! { DescribeAllocationBillConditionsOutput {
    0 "Business" business: Vec<BillBusiness>, 1 "Product" product: Vec<BillProduct>, 2 "Item" item: Vec<BillItem>,
    3 "Region" region: Vec<BillRegion>, 4 "InstanceType" instance_type: Vec<BillInstanceType>,
    5 "PayMode" pay_mode: Vec<BillPayMode>, 6 "Project" project: Vec<BillProject>, 7 "Tag" tag: Vec<BillTag>,
    8 "OwnerUin" owner_uin: Vec<BillOwnerUin>, 9 "OperateUin" operate_uin: Vec<BillOperateUin>,
    10 "BillDay" bill_day: Vec<BillDays>, 11 "ActionType" action_type: Vec<BillActionType>,
    12 "Component" component: Vec<BillComponent>, 13 "Zone" zone: Vec<BillZoneId>,
    14 "AllocationTreeNode" allocation_tree_node: Vec<AllocationTreeNode>, 15 "TagKey" tag_key: Vec<String>
} }

/// In the response of [`DescribeAllocationBillConditions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillBusiness {
    pub business_code: Option<String>,
    pub business_code_name: Option<String>,
}
model! { BillBusiness {
    0 "BusinessCode" business_code: String, 1 "BusinessCodeName" business_code_name: String
} }

/// In the response of [`DescribeAllocationBillConditions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillDays {
    pub bill_day: Option<String>,
}
model! { BillDays {
    0 "BillDay" bill_day: String
} }

/// In the response of [`DescribeAllocationBillConditions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillComponent {
    pub component_code: Option<String>,
    pub component_code_name: Option<String>,
}
model! { BillComponent {
    0 "ComponentCode" component_code: String, 1 "ComponentCodeName" component_code_name: String
} }

/// In the response of [`DescribeAllocationBillConditions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillZoneId {
    pub zone_id: Option<i64>,
    pub zone_name: Option<String>,
}
model! { BillZoneId {
    0 "ZoneId" zone_id: i64, 1 "ZoneName" zone_name: String
} }

/// In the response of [`DescribeAllocationBillConditions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationTreeNode {
    pub tree_node_uniq_key: Option<String>,
    pub tree_node_uniq_key_name: Option<String>,
}
model! { AllocationTreeNode {
    0 "TreeNodeUniqKey" tree_node_uniq_key: String, 1 "TreeNodeUniqKeyName" tree_node_uniq_key_name: String
} }

/// Describes allocation bill detail: `DescribeAllocationBillDetail` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeAllocationBillDetail>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationBillDetail {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub month: Option<String>,
    pub tree_node_uniq_keys: Option<Vec<String>>,
    pub sort: Option<String>,
    pub sort_type: Option<String>,
    pub business_codes: Option<Vec<String>>,
    pub owner_uins: Option<Vec<String>>,
    pub operate_uins: Option<Vec<String>>,
    pub pay_modes: Option<Vec<String>>,
    pub action_types: Option<Vec<String>>,
    pub product_codes: Option<Vec<String>>,
    pub region_ids: Option<Vec<String>>,
    pub zone_ids: Option<Vec<String>>,
    pub instance_types: Option<Vec<String>>,
    pub tag: Option<Vec<String>>,
    pub component_codes: Option<Vec<String>>,
    pub item_codes: Option<Vec<String>>,
    pub search_key: Option<String>,
    pub project_ids: Option<Vec<i64>>,
}
operation! { DescribeAllocationBillDetail(limit: i64, offset: i64)
    "DescribeAllocationBillDetail" -> DescribeAllocationBillDetailOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Month" month: String, 3 "TreeNodeUniqKeys" tree_node_uniq_keys: Vec<String>,
    4 "Sort" sort: String, 5 "SortType" sort_type: String, 6 "BusinessCodes" business_codes: Vec<String>,
    7 "OwnerUins" owner_uins: Vec<String>, 8 "OperateUins" operate_uins: Vec<String>,
    9 "PayModes" pay_modes: Vec<String>, 10 "ActionTypes" action_types: Vec<String>,
    11 "ProductCodes" product_codes: Vec<String>, 12 "RegionIds" region_ids: Vec<String>,
    13 "ZoneIds" zone_ids: Vec<String>, 14 "InstanceTypes" instance_types: Vec<String>, 15 "Tag" tag: Vec<String>,
    16 "ComponentCodes" component_codes: Vec<String>, 17 "ItemCodes" item_codes: Vec<String>,
    18 "SearchKey" search_key: String, 19 "ProjectIds" project_ids: Vec<i64>
} }
paged! { DescribeAllocationBillDetail: AllocationDetail = Offset "Offset", "Detail" detail }

/// Response of [`DescribeAllocationBillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationBillDetailOutput {
    pub record_num: Option<i64>,
    pub total: Option<AllocationOverviewTotal>,
    pub detail: Vec<AllocationDetail>,
}
model! { DescribeAllocationBillDetailOutput {
    0 "RecordNum" record_num: i64, 1 "Total" total: AllocationOverviewTotal, 2 "Detail" detail: Vec<AllocationDetail>
} }

/// In the response of [`DescribeAllocationBillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationOverviewTotal {
    pub real_total_cost: Option<String>,
    pub cash_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub transfer_pay_amount: Option<String>,
}
model! { AllocationOverviewTotal {
    0 "RealTotalCost" real_total_cost: String, 1 "CashPayAmount" cash_pay_amount: String,
    2 "IncentivePayAmount" incentive_pay_amount: String, 3 "VoucherPayAmount" voucher_pay_amount: String,
    4 "TransferPayAmount" transfer_pay_amount: String
} }

/// In the response of [`DescribeAllocationBillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationDetail {
    pub tree_node_uniq_key: Option<String>,
    pub tree_node_uniq_key_name: Option<String>,
    pub bill_date: Option<String>,
    pub payer_uin: Option<String>,
    pub owner_uin: Option<String>,
    pub operate_uin: Option<String>,
    pub business_code: Option<String>,
    pub business_code_name: Option<String>,
    pub pay_mode: Option<String>,
    pub pay_mode_name: Option<String>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub region_id: Option<i64>,
    pub region_name: Option<String>,
    pub zone_id: Option<i64>,
    pub zone_name: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub instance_type: Option<String>,
    pub instance_type_name: Option<String>,
    /// Deprecated.
    pub split_item_id: Option<String>,
    /// Deprecated.
    pub split_item_name: Option<String>,
    pub product_code: Option<String>,
    pub product_code_name: Option<String>,
    pub action_type: Option<String>,
    pub action_type_name: Option<String>,
    pub order_id: Option<String>,
    pub bill_id: Option<String>,
    pub pay_time: Option<String>,
    pub fee_begin_time: Option<String>,
    pub fee_end_time: Option<String>,
    pub component_code: Option<String>,
    pub component_code_name: Option<String>,
    pub single_price: Option<String>,
    pub contract_price: Option<String>,
    pub single_price_unit: Option<String>,
    pub used_amount: Option<String>,
    pub used_amount_unit: Option<String>,
    pub time_span: Option<String>,
    pub time_unit: Option<String>,
    pub reserve_detail: Option<String>,
    pub split_ratio: Option<String>,
    pub total_cost: Option<String>,
    pub ri_time_span: Option<String>,
    pub ri_cost: Option<String>,
    pub sp_cost: Option<String>,
    pub discount: Option<String>,
    pub blended_discount: Option<String>,
    pub real_total_cost: Option<String>,
    pub cash_pay_amount: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub transfer_pay_amount: Option<String>,
    pub tag: Vec<BillTag>,
    pub region_type: Option<String>,
    pub region_type_name: Option<String>,
    pub item_code: Option<String>,
    pub item_code_name: Option<String>,
    pub associated_order: Option<String>,
    pub price_info: Vec<String>,
    pub formula: Option<String>,
    pub formula_url: Option<String>,
    pub real_total_measure: Option<String>,
    pub deducted_measure: Option<String>,
    pub component_config: Option<String>,
    pub allocation_type: Option<i64>,
    pub discount_object: Option<String>,
    pub discount_type: Option<String>,
    pub discount_content: Option<String>,
    pub sp_deduction: Option<String>,
    pub sp_deduction_rate: Option<String>,
    pub bill_month: Option<String>,
}
model! { AllocationDetail {
    0 "TreeNodeUniqKey" tree_node_uniq_key: String, 1 "TreeNodeUniqKeyName" tree_node_uniq_key_name: String,
    2 "BillDate" bill_date: String, 3 "PayerUin" payer_uin: String, 4 "OwnerUin" owner_uin: String,
    5 "OperateUin" operate_uin: String, 6 "BusinessCode" business_code: String,
    7 "BusinessCodeName" business_code_name: String, 8 "PayMode" pay_mode: String,
    9 "PayModeName" pay_mode_name: String, 10 "ProjectId" project_id: i64, 11 "ProjectName" project_name: String,
    12 "RegionId" region_id: i64, 13 "RegionName" region_name: String, 14 "ZoneId" zone_id: i64,
    15 "ZoneName" zone_name: String, 16 "ResourceId" resource_id: String, 17 "ResourceName" resource_name: String,
    18 "InstanceType" instance_type: String, 19 "InstanceTypeName" instance_type_name: String,
    20 "SplitItemId" split_item_id: String, 21 "SplitItemName" split_item_name: String,
    22 "ProductCode" product_code: String, 23 "ProductCodeName" product_code_name: String,
    24 "ActionType" action_type: String, 25 "ActionTypeName" action_type_name: String, 26 "OrderId" order_id: String,
    27 "BillId" bill_id: String, 28 "PayTime" pay_time: String, 29 "FeeBeginTime" fee_begin_time: String,
    30 "FeeEndTime" fee_end_time: String, 31 "ComponentCode" component_code: String,
    32 "ComponentCodeName" component_code_name: String, 33 "SinglePrice" single_price: String,
    34 "ContractPrice" contract_price: String, 35 "SinglePriceUnit" single_price_unit: String,
    36 "UsedAmount" used_amount: String, 37 "UsedAmountUnit" used_amount_unit: String, 38 "TimeSpan" time_span: String,
    39 "TimeUnit" time_unit: String, 40 "ReserveDetail" reserve_detail: String, 41 "SplitRatio" split_ratio: String,
    42 "TotalCost" total_cost: String, 43 "RITimeSpan" ri_time_span: String, 44 "RICost" ri_cost: String,
    45 "SPCost" sp_cost: String, 46 "Discount" discount: String, 47 "BlendedDiscount" blended_discount: String,
    48 "RealTotalCost" real_total_cost: String, 49 "CashPayAmount" cash_pay_amount: String,
    50 "VoucherPayAmount" voucher_pay_amount: String, 51 "IncentivePayAmount" incentive_pay_amount: String,
    52 "TransferPayAmount" transfer_pay_amount: String, 53 "Tag" tag: Vec<BillTag>, 54 "RegionType" region_type: String,
    55 "RegionTypeName" region_type_name: String, 56 "ItemCode" item_code: String,
    57 "ItemCodeName" item_code_name: String, 58 "AssociatedOrder" associated_order: String,
    59 "PriceInfo" price_info: Vec<String>, 60 "Formula" formula: String, 61 "FormulaUrl" formula_url: String,
    62 "RealTotalMeasure" real_total_measure: String, 63 "DeductedMeasure" deducted_measure: String,
    64 "ComponentConfig" component_config: String, 65 "AllocationType" allocation_type: i64,
    66 "DiscountObject" discount_object: String, 67 "DiscountType" discount_type: String,
    68 "DiscountContent" discount_content: String, 69 "SPDeduction" sp_deduction: String,
    70 "SPDeductionRate" sp_deduction_rate: String, 71 "BillMonth" bill_month: String
} }

/// Describes allocation month overview: `DescribeAllocationMonthOverview` of `billing` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeAllocationMonthOverview>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationMonthOverview {
    pub month: Option<String>,
}
operation! { DescribeAllocationMonthOverview()
    "DescribeAllocationMonthOverview" -> DescribeAllocationMonthOverviewOutput {
    0 "Month" month: String
} }

/// Response of [`DescribeAllocationMonthOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationMonthOverviewOutput {
    pub detail: Vec<AllocationOverviewNode>,
    pub total: Option<AllocationOverviewTotal>,
}
model! { DescribeAllocationMonthOverviewOutput {
    0 "Detail" detail: Vec<AllocationOverviewNode>, 1 "Total" total: AllocationOverviewTotal
} }

/// In the response of [`DescribeAllocationMonthOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationOverviewNode {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub tree_node_uniq_key: Option<String>,
    pub symbol: Option<i64>,
    pub children: Vec<AllocationOverviewNode>,
    pub detail: Option<AllocationMonthOverviewDetail>,
}
model! { AllocationOverviewNode {
    0 "Id" id: i64, 1 "Name" name: String, 2 "TreeNodeUniqKey" tree_node_uniq_key: String, 3 "Symbol" symbol: i64,
    4 "Children" children: Vec<AllocationOverviewNode>, 5 "Detail" detail: AllocationMonthOverviewDetail
} }

/// In the response of [`DescribeAllocationMonthOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationMonthOverviewDetail {
    pub gather_cash_pay_amount: Option<String>,
    pub gather_voucher_pay_amount: Option<String>,
    pub gather_incentive_pay_amount: Option<String>,
    pub gather_transfer_pay_amount: Option<String>,
    pub allocate_cash_pay_amount: Option<String>,
    pub allocate_voucher_pay_amount: Option<String>,
    pub allocate_incentive_pay_amount: Option<String>,
    pub allocate_transfer_pay_amount: Option<String>,
    pub total_cash_pay_amount: Option<String>,
    pub total_voucher_pay_amount: Option<String>,
    pub total_incentive_pay_amount: Option<String>,
    pub total_transfer_pay_amount: Option<String>,
    pub gather_real_cost: Option<String>,
    pub allocate_real_cost: Option<String>,
    pub real_total_cost: Option<String>,
    pub ratio: Option<String>,
    pub trend: Option<String>,
    pub trend_type: Option<String>,
}
model! { AllocationMonthOverviewDetail {
    0 "GatherCashPayAmount" gather_cash_pay_amount: String,
    1 "GatherVoucherPayAmount" gather_voucher_pay_amount: String,
    2 "GatherIncentivePayAmount" gather_incentive_pay_amount: String,
    3 "GatherTransferPayAmount" gather_transfer_pay_amount: String,
    4 "AllocateCashPayAmount" allocate_cash_pay_amount: String,
    5 "AllocateVoucherPayAmount" allocate_voucher_pay_amount: String,
    6 "AllocateIncentivePayAmount" allocate_incentive_pay_amount: String,
    7 "AllocateTransferPayAmount" allocate_transfer_pay_amount: String,
    8 "TotalCashPayAmount" total_cash_pay_amount: String, 9 "TotalVoucherPayAmount" total_voucher_pay_amount: String,
    10 "TotalIncentivePayAmount" total_incentive_pay_amount: String,
    11 "TotalTransferPayAmount" total_transfer_pay_amount: String, 12 "GatherRealCost" gather_real_cost: String,
    13 "AllocateRealCost" allocate_real_cost: String, 14 "RealTotalCost" real_total_cost: String,
    15 "Ratio" ratio: String, 16 "Trend" trend: String, 17 "TrendType" trend_type: String
} }

/// Describes allocation overview: `DescribeAllocationOverview` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeAllocationOverview>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationOverview {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub month: Option<String>,
    pub period_type: Option<String>,
    pub tree_node_uniq_keys: Option<Vec<String>>,
    pub sort: Option<String>,
    pub sort_type: Option<String>,
    pub bill_dates: Option<Vec<String>>,
}
operation! { DescribeAllocationOverview(limit: i64, offset: i64)
    "DescribeAllocationOverview" -> DescribeAllocationOverviewOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Month" month: String, 3 "PeriodType" period_type: String,
    4 "TreeNodeUniqKeys" tree_node_uniq_keys: Vec<String>, 5 "Sort" sort: String, 6 "SortType" sort_type: String,
    7 "BillDates" bill_dates: Vec<String>
} }
paged! { DescribeAllocationOverview: AllocationOverviewDetail = Offset "Offset", "Detail" detail }

/// Response of [`DescribeAllocationOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationOverviewOutput {
    pub record_num: Option<i64>,
    pub total: Option<AllocationOverviewTotal>,
    pub detail: Vec<AllocationOverviewDetail>,
}
model! { DescribeAllocationOverviewOutput {
    0 "RecordNum" record_num: i64, 1 "Total" total: AllocationOverviewTotal,
    2 "Detail" detail: Vec<AllocationOverviewDetail>
} }

/// In the response of [`DescribeAllocationOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationOverviewDetail {
    pub tree_node_uniq_key: Option<String>,
    pub tree_node_uniq_key_name: Option<String>,
    pub bill_date: Option<String>,
    pub gather_cash_pay_amount: Option<String>,
    pub gather_voucher_pay_amount: Option<String>,
    pub gather_incentive_pay_amount: Option<String>,
    pub gather_transfer_pay_amount: Option<String>,
    pub allocate_cash_pay_amount: Option<String>,
    pub allocate_voucher_pay_amount: Option<String>,
    pub allocate_incentive_pay_amount: Option<String>,
    pub allocate_transfer_pay_amount: Option<String>,
    pub total_cash_pay_amount: Option<String>,
    pub total_voucher_pay_amount: Option<String>,
    pub total_incentive_pay_amount: Option<String>,
    pub total_transfer_pay_amount: Option<String>,
    pub gather_real_cost: Option<String>,
    pub allocate_real_cost: Option<String>,
    pub real_total_cost: Option<String>,
    pub ratio: Option<String>,
    pub trend: Option<String>,
    pub trend_type: Option<String>,
}
model! { AllocationOverviewDetail {
    0 "TreeNodeUniqKey" tree_node_uniq_key: String, 1 "TreeNodeUniqKeyName" tree_node_uniq_key_name: String,
    2 "BillDate" bill_date: String, 3 "GatherCashPayAmount" gather_cash_pay_amount: String,
    4 "GatherVoucherPayAmount" gather_voucher_pay_amount: String,
    5 "GatherIncentivePayAmount" gather_incentive_pay_amount: String,
    6 "GatherTransferPayAmount" gather_transfer_pay_amount: String,
    7 "AllocateCashPayAmount" allocate_cash_pay_amount: String,
    8 "AllocateVoucherPayAmount" allocate_voucher_pay_amount: String,
    9 "AllocateIncentivePayAmount" allocate_incentive_pay_amount: String,
    10 "AllocateTransferPayAmount" allocate_transfer_pay_amount: String,
    11 "TotalCashPayAmount" total_cash_pay_amount: String, 12 "TotalVoucherPayAmount" total_voucher_pay_amount: String,
    13 "TotalIncentivePayAmount" total_incentive_pay_amount: String,
    14 "TotalTransferPayAmount" total_transfer_pay_amount: String, 15 "GatherRealCost" gather_real_cost: String,
    16 "AllocateRealCost" allocate_real_cost: String, 17 "RealTotalCost" real_total_cost: String,
    18 "Ratio" ratio: String, 19 "Trend" trend: String, 20 "TrendType" trend_type: String
} }

/// Describes allocation rule detail: `DescribeAllocationRuleDetail` of `billing` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeAllocationRuleDetail>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationRuleDetail {
    /// Required.
    pub rule_id: i64,
    pub month: Option<String>,
}
operation! { DescribeAllocationRuleDetail(rule_id: i64)
    "DescribeAllocationRuleDetail" -> DescribeAllocationRuleDetailOutput {
    0 "RuleId" rule_id, 1 "Month" month: String
} }

/// Response of [`DescribeAllocationRuleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationRuleDetailOutput {
    pub id: Option<i64>,
    pub uin: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub rule_detail: Option<AllocationRuleExpression>,
    pub ratio_detail: Vec<AllocationRationExpression>,
}
model! { DescribeAllocationRuleDetailOutput {
    0 "Id" id: i64, 1 "Uin" uin: String, 2 "Name" name: String, 3 "Type" r#type: i64,
    4 "RuleDetail" rule_detail: AllocationRuleExpression, 5 "RatioDetail" ratio_detail: Vec<AllocationRationExpression>
} }

/// Describes allocation rule summary: `DescribeAllocationRuleSummary` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeAllocationRuleSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationRuleSummary {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub month: Option<String>,
    pub r#type: Option<i64>,
    pub name: Option<String>,
}
operation! { DescribeAllocationRuleSummary(limit: i64, offset: i64)
    "DescribeAllocationRuleSummary" -> DescribeAllocationRuleSummaryOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Month" month: String, 3 "Type" r#type: i64, 4 "Name" name: String
} }
paged! { DescribeAllocationRuleSummary: AllocationRuleOverview = Offset "Offset", "RuleList" rule_list, total "Total" }

/// Response of [`DescribeAllocationRuleSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationRuleSummaryOutput {
    pub rule_list: Vec<AllocationRuleOverview>,
    pub total: Option<i64>,
}
model! { DescribeAllocationRuleSummaryOutput {
    0 "RuleList" rule_list: Vec<AllocationRuleOverview>, 1 "Total" total: i64
} }

/// In the response of [`DescribeAllocationRuleSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationRuleOverview {
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub r#type: Option<i64>,
    pub update_time: Option<String>,
    pub allocation_node: Vec<AllocationUnit>,
}
model! { AllocationRuleOverview {
    0 "RuleId" rule_id: i64, 1 "RuleName" rule_name: String, 2 "Type" r#type: i64, 3 "UpdateTime" update_time: String,
    4 "AllocationNode" allocation_node: Vec<AllocationUnit>
} }

/// In the response of [`DescribeAllocationRuleSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationUnit {
    pub node_id: Option<i64>,
    pub tree_node_uniq_key_name: Option<String>,
}
model! { AllocationUnit {
    0 "NodeId" node_id: i64, 1 "TreeNodeUniqKeyName" tree_node_uniq_key_name: String
} }

/// Describes allocation summary by business: `DescribeAllocationSummaryByBusiness` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeAllocationSummaryByBusiness>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationSummaryByBusiness {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub month: Option<String>,
    pub period_type: Option<String>,
    pub tree_node_uniq_keys: Option<Vec<String>>,
    pub sort_type: Option<String>,
    pub sort: Option<String>,
    pub bill_dates: Option<Vec<String>>,
    pub business_codes: Option<Vec<String>>,
    /// Deprecated.
    pub search_key: Option<String>,
}
operation! { DescribeAllocationSummaryByBusiness(limit: i64, offset: i64)
    "DescribeAllocationSummaryByBusiness" -> DescribeAllocationSummaryByBusinessOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Month" month: String, 3 "PeriodType" period_type: String,
    4 "TreeNodeUniqKeys" tree_node_uniq_keys: Vec<String>, 5 "SortType" sort_type: String, 6 "Sort" sort: String,
    7 "BillDates" bill_dates: Vec<String>, 8 "BusinessCodes" business_codes: Vec<String>,
    9 "SearchKey" search_key: String
} }
paged! { DescribeAllocationSummaryByBusiness: AllocationSummaryByBusiness = Offset "Offset", "Detail" detail }

/// Response of [`DescribeAllocationSummaryByBusiness`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationSummaryByBusinessOutput {
    pub record_num: Option<i64>,
    pub total: Option<AllocationOverviewTotal>,
    pub detail: Vec<AllocationSummaryByBusiness>,
}
model! { DescribeAllocationSummaryByBusinessOutput {
    0 "RecordNum" record_num: i64, 1 "Total" total: AllocationOverviewTotal,
    2 "Detail" detail: Vec<AllocationSummaryByBusiness>
} }

/// In the response of [`DescribeAllocationSummaryByBusiness`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationSummaryByBusiness {
    pub tree_node_uniq_key: Option<String>,
    pub tree_node_uniq_key_name: Option<String>,
    pub bill_date: Option<String>,
    pub gather_cash_pay_amount: Option<String>,
    pub gather_voucher_pay_amount: Option<String>,
    pub gather_incentive_pay_amount: Option<String>,
    pub gather_transfer_pay_amount: Option<String>,
    pub allocate_cash_pay_amount: Option<String>,
    pub allocate_voucher_pay_amount: Option<String>,
    pub allocate_incentive_pay_amount: Option<String>,
    pub allocate_transfer_pay_amount: Option<String>,
    pub total_cash_pay_amount: Option<String>,
    pub total_voucher_pay_amount: Option<String>,
    pub total_incentive_pay_amount: Option<String>,
    pub total_transfer_pay_amount: Option<String>,
    pub gather_real_cost: Option<String>,
    pub allocate_real_cost: Option<String>,
    pub real_total_cost: Option<String>,
    pub ratio: Option<String>,
    pub trend: Option<String>,
    pub trend_type: Option<String>,
    pub business_code: Option<String>,
    pub business_code_name: Option<String>,
    pub total_cost: Option<String>,
    pub ri_cost: Option<String>,
    pub sp_cost: Option<String>,
    pub cash_pay_amount: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub transfer_pay_amount: Option<String>,
    pub allocation_real_total_cost: Option<String>,
}
model! { AllocationSummaryByBusiness {
    0 "TreeNodeUniqKey" tree_node_uniq_key: String, 1 "TreeNodeUniqKeyName" tree_node_uniq_key_name: String,
    2 "BillDate" bill_date: String, 3 "GatherCashPayAmount" gather_cash_pay_amount: String,
    4 "GatherVoucherPayAmount" gather_voucher_pay_amount: String,
    5 "GatherIncentivePayAmount" gather_incentive_pay_amount: String,
    6 "GatherTransferPayAmount" gather_transfer_pay_amount: String,
    7 "AllocateCashPayAmount" allocate_cash_pay_amount: String,
    8 "AllocateVoucherPayAmount" allocate_voucher_pay_amount: String,
    9 "AllocateIncentivePayAmount" allocate_incentive_pay_amount: String,
    10 "AllocateTransferPayAmount" allocate_transfer_pay_amount: String,
    11 "TotalCashPayAmount" total_cash_pay_amount: String, 12 "TotalVoucherPayAmount" total_voucher_pay_amount: String,
    13 "TotalIncentivePayAmount" total_incentive_pay_amount: String,
    14 "TotalTransferPayAmount" total_transfer_pay_amount: String, 15 "GatherRealCost" gather_real_cost: String,
    16 "AllocateRealCost" allocate_real_cost: String, 17 "RealTotalCost" real_total_cost: String,
    18 "Ratio" ratio: String, 19 "Trend" trend: String, 20 "TrendType" trend_type: String,
    21 "BusinessCode" business_code: String, 22 "BusinessCodeName" business_code_name: String,
    23 "TotalCost" total_cost: String, 24 "RICost" ri_cost: String, 25 "SPCost" sp_cost: String,
    26 "CashPayAmount" cash_pay_amount: String, 27 "VoucherPayAmount" voucher_pay_amount: String,
    28 "IncentivePayAmount" incentive_pay_amount: String, 29 "TransferPayAmount" transfer_pay_amount: String,
    30 "AllocationRealTotalCost" allocation_real_total_cost: String
} }

/// Describes allocation summary by item: `DescribeAllocationSummaryByItem` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeAllocationSummaryByItem>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationSummaryByItem {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub month: Option<String>,
    pub period_type: Option<String>,
    pub tree_node_uniq_keys: Option<Vec<String>>,
    pub sort: Option<String>,
    pub sort_type: Option<String>,
    pub bill_dates: Option<Vec<String>>,
    pub business_codes: Option<Vec<String>>,
    pub owner_uins: Option<Vec<String>>,
    pub operate_uins: Option<Vec<String>>,
    pub pay_modes: Option<Vec<String>>,
    pub action_types: Option<Vec<String>>,
    pub product_codes: Option<Vec<String>>,
    pub region_ids: Option<Vec<String>>,
    pub zone_ids: Option<Vec<String>>,
    pub instance_types: Option<Vec<String>>,
    pub tag: Option<Vec<String>>,
    pub component_codes: Option<Vec<String>>,
    pub item_codes: Option<Vec<String>>,
    pub search_key: Option<String>,
    pub project_ids: Option<Vec<i64>>,
    pub allocation_type: Option<Vec<i64>>,
}
operation! { DescribeAllocationSummaryByItem(limit: i64, offset: i64)
    "DescribeAllocationSummaryByItem" -> DescribeAllocationSummaryByItemOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Month" month: String, 3 "PeriodType" period_type: String,
    4 "TreeNodeUniqKeys" tree_node_uniq_keys: Vec<String>, 5 "Sort" sort: String, 6 "SortType" sort_type: String,
    7 "BillDates" bill_dates: Vec<String>, 8 "BusinessCodes" business_codes: Vec<String>,
    9 "OwnerUins" owner_uins: Vec<String>, 10 "OperateUins" operate_uins: Vec<String>,
    11 "PayModes" pay_modes: Vec<String>, 12 "ActionTypes" action_types: Vec<String>,
    13 "ProductCodes" product_codes: Vec<String>, 14 "RegionIds" region_ids: Vec<String>,
    15 "ZoneIds" zone_ids: Vec<String>, 16 "InstanceTypes" instance_types: Vec<String>, 17 "Tag" tag: Vec<String>,
    18 "ComponentCodes" component_codes: Vec<String>, 19 "ItemCodes" item_codes: Vec<String>,
    20 "SearchKey" search_key: String, 21 "ProjectIds" project_ids: Vec<i64>,
    22 "AllocationType" allocation_type: Vec<i64>
} }
paged! { DescribeAllocationSummaryByItem: AllocationSummaryByItem = Offset "Offset", "Detail" detail }

/// Response of [`DescribeAllocationSummaryByItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationSummaryByItemOutput {
    pub record_num: Option<i64>,
    pub total: Option<AllocationOverviewTotal>,
    pub detail: Vec<AllocationSummaryByItem>,
}
model! { DescribeAllocationSummaryByItemOutput {
    0 "RecordNum" record_num: i64, 1 "Total" total: AllocationOverviewTotal,
    2 "Detail" detail: Vec<AllocationSummaryByItem>
} }

/// In the response of [`DescribeAllocationSummaryByItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationSummaryByItem {
    pub tree_node_uniq_key: Option<String>,
    pub tree_node_uniq_key_name: Option<String>,
    pub bill_date: Option<String>,
    pub payer_uin: Option<String>,
    pub owner_uin: Option<String>,
    pub operate_uin: Option<String>,
    pub pay_mode: Option<String>,
    pub pay_mode_name: Option<String>,
    pub action_type: Option<String>,
    pub action_type_name: Option<String>,
    pub business_code: Option<String>,
    pub business_code_name: Option<String>,
    pub product_code: Option<String>,
    pub product_code_name: Option<String>,
    pub region_id: Option<i64>,
    pub region_name: Option<String>,
    pub zone_id: Option<i64>,
    pub zone_name: Option<String>,
    pub instance_type: Option<String>,
    pub instance_type_name: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub tag: Vec<BillTag>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub allocation_type: Option<i64>,
    pub total_cost: Option<String>,
    pub ri_time_span: Option<String>,
    pub ri_cost: Option<String>,
    pub real_total_cost: Option<String>,
    pub cash_pay_amount: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub transfer_pay_amount: Option<String>,
    pub item_code: Option<String>,
    pub item_code_name: Option<String>,
    pub component_code: Option<String>,
    pub component_code_name: Option<String>,
    /// Deprecated.
    pub split_item_id: Option<String>,
    /// Deprecated.
    pub split_item_name: Option<String>,
    pub fee_begin_time: Option<String>,
    pub fee_end_time: Option<String>,
    pub sp_cost: Option<String>,
    pub region_type: Option<String>,
    pub region_type_name: Option<String>,
    pub single_price: Option<String>,
    pub contract_price: Option<String>,
    pub single_price_unit: Option<String>,
    pub used_amount: Option<String>,
    pub used_amount_unit: Option<String>,
    pub time_span: Option<String>,
    pub time_unit: Option<String>,
    pub reserve_detail: Option<String>,
    pub real_total_measure: Option<String>,
    pub deducted_measure: Option<String>,
    pub discount: Option<String>,
    pub blended_discount: Option<String>,
    pub price_info: Vec<String>,
    pub formula: Option<String>,
    pub formula_url: Option<String>,
    pub component_config: Option<String>,
    pub sp_deduction: Option<String>,
    pub sp_deduction_rate: Option<String>,
    pub associated_order: Option<String>,
    pub discount_object: Option<String>,
    pub discount_type: Option<String>,
    pub discount_content: Option<String>,
    pub bill_month: Option<String>,
}
model! { AllocationSummaryByItem {
    0 "TreeNodeUniqKey" tree_node_uniq_key: String, 1 "TreeNodeUniqKeyName" tree_node_uniq_key_name: String,
    2 "BillDate" bill_date: String, 3 "PayerUin" payer_uin: String, 4 "OwnerUin" owner_uin: String,
    5 "OperateUin" operate_uin: String, 6 "PayMode" pay_mode: String, 7 "PayModeName" pay_mode_name: String,
    8 "ActionType" action_type: String, 9 "ActionTypeName" action_type_name: String,
    10 "BusinessCode" business_code: String, 11 "BusinessCodeName" business_code_name: String,
    12 "ProductCode" product_code: String, 13 "ProductCodeName" product_code_name: String, 14 "RegionId" region_id: i64,
    15 "RegionName" region_name: String, 16 "ZoneId" zone_id: i64, 17 "ZoneName" zone_name: String,
    18 "InstanceType" instance_type: String, 19 "InstanceTypeName" instance_type_name: String,
    20 "ResourceId" resource_id: String, 21 "ResourceName" resource_name: String, 22 "Tag" tag: Vec<BillTag>,
    23 "ProjectId" project_id: i64, 24 "ProjectName" project_name: String, 25 "AllocationType" allocation_type: i64,
    26 "TotalCost" total_cost: String, 27 "RiTimeSpan" ri_time_span: String, 28 "RiCost" ri_cost: String,
    29 "RealTotalCost" real_total_cost: String, 30 "CashPayAmount" cash_pay_amount: String,
    31 "VoucherPayAmount" voucher_pay_amount: String, 32 "IncentivePayAmount" incentive_pay_amount: String,
    33 "TransferPayAmount" transfer_pay_amount: String, 34 "ItemCode" item_code: String,
    35 "ItemCodeName" item_code_name: String, 36 "ComponentCode" component_code: String,
    37 "ComponentCodeName" component_code_name: String, 38 "SplitItemId" split_item_id: String,
    39 "SplitItemName" split_item_name: String, 40 "FeeBeginTime" fee_begin_time: String,
    41 "FeeEndTime" fee_end_time: String, 42 "SPCost" sp_cost: String, 43 "RegionType" region_type: String,
    44 "RegionTypeName" region_type_name: String, 45 "SinglePrice" single_price: String,
    46 "ContractPrice" contract_price: String, 47 "SinglePriceUnit" single_price_unit: String,
    48 "UsedAmount" used_amount: String, 49 "UsedAmountUnit" used_amount_unit: String, 50 "TimeSpan" time_span: String,
    51 "TimeUnit" time_unit: String, 52 "ReserveDetail" reserve_detail: String,
    53 "RealTotalMeasure" real_total_measure: String, 54 "DeductedMeasure" deducted_measure: String,
    55 "Discount" discount: String, 56 "BlendedDiscount" blended_discount: String,
    57 "PriceInfo" price_info: Vec<String>, 58 "Formula" formula: String, 59 "FormulaUrl" formula_url: String,
    60 "ComponentConfig" component_config: String, 61 "SPDeduction" sp_deduction: String,
    62 "SPDeductionRate" sp_deduction_rate: String, 63 "AssociatedOrder" associated_order: String,
    64 "DiscountObject" discount_object: String, 65 "DiscountType" discount_type: String,
    66 "DiscountContent" discount_content: String, 67 "BillMonth" bill_month: String
} }

/// Describes allocation summary by resource: `DescribeAllocationSummaryByResource` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeAllocationSummaryByResource>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationSummaryByResource {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub month: Option<String>,
    pub period_type: Option<String>,
    pub tree_node_uniq_keys: Option<Vec<String>>,
    pub sort: Option<String>,
    pub sort_type: Option<String>,
    pub bill_dates: Option<Vec<String>>,
    pub business_codes: Option<Vec<String>>,
    pub owner_uins: Option<Vec<String>>,
    pub operate_uins: Option<Vec<String>>,
    pub pay_modes: Option<Vec<String>>,
    pub action_types: Option<Vec<String>>,
    pub product_codes: Option<Vec<String>>,
    pub region_ids: Option<Vec<String>>,
    pub zone_ids: Option<Vec<String>>,
    pub instance_types: Option<Vec<String>>,
    pub tag: Option<Vec<String>>,
    pub search_key: Option<String>,
    pub project_ids: Option<Vec<i64>>,
    pub allocation_type: Option<Vec<i64>>,
}
operation! { DescribeAllocationSummaryByResource(limit: i64, offset: i64)
    "DescribeAllocationSummaryByResource" -> DescribeAllocationSummaryByResourceOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Month" month: String, 3 "PeriodType" period_type: String,
    4 "TreeNodeUniqKeys" tree_node_uniq_keys: Vec<String>, 5 "Sort" sort: String, 6 "SortType" sort_type: String,
    7 "BillDates" bill_dates: Vec<String>, 8 "BusinessCodes" business_codes: Vec<String>,
    9 "OwnerUins" owner_uins: Vec<String>, 10 "OperateUins" operate_uins: Vec<String>,
    11 "PayModes" pay_modes: Vec<String>, 12 "ActionTypes" action_types: Vec<String>,
    13 "ProductCodes" product_codes: Vec<String>, 14 "RegionIds" region_ids: Vec<String>,
    15 "ZoneIds" zone_ids: Vec<String>, 16 "InstanceTypes" instance_types: Vec<String>, 17 "Tag" tag: Vec<String>,
    18 "SearchKey" search_key: String, 19 "ProjectIds" project_ids: Vec<i64>,
    20 "AllocationType" allocation_type: Vec<i64>
} }
paged! { DescribeAllocationSummaryByResource: AllocationSummaryByResource = Offset "Offset", "Detail" detail }

/// Response of [`DescribeAllocationSummaryByResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationSummaryByResourceOutput {
    pub record_num: Option<i64>,
    pub total: Option<AllocationOverviewTotal>,
    pub detail: Vec<AllocationSummaryByResource>,
}
model! { DescribeAllocationSummaryByResourceOutput {
    0 "RecordNum" record_num: i64, 1 "Total" total: AllocationOverviewTotal,
    2 "Detail" detail: Vec<AllocationSummaryByResource>
} }

/// In the response of [`DescribeAllocationSummaryByResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationSummaryByResource {
    pub tree_node_uniq_key: Option<String>,
    pub tree_node_uniq_key_name: Option<String>,
    pub bill_date: Option<String>,
    pub payer_uin: Option<String>,
    pub owner_uin: Option<String>,
    pub operate_uin: Option<String>,
    pub pay_mode: Option<String>,
    pub pay_mode_name: Option<String>,
    pub action_type: Option<String>,
    pub action_type_name: Option<String>,
    pub business_code: Option<String>,
    pub business_code_name: Option<String>,
    pub product_code: Option<String>,
    pub product_code_name: Option<String>,
    pub region_id: Option<i64>,
    pub region_name: Option<String>,
    pub zone_id: Option<i64>,
    pub zone_name: Option<String>,
    pub instance_type: Option<String>,
    pub instance_type_name: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub tag: Vec<BillTag>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub allocation_type: Option<i64>,
    pub total_cost: Option<String>,
    pub ri_time_span: Option<String>,
    pub ri_cost: Option<String>,
    pub real_total_cost: Option<String>,
    pub cash_pay_amount: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub transfer_pay_amount: Option<String>,
    /// Deprecated.
    pub split_item_id: Option<String>,
    /// Deprecated.
    pub split_item_name: Option<String>,
    pub fee_begin_time: Option<String>,
    pub fee_end_time: Option<String>,
    pub sp_cost: Option<String>,
    pub region_type: Option<String>,
    pub region_type_name: Option<String>,
    pub component_config: Option<String>,
    pub sp_deduction: Option<String>,
    pub bill_month: Option<String>,
}
model! { AllocationSummaryByResource {
    0 "TreeNodeUniqKey" tree_node_uniq_key: String, 1 "TreeNodeUniqKeyName" tree_node_uniq_key_name: String,
    2 "BillDate" bill_date: String, 3 "PayerUin" payer_uin: String, 4 "OwnerUin" owner_uin: String,
    5 "OperateUin" operate_uin: String, 6 "PayMode" pay_mode: String, 7 "PayModeName" pay_mode_name: String,
    8 "ActionType" action_type: String, 9 "ActionTypeName" action_type_name: String,
    10 "BusinessCode" business_code: String, 11 "BusinessCodeName" business_code_name: String,
    12 "ProductCode" product_code: String, 13 "ProductCodeName" product_code_name: String, 14 "RegionId" region_id: i64,
    15 "RegionName" region_name: String, 16 "ZoneId" zone_id: i64, 17 "ZoneName" zone_name: String,
    18 "InstanceType" instance_type: String, 19 "InstanceTypeName" instance_type_name: String,
    20 "ResourceId" resource_id: String, 21 "ResourceName" resource_name: String, 22 "Tag" tag: Vec<BillTag>,
    23 "ProjectId" project_id: i64, 24 "ProjectName" project_name: String, 25 "AllocationType" allocation_type: i64,
    26 "TotalCost" total_cost: String, 27 "RiTimeSpan" ri_time_span: String, 28 "RiCost" ri_cost: String,
    29 "RealTotalCost" real_total_cost: String, 30 "CashPayAmount" cash_pay_amount: String,
    31 "VoucherPayAmount" voucher_pay_amount: String, 32 "IncentivePayAmount" incentive_pay_amount: String,
    33 "TransferPayAmount" transfer_pay_amount: String, 34 "SplitItemId" split_item_id: String,
    35 "SplitItemName" split_item_name: String, 36 "FeeBeginTime" fee_begin_time: String,
    37 "FeeEndTime" fee_end_time: String, 38 "SPCost" sp_cost: String, 39 "RegionType" region_type: String,
    40 "RegionTypeName" region_type_name: String, 41 "ComponentConfig" component_config: String,
    42 "SPDeduction" sp_deduction: String, 43 "BillMonth" bill_month: String
} }

/// Describes allocation tree: `DescribeAllocationTree` of `billing` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeAllocationTree>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationTree {
    pub month: Option<String>,
}
operation! { DescribeAllocationTree() "DescribeAllocationTree" -> DescribeAllocationTreeOutput {
    0 "Month" month: String
} }

/// Response of [`DescribeAllocationTree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationTreeOutput {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub tree_node_uniq_key: Option<String>,
    pub children: Vec<AllocationTree>,
}
model! { DescribeAllocationTreeOutput {
    0 "Id" id: i64, 1 "Name" name: String, 2 "TreeNodeUniqKey" tree_node_uniq_key: String,
    3 "Children" children: Vec<AllocationTree>
} }

/// In the response of [`DescribeAllocationTree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationTree {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub tree_node_uniq_key: Option<String>,
    pub children: Vec<AllocationTree>,
}
model! { AllocationTree {
    0 "Id" id: i64, 1 "Name" name: String, 2 "TreeNodeUniqKey" tree_node_uniq_key: String,
    3 "Children" children: Vec<AllocationTree>
} }

/// Describes allocation trend by month: `DescribeAllocationTrendByMonth` of `billing` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeAllocationTrendByMonth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationTrendByMonth {
    /// Required.
    pub month: String,
    /// Required.
    pub tree_node_uniq_key: String,
    pub business_code: Option<String>,
}
operation! { DescribeAllocationTrendByMonth(month: String, tree_node_uniq_key: String)
    "DescribeAllocationTrendByMonth" -> DescribeAllocationTrendByMonthOutput {
    0 "Month" month, 1 "TreeNodeUniqKey" tree_node_uniq_key, 2 "BusinessCode" business_code: String
} }

/// Response of [`DescribeAllocationTrendByMonth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationTrendByMonthOutput {
    pub current: Option<AllocationBillTrendDetail>,
    pub previous: Vec<AllocationBillTrendDetail>,
    pub stat: Option<AllocationStat>,
}
model! { DescribeAllocationTrendByMonthOutput {
    0 "Current" current: AllocationBillTrendDetail, 1 "Previous" previous: Vec<AllocationBillTrendDetail>,
    2 "Stat" stat: AllocationStat
} }

/// In the response of [`DescribeAllocationTrendByMonth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationBillTrendDetail {
    pub month: Option<String>,
    pub name: Option<String>,
    pub real_total_cost: Option<String>,
}
model! { AllocationBillTrendDetail {
    0 "Month" month: String, 1 "Name" name: String, 2 "RealTotalCost" real_total_cost: String
} }

/// In the response of [`DescribeAllocationTrendByMonth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationStat {
    pub average: Option<AllocationAverageData>,
}
model! { AllocationStat {
    0 "Average" average: AllocationAverageData
} }

/// In the response of [`DescribeAllocationTrendByMonth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationAverageData {
    pub begin_month: Option<String>,
    pub end_month: Option<String>,
    pub real_total_cost: Option<String>,
}
model! { AllocationAverageData {
    0 "BeginMonth" begin_month: String, 1 "EndMonth" end_month: String, 2 "RealTotalCost" real_total_cost: String
} }

/// Describes allocation unit detail: `DescribeAllocationUnitDetail` of `billing` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeAllocationUnitDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationUnitDetail {
    /// Required.
    pub id: i64,
    pub month: Option<String>,
}
operation! { DescribeAllocationUnitDetail(id: i64)
    "DescribeAllocationUnitDetail" -> DescribeAllocationUnitDetailOutput {
    0 "Id" id, 1 "Month" month: String
} }

/// Response of [`DescribeAllocationUnitDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationUnitDetailOutput {
    pub id: Option<i64>,
    pub uin: Option<String>,
    pub name: Option<String>,
    pub parent_id: Option<i64>,
    pub source_name: Option<String>,
    pub source_id: Option<String>,
    pub remark: Option<String>,
    pub tree_node_uniq_key: Option<String>,
    pub rule_id: Option<i64>,
}
model! { DescribeAllocationUnitDetailOutput {
    0 "Id" id: i64, 1 "Uin" uin: String, 2 "Name" name: String, 3 "ParentId" parent_id: i64,
    4 "SourceName" source_name: String, 5 "SourceId" source_id: String, 6 "Remark" remark: String,
    7 "TreeNodeUniqKey" tree_node_uniq_key: String, 8 "RuleId" rule_id: i64
} }

/// Describes bill adjust info: `DescribeBillAdjustInfo` of `billing` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeBillAdjustInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillAdjustInfo {
    pub month: Option<String>,
    pub time_from: Option<String>,
    pub time_to: Option<String>,
    pub payer_uin: Option<String>,
}
operation! { DescribeBillAdjustInfo() "DescribeBillAdjustInfo" -> DescribeBillAdjustInfoOutput {
    0 "Month" month: String, 1 "TimeFrom" time_from: String, 2 "TimeTo" time_to: String, 3 "PayerUin" payer_uin: String
} }

/// Response of [`DescribeBillAdjustInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillAdjustInfoOutput {
    pub total: Option<i64>,
    pub data: Vec<AdjustInfoDetail>,
}
model! { DescribeBillAdjustInfoOutput {
    0 "Total" total: i64, 1 "Data" data: Vec<AdjustInfoDetail>
} }

/// In the response of [`DescribeBillAdjustInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustInfoDetail {
    pub payer_uin: Option<String>,
    pub month: Option<String>,
    pub adjust_type: Option<String>,
    pub adjust_num: Option<String>,
    pub adjust_completion_time: Option<String>,
    pub adjust_amount: Option<f64>,
}
model! { AdjustInfoDetail {
    0 "PayerUin" payer_uin: String, 1 "Month" month: String, 2 "AdjustType" adjust_type: String,
    3 "AdjustNum" adjust_num: String, 4 "AdjustCompletionTime" adjust_completion_time: String,
    5 "AdjustAmount" adjust_amount: f64
} }

/// Describes bill detail: `DescribeBillDetail` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeBillDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_COUNT_FAILED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillDetail {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Deprecated.
    pub period_type: Option<String>,
    pub month: Option<String>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub need_record_num: Option<i64>,
    /// Deprecated.
    pub product_code: Option<String>,
    pub pay_mode: Option<String>,
    pub resource_id: Option<String>,
    pub action_type: Option<String>,
    pub project_id: Option<i64>,
    pub business_code: Option<String>,
    pub context: Option<String>,
    pub payer_uin: Option<String>,
}
operation! { DescribeBillDetail(offset: i64, limit: i64) "DescribeBillDetail" -> DescribeBillDetailOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "PeriodType" period_type: String, 3 "Month" month: String,
    4 "BeginTime" begin_time: String, 5 "EndTime" end_time: String, 6 "NeedRecordNum" need_record_num: i64,
    7 "ProductCode" product_code: String, 8 "PayMode" pay_mode: String, 9 "ResourceId" resource_id: String,
    10 "ActionType" action_type: String, 11 "ProjectId" project_id: i64, 12 "BusinessCode" business_code: String,
    13 "Context" context: String, 14 "PayerUin" payer_uin: String
} }
paged! { DescribeBillDetail: BillDetail = Token "Context", "DetailSet" detail_set, next "Context" }

/// Response of [`DescribeBillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillDetailOutput {
    pub detail_set: Vec<BillDetail>,
    pub total: Option<i64>,
    pub context: Option<String>,
}
model! { DescribeBillDetailOutput {
    0 "DetailSet" detail_set: Vec<BillDetail>, 1 "Total" total: i64, 2 "Context" context: String
} }

/// In the response of [`DescribeBillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillDetail {
    pub business_code_name: Option<String>,
    pub product_code_name: Option<String>,
    pub pay_mode_name: Option<String>,
    pub project_name: Option<String>,
    pub region_name: Option<String>,
    pub zone_name: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub action_type_name: Option<String>,
    pub order_id: Option<String>,
    pub bill_id: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub pay_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub fee_begin_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub fee_end_time: Option<String>,
    pub component_set: Vec<BillDetailComponent>,
    pub payer_uin: Option<String>,
    pub owner_uin: Option<String>,
    pub operate_uin: Option<String>,
    pub tags: Vec<BillTagInfo>,
    pub business_code: Option<String>,
    pub product_code: Option<String>,
    pub action_type: Option<String>,
    pub region_id: Option<String>,
    pub project_id: Option<i64>,
    pub price_info: Vec<String>,
    pub associated_order: Option<BillDetailAssociatedOrder>,
    pub formula: Option<String>,
    pub formula_url: Option<String>,
    pub bill_day: Option<String>,
    pub bill_month: Option<String>,
    pub id: Option<String>,
    pub region_type: Option<String>,
    pub region_type_name: Option<String>,
    pub reserve_detail: Option<String>,
    pub discount_object: Option<String>,
    pub discount_type: Option<String>,
    pub discount_content: Option<String>,
    pub extend_field: Option<String>,
}
model! { BillDetail {
    0 "BusinessCodeName" business_code_name: String, 1 "ProductCodeName" product_code_name: String,
    2 "PayModeName" pay_mode_name: String, 3 "ProjectName" project_name: String, 4 "RegionName" region_name: String,
    5 "ZoneName" zone_name: String, 6 "ResourceId" resource_id: String, 7 "ResourceName" resource_name: String,
    8 "ActionTypeName" action_type_name: String, 9 "OrderId" order_id: String, 10 "BillId" bill_id: String,
    11 "PayTime" pay_time: String, 12 "FeeBeginTime" fee_begin_time: String, 13 "FeeEndTime" fee_end_time: String,
    14 "ComponentSet" component_set: Vec<BillDetailComponent>, 15 "PayerUin" payer_uin: String,
    16 "OwnerUin" owner_uin: String, 17 "OperateUin" operate_uin: String, 18 "Tags" tags: Vec<BillTagInfo>,
    19 "BusinessCode" business_code: String, 20 "ProductCode" product_code: String, 21 "ActionType" action_type: String,
    22 "RegionId" region_id: String, 23 "ProjectId" project_id: i64, 24 "PriceInfo" price_info: Vec<String>,
    25 "AssociatedOrder" associated_order: BillDetailAssociatedOrder, 26 "Formula" formula: String,
    27 "FormulaUrl" formula_url: String, 28 "BillDay" bill_day: String, 29 "BillMonth" bill_month: String,
    30 "Id" id: String, 31 "RegionType" region_type: String, 32 "RegionTypeName" region_type_name: String,
    33 "ReserveDetail" reserve_detail: String, 34 "DiscountObject" discount_object: String,
    35 "DiscountType" discount_type: String, 36 "DiscountContent" discount_content: String,
    37 "ExtendField" extend_field: String
} }

/// In the response of [`DescribeBillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillDetailComponent {
    pub component_code_name: Option<String>,
    pub item_code_name: Option<String>,
    pub single_price: Option<String>,
    /// Deprecated.
    pub specified_price: Option<String>,
    pub price_unit: Option<String>,
    pub used_amount: Option<String>,
    pub used_amount_unit: Option<String>,
    pub real_total_measure: Option<String>,
    pub deducted_measure: Option<String>,
    pub time_span: Option<String>,
    pub time_unit_name: Option<String>,
    pub cost: Option<String>,
    pub discount: Option<String>,
    pub reduce_type: Option<String>,
    pub real_cost: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub cash_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub transfer_pay_amount: Option<String>,
    pub item_code: Option<String>,
    pub component_code: Option<String>,
    pub contract_price: Option<String>,
    pub instance_type: Option<String>,
    pub ri_time_span: Option<String>,
    pub original_cost_with_ri: Option<String>,
    pub sp_deduction_rate: Option<String>,
    /// Deprecated.
    pub sp_deduction: Option<String>,
    pub original_cost_with_sp: Option<String>,
    pub blended_discount: Option<String>,
    pub component_config: Vec<BillDetailComponentConfig>,
}
model! { BillDetailComponent {
    0 "ComponentCodeName" component_code_name: String, 1 "ItemCodeName" item_code_name: String,
    2 "SinglePrice" single_price: String, 3 "SpecifiedPrice" specified_price: String, 4 "PriceUnit" price_unit: String,
    5 "UsedAmount" used_amount: String, 6 "UsedAmountUnit" used_amount_unit: String,
    7 "RealTotalMeasure" real_total_measure: String, 8 "DeductedMeasure" deducted_measure: String,
    9 "TimeSpan" time_span: String, 10 "TimeUnitName" time_unit_name: String, 11 "Cost" cost: String,
    12 "Discount" discount: String, 13 "ReduceType" reduce_type: String, 14 "RealCost" real_cost: String,
    15 "VoucherPayAmount" voucher_pay_amount: String, 16 "CashPayAmount" cash_pay_amount: String,
    17 "IncentivePayAmount" incentive_pay_amount: String, 18 "TransferPayAmount" transfer_pay_amount: String,
    19 "ItemCode" item_code: String, 20 "ComponentCode" component_code: String,
    21 "ContractPrice" contract_price: String, 22 "InstanceType" instance_type: String,
    23 "RiTimeSpan" ri_time_span: String, 24 "OriginalCostWithRI" original_cost_with_ri: String,
    25 "SPDeductionRate" sp_deduction_rate: String, 26 "SPDeduction" sp_deduction: String,
    27 "OriginalCostWithSP" original_cost_with_sp: String, 28 "BlendedDiscount" blended_discount: String,
    29 "ComponentConfig" component_config: Vec<BillDetailComponentConfig>
} }

/// In the response of [`DescribeBillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillDetailComponentConfig {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { BillDetailComponentConfig {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`DescribeBillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillTagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { BillTagInfo {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the response of [`DescribeBillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillDetailAssociatedOrder {
    pub prepay_purchase: Option<String>,
    pub prepay_renew: Option<String>,
    pub prepay_modify_up: Option<String>,
    pub reverse_order: Option<String>,
    pub new_order: Option<String>,
    pub original: Option<String>,
}
model! { BillDetailAssociatedOrder {
    0 "PrepayPurchase" prepay_purchase: String, 1 "PrepayRenew" prepay_renew: String,
    2 "PrepayModifyUp" prepay_modify_up: String, 3 "ReverseOrder" reverse_order: String, 4 "NewOrder" new_order: String,
    5 "Original" original: String
} }

/// Describes bill detail for organization: `DescribeBillDetailForOrganization` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeBillDetailForOrganization>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_COUNT_FAILED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillDetailForOrganization {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Deprecated.
    pub period_type: Option<String>,
    pub month: Option<String>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub need_record_num: Option<i64>,
    pub pay_mode: Option<String>,
    pub resource_id: Option<String>,
    pub action_type: Option<String>,
    pub project_id: Option<i64>,
    pub business_code: Option<String>,
    pub context: Option<String>,
}
operation! { DescribeBillDetailForOrganization(offset: i64, limit: i64)
    "DescribeBillDetailForOrganization" -> DescribeBillDetailForOrganizationOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "PeriodType" period_type: String, 3 "Month" month: String,
    4 "BeginTime" begin_time: String, 5 "EndTime" end_time: String, 6 "NeedRecordNum" need_record_num: i64,
    7 "PayMode" pay_mode: String, 8 "ResourceId" resource_id: String, 9 "ActionType" action_type: String,
    10 "ProjectId" project_id: i64, 11 "BusinessCode" business_code: String, 12 "Context" context: String
} }
paged! { DescribeBillDetailForOrganization: DistributionBillDetail =
    Token "Context", "DetailSet" detail_set, next "Context" }

/// Response of [`DescribeBillDetailForOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillDetailForOrganizationOutput {
    pub detail_set: Vec<DistributionBillDetail>,
    pub total: Option<i64>,
    pub context: Option<String>,
}
model! { DescribeBillDetailForOrganizationOutput {
    0 "DetailSet" detail_set: Vec<DistributionBillDetail>, 1 "Total" total: i64, 2 "Context" context: String
} }

/// In the response of [`DescribeBillDetailForOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DistributionBillDetail {
    pub business_code_name: Option<String>,
    pub product_code_name: Option<String>,
    pub pay_mode_name: Option<String>,
    pub project_name: Option<String>,
    pub region_name: Option<String>,
    pub zone_name: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub action_type_name: Option<String>,
    pub order_id: Option<String>,
    pub bill_id: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub pay_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub fee_begin_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub fee_end_time: Option<String>,
    pub component_set: Vec<BillDetailComponent>,
    pub owner_uin: Option<String>,
    pub operate_uin: Option<String>,
    pub tags: Vec<BillTagInfo>,
    pub business_code: Option<String>,
    pub product_code: Option<String>,
    pub action_type: Option<String>,
    pub region_id: Option<String>,
    pub project_id: Option<i64>,
    pub price_info: Vec<String>,
    pub associated_order: Option<BillDetailAssociatedOrder>,
    pub formula: Option<String>,
    pub formula_url: Option<String>,
    pub bill_month: Option<String>,
    pub bill_day: Option<String>,
}
model! { DistributionBillDetail {
    0 "BusinessCodeName" business_code_name: String, 1 "ProductCodeName" product_code_name: String,
    2 "PayModeName" pay_mode_name: String, 3 "ProjectName" project_name: String, 4 "RegionName" region_name: String,
    5 "ZoneName" zone_name: String, 6 "ResourceId" resource_id: String, 7 "ResourceName" resource_name: String,
    8 "ActionTypeName" action_type_name: String, 9 "OrderId" order_id: String, 10 "BillId" bill_id: String,
    11 "PayTime" pay_time: String, 12 "FeeBeginTime" fee_begin_time: String, 13 "FeeEndTime" fee_end_time: String,
    14 "ComponentSet" component_set: Vec<BillDetailComponent>, 15 "OwnerUin" owner_uin: String,
    16 "OperateUin" operate_uin: String, 17 "Tags" tags: Vec<BillTagInfo>, 18 "BusinessCode" business_code: String,
    19 "ProductCode" product_code: String, 20 "ActionType" action_type: String, 21 "RegionId" region_id: String,
    22 "ProjectId" project_id: i64, 23 "PriceInfo" price_info: Vec<String>,
    24 "AssociatedOrder" associated_order: BillDetailAssociatedOrder, 25 "Formula" formula: String,
    26 "FormulaUrl" formula_url: String, 27 "BillMonth" bill_month: String, 28 "BillDay" bill_day: String
} }

/// Describes bill download url: `DescribeBillDownloadUrl` of `billing` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeBillDownloadUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillDownloadUrl {
    /// Required.
    pub file_type: String,
    /// Required.
    pub month: String,
    pub child_uin: Option<Vec<String>>,
}
operation! { DescribeBillDownloadUrl(file_type: String, month: String)
    "DescribeBillDownloadUrl" -> DescribeBillDownloadUrlOutput {
    0 "FileType" file_type, 1 "Month" month, 2 "ChildUin" child_uin: Vec<String>
} }

/// Response of [`DescribeBillDownloadUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillDownloadUrlOutput {
    pub ready: Option<i64>,
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { DescribeBillDownloadUrlOutput {
    0 "Ready" ready: i64, 1 "DownloadUrl" download_url: Secret
} }

/// Describes bill list: `DescribeBillList` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeBillList>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillList {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub pay_type: Option<Vec<String>>,
    pub sub_pay_type: Option<Vec<String>>,
    pub with_zero_amount: Option<i64>,
}
operation! { DescribeBillList(start_time: String, end_time: String, offset: i64, limit: i64)
    "DescribeBillList" -> DescribeBillListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Offset" offset, 3 "Limit" limit,
    4 "PayType" pay_type: Vec<String>, 5 "SubPayType" sub_pay_type: Vec<String>,
    6 "WithZeroAmount" with_zero_amount: i64
} }
paged! { DescribeBillList: BillTransactionInfo = Offset "Offset", "TransactionList" transaction_list, total "Total" }

/// Response of [`DescribeBillList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillListOutput {
    pub transaction_list: Vec<BillTransactionInfo>,
    pub total: Option<i64>,
    pub return_amount: Option<f64>,
    pub recharge_amount: Option<f64>,
    pub block_amount: Option<f64>,
    pub unblock_amount: Option<f64>,
    pub deduct_amount: Option<f64>,
    pub agent_in_amount: Option<f64>,
    pub advance_recharge_amount: Option<f64>,
    pub withdraw_amount: Option<f64>,
    pub agent_out_amount: Option<f64>,
    pub advance_pay_amount: Option<f64>,
}
model! { DescribeBillListOutput {
    0 "TransactionList" transaction_list: Vec<BillTransactionInfo>, 1 "Total" total: i64,
    2 "ReturnAmount" return_amount: f64, 3 "RechargeAmount" recharge_amount: f64, 4 "BlockAmount" block_amount: f64,
    5 "UnblockAmount" unblock_amount: f64, 6 "DeductAmount" deduct_amount: f64, 7 "AgentInAmount" agent_in_amount: f64,
    8 "AdvanceRechargeAmount" advance_recharge_amount: f64, 9 "WithdrawAmount" withdraw_amount: f64,
    10 "AgentOutAmount" agent_out_amount: f64, 11 "AdvancePayAmount" advance_pay_amount: f64
} }

/// In the response of [`DescribeBillList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillTransactionInfo {
    pub action_type: Option<String>,
    pub amount: Option<i64>,
    pub balance: Option<i64>,
    pub bill_id: Option<String>,
    pub operation_info: Option<String>,
    pub operation_time: Option<String>,
    pub cash: Option<i64>,
    pub incentive: Option<i64>,
    pub freezing: Option<i64>,
    pub pay_channel: Option<String>,
    pub deduct_mode: Option<String>,
}
model! { BillTransactionInfo {
    0 "ActionType" action_type: String, 1 "Amount" amount: i64, 2 "Balance" balance: i64, 3 "BillId" bill_id: String,
    4 "OperationInfo" operation_info: String, 5 "OperationTime" operation_time: String, 6 "Cash" cash: i64,
    7 "Incentive" incentive: i64, 8 "Freezing" freezing: i64, 9 "PayChannel" pay_channel: String,
    10 "DeductMode" deduct_mode: String
} }

/// Describes bill resource summary: `DescribeBillResourceSummary` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeBillResourceSummary>.
///
/// Errors: [`codes::FAILED_OPERATION_SUMMARY_DATA_NOT_READY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillResourceSummary {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub month: String,
    /// Deprecated.
    pub period_type: Option<String>,
    pub need_record_num: Option<i64>,
    pub action_type: Option<String>,
    pub resource_id: Option<String>,
    pub pay_mode: Option<String>,
    pub business_code: Option<String>,
    pub payer_uin: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
operation! { DescribeBillResourceSummary(offset: i64, limit: i64, month: String)
    "DescribeBillResourceSummary" -> DescribeBillResourceSummaryOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Month" month, 3 "PeriodType" period_type: String,
    4 "NeedRecordNum" need_record_num: i64, 5 "ActionType" action_type: String, 6 "ResourceId" resource_id: String,
    7 "PayMode" pay_mode: String, 8 "BusinessCode" business_code: String, 9 "PayerUin" payer_uin: String,
    10 "TagKey" tag_key: String, 11 "TagValue" tag_value: String
} }
paged! { DescribeBillResourceSummary: BillResourceSummary =
    Offset "Offset", "ResourceSummarySet" resource_summary_set, total "Total" }

/// Response of [`DescribeBillResourceSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillResourceSummaryOutput {
    pub resource_summary_set: Vec<BillResourceSummary>,
    pub total: Option<i64>,
}
model! { DescribeBillResourceSummaryOutput {
    0 "ResourceSummarySet" resource_summary_set: Vec<BillResourceSummary>, 1 "Total" total: i64
} }

/// In the response of [`DescribeBillResourceSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillResourceSummary {
    pub business_code_name: Option<String>,
    pub product_code_name: Option<String>,
    pub pay_mode_name: Option<String>,
    pub project_name: Option<String>,
    pub region_name: Option<String>,
    pub zone_name: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub action_type_name: Option<String>,
    pub order_id: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub pay_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub fee_begin_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub fee_end_time: Option<String>,
    pub config_desc: Option<String>,
    pub extend_field1: Option<String>,
    pub extend_field2: Option<String>,
    pub total_cost: Option<String>,
    pub discount: Option<String>,
    pub reduce_type: Option<String>,
    pub real_total_cost: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub cash_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub transfer_pay_amount: Option<String>,
    pub extend_field3: Option<String>,
    pub extend_field4: Option<String>,
    pub extend_field5: Option<String>,
    pub tags: Vec<BillTagInfo>,
    pub payer_uin: Option<String>,
    pub owner_uin: Option<String>,
    pub operate_uin: Option<String>,
    pub business_code: Option<String>,
    pub product_code: Option<String>,
    pub region_id: Option<i64>,
    pub instance_type: Option<String>,
    pub original_cost_with_ri: Option<String>,
    /// Deprecated.
    pub sp_deduction: Option<String>,
    pub original_cost_with_sp: Option<String>,
    pub bill_month: Option<String>,
}
model! { BillResourceSummary {
    0 "BusinessCodeName" business_code_name: String, 1 "ProductCodeName" product_code_name: String,
    2 "PayModeName" pay_mode_name: String, 3 "ProjectName" project_name: String, 4 "RegionName" region_name: String,
    5 "ZoneName" zone_name: String, 6 "ResourceId" resource_id: String, 7 "ResourceName" resource_name: String,
    8 "ActionTypeName" action_type_name: String, 9 "OrderId" order_id: String, 10 "PayTime" pay_time: String,
    11 "FeeBeginTime" fee_begin_time: String, 12 "FeeEndTime" fee_end_time: String, 13 "ConfigDesc" config_desc: String,
    14 "ExtendField1" extend_field1: String, 15 "ExtendField2" extend_field2: String, 16 "TotalCost" total_cost: String,
    17 "Discount" discount: String, 18 "ReduceType" reduce_type: String, 19 "RealTotalCost" real_total_cost: String,
    20 "VoucherPayAmount" voucher_pay_amount: String, 21 "CashPayAmount" cash_pay_amount: String,
    22 "IncentivePayAmount" incentive_pay_amount: String, 23 "TransferPayAmount" transfer_pay_amount: String,
    24 "ExtendField3" extend_field3: String, 25 "ExtendField4" extend_field4: String,
    26 "ExtendField5" extend_field5: String, 27 "Tags" tags: Vec<BillTagInfo>, 28 "PayerUin" payer_uin: String,
    29 "OwnerUin" owner_uin: String, 30 "OperateUin" operate_uin: String, 31 "BusinessCode" business_code: String,
    32 "ProductCode" product_code: String, 33 "RegionId" region_id: i64, 34 "InstanceType" instance_type: String,
    35 "OriginalCostWithRI" original_cost_with_ri: String, 36 "SPDeduction" sp_deduction: String,
    37 "OriginalCostWithSP" original_cost_with_sp: String, 38 "BillMonth" bill_month: String
} }

/// Describes bill resource summary for organization: `DescribeBillResourceSummaryForOrganization` of `billing`
/// 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeBillResourceSummaryForOrganization>.
///
/// Errors: [`codes::FAILED_OPERATION_SUMMARY_DATA_NOT_READY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillResourceSummaryForOrganization {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub month: String,
    /// Deprecated.
    pub period_type: Option<String>,
    pub need_record_num: Option<i64>,
    pub action_type: Option<String>,
    pub resource_id: Option<String>,
    pub pay_mode: Option<String>,
    pub business_code: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
operation! { DescribeBillResourceSummaryForOrganization(offset: i64, limit: i64, month: String)
    "DescribeBillResourceSummaryForOrganization" -> DescribeBillResourceSummaryForOrganizationOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Month" month, 3 "PeriodType" period_type: String,
    4 "NeedRecordNum" need_record_num: i64, 5 "ActionType" action_type: String, 6 "ResourceId" resource_id: String,
    7 "PayMode" pay_mode: String, 8 "BusinessCode" business_code: String, 9 "TagKey" tag_key: String,
    10 "TagValue" tag_value: String
} }
paged! { DescribeBillResourceSummaryForOrganization: BillDistributionResourceSummary =
    Offset "Offset", "ResourceSummarySet" resource_summary_set, total "Total" }

/// Response of [`DescribeBillResourceSummaryForOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillResourceSummaryForOrganizationOutput {
    pub resource_summary_set: Vec<BillDistributionResourceSummary>,
    pub total: Option<i64>,
}
model! { DescribeBillResourceSummaryForOrganizationOutput {
    0 "ResourceSummarySet" resource_summary_set: Vec<BillDistributionResourceSummary>, 1 "Total" total: i64
} }

/// In the response of [`DescribeBillResourceSummaryForOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillDistributionResourceSummary {
    pub business_code_name: Option<String>,
    pub product_code_name: Option<String>,
    pub pay_mode_name: Option<String>,
    pub project_name: Option<String>,
    pub region_name: Option<String>,
    pub zone_name: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub action_type_name: Option<String>,
    pub order_id: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub pay_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub fee_begin_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub fee_end_time: Option<String>,
    pub config_desc: Option<String>,
    pub extend_field1: Option<String>,
    pub extend_field2: Option<String>,
    pub total_cost: Option<String>,
    pub discount: Option<String>,
    pub reduce_type: Option<String>,
    pub real_total_cost: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub cash_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub transfer_pay_amount: Option<String>,
    pub extend_field3: Option<String>,
    pub extend_field4: Option<String>,
    pub extend_field5: Option<String>,
    pub tags: Vec<BillTagInfo>,
    pub owner_uin: Option<String>,
    pub operate_uin: Option<String>,
    pub business_code: Option<String>,
    pub product_code: Option<String>,
    pub region_id: Option<i64>,
    pub instance_type: Option<String>,
    pub original_cost_with_ri: Option<String>,
    /// Deprecated.
    pub sp_deduction: Option<String>,
    pub original_cost_with_sp: Option<String>,
    pub bill_month: Option<String>,
}
model! { BillDistributionResourceSummary {
    0 "BusinessCodeName" business_code_name: String, 1 "ProductCodeName" product_code_name: String,
    2 "PayModeName" pay_mode_name: String, 3 "ProjectName" project_name: String, 4 "RegionName" region_name: String,
    5 "ZoneName" zone_name: String, 6 "ResourceId" resource_id: String, 7 "ResourceName" resource_name: String,
    8 "ActionTypeName" action_type_name: String, 9 "OrderId" order_id: String, 10 "PayTime" pay_time: String,
    11 "FeeBeginTime" fee_begin_time: String, 12 "FeeEndTime" fee_end_time: String, 13 "ConfigDesc" config_desc: String,
    14 "ExtendField1" extend_field1: String, 15 "ExtendField2" extend_field2: String, 16 "TotalCost" total_cost: String,
    17 "Discount" discount: String, 18 "ReduceType" reduce_type: String, 19 "RealTotalCost" real_total_cost: String,
    20 "VoucherPayAmount" voucher_pay_amount: String, 21 "CashPayAmount" cash_pay_amount: String,
    22 "IncentivePayAmount" incentive_pay_amount: String, 23 "TransferPayAmount" transfer_pay_amount: String,
    24 "ExtendField3" extend_field3: String, 25 "ExtendField4" extend_field4: String,
    26 "ExtendField5" extend_field5: String, 27 "Tags" tags: Vec<BillTagInfo>, 28 "OwnerUin" owner_uin: String,
    29 "OperateUin" operate_uin: String, 30 "BusinessCode" business_code: String, 31 "ProductCode" product_code: String,
    32 "RegionId" region_id: i64, 33 "InstanceType" instance_type: String,
    34 "OriginalCostWithRI" original_cost_with_ri: String, 35 "SPDeduction" sp_deduction: String,
    36 "OriginalCostWithSP" original_cost_with_sp: String, 37 "BillMonth" bill_month: String
} }

/// Describes bill summary: `DescribeBillSummary` of `billing` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeBillSummary>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_KEY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummary {
    /// Required.
    pub month: String,
    /// Required.
    pub group_type: String,
    pub tag_key: Option<Vec<String>>,
    pub operate_uin: Option<String>,
    pub payer_uin: Option<String>,
}
operation! { DescribeBillSummary(month: String, group_type: String) "DescribeBillSummary" -> DescribeBillSummaryOutput {
    0 "Month" month, 1 "GroupType" group_type, 2 "TagKey" tag_key: Vec<String>, 3 "OperateUin" operate_uin: String,
    4 "PayerUin" payer_uin: String
} }

/// Response of [`DescribeBillSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryOutput {
    pub ready: Option<i64>,
    pub summary_detail: Vec<SummaryDetail>,
}
model! { DescribeBillSummaryOutput {
    0 "Ready" ready: i64, 1 "SummaryDetail" summary_detail: Vec<SummaryDetail>
} }

/// In the response of [`DescribeBillSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SummaryDetail {
    pub group_key: Option<String>,
    pub group_value: Option<String>,
    pub total_cost: Option<String>,
    pub real_total_cost: Option<String>,
    pub cash_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub transfer_pay_amount: Option<String>,
    pub business: Vec<BusinessSummaryInfo>,
}
model! { SummaryDetail {
    0 "GroupKey" group_key: String, 1 "GroupValue" group_value: String, 2 "TotalCost" total_cost: String,
    3 "RealTotalCost" real_total_cost: String, 4 "CashPayAmount" cash_pay_amount: String,
    5 "IncentivePayAmount" incentive_pay_amount: String, 6 "VoucherPayAmount" voucher_pay_amount: String,
    7 "TransferPayAmount" transfer_pay_amount: String, 8 "Business" business: Vec<BusinessSummaryInfo>
} }

/// In the response of [`DescribeBillSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessSummaryInfo {
    pub business_code: Option<String>,
    pub business_code_name: Option<String>,
    pub total_cost: Option<String>,
    pub real_total_cost: Option<String>,
    pub cash_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub transfer_pay_amount: Option<String>,
}
model! { BusinessSummaryInfo {
    0 "BusinessCode" business_code: String, 1 "BusinessCodeName" business_code_name: String,
    2 "TotalCost" total_cost: String, 3 "RealTotalCost" real_total_cost: String,
    4 "CashPayAmount" cash_pay_amount: String, 5 "IncentivePayAmount" incentive_pay_amount: String,
    6 "VoucherPayAmount" voucher_pay_amount: String, 7 "TransferPayAmount" transfer_pay_amount: String
} }

/// Describes bill summary by pay mode: `DescribeBillSummaryByPayMode` of `billing` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeBillSummaryByPayMode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryByPayMode {
    /// Required.
    pub begin_time: String,
    /// Required.
    pub end_time: String,
    pub payer_uin: Option<String>,
}
operation! { DescribeBillSummaryByPayMode(begin_time: String, end_time: String)
    "DescribeBillSummaryByPayMode" -> DescribeBillSummaryByPayModeOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "PayerUin" payer_uin: String
} }

/// Response of [`DescribeBillSummaryByPayMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryByPayModeOutput {
    pub ready: Option<i64>,
    pub summary_overview: Vec<PayModeSummaryOverviewItem>,
}
model! { DescribeBillSummaryByPayModeOutput {
    0 "Ready" ready: i64, 1 "SummaryOverview" summary_overview: Vec<PayModeSummaryOverviewItem>
} }

/// In the response of [`DescribeBillSummaryByPayMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayModeSummaryOverviewItem {
    pub pay_mode: Option<String>,
    pub pay_mode_name: Option<String>,
    pub real_total_cost_ratio: Option<String>,
    pub real_total_cost: Option<String>,
    pub cash_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub transfer_pay_amount: Option<String>,
    pub total_cost: Option<String>,
    pub detail: Vec<ActionSummaryOverviewItem>,
}
model! { PayModeSummaryOverviewItem {
    0 "PayMode" pay_mode: String, 1 "PayModeName" pay_mode_name: String,
    2 "RealTotalCostRatio" real_total_cost_ratio: String, 3 "RealTotalCost" real_total_cost: String,
    4 "CashPayAmount" cash_pay_amount: String, 5 "IncentivePayAmount" incentive_pay_amount: String,
    6 "VoucherPayAmount" voucher_pay_amount: String, 7 "TransferPayAmount" transfer_pay_amount: String,
    8 "TotalCost" total_cost: String, 9 "Detail" detail: Vec<ActionSummaryOverviewItem>
} }

/// In the response of [`DescribeBillSummaryByPayMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionSummaryOverviewItem {
    pub action_type: Option<String>,
    pub action_type_name: Option<String>,
    pub real_total_cost_ratio: Option<String>,
    pub real_total_cost: Option<String>,
    pub cash_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub transfer_pay_amount: Option<String>,
    pub bill_month: Option<String>,
    pub total_cost: Option<String>,
}
model! { ActionSummaryOverviewItem {
    0 "ActionType" action_type: String, 1 "ActionTypeName" action_type_name: String,
    2 "RealTotalCostRatio" real_total_cost_ratio: String, 3 "RealTotalCost" real_total_cost: String,
    4 "CashPayAmount" cash_pay_amount: String, 5 "IncentivePayAmount" incentive_pay_amount: String,
    6 "VoucherPayAmount" voucher_pay_amount: String, 7 "TransferPayAmount" transfer_pay_amount: String,
    8 "BillMonth" bill_month: String, 9 "TotalCost" total_cost: String
} }

/// Describes bill summary by product: `DescribeBillSummaryByProduct` of `billing` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeBillSummaryByProduct>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryByProduct {
    /// Required.
    pub begin_time: String,
    /// Required.
    pub end_time: String,
    pub payer_uin: Option<String>,
    pub pay_type: Option<String>,
}
operation! { DescribeBillSummaryByProduct(begin_time: String, end_time: String)
    "DescribeBillSummaryByProduct" -> DescribeBillSummaryByProductOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "PayerUin" payer_uin: String, 3 "PayType" pay_type: String
} }

/// Response of [`DescribeBillSummaryByProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryByProductOutput {
    pub ready: Option<i64>,
    pub summary_total: Option<BusinessSummaryTotal>,
    pub summary_overview: Vec<BusinessSummaryOverviewItem>,
}
model! { DescribeBillSummaryByProductOutput {
    0 "Ready" ready: i64, 1 "SummaryTotal" summary_total: BusinessSummaryTotal,
    2 "SummaryOverview" summary_overview: Vec<BusinessSummaryOverviewItem>
} }

/// In the response of [`DescribeBillSummaryByProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessSummaryTotal {
    pub real_total_cost: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub cash_pay_amount: Option<String>,
    pub transfer_pay_amount: Option<String>,
    pub total_cost: Option<String>,
}
model! { BusinessSummaryTotal {
    0 "RealTotalCost" real_total_cost: String, 1 "VoucherPayAmount" voucher_pay_amount: String,
    2 "IncentivePayAmount" incentive_pay_amount: String, 3 "CashPayAmount" cash_pay_amount: String,
    4 "TransferPayAmount" transfer_pay_amount: String, 5 "TotalCost" total_cost: String
} }

/// In the response of [`DescribeBillSummaryByProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessSummaryOverviewItem {
    pub business_code: Option<String>,
    pub business_code_name: Option<String>,
    pub real_total_cost_ratio: Option<String>,
    pub real_total_cost: Option<String>,
    pub cash_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub transfer_pay_amount: Option<String>,
    pub bill_month: Option<String>,
    pub total_cost: Option<String>,
}
model! { BusinessSummaryOverviewItem {
    0 "BusinessCode" business_code: String, 1 "BusinessCodeName" business_code_name: String,
    2 "RealTotalCostRatio" real_total_cost_ratio: String, 3 "RealTotalCost" real_total_cost: String,
    4 "CashPayAmount" cash_pay_amount: String, 5 "IncentivePayAmount" incentive_pay_amount: String,
    6 "VoucherPayAmount" voucher_pay_amount: String, 7 "TransferPayAmount" transfer_pay_amount: String,
    8 "BillMonth" bill_month: String, 9 "TotalCost" total_cost: String
} }

/// Describes bill summary by project: `DescribeBillSummaryByProject` of `billing` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeBillSummaryByProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryByProject {
    /// Required.
    pub begin_time: String,
    /// Required.
    pub end_time: String,
    pub payer_uin: Option<String>,
}
operation! { DescribeBillSummaryByProject(begin_time: String, end_time: String)
    "DescribeBillSummaryByProject" -> DescribeBillSummaryByProjectOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "PayerUin" payer_uin: String
} }

/// Response of [`DescribeBillSummaryByProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryByProjectOutput {
    pub ready: Option<i64>,
    pub summary_overview: Vec<ProjectSummaryOverviewItem>,
}
model! { DescribeBillSummaryByProjectOutput {
    0 "Ready" ready: i64, 1 "SummaryOverview" summary_overview: Vec<ProjectSummaryOverviewItem>
} }

/// In the response of [`DescribeBillSummaryByProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectSummaryOverviewItem {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub real_total_cost_ratio: Option<String>,
    pub real_total_cost: Option<String>,
    pub cash_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub transfer_pay_amount: Option<String>,
    pub bill_month: Option<String>,
    pub total_cost: Option<String>,
}
model! { ProjectSummaryOverviewItem {
    0 "ProjectId" project_id: String, 1 "ProjectName" project_name: String,
    2 "RealTotalCostRatio" real_total_cost_ratio: String, 3 "RealTotalCost" real_total_cost: String,
    4 "CashPayAmount" cash_pay_amount: String, 5 "IncentivePayAmount" incentive_pay_amount: String,
    6 "VoucherPayAmount" voucher_pay_amount: String, 7 "TransferPayAmount" transfer_pay_amount: String,
    8 "BillMonth" bill_month: String, 9 "TotalCost" total_cost: String
} }

/// Describes bill summary by region: `DescribeBillSummaryByRegion` of `billing` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeBillSummaryByRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryByRegion {
    /// Required.
    pub begin_time: String,
    /// Required.
    pub end_time: String,
    pub payer_uin: Option<String>,
}
operation! { DescribeBillSummaryByRegion(begin_time: String, end_time: String)
    "DescribeBillSummaryByRegion" -> DescribeBillSummaryByRegionOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "PayerUin" payer_uin: String
} }

/// Response of [`DescribeBillSummaryByRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryByRegionOutput {
    pub ready: Option<i64>,
    pub summary_overview: Vec<RegionSummaryOverviewItem>,
}
model! { DescribeBillSummaryByRegionOutput {
    0 "Ready" ready: i64, 1 "SummaryOverview" summary_overview: Vec<RegionSummaryOverviewItem>
} }

/// In the response of [`DescribeBillSummaryByRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionSummaryOverviewItem {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub real_total_cost_ratio: Option<String>,
    pub real_total_cost: Option<String>,
    pub cash_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub transfer_pay_amount: Option<String>,
    pub bill_month: Option<String>,
    pub total_cost: Option<String>,
}
model! { RegionSummaryOverviewItem {
    0 "RegionId" region_id: String, 1 "RegionName" region_name: String,
    2 "RealTotalCostRatio" real_total_cost_ratio: String, 3 "RealTotalCost" real_total_cost: String,
    4 "CashPayAmount" cash_pay_amount: String, 5 "IncentivePayAmount" incentive_pay_amount: String,
    6 "VoucherPayAmount" voucher_pay_amount: String, 7 "TransferPayAmount" transfer_pay_amount: String,
    8 "BillMonth" bill_month: String, 9 "TotalCost" total_cost: String
} }

/// Describes bill summary by tag: `DescribeBillSummaryByTag` of `billing` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeBillSummaryByTag>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_KEY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryByTag {
    /// Required.
    pub begin_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub tag_key: String,
    pub payer_uin: Option<String>,
    pub tag_value: Option<String>,
}
operation! { DescribeBillSummaryByTag(begin_time: String, end_time: String, tag_key: String)
    "DescribeBillSummaryByTag" -> DescribeBillSummaryByTagOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "TagKey" tag_key, 3 "PayerUin" payer_uin: String,
    4 "TagValue" tag_value: String
} }

/// Response of [`DescribeBillSummaryByTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryByTagOutput {
    pub ready: Option<i64>,
    pub summary_overview: Vec<TagSummaryOverviewItem>,
    pub summary_total: Option<SummaryTotal>,
}
model! { DescribeBillSummaryByTagOutput {
    0 "Ready" ready: i64, 1 "SummaryOverview" summary_overview: Vec<TagSummaryOverviewItem>,
    2 "SummaryTotal" summary_total: SummaryTotal
} }

/// In the response of [`DescribeBillSummaryByTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagSummaryOverviewItem {
    pub tag_value: Option<String>,
    pub real_total_cost_ratio: Option<String>,
    pub real_total_cost: Option<String>,
    pub cash_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub transfer_pay_amount: Option<String>,
    pub total_cost: Option<String>,
}
model! { TagSummaryOverviewItem {
    0 "TagValue" tag_value: String, 1 "RealTotalCostRatio" real_total_cost_ratio: String,
    2 "RealTotalCost" real_total_cost: String, 3 "CashPayAmount" cash_pay_amount: String,
    4 "IncentivePayAmount" incentive_pay_amount: String, 5 "VoucherPayAmount" voucher_pay_amount: String,
    6 "TransferPayAmount" transfer_pay_amount: String, 7 "TotalCost" total_cost: String
} }

/// In the response of [`DescribeBillSummaryByTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SummaryTotal {
    pub real_total_cost: Option<String>,
    pub total_cost: Option<String>,
}
model! { SummaryTotal {
    0 "RealTotalCost" real_total_cost: String, 1 "TotalCost" total_cost: String
} }

/// Describes bill summary for organization: `DescribeBillSummaryForOrganization` of `billing` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeBillSummaryForOrganization>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_KEY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryForOrganization {
    /// Required.
    pub month: String,
    /// Required.
    pub group_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { DescribeBillSummaryForOrganization(month: String, group_type: String)
    "DescribeBillSummaryForOrganization" -> DescribeBillSummaryForOrganizationOutput {
    0 "Month" month, 1 "GroupType" group_type, 2 "TagKey" tag_key: Vec<String>
} }

/// Response of [`DescribeBillSummaryForOrganization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryForOrganizationOutput {
    pub ready: Option<i64>,
    pub summary_detail: Vec<SummaryDetail>,
}
model! { DescribeBillSummaryForOrganizationOutput {
    0 "Ready" ready: i64, 1 "SummaryDetail" summary_detail: Vec<SummaryDetail>
} }

/// Describes budget: `DescribeBudget` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeBudget>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_KEY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBudget {
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    pub budget_id: Option<String>,
    pub budget_name: Option<String>,
    pub budget_status: Option<String>,
    pub cycle_types: Option<Vec<String>>,
}
operation! { DescribeBudget(page_no: i64, page_size: i64) "DescribeBudget" -> DescribeBudgetOutput {
    0 "PageNo" page_no, 1 "PageSize" page_size, 2 "BudgetId" budget_id: String, 3 "BudgetName" budget_name: String,
    4 "BudgetStatus" budget_status: String, 5 "CycleTypes" cycle_types: Vec<String>
} }
paged! { DescribeBudget: BudgetExtend = Number "PageNo", "Data.Records" data.records, total "Data.Total" }

/// Response of [`DescribeBudget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBudgetOutput {
    pub data: Option<DataForBudgetInfoPage>,
    pub message: Option<String>,
    pub code: Option<i64>,
}
model! { DescribeBudgetOutput {
    0 "Data" data: DataForBudgetInfoPage, 1 "Message" message: String, 2 "Code" code: i64
} }

/// In the response of [`DescribeBudget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataForBudgetInfoPage {
    pub pages: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
    pub records: Vec<BudgetExtend>,
    pub current: Option<i64>,
}
model! { DataForBudgetInfoPage {
    0 "Pages" pages: i64, 1 "Size" size: i64, 2 "Total" total: i64, 3 "Records" records: Vec<BudgetExtend>,
    4 "Current" current: i64
} }

/// In the response of [`DescribeBudget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetExtend {
    pub budget_name: Option<String>,
    pub budget_quota: Option<String>,
    pub cycle_type: Option<String>,
    pub bill_type: Option<String>,
    pub fee_type: Option<String>,
    pub period_begin: Option<String>,
    pub period_end: Option<String>,
    pub dimensions: Option<String>,
    pub plan_type: Option<String>,
    pub warn_json: Vec<BudgetWarn>,
    pub payer_uin: Option<i64>,
    pub wave_threshold_json: Vec<WaveThresholdForm>,
    pub budget_note: Option<String>,
    pub send_detail: Option<String>,
    pub default_mode: Option<i64>,
    pub template_type: Option<String>,
    pub money_status: Option<i64>,
    pub remind_times: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub budget_id: Option<String>,
    pub has_forecast: Option<String>,
    pub forecast_cost: Option<String>,
    pub forecast_progress: Option<String>,
    pub real_cost: Option<String>,
    pub budget_send_info_form: Vec<BudgetSendInfoDto>,
    pub cur_date_desc: Option<String>,
    pub budget_status: Option<String>,
    pub dimensions_range: Option<BudgetConditionsForm>,
    pub budget_progress: Option<String>,
    pub budget_quota_json: Vec<BudgetPlan>,
}
model! { BudgetExtend {
    0 "BudgetName" budget_name: String, 1 "BudgetQuota" budget_quota: String, 2 "CycleType" cycle_type: String,
    3 "BillType" bill_type: String, 4 "FeeType" fee_type: String, 5 "PeriodBegin" period_begin: String,
    6 "PeriodEnd" period_end: String, 7 "Dimensions" dimensions: String, 8 "PlanType" plan_type: String,
    9 "WarnJson" warn_json: Vec<BudgetWarn>, 10 "PayerUin" payer_uin: i64,
    11 "WaveThresholdJson" wave_threshold_json: Vec<WaveThresholdForm>, 12 "BudgetNote" budget_note: String,
    13 "SendDetail" send_detail: String, 14 "DefaultMode" default_mode: i64, 15 "TemplateType" template_type: String,
    16 "MoneyStatus" money_status: i64, 17 "RemindTimes" remind_times: i64, 18 "CreateTime" create_time: String,
    19 "UpdateTime" update_time: String, 20 "BudgetId" budget_id: String, 21 "HasForecast" has_forecast: String,
    22 "ForecastCost" forecast_cost: String, 23 "ForecastProgress" forecast_progress: String,
    24 "RealCost" real_cost: String, 25 "BudgetSendInfoForm" budget_send_info_form: Vec<BudgetSendInfoDto>,
    26 "CurDateDesc" cur_date_desc: String, 27 "BudgetStatus" budget_status: String,
    28 "DimensionsRange" dimensions_range: BudgetConditionsForm, 29 "BudgetProgress" budget_progress: String,
    30 "BudgetQuotaJson" budget_quota_json: Vec<BudgetPlan>
} }

/// In the response of [`DescribeBudget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetSendInfoDto {
    pub week_days: Vec<i64>,
    pub receiver_type: Option<String>,
    pub end_time: Option<String>,
    pub budget_id: Option<i64>,
    pub notice_ways: Vec<String>,
    pub start_time: Option<String>,
    pub id: Option<String>,
    pub receiver_ids: Vec<i64>,
}
model! { BudgetSendInfoDto {
    0 "WeekDays" week_days: Vec<i64>, 1 "ReceiverType" receiver_type: String, 2 "EndTime" end_time: String,
    3 "BudgetId" budget_id: i64, 4 "NoticeWays" notice_ways: Vec<String>, 5 "StartTime" start_time: String,
    6 "Id" id: String, 7 "ReceiverIds" receiver_ids: Vec<i64>
} }

/// In the response of [`DescribeBudget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetPlan {
    pub date_desc: Option<String>,
    pub quota: Option<String>,
}
model! { BudgetPlan {
    0 "DateDesc" date_desc: String, 1 "Quota" quota: String
} }

/// Describes budget operation log: `DescribeBudgetOperationLog` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeBudgetOperationLog>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_KEY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBudgetOperationLog {
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub budget_id: String,
}
operation! { DescribeBudgetOperationLog(page_no: i64, page_size: i64, budget_id: String)
    "DescribeBudgetOperationLog" -> DescribeBudgetOperationLogOutput {
    0 "PageNo" page_no, 1 "PageSize" page_size, 2 "BudgetId" budget_id
} }
paged! { DescribeBudgetOperationLog: BudgetOperationLogEntity =
    Number "PageNo", "Data.Records" data.records, total "Data.Total" }

/// Response of [`DescribeBudgetOperationLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBudgetOperationLogOutput {
    pub data: Option<DataForBudgetOperationLogPage>,
    pub message: Option<String>,
    pub code: Option<i64>,
}
model! { DescribeBudgetOperationLogOutput {
    0 "Data" data: DataForBudgetOperationLogPage, 1 "Message" message: String, 2 "Code" code: i64
} }

/// In the response of [`DescribeBudgetOperationLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataForBudgetOperationLogPage {
    pub pages: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
    pub records: Vec<BudgetOperationLogEntity>,
    pub current: Option<i64>,
}
model! { DataForBudgetOperationLogPage {
    0 "Pages" pages: i64, 1 "Size" size: i64, 2 "Total" total: i64, 3 "Records" records: Vec<BudgetOperationLogEntity>,
    4 "Current" current: i64
} }

/// In the response of [`DescribeBudgetOperationLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetOperationLogEntity {
    pub payer_uin: Option<i64>,
    pub owner_uin: Option<i64>,
    pub operate_uin: Option<i64>,
    pub bill_day: Option<i64>,
    pub bill_month: Option<String>,
    pub action: Option<String>,
    pub diff_value: Vec<BudgetInfoDiffEntity>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub operation_channel: Option<String>,
    pub budget_id: Option<String>,
}
model! { BudgetOperationLogEntity {
    0 "PayerUin" payer_uin: i64, 1 "OwnerUin" owner_uin: i64, 2 "OperateUin" operate_uin: i64,
    3 "BillDay" bill_day: i64, 4 "BillMonth" bill_month: String, 5 "Action" action: String,
    6 "DiffValue" diff_value: Vec<BudgetInfoDiffEntity>, 7 "CreateTime" create_time: String,
    8 "UpdateTime" update_time: String, 9 "OperationChannel" operation_channel: String, 10 "BudgetId" budget_id: String
} }

/// In the response of [`DescribeBudgetOperationLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetInfoDiffEntity {
    pub property: Option<String>,
    pub before: Option<String>,
    pub after: Option<String>,
}
model! { BudgetInfoDiffEntity {
    0 "Property" property: String, 1 "Before" before: String, 2 "After" after: String
} }

/// Describes budget remind record list: `DescribeBudgetRemindRecordList` of `billing` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeBudgetRemindRecordList>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_KEY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBudgetRemindRecordList {
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub budget_id: String,
}
operation! { DescribeBudgetRemindRecordList(page_no: i64, page_size: i64, budget_id: String)
    "DescribeBudgetRemindRecordList" -> DescribeBudgetRemindRecordListOutput {
    0 "PageNo" page_no, 1 "PageSize" page_size, 2 "BudgetId" budget_id
} }

/// Response of [`DescribeBudgetRemindRecordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBudgetRemindRecordListOutput {
    pub data: Option<BudgetRemindRecordList>,
    pub message: Option<String>,
    pub code: Option<i64>,
}
model! { DescribeBudgetRemindRecordListOutput {
    0 "Data" data: BudgetRemindRecordList, 1 "Message" message: String, 2 "Code" code: i64
} }

/// In the response of [`DescribeBudgetRemindRecordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetRemindRecordList {
    pub optimize_count_sql: Option<bool>,
    pub pages: Option<i64>,
    pub orders: Vec<OrderDto>,
    pub count_id: Option<String>,
    pub size: Option<i64>,
    pub total: Option<i64>,
    pub max_limit: Option<String>,
    pub records: Vec<BudgetRemindRecords>,
    pub current: Option<i64>,
    pub search_count: Option<bool>,
}
model! { BudgetRemindRecordList {
    0 "OptimizeCountSql" optimize_count_sql: bool, 1 "Pages" pages: i64, 2 "Orders" orders: Vec<OrderDto>,
    3 "CountId" count_id: String, 4 "Size" size: i64, 5 "Total" total: i64, 6 "MaxLimit" max_limit: String,
    7 "Records" records: Vec<BudgetRemindRecords>, 8 "Current" current: i64, 9 "SearchCount" search_count: bool
} }

/// In the response of [`DescribeBudgetRemindRecordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDto {
    pub column: Option<String>,
    pub asc: Option<bool>,
}
model! { OrderDto {
    0 "Column" column: String, 1 "Asc" asc: bool
} }

/// In the response of [`DescribeBudgetRemindRecordList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetRemindRecords {
    pub date_desc: Option<String>,
    pub real_cost: Option<String>,
    pub budget_quota: Option<String>,
    pub alarm_type: Option<String>,
    pub message_content: Option<String>,
    pub send_time: Option<i64>,
    pub create_time: Option<i64>,
}
model! { BudgetRemindRecords {
    0 "DateDesc" date_desc: String, 1 "RealCost" real_cost: String, 2 "BudgetQuota" budget_quota: String,
    3 "AlarmType" alarm_type: String, 4 "MessageContent" message_content: String, 5 "SendTime" send_time: i64,
    6 "CreateTime" create_time: i64
} }

/// Describes cost detail: `DescribeCostDetail` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeCostDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_COUNT_FAILED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostDetail {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub begin_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub need_record_num: Option<i64>,
    pub month: Option<String>,
    pub product_code: Option<String>,
    pub pay_mode: Option<String>,
    pub resource_id: Option<String>,
    pub business_code: Option<String>,
    pub project_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeCostDetail(limit: i64, offset: i64) "DescribeCostDetail" -> DescribeCostDetailOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "BeginTime" begin_time: String, 3 "EndTime" end_time: String,
    4 "NeedRecordNum" need_record_num: i64, 5 "Month" month: String, 6 "ProductCode" product_code: String,
    7 "PayMode" pay_mode: String, 8 "ResourceId" resource_id: String, 9 "BusinessCode" business_code: String,
    10 "ProjectId" project_id: String, 11 "RegionId" region_id: String
} }
paged! { DescribeCostDetail: CostDetail = Offset "Offset", "DetailSet" detail_set, total "Total" }

/// Response of [`DescribeCostDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostDetailOutput {
    pub detail_set: Vec<CostDetail>,
    pub total: Option<i64>,
}
model! { DescribeCostDetailOutput {
    0 "DetailSet" detail_set: Vec<CostDetail>, 1 "Total" total: i64
} }

/// In the response of [`DescribeCostDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CostDetail {
    pub payer_uin: Option<String>,
    pub business_code_name: Option<String>,
    pub product_code_name: Option<String>,
    pub pay_mode_name: Option<String>,
    pub project_name: Option<String>,
    pub region_name: Option<String>,
    pub zone_name: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub action_type_name: Option<String>,
    pub order_id: Option<String>,
    pub bill_id: Option<String>,
    pub fee_begin_time: Option<String>,
    pub fee_end_time: Option<String>,
    pub component_set: Vec<CostComponentSet>,
    pub product_code: Option<String>,
    pub tags: Vec<BillTagInfo>,
    pub operate_uin: Option<String>,
    pub owner_uin: Option<String>,
    pub pay_time: Option<String>,
    pub business_code: Option<String>,
}
model! { CostDetail {
    0 "PayerUin" payer_uin: String, 1 "BusinessCodeName" business_code_name: String,
    2 "ProductCodeName" product_code_name: String, 3 "PayModeName" pay_mode_name: String,
    4 "ProjectName" project_name: String, 5 "RegionName" region_name: String, 6 "ZoneName" zone_name: String,
    7 "ResourceId" resource_id: String, 8 "ResourceName" resource_name: String,
    9 "ActionTypeName" action_type_name: String, 10 "OrderId" order_id: String, 11 "BillId" bill_id: String,
    12 "FeeBeginTime" fee_begin_time: String, 13 "FeeEndTime" fee_end_time: String,
    14 "ComponentSet" component_set: Vec<CostComponentSet>, 15 "ProductCode" product_code: String,
    16 "Tags" tags: Vec<BillTagInfo>, 17 "OperateUin" operate_uin: String, 18 "OwnerUin" owner_uin: String,
    19 "PayTime" pay_time: String, 20 "BusinessCode" business_code: String
} }

/// In the response of [`DescribeCostDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CostComponentSet {
    pub component_code_name: Option<String>,
    pub item_code_name: Option<String>,
    pub single_price: Option<String>,
    pub price_unit: Option<String>,
    pub used_amount: Option<String>,
    pub used_amount_unit: Option<String>,
    pub cost: Option<String>,
    pub discount: Option<String>,
    pub real_cost: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub cash_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub component_code: Option<String>,
    pub item_code: Option<String>,
}
model! { CostComponentSet {
    0 "ComponentCodeName" component_code_name: String, 1 "ItemCodeName" item_code_name: String,
    2 "SinglePrice" single_price: String, 3 "PriceUnit" price_unit: String, 4 "UsedAmount" used_amount: String,
    5 "UsedAmountUnit" used_amount_unit: String, 6 "Cost" cost: String, 7 "Discount" discount: String,
    8 "RealCost" real_cost: String, 9 "VoucherPayAmount" voucher_pay_amount: String,
    10 "CashPayAmount" cash_pay_amount: String, 11 "IncentivePayAmount" incentive_pay_amount: String,
    12 "ComponentCode" component_code: String, 13 "ItemCode" item_code: String
} }

/// Describes cost explorer summary: `DescribeCostExplorerSummary` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeCostExplorerSummary>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_COUNT_FAILED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostExplorerSummary {
    /// Required.
    pub begin_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub bill_type: String,
    /// Required.
    pub period_type: String,
    /// Required.
    pub dimensions: String,
    /// Required.
    pub fee_type: String,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_no: i64,
    pub tag_key_str: Option<String>,
    pub need_condition_value: Option<String>,
    pub conditions: Option<AnalyseConditions>,
}

/// Arguments of [`DescribeCostExplorerSummary::new`].
pub struct DescribeCostExplorerSummaryRequired {
    pub begin_time: String,
    pub end_time: String,
    pub bill_type: String,
    pub period_type: String,
    pub dimensions: String,
    pub fee_type: String,
    pub page_size: i64,
    pub page_no: i64,
}
operation! {
    DescribeCostExplorerSummary { DescribeCostExplorerSummaryRequired: begin_time, end_time, bill_type, period_type, dimensions, fee_type, page_size, page_no }
    "DescribeCostExplorerSummary" -> DescribeCostExplorerSummaryOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "BillType" bill_type, 3 "PeriodType" period_type,
    4 "Dimensions" dimensions, 5 "FeeType" fee_type, 6 "PageSize" page_size, 7 "PageNo" page_no,
    8 "TagKeyStr" tag_key_str: String, 9 "NeedConditionValue" need_condition_value: String,
    10 "Conditions" conditions: AnalyseConditions
} }
paged! { DescribeCostExplorerSummary: AnalyseDetail = Number "PageNo", "Detail" detail, total "Total" }

/// In the request of [`DescribeCostExplorerSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseConditions {
    pub business_codes: Option<String>,
    pub product_codes: Option<String>,
    pub component_code: Option<String>,
    pub zone_ids: Option<String>,
    pub region_ids: Option<String>,
    pub project_ids: Option<String>,
    pub pay_modes: Option<String>,
    pub action_types: Option<String>,
    pub tags: Option<String>,
    pub fee_type: Option<String>,
    pub payer_uins: Option<String>,
    pub owner_uins: Option<String>,
    pub consumption_types: Option<String>,
}
input! { AnalyseConditions() {
    0 "BusinessCodes" business_codes: String, 1 "ProductCodes" product_codes: String,
    2 "ComponentCode" component_code: String, 3 "ZoneIds" zone_ids: String, 4 "RegionIds" region_ids: String,
    5 "ProjectIds" project_ids: String, 6 "PayModes" pay_modes: String, 7 "ActionTypes" action_types: String,
    8 "Tags" tags: String, 9 "FeeType" fee_type: String, 10 "PayerUins" payer_uins: String,
    11 "OwnerUins" owner_uins: String, 12 "ConsumptionTypes" consumption_types: String
} }

/// Response of [`DescribeCostExplorerSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostExplorerSummaryOutput {
    pub total: Option<i64>,
    pub header: Option<AnalyseHeaderDetail>,
    pub detail: Vec<AnalyseDetail>,
    pub total_detail: Option<AnalyseDetail>,
    pub condition_value: Option<AnalyseConditionDetail>,
}
model! { DescribeCostExplorerSummaryOutput {
    0 "Total" total: i64, 1 "Header" header: AnalyseHeaderDetail, 2 "Detail" detail: Vec<AnalyseDetail>,
    3 "TotalDetail" total_detail: AnalyseDetail, 4 "ConditionValue" condition_value: AnalyseConditionDetail
} }

/// In the response of [`DescribeCostExplorerSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseHeaderDetail {
    pub head_detail: Vec<AnalyseHeaderTimeDetail>,
    pub name: Option<String>,
    pub total: Option<String>,
}
model! { AnalyseHeaderDetail {
    0 "HeadDetail" head_detail: Vec<AnalyseHeaderTimeDetail>, 1 "Name" name: String, 2 "Total" total: String
} }

/// In the response of [`DescribeCostExplorerSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseHeaderTimeDetail {
    pub name: Option<String>,
}
model! { AnalyseHeaderTimeDetail {
    0 "Name" name: String
} }

/// In the response of [`DescribeCostExplorerSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseDetail {
    pub name: Option<String>,
    pub total: Option<String>,
    pub time_detail: Vec<AnalyseTimeDetail>,
}
model! { AnalyseDetail {
    0 "Name" name: String, 1 "Total" total: String, 2 "TimeDetail" time_detail: Vec<AnalyseTimeDetail>
} }

/// In the response of [`DescribeCostExplorerSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseTimeDetail {
    pub time: Option<String>,
    pub money: Option<String>,
}
model! { AnalyseTimeDetail {
    0 "Time" time: String, 1 "Money" money: String
} }

/// In the response of [`DescribeCostExplorerSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseConditionDetail {
    pub business: Vec<AnalyseBusinessDetail>,
    pub project: Vec<AnalyseProjectDetail>,
    pub region: Vec<AnalyseRegionDetail>,
    pub pay_mode: Vec<AnalysePayModeDetail>,
    pub action_type: Vec<AnalyseActionTypeDetail>,
    pub zone: Vec<AnalyseZoneDetail>,
    pub owner_uin: Vec<AnalyseOwnerUinDetail>,
    pub amount: Vec<AnalyseAmountDetail>,
}
model! { AnalyseConditionDetail {
    0 "Business" business: Vec<AnalyseBusinessDetail>, 1 "Project" project: Vec<AnalyseProjectDetail>,
    2 "Region" region: Vec<AnalyseRegionDetail>, 3 "PayMode" pay_mode: Vec<AnalysePayModeDetail>,
    4 "ActionType" action_type: Vec<AnalyseActionTypeDetail>, 5 "Zone" zone: Vec<AnalyseZoneDetail>,
    6 "OwnerUin" owner_uin: Vec<AnalyseOwnerUinDetail>, 7 "Amount" amount: Vec<AnalyseAmountDetail>
} }

/// In the response of [`DescribeCostExplorerSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseBusinessDetail {
    pub business_code: Option<String>,
    pub business_code_name: Option<String>,
}
model! { AnalyseBusinessDetail {
    0 "BusinessCode" business_code: String, 1 "BusinessCodeName" business_code_name: String
} }

/// In the response of [`DescribeCostExplorerSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseProjectDetail {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
}
model! { AnalyseProjectDetail {
    0 "ProjectId" project_id: String, 1 "ProjectName" project_name: String
} }

/// In the response of [`DescribeCostExplorerSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseRegionDetail {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
}
model! { AnalyseRegionDetail {
    0 "RegionId" region_id: String, 1 "RegionName" region_name: String
} }

/// In the response of [`DescribeCostExplorerSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalysePayModeDetail {
    pub pay_mode: Option<String>,
    pub pay_mode_name: Option<String>,
}
model! { AnalysePayModeDetail {
    0 "PayMode" pay_mode: String, 1 "PayModeName" pay_mode_name: String
} }

/// In the response of [`DescribeCostExplorerSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseActionTypeDetail {
    pub action_type: Option<String>,
    pub action_type_name: Option<String>,
}
model! { AnalyseActionTypeDetail {
    0 "ActionType" action_type: String, 1 "ActionTypeName" action_type_name: String
} }

/// In the response of [`DescribeCostExplorerSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseZoneDetail {
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
}
model! { AnalyseZoneDetail {
    0 "ZoneId" zone_id: String, 1 "ZoneName" zone_name: String
} }

/// In the response of [`DescribeCostExplorerSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseOwnerUinDetail {
    pub owner_uin: Option<String>,
}
model! { AnalyseOwnerUinDetail {
    0 "OwnerUin" owner_uin: String
} }

/// In the response of [`DescribeCostExplorerSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseAmountDetail {
    pub key: Option<String>,
    pub display: Option<i64>,
}
model! { AnalyseAmountDetail {
    0 "Key" key: String, 1 "Display" display: i64
} }

/// Describes cost summary by product: `DescribeCostSummaryByProduct` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeCostSummaryByProduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostSummaryByProduct {
    /// Required.
    pub begin_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub payer_uin: Option<String>,
    pub need_record_num: Option<i64>,
}
operation! { DescribeCostSummaryByProduct(begin_time: String, end_time: String, limit: i64, offset: i64)
    "DescribeCostSummaryByProduct" -> DescribeCostSummaryByProductOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "Limit" limit, 3 "Offset" offset, 4 "PayerUin" payer_uin: String,
    5 "NeedRecordNum" need_record_num: i64
} }
paged! { DescribeCostSummaryByProduct: ConsumptionBusinessSummaryDataItem = Offset "Offset", "Data" data }

/// Response of [`DescribeCostSummaryByProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostSummaryByProductOutput {
    pub ready: Option<i64>,
    pub total: Option<ConsumptionSummaryTotal>,
    pub data: Vec<ConsumptionBusinessSummaryDataItem>,
    pub record_num: Option<i64>,
}
model! { DescribeCostSummaryByProductOutput {
    0 "Ready" ready: i64, 1 "Total" total: ConsumptionSummaryTotal,
    2 "Data" data: Vec<ConsumptionBusinessSummaryDataItem>, 3 "RecordNum" record_num: i64
} }

/// In the response of [`DescribeCostSummaryByProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumptionSummaryTotal {
    pub real_total_cost: Option<String>,
}
model! { ConsumptionSummaryTotal {
    0 "RealTotalCost" real_total_cost: String
} }

/// In the response of [`DescribeCostSummaryByProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumptionBusinessSummaryDataItem {
    pub business_code: Option<String>,
    pub business_code_name: Option<String>,
    pub real_total_cost: Option<String>,
    pub trend: Option<ConsumptionSummaryTrend>,
    pub cash_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub transfer_pay_amount: Option<String>,
    pub region_name: Option<String>,
    pub left_real_total_cost: Option<String>,
}
model! { ConsumptionBusinessSummaryDataItem {
    0 "BusinessCode" business_code: String, 1 "BusinessCodeName" business_code_name: String,
    2 "RealTotalCost" real_total_cost: String, 3 "Trend" trend: ConsumptionSummaryTrend,
    4 "CashPayAmount" cash_pay_amount: String, 5 "IncentivePayAmount" incentive_pay_amount: String,
    6 "VoucherPayAmount" voucher_pay_amount: String, 7 "TransferPayAmount" transfer_pay_amount: String,
    8 "RegionName" region_name: String, 9 "LeftRealTotalCost" left_real_total_cost: String
} }

/// In the response of [`DescribeCostSummaryByProduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumptionSummaryTrend {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ConsumptionSummaryTrend {
    0 "Type" r#type: String, 1 "Value" value: String
} }

/// Describes cost summary by project: `DescribeCostSummaryByProject` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeCostSummaryByProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostSummaryByProject {
    /// Required.
    pub begin_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub payer_uin: Option<String>,
    pub need_record_num: Option<i64>,
}
operation! { DescribeCostSummaryByProject(begin_time: String, end_time: String, limit: i64, offset: i64)
    "DescribeCostSummaryByProject" -> DescribeCostSummaryByProjectOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "Limit" limit, 3 "Offset" offset, 4 "PayerUin" payer_uin: String,
    5 "NeedRecordNum" need_record_num: i64
} }
paged! { DescribeCostSummaryByProject: ConsumptionProjectSummaryDataItem = Offset "Offset", "Data" data }

/// Response of [`DescribeCostSummaryByProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostSummaryByProjectOutput {
    pub ready: Option<i64>,
    pub total: Option<ConsumptionSummaryTotal>,
    pub data: Vec<ConsumptionProjectSummaryDataItem>,
    pub record_num: Option<i64>,
}
model! { DescribeCostSummaryByProjectOutput {
    0 "Ready" ready: i64, 1 "Total" total: ConsumptionSummaryTotal,
    2 "Data" data: Vec<ConsumptionProjectSummaryDataItem>, 3 "RecordNum" record_num: i64
} }

/// In the response of [`DescribeCostSummaryByProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumptionProjectSummaryDataItem {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub real_total_cost: Option<String>,
    pub trend: Option<ConsumptionSummaryTrend>,
    pub business: Vec<ConsumptionBusinessSummaryDataItem>,
    pub cash_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub transfer_pay_amount: Option<String>,
    pub left_real_total_cost: Option<String>,
}
model! { ConsumptionProjectSummaryDataItem {
    0 "ProjectId" project_id: String, 1 "ProjectName" project_name: String, 2 "RealTotalCost" real_total_cost: String,
    3 "Trend" trend: ConsumptionSummaryTrend, 4 "Business" business: Vec<ConsumptionBusinessSummaryDataItem>,
    5 "CashPayAmount" cash_pay_amount: String, 6 "IncentivePayAmount" incentive_pay_amount: String,
    7 "VoucherPayAmount" voucher_pay_amount: String, 8 "TransferPayAmount" transfer_pay_amount: String,
    9 "LeftRealTotalCost" left_real_total_cost: String
} }

/// Describes cost summary by region: `DescribeCostSummaryByRegion` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeCostSummaryByRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostSummaryByRegion {
    /// Required.
    pub begin_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub payer_uin: Option<String>,
    pub need_record_num: Option<i64>,
}
operation! { DescribeCostSummaryByRegion(begin_time: String, end_time: String, limit: i64, offset: i64)
    "DescribeCostSummaryByRegion" -> DescribeCostSummaryByRegionOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "Limit" limit, 3 "Offset" offset, 4 "PayerUin" payer_uin: String,
    5 "NeedRecordNum" need_record_num: i64
} }
paged! { DescribeCostSummaryByRegion: ConsumptionRegionSummaryDataItem = Offset "Offset", "Data" data }

/// Response of [`DescribeCostSummaryByRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostSummaryByRegionOutput {
    pub ready: Option<i64>,
    pub total: Option<ConsumptionSummaryTotal>,
    pub data: Vec<ConsumptionRegionSummaryDataItem>,
    pub record_num: Option<i64>,
}
model! { DescribeCostSummaryByRegionOutput {
    0 "Ready" ready: i64, 1 "Total" total: ConsumptionSummaryTotal,
    2 "Data" data: Vec<ConsumptionRegionSummaryDataItem>, 3 "RecordNum" record_num: i64
} }

/// In the response of [`DescribeCostSummaryByRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumptionRegionSummaryDataItem {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub real_total_cost: Option<String>,
    pub trend: Option<ConsumptionSummaryTrend>,
    pub business: Vec<ConsumptionBusinessSummaryDataItem>,
    pub cash_pay_amount: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub transfer_pay_amount: Option<String>,
    pub left_real_total_cost: Option<String>,
}
model! { ConsumptionRegionSummaryDataItem {
    0 "RegionId" region_id: String, 1 "RegionName" region_name: String, 2 "RealTotalCost" real_total_cost: String,
    3 "Trend" trend: ConsumptionSummaryTrend, 4 "Business" business: Vec<ConsumptionBusinessSummaryDataItem>,
    5 "CashPayAmount" cash_pay_amount: String, 6 "VoucherPayAmount" voucher_pay_amount: String,
    7 "IncentivePayAmount" incentive_pay_amount: String, 8 "TransferPayAmount" transfer_pay_amount: String,
    9 "LeftRealTotalCost" left_real_total_cost: String
} }

/// Describes cost summary by resource: `DescribeCostSummaryByResource` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeCostSummaryByResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostSummaryByResource {
    /// Required.
    pub begin_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub payer_uin: Option<String>,
    pub need_record_num: Option<i64>,
    pub need_condition_value: Option<i64>,
    pub conditions: Option<Conditions>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
operation! { DescribeCostSummaryByResource(begin_time: String, end_time: String, limit: i64, offset: i64)
    "DescribeCostSummaryByResource" -> DescribeCostSummaryByResourceOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "Limit" limit, 3 "Offset" offset, 4 "PayerUin" payer_uin: String,
    5 "NeedRecordNum" need_record_num: i64, 6 "NeedConditionValue" need_condition_value: i64,
    7 "Conditions" conditions: Conditions, 8 "TagKey" tag_key: String, 9 "TagValue" tag_value: String
} }
paged! { DescribeCostSummaryByResource: ConsumptionResourceSummaryDataItem = Offset "Offset", "Data" data }

/// In the request of [`DescribeCostSummaryByResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Conditions {
    pub time_range: Option<i64>,
    pub business_code: Option<String>,
    pub project_id: Option<i64>,
    pub region_id: Option<i64>,
    pub pay_mode: Option<String>,
    pub resource_keyword: Option<String>,
    pub business_codes: Option<Vec<String>>,
    pub product_codes: Option<Vec<String>>,
    pub region_ids: Option<Vec<i64>>,
    pub project_ids: Option<Vec<i64>>,
    pub pay_modes: Option<Vec<String>>,
    pub action_types: Option<Vec<String>>,
    pub hide_free_cost: Option<i64>,
    pub order_by_cost: Option<String>,
    pub bill_ids: Option<Vec<String>>,
    pub component_codes: Option<Vec<String>>,
    pub file_ids: Option<Vec<String>>,
    pub file_types: Option<Vec<String>>,
    pub status: Option<Vec<i64>>,
}
input! { Conditions() {
    0 "TimeRange" time_range: i64, 1 "BusinessCode" business_code: String, 2 "ProjectId" project_id: i64,
    3 "RegionId" region_id: i64, 4 "PayMode" pay_mode: String, 5 "ResourceKeyword" resource_keyword: String,
    6 "BusinessCodes" business_codes: Vec<String>, 7 "ProductCodes" product_codes: Vec<String>,
    8 "RegionIds" region_ids: Vec<i64>, 9 "ProjectIds" project_ids: Vec<i64>, 10 "PayModes" pay_modes: Vec<String>,
    11 "ActionTypes" action_types: Vec<String>, 12 "HideFreeCost" hide_free_cost: i64,
    13 "OrderByCost" order_by_cost: String, 14 "BillIds" bill_ids: Vec<String>,
    15 "ComponentCodes" component_codes: Vec<String>, 16 "FileIds" file_ids: Vec<String>,
    17 "FileTypes" file_types: Vec<String>, 18 "Status" status: Vec<i64>
} }

/// Response of [`DescribeCostSummaryByResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostSummaryByResourceOutput {
    pub ready: Option<i64>,
    pub total: Option<ConsumptionSummaryTotal>,
    pub condition_value: Option<ConsumptionResourceSummaryConditionValue>,
    pub record_num: Option<i64>,
    pub data: Vec<ConsumptionResourceSummaryDataItem>,
}
model! { DescribeCostSummaryByResourceOutput {
    0 "Ready" ready: i64, 1 "Total" total: ConsumptionSummaryTotal,
    2 "ConditionValue" condition_value: ConsumptionResourceSummaryConditionValue, 3 "RecordNum" record_num: i64,
    4 "Data" data: Vec<ConsumptionResourceSummaryDataItem>
} }

/// In the response of [`DescribeCostSummaryByResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumptionResourceSummaryConditionValue {
    pub business: Vec<ConditionBusiness>,
    pub project: Vec<ConditionProject>,
    pub region: Vec<ConditionRegion>,
    pub pay_mode: Vec<ConditionPayMode>,
}
model! { ConsumptionResourceSummaryConditionValue {
    0 "Business" business: Vec<ConditionBusiness>, 1 "Project" project: Vec<ConditionProject>,
    2 "Region" region: Vec<ConditionRegion>, 3 "PayMode" pay_mode: Vec<ConditionPayMode>
} }

/// In the response of [`DescribeCostSummaryByResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConditionBusiness {
    pub business_code: Option<String>,
    pub business_code_name: Option<String>,
}
model! { ConditionBusiness {
    0 "BusinessCode" business_code: String, 1 "BusinessCodeName" business_code_name: String
} }

/// In the response of [`DescribeCostSummaryByResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConditionProject {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
}
model! { ConditionProject {
    0 "ProjectId" project_id: String, 1 "ProjectName" project_name: String
} }

/// In the response of [`DescribeCostSummaryByResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConditionRegion {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
}
model! { ConditionRegion {
    0 "RegionId" region_id: String, 1 "RegionName" region_name: String
} }

/// In the response of [`DescribeCostSummaryByResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConditionPayMode {
    pub pay_mode: Option<String>,
    pub pay_mode_name: Option<String>,
}
model! { ConditionPayMode {
    0 "PayMode" pay_mode: String, 1 "PayModeName" pay_mode_name: String
} }

/// In the response of [`DescribeCostSummaryByResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumptionResourceSummaryDataItem {
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub real_total_cost: Option<String>,
    pub cash_pay_amount: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub pay_mode: Option<String>,
    pub pay_mode_name: Option<String>,
    pub business_code: Option<String>,
    pub business_code_name: Option<String>,
    pub consumption_type_name: Option<String>,
    pub real_cost: Option<String>,
    pub fee_begin_time: Option<String>,
    pub fee_end_time: Option<String>,
    pub day_diff: Option<String>,
    pub daily_total_cost: Option<String>,
    pub order_id: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub transfer_pay_amount: Option<String>,
    pub payer_uin: Option<String>,
    pub owner_uin: Option<String>,
    pub operate_uin: Option<String>,
    pub product_code: Option<String>,
    pub product_code_name: Option<String>,
    pub region_type: Option<String>,
    pub region_type_name: Option<String>,
    pub extend1: Option<String>,
    pub extend2: Option<String>,
    pub extend3: Option<String>,
    pub extend4: Option<String>,
    pub extend5: Option<String>,
    pub instance_type: Option<String>,
    pub instance_type_name: Option<String>,
    pub pay_time: Option<String>,
    pub zone_name: Option<String>,
    pub component_config: Option<String>,
    pub tags: Option<String>,
    pub left_real_total_cost: Option<String>,
}
model! { ConsumptionResourceSummaryDataItem {
    0 "ResourceId" resource_id: String, 1 "ResourceName" resource_name: String,
    2 "RealTotalCost" real_total_cost: String, 3 "CashPayAmount" cash_pay_amount: String,
    4 "ProjectId" project_id: String, 5 "ProjectName" project_name: String, 6 "RegionId" region_id: String,
    7 "RegionName" region_name: String, 8 "PayMode" pay_mode: String, 9 "PayModeName" pay_mode_name: String,
    10 "BusinessCode" business_code: String, 11 "BusinessCodeName" business_code_name: String,
    12 "ConsumptionTypeName" consumption_type_name: String, 13 "RealCost" real_cost: String,
    14 "FeeBeginTime" fee_begin_time: String, 15 "FeeEndTime" fee_end_time: String, 16 "DayDiff" day_diff: String,
    17 "DailyTotalCost" daily_total_cost: String, 18 "OrderId" order_id: String,
    19 "VoucherPayAmount" voucher_pay_amount: String, 20 "IncentivePayAmount" incentive_pay_amount: String,
    21 "TransferPayAmount" transfer_pay_amount: String, 22 "PayerUin" payer_uin: String,
    23 "OwnerUin" owner_uin: String, 24 "OperateUin" operate_uin: String, 25 "ProductCode" product_code: String,
    26 "ProductCodeName" product_code_name: String, 27 "RegionType" region_type: String,
    28 "RegionTypeName" region_type_name: String, 29 "Extend1" extend1: String, 30 "Extend2" extend2: String,
    31 "Extend3" extend3: String, 32 "Extend4" extend4: String, 33 "Extend5" extend5: String,
    34 "InstanceType" instance_type: String, 35 "InstanceTypeName" instance_type_name: String,
    36 "PayTime" pay_time: String, 37 "ZoneName" zone_name: String, 38 "ComponentConfig" component_config: String,
    39 "Tags" tags: String, 40 "LeftRealTotalCost" left_real_total_cost: String
} }

/// Describes cost summary by tag: `DescribeCostSummaryByTag` of `billing` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeCostSummaryByTag>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_KEY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostSummaryByTag {
    /// Required.
    pub begin_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub tag_key: String,
}
operation! { DescribeCostSummaryByTag(begin_time: String, end_time: String, tag_key: String)
    "DescribeCostSummaryByTag" -> DescribeCostSummaryByTagOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "TagKey" tag_key
} }

/// Response of [`DescribeCostSummaryByTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostSummaryByTagOutput {
    pub ready: Option<i64>,
    pub summary_overview: Vec<TagSummaryOverviewItem>,
    pub summary_total: Option<SummaryTotal>,
}
model! { DescribeCostSummaryByTagOutput {
    0 "Ready" ready: i64, 1 "SummaryOverview" summary_overview: Vec<TagSummaryOverviewItem>,
    2 "SummaryTotal" summary_total: SummaryTotal
} }

/// Describes deals by cond: `DescribeDealsByCond` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeDealsByCond>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDealsByCond {
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub limit: i64,
    pub offset: Option<i64>,
    pub status: Option<i64>,
    pub order_id: Option<String>,
    pub big_deal_id: Option<String>,
    pub resource_id: Option<String>,
    pub status_set: Option<Vec<i64>>,
}
operation! { DescribeDealsByCond(start_time: String, end_time: String, limit: i64)
    "DescribeDealsByCond" -> DescribeDealsByCondOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Limit" limit, 3 "Offset" offset: i64, 4 "Status" status: i64,
    5 "OrderId" order_id: String, 6 "BigDealId" big_deal_id: String, 7 "ResourceId" resource_id: String,
    8 "StatusSet" status_set: Vec<i64>
} }
paged! { DescribeDealsByCond: Deal = Offset "Offset", "Deals" deals, total "TotalCount" }

/// Response of [`DescribeDealsByCond`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDealsByCondOutput {
    pub deals: Vec<Deal>,
    pub total_count: Option<i64>,
}
model! { DescribeDealsByCondOutput {
    0 "Deals" deals: Vec<Deal>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDealsByCond`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Deal {
    pub order_id: Option<String>,
    pub status: Option<i64>,
    pub payer: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub real_total_cost: Option<i64>,
    pub voucher_decline: Option<i64>,
    pub project_id: Option<i64>,
    pub goods_category_id: Option<i64>,
    pub product_info: Vec<ProductInfo>,
    pub time_span: Option<f64>,
    pub time_unit: Option<String>,
    pub currency: Option<String>,
    pub policy: Option<f64>,
    pub price: Option<f64>,
    pub total_cost: Option<f64>,
    pub product_code: Option<String>,
    pub sub_product_code: Option<String>,
    pub big_deal_id: Option<String>,
    pub formula: Option<String>,
    pub ref_return_deals: Option<String>,
    pub pay_mode: Option<String>,
    pub action: Option<String>,
    pub product_name: Option<String>,
    pub sub_product_name: Option<String>,
    pub resource_id: Vec<String>,
    pub zone_code: Option<String>,
}
model! { Deal {
    0 "OrderId" order_id: String, 1 "Status" status: i64, 2 "Payer" payer: String, 3 "CreateTime" create_time: String,
    4 "Creator" creator: String, 5 "RealTotalCost" real_total_cost: i64, 6 "VoucherDecline" voucher_decline: i64,
    7 "ProjectId" project_id: i64, 8 "GoodsCategoryId" goods_category_id: i64,
    9 "ProductInfo" product_info: Vec<ProductInfo>, 10 "TimeSpan" time_span: f64, 11 "TimeUnit" time_unit: String,
    12 "Currency" currency: String, 13 "Policy" policy: f64, 14 "Price" price: f64, 15 "TotalCost" total_cost: f64,
    16 "ProductCode" product_code: String, 17 "SubProductCode" sub_product_code: String,
    18 "BigDealId" big_deal_id: String, 19 "Formula" formula: String, 20 "RefReturnDeals" ref_return_deals: String,
    21 "PayMode" pay_mode: String, 22 "Action" action: String, 23 "ProductName" product_name: String,
    24 "SubProductName" sub_product_name: String, 25 "ResourceId" resource_id: Vec<String>,
    26 "ZoneCode" zone_code: String
} }

/// In the response of [`DescribeDealsByCond`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductInfo {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ProductInfo {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Describes dosage cos detail by date: `DescribeDosageCosDetailByDate` of `billing` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeDosageCosDetailByDate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDosageCosDetailByDate {
    /// Required.
    pub start_date: String,
    /// Required.
    pub end_date: String,
    /// Required.
    pub bucket_name: String,
}
operation! { DescribeDosageCosDetailByDate(start_date: String, end_date: String, bucket_name: String)
    "DescribeDosageCosDetailByDate" -> DescribeDosageCosDetailByDateOutput {
    0 "StartDate" start_date, 1 "EndDate" end_date, 2 "BucketName" bucket_name
} }

/// Response of [`DescribeDosageCosDetailByDate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDosageCosDetailByDateOutput {
    pub detail_sets: Vec<CosDetailSets>,
}
model! { DescribeDosageCosDetailByDateOutput {
    0 "DetailSets" detail_sets: Vec<CosDetailSets>
} }

/// In the response of [`DescribeDosageCosDetailByDate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosDetailSets {
    pub bucket_name: Option<String>,
    pub dosage_begin_time: Option<String>,
    pub dosage_end_time: Option<String>,
    pub sub_product_code_name: Option<String>,
    pub billing_item_code_name: Option<String>,
    pub dosage_value: Option<String>,
    pub unit: Option<String>,
}
model! { CosDetailSets {
    0 "BucketName" bucket_name: String, 1 "DosageBeginTime" dosage_begin_time: String,
    2 "DosageEndTime" dosage_end_time: String, 3 "SubProductCodeName" sub_product_code_name: String,
    4 "BillingItemCodeName" billing_item_code_name: String, 5 "DosageValue" dosage_value: String, 6 "Unit" unit: String
} }

/// Describes dosage detail by date: `DescribeDosageDetailByDate` of `billing` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeDosageDetailByDate>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDosageDetailByDate {
    /// Required.
    pub start_date: String,
    /// Required.
    pub end_date: String,
    /// Required.
    pub product_code: String,
    /// Required.
    pub domain: String,
    pub instance_id: Option<String>,
    pub payer_uin: Option<String>,
}
operation! { DescribeDosageDetailByDate(start_date: String, end_date: String, product_code: String, domain: String)
    "DescribeDosageDetailByDate" -> DescribeDosageDetailByDateOutput {
    0 "StartDate" start_date, 1 "EndDate" end_date, 2 "ProductCode" product_code, 3 "Domain" domain,
    4 "InstanceID" instance_id: String, 5 "PayerUin" payer_uin: String
} }

/// Response of [`DescribeDosageDetailByDate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDosageDetailByDateOutput {
    pub unit: Option<String>,
    pub detail_sets: Vec<DetailSet>,
    pub ret_code: Option<i64>,
    pub ret_msg: Option<String>,
}
model! { DescribeDosageDetailByDateOutput {
    0 "Unit" unit: String, 1 "DetailSets" detail_sets: Vec<DetailSet>, 2 "RetCode" ret_code: i64,
    3 "RetMsg" ret_msg: String
} }

/// In the response of [`DescribeDosageDetailByDate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailSet {
    pub domain: Option<String>,
    pub detail_points: Vec<DetailPoint>,
    pub instance_id: Option<String>,
}
model! { DetailSet {
    0 "Domain" domain: String, 1 "DetailPoints" detail_points: Vec<DetailPoint>, 2 "InstanceID" instance_id: String
} }

/// In the response of [`DescribeDosageDetailByDate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailPoint {
    pub time: Option<String>,
    pub value: Option<String>,
}
model! { DetailPoint {
    0 "Time" time: String, 1 "Value" value: String
} }

/// Describes dosage detail list: `DescribeDosageDetailList` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeDosageDetailList>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_DB_FAILED`], [`codes::INVALID_PARAMETER_PARAM_CHECK_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDosageDetailList {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub product_code: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub dosage_type: Option<String>,
}

/// Arguments of [`DescribeDosageDetailList::new`].
pub struct DescribeDosageDetailListRequired {
    pub start_time: String,
    pub end_time: String,
    pub product_code: String,
    pub offset: i64,
    pub limit: i64,
}
operation! {
    DescribeDosageDetailList { DescribeDosageDetailListRequired: start_time, end_time, product_code, offset, limit }
    "DescribeDosageDetailList" -> DescribeDosageDetailListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "ProductCode" product_code, 3 "Offset" offset, 4 "Limit" limit,
    5 "DosageType" dosage_type: String
} }
paged! { DescribeDosageDetailList: DescribeDosageDetail = Offset "Offset", "Record" record }

/// Response of [`DescribeDosageDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDosageDetailListOutput {
    pub record: Vec<DescribeDosageDetail>,
}
model! { DescribeDosageDetailListOutput {
    0 "Record" record: Vec<DescribeDosageDetail>
} }

/// In the response of [`DescribeDosageDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDosageDetail {
    pub date: Option<String>,
    pub uin: Option<String>,
    pub dosage_type: Option<String>,
    pub product_code: Option<String>,
    pub sub_product_code: Option<String>,
    pub billing_item_code: Option<String>,
    pub sub_billing_item_code: Option<String>,
    pub product_code_name: Option<String>,
    pub sub_product_code_name: Option<String>,
    pub billing_item_code_name: Option<String>,
    pub sub_billing_item_code_name: Option<String>,
    pub dosage_unit: Option<String>,
    pub dosage_begin_time: Option<String>,
    pub dosage_end_time: Option<String>,
    pub dosage_value: Option<f64>,
    pub deduct_value: Option<f64>,
    pub remain_value: Option<f64>,
    pub sdk_app_id: Option<String>,
    pub attr_str: Vec<JsonObject>,
    pub sheet_name: Vec<String>,
}
model! { DescribeDosageDetail {
    0 "Date" date: String, 1 "Uin" uin: String, 2 "DosageType" dosage_type: String,
    3 "ProductCode" product_code: String, 4 "SubProductCode" sub_product_code: String,
    5 "BillingItemCode" billing_item_code: String, 6 "SubBillingItemCode" sub_billing_item_code: String,
    7 "ProductCodeName" product_code_name: String, 8 "SubProductCodeName" sub_product_code_name: String,
    9 "BillingItemCodeName" billing_item_code_name: String,
    10 "SubBillingItemCodeName" sub_billing_item_code_name: String, 11 "DosageUnit" dosage_unit: String,
    12 "DosageBeginTime" dosage_begin_time: String, 13 "DosageEndTime" dosage_end_time: String,
    14 "DosageValue" dosage_value: f64, 15 "DeductValue" deduct_value: f64, 16 "RemainValue" remain_value: f64,
    17 "SdkAppId" sdk_app_id: String, 18 "AttrStr" attr_str: Vec<JsonObject>, 19 "SheetName" sheet_name: Vec<String>
} }

/// In the response of [`DescribeDosageDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JsonObject {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { JsonObject {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes gather resource: `DescribeGatherResource` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeGatherResource>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_DB_FAILED`], [`codes::INVALID_PARAMETER_PARAM_CHECK_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherResource {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub month: Option<String>,
    pub tree_node_uniq_key: Option<String>,
    pub gather_type: Option<String>,
    pub sort: Option<String>,
    pub sort_type: Option<String>,
    pub business_codes: Option<Vec<String>>,
    pub product_codes: Option<Vec<String>>,
    pub item_codes: Option<Vec<String>>,
    pub region_ids: Option<Vec<i64>>,
    pub instance_types: Option<Vec<String>>,
    pub pay_modes: Option<Vec<String>>,
    pub operate_uins: Option<Vec<String>>,
    pub owner_uins: Option<Vec<String>>,
    pub search_key: Option<String>,
    pub tag: Option<Vec<String>>,
    pub project_ids: Option<Vec<String>>,
    pub action_types: Option<Vec<String>>,
}
operation! { DescribeGatherResource(limit: i64, offset: i64) "DescribeGatherResource" -> DescribeGatherResourceOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Month" month: String, 3 "TreeNodeUniqKey" tree_node_uniq_key: String,
    4 "GatherType" gather_type: String, 5 "Sort" sort: String, 6 "SortType" sort_type: String,
    7 "BusinessCodes" business_codes: Vec<String>, 8 "ProductCodes" product_codes: Vec<String>,
    9 "ItemCodes" item_codes: Vec<String>, 10 "RegionIds" region_ids: Vec<i64>,
    11 "InstanceTypes" instance_types: Vec<String>, 12 "PayModes" pay_modes: Vec<String>,
    13 "OperateUins" operate_uins: Vec<String>, 14 "OwnerUins" owner_uins: Vec<String>,
    15 "SearchKey" search_key: String, 16 "Tag" tag: Vec<String>, 17 "ProjectIds" project_ids: Vec<String>,
    18 "ActionTypes" action_types: Vec<String>
} }
paged! { DescribeGatherResource: GatherResourceSummary =
    Offset "Offset", "GatherResourceSummary" gather_resource_summary }

/// Response of [`DescribeGatherResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherResourceOutput {
    pub record_num: Option<i64>,
    pub gather_resource_summary: Vec<GatherResourceSummary>,
    pub last_update_time: Option<String>,
}
model! { DescribeGatherResourceOutput {
    0 "RecordNum" record_num: i64, 1 "GatherResourceSummary" gather_resource_summary: Vec<GatherResourceSummary>,
    2 "LastUpdateTime" last_update_time: String
} }

/// In the response of [`DescribeGatherResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatherResourceSummary {
    pub payer_uin: Option<String>,
    pub owner_uin: Option<String>,
    pub operate_uin: Option<String>,
    pub instance_type: Option<String>,
    pub instance_type_name: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub tree_node_uniq_key: Option<String>,
    pub tree_node_uniq_key_name: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub business_code: Option<String>,
    pub business_code_name: Option<String>,
    pub item_code: Option<String>,
    pub item_code_name: Option<String>,
    pub region_id: Option<i64>,
    pub region_name: Option<String>,
    pub tag: Vec<BillTag>,
    pub real_total_cost: Option<String>,
    pub cash_pay_amount: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub transfer_pay_amount: Option<String>,
    pub allocation_type: Option<i64>,
    pub belong_tree_node_uniq_key: Option<AllocationTreeNode>,
    pub belong_rule: Option<AllocationRule>,
    pub other_tree_node_uniq_keys: Vec<AllocationTreeNode>,
    pub other_rules: Vec<AllocationRule>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub product_code: Option<String>,
    pub product_code_name: Option<String>,
    pub pay_mode: Option<String>,
    pub pay_mode_name: Option<String>,
    pub action_type: Option<String>,
    pub action_type_name: Option<String>,
    /// Deprecated.
    pub split_item_id: Option<String>,
    /// Deprecated.
    pub split_item_name: Option<String>,
    pub effective_mode: Option<String>,
}
model! { GatherResourceSummary {
    0 "PayerUin" payer_uin: String, 1 "OwnerUin" owner_uin: String, 2 "OperateUin" operate_uin: String,
    3 "InstanceType" instance_type: String, 4 "InstanceTypeName" instance_type_name: String,
    5 "ResourceId" resource_id: String, 6 "ResourceName" resource_name: String,
    7 "TreeNodeUniqKey" tree_node_uniq_key: String, 8 "TreeNodeUniqKeyName" tree_node_uniq_key_name: String,
    9 "RuleId" rule_id: i64, 10 "RuleName" rule_name: String, 11 "BusinessCode" business_code: String,
    12 "BusinessCodeName" business_code_name: String, 13 "ItemCode" item_code: String,
    14 "ItemCodeName" item_code_name: String, 15 "RegionId" region_id: i64, 16 "RegionName" region_name: String,
    17 "Tag" tag: Vec<BillTag>, 18 "RealTotalCost" real_total_cost: String, 19 "CashPayAmount" cash_pay_amount: String,
    20 "VoucherPayAmount" voucher_pay_amount: String, 21 "IncentivePayAmount" incentive_pay_amount: String,
    22 "TransferPayAmount" transfer_pay_amount: String, 23 "AllocationType" allocation_type: i64,
    24 "BelongTreeNodeUniqKey" belong_tree_node_uniq_key: AllocationTreeNode,
    25 "BelongRule" belong_rule: AllocationRule,
    26 "OtherTreeNodeUniqKeys" other_tree_node_uniq_keys: Vec<AllocationTreeNode>,
    27 "OtherRules" other_rules: Vec<AllocationRule>, 28 "ProjectId" project_id: i64,
    29 "ProjectName" project_name: String, 30 "ProductCode" product_code: String,
    31 "ProductCodeName" product_code_name: String, 32 "PayMode" pay_mode: String,
    33 "PayModeName" pay_mode_name: String, 34 "ActionType" action_type: String,
    35 "ActionTypeName" action_type_name: String, 36 "SplitItemId" split_item_id: String,
    37 "SplitItemName" split_item_name: String, 38 "EffectiveMode" effective_mode: String
} }

/// In the response of [`DescribeGatherResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationRule {
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
}
model! { AllocationRule {
    0 "RuleId" rule_id: i64, 1 "RuleName" rule_name: String
} }

/// Describes gather rule detail: `DescribeGatherRuleDetail` of `billing` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeGatherRuleDetail>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherRuleDetail {
    /// Required.
    pub id: i64,
    pub month: Option<String>,
}
operation! { DescribeGatherRuleDetail(id: i64) "DescribeGatherRuleDetail" -> DescribeGatherRuleDetailOutput {
    0 "Id" id, 1 "Month" month: String
} }

/// Response of [`DescribeGatherRuleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherRuleDetailOutput {
    pub id: Option<i64>,
    pub uin: Option<String>,
    pub update_time: Option<String>,
    pub rule_detail: Option<AllocationRuleExpression>,
}
model! { DescribeGatherRuleDetailOutput {
    0 "Id" id: i64, 1 "Uin" uin: String, 2 "UpdateTime" update_time: String,
    3 "RuleDetail" rule_detail: AllocationRuleExpression
} }

/// Describes org member account balance: `DescribeOrgMemberAccountBalance` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeOrgMemberAccountBalance>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_PAY_PRICE_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrgMemberAccountBalance {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub member_uins: Option<Vec<String>>,
}
operation! { DescribeOrgMemberAccountBalance()
    "DescribeOrgMemberAccountBalance" -> DescribeOrgMemberAccountBalanceOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "MemberUins" member_uins: Vec<String>
} }
paged! { DescribeOrgMemberAccountBalance: DescribeOrgMemberAccountBalanceData =
    Number "PageNumber", "Data" data, total "TotalCount" }

/// Response of [`DescribeOrgMemberAccountBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrgMemberAccountBalanceOutput {
    pub data: Vec<DescribeOrgMemberAccountBalanceData>,
    pub total_count: Option<i64>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
}
model! { DescribeOrgMemberAccountBalanceOutput {
    0 "Data" data: Vec<DescribeOrgMemberAccountBalanceData>, 1 "TotalCount" total_count: i64,
    2 "PageSize" page_size: i64, 3 "PageNumber" page_number: i64
} }

/// In the response of [`DescribeOrgMemberAccountBalance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrgMemberAccountBalanceData {
    pub member_uin: Option<String>,
    pub member_name: Option<String>,
    pub is_credit_account: Option<bool>,
    pub real_balance: Option<f64>,
    pub cash_account_balance: Option<f64>,
    pub credit_amount: Option<f64>,
    pub temp_credit: Option<f64>,
    pub basic_credit_amount: Option<f64>,
    pub owe_amount: Option<f64>,
}
model! { DescribeOrgMemberAccountBalanceData {
    0 "MemberUin" member_uin: String, 1 "MemberName" member_name: String, 2 "IsCreditAccount" is_credit_account: bool,
    3 "RealBalance" real_balance: f64, 4 "CashAccountBalance" cash_account_balance: f64,
    5 "CreditAmount" credit_amount: f64, 6 "TempCredit" temp_credit: f64,
    7 "BasicCreditAmount" basic_credit_amount: f64, 8 "OweAmount" owe_amount: f64
} }

/// Describes renew instances: `DescribeRenewInstances` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeRenewInstances>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_PAY_PRICE_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewInstances {
    /// Required.
    pub max_results: i64,
    pub next_token: Option<String>,
    pub reverse: Option<bool>,
    pub renew_flag_list: Option<Vec<String>>,
    pub instance_id_list: Option<Vec<String>>,
    pub expire_time_start: Option<String>,
    pub expire_time_end: Option<String>,
}
operation! { DescribeRenewInstances(max_results: i64) "DescribeRenewInstances" -> DescribeRenewInstancesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token: String, 2 "Reverse" reverse: bool,
    3 "RenewFlagList" renew_flag_list: Vec<String>, 4 "InstanceIdList" instance_id_list: Vec<String>,
    5 "ExpireTimeStart" expire_time_start: String, 6 "ExpireTimeEnd" expire_time_end: String
} }
paged! { DescribeRenewInstances: RenewInstanceItem = Token "NextToken", "InstanceList" instance_list, next "NextToken" }

/// Response of [`DescribeRenewInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewInstancesOutput {
    pub instance_list: Vec<RenewInstanceItem>,
    pub next_token: Option<String>,
}
model! { DescribeRenewInstancesOutput {
    0 "InstanceList" instance_list: Vec<RenewInstanceItem>, 1 "NextToken" next_token: String
} }

/// In the response of [`DescribeRenewInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceItem {
    pub instance_id: Option<String>,
    pub product_code: Option<String>,
    pub sub_product_code: Option<String>,
    pub region_code: Option<String>,
    pub status: Option<String>,
    pub renew_flag: Option<String>,
    pub expire_time: Option<String>,
    pub instance_name: Option<String>,
    pub product_name: Option<String>,
    pub project_name: Option<String>,
    pub renew_period: Option<i64>,
    pub renew_period_unit: Option<String>,
}
model! { RenewInstanceItem {
    0 "InstanceId" instance_id: String, 1 "ProductCode" product_code: String,
    2 "SubProductCode" sub_product_code: String, 3 "RegionCode" region_code: String, 4 "Status" status: String,
    5 "RenewFlag" renew_flag: String, 6 "ExpireTime" expire_time: String, 7 "InstanceName" instance_name: String,
    8 "ProductName" product_name: String, 9 "ProjectName" project_name: String, 10 "RenewPeriod" renew_period: i64,
    11 "RenewPeriodUnit" renew_period_unit: String
} }

/// Describes saving plan resource info: `DescribeSavingPlanResourceInfo` of `billing` 2018-07-09.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeSavingPlanResourceInfo>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingPlanResourceInfo {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub create_start_date: Option<String>,
    pub create_end_date: Option<String>,
}
operation! { DescribeSavingPlanResourceInfo(limit: i64, offset: i64)
    "DescribeSavingPlanResourceInfo" -> DescribeSavingPlanResourceInfoOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "CreateStartDate" create_start_date: String,
    3 "CreateEndDate" create_end_date: String
} }

/// Response of [`DescribeSavingPlanResourceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingPlanResourceInfoOutput {
    pub total: Option<i64>,
}
model! { DescribeSavingPlanResourceInfoOutput {
    0 "Total" total: i64
} }

/// Describes tag list: `DescribeTagList` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeTagList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagList {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub tag_key: Option<String>,
    pub status: Option<i64>,
    pub order_type: Option<String>,
}
operation! { DescribeTagList(limit: i64, offset: i64) "DescribeTagList" -> DescribeTagListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "TagKey" tag_key: String, 3 "Status" status: i64,
    4 "OrderType" order_type: String
} }
paged! { DescribeTagList: TagDataInfo = Offset "Offset", "Data" data }

/// Response of [`DescribeTagList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagListOutput {
    pub record_num: Option<i64>,
    pub data: Vec<TagDataInfo>,
}
model! { DescribeTagListOutput {
    0 "RecordNum" record_num: i64, 1 "Data" data: Vec<TagDataInfo>
} }

/// In the response of [`DescribeTagList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagDataInfo {
    pub tag_key: Option<String>,
    pub status: Option<i64>,
    pub update_time: Option<String>,
}
model! { TagDataInfo {
    0 "TagKey" tag_key: String, 1 "Status" status: i64, 2 "UpdateTime" update_time: String
} }

/// Describes voucher info: `DescribeVoucherInfo` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeVoucherInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_APP_ID`], [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVoucherInfo {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub status: Option<String>,
    pub voucher_id: Option<String>,
    pub code_id: Option<String>,
    pub product_code: Option<String>,
    pub activity_id: Option<String>,
    pub voucher_name: Option<String>,
    pub time_from: Option<String>,
    pub time_to: Option<String>,
    pub sort_field: Option<String>,
    pub sort_order: Option<String>,
    pub pay_mode: Option<String>,
    pub pay_scene: Option<String>,
    pub operator: Option<String>,
    pub voucher_main_type: Option<String>,
    pub voucher_sub_type: Option<String>,
    pub start_time_from: Option<String>,
    pub start_time_to: Option<String>,
    pub end_time_from: Option<String>,
    pub end_time_to: Option<String>,
    pub create_time_from: Option<String>,
    pub create_time_to: Option<String>,
    pub lang: Option<String>,
}
operation! { DescribeVoucherInfo(limit: i64, offset: i64) "DescribeVoucherInfo" -> DescribeVoucherInfoOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Status" status: String, 3 "VoucherId" voucher_id: String,
    4 "CodeId" code_id: String, 5 "ProductCode" product_code: String, 6 "ActivityId" activity_id: String,
    7 "VoucherName" voucher_name: String, 8 "TimeFrom" time_from: String, 9 "TimeTo" time_to: String,
    10 "SortField" sort_field: String, 11 "SortOrder" sort_order: String, 12 "PayMode" pay_mode: String,
    13 "PayScene" pay_scene: String, 14 "Operator" operator: String, 15 "VoucherMainType" voucher_main_type: String,
    16 "VoucherSubType" voucher_sub_type: String, 17 "StartTimeFrom" start_time_from: String,
    18 "StartTimeTo" start_time_to: String, 19 "EndTimeFrom" end_time_from: String, 20 "EndTimeTo" end_time_to: String,
    21 "CreateTimeFrom" create_time_from: String, 22 "CreateTimeTo" create_time_to: String, 23 "Lang" lang: String
} }
paged! { DescribeVoucherInfo: VoucherInfos = Offset "Offset", "VoucherInfos" voucher_infos, total "TotalCount" }

/// Response of [`DescribeVoucherInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVoucherInfoOutput {
    pub total_count: Option<i64>,
    pub total_balance: Option<i64>,
    pub voucher_infos: Vec<VoucherInfos>,
    pub unit: Option<String>,
}
model! { DescribeVoucherInfoOutput {
    0 "TotalCount" total_count: i64, 1 "TotalBalance" total_balance: i64,
    2 "VoucherInfos" voucher_infos: Vec<VoucherInfos>, 3 "Unit" unit: String
} }

/// In the response of [`DescribeVoucherInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoucherInfos {
    pub owner_uin: Option<String>,
    pub status: Option<String>,
    pub nominal_value: Option<i64>,
    pub balance: Option<i64>,
    pub voucher_id: Option<String>,
    pub pay_mode: Option<String>,
    pub pay_scene: Option<String>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub applicable_products: Option<ApplicableProducts>,
    pub excluded_products: Vec<ExcludedProducts>,
    pub policy_remark: Option<String>,
    pub create_time: Option<String>,
}
model! { VoucherInfos {
    0 "OwnerUin" owner_uin: String, 1 "Status" status: String, 2 "NominalValue" nominal_value: i64,
    3 "Balance" balance: i64, 4 "VoucherId" voucher_id: String, 5 "PayMode" pay_mode: String,
    6 "PayScene" pay_scene: String, 7 "BeginTime" begin_time: String, 8 "EndTime" end_time: String,
    9 "ApplicableProducts" applicable_products: ApplicableProducts,
    10 "ExcludedProducts" excluded_products: Vec<ExcludedProducts>, 11 "PolicyRemark" policy_remark: String,
    12 "CreateTime" create_time: String
} }

/// In the response of [`DescribeVoucherInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicableProducts {
    pub goods_name: Option<String>,
    pub pay_mode: Option<String>,
}
model! { ApplicableProducts {
    0 "GoodsName" goods_name: String, 1 "PayMode" pay_mode: String
} }

/// In the response of [`DescribeVoucherInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExcludedProducts {
    pub goods_name: Option<String>,
    pub pay_mode: Option<String>,
}
model! { ExcludedProducts {
    0 "GoodsName" goods_name: String, 1 "PayMode" pay_mode: String
} }

/// Describes voucher usage details: `DescribeVoucherUsageDetails` of `billing` 2018-07-09.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=DescribeVoucherUsageDetails>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_APP_ID`], [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVoucherUsageDetails {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub voucher_id: String,
    pub operator: Option<String>,
}
operation! { DescribeVoucherUsageDetails(limit: i64, offset: i64, voucher_id: String)
    "DescribeVoucherUsageDetails" -> DescribeVoucherUsageDetailsOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "VoucherId" voucher_id, 3 "Operator" operator: String
} }
paged! { DescribeVoucherUsageDetails: UsageRecords = Offset "Offset", "UsageRecords" usage_records, total "TotalCount" }

/// Response of [`DescribeVoucherUsageDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVoucherUsageDetailsOutput {
    pub total_count: Option<i64>,
    pub total_used_amount: Option<i64>,
    pub usage_records: Vec<UsageRecords>,
}
model! { DescribeVoucherUsageDetailsOutput {
    0 "TotalCount" total_count: i64, 1 "TotalUsedAmount" total_used_amount: i64,
    2 "UsageRecords" usage_records: Vec<UsageRecords>
} }

/// In the response of [`DescribeVoucherUsageDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageRecords {
    pub used_amount: Option<i64>,
    pub used_time: Option<String>,
    pub usage_details: Vec<UsageDetails>,
    pub pay_mode: Option<String>,
    pub voucher_id: Option<String>,
    pub pay_scene: Option<String>,
    pub seq_id: Option<String>,
}
model! { UsageRecords {
    0 "UsedAmount" used_amount: i64, 1 "UsedTime" used_time: String, 2 "UsageDetails" usage_details: Vec<UsageDetails>,
    3 "PayMode" pay_mode: String, 4 "VoucherId" voucher_id: String, 5 "PayScene" pay_scene: String,
    6 "SeqId" seq_id: String
} }

/// In the response of [`DescribeVoucherUsageDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageDetails {
    pub product_name: Option<String>,
    pub sub_product_name: Option<String>,
    pub product_code: Option<String>,
    pub sub_product_code: Option<String>,
    pub billing_item_code: Option<String>,
    pub sub_billing_item_code: Option<String>,
    pub product_en_name: Option<String>,
    pub sub_product_en_name: Option<String>,
    pub calc_unit: Option<String>,
    pub action: Option<String>,
}
model! { UsageDetails {
    0 "ProductName" product_name: String, 1 "SubProductName" sub_product_name: String,
    2 "ProductCode" product_code: String, 3 "SubProductCode" sub_product_code: String,
    4 "BillingItemCode" billing_item_code: String, 5 "SubBillingItemCode" sub_billing_item_code: String,
    6 "ProductEnName" product_en_name: String, 7 "SubProductEnName" sub_product_en_name: String,
    8 "CalcUnit" calc_unit: String, 9 "Action" action: String
} }

/// Modifies allocation rule: `ModifyAllocationRule` of `billing` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=ModifyAllocationRule>.
///
/// Errors: [`codes::FAILED_OPERATION_NUM_LIMIT_ERROR`], [`codes::INTERNAL_ERROR_DB_OPERAT_ERROR`],
/// [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAllocationRule {
    /// Required.
    pub rule_id: i64,
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub rule_detail: AllocationRuleExpression,
    pub ratio_detail: Option<Vec<AllocationRationExpression>>,
    pub month: Option<String>,
}
operation! { ModifyAllocationRule(rule_id: i64, name: String, r#type: i64, rule_detail: AllocationRuleExpression)
    "ModifyAllocationRule" -> Empty {
    0 "RuleId" rule_id, 1 "Name" name, 2 "Type" r#type, 3 "RuleDetail" rule_detail,
    4 "RatioDetail" ratio_detail: Vec<AllocationRationExpression>, 5 "Month" month: String
} }

/// Response of [`ModifyAllocationRule`]: empty.
pub type ModifyAllocationRuleOutput = Empty;

/// Modifies allocation unit: `ModifyAllocationUnit` of `billing` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=ModifyAllocationUnit>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAllocationUnit {
    /// Required.
    pub id: i64,
    pub name: Option<String>,
    pub source_name: Option<String>,
    pub source_id: Option<String>,
    pub remark: Option<String>,
    pub month: Option<String>,
}
operation! { ModifyAllocationUnit(id: i64) "ModifyAllocationUnit" -> Empty {
    0 "Id" id, 1 "Name" name: String, 2 "SourceName" source_name: String, 3 "SourceId" source_id: String,
    4 "Remark" remark: String, 5 "Month" month: String
} }

/// Response of [`ModifyAllocationUnit`]: empty.
pub type ModifyAllocationUnitOutput = Empty;

/// Modifies budget: `ModifyBudget` of `billing` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=ModifyBudget>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBudget {
    /// Required.
    pub budget_id: String,
    /// Required.
    pub budget_name: String,
    /// Required.
    pub cycle_type: String,
    /// Required.
    pub period_begin: String,
    /// Required.
    pub period_end: String,
    /// Required.
    pub plan_type: String,
    /// Required.
    pub budget_quota: String,
    /// Required.
    pub bill_type: String,
    /// Required.
    pub fee_type: String,
    /// Required.
    pub warn_json: Vec<BudgetWarn>,
    pub budget_note: Option<String>,
    pub dimensions_range: Option<BudgetConditionsForm>,
    pub wave_threshold_json: Option<Vec<WaveThresholdForm>>,
}

/// Arguments of [`ModifyBudget::new`].
pub struct ModifyBudgetRequired {
    pub budget_id: String,
    pub budget_name: String,
    pub cycle_type: String,
    pub period_begin: String,
    pub period_end: String,
    pub plan_type: String,
    pub budget_quota: String,
    pub bill_type: String,
    pub fee_type: String,
    pub warn_json: Vec<BudgetWarn>,
}
operation! {
    ModifyBudget { ModifyBudgetRequired: budget_id, budget_name, cycle_type, period_begin, period_end, plan_type, budget_quota, bill_type, fee_type, warn_json }
    "ModifyBudget" -> ModifyBudgetOutput {
    0 "BudgetId" budget_id, 1 "BudgetName" budget_name, 2 "CycleType" cycle_type, 3 "PeriodBegin" period_begin,
    4 "PeriodEnd" period_end, 5 "PlanType" plan_type, 6 "BudgetQuota" budget_quota, 7 "BillType" bill_type,
    8 "FeeType" fee_type, 9 "WarnJson" warn_json, 10 "BudgetNote" budget_note: String,
    11 "DimensionsRange" dimensions_range: BudgetConditionsForm,
    12 "WaveThresholdJson" wave_threshold_json: Vec<WaveThresholdForm>
} }

/// Response of [`ModifyBudget`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBudgetOutput {
    pub data: Option<BudgetInfoApiResponse>,
    pub message: Option<String>,
    pub code: Option<i64>,
}
model! { ModifyBudgetOutput {
    0 "Data" data: BudgetInfoApiResponse, 1 "Message" message: String, 2 "Code" code: i64
} }

/// Modifies gather rule: `ModifyGatherRule` of `billing` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=ModifyGatherRule>.
///
/// Errors: [`codes::FAILED_OPERATION_NUM_LIMIT_ERROR`], [`codes::INTERNAL_ERROR_DB_OPERAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGatherRule {
    /// Required.
    pub id: i64,
    /// Required.
    pub rule_detail: AllocationRuleExpression,
    pub month: Option<String>,
}
operation! { ModifyGatherRule(id: i64, rule_detail: AllocationRuleExpression) "ModifyGatherRule" -> Empty {
    0 "Id" id, 1 "RuleDetail" rule_detail, 2 "Month" month: String
} }

/// Response of [`ModifyGatherRule`]: empty.
pub type ModifyGatherRuleOutput = Empty;

/// `PayDeals` of `billing` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=PayDeals>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_AGENT_PAY_DEAL_CANNOT_DOWN`],
/// [`codes::FAILED_OPERATION_BALANCE_INSUFFICIENT`], [`codes::FAILED_OPERATION_INVALID_DEAL`],
/// [`codes::FAILED_OPERATION_INVALID_VOUCHER`], [`codes::FAILED_OPERATION_NEED_PAY_TOGETER`],
/// [`codes::FAILED_OPERATION_NEED_PAY_TOGETHER`], [`codes::FAILED_OPERATION_PAY_PRICE_ERROR`],
/// [`codes::FAILED_OPERATION_PAY_SUCC_DELIVER_FAILED`], [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`],
/// [`codes::UNAUTHORIZED_OPERATION_CERTIFICATION_NEED_UPGRADE`], [`codes::UNAUTHORIZED_OPERATION_NOT_CERTIFICATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayDeals {
    pub order_ids: Option<Vec<String>>,
    pub auto_voucher: Option<i64>,
    pub voucher_ids: Option<Vec<String>>,
    pub big_deal_ids: Option<Vec<String>>,
    pub agent_pay: Option<i64>,
    pub cps_uin: Option<String>,
}
operation! { PayDeals() "PayDeals" -> PayDealsOutput {
    0 "OrderIds" order_ids: Vec<String>, 1 "AutoVoucher" auto_voucher: i64, 2 "VoucherIds" voucher_ids: Vec<String>,
    3 "BigDealIds" big_deal_ids: Vec<String>, 4 "AgentPay" agent_pay: i64, 5 "CpsUin" cps_uin: String
} }

/// Response of [`PayDeals`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayDealsOutput {
    pub order_ids: Vec<String>,
    pub resource_ids: Vec<String>,
    pub big_deal_ids: Vec<String>,
}
model! { PayDealsOutput {
    0 "OrderIds" order_ids: Vec<String>, 1 "ResourceIds" resource_ids: Vec<String>,
    2 "BigDealIds" big_deal_ids: Vec<String>
} }

/// `RefundInstance` of `billing` 2018-07-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=RefundInstance>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_BALANCE_INSUFFICIENT`],
/// [`codes::FAILED_OPERATION_BUSINESS_CHECK_ERR_CODE`], [`codes::FAILED_OPERATION_GET_PRICE_PARAM_ERROR`],
/// [`codes::FAILED_OPERATION_INVALID_DEAL`], [`codes::FAILED_OPERATION_NOT_ALLOW_TO_REFUND`],
/// [`codes::FAILED_OPERATION_NUM_LIMIT_ERROR`], [`codes::FAILED_OPERATION_RETURN_COMMON_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_API_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_RESOURCE_LOCKED`],
/// [`codes::UNAUTHORIZED_OPERATION_CERTIFICATION_NEED_UPGRADE`], [`codes::UNAUTHORIZED_OPERATION_NOT_CERTIFICATION`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_THIS_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundInstance {
    /// Required.
    pub client_token: String,
    /// Required.
    pub product_code: String,
    /// Required.
    pub sub_product_code: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_code: String,
}

/// Arguments of [`RefundInstance::new`].
pub struct RefundInstanceRequired {
    pub client_token: String,
    pub product_code: String,
    pub sub_product_code: String,
    pub instance_id: String,
    pub region_code: String,
}
operation! {
    RefundInstance { RefundInstanceRequired: client_token, product_code, sub_product_code, instance_id, region_code }
    "RefundInstance" -> RefundInstanceOutput {
    0 "ClientToken" client_token, 1 "ProductCode" product_code, 2 "SubProductCode" sub_product_code,
    3 "InstanceId" instance_id, 4 "RegionCode" region_code
} }

/// Response of [`RefundInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundInstanceOutput {
    pub order_id_list: Vec<String>,
}
model! { RefundInstanceOutput {
    0 "OrderIdList" order_id_list: Vec<String>
} }

/// Renews instance: `RenewInstance` of `billing` 2018-07-09.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=RenewInstance>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_BALANCE_INSUFFICIENT`],
/// [`codes::FAILED_OPERATION_BUSINESS_CHECK_ERR_CODE`], [`codes::FAILED_OPERATION_DISTRIBUTE_ERROR`],
/// [`codes::FAILED_OPERATION_GET_PRICE_PARAM_ERROR`], [`codes::FAILED_OPERATION_INVALID_DEAL`],
/// [`codes::FAILED_OPERATION_INVALID_GOODS_CATEGORY_ID`], [`codes::FAILED_OPERATION_DEAL_CREATE_WHITELIST_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_API_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_RESOURCE_LOCKED`],
/// [`codes::UNAUTHORIZED_OPERATION_CERTIFICATION_NEED_UPGRADE`], [`codes::UNAUTHORIZED_OPERATION_NOT_CERTIFICATION`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_THIS_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    /// Required.
    pub client_token: String,
    /// Required.
    pub product_code: String,
    /// Required.
    pub sub_product_code: String,
    /// Required.
    pub region_code: String,
    /// Required.
    pub instance_id: String,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
}

/// Arguments of [`RenewInstance::new`].
pub struct RenewInstanceRequired {
    pub client_token: String,
    pub product_code: String,
    pub sub_product_code: String,
    pub region_code: String,
    pub instance_id: String,
}
operation! {
    RenewInstance { RenewInstanceRequired: client_token, product_code, sub_product_code, region_code, instance_id }
    "RenewInstance" -> RenewInstanceOutput {
    0 "ClientToken" client_token, 1 "ProductCode" product_code, 2 "SubProductCode" sub_product_code,
    3 "RegionCode" region_code, 4 "InstanceId" instance_id, 5 "Period" period: i64, 6 "PeriodUnit" period_unit: String
} }

/// Response of [`RenewInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceOutput {
    pub order_id_list: Vec<String>,
}
model! { RenewInstanceOutput {
    0 "OrderIdList" order_id_list: Vec<String>
} }

/// Sets renewal: `SetRenewal` of `billing` 2018-07-09.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=billing&Version=2018-07-09&Action=SetRenewal>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_BALANCE_INSUFFICIENT`],
/// [`codes::FAILED_OPERATION_BUSINESS_CHECK_ERR_CODE`], [`codes::FAILED_OPERATION_DISTRIBUTE_ERROR`],
/// [`codes::FAILED_OPERATION_GET_PRICE_PARAM_ERROR`], [`codes::FAILED_OPERATION_INVALID_DEAL`],
/// [`codes::FAILED_OPERATION_INVALID_GOODS_CATEGORY_ID`], [`codes::FAILED_OPERATION_DEAL_CREATE_WHITELIST_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_API_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_RESOURCE_LOCKED`],
/// [`codes::UNAUTHORIZED_OPERATION_CERTIFICATION_NEED_UPGRADE`], [`codes::UNAUTHORIZED_OPERATION_NOT_CERTIFICATION`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_THIS_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRenewal {
    /// Required.
    pub product_code: String,
    /// Required.
    pub region_code: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub renew_flag: String,
    pub renew_period: Option<String>,
    pub renew_period_unit: Option<String>,
}
operation! { SetRenewal(product_code: String, region_code: String, instance_id: String, renew_flag: String)
    "SetRenewal" -> SetRenewalOutput {
    0 "ProductCode" product_code, 1 "RegionCode" region_code, 2 "InstanceId" instance_id, 3 "RenewFlag" renew_flag,
    4 "RenewPeriod" renew_period: String, 5 "RenewPeriodUnit" renew_period_unit: String
} }

/// Response of [`SetRenewal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRenewalOutput {
    pub instance_list: Vec<OperateRsp>,
}
model! { SetRenewalOutput {
    0 "InstanceList" instance_list: Vec<OperateRsp>
} }

/// In the response of [`SetRenewal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateRsp {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub instance_id: Option<String>,
}
model! { OperateRsp {
    0 "Code" code: i64, 1 "Message" message: String, 2 "InstanceId" instance_id: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_AGENT_PAY_DEAL_CANNOT_DOWN "FailedOperation.AgentPayDealCannotDown",
    FAILED_OPERATION_BALANCE_INSUFFICIENT "FailedOperation.BalanceInsufficient",
    FAILED_OPERATION_BUSINESS_CHECK_ERR_CODE "FailedOperation.BusinessCheckErrCode",
    FAILED_OPERATION_DISTRIBUTE_ERROR "FailedOperation.DistributeError",
    FAILED_OPERATION_GET_PRICE_PARAM_ERROR "FailedOperation.GetPriceParamError",
    FAILED_OPERATION_INVALID_APP_ID "FailedOperation.InvalidAppId",
    FAILED_OPERATION_INVALID_DEAL "FailedOperation.InvalidDeal",
    FAILED_OPERATION_INVALID_GOODS_CATEGORY_ID "FailedOperation.InvalidGoodsCategoryId",
    FAILED_OPERATION_INVALID_VOUCHER "FailedOperation.InvalidVoucher",
    FAILED_OPERATION_NEED_PAY_TOGETER "FailedOperation.NeedPayTogeter",
    FAILED_OPERATION_NEED_PAY_TOGETHER "FailedOperation.NeedPayTogether",
    FAILED_OPERATION_NOT_ALLOW_TO_REFUND "FailedOperation.NotAllowToRefund",
    FAILED_OPERATION_NUM_LIMIT_ERROR "FailedOperation.NumLimitError",
    FAILED_OPERATION_PAY_PRICE_ERROR "FailedOperation.PayPriceError",
    FAILED_OPERATION_PAY_SUCC_DELIVER_FAILED "FailedOperation.PaySuccDeliverFailed",
    FAILED_OPERATION_QUERY_COUNT_FAILED "FailedOperation.QueryCountFailed",
    FAILED_OPERATION_QUERY_DB_FAILED "FailedOperation.QueryDBFailed",
    FAILED_OPERATION_RETURN_COMMON_ERROR "FailedOperation.ReturnCommonError",
    FAILED_OPERATION_SUMMARY_DATA_NOT_READY "FailedOperation.SummaryDataNotReady",
    FAILED_OPERATION_TAG_KEY_NOT_EXIST "FailedOperation.TagKeyNotExist",
    FAILED_OPERATION_DEAL_CREATE_WHITELIST_ERROR "FailedOperation.dealCreateWhitelistError",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_DB_OPERAT_ERROR "InternalError.DbOperatError",
    INTERNAL_ERROR_GATEWAY_ERROR "InternalError.GatewayError",
    INTERNAL_ERROR_INTERNAL_ERROR "InternalError.InternalError",
    INTERNAL_ERROR_UNKNOWN_ERROR "InternalError.UnknownError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_API_PARAM_ERROR "InvalidParameter.ApiParamError",
    INVALID_PARAMETER_INVALID_PARAMETER "InvalidParameter.InvalidParameter",
    INVALID_PARAMETER_PARAM_CHECK_FAILED "InvalidParameter.ParamCheckFailed",
    INVALID_PARAMETER_RESOURCE_LOCKED "InvalidParameter.ResourceLocked",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", MISSING_PARAMETER "MissingParameter",
    OPERATION_DENIED "OperationDenied", UNAUTHORIZED_OPERATION_CAM_NO_AUTH "UnauthorizedOperation.CamNoAuth",
    UNAUTHORIZED_OPERATION_CERTIFICATION_NEED_UPGRADE "UnauthorizedOperation.CertificationNeedUpgrade",
    UNAUTHORIZED_OPERATION_NOT_CERTIFICATION "UnauthorizedOperation.NotCertification",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_NOT_SUPPORT_THIS_ACTION "UnsupportedOperation.NOT_SUPPORT_THIS_ACTION"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateAllocationRule, CreateAllocationTag, CreateAllocationUnit, CreateBudget, CreateGatherRule, CreateInstance,
    DeleteAllocationRule, DeleteAllocationTag, DeleteAllocationUnit, DeleteBudget, DeleteGatherRule,
    DescribeAccountBalance, DescribeAllocateConditions, DescribeAllocationBillConditions, DescribeAllocationBillDetail,
    DescribeAllocationMonthOverview, DescribeAllocationOverview, DescribeAllocationRuleDetail,
    DescribeAllocationRuleSummary, DescribeAllocationSummaryByBusiness, DescribeAllocationSummaryByItem,
    DescribeAllocationSummaryByResource, DescribeAllocationTree, DescribeAllocationTrendByMonth,
    DescribeAllocationUnitDetail, DescribeBillAdjustInfo, DescribeBillDetail, DescribeBillDetailForOrganization,
    DescribeBillDownloadUrl, DescribeBillList, DescribeBillResourceSummary, DescribeBillResourceSummaryForOrganization,
    DescribeBillSummary, DescribeBillSummaryByPayMode, DescribeBillSummaryByProduct, DescribeBillSummaryByProject,
    DescribeBillSummaryByRegion, DescribeBillSummaryByTag, DescribeBillSummaryForOrganization, DescribeBudget,
    DescribeBudgetOperationLog, DescribeBudgetRemindRecordList, DescribeCostDetail, DescribeCostExplorerSummary,
    DescribeCostSummaryByProduct, DescribeCostSummaryByProject, DescribeCostSummaryByRegion,
    DescribeCostSummaryByResource, DescribeCostSummaryByTag, DescribeDealsByCond, DescribeDosageCosDetailByDate,
    DescribeDosageDetailByDate, DescribeDosageDetailList, DescribeGatherResource, DescribeGatherRuleDetail,
    DescribeOrgMemberAccountBalance, DescribeRenewInstances, DescribeSavingPlanResourceInfo, DescribeTagList,
    DescribeVoucherInfo, DescribeVoucherUsageDetails, ModifyAllocationRule, ModifyAllocationUnit, ModifyBudget,
    ModifyGatherRule, PayDeals, RefundInstance, RenewInstance, SetRenewal
}
