//! `zbc` 2024-08-08.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "zbc", version: "2024-08-08", code: "zbc", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillDetail {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub bill_monthly: Option<i64>,
    pub order_sn: Option<String>,
    pub resource_id: Option<String>,
    pub product: Option<String>,
}
operation! { DescribeBillDetail() "DescribeBillDetail" -> DescribeBillDetailOutput {
    0 "pageNum" page_num: i64, 1 "pageSize" page_size: i64, 2 "billMonthly" bill_monthly: i64,
    3 "orderSn" order_sn: String, 4 "resourceId" resource_id: String, 5 "product" product: String
} }
paged! { DescribeBillDetail: BillingDetailInfo = Number "pageNum", "dataSet" data_set, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillDetailOutput {
    pub total_spend: Option<f64>,
    pub total_voucher: Option<f64>,
    pub total_cash: Option<f64>,
    pub total_refund: Option<f64>,
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<BillingDetailInfo>>,
}
model! { DescribeBillDetailOutput {
    0 "totalSpend" total_spend, 1 "totalVoucher" total_voucher, 2 "totalCash" total_cash, 3 "totalRefund" total_refund,
    4 "totalCount" total_count, 5 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingDetailInfo {
    pub resource_id: Option<String>,
    pub product_subitem: Option<String>,
    pub product: Option<String>,
    pub amount: Option<f64>,
    pub voucher: Option<f64>,
    pub cash: Option<f64>,
    pub billing_mode: Option<String>,
    pub order_sn: Option<String>,
    pub deduction_time: Option<String>,
    pub label: Option<String>,
    pub location: Option<String>,
    pub bill_monthly: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { BillingDetailInfo {
    0 "resourceId" resource_id, 1 "productSubitem" product_subitem, 2 "product" product, 3 "amount" amount,
    4 "voucher" voucher, 5 "cash" cash, 6 "billingMode" billing_mode, 7 "orderSn" order_sn,
    8 "deductionTime" deduction_time, 9 "label" label, 10 "location" location, 11 "billMonthly" bill_monthly,
    12 "resourceGroupId" resource_group_id, 13 "resourceGroupName" resource_group_name, 14 "startTime" start_time,
    15 "endTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerBalance {}
operation! { DescribeCustomerBalance() "DescribeCustomerBalance" -> DescribeCustomerBalanceOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerBalanceOutput {
    pub account_uid: Option<String>,
    pub cash_balance: Option<f64>,
    pub credit_value: Option<f64>,
    pub purchasing_power: Option<f64>,
    pub order_frozen_amount: Option<f64>,
}
model! { DescribeCustomerBalanceOutput {
    0 "accountUid" account_uid, 1 "cashBalance" cash_balance, 2 "creditValue" credit_value,
    3 "purchasingPower" purchasing_power, 4 "orderFrozenAmount" order_frozen_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonthlyBillSummary {
    /// One of `PRODUCT`, `RESOURCE_GROUP`.
    pub summary_type: Option<String>,
    pub bill_monthly: Option<i64>,
}
operation! { DescribeMonthlyBillSummary() "DescribeMonthlyBillSummary" -> DescribeMonthlyBillSummaryOutput {
    0 "summaryType" summary_type: String, 1 "billMonthly" bill_monthly: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonthlyBillSummaryOutput {
    pub bill_monthly: Option<i64>,
    pub total_spend: Option<f64>,
    pub total_cash: Option<f64>,
    pub total_refund: Option<f64>,
    pub total_voucher: Option<f64>,
    pub summary_info_list: Option<Vec<MonthlyBillSummary>>,
}
model! { DescribeMonthlyBillSummaryOutput {
    0 "billMonthly" bill_monthly, 1 "totalSpend" total_spend, 2 "totalCash" total_cash, 3 "totalRefund" total_refund,
    4 "totalVoucher" total_voucher, 5 "summaryInfoList" summary_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonthlyBillSummary {
    pub product: Option<String>,
    pub resource_group_name: Option<String>,
    pub spend: Option<f64>,
    pub voucher: Option<f64>,
    pub cash: Option<f64>,
    pub resource_group_id: Option<String>,
    pub refund: Option<f64>,
}
model! { MonthlyBillSummary {
    0 "product" product, 1 "resourceGroupName" resource_group_name, 2 "spend" spend, 3 "voucher" voucher, 4 "cash" cash,
    5 "resourceGroupId" resource_group_id, 6 "refund" refund
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRechargeRefundHistory {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub state: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeRechargeRefundHistory() "DescribeRechargeRefundHistory" -> DescribeRechargeRefundHistoryOutput {
    0 "pageNum" page_num: i64, 1 "pageSize" page_size: i64, 2 "state" state: Vec<String>,
    3 "startTime" start_time: String, 4 "endTime" end_time: String
} }
paged! { DescribeRechargeRefundHistory: RechargeRefundHistory =
    Number "pageNum", "dataSet" data_set, total "totalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRechargeRefundHistoryOutput {
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<RechargeRefundHistory>>,
}
model! { DescribeRechargeRefundHistoryOutput {
    0 "totalCount" total_count, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RechargeRefundHistory {
    pub transaction_type: Option<String>,
    pub amount: Option<f64>,
    pub payment_method: Option<String>,
    pub transaction_id: Option<String>,
    pub state: Option<String>,
    pub transaction_time: Option<String>,
    pub account_uid: Option<String>,
}
model! { RechargeRefundHistory {
    0 "transactionType" transaction_type, 1 "amount" amount, 2 "paymentMethod" payment_method,
    3 "transactionId" transaction_id, 4 "state" state, 5 "transactionTime" transaction_time, 6 "accountUid" account_uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransactionHistory {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub transaction_type: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeTransactionHistory() "DescribeTransactionHistory" -> DescribeTransactionHistoryOutput {
    0 "pageNum" page_num: i64, 1 "pageSize" page_size: i64, 2 "transactionType" transaction_type: Vec<String>,
    3 "startTime" start_time: String, 4 "endTime" end_time: String
} }
paged! { DescribeTransactionHistory: TransactionHistory = Number "pageNum", "dataSet" data_set, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransactionHistoryOutput {
    pub income_sum: Option<f64>,
    pub expenditure_sum: Option<f64>,
    pub total_count: Option<i64>,
    pub data_set: Option<Vec<TransactionHistory>>,
}
model! { DescribeTransactionHistoryOutput {
    0 "incomeSum" income_sum, 1 "expenditureSum" expenditure_sum, 2 "totalCount" total_count, 3 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionHistory {
    pub account_uid: Option<String>,
    pub uid: Option<String>,
    pub transaction_time: Option<String>,
    pub order_sn: Option<String>,
    pub description: Option<String>,
    pub transaction_type: Option<String>,
    pub payment_method: Option<String>,
    pub amount: Option<f64>,
    pub cash_balance: Option<f64>,
    pub trade_type: Option<String>,
    pub trade_no: Option<String>,
}
model! { TransactionHistory {
    0 "accountUid" account_uid, 1 "uid" uid, 2 "transactionTime" transaction_time, 3 "orderSn" order_sn,
    4 "description" description, 5 "transactionType" transaction_type, 6 "paymentMethod" payment_method,
    7 "amount" amount, 8 "cashBalance" cash_balance, 9 "tradeType" trade_type, 10 "tradeNo" trade_no
} }

#[cfg(feature = "reflect")]
register! {
    DescribeBillDetail, DescribeCustomerBalance, DescribeMonthlyBillSummary, DescribeRechargeRefundHistory,
    DescribeTransactionHistory
}
