//! `chdfs` of Tencent Cloud, API version 2019-07-18.
//!
//! Endpoint: `chdfs.tencentcloudapi.com`, or `chdfs.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "chdfs",
    "2019-07-18",
    "chdfs",
    &Endpoints::NONE,
);

/// Creates access group: `CreateAccessGroup` of `chdfs` 2019-07-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=CreateAccessGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCESS_GROUP_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DESCRIPTION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessGroup {
    /// Required.
    pub access_group_name: String,
    pub description: Option<String>,
}
operation! { CreateAccessGroup(access_group_name: String) "CreateAccessGroup" -> CreateAccessGroupOutput {
    0 "AccessGroupName" access_group_name, 1 "Description" description: String
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
}
model! { AccessGroup {
    0 "AccessGroupId" access_group_id: String, 1 "AccessGroupName" access_group_name: String,
    2 "Description" description: String, 3 "CreateTime" create_time: String
} }

/// Creates access rules: `CreateAccessRules` of `chdfs` 2019-07-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=CreateAccessRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCESS_RULE_ADDRESS`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessRules {
    /// Required.
    pub access_rules: Vec<AccessRule>,
    /// Required.
    pub access_group_id: String,
}
operation! { CreateAccessRules(access_rules: Vec<AccessRule>, access_group_id: String) "CreateAccessRules" -> Empty {
    0 "AccessRules" access_rules, 1 "AccessGroupId" access_group_id
} }

/// Response of [`CreateAccessRules`]: empty.
pub type CreateAccessRulesOutput = Empty;

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

/// Creates file system: `CreateFileSystem` of `chdfs` 2019-07-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=CreateFileSystem>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_CAPACITY_QUOTA`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DESCRIPTION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_NAME`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileSystem {
    /// Required.
    pub file_system_name: String,
    /// Required.
    pub capacity_quota: i64,
    pub description: Option<String>,
}
operation! { CreateFileSystem(file_system_name: String, capacity_quota: i64)
    "CreateFileSystem" -> CreateFileSystemOutput {
    0 "FileSystemName" file_system_name, 1 "CapacityQuota" capacity_quota, 2 "Description" description: String
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
}
model! { FileSystem {
    0 "AppId" app_id: i64, 1 "FileSystemName" file_system_name: String, 2 "Description" description: String,
    3 "Region" region: String, 4 "FileSystemId" file_system_id: String, 5 "CreateTime" create_time: String,
    6 "BlockSize" block_size: i64, 7 "CapacityQuota" capacity_quota: i64, 8 "Status" status: i64
} }

/// Creates life cycle rules: `CreateLifeCycleRules` of `chdfs` 2019-07-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=CreateLifeCycleRules>.
///
/// Errors: [`codes::RESOURCE_IN_USE`].
#[deprecated = "deprecated by the provider"]
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
}
input! { LifeCycleRule() {
    0 "LifeCycleRuleId" life_cycle_rule_id: i64, 1 "LifeCycleRuleName" life_cycle_rule_name: String,
    2 "Path" path: String, 3 "Transitions" transitions: Vec<Transition>, 4 "Status" status: i64,
    5 "CreateTime" create_time: String
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

/// Creates mount point: `CreateMountPoint` of `chdfs` 2019-07-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=CreateMountPoint>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_MOUNT_POINT_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_VPC_ID`], [`codes::RESOURCE_NOT_FOUND_VPC_NOT_EXISTS`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMountPoint {
    /// Required.
    pub mount_point_name: String,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub access_group_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub mount_point_status: i64,
    /// Required.
    pub vpc_type: i64,
}

/// Arguments of [`CreateMountPoint::new`].
pub struct CreateMountPointRequired {
    pub mount_point_name: String,
    pub file_system_id: String,
    pub access_group_id: String,
    pub vpc_id: String,
    pub mount_point_status: i64,
    pub vpc_type: i64,
}
operation! {
    CreateMountPoint { CreateMountPointRequired: mount_point_name, file_system_id, access_group_id, vpc_id, mount_point_status, vpc_type }
    "CreateMountPoint" -> CreateMountPointOutput {
    0 "MountPointName" mount_point_name, 1 "FileSystemId" file_system_id, 2 "AccessGroupId" access_group_id,
    3 "VpcId" vpc_id, 4 "MountPointStatus" mount_point_status, 5 "VpcType" vpc_type
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
    pub access_group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub status: Option<i64>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub vpc_type: Option<i64>,
}
model! { MountPoint {
    0 "MountPointId" mount_point_id: String, 1 "MountPointName" mount_point_name: String,
    2 "FileSystemId" file_system_id: String, 3 "AccessGroupId" access_group_id: String, 4 "VpcId" vpc_id: String,
    5 "Status" status: i64, 6 "CreateTime" create_time: String, 7 "VpcType" vpc_type: i64
} }

/// Creates restore tasks: `CreateRestoreTasks` of `chdfs` 2019-07-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=CreateRestoreTasks>.
///
/// Errors: [`codes::RESOURCE_IN_USE`].
#[deprecated = "deprecated by the provider"]
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

/// Deletes access group: `DeleteAccessGroup` of `chdfs` 2019-07-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=DeleteAccessGroup>.
///
/// Errors: [`codes::RESOURCE_IN_USE`].
#[deprecated = "deprecated by the provider"]
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

/// Deletes access rules: `DeleteAccessRules` of `chdfs` 2019-07-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=DeleteAccessRules>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ACCESS_RULE_NOT_EXISTS`].
#[deprecated = "deprecated by the provider"]
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

/// Deletes file system: `DeleteFileSystem` of `chdfs` 2019-07-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=DeleteFileSystem>.
///
/// Errors: [`codes::FAILED_OPERATION_FILE_SYSTEM_NOT_EMPTY`].
#[deprecated = "deprecated by the provider"]
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

/// Deletes life cycle rules: `DeleteLifeCycleRules` of `chdfs` 2019-07-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=DeleteLifeCycleRules>.
#[deprecated = "deprecated by the provider"]
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

/// Deletes mount point: `DeleteMountPoint` of `chdfs` 2019-07-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=DeleteMountPoint>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_MOUNT_POINT_ID`],
/// [`codes::RESOURCE_NOT_FOUND_MOUNT_POINT_NOT_EXISTS`].
#[deprecated = "deprecated by the provider"]
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

/// Describes access groups: `DescribeAccessGroups` of `chdfs` 2019-07-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=DescribeAccessGroups>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessGroups {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAccessGroups() "DescribeAccessGroups" -> DescribeAccessGroupsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeAccessGroups: AccessGroup = Offset "Offset", "AccessGroups" access_groups }

/// In the request of [`DescribeAccessGroups`].
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

/// Response of [`DescribeAccessGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessGroupsOutput {
    pub access_groups: Vec<AccessGroup>,
}
model! { DescribeAccessGroupsOutput {
    0 "AccessGroups" access_groups: Vec<AccessGroup>
} }

/// Describes access rules: `DescribeAccessRules` of `chdfs` 2019-07-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=DescribeAccessRules>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessRules {
    /// Required.
    pub access_group_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAccessRules(access_group_id: String) "DescribeAccessRules" -> DescribeAccessRulesOutput {
    0 "AccessGroupId" access_group_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeAccessRules: AccessRule = Offset "Offset", "AccessRules" access_rules }

/// Response of [`DescribeAccessRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccessRulesOutput {
    pub access_rules: Vec<AccessRule>,
}
model! { DescribeAccessRulesOutput {
    0 "AccessRules" access_rules: Vec<AccessRule>
} }

/// Describes file system: `DescribeFileSystem` of `chdfs` 2019-07-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=DescribeFileSystem>.
#[deprecated = "deprecated by the provider"]
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
    pub file_system_capacity_used: Option<i64>,
    pub capacity_used: Option<i64>,
    pub archive_capacity_used: Option<i64>,
}
model! { DescribeFileSystemOutput {
    0 "FileSystem" file_system: FileSystem, 1 "FileSystemCapacityUsed" file_system_capacity_used: i64,
    2 "CapacityUsed" capacity_used: i64, 3 "ArchiveCapacityUsed" archive_capacity_used: i64
} }

/// Describes file systems: `DescribeFileSystems` of `chdfs` 2019-07-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=DescribeFileSystems>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystems {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeFileSystems() "DescribeFileSystems" -> DescribeFileSystemsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64
} }
paged! { DescribeFileSystems: FileSystem = Offset "Offset", "FileSystems" file_systems }

/// Response of [`DescribeFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileSystemsOutput {
    pub file_systems: Vec<FileSystem>,
}
model! { DescribeFileSystemsOutput {
    0 "FileSystems" file_systems: Vec<FileSystem>
} }

/// Describes life cycle rules: `DescribeLifeCycleRules` of `chdfs` 2019-07-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=DescribeLifeCycleRules>.
#[deprecated = "deprecated by the provider"]
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

/// Describes mount point: `DescribeMountPoint` of `chdfs` 2019-07-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=DescribeMountPoint>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_MOUNT_POINT_ID`],
/// [`codes::RESOURCE_NOT_FOUND_MOUNT_POINT_NOT_EXISTS`].
#[deprecated = "deprecated by the provider"]
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

/// Describes mount points: `DescribeMountPoints` of `chdfs` 2019-07-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=DescribeMountPoints>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountPoints {
    pub file_system_id: Option<String>,
    pub access_group_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeMountPoints() "DescribeMountPoints" -> DescribeMountPointsOutput {
    0 "FileSystemId" file_system_id: String, 1 "AccessGroupId" access_group_id: String, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeMountPoints: MountPoint = Offset "Offset", "MountPoints" mount_points }

/// Response of [`DescribeMountPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountPointsOutput {
    pub mount_points: Vec<MountPoint>,
}
model! { DescribeMountPointsOutput {
    0 "MountPoints" mount_points: Vec<MountPoint>
} }

/// Describes resource tags: `DescribeResourceTags` of `chdfs` 2019-07-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=DescribeResourceTags>.
#[deprecated = "deprecated by the provider"]
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

/// In the request of [`DescribeResourceTags`].
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

/// Describes restore tasks: `DescribeRestoreTasks` of `chdfs` 2019-07-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=DescribeRestoreTasks>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTasks {
    /// Required.
    pub file_system_id: String,
}
operation! { DescribeRestoreTasks(file_system_id: String) "DescribeRestoreTasks" -> DescribeRestoreTasksOutput {
    0 "FileSystemId" file_system_id
} }

/// Response of [`DescribeRestoreTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRestoreTasksOutput {
    pub restore_tasks: Vec<RestoreTask>,
}
model! { DescribeRestoreTasksOutput {
    0 "RestoreTasks" restore_tasks: Vec<RestoreTask>
} }

/// Modifies access group: `ModifyAccessGroup` of `chdfs` 2019-07-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=ModifyAccessGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCESS_GROUP_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DESCRIPTION`].
#[deprecated = "deprecated by the provider"]
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

/// Modifies access rules: `ModifyAccessRules` of `chdfs` 2019-07-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=ModifyAccessRules>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCESS_RULE_ADDRESS`],
/// [`codes::RESOURCE_NOT_FOUND_ACCESS_RULE_NOT_EXISTS`].
#[deprecated = "deprecated by the provider"]
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

/// Modifies file system: `ModifyFileSystem` of `chdfs` 2019-07-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=ModifyFileSystem>.
///
/// Errors: [`codes::FAILED_OPERATION_QUOTA_LESS_THAN_CURRENT_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CAPACITY_QUOTA`], [`codes::INVALID_PARAMETER_VALUE_INVALID_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_SYSTEM_NAME`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFileSystem {
    /// Required.
    pub file_system_id: String,
    pub file_system_name: Option<String>,
    pub description: Option<String>,
    pub capacity_quota: Option<i64>,
}
operation! { ModifyFileSystem(file_system_id: String) "ModifyFileSystem" -> Empty {
    0 "FileSystemId" file_system_id, 1 "FileSystemName" file_system_name: String, 2 "Description" description: String,
    3 "CapacityQuota" capacity_quota: i64
} }

/// Response of [`ModifyFileSystem`]: empty.
pub type ModifyFileSystemOutput = Empty;

/// Modifies life cycle rules: `ModifyLifeCycleRules` of `chdfs` 2019-07-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=ModifyLifeCycleRules>.
///
/// Errors: [`codes::RESOURCE_IN_USE`].
#[deprecated = "deprecated by the provider"]
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

/// Modifies mount point: `ModifyMountPoint` of `chdfs` 2019-07-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=ModifyMountPoint>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_MOUNT_POINT_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_MOUNT_POINT_NAME`], [`codes::RESOURCE_NOT_FOUND_MOUNT_POINT_NOT_EXISTS`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMountPoint {
    /// Required.
    pub mount_point_id: String,
    pub mount_point_name: Option<String>,
    pub mount_point_status: Option<i64>,
    pub access_group_id: Option<String>,
}
operation! { ModifyMountPoint(mount_point_id: String) "ModifyMountPoint" -> Empty {
    0 "MountPointId" mount_point_id, 1 "MountPointName" mount_point_name: String,
    2 "MountPointStatus" mount_point_status: i64, 3 "AccessGroupId" access_group_id: String
} }

/// Response of [`ModifyMountPoint`]: empty.
pub type ModifyMountPointOutput = Empty;

/// Modifies resource tags: `ModifyResourceTags` of `chdfs` 2019-07-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=chdfs&Version=2019-07-18&Action=ModifyResourceTags>.
#[deprecated = "deprecated by the provider"]
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

codes! {
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_FILE_SYSTEM_NOT_EMPTY "FailedOperation.FileSystemNotEmpty",
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
    CreateAccessGroup, CreateAccessRules, CreateFileSystem, CreateLifeCycleRules, CreateMountPoint, CreateRestoreTasks,
    DeleteAccessGroup, DeleteAccessRules, DeleteFileSystem, DeleteLifeCycleRules, DeleteMountPoint,
    DescribeAccessGroups, DescribeAccessRules, DescribeFileSystem, DescribeFileSystems, DescribeLifeCycleRules,
    DescribeMountPoint, DescribeMountPoints, DescribeResourceTags, DescribeRestoreTasks, ModifyAccessGroup,
    ModifyAccessRules, ModifyFileSystem, ModifyLifeCycleRules, ModifyMountPoint, ModifyResourceTags
}
