//! `partners` 2018-03-21.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "partners", version: "2018-03-21", code: "partners", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentPayDeals {
    pub owner_uin: String,
    pub agent_pay: u64,
    pub deal_names: Vec<String>,
}
operation! { AgentPayDeals(owner_uin: String, agent_pay: u64, deal_names: Vec<String>) "AgentPayDeals" -> Empty {
    0 "OwnerUin" owner_uin, 1 "AgentPay" agent_pay, 2 "DealNames" deal_names
} }

pub type AgentPayDealsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentTransferMoney {
    pub client_uin: String,
    pub amount: u64,
}
operation! { AgentTransferMoney(client_uin: String, amount: u64) "AgentTransferMoney" -> Empty {
    0 "ClientUin" client_uin, 1 "Amount" amount
} }

pub type AgentTransferMoneyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignClientsToSales {
    pub client_uins: Vec<String>,
    pub sales_uin: String,
    pub assign_client_status: String,
    pub assign_action_type: String,
}
operation! { AssignClientsToSales(client_uins: Vec<String>, sales_uin: String, assign_client_status: String, assign_action_type: String)
    "AssignClientsToSales" -> AssignClientsToSalesOutput {
    0 "ClientUins" client_uins, 1 "SalesUin" sales_uin, 2 "AssignClientStatus" assign_client_status,
    3 "AssignActionType" assign_action_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignClientsToSalesOutput {
    pub succeed_uins: Option<Vec<String>>,
    pub failed_uins: Option<Vec<String>>,
}
model! { AssignClientsToSalesOutput {
    0 "SucceedUins" succeed_uins, 1 "FailedUins" failed_uins
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditApplyClient {
    pub client_uin: String,
    pub audit_result: String,
    pub note: String,
}
operation! { AuditApplyClient(client_uin: String, audit_result: String, note: String)
    "AuditApplyClient" -> AuditApplyClientOutput {
    0 "ClientUin" client_uin, 1 "AuditResult" audit_result, 2 "Note" note
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditApplyClientOutput {
    pub uin: Option<String>,
    pub client_uin: Option<String>,
    pub audit_result: Option<String>,
    pub agent_time: Option<u64>,
}
model! { AuditApplyClientOutput {
    0 "Uin" uin, 1 "ClientUin" client_uin, 2 "AuditResult" audit_result, 3 "AgentTime" agent_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePayRelationForClient {
    pub client_uin: String,
}
operation! { CreatePayRelationForClient(client_uin: String) "CreatePayRelationForClient" -> Empty {
    0 "ClientUin" client_uin
} }

pub type CreatePayRelationForClientOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAuditedClients {
    pub client_uin: Option<String>,
    pub client_name: Option<String>,
    pub client_flag: Option<String>,
    pub order_direction: Option<String>,
    pub client_uins: Option<Vec<String>>,
    pub has_overdue_bill: Option<u64>,
    pub client_remark: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub client_type: Option<String>,
    pub project_type: Option<String>,
    pub sales_uin: Option<String>,
    pub sales_name: Option<String>,
}
operation! { DescribeAgentAuditedClients() "DescribeAgentAuditedClients" -> DescribeAgentAuditedClientsOutput {
    0 "ClientUin" client_uin: String, 1 "ClientName" client_name: String, 2 "ClientFlag" client_flag: String,
    3 "OrderDirection" order_direction: String, 4 "ClientUins" client_uins: Vec<String>,
    5 "HasOverdueBill" has_overdue_bill: u64, 6 "ClientRemark" client_remark: String, 7 "Offset" offset: u64,
    8 "Limit" limit: u64, 9 "ClientType" client_type: String, 10 "ProjectType" project_type: String,
    11 "SalesUin" sales_uin: String, 12 "SalesName" sales_name: String
} }
paged! { DescribeAgentAuditedClients: AgentAuditedClient =
    Offset "Offset", "AgentClientSet" agent_client_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAuditedClientsOutput {
    pub agent_client_set: Option<Vec<AgentAuditedClient>>,
    pub total_count: Option<u64>,
}
model! { DescribeAgentAuditedClientsOutput {
    0 "AgentClientSet" agent_client_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentAuditedClient {
    pub uin: Option<String>,
    pub client_uin: Option<String>,
    pub agent_time: Option<String>,
    pub client_flag: Option<String>,
    pub client_remark: Option<String>,
    pub client_name: Option<String>,
    pub auth_type: Option<String>,
    pub app_id: Option<String>,
    pub last_month_amt: Option<i64>,
    pub this_month_amt: Option<i64>,
    pub has_overdue_bill: Option<u64>,
    pub client_type: Option<String>,
    pub project_type: Option<String>,
    pub sales_uin: Option<String>,
    pub sales_name: Option<String>,
    pub mail: Option<String>,
    pub transaction_type: Option<String>,
}
model! { AgentAuditedClient {
    0 "Uin" uin, 1 "ClientUin" client_uin, 2 "AgentTime" agent_time, 3 "ClientFlag" client_flag,
    4 "ClientRemark" client_remark, 5 "ClientName" client_name, 6 "AuthType" auth_type, 7 "AppId" app_id,
    8 "LastMonthAmt" last_month_amt, 9 "ThisMonthAmt" this_month_amt, 10 "HasOverdueBill" has_overdue_bill,
    11 "ClientType" client_type, 12 "ProjectType" project_type, 13 "SalesUin" sales_uin, 14 "SalesName" sales_name,
    15 "Mail" mail, 16 "TransactionType" transaction_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentBills {
    pub settle_month: String,
    pub client_uin: Option<String>,
    pub pay_mode: Option<String>,
    pub order_id: Option<String>,
    pub client_remark: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeAgentBills(settle_month: String) "DescribeAgentBills" -> DescribeAgentBillsOutput {
    0 "SettleMonth" settle_month, 1 "ClientUin" client_uin: String, 2 "PayMode" pay_mode: String,
    3 "OrderId" order_id: String, 4 "ClientRemark" client_remark: String, 5 "Offset" offset: u64, 6 "Limit" limit: u64
} }
paged! { DescribeAgentBills: AgentBillElem = Offset "Offset", "AgentBillSet" agent_bill_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentBillsOutput {
    pub total_count: Option<u64>,
    pub agent_bill_set: Option<Vec<AgentBillElem>>,
}
model! { DescribeAgentBillsOutput {
    0 "TotalCount" total_count, 1 "AgentBillSet" agent_bill_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentBillElem {
    pub uin: Option<String>,
    pub order_id: Option<String>,
    pub client_uin: Option<String>,
    pub client_remark: Option<String>,
    pub pay_time: Option<String>,
    pub goods_type: Option<String>,
    pub pay_mode: Option<String>,
    pub settle_month: Option<String>,
    pub amt: Option<i64>,
    pub payer_mode: Option<String>,
    pub client_type: Option<String>,
    pub project_type: Option<String>,
    pub activity_id: Option<String>,
}
model! { AgentBillElem {
    0 "Uin" uin, 1 "OrderId" order_id, 2 "ClientUin" client_uin, 3 "ClientRemark" client_remark, 4 "PayTime" pay_time,
    5 "GoodsType" goods_type, 6 "PayMode" pay_mode, 7 "SettleMonth" settle_month, 8 "Amt" amt, 9 "PayerMode" payer_mode,
    10 "ClientType" client_type, 11 "ProjectType" project_type, 12 "ActivityId" activity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentClientGrade {
    pub client_uin: String,
}
operation! { DescribeAgentClientGrade(client_uin: String) "DescribeAgentClientGrade" -> DescribeAgentClientGradeOutput {
    0 "ClientUin" client_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentClientGradeOutput {
    pub audit_status: Option<u64>,
    pub auth_state: Option<u64>,
    pub client_grade: Option<String>,
    pub client_type: Option<u64>,
}
model! { DescribeAgentClientGradeOutput {
    0 "AuditStatus" audit_status, 1 "AuthState" auth_state, 2 "ClientGrade" client_grade, 3 "ClientType" client_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentClients {
    pub client_uin: Option<String>,
    pub client_name: Option<String>,
    pub client_flag: Option<String>,
    pub order_direction: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub sales_uin: Option<String>,
    pub sales_name: Option<String>,
}
operation! { DescribeAgentClients() "DescribeAgentClients" -> DescribeAgentClientsOutput {
    0 "ClientUin" client_uin: String, 1 "ClientName" client_name: String, 2 "ClientFlag" client_flag: String,
    3 "OrderDirection" order_direction: String, 4 "Offset" offset: u64, 5 "Limit" limit: u64,
    6 "SalesUin" sales_uin: String, 7 "SalesName" sales_name: String
} }
paged! { DescribeAgentClients: AgentClientElem =
    Offset "Offset", "AgentClientSet" agent_client_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentClientsOutput {
    pub agent_client_set: Option<Vec<AgentClientElem>>,
    pub total_count: Option<u64>,
}
model! { DescribeAgentClientsOutput {
    0 "AgentClientSet" agent_client_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentClientElem {
    pub uin: Option<String>,
    pub client_uin: Option<String>,
    pub apply_time: Option<u64>,
    pub client_flag: Option<String>,
    pub mail: Option<String>,
    pub phone: Option<String>,
    pub has_overdue_bill: Option<u64>,
    pub status: Option<u64>,
    pub sales_uin: Option<String>,
    pub sales_name: Option<String>,
    pub client_name: Option<String>,
    pub increase_goal: Option<String>,
}
model! { AgentClientElem {
    0 "Uin" uin, 1 "ClientUin" client_uin, 2 "ApplyTime" apply_time, 3 "ClientFlag" client_flag, 4 "Mail" mail,
    5 "Phone" phone, 6 "HasOverdueBill" has_overdue_bill, 7 "Status" status, 8 "SalesUin" sales_uin,
    9 "SalesName" sales_name, 10 "ClientName" client_name, 11 "IncreaseGoal" increase_goal
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentDealsByCache {
    pub offset: u64,
    pub limit: u64,
    pub creat_time_range_start: Option<String>,
    pub creat_time_range_end: Option<String>,
    pub order: Option<u64>,
    pub status: Option<u64>,
    pub owner_uins: Option<Vec<String>>,
    pub deal_names: Option<Vec<String>>,
    pub big_deal_ids: Option<Vec<String>>,
    pub payer_mode: Option<u64>,
}
operation! { DescribeAgentDealsByCache(offset: u64, limit: u64)
    "DescribeAgentDealsByCache" -> DescribeAgentDealsByCacheOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "CreatTimeRangeStart" creat_time_range_start: String,
    3 "CreatTimeRangeEnd" creat_time_range_end: String, 4 "Order" order: u64, 5 "Status" status: u64,
    6 "OwnerUins" owner_uins: Vec<String>, 7 "DealNames" deal_names: Vec<String>,
    8 "BigDealIds" big_deal_ids: Vec<String>, 9 "PayerMode" payer_mode: u64
} }
paged! { DescribeAgentDealsByCache: AgentDealNewElem =
    Offset "Offset", "AgentDealSet" agent_deal_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentDealsByCacheOutput {
    pub agent_deal_set: Option<Vec<AgentDealNewElem>>,
    pub total_count: Option<u64>,
}
model! { DescribeAgentDealsByCacheOutput {
    0 "AgentDealSet" agent_deal_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentDealNewElem {
    pub deal_id: Option<String>,
    pub deal_name: Option<String>,
    pub goods_category_id: Option<String>,
    pub owner_uin: Option<String>,
    pub app_id: Option<String>,
    pub goods_num: Option<String>,
    pub goods_price: Option<DealGoodsPriceNewElem>,
    pub creater: Option<String>,
    pub creat_time: Option<String>,
    pub pay_end_time: Option<String>,
    pub bill_id: Option<String>,
    pub payer: Option<String>,
    pub deal_status: Option<String>,
    pub status: Option<String>,
    pub goods_name: Option<String>,
    pub client_remark: Option<String>,
    pub action_type: Option<String>,
    pub voucher_decline: Option<String>,
    pub big_deal_id: Option<String>,
    pub client_type: Option<String>,
    pub project_type: Option<String>,
    pub sales_uin: Option<String>,
    pub payer_mode: Option<String>,
    pub activity_id: Option<String>,
    pub overdue_time: Option<String>,
    pub product_info: Option<Vec<ProductInfoElem>>,
    pub payment_method: Option<String>,
    pub update_time: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    pub refund_map: Option<Vec<RefundMap>>,
    pub sub_goods_name: Option<String>,
}
model! { AgentDealNewElem {
    0 "DealId" deal_id, 1 "DealName" deal_name, 2 "GoodsCategoryId" goods_category_id, 3 "OwnerUin" owner_uin,
    4 "AppId" app_id, 5 "GoodsNum" goods_num, 6 "GoodsPrice" goods_price, 7 "Creater" creater, 8 "CreatTime" creat_time,
    9 "PayEndTime" pay_end_time, 10 "BillId" bill_id, 11 "Payer" payer, 12 "DealStatus" deal_status, 13 "Status" status,
    14 "GoodsName" goods_name, 15 "ClientRemark" client_remark, 16 "ActionType" action_type,
    17 "VoucherDecline" voucher_decline, 18 "BigDealId" big_deal_id, 19 "ClientType" client_type,
    20 "ProjectType" project_type, 21 "SalesUin" sales_uin, 22 "PayerMode" payer_mode, 23 "ActivityId" activity_id,
    24 "OverdueTime" overdue_time, 25 "ProductInfo" product_info, 26 "PaymentMethod" payment_method,
    27 "UpdateTime" update_time, 28 "ResourceIds" resource_ids, 29 "RefundMap" refund_map,
    30 "SubGoodsName" sub_goods_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DealGoodsPriceNewElem {
    pub real_total_cost: Option<i64>,
    pub original_total_cost: Option<i64>,
}
model! { DealGoodsPriceNewElem {
    0 "RealTotalCost" real_total_cost, 1 "OriginalTotalCost" original_total_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductInfoElem {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ProductInfoElem {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundMap {
    pub deal_name: Option<String>,
    pub refund_amount: Option<i64>,
}
model! { RefundMap {
    0 "DealName" deal_name, 1 "RefundAmount" refund_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentDealsPriceDetailByDealName {
    pub deal_creat_year: u64,
    pub deal_names: Vec<String>,
    pub owner_uin: Option<String>,
}
operation! { DescribeAgentDealsPriceDetailByDealName(deal_creat_year: u64, deal_names: Vec<String>)
    "DescribeAgentDealsPriceDetailByDealName" -> DescribeAgentDealsPriceDetailByDealNameOutput {
    0 "DealCreatYear" deal_creat_year, 1 "DealNames" deal_names, 2 "OwnerUin" owner_uin: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentDealsPriceDetailByDealNameOutput {
    pub deal_list: Option<Vec<DealPriceDetail>>,
}
model! { DescribeAgentDealsPriceDetailByDealNameOutput {
    0 "DealList" deal_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DealPriceDetail {
    pub deal_name: Option<String>,
    pub owner_uin: Option<String>,
    pub sub_product_price_detail: Option<Vec<SubProductPriceDetail>>,
}
model! { DealPriceDetail {
    0 "DealName" deal_name, 1 "OwnerUin" owner_uin, 2 "SubProductPriceDetail" sub_product_price_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubProductPriceDetail {
    pub name: Option<String>,
    pub discount_value: Option<f64>,
    pub total_cost: Option<i64>,
    pub real_total_cost: Option<i64>,
}
model! { SubProductPriceDetail {
    0 "Name" name, 1 "DiscountValue" discount_value, 2 "TotalCost" total_cost, 3 "RealTotalCost" real_total_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentPayDealsV2 {
    pub offset: u64,
    pub limit: u64,
    pub creat_time_range_start: Option<String>,
    pub creat_time_range_end: Option<String>,
    pub order: Option<u64>,
    pub status: Option<u64>,
    pub owner_uins: Option<Vec<String>>,
    pub deal_names: Option<Vec<String>>,
    pub big_deal_ids: Option<Vec<String>>,
}
operation! { DescribeAgentPayDealsV2(offset: u64, limit: u64)
    "DescribeAgentPayDealsV2" -> DescribeAgentPayDealsV2Output {
    0 "Offset" offset, 1 "Limit" limit, 2 "CreatTimeRangeStart" creat_time_range_start: String,
    3 "CreatTimeRangeEnd" creat_time_range_end: String, 4 "Order" order: u64, 5 "Status" status: u64,
    6 "OwnerUins" owner_uins: Vec<String>, 7 "DealNames" deal_names: Vec<String>,
    8 "BigDealIds" big_deal_ids: Vec<String>
} }
paged! { DescribeAgentPayDealsV2: AgentDealNewElem =
    Offset "Offset", "AgentPayDealSet" agent_pay_deal_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentPayDealsV2Output {
    pub agent_pay_deal_set: Option<Vec<AgentDealNewElem>>,
    pub total_count: Option<u64>,
}
model! { DescribeAgentPayDealsV2Output {
    0 "AgentPayDealSet" agent_pay_deal_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentRelateBigDealIds {
    pub big_deal_id: String,
}
operation! { DescribeAgentRelateBigDealIds(big_deal_id: String)
    "DescribeAgentRelateBigDealIds" -> DescribeAgentRelateBigDealIdsOutput {
    0 "BigDealId" big_deal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentRelateBigDealIdsOutput {
    pub big_deal_id_list: Option<Vec<String>>,
}
model! { DescribeAgentRelateBigDealIdsOutput {
    0 "BigDealIdList" big_deal_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentSelfPayDealsV2 {
    pub owner_uin: String,
    pub offset: u64,
    pub limit: u64,
    pub creat_time_range_start: Option<String>,
    pub creat_time_range_end: Option<String>,
    pub order: Option<u64>,
    pub status: Option<u64>,
    pub deal_names: Option<Vec<String>>,
    pub big_deal_ids: Option<Vec<String>>,
}
operation! { DescribeAgentSelfPayDealsV2(owner_uin: String, offset: u64, limit: u64)
    "DescribeAgentSelfPayDealsV2" -> DescribeAgentSelfPayDealsV2Output {
    0 "OwnerUin" owner_uin, 1 "Offset" offset, 2 "Limit" limit, 3 "CreatTimeRangeStart" creat_time_range_start: String,
    4 "CreatTimeRangeEnd" creat_time_range_end: String, 5 "Order" order: u64, 6 "Status" status: u64,
    7 "DealNames" deal_names: Vec<String>, 8 "BigDealIds" big_deal_ids: Vec<String>
} }
paged! { DescribeAgentSelfPayDealsV2: AgentDealNewElem =
    Offset "Offset", "AgentPayDealSet" agent_pay_deal_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentSelfPayDealsV2Output {
    pub agent_pay_deal_set: Option<Vec<AgentDealNewElem>>,
    pub total_count: Option<u64>,
}
model! { DescribeAgentSelfPayDealsV2Output {
    0 "AgentPayDealSet" agent_pay_deal_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientBalanceNew {
    pub client_uin: String,
}
operation! { DescribeClientBalanceNew(client_uin: String) "DescribeClientBalanceNew" -> DescribeClientBalanceNewOutput {
    0 "ClientUin" client_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientBalanceNewOutput {
    pub balance: Option<i64>,
    pub cash: Option<i64>,
}
model! { DescribeClientBalanceNewOutput {
    0 "Balance" balance, 1 "Cash" cash
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientJoinIncreaseList {
    pub client_uins: Vec<String>,
}
operation! { DescribeClientJoinIncreaseList(client_uins: Vec<String>)
    "DescribeClientJoinIncreaseList" -> DescribeClientJoinIncreaseListOutput {
    0 "ClientUins" client_uins
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientJoinIncreaseListOutput {
    pub list: Option<Vec<ClientIncreaseInfoList>>,
}
model! { DescribeClientJoinIncreaseListOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientIncreaseInfoList {
    pub client_uin: Option<String>,
    pub is_join_increase: Option<String>,
    pub increase_use_associate_date: Option<String>,
    pub t_level: Option<String>,
    pub increase_goal: Option<String>,
    pub total_base_amt: Option<String>,
}
model! { ClientIncreaseInfoList {
    0 "ClientUin" client_uin, 1 "IsJoinIncrease" is_join_increase,
    2 "IncreaseUseAssociateDate" increase_use_associate_date, 3 "TLevel" t_level, 4 "IncreaseGoal" increase_goal,
    5 "TotalBaseAmt" total_base_amt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientSwitchTraTaskInfo {
    pub client_uin: String,
    pub switch_type: i64,
}
operation! { DescribeClientSwitchTraTaskInfo(client_uin: String, switch_type: i64)
    "DescribeClientSwitchTraTaskInfo" -> DescribeClientSwitchTraTaskInfoOutput {
    0 "ClientUin" client_uin, 1 "SwitchType" switch_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientSwitchTraTaskInfoOutput {
    pub client_uin: Option<String>,
    pub switch_type: Option<String>,
    pub result: Option<String>,
    pub switch_url: Option<String>,
    pub result_msg: Option<String>,
}
model! { DescribeClientSwitchTraTaskInfoOutput {
    0 "ClientUin" client_uin, 1 "SwitchType" switch_type, 2 "Result" result, 3 "SwitchUrl" switch_url,
    4 "ResultMsg" result_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRebateInfos {
    pub rebate_month: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeRebateInfos() "DescribeRebateInfos" -> DescribeRebateInfosOutput {
    0 "RebateMonth" rebate_month: String, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeRebateInfos: RebateInfoElem = Offset "Offset", "RebateInfoSet" rebate_info_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRebateInfosOutput {
    pub rebate_info_set: Option<Vec<RebateInfoElem>>,
    pub total_count: Option<u64>,
}
model! { DescribeRebateInfosOutput {
    0 "RebateInfoSet" rebate_info_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebateInfoElem {
    pub uin: Option<String>,
    pub rebate_month: Option<String>,
    pub amt: Option<u64>,
    pub month_sales: Option<u64>,
    pub quarter_sales: Option<u64>,
    pub exception_flag: Option<String>,
}
model! { RebateInfoElem {
    0 "Uin" uin, 1 "RebateMonth" rebate_month, 2 "Amt" amt, 3 "MonthSales" month_sales, 4 "QuarterSales" quarter_sales,
    5 "ExceptionFlag" exception_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRebateInfosNew {
    pub rebate_month: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeRebateInfosNew() "DescribeRebateInfosNew" -> DescribeRebateInfosNewOutput {
    0 "RebateMonth" rebate_month: String, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeRebateInfosNew: RebateInfoElemNew =
    Offset "Offset", "RebateInfoSet" rebate_info_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRebateInfosNewOutput {
    pub rebate_info_set: Option<Vec<RebateInfoElemNew>>,
    pub total_count: Option<i64>,
}
model! { DescribeRebateInfosNewOutput {
    0 "RebateInfoSet" rebate_info_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebateInfoElemNew {
    pub uin: Option<String>,
    pub rebate_month: Option<String>,
    pub amt: Option<i64>,
    pub month_sales: Option<i64>,
    pub quarter_sales: Option<i64>,
    pub exception_flag: Option<String>,
}
model! { RebateInfoElemNew {
    0 "Uin" uin, 1 "RebateMonth" rebate_month, 2 "Amt" amt, 3 "MonthSales" month_sales, 4 "QuarterSales" quarter_sales,
    5 "ExceptionFlag" exception_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSalesmans {
    pub offset: u64,
    pub limit: u64,
    pub sales_name: Option<String>,
    pub sales_uin: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeSalesmans(offset: u64, limit: u64) "DescribeSalesmans" -> DescribeSalesmansOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "SalesName" sales_name: String, 3 "SalesUin" sales_uin: String,
    4 "OrderDirection" order_direction: String
} }
paged! { DescribeSalesmans: AgentSalesmanElem =
    Offset "Offset", "AgentSalesmanSet" agent_salesman_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSalesmansOutput {
    pub agent_salesman_set: Option<Vec<AgentSalesmanElem>>,
    pub total_count: Option<u64>,
}
model! { DescribeSalesmansOutput {
    0 "AgentSalesmanSet" agent_salesman_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSalesmanElem {
    pub uin: Option<String>,
    pub sales_uin: Option<String>,
    pub sales_name: Option<String>,
    pub create_time: Option<String>,
}
model! { AgentSalesmanElem {
    0 "Uin" uin, 1 "SalesUin" sales_uin, 2 "SalesName" sales_name, 3 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnbindClientList {
    pub status: u64,
    pub offset: u64,
    pub limit: u64,
    pub unbind_uin: Option<String>,
    pub apply_time_start: Option<String>,
    pub apply_time_end: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeUnbindClientList(status: u64, offset: u64, limit: u64)
    "DescribeUnbindClientList" -> DescribeUnbindClientListOutput {
    0 "Status" status, 1 "Offset" offset, 2 "Limit" limit, 3 "UnbindUin" unbind_uin: String,
    4 "ApplyTimeStart" apply_time_start: String, 5 "ApplyTimeEnd" apply_time_end: String,
    6 "OrderDirection" order_direction: String
} }
paged! { DescribeUnbindClientList: UnbindClientElem =
    Offset "Offset", "UnbindClientList" unbind_client_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnbindClientListOutput {
    pub total_count: Option<u64>,
    pub unbind_client_list: Option<Vec<UnbindClientElem>>,
}
model! { DescribeUnbindClientListOutput {
    0 "TotalCount" total_count, 1 "UnbindClientList" unbind_client_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindClientElem {
    pub uin: Option<String>,
    pub name: Option<String>,
    pub status: Option<u64>,
    pub apply_time: Option<String>,
    pub action_time: Option<String>,
}
model! { UnbindClientElem {
    0 "Uin" uin, 1 "Name" name, 2 "Status" status, 3 "ApplyTime" apply_time, 4 "ActionTime" action_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClientRemark {
    pub client_remark: String,
    pub client_uin: String,
}
operation! { ModifyClientRemark(client_remark: String, client_uin: String) "ModifyClientRemark" -> Empty {
    0 "ClientRemark" client_remark, 1 "ClientUin" client_uin
} }

pub type ModifyClientRemarkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePayRelationForClient {
    pub client_uin: String,
}
operation! { RemovePayRelationForClient(client_uin: String) "RemovePayRelationForClient" -> Empty {
    0 "ClientUin" client_uin
} }

pub type RemovePayRelationForClientOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
}

#[cfg(feature = "reflect")]
register! {
    AgentPayDeals, AgentTransferMoney, AssignClientsToSales, AuditApplyClient, CreatePayRelationForClient,
    DescribeAgentAuditedClients, DescribeAgentBills, DescribeAgentClientGrade, DescribeAgentClients,
    DescribeAgentDealsByCache, DescribeAgentDealsPriceDetailByDealName, DescribeAgentPayDealsV2,
    DescribeAgentRelateBigDealIds, DescribeAgentSelfPayDealsV2, DescribeClientBalanceNew,
    DescribeClientJoinIncreaseList, DescribeClientSwitchTraTaskInfo, DescribeRebateInfos, DescribeRebateInfosNew,
    DescribeSalesmans, DescribeUnbindClientList, ModifyClientRemark, RemovePayRelationForClient
}
