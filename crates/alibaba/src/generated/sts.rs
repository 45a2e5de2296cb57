//! `sts` 2015-04-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "sts.aliyuncs.com",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "sts", version: "2015-04-01", code: "sts", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRole {
    pub duration_seconds: Option<i64>,
    pub external_id: Option<String>,
    pub policy: Option<String>,
    pub role_arn: String,
    pub role_session_name: String,
    pub source_identity: Option<String>,
}
operation! { AssumeRole(role_arn: String, role_session_name: String) "AssumeRole" -> AssumeRoleOutput {
    0 "DurationSeconds" duration_seconds: i64, 1 "ExternalId" external_id: String, 2 "Policy" policy: String,
    3 "RoleArn" role_arn, 4 "RoleSessionName" role_session_name, 5 "SourceIdentity" source_identity: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleOutput {
    pub assumed_role_user: Option<AssumeRoleAssumedRoleUser>,
    pub credentials: Option<AssumeRoleCredentials>,
    pub source_identity: Option<String>,
}
model! { AssumeRoleOutput {
    0 "AssumedRoleUser" assumed_role_user, 1 "Credentials" credentials, 2 "SourceIdentity" source_identity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleAssumedRoleUser {
    pub arn: Option<String>,
    pub assumed_role_id: Option<String>,
}
model! { AssumeRoleAssumedRoleUser {
    0 "Arn" arn, 1 "AssumedRoleId" assumed_role_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleCredentials {
    pub access_key_id: Option<String>,
    pub access_key_secret: Option<Secret>,
    pub expiration: Option<String>,
    pub security_token: Option<Secret>,
}
model! { AssumeRoleCredentials {
    0 "AccessKeyId" access_key_id, 1 "AccessKeySecret" access_key_secret, 2 "Expiration" expiration,
    3 "SecurityToken" security_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithOIDC {
    pub duration_seconds: Option<i64>,
    pub oidc_provider_arn: Option<String>,
    pub oidc_token: Option<Secret>,
    pub policy: Option<String>,
    pub role_arn: Option<String>,
    pub role_session_name: Option<String>,
}
operation! { AssumeRoleWithOIDC() "AssumeRoleWithOIDC" -> AssumeRoleWithOIDCOutput {
    0 "DurationSeconds" duration_seconds: i64, 1 "OIDCProviderArn" oidc_provider_arn: String,
    2 "OIDCToken" oidc_token: Secret, 3 "Policy" policy: String, 4 "RoleArn" role_arn: String,
    5 "RoleSessionName" role_session_name: String
} { unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithOIDCOutput {
    pub assumed_role_user: Option<AssumeRoleWithOIDCAssumedRoleUser>,
    pub credentials: Option<AssumeRoleWithOIDCCredentials>,
    pub oidc_token_info: Option<AssumeRoleWithOIDCOIDCTokenInfo>,
    pub source_identity: Option<String>,
}
model! { AssumeRoleWithOIDCOutput {
    0 "AssumedRoleUser" assumed_role_user, 1 "Credentials" credentials, 2 "OIDCTokenInfo" oidc_token_info,
    3 "SourceIdentity" source_identity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithOIDCAssumedRoleUser {
    pub arn: Option<String>,
    pub assumed_role_id: Option<String>,
}
model! { AssumeRoleWithOIDCAssumedRoleUser {
    0 "Arn" arn, 1 "AssumedRoleId" assumed_role_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithOIDCCredentials {
    pub access_key_id: Option<String>,
    pub access_key_secret: Option<Secret>,
    pub expiration: Option<String>,
    pub security_token: Option<Secret>,
}
model! { AssumeRoleWithOIDCCredentials {
    0 "AccessKeyId" access_key_id, 1 "AccessKeySecret" access_key_secret, 2 "Expiration" expiration,
    3 "SecurityToken" security_token
} }

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
    0 "ClientIds" client_ids, 1 "ExpirationTime" expiration_time, 2 "IssuanceTime" issuance_time, 3 "Issuer" issuer,
    4 "Subject" subject, 5 "VerificationInfo" verification_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithSAML {
    pub duration_seconds: Option<i64>,
    pub policy: Option<String>,
    pub role_arn: Option<String>,
    pub saml_assertion: Option<Secret>,
    pub saml_provider_arn: Option<String>,
}
operation! { AssumeRoleWithSAML() "AssumeRoleWithSAML" -> AssumeRoleWithSAMLOutput {
    0 "DurationSeconds" duration_seconds: i64, 1 "Policy" policy: String, 2 "RoleArn" role_arn: String,
    3 "SAMLAssertion" saml_assertion: Secret, 4 "SAMLProviderArn" saml_provider_arn: String
} { unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithSAMLOutput {
    pub assumed_role_user: Option<AssumeRoleWithSAMLAssumedRoleUser>,
    pub credentials: Option<AssumeRoleWithSAMLCredentials>,
    pub saml_assertion_info: Option<AssumeRoleWithSAMLSAMLAssertionInfo>,
    pub source_identity: Option<String>,
}
model! { AssumeRoleWithSAMLOutput {
    0 "AssumedRoleUser" assumed_role_user, 1 "Credentials" credentials, 2 "SAMLAssertionInfo" saml_assertion_info,
    3 "SourceIdentity" source_identity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithSAMLAssumedRoleUser {
    pub arn: Option<String>,
    pub assumed_role_id: Option<String>,
}
model! { AssumeRoleWithSAMLAssumedRoleUser {
    0 "Arn" arn, 1 "AssumedRoleId" assumed_role_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithSAMLCredentials {
    pub access_key_id: Option<String>,
    pub access_key_secret: Option<Secret>,
    pub expiration: Option<String>,
    pub security_token: Option<Secret>,
}
model! { AssumeRoleWithSAMLCredentials {
    0 "AccessKeyId" access_key_id, 1 "AccessKeySecret" access_key_secret, 2 "Expiration" expiration,
    3 "SecurityToken" security_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithSAMLSAMLAssertionInfo {
    pub issuer: Option<String>,
    pub recipient: Option<String>,
    pub subject: Option<String>,
    pub subject_type: Option<String>,
}
model! { AssumeRoleWithSAMLSAMLAssertionInfo {
    0 "Issuer" issuer, 1 "Recipient" recipient, 2 "Subject" subject, 3 "SubjectType" subject_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallerIdentity {}
operation! { GetCallerIdentity() "GetCallerIdentity" -> GetCallerIdentityOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallerIdentityOutput {
    pub account_id: Option<String>,
    pub arn: Option<String>,
    pub identity_type: Option<String>,
    pub principal_id: Option<String>,
    pub role_id: Option<String>,
    pub user_id: Option<String>,
}
model! { GetCallerIdentityOutput {
    0 "AccountId" account_id, 1 "Arn" arn, 2 "IdentityType" identity_type, 3 "PrincipalId" principal_id,
    4 "RoleId" role_id, 5 "UserId" user_id
} }

#[cfg(feature = "reflect")]
register! {
    AssumeRole, AssumeRoleWithOIDC, AssumeRoleWithSAML, GetCallerIdentity
}
