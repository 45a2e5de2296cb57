//! `ims` of Alibaba Cloud, API version 2019-08-15.
//!
//! Endpoint: a table of 1 region, else `ims.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Ims/2019-08-15/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, ims::GetAccountMFAInfo};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAccountMFAInfo::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-hangzhou", "ims.aliyuncs.com")],
    &[("cn-hangzhou", "ims.vpc-proxy.aliyuncs.com")],
    "ims.aliyuncs.com",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("ims", "2019-08-15", "ims", &ENDPOINTS);

/// Adds client id to oidc provider: `AddClientIdToOIDCProvider` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/AddClientIdToOIDCProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddClientIdToOIDCProvider {
    pub client_id: Option<String>,
    pub oidc_provider_name: Option<String>,
}
operation! { AddClientIdToOIDCProvider() "AddClientIdToOIDCProvider" -> AddClientIdToOIDCProviderOutput {
    0 "ClientId" client_id: String, 1 "OIDCProviderName" oidc_provider_name: String
} }

/// Response of [`AddClientIdToOIDCProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddClientIdToOIDCProviderOutput {
    pub oidc_provider: Option<AddClientIdToOIDCProviderOIDCProvider>,
}
model! { AddClientIdToOIDCProviderOutput {
    0 "OIDCProvider" oidc_provider: AddClientIdToOIDCProviderOIDCProvider
} }

/// In the response of [`AddClientIdToOIDCProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddClientIdToOIDCProviderOIDCProvider {
    pub arn: Option<String>,
    pub client_ids: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub fingerprints: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub issuance_limit_time: Option<i64>,
    pub issuer_url: Option<String>,
    pub oidc_provider_name: Option<String>,
    pub update_date: Option<String>,
}
model! { AddClientIdToOIDCProviderOIDCProvider {
    0 "Arn" arn: String, 1 "ClientIds" client_ids: String, 2 "CreateDate" create_date: String,
    3 "Description" description: String, 4 "Fingerprints" fingerprints: String, 5 "GmtCreate" gmt_create: String,
    6 "GmtModified" gmt_modified: String, 7 "IssuanceLimitTime" issuance_limit_time: i64,
    8 "IssuerUrl" issuer_url: String, 9 "OIDCProviderName" oidc_provider_name: String,
    10 "UpdateDate" update_date: String
} }

/// Adds fingerprint to oidc provider: `AddFingerprintToOIDCProvider` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/AddFingerprintToOIDCProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFingerprintToOIDCProvider {
    pub fingerprint: Option<String>,
    pub oidc_provider_name: Option<String>,
}
operation! { AddFingerprintToOIDCProvider() "AddFingerprintToOIDCProvider" -> AddFingerprintToOIDCProviderOutput {
    0 "Fingerprint" fingerprint: String, 1 "OIDCProviderName" oidc_provider_name: String
} }

/// Response of [`AddFingerprintToOIDCProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFingerprintToOIDCProviderOutput {
    pub oidc_provider: Option<AddFingerprintToOIDCProviderOIDCProvider>,
}
model! { AddFingerprintToOIDCProviderOutput {
    0 "OIDCProvider" oidc_provider: AddFingerprintToOIDCProviderOIDCProvider
} }

/// In the response of [`AddFingerprintToOIDCProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFingerprintToOIDCProviderOIDCProvider {
    pub arn: Option<String>,
    pub client_ids: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub fingerprints: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub issuance_limit_time: Option<i64>,
    pub issuer_url: Option<String>,
    pub oidc_provider_name: Option<String>,
    pub update_date: Option<String>,
}
model! { AddFingerprintToOIDCProviderOIDCProvider {
    0 "Arn" arn: String, 1 "ClientIds" client_ids: String, 2 "CreateDate" create_date: String,
    3 "Description" description: String, 4 "Fingerprints" fingerprints: String, 5 "GmtCreate" gmt_create: String,
    6 "GmtModified" gmt_modified: String, 7 "IssuanceLimitTime" issuance_limit_time: i64,
    8 "IssuerUrl" issuer_url: String, 9 "OIDCProviderName" oidc_provider_name: String,
    10 "UpdateDate" update_date: String
} }

/// Adds user to group: `AddUserToGroup` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/AddUserToGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToGroup {
    pub group_name: Option<String>,
    /// Required.
    pub user_principal_name: String,
}
operation! { AddUserToGroup(user_principal_name: String) "AddUserToGroup" -> Empty {
    0 "GroupName" group_name: String, 1 "UserPrincipalName" user_principal_name
} }

/// Response of [`AddUserToGroup`]: empty.
pub type AddUserToGroupOutput = Empty;

/// Binds mfa device: `BindMFADevice` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/BindMFADevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindMFADevice {
    pub authentication_code1: Option<String>,
    pub authentication_code2: Option<String>,
    pub serial_number: Option<String>,
    /// Required.
    pub user_principal_name: String,
}
operation! { BindMFADevice(user_principal_name: String) "BindMFADevice" -> Empty {
    0 "AuthenticationCode1" authentication_code1: String, 1 "AuthenticationCode2" authentication_code2: String,
    2 "SerialNumber" serial_number: String, 3 "UserPrincipalName" user_principal_name
} }

/// Response of [`BindMFADevice`]: empty.
pub type BindMFADeviceOutput = Empty;

/// Changes password: `ChangePassword` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/ChangePassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangePassword {
    /// Required. Secret.
    pub new_password: Secret,
    /// Required. Secret.
    pub old_password: Secret,
}
operation! { ChangePassword(new_password: Secret, old_password: Secret) "ChangePassword" -> Empty {
    0 "NewPassword" new_password, 1 "OldPassword" old_password
} }

/// Response of [`ChangePassword`]: empty.
pub type ChangePasswordOutput = Empty;

/// Creates access key: `CreateAccessKey` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/CreateAccessKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessKey {
    pub user_principal_name: Option<String>,
}
operation! { CreateAccessKey() "CreateAccessKey" -> CreateAccessKeyOutput {
    0 "UserPrincipalName" user_principal_name: String
} }

/// Response of [`CreateAccessKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessKeyOutput {
    pub access_key: Option<CreateAccessKeyAccessKey>,
}
model! { CreateAccessKeyOutput {
    0 "AccessKey" access_key: CreateAccessKeyAccessKey
} }

/// In the response of [`CreateAccessKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessKeyAccessKey {
    pub access_key_id: Option<String>,
    /// Secret.
    pub access_key_secret: Option<Secret>,
    pub create_date: Option<String>,
    pub status: Option<String>,
}
model! { CreateAccessKeyAccessKey {
    0 "AccessKeyId" access_key_id: String, 1 "AccessKeySecret" access_key_secret: Secret,
    2 "CreateDate" create_date: String, 3 "Status" status: String
} }

/// Creates app secret: `CreateAppSecret` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/CreateAppSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSecret {
    /// Required.
    pub app_id: String,
}
operation! { CreateAppSecret(app_id: String) "CreateAppSecret" -> CreateAppSecretOutput {
    0 "AppId" app_id
} }

/// Response of [`CreateAppSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSecretOutput {
    pub app_secret: Option<CreateAppSecretAppSecret>,
}
model! { CreateAppSecretOutput {
    0 "AppSecret" app_secret: CreateAppSecretAppSecret
} }

/// In the response of [`CreateAppSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSecretAppSecret {
    pub app_id: Option<String>,
    pub app_secret_id: Option<String>,
    /// Secret.
    pub app_secret_value: Option<Secret>,
    pub create_date: Option<String>,
}
model! { CreateAppSecretAppSecret {
    0 "AppId" app_id: String, 1 "AppSecretId" app_secret_id: String, 2 "AppSecretValue" app_secret_value: Secret,
    3 "CreateDate" create_date: String
} }

/// Creates application: `CreateApplication` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/CreateApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplication {
    pub access_token_validity: Option<i64>,
    pub app_name: Option<String>,
    /// Required.
    pub app_type: String,
    /// Required.
    pub display_name: String,
    pub is_multi_tenant: Option<bool>,
    pub predefined_scopes: Option<String>,
    pub protocol_version: Option<String>,
    pub redirect_uris: Option<String>,
    pub refresh_token_validity: Option<i64>,
    pub required_scopes: Option<String>,
    pub secret_required: Option<bool>,
}
operation! { CreateApplication(app_type: String, display_name: String) "CreateApplication" -> CreateApplicationOutput {
    0 "AccessTokenValidity" access_token_validity: i64, 1 "AppName" app_name: String, 2 "AppType" app_type,
    3 "DisplayName" display_name, 4 "IsMultiTenant" is_multi_tenant: bool,
    5 "PredefinedScopes" predefined_scopes: String, 6 "ProtocolVersion" protocol_version: String,
    7 "RedirectUris" redirect_uris: String, 8 "RefreshTokenValidity" refresh_token_validity: i64,
    9 "RequiredScopes" required_scopes: String, 10 "SecretRequired" secret_required: bool
} }

/// Response of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationOutput {
    pub application: Option<CreateApplicationApplication>,
}
model! { CreateApplicationOutput {
    0 "Application" application: CreateApplicationApplication
} }

/// In the response of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationApplication {
    pub access_token_validity: Option<i64>,
    pub account_id: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_type: Option<String>,
    pub create_date: Option<String>,
    pub delegated_scope: Option<CreateApplicationDelegatedScope>,
    pub display_name: Option<String>,
    pub is_multi_tenant: Option<bool>,
    pub protocol_version: Option<String>,
    pub redirect_uris: Option<CreateApplicationRedirectUris>,
    pub refresh_token_validity: Option<i64>,
    pub secret_required: Option<bool>,
    pub update_date: Option<String>,
}
model! { CreateApplicationApplication {
    0 "AccessTokenValidity" access_token_validity: i64, 1 "AccountId" account_id: String, 2 "AppId" app_id: String,
    3 "AppName" app_name: String, 4 "AppType" app_type: String, 5 "CreateDate" create_date: String,
    6 "DelegatedScope" delegated_scope: CreateApplicationDelegatedScope, 7 "DisplayName" display_name: String,
    8 "IsMultiTenant" is_multi_tenant: bool, 9 "ProtocolVersion" protocol_version: String,
    10 "RedirectUris" redirect_uris: CreateApplicationRedirectUris,
    11 "RefreshTokenValidity" refresh_token_validity: i64, 12 "SecretRequired" secret_required: bool,
    13 "UpdateDate" update_date: String
} }

/// In the response of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationDelegatedScope {
    pub predefined_scopes: Option<CreateApplicationPredefinedScopes>,
}
model! { CreateApplicationDelegatedScope {
    0 "PredefinedScopes" predefined_scopes: CreateApplicationPredefinedScopes
} }

/// In the response of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationPredefinedScopes {
    pub predefined_scope: Vec<CreateApplicationPredefinedScope>,
}
model! { CreateApplicationPredefinedScopes {
    0 "PredefinedScope" predefined_scope: Vec<CreateApplicationPredefinedScope>
} }

/// In the response of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationPredefinedScope {
    pub description: Option<String>,
    pub name: Option<String>,
    pub required: Option<bool>,
}
model! { CreateApplicationPredefinedScope {
    0 "Description" description: String, 1 "Name" name: String, 2 "Required" required: bool
} }

/// In the response of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationRedirectUris {
    pub redirect_uri: Vec<String>,
}
model! { CreateApplicationRedirectUris {
    0 "RedirectUri" redirect_uri: Vec<String>
} }

/// Creates group: `CreateGroup` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/CreateGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroup {
    pub comments: Option<String>,
    pub display_name: Option<String>,
    pub group_name: Option<String>,
}
operation! { CreateGroup() "CreateGroup" -> CreateGroupOutput {
    0 "Comments" comments: String, 1 "DisplayName" display_name: String, 2 "GroupName" group_name: String
} }

/// Response of [`CreateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupOutput {
    pub group: Option<CreateGroupGroup>,
}
model! { CreateGroupOutput {
    0 "Group" group: CreateGroupGroup
} }

/// In the response of [`CreateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupGroup {
    pub comments: Option<String>,
    pub create_date: Option<String>,
    pub display_name: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub update_date: Option<String>,
}
model! { CreateGroupGroup {
    0 "Comments" comments: String, 1 "CreateDate" create_date: String, 2 "DisplayName" display_name: String,
    3 "GroupId" group_id: String, 4 "GroupName" group_name: String, 5 "UpdateDate" update_date: String
} }

/// Creates login profile: `CreateLoginProfile` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/CreateLoginProfile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoginProfile {
    pub mfa_bind_required: Option<bool>,
    /// Secret.
    pub password: Option<Secret>,
    pub password_reset_required: Option<bool>,
    pub status: Option<String>,
    /// Required.
    pub user_principal_name: String,
}
operation! { CreateLoginProfile(user_principal_name: String) "CreateLoginProfile" -> CreateLoginProfileOutput {
    0 "MFABindRequired" mfa_bind_required: bool, 1 "Password" password: Secret,
    2 "PasswordResetRequired" password_reset_required: bool, 3 "Status" status: String,
    4 "UserPrincipalName" user_principal_name
} }

/// Response of [`CreateLoginProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoginProfileOutput {
    pub login_profile: Option<CreateLoginProfileLoginProfile>,
}
model! { CreateLoginProfileOutput {
    0 "LoginProfile" login_profile: CreateLoginProfileLoginProfile
} }

/// In the response of [`CreateLoginProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoginProfileLoginProfile {
    pub mfa_bind_required: Option<bool>,
    pub password_reset_required: Option<bool>,
    pub password_status: Option<String>,
    pub status: Option<String>,
    pub update_date: Option<String>,
    pub user_principal_name: Option<String>,
}
model! { CreateLoginProfileLoginProfile {
    0 "MFABindRequired" mfa_bind_required: bool, 1 "PasswordResetRequired" password_reset_required: bool,
    2 "PasswordStatus" password_status: String, 3 "Status" status: String, 4 "UpdateDate" update_date: String,
    5 "UserPrincipalName" user_principal_name: String
} }

/// Creates oidc provider: `CreateOIDCProvider` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/CreateOIDCProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOIDCProvider {
    pub client_ids: Option<String>,
    pub description: Option<String>,
    pub fingerprints: Option<String>,
    pub issuance_limit_time: Option<i64>,
    pub issuer_url: Option<String>,
    pub oidc_provider_name: Option<String>,
}
operation! { CreateOIDCProvider() "CreateOIDCProvider" -> CreateOIDCProviderOutput {
    0 "ClientIds" client_ids: String, 1 "Description" description: String, 2 "Fingerprints" fingerprints: String,
    3 "IssuanceLimitTime" issuance_limit_time: i64, 4 "IssuerUrl" issuer_url: String,
    5 "OIDCProviderName" oidc_provider_name: String
} }

/// Response of [`CreateOIDCProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOIDCProviderOutput {
    pub oidc_provider: Option<CreateOIDCProviderOIDCProvider>,
}
model! { CreateOIDCProviderOutput {
    0 "OIDCProvider" oidc_provider: CreateOIDCProviderOIDCProvider
} }

/// In the response of [`CreateOIDCProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOIDCProviderOIDCProvider {
    pub arn: Option<String>,
    pub client_ids: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub fingerprints: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub issuance_limit_time: Option<i64>,
    pub issuer_url: Option<String>,
    pub oidc_provider_name: Option<String>,
    pub update_date: Option<String>,
}
model! { CreateOIDCProviderOIDCProvider {
    0 "Arn" arn: String, 1 "ClientIds" client_ids: String, 2 "CreateDate" create_date: String,
    3 "Description" description: String, 4 "Fingerprints" fingerprints: String, 5 "GmtCreate" gmt_create: String,
    6 "GmtModified" gmt_modified: String, 7 "IssuanceLimitTime" issuance_limit_time: i64,
    8 "IssuerUrl" issuer_url: String, 9 "OIDCProviderName" oidc_provider_name: String,
    10 "UpdateDate" update_date: String
} }

/// Creates saml provider: `CreateSAMLProvider` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/CreateSAMLProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSAMLProvider {
    pub authn_sign_algo: Option<String>,
    pub description: Option<String>,
    pub encoded_saml_metadata_document: Option<String>,
    /// Required.
    pub saml_provider_name: String,
}
operation! { CreateSAMLProvider(saml_provider_name: String) "CreateSAMLProvider" -> CreateSAMLProviderOutput {
    0 "AuthnSignAlgo" authn_sign_algo: String, 1 "Description" description: String,
    2 "EncodedSAMLMetadataDocument" encoded_saml_metadata_document: String, 3 "SAMLProviderName" saml_provider_name
} }

/// Response of [`CreateSAMLProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSAMLProviderOutput {
    pub saml_provider: Option<CreateSAMLProviderSAMLProvider>,
}
model! { CreateSAMLProviderOutput {
    0 "SAMLProvider" saml_provider: CreateSAMLProviderSAMLProvider
} }

/// In the response of [`CreateSAMLProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSAMLProviderSAMLProvider {
    pub arn: Option<String>,
    pub authn_sign_algo: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub saml_provider_name: Option<String>,
    pub update_date: Option<String>,
}
model! { CreateSAMLProviderSAMLProvider {
    0 "Arn" arn: String, 1 "AuthnSignAlgo" authn_sign_algo: String, 2 "CreateDate" create_date: String,
    3 "Description" description: String, 4 "SAMLProviderName" saml_provider_name: String,
    5 "UpdateDate" update_date: String
} }

/// Creates service credential: `CreateServiceCredential` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/CreateServiceCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceCredential {
    pub credential_age_days: Option<i64>,
    /// Required.
    pub service_credential_name: String,
    /// Required.
    pub service_name: String,
    pub user_principal_name: Option<String>,
}
operation! { CreateServiceCredential(service_credential_name: String, service_name: String)
    "CreateServiceCredential" -> CreateServiceCredentialOutput {
    0 "CredentialAgeDays" credential_age_days: i64, 1 "ServiceCredentialName" service_credential_name,
    2 "ServiceName" service_name, 3 "UserPrincipalName" user_principal_name: String
} }

/// Response of [`CreateServiceCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceCredentialOutput {
    pub service_credential: Option<CreateServiceCredentialServiceCredential>,
}
model! { CreateServiceCredentialOutput {
    0 "ServiceCredential" service_credential: CreateServiceCredentialServiceCredential
} }

/// In the response of [`CreateServiceCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceCredentialServiceCredential {
    pub create_time: Option<String>,
    pub expiration_time: Option<String>,
    pub service_credential_id: Option<String>,
    pub service_credential_name: Option<String>,
    /// Secret.
    pub service_credential_secret: Option<Secret>,
    pub service_name: Option<String>,
    pub status: Option<String>,
    pub user_principal_name: Option<String>,
}
model! { CreateServiceCredentialServiceCredential {
    0 "CreateTime" create_time: String, 1 "ExpirationTime" expiration_time: String,
    2 "ServiceCredentialId" service_credential_id: String, 3 "ServiceCredentialName" service_credential_name: String,
    4 "ServiceCredentialSecret" service_credential_secret: Secret, 5 "ServiceName" service_name: String,
    6 "Status" status: String, 7 "UserPrincipalName" user_principal_name: String
} }

/// Creates user: `CreateUser` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/CreateUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    pub comments: Option<String>,
    /// Required.
    pub display_name: String,
    pub email: Option<String>,
    pub mobile_phone: Option<String>,
    pub tag: Option<Vec<CreateUserTag>>,
    /// Required.
    pub user_principal_name: String,
}
operation! { CreateUser(display_name: String, user_principal_name: String) "CreateUser" -> CreateUserOutput {
    0 "Comments" comments: String, 1 "DisplayName" display_name, 2 "Email" email: String,
    3 "MobilePhone" mobile_phone: String, 4 "Tag" tag: Vec<CreateUserTag>, 5 "UserPrincipalName" user_principal_name
} }

/// In the request of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateUserTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOutput {
    pub user: Option<CreateUserUser>,
}
model! { CreateUserOutput {
    0 "User" user: CreateUserUser
} }

/// In the response of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserUser {
    pub comments: Option<String>,
    pub create_date: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub last_login_date: Option<String>,
    pub mobile_phone: Option<String>,
    pub provision_type: Option<String>,
    pub tags: Option<CreateUserTags>,
    pub update_date: Option<String>,
    pub user_id: Option<String>,
    pub user_principal_name: Option<String>,
}
model! { CreateUserUser {
    0 "Comments" comments: String, 1 "CreateDate" create_date: String, 2 "DisplayName" display_name: String,
    3 "Email" email: String, 4 "LastLoginDate" last_login_date: String, 5 "MobilePhone" mobile_phone: String,
    6 "ProvisionType" provision_type: String, 7 "Tags" tags: CreateUserTags, 8 "UpdateDate" update_date: String,
    9 "UserId" user_id: String, 10 "UserPrincipalName" user_principal_name: String
} }

/// In the response of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserTags {
    pub tag: Vec<CreateUserTagsTag>,
}
model! { CreateUserTags {
    0 "Tag" tag: Vec<CreateUserTagsTag>
} }

/// In the response of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { CreateUserTagsTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Creates virtual mfa device: `CreateVirtualMFADevice` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/CreateVirtualMFADevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualMFADevice {
    /// Required.
    pub virtual_mfa_device_name: String,
}
operation! { CreateVirtualMFADevice(virtual_mfa_device_name: String)
    "CreateVirtualMFADevice" -> CreateVirtualMFADeviceOutput {
    0 "VirtualMFADeviceName" virtual_mfa_device_name
} }

/// Response of [`CreateVirtualMFADevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualMFADeviceOutput {
    pub virtual_mfa_device: Option<CreateVirtualMFADeviceVirtualMFADevice>,
}
model! { CreateVirtualMFADeviceOutput {
    0 "VirtualMFADevice" virtual_mfa_device: CreateVirtualMFADeviceVirtualMFADevice
} }

/// In the response of [`CreateVirtualMFADevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualMFADeviceVirtualMFADevice {
    pub base32_string_seed: Option<String>,
    pub qr_code_png: Option<String>,
    pub serial_number: Option<String>,
}
model! { CreateVirtualMFADeviceVirtualMFADevice {
    0 "Base32StringSeed" base32_string_seed: String, 1 "QRCodePNG" qr_code_png: String,
    2 "SerialNumber" serial_number: String
} }

/// Deletes access key: `DeleteAccessKey` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/DeleteAccessKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessKey {
    /// Required.
    pub user_access_key_id: String,
    pub user_principal_name: Option<String>,
}
operation! { DeleteAccessKey(user_access_key_id: String) "DeleteAccessKey" -> Empty {
    0 "UserAccessKeyId" user_access_key_id, 1 "UserPrincipalName" user_principal_name: String
} }

/// Response of [`DeleteAccessKey`]: empty.
pub type DeleteAccessKeyOutput = Empty;

/// Deletes access key in recycle bin: `DeleteAccessKeyInRecycleBin` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/DeleteAccessKeyInRecycleBin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessKeyInRecycleBin {
    pub user_access_key_id: Option<String>,
    pub user_id: Option<String>,
}
operation! { DeleteAccessKeyInRecycleBin() "DeleteAccessKeyInRecycleBin" -> Empty {
    0 "UserAccessKeyId" user_access_key_id: String, 1 "UserId" user_id: String
} }

/// Response of [`DeleteAccessKeyInRecycleBin`]: empty.
pub type DeleteAccessKeyInRecycleBinOutput = Empty;

/// Deletes app secret: `DeleteAppSecret` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/DeleteAppSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppSecret {
    /// Required.
    pub app_id: String,
    /// Required.
    pub app_secret_id: String,
}
operation! { DeleteAppSecret(app_id: String, app_secret_id: String) "DeleteAppSecret" -> Empty {
    0 "AppId" app_id, 1 "AppSecretId" app_secret_id
} }

/// Response of [`DeleteAppSecret`]: empty.
pub type DeleteAppSecretOutput = Empty;

/// Deletes application: `DeleteApplication` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/DeleteApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplication {
    /// Required.
    pub app_id: String,
}
operation! { DeleteApplication(app_id: String) "DeleteApplication" -> Empty {
    0 "AppId" app_id
} }

/// Response of [`DeleteApplication`]: empty.
pub type DeleteApplicationOutput = Empty;

/// Deletes group: `DeleteGroup` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/DeleteGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroup {
    pub group_name: Option<String>,
}
operation! { DeleteGroup() "DeleteGroup" -> Empty {
    0 "GroupName" group_name: String
} }

/// Response of [`DeleteGroup`]: empty.
pub type DeleteGroupOutput = Empty;

/// Deletes login profile: `DeleteLoginProfile` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/DeleteLoginProfile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoginProfile {
    /// Required.
    pub user_principal_name: String,
}
operation! { DeleteLoginProfile(user_principal_name: String) "DeleteLoginProfile" -> Empty {
    0 "UserPrincipalName" user_principal_name
} }

/// Response of [`DeleteLoginProfile`]: empty.
pub type DeleteLoginProfileOutput = Empty;

/// Deletes oidc provider: `DeleteOIDCProvider` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/DeleteOIDCProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOIDCProvider {
    pub oidc_provider_name: Option<String>,
}
operation! { DeleteOIDCProvider() "DeleteOIDCProvider" -> Empty {
    0 "OIDCProviderName" oidc_provider_name: String
} }

/// Response of [`DeleteOIDCProvider`]: empty.
pub type DeleteOIDCProviderOutput = Empty;

/// Deletes passkey: `DeletePasskey` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/DeletePasskey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePasskey {
    pub passkey_id: Option<String>,
    pub user_principal_name: Option<String>,
}
operation! { DeletePasskey() "DeletePasskey" -> Empty {
    0 "PasskeyId" passkey_id: String, 1 "UserPrincipalName" user_principal_name: String
} }

/// Response of [`DeletePasskey`]: empty.
pub type DeletePasskeyOutput = Empty;

/// Deletes saml provider: `DeleteSAMLProvider` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/DeleteSAMLProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSAMLProvider {
    /// Required.
    pub saml_provider_name: String,
}
operation! { DeleteSAMLProvider(saml_provider_name: String) "DeleteSAMLProvider" -> Empty {
    0 "SAMLProviderName" saml_provider_name
} }

/// Response of [`DeleteSAMLProvider`]: empty.
pub type DeleteSAMLProviderOutput = Empty;

/// Deletes service credential: `DeleteServiceCredential` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/DeleteServiceCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceCredential {
    /// Required.
    pub service_credential_id: String,
    pub user_principal_name: Option<String>,
}
operation! { DeleteServiceCredential(service_credential_id: String) "DeleteServiceCredential" -> Empty {
    0 "ServiceCredentialId" service_credential_id, 1 "UserPrincipalName" user_principal_name: String
} }

/// Response of [`DeleteServiceCredential`]: empty.
pub type DeleteServiceCredentialOutput = Empty;

/// Deletes user: `DeleteUser` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/DeleteUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    pub user_id: Option<String>,
    pub user_principal_name: Option<String>,
}
operation! { DeleteUser() "DeleteUser" -> Empty {
    0 "UserId" user_id: String, 1 "UserPrincipalName" user_principal_name: String
} }

/// Response of [`DeleteUser`]: empty.
pub type DeleteUserOutput = Empty;

/// Deletes user in recycle bin: `DeleteUserInRecycleBin` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/DeleteUserInRecycleBin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserInRecycleBin {
    pub user_id: Option<String>,
}
operation! { DeleteUserInRecycleBin() "DeleteUserInRecycleBin" -> Empty {
    0 "UserId" user_id: String
} }

/// Response of [`DeleteUserInRecycleBin`]: empty.
pub type DeleteUserInRecycleBinOutput = Empty;

/// Deletes virtual mfa device: `DeleteVirtualMFADevice` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/DeleteVirtualMFADevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualMFADevice {
    /// Required.
    pub serial_number: String,
}
operation! { DeleteVirtualMFADevice(serial_number: String) "DeleteVirtualMFADevice" -> Empty {
    0 "SerialNumber" serial_number
} }

/// Response of [`DeleteVirtualMFADevice`]: empty.
pub type DeleteVirtualMFADeviceOutput = Empty;

/// `DeprovisionApplication` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/DeprovisionApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeprovisionApplication {
    /// Required.
    pub app_id: String,
}
operation! { DeprovisionApplication(app_id: String) "DeprovisionApplication" -> Empty {
    0 "AppId" app_id
} }

/// Response of [`DeprovisionApplication`]: empty.
pub type DeprovisionApplicationOutput = Empty;

/// `DeprovisionExternalApplication` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/DeprovisionExternalApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeprovisionExternalApplication {
    /// Required.
    pub app_id: String,
}
operation! { DeprovisionExternalApplication(app_id: String) "DeprovisionExternalApplication" -> Empty {
    0 "AppId" app_id
} }

/// Response of [`DeprovisionExternalApplication`]: empty.
pub type DeprovisionExternalApplicationOutput = Empty;

/// Disables virtual mfa: `DisableVirtualMFA` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/DisableVirtualMFA>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableVirtualMFA {
    /// Required.
    pub user_principal_name: String,
}
operation! { DisableVirtualMFA(user_principal_name: String) "DisableVirtualMFA" -> Empty {
    0 "UserPrincipalName" user_principal_name
} }

/// Response of [`DisableVirtualMFA`]: empty.
pub type DisableVirtualMFAOutput = Empty;

/// Generates credential report: `GenerateCredentialReport` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GenerateCredentialReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCredentialReport {}
operation! { GenerateCredentialReport() "GenerateCredentialReport" -> GenerateCredentialReportOutput {} }

/// Response of [`GenerateCredentialReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateCredentialReportOutput {
    pub state: Option<String>,
}
model! { GenerateCredentialReportOutput {
    0 "State" state: String
} }

/// Generates governance report: `GenerateGovernanceReport` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GenerateGovernanceReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateGovernanceReport {}
operation! { GenerateGovernanceReport() "GenerateGovernanceReport" -> GenerateGovernanceReportOutput {} }

/// Response of [`GenerateGovernanceReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateGovernanceReportOutput {
    pub state: Option<String>,
}
model! { GenerateGovernanceReportOutput {
    0 "State" state: String
} }

/// Gets access key info in recycle bin: `GetAccessKeyInfoInRecycleBin` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetAccessKeyInfoInRecycleBin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyInfoInRecycleBin {
    /// Required.
    pub user_access_key_id: String,
}
operation! { GetAccessKeyInfoInRecycleBin(user_access_key_id: String)
    "GetAccessKeyInfoInRecycleBin" -> GetAccessKeyInfoInRecycleBinOutput {
    0 "UserAccessKeyId" user_access_key_id
} }

/// Response of [`GetAccessKeyInfoInRecycleBin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyInfoInRecycleBinOutput {
    pub access_key: Option<GetAccessKeyInfoInRecycleBinAccessKey>,
}
model! { GetAccessKeyInfoInRecycleBinOutput {
    0 "AccessKey" access_key: GetAccessKeyInfoInRecycleBinAccessKey
} }

/// In the response of [`GetAccessKeyInfoInRecycleBin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyInfoInRecycleBinAccessKey {
    pub access_key_id: Option<String>,
    pub create_date: Option<String>,
    pub delete_date: Option<String>,
    pub recycle_date: Option<String>,
    pub user_id: Option<String>,
    pub user_principal_name: Option<String>,
    pub user_recycled: Option<bool>,
}
model! { GetAccessKeyInfoInRecycleBinAccessKey {
    0 "AccessKeyId" access_key_id: String, 1 "CreateDate" create_date: String, 2 "DeleteDate" delete_date: String,
    3 "RecycleDate" recycle_date: String, 4 "UserId" user_id: String, 5 "UserPrincipalName" user_principal_name: String,
    6 "UserRecycled" user_recycled: bool
} }

/// Gets access key last used: `GetAccessKeyLastUsed` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetAccessKeyLastUsed>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsed {
    /// Required.
    pub user_access_key_id: String,
    pub user_principal_name: Option<String>,
}
operation! { GetAccessKeyLastUsed(user_access_key_id: String) "GetAccessKeyLastUsed" -> GetAccessKeyLastUsedOutput {
    0 "UserAccessKeyId" user_access_key_id, 1 "UserPrincipalName" user_principal_name: String
} }

/// Response of [`GetAccessKeyLastUsed`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedOutput {
    pub access_key_last_used: Option<GetAccessKeyLastUsedAccessKeyLastUsed>,
}
model! { GetAccessKeyLastUsedOutput {
    0 "AccessKeyLastUsed" access_key_last_used: GetAccessKeyLastUsedAccessKeyLastUsed
} }

/// In the response of [`GetAccessKeyLastUsed`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedAccessKeyLastUsed {
    pub last_used_date: Option<String>,
    pub service_name: Option<String>,
}
model! { GetAccessKeyLastUsedAccessKeyLastUsed {
    0 "LastUsedDate" last_used_date: String, 1 "ServiceName" service_name: String
} }

/// Gets access key policy: `GetAccessKeyPolicy` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetAccessKeyPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyPolicy {
    /// Required.
    pub user_access_key_id: String,
    pub user_principal_name: Option<String>,
}
operation! { GetAccessKeyPolicy(user_access_key_id: String) "GetAccessKeyPolicy" -> GetAccessKeyPolicyOutput {
    0 "UserAccessKeyId" user_access_key_id, 1 "UserPrincipalName" user_principal_name: String
} }

/// Response of [`GetAccessKeyPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyPolicyOutput {
    pub access_key_id: Option<String>,
    pub access_key_policy: Option<String>,
}
model! { GetAccessKeyPolicyOutput {
    0 "AccessKeyId" access_key_id: String, 1 "AccessKeyPolicy" access_key_policy: String
} }

/// Gets account mfa info: `GetAccountMFAInfo` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetAccountMFAInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountMFAInfo {}
operation! { GetAccountMFAInfo() "GetAccountMFAInfo" -> GetAccountMFAInfoOutput {} }

/// Response of [`GetAccountMFAInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountMFAInfoOutput {
    pub is_mfa_enable: Option<bool>,
}
model! { GetAccountMFAInfoOutput {
    0 "IsMFAEnable" is_mfa_enable: bool
} }

/// Gets account security practice report: `GetAccountSecurityPracticeReport` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetAccountSecurityPracticeReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountSecurityPracticeReport {}
operation! { GetAccountSecurityPracticeReport()
    "GetAccountSecurityPracticeReport" -> GetAccountSecurityPracticeReportOutput {} }

/// Response of [`GetAccountSecurityPracticeReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountSecurityPracticeReportOutput {
    pub account_security_practice_info: Option<
        GetAccountSecurityPracticeReportAccountSecurityPracticeInfo,
    >,
}
model! { GetAccountSecurityPracticeReportOutput {
    0 "AccountSecurityPracticeInfo" account_security_practice_info: GetAccountSecurityPracticeReportAccountSecurityPracticeInfo
} }

/// In the response of [`GetAccountSecurityPracticeReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountSecurityPracticeReportAccountSecurityPracticeInfo {
    pub account_security_practice_user_info: Option<
        GetAccountSecurityPracticeReportAccountSecurityPracticeUserInfo,
    >,
    pub score: Option<i64>,
}
model! { GetAccountSecurityPracticeReportAccountSecurityPracticeInfo {
    0 "AccountSecurityPracticeUserInfo" account_security_practice_user_info: GetAccountSecurityPracticeReportAccountSecurityPracticeUserInfo,
    1 "Score" score: i64
} }

/// In the response of [`GetAccountSecurityPracticeReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountSecurityPracticeReportAccountSecurityPracticeUserInfo {
    pub bind_mfa: Option<bool>,
    pub old_ak_num: Option<i64>,
    pub root_with_access_key: Option<i64>,
    pub sub_user: Option<i64>,
    pub sub_user_bind_mfa: Option<i64>,
    pub sub_user_pwd_level: Option<String>,
    pub sub_user_with_old_access_key: Option<i64>,
    pub sub_user_with_unused_access_key: Option<i64>,
    pub unused_ak_num: Option<i64>,
}
model! { GetAccountSecurityPracticeReportAccountSecurityPracticeUserInfo {
    0 "BindMfa" bind_mfa: bool, 1 "OldAkNum" old_ak_num: i64, 2 "RootWithAccessKey" root_with_access_key: i64,
    3 "SubUser" sub_user: i64, 4 "SubUserBindMfa" sub_user_bind_mfa: i64,
    5 "SubUserPwdLevel" sub_user_pwd_level: String, 6 "SubUserWithOldAccessKey" sub_user_with_old_access_key: i64,
    7 "SubUserWithUnusedAccessKey" sub_user_with_unused_access_key: i64, 8 "UnusedAkNum" unused_ak_num: i64
} }

/// Gets account summary: `GetAccountSummary` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetAccountSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountSummary {}
operation! { GetAccountSummary() "GetAccountSummary" -> GetAccountSummaryOutput {} }

/// Response of [`GetAccountSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountSummaryOutput {
    pub summary_map: Option<GetAccountSummarySummaryMap>,
}
model! { GetAccountSummaryOutput {
    0 "SummaryMap" summary_map: GetAccountSummarySummaryMap
} }

/// In the response of [`GetAccountSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountSummarySummaryMap {
    pub access_keys_per_user_quota: Option<i64>,
    pub account_access_keys_per_account_quota: Option<i64>,
    pub attached_policies_per_group_quota: Option<i64>,
    pub attached_policies_per_role_quota: Option<i64>,
    pub attached_policies_per_user_quota: Option<i64>,
    pub attached_system_policies_per_group_quota: Option<i64>,
    pub attached_system_policies_per_role_quota: Option<i64>,
    pub attached_system_policies_per_user_quota: Option<i64>,
    pub authorized_client_per_user_quota: Option<i64>,
    pub conditions_per_ak_policy_quota: Option<i64>,
    pub groups: Option<i64>,
    pub groups_per_user_quota: Option<i64>,
    pub groups_quota: Option<i64>,
    pub ip_items_per_ak_policy_quota: Option<i64>,
    pub mfa_devices: Option<i64>,
    pub mfa_devices_in_use: Option<i64>,
    pub policies: Option<i64>,
    pub policies_quota: Option<i64>,
    pub policy_size_quota: Option<i64>,
    pub roles: Option<i64>,
    pub roles_quota: Option<i64>,
    pub service_credentials_per_user_per_service_quota: Option<i64>,
    pub users: Option<i64>,
    pub users_quota: Option<i64>,
    pub versions_per_policy_quota: Option<i64>,
    pub virtual_mfa_devices_quota: Option<i64>,
}
model! { GetAccountSummarySummaryMap {
    0 "AccessKeysPerUserQuota" access_keys_per_user_quota: i64,
    1 "AccountAccessKeysPerAccountQuota" account_access_keys_per_account_quota: i64,
    2 "AttachedPoliciesPerGroupQuota" attached_policies_per_group_quota: i64,
    3 "AttachedPoliciesPerRoleQuota" attached_policies_per_role_quota: i64,
    4 "AttachedPoliciesPerUserQuota" attached_policies_per_user_quota: i64,
    5 "AttachedSystemPoliciesPerGroupQuota" attached_system_policies_per_group_quota: i64,
    6 "AttachedSystemPoliciesPerRoleQuota" attached_system_policies_per_role_quota: i64,
    7 "AttachedSystemPoliciesPerUserQuota" attached_system_policies_per_user_quota: i64,
    8 "AuthorizedClientPerUserQuota" authorized_client_per_user_quota: i64,
    9 "ConditionsPerAKPolicyQuota" conditions_per_ak_policy_quota: i64, 10 "Groups" groups: i64,
    11 "GroupsPerUserQuota" groups_per_user_quota: i64, 12 "GroupsQuota" groups_quota: i64,
    13 "IPItemsPerAKPolicyQuota" ip_items_per_ak_policy_quota: i64, 14 "MFADevices" mfa_devices: i64,
    15 "MFADevicesInUse" mfa_devices_in_use: i64, 16 "Policies" policies: i64, 17 "PoliciesQuota" policies_quota: i64,
    18 "PolicySizeQuota" policy_size_quota: i64, 19 "Roles" roles: i64, 20 "RolesQuota" roles_quota: i64,
    21 "ServiceCredentialsPerUserPerServiceQuota" service_credentials_per_user_per_service_quota: i64,
    22 "Users" users: i64, 23 "UsersQuota" users_quota: i64, 24 "VersionsPerPolicyQuota" versions_per_policy_quota: i64,
    25 "VirtualMFADevicesQuota" virtual_mfa_devices_quota: i64
} }

/// Gets app secret: `GetAppSecret` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetAppSecret>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppSecret {
    /// Required.
    pub app_id: String,
    /// Required.
    pub app_secret_id: String,
}
operation! { GetAppSecret(app_id: String, app_secret_id: String) "GetAppSecret" -> GetAppSecretOutput {
    0 "AppId" app_id, 1 "AppSecretId" app_secret_id
} }

/// Response of [`GetAppSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppSecretOutput {
    pub app_secret: Option<GetAppSecretAppSecret>,
}
model! { GetAppSecretOutput {
    0 "AppSecret" app_secret: GetAppSecretAppSecret
} }

/// In the response of [`GetAppSecret`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppSecretAppSecret {
    pub app_id: Option<String>,
    pub app_secret_id: Option<String>,
    /// Secret.
    pub app_secret_value: Option<Secret>,
    pub create_date: Option<String>,
}
model! { GetAppSecretAppSecret {
    0 "AppId" app_id: String, 1 "AppSecretId" app_secret_id: String, 2 "AppSecretValue" app_secret_value: Secret,
    3 "CreateDate" create_date: String
} }

/// Gets application: `GetApplication` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplication {
    /// Required.
    pub app_id: String,
}
operation! { GetApplication(app_id: String) "GetApplication" -> GetApplicationOutput {
    0 "AppId" app_id
} }

/// Response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationOutput {
    pub application: Option<GetApplicationApplication>,
}
model! { GetApplicationOutput {
    0 "Application" application: GetApplicationApplication
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationApplication {
    pub access_token_validity: Option<i64>,
    pub account_id: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_type: Option<String>,
    pub create_date: Option<String>,
    pub delegated_scope: Option<GetApplicationDelegatedScope>,
    pub display_name: Option<String>,
    pub is_multi_tenant: Option<bool>,
    pub protocol_version: Option<String>,
    pub redirect_uris: Option<GetApplicationRedirectUris>,
    pub refresh_token_validity: Option<i64>,
    pub secret_required: Option<bool>,
    pub update_date: Option<String>,
}
model! { GetApplicationApplication {
    0 "AccessTokenValidity" access_token_validity: i64, 1 "AccountId" account_id: String, 2 "AppId" app_id: String,
    3 "AppName" app_name: String, 4 "AppType" app_type: String, 5 "CreateDate" create_date: String,
    6 "DelegatedScope" delegated_scope: GetApplicationDelegatedScope, 7 "DisplayName" display_name: String,
    8 "IsMultiTenant" is_multi_tenant: bool, 9 "ProtocolVersion" protocol_version: String,
    10 "RedirectUris" redirect_uris: GetApplicationRedirectUris, 11 "RefreshTokenValidity" refresh_token_validity: i64,
    12 "SecretRequired" secret_required: bool, 13 "UpdateDate" update_date: String
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationDelegatedScope {
    pub predefined_scopes: Option<GetApplicationPredefinedScopes>,
}
model! { GetApplicationDelegatedScope {
    0 "PredefinedScopes" predefined_scopes: GetApplicationPredefinedScopes
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationPredefinedScopes {
    pub predefined_scope: Vec<GetApplicationPredefinedScope>,
}
model! { GetApplicationPredefinedScopes {
    0 "PredefinedScope" predefined_scope: Vec<GetApplicationPredefinedScope>
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationPredefinedScope {
    pub description: Option<String>,
    pub name: Option<String>,
    pub required: Option<bool>,
}
model! { GetApplicationPredefinedScope {
    0 "Description" description: String, 1 "Name" name: String, 2 "Required" required: bool
} }

/// In the response of [`GetApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationRedirectUris {
    pub redirect_uri: Vec<String>,
}
model! { GetApplicationRedirectUris {
    0 "RedirectUri" redirect_uri: Vec<String>
} }

/// Gets application provision info: `GetApplicationProvisionInfo` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetApplicationProvisionInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationProvisionInfo {
    /// Required.
    pub app_id: String,
}
operation! { GetApplicationProvisionInfo(app_id: String)
    "GetApplicationProvisionInfo" -> GetApplicationProvisionInfoOutput {
    0 "AppId" app_id
} }

/// Response of [`GetApplicationProvisionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationProvisionInfoOutput {
    pub application_provision_info: Option<
        GetApplicationProvisionInfoApplicationProvisionInfo,
    >,
}
model! { GetApplicationProvisionInfoOutput {
    0 "ApplicationProvisionInfo" application_provision_info: GetApplicationProvisionInfoApplicationProvisionInfo
} }

/// In the response of [`GetApplicationProvisionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationProvisionInfoApplicationProvisionInfo {
    pub account_id: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub create_date: Option<String>,
    pub delegated_scope: Option<GetApplicationProvisionInfoDelegatedScope>,
    pub display_name: Option<String>,
    pub update_date: Option<String>,
}
model! { GetApplicationProvisionInfoApplicationProvisionInfo {
    0 "AccountId" account_id: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "CreateDate" create_date: String, 4 "DelegatedScope" delegated_scope: GetApplicationProvisionInfoDelegatedScope,
    5 "DisplayName" display_name: String, 6 "UpdateDate" update_date: String
} }

/// In the response of [`GetApplicationProvisionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationProvisionInfoDelegatedScope {
    pub predefined_scopes: Option<GetApplicationProvisionInfoPredefinedScopes>,
}
model! { GetApplicationProvisionInfoDelegatedScope {
    0 "PredefinedScopes" predefined_scopes: GetApplicationProvisionInfoPredefinedScopes
} }

/// In the response of [`GetApplicationProvisionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationProvisionInfoPredefinedScopes {
    pub predefined_scope: Vec<GetApplicationProvisionInfoPredefinedScope>,
}
model! { GetApplicationProvisionInfoPredefinedScopes {
    0 "PredefinedScope" predefined_scope: Vec<GetApplicationProvisionInfoPredefinedScope>
} }

/// In the response of [`GetApplicationProvisionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationProvisionInfoPredefinedScope {
    pub description: Option<String>,
    pub name: Option<String>,
}
model! { GetApplicationProvisionInfoPredefinedScope {
    0 "Description" description: String, 1 "Name" name: String
} }

/// Gets credential report: `GetCredentialReport` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetCredentialReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentialReport {
    pub max_items: Option<String>,
    pub next_token: Option<String>,
}
operation! { GetCredentialReport() "GetCredentialReport" -> GetCredentialReportOutput {
    0 "MaxItems" max_items: String, 1 "NextToken" next_token: String
} }

/// Response of [`GetCredentialReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCredentialReportOutput {
    pub content: Option<String>,
    pub generated_time: Option<String>,
    pub is_truncated: Option<String>,
    pub next_token: Option<String>,
}
model! { GetCredentialReportOutput {
    0 "Content" content: String, 1 "GeneratedTime" generated_time: String, 2 "IsTruncated" is_truncated: String,
    3 "NextToken" next_token: String
} }

/// Gets default domain: `GetDefaultDomain` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetDefaultDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDefaultDomain {}
operation! { GetDefaultDomain() "GetDefaultDomain" -> GetDefaultDomainOutput {} }

/// Response of [`GetDefaultDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDefaultDomainOutput {
    pub default_domain_name: Option<String>,
}
model! { GetDefaultDomainOutput {
    0 "DefaultDomainName" default_domain_name: String
} }

/// Gets external application: `GetExternalApplication` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetExternalApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExternalApplication {
    /// Required.
    pub app_id: String,
}
operation! { GetExternalApplication(app_id: String) "GetExternalApplication" -> GetExternalApplicationOutput {
    0 "AppId" app_id
} }

/// Response of [`GetExternalApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExternalApplicationOutput {
    pub external_application: Option<GetExternalApplicationExternalApplication>,
}
model! { GetExternalApplicationOutput {
    0 "ExternalApplication" external_application: GetExternalApplicationExternalApplication
} }

/// In the response of [`GetExternalApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExternalApplicationExternalApplication {
    pub app_principal_name: Option<String>,
    pub create_date: Option<String>,
    pub delegated_scope: Option<GetExternalApplicationDelegatedScope>,
    pub display_name: Option<String>,
    pub foreign_app_id: Option<String>,
    pub tenant_id: Option<String>,
    pub update_date: Option<String>,
}
model! { GetExternalApplicationExternalApplication {
    0 "AppPrincipalName" app_principal_name: String, 1 "CreateDate" create_date: String,
    2 "DelegatedScope" delegated_scope: GetExternalApplicationDelegatedScope, 3 "DisplayName" display_name: String,
    4 "ForeignAppId" foreign_app_id: String, 5 "TenantId" tenant_id: String, 6 "UpdateDate" update_date: String
} }

/// In the response of [`GetExternalApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExternalApplicationDelegatedScope {
    pub predefined_scopes: Option<GetExternalApplicationPredefinedScopes>,
}
model! { GetExternalApplicationDelegatedScope {
    0 "PredefinedScopes" predefined_scopes: GetExternalApplicationPredefinedScopes
} }

/// In the response of [`GetExternalApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExternalApplicationPredefinedScopes {
    pub predefined_scope: Vec<GetExternalApplicationPredefinedScope>,
}
model! { GetExternalApplicationPredefinedScopes {
    0 "PredefinedScope" predefined_scope: Vec<GetExternalApplicationPredefinedScope>
} }

/// In the response of [`GetExternalApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExternalApplicationPredefinedScope {
    pub description: Option<String>,
    pub name: Option<String>,
}
model! { GetExternalApplicationPredefinedScope {
    0 "Description" description: String, 1 "Name" name: String
} }

/// Gets governance item report: `GetGovernanceItemReport` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetGovernanceItemReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceItemReport {
    pub governance_item_type: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<String>,
}
operation! { GetGovernanceItemReport() "GetGovernanceItemReport" -> GetGovernanceItemReportOutput {
    0 "GovernanceItemType" governance_item_type: String, 1 "Marker" marker: String, 2 "MaxItems" max_items: String
} }

/// Response of [`GetGovernanceItemReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceItemReportOutput {
    pub columns_schema: Option<GetGovernanceItemReportColumnsSchema>,
    pub columns_value: Option<GetGovernanceItemReportColumnsValue>,
    pub generate_time: Option<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub metric_type: Option<String>,
    pub metric_value: Option<Value>,
}
model! { GetGovernanceItemReportOutput {
    0 "ColumnsSchema" columns_schema: GetGovernanceItemReportColumnsSchema,
    1 "ColumnsValue" columns_value: GetGovernanceItemReportColumnsValue, 2 "GenerateTime" generate_time: String,
    3 "IsTruncated" is_truncated: bool, 4 "Marker" marker: String, 5 "MetricType" metric_type: String,
    6 "MetricValue" metric_value: Value
} }

/// In the response of [`GetGovernanceItemReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceItemReportColumnsSchema {
    pub column_schema: Vec<GetGovernanceItemReportColumnSchema>,
}
model! { GetGovernanceItemReportColumnsSchema {
    0 "ColumnSchema" column_schema: Vec<GetGovernanceItemReportColumnSchema>
} }

/// In the response of [`GetGovernanceItemReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceItemReportColumnSchema {
    pub column_name: Option<String>,
    pub column_type: Option<String>,
}
model! { GetGovernanceItemReportColumnSchema {
    0 "ColumnName" column_name: String, 1 "ColumnType" column_type: String
} }

/// In the response of [`GetGovernanceItemReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceItemReportColumnsValue {
    pub column_row: Vec<GetGovernanceItemReportColumnRow>,
}
model! { GetGovernanceItemReportColumnsValue {
    0 "ColumnRow" column_row: Vec<GetGovernanceItemReportColumnRow>
} }

/// In the response of [`GetGovernanceItemReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceItemReportColumnRow {
    pub column_value: Vec<Value>,
}
model! { GetGovernanceItemReportColumnRow {
    0 "ColumnValue" column_value: Vec<Value>
} }

/// Gets governance report status: `GetGovernanceReportStatus` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetGovernanceReportStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceReportStatus {}
operation! { GetGovernanceReportStatus() "GetGovernanceReportStatus" -> GetGovernanceReportStatusOutput {} }

/// Response of [`GetGovernanceReportStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceReportStatusOutput {
    pub governance_items_status: Option<GetGovernanceReportStatusGovernanceItemsStatus>,
    pub whole_report_status: Option<String>,
}
model! { GetGovernanceReportStatusOutput {
    0 "GovernanceItemsStatus" governance_items_status: GetGovernanceReportStatusGovernanceItemsStatus,
    1 "WholeReportStatus" whole_report_status: String
} }

/// In the response of [`GetGovernanceReportStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceReportStatusGovernanceItemsStatus {
    pub governance_item_status: Vec<GetGovernanceReportStatusGovernanceItemStatus>,
}
model! { GetGovernanceReportStatusGovernanceItemsStatus {
    0 "GovernanceItemStatus" governance_item_status: Vec<GetGovernanceReportStatusGovernanceItemStatus>
} }

/// In the response of [`GetGovernanceReportStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGovernanceReportStatusGovernanceItemStatus {
    pub governance_item: Option<String>,
    pub status: Option<String>,
}
model! { GetGovernanceReportStatusGovernanceItemStatus {
    0 "GovernanceItem" governance_item: String, 1 "Status" status: String
} }

/// Gets group: `GetGroup` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroup {
    pub group_name: Option<String>,
}
operation! { GetGroup() "GetGroup" -> GetGroupOutput {
    0 "GroupName" group_name: String
} }

/// Response of [`GetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupOutput {
    pub group: Option<GetGroupGroup>,
}
model! { GetGroupOutput {
    0 "Group" group: GetGroupGroup
} }

/// In the response of [`GetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupGroup {
    pub comments: Option<String>,
    pub create_date: Option<String>,
    pub display_name: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub update_date: Option<String>,
}
model! { GetGroupGroup {
    0 "Comments" comments: String, 1 "CreateDate" create_date: String, 2 "DisplayName" display_name: String,
    3 "GroupId" group_id: String, 4 "GroupName" group_name: String, 5 "UpdateDate" update_date: String
} }

/// Gets login profile: `GetLoginProfile` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetLoginProfile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoginProfile {
    /// Required.
    pub user_principal_name: String,
}
operation! { GetLoginProfile(user_principal_name: String) "GetLoginProfile" -> GetLoginProfileOutput {
    0 "UserPrincipalName" user_principal_name
} }

/// Response of [`GetLoginProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoginProfileOutput {
    pub login_profile: Option<GetLoginProfileLoginProfile>,
}
model! { GetLoginProfileOutput {
    0 "LoginProfile" login_profile: GetLoginProfileLoginProfile
} }

/// In the response of [`GetLoginProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoginProfileLoginProfile {
    pub auto_disable_login_status: Option<String>,
    pub last_login_time: Option<String>,
    pub mfa_bind_required: Option<bool>,
    pub password_reset_required: Option<bool>,
    pub password_status: Option<String>,
    pub status: Option<String>,
    pub update_date: Option<String>,
    pub user_principal_name: Option<String>,
}
model! { GetLoginProfileLoginProfile {
    0 "AutoDisableLoginStatus" auto_disable_login_status: String, 1 "LastLoginTime" last_login_time: String,
    2 "MFABindRequired" mfa_bind_required: bool, 3 "PasswordResetRequired" password_reset_required: bool,
    4 "PasswordStatus" password_status: String, 5 "Status" status: String, 6 "UpdateDate" update_date: String,
    7 "UserPrincipalName" user_principal_name: String
} }

/// Gets oidc provider: `GetOIDCProvider` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetOIDCProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOIDCProvider {
    pub oidc_provider_name: Option<String>,
}
operation! { GetOIDCProvider() "GetOIDCProvider" -> GetOIDCProviderOutput {
    0 "OIDCProviderName" oidc_provider_name: String
} }

/// Response of [`GetOIDCProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOIDCProviderOutput {
    pub oidc_provider: Option<GetOIDCProviderOIDCProvider>,
}
model! { GetOIDCProviderOutput {
    0 "OIDCProvider" oidc_provider: GetOIDCProviderOIDCProvider
} }

/// In the response of [`GetOIDCProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOIDCProviderOIDCProvider {
    pub arn: Option<String>,
    pub client_ids: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub fingerprints: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub issuance_limit_time: Option<i64>,
    pub issuer_url: Option<String>,
    pub oidc_provider_name: Option<String>,
    pub update_date: Option<String>,
}
model! { GetOIDCProviderOIDCProvider {
    0 "Arn" arn: String, 1 "ClientIds" client_ids: String, 2 "CreateDate" create_date: String,
    3 "Description" description: String, 4 "Fingerprints" fingerprints: String, 5 "GmtCreate" gmt_create: String,
    6 "GmtModified" gmt_modified: String, 7 "IssuanceLimitTime" issuance_limit_time: i64,
    8 "IssuerUrl" issuer_url: String, 9 "OIDCProviderName" oidc_provider_name: String,
    10 "UpdateDate" update_date: String
} }

/// Gets password policy: `GetPasswordPolicy` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetPasswordPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPasswordPolicy {}
operation! { GetPasswordPolicy() "GetPasswordPolicy" -> GetPasswordPolicyOutput {} }

/// Response of [`GetPasswordPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPasswordPolicyOutput {
    pub password_policy: Option<GetPasswordPolicyPasswordPolicy>,
}
model! { GetPasswordPolicyOutput {
    0 "PasswordPolicy" password_policy: GetPasswordPolicyPasswordPolicy
} }

/// In the response of [`GetPasswordPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPasswordPolicyPasswordPolicy {
    pub hard_expire: Option<bool>,
    pub initial_password_age: Option<i64>,
    pub intercept_risk_password_on_api: Option<bool>,
    pub max_login_attemps: Option<i64>,
    pub max_password_age: Option<i64>,
    pub minimum_password_different_character: Option<i64>,
    pub minimum_password_length: Option<i64>,
    pub password_not_contain_user_name: Option<bool>,
    pub password_reuse_prevention: Option<i64>,
    pub require_lowercase_characters: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_symbols: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
}
model! { GetPasswordPolicyPasswordPolicy {
    0 "HardExpire" hard_expire: bool, 1 "InitialPasswordAge" initial_password_age: i64,
    2 "InterceptRiskPasswordOnApi" intercept_risk_password_on_api: bool, 3 "MaxLoginAttemps" max_login_attemps: i64,
    4 "MaxPasswordAge" max_password_age: i64,
    5 "MinimumPasswordDifferentCharacter" minimum_password_different_character: i64,
    6 "MinimumPasswordLength" minimum_password_length: i64,
    7 "PasswordNotContainUserName" password_not_contain_user_name: bool,
    8 "PasswordReusePrevention" password_reuse_prevention: i64,
    9 "RequireLowercaseCharacters" require_lowercase_characters: bool, 10 "RequireNumbers" require_numbers: bool,
    11 "RequireSymbols" require_symbols: bool, 12 "RequireUppercaseCharacters" require_uppercase_characters: bool
} }

/// Gets saml provider: `GetSAMLProvider` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetSAMLProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSAMLProvider {
    /// Required.
    pub saml_provider_name: String,
}
operation! { GetSAMLProvider(saml_provider_name: String) "GetSAMLProvider" -> GetSAMLProviderOutput {
    0 "SAMLProviderName" saml_provider_name
} }

/// Response of [`GetSAMLProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSAMLProviderOutput {
    pub saml_provider: Option<GetSAMLProviderSAMLProvider>,
}
model! { GetSAMLProviderOutput {
    0 "SAMLProvider" saml_provider: GetSAMLProviderSAMLProvider
} }

/// In the response of [`GetSAMLProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSAMLProviderSAMLProvider {
    pub arn: Option<String>,
    pub authn_sign_algo: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub encoded_saml_metadata_document: Option<String>,
    pub saml_provider_name: Option<String>,
    pub update_date: Option<String>,
}
model! { GetSAMLProviderSAMLProvider {
    0 "Arn" arn: String, 1 "AuthnSignAlgo" authn_sign_algo: String, 2 "CreateDate" create_date: String,
    3 "Description" description: String, 4 "EncodedSAMLMetadataDocument" encoded_saml_metadata_document: String,
    5 "SAMLProviderName" saml_provider_name: String, 6 "UpdateDate" update_date: String
} }

/// Gets security preference: `GetSecurityPreference` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetSecurityPreference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityPreference {}
operation! { GetSecurityPreference() "GetSecurityPreference" -> GetSecurityPreferenceOutput {} }

/// Response of [`GetSecurityPreference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityPreferenceOutput {
    pub security_preference: Option<GetSecurityPreferenceSecurityPreference>,
}
model! { GetSecurityPreferenceOutput {
    0 "SecurityPreference" security_preference: GetSecurityPreferenceSecurityPreference
} }

/// In the response of [`GetSecurityPreference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityPreferenceSecurityPreference {
    pub access_key_preference: Option<GetSecurityPreferenceAccessKeyPreference>,
    pub login_profile_preference: Option<GetSecurityPreferenceLoginProfilePreference>,
    pub mfa_preference: Option<GetSecurityPreferenceMFAPreference>,
    pub max_idle_days: Option<GetSecurityPreferenceMaxIdleDays>,
    pub personal_info_preference: Option<GetSecurityPreferencePersonalInfoPreference>,
    pub verification_preference: Option<GetSecurityPreferenceVerificationPreference>,
}
model! { GetSecurityPreferenceSecurityPreference {
    0 "AccessKeyPreference" access_key_preference: GetSecurityPreferenceAccessKeyPreference,
    1 "LoginProfilePreference" login_profile_preference: GetSecurityPreferenceLoginProfilePreference,
    2 "MFAPreference" mfa_preference: GetSecurityPreferenceMFAPreference,
    3 "MaxIdleDays" max_idle_days: GetSecurityPreferenceMaxIdleDays,
    4 "PersonalInfoPreference" personal_info_preference: GetSecurityPreferencePersonalInfoPreference,
    5 "VerificationPreference" verification_preference: GetSecurityPreferenceVerificationPreference
} }

/// In the response of [`GetSecurityPreference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityPreferenceAccessKeyPreference {
    pub allow_user_to_manage_access_keys: Option<bool>,
    pub allow_user_to_manage_service_credentials: Option<bool>,
}
model! { GetSecurityPreferenceAccessKeyPreference {
    0 "AllowUserToManageAccessKeys" allow_user_to_manage_access_keys: bool,
    1 "AllowUserToManageServiceCredentials" allow_user_to_manage_service_credentials: bool
} }

/// In the response of [`GetSecurityPreference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityPreferenceLoginProfilePreference {
    pub allow_user_to_change_password: Option<bool>,
    pub allow_user_to_login_with_passkey: Option<bool>,
    pub enable_save_mfa_ticket: Option<bool>,
    pub login_network_masks: Option<String>,
    pub login_session_duration: Option<i64>,
    pub mfa_operation_for_login: Option<String>,
    /// Deprecated.
    pub operation_for_risk_login: Option<String>,
}
model! { GetSecurityPreferenceLoginProfilePreference {
    0 "AllowUserToChangePassword" allow_user_to_change_password: bool,
    1 "AllowUserToLoginWithPasskey" allow_user_to_login_with_passkey: bool,
    2 "EnableSaveMFATicket" enable_save_mfa_ticket: bool, 3 "LoginNetworkMasks" login_network_masks: String,
    4 "LoginSessionDuration" login_session_duration: i64, 5 "MFAOperationForLogin" mfa_operation_for_login: String,
    6 "OperationForRiskLogin" operation_for_risk_login: String
} }

/// In the response of [`GetSecurityPreference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityPreferenceMFAPreference {
    pub allow_user_to_manage_mfa_devices: Option<bool>,
}
model! { GetSecurityPreferenceMFAPreference {
    0 "AllowUserToManageMFADevices" allow_user_to_manage_mfa_devices: bool
} }

/// In the response of [`GetSecurityPreference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityPreferenceMaxIdleDays {
    pub max_idle_days_for_access_keys: Option<i64>,
    pub max_idle_days_for_users: Option<i64>,
}
model! { GetSecurityPreferenceMaxIdleDays {
    0 "MaxIdleDaysForAccessKeys" max_idle_days_for_access_keys: i64,
    1 "MaxIdleDaysForUsers" max_idle_days_for_users: i64
} }

/// In the response of [`GetSecurityPreference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityPreferencePersonalInfoPreference {
    pub allow_user_to_manage_personal_ding_talk: Option<bool>,
}
model! { GetSecurityPreferencePersonalInfoPreference {
    0 "AllowUserToManagePersonalDingTalk" allow_user_to_manage_personal_ding_talk: bool
} }

/// In the response of [`GetSecurityPreference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityPreferenceVerificationPreference {
    pub verification_types: Vec<String>,
}
model! { GetSecurityPreferenceVerificationPreference {
    0 "VerificationTypes" verification_types: Vec<String>
} }

/// Gets service credential: `GetServiceCredential` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetServiceCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceCredential {
    /// Required.
    pub service_credential_id: String,
    pub user_principal_name: Option<String>,
}
operation! { GetServiceCredential(service_credential_id: String) "GetServiceCredential" -> GetServiceCredentialOutput {
    0 "ServiceCredentialId" service_credential_id, 1 "UserPrincipalName" user_principal_name: String
} }

/// Response of [`GetServiceCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceCredentialOutput {
    pub service_credential: Option<GetServiceCredentialServiceCredential>,
}
model! { GetServiceCredentialOutput {
    0 "ServiceCredential" service_credential: GetServiceCredentialServiceCredential
} }

/// In the response of [`GetServiceCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceCredentialServiceCredential {
    pub create_time: Option<String>,
    pub expiration_time: Option<String>,
    pub service_credential_id: Option<String>,
    pub service_credential_name: Option<String>,
    pub service_name: Option<String>,
    pub status: Option<String>,
    pub user_principal_name: Option<String>,
}
model! { GetServiceCredentialServiceCredential {
    0 "CreateTime" create_time: String, 1 "ExpirationTime" expiration_time: String,
    2 "ServiceCredentialId" service_credential_id: String, 3 "ServiceCredentialName" service_credential_name: String,
    4 "ServiceName" service_name: String, 5 "Status" status: String, 6 "UserPrincipalName" user_principal_name: String
} }

/// Gets user: `GetUser` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser {
    pub user_access_key_id: Option<String>,
    pub user_id: Option<String>,
    pub user_principal_name: Option<String>,
}
operation! { GetUser() "GetUser" -> GetUserOutput {
    0 "UserAccessKeyId" user_access_key_id: String, 1 "UserId" user_id: String,
    2 "UserPrincipalName" user_principal_name: String
} }

/// Response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserOutput {
    pub user: Option<GetUserUser>,
}
model! { GetUserOutput {
    0 "User" user: GetUserUser
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserUser {
    pub comments: Option<String>,
    pub create_date: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub last_login_date: Option<String>,
    pub mobile_phone: Option<String>,
    pub provision_type: Option<String>,
    pub tags: Option<GetUserTags>,
    pub update_date: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub user_principal_name: Option<String>,
}
model! { GetUserUser {
    0 "Comments" comments: String, 1 "CreateDate" create_date: String, 2 "DisplayName" display_name: String,
    3 "Email" email: String, 4 "LastLoginDate" last_login_date: String, 5 "MobilePhone" mobile_phone: String,
    6 "ProvisionType" provision_type: String, 7 "Tags" tags: GetUserTags, 8 "UpdateDate" update_date: String,
    9 "UserId" user_id: String, 10 "UserName" user_name: String, 11 "UserPrincipalName" user_principal_name: String
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserTags {
    pub tag: Vec<GetUserTag>,
}
model! { GetUserTags {
    0 "Tag" tag: Vec<GetUserTag>
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetUserTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Gets user in recycle bin: `GetUserInRecycleBin` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetUserInRecycleBin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserInRecycleBin {
    pub user_access_key_id: Option<String>,
    pub user_id: Option<String>,
}
operation! { GetUserInRecycleBin() "GetUserInRecycleBin" -> GetUserInRecycleBinOutput {
    0 "UserAccessKeyId" user_access_key_id: String, 1 "UserId" user_id: String
} }

/// Response of [`GetUserInRecycleBin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserInRecycleBinOutput {
    pub user: Option<GetUserInRecycleBinUser>,
}
model! { GetUserInRecycleBinOutput {
    0 "User" user: GetUserInRecycleBinUser
} }

/// In the response of [`GetUserInRecycleBin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserInRecycleBinUser {
    pub create_date: Option<String>,
    pub delete_date: Option<String>,
    pub display_name: Option<String>,
    pub recycle_date: Option<String>,
    pub user_id: Option<String>,
    pub user_principal_name: Option<String>,
}
model! { GetUserInRecycleBinUser {
    0 "CreateDate" create_date: String, 1 "DeleteDate" delete_date: String, 2 "DisplayName" display_name: String,
    3 "RecycleDate" recycle_date: String, 4 "UserId" user_id: String, 5 "UserPrincipalName" user_principal_name: String
} }

/// Gets user mfa info: `GetUserMFAInfo` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetUserMFAInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserMFAInfo {
    pub user_principal_name: Option<String>,
}
operation! { GetUserMFAInfo() "GetUserMFAInfo" -> GetUserMFAInfoOutput {
    0 "UserPrincipalName" user_principal_name: String
} }

/// Response of [`GetUserMFAInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserMFAInfoOutput {
    pub is_mfa_enable: Option<bool>,
    pub mfa_device: Option<GetUserMFAInfoMFADevice>,
}
model! { GetUserMFAInfoOutput {
    0 "IsMFAEnable" is_mfa_enable: bool, 1 "MFADevice" mfa_device: GetUserMFAInfoMFADevice
} }

/// In the response of [`GetUserMFAInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserMFAInfoMFADevice {
    pub serial_number: Option<String>,
    pub r#type: Option<String>,
}
model! { GetUserMFAInfoMFADevice {
    0 "SerialNumber" serial_number: String, 1 "Type" r#type: String
} }

/// Gets user sso settings: `GetUserSsoSettings` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetUserSsoSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserSsoSettings {}
operation! { GetUserSsoSettings() "GetUserSsoSettings" -> GetUserSsoSettingsOutput {} }

/// Response of [`GetUserSsoSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserSsoSettingsOutput {
    pub user_sso_settings: Option<GetUserSsoSettingsUserSsoSettings>,
}
model! { GetUserSsoSettingsOutput {
    0 "UserSsoSettings" user_sso_settings: GetUserSsoSettingsUserSsoSettings
} }

/// In the response of [`GetUserSsoSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserSsoSettingsUserSsoSettings {
    pub authn_sign_algo: Option<String>,
    pub auxiliary_domain: Option<String>,
    pub metadata_document: Option<String>,
    pub sso_enabled: Option<bool>,
    pub sso_login_with_domain: Option<bool>,
}
model! { GetUserSsoSettingsUserSsoSettings {
    0 "AuthnSignAlgo" authn_sign_algo: String, 1 "AuxiliaryDomain" auxiliary_domain: String,
    2 "MetadataDocument" metadata_document: String, 3 "SsoEnabled" sso_enabled: bool,
    4 "SsoLoginWithDomain" sso_login_with_domain: bool
} }

/// Gets verification info: `GetVerificationInfo` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/GetVerificationInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVerificationInfo {
    pub user_principal_name: Option<String>,
}
operation! { GetVerificationInfo() "GetVerificationInfo" -> GetVerificationInfoOutput {
    0 "UserPrincipalName" user_principal_name: String
} }

/// Response of [`GetVerificationInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVerificationInfoOutput {
    pub security_email_device: Option<GetVerificationInfoSecurityEmailDevice>,
    pub security_phone_device: Option<GetVerificationInfoSecurityPhoneDevice>,
}
model! { GetVerificationInfoOutput {
    0 "SecurityEmailDevice" security_email_device: GetVerificationInfoSecurityEmailDevice,
    1 "SecurityPhoneDevice" security_phone_device: GetVerificationInfoSecurityPhoneDevice
} }

/// In the response of [`GetVerificationInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVerificationInfoSecurityEmailDevice {
    pub email: Option<String>,
    pub status: Option<String>,
}
model! { GetVerificationInfoSecurityEmailDevice {
    0 "Email" email: String, 1 "Status" status: String
} }

/// In the response of [`GetVerificationInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVerificationInfoSecurityPhoneDevice {
    pub area_code: Option<String>,
    pub phone_number: Option<String>,
    pub status: Option<String>,
}
model! { GetVerificationInfoSecurityPhoneDevice {
    0 "AreaCode" area_code: String, 1 "PhoneNumber" phone_number: String, 2 "Status" status: String
} }

/// Lists access keys: `ListAccessKeys` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/ListAccessKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessKeys {
    pub user_principal_name: Option<String>,
}
operation! { ListAccessKeys() "ListAccessKeys" -> ListAccessKeysOutput {
    0 "UserPrincipalName" user_principal_name: String
} }

/// Response of [`ListAccessKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessKeysOutput {
    pub access_keys: Option<ListAccessKeysAccessKeys>,
}
model! { ListAccessKeysOutput {
    0 "AccessKeys" access_keys: ListAccessKeysAccessKeys
} }

/// In the response of [`ListAccessKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessKeysAccessKeys {
    pub access_key: Vec<ListAccessKeysAccessKey>,
}
model! { ListAccessKeysAccessKeys {
    0 "AccessKey" access_key: Vec<ListAccessKeysAccessKey>
} }

/// In the response of [`ListAccessKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessKeysAccessKey {
    pub access_key_id: Option<String>,
    pub create_date: Option<String>,
    pub status: Option<String>,
    pub update_date: Option<String>,
}
model! { ListAccessKeysAccessKey {
    0 "AccessKeyId" access_key_id: String, 1 "CreateDate" create_date: String, 2 "Status" status: String,
    3 "UpdateDate" update_date: String
} }

/// Lists access keys in recycle bin: `ListAccessKeysInRecycleBin` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/ListAccessKeysInRecycleBin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessKeysInRecycleBin {
    pub user_id: Option<String>,
}
operation! { ListAccessKeysInRecycleBin() "ListAccessKeysInRecycleBin" -> ListAccessKeysInRecycleBinOutput {
    0 "UserId" user_id: String
} }

/// Response of [`ListAccessKeysInRecycleBin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessKeysInRecycleBinOutput {
    pub access_keys: Option<ListAccessKeysInRecycleBinAccessKeys>,
}
model! { ListAccessKeysInRecycleBinOutput {
    0 "AccessKeys" access_keys: ListAccessKeysInRecycleBinAccessKeys
} }

/// In the response of [`ListAccessKeysInRecycleBin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessKeysInRecycleBinAccessKeys {
    pub access_key: Vec<ListAccessKeysInRecycleBinAccessKey>,
}
model! { ListAccessKeysInRecycleBinAccessKeys {
    0 "AccessKey" access_key: Vec<ListAccessKeysInRecycleBinAccessKey>
} }

/// In the response of [`ListAccessKeysInRecycleBin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessKeysInRecycleBinAccessKey {
    pub access_key_id: Option<String>,
    pub create_date: Option<String>,
    pub delete_date: Option<String>,
    pub recycle_date: Option<String>,
}
model! { ListAccessKeysInRecycleBinAccessKey {
    0 "AccessKeyId" access_key_id: String, 1 "CreateDate" create_date: String, 2 "DeleteDate" delete_date: String,
    3 "RecycleDate" recycle_date: String
} }

/// Lists app secret ids: `ListAppSecretIds` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/ListAppSecretIds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppSecretIds {
    /// Required.
    pub app_id: String,
}
operation! { ListAppSecretIds(app_id: String) "ListAppSecretIds" -> ListAppSecretIdsOutput {
    0 "AppId" app_id
} }

/// Response of [`ListAppSecretIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppSecretIdsOutput {
    pub app_secrets: Option<ListAppSecretIdsAppSecrets>,
}
model! { ListAppSecretIdsOutput {
    0 "AppSecrets" app_secrets: ListAppSecretIdsAppSecrets
} }

/// In the response of [`ListAppSecretIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppSecretIdsAppSecrets {
    pub app_secret: Vec<ListAppSecretIdsAppSecret>,
}
model! { ListAppSecretIdsAppSecrets {
    0 "AppSecret" app_secret: Vec<ListAppSecretIdsAppSecret>
} }

/// In the response of [`ListAppSecretIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppSecretIdsAppSecret {
    pub app_id: Option<String>,
    pub app_secret_id: Option<String>,
    pub create_date: Option<String>,
}
model! { ListAppSecretIdsAppSecret {
    0 "AppId" app_id: String, 1 "AppSecretId" app_secret_id: String, 2 "CreateDate" create_date: String
} }

/// Lists application provision infos: `ListApplicationProvisionInfos` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/ListApplicationProvisionInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationProvisionInfos {
    pub source_type: Option<String>,
}
operation! { ListApplicationProvisionInfos() "ListApplicationProvisionInfos" -> ListApplicationProvisionInfosOutput {
    0 "SourceType" source_type: String
} }

/// Response of [`ListApplicationProvisionInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationProvisionInfosOutput {
    pub application_provision_infos: Option<
        ListApplicationProvisionInfosApplicationProvisionInfos,
    >,
}
model! { ListApplicationProvisionInfosOutput {
    0 "ApplicationProvisionInfos" application_provision_infos: ListApplicationProvisionInfosApplicationProvisionInfos
} }

/// In the response of [`ListApplicationProvisionInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationProvisionInfosApplicationProvisionInfos {
    pub application_provision_info: Vec<
        ListApplicationProvisionInfosApplicationProvisionInfo,
    >,
}
model! { ListApplicationProvisionInfosApplicationProvisionInfos {
    0 "ApplicationProvisionInfo" application_provision_info: Vec<ListApplicationProvisionInfosApplicationProvisionInfo>
} }

/// In the response of [`ListApplicationProvisionInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationProvisionInfosApplicationProvisionInfo {
    pub account_id: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub create_date: Option<String>,
    pub delegated_scope: Option<ListApplicationProvisionInfosDelegatedScope>,
    pub display_name: Option<String>,
    pub update_date: Option<String>,
}
model! { ListApplicationProvisionInfosApplicationProvisionInfo {
    0 "AccountId" account_id: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "CreateDate" create_date: String, 4 "DelegatedScope" delegated_scope: ListApplicationProvisionInfosDelegatedScope,
    5 "DisplayName" display_name: String, 6 "UpdateDate" update_date: String
} }

/// In the response of [`ListApplicationProvisionInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationProvisionInfosDelegatedScope {
    pub predefined_scopes: Option<ListApplicationProvisionInfosPredefinedScopes>,
}
model! { ListApplicationProvisionInfosDelegatedScope {
    0 "PredefinedScopes" predefined_scopes: ListApplicationProvisionInfosPredefinedScopes
} }

/// In the response of [`ListApplicationProvisionInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationProvisionInfosPredefinedScopes {
    pub predefined_scope: Vec<ListApplicationProvisionInfosPredefinedScope>,
}
model! { ListApplicationProvisionInfosPredefinedScopes {
    0 "PredefinedScope" predefined_scope: Vec<ListApplicationProvisionInfosPredefinedScope>
} }

/// In the response of [`ListApplicationProvisionInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationProvisionInfosPredefinedScope {
    pub description: Option<String>,
    pub name: Option<String>,
}
model! { ListApplicationProvisionInfosPredefinedScope {
    0 "Description" description: String, 1 "Name" name: String
} }

/// Lists applications: `ListApplications` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/ListApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplications {}
operation! { ListApplications() "ListApplications" -> ListApplicationsOutput {} }

/// Response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsOutput {
    pub applications: Option<ListApplicationsApplications>,
}
model! { ListApplicationsOutput {
    0 "Applications" applications: ListApplicationsApplications
} }

/// In the response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsApplications {
    pub application: Vec<ListApplicationsApplication>,
}
model! { ListApplicationsApplications {
    0 "Application" application: Vec<ListApplicationsApplication>
} }

/// In the response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsApplication {
    pub access_token_validity: Option<i64>,
    pub account_id: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_type: Option<String>,
    pub create_date: Option<String>,
    pub delegated_scope: Option<ListApplicationsDelegatedScope>,
    pub display_name: Option<String>,
    pub is_multi_tenant: Option<bool>,
    pub protocol_version: Option<String>,
    pub redirect_uris: Option<ListApplicationsRedirectUris>,
    pub refresh_token_validity: Option<i64>,
    pub secret_required: Option<bool>,
    pub update_date: Option<String>,
}
model! { ListApplicationsApplication {
    0 "AccessTokenValidity" access_token_validity: i64, 1 "AccountId" account_id: String, 2 "AppId" app_id: String,
    3 "AppName" app_name: String, 4 "AppType" app_type: String, 5 "CreateDate" create_date: String,
    6 "DelegatedScope" delegated_scope: ListApplicationsDelegatedScope, 7 "DisplayName" display_name: String,
    8 "IsMultiTenant" is_multi_tenant: bool, 9 "ProtocolVersion" protocol_version: String,
    10 "RedirectUris" redirect_uris: ListApplicationsRedirectUris,
    11 "RefreshTokenValidity" refresh_token_validity: i64, 12 "SecretRequired" secret_required: bool,
    13 "UpdateDate" update_date: String
} }

/// In the response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsDelegatedScope {
    pub predefined_scopes: Option<ListApplicationsPredefinedScopes>,
}
model! { ListApplicationsDelegatedScope {
    0 "PredefinedScopes" predefined_scopes: ListApplicationsPredefinedScopes
} }

/// In the response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsPredefinedScopes {
    pub predefined_scope: Vec<ListApplicationsPredefinedScope>,
}
model! { ListApplicationsPredefinedScopes {
    0 "PredefinedScope" predefined_scope: Vec<ListApplicationsPredefinedScope>
} }

/// In the response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsPredefinedScope {
    pub description: Option<String>,
    pub name: Option<String>,
    pub required: Option<bool>,
}
model! { ListApplicationsPredefinedScope {
    0 "Description" description: String, 1 "Name" name: String, 2 "Required" required: bool
} }

/// In the response of [`ListApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationsRedirectUris {
    pub redirect_uri: Vec<String>,
}
model! { ListApplicationsRedirectUris {
    0 "RedirectUri" redirect_uri: Vec<String>
} }

/// Lists external applications: `ListExternalApplications` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/ListExternalApplications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalApplications {}
operation! { ListExternalApplications() "ListExternalApplications" -> ListExternalApplicationsOutput {} }

/// Response of [`ListExternalApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalApplicationsOutput {
    pub external_applications: Option<ListExternalApplicationsExternalApplications>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
model! { ListExternalApplicationsOutput {
    0 "ExternalApplications" external_applications: ListExternalApplicationsExternalApplications,
    1 "IsTruncated" is_truncated: bool, 2 "Marker" marker: String
} }

/// In the response of [`ListExternalApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalApplicationsExternalApplications {
    pub external_application: Vec<ListExternalApplicationsExternalApplication>,
}
model! { ListExternalApplicationsExternalApplications {
    0 "ExternalApplication" external_application: Vec<ListExternalApplicationsExternalApplication>
} }

/// In the response of [`ListExternalApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalApplicationsExternalApplication {
    pub app_principal_name: Option<String>,
    pub create_date: Option<String>,
    pub delegated_scope: Option<ListExternalApplicationsDelegatedScope>,
    pub display_name: Option<String>,
    pub foreign_app_id: Option<String>,
    pub tenant_id: Option<String>,
    pub update_date: Option<String>,
}
model! { ListExternalApplicationsExternalApplication {
    0 "AppPrincipalName" app_principal_name: String, 1 "CreateDate" create_date: String,
    2 "DelegatedScope" delegated_scope: ListExternalApplicationsDelegatedScope, 3 "DisplayName" display_name: String,
    4 "ForeignAppId" foreign_app_id: String, 5 "TenantId" tenant_id: String, 6 "UpdateDate" update_date: String
} }

/// In the response of [`ListExternalApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalApplicationsDelegatedScope {
    pub predefined_scopes: Option<ListExternalApplicationsPredefinedScopes>,
}
model! { ListExternalApplicationsDelegatedScope {
    0 "PredefinedScopes" predefined_scopes: ListExternalApplicationsPredefinedScopes
} }

/// In the response of [`ListExternalApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalApplicationsPredefinedScopes {
    pub predefined_scope: Vec<ListExternalApplicationsPredefinedScope>,
}
model! { ListExternalApplicationsPredefinedScopes {
    0 "PredefinedScope" predefined_scope: Vec<ListExternalApplicationsPredefinedScope>
} }

/// In the response of [`ListExternalApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalApplicationsPredefinedScope {
    pub description: Option<String>,
    pub name: Option<String>,
}
model! { ListExternalApplicationsPredefinedScope {
    0 "Description" description: String, 1 "Name" name: String
} }

/// Lists groups: `ListGroups` of `ims` 2019-08-15.
///
/// POST. Reads only. Pages by token (`Marker`). See <https://api.alibabacloud.com/document/Ims/2019-08-15/ListGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroups {
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}
operation! { ListGroups() "ListGroups" -> ListGroupsOutput {
    0 "Marker" marker: String, 1 "MaxItems" max_items: i64
} }
paged! { ListGroups: ListGroupsGroup = Token "Marker", "Groups.Group" groups.group, next "Marker", more "IsTruncated" }

/// Response of [`ListGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsOutput {
    pub groups: Option<ListGroupsGroups>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
model! { ListGroupsOutput {
    0 "Groups" groups: ListGroupsGroups, 1 "IsTruncated" is_truncated: bool, 2 "Marker" marker: String
} }

/// In the response of [`ListGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsGroups {
    pub group: Vec<ListGroupsGroup>,
}
model! { ListGroupsGroups {
    0 "Group" group: Vec<ListGroupsGroup>
} }

/// In the response of [`ListGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsGroup {
    pub comments: Option<String>,
    pub create_date: Option<String>,
    pub display_name: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub update_date: Option<String>,
}
model! { ListGroupsGroup {
    0 "Comments" comments: String, 1 "CreateDate" create_date: String, 2 "DisplayName" display_name: String,
    3 "GroupId" group_id: String, 4 "GroupName" group_name: String, 5 "UpdateDate" update_date: String
} }

/// Lists groups for user: `ListGroupsForUser` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/ListGroupsForUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForUser {
    /// Required.
    pub user_principal_name: String,
}
operation! { ListGroupsForUser(user_principal_name: String) "ListGroupsForUser" -> ListGroupsForUserOutput {
    0 "UserPrincipalName" user_principal_name
} }

/// Response of [`ListGroupsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForUserOutput {
    pub groups: Option<ListGroupsForUserGroups>,
}
model! { ListGroupsForUserOutput {
    0 "Groups" groups: ListGroupsForUserGroups
} }

/// In the response of [`ListGroupsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForUserGroups {
    pub group: Vec<ListGroupsForUserGroup>,
}
model! { ListGroupsForUserGroups {
    0 "Group" group: Vec<ListGroupsForUserGroup>
} }

/// In the response of [`ListGroupsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForUserGroup {
    pub comments: Option<String>,
    pub display_name: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub join_date: Option<String>,
}
model! { ListGroupsForUserGroup {
    0 "Comments" comments: String, 1 "DisplayName" display_name: String, 2 "GroupId" group_id: String,
    3 "GroupName" group_name: String, 4 "JoinDate" join_date: String
} }

/// Lists oidc providers: `ListOIDCProviders` of `ims` 2019-08-15.
///
/// POST. Reads only. Pages by token (`Marker`). See
/// <https://api.alibabacloud.com/document/Ims/2019-08-15/ListOIDCProviders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOIDCProviders {
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}
operation! { ListOIDCProviders() "ListOIDCProviders" -> ListOIDCProvidersOutput {
    0 "Marker" marker: String, 1 "MaxItems" max_items: i64
} }
paged! { ListOIDCProviders: ListOIDCProvidersOIDCProvider =
    Token "Marker", "OIDCProviders.OIDCProvider" oidc_providers.oidc_provider, next "Marker", more "IsTruncated" }

/// Response of [`ListOIDCProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOIDCProvidersOutput {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub oidc_providers: Option<ListOIDCProvidersOIDCProviders>,
}
model! { ListOIDCProvidersOutput {
    0 "IsTruncated" is_truncated: bool, 1 "Marker" marker: String,
    2 "OIDCProviders" oidc_providers: ListOIDCProvidersOIDCProviders
} }

/// In the response of [`ListOIDCProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOIDCProvidersOIDCProviders {
    pub oidc_provider: Vec<ListOIDCProvidersOIDCProvider>,
}
model! { ListOIDCProvidersOIDCProviders {
    0 "OIDCProvider" oidc_provider: Vec<ListOIDCProvidersOIDCProvider>
} }

/// In the response of [`ListOIDCProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOIDCProvidersOIDCProvider {
    pub arn: Option<String>,
    pub client_ids: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub fingerprints: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub issuance_limit_time: Option<i64>,
    pub issuer_url: Option<String>,
    pub oidc_provider_name: Option<String>,
    pub update_date: Option<String>,
}
model! { ListOIDCProvidersOIDCProvider {
    0 "Arn" arn: String, 1 "ClientIds" client_ids: String, 2 "CreateDate" create_date: String,
    3 "Description" description: String, 4 "Fingerprints" fingerprints: String, 5 "GmtCreate" gmt_create: String,
    6 "GmtModified" gmt_modified: String, 7 "IssuanceLimitTime" issuance_limit_time: i64,
    8 "IssuerUrl" issuer_url: String, 9 "OIDCProviderName" oidc_provider_name: String,
    10 "UpdateDate" update_date: String
} }

/// Lists passkeys: `ListPasskeys` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/ListPasskeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPasskeys {
    pub user_principal_name: Option<String>,
}
operation! { ListPasskeys() "ListPasskeys" -> ListPasskeysOutput {
    0 "UserPrincipalName" user_principal_name: String
} }

/// Response of [`ListPasskeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPasskeysOutput {
    pub passkeys: Vec<ListPasskeysPasskeys>,
}
model! { ListPasskeysOutput {
    0 "Passkeys" passkeys: Vec<ListPasskeysPasskeys>
} }

/// In the response of [`ListPasskeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPasskeysPasskeys {
    pub create_date: Option<String>,
    pub last_use_date: Option<String>,
    pub passkey_id: Option<String>,
    pub passkey_name: Option<String>,
}
model! { ListPasskeysPasskeys {
    0 "CreateDate" create_date: String, 1 "LastUseDate" last_use_date: String, 2 "PasskeyId" passkey_id: String,
    3 "PasskeyName" passkey_name: String
} }

/// Lists predefined scopes: `ListPredefinedScopes` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/ListPredefinedScopes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPredefinedScopes {
    pub app_type: Option<String>,
}
operation! { ListPredefinedScopes() "ListPredefinedScopes" -> ListPredefinedScopesOutput {
    0 "AppType" app_type: String
} }

/// Response of [`ListPredefinedScopes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPredefinedScopesOutput {
    pub predefined_scopes: Option<ListPredefinedScopesPredefinedScopes>,
}
model! { ListPredefinedScopesOutput {
    0 "PredefinedScopes" predefined_scopes: ListPredefinedScopesPredefinedScopes
} }

/// In the response of [`ListPredefinedScopes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPredefinedScopesPredefinedScopes {
    pub predefined_scope: Vec<ListPredefinedScopesPredefinedScope>,
}
model! { ListPredefinedScopesPredefinedScopes {
    0 "PredefinedScope" predefined_scope: Vec<ListPredefinedScopesPredefinedScope>
} }

/// In the response of [`ListPredefinedScopes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPredefinedScopesPredefinedScope {
    pub description: Option<String>,
    pub name: Option<String>,
}
model! { ListPredefinedScopesPredefinedScope {
    0 "Description" description: String, 1 "Name" name: String
} }

/// Lists recent governance metrics: `ListRecentGovernanceMetrics` of `ims` 2019-08-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ims/2019-08-15/ListRecentGovernanceMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentGovernanceMetrics {}
operation! { ListRecentGovernanceMetrics() "ListRecentGovernanceMetrics" -> ListRecentGovernanceMetricsOutput {} }

/// Response of [`ListRecentGovernanceMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentGovernanceMetricsOutput {
    pub generate_time: Option<String>,
    pub governance_metrics: Option<ListRecentGovernanceMetricsGovernanceMetrics>,
}
model! { ListRecentGovernanceMetricsOutput {
    0 "GenerateTime" generate_time: String,
    1 "GovernanceMetrics" governance_metrics: ListRecentGovernanceMetricsGovernanceMetrics
} }

/// In the response of [`ListRecentGovernanceMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentGovernanceMetricsGovernanceMetrics {
    pub governance_metric: Vec<ListRecentGovernanceMetricsGovernanceMetric>,
}
model! { ListRecentGovernanceMetricsGovernanceMetrics {
    0 "GovernanceMetric" governance_metric: Vec<ListRecentGovernanceMetricsGovernanceMetric>
} }

/// In the response of [`ListRecentGovernanceMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecentGovernanceMetricsGovernanceMetric {
    pub governance_item: Option<String>,
    pub metric_type: Option<String>,
    pub metric_value: Option<Value>,
}
model! { ListRecentGovernanceMetricsGovernanceMetric {
    0 "GovernanceItem" governance_item: String, 1 "MetricType" metric_type: String, 2 "MetricValue" metric_value: Value
} }

/// Lists saml providers: `ListSAMLProviders` of `ims` 2019-08-15.
///
/// POST. Reads only. Pages by token (`Marker`). See
/// <https://api.alibabacloud.com/document/Ims/2019-08-15/ListSAMLProviders>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSAMLProviders {
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}
operation! { ListSAMLProviders() "ListSAMLProviders" -> ListSAMLProvidersOutput {
    0 "Marker" marker: String, 1 "MaxItems" max_items: i64
} }
paged! { ListSAMLProviders: ListSAMLProvidersSAMLProvider =
    Token "Marker", "SAMLProviders.SAMLProvider" saml_providers.saml_provider, next "Marker", more "IsTruncated" }

/// Response of [`ListSAMLProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSAMLProvidersOutput {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub saml_providers: Option<ListSAMLProvidersSAMLProviders>,
}
model! { ListSAMLProvidersOutput {
    0 "IsTruncated" is_truncated: bool, 1 "Marker" marker: String,
    2 "SAMLProviders" saml_providers: ListSAMLProvidersSAMLProviders
} }

/// In the response of [`ListSAMLProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSAMLProvidersSAMLProviders {
    pub saml_provider: Vec<ListSAMLProvidersSAMLProvider>,
}
model! { ListSAMLProvidersSAMLProviders {
    0 "SAMLProvider" saml_provider: Vec<ListSAMLProvidersSAMLProvider>
} }

/// In the response of [`ListSAMLProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSAMLProvidersSAMLProvider {
    pub arn: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub saml_provider_name: Option<String>,
    pub update_date: Option<String>,
}
model! { ListSAMLProvidersSAMLProvider {
    0 "Arn" arn: String, 1 "CreateDate" create_date: String, 2 "Description" description: String,
    3 "SAMLProviderName" saml_provider_name: String, 4 "UpdateDate" update_date: String
} }

/// Lists service credentials: `ListServiceCredentials` of `ims` 2019-08-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Ims/2019-08-15/ListServiceCredentials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceCredentials {
    pub all_users: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub service_name: Option<String>,
    pub user_principal_name: Option<String>,
}
operation! { ListServiceCredentials() "ListServiceCredentials" -> ListServiceCredentialsOutput {
    0 "AllUsers" all_users: bool, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "ServiceName" service_name: String, 4 "UserPrincipalName" user_principal_name: String
} }
paged! { ListServiceCredentials: ListServiceCredentialsServiceCredentials =
    Token "NextToken", "ServiceCredentials" service_credentials, next "NextToken", more "IsTruncated" }

/// Response of [`ListServiceCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceCredentialsOutput {
    pub is_truncated: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub service_credentials: Vec<ListServiceCredentialsServiceCredentials>,
}
model! { ListServiceCredentialsOutput {
    0 "IsTruncated" is_truncated: bool, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "ServiceCredentials" service_credentials: Vec<ListServiceCredentialsServiceCredentials>
} }

/// In the response of [`ListServiceCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServiceCredentialsServiceCredentials {
    pub create_time: Option<String>,
    pub expiration_time: Option<String>,
    pub service_credential_id: Option<String>,
    pub service_credential_name: Option<String>,
    pub service_name: Option<String>,
    pub status: Option<String>,
    pub user_principal_name: Option<String>,
}
model! { ListServiceCredentialsServiceCredentials {
    0 "CreateTime" create_time: String, 1 "ExpirationTime" expiration_time: String,
    2 "ServiceCredentialId" service_credential_id: String, 3 "ServiceCredentialName" service_credential_name: String,
    4 "ServiceName" service_name: String, 5 "Status" status: String, 6 "UserPrincipalName" user_principal_name: String
} }

/// Lists tag resources: `ListTagResources` of `ims` 2019-08-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Ims/2019-08-15/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub page_size: Option<i64>,
    pub resource_id: Option<Vec<String>>,
    pub resource_principal_name: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources() "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "PageSize" page_size: i64, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourcePrincipalName" resource_principal_name: Vec<String>, 4 "ResourceType" resource_type: String,
    5 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken", more "IsTruncated" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub is_truncated: Option<bool>,
    pub next_token: Option<String>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "IsTruncated" is_truncated: bool, 1 "NextToken" next_token: String,
    2 "TagResources" tag_resources: ListTagResourcesTagResources
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Vec<ListTagResourcesTagResource>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource: Vec<ListTagResourcesTagResource>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Lists user basic infos: `ListUserBasicInfos` of `ims` 2019-08-15.
///
/// POST. Reads only. Pages by token (`Marker`). See
/// <https://api.alibabacloud.com/document/Ims/2019-08-15/ListUserBasicInfos>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserBasicInfos {
    pub marker: Option<String>,
    pub max_items: Option<i64>,
    pub status: Option<String>,
    pub tag: Option<Vec<ListUserBasicInfosTag>>,
}
operation! { ListUserBasicInfos() "ListUserBasicInfos" -> ListUserBasicInfosOutput {
    0 "Marker" marker: String, 1 "MaxItems" max_items: i64, 2 "Status" status: String,
    3 "Tag" tag: Vec<ListUserBasicInfosTag>
} }
paged! { ListUserBasicInfos: ListUserBasicInfosUserBasicInfo =
    Token "Marker", "UserBasicInfos.UserBasicInfo" user_basic_infos.user_basic_info, next "Marker", more "IsTruncated" }

/// In the request of [`ListUserBasicInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserBasicInfosTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListUserBasicInfosTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListUserBasicInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserBasicInfosOutput {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub user_basic_infos: Option<ListUserBasicInfosUserBasicInfos>,
}
model! { ListUserBasicInfosOutput {
    0 "IsTruncated" is_truncated: bool, 1 "Marker" marker: String,
    2 "UserBasicInfos" user_basic_infos: ListUserBasicInfosUserBasicInfos
} }

/// In the response of [`ListUserBasicInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserBasicInfosUserBasicInfos {
    pub user_basic_info: Vec<ListUserBasicInfosUserBasicInfo>,
}
model! { ListUserBasicInfosUserBasicInfos {
    0 "UserBasicInfo" user_basic_info: Vec<ListUserBasicInfosUserBasicInfo>
} }

/// In the response of [`ListUserBasicInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserBasicInfosUserBasicInfo {
    pub display_name: Option<String>,
    pub status: Option<String>,
    pub user_id: Option<String>,
    pub user_principal_name: Option<String>,
}
model! { ListUserBasicInfosUserBasicInfo {
    0 "DisplayName" display_name: String, 1 "Status" status: String, 2 "UserId" user_id: String,
    3 "UserPrincipalName" user_principal_name: String
} }

/// Lists users: `ListUsers` of `ims` 2019-08-15.
///
/// POST. Reads only. Pages by token (`Marker`). See <https://api.alibabacloud.com/document/Ims/2019-08-15/ListUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {
    pub marker: Option<String>,
    pub max_items: Option<i64>,
    pub status: Option<String>,
    pub tag: Option<Vec<ListUsersTag>>,
}
operation! { ListUsers() "ListUsers" -> ListUsersOutput {
    0 "Marker" marker: String, 1 "MaxItems" max_items: i64, 2 "Status" status: String, 3 "Tag" tag: Vec<ListUsersTag>
} }
paged! { ListUsers: ListUsersUser = Token "Marker", "Users.User" users.user, next "Marker", more "IsTruncated" }

/// In the request of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListUsersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub users: Option<ListUsersUsers>,
}
model! { ListUsersOutput {
    0 "IsTruncated" is_truncated: bool, 1 "Marker" marker: String, 2 "Users" users: ListUsersUsers
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersUsers {
    pub user: Vec<ListUsersUser>,
}
model! { ListUsersUsers {
    0 "User" user: Vec<ListUsersUser>
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersUser {
    pub comments: Option<String>,
    pub create_date: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub last_login_date: Option<String>,
    pub mobile_phone: Option<String>,
    pub provision_type: Option<String>,
    pub status: Option<String>,
    pub tags: Option<ListUsersTags>,
    pub update_date: Option<String>,
    pub user_id: Option<String>,
    pub user_principal_name: Option<String>,
}
model! { ListUsersUser {
    0 "Comments" comments: String, 1 "CreateDate" create_date: String, 2 "DisplayName" display_name: String,
    3 "Email" email: String, 4 "LastLoginDate" last_login_date: String, 5 "MobilePhone" mobile_phone: String,
    6 "ProvisionType" provision_type: String, 7 "Status" status: String, 8 "Tags" tags: ListUsersTags,
    9 "UpdateDate" update_date: String, 10 "UserId" user_id: String, 11 "UserPrincipalName" user_principal_name: String
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersTags {
    pub tag: Vec<ListUsersTagsTag>,
}
model! { ListUsersTags {
    0 "Tag" tag: Vec<ListUsersTagsTag>
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListUsersTagsTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists users for group: `ListUsersForGroup` of `ims` 2019-08-15.
///
/// POST. Reads only. Pages by token (`Marker`). See
/// <https://api.alibabacloud.com/document/Ims/2019-08-15/ListUsersForGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForGroup {
    pub group_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}
operation! { ListUsersForGroup() "ListUsersForGroup" -> ListUsersForGroupOutput {
    0 "GroupName" group_name: String, 1 "Marker" marker: String, 2 "MaxItems" max_items: i64
} }
paged! { ListUsersForGroup: ListUsersForGroupUser =
    Token "Marker", "Users.User" users.user, next "Marker", more "IsTruncated" }

/// Response of [`ListUsersForGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForGroupOutput {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub users: Option<ListUsersForGroupUsers>,
}
model! { ListUsersForGroupOutput {
    0 "IsTruncated" is_truncated: bool, 1 "Marker" marker: String, 2 "Users" users: ListUsersForGroupUsers
} }

/// In the response of [`ListUsersForGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForGroupUsers {
    pub user: Vec<ListUsersForGroupUser>,
}
model! { ListUsersForGroupUsers {
    0 "User" user: Vec<ListUsersForGroupUser>
} }

/// In the response of [`ListUsersForGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForGroupUser {
    pub display_name: Option<String>,
    pub join_date: Option<String>,
    pub user_id: Option<String>,
    pub user_principal_name: Option<String>,
}
model! { ListUsersForGroupUser {
    0 "DisplayName" display_name: String, 1 "JoinDate" join_date: String, 2 "UserId" user_id: String,
    3 "UserPrincipalName" user_principal_name: String
} }

/// Lists users in recycle bin: `ListUsersInRecycleBin` of `ims` 2019-08-15.
///
/// POST. Reads only. Pages by token (`Marker`). See
/// <https://api.alibabacloud.com/document/Ims/2019-08-15/ListUsersInRecycleBin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersInRecycleBin {
    pub filter: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}
operation! { ListUsersInRecycleBin() "ListUsersInRecycleBin" -> ListUsersInRecycleBinOutput {
    0 "Filter" filter: String, 1 "Marker" marker: String, 2 "MaxItems" max_items: i64
} }
paged! { ListUsersInRecycleBin: ListUsersInRecycleBinUser =
    Token "Marker", "Users.User" users.user, next "Marker", more "IsTruncated" }

/// Response of [`ListUsersInRecycleBin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersInRecycleBinOutput {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub users: Option<ListUsersInRecycleBinUsers>,
}
model! { ListUsersInRecycleBinOutput {
    0 "IsTruncated" is_truncated: bool, 1 "Marker" marker: String, 2 "Users" users: ListUsersInRecycleBinUsers
} }

/// In the response of [`ListUsersInRecycleBin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersInRecycleBinUsers {
    pub user: Vec<ListUsersInRecycleBinUser>,
}
model! { ListUsersInRecycleBinUsers {
    0 "User" user: Vec<ListUsersInRecycleBinUser>
} }

/// In the response of [`ListUsersInRecycleBin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersInRecycleBinUser {
    pub create_date: Option<String>,
    pub delete_date: Option<String>,
    pub display_name: Option<String>,
    pub recycle_date: Option<String>,
    pub user_id: Option<String>,
    pub user_principal_name: Option<String>,
}
model! { ListUsersInRecycleBinUser {
    0 "CreateDate" create_date: String, 1 "DeleteDate" delete_date: String, 2 "DisplayName" display_name: String,
    3 "RecycleDate" recycle_date: String, 4 "UserId" user_id: String, 5 "UserPrincipalName" user_principal_name: String
} }

/// Lists virtual mfa devices: `ListVirtualMFADevices` of `ims` 2019-08-15.
///
/// POST. Reads only. Pages by token (`Marker`). See
/// <https://api.alibabacloud.com/document/Ims/2019-08-15/ListVirtualMFADevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualMFADevices {
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}
operation! { ListVirtualMFADevices() "ListVirtualMFADevices" -> ListVirtualMFADevicesOutput {
    0 "Marker" marker: String, 1 "MaxItems" max_items: i64
} }
paged! { ListVirtualMFADevices: ListVirtualMFADevicesVirtualMFADevice =
    Token "Marker", "VirtualMFADevices.VirtualMFADevice" virtual_mfa_devices.virtual_mfa_device, next "Marker", more "IsTruncated" }

/// Response of [`ListVirtualMFADevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualMFADevicesOutput {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub virtual_mfa_devices: Option<ListVirtualMFADevicesVirtualMFADevices>,
}
model! { ListVirtualMFADevicesOutput {
    0 "IsTruncated" is_truncated: bool, 1 "Marker" marker: String,
    2 "VirtualMFADevices" virtual_mfa_devices: ListVirtualMFADevicesVirtualMFADevices
} }

/// In the response of [`ListVirtualMFADevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualMFADevicesVirtualMFADevices {
    pub virtual_mfa_device: Vec<ListVirtualMFADevicesVirtualMFADevice>,
}
model! { ListVirtualMFADevicesVirtualMFADevices {
    0 "VirtualMFADevice" virtual_mfa_device: Vec<ListVirtualMFADevicesVirtualMFADevice>
} }

/// In the response of [`ListVirtualMFADevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualMFADevicesVirtualMFADevice {
    pub activate_date: Option<String>,
    pub serial_number: Option<String>,
    pub user: Option<ListVirtualMFADevicesUser>,
}
model! { ListVirtualMFADevicesVirtualMFADevice {
    0 "ActivateDate" activate_date: String, 1 "SerialNumber" serial_number: String,
    2 "User" user: ListVirtualMFADevicesUser
} }

/// In the response of [`ListVirtualMFADevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualMFADevicesUser {
    pub display_name: Option<String>,
    pub user_id: Option<String>,
    pub user_principal_name: Option<String>,
}
model! { ListVirtualMFADevicesUser {
    0 "DisplayName" display_name: String, 1 "UserId" user_id: String, 2 "UserPrincipalName" user_principal_name: String
} }

/// `ProvisionApplication` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/ProvisionApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProvisionApplication {
    /// Required.
    pub app_id: String,
    pub scopes: Option<String>,
}
operation! { ProvisionApplication(app_id: String) "ProvisionApplication" -> ProvisionApplicationOutput {
    0 "AppId" app_id, 1 "Scopes" scopes: String
} }

/// Response of [`ProvisionApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProvisionApplicationOutput {
    pub application_provision_info: Option<ProvisionApplicationApplicationProvisionInfo>,
}
model! { ProvisionApplicationOutput {
    0 "ApplicationProvisionInfo" application_provision_info: ProvisionApplicationApplicationProvisionInfo
} }

/// In the response of [`ProvisionApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProvisionApplicationApplicationProvisionInfo {
    pub account_id: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_principal_name: Option<String>,
    pub create_date: Option<String>,
    pub delegated_scope: Option<ProvisionApplicationDelegatedScope>,
    pub display_name: Option<String>,
    pub tenant_id: Option<String>,
    pub update_date: Option<String>,
}
model! { ProvisionApplicationApplicationProvisionInfo {
    0 "AccountId" account_id: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "AppPrincipalName" app_principal_name: String, 4 "CreateDate" create_date: String,
    5 "DelegatedScope" delegated_scope: ProvisionApplicationDelegatedScope, 6 "DisplayName" display_name: String,
    7 "TenantId" tenant_id: String, 8 "UpdateDate" update_date: String
} }

/// In the response of [`ProvisionApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProvisionApplicationDelegatedScope {
    pub predefined_scopes: Option<ProvisionApplicationPredefinedScopes>,
}
model! { ProvisionApplicationDelegatedScope {
    0 "PredefinedScopes" predefined_scopes: ProvisionApplicationPredefinedScopes
} }

/// In the response of [`ProvisionApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProvisionApplicationPredefinedScopes {
    pub predefined_scope: Vec<ProvisionApplicationPredefinedScope>,
}
model! { ProvisionApplicationPredefinedScopes {
    0 "PredefinedScope" predefined_scope: Vec<ProvisionApplicationPredefinedScope>
} }

/// In the response of [`ProvisionApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProvisionApplicationPredefinedScope {
    pub description: Option<String>,
    pub name: Option<String>,
}
model! { ProvisionApplicationPredefinedScope {
    0 "Description" description: String, 1 "Name" name: String
} }

/// `ProvisionExternalApplication` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/ProvisionExternalApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProvisionExternalApplication {
    /// Required.
    pub app_id: String,
    pub scopes: Option<String>,
}
operation! { ProvisionExternalApplication(app_id: String)
    "ProvisionExternalApplication" -> ProvisionExternalApplicationOutput {
    0 "AppId" app_id, 1 "Scopes" scopes: String
} }

/// Response of [`ProvisionExternalApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProvisionExternalApplicationOutput {
    pub external_application: Option<ProvisionExternalApplicationExternalApplication>,
}
model! { ProvisionExternalApplicationOutput {
    0 "ExternalApplication" external_application: ProvisionExternalApplicationExternalApplication
} }

/// In the response of [`ProvisionExternalApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProvisionExternalApplicationExternalApplication {
    pub app_principal_name: Option<String>,
    pub create_date: Option<String>,
    pub delegated_scope: Option<ProvisionExternalApplicationDelegatedScope>,
    pub display_name: Option<String>,
    pub foreign_app_id: Option<String>,
    pub tenant_id: Option<String>,
    pub update_date: Option<String>,
}
model! { ProvisionExternalApplicationExternalApplication {
    0 "AppPrincipalName" app_principal_name: String, 1 "CreateDate" create_date: String,
    2 "DelegatedScope" delegated_scope: ProvisionExternalApplicationDelegatedScope,
    3 "DisplayName" display_name: String, 4 "ForeignAppId" foreign_app_id: String, 5 "TenantId" tenant_id: String,
    6 "UpdateDate" update_date: String
} }

/// In the response of [`ProvisionExternalApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProvisionExternalApplicationDelegatedScope {
    pub predefined_scopes: Option<ProvisionExternalApplicationPredefinedScopes>,
}
model! { ProvisionExternalApplicationDelegatedScope {
    0 "PredefinedScopes" predefined_scopes: ProvisionExternalApplicationPredefinedScopes
} }

/// In the response of [`ProvisionExternalApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProvisionExternalApplicationPredefinedScopes {
    pub predefined_scope: Vec<ProvisionExternalApplicationPredefinedScope>,
}
model! { ProvisionExternalApplicationPredefinedScopes {
    0 "PredefinedScope" predefined_scope: Vec<ProvisionExternalApplicationPredefinedScope>
} }

/// In the response of [`ProvisionExternalApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProvisionExternalApplicationPredefinedScope {
    pub description: Option<String>,
    pub name: Option<String>,
}
model! { ProvisionExternalApplicationPredefinedScope {
    0 "Description" description: String, 1 "Name" name: String
} }

/// Removes client id from oidc provider: `RemoveClientIdFromOIDCProvider` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/RemoveClientIdFromOIDCProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveClientIdFromOIDCProvider {
    pub client_id: Option<String>,
    pub oidc_provider_name: Option<String>,
}
operation! { RemoveClientIdFromOIDCProvider() "RemoveClientIdFromOIDCProvider" -> RemoveClientIdFromOIDCProviderOutput {
    0 "ClientId" client_id: String, 1 "OIDCProviderName" oidc_provider_name: String
} }

/// Response of [`RemoveClientIdFromOIDCProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveClientIdFromOIDCProviderOutput {
    pub oidc_provider: Option<RemoveClientIdFromOIDCProviderOIDCProvider>,
}
model! { RemoveClientIdFromOIDCProviderOutput {
    0 "OIDCProvider" oidc_provider: RemoveClientIdFromOIDCProviderOIDCProvider
} }

/// In the response of [`RemoveClientIdFromOIDCProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveClientIdFromOIDCProviderOIDCProvider {
    pub arn: Option<String>,
    pub client_ids: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub fingerprints: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub issuance_limit_time: Option<i64>,
    pub issuer_url: Option<String>,
    pub oidc_provider_name: Option<String>,
    pub update_date: Option<String>,
}
model! { RemoveClientIdFromOIDCProviderOIDCProvider {
    0 "Arn" arn: String, 1 "ClientIds" client_ids: String, 2 "CreateDate" create_date: String,
    3 "Description" description: String, 4 "Fingerprints" fingerprints: String, 5 "GmtCreate" gmt_create: String,
    6 "GmtModified" gmt_modified: String, 7 "IssuanceLimitTime" issuance_limit_time: i64,
    8 "IssuerUrl" issuer_url: String, 9 "OIDCProviderName" oidc_provider_name: String,
    10 "UpdateDate" update_date: String
} }

/// Removes fingerprint from oidc provider: `RemoveFingerprintFromOIDCProvider` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/RemoveFingerprintFromOIDCProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveFingerprintFromOIDCProvider {
    pub fingerprint: Option<String>,
    pub oidc_provider_name: Option<String>,
}
operation! { RemoveFingerprintFromOIDCProvider()
    "RemoveFingerprintFromOIDCProvider" -> RemoveFingerprintFromOIDCProviderOutput {
    0 "Fingerprint" fingerprint: String, 1 "OIDCProviderName" oidc_provider_name: String
} }

/// Response of [`RemoveFingerprintFromOIDCProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveFingerprintFromOIDCProviderOutput {
    pub oidc_provider: Option<RemoveFingerprintFromOIDCProviderOIDCProvider>,
}
model! { RemoveFingerprintFromOIDCProviderOutput {
    0 "OIDCProvider" oidc_provider: RemoveFingerprintFromOIDCProviderOIDCProvider
} }

/// In the response of [`RemoveFingerprintFromOIDCProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveFingerprintFromOIDCProviderOIDCProvider {
    pub arn: Option<String>,
    pub client_ids: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub fingerprints: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub issuance_limit_time: Option<i64>,
    pub issuer_url: Option<String>,
    pub oidc_provider_name: Option<String>,
    pub update_date: Option<String>,
}
model! { RemoveFingerprintFromOIDCProviderOIDCProvider {
    0 "Arn" arn: String, 1 "ClientIds" client_ids: String, 2 "CreateDate" create_date: String,
    3 "Description" description: String, 4 "Fingerprints" fingerprints: String, 5 "GmtCreate" gmt_create: String,
    6 "GmtModified" gmt_modified: String, 7 "IssuanceLimitTime" issuance_limit_time: i64,
    8 "IssuerUrl" issuer_url: String, 9 "OIDCProviderName" oidc_provider_name: String,
    10 "UpdateDate" update_date: String
} }

/// Removes user from group: `RemoveUserFromGroup` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/RemoveUserFromGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserFromGroup {
    pub group_name: Option<String>,
    /// Required.
    pub user_principal_name: String,
}
operation! { RemoveUserFromGroup(user_principal_name: String) "RemoveUserFromGroup" -> Empty {
    0 "GroupName" group_name: String, 1 "UserPrincipalName" user_principal_name
} }

/// Response of [`RemoveUserFromGroup`]: empty.
pub type RemoveUserFromGroupOutput = Empty;

/// Restores access key from recycle bin: `RestoreAccessKeyFromRecycleBin` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/RestoreAccessKeyFromRecycleBin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreAccessKeyFromRecycleBin {
    pub user_access_key_id: Option<String>,
    pub user_id: Option<String>,
}
operation! { RestoreAccessKeyFromRecycleBin() "RestoreAccessKeyFromRecycleBin" -> Empty {
    0 "UserAccessKeyId" user_access_key_id: String, 1 "UserId" user_id: String
} }

/// Response of [`RestoreAccessKeyFromRecycleBin`]: empty.
pub type RestoreAccessKeyFromRecycleBinOutput = Empty;

/// Restores user from recycle bin: `RestoreUserFromRecycleBin` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/RestoreUserFromRecycleBin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreUserFromRecycleBin {
    pub user_id: Option<String>,
}
operation! { RestoreUserFromRecycleBin() "RestoreUserFromRecycleBin" -> Empty {
    0 "UserId" user_id: String
} }

/// Response of [`RestoreUserFromRecycleBin`]: empty.
pub type RestoreUserFromRecycleBinOutput = Empty;

/// Sets access key policy: `SetAccessKeyPolicy` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/SetAccessKeyPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAccessKeyPolicy {
    /// Required.
    pub access_key_policy: String,
    /// Required.
    pub user_access_key_id: String,
    pub user_principal_name: Option<String>,
}
operation! { SetAccessKeyPolicy(access_key_policy: String, user_access_key_id: String)
    "SetAccessKeyPolicy" -> SetAccessKeyPolicyOutput {
    0 "AccessKeyPolicy" access_key_policy, 1 "UserAccessKeyId" user_access_key_id,
    2 "UserPrincipalName" user_principal_name: String
} }

/// Response of [`SetAccessKeyPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAccessKeyPolicyOutput {
    pub access_key_id: Option<String>,
    pub access_key_policy: Option<String>,
}
model! { SetAccessKeyPolicyOutput {
    0 "AccessKeyId" access_key_id: String, 1 "AccessKeyPolicy" access_key_policy: String
} }

/// Sets default domain: `SetDefaultDomain` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/SetDefaultDomain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultDomain {
    /// Required.
    pub default_domain_name: String,
}
operation! { SetDefaultDomain(default_domain_name: String) "SetDefaultDomain" -> SetDefaultDomainOutput {
    0 "DefaultDomainName" default_domain_name
} }

/// Response of [`SetDefaultDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultDomainOutput {
    pub default_domain_name: Option<String>,
}
model! { SetDefaultDomainOutput {
    0 "DefaultDomainName" default_domain_name: String
} }

/// Sets password policy: `SetPasswordPolicy` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/SetPasswordPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPasswordPolicy {
    pub hard_expire: Option<bool>,
    pub initial_password_age: Option<i64>,
    pub intercept_risk_password_on_api: Option<bool>,
    pub max_login_attemps: Option<i64>,
    pub max_password_age: Option<i64>,
    pub minimum_password_different_character: Option<i64>,
    pub minimum_password_length: Option<i64>,
    pub password_not_contain_user_name: Option<bool>,
    pub password_reuse_prevention: Option<i64>,
    pub require_lowercase_characters: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_symbols: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
}
operation! { SetPasswordPolicy() "SetPasswordPolicy" -> SetPasswordPolicyOutput {
    0 "HardExpire" hard_expire: bool, 1 "InitialPasswordAge" initial_password_age: i64,
    2 "InterceptRiskPasswordOnApi" intercept_risk_password_on_api: bool, 3 "MaxLoginAttemps" max_login_attemps: i64,
    4 "MaxPasswordAge" max_password_age: i64,
    5 "MinimumPasswordDifferentCharacter" minimum_password_different_character: i64,
    6 "MinimumPasswordLength" minimum_password_length: i64,
    7 "PasswordNotContainUserName" password_not_contain_user_name: bool,
    8 "PasswordReusePrevention" password_reuse_prevention: i64,
    9 "RequireLowercaseCharacters" require_lowercase_characters: bool, 10 "RequireNumbers" require_numbers: bool,
    11 "RequireSymbols" require_symbols: bool, 12 "RequireUppercaseCharacters" require_uppercase_characters: bool
} }

/// Response of [`SetPasswordPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPasswordPolicyOutput {
    pub password_policy: Option<SetPasswordPolicyPasswordPolicy>,
}
model! { SetPasswordPolicyOutput {
    0 "PasswordPolicy" password_policy: SetPasswordPolicyPasswordPolicy
} }

/// In the response of [`SetPasswordPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPasswordPolicyPasswordPolicy {
    pub hard_expire: Option<bool>,
    pub initial_password_age: Option<i64>,
    pub intercept_risk_password_on_api: Option<bool>,
    pub max_login_attemps: Option<i64>,
    pub max_password_age: Option<i64>,
    pub minimum_password_different_character: Option<i64>,
    pub minimum_password_length: Option<i64>,
    pub password_not_contain_user_name: Option<bool>,
    pub password_reuse_prevention: Option<i64>,
    pub require_lowercase_characters: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_symbols: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
}
model! { SetPasswordPolicyPasswordPolicy {
    0 "HardExpire" hard_expire: bool, 1 "InitialPasswordAge" initial_password_age: i64,
    2 "InterceptRiskPasswordOnApi" intercept_risk_password_on_api: bool, 3 "MaxLoginAttemps" max_login_attemps: i64,
    4 "MaxPasswordAge" max_password_age: i64,
    5 "MinimumPasswordDifferentCharacter" minimum_password_different_character: i64,
    6 "MinimumPasswordLength" minimum_password_length: i64,
    7 "PasswordNotContainUserName" password_not_contain_user_name: bool,
    8 "PasswordReusePrevention" password_reuse_prevention: i64,
    9 "RequireLowercaseCharacters" require_lowercase_characters: bool, 10 "RequireNumbers" require_numbers: bool,
    11 "RequireSymbols" require_symbols: bool, 12 "RequireUppercaseCharacters" require_uppercase_characters: bool
} }

/// Sets security preference: `SetSecurityPreference` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/SetSecurityPreference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityPreference {
    pub allow_user_to_change_password: Option<bool>,
    pub allow_user_to_login_with_passkey: Option<bool>,
    pub allow_user_to_manage_access_keys: Option<bool>,
    pub allow_user_to_manage_mfa_devices: Option<bool>,
    pub allow_user_to_manage_personal_ding_talk: Option<bool>,
    pub allow_user_to_manage_service_credentials: Option<bool>,
    pub enable_save_mfa_ticket: Option<bool>,
    pub login_network_masks: Option<String>,
    pub login_session_duration: Option<i64>,
    pub mfa_operation_for_login: Option<String>,
    pub max_idle_days_for_access_keys: Option<i64>,
    pub max_idle_days_for_users: Option<i64>,
    /// Deprecated.
    pub operation_for_risk_login: Option<String>,
    pub verification_types: Option<Vec<String>>,
}
operation! { SetSecurityPreference() "SetSecurityPreference" -> SetSecurityPreferenceOutput {
    0 "AllowUserToChangePassword" allow_user_to_change_password: bool,
    1 "AllowUserToLoginWithPasskey" allow_user_to_login_with_passkey: bool,
    2 "AllowUserToManageAccessKeys" allow_user_to_manage_access_keys: bool,
    3 "AllowUserToManageMFADevices" allow_user_to_manage_mfa_devices: bool,
    4 "AllowUserToManagePersonalDingTalk" allow_user_to_manage_personal_ding_talk: bool,
    5 "AllowUserToManageServiceCredentials" allow_user_to_manage_service_credentials: bool,
    6 "EnableSaveMFATicket" enable_save_mfa_ticket: bool, 7 "LoginNetworkMasks" login_network_masks: String,
    8 "LoginSessionDuration" login_session_duration: i64, 9 "MFAOperationForLogin" mfa_operation_for_login: String,
    10 "MaxIdleDaysForAccessKeys" max_idle_days_for_access_keys: i64,
    11 "MaxIdleDaysForUsers" max_idle_days_for_users: i64, 12 "OperationForRiskLogin" operation_for_risk_login: String,
    13 "VerificationTypes" verification_types: Vec<String>
} [
    Mark::new(13, Location::Default, Style::Json)
] }

/// Response of [`SetSecurityPreference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityPreferenceOutput {
    pub security_preference: Option<SetSecurityPreferenceSecurityPreference>,
}
model! { SetSecurityPreferenceOutput {
    0 "SecurityPreference" security_preference: SetSecurityPreferenceSecurityPreference
} }

/// In the response of [`SetSecurityPreference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityPreferenceSecurityPreference {
    pub access_key_preference: Option<SetSecurityPreferenceAccessKeyPreference>,
    pub login_profile_preference: Option<SetSecurityPreferenceLoginProfilePreference>,
    pub mfa_preference: Option<SetSecurityPreferenceMFAPreference>,
    pub max_idle_days: Option<SetSecurityPreferenceMaxIdleDays>,
    pub personal_info_preference: Option<SetSecurityPreferencePersonalInfoPreference>,
    pub verification_preference: Option<SetSecurityPreferenceVerificationPreference>,
}
model! { SetSecurityPreferenceSecurityPreference {
    0 "AccessKeyPreference" access_key_preference: SetSecurityPreferenceAccessKeyPreference,
    1 "LoginProfilePreference" login_profile_preference: SetSecurityPreferenceLoginProfilePreference,
    2 "MFAPreference" mfa_preference: SetSecurityPreferenceMFAPreference,
    3 "MaxIdleDays" max_idle_days: SetSecurityPreferenceMaxIdleDays,
    4 "PersonalInfoPreference" personal_info_preference: SetSecurityPreferencePersonalInfoPreference,
    5 "VerificationPreference" verification_preference: SetSecurityPreferenceVerificationPreference
} }

/// In the response of [`SetSecurityPreference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityPreferenceAccessKeyPreference {
    pub allow_user_to_manage_access_keys: Option<bool>,
    pub allow_user_to_manage_service_credentials: Option<bool>,
}
model! { SetSecurityPreferenceAccessKeyPreference {
    0 "AllowUserToManageAccessKeys" allow_user_to_manage_access_keys: bool,
    1 "AllowUserToManageServiceCredentials" allow_user_to_manage_service_credentials: bool
} }

/// In the response of [`SetSecurityPreference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityPreferenceLoginProfilePreference {
    pub allow_user_to_change_password: Option<bool>,
    pub allow_user_to_login_with_passkey: Option<bool>,
    pub enable_save_mfa_ticket: Option<bool>,
    pub login_network_masks: Option<String>,
    pub login_session_duration: Option<i64>,
    pub mfa_operation_for_login: Option<String>,
    /// Deprecated.
    pub operation_for_risk_login: Option<String>,
}
model! { SetSecurityPreferenceLoginProfilePreference {
    0 "AllowUserToChangePassword" allow_user_to_change_password: bool,
    1 "AllowUserToLoginWithPasskey" allow_user_to_login_with_passkey: bool,
    2 "EnableSaveMFATicket" enable_save_mfa_ticket: bool, 3 "LoginNetworkMasks" login_network_masks: String,
    4 "LoginSessionDuration" login_session_duration: i64, 5 "MFAOperationForLogin" mfa_operation_for_login: String,
    6 "OperationForRiskLogin" operation_for_risk_login: String
} }

/// In the response of [`SetSecurityPreference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityPreferenceMFAPreference {
    pub allow_user_to_manage_mfa_devices: Option<bool>,
}
model! { SetSecurityPreferenceMFAPreference {
    0 "AllowUserToManageMFADevices" allow_user_to_manage_mfa_devices: bool
} }

/// In the response of [`SetSecurityPreference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityPreferenceMaxIdleDays {
    pub max_idle_days_for_access_keys: Option<i64>,
    pub max_idle_days_for_users: Option<i64>,
}
model! { SetSecurityPreferenceMaxIdleDays {
    0 "MaxIdleDaysForAccessKeys" max_idle_days_for_access_keys: i64,
    1 "MaxIdleDaysForUsers" max_idle_days_for_users: i64
} }

/// In the response of [`SetSecurityPreference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityPreferencePersonalInfoPreference {
    pub allow_user_to_manage_personal_ding_talk: Option<bool>,
}
model! { SetSecurityPreferencePersonalInfoPreference {
    0 "AllowUserToManagePersonalDingTalk" allow_user_to_manage_personal_ding_talk: bool
} }

/// In the response of [`SetSecurityPreference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityPreferenceVerificationPreference {
    pub verification_types: Vec<String>,
}
model! { SetSecurityPreferenceVerificationPreference {
    0 "VerificationTypes" verification_types: Vec<String>
} }

/// Sets user sso settings: `SetUserSsoSettings` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/SetUserSsoSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUserSsoSettings {
    pub authn_sign_algo: Option<String>,
    pub auxiliary_domain: Option<String>,
    pub metadata_document: Option<String>,
    pub sso_enabled: Option<bool>,
    pub sso_login_with_domain: Option<bool>,
}
operation! { SetUserSsoSettings() "SetUserSsoSettings" -> SetUserSsoSettingsOutput {
    0 "AuthnSignAlgo" authn_sign_algo: String, 1 "AuxiliaryDomain" auxiliary_domain: String,
    2 "MetadataDocument" metadata_document: String, 3 "SsoEnabled" sso_enabled: bool,
    4 "SsoLoginWithDomain" sso_login_with_domain: bool
} }

/// Response of [`SetUserSsoSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUserSsoSettingsOutput {
    pub user_sso_settings: Option<SetUserSsoSettingsUserSsoSettings>,
}
model! { SetUserSsoSettingsOutput {
    0 "UserSsoSettings" user_sso_settings: SetUserSsoSettingsUserSsoSettings
} }

/// In the response of [`SetUserSsoSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUserSsoSettingsUserSsoSettings {
    pub authn_sign_algo: Option<String>,
    pub auxiliary_domain: Option<String>,
    pub metadata_document: Option<String>,
    pub sso_enabled: Option<bool>,
    pub sso_login_with_domain: Option<bool>,
}
model! { SetUserSsoSettingsUserSsoSettings {
    0 "AuthnSignAlgo" authn_sign_algo: String, 1 "AuxiliaryDomain" auxiliary_domain: String,
    2 "MetadataDocument" metadata_document: String, 3 "SsoEnabled" sso_enabled: bool,
    4 "SsoLoginWithDomain" sso_login_with_domain: bool
} }

/// Sets verification info: `SetVerificationInfo` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/SetVerificationInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetVerificationInfo {
    pub email: Option<String>,
    pub mobile_phone: Option<String>,
    pub user_principal_name: Option<String>,
    pub verify_type: Option<String>,
}
operation! { SetVerificationInfo() "SetVerificationInfo" -> Empty {
    0 "Email" email: String, 1 "MobilePhone" mobile_phone: String, 2 "UserPrincipalName" user_principal_name: String,
    3 "VerifyType" verify_type: String
} }

/// Response of [`SetVerificationInfo`]: empty.
pub type SetVerificationInfoOutput = Empty;

/// `TagResources` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub resource_id: Option<Vec<String>>,
    pub resource_principal_name: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub tag: Option<Vec<TagResourcesTag>>,
}
operation! { TagResources() "TagResources" -> Empty {
    0 "ResourceId" resource_id: Vec<String>, 1 "ResourcePrincipalName" resource_principal_name: Vec<String>,
    2 "ResourceType" resource_type: String, 3 "Tag" tag: Vec<TagResourcesTag>
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Unbinds mfa device: `UnbindMFADevice` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/UnbindMFADevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindMFADevice {
    /// Required.
    pub user_principal_name: String,
}
operation! { UnbindMFADevice(user_principal_name: String) "UnbindMFADevice" -> UnbindMFADeviceOutput {
    0 "UserPrincipalName" user_principal_name
} }

/// Response of [`UnbindMFADevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindMFADeviceOutput {
    pub mfa_device: Option<UnbindMFADeviceMFADevice>,
}
model! { UnbindMFADeviceOutput {
    0 "MFADevice" mfa_device: UnbindMFADeviceMFADevice
} }

/// In the response of [`UnbindMFADevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindMFADeviceMFADevice {
    pub serial_number: Option<String>,
}
model! { UnbindMFADeviceMFADevice {
    0 "SerialNumber" serial_number: String
} }

/// Unbinds verification: `UnbindVerification` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/UnbindVerification>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindVerification {
    pub email: Option<String>,
    pub mobile_phone: Option<String>,
    pub user_principal_name: Option<String>,
    pub verify_type: Option<String>,
}
operation! { UnbindVerification() "UnbindVerification" -> Empty {
    0 "Email" email: String, 1 "MobilePhone" mobile_phone: String, 2 "UserPrincipalName" user_principal_name: String,
    3 "VerifyType" verify_type: String
} }

/// Response of [`UnbindVerification`]: empty.
pub type UnbindVerificationOutput = Empty;

/// `UntagResources` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub resource_id: Option<Vec<String>>,
    pub resource_principal_name: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources() "UntagResources" -> Empty {
    0 "All" all: bool, 1 "ResourceId" resource_id: Vec<String>,
    2 "ResourcePrincipalName" resource_principal_name: Vec<String>, 3 "ResourceType" resource_type: String,
    4 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates access key: `UpdateAccessKey` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/UpdateAccessKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccessKey {
    /// Required.
    pub status: String,
    /// Required.
    pub user_access_key_id: String,
    pub user_principal_name: Option<String>,
}
operation! { UpdateAccessKey(status: String, user_access_key_id: String) "UpdateAccessKey" -> Empty {
    0 "Status" status, 1 "UserAccessKeyId" user_access_key_id, 2 "UserPrincipalName" user_principal_name: String
} }

/// Response of [`UpdateAccessKey`]: empty.
pub type UpdateAccessKeyOutput = Empty;

/// Updates application: `UpdateApplication` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/UpdateApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplication {
    /// Required.
    pub app_id: String,
    pub new_access_token_validity: Option<i64>,
    pub new_display_name: Option<String>,
    pub new_is_multi_tenant: Option<bool>,
    pub new_predefined_scopes: Option<String>,
    pub new_redirect_uris: Option<String>,
    pub new_refresh_token_validity: Option<i64>,
    pub new_required_scopes: Option<String>,
    pub new_secret_required: Option<bool>,
}
operation! { UpdateApplication(app_id: String) "UpdateApplication" -> UpdateApplicationOutput {
    0 "AppId" app_id, 1 "NewAccessTokenValidity" new_access_token_validity: i64,
    2 "NewDisplayName" new_display_name: String, 3 "NewIsMultiTenant" new_is_multi_tenant: bool,
    4 "NewPredefinedScopes" new_predefined_scopes: String, 5 "NewRedirectUris" new_redirect_uris: String,
    6 "NewRefreshTokenValidity" new_refresh_token_validity: i64, 7 "NewRequiredScopes" new_required_scopes: String,
    8 "NewSecretRequired" new_secret_required: bool
} }

/// Response of [`UpdateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationOutput {
    pub application: Option<UpdateApplicationApplication>,
}
model! { UpdateApplicationOutput {
    0 "Application" application: UpdateApplicationApplication
} }

/// In the response of [`UpdateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationApplication {
    pub access_token_validity: Option<i64>,
    pub account_id: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_type: Option<String>,
    pub create_date: Option<String>,
    pub delegated_scope: Option<UpdateApplicationDelegatedScope>,
    pub display_name: Option<String>,
    pub is_multi_tenant: Option<bool>,
    pub protocol_version: Option<String>,
    pub redirect_uris: Option<UpdateApplicationRedirectUris>,
    pub refresh_token_validity: Option<i64>,
    pub secret_required: Option<bool>,
    pub update_date: Option<String>,
}
model! { UpdateApplicationApplication {
    0 "AccessTokenValidity" access_token_validity: i64, 1 "AccountId" account_id: String, 2 "AppId" app_id: String,
    3 "AppName" app_name: String, 4 "AppType" app_type: String, 5 "CreateDate" create_date: String,
    6 "DelegatedScope" delegated_scope: UpdateApplicationDelegatedScope, 7 "DisplayName" display_name: String,
    8 "IsMultiTenant" is_multi_tenant: bool, 9 "ProtocolVersion" protocol_version: String,
    10 "RedirectUris" redirect_uris: UpdateApplicationRedirectUris,
    11 "RefreshTokenValidity" refresh_token_validity: i64, 12 "SecretRequired" secret_required: bool,
    13 "UpdateDate" update_date: String
} }

/// In the response of [`UpdateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationDelegatedScope {
    pub predefined_scopes: Option<UpdateApplicationPredefinedScopes>,
}
model! { UpdateApplicationDelegatedScope {
    0 "PredefinedScopes" predefined_scopes: UpdateApplicationPredefinedScopes
} }

/// In the response of [`UpdateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationPredefinedScopes {
    pub predefined_scope: Vec<UpdateApplicationPredefinedScope>,
}
model! { UpdateApplicationPredefinedScopes {
    0 "PredefinedScope" predefined_scope: Vec<UpdateApplicationPredefinedScope>
} }

/// In the response of [`UpdateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationPredefinedScope {
    pub description: Option<String>,
    pub name: Option<String>,
    pub required: Option<bool>,
}
model! { UpdateApplicationPredefinedScope {
    0 "Description" description: String, 1 "Name" name: String, 2 "Required" required: bool
} }

/// In the response of [`UpdateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationRedirectUris {
    pub redirect_uri: Vec<String>,
}
model! { UpdateApplicationRedirectUris {
    0 "RedirectUri" redirect_uri: Vec<String>
} }

/// Updates group: `UpdateGroup` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/UpdateGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroup {
    pub group_name: Option<String>,
    pub new_comments: Option<String>,
    pub new_display_name: Option<String>,
    pub new_group_name: Option<String>,
}
operation! { UpdateGroup() "UpdateGroup" -> UpdateGroupOutput {
    0 "GroupName" group_name: String, 1 "NewComments" new_comments: String, 2 "NewDisplayName" new_display_name: String,
    3 "NewGroupName" new_group_name: String
} }

/// Response of [`UpdateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupOutput {
    pub group: Option<UpdateGroupGroup>,
}
model! { UpdateGroupOutput {
    0 "Group" group: UpdateGroupGroup
} }

/// In the response of [`UpdateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupGroup {
    pub comments: Option<String>,
    pub create_date: Option<String>,
    pub display_name: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub update_date: Option<String>,
}
model! { UpdateGroupGroup {
    0 "Comments" comments: String, 1 "CreateDate" create_date: String, 2 "DisplayName" display_name: String,
    3 "GroupId" group_id: String, 4 "GroupName" group_name: String, 5 "UpdateDate" update_date: String
} }

/// Updates login profile: `UpdateLoginProfile` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/UpdateLoginProfile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoginProfile {
    pub mfa_bind_required: Option<bool>,
    /// Secret.
    pub password: Option<Secret>,
    pub password_reset_required: Option<bool>,
    pub status: Option<String>,
    /// Required.
    pub user_principal_name: String,
}
operation! { UpdateLoginProfile(user_principal_name: String) "UpdateLoginProfile" -> UpdateLoginProfileOutput {
    0 "MFABindRequired" mfa_bind_required: bool, 1 "Password" password: Secret,
    2 "PasswordResetRequired" password_reset_required: bool, 3 "Status" status: String,
    4 "UserPrincipalName" user_principal_name
} }

/// Response of [`UpdateLoginProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoginProfileOutput {
    pub login_profile: Option<UpdateLoginProfileLoginProfile>,
}
model! { UpdateLoginProfileOutput {
    0 "LoginProfile" login_profile: UpdateLoginProfileLoginProfile
} }

/// In the response of [`UpdateLoginProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoginProfileLoginProfile {
    pub auto_disable_login_status: Option<String>,
    pub mfa_bind_required: Option<bool>,
    pub password_reset_required: Option<bool>,
    pub password_status: Option<String>,
    pub status: Option<String>,
    pub update_date: Option<String>,
    pub user_principal_name: Option<String>,
}
model! { UpdateLoginProfileLoginProfile {
    0 "AutoDisableLoginStatus" auto_disable_login_status: String, 1 "MFABindRequired" mfa_bind_required: bool,
    2 "PasswordResetRequired" password_reset_required: bool, 3 "PasswordStatus" password_status: String,
    4 "Status" status: String, 5 "UpdateDate" update_date: String, 6 "UserPrincipalName" user_principal_name: String
} }

/// Updates oidc provider: `UpdateOIDCProvider` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/UpdateOIDCProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOIDCProvider {
    pub client_ids: Option<String>,
    pub issuance_limit_time: Option<i64>,
    pub new_description: Option<String>,
    pub oidc_provider_name: Option<String>,
}
operation! { UpdateOIDCProvider() "UpdateOIDCProvider" -> UpdateOIDCProviderOutput {
    0 "ClientIds" client_ids: String, 1 "IssuanceLimitTime" issuance_limit_time: i64,
    2 "NewDescription" new_description: String, 3 "OIDCProviderName" oidc_provider_name: String
} }

/// Response of [`UpdateOIDCProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOIDCProviderOutput {
    pub oidc_provider: Option<UpdateOIDCProviderOIDCProvider>,
}
model! { UpdateOIDCProviderOutput {
    0 "OIDCProvider" oidc_provider: UpdateOIDCProviderOIDCProvider
} }

/// In the response of [`UpdateOIDCProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOIDCProviderOIDCProvider {
    pub arn: Option<String>,
    pub client_ids: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub fingerprints: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub issuance_limit_time: Option<i64>,
    pub issuer_url: Option<String>,
    pub oidc_provider_name: Option<String>,
    pub update_date: Option<String>,
}
model! { UpdateOIDCProviderOIDCProvider {
    0 "Arn" arn: String, 1 "ClientIds" client_ids: String, 2 "CreateDate" create_date: String,
    3 "Description" description: String, 4 "Fingerprints" fingerprints: String, 5 "GmtCreate" gmt_create: String,
    6 "GmtModified" gmt_modified: String, 7 "IssuanceLimitTime" issuance_limit_time: i64,
    8 "IssuerUrl" issuer_url: String, 9 "OIDCProviderName" oidc_provider_name: String,
    10 "UpdateDate" update_date: String
} }

/// Updates passkey: `UpdatePasskey` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/UpdatePasskey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePasskey {
    pub passkey_id: Option<String>,
    pub passkey_name: Option<String>,
    pub user_principal_name: Option<String>,
}
operation! { UpdatePasskey() "UpdatePasskey" -> Empty {
    0 "PasskeyId" passkey_id: String, 1 "PasskeyName" passkey_name: String,
    2 "UserPrincipalName" user_principal_name: String
} }

/// Response of [`UpdatePasskey`]: empty.
pub type UpdatePasskeyOutput = Empty;

/// Updates saml provider: `UpdateSAMLProvider` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/UpdateSAMLProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSAMLProvider {
    pub authn_sign_algo: Option<String>,
    pub new_description: Option<String>,
    pub new_encoded_saml_metadata_document: Option<String>,
    /// Required.
    pub saml_provider_name: String,
}
operation! { UpdateSAMLProvider(saml_provider_name: String) "UpdateSAMLProvider" -> UpdateSAMLProviderOutput {
    0 "AuthnSignAlgo" authn_sign_algo: String, 1 "NewDescription" new_description: String,
    2 "NewEncodedSAMLMetadataDocument" new_encoded_saml_metadata_document: String,
    3 "SAMLProviderName" saml_provider_name
} }

/// Response of [`UpdateSAMLProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSAMLProviderOutput {
    pub saml_provider: Option<UpdateSAMLProviderSAMLProvider>,
}
model! { UpdateSAMLProviderOutput {
    0 "SAMLProvider" saml_provider: UpdateSAMLProviderSAMLProvider
} }

/// In the response of [`UpdateSAMLProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSAMLProviderSAMLProvider {
    pub arn: Option<String>,
    pub authn_sign_algo: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub saml_provider_name: Option<String>,
    pub update_date: Option<String>,
}
model! { UpdateSAMLProviderSAMLProvider {
    0 "Arn" arn: String, 1 "AuthnSignAlgo" authn_sign_algo: String, 2 "CreateDate" create_date: String,
    3 "Description" description: String, 4 "SAMLProviderName" saml_provider_name: String,
    5 "UpdateDate" update_date: String
} }

/// Updates service credential: `UpdateServiceCredential` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/UpdateServiceCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceCredential {
    /// Required.
    pub service_credential_id: String,
    pub service_credential_name: Option<String>,
    pub status: Option<String>,
    pub user_principal_name: Option<String>,
}
operation! { UpdateServiceCredential(service_credential_id: String) "UpdateServiceCredential" -> Empty {
    0 "ServiceCredentialId" service_credential_id, 1 "ServiceCredentialName" service_credential_name: String,
    2 "Status" status: String, 3 "UserPrincipalName" user_principal_name: String
} }

/// Response of [`UpdateServiceCredential`]: empty.
pub type UpdateServiceCredentialOutput = Empty;

/// Updates user: `UpdateUser` of `ims` 2019-08-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ims/2019-08-15/UpdateUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUser {
    pub new_comments: Option<String>,
    pub new_display_name: Option<String>,
    pub new_email: Option<String>,
    pub new_mobile_phone: Option<String>,
    pub new_user_principal_name: Option<String>,
    pub user_id: Option<String>,
    pub user_principal_name: Option<String>,
}
operation! { UpdateUser() "UpdateUser" -> UpdateUserOutput {
    0 "NewComments" new_comments: String, 1 "NewDisplayName" new_display_name: String, 2 "NewEmail" new_email: String,
    3 "NewMobilePhone" new_mobile_phone: String, 4 "NewUserPrincipalName" new_user_principal_name: String,
    5 "UserId" user_id: String, 6 "UserPrincipalName" user_principal_name: String
} }

/// Response of [`UpdateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserOutput {
    pub user: Option<UpdateUserUser>,
}
model! { UpdateUserOutput {
    0 "User" user: UpdateUserUser
} }

/// In the response of [`UpdateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserUser {
    pub comments: Option<String>,
    pub create_date: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub last_login_date: Option<String>,
    pub mobile_phone: Option<String>,
    pub provision_type: Option<String>,
    pub update_date: Option<String>,
    pub user_id: Option<String>,
    pub user_principal_name: Option<String>,
}
model! { UpdateUserUser {
    0 "Comments" comments: String, 1 "CreateDate" create_date: String, 2 "DisplayName" display_name: String,
    3 "Email" email: String, 4 "LastLoginDate" last_login_date: String, 5 "MobilePhone" mobile_phone: String,
    6 "ProvisionType" provision_type: String, 7 "UpdateDate" update_date: String, 8 "UserId" user_id: String,
    9 "UserPrincipalName" user_principal_name: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddClientIdToOIDCProvider, AddFingerprintToOIDCProvider, AddUserToGroup, BindMFADevice, ChangePassword,
    CreateAccessKey, CreateAppSecret, CreateApplication, CreateGroup, CreateLoginProfile, CreateOIDCProvider,
    CreateSAMLProvider, CreateServiceCredential, CreateUser, CreateVirtualMFADevice, DeleteAccessKey,
    DeleteAccessKeyInRecycleBin, DeleteAppSecret, DeleteApplication, DeleteGroup, DeleteLoginProfile,
    DeleteOIDCProvider, DeletePasskey, DeleteSAMLProvider, DeleteServiceCredential, DeleteUser, DeleteUserInRecycleBin,
    DeleteVirtualMFADevice, DeprovisionApplication, DeprovisionExternalApplication, DisableVirtualMFA,
    GenerateCredentialReport, GenerateGovernanceReport, GetAccessKeyInfoInRecycleBin, GetAccessKeyLastUsed,
    GetAccessKeyPolicy, GetAccountMFAInfo, GetAccountSecurityPracticeReport, GetAccountSummary, GetAppSecret,
    GetApplication, GetApplicationProvisionInfo, GetCredentialReport, GetDefaultDomain, GetExternalApplication,
    GetGovernanceItemReport, GetGovernanceReportStatus, GetGroup, GetLoginProfile, GetOIDCProvider, GetPasswordPolicy,
    GetSAMLProvider, GetSecurityPreference, GetServiceCredential, GetUser, GetUserInRecycleBin, GetUserMFAInfo,
    GetUserSsoSettings, GetVerificationInfo, ListAccessKeys, ListAccessKeysInRecycleBin, ListAppSecretIds,
    ListApplicationProvisionInfos, ListApplications, ListExternalApplications, ListGroups, ListGroupsForUser,
    ListOIDCProviders, ListPasskeys, ListPredefinedScopes, ListRecentGovernanceMetrics, ListSAMLProviders,
    ListServiceCredentials, ListTagResources, ListUserBasicInfos, ListUsers, ListUsersForGroup, ListUsersInRecycleBin,
    ListVirtualMFADevices, ProvisionApplication, ProvisionExternalApplication, RemoveClientIdFromOIDCProvider,
    RemoveFingerprintFromOIDCProvider, RemoveUserFromGroup, RestoreAccessKeyFromRecycleBin, RestoreUserFromRecycleBin,
    SetAccessKeyPolicy, SetDefaultDomain, SetPasswordPolicy, SetSecurityPreference, SetUserSsoSettings,
    SetVerificationInfo, TagResources, UnbindMFADevice, UnbindVerification, UntagResources, UpdateAccessKey,
    UpdateApplication, UpdateGroup, UpdateLoginProfile, UpdateOIDCProvider, UpdatePasskey, UpdateSAMLProvider,
    UpdateServiceCredential, UpdateUser
}
