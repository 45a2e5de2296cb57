//! `bh` of Tencent Cloud, API version 2023-04-18.
//!
//! Endpoint: `bh.tencentcloudapi.com`, or `bh.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, bh::DescribeAccessWhiteListRules};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAccessWhiteListRules::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("bh", "2023-04-18", "bh", &Endpoints::NONE);

/// `AccessDevices` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=AccessDevices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessDevices {
    /// Required.
    pub account: String,
    /// Deprecated.
    pub login_account: Option<String>,
    /// Deprecated. Secret.
    pub login_password: Option<Secret>,
    pub device_id: Option<i64>,
    pub instance_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    /// Secret.
    pub private_key: Option<Secret>,
    /// Secret.
    pub private_key_password: Option<Secret>,
    pub exe: Option<String>,
    pub drivers: Option<Vec<String>>,
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub intranet_access: Option<bool>,
    pub auto_manage_access_credential: Option<bool>,
}
operation! { AccessDevices(account: String) "AccessDevices" -> AccessDevicesOutput {
    0 "Account" account, 1 "LoginAccount" login_account: String, 2 "LoginPassword" login_password: Secret,
    3 "DeviceId" device_id: i64, 4 "InstanceId" instance_id: String, 5 "Password" password: Secret,
    6 "PrivateKey" private_key: Secret, 7 "PrivateKeyPassword" private_key_password: Secret, 8 "Exe" exe: String,
    9 "Drivers" drivers: Vec<String>, 10 "Width" width: i64, 11 "Height" height: i64,
    12 "IntranetAccess" intranet_access: bool, 13 "AutoManageAccessCredential" auto_manage_access_credential: bool
} }

/// Response of [`AccessDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessDevicesOutput {
    pub access_info: Option<AccessInfo>,
}
model! { AccessDevicesOutput {
    0 "AccessInfo" access_info: AccessInfo
} }

/// In the response of [`AccessDevices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessInfo {
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub user: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub access_url: Option<String>,
}
model! { AccessInfo {
    0 "Ip" ip: String, 1 "Port" port: i64, 2 "User" user: String, 3 "Password" password: Secret,
    4 "AccessURL" access_url: String
} }

/// Adds device group members: `AddDeviceGroupMembers` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=AddDeviceGroupMembers>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`].
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

/// Adds user group members: `AddUserGroupMembers` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=AddUserGroupMembers>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`].
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

/// Binds device account kubeconfig: `BindDeviceAccountKubeconfig` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=BindDeviceAccountKubeconfig>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDeviceAccountKubeconfig {
    /// Required.
    pub id: i64,
    /// Required. Secret.
    pub kubeconfig: Secret,
    pub manage_dimension: Option<i64>,
}
operation! { BindDeviceAccountKubeconfig(id: i64, kubeconfig: Secret) "BindDeviceAccountKubeconfig" -> Empty {
    0 "Id" id, 1 "Kubeconfig" kubeconfig, 2 "ManageDimension" manage_dimension: i64
} }

/// Response of [`BindDeviceAccountKubeconfig`]: empty.
pub type BindDeviceAccountKubeconfigOutput = Empty;

/// Binds device account password: `BindDeviceAccountPassword` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=BindDeviceAccountPassword>.
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

/// Binds device account private key: `BindDeviceAccountPrivateKey` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=BindDeviceAccountPrivateKey>.
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

/// Binds device resource: `BindDeviceResource` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=BindDeviceResource>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`], [`codes::INVALID_PARAMETER_RESOURCE_ID`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDeviceResource {
    /// Required.
    pub device_id_set: Vec<i64>,
    pub resource_id: Option<String>,
    pub domain_id: Option<String>,
    pub manage_dimension: Option<i64>,
    pub manage_account_id: Option<i64>,
    pub manage_account: Option<String>,
    /// Secret.
    pub manage_kubeconfig: Option<Secret>,
    pub namespace: Option<String>,
    pub workload: Option<String>,
}
operation! { BindDeviceResource(device_id_set: Vec<i64>) "BindDeviceResource" -> Empty {
    0 "DeviceIdSet" device_id_set, 1 "ResourceId" resource_id: String, 2 "DomainId" domain_id: String,
    3 "ManageDimension" manage_dimension: i64, 4 "ManageAccountId" manage_account_id: i64,
    5 "ManageAccount" manage_account: String, 6 "ManageKubeconfig" manage_kubeconfig: Secret,
    7 "Namespace" namespace: String, 8 "Workload" workload: String
} }

/// Response of [`BindDeviceResource`]: empty.
pub type BindDeviceResourceOutput = Empty;

/// Checks ldap connection: `CheckLDAPConnection` of `bh` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=CheckLDAPConnection>.
///
/// Errors: [`codes::FAILED_OPERATION_AUTH_FAILED`], [`codes::FAILED_OPERATION_CONNECTION_FAILED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckLDAPConnection {
    /// Required.
    pub enable: bool,
    /// Required.
    pub ip: String,
    /// Required.
    pub port: i64,
    /// Required.
    pub enable_ssl: bool,
    /// Required.
    pub base_dn: String,
    /// Required.
    pub admin_account: String,
    /// Required. Secret.
    pub admin_password: Secret,
    pub ip_backup: Option<String>,
    pub domain_id: Option<String>,
    pub attribute_user_name: Option<String>,
}

/// Arguments of [`CheckLDAPConnection::new`].
pub struct CheckLDAPConnectionRequired {
    pub enable: bool,
    pub ip: String,
    pub port: i64,
    pub enable_ssl: bool,
    pub base_dn: String,
    pub admin_account: String,
    pub admin_password: Secret,
}
operation! {
    CheckLDAPConnection { CheckLDAPConnectionRequired: enable, ip, port, enable_ssl, base_dn, admin_account, admin_password }
    "CheckLDAPConnection" -> Empty {
    0 "Enable" enable, 1 "Ip" ip, 2 "Port" port, 3 "EnableSSL" enable_ssl, 4 "BaseDN" base_dn,
    5 "AdminAccount" admin_account, 6 "AdminPassword" admin_password, 7 "IpBackup" ip_backup: String,
    8 "DomainId" domain_id: String, 9 "AttributeUserName" attribute_user_name: String
} }

/// Response of [`CheckLDAPConnection`]: empty.
pub type CheckLDAPConnectionOutput = Empty;

/// Creates access white list rule: `CreateAccessWhiteListRule` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=CreateAccessWhiteListRule>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`], [`codes::INVALID_PARAMETER_RESOURCE_ID`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessWhiteListRule {
    /// Required.
    pub source: String,
    pub remark: Option<String>,
}
operation! { CreateAccessWhiteListRule(source: String) "CreateAccessWhiteListRule" -> CreateAccessWhiteListRuleOutput {
    0 "Source" source, 1 "Remark" remark: String
} }

/// Response of [`CreateAccessWhiteListRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessWhiteListRuleOutput {
    pub id: Option<i64>,
}
model! { CreateAccessWhiteListRuleOutput {
    0 "Id" id: i64
} }

/// Creates acl: `CreateAcl` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=CreateAcl>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`], [`codes::REQUEST_LIMIT_EXCEEDED`].
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
    pub app_asset_id_set: Option<Vec<i64>>,
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
    pub max_access_credential_duration: Option<i64>,
}
operation! { CreateAcl(name: String, allow_disk_redirect: bool, allow_any_account: bool)
    "CreateAcl" -> CreateAclOutput {
    0 "Name" name, 1 "AllowDiskRedirect" allow_disk_redirect, 2 "AllowAnyAccount" allow_any_account,
    3 "AllowClipFileUp" allow_clip_file_up: bool, 4 "AllowClipFileDown" allow_clip_file_down: bool,
    5 "AllowClipTextUp" allow_clip_text_up: bool, 6 "AllowClipTextDown" allow_clip_text_down: bool,
    7 "AllowFileUp" allow_file_up: bool, 8 "MaxFileUpSize" max_file_up_size: i64,
    9 "AllowFileDown" allow_file_down: bool, 10 "MaxFileDownSize" max_file_down_size: i64,
    11 "UserIdSet" user_id_set: Vec<i64>, 12 "UserGroupIdSet" user_group_id_set: Vec<i64>,
    13 "DeviceIdSet" device_id_set: Vec<i64>, 14 "AppAssetIdSet" app_asset_id_set: Vec<i64>,
    15 "DeviceGroupIdSet" device_group_id_set: Vec<i64>, 16 "AccountSet" account_set: Vec<String>,
    17 "CmdTemplateIdSet" cmd_template_id_set: Vec<i64>, 18 "ACTemplateIdSet" ac_template_id_set: Vec<String>,
    19 "AllowDiskFileUp" allow_disk_file_up: bool, 20 "AllowDiskFileDown" allow_disk_file_down: bool,
    21 "AllowShellFileUp" allow_shell_file_up: bool, 22 "AllowShellFileDown" allow_shell_file_down: bool,
    23 "AllowFileDel" allow_file_del: bool, 24 "ValidateFrom" validate_from: String,
    25 "ValidateTo" validate_to: String, 26 "DepartmentId" department_id: String,
    27 "AllowAccessCredential" allow_access_credential: bool, 28 "AllowKeyboardLogger" allow_keyboard_logger: bool,
    29 "MaxAccessCredentialDuration" max_access_credential_duration: i64
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

/// Creates asset sync job: `CreateAssetSyncJob` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=CreateAssetSyncJob>.
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

/// Creates change pwd task: `CreateChangePwdTask` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=CreateChangePwdTask>.
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

/// Creates cmd template: `CreateCmdTemplate` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=CreateCmdTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`], [`codes::INVALID_PARAMETER_RESOURCE_ID`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNKNOWN_PARAMETER`].
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

/// Creates device account: `CreateDeviceAccount` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=CreateDeviceAccount>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::UNKNOWN_PARAMETER`].
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

/// Creates device group: `CreateDeviceGroup` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=CreateDeviceGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`], [`codes::INVALID_PARAMETER_RESOURCE_ID`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNKNOWN_PARAMETER`].
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

/// Creates operation task: `CreateOperationTask` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=CreateOperationTask>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_NOT_PRO`], [`codes::FAILED_OPERATION_USER_EXPIRED`],
/// [`codes::FAILED_OPERATION_USER_INVALID`], [`codes::FAILED_OPERATION_USER_LOCKED`],
/// [`codes::FAILED_OPERATION_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOperationTask {
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub account: String,
    /// Required.
    pub timeout: i64,
    /// Required.
    pub script: String,
    /// Required.
    pub device_id_set: Vec<i64>,
    pub period: Option<i64>,
    /// RFC 3339 time.
    pub first_time: Option<String>,
    pub encoding: Option<i64>,
}

/// Arguments of [`CreateOperationTask::new`].
pub struct CreateOperationTaskRequired {
    pub name: String,
    pub r#type: i64,
    pub account: String,
    pub timeout: i64,
    pub script: String,
    pub device_id_set: Vec<i64>,
}
operation! {
    CreateOperationTask { CreateOperationTaskRequired: name, r#type, account, timeout, script, device_id_set }
    "CreateOperationTask" -> CreateOperationTaskOutput {
    0 "Name" name, 1 "Type" r#type, 2 "Account" account, 3 "Timeout" timeout, 4 "Script" script,
    5 "DeviceIdSet" device_id_set, 6 "Period" period: i64, 7 "FirstTime" first_time: String, 8 "Encoding" encoding: i64
} }

/// Response of [`CreateOperationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOperationTaskOutput {
    pub task_id: Option<i64>,
}
model! { CreateOperationTaskOutput {
    0 "TaskId" task_id: i64
} }

/// Creates resource: `CreateResource` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=CreateResource>.
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
    pub share_clb: Option<i64>,
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
    8 "AutoRenewFlag" auto_renew_flag, 9 "DeployZone" deploy_zone: String, 10 "Trial" trial: i64,
    11 "ShareClb" share_clb: i64
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

/// Creates sync user task: `CreateSyncUserTask` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=CreateSyncUserTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyncUserTask {
    /// Required.
    pub user_kind: i64,
}
operation! { CreateSyncUserTask(user_kind: i64) "CreateSyncUserTask" -> Empty {
    0 "UserKind" user_kind
} }

/// Response of [`CreateSyncUserTask`]: empty.
pub type CreateSyncUserTaskOutput = Empty;

/// Creates user: `CreateUser` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=CreateUser>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`], [`codes::INVALID_PARAMETER_RESOURCE_ID`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNKNOWN_PARAMETER`].
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

/// Creates user directory: `CreateUserDirectory` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=CreateUserDirectory>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`], [`codes::INVALID_PARAMETER_RESOURCE_ID`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserDirectory {
    /// Required.
    pub dir_id: i64,
    /// Required.
    pub dir_name: String,
    /// Required.
    pub user_org_set: Vec<UserOrg>,
    /// Required.
    pub source: i64,
    /// Required.
    pub source_name: String,
    pub user_count: Option<i64>,
    pub auto_sync: Option<bool>,
    pub sync_cron: Option<String>,
}

/// Arguments of [`CreateUserDirectory::new`].
pub struct CreateUserDirectoryRequired {
    pub dir_id: i64,
    pub dir_name: String,
    pub user_org_set: Vec<UserOrg>,
    pub source: i64,
    pub source_name: String,
}
operation! { CreateUserDirectory { CreateUserDirectoryRequired: dir_id, dir_name, user_org_set, source, source_name }
    "CreateUserDirectory" -> CreateUserDirectoryOutput {
    0 "DirId" dir_id, 1 "DirName" dir_name, 2 "UserOrgSet" user_org_set, 3 "Source" source, 4 "SourceName" source_name,
    5 "UserCount" user_count: i64, 6 "AutoSync" auto_sync: bool, 7 "SyncCron" sync_cron: String
} }

/// In the request of [`CreateUserDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserOrg {
    /// Required.
    pub org_id: Option<i64>,
    /// Required.
    pub org_name: Option<String>,
    /// Required.
    pub org_id_path: Option<String>,
    /// Required.
    pub org_name_path: Option<String>,
    pub user_total: Option<i64>,
    pub bind_group_ids: Option<Vec<i64>>,
}
input! { UserOrg(org_id: i64, org_name: String, org_id_path: String, org_name_path: String) {
    0 "OrgId" org_id: i64, 1 "OrgName" org_name: String, 2 "OrgIdPath" org_id_path: String,
    3 "OrgNamePath" org_name_path: String, 4 "UserTotal" user_total: i64, 5 "BindGroupIds" bind_group_ids: Vec<i64>
} }

/// Response of [`CreateUserDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserDirectoryOutput {
    pub id: Option<i64>,
}
model! { CreateUserDirectoryOutput {
    0 "Id" id: i64
} }

/// Creates user group: `CreateUserGroup` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=CreateUserGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`].
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

/// Deletes access white list rules: `DeleteAccessWhiteListRules` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DeleteAccessWhiteListRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessWhiteListRules {
    /// Required.
    pub id_set: Vec<i64>,
}
operation! { DeleteAccessWhiteListRules(id_set: Vec<i64>) "DeleteAccessWhiteListRules" -> Empty {
    0 "IdSet" id_set
} }

/// Response of [`DeleteAccessWhiteListRules`]: empty.
pub type DeleteAccessWhiteListRulesOutput = Empty;

/// Deletes acls: `DeleteAcls` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DeleteAcls>.
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

/// Deletes change pwd task: `DeleteChangePwdTask` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DeleteChangePwdTask>.
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

/// Deletes cmd templates: `DeleteCmdTemplates` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DeleteCmdTemplates>.
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

/// Deletes device accounts: `DeleteDeviceAccounts` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DeleteDeviceAccounts>.
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

/// Deletes device group members: `DeleteDeviceGroupMembers` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DeleteDeviceGroupMembers>.
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

/// Deletes device groups: `DeleteDeviceGroups` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DeleteDeviceGroups>.
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

/// Deletes devices: `DeleteDevices` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DeleteDevices>.
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

/// Deletes operation tasks: `DeleteOperationTasks` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DeleteOperationTasks>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`], [`codes::FAILED_OPERATION_USER_EXPIRED`],
/// [`codes::FAILED_OPERATION_USER_INVALID`], [`codes::FAILED_OPERATION_USER_LOCKED`],
/// [`codes::FAILED_OPERATION_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOperationTasks {
    /// Required.
    pub id_set: Vec<i64>,
}
operation! { DeleteOperationTasks(id_set: Vec<i64>) "DeleteOperationTasks" -> Empty {
    0 "IdSet" id_set
} }

/// Response of [`DeleteOperationTasks`]: empty.
pub type DeleteOperationTasksOutput = Empty;

/// Deletes user directory: `DeleteUserDirectory` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DeleteUserDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserDirectory {
    /// Required.
    pub id_set: Vec<i64>,
}
operation! { DeleteUserDirectory(id_set: Vec<i64>) "DeleteUserDirectory" -> Empty {
    0 "IdSet" id_set
} }

/// Response of [`DeleteUserDirectory`]: empty.
pub type DeleteUserDirectoryOutput = Empty;

/// Deletes user group members: `DeleteUserGroupMembers` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DeleteUserGroupMembers>.
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

/// Deletes user groups: `DeleteUserGroups` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DeleteUserGroups>.
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

/// Deletes users: `DeleteUsers` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DeleteUsers>.
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

/// Deploys resource: `DeployResource` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DeployResource>.
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
    pub share_clb_id: Option<String>,
    pub web_access: Option<i64>,
    pub client_access: Option<i64>,
    pub intranet_access: Option<i64>,
    pub external_access: Option<i64>,
    pub deploy_subnets: Option<Vec<ParamInitResourceSubnet>>,
    pub intranet_vpc_id: Option<String>,
    pub intranet_vpc_cidr_block: Option<String>,
    pub intranet_vpc_name: Option<String>,
    pub intranet_subnets: Option<Vec<ParamInitResourceSubnet>>,
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
    8 "SubnetName" subnet_name: String, 9 "CdcClusterId" cdc_cluster_id: String, 10 "ShareClbId" share_clb_id: String,
    11 "WebAccess" web_access: i64, 12 "ClientAccess" client_access: i64, 13 "IntranetAccess" intranet_access: i64,
    14 "ExternalAccess" external_access: i64, 15 "DeploySubnets" deploy_subnets: Vec<ParamInitResourceSubnet>,
    16 "IntranetVpcId" intranet_vpc_id: String, 17 "IntranetVpcCidrBlock" intranet_vpc_cidr_block: String,
    18 "IntranetVpcName" intranet_vpc_name: String, 19 "IntranetSubnets" intranet_subnets: Vec<ParamInitResourceSubnet>
} }

/// Response of [`DeployResource`]: empty.
pub type DeployResourceOutput = Empty;

/// In the request of [`DeployResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamInitResourceSubnet {
    /// Required.
    pub subnet_id: Option<String>,
    /// Required.
    pub subnet_name: Option<String>,
    /// Required.
    pub zone: Option<String>,
    /// Required.
    pub subnet_cidr_block: Option<String>,
}
input! { ParamInitResourceSubnet(subnet_id: String, subnet_name: String, zone: String, subnet_cidr_block: String) {
    0 "SubnetId" subnet_id: String, 1 "SubnetName" subnet_name: String, 2 "Zone" zone: String,
    3 "SubnetCidrBlock" subnet_cidr_block: String
} }

/// Describes access white list rules: `DescribeAccessWhiteListRules` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeAccessWhiteListRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessWhiteListRules {
    pub id_set: Option<Vec<i64>>,
    pub name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAccessWhiteListRules() "DescribeAccessWhiteListRules" -> DescribeAccessWhiteListRulesOutput {
    0 "IdSet" id_set: Vec<i64>, 1 "Name" name: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeAccessWhiteListRules: AccessWhiteListRule =
    Offset "Offset", "AccessWhiteListRuleSet" access_white_list_rule_set, total "TotalCount" }

/// Response of [`DescribeAccessWhiteListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessWhiteListRulesOutput {
    pub total_count: Option<i64>,
    pub access_white_list_rule_set: Vec<AccessWhiteListRule>,
    pub allow_any: Option<bool>,
    pub allow_auto: Option<bool>,
}
model! { DescribeAccessWhiteListRulesOutput {
    0 "TotalCount" total_count: i64, 1 "AccessWhiteListRuleSet" access_white_list_rule_set: Vec<AccessWhiteListRule>,
    2 "AllowAny" allow_any: bool, 3 "AllowAuto" allow_auto: bool
} }

/// In the response of [`DescribeAccessWhiteListRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessWhiteListRule {
    pub id: Option<i64>,
    pub source: Option<String>,
    pub remark: Option<String>,
    /// RFC 3339 time.
    pub modify_time: Option<String>,
}
model! { AccessWhiteListRule {
    0 "Id" id: i64, 1 "Source" source: String, 2 "Remark" remark: String, 3 "ModifyTime" modify_time: String
} }

/// Describes account groups: `DescribeAccountGroups` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeAccountGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountGroups {
    pub deep_in: Option<i64>,
    pub parent_id: Option<i64>,
    pub group_name: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
}
operation! { DescribeAccountGroups() "DescribeAccountGroups" -> DescribeAccountGroupsOutput {
    0 "DeepIn" deep_in: i64, 1 "ParentId" parent_id: i64, 2 "GroupName" group_name: String, 3 "PageSize" page_size: i64,
    4 "PageNum" page_num: i64
} }
paged! { DescribeAccountGroups: AccountGroup =
    Number "PageNum", "AccountGroupSet" account_group_set, total "TotalCount" }

/// Response of [`DescribeAccountGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountGroupsOutput {
    pub total_count: Option<i64>,
    pub account_group_set: Vec<AccountGroup>,
}
model! { DescribeAccountGroupsOutput {
    0 "TotalCount" total_count: i64, 1 "AccountGroupSet" account_group_set: Vec<AccountGroup>
} }

/// In the response of [`DescribeAccountGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountGroup {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub id_path: Option<String>,
    pub name_path: Option<String>,
    pub parent_id: Option<i64>,
    pub source: Option<i64>,
    pub user_total: Option<i64>,
    pub is_leaf: Option<bool>,
    pub import_type: Option<String>,
    pub description: Option<String>,
    pub parent_org_id: Option<String>,
    pub org_id: Option<String>,
    pub status: Option<i64>,
}
model! { AccountGroup {
    0 "Id" id: i64, 1 "Name" name: String, 2 "IdPath" id_path: String, 3 "NamePath" name_path: String,
    4 "ParentId" parent_id: i64, 5 "Source" source: i64, 6 "UserTotal" user_total: i64, 7 "IsLeaf" is_leaf: bool,
    8 "ImportType" import_type: String, 9 "Description" description: String, 10 "ParentOrgId" parent_org_id: String,
    11 "OrgId" org_id: String, 12 "Status" status: i64
} }

/// Describes acls: `DescribeAcls` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeAcls>.
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
    pub authorized_app_asset_id_set: Option<Vec<i64>>,
    pub status: Option<i64>,
    pub status_set: Option<Vec<i64>>,
    pub department_id: Option<String>,
    pub exact_account: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAcls() "DescribeAcls" -> DescribeAclsOutput {
    0 "IdSet" id_set: Vec<i64>, 1 "Name" name: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Exact" exact: bool, 5 "AuthorizedUserIdSet" authorized_user_id_set: Vec<i64>,
    6 "AuthorizedDeviceIdSet" authorized_device_id_set: Vec<i64>,
    7 "AuthorizedAppAssetIdSet" authorized_app_asset_id_set: Vec<i64>, 8 "Status" status: i64,
    9 "StatusSet" status_set: Vec<i64>, 10 "DepartmentId" department_id: String, 11 "ExactAccount" exact_account: bool,
    12 "Filters" filters: Vec<Filter>
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
    pub app_asset_set: Vec<AppAsset>,
    pub acl_type: Option<i64>,
    pub ticket_id: Option<String>,
    pub ticket_name: Option<String>,
    pub max_access_credential_duration: Option<i64>,
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
    30 "AllowKeyboardLogger" allow_keyboard_logger: bool, 31 "AppAssetSet" app_asset_set: Vec<AppAsset>,
    32 "AclType" acl_type: i64, 33 "TicketId" ticket_id: String, 34 "TicketName" ticket_name: String,
    35 "MaxAccessCredentialDuration" max_access_credential_duration: i64
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
    pub user_from: Option<i64>,
    pub ioa_user_group: Option<IOAUserGroup>,
    pub role_arn: Option<String>,
}
model! { User {
    0 "UserName" user_name: String, 1 "RealName" real_name: String, 2 "Id" id: i64, 3 "Phone" phone: String,
    4 "Email" email: String, 5 "ValidateFrom" validate_from: String, 6 "ValidateTo" validate_to: String,
    7 "GroupSet" group_set: Vec<Group>, 8 "AuthType" auth_type: i64, 9 "ValidateTime" validate_time: String,
    10 "Department" department: Department, 11 "DepartmentId" department_id: String,
    12 "ActiveStatus" active_status: i64, 13 "LockStatus" lock_status: i64, 14 "UKeyStatus" u_key_status: i64,
    15 "Status" status: String, 16 "AclVersion" acl_version: i64, 17 "UserFrom" user_from: i64,
    18 "IOAUserGroup" ioa_user_group: IOAUserGroup, 19 "RoleArn" role_arn: String
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
pub struct IOAUserGroup {
    pub org_id: Option<i64>,
    pub org_name: Option<String>,
    pub org_id_path: Option<String>,
    pub org_name_path: Option<String>,
    pub source: Option<i64>,
    pub user_dir_name: Option<String>,
}
model! { IOAUserGroup {
    0 "OrgId" org_id: i64, 1 "OrgName" org_name: String, 2 "OrgIdPath" org_id_path: String,
    3 "OrgNamePath" org_name_path: String, 4 "Source" source: i64, 5 "UserDirName" user_dir_name: String
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
    pub ap_name: Option<String>,
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
    pub ioa_id: Option<i64>,
    pub manage_dimension: Option<i64>,
    pub manage_account_id: Option<i64>,
    pub namespace: Option<String>,
    pub workload: Option<String>,
    pub sync_pod_count: Option<i64>,
    pub total_pod_count: Option<i64>,
    pub cloud_account_id: Option<i64>,
    pub cloud_account_name: Option<String>,
    pub provider_type: Option<i64>,
    pub provider_name: Option<String>,
    pub sync_cloud_device_status: Option<i64>,
}
model! { Device {
    0 "Id" id: i64, 1 "InstanceId" instance_id: String, 2 "Name" name: String, 3 "PublicIp" public_ip: String,
    4 "PrivateIp" private_ip: String, 5 "ApCode" ap_code: String, 6 "ApName" ap_name: String,
    7 "OsName" os_name: String, 8 "Kind" kind: i64, 9 "Port" port: i64, 10 "GroupSet" group_set: Vec<Group>,
    11 "AccountCount" account_count: i64, 12 "VpcId" vpc_id: String, 13 "SubnetId" subnet_id: String,
    14 "Resource" resource: Resource, 15 "Department" department: Department, 16 "IpPortSet" ip_port_set: Vec<String>,
    17 "DomainId" domain_id: String, 18 "DomainName" domain_name: String, 19 "EnableSSL" enable_ssl: i64,
    20 "SSLCertName" ssl_cert_name: String, 21 "IOAId" ioa_id: i64, 22 "ManageDimension" manage_dimension: i64,
    23 "ManageAccountId" manage_account_id: i64, 24 "Namespace" namespace: String, 25 "Workload" workload: String,
    26 "SyncPodCount" sync_pod_count: i64, 27 "TotalPodCount" total_pod_count: i64,
    28 "CloudAccountId" cloud_account_id: i64, 29 "CloudAccountName" cloud_account_name: String,
    30 "ProviderType" provider_type: i64, 31 "ProviderName" provider_name: String,
    32 "SyncCloudDeviceStatus" sync_cloud_device_status: i64
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
    pub enabled_domain_count: Option<i64>,
    pub trial: Option<i64>,
    pub log_delivery: Option<String>,
    pub cdc_cluster_id: Option<String>,
    pub deploy_model: Option<i64>,
    pub intranet_access: Option<i64>,
    pub intranet_private_ip_set: Vec<String>,
    pub intranet_vpc_id: Option<String>,
    /// Deprecated.
    pub intranet_subnet_id: Option<String>,
    pub intranet_subnet_id_set: Vec<String>,
    pub intranet_vpc_cidr: Option<String>,
    pub domain_name: Option<String>,
    pub share_clb: Option<bool>,
    pub open_clb_id: Option<String>,
    pub lb_vip_isp: Option<String>,
    pub tui_cmd_port: Option<i64>,
    pub tui_direct_port: Option<i64>,
    pub web_access: Option<i64>,
    pub client_access: Option<i64>,
    pub external_access: Option<i64>,
    pub ioa_resource: Option<i64>,
    pub package_ioa_user_count: Option<i64>,
    pub package_ioa_bandwidth: Option<i64>,
    pub ioa_resource_id: Option<String>,
    pub resource_edition: Option<String>,
    pub time_unit: Option<String>,
    pub time_span: Option<i64>,
    pub pay_mode: Option<i64>,
    pub billing_region: Option<String>,
    pub billing_zone: Option<String>,
    pub deploy_cvm_count: Option<i64>,
    pub resource_zone_set: Vec<ResourceDeployZone>,
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
    31 "UsedDomainCount" used_domain_count: i64, 32 "EnabledDomainCount" enabled_domain_count: i64,
    33 "Trial" trial: i64, 34 "LogDelivery" log_delivery: String, 35 "CdcClusterId" cdc_cluster_id: String,
    36 "DeployModel" deploy_model: i64, 37 "IntranetAccess" intranet_access: i64,
    38 "IntranetPrivateIpSet" intranet_private_ip_set: Vec<String>, 39 "IntranetVpcId" intranet_vpc_id: String,
    40 "IntranetSubnetId" intranet_subnet_id: String, 41 "IntranetSubnetIdSet" intranet_subnet_id_set: Vec<String>,
    42 "IntranetVpcCidr" intranet_vpc_cidr: String, 43 "DomainName" domain_name: String, 44 "ShareClb" share_clb: bool,
    45 "OpenClbId" open_clb_id: String, 46 "LbVipIsp" lb_vip_isp: String, 47 "TUICmdPort" tui_cmd_port: i64,
    48 "TUIDirectPort" tui_direct_port: i64, 49 "WebAccess" web_access: i64, 50 "ClientAccess" client_access: i64,
    51 "ExternalAccess" external_access: i64, 52 "IOAResource" ioa_resource: i64,
    53 "PackageIOAUserCount" package_ioa_user_count: i64, 54 "PackageIOABandwidth" package_ioa_bandwidth: i64,
    55 "IOAResourceId" ioa_resource_id: String, 56 "ResourceEdition" resource_edition: String,
    57 "TimeUnit" time_unit: String, 58 "TimeSpan" time_span: i64, 59 "PayMode" pay_mode: i64,
    60 "BillingRegion" billing_region: String, 61 "BillingZone" billing_zone: String,
    62 "DeployCvmCount" deploy_cvm_count: i64, 63 "ResourceZoneSet" resource_zone_set: Vec<ResourceDeployZone>
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
pub struct ResourceDeployZone {
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub subnet_cidr_block: Option<String>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub subnet_usage_type: Option<String>,
}
model! { ResourceDeployZone {
    0 "VpcId" vpc_id: String, 1 "VpcName" vpc_name: String, 2 "VpcCidrBlock" vpc_cidr_block: String,
    3 "SubnetId" subnet_id: String, 4 "SubnetName" subnet_name: String, 5 "SubnetCidrBlock" subnet_cidr_block: String,
    6 "Region" region: String, 7 "Zone" zone: String, 8 "SubnetUsageType" subnet_usage_type: String
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

/// In the response of [`DescribeAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAsset {
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub device_id: Option<i64>,
    pub device_account_id: Option<i64>,
    pub kind: Option<i64>,
    pub client_app_path: Option<String>,
    pub client_app_kind: Option<String>,
    pub url: Option<String>,
    pub bind_status: Option<i64>,
    pub device_instance_id: Option<String>,
    pub device_name: Option<String>,
    pub device_account_name: Option<String>,
    pub resource_id: Option<String>,
    pub resource: Option<Resource>,
    pub domain_id: Option<String>,
    pub domain_name: Option<String>,
    pub group_set: Vec<Group>,
    pub department: Option<Department>,
    pub account_count: Option<i64>,
    pub agent_input_type: Option<i64>,
    pub agent_input_submit: Option<i64>,
    pub user_name_type: Option<String>,
    pub user_name_value: Option<String>,
    pub password_type: Option<String>,
    /// Secret.
    pub password_value: Option<Secret>,
    pub submit_type: Option<String>,
    pub submit_value: Option<String>,
}
model! { AppAsset {
    0 "Id" id: i64, 1 "InstanceId" instance_id: String, 2 "Name" name: String, 3 "DeviceId" device_id: i64,
    4 "DeviceAccountId" device_account_id: i64, 5 "Kind" kind: i64, 6 "ClientAppPath" client_app_path: String,
    7 "ClientAppKind" client_app_kind: String, 8 "Url" url: String, 9 "BindStatus" bind_status: i64,
    10 "DeviceInstanceId" device_instance_id: String, 11 "DeviceName" device_name: String,
    12 "DeviceAccountName" device_account_name: String, 13 "ResourceId" resource_id: String,
    14 "Resource" resource: Resource, 15 "DomainId" domain_id: String, 16 "DomainName" domain_name: String,
    17 "GroupSet" group_set: Vec<Group>, 18 "Department" department: Department, 19 "AccountCount" account_count: i64,
    20 "AgentInputType" agent_input_type: i64, 21 "AgentInputSubmit" agent_input_submit: i64,
    22 "UserNameType" user_name_type: String, 23 "UserNameValue" user_name_value: String,
    24 "PasswordType" password_type: String, 25 "PasswordValue" password_value: Secret,
    26 "SubmitType" submit_type: String, 27 "SubmitValue" submit_value: String
} }

/// Describes asset sync flag: `DescribeAssetSyncFlag` of `bh` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeAssetSyncFlag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSyncFlag {}
operation! { DescribeAssetSyncFlag() "DescribeAssetSyncFlag" -> DescribeAssetSyncFlagOutput {} }

/// Response of [`DescribeAssetSyncFlag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSyncFlagOutput {
    pub asset_sync_flags: Option<AssetSyncFlags>,
}
model! { DescribeAssetSyncFlagOutput {
    0 "AssetSyncFlags" asset_sync_flags: AssetSyncFlags
} }

/// In the response of [`DescribeAssetSyncFlag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetSyncFlags {
    pub role_granted: Option<bool>,
    pub auto_sync: Option<bool>,
}
model! { AssetSyncFlags {
    0 "RoleGranted" role_granted: bool, 1 "AutoSync" auto_sync: bool
} }

/// Describes asset sync status: `DescribeAssetSyncStatus` of `bh` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeAssetSyncStatus>.
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
    pub err_msg: Option<String>,
}
model! { AssetSyncStatus {
    0 "LastTime" last_time: String, 1 "LastStatus" last_status: i64, 2 "InProcess" in_process: bool,
    3 "ErrMsg" err_msg: String
} }

/// Describes change pwd task: `DescribeChangePwdTask` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeChangePwdTask>.
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
    /// RFC 3339 time.
    pub last_time: Option<String>,
    pub status: Option<i64>,
}
model! { ChangePwdTaskInfo {
    0 "Id" id: i64, 1 "OperationId" operation_id: String, 2 "TaskName" task_name: String,
    3 "Department" department: Department, 4 "ChangeMethod" change_method: i64, 5 "RunAccount" run_account: String,
    6 "AuthGenerationStrategy" auth_generation_strategy: i64, 7 "PasswordLength" password_length: i64,
    8 "SmallLetter" small_letter: i64, 9 "BigLetter" big_letter: i64, 10 "Digit" digit: i64, 11 "Symbol" symbol: String,
    12 "CompleteNotify" complete_notify: i64, 13 "NotifyEmails" notify_emails: Vec<String>,
    14 "FilePassword" file_password: Secret, 15 "AccountSet" account_set: Vec<String>,
    16 "DeviceSet" device_set: Vec<Device>, 17 "Type" r#type: i64, 18 "Period" period: i64,
    19 "FirstTime" first_time: String, 20 "NextTime" next_time: String, 21 "LastTime" last_time: String,
    22 "Status" status: i64
} }

/// Describes change pwd task detail: `DescribeChangePwdTaskDetail` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeChangePwdTaskDetail>.
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
    pub task_status: Option<i64>,
}
model! { ChangePwdTaskDetail {
    0 "Device" device: Device, 1 "Account" account: String, 2 "LastChangeStatus" last_change_status: i64,
    3 "TaskStatus" task_status: i64
} }

/// Describes cmd templates: `DescribeCmdTemplates` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeCmdTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCmdTemplates {
    pub id_set: Option<Vec<i64>>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub type_set: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeCmdTemplates() "DescribeCmdTemplates" -> DescribeCmdTemplatesOutput {
    0 "IdSet" id_set: Vec<i64>, 1 "Name" name: String, 2 "Type" r#type: i64, 3 "TypeSet" type_set: Vec<i64>,
    4 "Offset" offset: i64, 5 "Limit" limit: i64
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

/// Describes departments: `DescribeDepartments` of `bh` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeDepartments>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDepartments {}
operation! { DescribeDepartments() "DescribeDepartments" -> DescribeDepartmentsOutput {} }

/// Response of [`DescribeDepartments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDepartmentsOutput {
    pub departments: Option<Departments>,
}
model! { DescribeDepartmentsOutput {
    0 "Departments" departments: Departments
} }

/// In the response of [`DescribeDepartments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Departments {
    pub department_set: Vec<Department>,
    pub enabled: Option<bool>,
    pub root_manager: Option<bool>,
}
model! { Departments {
    0 "DepartmentSet" department_set: Vec<Department>, 1 "Enabled" enabled: bool, 2 "RootManager" root_manager: bool
} }

/// Describes device accounts: `DescribeDeviceAccounts` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeDeviceAccounts>.
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
    pub bound_kubeconfig: Option<bool>,
    pub is_k8s_manage_account: Option<bool>,
}
model! { DeviceAccount {
    0 "Id" id: i64, 1 "DeviceId" device_id: i64, 2 "Account" account: String, 3 "BoundPassword" bound_password: bool,
    4 "BoundPrivateKey" bound_private_key: bool, 5 "BoundKubeconfig" bound_kubeconfig: bool,
    6 "IsK8SManageAccount" is_k8s_manage_account: bool
} }

/// Describes device count: `DescribeDeviceCount` of `bh` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeDeviceCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceCount {
    pub ap_code: Option<String>,
    pub vpc_id: Option<String>,
    pub resource_id: Option<String>,
    pub kind: Option<i64>,
    pub bind_resource: Option<i64>,
}
operation! { DescribeDeviceCount() "DescribeDeviceCount" -> DescribeDeviceCountOutput {
    0 "ApCode" ap_code: String, 1 "VpcId" vpc_id: String, 2 "ResourceId" resource_id: String, 3 "Kind" kind: i64,
    4 "BindResource" bind_resource: i64
} }

/// Response of [`DescribeDeviceCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceCountOutput {
    pub total_count: Option<i64>,
}
model! { DescribeDeviceCountOutput {
    0 "TotalCount" total_count: i64
} }

/// Describes device count summary: `DescribeDeviceCountSummary` of `bh` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeDeviceCountSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceCountSummary {}
operation! { DescribeDeviceCountSummary() "DescribeDeviceCountSummary" -> DescribeDeviceCountSummaryOutput {} }

/// Response of [`DescribeDeviceCountSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceCountSummaryOutput {
    pub device_count_set: Vec<DeviceCount>,
    pub app_asset_count_set: Vec<DeviceCount>,
}
model! { DescribeDeviceCountSummaryOutput {
    0 "DeviceCountSet" device_count_set: Vec<DeviceCount>, 1 "AppAssetCountSet" app_asset_count_set: Vec<DeviceCount>
} }

/// In the response of [`DescribeDeviceCountSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceCount {
    pub kind: Option<i64>,
    pub count: Option<i64>,
}
model! { DeviceCount {
    0 "Kind" kind: i64, 1 "Count" count: i64
} }

/// Describes device group members: `DescribeDeviceGroupMembers` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeDeviceGroupMembers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceGroupMembers {
    /// Required.
    pub bound: bool,
    pub id: Option<i64>,
    pub id_set: Option<Vec<i64>>,
    pub name: Option<String>,
    pub resource_id_set: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub kind: Option<i64>,
    pub kind_set: Option<Vec<i64>>,
    pub department_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub tag_filters: Option<Vec<TagFilter>>,
}
operation! { DescribeDeviceGroupMembers(bound: bool) "DescribeDeviceGroupMembers" -> DescribeDeviceGroupMembersOutput {
    0 "Bound" bound, 1 "Id" id: i64, 2 "IdSet" id_set: Vec<i64>, 3 "Name" name: String,
    4 "ResourceIdSet" resource_id_set: Vec<String>, 5 "Offset" offset: i64, 6 "Limit" limit: i64, 7 "Kind" kind: i64,
    8 "KindSet" kind_set: Vec<i64>, 9 "DepartmentId" department_id: String, 10 "Filters" filters: Vec<Filter>,
    11 "TagFilters" tag_filters: Vec<TagFilter>
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

/// Describes device groups: `DescribeDeviceGroups` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeDeviceGroups>.
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

/// Describes devices: `DescribeDevices` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeDevices>.
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
    pub account_id_set: Option<Vec<i64>>,
    pub provider_type_set: Option<Vec<i64>>,
    pub cloud_device_status_set: Option<Vec<i64>>,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeDevices() "DescribeDevices" -> DescribeDevicesOutput {
    0 "IdSet" id_set: Vec<i64>, 1 "Name" name: String, 2 "Ip" ip: String, 3 "ApCodeSet" ap_code_set: Vec<String>,
    4 "Kind" kind: i64, 5 "Offset" offset: i64, 6 "Limit" limit: i64,
    7 "AuthorizedUserIdSet" authorized_user_id_set: Vec<i64>, 8 "ResourceIdSet" resource_id_set: Vec<String>,
    9 "KindSet" kind_set: Vec<i64>, 10 "ManagedAccount" managed_account: String,
    11 "DepartmentId" department_id: String, 12 "AccountIdSet" account_id_set: Vec<i64>,
    13 "ProviderTypeSet" provider_type_set: Vec<i64>, 14 "CloudDeviceStatusSet" cloud_device_status_set: Vec<i64>,
    15 "TagFilters" tag_filters: Vec<TagFilter>, 16 "Filters" filters: Vec<Filter>
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

/// Describes domains: `DescribeDomains` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeDomains>.
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

/// Describes ldap unit set: `DescribeLDAPUnitSet` of `bh` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeLDAPUnitSet>.
///
/// Errors: [`codes::FAILED_OPERATION_AUTH_FAILED`], [`codes::FAILED_OPERATION_CONNECTION_FAILED`],
/// [`codes::FAILED_OPERATION_SEARCH_FAILED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLDAPUnitSet {
    /// Required.
    pub enable: bool,
    /// Required.
    pub ip: String,
    /// Required.
    pub port: i64,
    /// Required.
    pub enable_ssl: bool,
    /// Required.
    pub base_dn: String,
    /// Required.
    pub admin_account: String,
    /// Required. Secret.
    pub admin_password: Secret,
    /// Required.
    pub attribute_user_name: String,
    /// Required.
    pub attribute_unit: String,
    pub ip_backup: Option<String>,
    pub domain_id: Option<String>,
}

/// Arguments of [`DescribeLDAPUnitSet::new`].
pub struct DescribeLDAPUnitSetRequired {
    pub enable: bool,
    pub ip: String,
    pub port: i64,
    pub enable_ssl: bool,
    pub base_dn: String,
    pub admin_account: String,
    pub admin_password: Secret,
    pub attribute_user_name: String,
    pub attribute_unit: String,
}
operation! {
    DescribeLDAPUnitSet { DescribeLDAPUnitSetRequired: enable, ip, port, enable_ssl, base_dn, admin_account, admin_password, attribute_user_name, attribute_unit }
    "DescribeLDAPUnitSet" -> DescribeLDAPUnitSetOutput {
    0 "Enable" enable, 1 "Ip" ip, 2 "Port" port, 3 "EnableSSL" enable_ssl, 4 "BaseDN" base_dn,
    5 "AdminAccount" admin_account, 6 "AdminPassword" admin_password, 7 "AttributeUserName" attribute_user_name,
    8 "AttributeUnit" attribute_unit, 9 "IpBackup" ip_backup: String, 10 "DomainId" domain_id: String
} }

/// Response of [`DescribeLDAPUnitSet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLDAPUnitSetOutput {
    pub unit_set: Vec<String>,
}
model! { DescribeLDAPUnitSetOutput {
    0 "UnitSet" unit_set: Vec<String>
} }

/// Describes login event: `DescribeLoginEvent` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeLoginEvent>.
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
    pub entry_set: Option<Vec<i64>>,
    pub result: Option<i64>,
    pub result_set: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeLoginEvent() "DescribeLoginEvent" -> DescribeLoginEventOutput {
    0 "UserName" user_name: String, 1 "RealName" real_name: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "SourceIp" source_ip: String, 5 "Entry" entry: i64,
    6 "EntrySet" entry_set: Vec<i64>, 7 "Result" result: i64, 8 "ResultSet" result_set: Vec<i64>,
    9 "Offset" offset: i64, 10 "Limit" limit: i64
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

/// Describes operation event: `DescribeOperationEvent` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeOperationEvent>.
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
    pub kind_set: Option<Vec<i64>>,
    pub result: Option<i64>,
    pub result_set: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeOperationEvent() "DescribeOperationEvent" -> DescribeOperationEventOutput {
    0 "UserName" user_name: String, 1 "RealName" real_name: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "SourceIp" source_ip: String, 5 "Kind" kind: i64, 6 "KindSet" kind_set: Vec<i64>,
    7 "Result" result: i64, 8 "ResultSet" result_set: Vec<i64>, 9 "Offset" offset: i64, 10 "Limit" limit: i64
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

/// Describes operation task: `DescribeOperationTask` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeOperationTask>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`], [`codes::FAILED_OPERATION_USER_EXPIRED`],
/// [`codes::FAILED_OPERATION_USER_INVALID`], [`codes::FAILED_OPERATION_USER_LOCKED`],
/// [`codes::FAILED_OPERATION_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperationTask {
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeOperationTask() "DescribeOperationTask" -> DescribeOperationTaskOutput {
    0 "Name" name: String, 1 "Type" r#type: i64, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeOperationTask: OperationTask = Offset "Offset", "OperationTasks" operation_tasks, total "TotalCount" }

/// Response of [`DescribeOperationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperationTaskOutput {
    pub operation_tasks: Vec<OperationTask>,
    pub total_count: Option<i64>,
}
model! { DescribeOperationTaskOutput {
    0 "OperationTasks" operation_tasks: Vec<OperationTask>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeOperationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationTask {
    pub id: Option<i64>,
    pub operation_id: Option<String>,
    pub name: Option<String>,
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    pub r#type: Option<i64>,
    pub period: Option<i64>,
    pub next_time: Option<String>,
    pub first_time: Option<String>,
}
model! { OperationTask {
    0 "Id" id: i64, 1 "OperationId" operation_id: String, 2 "Name" name: String, 3 "UserName" user_name: String,
    4 "RealName" real_name: String, 5 "Type" r#type: i64, 6 "Period" period: i64, 7 "NextTime" next_time: String,
    8 "FirstTime" first_time: String
} }

/// Describes resources: `DescribeResources` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeResources>.
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

/// Describes security setting: `DescribeSecuritySetting` of `bh` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeSecuritySetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecuritySetting {}
operation! { DescribeSecuritySetting() "DescribeSecuritySetting" -> DescribeSecuritySettingOutput {} }

/// Response of [`DescribeSecuritySetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecuritySettingOutput {
    pub security_setting: Option<SecuritySetting>,
}
model! { DescribeSecuritySettingOutput {
    0 "SecuritySetting" security_setting: SecuritySetting
} }

/// In the response of [`DescribeSecuritySetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecuritySetting {
    pub auth_mode: Option<AuthModeSetting>,
    pub password: Option<PasswordSetting>,
    pub login: Option<LoginSetting>,
    pub ldap: Option<LDAPSetting>,
    pub oauth: Option<OAuthSetting>,
    pub auth_mode_gm: Option<AuthModeSetting>,
    pub reconnection: Option<ReconnectionSetting>,
    pub env_internet_access: Option<EnvInternetAccessSetting>,
}
model! { SecuritySetting {
    0 "AuthMode" auth_mode: AuthModeSetting, 1 "Password" password: PasswordSetting, 2 "Login" login: LoginSetting,
    3 "LDAP" ldap: LDAPSetting, 4 "OAuth" oauth: OAuthSetting, 5 "AuthModeGM" auth_mode_gm: AuthModeSetting,
    6 "Reconnection" reconnection: ReconnectionSetting,
    7 "EnvInternetAccess" env_internet_access: EnvInternetAccessSetting
} }

/// In the response of [`DescribeSecuritySetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthModeSetting {
    pub auth_mode: Option<i64>,
}
model! { AuthModeSetting {
    0 "AuthMode" auth_mode: i64
} }

/// In the response of [`DescribeSecuritySetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PasswordSetting {
    pub min_length: Option<i64>,
    pub complexity: Option<i64>,
    pub valid_term: Option<i64>,
    pub check_history: Option<i64>,
}
model! { PasswordSetting {
    0 "MinLength" min_length: i64, 1 "Complexity" complexity: i64, 2 "ValidTerm" valid_term: i64,
    3 "CheckHistory" check_history: i64
} }

/// In the response of [`DescribeSecuritySetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginSetting {
    pub time_out: Option<i64>,
    pub lock_threshold: Option<i64>,
    pub lock_time: Option<i64>,
    pub inactive_user_lock: Option<i64>,
    pub enable_single_login: Option<i64>,
}
model! { LoginSetting {
    0 "TimeOut" time_out: i64, 1 "LockThreshold" lock_threshold: i64, 2 "LockTime" lock_time: i64,
    3 "InactiveUserLock" inactive_user_lock: i64, 4 "EnableSingleLogin" enable_single_login: i64
} }

/// In the response of [`DescribeSecuritySetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LDAPSetting {
    pub enable: Option<bool>,
    pub ip: Option<String>,
    pub ip_backup: Option<String>,
    pub port: Option<i64>,
    pub enable_ssl: Option<bool>,
    pub base_dn: Option<String>,
    pub admin_account: Option<String>,
    pub attribute_user: Option<String>,
    pub attribute_user_name: Option<String>,
    pub auto_sync: Option<bool>,
    pub overwrite: Option<bool>,
    pub sync_period: Option<i64>,
    pub sync_all: Option<bool>,
    pub sync_unit_set: Vec<String>,
    pub attribute_unit: Option<String>,
    pub attribute_real_name: Option<String>,
    pub attribute_phone: Option<String>,
    pub attribute_email: Option<String>,
    pub resource_id: Option<String>,
    pub domain_id: Option<String>,
}
model! { LDAPSetting {
    0 "Enable" enable: bool, 1 "Ip" ip: String, 2 "IpBackup" ip_backup: String, 3 "Port" port: i64,
    4 "EnableSSL" enable_ssl: bool, 5 "BaseDN" base_dn: String, 6 "AdminAccount" admin_account: String,
    7 "AttributeUser" attribute_user: String, 8 "AttributeUserName" attribute_user_name: String,
    9 "AutoSync" auto_sync: bool, 10 "Overwrite" overwrite: bool, 11 "SyncPeriod" sync_period: i64,
    12 "SyncAll" sync_all: bool, 13 "SyncUnitSet" sync_unit_set: Vec<String>, 14 "AttributeUnit" attribute_unit: String,
    15 "AttributeRealName" attribute_real_name: String, 16 "AttributePhone" attribute_phone: String,
    17 "AttributeEmail" attribute_email: String, 18 "ResourceId" resource_id: String, 19 "DomainId" domain_id: String
} }

/// In the response of [`DescribeSecuritySetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OAuthSetting {
    pub enable: Option<bool>,
    pub auth_method: Option<String>,
    pub client_id: Option<String>,
    pub code_url: Option<String>,
    pub token_url: Option<String>,
    pub user_info_url: Option<String>,
    pub scopes: Vec<String>,
}
model! { OAuthSetting {
    0 "Enable" enable: bool, 1 "AuthMethod" auth_method: String, 2 "ClientId" client_id: String,
    3 "CodeUrl" code_url: String, 4 "TokenUrl" token_url: String, 5 "UserInfoUrl" user_info_url: String,
    6 "Scopes" scopes: Vec<String>
} }

/// In the response of [`DescribeSecuritySetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReconnectionSetting {
    pub reconnection_max_count: Option<i64>,
    pub enable: Option<bool>,
}
model! { ReconnectionSetting {
    0 "ReconnectionMaxCount" reconnection_max_count: i64, 1 "Enable" enable: bool
} }

/// In the response of [`DescribeSecuritySetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvInternetAccessSetting {
    pub disable_external_access: Option<bool>,
    pub disable_download_data_acl: Option<bool>,
}
model! { EnvInternetAccessSetting {
    0 "DisableExternalAccess" disable_external_access: bool, 1 "DisableDownloadDataAcl" disable_download_data_acl: bool
} }

/// Describes source types: `DescribeSourceTypes` of `bh` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeSourceTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceTypes {}
operation! { DescribeSourceTypes() "DescribeSourceTypes" -> DescribeSourceTypesOutput {} }

/// Response of [`DescribeSourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceTypesOutput {
    pub total_count: Option<i64>,
    pub source_type_set: Vec<SourceType>,
}
model! { DescribeSourceTypesOutput {
    0 "TotalCount" total_count: i64, 1 "SourceTypeSet" source_type_set: Vec<SourceType>
} }

/// In the response of [`DescribeSourceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceType {
    pub source: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub target: Option<String>,
}
model! { SourceType {
    0 "Source" source: i64, 1 "Type" r#type: String, 2 "Name" name: String, 3 "Target" target: String
} }

/// Describes user directory: `DescribeUserDirectory` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeUserDirectory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDirectory {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeUserDirectory() "DescribeUserDirectory" -> DescribeUserDirectoryOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64
} }
paged! { DescribeUserDirectory: UserDirectory = Offset "Offset", "UserDirSet" user_dir_set, total "TotalCount" }

/// Response of [`DescribeUserDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDirectoryOutput {
    pub user_dir_set: Vec<UserDirectory>,
    pub total_count: Option<i64>,
}
model! { DescribeUserDirectoryOutput {
    0 "UserDirSet" user_dir_set: Vec<UserDirectory>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeUserDirectory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDirectory {
    pub id: Option<i64>,
    pub dir_id: Option<i64>,
    pub dir_name: Option<String>,
    pub source: Option<i64>,
    pub source_name: Option<String>,
    pub user_total: Option<i64>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub user_org_set: Vec<UserOrg>,
    pub auto_sync: Option<bool>,
    pub sync_cron: Option<String>,
    pub next_sync_time: Option<String>,
}
model! { UserDirectory {
    0 "Id" id: i64, 1 "DirId" dir_id: i64, 2 "DirName" dir_name: String, 3 "Source" source: i64,
    4 "SourceName" source_name: String, 5 "UserTotal" user_total: i64, 6 "CreateTime" create_time: String,
    7 "UserOrgSet" user_org_set: Vec<UserOrg>, 8 "AutoSync" auto_sync: bool, 9 "SyncCron" sync_cron: String,
    10 "NextSyncTime" next_sync_time: String
} }

/// Describes user group members: `DescribeUserGroupMembers` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeUserGroupMembers>.
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

/// Describes user groups: `DescribeUserGroups` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeUserGroups>.
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

/// Describes user sync status: `DescribeUserSyncStatus` of `bh` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeUserSyncStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSyncStatus {
    /// Required.
    pub user_kind: i64,
}
operation! { DescribeUserSyncStatus(user_kind: i64) "DescribeUserSyncStatus" -> DescribeUserSyncStatusOutput {
    0 "UserKind" user_kind
} }

/// Response of [`DescribeUserSyncStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSyncStatusOutput {
    pub status: Option<AssetSyncStatus>,
}
model! { DescribeUserSyncStatusOutput {
    0 "Status" status: AssetSyncStatus
} }

/// Describes users: `DescribeUsers` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DescribeUsers>.
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
    pub authorized_app_asset_id_set: Option<Vec<i64>>,
    pub auth_type_set: Option<Vec<i64>>,
    pub department_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub is_cam_user: Option<i64>,
    pub user_from_set: Option<Vec<i64>>,
}
operation! { DescribeUsers() "DescribeUsers" -> DescribeUsersOutput {
    0 "IdSet" id_set: Vec<i64>, 1 "Name" name: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "UserName" user_name: String, 5 "Phone" phone: String, 6 "Email" email: String,
    7 "AuthorizedDeviceIdSet" authorized_device_id_set: Vec<i64>,
    8 "AuthorizedAppAssetIdSet" authorized_app_asset_id_set: Vec<i64>, 9 "AuthTypeSet" auth_type_set: Vec<i64>,
    10 "DepartmentId" department_id: String, 11 "Filters" filters: Vec<Filter>, 12 "IsCamUser" is_cam_user: i64,
    13 "UserFromSet" user_from_set: Vec<i64>
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

/// Disables client tcp access: `DisableClientTcpAccess` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DisableClientTcpAccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableClientTcpAccess {
    /// Required.
    pub resource_id: String,
}
operation! { DisableClientTcpAccess(resource_id: String) "DisableClientTcpAccess" -> Empty {
    0 "ResourceId" resource_id
} }

/// Response of [`DisableClientTcpAccess`]: empty.
pub type DisableClientTcpAccessOutput = Empty;

/// Disables external access: `DisableExternalAccess` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DisableExternalAccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableExternalAccess {
    /// Required.
    pub resource_id: String,
}
operation! { DisableExternalAccess(resource_id: String) "DisableExternalAccess" -> Empty {
    0 "ResourceId" resource_id
} }

/// Response of [`DisableExternalAccess`]: empty.
pub type DisableExternalAccessOutput = Empty;

/// Disables intranet access: `DisableIntranetAccess` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DisableIntranetAccess>.
///
/// Errors: [`codes::INVALID_PARAMETER_RESOURCE_ID`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableIntranetAccess {
    pub resource_id: Option<String>,
}
operation! { DisableIntranetAccess() "DisableIntranetAccess" -> Empty {
    0 "ResourceId" resource_id: String
} }

/// Response of [`DisableIntranetAccess`]: empty.
pub type DisableIntranetAccessOutput = Empty;

/// Disables web access: `DisableWebAccess` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=DisableWebAccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableWebAccess {
    /// Required.
    pub resource_id: String,
}
operation! { DisableWebAccess(resource_id: String) "DisableWebAccess" -> Empty {
    0 "ResourceId" resource_id
} }

/// Response of [`DisableWebAccess`]: empty.
pub type DisableWebAccessOutput = Empty;

/// Enables client tcp access: `EnableClientTcpAccess` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=EnableClientTcpAccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableClientTcpAccess {
    /// Required.
    pub resource_id: String,
}
operation! { EnableClientTcpAccess(resource_id: String) "EnableClientTcpAccess" -> Empty {
    0 "ResourceId" resource_id
} }

/// Response of [`EnableClientTcpAccess`]: empty.
pub type EnableClientTcpAccessOutput = Empty;

/// Enables external access: `EnableExternalAccess` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=EnableExternalAccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableExternalAccess {
    /// Required.
    pub resource_id: String,
}
operation! { EnableExternalAccess(resource_id: String) "EnableExternalAccess" -> Empty {
    0 "ResourceId" resource_id
} }

/// Response of [`EnableExternalAccess`]: empty.
pub type EnableExternalAccessOutput = Empty;

/// Enables intranet access: `EnableIntranetAccess` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=EnableIntranetAccess>.
///
/// Errors: [`codes::INVALID_PARAMETER_RESOURCE_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableIntranetAccess {
    pub resource_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub vpc_region: Option<String>,
    pub vpc_cidr_block: Option<String>,
    /// Deprecated.
    pub subnet_id: Option<String>,
    pub domain_name: Option<String>,
    pub intranet_subnets: Option<Vec<ParamInitResourceSubnet>>,
}
operation! { EnableIntranetAccess() "EnableIntranetAccess" -> Empty {
    0 "ResourceId" resource_id: String, 1 "VpcId" vpc_id: String, 2 "VpcName" vpc_name: String,
    3 "VpcRegion" vpc_region: String, 4 "VpcCidrBlock" vpc_cidr_block: String, 5 "SubnetId" subnet_id: String,
    6 "DomainName" domain_name: String, 7 "IntranetSubnets" intranet_subnets: Vec<ParamInitResourceSubnet>
} }

/// Response of [`EnableIntranetAccess`]: empty.
pub type EnableIntranetAccessOutput = Empty;

/// Enables web access: `EnableWebAccess` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=EnableWebAccess>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWebAccess {
    /// Required.
    pub resource_id: String,
}
operation! { EnableWebAccess(resource_id: String) "EnableWebAccess" -> Empty {
    0 "ResourceId" resource_id
} }

/// Response of [`EnableWebAccess`]: empty.
pub type EnableWebAccessOutput = Empty;

/// Imports external device: `ImportExternalDevice` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=ImportExternalDevice>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`], [`codes::INVALID_PARAMETER_RESOURCE_ID`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportExternalDevice {
    /// Required.
    pub device_set: Vec<ExternalDevice>,
    pub account_id: Option<i64>,
}
operation! { ImportExternalDevice(device_set: Vec<ExternalDevice>)
    "ImportExternalDevice" -> ImportExternalDeviceOutput {
    0 "DeviceSet" device_set, 1 "AccountId" account_id: i64
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
    pub instance_id: Option<String>,
    pub ap_code: Option<String>,
    pub ap_name: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub public_ip: Option<String>,
}
input! { ExternalDevice(os_name: String, ip: String, port: i64) {
    0 "OsName" os_name: String, 1 "Ip" ip: String, 2 "Port" port: i64, 3 "Name" name: String,
    4 "DepartmentId" department_id: String, 5 "IpPortSet" ip_port_set: Vec<String>, 6 "EnableSSL" enable_ssl: i64,
    7 "SSLCert" ssl_cert: String, 8 "SSLCertName" ssl_cert_name: String, 9 "InstanceId" instance_id: String,
    10 "ApCode" ap_code: String, 11 "ApName" ap_name: String, 12 "VpcId" vpc_id: String,
    13 "SubnetId" subnet_id: String, 14 "PublicIp" public_ip: String
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

/// Modifies access white list auto status: `ModifyAccessWhiteListAutoStatus` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=ModifyAccessWhiteListAutoStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`], [`codes::INVALID_PARAMETER_RESOURCE_ID`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessWhiteListAutoStatus {
    /// Required.
    pub allow_auto: bool,
}
operation! { ModifyAccessWhiteListAutoStatus(allow_auto: bool) "ModifyAccessWhiteListAutoStatus" -> Empty {
    0 "AllowAuto" allow_auto
} }

/// Response of [`ModifyAccessWhiteListAutoStatus`]: empty.
pub type ModifyAccessWhiteListAutoStatusOutput = Empty;

/// Modifies access white list rule: `ModifyAccessWhiteListRule` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=ModifyAccessWhiteListRule>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`], [`codes::INVALID_PARAMETER_RESOURCE_ID`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessWhiteListRule {
    /// Required.
    pub id: i64,
    /// Required.
    pub source: String,
    pub remark: Option<String>,
}
operation! { ModifyAccessWhiteListRule(id: i64, source: String) "ModifyAccessWhiteListRule" -> Empty {
    0 "Id" id, 1 "Source" source, 2 "Remark" remark: String
} }

/// Response of [`ModifyAccessWhiteListRule`]: empty.
pub type ModifyAccessWhiteListRuleOutput = Empty;

/// Modifies access white list status: `ModifyAccessWhiteListStatus` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=ModifyAccessWhiteListStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`], [`codes::INVALID_PARAMETER_RESOURCE_ID`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessWhiteListStatus {
    /// Required.
    pub allow_any: bool,
}
operation! { ModifyAccessWhiteListStatus(allow_any: bool) "ModifyAccessWhiteListStatus" -> Empty {
    0 "AllowAny" allow_any
} }

/// Response of [`ModifyAccessWhiteListStatus`]: empty.
pub type ModifyAccessWhiteListStatusOutput = Empty;

/// Modifies acl: `ModifyAcl` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=ModifyAcl>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`], [`codes::INVALID_PARAMETER_RESOURCE_ID`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`].
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
    pub app_asset_id_set: Option<Vec<i64>>,
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
    pub max_access_credential_duration: Option<i64>,
}
operation! { ModifyAcl(name: String, allow_disk_redirect: bool, allow_any_account: bool, id: i64) "ModifyAcl" -> Empty {
    0 "Name" name, 1 "AllowDiskRedirect" allow_disk_redirect, 2 "AllowAnyAccount" allow_any_account, 3 "Id" id,
    4 "AllowClipFileUp" allow_clip_file_up: bool, 5 "AllowClipFileDown" allow_clip_file_down: bool,
    6 "AllowClipTextUp" allow_clip_text_up: bool, 7 "AllowClipTextDown" allow_clip_text_down: bool,
    8 "AllowFileUp" allow_file_up: bool, 9 "MaxFileUpSize" max_file_up_size: i64,
    10 "AllowFileDown" allow_file_down: bool, 11 "MaxFileDownSize" max_file_down_size: i64,
    12 "UserIdSet" user_id_set: Vec<i64>, 13 "UserGroupIdSet" user_group_id_set: Vec<i64>,
    14 "DeviceIdSet" device_id_set: Vec<i64>, 15 "AppAssetIdSet" app_asset_id_set: Vec<i64>,
    16 "DeviceGroupIdSet" device_group_id_set: Vec<i64>, 17 "AccountSet" account_set: Vec<String>,
    18 "CmdTemplateIdSet" cmd_template_id_set: Vec<i64>, 19 "ACTemplateIdSet" ac_template_id_set: Vec<String>,
    20 "AllowDiskFileUp" allow_disk_file_up: bool, 21 "AllowDiskFileDown" allow_disk_file_down: bool,
    22 "AllowShellFileUp" allow_shell_file_up: bool, 23 "AllowShellFileDown" allow_shell_file_down: bool,
    24 "AllowFileDel" allow_file_del: bool, 25 "ValidateFrom" validate_from: String,
    26 "ValidateTo" validate_to: String, 27 "DepartmentId" department_id: String,
    28 "AllowAccessCredential" allow_access_credential: bool, 29 "AllowKeyboardLogger" allow_keyboard_logger: bool,
    30 "MaxAccessCredentialDuration" max_access_credential_duration: i64
} }

/// Response of [`ModifyAcl`]: empty.
pub type ModifyAclOutput = Empty;

/// Modifies asset sync flag: `ModifyAssetSyncFlag` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=ModifyAssetSyncFlag>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetSyncFlag {
    /// Required.
    pub auto_sync: bool,
}
operation! { ModifyAssetSyncFlag(auto_sync: bool) "ModifyAssetSyncFlag" -> Empty {
    0 "AutoSync" auto_sync
} }

/// Response of [`ModifyAssetSyncFlag`]: empty.
pub type ModifyAssetSyncFlagOutput = Empty;

/// Modifies auth mode setting: `ModifyAuthModeSetting` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=ModifyAuthModeSetting>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuthModeSetting {
    pub auth_mode: Option<i64>,
    pub auth_mode_gm: Option<i64>,
    pub resource_type: Option<i64>,
}
operation! { ModifyAuthModeSetting() "ModifyAuthModeSetting" -> Empty {
    0 "AuthMode" auth_mode: i64, 1 "AuthModeGM" auth_mode_gm: i64, 2 "ResourceType" resource_type: i64
} }

/// Response of [`ModifyAuthModeSetting`]: empty.
pub type ModifyAuthModeSettingOutput = Empty;

/// Modifies change pwd task: `ModifyChangePwdTask` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=ModifyChangePwdTask>.
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

/// Modifies cmd template: `ModifyCmdTemplate` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=ModifyCmdTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`], [`codes::INVALID_PARAMETER_RESOURCE_ID`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNKNOWN_PARAMETER`].
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

/// Modifies device: `ModifyDevice` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=ModifyDevice>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`], [`codes::INVALID_PARAMETER_RESOURCE_ID`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNKNOWN_PARAMETER`].
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

/// Modifies device group: `ModifyDeviceGroup` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=ModifyDeviceGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`], [`codes::INVALID_PARAMETER_RESOURCE_ID`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`],
/// [`codes::UNKNOWN_PARAMETER`].
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

/// Modifies ldap setting: `ModifyLDAPSetting` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=ModifyLDAPSetting>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLDAPSetting {
    /// Required.
    pub enable: bool,
    pub ip: Option<String>,
    pub ip_backup: Option<String>,
    pub port: Option<i64>,
    pub enable_ssl: Option<bool>,
    pub base_dn: Option<String>,
    pub admin_account: Option<String>,
    /// Secret.
    pub admin_password: Option<Secret>,
    pub attribute_user: Option<String>,
    pub attribute_user_name: Option<String>,
    pub auto_sync: Option<bool>,
    pub overwrite: Option<bool>,
    pub sync_period: Option<i64>,
    pub sync_all: Option<bool>,
    pub sync_unit_set: Option<Vec<String>>,
    pub attribute_unit: Option<String>,
    pub attribute_real_name: Option<String>,
    pub attribute_phone: Option<String>,
    pub attribute_email: Option<String>,
    pub domain_id: Option<String>,
}
operation! { ModifyLDAPSetting(enable: bool) "ModifyLDAPSetting" -> Empty {
    0 "Enable" enable, 1 "Ip" ip: String, 2 "IpBackup" ip_backup: String, 3 "Port" port: i64,
    4 "EnableSSL" enable_ssl: bool, 5 "BaseDN" base_dn: String, 6 "AdminAccount" admin_account: String,
    7 "AdminPassword" admin_password: Secret, 8 "AttributeUser" attribute_user: String,
    9 "AttributeUserName" attribute_user_name: String, 10 "AutoSync" auto_sync: bool, 11 "Overwrite" overwrite: bool,
    12 "SyncPeriod" sync_period: i64, 13 "SyncAll" sync_all: bool, 14 "SyncUnitSet" sync_unit_set: Vec<String>,
    15 "AttributeUnit" attribute_unit: String, 16 "AttributeRealName" attribute_real_name: String,
    17 "AttributePhone" attribute_phone: String, 18 "AttributeEmail" attribute_email: String,
    19 "DomainId" domain_id: String
} }

/// Response of [`ModifyLDAPSetting`]: empty.
pub type ModifyLDAPSettingOutput = Empty;

/// Modifies oauth setting: `ModifyOAuthSetting` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=ModifyOAuthSetting>.
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

/// Modifies operation task: `ModifyOperationTask` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=ModifyOperationTask>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`], [`codes::FAILED_OPERATION_RESOURCE_NOT_PRO`],
/// [`codes::FAILED_OPERATION_USER_EXPIRED`], [`codes::FAILED_OPERATION_USER_INVALID`],
/// [`codes::FAILED_OPERATION_USER_LOCKED`], [`codes::FAILED_OPERATION_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOperationTask {
    /// Required.
    pub id: i64,
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub account: String,
    /// Required.
    pub timeout: i64,
    /// Required.
    pub script: String,
    /// Required.
    pub device_id_set: Vec<i64>,
    pub period: Option<i64>,
    /// RFC 3339 time.
    pub first_time: Option<String>,
    pub encoding: Option<i64>,
}

/// Arguments of [`ModifyOperationTask::new`].
pub struct ModifyOperationTaskRequired {
    pub id: i64,
    pub name: String,
    pub r#type: i64,
    pub account: String,
    pub timeout: i64,
    pub script: String,
    pub device_id_set: Vec<i64>,
}
operation! {
    ModifyOperationTask { ModifyOperationTaskRequired: id, name, r#type, account, timeout, script, device_id_set }
    "ModifyOperationTask" -> Empty {
    0 "Id" id, 1 "Name" name, 2 "Type" r#type, 3 "Account" account, 4 "Timeout" timeout, 5 "Script" script,
    6 "DeviceIdSet" device_id_set, 7 "Period" period: i64, 8 "FirstTime" first_time: String, 9 "Encoding" encoding: i64
} }

/// Response of [`ModifyOperationTask`]: empty.
pub type ModifyOperationTaskOutput = Empty;

/// Modifies reconnection setting: `ModifyReconnectionSetting` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=ModifyReconnectionSetting>.
///
/// Errors: [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReconnectionSetting {
    /// Required.
    pub reconnection_max_count: i64,
    /// Required.
    pub enable: bool,
}
operation! { ModifyReconnectionSetting(reconnection_max_count: i64, enable: bool) "ModifyReconnectionSetting" -> Empty {
    0 "ReconnectionMaxCount" reconnection_max_count, 1 "Enable" enable
} }

/// Response of [`ModifyReconnectionSetting`]: empty.
pub type ModifyReconnectionSettingOutput = Empty;

/// Modifies resource: `ModifyResource` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=ModifyResource>.
///
/// Errors: [`codes::FAILED_OPERATION_VPC_DEPLOYED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResource {
    /// Required.
    pub resource_id: String,
    /// Deprecated.
    pub status: Option<String>,
    pub resource_edition: Option<String>,
    pub resource_node: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub package_bandwidth: Option<i64>,
    pub package_node: Option<i64>,
    pub log_delivery: Option<i64>,
}
operation! { ModifyResource(resource_id: String) "ModifyResource" -> Empty {
    0 "ResourceId" resource_id, 1 "Status" status: String, 2 "ResourceEdition" resource_edition: String,
    3 "ResourceNode" resource_node: i64, 4 "AutoRenewFlag" auto_renew_flag: i64,
    5 "PackageBandwidth" package_bandwidth: i64, 6 "PackageNode" package_node: i64, 7 "LogDelivery" log_delivery: i64
} }

/// Response of [`ModifyResource`]: empty.
pub type ModifyResourceOutput = Empty;

/// Modifies user: `ModifyUser` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=ModifyUser>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`], [`codes::INVALID_PARAMETER_RESOURCE_ID`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNKNOWN_PARAMETER`].
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

/// Modifies user directory: `ModifyUserDirectory` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=ModifyUserDirectory>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`], [`codes::INVALID_PARAMETER_RESOURCE_ID`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_NO_PERMISSION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserDirectory {
    /// Required.
    pub id: i64,
    /// Required.
    pub user_org_set: Vec<UserOrg>,
    pub auto_sync: Option<bool>,
    pub sync_cron: Option<String>,
}
operation! { ModifyUserDirectory(id: i64, user_org_set: Vec<UserOrg>) "ModifyUserDirectory" -> Empty {
    0 "Id" id, 1 "UserOrgSet" user_org_set, 2 "AutoSync" auto_sync: bool, 3 "SyncCron" sync_cron: String
} }

/// Response of [`ModifyUserDirectory`]: empty.
pub type ModifyUserDirectoryOutput = Empty;

/// Modifies user group: `ModifyUserGroup` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=ModifyUserGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`], [`codes::INVALID_PARAMETER_RESOURCE_ID`].
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

/// `ReplaySession` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=ReplaySession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaySession {
    /// Required.
    pub sid: String,
}
operation! { ReplaySession(sid: String) "ReplaySession" -> ReplaySessionOutput {
    0 "Sid" sid
} }

/// Response of [`ReplaySession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaySessionOutput {
    pub replay_info: Option<ReplayInformation>,
}
model! { ReplaySessionOutput {
    0 "ReplayInfo" replay_info: ReplayInformation
} }

/// In the response of [`ReplaySession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplayInformation {
    /// Secret.
    pub token: Option<Secret>,
    pub start_time: Option<String>,
    pub address: Option<String>,
    pub replay_type: Option<i64>,
}
model! { ReplayInformation {
    0 "Token" token: Secret, 1 "StartTime" start_time: String, 2 "Address" address: String,
    3 "ReplayType" replay_type: i64
} }

/// Resets device account password: `ResetDeviceAccountPassword` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=ResetDeviceAccountPassword>.
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

/// Resets device account private key: `ResetDeviceAccountPrivateKey` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=ResetDeviceAccountPrivateKey>.
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

/// Resets user: `ResetUser` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=ResetUser>.
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

/// Runs change pwd task: `RunChangePwdTask` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=RunChangePwdTask>.
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

/// Runs operation task: `RunOperationTask` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=RunOperationTask>.
///
/// Errors: [`codes::FAILED_OPERATION_DUPLICATE_DATA`], [`codes::FAILED_OPERATION_USER_EXPIRED`],
/// [`codes::FAILED_OPERATION_USER_INVALID`], [`codes::FAILED_OPERATION_USER_LOCKED`],
/// [`codes::FAILED_OPERATION_USER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunOperationTask {
    /// Required.
    pub id: i64,
}
operation! { RunOperationTask(id: i64) "RunOperationTask" -> RunOperationTaskOutput {
    0 "Id" id
} }

/// Response of [`RunOperationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunOperationTaskOutput {
    pub sub_task_id: Option<String>,
}
model! { RunOperationTaskOutput {
    0 "SubTaskId" sub_task_id: String
} }

/// Searches audit log: `SearchAuditLog` of `bh` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=SearchAuditLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAuditLog {
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub operation_set: Option<Vec<i64>>,
    pub protocol_set: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { SearchAuditLog(start_time: String) "SearchAuditLog" -> SearchAuditLogOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time: String, 2 "OperationSet" operation_set: Vec<i64>,
    3 "ProtocolSet" protocol_set: Vec<String>, 4 "Offset" offset: i64, 5 "Limit" limit: i64
} }

/// Response of [`SearchAuditLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAuditLogOutput {
    pub total_count: Option<i64>,
}
model! { SearchAuditLogOutput {
    0 "TotalCount" total_count: i64
} }

/// Searches command: `SearchCommand` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=SearchCommand>.
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
    pub sess_time: Option<String>,
    pub confirm_time: Option<String>,
    pub user_department_id: Option<String>,
    pub user_department_name: Option<String>,
    pub device_department_id: Option<String>,
    pub device_department_name: Option<String>,
    pub size: Option<i64>,
    pub sign_value: Option<String>,
    pub device_kind: Option<String>,
}
model! { SearchCommandResult {
    0 "Time" time: String, 1 "UserName" user_name: String, 2 "RealName" real_name: String,
    3 "InstanceId" instance_id: String, 4 "DeviceName" device_name: String, 5 "PublicIp" public_ip: String,
    6 "PrivateIp" private_ip: String, 7 "Cmd" cmd: String, 8 "Action" action: i64, 9 "Sid" sid: String,
    10 "TimeOffset" time_offset: i64, 11 "Account" account: String, 12 "FromIp" from_ip: String,
    13 "SessionTime" session_time: String, 14 "SessTime" sess_time: String, 15 "ConfirmTime" confirm_time: String,
    16 "UserDepartmentId" user_department_id: String, 17 "UserDepartmentName" user_department_name: String,
    18 "DeviceDepartmentId" device_department_id: String, 19 "DeviceDepartmentName" device_department_name: String,
    20 "Size" size: i64, 21 "SignValue" sign_value: String, 22 "DeviceKind" device_kind: String
} }

/// Searches command by sid: `SearchCommandBySid` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=SearchCommandBySid>.
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
    pub sess_time: Option<String>,
    pub session_time: Option<String>,
    pub confirm_time: Option<String>,
    pub user_department_id: Option<String>,
    pub user_department_name: Option<String>,
    pub device_department_id: Option<String>,
    pub device_department_name: Option<String>,
    pub size: Option<i64>,
    pub sign_value: Option<String>,
    pub device_kind: Option<String>,
}
model! { Command {
    0 "Cmd" cmd: String, 1 "Time" time: String, 2 "TimeOffset" time_offset: i64, 3 "Action" action: i64,
    4 "Sid" sid: String, 5 "UserName" user_name: String, 6 "Account" account: String,
    7 "InstanceId" instance_id: String, 8 "FromIp" from_ip: String, 9 "SessTime" sess_time: String,
    10 "SessionTime" session_time: String, 11 "ConfirmTime" confirm_time: String,
    12 "UserDepartmentId" user_department_id: String, 13 "UserDepartmentName" user_department_name: String,
    14 "DeviceDepartmentId" device_department_id: String, 15 "DeviceDepartmentName" device_department_name: String,
    16 "Size" size: i64, 17 "SignValue" sign_value: String, 18 "DeviceKind" device_kind: String
} }

/// Searches file: `SearchFile` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=SearchFile>.
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
    pub sid: Option<String>,
    pub account: Option<String>,
    pub from_ip: Option<String>,
    pub protocol: Option<String>,
    pub size: Option<i64>,
    /// RFC 3339 time.
    pub confirm_time: Option<String>,
    pub user_department_id: Option<String>,
    pub user_department_name: Option<String>,
    pub device_department_id: Option<String>,
    pub device_department_name: Option<String>,
    pub sign_value: Option<String>,
}
model! { SearchFileResult {
    0 "Time" time: String, 1 "UserName" user_name: String, 2 "RealName" real_name: String,
    3 "InstanceId" instance_id: String, 4 "DeviceName" device_name: String, 5 "PublicIp" public_ip: String,
    6 "PrivateIp" private_ip: String, 7 "Action" action: i64, 8 "Method" method: i64, 9 "FileCurr" file_curr: String,
    10 "FileNew" file_new: String, 11 "Sid" sid: String, 12 "Account" account: String, 13 "FromIp" from_ip: String,
    14 "Protocol" protocol: String, 15 "Size" size: i64, 16 "ConfirmTime" confirm_time: String,
    17 "UserDepartmentId" user_department_id: String, 18 "UserDepartmentName" user_department_name: String,
    19 "DeviceDepartmentId" device_department_id: String, 20 "DeviceDepartmentName" device_department_name: String,
    21 "SignValue" sign_value: String
} }

/// Searches file by sid: `SearchFileBySid` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=SearchFileBySid>.
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
    pub audit_action_set: Option<Vec<i64>>,
    pub type_filters: Option<Vec<SearchFileTypeFilter>>,
}
operation! { SearchFileBySid(sid: String, audit_log: bool) "SearchFileBySid" -> SearchFileBySidOutput {
    0 "Sid" sid, 1 "AuditLog" audit_log, 2 "Limit" limit: i64, 3 "FileName" file_name: String, 4 "Offset" offset: i64,
    5 "AuditAction" audit_action: i64, 6 "AuditActionSet" audit_action_set: Vec<i64>,
    7 "TypeFilters" type_filters: Vec<SearchFileTypeFilter>
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
    pub sid: Option<String>,
    pub user_name: Option<String>,
    pub instance_id: Option<String>,
    pub account: Option<String>,
    pub from_ip: Option<String>,
    pub time: Option<String>,
    pub method: Option<i64>,
    pub protocol: Option<String>,
    pub file_curr: Option<String>,
    pub file_new: Option<String>,
    pub size: Option<i64>,
    pub action: Option<i64>,
    /// RFC 3339 time.
    pub confirm_time: Option<String>,
    pub user_department_id: Option<String>,
    pub user_department_name: Option<String>,
    pub device_department_id: Option<String>,
    pub device_department_name: Option<String>,
    pub sign_value: Option<String>,
}
model! { SearchFileBySidResult {
    0 "Sid" sid: String, 1 "UserName" user_name: String, 2 "InstanceId" instance_id: String,
    3 "Account" account: String, 4 "FromIp" from_ip: String, 5 "Time" time: String, 6 "Method" method: i64,
    7 "Protocol" protocol: String, 8 "FileCurr" file_curr: String, 9 "FileNew" file_new: String, 10 "Size" size: i64,
    11 "Action" action: i64, 12 "ConfirmTime" confirm_time: String, 13 "UserDepartmentId" user_department_id: String,
    14 "UserDepartmentName" user_department_name: String, 15 "DeviceDepartmentId" device_department_id: String,
    16 "DeviceDepartmentName" device_department_name: String, 17 "SignValue" sign_value: String
} }

/// Searches session: `SearchSession` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=SearchSession>.
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
    pub status_set: Option<Vec<i64>>,
    pub id: Option<String>,
    pub app_asset_kind_set: Option<Vec<i64>>,
    pub app_asset_url: Option<String>,
    pub device_kind: Option<String>,
    pub device_kind_set: Option<Vec<String>>,
}
operation! { SearchSession() "SearchSession" -> SearchSessionOutput {
    0 "PrivateIp" private_ip: String, 1 "PublicIp" public_ip: String, 2 "UserName" user_name: String,
    3 "Account" account: String, 4 "FromIp" from_ip: String, 5 "StartTime" start_time: String,
    6 "EndTime" end_time: String, 7 "Kind" kind: i64, 8 "Offset" offset: i64, 9 "Limit" limit: i64,
    10 "RealName" real_name: String, 11 "DeviceName" device_name: String, 12 "Status" status: i64,
    13 "StatusSet" status_set: Vec<i64>, 14 "Id" id: String, 15 "AppAssetKindSet" app_asset_kind_set: Vec<i64>,
    16 "AppAssetUrl" app_asset_url: String, 17 "DeviceKind" device_kind: String,
    18 "DeviceKindSet" device_kind_set: Vec<String>
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
    pub app_asset_kind: Option<i64>,
    pub app_asset_url: Option<String>,
    pub replay_type: Option<i64>,
    pub device_kind: Option<String>,
    pub namespace: Option<String>,
    pub workload: Option<String>,
    pub pod_name: Option<String>,
    pub mode: Option<i64>,
    pub disable_monitor: Option<i64>,
    pub real_time_bandwidth_in: Option<f64>,
    pub real_time_bandwidth_out: Option<f64>,
}
model! { SessionResult {
    0 "UserName" user_name: String, 1 "RealName" real_name: String, 2 "Account" account: String,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String, 5 "Size" size: i64,
    6 "InstanceId" instance_id: String, 7 "DeviceName" device_name: String, 8 "PrivateIp" private_ip: String,
    9 "PublicIp" public_ip: String, 10 "FromIp" from_ip: String, 11 "Duration" duration: f64, 12 "Count" count: i64,
    13 "DangerCount" danger_count: i64, 14 "Status" status: i64, 15 "Id" id: String, 16 "ApCode" ap_code: String,
    17 "Protocol" protocol: String, 18 "AppAssetKind" app_asset_kind: i64, 19 "AppAssetUrl" app_asset_url: String,
    20 "ReplayType" replay_type: i64, 21 "DeviceKind" device_kind: String, 22 "Namespace" namespace: String,
    23 "Workload" workload: String, 24 "PodName" pod_name: String, 25 "Mode" mode: i64,
    26 "DisableMonitor" disable_monitor: i64, 27 "RealTimeBandwidthIn" real_time_bandwidth_in: f64,
    28 "RealTimeBandwidthOut" real_time_bandwidth_out: f64
} }

/// Searches session command: `SearchSessionCommand` of `bh` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=SearchSessionCommand>.
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

/// Response of [`SearchSessionCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSessionCommandOutput {
    pub total_count: Option<i64>,
}
model! { SearchSessionCommandOutput {
    0 "TotalCount" total_count: i64
} }

/// Searches subtask result by id: `SearchSubtaskResultById` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=SearchSubtaskResultById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSubtaskResultById {
    pub name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub id: Option<String>,
    pub status: Option<Vec<i64>>,
}
operation! { SearchSubtaskResultById() "SearchSubtaskResultById" -> SearchSubtaskResultByIdOutput {
    0 "Name" name: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Id" id: String, 4 "Status" status: Vec<i64>
} }
paged! { SearchSubtaskResultById: SubtaskResult = Offset "Offset", "SubtaskResult" subtask_result, total "TotalCount" }

/// Response of [`SearchSubtaskResultById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSubtaskResultByIdOutput {
    pub total_count: Option<i64>,
    pub subtask_result: Vec<SubtaskResult>,
}
model! { SearchSubtaskResultByIdOutput {
    0 "TotalCount" total_count: i64, 1 "SubtaskResult" subtask_result: Vec<SubtaskResult>
} }

/// In the response of [`SearchSubtaskResultById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubtaskResult {
    pub id: Option<String>,
    pub instance_id: Option<String>,
    /// Deprecated.
    pub name: Option<String>,
    pub ap_code: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub status: Option<i64>,
    pub reason: Option<String>,
    pub exit_code: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub std_out: Option<String>,
    pub std_err: Option<String>,
    pub device_name: Option<String>,
    pub account: Option<String>,
}
model! { SubtaskResult {
    0 "Id" id: String, 1 "InstanceId" instance_id: String, 2 "Name" name: String, 3 "ApCode" ap_code: String,
    4 "PublicIp" public_ip: String, 5 "PrivateIp" private_ip: String, 6 "Status" status: i64, 7 "Reason" reason: String,
    8 "ExitCode" exit_code: i64, 9 "StartTime" start_time: String, 10 "EndTime" end_time: String,
    11 "StdOut" std_out: String, 12 "StdErr" std_err: String, 13 "DeviceName" device_name: String,
    14 "Account" account: String
} }

/// Searches task result: `SearchTaskResult` of `bh` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=SearchTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTaskResult {
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub operation_id: Option<String>,
    pub name: Option<String>,
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    pub task_type: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { SearchTaskResult() "SearchTaskResult" -> SearchTaskResultOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "OperationId" operation_id: String,
    3 "Name" name: String, 4 "UserName" user_name: String, 5 "RealName" real_name: String,
    6 "TaskType" task_type: Vec<i64>, 7 "Offset" offset: i64, 8 "Limit" limit: i64
} }
paged! { SearchTaskResult: TaskResult = Offset "Offset", "TaskResult" task_result, total "TotalCount" }

/// Response of [`SearchTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTaskResultOutput {
    pub total_count: Option<i64>,
    pub task_result: Vec<TaskResult>,
}
model! { SearchTaskResultOutput {
    0 "TotalCount" total_count: i64, 1 "TaskResult" task_result: Vec<TaskResult>
} }

/// In the response of [`SearchTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskResult {
    pub id: Option<String>,
    pub operation_id: Option<String>,
    pub name: Option<String>,
    pub from_ip: Option<String>,
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    pub status: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { TaskResult {
    0 "Id" id: String, 1 "OperationId" operation_id: String, 2 "Name" name: String, 3 "FromIp" from_ip: String,
    4 "UserName" user_name: String, 5 "RealName" real_name: String, 6 "Status" status: i64,
    7 "StartTime" start_time: String, 8 "EndTime" end_time: String
} }

/// Sets ldap sync flag: `SetLDAPSyncFlag` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=SetLDAPSyncFlag>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLDAPSyncFlag {}
operation! { SetLDAPSyncFlag() "SetLDAPSyncFlag" -> Empty {} }

/// Response of [`SetLDAPSyncFlag`]: empty.
pub type SetLDAPSyncFlagOutput = Empty;

/// Syncs devices to ioa: `SyncDevicesToIOA` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=SyncDevicesToIOA>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDevicesToIOA {
    /// Required.
    pub device_id_set: Vec<i64>,
}
operation! { SyncDevicesToIOA(device_id_set: Vec<i64>) "SyncDevicesToIOA" -> Empty {
    0 "DeviceIdSet" device_id_set
} }

/// Response of [`SyncDevicesToIOA`]: empty.
pub type SyncDevicesToIOAOutput = Empty;

/// Syncs user to ioa: `SyncUserToIOA` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=SyncUserToIOA>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncUserToIOA {
    /// Required.
    pub user_id_set: Vec<i64>,
}
operation! { SyncUserToIOA(user_id_set: Vec<i64>) "SyncUserToIOA" -> Empty {
    0 "UserIdSet" user_id_set
} }

/// Response of [`SyncUserToIOA`]: empty.
pub type SyncUserToIOAOutput = Empty;

/// `UnlockUser` of `bh` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=bh&Version=2023-04-18&Action=UnlockUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockUser {
    /// Required.
    pub id_set: Vec<i64>,
}
operation! { UnlockUser(id_set: Vec<i64>) "UnlockUser" -> Empty {
    0 "IdSet" id_set
} }

/// Response of [`UnlockUser`]: empty.
pub type UnlockUserOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_AUTH_FAILED "FailedOperation.AuthFailed",
    FAILED_OPERATION_CONNECTION_FAILED "FailedOperation.ConnectionFailed",
    FAILED_OPERATION_DATA_NOT_FOUND "FailedOperation.DataNotFound",
    FAILED_OPERATION_DUPLICATE_DATA "FailedOperation.DuplicateData",
    FAILED_OPERATION_RESOURCE_NOT_PRO "FailedOperation.ResourceNotPro",
    FAILED_OPERATION_SEARCH_FAILED "FailedOperation.SearchFailed",
    FAILED_OPERATION_TOO_FREQUENT "FailedOperation.TooFrequent",
    FAILED_OPERATION_USER_EXPIRED "FailedOperation.UserExpired",
    FAILED_OPERATION_USER_INVALID "FailedOperation.UserInvalid",
    FAILED_OPERATION_USER_LOCKED "FailedOperation.UserLocked",
    FAILED_OPERATION_USER_NOT_EXIST "FailedOperation.UserNotExist",
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
    AccessDevices, AddDeviceGroupMembers, AddUserGroupMembers, BindDeviceAccountKubeconfig, BindDeviceAccountPassword,
    BindDeviceAccountPrivateKey, BindDeviceResource, CheckLDAPConnection, CreateAccessWhiteListRule, CreateAcl,
    CreateAssetSyncJob, CreateChangePwdTask, CreateCmdTemplate, CreateDeviceAccount, CreateDeviceGroup,
    CreateOperationTask, CreateResource, CreateSyncUserTask, CreateUser, CreateUserDirectory, CreateUserGroup,
    DeleteAccessWhiteListRules, DeleteAcls, DeleteChangePwdTask, DeleteCmdTemplates, DeleteDeviceAccounts,
    DeleteDeviceGroupMembers, DeleteDeviceGroups, DeleteDevices, DeleteOperationTasks, DeleteUserDirectory,
    DeleteUserGroupMembers, DeleteUserGroups, DeleteUsers, DeployResource, DescribeAccessWhiteListRules,
    DescribeAccountGroups, DescribeAcls, DescribeAssetSyncFlag, DescribeAssetSyncStatus, DescribeChangePwdTask,
    DescribeChangePwdTaskDetail, DescribeCmdTemplates, DescribeDepartments, DescribeDeviceAccounts, DescribeDeviceCount,
    DescribeDeviceCountSummary, DescribeDeviceGroupMembers, DescribeDeviceGroups, DescribeDevices, DescribeDomains,
    DescribeLDAPUnitSet, DescribeLoginEvent, DescribeOperationEvent, DescribeOperationTask, DescribeResources,
    DescribeSecuritySetting, DescribeSourceTypes, DescribeUserDirectory, DescribeUserGroupMembers, DescribeUserGroups,
    DescribeUserSyncStatus, DescribeUsers, DisableClientTcpAccess, DisableExternalAccess, DisableIntranetAccess,
    DisableWebAccess, EnableClientTcpAccess, EnableExternalAccess, EnableIntranetAccess, EnableWebAccess,
    ImportExternalDevice, ModifyAccessWhiteListAutoStatus, ModifyAccessWhiteListRule, ModifyAccessWhiteListStatus,
    ModifyAcl, ModifyAssetSyncFlag, ModifyAuthModeSetting, ModifyChangePwdTask, ModifyCmdTemplate, ModifyDevice,
    ModifyDeviceGroup, ModifyLDAPSetting, ModifyOAuthSetting, ModifyOperationTask, ModifyReconnectionSetting,
    ModifyResource, ModifyUser, ModifyUserDirectory, ModifyUserGroup, ReplaySession, ResetDeviceAccountPassword,
    ResetDeviceAccountPrivateKey, ResetUser, RunChangePwdTask, RunOperationTask, SearchAuditLog, SearchCommand,
    SearchCommandBySid, SearchFile, SearchFileBySid, SearchSession, SearchSessionCommand, SearchSubtaskResultById,
    SearchTaskResult, SetLDAPSyncFlag, SyncDevicesToIOA, SyncUserToIOA, UnlockUser
}
