//! `sts` of Tencent Cloud, API version 2018-08-13.
//!
//! Endpoint: `sts.tencentcloudapi.com`, or `sts.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=sts&Version=2018-08-13>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, sts::GetCallerIdentity};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetCallerIdentity::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("sts", "2018-08-13", "sts", &Endpoints::NONE);

/// Returns temporary credentials of a role.
///
/// The caller needs the right to assume the role, and the role's trust policy must name the caller. The credentials are
/// valid for `DurationSeconds`; use them until shortly before they expire instead of requesting new credentials for
/// every call, because the rate is limited. The credential provider for roles of this SDK does that.
///
/// `AssumeRole` of `sts` 2018-08-13.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sts&Version=2018-08-13&Action=AssumeRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRole {
    /// Role, such as `qcs::cam::uin/100012345678:roleName/deploy`.
    ///
    /// Required.
    pub role_arn: String,
    /// Name of the session in audit logs: 2 to 128 letters, digits and `=,.@_-`.
    ///
    /// Required.
    pub role_session_name: String,
    /// Validity in seconds. Default: 7200. At most 43200, and at most the role's own limit.
    pub duration_seconds: Option<i64>,
    /// Policy as JSON, percent-encoded, that narrows the rights of the session.
    pub policy: Option<String>,
    /// Text that the trust policy of the role asks for.
    pub external_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub source_identity: Option<String>,
    /// Multi-factor device of the caller.
    pub serial_number: Option<String>,
    /// Secret.
    pub token_code: Option<Secret>,
}
operation! { AssumeRole(role_arn: String, role_session_name: String) "AssumeRole" -> AssumeRoleOutput {
    0 "RoleArn" role_arn, 1 "RoleSessionName" role_session_name, 2 "DurationSeconds" duration_seconds: i64,
    3 "Policy" policy: String, 4 "ExternalId" external_id: String, 5 "Tags" tags: Vec<Tag>,
    6 "SourceIdentity" source_identity: String, 7 "SerialNumber" serial_number: String, 8 "TokenCode" token_code: Secret
} }

/// In the request of [`AssumeRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Tag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`AssumeRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleOutput {
    pub credentials: Option<Credentials>,
    pub expired_time: Option<i64>,
    pub expiration: Option<String>,
}
model! { AssumeRoleOutput {
    0 "Credentials" credentials: Credentials, 1 "ExpiredTime" expired_time: i64, 2 "Expiration" expiration: String
} }

/// In the response of [`AssumeRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Credentials {
    /// Secret.
    pub token: Option<Secret>,
    pub tmp_secret_id: Option<String>,
    /// Secret.
    pub tmp_secret_key: Option<Secret>,
}
model! { Credentials {
    0 "Token" token: Secret, 1 "TmpSecretId" tmp_secret_id: String, 2 "TmpSecretKey" tmp_secret_key: Secret
} }

/// `AssumeRoleWithSAML` of `sts` 2018-08-13.
///
/// POST. Changes data. Not signed. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sts&Version=2018-08-13&Action=AssumeRoleWithSAML>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithSAML {
    /// Required. Secret.
    pub saml_assertion: Secret,
    /// Required.
    pub principal_arn: String,
    /// Required.
    pub role_arn: String,
    /// Required.
    pub role_session_name: String,
    pub duration_seconds: Option<i64>,
}
operation! {
    AssumeRoleWithSAML(saml_assertion: Secret, principal_arn: String, role_arn: String, role_session_name: String)
    "AssumeRoleWithSAML" -> AssumeRoleWithSAMLOutput {
    0 "SAMLAssertion" saml_assertion, 1 "PrincipalArn" principal_arn, 2 "RoleArn" role_arn,
    3 "RoleSessionName" role_session_name, 4 "DurationSeconds" duration_seconds: i64
} { unsigned: true, } }

/// Response of [`AssumeRoleWithSAML`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithSAMLOutput {
    pub credentials: Option<Credentials>,
    pub expired_time: Option<i64>,
    pub expiration: Option<String>,
}
model! { AssumeRoleWithSAMLOutput {
    0 "Credentials" credentials: Credentials, 1 "ExpiredTime" expired_time: i64, 2 "Expiration" expiration: String
} }

/// `AssumeRoleWithWebIdentity` of `sts` 2018-08-13.
///
/// POST. Changes data. Not signed. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sts&Version=2018-08-13&Action=AssumeRoleWithWebIdentity>.
///
/// Errors: [`codes::INVALID_PARAMETER_WEB_IDENTITY_TOKEN_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithWebIdentity {
    /// Required.
    pub provider_id: String,
    /// Required. Secret.
    pub web_identity_token: Secret,
    /// Required.
    pub role_arn: String,
    /// Required.
    pub role_session_name: String,
    pub duration_seconds: Option<i64>,
}
operation! {
    AssumeRoleWithWebIdentity(provider_id: String, web_identity_token: Secret, role_arn: String, role_session_name: String)
    "AssumeRoleWithWebIdentity" -> AssumeRoleWithWebIdentityOutput {
    0 "ProviderId" provider_id, 1 "WebIdentityToken" web_identity_token, 2 "RoleArn" role_arn,
    3 "RoleSessionName" role_session_name, 4 "DurationSeconds" duration_seconds: i64
} { unsigned: true, } }

/// Response of [`AssumeRoleWithWebIdentity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithWebIdentityOutput {
    pub expired_time: Option<i64>,
    pub expiration: Option<String>,
    pub credentials: Option<Credentials>,
}
model! { AssumeRoleWithWebIdentityOutput {
    0 "ExpiredTime" expired_time: i64, 1 "Expiration" expiration: String, 2 "Credentials" credentials: Credentials
} }

/// Returns who the caller is: account, user or role session.
///
/// It has no parameters, so it is a good first call to check credentials. It works with long-term keys and with
/// temporary credentials.
///
/// `GetCallerIdentity` of `sts` 2018-08-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sts&Version=2018-08-13&Action=GetCallerIdentity>.
///
/// Errors: [`codes::AUTH_FAILURE_ACCESS_KEY_ILLEGAL`], [`codes::INVALID_PARAMETER_ACCESS_KEY_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallerIdentity {}
operation! { GetCallerIdentity() "GetCallerIdentity" -> GetCallerIdentityOutput {} }

/// Response of [`GetCallerIdentity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallerIdentityOutput {
    pub arn: Option<String>,
    /// The account that the caller belongs to.
    pub account_id: Option<String>,
    /// Account id of a user; `roleId:roleSessionName` of a role session; `uin:federatedUserName` of a federated user.
    pub user_id: Option<String>,
    pub principal_id: Option<String>,
    pub r#type: Option<String>,
}
model! { GetCallerIdentityOutput {
    0 "Arn" arn: String, 1 "AccountId" account_id: String, 2 "UserId" user_id: String,
    3 "PrincipalId" principal_id: String, 4 "Type" r#type: String
} }

/// Returns temporary credentials whose rights are the intersection of the caller's and of `Policy`.
///
/// For handing limited rights to other programs, such as an upload to one folder. Only long-term keys can call it.
///
/// `GetFederationToken` of `sts` 2018-08-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sts&Version=2018-08-13&Action=GetFederationToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFederationToken {
    /// Required.
    pub name: String,
    /// Policy as JSON, percent-encoded, without `principal`.
    ///
    /// Required.
    pub policy: String,
    /// Validity in seconds. Default: 1800. At most 7200 for the root account and 129600 for a sub-user.
    pub duration_seconds: Option<i64>,
}
operation! { GetFederationToken(name: String, policy: String) "GetFederationToken" -> GetFederationTokenOutput {
    0 "Name" name, 1 "Policy" policy, 2 "DurationSeconds" duration_seconds: i64
} }

/// Response of [`GetFederationToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFederationTokenOutput {
    pub credentials: Option<Credentials>,
    pub expired_time: Option<i64>,
    pub expiration: Option<String>,
}
model! { GetFederationTokenOutput {
    0 "Credentials" credentials: Credentials, 1 "ExpiredTime" expired_time: i64, 2 "Expiration" expiration: String
} }

/// Gets session token: `GetSessionToken` of `sts` 2018-08-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sts&Version=2018-08-13&Action=GetSessionToken>.
///
/// Errors: [`codes::FAILED_OPERATION_TEMP_KEY_NOT_ALLOWED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionToken {
    /// Required.
    pub serial_number: String,
    /// Required. Secret.
    pub token_code: Secret,
    pub duration_seconds: Option<i64>,
}
operation! { GetSessionToken(serial_number: String, token_code: Secret) "GetSessionToken" -> GetSessionTokenOutput {
    0 "SerialNumber" serial_number, 1 "TokenCode" token_code, 2 "DurationSeconds" duration_seconds: i64
} }

/// Response of [`GetSessionToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionTokenOutput {
    pub credentials: Option<Credentials>,
    pub expired_time: Option<i64>,
    pub expiration: Option<String>,
}
model! { GetSessionTokenOutput {
    0 "Credentials" credentials: Credentials, 1 "ExpiredTime" expired_time: i64, 2 "Expiration" expiration: String
} }

/// Queries api key: `QueryApiKey` of `sts` 2018-08-13.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=sts&Version=2018-08-13&Action=QueryApiKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApiKey {
    pub target_uin: Option<i64>,
}
operation! { QueryApiKey() "QueryApiKey" -> QueryApiKeyOutput {
    0 "TargetUin" target_uin: i64
} }

/// Response of [`QueryApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApiKeyOutput {
    pub id_keys: Vec<ApiKey>,
}
model! { QueryApiKeyOutput {
    0 "IdKeys" id_keys: Vec<ApiKey>
} }

/// In the response of [`QueryApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiKey {
    pub secret_id: Option<String>,
    pub create_time: Option<i64>,
    pub status: Option<i64>,
}
model! { ApiKey {
    0 "SecretId" secret_id: String, 1 "CreateTime" create_time: i64, 2 "Status" status: i64
} }

codes! {
    AUTH_FAILURE_ACCESS_KEY_ILLEGAL "AuthFailure.AccessKeyIllegal",
    FAILED_OPERATION_CHECK_MFA_ERROR "FailedOperation.CheckMFAError",
    FAILED_OPERATION_MFA_TYPE_NOT_SUPPORTED "FailedOperation.MFATypeNotSupported",
    FAILED_OPERATION_TEMP_KEY_NOT_ALLOWED "FailedOperation.TempKeyNotAllowed",
    INTERNAL_ERROR_DB_ERROR "InternalError.DbError", INTERNAL_ERROR_ENCRYPT_ERROR "InternalError.EncryptError",
    INTERNAL_ERROR_GET_APP_ID_ERROR "InternalError.GetAppIdError",
    INTERNAL_ERROR_GET_ROLE_ERROR "InternalError.GetRoleError",
    INTERNAL_ERROR_GET_SEED_TOKEN_ERROR "InternalError.GetSeedTokenError",
    INTERNAL_ERROR_ILLEGAL_ROLE "InternalError.IllegalRole",
    INTERNAL_ERROR_PB_SERIALIZE_ERROR "InternalError.PbSerializeError",
    INTERNAL_ERROR_SYSTEM_ERROR "InternalError.SystemError", INTERNAL_ERROR_UNKNOWN_ERROR "InternalError.UnknownError",
    INVALID_PARAMETER_ACCESS_KEY_NOT_SUPPORT "InvalidParameter.AccessKeyNotSupport",
    INVALID_PARAMETER_ACCOUNT_NOT_AVALIABLE "InvalidParameter.AccountNotAvaliable",
    INVALID_PARAMETER_EXTEND_STRATEGY_OVER_SIZE "InvalidParameter.ExtendStrategyOverSize",
    INVALID_PARAMETER_GRANT_OTHER_RESOURCE "InvalidParameter.GrantOtherResource",
    INVALID_PARAMETER_OVER_LIMIT "InvalidParameter.OverLimit",
    INVALID_PARAMETER_OVER_TIME_ERROR "InvalidParameter.OverTimeError",
    INVALID_PARAMETER_PARAM_ERROR "InvalidParameter.ParamError",
    INVALID_PARAMETER_POLICY_TOO_LONG "InvalidParameter.PolicyTooLong",
    INVALID_PARAMETER_RESOUCE_ERROR "InvalidParameter.ResouceError",
    INVALID_PARAMETER_STRATEGY_FORMAT_ERROR "InvalidParameter.StrategyFormatError",
    INVALID_PARAMETER_STRATEGY_INVALID "InvalidParameter.StrategyInvalid",
    INVALID_PARAMETER_TEMP_CODE_NOT_AVALIABLE "InvalidParameter.TempCodeNotAvaliable",
    INVALID_PARAMETER_WEB_IDENTITY_TOKEN_ERROR "InvalidParameter.WebIdentityTokenError",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_NOT_FOUND_ROLE_NOT_FOUND "ResourceNotFound.RoleNotFound",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    AssumeRole, AssumeRoleWithSAML, AssumeRoleWithWebIdentity, GetCallerIdentity, GetFederationToken, GetSessionToken,
    QueryApiKey
}
