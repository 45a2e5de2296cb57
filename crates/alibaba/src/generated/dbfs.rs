//! `dbfs` 2020-04-18.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "dbfs", version: "2020-04-18", code: "dbfs", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTagsBatch {
    pub client_token: Option<String>,
    pub dbfs_list: String,
    pub region_id: String,
    pub tags: String,
}
operation! { AddTagsBatch(dbfs_list: String, region_id: String, tags: String) "AddTagsBatch" -> Empty {
    0 "ClientToken" client_token: String, 1 "DbfsList" dbfs_list, 2 "RegionId" region_id, 3 "Tags" tags
} }

pub type AddTagsBatchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyAutoSnapshotPolicy {
    pub dbfs_ids: Vec<String>,
    pub policy_id: String,
    pub region_id: String,
}
operation! { ApplyAutoSnapshotPolicy(dbfs_ids: Vec<String>, policy_id: String, region_id: String)
    "ApplyAutoSnapshotPolicy" -> Empty {
    0 "DbfsIds" dbfs_ids, 1 "PolicyId" policy_id, 2 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

pub type ApplyAutoSnapshotPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDbfs {
    pub attach_mode: Option<String>,
    pub attach_point: Option<String>,
    pub ecs_instance_id: String,
    pub fs_id: String,
    pub region_id: String,
    pub server_url: Option<String>,
}
operation! { AttachDbfs(ecs_instance_id: String, fs_id: String, region_id: String) "AttachDbfs" -> Empty {
    0 "AttachMode" attach_mode: String, 1 "AttachPoint" attach_point: String, 2 "ECSInstanceId" ecs_instance_id,
    3 "FsId" fs_id, 4 "RegionId" region_id, 5 "ServerUrl" server_url: String
} }

pub type AttachDbfsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAutoSnapshotPolicy {
    pub dbfs_ids: Vec<String>,
    pub policy_id: String,
    pub region_id: String,
}
operation! { CancelAutoSnapshotPolicy(dbfs_ids: Vec<String>, policy_id: String, region_id: String)
    "CancelAutoSnapshotPolicy" -> Empty {
    0 "DbfsIds" dbfs_ids, 1 "PolicyId" policy_id, 2 "RegionId" region_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

pub type CancelAutoSnapshotPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicy {
    pub policy_name: String,
    pub region_id: String,
    pub repeat_weekdays: Vec<String>,
    /// -1 to 65536.
    pub retention_days: i64,
    pub time_points: Vec<String>,
}

/// What [`CreateAutoSnapshotPolicy::new`] takes.
pub struct CreateAutoSnapshotPolicyRequired {
    pub policy_name: String,
    pub region_id: String,
    pub repeat_weekdays: Vec<String>,
    pub retention_days: i64,
    pub time_points: Vec<String>,
}
operation! { CreateAutoSnapshotPolicy{CreateAutoSnapshotPolicyRequired: policy_name, region_id, repeat_weekdays, retention_days, time_points}
    "CreateAutoSnapshotPolicy" -> CreateAutoSnapshotPolicyOutput {
    0 "PolicyName" policy_name, 1 "RegionId" region_id, 2 "RepeatWeekdays" repeat_weekdays,
    3 "RetentionDays" retention_days, 4 "TimePoints" time_points
} [
    Mark { index: 2, location: Location::Default, style: Style::Json },
    Mark { index: 4, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyOutput {
    pub policy_id: Option<String>,
}
model! { CreateAutoSnapshotPolicyOutput {
    0 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDbfs {
    pub advanced_features: Option<String>,
    pub category: String,
    pub client_token: Option<String>,
    pub delete_snapshot: Option<bool>,
    pub enable_raid: Option<bool>,
    pub encryption: Option<bool>,
    pub fs_name: String,
    pub instance_type: Option<String>,
    pub kms_key_id: Option<String>,
    pub performance_level: Option<String>,
    /// 0 to 100.
    pub raid_stripe_unit_number: Option<i64>,
    pub region_id: String,
    /// At least 20.
    pub size_g: i64,
    pub snapshot_id: Option<String>,
    pub used_scene: Option<String>,
    pub zone_id: String,
}

/// What [`CreateDbfs::new`] takes.
pub struct CreateDbfsRequired {
    pub category: String,
    pub fs_name: String,
    pub region_id: String,
    pub size_g: i64,
    pub zone_id: String,
}
operation! { CreateDbfs{CreateDbfsRequired: category, fs_name, region_id, size_g, zone_id}
    "CreateDbfs" -> CreateDbfsOutput {
    0 "AdvancedFeatures" advanced_features: String, 1 "Category" category, 2 "ClientToken" client_token: String,
    3 "DeleteSnapshot" delete_snapshot: bool, 4 "EnableRaid" enable_raid: bool, 5 "Encryption" encryption: bool,
    6 "FsName" fs_name, 7 "InstanceType" instance_type: String, 8 "KMSKeyId" kms_key_id: String,
    9 "PerformanceLevel" performance_level: String, 10 "RaidStripeUnitNumber" raid_stripe_unit_number: i64,
    11 "RegionId" region_id, 12 "SizeG" size_g, 13 "SnapshotId" snapshot_id: String, 14 "UsedScene" used_scene: String,
    15 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDbfsOutput {
    pub fs_id: Option<String>,
}
model! { CreateDbfsOutput {
    0 "FsId" fs_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceLinkedRole {
    pub client_token: Option<String>,
    pub region_id: String,
}
operation! { CreateServiceLinkedRole(region_id: String) "CreateServiceLinkedRole" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id
} }

pub type CreateServiceLinkedRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshot {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub fs_id: String,
    pub region_id: String,
    /// -1 to 36500.
    pub retention_days: Option<i64>,
    pub snapshot_name: Option<String>,
}
operation! { CreateSnapshot(fs_id: String, region_id: String) "CreateSnapshot" -> CreateSnapshotOutput {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "FsId" fs_id, 3 "RegionId" region_id,
    4 "RetentionDays" retention_days: i64, 5 "SnapshotName" snapshot_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotOutput {
    pub snapshot_id: Option<String>,
}
model! { CreateSnapshotOutput {
    0 "SnapshotId" snapshot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoSnapshotPolicy {
    pub policy_id: String,
    pub region_id: String,
}
operation! { DeleteAutoSnapshotPolicy(policy_id: String, region_id: String) "DeleteAutoSnapshotPolicy" -> Empty {
    0 "PolicyId" policy_id, 1 "RegionId" region_id
} }

pub type DeleteAutoSnapshotPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDbfs {
    pub force: Option<bool>,
    pub fs_id: String,
    pub region_id: String,
}
operation! { DeleteDbfs(fs_id: String, region_id: String) "DeleteDbfs" -> Empty {
    0 "Force" force: bool, 1 "FsId" fs_id, 2 "RegionId" region_id
} }

pub type DeleteDbfsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshot {
    pub force: Option<bool>,
    pub region_id: String,
    pub snapshot_id: String,
}
operation! { DeleteSnapshot(region_id: String, snapshot_id: String) "DeleteSnapshot" -> Empty {
    0 "Force" force: bool, 1 "RegionId" region_id, 2 "SnapshotId" snapshot_id
} }

pub type DeleteSnapshotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTagsBatch {
    pub dbfs_list: String,
    pub region_id: String,
    pub tags: String,
}
operation! { DeleteTagsBatch(dbfs_list: String, region_id: String, tags: String) "DeleteTagsBatch" -> Empty {
    0 "DbfsList" dbfs_list, 1 "RegionId" region_id, 2 "Tags" tags
} }

pub type DeleteTagsBatchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbfsSpecifications {
    pub category: String,
    pub ecs_instance_type: String,
    pub region_id: String,
}
operation! { DescribeDbfsSpecifications(category: String, ecs_instance_type: String, region_id: String)
    "DescribeDbfsSpecifications" -> DescribeDbfsSpecificationsOutput {
    0 "Category" category, 1 "EcsInstanceType" ecs_instance_type, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDbfsSpecificationsOutput {
    pub max_dbfs_number_per_ecs: Option<BTreeMap<String, Value>>,
    pub supported_ecs_instance_type_family: Option<Vec<String>>,
}
model! { DescribeDbfsSpecificationsOutput {
    0 "MaxDbfsNumberPerEcs" max_dbfs_number_per_ecs,
    1 "SupportedEcsInstanceTypeFamily" supported_ecs_instance_type_family
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypes {
    pub region_id: String,
}
operation! { DescribeInstanceTypes(region_id: String) "DescribeInstanceTypes" -> DescribeInstanceTypesOutput {
    0 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesOutput {
    pub instance_types: Option<Vec<DescribeInstanceTypesInstanceTypes>>,
}
model! { DescribeInstanceTypesOutput {
    0 "InstanceTypes" instance_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypesInstanceTypes {
    pub cpu_core_count: Option<f64>,
    pub instance_type_description: Option<String>,
    pub instance_type_id: Option<String>,
    pub memory_size: Option<f64>,
}
model! { DescribeInstanceTypesInstanceTypes {
    0 "CpuCoreCount" cpu_core_count, 1 "InstanceTypeDescription" instance_type_description,
    2 "InstanceTypeId" instance_type_id, 3 "MemorySize" memory_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDbfs {
    pub ecs_instance_id: String,
    pub fs_id: String,
    pub region_id: String,
}
operation! { DetachDbfs(ecs_instance_id: String, fs_id: String, region_id: String) "DetachDbfs" -> Empty {
    0 "ECSInstanceId" ecs_instance_id, 1 "FsId" fs_id, 2 "RegionId" region_id
} }

pub type DetachDbfsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoSnapshotPolicy {
    pub policy_id: String,
    pub region_id: String,
}
operation! { GetAutoSnapshotPolicy(policy_id: String, region_id: String)
    "GetAutoSnapshotPolicy" -> GetAutoSnapshotPolicyOutput {
    0 "PolicyId" policy_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoSnapshotPolicyOutput {
    pub data: Option<GetAutoSnapshotPolicyData>,
}
model! { GetAutoSnapshotPolicyOutput {
    0 "Data" data
} }

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
    pub repeat_weekdays: Option<Vec<String>>,
    pub retention_days: Option<i64>,
    pub status: Option<String>,
    pub status_detail: Option<String>,
    pub time_points: Option<Vec<String>>,
}
model! { GetAutoSnapshotPolicyData {
    0 "AccountId" account_id, 1 "AppliedDbfsNumber" applied_dbfs_number, 2 "CreatedTime" created_time,
    3 "LastModified" last_modified, 4 "PolicyId" policy_id, 5 "PolicyName" policy_name, 6 "RegionId" region_id,
    7 "RepeatWeekdays" repeat_weekdays, 8 "RetentionDays" retention_days, 9 "Status" status,
    10 "StatusDetail" status_detail, 11 "TimePoints" time_points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDbfs {
    pub fs_id: String,
    pub region_id: String,
}
operation! { GetDbfs(fs_id: String, region_id: String) "GetDbfs" -> GetDbfsOutput {
    0 "FsId" fs_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDbfsOutput {
    pub dbfs_info: Option<GetDbfsDBFSInfo>,
}
model! { GetDbfsOutput {
    0 "DBFSInfo" dbfs_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDbfsDBFSInfo {
    pub attach_node_number: Option<i64>,
    pub category: Option<String>,
    pub created_time: Option<String>,
    pub dbfs_cluster_id: Option<String>,
    pub description: Option<String>,
    pub ebs_list: Option<Vec<GetDbfsEbsList>>,
    pub ecs_list: Option<Vec<GetDbfsEcsList>>,
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
    pub tags: Option<Vec<GetDbfsTags>>,
    pub used_scene: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetDbfsDBFSInfo {
    0 "AttachNodeNumber" attach_node_number, 1 "Category" category, 2 "CreatedTime" created_time,
    3 "DBFSClusterId" dbfs_cluster_id, 4 "Description" description, 5 "EbsList" ebs_list, 6 "EcsList" ecs_list,
    7 "EnableRaid" enable_raid, 8 "Encryption" encryption, 9 "FsId" fs_id, 10 "FsName" fs_name,
    11 "InstanceType" instance_type, 12 "KMSKeyId" kms_key_id, 13 "LastFailed" last_failed,
    14 "LastMountTime" last_mount_time, 15 "LastUmountTime" last_umount_time, 16 "PayType" pay_type,
    17 "PerformanceLevel" performance_level, 18 "RaidStrip" raid_strip, 19 "RegionId" region_id, 20 "SizeG" size_g,
    21 "SnapshotInfo" snapshot_info, 22 "Status" status, 23 "Tags" tags, 24 "UsedScene" used_scene, 25 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDbfsEbsList {
    pub ebs_id: Option<String>,
    pub size_g: Option<i64>,
}
model! { GetDbfsEbsList {
    0 "EbsId" ebs_id, 1 "SizeG" size_g
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDbfsEcsList {
    pub ecs_id: Option<String>,
}
model! { GetDbfsEcsList {
    0 "EcsId" ecs_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDbfsSnapshotInfo {
    pub link_id: Option<String>,
    pub policy_id: Option<String>,
    pub snapshot_count: Option<i64>,
    pub total_size: Option<i64>,
}
model! { GetDbfsSnapshotInfo {
    0 "LinkId" link_id, 1 "PolicyId" policy_id, 2 "SnapshotCount" snapshot_count, 3 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDbfsTags {
    pub id: Option<i64>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetDbfsTags {
    0 "Id" id, 1 "TagKey" tag_key, 2 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceLinkedRole {
    pub region_id: String,
}
operation! { GetServiceLinkedRole(region_id: String) "GetServiceLinkedRole" -> GetServiceLinkedRoleOutput {
    0 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetServiceLinkedRoleOutput {
    pub account_id: Option<String>,
    pub dbfs_linked_role: Option<bool>,
    pub region_id: Option<String>,
}
model! { GetServiceLinkedRoleOutput {
    0 "AccountId" account_id, 1 "DbfsLinkedRole" dbfs_linked_role, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotLink {
    pub link_id: Option<String>,
    pub region_id: String,
}
operation! { GetSnapshotLink(region_id: String) "GetSnapshotLink" -> GetSnapshotLinkOutput {
    0 "LinkId" link_id: String, 1 "RegionId" region_id
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotLinkOutput {
    pub data: Option<GetSnapshotLinkData>,
}
model! { GetSnapshotLinkOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotLinkData {
    pub category: Option<String>,
    pub ecs_list: Option<Vec<GetSnapshotLinkEcsList>>,
    pub fs_id: Option<String>,
    pub fs_name: Option<String>,
    pub link_id: Option<String>,
    pub snapshot_count: Option<i64>,
    pub source_size: Option<i64>,
    pub status: Option<String>,
    pub total_size: Option<i64>,
}
model! { GetSnapshotLinkData {
    0 "Category" category, 1 "EcsList" ecs_list, 2 "FsId" fs_id, 3 "FsName" fs_name, 4 "LinkId" link_id,
    5 "SnapshotCount" snapshot_count, 6 "SourceSize" source_size, 7 "Status" status, 8 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapshotLinkEcsList {
    pub ecs_id: Option<String>,
}
model! { GetSnapshotLinkEcsList {
    0 "EcsId" ecs_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoSnapshotPolicies {
    pub filter_key: Option<String>,
    pub filter_value: Option<String>,
    /// 1 to 999999.
    pub page_number: Option<i64>,
    /// 10 to 200.
    pub page_size: Option<i64>,
    pub region_id: String,
}
operation! { ListAutoSnapshotPolicies(region_id: String) "ListAutoSnapshotPolicies" -> ListAutoSnapshotPoliciesOutput {
    0 "FilterKey" filter_key: String, 1 "FilterValue" filter_value: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id
} }
paged! { ListAutoSnapshotPolicies: ListAutoSnapshotPoliciesSnapshotPolicies =
    Number "PageNumber", "SnapshotPolicies" snapshot_policies, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoSnapshotPoliciesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snapshot_policies: Option<Vec<ListAutoSnapshotPoliciesSnapshotPolicies>>,
    pub total_count: Option<i64>,
}
model! { ListAutoSnapshotPoliciesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "SnapshotPolicies" snapshot_policies,
    3 "TotalCount" total_count
} }

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
    pub repeat_weekdays: Option<Vec<String>>,
    pub retention_days: Option<i64>,
    pub status: Option<String>,
    pub status_detail: Option<String>,
    pub time_points: Option<Vec<String>>,
}
model! { ListAutoSnapshotPoliciesSnapshotPolicies {
    0 "AccountId" account_id, 1 "AppliedDbfsNumber" applied_dbfs_number, 2 "CreatedTime" created_time,
    3 "LastModified" last_modified, 4 "PolicyId" policy_id, 5 "PolicyName" policy_name, 6 "RegionId" region_id,
    7 "RepeatWeekdays" repeat_weekdays, 8 "RetentionDays" retention_days, 9 "Status" status,
    10 "StatusDetail" status_detail, 11 "TimePoints" time_points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoSnapshotPolicyAppliedDbfs {
    pub filter_key: Option<String>,
    pub filter_value: Option<String>,
    /// 1 to 999999.
    pub page_number: Option<i64>,
    /// 10 to 200.
    pub page_size: Option<i64>,
    pub policy_id: String,
    pub region_id: String,
}
operation! { ListAutoSnapshotPolicyAppliedDbfs(policy_id: String, region_id: String)
    "ListAutoSnapshotPolicyAppliedDbfs" -> ListAutoSnapshotPolicyAppliedDbfsOutput {
    0 "FilterKey" filter_key: String, 1 "FilterValue" filter_value: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "PolicyId" policy_id, 5 "RegionId" region_id
} }
paged! { ListAutoSnapshotPolicyAppliedDbfs: ListAutoSnapshotPolicyAppliedDbfsDbfsList =
    Number "PageNumber", "DbfsList" dbfs_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoSnapshotPolicyAppliedDbfsOutput {
    pub dbfs_list: Option<Vec<ListAutoSnapshotPolicyAppliedDbfsDbfsList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAutoSnapshotPolicyAppliedDbfsOutput {
    0 "DbfsList" dbfs_list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "FsId" fs_id, 1 "FsName" fs_name, 2 "RegionId" region_id, 3 "SizeG" size_g, 4 "SnapshotCount" snapshot_count,
    5 "Status" status, 6 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoSnapshotPolicyUnappliedDbfs {
    pub filter_key: Option<String>,
    pub filter_value: Option<String>,
    /// 1 to 999999.
    pub page_number: Option<i64>,
    /// 10 to 200.
    pub page_size: Option<i64>,
    pub region_id: String,
}
operation! { ListAutoSnapshotPolicyUnappliedDbfs(region_id: String)
    "ListAutoSnapshotPolicyUnappliedDbfs" -> ListAutoSnapshotPolicyUnappliedDbfsOutput {
    0 "FilterKey" filter_key: String, 1 "FilterValue" filter_value: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id
} }
paged! { ListAutoSnapshotPolicyUnappliedDbfs: ListAutoSnapshotPolicyUnappliedDbfsDbfsList =
    Number "PageNumber", "DbfsList" dbfs_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAutoSnapshotPolicyUnappliedDbfsOutput {
    pub dbfs_list: Option<Vec<ListAutoSnapshotPolicyUnappliedDbfsDbfsList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAutoSnapshotPolicyUnappliedDbfsOutput {
    0 "DbfsList" dbfs_list, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

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
    0 "FsId" fs_id, 1 "FsName" fs_name, 2 "RegionId" region_id, 3 "SizeG" size_g, 4 "SnapshotCount" snapshot_count,
    5 "Status" status, 6 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDbfs {
    pub filter_key: Option<String>,
    pub filter_value: Option<String>,
    /// 1 to 999999.
    pub page_number: Option<i64>,
    /// 10 to 200.
    pub page_size: Option<i64>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDbfsOutput {
    pub dbfs_info: Option<Vec<ListDbfsDBFSInfo>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDbfsOutput {
    0 "DBFSInfo" dbfs_info, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDbfsDBFSInfo {
    pub attach_node_number: Option<i64>,
    pub category: Option<String>,
    pub created_time: Option<String>,
    pub dbfs_cluster_id: Option<String>,
    pub ebs_list: Option<Vec<ListDbfsEbsList>>,
    pub ecs_list: Option<Vec<ListDbfsEcsList>>,
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
    pub tags: Option<Vec<ListDbfsTags>>,
    pub used_scene: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListDbfsDBFSInfo {
    0 "AttachNodeNumber" attach_node_number, 1 "Category" category, 2 "CreatedTime" created_time,
    3 "DBFSClusterId" dbfs_cluster_id, 4 "EbsList" ebs_list, 5 "EcsList" ecs_list, 6 "EnableRaid" enable_raid,
    7 "Encryption" encryption, 8 "FsId" fs_id, 9 "FsName" fs_name, 10 "InstanceType" instance_type,
    11 "KMSKeyId" kms_key_id, 12 "LastFailed" last_failed, 13 "LastMountTime" last_mount_time,
    14 "LastUmountTime" last_umount_time, 15 "PayType" pay_type, 16 "PerformanceLevel" performance_level,
    17 "RaidStrip" raid_strip, 18 "RegionId" region_id, 19 "SizeG" size_g, 20 "SnapshotInfo" snapshot_info,
    21 "Status" status, 22 "Tags" tags, 23 "UsedScene" used_scene, 24 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDbfsEbsList {
    pub ebs_id: Option<String>,
    pub size_g: Option<i64>,
}
model! { ListDbfsEbsList {
    0 "EbsId" ebs_id, 1 "SizeG" size_g
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDbfsEcsList {
    pub ecs_id: Option<String>,
}
model! { ListDbfsEcsList {
    0 "EcsId" ecs_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDbfsSnapshotInfo {
    pub link_id: Option<String>,
    pub policy_id: Option<String>,
    pub snapshot_count: Option<i64>,
    pub total_size: Option<i64>,
}
model! { ListDbfsSnapshotInfo {
    0 "LinkId" link_id, 1 "PolicyId" policy_id, 2 "SnapshotCount" snapshot_count, 3 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDbfsTags {
    pub id: Option<i64>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListDbfsTags {
    0 "Id" id, 1 "TagKey" tag_key, 2 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDbfsAttachableEcsInstances {
    pub filter_key: Option<String>,
    pub filter_value: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
}
operation! { ListDbfsAttachableEcsInstances(region_id: String)
    "ListDbfsAttachableEcsInstances" -> ListDbfsAttachableEcsInstancesOutput {
    0 "FilterKey" filter_key: String, 1 "FilterValue" filter_value: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id
} }
paged! { ListDbfsAttachableEcsInstances: ListDbfsAttachableEcsInstancesEcsLabelInfo =
    Number "PageNumber", "EcsLabelInfo" ecs_label_info, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDbfsAttachableEcsInstancesOutput {
    pub ecs_label_info: Option<Vec<ListDbfsAttachableEcsInstancesEcsLabelInfo>>,
    pub total_count: Option<i64>,
}
model! { ListDbfsAttachableEcsInstancesOutput {
    0 "EcsLabelInfo" ecs_label_info, 1 "TotalCount" total_count
} }

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
    0 "ImageId" image_id, 1 "InstanceTypeFamily" instance_type_family, 2 "OSName" os_name, 3 "Status" status,
    4 "ZoneId" zone_id, 5 "label" label, 6 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDbfsAttachedEcsInstances {
    pub fs_id: String,
    pub region_id: String,
}
operation! { ListDbfsAttachedEcsInstances(fs_id: String, region_id: String)
    "ListDbfsAttachedEcsInstances" -> ListDbfsAttachedEcsInstancesOutput {
    0 "FsId" fs_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDbfsAttachedEcsInstancesOutput {
    pub ecs_label_info: Option<Vec<ListDbfsAttachedEcsInstancesEcsLabelInfo>>,
}
model! { ListDbfsAttachedEcsInstancesOutput {
    0 "EcsLabelInfo" ecs_label_info
} }

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
    0 "InstanceTypeFamily" instance_type_family, 1 "MountPoint" mount_point, 2 "MountedTime" mounted_time,
    3 "OSName" os_name, 4 "label" label, 5 "value" value
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snapshots: Option<Vec<ListSnapshotSnapshots>>,
    pub total_count: Option<i64>,
}
model! { ListSnapshotOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Snapshots" snapshots, 3 "TotalCount" total_count
} }

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
    0 "Category" category, 1 "CreationTime" creation_time, 2 "Description" description,
    3 "LastModifiedTime" last_modified_time, 4 "Progress" progress, 5 "RemainTime" remain_time,
    6 "RetentionDays" retention_days, 7 "SnapshotId" snapshot_id, 8 "SnapshotName" snapshot_name,
    9 "SnapshotType" snapshot_type, 10 "SourceFsId" source_fs_id, 11 "SourceFsSize" source_fs_size,
    12 "SourceFsStripeWidth" source_fs_stripe_width, 13 "Status" status
} }

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
    pub region_id: String,
}
operation! { ListSnapshotLinks(region_id: String) "ListSnapshotLinks" -> ListSnapshotLinksOutput {
    0 "FilterKey" filter_key: String, 1 "FilterValue" filter_value: String, 2 "FsIds" fs_ids: String,
    3 "LinkIds" link_ids: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "RegionId" region_id
} }
paged! { ListSnapshotLinks: ListSnapshotLinksSnapshotLinks =
    Number "PageNumber", "SnapshotLinks" snapshot_links, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotLinksOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub snapshot_links: Option<Vec<ListSnapshotLinksSnapshotLinks>>,
    pub total_count: Option<i64>,
}
model! { ListSnapshotLinksOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "SnapshotLinks" snapshot_links, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotLinksSnapshotLinks {
    pub ecs_list: Option<Vec<ListSnapshotLinksEcsList>>,
    pub fs_id: Option<String>,
    pub fs_name: Option<String>,
    pub link_id: Option<String>,
    pub snapshot_count: Option<i64>,
    pub source_size: Option<i64>,
    pub status: Option<String>,
    pub total_size: Option<i64>,
}
model! { ListSnapshotLinksSnapshotLinks {
    0 "EcsList" ecs_list, 1 "FsId" fs_id, 2 "FsName" fs_name, 3 "LinkId" link_id, 4 "SnapshotCount" snapshot_count,
    5 "SourceSize" source_size, 6 "Status" status, 7 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSnapshotLinksEcsList {
    pub ecs_id: Option<String>,
}
model! { ListSnapshotLinksEcsList {
    0 "EcsId" ecs_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeys {
    pub region_id: String,
}
operation! { ListTagKeys(region_id: String) "ListTagKeys" -> ListTagKeysOutput {
    0 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysOutput {
    pub tag_keys: Option<Vec<String>>,
}
model! { ListTagKeysOutput {
    0 "TagKeys" tag_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValues {
    pub region_id: String,
    pub tag_key: String,
}
operation! { ListTagValues(region_id: String, tag_key: String) "ListTagValues" -> ListTagValuesOutput {
    0 "RegionId" region_id, 1 "TagKey" tag_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValuesOutput {
    pub tag_values: Option<Vec<String>>,
}
model! { ListTagValuesOutput {
    0 "TagValues" tag_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicy {
    pub policy_id: String,
    pub policy_name: Option<String>,
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
    Mark { index: 3, location: Location::Default, style: Style::Json },
    Mark { index: 5, location: Location::Default, style: Style::Json }
] }

pub type ModifyAutoSnapshotPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotAttribute {
    pub description: Option<String>,
    pub region_id: String,
    pub snapshot_id: String,
    pub snapshot_name: Option<String>,
}
operation! { ModifySnapshotAttribute(region_id: String, snapshot_id: String) "ModifySnapshotAttribute" -> Empty {
    0 "Description" description: String, 1 "RegionId" region_id, 2 "SnapshotId" snapshot_id,
    3 "SnapshotName" snapshot_name: String
} }

pub type ModifySnapshotAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameDbfs {
    pub fs_id: String,
    pub fs_name: String,
    pub region_id: String,
}
operation! { RenameDbfs(fs_id: String, fs_name: String, region_id: String) "RenameDbfs" -> Empty {
    0 "FsId" fs_id, 1 "FsName" fs_name, 2 "RegionId" region_id
} }

pub type RenameDbfsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDbfs {
    pub fs_id: String,
    /// At least 20.
    pub new_size_g: i64,
    pub region_id: String,
}
operation! { ResizeDbfs(fs_id: String, new_size_g: i64, region_id: String) "ResizeDbfs" -> Empty {
    0 "FsId" fs_id, 1 "NewSizeG" new_size_g, 2 "RegionId" region_id
} }

pub type ResizeDbfsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagDbfs {
    pub dbfs_id: String,
    pub region_id: String,
    pub tags: String,
}
operation! { TagDbfs(dbfs_id: String, region_id: String, tags: String) "TagDbfs" -> Empty {
    0 "DbfsId" dbfs_id, 1 "RegionId" region_id, 2 "Tags" tags
} }

pub type TagDbfsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDbfs {
    pub advanced_features: Option<String>,
    pub fs_id: String,
    pub instance_type: Option<String>,
    pub region_id: String,
    pub used_scene: Option<String>,
}
operation! { UpdateDbfs(fs_id: String, region_id: String) "UpdateDbfs" -> Empty {
    0 "AdvancedFeatures" advanced_features: String, 1 "FsId" fs_id, 2 "InstanceType" instance_type: String,
    3 "RegionId" region_id, 4 "UsedScene" used_scene: String
} }

pub type UpdateDbfsOutput = Empty;

#[cfg(feature = "reflect")]
register! {
    AddTagsBatch, ApplyAutoSnapshotPolicy, AttachDbfs, CancelAutoSnapshotPolicy, CreateAutoSnapshotPolicy, CreateDbfs,
    CreateServiceLinkedRole, CreateSnapshot, DeleteAutoSnapshotPolicy, DeleteDbfs, DeleteSnapshot, DeleteTagsBatch,
    DescribeDbfsSpecifications, DescribeInstanceTypes, DetachDbfs, GetAutoSnapshotPolicy, GetDbfs, GetServiceLinkedRole,
    GetSnapshotLink, ListAutoSnapshotPolicies, ListAutoSnapshotPolicyAppliedDbfs, ListAutoSnapshotPolicyUnappliedDbfs,
    ListDbfs, ListDbfsAttachableEcsInstances, ListDbfsAttachedEcsInstances, ListSnapshot, ListSnapshotLinks,
    ListTagKeys, ListTagValues, ModifyAutoSnapshotPolicy, ModifySnapshotAttribute, RenameDbfs, ResizeDbfs, TagDbfs,
    UpdateDbfs
}
