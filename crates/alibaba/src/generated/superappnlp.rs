//! `superappnlp` of Alibaba Cloud, API version 2024-09-30.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/SuperappNlp/2024-09-30/overview>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("ap-southeast-1", "superappnlp.ap-southeast-1.aliyuncs.com")],
    &[("ap-southeast-1", "superappnlp-vpc.ap-southeast-1.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "superappnlp",
    "2024-09-30",
    "superappnlp",
    &ENDPOINTS,
);

/// `NlpAddressNormalization` of `superappnlp` 2024-09-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/SuperappNlp/2024-09-30/NlpAddressNormalization>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NlpAddressNormalization {
    pub city_std_manual: Option<String>,
    pub city_str: Option<String>,
    pub client_token: Option<String>,
    pub district_std_manual: Option<String>,
    pub instance_id: Option<String>,
    pub province_std_manual: Option<String>,
    pub province_str: Option<String>,
    pub query_str: Option<String>,
}
operation! { NlpAddressNormalization() "NlpAddressNormalization" -> NlpAddressNormalizationOutput {
    0 "CityStdManual" city_std_manual: String, 1 "CityStr" city_str: String, 2 "ClientToken" client_token: String,
    3 "DistrictStdManual" district_std_manual: String, 4 "InstanceId" instance_id: String,
    5 "ProvinceStdManual" province_std_manual: String, 6 "ProvinceStr" province_str: String,
    7 "QueryStr" query_str: String
} }

/// Response of [`NlpAddressNormalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NlpAddressNormalizationOutput {
    pub code: Option<String>,
    pub data: Option<NlpAddressNormalizationData>,
    pub message: Option<String>,
    pub result: Option<String>,
    pub success: Option<bool>,
    pub timestamp: Option<String>,
}
model! { NlpAddressNormalizationOutput {
    0 "Code" code: String, 1 "Data" data: NlpAddressNormalizationData, 2 "Message" message: String,
    3 "Result" result: String, 4 "Success" success: bool, 5 "Timestamp" timestamp: String
} }

/// In the response of [`NlpAddressNormalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NlpAddressNormalizationData {
    pub city_std: Option<String>,
    pub district_std: Option<String>,
    pub province_std: Option<String>,
    pub results: Vec<String>,
    pub status_es: Option<String>,
}
model! { NlpAddressNormalizationData {
    0 "CityStd" city_std: String, 1 "DistrictStd" district_std: String, 2 "ProvinceStd" province_std: String,
    3 "Results" results: Vec<String>, 4 "StatusEs" status_es: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    NlpAddressNormalization
}
