//! `bri` of Tencent Cloud, API version 2019-03-28.
//!
//! Endpoint: `bri.tencentcloudapi.com`, or `bri.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=bri&Version=2019-03-28>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("bri", "2019-03-28", "bri", &Endpoints::NONE);

/// Describes bri: `DescribeBRI` of `bri` 2019-03-28.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bri&Version=2019-03-28&Action=DescribeBRI>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_TIMEOUT`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_CERT_MD5`], [`codes::INVALID_PARAMETER_FILE_MD5`],
/// [`codes::INVALID_PARAMETER_FILE_SIZE`], [`codes::INVALID_PARAMETER_IMEI`],
/// [`codes::INVALID_PARAMETER_INVALID_ACTION`], [`codes::INVALID_PARAMETER_IP`],
/// [`codes::INVALID_PARAMETER_PACKAGE_NAME`], [`codes::INVALID_PARAMETER_PHONE_NUMBER`],
/// [`codes::INVALID_PARAMETER_QQ`], [`codes::INVALID_PARAMETER_SERVICE`], [`codes::INVALID_PARAMETER_URL`],
/// [`codes::INVALID_PARAMETER_WECHAT`], [`codes::INVALID_PARAMETER_VALUE`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNKNOWN_PARAMETER`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBRI {
    /// Required.
    pub request_data: BRIRequest,
    /// Required.
    pub resource_id: String,
}
operation! { DescribeBRI(request_data: BRIRequest, resource_id: String) "DescribeBRI" -> DescribeBRIOutput {
    0 "RequestData" request_data, 1 "ResourceId" resource_id
} }

/// In the request of [`DescribeBRI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BRIRequest {
    /// Required.
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

/// Response of [`DescribeBRI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBRIOutput {
    pub response_data: Option<BRIResponse>,
}
model! { DescribeBRIOutput {
    0 "ResponseData" response_data: BRIResponse
} }

/// In the response of [`DescribeBRI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BRIResponse {
    pub score: Option<f64>,
    pub tags: Vec<String>,
}
model! { BRIResponse {
    0 "Score" score: f64, 1 "Tags" tags: Vec<String>
} }

codes! {
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_TIMEOUT "InternalError.Timeout",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_CERT_MD5 "InvalidParameter.CertMd5",
    INVALID_PARAMETER_FILE_MD5 "InvalidParameter.FileMd5", INVALID_PARAMETER_FILE_SIZE "InvalidParameter.FileSize",
    INVALID_PARAMETER_IMEI "InvalidParameter.Imei", INVALID_PARAMETER_INVALID_ACTION "InvalidParameter.InvalidAction",
    INVALID_PARAMETER_IP "InvalidParameter.Ip", INVALID_PARAMETER_PACKAGE_NAME "InvalidParameter.PackageName",
    INVALID_PARAMETER_PHONE_NUMBER "InvalidParameter.PhoneNumber", INVALID_PARAMETER_QQ "InvalidParameter.QQ",
    INVALID_PARAMETER_SERVICE "InvalidParameter.Service", INVALID_PARAMETER_URL "InvalidParameter.Url",
    INVALID_PARAMETER_WECHAT "InvalidParameter.Wechat", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    LIMIT_EXCEEDED "LimitExceeded", MISSING_PARAMETER "MissingParameter", RESOURCE_INSUFFICIENT "ResourceInsufficient",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    UNKNOWN_PARAMETER "UnknownParameter"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeBRI
}
