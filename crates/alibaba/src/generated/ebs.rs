//! `ebs` 2021-07-30.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-1", "ebs.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "ebs.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "ebs.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "ebs.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "ebs.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "ebs.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "ebs.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "ebs.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "ebs.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "ebs.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "ebs.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "ebs.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "ebs.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "ebs.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "ebs.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "ebs.cn-nanjing.aliyuncs.com"),
        ("cn-qingdao", "ebs.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "ebs.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "ebs.cn-shenzhen.aliyuncs.com"),
        ("cn-wulanchabu", "ebs.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "ebs.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "ebs.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "ebs.eu-west-1.aliyuncs.com"),
        ("me-central-1", "ebs.me-central-1.aliyuncs.com"),
        ("us-east-1", "ebs.us-east-1.aliyuncs.com"),
        ("us-west-1", "ebs.us-west-1.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-northeast-1", "ebs-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "ebs-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "ebs-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "ebs-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "ebs-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "ebs-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "ebs-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "ebs-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "ebs-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "ebs-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "ebs-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "ebs-vpc.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "ebs-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "ebs-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "ebs-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan", "ebs-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "ebs-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "ebs-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "ebs-vpc.cn-nanjing.aliyuncs.com"),
        ("cn-qingdao", "ebs-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "ebs-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "ebs-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "ebs-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "ebs-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wuhan-lr", "ebs-vpc.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "ebs-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "ebs-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "ebs-vpc.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "ebs-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "ebs-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "ebs-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "ebs-vpc.me-east-1.aliyuncs.com"),
        ("na-south-1", "ebs-vpc.na-south-1.aliyuncs.com"),
        ("us-east-1", "ebs-vpc.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "ebs-vpc.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "ebs-vpc.us-west-1.aliyuncs.com"),
    ],
    global: "ebs.cn-hangzhou.aliyuncs.com",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "ebs", version: "2021-07-30", code: "ebs", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDiskReplicaPair {
    pub client_token: Option<String>,
    pub region_id: String,
    pub replica_group_id: String,
    pub replica_pair_id: String,
}
operation! { AddDiskReplicaPair(region_id: String, replica_group_id: String, replica_pair_id: String)
    "AddDiskReplicaPair" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ReplicaGroupId" replica_group_id,
    3 "ReplicaPairId" replica_pair_id
} }

pub type AddDiskReplicaPairOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyLensService {}
operation! { ApplyLensService() "ApplyLensService" -> Empty {} }

pub type ApplyLensServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindEnterpriseSnapshotPolicy {
    pub client_token: Option<String>,
    pub disk_targets: Option<Vec<String>>,
    pub policy_id: String,
    pub region_id: String,
}
operation! { BindEnterpriseSnapshotPolicy(policy_id: String, region_id: String)
    "BindEnterpriseSnapshotPolicy" -> Empty {
    0 "ClientToken" client_token: String, 1 "DiskTargets" disk_targets: Vec<String>, 2 "PolicyId" policy_id,
    3 "RegionId" region_id
} }

pub type BindEnterpriseSnapshotPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelLensService {}
operation! { CancelLensService() "CancelLensService" -> Empty {} }

pub type CancelLensServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub client_token: Option<String>,
    pub new_resource_group_id: String,
    pub region_id: String,
    pub resource_id: String,
    pub resource_type: String,
}
operation! { ChangeResourceGroup(new_resource_group_id: String, region_id: String, resource_id: String, resource_type: String)
    "ChangeResourceGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "NewResourceGroupId" new_resource_group_id, 2 "RegionId" region_id,
    3 "ResourceId" resource_id, 4 "ResourceType" resource_type
} }

pub type ChangeResourceGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearPairDrill {
    pub drill_id: String,
    pub pair_id: String,
    pub region_id: String,
}
operation! { ClearPairDrill(drill_id: String, pair_id: String, region_id: String) "ClearPairDrill" -> Empty {
    0 "DrillId" drill_id, 1 "PairId" pair_id, 2 "RegionId" region_id
} }

pub type ClearPairDrillOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearReplicaGroupDrill {
    pub drill_id: String,
    pub group_id: String,
    pub region_id: String,
}
operation! { ClearReplicaGroupDrill(drill_id: String, group_id: String, region_id: String)
    "ClearReplicaGroupDrill" -> Empty {
    0 "DrillId" drill_id, 1 "GroupId" group_id, 2 "RegionId" region_id
} }

pub type ClearReplicaGroupDrillOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedBlockStorageCluster {
    pub azone: String,
    /// 61440 to 2334720.
    pub capacity: i64,
    /// Deprecated.
    pub dbsc_id: Option<String>,
    pub dbsc_name: String,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<CreateDedicatedBlockStorageClusterTag>>,
    pub r#type: String,
}

/// What [`CreateDedicatedBlockStorageCluster::new`] takes.
pub struct CreateDedicatedBlockStorageClusterRequired {
    pub azone: String,
    pub capacity: i64,
    pub dbsc_name: String,
    pub region_id: String,
    pub r#type: String,
}
operation! { CreateDedicatedBlockStorageCluster{CreateDedicatedBlockStorageClusterRequired: azone, capacity, dbsc_name, region_id, r#type}
    "CreateDedicatedBlockStorageCluster" -> CreateDedicatedBlockStorageClusterOutput {
    0 "Azone" azone, 1 "Capacity" capacity, 2 "DbscId" dbsc_id: String, 3 "DbscName" dbsc_name, 4 "Period" period: i64,
    5 "PeriodUnit" period_unit: String, 6 "RegionId" region_id, 7 "ResourceGroupId" resource_group_id: String,
    8 "Tag" tag: Vec<CreateDedicatedBlockStorageClusterTag>, 9 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedBlockStorageClusterTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDedicatedBlockStorageClusterTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedBlockStorageClusterOutput {
    pub dbsc_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateDedicatedBlockStorageClusterOutput {
    0 "DbscId" dbsc_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskReplicaGroup {
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub destination_region_id: String,
    pub destination_zone_id: String,
    pub enable_rtc: Option<bool>,
    /// 2 to 128 characters.
    pub group_name: Option<String>,
    pub rpo: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub source_zone_id: String,
    pub tag: Option<Vec<CreateDiskReplicaGroupTag>>,
}
operation! { CreateDiskReplicaGroup(destination_region_id: String, destination_zone_id: String, region_id: String, source_zone_id: String)
    "CreateDiskReplicaGroup" -> CreateDiskReplicaGroupOutput {
    0 "Bandwidth" bandwidth: i64, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "DestinationRegionId" destination_region_id, 4 "DestinationZoneId" destination_zone_id,
    5 "EnableRtc" enable_rtc: bool, 6 "GroupName" group_name: String, 7 "RPO" rpo: i64, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id: String, 10 "SourceZoneId" source_zone_id,
    11 "Tag" tag: Vec<CreateDiskReplicaGroupTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskReplicaGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDiskReplicaGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskReplicaGroupOutput {
    pub replica_group_id: Option<String>,
}
model! { CreateDiskReplicaGroupOutput {
    0 "ReplicaGroupId" replica_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskReplicaPair {
    pub bandwidth: Option<i64>,
    pub charge_type: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub destination_disk_id: String,
    pub destination_region_id: String,
    pub destination_zone_id: String,
    pub disk_id: String,
    pub enable_rtc: Option<bool>,
    pub pair_name: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub rpo: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub source_zone_id: String,
    pub tag: Option<Vec<CreateDiskReplicaPairTag>>,
}

/// What [`CreateDiskReplicaPair::new`] takes.
pub struct CreateDiskReplicaPairRequired {
    pub destination_disk_id: String,
    pub destination_region_id: String,
    pub destination_zone_id: String,
    pub disk_id: String,
    pub region_id: String,
    pub source_zone_id: String,
}
operation! { CreateDiskReplicaPair{CreateDiskReplicaPairRequired: destination_disk_id, destination_region_id, destination_zone_id, disk_id, region_id, source_zone_id}
    "CreateDiskReplicaPair" -> CreateDiskReplicaPairOutput {
    0 "Bandwidth" bandwidth: i64, 1 "ChargeType" charge_type: String, 2 "ClientToken" client_token: String,
    3 "Description" description: String, 4 "DestinationDiskId" destination_disk_id,
    5 "DestinationRegionId" destination_region_id, 6 "DestinationZoneId" destination_zone_id, 7 "DiskId" disk_id,
    8 "EnableRtc" enable_rtc: bool, 9 "PairName" pair_name: String, 10 "Period" period: i64,
    11 "PeriodUnit" period_unit: String, 12 "RPO" rpo: i64, 13 "RegionId" region_id,
    14 "ResourceGroupId" resource_group_id: String, 15 "SourceZoneId" source_zone_id,
    16 "Tag" tag: Vec<CreateDiskReplicaPairTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskReplicaPairTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDiskReplicaPairTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskReplicaPairOutput {
    pub order_id: Option<String>,
    pub replica_pair_id: Option<String>,
}
model! { CreateDiskReplicaPairOutput {
    0 "OrderId" order_id, 1 "ReplicaPairId" replica_pair_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseSnapshotPolicy {
    pub client_token: Option<String>,
    pub cross_region_copy_info: Option<CreateEnterpriseSnapshotPolicyCrossRegionCopyInfo>,
    pub desc: Option<String>,
    pub name: String,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub retain_rule: CreateEnterpriseSnapshotPolicyRetainRule,
    pub schedule: CreateEnterpriseSnapshotPolicySchedule,
    pub special_retain_rules: Option<CreateEnterpriseSnapshotPolicySpecialRetainRules>,
    pub state: Option<String>,
    pub storage_rule: Option<CreateEnterpriseSnapshotPolicyStorageRule>,
    pub tag: Option<Vec<CreateEnterpriseSnapshotPolicyTag>>,
    pub target_type: String,
}

/// What [`CreateEnterpriseSnapshotPolicy::new`] takes.
pub struct CreateEnterpriseSnapshotPolicyRequired {
    pub name: String,
    pub region_id: String,
    pub retain_rule: CreateEnterpriseSnapshotPolicyRetainRule,
    pub schedule: CreateEnterpriseSnapshotPolicySchedule,
    pub target_type: String,
}
operation! { CreateEnterpriseSnapshotPolicy{CreateEnterpriseSnapshotPolicyRequired: name, region_id, retain_rule, schedule, target_type}
    "CreateEnterpriseSnapshotPolicy" -> CreateEnterpriseSnapshotPolicyOutput {
    0 "ClientToken" client_token: String,
    1 "CrossRegionCopyInfo" cross_region_copy_info: CreateEnterpriseSnapshotPolicyCrossRegionCopyInfo,
    2 "Desc" desc: String, 3 "Name" name, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "RetainRule" retain_rule, 7 "Schedule" schedule,
    8 "SpecialRetainRules" special_retain_rules: CreateEnterpriseSnapshotPolicySpecialRetainRules,
    9 "State" state: String, 10 "StorageRule" storage_rule: CreateEnterpriseSnapshotPolicyStorageRule,
    11 "Tag" tag: Vec<CreateEnterpriseSnapshotPolicyTag>, 12 "TargetType" target_type
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json },
    Mark { index: 8, location: Location::Default, style: Style::Json },
    Mark { index: 10, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseSnapshotPolicyCrossRegionCopyInfo {
    pub enabled: Option<bool>,
    pub regions: Option<Vec<CreateEnterpriseSnapshotPolicyRegions>>,
}
input! { CreateEnterpriseSnapshotPolicyCrossRegionCopyInfo() {
    0 "Enabled" enabled: bool, 1 "Regions" regions: Vec<CreateEnterpriseSnapshotPolicyRegions>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseSnapshotPolicyRegions {
    pub region_id: Option<String>,
    pub retain_days: Option<i64>,
}
input! { CreateEnterpriseSnapshotPolicyRegions() {
    0 "RegionId" region_id: String, 1 "RetainDays" retain_days: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseSnapshotPolicyRetainRule {
    pub number: Option<i64>,
    pub time_interval: Option<i64>,
    pub time_unit: Option<String>,
}
input! { CreateEnterpriseSnapshotPolicyRetainRule() {
    0 "Number" number: i64, 1 "TimeInterval" time_interval: i64, 2 "TimeUnit" time_unit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseSnapshotPolicySchedule {
    pub cron_expression: Option<String>,
}
input! { CreateEnterpriseSnapshotPolicySchedule(cron_expression: String) {
    0 "CronExpression" cron_expression: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseSnapshotPolicySpecialRetainRules {
    pub enabled: Option<bool>,
    pub rules: Option<Vec<CreateEnterpriseSnapshotPolicyRules>>,
}
input! { CreateEnterpriseSnapshotPolicySpecialRetainRules() {
    0 "Enabled" enabled: bool, 1 "Rules" rules: Vec<CreateEnterpriseSnapshotPolicyRules>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseSnapshotPolicyRules {
    pub special_period_unit: Option<String>,
    pub time_interval: Option<i64>,
    pub time_unit: Option<String>,
}
input! { CreateEnterpriseSnapshotPolicyRules() {
    0 "SpecialPeriodUnit" special_period_unit: String, 1 "TimeInterval" time_interval: i64,
    2 "TimeUnit" time_unit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseSnapshotPolicyStorageRule {
    pub enable_immediate_access: Option<bool>,
}
input! { CreateEnterpriseSnapshotPolicyStorageRule() {
    0 "EnableImmediateAccess" enable_immediate_access: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseSnapshotPolicyTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateEnterpriseSnapshotPolicyTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseSnapshotPolicyOutput {
    pub policy_id: Option<String>,
}
model! { CreateEnterpriseSnapshotPolicyOutput {
    0 "PolicyId" policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDiskReplicaGroup {
    pub client_token: Option<String>,
    pub region_id: String,
    pub replica_group_id: String,
}
operation! { DeleteDiskReplicaGroup(region_id: String, replica_group_id: String) "DeleteDiskReplicaGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ReplicaGroupId" replica_group_id
} }

pub type DeleteDiskReplicaGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDiskReplicaPair {
    pub client_token: Option<String>,
    pub region_id: String,
    pub replica_pair_id: String,
}
operation! { DeleteDiskReplicaPair(region_id: String, replica_pair_id: String) "DeleteDiskReplicaPair" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ReplicaPairId" replica_pair_id
} }

pub type DeleteDiskReplicaPairOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnterpriseSnapshotPolicy {
    pub client_token: Option<String>,
    pub policy_id: String,
    pub region_id: String,
}
operation! { DeleteEnterpriseSnapshotPolicy(policy_id: String, region_id: String)
    "DeleteEnterpriseSnapshotPolicy" -> Empty {
    0 "ClientToken" client_token: String, 1 "PolicyId" policy_id, 2 "RegionId" region_id
} }

pub type DeleteEnterpriseSnapshotPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedBlockStorageClusterDisks {
    pub dbsc_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
}
operation! { DescribeDedicatedBlockStorageClusterDisks(dbsc_id: String, region_id: String)
    "DescribeDedicatedBlockStorageClusterDisks" -> DescribeDedicatedBlockStorageClusterDisksOutput {
    0 "DbscId" dbsc_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "RegionId" region_id
} }
paged! { DescribeDedicatedBlockStorageClusterDisks: DescribeDedicatedBlockStorageClusterDisksDisk =
    Token "NextToken", "Disks.Disk" disks.disk, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedBlockStorageClusterDisksOutput {
    pub disks: Option<DescribeDedicatedBlockStorageClusterDisksDisks>,
    pub next_token: Option<String>,
}
model! { DescribeDedicatedBlockStorageClusterDisksOutput {
    0 "Disks" disks, 1 "NextToken" next_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedBlockStorageClusterDisksDisks {
    pub disk: Option<Vec<DescribeDedicatedBlockStorageClusterDisksDisk>>,
}
model! { DescribeDedicatedBlockStorageClusterDisksDisks {
    0 "Disk" disk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedBlockStorageClusterDisksDisk {
    pub attached_time: Option<String>,
    pub bdf_id: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub delete_auto_snapshot: Option<bool>,
    pub delete_with_instance: Option<bool>,
    pub description: Option<String>,
    pub detached_time: Option<String>,
    pub device: Option<String>,
    pub disk_charge_type: Option<String>,
    pub disk_id: Option<String>,
    pub disk_name: Option<String>,
    pub enable_auto_snapshot: Option<bool>,
    pub encrypted: Option<bool>,
    pub iops: Option<i64>,
    pub image_id: Option<String>,
    pub instance_id: Option<String>,
    pub kms_key_id: Option<String>,
    pub mount_instance_num: Option<i64>,
    pub multi_attach: Option<String>,
    pub performance_level: Option<String>,
    pub portable: Option<bool>,
    pub provisioned_iops: Option<i64>,
    pub region_id: Option<String>,
    pub size: Option<i64>,
    pub source_snapshot_id: Option<String>,
    pub status: Option<String>,
    pub storage_cluster_id: Option<String>,
    pub storage_set_id: Option<String>,
    pub storage_set_partition_number: Option<i64>,
    pub tags: Option<Vec<DescribeDedicatedBlockStorageClusterDisksTags>>,
    pub throughput: Option<i64>,
    pub r#type: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDedicatedBlockStorageClusterDisksDisk {
    0 "AttachedTime" attached_time, 1 "BdfId" bdf_id, 2 "BurstingEnabled" bursting_enabled, 3 "Category" category,
    4 "DeleteAutoSnapshot" delete_auto_snapshot, 5 "DeleteWithInstance" delete_with_instance,
    6 "Description" description, 7 "DetachedTime" detached_time, 8 "Device" device, 9 "DiskChargeType" disk_charge_type,
    10 "DiskId" disk_id, 11 "DiskName" disk_name, 12 "EnableAutoSnapshot" enable_auto_snapshot,
    13 "Encrypted" encrypted, 14 "IOPS" iops, 15 "ImageId" image_id, 16 "InstanceId" instance_id,
    17 "KMSKeyId" kms_key_id, 18 "MountInstanceNum" mount_instance_num, 19 "MultiAttach" multi_attach,
    20 "PerformanceLevel" performance_level, 21 "Portable" portable, 22 "ProvisionedIops" provisioned_iops,
    23 "RegionId" region_id, 24 "Size" size, 25 "SourceSnapshotId" source_snapshot_id, 26 "Status" status,
    27 "StorageClusterId" storage_cluster_id, 28 "StorageSetId" storage_set_id,
    29 "StorageSetPartitionNumber" storage_set_partition_number, 30 "Tags" tags, 31 "Throughput" throughput,
    32 "Type" r#type, 33 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedBlockStorageClusterDisksTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeDedicatedBlockStorageClusterDisksTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedBlockStorageClusters {
    pub client_token: Option<String>,
    pub dedicated_block_storage_cluster_id: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<DescribeDedicatedBlockStorageClustersTag>>,
    pub azone_id: Option<String>,
    pub category: Option<String>,
    pub region_id: String,
    pub status: Option<Vec<String>>,
}
operation! { DescribeDedicatedBlockStorageClusters(region_id: String)
    "DescribeDedicatedBlockStorageClusters" -> DescribeDedicatedBlockStorageClustersOutput {
    0 "ClientToken" client_token: String,
    1 "DedicatedBlockStorageClusterId" dedicated_block_storage_cluster_id: Vec<String>, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "ResourceGroupId" resource_group_id: String, 7 "Tag" tag: Vec<DescribeDedicatedBlockStorageClustersTag>,
    8 "AzoneId" azone_id: String, 9 "Category" category: String, 10 "RegionId" region_id,
    11 "Status" status: Vec<String>
} [
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None }
] }
paged! { DescribeDedicatedBlockStorageClusters: DescribeDedicatedBlockStorageClustersDedicatedBlockStorageClusters =
    Token "NextToken", "DedicatedBlockStorageClusters" dedicated_block_storage_clusters, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedBlockStorageClustersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDedicatedBlockStorageClustersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeDedicatedBlockStorageClustersOutput {
    pub dedicated_block_storage_clusters: Option<Vec<DescribeDedicatedBlockStorageClustersDedicatedBlockStorageClusters>>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDedicatedBlockStorageClustersOutput {
    0 "DedicatedBlockStorageClusters" dedicated_block_storage_clusters, 1 "NextToken" next_token,
    2 "PageNumber" page_number, 3 "PageSize" page_size, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
#[rustfmt::skip]
pub struct DescribeDedicatedBlockStorageClustersDedicatedBlockStorageClusters {
    pub ali_uid: Option<String>,
    pub category: Option<String>,
    pub create_time: Option<String>,
    pub dedicated_block_storage_cluster_capacity: Option<DescribeDedicatedBlockStorageClustersDedicatedBlockStorageClusterCapacity>,
    pub dedicated_block_storage_cluster_id: Option<String>,
    pub dedicated_block_storage_cluster_name: Option<String>,
    pub description: Option<String>,
    pub enable_thin_provision: Option<bool>,
    pub expired_time: Option<String>,
    pub performance_level: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub size_over_sold_ratio: Option<f64>,
    pub status: Option<String>,
    pub storage_domain: Option<String>,
    pub supported_category: Option<String>,
    pub tags: Option<Vec<DescribeDedicatedBlockStorageClustersTags>>,
    pub r#type: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDedicatedBlockStorageClustersDedicatedBlockStorageClusters {
    0 "AliUid" ali_uid, 1 "Category" category, 2 "CreateTime" create_time,
    3 "DedicatedBlockStorageClusterCapacity" dedicated_block_storage_cluster_capacity,
    4 "DedicatedBlockStorageClusterId" dedicated_block_storage_cluster_id,
    5 "DedicatedBlockStorageClusterName" dedicated_block_storage_cluster_name, 6 "Description" description,
    7 "EnableThinProvision" enable_thin_provision, 8 "ExpiredTime" expired_time, 9 "PerformanceLevel" performance_level,
    10 "RegionId" region_id, 11 "ResourceGroupId" resource_group_id, 12 "SizeOverSoldRatio" size_over_sold_ratio,
    13 "Status" status, 14 "StorageDomain" storage_domain, 15 "SupportedCategory" supported_category, 16 "Tags" tags,
    17 "Type" r#type, 18 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedBlockStorageClustersDedicatedBlockStorageClusterCapacity {
    pub available_capacity: Option<i64>,
    pub available_device_capacity: Option<i64>,
    pub available_space_capacity: Option<f64>,
    pub cluster_available_capacity: Option<i64>,
    pub cluster_delivery_capacity: Option<i64>,
    pub delivery_capacity: Option<i64>,
    pub total_capacity: Option<i64>,
    pub total_device_capacity: Option<i64>,
    pub total_space_capacity: Option<i64>,
    pub used_capacity: Option<i64>,
    pub used_device_capacity: Option<i64>,
    pub used_space_capacity: Option<f64>,
}
model! { DescribeDedicatedBlockStorageClustersDedicatedBlockStorageClusterCapacity {
    0 "AvailableCapacity" available_capacity, 1 "AvailableDeviceCapacity" available_device_capacity,
    2 "AvailableSpaceCapacity" available_space_capacity, 3 "ClusterAvailableCapacity" cluster_available_capacity,
    4 "ClusterDeliveryCapacity" cluster_delivery_capacity, 5 "DeliveryCapacity" delivery_capacity,
    6 "TotalCapacity" total_capacity, 7 "TotalDeviceCapacity" total_device_capacity,
    8 "TotalSpaceCapacity" total_space_capacity, 9 "UsedCapacity" used_capacity,
    10 "UsedDeviceCapacity" used_device_capacity, 11 "UsedSpaceCapacity" used_space_capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedBlockStorageClustersTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeDedicatedBlockStorageClustersTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskEvents {
    pub disk_category: Option<String>,
    pub disk_id: Option<String>,
    pub end_time: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeDiskEvents() "DescribeDiskEvents" -> DescribeDiskEventsOutput {
    0 "DiskCategory" disk_category: String, 1 "DiskId" disk_id: String, 2 "EndTime" end_time: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "RegionId" region_id: String,
    6 "StartTime" start_time: String, 7 "Type" r#type: String
} }
paged! { DescribeDiskEvents: DescribeDiskEventsDiskEvents =
    Token "NextToken", "DiskEvents" disk_events, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskEventsOutput {
    pub disk_events: Option<Vec<DescribeDiskEventsDiskEvents>>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeDiskEventsOutput {
    0 "DiskEvents" disk_events, 1 "NextToken" next_token, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskEventsDiskEvents {
    pub description: Option<String>,
    pub disk_id: Option<String>,
    pub recommend_action: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub timestamp: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDiskEventsDiskEvents {
    0 "Description" description, 1 "DiskId" disk_id, 2 "RecommendAction" recommend_action, 3 "RegionId" region_id,
    4 "Status" status, 5 "Timestamp" timestamp, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskMonitorData {
    pub disk_id: String,
    pub end_time: String,
    pub period: Option<i64>,
    pub region_id: String,
    pub start_time: String,
    pub r#type: Option<String>,
}
operation! { DescribeDiskMonitorData(disk_id: String, end_time: String, region_id: String, start_time: String)
    "DescribeDiskMonitorData" -> DescribeDiskMonitorDataOutput {
    0 "DiskId" disk_id, 1 "EndTime" end_time, 2 "Period" period: i64, 3 "RegionId" region_id, 4 "StartTime" start_time,
    5 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskMonitorDataOutput {
    pub monitor_data: Option<Vec<DescribeDiskMonitorDataMonitorData>>,
    pub total_count: Option<i64>,
}
model! { DescribeDiskMonitorDataOutput {
    0 "MonitorData" monitor_data, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskMonitorDataMonitorData {
    pub bps_percent: Option<i64>,
    pub burst_io_count: Option<i64>,
    pub disk_id: Option<String>,
    pub iops_percent: Option<i64>,
    pub read_bps: Option<i64>,
    pub read_block_size: Option<i64>,
    pub read_iops: Option<i64>,
    pub read_latency: Option<i64>,
    pub timestamp: Option<String>,
    pub write_bps: Option<i64>,
    pub write_block_size: Option<i64>,
    pub write_iops: Option<i64>,
    pub write_latency: Option<i64>,
}
model! { DescribeDiskMonitorDataMonitorData {
    0 "BPSPercent" bps_percent, 1 "BurstIOCount" burst_io_count, 2 "DiskId" disk_id, 3 "IOPSPercent" iops_percent,
    4 "ReadBPS" read_bps, 5 "ReadBlockSize" read_block_size, 6 "ReadIOPS" read_iops, 7 "ReadLatency" read_latency,
    8 "Timestamp" timestamp, 9 "WriteBPS" write_bps, 10 "WriteBlockSize" write_block_size, 11 "WriteIOPS" write_iops,
    12 "WriteLatency" write_latency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskMonitorDataList {
    pub disk_ids: Option<String>,
    pub end_time: String,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub start_time: String,
    pub r#type: String,
}
operation! { DescribeDiskMonitorDataList(end_time: String, region_id: String, start_time: String, r#type: String)
    "DescribeDiskMonitorDataList" -> DescribeDiskMonitorDataListOutput {
    0 "DiskIds" disk_ids: String, 1 "EndTime" end_time, 2 "MaxResults" max_results: String,
    3 "NextToken" next_token: String, 4 "RegionId" region_id, 5 "StartTime" start_time, 6 "Type" r#type
} }
paged! { DescribeDiskMonitorDataList: DescribeDiskMonitorDataListMonitorData =
    Token "NextToken", "MonitorData" monitor_data, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskMonitorDataListOutput {
    pub monitor_data: Option<Vec<DescribeDiskMonitorDataListMonitorData>>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeDiskMonitorDataListOutput {
    0 "MonitorData" monitor_data, 1 "NextToken" next_token, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskMonitorDataListMonitorData {
    pub burst_io_count: Option<i64>,
    pub disk_id: Option<String>,
    pub timestamp: Option<String>,
}
model! { DescribeDiskMonitorDataListMonitorData {
    0 "BurstIOCount" burst_io_count, 1 "DiskId" disk_id, 2 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskReplicaGroups {
    pub group_ids: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub site: Option<String>,
    pub tag: Option<Vec<DescribeDiskReplicaGroupsTag>>,
}
operation! { DescribeDiskReplicaGroups(region_id: String)
    "DescribeDiskReplicaGroups" -> DescribeDiskReplicaGroupsOutput {
    0 "GroupIds" group_ids: String, 1 "MaxResults" max_results: i64, 2 "Name" name: String,
    3 "NextToken" next_token: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "RegionId" region_id, 7 "ResourceGroupId" resource_group_id: String, 8 "Site" site: String,
    9 "Tag" tag: Vec<DescribeDiskReplicaGroupsTag>
} }
paged! { DescribeDiskReplicaGroups: DescribeDiskReplicaGroupsReplicaGroups =
    Token "NextToken", "ReplicaGroups" replica_groups, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskReplicaGroupsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDiskReplicaGroupsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskReplicaGroupsOutput {
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub replica_groups: Option<Vec<DescribeDiskReplicaGroupsReplicaGroups>>,
    pub total_count: Option<i64>,
}
model! { DescribeDiskReplicaGroupsOutput {
    0 "NextToken" next_token, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "ReplicaGroups" replica_groups,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskReplicaGroupsReplicaGroups {
    pub bandwidth: Option<i64>,
    pub description: Option<String>,
    pub destination_region_id: Option<String>,
    pub destination_zone_id: Option<String>,
    pub enable_rtc: Option<bool>,
    pub group_name: Option<String>,
    pub last_recover_point: Option<i64>,
    pub pair_ids: Option<Vec<String>>,
    pub pair_number: Option<i64>,
    pub primary_region: Option<String>,
    pub primary_zone: Option<String>,
    pub rpo: Option<i64>,
    pub replica_group_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub site: Option<String>,
    pub source_region_id: Option<String>,
    pub source_zone_id: Option<String>,
    pub standby_region: Option<String>,
    pub standby_zone: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<DescribeDiskReplicaGroupsTags>>,
}
model! { DescribeDiskReplicaGroupsReplicaGroups {
    0 "Bandwidth" bandwidth, 1 "Description" description, 2 "DestinationRegionId" destination_region_id,
    3 "DestinationZoneId" destination_zone_id, 4 "EnableRtc" enable_rtc, 5 "GroupName" group_name,
    6 "LastRecoverPoint" last_recover_point, 7 "PairIds" pair_ids, 8 "PairNumber" pair_number,
    9 "PrimaryRegion" primary_region, 10 "PrimaryZone" primary_zone, 11 "RPO" rpo, 12 "ReplicaGroupId" replica_group_id,
    13 "ResourceGroupId" resource_group_id, 14 "Site" site, 15 "SourceRegionId" source_region_id,
    16 "SourceZoneId" source_zone_id, 17 "StandbyRegion" standby_region, 18 "StandbyZone" standby_zone,
    19 "Status" status, 20 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskReplicaGroupsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeDiskReplicaGroupsTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskReplicaPairProgress {
    pub region_id: String,
    pub replica_pair_id: String,
}
operation! { DescribeDiskReplicaPairProgress(region_id: String, replica_pair_id: String)
    "DescribeDiskReplicaPairProgress" -> DescribeDiskReplicaPairProgressOutput {
    0 "RegionId" region_id, 1 "ReplicaPairId" replica_pair_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskReplicaPairProgressOutput {
    pub progress: Option<i64>,
    pub recover_point: Option<i64>,
}
model! { DescribeDiskReplicaPairProgressOutput {
    0 "Progress" progress, 1 "RecoverPoint" recover_point
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskReplicaPairs {
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pair_ids: Option<String>,
    pub region_id: String,
    pub replica_group_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub site: Option<String>,
    pub tag: Option<Vec<DescribeDiskReplicaPairsTag>>,
}
operation! { DescribeDiskReplicaPairs(region_id: String) "DescribeDiskReplicaPairs" -> DescribeDiskReplicaPairsOutput {
    0 "MaxResults" max_results: i64, 1 "Name" name: String, 2 "NextToken" next_token: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "PairIds" pair_ids: String, 6 "RegionId" region_id,
    7 "ReplicaGroupId" replica_group_id: String, 8 "ResourceGroupId" resource_group_id: String, 9 "Site" site: String,
    10 "Tag" tag: Vec<DescribeDiskReplicaPairsTag>
} }
paged! { DescribeDiskReplicaPairs: DescribeDiskReplicaPairsReplicaPairs =
    Token "NextToken", "ReplicaPairs" replica_pairs, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskReplicaPairsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDiskReplicaPairsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskReplicaPairsOutput {
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub replica_pairs: Option<Vec<DescribeDiskReplicaPairsReplicaPairs>>,
    pub total_count: Option<i64>,
}
model! { DescribeDiskReplicaPairsOutput {
    0 "NextToken" next_token, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "ReplicaPairs" replica_pairs,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskReplicaPairsReplicaPairs {
    pub bandwidth: Option<i64>,
    pub charge_type: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub destination_disk_id: Option<String>,
    pub destination_region: Option<String>,
    pub destination_zone_id: Option<String>,
    pub enable_rtc: Option<bool>,
    pub expired_time: Option<i64>,
    pub last_recover_point: Option<i64>,
    pub pair_name: Option<String>,
    pub primary_region: Option<String>,
    pub primary_zone: Option<String>,
    pub rpo: Option<i64>,
    pub replica_group_id: Option<String>,
    pub replica_group_name: Option<String>,
    pub replica_pair_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub site: Option<String>,
    pub source_disk_id: Option<String>,
    pub source_region: Option<String>,
    pub source_zone_id: Option<String>,
    pub standby_region: Option<String>,
    pub standby_zone: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub tags: Option<Vec<DescribeDiskReplicaPairsTags>>,
}
model! { DescribeDiskReplicaPairsReplicaPairs {
    0 "Bandwidth" bandwidth, 1 "ChargeType" charge_type, 2 "CreateTime" create_time, 3 "Description" description,
    4 "DestinationDiskId" destination_disk_id, 5 "DestinationRegion" destination_region,
    6 "DestinationZoneId" destination_zone_id, 7 "EnableRtc" enable_rtc, 8 "ExpiredTime" expired_time,
    9 "LastRecoverPoint" last_recover_point, 10 "PairName" pair_name, 11 "PrimaryRegion" primary_region,
    12 "PrimaryZone" primary_zone, 13 "RPO" rpo, 14 "ReplicaGroupId" replica_group_id,
    15 "ReplicaGroupName" replica_group_name, 16 "ReplicaPairId" replica_pair_id,
    17 "ResourceGroupId" resource_group_id, 18 "Site" site, 19 "SourceDiskId" source_disk_id,
    20 "SourceRegion" source_region, 21 "SourceZoneId" source_zone_id, 22 "StandbyRegion" standby_region,
    23 "StandbyZone" standby_zone, 24 "Status" status, 25 "StatusMessage" status_message, 26 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskReplicaPairsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeDiskReplicaPairsTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSnapshotPolicy {
    pub client_token: Option<String>,
    pub disk_ids: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub policy_ids: Option<Vec<String>>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<DescribeEnterpriseSnapshotPolicyTag>>,
}
operation! { DescribeEnterpriseSnapshotPolicy(region_id: String)
    "DescribeEnterpriseSnapshotPolicy" -> DescribeEnterpriseSnapshotPolicyOutput {
    0 "ClientToken" client_token: String, 1 "DiskIds" disk_ids: Vec<String>, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "PolicyIds" policy_ids: Vec<String>, 7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id: String,
    9 "Tag" tag: Vec<DescribeEnterpriseSnapshotPolicyTag>
} }
paged! { DescribeEnterpriseSnapshotPolicy: DescribeEnterpriseSnapshotPolicyPolicies =
    Token "NextToken", "Policies" policies, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSnapshotPolicyTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeEnterpriseSnapshotPolicyTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSnapshotPolicyOutput {
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub policies: Option<Vec<DescribeEnterpriseSnapshotPolicyPolicies>>,
    pub total_count: Option<i64>,
}
model! { DescribeEnterpriseSnapshotPolicyOutput {
    0 "NextToken" next_token, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Policies" policies,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSnapshotPolicyPolicies {
    pub create_time: Option<String>,
    pub cross_region_copy_info: Option<DescribeEnterpriseSnapshotPolicyCrossRegionCopyInfo>,
    pub desc: Option<String>,
    pub disk_ids: Option<Vec<String>>,
    pub managed_for_ecs: Option<bool>,
    pub name: Option<String>,
    pub policy_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub retain_rule: Option<DescribeEnterpriseSnapshotPolicyRetainRule>,
    pub schedule: Option<DescribeEnterpriseSnapshotPolicySchedule>,
    pub special_retain_rules: Option<DescribeEnterpriseSnapshotPolicySpecialRetainRules>,
    pub state: Option<String>,
    pub storage_rule: Option<DescribeEnterpriseSnapshotPolicyStorageRule>,
    pub tags: Option<Vec<DescribeEnterpriseSnapshotPolicyTags>>,
    pub target_count: Option<i64>,
    pub target_type: Option<String>,
}
model! { DescribeEnterpriseSnapshotPolicyPolicies {
    0 "CreateTime" create_time, 1 "CrossRegionCopyInfo" cross_region_copy_info, 2 "Desc" desc, 3 "DiskIds" disk_ids,
    4 "ManagedForEcs" managed_for_ecs, 5 "Name" name, 6 "PolicyId" policy_id, 7 "ResourceGroupId" resource_group_id,
    8 "RetainRule" retain_rule, 9 "Schedule" schedule, 10 "SpecialRetainRules" special_retain_rules, 11 "State" state,
    12 "StorageRule" storage_rule, 13 "Tags" tags, 14 "TargetCount" target_count, 15 "TargetType" target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSnapshotPolicyCrossRegionCopyInfo {
    pub enabled: Option<bool>,
    pub regions: Option<Vec<DescribeEnterpriseSnapshotPolicyRegions>>,
}
model! { DescribeEnterpriseSnapshotPolicyCrossRegionCopyInfo {
    0 "Enabled" enabled, 1 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSnapshotPolicyRegions {
    pub region_id: Option<String>,
    pub retain_days: Option<i64>,
}
model! { DescribeEnterpriseSnapshotPolicyRegions {
    0 "RegionId" region_id, 1 "RetainDays" retain_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSnapshotPolicyRetainRule {
    pub number: Option<i64>,
    pub time_interval: Option<i64>,
    pub time_unit: Option<String>,
}
model! { DescribeEnterpriseSnapshotPolicyRetainRule {
    0 "Number" number, 1 "TimeInterval" time_interval, 2 "TimeUnit" time_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSnapshotPolicySchedule {
    pub cron_expression: Option<String>,
}
model! { DescribeEnterpriseSnapshotPolicySchedule {
    0 "CronExpression" cron_expression
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSnapshotPolicySpecialRetainRules {
    pub enabled: Option<bool>,
    pub rules: Option<Vec<DescribeEnterpriseSnapshotPolicyRules>>,
}
model! { DescribeEnterpriseSnapshotPolicySpecialRetainRules {
    0 "Enabled" enabled, 1 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSnapshotPolicyRules {
    pub special_period_unit: Option<String>,
    pub time_interval: Option<i64>,
    pub time_unit: Option<String>,
}
model! { DescribeEnterpriseSnapshotPolicyRules {
    0 "SpecialPeriodUnit" special_period_unit, 1 "TimeInterval" time_interval, 2 "TimeUnit" time_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSnapshotPolicyStorageRule {
    pub enable_immediate_access: Option<bool>,
}
model! { DescribeEnterpriseSnapshotPolicyStorageRule {
    0 "EnableImmediateAccess" enable_immediate_access
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSnapshotPolicyTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeEnterpriseSnapshotPolicyTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvents {
    pub end_time: Option<String>,
    pub event_level: Option<String>,
    pub event_name: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
operation! { DescribeEvents(region_id: String) "DescribeEvents" -> DescribeEventsOutput {
    0 "EndTime" end_time: String, 1 "EventLevel" event_level: String, 2 "EventName" event_name: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "RegionId" region_id,
    6 "ResourceId" resource_id: String, 7 "ResourceType" resource_type: String, 8 "StartTime" start_time: String,
    9 "Status" status: String
} }
paged! { DescribeEvents: DescribeEventsResourceEvents =
    Token "NextToken", "ResourceEvents" resource_events, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsOutput {
    pub next_token: Option<String>,
    pub resource_events: Option<Vec<DescribeEventsResourceEvents>>,
    pub total_count: Option<i64>,
}
model! { DescribeEventsOutput {
    0 "NextToken" next_token, 1 "ResourceEvents" resource_events, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsResourceEvents {
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub event_level: Option<String>,
    pub event_name: Option<String>,
    pub event_type: Option<String>,
    pub extra_attributes: Option<String>,
    pub recommend_action: Option<String>,
    pub recommend_params: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { DescribeEventsResourceEvents {
    0 "Description" description, 1 "EndTime" end_time, 2 "EventLevel" event_level, 3 "EventName" event_name,
    4 "EventType" event_type, 5 "ExtraAttributes" extra_attributes, 6 "RecommendAction" recommend_action,
    7 "RecommendParams" recommend_params, 8 "ResourceId" resource_id, 9 "ResourceType" resource_type,
    10 "StartTime" start_time, 11 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLensMonitorDisks {
    pub disk_category: Option<String>,
    pub disk_id_pattern: Option<String>,
    pub disk_ids: Option<Vec<String>>,
    pub lens_tags: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
}
operation! { DescribeLensMonitorDisks(region_id: String) "DescribeLensMonitorDisks" -> DescribeLensMonitorDisksOutput {
    0 "DiskCategory" disk_category: String, 1 "DiskIdPattern" disk_id_pattern: String,
    2 "DiskIds" disk_ids: Vec<String>, 3 "LensTags" lens_tags: Vec<String>, 4 "MaxResults" max_results: i64,
    5 "NextToken" next_token: String, 6 "RegionId" region_id
} }
paged! { DescribeLensMonitorDisks: DescribeLensMonitorDisksDiskInfos =
    Token "NextToken", "DiskInfos" disk_infos, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLensMonitorDisksOutput {
    pub disk_infos: Option<Vec<DescribeLensMonitorDisksDiskInfos>>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeLensMonitorDisksOutput {
    0 "DiskInfos" disk_infos, 1 "NextToken" next_token, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLensMonitorDisksDiskInfos {
    pub bps: Option<i64>,
    pub bursting_enabled: Option<bool>,
    pub disk_category: Option<String>,
    pub disk_id: Option<String>,
    pub disk_name: Option<String>,
    pub disk_status: Option<String>,
    pub disk_type: Option<String>,
    pub iops: Option<i64>,
    pub lens_tags: Option<Vec<String>>,
    pub performance_level: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub region_id: Option<String>,
    pub sharing_enabled: Option<String>,
    pub size: Option<i64>,
    pub tags: Option<Vec<DescribeLensMonitorDisksTags>>,
    pub zone_id: Option<String>,
}
model! { DescribeLensMonitorDisksDiskInfos {
    0 "Bps" bps, 1 "BurstingEnabled" bursting_enabled, 2 "DiskCategory" disk_category, 3 "DiskId" disk_id,
    4 "DiskName" disk_name, 5 "DiskStatus" disk_status, 6 "DiskType" disk_type, 7 "Iops" iops, 8 "LensTags" lens_tags,
    9 "PerformanceLevel" performance_level, 10 "ProvisionedIops" provisioned_iops, 11 "RegionId" region_id,
    12 "SharingEnabled" sharing_enabled, 13 "Size" size, 14 "Tags" tags, 15 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLensMonitorDisksTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeLensMonitorDisksTags {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLensServiceStatus {}
operation! { DescribeLensServiceStatus() "DescribeLensServiceStatus" -> DescribeLensServiceStatusOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLensServiceStatusOutput {
    pub status: Option<String>,
}
model! { DescribeLensServiceStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricData {
    pub aggre_ops: Option<String>,
    pub aggre_over_line_ops: Option<String>,
    pub dimensions: Option<String>,
    pub end_time: Option<String>,
    pub group_by_labels: Option<Vec<String>>,
    pub metric_name: String,
    pub period: Option<i64>,
    pub region_id: Option<String>,
    pub start_time: Option<String>,
}
operation! { DescribeMetricData(metric_name: String) "DescribeMetricData" -> DescribeMetricDataOutput {
    0 "AggreOps" aggre_ops: String, 1 "AggreOverLineOps" aggre_over_line_ops: String, 2 "Dimensions" dimensions: String,
    3 "EndTime" end_time: String, 4 "GroupByLabels" group_by_labels: Vec<String>, 5 "MetricName" metric_name,
    6 "Period" period: i64, 7 "RegionId" region_id: String, 8 "StartTime" start_time: String
} [
    Mark { index: 4, location: Location::Default, style: Style::Simple }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricDataOutput {
    pub data_list: Option<Vec<DescribeMetricDataDataList>>,
    pub total_count: Option<i64>,
    pub warnings: Option<Vec<String>>,
}
model! { DescribeMetricDataOutput {
    0 "DataList" data_list, 1 "TotalCount" total_count, 2 "Warnings" warnings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricDataDataList {
    pub datapoints: Option<Value>,
    pub labels: Option<Value>,
}
model! { DescribeMetricDataDataList {
    0 "Datapoints" datapoints, 1 "Labels" labels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePairDrills {
    pub drill_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pair_id: String,
    pub region_id: String,
}
operation! { DescribePairDrills(pair_id: String, region_id: String) "DescribePairDrills" -> DescribePairDrillsOutput {
    0 "DrillId" drill_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "PairId" pair_id, 6 "RegionId" region_id
} }
paged! { DescribePairDrills: DescribePairDrillsDrills = Token "NextToken", "Drills" drills, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePairDrillsOutput {
    pub drills: Option<Vec<DescribePairDrillsDrills>>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePairDrillsOutput {
    0 "Drills" drills, 1 "NextToken" next_token, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePairDrillsDrills {
    pub drill_disk_id: Option<String>,
    pub drill_disk_status: Option<String>,
    pub drill_id: Option<String>,
    pub recover_point: Option<i64>,
    pub start_at: Option<i64>,
    pub status: Option<String>,
    pub status_message: Option<String>,
}
model! { DescribePairDrillsDrills {
    0 "DrillDiskId" drill_disk_id, 1 "DrillDiskStatus" drill_disk_status, 2 "DrillId" drill_id,
    3 "RecoverPoint" recover_point, 4 "StartAt" start_at, 5 "Status" status, 6 "StatusMessage" status_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    pub region_id: Option<String>,
    pub resource_type: Option<String>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "RegionId" region_id: String, 2 "ResourceType" resource_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<Vec<DescribeRegionsRegions>>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
    pub zones: Option<Vec<DescribeRegionsZones>>,
}
model! { DescribeRegionsRegions {
    0 "LocalName" local_name, 1 "RegionEndpoint" region_endpoint, 2 "RegionId" region_id, 3 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsZones {
    pub local_name: Option<String>,
    pub resource_types: Option<Vec<String>>,
    pub zone_id: Option<String>,
}
model! { DescribeRegionsZones {
    0 "LocalName" local_name, 1 "ResourceTypes" resource_types, 2 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicaGroupDrills {
    pub drill_id: Option<String>,
    pub group_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: String,
}
operation! { DescribeReplicaGroupDrills(group_id: String, region_id: String)
    "DescribeReplicaGroupDrills" -> DescribeReplicaGroupDrillsOutput {
    0 "DrillId" drill_id: String, 1 "GroupId" group_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "RegionId" region_id
} }
paged! { DescribeReplicaGroupDrills: DescribeReplicaGroupDrillsDrills =
    Token "NextToken", "Drills" drills, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicaGroupDrillsOutput {
    pub drills: Option<Vec<DescribeReplicaGroupDrillsDrills>>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeReplicaGroupDrillsOutput {
    0 "Drills" drills, 1 "NextToken" next_token, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicaGroupDrillsDrills {
    pub drill_id: Option<String>,
    pub group_id: Option<String>,
    pub pairs_info: Option<Vec<DescribeReplicaGroupDrillsPairsInfo>>,
    pub recover_point: Option<i64>,
    pub start_at: Option<i64>,
    pub status: Option<String>,
    pub status_message: Option<String>,
}
model! { DescribeReplicaGroupDrillsDrills {
    0 "DrillId" drill_id, 1 "GroupId" group_id, 2 "PairsInfo" pairs_info, 3 "RecoverPoint" recover_point,
    4 "StartAt" start_at, 5 "Status" status, 6 "StatusMessage" status_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicaGroupDrillsPairsInfo {
    pub drill_disk_id: Option<String>,
    pub drill_disk_status: Option<String>,
    pub pair_id: Option<String>,
}
model! { DescribeReplicaGroupDrillsPairsInfo {
    0 "DrillDiskId" drill_disk_id, 1 "DrillDiskStatus" drill_disk_status, 2 "PairId" pair_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSolutionInstanceConfiguration {
    pub client_token: Option<String>,
    pub parameters: Option<Vec<DescribeSolutionInstanceConfigurationParameters>>,
    pub region_id: String,
    pub solution_id: String,
}
operation! { DescribeSolutionInstanceConfiguration(region_id: String, solution_id: String)
    "DescribeSolutionInstanceConfiguration" -> DescribeSolutionInstanceConfigurationOutput {
    0 "ClientToken" client_token: String,
    1 "Parameters" parameters: Vec<DescribeSolutionInstanceConfigurationParameters>, 2 "RegionId" region_id,
    3 "SolutionId" solution_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSolutionInstanceConfigurationParameters {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
}
input! { DescribeSolutionInstanceConfigurationParameters(parameter_key: String, parameter_value: String) {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSolutionInstanceConfigurationOutput {
    pub data: Option<Vec<BTreeMap<String, Value>>>,
}
model! { DescribeSolutionInstanceConfigurationOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTagKeys {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub tag_filter_key: Option<String>,
}
operation! { DescribeUserTagKeys() "DescribeUserTagKeys" -> DescribeUserTagKeysOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id: String,
    3 "TagFilterKey" tag_filter_key: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }
paged! { DescribeUserTagKeys: String = Token "NextToken", "TagKeys" tag_keys, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTagKeysOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}
model! { DescribeUserTagKeysOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "TagKeys" tag_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTagValues {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: Option<String>,
    pub tag_filter_value: Option<String>,
    pub tag_key: Option<String>,
}
operation! { DescribeUserTagValues() "DescribeUserTagValues" -> DescribeUserTagValuesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "RegionId" region_id: String,
    3 "TagFilterValue" tag_filter_value: String, 4 "TagKey" tag_key: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }
paged! { DescribeUserTagValues: String = Token "NextToken", "TagValues" tag_values, next "NextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTagValuesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub tag_values: Option<Vec<String>>,
}
model! { DescribeUserTagValuesOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "TagValues" tag_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailoverDiskReplicaGroup {
    pub client_token: Option<String>,
    pub region_id: String,
    pub replica_group_id: String,
}
operation! { FailoverDiskReplicaGroup(region_id: String, replica_group_id: String) "FailoverDiskReplicaGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ReplicaGroupId" replica_group_id
} }

pub type FailoverDiskReplicaGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailoverDiskReplicaPair {
    pub client_token: Option<String>,
    pub region_id: String,
    pub replica_pair_id: String,
}
operation! { FailoverDiskReplicaPair(region_id: String, replica_pair_id: String) "FailoverDiskReplicaPair" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ReplicaPairId" replica_pair_id
} }

pub type FailoverDiskReplicaPairOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReport {
    pub app_name: Option<String>,
    pub report_type: Option<String>,
    pub region_id: Option<String>,
    pub report_id: Option<String>,
}
operation! { GetReport() "GetReport" -> GetReportOutput {
    0 "AppName" app_name: String, 1 "ReportType" report_type: String, 2 "RegionId" region_id: String,
    3 "ReportId" report_id: String
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReportOutput {
    pub datas: Option<Vec<GetReportDatas>>,
}
model! { GetReportOutput {
    0 "Datas" datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReportDatas {
    pub data: Option<Vec<GetReportData>>,
    pub title: Option<String>,
}
model! { GetReportDatas {
    0 "Data" data, 1 "Title" title
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReportData {
    pub data_points: Option<BTreeMap<String, Value>>,
    pub labels: Option<BTreeMap<String, Value>>,
}
model! { GetReportData {
    0 "DataPoints" data_points, 1 "Labels" labels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReplicaEdgeSupported {
    pub azone: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub region_id: String,
}
operation! { ListReplicaEdgeSupported(azone: String, region_id: String)
    "ListReplicaEdgeSupported" -> ListReplicaEdgeSupportedOutput {
    0 "Azone" azone, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "RegionId" region_id
} }
paged! { ListReplicaEdgeSupported: ListReplicaEdgeSupportedSupportedRegions =
    Token "NextToken", "SupportedRegions" supported_regions, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReplicaEdgeSupportedOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub supported_regions: Option<Vec<ListReplicaEdgeSupportedSupportedRegions>>,
}
model! { ListReplicaEdgeSupportedOutput {
    0 "MaxResults" max_results, 1 "NextToken" next_token, 2 "SupportedRegions" supported_regions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReplicaEdgeSupportedSupportedRegions {
    pub region_id: Option<String>,
    pub zones: Option<Vec<ListReplicaEdgeSupportedZones>>,
}
model! { ListReplicaEdgeSupportedSupportedRegions {
    0 "RegionId" region_id, 1 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReplicaEdgeSupportedZones {
    pub zone_id: Option<String>,
}
model! { ListReplicaEdgeSupportedZones {
    0 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReports {
    pub app_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ListReports() "ListReports" -> ListReportsOutput {
    0 "AppId" app_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String
} [
    Mark { index: 5, location: Location::Body, style: Style::None }
] }
paged! { ListReports: ListReportsHistoryReports =
    Token "NextToken", "HistoryReports" history_reports, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReportsOutput {
    pub history_reports: Option<Vec<ListReportsHistoryReports>>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListReportsOutput {
    0 "HistoryReports" history_reports, 1 "NextToken" next_token, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReportsHistoryReports {
    pub app_name: Option<String>,
    pub report_id: Option<String>,
    pub report_name: Option<String>,
    pub report_time: Option<String>,
    pub subscribe_period: Option<String>,
}
model! { ListReportsHistoryReports {
    0 "AppName" app_name, 1 "ReportId" report_id, 2 "ReportName" report_name, 3 "ReportTime" report_time,
    4 "SubscribePeriod" subscribe_period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub client_token: Option<String>,
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "ClientToken" client_token: String, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
    3 "ResourceId" resource_id: Vec<String>, 4 "ResourceType" resource_type, 5 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<Vec<ListTagResourcesTagResources>>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedBlockStorageClusterAttribute {
    pub client_token: Option<String>,
    pub dbsc_id: String,
    pub dbsc_name: String,
    pub description: Option<String>,
    pub region_id: String,
}
operation! { ModifyDedicatedBlockStorageClusterAttribute(dbsc_id: String, dbsc_name: String, region_id: String)
    "ModifyDedicatedBlockStorageClusterAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DbscId" dbsc_id, 2 "DbscName" dbsc_name,
    3 "Description" description: String, 4 "RegionId" region_id
} }

pub type ModifyDedicatedBlockStorageClusterAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskReplicaGroup {
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub enable_rtc: Option<bool>,
    pub group_name: Option<String>,
    pub rpo: Option<i64>,
    pub region_id: String,
    pub replica_group_id: String,
}
operation! { ModifyDiskReplicaGroup(region_id: String, replica_group_id: String) "ModifyDiskReplicaGroup" -> Empty {
    0 "Bandwidth" bandwidth: i64, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "EnableRtc" enable_rtc: bool, 4 "GroupName" group_name: String, 5 "RPO" rpo: i64, 6 "RegionId" region_id,
    7 "ReplicaGroupId" replica_group_id
} }

pub type ModifyDiskReplicaGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskReplicaPair {
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub enable_rtc: Option<bool>,
    pub pair_name: Option<String>,
    pub rpo: Option<i64>,
    pub region_id: String,
    pub replica_pair_id: String,
}
operation! { ModifyDiskReplicaPair(region_id: String, replica_pair_id: String) "ModifyDiskReplicaPair" -> Empty {
    0 "Bandwidth" bandwidth: i64, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "EnableRtc" enable_rtc: bool, 4 "PairName" pair_name: String, 5 "RPO" rpo: i64, 6 "RegionId" region_id,
    7 "ReplicaPairId" replica_pair_id
} }

pub type ModifyDiskReplicaPairOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDedicatedBlockStorageClusterDiskThroughputStatus {
    pub client_token: Option<String>,
    pub qos_request_id: String,
    pub region_id: String,
}
operation! { QueryDedicatedBlockStorageClusterDiskThroughputStatus(qos_request_id: String, region_id: String)
    "QueryDedicatedBlockStorageClusterDiskThroughputStatus" -> QueryDedicatedBlockStorageClusterDiskThroughputStatusOutput {
    0 "ClientToken" client_token: String, 1 "QosRequestId" qos_request_id, 2 "RegionId" region_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDedicatedBlockStorageClusterDiskThroughputStatusOutput {
    pub status: Option<String>,
}
model! { QueryDedicatedBlockStorageClusterDiskThroughputStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDedicatedBlockStorageClusterInventoryData {
    pub client_token: Option<String>,
    pub dbsc_id: String,
    pub end_time: i64,
    pub period: i64,
    pub region_id: String,
    pub start_time: i64,
}

/// What [`QueryDedicatedBlockStorageClusterInventoryData::new`] takes.
pub struct QueryDedicatedBlockStorageClusterInventoryDataRequired {
    pub dbsc_id: String,
    pub end_time: i64,
    pub period: i64,
    pub region_id: String,
    pub start_time: i64,
}
operation! { QueryDedicatedBlockStorageClusterInventoryData{QueryDedicatedBlockStorageClusterInventoryDataRequired: dbsc_id, end_time, period, region_id, start_time}
    "QueryDedicatedBlockStorageClusterInventoryData" -> QueryDedicatedBlockStorageClusterInventoryDataOutput {
    0 "ClientToken" client_token: String, 1 "DbscId" dbsc_id, 2 "EndTime" end_time, 3 "Period" period,
    4 "RegionId" region_id, 5 "StartTime" start_time
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDedicatedBlockStorageClusterInventoryDataOutput {
    pub data: Option<Vec<QueryDedicatedBlockStorageClusterInventoryDataData>>,
    pub dbsc_id: Option<String>,
    pub dbsc_name: Option<String>,
    pub disk_category: Option<String>,
    pub total_count: Option<i64>,
}
model! { QueryDedicatedBlockStorageClusterInventoryDataOutput {
    0 "Data" data, 1 "DbscId" dbsc_id, 2 "DbscName" dbsc_name, 3 "DiskCategory" disk_category,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDedicatedBlockStorageClusterInventoryDataData {
    pub monitor_items: Option<QueryDedicatedBlockStorageClusterInventoryDataMonitorItems>,
    pub resource_id: Option<String>,
    pub timestamp: Option<String>,
}
model! { QueryDedicatedBlockStorageClusterInventoryDataData {
    0 "MonitorItems" monitor_items, 1 "ResourceId" resource_id, 2 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDedicatedBlockStorageClusterInventoryDataMonitorItems {
    pub available_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { QueryDedicatedBlockStorageClusterInventoryDataMonitorItems {
    0 "AvailableSize" available_size, 1 "TotalSize" total_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDiskReplicaPair {
    pub client_token: Option<String>,
    pub region_id: String,
    pub replica_group_id: String,
    pub replica_pair_id: String,
}
operation! { RemoveDiskReplicaPair(region_id: String, replica_group_id: String, replica_pair_id: String)
    "RemoveDiskReplicaPair" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ReplicaGroupId" replica_group_id,
    3 "ReplicaPairId" replica_pair_id
} }

pub type RemoveDiskReplicaPairOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReprotectDiskReplicaGroup {
    pub client_token: Option<String>,
    pub region_id: String,
    pub replica_group_id: String,
    pub reverse_replicate: Option<bool>,
}
operation! { ReprotectDiskReplicaGroup(region_id: String, replica_group_id: String)
    "ReprotectDiskReplicaGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ReplicaGroupId" replica_group_id,
    3 "ReverseReplicate" reverse_replicate: bool
} }

pub type ReprotectDiskReplicaGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReprotectDiskReplicaPair {
    pub client_token: Option<String>,
    pub region_id: String,
    pub replica_pair_id: String,
    pub reverse_replicate: Option<bool>,
}
operation! { ReprotectDiskReplicaPair(region_id: String, replica_pair_id: String) "ReprotectDiskReplicaPair" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ReplicaPairId" replica_pair_id,
    3 "ReverseReplicate" reverse_replicate: bool
} }

pub type ReprotectDiskReplicaPairOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDedicatedBlockStorageClusterDiskThroughput {
    pub client_token: Option<String>,
    pub bps: i64,
    pub disk_id: String,
    pub region_id: String,
}
operation! { SetDedicatedBlockStorageClusterDiskThroughput(bps: i64, disk_id: String, region_id: String)
    "SetDedicatedBlockStorageClusterDiskThroughput" -> Empty {
    0 "ClientToken" client_token: String, 1 "Bps" bps, 2 "DiskId" disk_id, 3 "RegionId" region_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

pub type SetDedicatedBlockStorageClusterDiskThroughputOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDiskReplicaGroup {
    pub client_token: Option<String>,
    pub one_shot: Option<bool>,
    pub region_id: String,
    pub replica_group_id: String,
}
operation! { StartDiskReplicaGroup(region_id: String, replica_group_id: String) "StartDiskReplicaGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "OneShot" one_shot: bool, 2 "RegionId" region_id,
    3 "ReplicaGroupId" replica_group_id
} }

pub type StartDiskReplicaGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDiskReplicaPair {
    pub client_token: Option<String>,
    pub one_shot: Option<bool>,
    pub region_id: String,
    pub replica_pair_id: String,
}
operation! { StartDiskReplicaPair(region_id: String, replica_pair_id: String) "StartDiskReplicaPair" -> Empty {
    0 "ClientToken" client_token: String, 1 "OneShot" one_shot: bool, 2 "RegionId" region_id,
    3 "ReplicaPairId" replica_pair_id
} }

pub type StartDiskReplicaPairOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPairDrill {
    pub client_token: Option<String>,
    pub pair_id: String,
    pub region_id: String,
}
operation! { StartPairDrill(pair_id: String, region_id: String) "StartPairDrill" -> StartPairDrillOutput {
    0 "ClientToken" client_token: String, 1 "PairId" pair_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPairDrillOutput {
    pub drill_id: Option<String>,
}
model! { StartPairDrillOutput {
    0 "DrillId" drill_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartReplicaGroupDrill {
    pub client_token: Option<String>,
    pub group_id: String,
    pub region_id: String,
}
operation! { StartReplicaGroupDrill(group_id: String, region_id: String)
    "StartReplicaGroupDrill" -> StartReplicaGroupDrillOutput {
    0 "ClientToken" client_token: String, 1 "GroupId" group_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartReplicaGroupDrillOutput {
    pub drill_id: Option<String>,
}
model! { StartReplicaGroupDrillOutput {
    0 "DrillId" drill_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDiskReplicaGroup {
    pub client_token: Option<String>,
    pub region_id: String,
    pub replica_group_id: String,
}
operation! { StopDiskReplicaGroup(region_id: String, replica_group_id: String) "StopDiskReplicaGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ReplicaGroupId" replica_group_id
} }

pub type StopDiskReplicaGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDiskReplicaPair {
    pub client_token: Option<String>,
    pub region_id: String,
    pub replica_pair_id: String,
}
operation! { StopDiskReplicaPair(region_id: String, replica_pair_id: String) "StopDiskReplicaPair" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ReplicaPairId" replica_pair_id
} }

pub type StopDiskReplicaPairOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub client_token: Option<String>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type, 4 "Tag" tag
} }

pub type TagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindEnterpriseSnapshotPolicy {
    pub client_token: Option<String>,
    pub disk_targets: Option<Vec<String>>,
    pub policy_id: String,
    pub region_id: String,
}
operation! { UnbindEnterpriseSnapshotPolicy(policy_id: String, region_id: String)
    "UnbindEnterpriseSnapshotPolicy" -> Empty {
    0 "ClientToken" client_token: String, 1 "DiskTargets" disk_targets: Vec<String>, 2 "PolicyId" policy_id,
    3 "RegionId" region_id
} }

pub type UnbindEnterpriseSnapshotPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub client_token: Option<String>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "ClientToken" client_token: String, 2 "RegionId" region_id, 3 "ResourceId" resource_id,
    4 "ResourceType" resource_type, 5 "TagKey" tag_key: Vec<String>
} }

pub type UntagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnterpriseSnapshotPolicy {
    pub client_token: Option<String>,
    pub cross_region_copy_info: Option<UpdateEnterpriseSnapshotPolicyCrossRegionCopyInfo>,
    pub desc: Option<String>,
    pub name: Option<String>,
    pub policy_id: String,
    pub region_id: String,
    pub retain_rule: Option<UpdateEnterpriseSnapshotPolicyRetainRule>,
    pub schedule: Option<UpdateEnterpriseSnapshotPolicySchedule>,
    pub special_retain_rules: Option<UpdateEnterpriseSnapshotPolicySpecialRetainRules>,
    pub state: Option<String>,
    pub storage_rule: Option<UpdateEnterpriseSnapshotPolicyStorageRule>,
}
operation! { UpdateEnterpriseSnapshotPolicy(policy_id: String, region_id: String)
    "UpdateEnterpriseSnapshotPolicy" -> Empty {
    0 "ClientToken" client_token: String,
    1 "CrossRegionCopyInfo" cross_region_copy_info: UpdateEnterpriseSnapshotPolicyCrossRegionCopyInfo,
    2 "Desc" desc: String, 3 "Name" name: String, 4 "PolicyId" policy_id, 5 "RegionId" region_id,
    6 "RetainRule" retain_rule: UpdateEnterpriseSnapshotPolicyRetainRule,
    7 "Schedule" schedule: UpdateEnterpriseSnapshotPolicySchedule,
    8 "SpecialRetainRules" special_retain_rules: UpdateEnterpriseSnapshotPolicySpecialRetainRules,
    9 "State" state: String, 10 "StorageRule" storage_rule: UpdateEnterpriseSnapshotPolicyStorageRule
} [
    Mark { index: 1, location: Location::Default, style: Style::Json },
    Mark { index: 6, location: Location::Default, style: Style::Json },
    Mark { index: 7, location: Location::Default, style: Style::Json },
    Mark { index: 8, location: Location::Default, style: Style::Json },
    Mark { index: 10, location: Location::Default, style: Style::Json }
] }

pub type UpdateEnterpriseSnapshotPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnterpriseSnapshotPolicyCrossRegionCopyInfo {
    pub enabled: Option<bool>,
    pub regions: Option<Vec<UpdateEnterpriseSnapshotPolicyRegions>>,
}
input! { UpdateEnterpriseSnapshotPolicyCrossRegionCopyInfo() {
    0 "Enabled" enabled: bool, 1 "Regions" regions: Vec<UpdateEnterpriseSnapshotPolicyRegions>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnterpriseSnapshotPolicyRegions {
    pub region_id: Option<String>,
    pub retain_days: Option<i64>,
}
input! { UpdateEnterpriseSnapshotPolicyRegions() {
    0 "RegionId" region_id: String, 1 "RetainDays" retain_days: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnterpriseSnapshotPolicyRetainRule {
    pub number: Option<i64>,
    pub time_interval: Option<i64>,
    pub time_unit: Option<String>,
}
input! { UpdateEnterpriseSnapshotPolicyRetainRule() {
    0 "Number" number: i64, 1 "TimeInterval" time_interval: i64, 2 "TimeUnit" time_unit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnterpriseSnapshotPolicySchedule {
    pub cron_expression: Option<String>,
}
input! { UpdateEnterpriseSnapshotPolicySchedule(cron_expression: String) {
    0 "CronExpression" cron_expression: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnterpriseSnapshotPolicySpecialRetainRules {
    pub enabled: Option<bool>,
    pub rules: Option<Vec<UpdateEnterpriseSnapshotPolicyRules>>,
}
input! { UpdateEnterpriseSnapshotPolicySpecialRetainRules() {
    0 "Enabled" enabled: bool, 1 "Rules" rules: Vec<UpdateEnterpriseSnapshotPolicyRules>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnterpriseSnapshotPolicyRules {
    pub special_period_unit: Option<String>,
    pub time_interval: Option<i64>,
    pub time_unit: Option<String>,
}
input! { UpdateEnterpriseSnapshotPolicyRules() {
    0 "SpecialPeriodUnit" special_period_unit: String, 1 "TimeInterval" time_interval: i64,
    2 "TimeUnit" time_unit: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnterpriseSnapshotPolicyStorageRule {
    pub enable_immediate_access: Option<bool>,
}
input! { UpdateEnterpriseSnapshotPolicyStorageRule() {
    0 "EnableImmediateAccess" enable_immediate_access: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSolutionInstanceAttribute {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub region_id: String,
    pub solution_instance_id: String,
}
operation! { UpdateSolutionInstanceAttribute(region_id: String, solution_instance_id: String)
    "UpdateSolutionInstanceAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "RegionId" region_id, 4 "SolutionInstanceId" solution_instance_id
} }

pub type UpdateSolutionInstanceAttributeOutput = Empty;

#[cfg(feature = "reflect")]
register! {
    AddDiskReplicaPair, ApplyLensService, BindEnterpriseSnapshotPolicy, CancelLensService, ChangeResourceGroup,
    ClearPairDrill, ClearReplicaGroupDrill, CreateDedicatedBlockStorageCluster, CreateDiskReplicaGroup,
    CreateDiskReplicaPair, CreateEnterpriseSnapshotPolicy, DeleteDiskReplicaGroup, DeleteDiskReplicaPair,
    DeleteEnterpriseSnapshotPolicy, DescribeDedicatedBlockStorageClusterDisks, DescribeDedicatedBlockStorageClusters,
    DescribeDiskEvents, DescribeDiskMonitorData, DescribeDiskMonitorDataList, DescribeDiskReplicaGroups,
    DescribeDiskReplicaPairProgress, DescribeDiskReplicaPairs, DescribeEnterpriseSnapshotPolicy, DescribeEvents,
    DescribeLensMonitorDisks, DescribeLensServiceStatus, DescribeMetricData, DescribePairDrills, DescribeRegions,
    DescribeReplicaGroupDrills, DescribeSolutionInstanceConfiguration, DescribeUserTagKeys, DescribeUserTagValues,
    FailoverDiskReplicaGroup, FailoverDiskReplicaPair, GetReport, ListReplicaEdgeSupported, ListReports,
    ListTagResources, ModifyDedicatedBlockStorageClusterAttribute, ModifyDiskReplicaGroup, ModifyDiskReplicaPair,
    QueryDedicatedBlockStorageClusterDiskThroughputStatus, QueryDedicatedBlockStorageClusterInventoryData,
    RemoveDiskReplicaPair, ReprotectDiskReplicaGroup, ReprotectDiskReplicaPair,
    SetDedicatedBlockStorageClusterDiskThroughput, StartDiskReplicaGroup, StartDiskReplicaPair, StartPairDrill,
    StartReplicaGroupDrill, StopDiskReplicaGroup, StopDiskReplicaPair, TagResources, UnbindEnterpriseSnapshotPolicy,
    UntagResources, UpdateEnterpriseSnapshotPolicy, UpdateSolutionInstanceAttribute
}
