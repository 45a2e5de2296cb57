//! `superappnlp` 2024-09-30.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("ap-southeast-1", "superappnlp.ap-southeast-1.aliyuncs.com")],
    vpc: &[("ap-southeast-1", "superappnlp-vpc.ap-southeast-1.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service =
    Service { name: "superappnlp", version: "2024-09-30", code: "superappnlp", endpoints: &ENDPOINTS };

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
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Result" result, 4 "Success" success, 5 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NlpAddressNormalizationData {
    pub city_std: Option<String>,
    pub district_std: Option<String>,
    pub province_std: Option<String>,
    pub results: Option<Vec<String>>,
    pub status_es: Option<String>,
}
model! { NlpAddressNormalizationData {
    0 "CityStd" city_std, 1 "DistrictStd" district_std, 2 "ProvinceStd" province_std, 3 "Results" results,
    4 "StatusEs" status_es
} }

#[cfg(feature = "reflect")]
register! {
    NlpAddressNormalization
}
