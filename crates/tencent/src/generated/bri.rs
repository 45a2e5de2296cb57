//! `bri` 2019-03-28.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "bri", version: "2019-03-28", code: "bri", endpoints: &Endpoints::NONE };

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBRI {
    pub request_data: BRIRequest,
    pub resource_id: String,
}
operation! { DescribeBRI(request_data: BRIRequest, resource_id: String) "DescribeBRI" -> DescribeBRIOutput {
    0 "RequestData" request_data, 1 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BRIRequest {
    pub service: Option<String>,
    pub qq: Option<String>,
    pub qq_tag: Option<String>,
    pub url: Option<String>,
    pub cert_md5: Option<String>,
    pub package_name: Option<String>,
    pub file_md5: Option<String>,
    pub scene: Option<String>,
    pub phone_number: Option<String>,
    pub file_size: Option<i64>,
    pub ip: Option<String>,
    pub imei: Option<String>,
    pub wechat: Option<String>,
    pub wechat_tag: Option<String>,
    pub sub_appid: Option<String>,
}
input! { BRIRequest(service: String) {
    0 "Service" service: String, 1 "QQ" qq: String, 2 "QQTag" qq_tag: String, 3 "Url" url: String,
    4 "CertMd5" cert_md5: String, 5 "PackageName" package_name: String, 6 "FileMd5" file_md5: String,
    7 "Scene" scene: String, 8 "PhoneNumber" phone_number: String, 9 "FileSize" file_size: i64, 10 "Ip" ip: String,
    11 "Imei" imei: String, 12 "Wechat" wechat: String, 13 "WechatTag" wechat_tag: String,
    14 "SubAppid" sub_appid: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBRIOutput {
    pub response_data: Option<BRIResponse>,
}
model! { DescribeBRIOutput {
    0 "ResponseData" response_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BRIResponse {
    pub score: Option<f64>,
    pub tags: Option<Vec<String>>,
}
model! { BRIResponse {
    0 "Score" score, 1 "Tags" tags
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_TIMEOUT: &str = "InternalError.Timeout";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_CERT_MD5: &str = "InvalidParameter.CertMd5";
    pub const INVALID_PARAMETER_FILE_MD5: &str = "InvalidParameter.FileMd5";
    pub const INVALID_PARAMETER_FILE_SIZE: &str = "InvalidParameter.FileSize";
    pub const INVALID_PARAMETER_IMEI: &str = "InvalidParameter.Imei";
    pub const INVALID_PARAMETER_INVALID_ACTION: &str = "InvalidParameter.InvalidAction";
    pub const INVALID_PARAMETER_IP: &str = "InvalidParameter.Ip";
    pub const INVALID_PARAMETER_PACKAGE_NAME: &str = "InvalidParameter.PackageName";
    pub const INVALID_PARAMETER_PHONE_NUMBER: &str = "InvalidParameter.PhoneNumber";
    pub const INVALID_PARAMETER_QQ: &str = "InvalidParameter.QQ";
    pub const INVALID_PARAMETER_SERVICE: &str = "InvalidParameter.Service";
    pub const INVALID_PARAMETER_URL: &str = "InvalidParameter.Url";
    pub const INVALID_PARAMETER_WECHAT: &str = "InvalidParameter.Wechat";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
}

#[cfg(feature = "reflect")]
register! {
    DescribeBRI
}
