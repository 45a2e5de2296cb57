//! `ba` 2020-07-20.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ba", version: "2020-07-20", code: "ba", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWeappQRUrl {
    pub session_key: String,
}
operation! { CreateWeappQRUrl(session_key: String) "CreateWeappQRUrl" -> CreateWeappQRUrlOutput {
    0 "SessionKey" session_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWeappQRUrlOutput {
    pub url: Option<String>,
}
model! { CreateWeappQRUrlOutput {
    0 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGetAuthInfo {}
operation! { DescribeGetAuthInfo() "DescribeGetAuthInfo" -> DescribeGetAuthInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGetAuthInfoOutput {
    pub is_ten_pay_masked: Option<String>,
    pub is_authenticated: Option<String>,
    pub r#type: Option<String>,
    pub level: Option<String>,
}
model! { DescribeGetAuthInfoOutput {
    0 "IsTenPayMasked" is_ten_pay_masked, 1 "IsAuthenticated" is_authenticated, 2 "Type" r#type, 3 "Level" level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncIcpOrderWebInfo {
    pub icp_order_id: String,
    pub source_web_id: String,
    pub target_web_ids: Vec<String>,
    pub sync_fields: Vec<String>,
    pub check_same_person: Option<bool>,
}
operation! { SyncIcpOrderWebInfo(icp_order_id: String, source_web_id: String, target_web_ids: Vec<String>, sync_fields: Vec<String>)
    "SyncIcpOrderWebInfo" -> Empty {
    0 "IcpOrderId" icp_order_id, 1 "SourceWebId" source_web_id, 2 "TargetWebIds" target_web_ids,
    3 "SyncFields" sync_fields, 4 "CheckSamePerson" check_same_person: bool
} }

pub type SyncIcpOrderWebInfoOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_RESOURCE_NOT_FOUND: &str = "InternalError.ResourceNotFound";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
}

#[cfg(feature = "reflect")]
register! {
    CreateWeappQRUrl, DescribeGetAuthInfo, SyncIcpOrderWebInfo
}
