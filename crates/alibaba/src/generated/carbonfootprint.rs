//! `carbonfootprint` 2023-07-11.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-hangzhou", "carbonfootprint.aliyuncs.com")],
    vpc: &[],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service =
    Service { name: "carbonfootprint", version: "2023-07-11", code: "carbonfootprint", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Allow {}
operation! { Allow() "Allow" -> AllowOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllowOutput {
    pub data: Option<bool>,
}
model! { AllowOutput {
    0 "Data" data
} }

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
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSummaryDataOutput {
    pub data: Option<GetSummaryDataData>,
}
model! { GetSummaryDataOutput {
    0 "Data" data
} }

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
    0 "AircraftConsumptionConversion" aircraft_consumption_conversion,
    1 "CarConsumptionConversion" car_consumption_conversion,
    2 "LastMonthConsumptionConversion" last_month_consumption_conversion,
    3 "LastYearConsumptionConversion" last_year_consumption_conversion,
    4 "LastYearConsumptionConversionSum" last_year_consumption_conversion_sum, 5 "LatestDataTime" latest_data_time,
    6 "ThisMonthConsumptionConversion" this_month_consumption_conversion,
    7 "ThisYearConsumptionConversion" this_year_consumption_conversion,
    8 "TotalCarbonConsumptionConversion" total_carbon_consumption_conversion,
    9 "TreeConsumptionConversion" tree_consumption_conversion
} }

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
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCarbonTrackOutput {
    pub data: Option<Vec<QueryCarbonTrackData>>,
}
model! { QueryCarbonTrackOutput {
    0 "Data" data
} }

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
    0 "ProductCode" product_code, 1 "QuotaValue" quota_value, 2 "Region" region, 3 "StatisticsDate" statistics_date,
    4 "SubUid" sub_uid, 5 "Uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiAccountCarbonTrack {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}
operation! { QueryMultiAccountCarbonTrack() "QueryMultiAccountCarbonTrack" -> QueryMultiAccountCarbonTrackOutput {
    0 "EndTime" end_time: String, 1 "StartTime" start_time: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiAccountCarbonTrackOutput {
    pub data: Option<Vec<QueryMultiAccountCarbonTrackData>>,
}
model! { QueryMultiAccountCarbonTrackOutput {
    0 "Data" data
} }

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
    0 "CarbonActualEmission" carbon_actual_emission, 1 "Month" month, 2 "ProductCode" product_code, 3 "Region" region,
    4 "Uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Verify {}
operation! { Verify() "Verify" -> VerifyOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyOutput {
    pub data: Option<VerifyData>,
}
model! { VerifyOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyData {
    pub allowed_uids: Option<Vec<String>>,
    pub account_type: Option<i64>,
    pub all_multi_account_uids: Option<Vec<VerifyAllMultiAccountUids>>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub multi_accounts_allow: Option<i64>,
}
model! { VerifyData {
    0 "AllowedUids" allowed_uids, 1 "accountType" account_type, 2 "allMultiAccountUids" all_multi_account_uids,
    3 "code" code, 4 "message" message, 5 "multiAccountsAllow" multi_accounts_allow
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyAllMultiAccountUids {
    pub account_id: Option<String>,
    pub display_name: Option<String>,
}
model! { VerifyAllMultiAccountUids {
    0 "accountId" account_id, 1 "displayName" display_name
} }

#[cfg(feature = "reflect")]
register! {
    Allow, GetSummaryData, QueryCarbonTrack, QueryMultiAccountCarbonTrack, Verify
}
