//! `chdfs` 2019-07-18.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "chdfs", version: "2019-07-18", code: "chdfs", endpoints: &Endpoints::NONE };

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessGroup {
    pub access_group_name: String,
    pub description: Option<String>,
}
operation! { CreateAccessGroup(access_group_name: String) "CreateAccessGroup" -> CreateAccessGroupOutput {
    0 "AccessGroupName" access_group_name, 1 "Description" description: String
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
}
model! { AccessGroup {
    0 "AccessGroupId" access_group_id, 1 "AccessGroupName" access_group_name, 2 "Description" description,
    3 "CreateTime" create_time
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessRules {
    pub access_rules: Vec<AccessRule>,
    pub access_group_id: String,
}
operation! { CreateAccessRules(access_rules: Vec<AccessRule>, access_group_id: String) "CreateAccessRules" -> Empty {
    0 "AccessRules" access_rules, 1 "AccessGroupId" access_group_id
} }

pub type CreateAccessRulesOutput = Empty;

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

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileSystem {
    pub file_system_name: String,
    pub capacity_quota: u64,
    pub description: Option<String>,
}
operation! { CreateFileSystem(file_system_name: String, capacity_quota: u64)
    "CreateFileSystem" -> CreateFileSystemOutput {
    0 "FileSystemName" file_system_name, 1 "CapacityQuota" capacity_quota, 2 "Description" description: String
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
}
model! { FileSystem {
    0 "AppId" app_id, 1 "FileSystemName" file_system_name, 2 "Description" description, 3 "Region" region,
    4 "FileSystemId" file_system_id, 5 "CreateTime" create_time, 6 "BlockSize" block_size,
    7 "CapacityQuota" capacity_quota, 8 "Status" status
} }

#[deprecated = "deprecated by the provider"]
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
}
input! { LifeCycleRule() {
    0 "LifeCycleRuleId" life_cycle_rule_id: u64, 1 "LifeCycleRuleName" life_cycle_rule_name: String,
    2 "Path" path: String, 3 "Transitions" transitions: Vec<Transition>, 4 "Status" status: u64,
    5 "CreateTime" create_time: String
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

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMountPoint {
    pub mount_point_name: String,
    pub file_system_id: String,
    pub access_group_id: String,
    pub vpc_id: String,
    pub mount_point_status: u64,
    pub vpc_type: u64,
}

/// What [`CreateMountPoint::new`] takes.
pub struct CreateMountPointRequired {
    pub mount_point_name: String,
    pub file_system_id: String,
    pub access_group_id: String,
    pub vpc_id: String,
    pub mount_point_status: u64,
    pub vpc_type: u64,
}
operation! { CreateMountPoint{CreateMountPointRequired: mount_point_name, file_system_id, access_group_id, vpc_id, mount_point_status, vpc_type}
    "CreateMountPoint" -> CreateMountPointOutput {
    0 "MountPointName" mount_point_name, 1 "FileSystemId" file_system_id, 2 "AccessGroupId" access_group_id,
    3 "VpcId" vpc_id, 4 "MountPointStatus" mount_point_status, 5 "VpcType" vpc_type
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
    pub access_group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub status: Option<u64>,
    pub create_time: Option<String>,
    pub vpc_type: Option<u64>,
}
model! { MountPoint {
    0 "MountPointId" mount_point_id, 1 "MountPointName" mount_point_name, 2 "FileSystemId" file_system_id,
    3 "AccessGroupId" access_group_id, 4 "VpcId" vpc_id, 5 "Status" status, 6 "CreateTime" create_time,
    7 "VpcType" vpc_type
} }

#[deprecated = "deprecated by the provider"]
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

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessGroup {
    pub access_group_id: String,
}
operation! { DeleteAccessGroup(access_group_id: String) "DeleteAccessGroup" -> Empty {
    0 "AccessGroupId" access_group_id
} }

pub type DeleteAccessGroupOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessRules {
    pub access_rule_ids: Vec<u64>,
}
operation! { DeleteAccessRules(access_rule_ids: Vec<u64>) "DeleteAccessRules" -> Empty {
    0 "AccessRuleIds" access_rule_ids
} }

pub type DeleteAccessRulesOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileSystem {
    pub file_system_id: String,
}
operation! { DeleteFileSystem(file_system_id: String) "DeleteFileSystem" -> Empty {
    0 "FileSystemId" file_system_id
} }

pub type DeleteFileSystemOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLifeCycleRules {
    pub life_cycle_rule_ids: Vec<u64>,
}
operation! { DeleteLifeCycleRules(life_cycle_rule_ids: Vec<u64>) "DeleteLifeCycleRules" -> Empty {
    0 "LifeCycleRuleIds" life_cycle_rule_ids
} }

pub type DeleteLifeCycleRulesOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMountPoint {
    pub mount_point_id: String,
}
operation! { DeleteMountPoint(mount_point_id: String) "DeleteMountPoint" -> Empty {
    0 "MountPointId" mount_point_id
} }

pub type DeleteMountPointOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessGroups {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeAccessGroups() "DescribeAccessGroups" -> DescribeAccessGroupsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeAccessGroups: AccessGroup = Offset "Offset", "AccessGroups" access_groups }

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
pub struct DescribeAccessGroupsOutput {
    pub access_groups: Option<Vec<AccessGroup>>,
}
model! { DescribeAccessGroupsOutput {
    0 "AccessGroups" access_groups
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessRules {
    pub access_group_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeAccessRules(access_group_id: String) "DescribeAccessRules" -> DescribeAccessRulesOutput {
    0 "AccessGroupId" access_group_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeAccessRules: AccessRule = Offset "Offset", "AccessRules" access_rules }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessRulesOutput {
    pub access_rules: Option<Vec<AccessRule>>,
}
model! { DescribeAccessRulesOutput {
    0 "AccessRules" access_rules
} }

#[deprecated = "deprecated by the provider"]
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
    pub file_system_capacity_used: Option<u64>,
    pub capacity_used: Option<u64>,
    pub archive_capacity_used: Option<u64>,
}
model! { DescribeFileSystemOutput {
    0 "FileSystem" file_system, 1 "FileSystemCapacityUsed" file_system_capacity_used, 2 "CapacityUsed" capacity_used,
    3 "ArchiveCapacityUsed" archive_capacity_used
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystems {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeFileSystems() "DescribeFileSystems" -> DescribeFileSystemsOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64
} }
paged! { DescribeFileSystems: FileSystem = Offset "Offset", "FileSystems" file_systems }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsOutput {
    pub file_systems: Option<Vec<FileSystem>>,
}
model! { DescribeFileSystemsOutput {
    0 "FileSystems" file_systems
} }

#[deprecated = "deprecated by the provider"]
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

#[deprecated = "deprecated by the provider"]
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

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountPoints {
    pub file_system_id: Option<String>,
    pub access_group_id: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeMountPoints() "DescribeMountPoints" -> DescribeMountPointsOutput {
    0 "FileSystemId" file_system_id: String, 1 "AccessGroupId" access_group_id: String, 2 "Offset" offset: u64,
    3 "Limit" limit: u64
} }
paged! { DescribeMountPoints: MountPoint = Offset "Offset", "MountPoints" mount_points }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountPointsOutput {
    pub mount_points: Option<Vec<MountPoint>>,
}
model! { DescribeMountPointsOutput {
    0 "MountPoints" mount_points
} }

#[deprecated = "deprecated by the provider"]
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
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTasks {
    pub file_system_id: String,
}
operation! { DescribeRestoreTasks(file_system_id: String) "DescribeRestoreTasks" -> DescribeRestoreTasksOutput {
    0 "FileSystemId" file_system_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTasksOutput {
    pub restore_tasks: Option<Vec<RestoreTask>>,
}
model! { DescribeRestoreTasksOutput {
    0 "RestoreTasks" restore_tasks
} }

#[deprecated = "deprecated by the provider"]
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

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessRules {
    pub access_rules: Vec<AccessRule>,
}
operation! { ModifyAccessRules(access_rules: Vec<AccessRule>) "ModifyAccessRules" -> Empty {
    0 "AccessRules" access_rules
} }

pub type ModifyAccessRulesOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFileSystem {
    pub file_system_id: String,
    pub file_system_name: Option<String>,
    pub description: Option<String>,
    pub capacity_quota: Option<u64>,
}
operation! { ModifyFileSystem(file_system_id: String) "ModifyFileSystem" -> Empty {
    0 "FileSystemId" file_system_id, 1 "FileSystemName" file_system_name: String, 2 "Description" description: String,
    3 "CapacityQuota" capacity_quota: u64
} }

pub type ModifyFileSystemOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLifeCycleRules {
    pub life_cycle_rules: Vec<LifeCycleRule>,
}
operation! { ModifyLifeCycleRules(life_cycle_rules: Vec<LifeCycleRule>) "ModifyLifeCycleRules" -> Empty {
    0 "LifeCycleRules" life_cycle_rules
} }

pub type ModifyLifeCycleRulesOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMountPoint {
    pub mount_point_id: String,
    pub mount_point_name: Option<String>,
    pub mount_point_status: Option<u64>,
    pub access_group_id: Option<String>,
}
operation! { ModifyMountPoint(mount_point_id: String) "ModifyMountPoint" -> Empty {
    0 "MountPointId" mount_point_id, 1 "MountPointName" mount_point_name: String,
    2 "MountPointStatus" mount_point_status: u64, 3 "AccessGroupId" access_group_id: String
} }

pub type ModifyMountPointOutput = Empty;

#[deprecated = "deprecated by the provider"]
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

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
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
    CreateAccessGroup, CreateAccessRules, CreateFileSystem, CreateLifeCycleRules, CreateMountPoint, CreateRestoreTasks,
    DeleteAccessGroup, DeleteAccessRules, DeleteFileSystem, DeleteLifeCycleRules, DeleteMountPoint,
    DescribeAccessGroups, DescribeAccessRules, DescribeFileSystem, DescribeFileSystems, DescribeLifeCycleRules,
    DescribeMountPoint, DescribeMountPoints, DescribeResourceTags, DescribeRestoreTasks, ModifyAccessGroup,
    ModifyAccessRules, ModifyFileSystem, ModifyLifeCycleRules, ModifyMountPoint, ModifyResourceTags
}
