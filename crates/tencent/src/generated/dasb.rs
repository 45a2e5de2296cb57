//! `dasb` of Tencent Cloud, API version 2019-10-18.
//!
//! Endpoint: `dasb.tencentcloudapi.com`, or `dasb.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, dasb::DescribeAcls};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAcls::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "dasb",
    "2019-10-18",
    "dasb",
    &Endpoints::NONE,
);

/// Adds device group members: `AddDeviceGroupMembers` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=AddDeviceGroupMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDeviceGroupMembers {
    /// Required.
    pub id: i64,
    /// Required.
    pub member_id_set: Vec<i64>,
}
operation! { AddDeviceGroupMembers(id: i64, member_id_set: Vec<i64>) "AddDeviceGroupMembers" -> Empty {
    0 "Id" id, 1 "MemberIdSet" member_id_set
} }

/// Response of [`AddDeviceGroupMembers`]: empty.
pub type AddDeviceGroupMembersOutput = Empty;

/// Adds user group members: `AddUserGroupMembers` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=AddUserGroupMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserGroupMembers {
    /// Required.
    pub id: i64,
    /// Required.
    pub member_id_set: Vec<i64>,
}
operation! { AddUserGroupMembers(id: i64, member_id_set: Vec<i64>) "AddUserGroupMembers" -> Empty {
    0 "Id" id, 1 "MemberIdSet" member_id_set
} }

/// Response of [`AddUserGroupMembers`]: empty.
pub type AddUserGroupMembersOutput = Empty;

/// Binds device account password: `BindDeviceAccountPassword` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=BindDeviceAccountPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDeviceAccountPassword {
    /// Required.
    pub id: i64,
    /// Required. Secret.
    pub password: Secret,
}
operation! { BindDeviceAccountPassword(id: i64, password: Secret) "BindDeviceAccountPassword" -> Empty {
    0 "Id" id, 1 "Password" password
} }

/// Response of [`BindDeviceAccountPassword`]: empty.
pub type BindDeviceAccountPasswordOutput = Empty;

/// Binds device account private key: `BindDeviceAccountPrivateKey` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=BindDeviceAccountPrivateKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDeviceAccountPrivateKey {
    /// Required.
    pub id: i64,
    /// Required. Secret.
    pub private_key: Secret,
    /// Secret.
    pub private_key_password: Option<Secret>,
}
operation! { BindDeviceAccountPrivateKey(id: i64, private_key: Secret) "BindDeviceAccountPrivateKey" -> Empty {
    0 "Id" id, 1 "PrivateKey" private_key, 2 "PrivateKeyPassword" private_key_password: Secret
} }

/// Response of [`BindDeviceAccountPrivateKey`]: empty.
pub type BindDeviceAccountPrivateKeyOutput = Empty;

/// Binds device resource: `BindDeviceResource` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=BindDeviceResource>.
///
/// Errors: [`codes::INVALID_PARAMETER_RESOURCE_ID`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDeviceResource {
    /// Required.
    pub device_id_set: Vec<i64>,
    pub resource_id: Option<String>,
    pub domain_id: Option<String>,
}
operation! { BindDeviceResource(device_id_set: Vec<i64>) "BindDeviceResource" -> Empty {
    0 "DeviceIdSet" device_id_set, 1 "ResourceId" resource_id: String, 2 "DomainId" domain_id: String
} }

/// Response of [`BindDeviceResource`]: empty.
pub type BindDeviceResourceOutput = Empty;

/// Creates acl: `CreateAcl` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=CreateAcl>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAcl {
    /// Required.
    pub name: String,
    /// Required.
    pub allow_disk_redirect: bool,
    /// Required.
    pub allow_any_account: bool,
    pub allow_clip_file_up: Option<bool>,
    pub allow_clip_file_down: Option<bool>,
    pub allow_clip_text_up: Option<bool>,
    pub allow_clip_text_down: Option<bool>,
    pub allow_file_up: Option<bool>,
    pub max_file_up_size: Option<i64>,
    pub allow_file_down: Option<bool>,
    pub max_file_down_size: Option<i64>,
    pub user_id_set: Option<Vec<i64>>,
    pub user_group_id_set: Option<Vec<i64>>,
    pub device_id_set: Option<Vec<i64>>,
    pub device_group_id_set: Option<Vec<i64>>,
    pub account_set: Option<Vec<String>>,
    pub cmd_template_id_set: Option<Vec<i64>>,
    pub ac_template_id_set: Option<Vec<String>>,
    pub allow_disk_file_up: Option<bool>,
    pub allow_disk_file_down: Option<bool>,
    pub allow_shell_file_up: Option<bool>,
    pub allow_shell_file_down: Option<bool>,
    pub allow_file_del: Option<bool>,
    /// RFC 3339 time.
    pub validate_from: Option<String>,
    /// RFC 3339 time.
    pub validate_to: Option<String>,
    pub department_id: Option<String>,
    pub allow_access_credential: Option<bool>,
    pub allow_keyboard_logger: Option<bool>,
}
operation! { CreateAcl(name: String, allow_disk_redirect: bool, allow_any_account: bool)
    "CreateAcl" -> CreateAclOutput {
    0 "Name" name, 1 "AllowDiskRedirect" allow_disk_redirect, 2 "AllowAnyAccount" allow_any_account,
    3 "AllowClipFileUp" allow_clip_file_up: bool, 4 "AllowClipFileDown" allow_clip_file_down: bool,
    5 "AllowClipTextUp" allow_clip_text_up: bool, 6 "AllowClipTextDown" allow_clip_text_down: bool,
    7 "AllowFileUp" allow_file_up: bool, 8 "MaxFileUpSize" max_file_up_size: i64,
    9 "AllowFileDown" allow_file_down: bool, 10 "MaxFileDownSize" max_file_down_size: i64,
    11 "UserIdSet" user_id_set: Vec<i64>, 12 "UserGroupIdSet" user_group_id_set: Vec<i64>,
    13 "DeviceIdSet" device_id_set: Vec<i64>, 14 "DeviceGroupIdSet" device_group_id_set: Vec<i64>,
    15 "AccountSet" account_set: Vec<String>, 16 "CmdTemplateIdSet" cmd_template_id_set: Vec<i64>,
    17 "ACTemplateIdSet" ac_template_id_set: Vec<String>, 18 "AllowDiskFileUp" allow_disk_file_up: bool,
    19 "AllowDiskFileDown" allow_disk_file_down: bool, 20 "AllowShellFileUp" allow_shell_file_up: bool,
    21 "AllowShellFileDown" allow_shell_file_down: bool, 22 "AllowFileDel" allow_file_del: bool,
    23 "ValidateFrom" validate_from: String, 24 "ValidateTo" validate_to: String,
    25 "DepartmentId" department_id: String, 26 "AllowAccessCredential" allow_access_credential: bool,
    27 "AllowKeyboardLogger" allow_keyboard_logger: bool
} }

/// Response of [`CreateAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclOutput {
    pub id: Option<i64>,
}
model! { CreateAclOutput {
    0 "Id" id: i64
} }

/// Creates asset sync job: `CreateAssetSyncJob` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=CreateAssetSyncJob>.
///
/// Errors: [`codes::FAILED_OPERATION_AUTH_FAILED`], [`codes::FAILED_OPERATION_CONNECTION_FAILED`],
/// [`codes::FAILED_OPERATION_TOO_FREQUENT`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetSyncJob {
    /// Required.
    pub category: i64,
}
operation! { CreateAssetSyncJob(category: i64) "CreateAssetSyncJob" -> Empty {
    0 "Category" category
} }

/// Response of [`CreateAssetSyncJob`]: empty.
pub type CreateAssetSyncJobOutput = Empty;

/// Creates change pwd task: `CreateChangePwdTask` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=CreateChangePwdTask>.
///
/// Errors: [`codes::FAILED_OPERATION_AUTH_FAILED`], [`codes::FAILED_OPERATION_CONNECTION_FAILED`],
/// [`codes::FAILED_OPERATION_TOO_FREQUENT`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChangePwdTask {
    /// Required.
    pub task_name: String,
    /// Required.
    pub device_id_set: Vec<i64>,
    /// Required.
    pub account_set: Vec<String>,
    /// Required.
    pub change_method: i64,
    /// Required.
    pub auth_generation_strategy: i64,
    pub run_account: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub password_length: Option<i64>,
    pub small_letter: Option<i64>,
    pub big_letter: Option<i64>,
    pub digit: Option<i64>,
    pub symbol: Option<String>,
    pub complete_notify: Option<i64>,
    pub notify_emails: Option<Vec<String>>,
    /// Secret.
    pub file_password: Option<Secret>,
    pub department_id: Option<String>,
    pub r#type: Option<i64>,
    pub period: Option<i64>,
    pub first_time: Option<String>,
}

/// Arguments of [`CreateChangePwdTask::new`].
pub struct CreateChangePwdTaskRequired {
    pub task_name: String,
    pub device_id_set: Vec<i64>,
    pub account_set: Vec<String>,
    pub change_method: i64,
    pub auth_generation_strategy: i64,
}
operation! {
    CreateChangePwdTask { CreateChangePwdTaskRequired: task_name, device_id_set, account_set, change_method, auth_generation_strategy }
    "CreateChangePwdTask" -> CreateChangePwdTaskOutput {
    0 "TaskName" task_name, 1 "DeviceIdSet" device_id_set, 2 "AccountSet" account_set, 3 "ChangeMethod" change_method,
    4 "AuthGenerationStrategy" auth_generation_strategy, 5 "RunAccount" run_account: String,
    6 "Password" password: Secret, 7 "PasswordLength" password_length: i64, 8 "SmallLetter" small_letter: i64,
    9 "BigLetter" big_letter: i64, 10 "Digit" digit: i64, 11 "Symbol" symbol: String,
    12 "CompleteNotify" complete_notify: i64, 13 "NotifyEmails" notify_emails: Vec<String>,
    14 "FilePassword" file_password: Secret, 15 "DepartmentId" department_id: String, 16 "Type" r#type: i64,
    17 "Period" period: i64, 18 "FirstTime" first_time: String
} }

/// Response of [`CreateChangePwdTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChangePwdTaskOutput {
    pub operation_id: Option<String>,
}
model! { CreateChangePwdTaskOutput {
    0 "OperationId" operation_id: String
} }

/// Creates cmd template: `CreateCmdTemplate` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=CreateCmdTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_RESOURCE_ID`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCmdTemplate {
    /// Required.
    pub name: String,
    /// Required.
    pub cmd_list: String,
    pub encoding: Option<i64>,
}
operation! { CreateCmdTemplate(name: String, cmd_list: String) "CreateCmdTemplate" -> CreateCmdTemplateOutput {
    0 "Name" name, 1 "CmdList" cmd_list, 2 "Encoding" encoding: i64
} }

/// Response of [`CreateCmdTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCmdTemplateOutput {
    pub id: Option<i64>,
}
model! { CreateCmdTemplateOutput {
    0 "Id" id: i64
} }

/// Creates device account: `CreateDeviceAccount` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=CreateDeviceAccount>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceAccount {
    /// Required.
    pub device_id: i64,
    /// Required.
    pub account: String,
}
operation! { CreateDeviceAccount(device_id: i64, account: String) "CreateDeviceAccount" -> CreateDeviceAccountOutput {
    0 "DeviceId" device_id, 1 "Account" account
} }

/// Response of [`CreateDeviceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceAccountOutput {
    pub id: Option<i64>,
}
model! { CreateDeviceAccountOutput {
    0 "Id" id: i64
} }

/// Creates device group: `CreateDeviceGroup` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=CreateDeviceGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_RESOURCE_ID`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceGroup {
    /// Required.
    pub name: String,
    pub department_id: Option<String>,
}
operation! { CreateDeviceGroup(name: String) "CreateDeviceGroup" -> CreateDeviceGroupOutput {
    0 "Name" name, 1 "DepartmentId" department_id: String
} }

/// Response of [`CreateDeviceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceGroupOutput {
    pub id: Option<i64>,
}
model! { CreateDeviceGroupOutput {
    0 "Id" id: i64
} }

/// Creates resource: `CreateResource` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=CreateResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResource {
    /// Required.
    pub deploy_region: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub resource_edition: String,
    /// Required.
    pub resource_node: i64,
    /// Required.
    pub time_unit: String,
    /// Required.
    pub time_span: i64,
    /// Required.
    pub pay_mode: i64,
    /// Required.
    pub auto_renew_flag: i64,
    pub deploy_zone: Option<String>,
    pub trial: Option<i64>,
}

/// Arguments of [`CreateResource::new`].
pub struct CreateResourceRequired {
    pub deploy_region: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub resource_edition: String,
    pub resource_node: i64,
    pub time_unit: String,
    pub time_span: i64,
    pub pay_mode: i64,
    pub auto_renew_flag: i64,
}
operation! {
    CreateResource { CreateResourceRequired: deploy_region, vpc_id, subnet_id, resource_edition, resource_node, time_unit, time_span, pay_mode, auto_renew_flag }
    "CreateResource" -> CreateResourceOutput {
    0 "DeployRegion" deploy_region, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "ResourceEdition" resource_edition,
    4 "ResourceNode" resource_node, 5 "TimeUnit" time_unit, 6 "TimeSpan" time_span, 7 "PayMode" pay_mode,
    8 "AutoRenewFlag" auto_renew_flag, 9 "DeployZone" deploy_zone: String, 10 "Trial" trial: i64
} }

/// Response of [`CreateResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceOutput {
    pub resource_id: Option<String>,
}
model! { CreateResourceOutput {
    0 "ResourceId" resource_id: String
} }

/// Creates user: `CreateUser` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=CreateUser>.
///
/// Errors: [`codes::INVALID_PARAMETER_RESOURCE_ID`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    /// Required.
    pub user_name: String,
    /// Required.
    pub real_name: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// RFC 3339 time.
    pub validate_from: Option<String>,
    /// RFC 3339 time.
    pub validate_to: Option<String>,
    pub group_id_set: Option<Vec<i64>>,
    pub auth_type: Option<i64>,
    pub validate_time: Option<String>,
    pub department_id: Option<String>,
}
operation! { CreateUser(user_name: String, real_name: String) "CreateUser" -> CreateUserOutput {
    0 "UserName" user_name, 1 "RealName" real_name, 2 "Phone" phone: String, 3 "Email" email: String,
    4 "ValidateFrom" validate_from: String, 5 "ValidateTo" validate_to: String, 6 "GroupIdSet" group_id_set: Vec<i64>,
    7 "AuthType" auth_type: i64, 8 "ValidateTime" validate_time: String, 9 "DepartmentId" department_id: String
} }

/// Response of [`CreateUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOutput {
    pub id: Option<i64>,
}
model! { CreateUserOutput {
    0 "Id" id: i64
} }

/// Creates user group: `CreateUserGroup` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=CreateUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroup {
    /// Required.
    pub name: String,
    pub department_id: Option<String>,
}
operation! { CreateUserGroup(name: String) "CreateUserGroup" -> CreateUserGroupOutput {
    0 "Name" name, 1 "DepartmentId" department_id: String
} }

/// Response of [`CreateUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroupOutput {
    pub id: Option<i64>,
}
model! { CreateUserGroupOutput {
    0 "Id" id: i64
} }

/// Deletes acls: `DeleteAcls` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DeleteAcls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAcls {
    /// Required.
    pub id_set: Vec<i64>,
}
operation! { DeleteAcls(id_set: Vec<i64>) "DeleteAcls" -> Empty {
    0 "IdSet" id_set
} }

/// Response of [`DeleteAcls`]: empty.
pub type DeleteAclsOutput = Empty;

/// Deletes change pwd task: `DeleteChangePwdTask` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DeleteChangePwdTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChangePwdTask {
    /// Required.
    pub id_set: Vec<i64>,
}
operation! { DeleteChangePwdTask(id_set: Vec<i64>) "DeleteChangePwdTask" -> Empty {
    0 "IdSet" id_set
} }

/// Response of [`DeleteChangePwdTask`]: empty.
pub type DeleteChangePwdTaskOutput = Empty;

/// Deletes cmd templates: `DeleteCmdTemplates` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DeleteCmdTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCmdTemplates {
    /// Required.
    pub id_set: Vec<i64>,
}
operation! { DeleteCmdTemplates(id_set: Vec<i64>) "DeleteCmdTemplates" -> Empty {
    0 "IdSet" id_set
} }

/// Response of [`DeleteCmdTemplates`]: empty.
pub type DeleteCmdTemplatesOutput = Empty;

/// Deletes device accounts: `DeleteDeviceAccounts` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DeleteDeviceAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceAccounts {
    /// Required.
    pub id_set: Vec<i64>,
}
operation! { DeleteDeviceAccounts(id_set: Vec<i64>) "DeleteDeviceAccounts" -> Empty {
    0 "IdSet" id_set
} }

/// Response of [`DeleteDeviceAccounts`]: empty.
pub type DeleteDeviceAccountsOutput = Empty;

/// Deletes device group members: `DeleteDeviceGroupMembers` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DeleteDeviceGroupMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceGroupMembers {
    /// Required.
    pub id: i64,
    /// Required.
    pub member_id_set: Vec<i64>,
}
operation! { DeleteDeviceGroupMembers(id: i64, member_id_set: Vec<i64>) "DeleteDeviceGroupMembers" -> Empty {
    0 "Id" id, 1 "MemberIdSet" member_id_set
} }

/// Response of [`DeleteDeviceGroupMembers`]: empty.
pub type DeleteDeviceGroupMembersOutput = Empty;

/// Deletes device groups: `DeleteDeviceGroups` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DeleteDeviceGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceGroups {
    /// Required.
    pub id_set: Vec<i64>,
}
operation! { DeleteDeviceGroups(id_set: Vec<i64>) "DeleteDeviceGroups" -> Empty {
    0 "IdSet" id_set
} }

/// Response of [`DeleteDeviceGroups`]: empty.
pub type DeleteDeviceGroupsOutput = Empty;

/// Deletes devices: `DeleteDevices` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DeleteDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDevices {
    /// Required.
    pub id_set: Vec<i64>,
}
operation! { DeleteDevices(id_set: Vec<i64>) "DeleteDevices" -> Empty {
    0 "IdSet" id_set
} }

/// Response of [`DeleteDevices`]: empty.
pub type DeleteDevicesOutput = Empty;

/// Deletes user group members: `DeleteUserGroupMembers` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DeleteUserGroupMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroupMembers {
    /// Required.
    pub id: i64,
    /// Required.
    pub member_id_set: Vec<i64>,
}
operation! { DeleteUserGroupMembers(id: i64, member_id_set: Vec<i64>) "DeleteUserGroupMembers" -> Empty {
    0 "Id" id, 1 "MemberIdSet" member_id_set
} }

/// Response of [`DeleteUserGroupMembers`]: empty.
pub type DeleteUserGroupMembersOutput = Empty;

/// Deletes user groups: `DeleteUserGroups` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DeleteUserGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroups {
    /// Required.
    pub id_set: Vec<i64>,
}
operation! { DeleteUserGroups(id_set: Vec<i64>) "DeleteUserGroups" -> Empty {
    0 "IdSet" id_set
} }

/// Response of [`DeleteUserGroups`]: empty.
pub type DeleteUserGroupsOutput = Empty;

/// Deletes users: `DeleteUsers` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DeleteUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsers {
    /// Required.
    pub id_set: Vec<i64>,
}
operation! { DeleteUsers(id_set: Vec<i64>) "DeleteUsers" -> Empty {
    0 "IdSet" id_set
} }

/// Response of [`DeleteUsers`]: empty.
pub type DeleteUsersOutput = Empty;

/// Deploys resource: `DeployResource` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DeployResource>.
///
/// Errors: [`codes::FAILED_OPERATION_VPC_DEPLOYED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployResource {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub ap_code: String,
    /// Required.
    pub zone: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub cidr_block: String,
    pub vpc_name: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub subnet_name: Option<String>,
    pub cdc_cluster_id: Option<String>,
}

/// Arguments of [`DeployResource::new`].
pub struct DeployResourceRequired {
    pub resource_id: String,
    pub ap_code: String,
    pub zone: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub cidr_block: String,
}
operation! { DeployResource { DeployResourceRequired: resource_id, ap_code, zone, vpc_id, subnet_id, cidr_block }
    "DeployResource" -> Empty {
    0 "ResourceId" resource_id, 1 "ApCode" ap_code, 2 "Zone" zone, 3 "VpcId" vpc_id, 4 "SubnetId" subnet_id,
    5 "CidrBlock" cidr_block, 6 "VpcName" vpc_name: String, 7 "VpcCidrBlock" vpc_cidr_block: String,
    8 "SubnetName" subnet_name: String, 9 "CdcClusterId" cdc_cluster_id: String
} }

/// Response of [`DeployResource`]: empty.
pub type DeployResourceOutput = Empty;

/// Describes acls: `DescribeAcls` of `dasb` 2019-10-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DescribeAcls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcls {
    pub id_set: Option<Vec<i64>>,
    pub name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub exact: Option<bool>,
    pub authorized_user_id_set: Option<Vec<i64>>,
    pub authorized_device_id_set: Option<Vec<i64>>,
    pub status: Option<i64>,
    pub department_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAcls() "DescribeAcls" -> DescribeAclsOutput {
    0 "IdSet" id_set: Vec<i64>, 1 "Name" name: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Exact" exact: bool, 5 "AuthorizedUserIdSet" authorized_user_id_set: Vec<i64>,
    6 "AuthorizedDeviceIdSet" authorized_device_id_set: Vec<i64>, 7 "Status" status: i64,
    8 "DepartmentId" department_id: String, 9 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAcls: Acl = Offset "Offset", "AclSet" acl_set, total "TotalCount" }

/// In the request of [`DescribeAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclsOutput {
    pub total_count: Option<i64>,
    pub acl_set: Vec<Acl>,
}
model! { DescribeAclsOutput {
    0 "TotalCount" total_count: i64, 1 "AclSet" acl_set: Vec<Acl>
} }

/// In the response of [`DescribeAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Acl {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub allow_disk_redirect: Option<bool>,
    pub allow_clip_file_up: Option<bool>,
    pub allow_clip_file_down: Option<bool>,
    pub allow_clip_text_up: Option<bool>,
    pub allow_clip_text_down: Option<bool>,
    pub allow_file_up: Option<bool>,
    pub max_file_up_size: Option<i64>,
    pub allow_file_down: Option<bool>,
    pub max_file_down_size: Option<i64>,
    pub allow_any_account: Option<bool>,
    pub user_set: Vec<User>,
    pub user_group_set: Vec<Group>,
    pub device_set: Vec<Device>,
    pub device_group_set: Vec<Group>,
    pub account_set: Vec<String>,
    pub cmd_template_set: Vec<CmdTemplate>,
    pub allow_disk_file_up: Option<bool>,
    pub allow_disk_file_down: Option<bool>,
    pub allow_shell_file_up: Option<bool>,
    pub allow_shell_file_down: Option<bool>,
    pub allow_file_del: Option<bool>,
    /// RFC 3339 time.
    pub validate_from: Option<String>,
    /// RFC 3339 time.
    pub validate_to: Option<String>,
    pub status: Option<i64>,
    pub department: Option<Department>,
    pub allow_access_credential: Option<bool>,
    pub ac_template_set: Vec<ACTemplate>,
    pub white_cmds: Vec<String>,
    pub allow_keyboard_logger: Option<bool>,
}
model! { Acl {
    0 "Id" id: i64, 1 "Name" name: String, 2 "AllowDiskRedirect" allow_disk_redirect: bool,
    3 "AllowClipFileUp" allow_clip_file_up: bool, 4 "AllowClipFileDown" allow_clip_file_down: bool,
    5 "AllowClipTextUp" allow_clip_text_up: bool, 6 "AllowClipTextDown" allow_clip_text_down: bool,
    7 "AllowFileUp" allow_file_up: bool, 8 "MaxFileUpSize" max_file_up_size: i64,
    9 "AllowFileDown" allow_file_down: bool, 10 "MaxFileDownSize" max_file_down_size: i64,
    11 "AllowAnyAccount" allow_any_account: bool, 12 "UserSet" user_set: Vec<User>,
    13 "UserGroupSet" user_group_set: Vec<Group>, 14 "DeviceSet" device_set: Vec<Device>,
    15 "DeviceGroupSet" device_group_set: Vec<Group>, 16 "AccountSet" account_set: Vec<String>,
    17 "CmdTemplateSet" cmd_template_set: Vec<CmdTemplate>, 18 "AllowDiskFileUp" allow_disk_file_up: bool,
    19 "AllowDiskFileDown" allow_disk_file_down: bool, 20 "AllowShellFileUp" allow_shell_file_up: bool,
    21 "AllowShellFileDown" allow_shell_file_down: bool, 22 "AllowFileDel" allow_file_del: bool,
    23 "ValidateFrom" validate_from: String, 24 "ValidateTo" validate_to: String, 25 "Status" status: i64,
    26 "Department" department: Department, 27 "AllowAccessCredential" allow_access_credential: bool,
    28 "ACTemplateSet" ac_template_set: Vec<ACTemplate>, 29 "WhiteCmds" white_cmds: Vec<String>,
    30 "AllowKeyboardLogger" allow_keyboard_logger: bool
} }

/// In the response of [`DescribeAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    pub id: Option<i64>,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// RFC 3339 time.
    pub validate_from: Option<String>,
    /// RFC 3339 time.
    pub validate_to: Option<String>,
    pub group_set: Vec<Group>,
    pub auth_type: Option<i64>,
    pub validate_time: Option<String>,
    pub department: Option<Department>,
    pub department_id: Option<String>,
    pub active_status: Option<i64>,
    pub lock_status: Option<i64>,
    pub u_key_status: Option<i64>,
    pub status: Option<String>,
    pub acl_version: Option<i64>,
}
model! { User {
    0 "UserName" user_name: String, 1 "RealName" real_name: String, 2 "Id" id: i64, 3 "Phone" phone: String,
    4 "Email" email: String, 5 "ValidateFrom" validate_from: String, 6 "ValidateTo" validate_to: String,
    7 "GroupSet" group_set: Vec<Group>, 8 "AuthType" auth_type: i64, 9 "ValidateTime" validate_time: String,
    10 "Department" department: Department, 11 "DepartmentId" department_id: String,
    12 "ActiveStatus" active_status: i64, 13 "LockStatus" lock_status: i64, 14 "UKeyStatus" u_key_status: i64,
    15 "Status" status: String, 16 "AclVersion" acl_version: i64
} }

/// In the response of [`DescribeAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Group {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub department: Option<Department>,
    pub count: Option<i64>,
}
model! { Group {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Department" department: Department, 3 "Count" count: i64
} }

/// In the response of [`DescribeAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Department {
    pub id: Option<String>,
    pub name: Option<String>,
    pub managers: Vec<String>,
    pub manager_users: Vec<DepartmentManagerUser>,
}
model! { Department {
    0 "Id" id: String, 1 "Name" name: String, 2 "Managers" managers: Vec<String>,
    3 "ManagerUsers" manager_users: Vec<DepartmentManagerUser>
} }

/// In the response of [`DescribeAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentManagerUser {
    pub manager_id: Option<String>,
    pub manager_name: Option<String>,
}
model! { DepartmentManagerUser {
    0 "ManagerId" manager_id: String, 1 "ManagerName" manager_name: String
} }

/// In the response of [`DescribeAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Device {
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub ap_code: Option<String>,
    pub os_name: Option<String>,
    pub kind: Option<i64>,
    pub port: Option<i64>,
    pub group_set: Vec<Group>,
    pub account_count: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub resource: Option<Resource>,
    pub department: Option<Department>,
    pub ip_port_set: Vec<String>,
    pub domain_id: Option<String>,
    pub domain_name: Option<String>,
    pub enable_ssl: Option<i64>,
    pub ssl_cert_name: Option<String>,
}
model! { Device {
    0 "Id" id: i64, 1 "InstanceId" instance_id: String, 2 "Name" name: String, 3 "PublicIp" public_ip: String,
    4 "PrivateIp" private_ip: String, 5 "ApCode" ap_code: String, 6 "OsName" os_name: String, 7 "Kind" kind: i64,
    8 "Port" port: i64, 9 "GroupSet" group_set: Vec<Group>, 10 "AccountCount" account_count: i64,
    11 "VpcId" vpc_id: String, 12 "SubnetId" subnet_id: String, 13 "Resource" resource: Resource,
    14 "Department" department: Department, 15 "IpPortSet" ip_port_set: Vec<String>, 16 "DomainId" domain_id: String,
    17 "DomainName" domain_name: String, 18 "EnableSSL" enable_ssl: i64, 19 "SSLCertName" ssl_cert_name: String
} }

/// In the response of [`DescribeAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    pub resource_id: Option<String>,
    pub ap_code: Option<String>,
    pub sv_args: Option<String>,
    pub vpc_id: Option<String>,
    pub nodes: Option<i64>,
    pub renew_flag: Option<i64>,
    /// RFC 3339 time.
    pub expire_time: Option<String>,
    pub status: Option<i64>,
    pub resource_name: Option<String>,
    pub pid: Option<i64>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub product_code: Option<String>,
    pub sub_product_code: Option<String>,
    pub zone: Option<String>,
    pub expired: Option<bool>,
    pub deployed: Option<bool>,
    pub vpc_name: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub cidr_block: Option<String>,
    pub public_ip_set: Vec<String>,
    pub private_ip_set: Vec<String>,
    pub module_set: Vec<String>,
    pub used_nodes: Option<i64>,
    pub extend_points: Option<i64>,
    pub package_bandwidth: Option<i64>,
    pub package_node: Option<i64>,
    pub log_delivery_args: Option<String>,
    pub clb_set: Vec<Clb>,
    pub domain_count: Option<i64>,
    pub used_domain_count: Option<i64>,
    pub trial: Option<i64>,
    pub cdc_cluster_id: Option<String>,
    pub log_delivery: Option<String>,
    pub deploy_model: Option<i64>,
    pub intranet_access: Option<i64>,
    pub intranet_private_ip_set: Vec<String>,
    pub intranet_vpc_id: Option<String>,
    pub intranet_vpc_cidr: Option<String>,
}
model! { Resource {
    0 "ResourceId" resource_id: String, 1 "ApCode" ap_code: String, 2 "SvArgs" sv_args: String,
    3 "VpcId" vpc_id: String, 4 "Nodes" nodes: i64, 5 "RenewFlag" renew_flag: i64, 6 "ExpireTime" expire_time: String,
    7 "Status" status: i64, 8 "ResourceName" resource_name: String, 9 "Pid" pid: i64,
    10 "CreateTime" create_time: String, 11 "ProductCode" product_code: String,
    12 "SubProductCode" sub_product_code: String, 13 "Zone" zone: String, 14 "Expired" expired: bool,
    15 "Deployed" deployed: bool, 16 "VpcName" vpc_name: String, 17 "VpcCidrBlock" vpc_cidr_block: String,
    18 "SubnetId" subnet_id: String, 19 "SubnetName" subnet_name: String, 20 "CidrBlock" cidr_block: String,
    21 "PublicIpSet" public_ip_set: Vec<String>, 22 "PrivateIpSet" private_ip_set: Vec<String>,
    23 "ModuleSet" module_set: Vec<String>, 24 "UsedNodes" used_nodes: i64, 25 "ExtendPoints" extend_points: i64,
    26 "PackageBandwidth" package_bandwidth: i64, 27 "PackageNode" package_node: i64,
    28 "LogDeliveryArgs" log_delivery_args: String, 29 "ClbSet" clb_set: Vec<Clb>, 30 "DomainCount" domain_count: i64,
    31 "UsedDomainCount" used_domain_count: i64, 32 "Trial" trial: i64, 33 "CdcClusterId" cdc_cluster_id: String,
    34 "LogDelivery" log_delivery: String, 35 "DeployModel" deploy_model: i64, 36 "IntranetAccess" intranet_access: i64,
    37 "IntranetPrivateIpSet" intranet_private_ip_set: Vec<String>, 38 "IntranetVpcId" intranet_vpc_id: String,
    39 "IntranetVpcCidr" intranet_vpc_cidr: String
} }

/// In the response of [`DescribeAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Clb {
    pub clb_ip: Option<String>,
}
model! { Clb {
    0 "ClbIp" clb_ip: String
} }

/// In the response of [`DescribeAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CmdTemplate {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub cmd_list: Option<String>,
    pub r#type: Option<i64>,
}
model! { CmdTemplate {
    0 "Id" id: i64, 1 "Name" name: String, 2 "CmdList" cmd_list: String, 3 "Type" r#type: i64
} }

/// In the response of [`DescribeAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ACTemplate {
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub description: Option<String>,
}
model! { ACTemplate {
    0 "TemplateId" template_id: String, 1 "TemplateName" template_name: String, 2 "Description" description: String
} }

/// Describes asset sync status: `DescribeAssetSyncStatus` of `dasb` 2019-10-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DescribeAssetSyncStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSyncStatus {
    /// Required.
    pub category: i64,
}
operation! { DescribeAssetSyncStatus(category: i64) "DescribeAssetSyncStatus" -> DescribeAssetSyncStatusOutput {
    0 "Category" category
} }

/// Response of [`DescribeAssetSyncStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSyncStatusOutput {
    pub status: Option<AssetSyncStatus>,
}
model! { DescribeAssetSyncStatusOutput {
    0 "Status" status: AssetSyncStatus
} }

/// In the response of [`DescribeAssetSyncStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetSyncStatus {
    pub last_time: Option<String>,
    pub last_status: Option<i64>,
    pub in_process: Option<bool>,
}
model! { AssetSyncStatus {
    0 "LastTime" last_time: String, 1 "LastStatus" last_status: i64, 2 "InProcess" in_process: bool
} }

/// Describes change pwd task: `DescribeChangePwdTask` of `dasb` 2019-10-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DescribeChangePwdTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangePwdTask {
    pub filters: Option<Vec<Filter>>,
    pub department_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeChangePwdTask() "DescribeChangePwdTask" -> DescribeChangePwdTaskOutput {
    0 "Filters" filters: Vec<Filter>, 1 "DepartmentId" department_id: String, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeChangePwdTask: ChangePwdTaskInfo = Offset "Offset", "Tasks" tasks, total "TotalCount" }

/// Response of [`DescribeChangePwdTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangePwdTaskOutput {
    pub tasks: Vec<ChangePwdTaskInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeChangePwdTaskOutput {
    0 "Tasks" tasks: Vec<ChangePwdTaskInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeChangePwdTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangePwdTaskInfo {
    pub id: Option<i64>,
    pub operation_id: Option<String>,
    pub task_name: Option<String>,
    pub department: Option<Department>,
    pub change_method: Option<i64>,
    pub run_account: Option<String>,
    pub auth_generation_strategy: Option<i64>,
    pub password_length: Option<i64>,
    pub small_letter: Option<i64>,
    pub big_letter: Option<i64>,
    pub digit: Option<i64>,
    pub symbol: Option<String>,
    pub complete_notify: Option<i64>,
    pub notify_emails: Vec<String>,
    /// Secret.
    pub file_password: Option<Secret>,
    pub account_set: Vec<String>,
    pub device_set: Vec<Device>,
    pub r#type: Option<i64>,
    pub period: Option<i64>,
    /// RFC 3339 time.
    pub first_time: Option<String>,
    /// RFC 3339 time.
    pub next_time: Option<String>,
}
model! { ChangePwdTaskInfo {
    0 "Id" id: i64, 1 "OperationId" operation_id: String, 2 "TaskName" task_name: String,
    3 "Department" department: Department, 4 "ChangeMethod" change_method: i64, 5 "RunAccount" run_account: String,
    6 "AuthGenerationStrategy" auth_generation_strategy: i64, 7 "PasswordLength" password_length: i64,
    8 "SmallLetter" small_letter: i64, 9 "BigLetter" big_letter: i64, 10 "Digit" digit: i64, 11 "Symbol" symbol: String,
    12 "CompleteNotify" complete_notify: i64, 13 "NotifyEmails" notify_emails: Vec<String>,
    14 "FilePassword" file_password: Secret, 15 "AccountSet" account_set: Vec<String>,
    16 "DeviceSet" device_set: Vec<Device>, 17 "Type" r#type: i64, 18 "Period" period: i64,
    19 "FirstTime" first_time: String, 20 "NextTime" next_time: String
} }

/// Describes change pwd task detail: `DescribeChangePwdTaskDetail` of `dasb` 2019-10-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DescribeChangePwdTaskDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangePwdTaskDetail {
    /// Required.
    pub operation_id: String,
    pub department_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeChangePwdTaskDetail(operation_id: String)
    "DescribeChangePwdTaskDetail" -> DescribeChangePwdTaskDetailOutput {
    0 "OperationId" operation_id, 1 "DepartmentId" department_id: String, 2 "Filters" filters: Vec<Filter>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeChangePwdTaskDetail: ChangePwdTaskDetail = Offset "Offset", "Details" details, total "TotalCount" }

/// Response of [`DescribeChangePwdTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangePwdTaskDetailOutput {
    pub total_count: Option<i64>,
    pub details: Vec<ChangePwdTaskDetail>,
}
model! { DescribeChangePwdTaskDetailOutput {
    0 "TotalCount" total_count: i64, 1 "Details" details: Vec<ChangePwdTaskDetail>
} }

/// In the response of [`DescribeChangePwdTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangePwdTaskDetail {
    pub device: Option<Device>,
    pub account: Option<String>,
    pub last_change_status: Option<i64>,
}
model! { ChangePwdTaskDetail {
    0 "Device" device: Device, 1 "Account" account: String, 2 "LastChangeStatus" last_change_status: i64
} }

/// Describes cmd templates: `DescribeCmdTemplates` of `dasb` 2019-10-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DescribeCmdTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCmdTemplates {
    pub id_set: Option<Vec<i64>>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeCmdTemplates() "DescribeCmdTemplates" -> DescribeCmdTemplatesOutput {
    0 "IdSet" id_set: Vec<i64>, 1 "Name" name: String, 2 "Type" r#type: i64, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeCmdTemplates: CmdTemplate = Offset "Offset", "CmdTemplateSet" cmd_template_set, total "TotalCount" }

/// Response of [`DescribeCmdTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCmdTemplatesOutput {
    pub cmd_template_set: Vec<CmdTemplate>,
    pub total_count: Option<i64>,
}
model! { DescribeCmdTemplatesOutput {
    0 "CmdTemplateSet" cmd_template_set: Vec<CmdTemplate>, 1 "TotalCount" total_count: i64
} }

/// Describes dasb image ids: `DescribeDasbImageIds` of `dasb` 2019-10-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DescribeDasbImageIds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDasbImageIds {}
operation! { DescribeDasbImageIds() "DescribeDasbImageIds" -> DescribeDasbImageIdsOutput {} }

/// Response of [`DescribeDasbImageIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDasbImageIdsOutput {
    pub base_image_id: Option<String>,
    pub ai_image_id: Option<String>,
}
model! { DescribeDasbImageIdsOutput {
    0 "BaseImageId" base_image_id: String, 1 "AiImageId" ai_image_id: String
} }

/// Describes device accounts: `DescribeDeviceAccounts` of `dasb` 2019-10-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DescribeDeviceAccounts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceAccounts {
    pub id_set: Option<Vec<i64>>,
    pub account: Option<String>,
    pub device_id: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDeviceAccounts() "DescribeDeviceAccounts" -> DescribeDeviceAccountsOutput {
    0 "IdSet" id_set: Vec<i64>, 1 "Account" account: String, 2 "DeviceId" device_id: i64, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeDeviceAccounts: DeviceAccount =
    Offset "Offset", "DeviceAccountSet" device_account_set, total "TotalCount" }

/// Response of [`DescribeDeviceAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceAccountsOutput {
    pub total_count: Option<i64>,
    pub device_account_set: Vec<DeviceAccount>,
}
model! { DescribeDeviceAccountsOutput {
    0 "TotalCount" total_count: i64, 1 "DeviceAccountSet" device_account_set: Vec<DeviceAccount>
} }

/// In the response of [`DescribeDeviceAccounts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceAccount {
    pub id: Option<i64>,
    pub device_id: Option<i64>,
    pub account: Option<String>,
    pub bound_password: Option<bool>,
    pub bound_private_key: Option<bool>,
}
model! { DeviceAccount {
    0 "Id" id: i64, 1 "DeviceId" device_id: i64, 2 "Account" account: String, 3 "BoundPassword" bound_password: bool,
    4 "BoundPrivateKey" bound_private_key: bool
} }

/// Describes device group members: `DescribeDeviceGroupMembers` of `dasb` 2019-10-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DescribeDeviceGroupMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceGroupMembers {
    /// Required.
    pub bound: bool,
    pub id: Option<i64>,
    pub id_set: Option<Vec<i64>>,
    pub name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub kind: Option<i64>,
    pub department_id: Option<String>,
    pub tag_filters: Option<Vec<TagFilter>>,
}
operation! { DescribeDeviceGroupMembers(bound: bool) "DescribeDeviceGroupMembers" -> DescribeDeviceGroupMembersOutput {
    0 "Bound" bound, 1 "Id" id: i64, 2 "IdSet" id_set: Vec<i64>, 3 "Name" name: String, 4 "Offset" offset: i64,
    5 "Limit" limit: i64, 6 "Kind" kind: i64, 7 "DepartmentId" department_id: String,
    8 "TagFilters" tag_filters: Vec<TagFilter>
} }
paged! { DescribeDeviceGroupMembers: Device = Offset "Offset", "DeviceSet" device_set, total "TotalCount" }

/// In the request of [`DescribeDeviceGroupMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilter {
    /// Required.
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
input! { TagFilter(tag_key: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

/// Response of [`DescribeDeviceGroupMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceGroupMembersOutput {
    pub total_count: Option<i64>,
    pub device_set: Vec<Device>,
}
model! { DescribeDeviceGroupMembersOutput {
    0 "TotalCount" total_count: i64, 1 "DeviceSet" device_set: Vec<Device>
} }

/// Describes device groups: `DescribeDeviceGroups` of `dasb` 2019-10-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DescribeDeviceGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceGroups {
    pub id_set: Option<Vec<i64>>,
    pub name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub department_id: Option<String>,
}
operation! { DescribeDeviceGroups() "DescribeDeviceGroups" -> DescribeDeviceGroupsOutput {
    0 "IdSet" id_set: Vec<i64>, 1 "Name" name: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "DepartmentId" department_id: String
} }
paged! { DescribeDeviceGroups: Group = Offset "Offset", "GroupSet" group_set, total "TotalCount" }

/// Response of [`DescribeDeviceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceGroupsOutput {
    pub total_count: Option<i64>,
    pub group_set: Vec<Group>,
}
model! { DescribeDeviceGroupsOutput {
    0 "TotalCount" total_count: i64, 1 "GroupSet" group_set: Vec<Group>
} }

/// Describes devices: `DescribeDevices` of `dasb` 2019-10-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DescribeDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevices {
    pub id_set: Option<Vec<i64>>,
    pub name: Option<String>,
    pub ip: Option<String>,
    pub ap_code_set: Option<Vec<String>>,
    pub kind: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub authorized_user_id_set: Option<Vec<i64>>,
    pub resource_id_set: Option<Vec<String>>,
    pub kind_set: Option<Vec<i64>>,
    pub managed_account: Option<String>,
    pub department_id: Option<String>,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeDevices() "DescribeDevices" -> DescribeDevicesOutput {
    0 "IdSet" id_set: Vec<i64>, 1 "Name" name: String, 2 "Ip" ip: String, 3 "ApCodeSet" ap_code_set: Vec<String>,
    4 "Kind" kind: i64, 5 "Offset" offset: i64, 6 "Limit" limit: i64,
    7 "AuthorizedUserIdSet" authorized_user_id_set: Vec<i64>, 8 "ResourceIdSet" resource_id_set: Vec<String>,
    9 "KindSet" kind_set: Vec<i64>, 10 "ManagedAccount" managed_account: String,
    11 "DepartmentId" department_id: String, 12 "TagFilters" tag_filters: Vec<TagFilter>,
    13 "Filters" filters: Vec<Filter>
} }
paged! { DescribeDevices: Device = Offset "Offset", "DeviceSet" device_set, total "TotalCount" }

/// Response of [`DescribeDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicesOutput {
    pub total_count: Option<i64>,
    pub device_set: Vec<Device>,
}
model! { DescribeDevicesOutput {
    0 "TotalCount" total_count: i64, 1 "DeviceSet" device_set: Vec<Device>
} }

/// Describes domains: `DescribeDomains` of `dasb` 2019-10-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DescribeDomains>.
///
/// Errors: [`codes::INVALID_FILTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomains {
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
}
operation! { DescribeDomains() "DescribeDomains" -> DescribeDomainsOutput {
    0 "Limit" limit: i64, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64
} }
paged! { DescribeDomains: Domain = Offset "Offset", "DomainSet" domain_set, total "TotalCount" }

/// Response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsOutput {
    pub total_count: Option<i64>,
    pub domain_set: Vec<Domain>,
}
model! { DescribeDomainsOutput {
    0 "TotalCount" total_count: i64, 1 "DomainSet" domain_set: Vec<Domain>
} }

/// In the response of [`DescribeDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Domain {
    pub id: Option<i64>,
    pub domain_id: Option<String>,
    pub domain_name: Option<String>,
    pub resource_id: Option<String>,
    pub white_ip_set: Vec<String>,
    pub enabled: Option<i64>,
    pub status: Option<i64>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub default: Option<i64>,
}
model! { Domain {
    0 "Id" id: i64, 1 "DomainId" domain_id: String, 2 "DomainName" domain_name: String,
    3 "ResourceId" resource_id: String, 4 "WhiteIpSet" white_ip_set: Vec<String>, 5 "Enabled" enabled: i64,
    6 "Status" status: i64, 7 "CreateTime" create_time: String, 8 "Default" default: i64
} }

/// Describes login event: `DescribeLoginEvent` of `dasb` 2019-10-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DescribeLoginEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginEvent {
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub source_ip: Option<String>,
    pub entry: Option<i64>,
    pub result: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeLoginEvent() "DescribeLoginEvent" -> DescribeLoginEventOutput {
    0 "UserName" user_name: String, 1 "RealName" real_name: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "SourceIp" source_ip: String, 5 "Entry" entry: i64, 6 "Result" result: i64,
    7 "Offset" offset: i64, 8 "Limit" limit: i64
} }
paged! { DescribeLoginEvent: LoginEvent = Offset "Offset", "LoginEventSet" login_event_set, total "TotalCount" }

/// Response of [`DescribeLoginEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginEventOutput {
    pub login_event_set: Vec<LoginEvent>,
    pub total_count: Option<i64>,
}
model! { DescribeLoginEventOutput {
    0 "LoginEventSet" login_event_set: Vec<LoginEvent>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLoginEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginEvent {
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    /// RFC 3339 time.
    pub time: Option<String>,
    pub source_ip: Option<String>,
    pub entry: Option<i64>,
    pub result: Option<i64>,
}
model! { LoginEvent {
    0 "UserName" user_name: String, 1 "RealName" real_name: String, 2 "Time" time: String,
    3 "SourceIp" source_ip: String, 4 "Entry" entry: i64, 5 "Result" result: i64
} }

/// Describes operation event: `DescribeOperationEvent` of `dasb` 2019-10-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DescribeOperationEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperationEvent {
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub source_ip: Option<String>,
    pub kind: Option<i64>,
    pub result: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeOperationEvent() "DescribeOperationEvent" -> DescribeOperationEventOutput {
    0 "UserName" user_name: String, 1 "RealName" real_name: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "SourceIp" source_ip: String, 5 "Kind" kind: i64, 6 "Result" result: i64,
    7 "Offset" offset: i64, 8 "Limit" limit: i64
} }
paged! { DescribeOperationEvent: OperationEvent =
    Offset "Offset", "OperationEventSet" operation_event_set, total "TotalCount" }

/// Response of [`DescribeOperationEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperationEventOutput {
    pub operation_event_set: Vec<OperationEvent>,
    pub total_count: Option<i64>,
}
model! { DescribeOperationEventOutput {
    0 "OperationEventSet" operation_event_set: Vec<OperationEvent>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeOperationEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationEvent {
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    /// RFC 3339 time.
    pub time: Option<String>,
    pub source_ip: Option<String>,
    pub kind: Option<i64>,
    pub operation: Option<String>,
    pub result: Option<i64>,
    pub sign_value: Option<String>,
}
model! { OperationEvent {
    0 "UserName" user_name: String, 1 "RealName" real_name: String, 2 "Time" time: String,
    3 "SourceIp" source_ip: String, 4 "Kind" kind: i64, 5 "Operation" operation: String, 6 "Result" result: i64,
    7 "SignValue" sign_value: String
} }

/// Describes resources: `DescribeResources` of `dasb` 2019-10-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DescribeResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResources {
    pub ap_code: Option<String>,
    pub vpc_id: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeResources() "DescribeResources" -> DescribeResourcesOutput {
    0 "ApCode" ap_code: String, 1 "VpcId" vpc_id: String, 2 "ResourceIds" resource_ids: Vec<String>,
    3 "Limit" limit: i64, 4 "Offset" offset: i64
} }
paged! { DescribeResources: Resource = Offset "Offset", "ResourceSet" resource_set, total "TotalCount" }

/// Response of [`DescribeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesOutput {
    pub resource_set: Vec<Resource>,
    pub total_count: Option<i64>,
}
model! { DescribeResourcesOutput {
    0 "ResourceSet" resource_set: Vec<Resource>, 1 "TotalCount" total_count: i64
} }

/// Describes user group members: `DescribeUserGroupMembers` of `dasb` 2019-10-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DescribeUserGroupMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroupMembers {
    /// Required.
    pub id: i64,
    /// Required.
    pub bound: bool,
    pub name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub department_id: Option<String>,
}
operation! { DescribeUserGroupMembers(id: i64, bound: bool)
    "DescribeUserGroupMembers" -> DescribeUserGroupMembersOutput {
    0 "Id" id, 1 "Bound" bound, 2 "Name" name: String, 3 "Offset" offset: i64, 4 "Limit" limit: i64,
    5 "DepartmentId" department_id: String
} }
paged! { DescribeUserGroupMembers: User = Offset "Offset", "UserSet" user_set, total "TotalCount" }

/// Response of [`DescribeUserGroupMembers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroupMembersOutput {
    pub total_count: Option<i64>,
    pub user_set: Vec<User>,
}
model! { DescribeUserGroupMembersOutput {
    0 "TotalCount" total_count: i64, 1 "UserSet" user_set: Vec<User>
} }

/// Describes user groups: `DescribeUserGroups` of `dasb` 2019-10-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DescribeUserGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroups {
    pub id_set: Option<Vec<i64>>,
    pub name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub department_id: Option<String>,
}
operation! { DescribeUserGroups() "DescribeUserGroups" -> DescribeUserGroupsOutput {
    0 "IdSet" id_set: Vec<i64>, 1 "Name" name: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "DepartmentId" department_id: String
} }
paged! { DescribeUserGroups: Group = Offset "Offset", "GroupSet" group_set, total "TotalCount" }

/// Response of [`DescribeUserGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroupsOutput {
    pub total_count: Option<i64>,
    pub group_set: Vec<Group>,
}
model! { DescribeUserGroupsOutput {
    0 "TotalCount" total_count: i64, 1 "GroupSet" group_set: Vec<Group>
} }

/// Describes users: `DescribeUsers` of `dasb` 2019-10-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=DescribeUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsers {
    pub id_set: Option<Vec<i64>>,
    pub name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub user_name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub authorized_device_id_set: Option<Vec<i64>>,
    pub auth_type_set: Option<Vec<i64>>,
    pub department_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeUsers() "DescribeUsers" -> DescribeUsersOutput {
    0 "IdSet" id_set: Vec<i64>, 1 "Name" name: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "UserName" user_name: String, 5 "Phone" phone: String, 6 "Email" email: String,
    7 "AuthorizedDeviceIdSet" authorized_device_id_set: Vec<i64>, 8 "AuthTypeSet" auth_type_set: Vec<i64>,
    9 "DepartmentId" department_id: String, 10 "Filters" filters: Vec<Filter>
} }
paged! { DescribeUsers: User = Offset "Offset", "UserSet" user_set, total "TotalCount" }

/// Response of [`DescribeUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersOutput {
    pub total_count: Option<i64>,
    pub user_set: Vec<User>,
}
model! { DescribeUsersOutput {
    0 "TotalCount" total_count: i64, 1 "UserSet" user_set: Vec<User>
} }

/// Imports external device: `ImportExternalDevice` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=ImportExternalDevice>.
///
/// Errors: [`codes::INVALID_PARAMETER_RESOURCE_ID`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportExternalDevice {
    /// Required.
    pub device_set: Vec<ExternalDevice>,
}
operation! { ImportExternalDevice(device_set: Vec<ExternalDevice>)
    "ImportExternalDevice" -> ImportExternalDeviceOutput {
    0 "DeviceSet" device_set
} }

/// In the request of [`ImportExternalDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalDevice {
    /// Required.
    pub os_name: Option<String>,
    /// Required.
    pub ip: Option<String>,
    /// Required.
    pub port: Option<i64>,
    pub name: Option<String>,
    pub department_id: Option<String>,
    pub ip_port_set: Option<Vec<String>>,
    pub enable_ssl: Option<i64>,
    pub ssl_cert: Option<String>,
    pub ssl_cert_name: Option<String>,
}
input! { ExternalDevice(os_name: String, ip: String, port: i64) {
    0 "OsName" os_name: String, 1 "Ip" ip: String, 2 "Port" port: i64, 3 "Name" name: String,
    4 "DepartmentId" department_id: String, 5 "IpPortSet" ip_port_set: Vec<String>, 6 "EnableSSL" enable_ssl: i64,
    7 "SSLCert" ssl_cert: String, 8 "SSLCertName" ssl_cert_name: String
} }

/// Response of [`ImportExternalDevice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportExternalDeviceOutput {
    pub device_id_set: Vec<i64>,
}
model! { ImportExternalDeviceOutput {
    0 "DeviceIdSet" device_id_set: Vec<i64>
} }

/// Modifies acl: `ModifyAcl` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=ModifyAcl>.
///
/// Errors: [`codes::INVALID_PARAMETER_RESOURCE_ID`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAcl {
    /// Required.
    pub name: String,
    /// Required.
    pub allow_disk_redirect: bool,
    /// Required.
    pub allow_any_account: bool,
    /// Required.
    pub id: i64,
    pub allow_clip_file_up: Option<bool>,
    pub allow_clip_file_down: Option<bool>,
    pub allow_clip_text_up: Option<bool>,
    pub allow_clip_text_down: Option<bool>,
    pub allow_file_up: Option<bool>,
    pub max_file_up_size: Option<i64>,
    pub allow_file_down: Option<bool>,
    pub max_file_down_size: Option<i64>,
    pub user_id_set: Option<Vec<i64>>,
    pub user_group_id_set: Option<Vec<i64>>,
    pub device_id_set: Option<Vec<i64>>,
    pub device_group_id_set: Option<Vec<i64>>,
    pub account_set: Option<Vec<String>>,
    pub cmd_template_id_set: Option<Vec<i64>>,
    pub ac_template_id_set: Option<Vec<String>>,
    pub allow_disk_file_up: Option<bool>,
    pub allow_disk_file_down: Option<bool>,
    pub allow_shell_file_up: Option<bool>,
    pub allow_shell_file_down: Option<bool>,
    pub allow_file_del: Option<bool>,
    /// RFC 3339 time.
    pub validate_from: Option<String>,
    /// RFC 3339 time.
    pub validate_to: Option<String>,
    pub department_id: Option<String>,
    pub allow_access_credential: Option<bool>,
    pub allow_keyboard_logger: Option<bool>,
}
operation! { ModifyAcl(name: String, allow_disk_redirect: bool, allow_any_account: bool, id: i64) "ModifyAcl" -> Empty {
    0 "Name" name, 1 "AllowDiskRedirect" allow_disk_redirect, 2 "AllowAnyAccount" allow_any_account, 3 "Id" id,
    4 "AllowClipFileUp" allow_clip_file_up: bool, 5 "AllowClipFileDown" allow_clip_file_down: bool,
    6 "AllowClipTextUp" allow_clip_text_up: bool, 7 "AllowClipTextDown" allow_clip_text_down: bool,
    8 "AllowFileUp" allow_file_up: bool, 9 "MaxFileUpSize" max_file_up_size: i64,
    10 "AllowFileDown" allow_file_down: bool, 11 "MaxFileDownSize" max_file_down_size: i64,
    12 "UserIdSet" user_id_set: Vec<i64>, 13 "UserGroupIdSet" user_group_id_set: Vec<i64>,
    14 "DeviceIdSet" device_id_set: Vec<i64>, 15 "DeviceGroupIdSet" device_group_id_set: Vec<i64>,
    16 "AccountSet" account_set: Vec<String>, 17 "CmdTemplateIdSet" cmd_template_id_set: Vec<i64>,
    18 "ACTemplateIdSet" ac_template_id_set: Vec<String>, 19 "AllowDiskFileUp" allow_disk_file_up: bool,
    20 "AllowDiskFileDown" allow_disk_file_down: bool, 21 "AllowShellFileUp" allow_shell_file_up: bool,
    22 "AllowShellFileDown" allow_shell_file_down: bool, 23 "AllowFileDel" allow_file_del: bool,
    24 "ValidateFrom" validate_from: String, 25 "ValidateTo" validate_to: String,
    26 "DepartmentId" department_id: String, 27 "AllowAccessCredential" allow_access_credential: bool,
    28 "AllowKeyboardLogger" allow_keyboard_logger: bool
} }

/// Response of [`ModifyAcl`]: empty.
pub type ModifyAclOutput = Empty;

/// Modifies change pwd task: `ModifyChangePwdTask` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=ModifyChangePwdTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_RESOURCE_ID`], [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChangePwdTask {
    /// Required.
    pub operation_id: String,
    /// Required.
    pub device_id_set: Vec<i64>,
    /// Required.
    pub account_set: Vec<String>,
    /// Required.
    pub modify_type: i64,
    /// Required.
    pub change_method: i64,
    /// Required.
    pub auth_generation_strategy: i64,
    pub task_name: Option<String>,
    pub department_id: Option<String>,
    pub run_account: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub password_length: Option<i64>,
    pub small_letter: Option<i64>,
    pub big_letter: Option<i64>,
    pub digit: Option<i64>,
    pub symbol: Option<String>,
    pub complete_notify: Option<i64>,
    pub notify_emails: Option<Vec<String>>,
    /// Secret.
    pub file_password: Option<Secret>,
    pub r#type: Option<i64>,
    pub period: Option<i64>,
    /// RFC 3339 time.
    pub first_time: Option<String>,
}

/// Arguments of [`ModifyChangePwdTask::new`].
pub struct ModifyChangePwdTaskRequired {
    pub operation_id: String,
    pub device_id_set: Vec<i64>,
    pub account_set: Vec<String>,
    pub modify_type: i64,
    pub change_method: i64,
    pub auth_generation_strategy: i64,
}
operation! {
    ModifyChangePwdTask { ModifyChangePwdTaskRequired: operation_id, device_id_set, account_set, modify_type, change_method, auth_generation_strategy }
    "ModifyChangePwdTask" -> Empty {
    0 "OperationId" operation_id, 1 "DeviceIdSet" device_id_set, 2 "AccountSet" account_set, 3 "ModifyType" modify_type,
    4 "ChangeMethod" change_method, 5 "AuthGenerationStrategy" auth_generation_strategy, 6 "TaskName" task_name: String,
    7 "DepartmentId" department_id: String, 8 "RunAccount" run_account: String, 9 "Password" password: Secret,
    10 "PasswordLength" password_length: i64, 11 "SmallLetter" small_letter: i64, 12 "BigLetter" big_letter: i64,
    13 "Digit" digit: i64, 14 "Symbol" symbol: String, 15 "CompleteNotify" complete_notify: i64,
    16 "NotifyEmails" notify_emails: Vec<String>, 17 "FilePassword" file_password: Secret, 18 "Type" r#type: i64,
    19 "Period" period: i64, 20 "FirstTime" first_time: String
} }

/// Response of [`ModifyChangePwdTask`]: empty.
pub type ModifyChangePwdTaskOutput = Empty;

/// Modifies cmd template: `ModifyCmdTemplate` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=ModifyCmdTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_RESOURCE_ID`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCmdTemplate {
    /// Required.
    pub name: String,
    /// Required.
    pub cmd_list: String,
    /// Required.
    pub id: i64,
    pub encoding: Option<i64>,
    pub r#type: Option<i64>,
}
operation! { ModifyCmdTemplate(name: String, cmd_list: String, id: i64) "ModifyCmdTemplate" -> Empty {
    0 "Name" name, 1 "CmdList" cmd_list, 2 "Id" id, 3 "Encoding" encoding: i64, 4 "Type" r#type: i64
} }

/// Response of [`ModifyCmdTemplate`]: empty.
pub type ModifyCmdTemplateOutput = Empty;

/// Modifies device: `ModifyDevice` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=ModifyDevice>.
///
/// Errors: [`codes::INVALID_PARAMETER_RESOURCE_ID`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDevice {
    /// Required.
    pub id: i64,
    pub port: Option<i64>,
    pub group_id_set: Option<Vec<i64>>,
    pub department_id: Option<String>,
    pub domain_id: Option<String>,
}
operation! { ModifyDevice(id: i64) "ModifyDevice" -> Empty {
    0 "Id" id, 1 "Port" port: i64, 2 "GroupIdSet" group_id_set: Vec<i64>, 3 "DepartmentId" department_id: String,
    4 "DomainId" domain_id: String
} }

/// Response of [`ModifyDevice`]: empty.
pub type ModifyDeviceOutput = Empty;

/// Modifies device group: `ModifyDeviceGroup` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=ModifyDeviceGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_RESOURCE_ID`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceGroup {
    /// Required.
    pub name: String,
    /// Required.
    pub id: i64,
    pub department_id: Option<String>,
}
operation! { ModifyDeviceGroup(name: String, id: i64) "ModifyDeviceGroup" -> Empty {
    0 "Name" name, 1 "Id" id, 2 "DepartmentId" department_id: String
} }

/// Response of [`ModifyDeviceGroup`]: empty.
pub type ModifyDeviceGroupOutput = Empty;

/// Modifies oauth setting: `ModifyOAuthSetting` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=ModifyOAuthSetting>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOAuthSetting {
    /// Required.
    pub enable: bool,
    pub auth_method: Option<String>,
    pub client_id: Option<String>,
    /// Secret.
    pub client_secret: Option<Secret>,
    pub code_url: Option<String>,
    pub token_url: Option<String>,
    pub user_info_url: Option<String>,
    pub scopes: Option<Vec<String>>,
}
operation! { ModifyOAuthSetting(enable: bool) "ModifyOAuthSetting" -> Empty {
    0 "Enable" enable, 1 "AuthMethod" auth_method: String, 2 "ClientId" client_id: String,
    3 "ClientSecret" client_secret: Secret, 4 "CodeUrl" code_url: String, 5 "TokenUrl" token_url: String,
    6 "UserInfoUrl" user_info_url: String, 7 "Scopes" scopes: Vec<String>
} }

/// Response of [`ModifyOAuthSetting`]: empty.
pub type ModifyOAuthSettingOutput = Empty;

/// Modifies resource: `ModifyResource` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=ModifyResource>.
///
/// Errors: [`codes::FAILED_OPERATION_VPC_DEPLOYED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResource {
    /// Required.
    pub resource_id: String,
    pub status: Option<String>,
    pub module_set: Option<Vec<String>>,
    pub resource_edition: Option<String>,
    pub resource_node: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub package_bandwidth: Option<i64>,
    pub package_node: Option<i64>,
    pub log_delivery: Option<i64>,
}
operation! { ModifyResource(resource_id: String) "ModifyResource" -> Empty {
    0 "ResourceId" resource_id, 1 "Status" status: String, 2 "ModuleSet" module_set: Vec<String>,
    3 "ResourceEdition" resource_edition: String, 4 "ResourceNode" resource_node: i64,
    5 "AutoRenewFlag" auto_renew_flag: i64, 6 "PackageBandwidth" package_bandwidth: i64,
    7 "PackageNode" package_node: i64, 8 "LogDelivery" log_delivery: i64
} }

/// Response of [`ModifyResource`]: empty.
pub type ModifyResourceOutput = Empty;

/// Modifies user: `ModifyUser` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=ModifyUser>.
///
/// Errors: [`codes::INVALID_PARAMETER_RESOURCE_ID`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUser {
    /// Required.
    pub id: i64,
    /// Required.
    pub real_name: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// RFC 3339 time.
    pub validate_from: Option<String>,
    /// RFC 3339 time.
    pub validate_to: Option<String>,
    pub group_id_set: Option<Vec<i64>>,
    pub auth_type: Option<i64>,
    pub validate_time: Option<String>,
    pub department_id: Option<String>,
}
operation! { ModifyUser(id: i64, real_name: String) "ModifyUser" -> Empty {
    0 "Id" id, 1 "RealName" real_name, 2 "Phone" phone: String, 3 "Email" email: String,
    4 "ValidateFrom" validate_from: String, 5 "ValidateTo" validate_to: String, 6 "GroupIdSet" group_id_set: Vec<i64>,
    7 "AuthType" auth_type: i64, 8 "ValidateTime" validate_time: String, 9 "DepartmentId" department_id: String
} }

/// Response of [`ModifyUser`]: empty.
pub type ModifyUserOutput = Empty;

/// Modifies user group: `ModifyUserGroup` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=ModifyUserGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_RESOURCE_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserGroup {
    /// Required.
    pub id: i64,
    /// Required.
    pub name: String,
    pub department_id: Option<String>,
}
operation! { ModifyUserGroup(id: i64, name: String) "ModifyUserGroup" -> Empty {
    0 "Id" id, 1 "Name" name, 2 "DepartmentId" department_id: String
} }

/// Response of [`ModifyUserGroup`]: empty.
pub type ModifyUserGroupOutput = Empty;

/// Resets device account password: `ResetDeviceAccountPassword` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=ResetDeviceAccountPassword>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDeviceAccountPassword {
    /// Required.
    pub id_set: Vec<i64>,
}
operation! { ResetDeviceAccountPassword(id_set: Vec<i64>) "ResetDeviceAccountPassword" -> Empty {
    0 "IdSet" id_set
} }

/// Response of [`ResetDeviceAccountPassword`]: empty.
pub type ResetDeviceAccountPasswordOutput = Empty;

/// Resets device account private key: `ResetDeviceAccountPrivateKey` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=ResetDeviceAccountPrivateKey>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDeviceAccountPrivateKey {
    /// Required.
    pub id_set: Vec<i64>,
}
operation! { ResetDeviceAccountPrivateKey(id_set: Vec<i64>) "ResetDeviceAccountPrivateKey" -> Empty {
    0 "IdSet" id_set
} }

/// Response of [`ResetDeviceAccountPrivateKey`]: empty.
pub type ResetDeviceAccountPrivateKeyOutput = Empty;

/// Resets user: `ResetUser` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=ResetUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetUser {
    /// Required.
    pub id_set: Vec<i64>,
}
operation! { ResetUser(id_set: Vec<i64>) "ResetUser" -> Empty {
    0 "IdSet" id_set
} }

/// Response of [`ResetUser`]: empty.
pub type ResetUserOutput = Empty;

/// Runs change pwd task: `RunChangePwdTask` of `dasb` 2019-10-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=RunChangePwdTask>.
///
/// Errors: [`codes::FAILED_OPERATION_TOO_FREQUENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunChangePwdTask {
    /// Required.
    pub operation_id: String,
    pub department_id: Option<String>,
    pub details: Option<Vec<RunChangePwdTaskDetail>>,
}
operation! { RunChangePwdTask(operation_id: String) "RunChangePwdTask" -> Empty {
    0 "OperationId" operation_id, 1 "DepartmentId" department_id: String,
    2 "Details" details: Vec<RunChangePwdTaskDetail>
} }

/// Response of [`RunChangePwdTask`]: empty.
pub type RunChangePwdTaskOutput = Empty;

/// In the request of [`RunChangePwdTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunChangePwdTaskDetail {
    /// Required.
    pub device_id: Option<i64>,
    /// Required.
    pub account: Option<String>,
}
input! { RunChangePwdTaskDetail(device_id: i64, account: String) {
    0 "DeviceId" device_id: i64, 1 "Account" account: String
} }

/// Searches audit log: `SearchAuditLog` of `dasb` 2019-10-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=SearchAuditLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAuditLog {
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { SearchAuditLog(start_time: String) "SearchAuditLog" -> SearchAuditLogOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { SearchAuditLog: AuditLogResult = Offset "Offset", "AuditLogSet" audit_log_set, total "TotalCount" }

/// Response of [`SearchAuditLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAuditLogOutput {
    pub audit_log_set: Vec<AuditLogResult>,
    pub total_count: Option<i64>,
}
model! { SearchAuditLogOutput {
    0 "AuditLogSet" audit_log_set: Vec<AuditLogResult>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`SearchAuditLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogResult {
    pub sid: Option<String>,
    pub uin: Option<String>,
    pub time: Option<String>,
    pub client_ip: Option<String>,
    pub operation: Option<i64>,
    pub instance_id: Option<String>,
    pub device_name: Option<String>,
    pub protocol: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub sub_account_uin: Option<String>,
}
model! { AuditLogResult {
    0 "Sid" sid: String, 1 "Uin" uin: String, 2 "Time" time: String, 3 "ClientIp" client_ip: String,
    4 "Operation" operation: i64, 5 "InstanceId" instance_id: String, 6 "DeviceName" device_name: String,
    7 "Protocol" protocol: String, 8 "PrivateIp" private_ip: String, 9 "PublicIp" public_ip: String,
    10 "SubAccountUin" sub_account_uin: String
} }

/// Searches command: `SearchCommand` of `dasb` 2019-10-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=SearchCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCommand {
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    pub instance_id: Option<String>,
    pub device_name: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub cmd: Option<String>,
    pub encoding: Option<i64>,
    pub audit_action: Option<Vec<i64>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { SearchCommand(start_time: String) "SearchCommand" -> SearchCommandOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time: String, 2 "UserName" user_name: String,
    3 "RealName" real_name: String, 4 "InstanceId" instance_id: String, 5 "DeviceName" device_name: String,
    6 "PublicIp" public_ip: String, 7 "PrivateIp" private_ip: String, 8 "Cmd" cmd: String, 9 "Encoding" encoding: i64,
    10 "AuditAction" audit_action: Vec<i64>, 11 "Limit" limit: i64, 12 "Offset" offset: i64
} }
paged! { SearchCommand: SearchCommandResult = Offset "Offset", "Commands" commands, total "TotalCount" }

/// Response of [`SearchCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCommandOutput {
    pub total_count: Option<i64>,
    pub commands: Vec<SearchCommandResult>,
}
model! { SearchCommandOutput {
    0 "TotalCount" total_count: i64, 1 "Commands" commands: Vec<SearchCommandResult>
} }

/// In the response of [`SearchCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCommandResult {
    pub time: Option<String>,
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    pub instance_id: Option<String>,
    pub device_name: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub cmd: Option<String>,
    pub action: Option<i64>,
    pub sid: Option<String>,
    pub time_offset: Option<i64>,
    pub account: Option<String>,
    pub from_ip: Option<String>,
    pub session_time: Option<String>,
    /// Deprecated.
    pub sess_time: Option<String>,
    pub confirm_time: Option<String>,
    pub user_department_id: Option<String>,
    pub user_department_name: Option<String>,
    pub device_department_id: Option<String>,
    pub device_department_name: Option<String>,
    pub size: Option<i64>,
    pub sign_value: Option<String>,
}
model! { SearchCommandResult {
    0 "Time" time: String, 1 "UserName" user_name: String, 2 "RealName" real_name: String,
    3 "InstanceId" instance_id: String, 4 "DeviceName" device_name: String, 5 "PublicIp" public_ip: String,
    6 "PrivateIp" private_ip: String, 7 "Cmd" cmd: String, 8 "Action" action: i64, 9 "Sid" sid: String,
    10 "TimeOffset" time_offset: i64, 11 "Account" account: String, 12 "FromIp" from_ip: String,
    13 "SessionTime" session_time: String, 14 "SessTime" sess_time: String, 15 "ConfirmTime" confirm_time: String,
    16 "UserDepartmentId" user_department_id: String, 17 "UserDepartmentName" user_department_name: String,
    18 "DeviceDepartmentId" device_department_id: String, 19 "DeviceDepartmentName" device_department_name: String,
    20 "Size" size: i64, 21 "SignValue" sign_value: String
} }

/// Searches command by sid: `SearchCommandBySid` of `dasb` 2019-10-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=SearchCommandBySid>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCommandBySid {
    /// Required.
    pub sid: String,
    pub cmd: Option<String>,
    pub encoding: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub audit_action: Option<Vec<i64>>,
}
operation! { SearchCommandBySid(sid: String) "SearchCommandBySid" -> SearchCommandBySidOutput {
    0 "Sid" sid, 1 "Cmd" cmd: String, 2 "Encoding" encoding: i64, 3 "Offset" offset: i64, 4 "Limit" limit: i64,
    5 "AuditAction" audit_action: Vec<i64>
} }
paged! { SearchCommandBySid: Command = Offset "Offset", "CommandSet" command_set, total "TotalCount" }

/// Response of [`SearchCommandBySid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCommandBySidOutput {
    pub total_count: Option<i64>,
    pub command_set: Vec<Command>,
}
model! { SearchCommandBySidOutput {
    0 "TotalCount" total_count: i64, 1 "CommandSet" command_set: Vec<Command>
} }

/// In the response of [`SearchCommandBySid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Command {
    pub cmd: Option<String>,
    pub time: Option<String>,
    pub time_offset: Option<i64>,
    pub action: Option<i64>,
    pub sid: Option<String>,
    pub user_name: Option<String>,
    pub account: Option<String>,
    pub instance_id: Option<String>,
    pub from_ip: Option<String>,
    pub session_time: Option<String>,
    /// Deprecated.
    pub sess_time: Option<String>,
    pub confirm_time: Option<String>,
    pub user_department_id: Option<String>,
    pub user_department_name: Option<String>,
    pub device_department_id: Option<String>,
    pub device_department_name: Option<String>,
    pub size: Option<i64>,
    pub sign_value: Option<String>,
}
model! { Command {
    0 "Cmd" cmd: String, 1 "Time" time: String, 2 "TimeOffset" time_offset: i64, 3 "Action" action: i64,
    4 "Sid" sid: String, 5 "UserName" user_name: String, 6 "Account" account: String,
    7 "InstanceId" instance_id: String, 8 "FromIp" from_ip: String, 9 "SessionTime" session_time: String,
    10 "SessTime" sess_time: String, 11 "ConfirmTime" confirm_time: String,
    12 "UserDepartmentId" user_department_id: String, 13 "UserDepartmentName" user_department_name: String,
    14 "DeviceDepartmentId" device_department_id: String, 15 "DeviceDepartmentName" device_department_name: String,
    16 "Size" size: i64, 17 "SignValue" sign_value: String
} }

/// Searches file: `SearchFile` of `dasb` 2019-10-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=SearchFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFile {
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    pub instance_id: Option<String>,
    pub device_name: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub method: Option<Vec<i64>>,
    pub file_name: Option<String>,
    pub audit_action: Option<Vec<i64>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { SearchFile(start_time: String) "SearchFile" -> SearchFileOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time: String, 2 "UserName" user_name: String,
    3 "RealName" real_name: String, 4 "InstanceId" instance_id: String, 5 "DeviceName" device_name: String,
    6 "PublicIp" public_ip: String, 7 "PrivateIp" private_ip: String, 8 "Method" method: Vec<i64>,
    9 "FileName" file_name: String, 10 "AuditAction" audit_action: Vec<i64>, 11 "Limit" limit: i64,
    12 "Offset" offset: i64
} }
paged! { SearchFile: SearchFileResult = Offset "Offset", "Files" files, total "TotalCount" }

/// Response of [`SearchFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFileOutput {
    pub total_count: Option<i64>,
    pub files: Vec<SearchFileResult>,
}
model! { SearchFileOutput {
    0 "TotalCount" total_count: i64, 1 "Files" files: Vec<SearchFileResult>
} }

/// In the response of [`SearchFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFileResult {
    pub time: Option<String>,
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    pub instance_id: Option<String>,
    pub device_name: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub action: Option<i64>,
    pub method: Option<i64>,
    pub file_curr: Option<String>,
    pub file_new: Option<String>,
    pub sign_value: Option<String>,
}
model! { SearchFileResult {
    0 "Time" time: String, 1 "UserName" user_name: String, 2 "RealName" real_name: String,
    3 "InstanceId" instance_id: String, 4 "DeviceName" device_name: String, 5 "PublicIp" public_ip: String,
    6 "PrivateIp" private_ip: String, 7 "Action" action: i64, 8 "Method" method: i64, 9 "FileCurr" file_curr: String,
    10 "FileNew" file_new: String, 11 "SignValue" sign_value: String
} }

/// Searches file by sid: `SearchFileBySid` of `dasb` 2019-10-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=SearchFileBySid>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFileBySid {
    /// Required.
    pub sid: String,
    /// Required.
    pub audit_log: bool,
    pub limit: Option<i64>,
    pub file_name: Option<String>,
    pub offset: Option<i64>,
    pub audit_action: Option<i64>,
    pub type_filters: Option<Vec<SearchFileTypeFilter>>,
}
operation! { SearchFileBySid(sid: String, audit_log: bool) "SearchFileBySid" -> SearchFileBySidOutput {
    0 "Sid" sid, 1 "AuditLog" audit_log, 2 "Limit" limit: i64, 3 "FileName" file_name: String, 4 "Offset" offset: i64,
    5 "AuditAction" audit_action: i64, 6 "TypeFilters" type_filters: Vec<SearchFileTypeFilter>
} }
paged! { SearchFileBySid: SearchFileBySidResult =
    Offset "Offset", "SearchFileBySidResult" search_file_by_sid_result, total "TotalCount" }

/// In the request of [`SearchFileBySid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFileTypeFilter {
    /// Required.
    pub protocol: Option<String>,
    pub method: Option<Vec<i64>>,
}
input! { SearchFileTypeFilter(protocol: String) {
    0 "Protocol" protocol: String, 1 "Method" method: Vec<i64>
} }

/// Response of [`SearchFileBySid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFileBySidOutput {
    pub total_count: Option<i64>,
    pub search_file_by_sid_result: Vec<SearchFileBySidResult>,
}
model! { SearchFileBySidOutput {
    0 "TotalCount" total_count: i64, 1 "SearchFileBySidResult" search_file_by_sid_result: Vec<SearchFileBySidResult>
} }

/// In the response of [`SearchFileBySid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFileBySidResult {
    pub time: Option<String>,
    pub method: Option<i64>,
    pub protocol: Option<String>,
    pub file_curr: Option<String>,
    pub file_new: Option<String>,
    pub size: Option<i64>,
    pub action: Option<i64>,
    pub sign_value: Option<String>,
}
model! { SearchFileBySidResult {
    0 "Time" time: String, 1 "Method" method: i64, 2 "Protocol" protocol: String, 3 "FileCurr" file_curr: String,
    4 "FileNew" file_new: String, 5 "Size" size: i64, 6 "Action" action: i64, 7 "SignValue" sign_value: String
} }

/// Searches session: `SearchSession` of `dasb` 2019-10-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=SearchSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSession {
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub user_name: Option<String>,
    pub account: Option<String>,
    pub from_ip: Option<String>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub kind: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub real_name: Option<String>,
    pub device_name: Option<String>,
    pub status: Option<i64>,
    pub id: Option<String>,
}
operation! { SearchSession() "SearchSession" -> SearchSessionOutput {
    0 "PrivateIp" private_ip: String, 1 "PublicIp" public_ip: String, 2 "UserName" user_name: String,
    3 "Account" account: String, 4 "FromIp" from_ip: String, 5 "StartTime" start_time: String,
    6 "EndTime" end_time: String, 7 "Kind" kind: i64, 8 "Offset" offset: i64, 9 "Limit" limit: i64,
    10 "RealName" real_name: String, 11 "DeviceName" device_name: String, 12 "Status" status: i64, 13 "Id" id: String
} }
paged! { SearchSession: SessionResult = Offset "Offset", "SessionSet" session_set, total "TotalCount" }

/// Response of [`SearchSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSessionOutput {
    pub total_count: Option<i64>,
    pub session_set: Vec<SessionResult>,
}
model! { SearchSessionOutput {
    0 "TotalCount" total_count: i64, 1 "SessionSet" session_set: Vec<SessionResult>
} }

/// In the response of [`SearchSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionResult {
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    pub account: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub size: Option<i64>,
    pub instance_id: Option<String>,
    pub device_name: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub from_ip: Option<String>,
    pub duration: Option<f64>,
    pub count: Option<i64>,
    pub danger_count: Option<i64>,
    pub status: Option<i64>,
    pub id: Option<String>,
    pub ap_code: Option<String>,
    pub protocol: Option<String>,
}
model! { SessionResult {
    0 "UserName" user_name: String, 1 "RealName" real_name: String, 2 "Account" account: String,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String, 5 "Size" size: i64,
    6 "InstanceId" instance_id: String, 7 "DeviceName" device_name: String, 8 "PrivateIp" private_ip: String,
    9 "PublicIp" public_ip: String, 10 "FromIp" from_ip: String, 11 "Duration" duration: f64, 12 "Count" count: i64,
    13 "DangerCount" danger_count: i64, 14 "Status" status: i64, 15 "Id" id: String, 16 "ApCode" ap_code: String,
    17 "Protocol" protocol: String
} }

/// Searches session command: `SearchSessionCommand` of `dasb` 2019-10-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dasb&Version=2019-10-18&Action=SearchSessionCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSessionCommand {
    /// Required.
    pub cmd: String,
    /// Required. RFC 3339 time.
    pub start_time: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub encoding: Option<i64>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
}
operation! { SearchSessionCommand(cmd: String, start_time: String)
    "SearchSessionCommand" -> SearchSessionCommandOutput {
    0 "Cmd" cmd, 1 "StartTime" start_time, 2 "Offset" offset: i64, 3 "Limit" limit: i64, 4 "Encoding" encoding: i64,
    5 "EndTime" end_time: String
} }
paged! { SearchSessionCommand: SessionCommand =
    Offset "Offset", "CommandSessionSet" command_session_set, total "TotalCount" }

/// Response of [`SearchSessionCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSessionCommandOutput {
    pub total_count: Option<i64>,
    pub command_session_set: Vec<SessionCommand>,
}
model! { SearchSessionCommandOutput {
    0 "TotalCount" total_count: i64, 1 "CommandSessionSet" command_session_set: Vec<SessionCommand>
} }

/// In the response of [`SearchSessionCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionCommand {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    pub device_name: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub commands: Vec<Command>,
    pub count: Option<i64>,
    pub id: Option<String>,
    pub instance_id: Option<String>,
    pub ap_code: Option<String>,
}
model! { SessionCommand {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "UserName" user_name: String,
    3 "RealName" real_name: String, 4 "DeviceName" device_name: String, 5 "PrivateIp" private_ip: String,
    6 "PublicIp" public_ip: String, 7 "Commands" commands: Vec<Command>, 8 "Count" count: i64, 9 "Id" id: String,
    10 "InstanceId" instance_id: String, 11 "ApCode" ap_code: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_AUTH_FAILED "FailedOperation.AuthFailed",
    FAILED_OPERATION_CONNECTION_FAILED "FailedOperation.ConnectionFailed",
    FAILED_OPERATION_DATA_NOT_FOUND "FailedOperation.DataNotFound",
    FAILED_OPERATION_DUPLICATE_DATA "FailedOperation.DuplicateData",
    FAILED_OPERATION_TOO_FREQUENT "FailedOperation.TooFrequent",
    FAILED_OPERATION_VPC_DEPLOYED "FailedOperation.VPCDeployed", INTERNAL_ERROR "InternalError",
    INVALID_FILTER "InvalidFilter", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_RESOURCE_ID "InvalidParameter.ResourceId", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    LIMIT_EXCEEDED "LimitExceeded", MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_NO_PERMISSION "UnauthorizedOperation.NoPermission", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddDeviceGroupMembers, AddUserGroupMembers, BindDeviceAccountPassword, BindDeviceAccountPrivateKey,
    BindDeviceResource, CreateAcl, CreateAssetSyncJob, CreateChangePwdTask, CreateCmdTemplate, CreateDeviceAccount,
    CreateDeviceGroup, CreateResource, CreateUser, CreateUserGroup, DeleteAcls, DeleteChangePwdTask, DeleteCmdTemplates,
    DeleteDeviceAccounts, DeleteDeviceGroupMembers, DeleteDeviceGroups, DeleteDevices, DeleteUserGroupMembers,
    DeleteUserGroups, DeleteUsers, DeployResource, DescribeAcls, DescribeAssetSyncStatus, DescribeChangePwdTask,
    DescribeChangePwdTaskDetail, DescribeCmdTemplates, DescribeDasbImageIds, DescribeDeviceAccounts,
    DescribeDeviceGroupMembers, DescribeDeviceGroups, DescribeDevices, DescribeDomains, DescribeLoginEvent,
    DescribeOperationEvent, DescribeResources, DescribeUserGroupMembers, DescribeUserGroups, DescribeUsers,
    ImportExternalDevice, ModifyAcl, ModifyChangePwdTask, ModifyCmdTemplate, ModifyDevice, ModifyDeviceGroup,
    ModifyOAuthSetting, ModifyResource, ModifyUser, ModifyUserGroup, ResetDeviceAccountPassword,
    ResetDeviceAccountPrivateKey, ResetUser, RunChangePwdTask, SearchAuditLog, SearchCommand, SearchCommandBySid,
    SearchFile, SearchFileBySid, SearchSession, SearchSessionCommand
}
