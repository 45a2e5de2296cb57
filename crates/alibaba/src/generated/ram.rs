//! `ram` of Alibaba Cloud, API version 2015-05-01.
//!
//! Endpoint: `ram.aliyuncs.com`. Operations: <https://api.alibabacloud.com/document/Ram/2015-05-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, ram::GetAccessKeyLastUsed};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAccessKeyLastUsed::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[],
    &[
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
    "ram.aliyuncs.com",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new("ram", "2015-05-01", "ram", &ENDPOINTS);

/// Adds user to group: `AddUserToGroup` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/AddUserToGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToGroup {
    pub group_name: Option<String>,
    pub user_name: Option<String>,
}
operation! { AddUserToGroup() "AddUserToGroup" -> Empty {
    0 "GroupName" group_name: String, 1 "UserName" user_name: String
} }

/// Response of [`AddUserToGroup`]: empty.
pub type AddUserToGroupOutput = Empty;

/// Attaches policy to group: `AttachPolicyToGroup` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/AttachPolicyToGroup>.
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

/// Response of [`AttachPolicyToGroup`]: empty.
pub type AttachPolicyToGroupOutput = Empty;

/// Attaches a policy to a RAM role.
///
/// The permissions apply to new requests, also in sessions that already exist. A policy that is already attached is an
/// error.
///
/// `AttachPolicyToRole` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/AttachPolicyToRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachPolicyToRole {
    pub policy_name: Option<String>,
    /// `System` (defined by Alibaba Cloud) or `Custom` (created by `CreatePolicy`).
    pub policy_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub role_name: Option<String>,
}
operation! { AttachPolicyToRole() "AttachPolicyToRole" -> Empty {
    0 "PolicyName" policy_name: String, 1 "PolicyType" policy_type: String,
    2 "ResourceGroupId" resource_group_id: String, 3 "RoleName" role_name: String
} }

/// Response of [`AttachPolicyToRole`]: empty.
pub type AttachPolicyToRoleOutput = Empty;

/// Attaches a policy to a RAM user.
///
/// The permissions apply to new requests of the user. A policy that is already attached is an error.
///
/// `AttachPolicyToUser` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/AttachPolicyToUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachPolicyToUser {
    pub policy_name: Option<String>,
    /// `System` (defined by Alibaba Cloud) or `Custom` (created by `CreatePolicy`).
    pub policy_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub user_name: Option<String>,
}
operation! { AttachPolicyToUser() "AttachPolicyToUser" -> Empty {
    0 "PolicyName" policy_name: String, 1 "PolicyType" policy_type: String,
    2 "ResourceGroupId" resource_group_id: String, 3 "UserName" user_name: String
} }

/// Response of [`AttachPolicyToUser`]: empty.
pub type AttachPolicyToUserOutput = Empty;

/// Binds mfa device: `BindMFADevice` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/BindMFADevice>.
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

/// Response of [`BindMFADevice`]: empty.
pub type BindMFADeviceOutput = Empty;

/// Changes password: `ChangePassword` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/ChangePassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangePassword {
    /// Secret.
    pub new_password: Option<Secret>,
    /// Secret.
    pub old_password: Option<Secret>,
}
operation! { ChangePassword() "ChangePassword" -> Empty {
    0 "NewPassword" new_password: Secret, 1 "OldPassword" old_password: Secret
} }

/// Response of [`ChangePassword`]: empty.
pub type ChangePasswordOutput = Empty;

/// Clears account alias: `ClearAccountAlias` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/ClearAccountAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearAccountAlias {}
operation! { ClearAccountAlias() "ClearAccountAlias" -> Empty {} }

/// Response of [`ClearAccountAlias`]: empty.
pub type ClearAccountAliasOutput = Empty;

/// Creates an access key for a RAM user.
///
/// The response contains the secret of the key, and no later call returns it: store it at once, and never log it. A
/// user has at most two keys. Without `UserName`, the key is created for the user that makes the call.
///
/// `CreateAccessKey` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/CreateAccessKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessKey {
    /// User that the key belongs to. Default: the caller.
    pub user_name: Option<String>,
}
operation! { CreateAccessKey() "CreateAccessKey" -> CreateAccessKeyOutput {
    0 "UserName" user_name: String
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

/// Creates group: `CreateGroup` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/CreateGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroup {
    pub comments: Option<String>,
    pub group_name: Option<String>,
}
operation! { CreateGroup() "CreateGroup" -> CreateGroupOutput {
    0 "Comments" comments: String, 1 "GroupName" group_name: String
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
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { CreateGroupGroup {
    0 "Comments" comments: String, 1 "CreateDate" create_date: String, 2 "GroupId" group_id: String,
    3 "GroupName" group_name: String
} }

/// Enables console login for a RAM user and sets the first password.
///
/// The password must meet the password policy of the account (`GetPasswordPolicy`). Programs do not need a login
/// profile: they use access keys or roles.
///
/// `CreateLoginProfile` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/CreateLoginProfile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoginProfile {
    /// Whether the user must bind an MFA device at the next login. Default: false.
    pub mfa_bind_required: Option<bool>,
    /// First password of the user.
    ///
    /// Secret.
    pub password: Option<Secret>,
    /// Whether the user must change the password at the next login. Default: false.
    pub password_reset_required: Option<bool>,
    pub user_name: Option<String>,
}
operation! { CreateLoginProfile() "CreateLoginProfile" -> CreateLoginProfileOutput {
    0 "MFABindRequired" mfa_bind_required: bool, 1 "Password" password: Secret,
    2 "PasswordResetRequired" password_reset_required: bool, 3 "UserName" user_name: String
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
    pub create_date: Option<String>,
    pub mfa_bind_required: Option<bool>,
    pub password_reset_required: Option<bool>,
    pub user_name: Option<String>,
}
model! { CreateLoginProfileLoginProfile {
    0 "CreateDate" create_date: String, 1 "MFABindRequired" mfa_bind_required: bool,
    2 "PasswordResetRequired" password_reset_required: bool, 3 "UserName" user_name: String
} }

/// Creates a custom policy.
///
/// The policy has no effect until it is attached to a user, a group or a role. Later versions are created with
/// `CreatePolicyVersion`; a policy has at most five versions.
///
/// `CreatePolicy` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/CreatePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicy {
    pub description: Option<String>,
    /// Policy, as JSON: 1 to 6,144 characters.
    pub policy_document: Option<String>,
    /// Name: 1 to 128 characters; letters, digits and `-`. Unique in the account.
    pub policy_name: Option<String>,
    pub tag: Option<Vec<CreatePolicyTag>>,
}
operation! { CreatePolicy() "CreatePolicy" -> CreatePolicyOutput {
    0 "Description" description: String, 1 "PolicyDocument" policy_document: String, 2 "PolicyName" policy_name: String,
    3 "Tag" tag: Vec<CreatePolicyTag>
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// In the request of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreatePolicyTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreatePolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyOutput {
    pub policy: Option<CreatePolicyPolicy>,
}
model! { CreatePolicyOutput {
    0 "Policy" policy: CreatePolicyPolicy
} }

/// In the response of [`CreatePolicy`].
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
    0 "CreateDate" create_date: String, 1 "DefaultVersion" default_version: String, 2 "Description" description: String,
    3 "PolicyName" policy_name: String, 4 "PolicyType" policy_type: String
} }

/// Creates policy version: `CreatePolicyVersion` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/CreatePolicyVersion>.
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

/// Response of [`CreatePolicyVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyVersionOutput {
    pub policy_version: Option<CreatePolicyVersionPolicyVersion>,
}
model! { CreatePolicyVersionOutput {
    0 "PolicyVersion" policy_version: CreatePolicyVersionPolicyVersion
} }

/// In the response of [`CreatePolicyVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePolicyVersionPolicyVersion {
    pub create_date: Option<String>,
    pub is_default_version: Option<bool>,
    pub policy_document: Option<String>,
    pub version_id: Option<String>,
}
model! { CreatePolicyVersionPolicyVersion {
    0 "CreateDate" create_date: String, 1 "IsDefaultVersion" is_default_version: bool,
    2 "PolicyDocument" policy_document: String, 3 "VersionId" version_id: String
} }

/// Creates a RAM role.
///
/// `AssumeRolePolicyDocument` states which account, service or identity provider may assume the role. The role has no
/// permissions until a policy is attached with `AttachPolicyToRole`.
///
/// `CreateRole` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/CreateRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRole {
    /// Trust policy, as JSON.
    pub assume_role_policy_document: Option<String>,
    pub description: Option<String>,
    /// Longest session of the role, in seconds: 3600 (the default) to 43200.
    pub max_session_duration: Option<i64>,
    /// Name: 1 to 64 characters; letters, digits, `.` and `-`.
    pub role_name: Option<String>,
    pub tag: Option<Vec<CreateRoleTag>>,
}
operation! { CreateRole() "CreateRole" -> CreateRoleOutput {
    0 "AssumeRolePolicyDocument" assume_role_policy_document: String, 1 "Description" description: String,
    2 "MaxSessionDuration" max_session_duration: i64, 3 "RoleName" role_name: String, 4 "Tag" tag: Vec<CreateRoleTag>
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`CreateRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateRoleTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleOutput {
    pub role: Option<CreateRoleRole>,
}
model! { CreateRoleOutput {
    0 "Role" role: CreateRoleRole
} }

/// In the response of [`CreateRole`].
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
    0 "Arn" arn: String, 1 "AssumeRolePolicyDocument" assume_role_policy_document: String,
    2 "CreateDate" create_date: String, 3 "Description" description: String,
    4 "MaxSessionDuration" max_session_duration: i64, 5 "RoleId" role_id: String, 6 "RoleName" role_name: String
} }

/// Creates a RAM user.
///
/// The user has no permissions, no console password and no access key at first: see `AttachPolicyToUser`,
/// `CreateLoginProfile` and `CreateAccessKey`. The operation is synchronous.
///
/// `CreateUser` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/CreateUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    pub comments: Option<String>,
    /// Name for people.
    pub display_name: Option<String>,
    /// Email address. Only on the China site.
    pub email: Option<String>,
    /// Phone number as `<country code>-<number>`. Only on the China site.
    pub mobile_phone: Option<String>,
    /// Login name: 1 to 64 characters; letters, digits, `.`, `-` and `_`.
    pub user_name: Option<String>,
}
operation! { CreateUser() "CreateUser" -> CreateUserOutput {
    0 "Comments" comments: String, 1 "DisplayName" display_name: String, 2 "Email" email: String,
    3 "MobilePhone" mobile_phone: String, 4 "UserName" user_name: String
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
    pub mobile_phone: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { CreateUserUser {
    0 "Comments" comments: String, 1 "CreateDate" create_date: String, 2 "DisplayName" display_name: String,
    3 "Email" email: String, 4 "MobilePhone" mobile_phone: String, 5 "UserId" user_id: String,
    6 "UserName" user_name: String
} }

/// Creates virtual mfa device: `CreateVirtualMFADevice` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/CreateVirtualMFADevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualMFADevice {
    pub virtual_mfa_device_name: Option<String>,
}
operation! { CreateVirtualMFADevice() "CreateVirtualMFADevice" -> CreateVirtualMFADeviceOutput {
    0 "VirtualMFADeviceName" virtual_mfa_device_name: String
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

/// `DecodeDiagnosticMessage` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/DecodeDiagnosticMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecodeDiagnosticMessage {
    pub encoded_diagnostic_message: Option<String>,
}
operation! { DecodeDiagnosticMessage() "DecodeDiagnosticMessage" -> DecodeDiagnosticMessageOutput {
    0 "EncodedDiagnosticMessage" encoded_diagnostic_message: String
} }

/// Response of [`DecodeDiagnosticMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecodeDiagnosticMessageOutput {
    pub decoded_diagnostic_message: Option<
        DecodeDiagnosticMessageDecodedDiagnosticMessage,
    >,
}
model! { DecodeDiagnosticMessageOutput {
    0 "DecodedDiagnosticMessage" decoded_diagnostic_message: DecodeDiagnosticMessageDecodedDiagnosticMessage
} }

/// In the response of [`DecodeDiagnosticMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecodeDiagnosticMessageDecodedDiagnosticMessage {
    pub auth_action: Option<String>,
    pub auth_conditions: Vec<DecodeDiagnosticMessageAuthConditions>,
    pub auth_principal: Option<DecodeDiagnosticMessageAuthPrincipal>,
    pub auth_resource: Option<String>,
    pub explicit_deny: Option<bool>,
    pub matched_policies: Vec<DecodeDiagnosticMessageMatchedPolicies>,
    pub no_permission_policy_type: Option<String>,
}
model! { DecodeDiagnosticMessageDecodedDiagnosticMessage {
    0 "AuthAction" auth_action: String, 1 "AuthConditions" auth_conditions: Vec<DecodeDiagnosticMessageAuthConditions>,
    2 "AuthPrincipal" auth_principal: DecodeDiagnosticMessageAuthPrincipal, 3 "AuthResource" auth_resource: String,
    4 "ExplicitDeny" explicit_deny: bool,
    5 "MatchedPolicies" matched_policies: Vec<DecodeDiagnosticMessageMatchedPolicies>,
    6 "NoPermissionPolicyType" no_permission_policy_type: String
} }

/// In the response of [`DecodeDiagnosticMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecodeDiagnosticMessageAuthConditions {
    pub condition_key: Option<String>,
    pub condition_values: Vec<String>,
}
model! { DecodeDiagnosticMessageAuthConditions {
    0 "ConditionKey" condition_key: String, 1 "ConditionValues" condition_values: Vec<String>
} }

/// In the response of [`DecodeDiagnosticMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DecodeDiagnosticMessageAuthPrincipal {
    pub auth_principal_display_name: Option<String>,
    pub auth_principal_owner_id: Option<String>,
    pub auth_principal_type: Option<String>,
}
model! { DecodeDiagnosticMessageAuthPrincipal {
    0 "AuthPrincipalDisplayName" auth_principal_display_name: String,
    1 "AuthPrincipalOwnerId" auth_principal_owner_id: String, 2 "AuthPrincipalType" auth_principal_type: String
} }

/// In the response of [`DecodeDiagnosticMessage`].
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
    0 "AttachedEntityType" attached_entity_type: String, 1 "AttachedScope" attached_scope: String,
    2 "Effect" effect: String, 3 "PolicyIdentifier" policy_identifier: String, 4 "PolicyType" policy_type: String,
    5 "PolicyVersion" policy_version: String
} }

/// Deletes an access key. The deletion cannot be undone, and requests signed with the key fail.
///
/// Set the key to `Inactive` with `UpdateAccessKey` first, to find programs that still use it.
///
/// `DeleteAccessKey` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/DeleteAccessKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessKey {
    /// ID of the key to delete.
    pub user_access_key_id: Option<String>,
    /// User that the key belongs to. Default: the caller.
    pub user_name: Option<String>,
}
operation! { DeleteAccessKey() "DeleteAccessKey" -> Empty {
    0 "UserAccessKeyId" user_access_key_id: String, 1 "UserName" user_name: String
} }

/// Response of [`DeleteAccessKey`]: empty.
pub type DeleteAccessKeyOutput = Empty;

/// Deletes group: `DeleteGroup` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/DeleteGroup>.
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

/// Deletes login profile: `DeleteLoginProfile` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/DeleteLoginProfile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLoginProfile {
    pub user_name: Option<String>,
}
operation! { DeleteLoginProfile() "DeleteLoginProfile" -> Empty {
    0 "UserName" user_name: String
} }

/// Response of [`DeleteLoginProfile`]: empty.
pub type DeleteLoginProfileOutput = Empty;

/// Deletes policy: `DeletePolicy` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/DeletePolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicy {
    pub cascading_delete: Option<bool>,
    pub policy_name: Option<String>,
}
operation! { DeletePolicy() "DeletePolicy" -> Empty {
    0 "CascadingDelete" cascading_delete: bool, 1 "PolicyName" policy_name: String
} }

/// Response of [`DeletePolicy`]: empty.
pub type DeletePolicyOutput = Empty;

/// Deletes policy version: `DeletePolicyVersion` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/DeletePolicyVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePolicyVersion {
    pub policy_name: Option<String>,
    pub version_id: Option<String>,
}
operation! { DeletePolicyVersion() "DeletePolicyVersion" -> Empty {
    0 "PolicyName" policy_name: String, 1 "VersionId" version_id: String
} }

/// Response of [`DeletePolicyVersion`]: empty.
pub type DeletePolicyVersionOutput = Empty;

/// Deletes role: `DeleteRole` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/DeleteRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRole {
    pub role_name: Option<String>,
}
operation! { DeleteRole() "DeleteRole" -> Empty {
    0 "RoleName" role_name: String
} }

/// Response of [`DeleteRole`]: empty.
pub type DeleteRoleOutput = Empty;

/// Deletes a RAM user. The deletion cannot be undone.
///
/// The user must not have policies, must not belong to a group, and must not have access keys. Requests that are signed
/// with keys of the user fail from this moment.
///
/// `DeleteUser` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/DeleteUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    pub user_name: Option<String>,
}
operation! { DeleteUser() "DeleteUser" -> Empty {
    0 "UserName" user_name: String
} }

/// Response of [`DeleteUser`]: empty.
pub type DeleteUserOutput = Empty;

/// Deletes virtual mfa device: `DeleteVirtualMFADevice` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/DeleteVirtualMFADevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualMFADevice {
    pub serial_number: Option<String>,
}
operation! { DeleteVirtualMFADevice() "DeleteVirtualMFADevice" -> Empty {
    0 "SerialNumber" serial_number: String
} }

/// Response of [`DeleteVirtualMFADevice`]: empty.
pub type DeleteVirtualMFADeviceOutput = Empty;

/// Detaches policy from group: `DetachPolicyFromGroup` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/DetachPolicyFromGroup>.
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

/// Response of [`DetachPolicyFromGroup`]: empty.
pub type DetachPolicyFromGroupOutput = Empty;

/// Detaches policy from role: `DetachPolicyFromRole` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/DetachPolicyFromRole>.
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

/// Response of [`DetachPolicyFromRole`]: empty.
pub type DetachPolicyFromRoleOutput = Empty;

/// Detaches policy from user: `DetachPolicyFromUser` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/DetachPolicyFromUser>.
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

/// Response of [`DetachPolicyFromUser`]: empty.
pub type DetachPolicyFromUserOutput = Empty;

/// Gets access key last used: `GetAccessKeyLastUsed` of `ram` 2015-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ram/2015-05-01/GetAccessKeyLastUsed>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessKeyLastUsed {
    pub user_access_key_id: Option<String>,
    pub user_name: Option<String>,
}
operation! { GetAccessKeyLastUsed() "GetAccessKeyLastUsed" -> GetAccessKeyLastUsedOutput {
    0 "UserAccessKeyId" user_access_key_id: String, 1 "UserName" user_name: String
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
}
model! { GetAccessKeyLastUsedAccessKeyLastUsed {
    0 "LastUsedDate" last_used_date: String
} }

/// Gets account alias: `GetAccountAlias` of `ram` 2015-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ram/2015-05-01/GetAccountAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountAlias {}
operation! { GetAccountAlias() "GetAccountAlias" -> GetAccountAliasOutput {} }

/// Response of [`GetAccountAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountAliasOutput {
    pub account_alias: Option<String>,
}
model! { GetAccountAliasOutput {
    0 "AccountAlias" account_alias: String
} }

/// Gets group: `GetGroup` of `ram` 2015-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ram/2015-05-01/GetGroup>.
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
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub update_date: Option<String>,
}
model! { GetGroupGroup {
    0 "Comments" comments: String, 1 "CreateDate" create_date: String, 2 "GroupId" group_id: String,
    3 "GroupName" group_name: String, 4 "UpdateDate" update_date: String
} }

/// Gets login profile: `GetLoginProfile` of `ram` 2015-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ram/2015-05-01/GetLoginProfile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoginProfile {
    pub user_name: Option<String>,
}
operation! { GetLoginProfile() "GetLoginProfile" -> GetLoginProfileOutput {
    0 "UserName" user_name: String
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
    pub create_date: Option<String>,
    pub mfa_bind_required: Option<bool>,
    pub password_reset_required: Option<bool>,
    pub user_name: Option<String>,
}
model! { GetLoginProfileLoginProfile {
    0 "CreateDate" create_date: String, 1 "MFABindRequired" mfa_bind_required: bool,
    2 "PasswordResetRequired" password_reset_required: bool, 3 "UserName" user_name: String
} }

/// Gets password policy: `GetPasswordPolicy` of `ram` 2015-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ram/2015-05-01/GetPasswordPolicy>.
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
    0 "HardExpiry" hard_expiry: bool, 1 "MaxLoginAttemps" max_login_attemps: i64,
    2 "MaxPasswordAge" max_password_age: i64, 3 "MinimumPasswordLength" minimum_password_length: i64,
    4 "PasswordReusePrevention" password_reuse_prevention: i64,
    5 "RequireLowercaseCharacters" require_lowercase_characters: bool, 6 "RequireNumbers" require_numbers: bool,
    7 "RequireSymbols" require_symbols: bool, 8 "RequireUppercaseCharacters" require_uppercase_characters: bool
} }

/// Gets policy: `GetPolicy` of `ram` 2015-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ram/2015-05-01/GetPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicy {
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
}
operation! { GetPolicy() "GetPolicy" -> GetPolicyOutput {
    0 "PolicyName" policy_name: String, 1 "PolicyType" policy_type: String
} }

/// Response of [`GetPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyOutput {
    pub default_policy_version: Option<GetPolicyDefaultPolicyVersion>,
    pub policy: Option<GetPolicyPolicy>,
}
model! { GetPolicyOutput {
    0 "DefaultPolicyVersion" default_policy_version: GetPolicyDefaultPolicyVersion, 1 "Policy" policy: GetPolicyPolicy
} }

/// In the response of [`GetPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyDefaultPolicyVersion {
    pub create_date: Option<String>,
    pub is_default_version: Option<bool>,
    pub policy_document: Option<String>,
    pub version_id: Option<String>,
}
model! { GetPolicyDefaultPolicyVersion {
    0 "CreateDate" create_date: String, 1 "IsDefaultVersion" is_default_version: bool,
    2 "PolicyDocument" policy_document: String, 3 "VersionId" version_id: String
} }

/// In the response of [`GetPolicy`].
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
    0 "AttachmentCount" attachment_count: i64, 1 "CreateDate" create_date: String,
    2 "DefaultVersion" default_version: String, 3 "Description" description: String,
    4 "PolicyDocument" policy_document: String, 5 "PolicyName" policy_name: String, 6 "PolicyType" policy_type: String,
    7 "UpdateDate" update_date: String
} }

/// Gets policy version: `GetPolicyVersion` of `ram` 2015-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ram/2015-05-01/GetPolicyVersion>.
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

/// Response of [`GetPolicyVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyVersionOutput {
    pub policy_version: Option<GetPolicyVersionPolicyVersion>,
}
model! { GetPolicyVersionOutput {
    0 "PolicyVersion" policy_version: GetPolicyVersionPolicyVersion
} }

/// In the response of [`GetPolicyVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPolicyVersionPolicyVersion {
    pub create_date: Option<String>,
    pub is_default_version: Option<bool>,
    pub policy_document: Option<String>,
    pub version_id: Option<String>,
}
model! { GetPolicyVersionPolicyVersion {
    0 "CreateDate" create_date: String, 1 "IsDefaultVersion" is_default_version: bool,
    2 "PolicyDocument" policy_document: String, 3 "VersionId" version_id: String
} }

/// Gets role: `GetRole` of `ram` 2015-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ram/2015-05-01/GetRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRole {
    pub role_name: Option<String>,
}
operation! { GetRole() "GetRole" -> GetRoleOutput {
    0 "RoleName" role_name: String
} }

/// Response of [`GetRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRoleOutput {
    pub role: Option<GetRoleRole>,
}
model! { GetRoleOutput {
    0 "Role" role: GetRoleRole
} }

/// In the response of [`GetRole`].
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
    0 "Arn" arn: String, 1 "AssumeRolePolicyDocument" assume_role_policy_document: String,
    2 "CreateDate" create_date: String, 3 "Description" description: String,
    4 "MaxSessionDuration" max_session_duration: i64, 5 "RoleId" role_id: String, 6 "RoleName" role_name: String,
    7 "UpdateDate" update_date: String
} }

/// Gets security preference: `GetSecurityPreference` of `ram` 2015-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ram/2015-05-01/GetSecurityPreference>.
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
    pub public_key_preference: Option<GetSecurityPreferencePublicKeyPreference>,
}
model! { GetSecurityPreferenceSecurityPreference {
    0 "AccessKeyPreference" access_key_preference: GetSecurityPreferenceAccessKeyPreference,
    1 "LoginProfilePreference" login_profile_preference: GetSecurityPreferenceLoginProfilePreference,
    2 "MFAPreference" mfa_preference: GetSecurityPreferenceMFAPreference,
    3 "PublicKeyPreference" public_key_preference: GetSecurityPreferencePublicKeyPreference
} }

/// In the response of [`GetSecurityPreference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityPreferenceAccessKeyPreference {
    pub allow_user_to_manage_access_keys: Option<bool>,
}
model! { GetSecurityPreferenceAccessKeyPreference {
    0 "AllowUserToManageAccessKeys" allow_user_to_manage_access_keys: bool
} }

/// In the response of [`GetSecurityPreference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSecurityPreferenceLoginProfilePreference {
    pub allow_user_to_change_password: Option<bool>,
    pub enable_save_mfa_ticket: Option<bool>,
    pub login_network_masks: Option<String>,
    pub login_session_duration: Option<i64>,
}
model! { GetSecurityPreferenceLoginProfilePreference {
    0 "AllowUserToChangePassword" allow_user_to_change_password: bool,
    1 "EnableSaveMFATicket" enable_save_mfa_ticket: bool, 2 "LoginNetworkMasks" login_network_masks: String,
    3 "LoginSessionDuration" login_session_duration: i64
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
pub struct GetSecurityPreferencePublicKeyPreference {
    pub allow_user_to_manage_public_keys: Option<bool>,
}
model! { GetSecurityPreferencePublicKeyPreference {
    0 "AllowUserToManagePublicKeys" allow_user_to_manage_public_keys: bool
} }

/// Gets user: `GetUser` of `ram` 2015-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ram/2015-05-01/GetUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser {
    pub user_name: Option<String>,
}
operation! { GetUser() "GetUser" -> GetUserOutput {
    0 "UserName" user_name: String
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
    pub update_date: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { GetUserUser {
    0 "Comments" comments: String, 1 "CreateDate" create_date: String, 2 "DisplayName" display_name: String,
    3 "Email" email: String, 4 "LastLoginDate" last_login_date: String, 5 "MobilePhone" mobile_phone: String,
    6 "UpdateDate" update_date: String, 7 "UserId" user_id: String, 8 "UserName" user_name: String
} }

/// Gets user mfa info: `GetUserMFAInfo` of `ram` 2015-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ram/2015-05-01/GetUserMFAInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserMFAInfo {
    pub user_name: Option<String>,
}
operation! { GetUserMFAInfo() "GetUserMFAInfo" -> GetUserMFAInfoOutput {
    0 "UserName" user_name: String
} }

/// Response of [`GetUserMFAInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserMFAInfoOutput {
    pub mfa_device: Option<GetUserMFAInfoMFADevice>,
}
model! { GetUserMFAInfoOutput {
    0 "MFADevice" mfa_device: GetUserMFAInfoMFADevice
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

/// Lists access keys: `ListAccessKeys` of `ram` 2015-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ram/2015-05-01/ListAccessKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessKeys {
    pub user_name: Option<String>,
}
operation! { ListAccessKeys() "ListAccessKeys" -> ListAccessKeysOutput {
    0 "UserName" user_name: String
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
}
model! { ListAccessKeysAccessKey {
    0 "AccessKeyId" access_key_id: String, 1 "CreateDate" create_date: String, 2 "Status" status: String
} }

/// Lists entities for policy: `ListEntitiesForPolicy` of `ram` 2015-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ram/2015-05-01/ListEntitiesForPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesForPolicy {
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
}
operation! { ListEntitiesForPolicy() "ListEntitiesForPolicy" -> ListEntitiesForPolicyOutput {
    0 "PolicyName" policy_name: String, 1 "PolicyType" policy_type: String
} }

/// Response of [`ListEntitiesForPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesForPolicyOutput {
    pub groups: Option<ListEntitiesForPolicyGroups>,
    pub roles: Option<ListEntitiesForPolicyRoles>,
    pub users: Option<ListEntitiesForPolicyUsers>,
}
model! { ListEntitiesForPolicyOutput {
    0 "Groups" groups: ListEntitiesForPolicyGroups, 1 "Roles" roles: ListEntitiesForPolicyRoles,
    2 "Users" users: ListEntitiesForPolicyUsers
} }

/// In the response of [`ListEntitiesForPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesForPolicyGroups {
    pub group: Vec<ListEntitiesForPolicyGroup>,
}
model! { ListEntitiesForPolicyGroups {
    0 "Group" group: Vec<ListEntitiesForPolicyGroup>
} }

/// In the response of [`ListEntitiesForPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesForPolicyGroup {
    pub attach_date: Option<String>,
    pub comments: Option<String>,
    pub group_name: Option<String>,
}
model! { ListEntitiesForPolicyGroup {
    0 "AttachDate" attach_date: String, 1 "Comments" comments: String, 2 "GroupName" group_name: String
} }

/// In the response of [`ListEntitiesForPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesForPolicyRoles {
    pub role: Vec<ListEntitiesForPolicyRole>,
}
model! { ListEntitiesForPolicyRoles {
    0 "Role" role: Vec<ListEntitiesForPolicyRole>
} }

/// In the response of [`ListEntitiesForPolicy`].
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
    0 "Arn" arn: String, 1 "AttachDate" attach_date: String, 2 "Description" description: String,
    3 "RoleId" role_id: String, 4 "RoleName" role_name: String
} }

/// In the response of [`ListEntitiesForPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesForPolicyUsers {
    pub user: Vec<ListEntitiesForPolicyUser>,
}
model! { ListEntitiesForPolicyUsers {
    0 "User" user: Vec<ListEntitiesForPolicyUser>
} }

/// In the response of [`ListEntitiesForPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntitiesForPolicyUser {
    pub attach_date: Option<String>,
    pub display_name: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { ListEntitiesForPolicyUser {
    0 "AttachDate" attach_date: String, 1 "DisplayName" display_name: String, 2 "UserId" user_id: String,
    3 "UserName" user_name: String
} }

/// Lists groups: `ListGroups` of `ram` 2015-05-01.
///
/// POST. Reads only. Pages by token (`Marker`). See <https://api.alibabacloud.com/document/Ram/2015-05-01/ListGroups>.
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
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub update_date: Option<String>,
}
model! { ListGroupsGroup {
    0 "Comments" comments: String, 1 "CreateDate" create_date: String, 2 "GroupId" group_id: String,
    3 "GroupName" group_name: String, 4 "UpdateDate" update_date: String
} }

/// Lists groups for user: `ListGroupsForUser` of `ram` 2015-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ram/2015-05-01/ListGroupsForUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsForUser {
    pub user_name: Option<String>,
}
operation! { ListGroupsForUser() "ListGroupsForUser" -> ListGroupsForUserOutput {
    0 "UserName" user_name: String
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
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub join_date: Option<String>,
}
model! { ListGroupsForUserGroup {
    0 "Comments" comments: String, 1 "GroupId" group_id: String, 2 "GroupName" group_name: String,
    3 "JoinDate" join_date: String
} }

/// Lists policies: `ListPolicies` of `ram` 2015-05-01.
///
/// POST. Reads only. Pages by token (`Marker`). See
/// <https://api.alibabacloud.com/document/Ram/2015-05-01/ListPolicies>.
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
    Mark::new(3, Location::Default, Style::Json)
] }
paged! { ListPolicies: ListPoliciesPolicy =
    Token "Marker", "Policies.Policy" policies.policy, next "Marker", more "IsTruncated" }

/// In the request of [`ListPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListPoliciesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesOutput {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub policies: Option<ListPoliciesPolicies>,
}
model! { ListPoliciesOutput {
    0 "IsTruncated" is_truncated: bool, 1 "Marker" marker: String, 2 "Policies" policies: ListPoliciesPolicies
} }

/// In the response of [`ListPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesPolicies {
    pub policy: Vec<ListPoliciesPolicy>,
}
model! { ListPoliciesPolicies {
    0 "Policy" policy: Vec<ListPoliciesPolicy>
} }

/// In the response of [`ListPolicies`].
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
    0 "AttachmentCount" attachment_count: i64, 1 "CreateDate" create_date: String,
    2 "DefaultVersion" default_version: String, 3 "Description" description: String, 4 "PolicyName" policy_name: String,
    5 "PolicyType" policy_type: String, 6 "Tags" tags: ListPoliciesTags, 7 "UpdateDate" update_date: String
} }

/// In the response of [`ListPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesTags {
    pub tag: Vec<ListPoliciesTagsTag>,
}
model! { ListPoliciesTags {
    0 "Tag" tag: Vec<ListPoliciesTagsTag>
} }

/// In the response of [`ListPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListPoliciesTagsTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists policies for group: `ListPoliciesForGroup` of `ram` 2015-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ram/2015-05-01/ListPoliciesForGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForGroup {
    pub group_name: Option<String>,
}
operation! { ListPoliciesForGroup() "ListPoliciesForGroup" -> ListPoliciesForGroupOutput {
    0 "GroupName" group_name: String
} }

/// Response of [`ListPoliciesForGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForGroupOutput {
    pub policies: Option<ListPoliciesForGroupPolicies>,
}
model! { ListPoliciesForGroupOutput {
    0 "Policies" policies: ListPoliciesForGroupPolicies
} }

/// In the response of [`ListPoliciesForGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForGroupPolicies {
    pub policy: Vec<ListPoliciesForGroupPolicy>,
}
model! { ListPoliciesForGroupPolicies {
    0 "Policy" policy: Vec<ListPoliciesForGroupPolicy>
} }

/// In the response of [`ListPoliciesForGroup`].
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
    0 "AttachDate" attach_date: String, 1 "DefaultVersion" default_version: String, 2 "Description" description: String,
    3 "PolicyName" policy_name: String, 4 "PolicyType" policy_type: String
} }

/// Lists policies for role: `ListPoliciesForRole` of `ram` 2015-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ram/2015-05-01/ListPoliciesForRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForRole {
    pub role_name: Option<String>,
}
operation! { ListPoliciesForRole() "ListPoliciesForRole" -> ListPoliciesForRoleOutput {
    0 "RoleName" role_name: String
} }

/// Response of [`ListPoliciesForRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForRoleOutput {
    pub policies: Option<ListPoliciesForRolePolicies>,
}
model! { ListPoliciesForRoleOutput {
    0 "Policies" policies: ListPoliciesForRolePolicies
} }

/// In the response of [`ListPoliciesForRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForRolePolicies {
    pub policy: Vec<ListPoliciesForRolePolicy>,
}
model! { ListPoliciesForRolePolicies {
    0 "Policy" policy: Vec<ListPoliciesForRolePolicy>
} }

/// In the response of [`ListPoliciesForRole`].
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
    0 "AttachDate" attach_date: String, 1 "DefaultVersion" default_version: String, 2 "Description" description: String,
    3 "PolicyName" policy_name: String, 4 "PolicyType" policy_type: String
} }

/// Lists policies for user: `ListPoliciesForUser` of `ram` 2015-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ram/2015-05-01/ListPoliciesForUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForUser {
    pub user_name: Option<String>,
}
operation! { ListPoliciesForUser() "ListPoliciesForUser" -> ListPoliciesForUserOutput {
    0 "UserName" user_name: String
} }

/// Response of [`ListPoliciesForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForUserOutput {
    pub policies: Option<ListPoliciesForUserPolicies>,
}
model! { ListPoliciesForUserOutput {
    0 "Policies" policies: ListPoliciesForUserPolicies
} }

/// In the response of [`ListPoliciesForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPoliciesForUserPolicies {
    pub policy: Vec<ListPoliciesForUserPolicy>,
}
model! { ListPoliciesForUserPolicies {
    0 "Policy" policy: Vec<ListPoliciesForUserPolicy>
} }

/// In the response of [`ListPoliciesForUser`].
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
    0 "AttachDate" attach_date: String, 1 "DefaultVersion" default_version: String, 2 "Description" description: String,
    3 "PolicyName" policy_name: String, 4 "PolicyType" policy_type: String
} }

/// Lists policy versions: `ListPolicyVersions` of `ram` 2015-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ram/2015-05-01/ListPolicyVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyVersions {
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
}
operation! { ListPolicyVersions() "ListPolicyVersions" -> ListPolicyVersionsOutput {
    0 "PolicyName" policy_name: String, 1 "PolicyType" policy_type: String
} }

/// Response of [`ListPolicyVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyVersionsOutput {
    pub policy_versions: Option<ListPolicyVersionsPolicyVersions>,
}
model! { ListPolicyVersionsOutput {
    0 "PolicyVersions" policy_versions: ListPolicyVersionsPolicyVersions
} }

/// In the response of [`ListPolicyVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyVersionsPolicyVersions {
    pub policy_version: Vec<ListPolicyVersionsPolicyVersion>,
}
model! { ListPolicyVersionsPolicyVersions {
    0 "PolicyVersion" policy_version: Vec<ListPolicyVersionsPolicyVersion>
} }

/// In the response of [`ListPolicyVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPolicyVersionsPolicyVersion {
    pub create_date: Option<String>,
    pub is_default_version: Option<bool>,
    pub policy_document: Option<String>,
    pub version_id: Option<String>,
}
model! { ListPolicyVersionsPolicyVersion {
    0 "CreateDate" create_date: String, 1 "IsDefaultVersion" is_default_version: bool,
    2 "PolicyDocument" policy_document: String, 3 "VersionId" version_id: String
} }

/// Lists roles: `ListRoles` of `ram` 2015-05-01.
///
/// POST. Reads only. Pages by token (`Marker`). See <https://api.alibabacloud.com/document/Ram/2015-05-01/ListRoles>.
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
    Mark::new(2, Location::Default, Style::Json)
] }
paged! { ListRoles: ListRolesRole = Token "Marker", "Roles.Role" roles.role, next "Marker", more "IsTruncated" }

/// In the request of [`ListRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListRolesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesOutput {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub roles: Option<ListRolesRoles>,
}
model! { ListRolesOutput {
    0 "IsTruncated" is_truncated: bool, 1 "Marker" marker: String, 2 "Roles" roles: ListRolesRoles
} }

/// In the response of [`ListRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesRoles {
    pub role: Vec<ListRolesRole>,
}
model! { ListRolesRoles {
    0 "Role" role: Vec<ListRolesRole>
} }

/// In the response of [`ListRoles`].
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
    0 "Arn" arn: String, 1 "CreateDate" create_date: String, 2 "Description" description: String,
    3 "MaxSessionDuration" max_session_duration: i64, 4 "RoleId" role_id: String, 5 "RoleName" role_name: String,
    6 "Tags" tags: ListRolesTags, 7 "UpdateDate" update_date: String
} }

/// In the response of [`ListRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesTags {
    pub tag: Vec<ListRolesTagsTag>,
}
model! { ListRolesTags {
    0 "Tag" tag: Vec<ListRolesTagsTag>
} }

/// In the response of [`ListRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRolesTagsTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListRolesTagsTag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists tag resources: `ListTagResources` of `ram` 2015-05-01.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Ram/2015-05-01/ListTagResources>.
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
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken" }

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
    pub next_token: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceName" resource_name: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Lists users: `ListUsers` of `ram` 2015-05-01.
///
/// POST. Reads only. Pages by token (`Marker`). See <https://api.alibabacloud.com/document/Ram/2015-05-01/ListUsers>.
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
    pub mobile_phone: Option<String>,
    pub update_date: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { ListUsersUser {
    0 "Comments" comments: String, 1 "CreateDate" create_date: String, 2 "DisplayName" display_name: String,
    3 "Email" email: String, 4 "MobilePhone" mobile_phone: String, 5 "UpdateDate" update_date: String,
    6 "UserId" user_id: String, 7 "UserName" user_name: String
} }

/// Lists users for group: `ListUsersForGroup` of `ram` 2015-05-01.
///
/// POST. Reads only. Pages by token (`Marker`). See
/// <https://api.alibabacloud.com/document/Ram/2015-05-01/ListUsersForGroup>.
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
    pub user_name: Option<String>,
}
model! { ListUsersForGroupUser {
    0 "DisplayName" display_name: String, 1 "JoinDate" join_date: String, 2 "UserName" user_name: String
} }

/// Lists virtual mfa devices: `ListVirtualMFADevices` of `ram` 2015-05-01.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ram/2015-05-01/ListVirtualMFADevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualMFADevices {}
operation! { ListVirtualMFADevices() "ListVirtualMFADevices" -> ListVirtualMFADevicesOutput {} }

/// Response of [`ListVirtualMFADevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVirtualMFADevicesOutput {
    pub virtual_mfa_devices: Option<ListVirtualMFADevicesVirtualMFADevices>,
}
model! { ListVirtualMFADevicesOutput {
    0 "VirtualMFADevices" virtual_mfa_devices: ListVirtualMFADevicesVirtualMFADevices
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
    pub user_name: Option<String>,
}
model! { ListVirtualMFADevicesUser {
    0 "DisplayName" display_name: String, 1 "UserId" user_id: String, 2 "UserName" user_name: String
} }

/// Removes user from group: `RemoveUserFromGroup` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/RemoveUserFromGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserFromGroup {
    pub group_name: Option<String>,
    pub user_name: Option<String>,
}
operation! { RemoveUserFromGroup() "RemoveUserFromGroup" -> Empty {
    0 "GroupName" group_name: String, 1 "UserName" user_name: String
} }

/// Response of [`RemoveUserFromGroup`]: empty.
pub type RemoveUserFromGroupOutput = Empty;

/// Sets account alias: `SetAccountAlias` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/SetAccountAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAccountAlias {
    pub account_alias: Option<String>,
}
operation! { SetAccountAlias() "SetAccountAlias" -> Empty {
    0 "AccountAlias" account_alias: String
} }

/// Response of [`SetAccountAlias`]: empty.
pub type SetAccountAliasOutput = Empty;

/// Sets default policy version: `SetDefaultPolicyVersion` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/SetDefaultPolicyVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDefaultPolicyVersion {
    pub policy_name: Option<String>,
    pub version_id: Option<String>,
}
operation! { SetDefaultPolicyVersion() "SetDefaultPolicyVersion" -> Empty {
    0 "PolicyName" policy_name: String, 1 "VersionId" version_id: String
} }

/// Response of [`SetDefaultPolicyVersion`]: empty.
pub type SetDefaultPolicyVersionOutput = Empty;

/// Sets password policy: `SetPasswordPolicy` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/SetPasswordPolicy>.
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
    0 "HardExpiry" hard_expiry: bool, 1 "MaxLoginAttemps" max_login_attemps: i64,
    2 "MaxPasswordAge" max_password_age: i64, 3 "MinimumPasswordLength" minimum_password_length: i64,
    4 "PasswordReusePrevention" password_reuse_prevention: i64,
    5 "RequireLowercaseCharacters" require_lowercase_characters: bool, 6 "RequireNumbers" require_numbers: bool,
    7 "RequireSymbols" require_symbols: bool, 8 "RequireUppercaseCharacters" require_uppercase_characters: bool
} }

/// Sets security preference: `SetSecurityPreference` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/SetSecurityPreference>.
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
    pub public_key_preference: Option<SetSecurityPreferencePublicKeyPreference>,
}
model! { SetSecurityPreferenceSecurityPreference {
    0 "AccessKeyPreference" access_key_preference: SetSecurityPreferenceAccessKeyPreference,
    1 "LoginProfilePreference" login_profile_preference: SetSecurityPreferenceLoginProfilePreference,
    2 "MFAPreference" mfa_preference: SetSecurityPreferenceMFAPreference,
    3 "PublicKeyPreference" public_key_preference: SetSecurityPreferencePublicKeyPreference
} }

/// In the response of [`SetSecurityPreference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityPreferenceAccessKeyPreference {
    pub allow_user_to_manage_access_keys: Option<bool>,
}
model! { SetSecurityPreferenceAccessKeyPreference {
    0 "AllowUserToManageAccessKeys" allow_user_to_manage_access_keys: bool
} }

/// In the response of [`SetSecurityPreference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSecurityPreferenceLoginProfilePreference {
    pub allow_user_to_change_password: Option<bool>,
    pub enable_save_mfa_ticket: Option<bool>,
    pub login_network_masks: Option<String>,
    pub login_session_duration: Option<i64>,
}
model! { SetSecurityPreferenceLoginProfilePreference {
    0 "AllowUserToChangePassword" allow_user_to_change_password: bool,
    1 "EnableSaveMFATicket" enable_save_mfa_ticket: bool, 2 "LoginNetworkMasks" login_network_masks: String,
    3 "LoginSessionDuration" login_session_duration: i64
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
pub struct SetSecurityPreferencePublicKeyPreference {
    pub allow_user_to_manage_public_keys: Option<bool>,
}
model! { SetSecurityPreferencePublicKeyPreference {
    0 "AllowUserToManagePublicKeys" allow_user_to_manage_public_keys: bool
} }

/// `TagResources` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/TagResources>.
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
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json)
] }

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

/// Unbinds mfa device: `UnbindMFADevice` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/UnbindMFADevice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindMFADevice {
    pub user_name: Option<String>,
}
operation! { UnbindMFADevice() "UnbindMFADevice" -> UnbindMFADeviceOutput {
    0 "UserName" user_name: String
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

/// `UntagResources` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/UntagResources>.
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
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Enables or disables an access key.
///
/// Requests that are signed with a disabled key fail. The key is kept and can be enabled again.
///
/// `UpdateAccessKey` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/UpdateAccessKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccessKey {
    /// `Active` or `Inactive`.
    pub status: Option<String>,
    /// ID of the key to change.
    pub user_access_key_id: Option<String>,
    /// User that the key belongs to. Default: the caller.
    pub user_name: Option<String>,
}
operation! { UpdateAccessKey() "UpdateAccessKey" -> Empty {
    0 "Status" status: String, 1 "UserAccessKeyId" user_access_key_id: String, 2 "UserName" user_name: String
} }

/// Response of [`UpdateAccessKey`]: empty.
pub type UpdateAccessKeyOutput = Empty;

/// Updates group: `UpdateGroup` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/UpdateGroup>.
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
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub update_date: Option<String>,
}
model! { UpdateGroupGroup {
    0 "Comments" comments: String, 1 "CreateDate" create_date: String, 2 "GroupId" group_id: String,
    3 "GroupName" group_name: String, 4 "UpdateDate" update_date: String
} }

/// Updates login profile: `UpdateLoginProfile` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/UpdateLoginProfile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLoginProfile {
    pub mfa_bind_required: Option<bool>,
    /// Secret.
    pub password: Option<Secret>,
    pub password_reset_required: Option<bool>,
    pub user_name: Option<String>,
}
operation! { UpdateLoginProfile() "UpdateLoginProfile" -> Empty {
    0 "MFABindRequired" mfa_bind_required: bool, 1 "Password" password: Secret,
    2 "PasswordResetRequired" password_reset_required: bool, 3 "UserName" user_name: String
} }

/// Response of [`UpdateLoginProfile`]: empty.
pub type UpdateLoginProfileOutput = Empty;

/// Updates policy description: `UpdatePolicyDescription` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/UpdatePolicyDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyDescription {
    pub new_description: Option<String>,
    pub policy_name: Option<String>,
}
operation! { UpdatePolicyDescription() "UpdatePolicyDescription" -> UpdatePolicyDescriptionOutput {
    0 "NewDescription" new_description: String, 1 "PolicyName" policy_name: String
} }

/// Response of [`UpdatePolicyDescription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePolicyDescriptionOutput {
    pub policy: Option<UpdatePolicyDescriptionPolicy>,
}
model! { UpdatePolicyDescriptionOutput {
    0 "Policy" policy: UpdatePolicyDescriptionPolicy
} }

/// In the response of [`UpdatePolicyDescription`].
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
    0 "CreateDate" create_date: String, 1 "DefaultVersion" default_version: String, 2 "Description" description: String,
    3 "PolicyName" policy_name: String, 4 "PolicyType" policy_type: String, 5 "UpdateDate" update_date: String
} }

/// Updates role: `UpdateRole` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/UpdateRole>.
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

/// Response of [`UpdateRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRoleOutput {
    pub role: Option<UpdateRoleRole>,
}
model! { UpdateRoleOutput {
    0 "Role" role: UpdateRoleRole
} }

/// In the response of [`UpdateRole`].
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
    0 "Arn" arn: String, 1 "AssumeRolePolicyDocument" assume_role_policy_document: String,
    2 "CreateDate" create_date: String, 3 "Description" description: String,
    4 "MaxSessionDuration" max_session_duration: i64, 5 "RoleId" role_id: String, 6 "RoleName" role_name: String,
    7 "UpdateDate" update_date: String
} }

/// Updates user: `UpdateUser` of `ram` 2015-05-01.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ram/2015-05-01/UpdateUser>.
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
    pub mobile_phone: Option<String>,
    pub update_date: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { UpdateUserUser {
    0 "Comments" comments: String, 1 "CreateDate" create_date: String, 2 "DisplayName" display_name: String,
    3 "Email" email: String, 4 "MobilePhone" mobile_phone: String, 5 "UpdateDate" update_date: String,
    6 "UserId" user_id: String, 7 "UserName" user_name: String
} }

#[cfg(feature = "unstable-registry")]
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
