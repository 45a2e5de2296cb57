//! `iap` of Tencent Cloud, API version 2024-07-13.
//!
//! Endpoint: `iap.tencentcloudapi.com`, or `iap.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=iap&Version=2024-07-13>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, iap::DescribeIAPLoginSessionDuration};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeIAPLoginSessionDuration::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("iap", "2024-07-13", "iap", &Endpoints::NONE);

/// Creates iap user oidc config: `CreateIAPUserOIDCConfig` of `iap` 2024-07-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iap&Version=2024-07-13&Action=CreateIAPUserOIDCConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_NAME_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIAPUserOIDCConfig {
    /// Required.
    pub identity_url: String,
    /// Required.
    pub client_id: String,
    /// Required.
    pub authorization_endpoint: String,
    /// Required.
    pub response_type: String,
    /// Required.
    pub response_mode: String,
    /// Required.
    pub mapping_filed: String,
    /// Required.
    pub identity_key: String,
    pub scope: Option<Vec<String>>,
    pub description: Option<String>,
}

/// Arguments of [`CreateIAPUserOIDCConfig::new`].
pub struct CreateIAPUserOIDCConfigRequired {
    pub identity_url: String,
    pub client_id: String,
    pub authorization_endpoint: String,
    pub response_type: String,
    pub response_mode: String,
    pub mapping_filed: String,
    pub identity_key: String,
}
operation! {
    CreateIAPUserOIDCConfig { CreateIAPUserOIDCConfigRequired: identity_url, client_id, authorization_endpoint, response_type, response_mode, mapping_filed, identity_key }
    "CreateIAPUserOIDCConfig" -> Empty {
    0 "IdentityUrl" identity_url, 1 "ClientId" client_id, 2 "AuthorizationEndpoint" authorization_endpoint,
    3 "ResponseType" response_type, 4 "ResponseMode" response_mode, 5 "MappingFiled" mapping_filed,
    6 "IdentityKey" identity_key, 7 "Scope" scope: Vec<String>, 8 "Description" description: String
} }

/// Response of [`CreateIAPUserOIDCConfig`]: empty.
pub type CreateIAPUserOIDCConfigOutput = Empty;

/// Describes iap login session duration: `DescribeIAPLoginSessionDuration` of `iap` 2024-07-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iap&Version=2024-07-13&Action=DescribeIAPLoginSessionDuration>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_RECORD_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIAPLoginSessionDuration {}
operation! { DescribeIAPLoginSessionDuration()
    "DescribeIAPLoginSessionDuration" -> DescribeIAPLoginSessionDurationOutput {} }

/// Response of [`DescribeIAPLoginSessionDuration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIAPLoginSessionDurationOutput {
    pub duration: Option<i64>,
}
model! { DescribeIAPLoginSessionDurationOutput {
    0 "Duration" duration: i64
} }

/// Describes iap user oidc config: `DescribeIAPUserOIDCConfig` of `iap` 2024-07-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iap&Version=2024-07-13&Action=DescribeIAPUserOIDCConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIAPUserOIDCConfig {}
operation! { DescribeIAPUserOIDCConfig() "DescribeIAPUserOIDCConfig" -> DescribeIAPUserOIDCConfigOutput {} }

/// Response of [`DescribeIAPUserOIDCConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIAPUserOIDCConfigOutput {
    pub provider_type: Option<i64>,
    pub identity_url: Option<String>,
    pub identity_key: Option<String>,
    pub client_id: Option<String>,
    pub status: Option<i64>,
    pub fingerprints: Vec<String>,
    pub enable_auto_public_key: Option<i64>,
    pub authorization_endpoint: Option<String>,
    pub scope: Vec<String>,
    pub response_type: Option<String>,
    pub response_mode: Option<String>,
    pub mapping_filed: Option<String>,
    pub description: Option<String>,
}
model! { DescribeIAPUserOIDCConfigOutput {
    0 "ProviderType" provider_type: i64, 1 "IdentityUrl" identity_url: String, 2 "IdentityKey" identity_key: String,
    3 "ClientId" client_id: String, 4 "Status" status: i64, 5 "Fingerprints" fingerprints: Vec<String>,
    6 "EnableAutoPublicKey" enable_auto_public_key: i64, 7 "AuthorizationEndpoint" authorization_endpoint: String,
    8 "Scope" scope: Vec<String>, 9 "ResponseType" response_type: String, 10 "ResponseMode" response_mode: String,
    11 "MappingFiled" mapping_filed: String, 12 "Description" description: String
} }

/// Disables iap user sso: `DisableIAPUserSSO` of `iap` 2024-07-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iap&Version=2024-07-13&Action=DisableIAPUserSSO>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableIAPUserSSO {}
operation! { DisableIAPUserSSO() "DisableIAPUserSSO" -> Empty {} }

/// Response of [`DisableIAPUserSSO`]: empty.
pub type DisableIAPUserSSOOutput = Empty;

/// Modifies iap login session duration: `ModifyIAPLoginSessionDuration` of `iap` 2024-07-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iap&Version=2024-07-13&Action=ModifyIAPLoginSessionDuration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIAPLoginSessionDuration {
    /// Required.
    pub duration: i64,
}
operation! { ModifyIAPLoginSessionDuration(duration: i64) "ModifyIAPLoginSessionDuration" -> Empty {
    0 "Duration" duration
} }

/// Response of [`ModifyIAPLoginSessionDuration`]: empty.
pub type ModifyIAPLoginSessionDurationOutput = Empty;

/// Updates iap user oidc config: `UpdateIAPUserOIDCConfig` of `iap` 2024-07-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=iap&Version=2024-07-13&Action=UpdateIAPUserOIDCConfig>.
///
/// Errors: [`codes::FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateIAPUserOIDCConfig {
    /// Required.
    pub identity_url: String,
    /// Required.
    pub client_id: String,
    /// Required.
    pub authorization_endpoint: String,
    /// Required.
    pub response_type: String,
    /// Required.
    pub response_mode: String,
    /// Required.
    pub mapping_filed: String,
    /// Required.
    pub identity_key: String,
    pub scope: Option<Vec<String>>,
    pub description: Option<String>,
}

/// Arguments of [`UpdateIAPUserOIDCConfig::new`].
pub struct UpdateIAPUserOIDCConfigRequired {
    pub identity_url: String,
    pub client_id: String,
    pub authorization_endpoint: String,
    pub response_type: String,
    pub response_mode: String,
    pub mapping_filed: String,
    pub identity_key: String,
}
operation! {
    UpdateIAPUserOIDCConfig { UpdateIAPUserOIDCConfigRequired: identity_url, client_id, authorization_endpoint, response_type, response_mode, mapping_filed, identity_key }
    "UpdateIAPUserOIDCConfig" -> Empty {
    0 "IdentityUrl" identity_url, 1 "ClientId" client_id, 2 "AuthorizationEndpoint" authorization_endpoint,
    3 "ResponseType" response_type, 4 "ResponseMode" response_mode, 5 "MappingFiled" mapping_filed,
    6 "IdentityKey" identity_key, 7 "Scope" scope: Vec<String>, 8 "Description" description: String
} }

/// Response of [`UpdateIAPUserOIDCConfig`]: empty.
pub type UpdateIAPUserOIDCConfigOutput = Empty;

codes! {
    FAILED_OPERATION "FailedOperation", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_IDENTITY_NAME_IN_USE "InvalidParameter.IdentityNameInUse",
    INVALID_PARAMETER_METADATA_ERROR "InvalidParameter.MetadataError",
    INVALID_PARAMETER_PARAM_ERROR "InvalidParameter.ParamError",
    INVALID_PARAMETER_VALUE_IDENTITY_KEY_ERROR "InvalidParameterValue.IdentityKeyError",
    INVALID_PARAMETER_VALUE_IDENTITY_URL_ERROR "InvalidParameterValue.IdentityUrlError",
    INVALID_PARAMETER_VALUE_NAME_ERROR "InvalidParameterValue.NameError",
    LIMIT_EXCEEDED_IDENTITY_FULL "LimitExceeded.IdentityFull",
    RESOURCE_NOT_FOUND_IDENTITY_NOT_EXIST "ResourceNotFound.IdentityNotExist",
    RESOURCE_NOT_FOUND_RECORD_NOT_EXISTS "ResourceNotFound.RecordNotExists"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateIAPUserOIDCConfig, DescribeIAPLoginSessionDuration, DescribeIAPUserOIDCConfig, DisableIAPUserSSO,
    ModifyIAPLoginSessionDuration, UpdateIAPUserOIDCConfig
}
