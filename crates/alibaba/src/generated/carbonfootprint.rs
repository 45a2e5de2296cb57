//! `carbonfootprint` of Alibaba Cloud, API version 2023-07-11.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/CarbonFootprint/2023-07-11/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, carbonfootprint::GetSummaryData};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetSummaryData::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-hangzhou", "carbonfootprint.aliyuncs.com")],
    &[],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "carbonfootprint",
    "2023-07-11",
    "carbonfootprint",
    &ENDPOINTS,
);

/// Allows: `Allow` of `carbonfootprint` 2023-07-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CarbonFootprint/2023-07-11/Allow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Allow {}
operation! { Allow() "Allow" -> AllowOutput {} }

/// Response of [`Allow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllowOutput {
    pub data: Option<bool>,
}
model! { AllowOutput {
    0 "Data" data: bool
} }

/// Gets summary data: `GetSummaryData` of `carbonfootprint` 2023-07-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CarbonFootprint/2023-07-11/GetSummaryData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSummaryData {
    pub end_time: Option<String>,
    pub group: Option<String>,
    pub start_time: Option<String>,
    pub uids: Option<Vec<String>>,
}
operation! { GetSummaryData() "GetSummaryData" -> GetSummaryDataOutput {
    0 "EndTime" end_time: String, 1 "Group" group: String, 2 "StartTime" start_time: String, 3 "Uids" uids: Vec<String>
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`GetSummaryData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSummaryDataOutput {
    pub data: Option<GetSummaryDataData>,
}
model! { GetSummaryDataOutput {
    0 "Data" data: GetSummaryDataData
} }

/// In the response of [`GetSummaryData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSummaryDataData {
    pub aircraft_consumption_conversion: Option<String>,
    pub car_consumption_conversion: Option<String>,
    pub last_month_consumption_conversion: Option<String>,
    pub last_year_consumption_conversion: Option<String>,
    pub last_year_consumption_conversion_sum: Option<String>,
    pub latest_data_time: Option<String>,
    pub this_month_consumption_conversion: Option<String>,
    pub this_year_consumption_conversion: Option<String>,
    pub total_carbon_consumption_conversion: Option<String>,
    pub tree_consumption_conversion: Option<String>,
}
model! { GetSummaryDataData {
    0 "AircraftConsumptionConversion" aircraft_consumption_conversion: String,
    1 "CarConsumptionConversion" car_consumption_conversion: String,
    2 "LastMonthConsumptionConversion" last_month_consumption_conversion: String,
    3 "LastYearConsumptionConversion" last_year_consumption_conversion: String,
    4 "LastYearConsumptionConversionSum" last_year_consumption_conversion_sum: String,
    5 "LatestDataTime" latest_data_time: String,
    6 "ThisMonthConsumptionConversion" this_month_consumption_conversion: String,
    7 "ThisYearConsumptionConversion" this_year_consumption_conversion: String,
    8 "TotalCarbonConsumptionConversion" total_carbon_consumption_conversion: String,
    9 "TreeConsumptionConversion" tree_consumption_conversion: String
} }

/// Queries carbon track: `QueryCarbonTrack` of `carbonfootprint` 2023-07-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CarbonFootprint/2023-07-11/QueryCarbonTrack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCarbonTrack {
    pub end_time: Option<String>,
    pub filter_rd_account: Option<i64>,
    pub group: Option<String>,
    pub start_time: Option<String>,
    pub top_num: Option<i64>,
    pub uids: Option<Vec<String>>,
    pub use_code: Option<i64>,
}
operation! { QueryCarbonTrack() "QueryCarbonTrack" -> QueryCarbonTrackOutput {
    0 "EndTime" end_time: String, 1 "FilterRDAccount" filter_rd_account: i64, 2 "Group" group: String,
    3 "StartTime" start_time: String, 4 "TopNum" top_num: i64, 5 "Uids" uids: Vec<String>, 6 "UseCode" use_code: i64
} [
    Mark::new(5, Location::Default, Style::Json)
] }

/// Response of [`QueryCarbonTrack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCarbonTrackOutput {
    pub data: Vec<QueryCarbonTrackData>,
}
model! { QueryCarbonTrackOutput {
    0 "Data" data: Vec<QueryCarbonTrackData>
} }

/// In the response of [`QueryCarbonTrack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCarbonTrackData {
    pub product_code: Option<String>,
    pub quota_value: Option<f64>,
    pub region: Option<String>,
    pub statistics_date: Option<i64>,
    pub sub_uid: Option<String>,
    pub uid: Option<String>,
}
model! { QueryCarbonTrackData {
    0 "ProductCode" product_code: String, 1 "QuotaValue" quota_value: f64, 2 "Region" region: String,
    3 "StatisticsDate" statistics_date: i64, 4 "SubUid" sub_uid: String, 5 "Uid" uid: String
} }

/// Queries multi account carbon track: `QueryMultiAccountCarbonTrack` of `carbonfootprint` 2023-07-11.
///
/// GET. Reads only. See
/// <https://api.alibabacloud.com/document/CarbonFootprint/2023-07-11/QueryMultiAccountCarbonTrack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiAccountCarbonTrack {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { QueryMultiAccountCarbonTrack() "QueryMultiAccountCarbonTrack" -> QueryMultiAccountCarbonTrackOutput {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String
} { method: "GET", } }

/// Response of [`QueryMultiAccountCarbonTrack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiAccountCarbonTrackOutput {
    pub data: Vec<QueryMultiAccountCarbonTrackData>,
}
model! { QueryMultiAccountCarbonTrackOutput {
    0 "Data" data: Vec<QueryMultiAccountCarbonTrackData>
} }

/// In the response of [`QueryMultiAccountCarbonTrack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiAccountCarbonTrackData {
    pub carbon_actual_emission: Option<String>,
    pub month: Option<String>,
    pub product_code: Option<String>,
    pub region: Option<String>,
    pub uid: Option<String>,
}
model! { QueryMultiAccountCarbonTrackData {
    0 "CarbonActualEmission" carbon_actual_emission: String, 1 "Month" month: String,
    2 "ProductCode" product_code: String, 3 "Region" region: String, 4 "Uid" uid: String
} }

/// Verifies: `Verify` of `carbonfootprint` 2023-07-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CarbonFootprint/2023-07-11/Verify>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Verify {}
operation! { Verify() "Verify" -> VerifyOutput {} }

/// Response of [`Verify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyOutput {
    pub data: Option<VerifyData>,
}
model! { VerifyOutput {
    0 "Data" data: VerifyData
} }

/// In the response of [`Verify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyData {
    pub allowed_uids: Vec<String>,
    pub account_type: Option<i64>,
    pub all_multi_account_uids: Vec<VerifyAllMultiAccountUids>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub multi_accounts_allow: Option<i64>,
}
model! { VerifyData {
    0 "AllowedUids" allowed_uids: Vec<String>, 1 "accountType" account_type: i64,
    2 "allMultiAccountUids" all_multi_account_uids: Vec<VerifyAllMultiAccountUids>, 3 "code" code: String,
    4 "message" message: String, 5 "multiAccountsAllow" multi_accounts_allow: i64
} }

/// In the response of [`Verify`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyAllMultiAccountUids {
    pub account_id: Option<String>,
    pub display_name: Option<String>,
}
model! { VerifyAllMultiAccountUids {
    0 "accountId" account_id: String, 1 "displayName" display_name: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    Allow, GetSummaryData, QueryCarbonTrack, QueryMultiAccountCarbonTrack, Verify
}
