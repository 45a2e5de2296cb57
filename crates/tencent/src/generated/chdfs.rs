//! `chdfs` 2020-11-12.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20190718;

static SERVICE: Service = Service { name: "chdfs", version: "2020-11-12", code: "chdfs", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateAccessGroups {
    pub mount_point_id: String,
    pub access_group_ids: Vec<String>,
}
operation! { AssociateAccessGroups(mount_point_id: String, access_group_ids: Vec<String>)
    "AssociateAccessGroups" -> Empty {
    0 "MountPointId" mount_point_id, 1 "AccessGroupIds" access_group_ids
} }

pub type AssociateAccessGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessGroup {
    pub access_group_name: String,
    pub vpc_type: u64,
    pub vpc_id: String,
    pub description: Option<String>,
}
operation! { CreateAccessGroup(access_group_name: String, vpc_type: u64, vpc_id: String)
    "CreateAccessGroup" -> CreateAccessGroupOutput {
    0 "AccessGroupName" access_group_name, 1 "VpcType" vpc_type, 2 "VpcId" vpc_id, 3 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessGroupOutput {
    pub access_group: Option<AccessGroup>,
}
model! { CreateAccessGroupOutput {
    0 "AccessGroup" access_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessGroup {
    pub access_group_id: Option<String>,
    pub access_group_name: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub vpc_type: Option<u64>,
    pub vpc_id: Option<String>,
}
model! { AccessGroup {
    0 "AccessGroupId" access_group_id, 1 "AccessGroupName" access_group_name, 2 "Description" description,
    3 "CreateTime" create_time, 4 "VpcType" vpc_type, 5 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessRules {
    pub access_rules: Vec<AccessRule>,
    pub access_group_id: String,
}
operation! { CreateAccessRules(access_rules: Vec<AccessRule>, access_group_id: String)
    "CreateAccessRules" -> CreateAccessRulesOutput {
    0 "AccessRules" access_rules, 1 "AccessGroupId" access_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessRule {
    pub access_rule_id: Option<u64>,
    pub address: Option<String>,
    pub access_mode: Option<u64>,
    pub priority: Option<u64>,
    pub create_time: Option<String>,
}
input! { AccessRule() {
    0 "AccessRuleId" access_rule_id: u64, 1 "Address" address: String, 2 "AccessMode" access_mode: u64,
    3 "Priority" priority: u64, 4 "CreateTime" create_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessRulesOutput {
    pub access_rules: Option<Vec<AccessRule>>,
}
model! { CreateAccessRulesOutput {
    0 "AccessRules" access_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileSystem {
    pub file_system_name: String,
    pub posix_acl: bool,
    pub description: Option<String>,
    pub capacity_quota: Option<u64>,
    pub super_users: Option<Vec<String>>,
    pub root_inode_user: Option<String>,
    pub root_inode_group: Option<String>,
    pub enable_ranger: Option<bool>,
    pub ranger_service_addresses: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateFileSystem(file_system_name: String, posix_acl: bool) "CreateFileSystem" -> CreateFileSystemOutput {
    0 "FileSystemName" file_system_name, 1 "PosixAcl" posix_acl, 2 "Description" description: String,
    3 "CapacityQuota" capacity_quota: u64, 4 "SuperUsers" super_users: Vec<String>,
    5 "RootInodeUser" root_inode_user: String, 6 "RootInodeGroup" root_inode_group: String,
    7 "EnableRanger" enable_ranger: bool, 8 "RangerServiceAddresses" ranger_service_addresses: Vec<String>,
    9 "Tags" tags: Vec<Tag>
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
pub struct CreateFileSystemOutput {
    pub file_system: Option<FileSystem>,
}
model! { CreateFileSystemOutput {
    0 "FileSystem" file_system
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSystem {
    pub app_id: Option<u64>,
    pub file_system_name: Option<String>,
    pub description: Option<String>,
    pub region: Option<String>,
    pub file_system_id: Option<String>,
    pub create_time: Option<String>,
    pub block_size: Option<u64>,
    pub capacity_quota: Option<u64>,
    pub status: Option<u64>,
    pub super_users: Option<Vec<String>>,
    pub posix_acl: Option<bool>,
    pub enable_ranger: Option<bool>,
    pub ranger_service_addresses: Option<Vec<String>>,
}
model! { FileSystem {
    0 "AppId" app_id, 1 "FileSystemName" file_system_name, 2 "Description" description, 3 "Region" region,
    4 "FileSystemId" file_system_id, 5 "CreateTime" create_time, 6 "BlockSize" block_size,
    7 "CapacityQuota" capacity_quota, 8 "Status" status, 9 "SuperUsers" super_users, 10 "PosixAcl" posix_acl,
    11 "EnableRanger" enable_ranger, 12 "RangerServiceAddresses" ranger_service_addresses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifeCycleRules {
    pub file_system_id: String,
    pub life_cycle_rules: Vec<LifeCycleRule>,
}
operation! { CreateLifeCycleRules(file_system_id: String, life_cycle_rules: Vec<LifeCycleRule>)
    "CreateLifeCycleRules" -> Empty {
    0 "FileSystemId" file_system_id, 1 "LifeCycleRules" life_cycle_rules
} }

pub type CreateLifeCycleRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifeCycleRule {
    pub life_cycle_rule_id: Option<u64>,
    pub life_cycle_rule_name: Option<String>,
    pub path: Option<String>,
    pub transitions: Option<Vec<Transition>>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub summary: Option<Summary>,
    pub last_summary_time: Option<String>,
}
input! { LifeCycleRule() {
    0 "LifeCycleRuleId" life_cycle_rule_id: u64, 1 "LifeCycleRuleName" life_cycle_rule_name: String,
    2 "Path" path: String, 3 "Transitions" transitions: Vec<Transition>, 4 "Status" status: u64,
    5 "CreateTime" create_time: String, 6 "Summary" summary: Summary, 7 "LastSummaryTime" last_summary_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Transition {
    pub days: Option<u64>,
    pub r#type: Option<u64>,
}
input! { Transition(days: u64, r#type: u64) {
    0 "Days" days: u64, 1 "Type" r#type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Summary {
    pub capacity_used: Option<u64>,
    pub standard_capacity_used: Option<u64>,
    pub degrade_capacity_used: Option<u64>,
    pub archive_capacity_used: Option<u64>,
    pub deep_archive_capacity_used: Option<u64>,
    pub intelligent_capacity_used: Option<u64>,
}
input! { Summary() {
    0 "CapacityUsed" capacity_used: u64, 1 "StandardCapacityUsed" standard_capacity_used: u64,
    2 "DegradeCapacityUsed" degrade_capacity_used: u64, 3 "ArchiveCapacityUsed" archive_capacity_used: u64,
    4 "DeepArchiveCapacityUsed" deep_archive_capacity_used: u64,
    5 "IntelligentCapacityUsed" intelligent_capacity_used: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMountPoint {
    pub mount_point_name: String,
    pub file_system_id: String,
    pub mount_point_status: u64,
}
operation! { CreateMountPoint(mount_point_name: String, file_system_id: String, mount_point_status: u64)
    "CreateMountPoint" -> CreateMountPointOutput {
    0 "MountPointName" mount_point_name, 1 "FileSystemId" file_system_id, 2 "MountPointStatus" mount_point_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMountPointOutput {
    pub mount_point: Option<MountPoint>,
}
model! { CreateMountPointOutput {
    0 "MountPoint" mount_point
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MountPoint {
    pub mount_point_id: Option<String>,
    pub mount_point_name: Option<String>,
    pub file_system_id: Option<String>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub access_group_ids: Option<Vec<String>>,
}
model! { MountPoint {
    0 "MountPointId" mount_point_id, 1 "MountPointName" mount_point_name, 2 "FileSystemId" file_system_id,
    3 "Status" status, 4 "CreateTime" create_time, 5 "AccessGroupIds" access_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePathProtectionRule {
    pub file_system_id: String,
    pub name: String,
    pub path: String,
    pub status: u64,
}
operation! { CreatePathProtectionRule(file_system_id: String, name: String, path: String, status: u64)
    "CreatePathProtectionRule" -> Empty {
    0 "FileSystemId" file_system_id, 1 "Name" name, 2 "Path" path, 3 "Status" status
} }

pub type CreatePathProtectionRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRestoreTasks {
    pub file_system_id: String,
    pub restore_tasks: Vec<RestoreTask>,
}
operation! { CreateRestoreTasks(file_system_id: String, restore_tasks: Vec<RestoreTask>) "CreateRestoreTasks" -> Empty {
    0 "FileSystemId" file_system_id, 1 "RestoreTasks" restore_tasks
} }

pub type CreateRestoreTasksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreTask {
    pub restore_task_id: Option<u64>,
    pub file_path: Option<String>,
    pub r#type: Option<u64>,
    pub days: Option<u64>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
}
input! { RestoreTask() {
    0 "RestoreTaskId" restore_task_id: u64, 1 "FilePath" file_path: String, 2 "Type" r#type: u64, 3 "Days" days: u64,
    4 "Status" status: u64, 5 "CreateTime" create_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTrashConfig {
    pub file_system_id: String,
    pub reserved_days: u64,
    pub status: u64,
    pub path: Option<String>,
}
operation! { CreateTrashConfig(file_system_id: String, reserved_days: u64, status: u64) "CreateTrashConfig" -> Empty {
    0 "FileSystemId" file_system_id, 1 "ReservedDays" reserved_days, 2 "Status" status, 3 "Path" path: String
} }

pub type CreateTrashConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessGroup {
    pub access_group_id: String,
}
operation! { DeleteAccessGroup(access_group_id: String) "DeleteAccessGroup" -> Empty {
    0 "AccessGroupId" access_group_id
} }

pub type DeleteAccessGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessRules {
    pub access_rule_ids: Vec<u64>,
}
operation! { DeleteAccessRules(access_rule_ids: Vec<u64>) "DeleteAccessRules" -> Empty {
    0 "AccessRuleIds" access_rule_ids
} }

pub type DeleteAccessRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileSystem {
    pub file_system_id: String,
}
operation! { DeleteFileSystem(file_system_id: String) "DeleteFileSystem" -> Empty {
    0 "FileSystemId" file_system_id
} }

pub type DeleteFileSystemOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLifeCycleRules {
    pub life_cycle_rule_ids: Vec<u64>,
}
operation! { DeleteLifeCycleRules(life_cycle_rule_ids: Vec<u64>) "DeleteLifeCycleRules" -> Empty {
    0 "LifeCycleRuleIds" life_cycle_rule_ids
} }

pub type DeleteLifeCycleRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMountPoint {
    pub mount_point_id: String,
}
operation! { DeleteMountPoint(mount_point_id: String) "DeleteMountPoint" -> Empty {
    0 "MountPointId" mount_point_id
} }

pub type DeleteMountPointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePathProtectionRule {
    pub path_protection_rule_id: u64,
}
operation! { DeletePathProtectionRule(path_protection_rule_id: u64) "DeletePathProtectionRule" -> Empty {
    0 "PathProtectionRuleId" path_protection_rule_id
} }

pub type DeletePathProtectionRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTrashConfig {
    pub file_system_id: String,
}
operation! { DeleteTrashConfig(file_system_id: String) "DeleteTrashConfig" -> Empty {
    0 "FileSystemId" file_system_id
} }

pub type DeleteTrashConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessGroup {
    pub access_group_id: String,
}
operation! { DescribeAccessGroup(access_group_id: String) "DescribeAccessGroup" -> DescribeAccessGroupOutput {
    0 "AccessGroupId" access_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessGroupOutput {
    pub access_group: Option<AccessGroup>,
}
model! { DescribeAccessGroupOutput {
    0 "AccessGroup" access_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessGroups {
    pub vpc_id: Option<String>,
    pub owner_uin: Option<u64>,
    pub access_group_id_marker: Option<String>,
}
operation! { DescribeAccessGroups() "DescribeAccessGroups" -> DescribeAccessGroupsOutput {
    0 "VpcId" vpc_id: String, 1 "OwnerUin" owner_uin: u64, 2 "AccessGroupIdMarker" access_group_id_marker: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessGroupsOutput {
    pub access_groups: Option<Vec<AccessGroup>>,
    pub is_over: Option<bool>,
    pub next_access_group_id_marker: Option<String>,
}
model! { DescribeAccessGroupsOutput {
    0 "AccessGroups" access_groups, 1 "IsOver" is_over, 2 "NextAccessGroupIdMarker" next_access_group_id_marker
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessRules {
    pub access_group_id: String,
}
operation! { DescribeAccessRules(access_group_id: String) "DescribeAccessRules" -> DescribeAccessRulesOutput {
    0 "AccessGroupId" access_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessRulesOutput {
    pub access_rules: Option<Vec<AccessRule>>,
}
model! { DescribeAccessRulesOutput {
    0 "AccessRules" access_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystem {
    pub file_system_id: String,
}
operation! { DescribeFileSystem(file_system_id: String) "DescribeFileSystem" -> DescribeFileSystemOutput {
    0 "FileSystemId" file_system_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemOutput {
    pub file_system: Option<FileSystem>,
    pub capacity_used: Option<u64>,
    pub archive_capacity_used: Option<u64>,
    pub standard_capacity_used: Option<u64>,
    pub degrade_capacity_used: Option<u64>,
    pub deep_archive_capacity_used: Option<u64>,
    pub intelligent_capacity_used: Option<u64>,
}
model! { DescribeFileSystemOutput {
    0 "FileSystem" file_system, 1 "CapacityUsed" capacity_used, 2 "ArchiveCapacityUsed" archive_capacity_used,
    3 "StandardCapacityUsed" standard_capacity_used, 4 "DegradeCapacityUsed" degrade_capacity_used,
    5 "DeepArchiveCapacityUsed" deep_archive_capacity_used, 6 "IntelligentCapacityUsed" intelligent_capacity_used
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystems {
    pub file_system_id_marker: Option<String>,
}
operation! { DescribeFileSystems() "DescribeFileSystems" -> DescribeFileSystemsOutput {
    0 "FileSystemIdMarker" file_system_id_marker: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsOutput {
    pub file_systems: Option<Vec<FileSystem>>,
    pub is_over: Option<bool>,
    pub next_file_system_id_marker: Option<String>,
}
model! { DescribeFileSystemsOutput {
    0 "FileSystems" file_systems, 1 "IsOver" is_over, 2 "NextFileSystemIdMarker" next_file_system_id_marker
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifeCycleRules {
    pub file_system_id: String,
}
operation! { DescribeLifeCycleRules(file_system_id: String) "DescribeLifeCycleRules" -> DescribeLifeCycleRulesOutput {
    0 "FileSystemId" file_system_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifeCycleRulesOutput {
    pub life_cycle_rules: Option<Vec<LifeCycleRule>>,
}
model! { DescribeLifeCycleRulesOutput {
    0 "LifeCycleRules" life_cycle_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountPoint {
    pub mount_point_id: String,
}
operation! { DescribeMountPoint(mount_point_id: String) "DescribeMountPoint" -> DescribeMountPointOutput {
    0 "MountPointId" mount_point_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountPointOutput {
    pub mount_point: Option<MountPoint>,
}
model! { DescribeMountPointOutput {
    0 "MountPoint" mount_point
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountPoints {
    pub file_system_id: Option<String>,
    pub access_group_id: Option<String>,
    pub owner_uin: Option<u64>,
}
operation! { DescribeMountPoints() "DescribeMountPoints" -> DescribeMountPointsOutput {
    0 "FileSystemId" file_system_id: String, 1 "AccessGroupId" access_group_id: String, 2 "OwnerUin" owner_uin: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountPointsOutput {
    pub mount_points: Option<Vec<MountPoint>>,
}
model! { DescribeMountPointsOutput {
    0 "MountPoints" mount_points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePathProtectionRules {
    pub file_system_id: String,
}
operation! { DescribePathProtectionRules(file_system_id: String)
    "DescribePathProtectionRules" -> DescribePathProtectionRulesOutput {
    0 "FileSystemId" file_system_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePathProtectionRulesOutput {
    pub path_protection_rules: Option<Vec<PathProtectionRule>>,
}
model! { DescribePathProtectionRulesOutput {
    0 "PathProtectionRules" path_protection_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathProtectionRule {
    pub path_protection_rule_id: Option<u64>,
    pub name: Option<String>,
    pub path: Option<String>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
}
model! { PathProtectionRule {
    0 "PathProtectionRuleId" path_protection_rule_id, 1 "Name" name, 2 "Path" path, 3 "Status" status,
    4 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTags {
    pub file_system_id: String,
}
operation! { DescribeResourceTags(file_system_id: String) "DescribeResourceTags" -> DescribeResourceTagsOutput {
    0 "FileSystemId" file_system_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTagsOutput {
    pub tags: Option<Vec<Tag>>,
}
model! { DescribeResourceTagsOutput {
    0 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTasks {
    pub file_system_id: String,
    pub restore_task_id_marker: Option<u64>,
}
operation! { DescribeRestoreTasks(file_system_id: String) "DescribeRestoreTasks" -> DescribeRestoreTasksOutput {
    0 "FileSystemId" file_system_id, 1 "RestoreTaskIdMarker" restore_task_id_marker: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTasksOutput {
    pub restore_tasks: Option<Vec<RestoreTask>>,
    pub is_over: Option<bool>,
    pub next_restore_task_id_marker: Option<u64>,
}
model! { DescribeRestoreTasksOutput {
    0 "RestoreTasks" restore_tasks, 1 "IsOver" is_over, 2 "NextRestoreTaskIdMarker" next_restore_task_id_marker
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrashConfig {
    pub file_system_id: String,
}
operation! { DescribeTrashConfig(file_system_id: String) "DescribeTrashConfig" -> DescribeTrashConfigOutput {
    0 "FileSystemId" file_system_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrashConfigOutput {
    pub trash_config: Option<TrashConfig>,
}
model! { DescribeTrashConfigOutput {
    0 "TrashConfig" trash_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrashConfig {
    pub file_system_id: Option<String>,
    pub reserved_days: Option<u64>,
    pub status: Option<u64>,
    pub path: Option<String>,
}
model! { TrashConfig {
    0 "FileSystemId" file_system_id, 1 "ReservedDays" reserved_days, 2 "Status" status, 3 "Path" path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateAccessGroups {
    pub mount_point_id: String,
    pub access_group_ids: Vec<String>,
}
operation! { DisassociateAccessGroups(mount_point_id: String, access_group_ids: Vec<String>)
    "DisassociateAccessGroups" -> Empty {
    0 "MountPointId" mount_point_id, 1 "AccessGroupIds" access_group_ids
} }

pub type DisassociateAccessGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessGroup {
    pub access_group_id: String,
    pub access_group_name: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyAccessGroup(access_group_id: String) "ModifyAccessGroup" -> Empty {
    0 "AccessGroupId" access_group_id, 1 "AccessGroupName" access_group_name: String,
    2 "Description" description: String
} }

pub type ModifyAccessGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessRules {
    pub access_rules: Vec<AccessRule>,
}
operation! { ModifyAccessRules(access_rules: Vec<AccessRule>) "ModifyAccessRules" -> Empty {
    0 "AccessRules" access_rules
} }

pub type ModifyAccessRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFileSystem {
    pub file_system_id: String,
    pub file_system_name: Option<String>,
    pub description: Option<String>,
    pub capacity_quota: Option<u64>,
    pub super_users: Option<Vec<String>>,
    pub posix_acl: Option<bool>,
    pub enable_ranger: Option<bool>,
    pub ranger_service_addresses: Option<Vec<String>>,
}
operation! { ModifyFileSystem(file_system_id: String) "ModifyFileSystem" -> Empty {
    0 "FileSystemId" file_system_id, 1 "FileSystemName" file_system_name: String, 2 "Description" description: String,
    3 "CapacityQuota" capacity_quota: u64, 4 "SuperUsers" super_users: Vec<String>, 5 "PosixAcl" posix_acl: bool,
    6 "EnableRanger" enable_ranger: bool, 7 "RangerServiceAddresses" ranger_service_addresses: Vec<String>
} }

pub type ModifyFileSystemOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLifeCycleRules {
    pub life_cycle_rules: Vec<LifeCycleRule>,
}
operation! { ModifyLifeCycleRules(life_cycle_rules: Vec<LifeCycleRule>) "ModifyLifeCycleRules" -> Empty {
    0 "LifeCycleRules" life_cycle_rules
} }

pub type ModifyLifeCycleRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMountPoint {
    pub mount_point_id: String,
    pub mount_point_name: Option<String>,
    pub mount_point_status: Option<u64>,
}
operation! { ModifyMountPoint(mount_point_id: String) "ModifyMountPoint" -> Empty {
    0 "MountPointId" mount_point_id, 1 "MountPointName" mount_point_name: String,
    2 "MountPointStatus" mount_point_status: u64
} }

pub type ModifyMountPointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPathProtectionRule {
    pub path_protection_rule_id: u64,
    pub name: Option<String>,
    pub path: Option<String>,
    pub status: Option<u64>,
}
operation! { ModifyPathProtectionRule(path_protection_rule_id: u64) "ModifyPathProtectionRule" -> Empty {
    0 "PathProtectionRuleId" path_protection_rule_id, 1 "Name" name: String, 2 "Path" path: String,
    3 "Status" status: u64
} }

pub type ModifyPathProtectionRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResourceTags {
    pub file_system_id: String,
    pub tags: Option<Vec<Tag>>,
}
operation! { ModifyResourceTags(file_system_id: String) "ModifyResourceTags" -> Empty {
    0 "FileSystemId" file_system_id, 1 "Tags" tags: Vec<Tag>
} }

pub type ModifyResourceTagsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTrashConfig {
    pub file_system_id: String,
    pub reserved_days: Option<u64>,
    pub status: Option<u64>,
}
operation! { ModifyTrashConfig(file_system_id: String) "ModifyTrashConfig" -> Empty {
    0 "FileSystemId" file_system_id, 1 "ReservedDays" reserved_days: u64, 2 "Status" status: u64
} }

pub type ModifyTrashConfigOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ACCESS_GROUP_BOUND: &str = "FailedOperation.AccessGroupBound";
    pub const FAILED_OPERATION_ACCOUNT_INSUFFICIENT_BALANCE: &str = "FailedOperation.AccountInsufficientBalance";
    pub const FAILED_OPERATION_ACCOUNT_SUSPENDED: &str = "FailedOperation.AccountSuspended";
    pub const FAILED_OPERATION_ACCOUNT_UNAUTHENTICATED: &str = "FailedOperation.AccountUnauthenticated";
    pub const FAILED_OPERATION_FILE_SYSTEM_NOT_EMPTY: &str = "FailedOperation.FileSystemNotEmpty";
    pub const FAILED_OPERATION_QUOTA_LESS_THAN_CURRENT_USED: &str = "FailedOperation.QuotaLessThanCurrentUsed";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_INVALID_ACCESS_GROUP_ID: &str = "InvalidParameterValue.InvalidAccessGroupId";
    pub const INVALID_PARAMETER_VALUE_INVALID_ACCESS_GROUP_NAME: &str = "InvalidParameterValue.InvalidAccessGroupName";
    pub const INVALID_PARAMETER_VALUE_INVALID_ACCESS_RULE_ADDRESS: &str =
        "InvalidParameterValue.InvalidAccessRuleAddress";
    pub const INVALID_PARAMETER_VALUE_INVALID_CAPACITY_QUOTA: &str = "InvalidParameterValue.InvalidCapacityQuota";
    pub const INVALID_PARAMETER_VALUE_INVALID_DESCRIPTION: &str = "InvalidParameterValue.InvalidDescription";
    pub const INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_ID: &str = "InvalidParameterValue.InvalidFileSystemId";
    pub const INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_NAME: &str = "InvalidParameterValue.InvalidFileSystemName";
    pub const INVALID_PARAMETER_VALUE_INVALID_MOUNT_POINT_ID: &str = "InvalidParameterValue.InvalidMountPointId";
    pub const INVALID_PARAMETER_VALUE_INVALID_MOUNT_POINT_NAME: &str = "InvalidParameterValue.InvalidMountPointName";
    pub const INVALID_PARAMETER_VALUE_INVALID_VPC_ID: &str = "InvalidParameterValue.InvalidVpcId";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_ACCESS_GROUP_NOT_EXISTS: &str = "ResourceNotFound.AccessGroupNotExists";
    pub const RESOURCE_NOT_FOUND_ACCESS_RULE_NOT_EXISTS: &str = "ResourceNotFound.AccessRuleNotExists";
    pub const RESOURCE_NOT_FOUND_FILE_SYSTEM_NOT_EXISTS: &str = "ResourceNotFound.FileSystemNotExists";
    pub const RESOURCE_NOT_FOUND_MOUNT_POINT_NOT_EXISTS: &str = "ResourceNotFound.MountPointNotExists";
    pub const RESOURCE_NOT_FOUND_VPC_NOT_EXISTS: &str = "ResourceNotFound.VpcNotExists";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
}

#[cfg(feature = "reflect")]
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
