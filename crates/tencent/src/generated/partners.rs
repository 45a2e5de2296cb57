//! `partners` of Tencent Cloud, API version 2018-03-21.
//!
//! Endpoint: `partners.tencentcloudapi.com`, or `partners.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=partners&Version=2018-03-21>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, partners::DescribeAgentAuditedClients};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAgentAuditedClients::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "partners",
    "2018-03-21",
    "partners",
    &Endpoints::NONE,
);

/// `AgentPayDeals` of `partners` 2018-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=partners&Version=2018-03-21&Action=AgentPayDeals>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentPayDeals {
    /// Required.
    pub owner_uin: String,
    /// Required.
    pub agent_pay: i64,
    /// Required.
    pub deal_names: Vec<String>,
}
operation! { AgentPayDeals(owner_uin: String, agent_pay: i64, deal_names: Vec<String>) "AgentPayDeals" -> Empty {
    0 "OwnerUin" owner_uin, 1 "AgentPay" agent_pay, 2 "DealNames" deal_names
} }

/// Response of [`AgentPayDeals`]: empty.
pub type AgentPayDealsOutput = Empty;

/// `AgentTransferMoney` of `partners` 2018-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=partners&Version=2018-03-21&Action=AgentTransferMoney>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentTransferMoney {
    /// Required.
    pub client_uin: String,
    /// Required.
    pub amount: i64,
}
operation! { AgentTransferMoney(client_uin: String, amount: i64) "AgentTransferMoney" -> Empty {
    0 "ClientUin" client_uin, 1 "Amount" amount
} }

/// Response of [`AgentTransferMoney`]: empty.
pub type AgentTransferMoneyOutput = Empty;

/// Assigns clients to sales: `AssignClientsToSales` of `partners` 2018-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=partners&Version=2018-03-21&Action=AssignClientsToSales>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignClientsToSales {
    /// Required.
    pub client_uins: Vec<String>,
    /// Required.
    pub sales_uin: String,
    /// Required.
    pub assign_client_status: String,
    /// Required.
    pub assign_action_type: String,
}
operation! {
    AssignClientsToSales(client_uins: Vec<String>, sales_uin: String, assign_client_status: String, assign_action_type: String)
    "AssignClientsToSales" -> AssignClientsToSalesOutput {
    0 "ClientUins" client_uins, 1 "SalesUin" sales_uin, 2 "AssignClientStatus" assign_client_status,
    3 "AssignActionType" assign_action_type
} }

/// Response of [`AssignClientsToSales`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignClientsToSalesOutput {
    pub succeed_uins: Vec<String>,
    pub failed_uins: Vec<String>,
}
model! { AssignClientsToSalesOutput {
    0 "SucceedUins" succeed_uins: Vec<String>, 1 "FailedUins" failed_uins: Vec<String>
} }

/// `AuditApplyClient` of `partners` 2018-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=partners&Version=2018-03-21&Action=AuditApplyClient>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditApplyClient {
    /// Required.
    pub client_uin: String,
    /// Required.
    pub audit_result: String,
    /// Required.
    pub note: String,
}
operation! { AuditApplyClient(client_uin: String, audit_result: String, note: String)
    "AuditApplyClient" -> AuditApplyClientOutput {
    0 "ClientUin" client_uin, 1 "AuditResult" audit_result, 2 "Note" note
} }

/// Response of [`AuditApplyClient`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditApplyClientOutput {
    pub uin: Option<String>,
    pub client_uin: Option<String>,
    pub audit_result: Option<String>,
    pub agent_time: Option<i64>,
}
model! { AuditApplyClientOutput {
    0 "Uin" uin: String, 1 "ClientUin" client_uin: String, 2 "AuditResult" audit_result: String,
    3 "AgentTime" agent_time: i64
} }

/// Creates pay relation for client: `CreatePayRelationForClient` of `partners` 2018-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=partners&Version=2018-03-21&Action=CreatePayRelationForClient>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePayRelationForClient {
    /// Required.
    pub client_uin: String,
}
operation! { CreatePayRelationForClient(client_uin: String) "CreatePayRelationForClient" -> Empty {
    0 "ClientUin" client_uin
} }

/// Response of [`CreatePayRelationForClient`]: empty.
pub type CreatePayRelationForClientOutput = Empty;

/// Describes agent audited clients: `DescribeAgentAuditedClients` of `partners` 2018-03-21.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=partners&Version=2018-03-21&Action=DescribeAgentAuditedClients>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAuditedClients {
    pub client_uin: Option<String>,
    pub client_name: Option<String>,
    pub client_flag: Option<String>,
    pub order_direction: Option<String>,
    pub client_uins: Option<Vec<String>>,
    pub has_overdue_bill: Option<i64>,
    pub client_remark: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub client_type: Option<String>,
    pub project_type: Option<String>,
    pub sales_uin: Option<String>,
    pub sales_name: Option<String>,
}
operation! { DescribeAgentAuditedClients() "DescribeAgentAuditedClients" -> DescribeAgentAuditedClientsOutput {
    0 "ClientUin" client_uin: String, 1 "ClientName" client_name: String, 2 "ClientFlag" client_flag: String,
    3 "OrderDirection" order_direction: String, 4 "ClientUins" client_uins: Vec<String>,
    5 "HasOverdueBill" has_overdue_bill: i64, 6 "ClientRemark" client_remark: String, 7 "Offset" offset: i64,
    8 "Limit" limit: i64, 9 "ClientType" client_type: String, 10 "ProjectType" project_type: String,
    11 "SalesUin" sales_uin: String, 12 "SalesName" sales_name: String
} }
paged! { DescribeAgentAuditedClients: AgentAuditedClient =
    Offset "Offset", "AgentClientSet" agent_client_set, total "TotalCount" }

/// Response of [`DescribeAgentAuditedClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentAuditedClientsOutput {
    pub agent_client_set: Vec<AgentAuditedClient>,
    pub total_count: Option<i64>,
}
model! { DescribeAgentAuditedClientsOutput {
    0 "AgentClientSet" agent_client_set: Vec<AgentAuditedClient>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAgentAuditedClients`].
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
    pub has_overdue_bill: Option<i64>,
    pub client_type: Option<String>,
    pub project_type: Option<String>,
    pub sales_uin: Option<String>,
    pub sales_name: Option<String>,
    pub mail: Option<String>,
    pub transaction_type: Option<String>,
}
model! { AgentAuditedClient {
    0 "Uin" uin: String, 1 "ClientUin" client_uin: String, 2 "AgentTime" agent_time: String,
    3 "ClientFlag" client_flag: String, 4 "ClientRemark" client_remark: String, 5 "ClientName" client_name: String,
    6 "AuthType" auth_type: String, 7 "AppId" app_id: String, 8 "LastMonthAmt" last_month_amt: i64,
    9 "ThisMonthAmt" this_month_amt: i64, 10 "HasOverdueBill" has_overdue_bill: i64,
    11 "ClientType" client_type: String, 12 "ProjectType" project_type: String, 13 "SalesUin" sales_uin: String,
    14 "SalesName" sales_name: String, 15 "Mail" mail: String, 16 "TransactionType" transaction_type: String
} }

/// Describes agent bills: `DescribeAgentBills` of `partners` 2018-03-21.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=partners&Version=2018-03-21&Action=DescribeAgentBills>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentBills {
    /// Required.
    pub settle_month: String,
    pub client_uin: Option<String>,
    pub pay_mode: Option<String>,
    pub order_id: Option<String>,
    pub client_remark: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAgentBills(settle_month: String) "DescribeAgentBills" -> DescribeAgentBillsOutput {
    0 "SettleMonth" settle_month, 1 "ClientUin" client_uin: String, 2 "PayMode" pay_mode: String,
    3 "OrderId" order_id: String, 4 "ClientRemark" client_remark: String, 5 "Offset" offset: i64, 6 "Limit" limit: i64
} }
paged! { DescribeAgentBills: AgentBillElem = Offset "Offset", "AgentBillSet" agent_bill_set, total "TotalCount" }

/// Response of [`DescribeAgentBills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentBillsOutput {
    pub total_count: Option<i64>,
    pub agent_bill_set: Vec<AgentBillElem>,
}
model! { DescribeAgentBillsOutput {
    0 "TotalCount" total_count: i64, 1 "AgentBillSet" agent_bill_set: Vec<AgentBillElem>
} }

/// In the response of [`DescribeAgentBills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentBillElem {
    pub uin: Option<String>,
    pub order_id: Option<String>,
    pub client_uin: Option<String>,
    pub client_remark: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
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
    0 "Uin" uin: String, 1 "OrderId" order_id: String, 2 "ClientUin" client_uin: String,
    3 "ClientRemark" client_remark: String, 4 "PayTime" pay_time: String, 5 "GoodsType" goods_type: String,
    6 "PayMode" pay_mode: String, 7 "SettleMonth" settle_month: String, 8 "Amt" amt: i64,
    9 "PayerMode" payer_mode: String, 10 "ClientType" client_type: String, 11 "ProjectType" project_type: String,
    12 "ActivityId" activity_id: String
} }

/// Describes agent client grade: `DescribeAgentClientGrade` of `partners` 2018-03-21.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=partners&Version=2018-03-21&Action=DescribeAgentClientGrade>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentClientGrade {
    /// Required.
    pub client_uin: String,
}
operation! { DescribeAgentClientGrade(client_uin: String) "DescribeAgentClientGrade" -> DescribeAgentClientGradeOutput {
    0 "ClientUin" client_uin
} }

/// Response of [`DescribeAgentClientGrade`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentClientGradeOutput {
    pub audit_status: Option<i64>,
    pub auth_state: Option<i64>,
    pub client_grade: Option<String>,
    pub client_type: Option<i64>,
}
model! { DescribeAgentClientGradeOutput {
    0 "AuditStatus" audit_status: i64, 1 "AuthState" auth_state: i64, 2 "ClientGrade" client_grade: String,
    3 "ClientType" client_type: i64
} }

/// Describes agent clients: `DescribeAgentClients` of `partners` 2018-03-21.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=partners&Version=2018-03-21&Action=DescribeAgentClients>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentClients {
    pub client_uin: Option<String>,
    pub client_name: Option<String>,
    pub client_flag: Option<String>,
    pub order_direction: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub sales_uin: Option<String>,
    pub sales_name: Option<String>,
}
operation! { DescribeAgentClients() "DescribeAgentClients" -> DescribeAgentClientsOutput {
    0 "ClientUin" client_uin: String, 1 "ClientName" client_name: String, 2 "ClientFlag" client_flag: String,
    3 "OrderDirection" order_direction: String, 4 "Offset" offset: i64, 5 "Limit" limit: i64,
    6 "SalesUin" sales_uin: String, 7 "SalesName" sales_name: String
} }
paged! { DescribeAgentClients: AgentClientElem =
    Offset "Offset", "AgentClientSet" agent_client_set, total "TotalCount" }

/// Response of [`DescribeAgentClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentClientsOutput {
    pub agent_client_set: Vec<AgentClientElem>,
    pub total_count: Option<i64>,
}
model! { DescribeAgentClientsOutput {
    0 "AgentClientSet" agent_client_set: Vec<AgentClientElem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAgentClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentClientElem {
    pub uin: Option<String>,
    pub client_uin: Option<String>,
    pub apply_time: Option<i64>,
    pub client_flag: Option<String>,
    pub mail: Option<String>,
    pub phone: Option<String>,
    pub has_overdue_bill: Option<i64>,
    pub status: Option<i64>,
    pub sales_uin: Option<String>,
    pub sales_name: Option<String>,
    pub client_name: Option<String>,
    pub increase_goal: Option<String>,
}
model! { AgentClientElem {
    0 "Uin" uin: String, 1 "ClientUin" client_uin: String, 2 "ApplyTime" apply_time: i64,
    3 "ClientFlag" client_flag: String, 4 "Mail" mail: String, 5 "Phone" phone: String,
    6 "HasOverdueBill" has_overdue_bill: i64, 7 "Status" status: i64, 8 "SalesUin" sales_uin: String,
    9 "SalesName" sales_name: String, 10 "ClientName" client_name: String, 11 "IncreaseGoal" increase_goal: String
} }

/// Describes agent deals by cache: `DescribeAgentDealsByCache` of `partners` 2018-03-21.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=partners&Version=2018-03-21&Action=DescribeAgentDealsByCache>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentDealsByCache {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub creat_time_range_start: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub creat_time_range_end: Option<String>,
    pub order: Option<i64>,
    pub status: Option<i64>,
    pub owner_uins: Option<Vec<String>>,
    pub deal_names: Option<Vec<String>>,
    pub big_deal_ids: Option<Vec<String>>,
    pub payer_mode: Option<i64>,
}
operation! { DescribeAgentDealsByCache(offset: i64, limit: i64)
    "DescribeAgentDealsByCache" -> DescribeAgentDealsByCacheOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "CreatTimeRangeStart" creat_time_range_start: String,
    3 "CreatTimeRangeEnd" creat_time_range_end: String, 4 "Order" order: i64, 5 "Status" status: i64,
    6 "OwnerUins" owner_uins: Vec<String>, 7 "DealNames" deal_names: Vec<String>,
    8 "BigDealIds" big_deal_ids: Vec<String>, 9 "PayerMode" payer_mode: i64
} }
paged! { DescribeAgentDealsByCache: AgentDealNewElem =
    Offset "Offset", "AgentDealSet" agent_deal_set, total "TotalCount" }

/// Response of [`DescribeAgentDealsByCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentDealsByCacheOutput {
    pub agent_deal_set: Vec<AgentDealNewElem>,
    pub total_count: Option<i64>,
}
model! { DescribeAgentDealsByCacheOutput {
    0 "AgentDealSet" agent_deal_set: Vec<AgentDealNewElem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAgentDealsByCache`].
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
    pub product_info: Vec<ProductInfoElem>,
    pub payment_method: Option<String>,
    pub update_time: Option<String>,
    pub resource_ids: Vec<String>,
    pub refund_map: Vec<RefundMap>,
    pub sub_goods_name: Option<String>,
}
model! { AgentDealNewElem {
    0 "DealId" deal_id: String, 1 "DealName" deal_name: String, 2 "GoodsCategoryId" goods_category_id: String,
    3 "OwnerUin" owner_uin: String, 4 "AppId" app_id: String, 5 "GoodsNum" goods_num: String,
    6 "GoodsPrice" goods_price: DealGoodsPriceNewElem, 7 "Creater" creater: String, 8 "CreatTime" creat_time: String,
    9 "PayEndTime" pay_end_time: String, 10 "BillId" bill_id: String, 11 "Payer" payer: String,
    12 "DealStatus" deal_status: String, 13 "Status" status: String, 14 "GoodsName" goods_name: String,
    15 "ClientRemark" client_remark: String, 16 "ActionType" action_type: String,
    17 "VoucherDecline" voucher_decline: String, 18 "BigDealId" big_deal_id: String,
    19 "ClientType" client_type: String, 20 "ProjectType" project_type: String, 21 "SalesUin" sales_uin: String,
    22 "PayerMode" payer_mode: String, 23 "ActivityId" activity_id: String, 24 "OverdueTime" overdue_time: String,
    25 "ProductInfo" product_info: Vec<ProductInfoElem>, 26 "PaymentMethod" payment_method: String,
    27 "UpdateTime" update_time: String, 28 "ResourceIds" resource_ids: Vec<String>,
    29 "RefundMap" refund_map: Vec<RefundMap>, 30 "SubGoodsName" sub_goods_name: String
} }

/// In the response of [`DescribeAgentDealsByCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DealGoodsPriceNewElem {
    pub real_total_cost: Option<i64>,
    pub original_total_cost: Option<i64>,
}
model! { DealGoodsPriceNewElem {
    0 "RealTotalCost" real_total_cost: i64, 1 "OriginalTotalCost" original_total_cost: i64
} }

/// In the response of [`DescribeAgentDealsByCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductInfoElem {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ProductInfoElem {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`DescribeAgentDealsByCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundMap {
    pub deal_name: Option<String>,
    pub refund_amount: Option<i64>,
}
model! { RefundMap {
    0 "DealName" deal_name: String, 1 "RefundAmount" refund_amount: i64
} }

/// Describes agent deals price detail by deal name: `DescribeAgentDealsPriceDetailByDealName` of `partners` 2018-03-21.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=partners&Version=2018-03-21&Action=DescribeAgentDealsPriceDetailByDealName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentDealsPriceDetailByDealName {
    /// Required.
    pub deal_creat_year: i64,
    /// Required.
    pub deal_names: Vec<String>,
    pub owner_uin: Option<String>,
}
operation! { DescribeAgentDealsPriceDetailByDealName(deal_creat_year: i64, deal_names: Vec<String>)
    "DescribeAgentDealsPriceDetailByDealName" -> DescribeAgentDealsPriceDetailByDealNameOutput {
    0 "DealCreatYear" deal_creat_year, 1 "DealNames" deal_names, 2 "OwnerUin" owner_uin: String
} }

/// Response of [`DescribeAgentDealsPriceDetailByDealName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentDealsPriceDetailByDealNameOutput {
    pub deal_list: Vec<DealPriceDetail>,
}
model! { DescribeAgentDealsPriceDetailByDealNameOutput {
    0 "DealList" deal_list: Vec<DealPriceDetail>
} }

/// In the response of [`DescribeAgentDealsPriceDetailByDealName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DealPriceDetail {
    pub deal_name: Option<String>,
    pub owner_uin: Option<String>,
    pub sub_product_price_detail: Vec<SubProductPriceDetail>,
}
model! { DealPriceDetail {
    0 "DealName" deal_name: String, 1 "OwnerUin" owner_uin: String,
    2 "SubProductPriceDetail" sub_product_price_detail: Vec<SubProductPriceDetail>
} }

/// In the response of [`DescribeAgentDealsPriceDetailByDealName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubProductPriceDetail {
    pub name: Option<String>,
    pub discount_value: Option<f64>,
    pub total_cost: Option<i64>,
    pub real_total_cost: Option<i64>,
}
model! { SubProductPriceDetail {
    0 "Name" name: String, 1 "DiscountValue" discount_value: f64, 2 "TotalCost" total_cost: i64,
    3 "RealTotalCost" real_total_cost: i64
} }

/// Describes agent pay deals v2: `DescribeAgentPayDealsV2` of `partners` 2018-03-21.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=partners&Version=2018-03-21&Action=DescribeAgentPayDealsV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentPayDealsV2 {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub creat_time_range_start: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub creat_time_range_end: Option<String>,
    pub order: Option<i64>,
    pub status: Option<i64>,
    pub owner_uins: Option<Vec<String>>,
    pub deal_names: Option<Vec<String>>,
    pub big_deal_ids: Option<Vec<String>>,
}
operation! { DescribeAgentPayDealsV2(offset: i64, limit: i64)
    "DescribeAgentPayDealsV2" -> DescribeAgentPayDealsV2Output {
    0 "Offset" offset, 1 "Limit" limit, 2 "CreatTimeRangeStart" creat_time_range_start: String,
    3 "CreatTimeRangeEnd" creat_time_range_end: String, 4 "Order" order: i64, 5 "Status" status: i64,
    6 "OwnerUins" owner_uins: Vec<String>, 7 "DealNames" deal_names: Vec<String>,
    8 "BigDealIds" big_deal_ids: Vec<String>
} }
paged! { DescribeAgentPayDealsV2: AgentDealNewElem =
    Offset "Offset", "AgentPayDealSet" agent_pay_deal_set, total "TotalCount" }

/// Response of [`DescribeAgentPayDealsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentPayDealsV2Output {
    pub agent_pay_deal_set: Vec<AgentDealNewElem>,
    pub total_count: Option<i64>,
}
model! { DescribeAgentPayDealsV2Output {
    0 "AgentPayDealSet" agent_pay_deal_set: Vec<AgentDealNewElem>, 1 "TotalCount" total_count: i64
} }

/// Describes agent relate big deal ids: `DescribeAgentRelateBigDealIds` of `partners` 2018-03-21.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=partners&Version=2018-03-21&Action=DescribeAgentRelateBigDealIds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentRelateBigDealIds {
    /// Required.
    pub big_deal_id: String,
}
operation! { DescribeAgentRelateBigDealIds(big_deal_id: String)
    "DescribeAgentRelateBigDealIds" -> DescribeAgentRelateBigDealIdsOutput {
    0 "BigDealId" big_deal_id
} }

/// Response of [`DescribeAgentRelateBigDealIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentRelateBigDealIdsOutput {
    pub big_deal_id_list: Vec<String>,
}
model! { DescribeAgentRelateBigDealIdsOutput {
    0 "BigDealIdList" big_deal_id_list: Vec<String>
} }

/// Describes agent self pay deals v2: `DescribeAgentSelfPayDealsV2` of `partners` 2018-03-21.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=partners&Version=2018-03-21&Action=DescribeAgentSelfPayDealsV2>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentSelfPayDealsV2 {
    /// Required.
    pub owner_uin: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub creat_time_range_start: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub creat_time_range_end: Option<String>,
    pub order: Option<i64>,
    pub status: Option<i64>,
    pub deal_names: Option<Vec<String>>,
    pub big_deal_ids: Option<Vec<String>>,
}
operation! { DescribeAgentSelfPayDealsV2(owner_uin: String, offset: i64, limit: i64)
    "DescribeAgentSelfPayDealsV2" -> DescribeAgentSelfPayDealsV2Output {
    0 "OwnerUin" owner_uin, 1 "Offset" offset, 2 "Limit" limit, 3 "CreatTimeRangeStart" creat_time_range_start: String,
    4 "CreatTimeRangeEnd" creat_time_range_end: String, 5 "Order" order: i64, 6 "Status" status: i64,
    7 "DealNames" deal_names: Vec<String>, 8 "BigDealIds" big_deal_ids: Vec<String>
} }
paged! { DescribeAgentSelfPayDealsV2: AgentDealNewElem =
    Offset "Offset", "AgentPayDealSet" agent_pay_deal_set, total "TotalCount" }

/// Response of [`DescribeAgentSelfPayDealsV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentSelfPayDealsV2Output {
    pub agent_pay_deal_set: Vec<AgentDealNewElem>,
    pub total_count: Option<i64>,
}
model! { DescribeAgentSelfPayDealsV2Output {
    0 "AgentPayDealSet" agent_pay_deal_set: Vec<AgentDealNewElem>, 1 "TotalCount" total_count: i64
} }

/// Describes client balance new: `DescribeClientBalanceNew` of `partners` 2018-03-21.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=partners&Version=2018-03-21&Action=DescribeClientBalanceNew>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientBalanceNew {
    /// Required.
    pub client_uin: String,
}
operation! { DescribeClientBalanceNew(client_uin: String) "DescribeClientBalanceNew" -> DescribeClientBalanceNewOutput {
    0 "ClientUin" client_uin
} }

/// Response of [`DescribeClientBalanceNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientBalanceNewOutput {
    pub balance: Option<i64>,
    pub cash: Option<i64>,
}
model! { DescribeClientBalanceNewOutput {
    0 "Balance" balance: i64, 1 "Cash" cash: i64
} }

/// Describes client join increase list: `DescribeClientJoinIncreaseList` of `partners` 2018-03-21.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=partners&Version=2018-03-21&Action=DescribeClientJoinIncreaseList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientJoinIncreaseList {
    /// Required.
    pub client_uins: Vec<String>,
}
operation! { DescribeClientJoinIncreaseList(client_uins: Vec<String>)
    "DescribeClientJoinIncreaseList" -> DescribeClientJoinIncreaseListOutput {
    0 "ClientUins" client_uins
} }

/// Response of [`DescribeClientJoinIncreaseList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientJoinIncreaseListOutput {
    pub list: Vec<ClientIncreaseInfoList>,
}
model! { DescribeClientJoinIncreaseListOutput {
    0 "List" list: Vec<ClientIncreaseInfoList>
} }

/// In the response of [`DescribeClientJoinIncreaseList`].
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
    0 "ClientUin" client_uin: String, 1 "IsJoinIncrease" is_join_increase: String,
    2 "IncreaseUseAssociateDate" increase_use_associate_date: String, 3 "TLevel" t_level: String,
    4 "IncreaseGoal" increase_goal: String, 5 "TotalBaseAmt" total_base_amt: String
} }

/// Describes client switch tra task info: `DescribeClientSwitchTraTaskInfo` of `partners` 2018-03-21.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=partners&Version=2018-03-21&Action=DescribeClientSwitchTraTaskInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientSwitchTraTaskInfo {
    /// Required.
    pub client_uin: String,
    /// Required.
    pub switch_type: i64,
}
operation! { DescribeClientSwitchTraTaskInfo(client_uin: String, switch_type: i64)
    "DescribeClientSwitchTraTaskInfo" -> DescribeClientSwitchTraTaskInfoOutput {
    0 "ClientUin" client_uin, 1 "SwitchType" switch_type
} }

/// Response of [`DescribeClientSwitchTraTaskInfo`].
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
    0 "ClientUin" client_uin: String, 1 "SwitchType" switch_type: String, 2 "Result" result: String,
    3 "SwitchUrl" switch_url: String, 4 "ResultMsg" result_msg: String
} }

/// Describes rebate infos: `DescribeRebateInfos` of `partners` 2018-03-21.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=partners&Version=2018-03-21&Action=DescribeRebateInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRebateInfos {
    pub rebate_month: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRebateInfos() "DescribeRebateInfos" -> DescribeRebateInfosOutput {
    0 "RebateMonth" rebate_month: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeRebateInfos: RebateInfoElem = Offset "Offset", "RebateInfoSet" rebate_info_set, total "TotalCount" }

/// Response of [`DescribeRebateInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRebateInfosOutput {
    pub rebate_info_set: Vec<RebateInfoElem>,
    pub total_count: Option<i64>,
}
model! { DescribeRebateInfosOutput {
    0 "RebateInfoSet" rebate_info_set: Vec<RebateInfoElem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRebateInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebateInfoElem {
    pub uin: Option<String>,
    pub rebate_month: Option<String>,
    pub amt: Option<i64>,
    pub month_sales: Option<i64>,
    pub quarter_sales: Option<i64>,
    pub exception_flag: Option<String>,
}
model! { RebateInfoElem {
    0 "Uin" uin: String, 1 "RebateMonth" rebate_month: String, 2 "Amt" amt: i64, 3 "MonthSales" month_sales: i64,
    4 "QuarterSales" quarter_sales: i64, 5 "ExceptionFlag" exception_flag: String
} }

/// Describes rebate infos new: `DescribeRebateInfosNew` of `partners` 2018-03-21.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=partners&Version=2018-03-21&Action=DescribeRebateInfosNew>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRebateInfosNew {
    pub rebate_month: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRebateInfosNew() "DescribeRebateInfosNew" -> DescribeRebateInfosNewOutput {
    0 "RebateMonth" rebate_month: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeRebateInfosNew: RebateInfoElemNew =
    Offset "Offset", "RebateInfoSet" rebate_info_set, total "TotalCount" }

/// Response of [`DescribeRebateInfosNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRebateInfosNewOutput {
    pub rebate_info_set: Vec<RebateInfoElemNew>,
    pub total_count: Option<i64>,
}
model! { DescribeRebateInfosNewOutput {
    0 "RebateInfoSet" rebate_info_set: Vec<RebateInfoElemNew>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRebateInfosNew`].
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
    0 "Uin" uin: String, 1 "RebateMonth" rebate_month: String, 2 "Amt" amt: i64, 3 "MonthSales" month_sales: i64,
    4 "QuarterSales" quarter_sales: i64, 5 "ExceptionFlag" exception_flag: String
} }

/// Describes salesmans: `DescribeSalesmans` of `partners` 2018-03-21.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=partners&Version=2018-03-21&Action=DescribeSalesmans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSalesmans {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub sales_name: Option<String>,
    pub sales_uin: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeSalesmans(offset: i64, limit: i64) "DescribeSalesmans" -> DescribeSalesmansOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "SalesName" sales_name: String, 3 "SalesUin" sales_uin: String,
    4 "OrderDirection" order_direction: String
} }
paged! { DescribeSalesmans: AgentSalesmanElem =
    Offset "Offset", "AgentSalesmanSet" agent_salesman_set, total "TotalCount" }

/// Response of [`DescribeSalesmans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSalesmansOutput {
    pub agent_salesman_set: Vec<AgentSalesmanElem>,
    pub total_count: Option<i64>,
}
model! { DescribeSalesmansOutput {
    0 "AgentSalesmanSet" agent_salesman_set: Vec<AgentSalesmanElem>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSalesmans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSalesmanElem {
    pub uin: Option<String>,
    pub sales_uin: Option<String>,
    pub sales_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
}
model! { AgentSalesmanElem {
    0 "Uin" uin: String, 1 "SalesUin" sales_uin: String, 2 "SalesName" sales_name: String,
    3 "CreateTime" create_time: String
} }

/// Describes unbind client list: `DescribeUnbindClientList` of `partners` 2018-03-21.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=partners&Version=2018-03-21&Action=DescribeUnbindClientList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnbindClientList {
    /// Required.
    pub status: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub unbind_uin: Option<String>,
    /// `YYYY-MM-DD`.
    pub apply_time_start: Option<String>,
    /// `YYYY-MM-DD`.
    pub apply_time_end: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeUnbindClientList(status: i64, offset: i64, limit: i64)
    "DescribeUnbindClientList" -> DescribeUnbindClientListOutput {
    0 "Status" status, 1 "Offset" offset, 2 "Limit" limit, 3 "UnbindUin" unbind_uin: String,
    4 "ApplyTimeStart" apply_time_start: String, 5 "ApplyTimeEnd" apply_time_end: String,
    6 "OrderDirection" order_direction: String
} }
paged! { DescribeUnbindClientList: UnbindClientElem =
    Offset "Offset", "UnbindClientList" unbind_client_list, total "TotalCount" }

/// Response of [`DescribeUnbindClientList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnbindClientListOutput {
    pub total_count: Option<i64>,
    pub unbind_client_list: Vec<UnbindClientElem>,
}
model! { DescribeUnbindClientListOutput {
    0 "TotalCount" total_count: i64, 1 "UnbindClientList" unbind_client_list: Vec<UnbindClientElem>
} }

/// In the response of [`DescribeUnbindClientList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindClientElem {
    pub uin: Option<String>,
    pub name: Option<String>,
    pub status: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub apply_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub action_time: Option<String>,
}
model! { UnbindClientElem {
    0 "Uin" uin: String, 1 "Name" name: String, 2 "Status" status: i64, 3 "ApplyTime" apply_time: String,
    4 "ActionTime" action_time: String
} }

/// Modifies client remark: `ModifyClientRemark` of `partners` 2018-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=partners&Version=2018-03-21&Action=ModifyClientRemark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClientRemark {
    /// Required.
    pub client_remark: String,
    /// Required.
    pub client_uin: String,
}
operation! { ModifyClientRemark(client_remark: String, client_uin: String) "ModifyClientRemark" -> Empty {
    0 "ClientRemark" client_remark, 1 "ClientUin" client_uin
} }

/// Response of [`ModifyClientRemark`]: empty.
pub type ModifyClientRemarkOutput = Empty;

/// Removes pay relation for client: `RemovePayRelationForClient` of `partners` 2018-03-21.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=partners&Version=2018-03-21&Action=RemovePayRelationForClient>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePayRelationForClient {
    /// Required.
    pub client_uin: String,
}
operation! { RemovePayRelationForClient(client_uin: String) "RemovePayRelationForClient" -> Empty {
    0 "ClientUin" client_uin
} }

/// Response of [`RemovePayRelationForClient`]: empty.
pub type RemovePayRelationForClientOutput = Empty;

codes! {
    FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    AgentPayDeals, AgentTransferMoney, AssignClientsToSales, AuditApplyClient, CreatePayRelationForClient,
    DescribeAgentAuditedClients, DescribeAgentBills, DescribeAgentClientGrade, DescribeAgentClients,
    DescribeAgentDealsByCache, DescribeAgentDealsPriceDetailByDealName, DescribeAgentPayDealsV2,
    DescribeAgentRelateBigDealIds, DescribeAgentSelfPayDealsV2, DescribeClientBalanceNew,
    DescribeClientJoinIncreaseList, DescribeClientSwitchTraTaskInfo, DescribeRebateInfos, DescribeRebateInfosNew,
    DescribeSalesmans, DescribeUnbindClientList, ModifyClientRemark, RemovePayRelationForClient
}
