//! `iap` 2024-07-13.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "iap", version: "2024-07-13", code: "iap", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIAPUserOIDCConfig {
    pub identity_url: String,
    pub client_id: String,
    pub authorization_endpoint: String,
    pub response_type: String,
    pub response_mode: String,
    pub mapping_filed: String,
    pub identity_key: String,
    pub scope: Option<Vec<String>>,
    pub description: Option<String>,
}

/// What [`CreateIAPUserOIDCConfig::new`] takes.
pub struct CreateIAPUserOIDCConfigRequired {
    pub identity_url: String,
    pub client_id: String,
    pub authorization_endpoint: String,
    pub response_type: String,
    pub response_mode: String,
    pub mapping_filed: String,
    pub identity_key: String,
}
operation! { CreateIAPUserOIDCConfig{CreateIAPUserOIDCConfigRequired: identity_url, client_id, authorization_endpoint, response_type, response_mode, mapping_filed, identity_key}
    "CreateIAPUserOIDCConfig" -> Empty {
    0 "IdentityUrl" identity_url, 1 "ClientId" client_id, 2 "AuthorizationEndpoint" authorization_endpoint,
    3 "ResponseType" response_type, 4 "ResponseMode" response_mode, 5 "MappingFiled" mapping_filed,
    6 "IdentityKey" identity_key, 7 "Scope" scope: Vec<String>, 8 "Description" description: String
} }

pub type CreateIAPUserOIDCConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIAPLoginSessionDuration {}
operation! { DescribeIAPLoginSessionDuration()
"DescribeIAPLoginSessionDuration" -> DescribeIAPLoginSessionDurationOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIAPLoginSessionDurationOutput {
    pub duration: Option<i64>,
}
model! { DescribeIAPLoginSessionDurationOutput {
    0 "Duration" duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIAPUserOIDCConfig {}
operation! { DescribeIAPUserOIDCConfig() "DescribeIAPUserOIDCConfig" -> DescribeIAPUserOIDCConfigOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIAPUserOIDCConfigOutput {
    pub provider_type: Option<u64>,
    pub identity_url: Option<String>,
    pub identity_key: Option<String>,
    pub client_id: Option<String>,
    pub status: Option<u64>,
    pub fingerprints: Option<Vec<String>>,
    pub enable_auto_public_key: Option<u64>,
    pub authorization_endpoint: Option<String>,
    pub scope: Option<Vec<String>>,
    pub response_type: Option<String>,
    pub response_mode: Option<String>,
    pub mapping_filed: Option<String>,
    pub description: Option<String>,
}
model! { DescribeIAPUserOIDCConfigOutput {
    0 "ProviderType" provider_type, 1 "IdentityUrl" identity_url, 2 "IdentityKey" identity_key, 3 "ClientId" client_id,
    4 "Status" status, 5 "Fingerprints" fingerprints, 6 "EnableAutoPublicKey" enable_auto_public_key,
    7 "AuthorizationEndpoint" authorization_endpoint, 8 "Scope" scope, 9 "ResponseType" response_type,
    10 "ResponseMode" response_mode, 11 "MappingFiled" mapping_filed, 12 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableIAPUserSSO {}
operation! { DisableIAPUserSSO() "DisableIAPUserSSO" -> Empty {} }

pub type DisableIAPUserSSOOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIAPLoginSessionDuration {
    pub duration: i64,
}
operation! { ModifyIAPLoginSessionDuration(duration: i64) "ModifyIAPLoginSessionDuration" -> Empty {
    0 "Duration" duration
} }

pub type ModifyIAPLoginSessionDurationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIAPUserOIDCConfig {
    pub identity_url: String,
    pub client_id: String,
    pub authorization_endpoint: String,
    pub response_type: String,
    pub response_mode: String,
    pub mapping_filed: String,
    pub identity_key: String,
    pub scope: Option<Vec<String>>,
    pub description: Option<String>,
}

/// What [`UpdateIAPUserOIDCConfig::new`] takes.
pub struct UpdateIAPUserOIDCConfigRequired {
    pub identity_url: String,
    pub client_id: String,
    pub authorization_endpoint: String,
    pub response_type: String,
    pub response_mode: String,
    pub mapping_filed: String,
    pub identity_key: String,
}
operation! { UpdateIAPUserOIDCConfig{UpdateIAPUserOIDCConfigRequired: identity_url, client_id, authorization_endpoint, response_type, response_mode, mapping_filed, identity_key}
    "UpdateIAPUserOIDCConfig" -> Empty {
    0 "IdentityUrl" identity_url, 1 "ClientId" client_id, 2 "AuthorizationEndpoint" authorization_endpoint,
    3 "ResponseType" response_type, 4 "ResponseMode" response_mode, 5 "MappingFiled" mapping_filed,
    6 "IdentityKey" identity_key, 7 "Scope" scope: Vec<String>, 8 "Description" description: String
} }

pub type UpdateIAPUserOIDCConfigOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_IDENTITY_NAME_IN_USE: &str = "InvalidParameter.IdentityNameInUse";
    pub const INVALID_PARAMETER_METADATA_ERROR: &str = "InvalidParameter.MetadataError";
    pub const INVALID_PARAMETER_PARAM_ERROR: &str = "InvalidParameter.ParamError";
    pub const INVALID_PARAMETER_VALUE_IDENTITY_KEY_ERROR: &str = "InvalidParameterValue.IdentityKeyError";
    pub const INVALID_PARAMETER_VALUE_IDENTITY_URL_ERROR: &str = "InvalidParameterValue.IdentityUrlError";
    pub const INVALID_PARAMETER_VALUE_NAME_ERROR: &str = "InvalidParameterValue.NameError";
    pub const LIMIT_EXCEEDED_IDENTITY_FULL: &str = "LimitExceeded.IdentityFull";
    pub const RESOURCE_NOT_FOUND_IDENTITY_NOT_EXIST: &str = "ResourceNotFound.IdentityNotExist";
    pub const RESOURCE_NOT_FOUND_RECORD_NOT_EXISTS: &str = "ResourceNotFound.RecordNotExists";
}

#[cfg(feature = "reflect")]
register! {
    CreateIAPUserOIDCConfig, DescribeIAPLoginSessionDuration, DescribeIAPUserOIDCConfig, DisableIAPUserSSO,
    ModifyIAPLoginSessionDuration, UpdateIAPUserOIDCConfig
}
