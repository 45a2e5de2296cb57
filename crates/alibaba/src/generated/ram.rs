//! `ram` 2015-05-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[],
    vpc: &[
        ("ap-northeast-1", "ram.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-1", "ram.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-3", "ram.vpc-proxy.aliyuncs.com"),
        ("ap-southeast-5", "ram.vpc-proxy.aliyuncs.com"),
        ("cn-beijing", "ram.vpc-proxy.aliyuncs.com"),
        ("cn-chengdu", "ram.vpc-proxy.aliyuncs.com"),
        ("cn-hangzhou", "ram.vpc-proxy.aliyuncs.com"),
        ("cn-hongkong", "ram.vpc-proxy.aliyuncs.com"),
        ("cn-huhehaote", "ram.vpc-proxy.aliyuncs.com"),
        ("cn-qingdao", "ram.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai", "ram.vpc-proxy.aliyuncs.com"),
        ("cn-shanghai-finance-1", "ram.vpc-proxy.aliyuncs.com"),
        ("cn-shenzhen", "ram.vpc-proxy.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "ram.vpc-proxy.aliyuncs.com"),
        ("cn-zhangjiakou", "ram.vpc-proxy.aliyuncs.com"),
        ("eu-central-1", "ram.vpc-proxy.aliyuncs.com"),
        ("eu-west-1", "ram.vpc-proxy.aliyuncs.com"),
        ("us-east-1", "ram.vpc-proxy.aliyuncs.com"),
        ("us-west-1", "ram.vpc-proxy.aliyuncs.com"),
    ],
    global: "ram.aliyuncs.com",
    rule: Rule::Central,
};

static SERVICE: Service = Service { name: "ram", version: "2015-05-01", code: "ram", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToGroup {
    pub group_name: Option<String>,
    pub user_name: Option<String>,
}
operation! { AddUserToGroup() "AddUserToGroup" -> Empty {
    0 "GroupName" group_name: String, 1 "UserName" user_name: String
} }

pub type AddUserToGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachPolicyToGroup {
    pub group_name: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { AttachPolicyToGroup() "AttachPolicyToGroup" -> Empty {
    0 "GroupName" group_name: String, 1 "PolicyName" policy_name: String, 2 "PolicyType" policy_type: String,
    3 "ResourceGroupId" resource_group_id: String
} }

pub type AttachPolicyToGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachPolicyToRole {
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub role_name: Option<String>,
}
operation! { AttachPolicyToRole() "AttachPolicyToRole" -> Empty {
    0 "PolicyName" policy_name: String, 1 "PolicyType" policy_type: String,
    2 "ResourceGroupId" resource_group_id: String, 3 "RoleName" role_name: String
} }

pub type AttachPolicyToRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachPolicyToUser {
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub user_name: Option<String>,
}
operation! { AttachPolicyToUser() "AttachPolicyToUser" -> Empty {
    0 "PolicyName" policy_name: String, 1 "PolicyType" policy_type: String,
    2 "ResourceGroupId" resource_group_id: String, 3 "UserName" user_name: String
} }

pub type AttachPolicyToUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindMFADevice {
    pub authentication_code1: Option<String>,
    pub authentication_code2: Option<String>,
    pub serial_number: Option<String>,
    pub user_name: Option<String>,
}
operation! { BindMFADevice() "BindMFADevice" -> Empty {
    0 "AuthenticationCode1" authentication_code1: String, 1 "AuthenticationCode2" authentication_code2: String,
    2 "SerialNumber" serial_number: String, 3 "UserName" user_name: String
} }

pub type BindMFADeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangePassword {
    pub new_password: Option<Secret>,
    pub old_password: Option<Secret>,
}
operation! { ChangePassword() "ChangePassword" -> Empty {
    0 "NewPassword" new_password: Secret, 1 "OldPassword" old_password: Secret
} }

pub type ChangePasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearAccountAlias {}
operation! { ClearAccountAlias() "ClearAccountAlias" -> Empty {} }

pub type ClearAccountAliasOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessKey {
    pub user_name: Option<String>,
}
operation! { CreateAccessKey() "CreateAccessKey" -> CreateAccessKeyOutput {
    0 "UserName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessKeyOutput {
    pub access_key: Option<CreateAccessKeyAccessKey>,
}
model! { CreateAccessKeyOutput {
    0 "AccessKey" access_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessKeyAccessKey {
    pub access_key_id: Option<String>,
    pub access_key_secret: Option<Secret>,
    pub create_date: Option<String>,
    pub status: Option<String>,
}
model! { CreateAccessKeyAccessKey {
    0 "AccessKeyId" access_key_id, 1 "AccessKeySecret" access_key_secret, 2 "CreateDate" create_date, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroup {
    pub comments: Option<String>,
    pub group_name: Option<String>,
}
operation! { CreateGroup() "CreateGroup" -> CreateGroupOutput {
    0 "Comments" comments: String, 1 "GroupName" group_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupOutput {
    pub group: Option<CreateGroupGroup>,
}
model! { CreateGroupOutput {
    0 "Group" group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupGroup {
    pub comments: Option<String>,
    pub create_date: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { CreateGroupGroup {
    0 "Comments" comments, 1 "CreateDate" create_date, 2 "GroupId" group_id, 3 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoginProfile {
    pub mfa_bind_required: Option<bool>,
    pub password: Option<Secret>,
    pub password_reset_required: Option<bool>,
    pub user_name: Option<String>,
}
operation! { CreateLoginProfile() "CreateLoginProfile" -> CreateLoginProfileOutput {
    0 "MFABindRequired" mfa_bind_required: bool, 1 "Password" password: Secret,
    2 "PasswordResetRequired" password_reset_required: bool, 3 "UserName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoginProfileOutput {
    pub login_profile: Option<CreateLoginProfileLoginProfile>,
}
model! { CreateLoginProfileOutput {
    0 "LoginProfile" login_profile
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoginProfileLoginProfile {
    pub create_date: Option<String>,
    pub mfa_bind_required: Option<bool>,
    pub password_reset_required: Option<bool>,
    pub user_name: Option<String>,
}
model! { CreateLoginProfileLoginProfile {
    0 "CreateDate" create_date, 1 "MFABindRequired" mfa_bind_required,
    2 "PasswordResetRequired" password_reset_required, 3 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicy {
    pub description: Option<String>,
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
    pub tag: Option<Vec<CreatePolicyTag>>,
}
operation! { CreatePolicy() "CreatePolicy" -> CreatePolicyOutput {
    0 "Description" description: String, 1 "PolicyDocument" policy_document: String, 2 "PolicyName" policy_name: String,
    3 "Tag" tag: Vec<CreatePolicyTag>
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreatePolicyTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyOutput {
    pub policy: Option<CreatePolicyPolicy>,
}
model! { CreatePolicyOutput {
    0 "Policy" policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyPolicy {
    pub create_date: Option<String>,
    pub default_version: Option<String>,
    pub description: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
}
model! { CreatePolicyPolicy {
    0 "CreateDate" create_date, 1 "DefaultVersion" default_version, 2 "Description" description,
    3 "PolicyName" policy_name, 4 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyVersion {
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
    pub rotate_strategy: Option<String>,
    pub set_as_default: Option<bool>,
}
operation! { CreatePolicyVersion() "CreatePolicyVersion" -> CreatePolicyVersionOutput {
    0 "PolicyDocument" policy_document: String, 1 "PolicyName" policy_name: String,
    2 "RotateStrategy" rotate_strategy: String, 3 "SetAsDefault" set_as_default: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyVersionOutput {
    pub policy_version: Option<CreatePolicyVersionPolicyVersion>,
}
model! { CreatePolicyVersionOutput {
    0 "PolicyVersion" policy_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyVersionPolicyVersion {
    pub create_date: Option<String>,
    pub is_default_version: Option<bool>,
    pub policy_document: Option<String>,
    pub version_id: Option<String>,
}
model! { CreatePolicyVersionPolicyVersion {
    0 "CreateDate" create_date, 1 "IsDefaultVersion" is_default_version, 2 "PolicyDocument" policy_document,
    3 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRole {
    pub assume_role_policy_document: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i64>,
    pub role_name: Option<String>,
    pub tag: Option<Vec<CreateRoleTag>>,
}
operation! { CreateRole() "CreateRole" -> CreateRoleOutput {
    0 "AssumeRolePolicyDocument" assume_role_policy_document: String, 1 "Description" description: String,
    2 "MaxSessionDuration" max_session_duration: i64, 3 "RoleName" role_name: String, 4 "Tag" tag: Vec<CreateRoleTag>
} [
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRoleTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleOutput {
    pub role: Option<CreateRoleRole>,
}
model! { CreateRoleOutput {
    0 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleRole {
    pub arn: Option<String>,
    pub assume_role_policy_document: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i64>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
model! { CreateRoleRole {
    0 "Arn" arn, 1 "AssumeRolePolicyDocument" assume_role_policy_document, 2 "CreateDate" create_date,
    3 "Description" description, 4 "MaxSessionDuration" max_session_duration, 5 "RoleId" role_id, 6 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    pub comments: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub mobile_phone: Option<String>,
    pub user_name: Option<String>,
}
operation! { CreateUser() "CreateUser" -> CreateUserOutput {
    0 "Comments" comments: String, 1 "DisplayName" display_name: String, 2 "Email" email: String,
    3 "MobilePhone" mobile_phone: String, 4 "UserName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOutput {
    pub user: Option<CreateUserUser>,
}
model! { CreateUserOutput {
    0 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserUser {
    pub comments: Option<String>,
    pub create_date: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub mobile_phone: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { CreateUserUser {
    0 "Comments" comments, 1 "CreateDate" create_date, 2 "DisplayName" display_name, 3 "Email" email,
    4 "MobilePhone" mobile_phone, 5 "UserId" user_id, 6 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualMFADevice {
    pub virtual_mfa_device_name: Option<String>,
}
operation! { CreateVirtualMFADevice() "CreateVirtualMFADevice" -> CreateVirtualMFADeviceOutput {
    0 "VirtualMFADeviceName" virtual_mfa_device_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualMFADeviceOutput {
    pub virtual_mfa_device: Option<CreateVirtualMFADeviceVirtualMFADevice>,
}
model! { CreateVirtualMFADeviceOutput {
    0 "VirtualMFADevice" virtual_mfa_device
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualMFADeviceVirtualMFADevice {
    pub base32_string_seed: Option<String>,
    pub qr_code_png: Option<String>,
    pub serial_number: Option<String>,
}
model! { CreateVirtualMFADeviceVirtualMFADevice {
    0 "Base32StringSeed" base32_string_seed, 1 "QRCodePNG" qr_code_png, 2 "SerialNumber" serial_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecodeDiagnosticMessage {
    pub encoded_diagnostic_message: Option<String>,
}
operation! { DecodeDiagnosticMessage() "DecodeDiagnosticMessage" -> DecodeDiagnosticMessageOutput {
    0 "EncodedDiagnosticMessage" encoded_diagnostic_message: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecodeDiagnosticMessageOutput {
    pub decoded_diagnostic_message: Option<DecodeDiagnosticMessageDecodedDiagnosticMessage>,
}
model! { DecodeDiagnosticMessageOutput {
    0 "DecodedDiagnosticMessage" decoded_diagnostic_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecodeDiagnosticMessageDecodedDiagnosticMessage {
    pub auth_action: Option<String>,
    pub auth_conditions: Option<Vec<DecodeDiagnosticMessageAuthConditions>>,
    pub auth_principal: Option<DecodeDiagnosticMessageAuthPrincipal>,
    pub auth_resource: Option<String>,
    pub explicit_deny: Option<bool>,
    pub matched_policies: Option<Vec<DecodeDiagnosticMessageMatchedPolicies>>,
    pub no_permission_policy_type: Option<String>,
}
model! { DecodeDiagnosticMessageDecodedDiagnosticMessage {
    0 "AuthAction" auth_action, 1 "AuthConditions" auth_conditions, 2 "AuthPrincipal" auth_principal,
    3 "AuthResource" auth_resource, 4 "ExplicitDeny" explicit_deny, 5 "MatchedPolicies" matched_policies,
    6 "NoPermissionPolicyType" no_permission_policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecodeDiagnosticMessageAuthConditions {
    pub condition_key: Option<String>,
    pub condition_values: Option<Vec<String>>,
}
model! { DecodeDiagnosticMessageAuthConditions {
    0 "ConditionKey" condition_key, 1 "ConditionValues" condition_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecodeDiagnosticMessageAuthPrincipal {
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
}
model! { DecodeDiagnosticMessageAuthPrincipal {
    0 "AuthPrincipalDisplayName" auth_principal_display_name, 1 "AuthPrincipalOwnerId" auth_principal_owner_id,
    2 "AuthPrincipalType" auth_principal_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecodeDiagnosticMessageMatchedPolicies {
    pub attached_entity_type: Option<String>,
    pub attached_scope: Option<String>,
    pub effect: Option<String>,
    pub policy_identifier: Option<String>,
    pub policy_type: Option<String>,
    pub policy_version: Option<String>,
}
model! { DecodeDiagnosticMessageMatchedPolicies {
    0 "AttachedEntityType" attached_entity_type, 1 "AttachedScope" attached_scope, 2 "Effect" effect,
    3 "PolicyIdentifier" policy_identifier, 4 "PolicyType" policy_type, 5 "PolicyVersion" policy_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessKey {
    pub user_access_key_id: Option<String>,
    pub user_name: Option<String>,
}
operation! { DeleteAccessKey() "DeleteAccessKey" -> Empty {
    0 "UserAccessKeyId" user_access_key_id: String, 1 "UserName" user_name: String
} }

pub type DeleteAccessKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroup {
    pub group_name: Option<String>,
}
operation! { DeleteGroup() "DeleteGroup" -> Empty {
    0 "GroupName" group_name: String
} }

pub type DeleteGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoginProfile {
    pub user_name: Option<String>,
}
operation! { DeleteLoginProfile() "DeleteLoginProfile" -> Empty {
    0 "UserName" user_name: String
} }

pub type DeleteLoginProfileOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicy {
    pub cascading_delete: Option<bool>,
    pub policy_name: Option<String>,
}
operation! { DeletePolicy() "DeletePolicy" -> Empty {
    0 "CascadingDelete" cascading_delete: bool, 1 "PolicyName" policy_name: String
} }

pub type DeletePolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicyVersion {
    pub policy_name: Option<String>,
    pub version_id: Option<String>,
}
operation! { DeletePolicyVersion() "DeletePolicyVersion" -> Empty {
    0 "PolicyName" policy_name: String, 1 "VersionId" version_id: String
} }

pub type DeletePolicyVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRole {
    pub role_name: Option<String>,
}
operation! { DeleteRole() "DeleteRole" -> Empty {
    0 "RoleName" role_name: String
} }

pub type DeleteRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    pub user_name: Option<String>,
}
operation! { DeleteUser() "DeleteUser" -> Empty {
    0 "UserName" user_name: String
} }

pub type DeleteUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualMFADevice {
    pub serial_number: Option<String>,
}
operation! { DeleteVirtualMFADevice() "DeleteVirtualMFADevice" -> Empty {
    0 "SerialNumber" serial_number: String
} }

pub type DeleteVirtualMFADeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachPolicyFromGroup {
    pub group_name: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub resource_group_id: Option<String>,
}
operation! { DetachPolicyFromGroup() "DetachPolicyFromGroup" -> Empty {
    0 "GroupName" group_name: String, 1 "PolicyName" policy_name: String, 2 "PolicyType" policy_type: String,
    3 "ResourceGroupId" resource_group_id: String
} }

pub type DetachPolicyFromGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachPolicyFromRole {
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub role_name: Option<String>,
}
operation! { DetachPolicyFromRole() "DetachPolicyFromRole" -> Empty {
    0 "PolicyName" policy_name: String, 1 "PolicyType" policy_type: String,
    2 "ResourceGroupId" resource_group_id: String, 3 "RoleName" role_name: String
} }

pub type DetachPolicyFromRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachPolicyFromUser {
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub user_name: Option<String>,
}
operation! { DetachPolicyFromUser() "DetachPolicyFromUser" -> Empty {
    0 "PolicyName" policy_name: String, 1 "PolicyType" policy_type: String,
    2 "ResourceGroupId" resource_group_id: String, 3 "UserName" user_name: String
} }

pub type DetachPolicyFromUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsed {
    pub user_access_key_id: Option<String>,
    pub user_name: Option<String>,
}
operation! { GetAccessKeyLastUsed() "GetAccessKeyLastUsed" -> GetAccessKeyLastUsedOutput {
    0 "UserAccessKeyId" user_access_key_id: String, 1 "UserName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedOutput {
    pub access_key_last_used: Option<GetAccessKeyLastUsedAccessKeyLastUsed>,
}
model! { GetAccessKeyLastUsedOutput {
    0 "AccessKeyLastUsed" access_key_last_used
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsedAccessKeyLastUsed {
    pub last_used_date: Option<String>,
}
model! { GetAccessKeyLastUsedAccessKeyLastUsed {
    0 "LastUsedDate" last_used_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountAlias {}
operation! { GetAccountAlias() "GetAccountAlias" -> GetAccountAliasOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountAliasOutput {
    pub account_alias: Option<String>,
}
model! { GetAccountAliasOutput {
    0 "AccountAlias" account_alias
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroup {
    pub group_name: Option<String>,
}
operation! { GetGroup() "GetGroup" -> GetGroupOutput {
    0 "GroupName" group_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupOutput {
    pub group: Option<GetGroupGroup>,
}
model! { GetGroupOutput {
    0 "Group" group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupGroup {
    pub comments: Option<String>,
    pub create_date: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub update_date: Option<String>,
}
model! { GetGroupGroup {
    0 "Comments" comments, 1 "CreateDate" create_date, 2 "GroupId" group_id, 3 "GroupName" group_name,
    4 "UpdateDate" update_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoginProfile {
    pub user_name: Option<String>,
}
operation! { GetLoginProfile() "GetLoginProfile" -> GetLoginProfileOutput {
    0 "UserName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoginProfileOutput {
    pub login_profile: Option<GetLoginProfileLoginProfile>,
}
model! { GetLoginProfileOutput {
    0 "LoginProfile" login_profile
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoginProfileLoginProfile {
    pub create_date: Option<String>,
    pub mfa_bind_required: Option<bool>,
    pub password_reset_required: Option<bool>,
    pub user_name: Option<String>,
}
model! { GetLoginProfileLoginProfile {
    0 "CreateDate" create_date, 1 "MFABindRequired" mfa_bind_required,
    2 "PasswordResetRequired" password_reset_required, 3 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPasswordPolicy {}
operation! { GetPasswordPolicy() "GetPasswordPolicy" -> GetPasswordPolicyOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPasswordPolicyOutput {
    pub password_policy: Option<GetPasswordPolicyPasswordPolicy>,
}
model! { GetPasswordPolicyOutput {
    0 "PasswordPolicy" password_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPasswordPolicyPasswordPolicy {
    pub hard_expiry: Option<bool>,
    pub max_login_attemps: Option<i64>,
    pub max_password_age: Option<i64>,
    pub minimum_password_length: Option<i64>,
    pub password_reuse_prevention: Option<i64>,
    pub require_lowercase_characters: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_symbols: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
}
model! { GetPasswordPolicyPasswordPolicy {
    0 "HardExpiry" hard_expiry, 1 "MaxLoginAttemps" max_login_attemps, 2 "MaxPasswordAge" max_password_age,
    3 "MinimumPasswordLength" minimum_password_length, 4 "PasswordReusePrevention" password_reuse_prevention,
    5 "RequireLowercaseCharacters" require_lowercase_characters, 6 "RequireNumbers" require_numbers,
    7 "RequireSymbols" require_symbols, 8 "RequireUppercaseCharacters" require_uppercase_characters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicy {
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
}
operation! { GetPolicy() "GetPolicy" -> GetPolicyOutput {
    0 "PolicyName" policy_name: String, 1 "PolicyType" policy_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyOutput {
    pub default_policy_version: Option<GetPolicyDefaultPolicyVersion>,
    pub policy: Option<GetPolicyPolicy>,
}
model! { GetPolicyOutput {
    0 "DefaultPolicyVersion" default_policy_version, 1 "Policy" policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyDefaultPolicyVersion {
    pub create_date: Option<String>,
    pub is_default_version: Option<bool>,
    pub policy_document: Option<String>,
    pub version_id: Option<String>,
}
model! { GetPolicyDefaultPolicyVersion {
    0 "CreateDate" create_date, 1 "IsDefaultVersion" is_default_version, 2 "PolicyDocument" policy_document,
    3 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyPolicy {
    pub attachment_count: Option<i64>,
    pub create_date: Option<String>,
    pub default_version: Option<String>,
    pub description: Option<String>,
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub update_date: Option<String>,
}
model! { GetPolicyPolicy {
    0 "AttachmentCount" attachment_count, 1 "CreateDate" create_date, 2 "DefaultVersion" default_version,
    3 "Description" description, 4 "PolicyDocument" policy_document, 5 "PolicyName" policy_name,
    6 "PolicyType" policy_type, 7 "UpdateDate" update_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyVersion {
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub version_id: Option<String>,
}
operation! { GetPolicyVersion() "GetPolicyVersion" -> GetPolicyVersionOutput {
    0 "PolicyName" policy_name: String, 1 "PolicyType" policy_type: String, 2 "VersionId" version_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyVersionOutput {
    pub policy_version: Option<GetPolicyVersionPolicyVersion>,
}
model! { GetPolicyVersionOutput {
    0 "PolicyVersion" policy_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyVersionPolicyVersion {
    pub create_date: Option<String>,
    pub is_default_version: Option<bool>,
    pub policy_document: Option<String>,
    pub version_id: Option<String>,
}
model! { GetPolicyVersionPolicyVersion {
    0 "CreateDate" create_date, 1 "IsDefaultVersion" is_default_version, 2 "PolicyDocument" policy_document,
    3 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRole {
    pub role_name: Option<String>,
}
operation! { GetRole() "GetRole" -> GetRoleOutput {
    0 "RoleName" role_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleOutput {
    pub role: Option<GetRoleRole>,
}
model! { GetRoleOutput {
    0 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleRole {
    pub arn: Option<String>,
    pub assume_role_policy_document: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i64>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
    pub update_date: Option<String>,
}
model! { GetRoleRole {
    0 "Arn" arn, 1 "AssumeRolePolicyDocument" assume_role_policy_document, 2 "CreateDate" create_date,
    3 "Description" description, 4 "MaxSessionDuration" max_session_duration, 5 "RoleId" role_id,
    6 "RoleName" role_name, 7 "UpdateDate" update_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityPreference {}
operation! { GetSecurityPreference() "GetSecurityPreference" -> GetSecurityPreferenceOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityPreferenceOutput {
    pub security_preference: Option<GetSecurityPreferenceSecurityPreference>,
}
model! { GetSecurityPreferenceOutput {
    0 "SecurityPreference" security_preference
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityPreferenceSecurityPreference {
    pub access_key_preference: Option<GetSecurityPreferenceAccessKeyPreference>,
    pub login_profile_preference: Option<GetSecurityPreferenceLoginProfilePreference>,
    pub mfa_preference: Option<GetSecurityPreferenceMFAPreference>,
    pub public_key_preference: Option<GetSecurityPreferencePublicKeyPreference>,
}
model! { GetSecurityPreferenceSecurityPreference {
    0 "AccessKeyPreference" access_key_preference, 1 "LoginProfilePreference" login_profile_preference,
    2 "MFAPreference" mfa_preference, 3 "PublicKeyPreference" public_key_preference
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityPreferenceAccessKeyPreference {
    pub allow_user_to_manage_access_keys: Option<bool>,
}
model! { GetSecurityPreferenceAccessKeyPreference {
    0 "AllowUserToManageAccessKeys" allow_user_to_manage_access_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityPreferenceLoginProfilePreference {
    pub allow_user_to_change_password: Option<bool>,
    pub enable_save_mfa_ticket: Option<bool>,
    pub login_network_masks: Option<String>,
    pub login_session_duration: Option<i64>,
}
model! { GetSecurityPreferenceLoginProfilePreference {
    0 "AllowUserToChangePassword" allow_user_to_change_password, 1 "EnableSaveMFATicket" enable_save_mfa_ticket,
    2 "LoginNetworkMasks" login_network_masks, 3 "LoginSessionDuration" login_session_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityPreferenceMFAPreference {
    pub allow_user_to_manage_mfa_devices: Option<bool>,
}
model! { GetSecurityPreferenceMFAPreference {
    0 "AllowUserToManageMFADevices" allow_user_to_manage_mfa_devices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityPreferencePublicKeyPreference {
    pub allow_user_to_manage_public_keys: Option<bool>,
}
model! { GetSecurityPreferencePublicKeyPreference {
    0 "AllowUserToManagePublicKeys" allow_user_to_manage_public_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser {
    pub user_name: Option<String>,
}
operation! { GetUser() "GetUser" -> GetUserOutput {
    0 "UserName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserOutput {
    pub user: Option<GetUserUser>,
}
model! { GetUserOutput {
    0 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserUser {
    pub comments: Option<String>,
    pub create_date: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub last_login_date: Option<String>,
    pub mobile_phone: Option<String>,
    pub update_date: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { GetUserUser {
    0 "Comments" comments, 1 "CreateDate" create_date, 2 "DisplayName" display_name, 3 "Email" email,
    4 "LastLoginDate" last_login_date, 5 "MobilePhone" mobile_phone, 6 "UpdateDate" update_date, 7 "UserId" user_id,
    8 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserMFAInfo {
    pub user_name: Option<String>,
}
operation! { GetUserMFAInfo() "GetUserMFAInfo" -> GetUserMFAInfoOutput {
    0 "UserName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserMFAInfoOutput {
    pub mfa_device: Option<GetUserMFAInfoMFADevice>,
}
model! { GetUserMFAInfoOutput {
    0 "MFADevice" mfa_device
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserMFAInfoMFADevice {
    pub serial_number: Option<String>,
    pub r#type: Option<String>,
}
model! { GetUserMFAInfoMFADevice {
    0 "SerialNumber" serial_number, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessKeys {
    pub user_name: Option<String>,
}
operation! { ListAccessKeys() "ListAccessKeys" -> ListAccessKeysOutput {
    0 "UserName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessKeysOutput {
    pub access_keys: Option<ListAccessKeysAccessKeys>,
}
model! { ListAccessKeysOutput {
    0 "AccessKeys" access_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessKeysAccessKeys {
    pub access_key: Option<Vec<ListAccessKeysAccessKey>>,
}
model! { ListAccessKeysAccessKeys {
    0 "AccessKey" access_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessKeysAccessKey {
    pub access_key_id: Option<String>,
    pub create_date: Option<String>,
    pub status: Option<String>,
}
model! { ListAccessKeysAccessKey {
    0 "AccessKeyId" access_key_id, 1 "CreateDate" create_date, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesForPolicy {
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
}
operation! { ListEntitiesForPolicy() "ListEntitiesForPolicy" -> ListEntitiesForPolicyOutput {
    0 "PolicyName" policy_name: String, 1 "PolicyType" policy_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesForPolicyOutput {
    pub groups: Option<ListEntitiesForPolicyGroups>,
    pub roles: Option<ListEntitiesForPolicyRoles>,
    pub users: Option<ListEntitiesForPolicyUsers>,
}
model! { ListEntitiesForPolicyOutput {
    0 "Groups" groups, 1 "Roles" roles, 2 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesForPolicyGroups {
    pub group: Option<Vec<ListEntitiesForPolicyGroup>>,
}
model! { ListEntitiesForPolicyGroups {
    0 "Group" group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesForPolicyGroup {
    pub attach_date: Option<String>,
    pub comments: Option<String>,
    pub group_name: Option<String>,
}
model! { ListEntitiesForPolicyGroup {
    0 "AttachDate" attach_date, 1 "Comments" comments, 2 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesForPolicyRoles {
    pub role: Option<Vec<ListEntitiesForPolicyRole>>,
}
model! { ListEntitiesForPolicyRoles {
    0 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesForPolicyRole {
    pub arn: Option<String>,
    pub attach_date: Option<String>,
    pub description: Option<String>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}
model! { ListEntitiesForPolicyRole {
    0 "Arn" arn, 1 "AttachDate" attach_date, 2 "Description" description, 3 "RoleId" role_id, 4 "RoleName" role_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesForPolicyUsers {
    pub user: Option<Vec<ListEntitiesForPolicyUser>>,
}
model! { ListEntitiesForPolicyUsers {
    0 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesForPolicyUser {
    pub attach_date: Option<String>,
    pub display_name: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { ListEntitiesForPolicyUser {
    0 "AttachDate" attach_date, 1 "DisplayName" display_name, 2 "UserId" user_id, 3 "UserName" user_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsOutput {
    pub groups: Option<ListGroupsGroups>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}
model! { ListGroupsOutput {
    0 "Groups" groups, 1 "IsTruncated" is_truncated, 2 "Marker" marker
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsGroups {
    pub group: Option<Vec<ListGroupsGroup>>,
}
model! { ListGroupsGroups {
    0 "Group" group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsGroup {
    pub comments: Option<String>,
    pub create_date: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub update_date: Option<String>,
}
model! { ListGroupsGroup {
    0 "Comments" comments, 1 "CreateDate" create_date, 2 "GroupId" group_id, 3 "GroupName" group_name,
    4 "UpdateDate" update_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForUser {
    pub user_name: Option<String>,
}
operation! { ListGroupsForUser() "ListGroupsForUser" -> ListGroupsForUserOutput {
    0 "UserName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForUserOutput {
    pub groups: Option<ListGroupsForUserGroups>,
}
model! { ListGroupsForUserOutput {
    0 "Groups" groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForUserGroups {
    pub group: Option<Vec<ListGroupsForUserGroup>>,
}
model! { ListGroupsForUserGroups {
    0 "Group" group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForUserGroup {
    pub comments: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub join_date: Option<String>,
}
model! { ListGroupsForUserGroup {
    0 "Comments" comments, 1 "GroupId" group_id, 2 "GroupName" group_name, 3 "JoinDate" join_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicies {
    pub marker: Option<String>,
    pub max_items: Option<i64>,
    pub policy_type: Option<String>,
    pub tag: Option<Vec<ListPoliciesTag>>,
}
operation! { ListPolicies() "ListPolicies" -> ListPoliciesOutput {
    0 "Marker" marker: String, 1 "MaxItems" max_items: i64, 2 "PolicyType" policy_type: String,
    3 "Tag" tag: Vec<ListPoliciesTag>
} [
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }
paged! { ListPolicies: ListPoliciesPolicy =
    Token "Marker", "Policies.Policy" policies.policy, next "Marker", more "IsTruncated"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListPoliciesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesOutput {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub policies: Option<ListPoliciesPolicies>,
}
model! { ListPoliciesOutput {
    0 "IsTruncated" is_truncated, 1 "Marker" marker, 2 "Policies" policies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesPolicies {
    pub policy: Option<Vec<ListPoliciesPolicy>>,
}
model! { ListPoliciesPolicies {
    0 "Policy" policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesPolicy {
    pub attachment_count: Option<i64>,
    pub create_date: Option<String>,
    pub default_version: Option<String>,
    pub description: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub tags: Option<ListPoliciesTags>,
    pub update_date: Option<String>,
}
model! { ListPoliciesPolicy {
    0 "AttachmentCount" attachment_count, 1 "CreateDate" create_date, 2 "DefaultVersion" default_version,
    3 "Description" description, 4 "PolicyName" policy_name, 5 "PolicyType" policy_type, 6 "Tags" tags,
    7 "UpdateDate" update_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesTags {
    pub tag: Option<Vec<ListPoliciesTagsTag>>,
}
model! { ListPoliciesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListPoliciesTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForGroup {
    pub group_name: Option<String>,
}
operation! { ListPoliciesForGroup() "ListPoliciesForGroup" -> ListPoliciesForGroupOutput {
    0 "GroupName" group_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForGroupOutput {
    pub policies: Option<ListPoliciesForGroupPolicies>,
}
model! { ListPoliciesForGroupOutput {
    0 "Policies" policies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForGroupPolicies {
    pub policy: Option<Vec<ListPoliciesForGroupPolicy>>,
}
model! { ListPoliciesForGroupPolicies {
    0 "Policy" policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForGroupPolicy {
    pub attach_date: Option<String>,
    pub default_version: Option<String>,
    pub description: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
}
model! { ListPoliciesForGroupPolicy {
    0 "AttachDate" attach_date, 1 "DefaultVersion" default_version, 2 "Description" description,
    3 "PolicyName" policy_name, 4 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForRole {
    pub role_name: Option<String>,
}
operation! { ListPoliciesForRole() "ListPoliciesForRole" -> ListPoliciesForRoleOutput {
    0 "RoleName" role_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForRoleOutput {
    pub policies: Option<ListPoliciesForRolePolicies>,
}
model! { ListPoliciesForRoleOutput {
    0 "Policies" policies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForRolePolicies {
    pub policy: Option<Vec<ListPoliciesForRolePolicy>>,
}
model! { ListPoliciesForRolePolicies {
    0 "Policy" policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForRolePolicy {
    pub attach_date: Option<String>,
    pub default_version: Option<String>,
    pub description: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
}
model! { ListPoliciesForRolePolicy {
    0 "AttachDate" attach_date, 1 "DefaultVersion" default_version, 2 "Description" description,
    3 "PolicyName" policy_name, 4 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForUser {
    pub user_name: Option<String>,
}
operation! { ListPoliciesForUser() "ListPoliciesForUser" -> ListPoliciesForUserOutput {
    0 "UserName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForUserOutput {
    pub policies: Option<ListPoliciesForUserPolicies>,
}
model! { ListPoliciesForUserOutput {
    0 "Policies" policies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForUserPolicies {
    pub policy: Option<Vec<ListPoliciesForUserPolicy>>,
}
model! { ListPoliciesForUserPolicies {
    0 "Policy" policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForUserPolicy {
    pub attach_date: Option<String>,
    pub default_version: Option<String>,
    pub description: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
}
model! { ListPoliciesForUserPolicy {
    0 "AttachDate" attach_date, 1 "DefaultVersion" default_version, 2 "Description" description,
    3 "PolicyName" policy_name, 4 "PolicyType" policy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyVersions {
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
}
operation! { ListPolicyVersions() "ListPolicyVersions" -> ListPolicyVersionsOutput {
    0 "PolicyName" policy_name: String, 1 "PolicyType" policy_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyVersionsOutput {
    pub policy_versions: Option<ListPolicyVersionsPolicyVersions>,
}
model! { ListPolicyVersionsOutput {
    0 "PolicyVersions" policy_versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyVersionsPolicyVersions {
    pub policy_version: Option<Vec<ListPolicyVersionsPolicyVersion>>,
}
model! { ListPolicyVersionsPolicyVersions {
    0 "PolicyVersion" policy_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyVersionsPolicyVersion {
    pub create_date: Option<String>,
    pub is_default_version: Option<bool>,
    pub policy_document: Option<String>,
    pub version_id: Option<String>,
}
model! { ListPolicyVersionsPolicyVersion {
    0 "CreateDate" create_date, 1 "IsDefaultVersion" is_default_version, 2 "PolicyDocument" policy_document,
    3 "VersionId" version_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRoles {
    pub marker: Option<String>,
    pub max_items: Option<i64>,
    pub tag: Option<Vec<ListRolesTag>>,
}
operation! { ListRoles() "ListRoles" -> ListRolesOutput {
    0 "Marker" marker: String, 1 "MaxItems" max_items: i64, 2 "Tag" tag: Vec<ListRolesTag>
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }
paged! { ListRoles: ListRolesRole = Token "Marker", "Roles.Role" roles.role, next "Marker", more "IsTruncated" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListRolesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesOutput {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub roles: Option<ListRolesRoles>,
}
model! { ListRolesOutput {
    0 "IsTruncated" is_truncated, 1 "Marker" marker, 2 "Roles" roles
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesRoles {
    pub role: Option<Vec<ListRolesRole>>,
}
model! { ListRolesRoles {
    0 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesRole {
    pub arn: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i64>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
    pub tags: Option<ListRolesTags>,
    pub update_date: Option<String>,
}
model! { ListRolesRole {
    0 "Arn" arn, 1 "CreateDate" create_date, 2 "Description" description, 3 "MaxSessionDuration" max_session_duration,
    4 "RoleId" role_id, 5 "RoleName" role_name, 6 "Tags" tags, 7 "UpdateDate" update_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesTags {
    pub tag: Option<Vec<ListRolesTagsTag>>,
}
model! { ListRolesTags {
    0 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListRolesTagsTag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub page_size: Option<i64>,
    pub resource_names: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources() "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "PageSize" page_size: i64, 2 "ResourceNames" resource_names: Vec<String>,
    3 "ResourceType" resource_type: String, 4 "Tag" tag: Vec<ListTagResourcesTag>
} [
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<Vec<ListTagResourcesTagResources>>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceName" resource_name, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {
    pub marker: Option<String>,
    pub max_items: Option<i64>,
}
operation! { ListUsers() "ListUsers" -> ListUsersOutput {
    0 "Marker" marker: String, 1 "MaxItems" max_items: i64
} }
paged! { ListUsers: ListUsersUser = Token "Marker", "Users.User" users.user, next "Marker", more "IsTruncated" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub users: Option<ListUsersUsers>,
}
model! { ListUsersOutput {
    0 "IsTruncated" is_truncated, 1 "Marker" marker, 2 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersUsers {
    pub user: Option<Vec<ListUsersUser>>,
}
model! { ListUsersUsers {
    0 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersUser {
    pub comments: Option<String>,
    pub create_date: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub mobile_phone: Option<String>,
    pub update_date: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { ListUsersUser {
    0 "Comments" comments, 1 "CreateDate" create_date, 2 "DisplayName" display_name, 3 "Email" email,
    4 "MobilePhone" mobile_phone, 5 "UpdateDate" update_date, 6 "UserId" user_id, 7 "UserName" user_name
} }

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
    Token "Marker", "Users.User" users.user, next "Marker", more "IsTruncated"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForGroupOutput {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub users: Option<ListUsersForGroupUsers>,
}
model! { ListUsersForGroupOutput {
    0 "IsTruncated" is_truncated, 1 "Marker" marker, 2 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForGroupUsers {
    pub user: Option<Vec<ListUsersForGroupUser>>,
}
model! { ListUsersForGroupUsers {
    0 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersForGroupUser {
    pub display_name: Option<String>,
    pub join_date: Option<String>,
    pub user_name: Option<String>,
}
model! { ListUsersForGroupUser {
    0 "DisplayName" display_name, 1 "JoinDate" join_date, 2 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualMFADevices {}
operation! { ListVirtualMFADevices() "ListVirtualMFADevices" -> ListVirtualMFADevicesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualMFADevicesOutput {
    pub virtual_mfa_devices: Option<ListVirtualMFADevicesVirtualMFADevices>,
}
model! { ListVirtualMFADevicesOutput {
    0 "VirtualMFADevices" virtual_mfa_devices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualMFADevicesVirtualMFADevices {
    pub virtual_mfa_device: Option<Vec<ListVirtualMFADevicesVirtualMFADevice>>,
}
model! { ListVirtualMFADevicesVirtualMFADevices {
    0 "VirtualMFADevice" virtual_mfa_device
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualMFADevicesVirtualMFADevice {
    pub activate_date: Option<String>,
    pub serial_number: Option<String>,
    pub user: Option<ListVirtualMFADevicesUser>,
}
model! { ListVirtualMFADevicesVirtualMFADevice {
    0 "ActivateDate" activate_date, 1 "SerialNumber" serial_number, 2 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualMFADevicesUser {
    pub display_name: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { ListVirtualMFADevicesUser {
    0 "DisplayName" display_name, 1 "UserId" user_id, 2 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserFromGroup {
    pub group_name: Option<String>,
    pub user_name: Option<String>,
}
operation! { RemoveUserFromGroup() "RemoveUserFromGroup" -> Empty {
    0 "GroupName" group_name: String, 1 "UserName" user_name: String
} }

pub type RemoveUserFromGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAccountAlias {
    pub account_alias: Option<String>,
}
operation! { SetAccountAlias() "SetAccountAlias" -> Empty {
    0 "AccountAlias" account_alias: String
} }

pub type SetAccountAliasOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultPolicyVersion {
    pub policy_name: Option<String>,
    pub version_id: Option<String>,
}
operation! { SetDefaultPolicyVersion() "SetDefaultPolicyVersion" -> Empty {
    0 "PolicyName" policy_name: String, 1 "VersionId" version_id: String
} }

pub type SetDefaultPolicyVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPasswordPolicy {
    pub hard_expiry: Option<bool>,
    pub max_login_attemps: Option<i64>,
    pub max_password_age: Option<i64>,
    pub minimum_password_length: Option<i64>,
    pub password_reuse_prevention: Option<i64>,
    pub require_lowercase_characters: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_symbols: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
}
operation! { SetPasswordPolicy() "SetPasswordPolicy" -> SetPasswordPolicyOutput {
    0 "HardExpiry" hard_expiry: bool, 1 "MaxLoginAttemps" max_login_attemps: i64,
    2 "MaxPasswordAge" max_password_age: i64, 3 "MinimumPasswordLength" minimum_password_length: i64,
    4 "PasswordReusePrevention" password_reuse_prevention: i64,
    5 "RequireLowercaseCharacters" require_lowercase_characters: bool, 6 "RequireNumbers" require_numbers: bool,
    7 "RequireSymbols" require_symbols: bool, 8 "RequireUppercaseCharacters" require_uppercase_characters: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPasswordPolicyOutput {
    pub password_policy: Option<SetPasswordPolicyPasswordPolicy>,
}
model! { SetPasswordPolicyOutput {
    0 "PasswordPolicy" password_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPasswordPolicyPasswordPolicy {
    pub hard_expiry: Option<bool>,
    pub max_login_attemps: Option<i64>,
    pub max_password_age: Option<i64>,
    pub minimum_password_length: Option<i64>,
    pub password_reuse_prevention: Option<i64>,
    pub require_lowercase_characters: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_symbols: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
}
model! { SetPasswordPolicyPasswordPolicy {
    0 "HardExpiry" hard_expiry, 1 "MaxLoginAttemps" max_login_attemps, 2 "MaxPasswordAge" max_password_age,
    3 "MinimumPasswordLength" minimum_password_length, 4 "PasswordReusePrevention" password_reuse_prevention,
    5 "RequireLowercaseCharacters" require_lowercase_characters, 6 "RequireNumbers" require_numbers,
    7 "RequireSymbols" require_symbols, 8 "RequireUppercaseCharacters" require_uppercase_characters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityPreference {
    pub allow_user_to_change_password: Option<bool>,
    pub allow_user_to_manage_access_keys: Option<bool>,
    pub allow_user_to_manage_mfa_devices: Option<bool>,
    pub allow_user_to_manage_public_keys: Option<bool>,
    pub enable_save_mfa_ticket: Option<bool>,
    pub login_network_masks: Option<String>,
    pub login_session_duration: Option<i64>,
}
operation! { SetSecurityPreference() "SetSecurityPreference" -> SetSecurityPreferenceOutput {
    0 "AllowUserToChangePassword" allow_user_to_change_password: bool,
    1 "AllowUserToManageAccessKeys" allow_user_to_manage_access_keys: bool,
    2 "AllowUserToManageMFADevices" allow_user_to_manage_mfa_devices: bool,
    3 "AllowUserToManagePublicKeys" allow_user_to_manage_public_keys: bool,
    4 "EnableSaveMFATicket" enable_save_mfa_ticket: bool, 5 "LoginNetworkMasks" login_network_masks: String,
    6 "LoginSessionDuration" login_session_duration: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityPreferenceOutput {
    pub security_preference: Option<SetSecurityPreferenceSecurityPreference>,
}
model! { SetSecurityPreferenceOutput {
    0 "SecurityPreference" security_preference
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityPreferenceSecurityPreference {
    pub access_key_preference: Option<SetSecurityPreferenceAccessKeyPreference>,
    pub login_profile_preference: Option<SetSecurityPreferenceLoginProfilePreference>,
    pub mfa_preference: Option<SetSecurityPreferenceMFAPreference>,
    pub public_key_preference: Option<SetSecurityPreferencePublicKeyPreference>,
}
model! { SetSecurityPreferenceSecurityPreference {
    0 "AccessKeyPreference" access_key_preference, 1 "LoginProfilePreference" login_profile_preference,
    2 "MFAPreference" mfa_preference, 3 "PublicKeyPreference" public_key_preference
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityPreferenceAccessKeyPreference {
    pub allow_user_to_manage_access_keys: Option<bool>,
}
model! { SetSecurityPreferenceAccessKeyPreference {
    0 "AllowUserToManageAccessKeys" allow_user_to_manage_access_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityPreferenceLoginProfilePreference {
    pub allow_user_to_change_password: Option<bool>,
    pub enable_save_mfa_ticket: Option<bool>,
    pub login_network_masks: Option<String>,
    pub login_session_duration: Option<i64>,
}
model! { SetSecurityPreferenceLoginProfilePreference {
    0 "AllowUserToChangePassword" allow_user_to_change_password, 1 "EnableSaveMFATicket" enable_save_mfa_ticket,
    2 "LoginNetworkMasks" login_network_masks, 3 "LoginSessionDuration" login_session_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityPreferenceMFAPreference {
    pub allow_user_to_manage_mfa_devices: Option<bool>,
}
model! { SetSecurityPreferenceMFAPreference {
    0 "AllowUserToManageMFADevices" allow_user_to_manage_mfa_devices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityPreferencePublicKeyPreference {
    pub allow_user_to_manage_public_keys: Option<bool>,
}
model! { SetSecurityPreferencePublicKeyPreference {
    0 "AllowUserToManagePublicKeys" allow_user_to_manage_public_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub resource_names: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub tag: Option<Vec<TagResourcesTag>>,
}
operation! { TagResources() "TagResources" -> Empty {
    0 "ResourceNames" resource_names: Vec<String>, 1 "ResourceType" resource_type: String,
    2 "Tag" tag: Vec<TagResourcesTag>
} [
    Mark { index: 0, location: Location::Default, style: Style::Json },
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

pub type TagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindMFADevice {
    pub user_name: Option<String>,
}
operation! { UnbindMFADevice() "UnbindMFADevice" -> UnbindMFADeviceOutput {
    0 "UserName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindMFADeviceOutput {
    pub mfa_device: Option<UnbindMFADeviceMFADevice>,
}
model! { UnbindMFADeviceOutput {
    0 "MFADevice" mfa_device
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindMFADeviceMFADevice {
    pub serial_number: Option<String>,
}
model! { UnbindMFADeviceMFADevice {
    0 "SerialNumber" serial_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub resource_names: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}
operation! { UntagResources() "UntagResources" -> Empty {
    0 "All" all: bool, 1 "ResourceNames" resource_names: Vec<String>, 2 "ResourceType" resource_type: String,
    3 "TagKeys" tag_keys: Vec<String>
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 3, location: Location::Default, style: Style::Json }
] }

pub type UntagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccessKey {
    pub status: Option<String>,
    pub user_access_key_id: Option<String>,
    pub user_name: Option<String>,
}
operation! { UpdateAccessKey() "UpdateAccessKey" -> Empty {
    0 "Status" status: String, 1 "UserAccessKeyId" user_access_key_id: String, 2 "UserName" user_name: String
} }

pub type UpdateAccessKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroup {
    pub group_name: Option<String>,
    pub new_comments: Option<String>,
    pub new_group_name: Option<String>,
}
operation! { UpdateGroup() "UpdateGroup" -> UpdateGroupOutput {
    0 "GroupName" group_name: String, 1 "NewComments" new_comments: String, 2 "NewGroupName" new_group_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupOutput {
    pub group: Option<UpdateGroupGroup>,
}
model! { UpdateGroupOutput {
    0 "Group" group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroupGroup {
    pub comments: Option<String>,
    pub create_date: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub update_date: Option<String>,
}
model! { UpdateGroupGroup {
    0 "Comments" comments, 1 "CreateDate" create_date, 2 "GroupId" group_id, 3 "GroupName" group_name,
    4 "UpdateDate" update_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoginProfile {
    pub mfa_bind_required: Option<bool>,
    pub password: Option<Secret>,
    pub password_reset_required: Option<bool>,
    pub user_name: Option<String>,
}
operation! { UpdateLoginProfile() "UpdateLoginProfile" -> Empty {
    0 "MFABindRequired" mfa_bind_required: bool, 1 "Password" password: Secret,
    2 "PasswordResetRequired" password_reset_required: bool, 3 "UserName" user_name: String
} }

pub type UpdateLoginProfileOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyDescription {
    pub new_description: Option<String>,
    pub policy_name: Option<String>,
}
operation! { UpdatePolicyDescription() "UpdatePolicyDescription" -> UpdatePolicyDescriptionOutput {
    0 "NewDescription" new_description: String, 1 "PolicyName" policy_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyDescriptionOutput {
    pub policy: Option<UpdatePolicyDescriptionPolicy>,
}
model! { UpdatePolicyDescriptionOutput {
    0 "Policy" policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyDescriptionPolicy {
    pub create_date: Option<String>,
    pub default_version: Option<String>,
    pub description: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub update_date: Option<String>,
}
model! { UpdatePolicyDescriptionPolicy {
    0 "CreateDate" create_date, 1 "DefaultVersion" default_version, 2 "Description" description,
    3 "PolicyName" policy_name, 4 "PolicyType" policy_type, 5 "UpdateDate" update_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRole {
    pub new_assume_role_policy_document: Option<String>,
    pub new_description: Option<String>,
    pub new_max_session_duration: Option<i64>,
    pub role_name: Option<String>,
}
operation! { UpdateRole() "UpdateRole" -> UpdateRoleOutput {
    0 "NewAssumeRolePolicyDocument" new_assume_role_policy_document: String, 1 "NewDescription" new_description: String,
    2 "NewMaxSessionDuration" new_max_session_duration: i64, 3 "RoleName" role_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleOutput {
    pub role: Option<UpdateRoleRole>,
}
model! { UpdateRoleOutput {
    0 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleRole {
    pub arn: Option<String>,
    pub assume_role_policy_document: Option<String>,
    pub create_date: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i64>,
    pub role_id: Option<String>,
    pub role_name: Option<String>,
    pub update_date: Option<String>,
}
model! { UpdateRoleRole {
    0 "Arn" arn, 1 "AssumeRolePolicyDocument" assume_role_policy_document, 2 "CreateDate" create_date,
    3 "Description" description, 4 "MaxSessionDuration" max_session_duration, 5 "RoleId" role_id,
    6 "RoleName" role_name, 7 "UpdateDate" update_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUser {
    pub new_comments: Option<String>,
    pub new_display_name: Option<String>,
    pub new_email: Option<String>,
    pub new_mobile_phone: Option<String>,
    pub new_user_name: Option<String>,
    pub user_name: Option<String>,
}
operation! { UpdateUser() "UpdateUser" -> UpdateUserOutput {
    0 "NewComments" new_comments: String, 1 "NewDisplayName" new_display_name: String, 2 "NewEmail" new_email: String,
    3 "NewMobilePhone" new_mobile_phone: String, 4 "NewUserName" new_user_name: String, 5 "UserName" user_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserOutput {
    pub user: Option<UpdateUserUser>,
}
model! { UpdateUserOutput {
    0 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserUser {
    pub comments: Option<String>,
    pub create_date: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub mobile_phone: Option<String>,
    pub update_date: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { UpdateUserUser {
    0 "Comments" comments, 1 "CreateDate" create_date, 2 "DisplayName" display_name, 3 "Email" email,
    4 "MobilePhone" mobile_phone, 5 "UpdateDate" update_date, 6 "UserId" user_id, 7 "UserName" user_name
} }

#[cfg(feature = "reflect")]
register! {
    AddUserToGroup, AttachPolicyToGroup, AttachPolicyToRole, AttachPolicyToUser, BindMFADevice, ChangePassword,
    ClearAccountAlias, CreateAccessKey, CreateGroup, CreateLoginProfile, CreatePolicy, CreatePolicyVersion, CreateRole,
    CreateUser, CreateVirtualMFADevice, DecodeDiagnosticMessage, DeleteAccessKey, DeleteGroup, DeleteLoginProfile,
    DeletePolicy, DeletePolicyVersion, DeleteRole, DeleteUser, DeleteVirtualMFADevice, DetachPolicyFromGroup,
    DetachPolicyFromRole, DetachPolicyFromUser, GetAccessKeyLastUsed, GetAccountAlias, GetGroup, GetLoginProfile,
    GetPasswordPolicy, GetPolicy, GetPolicyVersion, GetRole, GetSecurityPreference, GetUser, GetUserMFAInfo,
    ListAccessKeys, ListEntitiesForPolicy, ListGroups, ListGroupsForUser, ListPolicies, ListPoliciesForGroup,
    ListPoliciesForRole, ListPoliciesForUser, ListPolicyVersions, ListRoles, ListTagResources, ListUsers,
    ListUsersForGroup, ListVirtualMFADevices, RemoveUserFromGroup, SetAccountAlias, SetDefaultPolicyVersion,
    SetPasswordPolicy, SetSecurityPreference, TagResources, UnbindMFADevice, UntagResources, UpdateAccessKey,
    UpdateGroup, UpdateLoginProfile, UpdatePolicyDescription, UpdateRole, UpdateUser
}
