//! `sts` 2018-08-13.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "sts", version: "2018-08-13", code: "sts", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRole {
    pub role_arn: String,
    pub role_session_name: String,
    pub duration_seconds: Option<u64>,
    pub policy: Option<String>,
    pub external_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub source_identity: Option<String>,
    pub serial_number: Option<String>,
    pub token_code: Option<Secret>,
}
operation! { AssumeRole(role_arn: String, role_session_name: String) "AssumeRole" -> AssumeRoleOutput {
    0 "RoleArn" role_arn, 1 "RoleSessionName" role_session_name, 2 "DurationSeconds" duration_seconds: u64,
    3 "Policy" policy: String, 4 "ExternalId" external_id: String, 5 "Tags" tags: Vec<Tag>,
    6 "SourceIdentity" source_identity: String, 7 "SerialNumber" serial_number: String, 8 "TokenCode" token_code: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleOutput {
    pub credentials: Option<Credentials>,
    pub expired_time: Option<i64>,
    pub expiration: Option<String>,
}
model! { AssumeRoleOutput {
    0 "Credentials" credentials, 1 "ExpiredTime" expired_time, 2 "Expiration" expiration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Credentials {
    pub token: Option<Secret>,
    pub tmp_secret_id: Option<String>,
    pub tmp_secret_key: Option<Secret>,
}
model! { Credentials {
    0 "Token" token, 1 "TmpSecretId" tmp_secret_id, 2 "TmpSecretKey" tmp_secret_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithSAML {
    pub saml_assertion: Secret,
    pub principal_arn: String,
    pub role_arn: String,
    pub role_session_name: String,
    pub duration_seconds: Option<u64>,
}
operation! { AssumeRoleWithSAML(saml_assertion: Secret, principal_arn: String, role_arn: String, role_session_name: String)
    "AssumeRoleWithSAML" -> AssumeRoleWithSAMLOutput {
    0 "SAMLAssertion" saml_assertion, 1 "PrincipalArn" principal_arn, 2 "RoleArn" role_arn,
    3 "RoleSessionName" role_session_name, 4 "DurationSeconds" duration_seconds: u64
} { unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithSAMLOutput {
    pub credentials: Option<Credentials>,
    pub expired_time: Option<u64>,
    pub expiration: Option<String>,
}
model! { AssumeRoleWithSAMLOutput {
    0 "Credentials" credentials, 1 "ExpiredTime" expired_time, 2 "Expiration" expiration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithWebIdentity {
    pub provider_id: String,
    pub web_identity_token: Secret,
    pub role_arn: String,
    pub role_session_name: String,
    pub duration_seconds: Option<i64>,
}
operation! { AssumeRoleWithWebIdentity(provider_id: String, web_identity_token: Secret, role_arn: String, role_session_name: String)
    "AssumeRoleWithWebIdentity" -> AssumeRoleWithWebIdentityOutput {
    0 "ProviderId" provider_id, 1 "WebIdentityToken" web_identity_token, 2 "RoleArn" role_arn,
    3 "RoleSessionName" role_session_name, 4 "DurationSeconds" duration_seconds: i64
} { unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithWebIdentityOutput {
    pub expired_time: Option<u64>,
    pub expiration: Option<String>,
    pub credentials: Option<Credentials>,
}
model! { AssumeRoleWithWebIdentityOutput {
    0 "ExpiredTime" expired_time, 1 "Expiration" expiration, 2 "Credentials" credentials
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallerIdentity {}
operation! { GetCallerIdentity() "GetCallerIdentity" -> GetCallerIdentityOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallerIdentityOutput {
    pub arn: Option<String>,
    pub account_id: Option<String>,
    pub user_id: Option<String>,
    pub principal_id: Option<String>,
    pub r#type: Option<String>,
}
model! { GetCallerIdentityOutput {
    0 "Arn" arn, 1 "AccountId" account_id, 2 "UserId" user_id, 3 "PrincipalId" principal_id, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFederationToken {
    pub name: String,
    pub policy: String,
    pub duration_seconds: Option<u64>,
}
operation! { GetFederationToken(name: String, policy: String) "GetFederationToken" -> GetFederationTokenOutput {
    0 "Name" name, 1 "Policy" policy, 2 "DurationSeconds" duration_seconds: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFederationTokenOutput {
    pub credentials: Option<Credentials>,
    pub expired_time: Option<u64>,
    pub expiration: Option<String>,
}
model! { GetFederationTokenOutput {
    0 "Credentials" credentials, 1 "ExpiredTime" expired_time, 2 "Expiration" expiration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionToken {
    pub serial_number: String,
    pub token_code: Secret,
    pub duration_seconds: Option<i64>,
}
operation! { GetSessionToken(serial_number: String, token_code: Secret) "GetSessionToken" -> GetSessionTokenOutput {
    0 "SerialNumber" serial_number, 1 "TokenCode" token_code, 2 "DurationSeconds" duration_seconds: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionTokenOutput {
    pub credentials: Option<Credentials>,
    pub expired_time: Option<u64>,
    pub expiration: Option<String>,
}
model! { GetSessionTokenOutput {
    0 "Credentials" credentials, 1 "ExpiredTime" expired_time, 2 "Expiration" expiration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApiKey {
    pub target_uin: Option<u64>,
}
operation! { QueryApiKey() "QueryApiKey" -> QueryApiKeyOutput {
    0 "TargetUin" target_uin: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApiKeyOutput {
    pub id_keys: Option<Vec<ApiKey>>,
}
model! { QueryApiKeyOutput {
    0 "IdKeys" id_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiKey {
    pub secret_id: Option<String>,
    pub create_time: Option<u64>,
    pub status: Option<u64>,
}
model! { ApiKey {
    0 "SecretId" secret_id, 1 "CreateTime" create_time, 2 "Status" status
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE_ACCESS_KEY_ILLEGAL: &str = "AuthFailure.AccessKeyIllegal";
    pub const FAILED_OPERATION_CHECK_MFA_ERROR: &str = "FailedOperation.CheckMFAError";
    pub const FAILED_OPERATION_MFA_TYPE_NOT_SUPPORTED: &str = "FailedOperation.MFATypeNotSupported";
    pub const FAILED_OPERATION_TEMP_KEY_NOT_ALLOWED: &str = "FailedOperation.TempKeyNotAllowed";
    pub const INTERNAL_ERROR_DB_ERROR: &str = "InternalError.DbError";
    pub const INTERNAL_ERROR_ENCRYPT_ERROR: &str = "InternalError.EncryptError";
    pub const INTERNAL_ERROR_GET_APP_ID_ERROR: &str = "InternalError.GetAppIdError";
    pub const INTERNAL_ERROR_GET_ROLE_ERROR: &str = "InternalError.GetRoleError";
    pub const INTERNAL_ERROR_GET_SEED_TOKEN_ERROR: &str = "InternalError.GetSeedTokenError";
    pub const INTERNAL_ERROR_ILLEGAL_ROLE: &str = "InternalError.IllegalRole";
    pub const INTERNAL_ERROR_PB_SERIALIZE_ERROR: &str = "InternalError.PbSerializeError";
    pub const INTERNAL_ERROR_SYSTEM_ERROR: &str = "InternalError.SystemError";
    pub const INTERNAL_ERROR_UNKNOWN_ERROR: &str = "InternalError.UnknownError";
    pub const INVALID_PARAMETER_ACCESS_KEY_NOT_SUPPORT: &str = "InvalidParameter.AccessKeyNotSupport";
    pub const INVALID_PARAMETER_ACCOUNT_NOT_AVALIABLE: &str = "InvalidParameter.AccountNotAvaliable";
    pub const INVALID_PARAMETER_EXTEND_STRATEGY_OVER_SIZE: &str = "InvalidParameter.ExtendStrategyOverSize";
    pub const INVALID_PARAMETER_GRANT_OTHER_RESOURCE: &str = "InvalidParameter.GrantOtherResource";
    pub const INVALID_PARAMETER_OVER_LIMIT: &str = "InvalidParameter.OverLimit";
    pub const INVALID_PARAMETER_OVER_TIME_ERROR: &str = "InvalidParameter.OverTimeError";
    pub const INVALID_PARAMETER_PARAM_ERROR: &str = "InvalidParameter.ParamError";
    pub const INVALID_PARAMETER_POLICY_TOO_LONG: &str = "InvalidParameter.PolicyTooLong";
    pub const INVALID_PARAMETER_RESOUCE_ERROR: &str = "InvalidParameter.ResouceError";
    pub const INVALID_PARAMETER_STRATEGY_FORMAT_ERROR: &str = "InvalidParameter.StrategyFormatError";
    pub const INVALID_PARAMETER_STRATEGY_INVALID: &str = "InvalidParameter.StrategyInvalid";
    pub const INVALID_PARAMETER_TEMP_CODE_NOT_AVALIABLE: &str = "InvalidParameter.TempCodeNotAvaliable";
    pub const INVALID_PARAMETER_WEB_IDENTITY_TOKEN_ERROR: &str = "InvalidParameter.WebIdentityTokenError";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_NOT_FOUND_ROLE_NOT_FOUND: &str = "ResourceNotFound.RoleNotFound";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    AssumeRole, AssumeRoleWithSAML, AssumeRoleWithWebIdentity, GetCallerIdentity, GetFederationToken, GetSessionToken,
    QueryApiKey
}
