//! `cam` of Tencent Cloud, API version 2019-01-16.
//!
//! Endpoint: `cam.tencentcloudapi.com`, or `cam.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cam::DescribeSafeAuthFlag};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeSafeAuthFlag::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("cam", "2019-01-16", "cam", &Endpoints::NONE);

/// Creates a sub-user of the account.
///
/// The sub-user can do nothing until policies are attached (`AttachUserPolicy`). With `UseApi` the response has a key
/// pair, **which is shown only once**; with `ConsoleLogin` and no password, it has a generated password.
///
/// `AddUser` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=AddUser>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_EXIST_HIGH_RISK_OPERATIONS`],
/// [`codes::FAILED_OPERATION_FORBID_ADD`], [`codes::INVALID_PARAMETER_PASSWORD_VIOLATED_RULES`],
/// [`codes::INVALID_PARAMETER_SUB_USER_FULL`], [`codes::INVALID_PARAMETER_SUB_USER_NAME_IN_USE`],
/// [`codes::INVALID_PARAMETER_USER_NAME_ILLEGAL`], [`codes::REQUEST_LIMIT_EXCEEDED_CREATE_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUser {
    /// Required.
    pub name: String,
    pub remark: Option<String>,
    /// Whether the sub-user may log in to the console: 0 or 1.
    pub console_login: Option<i64>,
    /// Whether to create an access key for the sub-user: 0 or 1.
    pub use_api: Option<i64>,
    /// Password for the console. Without it, and with `ConsoleLogin` 1, one is generated and returned.
    ///
    /// Secret.
    pub password: Option<Secret>,
    /// Whether the sub-user has to change the password at the next login: 0 or 1.
    pub need_reset_password: Option<i64>,
    pub phone_num: Option<String>,
    pub country_code: Option<String>,
    pub email: Option<String>,
}
operation! { AddUser(name: String) "AddUser" -> AddUserOutput {
    0 "Name" name, 1 "Remark" remark: String, 2 "ConsoleLogin" console_login: i64, 3 "UseApi" use_api: i64,
    4 "Password" password: Secret, 5 "NeedResetPassword" need_reset_password: i64, 6 "PhoneNum" phone_num: String,
    7 "CountryCode" country_code: String, 8 "Email" email: String
} }

/// Response of [`AddUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserOutput {
    pub uin: Option<i64>,
    pub name: Option<String>,
    /// The generated password, if none was given.
    ///
    /// Secret.
    pub password: Option<Secret>,
    pub secret_id: Option<String>,
    /// The secret of the access key. It is not shown again.
    ///
    /// Secret.
    pub secret_key: Option<Secret>,
    pub uid: Option<i64>,
}
model! { AddUserOutput {
    0 "Uin" uin: i64, 1 "Name" name: String, 2 "Password" password: Secret, 3 "SecretId" secret_id: String,
    4 "SecretKey" secret_key: Secret, 5 "Uid" uid: i64
} }

/// Adds user to group: `AddUserToGroup` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=AddUserToGroup>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_GROUP_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_GROUP_USER_FULL`], [`codes::INVALID_PARAMETER_USER_GROUP_FULL`],
/// [`codes::INVALID_PARAMETER_USER_UIN_AND_UIN_NOT_ALL_NULL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToGroup {
    /// Required.
    pub info: Vec<GroupIdOfUidInfo>,
}
operation! { AddUserToGroup(info: Vec<GroupIdOfUidInfo>) "AddUserToGroup" -> Empty {
    0 "Info" info
} }

/// Response of [`AddUserToGroup`]: empty.
pub type AddUserToGroupOutput = Empty;

/// In the request of [`AddUserToGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupIdOfUidInfo {
    /// Required.
    pub group_id: Option<i64>,
    pub uid: Option<i64>,
    pub uin: Option<i64>,
}
input! { GroupIdOfUidInfo(group_id: i64) {
    0 "GroupId" group_id: i64, 1 "Uid" uid: i64, 2 "Uin" uin: i64
} }

/// Attaches group policy: `AttachGroupPolicy` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=AttachGroupPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_POLICY_OPERATE_ERROR`], [`codes::FAILED_OPERATION_POLICY_FULL`],
/// [`codes::INVALID_PARAMETER_ATTACHMENT_FULL`], [`codes::INVALID_PARAMETER_POLICY_ID_ERROR`],
/// [`codes::INVALID_PARAMETER_POLICY_ID_NOT_EXIST`], [`codes::INVALID_PARAMETER_USER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachGroupPolicy {
    /// Required.
    pub policy_id: i64,
    /// Required.
    pub attach_group_id: i64,
}
operation! { AttachGroupPolicy(policy_id: i64, attach_group_id: i64) "AttachGroupPolicy" -> Empty {
    0 "PolicyId" policy_id, 1 "AttachGroupId" attach_group_id
} }

/// Response of [`AttachGroupPolicy`]: empty.
pub type AttachGroupPolicyOutput = Empty;

/// Attaches a policy to a role. Sessions of the role have its rights from then on.
///
/// Set `PolicyId` or `PolicyName`, and `AttachRoleId` or `AttachRoleName`.
///
/// `AttachRolePolicy` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=AttachRolePolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_POLICY_OPERATE_ERROR`], [`codes::INVALID_PARAMETER_ATTACHMENT_FULL`],
/// [`codes::INVALID_PARAMETER_POLICY_ID_NOT_EXIST`], [`codes::INVALID_PARAMETER_POLICY_NAME_ERROR`],
/// [`codes::INVALID_PARAMETER_ROLE_NOT_EXIST`], [`codes::INVALID_PARAMETER_VERSION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachRolePolicy {
    pub policy_id: Option<i64>,
    pub attach_role_id: Option<String>,
    pub attach_role_name: Option<String>,
    pub policy_name: Option<String>,
}
operation! { AttachRolePolicy() "AttachRolePolicy" -> Empty {
    0 "PolicyId" policy_id: i64, 1 "AttachRoleId" attach_role_id: String, 2 "AttachRoleName" attach_role_name: String,
    3 "PolicyName" policy_name: String
} }

/// Response of [`AttachRolePolicy`]: empty.
pub type AttachRolePolicyOutput = Empty;

/// Attaches a policy to a sub-user, who has its rights from then on.
///
/// `AttachUserPolicy` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=AttachUserPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_POLICY_OPERATE_ERROR`], [`codes::FAILED_OPERATION_POLICY_FULL`],
/// [`codes::INVALID_PARAMETER_ATTACHMENT_FULL`], [`codes::INVALID_PARAMETER_POLICY_ID_ERROR`],
/// [`codes::INVALID_PARAMETER_POLICY_ID_NOT_EXIST`], [`codes::INVALID_PARAMETER_USER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachUserPolicy {
    /// Required.
    pub policy_id: i64,
    /// Required.
    pub attach_uin: i64,
}
operation! { AttachUserPolicy(policy_id: i64, attach_uin: i64) "AttachUserPolicy" -> Empty {
    0 "PolicyId" policy_id, 1 "AttachUin" attach_uin
} }

/// Response of [`AttachUserPolicy`]: empty.
pub type AttachUserPolicyOutput = Empty;

/// Builds data flow auth token: `BuildDataFlowAuthToken` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=BuildDataFlowAuthToken>.
///
/// Errors: [`codes::FAILED_OPERATION_BUILD_AUTH_TOKEN`], [`codes::FAILED_OPERATION_FLOW_AUTH_ILLEGAL`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_FLOW_AUTH_CLOSE`], [`codes::RESOURCE_UNAVAILABLE_FLOW_AUTH_SECET`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildDataFlowAuthToken {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_region: String,
    /// Required.
    pub resource_account: String,
}
operation! { BuildDataFlowAuthToken(resource_id: String, resource_region: String, resource_account: String)
    "BuildDataFlowAuthToken" -> BuildDataFlowAuthTokenOutput {
    0 "ResourceId" resource_id, 1 "ResourceRegion" resource_region, 2 "ResourceAccount" resource_account
} }

/// Response of [`BuildDataFlowAuthToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildDataFlowAuthTokenOutput {
    pub credentials: Option<AuthToken>,
}
model! { BuildDataFlowAuthTokenOutput {
    0 "Credentials" credentials: AuthToken
} }

/// In the response of [`BuildDataFlowAuthToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthToken {
    /// Secret.
    pub token: Option<Secret>,
    pub current_time: Option<i64>,
    pub next_rotation_time: Option<i64>,
    pub last_rotation_time_cost: Option<i64>,
    pub rotation_status: Option<String>,
    pub rotation_message: Option<String>,
}
model! { AuthToken {
    0 "Token" token: Secret, 1 "CurrentTime" current_time: i64, 2 "NextRotationTime" next_rotation_time: i64,
    3 "LastRotationTimeCost" last_rotation_time_cost: i64, 4 "RotationStatus" rotation_status: String,
    5 "RotationMessage" rotation_message: String
} }

/// `ConsumeCustomMFAToken` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=ConsumeCustomMFAToken>.
///
/// Errors: [`codes::INVALID_PARAMETER_MFA_TOKEN_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumeCustomMFAToken {
    /// Required. Secret.
    pub mfa_token: Secret,
}
operation! { ConsumeCustomMFAToken(mfa_token: Secret) "ConsumeCustomMFAToken" -> Empty {
    0 "MFAToken" mfa_token
} }

/// Response of [`ConsumeCustomMFAToken`]: empty.
pub type ConsumeCustomMFATokenOutput = Empty;

/// Creates an access key for the caller, or for the sub-user with `TargetUin`.
///
/// **The secret is in this response only**: store it at once. A user can have two keys, which makes a rotation without
/// interruption possible.
///
/// `CreateAccessKey` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=CreateAccessKey>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_ACCESSKEY`],
/// [`codes::INVALID_PARAMETER_USER_NOT_EXIST`], [`codes::OPERATION_DENIED_ACCESS_KEY_OVER_LIMIT`],
/// [`codes::OPERATION_DENIED_SUB_UIN`], [`codes::OPERATION_DENIED_UIN_NOT_MATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessKey {
    /// Sub-user that gets the key. Default: the caller.
    pub target_uin: Option<i64>,
    pub description: Option<String>,
}
operation! { CreateAccessKey() "CreateAccessKey" -> CreateAccessKeyOutput {
    0 "TargetUin" target_uin: i64, 1 "Description" description: String
} }

/// Response of [`CreateAccessKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessKeyOutput {
    pub access_key: Option<AccessKeyDetail>,
}
model! { CreateAccessKeyOutput {
    0 "AccessKey" access_key: AccessKeyDetail
} }

/// In the response of [`CreateAccessKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessKeyDetail {
    pub access_key_id: Option<String>,
    /// The secret. It is shown only in the response that creates the key.
    ///
    /// Secret.
    pub secret_access_key: Option<Secret>,
    pub status: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub description: Option<String>,
}
model! { AccessKeyDetail {
    0 "AccessKeyId" access_key_id: String, 1 "SecretAccessKey" secret_access_key: Secret, 2 "Status" status: String,
    3 "CreateTime" create_time: String, 4 "Description" description: String
} }

/// Creates group: `CreateGroup` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=CreateGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_GROUP_FULL`], [`codes::INVALID_PARAMETER_GROUP_NAME_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroup {
    /// Required.
    pub group_name: String,
    pub remark: Option<String>,
}
operation! { CreateGroup(group_name: String) "CreateGroup" -> CreateGroupOutput {
    0 "GroupName" group_name, 1 "Remark" remark: String
} }

/// Response of [`CreateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupOutput {
    pub group_id: Option<i64>,
}
model! { CreateGroupOutput {
    0 "GroupId" group_id: i64
} }

/// Creates message receiver: `CreateMessageReceiver` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=CreateMessageReceiver>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_INTERFACE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_RECEIVER_OVER_LIMIT`], [`codes::INVALID_PARAMETER_SUB_USER_NAME_IN_USE`],
/// [`codes::INVALID_PARAMETER_USER_NOT_AUTH`], [`codes::LIMIT_EXCEEDED_UIN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageReceiver {
    /// Required.
    pub name: String,
    /// Required.
    pub country_code: String,
    /// Required.
    pub phone_number: String,
    /// Required.
    pub email: String,
    pub remark: Option<String>,
}
operation! { CreateMessageReceiver(name: String, country_code: String, phone_number: String, email: String)
    "CreateMessageReceiver" -> Empty {
    0 "Name" name, 1 "CountryCode" country_code, 2 "PhoneNumber" phone_number, 3 "Email" email,
    4 "Remark" remark: String
} }

/// Response of [`CreateMessageReceiver`]: empty.
pub type CreateMessageReceiverOutput = Empty;

/// Creates oidc config: `CreateOIDCConfig` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=CreateOIDCConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_IDENTITY_NAME_IN_USE`],
/// [`codes::INVALID_PARAMETER_VALUE_IDENTITY_URL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_METADATA_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME_ERROR`], [`codes::LIMIT_EXCEEDED_IDENTITY_FULL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOIDCConfig {
    /// Required.
    pub identity_url: String,
    /// Required.
    pub client_id: Vec<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub identity_key: String,
    pub description: Option<String>,
    pub auto_rotate_key: Option<i64>,
}
operation! { CreateOIDCConfig(identity_url: String, client_id: Vec<String>, name: String, identity_key: String)
    "CreateOIDCConfig" -> Empty {
    0 "IdentityUrl" identity_url, 1 "ClientId" client_id, 2 "Name" name, 3 "IdentityKey" identity_key,
    4 "Description" description: String, 5 "AutoRotateKey" auto_rotate_key: i64
} }

/// Response of [`CreateOIDCConfig`]: empty.
pub type CreateOIDCConfigOutput = Empty;

/// Creates a custom policy from a JSON document.
///
/// The policy has no effect until it is attached to a user, a group or a role.
///
/// `CreatePolicy` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=CreatePolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_POLICY_FULL`], [`codes::FAILED_OPERATION_POLICY_NAME_IN_USE`],
/// [`codes::INVALID_PARAMETER_ACTION_ERROR`], [`codes::INVALID_PARAMETER_ACTION_MISS`],
/// [`codes::INVALID_PARAMETER_ACTION_NOT_EXIST`], [`codes::INVALID_PARAMETER_ACTION_SERVICE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_ATTACHMENT_FULL`], [`codes::INVALID_PARAMETER_CONDITION_CONTENT_ERROR`],
/// [`codes::INVALID_PARAMETER_CONDITION_ERROR`], [`codes::INVALID_PARAMETER_CONDITION_TYPE_ERROR`],
/// [`codes::INVALID_PARAMETER_DESCRIPTION_LENGTH_OVERLIMIT`], [`codes::INVALID_PARAMETER_EFFECT_ERROR`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORT_PRODUCT`], [`codes::INVALID_PARAMETER_POLICY_DOCUMENT_ERROR`],
/// [`codes::INVALID_PARAMETER_POLICY_DOCUMENT_LENGTH_OVER_LIMIT`], [`codes::INVALID_PARAMETER_POLICY_NAME_ERROR`],
/// [`codes::INVALID_PARAMETER_PRINCIPAL_ERROR`], [`codes::INVALID_PARAMETER_PRINCIPAL_QCS_ERROR`],
/// [`codes::INVALID_PARAMETER_PRINCIPAL_QCS_NOT_EXIST`], [`codes::INVALID_PARAMETER_PRINCIPAL_SERVICE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_RESOURCE_CONTENT_ERROR`], [`codes::INVALID_PARAMETER_RESOURCE_ERROR`],
/// [`codes::INVALID_PARAMETER_RESOURCE_PROJECT_ERROR`], [`codes::INVALID_PARAMETER_RESOURCE_QCS_ERROR`],
/// [`codes::INVALID_PARAMETER_RESOURCE_REGION_ERROR`], [`codes::INVALID_PARAMETER_RESOURCE_SERVICE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_RESOURCE_UIN_ERROR`], [`codes::INVALID_PARAMETER_STATEMENT_ERROR`],
/// [`codes::INVALID_PARAMETER_USER_NOT_EXIST`], [`codes::INVALID_PARAMETER_VERSION_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicy {
    /// Required.
    pub policy_name: String,
    /// Policy as JSON: what it allows and denies.
    ///
    /// Required.
    pub policy_document: String,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreatePolicy(policy_name: String, policy_document: String) "CreatePolicy" -> CreatePolicyOutput {
    0 "PolicyName" policy_name, 1 "PolicyDocument" policy_document, 2 "Description" description: String,
    3 "Tags" tags: Vec<Tag>
} }

/// In the request of [`CreatePolicy`].
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

/// Response of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyOutput {
    pub policy_id: Option<i64>,
}
model! { CreatePolicyOutput {
    0 "PolicyId" policy_id: i64
} }

/// Creates policy version: `CreatePolicyVersion` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=CreatePolicyVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_POLICY_OPERATE_ERROR`], [`codes::FAILED_OPERATION_POLICY_FULL`],
/// [`codes::FAILED_OPERATION_POLICY_NAME_IN_USE`], [`codes::FAILED_OPERATION_POLICY_VERSION_FULL`],
/// [`codes::INVALID_PARAMETER_ACTION_ERROR`], [`codes::INVALID_PARAMETER_ACTION_MISS`],
/// [`codes::INVALID_PARAMETER_ACTION_NOT_EXIST`], [`codes::INVALID_PARAMETER_ACTION_SERVICE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_ATTACHMENT_FULL`], [`codes::INVALID_PARAMETER_CONDITION_CONTENT_ERROR`],
/// [`codes::INVALID_PARAMETER_CONDITION_ERROR`], [`codes::INVALID_PARAMETER_CONDITION_TYPE_ERROR`],
/// [`codes::INVALID_PARAMETER_DESCRIPTION_LENGTH_OVERLIMIT`], [`codes::INVALID_PARAMETER_EFFECT_ERROR`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORT_PRODUCT`], [`codes::INVALID_PARAMETER_POLICY_DOCUMENT_ERROR`],
/// [`codes::INVALID_PARAMETER_POLICY_DOCUMENT_LENGTH_OVER_LIMIT`], [`codes::INVALID_PARAMETER_POLICY_ID_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_POLICY_NAME_ERROR`], [`codes::INVALID_PARAMETER_PRINCIPAL_ERROR`],
/// [`codes::INVALID_PARAMETER_PRINCIPAL_QCS_ERROR`], [`codes::INVALID_PARAMETER_PRINCIPAL_QCS_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_PRINCIPAL_SERVICE_NOT_EXIST`], [`codes::INVALID_PARAMETER_RESOURCE_CONTENT_ERROR`],
/// [`codes::INVALID_PARAMETER_RESOURCE_ERROR`], [`codes::INVALID_PARAMETER_RESOURCE_PROJECT_ERROR`],
/// [`codes::INVALID_PARAMETER_RESOURCE_QCS_ERROR`], [`codes::INVALID_PARAMETER_RESOURCE_REGION_ERROR`],
/// [`codes::INVALID_PARAMETER_RESOURCE_SERVICE_NOT_EXIST`], [`codes::INVALID_PARAMETER_RESOURCE_UIN_ERROR`],
/// [`codes::INVALID_PARAMETER_STATEMENT_ERROR`], [`codes::INVALID_PARAMETER_USER_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VERSION_ERROR`], [`codes::OPERATION_DENIED_CIC_POLICY_OPERATION_DENIED`],
/// [`codes::OPERATION_DENIED_POLICY_TAG_CONFLICT`], [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyVersion {
    /// Required.
    pub policy_id: i64,
    /// Required.
    pub policy_document: String,
    /// Required.
    pub set_as_default: bool,
}
operation! { CreatePolicyVersion(policy_id: i64, policy_document: String, set_as_default: bool)
    "CreatePolicyVersion" -> CreatePolicyVersionOutput {
    0 "PolicyId" policy_id, 1 "PolicyDocument" policy_document, 2 "SetAsDefault" set_as_default
} }

/// Response of [`CreatePolicyVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyVersionOutput {
    pub version_id: Option<i64>,
}
model! { CreatePolicyVersionOutput {
    0 "VersionId" version_id: i64
} }

/// Creates a role that the principals of its trust policy can assume (`AssumeRole` of `sts`).
///
/// `PolicyDocument` says who may assume the role, not what the role may do: attach policies with `AttachRolePolicy`.
///
/// `CreateRole` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=CreateRole>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_RESOURCE_FAILED`], [`codes::INVALID_PARAMETER_ACTION_ERROR`],
/// [`codes::INVALID_PARAMETER_ACTION_MISS`], [`codes::INVALID_PARAMETER_ATTACHMENT_FULL`],
/// [`codes::INVALID_PARAMETER_CONDITION_CONTENT_ERROR`], [`codes::INVALID_PARAMETER_CONDITION_ERROR`],
/// [`codes::INVALID_PARAMETER_CONDITION_TYPE_ERROR`], [`codes::INVALID_PARAMETER_DESCRIPTION_LENGTH_OVERLIMIT`],
/// [`codes::INVALID_PARAMETER_EFFECT_ERROR`], [`codes::INVALID_PARAMETER_PRINCIPAL_ERROR`],
/// [`codes::INVALID_PARAMETER_PRINCIPAL_QCS_CROSS_ERROR`], [`codes::INVALID_PARAMETER_PRINCIPAL_QCS_ERROR`],
/// [`codes::INVALID_PARAMETER_PRINCIPAL_QCS_NOT_EXIST`], [`codes::INVALID_PARAMETER_PRINCIPAL_SERVICE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_ROLE_FULL`], [`codes::INVALID_PARAMETER_ROLE_NAME_ERROR`],
/// [`codes::INVALID_PARAMETER_ROLE_NAME_IN_USE`], [`codes::INVALID_PARAMETER_STATEMENT_ERROR`],
/// [`codes::INVALID_PARAMETER_TAG_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_TAG_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_USER_NOT_EXIST`], [`codes::INVALID_PARAMETER_VERSION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRole {
    /// Required.
    pub role_name: String,
    /// Trust policy as JSON: who may assume the role.
    ///
    /// Required.
    pub policy_document: String,
    pub description: Option<String>,
    pub console_login: Option<i64>,
    /// Longest session of the role in seconds: 0 to 43200.
    pub session_duration: Option<i64>,
    pub tags: Option<Vec<RoleTags>>,
}
operation! { CreateRole(role_name: String, policy_document: String) "CreateRole" -> CreateRoleOutput {
    0 "RoleName" role_name, 1 "PolicyDocument" policy_document, 2 "Description" description: String,
    3 "ConsoleLogin" console_login: i64, 4 "SessionDuration" session_duration: i64, 5 "Tags" tags: Vec<RoleTags>
} }

/// In the request of [`CreateRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleTags {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { RoleTags(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleOutput {
    pub role_id: Option<String>,
}
model! { CreateRoleOutput {
    0 "RoleId" role_id: String
} }

/// Creates saml provider: `CreateSAMLProvider` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=CreateSAMLProvider>.
///
/// Errors: [`codes::INVALID_PARAMETER_IDENTITY_NAME_IN_USE`], [`codes::INVALID_PARAMETER_VALUE_METADATA_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME_ERROR`], [`codes::LIMIT_EXCEEDED_IDENTITY_FULL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSAMLProvider {
    /// Required.
    pub name: String,
    /// Required.
    pub description: String,
    /// Required.
    pub saml_metadata_document: String,
}
operation! { CreateSAMLProvider(name: String, description: String, saml_metadata_document: String)
    "CreateSAMLProvider" -> CreateSAMLProviderOutput {
    0 "Name" name, 1 "Description" description, 2 "SAMLMetadataDocument" saml_metadata_document
} }

/// Response of [`CreateSAMLProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSAMLProviderOutput {
    pub provider_arn: Option<String>,
}
model! { CreateSAMLProviderOutput {
    0 "ProviderArn" provider_arn: String
} }

/// Creates service linked role: `CreateServiceLinkedRole` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=CreateServiceLinkedRole>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_RESOURCE_FAILED`], [`codes::INVALID_PARAMETER_CONDITION_CONTENT_ERROR`],
/// [`codes::INVALID_PARAMETER_CONDITION_ERROR`], [`codes::INVALID_PARAMETER_CONDITION_TYPE_ERROR`],
/// [`codes::INVALID_PARAMETER_DESCRIPTION_LENGTH_OVERLIMIT`], [`codes::INVALID_PARAMETER_POLICY_ID_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_PRINCIPAL_ERROR`], [`codes::INVALID_PARAMETER_PRINCIPAL_QCS_ERROR`],
/// [`codes::INVALID_PARAMETER_PRINCIPAL_QCS_NOT_EXIST`], [`codes::INVALID_PARAMETER_PRINCIPAL_SERVICE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_ROLE_NAME_ERROR`], [`codes::INVALID_PARAMETER_ROLE_NAME_IN_USE`],
/// [`codes::INVALID_PARAMETER_TAG_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_TAG_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRole {
    /// Required.
    pub qcs_service_name: Vec<String>,
    pub custom_suffix: Option<String>,
    pub description: Option<String>,
    pub tags: Option<Vec<RoleTags>>,
}
operation! { CreateServiceLinkedRole(qcs_service_name: Vec<String>)
    "CreateServiceLinkedRole" -> CreateServiceLinkedRoleOutput {
    0 "QCSServiceName" qcs_service_name, 1 "CustomSuffix" custom_suffix: String, 2 "Description" description: String,
    3 "Tags" tags: Vec<RoleTags>
} }

/// Response of [`CreateServiceLinkedRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRoleOutput {
    pub role_id: Option<String>,
}
model! { CreateServiceLinkedRoleOutput {
    0 "RoleId" role_id: String
} }

/// Creates sub account login ip policy: `CreateSubAccountLoginIpPolicy` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=CreateSubAccountLoginIpPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_ASSIST_APPROVER_FULL`], [`codes::FAILED_OPERATION_POLICY_FULL`],
/// [`codes::INVALID_PARAMETER_ASSIT_APPROVER_TYPE_ERROR`], [`codes::INVALID_PARAMETER_EFFECT_ERROR`],
/// [`codes::INVALID_PARAMETER_IP_ILLEGAL`], [`codes::INVALID_PARAMETER_IP_RANGE_OVERLAPPING`],
/// [`codes::INVALID_PARAMETER_SUB_USER_PHONE_NOT_EXSIT`], [`codes::INVALID_PARAMETER_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubAccountLoginIpPolicy {
    pub ip_policies: Option<Vec<IpPolicy>>,
    pub approver_type: Option<String>,
    pub approver_uin: Option<Vec<i64>>,
    pub disable_policy: Option<i64>,
    pub policy_type: Option<i64>,
}
operation! { CreateSubAccountLoginIpPolicy() "CreateSubAccountLoginIpPolicy" -> Empty {
    0 "IpPolicies" ip_policies: Vec<IpPolicy>, 1 "ApproverType" approver_type: String,
    2 "ApproverUin" approver_uin: Vec<i64>, 3 "DisablePolicy" disable_policy: i64, 4 "PolicyType" policy_type: i64
} }

/// Response of [`CreateSubAccountLoginIpPolicy`]: empty.
pub type CreateSubAccountLoginIpPolicyOutput = Empty;

/// In the request of [`CreateSubAccountLoginIpPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpPolicy {
    /// Required.
    pub ip: Option<String>,
    /// Required.
    pub effect: Option<String>,
}
input! { IpPolicy(ip: String, effect: String) {
    0 "IP" ip: String, 1 "Effect" effect: String
} }

/// Creates user oidc config: `CreateUserOIDCConfig` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=CreateUserOIDCConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_IDENTITY_NAME_IN_USE`],
/// [`codes::INVALID_PARAMETER_VALUE_IDENTITY_KEY_ERROR`], [`codes::INVALID_PARAMETER_VALUE_IDENTITY_URL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_METADATA_ERROR`], [`codes::INVALID_PARAMETER_VALUE_NAME_ERROR`],
/// [`codes::LIMIT_EXCEEDED_IDENTITY_FULL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOIDCConfig {
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
    pub auto_rotate_key: Option<i64>,
}

/// Arguments of [`CreateUserOIDCConfig::new`].
pub struct CreateUserOIDCConfigRequired {
    pub identity_url: String,
    pub client_id: String,
    pub authorization_endpoint: String,
    pub response_type: String,
    pub response_mode: String,
    pub mapping_filed: String,
    pub identity_key: String,
}
operation! {
    CreateUserOIDCConfig { CreateUserOIDCConfigRequired: identity_url, client_id, authorization_endpoint, response_type, response_mode, mapping_filed, identity_key }
    "CreateUserOIDCConfig" -> Empty {
    0 "IdentityUrl" identity_url, 1 "ClientId" client_id, 2 "AuthorizationEndpoint" authorization_endpoint,
    3 "ResponseType" response_type, 4 "ResponseMode" response_mode, 5 "MappingFiled" mapping_filed,
    6 "IdentityKey" identity_key, 7 "Scope" scope: Vec<String>, 8 "Description" description: String,
    9 "AutoRotateKey" auto_rotate_key: i64
} }

/// Response of [`CreateUserOIDCConfig`]: empty.
pub type CreateUserOIDCConfigOutput = Empty;

/// Creates user saml config: `CreateUserSAMLConfig` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=CreateUserSAMLConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_IDENTITY_NAME_IN_USE`], [`codes::INVALID_PARAMETER_VALUE_METADATA_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserSAMLConfig {
    /// Required.
    pub saml_metadata_document: String,
    pub auxiliary_domain: Option<String>,
}
operation! { CreateUserSAMLConfig(saml_metadata_document: String) "CreateUserSAMLConfig" -> Empty {
    0 "SAMLMetadataDocument" saml_metadata_document, 1 "AuxiliaryDomain" auxiliary_domain: String
} }

/// Response of [`CreateUserSAMLConfig`]: empty.
pub type CreateUserSAMLConfigOutput = Empty;

/// Deletes an access key. **Irreversible**: all requests with the key are refused from then on.
///
/// Disable the key with `UpdateAccessKey` first, to see whether anything still uses it.
///
/// `DeleteAccessKey` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=DeleteAccessKey>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_ACCESSKEY`],
/// [`codes::INVALID_PARAMETER_USER_NOT_EXIST`], [`codes::OPERATION_DENIED_ACCESS_KEY_OVER_LIMIT`],
/// [`codes::OPERATION_DENIED_SUB_UIN`], [`codes::OPERATION_DENIED_UIN_NOT_MATCH`],
/// [`codes::RESOURCE_NOT_FOUND_SECRET_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessKey {
    /// Required.
    pub access_key_id: String,
    pub target_uin: Option<i64>,
}
operation! { DeleteAccessKey(access_key_id: String) "DeleteAccessKey" -> Empty {
    0 "AccessKeyId" access_key_id, 1 "TargetUin" target_uin: i64
} }

/// Response of [`DeleteAccessKey`]: empty.
pub type DeleteAccessKeyOutput = Empty;

/// Deletes group: `DeleteGroup` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=DeleteGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroup {
    /// Required.
    pub group_id: i64,
}
operation! { DeleteGroup(group_id: i64) "DeleteGroup" -> Empty {
    0 "GroupId" group_id
} }

/// Response of [`DeleteGroup`]: empty.
pub type DeleteGroupOutput = Empty;

/// Deletes message receiver: `DeleteMessageReceiver` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=DeleteMessageReceiver>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_USER_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMessageReceiver {
    /// Required.
    pub name: String,
}
operation! { DeleteMessageReceiver(name: String) "DeleteMessageReceiver" -> Empty {
    0 "Name" name
} }

/// Response of [`DeleteMessageReceiver`]: empty.
pub type DeleteMessageReceiverOutput = Empty;

/// Deletes oidc config: `DeleteOIDCConfig` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=DeleteOIDCConfig>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_IDENTITY_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOIDCConfig {
    /// Required.
    pub name: String,
}
operation! { DeleteOIDCConfig(name: String) "DeleteOIDCConfig" -> Empty {
    0 "Name" name
} }

/// Response of [`DeleteOIDCConfig`]: empty.
pub type DeleteOIDCConfigOutput = Empty;

/// Deletes policy: `DeletePolicy` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=DeletePolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_POLICY_OPERATE_ERROR`],
/// [`codes::INVALID_PARAMETER_OPERATE_POLICIES_OVER_LIMIT`], [`codes::INVALID_PARAMETER_POLICY_ID_ERROR`],
/// [`codes::INVALID_PARAMETER_POLICY_ID_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicy {
    /// Required.
    pub policy_id: Vec<i64>,
}
operation! { DeletePolicy(policy_id: Vec<i64>) "DeletePolicy" -> Empty {
    0 "PolicyId" policy_id
} }

/// Response of [`DeletePolicy`]: empty.
pub type DeletePolicyOutput = Empty;

/// Deletes policy version: `DeletePolicyVersion` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=DeletePolicyVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_POLICY_OPERATE_ERROR`],
/// [`codes::FAILED_OPERATION_POLICY_NAME_IN_USE`], [`codes::FAILED_OPERATION_POLICY_VERSION_ALREADY_DEFAULT`],
/// [`codes::INVALID_PARAMETER_ACTION_ERROR`], [`codes::INVALID_PARAMETER_ATTACHMENT_FULL`],
/// [`codes::INVALID_PARAMETER_CONDITION_ERROR`], [`codes::INVALID_PARAMETER_DESCRIPTION_LENGTH_OVERLIMIT`],
/// [`codes::INVALID_PARAMETER_EFFECT_ERROR`], [`codes::INVALID_PARAMETER_NOT_SUPPORT_PRODUCT`],
/// [`codes::INVALID_PARAMETER_POLICY_DOCUMENT_ERROR`], [`codes::INVALID_PARAMETER_POLICY_DOCUMENT_LENGTH_OVER_LIMIT`],
/// [`codes::INVALID_PARAMETER_POLICY_ID_ERROR`], [`codes::INVALID_PARAMETER_POLICY_ID_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_POLICY_NAME_ERROR`], [`codes::INVALID_PARAMETER_POLICY_VERSION_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_PRINCIPAL_ERROR`], [`codes::INVALID_PARAMETER_RESOURCE_ERROR`],
/// [`codes::INVALID_PARAMETER_STATEMENT_ERROR`], [`codes::INVALID_PARAMETER_USER_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VERSION_ERROR`], [`codes::OPERATION_DENIED_CIC_POLICY_OPERATION_DENIED`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicyVersion {
    /// Required.
    pub policy_id: i64,
    /// Required.
    pub version_id: Vec<i64>,
}
operation! { DeletePolicyVersion(policy_id: i64, version_id: Vec<i64>) "DeletePolicyVersion" -> Empty {
    0 "PolicyId" policy_id, 1 "VersionId" version_id
} }

/// Response of [`DeletePolicyVersion`]: empty.
pub type DeletePolicyVersionOutput = Empty;

/// Deletes role: `DeleteRole` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=DeleteRole>.
///
/// Errors: [`codes::INVALID_PARAMETER_ORGANIZATION_ROLE_OPERATE_ERROR`],
/// [`codes::INVALID_PARAMETER_POLICY_NAME_ERROR`], [`codes::INVALID_PARAMETER_ROLE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_TAG_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRole {
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
operation! { DeleteRole() "DeleteRole" -> Empty {
    0 "RoleId" role_id: String, 1 "RoleName" role_name: String
} }

/// Response of [`DeleteRole`]: empty.
pub type DeleteRoleOutput = Empty;

/// Deletes role permissions boundary: `DeleteRolePermissionsBoundary` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=DeleteRolePermissionsBoundary>.
///
/// Errors: [`codes::INVALID_PARAMETER_OPERATE_ENTITIES_OVER_LIMIT`], [`codes::INVALID_PARAMETER_POLICY_ID_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_ROLE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_SERVICE_LINKED_ROLE_CANT_USE_PERMISSION_BOUNDARY`],
/// [`codes::INVALID_PARAMETER_USER_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRolePermissionsBoundary {
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
operation! { DeleteRolePermissionsBoundary() "DeleteRolePermissionsBoundary" -> Empty {
    0 "RoleId" role_id: String, 1 "RoleName" role_name: String
} }

/// Response of [`DeleteRolePermissionsBoundary`]: empty.
pub type DeleteRolePermissionsBoundaryOutput = Empty;

/// Deletes saml provider: `DeleteSAMLProvider` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=DeleteSAMLProvider>.
///
/// Errors: [`codes::FAILED_OPERATION_CIC_IDENTITY_FORBIDDEN`], [`codes::RESOURCE_NOT_FOUND_IDENTITY_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSAMLProvider {
    /// Required.
    pub name: String,
}
operation! { DeleteSAMLProvider(name: String) "DeleteSAMLProvider" -> Empty {
    0 "Name" name
} }

/// Response of [`DeleteSAMLProvider`]: empty.
pub type DeleteSAMLProviderOutput = Empty;

/// Deletes service linked role: `DeleteServiceLinkedRole` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=DeleteServiceLinkedRole>.
///
/// Errors: [`codes::INVALID_PARAMETER_ROLE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceLinkedRole {
    /// Required.
    pub role_name: String,
}
operation! { DeleteServiceLinkedRole(role_name: String) "DeleteServiceLinkedRole" -> DeleteServiceLinkedRoleOutput {
    0 "RoleName" role_name
} }

/// Response of [`DeleteServiceLinkedRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceLinkedRoleOutput {
    pub deletion_task_id: Option<String>,
}
model! { DeleteServiceLinkedRoleOutput {
    0 "DeletionTaskId" deletion_task_id: String
} }

/// Deletes a sub-user. **Irreversible.**
///
/// A sub-user with access keys is deleted only with `Force`, which deletes the keys first: programs that use them fail
/// from then on.
///
/// `DeleteUser` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=DeleteUser>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_UNMODIFIABLE`],
/// [`codes::OPERATION_DENIED_HAVE_KEYS`], [`codes::REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED`],
/// [`codes::UNAUTHORIZED_OPERATION_DELETE_API_KEY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    /// Required.
    pub name: String,
    /// Whether to delete the access keys of the user first: 0 (default) or 1.
    pub force: Option<i64>,
}
operation! { DeleteUser(name: String) "DeleteUser" -> Empty {
    0 "Name" name, 1 "Force" force: i64
} }

/// Response of [`DeleteUser`]: empty.
pub type DeleteUserOutput = Empty;

/// Deletes user permissions boundary: `DeleteUserPermissionsBoundary` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=DeleteUserPermissionsBoundary>.
///
/// Errors: [`codes::INVALID_PARAMETER_OPERATE_ENTITIES_OVER_LIMIT`], [`codes::INVALID_PARAMETER_ROLE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_USER_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserPermissionsBoundary {
    /// Required.
    pub target_uin: i64,
}
operation! { DeleteUserPermissionsBoundary(target_uin: i64) "DeleteUserPermissionsBoundary" -> Empty {
    0 "TargetUin" target_uin
} }

/// Response of [`DeleteUserPermissionsBoundary`]: empty.
pub type DeleteUserPermissionsBoundaryOutput = Empty;

/// Describes oidc config: `DescribeOIDCConfig` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=DescribeOIDCConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_NAME_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_IDENTITY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOIDCConfig {
    /// Required.
    pub name: String,
}
operation! { DescribeOIDCConfig(name: String) "DescribeOIDCConfig" -> DescribeOIDCConfigOutput {
    0 "Name" name
} }

/// Response of [`DescribeOIDCConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOIDCConfigOutput {
    pub provider_type: Option<i64>,
    pub identity_url: Option<String>,
    pub identity_key: Option<String>,
    pub client_id: Vec<String>,
    pub status: Option<i64>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub auto_rotate_key: Option<i64>,
}
model! { DescribeOIDCConfigOutput {
    0 "ProviderType" provider_type: i64, 1 "IdentityUrl" identity_url: String, 2 "IdentityKey" identity_key: String,
    3 "ClientId" client_id: Vec<String>, 4 "Status" status: i64, 5 "Description" description: String,
    6 "Name" name: String, 7 "AutoRotateKey" auto_rotate_key: i64
} }

/// Describes role list: `DescribeRoleList` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=DescribeRoleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleList {
    /// Required.
    pub page: i64,
    /// Required.
    pub rp: i64,
    pub tags: Option<Vec<RoleTags>>,
}
operation! { DescribeRoleList(page: i64, rp: i64) "DescribeRoleList" -> DescribeRoleListOutput {
    0 "Page" page, 1 "Rp" rp, 2 "Tags" tags: Vec<RoleTags>
} }

/// Response of [`DescribeRoleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleListOutput {
    pub list: Vec<RoleInfo>,
    pub total_num: Option<i64>,
}
model! { DescribeRoleListOutput {
    0 "List" list: Vec<RoleInfo>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`DescribeRoleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleInfo {
    pub role_id: Option<String>,
    pub role_name: Option<String>,
    pub policy_document: Option<String>,
    pub description: Option<String>,
    pub add_time: Option<String>,
    pub update_time: Option<String>,
    pub console_login: Option<i64>,
    pub role_type: Option<String>,
    pub session_duration: Option<i64>,
    pub deletion_task_id: Option<String>,
    pub tags: Vec<RoleTags>,
    pub role_arn: Option<String>,
}
model! { RoleInfo {
    0 "RoleId" role_id: String, 1 "RoleName" role_name: String, 2 "PolicyDocument" policy_document: String,
    3 "Description" description: String, 4 "AddTime" add_time: String, 5 "UpdateTime" update_time: String,
    6 "ConsoleLogin" console_login: i64, 7 "RoleType" role_type: String, 8 "SessionDuration" session_duration: i64,
    9 "DeletionTaskId" deletion_task_id: String, 10 "Tags" tags: Vec<RoleTags>, 11 "RoleArn" role_arn: String
} }

/// Describes safe auth flag: `DescribeSafeAuthFlag` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=DescribeSafeAuthFlag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafeAuthFlag {}
operation! { DescribeSafeAuthFlag() "DescribeSafeAuthFlag" -> DescribeSafeAuthFlagOutput {} }

/// Response of [`DescribeSafeAuthFlag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafeAuthFlagOutput {
    pub login_flag: Option<LoginActionFlag>,
    pub action_flag: Option<LoginActionFlag>,
    pub offsite_flag: Option<OffsiteFlag>,
    pub prompt_trust: Option<i64>,
}
model! { DescribeSafeAuthFlagOutput {
    0 "LoginFlag" login_flag: LoginActionFlag, 1 "ActionFlag" action_flag: LoginActionFlag,
    2 "OffsiteFlag" offsite_flag: OffsiteFlag, 3 "PromptTrust" prompt_trust: i64
} }

/// In the response of [`DescribeSafeAuthFlag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginActionFlag {
    pub phone: Option<i64>,
    pub token: Option<i64>,
    pub stoken: Option<i64>,
    pub wechat: Option<i64>,
    pub custom: Option<i64>,
    pub mail: Option<i64>,
    pub u2f_token: Option<i64>,
    pub passkey: Option<i64>,
}
model! { LoginActionFlag {
    0 "Phone" phone: i64, 1 "Token" token: i64, 2 "Stoken" stoken: i64, 3 "Wechat" wechat: i64, 4 "Custom" custom: i64,
    5 "Mail" mail: i64, 6 "U2FToken" u2f_token: i64, 7 "Passkey" passkey: i64
} }

/// In the response of [`DescribeSafeAuthFlag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OffsiteFlag {
    pub verify_flag: Option<i64>,
    pub notify_phone: Option<i64>,
    pub notify_email: Option<i64>,
    pub notify_wechat: Option<i64>,
    pub tips: Option<i64>,
}
model! { OffsiteFlag {
    0 "VerifyFlag" verify_flag: i64, 1 "NotifyPhone" notify_phone: i64, 2 "NotifyEmail" notify_email: i64,
    3 "NotifyWechat" notify_wechat: i64, 4 "Tips" tips: i64
} }

/// Describes safe auth flag coll: `DescribeSafeAuthFlagColl` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=DescribeSafeAuthFlagColl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafeAuthFlagColl {
    /// Required.
    pub sub_uin: i64,
}
operation! { DescribeSafeAuthFlagColl(sub_uin: i64) "DescribeSafeAuthFlagColl" -> DescribeSafeAuthFlagCollOutput {
    0 "SubUin" sub_uin
} }

/// Response of [`DescribeSafeAuthFlagColl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafeAuthFlagCollOutput {
    pub login_flag: Option<LoginActionFlag>,
    pub action_flag: Option<LoginActionFlag>,
    pub offsite_flag: Option<OffsiteFlag>,
    pub prompt_trust: Option<i64>,
}
model! { DescribeSafeAuthFlagCollOutput {
    0 "LoginFlag" login_flag: LoginActionFlag, 1 "ActionFlag" action_flag: LoginActionFlag,
    2 "OffsiteFlag" offsite_flag: OffsiteFlag, 3 "PromptTrust" prompt_trust: i64
} }

/// Describes safe auth flag intl: `DescribeSafeAuthFlagIntl` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=DescribeSafeAuthFlagIntl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafeAuthFlagIntl {}
operation! { DescribeSafeAuthFlagIntl() "DescribeSafeAuthFlagIntl" -> DescribeSafeAuthFlagIntlOutput {} }

/// Response of [`DescribeSafeAuthFlagIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafeAuthFlagIntlOutput {
    pub login_flag: Option<LoginActionFlagIntl>,
    pub action_flag: Option<LoginActionFlagIntl>,
    pub offsite_flag: Option<OffsiteFlag>,
}
model! { DescribeSafeAuthFlagIntlOutput {
    0 "LoginFlag" login_flag: LoginActionFlagIntl, 1 "ActionFlag" action_flag: LoginActionFlagIntl,
    2 "OffsiteFlag" offsite_flag: OffsiteFlag
} }

/// In the response of [`DescribeSafeAuthFlagIntl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginActionFlagIntl {
    pub phone: Option<i64>,
    pub token: Option<i64>,
    pub stoken: Option<i64>,
    pub wechat: Option<i64>,
    pub custom: Option<i64>,
    pub mail: Option<i64>,
    pub u2f_token: Option<i64>,
    pub passkey: Option<i64>,
}
model! { LoginActionFlagIntl {
    0 "Phone" phone: i64, 1 "Token" token: i64, 2 "Stoken" stoken: i64, 3 "Wechat" wechat: i64, 4 "Custom" custom: i64,
    5 "Mail" mail: i64, 6 "U2FToken" u2f_token: i64, 7 "Passkey" passkey: i64
} }

/// Describes sub accounts: `DescribeSubAccounts` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=DescribeSubAccounts>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubAccounts {
    /// Required.
    pub filter_sub_account_uin: Vec<i64>,
}
operation! { DescribeSubAccounts(filter_sub_account_uin: Vec<i64>) "DescribeSubAccounts" -> DescribeSubAccountsOutput {
    0 "FilterSubAccountUin" filter_sub_account_uin
} }

/// Response of [`DescribeSubAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubAccountsOutput {
    pub sub_accounts: Vec<SubAccountUser>,
}
model! { DescribeSubAccountsOutput {
    0 "SubAccounts" sub_accounts: Vec<SubAccountUser>
} }

/// In the response of [`DescribeSubAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubAccountUser {
    pub uin: Option<i64>,
    pub name: Option<String>,
    pub uid: Option<i64>,
    pub remark: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub user_type: Option<i64>,
    pub last_login_ip: Option<String>,
    pub last_login_time: Option<String>,
}
model! { SubAccountUser {
    0 "Uin" uin: i64, 1 "Name" name: String, 2 "Uid" uid: i64, 3 "Remark" remark: String,
    4 "CreateTime" create_time: String, 5 "UserType" user_type: i64, 6 "LastLoginIp" last_login_ip: String,
    7 "LastLoginTime" last_login_time: String
} }

/// Describes user oidc config: `DescribeUserOIDCConfig` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=DescribeUserOIDCConfig>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_IDENTITY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOIDCConfig {}
operation! { DescribeUserOIDCConfig() "DescribeUserOIDCConfig" -> DescribeUserOIDCConfigOutput {} }

/// Response of [`DescribeUserOIDCConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOIDCConfigOutput {
    pub provider_type: Option<i64>,
    pub identity_url: Option<String>,
    pub identity_key: Option<String>,
    pub client_id: Option<String>,
    pub status: Option<i64>,
    pub authorization_endpoint: Option<String>,
    pub scope: Vec<String>,
    pub response_type: Option<String>,
    pub response_mode: Option<String>,
    pub mapping_filed: Option<String>,
    pub description: Option<String>,
    pub auto_rotate_key: Option<i64>,
}
model! { DescribeUserOIDCConfigOutput {
    0 "ProviderType" provider_type: i64, 1 "IdentityUrl" identity_url: String, 2 "IdentityKey" identity_key: String,
    3 "ClientId" client_id: String, 4 "Status" status: i64, 5 "AuthorizationEndpoint" authorization_endpoint: String,
    6 "Scope" scope: Vec<String>, 7 "ResponseType" response_type: String, 8 "ResponseMode" response_mode: String,
    9 "MappingFiled" mapping_filed: String, 10 "Description" description: String,
    11 "AutoRotateKey" auto_rotate_key: i64
} }

/// Describes user saml config: `DescribeUserSAMLConfig` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=DescribeUserSAMLConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`],
/// [`codes::INVALID_PARAMETER_VERSION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSAMLConfig {}
operation! { DescribeUserSAMLConfig() "DescribeUserSAMLConfig" -> DescribeUserSAMLConfigOutput {} }

/// Response of [`DescribeUserSAMLConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSAMLConfigOutput {
    pub saml_metadata: Option<String>,
    pub status: Option<i64>,
    pub auxiliary_domain: Option<String>,
}
model! { DescribeUserSAMLConfigOutput {
    0 "SAMLMetadata" saml_metadata: String, 1 "Status" status: i64, 2 "AuxiliaryDomain" auxiliary_domain: String
} }

/// Detaches group policy: `DetachGroupPolicy` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=DetachGroupPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_POLICY_OPERATE_ERROR`], [`codes::INVALID_PARAMETER_POLICY_ID_ERROR`],
/// [`codes::INVALID_PARAMETER_POLICY_ID_NOT_EXIST`], [`codes::INVALID_PARAMETER_USER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachGroupPolicy {
    /// Required.
    pub policy_id: i64,
    /// Required.
    pub detach_group_id: i64,
}
operation! { DetachGroupPolicy(policy_id: i64, detach_group_id: i64) "DetachGroupPolicy" -> Empty {
    0 "PolicyId" policy_id, 1 "DetachGroupId" detach_group_id
} }

/// Response of [`DetachGroupPolicy`]: empty.
pub type DetachGroupPolicyOutput = Empty;

/// Detaches role policy: `DetachRolePolicy` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=DetachRolePolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_POLICY_OPERATE_ERROR`],
/// [`codes::INVALID_PARAMETER_POLICY_ID_NOT_EXIST`], [`codes::INVALID_PARAMETER_ROLE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachRolePolicy {
    pub policy_id: Option<i64>,
    pub detach_role_id: Option<String>,
    pub detach_role_name: Option<String>,
    pub policy_name: Option<String>,
}
operation! { DetachRolePolicy() "DetachRolePolicy" -> Empty {
    0 "PolicyId" policy_id: i64, 1 "DetachRoleId" detach_role_id: String, 2 "DetachRoleName" detach_role_name: String,
    3 "PolicyName" policy_name: String
} }

/// Response of [`DetachRolePolicy`]: empty.
pub type DetachRolePolicyOutput = Empty;

/// Detaches user policy: `DetachUserPolicy` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=DetachUserPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_POLICY_OPERATE_ERROR`], [`codes::INVALID_PARAMETER_ATTACHMENT_FULL`],
/// [`codes::INVALID_PARAMETER_POLICY_ID_ERROR`], [`codes::INVALID_PARAMETER_POLICY_ID_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_USER_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachUserPolicy {
    /// Required.
    pub policy_id: i64,
    /// Required.
    pub detach_uin: i64,
}
operation! { DetachUserPolicy(policy_id: i64, detach_uin: i64) "DetachUserPolicy" -> Empty {
    0 "PolicyId" policy_id, 1 "DetachUin" detach_uin
} }

/// Response of [`DetachUserPolicy`]: empty.
pub type DetachUserPolicyOutput = Empty;

/// Disables user sso: `DisableUserSSO` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=DisableUserSSO>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_METADATA_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableUserSSO {}
operation! { DisableUserSSO() "DisableUserSSO" -> Empty {} }

/// Response of [`DisableUserSSO`]: empty.
pub type DisableUserSSOOutput = Empty;

/// Gets account summary: `GetAccountSummary` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=GetAccountSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountSummary {}
operation! { GetAccountSummary() "GetAccountSummary" -> GetAccountSummaryOutput {} }

/// Response of [`GetAccountSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountSummaryOutput {
    pub policies: Option<i64>,
    pub roles: Option<i64>,
    /// Deprecated.
    pub idps: Option<i64>,
    pub user: Option<i64>,
    pub group: Option<i64>,
    pub member: Option<i64>,
    pub identity_providers: Option<i64>,
}
model! { GetAccountSummaryOutput {
    0 "Policies" policies: i64, 1 "Roles" roles: i64, 2 "Idps" idps: i64, 3 "User" user: i64, 4 "Group" group: i64,
    5 "Member" member: i64, 6 "IdentityProviders" identity_providers: i64
} }

/// Gets custom mfa token info: `GetCustomMFATokenInfo` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=GetCustomMFATokenInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_MFA_TOKEN_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomMFATokenInfo {
    /// Required. Secret.
    pub mfa_token: Secret,
}
operation! { GetCustomMFATokenInfo(mfa_token: Secret) "GetCustomMFATokenInfo" -> GetCustomMFATokenInfoOutput {
    0 "MFAToken" mfa_token
} }

/// Response of [`GetCustomMFATokenInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomMFATokenInfoOutput {
    pub uin: Option<i64>,
}
model! { GetCustomMFATokenInfoOutput {
    0 "Uin" uin: i64
} }

/// Gets group: `GetGroup` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=GetGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroup {
    /// Required.
    pub group_id: i64,
}
operation! { GetGroup(group_id: i64) "GetGroup" -> GetGroupOutput {
    0 "GroupId" group_id
} }

/// Response of [`GetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupOutput {
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub group_num: Option<i64>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub user_info: Vec<GroupMemberInfo>,
}
model! { GetGroupOutput {
    0 "GroupId" group_id: i64, 1 "GroupName" group_name: String, 2 "GroupNum" group_num: i64, 3 "Remark" remark: String,
    4 "CreateTime" create_time: String, 5 "UserInfo" user_info: Vec<GroupMemberInfo>
} }

/// In the response of [`GetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupMemberInfo {
    pub uid: Option<i64>,
    pub uin: Option<i64>,
    pub name: Option<String>,
    pub phone_num: Option<String>,
    pub country_code: Option<String>,
    pub phone_flag: Option<i64>,
    pub email: Option<String>,
    pub email_flag: Option<i64>,
    pub user_type: Option<i64>,
    pub create_time: Option<String>,
    pub is_receiver_owner: Option<i64>,
    pub remark: Option<String>,
}
model! { GroupMemberInfo {
    0 "Uid" uid: i64, 1 "Uin" uin: i64, 2 "Name" name: String, 3 "PhoneNum" phone_num: String,
    4 "CountryCode" country_code: String, 5 "PhoneFlag" phone_flag: i64, 6 "Email" email: String,
    7 "EmailFlag" email_flag: i64, 8 "UserType" user_type: i64, 9 "CreateTime" create_time: String,
    10 "IsReceiverOwner" is_receiver_owner: i64, 11 "Remark" remark: String
} }

/// Gets password rules: `GetPasswordRules` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=GetPasswordRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPasswordRules {}
operation! { GetPasswordRules() "GetPasswordRules" -> GetPasswordRulesOutput {} }

/// Response of [`GetPasswordRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPasswordRulesOutput {
    pub rules: Option<PassWordRule>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    pub modifier: Option<String>,
}
model! { GetPasswordRulesOutput {
    0 "Rules" rules: PassWordRule, 1 "UpdateTime" update_time: String, 2 "Modifier" modifier: String
} }

/// In the request of [`GetPasswordRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PassWordRule {
    pub minimum_length: Option<i64>,
    pub must_contain: Option<String>,
    pub force_password_change: Option<i64>,
    pub reuse_password_limit: Option<i64>,
    pub retry_password_limit: Option<i64>,
    pub password_expiration_invalidation: Option<i64>,
}
input! { PassWordRule() {
    0 "MinimumLength" minimum_length: i64, 1 "MustContain" must_contain: String,
    2 "ForcePasswordChange" force_password_change: i64, 3 "ReusePasswordLimit" reuse_password_limit: i64,
    4 "RetryPasswordLimit" retry_password_limit: i64,
    5 "PasswordExpirationInvalidation" password_expiration_invalidation: i64
} }

/// Gets policy: `GetPolicy` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=GetPolicy>.
///
/// Errors: [`codes::INVALID_PARAMETER_POLICY_ID_ERROR`], [`codes::RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicy {
    /// Required.
    pub policy_id: i64,
}
operation! { GetPolicy(policy_id: i64) "GetPolicy" -> GetPolicyOutput {
    0 "PolicyId" policy_id
} }

/// Response of [`GetPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyOutput {
    pub policy_name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub add_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    pub policy_document: Option<String>,
    pub preset_alias: Option<String>,
    pub is_service_linked_role_policy: Option<i64>,
    pub tags: Vec<Tag>,
}
model! { GetPolicyOutput {
    0 "PolicyName" policy_name: String, 1 "Description" description: String, 2 "Type" r#type: i64,
    3 "AddTime" add_time: String, 4 "UpdateTime" update_time: String, 5 "PolicyDocument" policy_document: String,
    6 "PresetAlias" preset_alias: String, 7 "IsServiceLinkedRolePolicy" is_service_linked_role_policy: i64,
    8 "Tags" tags: Vec<Tag>
} }

/// Gets policy version: `GetPolicyVersion` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=GetPolicyVersion>.
///
/// Errors: [`codes::INVALID_PARAMETER_POLICY_ID_ERROR`], [`codes::INVALID_PARAMETER_POLICY_VERSION_NOT_EXISTS`],
/// [`codes::RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyVersion {
    /// Required.
    pub policy_id: i64,
    /// Required.
    pub version_id: i64,
}
operation! { GetPolicyVersion(policy_id: i64, version_id: i64) "GetPolicyVersion" -> GetPolicyVersionOutput {
    0 "PolicyId" policy_id, 1 "VersionId" version_id
} }

/// Response of [`GetPolicyVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyVersionOutput {
    pub policy_version: Option<PolicyVersionDetail>,
}
model! { GetPolicyVersionOutput {
    0 "PolicyVersion" policy_version: PolicyVersionDetail
} }

/// In the response of [`GetPolicyVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyVersionDetail {
    pub version_id: Option<i64>,
    pub create_date: Option<String>,
    pub is_default_version: Option<i64>,
    pub document: Option<String>,
}
model! { PolicyVersionDetail {
    0 "VersionId" version_id: i64, 1 "CreateDate" create_date: String, 2 "IsDefaultVersion" is_default_version: i64,
    3 "Document" document: String
} }

/// Gets role: `GetRole` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=GetRole>.
///
/// Errors: [`codes::INVALID_PARAMETER_ROLE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRole {
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
operation! { GetRole() "GetRole" -> GetRoleOutput {
    0 "RoleId" role_id: String, 1 "RoleName" role_name: String
} }

/// Response of [`GetRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleOutput {
    pub role_info: Option<RoleInfo>,
}
model! { GetRoleOutput {
    0 "RoleInfo" role_info: RoleInfo
} }

/// Gets role permission boundary: `GetRolePermissionBoundary` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=GetRolePermissionBoundary>.
///
/// Errors: [`codes::INVALID_PARAMETER_POLICY_ID_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRolePermissionBoundary {
    /// Required.
    pub role_id: String,
}
operation! { GetRolePermissionBoundary(role_id: String) "GetRolePermissionBoundary" -> GetRolePermissionBoundaryOutput {
    0 "RoleId" role_id
} }

/// Response of [`GetRolePermissionBoundary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRolePermissionBoundaryOutput {
    pub policy_id: Option<i64>,
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
    pub policy_type: Option<i64>,
    pub create_mode: Option<i64>,
}
model! { GetRolePermissionBoundaryOutput {
    0 "PolicyId" policy_id: i64, 1 "PolicyName" policy_name: String, 2 "PolicyDocument" policy_document: String,
    3 "PolicyType" policy_type: i64, 4 "CreateMode" create_mode: i64
} }

/// Gets saml provider: `GetSAMLProvider` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=GetSAMLProvider>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_IDENTITY_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSAMLProvider {
    /// Required.
    pub name: String,
}
operation! { GetSAMLProvider(name: String) "GetSAMLProvider" -> GetSAMLProviderOutput {
    0 "Name" name
} }

/// Response of [`GetSAMLProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSAMLProviderOutput {
    pub name: Option<String>,
    pub description: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub modify_time: Option<String>,
    pub saml_metadata: Option<String>,
}
model! { GetSAMLProviderOutput {
    0 "Name" name: String, 1 "Description" description: String, 2 "CreateTime" create_time: String,
    3 "ModifyTime" modify_time: String, 4 "SAMLMetadata" saml_metadata: String
} }

/// Gets security last used: `GetSecurityLastUsed` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=GetSecurityLastUsed>.
///
/// Errors: [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityLastUsed {
    /// Required.
    pub secret_id_list: Vec<String>,
}
operation! { GetSecurityLastUsed(secret_id_list: Vec<String>) "GetSecurityLastUsed" -> GetSecurityLastUsedOutput {
    0 "SecretIdList" secret_id_list
} }

/// Response of [`GetSecurityLastUsed`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityLastUsedOutput {
    pub secret_id_last_used_rows: Vec<SecretIdLastUsed>,
}
model! { GetSecurityLastUsedOutput {
    0 "SecretIdLastUsedRows" secret_id_last_used_rows: Vec<SecretIdLastUsed>
} }

/// In the response of [`GetSecurityLastUsed`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecretIdLastUsed {
    pub secret_id: Option<String>,
    /// `YYYY-MM-DD`.
    pub last_used_date: Option<String>,
    pub last_secret_used_date: Option<i64>,
}
model! { SecretIdLastUsed {
    0 "SecretId" secret_id: String, 1 "LastUsedDate" last_used_date: String,
    2 "LastSecretUsedDate" last_secret_used_date: i64
} }

/// Gets service linked role deletion status: `GetServiceLinkedRoleDeletionStatus` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=GetServiceLinkedRoleDeletionStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_DELETION_TASK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceLinkedRoleDeletionStatus {
    /// Required.
    pub deletion_task_id: String,
}
operation! { GetServiceLinkedRoleDeletionStatus(deletion_task_id: String)
    "GetServiceLinkedRoleDeletionStatus" -> GetServiceLinkedRoleDeletionStatusOutput {
    0 "DeletionTaskId" deletion_task_id
} }

/// Response of [`GetServiceLinkedRoleDeletionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceLinkedRoleDeletionStatusOutput {
    pub status: Option<String>,
    pub reason: Option<String>,
    pub service_type: Option<String>,
    pub service_name: Option<String>,
}
model! { GetServiceLinkedRoleDeletionStatusOutput {
    0 "Status" status: String, 1 "Reason" reason: String, 2 "ServiceType" service_type: String,
    3 "ServiceName" service_name: String
} }

/// Gets user: `GetUser` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=GetUser>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser {
    /// Required.
    pub name: String,
}
operation! { GetUser(name: String) "GetUser" -> GetUserOutput {
    0 "Name" name
} }

/// Response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserOutput {
    pub uin: Option<i64>,
    pub name: Option<String>,
    pub uid: Option<i64>,
    pub remark: Option<String>,
    pub console_login: Option<i64>,
    pub phone_num: Option<String>,
    pub country_code: Option<String>,
    pub email: Option<String>,
    pub recently_login_ip: Option<String>,
    pub recently_login_time: Option<String>,
}
model! { GetUserOutput {
    0 "Uin" uin: i64, 1 "Name" name: String, 2 "Uid" uid: i64, 3 "Remark" remark: String,
    4 "ConsoleLogin" console_login: i64, 5 "PhoneNum" phone_num: String, 6 "CountryCode" country_code: String,
    7 "Email" email: String, 8 "RecentlyLoginIP" recently_login_ip: String,
    9 "RecentlyLoginTime" recently_login_time: String
} }

/// Gets user app id: `GetUserAppId` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=GetUserAppId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserAppId {}
operation! { GetUserAppId() "GetUserAppId" -> GetUserAppIdOutput {} }

/// Response of [`GetUserAppId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserAppIdOutput {
    pub uin: Option<String>,
    pub owner_uin: Option<String>,
    pub app_id: Option<i64>,
}
model! { GetUserAppIdOutput {
    0 "Uin" uin: String, 1 "OwnerUin" owner_uin: String, 2 "AppId" app_id: i64
} }

/// Gets user permission boundary: `GetUserPermissionBoundary` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=GetUserPermissionBoundary>.
///
/// Errors: [`codes::INVALID_PARAMETER_POLICY_ID_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserPermissionBoundary {
    /// Required.
    pub target_uin: i64,
}
operation! { GetUserPermissionBoundary(target_uin: i64) "GetUserPermissionBoundary" -> GetUserPermissionBoundaryOutput {
    0 "TargetUin" target_uin
} }

/// Response of [`GetUserPermissionBoundary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserPermissionBoundaryOutput {
    pub policy_id: Option<i64>,
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
    pub policy_type: Option<i64>,
    pub create_mode: Option<i64>,
}
model! { GetUserPermissionBoundaryOutput {
    0 "PolicyId" policy_id: i64, 1 "PolicyName" policy_name: String, 2 "PolicyDocument" policy_document: String,
    3 "PolicyType" policy_type: i64, 4 "CreateMode" create_mode: i64
} }

/// Lists access keys: `ListAccessKeys` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=ListAccessKeys>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_ACCESSKEY`],
/// [`codes::INTERNAL_ERROR_UNKNOWN_ERROR`], [`codes::INVALID_PARAMETER_USER_NOT_EXIST`],
/// [`codes::OPERATION_DENIED_ACCESS_KEY_OVER_LIMIT`], [`codes::OPERATION_DENIED_SUB_UIN`],
/// [`codes::OPERATION_DENIED_UIN_NOT_MATCH`], [`codes::RESOURCE_NOT_FOUND_SECRET_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessKeys {
    pub target_uin: Option<i64>,
}
operation! { ListAccessKeys() "ListAccessKeys" -> ListAccessKeysOutput {
    0 "TargetUin" target_uin: i64
} }

/// Response of [`ListAccessKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessKeysOutput {
    pub access_keys: Vec<AccessKey>,
}
model! { ListAccessKeysOutput {
    0 "AccessKeys" access_keys: Vec<AccessKey>
} }

/// In the response of [`ListAccessKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessKey {
    pub access_key_id: Option<String>,
    pub status: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub description: Option<String>,
}
model! { AccessKey {
    0 "AccessKeyId" access_key_id: String, 1 "Status" status: String, 2 "CreateTime" create_time: String,
    3 "Description" description: String
} }

/// Lists accounts: `ListAccounts` of `cam` 2019-01-16.
///
/// POST. Reads only. Pages by token (`Marker`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=ListAccounts>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_PAGINATION_TOKEN_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccounts {
    pub max_items: Option<i64>,
    pub marker: Option<String>,
    pub user_type: Option<String>,
}
operation! { ListAccounts() "ListAccounts" -> ListAccountsOutput {
    0 "MaxItems" max_items: i64, 1 "Marker" marker: String, 2 "UserType" user_type: String
} }
paged! { ListAccounts: ListAllUser = Token "Marker", "Users" users, next "Marker" }

/// Response of [`ListAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsOutput {
    pub users: Vec<ListAllUser>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
}
model! { ListAccountsOutput {
    0 "Users" users: Vec<ListAllUser>, 1 "Marker" marker: String, 2 "IsTruncated" is_truncated: bool
} }

/// In the response of [`ListAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAllUser {
    pub uin: Option<i64>,
    pub name: Option<String>,
    pub uid: Option<i64>,
    pub remark: Option<String>,
    pub console_login: Option<i64>,
    pub phone_num: Option<String>,
    pub country_code: Option<String>,
    pub email: Option<String>,
    pub create_time: Option<String>,
    pub user_type: Option<String>,
}
model! { ListAllUser {
    0 "Uin" uin: i64, 1 "Name" name: String, 2 "Uid" uid: i64, 3 "Remark" remark: String,
    4 "ConsoleLogin" console_login: i64, 5 "PhoneNum" phone_num: String, 6 "CountryCode" country_code: String,
    7 "Email" email: String, 8 "CreateTime" create_time: String, 9 "UserType" user_type: String
} }

/// Lists attached group policies: `ListAttachedGroupPolicies` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=ListAttachedGroupPolicies>.
///
/// Errors: [`codes::INVALID_PARAMETER_SEARCH_KEYWORD_LENGTH_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAttachedGroupPolicies {
    /// Required.
    pub target_group_id: i64,
    pub page: Option<i64>,
    pub rp: Option<i64>,
    pub keyword: Option<String>,
}
operation! { ListAttachedGroupPolicies(target_group_id: i64)
    "ListAttachedGroupPolicies" -> ListAttachedGroupPoliciesOutput {
    0 "TargetGroupId" target_group_id, 1 "Page" page: i64, 2 "Rp" rp: i64, 3 "Keyword" keyword: String
} }

/// Response of [`ListAttachedGroupPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAttachedGroupPoliciesOutput {
    pub total_num: Option<i64>,
    pub list: Vec<AttachPolicyInfo>,
}
model! { ListAttachedGroupPoliciesOutput {
    0 "TotalNum" total_num: i64, 1 "List" list: Vec<AttachPolicyInfo>
} }

/// In the response of [`ListAttachedGroupPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachPolicyInfo {
    pub policy_id: Option<i64>,
    pub policy_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub add_time: Option<String>,
    pub create_mode: Option<i64>,
    pub policy_type: Option<String>,
    pub remark: Option<String>,
    pub operate_owner_uin: Option<String>,
    pub operate_uin: Option<String>,
    pub operate_uin_type: Option<i64>,
    pub deactived: Option<i64>,
    pub deactived_detail: Vec<String>,
}
model! { AttachPolicyInfo {
    0 "PolicyId" policy_id: i64, 1 "PolicyName" policy_name: String, 2 "AddTime" add_time: String,
    3 "CreateMode" create_mode: i64, 4 "PolicyType" policy_type: String, 5 "Remark" remark: String,
    6 "OperateOwnerUin" operate_owner_uin: String, 7 "OperateUin" operate_uin: String,
    8 "OperateUinType" operate_uin_type: i64, 9 "Deactived" deactived: i64,
    10 "DeactivedDetail" deactived_detail: Vec<String>
} }

/// Lists attached role policies: `ListAttachedRolePolicies` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=ListAttachedRolePolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAttachedRolePolicies {
    /// Required.
    pub page: i64,
    /// Required.
    pub rp: i64,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
    pub policy_type: Option<String>,
    pub keyword: Option<String>,
}
operation! { ListAttachedRolePolicies(page: i64, rp: i64) "ListAttachedRolePolicies" -> ListAttachedRolePoliciesOutput {
    0 "Page" page, 1 "Rp" rp, 2 "RoleId" role_id: String, 3 "RoleName" role_name: String,
    4 "PolicyType" policy_type: String, 5 "Keyword" keyword: String
} }

/// Response of [`ListAttachedRolePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAttachedRolePoliciesOutput {
    pub list: Vec<AttachedPolicyOfRole>,
    pub total_num: Option<i64>,
}
model! { ListAttachedRolePoliciesOutput {
    0 "List" list: Vec<AttachedPolicyOfRole>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`ListAttachedRolePolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachedPolicyOfRole {
    pub policy_id: Option<i64>,
    pub policy_name: Option<String>,
    pub add_time: Option<String>,
    pub policy_type: Option<String>,
    pub create_mode: Option<i64>,
    pub deactived: Option<i64>,
    pub deactived_detail: Vec<String>,
    pub description: Option<String>,
}
model! { AttachedPolicyOfRole {
    0 "PolicyId" policy_id: i64, 1 "PolicyName" policy_name: String, 2 "AddTime" add_time: String,
    3 "PolicyType" policy_type: String, 4 "CreateMode" create_mode: i64, 5 "Deactived" deactived: i64,
    6 "DeactivedDetail" deactived_detail: Vec<String>, 7 "Description" description: String
} }

/// Lists attached user all policies: `ListAttachedUserAllPolicies` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=ListAttachedUserAllPolicies>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAttachedUserAllPolicies {
    /// Required.
    pub target_uin: i64,
    /// Required.
    pub rp: i64,
    /// Required.
    pub page: i64,
    /// Required.
    pub attach_type: i64,
    pub strategy_type: Option<i64>,
    pub keyword: Option<String>,
}
operation! { ListAttachedUserAllPolicies(target_uin: i64, rp: i64, page: i64, attach_type: i64)
    "ListAttachedUserAllPolicies" -> ListAttachedUserAllPoliciesOutput {
    0 "TargetUin" target_uin, 1 "Rp" rp, 2 "Page" page, 3 "AttachType" attach_type, 4 "StrategyType" strategy_type: i64,
    5 "Keyword" keyword: String
} }

/// Response of [`ListAttachedUserAllPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAttachedUserAllPoliciesOutput {
    pub policy_list: Vec<AttachedUserPolicy>,
    pub total_num: Option<i64>,
}
model! { ListAttachedUserAllPoliciesOutput {
    0 "PolicyList" policy_list: Vec<AttachedUserPolicy>, 1 "TotalNum" total_num: i64
} }

/// In the response of [`ListAttachedUserAllPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachedUserPolicy {
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub description: Option<String>,
    pub add_time: Option<String>,
    pub strategy_type: Option<String>,
    pub create_mode: Option<String>,
    pub groups: Vec<AttachedUserPolicyGroupInfo>,
    pub deactived: Option<i64>,
    pub deactived_detail: Vec<String>,
}
model! { AttachedUserPolicy {
    0 "PolicyId" policy_id: String, 1 "PolicyName" policy_name: String, 2 "Description" description: String,
    3 "AddTime" add_time: String, 4 "StrategyType" strategy_type: String, 5 "CreateMode" create_mode: String,
    6 "Groups" groups: Vec<AttachedUserPolicyGroupInfo>, 7 "Deactived" deactived: i64,
    8 "DeactivedDetail" deactived_detail: Vec<String>
} }

/// In the response of [`ListAttachedUserAllPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachedUserPolicyGroupInfo {
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
}
model! { AttachedUserPolicyGroupInfo {
    0 "GroupId" group_id: i64, 1 "GroupName" group_name: String
} }

/// Lists attached user policies: `ListAttachedUserPolicies` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=ListAttachedUserPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAttachedUserPolicies {
    /// Required.
    pub target_uin: i64,
    pub page: Option<i64>,
    pub rp: Option<i64>,
}
operation! { ListAttachedUserPolicies(target_uin: i64) "ListAttachedUserPolicies" -> ListAttachedUserPoliciesOutput {
    0 "TargetUin" target_uin, 1 "Page" page: i64, 2 "Rp" rp: i64
} }

/// Response of [`ListAttachedUserPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAttachedUserPoliciesOutput {
    pub total_num: Option<i64>,
    pub list: Vec<AttachPolicyInfo>,
}
model! { ListAttachedUserPoliciesOutput {
    0 "TotalNum" total_num: i64, 1 "List" list: Vec<AttachPolicyInfo>
} }

/// Lists collaborators: `ListCollaborators` of `cam` 2019-01-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=ListCollaborators>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollaborators {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { ListCollaborators() "ListCollaborators" -> ListCollaboratorsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64
} }
paged! { ListCollaborators: SubAccountInfo = Offset "Offset", "Data" data, total "TotalNum" }

/// Response of [`ListCollaborators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollaboratorsOutput {
    pub total_num: Option<i64>,
    pub data: Vec<SubAccountInfo>,
}
model! { ListCollaboratorsOutput {
    0 "TotalNum" total_num: i64, 1 "Data" data: Vec<SubAccountInfo>
} }

/// In the response of [`ListCollaborators`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubAccountInfo {
    pub uin: Option<i64>,
    pub name: Option<String>,
    pub uid: Option<i64>,
    pub remark: Option<String>,
    pub console_login: Option<i64>,
    pub phone_num: Option<String>,
    pub country_code: Option<String>,
    pub email: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub nick_name: Option<String>,
}
model! { SubAccountInfo {
    0 "Uin" uin: i64, 1 "Name" name: String, 2 "Uid" uid: i64, 3 "Remark" remark: String,
    4 "ConsoleLogin" console_login: i64, 5 "PhoneNum" phone_num: String, 6 "CountryCode" country_code: String,
    7 "Email" email: String, 8 "CreateTime" create_time: String, 9 "NickName" nick_name: String
} }

/// Lists entities for policy: `ListEntitiesForPolicy` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=ListEntitiesForPolicy>.
///
/// Errors: [`codes::INVALID_PARAMETER_ENTITY_FILTER_ERROR`], [`codes::INVALID_PARAMETER_POLICY_ID_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesForPolicy {
    /// Required.
    pub policy_id: i64,
    pub page: Option<i64>,
    pub rp: Option<i64>,
    pub entity_filter: Option<String>,
}
operation! { ListEntitiesForPolicy(policy_id: i64) "ListEntitiesForPolicy" -> ListEntitiesForPolicyOutput {
    0 "PolicyId" policy_id, 1 "Page" page: i64, 2 "Rp" rp: i64, 3 "EntityFilter" entity_filter: String
} }

/// Response of [`ListEntitiesForPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesForPolicyOutput {
    pub total_num: Option<i64>,
    pub list: Vec<AttachEntityOfPolicy>,
}
model! { ListEntitiesForPolicyOutput {
    0 "TotalNum" total_num: i64, 1 "List" list: Vec<AttachEntityOfPolicy>
} }

/// In the response of [`ListEntitiesForPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachEntityOfPolicy {
    pub id: Option<String>,
    pub name: Option<String>,
    pub uin: Option<i64>,
    pub related_type: Option<i64>,
    pub attachment_time: Option<String>,
}
model! { AttachEntityOfPolicy {
    0 "Id" id: String, 1 "Name" name: String, 2 "Uin" uin: i64, 3 "RelatedType" related_type: i64,
    4 "AttachmentTime" attachment_time: String
} }

/// Lists groups: `ListGroups` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=ListGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroups {
    pub page: Option<i64>,
    pub rp: Option<i64>,
    pub keyword: Option<String>,
}
operation! { ListGroups() "ListGroups" -> ListGroupsOutput {
    0 "Page" page: i64, 1 "Rp" rp: i64, 2 "Keyword" keyword: String
} }

/// Response of [`ListGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsOutput {
    pub total_num: Option<i64>,
    pub group_info: Vec<GroupInfo>,
}
model! { ListGroupsOutput {
    0 "TotalNum" total_num: i64, 1 "GroupInfo" group_info: Vec<GroupInfo>
} }

/// In the response of [`ListGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfo {
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub create_time: Option<String>,
    pub remark: Option<String>,
}
model! { GroupInfo {
    0 "GroupId" group_id: i64, 1 "GroupName" group_name: String, 2 "CreateTime" create_time: String,
    3 "Remark" remark: String
} }

/// Lists groups for user: `ListGroupsForUser` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=ListGroupsForUser>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForUser {
    pub uid: Option<i64>,
    pub rp: Option<i64>,
    pub page: Option<i64>,
    pub sub_uin: Option<i64>,
}
operation! { ListGroupsForUser() "ListGroupsForUser" -> ListGroupsForUserOutput {
    0 "Uid" uid: i64, 1 "Rp" rp: i64, 2 "Page" page: i64, 3 "SubUin" sub_uin: i64
} }

/// Response of [`ListGroupsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForUserOutput {
    pub total_num: Option<i64>,
    pub group_info: Vec<GroupInfo>,
}
model! { ListGroupsForUserOutput {
    0 "TotalNum" total_num: i64, 1 "GroupInfo" group_info: Vec<GroupInfo>
} }

/// Lists policies: `ListPolicies` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=ListPolicies>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_USER_AREA_ERROR`], [`codes::INVALID_PARAMETER_GROUP_ID_ERROR`],
/// [`codes::INVALID_PARAMETER_KEYWORD_ERROR`], [`codes::INVALID_PARAMETER_SCOPE_ERROR`],
/// [`codes::INVALID_PARAMETER_SEARCH_KEYWORD_LENGTH_ERROR`], [`codes::INVALID_PARAMETER_SERVICE_TYPE_ERROR`],
/// [`codes::INVALID_PARAMETER_UIN_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicies {
    pub rp: Option<i64>,
    pub page: Option<i64>,
    pub scope: Option<String>,
    pub keyword: Option<String>,
}
operation! { ListPolicies() "ListPolicies" -> ListPoliciesOutput {
    0 "Rp" rp: i64, 1 "Page" page: i64, 2 "Scope" scope: String, 3 "Keyword" keyword: String
} }

/// Response of [`ListPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesOutput {
    pub total_num: Option<i64>,
    pub list: Vec<StrategyInfo>,
    pub service_type_list: Vec<String>,
}
model! { ListPoliciesOutput {
    0 "TotalNum" total_num: i64, 1 "List" list: Vec<StrategyInfo>, 2 "ServiceTypeList" service_type_list: Vec<String>
} }

/// In the response of [`ListPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrategyInfo {
    pub policy_id: Option<i64>,
    pub policy_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub add_time: Option<String>,
    pub r#type: Option<i64>,
    pub description: Option<String>,
    pub create_mode: Option<i64>,
    pub attachments: Option<i64>,
    pub service_type: Option<String>,
    pub is_attached: Option<i64>,
    pub deactived: Option<i64>,
    pub deactived_detail: Vec<String>,
    pub is_service_linked_policy: Option<i64>,
    pub attach_entity_count: Option<i64>,
    pub attach_entity_boundary_count: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    pub tags: Vec<Tag>,
    pub permission_level: Option<String>,
}
model! { StrategyInfo {
    0 "PolicyId" policy_id: i64, 1 "PolicyName" policy_name: String, 2 "AddTime" add_time: String, 3 "Type" r#type: i64,
    4 "Description" description: String, 5 "CreateMode" create_mode: i64, 6 "Attachments" attachments: i64,
    7 "ServiceType" service_type: String, 8 "IsAttached" is_attached: i64, 9 "Deactived" deactived: i64,
    10 "DeactivedDetail" deactived_detail: Vec<String>, 11 "IsServiceLinkedPolicy" is_service_linked_policy: i64,
    12 "AttachEntityCount" attach_entity_count: i64, 13 "AttachEntityBoundaryCount" attach_entity_boundary_count: i64,
    14 "UpdateTime" update_time: String, 15 "Tags" tags: Vec<Tag>, 16 "PermissionLevel" permission_level: String
} }

/// Lists policies granting service access: `ListPoliciesGrantingServiceAccess` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=ListPoliciesGrantingServiceAccess>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesGrantingServiceAccess {
    pub target_uin: Option<i64>,
    pub role_id: Option<i64>,
    pub group_id: Option<i64>,
    pub service_type: Option<String>,
}
operation! { ListPoliciesGrantingServiceAccess()
    "ListPoliciesGrantingServiceAccess" -> ListPoliciesGrantingServiceAccessOutput {
    0 "TargetUin" target_uin: i64, 1 "RoleId" role_id: i64, 2 "GroupId" group_id: i64,
    3 "ServiceType" service_type: String
} }

/// Response of [`ListPoliciesGrantingServiceAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesGrantingServiceAccessOutput {
    pub list: Vec<ListGrantServiceAccessNode>,
}
model! { ListPoliciesGrantingServiceAccessOutput {
    0 "List" list: Vec<ListGrantServiceAccessNode>
} }

/// In the response of [`ListPoliciesGrantingServiceAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGrantServiceAccessNode {
    pub service: Option<ListGrantServiceAccessService>,
    pub action: Vec<ListGrantServiceAccessActionNode>,
    pub policy: Vec<ListGrantServiceAccessPolicy>,
}
model! { ListGrantServiceAccessNode {
    0 "Service" service: ListGrantServiceAccessService, 1 "Action" action: Vec<ListGrantServiceAccessActionNode>,
    2 "Policy" policy: Vec<ListGrantServiceAccessPolicy>
} }

/// In the response of [`ListPoliciesGrantingServiceAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGrantServiceAccessService {
    pub service_type: Option<String>,
    pub service_name: Option<String>,
}
model! { ListGrantServiceAccessService {
    0 "ServiceType" service_type: String, 1 "ServiceName" service_name: String
} }

/// In the response of [`ListPoliciesGrantingServiceAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGrantServiceAccessActionNode {
    pub name: Option<String>,
    pub description: Option<String>,
}
model! { ListGrantServiceAccessActionNode {
    0 "Name" name: String, 1 "Description" description: String
} }

/// In the response of [`ListPoliciesGrantingServiceAccess`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGrantServiceAccessPolicy {
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub policy_description: Option<String>,
}
model! { ListGrantServiceAccessPolicy {
    0 "PolicyId" policy_id: String, 1 "PolicyName" policy_name: String, 2 "PolicyType" policy_type: String,
    3 "PolicyDescription" policy_description: String
} }

/// Lists policy versions: `ListPolicyVersions` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=ListPolicyVersions>.
///
/// Errors: [`codes::INVALID_PARAMETER_POLICY_ID_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyVersions {
    /// Required.
    pub policy_id: i64,
}
operation! { ListPolicyVersions(policy_id: i64) "ListPolicyVersions" -> ListPolicyVersionsOutput {
    0 "PolicyId" policy_id
} }

/// Response of [`ListPolicyVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyVersionsOutput {
    pub versions: Vec<PolicyVersionItem>,
}
model! { ListPolicyVersionsOutput {
    0 "Versions" versions: Vec<PolicyVersionItem>
} }

/// In the response of [`ListPolicyVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyVersionItem {
    pub version_id: Option<i64>,
    pub create_date: Option<String>,
    pub is_default_version: Option<i64>,
}
model! { PolicyVersionItem {
    0 "VersionId" version_id: i64, 1 "CreateDate" create_date: String, 2 "IsDefaultVersion" is_default_version: i64
} }

/// Lists receiver: `ListReceiver` of `cam` 2019-01-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=ListReceiver>.
///
/// Errors: [`codes::INVALID_PARAMETER_POLICY_ID_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReceiver {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { ListReceiver() "ListReceiver" -> ListReceiverOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64
} }
paged! { ListReceiver: Receiver = Offset "Offset", "Receivers" receivers, total "TotalCount" }

/// Response of [`ListReceiver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReceiverOutput {
    pub total_count: Option<i64>,
    pub receivers: Vec<Receiver>,
}
model! { ListReceiverOutput {
    0 "TotalCount" total_count: i64, 1 "Receivers" receivers: Vec<Receiver>
} }

/// In the response of [`ListReceiver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Receiver {
    pub uid: Option<i64>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub phone_number: Option<String>,
    pub phone_flag: Option<i64>,
    pub email: Option<String>,
    pub email_flag: Option<i64>,
    pub is_receiver_owner: Option<i64>,
    pub wechat_flag: Option<i64>,
    pub uin: Option<i64>,
    pub country_code: Option<String>,
}
model! { Receiver {
    0 "Uid" uid: i64, 1 "Name" name: String, 2 "Remark" remark: String, 3 "PhoneNumber" phone_number: String,
    4 "PhoneFlag" phone_flag: i64, 5 "Email" email: String, 6 "EmailFlag" email_flag: i64,
    7 "IsReceiverOwner" is_receiver_owner: i64, 8 "WechatFlag" wechat_flag: i64, 9 "Uin" uin: i64,
    10 "CountryCode" country_code: String
} }

/// Lists saml providers: `ListSAMLProviders` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=ListSAMLProviders>.
///
/// Errors: [`codes::INVALID_PARAMETER_POLICY_ID_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSAMLProviders {}
operation! { ListSAMLProviders() "ListSAMLProviders" -> ListSAMLProvidersOutput {} }

/// Response of [`ListSAMLProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSAMLProvidersOutput {
    pub total_count: Option<i64>,
    pub saml_provider_set: Vec<SAMLProviderInfo>,
}
model! { ListSAMLProvidersOutput {
    0 "TotalCount" total_count: i64, 1 "SAMLProviderSet" saml_provider_set: Vec<SAMLProviderInfo>
} }

/// In the response of [`ListSAMLProviders`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SAMLProviderInfo {
    pub name: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
model! { SAMLProviderInfo {
    0 "Name" name: String, 1 "Description" description: String, 2 "CreateTime" create_time: String,
    3 "ModifyTime" modify_time: String
} }

/// Returns all sub-users of the account.
///
/// `ListUsers` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=ListUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {}
operation! { ListUsers() "ListUsers" -> ListUsersOutput {} }

/// Response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    pub data: Vec<SubAccountInfo>,
}
model! { ListUsersOutput {
    0 "Data" data: Vec<SubAccountInfo>
} }

/// Lists users for group: `ListUsersForGroup` of `cam` 2019-01-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=ListUsersForGroup>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForGroup {
    /// Required.
    pub group_id: i64,
    pub page: Option<i64>,
    pub rp: Option<i64>,
}
operation! { ListUsersForGroup(group_id: i64) "ListUsersForGroup" -> ListUsersForGroupOutput {
    0 "GroupId" group_id, 1 "Page" page: i64, 2 "Rp" rp: i64
} }

/// Response of [`ListUsersForGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForGroupOutput {
    pub total_num: Option<i64>,
    pub user_info: Vec<GroupMemberInfo>,
}
model! { ListUsersForGroupOutput {
    0 "TotalNum" total_num: i64, 1 "UserInfo" user_info: Vec<GroupMemberInfo>
} }

/// Lists we chat work sub accounts: `ListWeChatWorkSubAccounts` of `cam` 2019-01-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=ListWeChatWorkSubAccounts>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWeChatWorkSubAccounts {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
}
operation! { ListWeChatWorkSubAccounts(offset: i64, limit: i64)
    "ListWeChatWorkSubAccounts" -> ListWeChatWorkSubAccountsOutput {
    0 "Offset" offset, 1 "Limit" limit
} }
paged! { ListWeChatWorkSubAccounts: WeChatWorkSubAccount = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`ListWeChatWorkSubAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWeChatWorkSubAccountsOutput {
    pub data: Vec<WeChatWorkSubAccount>,
    pub total_count: Option<i64>,
}
model! { ListWeChatWorkSubAccountsOutput {
    0 "Data" data: Vec<WeChatWorkSubAccount>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListWeChatWorkSubAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeChatWorkSubAccount {
    pub uin: Option<i64>,
    pub name: Option<String>,
    pub uid: Option<i64>,
    pub remark: Option<String>,
    pub console_login: Option<i64>,
    pub phone_num: Option<String>,
    pub country_code: Option<String>,
    pub email: Option<String>,
    pub we_chat_work_user_id: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
}
model! { WeChatWorkSubAccount {
    0 "Uin" uin: i64, 1 "Name" name: String, 2 "Uid" uid: i64, 3 "Remark" remark: String,
    4 "ConsoleLogin" console_login: i64, 5 "PhoneNum" phone_num: String, 6 "CountryCode" country_code: String,
    7 "Email" email: String, 8 "WeChatWorkUserId" we_chat_work_user_id: String, 9 "CreateTime" create_time: String
} }

/// Puts role permissions boundary: `PutRolePermissionsBoundary` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=PutRolePermissionsBoundary>.
///
/// Errors: [`codes::INVALID_PARAMETER_OPERATE_ENTITIES_OVER_LIMIT`], [`codes::INVALID_PARAMETER_POLICY_ID_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_ROLE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_SERVICE_LINKED_POLICY_CANT_IN_PERMISSION_BOUNDARY`],
/// [`codes::INVALID_PARAMETER_SERVICE_LINKED_ROLE_CANT_USE_PERMISSION_BOUNDARY`],
/// [`codes::INVALID_PARAMETER_USER_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutRolePermissionsBoundary {
    /// Required.
    pub policy_id: i64,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
operation! { PutRolePermissionsBoundary(policy_id: i64) "PutRolePermissionsBoundary" -> Empty {
    0 "PolicyId" policy_id, 1 "RoleId" role_id: String, 2 "RoleName" role_name: String
} }

/// Response of [`PutRolePermissionsBoundary`]: empty.
pub type PutRolePermissionsBoundaryOutput = Empty;

/// Puts user permissions boundary: `PutUserPermissionsBoundary` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=PutUserPermissionsBoundary>.
///
/// Errors: [`codes::INVALID_PARAMETER_OPERATE_ENTITIES_OVER_LIMIT`], [`codes::INVALID_PARAMETER_POLICY_ID_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_ROLE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_SERVICE_LINKED_POLICY_CANT_IN_PERMISSION_BOUNDARY`],
/// [`codes::INVALID_PARAMETER_USER_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutUserPermissionsBoundary {
    /// Required.
    pub target_uin: i64,
    /// Required.
    pub policy_id: i64,
}
operation! { PutUserPermissionsBoundary(target_uin: i64, policy_id: i64) "PutUserPermissionsBoundary" -> Empty {
    0 "TargetUin" target_uin, 1 "PolicyId" policy_id
} }

/// Response of [`PutUserPermissionsBoundary`]: empty.
pub type PutUserPermissionsBoundaryOutput = Empty;

/// Removes user from group: `RemoveUserFromGroup` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=RemoveUserFromGroup>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_USER_UIN_AND_UIN_NOT_ALL_NULL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserFromGroup {
    /// Required.
    pub info: Vec<GroupIdOfUidInfo>,
}
operation! { RemoveUserFromGroup(info: Vec<GroupIdOfUidInfo>) "RemoveUserFromGroup" -> Empty {
    0 "Info" info
} }

/// Response of [`RemoveUserFromGroup`]: empty.
pub type RemoveUserFromGroupOutput = Empty;

/// Sets default policy version: `SetDefaultPolicyVersion` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=SetDefaultPolicyVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_POLICY_OPERATE_ERROR`],
/// [`codes::FAILED_OPERATION_POLICY_NAME_IN_USE`], [`codes::FAILED_OPERATION_POLICY_VERSION_ALREADY_DEFAULT`],
/// [`codes::INVALID_PARAMETER_ACTION_ERROR`], [`codes::INVALID_PARAMETER_ACTION_MISS`],
/// [`codes::INVALID_PARAMETER_ACTION_NOT_EXIST`], [`codes::INVALID_PARAMETER_ACTION_SERVICE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_ATTACHMENT_FULL`], [`codes::INVALID_PARAMETER_CONDITION_CONTENT_ERROR`],
/// [`codes::INVALID_PARAMETER_CONDITION_ERROR`], [`codes::INVALID_PARAMETER_CONDITION_TYPE_ERROR`],
/// [`codes::INVALID_PARAMETER_DESCRIPTION_LENGTH_OVERLIMIT`], [`codes::INVALID_PARAMETER_EFFECT_ERROR`],
/// [`codes::INVALID_PARAMETER_NOT_SUPPORT_PRODUCT`], [`codes::INVALID_PARAMETER_POLICY_DOCUMENT_ERROR`],
/// [`codes::INVALID_PARAMETER_POLICY_DOCUMENT_LENGTH_OVER_LIMIT`], [`codes::INVALID_PARAMETER_POLICY_ID_ERROR`],
/// [`codes::INVALID_PARAMETER_POLICY_ID_NOT_EXIST`], [`codes::INVALID_PARAMETER_POLICY_NAME_ERROR`],
/// [`codes::INVALID_PARAMETER_POLICY_VERSION_NOT_EXISTS`], [`codes::INVALID_PARAMETER_PRINCIPAL_ERROR`],
/// [`codes::INVALID_PARAMETER_PRINCIPAL_QCS_ERROR`], [`codes::INVALID_PARAMETER_PRINCIPAL_QCS_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_PRINCIPAL_SERVICE_NOT_EXIST`], [`codes::INVALID_PARAMETER_RESOURCE_CONTENT_ERROR`],
/// [`codes::INVALID_PARAMETER_RESOURCE_ERROR`], [`codes::INVALID_PARAMETER_RESOURCE_PROJECT_ERROR`],
/// [`codes::INVALID_PARAMETER_RESOURCE_QCS_ERROR`], [`codes::INVALID_PARAMETER_RESOURCE_REGION_ERROR`],
/// [`codes::INVALID_PARAMETER_RESOURCE_SERVICE_NOT_EXIST`], [`codes::INVALID_PARAMETER_RESOURCE_UIN_ERROR`],
/// [`codes::INVALID_PARAMETER_STATEMENT_ERROR`], [`codes::INVALID_PARAMETER_USER_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VERSION_ERROR`], [`codes::OPERATION_DENIED_CIC_POLICY_OPERATION_DENIED`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultPolicyVersion {
    /// Required.
    pub policy_id: i64,
    /// Required.
    pub version_id: i64,
}
operation! { SetDefaultPolicyVersion(policy_id: i64, version_id: i64) "SetDefaultPolicyVersion" -> Empty {
    0 "PolicyId" policy_id, 1 "VersionId" version_id
} }

/// Response of [`SetDefaultPolicyVersion`]: empty.
pub type SetDefaultPolicyVersionOutput = Empty;

/// Sets mfa flag: `SetMfaFlag` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=SetMfaFlag>.
///
/// Errors: [`codes::FAILED_OPERATION_USER_NOT_BIND_PHONE`], [`codes::FAILED_OPERATION_USER_NOT_BIND_WECHAT`],
/// [`codes::FAILED_OPERATION_USER_UNBIND_NO_PERMISSION`], [`codes::INVALID_PARAMETER_MFA_TOKEN_ERROR`],
/// [`codes::INVALID_PARAMETER_NAME_OR_ID_CARD_ERROR`], [`codes::INVALID_PARAMETER_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetMfaFlag {
    pub op_uin: Option<i64>,
    pub login_flag: Option<LoginActionMfaFlag>,
    pub action_flag: Option<LoginActionMfaFlag>,
}
operation! { SetMfaFlag() "SetMfaFlag" -> Empty {
    0 "OpUin" op_uin: i64, 1 "LoginFlag" login_flag: LoginActionMfaFlag, 2 "ActionFlag" action_flag: LoginActionMfaFlag
} }

/// Response of [`SetMfaFlag`]: empty.
pub type SetMfaFlagOutput = Empty;

/// In the request of [`SetMfaFlag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginActionMfaFlag {
    pub phone: Option<i64>,
    pub stoken: Option<i64>,
    pub wechat: Option<i64>,
}
input! { LoginActionMfaFlag() {
    0 "Phone" phone: i64, 1 "Stoken" stoken: i64, 2 "Wechat" wechat: i64
} }

/// `TagRole` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=TagRole>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_TAG_RESOURCE_FAILED`],
/// [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_ROLE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_TAG_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_TAG_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagRole {
    /// Required.
    pub tags: Vec<RoleTags>,
    pub role_name: Option<String>,
    pub role_id: Option<String>,
}
operation! { TagRole(tags: Vec<RoleTags>) "TagRole" -> Empty {
    0 "Tags" tags, 1 "RoleName" role_name: String, 2 "RoleId" role_id: String
} }

/// Response of [`TagRole`]: empty.
pub type TagRoleOutput = Empty;

/// `UntagRole` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=UntagRole>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_UN_TAG_RESOURCE_FAILED`],
/// [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_ROLE_NAME_ERROR`],
/// [`codes::INVALID_PARAMETER_ROLE_NOT_EXIST`], [`codes::INVALID_PARAMETER_TAG_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagRole {
    /// Required.
    pub tag_keys: Vec<String>,
    pub role_name: Option<String>,
    pub role_id: Option<String>,
}
operation! { UntagRole(tag_keys: Vec<String>) "UntagRole" -> Empty {
    0 "TagKeys" tag_keys, 1 "RoleName" role_name: String, 2 "RoleId" role_id: String
} }

/// Response of [`UntagRole`]: empty.
pub type UntagRoleOutput = Empty;

/// Updates access key: `UpdateAccessKey` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=UpdateAccessKey>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_ACCESSKEY`],
/// [`codes::INVALID_PARAMETER_USER_NOT_EXIST`], [`codes::OPERATION_DENIED_ACCESS_KEY_OVER_LIMIT`],
/// [`codes::OPERATION_DENIED_SUB_UIN`], [`codes::OPERATION_DENIED_UIN_NOT_MATCH`],
/// [`codes::RESOURCE_NOT_FOUND_SECRET_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccessKey {
    /// Required.
    pub access_key_id: String,
    /// Required.
    pub status: String,
    pub target_uin: Option<i64>,
}
operation! { UpdateAccessKey(access_key_id: String, status: String) "UpdateAccessKey" -> Empty {
    0 "AccessKeyId" access_key_id, 1 "Status" status, 2 "TargetUin" target_uin: i64
} }

/// Response of [`UpdateAccessKey`]: empty.
pub type UpdateAccessKeyOutput = Empty;

/// Updates assume role policy: `UpdateAssumeRolePolicy` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=UpdateAssumeRolePolicy>.
///
/// Errors: [`codes::INVALID_PARAMETER_ACTION_ERROR`], [`codes::INVALID_PARAMETER_ACTION_MISS`],
/// [`codes::INVALID_PARAMETER_ATTACHMENT_FULL`], [`codes::INVALID_PARAMETER_CONDITION_CONTENT_ERROR`],
/// [`codes::INVALID_PARAMETER_CONDITION_ERROR`], [`codes::INVALID_PARAMETER_CONDITION_TYPE_ERROR`],
/// [`codes::INVALID_PARAMETER_EFFECT_ERROR`], [`codes::INVALID_PARAMETER_POLICY_DOCUMENT_LENGTH_OVER_LIMIT`],
/// [`codes::INVALID_PARAMETER_PRINCIPAL_ERROR`], [`codes::INVALID_PARAMETER_PRINCIPAL_QCS_CROSS_ERROR`],
/// [`codes::INVALID_PARAMETER_PRINCIPAL_QCS_ERROR`], [`codes::INVALID_PARAMETER_PRINCIPAL_QCS_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_PRINCIPAL_SERVICE_NOT_EXIST`], [`codes::INVALID_PARAMETER_ROLE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_STATEMENT_ERROR`], [`codes::INVALID_PARAMETER_USER_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VERSION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAssumeRolePolicy {
    /// Required.
    pub policy_document: String,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
operation! { UpdateAssumeRolePolicy(policy_document: String) "UpdateAssumeRolePolicy" -> Empty {
    0 "PolicyDocument" policy_document, 1 "RoleId" role_id: String, 2 "RoleName" role_name: String
} }

/// Response of [`UpdateAssumeRolePolicy`]: empty.
pub type UpdateAssumeRolePolicyOutput = Empty;

/// Updates group: `UpdateGroup` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=UpdateGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_GROUP_NAME_IN_USE`], [`codes::INVALID_PARAMETER_GROUP_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroup {
    /// Required.
    pub group_id: i64,
    pub group_name: Option<String>,
    pub remark: Option<String>,
}
operation! { UpdateGroup(group_id: i64) "UpdateGroup" -> Empty {
    0 "GroupId" group_id, 1 "GroupName" group_name: String, 2 "Remark" remark: String
} }

/// Response of [`UpdateGroup`]: empty.
pub type UpdateGroupOutput = Empty;

/// Updates oidc config: `UpdateOIDCConfig` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=UpdateOIDCConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_IDENTITY_NAME_IN_USE`],
/// [`codes::INVALID_PARAMETER_VALUE_IDENTITY_URL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_METADATA_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_NAME_ERROR`], [`codes::LIMIT_EXCEEDED_IDENTITY_FULL`],
/// [`codes::RESOURCE_NOT_FOUND_IDENTITY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOIDCConfig {
    /// Required.
    pub identity_url: String,
    /// Required.
    pub client_id: Vec<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub identity_key: String,
    pub description: Option<String>,
    pub auto_rotate_key: Option<i64>,
}
operation! { UpdateOIDCConfig(identity_url: String, client_id: Vec<String>, name: String, identity_key: String)
    "UpdateOIDCConfig" -> Empty {
    0 "IdentityUrl" identity_url, 1 "ClientId" client_id, 2 "Name" name, 3 "IdentityKey" identity_key,
    4 "Description" description: String, 5 "AutoRotateKey" auto_rotate_key: i64
} }

/// Response of [`UpdateOIDCConfig`]: empty.
pub type UpdateOIDCConfigOutput = Empty;

/// Updates password rules: `UpdatePasswordRules` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=UpdatePasswordRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_PASSWORD_RULE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePasswordRules {
    /// Required.
    pub rules: PassWordRule,
}
operation! { UpdatePasswordRules(rules: PassWordRule) "UpdatePasswordRules" -> Empty {
    0 "Rules" rules
} }

/// Response of [`UpdatePasswordRules`]: empty.
pub type UpdatePasswordRulesOutput = Empty;

/// Updates policy: `UpdatePolicy` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=UpdatePolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_ORGANIZATION_POLICY_OPERATE_ERROR`],
/// [`codes::FAILED_OPERATION_POLICY_NAME_IN_USE`], [`codes::INVALID_PARAMETER_ACTION_ERROR`],
/// [`codes::INVALID_PARAMETER_ACTION_MISS`], [`codes::INVALID_PARAMETER_ACTION_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_ACTION_SERVICE_NOT_EXIST`], [`codes::INVALID_PARAMETER_ATTACHMENT_FULL`],
/// [`codes::INVALID_PARAMETER_CONDITION_CONTENT_ERROR`], [`codes::INVALID_PARAMETER_CONDITION_ERROR`],
/// [`codes::INVALID_PARAMETER_CONDITION_TYPE_ERROR`], [`codes::INVALID_PARAMETER_DESCRIPTION_LENGTH_OVERLIMIT`],
/// [`codes::INVALID_PARAMETER_EFFECT_ERROR`], [`codes::INVALID_PARAMETER_NOT_SUPPORT_PRODUCT`],
/// [`codes::INVALID_PARAMETER_POLICY_DOCUMENT_ERROR`], [`codes::INVALID_PARAMETER_POLICY_DOCUMENT_LENGTH_OVER_LIMIT`],
/// [`codes::INVALID_PARAMETER_POLICY_ID_ERROR`], [`codes::INVALID_PARAMETER_POLICY_ID_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_POLICY_NAME_ERROR`], [`codes::INVALID_PARAMETER_PRINCIPAL_ERROR`],
/// [`codes::INVALID_PARAMETER_PRINCIPAL_QCS_ERROR`], [`codes::INVALID_PARAMETER_PRINCIPAL_QCS_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_PRINCIPAL_SERVICE_NOT_EXIST`], [`codes::INVALID_PARAMETER_RESOURCE_CONTENT_ERROR`],
/// [`codes::INVALID_PARAMETER_RESOURCE_ERROR`], [`codes::INVALID_PARAMETER_RESOURCE_PROJECT_ERROR`],
/// [`codes::INVALID_PARAMETER_RESOURCE_QCS_ERROR`], [`codes::INVALID_PARAMETER_RESOURCE_REGION_ERROR`],
/// [`codes::INVALID_PARAMETER_RESOURCE_SERVICE_NOT_EXIST`], [`codes::INVALID_PARAMETER_RESOURCE_UIN_ERROR`],
/// [`codes::INVALID_PARAMETER_STATEMENT_ERROR`], [`codes::INVALID_PARAMETER_USER_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VERSION_ERROR`], [`codes::OPERATION_DENIED_POLICY_TAG_CONFLICT`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicy {
    pub policy_id: Option<i64>,
    pub policy_name: Option<String>,
    pub description: Option<String>,
    pub policy_document: Option<String>,
    pub alias: Option<String>,
}
operation! { UpdatePolicy() "UpdatePolicy" -> UpdatePolicyOutput {
    0 "PolicyId" policy_id: i64, 1 "PolicyName" policy_name: String, 2 "Description" description: String,
    3 "PolicyDocument" policy_document: String, 4 "Alias" alias: String
} }

/// Response of [`UpdatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyOutput {
    pub policy_id: Option<i64>,
}
model! { UpdatePolicyOutput {
    0 "PolicyId" policy_id: i64
} }

/// Updates role console login: `UpdateRoleConsoleLogin` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=UpdateRoleConsoleLogin>.
///
/// Errors: [`codes::INVALID_PARAMETER_ROLE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleConsoleLogin {
    /// Required.
    pub console_login: i64,
    pub role_id: Option<i64>,
    pub role_name: Option<String>,
}
operation! { UpdateRoleConsoleLogin(console_login: i64) "UpdateRoleConsoleLogin" -> Empty {
    0 "ConsoleLogin" console_login, 1 "RoleId" role_id: i64, 2 "RoleName" role_name: String
} }

/// Response of [`UpdateRoleConsoleLogin`]: empty.
pub type UpdateRoleConsoleLoginOutput = Empty;

/// Updates role description: `UpdateRoleDescription` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=UpdateRoleDescription>.
///
/// Errors: [`codes::INVALID_PARAMETER_DESCRIPTION_LENGTH_OVERLIMIT`], [`codes::INVALID_PARAMETER_ROLE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleDescription {
    /// Required.
    pub description: String,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
operation! { UpdateRoleDescription(description: String) "UpdateRoleDescription" -> Empty {
    0 "Description" description, 1 "RoleId" role_id: String, 2 "RoleName" role_name: String
} }

/// Response of [`UpdateRoleDescription`]: empty.
pub type UpdateRoleDescriptionOutput = Empty;

/// Updates role session duration: `UpdateRoleSessionDuration` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=UpdateRoleSessionDuration>.
///
/// Errors: [`codes::INVALID_PARAMETER_ROLE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleSessionDuration {
    /// Required.
    pub session_duration: i64,
    pub role_name: Option<String>,
    pub role_id: Option<i64>,
}
operation! { UpdateRoleSessionDuration(session_duration: i64) "UpdateRoleSessionDuration" -> Empty {
    0 "SessionDuration" session_duration, 1 "RoleName" role_name: String, 2 "RoleId" role_id: i64
} }

/// Response of [`UpdateRoleSessionDuration`]: empty.
pub type UpdateRoleSessionDurationOutput = Empty;

/// Updates saml provider: `UpdateSAMLProvider` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=UpdateSAMLProvider>.
///
/// Errors: [`codes::FAILED_OPERATION_CIC_IDENTITY_FORBIDDEN`], [`codes::INVALID_PARAMETER_VALUE_METADATA_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_IDENTITY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSAMLProvider {
    /// Required.
    pub name: String,
    pub description: Option<String>,
    pub saml_metadata_document: Option<String>,
}
operation! { UpdateSAMLProvider(name: String) "UpdateSAMLProvider" -> Empty {
    0 "Name" name, 1 "Description" description: String, 2 "SAMLMetadataDocument" saml_metadata_document: String
} }

/// Response of [`UpdateSAMLProvider`]: empty.
pub type UpdateSAMLProviderOutput = Empty;

/// Changes a sub-user: remark, password, console login and contact data. Fields that are not set stay as they are.
///
/// `UpdateUser` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=UpdateUser>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_EXIST_HIGH_RISK_OPERATIONS`],
/// [`codes::FAILED_OPERATION_UNMODIFIABLE`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_PASSWORD_VIOLATED_RULES`], [`codes::INVALID_PARAMETER_USER_NAME_ILLEGAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUser {
    /// Required.
    pub name: String,
    pub remark: Option<String>,
    pub console_login: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub need_reset_password: Option<i64>,
    pub phone_num: Option<String>,
    pub country_code: Option<String>,
    pub email: Option<String>,
}
operation! { UpdateUser(name: String) "UpdateUser" -> Empty {
    0 "Name" name, 1 "Remark" remark: String, 2 "ConsoleLogin" console_login: i64, 3 "Password" password: Secret,
    4 "NeedResetPassword" need_reset_password: i64, 5 "PhoneNum" phone_num: String,
    6 "CountryCode" country_code: String, 7 "Email" email: String
} }

/// Response of [`UpdateUser`]: empty.
pub type UpdateUserOutput = Empty;

/// Updates user oidc config: `UpdateUserOIDCConfig` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=UpdateUserOIDCConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_IDENTITY_NAME_IN_USE`],
/// [`codes::INVALID_PARAMETER_VALUE_IDENTITY_KEY_ERROR`], [`codes::INVALID_PARAMETER_VALUE_IDENTITY_URL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_METADATA_ERROR`], [`codes::LIMIT_EXCEEDED_IDENTITY_FULL`],
/// [`codes::RESOURCE_NOT_FOUND_IDENTITY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserOIDCConfig {
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
    pub auto_rotate_key: Option<i64>,
}

/// Arguments of [`UpdateUserOIDCConfig::new`].
pub struct UpdateUserOIDCConfigRequired {
    pub identity_url: String,
    pub client_id: String,
    pub authorization_endpoint: String,
    pub response_type: String,
    pub response_mode: String,
    pub mapping_filed: String,
    pub identity_key: String,
}
operation! {
    UpdateUserOIDCConfig { UpdateUserOIDCConfigRequired: identity_url, client_id, authorization_endpoint, response_type, response_mode, mapping_filed, identity_key }
    "UpdateUserOIDCConfig" -> Empty {
    0 "IdentityUrl" identity_url, 1 "ClientId" client_id, 2 "AuthorizationEndpoint" authorization_endpoint,
    3 "ResponseType" response_type, 4 "ResponseMode" response_mode, 5 "MappingFiled" mapping_filed,
    6 "IdentityKey" identity_key, 7 "Scope" scope: Vec<String>, 8 "Description" description: String,
    9 "AutoRotateKey" auto_rotate_key: i64
} }

/// Response of [`UpdateUserOIDCConfig`]: empty.
pub type UpdateUserOIDCConfigOutput = Empty;

/// Updates user saml config: `UpdateUserSAMLConfig` of `cam` 2019-01-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cam&Version=2019-01-16&Action=UpdateUserSAMLConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_METADATA_ERROR`], [`codes::RESOURCE_NOT_FOUND_IDENTITY_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserSAMLConfig {
    /// Required.
    pub operate: String,
    pub saml_metadata_document: Option<String>,
    pub auxiliary_domain: Option<String>,
}
operation! { UpdateUserSAMLConfig(operate: String) "UpdateUserSAMLConfig" -> Empty {
    0 "Operate" operate, 1 "SAMLMetadataDocument" saml_metadata_document: String,
    2 "AuxiliaryDomain" auxiliary_domain: String
} }

/// Response of [`UpdateUserSAMLConfig`]: empty.
pub type UpdateUserSAMLConfigOutput = Empty;

codes! {
    AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_ACCESSKEY "FailedOperation.Accesskey",
    FAILED_OPERATION_ASSIST_APPROVER_FULL "FailedOperation.AssistApproverFull",
    FAILED_OPERATION_BUILD_AUTH_TOKEN "FailedOperation.BuildAuthToken",
    FAILED_OPERATION_CIC_IDENTITY_FORBIDDEN "FailedOperation.CICIdentityForbidden",
    FAILED_OPERATION_EXIST_HIGH_RISK_OPERATIONS "FailedOperation.ExistHighRiskOperations",
    FAILED_OPERATION_FLOW_AUTH_ILLEGAL "FailedOperation.FlowAuthIllegal",
    FAILED_OPERATION_FORBID_ADD "FailedOperation.ForbidAdd",
    FAILED_OPERATION_GET_USER_AREA_ERROR "FailedOperation.GetUserAreaError",
    FAILED_OPERATION_ORGANIZATION_POLICY_OPERATE_ERROR "FailedOperation.OrganizationPolicyOperateError",
    FAILED_OPERATION_POLICY_FULL "FailedOperation.PolicyFull",
    FAILED_OPERATION_POLICY_NAME_IN_USE "FailedOperation.PolicyNameInUse",
    FAILED_OPERATION_POLICY_VERSION_ALREADY_DEFAULT "FailedOperation.PolicyVersionAlreadyDefault",
    FAILED_OPERATION_POLICY_VERSION_FULL "FailedOperation.PolicyVersionFull",
    FAILED_OPERATION_TAG_RESOURCE_FAILED "FailedOperation.TagResourceFailed",
    FAILED_OPERATION_UN_TAG_RESOURCE_FAILED "FailedOperation.UnTagResourceFailed",
    FAILED_OPERATION_UNMODIFIABLE "FailedOperation.Unmodifiable",
    FAILED_OPERATION_USER_NOT_BIND_PHONE "FailedOperation.UserNotBindPhone",
    FAILED_OPERATION_USER_NOT_BIND_WECHAT "FailedOperation.UserNotBindWechat",
    FAILED_OPERATION_USER_UNBIND_NO_PERMISSION "FailedOperation.UserUnbindNoPermission", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_SYSTEM_ERROR "InternalError.SystemError", INTERNAL_ERROR_UNKNOWN_ERROR "InternalError.UnknownError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_ACTION_ERROR "InvalidParameter.ActionError",
    INVALID_PARAMETER_ACTION_MISS "InvalidParameter.ActionMiss",
    INVALID_PARAMETER_ACTION_NOT_EXIST "InvalidParameter.ActionNotExist",
    INVALID_PARAMETER_ACTION_SERVICE_NOT_EXIST "InvalidParameter.ActionServiceNotExist",
    INVALID_PARAMETER_ASSIT_APPROVER_TYPE_ERROR "InvalidParameter.AssitApproverTypeError",
    INVALID_PARAMETER_ATTACHMENT_FULL "InvalidParameter.AttachmentFull",
    INVALID_PARAMETER_CONDITION_CONTENT_ERROR "InvalidParameter.ConditionContentError",
    INVALID_PARAMETER_CONDITION_ERROR "InvalidParameter.ConditionError",
    INVALID_PARAMETER_CONDITION_TYPE_ERROR "InvalidParameter.ConditionTypeError",
    INVALID_PARAMETER_DELETION_TASK_NOT_EXIST "InvalidParameter.DeletionTaskNotExist",
    INVALID_PARAMETER_DESCRIPTION_LENGTH_OVERLIMIT "InvalidParameter.DescriptionLengthOverlimit",
    INVALID_PARAMETER_EFFECT_ERROR "InvalidParameter.EffectError",
    INVALID_PARAMETER_ENTITY_FILTER_ERROR "InvalidParameter.EntityFilterError",
    INVALID_PARAMETER_GROUP_FULL "InvalidParameter.GroupFull",
    INVALID_PARAMETER_GROUP_ID_ERROR "InvalidParameter.GroupIdError",
    INVALID_PARAMETER_GROUP_NAME_IN_USE "InvalidParameter.GroupNameInUse",
    INVALID_PARAMETER_GROUP_NOT_EXIST "InvalidParameter.GroupNotExist",
    INVALID_PARAMETER_GROUP_USER_FULL "InvalidParameter.GroupUserFull",
    INVALID_PARAMETER_IP_ILLEGAL "InvalidParameter.IPIllegal",
    INVALID_PARAMETER_IP_RANGE_OVERLAPPING "InvalidParameter.IPRangeOverlapping",
    INVALID_PARAMETER_IDENTITY_NAME_IN_USE "InvalidParameter.IdentityNameInUse",
    INVALID_PARAMETER_INTERFACE_NOT_EXIST "InvalidParameter.InterfaceNotExist",
    INVALID_PARAMETER_KEYWORD_ERROR "InvalidParameter.KeywordError",
    INVALID_PARAMETER_MFA_TOKEN_ERROR "InvalidParameter.MFATokenError",
    INVALID_PARAMETER_NAME_OR_ID_CARD_ERROR "InvalidParameter.NameOrIdCardError",
    INVALID_PARAMETER_NOT_SUPPORT_PRODUCT "InvalidParameter.NotSupportProduct",
    INVALID_PARAMETER_OPERATE_ENTITIES_OVER_LIMIT "InvalidParameter.OperateEntitiesOverLimit",
    INVALID_PARAMETER_OPERATE_POLICIES_OVER_LIMIT "InvalidParameter.OperatePoliciesOverLimit",
    INVALID_PARAMETER_ORGANIZATION_ROLE_OPERATE_ERROR "InvalidParameter.OrganizationRoleOperateError",
    INVALID_PARAMETER_PAGINATION_TOKEN_INVALID "InvalidParameter.PaginationTokenInvalid",
    INVALID_PARAMETER_PARAM_ERROR "InvalidParameter.ParamError",
    INVALID_PARAMETER_PASSWORD_RULE_ERROR "InvalidParameter.PasswordRuleError",
    INVALID_PARAMETER_PASSWORD_VIOLATED_RULES "InvalidParameter.PasswordViolatedRules",
    INVALID_PARAMETER_POLICY_DOCUMENT_ERROR "InvalidParameter.PolicyDocumentError",
    INVALID_PARAMETER_POLICY_DOCUMENT_LENGTH_OVER_LIMIT "InvalidParameter.PolicyDocumentLengthOverLimit",
    INVALID_PARAMETER_POLICY_ID_ERROR "InvalidParameter.PolicyIdError",
    INVALID_PARAMETER_POLICY_ID_NOT_EXIST "InvalidParameter.PolicyIdNotExist",
    INVALID_PARAMETER_POLICY_NAME_ERROR "InvalidParameter.PolicyNameError",
    INVALID_PARAMETER_POLICY_VERSION_NOT_EXISTS "InvalidParameter.PolicyVersionNotExists",
    INVALID_PARAMETER_PRINCIPAL_ERROR "InvalidParameter.PrincipalError",
    INVALID_PARAMETER_PRINCIPAL_QCS_CROSS_ERROR "InvalidParameter.PrincipalQcsCrossError",
    INVALID_PARAMETER_PRINCIPAL_QCS_ERROR "InvalidParameter.PrincipalQcsError",
    INVALID_PARAMETER_PRINCIPAL_QCS_NOT_EXIST "InvalidParameter.PrincipalQcsNotExist",
    INVALID_PARAMETER_PRINCIPAL_SERVICE_NOT_EXIST "InvalidParameter.PrincipalServiceNotExist",
    INVALID_PARAMETER_RECEIVER_OVER_LIMIT "InvalidParameter.ReceiverOverLimit",
    INVALID_PARAMETER_RESOURCE_CONTENT_ERROR "InvalidParameter.ResourceContentError",
    INVALID_PARAMETER_RESOURCE_ERROR "InvalidParameter.ResourceError",
    INVALID_PARAMETER_RESOURCE_PROJECT_ERROR "InvalidParameter.ResourceProjectError",
    INVALID_PARAMETER_RESOURCE_QCS_ERROR "InvalidParameter.ResourceQcsError",
    INVALID_PARAMETER_RESOURCE_REGION_ERROR "InvalidParameter.ResourceRegionError",
    INVALID_PARAMETER_RESOURCE_SERVICE_NOT_EXIST "InvalidParameter.ResourceServiceNotExist",
    INVALID_PARAMETER_RESOURCE_UIN_ERROR "InvalidParameter.ResourceUinError",
    INVALID_PARAMETER_ROLE_FULL "InvalidParameter.RoleFull",
    INVALID_PARAMETER_ROLE_NAME_ERROR "InvalidParameter.RoleNameError",
    INVALID_PARAMETER_ROLE_NAME_IN_USE "InvalidParameter.RoleNameInUse",
    INVALID_PARAMETER_ROLE_NOT_EXIST "InvalidParameter.RoleNotExist",
    INVALID_PARAMETER_SCOPE_ERROR "InvalidParameter.ScopeError",
    INVALID_PARAMETER_SEARCH_KEYWORD_LENGTH_ERROR "InvalidParameter.SearchKeywordLengthError",
    INVALID_PARAMETER_SERVICE_LINKED_POLICY_CANT_IN_PERMISSION_BOUNDARY "InvalidParameter.ServiceLinkedPolicyCantInPermissionBoundary",
    INVALID_PARAMETER_SERVICE_LINKED_ROLE_CANT_USE_PERMISSION_BOUNDARY "InvalidParameter.ServiceLinkedRoleCantUsePermissionBoundary",
    INVALID_PARAMETER_SERVICE_TYPE_ERROR "InvalidParameter.ServiceTypeError",
    INVALID_PARAMETER_STATEMENT_ERROR "InvalidParameter.StatementError",
    INVALID_PARAMETER_SUB_USER_FULL "InvalidParameter.SubUserFull",
    INVALID_PARAMETER_SUB_USER_NAME_IN_USE "InvalidParameter.SubUserNameInUse",
    INVALID_PARAMETER_SUB_USER_PHONE_NOT_EXSIT "InvalidParameter.SubUserPhoneNotExsit",
    INVALID_PARAMETER_TAG_LIMIT_EXCEEDED "InvalidParameter.TagLimitExceeded",
    INVALID_PARAMETER_TAG_PARAM_ERROR "InvalidParameter.TagParamError",
    INVALID_PARAMETER_UIN_ERROR "InvalidParameter.UinError",
    INVALID_PARAMETER_USER_GROUP_FULL "InvalidParameter.UserGroupFull",
    INVALID_PARAMETER_USER_NAME_ILLEGAL "InvalidParameter.UserNameIllegal",
    INVALID_PARAMETER_USER_NOT_AUTH "InvalidParameter.UserNotAuth",
    INVALID_PARAMETER_USER_NOT_EXIST "InvalidParameter.UserNotExist",
    INVALID_PARAMETER_USER_UIN_AND_UIN_NOT_ALL_NULL "InvalidParameter.UserUinAndUinNotAllNull",
    INVALID_PARAMETER_VERSION_ERROR "InvalidParameter.VersionError",
    INVALID_PARAMETER_VALUE_IDENTITY_KEY_ERROR "InvalidParameterValue.IdentityKeyError",
    INVALID_PARAMETER_VALUE_IDENTITY_URL_ERROR "InvalidParameterValue.IdentityUrlError",
    INVALID_PARAMETER_VALUE_METADATA_ERROR "InvalidParameterValue.MetadataError",
    INVALID_PARAMETER_VALUE_NAME_ERROR "InvalidParameterValue.NameError",
    LIMIT_EXCEEDED_IDENTITY_FULL "LimitExceeded.IdentityFull", LIMIT_EXCEEDED_UIN "LimitExceeded.Uin",
    OPERATION_DENIED_ACCESS_KEY_OVER_LIMIT "OperationDenied.AccessKeyOverLimit",
    OPERATION_DENIED_CIC_POLICY_OPERATION_DENIED "OperationDenied.CicPolicyOperationDenied",
    OPERATION_DENIED_HAVE_KEYS "OperationDenied.HaveKeys",
    OPERATION_DENIED_POLICY_TAG_CONFLICT "OperationDenied.PolicyTagConflict",
    OPERATION_DENIED_SUB_UIN "OperationDenied.SubUin", OPERATION_DENIED_UIN_NOT_MATCH "OperationDenied.UinNotMatch",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", REQUEST_LIMIT_EXCEEDED_CREATE_USER "RequestLimitExceeded.CreateUser",
    REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED "RequestLimitExceeded.UinLimitExceeded",
    RESOURCE_NOT_FOUND_DATA_FLOW_AUTH_CLOSE "ResourceNotFound.DataFlowAuthClose",
    RESOURCE_NOT_FOUND_GROUP_NOT_EXIST "ResourceNotFound.GroupNotExist",
    RESOURCE_NOT_FOUND_IDENTITY_NOT_EXIST "ResourceNotFound.IdentityNotExist",
    RESOURCE_NOT_FOUND_NOT_FOUND "ResourceNotFound.NotFound",
    RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND "ResourceNotFound.PolicyIdNotFound",
    RESOURCE_NOT_FOUND_SECRET_NOT_EXIST "ResourceNotFound.SecretNotExist",
    RESOURCE_NOT_FOUND_USER_NOT_EXIST "ResourceNotFound.UserNotExist",
    RESOURCE_NOT_FOUND_USER_NOT_EXISTS "ResourceNotFound.UserNotExists",
    RESOURCE_UNAVAILABLE_FLOW_AUTH_SECET "ResourceUnavailable.FlowAuthSecet",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_DELETE_API_KEY "UnauthorizedOperation.DeleteApiKey"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddUser, AddUserToGroup, AttachGroupPolicy, AttachRolePolicy, AttachUserPolicy, BuildDataFlowAuthToken,
    ConsumeCustomMFAToken, CreateAccessKey, CreateGroup, CreateMessageReceiver, CreateOIDCConfig, CreatePolicy,
    CreatePolicyVersion, CreateRole, CreateSAMLProvider, CreateServiceLinkedRole, CreateSubAccountLoginIpPolicy,
    CreateUserOIDCConfig, CreateUserSAMLConfig, DeleteAccessKey, DeleteGroup, DeleteMessageReceiver, DeleteOIDCConfig,
    DeletePolicy, DeletePolicyVersion, DeleteRole, DeleteRolePermissionsBoundary, DeleteSAMLProvider,
    DeleteServiceLinkedRole, DeleteUser, DeleteUserPermissionsBoundary, DescribeOIDCConfig, DescribeRoleList,
    DescribeSafeAuthFlag, DescribeSafeAuthFlagColl, DescribeSafeAuthFlagIntl, DescribeSubAccounts,
    DescribeUserOIDCConfig, DescribeUserSAMLConfig, DetachGroupPolicy, DetachRolePolicy, DetachUserPolicy,
    DisableUserSSO, GetAccountSummary, GetCustomMFATokenInfo, GetGroup, GetPasswordRules, GetPolicy, GetPolicyVersion,
    GetRole, GetRolePermissionBoundary, GetSAMLProvider, GetSecurityLastUsed, GetServiceLinkedRoleDeletionStatus,
    GetUser, GetUserAppId, GetUserPermissionBoundary, ListAccessKeys, ListAccounts, ListAttachedGroupPolicies,
    ListAttachedRolePolicies, ListAttachedUserAllPolicies, ListAttachedUserPolicies, ListCollaborators,
    ListEntitiesForPolicy, ListGroups, ListGroupsForUser, ListPolicies, ListPoliciesGrantingServiceAccess,
    ListPolicyVersions, ListReceiver, ListSAMLProviders, ListUsers, ListUsersForGroup, ListWeChatWorkSubAccounts,
    PutRolePermissionsBoundary, PutUserPermissionsBoundary, RemoveUserFromGroup, SetDefaultPolicyVersion, SetMfaFlag,
    TagRole, UntagRole, UpdateAccessKey, UpdateAssumeRolePolicy, UpdateGroup, UpdateOIDCConfig, UpdatePasswordRules,
    UpdatePolicy, UpdateRoleConsoleLogin, UpdateRoleDescription, UpdateRoleSessionDuration, UpdateSAMLProvider,
    UpdateUser, UpdateUserOIDCConfig, UpdateUserSAMLConfig
}
