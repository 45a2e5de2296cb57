//! `zbc` of Zenlayer Cloud, API version 2024-08-08.
//!
//! Endpoint: `console.zenlayer.com`. Operations: <https://docs.console.zenlayer.com/api-reference>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_zenlayer::Error> {
//! use cumulo_zenlayer::{Client, zbc::DescribeBillDetail};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeBillDetail::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("zbc", "2024-08-08", "zbc", &Endpoints::NONE);

/// Describes bill detail: `DescribeBillDetail` of `zbc` 2024-08-08.
///
/// POST. Reads only. Pages by page number (`pageNum`). See <https://docs.console.zenlayer.com/api-reference>.
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

/// Response of [`DescribeBillDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBillDetailOutput {
    pub total_spend: Option<f64>,
    pub total_voucher: Option<f64>,
    pub total_cash: Option<f64>,
    pub total_refund: Option<f64>,
    pub total_count: Option<i64>,
    pub data_set: Vec<BillingDetailInfo>,
}
model! { DescribeBillDetailOutput {
    0 "totalSpend" total_spend: f64, 1 "totalVoucher" total_voucher: f64, 2 "totalCash" total_cash: f64,
    3 "totalRefund" total_refund: f64, 4 "totalCount" total_count: i64, 5 "dataSet" data_set: Vec<BillingDetailInfo>
} }

/// In the response of [`DescribeBillDetail`].
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
    0 "resourceId" resource_id: String, 1 "productSubitem" product_subitem: String, 2 "product" product: String,
    3 "amount" amount: f64, 4 "voucher" voucher: f64, 5 "cash" cash: f64, 6 "billingMode" billing_mode: String,
    7 "orderSn" order_sn: String, 8 "deductionTime" deduction_time: String, 9 "label" label: String,
    10 "location" location: String, 11 "billMonthly" bill_monthly: i64, 12 "resourceGroupId" resource_group_id: String,
    13 "resourceGroupName" resource_group_name: String, 14 "startTime" start_time: String, 15 "endTime" end_time: String
} }

/// Describes customer balance: `DescribeCustomerBalance` of `zbc` 2024-08-08.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCustomerBalance {}
operation! { DescribeCustomerBalance() "DescribeCustomerBalance" -> DescribeCustomerBalanceOutput {} }

/// Response of [`DescribeCustomerBalance`].
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
    0 "accountUid" account_uid: String, 1 "cashBalance" cash_balance: f64, 2 "creditValue" credit_value: f64,
    3 "purchasingPower" purchasing_power: f64, 4 "orderFrozenAmount" order_frozen_amount: f64
} }

/// Describes monthly bill summary: `DescribeMonthlyBillSummary` of `zbc` 2024-08-08.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
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

/// Response of [`DescribeMonthlyBillSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMonthlyBillSummaryOutput {
    pub bill_monthly: Option<i64>,
    pub total_spend: Option<f64>,
    pub total_cash: Option<f64>,
    pub total_refund: Option<f64>,
    pub total_voucher: Option<f64>,
    pub summary_info_list: Vec<MonthlyBillSummary>,
}
model! { DescribeMonthlyBillSummaryOutput {
    0 "billMonthly" bill_monthly: i64, 1 "totalSpend" total_spend: f64, 2 "totalCash" total_cash: f64,
    3 "totalRefund" total_refund: f64, 4 "totalVoucher" total_voucher: f64,
    5 "summaryInfoList" summary_info_list: Vec<MonthlyBillSummary>
} }

/// In the response of [`DescribeMonthlyBillSummary`].
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
    0 "product" product: String, 1 "resourceGroupName" resource_group_name: String, 2 "spend" spend: f64,
    3 "voucher" voucher: f64, 4 "cash" cash: f64, 5 "resourceGroupId" resource_group_id: String, 6 "refund" refund: f64
} }

/// Describes recharge refund history: `DescribeRechargeRefundHistory` of `zbc` 2024-08-08.
///
/// POST. Reads only. Pages by page number (`pageNum`). See <https://docs.console.zenlayer.com/api-reference>.
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
    Number "pageNum", "dataSet" data_set, total "totalCount" }

/// Response of [`DescribeRechargeRefundHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRechargeRefundHistoryOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<RechargeRefundHistory>,
}
model! { DescribeRechargeRefundHistoryOutput {
    0 "totalCount" total_count: i64, 1 "dataSet" data_set: Vec<RechargeRefundHistory>
} }

/// In the response of [`DescribeRechargeRefundHistory`].
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
    0 "transactionType" transaction_type: String, 1 "amount" amount: f64, 2 "paymentMethod" payment_method: String,
    3 "transactionId" transaction_id: String, 4 "state" state: String, 5 "transactionTime" transaction_time: String,
    6 "accountUid" account_uid: String
} }

/// Describes transaction history: `DescribeTransactionHistory` of `zbc` 2024-08-08.
///
/// POST. Reads only. Pages by page number (`pageNum`). See <https://docs.console.zenlayer.com/api-reference>.
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

/// Response of [`DescribeTransactionHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransactionHistoryOutput {
    pub income_sum: Option<f64>,
    pub expenditure_sum: Option<f64>,
    pub total_count: Option<i64>,
    pub data_set: Vec<TransactionHistory>,
}
model! { DescribeTransactionHistoryOutput {
    0 "incomeSum" income_sum: f64, 1 "expenditureSum" expenditure_sum: f64, 2 "totalCount" total_count: i64,
    3 "dataSet" data_set: Vec<TransactionHistory>
} }

/// In the response of [`DescribeTransactionHistory`].
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
    0 "accountUid" account_uid: String, 1 "uid" uid: String, 2 "transactionTime" transaction_time: String,
    3 "orderSn" order_sn: String, 4 "description" description: String, 5 "transactionType" transaction_type: String,
    6 "paymentMethod" payment_method: String, 7 "amount" amount: f64, 8 "cashBalance" cash_balance: f64,
    9 "tradeType" trade_type: String, 10 "tradeNo" trade_no: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    DescribeBillDetail, DescribeCustomerBalance, DescribeMonthlyBillSummary, DescribeRechargeRefundHistory,
    DescribeTransactionHistory
}
