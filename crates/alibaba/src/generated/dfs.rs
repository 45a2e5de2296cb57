//! `dfs` of Alibaba Cloud, API version 2018-06-20.
//!
//! Endpoint: a table of 8 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/DFS/2018-06-20/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, dfs::DescribeRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "dfs.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "dfs.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "dfs.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "dfs.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "dfs.cn-heyuan.aliyuncs.com"),
        ("cn-shanghai", "dfs.cn-shanghai.aliyuncs.com"),
        ("cn-zhangjiakou", "dfs.cn-zhangjiakou.aliyuncs.com"),
        ("us-east-1", "dfs.us-east-1.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "dfs-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "dfs-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "dfs-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "dfs-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "dfs-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-shanghai", "dfs-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-zhangjiakou", "dfs-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("us-east-1", "dfs-vpc.us-east-1.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("dfs", "2018-06-20", "dfs", &ENDPOINTS);

/// Attaches vsc mount point: `AttachVscMountPoint` of `dfs` 2018-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DFS/2018-06-20/AttachVscMountPoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachVscMountPoint {
    pub description: Option<String>,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub input_region_id: String,
    pub instance_ids: Option<Vec<String>>,
    /// Required.
    pub mount_point_id: String,
    pub use_assume_role_chk_server_perm: Option<bool>,
    pub vsc_ids: Option<Vec<String>>,
    pub vsc_name: Option<String>,
    pub vsc_type: Option<String>,
}
operation! { AttachVscMountPoint(file_system_id: String, input_region_id: String, mount_point_id: String)
    "AttachVscMountPoint" -> Empty {
    0 "Description" description: String, 1 "FileSystemId" file_system_id, 2 "InputRegionId" input_region_id,
    3 "InstanceIds" instance_ids: Vec<String>, 4 "MountPointId" mount_point_id,
    5 "UseAssumeRoleChkServerPerm" use_assume_role_chk_server_perm: bool, 6 "VscIds" vsc_ids: Vec<String>,
    7 "VscName" vsc_name: String, 8 "VscType" vsc_type: String
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json)
] }

/// Response of [`AttachVscMountPoint`]: empty.
pub type AttachVscMountPointOutput = Empty;

/// Attaches vsc to mount points: `AttachVscToMountPoints` of `dfs` 2018-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DFS/2018-06-20/AttachVscToMountPoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachVscToMountPoints {
    pub attach_infos: Option<Vec<AttachVscToMountPointsAttachInfos>>,
    /// Required.
    pub input_region_id: String,
    pub use_assume_role_chk_server_perm: Option<bool>,
}
operation! { AttachVscToMountPoints(input_region_id: String) "AttachVscToMountPoints" -> Empty {
    0 "AttachInfos" attach_infos: Vec<AttachVscToMountPointsAttachInfos>, 1 "InputRegionId" input_region_id,
    2 "UseAssumeRoleChkServerPerm" use_assume_role_chk_server_perm: bool
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`AttachVscToMountPoints`]: empty.
pub type AttachVscToMountPointsOutput = Empty;

/// In the request of [`AttachVscToMountPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachVscToMountPointsAttachInfos {
    pub instance_id: Option<String>,
    pub mount_point_id: Option<String>,
    pub vsc_id: Option<String>,
    pub vsc_name: Option<String>,
    pub vsc_type: Option<String>,
}
input! { AttachVscToMountPointsAttachInfos() {
    0 "InstanceId" instance_id: String, 1 "MountPointId" mount_point_id: String, 2 "VscId" vsc_id: String,
    3 "VscName" vsc_name: String, 4 "VscType" vsc_type: String
} }

/// Binds vsc mount point alias: `BindVscMountPointAlias` of `dfs` 2018-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DFS/2018-06-20/BindVscMountPointAlias>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindVscMountPointAlias {
    /// Required.
    pub alias_prefix: String,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub input_region_id: String,
    /// Required.
    pub mount_point_id: String,
}
operation! {
    BindVscMountPointAlias(alias_prefix: String, file_system_id: String, input_region_id: String, mount_point_id: String)
    "BindVscMountPointAlias" -> BindVscMountPointAliasOutput {
    0 "AliasPrefix" alias_prefix, 1 "FileSystemId" file_system_id, 2 "InputRegionId" input_region_id,
    3 "MountPointId" mount_point_id
} }

/// Response of [`BindVscMountPointAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindVscMountPointAliasOutput {
    pub mount_point_alias: Option<String>,
}
model! { BindVscMountPointAliasOutput {
    0 "MountPointAlias" mount_point_alias: String
} }

/// Creates access group: `CreateAccessGroup` of `dfs` 2018-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DFS/2018-06-20/CreateAccessGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessGroup {
    /// Required.
    pub access_group_name: String,
    pub description: Option<String>,
    /// Required.
    pub input_region_id: String,
    /// Required.
    pub network_type: String,
}
operation! { CreateAccessGroup(access_group_name: String, input_region_id: String, network_type: String)
    "CreateAccessGroup" -> CreateAccessGroupOutput {
    0 "AccessGroupName" access_group_name, 1 "Description" description: String, 2 "InputRegionId" input_region_id,
    3 "NetworkType" network_type
} }

/// Response of [`CreateAccessGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessGroupOutput {
    pub access_group_id: Option<String>,
}
model! { CreateAccessGroupOutput {
    0 "AccessGroupId" access_group_id: String
} }

/// Creates access rule: `CreateAccessRule` of `dfs` 2018-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DFS/2018-06-20/CreateAccessRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessRule {
    /// Required.
    pub access_group_id: String,
    pub description: Option<String>,
    /// Required.
    pub input_region_id: String,
    /// Required.
    pub network_segment: String,
    /// Required. 1 to 100.
    pub priority: i64,
    /// Required.
    pub rw_access_type: String,
}

/// Arguments of [`CreateAccessRule::new`].
pub struct CreateAccessRuleRequired {
    pub access_group_id: String,
    pub input_region_id: String,
    pub network_segment: String,
    pub priority: i64,
    pub rw_access_type: String,
}
operation! {
    CreateAccessRule { CreateAccessRuleRequired: access_group_id, input_region_id, network_segment, priority, rw_access_type }
    "CreateAccessRule" -> CreateAccessRuleOutput {
    0 "AccessGroupId" access_group_id, 1 "Description" description: String, 2 "InputRegionId" input_region_id,
    3 "NetworkSegment" network_segment, 4 "Priority" priority, 5 "RWAccessType" rw_access_type
} }

/// Response of [`CreateAccessRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccessRuleOutput {
    pub access_rule_id: Option<String>,
}
model! { CreateAccessRuleOutput {
    0 "AccessRuleId" access_rule_id: String
} }

/// Creates file system: `CreateFileSystem` of `dfs` 2018-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DFS/2018-06-20/CreateFileSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileSystem {
    pub data_redundancy_type: Option<String>,
    pub dedicated_cluster_id: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub file_system_name: String,
    /// Required.
    pub input_region_id: String,
    pub partition_number: Option<i64>,
    /// Required.
    pub protocol_type: String,
    /// 1 to 5120.
    pub provisioned_throughput_in_mi_bps: Option<i64>,
    /// Required. 1 to 10485760.
    pub space_capacity: i64,
    pub storage_set_name: Option<String>,
    /// Required.
    pub storage_type: String,
    pub throughput_mode: Option<String>,
    pub zone_id: Option<String>,
}

/// Arguments of [`CreateFileSystem::new`].
pub struct CreateFileSystemRequired {
    pub file_system_name: String,
    pub input_region_id: String,
    pub protocol_type: String,
    pub space_capacity: i64,
    pub storage_type: String,
}
operation! {
    CreateFileSystem { CreateFileSystemRequired: file_system_name, input_region_id, protocol_type, space_capacity, storage_type }
    "CreateFileSystem" -> CreateFileSystemOutput {
    0 "DataRedundancyType" data_redundancy_type: String, 1 "DedicatedClusterId" dedicated_cluster_id: String,
    2 "Description" description: String, 3 "FileSystemName" file_system_name, 4 "InputRegionId" input_region_id,
    5 "PartitionNumber" partition_number: i64, 6 "ProtocolType" protocol_type,
    7 "ProvisionedThroughputInMiBps" provisioned_throughput_in_mi_bps: i64, 8 "SpaceCapacity" space_capacity,
    9 "StorageSetName" storage_set_name: String, 10 "StorageType" storage_type,
    11 "ThroughputMode" throughput_mode: String, 12 "ZoneId" zone_id: String
} }

/// Response of [`CreateFileSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileSystemOutput {
    pub file_system_id: Option<String>,
}
model! { CreateFileSystemOutput {
    0 "FileSystemId" file_system_id: String
} }

/// Creates mount point: `CreateMountPoint` of `dfs` 2018-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DFS/2018-06-20/CreateMountPoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMountPoint {
    /// Required.
    pub access_group_id: String,
    pub description: Option<String>,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub input_region_id: String,
    /// Required.
    pub network_type: String,
    pub use_performance_mode: Option<bool>,
    /// Required.
    pub vswitch_id: String,
    /// Required.
    pub vpc_id: String,
}

/// Arguments of [`CreateMountPoint::new`].
pub struct CreateMountPointRequired {
    pub access_group_id: String,
    pub file_system_id: String,
    pub input_region_id: String,
    pub network_type: String,
    pub vswitch_id: String,
    pub vpc_id: String,
}
operation! {
    CreateMountPoint { CreateMountPointRequired: access_group_id, file_system_id, input_region_id, network_type, vswitch_id, vpc_id }
    "CreateMountPoint" -> CreateMountPointOutput {
    0 "AccessGroupId" access_group_id, 1 "Description" description: String, 2 "FileSystemId" file_system_id,
    3 "InputRegionId" input_region_id, 4 "NetworkType" network_type, 5 "UsePerformanceMode" use_performance_mode: bool,
    6 "VSwitchId" vswitch_id, 7 "VpcId" vpc_id
} }

/// Response of [`CreateMountPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMountPointOutput {
    pub mount_point_id: Option<String>,
}
model! { CreateMountPointOutput {
    0 "MountPointId" mount_point_id: String
} }

/// Creates qos policy: `CreateQosPolicy` of `dfs` 2018-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DFS/2018-06-20/CreateQosPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQosPolicy {
    pub description: Option<String>,
    pub federation_id: Option<String>,
    pub file_system_id: Option<String>,
    pub flow_ids: Option<Vec<i64>>,
    /// Required.
    pub input_region_id: String,
    pub max_io_band_width: Option<i64>,
    pub max_i_ops: Option<i64>,
    pub max_meta_qps: Option<i64>,
    pub req_tags: Option<Vec<String>>,
    pub zone_ids: Option<Vec<String>>,
}
operation! { CreateQosPolicy(input_region_id: String) "CreateQosPolicy" -> CreateQosPolicyOutput {
    0 "Description" description: String, 1 "FederationId" federation_id: String,
    2 "FileSystemId" file_system_id: String, 3 "FlowIds" flow_ids: Vec<i64>, 4 "InputRegionId" input_region_id,
    5 "MaxIOBandWidth" max_io_band_width: i64, 6 "MaxIOps" max_i_ops: i64, 7 "MaxMetaQps" max_meta_qps: i64,
    8 "ReqTags" req_tags: Vec<String>, 9 "ZoneIds" zone_ids: Vec<String>
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json),
    Mark::new(9, Location::Default, Style::Json)
] }

/// Response of [`CreateQosPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQosPolicyOutput {
    pub error_messages: Option<String>,
    pub qos_policy_id: Option<String>,
}
model! { CreateQosPolicyOutput {
    0 "ErrorMessages" error_messages: String, 1 "QosPolicyId" qos_policy_id: String
} }

/// Creates user groups mapping: `CreateUserGroupsMapping` of `dfs` 2018-06-20.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/DFS/2018-06-20/CreateUserGroupsMapping>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserGroupsMapping {
    /// Required.
    pub file_system_id: String,
    pub group_names: Option<Vec<String>>,
    /// Required.
    pub input_region_id: String,
    /// Required.
    pub user_name: String,
}
operation! { CreateUserGroupsMapping(file_system_id: String, input_region_id: String, user_name: String)
    "CreateUserGroupsMapping" -> Empty {
    0 "FileSystemId" file_system_id, 1 "GroupNames" group_names: Vec<String>, 2 "InputRegionId" input_region_id,
    3 "UserName" user_name
} [
    Mark::new(1, Location::Default, Style::Json)
] { method: "GET", } }

/// Response of [`CreateUserGroupsMapping`]: empty.
pub type CreateUserGroupsMappingOutput = Empty;

/// Creates vsc mount point: `CreateVscMountPoint` of `dfs` 2018-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DFS/2018-06-20/CreateVscMountPoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVscMountPoint {
    pub description: Option<String>,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub input_region_id: String,
    pub instance_ids: Option<Vec<String>>,
}
operation! { CreateVscMountPoint(file_system_id: String, input_region_id: String)
    "CreateVscMountPoint" -> CreateVscMountPointOutput {
    0 "Description" description: String, 1 "FileSystemId" file_system_id, 2 "InputRegionId" input_region_id,
    3 "InstanceIds" instance_ids: Vec<String>
} [
    Mark::new(3, Location::Default, Style::Json)
] }

/// Response of [`CreateVscMountPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVscMountPointOutput {
    pub mount_point_id: Option<String>,
}
model! { CreateVscMountPointOutput {
    0 "MountPointId" mount_point_id: String
} }

/// Deletes access group: `DeleteAccessGroup` of `dfs` 2018-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DFS/2018-06-20/DeleteAccessGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessGroup {
    /// Required.
    pub access_group_id: String,
    /// Required.
    pub input_region_id: String,
}
operation! { DeleteAccessGroup(access_group_id: String, input_region_id: String) "DeleteAccessGroup" -> Empty {
    0 "AccessGroupId" access_group_id, 1 "InputRegionId" input_region_id
} }

/// Response of [`DeleteAccessGroup`]: empty.
pub type DeleteAccessGroupOutput = Empty;

/// Deletes access rule: `DeleteAccessRule` of `dfs` 2018-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DFS/2018-06-20/DeleteAccessRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccessRule {
    /// Required.
    pub access_group_id: String,
    /// Required.
    pub access_rule_id: String,
    /// Required.
    pub input_region_id: String,
}
operation! { DeleteAccessRule(access_group_id: String, access_rule_id: String, input_region_id: String)
    "DeleteAccessRule" -> Empty {
    0 "AccessGroupId" access_group_id, 1 "AccessRuleId" access_rule_id, 2 "InputRegionId" input_region_id
} }

/// Response of [`DeleteAccessRule`]: empty.
pub type DeleteAccessRuleOutput = Empty;

/// Deletes file system: `DeleteFileSystem` of `dfs` 2018-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DFS/2018-06-20/DeleteFileSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileSystem {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub input_region_id: String,
}
operation! { DeleteFileSystem(file_system_id: String, input_region_id: String) "DeleteFileSystem" -> Empty {
    0 "FileSystemId" file_system_id, 1 "InputRegionId" input_region_id
} }

/// Response of [`DeleteFileSystem`]: empty.
pub type DeleteFileSystemOutput = Empty;

/// Deletes mount point: `DeleteMountPoint` of `dfs` 2018-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DFS/2018-06-20/DeleteMountPoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMountPoint {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub input_region_id: String,
    /// Required.
    pub mount_point_id: String,
}
operation! { DeleteMountPoint(file_system_id: String, input_region_id: String, mount_point_id: String)
    "DeleteMountPoint" -> Empty {
    0 "FileSystemId" file_system_id, 1 "InputRegionId" input_region_id, 2 "MountPointId" mount_point_id
} }

/// Response of [`DeleteMountPoint`]: empty.
pub type DeleteMountPointOutput = Empty;

/// Deletes qos policy: `DeleteQosPolicy` of `dfs` 2018-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DFS/2018-06-20/DeleteQosPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQosPolicy {
    pub federation_id: Option<String>,
    pub file_system_id: Option<String>,
    /// Required.
    pub input_region_id: String,
    /// Required.
    pub qos_policy_id: String,
}
operation! { DeleteQosPolicy(input_region_id: String, qos_policy_id: String)
    "DeleteQosPolicy" -> DeleteQosPolicyOutput {
    0 "FederationId" federation_id: String, 1 "FileSystemId" file_system_id: String, 2 "InputRegionId" input_region_id,
    3 "QosPolicyId" qos_policy_id
} }

/// Response of [`DeleteQosPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQosPolicyOutput {
    pub error_messages: Option<String>,
}
model! { DeleteQosPolicyOutput {
    0 "ErrorMessages" error_messages: String
} }

/// Deletes user groups mapping: `DeleteUserGroupsMapping` of `dfs` 2018-06-20.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/DFS/2018-06-20/DeleteUserGroupsMapping>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserGroupsMapping {
    /// Required.
    pub file_system_id: String,
    pub group_names: Option<Vec<String>>,
    /// Required.
    pub input_region_id: String,
    /// Required.
    pub user_name: String,
}
operation! { DeleteUserGroupsMapping(file_system_id: String, input_region_id: String, user_name: String)
    "DeleteUserGroupsMapping" -> Empty {
    0 "FileSystemId" file_system_id, 1 "GroupNames" group_names: Vec<String>, 2 "InputRegionId" input_region_id,
    3 "UserName" user_name
} [
    Mark::new(1, Location::Default, Style::Json)
] { method: "GET", } }

/// Response of [`DeleteUserGroupsMapping`]: empty.
pub type DeleteUserGroupsMappingOutput = Empty;

/// Deletes vsc mount point: `DeleteVscMountPoint` of `dfs` 2018-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DFS/2018-06-20/DeleteVscMountPoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVscMountPoint {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub input_region_id: String,
    /// Required.
    pub mount_point_id: String,
}
operation! { DeleteVscMountPoint(file_system_id: String, input_region_id: String, mount_point_id: String)
    "DeleteVscMountPoint" -> Empty {
    0 "FileSystemId" file_system_id, 1 "InputRegionId" input_region_id, 2 "MountPointId" mount_point_id
} }

/// Response of [`DeleteVscMountPoint`]: empty.
pub type DeleteVscMountPointOutput = Empty;

/// Describes mount points vsc attach info: `DescribeMountPointsVscAttachInfo` of `dfs` 2018-06-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/DFS/2018-06-20/DescribeMountPointsVscAttachInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountPointsVscAttachInfo {
    /// Required.
    pub input_region_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub query_infos: Option<Vec<DescribeMountPointsVscAttachInfoQueryInfos>>,
    pub use_assume_role_chk_server_perm: Option<bool>,
}
operation! { DescribeMountPointsVscAttachInfo(input_region_id: String)
    "DescribeMountPointsVscAttachInfo" -> DescribeMountPointsVscAttachInfoOutput {
    0 "InputRegionId" input_region_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "QueryInfos" query_infos: Vec<DescribeMountPointsVscAttachInfoQueryInfos>,
    4 "UseAssumeRoleChkServerPerm" use_assume_role_chk_server_perm: bool
} [
    Mark::new(3, Location::Default, Style::Json)
] }
paged! { DescribeMountPointsVscAttachInfo: DescribeMountPointsVscAttachInfoAttachInfos =
    Token "NextToken", "AttachInfos" attach_infos, next "NextToken" }

/// In the request of [`DescribeMountPointsVscAttachInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountPointsVscAttachInfoQueryInfos {
    pub instance_id: Option<String>,
    pub mount_point_id: Option<String>,
    pub vsc_id: Option<String>,
}
input! { DescribeMountPointsVscAttachInfoQueryInfos() {
    0 "InstanceId" instance_id: String, 1 "MountPointId" mount_point_id: String, 2 "VscId" vsc_id: String
} }

/// Response of [`DescribeMountPointsVscAttachInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountPointsVscAttachInfoOutput {
    pub attach_infos: Vec<DescribeMountPointsVscAttachInfoAttachInfos>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<String>,
}
model! { DescribeMountPointsVscAttachInfoOutput {
    0 "AttachInfos" attach_infos: Vec<DescribeMountPointsVscAttachInfoAttachInfos>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: String
} }

/// In the response of [`DescribeMountPointsVscAttachInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMountPointsVscAttachInfoAttachInfos {
    pub instance_id: Option<String>,
    pub mount_point_id: Option<String>,
    pub vsc_id: Option<String>,
    pub vsc_name: Option<String>,
    pub vsc_status: Option<String>,
    pub vsc_type: Option<String>,
}
model! { DescribeMountPointsVscAttachInfoAttachInfos {
    0 "InstanceId" instance_id: String, 1 "MountPointId" mount_point_id: String, 2 "VscId" vsc_id: String,
    3 "VscName" vsc_name: String, 4 "VscStatus" vsc_status: String, 5 "VscType" vsc_type: String
} }

/// Describes regions: `DescribeRegions` of `dfs` 2018-06-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DFS/2018-06-20/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    pub input_region_id: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "InputRegionId" input_region_id: String
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: DescribeRegionsRegions
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Vec<DescribeRegionsRegion>,
}
model! { DescribeRegionsRegions {
    0 "Region" region: Vec<DescribeRegionsRegion>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeRegionsRegion {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String
} }

/// Describes vsc mount points: `DescribeVscMountPoints` of `dfs` 2018-06-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DFS/2018-06-20/DescribeVscMountPoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVscMountPoints {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub input_region_id: String,
    pub instance_id: Option<String>,
    pub mount_point_id: Option<String>,
    pub status: Option<String>,
    pub vsc_id: Option<String>,
}
operation! { DescribeVscMountPoints(file_system_id: String, input_region_id: String)
    "DescribeVscMountPoints" -> DescribeVscMountPointsOutput {
    0 "FileSystemId" file_system_id, 1 "InputRegionId" input_region_id, 2 "InstanceId" instance_id: String,
    3 "MountPointId" mount_point_id: String, 4 "Status" status: String, 5 "VscId" vsc_id: String
} }

/// Response of [`DescribeVscMountPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVscMountPointsOutput {
    pub mount_points: Vec<DescribeVscMountPointsMountPoints>,
    pub total_count: Option<i64>,
}
model! { DescribeVscMountPointsOutput {
    0 "MountPoints" mount_points: Vec<DescribeVscMountPointsMountPoints>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeVscMountPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVscMountPointsMountPoints {
    pub description: Option<String>,
    pub instance_total_count: Option<i64>,
    pub instances: Vec<DescribeVscMountPointsInstances>,
    pub mount_point_alias: Option<String>,
    pub mount_point_id: Option<String>,
}
model! { DescribeVscMountPointsMountPoints {
    0 "Description" description: String, 1 "InstanceTotalCount" instance_total_count: i64,
    2 "Instances" instances: Vec<DescribeVscMountPointsInstances>, 3 "MountPointAlias" mount_point_alias: String,
    4 "MountPointId" mount_point_id: String
} }

/// In the response of [`DescribeVscMountPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVscMountPointsInstances {
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub vscs: Vec<DescribeVscMountPointsVscs>,
}
model! { DescribeVscMountPointsInstances {
    0 "InstanceId" instance_id: String, 1 "Status" status: String, 2 "Vscs" vscs: Vec<DescribeVscMountPointsVscs>
} }

/// In the response of [`DescribeVscMountPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVscMountPointsVscs {
    pub vsc_id: Option<String>,
    pub vsc_name: Option<String>,
    pub vsc_status: Option<String>,
    pub vsc_type: Option<String>,
}
model! { DescribeVscMountPointsVscs {
    0 "VscId" vsc_id: String, 1 "VscName" vsc_name: String, 2 "VscStatus" vsc_status: String,
    3 "VscType" vsc_type: String
} }

/// Detaches vsc from mount points: `DetachVscFromMountPoints` of `dfs` 2018-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DFS/2018-06-20/DetachVscFromMountPoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachVscFromMountPoints {
    pub detach_infos: Option<Vec<DetachVscFromMountPointsDetachInfos>>,
    /// Required.
    pub input_region_id: String,
    pub use_assume_role_chk_server_perm: Option<bool>,
}
operation! { DetachVscFromMountPoints(input_region_id: String) "DetachVscFromMountPoints" -> Empty {
    0 "DetachInfos" detach_infos: Vec<DetachVscFromMountPointsDetachInfos>, 1 "InputRegionId" input_region_id,
    2 "UseAssumeRoleChkServerPerm" use_assume_role_chk_server_perm: bool
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DetachVscFromMountPoints`]: empty.
pub type DetachVscFromMountPointsOutput = Empty;

/// In the request of [`DetachVscFromMountPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachVscFromMountPointsDetachInfos {
    pub instance_id: Option<String>,
    pub mount_point_id: Option<String>,
    pub vsc_id: Option<String>,
    pub vsc_name: Option<String>,
    pub vsc_type: Option<String>,
}
input! { DetachVscFromMountPointsDetachInfos() {
    0 "InstanceId" instance_id: String, 1 "MountPointId" mount_point_id: String, 2 "VscId" vsc_id: String,
    3 "VscName" vsc_name: String, 4 "VscType" vsc_type: String
} }

/// Detaches vsc mount point: `DetachVscMountPoint` of `dfs` 2018-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DFS/2018-06-20/DetachVscMountPoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachVscMountPoint {
    pub description: Option<String>,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub input_region_id: String,
    pub instance_ids: Option<Vec<String>>,
    /// Required.
    pub mount_point_id: String,
    pub use_assume_role_chk_server_perm: Option<bool>,
    pub vsc_ids: Option<Vec<String>>,
}
operation! { DetachVscMountPoint(file_system_id: String, input_region_id: String, mount_point_id: String)
    "DetachVscMountPoint" -> Empty {
    0 "Description" description: String, 1 "FileSystemId" file_system_id, 2 "InputRegionId" input_region_id,
    3 "InstanceIds" instance_ids: Vec<String>, 4 "MountPointId" mount_point_id,
    5 "UseAssumeRoleChkServerPerm" use_assume_role_chk_server_perm: bool, 6 "VscIds" vsc_ids: Vec<String>
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json)
] }

/// Response of [`DetachVscMountPoint`]: empty.
pub type DetachVscMountPointOutput = Empty;

/// Gets access group: `GetAccessGroup` of `dfs` 2018-06-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DFS/2018-06-20/GetAccessGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessGroup {
    /// Required.
    pub access_group_id: String,
    /// Required.
    pub input_region_id: String,
}
operation! { GetAccessGroup(access_group_id: String, input_region_id: String) "GetAccessGroup" -> GetAccessGroupOutput {
    0 "AccessGroupId" access_group_id, 1 "InputRegionId" input_region_id
} }

/// Response of [`GetAccessGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessGroupOutput {
    pub access_group: Option<GetAccessGroupAccessGroup>,
}
model! { GetAccessGroupOutput {
    0 "AccessGroup" access_group: GetAccessGroupAccessGroup
} }

/// In the response of [`GetAccessGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessGroupAccessGroup {
    pub access_group_id: Option<String>,
    pub access_group_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub is_default: Option<bool>,
    pub mount_point_count: Option<i64>,
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub rule_count: Option<i64>,
}
model! { GetAccessGroupAccessGroup {
    0 "AccessGroupId" access_group_id: String, 1 "AccessGroupName" access_group_name: String,
    2 "CreateTime" create_time: String, 3 "Description" description: String, 4 "IsDefault" is_default: bool,
    5 "MountPointCount" mount_point_count: i64, 6 "NetworkType" network_type: String, 7 "RegionId" region_id: String,
    8 "RuleCount" rule_count: i64
} }

/// Gets access rule: `GetAccessRule` of `dfs` 2018-06-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DFS/2018-06-20/GetAccessRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessRule {
    /// Required.
    pub access_group_id: String,
    /// Required.
    pub access_rule_id: String,
    /// Required.
    pub input_region_id: String,
}
operation! { GetAccessRule(access_group_id: String, access_rule_id: String, input_region_id: String)
    "GetAccessRule" -> GetAccessRuleOutput {
    0 "AccessGroupId" access_group_id, 1 "AccessRuleId" access_rule_id, 2 "InputRegionId" input_region_id
} }

/// Response of [`GetAccessRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessRuleOutput {
    pub access_rule: Option<GetAccessRuleAccessRule>,
}
model! { GetAccessRuleOutput {
    0 "AccessRule" access_rule: GetAccessRuleAccessRule
} }

/// In the response of [`GetAccessRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccessRuleAccessRule {
    pub access_group_id: Option<String>,
    pub access_rule_id: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub network_segment: Option<String>,
    pub priority: Option<i64>,
    pub rw_access_type: Option<String>,
    pub region_id: Option<String>,
}
model! { GetAccessRuleAccessRule {
    0 "AccessGroupId" access_group_id: String, 1 "AccessRuleId" access_rule_id: String,
    2 "CreateTime" create_time: String, 3 "Description" description: String, 4 "NetworkSegment" network_segment: String,
    5 "Priority" priority: i64, 6 "RWAccessType" rw_access_type: String, 7 "RegionId" region_id: String
} }

/// Gets file system: `GetFileSystem` of `dfs` 2018-06-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DFS/2018-06-20/GetFileSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileSystem {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub input_region_id: String,
}
operation! { GetFileSystem(file_system_id: String, input_region_id: String) "GetFileSystem" -> GetFileSystemOutput {
    0 "FileSystemId" file_system_id, 1 "InputRegionId" input_region_id
} }

/// Response of [`GetFileSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileSystemOutput {
    pub file_system: Option<GetFileSystemFileSystem>,
}
model! { GetFileSystemOutput {
    0 "FileSystem" file_system: GetFileSystemFileSystem
} }

/// In the response of [`GetFileSystem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileSystemFileSystem {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub file_system_id: Option<String>,
    pub file_system_name: Option<String>,
    pub metering_space_size: Option<f64>,
    pub mount_point_count: Option<i64>,
    pub number_of_directories: Option<i64>,
    pub number_of_files: Option<i64>,
    pub protocol_type: Option<String>,
    pub provisioned_throughput_in_mi_bps: Option<i64>,
    pub region_id: Option<String>,
    pub space_capacity: Option<i64>,
    pub storage_package_id: Option<String>,
    pub storage_type: Option<String>,
    pub throughput_mode: Option<String>,
    pub used_space_size: Option<f64>,
    pub version: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetFileSystemFileSystem {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "FileSystemId" file_system_id: String,
    3 "FileSystemName" file_system_name: String, 4 "MeteringSpaceSize" metering_space_size: f64,
    5 "MountPointCount" mount_point_count: i64, 6 "NumberOfDirectories" number_of_directories: i64,
    7 "NumberOfFiles" number_of_files: i64, 8 "ProtocolType" protocol_type: String,
    9 "ProvisionedThroughputInMiBps" provisioned_throughput_in_mi_bps: i64, 10 "RegionId" region_id: String,
    11 "SpaceCapacity" space_capacity: i64, 12 "StoragePackageId" storage_package_id: String,
    13 "StorageType" storage_type: String, 14 "ThroughputMode" throughput_mode: String,
    15 "UsedSpaceSize" used_space_size: f64, 16 "Version" version: String, 17 "ZoneId" zone_id: String
} }

/// Gets mount point: `GetMountPoint` of `dfs` 2018-06-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DFS/2018-06-20/GetMountPoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMountPoint {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub input_region_id: String,
    /// Required.
    pub mount_point_id: String,
}
operation! { GetMountPoint(file_system_id: String, input_region_id: String, mount_point_id: String)
    "GetMountPoint" -> GetMountPointOutput {
    0 "FileSystemId" file_system_id, 1 "InputRegionId" input_region_id, 2 "MountPointId" mount_point_id
} }

/// Response of [`GetMountPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMountPointOutput {
    pub mount_point: Option<GetMountPointMountPoint>,
}
model! { GetMountPointOutput {
    0 "MountPoint" mount_point: GetMountPointMountPoint
} }

/// In the response of [`GetMountPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMountPointMountPoint {
    pub access_group_id: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub file_system_id: Option<String>,
    pub mount_point_alias: Option<String>,
    pub mount_point_domain: Option<String>,
    pub mount_point_id: Option<String>,
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetMountPointMountPoint {
    0 "AccessGroupId" access_group_id: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "FileSystemId" file_system_id: String, 4 "MountPointAlias" mount_point_alias: String,
    5 "MountPointDomain" mount_point_domain: String, 6 "MountPointId" mount_point_id: String,
    7 "NetworkType" network_type: String, 8 "RegionId" region_id: String, 9 "Status" status: String,
    10 "VSwitchId" vswitch_id: String, 11 "VpcId" vpc_id: String
} }

/// Gets region: `GetRegion` of `dfs` 2018-06-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DFS/2018-06-20/GetRegion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegion {
    /// Required.
    pub input_region_id: String,
}
operation! { GetRegion(input_region_id: String) "GetRegion" -> GetRegionOutput {
    0 "InputRegionId" input_region_id
} }

/// Response of [`GetRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionOutput {
    pub available_zones: Vec<GetRegionAvailableZones>,
}
model! { GetRegionOutput {
    0 "AvailableZones" available_zones: Vec<GetRegionAvailableZones>
} }

/// In the response of [`GetRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionAvailableZones {
    pub options: Vec<GetRegionOptions>,
    pub zone_id: Option<String>,
}
model! { GetRegionAvailableZones {
    0 "Options" options: Vec<GetRegionOptions>, 1 "ZoneId" zone_id: String
} }

/// In the response of [`GetRegion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRegionOptions {
    pub protocol_type: Option<String>,
    pub storage_type: Option<String>,
}
model! { GetRegionOptions {
    0 "ProtocolType" protocol_type: String, 1 "StorageType" storage_type: String
} }

/// Lists access groups: `ListAccessGroups` of `dfs` 2018-06-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/DFS/2018-06-20/ListAccessGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessGroups {
    /// Required.
    pub input_region_id: String,
    /// 1 to 1000.
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
    /// 1 to 100000.
    pub start_offset: Option<i64>,
}
operation! { ListAccessGroups(input_region_id: String) "ListAccessGroups" -> ListAccessGroupsOutput {
    0 "InputRegionId" input_region_id, 1 "Limit" limit: i64, 2 "NextToken" next_token: String,
    3 "OrderBy" order_by: String, 4 "OrderType" order_type: String, 5 "StartOffset" start_offset: i64
} }
paged! { ListAccessGroups: ListAccessGroupsAccessGroups =
    Token "NextToken", "AccessGroups" access_groups, next "NextToken" }

/// Response of [`ListAccessGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessGroupsOutput {
    pub access_groups: Vec<ListAccessGroupsAccessGroups>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAccessGroupsOutput {
    0 "AccessGroups" access_groups: Vec<ListAccessGroupsAccessGroups>, 1 "NextToken" next_token: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`ListAccessGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessGroupsAccessGroups {
    pub access_group_id: Option<String>,
    pub access_group_name: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub is_default: Option<bool>,
    pub mount_point_count: Option<i64>,
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub rule_count: Option<i64>,
}
model! { ListAccessGroupsAccessGroups {
    0 "AccessGroupId" access_group_id: String, 1 "AccessGroupName" access_group_name: String,
    2 "CreateTime" create_time: String, 3 "Description" description: String, 4 "IsDefault" is_default: bool,
    5 "MountPointCount" mount_point_count: i64, 6 "NetworkType" network_type: String, 7 "RegionId" region_id: String,
    8 "RuleCount" rule_count: i64
} }

/// Lists access rules: `ListAccessRules` of `dfs` 2018-06-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/DFS/2018-06-20/ListAccessRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessRules {
    /// Required.
    pub access_group_id: String,
    /// Required.
    pub input_region_id: String,
    /// 1 to 1000.
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
    /// 1 to 100000.
    pub start_offset: Option<i64>,
}
operation! { ListAccessRules(access_group_id: String, input_region_id: String)
    "ListAccessRules" -> ListAccessRulesOutput {
    0 "AccessGroupId" access_group_id, 1 "InputRegionId" input_region_id, 2 "Limit" limit: i64,
    3 "NextToken" next_token: String, 4 "OrderBy" order_by: String, 5 "OrderType" order_type: String,
    6 "StartOffset" start_offset: i64
} }
paged! { ListAccessRules: ListAccessRulesAccessRules = Token "NextToken", "AccessRules" access_rules, next "NextToken" }

/// Response of [`ListAccessRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessRulesOutput {
    pub access_rules: Vec<ListAccessRulesAccessRules>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAccessRulesOutput {
    0 "AccessRules" access_rules: Vec<ListAccessRulesAccessRules>, 1 "NextToken" next_token: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`ListAccessRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessRulesAccessRules {
    pub access_group_id: Option<String>,
    pub access_rule_id: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub network_segment: Option<String>,
    pub priority: Option<i64>,
    pub rw_access_type: Option<String>,
    pub region_id: Option<String>,
}
model! { ListAccessRulesAccessRules {
    0 "AccessGroupId" access_group_id: String, 1 "AccessRuleId" access_rule_id: String,
    2 "CreateTime" create_time: String, 3 "Description" description: String, 4 "NetworkSegment" network_segment: String,
    5 "Priority" priority: i64, 6 "RWAccessType" rw_access_type: String, 7 "RegionId" region_id: String
} }

/// Lists federations: `ListFederations` of `dfs` 2018-06-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/DFS/2018-06-20/ListFederations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFederations {
    pub federation_id: Option<String>,
    pub file_system_id: Option<String>,
    /// Required.
    pub input_region_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListFederations(input_region_id: String) "ListFederations" -> ListFederationsOutput {
    0 "FederationId" federation_id: String, 1 "FileSystemId" file_system_id: String, 2 "InputRegionId" input_region_id,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String
} }
paged! { ListFederations: ListFederationsFederations = Token "NextToken", "Federations" federations, next "NextToken" }

/// Response of [`ListFederations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFederationsOutput {
    pub federations: Vec<ListFederationsFederations>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
model! { ListFederationsOutput {
    0 "Federations" federations: Vec<ListFederationsFederations>, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String
} }

/// In the response of [`ListFederations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFederationsFederations {
    pub federation_id: Option<String>,
    pub file_system_ids: Option<String>,
}
model! { ListFederationsFederations {
    0 "FederationId" federation_id: String, 1 "FileSystemIds" file_system_ids: String
} }

/// Lists file systems: `ListFileSystems` of `dfs` 2018-06-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/DFS/2018-06-20/ListFileSystems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileSystems {
    /// Required.
    pub input_region_id: String,
    /// 1 to 1000.
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
    /// 1 to 100000.
    pub start_offset: Option<i64>,
}
operation! { ListFileSystems(input_region_id: String) "ListFileSystems" -> ListFileSystemsOutput {
    0 "InputRegionId" input_region_id, 1 "Limit" limit: i64, 2 "NextToken" next_token: String,
    3 "OrderBy" order_by: String, 4 "OrderType" order_type: String, 5 "StartOffset" start_offset: i64
} }
paged! { ListFileSystems: ListFileSystemsFileSystems = Token "NextToken", "FileSystems" file_systems, next "NextToken" }

/// Response of [`ListFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileSystemsOutput {
    pub file_systems: Vec<ListFileSystemsFileSystems>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListFileSystemsOutput {
    0 "FileSystems" file_systems: Vec<ListFileSystemsFileSystems>, 1 "NextToken" next_token: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`ListFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileSystemsFileSystems {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub file_system_id: Option<String>,
    pub file_system_name: Option<String>,
    pub metering_space_size: Option<f64>,
    pub mount_point_count: Option<i64>,
    pub number_of_directories: Option<i64>,
    pub number_of_files: Option<i64>,
    pub protocol_type: Option<String>,
    pub provisioned_throughput_in_mi_bps: Option<i64>,
    pub region_id: Option<String>,
    pub space_capacity: Option<i64>,
    pub storage_package_id: Option<String>,
    pub storage_type: Option<String>,
    pub throughput_mode: Option<String>,
    pub used_space_size: Option<f64>,
    pub version: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListFileSystemsFileSystems {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "FileSystemId" file_system_id: String,
    3 "FileSystemName" file_system_name: String, 4 "MeteringSpaceSize" metering_space_size: f64,
    5 "MountPointCount" mount_point_count: i64, 6 "NumberOfDirectories" number_of_directories: i64,
    7 "NumberOfFiles" number_of_files: i64, 8 "ProtocolType" protocol_type: String,
    9 "ProvisionedThroughputInMiBps" provisioned_throughput_in_mi_bps: i64, 10 "RegionId" region_id: String,
    11 "SpaceCapacity" space_capacity: i64, 12 "StoragePackageId" storage_package_id: String,
    13 "StorageType" storage_type: String, 14 "ThroughputMode" throughput_mode: String,
    15 "UsedSpaceSize" used_space_size: f64, 16 "Version" version: String, 17 "ZoneId" zone_id: String
} }

/// Lists mount points: `ListMountPoints` of `dfs` 2018-06-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/DFS/2018-06-20/ListMountPoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMountPoints {
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub input_region_id: String,
    /// 1 to 1000.
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
    /// 1 to 100000.
    pub start_offset: Option<i64>,
}
operation! { ListMountPoints(file_system_id: String, input_region_id: String)
    "ListMountPoints" -> ListMountPointsOutput {
    0 "FileSystemId" file_system_id, 1 "InputRegionId" input_region_id, 2 "Limit" limit: i64,
    3 "NextToken" next_token: String, 4 "OrderBy" order_by: String, 5 "OrderType" order_type: String,
    6 "StartOffset" start_offset: i64
} }
paged! { ListMountPoints: ListMountPointsMountPoints = Token "NextToken", "MountPoints" mount_points, next "NextToken" }

/// Response of [`ListMountPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMountPointsOutput {
    pub mount_points: Vec<ListMountPointsMountPoints>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListMountPointsOutput {
    0 "MountPoints" mount_points: Vec<ListMountPointsMountPoints>, 1 "NextToken" next_token: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`ListMountPoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMountPointsMountPoints {
    pub access_group_id: Option<String>,
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub file_system_id: Option<String>,
    pub mount_point_alias: Option<String>,
    pub mount_point_domain: Option<String>,
    pub mount_point_id: Option<String>,
    pub network_type: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListMountPointsMountPoints {
    0 "AccessGroupId" access_group_id: String, 1 "CreateTime" create_time: String, 2 "Description" description: String,
    3 "FileSystemId" file_system_id: String, 4 "MountPointAlias" mount_point_alias: String,
    5 "MountPointDomain" mount_point_domain: String, 6 "MountPointId" mount_point_id: String,
    7 "NetworkType" network_type: String, 8 "RegionId" region_id: String, 9 "Status" status: String,
    10 "VSwitchId" vswitch_id: String, 11 "VpcId" vpc_id: String
} }

/// Lists qos policies: `ListQosPolicies` of `dfs` 2018-06-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/DFS/2018-06-20/ListQosPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQosPolicies {
    pub federation_id: Option<String>,
    pub file_system_id: Option<String>,
    /// Required.
    pub input_region_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListQosPolicies(input_region_id: String) "ListQosPolicies" -> ListQosPoliciesOutput {
    0 "FederationId" federation_id: String, 1 "FileSystemId" file_system_id: String, 2 "InputRegionId" input_region_id,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String
} }
paged! { ListQosPolicies: ListQosPoliciesQosPolicies = Token "NextToken", "QosPolicies" qos_policies, next "NextToken" }

/// Response of [`ListQosPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQosPoliciesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub qos_policies: Vec<ListQosPoliciesQosPolicies>,
}
model! { ListQosPoliciesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "QosPolicies" qos_policies: Vec<ListQosPoliciesQosPolicies>
} }

/// In the response of [`ListQosPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQosPoliciesQosPolicies {
    pub description: Option<String>,
    pub federation_id: Option<String>,
    pub file_system_id: Option<String>,
    pub flow_ids: Option<String>,
    pub max_io_band_width: Option<i64>,
    pub max_i_ops: Option<i64>,
    pub max_meta_qps: Option<i64>,
    pub qos_policy_id: Option<String>,
    pub req_tags: Option<String>,
    pub zone_ids: Option<String>,
}
model! { ListQosPoliciesQosPolicies {
    0 "Description" description: String, 1 "FederationId" federation_id: String,
    2 "FileSystemId" file_system_id: String, 3 "FlowIds" flow_ids: String, 4 "MaxIOBandWidth" max_io_band_width: i64,
    5 "MaxIOps" max_i_ops: i64, 6 "MaxMetaQps" max_meta_qps: i64, 7 "QosPolicyId" qos_policy_id: String,
    8 "ReqTags" req_tags: String, 9 "ZoneIds" zone_ids: String
} }

/// Lists user groups mappings: `ListUserGroupsMappings` of `dfs` 2018-06-20.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/DFS/2018-06-20/ListUserGroupsMappings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsMappings {
    /// Required.
    pub filesystem_id: String,
    /// Required.
    pub input_region_id: String,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
}
operation! { ListUserGroupsMappings(filesystem_id: String, input_region_id: String)
    "ListUserGroupsMappings" -> ListUserGroupsMappingsOutput {
    0 "FilesystemId" filesystem_id, 1 "InputRegionId" input_region_id, 2 "Limit" limit: i64,
    3 "NextToken" next_token: String
} }
paged! { ListUserGroupsMappings: ListUserGroupsMappingsUserGroupsMappings =
    Token "NextToken", "UserGroupsMappings" user_groups_mappings, next "NextToken", more "HasMore" }

/// Response of [`ListUserGroupsMappings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsMappingsOutput {
    pub has_more: Option<bool>,
    pub next_token: Option<String>,
    pub user_groups_mappings: Vec<ListUserGroupsMappingsUserGroupsMappings>,
}
model! { ListUserGroupsMappingsOutput {
    0 "HasMore" has_more: bool, 1 "NextToken" next_token: String,
    2 "UserGroupsMappings" user_groups_mappings: Vec<ListUserGroupsMappingsUserGroupsMappings>
} }

/// In the response of [`ListUserGroupsMappings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserGroupsMappingsUserGroupsMappings {
    pub group_names: Vec<String>,
    pub user_name: Option<String>,
}
model! { ListUserGroupsMappingsUserGroupsMappings {
    0 "GroupNames" group_names: Vec<String>, 1 "UserName" user_name: String
} }

/// Modifies access group: `ModifyAccessGroup` of `dfs` 2018-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DFS/2018-06-20/ModifyAccessGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessGroup {
    /// Required.
    pub access_group_id: String,
    pub access_group_name: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub input_region_id: String,
}
operation! { ModifyAccessGroup(access_group_id: String, input_region_id: String) "ModifyAccessGroup" -> Empty {
    0 "AccessGroupId" access_group_id, 1 "AccessGroupName" access_group_name: String,
    2 "Description" description: String, 3 "InputRegionId" input_region_id
} }

/// Response of [`ModifyAccessGroup`]: empty.
pub type ModifyAccessGroupOutput = Empty;

/// Modifies access rule: `ModifyAccessRule` of `dfs` 2018-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DFS/2018-06-20/ModifyAccessRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAccessRule {
    /// Required.
    pub access_group_id: String,
    /// Required.
    pub access_rule_id: String,
    pub description: Option<String>,
    /// Required.
    pub input_region_id: String,
    /// 0 to 100.
    pub priority: Option<i64>,
    pub rw_access_type: Option<String>,
}
operation! { ModifyAccessRule(access_group_id: String, access_rule_id: String, input_region_id: String)
    "ModifyAccessRule" -> Empty {
    0 "AccessGroupId" access_group_id, 1 "AccessRuleId" access_rule_id, 2 "Description" description: String,
    3 "InputRegionId" input_region_id, 4 "Priority" priority: i64, 5 "RWAccessType" rw_access_type: String
} }

/// Response of [`ModifyAccessRule`]: empty.
pub type ModifyAccessRuleOutput = Empty;

/// Modifies file system: `ModifyFileSystem` of `dfs` 2018-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DFS/2018-06-20/ModifyFileSystem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFileSystem {
    pub description: Option<String>,
    /// Required.
    pub file_system_id: String,
    pub file_system_name: Option<String>,
    /// Required.
    pub input_region_id: String,
    /// 1 to 51200.
    pub provisioned_throughput_in_mi_bps: Option<i64>,
    /// 1 to 10485760.
    pub space_capacity: Option<i64>,
    pub throughput_mode: Option<String>,
}
operation! { ModifyFileSystem(file_system_id: String, input_region_id: String) "ModifyFileSystem" -> Empty {
    0 "Description" description: String, 1 "FileSystemId" file_system_id, 2 "FileSystemName" file_system_name: String,
    3 "InputRegionId" input_region_id, 4 "ProvisionedThroughputInMiBps" provisioned_throughput_in_mi_bps: i64,
    5 "SpaceCapacity" space_capacity: i64, 6 "ThroughputMode" throughput_mode: String
} }

/// Response of [`ModifyFileSystem`]: empty.
pub type ModifyFileSystemOutput = Empty;

/// Modifies mount point: `ModifyMountPoint` of `dfs` 2018-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DFS/2018-06-20/ModifyMountPoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMountPoint {
    pub access_group_id: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub file_system_id: String,
    /// Required.
    pub input_region_id: String,
    /// Required.
    pub mount_point_id: String,
    pub status: Option<String>,
}
operation! { ModifyMountPoint(file_system_id: String, input_region_id: String, mount_point_id: String)
    "ModifyMountPoint" -> Empty {
    0 "AccessGroupId" access_group_id: String, 1 "Description" description: String, 2 "FileSystemId" file_system_id,
    3 "InputRegionId" input_region_id, 4 "MountPointId" mount_point_id, 5 "Status" status: String
} }

/// Response of [`ModifyMountPoint`]: empty.
pub type ModifyMountPointOutput = Empty;

/// Modifies qos policy: `ModifyQosPolicy` of `dfs` 2018-06-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DFS/2018-06-20/ModifyQosPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyQosPolicy {
    pub description: Option<String>,
    pub federation_id: Option<String>,
    pub file_system_id: Option<String>,
    /// Required.
    pub input_region_id: String,
    pub max_io_band_width: Option<i64>,
    pub max_i_ops: Option<i64>,
    pub max_meta_qps: Option<i64>,
    /// Required.
    pub qos_policy_id: String,
}
operation! { ModifyQosPolicy(input_region_id: String, qos_policy_id: String) "ModifyQosPolicy" -> Empty {
    0 "Description" description: String, 1 "FederationId" federation_id: String,
    2 "FileSystemId" file_system_id: String, 3 "InputRegionId" input_region_id,
    4 "MaxIOBandWidth" max_io_band_width: i64, 5 "MaxIOps" max_i_ops: i64, 6 "MaxMetaQps" max_meta_qps: i64,
    7 "QosPolicyId" qos_policy_id
} }

/// Response of [`ModifyQosPolicy`]: empty.
pub type ModifyQosPolicyOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AttachVscMountPoint, AttachVscToMountPoints, BindVscMountPointAlias, CreateAccessGroup, CreateAccessRule,
    CreateFileSystem, CreateMountPoint, CreateQosPolicy, CreateUserGroupsMapping, CreateVscMountPoint,
    DeleteAccessGroup, DeleteAccessRule, DeleteFileSystem, DeleteMountPoint, DeleteQosPolicy, DeleteUserGroupsMapping,
    DeleteVscMountPoint, DescribeMountPointsVscAttachInfo, DescribeRegions, DescribeVscMountPoints,
    DetachVscFromMountPoints, DetachVscMountPoint, GetAccessGroup, GetAccessRule, GetFileSystem, GetMountPoint,
    GetRegion, ListAccessGroups, ListAccessRules, ListFederations, ListFileSystems, ListMountPoints, ListQosPolicies,
    ListUserGroupsMappings, ModifyAccessGroup, ModifyAccessRule, ModifyFileSystem, ModifyMountPoint, ModifyQosPolicy
}
