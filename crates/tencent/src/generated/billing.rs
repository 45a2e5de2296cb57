//! `billing` 2018-07-09.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "billing", version: "2018-07-09", code: "billing", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAllocationRule {
    pub rule_list: AllocationRulesSummary,
    pub month: Option<String>,
}
operation! { CreateAllocationRule(rule_list: AllocationRulesSummary)
    "CreateAllocationRule" -> CreateAllocationRuleOutput {
    0 "RuleList" rule_list, 1 "Month" month: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationRulesSummary {
    pub name: Option<String>,
    pub r#type: Option<u64>,
    pub rule_detail: Option<AllocationRuleExpression>,
    pub ratio_detail: Option<Vec<AllocationRationExpression>>,
}
input! { AllocationRulesSummary(name: String, r#type: u64, rule_detail: AllocationRuleExpression) {
    0 "Name" name: String, 1 "Type" r#type: u64, 2 "RuleDetail" rule_detail: AllocationRuleExpression,
    3 "RatioDetail" ratio_detail: Vec<AllocationRationExpression>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationRationExpression {
    pub node_id: Option<u64>,
    pub ratio: Option<f64>,
}
input! { AllocationRationExpression(node_id: u64, ratio: f64) {
    0 "NodeId" node_id: u64, 1 "Ratio" ratio: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAllocationRuleOutput {
    pub id: Option<u64>,
}
model! { CreateAllocationRuleOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAllocationTag {
    pub tag_key: Vec<String>,
}
operation! { CreateAllocationTag(tag_key: Vec<String>) "CreateAllocationTag" -> Empty {
    0 "TagKey" tag_key
} }

pub type CreateAllocationTagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAllocationUnit {
    pub parent_id: u64,
    pub name: Option<String>,
    pub month: Option<String>,
}
operation! { CreateAllocationUnit(parent_id: u64) "CreateAllocationUnit" -> CreateAllocationUnitOutput {
    0 "ParentId" parent_id, 1 "Name" name: String, 2 "Month" month: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAllocationUnitOutput {
    pub id: Option<u64>,
    pub tree_node_uniq_key: Option<String>,
}
model! { CreateAllocationUnitOutput {
    0 "Id" id, 1 "TreeNodeUniqKey" tree_node_uniq_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBudget {
    pub budget_name: String,
    pub cycle_type: String,
    pub period_begin: String,
    pub period_end: String,
    pub plan_type: String,
    pub budget_quota: String,
    pub bill_type: String,
    pub fee_type: String,
    pub warn_json: Vec<BudgetWarn>,
    pub budget_note: Option<String>,
    pub dimensions_range: Option<BudgetConditionsForm>,
    pub wave_threshold_json: Option<Vec<WaveThresholdForm>>,
}

/// What [`CreateBudget::new`] takes.
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
operation! { CreateBudget{CreateBudgetRequired: budget_name, cycle_type, period_begin, period_end, plan_type, budget_quota, bill_type, fee_type, warn_json}
    "CreateBudget" -> CreateBudgetOutput {
    0 "BudgetName" budget_name, 1 "CycleType" cycle_type, 2 "PeriodBegin" period_begin, 3 "PeriodEnd" period_end,
    4 "PlanType" plan_type, 5 "BudgetQuota" budget_quota, 6 "BillType" bill_type, 7 "FeeType" fee_type,
    8 "WarnJson" warn_json, 9 "BudgetNote" budget_note: String,
    10 "DimensionsRange" dimensions_range: BudgetConditionsForm,
    11 "WaveThresholdJson" wave_threshold_json: Vec<WaveThresholdForm>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetWarn {
    pub warn_type: Option<String>,
    pub cal_type: Option<String>,
    pub threshold_value: Option<String>,
}
input! { BudgetWarn(warn_type: String, cal_type: String, threshold_value: String) {
    0 "WarnType" warn_type: String, 1 "CalType" cal_type: String, 2 "ThresholdValue" threshold_value: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagsForm {
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
input! { TagsForm() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBudgetOutput {
    pub data: Option<BudgetInfoApiResponse>,
    pub message: Option<String>,
    pub code: Option<i64>,
}
model! { CreateBudgetOutput {
    0 "Data" data, 1 "Message" message, 2 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetInfoApiResponse {
    pub budget_id: Option<String>,
    pub update_time: Option<String>,
}
model! { BudgetInfoApiResponse {
    0 "BudgetId" budget_id, 1 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatherRule {
    pub id: u64,
    pub rule_list: GatherRuleSummary,
    pub month: Option<String>,
}
operation! { CreateGatherRule(id: u64, rule_list: GatherRuleSummary) "CreateGatherRule" -> CreateGatherRuleOutput {
    0 "Id" id, 1 "RuleList" rule_list, 2 "Month" month: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatherRuleSummary {
    pub rule_detail: Option<AllocationRuleExpression>,
}
input! { GatherRuleSummary(rule_detail: AllocationRuleExpression) {
    0 "RuleDetail" rule_detail: AllocationRuleExpression
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatherRuleOutput {
    pub id: Option<u64>,
}
model! { CreateGatherRuleOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub client_token: String,
    pub product_code: String,
    pub sub_product_code: String,
    pub region_code: String,
    pub zone_code: String,
    pub pay_mode: String,
    pub parameter: String,
    pub quantity: Option<i64>,
    pub project_id: Option<i64>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub renew_flag: Option<String>,
}

/// What [`CreateInstance::new`] takes.
pub struct CreateInstanceRequired {
    pub client_token: String,
    pub product_code: String,
    pub sub_product_code: String,
    pub region_code: String,
    pub zone_code: String,
    pub pay_mode: String,
    pub parameter: String,
}
operation! { CreateInstance{CreateInstanceRequired: client_token, product_code, sub_product_code, region_code, zone_code, pay_mode, parameter}
    "CreateInstance" -> CreateInstanceOutput {
    0 "ClientToken" client_token, 1 "ProductCode" product_code, 2 "SubProductCode" sub_product_code,
    3 "RegionCode" region_code, 4 "ZoneCode" zone_code, 5 "PayMode" pay_mode, 6 "Parameter" parameter,
    7 "Quantity" quantity: i64, 8 "ProjectId" project_id: i64, 9 "Period" period: i64,
    10 "PeriodUnit" period_unit: String, 11 "RenewFlag" renew_flag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub order_id: Option<String>,
    pub instance_id_list: Option<Vec<String>>,
}
model! { CreateInstanceOutput {
    0 "OrderId" order_id, 1 "InstanceIdList" instance_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAllocationRule {
    pub rule_id: u64,
    pub month: Option<String>,
}
operation! { DeleteAllocationRule(rule_id: u64) "DeleteAllocationRule" -> Empty {
    0 "RuleId" rule_id, 1 "Month" month: String
} }

pub type DeleteAllocationRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAllocationTag {
    pub tag_key: Vec<String>,
}
operation! { DeleteAllocationTag(tag_key: Vec<String>) "DeleteAllocationTag" -> Empty {
    0 "TagKey" tag_key
} }

pub type DeleteAllocationTagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAllocationUnit {
    pub id: u64,
    pub month: Option<String>,
}
operation! { DeleteAllocationUnit(id: u64) "DeleteAllocationUnit" -> Empty {
    0 "Id" id, 1 "Month" month: String
} }

pub type DeleteAllocationUnitOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBudget {
    pub budget_ids: Vec<String>,
}
operation! { DeleteBudget(budget_ids: Vec<String>) "DeleteBudget" -> DeleteBudgetOutput {
    0 "BudgetIds" budget_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBudgetOutput {
    pub data: Option<Vec<String>>,
    pub message: Option<String>,
    pub code: Option<i64>,
}
model! { DeleteBudgetOutput {
    0 "Data" data, 1 "Message" message, 2 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatherRule {
    pub rule_id: u64,
    pub month: Option<String>,
}
operation! { DeleteGatherRule(rule_id: u64) "DeleteGatherRule" -> Empty {
    0 "RuleId" rule_id, 1 "Month" month: String
} }

pub type DeleteGatherRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountBalance {
    pub temp_credit: Option<bool>,
}
operation! { DescribeAccountBalance() "DescribeAccountBalance" -> DescribeAccountBalanceOutput {
    0 "TempCredit" temp_credit: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountBalanceOutput {
    pub balance: Option<i64>,
    pub uin: Option<u64>,
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
    pub temp_amount_info_list: Option<Vec<UinTempAmountModel>>,
}
model! { DescribeAccountBalanceOutput {
    0 "Balance" balance, 1 "Uin" uin, 2 "RealBalance" real_balance, 3 "CashAccountBalance" cash_account_balance,
    4 "IncomeIntoAccountBalance" income_into_account_balance, 5 "PresentAccountBalance" present_account_balance,
    6 "FreezeAmount" freeze_amount, 7 "OweAmount" owe_amount, 8 "IsAllowArrears" is_allow_arrears,
    9 "IsCreditLimited" is_credit_limited, 10 "CreditAmount" credit_amount, 11 "CreditBalance" credit_balance,
    12 "RealCreditBalance" real_credit_balance, 13 "TempCredit" temp_credit,
    14 "TempAmountInfoList" temp_amount_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UinTempAmountModel {
    pub uin: Option<String>,
    pub temp_amount: Option<f64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { UinTempAmountModel {
    0 "Uin" uin, 1 "TempAmount" temp_amount, 2 "StartTime" start_time, 3 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocateConditions {
    pub month: Option<String>,
}
operation! { DescribeAllocateConditions() "DescribeAllocateConditions" -> DescribeAllocateConditionsOutput {
    0 "Month" month: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocateConditionsOutput {
    pub business: Option<Vec<BillBusinessLink>>,
    pub product: Option<Vec<BillProduct>>,
    pub item: Option<Vec<BillItem>>,
    pub region: Option<Vec<BillRegion>>,
    pub instance_type: Option<Vec<BillInstanceType>>,
    pub pay_mode: Option<Vec<BillPayMode>>,
    pub project: Option<Vec<BillProject>>,
    pub tag: Option<Vec<BillTag>>,
    pub owner_uin: Option<Vec<BillOwnerUin>>,
    pub operate_uin: Option<Vec<BillOperateUin>>,
    pub action_type: Option<Vec<BillActionType>>,
}
model! { DescribeAllocateConditionsOutput {
    0 "Business" business, 1 "Product" product, 2 "Item" item, 3 "Region" region, 4 "InstanceType" instance_type,
    5 "PayMode" pay_mode, 6 "Project" project, 7 "Tag" tag, 8 "OwnerUin" owner_uin, 9 "OperateUin" operate_uin,
    10 "ActionType" action_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillBusinessLink {
    pub business_code: Option<String>,
    pub business_code_name: Option<String>,
    pub children: Option<Vec<BillProductLink>>,
}
model! { BillBusinessLink {
    0 "BusinessCode" business_code, 1 "BusinessCodeName" business_code_name, 2 "Children" children
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillProductLink {
    pub product_code: Option<String>,
    pub product_code_name: Option<String>,
    pub children: Option<Vec<BillItem>>,
}
model! { BillProductLink {
    0 "ProductCode" product_code, 1 "ProductCodeName" product_code_name, 2 "Children" children
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillItem {
    pub item_code: Option<String>,
    pub item_code_name: Option<String>,
}
model! { BillItem {
    0 "ItemCode" item_code, 1 "ItemCodeName" item_code_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillProduct {
    pub product_code: Option<String>,
    pub product_code_name: Option<String>,
}
model! { BillProduct {
    0 "ProductCode" product_code, 1 "ProductCodeName" product_code_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillRegion {
    pub region_id: Option<i64>,
    pub region_name: Option<String>,
}
model! { BillRegion {
    0 "RegionId" region_id, 1 "RegionName" region_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillInstanceType {
    pub instance_type: Option<String>,
    pub instance_type_name: Option<String>,
}
model! { BillInstanceType {
    0 "InstanceType" instance_type, 1 "InstanceTypeName" instance_type_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillPayMode {
    pub pay_mode: Option<String>,
    pub pay_mode_name: Option<String>,
}
model! { BillPayMode {
    0 "PayMode" pay_mode, 1 "PayModeName" pay_mode_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillProject {
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
}
model! { BillProject {
    0 "ProjectId" project_id, 1 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { BillTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillOwnerUin {
    pub owner_uin: Option<String>,
}
model! { BillOwnerUin {
    0 "OwnerUin" owner_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillOperateUin {
    pub operate_uin: Option<String>,
}
model! { BillOperateUin {
    0 "OperateUin" operate_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillActionType {
    pub action_type: Option<String>,
    pub action_type_name: Option<String>,
}
model! { BillActionType {
    0 "ActionType" action_type, 1 "ActionTypeName" action_type_name
} }

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
    pub project_ids: Option<Vec<u64>>,
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
    15 "SearchKey" search_key: String, 16 "ProjectIds" project_ids: Vec<u64>,
    17 "AllocationType" allocation_type: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationBillConditionsOutput {
    pub business: Option<Vec<BillBusiness>>,
    pub product: Option<Vec<BillProduct>>,
    pub item: Option<Vec<BillItem>>,
    pub region: Option<Vec<BillRegion>>,
    pub instance_type: Option<Vec<BillInstanceType>>,
    pub pay_mode: Option<Vec<BillPayMode>>,
    pub project: Option<Vec<BillProject>>,
    pub tag: Option<Vec<BillTag>>,
    pub owner_uin: Option<Vec<BillOwnerUin>>,
    pub operate_uin: Option<Vec<BillOperateUin>>,
    pub bill_day: Option<Vec<BillDays>>,
    pub action_type: Option<Vec<BillActionType>>,
    pub component: Option<Vec<BillComponent>>,
    pub zone: Option<Vec<BillZoneId>>,
    pub allocation_tree_node: Option<Vec<AllocationTreeNode>>,
    pub tag_key: Option<Vec<String>>,
}
model! { DescribeAllocationBillConditionsOutput {
    0 "Business" business, 1 "Product" product, 2 "Item" item, 3 "Region" region, 4 "InstanceType" instance_type,
    5 "PayMode" pay_mode, 6 "Project" project, 7 "Tag" tag, 8 "OwnerUin" owner_uin, 9 "OperateUin" operate_uin,
    10 "BillDay" bill_day, 11 "ActionType" action_type, 12 "Component" component, 13 "Zone" zone,
    14 "AllocationTreeNode" allocation_tree_node, 15 "TagKey" tag_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillBusiness {
    pub business_code: Option<String>,
    pub business_code_name: Option<String>,
}
model! { BillBusiness {
    0 "BusinessCode" business_code, 1 "BusinessCodeName" business_code_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillDays {
    pub bill_day: Option<String>,
}
model! { BillDays {
    0 "BillDay" bill_day
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillComponent {
    pub component_code: Option<String>,
    pub component_code_name: Option<String>,
}
model! { BillComponent {
    0 "ComponentCode" component_code, 1 "ComponentCodeName" component_code_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillZoneId {
    pub zone_id: Option<i64>,
    pub zone_name: Option<String>,
}
model! { BillZoneId {
    0 "ZoneId" zone_id, 1 "ZoneName" zone_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationTreeNode {
    pub tree_node_uniq_key: Option<String>,
    pub tree_node_uniq_key_name: Option<String>,
}
model! { AllocationTreeNode {
    0 "TreeNodeUniqKey" tree_node_uniq_key, 1 "TreeNodeUniqKeyName" tree_node_uniq_key_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationBillDetail {
    pub limit: u64,
    pub offset: u64,
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
    pub project_ids: Option<Vec<u64>>,
}
operation! { DescribeAllocationBillDetail(limit: u64, offset: u64)
    "DescribeAllocationBillDetail" -> DescribeAllocationBillDetailOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Month" month: String, 3 "TreeNodeUniqKeys" tree_node_uniq_keys: Vec<String>,
    4 "Sort" sort: String, 5 "SortType" sort_type: String, 6 "BusinessCodes" business_codes: Vec<String>,
    7 "OwnerUins" owner_uins: Vec<String>, 8 "OperateUins" operate_uins: Vec<String>,
    9 "PayModes" pay_modes: Vec<String>, 10 "ActionTypes" action_types: Vec<String>,
    11 "ProductCodes" product_codes: Vec<String>, 12 "RegionIds" region_ids: Vec<String>,
    13 "ZoneIds" zone_ids: Vec<String>, 14 "InstanceTypes" instance_types: Vec<String>, 15 "Tag" tag: Vec<String>,
    16 "ComponentCodes" component_codes: Vec<String>, 17 "ItemCodes" item_codes: Vec<String>,
    18 "SearchKey" search_key: String, 19 "ProjectIds" project_ids: Vec<u64>
} }
paged! { DescribeAllocationBillDetail: AllocationDetail = Offset "Offset", "Detail" detail }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationBillDetailOutput {
    pub record_num: Option<u64>,
    pub total: Option<AllocationOverviewTotal>,
    pub detail: Option<Vec<AllocationDetail>>,
}
model! { DescribeAllocationBillDetailOutput {
    0 "RecordNum" record_num, 1 "Total" total, 2 "Detail" detail
} }

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
    0 "RealTotalCost" real_total_cost, 1 "CashPayAmount" cash_pay_amount, 2 "IncentivePayAmount" incentive_pay_amount,
    3 "VoucherPayAmount" voucher_pay_amount, 4 "TransferPayAmount" transfer_pay_amount
} }

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
    pub project_id: Option<u64>,
    pub project_name: Option<String>,
    pub region_id: Option<u64>,
    pub region_name: Option<String>,
    pub zone_id: Option<u64>,
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
    pub tag: Option<Vec<BillTag>>,
    pub region_type: Option<String>,
    pub region_type_name: Option<String>,
    pub item_code: Option<String>,
    pub item_code_name: Option<String>,
    pub associated_order: Option<String>,
    pub price_info: Option<Vec<String>>,
    pub formula: Option<String>,
    pub formula_url: Option<String>,
    pub real_total_measure: Option<String>,
    pub deducted_measure: Option<String>,
    pub component_config: Option<String>,
    pub allocation_type: Option<u64>,
    pub discount_object: Option<String>,
    pub discount_type: Option<String>,
    pub discount_content: Option<String>,
    pub sp_deduction: Option<String>,
    pub sp_deduction_rate: Option<String>,
    pub bill_month: Option<String>,
}
model! { AllocationDetail {
    0 "TreeNodeUniqKey" tree_node_uniq_key, 1 "TreeNodeUniqKeyName" tree_node_uniq_key_name, 2 "BillDate" bill_date,
    3 "PayerUin" payer_uin, 4 "OwnerUin" owner_uin, 5 "OperateUin" operate_uin, 6 "BusinessCode" business_code,
    7 "BusinessCodeName" business_code_name, 8 "PayMode" pay_mode, 9 "PayModeName" pay_mode_name,
    10 "ProjectId" project_id, 11 "ProjectName" project_name, 12 "RegionId" region_id, 13 "RegionName" region_name,
    14 "ZoneId" zone_id, 15 "ZoneName" zone_name, 16 "ResourceId" resource_id, 17 "ResourceName" resource_name,
    18 "InstanceType" instance_type, 19 "InstanceTypeName" instance_type_name, 20 "SplitItemId" split_item_id,
    21 "SplitItemName" split_item_name, 22 "ProductCode" product_code, 23 "ProductCodeName" product_code_name,
    24 "ActionType" action_type, 25 "ActionTypeName" action_type_name, 26 "OrderId" order_id, 27 "BillId" bill_id,
    28 "PayTime" pay_time, 29 "FeeBeginTime" fee_begin_time, 30 "FeeEndTime" fee_end_time,
    31 "ComponentCode" component_code, 32 "ComponentCodeName" component_code_name, 33 "SinglePrice" single_price,
    34 "ContractPrice" contract_price, 35 "SinglePriceUnit" single_price_unit, 36 "UsedAmount" used_amount,
    37 "UsedAmountUnit" used_amount_unit, 38 "TimeSpan" time_span, 39 "TimeUnit" time_unit,
    40 "ReserveDetail" reserve_detail, 41 "SplitRatio" split_ratio, 42 "TotalCost" total_cost,
    43 "RITimeSpan" ri_time_span, 44 "RICost" ri_cost, 45 "SPCost" sp_cost, 46 "Discount" discount,
    47 "BlendedDiscount" blended_discount, 48 "RealTotalCost" real_total_cost, 49 "CashPayAmount" cash_pay_amount,
    50 "VoucherPayAmount" voucher_pay_amount, 51 "IncentivePayAmount" incentive_pay_amount,
    52 "TransferPayAmount" transfer_pay_amount, 53 "Tag" tag, 54 "RegionType" region_type,
    55 "RegionTypeName" region_type_name, 56 "ItemCode" item_code, 57 "ItemCodeName" item_code_name,
    58 "AssociatedOrder" associated_order, 59 "PriceInfo" price_info, 60 "Formula" formula, 61 "FormulaUrl" formula_url,
    62 "RealTotalMeasure" real_total_measure, 63 "DeductedMeasure" deducted_measure,
    64 "ComponentConfig" component_config, 65 "AllocationType" allocation_type, 66 "DiscountObject" discount_object,
    67 "DiscountType" discount_type, 68 "DiscountContent" discount_content, 69 "SPDeduction" sp_deduction,
    70 "SPDeductionRate" sp_deduction_rate, 71 "BillMonth" bill_month
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationMonthOverview {
    pub month: Option<String>,
}
operation! { DescribeAllocationMonthOverview()
    "DescribeAllocationMonthOverview" -> DescribeAllocationMonthOverviewOutput {
    0 "Month" month: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationMonthOverviewOutput {
    pub detail: Option<Vec<AllocationOverviewNode>>,
    pub total: Option<AllocationOverviewTotal>,
}
model! { DescribeAllocationMonthOverviewOutput {
    0 "Detail" detail, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationOverviewNode {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub tree_node_uniq_key: Option<String>,
    pub symbol: Option<u64>,
    pub children: Option<Vec<AllocationOverviewNode>>,
    pub detail: Option<AllocationMonthOverviewDetail>,
}
model! { AllocationOverviewNode {
    0 "Id" id, 1 "Name" name, 2 "TreeNodeUniqKey" tree_node_uniq_key, 3 "Symbol" symbol, 4 "Children" children,
    5 "Detail" detail
} }

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
    0 "GatherCashPayAmount" gather_cash_pay_amount, 1 "GatherVoucherPayAmount" gather_voucher_pay_amount,
    2 "GatherIncentivePayAmount" gather_incentive_pay_amount, 3 "GatherTransferPayAmount" gather_transfer_pay_amount,
    4 "AllocateCashPayAmount" allocate_cash_pay_amount, 5 "AllocateVoucherPayAmount" allocate_voucher_pay_amount,
    6 "AllocateIncentivePayAmount" allocate_incentive_pay_amount,
    7 "AllocateTransferPayAmount" allocate_transfer_pay_amount, 8 "TotalCashPayAmount" total_cash_pay_amount,
    9 "TotalVoucherPayAmount" total_voucher_pay_amount, 10 "TotalIncentivePayAmount" total_incentive_pay_amount,
    11 "TotalTransferPayAmount" total_transfer_pay_amount, 12 "GatherRealCost" gather_real_cost,
    13 "AllocateRealCost" allocate_real_cost, 14 "RealTotalCost" real_total_cost, 15 "Ratio" ratio, 16 "Trend" trend,
    17 "TrendType" trend_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationOverview {
    pub limit: u64,
    pub offset: u64,
    pub month: Option<String>,
    pub period_type: Option<String>,
    pub tree_node_uniq_keys: Option<Vec<String>>,
    pub sort: Option<String>,
    pub sort_type: Option<String>,
    pub bill_dates: Option<Vec<String>>,
}
operation! { DescribeAllocationOverview(limit: u64, offset: u64)
    "DescribeAllocationOverview" -> DescribeAllocationOverviewOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Month" month: String, 3 "PeriodType" period_type: String,
    4 "TreeNodeUniqKeys" tree_node_uniq_keys: Vec<String>, 5 "Sort" sort: String, 6 "SortType" sort_type: String,
    7 "BillDates" bill_dates: Vec<String>
} }
paged! { DescribeAllocationOverview: AllocationOverviewDetail = Offset "Offset", "Detail" detail }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationOverviewOutput {
    pub record_num: Option<u64>,
    pub total: Option<AllocationOverviewTotal>,
    pub detail: Option<Vec<AllocationOverviewDetail>>,
}
model! { DescribeAllocationOverviewOutput {
    0 "RecordNum" record_num, 1 "Total" total, 2 "Detail" detail
} }

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
    0 "TreeNodeUniqKey" tree_node_uniq_key, 1 "TreeNodeUniqKeyName" tree_node_uniq_key_name, 2 "BillDate" bill_date,
    3 "GatherCashPayAmount" gather_cash_pay_amount, 4 "GatherVoucherPayAmount" gather_voucher_pay_amount,
    5 "GatherIncentivePayAmount" gather_incentive_pay_amount, 6 "GatherTransferPayAmount" gather_transfer_pay_amount,
    7 "AllocateCashPayAmount" allocate_cash_pay_amount, 8 "AllocateVoucherPayAmount" allocate_voucher_pay_amount,
    9 "AllocateIncentivePayAmount" allocate_incentive_pay_amount,
    10 "AllocateTransferPayAmount" allocate_transfer_pay_amount, 11 "TotalCashPayAmount" total_cash_pay_amount,
    12 "TotalVoucherPayAmount" total_voucher_pay_amount, 13 "TotalIncentivePayAmount" total_incentive_pay_amount,
    14 "TotalTransferPayAmount" total_transfer_pay_amount, 15 "GatherRealCost" gather_real_cost,
    16 "AllocateRealCost" allocate_real_cost, 17 "RealTotalCost" real_total_cost, 18 "Ratio" ratio, 19 "Trend" trend,
    20 "TrendType" trend_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationRuleDetail {
    pub rule_id: u64,
    pub month: Option<String>,
}
operation! { DescribeAllocationRuleDetail(rule_id: u64)
    "DescribeAllocationRuleDetail" -> DescribeAllocationRuleDetailOutput {
    0 "RuleId" rule_id, 1 "Month" month: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationRuleDetailOutput {
    pub id: Option<u64>,
    pub uin: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<u64>,
    pub rule_detail: Option<AllocationRuleExpression>,
    pub ratio_detail: Option<Vec<AllocationRationExpression>>,
}
model! { DescribeAllocationRuleDetailOutput {
    0 "Id" id, 1 "Uin" uin, 2 "Name" name, 3 "Type" r#type, 4 "RuleDetail" rule_detail, 5 "RatioDetail" ratio_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationRuleSummary {
    pub limit: u64,
    pub offset: u64,
    pub month: Option<String>,
    pub r#type: Option<u64>,
    pub name: Option<String>,
}
operation! { DescribeAllocationRuleSummary(limit: u64, offset: u64)
    "DescribeAllocationRuleSummary" -> DescribeAllocationRuleSummaryOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Month" month: String, 3 "Type" r#type: u64, 4 "Name" name: String
} }
paged! { DescribeAllocationRuleSummary: AllocationRuleOverview = Offset "Offset", "RuleList" rule_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationRuleSummaryOutput {
    pub rule_list: Option<Vec<AllocationRuleOverview>>,
    pub total: Option<u64>,
}
model! { DescribeAllocationRuleSummaryOutput {
    0 "RuleList" rule_list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationRuleOverview {
    pub rule_id: Option<u64>,
    pub rule_name: Option<String>,
    pub r#type: Option<u64>,
    pub update_time: Option<String>,
    pub allocation_node: Option<Vec<AllocationUnit>>,
}
model! { AllocationRuleOverview {
    0 "RuleId" rule_id, 1 "RuleName" rule_name, 2 "Type" r#type, 3 "UpdateTime" update_time,
    4 "AllocationNode" allocation_node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationUnit {
    pub node_id: Option<u64>,
    pub tree_node_uniq_key_name: Option<String>,
}
model! { AllocationUnit {
    0 "NodeId" node_id, 1 "TreeNodeUniqKeyName" tree_node_uniq_key_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationSummaryByBusiness {
    pub limit: u64,
    pub offset: u64,
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
operation! { DescribeAllocationSummaryByBusiness(limit: u64, offset: u64)
    "DescribeAllocationSummaryByBusiness" -> DescribeAllocationSummaryByBusinessOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Month" month: String, 3 "PeriodType" period_type: String,
    4 "TreeNodeUniqKeys" tree_node_uniq_keys: Vec<String>, 5 "SortType" sort_type: String, 6 "Sort" sort: String,
    7 "BillDates" bill_dates: Vec<String>, 8 "BusinessCodes" business_codes: Vec<String>,
    9 "SearchKey" search_key: String
} }
paged! { DescribeAllocationSummaryByBusiness: AllocationSummaryByBusiness = Offset "Offset", "Detail" detail }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationSummaryByBusinessOutput {
    pub record_num: Option<u64>,
    pub total: Option<AllocationOverviewTotal>,
    pub detail: Option<Vec<AllocationSummaryByBusiness>>,
}
model! { DescribeAllocationSummaryByBusinessOutput {
    0 "RecordNum" record_num, 1 "Total" total, 2 "Detail" detail
} }

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
    0 "TreeNodeUniqKey" tree_node_uniq_key, 1 "TreeNodeUniqKeyName" tree_node_uniq_key_name, 2 "BillDate" bill_date,
    3 "GatherCashPayAmount" gather_cash_pay_amount, 4 "GatherVoucherPayAmount" gather_voucher_pay_amount,
    5 "GatherIncentivePayAmount" gather_incentive_pay_amount, 6 "GatherTransferPayAmount" gather_transfer_pay_amount,
    7 "AllocateCashPayAmount" allocate_cash_pay_amount, 8 "AllocateVoucherPayAmount" allocate_voucher_pay_amount,
    9 "AllocateIncentivePayAmount" allocate_incentive_pay_amount,
    10 "AllocateTransferPayAmount" allocate_transfer_pay_amount, 11 "TotalCashPayAmount" total_cash_pay_amount,
    12 "TotalVoucherPayAmount" total_voucher_pay_amount, 13 "TotalIncentivePayAmount" total_incentive_pay_amount,
    14 "TotalTransferPayAmount" total_transfer_pay_amount, 15 "GatherRealCost" gather_real_cost,
    16 "AllocateRealCost" allocate_real_cost, 17 "RealTotalCost" real_total_cost, 18 "Ratio" ratio, 19 "Trend" trend,
    20 "TrendType" trend_type, 21 "BusinessCode" business_code, 22 "BusinessCodeName" business_code_name,
    23 "TotalCost" total_cost, 24 "RICost" ri_cost, 25 "SPCost" sp_cost, 26 "CashPayAmount" cash_pay_amount,
    27 "VoucherPayAmount" voucher_pay_amount, 28 "IncentivePayAmount" incentive_pay_amount,
    29 "TransferPayAmount" transfer_pay_amount, 30 "AllocationRealTotalCost" allocation_real_total_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationSummaryByItem {
    pub limit: u64,
    pub offset: u64,
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
    pub project_ids: Option<Vec<u64>>,
    pub allocation_type: Option<Vec<i64>>,
}
operation! { DescribeAllocationSummaryByItem(limit: u64, offset: u64)
    "DescribeAllocationSummaryByItem" -> DescribeAllocationSummaryByItemOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Month" month: String, 3 "PeriodType" period_type: String,
    4 "TreeNodeUniqKeys" tree_node_uniq_keys: Vec<String>, 5 "Sort" sort: String, 6 "SortType" sort_type: String,
    7 "BillDates" bill_dates: Vec<String>, 8 "BusinessCodes" business_codes: Vec<String>,
    9 "OwnerUins" owner_uins: Vec<String>, 10 "OperateUins" operate_uins: Vec<String>,
    11 "PayModes" pay_modes: Vec<String>, 12 "ActionTypes" action_types: Vec<String>,
    13 "ProductCodes" product_codes: Vec<String>, 14 "RegionIds" region_ids: Vec<String>,
    15 "ZoneIds" zone_ids: Vec<String>, 16 "InstanceTypes" instance_types: Vec<String>, 17 "Tag" tag: Vec<String>,
    18 "ComponentCodes" component_codes: Vec<String>, 19 "ItemCodes" item_codes: Vec<String>,
    20 "SearchKey" search_key: String, 21 "ProjectIds" project_ids: Vec<u64>,
    22 "AllocationType" allocation_type: Vec<i64>
} }
paged! { DescribeAllocationSummaryByItem: AllocationSummaryByItem = Offset "Offset", "Detail" detail }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationSummaryByItemOutput {
    pub record_num: Option<u64>,
    pub total: Option<AllocationOverviewTotal>,
    pub detail: Option<Vec<AllocationSummaryByItem>>,
}
model! { DescribeAllocationSummaryByItemOutput {
    0 "RecordNum" record_num, 1 "Total" total, 2 "Detail" detail
} }

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
    pub region_id: Option<u64>,
    pub region_name: Option<String>,
    pub zone_id: Option<u64>,
    pub zone_name: Option<String>,
    pub instance_type: Option<String>,
    pub instance_type_name: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub tag: Option<Vec<BillTag>>,
    pub project_id: Option<u64>,
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
    pub price_info: Option<Vec<String>>,
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
    0 "TreeNodeUniqKey" tree_node_uniq_key, 1 "TreeNodeUniqKeyName" tree_node_uniq_key_name, 2 "BillDate" bill_date,
    3 "PayerUin" payer_uin, 4 "OwnerUin" owner_uin, 5 "OperateUin" operate_uin, 6 "PayMode" pay_mode,
    7 "PayModeName" pay_mode_name, 8 "ActionType" action_type, 9 "ActionTypeName" action_type_name,
    10 "BusinessCode" business_code, 11 "BusinessCodeName" business_code_name, 12 "ProductCode" product_code,
    13 "ProductCodeName" product_code_name, 14 "RegionId" region_id, 15 "RegionName" region_name, 16 "ZoneId" zone_id,
    17 "ZoneName" zone_name, 18 "InstanceType" instance_type, 19 "InstanceTypeName" instance_type_name,
    20 "ResourceId" resource_id, 21 "ResourceName" resource_name, 22 "Tag" tag, 23 "ProjectId" project_id,
    24 "ProjectName" project_name, 25 "AllocationType" allocation_type, 26 "TotalCost" total_cost,
    27 "RiTimeSpan" ri_time_span, 28 "RiCost" ri_cost, 29 "RealTotalCost" real_total_cost,
    30 "CashPayAmount" cash_pay_amount, 31 "VoucherPayAmount" voucher_pay_amount,
    32 "IncentivePayAmount" incentive_pay_amount, 33 "TransferPayAmount" transfer_pay_amount, 34 "ItemCode" item_code,
    35 "ItemCodeName" item_code_name, 36 "ComponentCode" component_code, 37 "ComponentCodeName" component_code_name,
    38 "SplitItemId" split_item_id, 39 "SplitItemName" split_item_name, 40 "FeeBeginTime" fee_begin_time,
    41 "FeeEndTime" fee_end_time, 42 "SPCost" sp_cost, 43 "RegionType" region_type,
    44 "RegionTypeName" region_type_name, 45 "SinglePrice" single_price, 46 "ContractPrice" contract_price,
    47 "SinglePriceUnit" single_price_unit, 48 "UsedAmount" used_amount, 49 "UsedAmountUnit" used_amount_unit,
    50 "TimeSpan" time_span, 51 "TimeUnit" time_unit, 52 "ReserveDetail" reserve_detail,
    53 "RealTotalMeasure" real_total_measure, 54 "DeductedMeasure" deducted_measure, 55 "Discount" discount,
    56 "BlendedDiscount" blended_discount, 57 "PriceInfo" price_info, 58 "Formula" formula, 59 "FormulaUrl" formula_url,
    60 "ComponentConfig" component_config, 61 "SPDeduction" sp_deduction, 62 "SPDeductionRate" sp_deduction_rate,
    63 "AssociatedOrder" associated_order, 64 "DiscountObject" discount_object, 65 "DiscountType" discount_type,
    66 "DiscountContent" discount_content, 67 "BillMonth" bill_month
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationSummaryByResource {
    pub limit: u64,
    pub offset: u64,
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
    pub project_ids: Option<Vec<u64>>,
    pub allocation_type: Option<Vec<i64>>,
}
operation! { DescribeAllocationSummaryByResource(limit: u64, offset: u64)
    "DescribeAllocationSummaryByResource" -> DescribeAllocationSummaryByResourceOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Month" month: String, 3 "PeriodType" period_type: String,
    4 "TreeNodeUniqKeys" tree_node_uniq_keys: Vec<String>, 5 "Sort" sort: String, 6 "SortType" sort_type: String,
    7 "BillDates" bill_dates: Vec<String>, 8 "BusinessCodes" business_codes: Vec<String>,
    9 "OwnerUins" owner_uins: Vec<String>, 10 "OperateUins" operate_uins: Vec<String>,
    11 "PayModes" pay_modes: Vec<String>, 12 "ActionTypes" action_types: Vec<String>,
    13 "ProductCodes" product_codes: Vec<String>, 14 "RegionIds" region_ids: Vec<String>,
    15 "ZoneIds" zone_ids: Vec<String>, 16 "InstanceTypes" instance_types: Vec<String>, 17 "Tag" tag: Vec<String>,
    18 "SearchKey" search_key: String, 19 "ProjectIds" project_ids: Vec<u64>,
    20 "AllocationType" allocation_type: Vec<i64>
} }
paged! { DescribeAllocationSummaryByResource: AllocationSummaryByResource = Offset "Offset", "Detail" detail }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationSummaryByResourceOutput {
    pub record_num: Option<u64>,
    pub total: Option<AllocationOverviewTotal>,
    pub detail: Option<Vec<AllocationSummaryByResource>>,
}
model! { DescribeAllocationSummaryByResourceOutput {
    0 "RecordNum" record_num, 1 "Total" total, 2 "Detail" detail
} }

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
    pub region_id: Option<u64>,
    pub region_name: Option<String>,
    pub zone_id: Option<u64>,
    pub zone_name: Option<String>,
    pub instance_type: Option<String>,
    pub instance_type_name: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub tag: Option<Vec<BillTag>>,
    pub project_id: Option<u64>,
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
    0 "TreeNodeUniqKey" tree_node_uniq_key, 1 "TreeNodeUniqKeyName" tree_node_uniq_key_name, 2 "BillDate" bill_date,
    3 "PayerUin" payer_uin, 4 "OwnerUin" owner_uin, 5 "OperateUin" operate_uin, 6 "PayMode" pay_mode,
    7 "PayModeName" pay_mode_name, 8 "ActionType" action_type, 9 "ActionTypeName" action_type_name,
    10 "BusinessCode" business_code, 11 "BusinessCodeName" business_code_name, 12 "ProductCode" product_code,
    13 "ProductCodeName" product_code_name, 14 "RegionId" region_id, 15 "RegionName" region_name, 16 "ZoneId" zone_id,
    17 "ZoneName" zone_name, 18 "InstanceType" instance_type, 19 "InstanceTypeName" instance_type_name,
    20 "ResourceId" resource_id, 21 "ResourceName" resource_name, 22 "Tag" tag, 23 "ProjectId" project_id,
    24 "ProjectName" project_name, 25 "AllocationType" allocation_type, 26 "TotalCost" total_cost,
    27 "RiTimeSpan" ri_time_span, 28 "RiCost" ri_cost, 29 "RealTotalCost" real_total_cost,
    30 "CashPayAmount" cash_pay_amount, 31 "VoucherPayAmount" voucher_pay_amount,
    32 "IncentivePayAmount" incentive_pay_amount, 33 "TransferPayAmount" transfer_pay_amount,
    34 "SplitItemId" split_item_id, 35 "SplitItemName" split_item_name, 36 "FeeBeginTime" fee_begin_time,
    37 "FeeEndTime" fee_end_time, 38 "SPCost" sp_cost, 39 "RegionType" region_type,
    40 "RegionTypeName" region_type_name, 41 "ComponentConfig" component_config, 42 "SPDeduction" sp_deduction,
    43 "BillMonth" bill_month
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationTree {
    pub month: Option<String>,
}
operation! { DescribeAllocationTree() "DescribeAllocationTree" -> DescribeAllocationTreeOutput {
    0 "Month" month: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationTreeOutput {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub tree_node_uniq_key: Option<String>,
    pub children: Option<Vec<AllocationTree>>,
}
model! { DescribeAllocationTreeOutput {
    0 "Id" id, 1 "Name" name, 2 "TreeNodeUniqKey" tree_node_uniq_key, 3 "Children" children
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationTree {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub tree_node_uniq_key: Option<String>,
    pub children: Option<Vec<AllocationTree>>,
}
model! { AllocationTree {
    0 "Id" id, 1 "Name" name, 2 "TreeNodeUniqKey" tree_node_uniq_key, 3 "Children" children
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationTrendByMonth {
    pub month: String,
    pub tree_node_uniq_key: String,
    pub business_code: Option<String>,
}
operation! { DescribeAllocationTrendByMonth(month: String, tree_node_uniq_key: String)
    "DescribeAllocationTrendByMonth" -> DescribeAllocationTrendByMonthOutput {
    0 "Month" month, 1 "TreeNodeUniqKey" tree_node_uniq_key, 2 "BusinessCode" business_code: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationTrendByMonthOutput {
    pub current: Option<AllocationBillTrendDetail>,
    pub previous: Option<Vec<AllocationBillTrendDetail>>,
    pub stat: Option<AllocationStat>,
}
model! { DescribeAllocationTrendByMonthOutput {
    0 "Current" current, 1 "Previous" previous, 2 "Stat" stat
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationBillTrendDetail {
    pub month: Option<String>,
    pub name: Option<String>,
    pub real_total_cost: Option<String>,
}
model! { AllocationBillTrendDetail {
    0 "Month" month, 1 "Name" name, 2 "RealTotalCost" real_total_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationStat {
    pub average: Option<AllocationAverageData>,
}
model! { AllocationStat {
    0 "Average" average
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationAverageData {
    pub begin_month: Option<String>,
    pub end_month: Option<String>,
    pub real_total_cost: Option<String>,
}
model! { AllocationAverageData {
    0 "BeginMonth" begin_month, 1 "EndMonth" end_month, 2 "RealTotalCost" real_total_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationUnitDetail {
    pub id: u64,
    pub month: Option<String>,
}
operation! { DescribeAllocationUnitDetail(id: u64)
    "DescribeAllocationUnitDetail" -> DescribeAllocationUnitDetailOutput {
    0 "Id" id, 1 "Month" month: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllocationUnitDetailOutput {
    pub id: Option<u64>,
    pub uin: Option<String>,
    pub name: Option<String>,
    pub parent_id: Option<u64>,
    pub source_name: Option<String>,
    pub source_id: Option<String>,
    pub remark: Option<String>,
    pub tree_node_uniq_key: Option<String>,
    pub rule_id: Option<u64>,
}
model! { DescribeAllocationUnitDetailOutput {
    0 "Id" id, 1 "Uin" uin, 2 "Name" name, 3 "ParentId" parent_id, 4 "SourceName" source_name, 5 "SourceId" source_id,
    6 "Remark" remark, 7 "TreeNodeUniqKey" tree_node_uniq_key, 8 "RuleId" rule_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillAdjustInfoOutput {
    pub total: Option<i64>,
    pub data: Option<Vec<AdjustInfoDetail>>,
}
model! { DescribeBillAdjustInfoOutput {
    0 "Total" total, 1 "Data" data
} }

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
    0 "PayerUin" payer_uin, 1 "Month" month, 2 "AdjustType" adjust_type, 3 "AdjustNum" adjust_num,
    4 "AdjustCompletionTime" adjust_completion_time, 5 "AdjustAmount" adjust_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillDetail {
    pub offset: u64,
    pub limit: u64,
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
operation! { DescribeBillDetail(offset: u64, limit: u64) "DescribeBillDetail" -> DescribeBillDetailOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "PeriodType" period_type: String, 3 "Month" month: String,
    4 "BeginTime" begin_time: String, 5 "EndTime" end_time: String, 6 "NeedRecordNum" need_record_num: i64,
    7 "ProductCode" product_code: String, 8 "PayMode" pay_mode: String, 9 "ResourceId" resource_id: String,
    10 "ActionType" action_type: String, 11 "ProjectId" project_id: i64, 12 "BusinessCode" business_code: String,
    13 "Context" context: String, 14 "PayerUin" payer_uin: String
} }
paged! { DescribeBillDetail: BillDetail = Token "Context", "DetailSet" detail_set, next "Context" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillDetailOutput {
    pub detail_set: Option<Vec<BillDetail>>,
    pub total: Option<u64>,
    pub context: Option<String>,
}
model! { DescribeBillDetailOutput {
    0 "DetailSet" detail_set, 1 "Total" total, 2 "Context" context
} }

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
    pub pay_time: Option<String>,
    pub fee_begin_time: Option<String>,
    pub fee_end_time: Option<String>,
    pub component_set: Option<Vec<BillDetailComponent>>,
    pub payer_uin: Option<String>,
    pub owner_uin: Option<String>,
    pub operate_uin: Option<String>,
    pub tags: Option<Vec<BillTagInfo>>,
    pub business_code: Option<String>,
    pub product_code: Option<String>,
    pub action_type: Option<String>,
    pub region_id: Option<String>,
    pub project_id: Option<i64>,
    pub price_info: Option<Vec<String>>,
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
    0 "BusinessCodeName" business_code_name, 1 "ProductCodeName" product_code_name, 2 "PayModeName" pay_mode_name,
    3 "ProjectName" project_name, 4 "RegionName" region_name, 5 "ZoneName" zone_name, 6 "ResourceId" resource_id,
    7 "ResourceName" resource_name, 8 "ActionTypeName" action_type_name, 9 "OrderId" order_id, 10 "BillId" bill_id,
    11 "PayTime" pay_time, 12 "FeeBeginTime" fee_begin_time, 13 "FeeEndTime" fee_end_time,
    14 "ComponentSet" component_set, 15 "PayerUin" payer_uin, 16 "OwnerUin" owner_uin, 17 "OperateUin" operate_uin,
    18 "Tags" tags, 19 "BusinessCode" business_code, 20 "ProductCode" product_code, 21 "ActionType" action_type,
    22 "RegionId" region_id, 23 "ProjectId" project_id, 24 "PriceInfo" price_info,
    25 "AssociatedOrder" associated_order, 26 "Formula" formula, 27 "FormulaUrl" formula_url, 28 "BillDay" bill_day,
    29 "BillMonth" bill_month, 30 "Id" id, 31 "RegionType" region_type, 32 "RegionTypeName" region_type_name,
    33 "ReserveDetail" reserve_detail, 34 "DiscountObject" discount_object, 35 "DiscountType" discount_type,
    36 "DiscountContent" discount_content, 37 "ExtendField" extend_field
} }

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
    pub component_config: Option<Vec<BillDetailComponentConfig>>,
}
model! { BillDetailComponent {
    0 "ComponentCodeName" component_code_name, 1 "ItemCodeName" item_code_name, 2 "SinglePrice" single_price,
    3 "SpecifiedPrice" specified_price, 4 "PriceUnit" price_unit, 5 "UsedAmount" used_amount,
    6 "UsedAmountUnit" used_amount_unit, 7 "RealTotalMeasure" real_total_measure, 8 "DeductedMeasure" deducted_measure,
    9 "TimeSpan" time_span, 10 "TimeUnitName" time_unit_name, 11 "Cost" cost, 12 "Discount" discount,
    13 "ReduceType" reduce_type, 14 "RealCost" real_cost, 15 "VoucherPayAmount" voucher_pay_amount,
    16 "CashPayAmount" cash_pay_amount, 17 "IncentivePayAmount" incentive_pay_amount,
    18 "TransferPayAmount" transfer_pay_amount, 19 "ItemCode" item_code, 20 "ComponentCode" component_code,
    21 "ContractPrice" contract_price, 22 "InstanceType" instance_type, 23 "RiTimeSpan" ri_time_span,
    24 "OriginalCostWithRI" original_cost_with_ri, 25 "SPDeductionRate" sp_deduction_rate,
    26 "SPDeduction" sp_deduction, 27 "OriginalCostWithSP" original_cost_with_sp, 28 "BlendedDiscount" blended_discount,
    29 "ComponentConfig" component_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillDetailComponentConfig {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { BillDetailComponentConfig {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillTagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { BillTagInfo {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

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
    0 "PrepayPurchase" prepay_purchase, 1 "PrepayRenew" prepay_renew, 2 "PrepayModifyUp" prepay_modify_up,
    3 "ReverseOrder" reverse_order, 4 "NewOrder" new_order, 5 "Original" original
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillDetailForOrganization {
    pub offset: u64,
    pub limit: u64,
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
operation! { DescribeBillDetailForOrganization(offset: u64, limit: u64)
    "DescribeBillDetailForOrganization" -> DescribeBillDetailForOrganizationOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "PeriodType" period_type: String, 3 "Month" month: String,
    4 "BeginTime" begin_time: String, 5 "EndTime" end_time: String, 6 "NeedRecordNum" need_record_num: i64,
    7 "PayMode" pay_mode: String, 8 "ResourceId" resource_id: String, 9 "ActionType" action_type: String,
    10 "ProjectId" project_id: i64, 11 "BusinessCode" business_code: String, 12 "Context" context: String
} }
paged! { DescribeBillDetailForOrganization: DistributionBillDetail =
    Token "Context", "DetailSet" detail_set, next "Context"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillDetailForOrganizationOutput {
    pub detail_set: Option<Vec<DistributionBillDetail>>,
    pub total: Option<u64>,
    pub context: Option<String>,
}
model! { DescribeBillDetailForOrganizationOutput {
    0 "DetailSet" detail_set, 1 "Total" total, 2 "Context" context
} }

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
    pub pay_time: Option<String>,
    pub fee_begin_time: Option<String>,
    pub fee_end_time: Option<String>,
    pub component_set: Option<Vec<BillDetailComponent>>,
    pub owner_uin: Option<String>,
    pub operate_uin: Option<String>,
    pub tags: Option<Vec<BillTagInfo>>,
    pub business_code: Option<String>,
    pub product_code: Option<String>,
    pub action_type: Option<String>,
    pub region_id: Option<String>,
    pub project_id: Option<i64>,
    pub price_info: Option<Vec<String>>,
    pub associated_order: Option<BillDetailAssociatedOrder>,
    pub formula: Option<String>,
    pub formula_url: Option<String>,
    pub bill_month: Option<String>,
    pub bill_day: Option<String>,
}
model! { DistributionBillDetail {
    0 "BusinessCodeName" business_code_name, 1 "ProductCodeName" product_code_name, 2 "PayModeName" pay_mode_name,
    3 "ProjectName" project_name, 4 "RegionName" region_name, 5 "ZoneName" zone_name, 6 "ResourceId" resource_id,
    7 "ResourceName" resource_name, 8 "ActionTypeName" action_type_name, 9 "OrderId" order_id, 10 "BillId" bill_id,
    11 "PayTime" pay_time, 12 "FeeBeginTime" fee_begin_time, 13 "FeeEndTime" fee_end_time,
    14 "ComponentSet" component_set, 15 "OwnerUin" owner_uin, 16 "OperateUin" operate_uin, 17 "Tags" tags,
    18 "BusinessCode" business_code, 19 "ProductCode" product_code, 20 "ActionType" action_type,
    21 "RegionId" region_id, 22 "ProjectId" project_id, 23 "PriceInfo" price_info,
    24 "AssociatedOrder" associated_order, 25 "Formula" formula, 26 "FormulaUrl" formula_url, 27 "BillMonth" bill_month,
    28 "BillDay" bill_day
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillDownloadUrl {
    pub file_type: String,
    pub month: String,
    pub child_uin: Option<Vec<String>>,
}
operation! { DescribeBillDownloadUrl(file_type: String, month: String)
    "DescribeBillDownloadUrl" -> DescribeBillDownloadUrlOutput {
    0 "FileType" file_type, 1 "Month" month, 2 "ChildUin" child_uin: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillDownloadUrlOutput {
    pub ready: Option<i64>,
    pub download_url: Option<Secret>,
}
model! { DescribeBillDownloadUrlOutput {
    0 "Ready" ready, 1 "DownloadUrl" download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillList {
    pub start_time: String,
    pub end_time: String,
    pub offset: u64,
    pub limit: u64,
    pub pay_type: Option<Vec<String>>,
    pub sub_pay_type: Option<Vec<String>>,
    pub with_zero_amount: Option<u64>,
}
operation! { DescribeBillList(start_time: String, end_time: String, offset: u64, limit: u64)
    "DescribeBillList" -> DescribeBillListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Offset" offset, 3 "Limit" limit,
    4 "PayType" pay_type: Vec<String>, 5 "SubPayType" sub_pay_type: Vec<String>,
    6 "WithZeroAmount" with_zero_amount: u64
} }
paged! { DescribeBillList: BillTransactionInfo = Offset "Offset", "TransactionList" transaction_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillListOutput {
    pub transaction_list: Option<Vec<BillTransactionInfo>>,
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
    0 "TransactionList" transaction_list, 1 "Total" total, 2 "ReturnAmount" return_amount,
    3 "RechargeAmount" recharge_amount, 4 "BlockAmount" block_amount, 5 "UnblockAmount" unblock_amount,
    6 "DeductAmount" deduct_amount, 7 "AgentInAmount" agent_in_amount,
    8 "AdvanceRechargeAmount" advance_recharge_amount, 9 "WithdrawAmount" withdraw_amount,
    10 "AgentOutAmount" agent_out_amount, 11 "AdvancePayAmount" advance_pay_amount
} }

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
    0 "ActionType" action_type, 1 "Amount" amount, 2 "Balance" balance, 3 "BillId" bill_id,
    4 "OperationInfo" operation_info, 5 "OperationTime" operation_time, 6 "Cash" cash, 7 "Incentive" incentive,
    8 "Freezing" freezing, 9 "PayChannel" pay_channel, 10 "DeductMode" deduct_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillResourceSummary {
    pub offset: u64,
    pub limit: u64,
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
operation! { DescribeBillResourceSummary(offset: u64, limit: u64, month: String)
    "DescribeBillResourceSummary" -> DescribeBillResourceSummaryOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Month" month, 3 "PeriodType" period_type: String,
    4 "NeedRecordNum" need_record_num: i64, 5 "ActionType" action_type: String, 6 "ResourceId" resource_id: String,
    7 "PayMode" pay_mode: String, 8 "BusinessCode" business_code: String, 9 "PayerUin" payer_uin: String,
    10 "TagKey" tag_key: String, 11 "TagValue" tag_value: String
} }
paged! { DescribeBillResourceSummary: BillResourceSummary =
    Offset "Offset", "ResourceSummarySet" resource_summary_set, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillResourceSummaryOutput {
    pub resource_summary_set: Option<Vec<BillResourceSummary>>,
    pub total: Option<i64>,
}
model! { DescribeBillResourceSummaryOutput {
    0 "ResourceSummarySet" resource_summary_set, 1 "Total" total
} }

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
    pub pay_time: Option<String>,
    pub fee_begin_time: Option<String>,
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
    pub tags: Option<Vec<BillTagInfo>>,
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
    0 "BusinessCodeName" business_code_name, 1 "ProductCodeName" product_code_name, 2 "PayModeName" pay_mode_name,
    3 "ProjectName" project_name, 4 "RegionName" region_name, 5 "ZoneName" zone_name, 6 "ResourceId" resource_id,
    7 "ResourceName" resource_name, 8 "ActionTypeName" action_type_name, 9 "OrderId" order_id, 10 "PayTime" pay_time,
    11 "FeeBeginTime" fee_begin_time, 12 "FeeEndTime" fee_end_time, 13 "ConfigDesc" config_desc,
    14 "ExtendField1" extend_field1, 15 "ExtendField2" extend_field2, 16 "TotalCost" total_cost, 17 "Discount" discount,
    18 "ReduceType" reduce_type, 19 "RealTotalCost" real_total_cost, 20 "VoucherPayAmount" voucher_pay_amount,
    21 "CashPayAmount" cash_pay_amount, 22 "IncentivePayAmount" incentive_pay_amount,
    23 "TransferPayAmount" transfer_pay_amount, 24 "ExtendField3" extend_field3, 25 "ExtendField4" extend_field4,
    26 "ExtendField5" extend_field5, 27 "Tags" tags, 28 "PayerUin" payer_uin, 29 "OwnerUin" owner_uin,
    30 "OperateUin" operate_uin, 31 "BusinessCode" business_code, 32 "ProductCode" product_code,
    33 "RegionId" region_id, 34 "InstanceType" instance_type, 35 "OriginalCostWithRI" original_cost_with_ri,
    36 "SPDeduction" sp_deduction, 37 "OriginalCostWithSP" original_cost_with_sp, 38 "BillMonth" bill_month
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillResourceSummaryForOrganization {
    pub offset: u64,
    pub limit: u64,
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
operation! { DescribeBillResourceSummaryForOrganization(offset: u64, limit: u64, month: String)
    "DescribeBillResourceSummaryForOrganization" -> DescribeBillResourceSummaryForOrganizationOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "Month" month, 3 "PeriodType" period_type: String,
    4 "NeedRecordNum" need_record_num: i64, 5 "ActionType" action_type: String, 6 "ResourceId" resource_id: String,
    7 "PayMode" pay_mode: String, 8 "BusinessCode" business_code: String, 9 "TagKey" tag_key: String,
    10 "TagValue" tag_value: String
} }
paged! { DescribeBillResourceSummaryForOrganization: BillDistributionResourceSummary =
    Offset "Offset", "ResourceSummarySet" resource_summary_set, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillResourceSummaryForOrganizationOutput {
    pub resource_summary_set: Option<Vec<BillDistributionResourceSummary>>,
    pub total: Option<i64>,
}
model! { DescribeBillResourceSummaryForOrganizationOutput {
    0 "ResourceSummarySet" resource_summary_set, 1 "Total" total
} }

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
    pub pay_time: Option<String>,
    pub fee_begin_time: Option<String>,
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
    pub tags: Option<Vec<BillTagInfo>>,
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
    0 "BusinessCodeName" business_code_name, 1 "ProductCodeName" product_code_name, 2 "PayModeName" pay_mode_name,
    3 "ProjectName" project_name, 4 "RegionName" region_name, 5 "ZoneName" zone_name, 6 "ResourceId" resource_id,
    7 "ResourceName" resource_name, 8 "ActionTypeName" action_type_name, 9 "OrderId" order_id, 10 "PayTime" pay_time,
    11 "FeeBeginTime" fee_begin_time, 12 "FeeEndTime" fee_end_time, 13 "ConfigDesc" config_desc,
    14 "ExtendField1" extend_field1, 15 "ExtendField2" extend_field2, 16 "TotalCost" total_cost, 17 "Discount" discount,
    18 "ReduceType" reduce_type, 19 "RealTotalCost" real_total_cost, 20 "VoucherPayAmount" voucher_pay_amount,
    21 "CashPayAmount" cash_pay_amount, 22 "IncentivePayAmount" incentive_pay_amount,
    23 "TransferPayAmount" transfer_pay_amount, 24 "ExtendField3" extend_field3, 25 "ExtendField4" extend_field4,
    26 "ExtendField5" extend_field5, 27 "Tags" tags, 28 "OwnerUin" owner_uin, 29 "OperateUin" operate_uin,
    30 "BusinessCode" business_code, 31 "ProductCode" product_code, 32 "RegionId" region_id,
    33 "InstanceType" instance_type, 34 "OriginalCostWithRI" original_cost_with_ri, 35 "SPDeduction" sp_deduction,
    36 "OriginalCostWithSP" original_cost_with_sp, 37 "BillMonth" bill_month
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummary {
    pub month: String,
    pub group_type: String,
    pub tag_key: Option<Vec<String>>,
    pub operate_uin: Option<String>,
    pub payer_uin: Option<String>,
}
operation! { DescribeBillSummary(month: String, group_type: String) "DescribeBillSummary" -> DescribeBillSummaryOutput {
    0 "Month" month, 1 "GroupType" group_type, 2 "TagKey" tag_key: Vec<String>, 3 "OperateUin" operate_uin: String,
    4 "PayerUin" payer_uin: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryOutput {
    pub ready: Option<u64>,
    pub summary_detail: Option<Vec<SummaryDetail>>,
}
model! { DescribeBillSummaryOutput {
    0 "Ready" ready, 1 "SummaryDetail" summary_detail
} }

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
    pub business: Option<Vec<BusinessSummaryInfo>>,
}
model! { SummaryDetail {
    0 "GroupKey" group_key, 1 "GroupValue" group_value, 2 "TotalCost" total_cost, 3 "RealTotalCost" real_total_cost,
    4 "CashPayAmount" cash_pay_amount, 5 "IncentivePayAmount" incentive_pay_amount,
    6 "VoucherPayAmount" voucher_pay_amount, 7 "TransferPayAmount" transfer_pay_amount, 8 "Business" business
} }

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
    0 "BusinessCode" business_code, 1 "BusinessCodeName" business_code_name, 2 "TotalCost" total_cost,
    3 "RealTotalCost" real_total_cost, 4 "CashPayAmount" cash_pay_amount, 5 "IncentivePayAmount" incentive_pay_amount,
    6 "VoucherPayAmount" voucher_pay_amount, 7 "TransferPayAmount" transfer_pay_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryByPayMode {
    pub begin_time: String,
    pub end_time: String,
    pub payer_uin: Option<String>,
}
operation! { DescribeBillSummaryByPayMode(begin_time: String, end_time: String)
    "DescribeBillSummaryByPayMode" -> DescribeBillSummaryByPayModeOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "PayerUin" payer_uin: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryByPayModeOutput {
    pub ready: Option<u64>,
    pub summary_overview: Option<Vec<PayModeSummaryOverviewItem>>,
}
model! { DescribeBillSummaryByPayModeOutput {
    0 "Ready" ready, 1 "SummaryOverview" summary_overview
} }

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
    pub detail: Option<Vec<ActionSummaryOverviewItem>>,
}
model! { PayModeSummaryOverviewItem {
    0 "PayMode" pay_mode, 1 "PayModeName" pay_mode_name, 2 "RealTotalCostRatio" real_total_cost_ratio,
    3 "RealTotalCost" real_total_cost, 4 "CashPayAmount" cash_pay_amount, 5 "IncentivePayAmount" incentive_pay_amount,
    6 "VoucherPayAmount" voucher_pay_amount, 7 "TransferPayAmount" transfer_pay_amount, 8 "TotalCost" total_cost,
    9 "Detail" detail
} }

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
    0 "ActionType" action_type, 1 "ActionTypeName" action_type_name, 2 "RealTotalCostRatio" real_total_cost_ratio,
    3 "RealTotalCost" real_total_cost, 4 "CashPayAmount" cash_pay_amount, 5 "IncentivePayAmount" incentive_pay_amount,
    6 "VoucherPayAmount" voucher_pay_amount, 7 "TransferPayAmount" transfer_pay_amount, 8 "BillMonth" bill_month,
    9 "TotalCost" total_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryByProduct {
    pub begin_time: String,
    pub end_time: String,
    pub payer_uin: Option<String>,
    pub pay_type: Option<String>,
}
operation! { DescribeBillSummaryByProduct(begin_time: String, end_time: String)
    "DescribeBillSummaryByProduct" -> DescribeBillSummaryByProductOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "PayerUin" payer_uin: String, 3 "PayType" pay_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryByProductOutput {
    pub ready: Option<u64>,
    pub summary_total: Option<BusinessSummaryTotal>,
    pub summary_overview: Option<Vec<BusinessSummaryOverviewItem>>,
}
model! { DescribeBillSummaryByProductOutput {
    0 "Ready" ready, 1 "SummaryTotal" summary_total, 2 "SummaryOverview" summary_overview
} }

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
    0 "RealTotalCost" real_total_cost, 1 "VoucherPayAmount" voucher_pay_amount,
    2 "IncentivePayAmount" incentive_pay_amount, 3 "CashPayAmount" cash_pay_amount,
    4 "TransferPayAmount" transfer_pay_amount, 5 "TotalCost" total_cost
} }

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
    0 "BusinessCode" business_code, 1 "BusinessCodeName" business_code_name,
    2 "RealTotalCostRatio" real_total_cost_ratio, 3 "RealTotalCost" real_total_cost, 4 "CashPayAmount" cash_pay_amount,
    5 "IncentivePayAmount" incentive_pay_amount, 6 "VoucherPayAmount" voucher_pay_amount,
    7 "TransferPayAmount" transfer_pay_amount, 8 "BillMonth" bill_month, 9 "TotalCost" total_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryByProject {
    pub begin_time: String,
    pub end_time: String,
    pub payer_uin: Option<String>,
}
operation! { DescribeBillSummaryByProject(begin_time: String, end_time: String)
    "DescribeBillSummaryByProject" -> DescribeBillSummaryByProjectOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "PayerUin" payer_uin: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryByProjectOutput {
    pub ready: Option<u64>,
    pub summary_overview: Option<Vec<ProjectSummaryOverviewItem>>,
}
model! { DescribeBillSummaryByProjectOutput {
    0 "Ready" ready, 1 "SummaryOverview" summary_overview
} }

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
    0 "ProjectId" project_id, 1 "ProjectName" project_name, 2 "RealTotalCostRatio" real_total_cost_ratio,
    3 "RealTotalCost" real_total_cost, 4 "CashPayAmount" cash_pay_amount, 5 "IncentivePayAmount" incentive_pay_amount,
    6 "VoucherPayAmount" voucher_pay_amount, 7 "TransferPayAmount" transfer_pay_amount, 8 "BillMonth" bill_month,
    9 "TotalCost" total_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryByRegion {
    pub begin_time: String,
    pub end_time: String,
    pub payer_uin: Option<String>,
}
operation! { DescribeBillSummaryByRegion(begin_time: String, end_time: String)
    "DescribeBillSummaryByRegion" -> DescribeBillSummaryByRegionOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "PayerUin" payer_uin: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryByRegionOutput {
    pub ready: Option<u64>,
    pub summary_overview: Option<Vec<RegionSummaryOverviewItem>>,
}
model! { DescribeBillSummaryByRegionOutput {
    0 "Ready" ready, 1 "SummaryOverview" summary_overview
} }

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
    0 "RegionId" region_id, 1 "RegionName" region_name, 2 "RealTotalCostRatio" real_total_cost_ratio,
    3 "RealTotalCost" real_total_cost, 4 "CashPayAmount" cash_pay_amount, 5 "IncentivePayAmount" incentive_pay_amount,
    6 "VoucherPayAmount" voucher_pay_amount, 7 "TransferPayAmount" transfer_pay_amount, 8 "BillMonth" bill_month,
    9 "TotalCost" total_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryByTag {
    pub begin_time: String,
    pub end_time: String,
    pub tag_key: String,
    pub payer_uin: Option<String>,
    pub tag_value: Option<String>,
}
operation! { DescribeBillSummaryByTag(begin_time: String, end_time: String, tag_key: String)
    "DescribeBillSummaryByTag" -> DescribeBillSummaryByTagOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "TagKey" tag_key, 3 "PayerUin" payer_uin: String,
    4 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryByTagOutput {
    pub ready: Option<u64>,
    pub summary_overview: Option<Vec<TagSummaryOverviewItem>>,
    pub summary_total: Option<SummaryTotal>,
}
model! { DescribeBillSummaryByTagOutput {
    0 "Ready" ready, 1 "SummaryOverview" summary_overview, 2 "SummaryTotal" summary_total
} }

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
    0 "TagValue" tag_value, 1 "RealTotalCostRatio" real_total_cost_ratio, 2 "RealTotalCost" real_total_cost,
    3 "CashPayAmount" cash_pay_amount, 4 "IncentivePayAmount" incentive_pay_amount,
    5 "VoucherPayAmount" voucher_pay_amount, 6 "TransferPayAmount" transfer_pay_amount, 7 "TotalCost" total_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SummaryTotal {
    pub real_total_cost: Option<String>,
    pub total_cost: Option<String>,
}
model! { SummaryTotal {
    0 "RealTotalCost" real_total_cost, 1 "TotalCost" total_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryForOrganization {
    pub month: String,
    pub group_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { DescribeBillSummaryForOrganization(month: String, group_type: String)
    "DescribeBillSummaryForOrganization" -> DescribeBillSummaryForOrganizationOutput {
    0 "Month" month, 1 "GroupType" group_type, 2 "TagKey" tag_key: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillSummaryForOrganizationOutput {
    pub ready: Option<u64>,
    pub summary_detail: Option<Vec<SummaryDetail>>,
}
model! { DescribeBillSummaryForOrganizationOutput {
    0 "Ready" ready, 1 "SummaryDetail" summary_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBudget {
    pub page_no: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBudgetOutput {
    pub data: Option<DataForBudgetInfoPage>,
    pub message: Option<String>,
    pub code: Option<i64>,
}
model! { DescribeBudgetOutput {
    0 "Data" data, 1 "Message" message, 2 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataForBudgetInfoPage {
    pub pages: Option<u64>,
    pub size: Option<u64>,
    pub total: Option<u64>,
    pub records: Option<Vec<BudgetExtend>>,
    pub current: Option<u64>,
}
model! { DataForBudgetInfoPage {
    0 "Pages" pages, 1 "Size" size, 2 "Total" total, 3 "Records" records, 4 "Current" current
} }

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
    pub warn_json: Option<Vec<BudgetWarn>>,
    pub payer_uin: Option<u64>,
    pub wave_threshold_json: Option<Vec<WaveThresholdForm>>,
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
    pub budget_send_info_form: Option<Vec<BudgetSendInfoDto>>,
    pub cur_date_desc: Option<String>,
    pub budget_status: Option<String>,
    pub dimensions_range: Option<BudgetConditionsForm>,
    pub budget_progress: Option<String>,
    pub budget_quota_json: Option<Vec<BudgetPlan>>,
}
model! { BudgetExtend {
    0 "BudgetName" budget_name, 1 "BudgetQuota" budget_quota, 2 "CycleType" cycle_type, 3 "BillType" bill_type,
    4 "FeeType" fee_type, 5 "PeriodBegin" period_begin, 6 "PeriodEnd" period_end, 7 "Dimensions" dimensions,
    8 "PlanType" plan_type, 9 "WarnJson" warn_json, 10 "PayerUin" payer_uin, 11 "WaveThresholdJson" wave_threshold_json,
    12 "BudgetNote" budget_note, 13 "SendDetail" send_detail, 14 "DefaultMode" default_mode,
    15 "TemplateType" template_type, 16 "MoneyStatus" money_status, 17 "RemindTimes" remind_times,
    18 "CreateTime" create_time, 19 "UpdateTime" update_time, 20 "BudgetId" budget_id, 21 "HasForecast" has_forecast,
    22 "ForecastCost" forecast_cost, 23 "ForecastProgress" forecast_progress, 24 "RealCost" real_cost,
    25 "BudgetSendInfoForm" budget_send_info_form, 26 "CurDateDesc" cur_date_desc, 27 "BudgetStatus" budget_status,
    28 "DimensionsRange" dimensions_range, 29 "BudgetProgress" budget_progress, 30 "BudgetQuotaJson" budget_quota_json
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetSendInfoDto {
    pub week_days: Option<Vec<u64>>,
    pub receiver_type: Option<String>,
    pub end_time: Option<String>,
    pub budget_id: Option<i64>,
    pub notice_ways: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub id: Option<String>,
    pub receiver_ids: Option<Vec<u64>>,
}
model! { BudgetSendInfoDto {
    0 "WeekDays" week_days, 1 "ReceiverType" receiver_type, 2 "EndTime" end_time, 3 "BudgetId" budget_id,
    4 "NoticeWays" notice_ways, 5 "StartTime" start_time, 6 "Id" id, 7 "ReceiverIds" receiver_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetPlan {
    pub date_desc: Option<String>,
    pub quota: Option<String>,
}
model! { BudgetPlan {
    0 "DateDesc" date_desc, 1 "Quota" quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBudgetOperationLog {
    pub page_no: i64,
    pub page_size: i64,
    pub budget_id: String,
}
operation! { DescribeBudgetOperationLog(page_no: i64, page_size: i64, budget_id: String)
    "DescribeBudgetOperationLog" -> DescribeBudgetOperationLogOutput {
    0 "PageNo" page_no, 1 "PageSize" page_size, 2 "BudgetId" budget_id
} }
paged! { DescribeBudgetOperationLog: BudgetOperationLogEntity =
    Number "PageNo", "Data.Records" data.records, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBudgetOperationLogOutput {
    pub data: Option<DataForBudgetOperationLogPage>,
    pub message: Option<String>,
    pub code: Option<i64>,
}
model! { DescribeBudgetOperationLogOutput {
    0 "Data" data, 1 "Message" message, 2 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataForBudgetOperationLogPage {
    pub pages: Option<u64>,
    pub size: Option<u64>,
    pub total: Option<u64>,
    pub records: Option<Vec<BudgetOperationLogEntity>>,
    pub current: Option<u64>,
}
model! { DataForBudgetOperationLogPage {
    0 "Pages" pages, 1 "Size" size, 2 "Total" total, 3 "Records" records, 4 "Current" current
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetOperationLogEntity {
    pub payer_uin: Option<u64>,
    pub owner_uin: Option<u64>,
    pub operate_uin: Option<u64>,
    pub bill_day: Option<u64>,
    pub bill_month: Option<String>,
    pub action: Option<String>,
    pub diff_value: Option<Vec<BudgetInfoDiffEntity>>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub operation_channel: Option<String>,
    pub budget_id: Option<String>,
}
model! { BudgetOperationLogEntity {
    0 "PayerUin" payer_uin, 1 "OwnerUin" owner_uin, 2 "OperateUin" operate_uin, 3 "BillDay" bill_day,
    4 "BillMonth" bill_month, 5 "Action" action, 6 "DiffValue" diff_value, 7 "CreateTime" create_time,
    8 "UpdateTime" update_time, 9 "OperationChannel" operation_channel, 10 "BudgetId" budget_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetInfoDiffEntity {
    pub property: Option<String>,
    pub before: Option<String>,
    pub after: Option<String>,
}
model! { BudgetInfoDiffEntity {
    0 "Property" property, 1 "Before" before, 2 "After" after
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBudgetRemindRecordList {
    pub page_no: i64,
    pub page_size: i64,
    pub budget_id: String,
}
operation! { DescribeBudgetRemindRecordList(page_no: i64, page_size: i64, budget_id: String)
    "DescribeBudgetRemindRecordList" -> DescribeBudgetRemindRecordListOutput {
    0 "PageNo" page_no, 1 "PageSize" page_size, 2 "BudgetId" budget_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBudgetRemindRecordListOutput {
    pub data: Option<BudgetRemindRecordList>,
    pub message: Option<String>,
    pub code: Option<i64>,
}
model! { DescribeBudgetRemindRecordListOutput {
    0 "Data" data, 1 "Message" message, 2 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetRemindRecordList {
    pub optimize_count_sql: Option<bool>,
    pub pages: Option<u64>,
    pub orders: Option<Vec<OrderDto>>,
    pub count_id: Option<String>,
    pub size: Option<u64>,
    pub total: Option<u64>,
    pub max_limit: Option<String>,
    pub records: Option<Vec<BudgetRemindRecords>>,
    pub current: Option<u64>,
    pub search_count: Option<bool>,
}
model! { BudgetRemindRecordList {
    0 "OptimizeCountSql" optimize_count_sql, 1 "Pages" pages, 2 "Orders" orders, 3 "CountId" count_id, 4 "Size" size,
    5 "Total" total, 6 "MaxLimit" max_limit, 7 "Records" records, 8 "Current" current, 9 "SearchCount" search_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDto {
    pub column: Option<String>,
    pub asc: Option<bool>,
}
model! { OrderDto {
    0 "Column" column, 1 "Asc" asc
} }

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
    0 "DateDesc" date_desc, 1 "RealCost" real_cost, 2 "BudgetQuota" budget_quota, 3 "AlarmType" alarm_type,
    4 "MessageContent" message_content, 5 "SendTime" send_time, 6 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostDetail {
    pub limit: i64,
    pub offset: u64,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub need_record_num: Option<u64>,
    pub month: Option<String>,
    pub product_code: Option<String>,
    pub pay_mode: Option<String>,
    pub resource_id: Option<String>,
    pub business_code: Option<String>,
    pub project_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeCostDetail(limit: i64, offset: u64) "DescribeCostDetail" -> DescribeCostDetailOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "BeginTime" begin_time: String, 3 "EndTime" end_time: String,
    4 "NeedRecordNum" need_record_num: u64, 5 "Month" month: String, 6 "ProductCode" product_code: String,
    7 "PayMode" pay_mode: String, 8 "ResourceId" resource_id: String, 9 "BusinessCode" business_code: String,
    10 "ProjectId" project_id: String, 11 "RegionId" region_id: String
} }
paged! { DescribeCostDetail: CostDetail = Offset "Offset", "DetailSet" detail_set, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostDetailOutput {
    pub detail_set: Option<Vec<CostDetail>>,
    pub total: Option<u64>,
}
model! { DescribeCostDetailOutput {
    0 "DetailSet" detail_set, 1 "Total" total
} }

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
    pub component_set: Option<Vec<CostComponentSet>>,
    pub product_code: Option<String>,
    pub tags: Option<Vec<BillTagInfo>>,
    pub operate_uin: Option<String>,
    pub owner_uin: Option<String>,
    pub pay_time: Option<String>,
    pub business_code: Option<String>,
}
model! { CostDetail {
    0 "PayerUin" payer_uin, 1 "BusinessCodeName" business_code_name, 2 "ProductCodeName" product_code_name,
    3 "PayModeName" pay_mode_name, 4 "ProjectName" project_name, 5 "RegionName" region_name, 6 "ZoneName" zone_name,
    7 "ResourceId" resource_id, 8 "ResourceName" resource_name, 9 "ActionTypeName" action_type_name,
    10 "OrderId" order_id, 11 "BillId" bill_id, 12 "FeeBeginTime" fee_begin_time, 13 "FeeEndTime" fee_end_time,
    14 "ComponentSet" component_set, 15 "ProductCode" product_code, 16 "Tags" tags, 17 "OperateUin" operate_uin,
    18 "OwnerUin" owner_uin, 19 "PayTime" pay_time, 20 "BusinessCode" business_code
} }

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
    0 "ComponentCodeName" component_code_name, 1 "ItemCodeName" item_code_name, 2 "SinglePrice" single_price,
    3 "PriceUnit" price_unit, 4 "UsedAmount" used_amount, 5 "UsedAmountUnit" used_amount_unit, 6 "Cost" cost,
    7 "Discount" discount, 8 "RealCost" real_cost, 9 "VoucherPayAmount" voucher_pay_amount,
    10 "CashPayAmount" cash_pay_amount, 11 "IncentivePayAmount" incentive_pay_amount, 12 "ComponentCode" component_code,
    13 "ItemCode" item_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostExplorerSummary {
    pub begin_time: String,
    pub end_time: String,
    pub bill_type: String,
    pub period_type: String,
    pub dimensions: String,
    pub fee_type: String,
    pub page_size: u64,
    pub page_no: u64,
    pub tag_key_str: Option<String>,
    pub need_condition_value: Option<String>,
    pub conditions: Option<AnalyseConditions>,
}

/// What [`DescribeCostExplorerSummary::new`] takes.
pub struct DescribeCostExplorerSummaryRequired {
    pub begin_time: String,
    pub end_time: String,
    pub bill_type: String,
    pub period_type: String,
    pub dimensions: String,
    pub fee_type: String,
    pub page_size: u64,
    pub page_no: u64,
}
operation! { DescribeCostExplorerSummary{DescribeCostExplorerSummaryRequired: begin_time, end_time, bill_type, period_type, dimensions, fee_type, page_size, page_no}
    "DescribeCostExplorerSummary" -> DescribeCostExplorerSummaryOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "BillType" bill_type, 3 "PeriodType" period_type,
    4 "Dimensions" dimensions, 5 "FeeType" fee_type, 6 "PageSize" page_size, 7 "PageNo" page_no,
    8 "TagKeyStr" tag_key_str: String, 9 "NeedConditionValue" need_condition_value: String,
    10 "Conditions" conditions: AnalyseConditions
} }
paged! { DescribeCostExplorerSummary: AnalyseDetail = Number "PageNo", "Detail" detail, total "Total" }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostExplorerSummaryOutput {
    pub total: Option<u64>,
    pub header: Option<AnalyseHeaderDetail>,
    pub detail: Option<Vec<AnalyseDetail>>,
    pub total_detail: Option<AnalyseDetail>,
    pub condition_value: Option<AnalyseConditionDetail>,
}
model! { DescribeCostExplorerSummaryOutput {
    0 "Total" total, 1 "Header" header, 2 "Detail" detail, 3 "TotalDetail" total_detail,
    4 "ConditionValue" condition_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseHeaderDetail {
    pub head_detail: Option<Vec<AnalyseHeaderTimeDetail>>,
    pub name: Option<String>,
    pub total: Option<String>,
}
model! { AnalyseHeaderDetail {
    0 "HeadDetail" head_detail, 1 "Name" name, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseHeaderTimeDetail {
    pub name: Option<String>,
}
model! { AnalyseHeaderTimeDetail {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseDetail {
    pub name: Option<String>,
    pub total: Option<String>,
    pub time_detail: Option<Vec<AnalyseTimeDetail>>,
}
model! { AnalyseDetail {
    0 "Name" name, 1 "Total" total, 2 "TimeDetail" time_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseTimeDetail {
    pub time: Option<String>,
    pub money: Option<String>,
}
model! { AnalyseTimeDetail {
    0 "Time" time, 1 "Money" money
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseConditionDetail {
    pub business: Option<Vec<AnalyseBusinessDetail>>,
    pub project: Option<Vec<AnalyseProjectDetail>>,
    pub region: Option<Vec<AnalyseRegionDetail>>,
    pub pay_mode: Option<Vec<AnalysePayModeDetail>>,
    pub action_type: Option<Vec<AnalyseActionTypeDetail>>,
    pub zone: Option<Vec<AnalyseZoneDetail>>,
    pub owner_uin: Option<Vec<AnalyseOwnerUinDetail>>,
    pub amount: Option<Vec<AnalyseAmountDetail>>,
}
model! { AnalyseConditionDetail {
    0 "Business" business, 1 "Project" project, 2 "Region" region, 3 "PayMode" pay_mode, 4 "ActionType" action_type,
    5 "Zone" zone, 6 "OwnerUin" owner_uin, 7 "Amount" amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseBusinessDetail {
    pub business_code: Option<String>,
    pub business_code_name: Option<String>,
}
model! { AnalyseBusinessDetail {
    0 "BusinessCode" business_code, 1 "BusinessCodeName" business_code_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseProjectDetail {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
}
model! { AnalyseProjectDetail {
    0 "ProjectId" project_id, 1 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseRegionDetail {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
}
model! { AnalyseRegionDetail {
    0 "RegionId" region_id, 1 "RegionName" region_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalysePayModeDetail {
    pub pay_mode: Option<String>,
    pub pay_mode_name: Option<String>,
}
model! { AnalysePayModeDetail {
    0 "PayMode" pay_mode, 1 "PayModeName" pay_mode_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseActionTypeDetail {
    pub action_type: Option<String>,
    pub action_type_name: Option<String>,
}
model! { AnalyseActionTypeDetail {
    0 "ActionType" action_type, 1 "ActionTypeName" action_type_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseZoneDetail {
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
}
model! { AnalyseZoneDetail {
    0 "ZoneId" zone_id, 1 "ZoneName" zone_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseOwnerUinDetail {
    pub owner_uin: Option<String>,
}
model! { AnalyseOwnerUinDetail {
    0 "OwnerUin" owner_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyseAmountDetail {
    pub key: Option<String>,
    pub display: Option<i64>,
}
model! { AnalyseAmountDetail {
    0 "Key" key, 1 "Display" display
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostSummaryByProduct {
    pub begin_time: String,
    pub end_time: String,
    pub limit: u64,
    pub offset: u64,
    pub payer_uin: Option<String>,
    pub need_record_num: Option<u64>,
}
operation! { DescribeCostSummaryByProduct(begin_time: String, end_time: String, limit: u64, offset: u64)
    "DescribeCostSummaryByProduct" -> DescribeCostSummaryByProductOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "Limit" limit, 3 "Offset" offset, 4 "PayerUin" payer_uin: String,
    5 "NeedRecordNum" need_record_num: u64
} }
paged! { DescribeCostSummaryByProduct: ConsumptionBusinessSummaryDataItem = Offset "Offset", "Data" data }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostSummaryByProductOutput {
    pub ready: Option<u64>,
    pub total: Option<ConsumptionSummaryTotal>,
    pub data: Option<Vec<ConsumptionBusinessSummaryDataItem>>,
    pub record_num: Option<u64>,
}
model! { DescribeCostSummaryByProductOutput {
    0 "Ready" ready, 1 "Total" total, 2 "Data" data, 3 "RecordNum" record_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumptionSummaryTotal {
    pub real_total_cost: Option<String>,
}
model! { ConsumptionSummaryTotal {
    0 "RealTotalCost" real_total_cost
} }

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
    0 "BusinessCode" business_code, 1 "BusinessCodeName" business_code_name, 2 "RealTotalCost" real_total_cost,
    3 "Trend" trend, 4 "CashPayAmount" cash_pay_amount, 5 "IncentivePayAmount" incentive_pay_amount,
    6 "VoucherPayAmount" voucher_pay_amount, 7 "TransferPayAmount" transfer_pay_amount, 8 "RegionName" region_name,
    9 "LeftRealTotalCost" left_real_total_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumptionSummaryTrend {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { ConsumptionSummaryTrend {
    0 "Type" r#type, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostSummaryByProject {
    pub begin_time: String,
    pub end_time: String,
    pub limit: u64,
    pub offset: u64,
    pub payer_uin: Option<String>,
    pub need_record_num: Option<u64>,
}
operation! { DescribeCostSummaryByProject(begin_time: String, end_time: String, limit: u64, offset: u64)
    "DescribeCostSummaryByProject" -> DescribeCostSummaryByProjectOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "Limit" limit, 3 "Offset" offset, 4 "PayerUin" payer_uin: String,
    5 "NeedRecordNum" need_record_num: u64
} }
paged! { DescribeCostSummaryByProject: ConsumptionProjectSummaryDataItem = Offset "Offset", "Data" data }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostSummaryByProjectOutput {
    pub ready: Option<u64>,
    pub total: Option<ConsumptionSummaryTotal>,
    pub data: Option<Vec<ConsumptionProjectSummaryDataItem>>,
    pub record_num: Option<u64>,
}
model! { DescribeCostSummaryByProjectOutput {
    0 "Ready" ready, 1 "Total" total, 2 "Data" data, 3 "RecordNum" record_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumptionProjectSummaryDataItem {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub real_total_cost: Option<String>,
    pub trend: Option<ConsumptionSummaryTrend>,
    pub business: Option<Vec<ConsumptionBusinessSummaryDataItem>>,
    pub cash_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub transfer_pay_amount: Option<String>,
    pub left_real_total_cost: Option<String>,
}
model! { ConsumptionProjectSummaryDataItem {
    0 "ProjectId" project_id, 1 "ProjectName" project_name, 2 "RealTotalCost" real_total_cost, 3 "Trend" trend,
    4 "Business" business, 5 "CashPayAmount" cash_pay_amount, 6 "IncentivePayAmount" incentive_pay_amount,
    7 "VoucherPayAmount" voucher_pay_amount, 8 "TransferPayAmount" transfer_pay_amount,
    9 "LeftRealTotalCost" left_real_total_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostSummaryByRegion {
    pub begin_time: String,
    pub end_time: String,
    pub limit: u64,
    pub offset: u64,
    pub payer_uin: Option<String>,
    pub need_record_num: Option<u64>,
}
operation! { DescribeCostSummaryByRegion(begin_time: String, end_time: String, limit: u64, offset: u64)
    "DescribeCostSummaryByRegion" -> DescribeCostSummaryByRegionOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "Limit" limit, 3 "Offset" offset, 4 "PayerUin" payer_uin: String,
    5 "NeedRecordNum" need_record_num: u64
} }
paged! { DescribeCostSummaryByRegion: ConsumptionRegionSummaryDataItem = Offset "Offset", "Data" data }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostSummaryByRegionOutput {
    pub ready: Option<u64>,
    pub total: Option<ConsumptionSummaryTotal>,
    pub data: Option<Vec<ConsumptionRegionSummaryDataItem>>,
    pub record_num: Option<u64>,
}
model! { DescribeCostSummaryByRegionOutput {
    0 "Ready" ready, 1 "Total" total, 2 "Data" data, 3 "RecordNum" record_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumptionRegionSummaryDataItem {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub real_total_cost: Option<String>,
    pub trend: Option<ConsumptionSummaryTrend>,
    pub business: Option<Vec<ConsumptionBusinessSummaryDataItem>>,
    pub cash_pay_amount: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub transfer_pay_amount: Option<String>,
    pub left_real_total_cost: Option<String>,
}
model! { ConsumptionRegionSummaryDataItem {
    0 "RegionId" region_id, 1 "RegionName" region_name, 2 "RealTotalCost" real_total_cost, 3 "Trend" trend,
    4 "Business" business, 5 "CashPayAmount" cash_pay_amount, 6 "VoucherPayAmount" voucher_pay_amount,
    7 "IncentivePayAmount" incentive_pay_amount, 8 "TransferPayAmount" transfer_pay_amount,
    9 "LeftRealTotalCost" left_real_total_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostSummaryByResource {
    pub begin_time: String,
    pub end_time: String,
    pub limit: u64,
    pub offset: u64,
    pub payer_uin: Option<String>,
    pub need_record_num: Option<u64>,
    pub need_condition_value: Option<u64>,
    pub conditions: Option<Conditions>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
operation! { DescribeCostSummaryByResource(begin_time: String, end_time: String, limit: u64, offset: u64)
    "DescribeCostSummaryByResource" -> DescribeCostSummaryByResourceOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "Limit" limit, 3 "Offset" offset, 4 "PayerUin" payer_uin: String,
    5 "NeedRecordNum" need_record_num: u64, 6 "NeedConditionValue" need_condition_value: u64,
    7 "Conditions" conditions: Conditions, 8 "TagKey" tag_key: String, 9 "TagValue" tag_value: String
} }
paged! { DescribeCostSummaryByResource: ConsumptionResourceSummaryDataItem = Offset "Offset", "Data" data }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Conditions {
    pub time_range: Option<u64>,
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
    pub status: Option<Vec<u64>>,
}
input! { Conditions() {
    0 "TimeRange" time_range: u64, 1 "BusinessCode" business_code: String, 2 "ProjectId" project_id: i64,
    3 "RegionId" region_id: i64, 4 "PayMode" pay_mode: String, 5 "ResourceKeyword" resource_keyword: String,
    6 "BusinessCodes" business_codes: Vec<String>, 7 "ProductCodes" product_codes: Vec<String>,
    8 "RegionIds" region_ids: Vec<i64>, 9 "ProjectIds" project_ids: Vec<i64>, 10 "PayModes" pay_modes: Vec<String>,
    11 "ActionTypes" action_types: Vec<String>, 12 "HideFreeCost" hide_free_cost: i64,
    13 "OrderByCost" order_by_cost: String, 14 "BillIds" bill_ids: Vec<String>,
    15 "ComponentCodes" component_codes: Vec<String>, 16 "FileIds" file_ids: Vec<String>,
    17 "FileTypes" file_types: Vec<String>, 18 "Status" status: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostSummaryByResourceOutput {
    pub ready: Option<u64>,
    pub total: Option<ConsumptionSummaryTotal>,
    pub condition_value: Option<ConsumptionResourceSummaryConditionValue>,
    pub record_num: Option<u64>,
    pub data: Option<Vec<ConsumptionResourceSummaryDataItem>>,
}
model! { DescribeCostSummaryByResourceOutput {
    0 "Ready" ready, 1 "Total" total, 2 "ConditionValue" condition_value, 3 "RecordNum" record_num, 4 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumptionResourceSummaryConditionValue {
    pub business: Option<Vec<ConditionBusiness>>,
    pub project: Option<Vec<ConditionProject>>,
    pub region: Option<Vec<ConditionRegion>>,
    pub pay_mode: Option<Vec<ConditionPayMode>>,
}
model! { ConsumptionResourceSummaryConditionValue {
    0 "Business" business, 1 "Project" project, 2 "Region" region, 3 "PayMode" pay_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConditionBusiness {
    pub business_code: Option<String>,
    pub business_code_name: Option<String>,
}
model! { ConditionBusiness {
    0 "BusinessCode" business_code, 1 "BusinessCodeName" business_code_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConditionProject {
    pub project_id: Option<String>,
    pub project_name: Option<String>,
}
model! { ConditionProject {
    0 "ProjectId" project_id, 1 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConditionRegion {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
}
model! { ConditionRegion {
    0 "RegionId" region_id, 1 "RegionName" region_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConditionPayMode {
    pub pay_mode: Option<String>,
    pub pay_mode_name: Option<String>,
}
model! { ConditionPayMode {
    0 "PayMode" pay_mode, 1 "PayModeName" pay_mode_name
} }

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
    0 "ResourceId" resource_id, 1 "ResourceName" resource_name, 2 "RealTotalCost" real_total_cost,
    3 "CashPayAmount" cash_pay_amount, 4 "ProjectId" project_id, 5 "ProjectName" project_name, 6 "RegionId" region_id,
    7 "RegionName" region_name, 8 "PayMode" pay_mode, 9 "PayModeName" pay_mode_name, 10 "BusinessCode" business_code,
    11 "BusinessCodeName" business_code_name, 12 "ConsumptionTypeName" consumption_type_name, 13 "RealCost" real_cost,
    14 "FeeBeginTime" fee_begin_time, 15 "FeeEndTime" fee_end_time, 16 "DayDiff" day_diff,
    17 "DailyTotalCost" daily_total_cost, 18 "OrderId" order_id, 19 "VoucherPayAmount" voucher_pay_amount,
    20 "IncentivePayAmount" incentive_pay_amount, 21 "TransferPayAmount" transfer_pay_amount, 22 "PayerUin" payer_uin,
    23 "OwnerUin" owner_uin, 24 "OperateUin" operate_uin, 25 "ProductCode" product_code,
    26 "ProductCodeName" product_code_name, 27 "RegionType" region_type, 28 "RegionTypeName" region_type_name,
    29 "Extend1" extend1, 30 "Extend2" extend2, 31 "Extend3" extend3, 32 "Extend4" extend4, 33 "Extend5" extend5,
    34 "InstanceType" instance_type, 35 "InstanceTypeName" instance_type_name, 36 "PayTime" pay_time,
    37 "ZoneName" zone_name, 38 "ComponentConfig" component_config, 39 "Tags" tags,
    40 "LeftRealTotalCost" left_real_total_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostSummaryByTag {
    pub begin_time: String,
    pub end_time: String,
    pub tag_key: String,
}
operation! { DescribeCostSummaryByTag(begin_time: String, end_time: String, tag_key: String)
    "DescribeCostSummaryByTag" -> DescribeCostSummaryByTagOutput {
    0 "BeginTime" begin_time, 1 "EndTime" end_time, 2 "TagKey" tag_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCostSummaryByTagOutput {
    pub ready: Option<u64>,
    pub summary_overview: Option<Vec<TagSummaryOverviewItem>>,
    pub summary_total: Option<SummaryTotal>,
}
model! { DescribeCostSummaryByTagOutput {
    0 "Ready" ready, 1 "SummaryOverview" summary_overview, 2 "SummaryTotal" summary_total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDealsByCond {
    pub start_time: String,
    pub end_time: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDealsByCondOutput {
    pub deals: Option<Vec<Deal>>,
    pub total_count: Option<i64>,
}
model! { DescribeDealsByCondOutput {
    0 "Deals" deals, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Deal {
    pub order_id: Option<String>,
    pub status: Option<i64>,
    pub payer: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub real_total_cost: Option<i64>,
    pub voucher_decline: Option<i64>,
    pub project_id: Option<i64>,
    pub goods_category_id: Option<i64>,
    pub product_info: Option<Vec<ProductInfo>>,
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
    pub resource_id: Option<Vec<String>>,
    pub zone_code: Option<String>,
}
model! { Deal {
    0 "OrderId" order_id, 1 "Status" status, 2 "Payer" payer, 3 "CreateTime" create_time, 4 "Creator" creator,
    5 "RealTotalCost" real_total_cost, 6 "VoucherDecline" voucher_decline, 7 "ProjectId" project_id,
    8 "GoodsCategoryId" goods_category_id, 9 "ProductInfo" product_info, 10 "TimeSpan" time_span,
    11 "TimeUnit" time_unit, 12 "Currency" currency, 13 "Policy" policy, 14 "Price" price, 15 "TotalCost" total_cost,
    16 "ProductCode" product_code, 17 "SubProductCode" sub_product_code, 18 "BigDealId" big_deal_id,
    19 "Formula" formula, 20 "RefReturnDeals" ref_return_deals, 21 "PayMode" pay_mode, 22 "Action" action,
    23 "ProductName" product_name, 24 "SubProductName" sub_product_name, 25 "ResourceId" resource_id,
    26 "ZoneCode" zone_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductInfo {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ProductInfo {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDosageCosDetailByDate {
    pub start_date: String,
    pub end_date: String,
    pub bucket_name: String,
}
operation! { DescribeDosageCosDetailByDate(start_date: String, end_date: String, bucket_name: String)
    "DescribeDosageCosDetailByDate" -> DescribeDosageCosDetailByDateOutput {
    0 "StartDate" start_date, 1 "EndDate" end_date, 2 "BucketName" bucket_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDosageCosDetailByDateOutput {
    pub detail_sets: Option<Vec<CosDetailSets>>,
}
model! { DescribeDosageCosDetailByDateOutput {
    0 "DetailSets" detail_sets
} }

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
    0 "BucketName" bucket_name, 1 "DosageBeginTime" dosage_begin_time, 2 "DosageEndTime" dosage_end_time,
    3 "SubProductCodeName" sub_product_code_name, 4 "BillingItemCodeName" billing_item_code_name,
    5 "DosageValue" dosage_value, 6 "Unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDosageDetailByDate {
    pub start_date: String,
    pub end_date: String,
    pub product_code: String,
    pub domain: String,
    pub instance_id: Option<String>,
    pub payer_uin: Option<String>,
}
operation! { DescribeDosageDetailByDate(start_date: String, end_date: String, product_code: String, domain: String)
    "DescribeDosageDetailByDate" -> DescribeDosageDetailByDateOutput {
    0 "StartDate" start_date, 1 "EndDate" end_date, 2 "ProductCode" product_code, 3 "Domain" domain,
    4 "InstanceID" instance_id: String, 5 "PayerUin" payer_uin: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDosageDetailByDateOutput {
    pub unit: Option<String>,
    pub detail_sets: Option<Vec<DetailSet>>,
    pub ret_code: Option<i64>,
    pub ret_msg: Option<String>,
}
model! { DescribeDosageDetailByDateOutput {
    0 "Unit" unit, 1 "DetailSets" detail_sets, 2 "RetCode" ret_code, 3 "RetMsg" ret_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailSet {
    pub domain: Option<String>,
    pub detail_points: Option<Vec<DetailPoint>>,
    pub instance_id: Option<String>,
}
model! { DetailSet {
    0 "Domain" domain, 1 "DetailPoints" detail_points, 2 "InstanceID" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailPoint {
    pub time: Option<String>,
    pub value: Option<String>,
}
model! { DetailPoint {
    0 "Time" time, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDosageDetailList {
    pub start_time: String,
    pub end_time: String,
    pub product_code: String,
    pub offset: u64,
    pub limit: i64,
    pub dosage_type: Option<String>,
}

/// What [`DescribeDosageDetailList::new`] takes.
pub struct DescribeDosageDetailListRequired {
    pub start_time: String,
    pub end_time: String,
    pub product_code: String,
    pub offset: u64,
    pub limit: i64,
}
operation! { DescribeDosageDetailList{DescribeDosageDetailListRequired: start_time, end_time, product_code, offset, limit}
    "DescribeDosageDetailList" -> DescribeDosageDetailListOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "ProductCode" product_code, 3 "Offset" offset, 4 "Limit" limit,
    5 "DosageType" dosage_type: String
} }
paged! { DescribeDosageDetailList: DescribeDosageDetail = Offset "Offset", "Record" record }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDosageDetailListOutput {
    pub record: Option<Vec<DescribeDosageDetail>>,
}
model! { DescribeDosageDetailListOutput {
    0 "Record" record
} }

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
    pub attr_str: Option<Vec<JsonObject>>,
    pub sheet_name: Option<Vec<String>>,
}
model! { DescribeDosageDetail {
    0 "Date" date, 1 "Uin" uin, 2 "DosageType" dosage_type, 3 "ProductCode" product_code,
    4 "SubProductCode" sub_product_code, 5 "BillingItemCode" billing_item_code,
    6 "SubBillingItemCode" sub_billing_item_code, 7 "ProductCodeName" product_code_name,
    8 "SubProductCodeName" sub_product_code_name, 9 "BillingItemCodeName" billing_item_code_name,
    10 "SubBillingItemCodeName" sub_billing_item_code_name, 11 "DosageUnit" dosage_unit,
    12 "DosageBeginTime" dosage_begin_time, 13 "DosageEndTime" dosage_end_time, 14 "DosageValue" dosage_value,
    15 "DeductValue" deduct_value, 16 "RemainValue" remain_value, 17 "SdkAppId" sdk_app_id, 18 "AttrStr" attr_str,
    19 "SheetName" sheet_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JsonObject {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { JsonObject {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherResource {
    pub limit: u64,
    pub offset: u64,
    pub month: Option<String>,
    pub tree_node_uniq_key: Option<String>,
    pub gather_type: Option<String>,
    pub sort: Option<String>,
    pub sort_type: Option<String>,
    pub business_codes: Option<Vec<String>>,
    pub product_codes: Option<Vec<String>>,
    pub item_codes: Option<Vec<String>>,
    pub region_ids: Option<Vec<u64>>,
    pub instance_types: Option<Vec<String>>,
    pub pay_modes: Option<Vec<String>>,
    pub operate_uins: Option<Vec<String>>,
    pub owner_uins: Option<Vec<String>>,
    pub search_key: Option<String>,
    pub tag: Option<Vec<String>>,
    pub project_ids: Option<Vec<String>>,
    pub action_types: Option<Vec<String>>,
}
operation! { DescribeGatherResource(limit: u64, offset: u64) "DescribeGatherResource" -> DescribeGatherResourceOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Month" month: String, 3 "TreeNodeUniqKey" tree_node_uniq_key: String,
    4 "GatherType" gather_type: String, 5 "Sort" sort: String, 6 "SortType" sort_type: String,
    7 "BusinessCodes" business_codes: Vec<String>, 8 "ProductCodes" product_codes: Vec<String>,
    9 "ItemCodes" item_codes: Vec<String>, 10 "RegionIds" region_ids: Vec<u64>,
    11 "InstanceTypes" instance_types: Vec<String>, 12 "PayModes" pay_modes: Vec<String>,
    13 "OperateUins" operate_uins: Vec<String>, 14 "OwnerUins" owner_uins: Vec<String>,
    15 "SearchKey" search_key: String, 16 "Tag" tag: Vec<String>, 17 "ProjectIds" project_ids: Vec<String>,
    18 "ActionTypes" action_types: Vec<String>
} }
paged! { DescribeGatherResource: GatherResourceSummary =
    Offset "Offset", "GatherResourceSummary" gather_resource_summary
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherResourceOutput {
    pub record_num: Option<i64>,
    pub gather_resource_summary: Option<Vec<GatherResourceSummary>>,
    pub last_update_time: Option<String>,
}
model! { DescribeGatherResourceOutput {
    0 "RecordNum" record_num, 1 "GatherResourceSummary" gather_resource_summary, 2 "LastUpdateTime" last_update_time
} }

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
    pub rule_id: Option<u64>,
    pub rule_name: Option<String>,
    pub business_code: Option<String>,
    pub business_code_name: Option<String>,
    pub item_code: Option<String>,
    pub item_code_name: Option<String>,
    pub region_id: Option<u64>,
    pub region_name: Option<String>,
    pub tag: Option<Vec<BillTag>>,
    pub real_total_cost: Option<String>,
    pub cash_pay_amount: Option<String>,
    pub voucher_pay_amount: Option<String>,
    pub incentive_pay_amount: Option<String>,
    pub transfer_pay_amount: Option<String>,
    pub allocation_type: Option<i64>,
    pub belong_tree_node_uniq_key: Option<AllocationTreeNode>,
    pub belong_rule: Option<AllocationRule>,
    pub other_tree_node_uniq_keys: Option<Vec<AllocationTreeNode>>,
    pub other_rules: Option<Vec<AllocationRule>>,
    pub project_id: Option<u64>,
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
    0 "PayerUin" payer_uin, 1 "OwnerUin" owner_uin, 2 "OperateUin" operate_uin, 3 "InstanceType" instance_type,
    4 "InstanceTypeName" instance_type_name, 5 "ResourceId" resource_id, 6 "ResourceName" resource_name,
    7 "TreeNodeUniqKey" tree_node_uniq_key, 8 "TreeNodeUniqKeyName" tree_node_uniq_key_name, 9 "RuleId" rule_id,
    10 "RuleName" rule_name, 11 "BusinessCode" business_code, 12 "BusinessCodeName" business_code_name,
    13 "ItemCode" item_code, 14 "ItemCodeName" item_code_name, 15 "RegionId" region_id, 16 "RegionName" region_name,
    17 "Tag" tag, 18 "RealTotalCost" real_total_cost, 19 "CashPayAmount" cash_pay_amount,
    20 "VoucherPayAmount" voucher_pay_amount, 21 "IncentivePayAmount" incentive_pay_amount,
    22 "TransferPayAmount" transfer_pay_amount, 23 "AllocationType" allocation_type,
    24 "BelongTreeNodeUniqKey" belong_tree_node_uniq_key, 25 "BelongRule" belong_rule,
    26 "OtherTreeNodeUniqKeys" other_tree_node_uniq_keys, 27 "OtherRules" other_rules, 28 "ProjectId" project_id,
    29 "ProjectName" project_name, 30 "ProductCode" product_code, 31 "ProductCodeName" product_code_name,
    32 "PayMode" pay_mode, 33 "PayModeName" pay_mode_name, 34 "ActionType" action_type,
    35 "ActionTypeName" action_type_name, 36 "SplitItemId" split_item_id, 37 "SplitItemName" split_item_name,
    38 "EffectiveMode" effective_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocationRule {
    pub rule_id: Option<u64>,
    pub rule_name: Option<String>,
}
model! { AllocationRule {
    0 "RuleId" rule_id, 1 "RuleName" rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherRuleDetail {
    pub id: u64,
    pub month: Option<String>,
}
operation! { DescribeGatherRuleDetail(id: u64) "DescribeGatherRuleDetail" -> DescribeGatherRuleDetailOutput {
    0 "Id" id, 1 "Month" month: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherRuleDetailOutput {
    pub id: Option<u64>,
    pub uin: Option<String>,
    pub update_time: Option<String>,
    pub rule_detail: Option<AllocationRuleExpression>,
}
model! { DescribeGatherRuleDetailOutput {
    0 "Id" id, 1 "Uin" uin, 2 "UpdateTime" update_time, 3 "RuleDetail" rule_detail
} }

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
    Number "PageNumber", "Data" data, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrgMemberAccountBalanceOutput {
    pub data: Option<Vec<DescribeOrgMemberAccountBalanceData>>,
    pub total_count: Option<i64>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
}
model! { DescribeOrgMemberAccountBalanceOutput {
    0 "Data" data, 1 "TotalCount" total_count, 2 "PageSize" page_size, 3 "PageNumber" page_number
} }

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
    0 "MemberUin" member_uin, 1 "MemberName" member_name, 2 "IsCreditAccount" is_credit_account,
    3 "RealBalance" real_balance, 4 "CashAccountBalance" cash_account_balance, 5 "CreditAmount" credit_amount,
    6 "TempCredit" temp_credit, 7 "BasicCreditAmount" basic_credit_amount, 8 "OweAmount" owe_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewInstances {
    pub max_results: u64,
    pub next_token: Option<String>,
    pub reverse: Option<bool>,
    pub renew_flag_list: Option<Vec<String>>,
    pub instance_id_list: Option<Vec<String>>,
    pub expire_time_start: Option<String>,
    pub expire_time_end: Option<String>,
}
operation! { DescribeRenewInstances(max_results: u64) "DescribeRenewInstances" -> DescribeRenewInstancesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token: String, 2 "Reverse" reverse: bool,
    3 "RenewFlagList" renew_flag_list: Vec<String>, 4 "InstanceIdList" instance_id_list: Vec<String>,
    5 "ExpireTimeStart" expire_time_start: String, 6 "ExpireTimeEnd" expire_time_end: String
} }
paged! { DescribeRenewInstances: RenewInstanceItem = Token "NextToken", "InstanceList" instance_list, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRenewInstancesOutput {
    pub instance_list: Option<Vec<RenewInstanceItem>>,
    pub next_token: Option<String>,
}
model! { DescribeRenewInstancesOutput {
    0 "InstanceList" instance_list, 1 "NextToken" next_token
} }

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
    pub renew_period: Option<u64>,
    pub renew_period_unit: Option<String>,
}
model! { RenewInstanceItem {
    0 "InstanceId" instance_id, 1 "ProductCode" product_code, 2 "SubProductCode" sub_product_code,
    3 "RegionCode" region_code, 4 "Status" status, 5 "RenewFlag" renew_flag, 6 "ExpireTime" expire_time,
    7 "InstanceName" instance_name, 8 "ProductName" product_name, 9 "ProjectName" project_name,
    10 "RenewPeriod" renew_period, 11 "RenewPeriodUnit" renew_period_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingPlanResourceInfo {
    pub limit: i64,
    pub offset: u64,
    pub create_start_date: Option<String>,
    pub create_end_date: Option<String>,
}
operation! { DescribeSavingPlanResourceInfo(limit: i64, offset: u64)
    "DescribeSavingPlanResourceInfo" -> DescribeSavingPlanResourceInfoOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "CreateStartDate" create_start_date: String,
    3 "CreateEndDate" create_end_date: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingPlanResourceInfoOutput {
    pub total: Option<u64>,
}
model! { DescribeSavingPlanResourceInfoOutput {
    0 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagList {
    pub limit: u64,
    pub offset: u64,
    pub tag_key: Option<String>,
    pub status: Option<u64>,
    pub order_type: Option<String>,
}
operation! { DescribeTagList(limit: u64, offset: u64) "DescribeTagList" -> DescribeTagListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "TagKey" tag_key: String, 3 "Status" status: u64,
    4 "OrderType" order_type: String
} }
paged! { DescribeTagList: TagDataInfo = Offset "Offset", "Data" data }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTagListOutput {
    pub record_num: Option<u64>,
    pub data: Option<Vec<TagDataInfo>>,
}
model! { DescribeTagListOutput {
    0 "RecordNum" record_num, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagDataInfo {
    pub tag_key: Option<String>,
    pub status: Option<i64>,
    pub update_time: Option<String>,
}
model! { TagDataInfo {
    0 "TagKey" tag_key, 1 "Status" status, 2 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVoucherInfo {
    pub limit: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVoucherInfoOutput {
    pub total_count: Option<i64>,
    pub total_balance: Option<i64>,
    pub voucher_infos: Option<Vec<VoucherInfos>>,
    pub unit: Option<String>,
}
model! { DescribeVoucherInfoOutput {
    0 "TotalCount" total_count, 1 "TotalBalance" total_balance, 2 "VoucherInfos" voucher_infos, 3 "Unit" unit
} }

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
    pub excluded_products: Option<Vec<ExcludedProducts>>,
    pub policy_remark: Option<String>,
    pub create_time: Option<String>,
}
model! { VoucherInfos {
    0 "OwnerUin" owner_uin, 1 "Status" status, 2 "NominalValue" nominal_value, 3 "Balance" balance,
    4 "VoucherId" voucher_id, 5 "PayMode" pay_mode, 6 "PayScene" pay_scene, 7 "BeginTime" begin_time,
    8 "EndTime" end_time, 9 "ApplicableProducts" applicable_products, 10 "ExcludedProducts" excluded_products,
    11 "PolicyRemark" policy_remark, 12 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicableProducts {
    pub goods_name: Option<String>,
    pub pay_mode: Option<String>,
}
model! { ApplicableProducts {
    0 "GoodsName" goods_name, 1 "PayMode" pay_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExcludedProducts {
    pub goods_name: Option<String>,
    pub pay_mode: Option<String>,
}
model! { ExcludedProducts {
    0 "GoodsName" goods_name, 1 "PayMode" pay_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVoucherUsageDetails {
    pub limit: i64,
    pub offset: i64,
    pub voucher_id: String,
    pub operator: Option<String>,
}
operation! { DescribeVoucherUsageDetails(limit: i64, offset: i64, voucher_id: String)
    "DescribeVoucherUsageDetails" -> DescribeVoucherUsageDetailsOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "VoucherId" voucher_id, 3 "Operator" operator: String
} }
paged! { DescribeVoucherUsageDetails: UsageRecords = Offset "Offset", "UsageRecords" usage_records, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVoucherUsageDetailsOutput {
    pub total_count: Option<i64>,
    pub total_used_amount: Option<i64>,
    pub usage_records: Option<Vec<UsageRecords>>,
}
model! { DescribeVoucherUsageDetailsOutput {
    0 "TotalCount" total_count, 1 "TotalUsedAmount" total_used_amount, 2 "UsageRecords" usage_records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsageRecords {
    pub used_amount: Option<i64>,
    pub used_time: Option<String>,
    pub usage_details: Option<Vec<UsageDetails>>,
    pub pay_mode: Option<String>,
    pub voucher_id: Option<String>,
    pub pay_scene: Option<String>,
    pub seq_id: Option<String>,
}
model! { UsageRecords {
    0 "UsedAmount" used_amount, 1 "UsedTime" used_time, 2 "UsageDetails" usage_details, 3 "PayMode" pay_mode,
    4 "VoucherId" voucher_id, 5 "PayScene" pay_scene, 6 "SeqId" seq_id
} }

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
    0 "ProductName" product_name, 1 "SubProductName" sub_product_name, 2 "ProductCode" product_code,
    3 "SubProductCode" sub_product_code, 4 "BillingItemCode" billing_item_code,
    5 "SubBillingItemCode" sub_billing_item_code, 6 "ProductEnName" product_en_name,
    7 "SubProductEnName" sub_product_en_name, 8 "CalcUnit" calc_unit, 9 "Action" action
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAllocationRule {
    pub rule_id: u64,
    pub name: String,
    pub r#type: u64,
    pub rule_detail: AllocationRuleExpression,
    pub ratio_detail: Option<Vec<AllocationRationExpression>>,
    pub month: Option<String>,
}
operation! { ModifyAllocationRule(rule_id: u64, name: String, r#type: u64, rule_detail: AllocationRuleExpression)
    "ModifyAllocationRule" -> Empty {
    0 "RuleId" rule_id, 1 "Name" name, 2 "Type" r#type, 3 "RuleDetail" rule_detail,
    4 "RatioDetail" ratio_detail: Vec<AllocationRationExpression>, 5 "Month" month: String
} }

pub type ModifyAllocationRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAllocationUnit {
    pub id: u64,
    pub name: Option<String>,
    pub source_name: Option<String>,
    pub source_id: Option<String>,
    pub remark: Option<String>,
    pub month: Option<String>,
}
operation! { ModifyAllocationUnit(id: u64) "ModifyAllocationUnit" -> Empty {
    0 "Id" id, 1 "Name" name: String, 2 "SourceName" source_name: String, 3 "SourceId" source_id: String,
    4 "Remark" remark: String, 5 "Month" month: String
} }

pub type ModifyAllocationUnitOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBudget {
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
    pub budget_note: Option<String>,
    pub dimensions_range: Option<BudgetConditionsForm>,
    pub wave_threshold_json: Option<Vec<WaveThresholdForm>>,
}

/// What [`ModifyBudget::new`] takes.
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
operation! { ModifyBudget{ModifyBudgetRequired: budget_id, budget_name, cycle_type, period_begin, period_end, plan_type, budget_quota, bill_type, fee_type, warn_json}
    "ModifyBudget" -> ModifyBudgetOutput {
    0 "BudgetId" budget_id, 1 "BudgetName" budget_name, 2 "CycleType" cycle_type, 3 "PeriodBegin" period_begin,
    4 "PeriodEnd" period_end, 5 "PlanType" plan_type, 6 "BudgetQuota" budget_quota, 7 "BillType" bill_type,
    8 "FeeType" fee_type, 9 "WarnJson" warn_json, 10 "BudgetNote" budget_note: String,
    11 "DimensionsRange" dimensions_range: BudgetConditionsForm,
    12 "WaveThresholdJson" wave_threshold_json: Vec<WaveThresholdForm>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBudgetOutput {
    pub data: Option<BudgetInfoApiResponse>,
    pub message: Option<String>,
    pub code: Option<i64>,
}
model! { ModifyBudgetOutput {
    0 "Data" data, 1 "Message" message, 2 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGatherRule {
    pub id: u64,
    pub rule_detail: AllocationRuleExpression,
    pub month: Option<String>,
}
operation! { ModifyGatherRule(id: u64, rule_detail: AllocationRuleExpression) "ModifyGatherRule" -> Empty {
    0 "Id" id, 1 "RuleDetail" rule_detail, 2 "Month" month: String
} }

pub type ModifyGatherRuleOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayDealsOutput {
    pub order_ids: Option<Vec<String>>,
    pub resource_ids: Option<Vec<String>>,
    pub big_deal_ids: Option<Vec<String>>,
}
model! { PayDealsOutput {
    0 "OrderIds" order_ids, 1 "ResourceIds" resource_ids, 2 "BigDealIds" big_deal_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundInstance {
    pub client_token: String,
    pub product_code: String,
    pub sub_product_code: String,
    pub instance_id: String,
    pub region_code: String,
}

/// What [`RefundInstance::new`] takes.
pub struct RefundInstanceRequired {
    pub client_token: String,
    pub product_code: String,
    pub sub_product_code: String,
    pub instance_id: String,
    pub region_code: String,
}
operation! { RefundInstance{RefundInstanceRequired: client_token, product_code, sub_product_code, instance_id, region_code}
    "RefundInstance" -> RefundInstanceOutput {
    0 "ClientToken" client_token, 1 "ProductCode" product_code, 2 "SubProductCode" sub_product_code,
    3 "InstanceId" instance_id, 4 "RegionCode" region_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundInstanceOutput {
    pub order_id_list: Option<Vec<String>>,
}
model! { RefundInstanceOutput {
    0 "OrderIdList" order_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    pub client_token: String,
    pub product_code: String,
    pub sub_product_code: String,
    pub region_code: String,
    pub instance_id: String,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
}

/// What [`RenewInstance::new`] takes.
pub struct RenewInstanceRequired {
    pub client_token: String,
    pub product_code: String,
    pub sub_product_code: String,
    pub region_code: String,
    pub instance_id: String,
}
operation! { RenewInstance{RenewInstanceRequired: client_token, product_code, sub_product_code, region_code, instance_id}
    "RenewInstance" -> RenewInstanceOutput {
    0 "ClientToken" client_token, 1 "ProductCode" product_code, 2 "SubProductCode" sub_product_code,
    3 "RegionCode" region_code, 4 "InstanceId" instance_id, 5 "Period" period: i64, 6 "PeriodUnit" period_unit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceOutput {
    pub order_id_list: Option<Vec<String>>,
}
model! { RenewInstanceOutput {
    0 "OrderIdList" order_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRenewal {
    pub product_code: String,
    pub region_code: String,
    pub instance_id: String,
    pub renew_flag: String,
    pub renew_period: Option<String>,
    pub renew_period_unit: Option<String>,
}
operation! { SetRenewal(product_code: String, region_code: String, instance_id: String, renew_flag: String)
    "SetRenewal" -> SetRenewalOutput {
    0 "ProductCode" product_code, 1 "RegionCode" region_code, 2 "InstanceId" instance_id, 3 "RenewFlag" renew_flag,
    4 "RenewPeriod" renew_period: String, 5 "RenewPeriodUnit" renew_period_unit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRenewalOutput {
    pub instance_list: Option<Vec<OperateRsp>>,
}
model! { SetRenewalOutput {
    0 "InstanceList" instance_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateRsp {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub instance_id: Option<String>,
}
model! { OperateRsp {
    0 "Code" code, 1 "Message" message, 2 "InstanceId" instance_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_AGENT_PAY_DEAL_CANNOT_DOWN: &str = "FailedOperation.AgentPayDealCannotDown";
    pub const FAILED_OPERATION_BALANCE_INSUFFICIENT: &str = "FailedOperation.BalanceInsufficient";
    pub const FAILED_OPERATION_BUSINESS_CHECK_ERR_CODE: &str = "FailedOperation.BusinessCheckErrCode";
    pub const FAILED_OPERATION_DISTRIBUTE_ERROR: &str = "FailedOperation.DistributeError";
    pub const FAILED_OPERATION_GET_PRICE_PARAM_ERROR: &str = "FailedOperation.GetPriceParamError";
    pub const FAILED_OPERATION_INVALID_APP_ID: &str = "FailedOperation.InvalidAppId";
    pub const FAILED_OPERATION_INVALID_DEAL: &str = "FailedOperation.InvalidDeal";
    pub const FAILED_OPERATION_INVALID_GOODS_CATEGORY_ID: &str = "FailedOperation.InvalidGoodsCategoryId";
    pub const FAILED_OPERATION_INVALID_VOUCHER: &str = "FailedOperation.InvalidVoucher";
    pub const FAILED_OPERATION_NEED_PAY_TOGETER: &str = "FailedOperation.NeedPayTogeter";
    pub const FAILED_OPERATION_NEED_PAY_TOGETHER: &str = "FailedOperation.NeedPayTogether";
    pub const FAILED_OPERATION_NOT_ALLOW_TO_REFUND: &str = "FailedOperation.NotAllowToRefund";
    pub const FAILED_OPERATION_NUM_LIMIT_ERROR: &str = "FailedOperation.NumLimitError";
    pub const FAILED_OPERATION_PAY_PRICE_ERROR: &str = "FailedOperation.PayPriceError";
    pub const FAILED_OPERATION_PAY_SUCC_DELIVER_FAILED: &str = "FailedOperation.PaySuccDeliverFailed";
    pub const FAILED_OPERATION_QUERY_COUNT_FAILED: &str = "FailedOperation.QueryCountFailed";
    pub const FAILED_OPERATION_QUERY_DB_FAILED: &str = "FailedOperation.QueryDBFailed";
    pub const FAILED_OPERATION_RETURN_COMMON_ERROR: &str = "FailedOperation.ReturnCommonError";
    pub const FAILED_OPERATION_SUMMARY_DATA_NOT_READY: &str = "FailedOperation.SummaryDataNotReady";
    pub const FAILED_OPERATION_TAG_KEY_NOT_EXIST: &str = "FailedOperation.TagKeyNotExist";
    pub const FAILED_OPERATION_DEAL_CREATE_WHITELIST_ERROR: &str = "FailedOperation.dealCreateWhitelistError";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_DB_OPERAT_ERROR: &str = "InternalError.DbOperatError";
    pub const INTERNAL_ERROR_GATEWAY_ERROR: &str = "InternalError.GatewayError";
    pub const INTERNAL_ERROR_INTERNAL_ERROR: &str = "InternalError.InternalError";
    pub const INTERNAL_ERROR_UNKNOWN_ERROR: &str = "InternalError.UnknownError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_API_PARAM_ERROR: &str = "InvalidParameter.ApiParamError";
    pub const INVALID_PARAMETER_INVALID_PARAMETER: &str = "InvalidParameter.InvalidParameter";
    pub const INVALID_PARAMETER_PARAM_CHECK_FAILED: &str = "InvalidParameter.ParamCheckFailed";
    pub const INVALID_PARAMETER_RESOURCE_LOCKED: &str = "InvalidParameter.ResourceLocked";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const UNAUTHORIZED_OPERATION_CAM_NO_AUTH: &str = "UnauthorizedOperation.CamNoAuth";
    pub const UNAUTHORIZED_OPERATION_CERTIFICATION_NEED_UPGRADE: &str =
        "UnauthorizedOperation.CertificationNeedUpgrade";
    pub const UNAUTHORIZED_OPERATION_NOT_CERTIFICATION: &str = "UnauthorizedOperation.NotCertification";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORT_THIS_ACTION: &str = "UnsupportedOperation.NOT_SUPPORT_THIS_ACTION";
}

#[cfg(feature = "reflect")]
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
