//! `sts` of Alibaba Cloud, API version 2015-04-01.
//!
//! Endpoint: a table of 32 regions, else `sts.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Sts/2015-04-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, sts::GetCallerIdentity};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetCallerIdentity::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-2-pop", "sts.aliyuncs.com"),
        ("ap-south-1", "sts.aliyuncs.com"),
        ("ap-southeast-2", "sts.aliyuncs.com"),
        ("cn-beijing-finance-pop", "sts.aliyuncs.com"),
        ("cn-beijing-gov-1", "sts.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "sts.aliyuncs.com"),
        ("cn-edge-1", "sts.aliyuncs.com"),
        ("cn-fujian", "sts.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "sts.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "sts.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "sts.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "sts.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "sts.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "sts.aliyuncs.com"),
        ("cn-hangzhou-test-306", "sts.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "sts.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "sts.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "sts.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "sts.aliyuncs.com"),
        ("cn-shanghai-inner", "sts.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "sts.aliyuncs.com"),
        ("cn-shenzhen-inner", "sts.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "sts.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "sts.aliyuncs.com"),
        ("cn-wuhan", "sts.aliyuncs.com"),
        ("cn-yushanfang", "sts.aliyuncs.com"),
        ("cn-zhangbei", "sts.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "sts.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "sts.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "sts.aliyuncs.com"),
        ("eu-west-1-oxs", "sts.aliyuncs.com"),
        ("rus-west-1-pop", "sts.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "sts-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "sts-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "sts-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "sts-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "sts-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-7", "sts-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "sts-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "sts-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "sts-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "sts-vpc.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "sts-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "sts-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "sts-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "sts-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "sts-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "sts-vpc.cn-nanjing.aliyuncs.com"),
        ("cn-qingdao", "sts-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "sts-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "sts-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "sts-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "sts-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wuhan-lr", "sts-vpc.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "sts-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "sts-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "sts-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "sts-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "sts-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "sts-vpc.me-east-1.aliyuncs.com"),
        ("na-south-1", "sts-vpc.na-south-1.aliyuncs.com"),
        ("us-east-1", "sts-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "sts-vpc.us-west-1.aliyuncs.com"),
    ],
    "sts.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("sts", "2015-04-01", "sts", &ENDPOINTS);

/// Returns temporary credentials of a RAM role.
///
/// The caller must be a RAM user or a RAM role, not the account itself, and must be allowed to call `sts:AssumeRole`;
/// the trust policy of the role must allow the caller. The credentials expire after `DurationSeconds`. A credential
/// provider of this library calls the operation and renews the credentials by itself.
///
/// `AssumeRole` of `sts` 2015-04-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Sts/2015-04-01/AssumeRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRole {
    /// Lifetime of the credentials, in seconds: 900 up to the `MaxSessionDuration` of the role. Default: 3600.
    pub duration_seconds: Option<i64>,
    /// Identifier that the trust policy of the role requires, against use of the role by mistake (confused deputy).
    pub external_id: Option<String>,
    /// Policy, as JSON, that limits the permissions of the session further. It cannot add permissions.
    pub policy: Option<String>,
    /// Role to assume: `acs:ram::<account ID>:role/<role name>`.
    ///
    /// Required.
    pub role_arn: String,
    /// Name of the session, for example the name of the user or program. It appears in audit logs.
    ///
    /// Required.
    pub role_session_name: String,
    pub source_identity: Option<String>,
}
operation! { AssumeRole(role_arn: String, role_session_name: String) "AssumeRole" -> AssumeRoleOutput {
    0 "DurationSeconds" duration_seconds: i64, 1 "ExternalId" external_id: String, 2 "Policy" policy: String,
    3 "RoleArn" role_arn, 4 "RoleSessionName" role_session_name, 5 "SourceIdentity" source_identity: String
} }

/// Response of [`AssumeRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleOutput {
    /// ARN and ID of the session.
    pub assumed_role_user: Option<AssumeRoleAssumedRoleUser>,
    /// Temporary access key with its security token and its expiry.
    pub credentials: Option<AssumeRoleCredentials>,
    pub source_identity: Option<String>,
}
model! { AssumeRoleOutput {
    0 "AssumedRoleUser" assumed_role_user: AssumeRoleAssumedRoleUser,
    1 "Credentials" credentials: AssumeRoleCredentials, 2 "SourceIdentity" source_identity: String
} }

/// In the response of [`AssumeRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleAssumedRoleUser {
    pub arn: Option<String>,
    pub assumed_role_id: Option<String>,
}
model! { AssumeRoleAssumedRoleUser {
    0 "Arn" arn: String, 1 "AssumedRoleId" assumed_role_id: String
} }

/// In the response of [`AssumeRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleCredentials {
    pub access_key_id: Option<String>,
    /// Secret.
    pub access_key_secret: Option<Secret>,
    pub expiration: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
model! { AssumeRoleCredentials {
    0 "AccessKeyId" access_key_id: String, 1 "AccessKeySecret" access_key_secret: Secret,
    2 "Expiration" expiration: String, 3 "SecurityToken" security_token: Secret
} }

/// Returns temporary credentials of a RAM role for a token of an OpenID Connect provider.
///
/// The request is not signed: the token authenticates it. The provider must be registered in RAM, and the trust policy
/// of the role must allow it. In Kubernetes, this is how a pod obtains credentials (RRSA).
///
/// `AssumeRoleWithOIDC` of `sts` 2015-04-01.
///
/// POST. Changes data. Not signed. See <https://api.alibabacloud.com/document/Sts/2015-04-01/AssumeRoleWithOIDC>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithOIDC {
    /// Lifetime of the credentials, in seconds: 900 up to the `MaxSessionDuration` of the role. Default: 3600.
    pub duration_seconds: Option<i64>,
    /// Identity provider in RAM: `acs:ram::<account ID>:oidc-provider/<name>`.
    pub oidc_provider_arn: Option<String>,
    /// Token of the provider, as it was issued (not in Base64 again).
    ///
    /// Secret.
    pub oidc_token: Option<Secret>,
    /// Policy, as JSON, that limits the permissions of the session further. It cannot add permissions.
    pub policy: Option<String>,
    /// Role to assume: `acs:ram::<account ID>:role/<role name>`.
    pub role_arn: Option<String>,
    /// Name of the session, for example the name of the user or program. It appears in audit logs.
    pub role_session_name: Option<String>,
}
operation! { AssumeRoleWithOIDC() "AssumeRoleWithOIDC" -> AssumeRoleWithOIDCOutput {
    0 "DurationSeconds" duration_seconds: i64, 1 "OIDCProviderArn" oidc_provider_arn: String,
    2 "OIDCToken" oidc_token: Secret, 3 "Policy" policy: String, 4 "RoleArn" role_arn: String,
    5 "RoleSessionName" role_session_name: String
} { unsigned: true, } }

/// Response of [`AssumeRoleWithOIDC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithOIDCOutput {
    pub assumed_role_user: Option<AssumeRoleWithOIDCAssumedRoleUser>,
    /// Temporary access key with its security token and its expiry.
    pub credentials: Option<AssumeRoleWithOIDCCredentials>,
    pub oidc_token_info: Option<AssumeRoleWithOIDCOIDCTokenInfo>,
    pub source_identity: Option<String>,
}
model! { AssumeRoleWithOIDCOutput {
    0 "AssumedRoleUser" assumed_role_user: AssumeRoleWithOIDCAssumedRoleUser,
    1 "Credentials" credentials: AssumeRoleWithOIDCCredentials,
    2 "OIDCTokenInfo" oidc_token_info: AssumeRoleWithOIDCOIDCTokenInfo, 3 "SourceIdentity" source_identity: String
} }

/// In the response of [`AssumeRoleWithOIDC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithOIDCAssumedRoleUser {
    pub arn: Option<String>,
    pub assumed_role_id: Option<String>,
}
model! { AssumeRoleWithOIDCAssumedRoleUser {
    0 "Arn" arn: String, 1 "AssumedRoleId" assumed_role_id: String
} }

/// In the response of [`AssumeRoleWithOIDC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithOIDCCredentials {
    pub access_key_id: Option<String>,
    /// Secret.
    pub access_key_secret: Option<Secret>,
    pub expiration: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
model! { AssumeRoleWithOIDCCredentials {
    0 "AccessKeyId" access_key_id: String, 1 "AccessKeySecret" access_key_secret: Secret,
    2 "Expiration" expiration: String, 3 "SecurityToken" security_token: Secret
} }

/// In the response of [`AssumeRoleWithOIDC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithOIDCOIDCTokenInfo {
    pub client_ids: Option<String>,
    pub expiration_time: Option<String>,
    pub issuance_time: Option<String>,
    pub issuer: Option<String>,
    pub subject: Option<String>,
    pub verification_info: Option<String>,
}
model! { AssumeRoleWithOIDCOIDCTokenInfo {
    0 "ClientIds" client_ids: String, 1 "ExpirationTime" expiration_time: String,
    2 "IssuanceTime" issuance_time: String, 3 "Issuer" issuer: String, 4 "Subject" subject: String,
    5 "VerificationInfo" verification_info: String
} }

/// Returns temporary credentials of a RAM role for a SAML assertion.
///
/// The request is not signed: the assertion authenticates it. The provider must be registered in RAM, and the trust
/// policy of the role must allow it.
///
/// `AssumeRoleWithSAML` of `sts` 2015-04-01.
///
/// POST. Changes data. Not signed. See <https://api.alibabacloud.com/document/Sts/2015-04-01/AssumeRoleWithSAML>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithSAML {
    /// Lifetime of the credentials, in seconds: 900 up to the `MaxSessionDuration` of the role. Default: 3600.
    pub duration_seconds: Option<i64>,
    /// Policy, as JSON, that limits the permissions of the session further. It cannot add permissions.
    pub policy: Option<String>,
    /// Role to assume: `acs:ram::<account ID>:role/<role name>`.
    pub role_arn: Option<String>,
    /// SAML assertion, in Base64.
    ///
    /// Secret.
    pub saml_assertion: Option<Secret>,
    /// Identity provider in RAM: `acs:ram::<account ID>:saml-provider/<name>`.
    pub saml_provider_arn: Option<String>,
}
operation! { AssumeRoleWithSAML() "AssumeRoleWithSAML" -> AssumeRoleWithSAMLOutput {
    0 "DurationSeconds" duration_seconds: i64, 1 "Policy" policy: String, 2 "RoleArn" role_arn: String,
    3 "SAMLAssertion" saml_assertion: Secret, 4 "SAMLProviderArn" saml_provider_arn: String
} { unsigned: true, } }

/// Response of [`AssumeRoleWithSAML`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithSAMLOutput {
    pub assumed_role_user: Option<AssumeRoleWithSAMLAssumedRoleUser>,
    /// Temporary access key with its security token and its expiry.
    pub credentials: Option<AssumeRoleWithSAMLCredentials>,
    pub saml_assertion_info: Option<AssumeRoleWithSAMLSAMLAssertionInfo>,
    pub source_identity: Option<String>,
}
model! { AssumeRoleWithSAMLOutput {
    0 "AssumedRoleUser" assumed_role_user: AssumeRoleWithSAMLAssumedRoleUser,
    1 "Credentials" credentials: AssumeRoleWithSAMLCredentials,
    2 "SAMLAssertionInfo" saml_assertion_info: AssumeRoleWithSAMLSAMLAssertionInfo,
    3 "SourceIdentity" source_identity: String
} }

/// In the response of [`AssumeRoleWithSAML`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithSAMLAssumedRoleUser {
    pub arn: Option<String>,
    pub assumed_role_id: Option<String>,
}
model! { AssumeRoleWithSAMLAssumedRoleUser {
    0 "Arn" arn: String, 1 "AssumedRoleId" assumed_role_id: String
} }

/// In the response of [`AssumeRoleWithSAML`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithSAMLCredentials {
    pub access_key_id: Option<String>,
    /// Secret.
    pub access_key_secret: Option<Secret>,
    pub expiration: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
model! { AssumeRoleWithSAMLCredentials {
    0 "AccessKeyId" access_key_id: String, 1 "AccessKeySecret" access_key_secret: Secret,
    2 "Expiration" expiration: String, 3 "SecurityToken" security_token: Secret
} }

/// In the response of [`AssumeRoleWithSAML`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithSAMLSAMLAssertionInfo {
    pub issuer: Option<String>,
    pub recipient: Option<String>,
    pub subject: Option<String>,
    pub subject_type: Option<String>,
}
model! { AssumeRoleWithSAMLSAMLAssertionInfo {
    0 "Issuer" issuer: String, 1 "Recipient" recipient: String, 2 "Subject" subject: String,
    3 "SubjectType" subject_type: String
} }

/// Returns the account, user or role that the request is signed for.
///
/// Every identity may call it; a policy is not needed. The call is a simple test of whether credentials work.
///
/// `GetCallerIdentity` of `sts` 2015-04-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Sts/2015-04-01/GetCallerIdentity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallerIdentity {}
operation! { GetCallerIdentity() "GetCallerIdentity" -> GetCallerIdentityOutput {} }

/// Response of [`GetCallerIdentity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallerIdentityOutput {
    /// Account that the identity belongs to.
    pub account_id: Option<String>,
    /// ARN of the identity.
    pub arn: Option<String>,
    /// `Account`, `RAMUser` or `AssumedRoleUser`.
    pub identity_type: Option<String>,
    /// Account ID, user ID, or role ID and session name.
    pub principal_id: Option<String>,
    /// ID of the role, for an assumed role.
    pub role_id: Option<String>,
    /// ID of the user or account.
    pub user_id: Option<String>,
}
model! { GetCallerIdentityOutput {
    0 "AccountId" account_id: String, 1 "Arn" arn: String, 2 "IdentityType" identity_type: String,
    3 "PrincipalId" principal_id: String, 4 "RoleId" role_id: String, 5 "UserId" user_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AssumeRole, AssumeRoleWithOIDC, AssumeRoleWithSAML, GetCallerIdentity
}
