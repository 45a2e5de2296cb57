//! `eiam-developerapi` of Alibaba Cloud, API version 2022-02-25.
//!
//! Endpoint: a table of 6 regions, else `eiam-developerapi.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, eiam_developerapi::GetApplicationProvisioningScope};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetApplicationProvisioningScope::new("authorization", "instance-id", "application-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-2", "eiam-developerapi.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "eiam-developerapi.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "eiam-developerapi.ap-southeast-5.aliyuncs.com"),
        ("cn-hangzhou", "eiam-developerapi.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "eiam-developerapi.cn-hongkong.aliyuncs.com"),
        ("eu-central-1", "eiam-developerapi.eu-central-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-2", "eiam-developerapi-sel.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-1", "eiam-developerapi-sg.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-5", "eiam-developerapi-jk.vpc-proxy.aliyuncs.com"),
        ("cn-hangzhou", "eiam-developerapi-cn.vpc-proxy.aliyuncs.com"),
        ("cn-hongkong", "eiam-developerapi-hk.vpc-proxy.aliyuncs.com"),
        ("eu-central-1", "eiam-developerapi-eu.vpc-proxy.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "eiam-developerapi",
    "2022-02-25",
    "eiam-developerapi",
    &ENDPOINTS,
);

/// Adds user to organizational units: `AddUserToOrganizationalUnits` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/{applicationId}/users/{userId}/actions/addUserToOrganizationalUnits`. Changes data. Not
/// signed. See <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/AddUserToOrganizationalUnits>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToOrganizationalUnits {
    /// Required.
    pub organizational_unit_ids: Vec<String>,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub user_id: String,
}

/// Arguments of [`AddUserToOrganizationalUnits::new`].
pub struct AddUserToOrganizationalUnitsRequired {
    pub organizational_unit_ids: Vec<String>,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub user_id: String,
}
operation! {
    AddUserToOrganizationalUnits { AddUserToOrganizationalUnitsRequired: organizational_unit_ids, authorization, instance_id, application_id, user_id }
    "AddUserToOrganizationalUnits" -> Empty {
    0 "organizationalUnitIds" organizational_unit_ids, 1 "Authorization" authorization, 2 "instanceId" instance_id,
    3 "applicationId" application_id, 4 "userId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { path: "/v2/{instanceId}/{applicationId}/users/{userId}/actions/addUserToOrganizationalUnits", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

/// Response of [`AddUserToOrganizationalUnits`]: empty.
pub type AddUserToOrganizationalUnitsOutput = Empty;

/// Adds users to group: `AddUsersToGroup` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/{applicationId}/groups/{groupId}/actions/addUsersToGroup`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/AddUsersToGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUsersToGroup {
    /// Required.
    pub user_ids: Vec<String>,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub group_id: String,
}

/// Arguments of [`AddUsersToGroup::new`].
pub struct AddUsersToGroupRequired {
    pub user_ids: Vec<String>,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub group_id: String,
}
operation! {
    AddUsersToGroup { AddUsersToGroupRequired: user_ids, authorization, instance_id, application_id, group_id }
    "AddUsersToGroup" -> Empty {
    0 "userIds" user_ids, 1 "Authorization" authorization, 2 "instanceId" instance_id, 3 "applicationId" application_id,
    4 "groupId" group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { path: "/v2/{instanceId}/{applicationId}/groups/{groupId}/actions/addUsersToGroup", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

/// Response of [`AddUsersToGroup`]: empty.
pub type AddUsersToGroupOutput = Empty;

/// Creates group: `CreateGroup` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/{applicationId}/groups`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/CreateGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroup {
    pub group_external_id: Option<String>,
    /// Required.
    pub group_name: String,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
}
operation! { CreateGroup(group_name: String, authorization: Secret, instance_id: String, application_id: String)
    "CreateGroup" -> CreateGroupOutput {
    0 "groupExternalId" group_external_id: String, 1 "groupName" group_name, 2 "Authorization" authorization,
    3 "instanceId" instance_id, 4 "applicationId" application_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/v2/{instanceId}/{applicationId}/groups", body: BodyStyle::Json, unsigned: true, } }

/// Response of [`CreateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupOutput {
    pub group_id: Option<String>,
}
model! { CreateGroupOutput {
    0 "groupId" group_id: String
} }

/// Creates organizational unit: `CreateOrganizationalUnit` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/{applicationId}/organizationalUnits`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/CreateOrganizationalUnit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationalUnit {
    pub description: Option<String>,
    pub organizational_unit_external_id: Option<String>,
    /// Required.
    pub organizational_unit_name: String,
    /// Required.
    pub parent_id: String,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
}

/// Arguments of [`CreateOrganizationalUnit::new`].
pub struct CreateOrganizationalUnitRequired {
    pub organizational_unit_name: String,
    pub parent_id: String,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
}
operation! {
    CreateOrganizationalUnit { CreateOrganizationalUnitRequired: organizational_unit_name, parent_id, authorization, instance_id, application_id }
    "CreateOrganizationalUnit" -> CreateOrganizationalUnitOutput {
    0 "description" description: String, 1 "organizationalUnitExternalId" organizational_unit_external_id: String,
    2 "organizationalUnitName" organizational_unit_name, 3 "parentId" parent_id, 4 "Authorization" authorization,
    5 "instanceId" instance_id, 6 "applicationId" application_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/v2/{instanceId}/{applicationId}/organizationalUnits", body: BodyStyle::Json, unsigned: true, } }

/// Response of [`CreateOrganizationalUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationalUnitOutput {
    pub organizational_unit_id: Option<String>,
}
model! { CreateOrganizationalUnitOutput {
    0 "organizationalUnitId" organizational_unit_id: String
} }

/// Creates user: `CreateUser` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/{applicationId}/users`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/CreateUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    pub custom_fields: Option<Vec<CreateUserCustomFields>>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub email_verified: Option<bool>,
    /// Secret.
    pub password: Option<Secret>,
    pub password_initialization_config: Option<CreateUserPasswordInitializationConfig>,
    pub phone_number: Option<String>,
    pub phone_number_verified: Option<bool>,
    pub phone_region: Option<String>,
    /// Required.
    pub primary_organizational_unit_id: String,
    pub user_external_id: Option<String>,
    /// Required.
    pub username: String,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
}

/// Arguments of [`CreateUser::new`].
pub struct CreateUserRequired {
    pub primary_organizational_unit_id: String,
    pub username: String,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
}
operation! {
    CreateUser { CreateUserRequired: primary_organizational_unit_id, username, authorization, instance_id, application_id }
    "CreateUser" -> CreateUserOutput {
    0 "customFields" custom_fields: Vec<CreateUserCustomFields>, 1 "description" description: String,
    2 "displayName" display_name: String, 3 "email" email: String, 4 "emailVerified" email_verified: bool,
    5 "password" password: Secret,
    6 "passwordInitializationConfig" password_initialization_config: CreateUserPasswordInitializationConfig,
    7 "phoneNumber" phone_number: String, 8 "phoneNumberVerified" phone_number_verified: bool,
    9 "phoneRegion" phone_region: String, 10 "primaryOrganizationalUnitId" primary_organizational_unit_id,
    11 "userExternalId" user_external_id: String, 12 "username" username, 13 "Authorization" authorization,
    14 "instanceId" instance_id, 15 "applicationId" application_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Header, Style::None),
    Mark::new(14, Location::Path, Style::None),
    Mark::new(15, Location::Path, Style::None)
] { path: "/v2/{instanceId}/{applicationId}/users", body: BodyStyle::Json, unsigned: true, } }

/// In the request of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserCustomFields {
    pub field_name: Option<String>,
    pub field_value: Option<String>,
}
input! { CreateUserCustomFields() {
    0 "fieldName" field_name: String, 1 "fieldValue" field_value: String
} }

/// In the request of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserPasswordInitializationConfig {
    pub password_forced_update_status: Option<String>,
    pub password_initialization_policy_priority: Option<String>,
    pub password_initialization_type: Option<String>,
    pub user_notification_channels: Option<Vec<String>>,
}
input! { CreateUserPasswordInitializationConfig() {
    0 "passwordForcedUpdateStatus" password_forced_update_status: String,
    1 "passwordInitializationPolicyPriority" password_initialization_policy_priority: String,
    2 "passwordInitializationType" password_initialization_type: String,
    3 "userNotificationChannels" user_notification_channels: Vec<String>
} }

/// Response of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOutput {
    pub user_id: Option<String>,
}
model! { CreateUserOutput {
    0 "userId" user_id: String
} }

/// Creates user exclusive credential: `CreateUserExclusiveCredential` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/credentials/_/actions/createUserExclusive`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/CreateUserExclusiveCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserExclusiveCredential {
    /// Required.
    pub credential_content: CreateUserExclusiveCredentialCredentialContent,
    pub credential_external_id: Option<String>,
    /// Required.
    pub credential_identifier: String,
    /// Required.
    pub credential_name: String,
    pub credential_scenario_label: Option<String>,
    /// Required.
    pub credential_type: String,
    pub description: Option<String>,
    pub return_ciphertext: Option<bool>,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required. At most 64 characters.
    pub instance_id: String,
}

/// Arguments of [`CreateUserExclusiveCredential::new`].
pub struct CreateUserExclusiveCredentialRequired {
    pub credential_content: CreateUserExclusiveCredentialCredentialContent,
    pub credential_identifier: String,
    pub credential_name: String,
    pub credential_type: String,
    pub authorization: Secret,
    pub instance_id: String,
}
operation! {
    CreateUserExclusiveCredential { CreateUserExclusiveCredentialRequired: credential_content, credential_identifier, credential_name, credential_type, authorization, instance_id }
    "CreateUserExclusiveCredential" -> CreateUserExclusiveCredentialOutput {
    0 "credentialContent" credential_content, 1 "credentialExternalId" credential_external_id: String,
    2 "credentialIdentifier" credential_identifier, 3 "credentialName" credential_name,
    4 "credentialScenarioLabel" credential_scenario_label: String, 5 "credentialType" credential_type,
    6 "description" description: String, 7 "returnCiphertext" return_ciphertext: bool, 8 "Authorization" authorization,
    9 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Header, Style::None),
    Mark::new(9, Location::Path, Style::None)
] { path: "/v2/{instanceId}/credentials/_/actions/createUserExclusive", body: BodyStyle::Json, unsigned: true, } }

/// In the request of [`CreateUserExclusiveCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserExclusiveCredentialCredentialContent {
    pub api_key_content: Option<CreateUserExclusiveCredentialApiKeyContent>,
}
input! { CreateUserExclusiveCredentialCredentialContent() {
    0 "apiKeyContent" api_key_content: CreateUserExclusiveCredentialApiKeyContent
} }

/// In the request of [`CreateUserExclusiveCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserExclusiveCredentialApiKeyContent {
    /// Required. Secret.
    pub api_key: Option<Secret>,
}
input! { CreateUserExclusiveCredentialApiKeyContent(api_key: Secret) {
    0 "apiKey" api_key: Secret
} }

/// Response of [`CreateUserExclusiveCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserExclusiveCredentialOutput {
    pub credential_ciphertext: Option<String>,
    pub credential_id: Option<String>,
    pub credential_identifier: Option<String>,
}
model! { CreateUserExclusiveCredentialOutput {
    0 "credentialCiphertext" credential_ciphertext: String, 1 "credentialId" credential_id: String,
    2 "credentialIdentifier" credential_identifier: String
} }

/// Deletes group: `DeleteGroup` of `eiam-developerapi` 2022-02-25.
///
/// DELETE `/v2/{instanceId}/{applicationId}/groups/{groupId}`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/DeleteGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroup {
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub group_id: String,
}
operation! { DeleteGroup(authorization: Secret, instance_id: String, application_id: String, group_id: String)
    "DeleteGroup" -> Empty {
    0 "Authorization" authorization, 1 "instanceId" instance_id, 2 "applicationId" application_id, 3 "groupId" group_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/v2/{instanceId}/{applicationId}/groups/{groupId}", unsigned: true, no_reply: true, } }

/// Response of [`DeleteGroup`]: empty.
pub type DeleteGroupOutput = Empty;

/// Deletes organizational unit: `DeleteOrganizationalUnit` of `eiam-developerapi` 2022-02-25.
///
/// DELETE `/v2/{instanceId}/{applicationId}/organizationalUnits/{organizationalUnitId}`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/DeleteOrganizationalUnit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganizationalUnit {
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub organizational_unit_id: String,
}
operation! {
    DeleteOrganizationalUnit(authorization: Secret, instance_id: String, application_id: String, organizational_unit_id: String)
    "DeleteOrganizationalUnit" -> Empty {
    0 "Authorization" authorization, 1 "instanceId" instance_id, 2 "applicationId" application_id,
    3 "organizationalUnitId" organizational_unit_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "DELETE", path: "/v2/{instanceId}/{applicationId}/organizationalUnits/{organizationalUnitId}", unsigned: true, no_reply: true, } }

/// Response of [`DeleteOrganizationalUnit`]: empty.
pub type DeleteOrganizationalUnitOutput = Empty;

/// Deletes user: `DeleteUser` of `eiam-developerapi` 2022-02-25.
///
/// DELETE `/v2/{instanceId}/{applicationId}/users/{userId}`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/DeleteUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub user_id: String,
}
operation! { DeleteUser(authorization: Secret, instance_id: String, application_id: String, user_id: String)
    "DeleteUser" -> Empty {
    0 "Authorization" authorization, 1 "instanceId" instance_id, 2 "applicationId" application_id, 3 "userId" user_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/v2/{instanceId}/{applicationId}/users/{userId}", unsigned: true, no_reply: true, } }

/// Response of [`DeleteUser`]: empty.
pub type DeleteUserOutput = Empty;

/// Disables user: `DisableUser` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/{applicationId}/users/{userId}/actions/disable`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/DisableUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableUser {
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub user_id: String,
}
operation! { DisableUser(authorization: Secret, instance_id: String, application_id: String, user_id: String)
    "DisableUser" -> Empty {
    0 "Authorization" authorization, 1 "instanceId" instance_id, 2 "applicationId" application_id, 3 "userId" user_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/v2/{instanceId}/{applicationId}/users/{userId}/actions/disable", unsigned: true, no_reply: true, } }

/// Response of [`DisableUser`]: empty.
pub type DisableUserOutput = Empty;

/// Enables user: `EnableUser` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/{applicationId}/users/{userId}/actions/enable`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/EnableUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableUser {
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub user_id: String,
}
operation! { EnableUser(authorization: Secret, instance_id: String, application_id: String, user_id: String)
    "EnableUser" -> Empty {
    0 "Authorization" authorization, 1 "instanceId" instance_id, 2 "applicationId" application_id, 3 "userId" user_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/v2/{instanceId}/{applicationId}/users/{userId}/actions/enable", unsigned: true, no_reply: true, } }

/// Response of [`EnableUser`]: empty.
pub type EnableUserOutput = Empty;

/// Fetches oauth authentication token: `FetchOAuthAuthenticationToken` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/authenticationTokens/_/actions/fetchOAuthAccessToken`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/FetchOAuthAuthenticationToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchOAuthAuthenticationToken {
    /// Required.
    pub credential_provider_identifier: String,
    pub custom_parameters: Option<BTreeMap<String, String>>,
    pub force_authentication: Option<bool>,
    pub scope: Option<String>,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    FetchOAuthAuthenticationToken(credential_provider_identifier: String, authorization: Secret, instance_id: String)
    "FetchOAuthAuthenticationToken" -> FetchOAuthAuthenticationTokenOutput {
    0 "credentialProviderIdentifier" credential_provider_identifier,
    1 "customParameters" custom_parameters: BTreeMap<String, String>,
    2 "forceAuthentication" force_authentication: bool, 3 "scope" scope: String, 4 "Authorization" authorization,
    5 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Header, Style::None),
    Mark::new(5, Location::Path, Style::None)
]
    { path: "/v2/{instanceId}/authenticationTokens/_/actions/fetchOAuthAccessToken", body: BodyStyle::Json, unsigned: true, } }

/// Response of [`FetchOAuthAuthenticationToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchOAuthAuthenticationTokenOutput {
    pub authentication_token_id: Option<String>,
    pub authentication_token_type: Option<String>,
    pub consumer_id: Option<String>,
    pub consumer_type: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub creator_type: Option<String>,
    pub credential_provider_id: Option<String>,
    pub expiration_time: Option<i64>,
    pub instance_id: Option<String>,
    pub oauth_access_token_content: Option<
        FetchOAuthAuthenticationTokenOauthAccessTokenContent,
    >,
    pub oauth_authorization_session: Option<
        FetchOAuthAuthenticationTokenOauthAuthorizationSession,
    >,
    pub revoked: Option<bool>,
    pub update_time: Option<i64>,
}
model! { FetchOAuthAuthenticationTokenOutput {
    0 "authenticationTokenId" authentication_token_id: String,
    1 "authenticationTokenType" authentication_token_type: String, 2 "consumerId" consumer_id: String,
    3 "consumerType" consumer_type: String, 4 "createTime" create_time: i64, 5 "creatorId" creator_id: String,
    6 "creatorType" creator_type: String, 7 "credentialProviderId" credential_provider_id: String,
    8 "expirationTime" expiration_time: i64, 9 "instanceId" instance_id: String,
    10 "oauthAccessTokenContent" oauth_access_token_content: FetchOAuthAuthenticationTokenOauthAccessTokenContent,
    11 "oauthAuthorizationSession" oauth_authorization_session: FetchOAuthAuthenticationTokenOauthAuthorizationSession,
    12 "revoked" revoked: bool, 13 "updateTime" update_time: i64
} }

/// In the response of [`FetchOAuthAuthenticationToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchOAuthAuthenticationTokenOauthAccessTokenContent {
    /// Secret.
    pub access_token_value: Option<Secret>,
    pub scope: Option<String>,
    pub token_type: Option<String>,
}
model! { FetchOAuthAuthenticationTokenOauthAccessTokenContent {
    0 "accessTokenValue" access_token_value: Secret, 1 "scope" scope: String, 2 "tokenType" token_type: String
} }

/// In the response of [`FetchOAuthAuthenticationToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchOAuthAuthenticationTokenOauthAuthorizationSession {
    pub authorization_url: Option<String>,
    pub session_id: Option<String>,
    pub session_status: Option<String>,
    pub session_uri: Option<String>,
}
model! { FetchOAuthAuthenticationTokenOauthAuthorizationSession {
    0 "authorizationUrl" authorization_url: String, 1 "sessionId" session_id: String,
    2 "sessionStatus" session_status: String, 3 "sessionUri" session_uri: String
} }

/// Generates device code: `GenerateDeviceCode` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/{applicationId}/oauth2/device/code`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/GenerateDeviceCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDeviceCode {
    pub scope: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
}
operation! { GenerateDeviceCode(instance_id: String, application_id: String)
    "GenerateDeviceCode" -> GenerateDeviceCodeOutput {
    0 "scope" scope: String, 1 "instanceId" instance_id, 2 "applicationId" application_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/v2/{instanceId}/{applicationId}/oauth2/device/code", unsigned: true, } }

/// Response of [`GenerateDeviceCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDeviceCodeOutput {
    pub device_code: Option<String>,
    pub expires_at: Option<i64>,
    pub expires_in: Option<i64>,
    pub interval: Option<i64>,
    pub user_code: Option<String>,
    pub verification_uri: Option<String>,
    pub verification_uri_complete: Option<String>,
}
model! { GenerateDeviceCodeOutput {
    0 "device_code" device_code: String, 1 "expires_at" expires_at: i64, 2 "expires_in" expires_in: i64,
    3 "interval" interval: i64, 4 "user_code" user_code: String, 5 "verification_uri" verification_uri: String,
    6 "verification_uri_complete" verification_uri_complete: String
} }

/// Generates jwt authentication token: `GenerateJwtAuthenticationToken` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/authenticationTokens/_/actions/generateJwt`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/GenerateJwtAuthenticationToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateJwtAuthenticationToken {
    /// Required.
    pub audiences: Vec<String>,
    /// Required.
    pub credential_provider_identifier: String,
    pub custom_claims: Option<BTreeMap<String, Value>>,
    /// At least 0.
    pub expiration: Option<i64>,
    pub include_derived_short_token: Option<bool>,
    pub issuer: Option<String>,
    /// Required.
    pub subject: String,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required. At most 64 characters.
    pub instance_id: String,
}

/// Arguments of [`GenerateJwtAuthenticationToken::new`].
pub struct GenerateJwtAuthenticationTokenRequired {
    pub audiences: Vec<String>,
    pub credential_provider_identifier: String,
    pub subject: String,
    pub authorization: Secret,
    pub instance_id: String,
}
operation! {
    GenerateJwtAuthenticationToken { GenerateJwtAuthenticationTokenRequired: audiences, credential_provider_identifier, subject, authorization, instance_id }
    "GenerateJwtAuthenticationToken" -> GenerateJwtAuthenticationTokenOutput {
    0 "audiences" audiences, 1 "credentialProviderIdentifier" credential_provider_identifier,
    2 "customClaims" custom_claims: BTreeMap<String, Value>, 3 "expiration" expiration: i64,
    4 "includeDerivedShortToken" include_derived_short_token: bool, 5 "issuer" issuer: String, 6 "subject" subject,
    7 "Authorization" authorization, 8 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Header, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { path: "/v2/{instanceId}/authenticationTokens/_/actions/generateJwt", body: BodyStyle::Json, unsigned: true, } }

/// Response of [`GenerateJwtAuthenticationToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateJwtAuthenticationTokenOutput {
    pub authentication_token_id: Option<String>,
    pub authentication_token_type: Option<String>,
    pub consumer_id: Option<String>,
    pub consumer_type: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub creator_type: Option<String>,
    pub credential_provider_id: Option<String>,
    pub expiration_time: Option<i64>,
    pub instance_id: Option<String>,
    pub jwt_content: Option<GenerateJwtAuthenticationTokenJwtContent>,
    pub revoked: Option<bool>,
    pub update_time: Option<i64>,
}
model! { GenerateJwtAuthenticationTokenOutput {
    0 "authenticationTokenId" authentication_token_id: String,
    1 "authenticationTokenType" authentication_token_type: String, 2 "consumerId" consumer_id: String,
    3 "consumerType" consumer_type: String, 4 "createTime" create_time: i64, 5 "creatorId" creator_id: String,
    6 "creatorType" creator_type: String, 7 "credentialProviderId" credential_provider_id: String,
    8 "expirationTime" expiration_time: i64, 9 "instanceId" instance_id: String,
    10 "jwtContent" jwt_content: GenerateJwtAuthenticationTokenJwtContent, 11 "revoked" revoked: bool,
    12 "updateTime" update_time: i64
} }

/// In the response of [`GenerateJwtAuthenticationToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateJwtAuthenticationTokenJwtContent {
    /// Secret.
    pub derived_short_token: Option<Secret>,
    /// Secret.
    pub jwt_value: Option<Secret>,
}
model! { GenerateJwtAuthenticationTokenJwtContent {
    0 "derivedShortToken" derived_short_token: Secret, 1 "jwtValue" jwt_value: Secret
} }

/// Generates token: `GenerateToken` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/{applicationId}/oauth2/token`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/GenerateToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateToken {
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
    pub code: Option<String>,
    pub code_verifier: Option<String>,
    pub device_code: Option<String>,
    pub exclusive_tag: Option<String>,
    /// Required.
    pub grant_type: String,
    /// Secret.
    pub password: Option<Secret>,
    pub redirect_uri: Option<String>,
    /// Secret.
    pub refresh_token: Option<Secret>,
    pub scope: Option<String>,
    pub username: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
}
operation! { GenerateToken(grant_type: String, instance_id: String, application_id: String)
    "GenerateToken" -> GenerateTokenOutput {
    0 "client_id" client_id: String, 1 "client_secret" client_secret: Secret, 2 "code" code: String,
    3 "code_verifier" code_verifier: String, 4 "device_code" device_code: String,
    5 "exclusive_tag" exclusive_tag: String, 6 "grant_type" grant_type, 7 "password" password: Secret,
    8 "redirect_uri" redirect_uri: String, 9 "refresh_token" refresh_token: Secret, 10 "scope" scope: String,
    11 "username" username: String, 12 "instanceId" instance_id, 13 "applicationId" application_id
} [
    Mark::new(12, Location::Path, Style::None),
    Mark::new(13, Location::Path, Style::None)
] { path: "/v2/{instanceId}/{applicationId}/oauth2/token", unsigned: true, } }

/// Response of [`GenerateToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTokenOutput {
    /// Secret.
    pub access_token: Option<Secret>,
    pub expires_at: Option<i64>,
    pub expires_in: Option<i64>,
    /// Secret.
    pub id_token: Option<Secret>,
    /// Secret.
    pub refresh_token: Option<Secret>,
    pub token_type: Option<String>,
}
model! { GenerateTokenOutput {
    0 "access_token" access_token: Secret, 1 "expires_at" expires_at: i64, 2 "expires_in" expires_in: i64,
    3 "id_token" id_token: Secret, 4 "refresh_token" refresh_token: Secret, 5 "token_type" token_type: String
} }

/// Generates token by authorization server: `GenerateTokenByAuthorizationServer` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/authorizationServer/{authorizationServerId}/oauth2/token`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/GenerateTokenByAuthorizationServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTokenByAuthorizationServer {
    pub application_federated_credential_name: Option<String>,
    /// Secret.
    pub client_assertion: Option<Secret>,
    pub client_assertion_type: Option<String>,
    /// Required.
    pub client_id: String,
    /// Secret.
    pub client_secret: Option<Secret>,
    pub client_x509: Option<String>,
    pub client_x509_chain: Option<String>,
    pub code: Option<String>,
    pub code_verifier: Option<String>,
    pub device_code: Option<String>,
    /// Required.
    pub grant_type: String,
    /// Secret.
    pub password: Option<Secret>,
    pub redirect_uri: Option<String>,
    /// Secret.
    pub refresh_token: Option<Secret>,
    pub scope: Option<String>,
    pub username: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub authorization_server_id: String,
}
operation! {
    GenerateTokenByAuthorizationServer(client_id: String, grant_type: String, instance_id: String, authorization_server_id: String)
    "GenerateTokenByAuthorizationServer" -> GenerateTokenByAuthorizationServerOutput {
    0 "application_federated_credential_name" application_federated_credential_name: String,
    1 "client_assertion" client_assertion: Secret, 2 "client_assertion_type" client_assertion_type: String,
    3 "client_id" client_id, 4 "client_secret" client_secret: Secret, 5 "client_x509" client_x509: String,
    6 "client_x509_chain" client_x509_chain: String, 7 "code" code: String, 8 "code_verifier" code_verifier: String,
    9 "device_code" device_code: String, 10 "grant_type" grant_type, 11 "password" password: Secret,
    12 "redirect_uri" redirect_uri: String, 13 "refresh_token" refresh_token: Secret, 14 "scope" scope: String,
    15 "username" username: String, 16 "instanceId" instance_id, 17 "authorizationServerId" authorization_server_id
} [
    Mark::new(16, Location::Path, Style::None),
    Mark::new(17, Location::Path, Style::None)
] { path: "/v2/{instanceId}/authorizationServer/{authorizationServerId}/oauth2/token", unsigned: true, } }

/// Response of [`GenerateTokenByAuthorizationServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTokenByAuthorizationServerOutput {
    /// Secret.
    pub access_token: Option<Secret>,
    pub expires_at: Option<i64>,
    pub expires_in: Option<i64>,
    /// Secret.
    pub id_token: Option<Secret>,
    /// Secret.
    pub refresh_token: Option<Secret>,
    pub scope: Option<String>,
    pub token_type: Option<String>,
}
model! { GenerateTokenByAuthorizationServerOutput {
    0 "access_token" access_token: Secret, 1 "expires_at" expires_at: i64, 2 "expires_in" expires_in: i64,
    3 "id_token" id_token: Secret, 4 "refresh_token" refresh_token: Secret, 5 "scope" scope: String,
    6 "token_type" token_type: String
} }

/// Gets application provisioning scope: `GetApplicationProvisioningScope` of `eiam-developerapi` 2022-02-25.
///
/// GET `/v2/{instanceId}/{applicationId}/provisioningScope`. Reads only. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/GetApplicationProvisioningScope>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationProvisioningScope {
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
}
operation! { GetApplicationProvisioningScope(authorization: Secret, instance_id: String, application_id: String)
    "GetApplicationProvisioningScope" -> GetApplicationProvisioningScopeOutput {
    0 "Authorization" authorization, 1 "instanceId" instance_id, 2 "applicationId" application_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/v2/{instanceId}/{applicationId}/provisioningScope", unsigned: true, } }

/// Response of [`GetApplicationProvisioningScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationProvisioningScopeOutput {
    pub group_ids: Vec<String>,
    pub organizational_unit_ids: Vec<String>,
}
model! { GetApplicationProvisioningScopeOutput {
    0 "groupIds" group_ids: Vec<String>, 1 "organizationalUnitIds" organizational_unit_ids: Vec<String>
} }

/// Gets group: `GetGroup` of `eiam-developerapi` 2022-02-25.
///
/// GET `/v2/{instanceId}/{applicationId}/groups/{groupId}`. Reads only. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/GetGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroup {
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub group_id: String,
}
operation! { GetGroup(authorization: Secret, instance_id: String, application_id: String, group_id: String)
    "GetGroup" -> GetGroupOutput {
    0 "Authorization" authorization, 1 "instanceId" instance_id, 2 "applicationId" application_id, 3 "groupId" group_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/v2/{instanceId}/{applicationId}/groups/{groupId}", unsigned: true, } }

/// Response of [`GetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupOutput {
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub group_external_id: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub group_source_id: Option<String>,
    pub group_source_type: Option<String>,
    pub instance_id: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetGroupOutput {
    0 "createTime" create_time: i64, 1 "description" description: String, 2 "groupExternalId" group_external_id: String,
    3 "groupId" group_id: String, 4 "groupName" group_name: String, 5 "groupSourceId" group_source_id: String,
    6 "groupSourceType" group_source_type: String, 7 "instanceId" instance_id: String, 8 "updateTime" update_time: i64
} }

/// Gets oauth authorization session: `GetOAuthAuthorizationSession` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/oauthAuthorizationSessions/_/actions/get`. Reads only. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/GetOAuthAuthorizationSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOAuthAuthorizationSession {
    /// Required.
    pub session_uri: String,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { GetOAuthAuthorizationSession(session_uri: String, authorization: Secret, instance_id: String)
    "GetOAuthAuthorizationSession" -> GetOAuthAuthorizationSessionOutput {
    0 "sessionUri" session_uri, 1 "Authorization" authorization, 2 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/v2/{instanceId}/oauthAuthorizationSessions/_/actions/get", body: BodyStyle::Json, unsigned: true, } }

/// Response of [`GetOAuthAuthorizationSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOAuthAuthorizationSessionOutput {
    pub authentication_token_id: Option<String>,
    pub authorization_url: Option<String>,
    pub consumer_id: Option<String>,
    pub consumer_type: Option<String>,
    pub creator_id: Option<String>,
    pub creator_type: Option<String>,
    pub credential_provider_identifier: Option<String>,
    pub error_code: Option<String>,
    pub error_description: Option<String>,
    pub expiration_time: Option<i64>,
    pub instance_id: Option<String>,
    pub session_id: Option<String>,
    pub session_status: Option<String>,
    pub session_uri: Option<String>,
}
model! { GetOAuthAuthorizationSessionOutput {
    0 "authenticationTokenId" authentication_token_id: String, 1 "authorizationUrl" authorization_url: String,
    2 "consumerId" consumer_id: String, 3 "consumerType" consumer_type: String, 4 "creatorId" creator_id: String,
    5 "creatorType" creator_type: String, 6 "credentialProviderIdentifier" credential_provider_identifier: String,
    7 "errorCode" error_code: String, 8 "errorDescription" error_description: String,
    9 "expirationTime" expiration_time: i64, 10 "instanceId" instance_id: String, 11 "sessionId" session_id: String,
    12 "sessionStatus" session_status: String, 13 "sessionUri" session_uri: String
} }

/// Gets organizational unit: `GetOrganizationalUnit` of `eiam-developerapi` 2022-02-25.
///
/// GET `/v2/{instanceId}/{applicationId}/organizationalUnits/{organizationalUnitId}`. Reads only. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/GetOrganizationalUnit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationalUnit {
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub organizational_unit_id: String,
}
operation! {
    GetOrganizationalUnit(authorization: Secret, instance_id: String, application_id: String, organizational_unit_id: String)
    "GetOrganizationalUnit" -> GetOrganizationalUnitOutput {
    0 "Authorization" authorization, 1 "instanceId" instance_id, 2 "applicationId" application_id,
    3 "organizationalUnitId" organizational_unit_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "GET", path: "/v2/{instanceId}/{applicationId}/organizationalUnits/{organizationalUnitId}", unsigned: true, } }

/// Response of [`GetOrganizationalUnit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationalUnitOutput {
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub organizational_unit_external_id: Option<String>,
    pub organizational_unit_id: Option<String>,
    pub organizational_unit_name: Option<String>,
    pub organizational_unit_source_id: Option<String>,
    pub organizational_unit_source_type: Option<String>,
    pub parent_id: Option<String>,
    pub update_time: Option<i64>,
}
model! { GetOrganizationalUnitOutput {
    0 "createTime" create_time: i64, 1 "description" description: String, 2 "instanceId" instance_id: String,
    3 "organizationalUnitExternalId" organizational_unit_external_id: String,
    4 "organizationalUnitId" organizational_unit_id: String,
    5 "organizationalUnitName" organizational_unit_name: String,
    6 "organizationalUnitSourceId" organizational_unit_source_id: String,
    7 "organizationalUnitSourceType" organizational_unit_source_type: String, 8 "parentId" parent_id: String,
    9 "updateTime" update_time: i64
} }

/// Gets organizational unit id by external id: `GetOrganizationalUnitIdByExternalId` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/{applicationId}/organizationalUnits/_/actions/getOrganizationalUnitIdByExternalId`. Reads
/// only. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/GetOrganizationalUnitIdByExternalId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationalUnitIdByExternalId {
    /// Required.
    pub organizational_unit_external_id: String,
    /// Required.
    pub organizational_unit_source_id: String,
    /// Required.
    pub organizational_unit_source_type: String,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
}

/// Arguments of [`GetOrganizationalUnitIdByExternalId::new`].
pub struct GetOrganizationalUnitIdByExternalIdRequired {
    pub organizational_unit_external_id: String,
    pub organizational_unit_source_id: String,
    pub organizational_unit_source_type: String,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
}
operation! {
    GetOrganizationalUnitIdByExternalId { GetOrganizationalUnitIdByExternalIdRequired: organizational_unit_external_id, organizational_unit_source_id, organizational_unit_source_type, authorization, instance_id, application_id }
    "GetOrganizationalUnitIdByExternalId" -> GetOrganizationalUnitIdByExternalIdOutput {
    0 "organizationalUnitExternalId" organizational_unit_external_id,
    1 "organizationalUnitSourceId" organizational_unit_source_id,
    2 "organizationalUnitSourceType" organizational_unit_source_type, 3 "Authorization" authorization,
    4 "instanceId" instance_id, 5 "applicationId" application_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
]
    { path: "/v2/{instanceId}/{applicationId}/organizationalUnits/_/actions/getOrganizationalUnitIdByExternalId", body: BodyStyle::Json, unsigned: true, } }

/// Response of [`GetOrganizationalUnitIdByExternalId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationalUnitIdByExternalIdOutput {
    pub organizational_unit_id: Option<String>,
}
model! { GetOrganizationalUnitIdByExternalIdOutput {
    0 "organizationalUnitId" organizational_unit_id: String
} }

/// Gets user: `GetUser` of `eiam-developerapi` 2022-02-25.
///
/// GET `/v2/{instanceId}/{applicationId}/users/{userId}`. Reads only. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/GetUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser {
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub user_id: String,
}
operation! { GetUser(authorization: Secret, instance_id: String, application_id: String, user_id: String)
    "GetUser" -> GetUserOutput {
    0 "Authorization" authorization, 1 "instanceId" instance_id, 2 "applicationId" application_id, 3 "userId" user_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/v2/{instanceId}/{applicationId}/users/{userId}", unsigned: true, } }

/// Response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserOutput {
    pub account_expire_time: Option<i64>,
    pub create_time: Option<i64>,
    pub custom_fields: Vec<GetUserCustomFields>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub email_verified: Option<bool>,
    pub groups: Vec<GetUserGroups>,
    pub instance_id: Option<String>,
    pub lock_expire_time: Option<i64>,
    pub organizational_units: Vec<GetUserOrganizationalUnits>,
    pub password_set: Option<bool>,
    pub phone_number: Option<String>,
    pub phone_number_verified: Option<bool>,
    pub phone_region: Option<String>,
    pub primary_organizational_unit_id: Option<String>,
    pub register_time: Option<i64>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
    pub user_external_id: Option<String>,
    pub user_id: Option<String>,
    pub user_source_id: Option<String>,
    pub user_source_type: Option<String>,
    pub username: Option<String>,
}
model! { GetUserOutput {
    0 "accountExpireTime" account_expire_time: i64, 1 "createTime" create_time: i64,
    2 "customFields" custom_fields: Vec<GetUserCustomFields>, 3 "description" description: String,
    4 "displayName" display_name: String, 5 "email" email: String, 6 "emailVerified" email_verified: bool,
    7 "groups" groups: Vec<GetUserGroups>, 8 "instanceId" instance_id: String, 9 "lockExpireTime" lock_expire_time: i64,
    10 "organizationalUnits" organizational_units: Vec<GetUserOrganizationalUnits>, 11 "passwordSet" password_set: bool,
    12 "phoneNumber" phone_number: String, 13 "phoneNumberVerified" phone_number_verified: bool,
    14 "phoneRegion" phone_region: String, 15 "primaryOrganizationalUnitId" primary_organizational_unit_id: String,
    16 "registerTime" register_time: i64, 17 "status" status: String, 18 "updateTime" update_time: i64,
    19 "userExternalId" user_external_id: String, 20 "userId" user_id: String, 21 "userSourceId" user_source_id: String,
    22 "userSourceType" user_source_type: String, 23 "username" username: String
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserCustomFields {
    pub field_name: Option<String>,
    pub field_value: Option<String>,
}
model! { GetUserCustomFields {
    0 "fieldName" field_name: String, 1 "fieldValue" field_value: String
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGroups {
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { GetUserGroups {
    0 "description" description: String, 1 "groupId" group_id: String, 2 "groupName" group_name: String
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserOrganizationalUnits {
    pub organizational_unit_id: Option<String>,
    pub organizational_unit_name: Option<String>,
    pub primary: Option<bool>,
}
model! { GetUserOrganizationalUnits {
    0 "organizationalUnitId" organizational_unit_id: String,
    1 "organizationalUnitName" organizational_unit_name: String, 2 "primary" primary: bool
} }

/// Gets user id by email: `GetUserIdByEmail` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/{applicationId}/users/_/actions/getUserIdByEmail`. Reads only. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/GetUserIdByEmail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserIdByEmail {
    /// Required.
    pub email: String,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
}
operation! { GetUserIdByEmail(email: String, authorization: Secret, instance_id: String, application_id: String)
    "GetUserIdByEmail" -> GetUserIdByEmailOutput {
    0 "email" email, 1 "Authorization" authorization, 2 "instanceId" instance_id, 3 "applicationId" application_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { path: "/v2/{instanceId}/{applicationId}/users/_/actions/getUserIdByEmail", body: BodyStyle::Json, unsigned: true, } }

/// Response of [`GetUserIdByEmail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserIdByEmailOutput {
    pub user_id: Option<String>,
}
model! { GetUserIdByEmailOutput {
    0 "userId" user_id: String
} }

/// Gets user id by phone number: `GetUserIdByPhoneNumber` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/{applicationId}/users/_/actions/getUserIdByPhoneNumber`. Reads only. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/GetUserIdByPhoneNumber>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserIdByPhoneNumber {
    /// Required.
    pub phone_number: String,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
}
operation! {
    GetUserIdByPhoneNumber(phone_number: String, authorization: Secret, instance_id: String, application_id: String)
    "GetUserIdByPhoneNumber" -> GetUserIdByPhoneNumberOutput {
    0 "phoneNumber" phone_number, 1 "Authorization" authorization, 2 "instanceId" instance_id,
    3 "applicationId" application_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { path: "/v2/{instanceId}/{applicationId}/users/_/actions/getUserIdByPhoneNumber", body: BodyStyle::Json, unsigned: true, } }

/// Response of [`GetUserIdByPhoneNumber`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserIdByPhoneNumberOutput {
    pub user_id: Option<String>,
}
model! { GetUserIdByPhoneNumberOutput {
    0 "userId" user_id: String
} }

/// Gets user id by user external id: `GetUserIdByUserExternalId` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/{applicationId}/users/_/actions/getUserIdByExternalId`. Reads only. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/GetUserIdByUserExternalId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserIdByUserExternalId {
    /// Required.
    pub user_external_id: String,
    /// Required.
    pub user_source_id: String,
    /// Required.
    pub user_source_type: String,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
}

/// Arguments of [`GetUserIdByUserExternalId::new`].
pub struct GetUserIdByUserExternalIdRequired {
    pub user_external_id: String,
    pub user_source_id: String,
    pub user_source_type: String,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
}
operation! {
    GetUserIdByUserExternalId { GetUserIdByUserExternalIdRequired: user_external_id, user_source_id, user_source_type, authorization, instance_id, application_id }
    "GetUserIdByUserExternalId" -> GetUserIdByUserExternalIdOutput {
    0 "userExternalId" user_external_id, 1 "userSourceId" user_source_id, 2 "userSourceType" user_source_type,
    3 "Authorization" authorization, 4 "instanceId" instance_id, 5 "applicationId" application_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
]
    { path: "/v2/{instanceId}/{applicationId}/users/_/actions/getUserIdByExternalId", body: BodyStyle::Json, unsigned: true, } }

/// Response of [`GetUserIdByUserExternalId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserIdByUserExternalIdOutput {
    pub user_id: Option<String>,
}
model! { GetUserIdByUserExternalIdOutput {
    0 "userId" user_id: String
} }

/// Gets user id by username: `GetUserIdByUsername` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/{applicationId}/users/_/actions/getUserIdByUsername`. Reads only. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/GetUserIdByUsername>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserIdByUsername {
    /// Required.
    pub username: String,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
}
operation! { GetUserIdByUsername(username: String, authorization: Secret, instance_id: String, application_id: String)
    "GetUserIdByUsername" -> GetUserIdByUsernameOutput {
    0 "username" username, 1 "Authorization" authorization, 2 "instanceId" instance_id, 3 "applicationId" application_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { path: "/v2/{instanceId}/{applicationId}/users/_/actions/getUserIdByUsername", body: BodyStyle::Json, unsigned: true, } }

/// Response of [`GetUserIdByUsername`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserIdByUsernameOutput {
    pub user_id: Option<String>,
}
model! { GetUserIdByUsernameOutput {
    0 "userId" user_id: String
} }

/// Gets user info: `GetUserInfo` of `eiam-developerapi` 2022-02-25.
///
/// GET `/v2/{instanceId}/{applicationId}/oauth2/userinfo`. Reads only. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/GetUserInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserInfo {
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
}
operation! { GetUserInfo(authorization: Secret, instance_id: String, application_id: String)
    "GetUserInfo" -> GetUserInfoOutput {
    0 "Authorization" authorization, 1 "instanceId" instance_id, 2 "applicationId" application_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/v2/{instanceId}/{applicationId}/oauth2/userinfo", unsigned: true, } }

/// Response of [`GetUserInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserInfoOutput {
    pub body: Option<Value>,
}
model! { GetUserInfoOutput {
    0 "body" body: Value
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// Lists authentication tokens: `ListAuthenticationTokens` of `eiam-developerapi` 2022-02-25.
///
/// GET `/v2/{instanceId}/authenticationTokens`. Reads only. Not signed. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/ListAuthenticationTokens>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthenticationTokens {
    /// Required.
    pub consumer_id: String,
    /// Required.
    pub credential_provider_identifier: String,
    pub expired: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub revoked: Option<bool>,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    ListAuthenticationTokens(consumer_id: String, credential_provider_identifier: String, authorization: Secret, instance_id: String)
    "ListAuthenticationTokens" -> ListAuthenticationTokensOutput {
    0 "consumerId" consumer_id, 1 "credentialProviderIdentifier" credential_provider_identifier,
    2 "expired" expired: bool, 3 "maxResults" max_results: i64, 4 "nextToken" next_token: String,
    5 "revoked" revoked: bool, 6 "Authorization" authorization, 7 "instanceId" instance_id
} [
    Mark::new(6, Location::Header, Style::None),
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/v2/{instanceId}/authenticationTokens", unsigned: true, } }
paged! { ListAuthenticationTokens: ListAuthenticationTokensEntities =
    Token "nextToken", "entities" entities, next "nextToken" }

/// Response of [`ListAuthenticationTokens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthenticationTokensOutput {
    pub entities: Vec<ListAuthenticationTokensEntities>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAuthenticationTokensOutput {
    0 "entities" entities: Vec<ListAuthenticationTokensEntities>, 1 "maxResults" max_results: i64,
    2 "nextToken" next_token: String, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListAuthenticationTokens`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthenticationTokensEntities {
    pub authentication_token_id: Option<String>,
    pub authentication_token_type: Option<String>,
    pub consumer_id: Option<String>,
    pub consumer_type: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub creator_type: Option<String>,
    pub credential_provider_id: Option<String>,
    pub expiration_time: Option<i64>,
    pub instance_id: Option<String>,
    pub revoked: Option<bool>,
    pub update_time: Option<i64>,
}
model! { ListAuthenticationTokensEntities {
    0 "authenticationTokenId" authentication_token_id: String,
    1 "authenticationTokenType" authentication_token_type: String, 2 "consumerId" consumer_id: String,
    3 "consumerType" consumer_type: String, 4 "createTime" create_time: i64, 5 "creatorId" creator_id: String,
    6 "creatorType" creator_type: String, 7 "credentialProviderId" credential_provider_id: String,
    8 "expirationTime" expiration_time: i64, 9 "instanceId" instance_id: String, 10 "revoked" revoked: bool,
    11 "updateTime" update_time: i64
} }

/// Lists groups: `ListGroups` of `eiam-developerapi` 2022-02-25.
///
/// GET `/v2/{instanceId}/{applicationId}/groups`. Reads only. Not signed. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/ListGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroups {
    pub group_name_start_with: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
}
operation! { ListGroups(authorization: Secret, instance_id: String, application_id: String)
    "ListGroups" -> ListGroupsOutput {
    0 "groupNameStartWith" group_name_start_with: String, 1 "maxResults" max_results: i64,
    2 "nextToken" next_token: String, 3 "Authorization" authorization, 4 "instanceId" instance_id,
    5 "applicationId" application_id
} [
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/v2/{instanceId}/{applicationId}/groups", unsigned: true, } }
paged! { ListGroups: ListGroupsData = Token "nextToken", "data" data, next "nextToken" }

/// Response of [`ListGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsOutput {
    pub data: Vec<ListGroupsData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListGroupsOutput {
    0 "data" data: Vec<ListGroupsData>, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsData {
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub group_external_id: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub group_source_id: Option<String>,
    pub group_source_type: Option<String>,
    pub instance_id: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListGroupsData {
    0 "createTime" create_time: i64, 1 "description" description: String, 2 "groupExternalId" group_external_id: String,
    3 "groupId" group_id: String, 4 "groupName" group_name: String, 5 "groupSourceId" group_source_id: String,
    6 "groupSourceType" group_source_type: String, 7 "instanceId" instance_id: String, 8 "updateTime" update_time: i64
} }

/// Lists groups for user: `ListGroupsForUser` of `eiam-developerapi` 2022-02-25.
///
/// GET `/v2/{instanceId}/{applicationId}/users/{userId}/actions/listGroupsForUser`. Reads only. Not signed. Pages by
/// token (`nextToken`). See <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/ListGroupsForUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForUser {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub user_id: String,
}
operation! { ListGroupsForUser(authorization: Secret, instance_id: String, application_id: String, user_id: String)
    "ListGroupsForUser" -> ListGroupsForUserOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "Authorization" authorization,
    3 "instanceId" instance_id, 4 "applicationId" application_id, 5 "userId" user_id
} [
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
]
    { method: "GET", path: "/v2/{instanceId}/{applicationId}/users/{userId}/actions/listGroupsForUser", unsigned: true, } }
paged! { ListGroupsForUser: ListGroupsForUserData = Token "nextToken", "data" data, next "nextToken" }

/// Response of [`ListGroupsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForUserOutput {
    pub data: Vec<ListGroupsForUserData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListGroupsForUserOutput {
    0 "data" data: Vec<ListGroupsForUserData>, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListGroupsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForUserData {
    pub group_id: Option<String>,
    pub group_member_relation_source_id: Option<String>,
    pub group_member_relation_source_type: Option<String>,
    pub instance_id: Option<String>,
}
model! { ListGroupsForUserData {
    0 "groupId" group_id: String, 1 "groupMemberRelationSourceId" group_member_relation_source_id: String,
    2 "groupMemberRelationSourceType" group_member_relation_source_type: String, 3 "instanceId" instance_id: String
} }

/// Lists organizational unit parent ids: `ListOrganizationalUnitParentIds` of `eiam-developerapi` 2022-02-25.
///
/// GET `/v2/{instanceId}/{applicationId}/organizationalUnits/{organizationalUnitId}/parentIds`. Reads only. Not signed.
/// See <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/ListOrganizationalUnitParentIds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationalUnitParentIds {
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub organizational_unit_id: String,
}
operation! {
    ListOrganizationalUnitParentIds(authorization: Secret, instance_id: String, application_id: String, organizational_unit_id: String)
    "ListOrganizationalUnitParentIds" -> ListOrganizationalUnitParentIdsOutput {
    0 "Authorization" authorization, 1 "instanceId" instance_id, 2 "applicationId" application_id,
    3 "organizationalUnitId" organizational_unit_id
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "GET", path: "/v2/{instanceId}/{applicationId}/organizationalUnits/{organizationalUnitId}/parentIds", unsigned: true, } }

/// Response of [`ListOrganizationalUnitParentIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationalUnitParentIdsOutput {
    pub parent_ids: Vec<String>,
}
model! { ListOrganizationalUnitParentIdsOutput {
    0 "parentIds" parent_ids: Vec<String>
} }

/// Lists organizational units: `ListOrganizationalUnits` of `eiam-developerapi` 2022-02-25.
///
/// GET `/v2/{instanceId}/{applicationId}/organizationalUnits`. Reads only. Not signed. Pages by page number
/// (`pageNumber`). See <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/ListOrganizationalUnits>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationalUnits {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub parent_id: String,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
}
operation! {
    ListOrganizationalUnits(parent_id: String, authorization: Secret, instance_id: String, application_id: String)
    "ListOrganizationalUnits" -> ListOrganizationalUnitsOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "parentId" parent_id,
    3 "Authorization" authorization, 4 "instanceId" instance_id, 5 "applicationId" application_id
} [
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/v2/{instanceId}/{applicationId}/organizationalUnits", unsigned: true, } }
paged! { ListOrganizationalUnits: ListOrganizationalUnitsData = Number "pageNumber", "data" data, total "totalCount" }

/// Response of [`ListOrganizationalUnits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationalUnitsOutput {
    pub data: Vec<ListOrganizationalUnitsData>,
    pub total_count: Option<i64>,
}
model! { ListOrganizationalUnitsOutput {
    0 "data" data: Vec<ListOrganizationalUnitsData>, 1 "totalCount" total_count: i64
} }

/// In the response of [`ListOrganizationalUnits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationalUnitsData {
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub organizational_unit_external_id: Option<String>,
    pub organizational_unit_id: Option<String>,
    pub organizational_unit_name: Option<String>,
    pub organizational_unit_source_id: Option<String>,
    pub organizational_unit_source_type: Option<String>,
    pub parent_id: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListOrganizationalUnitsData {
    0 "createTime" create_time: i64, 1 "description" description: String, 2 "instanceId" instance_id: String,
    3 "organizationalUnitExternalId" organizational_unit_external_id: String,
    4 "organizationalUnitId" organizational_unit_id: String,
    5 "organizationalUnitName" organizational_unit_name: String,
    6 "organizationalUnitSourceId" organizational_unit_source_id: String,
    7 "organizationalUnitSourceType" organizational_unit_source_type: String, 8 "parentId" parent_id: String,
    9 "updateTime" update_time: i64
} }

/// Lists users: `ListUsers` of `eiam-developerapi` 2022-02-25.
///
/// GET `/v2/{instanceId}/{applicationId}/users`. Reads only. Not signed. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/ListUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {
    pub organizational_unit_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
}
operation! { ListUsers(authorization: Secret, instance_id: String, application_id: String)
    "ListUsers" -> ListUsersOutput {
    0 "organizationalUnitId" organizational_unit_id: String, 1 "pageNumber" page_number: i64,
    2 "pageSize" page_size: i64, 3 "Authorization" authorization, 4 "instanceId" instance_id,
    5 "applicationId" application_id
} [
    Mark::new(3, Location::Header, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/v2/{instanceId}/{applicationId}/users", unsigned: true, } }
paged! { ListUsers: ListUsersData = Number "pageNumber", "data" data, total "totalCount" }

/// Response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    pub data: Vec<ListUsersData>,
    pub total_count: Option<i64>,
}
model! { ListUsersOutput {
    0 "data" data: Vec<ListUsersData>, 1 "totalCount" total_count: i64
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersData {
    pub account_expire_time: Option<i64>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub email_verified: Option<bool>,
    pub instance_id: Option<String>,
    pub lock_expire_time: Option<i64>,
    pub password_set: Option<bool>,
    pub phone_number: Option<String>,
    pub phone_number_verified: Option<bool>,
    pub phone_region: Option<String>,
    pub register_time: Option<i64>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
    pub user_external_id: Option<String>,
    pub user_id: Option<String>,
    pub user_source_id: Option<String>,
    pub user_source_type: Option<String>,
    pub username: Option<String>,
}
model! { ListUsersData {
    0 "accountExpireTime" account_expire_time: i64, 1 "createTime" create_time: i64,
    2 "description" description: String, 3 "displayName" display_name: String, 4 "email" email: String,
    5 "emailVerified" email_verified: bool, 6 "instanceId" instance_id: String,
    7 "lockExpireTime" lock_expire_time: i64, 8 "passwordSet" password_set: bool, 9 "phoneNumber" phone_number: String,
    10 "phoneNumberVerified" phone_number_verified: bool, 11 "phoneRegion" phone_region: String,
    12 "registerTime" register_time: i64, 13 "status" status: String, 14 "updateTime" update_time: i64,
    15 "userExternalId" user_external_id: String, 16 "userId" user_id: String, 17 "userSourceId" user_source_id: String,
    18 "userSourceType" user_source_type: String, 19 "username" username: String
} }

/// Lists users for group: `ListUsersForGroup` of `eiam-developerapi` 2022-02-25.
///
/// GET `/v2/{instanceId}/{applicationId}/groups/{groupId}/actions/listUsersForGroup`. Reads only. Not signed. Pages by
/// token (`nextToken`). See <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/ListUsersForGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForGroup {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub group_id: String,
}
operation! { ListUsersForGroup(authorization: Secret, instance_id: String, application_id: String, group_id: String)
    "ListUsersForGroup" -> ListUsersForGroupOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "Authorization" authorization,
    3 "instanceId" instance_id, 4 "applicationId" application_id, 5 "groupId" group_id
} [
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
]
    { method: "GET", path: "/v2/{instanceId}/{applicationId}/groups/{groupId}/actions/listUsersForGroup", unsigned: true, } }
paged! { ListUsersForGroup: ListUsersForGroupData = Token "nextToken", "data" data, next "nextToken" }

/// Response of [`ListUsersForGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForGroupOutput {
    pub data: Vec<ListUsersForGroupData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListUsersForGroupOutput {
    0 "data" data: Vec<ListUsersForGroupData>, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListUsersForGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForGroupData {
    pub instance_id: Option<String>,
    pub user_id: Option<String>,
}
model! { ListUsersForGroupData {
    0 "instanceId" instance_id: String, 1 "userId" user_id: String
} }

/// `ObtainCloudAccountRoleAccessCredential` of `eiam-developerapi` 2022-02-25.
///
/// GET `/v2/{instanceId}/cloudAccountRoles/_/actions/obtainAccessCredential`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/ObtainCloudAccountRoleAccessCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCloudAccountRoleAccessCredential {
    /// Required.
    pub cloud_account_role_external_id: String,
    pub duration_seconds: Option<i64>,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
}
operation! {
    ObtainCloudAccountRoleAccessCredential(cloud_account_role_external_id: String, authorization: Secret, instance_id: String)
    "ObtainCloudAccountRoleAccessCredential" -> ObtainCloudAccountRoleAccessCredentialOutput {
    0 "cloudAccountRoleExternalId" cloud_account_role_external_id, 1 "durationSeconds" duration_seconds: i64,
    2 "Authorization" authorization, 3 "instanceId" instance_id
} [
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/v2/{instanceId}/cloudAccountRoles/_/actions/obtainAccessCredential", unsigned: true, } }

/// Response of [`ObtainCloudAccountRoleAccessCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCloudAccountRoleAccessCredentialOutput {
    pub cloud_account_id: Option<String>,
    pub cloud_account_role_access_credential: Option<
        ObtainCloudAccountRoleAccessCredentialCloudAccountRoleAccessCredential,
    >,
    pub cloud_account_role_external_id: Option<String>,
    pub cloud_account_role_id: Option<String>,
    pub cloud_account_role_name: Option<String>,
    pub cloud_account_vendor_type: Option<String>,
}
model! { ObtainCloudAccountRoleAccessCredentialOutput {
    0 "cloudAccountId" cloud_account_id: String,
    1 "cloudAccountRoleAccessCredential" cloud_account_role_access_credential: ObtainCloudAccountRoleAccessCredentialCloudAccountRoleAccessCredential,
    2 "cloudAccountRoleExternalId" cloud_account_role_external_id: String,
    3 "cloudAccountRoleId" cloud_account_role_id: String, 4 "cloudAccountRoleName" cloud_account_role_name: String,
    5 "cloudAccountVendorType" cloud_account_vendor_type: String
} }

/// In the response of [`ObtainCloudAccountRoleAccessCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCloudAccountRoleAccessCredentialCloudAccountRoleAccessCredential {
    pub access_credential_expires_at: Option<i64>,
    pub alibaba_cloud_sts_token: Option<
        ObtainCloudAccountRoleAccessCredentialAlibabaCloudStsToken,
    >,
    pub aws_sts_token: Option<ObtainCloudAccountRoleAccessCredentialAwsStsToken>,
    pub tencent_cloud_sts_token: Option<
        ObtainCloudAccountRoleAccessCredentialTencentCloudStsToken,
    >,
}
model! { ObtainCloudAccountRoleAccessCredentialCloudAccountRoleAccessCredential {
    0 "accessCredentialExpiresAt" access_credential_expires_at: i64,
    1 "alibabaCloudStsToken" alibaba_cloud_sts_token: ObtainCloudAccountRoleAccessCredentialAlibabaCloudStsToken,
    2 "awsStsToken" aws_sts_token: ObtainCloudAccountRoleAccessCredentialAwsStsToken,
    3 "tencentCloudStsToken" tencent_cloud_sts_token: ObtainCloudAccountRoleAccessCredentialTencentCloudStsToken
} }

/// In the response of [`ObtainCloudAccountRoleAccessCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCloudAccountRoleAccessCredentialAlibabaCloudStsToken {
    pub access_key_id: Option<String>,
    /// Secret.
    pub access_key_secret: Option<Secret>,
    pub expiration: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
}
model! { ObtainCloudAccountRoleAccessCredentialAlibabaCloudStsToken {
    0 "accessKeyId" access_key_id: String, 1 "accessKeySecret" access_key_secret: Secret,
    2 "expiration" expiration: String, 3 "securityToken" security_token: Secret
} }

/// In the response of [`ObtainCloudAccountRoleAccessCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCloudAccountRoleAccessCredentialAwsStsToken {
    pub access_key_id: Option<String>,
    pub expiration: Option<String>,
    /// Secret.
    pub secret_access_key: Option<Secret>,
    /// Secret.
    pub session_token: Option<Secret>,
}
model! { ObtainCloudAccountRoleAccessCredentialAwsStsToken {
    0 "accessKeyId" access_key_id: String, 1 "expiration" expiration: String,
    2 "secretAccessKey" secret_access_key: Secret, 3 "sessionToken" session_token: Secret
} }

/// In the response of [`ObtainCloudAccountRoleAccessCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCloudAccountRoleAccessCredentialTencentCloudStsToken {
    pub expiration: Option<String>,
    pub tmp_secret_id: Option<String>,
    /// Secret.
    pub tmp_secret_key: Option<Secret>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { ObtainCloudAccountRoleAccessCredentialTencentCloudStsToken {
    0 "expiration" expiration: String, 1 "tmpSecretId" tmp_secret_id: String, 2 "tmpSecretKey" tmp_secret_key: Secret,
    3 "token" token: Secret
} }

/// `ObtainCredential` of `eiam-developerapi` 2022-02-25.
///
/// GET `/v2/{instanceId}/credentials/_/actions/obtain`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/ObtainCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCredential {
    /// Required. At most 64 characters.
    pub credential_identifier: String,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { ObtainCredential(credential_identifier: String, authorization: Secret, instance_id: String)
    "ObtainCredential" -> ObtainCredentialOutput {
    0 "credentialIdentifier" credential_identifier, 1 "Authorization" authorization, 2 "instanceId" instance_id
} [
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/v2/{instanceId}/credentials/_/actions/obtain", unsigned: true, } }

/// Response of [`ObtainCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCredentialOutput {
    pub create_time: Option<i64>,
    pub credential_content: Option<ObtainCredentialCredentialContent>,
    pub credential_creation_type: Option<String>,
    pub credential_external_id: Option<String>,
    pub credential_id: Option<String>,
    pub credential_identifier: Option<String>,
    pub credential_name: Option<String>,
    pub credential_scenario_label: Option<String>,
    pub credential_sharing_scope: Option<String>,
    pub credential_subject_id: Option<String>,
    pub credential_subject_type: Option<String>,
    pub credential_type: Option<String>,
    pub description: Option<String>,
    pub exclusive_user_id: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<i64>,
}
model! { ObtainCredentialOutput {
    0 "createTime" create_time: i64, 1 "credentialContent" credential_content: ObtainCredentialCredentialContent,
    2 "credentialCreationType" credential_creation_type: String,
    3 "credentialExternalId" credential_external_id: String, 4 "credentialId" credential_id: String,
    5 "credentialIdentifier" credential_identifier: String, 6 "credentialName" credential_name: String,
    7 "credentialScenarioLabel" credential_scenario_label: String,
    8 "credentialSharingScope" credential_sharing_scope: String, 9 "credentialSubjectId" credential_subject_id: String,
    10 "credentialSubjectType" credential_subject_type: String, 11 "credentialType" credential_type: String,
    12 "description" description: String, 13 "exclusiveUserId" exclusive_user_id: String,
    14 "instanceId" instance_id: String, 15 "status" status: String, 16 "updateTime" update_time: i64
} }

/// In the response of [`ObtainCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCredentialCredentialContent {
    pub api_key_content: Option<ObtainCredentialApiKeyContent>,
    pub oauth_client_content: Option<ObtainCredentialOauthClientContent>,
}
model! { ObtainCredentialCredentialContent {
    0 "apiKeyContent" api_key_content: ObtainCredentialApiKeyContent,
    1 "oauthClientContent" oauth_client_content: ObtainCredentialOauthClientContent
} }

/// In the response of [`ObtainCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCredentialApiKeyContent {
    /// Secret.
    pub api_key: Option<Secret>,
}
model! { ObtainCredentialApiKeyContent {
    0 "apiKey" api_key: Secret
} }

/// In the response of [`ObtainCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCredentialOauthClientContent {
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
}
model! { ObtainCredentialOauthClientContent {
    0 "clientId" client_id: String, 1 "clientSecret" client_secret: Secret
} }

/// `ObtainJwtAuthenticationToken` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/authenticationTokens/_/actions/obtainJwt`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/ObtainJwtAuthenticationToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainJwtAuthenticationToken {
    /// Required.
    pub authentication_token_id: String,
    /// Required.
    pub consumer_id: String,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    ObtainJwtAuthenticationToken(authentication_token_id: String, consumer_id: String, authorization: Secret, instance_id: String)
    "ObtainJwtAuthenticationToken" -> ObtainJwtAuthenticationTokenOutput {
    0 "authenticationTokenId" authentication_token_id, 1 "consumerId" consumer_id, 2 "Authorization" authorization,
    3 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/v2/{instanceId}/authenticationTokens/_/actions/obtainJwt", body: BodyStyle::Json, unsigned: true, } }

/// Response of [`ObtainJwtAuthenticationToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainJwtAuthenticationTokenOutput {
    pub authentication_token_id: Option<String>,
    pub authentication_token_type: Option<String>,
    pub consumer_id: Option<String>,
    pub consumer_type: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub creator_type: Option<String>,
    pub credential_provider_id: Option<String>,
    pub expiration_time: Option<i64>,
    pub instance_id: Option<String>,
    pub jwt_content: Option<ObtainJwtAuthenticationTokenJwtContent>,
    pub revoked: Option<bool>,
    pub update_time: Option<i64>,
}
model! { ObtainJwtAuthenticationTokenOutput {
    0 "authenticationTokenId" authentication_token_id: String,
    1 "authenticationTokenType" authentication_token_type: String, 2 "consumerId" consumer_id: String,
    3 "consumerType" consumer_type: String, 4 "createTime" create_time: i64, 5 "creatorId" creator_id: String,
    6 "creatorType" creator_type: String, 7 "credentialProviderId" credential_provider_id: String,
    8 "expirationTime" expiration_time: i64, 9 "instanceId" instance_id: String,
    10 "jwtContent" jwt_content: ObtainJwtAuthenticationTokenJwtContent, 11 "revoked" revoked: bool,
    12 "updateTime" update_time: i64
} }

/// In the response of [`ObtainJwtAuthenticationToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainJwtAuthenticationTokenJwtContent {
    /// Secret.
    pub derived_short_token: Option<Secret>,
    /// Secret.
    pub jwt_value: Option<Secret>,
}
model! { ObtainJwtAuthenticationTokenJwtContent {
    0 "derivedShortToken" derived_short_token: Secret, 1 "jwtValue" jwt_value: Secret
} }

/// `ObtainJwtAuthenticationTokenByDerivedShortToken` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/authenticationTokens/_/actions/obtainJwtByDerivedShortToken`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/ObtainJwtAuthenticationTokenByDerivedShortToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainJwtAuthenticationTokenByDerivedShortToken {
    /// Required. Secret.
    pub derived_short_token: Secret,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { ObtainJwtAuthenticationTokenByDerivedShortToken(derived_short_token: Secret, instance_id: String)
    "ObtainJwtAuthenticationTokenByDerivedShortToken" -> ObtainJwtAuthenticationTokenByDerivedShortTokenOutput {
    0 "derivedShortToken" derived_short_token, 1 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
]
    { path: "/v2/{instanceId}/authenticationTokens/_/actions/obtainJwtByDerivedShortToken", body: BodyStyle::Json, unsigned: true, } }

/// Response of [`ObtainJwtAuthenticationTokenByDerivedShortToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainJwtAuthenticationTokenByDerivedShortTokenOutput {
    pub authentication_token_id: Option<String>,
    pub authentication_token_type: Option<String>,
    pub consumer_id: Option<String>,
    pub consumer_type: Option<String>,
    pub create_time: Option<i64>,
    pub creator_id: Option<String>,
    pub creator_type: Option<String>,
    pub credential_provider_id: Option<String>,
    pub expiration_time: Option<i64>,
    pub instance_id: Option<String>,
    pub jwt_content: Option<ObtainJwtAuthenticationTokenByDerivedShortTokenJwtContent>,
    pub revoked: Option<bool>,
    pub update_time: Option<i64>,
}
model! { ObtainJwtAuthenticationTokenByDerivedShortTokenOutput {
    0 "authenticationTokenId" authentication_token_id: String,
    1 "authenticationTokenType" authentication_token_type: String, 2 "consumerId" consumer_id: String,
    3 "consumerType" consumer_type: String, 4 "createTime" create_time: i64, 5 "creatorId" creator_id: String,
    6 "creatorType" creator_type: String, 7 "credentialProviderId" credential_provider_id: String,
    8 "expirationTime" expiration_time: i64, 9 "instanceId" instance_id: String,
    10 "jwtContent" jwt_content: ObtainJwtAuthenticationTokenByDerivedShortTokenJwtContent, 11 "revoked" revoked: bool,
    12 "updateTime" update_time: i64
} }

/// In the response of [`ObtainJwtAuthenticationTokenByDerivedShortToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainJwtAuthenticationTokenByDerivedShortTokenJwtContent {
    /// Secret.
    pub derived_short_token: Option<Secret>,
    /// Secret.
    pub jwt_value: Option<Secret>,
}
model! { ObtainJwtAuthenticationTokenByDerivedShortTokenJwtContent {
    0 "derivedShortToken" derived_short_token: Secret, 1 "jwtValue" jwt_value: Secret
} }

/// `PatchGroup` of `eiam-developerapi` 2022-02-25.
///
/// PATCH `/v2/{instanceId}/{applicationId}/groups/{groupId}`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/PatchGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchGroup {
    pub group_name: Option<String>,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub group_id: String,
}
operation! { PatchGroup(authorization: Secret, instance_id: String, application_id: String, group_id: String)
    "PatchGroup" -> Empty {
    0 "groupName" group_name: String, 1 "Authorization" authorization, 2 "instanceId" instance_id,
    3 "applicationId" application_id, 4 "groupId" group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { method: "PATCH", path: "/v2/{instanceId}/{applicationId}/groups/{groupId}", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

/// Response of [`PatchGroup`]: empty.
pub type PatchGroupOutput = Empty;

/// `PatchOrganizationalUnit` of `eiam-developerapi` 2022-02-25.
///
/// PATCH `/v2/{instanceId}/{applicationId}/organizationalUnits/{organizationalUnitId}`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/PatchOrganizationalUnit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchOrganizationalUnit {
    pub description: Option<String>,
    pub organizational_unit_name: Option<String>,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub organizational_unit_id: String,
}
operation! {
    PatchOrganizationalUnit(authorization: Secret, instance_id: String, application_id: String, organizational_unit_id: String)
    "PatchOrganizationalUnit" -> Empty {
    0 "description" description: String, 1 "organizationalUnitName" organizational_unit_name: String,
    2 "Authorization" authorization, 3 "instanceId" instance_id, 4 "applicationId" application_id,
    5 "organizationalUnitId" organizational_unit_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
]
    { method: "PATCH", path: "/v2/{instanceId}/{applicationId}/organizationalUnits/{organizationalUnitId}", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

/// Response of [`PatchOrganizationalUnit`]: empty.
pub type PatchOrganizationalUnitOutput = Empty;

/// `PatchUser` of `eiam-developerapi` 2022-02-25.
///
/// PATCH `/v2/{instanceId}/{applicationId}/users/{userId}`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/PatchUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchUser {
    pub custom_fields: Option<Vec<PatchUserCustomFields>>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub email_verified: Option<bool>,
    pub phone_number: Option<String>,
    pub phone_number_verified: Option<bool>,
    pub phone_region: Option<String>,
    pub username: Option<String>,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub user_id: String,
}
operation! { PatchUser(authorization: Secret, instance_id: String, application_id: String, user_id: String)
    "PatchUser" -> Empty {
    0 "customFields" custom_fields: Vec<PatchUserCustomFields>, 1 "displayName" display_name: String,
    2 "email" email: String, 3 "emailVerified" email_verified: bool, 4 "phoneNumber" phone_number: String,
    5 "phoneNumberVerified" phone_number_verified: bool, 6 "phoneRegion" phone_region: String,
    7 "username" username: String, 8 "Authorization" authorization, 9 "instanceId" instance_id,
    10 "applicationId" application_id, 11 "userId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Header, Style::None),
    Mark::new(9, Location::Path, Style::None),
    Mark::new(10, Location::Path, Style::None),
    Mark::new(11, Location::Path, Style::None)
]
    { method: "PATCH", path: "/v2/{instanceId}/{applicationId}/users/{userId}", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

/// Response of [`PatchUser`]: empty.
pub type PatchUserOutput = Empty;

/// In the request of [`PatchUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchUserCustomFields {
    pub field_name: Option<String>,
    pub field_value: Option<String>,
    pub operation: Option<String>,
    /// Deprecated.
    pub operator: Option<String>,
}
input! { PatchUserCustomFields() {
    0 "fieldName" field_name: String, 1 "fieldValue" field_value: String, 2 "operation" operation: String,
    3 "operator" operator: String
} }

/// `ReinstateAuthenticationToken` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/authenticationTokens/_/actions/reinstate`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/ReinstateAuthenticationToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReinstateAuthenticationToken {
    /// Required. Secret.
    pub token: Secret,
    pub token_type_hint: Option<String>,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { ReinstateAuthenticationToken(token: Secret, authorization: Secret, instance_id: String)
    "ReinstateAuthenticationToken" -> Empty {
    0 "token" token, 1 "token_type_hint" token_type_hint: String, 2 "Authorization" authorization,
    3 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { path: "/v2/{instanceId}/authenticationTokens/_/actions/reinstate", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

/// Response of [`ReinstateAuthenticationToken`]: empty.
pub type ReinstateAuthenticationTokenOutput = Empty;

/// `ReinstateAuthenticationTokenByConsumer` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/authenticationTokens/_/actions/reinstateByConsumer`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/ReinstateAuthenticationTokenByConsumer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReinstateAuthenticationTokenByConsumer {
    /// Required.
    pub consumer_id: String,
    /// Required.
    pub credential_provider_identifier: String,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    ReinstateAuthenticationTokenByConsumer(consumer_id: String, credential_provider_identifier: String, authorization: Secret, instance_id: String)
    "ReinstateAuthenticationTokenByConsumer" -> Empty {
    0 "consumerId" consumer_id, 1 "credentialProviderIdentifier" credential_provider_identifier,
    2 "Authorization" authorization, 3 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { path: "/v2/{instanceId}/authenticationTokens/_/actions/reinstateByConsumer", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

/// Response of [`ReinstateAuthenticationTokenByConsumer`]: empty.
pub type ReinstateAuthenticationTokenByConsumerOutput = Empty;

/// Removes user from organizational units: `RemoveUserFromOrganizationalUnits` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/{applicationId}/users/{userId}/actions/removeUserFromOrganizationalUnits`. Changes data. Not
/// signed. See <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/RemoveUserFromOrganizationalUnits>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserFromOrganizationalUnits {
    /// Required.
    pub organizational_unit_ids: Vec<String>,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub user_id: String,
}

/// Arguments of [`RemoveUserFromOrganizationalUnits::new`].
pub struct RemoveUserFromOrganizationalUnitsRequired {
    pub organizational_unit_ids: Vec<String>,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub user_id: String,
}
operation! {
    RemoveUserFromOrganizationalUnits { RemoveUserFromOrganizationalUnitsRequired: organizational_unit_ids, authorization, instance_id, application_id, user_id }
    "RemoveUserFromOrganizationalUnits" -> Empty {
    0 "organizationalUnitIds" organizational_unit_ids, 1 "Authorization" authorization, 2 "instanceId" instance_id,
    3 "applicationId" application_id, 4 "userId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { path: "/v2/{instanceId}/{applicationId}/users/{userId}/actions/removeUserFromOrganizationalUnits", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

/// Response of [`RemoveUserFromOrganizationalUnits`]: empty.
pub type RemoveUserFromOrganizationalUnitsOutput = Empty;

/// Removes users from group: `RemoveUsersFromGroup` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/{applicationId}/groups/{groupId}/actions/removeUsersFromGroup`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/RemoveUsersFromGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsersFromGroup {
    /// Required.
    pub user_ids: Vec<String>,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub group_id: String,
}

/// Arguments of [`RemoveUsersFromGroup::new`].
pub struct RemoveUsersFromGroupRequired {
    pub user_ids: Vec<String>,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub group_id: String,
}
operation! {
    RemoveUsersFromGroup { RemoveUsersFromGroupRequired: user_ids, authorization, instance_id, application_id, group_id }
    "RemoveUsersFromGroup" -> Empty {
    0 "userIds" user_ids, 1 "Authorization" authorization, 2 "instanceId" instance_id, 3 "applicationId" application_id,
    4 "groupId" group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { path: "/v2/{instanceId}/{applicationId}/groups/{groupId}/actions/removeUsersFromGroup", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

/// Response of [`RemoveUsersFromGroup`]: empty.
pub type RemoveUsersFromGroupOutput = Empty;

/// Revokes authentication token: `RevokeAuthenticationToken` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/authenticationTokens/_/actions/revoke`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/RevokeAuthenticationToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeAuthenticationToken {
    /// Required. Secret.
    pub token: Secret,
    pub token_type_hint: Option<String>,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { RevokeAuthenticationToken(token: Secret, authorization: Secret, instance_id: String)
    "RevokeAuthenticationToken" -> Empty {
    0 "token" token, 1 "token_type_hint" token_type_hint: String, 2 "Authorization" authorization,
    3 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { path: "/v2/{instanceId}/authenticationTokens/_/actions/revoke", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

/// Response of [`RevokeAuthenticationToken`]: empty.
pub type RevokeAuthenticationTokenOutput = Empty;

/// Revokes authentication token by consumer: `RevokeAuthenticationTokenByConsumer` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/authenticationTokens/_/actions/revokeByConsumer`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/RevokeAuthenticationTokenByConsumer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeAuthenticationTokenByConsumer {
    /// Required.
    pub consumer_id: String,
    /// Required.
    pub credential_provider_identifier: String,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! {
    RevokeAuthenticationTokenByConsumer(consumer_id: String, credential_provider_identifier: String, authorization: Secret, instance_id: String)
    "RevokeAuthenticationTokenByConsumer" -> Empty {
    0 "consumerId" consumer_id, 1 "credentialProviderIdentifier" credential_provider_identifier,
    2 "Authorization" authorization, 3 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { path: "/v2/{instanceId}/authenticationTokens/_/actions/revokeByConsumer", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

/// Response of [`RevokeAuthenticationTokenByConsumer`]: empty.
pub type RevokeAuthenticationTokenByConsumerOutput = Empty;

/// Revokes token: `RevokeToken` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/{applicationId}/oauth2/revoke`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/RevokeToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeToken {
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
    /// Required. Secret.
    pub token: Secret,
    pub token_type_hint: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
}
operation! { RevokeToken(token: Secret, instance_id: String, application_id: String)
    "RevokeToken" -> RevokeTokenOutput {
    0 "client_id" client_id: String, 1 "client_secret" client_secret: Secret, 2 "token" token,
    3 "token_type_hint" token_type_hint: String, 4 "instanceId" instance_id, 5 "applicationId" application_id
} [
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/v2/{instanceId}/{applicationId}/oauth2/revoke", unsigned: true, } }

/// Response of [`RevokeToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeTokenOutput {
    pub body: Option<Value>,
}
model! { RevokeTokenOutput {
    0 "body" body: Value
} [
    Mark::new(0, Location::WholeBody, Style::None)
] }

/// Sets user primary organizational unit: `SetUserPrimaryOrganizationalUnit` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/{applicationId}/users/{userId}/actions/setUserPrimaryOrganizationalUnit`. Changes data. Not
/// signed. See <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/SetUserPrimaryOrganizationalUnit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUserPrimaryOrganizationalUnit {
    /// Required.
    pub organizational_unit_id: String,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub user_id: String,
}

/// Arguments of [`SetUserPrimaryOrganizationalUnit::new`].
pub struct SetUserPrimaryOrganizationalUnitRequired {
    pub organizational_unit_id: String,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub user_id: String,
}
operation! {
    SetUserPrimaryOrganizationalUnit { SetUserPrimaryOrganizationalUnitRequired: organizational_unit_id, authorization, instance_id, application_id, user_id }
    "SetUserPrimaryOrganizationalUnit" -> Empty {
    0 "organizationalUnitId" organizational_unit_id, 1 "Authorization" authorization, 2 "instanceId" instance_id,
    3 "applicationId" application_id, 4 "userId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { path: "/v2/{instanceId}/{applicationId}/users/{userId}/actions/setUserPrimaryOrganizationalUnit", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

/// Response of [`SetUserPrimaryOrganizationalUnit`]: empty.
pub type SetUserPrimaryOrganizationalUnitOutput = Empty;

/// Updates user password: `UpdateUserPassword` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/{applicationId}/users/{userId}/actions/updateUserPassword`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/UpdateUserPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserPassword {
    /// Secret.
    pub password: Option<Secret>,
    /// Required. Secret.
    pub authorization: Secret,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub user_id: String,
}
operation! { UpdateUserPassword(authorization: Secret, instance_id: String, application_id: String, user_id: String)
    "UpdateUserPassword" -> Empty {
    0 "password" password: Secret, 1 "Authorization" authorization, 2 "instanceId" instance_id,
    3 "applicationId" application_id, 4 "userId" user_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { path: "/v2/{instanceId}/{applicationId}/users/{userId}/actions/updateUserPassword", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

/// Response of [`UpdateUserPassword`]: empty.
pub type UpdateUserPasswordOutput = Empty;

/// `ValidateAuthenticationToken` of `eiam-developerapi` 2022-02-25.
///
/// POST `/v2/{instanceId}/authenticationTokens/_/actions/validate`. Changes data. Not signed. See
/// <https://api.alibabacloud.com/document/Eiam-developerapi/2022-02-25/ValidateAuthenticationToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateAuthenticationToken {
    /// Required. Secret.
    pub token: Secret,
    pub token_type_hint: Option<String>,
    /// Required. At most 64 characters.
    pub instance_id: String,
}
operation! { ValidateAuthenticationToken(token: Secret, instance_id: String)
    "ValidateAuthenticationToken" -> ValidateAuthenticationTokenOutput {
    0 "token" token, 1 "token_type_hint" token_type_hint: String, 2 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/v2/{instanceId}/authenticationTokens/_/actions/validate", body: BodyStyle::Json, unsigned: true, } }

/// Response of [`ValidateAuthenticationToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateAuthenticationTokenOutput {
    pub active: Option<bool>,
}
model! { ValidateAuthenticationTokenOutput {
    0 "active" active: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddUserToOrganizationalUnits, AddUsersToGroup, CreateGroup, CreateOrganizationalUnit, CreateUser,
    CreateUserExclusiveCredential, DeleteGroup, DeleteOrganizationalUnit, DeleteUser, DisableUser, EnableUser,
    FetchOAuthAuthenticationToken, GenerateDeviceCode, GenerateJwtAuthenticationToken, GenerateToken,
    GenerateTokenByAuthorizationServer, GetApplicationProvisioningScope, GetGroup, GetOAuthAuthorizationSession,
    GetOrganizationalUnit, GetOrganizationalUnitIdByExternalId, GetUser, GetUserIdByEmail, GetUserIdByPhoneNumber,
    GetUserIdByUserExternalId, GetUserIdByUsername, GetUserInfo, ListAuthenticationTokens, ListGroups,
    ListGroupsForUser, ListOrganizationalUnitParentIds, ListOrganizationalUnits, ListUsers, ListUsersForGroup,
    ObtainCloudAccountRoleAccessCredential, ObtainCredential, ObtainJwtAuthenticationToken,
    ObtainJwtAuthenticationTokenByDerivedShortToken, PatchGroup, PatchOrganizationalUnit, PatchUser,
    ReinstateAuthenticationToken, ReinstateAuthenticationTokenByConsumer, RemoveUserFromOrganizationalUnits,
    RemoveUsersFromGroup, RevokeAuthenticationToken, RevokeAuthenticationTokenByConsumer, RevokeToken,
    SetUserPrimaryOrganizationalUnit, UpdateUserPassword, ValidateAuthenticationToken
}
