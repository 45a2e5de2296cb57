//! `chdfs` of Tencent Cloud, API version 2020-11-12.
//!
//! Endpoint: `chdfs.tencentcloudapi.com`, or `chdfs.<region>.tencentcloudapi.com`. Other versions: [`v20190718`].
//! Operations: <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, chdfs::DescribeAccessGroups};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAccessGroups::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20190718;

static SERVICE: Service<'_> = Service::new(
    "chdfs",
    "2020-11-12",
    "chdfs",
    &Endpoints::NONE,
);

/// Associates access groups: `AssociateAccessGroups` of `chdfs` 2020-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=AssociateAccessGroups>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCESS_GROUP_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_MOUNT_POINT_ID`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_ACCESS_GROUP_NOT_EXISTS`], [`codes::RESOURCE_NOT_FOUND_MOUNT_POINT_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAccessGroups {
    /// Required.
    pub mount_point_id: String,
    /// Required.
    pub access_group_ids: Vec<String>,
}
operation! { AssociateAccessGroups(mount_point_id: String, access_group_ids: Vec<String>)
    "AssociateAccessGroups" -> Empty {
    0 "MountPointId" mount_point_id, 1 "AccessGroupIds" access_group_ids
} }

/// Response of [`AssociateAccessGroups`]: empty.
pub type AssociateAccessGroupsOutput = Empty;

/// Creates access group: `CreateAccessGroup` of `chdfs` 2020-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=CreateAccessGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_INSUFFICIENT_BALANCE`],
/// [`codes::FAILED_OPERATION_ACCOUNT_UNAUTHENTICATED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCESS_GROUP_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DESCRIPTION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_VPC_ID`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_VPC_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessGroup {
    /// Required.
    pub access_group_name: String,
    /// Required.
    pub vpc_type: i64,
    /// Required.
    pub vpc_id: String,
    pub description: Option<String>,
}
operation! { CreateAccessGroup(access_group_name: String, vpc_type: i64, vpc_id: String)
    "CreateAccessGroup" -> CreateAccessGroupOutput {
    0 "AccessGroupName" access_group_name, 1 "VpcType" vpc_type, 2 "VpcId" vpc_id, 3 "Description" description: String
} }

/// Response of [`CreateAccessGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessGroupOutput {
    pub access_group: Option<AccessGroup>,
}
model! { CreateAccessGroupOutput {
    0 "AccessGroup" access_group: AccessGroup
} }

/// In the response of [`CreateAccessGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessGroup {
    pub access_group_id: Option<String>,
    pub access_group_name: Option<String>,
    pub description: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub vpc_type: Option<i64>,
    pub vpc_id: Option<String>,
}
model! { AccessGroup {
    0 "AccessGroupId" access_group_id: String, 1 "AccessGroupName" access_group_name: String,
    2 "Description" description: String, 3 "CreateTime" create_time: String, 4 "VpcType" vpc_type: i64,
    5 "VpcId" vpc_id: String
} }

/// Creates access rules: `CreateAccessRules` of `chdfs` 2020-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=CreateAccessRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCESS_GROUP_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCESS_RULE_ADDRESS`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_ACCESS_GROUP_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessRules {
    /// Required.
    pub access_rules: Vec<AccessRule>,
    /// Required.
    pub access_group_id: String,
}
operation! { CreateAccessRules(access_rules: Vec<AccessRule>, access_group_id: String)
    "CreateAccessRules" -> CreateAccessRulesOutput {
    0 "AccessRules" access_rules, 1 "AccessGroupId" access_group_id
} }

/// In the request of [`CreateAccessRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessRule {
    pub access_rule_id: Option<i64>,
    pub address: Option<String>,
    pub access_mode: Option<i64>,
    pub priority: Option<i64>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
}
input! { AccessRule() {
    0 "AccessRuleId" access_rule_id: i64, 1 "Address" address: String, 2 "AccessMode" access_mode: i64,
    3 "Priority" priority: i64, 4 "CreateTime" create_time: String
} }

/// Response of [`CreateAccessRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessRulesOutput {
    pub access_rules: Vec<AccessRule>,
}
model! { CreateAccessRulesOutput {
    0 "AccessRules" access_rules: Vec<AccessRule>
} }

/// Creates file system: `CreateFileSystem` of `chdfs` 2020-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=CreateFileSystem>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_INSUFFICIENT_BALANCE`],
/// [`codes::FAILED_OPERATION_ACCOUNT_UNAUTHENTICATED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CAPACITY_QUOTA`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DESCRIPTION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_NAME`],
/// [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileSystem {
    /// Required.
    pub file_system_name: String,
    /// Required.
    pub posix_acl: bool,
    pub description: Option<String>,
    pub capacity_quota: Option<i64>,
    pub super_users: Option<Vec<String>>,
    pub root_inode_user: Option<String>,
    pub root_inode_group: Option<String>,
    pub enable_ranger: Option<bool>,
    pub ranger_service_addresses: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateFileSystem(file_system_name: String, posix_acl: bool) "CreateFileSystem" -> CreateFileSystemOutput {
    0 "FileSystemName" file_system_name, 1 "PosixAcl" posix_acl, 2 "Description" description: String,
    3 "CapacityQuota" capacity_quota: i64, 4 "SuperUsers" super_users: Vec<String>,
    5 "RootInodeUser" root_inode_user: String, 6 "RootInodeGroup" root_inode_group: String,
    7 "EnableRanger" enable_ranger: bool, 8 "RangerServiceAddresses" ranger_service_addresses: Vec<String>,
    9 "Tags" tags: Vec<Tag>
} }

/// In the request of [`CreateFileSystem`].
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

/// Response of [`CreateFileSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileSystemOutput {
    pub file_system: Option<FileSystem>,
}
model! { CreateFileSystemOutput {
    0 "FileSystem" file_system: FileSystem
} }

/// In the response of [`CreateFileSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSystem {
    pub app_id: Option<i64>,
    pub file_system_name: Option<String>,
    pub description: Option<String>,
    pub region: Option<String>,
    pub file_system_id: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub block_size: Option<i64>,
    pub capacity_quota: Option<i64>,
    pub status: Option<i64>,
    pub super_users: Vec<String>,
    pub posix_acl: Option<bool>,
    pub enable_ranger: Option<bool>,
    pub ranger_service_addresses: Vec<String>,
}
model! { FileSystem {
    0 "AppId" app_id: i64, 1 "FileSystemName" file_system_name: String, 2 "Description" description: String,
    3 "Region" region: String, 4 "FileSystemId" file_system_id: String, 5 "CreateTime" create_time: String,
    6 "BlockSize" block_size: i64, 7 "CapacityQuota" capacity_quota: i64, 8 "Status" status: i64,
    9 "SuperUsers" super_users: Vec<String>, 10 "PosixAcl" posix_acl: bool, 11 "EnableRanger" enable_ranger: bool,
    12 "RangerServiceAddresses" ranger_service_addresses: Vec<String>
} }

/// Creates life cycle rules: `CreateLifeCycleRules` of `chdfs` 2020-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=CreateLifeCycleRules>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifeCycleRules {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub life_cycle_rules: Vec<LifeCycleRule>,
}
operation! { CreateLifeCycleRules(file_system_id: String, life_cycle_rules: Vec<LifeCycleRule>)
    "CreateLifeCycleRules" -> Empty {
    0 "FileSystemId" file_system_id, 1 "LifeCycleRules" life_cycle_rules
} }

/// Response of [`CreateLifeCycleRules`]: empty.
pub type CreateLifeCycleRulesOutput = Empty;

/// In the request of [`CreateLifeCycleRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifeCycleRule {
    pub life_cycle_rule_id: Option<i64>,
    pub life_cycle_rule_name: Option<String>,
    pub path: Option<String>,
    pub transitions: Option<Vec<Transition>>,
    pub status: Option<i64>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub summary: Option<Summary>,
    /// RFC 3339 time.
    pub last_summary_time: Option<String>,
}
input! { LifeCycleRule() {
    0 "LifeCycleRuleId" life_cycle_rule_id: i64, 1 "LifeCycleRuleName" life_cycle_rule_name: String,
    2 "Path" path: String, 3 "Transitions" transitions: Vec<Transition>, 4 "Status" status: i64,
    5 "CreateTime" create_time: String, 6 "Summary" summary: Summary, 7 "LastSummaryTime" last_summary_time: String
} }

/// In the request of [`CreateLifeCycleRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Transition {
    /// Required.
    pub days: Option<i64>,
    /// Required.
    pub r#type: Option<i64>,
}
input! { Transition(days: i64, r#type: i64) {
    0 "Days" days: i64, 1 "Type" r#type: i64
} }

/// In the request of [`CreateLifeCycleRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Summary {
    pub capacity_used: Option<i64>,
    pub standard_capacity_used: Option<i64>,
    pub degrade_capacity_used: Option<i64>,
    pub archive_capacity_used: Option<i64>,
    pub deep_archive_capacity_used: Option<i64>,
    pub intelligent_capacity_used: Option<i64>,
}
input! { Summary() {
    0 "CapacityUsed" capacity_used: i64, 1 "StandardCapacityUsed" standard_capacity_used: i64,
    2 "DegradeCapacityUsed" degrade_capacity_used: i64, 3 "ArchiveCapacityUsed" archive_capacity_used: i64,
    4 "DeepArchiveCapacityUsed" deep_archive_capacity_used: i64,
    5 "IntelligentCapacityUsed" intelligent_capacity_used: i64
} }

/// Creates mount point: `CreateMountPoint` of `chdfs` 2020-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=CreateMountPoint>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_MOUNT_POINT_NAME`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMountPoint {
    /// Required.
    pub mount_point_name: String,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub mount_point_status: i64,
}
operation! { CreateMountPoint(mount_point_name: String, file_system_id: String, mount_point_status: i64)
    "CreateMountPoint" -> CreateMountPointOutput {
    0 "MountPointName" mount_point_name, 1 "FileSystemId" file_system_id, 2 "MountPointStatus" mount_point_status
} }

/// Response of [`CreateMountPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMountPointOutput {
    pub mount_point: Option<MountPoint>,
}
model! { CreateMountPointOutput {
    0 "MountPoint" mount_point: MountPoint
} }

/// In the response of [`CreateMountPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountPoint {
    pub mount_point_id: Option<String>,
    pub mount_point_name: Option<String>,
    pub file_system_id: Option<String>,
    pub status: Option<i64>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub access_group_ids: Vec<String>,
}
model! { MountPoint {
    0 "MountPointId" mount_point_id: String, 1 "MountPointName" mount_point_name: String,
    2 "FileSystemId" file_system_id: String, 3 "Status" status: i64, 4 "CreateTime" create_time: String,
    5 "AccessGroupIds" access_group_ids: Vec<String>
} }

/// Creates path protection rule: `CreatePathProtectionRule` of `chdfs` 2020-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=CreatePathProtectionRule>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePathProtectionRule {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub path: String,
    /// Required.
    pub status: i64,
}
operation! { CreatePathProtectionRule(file_system_id: String, name: String, path: String, status: i64)
    "CreatePathProtectionRule" -> Empty {
    0 "FileSystemId" file_system_id, 1 "Name" name, 2 "Path" path, 3 "Status" status
} }

/// Response of [`CreatePathProtectionRule`]: empty.
pub type CreatePathProtectionRuleOutput = Empty;

/// Creates restore tasks: `CreateRestoreTasks` of `chdfs` 2020-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=CreateRestoreTasks>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRestoreTasks {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub restore_tasks: Vec<RestoreTask>,
}
operation! { CreateRestoreTasks(file_system_id: String, restore_tasks: Vec<RestoreTask>) "CreateRestoreTasks" -> Empty {
    0 "FileSystemId" file_system_id, 1 "RestoreTasks" restore_tasks
} }

/// Response of [`CreateRestoreTasks`]: empty.
pub type CreateRestoreTasksOutput = Empty;

/// In the request of [`CreateRestoreTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreTask {
    pub restore_task_id: Option<i64>,
    pub file_path: Option<String>,
    pub r#type: Option<i64>,
    pub days: Option<i64>,
    pub status: Option<i64>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
}
input! { RestoreTask() {
    0 "RestoreTaskId" restore_task_id: i64, 1 "FilePath" file_path: String, 2 "Type" r#type: i64, 3 "Days" days: i64,
    4 "Status" status: i64, 5 "CreateTime" create_time: String
} }

/// Creates trash config: `CreateTrashConfig` of `chdfs` 2020-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=CreateTrashConfig>.
///
/// Errors: [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrashConfig {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub reserved_days: i64,
    /// Required.
    pub status: i64,
    pub path: Option<String>,
}
operation! { CreateTrashConfig(file_system_id: String, reserved_days: i64, status: i64) "CreateTrashConfig" -> Empty {
    0 "FileSystemId" file_system_id, 1 "ReservedDays" reserved_days, 2 "Status" status, 3 "Path" path: String
} }

/// Response of [`CreateTrashConfig`]: empty.
pub type CreateTrashConfigOutput = Empty;

/// Deletes access group: `DeleteAccessGroup` of `chdfs` 2020-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=DeleteAccessGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCESS_GROUP_BOUND`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCESS_GROUP_ID`],
/// [`codes::RESOURCE_NOT_FOUND_ACCESS_GROUP_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessGroup {
    /// Required.
    pub access_group_id: String,
}
operation! { DeleteAccessGroup(access_group_id: String) "DeleteAccessGroup" -> Empty {
    0 "AccessGroupId" access_group_id
} }

/// Response of [`DeleteAccessGroup`]: empty.
pub type DeleteAccessGroupOutput = Empty;

/// Deletes access rules: `DeleteAccessRules` of `chdfs` 2020-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=DeleteAccessRules>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ACCESS_RULE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessRules {
    /// Required.
    pub access_rule_ids: Vec<i64>,
}
operation! { DeleteAccessRules(access_rule_ids: Vec<i64>) "DeleteAccessRules" -> Empty {
    0 "AccessRuleIds" access_rule_ids
} }

/// Response of [`DeleteAccessRules`]: empty.
pub type DeleteAccessRulesOutput = Empty;

/// Deletes file system: `DeleteFileSystem` of `chdfs` 2020-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=DeleteFileSystem>.
///
/// Errors: [`codes::FAILED_OPERATION_FILE_SYSTEM_NOT_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileSystem {
    /// Required.
    pub file_system_id: String,
}
operation! { DeleteFileSystem(file_system_id: String) "DeleteFileSystem" -> Empty {
    0 "FileSystemId" file_system_id
} }

/// Response of [`DeleteFileSystem`]: empty.
pub type DeleteFileSystemOutput = Empty;

/// Deletes life cycle rules: `DeleteLifeCycleRules` of `chdfs` 2020-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=DeleteLifeCycleRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLifeCycleRules {
    /// Required.
    pub life_cycle_rule_ids: Vec<i64>,
}
operation! { DeleteLifeCycleRules(life_cycle_rule_ids: Vec<i64>) "DeleteLifeCycleRules" -> Empty {
    0 "LifeCycleRuleIds" life_cycle_rule_ids
} }

/// Response of [`DeleteLifeCycleRules`]: empty.
pub type DeleteLifeCycleRulesOutput = Empty;

/// Deletes mount point: `DeleteMountPoint` of `chdfs` 2020-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=DeleteMountPoint>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_MOUNT_POINT_ID`],
/// [`codes::RESOURCE_NOT_FOUND_MOUNT_POINT_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMountPoint {
    /// Required.
    pub mount_point_id: String,
}
operation! { DeleteMountPoint(mount_point_id: String) "DeleteMountPoint" -> Empty {
    0 "MountPointId" mount_point_id
} }

/// Response of [`DeleteMountPoint`]: empty.
pub type DeleteMountPointOutput = Empty;

/// Deletes path protection rule: `DeletePathProtectionRule` of `chdfs` 2020-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=DeletePathProtectionRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePathProtectionRule {
    /// Required.
    pub path_protection_rule_id: i64,
}
operation! { DeletePathProtectionRule(path_protection_rule_id: i64) "DeletePathProtectionRule" -> Empty {
    0 "PathProtectionRuleId" path_protection_rule_id
} }

/// Response of [`DeletePathProtectionRule`]: empty.
pub type DeletePathProtectionRuleOutput = Empty;

/// Deletes trash config: `DeleteTrashConfig` of `chdfs` 2020-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=DeleteTrashConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrashConfig {
    /// Required.
    pub file_system_id: String,
}
operation! { DeleteTrashConfig(file_system_id: String) "DeleteTrashConfig" -> Empty {
    0 "FileSystemId" file_system_id
} }

/// Response of [`DeleteTrashConfig`]: empty.
pub type DeleteTrashConfigOutput = Empty;

/// Describes access group: `DescribeAccessGroup` of `chdfs` 2020-11-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=DescribeAccessGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCESS_GROUP_ID`],
/// [`codes::RESOURCE_NOT_FOUND_ACCESS_GROUP_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessGroup {
    /// Required.
    pub access_group_id: String,
}
operation! { DescribeAccessGroup(access_group_id: String) "DescribeAccessGroup" -> DescribeAccessGroupOutput {
    0 "AccessGroupId" access_group_id
} }

/// Response of [`DescribeAccessGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessGroupOutput {
    pub access_group: Option<AccessGroup>,
}
model! { DescribeAccessGroupOutput {
    0 "AccessGroup" access_group: AccessGroup
} }

/// Describes access groups: `DescribeAccessGroups` of `chdfs` 2020-11-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=DescribeAccessGroups>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCESS_GROUP_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_VPC_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessGroups {
    pub vpc_id: Option<String>,
    pub owner_uin: Option<i64>,
    pub access_group_id_marker: Option<String>,
}
operation! { DescribeAccessGroups() "DescribeAccessGroups" -> DescribeAccessGroupsOutput {
    0 "VpcId" vpc_id: String, 1 "OwnerUin" owner_uin: i64, 2 "AccessGroupIdMarker" access_group_id_marker: String
} }

/// Response of [`DescribeAccessGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessGroupsOutput {
    pub access_groups: Vec<AccessGroup>,
    pub is_over: Option<bool>,
    pub next_access_group_id_marker: Option<String>,
}
model! { DescribeAccessGroupsOutput {
    0 "AccessGroups" access_groups: Vec<AccessGroup>, 1 "IsOver" is_over: bool,
    2 "NextAccessGroupIdMarker" next_access_group_id_marker: String
} }

/// Describes access rules: `DescribeAccessRules` of `chdfs` 2020-11-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=DescribeAccessRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCESS_GROUP_ID`],
/// [`codes::RESOURCE_NOT_FOUND_ACCESS_GROUP_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessRules {
    /// Required.
    pub access_group_id: String,
}
operation! { DescribeAccessRules(access_group_id: String) "DescribeAccessRules" -> DescribeAccessRulesOutput {
    0 "AccessGroupId" access_group_id
} }

/// Response of [`DescribeAccessRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessRulesOutput {
    pub access_rules: Vec<AccessRule>,
}
model! { DescribeAccessRulesOutput {
    0 "AccessRules" access_rules: Vec<AccessRule>
} }

/// Describes file system: `DescribeFileSystem` of `chdfs` 2020-11-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=DescribeFileSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystem {
    /// Required.
    pub file_system_id: String,
}
operation! { DescribeFileSystem(file_system_id: String) "DescribeFileSystem" -> DescribeFileSystemOutput {
    0 "FileSystemId" file_system_id
} }

/// Response of [`DescribeFileSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemOutput {
    pub file_system: Option<FileSystem>,
    pub capacity_used: Option<i64>,
    pub archive_capacity_used: Option<i64>,
    pub standard_capacity_used: Option<i64>,
    pub degrade_capacity_used: Option<i64>,
    pub deep_archive_capacity_used: Option<i64>,
    pub intelligent_capacity_used: Option<i64>,
}
model! { DescribeFileSystemOutput {
    0 "FileSystem" file_system: FileSystem, 1 "CapacityUsed" capacity_used: i64,
    2 "ArchiveCapacityUsed" archive_capacity_used: i64, 3 "StandardCapacityUsed" standard_capacity_used: i64,
    4 "DegradeCapacityUsed" degrade_capacity_used: i64, 5 "DeepArchiveCapacityUsed" deep_archive_capacity_used: i64,
    6 "IntelligentCapacityUsed" intelligent_capacity_used: i64
} }

/// Describes file systems: `DescribeFileSystems` of `chdfs` 2020-11-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=DescribeFileSystems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystems {
    pub file_system_id_marker: Option<String>,
}
operation! { DescribeFileSystems() "DescribeFileSystems" -> DescribeFileSystemsOutput {
    0 "FileSystemIdMarker" file_system_id_marker: String
} }

/// Response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsOutput {
    pub file_systems: Vec<FileSystem>,
    pub is_over: Option<bool>,
    pub next_file_system_id_marker: Option<String>,
}
model! { DescribeFileSystemsOutput {
    0 "FileSystems" file_systems: Vec<FileSystem>, 1 "IsOver" is_over: bool,
    2 "NextFileSystemIdMarker" next_file_system_id_marker: String
} }

/// Describes life cycle rules: `DescribeLifeCycleRules` of `chdfs` 2020-11-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=DescribeLifeCycleRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifeCycleRules {
    /// Required.
    pub file_system_id: String,
}
operation! { DescribeLifeCycleRules(file_system_id: String) "DescribeLifeCycleRules" -> DescribeLifeCycleRulesOutput {
    0 "FileSystemId" file_system_id
} }

/// Response of [`DescribeLifeCycleRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifeCycleRulesOutput {
    pub life_cycle_rules: Vec<LifeCycleRule>,
}
model! { DescribeLifeCycleRulesOutput {
    0 "LifeCycleRules" life_cycle_rules: Vec<LifeCycleRule>
} }

/// Describes mount point: `DescribeMountPoint` of `chdfs` 2020-11-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=DescribeMountPoint>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_MOUNT_POINT_ID`],
/// [`codes::RESOURCE_NOT_FOUND_MOUNT_POINT_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountPoint {
    /// Required.
    pub mount_point_id: String,
}
operation! { DescribeMountPoint(mount_point_id: String) "DescribeMountPoint" -> DescribeMountPointOutput {
    0 "MountPointId" mount_point_id
} }

/// Response of [`DescribeMountPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountPointOutput {
    pub mount_point: Option<MountPoint>,
}
model! { DescribeMountPointOutput {
    0 "MountPoint" mount_point: MountPoint
} }

/// Describes mount points: `DescribeMountPoints` of `chdfs` 2020-11-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=DescribeMountPoints>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCESS_GROUP_ID`],
/// [`codes::RESOURCE_NOT_FOUND_ACCESS_GROUP_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountPoints {
    pub file_system_id: Option<String>,
    pub access_group_id: Option<String>,
    pub owner_uin: Option<i64>,
}
operation! { DescribeMountPoints() "DescribeMountPoints" -> DescribeMountPointsOutput {
    0 "FileSystemId" file_system_id: String, 1 "AccessGroupId" access_group_id: String, 2 "OwnerUin" owner_uin: i64
} }

/// Response of [`DescribeMountPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountPointsOutput {
    pub mount_points: Vec<MountPoint>,
}
model! { DescribeMountPointsOutput {
    0 "MountPoints" mount_points: Vec<MountPoint>
} }

/// Describes path protection rules: `DescribePathProtectionRules` of `chdfs` 2020-11-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=DescribePathProtectionRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePathProtectionRules {
    /// Required.
    pub file_system_id: String,
}
operation! { DescribePathProtectionRules(file_system_id: String)
    "DescribePathProtectionRules" -> DescribePathProtectionRulesOutput {
    0 "FileSystemId" file_system_id
} }

/// Response of [`DescribePathProtectionRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePathProtectionRulesOutput {
    pub path_protection_rules: Vec<PathProtectionRule>,
}
model! { DescribePathProtectionRulesOutput {
    0 "PathProtectionRules" path_protection_rules: Vec<PathProtectionRule>
} }

/// In the response of [`DescribePathProtectionRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathProtectionRule {
    pub path_protection_rule_id: Option<i64>,
    pub name: Option<String>,
    pub path: Option<String>,
    pub status: Option<i64>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
}
model! { PathProtectionRule {
    0 "PathProtectionRuleId" path_protection_rule_id: i64, 1 "Name" name: String, 2 "Path" path: String,
    3 "Status" status: i64, 4 "CreateTime" create_time: String
} }

/// Describes resource tags: `DescribeResourceTags` of `chdfs` 2020-11-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=DescribeResourceTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTags {
    /// Required.
    pub file_system_id: String,
}
operation! { DescribeResourceTags(file_system_id: String) "DescribeResourceTags" -> DescribeResourceTagsOutput {
    0 "FileSystemId" file_system_id
} }

/// Response of [`DescribeResourceTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTagsOutput {
    pub tags: Vec<Tag>,
}
model! { DescribeResourceTagsOutput {
    0 "Tags" tags: Vec<Tag>
} }

/// Describes restore tasks: `DescribeRestoreTasks` of `chdfs` 2020-11-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=DescribeRestoreTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTasks {
    /// Required.
    pub file_system_id: String,
    pub restore_task_id_marker: Option<i64>,
}
operation! { DescribeRestoreTasks(file_system_id: String) "DescribeRestoreTasks" -> DescribeRestoreTasksOutput {
    0 "FileSystemId" file_system_id, 1 "RestoreTaskIdMarker" restore_task_id_marker: i64
} }

/// Response of [`DescribeRestoreTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTasksOutput {
    pub restore_tasks: Vec<RestoreTask>,
    pub is_over: Option<bool>,
    pub next_restore_task_id_marker: Option<i64>,
}
model! { DescribeRestoreTasksOutput {
    0 "RestoreTasks" restore_tasks: Vec<RestoreTask>, 1 "IsOver" is_over: bool,
    2 "NextRestoreTaskIdMarker" next_restore_task_id_marker: i64
} }

/// Describes trash config: `DescribeTrashConfig` of `chdfs` 2020-11-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=DescribeTrashConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrashConfig {
    /// Required.
    pub file_system_id: String,
}
operation! { DescribeTrashConfig(file_system_id: String) "DescribeTrashConfig" -> DescribeTrashConfigOutput {
    0 "FileSystemId" file_system_id
} }

/// Response of [`DescribeTrashConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrashConfigOutput {
    pub trash_config: Option<TrashConfig>,
}
model! { DescribeTrashConfigOutput {
    0 "TrashConfig" trash_config: TrashConfig
} }

/// In the response of [`DescribeTrashConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrashConfig {
    pub file_system_id: Option<String>,
    pub reserved_days: Option<i64>,
    pub status: Option<i64>,
    pub path: Option<String>,
}
model! { TrashConfig {
    0 "FileSystemId" file_system_id: String, 1 "ReservedDays" reserved_days: i64, 2 "Status" status: i64,
    3 "Path" path: String
} }

/// Disassociates access groups: `DisassociateAccessGroups` of `chdfs` 2020-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=DisassociateAccessGroups>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCESS_GROUP_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_MOUNT_POINT_ID`], [`codes::RESOURCE_NOT_FOUND_ACCESS_GROUP_NOT_EXISTS`],
/// [`codes::RESOURCE_NOT_FOUND_MOUNT_POINT_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateAccessGroups {
    /// Required.
    pub mount_point_id: String,
    /// Required.
    pub access_group_ids: Vec<String>,
}
operation! { DisassociateAccessGroups(mount_point_id: String, access_group_ids: Vec<String>)
    "DisassociateAccessGroups" -> Empty {
    0 "MountPointId" mount_point_id, 1 "AccessGroupIds" access_group_ids
} }

/// Response of [`DisassociateAccessGroups`]: empty.
pub type DisassociateAccessGroupsOutput = Empty;

/// Modifies access group: `ModifyAccessGroup` of `chdfs` 2020-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=ModifyAccessGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCESS_GROUP_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCESS_GROUP_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DESCRIPTION`], [`codes::RESOURCE_NOT_FOUND_ACCESS_GROUP_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessGroup {
    /// Required.
    pub access_group_id: String,
    pub access_group_name: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyAccessGroup(access_group_id: String) "ModifyAccessGroup" -> Empty {
    0 "AccessGroupId" access_group_id, 1 "AccessGroupName" access_group_name: String,
    2 "Description" description: String
} }

/// Response of [`ModifyAccessGroup`]: empty.
pub type ModifyAccessGroupOutput = Empty;

/// Modifies access rules: `ModifyAccessRules` of `chdfs` 2020-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=ModifyAccessRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCESS_RULE_ADDRESS`],
/// [`codes::RESOURCE_NOT_FOUND_ACCESS_RULE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessRules {
    /// Required.
    pub access_rules: Vec<AccessRule>,
}
operation! { ModifyAccessRules(access_rules: Vec<AccessRule>) "ModifyAccessRules" -> Empty {
    0 "AccessRules" access_rules
} }

/// Response of [`ModifyAccessRules`]: empty.
pub type ModifyAccessRulesOutput = Empty;

/// Modifies file system: `ModifyFileSystem` of `chdfs` 2020-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=ModifyFileSystem>.
///
/// Errors: [`codes::FAILED_OPERATION_QUOTA_LESS_THAN_CURRENT_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CAPACITY_QUOTA`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFileSystem {
    /// Required.
    pub file_system_id: String,
    pub file_system_name: Option<String>,
    pub description: Option<String>,
    pub capacity_quota: Option<i64>,
    pub super_users: Option<Vec<String>>,
    pub posix_acl: Option<bool>,
    pub enable_ranger: Option<bool>,
    pub ranger_service_addresses: Option<Vec<String>>,
}
operation! { ModifyFileSystem(file_system_id: String) "ModifyFileSystem" -> Empty {
    0 "FileSystemId" file_system_id, 1 "FileSystemName" file_system_name: String, 2 "Description" description: String,
    3 "CapacityQuota" capacity_quota: i64, 4 "SuperUsers" super_users: Vec<String>, 5 "PosixAcl" posix_acl: bool,
    6 "EnableRanger" enable_ranger: bool, 7 "RangerServiceAddresses" ranger_service_addresses: Vec<String>
} }

/// Response of [`ModifyFileSystem`]: empty.
pub type ModifyFileSystemOutput = Empty;

/// Modifies life cycle rules: `ModifyLifeCycleRules` of `chdfs` 2020-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=ModifyLifeCycleRules>.
///
/// Errors: [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLifeCycleRules {
    /// Required.
    pub life_cycle_rules: Vec<LifeCycleRule>,
}
operation! { ModifyLifeCycleRules(life_cycle_rules: Vec<LifeCycleRule>) "ModifyLifeCycleRules" -> Empty {
    0 "LifeCycleRules" life_cycle_rules
} }

/// Response of [`ModifyLifeCycleRules`]: empty.
pub type ModifyLifeCycleRulesOutput = Empty;

/// Modifies mount point: `ModifyMountPoint` of `chdfs` 2020-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=ModifyMountPoint>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_SUSPENDED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_MOUNT_POINT_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_MOUNT_POINT_NAME`], [`codes::RESOURCE_NOT_FOUND_MOUNT_POINT_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMountPoint {
    /// Required.
    pub mount_point_id: String,
    pub mount_point_name: Option<String>,
    pub mount_point_status: Option<i64>,
}
operation! { ModifyMountPoint(mount_point_id: String) "ModifyMountPoint" -> Empty {
    0 "MountPointId" mount_point_id, 1 "MountPointName" mount_point_name: String,
    2 "MountPointStatus" mount_point_status: i64
} }

/// Response of [`ModifyMountPoint`]: empty.
pub type ModifyMountPointOutput = Empty;

/// Modifies path protection rule: `ModifyPathProtectionRule` of `chdfs` 2020-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=ModifyPathProtectionRule>.
///
/// Errors: [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPathProtectionRule {
    /// Required.
    pub path_protection_rule_id: i64,
    pub name: Option<String>,
    pub path: Option<String>,
    pub status: Option<i64>,
}
operation! { ModifyPathProtectionRule(path_protection_rule_id: i64) "ModifyPathProtectionRule" -> Empty {
    0 "PathProtectionRuleId" path_protection_rule_id, 1 "Name" name: String, 2 "Path" path: String,
    3 "Status" status: i64
} }

/// Response of [`ModifyPathProtectionRule`]: empty.
pub type ModifyPathProtectionRuleOutput = Empty;

/// Modifies resource tags: `ModifyResourceTags` of `chdfs` 2020-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=ModifyResourceTags>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceTags {
    /// Required.
    pub file_system_id: String,
    pub tags: Option<Vec<Tag>>,
}
operation! { ModifyResourceTags(file_system_id: String) "ModifyResourceTags" -> Empty {
    0 "FileSystemId" file_system_id, 1 "Tags" tags: Vec<Tag>
} }

/// Response of [`ModifyResourceTags`]: empty.
pub type ModifyResourceTagsOutput = Empty;

/// Modifies trash config: `ModifyTrashConfig` of `chdfs` 2020-11-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2020-11-12&Action=ModifyTrashConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTrashConfig {
    /// Required.
    pub file_system_id: String,
    pub reserved_days: Option<i64>,
    pub status: Option<i64>,
}
operation! { ModifyTrashConfig(file_system_id: String) "ModifyTrashConfig" -> Empty {
    0 "FileSystemId" file_system_id, 1 "ReservedDays" reserved_days: i64, 2 "Status" status: i64
} }

/// Response of [`ModifyTrashConfig`]: empty.
pub type ModifyTrashConfigOutput = Empty;

codes! {
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_ACCESS_GROUP_BOUND "FailedOperation.AccessGroupBound",
    FAILED_OPERATION_ACCOUNT_INSUFFICIENT_BALANCE "FailedOperation.AccountInsufficientBalance",
    FAILED_OPERATION_ACCOUNT_SUSPENDED "FailedOperation.AccountSuspended",
    FAILED_OPERATION_ACCOUNT_UNAUTHENTICATED "FailedOperation.AccountUnauthenticated",
    FAILED_OPERATION_FILE_SYSTEM_NOT_EMPTY "FailedOperation.FileSystemNotEmpty",
    FAILED_OPERATION_QUOTA_LESS_THAN_CURRENT_USED "FailedOperation.QuotaLessThanCurrentUsed",
    INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_INVALID_ACCESS_GROUP_ID "InvalidParameterValue.InvalidAccessGroupId",
    INVALID_PARAMETER_VALUE_INVALID_ACCESS_GROUP_NAME "InvalidParameterValue.InvalidAccessGroupName",
    INVALID_PARAMETER_VALUE_INVALID_ACCESS_RULE_ADDRESS "InvalidParameterValue.InvalidAccessRuleAddress",
    INVALID_PARAMETER_VALUE_INVALID_CAPACITY_QUOTA "InvalidParameterValue.InvalidCapacityQuota",
    INVALID_PARAMETER_VALUE_INVALID_DESCRIPTION "InvalidParameterValue.InvalidDescription",
    INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_ID "InvalidParameterValue.InvalidFileSystemId",
    INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_NAME "InvalidParameterValue.InvalidFileSystemName",
    INVALID_PARAMETER_VALUE_INVALID_MOUNT_POINT_ID "InvalidParameterValue.InvalidMountPointId",
    INVALID_PARAMETER_VALUE_INVALID_MOUNT_POINT_NAME "InvalidParameterValue.InvalidMountPointName",
    INVALID_PARAMETER_VALUE_INVALID_VPC_ID "InvalidParameterValue.InvalidVpcId", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", RESOURCE_IN_USE "ResourceInUse", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_ACCESS_GROUP_NOT_EXISTS "ResourceNotFound.AccessGroupNotExists",
    RESOURCE_NOT_FOUND_ACCESS_RULE_NOT_EXISTS "ResourceNotFound.AccessRuleNotExists",
    RESOURCE_NOT_FOUND_FILE_SYSTEM_NOT_EXISTS "ResourceNotFound.FileSystemNotExists",
    RESOURCE_NOT_FOUND_MOUNT_POINT_NOT_EXISTS "ResourceNotFound.MountPointNotExists",
    RESOURCE_NOT_FOUND_VPC_NOT_EXISTS "ResourceNotFound.VpcNotExists", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    AssociateAccessGroups, CreateAccessGroup, CreateAccessRules, CreateFileSystem, CreateLifeCycleRules,
    CreateMountPoint, CreatePathProtectionRule, CreateRestoreTasks, CreateTrashConfig, DeleteAccessGroup,
    DeleteAccessRules, DeleteFileSystem, DeleteLifeCycleRules, DeleteMountPoint, DeletePathProtectionRule,
    DeleteTrashConfig, DescribeAccessGroup, DescribeAccessGroups, DescribeAccessRules, DescribeFileSystem,
    DescribeFileSystems, DescribeLifeCycleRules, DescribeMountPoint, DescribeMountPoints, DescribePathProtectionRules,
    DescribeResourceTags, DescribeRestoreTasks, DescribeTrashConfig, DisassociateAccessGroups, ModifyAccessGroup,
    ModifyAccessRules, ModifyFileSystem, ModifyLifeCycleRules, ModifyMountPoint, ModifyPathProtectionRule,
    ModifyResourceTags, ModifyTrashConfig
}
