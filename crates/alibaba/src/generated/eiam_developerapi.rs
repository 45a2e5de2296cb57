//! `eiam-developerapi` 2022-02-25.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-2", "eiam-developerapi.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "eiam-developerapi.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-5", "eiam-developerapi.ap-southeast-5.aliyuncs.com"),
        ("cn-hangzhou", "eiam-developerapi.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "eiam-developerapi.cn-hongkong.aliyuncs.com"),
        ("eu-central-1", "eiam-developerapi.eu-central-1.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-northeast-2", "eiam-developerapi-sel.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-1", "eiam-developerapi-sg.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-5", "eiam-developerapi-jk.vpc-proxy.aliyuncs.com"),
        ("cn-hangzhou", "eiam-developerapi-cn.vpc-proxy.aliyuncs.com"),
        ("cn-hongkong", "eiam-developerapi-hk.vpc-proxy.aliyuncs.com"),
        ("eu-central-1", "eiam-developerapi-eu.vpc-proxy.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "eiam-developerapi", version: "2022-02-25", code: "eiam-developerapi", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToOrganizationalUnits {
    pub organizational_unit_ids: Vec<String>,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub user_id: String,
}

/// What [`AddUserToOrganizationalUnits::new`] takes.
pub struct AddUserToOrganizationalUnitsRequired {
    pub organizational_unit_ids: Vec<String>,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub user_id: String,
}
operation! { AddUserToOrganizationalUnits{AddUserToOrganizationalUnitsRequired: organizational_unit_ids, authorization, instance_id, application_id, user_id}
    "AddUserToOrganizationalUnits" -> Empty {
    0 "organizationalUnitIds" organizational_unit_ids, 1 "Authorization" authorization, 2 "instanceId" instance_id,
    3 "applicationId" application_id, 4 "userId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/{applicationId}/users/{userId}/actions/addUserToOrganizationalUnits", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

pub type AddUserToOrganizationalUnitsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUsersToGroup {
    pub user_ids: Vec<String>,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub group_id: String,
}

/// What [`AddUsersToGroup::new`] takes.
pub struct AddUsersToGroupRequired {
    pub user_ids: Vec<String>,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub group_id: String,
}
operation! { AddUsersToGroup{AddUsersToGroupRequired: user_ids, authorization, instance_id, application_id, group_id}
    "AddUsersToGroup" -> Empty {
    0 "userIds" user_ids, 1 "Authorization" authorization, 2 "instanceId" instance_id, 3 "applicationId" application_id,
    4 "groupId" group_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/{applicationId}/groups/{groupId}/actions/addUsersToGroup", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

pub type AddUsersToGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroup {
    pub group_external_id: Option<String>,
    pub group_name: String,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
}
operation! { CreateGroup(group_name: String, authorization: Secret, instance_id: String, application_id: String)
    "CreateGroup" -> CreateGroupOutput {
    0 "groupExternalId" group_external_id: String, 1 "groupName" group_name, 2 "Authorization" authorization,
    3 "instanceId" instance_id, 4 "applicationId" application_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Header, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/{applicationId}/groups", body: BodyStyle::Json, unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupOutput {
    pub group_id: Option<String>,
}
model! { CreateGroupOutput {
    0 "groupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationalUnit {
    pub description: Option<String>,
    pub organizational_unit_external_id: Option<String>,
    pub organizational_unit_name: String,
    pub parent_id: String,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
}

/// What [`CreateOrganizationalUnit::new`] takes.
pub struct CreateOrganizationalUnitRequired {
    pub organizational_unit_name: String,
    pub parent_id: String,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
}
operation! { CreateOrganizationalUnit{CreateOrganizationalUnitRequired: organizational_unit_name, parent_id, authorization, instance_id, application_id}
    "CreateOrganizationalUnit" -> CreateOrganizationalUnitOutput {
    0 "description" description: String, 1 "organizationalUnitExternalId" organizational_unit_external_id: String,
    2 "organizationalUnitName" organizational_unit_name, 3 "parentId" parent_id, 4 "Authorization" authorization,
    5 "instanceId" instance_id, 6 "applicationId" application_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Header, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/{applicationId}/organizationalUnits", body: BodyStyle::Json, unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrganizationalUnitOutput {
    pub organizational_unit_id: Option<String>,
}
model! { CreateOrganizationalUnitOutput {
    0 "organizationalUnitId" organizational_unit_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    pub custom_fields: Option<Vec<CreateUserCustomFields>>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub email_verified: Option<bool>,
    pub password: Option<Secret>,
    pub password_initialization_config: Option<CreateUserPasswordInitializationConfig>,
    pub phone_number: Option<String>,
    pub phone_number_verified: Option<bool>,
    pub phone_region: Option<String>,
    pub primary_organizational_unit_id: String,
    pub user_external_id: Option<String>,
    pub username: String,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
}

/// What [`CreateUser::new`] takes.
pub struct CreateUserRequired {
    pub primary_organizational_unit_id: String,
    pub username: String,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
}
operation! { CreateUser{CreateUserRequired: primary_organizational_unit_id, username, authorization, instance_id, application_id}
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Header, style: Style::None },
    Mark { index: 14, location: Location::Path, style: Style::None },
    Mark { index: 15, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/{applicationId}/users", body: BodyStyle::Json, unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserCustomFields {
    pub field_name: Option<String>,
    pub field_value: Option<String>,
}
input! { CreateUserCustomFields() {
    0 "fieldName" field_name: String, 1 "fieldValue" field_value: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOutput {
    pub user_id: Option<String>,
}
model! { CreateUserOutput {
    0 "userId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserExclusiveCredential {
    pub credential_content: CreateUserExclusiveCredentialCredentialContent,
    pub credential_external_id: Option<String>,
    pub credential_identifier: String,
    pub credential_name: String,
    pub credential_scenario_label: Option<String>,
    pub credential_type: String,
    pub description: Option<String>,
    pub return_ciphertext: Option<bool>,
    pub authorization: Secret,
    /// At most 64 characters.
    pub instance_id: String,
}

/// What [`CreateUserExclusiveCredential::new`] takes.
pub struct CreateUserExclusiveCredentialRequired {
    pub credential_content: CreateUserExclusiveCredentialCredentialContent,
    pub credential_identifier: String,
    pub credential_name: String,
    pub credential_type: String,
    pub authorization: Secret,
    pub instance_id: String,
}
operation! { CreateUserExclusiveCredential{CreateUserExclusiveCredentialRequired: credential_content, credential_identifier, credential_name, credential_type, authorization, instance_id}
    "CreateUserExclusiveCredential" -> CreateUserExclusiveCredentialOutput {
    0 "credentialContent" credential_content, 1 "credentialExternalId" credential_external_id: String,
    2 "credentialIdentifier" credential_identifier, 3 "credentialName" credential_name,
    4 "credentialScenarioLabel" credential_scenario_label: String, 5 "credentialType" credential_type,
    6 "description" description: String, 7 "returnCiphertext" return_ciphertext: bool, 8 "Authorization" authorization,
    9 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Header, style: Style::None },
    Mark { index: 9, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/credentials/_/actions/createUserExclusive", body: BodyStyle::Json, unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserExclusiveCredentialCredentialContent {
    pub api_key_content: Option<CreateUserExclusiveCredentialApiKeyContent>,
}
input! { CreateUserExclusiveCredentialCredentialContent() {
    0 "apiKeyContent" api_key_content: CreateUserExclusiveCredentialApiKeyContent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserExclusiveCredentialApiKeyContent {
    pub api_key: Option<Secret>,
}
input! { CreateUserExclusiveCredentialApiKeyContent(api_key: Secret) {
    0 "apiKey" api_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserExclusiveCredentialOutput {
    pub credential_ciphertext: Option<String>,
    pub credential_id: Option<String>,
    pub credential_identifier: Option<String>,
}
model! { CreateUserExclusiveCredentialOutput {
    0 "credentialCiphertext" credential_ciphertext, 1 "credentialId" credential_id,
    2 "credentialIdentifier" credential_identifier
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroup {
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub group_id: String,
}
operation! { DeleteGroup(authorization: Secret, instance_id: String, application_id: String, group_id: String)
    "DeleteGroup" -> Empty {
    0 "Authorization" authorization, 1 "instanceId" instance_id, 2 "applicationId" application_id, 3 "groupId" group_id
} [
    Mark { index: 0, location: Location::Header, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v2/{instanceId}/{applicationId}/groups/{groupId}", unsigned: true, no_reply: true, } }

pub type DeleteGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrganizationalUnit {
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub organizational_unit_id: String,
}
operation! { DeleteOrganizationalUnit(authorization: Secret, instance_id: String, application_id: String, organizational_unit_id: String)
    "DeleteOrganizationalUnit" -> Empty {
    0 "Authorization" authorization, 1 "instanceId" instance_id, 2 "applicationId" application_id,
    3 "organizationalUnitId" organizational_unit_id
} [
    Mark { index: 0, location: Location::Header, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v2/{instanceId}/{applicationId}/organizationalUnits/{organizationalUnitId}", unsigned: true, no_reply: true, } }

pub type DeleteOrganizationalUnitOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub user_id: String,
}
operation! { DeleteUser(authorization: Secret, instance_id: String, application_id: String, user_id: String)
    "DeleteUser" -> Empty {
    0 "Authorization" authorization, 1 "instanceId" instance_id, 2 "applicationId" application_id, 3 "userId" user_id
} [
    Mark { index: 0, location: Location::Header, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/v2/{instanceId}/{applicationId}/users/{userId}", unsigned: true, no_reply: true, } }

pub type DeleteUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableUser {
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub user_id: String,
}
operation! { DisableUser(authorization: Secret, instance_id: String, application_id: String, user_id: String)
    "DisableUser" -> Empty {
    0 "Authorization" authorization, 1 "instanceId" instance_id, 2 "applicationId" application_id, 3 "userId" user_id
} [
    Mark { index: 0, location: Location::Header, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/{applicationId}/users/{userId}/actions/disable", unsigned: true, no_reply: true, } }

pub type DisableUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableUser {
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub user_id: String,
}
operation! { EnableUser(authorization: Secret, instance_id: String, application_id: String, user_id: String)
    "EnableUser" -> Empty {
    0 "Authorization" authorization, 1 "instanceId" instance_id, 2 "applicationId" application_id, 3 "userId" user_id
} [
    Mark { index: 0, location: Location::Header, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/{applicationId}/users/{userId}/actions/enable", unsigned: true, no_reply: true, } }

pub type EnableUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchOAuthAuthenticationToken {
    pub credential_provider_identifier: String,
    pub custom_parameters: Option<BTreeMap<String, String>>,
    pub force_authentication: Option<bool>,
    pub scope: Option<String>,
    pub authorization: Secret,
    /// At most 64 characters.
    pub instance_id: String,
}
operation! { FetchOAuthAuthenticationToken(credential_provider_identifier: String, authorization: Secret, instance_id: String)
    "FetchOAuthAuthenticationToken" -> FetchOAuthAuthenticationTokenOutput {
    0 "credentialProviderIdentifier" credential_provider_identifier,
    1 "customParameters" custom_parameters: BTreeMap<String, String>,
    2 "forceAuthentication" force_authentication: bool, 3 "scope" scope: String, 4 "Authorization" authorization,
    5 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Header, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/authenticationTokens/_/actions/fetchOAuthAccessToken", body: BodyStyle::Json, unsigned: true, } }

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
    pub oauth_access_token_content: Option<FetchOAuthAuthenticationTokenOauthAccessTokenContent>,
    pub oauth_authorization_session: Option<FetchOAuthAuthenticationTokenOauthAuthorizationSession>,
    pub revoked: Option<bool>,
    pub update_time: Option<i64>,
}
model! { FetchOAuthAuthenticationTokenOutput {
    0 "authenticationTokenId" authentication_token_id, 1 "authenticationTokenType" authentication_token_type,
    2 "consumerId" consumer_id, 3 "consumerType" consumer_type, 4 "createTime" create_time, 5 "creatorId" creator_id,
    6 "creatorType" creator_type, 7 "credentialProviderId" credential_provider_id, 8 "expirationTime" expiration_time,
    9 "instanceId" instance_id, 10 "oauthAccessTokenContent" oauth_access_token_content,
    11 "oauthAuthorizationSession" oauth_authorization_session, 12 "revoked" revoked, 13 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchOAuthAuthenticationTokenOauthAccessTokenContent {
    pub access_token_value: Option<Secret>,
    pub scope: Option<String>,
    pub token_type: Option<String>,
}
model! { FetchOAuthAuthenticationTokenOauthAccessTokenContent {
    0 "accessTokenValue" access_token_value, 1 "scope" scope, 2 "tokenType" token_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FetchOAuthAuthenticationTokenOauthAuthorizationSession {
    pub authorization_url: Option<String>,
    pub session_id: Option<String>,
    pub session_status: Option<String>,
    pub session_uri: Option<String>,
}
model! { FetchOAuthAuthenticationTokenOauthAuthorizationSession {
    0 "authorizationUrl" authorization_url, 1 "sessionId" session_id, 2 "sessionStatus" session_status,
    3 "sessionUri" session_uri
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateDeviceCode {
    pub scope: Option<String>,
    pub instance_id: String,
    pub application_id: String,
}
operation! { GenerateDeviceCode(instance_id: String, application_id: String)
    "GenerateDeviceCode" -> GenerateDeviceCodeOutput {
    0 "scope" scope: String, 1 "instanceId" instance_id, 2 "applicationId" application_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/{applicationId}/oauth2/device/code", unsigned: true, } }

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
    0 "device_code" device_code, 1 "expires_at" expires_at, 2 "expires_in" expires_in, 3 "interval" interval,
    4 "user_code" user_code, 5 "verification_uri" verification_uri,
    6 "verification_uri_complete" verification_uri_complete
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateJwtAuthenticationToken {
    pub audiences: Vec<String>,
    pub credential_provider_identifier: String,
    pub custom_claims: Option<BTreeMap<String, Value>>,
    /// At least 0.
    pub expiration: Option<i64>,
    pub include_derived_short_token: Option<bool>,
    pub issuer: Option<String>,
    pub subject: String,
    pub authorization: Secret,
    /// At most 64 characters.
    pub instance_id: String,
}

/// What [`GenerateJwtAuthenticationToken::new`] takes.
pub struct GenerateJwtAuthenticationTokenRequired {
    pub audiences: Vec<String>,
    pub credential_provider_identifier: String,
    pub subject: String,
    pub authorization: Secret,
    pub instance_id: String,
}
operation! { GenerateJwtAuthenticationToken{GenerateJwtAuthenticationTokenRequired: audiences, credential_provider_identifier, subject, authorization, instance_id}
    "GenerateJwtAuthenticationToken" -> GenerateJwtAuthenticationTokenOutput {
    0 "audiences" audiences, 1 "credentialProviderIdentifier" credential_provider_identifier,
    2 "customClaims" custom_claims: BTreeMap<String, Value>, 3 "expiration" expiration: i64,
    4 "includeDerivedShortToken" include_derived_short_token: bool, 5 "issuer" issuer: String, 6 "subject" subject,
    7 "Authorization" authorization, 8 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Header, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/authenticationTokens/_/actions/generateJwt", body: BodyStyle::Json, unsigned: true, } }

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
    0 "authenticationTokenId" authentication_token_id, 1 "authenticationTokenType" authentication_token_type,
    2 "consumerId" consumer_id, 3 "consumerType" consumer_type, 4 "createTime" create_time, 5 "creatorId" creator_id,
    6 "creatorType" creator_type, 7 "credentialProviderId" credential_provider_id, 8 "expirationTime" expiration_time,
    9 "instanceId" instance_id, 10 "jwtContent" jwt_content, 11 "revoked" revoked, 12 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateJwtAuthenticationTokenJwtContent {
    pub derived_short_token: Option<Secret>,
    pub jwt_value: Option<Secret>,
}
model! { GenerateJwtAuthenticationTokenJwtContent {
    0 "derivedShortToken" derived_short_token, 1 "jwtValue" jwt_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateToken {
    pub client_id: Option<String>,
    pub client_secret: Option<Secret>,
    pub code: Option<String>,
    pub code_verifier: Option<String>,
    pub device_code: Option<String>,
    pub exclusive_tag: Option<String>,
    pub grant_type: String,
    pub password: Option<Secret>,
    pub redirect_uri: Option<String>,
    pub refresh_token: Option<Secret>,
    pub scope: Option<String>,
    pub username: Option<String>,
    pub instance_id: String,
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
    Mark { index: 12, location: Location::Path, style: Style::None },
    Mark { index: 13, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/{applicationId}/oauth2/token", unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTokenOutput {
    pub access_token: Option<Secret>,
    pub expires_at: Option<i64>,
    pub expires_in: Option<i64>,
    pub id_token: Option<Secret>,
    pub refresh_token: Option<Secret>,
    pub token_type: Option<String>,
}
model! { GenerateTokenOutput {
    0 "access_token" access_token, 1 "expires_at" expires_at, 2 "expires_in" expires_in, 3 "id_token" id_token,
    4 "refresh_token" refresh_token, 5 "token_type" token_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTokenByAuthorizationServer {
    pub application_federated_credential_name: Option<String>,
    pub client_assertion: Option<Secret>,
    pub client_assertion_type: Option<String>,
    pub client_id: String,
    pub client_secret: Option<Secret>,
    pub client_x509: Option<String>,
    pub client_x509_chain: Option<String>,
    pub code: Option<String>,
    pub code_verifier: Option<String>,
    pub device_code: Option<String>,
    pub grant_type: String,
    pub password: Option<Secret>,
    pub redirect_uri: Option<String>,
    pub refresh_token: Option<Secret>,
    pub scope: Option<String>,
    pub username: Option<String>,
    pub instance_id: String,
    pub authorization_server_id: String,
}
operation! { GenerateTokenByAuthorizationServer(client_id: String, grant_type: String, instance_id: String, authorization_server_id: String)
    "GenerateTokenByAuthorizationServer" -> GenerateTokenByAuthorizationServerOutput {
    0 "application_federated_credential_name" application_federated_credential_name: String,
    1 "client_assertion" client_assertion: Secret, 2 "client_assertion_type" client_assertion_type: String,
    3 "client_id" client_id, 4 "client_secret" client_secret: Secret, 5 "client_x509" client_x509: String,
    6 "client_x509_chain" client_x509_chain: String, 7 "code" code: String, 8 "code_verifier" code_verifier: String,
    9 "device_code" device_code: String, 10 "grant_type" grant_type, 11 "password" password: Secret,
    12 "redirect_uri" redirect_uri: String, 13 "refresh_token" refresh_token: Secret, 14 "scope" scope: String,
    15 "username" username: String, 16 "instanceId" instance_id, 17 "authorizationServerId" authorization_server_id
} [
    Mark { index: 16, location: Location::Path, style: Style::None },
    Mark { index: 17, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/authorizationServer/{authorizationServerId}/oauth2/token", unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenerateTokenByAuthorizationServerOutput {
    pub access_token: Option<Secret>,
    pub expires_at: Option<i64>,
    pub expires_in: Option<i64>,
    pub id_token: Option<Secret>,
    pub refresh_token: Option<Secret>,
    pub scope: Option<String>,
    pub token_type: Option<String>,
}
model! { GenerateTokenByAuthorizationServerOutput {
    0 "access_token" access_token, 1 "expires_at" expires_at, 2 "expires_in" expires_in, 3 "id_token" id_token,
    4 "refresh_token" refresh_token, 5 "scope" scope, 6 "token_type" token_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationProvisioningScope {
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
}
operation! { GetApplicationProvisioningScope(authorization: Secret, instance_id: String, application_id: String)
    "GetApplicationProvisioningScope" -> GetApplicationProvisioningScopeOutput {
    0 "Authorization" authorization, 1 "instanceId" instance_id, 2 "applicationId" application_id
} [
    Mark { index: 0, location: Location::Header, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/{instanceId}/{applicationId}/provisioningScope", unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplicationProvisioningScopeOutput {
    pub group_ids: Option<Vec<String>>,
    pub organizational_unit_ids: Option<Vec<String>>,
}
model! { GetApplicationProvisioningScopeOutput {
    0 "groupIds" group_ids, 1 "organizationalUnitIds" organizational_unit_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroup {
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub group_id: String,
}
operation! { GetGroup(authorization: Secret, instance_id: String, application_id: String, group_id: String)
    "GetGroup" -> GetGroupOutput {
    0 "Authorization" authorization, 1 "instanceId" instance_id, 2 "applicationId" application_id, 3 "groupId" group_id
} [
    Mark { index: 0, location: Location::Header, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/{instanceId}/{applicationId}/groups/{groupId}", unsigned: true, } }

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
    0 "createTime" create_time, 1 "description" description, 2 "groupExternalId" group_external_id,
    3 "groupId" group_id, 4 "groupName" group_name, 5 "groupSourceId" group_source_id,
    6 "groupSourceType" group_source_type, 7 "instanceId" instance_id, 8 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOAuthAuthorizationSession {
    pub session_uri: String,
    pub authorization: Secret,
    /// At most 64 characters.
    pub instance_id: String,
}
operation! { GetOAuthAuthorizationSession(session_uri: String, authorization: Secret, instance_id: String)
    "GetOAuthAuthorizationSession" -> GetOAuthAuthorizationSessionOutput {
    0 "sessionUri" session_uri, 1 "Authorization" authorization, 2 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/oauthAuthorizationSessions/_/actions/get", body: BodyStyle::Json, unsigned: true, } }

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
    0 "authenticationTokenId" authentication_token_id, 1 "authorizationUrl" authorization_url,
    2 "consumerId" consumer_id, 3 "consumerType" consumer_type, 4 "creatorId" creator_id, 5 "creatorType" creator_type,
    6 "credentialProviderIdentifier" credential_provider_identifier, 7 "errorCode" error_code,
    8 "errorDescription" error_description, 9 "expirationTime" expiration_time, 10 "instanceId" instance_id,
    11 "sessionId" session_id, 12 "sessionStatus" session_status, 13 "sessionUri" session_uri
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationalUnit {
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub organizational_unit_id: String,
}
operation! { GetOrganizationalUnit(authorization: Secret, instance_id: String, application_id: String, organizational_unit_id: String)
    "GetOrganizationalUnit" -> GetOrganizationalUnitOutput {
    0 "Authorization" authorization, 1 "instanceId" instance_id, 2 "applicationId" application_id,
    3 "organizationalUnitId" organizational_unit_id
} [
    Mark { index: 0, location: Location::Header, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/{instanceId}/{applicationId}/organizationalUnits/{organizationalUnitId}", unsigned: true, } }

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
    0 "createTime" create_time, 1 "description" description, 2 "instanceId" instance_id,
    3 "organizationalUnitExternalId" organizational_unit_external_id, 4 "organizationalUnitId" organizational_unit_id,
    5 "organizationalUnitName" organizational_unit_name, 6 "organizationalUnitSourceId" organizational_unit_source_id,
    7 "organizationalUnitSourceType" organizational_unit_source_type, 8 "parentId" parent_id, 9 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationalUnitIdByExternalId {
    pub organizational_unit_external_id: String,
    pub organizational_unit_source_id: String,
    pub organizational_unit_source_type: String,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
}

/// What [`GetOrganizationalUnitIdByExternalId::new`] takes.
pub struct GetOrganizationalUnitIdByExternalIdRequired {
    pub organizational_unit_external_id: String,
    pub organizational_unit_source_id: String,
    pub organizational_unit_source_type: String,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
}
operation! { GetOrganizationalUnitIdByExternalId{GetOrganizationalUnitIdByExternalIdRequired: organizational_unit_external_id, organizational_unit_source_id, organizational_unit_source_type, authorization, instance_id, application_id}
    "GetOrganizationalUnitIdByExternalId" -> GetOrganizationalUnitIdByExternalIdOutput {
    0 "organizationalUnitExternalId" organizational_unit_external_id,
    1 "organizationalUnitSourceId" organizational_unit_source_id,
    2 "organizationalUnitSourceType" organizational_unit_source_type, 3 "Authorization" authorization,
    4 "instanceId" instance_id, 5 "applicationId" application_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Header, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/{applicationId}/organizationalUnits/_/actions/getOrganizationalUnitIdByExternalId", body: BodyStyle::Json, unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrganizationalUnitIdByExternalIdOutput {
    pub organizational_unit_id: Option<String>,
}
model! { GetOrganizationalUnitIdByExternalIdOutput {
    0 "organizationalUnitId" organizational_unit_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser {
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub user_id: String,
}
operation! { GetUser(authorization: Secret, instance_id: String, application_id: String, user_id: String)
    "GetUser" -> GetUserOutput {
    0 "Authorization" authorization, 1 "instanceId" instance_id, 2 "applicationId" application_id, 3 "userId" user_id
} [
    Mark { index: 0, location: Location::Header, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/{instanceId}/{applicationId}/users/{userId}", unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserOutput {
    pub account_expire_time: Option<i64>,
    pub create_time: Option<i64>,
    pub custom_fields: Option<Vec<GetUserCustomFields>>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub email_verified: Option<bool>,
    pub groups: Option<Vec<GetUserGroups>>,
    pub instance_id: Option<String>,
    pub lock_expire_time: Option<i64>,
    pub organizational_units: Option<Vec<GetUserOrganizationalUnits>>,
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
    0 "accountExpireTime" account_expire_time, 1 "createTime" create_time, 2 "customFields" custom_fields,
    3 "description" description, 4 "displayName" display_name, 5 "email" email, 6 "emailVerified" email_verified,
    7 "groups" groups, 8 "instanceId" instance_id, 9 "lockExpireTime" lock_expire_time,
    10 "organizationalUnits" organizational_units, 11 "passwordSet" password_set, 12 "phoneNumber" phone_number,
    13 "phoneNumberVerified" phone_number_verified, 14 "phoneRegion" phone_region,
    15 "primaryOrganizationalUnitId" primary_organizational_unit_id, 16 "registerTime" register_time,
    17 "status" status, 18 "updateTime" update_time, 19 "userExternalId" user_external_id, 20 "userId" user_id,
    21 "userSourceId" user_source_id, 22 "userSourceType" user_source_type, 23 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserCustomFields {
    pub field_name: Option<String>,
    pub field_value: Option<String>,
}
model! { GetUserCustomFields {
    0 "fieldName" field_name, 1 "fieldValue" field_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserGroups {
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { GetUserGroups {
    0 "description" description, 1 "groupId" group_id, 2 "groupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserOrganizationalUnits {
    pub organizational_unit_id: Option<String>,
    pub organizational_unit_name: Option<String>,
    pub primary: Option<bool>,
}
model! { GetUserOrganizationalUnits {
    0 "organizationalUnitId" organizational_unit_id, 1 "organizationalUnitName" organizational_unit_name,
    2 "primary" primary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserIdByEmail {
    pub email: String,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
}
operation! { GetUserIdByEmail(email: String, authorization: Secret, instance_id: String, application_id: String)
    "GetUserIdByEmail" -> GetUserIdByEmailOutput {
    0 "email" email, 1 "Authorization" authorization, 2 "instanceId" instance_id, 3 "applicationId" application_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/{applicationId}/users/_/actions/getUserIdByEmail", body: BodyStyle::Json, unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserIdByEmailOutput {
    pub user_id: Option<String>,
}
model! { GetUserIdByEmailOutput {
    0 "userId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserIdByPhoneNumber {
    pub phone_number: String,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
}
operation! { GetUserIdByPhoneNumber(phone_number: String, authorization: Secret, instance_id: String, application_id: String)
    "GetUserIdByPhoneNumber" -> GetUserIdByPhoneNumberOutput {
    0 "phoneNumber" phone_number, 1 "Authorization" authorization, 2 "instanceId" instance_id,
    3 "applicationId" application_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/{applicationId}/users/_/actions/getUserIdByPhoneNumber", body: BodyStyle::Json, unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserIdByPhoneNumberOutput {
    pub user_id: Option<String>,
}
model! { GetUserIdByPhoneNumberOutput {
    0 "userId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserIdByUserExternalId {
    pub user_external_id: String,
    pub user_source_id: String,
    pub user_source_type: String,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
}

/// What [`GetUserIdByUserExternalId::new`] takes.
pub struct GetUserIdByUserExternalIdRequired {
    pub user_external_id: String,
    pub user_source_id: String,
    pub user_source_type: String,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
}
operation! { GetUserIdByUserExternalId{GetUserIdByUserExternalIdRequired: user_external_id, user_source_id, user_source_type, authorization, instance_id, application_id}
    "GetUserIdByUserExternalId" -> GetUserIdByUserExternalIdOutput {
    0 "userExternalId" user_external_id, 1 "userSourceId" user_source_id, 2 "userSourceType" user_source_type,
    3 "Authorization" authorization, 4 "instanceId" instance_id, 5 "applicationId" application_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Header, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/{applicationId}/users/_/actions/getUserIdByExternalId", body: BodyStyle::Json, unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserIdByUserExternalIdOutput {
    pub user_id: Option<String>,
}
model! { GetUserIdByUserExternalIdOutput {
    0 "userId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserIdByUsername {
    pub username: String,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
}
operation! { GetUserIdByUsername(username: String, authorization: Secret, instance_id: String, application_id: String)
    "GetUserIdByUsername" -> GetUserIdByUsernameOutput {
    0 "username" username, 1 "Authorization" authorization, 2 "instanceId" instance_id, 3 "applicationId" application_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/{applicationId}/users/_/actions/getUserIdByUsername", body: BodyStyle::Json, unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserIdByUsernameOutput {
    pub user_id: Option<String>,
}
model! { GetUserIdByUsernameOutput {
    0 "userId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserInfo {
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
}
operation! { GetUserInfo(authorization: Secret, instance_id: String, application_id: String)
    "GetUserInfo" -> GetUserInfoOutput {
    0 "Authorization" authorization, 1 "instanceId" instance_id, 2 "applicationId" application_id
} [
    Mark { index: 0, location: Location::Header, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/{instanceId}/{applicationId}/oauth2/userinfo", unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserInfoOutput {
    pub body: Option<Value>,
}
model! { GetUserInfoOutput {
    0 "body" body
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthenticationTokens {
    pub consumer_id: String,
    pub credential_provider_identifier: String,
    pub expired: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub revoked: Option<bool>,
    pub authorization: Secret,
    /// At most 64 characters.
    pub instance_id: String,
}
operation! { ListAuthenticationTokens(consumer_id: String, credential_provider_identifier: String, authorization: Secret, instance_id: String)
    "ListAuthenticationTokens" -> ListAuthenticationTokensOutput {
    0 "consumerId" consumer_id, 1 "credentialProviderIdentifier" credential_provider_identifier,
    2 "expired" expired: bool, 3 "maxResults" max_results: i64, 4 "nextToken" next_token: String,
    5 "revoked" revoked: bool, 6 "Authorization" authorization, 7 "instanceId" instance_id
} [
    Mark { index: 6, location: Location::Header, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/{instanceId}/authenticationTokens", unsigned: true, } }
paged! { ListAuthenticationTokens: ListAuthenticationTokensEntities =
    Token "nextToken", "entities" entities, next "nextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuthenticationTokensOutput {
    pub entities: Option<Vec<ListAuthenticationTokensEntities>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAuthenticationTokensOutput {
    0 "entities" entities, 1 "maxResults" max_results, 2 "nextToken" next_token, 3 "totalCount" total_count
} }

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
    0 "authenticationTokenId" authentication_token_id, 1 "authenticationTokenType" authentication_token_type,
    2 "consumerId" consumer_id, 3 "consumerType" consumer_type, 4 "createTime" create_time, 5 "creatorId" creator_id,
    6 "creatorType" creator_type, 7 "credentialProviderId" credential_provider_id, 8 "expirationTime" expiration_time,
    9 "instanceId" instance_id, 10 "revoked" revoked, 11 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroups {
    pub group_name_start_with: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
}
operation! { ListGroups(authorization: Secret, instance_id: String, application_id: String)
    "ListGroups" -> ListGroupsOutput {
    0 "groupNameStartWith" group_name_start_with: String, 1 "maxResults" max_results: i64,
    2 "nextToken" next_token: String, 3 "Authorization" authorization, 4 "instanceId" instance_id,
    5 "applicationId" application_id
} [
    Mark { index: 3, location: Location::Header, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/{instanceId}/{applicationId}/groups", unsigned: true, } }
paged! { ListGroups: ListGroupsData = Token "nextToken", "data" data, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsOutput {
    pub data: Option<Vec<ListGroupsData>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListGroupsOutput {
    0 "data" data, 1 "maxResults" max_results, 2 "nextToken" next_token, 3 "totalCount" total_count
} }

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
    0 "createTime" create_time, 1 "description" description, 2 "groupExternalId" group_external_id,
    3 "groupId" group_id, 4 "groupName" group_name, 5 "groupSourceId" group_source_id,
    6 "groupSourceType" group_source_type, 7 "instanceId" instance_id, 8 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForUser {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub user_id: String,
}
operation! { ListGroupsForUser(authorization: Secret, instance_id: String, application_id: String, user_id: String)
    "ListGroupsForUser" -> ListGroupsForUserOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "Authorization" authorization,
    3 "instanceId" instance_id, 4 "applicationId" application_id, 5 "userId" user_id
} [
    Mark { index: 2, location: Location::Header, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/{instanceId}/{applicationId}/users/{userId}/actions/listGroupsForUser", unsigned: true, } }
paged! { ListGroupsForUser: ListGroupsForUserData = Token "nextToken", "data" data, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForUserOutput {
    pub data: Option<Vec<ListGroupsForUserData>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListGroupsForUserOutput {
    0 "data" data, 1 "maxResults" max_results, 2 "nextToken" next_token, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForUserData {
    pub group_id: Option<String>,
    pub group_member_relation_source_id: Option<String>,
    pub group_member_relation_source_type: Option<String>,
    pub instance_id: Option<String>,
}
model! { ListGroupsForUserData {
    0 "groupId" group_id, 1 "groupMemberRelationSourceId" group_member_relation_source_id,
    2 "groupMemberRelationSourceType" group_member_relation_source_type, 3 "instanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationalUnitParentIds {
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub organizational_unit_id: String,
}
operation! { ListOrganizationalUnitParentIds(authorization: Secret, instance_id: String, application_id: String, organizational_unit_id: String)
    "ListOrganizationalUnitParentIds" -> ListOrganizationalUnitParentIdsOutput {
    0 "Authorization" authorization, 1 "instanceId" instance_id, 2 "applicationId" application_id,
    3 "organizationalUnitId" organizational_unit_id
} [
    Mark { index: 0, location: Location::Header, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/{instanceId}/{applicationId}/organizationalUnits/{organizationalUnitId}/parentIds", unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationalUnitParentIdsOutput {
    pub parent_ids: Option<Vec<String>>,
}
model! { ListOrganizationalUnitParentIdsOutput {
    0 "parentIds" parent_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationalUnits {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub parent_id: String,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
}
operation! { ListOrganizationalUnits(parent_id: String, authorization: Secret, instance_id: String, application_id: String)
    "ListOrganizationalUnits" -> ListOrganizationalUnitsOutput {
    0 "pageNumber" page_number: i64, 1 "pageSize" page_size: i64, 2 "parentId" parent_id,
    3 "Authorization" authorization, 4 "instanceId" instance_id, 5 "applicationId" application_id
} [
    Mark { index: 3, location: Location::Header, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/{instanceId}/{applicationId}/organizationalUnits", unsigned: true, } }
paged! { ListOrganizationalUnits: ListOrganizationalUnitsData = Number "pageNumber", "data" data, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrganizationalUnitsOutput {
    pub data: Option<Vec<ListOrganizationalUnitsData>>,
    pub total_count: Option<i64>,
}
model! { ListOrganizationalUnitsOutput {
    0 "data" data, 1 "totalCount" total_count
} }

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
    0 "createTime" create_time, 1 "description" description, 2 "instanceId" instance_id,
    3 "organizationalUnitExternalId" organizational_unit_external_id, 4 "organizationalUnitId" organizational_unit_id,
    5 "organizationalUnitName" organizational_unit_name, 6 "organizationalUnitSourceId" organizational_unit_source_id,
    7 "organizationalUnitSourceType" organizational_unit_source_type, 8 "parentId" parent_id, 9 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {
    pub organizational_unit_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
}
operation! { ListUsers(authorization: Secret, instance_id: String, application_id: String)
    "ListUsers" -> ListUsersOutput {
    0 "organizationalUnitId" organizational_unit_id: String, 1 "pageNumber" page_number: i64,
    2 "pageSize" page_size: i64, 3 "Authorization" authorization, 4 "instanceId" instance_id,
    5 "applicationId" application_id
} [
    Mark { index: 3, location: Location::Header, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/{instanceId}/{applicationId}/users", unsigned: true, } }
paged! { ListUsers: ListUsersData = Number "pageNumber", "data" data, total "totalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    pub data: Option<Vec<ListUsersData>>,
    pub total_count: Option<i64>,
}
model! { ListUsersOutput {
    0 "data" data, 1 "totalCount" total_count
} }

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
    0 "accountExpireTime" account_expire_time, 1 "createTime" create_time, 2 "description" description,
    3 "displayName" display_name, 4 "email" email, 5 "emailVerified" email_verified, 6 "instanceId" instance_id,
    7 "lockExpireTime" lock_expire_time, 8 "passwordSet" password_set, 9 "phoneNumber" phone_number,
    10 "phoneNumberVerified" phone_number_verified, 11 "phoneRegion" phone_region, 12 "registerTime" register_time,
    13 "status" status, 14 "updateTime" update_time, 15 "userExternalId" user_external_id, 16 "userId" user_id,
    17 "userSourceId" user_source_id, 18 "userSourceType" user_source_type, 19 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForGroup {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub group_id: String,
}
operation! { ListUsersForGroup(authorization: Secret, instance_id: String, application_id: String, group_id: String)
    "ListUsersForGroup" -> ListUsersForGroupOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "Authorization" authorization,
    3 "instanceId" instance_id, 4 "applicationId" application_id, 5 "groupId" group_id
} [
    Mark { index: 2, location: Location::Header, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/{instanceId}/{applicationId}/groups/{groupId}/actions/listUsersForGroup", unsigned: true, } }
paged! { ListUsersForGroup: ListUsersForGroupData = Token "nextToken", "data" data, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForGroupOutput {
    pub data: Option<Vec<ListUsersForGroupData>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListUsersForGroupOutput {
    0 "data" data, 1 "maxResults" max_results, 2 "nextToken" next_token, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForGroupData {
    pub instance_id: Option<String>,
    pub user_id: Option<String>,
}
model! { ListUsersForGroupData {
    0 "instanceId" instance_id, 1 "userId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCloudAccountRoleAccessCredential {
    pub cloud_account_role_external_id: String,
    pub duration_seconds: Option<i64>,
    pub authorization: Secret,
    pub instance_id: String,
}
operation! { ObtainCloudAccountRoleAccessCredential(cloud_account_role_external_id: String, authorization: Secret, instance_id: String)
    "ObtainCloudAccountRoleAccessCredential" -> ObtainCloudAccountRoleAccessCredentialOutput {
    0 "cloudAccountRoleExternalId" cloud_account_role_external_id, 1 "durationSeconds" duration_seconds: i64,
    2 "Authorization" authorization, 3 "instanceId" instance_id
} [
    Mark { index: 2, location: Location::Header, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/{instanceId}/cloudAccountRoles/_/actions/obtainAccessCredential", unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct ObtainCloudAccountRoleAccessCredentialOutput {
    pub cloud_account_id: Option<String>,
    pub cloud_account_role_access_credential: Option<ObtainCloudAccountRoleAccessCredentialCloudAccountRoleAccessCredential>,
    pub cloud_account_role_external_id: Option<String>,
    pub cloud_account_role_id: Option<String>,
    pub cloud_account_role_name: Option<String>,
    pub cloud_account_vendor_type: Option<String>,
}
model! { ObtainCloudAccountRoleAccessCredentialOutput {
    0 "cloudAccountId" cloud_account_id, 1 "cloudAccountRoleAccessCredential" cloud_account_role_access_credential,
    2 "cloudAccountRoleExternalId" cloud_account_role_external_id, 3 "cloudAccountRoleId" cloud_account_role_id,
    4 "cloudAccountRoleName" cloud_account_role_name, 5 "cloudAccountVendorType" cloud_account_vendor_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCloudAccountRoleAccessCredentialCloudAccountRoleAccessCredential {
    pub access_credential_expires_at: Option<i64>,
    pub alibaba_cloud_sts_token: Option<ObtainCloudAccountRoleAccessCredentialAlibabaCloudStsToken>,
    pub aws_sts_token: Option<ObtainCloudAccountRoleAccessCredentialAwsStsToken>,
    pub tencent_cloud_sts_token: Option<ObtainCloudAccountRoleAccessCredentialTencentCloudStsToken>,
}
model! { ObtainCloudAccountRoleAccessCredentialCloudAccountRoleAccessCredential {
    0 "accessCredentialExpiresAt" access_credential_expires_at, 1 "alibabaCloudStsToken" alibaba_cloud_sts_token,
    2 "awsStsToken" aws_sts_token, 3 "tencentCloudStsToken" tencent_cloud_sts_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCloudAccountRoleAccessCredentialAlibabaCloudStsToken {
    pub access_key_id: Option<String>,
    pub access_key_secret: Option<Secret>,
    pub expiration: Option<String>,
    pub security_token: Option<Secret>,
}
model! { ObtainCloudAccountRoleAccessCredentialAlibabaCloudStsToken {
    0 "accessKeyId" access_key_id, 1 "accessKeySecret" access_key_secret, 2 "expiration" expiration,
    3 "securityToken" security_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCloudAccountRoleAccessCredentialAwsStsToken {
    pub access_key_id: Option<String>,
    pub expiration: Option<String>,
    pub secret_access_key: Option<Secret>,
    pub session_token: Option<Secret>,
}
model! { ObtainCloudAccountRoleAccessCredentialAwsStsToken {
    0 "accessKeyId" access_key_id, 1 "expiration" expiration, 2 "secretAccessKey" secret_access_key,
    3 "sessionToken" session_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCloudAccountRoleAccessCredentialTencentCloudStsToken {
    pub expiration: Option<String>,
    pub tmp_secret_id: Option<String>,
    pub tmp_secret_key: Option<Secret>,
    pub token: Option<Secret>,
}
model! { ObtainCloudAccountRoleAccessCredentialTencentCloudStsToken {
    0 "expiration" expiration, 1 "tmpSecretId" tmp_secret_id, 2 "tmpSecretKey" tmp_secret_key, 3 "token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCredential {
    /// At most 64 characters.
    pub credential_identifier: String,
    pub authorization: Secret,
    /// At most 64 characters.
    pub instance_id: String,
}
operation! { ObtainCredential(credential_identifier: String, authorization: Secret, instance_id: String)
    "ObtainCredential" -> ObtainCredentialOutput {
    0 "credentialIdentifier" credential_identifier, 1 "Authorization" authorization, 2 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/v2/{instanceId}/credentials/_/actions/obtain", unsigned: true, } }

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
    0 "createTime" create_time, 1 "credentialContent" credential_content,
    2 "credentialCreationType" credential_creation_type, 3 "credentialExternalId" credential_external_id,
    4 "credentialId" credential_id, 5 "credentialIdentifier" credential_identifier, 6 "credentialName" credential_name,
    7 "credentialScenarioLabel" credential_scenario_label, 8 "credentialSharingScope" credential_sharing_scope,
    9 "credentialSubjectId" credential_subject_id, 10 "credentialSubjectType" credential_subject_type,
    11 "credentialType" credential_type, 12 "description" description, 13 "exclusiveUserId" exclusive_user_id,
    14 "instanceId" instance_id, 15 "status" status, 16 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCredentialCredentialContent {
    pub api_key_content: Option<ObtainCredentialApiKeyContent>,
    pub oauth_client_content: Option<ObtainCredentialOauthClientContent>,
}
model! { ObtainCredentialCredentialContent {
    0 "apiKeyContent" api_key_content, 1 "oauthClientContent" oauth_client_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCredentialApiKeyContent {
    pub api_key: Option<Secret>,
}
model! { ObtainCredentialApiKeyContent {
    0 "apiKey" api_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainCredentialOauthClientContent {
    pub client_id: Option<String>,
    pub client_secret: Option<Secret>,
}
model! { ObtainCredentialOauthClientContent {
    0 "clientId" client_id, 1 "clientSecret" client_secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainJwtAuthenticationToken {
    pub authentication_token_id: String,
    pub consumer_id: String,
    pub authorization: Secret,
    /// At most 64 characters.
    pub instance_id: String,
}
operation! { ObtainJwtAuthenticationToken(authentication_token_id: String, consumer_id: String, authorization: Secret, instance_id: String)
    "ObtainJwtAuthenticationToken" -> ObtainJwtAuthenticationTokenOutput {
    0 "authenticationTokenId" authentication_token_id, 1 "consumerId" consumer_id, 2 "Authorization" authorization,
    3 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Header, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/authenticationTokens/_/actions/obtainJwt", body: BodyStyle::Json, unsigned: true, } }

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
    0 "authenticationTokenId" authentication_token_id, 1 "authenticationTokenType" authentication_token_type,
    2 "consumerId" consumer_id, 3 "consumerType" consumer_type, 4 "createTime" create_time, 5 "creatorId" creator_id,
    6 "creatorType" creator_type, 7 "credentialProviderId" credential_provider_id, 8 "expirationTime" expiration_time,
    9 "instanceId" instance_id, 10 "jwtContent" jwt_content, 11 "revoked" revoked, 12 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainJwtAuthenticationTokenJwtContent {
    pub derived_short_token: Option<Secret>,
    pub jwt_value: Option<Secret>,
}
model! { ObtainJwtAuthenticationTokenJwtContent {
    0 "derivedShortToken" derived_short_token, 1 "jwtValue" jwt_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainJwtAuthenticationTokenByDerivedShortToken {
    pub derived_short_token: Secret,
    /// At most 64 characters.
    pub instance_id: String,
}
operation! { ObtainJwtAuthenticationTokenByDerivedShortToken(derived_short_token: Secret, instance_id: String)
    "ObtainJwtAuthenticationTokenByDerivedShortToken" -> ObtainJwtAuthenticationTokenByDerivedShortTokenOutput {
    0 "derivedShortToken" derived_short_token, 1 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/authenticationTokens/_/actions/obtainJwtByDerivedShortToken", body: BodyStyle::Json, unsigned: true, } }

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
    0 "authenticationTokenId" authentication_token_id, 1 "authenticationTokenType" authentication_token_type,
    2 "consumerId" consumer_id, 3 "consumerType" consumer_type, 4 "createTime" create_time, 5 "creatorId" creator_id,
    6 "creatorType" creator_type, 7 "credentialProviderId" credential_provider_id, 8 "expirationTime" expiration_time,
    9 "instanceId" instance_id, 10 "jwtContent" jwt_content, 11 "revoked" revoked, 12 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObtainJwtAuthenticationTokenByDerivedShortTokenJwtContent {
    pub derived_short_token: Option<Secret>,
    pub jwt_value: Option<Secret>,
}
model! { ObtainJwtAuthenticationTokenByDerivedShortTokenJwtContent {
    0 "derivedShortToken" derived_short_token, 1 "jwtValue" jwt_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchGroup {
    pub group_name: Option<String>,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub group_id: String,
}
operation! { PatchGroup(authorization: Secret, instance_id: String, application_id: String, group_id: String)
    "PatchGroup" -> Empty {
    0 "groupName" group_name: String, 1 "Authorization" authorization, 2 "instanceId" instance_id,
    3 "applicationId" application_id, 4 "groupId" group_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PATCH", path: "/v2/{instanceId}/{applicationId}/groups/{groupId}", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

pub type PatchGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchOrganizationalUnit {
    pub description: Option<String>,
    pub organizational_unit_name: Option<String>,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub organizational_unit_id: String,
}
operation! { PatchOrganizationalUnit(authorization: Secret, instance_id: String, application_id: String, organizational_unit_id: String)
    "PatchOrganizationalUnit" -> Empty {
    0 "description" description: String, 1 "organizationalUnitName" organizational_unit_name: String,
    2 "Authorization" authorization, 3 "instanceId" instance_id, 4 "applicationId" application_id,
    5 "organizationalUnitId" organizational_unit_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Header, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "PATCH", path: "/v2/{instanceId}/{applicationId}/organizationalUnits/{organizationalUnitId}", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

pub type PatchOrganizationalUnitOutput = Empty;

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
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Header, style: Style::None },
    Mark { index: 9, location: Location::Path, style: Style::None },
    Mark { index: 10, location: Location::Path, style: Style::None },
    Mark { index: 11, location: Location::Path, style: Style::None }
] { method: "PATCH", path: "/v2/{instanceId}/{applicationId}/users/{userId}", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

pub type PatchUserOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReinstateAuthenticationToken {
    pub token: Secret,
    pub token_type_hint: Option<String>,
    pub authorization: Secret,
    /// At most 64 characters.
    pub instance_id: String,
}
operation! { ReinstateAuthenticationToken(token: Secret, authorization: Secret, instance_id: String)
    "ReinstateAuthenticationToken" -> Empty {
    0 "token" token, 1 "token_type_hint" token_type_hint: String, 2 "Authorization" authorization,
    3 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Header, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/authenticationTokens/_/actions/reinstate", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

pub type ReinstateAuthenticationTokenOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReinstateAuthenticationTokenByConsumer {
    pub consumer_id: String,
    pub credential_provider_identifier: String,
    pub authorization: Secret,
    /// At most 64 characters.
    pub instance_id: String,
}
operation! { ReinstateAuthenticationTokenByConsumer(consumer_id: String, credential_provider_identifier: String, authorization: Secret, instance_id: String)
    "ReinstateAuthenticationTokenByConsumer" -> Empty {
    0 "consumerId" consumer_id, 1 "credentialProviderIdentifier" credential_provider_identifier,
    2 "Authorization" authorization, 3 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Header, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/authenticationTokens/_/actions/reinstateByConsumer", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

pub type ReinstateAuthenticationTokenByConsumerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserFromOrganizationalUnits {
    pub organizational_unit_ids: Vec<String>,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub user_id: String,
}

/// What [`RemoveUserFromOrganizationalUnits::new`] takes.
pub struct RemoveUserFromOrganizationalUnitsRequired {
    pub organizational_unit_ids: Vec<String>,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub user_id: String,
}
operation! { RemoveUserFromOrganizationalUnits{RemoveUserFromOrganizationalUnitsRequired: organizational_unit_ids, authorization, instance_id, application_id, user_id}
    "RemoveUserFromOrganizationalUnits" -> Empty {
    0 "organizationalUnitIds" organizational_unit_ids, 1 "Authorization" authorization, 2 "instanceId" instance_id,
    3 "applicationId" application_id, 4 "userId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/{applicationId}/users/{userId}/actions/removeUserFromOrganizationalUnits", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

pub type RemoveUserFromOrganizationalUnitsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUsersFromGroup {
    pub user_ids: Vec<String>,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub group_id: String,
}

/// What [`RemoveUsersFromGroup::new`] takes.
pub struct RemoveUsersFromGroupRequired {
    pub user_ids: Vec<String>,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub group_id: String,
}
operation! { RemoveUsersFromGroup{RemoveUsersFromGroupRequired: user_ids, authorization, instance_id, application_id, group_id}
    "RemoveUsersFromGroup" -> Empty {
    0 "userIds" user_ids, 1 "Authorization" authorization, 2 "instanceId" instance_id, 3 "applicationId" application_id,
    4 "groupId" group_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/{applicationId}/groups/{groupId}/actions/removeUsersFromGroup", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

pub type RemoveUsersFromGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeAuthenticationToken {
    pub token: Secret,
    pub token_type_hint: Option<String>,
    pub authorization: Secret,
    /// At most 64 characters.
    pub instance_id: String,
}
operation! { RevokeAuthenticationToken(token: Secret, authorization: Secret, instance_id: String)
    "RevokeAuthenticationToken" -> Empty {
    0 "token" token, 1 "token_type_hint" token_type_hint: String, 2 "Authorization" authorization,
    3 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Header, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/authenticationTokens/_/actions/revoke", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

pub type RevokeAuthenticationTokenOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeAuthenticationTokenByConsumer {
    pub consumer_id: String,
    pub credential_provider_identifier: String,
    pub authorization: Secret,
    /// At most 64 characters.
    pub instance_id: String,
}
operation! { RevokeAuthenticationTokenByConsumer(consumer_id: String, credential_provider_identifier: String, authorization: Secret, instance_id: String)
    "RevokeAuthenticationTokenByConsumer" -> Empty {
    0 "consumerId" consumer_id, 1 "credentialProviderIdentifier" credential_provider_identifier,
    2 "Authorization" authorization, 3 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Header, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/authenticationTokens/_/actions/revokeByConsumer", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

pub type RevokeAuthenticationTokenByConsumerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeToken {
    pub client_id: Option<String>,
    pub client_secret: Option<Secret>,
    pub token: Secret,
    pub token_type_hint: Option<String>,
    pub instance_id: String,
    pub application_id: String,
}
operation! { RevokeToken(token: Secret, instance_id: String, application_id: String)
    "RevokeToken" -> RevokeTokenOutput {
    0 "client_id" client_id: String, 1 "client_secret" client_secret: Secret, 2 "token" token,
    3 "token_type_hint" token_type_hint: String, 4 "instanceId" instance_id, 5 "applicationId" application_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/{applicationId}/oauth2/revoke", unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeTokenOutput {
    pub body: Option<Value>,
}
model! { RevokeTokenOutput {
    0 "body" body
} [
    Mark { index: 0, location: Location::WholeBody, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUserPrimaryOrganizationalUnit {
    pub organizational_unit_id: String,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub user_id: String,
}

/// What [`SetUserPrimaryOrganizationalUnit::new`] takes.
pub struct SetUserPrimaryOrganizationalUnitRequired {
    pub organizational_unit_id: String,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub user_id: String,
}
operation! { SetUserPrimaryOrganizationalUnit{SetUserPrimaryOrganizationalUnitRequired: organizational_unit_id, authorization, instance_id, application_id, user_id}
    "SetUserPrimaryOrganizationalUnit" -> Empty {
    0 "organizationalUnitId" organizational_unit_id, 1 "Authorization" authorization, 2 "instanceId" instance_id,
    3 "applicationId" application_id, 4 "userId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/{applicationId}/users/{userId}/actions/setUserPrimaryOrganizationalUnit", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

pub type SetUserPrimaryOrganizationalUnitOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserPassword {
    pub password: Option<Secret>,
    pub authorization: Secret,
    pub instance_id: String,
    pub application_id: String,
    pub user_id: String,
}
operation! { UpdateUserPassword(authorization: Secret, instance_id: String, application_id: String, user_id: String)
    "UpdateUserPassword" -> Empty {
    0 "password" password: Secret, 1 "Authorization" authorization, 2 "instanceId" instance_id,
    3 "applicationId" application_id, 4 "userId" user_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/{applicationId}/users/{userId}/actions/updateUserPassword", body: BodyStyle::Json, unsigned: true, no_reply: true, } }

pub type UpdateUserPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateAuthenticationToken {
    pub token: Secret,
    pub token_type_hint: Option<String>,
    /// At most 64 characters.
    pub instance_id: String,
}
operation! { ValidateAuthenticationToken(token: Secret, instance_id: String)
    "ValidateAuthenticationToken" -> ValidateAuthenticationTokenOutput {
    0 "token" token, 1 "token_type_hint" token_type_hint: String, 2 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/v2/{instanceId}/authenticationTokens/_/actions/validate", body: BodyStyle::Json, unsigned: true, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateAuthenticationTokenOutput {
    pub active: Option<bool>,
}
model! { ValidateAuthenticationTokenOutput {
    0 "active" active
} }

#[cfg(feature = "reflect")]
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
