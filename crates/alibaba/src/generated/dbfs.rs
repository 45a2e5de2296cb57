//! `dbfs` of Alibaba Cloud, API version 2020-04-18.
//!
//! Endpoint: a table of 46 regions, else `dbfs.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/DBFS/2020-04-18/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, dbfs::DescribeDbfsSpecifications};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDbfsSpecifications::new("category", "ecs-instance-type", "region-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-2-pop", "dbfs.aliyuncs.com"),
        ("ap-southeast-1", "dbfs.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "dbfs.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "dbfs.aliyuncs.com"),
        ("cn-beijing-finance-pop", "dbfs.aliyuncs.com"),
        ("cn-beijing-gov-1", "dbfs.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "dbfs.aliyuncs.com"),
        ("cn-chengdu", "dbfs.cn-chengdu.aliyuncs.com"),
        ("cn-edge-1", "dbfs.aliyuncs.com"),
        ("cn-fujian", "dbfs.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "dbfs.aliyuncs.com"),
        ("cn-hangzhou", "dbfs.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "dbfs.aliyuncs.com"),
        ("cn-hangzhou-finance", "dbfs.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "dbfs.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "dbfs.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "dbfs.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "dbfs.aliyuncs.com"),
        ("cn-hangzhou-test-306", "dbfs.aliyuncs.com"),
        ("cn-hongkong", "dbfs.cn-hongkong.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "dbfs.aliyuncs.com"),
        ("cn-huhehaote", "dbfs.cn-huhehaote.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "dbfs.aliyuncs.com"),
        ("cn-north-2-gov-1", "dbfs.aliyuncs.com"),
        ("cn-qingdao-nebula", "dbfs.aliyuncs.com"),
        ("cn-shanghai", "dbfs.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "dbfs.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "dbfs.aliyuncs.com"),
        ("cn-shanghai-finance-1", "dbfs.aliyuncs.com"),
        ("cn-shanghai-inner", "dbfs.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "dbfs.aliyuncs.com"),
        ("cn-shenzhen", "dbfs.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "dbfs.aliyuncs.com"),
        ("cn-shenzhen-inner", "dbfs.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "dbfs.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "dbfs.aliyuncs.com"),
        ("cn-wuhan", "dbfs.aliyuncs.com"),
        ("cn-wulanchabu", "dbfs.aliyuncs.com"),
        ("cn-yushanfang", "dbfs.aliyuncs.com"),
        ("cn-zhangbei", "dbfs.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "dbfs.aliyuncs.com"),
        ("cn-zhangjiakou", "dbfs.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "dbfs.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "dbfs.aliyuncs.com"),
        ("eu-west-1-oxs", "dbfs.aliyuncs.com"),
        ("rus-west-1-pop", "dbfs.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "dbfs-vpc.ap-southeast-1.aliyuncs.com"),
        ("cn-beijing", "dbfs-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "dbfs-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "dbfs-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "dbfs-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "dbfs-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-shanghai", "dbfs-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "dbfs-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "dbfs-vpc.cn-zhangjiakou.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("dbfs", "2020-04-18", "dbfs", &ENDPOINTS);

/// Adds tags batch: `AddTagsBatch` of `dbfs` 2020-04-18.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/DBFS/2020-04-18/AddTagsBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTagsBatch {
    pub client_token: Option<String>,
    /// Required.
    pub dbfs_list: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub tags: String,
}
operation! { AddTagsBatch(dbfs_list: String, region_id: String, tags: String) "AddTagsBatch" -> Empty {
    0 "ClientToken" client_token: String, 1 "DbfsList" dbfs_list, 2 "RegionId" region_id, 3 "Tags" tags
} }

/// Response of [`AddTagsBatch`]: empty.
pub type AddTagsBatchOutput = Empty;

/// Applies auto snapshot policy: `ApplyAutoSnapshotPolicy` of `dbfs` 2020-04-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DBFS/2020-04-18/ApplyAutoSnapshotPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAutoSnapshotPolicy {
    /// Required.
    pub dbfs_ids: Vec<String>,
    /// Required.
    pub policy_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ApplyAutoSnapshotPolicy(dbfs_ids: Vec<String>, policy_id: String, region_id: String)
    "ApplyAutoSnapshotPolicy" -> Empty {
    0 "DbfsIds" dbfs_ids, 1 "PolicyId" policy_id, 2 "RegionId" region_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`ApplyAutoSnapshotPolicy`]: empty.
pub type ApplyAutoSnapshotPolicyOutput = Empty;

/// Attaches dbfs: `AttachDbfs` of `dbfs` 2020-04-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DBFS/2020-04-18/AttachDbfs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDbfs {
    pub attach_mode: Option<String>,
    pub attach_point: Option<String>,
    /// Required.
    pub ecs_instance_id: String,
    /// Required.
    pub fs_id: String,
    /// Required.
    pub region_id: String,
    pub server_url: Option<String>,
}
operation! { AttachDbfs(ecs_instance_id: String, fs_id: String, region_id: String) "AttachDbfs" -> Empty {
    0 "AttachMode" attach_mode: String, 1 "AttachPoint" attach_point: String, 2 "ECSInstanceId" ecs_instance_id,
    3 "FsId" fs_id, 4 "RegionId" region_id, 5 "ServerUrl" server_url: String
} }

/// Response of [`AttachDbfs`]: empty.
pub type AttachDbfsOutput = Empty;

/// Cancels auto snapshot policy: `CancelAutoSnapshotPolicy` of `dbfs` 2020-04-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DBFS/2020-04-18/CancelAutoSnapshotPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAutoSnapshotPolicy {
    /// Required.
    pub dbfs_ids: Vec<String>,
    /// Required.
    pub policy_id: String,
    /// Required.
    pub region_id: String,
}
operation! { CancelAutoSnapshotPolicy(dbfs_ids: Vec<String>, policy_id: String, region_id: String)
    "CancelAutoSnapshotPolicy" -> Empty {
    0 "DbfsIds" dbfs_ids, 1 "PolicyId" policy_id, 2 "RegionId" region_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`CancelAutoSnapshotPolicy`]: empty.
pub type CancelAutoSnapshotPolicyOutput = Empty;

/// Creates auto snapshot policy: `CreateAutoSnapshotPolicy` of `dbfs` 2020-04-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DBFS/2020-04-18/CreateAutoSnapshotPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicy {
    /// Required.
    pub policy_name: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub repeat_weekdays: Vec<String>,
    /// Required. -1 to 65536.
    pub retention_days: i64,
    /// Required.
    pub time_points: Vec<String>,
}

/// Arguments of [`CreateAutoSnapshotPolicy::new`].
pub struct CreateAutoSnapshotPolicyRequired {
    pub policy_name: String,
    pub region_id: String,
    pub repeat_weekdays: Vec<String>,
    pub retention_days: i64,
    pub time_points: Vec<String>,
}
operation! {
    CreateAutoSnapshotPolicy { CreateAutoSnapshotPolicyRequired: policy_name, region_id, repeat_weekdays, retention_days, time_points }
    "CreateAutoSnapshotPolicy" -> CreateAutoSnapshotPolicyOutput {
    0 "PolicyName" policy_name, 1 "RegionId" region_id, 2 "RepeatWeekdays" repeat_weekdays,
    3 "RetentionDays" retention_days, 4 "TimePoints" time_points
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// Response of [`CreateAutoSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyOutput {
    pub policy_id: Option<String>,
}
model! { CreateAutoSnapshotPolicyOutput {
    0 "PolicyId" policy_id: String
} }

/// Creates dbfs: `CreateDbfs` of `dbfs` 2020-04-18.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/DBFS/2020-04-18/CreateDbfs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDbfs {
    pub advanced_features: Option<String>,
    /// Required.
    pub category: String,
    pub client_token: Option<String>,
    pub delete_snapshot: Option<bool>,
    pub enable_raid: Option<bool>,
    pub encryption: Option<bool>,
    /// Required.
    pub fs_name: String,
    pub instance_type: Option<String>,
    pub kms_key_id: Option<String>,
    pub performance_level: Option<String>,
    /// 0 to 100.
    pub raid_stripe_unit_number: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required. At least 20.
    pub size_g: i64,
    pub snapshot_id: Option<String>,
    pub used_scene: Option<String>,
    /// Required.
    pub zone_id: String,
}

/// Arguments of [`CreateDbfs::new`].
pub struct CreateDbfsRequired {
    pub category: String,
    pub fs_name: String,
    pub region_id: String,
    pub size_g: i64,
    pub zone_id: String,
}
operation! { CreateDbfs { CreateDbfsRequired: category, fs_name, region_id, size_g, zone_id }
    "CreateDbfs" -> CreateDbfsOutput {
    0 "AdvancedFeatures" advanced_features: String, 1 "Category" category, 2 "ClientToken" client_token: String,
    3 "DeleteSnapshot" delete_snapshot: bool, 4 "EnableRaid" enable_raid: bool, 5 "Encryption" encryption: bool,
    6 "FsName" fs_name, 7 "InstanceType" instance_type: String, 8 "KMSKeyId" kms_key_id: String,
    9 "PerformanceLevel" performance_level: String, 10 "RaidStripeUnitNumber" raid_stripe_unit_number: i64,
    11 "RegionId" region_id, 12 "SizeG" size_g, 13 "SnapshotId" snapshot_id: String, 14 "UsedScene" used_scene: String,
    15 "ZoneId" zone_id
} }

/// Response of [`CreateDbfs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDbfsOutput {
    pub fs_id: Option<String>,
}
model! { CreateDbfsOutput {
    0 "FsId" fs_id: String
} }

/// Creates service linked role: `CreateServiceLinkedRole` of `dbfs` 2020-04-18.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/DBFS/2020-04-18/CreateServiceLinkedRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRole {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { CreateServiceLinkedRole(region_id: String) "CreateServiceLinkedRole" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id
} }

/// Response of [`CreateServiceLinkedRole`]: empty.
pub type CreateServiceLinkedRoleOutput = Empty;

/// Creates snapshot: `CreateSnapshot` of `dbfs` 2020-04-18.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/DBFS/2020-04-18/CreateSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshot {
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub fs_id: String,
    /// Required.
    pub region_id: String,
    /// -1 to 36500.
    pub retention_days: Option<i64>,
    pub snapshot_name: Option<String>,
}
operation! { CreateSnapshot(fs_id: String, region_id: String) "CreateSnapshot" -> CreateSnapshotOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "FsId" fs_id, 3 "RegionId" region_id,
    4 "RetentionDays" retention_days: i64, 5 "SnapshotName" snapshot_name: String
} }

/// Response of [`CreateSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotOutput {
    pub snapshot_id: Option<String>,
}
model! { CreateSnapshotOutput {
    0 "SnapshotId" snapshot_id: String
} }

/// Deletes auto snapshot policy: `DeleteAutoSnapshotPolicy` of `dbfs` 2020-04-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DBFS/2020-04-18/DeleteAutoSnapshotPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoSnapshotPolicy {
    /// Required.
    pub policy_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteAutoSnapshotPolicy(policy_id: String, region_id: String) "DeleteAutoSnapshotPolicy" -> Empty {
    0 "PolicyId" policy_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteAutoSnapshotPolicy`]: empty.
pub type DeleteAutoSnapshotPolicyOutput = Empty;

/// Deletes dbfs: `DeleteDbfs` of `dbfs` 2020-04-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DBFS/2020-04-18/DeleteDbfs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDbfs {
    pub force: Option<bool>,
    /// Required.
    pub fs_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteDbfs(fs_id: String, region_id: String) "DeleteDbfs" -> Empty {
    0 "Force" force: bool, 1 "FsId" fs_id, 2 "RegionId" region_id
} }

/// Response of [`DeleteDbfs`]: empty.
pub type DeleteDbfsOutput = Empty;

/// Deletes snapshot: `DeleteSnapshot` of `dbfs` 2020-04-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DBFS/2020-04-18/DeleteSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshot {
    pub force: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub snapshot_id: String,
}
operation! { DeleteSnapshot(region_id: String, snapshot_id: String) "DeleteSnapshot" -> Empty {
    0 "Force" force: bool, 1 "RegionId" region_id, 2 "SnapshotId" snapshot_id
} }

/// Response of [`DeleteSnapshot`]: empty.
pub type DeleteSnapshotOutput = Empty;

/// Deletes tags batch: `DeleteTagsBatch` of `dbfs` 2020-04-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DBFS/2020-04-18/DeleteTagsBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTagsBatch {
    /// Required.
    pub dbfs_list: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub tags: String,
}
operation! { DeleteTagsBatch(dbfs_list: String, region_id: String, tags: String) "DeleteTagsBatch" -> Empty {
    0 "DbfsList" dbfs_list, 1 "RegionId" region_id, 2 "Tags" tags
} }

/// Response of [`DeleteTagsBatch`]: empty.
pub type DeleteTagsBatchOutput = Empty;

/// Describes dbfs specifications: `DescribeDbfsSpecifications` of `dbfs` 2020-04-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DBFS/2020-04-18/DescribeDbfsSpecifications>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbfsSpecifications {
    /// Required.
    pub category: String,
    /// Required.
    pub ecs_instance_type: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeDbfsSpecifications(category: String, ecs_instance_type: String, region_id: String)
    "DescribeDbfsSpecifications" -> DescribeDbfsSpecificationsOutput {
    0 "Category" category, 1 "EcsInstanceType" ecs_instance_type, 2 "RegionId" region_id
} }

/// Response of [`DescribeDbfsSpecifications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbfsSpecificationsOutput {
    pub max_dbfs_number_per_ecs: BTreeMap<String, Value>,
    pub supported_ecs_instance_type_family: Vec<String>,
}
model! { DescribeDbfsSpecificationsOutput {
    0 "MaxDbfsNumberPerEcs" max_dbfs_number_per_ecs: BTreeMap<String, Value>,
    1 "SupportedEcsInstanceTypeFamily" supported_ecs_instance_type_family: Vec<String>
} }

/// Describes instance types: `DescribeInstanceTypes` of `dbfs` 2020-04-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DBFS/2020-04-18/DescribeInstanceTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypes {
    /// Required.
    pub region_id: String,
}
operation! { DescribeInstanceTypes(region_id: String) "DescribeInstanceTypes" -> DescribeInstanceTypesOutput {
    0 "RegionId" region_id
} }

/// Response of [`DescribeInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesOutput {
    pub instance_types: Vec<DescribeInstanceTypesInstanceTypes>,
}
model! { DescribeInstanceTypesOutput {
    0 "InstanceTypes" instance_types: Vec<DescribeInstanceTypesInstanceTypes>
} }

/// In the response of [`DescribeInstanceTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesInstanceTypes {
    pub cpu_core_count: Option<f64>,
    pub instance_type_description: Option<String>,
    pub instance_type_id: Option<String>,
    pub memory_size: Option<f64>,
}
model! { DescribeInstanceTypesInstanceTypes {
    0 "CpuCoreCount" cpu_core_count: f64, 1 "InstanceTypeDescription" instance_type_description: String,
    2 "InstanceTypeId" instance_type_id: String, 3 "MemorySize" memory_size: f64
} }

/// Detaches dbfs: `DetachDbfs` of `dbfs` 2020-04-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DBFS/2020-04-18/DetachDbfs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDbfs {
    /// Required.
    pub ecs_instance_id: String,
    /// Required.
    pub fs_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DetachDbfs(ecs_instance_id: String, fs_id: String, region_id: String) "DetachDbfs" -> Empty {
    0 "ECSInstanceId" ecs_instance_id, 1 "FsId" fs_id, 2 "RegionId" region_id
} }

/// Response of [`DetachDbfs`]: empty.
pub type DetachDbfsOutput = Empty;

/// Gets auto snapshot policy: `GetAutoSnapshotPolicy` of `dbfs` 2020-04-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DBFS/2020-04-18/GetAutoSnapshotPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoSnapshotPolicy {
    /// Required.
    pub policy_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetAutoSnapshotPolicy(policy_id: String, region_id: String)
    "GetAutoSnapshotPolicy" -> GetAutoSnapshotPolicyOutput {
    0 "PolicyId" policy_id, 1 "RegionId" region_id
} }

/// Response of [`GetAutoSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoSnapshotPolicyOutput {
    pub data: Option<GetAutoSnapshotPolicyData>,
}
model! { GetAutoSnapshotPolicyOutput {
    0 "Data" data: GetAutoSnapshotPolicyData
} }

/// In the response of [`GetAutoSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoSnapshotPolicyData {
    pub account_id: Option<String>,
    pub applied_dbfs_number: Option<i64>,
    pub created_time: Option<String>,
    pub last_modified: Option<String>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub region_id: Option<String>,
    pub repeat_weekdays: Vec<String>,
    pub retention_days: Option<i64>,
    pub status: Option<String>,
    pub status_detail: Option<String>,
    pub time_points: Vec<String>,
}
model! { GetAutoSnapshotPolicyData {
    0 "AccountId" account_id: String, 1 "AppliedDbfsNumber" applied_dbfs_number: i64,
    2 "CreatedTime" created_time: String, 3 "LastModified" last_modified: String, 4 "PolicyId" policy_id: String,
    5 "PolicyName" policy_name: String, 6 "RegionId" region_id: String, 7 "RepeatWeekdays" repeat_weekdays: Vec<String>,
    8 "RetentionDays" retention_days: i64, 9 "Status" status: String, 10 "StatusDetail" status_detail: String,
    11 "TimePoints" time_points: Vec<String>
} }

/// Gets dbfs: `GetDbfs` of `dbfs` 2020-04-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DBFS/2020-04-18/GetDbfs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDbfs {
    /// Required.
    pub fs_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetDbfs(fs_id: String, region_id: String) "GetDbfs" -> GetDbfsOutput {
    0 "FsId" fs_id, 1 "RegionId" region_id
} }

/// Response of [`GetDbfs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDbfsOutput {
    pub dbfs_info: Option<GetDbfsDBFSInfo>,
}
model! { GetDbfsOutput {
    0 "DBFSInfo" dbfs_info: GetDbfsDBFSInfo
} }

/// In the response of [`GetDbfs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDbfsDBFSInfo {
    pub attach_node_number: Option<i64>,
    pub category: Option<String>,
    pub created_time: Option<String>,
    pub dbfs_cluster_id: Option<String>,
    pub description: Option<String>,
    pub ebs_list: Vec<GetDbfsEbsList>,
    pub ecs_list: Vec<GetDbfsEcsList>,
    pub enable_raid: Option<bool>,
    pub encryption: Option<bool>,
    pub fs_id: Option<String>,
    pub fs_name: Option<String>,
    pub instance_type: Option<String>,
    pub kms_key_id: Option<String>,
    pub last_failed: Option<String>,
    pub last_mount_time: Option<String>,
    pub last_umount_time: Option<String>,
    pub pay_type: Option<String>,
    pub performance_level: Option<String>,
    pub raid_strip: Option<i64>,
    pub region_id: Option<String>,
    pub size_g: Option<i64>,
    pub snapshot_info: Option<GetDbfsSnapshotInfo>,
    pub status: Option<String>,
    pub tags: Vec<GetDbfsTags>,
    pub used_scene: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetDbfsDBFSInfo {
    0 "AttachNodeNumber" attach_node_number: i64, 1 "Category" category: String, 2 "CreatedTime" created_time: String,
    3 "DBFSClusterId" dbfs_cluster_id: String, 4 "Description" description: String,
    5 "EbsList" ebs_list: Vec<GetDbfsEbsList>, 6 "EcsList" ecs_list: Vec<GetDbfsEcsList>,
    7 "EnableRaid" enable_raid: bool, 8 "Encryption" encryption: bool, 9 "FsId" fs_id: String,
    10 "FsName" fs_name: String, 11 "InstanceType" instance_type: String, 12 "KMSKeyId" kms_key_id: String,
    13 "LastFailed" last_failed: String, 14 "LastMountTime" last_mount_time: String,
    15 "LastUmountTime" last_umount_time: String, 16 "PayType" pay_type: String,
    17 "PerformanceLevel" performance_level: String, 18 "RaidStrip" raid_strip: i64, 19 "RegionId" region_id: String,
    20 "SizeG" size_g: i64, 21 "SnapshotInfo" snapshot_info: GetDbfsSnapshotInfo, 22 "Status" status: String,
    23 "Tags" tags: Vec<GetDbfsTags>, 24 "UsedScene" used_scene: String, 25 "ZoneId" zone_id: String
} }

/// In the response of [`GetDbfs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDbfsEbsList {
    pub ebs_id: Option<String>,
    pub size_g: Option<i64>,
}
model! { GetDbfsEbsList {
    0 "EbsId" ebs_id: String, 1 "SizeG" size_g: i64
} }

/// In the response of [`GetDbfs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDbfsEcsList {
    pub ecs_id: Option<String>,
}
model! { GetDbfsEcsList {
    0 "EcsId" ecs_id: String
} }

/// In the response of [`GetDbfs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDbfsSnapshotInfo {
    pub link_id: Option<String>,
    pub policy_id: Option<String>,
    pub snapshot_count: Option<i64>,
    pub total_size: Option<i64>,
}
model! { GetDbfsSnapshotInfo {
    0 "LinkId" link_id: String, 1 "PolicyId" policy_id: String, 2 "SnapshotCount" snapshot_count: i64,
    3 "TotalSize" total_size: i64
} }

/// In the response of [`GetDbfs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDbfsTags {
    pub id: Option<i64>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetDbfsTags {
    0 "Id" id: i64, 1 "TagKey" tag_key: String, 2 "TagValue" tag_value: String
} }

/// Gets service linked role: `GetServiceLinkedRole` of `dbfs` 2020-04-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DBFS/2020-04-18/GetServiceLinkedRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceLinkedRole {
    /// Required.
    pub region_id: String,
}
operation! { GetServiceLinkedRole(region_id: String) "GetServiceLinkedRole" -> GetServiceLinkedRoleOutput {
    0 "RegionId" region_id
} }

/// Response of [`GetServiceLinkedRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceLinkedRoleOutput {
    pub account_id: Option<String>,
    pub dbfs_linked_role: Option<bool>,
    pub region_id: Option<String>,
}
model! { GetServiceLinkedRoleOutput {
    0 "AccountId" account_id: String, 1 "DbfsLinkedRole" dbfs_linked_role: bool, 2 "RegionId" region_id: String
} }

/// Gets snapshot link: `GetSnapshotLink` of `dbfs` 2020-04-18.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/DBFS/2020-04-18/GetSnapshotLink>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotLink {
    pub link_id: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { GetSnapshotLink(region_id: String) "GetSnapshotLink" -> GetSnapshotLinkOutput {
    0 "LinkId" link_id: String, 1 "RegionId" region_id
} { method: "GET", } }

/// Response of [`GetSnapshotLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotLinkOutput {
    pub data: Option<GetSnapshotLinkData>,
}
model! { GetSnapshotLinkOutput {
    0 "Data" data: GetSnapshotLinkData
} }

/// In the response of [`GetSnapshotLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotLinkData {
    pub category: Option<String>,
    pub ecs_list: Vec<GetSnapshotLinkEcsList>,
    pub fs_id: Option<String>,
    pub fs_name: Option<String>,
    pub link_id: Option<String>,
    pub snapshot_count: Option<i64>,
    pub source_size: Option<i64>,
    pub status: Option<String>,
    pub total_size: Option<i64>,
}
model! { GetSnapshotLinkData {
    0 "Category" category: String, 1 "EcsList" ecs_list: Vec<GetSnapshotLinkEcsList>, 2 "FsId" fs_id: String,
    3 "FsName" fs_name: String, 4 "LinkId" link_id: String, 5 "SnapshotCount" snapshot_count: i64,
    6 "SourceSize" source_size: i64, 7 "Status" status: String, 8 "TotalSize" total_size: i64
} }

/// In the response of [`GetSnapshotLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotLinkEcsList {
    pub ecs_id: Option<String>,
}
model! { GetSnapshotLinkEcsList {
    0 "EcsId" ecs_id: String
} }

/// Lists auto snapshot policies: `ListAutoSnapshotPolicies` of `dbfs` 2020-04-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/DBFS/2020-04-18/ListAutoSnapshotPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoSnapshotPolicies {
    pub filter_key: Option<String>,
    pub filter_value: Option<String>,
    /// 1 to 999999.
    pub page_number: Option<i64>,
    /// 10 to 200.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { ListAutoSnapshotPolicies(region_id: String) "ListAutoSnapshotPolicies" -> ListAutoSnapshotPoliciesOutput {
    0 "FilterKey" filter_key: String, 1 "FilterValue" filter_value: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id
} }
paged! { ListAutoSnapshotPolicies: ListAutoSnapshotPoliciesSnapshotPolicies =
    Number "PageNumber", "SnapshotPolicies" snapshot_policies, total "TotalCount" }

/// Response of [`ListAutoSnapshotPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoSnapshotPoliciesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snapshot_policies: Vec<ListAutoSnapshotPoliciesSnapshotPolicies>,
    pub total_count: Option<i64>,
}
model! { ListAutoSnapshotPoliciesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "SnapshotPolicies" snapshot_policies: Vec<ListAutoSnapshotPoliciesSnapshotPolicies>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAutoSnapshotPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoSnapshotPoliciesSnapshotPolicies {
    pub account_id: Option<String>,
    pub applied_dbfs_number: Option<i64>,
    pub created_time: Option<String>,
    pub last_modified: Option<String>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub region_id: Option<String>,
    pub repeat_weekdays: Vec<String>,
    pub retention_days: Option<i64>,
    pub status: Option<String>,
    pub status_detail: Option<String>,
    pub time_points: Vec<String>,
}
model! { ListAutoSnapshotPoliciesSnapshotPolicies {
    0 "AccountId" account_id: String, 1 "AppliedDbfsNumber" applied_dbfs_number: i64,
    2 "CreatedTime" created_time: String, 3 "LastModified" last_modified: String, 4 "PolicyId" policy_id: String,
    5 "PolicyName" policy_name: String, 6 "RegionId" region_id: String, 7 "RepeatWeekdays" repeat_weekdays: Vec<String>,
    8 "RetentionDays" retention_days: i64, 9 "Status" status: String, 10 "StatusDetail" status_detail: String,
    11 "TimePoints" time_points: Vec<String>
} }

/// Lists auto snapshot policy applied dbfs: `ListAutoSnapshotPolicyAppliedDbfs` of `dbfs` 2020-04-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/DBFS/2020-04-18/ListAutoSnapshotPolicyAppliedDbfs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoSnapshotPolicyAppliedDbfs {
    pub filter_key: Option<String>,
    pub filter_value: Option<String>,
    /// 1 to 999999.
    pub page_number: Option<i64>,
    /// 10 to 200.
    pub page_size: Option<i64>,
    /// Required.
    pub policy_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ListAutoSnapshotPolicyAppliedDbfs(policy_id: String, region_id: String)
    "ListAutoSnapshotPolicyAppliedDbfs" -> ListAutoSnapshotPolicyAppliedDbfsOutput {
    0 "FilterKey" filter_key: String, 1 "FilterValue" filter_value: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "PolicyId" policy_id, 5 "RegionId" region_id
} }
paged! { ListAutoSnapshotPolicyAppliedDbfs: ListAutoSnapshotPolicyAppliedDbfsDbfsList =
    Number "PageNumber", "DbfsList" dbfs_list, total "TotalCount" }

/// Response of [`ListAutoSnapshotPolicyAppliedDbfs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoSnapshotPolicyAppliedDbfsOutput {
    pub dbfs_list: Vec<ListAutoSnapshotPolicyAppliedDbfsDbfsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAutoSnapshotPolicyAppliedDbfsOutput {
    0 "DbfsList" dbfs_list: Vec<ListAutoSnapshotPolicyAppliedDbfsDbfsList>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAutoSnapshotPolicyAppliedDbfs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoSnapshotPolicyAppliedDbfsDbfsList {
    pub fs_id: Option<String>,
    pub fs_name: Option<String>,
    pub region_id: Option<String>,
    pub size_g: Option<i64>,
    pub snapshot_count: Option<i64>,
    pub status: Option<String>,
    pub total_size: Option<i64>,
}
model! { ListAutoSnapshotPolicyAppliedDbfsDbfsList {
    0 "FsId" fs_id: String, 1 "FsName" fs_name: String, 2 "RegionId" region_id: String, 3 "SizeG" size_g: i64,
    4 "SnapshotCount" snapshot_count: i64, 5 "Status" status: String, 6 "TotalSize" total_size: i64
} }

/// Lists auto snapshot policy unapplied dbfs: `ListAutoSnapshotPolicyUnappliedDbfs` of `dbfs` 2020-04-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/DBFS/2020-04-18/ListAutoSnapshotPolicyUnappliedDbfs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoSnapshotPolicyUnappliedDbfs {
    pub filter_key: Option<String>,
    pub filter_value: Option<String>,
    /// 1 to 999999.
    pub page_number: Option<i64>,
    /// 10 to 200.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { ListAutoSnapshotPolicyUnappliedDbfs(region_id: String)
    "ListAutoSnapshotPolicyUnappliedDbfs" -> ListAutoSnapshotPolicyUnappliedDbfsOutput {
    0 "FilterKey" filter_key: String, 1 "FilterValue" filter_value: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id
} }
paged! { ListAutoSnapshotPolicyUnappliedDbfs: ListAutoSnapshotPolicyUnappliedDbfsDbfsList =
    Number "PageNumber", "DbfsList" dbfs_list, total "TotalCount" }

/// Response of [`ListAutoSnapshotPolicyUnappliedDbfs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoSnapshotPolicyUnappliedDbfsOutput {
    pub dbfs_list: Vec<ListAutoSnapshotPolicyUnappliedDbfsDbfsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAutoSnapshotPolicyUnappliedDbfsOutput {
    0 "DbfsList" dbfs_list: Vec<ListAutoSnapshotPolicyUnappliedDbfsDbfsList>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAutoSnapshotPolicyUnappliedDbfs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoSnapshotPolicyUnappliedDbfsDbfsList {
    pub fs_id: Option<String>,
    pub fs_name: Option<String>,
    pub region_id: Option<String>,
    pub size_g: Option<i64>,
    pub snapshot_count: Option<i64>,
    pub status: Option<String>,
    pub total_size: Option<i64>,
}
model! { ListAutoSnapshotPolicyUnappliedDbfsDbfsList {
    0 "FsId" fs_id: String, 1 "FsName" fs_name: String, 2 "RegionId" region_id: String, 3 "SizeG" size_g: i64,
    4 "SnapshotCount" snapshot_count: i64, 5 "Status" status: String, 6 "TotalSize" total_size: i64
} }

/// Lists dbfs: `ListDbfs` of `dbfs` 2020-04-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/DBFS/2020-04-18/ListDbfs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDbfs {
    pub filter_key: Option<String>,
    pub filter_value: Option<String>,
    /// 1 to 999999.
    pub page_number: Option<i64>,
    /// 10 to 200.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub sort_key: Option<String>,
    pub sort_type: Option<String>,
    pub tags: Option<String>,
}
operation! { ListDbfs(region_id: String) "ListDbfs" -> ListDbfsOutput {
    0 "FilterKey" filter_key: String, 1 "FilterValue" filter_value: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "SortKey" sort_key: String, 6 "SortType" sort_type: String,
    7 "Tags" tags: String
} }
paged! { ListDbfs: ListDbfsDBFSInfo = Number "PageNumber", "DBFSInfo" dbfs_info, total "TotalCount" }

/// Response of [`ListDbfs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDbfsOutput {
    pub dbfs_info: Vec<ListDbfsDBFSInfo>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDbfsOutput {
    0 "DBFSInfo" dbfs_info: Vec<ListDbfsDBFSInfo>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListDbfs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDbfsDBFSInfo {
    pub attach_node_number: Option<i64>,
    pub category: Option<String>,
    pub created_time: Option<String>,
    pub dbfs_cluster_id: Option<String>,
    pub ebs_list: Vec<ListDbfsEbsList>,
    pub ecs_list: Vec<ListDbfsEcsList>,
    pub enable_raid: Option<bool>,
    pub encryption: Option<bool>,
    pub fs_id: Option<String>,
    pub fs_name: Option<String>,
    pub instance_type: Option<String>,
    pub kms_key_id: Option<String>,
    pub last_failed: Option<String>,
    pub last_mount_time: Option<String>,
    pub last_umount_time: Option<String>,
    pub pay_type: Option<String>,
    pub performance_level: Option<String>,
    pub raid_strip: Option<i64>,
    pub region_id: Option<String>,
    pub size_g: Option<i64>,
    pub snapshot_info: Option<ListDbfsSnapshotInfo>,
    pub status: Option<String>,
    pub tags: Vec<ListDbfsTags>,
    pub used_scene: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListDbfsDBFSInfo {
    0 "AttachNodeNumber" attach_node_number: i64, 1 "Category" category: String, 2 "CreatedTime" created_time: String,
    3 "DBFSClusterId" dbfs_cluster_id: String, 4 "EbsList" ebs_list: Vec<ListDbfsEbsList>,
    5 "EcsList" ecs_list: Vec<ListDbfsEcsList>, 6 "EnableRaid" enable_raid: bool, 7 "Encryption" encryption: bool,
    8 "FsId" fs_id: String, 9 "FsName" fs_name: String, 10 "InstanceType" instance_type: String,
    11 "KMSKeyId" kms_key_id: String, 12 "LastFailed" last_failed: String, 13 "LastMountTime" last_mount_time: String,
    14 "LastUmountTime" last_umount_time: String, 15 "PayType" pay_type: String,
    16 "PerformanceLevel" performance_level: String, 17 "RaidStrip" raid_strip: i64, 18 "RegionId" region_id: String,
    19 "SizeG" size_g: i64, 20 "SnapshotInfo" snapshot_info: ListDbfsSnapshotInfo, 21 "Status" status: String,
    22 "Tags" tags: Vec<ListDbfsTags>, 23 "UsedScene" used_scene: String, 24 "ZoneId" zone_id: String
} }

/// In the response of [`ListDbfs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDbfsEbsList {
    pub ebs_id: Option<String>,
    pub size_g: Option<i64>,
}
model! { ListDbfsEbsList {
    0 "EbsId" ebs_id: String, 1 "SizeG" size_g: i64
} }

/// In the response of [`ListDbfs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDbfsEcsList {
    pub ecs_id: Option<String>,
}
model! { ListDbfsEcsList {
    0 "EcsId" ecs_id: String
} }

/// In the response of [`ListDbfs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDbfsSnapshotInfo {
    pub link_id: Option<String>,
    pub policy_id: Option<String>,
    pub snapshot_count: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListDbfsSnapshotInfo {
    0 "LinkId" link_id: String, 1 "PolicyId" policy_id: String, 2 "SnapshotCount" snapshot_count: i64,
    3 "TotalSize" total_size: i64
} }

/// In the response of [`ListDbfs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDbfsTags {
    pub id: Option<i64>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListDbfsTags {
    0 "Id" id: i64, 1 "TagKey" tag_key: String, 2 "TagValue" tag_value: String
} }

/// Lists dbfs attachable ecs instances: `ListDbfsAttachableEcsInstances` of `dbfs` 2020-04-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/DBFS/2020-04-18/ListDbfsAttachableEcsInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDbfsAttachableEcsInstances {
    pub filter_key: Option<String>,
    pub filter_value: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { ListDbfsAttachableEcsInstances(region_id: String)
    "ListDbfsAttachableEcsInstances" -> ListDbfsAttachableEcsInstancesOutput {
    0 "FilterKey" filter_key: String, 1 "FilterValue" filter_value: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id
} }
paged! { ListDbfsAttachableEcsInstances: ListDbfsAttachableEcsInstancesEcsLabelInfo =
    Number "PageNumber", "EcsLabelInfo" ecs_label_info, total "TotalCount" }

/// Response of [`ListDbfsAttachableEcsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDbfsAttachableEcsInstancesOutput {
    pub ecs_label_info: Vec<ListDbfsAttachableEcsInstancesEcsLabelInfo>,
    pub total_count: Option<i64>,
}
model! { ListDbfsAttachableEcsInstancesOutput {
    0 "EcsLabelInfo" ecs_label_info: Vec<ListDbfsAttachableEcsInstancesEcsLabelInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListDbfsAttachableEcsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDbfsAttachableEcsInstancesEcsLabelInfo {
    pub image_id: Option<String>,
    pub instance_type_family: Option<String>,
    pub os_name: Option<String>,
    pub status: Option<String>,
    pub zone_id: Option<String>,
    pub label: Option<String>,
    pub value: Option<String>,
}
model! { ListDbfsAttachableEcsInstancesEcsLabelInfo {
    0 "ImageId" image_id: String, 1 "InstanceTypeFamily" instance_type_family: String, 2 "OSName" os_name: String,
    3 "Status" status: String, 4 "ZoneId" zone_id: String, 5 "label" label: String, 6 "value" value: String
} }

/// Lists dbfs attached ecs instances: `ListDbfsAttachedEcsInstances` of `dbfs` 2020-04-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DBFS/2020-04-18/ListDbfsAttachedEcsInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDbfsAttachedEcsInstances {
    /// Required.
    pub fs_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ListDbfsAttachedEcsInstances(fs_id: String, region_id: String)
    "ListDbfsAttachedEcsInstances" -> ListDbfsAttachedEcsInstancesOutput {
    0 "FsId" fs_id, 1 "RegionId" region_id
} }

/// Response of [`ListDbfsAttachedEcsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDbfsAttachedEcsInstancesOutput {
    pub ecs_label_info: Vec<ListDbfsAttachedEcsInstancesEcsLabelInfo>,
}
model! { ListDbfsAttachedEcsInstancesOutput {
    0 "EcsLabelInfo" ecs_label_info: Vec<ListDbfsAttachedEcsInstancesEcsLabelInfo>
} }

/// In the response of [`ListDbfsAttachedEcsInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDbfsAttachedEcsInstancesEcsLabelInfo {
    pub instance_type_family: Option<String>,
    pub mount_point: Option<String>,
    pub mounted_time: Option<String>,
    pub os_name: Option<String>,
    pub label: Option<String>,
    pub value: Option<String>,
}
model! { ListDbfsAttachedEcsInstancesEcsLabelInfo {
    0 "InstanceTypeFamily" instance_type_family: String, 1 "MountPoint" mount_point: String,
    2 "MountedTime" mounted_time: String, 3 "OSName" os_name: String, 4 "label" label: String, 5 "value" value: String
} }

/// Lists snapshot: `ListSnapshot` of `dbfs` 2020-04-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/DBFS/2020-04-18/ListSnapshot>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshot {
    pub filter_key: Option<String>,
    pub filter_value: Option<String>,
    pub fs_id: Option<String>,
    /// 1 to 10240.
    pub page_number: Option<i64>,
    /// 10 to 200.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub snapshot_ids: Option<String>,
    pub snapshot_name: Option<String>,
    pub snapshot_type: Option<String>,
    pub sort_key: Option<String>,
    pub sort_type: Option<String>,
    pub status: Option<String>,
}
operation! { ListSnapshot(region_id: String) "ListSnapshot" -> ListSnapshotOutput {
    0 "FilterKey" filter_key: String, 1 "FilterValue" filter_value: String, 2 "FsId" fs_id: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "SnapshotIds" snapshot_ids: String, 7 "SnapshotName" snapshot_name: String,
    8 "SnapshotType" snapshot_type: String, 9 "SortKey" sort_key: String, 10 "SortType" sort_type: String,
    11 "Status" status: String
} }
paged! { ListSnapshot: ListSnapshotSnapshots = Number "PageNumber", "Snapshots" snapshots, total "TotalCount" }

/// Response of [`ListSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snapshots: Vec<ListSnapshotSnapshots>,
    pub total_count: Option<i64>,
}
model! { ListSnapshotOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Snapshots" snapshots: Vec<ListSnapshotSnapshots>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSnapshot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotSnapshots {
    pub category: Option<String>,
    pub creation_time: Option<String>,
    pub description: Option<String>,
    pub last_modified_time: Option<String>,
    pub progress: Option<String>,
    pub remain_time: Option<i64>,
    pub retention_days: Option<i64>,
    pub snapshot_id: Option<String>,
    pub snapshot_name: Option<String>,
    pub snapshot_type: Option<String>,
    pub source_fs_id: Option<String>,
    pub source_fs_size: Option<i64>,
    pub source_fs_stripe_width: Option<i64>,
    pub status: Option<String>,
}
model! { ListSnapshotSnapshots {
    0 "Category" category: String, 1 "CreationTime" creation_time: String, 2 "Description" description: String,
    3 "LastModifiedTime" last_modified_time: String, 4 "Progress" progress: String, 5 "RemainTime" remain_time: i64,
    6 "RetentionDays" retention_days: i64, 7 "SnapshotId" snapshot_id: String, 8 "SnapshotName" snapshot_name: String,
    9 "SnapshotType" snapshot_type: String, 10 "SourceFsId" source_fs_id: String, 11 "SourceFsSize" source_fs_size: i64,
    12 "SourceFsStripeWidth" source_fs_stripe_width: i64, 13 "Status" status: String
} }

/// Lists snapshot links: `ListSnapshotLinks` of `dbfs` 2020-04-18.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/DBFS/2020-04-18/ListSnapshotLinks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotLinks {
    pub filter_key: Option<String>,
    pub filter_value: Option<String>,
    pub fs_ids: Option<String>,
    pub link_ids: Option<String>,
    /// 1 to 999999.
    pub page_number: Option<i64>,
    /// 10 to 200.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { ListSnapshotLinks(region_id: String) "ListSnapshotLinks" -> ListSnapshotLinksOutput {
    0 "FilterKey" filter_key: String, 1 "FilterValue" filter_value: String, 2 "FsIds" fs_ids: String,
    3 "LinkIds" link_ids: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id
} }
paged! { ListSnapshotLinks: ListSnapshotLinksSnapshotLinks =
    Number "PageNumber", "SnapshotLinks" snapshot_links, total "TotalCount" }

/// Response of [`ListSnapshotLinks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotLinksOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snapshot_links: Vec<ListSnapshotLinksSnapshotLinks>,
    pub total_count: Option<i64>,
}
model! { ListSnapshotLinksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "SnapshotLinks" snapshot_links: Vec<ListSnapshotLinksSnapshotLinks>, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListSnapshotLinks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotLinksSnapshotLinks {
    pub ecs_list: Vec<ListSnapshotLinksEcsList>,
    pub fs_id: Option<String>,
    pub fs_name: Option<String>,
    pub link_id: Option<String>,
    pub snapshot_count: Option<i64>,
    pub source_size: Option<i64>,
    pub status: Option<String>,
    pub total_size: Option<i64>,
}
model! { ListSnapshotLinksSnapshotLinks {
    0 "EcsList" ecs_list: Vec<ListSnapshotLinksEcsList>, 1 "FsId" fs_id: String, 2 "FsName" fs_name: String,
    3 "LinkId" link_id: String, 4 "SnapshotCount" snapshot_count: i64, 5 "SourceSize" source_size: i64,
    6 "Status" status: String, 7 "TotalSize" total_size: i64
} }

/// In the response of [`ListSnapshotLinks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotLinksEcsList {
    pub ecs_id: Option<String>,
}
model! { ListSnapshotLinksEcsList {
    0 "EcsId" ecs_id: String
} }

/// Lists tag keys: `ListTagKeys` of `dbfs` 2020-04-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DBFS/2020-04-18/ListTagKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeys {
    /// Required.
    pub region_id: String,
}
operation! { ListTagKeys(region_id: String) "ListTagKeys" -> ListTagKeysOutput {
    0 "RegionId" region_id
} }

/// Response of [`ListTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysOutput {
    pub tag_keys: Vec<String>,
}
model! { ListTagKeysOutput {
    0 "TagKeys" tag_keys: Vec<String>
} }

/// Lists tag values: `ListTagValues` of `dbfs` 2020-04-18.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DBFS/2020-04-18/ListTagValues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValues {
    /// Required.
    pub region_id: String,
    /// Required.
    pub tag_key: String,
}
operation! { ListTagValues(region_id: String, tag_key: String) "ListTagValues" -> ListTagValuesOutput {
    0 "RegionId" region_id, 1 "TagKey" tag_key
} }

/// Response of [`ListTagValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValuesOutput {
    pub tag_values: Vec<String>,
}
model! { ListTagValuesOutput {
    0 "TagValues" tag_values: Vec<String>
} }

/// Modifies auto snapshot policy: `ModifyAutoSnapshotPolicy` of `dbfs` 2020-04-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DBFS/2020-04-18/ModifyAutoSnapshotPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicy {
    /// Required.
    pub policy_id: String,
    pub policy_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub repeat_weekdays: Option<Vec<String>>,
    /// -1 to 65536.
    pub retention_days: Option<i64>,
    pub time_points: Option<Vec<String>>,
}
operation! { ModifyAutoSnapshotPolicy(policy_id: String, region_id: String) "ModifyAutoSnapshotPolicy" -> Empty {
    0 "PolicyId" policy_id, 1 "PolicyName" policy_name: String, 2 "RegionId" region_id,
    3 "RepeatWeekdays" repeat_weekdays: Vec<String>, 4 "RetentionDays" retention_days: i64,
    5 "TimePoints" time_points: Vec<String>
} [
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// Response of [`ModifyAutoSnapshotPolicy`]: empty.
pub type ModifyAutoSnapshotPolicyOutput = Empty;

/// Modifies snapshot attribute: `ModifySnapshotAttribute` of `dbfs` 2020-04-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DBFS/2020-04-18/ModifySnapshotAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotAttribute {
    pub description: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub snapshot_id: String,
    pub snapshot_name: Option<String>,
}
operation! { ModifySnapshotAttribute(region_id: String, snapshot_id: String) "ModifySnapshotAttribute" -> Empty {
    0 "Description" description: String, 1 "RegionId" region_id, 2 "SnapshotId" snapshot_id,
    3 "SnapshotName" snapshot_name: String
} }

/// Response of [`ModifySnapshotAttribute`]: empty.
pub type ModifySnapshotAttributeOutput = Empty;

/// `RenameDbfs` of `dbfs` 2020-04-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DBFS/2020-04-18/RenameDbfs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameDbfs {
    /// Required.
    pub fs_id: String,
    /// Required.
    pub fs_name: String,
    /// Required.
    pub region_id: String,
}
operation! { RenameDbfs(fs_id: String, fs_name: String, region_id: String) "RenameDbfs" -> Empty {
    0 "FsId" fs_id, 1 "FsName" fs_name, 2 "RegionId" region_id
} }

/// Response of [`RenameDbfs`]: empty.
pub type RenameDbfsOutput = Empty;

/// Resizes dbfs: `ResizeDbfs` of `dbfs` 2020-04-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DBFS/2020-04-18/ResizeDbfs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDbfs {
    /// Required.
    pub fs_id: String,
    /// Required. At least 20.
    pub new_size_g: i64,
    /// Required.
    pub region_id: String,
}
operation! { ResizeDbfs(fs_id: String, new_size_g: i64, region_id: String) "ResizeDbfs" -> Empty {
    0 "FsId" fs_id, 1 "NewSizeG" new_size_g, 2 "RegionId" region_id
} }

/// Response of [`ResizeDbfs`]: empty.
pub type ResizeDbfsOutput = Empty;

/// `TagDbfs` of `dbfs` 2020-04-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DBFS/2020-04-18/TagDbfs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagDbfs {
    /// Required.
    pub dbfs_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub tags: String,
}
operation! { TagDbfs(dbfs_id: String, region_id: String, tags: String) "TagDbfs" -> Empty {
    0 "DbfsId" dbfs_id, 1 "RegionId" region_id, 2 "Tags" tags
} }

/// Response of [`TagDbfs`]: empty.
pub type TagDbfsOutput = Empty;

/// Updates dbfs: `UpdateDbfs` of `dbfs` 2020-04-18.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DBFS/2020-04-18/UpdateDbfs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDbfs {
    pub advanced_features: Option<String>,
    /// Required.
    pub fs_id: String,
    pub instance_type: Option<String>,
    /// Required.
    pub region_id: String,
    pub used_scene: Option<String>,
}
operation! { UpdateDbfs(fs_id: String, region_id: String) "UpdateDbfs" -> Empty {
    0 "AdvancedFeatures" advanced_features: String, 1 "FsId" fs_id, 2 "InstanceType" instance_type: String,
    3 "RegionId" region_id, 4 "UsedScene" used_scene: String
} }

/// Response of [`UpdateDbfs`]: empty.
pub type UpdateDbfsOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AddTagsBatch, ApplyAutoSnapshotPolicy, AttachDbfs, CancelAutoSnapshotPolicy, CreateAutoSnapshotPolicy, CreateDbfs,
    CreateServiceLinkedRole, CreateSnapshot, DeleteAutoSnapshotPolicy, DeleteDbfs, DeleteSnapshot, DeleteTagsBatch,
    DescribeDbfsSpecifications, DescribeInstanceTypes, DetachDbfs, GetAutoSnapshotPolicy, GetDbfs, GetServiceLinkedRole,
    GetSnapshotLink, ListAutoSnapshotPolicies, ListAutoSnapshotPolicyAppliedDbfs, ListAutoSnapshotPolicyUnappliedDbfs,
    ListDbfs, ListDbfsAttachableEcsInstances, ListDbfsAttachedEcsInstances, ListSnapshot, ListSnapshotLinks,
    ListTagKeys, ListTagValues, ModifyAutoSnapshotPolicy, ModifySnapshotAttribute, RenameDbfs, ResizeDbfs, TagDbfs,
    UpdateDbfs
}
