//! `svp` of Tencent Cloud, API version 2024-01-25.
//!
//! Endpoint: `svp.tencentcloudapi.com`, or `svp.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=svp&Version=2024-01-25>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, svp::DescribeSavingPlanCoverage};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeSavingPlanCoverage::new("start-date", "end-date", 1, 1)).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("svp", "2024-01-25", "svp", &Endpoints::NONE);

/// Creates saving plan order: `CreateSavingPlanOrder` of `svp` 2024-01-25.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=svp&Version=2024-01-25&Action=CreateSavingPlanOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSavingPlanOrder {
    /// Required.
    pub region_id: i64,
    /// Required.
    pub zone_id: i64,
    /// Required.
    pub pre_pay_type: String,
    /// Required.
    pub time_span: i64,
    /// Required.
    pub time_unit: String,
    /// Required.
    pub commodity_code: String,
    /// Required.
    pub promise_use_amount: i64,
    pub specify_effect_time: Option<String>,
    pub client_token: Option<String>,
    pub commitment_period: Option<i64>,
}

/// Arguments of [`CreateSavingPlanOrder::new`].
pub struct CreateSavingPlanOrderRequired {
    pub region_id: i64,
    pub zone_id: i64,
    pub pre_pay_type: String,
    pub time_span: i64,
    pub time_unit: String,
    pub commodity_code: String,
    pub promise_use_amount: i64,
}
operation! {
    CreateSavingPlanOrder { CreateSavingPlanOrderRequired: region_id, zone_id, pre_pay_type, time_span, time_unit, commodity_code, promise_use_amount }
    "CreateSavingPlanOrder" -> CreateSavingPlanOrderOutput {
    0 "RegionId" region_id, 1 "ZoneId" zone_id, 2 "PrePayType" pre_pay_type, 3 "TimeSpan" time_span,
    4 "TimeUnit" time_unit, 5 "CommodityCode" commodity_code, 6 "PromiseUseAmount" promise_use_amount,
    7 "SpecifyEffectTime" specify_effect_time: String, 8 "ClientToken" client_token: String,
    9 "CommitmentPeriod" commitment_period: i64
} }

/// Response of [`CreateSavingPlanOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSavingPlanOrderOutput {
    pub big_deal_id: Option<String>,
}
model! { CreateSavingPlanOrderOutput {
    0 "BigDealId" big_deal_id: String
} }

/// Describes saving plan coverage: `DescribeSavingPlanCoverage` of `svp` 2024-01-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=svp&Version=2024-01-25&Action=DescribeSavingPlanCoverage>.
///
/// Errors: [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingPlanCoverage {
    /// Required.
    pub start_date: String,
    /// Required.
    pub end_date: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub period_type: Option<i64>,
}
operation! { DescribeSavingPlanCoverage(start_date: String, end_date: String, offset: i64, limit: i64)
    "DescribeSavingPlanCoverage" -> DescribeSavingPlanCoverageOutput {
    0 "StartDate" start_date, 1 "EndDate" end_date, 2 "Offset" offset, 3 "Limit" limit, 4 "PeriodType" period_type: i64
} }

/// Response of [`DescribeSavingPlanCoverage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingPlanCoverageOutput {
    pub detail_set: Vec<SavingPlanCoverageDetail>,
    pub rate_set: Vec<SavingPlanCoverageRate>,
    pub total_count: Option<i64>,
}
model! { DescribeSavingPlanCoverageOutput {
    0 "DetailSet" detail_set: Vec<SavingPlanCoverageDetail>, 1 "RateSet" rate_set: Vec<SavingPlanCoverageRate>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSavingPlanCoverage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavingPlanCoverageDetail {
    pub resource_id: Option<String>,
    pub region_id: Option<i64>,
    pub product_code: Option<String>,
    pub sub_product_code: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub sp_covered_amount: Option<f64>,
    pub sp_uncovered_amount: Option<f64>,
    pub total_real_amount: Option<f64>,
    pub expected_amount: Option<f64>,
    pub sp_coverage: Option<f64>,
    pub payer_uin_name: Option<String>,
    pub owner_uin_name: Option<String>,
    pub payer_uin: Option<String>,
    pub sub_billing_item_name: Option<String>,
    pub billing_item_name: Option<String>,
    pub sub_product_name: Option<String>,
}
model! { SavingPlanCoverageDetail {
    0 "ResourceId" resource_id: String, 1 "RegionId" region_id: i64, 2 "ProductCode" product_code: String,
    3 "SubProductCode" sub_product_code: String, 4 "StartDate" start_date: String, 5 "EndDate" end_date: String,
    6 "SpCoveredAmount" sp_covered_amount: f64, 7 "SpUncoveredAmount" sp_uncovered_amount: f64,
    8 "TotalRealAmount" total_real_amount: f64, 9 "ExpectedAmount" expected_amount: f64,
    10 "SpCoverage" sp_coverage: f64, 11 "PayerUinName" payer_uin_name: String,
    12 "OwnerUinName" owner_uin_name: String, 13 "PayerUin" payer_uin: String,
    14 "SubBillingItemName" sub_billing_item_name: String, 15 "BillingItemName" billing_item_name: String,
    16 "SubProductName" sub_product_name: String
} }

/// In the response of [`DescribeSavingPlanCoverage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavingPlanCoverageRate {
    pub date_point: Option<String>,
    pub rate: Option<f64>,
}
model! { SavingPlanCoverageRate {
    0 "DatePoint" date_point: String, 1 "Rate" rate: f64
} }

/// Describes saving plan deduct: `DescribeSavingPlanDeduct` of `svp` 2024-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=svp&Version=2024-01-25&Action=DescribeSavingPlanDeduct>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingPlanDeduct {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub start_end_date: String,
    /// Required.
    pub start_start_date: String,
    pub region_id: Option<i64>,
    pub zone_id: Option<i64>,
    pub sp_id: Option<String>,
    pub deduct_end_date: Option<String>,
    pub deduct_start_date: Option<String>,
    pub end_end_date: Option<String>,
    pub end_start_date: Option<String>,
}
operation! { DescribeSavingPlanDeduct(offset: i64, limit: i64, start_end_date: String, start_start_date: String)
    "DescribeSavingPlanDeduct" -> DescribeSavingPlanDeductOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "StartEndDate" start_end_date, 3 "StartStartDate" start_start_date,
    4 "RegionId" region_id: i64, 5 "ZoneId" zone_id: i64, 6 "SpId" sp_id: String,
    7 "DeductEndDate" deduct_end_date: String, 8 "DeductStartDate" deduct_start_date: String,
    9 "EndEndDate" end_end_date: String, 10 "EndStartDate" end_start_date: String
} }
paged! { DescribeSavingPlanDeduct: SavingPlanDeductDetail = Offset "Offset", "Deducts" deducts, total "Total" }

/// Response of [`DescribeSavingPlanDeduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingPlanDeductOutput {
    pub total: Option<i64>,
    pub deducts: Vec<SavingPlanDeductDetail>,
}
model! { DescribeSavingPlanDeductOutput {
    0 "Total" total: i64, 1 "Deducts" deducts: Vec<SavingPlanDeductDetail>
} }

/// In the response of [`DescribeSavingPlanDeduct`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavingPlanDeductDetail {
    pub owner_uin: Option<String>,
    pub owner_uin_name: Option<String>,
    pub payer_uin: Option<String>,
    pub payer_uin_name: Option<String>,
    pub sp_id: Option<String>,
    pub product_code: Option<String>,
    pub product_name: Option<String>,
    pub sub_product_code: Option<String>,
    pub sub_product_name: Option<String>,
    pub out_trade_no: Option<String>,
    pub region_id: Option<i64>,
    pub region_name: Option<String>,
    pub zone_id: Option<i64>,
    pub zone_name: Option<String>,
    pub sp_start_time: Option<String>,
    pub sp_end_time: Option<String>,
    pub deduct_time: Option<String>,
    pub deduct_amount: Option<String>,
    pub deduct_discount: Option<String>,
    pub deduct_rate: Option<String>,
}
model! { SavingPlanDeductDetail {
    0 "OwnerUin" owner_uin: String, 1 "OwnerUinName" owner_uin_name: String, 2 "PayerUin" payer_uin: String,
    3 "PayerUinName" payer_uin_name: String, 4 "SpId" sp_id: String, 5 "ProductCode" product_code: String,
    6 "ProductName" product_name: String, 7 "SubProductCode" sub_product_code: String,
    8 "SubProductName" sub_product_name: String, 9 "OutTradeNo" out_trade_no: String, 10 "RegionId" region_id: i64,
    11 "RegionName" region_name: String, 12 "ZoneId" zone_id: i64, 13 "ZoneName" zone_name: String,
    14 "SpStartTime" sp_start_time: String, 15 "SpEndTime" sp_end_time: String, 16 "DeductTime" deduct_time: String,
    17 "DeductAmount" deduct_amount: String, 18 "DeductDiscount" deduct_discount: String,
    19 "DeductRate" deduct_rate: String
} }

/// Describes saving plan overview: `DescribeSavingPlanOverview` of `svp` 2024-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=svp&Version=2024-01-25&Action=DescribeSavingPlanOverview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingPlanOverview {
    /// Required.
    pub start_date: String,
    /// Required.
    pub end_date: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
}
operation! { DescribeSavingPlanOverview(start_date: String, end_date: String, offset: i64, limit: i64)
    "DescribeSavingPlanOverview" -> DescribeSavingPlanOverviewOutput {
    0 "StartDate" start_date, 1 "EndDate" end_date, 2 "Offset" offset, 3 "Limit" limit
} }
paged! { DescribeSavingPlanOverview: SavingPlanOverviewDetail = Offset "Offset", "Overviews" overviews, total "Total" }

/// Response of [`DescribeSavingPlanOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingPlanOverviewOutput {
    pub overviews: Vec<SavingPlanOverviewDetail>,
    pub total: Option<i64>,
}
model! { DescribeSavingPlanOverviewOutput {
    0 "Overviews" overviews: Vec<SavingPlanOverviewDetail>, 1 "Total" total: i64
} }

/// In the response of [`DescribeSavingPlanOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavingPlanOverviewDetail {
    pub sp_id: Option<String>,
    pub sp_type: Option<String>,
    pub pay_amount: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<i64>,
    pub saving_amount: Option<String>,
    pub region: Vec<String>,
    pub pay_type: Option<i64>,
    pub buy_time: Option<String>,
    pub promise_amount: Option<String>,
}
model! { SavingPlanOverviewDetail {
    0 "SpId" sp_id: String, 1 "SpType" sp_type: String, 2 "PayAmount" pay_amount: String,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String, 5 "Status" status: i64,
    6 "SavingAmount" saving_amount: String, 7 "Region" region: Vec<String>, 8 "PayType" pay_type: i64,
    9 "BuyTime" buy_time: String, 10 "PromiseAmount" promise_amount: String
} }

/// Describes saving plan usage: `DescribeSavingPlanUsage` of `svp` 2024-01-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=svp&Version=2024-01-25&Action=DescribeSavingPlanUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingPlanUsage {
    /// Required.
    pub start_date: String,
    /// Required.
    pub end_date: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub time_interval: String,
}

/// Arguments of [`DescribeSavingPlanUsage::new`].
pub struct DescribeSavingPlanUsageRequired {
    pub start_date: String,
    pub end_date: String,
    pub offset: i64,
    pub limit: i64,
    pub time_interval: String,
}
operation! {
    DescribeSavingPlanUsage { DescribeSavingPlanUsageRequired: start_date, end_date, offset, limit, time_interval }
    "DescribeSavingPlanUsage" -> DescribeSavingPlanUsageOutput {
    0 "StartDate" start_date, 1 "EndDate" end_date, 2 "Offset" offset, 3 "Limit" limit, 4 "TimeInterval" time_interval
} }
paged! { DescribeSavingPlanUsage: SavingPlanUsageDetail = Offset "Offset", "Usages" usages, total "Total" }

/// Response of [`DescribeSavingPlanUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingPlanUsageOutput {
    pub total: Option<i64>,
    pub usages: Vec<SavingPlanUsageDetail>,
}
model! { DescribeSavingPlanUsageOutput {
    0 "Total" total: i64, 1 "Usages" usages: Vec<SavingPlanUsageDetail>
} }

/// In the response of [`DescribeSavingPlanUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavingPlanUsageDetail {
    pub sp_id: Option<String>,
    pub sp_type: Option<String>,
    pub status: Option<i64>,
    pub deduct_amount: Option<String>,
    pub promise_amount: Option<String>,
    pub net_savings: Option<String>,
    pub utilization_rate: Option<f64>,
    pub loss_amount: Option<String>,
    pub dosage_amount: Option<String>,
    pub cost_amount: Option<String>,
    pub region: Vec<String>,
}
model! { SavingPlanUsageDetail {
    0 "SpId" sp_id: String, 1 "SpType" sp_type: String, 2 "Status" status: i64, 3 "DeductAmount" deduct_amount: String,
    4 "PromiseAmount" promise_amount: String, 5 "NetSavings" net_savings: String,
    6 "UtilizationRate" utilization_rate: f64, 7 "LossAmount" loss_amount: String,
    8 "DosageAmount" dosage_amount: String, 9 "CostAmount" cost_amount: String, 10 "Region" region: Vec<String>
} }

codes! {
    INTERNAL_ERROR_UNKNOWN_ERROR "InternalError.UnknownError",
    UNAUTHORIZED_OPERATION_CAM_NO_AUTH "UnauthorizedOperation.CamNoAuth"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateSavingPlanOrder, DescribeSavingPlanCoverage, DescribeSavingPlanDeduct, DescribeSavingPlanOverview,
    DescribeSavingPlanUsage
}
