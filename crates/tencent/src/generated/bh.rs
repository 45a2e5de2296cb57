//! `bh` 2023-04-18.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "bh", version: "2023-04-18", code: "bh", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessDevices {
    pub account: String,
    /// Deprecated.
    pub login_account: Option<String>,
    /// Deprecated.
    pub login_password: Option<Secret>,
    pub device_id: Option<u64>,
    pub instance_id: Option<String>,
    pub password: Option<Secret>,
    pub private_key: Option<Secret>,
    pub private_key_password: Option<Secret>,
    pub exe: Option<String>,
    pub drivers: Option<Vec<String>>,
    pub width: Option<u64>,
    pub height: Option<u64>,
    pub intranet_access: Option<bool>,
    pub auto_manage_access_credential: Option<bool>,
}
operation! { AccessDevices(account: String) "AccessDevices" -> AccessDevicesOutput {
    0 "Account" account, 1 "LoginAccount" login_account: String, 2 "LoginPassword" login_password: Secret,
    3 "DeviceId" device_id: u64, 4 "InstanceId" instance_id: String, 5 "Password" password: Secret,
    6 "PrivateKey" private_key: Secret, 7 "PrivateKeyPassword" private_key_password: Secret, 8 "Exe" exe: String,
    9 "Drivers" drivers: Vec<String>, 10 "Width" width: u64, 11 "Height" height: u64,
    12 "IntranetAccess" intranet_access: bool, 13 "AutoManageAccessCredential" auto_manage_access_credential: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessDevicesOutput {
    pub access_info: Option<AccessInfo>,
}
model! { AccessDevicesOutput {
    0 "AccessInfo" access_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessInfo {
    pub ip: Option<String>,
    pub port: Option<u64>,
    pub user: Option<String>,
    pub password: Option<Secret>,
    pub access_url: Option<String>,
}
model! { AccessInfo {
    0 "Ip" ip, 1 "Port" port, 2 "User" user, 3 "Password" password, 4 "AccessURL" access_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDeviceGroupMembers {
    pub id: u64,
    pub member_id_set: Vec<u64>,
}
operation! { AddDeviceGroupMembers(id: u64, member_id_set: Vec<u64>) "AddDeviceGroupMembers" -> Empty {
    0 "Id" id, 1 "MemberIdSet" member_id_set
} }

pub type AddDeviceGroupMembersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserGroupMembers {
    pub id: u64,
    pub member_id_set: Vec<u64>,
}
operation! { AddUserGroupMembers(id: u64, member_id_set: Vec<u64>) "AddUserGroupMembers" -> Empty {
    0 "Id" id, 1 "MemberIdSet" member_id_set
} }

pub type AddUserGroupMembersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDeviceAccountKubeconfig {
    pub id: u64,
    pub kubeconfig: Secret,
    pub manage_dimension: Option<u64>,
}
operation! { BindDeviceAccountKubeconfig(id: u64, kubeconfig: Secret) "BindDeviceAccountKubeconfig" -> Empty {
    0 "Id" id, 1 "Kubeconfig" kubeconfig, 2 "ManageDimension" manage_dimension: u64
} }

pub type BindDeviceAccountKubeconfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDeviceAccountPassword {
    pub id: u64,
    pub password: Secret,
}
operation! { BindDeviceAccountPassword(id: u64, password: Secret) "BindDeviceAccountPassword" -> Empty {
    0 "Id" id, 1 "Password" password
} }

pub type BindDeviceAccountPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDeviceAccountPrivateKey {
    pub id: u64,
    pub private_key: Secret,
    pub private_key_password: Option<Secret>,
}
operation! { BindDeviceAccountPrivateKey(id: u64, private_key: Secret) "BindDeviceAccountPrivateKey" -> Empty {
    0 "Id" id, 1 "PrivateKey" private_key, 2 "PrivateKeyPassword" private_key_password: Secret
} }

pub type BindDeviceAccountPrivateKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDeviceResource {
    pub device_id_set: Vec<u64>,
    pub resource_id: Option<String>,
    pub domain_id: Option<String>,
    pub manage_dimension: Option<u64>,
    pub manage_account_id: Option<i64>,
    pub manage_account: Option<String>,
    pub manage_kubeconfig: Option<Secret>,
    pub namespace: Option<String>,
    pub workload: Option<String>,
}
operation! { BindDeviceResource(device_id_set: Vec<u64>) "BindDeviceResource" -> Empty {
    0 "DeviceIdSet" device_id_set, 1 "ResourceId" resource_id: String, 2 "DomainId" domain_id: String,
    3 "ManageDimension" manage_dimension: u64, 4 "ManageAccountId" manage_account_id: i64,
    5 "ManageAccount" manage_account: String, 6 "ManageKubeconfig" manage_kubeconfig: Secret,
    7 "Namespace" namespace: String, 8 "Workload" workload: String
} }

pub type BindDeviceResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckLDAPConnection {
    pub enable: bool,
    pub ip: String,
    pub port: u64,
    pub enable_ssl: bool,
    pub base_dn: String,
    pub admin_account: String,
    pub admin_password: Secret,
    pub ip_backup: Option<String>,
    pub domain_id: Option<String>,
    pub attribute_user_name: Option<String>,
}

/// What [`CheckLDAPConnection::new`] takes.
pub struct CheckLDAPConnectionRequired {
    pub enable: bool,
    pub ip: String,
    pub port: u64,
    pub enable_ssl: bool,
    pub base_dn: String,
    pub admin_account: String,
    pub admin_password: Secret,
}
operation! { CheckLDAPConnection{CheckLDAPConnectionRequired: enable, ip, port, enable_ssl, base_dn, admin_account, admin_password}
    "CheckLDAPConnection" -> Empty {
    0 "Enable" enable, 1 "Ip" ip, 2 "Port" port, 3 "EnableSSL" enable_ssl, 4 "BaseDN" base_dn,
    5 "AdminAccount" admin_account, 6 "AdminPassword" admin_password, 7 "IpBackup" ip_backup: String,
    8 "DomainId" domain_id: String, 9 "AttributeUserName" attribute_user_name: String
} }

pub type CheckLDAPConnectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessWhiteListRule {
    pub source: String,
    pub remark: Option<String>,
}
operation! { CreateAccessWhiteListRule(source: String) "CreateAccessWhiteListRule" -> CreateAccessWhiteListRuleOutput {
    0 "Source" source, 1 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessWhiteListRuleOutput {
    pub id: Option<u64>,
}
model! { CreateAccessWhiteListRuleOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAcl {
    pub name: String,
    pub allow_disk_redirect: bool,
    pub allow_any_account: bool,
    pub allow_clip_file_up: Option<bool>,
    pub allow_clip_file_down: Option<bool>,
    pub allow_clip_text_up: Option<bool>,
    pub allow_clip_text_down: Option<bool>,
    pub allow_file_up: Option<bool>,
    pub max_file_up_size: Option<u64>,
    pub allow_file_down: Option<bool>,
    pub max_file_down_size: Option<u64>,
    pub user_id_set: Option<Vec<u64>>,
    pub user_group_id_set: Option<Vec<u64>>,
    pub device_id_set: Option<Vec<u64>>,
    pub app_asset_id_set: Option<Vec<u64>>,
    pub device_group_id_set: Option<Vec<u64>>,
    pub account_set: Option<Vec<String>>,
    pub cmd_template_id_set: Option<Vec<u64>>,
    pub ac_template_id_set: Option<Vec<String>>,
    pub allow_disk_file_up: Option<bool>,
    pub allow_disk_file_down: Option<bool>,
    pub allow_shell_file_up: Option<bool>,
    pub allow_shell_file_down: Option<bool>,
    pub allow_file_del: Option<bool>,
    pub validate_from: Option<String>,
    pub validate_to: Option<String>,
    pub department_id: Option<String>,
    pub allow_access_credential: Option<bool>,
    pub allow_keyboard_logger: Option<bool>,
    pub max_access_credential_duration: Option<u64>,
}
operation! { CreateAcl(name: String, allow_disk_redirect: bool, allow_any_account: bool)
    "CreateAcl" -> CreateAclOutput {
    0 "Name" name, 1 "AllowDiskRedirect" allow_disk_redirect, 2 "AllowAnyAccount" allow_any_account,
    3 "AllowClipFileUp" allow_clip_file_up: bool, 4 "AllowClipFileDown" allow_clip_file_down: bool,
    5 "AllowClipTextUp" allow_clip_text_up: bool, 6 "AllowClipTextDown" allow_clip_text_down: bool,
    7 "AllowFileUp" allow_file_up: bool, 8 "MaxFileUpSize" max_file_up_size: u64,
    9 "AllowFileDown" allow_file_down: bool, 10 "MaxFileDownSize" max_file_down_size: u64,
    11 "UserIdSet" user_id_set: Vec<u64>, 12 "UserGroupIdSet" user_group_id_set: Vec<u64>,
    13 "DeviceIdSet" device_id_set: Vec<u64>, 14 "AppAssetIdSet" app_asset_id_set: Vec<u64>,
    15 "DeviceGroupIdSet" device_group_id_set: Vec<u64>, 16 "AccountSet" account_set: Vec<String>,
    17 "CmdTemplateIdSet" cmd_template_id_set: Vec<u64>, 18 "ACTemplateIdSet" ac_template_id_set: Vec<String>,
    19 "AllowDiskFileUp" allow_disk_file_up: bool, 20 "AllowDiskFileDown" allow_disk_file_down: bool,
    21 "AllowShellFileUp" allow_shell_file_up: bool, 22 "AllowShellFileDown" allow_shell_file_down: bool,
    23 "AllowFileDel" allow_file_del: bool, 24 "ValidateFrom" validate_from: String,
    25 "ValidateTo" validate_to: String, 26 "DepartmentId" department_id: String,
    27 "AllowAccessCredential" allow_access_credential: bool, 28 "AllowKeyboardLogger" allow_keyboard_logger: bool,
    29 "MaxAccessCredentialDuration" max_access_credential_duration: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclOutput {
    pub id: Option<u64>,
}
model! { CreateAclOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssetSyncJob {
    pub category: u64,
}
operation! { CreateAssetSyncJob(category: u64) "CreateAssetSyncJob" -> Empty {
    0 "Category" category
} }

pub type CreateAssetSyncJobOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChangePwdTask {
    pub task_name: String,
    pub device_id_set: Vec<u64>,
    pub account_set: Vec<String>,
    pub change_method: i64,
    pub auth_generation_strategy: i64,
    pub run_account: Option<String>,
    pub password: Option<Secret>,
    pub password_length: Option<i64>,
    pub small_letter: Option<i64>,
    pub big_letter: Option<i64>,
    pub digit: Option<i64>,
    pub symbol: Option<String>,
    pub complete_notify: Option<i64>,
    pub notify_emails: Option<Vec<String>>,
    pub file_password: Option<Secret>,
    pub department_id: Option<String>,
    pub r#type: Option<u64>,
    pub period: Option<u64>,
    pub first_time: Option<String>,
}

/// What [`CreateChangePwdTask::new`] takes.
pub struct CreateChangePwdTaskRequired {
    pub task_name: String,
    pub device_id_set: Vec<u64>,
    pub account_set: Vec<String>,
    pub change_method: i64,
    pub auth_generation_strategy: i64,
}
operation! { CreateChangePwdTask{CreateChangePwdTaskRequired: task_name, device_id_set, account_set, change_method, auth_generation_strategy}
    "CreateChangePwdTask" -> CreateChangePwdTaskOutput {
    0 "TaskName" task_name, 1 "DeviceIdSet" device_id_set, 2 "AccountSet" account_set, 3 "ChangeMethod" change_method,
    4 "AuthGenerationStrategy" auth_generation_strategy, 5 "RunAccount" run_account: String,
    6 "Password" password: Secret, 7 "PasswordLength" password_length: i64, 8 "SmallLetter" small_letter: i64,
    9 "BigLetter" big_letter: i64, 10 "Digit" digit: i64, 11 "Symbol" symbol: String,
    12 "CompleteNotify" complete_notify: i64, 13 "NotifyEmails" notify_emails: Vec<String>,
    14 "FilePassword" file_password: Secret, 15 "DepartmentId" department_id: String, 16 "Type" r#type: u64,
    17 "Period" period: u64, 18 "FirstTime" first_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChangePwdTaskOutput {
    pub operation_id: Option<String>,
}
model! { CreateChangePwdTaskOutput {
    0 "OperationId" operation_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCmdTemplate {
    pub name: String,
    pub cmd_list: String,
    pub encoding: Option<u64>,
}
operation! { CreateCmdTemplate(name: String, cmd_list: String) "CreateCmdTemplate" -> CreateCmdTemplateOutput {
    0 "Name" name, 1 "CmdList" cmd_list, 2 "Encoding" encoding: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCmdTemplateOutput {
    pub id: Option<u64>,
}
model! { CreateCmdTemplateOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceAccount {
    pub device_id: u64,
    pub account: String,
}
operation! { CreateDeviceAccount(device_id: u64, account: String) "CreateDeviceAccount" -> CreateDeviceAccountOutput {
    0 "DeviceId" device_id, 1 "Account" account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceAccountOutput {
    pub id: Option<u64>,
}
model! { CreateDeviceAccountOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceGroup {
    pub name: String,
    pub department_id: Option<String>,
}
operation! { CreateDeviceGroup(name: String) "CreateDeviceGroup" -> CreateDeviceGroupOutput {
    0 "Name" name, 1 "DepartmentId" department_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeviceGroupOutput {
    pub id: Option<u64>,
}
model! { CreateDeviceGroupOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOperationTask {
    pub name: String,
    pub r#type: u64,
    pub account: String,
    pub timeout: u64,
    pub script: String,
    pub device_id_set: Vec<u64>,
    pub period: Option<u64>,
    pub first_time: Option<String>,
    pub encoding: Option<u64>,
}

/// What [`CreateOperationTask::new`] takes.
pub struct CreateOperationTaskRequired {
    pub name: String,
    pub r#type: u64,
    pub account: String,
    pub timeout: u64,
    pub script: String,
    pub device_id_set: Vec<u64>,
}
operation! { CreateOperationTask{CreateOperationTaskRequired: name, r#type, account, timeout, script, device_id_set}
    "CreateOperationTask" -> CreateOperationTaskOutput {
    0 "Name" name, 1 "Type" r#type, 2 "Account" account, 3 "Timeout" timeout, 4 "Script" script,
    5 "DeviceIdSet" device_id_set, 6 "Period" period: u64, 7 "FirstTime" first_time: String, 8 "Encoding" encoding: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOperationTaskOutput {
    pub task_id: Option<u64>,
}
model! { CreateOperationTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResource {
    pub deploy_region: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub resource_edition: String,
    pub resource_node: i64,
    pub time_unit: String,
    pub time_span: i64,
    pub pay_mode: i64,
    pub auto_renew_flag: i64,
    pub deploy_zone: Option<String>,
    pub trial: Option<u64>,
    pub share_clb: Option<u64>,
}

/// What [`CreateResource::new`] takes.
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
operation! { CreateResource{CreateResourceRequired: deploy_region, vpc_id, subnet_id, resource_edition, resource_node, time_unit, time_span, pay_mode, auto_renew_flag}
    "CreateResource" -> CreateResourceOutput {
    0 "DeployRegion" deploy_region, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "ResourceEdition" resource_edition,
    4 "ResourceNode" resource_node, 5 "TimeUnit" time_unit, 6 "TimeSpan" time_span, 7 "PayMode" pay_mode,
    8 "AutoRenewFlag" auto_renew_flag, 9 "DeployZone" deploy_zone: String, 10 "Trial" trial: u64,
    11 "ShareClb" share_clb: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceOutput {
    pub resource_id: Option<String>,
}
model! { CreateResourceOutput {
    0 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSyncUserTask {
    pub user_kind: u64,
}
operation! { CreateSyncUserTask(user_kind: u64) "CreateSyncUserTask" -> Empty {
    0 "UserKind" user_kind
} }

pub type CreateSyncUserTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUser {
    pub user_name: String,
    pub real_name: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub validate_from: Option<String>,
    pub validate_to: Option<String>,
    pub group_id_set: Option<Vec<u64>>,
    pub auth_type: Option<u64>,
    pub validate_time: Option<String>,
    pub department_id: Option<String>,
}
operation! { CreateUser(user_name: String, real_name: String) "CreateUser" -> CreateUserOutput {
    0 "UserName" user_name, 1 "RealName" real_name, 2 "Phone" phone: String, 3 "Email" email: String,
    4 "ValidateFrom" validate_from: String, 5 "ValidateTo" validate_to: String, 6 "GroupIdSet" group_id_set: Vec<u64>,
    7 "AuthType" auth_type: u64, 8 "ValidateTime" validate_time: String, 9 "DepartmentId" department_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserOutput {
    pub id: Option<u64>,
}
model! { CreateUserOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserDirectory {
    pub dir_id: u64,
    pub dir_name: String,
    pub user_org_set: Vec<UserOrg>,
    pub source: u64,
    pub source_name: String,
    pub user_count: Option<u64>,
    pub auto_sync: Option<bool>,
    pub sync_cron: Option<String>,
}

/// What [`CreateUserDirectory::new`] takes.
pub struct CreateUserDirectoryRequired {
    pub dir_id: u64,
    pub dir_name: String,
    pub user_org_set: Vec<UserOrg>,
    pub source: u64,
    pub source_name: String,
}
operation! { CreateUserDirectory{CreateUserDirectoryRequired: dir_id, dir_name, user_org_set, source, source_name}
    "CreateUserDirectory" -> CreateUserDirectoryOutput {
    0 "DirId" dir_id, 1 "DirName" dir_name, 2 "UserOrgSet" user_org_set, 3 "Source" source, 4 "SourceName" source_name,
    5 "UserCount" user_count: u64, 6 "AutoSync" auto_sync: bool, 7 "SyncCron" sync_cron: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserOrg {
    pub org_id: Option<u64>,
    pub org_name: Option<String>,
    pub org_id_path: Option<String>,
    pub org_name_path: Option<String>,
    pub user_total: Option<u64>,
    pub bind_group_ids: Option<Vec<u64>>,
}
input! { UserOrg(org_id: u64, org_name: String, org_id_path: String, org_name_path: String) {
    0 "OrgId" org_id: u64, 1 "OrgName" org_name: String, 2 "OrgIdPath" org_id_path: String,
    3 "OrgNamePath" org_name_path: String, 4 "UserTotal" user_total: u64, 5 "BindGroupIds" bind_group_ids: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserDirectoryOutput {
    pub id: Option<u64>,
}
model! { CreateUserDirectoryOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroup {
    pub name: String,
    pub department_id: Option<String>,
}
operation! { CreateUserGroup(name: String) "CreateUserGroup" -> CreateUserGroupOutput {
    0 "Name" name, 1 "DepartmentId" department_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroupOutput {
    pub id: Option<u64>,
}
model! { CreateUserGroupOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessWhiteListRules {
    pub id_set: Vec<u64>,
}
operation! { DeleteAccessWhiteListRules(id_set: Vec<u64>) "DeleteAccessWhiteListRules" -> Empty {
    0 "IdSet" id_set
} }

pub type DeleteAccessWhiteListRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAcls {
    pub id_set: Vec<u64>,
}
operation! { DeleteAcls(id_set: Vec<u64>) "DeleteAcls" -> Empty {
    0 "IdSet" id_set
} }

pub type DeleteAclsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChangePwdTask {
    pub id_set: Vec<i64>,
}
operation! { DeleteChangePwdTask(id_set: Vec<i64>) "DeleteChangePwdTask" -> Empty {
    0 "IdSet" id_set
} }

pub type DeleteChangePwdTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCmdTemplates {
    pub id_set: Vec<u64>,
}
operation! { DeleteCmdTemplates(id_set: Vec<u64>) "DeleteCmdTemplates" -> Empty {
    0 "IdSet" id_set
} }

pub type DeleteCmdTemplatesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceAccounts {
    pub id_set: Vec<u64>,
}
operation! { DeleteDeviceAccounts(id_set: Vec<u64>) "DeleteDeviceAccounts" -> Empty {
    0 "IdSet" id_set
} }

pub type DeleteDeviceAccountsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceGroupMembers {
    pub id: u64,
    pub member_id_set: Vec<u64>,
}
operation! { DeleteDeviceGroupMembers(id: u64, member_id_set: Vec<u64>) "DeleteDeviceGroupMembers" -> Empty {
    0 "Id" id, 1 "MemberIdSet" member_id_set
} }

pub type DeleteDeviceGroupMembersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeviceGroups {
    pub id_set: Vec<u64>,
}
operation! { DeleteDeviceGroups(id_set: Vec<u64>) "DeleteDeviceGroups" -> Empty {
    0 "IdSet" id_set
} }

pub type DeleteDeviceGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDevices {
    pub id_set: Vec<u64>,
}
operation! { DeleteDevices(id_set: Vec<u64>) "DeleteDevices" -> Empty {
    0 "IdSet" id_set
} }

pub type DeleteDevicesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOperationTasks {
    pub id_set: Vec<u64>,
}
operation! { DeleteOperationTasks(id_set: Vec<u64>) "DeleteOperationTasks" -> Empty {
    0 "IdSet" id_set
} }

pub type DeleteOperationTasksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserDirectory {
    pub id_set: Vec<u64>,
}
operation! { DeleteUserDirectory(id_set: Vec<u64>) "DeleteUserDirectory" -> Empty {
    0 "IdSet" id_set
} }

pub type DeleteUserDirectoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroupMembers {
    pub id: u64,
    pub member_id_set: Vec<u64>,
}
operation! { DeleteUserGroupMembers(id: u64, member_id_set: Vec<u64>) "DeleteUserGroupMembers" -> Empty {
    0 "Id" id, 1 "MemberIdSet" member_id_set
} }

pub type DeleteUserGroupMembersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroups {
    pub id_set: Vec<u64>,
}
operation! { DeleteUserGroups(id_set: Vec<u64>) "DeleteUserGroups" -> Empty {
    0 "IdSet" id_set
} }

pub type DeleteUserGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsers {
    pub id_set: Vec<u64>,
}
operation! { DeleteUsers(id_set: Vec<u64>) "DeleteUsers" -> Empty {
    0 "IdSet" id_set
} }

pub type DeleteUsersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployResource {
    pub resource_id: String,
    pub ap_code: String,
    pub zone: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub cidr_block: String,
    pub vpc_name: Option<String>,
    pub vpc_cidr_block: Option<String>,
    pub subnet_name: Option<String>,
    pub cdc_cluster_id: Option<String>,
    pub share_clb_id: Option<String>,
    pub web_access: Option<u64>,
    pub client_access: Option<u64>,
    pub intranet_access: Option<u64>,
    pub external_access: Option<u64>,
    pub deploy_subnets: Option<Vec<ParamInitResourceSubnet>>,
    pub intranet_vpc_id: Option<String>,
    pub intranet_vpc_cidr_block: Option<String>,
    pub intranet_vpc_name: Option<String>,
    pub intranet_subnets: Option<Vec<ParamInitResourceSubnet>>,
}

/// What [`DeployResource::new`] takes.
pub struct DeployResourceRequired {
    pub resource_id: String,
    pub ap_code: String,
    pub zone: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub cidr_block: String,
}
operation! { DeployResource{DeployResourceRequired: resource_id, ap_code, zone, vpc_id, subnet_id, cidr_block}
    "DeployResource" -> Empty {
    0 "ResourceId" resource_id, 1 "ApCode" ap_code, 2 "Zone" zone, 3 "VpcId" vpc_id, 4 "SubnetId" subnet_id,
    5 "CidrBlock" cidr_block, 6 "VpcName" vpc_name: String, 7 "VpcCidrBlock" vpc_cidr_block: String,
    8 "SubnetName" subnet_name: String, 9 "CdcClusterId" cdc_cluster_id: String, 10 "ShareClbId" share_clb_id: String,
    11 "WebAccess" web_access: u64, 12 "ClientAccess" client_access: u64, 13 "IntranetAccess" intranet_access: u64,
    14 "ExternalAccess" external_access: u64, 15 "DeploySubnets" deploy_subnets: Vec<ParamInitResourceSubnet>,
    16 "IntranetVpcId" intranet_vpc_id: String, 17 "IntranetVpcCidrBlock" intranet_vpc_cidr_block: String,
    18 "IntranetVpcName" intranet_vpc_name: String, 19 "IntranetSubnets" intranet_subnets: Vec<ParamInitResourceSubnet>
} }

pub type DeployResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamInitResourceSubnet {
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub zone: Option<String>,
    pub subnet_cidr_block: Option<String>,
}
input! { ParamInitResourceSubnet(subnet_id: String, subnet_name: String, zone: String, subnet_cidr_block: String) {
    0 "SubnetId" subnet_id: String, 1 "SubnetName" subnet_name: String, 2 "Zone" zone: String,
    3 "SubnetCidrBlock" subnet_cidr_block: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessWhiteListRules {
    pub id_set: Option<Vec<u64>>,
    pub name: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeAccessWhiteListRules() "DescribeAccessWhiteListRules" -> DescribeAccessWhiteListRulesOutput {
    0 "IdSet" id_set: Vec<u64>, 1 "Name" name: String, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeAccessWhiteListRules: AccessWhiteListRule =
    Offset "Offset", "AccessWhiteListRuleSet" access_white_list_rule_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessWhiteListRulesOutput {
    pub total_count: Option<u64>,
    pub access_white_list_rule_set: Option<Vec<AccessWhiteListRule>>,
    pub allow_any: Option<bool>,
    pub allow_auto: Option<bool>,
}
model! { DescribeAccessWhiteListRulesOutput {
    0 "TotalCount" total_count, 1 "AccessWhiteListRuleSet" access_white_list_rule_set, 2 "AllowAny" allow_any,
    3 "AllowAuto" allow_auto
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessWhiteListRule {
    pub id: Option<u64>,
    pub source: Option<String>,
    pub remark: Option<String>,
    pub modify_time: Option<String>,
}
model! { AccessWhiteListRule {
    0 "Id" id, 1 "Source" source, 2 "Remark" remark, 3 "ModifyTime" modify_time
} }

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
    Number "PageNum", "AccountGroupSet" account_group_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountGroupsOutput {
    pub total_count: Option<u64>,
    pub account_group_set: Option<Vec<AccountGroup>>,
}
model! { DescribeAccountGroupsOutput {
    0 "TotalCount" total_count, 1 "AccountGroupSet" account_group_set
} }

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
    0 "Id" id, 1 "Name" name, 2 "IdPath" id_path, 3 "NamePath" name_path, 4 "ParentId" parent_id, 5 "Source" source,
    6 "UserTotal" user_total, 7 "IsLeaf" is_leaf, 8 "ImportType" import_type, 9 "Description" description,
    10 "ParentOrgId" parent_org_id, 11 "OrgId" org_id, 12 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcls {
    pub id_set: Option<Vec<u64>>,
    pub name: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub exact: Option<bool>,
    pub authorized_user_id_set: Option<Vec<u64>>,
    pub authorized_device_id_set: Option<Vec<u64>>,
    pub authorized_app_asset_id_set: Option<Vec<u64>>,
    pub status: Option<u64>,
    pub status_set: Option<Vec<u64>>,
    pub department_id: Option<String>,
    pub exact_account: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAcls() "DescribeAcls" -> DescribeAclsOutput {
    0 "IdSet" id_set: Vec<u64>, 1 "Name" name: String, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "Exact" exact: bool, 5 "AuthorizedUserIdSet" authorized_user_id_set: Vec<u64>,
    6 "AuthorizedDeviceIdSet" authorized_device_id_set: Vec<u64>,
    7 "AuthorizedAppAssetIdSet" authorized_app_asset_id_set: Vec<u64>, 8 "Status" status: u64,
    9 "StatusSet" status_set: Vec<u64>, 10 "DepartmentId" department_id: String, 11 "ExactAccount" exact_account: bool,
    12 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAcls: Acl = Offset "Offset", "AclSet" acl_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclsOutput {
    pub total_count: Option<u64>,
    pub acl_set: Option<Vec<Acl>>,
}
model! { DescribeAclsOutput {
    0 "TotalCount" total_count, 1 "AclSet" acl_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Acl {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub allow_disk_redirect: Option<bool>,
    pub allow_clip_file_up: Option<bool>,
    pub allow_clip_file_down: Option<bool>,
    pub allow_clip_text_up: Option<bool>,
    pub allow_clip_text_down: Option<bool>,
    pub allow_file_up: Option<bool>,
    pub max_file_up_size: Option<u64>,
    pub allow_file_down: Option<bool>,
    pub max_file_down_size: Option<u64>,
    pub allow_any_account: Option<bool>,
    pub user_set: Option<Vec<User>>,
    pub user_group_set: Option<Vec<Group>>,
    pub device_set: Option<Vec<Device>>,
    pub device_group_set: Option<Vec<Group>>,
    pub account_set: Option<Vec<String>>,
    pub cmd_template_set: Option<Vec<CmdTemplate>>,
    pub allow_disk_file_up: Option<bool>,
    pub allow_disk_file_down: Option<bool>,
    pub allow_shell_file_up: Option<bool>,
    pub allow_shell_file_down: Option<bool>,
    pub allow_file_del: Option<bool>,
    pub validate_from: Option<String>,
    pub validate_to: Option<String>,
    pub status: Option<u64>,
    pub department: Option<Department>,
    pub allow_access_credential: Option<bool>,
    pub ac_template_set: Option<Vec<ACTemplate>>,
    pub white_cmds: Option<Vec<String>>,
    pub allow_keyboard_logger: Option<bool>,
    pub app_asset_set: Option<Vec<AppAsset>>,
    pub acl_type: Option<u64>,
    pub ticket_id: Option<String>,
    pub ticket_name: Option<String>,
    pub max_access_credential_duration: Option<u64>,
}
model! { Acl {
    0 "Id" id, 1 "Name" name, 2 "AllowDiskRedirect" allow_disk_redirect, 3 "AllowClipFileUp" allow_clip_file_up,
    4 "AllowClipFileDown" allow_clip_file_down, 5 "AllowClipTextUp" allow_clip_text_up,
    6 "AllowClipTextDown" allow_clip_text_down, 7 "AllowFileUp" allow_file_up, 8 "MaxFileUpSize" max_file_up_size,
    9 "AllowFileDown" allow_file_down, 10 "MaxFileDownSize" max_file_down_size, 11 "AllowAnyAccount" allow_any_account,
    12 "UserSet" user_set, 13 "UserGroupSet" user_group_set, 14 "DeviceSet" device_set,
    15 "DeviceGroupSet" device_group_set, 16 "AccountSet" account_set, 17 "CmdTemplateSet" cmd_template_set,
    18 "AllowDiskFileUp" allow_disk_file_up, 19 "AllowDiskFileDown" allow_disk_file_down,
    20 "AllowShellFileUp" allow_shell_file_up, 21 "AllowShellFileDown" allow_shell_file_down,
    22 "AllowFileDel" allow_file_del, 23 "ValidateFrom" validate_from, 24 "ValidateTo" validate_to, 25 "Status" status,
    26 "Department" department, 27 "AllowAccessCredential" allow_access_credential, 28 "ACTemplateSet" ac_template_set,
    29 "WhiteCmds" white_cmds, 30 "AllowKeyboardLogger" allow_keyboard_logger, 31 "AppAssetSet" app_asset_set,
    32 "AclType" acl_type, 33 "TicketId" ticket_id, 34 "TicketName" ticket_name,
    35 "MaxAccessCredentialDuration" max_access_credential_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    pub id: Option<u64>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub validate_from: Option<String>,
    pub validate_to: Option<String>,
    pub group_set: Option<Vec<Group>>,
    pub auth_type: Option<u64>,
    pub validate_time: Option<String>,
    pub department: Option<Department>,
    pub department_id: Option<String>,
    pub active_status: Option<u64>,
    pub lock_status: Option<u64>,
    pub u_key_status: Option<i64>,
    pub status: Option<String>,
    pub acl_version: Option<u64>,
    pub user_from: Option<u64>,
    pub ioa_user_group: Option<IOAUserGroup>,
    pub role_arn: Option<String>,
}
model! { User {
    0 "UserName" user_name, 1 "RealName" real_name, 2 "Id" id, 3 "Phone" phone, 4 "Email" email,
    5 "ValidateFrom" validate_from, 6 "ValidateTo" validate_to, 7 "GroupSet" group_set, 8 "AuthType" auth_type,
    9 "ValidateTime" validate_time, 10 "Department" department, 11 "DepartmentId" department_id,
    12 "ActiveStatus" active_status, 13 "LockStatus" lock_status, 14 "UKeyStatus" u_key_status, 15 "Status" status,
    16 "AclVersion" acl_version, 17 "UserFrom" user_from, 18 "IOAUserGroup" ioa_user_group, 19 "RoleArn" role_arn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Group {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub department: Option<Department>,
    pub count: Option<u64>,
}
model! { Group {
    0 "Id" id, 1 "Name" name, 2 "Department" department, 3 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Department {
    pub id: Option<String>,
    pub name: Option<String>,
    pub managers: Option<Vec<String>>,
    pub manager_users: Option<Vec<DepartmentManagerUser>>,
}
model! { Department {
    0 "Id" id, 1 "Name" name, 2 "Managers" managers, 3 "ManagerUsers" manager_users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentManagerUser {
    pub manager_id: Option<String>,
    pub manager_name: Option<String>,
}
model! { DepartmentManagerUser {
    0 "ManagerId" manager_id, 1 "ManagerName" manager_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IOAUserGroup {
    pub org_id: Option<u64>,
    pub org_name: Option<String>,
    pub org_id_path: Option<String>,
    pub org_name_path: Option<String>,
    pub source: Option<u64>,
    pub user_dir_name: Option<String>,
}
model! { IOAUserGroup {
    0 "OrgId" org_id, 1 "OrgName" org_name, 2 "OrgIdPath" org_id_path, 3 "OrgNamePath" org_name_path, 4 "Source" source,
    5 "UserDirName" user_dir_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Device {
    pub id: Option<u64>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub ap_code: Option<String>,
    pub ap_name: Option<String>,
    pub os_name: Option<String>,
    pub kind: Option<u64>,
    pub port: Option<u64>,
    pub group_set: Option<Vec<Group>>,
    pub account_count: Option<u64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub resource: Option<Resource>,
    pub department: Option<Department>,
    pub ip_port_set: Option<Vec<String>>,
    pub domain_id: Option<String>,
    pub domain_name: Option<String>,
    pub enable_ssl: Option<i64>,
    pub ssl_cert_name: Option<String>,
    pub ioa_id: Option<i64>,
    pub manage_dimension: Option<u64>,
    pub manage_account_id: Option<u64>,
    pub namespace: Option<String>,
    pub workload: Option<String>,
    pub sync_pod_count: Option<u64>,
    pub total_pod_count: Option<u64>,
    pub cloud_account_id: Option<u64>,
    pub cloud_account_name: Option<String>,
    pub provider_type: Option<u64>,
    pub provider_name: Option<String>,
    pub sync_cloud_device_status: Option<u64>,
}
model! { Device {
    0 "Id" id, 1 "InstanceId" instance_id, 2 "Name" name, 3 "PublicIp" public_ip, 4 "PrivateIp" private_ip,
    5 "ApCode" ap_code, 6 "ApName" ap_name, 7 "OsName" os_name, 8 "Kind" kind, 9 "Port" port, 10 "GroupSet" group_set,
    11 "AccountCount" account_count, 12 "VpcId" vpc_id, 13 "SubnetId" subnet_id, 14 "Resource" resource,
    15 "Department" department, 16 "IpPortSet" ip_port_set, 17 "DomainId" domain_id, 18 "DomainName" domain_name,
    19 "EnableSSL" enable_ssl, 20 "SSLCertName" ssl_cert_name, 21 "IOAId" ioa_id, 22 "ManageDimension" manage_dimension,
    23 "ManageAccountId" manage_account_id, 24 "Namespace" namespace, 25 "Workload" workload,
    26 "SyncPodCount" sync_pod_count, 27 "TotalPodCount" total_pod_count, 28 "CloudAccountId" cloud_account_id,
    29 "CloudAccountName" cloud_account_name, 30 "ProviderType" provider_type, 31 "ProviderName" provider_name,
    32 "SyncCloudDeviceStatus" sync_cloud_device_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    pub resource_id: Option<String>,
    pub ap_code: Option<String>,
    pub sv_args: Option<String>,
    pub vpc_id: Option<String>,
    pub nodes: Option<u64>,
    pub renew_flag: Option<u64>,
    pub expire_time: Option<String>,
    pub status: Option<u64>,
    pub resource_name: Option<String>,
    pub pid: Option<u64>,
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
    pub public_ip_set: Option<Vec<String>>,
    pub private_ip_set: Option<Vec<String>>,
    pub module_set: Option<Vec<String>>,
    pub used_nodes: Option<u64>,
    pub extend_points: Option<u64>,
    pub package_bandwidth: Option<u64>,
    pub package_node: Option<u64>,
    pub log_delivery_args: Option<String>,
    pub clb_set: Option<Vec<Clb>>,
    pub domain_count: Option<u64>,
    pub used_domain_count: Option<u64>,
    pub enabled_domain_count: Option<u64>,
    pub trial: Option<u64>,
    pub log_delivery: Option<String>,
    pub cdc_cluster_id: Option<String>,
    pub deploy_model: Option<u64>,
    pub intranet_access: Option<u64>,
    pub intranet_private_ip_set: Option<Vec<String>>,
    pub intranet_vpc_id: Option<String>,
    /// Deprecated.
    pub intranet_subnet_id: Option<String>,
    pub intranet_subnet_id_set: Option<Vec<String>>,
    pub intranet_vpc_cidr: Option<String>,
    pub domain_name: Option<String>,
    pub share_clb: Option<bool>,
    pub open_clb_id: Option<String>,
    pub lb_vip_isp: Option<String>,
    pub tui_cmd_port: Option<i64>,
    pub tui_direct_port: Option<i64>,
    pub web_access: Option<u64>,
    pub client_access: Option<u64>,
    pub external_access: Option<u64>,
    pub ioa_resource: Option<u64>,
    pub package_ioa_user_count: Option<u64>,
    pub package_ioa_bandwidth: Option<u64>,
    pub ioa_resource_id: Option<String>,
    pub resource_edition: Option<String>,
    pub time_unit: Option<String>,
    pub time_span: Option<u64>,
    pub pay_mode: Option<u64>,
    pub billing_region: Option<String>,
    pub billing_zone: Option<String>,
    pub deploy_cvm_count: Option<u64>,
    pub resource_zone_set: Option<Vec<ResourceDeployZone>>,
}
model! { Resource {
    0 "ResourceId" resource_id, 1 "ApCode" ap_code, 2 "SvArgs" sv_args, 3 "VpcId" vpc_id, 4 "Nodes" nodes,
    5 "RenewFlag" renew_flag, 6 "ExpireTime" expire_time, 7 "Status" status, 8 "ResourceName" resource_name,
    9 "Pid" pid, 10 "CreateTime" create_time, 11 "ProductCode" product_code, 12 "SubProductCode" sub_product_code,
    13 "Zone" zone, 14 "Expired" expired, 15 "Deployed" deployed, 16 "VpcName" vpc_name,
    17 "VpcCidrBlock" vpc_cidr_block, 18 "SubnetId" subnet_id, 19 "SubnetName" subnet_name, 20 "CidrBlock" cidr_block,
    21 "PublicIpSet" public_ip_set, 22 "PrivateIpSet" private_ip_set, 23 "ModuleSet" module_set,
    24 "UsedNodes" used_nodes, 25 "ExtendPoints" extend_points, 26 "PackageBandwidth" package_bandwidth,
    27 "PackageNode" package_node, 28 "LogDeliveryArgs" log_delivery_args, 29 "ClbSet" clb_set,
    30 "DomainCount" domain_count, 31 "UsedDomainCount" used_domain_count, 32 "EnabledDomainCount" enabled_domain_count,
    33 "Trial" trial, 34 "LogDelivery" log_delivery, 35 "CdcClusterId" cdc_cluster_id, 36 "DeployModel" deploy_model,
    37 "IntranetAccess" intranet_access, 38 "IntranetPrivateIpSet" intranet_private_ip_set,
    39 "IntranetVpcId" intranet_vpc_id, 40 "IntranetSubnetId" intranet_subnet_id,
    41 "IntranetSubnetIdSet" intranet_subnet_id_set, 42 "IntranetVpcCidr" intranet_vpc_cidr,
    43 "DomainName" domain_name, 44 "ShareClb" share_clb, 45 "OpenClbId" open_clb_id, 46 "LbVipIsp" lb_vip_isp,
    47 "TUICmdPort" tui_cmd_port, 48 "TUIDirectPort" tui_direct_port, 49 "WebAccess" web_access,
    50 "ClientAccess" client_access, 51 "ExternalAccess" external_access, 52 "IOAResource" ioa_resource,
    53 "PackageIOAUserCount" package_ioa_user_count, 54 "PackageIOABandwidth" package_ioa_bandwidth,
    55 "IOAResourceId" ioa_resource_id, 56 "ResourceEdition" resource_edition, 57 "TimeUnit" time_unit,
    58 "TimeSpan" time_span, 59 "PayMode" pay_mode, 60 "BillingRegion" billing_region, 61 "BillingZone" billing_zone,
    62 "DeployCvmCount" deploy_cvm_count, 63 "ResourceZoneSet" resource_zone_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Clb {
    pub clb_ip: Option<String>,
}
model! { Clb {
    0 "ClbIp" clb_ip
} }

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
    0 "VpcId" vpc_id, 1 "VpcName" vpc_name, 2 "VpcCidrBlock" vpc_cidr_block, 3 "SubnetId" subnet_id,
    4 "SubnetName" subnet_name, 5 "SubnetCidrBlock" subnet_cidr_block, 6 "Region" region, 7 "Zone" zone,
    8 "SubnetUsageType" subnet_usage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CmdTemplate {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub cmd_list: Option<String>,
    pub r#type: Option<u64>,
}
model! { CmdTemplate {
    0 "Id" id, 1 "Name" name, 2 "CmdList" cmd_list, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ACTemplate {
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub description: Option<String>,
}
model! { ACTemplate {
    0 "TemplateId" template_id, 1 "TemplateName" template_name, 2 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAsset {
    pub id: Option<u64>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub device_id: Option<u64>,
    pub device_account_id: Option<u64>,
    pub kind: Option<u64>,
    pub client_app_path: Option<String>,
    pub client_app_kind: Option<String>,
    pub url: Option<String>,
    pub bind_status: Option<u64>,
    pub device_instance_id: Option<String>,
    pub device_name: Option<String>,
    pub device_account_name: Option<String>,
    pub resource_id: Option<String>,
    pub resource: Option<Resource>,
    pub domain_id: Option<String>,
    pub domain_name: Option<String>,
    pub group_set: Option<Vec<Group>>,
    pub department: Option<Department>,
    pub account_count: Option<u64>,
    pub agent_input_type: Option<u64>,
    pub agent_input_submit: Option<u64>,
    pub user_name_type: Option<String>,
    pub user_name_value: Option<String>,
    pub password_type: Option<String>,
    pub password_value: Option<Secret>,
    pub submit_type: Option<String>,
    pub submit_value: Option<String>,
}
model! { AppAsset {
    0 "Id" id, 1 "InstanceId" instance_id, 2 "Name" name, 3 "DeviceId" device_id, 4 "DeviceAccountId" device_account_id,
    5 "Kind" kind, 6 "ClientAppPath" client_app_path, 7 "ClientAppKind" client_app_kind, 8 "Url" url,
    9 "BindStatus" bind_status, 10 "DeviceInstanceId" device_instance_id, 11 "DeviceName" device_name,
    12 "DeviceAccountName" device_account_name, 13 "ResourceId" resource_id, 14 "Resource" resource,
    15 "DomainId" domain_id, 16 "DomainName" domain_name, 17 "GroupSet" group_set, 18 "Department" department,
    19 "AccountCount" account_count, 20 "AgentInputType" agent_input_type, 21 "AgentInputSubmit" agent_input_submit,
    22 "UserNameType" user_name_type, 23 "UserNameValue" user_name_value, 24 "PasswordType" password_type,
    25 "PasswordValue" password_value, 26 "SubmitType" submit_type, 27 "SubmitValue" submit_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSyncFlag {}
operation! { DescribeAssetSyncFlag() "DescribeAssetSyncFlag" -> DescribeAssetSyncFlagOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSyncFlagOutput {
    pub asset_sync_flags: Option<AssetSyncFlags>,
}
model! { DescribeAssetSyncFlagOutput {
    0 "AssetSyncFlags" asset_sync_flags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetSyncFlags {
    pub role_granted: Option<bool>,
    pub auto_sync: Option<bool>,
}
model! { AssetSyncFlags {
    0 "RoleGranted" role_granted, 1 "AutoSync" auto_sync
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSyncStatus {
    pub category: u64,
}
operation! { DescribeAssetSyncStatus(category: u64) "DescribeAssetSyncStatus" -> DescribeAssetSyncStatusOutput {
    0 "Category" category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAssetSyncStatusOutput {
    pub status: Option<AssetSyncStatus>,
}
model! { DescribeAssetSyncStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetSyncStatus {
    pub last_time: Option<String>,
    pub last_status: Option<u64>,
    pub in_process: Option<bool>,
    pub err_msg: Option<String>,
}
model! { AssetSyncStatus {
    0 "LastTime" last_time, 1 "LastStatus" last_status, 2 "InProcess" in_process, 3 "ErrMsg" err_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangePwdTask {
    pub filters: Option<Vec<Filter>>,
    pub department_id: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeChangePwdTask() "DescribeChangePwdTask" -> DescribeChangePwdTaskOutput {
    0 "Filters" filters: Vec<Filter>, 1 "DepartmentId" department_id: String, 2 "Offset" offset: u64,
    3 "Limit" limit: u64
} }
paged! { DescribeChangePwdTask: ChangePwdTaskInfo = Offset "Offset", "Tasks" tasks, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangePwdTaskOutput {
    pub tasks: Option<Vec<ChangePwdTaskInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeChangePwdTaskOutput {
    0 "Tasks" tasks, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangePwdTaskInfo {
    pub id: Option<u64>,
    pub operation_id: Option<String>,
    pub task_name: Option<String>,
    pub department: Option<Department>,
    pub change_method: Option<u64>,
    pub run_account: Option<String>,
    pub auth_generation_strategy: Option<u64>,
    pub password_length: Option<u64>,
    pub small_letter: Option<u64>,
    pub big_letter: Option<u64>,
    pub digit: Option<u64>,
    pub symbol: Option<String>,
    pub complete_notify: Option<u64>,
    pub notify_emails: Option<Vec<String>>,
    pub file_password: Option<Secret>,
    pub account_set: Option<Vec<String>>,
    pub device_set: Option<Vec<Device>>,
    pub r#type: Option<u64>,
    pub period: Option<u64>,
    pub first_time: Option<String>,
    pub next_time: Option<String>,
    pub last_time: Option<String>,
    pub status: Option<u64>,
}
model! { ChangePwdTaskInfo {
    0 "Id" id, 1 "OperationId" operation_id, 2 "TaskName" task_name, 3 "Department" department,
    4 "ChangeMethod" change_method, 5 "RunAccount" run_account, 6 "AuthGenerationStrategy" auth_generation_strategy,
    7 "PasswordLength" password_length, 8 "SmallLetter" small_letter, 9 "BigLetter" big_letter, 10 "Digit" digit,
    11 "Symbol" symbol, 12 "CompleteNotify" complete_notify, 13 "NotifyEmails" notify_emails,
    14 "FilePassword" file_password, 15 "AccountSet" account_set, 16 "DeviceSet" device_set, 17 "Type" r#type,
    18 "Period" period, 19 "FirstTime" first_time, 20 "NextTime" next_time, 21 "LastTime" last_time, 22 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangePwdTaskDetail {
    pub operation_id: String,
    pub department_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeChangePwdTaskDetail(operation_id: String)
    "DescribeChangePwdTaskDetail" -> DescribeChangePwdTaskDetailOutput {
    0 "OperationId" operation_id, 1 "DepartmentId" department_id: String, 2 "Filters" filters: Vec<Filter>,
    3 "Offset" offset: u64, 4 "Limit" limit: u64
} }
paged! { DescribeChangePwdTaskDetail: ChangePwdTaskDetail = Offset "Offset", "Details" details, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangePwdTaskDetailOutput {
    pub total_count: Option<i64>,
    pub details: Option<Vec<ChangePwdTaskDetail>>,
}
model! { DescribeChangePwdTaskDetailOutput {
    0 "TotalCount" total_count, 1 "Details" details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangePwdTaskDetail {
    pub device: Option<Device>,
    pub account: Option<String>,
    pub last_change_status: Option<u64>,
    pub task_status: Option<u64>,
}
model! { ChangePwdTaskDetail {
    0 "Device" device, 1 "Account" account, 2 "LastChangeStatus" last_change_status, 3 "TaskStatus" task_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCmdTemplates {
    pub id_set: Option<Vec<u64>>,
    pub name: Option<String>,
    pub r#type: Option<u64>,
    pub type_set: Option<Vec<u64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeCmdTemplates() "DescribeCmdTemplates" -> DescribeCmdTemplatesOutput {
    0 "IdSet" id_set: Vec<u64>, 1 "Name" name: String, 2 "Type" r#type: u64, 3 "TypeSet" type_set: Vec<u64>,
    4 "Offset" offset: u64, 5 "Limit" limit: u64
} }
paged! { DescribeCmdTemplates: CmdTemplate = Offset "Offset", "CmdTemplateSet" cmd_template_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCmdTemplatesOutput {
    pub cmd_template_set: Option<Vec<CmdTemplate>>,
    pub total_count: Option<u64>,
}
model! { DescribeCmdTemplatesOutput {
    0 "CmdTemplateSet" cmd_template_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDepartments {}
operation! { DescribeDepartments() "DescribeDepartments" -> DescribeDepartmentsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDepartmentsOutput {
    pub departments: Option<Departments>,
}
model! { DescribeDepartmentsOutput {
    0 "Departments" departments
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Departments {
    pub department_set: Option<Vec<Department>>,
    pub enabled: Option<bool>,
    pub root_manager: Option<bool>,
}
model! { Departments {
    0 "DepartmentSet" department_set, 1 "Enabled" enabled, 2 "RootManager" root_manager
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceAccounts {
    pub id_set: Option<Vec<u64>>,
    pub account: Option<String>,
    pub device_id: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeDeviceAccounts() "DescribeDeviceAccounts" -> DescribeDeviceAccountsOutput {
    0 "IdSet" id_set: Vec<u64>, 1 "Account" account: String, 2 "DeviceId" device_id: u64, 3 "Offset" offset: u64,
    4 "Limit" limit: u64
} }
paged! { DescribeDeviceAccounts: DeviceAccount =
    Offset "Offset", "DeviceAccountSet" device_account_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceAccountsOutput {
    pub total_count: Option<u64>,
    pub device_account_set: Option<Vec<DeviceAccount>>,
}
model! { DescribeDeviceAccountsOutput {
    0 "TotalCount" total_count, 1 "DeviceAccountSet" device_account_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceAccount {
    pub id: Option<u64>,
    pub device_id: Option<u64>,
    pub account: Option<String>,
    pub bound_password: Option<bool>,
    pub bound_private_key: Option<bool>,
    pub bound_kubeconfig: Option<bool>,
    pub is_k8s_manage_account: Option<bool>,
}
model! { DeviceAccount {
    0 "Id" id, 1 "DeviceId" device_id, 2 "Account" account, 3 "BoundPassword" bound_password,
    4 "BoundPrivateKey" bound_private_key, 5 "BoundKubeconfig" bound_kubeconfig,
    6 "IsK8SManageAccount" is_k8s_manage_account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceCount {
    pub ap_code: Option<String>,
    pub vpc_id: Option<String>,
    pub resource_id: Option<String>,
    pub kind: Option<u64>,
    pub bind_resource: Option<u64>,
}
operation! { DescribeDeviceCount() "DescribeDeviceCount" -> DescribeDeviceCountOutput {
    0 "ApCode" ap_code: String, 1 "VpcId" vpc_id: String, 2 "ResourceId" resource_id: String, 3 "Kind" kind: u64,
    4 "BindResource" bind_resource: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceCountOutput {
    pub total_count: Option<u64>,
}
model! { DescribeDeviceCountOutput {
    0 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceCountSummary {}
operation! { DescribeDeviceCountSummary() "DescribeDeviceCountSummary" -> DescribeDeviceCountSummaryOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceCountSummaryOutput {
    pub device_count_set: Option<Vec<DeviceCount>>,
    pub app_asset_count_set: Option<Vec<DeviceCount>>,
}
model! { DescribeDeviceCountSummaryOutput {
    0 "DeviceCountSet" device_count_set, 1 "AppAssetCountSet" app_asset_count_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceCount {
    pub kind: Option<i64>,
    pub count: Option<i64>,
}
model! { DeviceCount {
    0 "Kind" kind, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceGroupMembers {
    pub bound: bool,
    pub id: Option<u64>,
    pub id_set: Option<Vec<u64>>,
    pub name: Option<String>,
    pub resource_id_set: Option<Vec<String>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub kind: Option<u64>,
    pub kind_set: Option<Vec<u64>>,
    pub department_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub tag_filters: Option<Vec<TagFilter>>,
}
operation! { DescribeDeviceGroupMembers(bound: bool) "DescribeDeviceGroupMembers" -> DescribeDeviceGroupMembersOutput {
    0 "Bound" bound, 1 "Id" id: u64, 2 "IdSet" id_set: Vec<u64>, 3 "Name" name: String,
    4 "ResourceIdSet" resource_id_set: Vec<String>, 5 "Offset" offset: u64, 6 "Limit" limit: u64, 7 "Kind" kind: u64,
    8 "KindSet" kind_set: Vec<u64>, 9 "DepartmentId" department_id: String, 10 "Filters" filters: Vec<Filter>,
    11 "TagFilters" tag_filters: Vec<TagFilter>
} }
paged! { DescribeDeviceGroupMembers: Device = Offset "Offset", "DeviceSet" device_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilter {
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
input! { TagFilter(tag_key: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceGroupMembersOutput {
    pub total_count: Option<u64>,
    pub device_set: Option<Vec<Device>>,
}
model! { DescribeDeviceGroupMembersOutput {
    0 "TotalCount" total_count, 1 "DeviceSet" device_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceGroups {
    pub id_set: Option<Vec<u64>>,
    pub name: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub department_id: Option<String>,
}
operation! { DescribeDeviceGroups() "DescribeDeviceGroups" -> DescribeDeviceGroupsOutput {
    0 "IdSet" id_set: Vec<u64>, 1 "Name" name: String, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "DepartmentId" department_id: String
} }
paged! { DescribeDeviceGroups: Group = Offset "Offset", "GroupSet" group_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeviceGroupsOutput {
    pub total_count: Option<u64>,
    pub group_set: Option<Vec<Group>>,
}
model! { DescribeDeviceGroupsOutput {
    0 "TotalCount" total_count, 1 "GroupSet" group_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevices {
    pub id_set: Option<Vec<u64>>,
    pub name: Option<String>,
    pub ip: Option<String>,
    pub ap_code_set: Option<Vec<String>>,
    pub kind: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub authorized_user_id_set: Option<Vec<u64>>,
    pub resource_id_set: Option<Vec<String>>,
    pub kind_set: Option<Vec<u64>>,
    pub managed_account: Option<String>,
    pub department_id: Option<String>,
    pub account_id_set: Option<Vec<u64>>,
    pub provider_type_set: Option<Vec<u64>>,
    pub cloud_device_status_set: Option<Vec<u64>>,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeDevices() "DescribeDevices" -> DescribeDevicesOutput {
    0 "IdSet" id_set: Vec<u64>, 1 "Name" name: String, 2 "Ip" ip: String, 3 "ApCodeSet" ap_code_set: Vec<String>,
    4 "Kind" kind: u64, 5 "Offset" offset: u64, 6 "Limit" limit: u64,
    7 "AuthorizedUserIdSet" authorized_user_id_set: Vec<u64>, 8 "ResourceIdSet" resource_id_set: Vec<String>,
    9 "KindSet" kind_set: Vec<u64>, 10 "ManagedAccount" managed_account: String,
    11 "DepartmentId" department_id: String, 12 "AccountIdSet" account_id_set: Vec<u64>,
    13 "ProviderTypeSet" provider_type_set: Vec<u64>, 14 "CloudDeviceStatusSet" cloud_device_status_set: Vec<u64>,
    15 "TagFilters" tag_filters: Vec<TagFilter>, 16 "Filters" filters: Vec<Filter>
} }
paged! { DescribeDevices: Device = Offset "Offset", "DeviceSet" device_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDevicesOutput {
    pub total_count: Option<u64>,
    pub device_set: Option<Vec<Device>>,
}
model! { DescribeDevicesOutput {
    0 "TotalCount" total_count, 1 "DeviceSet" device_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomains {
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
}
operation! { DescribeDomains() "DescribeDomains" -> DescribeDomainsOutput {
    0 "Limit" limit: u64, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64
} }
paged! { DescribeDomains: Domain = Offset "Offset", "DomainSet" domain_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDomainsOutput {
    pub total_count: Option<u64>,
    pub domain_set: Option<Vec<Domain>>,
}
model! { DescribeDomainsOutput {
    0 "TotalCount" total_count, 1 "DomainSet" domain_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Domain {
    pub id: Option<u64>,
    pub domain_id: Option<String>,
    pub domain_name: Option<String>,
    pub resource_id: Option<String>,
    pub white_ip_set: Option<Vec<String>>,
    pub enabled: Option<u64>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub default: Option<u64>,
}
model! { Domain {
    0 "Id" id, 1 "DomainId" domain_id, 2 "DomainName" domain_name, 3 "ResourceId" resource_id,
    4 "WhiteIpSet" white_ip_set, 5 "Enabled" enabled, 6 "Status" status, 7 "CreateTime" create_time, 8 "Default" default
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLDAPUnitSet {
    pub enable: bool,
    pub ip: String,
    pub port: u64,
    pub enable_ssl: bool,
    pub base_dn: String,
    pub admin_account: String,
    pub admin_password: Secret,
    pub attribute_user_name: String,
    pub attribute_unit: String,
    pub ip_backup: Option<String>,
    pub domain_id: Option<String>,
}

/// What [`DescribeLDAPUnitSet::new`] takes.
pub struct DescribeLDAPUnitSetRequired {
    pub enable: bool,
    pub ip: String,
    pub port: u64,
    pub enable_ssl: bool,
    pub base_dn: String,
    pub admin_account: String,
    pub admin_password: Secret,
    pub attribute_user_name: String,
    pub attribute_unit: String,
}
operation! { DescribeLDAPUnitSet{DescribeLDAPUnitSetRequired: enable, ip, port, enable_ssl, base_dn, admin_account, admin_password, attribute_user_name, attribute_unit}
    "DescribeLDAPUnitSet" -> DescribeLDAPUnitSetOutput {
    0 "Enable" enable, 1 "Ip" ip, 2 "Port" port, 3 "EnableSSL" enable_ssl, 4 "BaseDN" base_dn,
    5 "AdminAccount" admin_account, 6 "AdminPassword" admin_password, 7 "AttributeUserName" attribute_user_name,
    8 "AttributeUnit" attribute_unit, 9 "IpBackup" ip_backup: String, 10 "DomainId" domain_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLDAPUnitSetOutput {
    pub unit_set: Option<Vec<String>>,
}
model! { DescribeLDAPUnitSetOutput {
    0 "UnitSet" unit_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginEvent {
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub source_ip: Option<String>,
    pub entry: Option<u64>,
    pub entry_set: Option<Vec<u64>>,
    pub result: Option<u64>,
    pub result_set: Option<Vec<u64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeLoginEvent() "DescribeLoginEvent" -> DescribeLoginEventOutput {
    0 "UserName" user_name: String, 1 "RealName" real_name: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "SourceIp" source_ip: String, 5 "Entry" entry: u64,
    6 "EntrySet" entry_set: Vec<u64>, 7 "Result" result: u64, 8 "ResultSet" result_set: Vec<u64>,
    9 "Offset" offset: u64, 10 "Limit" limit: u64
} }
paged! { DescribeLoginEvent: LoginEvent = Offset "Offset", "LoginEventSet" login_event_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLoginEventOutput {
    pub login_event_set: Option<Vec<LoginEvent>>,
    pub total_count: Option<u64>,
}
model! { DescribeLoginEventOutput {
    0 "LoginEventSet" login_event_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginEvent {
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    pub time: Option<String>,
    pub source_ip: Option<String>,
    pub entry: Option<u64>,
    pub result: Option<u64>,
}
model! { LoginEvent {
    0 "UserName" user_name, 1 "RealName" real_name, 2 "Time" time, 3 "SourceIp" source_ip, 4 "Entry" entry,
    5 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperationEvent {
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub source_ip: Option<String>,
    pub kind: Option<u64>,
    pub kind_set: Option<Vec<u64>>,
    pub result: Option<u64>,
    pub result_set: Option<Vec<u64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeOperationEvent() "DescribeOperationEvent" -> DescribeOperationEventOutput {
    0 "UserName" user_name: String, 1 "RealName" real_name: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "SourceIp" source_ip: String, 5 "Kind" kind: u64, 6 "KindSet" kind_set: Vec<u64>,
    7 "Result" result: u64, 8 "ResultSet" result_set: Vec<u64>, 9 "Offset" offset: u64, 10 "Limit" limit: u64
} }
paged! { DescribeOperationEvent: OperationEvent =
    Offset "Offset", "OperationEventSet" operation_event_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperationEventOutput {
    pub operation_event_set: Option<Vec<OperationEvent>>,
    pub total_count: Option<u64>,
}
model! { DescribeOperationEventOutput {
    0 "OperationEventSet" operation_event_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationEvent {
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    pub time: Option<String>,
    pub source_ip: Option<String>,
    pub kind: Option<u64>,
    pub operation: Option<String>,
    pub result: Option<u64>,
    pub sign_value: Option<String>,
}
model! { OperationEvent {
    0 "UserName" user_name, 1 "RealName" real_name, 2 "Time" time, 3 "SourceIp" source_ip, 4 "Kind" kind,
    5 "Operation" operation, 6 "Result" result, 7 "SignValue" sign_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperationTask {
    pub name: Option<String>,
    pub r#type: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeOperationTask() "DescribeOperationTask" -> DescribeOperationTaskOutput {
    0 "Name" name: String, 1 "Type" r#type: u64, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeOperationTask: OperationTask = Offset "Offset", "OperationTasks" operation_tasks, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperationTaskOutput {
    pub operation_tasks: Option<Vec<OperationTask>>,
    pub total_count: Option<u64>,
}
model! { DescribeOperationTaskOutput {
    0 "OperationTasks" operation_tasks, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationTask {
    pub id: Option<u64>,
    pub operation_id: Option<String>,
    pub name: Option<String>,
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    pub r#type: Option<u64>,
    pub period: Option<u64>,
    pub next_time: Option<String>,
    pub first_time: Option<String>,
}
model! { OperationTask {
    0 "Id" id, 1 "OperationId" operation_id, 2 "Name" name, 3 "UserName" user_name, 4 "RealName" real_name,
    5 "Type" r#type, 6 "Period" period, 7 "NextTime" next_time, 8 "FirstTime" first_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResources {
    pub ap_code: Option<String>,
    pub vpc_id: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeResources() "DescribeResources" -> DescribeResourcesOutput {
    0 "ApCode" ap_code: String, 1 "VpcId" vpc_id: String, 2 "ResourceIds" resource_ids: Vec<String>,
    3 "Limit" limit: u64, 4 "Offset" offset: u64
} }
paged! { DescribeResources: Resource = Offset "Offset", "ResourceSet" resource_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcesOutput {
    pub resource_set: Option<Vec<Resource>>,
    pub total_count: Option<u64>,
}
model! { DescribeResourcesOutput {
    0 "ResourceSet" resource_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecuritySetting {}
operation! { DescribeSecuritySetting() "DescribeSecuritySetting" -> DescribeSecuritySettingOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecuritySettingOutput {
    pub security_setting: Option<SecuritySetting>,
}
model! { DescribeSecuritySettingOutput {
    0 "SecuritySetting" security_setting
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecuritySetting {
    pub auth_mode: Option<AuthModeSetting>,
    pub password: Option<PasswordSetting>,
    pub login: Option<LoginSetting>,
    pub ldap: Option<LDAPSetting>,
    pub o_auth: Option<OAuthSetting>,
    pub auth_mode_gm: Option<AuthModeSetting>,
    pub reconnection: Option<ReconnectionSetting>,
    pub env_internet_access: Option<EnvInternetAccessSetting>,
}
model! { SecuritySetting {
    0 "AuthMode" auth_mode, 1 "Password" password, 2 "Login" login, 3 "LDAP" ldap, 4 "OAuth" o_auth,
    5 "AuthModeGM" auth_mode_gm, 6 "Reconnection" reconnection, 7 "EnvInternetAccess" env_internet_access
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthModeSetting {
    pub auth_mode: Option<u64>,
}
model! { AuthModeSetting {
    0 "AuthMode" auth_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PasswordSetting {
    pub min_length: Option<u64>,
    pub complexity: Option<u64>,
    pub valid_term: Option<u64>,
    pub check_history: Option<u64>,
}
model! { PasswordSetting {
    0 "MinLength" min_length, 1 "Complexity" complexity, 2 "ValidTerm" valid_term, 3 "CheckHistory" check_history
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginSetting {
    pub time_out: Option<u64>,
    pub lock_threshold: Option<u64>,
    pub lock_time: Option<u64>,
    pub inactive_user_lock: Option<u64>,
    pub enable_single_login: Option<u64>,
}
model! { LoginSetting {
    0 "TimeOut" time_out, 1 "LockThreshold" lock_threshold, 2 "LockTime" lock_time,
    3 "InactiveUserLock" inactive_user_lock, 4 "EnableSingleLogin" enable_single_login
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LDAPSetting {
    pub enable: Option<bool>,
    pub ip: Option<String>,
    pub ip_backup: Option<String>,
    pub port: Option<u64>,
    pub enable_ssl: Option<bool>,
    pub base_dn: Option<String>,
    pub admin_account: Option<String>,
    pub attribute_user: Option<String>,
    pub attribute_user_name: Option<String>,
    pub auto_sync: Option<bool>,
    pub overwrite: Option<bool>,
    pub sync_period: Option<u64>,
    pub sync_all: Option<bool>,
    pub sync_unit_set: Option<Vec<String>>,
    pub attribute_unit: Option<String>,
    pub attribute_real_name: Option<String>,
    pub attribute_phone: Option<String>,
    pub attribute_email: Option<String>,
    pub resource_id: Option<String>,
    pub domain_id: Option<String>,
}
model! { LDAPSetting {
    0 "Enable" enable, 1 "Ip" ip, 2 "IpBackup" ip_backup, 3 "Port" port, 4 "EnableSSL" enable_ssl, 5 "BaseDN" base_dn,
    6 "AdminAccount" admin_account, 7 "AttributeUser" attribute_user, 8 "AttributeUserName" attribute_user_name,
    9 "AutoSync" auto_sync, 10 "Overwrite" overwrite, 11 "SyncPeriod" sync_period, 12 "SyncAll" sync_all,
    13 "SyncUnitSet" sync_unit_set, 14 "AttributeUnit" attribute_unit, 15 "AttributeRealName" attribute_real_name,
    16 "AttributePhone" attribute_phone, 17 "AttributeEmail" attribute_email, 18 "ResourceId" resource_id,
    19 "DomainId" domain_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OAuthSetting {
    pub enable: Option<bool>,
    pub auth_method: Option<String>,
    pub client_id: Option<String>,
    pub code_url: Option<String>,
    pub token_url: Option<String>,
    pub user_info_url: Option<String>,
    pub scopes: Option<Vec<String>>,
}
model! { OAuthSetting {
    0 "Enable" enable, 1 "AuthMethod" auth_method, 2 "ClientId" client_id, 3 "CodeUrl" code_url, 4 "TokenUrl" token_url,
    5 "UserInfoUrl" user_info_url, 6 "Scopes" scopes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReconnectionSetting {
    pub reconnection_max_count: Option<u64>,
    pub enable: Option<bool>,
}
model! { ReconnectionSetting {
    0 "ReconnectionMaxCount" reconnection_max_count, 1 "Enable" enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvInternetAccessSetting {
    pub disable_external_access: Option<bool>,
    pub disable_download_data_acl: Option<bool>,
}
model! { EnvInternetAccessSetting {
    0 "DisableExternalAccess" disable_external_access, 1 "DisableDownloadDataAcl" disable_download_data_acl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceTypes {}
operation! { DescribeSourceTypes() "DescribeSourceTypes" -> DescribeSourceTypesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceTypesOutput {
    pub total_count: Option<u64>,
    pub source_type_set: Option<Vec<SourceType>>,
}
model! { DescribeSourceTypesOutput {
    0 "TotalCount" total_count, 1 "SourceTypeSet" source_type_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceType {
    pub source: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub target: Option<String>,
}
model! { SourceType {
    0 "Source" source, 1 "Type" r#type, 2 "Name" name, 3 "Target" target
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDirectory {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeUserDirectory() "DescribeUserDirectory" -> DescribeUserDirectoryOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64
} }
paged! { DescribeUserDirectory: UserDirectory = Offset "Offset", "UserDirSet" user_dir_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserDirectoryOutput {
    pub user_dir_set: Option<Vec<UserDirectory>>,
    pub total_count: Option<u64>,
}
model! { DescribeUserDirectoryOutput {
    0 "UserDirSet" user_dir_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDirectory {
    pub id: Option<u64>,
    pub dir_id: Option<u64>,
    pub dir_name: Option<String>,
    pub source: Option<u64>,
    pub source_name: Option<String>,
    pub user_total: Option<u64>,
    pub create_time: Option<String>,
    pub user_org_set: Option<Vec<UserOrg>>,
    pub auto_sync: Option<bool>,
    pub sync_cron: Option<String>,
    pub next_sync_time: Option<String>,
}
model! { UserDirectory {
    0 "Id" id, 1 "DirId" dir_id, 2 "DirName" dir_name, 3 "Source" source, 4 "SourceName" source_name,
    5 "UserTotal" user_total, 6 "CreateTime" create_time, 7 "UserOrgSet" user_org_set, 8 "AutoSync" auto_sync,
    9 "SyncCron" sync_cron, 10 "NextSyncTime" next_sync_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroupMembers {
    pub id: u64,
    pub bound: bool,
    pub name: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub department_id: Option<String>,
}
operation! { DescribeUserGroupMembers(id: u64, bound: bool)
    "DescribeUserGroupMembers" -> DescribeUserGroupMembersOutput {
    0 "Id" id, 1 "Bound" bound, 2 "Name" name: String, 3 "Offset" offset: u64, 4 "Limit" limit: u64,
    5 "DepartmentId" department_id: String
} }
paged! { DescribeUserGroupMembers: User = Offset "Offset", "UserSet" user_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroupMembersOutput {
    pub total_count: Option<u64>,
    pub user_set: Option<Vec<User>>,
}
model! { DescribeUserGroupMembersOutput {
    0 "TotalCount" total_count, 1 "UserSet" user_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroups {
    pub id_set: Option<Vec<u64>>,
    pub name: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub department_id: Option<String>,
}
operation! { DescribeUserGroups() "DescribeUserGroups" -> DescribeUserGroupsOutput {
    0 "IdSet" id_set: Vec<u64>, 1 "Name" name: String, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "DepartmentId" department_id: String
} }
paged! { DescribeUserGroups: Group = Offset "Offset", "GroupSet" group_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserGroupsOutput {
    pub total_count: Option<u64>,
    pub group_set: Option<Vec<Group>>,
}
model! { DescribeUserGroupsOutput {
    0 "TotalCount" total_count, 1 "GroupSet" group_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSyncStatus {
    pub user_kind: u64,
}
operation! { DescribeUserSyncStatus(user_kind: u64) "DescribeUserSyncStatus" -> DescribeUserSyncStatusOutput {
    0 "UserKind" user_kind
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSyncStatusOutput {
    pub status: Option<AssetSyncStatus>,
}
model! { DescribeUserSyncStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsers {
    pub id_set: Option<Vec<u64>>,
    pub name: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub user_name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub authorized_device_id_set: Option<Vec<u64>>,
    pub authorized_app_asset_id_set: Option<Vec<u64>>,
    pub auth_type_set: Option<Vec<u64>>,
    pub department_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub is_cam_user: Option<u64>,
    pub user_from_set: Option<Vec<u64>>,
}
operation! { DescribeUsers() "DescribeUsers" -> DescribeUsersOutput {
    0 "IdSet" id_set: Vec<u64>, 1 "Name" name: String, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "UserName" user_name: String, 5 "Phone" phone: String, 6 "Email" email: String,
    7 "AuthorizedDeviceIdSet" authorized_device_id_set: Vec<u64>,
    8 "AuthorizedAppAssetIdSet" authorized_app_asset_id_set: Vec<u64>, 9 "AuthTypeSet" auth_type_set: Vec<u64>,
    10 "DepartmentId" department_id: String, 11 "Filters" filters: Vec<Filter>, 12 "IsCamUser" is_cam_user: u64,
    13 "UserFromSet" user_from_set: Vec<u64>
} }
paged! { DescribeUsers: User = Offset "Offset", "UserSet" user_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsersOutput {
    pub total_count: Option<u64>,
    pub user_set: Option<Vec<User>>,
}
model! { DescribeUsersOutput {
    0 "TotalCount" total_count, 1 "UserSet" user_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableClientTcpAccess {
    pub resource_id: String,
}
operation! { DisableClientTcpAccess(resource_id: String) "DisableClientTcpAccess" -> Empty {
    0 "ResourceId" resource_id
} }

pub type DisableClientTcpAccessOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableExternalAccess {
    pub resource_id: String,
}
operation! { DisableExternalAccess(resource_id: String) "DisableExternalAccess" -> Empty {
    0 "ResourceId" resource_id
} }

pub type DisableExternalAccessOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableIntranetAccess {
    pub resource_id: Option<String>,
}
operation! { DisableIntranetAccess() "DisableIntranetAccess" -> Empty {
    0 "ResourceId" resource_id: String
} }

pub type DisableIntranetAccessOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableWebAccess {
    pub resource_id: String,
}
operation! { DisableWebAccess(resource_id: String) "DisableWebAccess" -> Empty {
    0 "ResourceId" resource_id
} }

pub type DisableWebAccessOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableClientTcpAccess {
    pub resource_id: String,
}
operation! { EnableClientTcpAccess(resource_id: String) "EnableClientTcpAccess" -> Empty {
    0 "ResourceId" resource_id
} }

pub type EnableClientTcpAccessOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableExternalAccess {
    pub resource_id: String,
}
operation! { EnableExternalAccess(resource_id: String) "EnableExternalAccess" -> Empty {
    0 "ResourceId" resource_id
} }

pub type EnableExternalAccessOutput = Empty;

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

pub type EnableIntranetAccessOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWebAccess {
    pub resource_id: String,
}
operation! { EnableWebAccess(resource_id: String) "EnableWebAccess" -> Empty {
    0 "ResourceId" resource_id
} }

pub type EnableWebAccessOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportExternalDevice {
    pub device_set: Vec<ExternalDevice>,
    pub account_id: Option<u64>,
}
operation! { ImportExternalDevice(device_set: Vec<ExternalDevice>)
    "ImportExternalDevice" -> ImportExternalDeviceOutput {
    0 "DeviceSet" device_set, 1 "AccountId" account_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalDevice {
    pub os_name: Option<String>,
    pub ip: Option<String>,
    pub port: Option<u64>,
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
input! { ExternalDevice(os_name: String, ip: String, port: u64) {
    0 "OsName" os_name: String, 1 "Ip" ip: String, 2 "Port" port: u64, 3 "Name" name: String,
    4 "DepartmentId" department_id: String, 5 "IpPortSet" ip_port_set: Vec<String>, 6 "EnableSSL" enable_ssl: i64,
    7 "SSLCert" ssl_cert: String, 8 "SSLCertName" ssl_cert_name: String, 9 "InstanceId" instance_id: String,
    10 "ApCode" ap_code: String, 11 "ApName" ap_name: String, 12 "VpcId" vpc_id: String,
    13 "SubnetId" subnet_id: String, 14 "PublicIp" public_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportExternalDeviceOutput {
    pub device_id_set: Option<Vec<u64>>,
}
model! { ImportExternalDeviceOutput {
    0 "DeviceIdSet" device_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessWhiteListAutoStatus {
    pub allow_auto: bool,
}
operation! { ModifyAccessWhiteListAutoStatus(allow_auto: bool) "ModifyAccessWhiteListAutoStatus" -> Empty {
    0 "AllowAuto" allow_auto
} }

pub type ModifyAccessWhiteListAutoStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessWhiteListRule {
    pub id: u64,
    pub source: String,
    pub remark: Option<String>,
}
operation! { ModifyAccessWhiteListRule(id: u64, source: String) "ModifyAccessWhiteListRule" -> Empty {
    0 "Id" id, 1 "Source" source, 2 "Remark" remark: String
} }

pub type ModifyAccessWhiteListRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessWhiteListStatus {
    pub allow_any: bool,
}
operation! { ModifyAccessWhiteListStatus(allow_any: bool) "ModifyAccessWhiteListStatus" -> Empty {
    0 "AllowAny" allow_any
} }

pub type ModifyAccessWhiteListStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAcl {
    pub name: String,
    pub allow_disk_redirect: bool,
    pub allow_any_account: bool,
    pub id: u64,
    pub allow_clip_file_up: Option<bool>,
    pub allow_clip_file_down: Option<bool>,
    pub allow_clip_text_up: Option<bool>,
    pub allow_clip_text_down: Option<bool>,
    pub allow_file_up: Option<bool>,
    pub max_file_up_size: Option<u64>,
    pub allow_file_down: Option<bool>,
    pub max_file_down_size: Option<u64>,
    pub user_id_set: Option<Vec<u64>>,
    pub user_group_id_set: Option<Vec<u64>>,
    pub device_id_set: Option<Vec<u64>>,
    pub app_asset_id_set: Option<Vec<u64>>,
    pub device_group_id_set: Option<Vec<u64>>,
    pub account_set: Option<Vec<String>>,
    pub cmd_template_id_set: Option<Vec<u64>>,
    pub ac_template_id_set: Option<Vec<String>>,
    pub allow_disk_file_up: Option<bool>,
    pub allow_disk_file_down: Option<bool>,
    pub allow_shell_file_up: Option<bool>,
    pub allow_shell_file_down: Option<bool>,
    pub allow_file_del: Option<bool>,
    pub validate_from: Option<String>,
    pub validate_to: Option<String>,
    pub department_id: Option<String>,
    pub allow_access_credential: Option<bool>,
    pub allow_keyboard_logger: Option<bool>,
    pub max_access_credential_duration: Option<u64>,
}
operation! { ModifyAcl(name: String, allow_disk_redirect: bool, allow_any_account: bool, id: u64) "ModifyAcl" -> Empty {
    0 "Name" name, 1 "AllowDiskRedirect" allow_disk_redirect, 2 "AllowAnyAccount" allow_any_account, 3 "Id" id,
    4 "AllowClipFileUp" allow_clip_file_up: bool, 5 "AllowClipFileDown" allow_clip_file_down: bool,
    6 "AllowClipTextUp" allow_clip_text_up: bool, 7 "AllowClipTextDown" allow_clip_text_down: bool,
    8 "AllowFileUp" allow_file_up: bool, 9 "MaxFileUpSize" max_file_up_size: u64,
    10 "AllowFileDown" allow_file_down: bool, 11 "MaxFileDownSize" max_file_down_size: u64,
    12 "UserIdSet" user_id_set: Vec<u64>, 13 "UserGroupIdSet" user_group_id_set: Vec<u64>,
    14 "DeviceIdSet" device_id_set: Vec<u64>, 15 "AppAssetIdSet" app_asset_id_set: Vec<u64>,
    16 "DeviceGroupIdSet" device_group_id_set: Vec<u64>, 17 "AccountSet" account_set: Vec<String>,
    18 "CmdTemplateIdSet" cmd_template_id_set: Vec<u64>, 19 "ACTemplateIdSet" ac_template_id_set: Vec<String>,
    20 "AllowDiskFileUp" allow_disk_file_up: bool, 21 "AllowDiskFileDown" allow_disk_file_down: bool,
    22 "AllowShellFileUp" allow_shell_file_up: bool, 23 "AllowShellFileDown" allow_shell_file_down: bool,
    24 "AllowFileDel" allow_file_del: bool, 25 "ValidateFrom" validate_from: String,
    26 "ValidateTo" validate_to: String, 27 "DepartmentId" department_id: String,
    28 "AllowAccessCredential" allow_access_credential: bool, 29 "AllowKeyboardLogger" allow_keyboard_logger: bool,
    30 "MaxAccessCredentialDuration" max_access_credential_duration: u64
} }

pub type ModifyAclOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAssetSyncFlag {
    pub auto_sync: bool,
}
operation! { ModifyAssetSyncFlag(auto_sync: bool) "ModifyAssetSyncFlag" -> Empty {
    0 "AutoSync" auto_sync
} }

pub type ModifyAssetSyncFlagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuthModeSetting {
    pub auth_mode: Option<u64>,
    pub auth_mode_gm: Option<u64>,
    pub resource_type: Option<i64>,
}
operation! { ModifyAuthModeSetting() "ModifyAuthModeSetting" -> Empty {
    0 "AuthMode" auth_mode: u64, 1 "AuthModeGM" auth_mode_gm: u64, 2 "ResourceType" resource_type: i64
} }

pub type ModifyAuthModeSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChangePwdTask {
    pub operation_id: String,
    pub device_id_set: Vec<u64>,
    pub account_set: Vec<String>,
    pub modify_type: u64,
    pub change_method: i64,
    pub auth_generation_strategy: i64,
    pub task_name: Option<String>,
    pub department_id: Option<String>,
    pub run_account: Option<String>,
    pub password: Option<Secret>,
    pub password_length: Option<i64>,
    pub small_letter: Option<i64>,
    pub big_letter: Option<i64>,
    pub digit: Option<i64>,
    pub symbol: Option<String>,
    pub complete_notify: Option<i64>,
    pub notify_emails: Option<Vec<String>>,
    pub file_password: Option<Secret>,
    pub r#type: Option<u64>,
    pub period: Option<u64>,
    pub first_time: Option<String>,
}

/// What [`ModifyChangePwdTask::new`] takes.
pub struct ModifyChangePwdTaskRequired {
    pub operation_id: String,
    pub device_id_set: Vec<u64>,
    pub account_set: Vec<String>,
    pub modify_type: u64,
    pub change_method: i64,
    pub auth_generation_strategy: i64,
}
operation! { ModifyChangePwdTask{ModifyChangePwdTaskRequired: operation_id, device_id_set, account_set, modify_type, change_method, auth_generation_strategy}
    "ModifyChangePwdTask" -> Empty {
    0 "OperationId" operation_id, 1 "DeviceIdSet" device_id_set, 2 "AccountSet" account_set, 3 "ModifyType" modify_type,
    4 "ChangeMethod" change_method, 5 "AuthGenerationStrategy" auth_generation_strategy, 6 "TaskName" task_name: String,
    7 "DepartmentId" department_id: String, 8 "RunAccount" run_account: String, 9 "Password" password: Secret,
    10 "PasswordLength" password_length: i64, 11 "SmallLetter" small_letter: i64, 12 "BigLetter" big_letter: i64,
    13 "Digit" digit: i64, 14 "Symbol" symbol: String, 15 "CompleteNotify" complete_notify: i64,
    16 "NotifyEmails" notify_emails: Vec<String>, 17 "FilePassword" file_password: Secret, 18 "Type" r#type: u64,
    19 "Period" period: u64, 20 "FirstTime" first_time: String
} }

pub type ModifyChangePwdTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCmdTemplate {
    pub name: String,
    pub cmd_list: String,
    pub id: u64,
    pub encoding: Option<u64>,
    pub r#type: Option<u64>,
}
operation! { ModifyCmdTemplate(name: String, cmd_list: String, id: u64) "ModifyCmdTemplate" -> Empty {
    0 "Name" name, 1 "CmdList" cmd_list, 2 "Id" id, 3 "Encoding" encoding: u64, 4 "Type" r#type: u64
} }

pub type ModifyCmdTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDevice {
    pub id: u64,
    pub port: Option<u64>,
    pub group_id_set: Option<Vec<u64>>,
    pub department_id: Option<String>,
    pub domain_id: Option<String>,
}
operation! { ModifyDevice(id: u64) "ModifyDevice" -> Empty {
    0 "Id" id, 1 "Port" port: u64, 2 "GroupIdSet" group_id_set: Vec<u64>, 3 "DepartmentId" department_id: String,
    4 "DomainId" domain_id: String
} }

pub type ModifyDeviceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDeviceGroup {
    pub name: String,
    pub id: u64,
    pub department_id: Option<String>,
}
operation! { ModifyDeviceGroup(name: String, id: u64) "ModifyDeviceGroup" -> Empty {
    0 "Name" name, 1 "Id" id, 2 "DepartmentId" department_id: String
} }

pub type ModifyDeviceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLDAPSetting {
    pub enable: bool,
    pub ip: Option<String>,
    pub ip_backup: Option<String>,
    pub port: Option<u64>,
    pub enable_ssl: Option<bool>,
    pub base_dn: Option<String>,
    pub admin_account: Option<String>,
    pub admin_password: Option<Secret>,
    pub attribute_user: Option<String>,
    pub attribute_user_name: Option<String>,
    pub auto_sync: Option<bool>,
    pub overwrite: Option<bool>,
    pub sync_period: Option<u64>,
    pub sync_all: Option<bool>,
    pub sync_unit_set: Option<Vec<String>>,
    pub attribute_unit: Option<String>,
    pub attribute_real_name: Option<String>,
    pub attribute_phone: Option<String>,
    pub attribute_email: Option<String>,
    pub domain_id: Option<String>,
}
operation! { ModifyLDAPSetting(enable: bool) "ModifyLDAPSetting" -> Empty {
    0 "Enable" enable, 1 "Ip" ip: String, 2 "IpBackup" ip_backup: String, 3 "Port" port: u64,
    4 "EnableSSL" enable_ssl: bool, 5 "BaseDN" base_dn: String, 6 "AdminAccount" admin_account: String,
    7 "AdminPassword" admin_password: Secret, 8 "AttributeUser" attribute_user: String,
    9 "AttributeUserName" attribute_user_name: String, 10 "AutoSync" auto_sync: bool, 11 "Overwrite" overwrite: bool,
    12 "SyncPeriod" sync_period: u64, 13 "SyncAll" sync_all: bool, 14 "SyncUnitSet" sync_unit_set: Vec<String>,
    15 "AttributeUnit" attribute_unit: String, 16 "AttributeRealName" attribute_real_name: String,
    17 "AttributePhone" attribute_phone: String, 18 "AttributeEmail" attribute_email: String,
    19 "DomainId" domain_id: String
} }

pub type ModifyLDAPSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOAuthSetting {
    pub enable: bool,
    pub auth_method: Option<String>,
    pub client_id: Option<String>,
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

pub type ModifyOAuthSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOperationTask {
    pub id: u64,
    pub name: String,
    pub r#type: u64,
    pub account: String,
    pub timeout: u64,
    pub script: String,
    pub device_id_set: Vec<u64>,
    pub period: Option<u64>,
    pub first_time: Option<String>,
    pub encoding: Option<u64>,
}

/// What [`ModifyOperationTask::new`] takes.
pub struct ModifyOperationTaskRequired {
    pub id: u64,
    pub name: String,
    pub r#type: u64,
    pub account: String,
    pub timeout: u64,
    pub script: String,
    pub device_id_set: Vec<u64>,
}
operation! { ModifyOperationTask{ModifyOperationTaskRequired: id, name, r#type, account, timeout, script, device_id_set}
    "ModifyOperationTask" -> Empty {
    0 "Id" id, 1 "Name" name, 2 "Type" r#type, 3 "Account" account, 4 "Timeout" timeout, 5 "Script" script,
    6 "DeviceIdSet" device_id_set, 7 "Period" period: u64, 8 "FirstTime" first_time: String, 9 "Encoding" encoding: u64
} }

pub type ModifyOperationTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReconnectionSetting {
    pub reconnection_max_count: u64,
    pub enable: bool,
}
operation! { ModifyReconnectionSetting(reconnection_max_count: u64, enable: bool) "ModifyReconnectionSetting" -> Empty {
    0 "ReconnectionMaxCount" reconnection_max_count, 1 "Enable" enable
} }

pub type ModifyReconnectionSettingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResource {
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

pub type ModifyResourceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUser {
    pub id: u64,
    pub real_name: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub validate_from: Option<String>,
    pub validate_to: Option<String>,
    pub group_id_set: Option<Vec<u64>>,
    pub auth_type: Option<u64>,
    pub validate_time: Option<String>,
    pub department_id: Option<String>,
}
operation! { ModifyUser(id: u64, real_name: String) "ModifyUser" -> Empty {
    0 "Id" id, 1 "RealName" real_name, 2 "Phone" phone: String, 3 "Email" email: String,
    4 "ValidateFrom" validate_from: String, 5 "ValidateTo" validate_to: String, 6 "GroupIdSet" group_id_set: Vec<u64>,
    7 "AuthType" auth_type: u64, 8 "ValidateTime" validate_time: String, 9 "DepartmentId" department_id: String
} }

pub type ModifyUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserDirectory {
    pub id: u64,
    pub user_org_set: Vec<UserOrg>,
    pub auto_sync: Option<bool>,
    pub sync_cron: Option<String>,
}
operation! { ModifyUserDirectory(id: u64, user_org_set: Vec<UserOrg>) "ModifyUserDirectory" -> Empty {
    0 "Id" id, 1 "UserOrgSet" user_org_set, 2 "AutoSync" auto_sync: bool, 3 "SyncCron" sync_cron: String
} }

pub type ModifyUserDirectoryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserGroup {
    pub id: u64,
    pub name: String,
    pub department_id: Option<String>,
}
operation! { ModifyUserGroup(id: u64, name: String) "ModifyUserGroup" -> Empty {
    0 "Id" id, 1 "Name" name, 2 "DepartmentId" department_id: String
} }

pub type ModifyUserGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaySession {
    pub sid: String,
}
operation! { ReplaySession(sid: String) "ReplaySession" -> ReplaySessionOutput {
    0 "Sid" sid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplaySessionOutput {
    pub replay_info: Option<ReplayInformation>,
}
model! { ReplaySessionOutput {
    0 "ReplayInfo" replay_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplayInformation {
    pub token: Option<Secret>,
    pub start_time: Option<String>,
    pub address: Option<String>,
    pub replay_type: Option<u64>,
}
model! { ReplayInformation {
    0 "Token" token, 1 "StartTime" start_time, 2 "Address" address, 3 "ReplayType" replay_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDeviceAccountPassword {
    pub id_set: Vec<u64>,
}
operation! { ResetDeviceAccountPassword(id_set: Vec<u64>) "ResetDeviceAccountPassword" -> Empty {
    0 "IdSet" id_set
} }

pub type ResetDeviceAccountPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDeviceAccountPrivateKey {
    pub id_set: Vec<u64>,
}
operation! { ResetDeviceAccountPrivateKey(id_set: Vec<u64>) "ResetDeviceAccountPrivateKey" -> Empty {
    0 "IdSet" id_set
} }

pub type ResetDeviceAccountPrivateKeyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetUser {
    pub id_set: Vec<u64>,
}
operation! { ResetUser(id_set: Vec<u64>) "ResetUser" -> Empty {
    0 "IdSet" id_set
} }

pub type ResetUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunChangePwdTask {
    pub operation_id: String,
    pub department_id: Option<String>,
    pub details: Option<Vec<RunChangePwdTaskDetail>>,
}
operation! { RunChangePwdTask(operation_id: String) "RunChangePwdTask" -> Empty {
    0 "OperationId" operation_id, 1 "DepartmentId" department_id: String,
    2 "Details" details: Vec<RunChangePwdTaskDetail>
} }

pub type RunChangePwdTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunChangePwdTaskDetail {
    pub device_id: Option<u64>,
    pub account: Option<String>,
}
input! { RunChangePwdTaskDetail(device_id: u64, account: String) {
    0 "DeviceId" device_id: u64, 1 "Account" account: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunOperationTask {
    pub id: u64,
}
operation! { RunOperationTask(id: u64) "RunOperationTask" -> RunOperationTaskOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunOperationTaskOutput {
    pub sub_task_id: Option<String>,
}
model! { RunOperationTaskOutput {
    0 "SubTaskId" sub_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAuditLog {
    pub start_time: String,
    pub end_time: Option<String>,
    pub operation_set: Option<Vec<u64>>,
    pub protocol_set: Option<Vec<String>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { SearchAuditLog(start_time: String) "SearchAuditLog" -> SearchAuditLogOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time: String, 2 "OperationSet" operation_set: Vec<u64>,
    3 "ProtocolSet" protocol_set: Vec<String>, 4 "Offset" offset: u64, 5 "Limit" limit: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAuditLogOutput {
    pub total_count: Option<u64>,
}
model! { SearchAuditLogOutput {
    0 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCommand {
    pub start_time: String,
    pub end_time: Option<String>,
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    pub instance_id: Option<String>,
    pub device_name: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub cmd: Option<String>,
    pub encoding: Option<u64>,
    pub audit_action: Option<Vec<u64>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { SearchCommand(start_time: String) "SearchCommand" -> SearchCommandOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time: String, 2 "UserName" user_name: String,
    3 "RealName" real_name: String, 4 "InstanceId" instance_id: String, 5 "DeviceName" device_name: String,
    6 "PublicIp" public_ip: String, 7 "PrivateIp" private_ip: String, 8 "Cmd" cmd: String, 9 "Encoding" encoding: u64,
    10 "AuditAction" audit_action: Vec<u64>, 11 "Limit" limit: u64, 12 "Offset" offset: u64
} }
paged! { SearchCommand: SearchCommandResult = Offset "Offset", "Commands" commands, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCommandOutput {
    pub total_count: Option<u64>,
    pub commands: Option<Vec<SearchCommandResult>>,
}
model! { SearchCommandOutput {
    0 "TotalCount" total_count, 1 "Commands" commands
} }

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
    pub action: Option<u64>,
    pub sid: Option<String>,
    pub time_offset: Option<u64>,
    pub account: Option<String>,
    pub from_ip: Option<String>,
    pub session_time: Option<String>,
    pub sess_time: Option<String>,
    pub confirm_time: Option<String>,
    pub user_department_id: Option<String>,
    pub user_department_name: Option<String>,
    pub device_department_id: Option<String>,
    pub device_department_name: Option<String>,
    pub size: Option<u64>,
    pub sign_value: Option<String>,
    pub device_kind: Option<String>,
}
model! { SearchCommandResult {
    0 "Time" time, 1 "UserName" user_name, 2 "RealName" real_name, 3 "InstanceId" instance_id,
    4 "DeviceName" device_name, 5 "PublicIp" public_ip, 6 "PrivateIp" private_ip, 7 "Cmd" cmd, 8 "Action" action,
    9 "Sid" sid, 10 "TimeOffset" time_offset, 11 "Account" account, 12 "FromIp" from_ip, 13 "SessionTime" session_time,
    14 "SessTime" sess_time, 15 "ConfirmTime" confirm_time, 16 "UserDepartmentId" user_department_id,
    17 "UserDepartmentName" user_department_name, 18 "DeviceDepartmentId" device_department_id,
    19 "DeviceDepartmentName" device_department_name, 20 "Size" size, 21 "SignValue" sign_value,
    22 "DeviceKind" device_kind
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCommandBySid {
    pub sid: String,
    pub cmd: Option<String>,
    pub encoding: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub audit_action: Option<Vec<u64>>,
}
operation! { SearchCommandBySid(sid: String) "SearchCommandBySid" -> SearchCommandBySidOutput {
    0 "Sid" sid, 1 "Cmd" cmd: String, 2 "Encoding" encoding: u64, 3 "Offset" offset: u64, 4 "Limit" limit: u64,
    5 "AuditAction" audit_action: Vec<u64>
} }
paged! { SearchCommandBySid: Command = Offset "Offset", "CommandSet" command_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCommandBySidOutput {
    pub total_count: Option<u64>,
    pub command_set: Option<Vec<Command>>,
}
model! { SearchCommandBySidOutput {
    0 "TotalCount" total_count, 1 "CommandSet" command_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Command {
    pub cmd: Option<String>,
    pub time: Option<String>,
    pub time_offset: Option<u64>,
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
    pub size: Option<u64>,
    pub sign_value: Option<String>,
    pub device_kind: Option<String>,
}
model! { Command {
    0 "Cmd" cmd, 1 "Time" time, 2 "TimeOffset" time_offset, 3 "Action" action, 4 "Sid" sid, 5 "UserName" user_name,
    6 "Account" account, 7 "InstanceId" instance_id, 8 "FromIp" from_ip, 9 "SessTime" sess_time,
    10 "SessionTime" session_time, 11 "ConfirmTime" confirm_time, 12 "UserDepartmentId" user_department_id,
    13 "UserDepartmentName" user_department_name, 14 "DeviceDepartmentId" device_department_id,
    15 "DeviceDepartmentName" device_department_name, 16 "Size" size, 17 "SignValue" sign_value,
    18 "DeviceKind" device_kind
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFile {
    pub start_time: String,
    pub end_time: Option<String>,
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    pub instance_id: Option<String>,
    pub device_name: Option<String>,
    pub public_ip: Option<String>,
    pub private_ip: Option<String>,
    pub method: Option<Vec<u64>>,
    pub file_name: Option<String>,
    pub audit_action: Option<Vec<u64>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { SearchFile(start_time: String) "SearchFile" -> SearchFileOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time: String, 2 "UserName" user_name: String,
    3 "RealName" real_name: String, 4 "InstanceId" instance_id: String, 5 "DeviceName" device_name: String,
    6 "PublicIp" public_ip: String, 7 "PrivateIp" private_ip: String, 8 "Method" method: Vec<u64>,
    9 "FileName" file_name: String, 10 "AuditAction" audit_action: Vec<u64>, 11 "Limit" limit: u64,
    12 "Offset" offset: u64
} }
paged! { SearchFile: SearchFileResult = Offset "Offset", "Files" files, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFileOutput {
    pub total_count: Option<u64>,
    pub files: Option<Vec<SearchFileResult>>,
}
model! { SearchFileOutput {
    0 "TotalCount" total_count, 1 "Files" files
} }

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
    pub action: Option<u64>,
    pub method: Option<u64>,
    pub file_curr: Option<String>,
    pub file_new: Option<String>,
    pub sid: Option<String>,
    pub account: Option<String>,
    pub from_ip: Option<String>,
    pub protocol: Option<String>,
    pub size: Option<u64>,
    pub confirm_time: Option<String>,
    pub user_department_id: Option<String>,
    pub user_department_name: Option<String>,
    pub device_department_id: Option<String>,
    pub device_department_name: Option<String>,
    pub sign_value: Option<String>,
}
model! { SearchFileResult {
    0 "Time" time, 1 "UserName" user_name, 2 "RealName" real_name, 3 "InstanceId" instance_id,
    4 "DeviceName" device_name, 5 "PublicIp" public_ip, 6 "PrivateIp" private_ip, 7 "Action" action, 8 "Method" method,
    9 "FileCurr" file_curr, 10 "FileNew" file_new, 11 "Sid" sid, 12 "Account" account, 13 "FromIp" from_ip,
    14 "Protocol" protocol, 15 "Size" size, 16 "ConfirmTime" confirm_time, 17 "UserDepartmentId" user_department_id,
    18 "UserDepartmentName" user_department_name, 19 "DeviceDepartmentId" device_department_id,
    20 "DeviceDepartmentName" device_department_name, 21 "SignValue" sign_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFileBySid {
    pub sid: String,
    pub audit_log: bool,
    pub limit: Option<u64>,
    pub file_name: Option<String>,
    pub offset: Option<u64>,
    pub audit_action: Option<i64>,
    pub audit_action_set: Option<Vec<i64>>,
    pub type_filters: Option<Vec<SearchFileTypeFilter>>,
}
operation! { SearchFileBySid(sid: String, audit_log: bool) "SearchFileBySid" -> SearchFileBySidOutput {
    0 "Sid" sid, 1 "AuditLog" audit_log, 2 "Limit" limit: u64, 3 "FileName" file_name: String, 4 "Offset" offset: u64,
    5 "AuditAction" audit_action: i64, 6 "AuditActionSet" audit_action_set: Vec<i64>,
    7 "TypeFilters" type_filters: Vec<SearchFileTypeFilter>
} }
paged! { SearchFileBySid: SearchFileBySidResult =
    Offset "Offset", "SearchFileBySidResult" search_file_by_sid_result, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFileTypeFilter {
    pub protocol: Option<String>,
    pub method: Option<Vec<i64>>,
}
input! { SearchFileTypeFilter(protocol: String) {
    0 "Protocol" protocol: String, 1 "Method" method: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFileBySidOutput {
    pub total_count: Option<u64>,
    pub search_file_by_sid_result: Option<Vec<SearchFileBySidResult>>,
}
model! { SearchFileBySidOutput {
    0 "TotalCount" total_count, 1 "SearchFileBySidResult" search_file_by_sid_result
} }

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
    pub confirm_time: Option<String>,
    pub user_department_id: Option<String>,
    pub user_department_name: Option<String>,
    pub device_department_id: Option<String>,
    pub device_department_name: Option<String>,
    pub sign_value: Option<String>,
}
model! { SearchFileBySidResult {
    0 "Sid" sid, 1 "UserName" user_name, 2 "InstanceId" instance_id, 3 "Account" account, 4 "FromIp" from_ip,
    5 "Time" time, 6 "Method" method, 7 "Protocol" protocol, 8 "FileCurr" file_curr, 9 "FileNew" file_new,
    10 "Size" size, 11 "Action" action, 12 "ConfirmTime" confirm_time, 13 "UserDepartmentId" user_department_id,
    14 "UserDepartmentName" user_department_name, 15 "DeviceDepartmentId" device_department_id,
    16 "DeviceDepartmentName" device_department_name, 17 "SignValue" sign_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSession {
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub user_name: Option<String>,
    pub account: Option<String>,
    pub from_ip: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub kind: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub real_name: Option<String>,
    pub device_name: Option<String>,
    pub status: Option<u64>,
    pub status_set: Option<Vec<u64>>,
    pub id: Option<String>,
    pub app_asset_kind_set: Option<Vec<u64>>,
    pub app_asset_url: Option<String>,
    pub device_kind: Option<String>,
    pub device_kind_set: Option<Vec<String>>,
}
operation! { SearchSession() "SearchSession" -> SearchSessionOutput {
    0 "PrivateIp" private_ip: String, 1 "PublicIp" public_ip: String, 2 "UserName" user_name: String,
    3 "Account" account: String, 4 "FromIp" from_ip: String, 5 "StartTime" start_time: String,
    6 "EndTime" end_time: String, 7 "Kind" kind: u64, 8 "Offset" offset: u64, 9 "Limit" limit: u64,
    10 "RealName" real_name: String, 11 "DeviceName" device_name: String, 12 "Status" status: u64,
    13 "StatusSet" status_set: Vec<u64>, 14 "Id" id: String, 15 "AppAssetKindSet" app_asset_kind_set: Vec<u64>,
    16 "AppAssetUrl" app_asset_url: String, 17 "DeviceKind" device_kind: String,
    18 "DeviceKindSet" device_kind_set: Vec<String>
} }
paged! { SearchSession: SessionResult = Offset "Offset", "SessionSet" session_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSessionOutput {
    pub total_count: Option<u64>,
    pub session_set: Option<Vec<SessionResult>>,
}
model! { SearchSessionOutput {
    0 "TotalCount" total_count, 1 "SessionSet" session_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionResult {
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    pub account: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub size: Option<u64>,
    pub instance_id: Option<String>,
    pub device_name: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub from_ip: Option<String>,
    pub duration: Option<f64>,
    pub count: Option<u64>,
    pub danger_count: Option<u64>,
    pub status: Option<u64>,
    pub id: Option<String>,
    pub ap_code: Option<String>,
    pub protocol: Option<String>,
    pub app_asset_kind: Option<u64>,
    pub app_asset_url: Option<String>,
    pub replay_type: Option<u64>,
    pub device_kind: Option<String>,
    pub namespace: Option<String>,
    pub workload: Option<String>,
    pub pod_name: Option<String>,
    pub mode: Option<u64>,
    pub disable_monitor: Option<i64>,
    pub real_time_bandwidth_in: Option<f64>,
    pub real_time_bandwidth_out: Option<f64>,
}
model! { SessionResult {
    0 "UserName" user_name, 1 "RealName" real_name, 2 "Account" account, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "Size" size, 6 "InstanceId" instance_id, 7 "DeviceName" device_name, 8 "PrivateIp" private_ip,
    9 "PublicIp" public_ip, 10 "FromIp" from_ip, 11 "Duration" duration, 12 "Count" count,
    13 "DangerCount" danger_count, 14 "Status" status, 15 "Id" id, 16 "ApCode" ap_code, 17 "Protocol" protocol,
    18 "AppAssetKind" app_asset_kind, 19 "AppAssetUrl" app_asset_url, 20 "ReplayType" replay_type,
    21 "DeviceKind" device_kind, 22 "Namespace" namespace, 23 "Workload" workload, 24 "PodName" pod_name,
    25 "Mode" mode, 26 "DisableMonitor" disable_monitor, 27 "RealTimeBandwidthIn" real_time_bandwidth_in,
    28 "RealTimeBandwidthOut" real_time_bandwidth_out
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSessionCommand {
    pub cmd: String,
    pub start_time: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub encoding: Option<u64>,
    pub end_time: Option<String>,
}
operation! { SearchSessionCommand(cmd: String, start_time: String)
    "SearchSessionCommand" -> SearchSessionCommandOutput {
    0 "Cmd" cmd, 1 "StartTime" start_time, 2 "Offset" offset: u64, 3 "Limit" limit: u64, 4 "Encoding" encoding: u64,
    5 "EndTime" end_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSessionCommandOutput {
    pub total_count: Option<u64>,
}
model! { SearchSessionCommandOutput {
    0 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSubtaskResultById {
    pub name: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub id: Option<String>,
    pub status: Option<Vec<u64>>,
}
operation! { SearchSubtaskResultById() "SearchSubtaskResultById" -> SearchSubtaskResultByIdOutput {
    0 "Name" name: String, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Id" id: String, 4 "Status" status: Vec<u64>
} }
paged! { SearchSubtaskResultById: SubtaskResult = Offset "Offset", "SubtaskResult" subtask_result, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSubtaskResultByIdOutput {
    pub total_count: Option<u64>,
    pub subtask_result: Option<Vec<SubtaskResult>>,
}
model! { SearchSubtaskResultByIdOutput {
    0 "TotalCount" total_count, 1 "SubtaskResult" subtask_result
} }

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
    pub status: Option<u64>,
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
    0 "Id" id, 1 "InstanceId" instance_id, 2 "Name" name, 3 "ApCode" ap_code, 4 "PublicIp" public_ip,
    5 "PrivateIp" private_ip, 6 "Status" status, 7 "Reason" reason, 8 "ExitCode" exit_code, 9 "StartTime" start_time,
    10 "EndTime" end_time, 11 "StdOut" std_out, 12 "StdErr" std_err, 13 "DeviceName" device_name, 14 "Account" account
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTaskResult {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub operation_id: Option<String>,
    pub name: Option<String>,
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    pub task_type: Option<Vec<u64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { SearchTaskResult() "SearchTaskResult" -> SearchTaskResultOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "OperationId" operation_id: String,
    3 "Name" name: String, 4 "UserName" user_name: String, 5 "RealName" real_name: String,
    6 "TaskType" task_type: Vec<u64>, 7 "Offset" offset: u64, 8 "Limit" limit: u64
} }
paged! { SearchTaskResult: TaskResult = Offset "Offset", "TaskResult" task_result, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTaskResultOutput {
    pub total_count: Option<u64>,
    pub task_result: Option<Vec<TaskResult>>,
}
model! { SearchTaskResultOutput {
    0 "TotalCount" total_count, 1 "TaskResult" task_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskResult {
    pub id: Option<String>,
    pub operation_id: Option<String>,
    pub name: Option<String>,
    pub from_ip: Option<String>,
    pub user_name: Option<String>,
    pub real_name: Option<String>,
    pub status: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { TaskResult {
    0 "Id" id, 1 "OperationId" operation_id, 2 "Name" name, 3 "FromIp" from_ip, 4 "UserName" user_name,
    5 "RealName" real_name, 6 "Status" status, 7 "StartTime" start_time, 8 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetLDAPSyncFlag {}
operation! { SetLDAPSyncFlag() "SetLDAPSyncFlag" -> Empty {} }

pub type SetLDAPSyncFlagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDevicesToIOA {
    pub device_id_set: Vec<u64>,
}
operation! { SyncDevicesToIOA(device_id_set: Vec<u64>) "SyncDevicesToIOA" -> Empty {
    0 "DeviceIdSet" device_id_set
} }

pub type SyncDevicesToIOAOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncUserToIOA {
    pub user_id_set: Vec<u64>,
}
operation! { SyncUserToIOA(user_id_set: Vec<u64>) "SyncUserToIOA" -> Empty {
    0 "UserIdSet" user_id_set
} }

pub type SyncUserToIOAOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockUser {
    pub id_set: Vec<u64>,
}
operation! { UnlockUser(id_set: Vec<u64>) "UnlockUser" -> Empty {
    0 "IdSet" id_set
} }

pub type UnlockUserOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_AUTH_FAILED: &str = "FailedOperation.AuthFailed";
    pub const FAILED_OPERATION_CONNECTION_FAILED: &str = "FailedOperation.ConnectionFailed";
    pub const FAILED_OPERATION_DATA_NOT_FOUND: &str = "FailedOperation.DataNotFound";
    pub const FAILED_OPERATION_DUPLICATE_DATA: &str = "FailedOperation.DuplicateData";
    pub const FAILED_OPERATION_RESOURCE_NOT_PRO: &str = "FailedOperation.ResourceNotPro";
    pub const FAILED_OPERATION_SEARCH_FAILED: &str = "FailedOperation.SearchFailed";
    pub const FAILED_OPERATION_TOO_FREQUENT: &str = "FailedOperation.TooFrequent";
    pub const FAILED_OPERATION_USER_EXPIRED: &str = "FailedOperation.UserExpired";
    pub const FAILED_OPERATION_USER_INVALID: &str = "FailedOperation.UserInvalid";
    pub const FAILED_OPERATION_USER_LOCKED: &str = "FailedOperation.UserLocked";
    pub const FAILED_OPERATION_USER_NOT_EXIST: &str = "FailedOperation.UserNotExist";
    pub const FAILED_OPERATION_VPC_DEPLOYED: &str = "FailedOperation.VPCDeployed";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_FILTER: &str = "InvalidFilter";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_RESOURCE_ID: &str = "InvalidParameter.ResourceId";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_NO_PERMISSION: &str = "UnauthorizedOperation.NoPermission";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
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
