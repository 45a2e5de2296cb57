//! `svp` 2024-01-25.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "svp", version: "2024-01-25", code: "svp", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSavingPlanOrder {
    pub region_id: i64,
    pub zone_id: i64,
    pub pre_pay_type: String,
    pub time_span: i64,
    pub time_unit: String,
    pub commodity_code: String,
    pub promise_use_amount: i64,
    pub specify_effect_time: Option<String>,
    pub client_token: Option<String>,
    pub commitment_period: Option<i64>,
}

/// What [`CreateSavingPlanOrder::new`] takes.
pub struct CreateSavingPlanOrderRequired {
    pub region_id: i64,
    pub zone_id: i64,
    pub pre_pay_type: String,
    pub time_span: i64,
    pub time_unit: String,
    pub commodity_code: String,
    pub promise_use_amount: i64,
}
operation! { CreateSavingPlanOrder{CreateSavingPlanOrderRequired: region_id, zone_id, pre_pay_type, time_span, time_unit, commodity_code, promise_use_amount}
    "CreateSavingPlanOrder" -> CreateSavingPlanOrderOutput {
    0 "RegionId" region_id, 1 "ZoneId" zone_id, 2 "PrePayType" pre_pay_type, 3 "TimeSpan" time_span,
    4 "TimeUnit" time_unit, 5 "CommodityCode" commodity_code, 6 "PromiseUseAmount" promise_use_amount,
    7 "SpecifyEffectTime" specify_effect_time: String, 8 "ClientToken" client_token: String,
    9 "CommitmentPeriod" commitment_period: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSavingPlanOrderOutput {
    pub big_deal_id: Option<String>,
}
model! { CreateSavingPlanOrderOutput {
    0 "BigDealId" big_deal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingPlanCoverage {
    pub start_date: String,
    pub end_date: String,
    pub offset: u64,
    pub limit: u64,
    pub period_type: Option<u64>,
}
operation! { DescribeSavingPlanCoverage(start_date: String, end_date: String, offset: u64, limit: u64)
    "DescribeSavingPlanCoverage" -> DescribeSavingPlanCoverageOutput {
    0 "StartDate" start_date, 1 "EndDate" end_date, 2 "Offset" offset, 3 "Limit" limit, 4 "PeriodType" period_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingPlanCoverageOutput {
    pub detail_set: Option<Vec<SavingPlanCoverageDetail>>,
    pub rate_set: Option<Vec<SavingPlanCoverageRate>>,
    pub total_count: Option<u64>,
}
model! { DescribeSavingPlanCoverageOutput {
    0 "DetailSet" detail_set, 1 "RateSet" rate_set, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavingPlanCoverageDetail {
    pub resource_id: Option<String>,
    pub region_id: Option<u64>,
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
    0 "ResourceId" resource_id, 1 "RegionId" region_id, 2 "ProductCode" product_code,
    3 "SubProductCode" sub_product_code, 4 "StartDate" start_date, 5 "EndDate" end_date,
    6 "SpCoveredAmount" sp_covered_amount, 7 "SpUncoveredAmount" sp_uncovered_amount,
    8 "TotalRealAmount" total_real_amount, 9 "ExpectedAmount" expected_amount, 10 "SpCoverage" sp_coverage,
    11 "PayerUinName" payer_uin_name, 12 "OwnerUinName" owner_uin_name, 13 "PayerUin" payer_uin,
    14 "SubBillingItemName" sub_billing_item_name, 15 "BillingItemName" billing_item_name,
    16 "SubProductName" sub_product_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavingPlanCoverageRate {
    pub date_point: Option<String>,
    pub rate: Option<f64>,
}
model! { SavingPlanCoverageRate {
    0 "DatePoint" date_point, 1 "Rate" rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingPlanDeduct {
    pub offset: i64,
    pub limit: i64,
    pub start_end_date: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingPlanDeductOutput {
    pub total: Option<u64>,
    pub deducts: Option<Vec<SavingPlanDeductDetail>>,
}
model! { DescribeSavingPlanDeductOutput {
    0 "Total" total, 1 "Deducts" deducts
} }

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
    0 "OwnerUin" owner_uin, 1 "OwnerUinName" owner_uin_name, 2 "PayerUin" payer_uin, 3 "PayerUinName" payer_uin_name,
    4 "SpId" sp_id, 5 "ProductCode" product_code, 6 "ProductName" product_name, 7 "SubProductCode" sub_product_code,
    8 "SubProductName" sub_product_name, 9 "OutTradeNo" out_trade_no, 10 "RegionId" region_id,
    11 "RegionName" region_name, 12 "ZoneId" zone_id, 13 "ZoneName" zone_name, 14 "SpStartTime" sp_start_time,
    15 "SpEndTime" sp_end_time, 16 "DeductTime" deduct_time, 17 "DeductAmount" deduct_amount,
    18 "DeductDiscount" deduct_discount, 19 "DeductRate" deduct_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingPlanOverview {
    pub start_date: String,
    pub end_date: String,
    pub offset: u64,
    pub limit: u64,
}
operation! { DescribeSavingPlanOverview(start_date: String, end_date: String, offset: u64, limit: u64)
    "DescribeSavingPlanOverview" -> DescribeSavingPlanOverviewOutput {
    0 "StartDate" start_date, 1 "EndDate" end_date, 2 "Offset" offset, 3 "Limit" limit
} }
paged! { DescribeSavingPlanOverview: SavingPlanOverviewDetail = Offset "Offset", "Overviews" overviews, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingPlanOverviewOutput {
    pub overviews: Option<Vec<SavingPlanOverviewDetail>>,
    pub total: Option<u64>,
}
model! { DescribeSavingPlanOverviewOutput {
    0 "Overviews" overviews, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavingPlanOverviewDetail {
    pub sp_id: Option<String>,
    pub sp_type: Option<String>,
    pub pay_amount: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<u64>,
    pub saving_amount: Option<String>,
    pub region: Option<Vec<String>>,
    pub pay_type: Option<u64>,
    pub buy_time: Option<String>,
    pub promise_amount: Option<String>,
}
model! { SavingPlanOverviewDetail {
    0 "SpId" sp_id, 1 "SpType" sp_type, 2 "PayAmount" pay_amount, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "Status" status, 6 "SavingAmount" saving_amount, 7 "Region" region, 8 "PayType" pay_type, 9 "BuyTime" buy_time,
    10 "PromiseAmount" promise_amount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingPlanUsage {
    pub start_date: String,
    pub end_date: String,
    pub offset: u64,
    pub limit: u64,
    pub time_interval: String,
}

/// What [`DescribeSavingPlanUsage::new`] takes.
pub struct DescribeSavingPlanUsageRequired {
    pub start_date: String,
    pub end_date: String,
    pub offset: u64,
    pub limit: u64,
    pub time_interval: String,
}
operation! { DescribeSavingPlanUsage{DescribeSavingPlanUsageRequired: start_date, end_date, offset, limit, time_interval}
    "DescribeSavingPlanUsage" -> DescribeSavingPlanUsageOutput {
    0 "StartDate" start_date, 1 "EndDate" end_date, 2 "Offset" offset, 3 "Limit" limit, 4 "TimeInterval" time_interval
} }
paged! { DescribeSavingPlanUsage: SavingPlanUsageDetail = Offset "Offset", "Usages" usages, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSavingPlanUsageOutput {
    pub total: Option<i64>,
    pub usages: Option<Vec<SavingPlanUsageDetail>>,
}
model! { DescribeSavingPlanUsageOutput {
    0 "Total" total, 1 "Usages" usages
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavingPlanUsageDetail {
    pub sp_id: Option<String>,
    pub sp_type: Option<String>,
    pub status: Option<u64>,
    pub deduct_amount: Option<String>,
    pub promise_amount: Option<String>,
    pub net_savings: Option<String>,
    pub utilization_rate: Option<f64>,
    pub loss_amount: Option<String>,
    pub dosage_amount: Option<String>,
    pub cost_amount: Option<String>,
    pub region: Option<Vec<String>>,
}
model! { SavingPlanUsageDetail {
    0 "SpId" sp_id, 1 "SpType" sp_type, 2 "Status" status, 3 "DeductAmount" deduct_amount,
    4 "PromiseAmount" promise_amount, 5 "NetSavings" net_savings, 6 "UtilizationRate" utilization_rate,
    7 "LossAmount" loss_amount, 8 "DosageAmount" dosage_amount, 9 "CostAmount" cost_amount, 10 "Region" region
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR_UNKNOWN_ERROR: &str = "InternalError.UnknownError";
    pub const UNAUTHORIZED_OPERATION_CAM_NO_AUTH: &str = "UnauthorizedOperation.CamNoAuth";
}

#[cfg(feature = "reflect")]
register! {
    CreateSavingPlanOrder, DescribeSavingPlanCoverage, DescribeSavingPlanDeduct, DescribeSavingPlanOverview,
    DescribeSavingPlanUsage
}
