//! `cam` 2019-01-16.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "cam", version: "2019-01-16", code: "cam", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUser {
    pub name: String,
    pub remark: Option<String>,
    pub console_login: Option<u64>,
    pub use_api: Option<u64>,
    pub password: Option<Secret>,
    pub need_reset_password: Option<u64>,
    pub phone_num: Option<String>,
    pub country_code: Option<String>,
    pub email: Option<String>,
}
operation! { AddUser(name: String) "AddUser" -> AddUserOutput {
    0 "Name" name, 1 "Remark" remark: String, 2 "ConsoleLogin" console_login: u64, 3 "UseApi" use_api: u64,
    4 "Password" password: Secret, 5 "NeedResetPassword" need_reset_password: u64, 6 "PhoneNum" phone_num: String,
    7 "CountryCode" country_code: String, 8 "Email" email: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserOutput {
    pub uin: Option<u64>,
    pub name: Option<String>,
    pub password: Option<Secret>,
    pub secret_id: Option<String>,
    pub secret_key: Option<Secret>,
    pub uid: Option<u64>,
}
model! { AddUserOutput {
    0 "Uin" uin, 1 "Name" name, 2 "Password" password, 3 "SecretId" secret_id, 4 "SecretKey" secret_key, 5 "Uid" uid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToGroup {
    pub info: Vec<GroupIdOfUidInfo>,
}
operation! { AddUserToGroup(info: Vec<GroupIdOfUidInfo>) "AddUserToGroup" -> Empty {
    0 "Info" info
} }

pub type AddUserToGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupIdOfUidInfo {
    pub group_id: Option<u64>,
    pub uid: Option<u64>,
    pub uin: Option<u64>,
}
input! { GroupIdOfUidInfo(group_id: u64) {
    0 "GroupId" group_id: u64, 1 "Uid" uid: u64, 2 "Uin" uin: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachGroupPolicy {
    pub policy_id: u64,
    pub attach_group_id: u64,
}
operation! { AttachGroupPolicy(policy_id: u64, attach_group_id: u64) "AttachGroupPolicy" -> Empty {
    0 "PolicyId" policy_id, 1 "AttachGroupId" attach_group_id
} }

pub type AttachGroupPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachRolePolicy {
    pub policy_id: Option<u64>,
    pub attach_role_id: Option<String>,
    pub attach_role_name: Option<String>,
    pub policy_name: Option<String>,
}
operation! { AttachRolePolicy() "AttachRolePolicy" -> Empty {
    0 "PolicyId" policy_id: u64, 1 "AttachRoleId" attach_role_id: String, 2 "AttachRoleName" attach_role_name: String,
    3 "PolicyName" policy_name: String
} }

pub type AttachRolePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachUserPolicy {
    pub policy_id: u64,
    pub attach_uin: u64,
}
operation! { AttachUserPolicy(policy_id: u64, attach_uin: u64) "AttachUserPolicy" -> Empty {
    0 "PolicyId" policy_id, 1 "AttachUin" attach_uin
} }

pub type AttachUserPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildDataFlowAuthToken {
    pub resource_id: String,
    pub resource_region: String,
    pub resource_account: String,
}
operation! { BuildDataFlowAuthToken(resource_id: String, resource_region: String, resource_account: String)
    "BuildDataFlowAuthToken" -> BuildDataFlowAuthTokenOutput {
    0 "ResourceId" resource_id, 1 "ResourceRegion" resource_region, 2 "ResourceAccount" resource_account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildDataFlowAuthTokenOutput {
    pub credentials: Option<AuthToken>,
}
model! { BuildDataFlowAuthTokenOutput {
    0 "Credentials" credentials
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthToken {
    pub token: Option<Secret>,
    pub current_time: Option<i64>,
    pub next_rotation_time: Option<i64>,
    pub last_rotation_time_cost: Option<i64>,
    pub rotation_status: Option<String>,
    pub rotation_message: Option<String>,
}
model! { AuthToken {
    0 "Token" token, 1 "CurrentTime" current_time, 2 "NextRotationTime" next_rotation_time,
    3 "LastRotationTimeCost" last_rotation_time_cost, 4 "RotationStatus" rotation_status,
    5 "RotationMessage" rotation_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumeCustomMFAToken {
    pub mfa_token: Secret,
}
operation! { ConsumeCustomMFAToken(mfa_token: Secret) "ConsumeCustomMFAToken" -> Empty {
    0 "MFAToken" mfa_token
} }

pub type ConsumeCustomMFATokenOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessKey {
    pub target_uin: Option<u64>,
    pub description: Option<String>,
}
operation! { CreateAccessKey() "CreateAccessKey" -> CreateAccessKeyOutput {
    0 "TargetUin" target_uin: u64, 1 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessKeyOutput {
    pub access_key: Option<AccessKeyDetail>,
}
model! { CreateAccessKeyOutput {
    0 "AccessKey" access_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessKeyDetail {
    pub access_key_id: Option<String>,
    pub secret_access_key: Option<Secret>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
}
model! { AccessKeyDetail {
    0 "AccessKeyId" access_key_id, 1 "SecretAccessKey" secret_access_key, 2 "Status" status, 3 "CreateTime" create_time,
    4 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroup {
    pub group_name: String,
    pub remark: Option<String>,
}
operation! { CreateGroup(group_name: String) "CreateGroup" -> CreateGroupOutput {
    0 "GroupName" group_name, 1 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupOutput {
    pub group_id: Option<u64>,
}
model! { CreateGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMessageReceiver {
    pub name: String,
    pub country_code: String,
    pub phone_number: String,
    pub email: String,
    pub remark: Option<String>,
}
operation! { CreateMessageReceiver(name: String, country_code: String, phone_number: String, email: String)
    "CreateMessageReceiver" -> Empty {
    0 "Name" name, 1 "CountryCode" country_code, 2 "PhoneNumber" phone_number, 3 "Email" email,
    4 "Remark" remark: String
} }

pub type CreateMessageReceiverOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOIDCConfig {
    pub identity_url: String,
    pub client_id: Vec<String>,
    pub name: String,
    pub identity_key: String,
    pub description: Option<String>,
    pub auto_rotate_key: Option<u64>,
}
operation! { CreateOIDCConfig(identity_url: String, client_id: Vec<String>, name: String, identity_key: String)
    "CreateOIDCConfig" -> Empty {
    0 "IdentityUrl" identity_url, 1 "ClientId" client_id, 2 "Name" name, 3 "IdentityKey" identity_key,
    4 "Description" description: String, 5 "AutoRotateKey" auto_rotate_key: u64
} }

pub type CreateOIDCConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicy {
    pub policy_name: String,
    pub policy_document: String,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreatePolicy(policy_name: String, policy_document: String) "CreatePolicy" -> CreatePolicyOutput {
    0 "PolicyName" policy_name, 1 "PolicyDocument" policy_document, 2 "Description" description: String,
    3 "Tags" tags: Vec<Tag>
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
pub struct CreatePolicyOutput {
    pub policy_id: Option<u64>,
}
model! { CreatePolicyOutput {
    0 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyVersion {
    pub policy_id: u64,
    pub policy_document: String,
    pub set_as_default: bool,
}
operation! { CreatePolicyVersion(policy_id: u64, policy_document: String, set_as_default: bool)
    "CreatePolicyVersion" -> CreatePolicyVersionOutput {
    0 "PolicyId" policy_id, 1 "PolicyDocument" policy_document, 2 "SetAsDefault" set_as_default
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyVersionOutput {
    pub version_id: Option<u64>,
}
model! { CreatePolicyVersionOutput {
    0 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRole {
    pub role_name: String,
    pub policy_document: String,
    pub description: Option<String>,
    pub console_login: Option<u64>,
    pub session_duration: Option<u64>,
    pub tags: Option<Vec<RoleTags>>,
}
operation! { CreateRole(role_name: String, policy_document: String) "CreateRole" -> CreateRoleOutput {
    0 "RoleName" role_name, 1 "PolicyDocument" policy_document, 2 "Description" description: String,
    3 "ConsoleLogin" console_login: u64, 4 "SessionDuration" session_duration: u64, 5 "Tags" tags: Vec<RoleTags>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RoleTags(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleOutput {
    pub role_id: Option<String>,
}
model! { CreateRoleOutput {
    0 "RoleId" role_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSAMLProvider {
    pub name: String,
    pub description: String,
    pub saml_metadata_document: String,
}
operation! { CreateSAMLProvider(name: String, description: String, saml_metadata_document: String)
    "CreateSAMLProvider" -> CreateSAMLProviderOutput {
    0 "Name" name, 1 "Description" description, 2 "SAMLMetadataDocument" saml_metadata_document
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSAMLProviderOutput {
    pub provider_arn: Option<String>,
}
model! { CreateSAMLProviderOutput {
    0 "ProviderArn" provider_arn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRole {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRoleOutput {
    pub role_id: Option<String>,
}
model! { CreateServiceLinkedRoleOutput {
    0 "RoleId" role_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubAccountLoginIpPolicy {
    pub ip_policies: Option<Vec<IpPolicy>>,
    pub approver_type: Option<String>,
    pub approver_uin: Option<Vec<u64>>,
    pub disable_policy: Option<u64>,
    pub policy_type: Option<u64>,
}
operation! { CreateSubAccountLoginIpPolicy() "CreateSubAccountLoginIpPolicy" -> Empty {
    0 "IpPolicies" ip_policies: Vec<IpPolicy>, 1 "ApproverType" approver_type: String,
    2 "ApproverUin" approver_uin: Vec<u64>, 3 "DisablePolicy" disable_policy: u64, 4 "PolicyType" policy_type: u64
} }

pub type CreateSubAccountLoginIpPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpPolicy {
    pub ip: Option<String>,
    pub effect: Option<String>,
}
input! { IpPolicy(ip: String, effect: String) {
    0 "IP" ip: String, 1 "Effect" effect: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOIDCConfig {
    pub identity_url: String,
    pub client_id: String,
    pub authorization_endpoint: String,
    pub response_type: String,
    pub response_mode: String,
    pub mapping_filed: String,
    pub identity_key: String,
    pub scope: Option<Vec<String>>,
    pub description: Option<String>,
    pub auto_rotate_key: Option<u64>,
}

/// What [`CreateUserOIDCConfig::new`] takes.
pub struct CreateUserOIDCConfigRequired {
    pub identity_url: String,
    pub client_id: String,
    pub authorization_endpoint: String,
    pub response_type: String,
    pub response_mode: String,
    pub mapping_filed: String,
    pub identity_key: String,
}
operation! { CreateUserOIDCConfig{CreateUserOIDCConfigRequired: identity_url, client_id, authorization_endpoint, response_type, response_mode, mapping_filed, identity_key}
    "CreateUserOIDCConfig" -> Empty {
    0 "IdentityUrl" identity_url, 1 "ClientId" client_id, 2 "AuthorizationEndpoint" authorization_endpoint,
    3 "ResponseType" response_type, 4 "ResponseMode" response_mode, 5 "MappingFiled" mapping_filed,
    6 "IdentityKey" identity_key, 7 "Scope" scope: Vec<String>, 8 "Description" description: String,
    9 "AutoRotateKey" auto_rotate_key: u64
} }

pub type CreateUserOIDCConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserSAMLConfig {
    pub saml_metadata_document: String,
    pub auxiliary_domain: Option<String>,
}
operation! { CreateUserSAMLConfig(saml_metadata_document: String) "CreateUserSAMLConfig" -> Empty {
    0 "SAMLMetadataDocument" saml_metadata_document, 1 "AuxiliaryDomain" auxiliary_domain: String
} }

pub type CreateUserSAMLConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessKey {
    pub access_key_id: String,
    pub target_uin: Option<u64>,
}
operation! { DeleteAccessKey(access_key_id: String) "DeleteAccessKey" -> Empty {
    0 "AccessKeyId" access_key_id, 1 "TargetUin" target_uin: u64
} }

pub type DeleteAccessKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroup {
    pub group_id: u64,
}
operation! { DeleteGroup(group_id: u64) "DeleteGroup" -> Empty {
    0 "GroupId" group_id
} }

pub type DeleteGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMessageReceiver {
    pub name: String,
}
operation! { DeleteMessageReceiver(name: String) "DeleteMessageReceiver" -> Empty {
    0 "Name" name
} }

pub type DeleteMessageReceiverOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOIDCConfig {
    pub name: String,
}
operation! { DeleteOIDCConfig(name: String) "DeleteOIDCConfig" -> Empty {
    0 "Name" name
} }

pub type DeleteOIDCConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicy {
    pub policy_id: Vec<u64>,
}
operation! { DeletePolicy(policy_id: Vec<u64>) "DeletePolicy" -> Empty {
    0 "PolicyId" policy_id
} }

pub type DeletePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicyVersion {
    pub policy_id: u64,
    pub version_id: Vec<u64>,
}
operation! { DeletePolicyVersion(policy_id: u64, version_id: Vec<u64>) "DeletePolicyVersion" -> Empty {
    0 "PolicyId" policy_id, 1 "VersionId" version_id
} }

pub type DeletePolicyVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRole {
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
operation! { DeleteRole() "DeleteRole" -> Empty {
    0 "RoleId" role_id: String, 1 "RoleName" role_name: String
} }

pub type DeleteRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRolePermissionsBoundary {
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
operation! { DeleteRolePermissionsBoundary() "DeleteRolePermissionsBoundary" -> Empty {
    0 "RoleId" role_id: String, 1 "RoleName" role_name: String
} }

pub type DeleteRolePermissionsBoundaryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSAMLProvider {
    pub name: String,
}
operation! { DeleteSAMLProvider(name: String) "DeleteSAMLProvider" -> Empty {
    0 "Name" name
} }

pub type DeleteSAMLProviderOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceLinkedRole {
    pub role_name: String,
}
operation! { DeleteServiceLinkedRole(role_name: String) "DeleteServiceLinkedRole" -> DeleteServiceLinkedRoleOutput {
    0 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceLinkedRoleOutput {
    pub deletion_task_id: Option<String>,
}
model! { DeleteServiceLinkedRoleOutput {
    0 "DeletionTaskId" deletion_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    pub name: String,
    pub force: Option<u64>,
}
operation! { DeleteUser(name: String) "DeleteUser" -> Empty {
    0 "Name" name, 1 "Force" force: u64
} }

pub type DeleteUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserPermissionsBoundary {
    pub target_uin: i64,
}
operation! { DeleteUserPermissionsBoundary(target_uin: i64) "DeleteUserPermissionsBoundary" -> Empty {
    0 "TargetUin" target_uin
} }

pub type DeleteUserPermissionsBoundaryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOIDCConfig {
    pub name: String,
}
operation! { DescribeOIDCConfig(name: String) "DescribeOIDCConfig" -> DescribeOIDCConfigOutput {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOIDCConfigOutput {
    pub provider_type: Option<u64>,
    pub identity_url: Option<String>,
    pub identity_key: Option<String>,
    pub client_id: Option<Vec<String>>,
    pub status: Option<u64>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub auto_rotate_key: Option<u64>,
}
model! { DescribeOIDCConfigOutput {
    0 "ProviderType" provider_type, 1 "IdentityUrl" identity_url, 2 "IdentityKey" identity_key, 3 "ClientId" client_id,
    4 "Status" status, 5 "Description" description, 6 "Name" name, 7 "AutoRotateKey" auto_rotate_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleList {
    pub page: u64,
    pub rp: u64,
    pub tags: Option<Vec<RoleTags>>,
}
operation! { DescribeRoleList(page: u64, rp: u64) "DescribeRoleList" -> DescribeRoleListOutput {
    0 "Page" page, 1 "Rp" rp, 2 "Tags" tags: Vec<RoleTags>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleListOutput {
    pub list: Option<Vec<RoleInfo>>,
    pub total_num: Option<u64>,
}
model! { DescribeRoleListOutput {
    0 "List" list, 1 "TotalNum" total_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleInfo {
    pub role_id: Option<String>,
    pub role_name: Option<String>,
    pub policy_document: Option<String>,
    pub description: Option<String>,
    pub add_time: Option<String>,
    pub update_time: Option<String>,
    pub console_login: Option<u64>,
    pub role_type: Option<String>,
    pub session_duration: Option<u64>,
    pub deletion_task_id: Option<String>,
    pub tags: Option<Vec<RoleTags>>,
    pub role_arn: Option<String>,
}
model! { RoleInfo {
    0 "RoleId" role_id, 1 "RoleName" role_name, 2 "PolicyDocument" policy_document, 3 "Description" description,
    4 "AddTime" add_time, 5 "UpdateTime" update_time, 6 "ConsoleLogin" console_login, 7 "RoleType" role_type,
    8 "SessionDuration" session_duration, 9 "DeletionTaskId" deletion_task_id, 10 "Tags" tags, 11 "RoleArn" role_arn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafeAuthFlag {}
operation! { DescribeSafeAuthFlag() "DescribeSafeAuthFlag" -> DescribeSafeAuthFlagOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafeAuthFlagOutput {
    pub login_flag: Option<LoginActionFlag>,
    pub action_flag: Option<LoginActionFlag>,
    pub offsite_flag: Option<OffsiteFlag>,
    pub prompt_trust: Option<u64>,
}
model! { DescribeSafeAuthFlagOutput {
    0 "LoginFlag" login_flag, 1 "ActionFlag" action_flag, 2 "OffsiteFlag" offsite_flag, 3 "PromptTrust" prompt_trust
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginActionFlag {
    pub phone: Option<u64>,
    pub token: Option<u64>,
    pub stoken: Option<u64>,
    pub wechat: Option<u64>,
    pub custom: Option<u64>,
    pub mail: Option<u64>,
    pub u2f_token: Option<u64>,
    pub passkey: Option<u64>,
}
model! { LoginActionFlag {
    0 "Phone" phone, 1 "Token" token, 2 "Stoken" stoken, 3 "Wechat" wechat, 4 "Custom" custom, 5 "Mail" mail,
    6 "U2FToken" u2f_token, 7 "Passkey" passkey
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OffsiteFlag {
    pub verify_flag: Option<u64>,
    pub notify_phone: Option<u64>,
    pub notify_email: Option<i64>,
    pub notify_wechat: Option<u64>,
    pub tips: Option<u64>,
}
model! { OffsiteFlag {
    0 "VerifyFlag" verify_flag, 1 "NotifyPhone" notify_phone, 2 "NotifyEmail" notify_email,
    3 "NotifyWechat" notify_wechat, 4 "Tips" tips
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafeAuthFlagColl {
    pub sub_uin: u64,
}
operation! { DescribeSafeAuthFlagColl(sub_uin: u64) "DescribeSafeAuthFlagColl" -> DescribeSafeAuthFlagCollOutput {
    0 "SubUin" sub_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafeAuthFlagCollOutput {
    pub login_flag: Option<LoginActionFlag>,
    pub action_flag: Option<LoginActionFlag>,
    pub offsite_flag: Option<OffsiteFlag>,
    pub prompt_trust: Option<i64>,
}
model! { DescribeSafeAuthFlagCollOutput {
    0 "LoginFlag" login_flag, 1 "ActionFlag" action_flag, 2 "OffsiteFlag" offsite_flag, 3 "PromptTrust" prompt_trust
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafeAuthFlagIntl {}
operation! { DescribeSafeAuthFlagIntl() "DescribeSafeAuthFlagIntl" -> DescribeSafeAuthFlagIntlOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSafeAuthFlagIntlOutput {
    pub login_flag: Option<LoginActionFlagIntl>,
    pub action_flag: Option<LoginActionFlagIntl>,
    pub offsite_flag: Option<OffsiteFlag>,
}
model! { DescribeSafeAuthFlagIntlOutput {
    0 "LoginFlag" login_flag, 1 "ActionFlag" action_flag, 2 "OffsiteFlag" offsite_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginActionFlagIntl {
    pub phone: Option<u64>,
    pub token: Option<u64>,
    pub stoken: Option<u64>,
    pub wechat: Option<u64>,
    pub custom: Option<u64>,
    pub mail: Option<u64>,
    pub u2f_token: Option<u64>,
    pub passkey: Option<u64>,
}
model! { LoginActionFlagIntl {
    0 "Phone" phone, 1 "Token" token, 2 "Stoken" stoken, 3 "Wechat" wechat, 4 "Custom" custom, 5 "Mail" mail,
    6 "U2FToken" u2f_token, 7 "Passkey" passkey
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubAccounts {
    pub filter_sub_account_uin: Vec<u64>,
}
operation! { DescribeSubAccounts(filter_sub_account_uin: Vec<u64>) "DescribeSubAccounts" -> DescribeSubAccountsOutput {
    0 "FilterSubAccountUin" filter_sub_account_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubAccountsOutput {
    pub sub_accounts: Option<Vec<SubAccountUser>>,
}
model! { DescribeSubAccountsOutput {
    0 "SubAccounts" sub_accounts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubAccountUser {
    pub uin: Option<u64>,
    pub name: Option<String>,
    pub uid: Option<u64>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub user_type: Option<u64>,
    pub last_login_ip: Option<String>,
    pub last_login_time: Option<String>,
}
model! { SubAccountUser {
    0 "Uin" uin, 1 "Name" name, 2 "Uid" uid, 3 "Remark" remark, 4 "CreateTime" create_time, 5 "UserType" user_type,
    6 "LastLoginIp" last_login_ip, 7 "LastLoginTime" last_login_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOIDCConfig {}
operation! { DescribeUserOIDCConfig() "DescribeUserOIDCConfig" -> DescribeUserOIDCConfigOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserOIDCConfigOutput {
    pub provider_type: Option<u64>,
    pub identity_url: Option<String>,
    pub identity_key: Option<String>,
    pub client_id: Option<String>,
    pub status: Option<u64>,
    pub authorization_endpoint: Option<String>,
    pub scope: Option<Vec<String>>,
    pub response_type: Option<String>,
    pub response_mode: Option<String>,
    pub mapping_filed: Option<String>,
    pub description: Option<String>,
    pub auto_rotate_key: Option<u64>,
}
model! { DescribeUserOIDCConfigOutput {
    0 "ProviderType" provider_type, 1 "IdentityUrl" identity_url, 2 "IdentityKey" identity_key, 3 "ClientId" client_id,
    4 "Status" status, 5 "AuthorizationEndpoint" authorization_endpoint, 6 "Scope" scope,
    7 "ResponseType" response_type, 8 "ResponseMode" response_mode, 9 "MappingFiled" mapping_filed,
    10 "Description" description, 11 "AutoRotateKey" auto_rotate_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSAMLConfig {}
operation! { DescribeUserSAMLConfig() "DescribeUserSAMLConfig" -> DescribeUserSAMLConfigOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSAMLConfigOutput {
    pub saml_metadata: Option<String>,
    pub status: Option<u64>,
    pub auxiliary_domain: Option<String>,
}
model! { DescribeUserSAMLConfigOutput {
    0 "SAMLMetadata" saml_metadata, 1 "Status" status, 2 "AuxiliaryDomain" auxiliary_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachGroupPolicy {
    pub policy_id: u64,
    pub detach_group_id: u64,
}
operation! { DetachGroupPolicy(policy_id: u64, detach_group_id: u64) "DetachGroupPolicy" -> Empty {
    0 "PolicyId" policy_id, 1 "DetachGroupId" detach_group_id
} }

pub type DetachGroupPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachRolePolicy {
    pub policy_id: Option<u64>,
    pub detach_role_id: Option<String>,
    pub detach_role_name: Option<String>,
    pub policy_name: Option<String>,
}
operation! { DetachRolePolicy() "DetachRolePolicy" -> Empty {
    0 "PolicyId" policy_id: u64, 1 "DetachRoleId" detach_role_id: String, 2 "DetachRoleName" detach_role_name: String,
    3 "PolicyName" policy_name: String
} }

pub type DetachRolePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachUserPolicy {
    pub policy_id: u64,
    pub detach_uin: u64,
}
operation! { DetachUserPolicy(policy_id: u64, detach_uin: u64) "DetachUserPolicy" -> Empty {
    0 "PolicyId" policy_id, 1 "DetachUin" detach_uin
} }

pub type DetachUserPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableUserSSO {}
operation! { DisableUserSSO() "DisableUserSSO" -> Empty {} }

pub type DisableUserSSOOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountSummary {}
operation! { GetAccountSummary() "GetAccountSummary" -> GetAccountSummaryOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountSummaryOutput {
    pub policies: Option<u64>,
    pub roles: Option<u64>,
    /// Deprecated.
    pub idps: Option<u64>,
    pub user: Option<u64>,
    pub group: Option<u64>,
    pub member: Option<u64>,
    pub identity_providers: Option<u64>,
}
model! { GetAccountSummaryOutput {
    0 "Policies" policies, 1 "Roles" roles, 2 "Idps" idps, 3 "User" user, 4 "Group" group, 5 "Member" member,
    6 "IdentityProviders" identity_providers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomMFATokenInfo {
    pub mfa_token: Secret,
}
operation! { GetCustomMFATokenInfo(mfa_token: Secret) "GetCustomMFATokenInfo" -> GetCustomMFATokenInfoOutput {
    0 "MFAToken" mfa_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomMFATokenInfoOutput {
    pub uin: Option<u64>,
}
model! { GetCustomMFATokenInfoOutput {
    0 "Uin" uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroup {
    pub group_id: u64,
}
operation! { GetGroup(group_id: u64) "GetGroup" -> GetGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupOutput {
    pub group_id: Option<u64>,
    pub group_name: Option<String>,
    pub group_num: Option<u64>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub user_info: Option<Vec<GroupMemberInfo>>,
}
model! { GetGroupOutput {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "GroupNum" group_num, 3 "Remark" remark,
    4 "CreateTime" create_time, 5 "UserInfo" user_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupMemberInfo {
    pub uid: Option<u64>,
    pub uin: Option<u64>,
    pub name: Option<String>,
    pub phone_num: Option<String>,
    pub country_code: Option<String>,
    pub phone_flag: Option<u64>,
    pub email: Option<String>,
    pub email_flag: Option<u64>,
    pub user_type: Option<u64>,
    pub create_time: Option<String>,
    pub is_receiver_owner: Option<u64>,
    pub remark: Option<String>,
}
model! { GroupMemberInfo {
    0 "Uid" uid, 1 "Uin" uin, 2 "Name" name, 3 "PhoneNum" phone_num, 4 "CountryCode" country_code,
    5 "PhoneFlag" phone_flag, 6 "Email" email, 7 "EmailFlag" email_flag, 8 "UserType" user_type,
    9 "CreateTime" create_time, 10 "IsReceiverOwner" is_receiver_owner, 11 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPasswordRules {}
operation! { GetPasswordRules() "GetPasswordRules" -> GetPasswordRulesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPasswordRulesOutput {
    pub rules: Option<PassWordRule>,
    pub update_time: Option<String>,
    pub modifier: Option<String>,
}
model! { GetPasswordRulesOutput {
    0 "Rules" rules, 1 "UpdateTime" update_time, 2 "Modifier" modifier
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicy {
    pub policy_id: u64,
}
operation! { GetPolicy(policy_id: u64) "GetPolicy" -> GetPolicyOutput {
    0 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyOutput {
    pub policy_name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<u64>,
    pub add_time: Option<String>,
    pub update_time: Option<String>,
    pub policy_document: Option<String>,
    pub preset_alias: Option<String>,
    pub is_service_linked_role_policy: Option<u64>,
    pub tags: Option<Vec<Tag>>,
}
model! { GetPolicyOutput {
    0 "PolicyName" policy_name, 1 "Description" description, 2 "Type" r#type, 3 "AddTime" add_time,
    4 "UpdateTime" update_time, 5 "PolicyDocument" policy_document, 6 "PresetAlias" preset_alias,
    7 "IsServiceLinkedRolePolicy" is_service_linked_role_policy, 8 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyVersion {
    pub policy_id: u64,
    pub version_id: u64,
}
operation! { GetPolicyVersion(policy_id: u64, version_id: u64) "GetPolicyVersion" -> GetPolicyVersionOutput {
    0 "PolicyId" policy_id, 1 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyVersionOutput {
    pub policy_version: Option<PolicyVersionDetail>,
}
model! { GetPolicyVersionOutput {
    0 "PolicyVersion" policy_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyVersionDetail {
    pub version_id: Option<u64>,
    pub create_date: Option<String>,
    pub is_default_version: Option<u64>,
    pub document: Option<String>,
}
model! { PolicyVersionDetail {
    0 "VersionId" version_id, 1 "CreateDate" create_date, 2 "IsDefaultVersion" is_default_version, 3 "Document" document
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRole {
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
operation! { GetRole() "GetRole" -> GetRoleOutput {
    0 "RoleId" role_id: String, 1 "RoleName" role_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleOutput {
    pub role_info: Option<RoleInfo>,
}
model! { GetRoleOutput {
    0 "RoleInfo" role_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRolePermissionBoundary {
    pub role_id: String,
}
operation! { GetRolePermissionBoundary(role_id: String) "GetRolePermissionBoundary" -> GetRolePermissionBoundaryOutput {
    0 "RoleId" role_id
} }

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
    0 "PolicyId" policy_id, 1 "PolicyName" policy_name, 2 "PolicyDocument" policy_document, 3 "PolicyType" policy_type,
    4 "CreateMode" create_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSAMLProvider {
    pub name: String,
}
operation! { GetSAMLProvider(name: String) "GetSAMLProvider" -> GetSAMLProviderOutput {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSAMLProviderOutput {
    pub name: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub saml_metadata: Option<String>,
}
model! { GetSAMLProviderOutput {
    0 "Name" name, 1 "Description" description, 2 "CreateTime" create_time, 3 "ModifyTime" modify_time,
    4 "SAMLMetadata" saml_metadata
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityLastUsed {
    pub secret_id_list: Vec<String>,
}
operation! { GetSecurityLastUsed(secret_id_list: Vec<String>) "GetSecurityLastUsed" -> GetSecurityLastUsedOutput {
    0 "SecretIdList" secret_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityLastUsedOutput {
    pub secret_id_last_used_rows: Option<Vec<SecretIdLastUsed>>,
}
model! { GetSecurityLastUsedOutput {
    0 "SecretIdLastUsedRows" secret_id_last_used_rows
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecretIdLastUsed {
    pub secret_id: Option<String>,
    pub last_used_date: Option<String>,
    pub last_secret_used_date: Option<u64>,
}
model! { SecretIdLastUsed {
    0 "SecretId" secret_id, 1 "LastUsedDate" last_used_date, 2 "LastSecretUsedDate" last_secret_used_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceLinkedRoleDeletionStatus {
    pub deletion_task_id: String,
}
operation! { GetServiceLinkedRoleDeletionStatus(deletion_task_id: String)
    "GetServiceLinkedRoleDeletionStatus" -> GetServiceLinkedRoleDeletionStatusOutput {
    0 "DeletionTaskId" deletion_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceLinkedRoleDeletionStatusOutput {
    pub status: Option<String>,
    pub reason: Option<String>,
    pub service_type: Option<String>,
    pub service_name: Option<String>,
}
model! { GetServiceLinkedRoleDeletionStatusOutput {
    0 "Status" status, 1 "Reason" reason, 2 "ServiceType" service_type, 3 "ServiceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser {
    pub name: String,
}
operation! { GetUser(name: String) "GetUser" -> GetUserOutput {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserOutput {
    pub uin: Option<u64>,
    pub name: Option<String>,
    pub uid: Option<u64>,
    pub remark: Option<String>,
    pub console_login: Option<u64>,
    pub phone_num: Option<String>,
    pub country_code: Option<String>,
    pub email: Option<String>,
    pub recently_login_ip: Option<String>,
    pub recently_login_time: Option<String>,
}
model! { GetUserOutput {
    0 "Uin" uin, 1 "Name" name, 2 "Uid" uid, 3 "Remark" remark, 4 "ConsoleLogin" console_login, 5 "PhoneNum" phone_num,
    6 "CountryCode" country_code, 7 "Email" email, 8 "RecentlyLoginIP" recently_login_ip,
    9 "RecentlyLoginTime" recently_login_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserAppId {}
operation! { GetUserAppId() "GetUserAppId" -> GetUserAppIdOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserAppIdOutput {
    pub uin: Option<String>,
    pub owner_uin: Option<String>,
    pub app_id: Option<u64>,
}
model! { GetUserAppIdOutput {
    0 "Uin" uin, 1 "OwnerUin" owner_uin, 2 "AppId" app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserPermissionBoundary {
    pub target_uin: i64,
}
operation! { GetUserPermissionBoundary(target_uin: i64) "GetUserPermissionBoundary" -> GetUserPermissionBoundaryOutput {
    0 "TargetUin" target_uin
} }

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
    0 "PolicyId" policy_id, 1 "PolicyName" policy_name, 2 "PolicyDocument" policy_document, 3 "PolicyType" policy_type,
    4 "CreateMode" create_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessKeys {
    pub target_uin: Option<u64>,
}
operation! { ListAccessKeys() "ListAccessKeys" -> ListAccessKeysOutput {
    0 "TargetUin" target_uin: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessKeysOutput {
    pub access_keys: Option<Vec<AccessKey>>,
}
model! { ListAccessKeysOutput {
    0 "AccessKeys" access_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessKey {
    pub access_key_id: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
}
model! { AccessKey {
    0 "AccessKeyId" access_key_id, 1 "Status" status, 2 "CreateTime" create_time, 3 "Description" description
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsOutput {
    pub users: Option<Vec<ListAllUser>>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
}
model! { ListAccountsOutput {
    0 "Users" users, 1 "Marker" marker, 2 "IsTruncated" is_truncated
} }

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
    0 "Uin" uin, 1 "Name" name, 2 "Uid" uid, 3 "Remark" remark, 4 "ConsoleLogin" console_login, 5 "PhoneNum" phone_num,
    6 "CountryCode" country_code, 7 "Email" email, 8 "CreateTime" create_time, 9 "UserType" user_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAttachedGroupPolicies {
    pub target_group_id: u64,
    pub page: Option<u64>,
    pub rp: Option<u64>,
    pub keyword: Option<String>,
}
operation! { ListAttachedGroupPolicies(target_group_id: u64)
    "ListAttachedGroupPolicies" -> ListAttachedGroupPoliciesOutput {
    0 "TargetGroupId" target_group_id, 1 "Page" page: u64, 2 "Rp" rp: u64, 3 "Keyword" keyword: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAttachedGroupPoliciesOutput {
    pub total_num: Option<u64>,
    pub list: Option<Vec<AttachPolicyInfo>>,
}
model! { ListAttachedGroupPoliciesOutput {
    0 "TotalNum" total_num, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachPolicyInfo {
    pub policy_id: Option<u64>,
    pub policy_name: Option<String>,
    pub add_time: Option<String>,
    pub create_mode: Option<u64>,
    pub policy_type: Option<String>,
    pub remark: Option<String>,
    pub operate_owner_uin: Option<String>,
    pub operate_uin: Option<String>,
    pub operate_uin_type: Option<u64>,
    pub deactived: Option<u64>,
    pub deactived_detail: Option<Vec<String>>,
}
model! { AttachPolicyInfo {
    0 "PolicyId" policy_id, 1 "PolicyName" policy_name, 2 "AddTime" add_time, 3 "CreateMode" create_mode,
    4 "PolicyType" policy_type, 5 "Remark" remark, 6 "OperateOwnerUin" operate_owner_uin, 7 "OperateUin" operate_uin,
    8 "OperateUinType" operate_uin_type, 9 "Deactived" deactived, 10 "DeactivedDetail" deactived_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAttachedRolePolicies {
    pub page: u64,
    pub rp: u64,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
    pub policy_type: Option<String>,
    pub keyword: Option<String>,
}
operation! { ListAttachedRolePolicies(page: u64, rp: u64) "ListAttachedRolePolicies" -> ListAttachedRolePoliciesOutput {
    0 "Page" page, 1 "Rp" rp, 2 "RoleId" role_id: String, 3 "RoleName" role_name: String,
    4 "PolicyType" policy_type: String, 5 "Keyword" keyword: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAttachedRolePoliciesOutput {
    pub list: Option<Vec<AttachedPolicyOfRole>>,
    pub total_num: Option<u64>,
}
model! { ListAttachedRolePoliciesOutput {
    0 "List" list, 1 "TotalNum" total_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachedPolicyOfRole {
    pub policy_id: Option<u64>,
    pub policy_name: Option<String>,
    pub add_time: Option<String>,
    pub policy_type: Option<String>,
    pub create_mode: Option<u64>,
    pub deactived: Option<u64>,
    pub deactived_detail: Option<Vec<String>>,
    pub description: Option<String>,
}
model! { AttachedPolicyOfRole {
    0 "PolicyId" policy_id, 1 "PolicyName" policy_name, 2 "AddTime" add_time, 3 "PolicyType" policy_type,
    4 "CreateMode" create_mode, 5 "Deactived" deactived, 6 "DeactivedDetail" deactived_detail,
    7 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAttachedUserAllPolicies {
    pub target_uin: u64,
    pub rp: u64,
    pub page: u64,
    pub attach_type: u64,
    pub strategy_type: Option<u64>,
    pub keyword: Option<String>,
}
operation! { ListAttachedUserAllPolicies(target_uin: u64, rp: u64, page: u64, attach_type: u64)
    "ListAttachedUserAllPolicies" -> ListAttachedUserAllPoliciesOutput {
    0 "TargetUin" target_uin, 1 "Rp" rp, 2 "Page" page, 3 "AttachType" attach_type, 4 "StrategyType" strategy_type: u64,
    5 "Keyword" keyword: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAttachedUserAllPoliciesOutput {
    pub policy_list: Option<Vec<AttachedUserPolicy>>,
    pub total_num: Option<u64>,
}
model! { ListAttachedUserAllPoliciesOutput {
    0 "PolicyList" policy_list, 1 "TotalNum" total_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachedUserPolicy {
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub description: Option<String>,
    pub add_time: Option<String>,
    pub strategy_type: Option<String>,
    pub create_mode: Option<String>,
    pub groups: Option<Vec<AttachedUserPolicyGroupInfo>>,
    pub deactived: Option<u64>,
    pub deactived_detail: Option<Vec<String>>,
}
model! { AttachedUserPolicy {
    0 "PolicyId" policy_id, 1 "PolicyName" policy_name, 2 "Description" description, 3 "AddTime" add_time,
    4 "StrategyType" strategy_type, 5 "CreateMode" create_mode, 6 "Groups" groups, 7 "Deactived" deactived,
    8 "DeactivedDetail" deactived_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachedUserPolicyGroupInfo {
    pub group_id: Option<u64>,
    pub group_name: Option<String>,
}
model! { AttachedUserPolicyGroupInfo {
    0 "GroupId" group_id, 1 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAttachedUserPolicies {
    pub target_uin: u64,
    pub page: Option<u64>,
    pub rp: Option<u64>,
}
operation! { ListAttachedUserPolicies(target_uin: u64) "ListAttachedUserPolicies" -> ListAttachedUserPoliciesOutput {
    0 "TargetUin" target_uin, 1 "Page" page: u64, 2 "Rp" rp: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAttachedUserPoliciesOutput {
    pub total_num: Option<u64>,
    pub list: Option<Vec<AttachPolicyInfo>>,
}
model! { ListAttachedUserPoliciesOutput {
    0 "TotalNum" total_num, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollaborators {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { ListCollaborators() "ListCollaborators" -> ListCollaboratorsOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64
} }
paged! { ListCollaborators: SubAccountInfo = Offset "Offset", "Data" data, total "TotalNum" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollaboratorsOutput {
    pub total_num: Option<u64>,
    pub data: Option<Vec<SubAccountInfo>>,
}
model! { ListCollaboratorsOutput {
    0 "TotalNum" total_num, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubAccountInfo {
    pub uin: Option<u64>,
    pub name: Option<String>,
    pub uid: Option<u64>,
    pub remark: Option<String>,
    pub console_login: Option<u64>,
    pub phone_num: Option<String>,
    pub country_code: Option<String>,
    pub email: Option<String>,
    pub create_time: Option<String>,
    pub nick_name: Option<String>,
}
model! { SubAccountInfo {
    0 "Uin" uin, 1 "Name" name, 2 "Uid" uid, 3 "Remark" remark, 4 "ConsoleLogin" console_login, 5 "PhoneNum" phone_num,
    6 "CountryCode" country_code, 7 "Email" email, 8 "CreateTime" create_time, 9 "NickName" nick_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesForPolicy {
    pub policy_id: u64,
    pub page: Option<u64>,
    pub rp: Option<u64>,
    pub entity_filter: Option<String>,
}
operation! { ListEntitiesForPolicy(policy_id: u64) "ListEntitiesForPolicy" -> ListEntitiesForPolicyOutput {
    0 "PolicyId" policy_id, 1 "Page" page: u64, 2 "Rp" rp: u64, 3 "EntityFilter" entity_filter: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesForPolicyOutput {
    pub total_num: Option<u64>,
    pub list: Option<Vec<AttachEntityOfPolicy>>,
}
model! { ListEntitiesForPolicyOutput {
    0 "TotalNum" total_num, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachEntityOfPolicy {
    pub id: Option<String>,
    pub name: Option<String>,
    pub uin: Option<u64>,
    pub related_type: Option<u64>,
    pub attachment_time: Option<String>,
}
model! { AttachEntityOfPolicy {
    0 "Id" id, 1 "Name" name, 2 "Uin" uin, 3 "RelatedType" related_type, 4 "AttachmentTime" attachment_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroups {
    pub page: Option<u64>,
    pub rp: Option<u64>,
    pub keyword: Option<String>,
}
operation! { ListGroups() "ListGroups" -> ListGroupsOutput {
    0 "Page" page: u64, 1 "Rp" rp: u64, 2 "Keyword" keyword: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsOutput {
    pub total_num: Option<u64>,
    pub group_info: Option<Vec<GroupInfo>>,
}
model! { ListGroupsOutput {
    0 "TotalNum" total_num, 1 "GroupInfo" group_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfo {
    pub group_id: Option<u64>,
    pub group_name: Option<String>,
    pub create_time: Option<String>,
    pub remark: Option<String>,
}
model! { GroupInfo {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "CreateTime" create_time, 3 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForUser {
    pub uid: Option<u64>,
    pub rp: Option<u64>,
    pub page: Option<u64>,
    pub sub_uin: Option<u64>,
}
operation! { ListGroupsForUser() "ListGroupsForUser" -> ListGroupsForUserOutput {
    0 "Uid" uid: u64, 1 "Rp" rp: u64, 2 "Page" page: u64, 3 "SubUin" sub_uin: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForUserOutput {
    pub total_num: Option<u64>,
    pub group_info: Option<Vec<GroupInfo>>,
}
model! { ListGroupsForUserOutput {
    0 "TotalNum" total_num, 1 "GroupInfo" group_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicies {
    pub rp: Option<u64>,
    pub page: Option<u64>,
    pub scope: Option<String>,
    pub keyword: Option<String>,
}
operation! { ListPolicies() "ListPolicies" -> ListPoliciesOutput {
    0 "Rp" rp: u64, 1 "Page" page: u64, 2 "Scope" scope: String, 3 "Keyword" keyword: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesOutput {
    pub total_num: Option<u64>,
    pub list: Option<Vec<StrategyInfo>>,
    pub service_type_list: Option<Vec<String>>,
}
model! { ListPoliciesOutput {
    0 "TotalNum" total_num, 1 "List" list, 2 "ServiceTypeList" service_type_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrategyInfo {
    pub policy_id: Option<u64>,
    pub policy_name: Option<String>,
    pub add_time: Option<String>,
    pub r#type: Option<u64>,
    pub description: Option<String>,
    pub create_mode: Option<u64>,
    pub attachments: Option<u64>,
    pub service_type: Option<String>,
    pub is_attached: Option<u64>,
    pub deactived: Option<u64>,
    pub deactived_detail: Option<Vec<String>>,
    pub is_service_linked_policy: Option<u64>,
    pub attach_entity_count: Option<i64>,
    pub attach_entity_boundary_count: Option<i64>,
    pub update_time: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub permission_level: Option<String>,
}
model! { StrategyInfo {
    0 "PolicyId" policy_id, 1 "PolicyName" policy_name, 2 "AddTime" add_time, 3 "Type" r#type,
    4 "Description" description, 5 "CreateMode" create_mode, 6 "Attachments" attachments, 7 "ServiceType" service_type,
    8 "IsAttached" is_attached, 9 "Deactived" deactived, 10 "DeactivedDetail" deactived_detail,
    11 "IsServiceLinkedPolicy" is_service_linked_policy, 12 "AttachEntityCount" attach_entity_count,
    13 "AttachEntityBoundaryCount" attach_entity_boundary_count, 14 "UpdateTime" update_time, 15 "Tags" tags,
    16 "PermissionLevel" permission_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesGrantingServiceAccess {
    pub target_uin: Option<u64>,
    pub role_id: Option<u64>,
    pub group_id: Option<u64>,
    pub service_type: Option<String>,
}
operation! { ListPoliciesGrantingServiceAccess()
    "ListPoliciesGrantingServiceAccess" -> ListPoliciesGrantingServiceAccessOutput {
    0 "TargetUin" target_uin: u64, 1 "RoleId" role_id: u64, 2 "GroupId" group_id: u64,
    3 "ServiceType" service_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesGrantingServiceAccessOutput {
    pub list: Option<Vec<ListGrantServiceAccessNode>>,
}
model! { ListPoliciesGrantingServiceAccessOutput {
    0 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGrantServiceAccessNode {
    pub service: Option<ListGrantServiceAccessService>,
    pub action: Option<Vec<ListGrantServiceAccessActionNode>>,
    pub policy: Option<Vec<ListGrantServiceAccessPolicy>>,
}
model! { ListGrantServiceAccessNode {
    0 "Service" service, 1 "Action" action, 2 "Policy" policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGrantServiceAccessService {
    pub service_type: Option<String>,
    pub service_name: Option<String>,
}
model! { ListGrantServiceAccessService {
    0 "ServiceType" service_type, 1 "ServiceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGrantServiceAccessActionNode {
    pub name: Option<String>,
    pub description: Option<String>,
}
model! { ListGrantServiceAccessActionNode {
    0 "Name" name, 1 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGrantServiceAccessPolicy {
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub policy_description: Option<String>,
}
model! { ListGrantServiceAccessPolicy {
    0 "PolicyId" policy_id, 1 "PolicyName" policy_name, 2 "PolicyType" policy_type,
    3 "PolicyDescription" policy_description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyVersions {
    pub policy_id: u64,
}
operation! { ListPolicyVersions(policy_id: u64) "ListPolicyVersions" -> ListPolicyVersionsOutput {
    0 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyVersionsOutput {
    pub versions: Option<Vec<PolicyVersionItem>>,
}
model! { ListPolicyVersionsOutput {
    0 "Versions" versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyVersionItem {
    pub version_id: Option<u64>,
    pub create_date: Option<String>,
    pub is_default_version: Option<i64>,
}
model! { PolicyVersionItem {
    0 "VersionId" version_id, 1 "CreateDate" create_date, 2 "IsDefaultVersion" is_default_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReceiver {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { ListReceiver() "ListReceiver" -> ListReceiverOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64
} }
paged! { ListReceiver: Receiver = Offset "Offset", "Receivers" receivers, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReceiverOutput {
    pub total_count: Option<i64>,
    pub receivers: Option<Vec<Receiver>>,
}
model! { ListReceiverOutput {
    0 "TotalCount" total_count, 1 "Receivers" receivers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Receiver {
    pub uid: Option<u64>,
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
    0 "Uid" uid, 1 "Name" name, 2 "Remark" remark, 3 "PhoneNumber" phone_number, 4 "PhoneFlag" phone_flag,
    5 "Email" email, 6 "EmailFlag" email_flag, 7 "IsReceiverOwner" is_receiver_owner, 8 "WechatFlag" wechat_flag,
    9 "Uin" uin, 10 "CountryCode" country_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSAMLProviders {}
operation! { ListSAMLProviders() "ListSAMLProviders" -> ListSAMLProvidersOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSAMLProvidersOutput {
    pub total_count: Option<i64>,
    pub saml_provider_set: Option<Vec<SAMLProviderInfo>>,
}
model! { ListSAMLProvidersOutput {
    0 "TotalCount" total_count, 1 "SAMLProviderSet" saml_provider_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SAMLProviderInfo {
    pub name: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
model! { SAMLProviderInfo {
    0 "Name" name, 1 "Description" description, 2 "CreateTime" create_time, 3 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {}
operation! { ListUsers() "ListUsers" -> ListUsersOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    pub data: Option<Vec<SubAccountInfo>>,
}
model! { ListUsersOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForGroup {
    pub group_id: u64,
    pub page: Option<u64>,
    pub rp: Option<u64>,
}
operation! { ListUsersForGroup(group_id: u64) "ListUsersForGroup" -> ListUsersForGroupOutput {
    0 "GroupId" group_id, 1 "Page" page: u64, 2 "Rp" rp: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForGroupOutput {
    pub total_num: Option<u64>,
    pub user_info: Option<Vec<GroupMemberInfo>>,
}
model! { ListUsersForGroupOutput {
    0 "TotalNum" total_num, 1 "UserInfo" user_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWeChatWorkSubAccounts {
    pub offset: u64,
    pub limit: u64,
}
operation! { ListWeChatWorkSubAccounts(offset: u64, limit: u64)
    "ListWeChatWorkSubAccounts" -> ListWeChatWorkSubAccountsOutput {
    0 "Offset" offset, 1 "Limit" limit
} }
paged! { ListWeChatWorkSubAccounts: WeChatWorkSubAccount = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWeChatWorkSubAccountsOutput {
    pub data: Option<Vec<WeChatWorkSubAccount>>,
    pub total_count: Option<u64>,
}
model! { ListWeChatWorkSubAccountsOutput {
    0 "Data" data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeChatWorkSubAccount {
    pub uin: Option<u64>,
    pub name: Option<String>,
    pub uid: Option<u64>,
    pub remark: Option<String>,
    pub console_login: Option<u64>,
    pub phone_num: Option<String>,
    pub country_code: Option<String>,
    pub email: Option<String>,
    pub we_chat_work_user_id: Option<String>,
    pub create_time: Option<String>,
}
model! { WeChatWorkSubAccount {
    0 "Uin" uin, 1 "Name" name, 2 "Uid" uid, 3 "Remark" remark, 4 "ConsoleLogin" console_login, 5 "PhoneNum" phone_num,
    6 "CountryCode" country_code, 7 "Email" email, 8 "WeChatWorkUserId" we_chat_work_user_id, 9 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutRolePermissionsBoundary {
    pub policy_id: i64,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
operation! { PutRolePermissionsBoundary(policy_id: i64) "PutRolePermissionsBoundary" -> Empty {
    0 "PolicyId" policy_id, 1 "RoleId" role_id: String, 2 "RoleName" role_name: String
} }

pub type PutRolePermissionsBoundaryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutUserPermissionsBoundary {
    pub target_uin: i64,
    pub policy_id: i64,
}
operation! { PutUserPermissionsBoundary(target_uin: i64, policy_id: i64) "PutUserPermissionsBoundary" -> Empty {
    0 "TargetUin" target_uin, 1 "PolicyId" policy_id
} }

pub type PutUserPermissionsBoundaryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserFromGroup {
    pub info: Vec<GroupIdOfUidInfo>,
}
operation! { RemoveUserFromGroup(info: Vec<GroupIdOfUidInfo>) "RemoveUserFromGroup" -> Empty {
    0 "Info" info
} }

pub type RemoveUserFromGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultPolicyVersion {
    pub policy_id: u64,
    pub version_id: u64,
}
operation! { SetDefaultPolicyVersion(policy_id: u64, version_id: u64) "SetDefaultPolicyVersion" -> Empty {
    0 "PolicyId" policy_id, 1 "VersionId" version_id
} }

pub type SetDefaultPolicyVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetMfaFlag {
    pub op_uin: Option<u64>,
    pub login_flag: Option<LoginActionMfaFlag>,
    pub action_flag: Option<LoginActionMfaFlag>,
}
operation! { SetMfaFlag() "SetMfaFlag" -> Empty {
    0 "OpUin" op_uin: u64, 1 "LoginFlag" login_flag: LoginActionMfaFlag, 2 "ActionFlag" action_flag: LoginActionMfaFlag
} }

pub type SetMfaFlagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginActionMfaFlag {
    pub phone: Option<u64>,
    pub stoken: Option<u64>,
    pub wechat: Option<u64>,
}
input! { LoginActionMfaFlag() {
    0 "Phone" phone: u64, 1 "Stoken" stoken: u64, 2 "Wechat" wechat: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagRole {
    pub tags: Vec<RoleTags>,
    pub role_name: Option<String>,
    pub role_id: Option<String>,
}
operation! { TagRole(tags: Vec<RoleTags>) "TagRole" -> Empty {
    0 "Tags" tags, 1 "RoleName" role_name: String, 2 "RoleId" role_id: String
} }

pub type TagRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagRole {
    pub tag_keys: Vec<String>,
    pub role_name: Option<String>,
    pub role_id: Option<String>,
}
operation! { UntagRole(tag_keys: Vec<String>) "UntagRole" -> Empty {
    0 "TagKeys" tag_keys, 1 "RoleName" role_name: String, 2 "RoleId" role_id: String
} }

pub type UntagRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccessKey {
    pub access_key_id: String,
    pub status: String,
    pub target_uin: Option<u64>,
}
operation! { UpdateAccessKey(access_key_id: String, status: String) "UpdateAccessKey" -> Empty {
    0 "AccessKeyId" access_key_id, 1 "Status" status, 2 "TargetUin" target_uin: u64
} }

pub type UpdateAccessKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAssumeRolePolicy {
    pub policy_document: String,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
operation! { UpdateAssumeRolePolicy(policy_document: String) "UpdateAssumeRolePolicy" -> Empty {
    0 "PolicyDocument" policy_document, 1 "RoleId" role_id: String, 2 "RoleName" role_name: String
} }

pub type UpdateAssumeRolePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroup {
    pub group_id: u64,
    pub group_name: Option<String>,
    pub remark: Option<String>,
}
operation! { UpdateGroup(group_id: u64) "UpdateGroup" -> Empty {
    0 "GroupId" group_id, 1 "GroupName" group_name: String, 2 "Remark" remark: String
} }

pub type UpdateGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOIDCConfig {
    pub identity_url: String,
    pub client_id: Vec<String>,
    pub name: String,
    pub identity_key: String,
    pub description: Option<String>,
    pub auto_rotate_key: Option<u64>,
}
operation! { UpdateOIDCConfig(identity_url: String, client_id: Vec<String>, name: String, identity_key: String)
    "UpdateOIDCConfig" -> Empty {
    0 "IdentityUrl" identity_url, 1 "ClientId" client_id, 2 "Name" name, 3 "IdentityKey" identity_key,
    4 "Description" description: String, 5 "AutoRotateKey" auto_rotate_key: u64
} }

pub type UpdateOIDCConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePasswordRules {
    pub rules: PassWordRule,
}
operation! { UpdatePasswordRules(rules: PassWordRule) "UpdatePasswordRules" -> Empty {
    0 "Rules" rules
} }

pub type UpdatePasswordRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicy {
    pub policy_id: Option<u64>,
    pub policy_name: Option<String>,
    pub description: Option<String>,
    pub policy_document: Option<String>,
    pub alias: Option<String>,
}
operation! { UpdatePolicy() "UpdatePolicy" -> UpdatePolicyOutput {
    0 "PolicyId" policy_id: u64, 1 "PolicyName" policy_name: String, 2 "Description" description: String,
    3 "PolicyDocument" policy_document: String, 4 "Alias" alias: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyOutput {
    pub policy_id: Option<u64>,
}
model! { UpdatePolicyOutput {
    0 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleConsoleLogin {
    pub console_login: i64,
    pub role_id: Option<i64>,
    pub role_name: Option<String>,
}
operation! { UpdateRoleConsoleLogin(console_login: i64) "UpdateRoleConsoleLogin" -> Empty {
    0 "ConsoleLogin" console_login, 1 "RoleId" role_id: i64, 2 "RoleName" role_name: String
} }

pub type UpdateRoleConsoleLoginOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleDescription {
    pub description: String,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
operation! { UpdateRoleDescription(description: String) "UpdateRoleDescription" -> Empty {
    0 "Description" description, 1 "RoleId" role_id: String, 2 "RoleName" role_name: String
} }

pub type UpdateRoleDescriptionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleSessionDuration {
    pub session_duration: u64,
    pub role_name: Option<String>,
    pub role_id: Option<u64>,
}
operation! { UpdateRoleSessionDuration(session_duration: u64) "UpdateRoleSessionDuration" -> Empty {
    0 "SessionDuration" session_duration, 1 "RoleName" role_name: String, 2 "RoleId" role_id: u64
} }

pub type UpdateRoleSessionDurationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSAMLProvider {
    pub name: String,
    pub description: Option<String>,
    pub saml_metadata_document: Option<String>,
}
operation! { UpdateSAMLProvider(name: String) "UpdateSAMLProvider" -> Empty {
    0 "Name" name, 1 "Description" description: String, 2 "SAMLMetadataDocument" saml_metadata_document: String
} }

pub type UpdateSAMLProviderOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUser {
    pub name: String,
    pub remark: Option<String>,
    pub console_login: Option<u64>,
    pub password: Option<Secret>,
    pub need_reset_password: Option<u64>,
    pub phone_num: Option<String>,
    pub country_code: Option<String>,
    pub email: Option<String>,
}
operation! { UpdateUser(name: String) "UpdateUser" -> Empty {
    0 "Name" name, 1 "Remark" remark: String, 2 "ConsoleLogin" console_login: u64, 3 "Password" password: Secret,
    4 "NeedResetPassword" need_reset_password: u64, 5 "PhoneNum" phone_num: String,
    6 "CountryCode" country_code: String, 7 "Email" email: String
} }

pub type UpdateUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserOIDCConfig {
    pub identity_url: String,
    pub client_id: String,
    pub authorization_endpoint: String,
    pub response_type: String,
    pub response_mode: String,
    pub mapping_filed: String,
    pub identity_key: String,
    pub scope: Option<Vec<String>>,
    pub description: Option<String>,
    pub auto_rotate_key: Option<u64>,
}

/// What [`UpdateUserOIDCConfig::new`] takes.
pub struct UpdateUserOIDCConfigRequired {
    pub identity_url: String,
    pub client_id: String,
    pub authorization_endpoint: String,
    pub response_type: String,
    pub response_mode: String,
    pub mapping_filed: String,
    pub identity_key: String,
}
operation! { UpdateUserOIDCConfig{UpdateUserOIDCConfigRequired: identity_url, client_id, authorization_endpoint, response_type, response_mode, mapping_filed, identity_key}
    "UpdateUserOIDCConfig" -> Empty {
    0 "IdentityUrl" identity_url, 1 "ClientId" client_id, 2 "AuthorizationEndpoint" authorization_endpoint,
    3 "ResponseType" response_type, 4 "ResponseMode" response_mode, 5 "MappingFiled" mapping_filed,
    6 "IdentityKey" identity_key, 7 "Scope" scope: Vec<String>, 8 "Description" description: String,
    9 "AutoRotateKey" auto_rotate_key: u64
} }

pub type UpdateUserOIDCConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserSAMLConfig {
    pub operate: String,
    pub saml_metadata_document: Option<String>,
    pub auxiliary_domain: Option<String>,
}
operation! { UpdateUserSAMLConfig(operate: String) "UpdateUserSAMLConfig" -> Empty {
    0 "Operate" operate, 1 "SAMLMetadataDocument" saml_metadata_document: String,
    2 "AuxiliaryDomain" auxiliary_domain: String
} }

pub type UpdateUserSAMLConfigOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ACCESSKEY: &str = "FailedOperation.Accesskey";
    pub const FAILED_OPERATION_ASSIST_APPROVER_FULL: &str = "FailedOperation.AssistApproverFull";
    pub const FAILED_OPERATION_BUILD_AUTH_TOKEN: &str = "FailedOperation.BuildAuthToken";
    pub const FAILED_OPERATION_CIC_IDENTITY_FORBIDDEN: &str = "FailedOperation.CICIdentityForbidden";
    pub const FAILED_OPERATION_EXIST_HIGH_RISK_OPERATIONS: &str = "FailedOperation.ExistHighRiskOperations";
    pub const FAILED_OPERATION_FLOW_AUTH_ILLEGAL: &str = "FailedOperation.FlowAuthIllegal";
    pub const FAILED_OPERATION_FORBID_ADD: &str = "FailedOperation.ForbidAdd";
    pub const FAILED_OPERATION_GET_USER_AREA_ERROR: &str = "FailedOperation.GetUserAreaError";
    pub const FAILED_OPERATION_ORGANIZATION_POLICY_OPERATE_ERROR: &str =
        "FailedOperation.OrganizationPolicyOperateError";
    pub const FAILED_OPERATION_POLICY_FULL: &str = "FailedOperation.PolicyFull";
    pub const FAILED_OPERATION_POLICY_NAME_IN_USE: &str = "FailedOperation.PolicyNameInUse";
    pub const FAILED_OPERATION_POLICY_VERSION_ALREADY_DEFAULT: &str = "FailedOperation.PolicyVersionAlreadyDefault";
    pub const FAILED_OPERATION_POLICY_VERSION_FULL: &str = "FailedOperation.PolicyVersionFull";
    pub const FAILED_OPERATION_TAG_RESOURCE_FAILED: &str = "FailedOperation.TagResourceFailed";
    pub const FAILED_OPERATION_UN_TAG_RESOURCE_FAILED: &str = "FailedOperation.UnTagResourceFailed";
    pub const FAILED_OPERATION_UNMODIFIABLE: &str = "FailedOperation.Unmodifiable";
    pub const FAILED_OPERATION_USER_NOT_BIND_PHONE: &str = "FailedOperation.UserNotBindPhone";
    pub const FAILED_OPERATION_USER_NOT_BIND_WECHAT: &str = "FailedOperation.UserNotBindWechat";
    pub const FAILED_OPERATION_USER_UNBIND_NO_PERMISSION: &str = "FailedOperation.UserUnbindNoPermission";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_SYSTEM_ERROR: &str = "InternalError.SystemError";
    pub const INTERNAL_ERROR_UNKNOWN_ERROR: &str = "InternalError.UnknownError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_ACTION_ERROR: &str = "InvalidParameter.ActionError";
    pub const INVALID_PARAMETER_ACTION_MISS: &str = "InvalidParameter.ActionMiss";
    pub const INVALID_PARAMETER_ACTION_NOT_EXIST: &str = "InvalidParameter.ActionNotExist";
    pub const INVALID_PARAMETER_ACTION_SERVICE_NOT_EXIST: &str = "InvalidParameter.ActionServiceNotExist";
    pub const INVALID_PARAMETER_ASSIT_APPROVER_TYPE_ERROR: &str = "InvalidParameter.AssitApproverTypeError";
    pub const INVALID_PARAMETER_ATTACHMENT_FULL: &str = "InvalidParameter.AttachmentFull";
    pub const INVALID_PARAMETER_CONDITION_CONTENT_ERROR: &str = "InvalidParameter.ConditionContentError";
    pub const INVALID_PARAMETER_CONDITION_ERROR: &str = "InvalidParameter.ConditionError";
    pub const INVALID_PARAMETER_CONDITION_TYPE_ERROR: &str = "InvalidParameter.ConditionTypeError";
    pub const INVALID_PARAMETER_DELETION_TASK_NOT_EXIST: &str = "InvalidParameter.DeletionTaskNotExist";
    pub const INVALID_PARAMETER_DESCRIPTION_LENGTH_OVERLIMIT: &str = "InvalidParameter.DescriptionLengthOverlimit";
    pub const INVALID_PARAMETER_EFFECT_ERROR: &str = "InvalidParameter.EffectError";
    pub const INVALID_PARAMETER_ENTITY_FILTER_ERROR: &str = "InvalidParameter.EntityFilterError";
    pub const INVALID_PARAMETER_GROUP_FULL: &str = "InvalidParameter.GroupFull";
    pub const INVALID_PARAMETER_GROUP_ID_ERROR: &str = "InvalidParameter.GroupIdError";
    pub const INVALID_PARAMETER_GROUP_NAME_IN_USE: &str = "InvalidParameter.GroupNameInUse";
    pub const INVALID_PARAMETER_GROUP_NOT_EXIST: &str = "InvalidParameter.GroupNotExist";
    pub const INVALID_PARAMETER_GROUP_USER_FULL: &str = "InvalidParameter.GroupUserFull";
    pub const INVALID_PARAMETER_IP_ILLEGAL: &str = "InvalidParameter.IPIllegal";
    pub const INVALID_PARAMETER_IP_RANGE_OVERLAPPING: &str = "InvalidParameter.IPRangeOverlapping";
    pub const INVALID_PARAMETER_IDENTITY_NAME_IN_USE: &str = "InvalidParameter.IdentityNameInUse";
    pub const INVALID_PARAMETER_INTERFACE_NOT_EXIST: &str = "InvalidParameter.InterfaceNotExist";
    pub const INVALID_PARAMETER_KEYWORD_ERROR: &str = "InvalidParameter.KeywordError";
    pub const INVALID_PARAMETER_MFA_TOKEN_ERROR: &str = "InvalidParameter.MFATokenError";
    pub const INVALID_PARAMETER_NAME_OR_ID_CARD_ERROR: &str = "InvalidParameter.NameOrIdCardError";
    pub const INVALID_PARAMETER_NOT_SUPPORT_PRODUCT: &str = "InvalidParameter.NotSupportProduct";
    pub const INVALID_PARAMETER_OPERATE_ENTITIES_OVER_LIMIT: &str = "InvalidParameter.OperateEntitiesOverLimit";
    pub const INVALID_PARAMETER_OPERATE_POLICIES_OVER_LIMIT: &str = "InvalidParameter.OperatePoliciesOverLimit";
    pub const INVALID_PARAMETER_ORGANIZATION_ROLE_OPERATE_ERROR: &str = "InvalidParameter.OrganizationRoleOperateError";
    pub const INVALID_PARAMETER_PAGINATION_TOKEN_INVALID: &str = "InvalidParameter.PaginationTokenInvalid";
    pub const INVALID_PARAMETER_PARAM_ERROR: &str = "InvalidParameter.ParamError";
    pub const INVALID_PARAMETER_PASSWORD_RULE_ERROR: &str = "InvalidParameter.PasswordRuleError";
    pub const INVALID_PARAMETER_PASSWORD_VIOLATED_RULES: &str = "InvalidParameter.PasswordViolatedRules";
    pub const INVALID_PARAMETER_POLICY_DOCUMENT_ERROR: &str = "InvalidParameter.PolicyDocumentError";
    pub const INVALID_PARAMETER_POLICY_DOCUMENT_LENGTH_OVER_LIMIT: &str =
        "InvalidParameter.PolicyDocumentLengthOverLimit";
    pub const INVALID_PARAMETER_POLICY_ID_ERROR: &str = "InvalidParameter.PolicyIdError";
    pub const INVALID_PARAMETER_POLICY_ID_NOT_EXIST: &str = "InvalidParameter.PolicyIdNotExist";
    pub const INVALID_PARAMETER_POLICY_NAME_ERROR: &str = "InvalidParameter.PolicyNameError";
    pub const INVALID_PARAMETER_POLICY_VERSION_NOT_EXISTS: &str = "InvalidParameter.PolicyVersionNotExists";
    pub const INVALID_PARAMETER_PRINCIPAL_ERROR: &str = "InvalidParameter.PrincipalError";
    pub const INVALID_PARAMETER_PRINCIPAL_QCS_CROSS_ERROR: &str = "InvalidParameter.PrincipalQcsCrossError";
    pub const INVALID_PARAMETER_PRINCIPAL_QCS_ERROR: &str = "InvalidParameter.PrincipalQcsError";
    pub const INVALID_PARAMETER_PRINCIPAL_QCS_NOT_EXIST: &str = "InvalidParameter.PrincipalQcsNotExist";
    pub const INVALID_PARAMETER_PRINCIPAL_SERVICE_NOT_EXIST: &str = "InvalidParameter.PrincipalServiceNotExist";
    pub const INVALID_PARAMETER_RECEIVER_OVER_LIMIT: &str = "InvalidParameter.ReceiverOverLimit";
    pub const INVALID_PARAMETER_RESOURCE_CONTENT_ERROR: &str = "InvalidParameter.ResourceContentError";
    pub const INVALID_PARAMETER_RESOURCE_ERROR: &str = "InvalidParameter.ResourceError";
    pub const INVALID_PARAMETER_RESOURCE_PROJECT_ERROR: &str = "InvalidParameter.ResourceProjectError";
    pub const INVALID_PARAMETER_RESOURCE_QCS_ERROR: &str = "InvalidParameter.ResourceQcsError";
    pub const INVALID_PARAMETER_RESOURCE_REGION_ERROR: &str = "InvalidParameter.ResourceRegionError";
    pub const INVALID_PARAMETER_RESOURCE_SERVICE_NOT_EXIST: &str = "InvalidParameter.ResourceServiceNotExist";
    pub const INVALID_PARAMETER_RESOURCE_UIN_ERROR: &str = "InvalidParameter.ResourceUinError";
    pub const INVALID_PARAMETER_ROLE_FULL: &str = "InvalidParameter.RoleFull";
    pub const INVALID_PARAMETER_ROLE_NAME_ERROR: &str = "InvalidParameter.RoleNameError";
    pub const INVALID_PARAMETER_ROLE_NAME_IN_USE: &str = "InvalidParameter.RoleNameInUse";
    pub const INVALID_PARAMETER_ROLE_NOT_EXIST: &str = "InvalidParameter.RoleNotExist";
    pub const INVALID_PARAMETER_SCOPE_ERROR: &str = "InvalidParameter.ScopeError";
    pub const INVALID_PARAMETER_SEARCH_KEYWORD_LENGTH_ERROR: &str = "InvalidParameter.SearchKeywordLengthError";
    pub const INVALID_PARAMETER_SERVICE_LINKED_POLICY_CANT_IN_PERMISSION_BOUNDARY: &str =
        "InvalidParameter.ServiceLinkedPolicyCantInPermissionBoundary";
    pub const INVALID_PARAMETER_SERVICE_LINKED_ROLE_CANT_USE_PERMISSION_BOUNDARY: &str =
        "InvalidParameter.ServiceLinkedRoleCantUsePermissionBoundary";
    pub const INVALID_PARAMETER_SERVICE_TYPE_ERROR: &str = "InvalidParameter.ServiceTypeError";
    pub const INVALID_PARAMETER_STATEMENT_ERROR: &str = "InvalidParameter.StatementError";
    pub const INVALID_PARAMETER_SUB_USER_FULL: &str = "InvalidParameter.SubUserFull";
    pub const INVALID_PARAMETER_SUB_USER_NAME_IN_USE: &str = "InvalidParameter.SubUserNameInUse";
    pub const INVALID_PARAMETER_SUB_USER_PHONE_NOT_EXSIT: &str = "InvalidParameter.SubUserPhoneNotExsit";
    pub const INVALID_PARAMETER_TAG_LIMIT_EXCEEDED: &str = "InvalidParameter.TagLimitExceeded";
    pub const INVALID_PARAMETER_TAG_PARAM_ERROR: &str = "InvalidParameter.TagParamError";
    pub const INVALID_PARAMETER_UIN_ERROR: &str = "InvalidParameter.UinError";
    pub const INVALID_PARAMETER_USER_GROUP_FULL: &str = "InvalidParameter.UserGroupFull";
    pub const INVALID_PARAMETER_USER_NAME_ILLEGAL: &str = "InvalidParameter.UserNameIllegal";
    pub const INVALID_PARAMETER_USER_NOT_AUTH: &str = "InvalidParameter.UserNotAuth";
    pub const INVALID_PARAMETER_USER_NOT_EXIST: &str = "InvalidParameter.UserNotExist";
    pub const INVALID_PARAMETER_USER_UIN_AND_UIN_NOT_ALL_NULL: &str = "InvalidParameter.UserUinAndUinNotAllNull";
    pub const INVALID_PARAMETER_VERSION_ERROR: &str = "InvalidParameter.VersionError";
    pub const INVALID_PARAMETER_VALUE_IDENTITY_KEY_ERROR: &str = "InvalidParameterValue.IdentityKeyError";
    pub const INVALID_PARAMETER_VALUE_IDENTITY_URL_ERROR: &str = "InvalidParameterValue.IdentityUrlError";
    pub const INVALID_PARAMETER_VALUE_METADATA_ERROR: &str = "InvalidParameterValue.MetadataError";
    pub const INVALID_PARAMETER_VALUE_NAME_ERROR: &str = "InvalidParameterValue.NameError";
    pub const LIMIT_EXCEEDED_IDENTITY_FULL: &str = "LimitExceeded.IdentityFull";
    pub const LIMIT_EXCEEDED_UIN: &str = "LimitExceeded.Uin";
    pub const OPERATION_DENIED_ACCESS_KEY_OVER_LIMIT: &str = "OperationDenied.AccessKeyOverLimit";
    pub const OPERATION_DENIED_CIC_POLICY_OPERATION_DENIED: &str = "OperationDenied.CicPolicyOperationDenied";
    pub const OPERATION_DENIED_HAVE_KEYS: &str = "OperationDenied.HaveKeys";
    pub const OPERATION_DENIED_POLICY_TAG_CONFLICT: &str = "OperationDenied.PolicyTagConflict";
    pub const OPERATION_DENIED_SUB_UIN: &str = "OperationDenied.SubUin";
    pub const OPERATION_DENIED_UIN_NOT_MATCH: &str = "OperationDenied.UinNotMatch";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const REQUEST_LIMIT_EXCEEDED_CREATE_USER: &str = "RequestLimitExceeded.CreateUser";
    pub const REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED: &str = "RequestLimitExceeded.UinLimitExceeded";
    pub const RESOURCE_NOT_FOUND_DATA_FLOW_AUTH_CLOSE: &str = "ResourceNotFound.DataFlowAuthClose";
    pub const RESOURCE_NOT_FOUND_GROUP_NOT_EXIST: &str = "ResourceNotFound.GroupNotExist";
    pub const RESOURCE_NOT_FOUND_IDENTITY_NOT_EXIST: &str = "ResourceNotFound.IdentityNotExist";
    pub const RESOURCE_NOT_FOUND_NOT_FOUND: &str = "ResourceNotFound.NotFound";
    pub const RESOURCE_NOT_FOUND_POLICY_ID_NOT_FOUND: &str = "ResourceNotFound.PolicyIdNotFound";
    pub const RESOURCE_NOT_FOUND_SECRET_NOT_EXIST: &str = "ResourceNotFound.SecretNotExist";
    pub const RESOURCE_NOT_FOUND_USER_NOT_EXIST: &str = "ResourceNotFound.UserNotExist";
    pub const RESOURCE_NOT_FOUND_USER_NOT_EXISTS: &str = "ResourceNotFound.UserNotExists";
    pub const RESOURCE_UNAVAILABLE_FLOW_AUTH_SECET: &str = "ResourceUnavailable.FlowAuthSecet";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_DELETE_API_KEY: &str = "UnauthorizedOperation.DeleteApiKey";
}

#[cfg(feature = "reflect")]
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
