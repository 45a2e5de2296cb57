//! `cloudsso` of Alibaba Cloud, API version 2021-05-15.
//!
//! Endpoint: a table of 6 regions, else `cloudsso.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/cloudsso/2021-05-15/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, cloudsso::GetAccessConfiguration};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAccessConfiguration::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-2", "cloudsso.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "cloudsso.ap-southeast-1.aliyuncs.com"),
        ("cn-hongkong", "cloudsso.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "cloudsso.cn-shanghai.aliyuncs.com"),
        ("eu-central-1", "cloudsso.eu-central-1.aliyuncs.com"),
        ("us-west-1", "cloudsso.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-2", "cloudsso-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "cloudsso-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-hongkong", "cloudsso-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "cloudsso-vpc.cn-shanghai.aliyuncs.com"),
        ("eu-central-1", "cloudsso-vpc.eu-central-1.aliyuncs.com"),
        ("us-west-1", "cloudsso-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "cloudsso",
    "2021-05-15",
    "cloudsso",
    &ENDPOINTS,
);

/// Adds external saml idp certificate: `AddExternalSAMLIdPCertificate` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/AddExternalSAMLIdPCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddExternalSAMLIdPCertificate {
    pub directory_id: Option<String>,
    pub x509_certificate: Option<String>,
}
operation! { AddExternalSAMLIdPCertificate() "AddExternalSAMLIdPCertificate" -> AddExternalSAMLIdPCertificateOutput {
    0 "DirectoryId" directory_id: String, 1 "X509Certificate" x509_certificate: String
} }

/// Response of [`AddExternalSAMLIdPCertificate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddExternalSAMLIdPCertificateOutput {
    pub certificate_id: Option<String>,
}
model! { AddExternalSAMLIdPCertificateOutput {
    0 "CertificateId" certificate_id: String
} }

/// Adds permission policy to access configuration: `AddPermissionPolicyToAccessConfiguration` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/cloudsso/2021-05-15/AddPermissionPolicyToAccessConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPermissionPolicyToAccessConfiguration {
    pub access_configuration_id: Option<String>,
    pub directory_id: Option<String>,
    pub inline_policy_document: Option<String>,
    pub permission_policy_name: Option<String>,
    pub permission_policy_type: Option<String>,
}
operation! { AddPermissionPolicyToAccessConfiguration() "AddPermissionPolicyToAccessConfiguration" -> Empty {
    0 "AccessConfigurationId" access_configuration_id: String, 1 "DirectoryId" directory_id: String,
    2 "InlinePolicyDocument" inline_policy_document: String, 3 "PermissionPolicyName" permission_policy_name: String,
    4 "PermissionPolicyType" permission_policy_type: String
} }

/// Response of [`AddPermissionPolicyToAccessConfiguration`]: empty.
pub type AddPermissionPolicyToAccessConfigurationOutput = Empty;

/// Adds user to group: `AddUserToGroup` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/AddUserToGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserToGroup {
    pub directory_id: Option<String>,
    pub group_id: Option<String>,
    pub user_id: Option<String>,
}
operation! { AddUserToGroup() "AddUserToGroup" -> Empty {
    0 "DirectoryId" directory_id: String, 1 "GroupId" group_id: String, 2 "UserId" user_id: String
} }

/// Response of [`AddUserToGroup`]: empty.
pub type AddUserToGroupOutput = Empty;

/// Clears external saml identity provider: `ClearExternalSAMLIdentityProvider` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/cloudsso/2021-05-15/ClearExternalSAMLIdentityProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearExternalSAMLIdentityProvider {
    pub directory_id: Option<String>,
}
operation! { ClearExternalSAMLIdentityProvider() "ClearExternalSAMLIdentityProvider" -> Empty {
    0 "DirectoryId" directory_id: String
} }

/// Response of [`ClearExternalSAMLIdentityProvider`]: empty.
pub type ClearExternalSAMLIdentityProviderOutput = Empty;

/// Creates access assignment: `CreateAccessAssignment` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/CreateAccessAssignment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessAssignment {
    pub access_configuration_id: Option<String>,
    pub directory_id: Option<String>,
    pub principal_id: Option<String>,
    pub principal_type: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
}
operation! { CreateAccessAssignment() "CreateAccessAssignment" -> CreateAccessAssignmentOutput {
    0 "AccessConfigurationId" access_configuration_id: String, 1 "DirectoryId" directory_id: String,
    2 "PrincipalId" principal_id: String, 3 "PrincipalType" principal_type: String, 4 "TargetId" target_id: String,
    5 "TargetType" target_type: String
} }

/// Response of [`CreateAccessAssignment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessAssignmentOutput {
    pub task: Option<CreateAccessAssignmentTask>,
}
model! { CreateAccessAssignmentOutput {
    0 "Task" task: CreateAccessAssignmentTask
} }

/// In the response of [`CreateAccessAssignment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessAssignmentTask {
    pub access_configuration_id: Option<String>,
    pub access_configuration_name: Option<String>,
    pub principal_id: Option<String>,
    pub principal_name: Option<String>,
    pub principal_type: Option<String>,
    pub status: Option<String>,
    pub target_id: Option<String>,
    pub target_name: Option<String>,
    pub target_path: Option<String>,
    pub target_path_name: Option<String>,
    pub target_type: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
}
model! { CreateAccessAssignmentTask {
    0 "AccessConfigurationId" access_configuration_id: String,
    1 "AccessConfigurationName" access_configuration_name: String, 2 "PrincipalId" principal_id: String,
    3 "PrincipalName" principal_name: String, 4 "PrincipalType" principal_type: String, 5 "Status" status: String,
    6 "TargetId" target_id: String, 7 "TargetName" target_name: String, 8 "TargetPath" target_path: String,
    9 "TargetPathName" target_path_name: String, 10 "TargetType" target_type: String, 11 "TaskId" task_id: String,
    12 "TaskType" task_type: String
} }

/// Creates access configuration: `CreateAccessConfiguration` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/CreateAccessConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessConfiguration {
    pub access_configuration_name: Option<String>,
    pub description: Option<String>,
    pub directory_id: Option<String>,
    pub relay_state: Option<String>,
    pub session_duration: Option<i64>,
    pub tags: Option<Vec<CreateAccessConfigurationTags>>,
}
operation! { CreateAccessConfiguration() "CreateAccessConfiguration" -> CreateAccessConfigurationOutput {
    0 "AccessConfigurationName" access_configuration_name: String, 1 "Description" description: String,
    2 "DirectoryId" directory_id: String, 3 "RelayState" relay_state: String, 4 "SessionDuration" session_duration: i64,
    5 "Tags" tags: Vec<CreateAccessConfigurationTags>
} }

/// In the request of [`CreateAccessConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessConfigurationTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAccessConfigurationTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateAccessConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessConfigurationOutput {
    pub access_configuration: Option<CreateAccessConfigurationAccessConfiguration>,
}
model! { CreateAccessConfigurationOutput {
    0 "AccessConfiguration" access_configuration: CreateAccessConfigurationAccessConfiguration
} }

/// In the response of [`CreateAccessConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessConfigurationAccessConfiguration {
    pub access_configuration_id: Option<String>,
    pub access_configuration_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub relay_state: Option<String>,
    pub session_duration: Option<i64>,
    pub status_notifications: Vec<String>,
    pub tags: Vec<CreateAccessConfigurationAccessConfigurationTags>,
    pub update_time: Option<String>,
}
model! { CreateAccessConfigurationAccessConfiguration {
    0 "AccessConfigurationId" access_configuration_id: String,
    1 "AccessConfigurationName" access_configuration_name: String, 2 "CreateTime" create_time: String,
    3 "Description" description: String, 4 "RelayState" relay_state: String, 5 "SessionDuration" session_duration: i64,
    6 "StatusNotifications" status_notifications: Vec<String>,
    7 "Tags" tags: Vec<CreateAccessConfigurationAccessConfigurationTags>, 8 "UpdateTime" update_time: String
} }

/// In the response of [`CreateAccessConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessConfigurationAccessConfigurationTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { CreateAccessConfigurationAccessConfigurationTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Creates directory: `CreateDirectory` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/CreateDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDirectory {
    pub directory_name: Option<String>,
}
operation! { CreateDirectory() "CreateDirectory" -> CreateDirectoryOutput {
    0 "DirectoryName" directory_name: String
} }

/// Response of [`CreateDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDirectoryOutput {
    pub directory: Option<CreateDirectoryDirectory>,
}
model! { CreateDirectoryOutput {
    0 "Directory" directory: CreateDirectoryDirectory
} }

/// In the response of [`CreateDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDirectoryDirectory {
    pub create_time: Option<String>,
    pub directory_id: Option<String>,
    pub directory_name: Option<String>,
    pub region: Option<String>,
    pub update_time: Option<String>,
}
model! { CreateDirectoryDirectory {
    0 "CreateTime" create_time: String, 1 "DirectoryId" directory_id: String, 2 "DirectoryName" directory_name: String,
    3 "Region" region: String, 4 "UpdateTime" update_time: String
} }

/// Creates group: `CreateGroup` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/CreateGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroup {
    pub description: Option<String>,
    pub directory_id: Option<String>,
    pub group_name: Option<String>,
}
operation! { CreateGroup() "CreateGroup" -> CreateGroupOutput {
    0 "Description" description: String, 1 "DirectoryId" directory_id: String, 2 "GroupName" group_name: String
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
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub provision_type: Option<String>,
    pub update_time: Option<String>,
}
model! { CreateGroupGroup {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "GroupId" group_id: String,
    3 "GroupName" group_name: String, 4 "ProvisionType" provision_type: String, 5 "UpdateTime" update_time: String
} }

/// Creates scim server credential: `CreateSCIMServerCredential` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/CreateSCIMServerCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSCIMServerCredential {
    pub directory_id: Option<String>,
}
operation! { CreateSCIMServerCredential() "CreateSCIMServerCredential" -> CreateSCIMServerCredentialOutput {
    0 "DirectoryId" directory_id: String
} }

/// Response of [`CreateSCIMServerCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSCIMServerCredentialOutput {
    pub scim_server_credential: Option<CreateSCIMServerCredentialSCIMServerCredential>,
}
model! { CreateSCIMServerCredentialOutput {
    0 "SCIMServerCredential" scim_server_credential: CreateSCIMServerCredentialSCIMServerCredential
} }

/// In the response of [`CreateSCIMServerCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSCIMServerCredentialSCIMServerCredential {
    pub create_time: Option<String>,
    pub credential_id: Option<String>,
    /// Secret.
    pub credential_secret: Option<Secret>,
    pub credential_type: Option<String>,
    pub directory_id: Option<String>,
    pub expire_time: Option<String>,
    pub status: Option<String>,
}
model! { CreateSCIMServerCredentialSCIMServerCredential {
    0 "CreateTime" create_time: String, 1 "CredentialId" credential_id: String,
    2 "CredentialSecret" credential_secret: Secret, 3 "CredentialType" credential_type: String,
    4 "DirectoryId" directory_id: String, 5 "ExpireTime" expire_time: String, 6 "Status" status: String
} }

/// Creates user: `CreateUser` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/CreateUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    pub description: Option<String>,
    pub directory_id: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<CreateUserTags>>,
    pub user_name: Option<String>,
}
operation! { CreateUser() "CreateUser" -> CreateUserOutput {
    0 "Description" description: String, 1 "DirectoryId" directory_id: String, 2 "DisplayName" display_name: String,
    3 "Email" email: String, 4 "FirstName" first_name: String, 5 "LastName" last_name: String,
    6 "Status" status: String, 7 "Tags" tags: Vec<CreateUserTags>, 8 "UserName" user_name: String
} }

/// In the request of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateUserTags() {
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
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub provision_type: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<CreateUserUserTags>,
    pub update_time: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { CreateUserUser {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "DisplayName" display_name: String,
    3 "Email" email: String, 4 "FirstName" first_name: String, 5 "LastName" last_name: String,
    6 "ProvisionType" provision_type: String, 7 "Status" status: String, 8 "Tags" tags: Vec<CreateUserUserTags>,
    9 "UpdateTime" update_time: String, 10 "UserId" user_id: String, 11 "UserName" user_name: String
} }

/// In the response of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserUserTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { CreateUserUserTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Creates user provisioning: `CreateUserProvisioning` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/CreateUserProvisioning>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserProvisioning {
    pub deletion_strategy: Option<String>,
    pub description: Option<String>,
    pub directory_id: Option<String>,
    pub duplication_strategy: Option<String>,
    pub principal_id: Option<String>,
    pub principal_type: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
}
operation! { CreateUserProvisioning() "CreateUserProvisioning" -> CreateUserProvisioningOutput {
    0 "DeletionStrategy" deletion_strategy: String, 1 "Description" description: String,
    2 "DirectoryId" directory_id: String, 3 "DuplicationStrategy" duplication_strategy: String,
    4 "PrincipalId" principal_id: String, 5 "PrincipalType" principal_type: String, 6 "TargetId" target_id: String,
    7 "TargetType" target_type: String
} }

/// Response of [`CreateUserProvisioning`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserProvisioningOutput {
    pub user_provisioning: Option<CreateUserProvisioningUserProvisioning>,
}
model! { CreateUserProvisioningOutput {
    0 "UserProvisioning" user_provisioning: CreateUserProvisioningUserProvisioning
} }

/// In the response of [`CreateUserProvisioning`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserProvisioningUserProvisioning {
    pub create_time: Option<String>,
    pub deletion_strategy: Option<String>,
    pub description: Option<String>,
    pub directory_id: Option<String>,
    pub duplication_strategy: Option<String>,
    pub owner_pk: Option<String>,
    pub principal_id: Option<String>,
    pub principal_name: Option<String>,
    pub principal_type: Option<String>,
    pub status: Option<String>,
    pub target_id: Option<String>,
    pub target_name: Option<String>,
    pub target_path: Option<String>,
    pub target_type: Option<String>,
    pub update_time: Option<String>,
    pub user_provisioning_id: Option<String>,
}
model! { CreateUserProvisioningUserProvisioning {
    0 "CreateTime" create_time: String, 1 "DeletionStrategy" deletion_strategy: String,
    2 "Description" description: String, 3 "DirectoryId" directory_id: String,
    4 "DuplicationStrategy" duplication_strategy: String, 5 "OwnerPk" owner_pk: String,
    6 "PrincipalId" principal_id: String, 7 "PrincipalName" principal_name: String,
    8 "PrincipalType" principal_type: String, 9 "Status" status: String, 10 "TargetId" target_id: String,
    11 "TargetName" target_name: String, 12 "TargetPath" target_path: String, 13 "TargetType" target_type: String,
    14 "UpdateTime" update_time: String, 15 "UserProvisioningId" user_provisioning_id: String
} }

/// Deletes access assignment: `DeleteAccessAssignment` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/DeleteAccessAssignment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessAssignment {
    pub access_configuration_id: Option<String>,
    pub deprovision_strategy: Option<String>,
    pub directory_id: Option<String>,
    pub principal_id: Option<String>,
    pub principal_type: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
}
operation! { DeleteAccessAssignment() "DeleteAccessAssignment" -> DeleteAccessAssignmentOutput {
    0 "AccessConfigurationId" access_configuration_id: String, 1 "DeprovisionStrategy" deprovision_strategy: String,
    2 "DirectoryId" directory_id: String, 3 "PrincipalId" principal_id: String,
    4 "PrincipalType" principal_type: String, 5 "TargetId" target_id: String, 6 "TargetType" target_type: String
} }

/// Response of [`DeleteAccessAssignment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessAssignmentOutput {
    pub task: Option<DeleteAccessAssignmentTask>,
}
model! { DeleteAccessAssignmentOutput {
    0 "Task" task: DeleteAccessAssignmentTask
} }

/// In the response of [`DeleteAccessAssignment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessAssignmentTask {
    pub access_configuration_id: Option<String>,
    pub access_configuration_name: Option<String>,
    pub principal_id: Option<String>,
    pub principal_name: Option<String>,
    pub principal_type: Option<String>,
    pub status: Option<String>,
    pub target_id: Option<String>,
    pub target_name: Option<String>,
    pub target_path: Option<String>,
    pub target_path_name: Option<String>,
    pub target_type: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
}
model! { DeleteAccessAssignmentTask {
    0 "AccessConfigurationId" access_configuration_id: String,
    1 "AccessConfigurationName" access_configuration_name: String, 2 "PrincipalId" principal_id: String,
    3 "PrincipalName" principal_name: String, 4 "PrincipalType" principal_type: String, 5 "Status" status: String,
    6 "TargetId" target_id: String, 7 "TargetName" target_name: String, 8 "TargetPath" target_path: String,
    9 "TargetPathName" target_path_name: String, 10 "TargetType" target_type: String, 11 "TaskId" task_id: String,
    12 "TaskType" task_type: String
} }

/// Deletes access configuration: `DeleteAccessConfiguration` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/DeleteAccessConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessConfiguration {
    pub access_configuration_id: Option<String>,
    pub directory_id: Option<String>,
    pub force_remove_permission_policies: Option<bool>,
}
operation! { DeleteAccessConfiguration() "DeleteAccessConfiguration" -> Empty {
    0 "AccessConfigurationId" access_configuration_id: String, 1 "DirectoryId" directory_id: String,
    2 "ForceRemovePermissionPolicies" force_remove_permission_policies: bool
} }

/// Response of [`DeleteAccessConfiguration`]: empty.
pub type DeleteAccessConfigurationOutput = Empty;

/// Deletes directory: `DeleteDirectory` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/DeleteDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDirectory {
    pub directory_id: Option<String>,
}
operation! { DeleteDirectory() "DeleteDirectory" -> Empty {
    0 "DirectoryId" directory_id: String
} }

/// Response of [`DeleteDirectory`]: empty.
pub type DeleteDirectoryOutput = Empty;

/// Deletes group: `DeleteGroup` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/DeleteGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroup {
    pub directory_id: Option<String>,
    pub group_id: Option<String>,
}
operation! { DeleteGroup() "DeleteGroup" -> Empty {
    0 "DirectoryId" directory_id: String, 1 "GroupId" group_id: String
} }

/// Response of [`DeleteGroup`]: empty.
pub type DeleteGroupOutput = Empty;

/// Deletes mfa device for user: `DeleteMFADeviceForUser` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/DeleteMFADeviceForUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMFADeviceForUser {
    pub directory_id: Option<String>,
    pub mfa_device_id: Option<String>,
    pub mfa_type: Option<String>,
    pub user_id: Option<String>,
}
operation! { DeleteMFADeviceForUser() "DeleteMFADeviceForUser" -> Empty {
    0 "DirectoryId" directory_id: String, 1 "MFADeviceId" mfa_device_id: String, 2 "MfaType" mfa_type: String,
    3 "UserId" user_id: String
} }

/// Response of [`DeleteMFADeviceForUser`]: empty.
pub type DeleteMFADeviceForUserOutput = Empty;

/// Deletes scim server credential: `DeleteSCIMServerCredential` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/DeleteSCIMServerCredential>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSCIMServerCredential {
    pub credential_id: Option<String>,
    pub directory_id: Option<String>,
}
operation! { DeleteSCIMServerCredential() "DeleteSCIMServerCredential" -> Empty {
    0 "CredentialId" credential_id: String, 1 "DirectoryId" directory_id: String
} }

/// Response of [`DeleteSCIMServerCredential`]: empty.
pub type DeleteSCIMServerCredentialOutput = Empty;

/// Deletes user: `DeleteUser` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/DeleteUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUser {
    pub directory_id: Option<String>,
    pub user_id: Option<String>,
}
operation! { DeleteUser() "DeleteUser" -> Empty {
    0 "DirectoryId" directory_id: String, 1 "UserId" user_id: String
} }

/// Response of [`DeleteUser`]: empty.
pub type DeleteUserOutput = Empty;

/// Deletes user provisioning: `DeleteUserProvisioning` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/DeleteUserProvisioning>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserProvisioning {
    pub deletion_strategy: Option<String>,
    pub directory_id: Option<String>,
    pub user_provisioning_id: Option<String>,
}
operation! { DeleteUserProvisioning() "DeleteUserProvisioning" -> Empty {
    0 "DeletionStrategy" deletion_strategy: String, 1 "DirectoryId" directory_id: String,
    2 "UserProvisioningId" user_provisioning_id: String
} }

/// Response of [`DeleteUserProvisioning`]: empty.
pub type DeleteUserProvisioningOutput = Empty;

/// Deletes user provisioning event: `DeleteUserProvisioningEvent` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/DeleteUserProvisioningEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserProvisioningEvent {
    pub directory_id: Option<String>,
    pub event_id: Option<String>,
    pub user_provisioning_id: Option<String>,
}
operation! { DeleteUserProvisioningEvent() "DeleteUserProvisioningEvent" -> Empty {
    0 "DirectoryId" directory_id: String, 1 "EventId" event_id: String,
    2 "UserProvisioningId" user_provisioning_id: String
} }

/// Response of [`DeleteUserProvisioningEvent`]: empty.
pub type DeleteUserProvisioningEventOutput = Empty;

/// `DeprovisionAccessConfiguration` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/DeprovisionAccessConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeprovisionAccessConfiguration {
    pub access_configuration_id: Option<String>,
    pub directory_id: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
}
operation! { DeprovisionAccessConfiguration() "DeprovisionAccessConfiguration" -> DeprovisionAccessConfigurationOutput {
    0 "AccessConfigurationId" access_configuration_id: String, 1 "DirectoryId" directory_id: String,
    2 "TargetId" target_id: String, 3 "TargetType" target_type: String
} }

/// Response of [`DeprovisionAccessConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeprovisionAccessConfigurationOutput {
    pub tasks: Vec<DeprovisionAccessConfigurationTasks>,
}
model! { DeprovisionAccessConfigurationOutput {
    0 "Tasks" tasks: Vec<DeprovisionAccessConfigurationTasks>
} }

/// In the response of [`DeprovisionAccessConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeprovisionAccessConfigurationTasks {
    pub access_configuration_id: Option<String>,
    pub access_configuration_name: Option<String>,
    pub status: Option<String>,
    pub target_id: Option<String>,
    pub target_name: Option<String>,
    pub target_path: Option<String>,
    pub target_path_name: Option<String>,
    pub target_type: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
}
model! { DeprovisionAccessConfigurationTasks {
    0 "AccessConfigurationId" access_configuration_id: String,
    1 "AccessConfigurationName" access_configuration_name: String, 2 "Status" status: String,
    3 "TargetId" target_id: String, 4 "TargetName" target_name: String, 5 "TargetPath" target_path: String,
    6 "TargetPathName" target_path_name: String, 7 "TargetType" target_type: String, 8 "TaskId" task_id: String,
    9 "TaskType" task_type: String
} }

/// Disables delegate account: `DisableDelegateAccount` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/DisableDelegateAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDelegateAccount {
    pub account_id: Option<String>,
}
operation! { DisableDelegateAccount() "DisableDelegateAccount" -> Empty {
    0 "AccountId" account_id: String
} }

/// Response of [`DisableDelegateAccount`]: empty.
pub type DisableDelegateAccountOutput = Empty;

/// Disables service: `DisableService` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/DisableService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableService {}
operation! { DisableService() "DisableService" -> Empty {} }

/// Response of [`DisableService`]: empty.
pub type DisableServiceOutput = Empty;

/// Enables delegate account: `EnableDelegateAccount` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/EnableDelegateAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDelegateAccount {
    pub account_id: Option<String>,
}
operation! { EnableDelegateAccount() "EnableDelegateAccount" -> Empty {
    0 "AccountId" account_id: String
} }

/// Response of [`EnableDelegateAccount`]: empty.
pub type EnableDelegateAccountOutput = Empty;

/// Enables service: `EnableService` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/EnableService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableService {}
operation! { EnableService() "EnableService" -> Empty {} }

/// Response of [`EnableService`]: empty.
pub type EnableServiceOutput = Empty;

/// Gets access configuration: `GetAccessConfiguration` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/GetAccessConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessConfiguration {
    pub access_configuration_id: Option<String>,
    pub directory_id: Option<String>,
}
operation! { GetAccessConfiguration() "GetAccessConfiguration" -> GetAccessConfigurationOutput {
    0 "AccessConfigurationId" access_configuration_id: String, 1 "DirectoryId" directory_id: String
} }

/// Response of [`GetAccessConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessConfigurationOutput {
    pub access_configuration: Option<GetAccessConfigurationAccessConfiguration>,
}
model! { GetAccessConfigurationOutput {
    0 "AccessConfiguration" access_configuration: GetAccessConfigurationAccessConfiguration
} }

/// In the response of [`GetAccessConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessConfigurationAccessConfiguration {
    pub access_configuration_id: Option<String>,
    pub access_configuration_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub relay_state: Option<String>,
    pub session_duration: Option<i64>,
    pub status_notifications: Vec<String>,
    pub tags: Vec<GetAccessConfigurationTags>,
    pub update_time: Option<String>,
}
model! { GetAccessConfigurationAccessConfiguration {
    0 "AccessConfigurationId" access_configuration_id: String,
    1 "AccessConfigurationName" access_configuration_name: String, 2 "CreateTime" create_time: String,
    3 "Description" description: String, 4 "RelayState" relay_state: String, 5 "SessionDuration" session_duration: i64,
    6 "StatusNotifications" status_notifications: Vec<String>, 7 "Tags" tags: Vec<GetAccessConfigurationTags>,
    8 "UpdateTime" update_time: String
} }

/// In the response of [`GetAccessConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessConfigurationTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetAccessConfigurationTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets directory: `GetDirectory` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/GetDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDirectory {
    pub directory_id: Option<String>,
}
operation! { GetDirectory() "GetDirectory" -> GetDirectoryOutput {
    0 "DirectoryId" directory_id: String
} }

/// Response of [`GetDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDirectoryOutput {
    pub directory: Option<GetDirectoryDirectory>,
}
model! { GetDirectoryOutput {
    0 "Directory" directory: GetDirectoryDirectory
} }

/// In the response of [`GetDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDirectoryDirectory {
    pub create_time: Option<String>,
    pub directory_id: Option<String>,
    pub directory_name: Option<String>,
    pub region: Option<String>,
    pub update_time: Option<String>,
}
model! { GetDirectoryDirectory {
    0 "CreateTime" create_time: String, 1 "DirectoryId" directory_id: String, 2 "DirectoryName" directory_name: String,
    3 "Region" region: String, 4 "UpdateTime" update_time: String
} }

/// Gets directory saml service provider info: `GetDirectorySAMLServiceProviderInfo` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/cloudsso/2021-05-15/GetDirectorySAMLServiceProviderInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDirectorySAMLServiceProviderInfo {
    pub directory_id: Option<String>,
}
operation! { GetDirectorySAMLServiceProviderInfo()
    "GetDirectorySAMLServiceProviderInfo" -> GetDirectorySAMLServiceProviderInfoOutput {
    0 "DirectoryId" directory_id: String
} }

/// Response of [`GetDirectorySAMLServiceProviderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDirectorySAMLServiceProviderInfoOutput {
    pub saml_service_provider: Option<
        GetDirectorySAMLServiceProviderInfoSAMLServiceProvider,
    >,
}
model! { GetDirectorySAMLServiceProviderInfoOutput {
    0 "SAMLServiceProvider" saml_service_provider: GetDirectorySAMLServiceProviderInfoSAMLServiceProvider
} }

/// In the response of [`GetDirectorySAMLServiceProviderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDirectorySAMLServiceProviderInfoSAMLServiceProvider {
    pub acs_url: Option<String>,
    pub authn_sign_algo: Option<String>,
    pub certificate_type: Option<String>,
    pub directory_id: Option<String>,
    pub encoded_metadata_document: Option<String>,
    pub entity_id: Option<String>,
    pub support_encrypted_assertion: Option<bool>,
}
model! { GetDirectorySAMLServiceProviderInfoSAMLServiceProvider {
    0 "AcsUrl" acs_url: String, 1 "AuthnSignAlgo" authn_sign_algo: String, 2 "CertificateType" certificate_type: String,
    3 "DirectoryId" directory_id: String, 4 "EncodedMetadataDocument" encoded_metadata_document: String,
    5 "EntityId" entity_id: String, 6 "SupportEncryptedAssertion" support_encrypted_assertion: bool
} }

/// Gets directory statistics: `GetDirectoryStatistics` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/GetDirectoryStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDirectoryStatistics {
    pub directory_id: Option<String>,
}
operation! { GetDirectoryStatistics() "GetDirectoryStatistics" -> GetDirectoryStatisticsOutput {
    0 "DirectoryId" directory_id: String
} }

/// Response of [`GetDirectoryStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDirectoryStatisticsOutput {
    pub directory_statistics: Option<GetDirectoryStatisticsDirectoryStatistics>,
}
model! { GetDirectoryStatisticsOutput {
    0 "DirectoryStatistics" directory_statistics: GetDirectoryStatisticsDirectoryStatistics
} }

/// In the response of [`GetDirectoryStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDirectoryStatisticsDirectoryStatistics {
    pub access_assignment_count: Option<i64>,
    pub access_configuration_count: Option<i64>,
    pub access_configuration_quota: Option<i64>,
    pub directory_id: Option<String>,
    pub directory_name: Option<String>,
    pub group_count: Option<i64>,
    pub group_quota: Option<i64>,
    pub in_progress_task_count: Option<i64>,
    pub inline_policy_per_access_configuration_quota: Option<i64>,
    pub region: Option<String>,
    pub scim_server_credential_count: Option<i64>,
    pub scim_sync_enabled: Option<bool>,
    pub sso_enabled: Option<bool>,
    pub system_policy_per_access_configuration_quota: Option<i64>,
    pub user_count: Option<i64>,
    pub user_quota: Option<i64>,
}
model! { GetDirectoryStatisticsDirectoryStatistics {
    0 "AccessAssignmentCount" access_assignment_count: i64,
    1 "AccessConfigurationCount" access_configuration_count: i64,
    2 "AccessConfigurationQuota" access_configuration_quota: i64, 3 "DirectoryId" directory_id: String,
    4 "DirectoryName" directory_name: String, 5 "GroupCount" group_count: i64, 6 "GroupQuota" group_quota: i64,
    7 "InProgressTaskCount" in_progress_task_count: i64,
    8 "InlinePolicyPerAccessConfigurationQuota" inline_policy_per_access_configuration_quota: i64,
    9 "Region" region: String, 10 "SCIMServerCredentialCount" scim_server_credential_count: i64,
    11 "SCIMSyncEnabled" scim_sync_enabled: bool, 12 "SSOEnabled" sso_enabled: bool,
    13 "SystemPolicyPerAccessConfigurationQuota" system_policy_per_access_configuration_quota: i64,
    14 "UserCount" user_count: i64, 15 "UserQuota" user_quota: i64
} }

/// Gets external saml identity provider: `GetExternalSAMLIdentityProvider` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/GetExternalSAMLIdentityProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExternalSAMLIdentityProvider {
    pub directory_id: Option<String>,
}
operation! { GetExternalSAMLIdentityProvider()
    "GetExternalSAMLIdentityProvider" -> GetExternalSAMLIdentityProviderOutput {
    0 "DirectoryId" directory_id: String
} }

/// Response of [`GetExternalSAMLIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExternalSAMLIdentityProviderOutput {
    pub saml_identity_provider_configuration: Option<
        GetExternalSAMLIdentityProviderSAMLIdentityProviderConfiguration,
    >,
}
model! { GetExternalSAMLIdentityProviderOutput {
    0 "SAMLIdentityProviderConfiguration" saml_identity_provider_configuration: GetExternalSAMLIdentityProviderSAMLIdentityProviderConfiguration
} }

/// In the response of [`GetExternalSAMLIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExternalSAMLIdentityProviderSAMLIdentityProviderConfiguration {
    pub binding_type: Option<String>,
    pub certificate_ids: Vec<String>,
    pub create_time: Option<String>,
    pub directory_id: Option<String>,
    pub encoded_metadata_document: Option<String>,
    pub entity_id: Option<String>,
    pub login_url: Option<String>,
    pub sso_status: Option<String>,
    pub update_time: Option<String>,
    pub want_request_signed: Option<bool>,
}
model! { GetExternalSAMLIdentityProviderSAMLIdentityProviderConfiguration {
    0 "BindingType" binding_type: String, 1 "CertificateIds" certificate_ids: Vec<String>,
    2 "CreateTime" create_time: String, 3 "DirectoryId" directory_id: String,
    4 "EncodedMetadataDocument" encoded_metadata_document: String, 5 "EntityId" entity_id: String,
    6 "LoginUrl" login_url: String, 7 "SSOStatus" sso_status: String, 8 "UpdateTime" update_time: String,
    9 "WantRequestSigned" want_request_signed: bool
} }

/// Gets group: `GetGroup` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/GetGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroup {
    pub directory_id: Option<String>,
    pub group_id: Option<String>,
}
operation! { GetGroup() "GetGroup" -> GetGroupOutput {
    0 "DirectoryId" directory_id: String, 1 "GroupId" group_id: String
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
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub provision_type: Option<String>,
    pub update_time: Option<String>,
}
model! { GetGroupGroup {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "GroupId" group_id: String,
    3 "GroupName" group_name: String, 4 "ProvisionType" provision_type: String, 5 "UpdateTime" update_time: String
} }

/// Gets login preference: `GetLoginPreference` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/GetLoginPreference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoginPreference {
    pub directory_id: Option<String>,
}
operation! { GetLoginPreference() "GetLoginPreference" -> GetLoginPreferenceOutput {
    0 "DirectoryId" directory_id: String
} }

/// Response of [`GetLoginPreference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoginPreferenceOutput {
    pub login_preference: Option<GetLoginPreferenceLoginPreference>,
}
model! { GetLoginPreferenceOutput {
    0 "LoginPreference" login_preference: GetLoginPreferenceLoginPreference
} }

/// In the response of [`GetLoginPreference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLoginPreferenceLoginPreference {
    pub allow_user_to_get_credentials: Option<bool>,
    pub login_network_masks: Option<String>,
}
model! { GetLoginPreferenceLoginPreference {
    0 "AllowUserToGetCredentials" allow_user_to_get_credentials: bool, 1 "LoginNetworkMasks" login_network_masks: String
} }

/// Gets mfa authentication setting info: `GetMFAAuthenticationSettingInfo` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/GetMFAAuthenticationSettingInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMFAAuthenticationSettingInfo {
    pub directory_id: Option<String>,
}
operation! { GetMFAAuthenticationSettingInfo()
    "GetMFAAuthenticationSettingInfo" -> GetMFAAuthenticationSettingInfoOutput {
    0 "DirectoryId" directory_id: String
} }

/// Response of [`GetMFAAuthenticationSettingInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMFAAuthenticationSettingInfoOutput {
    pub mfa_authentication_setting_info: Option<
        GetMFAAuthenticationSettingInfoMFAAuthenticationSettingInfo,
    >,
}
model! { GetMFAAuthenticationSettingInfoOutput {
    0 "MFAAuthenticationSettingInfo" mfa_authentication_setting_info: GetMFAAuthenticationSettingInfoMFAAuthenticationSettingInfo
} }

/// In the response of [`GetMFAAuthenticationSettingInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMFAAuthenticationSettingInfoMFAAuthenticationSettingInfo {
    pub allowed_verification_types: Vec<String>,
    pub mfa_authentication_advance_settings: Option<String>,
    pub operation_for_risk_login: Option<String>,
}
model! { GetMFAAuthenticationSettingInfoMFAAuthenticationSettingInfo {
    0 "AllowedVerificationTypes" allowed_verification_types: Vec<String>,
    1 "MfaAuthenticationAdvanceSettings" mfa_authentication_advance_settings: String,
    2 "OperationForRiskLogin" operation_for_risk_login: String
} }

/// Gets mfa authentication settings: `GetMFAAuthenticationSettings` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/GetMFAAuthenticationSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMFAAuthenticationSettings {
    pub directory_id: Option<String>,
}
operation! { GetMFAAuthenticationSettings() "GetMFAAuthenticationSettings" -> GetMFAAuthenticationSettingsOutput {
    0 "DirectoryId" directory_id: String
} }

/// Response of [`GetMFAAuthenticationSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMFAAuthenticationSettingsOutput {
    pub mfa_authentication_advance_settings: Option<String>,
}
model! { GetMFAAuthenticationSettingsOutput {
    0 "MFAAuthenticationAdvanceSettings" mfa_authentication_advance_settings: String
} }

/// Gets mfa authentication status: `GetMFAAuthenticationStatus` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/GetMFAAuthenticationStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMFAAuthenticationStatus {
    pub directory_id: Option<String>,
}
operation! { GetMFAAuthenticationStatus() "GetMFAAuthenticationStatus" -> GetMFAAuthenticationStatusOutput {
    0 "DirectoryId" directory_id: String
} }

/// Response of [`GetMFAAuthenticationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMFAAuthenticationStatusOutput {
    pub mfa_authentication_status: Option<String>,
}
model! { GetMFAAuthenticationStatusOutput {
    0 "MFAAuthenticationStatus" mfa_authentication_status: String
} }

/// Gets password policy: `GetPasswordPolicy` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/GetPasswordPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPasswordPolicy {
    pub directory_id: Option<String>,
}
operation! { GetPasswordPolicy() "GetPasswordPolicy" -> GetPasswordPolicyOutput {
    0 "DirectoryId" directory_id: String
} }

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
    pub max_login_attempts: Option<i64>,
    pub max_password_age: Option<i64>,
    pub max_password_length: Option<i64>,
    pub min_password_different_chars: Option<i64>,
    pub min_password_length: Option<i64>,
    pub password_not_contain_username: Option<bool>,
    pub password_reuse_prevention: Option<i64>,
    pub require_lower_case_chars: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_symbols: Option<bool>,
    pub require_upper_case_chars: Option<bool>,
}
model! { GetPasswordPolicyPasswordPolicy {
    0 "HardExpire" hard_expire: bool, 1 "MaxLoginAttempts" max_login_attempts: i64,
    2 "MaxPasswordAge" max_password_age: i64, 3 "MaxPasswordLength" max_password_length: i64,
    4 "MinPasswordDifferentChars" min_password_different_chars: i64, 5 "MinPasswordLength" min_password_length: i64,
    6 "PasswordNotContainUsername" password_not_contain_username: bool,
    7 "PasswordReusePrevention" password_reuse_prevention: i64,
    8 "RequireLowerCaseChars" require_lower_case_chars: bool, 9 "RequireNumbers" require_numbers: bool,
    10 "RequireSymbols" require_symbols: bool, 11 "RequireUpperCaseChars" require_upper_case_chars: bool
} }

/// Gets scim synchronization status: `GetSCIMSynchronizationStatus` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/GetSCIMSynchronizationStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSCIMSynchronizationStatus {
    pub directory_id: Option<String>,
}
operation! { GetSCIMSynchronizationStatus() "GetSCIMSynchronizationStatus" -> GetSCIMSynchronizationStatusOutput {
    0 "DirectoryId" directory_id: String
} }

/// Response of [`GetSCIMSynchronizationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSCIMSynchronizationStatusOutput {
    pub scim_synchronization_status: Option<String>,
}
model! { GetSCIMSynchronizationStatusOutput {
    0 "SCIMSynchronizationStatus" scim_synchronization_status: String
} }

/// Gets service status: `GetServiceStatus` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/GetServiceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceStatus {}
operation! { GetServiceStatus() "GetServiceStatus" -> GetServiceStatusOutput {} }

/// Response of [`GetServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceStatusOutput {
    pub service_status: Option<GetServiceStatusServiceStatus>,
}
model! { GetServiceStatusOutput {
    0 "ServiceStatus" service_status: GetServiceStatusServiceStatus
} }

/// In the response of [`GetServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceStatusServiceStatus {
    pub account_id: Option<String>,
    pub prerequisite_check_result: Option<String>,
    pub regions_in_use: Vec<String>,
    pub status: Option<String>,
}
model! { GetServiceStatusServiceStatus {
    0 "AccountId" account_id: String, 1 "PrerequisiteCheckResult" prerequisite_check_result: String,
    2 "RegionsInUse" regions_in_use: Vec<String>, 3 "Status" status: String
} }

/// Gets task: `GetTask` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/GetTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTask {
    pub directory_id: Option<String>,
    pub task_id: Option<String>,
}
operation! { GetTask() "GetTask" -> GetTaskOutput {
    0 "DirectoryId" directory_id: String, 1 "TaskId" task_id: String
} }

/// Response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskOutput {
    pub task: Option<GetTaskTask>,
}
model! { GetTaskOutput {
    0 "Task" task: GetTaskTask
} }

/// In the response of [`GetTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskTask {
    pub access_configuration_id: Option<String>,
    pub access_configuration_name: Option<String>,
    pub end_time: Option<String>,
    pub failure_reason: Option<String>,
    pub principal_id: Option<String>,
    pub principal_name: Option<String>,
    pub principal_type: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub target_id: Option<String>,
    pub target_name: Option<String>,
    pub target_path: Option<String>,
    pub target_path_name: Option<String>,
    pub target_type: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
}
model! { GetTaskTask {
    0 "AccessConfigurationId" access_configuration_id: String,
    1 "AccessConfigurationName" access_configuration_name: String, 2 "EndTime" end_time: String,
    3 "FailureReason" failure_reason: String, 4 "PrincipalId" principal_id: String,
    5 "PrincipalName" principal_name: String, 6 "PrincipalType" principal_type: String,
    7 "StartTime" start_time: String, 8 "Status" status: String, 9 "TargetId" target_id: String,
    10 "TargetName" target_name: String, 11 "TargetPath" target_path: String,
    12 "TargetPathName" target_path_name: String, 13 "TargetType" target_type: String, 14 "TaskId" task_id: String,
    15 "TaskType" task_type: String
} }

/// Gets task status: `GetTaskStatus` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/GetTaskStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskStatus {
    pub directory_id: Option<String>,
    pub task_id: Option<String>,
}
operation! { GetTaskStatus() "GetTaskStatus" -> GetTaskStatusOutput {
    0 "DirectoryId" directory_id: String, 1 "TaskId" task_id: String
} }

/// Response of [`GetTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskStatusOutput {
    pub task_status: Option<GetTaskStatusTaskStatus>,
}
model! { GetTaskStatusOutput {
    0 "TaskStatus" task_status: GetTaskStatusTaskStatus
} }

/// In the response of [`GetTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskStatusTaskStatus {
    pub end_time: Option<String>,
    pub failure_reason: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
}
model! { GetTaskStatusTaskStatus {
    0 "EndTime" end_time: String, 1 "FailureReason" failure_reason: String, 2 "StartTime" start_time: String,
    3 "Status" status: String, 4 "TaskId" task_id: String, 5 "TaskType" task_type: String
} }

/// Gets user: `GetUser` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/GetUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUser {
    pub directory_id: Option<String>,
    pub user_id: Option<String>,
}
operation! { GetUser() "GetUser" -> GetUserOutput {
    0 "DirectoryId" directory_id: String, 1 "UserId" user_id: String
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
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub external_id: Option<GetUserExternalId>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub provision_type: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<GetUserTags>,
    pub update_time: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { GetUserUser {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "DisplayName" display_name: String,
    3 "Email" email: String, 4 "ExternalId" external_id: GetUserExternalId, 5 "FirstName" first_name: String,
    6 "LastName" last_name: String, 7 "ProvisionType" provision_type: String, 8 "Status" status: String,
    9 "Tags" tags: Vec<GetUserTags>, 10 "UpdateTime" update_time: String, 11 "UserId" user_id: String,
    12 "UserName" user_name: String
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserExternalId {
    pub id: Option<String>,
    pub issuer: Option<String>,
}
model! { GetUserExternalId {
    0 "Id" id: String, 1 "Issuer" issuer: String
} }

/// In the response of [`GetUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetUserTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets user id: `GetUserId` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/GetUserId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserId {
    pub directory_id: Option<String>,
    pub external_id: Option<GetUserIdExternalId>,
}
operation! { GetUserId() "GetUserId" -> GetUserIdOutput {
    0 "DirectoryId" directory_id: String, 1 "ExternalId" external_id: GetUserIdExternalId
} [
    Mark::new(1, Location::Default, Style::Json)
] }

/// In the request of [`GetUserId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserIdExternalId {
    pub id: Option<String>,
    pub issuer: Option<String>,
}
input! { GetUserIdExternalId() {
    0 "Id" id: String, 1 "Issuer" issuer: String
} }

/// Response of [`GetUserId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserIdOutput {
    pub user_id: Option<String>,
}
model! { GetUserIdOutput {
    0 "UserId" user_id: String
} }

/// Gets user mfa authentication settings: `GetUserMFAAuthenticationSettings` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/GetUserMFAAuthenticationSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserMFAAuthenticationSettings {
    pub directory_id: Option<String>,
    pub user_id: Option<String>,
}
operation! { GetUserMFAAuthenticationSettings()
    "GetUserMFAAuthenticationSettings" -> GetUserMFAAuthenticationSettingsOutput {
    0 "DirectoryId" directory_id: String, 1 "UserId" user_id: String
} }

/// Response of [`GetUserMFAAuthenticationSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserMFAAuthenticationSettingsOutput {
    pub user_mfa_authentication_settings: Option<String>,
}
model! { GetUserMFAAuthenticationSettingsOutput {
    0 "UserMFAAuthenticationSettings" user_mfa_authentication_settings: String
} }

/// Gets user provisioning: `GetUserProvisioning` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/GetUserProvisioning>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserProvisioning {
    pub directory_id: Option<String>,
    pub user_provisioning_id: Option<String>,
}
operation! { GetUserProvisioning() "GetUserProvisioning" -> GetUserProvisioningOutput {
    0 "DirectoryId" directory_id: String, 1 "UserProvisioningId" user_provisioning_id: String
} }

/// Response of [`GetUserProvisioning`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserProvisioningOutput {
    pub user_provisioning: Option<GetUserProvisioningUserProvisioning>,
}
model! { GetUserProvisioningOutput {
    0 "UserProvisioning" user_provisioning: GetUserProvisioningUserProvisioning
} }

/// In the response of [`GetUserProvisioning`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserProvisioningUserProvisioning {
    pub create_time: Option<String>,
    pub deletion_strategy: Option<String>,
    pub description: Option<String>,
    pub directory_id: Option<String>,
    pub duplication_strategy: Option<String>,
    pub owner_pk: Option<String>,
    pub principal_id: Option<String>,
    pub principal_name: Option<String>,
    pub principal_type: Option<String>,
    pub status: Option<String>,
    pub target_id: Option<String>,
    pub target_name: Option<String>,
    pub target_path: Option<String>,
    pub target_type: Option<String>,
    pub update_time: Option<String>,
    pub user_provisioning_id: Option<String>,
}
model! { GetUserProvisioningUserProvisioning {
    0 "CreateTime" create_time: String, 1 "DeletionStrategy" deletion_strategy: String,
    2 "Description" description: String, 3 "DirectoryId" directory_id: String,
    4 "DuplicationStrategy" duplication_strategy: String, 5 "OwnerPk" owner_pk: String,
    6 "PrincipalId" principal_id: String, 7 "PrincipalName" principal_name: String,
    8 "PrincipalType" principal_type: String, 9 "Status" status: String, 10 "TargetId" target_id: String,
    11 "TargetName" target_name: String, 12 "TargetPath" target_path: String, 13 "TargetType" target_type: String,
    14 "UpdateTime" update_time: String, 15 "UserProvisioningId" user_provisioning_id: String
} }

/// Gets user provisioning configuration: `GetUserProvisioningConfiguration` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/GetUserProvisioningConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserProvisioningConfiguration {
    pub directory_id: Option<String>,
}
operation! { GetUserProvisioningConfiguration()
    "GetUserProvisioningConfiguration" -> GetUserProvisioningConfigurationOutput {
    0 "DirectoryId" directory_id: String
} }

/// Response of [`GetUserProvisioningConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserProvisioningConfigurationOutput {
    pub user_provisioning_configuration: Option<
        GetUserProvisioningConfigurationUserProvisioningConfiguration,
    >,
}
model! { GetUserProvisioningConfigurationOutput {
    0 "UserProvisioningConfiguration" user_provisioning_configuration: GetUserProvisioningConfigurationUserProvisioningConfiguration
} }

/// In the response of [`GetUserProvisioningConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserProvisioningConfigurationUserProvisioningConfiguration {
    pub create_time: Option<String>,
    pub default_landing_page: Option<String>,
    pub directory_id: Option<String>,
    pub session_duration: Option<i64>,
    pub update_time: Option<String>,
}
model! { GetUserProvisioningConfigurationUserProvisioningConfiguration {
    0 "CreateTime" create_time: String, 1 "DefaultLandingPage" default_landing_page: String,
    2 "DirectoryId" directory_id: String, 3 "SessionDuration" session_duration: i64, 4 "UpdateTime" update_time: String
} }

/// Gets user provisioning event: `GetUserProvisioningEvent` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/GetUserProvisioningEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserProvisioningEvent {
    pub directory_id: Option<String>,
    pub event_id: Option<String>,
}
operation! { GetUserProvisioningEvent() "GetUserProvisioningEvent" -> GetUserProvisioningEventOutput {
    0 "DirectoryId" directory_id: String, 1 "EventId" event_id: String
} }

/// Response of [`GetUserProvisioningEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserProvisioningEventOutput {
    pub user_provisioning_event: Option<GetUserProvisioningEventUserProvisioningEvent>,
}
model! { GetUserProvisioningEventOutput {
    0 "UserProvisioningEvent" user_provisioning_event: GetUserProvisioningEventUserProvisioningEvent
} }

/// In the response of [`GetUserProvisioningEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserProvisioningEventUserProvisioningEvent {
    pub create_time: Option<String>,
    pub deletion_strategy: Option<String>,
    pub directory_id: Option<String>,
    pub duplication_strategy: Option<String>,
    pub error_count: Option<i64>,
    pub error_info: Option<String>,
    pub event_id: Option<String>,
    pub latest_async_time: Option<String>,
    pub principal_id: Option<String>,
    pub principal_name: Option<String>,
    pub principal_type: Option<String>,
    pub source_type: Option<String>,
    pub target_id: Option<String>,
    pub target_name: Option<String>,
    pub target_path: Option<String>,
    pub target_type: Option<String>,
    pub update_time: Option<String>,
    pub user_provisioning_id: Option<String>,
}
model! { GetUserProvisioningEventUserProvisioningEvent {
    0 "CreateTime" create_time: String, 1 "DeletionStrategy" deletion_strategy: String,
    2 "DirectoryId" directory_id: String, 3 "DuplicationStrategy" duplication_strategy: String,
    4 "ErrorCount" error_count: i64, 5 "ErrorInfo" error_info: String, 6 "EventId" event_id: String,
    7 "LatestAsyncTime" latest_async_time: String, 8 "PrincipalId" principal_id: String,
    9 "PrincipalName" principal_name: String, 10 "PrincipalType" principal_type: String,
    11 "SourceType" source_type: String, 12 "TargetId" target_id: String, 13 "TargetName" target_name: String,
    14 "TargetPath" target_path: String, 15 "TargetType" target_type: String, 16 "UpdateTime" update_time: String,
    17 "UserProvisioningId" user_provisioning_id: String
} }

/// Gets user provisioning rd account statistics: `GetUserProvisioningRdAccountStatistics` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/cloudsso/2021-05-15/GetUserProvisioningRdAccountStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserProvisioningRdAccountStatistics {
    pub directory_id: Option<String>,
    pub rd_member_id: Option<String>,
}
operation! { GetUserProvisioningRdAccountStatistics()
    "GetUserProvisioningRdAccountStatistics" -> GetUserProvisioningRdAccountStatisticsOutput {
    0 "DirectoryId" directory_id: String, 1 "RdMemberId" rd_member_id: String
} }

/// Response of [`GetUserProvisioningRdAccountStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserProvisioningRdAccountStatisticsOutput {
    pub user_provisioning_statistics: Option<
        GetUserProvisioningRdAccountStatisticsUserProvisioningStatistics,
    >,
}
model! { GetUserProvisioningRdAccountStatisticsOutput {
    0 "UserProvisioningStatistics" user_provisioning_statistics: GetUserProvisioningRdAccountStatisticsUserProvisioningStatistics
} }

/// In the response of [`GetUserProvisioningRdAccountStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserProvisioningRdAccountStatisticsUserProvisioningStatistics {
    pub directory_id: Option<String>,
    pub entity_id: Option<String>,
    pub failed_event_count: Option<i64>,
    pub latest_async_time: Option<String>,
    pub owner_pk: Option<String>,
    pub r#type: Option<String>,
}
model! { GetUserProvisioningRdAccountStatisticsUserProvisioningStatistics {
    0 "DirectoryId" directory_id: String, 1 "EntityId" entity_id: String, 2 "FailedEventCount" failed_event_count: i64,
    3 "LatestAsyncTime" latest_async_time: String, 4 "OwnerPk" owner_pk: String, 5 "Type" r#type: String
} }

/// Gets user provisioning statistics: `GetUserProvisioningStatistics` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/GetUserProvisioningStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserProvisioningStatistics {
    pub directory_id: Option<String>,
    pub user_provisioning_id: Option<String>,
}
operation! { GetUserProvisioningStatistics() "GetUserProvisioningStatistics" -> GetUserProvisioningStatisticsOutput {
    0 "DirectoryId" directory_id: String, 1 "UserProvisioningId" user_provisioning_id: String
} }

/// Response of [`GetUserProvisioningStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserProvisioningStatisticsOutput {
    pub user_provisioning_statistics: Option<
        GetUserProvisioningStatisticsUserProvisioningStatistics,
    >,
}
model! { GetUserProvisioningStatisticsOutput {
    0 "UserProvisioningStatistics" user_provisioning_statistics: GetUserProvisioningStatisticsUserProvisioningStatistics
} }

/// In the response of [`GetUserProvisioningStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserProvisioningStatisticsUserProvisioningStatistics {
    pub directory_id: Option<String>,
    pub entity_id: Option<String>,
    pub failed_event_count: Option<i64>,
    pub latest_async_time: Option<String>,
    pub owner_pk: Option<String>,
    pub r#type: Option<String>,
}
model! { GetUserProvisioningStatisticsUserProvisioningStatistics {
    0 "DirectoryId" directory_id: String, 1 "EntityId" entity_id: String, 2 "FailedEventCount" failed_event_count: i64,
    3 "LatestAsyncTime" latest_async_time: String, 4 "OwnerPk" owner_pk: String, 5 "Type" r#type: String
} }

/// Lists access assignments: `ListAccessAssignments` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/cloudsso/2021-05-15/ListAccessAssignments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessAssignments {
    pub access_configuration_id: Option<String>,
    pub directory_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub principal_id: Option<String>,
    pub principal_type: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
}
operation! { ListAccessAssignments() "ListAccessAssignments" -> ListAccessAssignmentsOutput {
    0 "AccessConfigurationId" access_configuration_id: String, 1 "DirectoryId" directory_id: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "PrincipalId" principal_id: String,
    5 "PrincipalType" principal_type: String, 6 "TargetId" target_id: String, 7 "TargetType" target_type: String
} }
paged! { ListAccessAssignments: ListAccessAssignmentsAccessAssignments =
    Token "NextToken", "AccessAssignments" access_assignments, next "NextToken", more "IsTruncated" }

/// Response of [`ListAccessAssignments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessAssignmentsOutput {
    pub access_assignments: Vec<ListAccessAssignmentsAccessAssignments>,
    pub is_truncated: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_counts: Option<i64>,
}
model! { ListAccessAssignmentsOutput {
    0 "AccessAssignments" access_assignments: Vec<ListAccessAssignmentsAccessAssignments>,
    1 "IsTruncated" is_truncated: bool, 2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String,
    4 "TotalCounts" total_counts: i64
} }

/// In the response of [`ListAccessAssignments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessAssignmentsAccessAssignments {
    pub access_configuration_id: Option<String>,
    pub access_configuration_name: Option<String>,
    pub create_time: Option<String>,
    pub principal_id: Option<String>,
    pub principal_name: Option<String>,
    pub principal_type: Option<String>,
    pub target_id: Option<String>,
    pub target_name: Option<String>,
    pub target_path: Option<String>,
    pub target_path_name: Option<String>,
    pub target_type: Option<String>,
}
model! { ListAccessAssignmentsAccessAssignments {
    0 "AccessConfigurationId" access_configuration_id: String,
    1 "AccessConfigurationName" access_configuration_name: String, 2 "CreateTime" create_time: String,
    3 "PrincipalId" principal_id: String, 4 "PrincipalName" principal_name: String,
    5 "PrincipalType" principal_type: String, 6 "TargetId" target_id: String, 7 "TargetName" target_name: String,
    8 "TargetPath" target_path: String, 9 "TargetPathName" target_path_name: String, 10 "TargetType" target_type: String
} }

/// Lists access configuration provisionings: `ListAccessConfigurationProvisionings` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/cloudsso/2021-05-15/ListAccessConfigurationProvisionings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessConfigurationProvisionings {
    pub access_configuration_id: Option<String>,
    pub directory_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub provisioning_status: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
}
operation! { ListAccessConfigurationProvisionings()
    "ListAccessConfigurationProvisionings" -> ListAccessConfigurationProvisioningsOutput {
    0 "AccessConfigurationId" access_configuration_id: String, 1 "DirectoryId" directory_id: String,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String,
    4 "ProvisioningStatus" provisioning_status: String, 5 "TargetId" target_id: String,
    6 "TargetType" target_type: String
} }
paged! { ListAccessConfigurationProvisionings: ListAccessConfigurationProvisioningsAccessConfigurationProvisionings =
    Token "NextToken", "AccessConfigurationProvisionings" access_configuration_provisionings, next "NextToken", more "IsTruncated" }

/// Response of [`ListAccessConfigurationProvisionings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessConfigurationProvisioningsOutput {
    pub access_configuration_provisionings: Vec<
        ListAccessConfigurationProvisioningsAccessConfigurationProvisionings,
    >,
    pub is_truncated: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_counts: Option<i64>,
}
model! { ListAccessConfigurationProvisioningsOutput {
    0 "AccessConfigurationProvisionings" access_configuration_provisionings: Vec<ListAccessConfigurationProvisioningsAccessConfigurationProvisionings>,
    1 "IsTruncated" is_truncated: bool, 2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String,
    4 "TotalCounts" total_counts: i64
} }

/// In the response of [`ListAccessConfigurationProvisionings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessConfigurationProvisioningsAccessConfigurationProvisionings {
    pub access_configuration_id: Option<String>,
    pub access_configuration_name: Option<String>,
    pub create_time: Option<String>,
    pub ram_policy_names: Vec<String>,
    pub ram_role_name: Option<String>,
    pub saml_provider_name: Option<String>,
    pub status: Option<String>,
    pub target_id: Option<String>,
    pub target_name: Option<String>,
    pub target_path: Option<String>,
    pub target_path_name: Option<String>,
    pub target_type: Option<String>,
    pub update_time: Option<String>,
}
model! { ListAccessConfigurationProvisioningsAccessConfigurationProvisionings {
    0 "AccessConfigurationId" access_configuration_id: String,
    1 "AccessConfigurationName" access_configuration_name: String, 2 "CreateTime" create_time: String,
    3 "RAMPolicyNames" ram_policy_names: Vec<String>, 4 "RAMRoleName" ram_role_name: String,
    5 "SAMLProviderName" saml_provider_name: String, 6 "Status" status: String, 7 "TargetId" target_id: String,
    8 "TargetName" target_name: String, 9 "TargetPath" target_path: String,
    10 "TargetPathName" target_path_name: String, 11 "TargetType" target_type: String,
    12 "UpdateTime" update_time: String
} }

/// Lists access configurations: `ListAccessConfigurations` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/cloudsso/2021-05-15/ListAccessConfigurations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessConfigurations {
    pub directory_id: Option<String>,
    pub filter: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub status_notifications: Option<String>,
    pub tags: Option<Vec<ListAccessConfigurationsTags>>,
}
operation! { ListAccessConfigurations() "ListAccessConfigurations" -> ListAccessConfigurationsOutput {
    0 "DirectoryId" directory_id: String, 1 "Filter" filter: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "StatusNotifications" status_notifications: String,
    5 "Tags" tags: Vec<ListAccessConfigurationsTags>
} }
paged! { ListAccessConfigurations: ListAccessConfigurationsAccessConfigurations =
    Token "NextToken", "AccessConfigurations" access_configurations, next "NextToken", more "IsTruncated" }

/// In the request of [`ListAccessConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessConfigurationsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListAccessConfigurationsTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListAccessConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessConfigurationsOutput {
    pub access_configurations: Vec<ListAccessConfigurationsAccessConfigurations>,
    pub is_truncated: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_counts: Option<i64>,
}
model! { ListAccessConfigurationsOutput {
    0 "AccessConfigurations" access_configurations: Vec<ListAccessConfigurationsAccessConfigurations>,
    1 "IsTruncated" is_truncated: bool, 2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String,
    4 "TotalCounts" total_counts: i64
} }

/// In the response of [`ListAccessConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessConfigurationsAccessConfigurations {
    pub access_configuration_id: Option<String>,
    pub access_configuration_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub relay_state: Option<String>,
    pub session_duration: Option<i64>,
    pub status_notifications: Vec<String>,
    pub tags: Vec<ListAccessConfigurationsAccessConfigurationsTags>,
    pub update_time: Option<String>,
}
model! { ListAccessConfigurationsAccessConfigurations {
    0 "AccessConfigurationId" access_configuration_id: String,
    1 "AccessConfigurationName" access_configuration_name: String, 2 "CreateTime" create_time: String,
    3 "Description" description: String, 4 "RelayState" relay_state: String, 5 "SessionDuration" session_duration: i64,
    6 "StatusNotifications" status_notifications: Vec<String>,
    7 "Tags" tags: Vec<ListAccessConfigurationsAccessConfigurationsTags>, 8 "UpdateTime" update_time: String
} }

/// In the response of [`ListAccessConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessConfigurationsAccessConfigurationsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListAccessConfigurationsAccessConfigurationsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Lists directories: `ListDirectories` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/ListDirectories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDirectories {}
operation! { ListDirectories() "ListDirectories" -> ListDirectoriesOutput {} }

/// Response of [`ListDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDirectoriesOutput {
    pub directories: Vec<ListDirectoriesDirectories>,
    pub total_counts: Option<i64>,
}
model! { ListDirectoriesOutput {
    0 "Directories" directories: Vec<ListDirectoriesDirectories>, 1 "TotalCounts" total_counts: i64
} }

/// In the response of [`ListDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDirectoriesDirectories {
    pub create_time: Option<String>,
    pub directory_id: Option<String>,
    pub directory_name: Option<String>,
    pub region: Option<String>,
    pub update_time: Option<String>,
}
model! { ListDirectoriesDirectories {
    0 "CreateTime" create_time: String, 1 "DirectoryId" directory_id: String, 2 "DirectoryName" directory_name: String,
    3 "Region" region: String, 4 "UpdateTime" update_time: String
} }

/// Lists external saml idp certificates: `ListExternalSAMLIdPCertificates` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/ListExternalSAMLIdPCertificates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalSAMLIdPCertificates {
    pub directory_id: Option<String>,
}
operation! { ListExternalSAMLIdPCertificates()
    "ListExternalSAMLIdPCertificates" -> ListExternalSAMLIdPCertificatesOutput {
    0 "DirectoryId" directory_id: String
} }

/// Response of [`ListExternalSAMLIdPCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalSAMLIdPCertificatesOutput {
    pub saml_idp_certificates: Vec<ListExternalSAMLIdPCertificatesSAMLIdPCertificates>,
    pub total_counts: Option<i64>,
}
model! { ListExternalSAMLIdPCertificatesOutput {
    0 "SAMLIdPCertificates" saml_idp_certificates: Vec<ListExternalSAMLIdPCertificatesSAMLIdPCertificates>,
    1 "TotalCounts" total_counts: i64
} }

/// In the response of [`ListExternalSAMLIdPCertificates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalSAMLIdPCertificatesSAMLIdPCertificates {
    pub certificate_id: Option<String>,
    pub issuer: Option<String>,
    pub not_after: Option<String>,
    pub not_before: Option<String>,
    pub public_key: Option<String>,
    pub serial_number: Option<String>,
    pub signature_algorithm: Option<String>,
    pub subject: Option<String>,
    pub version: Option<i64>,
    pub x509_certificate: Option<String>,
}
model! { ListExternalSAMLIdPCertificatesSAMLIdPCertificates {
    0 "CertificateId" certificate_id: String, 1 "Issuer" issuer: String, 2 "NotAfter" not_after: String,
    3 "NotBefore" not_before: String, 4 "PublicKey" public_key: String, 5 "SerialNumber" serial_number: String,
    6 "SignatureAlgorithm" signature_algorithm: String, 7 "Subject" subject: String, 8 "Version" version: i64,
    9 "X509Certificate" x509_certificate: String
} }

/// Lists group members: `ListGroupMembers` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/cloudsso/2021-05-15/ListGroupMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupMembers {
    pub directory_id: Option<String>,
    pub group_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListGroupMembers() "ListGroupMembers" -> ListGroupMembersOutput {
    0 "DirectoryId" directory_id: String, 1 "GroupId" group_id: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String
} }
paged! { ListGroupMembers: ListGroupMembersGroupMembers =
    Token "NextToken", "GroupMembers" group_members, next "NextToken", more "IsTruncated" }

/// Response of [`ListGroupMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupMembersOutput {
    pub group_members: Vec<ListGroupMembersGroupMembers>,
    pub is_truncated: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_counts: Option<i64>,
}
model! { ListGroupMembersOutput {
    0 "GroupMembers" group_members: Vec<ListGroupMembersGroupMembers>, 1 "IsTruncated" is_truncated: bool,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "TotalCounts" total_counts: i64
} }

/// In the response of [`ListGroupMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupMembersGroupMembers {
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub group_id: Option<String>,
    pub join_time: Option<String>,
    pub provision_type: Option<String>,
    pub status: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { ListGroupMembersGroupMembers {
    0 "Description" description: String, 1 "DisplayName" display_name: String, 2 "Email" email: String,
    3 "GroupId" group_id: String, 4 "JoinTime" join_time: String, 5 "ProvisionType" provision_type: String,
    6 "Status" status: String, 7 "UserId" user_id: String, 8 "UserName" user_name: String
} }

/// Lists groups: `ListGroups` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/cloudsso/2021-05-15/ListGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroups {
    pub directory_id: Option<String>,
    pub filter: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub provision_type: Option<String>,
}
operation! { ListGroups() "ListGroups" -> ListGroupsOutput {
    0 "DirectoryId" directory_id: String, 1 "Filter" filter: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "ProvisionType" provision_type: String
} }
paged! { ListGroups: ListGroupsGroups = Token "NextToken", "Groups" groups, next "NextToken", more "IsTruncated" }

/// Response of [`ListGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsOutput {
    pub groups: Vec<ListGroupsGroups>,
    pub is_truncated: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_counts: Option<i64>,
}
model! { ListGroupsOutput {
    0 "Groups" groups: Vec<ListGroupsGroups>, 1 "IsTruncated" is_truncated: bool, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "TotalCounts" total_counts: i64
} }

/// In the response of [`ListGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGroupsGroups {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub provision_type: Option<String>,
    pub update_time: Option<String>,
}
model! { ListGroupsGroups {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "GroupId" group_id: String,
    3 "GroupName" group_name: String, 4 "ProvisionType" provision_type: String, 5 "UpdateTime" update_time: String
} }

/// Lists joined groups for user: `ListJoinedGroupsForUser` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/cloudsso/2021-05-15/ListJoinedGroupsForUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJoinedGroupsForUser {
    pub directory_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub user_id: Option<String>,
}
operation! { ListJoinedGroupsForUser() "ListJoinedGroupsForUser" -> ListJoinedGroupsForUserOutput {
    0 "DirectoryId" directory_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "UserId" user_id: String
} }
paged! { ListJoinedGroupsForUser: ListJoinedGroupsForUserJoinedGroups =
    Token "NextToken", "JoinedGroups" joined_groups, next "NextToken", more "IsTruncated" }

/// Response of [`ListJoinedGroupsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJoinedGroupsForUserOutput {
    pub is_truncated: Option<bool>,
    pub joined_groups: Vec<ListJoinedGroupsForUserJoinedGroups>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_counts: Option<i64>,
}
model! { ListJoinedGroupsForUserOutput {
    0 "IsTruncated" is_truncated: bool, 1 "JoinedGroups" joined_groups: Vec<ListJoinedGroupsForUserJoinedGroups>,
    2 "MaxResults" max_results: i64, 3 "NextToken" next_token: String, 4 "TotalCounts" total_counts: i64
} }

/// In the response of [`ListJoinedGroupsForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJoinedGroupsForUserJoinedGroups {
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub join_time: Option<String>,
    pub provision_type: Option<String>,
    pub user_id: Option<String>,
}
model! { ListJoinedGroupsForUserJoinedGroups {
    0 "Description" description: String, 1 "GroupId" group_id: String, 2 "GroupName" group_name: String,
    3 "JoinTime" join_time: String, 4 "ProvisionType" provision_type: String, 5 "UserId" user_id: String
} }

/// Lists mfa devices for user: `ListMFADevicesForUser` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/ListMFADevicesForUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMFADevicesForUser {
    pub directory_id: Option<String>,
    pub user_id: Option<String>,
}
operation! { ListMFADevicesForUser() "ListMFADevicesForUser" -> ListMFADevicesForUserOutput {
    0 "DirectoryId" directory_id: String, 1 "UserId" user_id: String
} }

/// Response of [`ListMFADevicesForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMFADevicesForUserOutput {
    pub mfa_devices: Vec<ListMFADevicesForUserMFADevices>,
    pub total_counts: Option<i64>,
}
model! { ListMFADevicesForUserOutput {
    0 "MFADevices" mfa_devices: Vec<ListMFADevicesForUserMFADevices>, 1 "TotalCounts" total_counts: i64
} }

/// In the response of [`ListMFADevicesForUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMFADevicesForUserMFADevices {
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    pub device_type: Option<String>,
    pub effective_time: Option<String>,
    pub last_use_time: Option<String>,
    pub user_id: Option<String>,
}
model! { ListMFADevicesForUserMFADevices {
    0 "DeviceId" device_id: String, 1 "DeviceName" device_name: String, 2 "DeviceType" device_type: String,
    3 "EffectiveTime" effective_time: String, 4 "LastUseTime" last_use_time: String, 5 "UserId" user_id: String
} }

/// Lists permission policies in access configuration: `ListPermissionPoliciesInAccessConfiguration` of `cloudsso`
/// 2021-05-15.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/cloudsso/2021-05-15/ListPermissionPoliciesInAccessConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissionPoliciesInAccessConfiguration {
    pub access_configuration_id: Option<String>,
    pub directory_id: Option<String>,
    pub permission_policy_type: Option<String>,
}
operation! { ListPermissionPoliciesInAccessConfiguration()
    "ListPermissionPoliciesInAccessConfiguration" -> ListPermissionPoliciesInAccessConfigurationOutput {
    0 "AccessConfigurationId" access_configuration_id: String, 1 "DirectoryId" directory_id: String,
    2 "PermissionPolicyType" permission_policy_type: String
} }

/// Response of [`ListPermissionPoliciesInAccessConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissionPoliciesInAccessConfigurationOutput {
    pub permission_policies: Vec<
        ListPermissionPoliciesInAccessConfigurationPermissionPolicies,
    >,
    pub total_counts: Option<i64>,
}
model! { ListPermissionPoliciesInAccessConfigurationOutput {
    0 "PermissionPolicies" permission_policies: Vec<ListPermissionPoliciesInAccessConfigurationPermissionPolicies>,
    1 "TotalCounts" total_counts: i64
} }

/// In the response of [`ListPermissionPoliciesInAccessConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPermissionPoliciesInAccessConfigurationPermissionPolicies {
    pub add_time: Option<String>,
    pub permission_policy_document: Option<String>,
    pub permission_policy_name: Option<String>,
    pub permission_policy_type: Option<String>,
}
model! { ListPermissionPoliciesInAccessConfigurationPermissionPolicies {
    0 "AddTime" add_time: String, 1 "PermissionPolicyDocument" permission_policy_document: String,
    2 "PermissionPolicyName" permission_policy_name: String, 3 "PermissionPolicyType" permission_policy_type: String
} }

/// Lists scim server credentials: `ListSCIMServerCredentials` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/ListSCIMServerCredentials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSCIMServerCredentials {
    pub directory_id: Option<String>,
}
operation! { ListSCIMServerCredentials() "ListSCIMServerCredentials" -> ListSCIMServerCredentialsOutput {
    0 "DirectoryId" directory_id: String
} }

/// Response of [`ListSCIMServerCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSCIMServerCredentialsOutput {
    pub scim_server_credentials: Vec<ListSCIMServerCredentialsSCIMServerCredentials>,
    pub total_counts: Option<i64>,
}
model! { ListSCIMServerCredentialsOutput {
    0 "SCIMServerCredentials" scim_server_credentials: Vec<ListSCIMServerCredentialsSCIMServerCredentials>,
    1 "TotalCounts" total_counts: i64
} }

/// In the response of [`ListSCIMServerCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSCIMServerCredentialsSCIMServerCredentials {
    pub create_time: Option<String>,
    pub credential_id: Option<String>,
    pub credential_type: Option<String>,
    pub directory_id: Option<String>,
    pub expire_time: Option<String>,
    pub status: Option<String>,
}
model! { ListSCIMServerCredentialsSCIMServerCredentials {
    0 "CreateTime" create_time: String, 1 "CredentialId" credential_id: String,
    2 "CredentialType" credential_type: String, 3 "DirectoryId" directory_id: String,
    4 "ExpireTime" expire_time: String, 5 "Status" status: String
} }

/// Lists tasks: `ListTasks` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/cloudsso/2021-05-15/ListTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasks {
    pub access_configuration_id: Option<String>,
    pub directory_id: Option<String>,
    pub filter: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub principal_id: Option<String>,
    pub principal_type: Option<String>,
    pub status: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
    pub task_type: Option<String>,
}
operation! { ListTasks() "ListTasks" -> ListTasksOutput {
    0 "AccessConfigurationId" access_configuration_id: String, 1 "DirectoryId" directory_id: String,
    2 "Filter" filter: String, 3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String,
    5 "PrincipalId" principal_id: String, 6 "PrincipalType" principal_type: String, 7 "Status" status: String,
    8 "TargetId" target_id: String, 9 "TargetType" target_type: String, 10 "TaskType" task_type: String
} }
paged! { ListTasks: ListTasksTasks = Token "NextToken", "Tasks" tasks, next "NextToken", more "IsTruncated" }

/// Response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksOutput {
    pub is_truncated: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub tasks: Vec<ListTasksTasks>,
    pub total_counts: Option<i64>,
}
model! { ListTasksOutput {
    0 "IsTruncated" is_truncated: bool, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "Tasks" tasks: Vec<ListTasksTasks>, 4 "TotalCounts" total_counts: i64
} }

/// In the response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksTasks {
    pub access_configuration_id: Option<String>,
    pub access_configuration_name: Option<String>,
    pub end_time: Option<String>,
    pub failure_reason: Option<String>,
    pub principal_id: Option<String>,
    pub principal_name: Option<String>,
    pub principal_type: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub target_id: Option<String>,
    pub target_name: Option<String>,
    pub target_path: Option<String>,
    pub target_path_name: Option<String>,
    pub target_type: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
}
model! { ListTasksTasks {
    0 "AccessConfigurationId" access_configuration_id: String,
    1 "AccessConfigurationName" access_configuration_name: String, 2 "EndTime" end_time: String,
    3 "FailureReason" failure_reason: String, 4 "PrincipalId" principal_id: String,
    5 "PrincipalName" principal_name: String, 6 "PrincipalType" principal_type: String,
    7 "StartTime" start_time: String, 8 "Status" status: String, 9 "TargetId" target_id: String,
    10 "TargetName" target_name: String, 11 "TargetPath" target_path: String,
    12 "TargetPathName" target_path_name: String, 13 "TargetType" target_type: String, 14 "TaskId" task_id: String,
    15 "TaskType" task_type: String
} }

/// Lists user provisioning events: `ListUserProvisioningEvents` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/cloudsso/2021-05-15/ListUserProvisioningEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserProvisioningEvents {
    pub directory_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub user_provisioning_id: Option<String>,
}
operation! { ListUserProvisioningEvents() "ListUserProvisioningEvents" -> ListUserProvisioningEventsOutput {
    0 "DirectoryId" directory_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "UserProvisioningId" user_provisioning_id: String
} }
paged! { ListUserProvisioningEvents: ListUserProvisioningEventsUserProvisioningEvents =
    Token "NextToken", "UserProvisioningEvents" user_provisioning_events, next "NextToken", more "IsTruncated" }

/// Response of [`ListUserProvisioningEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserProvisioningEventsOutput {
    pub is_truncated: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_counts: Option<i64>,
    pub user_provisioning_events: Vec<ListUserProvisioningEventsUserProvisioningEvents>,
}
model! { ListUserProvisioningEventsOutput {
    0 "IsTruncated" is_truncated: bool, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCounts" total_counts: i64,
    4 "UserProvisioningEvents" user_provisioning_events: Vec<ListUserProvisioningEventsUserProvisioningEvents>
} }

/// In the response of [`ListUserProvisioningEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserProvisioningEventsUserProvisioningEvents {
    pub create_time: Option<String>,
    pub deletion_strategy: Option<String>,
    pub directory_id: Option<String>,
    pub duplication_strategy: Option<String>,
    pub error_count: Option<i64>,
    pub error_info: Option<String>,
    pub event_id: Option<String>,
    pub latest_async_time: Option<String>,
    pub principal_id: Option<String>,
    pub principal_name: Option<String>,
    pub principal_type: Option<String>,
    pub source_type: Option<String>,
    pub target_id: Option<String>,
    pub target_name: Option<String>,
    pub target_path: Option<String>,
    pub target_type: Option<String>,
    pub update_time: Option<String>,
    pub user_provisioning_id: Option<String>,
}
model! { ListUserProvisioningEventsUserProvisioningEvents {
    0 "CreateTime" create_time: String, 1 "DeletionStrategy" deletion_strategy: String,
    2 "DirectoryId" directory_id: String, 3 "DuplicationStrategy" duplication_strategy: String,
    4 "ErrorCount" error_count: i64, 5 "ErrorInfo" error_info: String, 6 "EventId" event_id: String,
    7 "LatestAsyncTime" latest_async_time: String, 8 "PrincipalId" principal_id: String,
    9 "PrincipalName" principal_name: String, 10 "PrincipalType" principal_type: String,
    11 "SourceType" source_type: String, 12 "TargetId" target_id: String, 13 "TargetName" target_name: String,
    14 "TargetPath" target_path: String, 15 "TargetType" target_type: String, 16 "UpdateTime" update_time: String,
    17 "UserProvisioningId" user_provisioning_id: String
} }

/// Lists user provisionings: `ListUserProvisionings` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/cloudsso/2021-05-15/ListUserProvisionings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserProvisionings {
    pub directory_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub principal_id: Option<String>,
    pub principal_type: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
}
operation! { ListUserProvisionings() "ListUserProvisionings" -> ListUserProvisioningsOutput {
    0 "DirectoryId" directory_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PrincipalId" principal_id: String, 4 "PrincipalType" principal_type: String, 5 "TargetId" target_id: String,
    6 "TargetType" target_type: String
} }
paged! { ListUserProvisionings: ListUserProvisioningsUserProvisionings =
    Token "NextToken", "UserProvisionings" user_provisionings, next "NextToken", more "IsTruncated" }

/// Response of [`ListUserProvisionings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserProvisioningsOutput {
    pub is_truncated: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_counts: Option<i64>,
    pub user_provisionings: Vec<ListUserProvisioningsUserProvisionings>,
}
model! { ListUserProvisioningsOutput {
    0 "IsTruncated" is_truncated: bool, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCounts" total_counts: i64,
    4 "UserProvisionings" user_provisionings: Vec<ListUserProvisioningsUserProvisionings>
} }

/// In the response of [`ListUserProvisionings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserProvisioningsUserProvisionings {
    pub create_time: Option<String>,
    pub deletion_strategy: Option<String>,
    pub description: Option<String>,
    pub directory_id: Option<String>,
    pub duplication_strategy: Option<String>,
    pub owner_pk: Option<String>,
    pub principal_id: Option<String>,
    pub principal_name: Option<String>,
    pub principal_type: Option<String>,
    pub status: Option<String>,
    pub target_id: Option<String>,
    pub target_name: Option<String>,
    pub target_path: Option<String>,
    pub target_type: Option<String>,
    pub update_time: Option<String>,
    pub user_provisioning_id: Option<String>,
}
model! { ListUserProvisioningsUserProvisionings {
    0 "CreateTime" create_time: String, 1 "DeletionStrategy" deletion_strategy: String,
    2 "Description" description: String, 3 "DirectoryId" directory_id: String,
    4 "DuplicationStrategy" duplication_strategy: String, 5 "OwnerPk" owner_pk: String,
    6 "PrincipalId" principal_id: String, 7 "PrincipalName" principal_name: String,
    8 "PrincipalType" principal_type: String, 9 "Status" status: String, 10 "TargetId" target_id: String,
    11 "TargetName" target_name: String, 12 "TargetPath" target_path: String, 13 "TargetType" target_type: String,
    14 "UpdateTime" update_time: String, 15 "UserProvisioningId" user_provisioning_id: String
} }

/// Lists users: `ListUsers` of `cloudsso` 2021-05-15.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/cloudsso/2021-05-15/ListUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {
    pub directory_id: Option<String>,
    pub filter: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub provision_type: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<ListUsersTags>>,
}
operation! { ListUsers() "ListUsers" -> ListUsersOutput {
    0 "DirectoryId" directory_id: String, 1 "Filter" filter: String, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "ProvisionType" provision_type: String, 5 "Status" status: String,
    6 "Tags" tags: Vec<ListUsersTags>
} }
paged! { ListUsers: ListUsersUsers = Token "NextToken", "Users" users, next "NextToken", more "IsTruncated" }

/// In the request of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListUsersTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    pub is_truncated: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_counts: Option<i64>,
    pub users: Vec<ListUsersUsers>,
}
model! { ListUsersOutput {
    0 "IsTruncated" is_truncated: bool, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "TotalCounts" total_counts: i64, 4 "Users" users: Vec<ListUsersUsers>
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersUsers {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub external_id: Option<ListUsersExternalId>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub provision_type: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<ListUsersUsersTags>,
    pub update_time: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { ListUsersUsers {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "DisplayName" display_name: String,
    3 "Email" email: String, 4 "ExternalId" external_id: ListUsersExternalId, 5 "FirstName" first_name: String,
    6 "LastName" last_name: String, 7 "ProvisionType" provision_type: String, 8 "Status" status: String,
    9 "Tags" tags: Vec<ListUsersUsersTags>, 10 "UpdateTime" update_time: String, 11 "UserId" user_id: String,
    12 "UserName" user_name: String
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersExternalId {
    pub id: Option<String>,
    pub issuer: Option<String>,
}
model! { ListUsersExternalId {
    0 "Id" id: String, 1 "Issuer" issuer: String
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersUsersTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListUsersUsersTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `ProvisionAccessConfiguration` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/ProvisionAccessConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProvisionAccessConfiguration {
    pub access_configuration_id: Option<String>,
    pub directory_id: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
}
operation! { ProvisionAccessConfiguration() "ProvisionAccessConfiguration" -> ProvisionAccessConfigurationOutput {
    0 "AccessConfigurationId" access_configuration_id: String, 1 "DirectoryId" directory_id: String,
    2 "TargetId" target_id: String, 3 "TargetType" target_type: String
} }

/// Response of [`ProvisionAccessConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProvisionAccessConfigurationOutput {
    pub tasks: Vec<ProvisionAccessConfigurationTasks>,
}
model! { ProvisionAccessConfigurationOutput {
    0 "Tasks" tasks: Vec<ProvisionAccessConfigurationTasks>
} }

/// In the response of [`ProvisionAccessConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProvisionAccessConfigurationTasks {
    pub access_configuration_id: Option<String>,
    pub access_configuration_name: Option<String>,
    pub status: Option<String>,
    pub target_id: Option<String>,
    pub target_name: Option<String>,
    pub target_path: Option<String>,
    pub target_path_name: Option<String>,
    pub target_type: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
}
model! { ProvisionAccessConfigurationTasks {
    0 "AccessConfigurationId" access_configuration_id: String,
    1 "AccessConfigurationName" access_configuration_name: String, 2 "Status" status: String,
    3 "TargetId" target_id: String, 4 "TargetName" target_name: String, 5 "TargetPath" target_path: String,
    6 "TargetPathName" target_path_name: String, 7 "TargetType" target_type: String, 8 "TaskId" task_id: String,
    9 "TaskType" task_type: String
} }

/// Removes external saml idp certificate: `RemoveExternalSAMLIdPCertificate` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/cloudsso/2021-05-15/RemoveExternalSAMLIdPCertificate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveExternalSAMLIdPCertificate {
    pub certificate_id: Option<String>,
    pub directory_id: Option<String>,
}
operation! { RemoveExternalSAMLIdPCertificate() "RemoveExternalSAMLIdPCertificate" -> Empty {
    0 "CertificateId" certificate_id: String, 1 "DirectoryId" directory_id: String
} }

/// Response of [`RemoveExternalSAMLIdPCertificate`]: empty.
pub type RemoveExternalSAMLIdPCertificateOutput = Empty;

/// Removes permission policy from access configuration: `RemovePermissionPolicyFromAccessConfiguration` of `cloudsso`
/// 2021-05-15.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/cloudsso/2021-05-15/RemovePermissionPolicyFromAccessConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemovePermissionPolicyFromAccessConfiguration {
    pub access_configuration_id: Option<String>,
    pub directory_id: Option<String>,
    pub permission_policy_name: Option<String>,
    pub permission_policy_type: Option<String>,
}
operation! { RemovePermissionPolicyFromAccessConfiguration() "RemovePermissionPolicyFromAccessConfiguration" -> Empty {
    0 "AccessConfigurationId" access_configuration_id: String, 1 "DirectoryId" directory_id: String,
    2 "PermissionPolicyName" permission_policy_name: String, 3 "PermissionPolicyType" permission_policy_type: String
} }

/// Response of [`RemovePermissionPolicyFromAccessConfiguration`]: empty.
pub type RemovePermissionPolicyFromAccessConfigurationOutput = Empty;

/// Removes user from group: `RemoveUserFromGroup` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/RemoveUserFromGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveUserFromGroup {
    pub directory_id: Option<String>,
    pub group_id: Option<String>,
    pub user_id: Option<String>,
}
operation! { RemoveUserFromGroup() "RemoveUserFromGroup" -> Empty {
    0 "DirectoryId" directory_id: String, 1 "GroupId" group_id: String, 2 "UserId" user_id: String
} }

/// Response of [`RemoveUserFromGroup`]: empty.
pub type RemoveUserFromGroupOutput = Empty;

/// Resets user password: `ResetUserPassword` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/ResetUserPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetUserPassword {
    pub directory_id: Option<String>,
    pub generate_random_password: Option<bool>,
    /// Secret.
    pub password: Option<Secret>,
    pub require_password_reset_for_next_login: Option<bool>,
    pub user_id: Option<String>,
}
operation! { ResetUserPassword() "ResetUserPassword" -> ResetUserPasswordOutput {
    0 "DirectoryId" directory_id: String, 1 "GenerateRandomPassword" generate_random_password: bool,
    2 "Password" password: Secret, 3 "RequirePasswordResetForNextLogin" require_password_reset_for_next_login: bool,
    4 "UserId" user_id: String
} }

/// Response of [`ResetUserPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetUserPasswordOutput {
    /// Secret.
    pub new_password: Option<Secret>,
}
model! { ResetUserPasswordOutput {
    0 "NewPassword" new_password: Secret
} }

/// Retries user provisioning event: `RetryUserProvisioningEvent` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/RetryUserProvisioningEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryUserProvisioningEvent {
    pub directory_id: Option<String>,
    pub duplication_strategy: Option<String>,
    pub event_id: Option<String>,
}
operation! { RetryUserProvisioningEvent() "RetryUserProvisioningEvent" -> Empty {
    0 "DirectoryId" directory_id: String, 1 "DuplicationStrategy" duplication_strategy: String,
    2 "EventId" event_id: String
} }

/// Response of [`RetryUserProvisioningEvent`]: empty.
pub type RetryUserProvisioningEventOutput = Empty;

/// Sets external saml identity provider: `SetExternalSAMLIdentityProvider` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/SetExternalSAMLIdentityProvider>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetExternalSAMLIdentityProvider {
    pub binding_type: Option<String>,
    pub directory_id: Option<String>,
    pub encoded_metadata_document: Option<String>,
    pub entity_id: Option<String>,
    pub login_url: Option<String>,
    pub sso_status: Option<String>,
    pub want_request_signed: Option<bool>,
    pub x509_certificate: Option<String>,
}
operation! { SetExternalSAMLIdentityProvider()
    "SetExternalSAMLIdentityProvider" -> SetExternalSAMLIdentityProviderOutput {
    0 "BindingType" binding_type: String, 1 "DirectoryId" directory_id: String,
    2 "EncodedMetadataDocument" encoded_metadata_document: String, 3 "EntityId" entity_id: String,
    4 "LoginUrl" login_url: String, 5 "SSOStatus" sso_status: String, 6 "WantRequestSigned" want_request_signed: bool,
    7 "X509Certificate" x509_certificate: String
} }

/// Response of [`SetExternalSAMLIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetExternalSAMLIdentityProviderOutput {
    pub saml_identity_provider_configuration: Option<
        SetExternalSAMLIdentityProviderSAMLIdentityProviderConfiguration,
    >,
}
model! { SetExternalSAMLIdentityProviderOutput {
    0 "SAMLIdentityProviderConfiguration" saml_identity_provider_configuration: SetExternalSAMLIdentityProviderSAMLIdentityProviderConfiguration
} }

/// In the response of [`SetExternalSAMLIdentityProvider`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetExternalSAMLIdentityProviderSAMLIdentityProviderConfiguration {
    pub binding_type: Option<String>,
    pub certificate_ids: Vec<String>,
    pub create_time: Option<String>,
    pub directory_id: Option<String>,
    pub encoded_metadata_document: Option<String>,
    pub entity_id: Option<String>,
    pub login_url: Option<String>,
    pub sso_status: Option<String>,
    pub update_time: Option<String>,
    pub want_request_signed: Option<bool>,
}
model! { SetExternalSAMLIdentityProviderSAMLIdentityProviderConfiguration {
    0 "BindingType" binding_type: String, 1 "CertificateIds" certificate_ids: Vec<String>,
    2 "CreateTime" create_time: String, 3 "DirectoryId" directory_id: String,
    4 "EncodedMetadataDocument" encoded_metadata_document: String, 5 "EntityId" entity_id: String,
    6 "LoginUrl" login_url: String, 7 "SSOStatus" sso_status: String, 8 "UpdateTime" update_time: String,
    9 "WantRequestSigned" want_request_signed: bool
} }

/// Sets login preference: `SetLoginPreference` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/SetLoginPreference>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLoginPreference {
    pub allow_user_to_get_credentials: Option<bool>,
    pub directory_id: Option<String>,
    pub login_network_masks: Option<String>,
}
operation! { SetLoginPreference() "SetLoginPreference" -> Empty {
    0 "AllowUserToGetCredentials" allow_user_to_get_credentials: bool, 1 "DirectoryId" directory_id: String,
    2 "LoginNetworkMasks" login_network_masks: String
} }

/// Response of [`SetLoginPreference`]: empty.
pub type SetLoginPreferenceOutput = Empty;

/// Sets mfa authentication status: `SetMFAAuthenticationStatus` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/SetMFAAuthenticationStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetMFAAuthenticationStatus {
    pub directory_id: Option<String>,
    pub mfa_authentication_status: Option<String>,
}
operation! { SetMFAAuthenticationStatus() "SetMFAAuthenticationStatus" -> Empty {
    0 "DirectoryId" directory_id: String, 1 "MFAAuthenticationStatus" mfa_authentication_status: String
} }

/// Response of [`SetMFAAuthenticationStatus`]: empty.
pub type SetMFAAuthenticationStatusOutput = Empty;

/// Sets password policy: `SetPasswordPolicy` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/SetPasswordPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPasswordPolicy {
    pub directory_id: Option<String>,
    pub max_login_attempts: Option<i64>,
    pub max_password_age: Option<i64>,
    pub min_password_different_chars: Option<i64>,
    pub min_password_length: Option<i64>,
    pub password_not_contain_username: Option<bool>,
    pub password_reuse_prevention: Option<i64>,
}
operation! { SetPasswordPolicy() "SetPasswordPolicy" -> Empty {
    0 "DirectoryId" directory_id: String, 1 "MaxLoginAttempts" max_login_attempts: i64,
    2 "MaxPasswordAge" max_password_age: i64, 3 "MinPasswordDifferentChars" min_password_different_chars: i64,
    4 "MinPasswordLength" min_password_length: i64, 5 "PasswordNotContainUsername" password_not_contain_username: bool,
    6 "PasswordReusePrevention" password_reuse_prevention: i64
} }

/// Response of [`SetPasswordPolicy`]: empty.
pub type SetPasswordPolicyOutput = Empty;

/// Sets scim synchronization status: `SetSCIMSynchronizationStatus` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/SetSCIMSynchronizationStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSCIMSynchronizationStatus {
    pub directory_id: Option<String>,
    pub scim_synchronization_status: Option<String>,
}
operation! { SetSCIMSynchronizationStatus() "SetSCIMSynchronizationStatus" -> Empty {
    0 "DirectoryId" directory_id: String, 1 "SCIMSynchronizationStatus" scim_synchronization_status: String
} }

/// Response of [`SetSCIMSynchronizationStatus`]: empty.
pub type SetSCIMSynchronizationStatusOutput = Empty;

/// Updates access configuration: `UpdateAccessConfiguration` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/UpdateAccessConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccessConfiguration {
    pub access_configuration_id: Option<String>,
    pub directory_id: Option<String>,
    pub new_description: Option<String>,
    pub new_relay_state: Option<String>,
    pub new_session_duration: Option<i64>,
}
operation! { UpdateAccessConfiguration() "UpdateAccessConfiguration" -> UpdateAccessConfigurationOutput {
    0 "AccessConfigurationId" access_configuration_id: String, 1 "DirectoryId" directory_id: String,
    2 "NewDescription" new_description: String, 3 "NewRelayState" new_relay_state: String,
    4 "NewSessionDuration" new_session_duration: i64
} }

/// Response of [`UpdateAccessConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccessConfigurationOutput {
    pub access_configuration: Option<UpdateAccessConfigurationAccessConfiguration>,
}
model! { UpdateAccessConfigurationOutput {
    0 "AccessConfiguration" access_configuration: UpdateAccessConfigurationAccessConfiguration
} }

/// In the response of [`UpdateAccessConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAccessConfigurationAccessConfiguration {
    pub access_configuration_id: Option<String>,
    pub access_configuration_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub relay_state: Option<String>,
    pub session_duration: Option<i64>,
    pub status_notifications: Vec<String>,
    pub update_time: Option<String>,
}
model! { UpdateAccessConfigurationAccessConfiguration {
    0 "AccessConfigurationId" access_configuration_id: String,
    1 "AccessConfigurationName" access_configuration_name: String, 2 "CreateTime" create_time: String,
    3 "Description" description: String, 4 "RelayState" relay_state: String, 5 "SessionDuration" session_duration: i64,
    6 "StatusNotifications" status_notifications: Vec<String>, 7 "UpdateTime" update_time: String
} }

/// Updates directory: `UpdateDirectory` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/UpdateDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDirectory {
    pub directory_id: Option<String>,
    pub new_directory_name: Option<String>,
}
operation! { UpdateDirectory() "UpdateDirectory" -> UpdateDirectoryOutput {
    0 "DirectoryId" directory_id: String, 1 "NewDirectoryName" new_directory_name: String
} }

/// Response of [`UpdateDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDirectoryOutput {
    pub directory: Option<UpdateDirectoryDirectory>,
}
model! { UpdateDirectoryOutput {
    0 "Directory" directory: UpdateDirectoryDirectory
} }

/// In the response of [`UpdateDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDirectoryDirectory {
    pub create_time: Option<String>,
    pub directory_id: Option<String>,
    pub directory_name: Option<String>,
    pub region: Option<String>,
    pub update_time: Option<String>,
}
model! { UpdateDirectoryDirectory {
    0 "CreateTime" create_time: String, 1 "DirectoryId" directory_id: String, 2 "DirectoryName" directory_name: String,
    3 "Region" region: String, 4 "UpdateTime" update_time: String
} }

/// Updates group: `UpdateGroup` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/UpdateGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGroup {
    pub directory_id: Option<String>,
    pub group_id: Option<String>,
    pub new_description: Option<String>,
    pub new_group_name: Option<String>,
}
operation! { UpdateGroup() "UpdateGroup" -> UpdateGroupOutput {
    0 "DirectoryId" directory_id: String, 1 "GroupId" group_id: String, 2 "NewDescription" new_description: String,
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
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub provision_type: Option<String>,
    pub update_time: Option<String>,
}
model! { UpdateGroupGroup {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "GroupId" group_id: String,
    3 "GroupName" group_name: String, 4 "ProvisionType" provision_type: String, 5 "UpdateTime" update_time: String
} }

/// Updates inline policy for access configuration: `UpdateInlinePolicyForAccessConfiguration` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/cloudsso/2021-05-15/UpdateInlinePolicyForAccessConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInlinePolicyForAccessConfiguration {
    pub access_configuration_id: Option<String>,
    pub directory_id: Option<String>,
    pub inline_policy_name: Option<String>,
    pub new_inline_policy_document: Option<String>,
}
operation! { UpdateInlinePolicyForAccessConfiguration() "UpdateInlinePolicyForAccessConfiguration" -> Empty {
    0 "AccessConfigurationId" access_configuration_id: String, 1 "DirectoryId" directory_id: String,
    2 "InlinePolicyName" inline_policy_name: String, 3 "NewInlinePolicyDocument" new_inline_policy_document: String
} }

/// Response of [`UpdateInlinePolicyForAccessConfiguration`]: empty.
pub type UpdateInlinePolicyForAccessConfigurationOutput = Empty;

/// Updates mfa authentication settings: `UpdateMFAAuthenticationSettings` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/UpdateMFAAuthenticationSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMFAAuthenticationSettings {
    pub allowed_verification_types: Option<Vec<String>>,
    pub directory_id: Option<String>,
    pub mfa_authentication_settings: Option<String>,
    pub operation_for_risk_login: Option<String>,
}
operation! { UpdateMFAAuthenticationSettings() "UpdateMFAAuthenticationSettings" -> Empty {
    0 "AllowedVerificationTypes" allowed_verification_types: Vec<String>, 1 "DirectoryId" directory_id: String,
    2 "MFAAuthenticationSettings" mfa_authentication_settings: String,
    3 "OperationForRiskLogin" operation_for_risk_login: String
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`UpdateMFAAuthenticationSettings`]: empty.
pub type UpdateMFAAuthenticationSettingsOutput = Empty;

/// Updates scim server credential status: `UpdateSCIMServerCredentialStatus` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/cloudsso/2021-05-15/UpdateSCIMServerCredentialStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSCIMServerCredentialStatus {
    pub credential_id: Option<String>,
    pub directory_id: Option<String>,
    pub new_status: Option<String>,
}
operation! { UpdateSCIMServerCredentialStatus()
    "UpdateSCIMServerCredentialStatus" -> UpdateSCIMServerCredentialStatusOutput {
    0 "CredentialId" credential_id: String, 1 "DirectoryId" directory_id: String, 2 "NewStatus" new_status: String
} }

/// Response of [`UpdateSCIMServerCredentialStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSCIMServerCredentialStatusOutput {
    pub scim_server_credential: Option<
        UpdateSCIMServerCredentialStatusSCIMServerCredential,
    >,
}
model! { UpdateSCIMServerCredentialStatusOutput {
    0 "SCIMServerCredential" scim_server_credential: UpdateSCIMServerCredentialStatusSCIMServerCredential
} }

/// In the response of [`UpdateSCIMServerCredentialStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSCIMServerCredentialStatusSCIMServerCredential {
    pub create_time: Option<String>,
    pub credential_id: Option<String>,
    pub credential_type: Option<String>,
    pub directory_id: Option<String>,
    pub expire_time: Option<String>,
    pub status: Option<String>,
}
model! { UpdateSCIMServerCredentialStatusSCIMServerCredential {
    0 "CreateTime" create_time: String, 1 "CredentialId" credential_id: String,
    2 "CredentialType" credential_type: String, 3 "DirectoryId" directory_id: String,
    4 "ExpireTime" expire_time: String, 5 "Status" status: String
} }

/// Updates user: `UpdateUser` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/UpdateUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUser {
    pub directory_id: Option<String>,
    pub new_description: Option<String>,
    pub new_display_name: Option<String>,
    pub new_email: Option<String>,
    pub new_first_name: Option<String>,
    pub new_last_name: Option<String>,
    pub user_id: Option<String>,
}
operation! { UpdateUser() "UpdateUser" -> UpdateUserOutput {
    0 "DirectoryId" directory_id: String, 1 "NewDescription" new_description: String,
    2 "NewDisplayName" new_display_name: String, 3 "NewEmail" new_email: String,
    4 "NewFirstName" new_first_name: String, 5 "NewLastName" new_last_name: String, 6 "UserId" user_id: String
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
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub provision_type: Option<String>,
    pub status: Option<String>,
    pub update_time: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { UpdateUserUser {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "DisplayName" display_name: String,
    3 "Email" email: String, 4 "FirstName" first_name: String, 5 "LastName" last_name: String,
    6 "ProvisionType" provision_type: String, 7 "Status" status: String, 8 "UpdateTime" update_time: String,
    9 "UserId" user_id: String, 10 "UserName" user_name: String
} }

/// Updates user mfa authentication settings: `UpdateUserMFAAuthenticationSettings` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/cloudsso/2021-05-15/UpdateUserMFAAuthenticationSettings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserMFAAuthenticationSettings {
    pub directory_id: Option<String>,
    pub user_id: Option<String>,
    pub user_mfa_authentication_settings: Option<String>,
}
operation! { UpdateUserMFAAuthenticationSettings() "UpdateUserMFAAuthenticationSettings" -> Empty {
    0 "DirectoryId" directory_id: String, 1 "UserId" user_id: String,
    2 "UserMFAAuthenticationSettings" user_mfa_authentication_settings: String
} }

/// Response of [`UpdateUserMFAAuthenticationSettings`]: empty.
pub type UpdateUserMFAAuthenticationSettingsOutput = Empty;

/// Updates user provisioning: `UpdateUserProvisioning` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/UpdateUserProvisioning>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserProvisioning {
    pub directory_id: Option<String>,
    pub new_deletion_strategy: Option<String>,
    pub new_description: Option<String>,
    pub new_duplication_strategy: Option<String>,
    pub user_provisioning_id: Option<String>,
}
operation! { UpdateUserProvisioning() "UpdateUserProvisioning" -> UpdateUserProvisioningOutput {
    0 "DirectoryId" directory_id: String, 1 "NewDeletionStrategy" new_deletion_strategy: String,
    2 "NewDescription" new_description: String, 3 "NewDuplicationStrategy" new_duplication_strategy: String,
    4 "UserProvisioningId" user_provisioning_id: String
} }

/// Response of [`UpdateUserProvisioning`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserProvisioningOutput {
    pub user_provisioning: Option<UpdateUserProvisioningUserProvisioning>,
}
model! { UpdateUserProvisioningOutput {
    0 "UserProvisioning" user_provisioning: UpdateUserProvisioningUserProvisioning
} }

/// In the response of [`UpdateUserProvisioning`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserProvisioningUserProvisioning {
    pub create_time: Option<String>,
    pub deletion_strategy: Option<String>,
    pub description: Option<String>,
    pub directory_id: Option<String>,
    pub duplication_strategy: Option<String>,
    pub owner_pk: Option<String>,
    pub principal_id: Option<String>,
    pub principal_name: Option<String>,
    pub principal_type: Option<String>,
    pub status: Option<String>,
    pub target_id: Option<String>,
    pub target_name: Option<String>,
    pub target_path: Option<String>,
    pub target_type: Option<String>,
    pub update_time: Option<String>,
    pub user_provisioning_id: Option<String>,
}
model! { UpdateUserProvisioningUserProvisioning {
    0 "CreateTime" create_time: String, 1 "DeletionStrategy" deletion_strategy: String,
    2 "Description" description: String, 3 "DirectoryId" directory_id: String,
    4 "DuplicationStrategy" duplication_strategy: String, 5 "OwnerPk" owner_pk: String,
    6 "PrincipalId" principal_id: String, 7 "PrincipalName" principal_name: String,
    8 "PrincipalType" principal_type: String, 9 "Status" status: String, 10 "TargetId" target_id: String,
    11 "TargetName" target_name: String, 12 "TargetPath" target_path: String, 13 "TargetType" target_type: String,
    14 "UpdateTime" update_time: String, 15 "UserProvisioningId" user_provisioning_id: String
} }

/// Updates user provisioning configuration: `UpdateUserProvisioningConfiguration` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/cloudsso/2021-05-15/UpdateUserProvisioningConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserProvisioningConfiguration {
    pub directory_id: Option<String>,
    pub new_default_landing_page: Option<String>,
    pub new_session_duration: Option<i64>,
}
operation! { UpdateUserProvisioningConfiguration()
    "UpdateUserProvisioningConfiguration" -> UpdateUserProvisioningConfigurationOutput {
    0 "DirectoryId" directory_id: String, 1 "NewDefaultLandingPage" new_default_landing_page: String,
    2 "NewSessionDuration" new_session_duration: i64
} }

/// Response of [`UpdateUserProvisioningConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserProvisioningConfigurationOutput {
    pub user_provisioning_configuration: Option<
        UpdateUserProvisioningConfigurationUserProvisioningConfiguration,
    >,
}
model! { UpdateUserProvisioningConfigurationOutput {
    0 "UserProvisioningConfiguration" user_provisioning_configuration: UpdateUserProvisioningConfigurationUserProvisioningConfiguration
} }

/// In the response of [`UpdateUserProvisioningConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserProvisioningConfigurationUserProvisioningConfiguration {
    pub create_time: Option<String>,
    pub default_landing_page: Option<String>,
    pub directory_id: Option<String>,
    pub session_duration: Option<i64>,
    pub update_time: Option<String>,
}
model! { UpdateUserProvisioningConfigurationUserProvisioningConfiguration {
    0 "CreateTime" create_time: String, 1 "DefaultLandingPage" default_landing_page: String,
    2 "DirectoryId" directory_id: String, 3 "SessionDuration" session_duration: i64, 4 "UpdateTime" update_time: String
} }

/// Updates user status: `UpdateUserStatus` of `cloudsso` 2021-05-15.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/cloudsso/2021-05-15/UpdateUserStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserStatus {
    pub directory_id: Option<String>,
    pub new_status: Option<String>,
    pub user_id: Option<String>,
}
operation! { UpdateUserStatus() "UpdateUserStatus" -> Empty {
    0 "DirectoryId" directory_id: String, 1 "NewStatus" new_status: String, 2 "UserId" user_id: String
} }

/// Response of [`UpdateUserStatus`]: empty.
pub type UpdateUserStatusOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AddExternalSAMLIdPCertificate, AddPermissionPolicyToAccessConfiguration, AddUserToGroup,
    ClearExternalSAMLIdentityProvider, CreateAccessAssignment, CreateAccessConfiguration, CreateDirectory, CreateGroup,
    CreateSCIMServerCredential, CreateUser, CreateUserProvisioning, DeleteAccessAssignment, DeleteAccessConfiguration,
    DeleteDirectory, DeleteGroup, DeleteMFADeviceForUser, DeleteSCIMServerCredential, DeleteUser,
    DeleteUserProvisioning, DeleteUserProvisioningEvent, DeprovisionAccessConfiguration, DisableDelegateAccount,
    DisableService, EnableDelegateAccount, EnableService, GetAccessConfiguration, GetDirectory,
    GetDirectorySAMLServiceProviderInfo, GetDirectoryStatistics, GetExternalSAMLIdentityProvider, GetGroup,
    GetLoginPreference, GetMFAAuthenticationSettingInfo, GetMFAAuthenticationSettings, GetMFAAuthenticationStatus,
    GetPasswordPolicy, GetSCIMSynchronizationStatus, GetServiceStatus, GetTask, GetTaskStatus, GetUser, GetUserId,
    GetUserMFAAuthenticationSettings, GetUserProvisioning, GetUserProvisioningConfiguration, GetUserProvisioningEvent,
    GetUserProvisioningRdAccountStatistics, GetUserProvisioningStatistics, ListAccessAssignments,
    ListAccessConfigurationProvisionings, ListAccessConfigurations, ListDirectories, ListExternalSAMLIdPCertificates,
    ListGroupMembers, ListGroups, ListJoinedGroupsForUser, ListMFADevicesForUser,
    ListPermissionPoliciesInAccessConfiguration, ListSCIMServerCredentials, ListTasks, ListUserProvisioningEvents,
    ListUserProvisionings, ListUsers, ProvisionAccessConfiguration, RemoveExternalSAMLIdPCertificate,
    RemovePermissionPolicyFromAccessConfiguration, RemoveUserFromGroup, ResetUserPassword, RetryUserProvisioningEvent,
    SetExternalSAMLIdentityProvider, SetLoginPreference, SetMFAAuthenticationStatus, SetPasswordPolicy,
    SetSCIMSynchronizationStatus, UpdateAccessConfiguration, UpdateDirectory, UpdateGroup,
    UpdateInlinePolicyForAccessConfiguration, UpdateMFAAuthenticationSettings, UpdateSCIMServerCredentialStatus,
    UpdateUser, UpdateUserMFAAuthenticationSettings, UpdateUserProvisioning, UpdateUserProvisioningConfiguration,
    UpdateUserStatus
}
