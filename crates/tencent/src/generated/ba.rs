//! `ba` of Tencent Cloud, API version 2020-07-20.
//!
//! Endpoint: `ba.tencentcloudapi.com`, or `ba.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ba&Version=2020-07-20>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ba::DescribeGetAuthInfo};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeGetAuthInfo::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("ba", "2020-07-20", "ba", &Endpoints::NONE);

/// Creates weapp qr url: `CreateWeappQRUrl` of `ba` 2020-07-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ba&Version=2020-07-20&Action=CreateWeappQRUrl>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWeappQRUrl {
    /// Required.
    pub session_key: String,
}
operation! { CreateWeappQRUrl(session_key: String) "CreateWeappQRUrl" -> CreateWeappQRUrlOutput {
    0 "SessionKey" session_key
} }

/// Response of [`CreateWeappQRUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWeappQRUrlOutput {
    pub url: Option<String>,
}
model! { CreateWeappQRUrlOutput {
    0 "Url" url: String
} }

/// Describes get auth info: `DescribeGetAuthInfo` of `ba` 2020-07-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ba&Version=2020-07-20&Action=DescribeGetAuthInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGetAuthInfo {}
operation! { DescribeGetAuthInfo() "DescribeGetAuthInfo" -> DescribeGetAuthInfoOutput {} }

/// Response of [`DescribeGetAuthInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGetAuthInfoOutput {
    pub is_ten_pay_masked: Option<String>,
    pub is_authenticated: Option<String>,
    pub r#type: Option<String>,
    pub level: Option<String>,
}
model! { DescribeGetAuthInfoOutput {
    0 "IsTenPayMasked" is_ten_pay_masked: String, 1 "IsAuthenticated" is_authenticated: String, 2 "Type" r#type: String,
    3 "Level" level: String
} }

/// Syncs icp order web info: `SyncIcpOrderWebInfo` of `ba` 2020-07-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ba&Version=2020-07-20&Action=SyncIcpOrderWebInfo>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncIcpOrderWebInfo {
    /// Required.
    pub icp_order_id: String,
    /// Required.
    pub source_web_id: String,
    /// Required.
    pub target_web_ids: Vec<String>,
    /// Required.
    pub sync_fields: Vec<String>,
    pub check_same_person: Option<bool>,
}
operation! {
    SyncIcpOrderWebInfo(icp_order_id: String, source_web_id: String, target_web_ids: Vec<String>, sync_fields: Vec<String>)
    "SyncIcpOrderWebInfo" -> Empty {
    0 "IcpOrderId" icp_order_id, 1 "SourceWebId" source_web_id, 2 "TargetWebIds" target_web_ids,
    3 "SyncFields" sync_fields, 4 "CheckSamePerson" check_same_person: bool
} }

/// Response of [`SyncIcpOrderWebInfo`]: empty.
pub type SyncIcpOrderWebInfoOutput = Empty;

codes! {
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_RESOURCE_NOT_FOUND "InternalError.ResourceNotFound",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_UNAVAILABLE "ResourceUnavailable"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateWeappQRUrl, DescribeGetAuthInfo, SyncIcpOrderWebInfo
}
