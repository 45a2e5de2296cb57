//! `ebs` of Alibaba Cloud, API version 2021-07-30.
//!
//! Endpoint: a table of 26 regions, else `ebs.cn-hangzhou.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/ebs/2021-07-30/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, ebs::DescribeDiskEvents};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDiskEvents::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
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
    &[
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
    "ebs.cn-hangzhou.aliyuncs.com",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("ebs", "2021-07-30", "ebs", &ENDPOINTS);

/// Adds disk replica pair: `AddDiskReplicaPair` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/AddDiskReplicaPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDiskReplicaPair {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub replica_group_id: String,
    /// Required.
    pub replica_pair_id: String,
}
operation! { AddDiskReplicaPair(region_id: String, replica_group_id: String, replica_pair_id: String)
    "AddDiskReplicaPair" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ReplicaGroupId" replica_group_id,
    3 "ReplicaPairId" replica_pair_id
} }

/// Response of [`AddDiskReplicaPair`]: empty.
pub type AddDiskReplicaPairOutput = Empty;

/// Applies lens service: `ApplyLensService` of `ebs` 2021-07-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ebs/2021-07-30/ApplyLensService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyLensService {}
operation! { ApplyLensService() "ApplyLensService" -> Empty {} }

/// Response of [`ApplyLensService`]: empty.
pub type ApplyLensServiceOutput = Empty;

/// Binds enterprise snapshot policy: `BindEnterpriseSnapshotPolicy` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/BindEnterpriseSnapshotPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindEnterpriseSnapshotPolicy {
    pub client_token: Option<String>,
    pub disk_targets: Option<Vec<String>>,
    /// Required.
    pub policy_id: String,
    /// Required.
    pub region_id: String,
}
operation! { BindEnterpriseSnapshotPolicy(policy_id: String, region_id: String)
    "BindEnterpriseSnapshotPolicy" -> Empty {
    0 "ClientToken" client_token: String, 1 "DiskTargets" disk_targets: Vec<String>, 2 "PolicyId" policy_id,
    3 "RegionId" region_id
} }

/// Response of [`BindEnterpriseSnapshotPolicy`]: empty.
pub type BindEnterpriseSnapshotPolicyOutput = Empty;

/// Cancels lens service: `CancelLensService` of `ebs` 2021-07-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ebs/2021-07-30/CancelLensService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelLensService {}
operation! { CancelLensService() "CancelLensService" -> Empty {} }

/// Response of [`CancelLensService`]: empty.
pub type CancelLensServiceOutput = Empty;

/// Changes resource group: `ChangeResourceGroup` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub client_token: Option<String>,
    /// Required.
    pub new_resource_group_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! {
    ChangeResourceGroup(new_resource_group_id: String, region_id: String, resource_id: String, resource_type: String)
    "ChangeResourceGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "NewResourceGroupId" new_resource_group_id, 2 "RegionId" region_id,
    3 "ResourceId" resource_id, 4 "ResourceType" resource_type
} }

/// Response of [`ChangeResourceGroup`]: empty.
pub type ChangeResourceGroupOutput = Empty;

/// Clears pair drill: `ClearPairDrill` of `ebs` 2021-07-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ebs/2021-07-30/ClearPairDrill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearPairDrill {
    /// Required.
    pub drill_id: String,
    /// Required.
    pub pair_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ClearPairDrill(drill_id: String, pair_id: String, region_id: String) "ClearPairDrill" -> Empty {
    0 "DrillId" drill_id, 1 "PairId" pair_id, 2 "RegionId" region_id
} }

/// Response of [`ClearPairDrill`]: empty.
pub type ClearPairDrillOutput = Empty;

/// Clears replica group drill: `ClearReplicaGroupDrill` of `ebs` 2021-07-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ebs/2021-07-30/ClearReplicaGroupDrill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearReplicaGroupDrill {
    /// Required.
    pub drill_id: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ClearReplicaGroupDrill(drill_id: String, group_id: String, region_id: String)
    "ClearReplicaGroupDrill" -> Empty {
    0 "DrillId" drill_id, 1 "GroupId" group_id, 2 "RegionId" region_id
} }

/// Response of [`ClearReplicaGroupDrill`]: empty.
pub type ClearReplicaGroupDrillOutput = Empty;

/// Creates dedicated block storage cluster: `CreateDedicatedBlockStorageCluster` of `ebs` 2021-07-30.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/ebs/2021-07-30/CreateDedicatedBlockStorageCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedBlockStorageCluster {
    /// Required.
    pub azone: String,
    /// Required. 61440 to 2334720.
    pub capacity: i64,
    /// Deprecated.
    pub dbsc_id: Option<String>,
    /// Required.
    pub dbsc_name: String,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub tag: Option<Vec<CreateDedicatedBlockStorageClusterTag>>,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`CreateDedicatedBlockStorageCluster::new`].
pub struct CreateDedicatedBlockStorageClusterRequired {
    pub azone: String,
    pub capacity: i64,
    pub dbsc_name: String,
    pub region_id: String,
    pub r#type: String,
}
operation! {
    CreateDedicatedBlockStorageCluster { CreateDedicatedBlockStorageClusterRequired: azone, capacity, dbsc_name, region_id, r#type }
    "CreateDedicatedBlockStorageCluster" -> CreateDedicatedBlockStorageClusterOutput {
    0 "Azone" azone, 1 "Capacity" capacity, 2 "DbscId" dbsc_id: String, 3 "DbscName" dbsc_name, 4 "Period" period: i64,
    5 "PeriodUnit" period_unit: String, 6 "RegionId" region_id, 7 "ResourceGroupId" resource_group_id: String,
    8 "Tag" tag: Vec<CreateDedicatedBlockStorageClusterTag>, 9 "Type" r#type
} }

/// In the request of [`CreateDedicatedBlockStorageCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedBlockStorageClusterTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { CreateDedicatedBlockStorageClusterTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateDedicatedBlockStorageCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDedicatedBlockStorageClusterOutput {
    pub dbsc_id: Option<String>,
    pub order_id: Option<String>,
}
model! { CreateDedicatedBlockStorageClusterOutput {
    0 "DbscId" dbsc_id: String, 1 "OrderId" order_id: String
} }

/// Creates disk replica group: `CreateDiskReplicaGroup` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/CreateDiskReplicaGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskReplicaGroup {
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub destination_region_id: String,
    /// Required.
    pub destination_zone_id: String,
    pub enable_rtc: Option<bool>,
    /// 2 to 128 characters.
    pub group_name: Option<String>,
    pub rpo: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub source_zone_id: String,
    pub tag: Option<Vec<CreateDiskReplicaGroupTag>>,
}
operation! {
    CreateDiskReplicaGroup(destination_region_id: String, destination_zone_id: String, region_id: String, source_zone_id: String)
    "CreateDiskReplicaGroup" -> CreateDiskReplicaGroupOutput {
    0 "Bandwidth" bandwidth: i64, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "DestinationRegionId" destination_region_id, 4 "DestinationZoneId" destination_zone_id,
    5 "EnableRtc" enable_rtc: bool, 6 "GroupName" group_name: String, 7 "RPO" rpo: i64, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id: String, 10 "SourceZoneId" source_zone_id,
    11 "Tag" tag: Vec<CreateDiskReplicaGroupTag>
} }

/// In the request of [`CreateDiskReplicaGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskReplicaGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDiskReplicaGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateDiskReplicaGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskReplicaGroupOutput {
    pub replica_group_id: Option<String>,
}
model! { CreateDiskReplicaGroupOutput {
    0 "ReplicaGroupId" replica_group_id: String
} }

/// Creates disk replica pair: `CreateDiskReplicaPair` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/CreateDiskReplicaPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskReplicaPair {
    pub bandwidth: Option<i64>,
    pub charge_type: Option<String>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub destination_disk_id: String,
    /// Required.
    pub destination_region_id: String,
    /// Required.
    pub destination_zone_id: String,
    /// Required.
    pub disk_id: String,
    pub enable_rtc: Option<bool>,
    pub pair_name: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub rpo: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub source_zone_id: String,
    pub tag: Option<Vec<CreateDiskReplicaPairTag>>,
}

/// Arguments of [`CreateDiskReplicaPair::new`].
pub struct CreateDiskReplicaPairRequired {
    pub destination_disk_id: String,
    pub destination_region_id: String,
    pub destination_zone_id: String,
    pub disk_id: String,
    pub region_id: String,
    pub source_zone_id: String,
}
operation! {
    CreateDiskReplicaPair { CreateDiskReplicaPairRequired: destination_disk_id, destination_region_id, destination_zone_id, disk_id, region_id, source_zone_id }
    "CreateDiskReplicaPair" -> CreateDiskReplicaPairOutput {
    0 "Bandwidth" bandwidth: i64, 1 "ChargeType" charge_type: String, 2 "ClientToken" client_token: String,
    3 "Description" description: String, 4 "DestinationDiskId" destination_disk_id,
    5 "DestinationRegionId" destination_region_id, 6 "DestinationZoneId" destination_zone_id, 7 "DiskId" disk_id,
    8 "EnableRtc" enable_rtc: bool, 9 "PairName" pair_name: String, 10 "Period" period: i64,
    11 "PeriodUnit" period_unit: String, 12 "RPO" rpo: i64, 13 "RegionId" region_id,
    14 "ResourceGroupId" resource_group_id: String, 15 "SourceZoneId" source_zone_id,
    16 "Tag" tag: Vec<CreateDiskReplicaPairTag>
} }

/// In the request of [`CreateDiskReplicaPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskReplicaPairTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDiskReplicaPairTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateDiskReplicaPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskReplicaPairOutput {
    pub order_id: Option<String>,
    pub replica_pair_id: Option<String>,
}
model! { CreateDiskReplicaPairOutput {
    0 "OrderId" order_id: String, 1 "ReplicaPairId" replica_pair_id: String
} }

/// Creates enterprise snapshot policy: `CreateEnterpriseSnapshotPolicy` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/CreateEnterpriseSnapshotPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseSnapshotPolicy {
    pub client_token: Option<String>,
    pub cross_region_copy_info: Option<
        CreateEnterpriseSnapshotPolicyCrossRegionCopyInfo,
    >,
    pub desc: Option<String>,
    /// Required.
    pub name: String,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// Required.
    pub retain_rule: CreateEnterpriseSnapshotPolicyRetainRule,
    /// Required.
    pub schedule: CreateEnterpriseSnapshotPolicySchedule,
    pub special_retain_rules: Option<CreateEnterpriseSnapshotPolicySpecialRetainRules>,
    pub state: Option<String>,
    pub storage_rule: Option<CreateEnterpriseSnapshotPolicyStorageRule>,
    pub tag: Option<Vec<CreateEnterpriseSnapshotPolicyTag>>,
    /// Required.
    pub target_type: String,
}

/// Arguments of [`CreateEnterpriseSnapshotPolicy::new`].
pub struct CreateEnterpriseSnapshotPolicyRequired {
    pub name: String,
    pub region_id: String,
    pub retain_rule: CreateEnterpriseSnapshotPolicyRetainRule,
    pub schedule: CreateEnterpriseSnapshotPolicySchedule,
    pub target_type: String,
}
operation! {
    CreateEnterpriseSnapshotPolicy { CreateEnterpriseSnapshotPolicyRequired: name, region_id, retain_rule, schedule, target_type }
    "CreateEnterpriseSnapshotPolicy" -> CreateEnterpriseSnapshotPolicyOutput {
    0 "ClientToken" client_token: String,
    1 "CrossRegionCopyInfo" cross_region_copy_info: CreateEnterpriseSnapshotPolicyCrossRegionCopyInfo,
    2 "Desc" desc: String, 3 "Name" name, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "RetainRule" retain_rule, 7 "Schedule" schedule,
    8 "SpecialRetainRules" special_retain_rules: CreateEnterpriseSnapshotPolicySpecialRetainRules,
    9 "State" state: String, 10 "StorageRule" storage_rule: CreateEnterpriseSnapshotPolicyStorageRule,
    11 "Tag" tag: Vec<CreateEnterpriseSnapshotPolicyTag>, 12 "TargetType" target_type
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json),
    Mark::new(10, Location::Default, Style::Json)
] }

/// In the request of [`CreateEnterpriseSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseSnapshotPolicyCrossRegionCopyInfo {
    pub enabled: Option<bool>,
    pub regions: Option<Vec<CreateEnterpriseSnapshotPolicyRegions>>,
}
input! { CreateEnterpriseSnapshotPolicyCrossRegionCopyInfo() {
    0 "Enabled" enabled: bool, 1 "Regions" regions: Vec<CreateEnterpriseSnapshotPolicyRegions>
} }

/// In the request of [`CreateEnterpriseSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseSnapshotPolicyRegions {
    pub region_id: Option<String>,
    pub retain_days: Option<i64>,
}
input! { CreateEnterpriseSnapshotPolicyRegions() {
    0 "RegionId" region_id: String, 1 "RetainDays" retain_days: i64
} }

/// In the request of [`CreateEnterpriseSnapshotPolicy`].
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

/// In the request of [`CreateEnterpriseSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseSnapshotPolicySchedule {
    /// Required.
    pub cron_expression: Option<String>,
}
input! { CreateEnterpriseSnapshotPolicySchedule(cron_expression: String) {
    0 "CronExpression" cron_expression: String
} }

/// In the request of [`CreateEnterpriseSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseSnapshotPolicySpecialRetainRules {
    pub enabled: Option<bool>,
    pub rules: Option<Vec<CreateEnterpriseSnapshotPolicyRules>>,
}
input! { CreateEnterpriseSnapshotPolicySpecialRetainRules() {
    0 "Enabled" enabled: bool, 1 "Rules" rules: Vec<CreateEnterpriseSnapshotPolicyRules>
} }

/// In the request of [`CreateEnterpriseSnapshotPolicy`].
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

/// In the request of [`CreateEnterpriseSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseSnapshotPolicyStorageRule {
    pub enable_immediate_access: Option<bool>,
}
input! { CreateEnterpriseSnapshotPolicyStorageRule() {
    0 "EnableImmediateAccess" enable_immediate_access: bool
} }

/// In the request of [`CreateEnterpriseSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseSnapshotPolicyTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { CreateEnterpriseSnapshotPolicyTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateEnterpriseSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnterpriseSnapshotPolicyOutput {
    pub policy_id: Option<String>,
}
model! { CreateEnterpriseSnapshotPolicyOutput {
    0 "PolicyId" policy_id: String
} }

/// Deletes disk replica group: `DeleteDiskReplicaGroup` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/DeleteDiskReplicaGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDiskReplicaGroup {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub replica_group_id: String,
}
operation! { DeleteDiskReplicaGroup(region_id: String, replica_group_id: String) "DeleteDiskReplicaGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ReplicaGroupId" replica_group_id
} }

/// Response of [`DeleteDiskReplicaGroup`]: empty.
pub type DeleteDiskReplicaGroupOutput = Empty;

/// Deletes disk replica pair: `DeleteDiskReplicaPair` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/DeleteDiskReplicaPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDiskReplicaPair {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub replica_pair_id: String,
}
operation! { DeleteDiskReplicaPair(region_id: String, replica_pair_id: String) "DeleteDiskReplicaPair" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ReplicaPairId" replica_pair_id
} }

/// Response of [`DeleteDiskReplicaPair`]: empty.
pub type DeleteDiskReplicaPairOutput = Empty;

/// Deletes enterprise snapshot policy: `DeleteEnterpriseSnapshotPolicy` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/DeleteEnterpriseSnapshotPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnterpriseSnapshotPolicy {
    pub client_token: Option<String>,
    /// Required.
    pub policy_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteEnterpriseSnapshotPolicy(policy_id: String, region_id: String)
    "DeleteEnterpriseSnapshotPolicy" -> Empty {
    0 "ClientToken" client_token: String, 1 "PolicyId" policy_id, 2 "RegionId" region_id
} }

/// Response of [`DeleteEnterpriseSnapshotPolicy`]: empty.
pub type DeleteEnterpriseSnapshotPolicyOutput = Empty;

/// Describes dedicated block storage cluster disks: `DescribeDedicatedBlockStorageClusterDisks` of `ebs` 2021-07-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/DescribeDedicatedBlockStorageClusterDisks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedBlockStorageClusterDisks {
    /// Required.
    pub dbsc_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeDedicatedBlockStorageClusterDisks(dbsc_id: String, region_id: String)
    "DescribeDedicatedBlockStorageClusterDisks" -> DescribeDedicatedBlockStorageClusterDisksOutput {
    0 "DbscId" dbsc_id, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "RegionId" region_id
} }
paged! { DescribeDedicatedBlockStorageClusterDisks: DescribeDedicatedBlockStorageClusterDisksDisk =
    Token "NextToken", "Disks.Disk" disks.disk, next "NextToken" }

/// Response of [`DescribeDedicatedBlockStorageClusterDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedBlockStorageClusterDisksOutput {
    pub disks: Option<DescribeDedicatedBlockStorageClusterDisksDisks>,
    pub next_token: Option<String>,
}
model! { DescribeDedicatedBlockStorageClusterDisksOutput {
    0 "Disks" disks: DescribeDedicatedBlockStorageClusterDisksDisks, 1 "NextToken" next_token: String
} }

/// In the response of [`DescribeDedicatedBlockStorageClusterDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedBlockStorageClusterDisksDisks {
    pub disk: Vec<DescribeDedicatedBlockStorageClusterDisksDisk>,
}
model! { DescribeDedicatedBlockStorageClusterDisksDisks {
    0 "Disk" disk: Vec<DescribeDedicatedBlockStorageClusterDisksDisk>
} }

/// In the response of [`DescribeDedicatedBlockStorageClusterDisks`].
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
    pub tags: Vec<DescribeDedicatedBlockStorageClusterDisksTags>,
    pub throughput: Option<i64>,
    pub r#type: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDedicatedBlockStorageClusterDisksDisk {
    0 "AttachedTime" attached_time: String, 1 "BdfId" bdf_id: String, 2 "BurstingEnabled" bursting_enabled: bool,
    3 "Category" category: String, 4 "DeleteAutoSnapshot" delete_auto_snapshot: bool,
    5 "DeleteWithInstance" delete_with_instance: bool, 6 "Description" description: String,
    7 "DetachedTime" detached_time: String, 8 "Device" device: String, 9 "DiskChargeType" disk_charge_type: String,
    10 "DiskId" disk_id: String, 11 "DiskName" disk_name: String, 12 "EnableAutoSnapshot" enable_auto_snapshot: bool,
    13 "Encrypted" encrypted: bool, 14 "IOPS" iops: i64, 15 "ImageId" image_id: String,
    16 "InstanceId" instance_id: String, 17 "KMSKeyId" kms_key_id: String,
    18 "MountInstanceNum" mount_instance_num: i64, 19 "MultiAttach" multi_attach: String,
    20 "PerformanceLevel" performance_level: String, 21 "Portable" portable: bool,
    22 "ProvisionedIops" provisioned_iops: i64, 23 "RegionId" region_id: String, 24 "Size" size: i64,
    25 "SourceSnapshotId" source_snapshot_id: String, 26 "Status" status: String,
    27 "StorageClusterId" storage_cluster_id: String, 28 "StorageSetId" storage_set_id: String,
    29 "StorageSetPartitionNumber" storage_set_partition_number: i64,
    30 "Tags" tags: Vec<DescribeDedicatedBlockStorageClusterDisksTags>, 31 "Throughput" throughput: i64,
    32 "Type" r#type: String, 33 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDedicatedBlockStorageClusterDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedBlockStorageClusterDisksTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeDedicatedBlockStorageClusterDisksTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes dedicated block storage clusters: `DescribeDedicatedBlockStorageClusters` of `ebs` 2021-07-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/DescribeDedicatedBlockStorageClusters>.
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
    /// Required.
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
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] }
paged! { DescribeDedicatedBlockStorageClusters: DescribeDedicatedBlockStorageClustersDedicatedBlockStorageClusters =
    Token "NextToken", "DedicatedBlockStorageClusters" dedicated_block_storage_clusters, next "NextToken" }

/// In the request of [`DescribeDedicatedBlockStorageClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedBlockStorageClustersTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDedicatedBlockStorageClustersTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeDedicatedBlockStorageClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedBlockStorageClustersOutput {
    pub dedicated_block_storage_clusters: Vec<
        DescribeDedicatedBlockStorageClustersDedicatedBlockStorageClusters,
    >,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeDedicatedBlockStorageClustersOutput {
    0 "DedicatedBlockStorageClusters" dedicated_block_storage_clusters: Vec<DescribeDedicatedBlockStorageClustersDedicatedBlockStorageClusters>,
    1 "NextToken" next_token: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDedicatedBlockStorageClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedBlockStorageClustersDedicatedBlockStorageClusters {
    pub ali_uid: Option<String>,
    pub category: Option<String>,
    pub create_time: Option<String>,
    pub dedicated_block_storage_cluster_capacity: Option<
        DescribeDedicatedBlockStorageClustersDedicatedBlockStorageClusterCapacity,
    >,
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
    pub tags: Vec<DescribeDedicatedBlockStorageClustersTags>,
    pub r#type: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeDedicatedBlockStorageClustersDedicatedBlockStorageClusters {
    0 "AliUid" ali_uid: String, 1 "Category" category: String, 2 "CreateTime" create_time: String,
    3 "DedicatedBlockStorageClusterCapacity" dedicated_block_storage_cluster_capacity: DescribeDedicatedBlockStorageClustersDedicatedBlockStorageClusterCapacity,
    4 "DedicatedBlockStorageClusterId" dedicated_block_storage_cluster_id: String,
    5 "DedicatedBlockStorageClusterName" dedicated_block_storage_cluster_name: String,
    6 "Description" description: String, 7 "EnableThinProvision" enable_thin_provision: bool,
    8 "ExpiredTime" expired_time: String, 9 "PerformanceLevel" performance_level: String,
    10 "RegionId" region_id: String, 11 "ResourceGroupId" resource_group_id: String,
    12 "SizeOverSoldRatio" size_over_sold_ratio: f64, 13 "Status" status: String,
    14 "StorageDomain" storage_domain: String, 15 "SupportedCategory" supported_category: String,
    16 "Tags" tags: Vec<DescribeDedicatedBlockStorageClustersTags>, 17 "Type" r#type: String,
    18 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeDedicatedBlockStorageClusters`].
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
    0 "AvailableCapacity" available_capacity: i64, 1 "AvailableDeviceCapacity" available_device_capacity: i64,
    2 "AvailableSpaceCapacity" available_space_capacity: f64,
    3 "ClusterAvailableCapacity" cluster_available_capacity: i64,
    4 "ClusterDeliveryCapacity" cluster_delivery_capacity: i64, 5 "DeliveryCapacity" delivery_capacity: i64,
    6 "TotalCapacity" total_capacity: i64, 7 "TotalDeviceCapacity" total_device_capacity: i64,
    8 "TotalSpaceCapacity" total_space_capacity: i64, 9 "UsedCapacity" used_capacity: i64,
    10 "UsedDeviceCapacity" used_device_capacity: i64, 11 "UsedSpaceCapacity" used_space_capacity: f64
} }

/// In the response of [`DescribeDedicatedBlockStorageClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedBlockStorageClustersTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeDedicatedBlockStorageClustersTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes disk events: `DescribeDiskEvents` of `ebs` 2021-07-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/DescribeDiskEvents>.
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
    Token "NextToken", "DiskEvents" disk_events, next "NextToken" }

/// Response of [`DescribeDiskEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskEventsOutput {
    pub disk_events: Vec<DescribeDiskEventsDiskEvents>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeDiskEventsOutput {
    0 "DiskEvents" disk_events: Vec<DescribeDiskEventsDiskEvents>, 1 "NextToken" next_token: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDiskEvents`].
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
    0 "Description" description: String, 1 "DiskId" disk_id: String, 2 "RecommendAction" recommend_action: String,
    3 "RegionId" region_id: String, 4 "Status" status: String, 5 "Timestamp" timestamp: String, 6 "Type" r#type: String
} }

/// Describes disk monitor data: `DescribeDiskMonitorData` of `ebs` 2021-07-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ebs/2021-07-30/DescribeDiskMonitorData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskMonitorData {
    /// Required.
    pub disk_id: String,
    /// Required.
    pub end_time: String,
    pub period: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: String,
    pub r#type: Option<String>,
}
operation! { DescribeDiskMonitorData(disk_id: String, end_time: String, region_id: String, start_time: String)
    "DescribeDiskMonitorData" -> DescribeDiskMonitorDataOutput {
    0 "DiskId" disk_id, 1 "EndTime" end_time, 2 "Period" period: i64, 3 "RegionId" region_id, 4 "StartTime" start_time,
    5 "Type" r#type: String
} }

/// Response of [`DescribeDiskMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskMonitorDataOutput {
    pub monitor_data: Vec<DescribeDiskMonitorDataMonitorData>,
    pub total_count: Option<i64>,
}
model! { DescribeDiskMonitorDataOutput {
    0 "MonitorData" monitor_data: Vec<DescribeDiskMonitorDataMonitorData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDiskMonitorData`].
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
    0 "BPSPercent" bps_percent: i64, 1 "BurstIOCount" burst_io_count: i64, 2 "DiskId" disk_id: String,
    3 "IOPSPercent" iops_percent: i64, 4 "ReadBPS" read_bps: i64, 5 "ReadBlockSize" read_block_size: i64,
    6 "ReadIOPS" read_iops: i64, 7 "ReadLatency" read_latency: i64, 8 "Timestamp" timestamp: String,
    9 "WriteBPS" write_bps: i64, 10 "WriteBlockSize" write_block_size: i64, 11 "WriteIOPS" write_iops: i64,
    12 "WriteLatency" write_latency: i64
} }

/// Describes disk monitor data list: `DescribeDiskMonitorDataList` of `ebs` 2021-07-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/DescribeDiskMonitorDataList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskMonitorDataList {
    pub disk_ids: Option<String>,
    /// Required.
    pub end_time: String,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub r#type: String,
}
operation! { DescribeDiskMonitorDataList(end_time: String, region_id: String, start_time: String, r#type: String)
    "DescribeDiskMonitorDataList" -> DescribeDiskMonitorDataListOutput {
    0 "DiskIds" disk_ids: String, 1 "EndTime" end_time, 2 "MaxResults" max_results: String,
    3 "NextToken" next_token: String, 4 "RegionId" region_id, 5 "StartTime" start_time, 6 "Type" r#type
} }
paged! { DescribeDiskMonitorDataList: DescribeDiskMonitorDataListMonitorData =
    Token "NextToken", "MonitorData" monitor_data, next "NextToken" }

/// Response of [`DescribeDiskMonitorDataList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskMonitorDataListOutput {
    pub monitor_data: Vec<DescribeDiskMonitorDataListMonitorData>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeDiskMonitorDataListOutput {
    0 "MonitorData" monitor_data: Vec<DescribeDiskMonitorDataListMonitorData>, 1 "NextToken" next_token: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDiskMonitorDataList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskMonitorDataListMonitorData {
    pub burst_io_count: Option<i64>,
    pub disk_id: Option<String>,
    pub timestamp: Option<String>,
}
model! { DescribeDiskMonitorDataListMonitorData {
    0 "BurstIOCount" burst_io_count: i64, 1 "DiskId" disk_id: String, 2 "Timestamp" timestamp: String
} }

/// Describes disk replica groups: `DescribeDiskReplicaGroups` of `ebs` 2021-07-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/DescribeDiskReplicaGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskReplicaGroups {
    pub group_ids: Option<String>,
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
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
    Token "NextToken", "ReplicaGroups" replica_groups, next "NextToken" }

/// In the request of [`DescribeDiskReplicaGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskReplicaGroupsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDiskReplicaGroupsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeDiskReplicaGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskReplicaGroupsOutput {
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub replica_groups: Vec<DescribeDiskReplicaGroupsReplicaGroups>,
    pub total_count: Option<i64>,
}
model! { DescribeDiskReplicaGroupsOutput {
    0 "NextToken" next_token: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ReplicaGroups" replica_groups: Vec<DescribeDiskReplicaGroupsReplicaGroups>, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDiskReplicaGroups`].
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
    pub pair_ids: Vec<String>,
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
    pub tags: Vec<DescribeDiskReplicaGroupsTags>,
}
model! { DescribeDiskReplicaGroupsReplicaGroups {
    0 "Bandwidth" bandwidth: i64, 1 "Description" description: String,
    2 "DestinationRegionId" destination_region_id: String, 3 "DestinationZoneId" destination_zone_id: String,
    4 "EnableRtc" enable_rtc: bool, 5 "GroupName" group_name: String, 6 "LastRecoverPoint" last_recover_point: i64,
    7 "PairIds" pair_ids: Vec<String>, 8 "PairNumber" pair_number: i64, 9 "PrimaryRegion" primary_region: String,
    10 "PrimaryZone" primary_zone: String, 11 "RPO" rpo: i64, 12 "ReplicaGroupId" replica_group_id: String,
    13 "ResourceGroupId" resource_group_id: String, 14 "Site" site: String,
    15 "SourceRegionId" source_region_id: String, 16 "SourceZoneId" source_zone_id: String,
    17 "StandbyRegion" standby_region: String, 18 "StandbyZone" standby_zone: String, 19 "Status" status: String,
    20 "Tags" tags: Vec<DescribeDiskReplicaGroupsTags>
} }

/// In the response of [`DescribeDiskReplicaGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskReplicaGroupsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeDiskReplicaGroupsTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes disk replica pair progress: `DescribeDiskReplicaPairProgress` of `ebs` 2021-07-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ebs/2021-07-30/DescribeDiskReplicaPairProgress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskReplicaPairProgress {
    /// Required.
    pub region_id: String,
    /// Required.
    pub replica_pair_id: String,
}
operation! { DescribeDiskReplicaPairProgress(region_id: String, replica_pair_id: String)
    "DescribeDiskReplicaPairProgress" -> DescribeDiskReplicaPairProgressOutput {
    0 "RegionId" region_id, 1 "ReplicaPairId" replica_pair_id
} }

/// Response of [`DescribeDiskReplicaPairProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskReplicaPairProgressOutput {
    pub progress: Option<i64>,
    pub recover_point: Option<i64>,
}
model! { DescribeDiskReplicaPairProgressOutput {
    0 "Progress" progress: i64, 1 "RecoverPoint" recover_point: i64
} }

/// Describes disk replica pairs: `DescribeDiskReplicaPairs` of `ebs` 2021-07-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/DescribeDiskReplicaPairs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskReplicaPairs {
    pub max_results: Option<i64>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pair_ids: Option<String>,
    /// Required.
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
    Token "NextToken", "ReplicaPairs" replica_pairs, next "NextToken" }

/// In the request of [`DescribeDiskReplicaPairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskReplicaPairsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDiskReplicaPairsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeDiskReplicaPairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskReplicaPairsOutput {
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub replica_pairs: Vec<DescribeDiskReplicaPairsReplicaPairs>,
    pub total_count: Option<i64>,
}
model! { DescribeDiskReplicaPairsOutput {
    0 "NextToken" next_token: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "ReplicaPairs" replica_pairs: Vec<DescribeDiskReplicaPairsReplicaPairs>, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDiskReplicaPairs`].
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
    pub tags: Vec<DescribeDiskReplicaPairsTags>,
}
model! { DescribeDiskReplicaPairsReplicaPairs {
    0 "Bandwidth" bandwidth: i64, 1 "ChargeType" charge_type: String, 2 "CreateTime" create_time: i64,
    3 "Description" description: String, 4 "DestinationDiskId" destination_disk_id: String,
    5 "DestinationRegion" destination_region: String, 6 "DestinationZoneId" destination_zone_id: String,
    7 "EnableRtc" enable_rtc: bool, 8 "ExpiredTime" expired_time: i64, 9 "LastRecoverPoint" last_recover_point: i64,
    10 "PairName" pair_name: String, 11 "PrimaryRegion" primary_region: String, 12 "PrimaryZone" primary_zone: String,
    13 "RPO" rpo: i64, 14 "ReplicaGroupId" replica_group_id: String, 15 "ReplicaGroupName" replica_group_name: String,
    16 "ReplicaPairId" replica_pair_id: String, 17 "ResourceGroupId" resource_group_id: String, 18 "Site" site: String,
    19 "SourceDiskId" source_disk_id: String, 20 "SourceRegion" source_region: String,
    21 "SourceZoneId" source_zone_id: String, 22 "StandbyRegion" standby_region: String,
    23 "StandbyZone" standby_zone: String, 24 "Status" status: String, 25 "StatusMessage" status_message: String,
    26 "Tags" tags: Vec<DescribeDiskReplicaPairsTags>
} }

/// In the response of [`DescribeDiskReplicaPairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskReplicaPairsTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeDiskReplicaPairsTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes enterprise snapshot policy: `DescribeEnterpriseSnapshotPolicy` of `ebs` 2021-07-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/DescribeEnterpriseSnapshotPolicy>.
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
    /// Required.
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
    Token "NextToken", "Policies" policies, next "NextToken" }

/// In the request of [`DescribeEnterpriseSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSnapshotPolicyTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { DescribeEnterpriseSnapshotPolicyTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeEnterpriseSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSnapshotPolicyOutput {
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub policies: Vec<DescribeEnterpriseSnapshotPolicyPolicies>,
    pub total_count: Option<i64>,
}
model! { DescribeEnterpriseSnapshotPolicyOutput {
    0 "NextToken" next_token: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Policies" policies: Vec<DescribeEnterpriseSnapshotPolicyPolicies>, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEnterpriseSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSnapshotPolicyPolicies {
    pub create_time: Option<String>,
    pub cross_region_copy_info: Option<
        DescribeEnterpriseSnapshotPolicyCrossRegionCopyInfo,
    >,
    pub desc: Option<String>,
    pub disk_ids: Vec<String>,
    pub managed_for_ecs: Option<bool>,
    pub name: Option<String>,
    pub policy_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub retain_rule: Option<DescribeEnterpriseSnapshotPolicyRetainRule>,
    pub schedule: Option<DescribeEnterpriseSnapshotPolicySchedule>,
    pub special_retain_rules: Option<DescribeEnterpriseSnapshotPolicySpecialRetainRules>,
    pub state: Option<String>,
    pub storage_rule: Option<DescribeEnterpriseSnapshotPolicyStorageRule>,
    pub tags: Vec<DescribeEnterpriseSnapshotPolicyTags>,
    pub target_count: Option<i64>,
    pub target_type: Option<String>,
}
model! { DescribeEnterpriseSnapshotPolicyPolicies {
    0 "CreateTime" create_time: String,
    1 "CrossRegionCopyInfo" cross_region_copy_info: DescribeEnterpriseSnapshotPolicyCrossRegionCopyInfo,
    2 "Desc" desc: String, 3 "DiskIds" disk_ids: Vec<String>, 4 "ManagedForEcs" managed_for_ecs: bool,
    5 "Name" name: String, 6 "PolicyId" policy_id: String, 7 "ResourceGroupId" resource_group_id: String,
    8 "RetainRule" retain_rule: DescribeEnterpriseSnapshotPolicyRetainRule,
    9 "Schedule" schedule: DescribeEnterpriseSnapshotPolicySchedule,
    10 "SpecialRetainRules" special_retain_rules: DescribeEnterpriseSnapshotPolicySpecialRetainRules,
    11 "State" state: String, 12 "StorageRule" storage_rule: DescribeEnterpriseSnapshotPolicyStorageRule,
    13 "Tags" tags: Vec<DescribeEnterpriseSnapshotPolicyTags>, 14 "TargetCount" target_count: i64,
    15 "TargetType" target_type: String
} }

/// In the response of [`DescribeEnterpriseSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSnapshotPolicyCrossRegionCopyInfo {
    pub enabled: Option<bool>,
    pub regions: Vec<DescribeEnterpriseSnapshotPolicyRegions>,
}
model! { DescribeEnterpriseSnapshotPolicyCrossRegionCopyInfo {
    0 "Enabled" enabled: bool, 1 "Regions" regions: Vec<DescribeEnterpriseSnapshotPolicyRegions>
} }

/// In the response of [`DescribeEnterpriseSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSnapshotPolicyRegions {
    pub region_id: Option<String>,
    pub retain_days: Option<i64>,
}
model! { DescribeEnterpriseSnapshotPolicyRegions {
    0 "RegionId" region_id: String, 1 "RetainDays" retain_days: i64
} }

/// In the response of [`DescribeEnterpriseSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSnapshotPolicyRetainRule {
    pub number: Option<i64>,
    pub time_interval: Option<i64>,
    pub time_unit: Option<String>,
}
model! { DescribeEnterpriseSnapshotPolicyRetainRule {
    0 "Number" number: i64, 1 "TimeInterval" time_interval: i64, 2 "TimeUnit" time_unit: String
} }

/// In the response of [`DescribeEnterpriseSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSnapshotPolicySchedule {
    pub cron_expression: Option<String>,
}
model! { DescribeEnterpriseSnapshotPolicySchedule {
    0 "CronExpression" cron_expression: String
} }

/// In the response of [`DescribeEnterpriseSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSnapshotPolicySpecialRetainRules {
    pub enabled: Option<bool>,
    pub rules: Vec<DescribeEnterpriseSnapshotPolicyRules>,
}
model! { DescribeEnterpriseSnapshotPolicySpecialRetainRules {
    0 "Enabled" enabled: bool, 1 "Rules" rules: Vec<DescribeEnterpriseSnapshotPolicyRules>
} }

/// In the response of [`DescribeEnterpriseSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSnapshotPolicyRules {
    pub special_period_unit: Option<String>,
    pub time_interval: Option<i64>,
    pub time_unit: Option<String>,
}
model! { DescribeEnterpriseSnapshotPolicyRules {
    0 "SpecialPeriodUnit" special_period_unit: String, 1 "TimeInterval" time_interval: i64,
    2 "TimeUnit" time_unit: String
} }

/// In the response of [`DescribeEnterpriseSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSnapshotPolicyStorageRule {
    pub enable_immediate_access: Option<bool>,
}
model! { DescribeEnterpriseSnapshotPolicyStorageRule {
    0 "EnableImmediateAccess" enable_immediate_access: bool
} }

/// In the response of [`DescribeEnterpriseSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnterpriseSnapshotPolicyTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeEnterpriseSnapshotPolicyTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes events: `DescribeEvents` of `ebs` 2021-07-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/DescribeEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvents {
    pub end_time: Option<String>,
    pub event_level: Option<String>,
    pub event_name: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
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
    Token "NextToken", "ResourceEvents" resource_events, next "NextToken" }

/// Response of [`DescribeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsOutput {
    pub next_token: Option<String>,
    pub resource_events: Vec<DescribeEventsResourceEvents>,
    pub total_count: Option<i64>,
}
model! { DescribeEventsOutput {
    0 "NextToken" next_token: String, 1 "ResourceEvents" resource_events: Vec<DescribeEventsResourceEvents>,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEvents`].
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
    0 "Description" description: String, 1 "EndTime" end_time: String, 2 "EventLevel" event_level: String,
    3 "EventName" event_name: String, 4 "EventType" event_type: String, 5 "ExtraAttributes" extra_attributes: String,
    6 "RecommendAction" recommend_action: String, 7 "RecommendParams" recommend_params: String,
    8 "ResourceId" resource_id: String, 9 "ResourceType" resource_type: String, 10 "StartTime" start_time: String,
    11 "Status" status: String
} }

/// Describes lens monitor disks: `DescribeLensMonitorDisks` of `ebs` 2021-07-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/DescribeLensMonitorDisks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLensMonitorDisks {
    pub disk_category: Option<String>,
    pub disk_id_pattern: Option<String>,
    pub disk_ids: Option<Vec<String>>,
    pub lens_tags: Option<Vec<String>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeLensMonitorDisks(region_id: String) "DescribeLensMonitorDisks" -> DescribeLensMonitorDisksOutput {
    0 "DiskCategory" disk_category: String, 1 "DiskIdPattern" disk_id_pattern: String,
    2 "DiskIds" disk_ids: Vec<String>, 3 "LensTags" lens_tags: Vec<String>, 4 "MaxResults" max_results: i64,
    5 "NextToken" next_token: String, 6 "RegionId" region_id
} }
paged! { DescribeLensMonitorDisks: DescribeLensMonitorDisksDiskInfos =
    Token "NextToken", "DiskInfos" disk_infos, next "NextToken" }

/// Response of [`DescribeLensMonitorDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLensMonitorDisksOutput {
    pub disk_infos: Vec<DescribeLensMonitorDisksDiskInfos>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeLensMonitorDisksOutput {
    0 "DiskInfos" disk_infos: Vec<DescribeLensMonitorDisksDiskInfos>, 1 "NextToken" next_token: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLensMonitorDisks`].
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
    pub lens_tags: Vec<String>,
    pub performance_level: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub region_id: Option<String>,
    pub sharing_enabled: Option<String>,
    pub size: Option<i64>,
    pub tags: Vec<DescribeLensMonitorDisksTags>,
    pub zone_id: Option<String>,
}
model! { DescribeLensMonitorDisksDiskInfos {
    0 "Bps" bps: i64, 1 "BurstingEnabled" bursting_enabled: bool, 2 "DiskCategory" disk_category: String,
    3 "DiskId" disk_id: String, 4 "DiskName" disk_name: String, 5 "DiskStatus" disk_status: String,
    6 "DiskType" disk_type: String, 7 "Iops" iops: i64, 8 "LensTags" lens_tags: Vec<String>,
    9 "PerformanceLevel" performance_level: String, 10 "ProvisionedIops" provisioned_iops: i64,
    11 "RegionId" region_id: String, 12 "SharingEnabled" sharing_enabled: String, 13 "Size" size: i64,
    14 "Tags" tags: Vec<DescribeLensMonitorDisksTags>, 15 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeLensMonitorDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLensMonitorDisksTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { DescribeLensMonitorDisksTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes lens service status: `DescribeLensServiceStatus` of `ebs` 2021-07-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ebs/2021-07-30/DescribeLensServiceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLensServiceStatus {}
operation! { DescribeLensServiceStatus() "DescribeLensServiceStatus" -> DescribeLensServiceStatusOutput {} }

/// Response of [`DescribeLensServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLensServiceStatusOutput {
    pub status: Option<String>,
}
model! { DescribeLensServiceStatusOutput {
    0 "Status" status: String
} }

/// Describes metric data: `DescribeMetricData` of `ebs` 2021-07-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ebs/2021-07-30/DescribeMetricData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricData {
    pub aggre_ops: Option<String>,
    pub aggre_over_line_ops: Option<String>,
    pub dimensions: Option<String>,
    pub end_time: Option<String>,
    pub group_by_labels: Option<Vec<String>>,
    /// Required.
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
    Mark::new(4, Location::Default, Style::Simple)
] }

/// Response of [`DescribeMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricDataOutput {
    pub data_list: Vec<DescribeMetricDataDataList>,
    pub total_count: Option<i64>,
    pub warnings: Vec<String>,
}
model! { DescribeMetricDataOutput {
    0 "DataList" data_list: Vec<DescribeMetricDataDataList>, 1 "TotalCount" total_count: i64,
    2 "Warnings" warnings: Vec<String>
} }

/// In the response of [`DescribeMetricData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricDataDataList {
    pub datapoints: Option<Value>,
    pub labels: Option<Value>,
}
model! { DescribeMetricDataDataList {
    0 "Datapoints" datapoints: Value, 1 "Labels" labels: Value
} }

/// Describes pair drills: `DescribePairDrills` of `ebs` 2021-07-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/DescribePairDrills>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePairDrills {
    pub drill_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub pair_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribePairDrills(pair_id: String, region_id: String) "DescribePairDrills" -> DescribePairDrillsOutput {
    0 "DrillId" drill_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "PairId" pair_id, 6 "RegionId" region_id
} }
paged! { DescribePairDrills: DescribePairDrillsDrills = Token "NextToken", "Drills" drills, next "NextToken" }

/// Response of [`DescribePairDrills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePairDrillsOutput {
    pub drills: Vec<DescribePairDrillsDrills>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribePairDrillsOutput {
    0 "Drills" drills: Vec<DescribePairDrillsDrills>, 1 "NextToken" next_token: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePairDrills`].
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
    0 "DrillDiskId" drill_disk_id: String, 1 "DrillDiskStatus" drill_disk_status: String, 2 "DrillId" drill_id: String,
    3 "RecoverPoint" recover_point: i64, 4 "StartAt" start_at: i64, 5 "Status" status: String,
    6 "StatusMessage" status_message: String
} }

/// Describes regions: `DescribeRegions` of `ebs` 2021-07-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ebs/2021-07-30/DescribeRegions>.
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

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Vec<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: Vec<DescribeRegionsRegions>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
    pub zones: Vec<DescribeRegionsZones>,
}
model! { DescribeRegionsRegions {
    0 "LocalName" local_name: String, 1 "RegionEndpoint" region_endpoint: String, 2 "RegionId" region_id: String,
    3 "Zones" zones: Vec<DescribeRegionsZones>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsZones {
    pub local_name: Option<String>,
    pub resource_types: Vec<String>,
    pub zone_id: Option<String>,
}
model! { DescribeRegionsZones {
    0 "LocalName" local_name: String, 1 "ResourceTypes" resource_types: Vec<String>, 2 "ZoneId" zone_id: String
} }

/// Describes replica group drills: `DescribeReplicaGroupDrills` of `ebs` 2021-07-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/DescribeReplicaGroupDrills>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicaGroupDrills {
    pub drill_id: Option<String>,
    /// Required.
    pub group_id: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { DescribeReplicaGroupDrills(group_id: String, region_id: String)
    "DescribeReplicaGroupDrills" -> DescribeReplicaGroupDrillsOutput {
    0 "DrillId" drill_id: String, 1 "GroupId" group_id, 2 "MaxResults" max_results: i64,
    3 "NextToken" next_token: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "RegionId" region_id
} }
paged! { DescribeReplicaGroupDrills: DescribeReplicaGroupDrillsDrills =
    Token "NextToken", "Drills" drills, next "NextToken" }

/// Response of [`DescribeReplicaGroupDrills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicaGroupDrillsOutput {
    pub drills: Vec<DescribeReplicaGroupDrillsDrills>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeReplicaGroupDrillsOutput {
    0 "Drills" drills: Vec<DescribeReplicaGroupDrillsDrills>, 1 "NextToken" next_token: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeReplicaGroupDrills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicaGroupDrillsDrills {
    pub drill_id: Option<String>,
    pub group_id: Option<String>,
    pub pairs_info: Vec<DescribeReplicaGroupDrillsPairsInfo>,
    pub recover_point: Option<i64>,
    pub start_at: Option<i64>,
    pub status: Option<String>,
    pub status_message: Option<String>,
}
model! { DescribeReplicaGroupDrillsDrills {
    0 "DrillId" drill_id: String, 1 "GroupId" group_id: String,
    2 "PairsInfo" pairs_info: Vec<DescribeReplicaGroupDrillsPairsInfo>, 3 "RecoverPoint" recover_point: i64,
    4 "StartAt" start_at: i64, 5 "Status" status: String, 6 "StatusMessage" status_message: String
} }

/// In the response of [`DescribeReplicaGroupDrills`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReplicaGroupDrillsPairsInfo {
    pub drill_disk_id: Option<String>,
    pub drill_disk_status: Option<String>,
    pub pair_id: Option<String>,
}
model! { DescribeReplicaGroupDrillsPairsInfo {
    0 "DrillDiskId" drill_disk_id: String, 1 "DrillDiskStatus" drill_disk_status: String, 2 "PairId" pair_id: String
} }

/// Describes solution instance configuration: `DescribeSolutionInstanceConfiguration` of `ebs` 2021-07-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ebs/2021-07-30/DescribeSolutionInstanceConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSolutionInstanceConfiguration {
    pub client_token: Option<String>,
    pub parameters: Option<Vec<DescribeSolutionInstanceConfigurationParameters>>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub solution_id: String,
}
operation! { DescribeSolutionInstanceConfiguration(region_id: String, solution_id: String)
    "DescribeSolutionInstanceConfiguration" -> DescribeSolutionInstanceConfigurationOutput {
    0 "ClientToken" client_token: String,
    1 "Parameters" parameters: Vec<DescribeSolutionInstanceConfigurationParameters>, 2 "RegionId" region_id,
    3 "SolutionId" solution_id
} }

/// In the request of [`DescribeSolutionInstanceConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSolutionInstanceConfigurationParameters {
    /// Required.
    pub parameter_key: Option<String>,
    /// Required.
    pub parameter_value: Option<String>,
}
input! { DescribeSolutionInstanceConfigurationParameters(parameter_key: String, parameter_value: String) {
    0 "ParameterKey" parameter_key: String, 1 "ParameterValue" parameter_value: String
} }

/// Response of [`DescribeSolutionInstanceConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSolutionInstanceConfigurationOutput {
    pub data: Vec<BTreeMap<String, Value>>,
}
model! { DescribeSolutionInstanceConfigurationOutput {
    0 "Data" data: Vec<BTreeMap<String, Value>>
} }

/// Describes user tag keys: `DescribeUserTagKeys` of `ebs` 2021-07-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/DescribeUserTagKeys>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }
paged! { DescribeUserTagKeys: String = Token "NextToken", "TagKeys" tag_keys, next "NextToken" }

/// Response of [`DescribeUserTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTagKeysOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub tag_keys: Vec<String>,
}
model! { DescribeUserTagKeysOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TagKeys" tag_keys: Vec<String>
} }

/// Describes user tag values: `DescribeUserTagValues` of `ebs` 2021-07-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/DescribeUserTagValues>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }
paged! { DescribeUserTagValues: String = Token "NextToken", "TagValues" tag_values, next "NextToken" }

/// Response of [`DescribeUserTagValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserTagValuesOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub tag_values: Vec<String>,
}
model! { DescribeUserTagValuesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "TagValues" tag_values: Vec<String>
} }

/// `FailoverDiskReplicaGroup` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/FailoverDiskReplicaGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailoverDiskReplicaGroup {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub replica_group_id: String,
}
operation! { FailoverDiskReplicaGroup(region_id: String, replica_group_id: String) "FailoverDiskReplicaGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ReplicaGroupId" replica_group_id
} }

/// Response of [`FailoverDiskReplicaGroup`]: empty.
pub type FailoverDiskReplicaGroupOutput = Empty;

/// `FailoverDiskReplicaPair` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/FailoverDiskReplicaPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailoverDiskReplicaPair {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub replica_pair_id: String,
}
operation! { FailoverDiskReplicaPair(region_id: String, replica_pair_id: String) "FailoverDiskReplicaPair" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ReplicaPairId" replica_pair_id
} }

/// Response of [`FailoverDiskReplicaPair`]: empty.
pub type FailoverDiskReplicaPairOutput = Empty;

/// Gets report: `GetReport` of `ebs` 2021-07-30.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/ebs/2021-07-30/GetReport>.
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
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReportOutput {
    pub datas: Vec<GetReportDatas>,
}
model! { GetReportOutput {
    0 "Datas" datas: Vec<GetReportDatas>
} }

/// In the response of [`GetReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReportDatas {
    pub data: Vec<GetReportData>,
    pub title: Option<String>,
}
model! { GetReportDatas {
    0 "Data" data: Vec<GetReportData>, 1 "Title" title: String
} }

/// In the response of [`GetReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReportData {
    pub data_points: BTreeMap<String, Value>,
    pub labels: BTreeMap<String, Value>,
}
model! { GetReportData {
    0 "DataPoints" data_points: BTreeMap<String, Value>, 1 "Labels" labels: BTreeMap<String, Value>
} }

/// Lists replica edge supported: `ListReplicaEdgeSupported` of `ebs` 2021-07-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/ListReplicaEdgeSupported>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReplicaEdgeSupported {
    /// Required.
    pub azone: String,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ListReplicaEdgeSupported(azone: String, region_id: String)
    "ListReplicaEdgeSupported" -> ListReplicaEdgeSupportedOutput {
    0 "Azone" azone, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String, 3 "RegionId" region_id
} }
paged! { ListReplicaEdgeSupported: ListReplicaEdgeSupportedSupportedRegions =
    Token "NextToken", "SupportedRegions" supported_regions, next "NextToken" }

/// Response of [`ListReplicaEdgeSupported`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReplicaEdgeSupportedOutput {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub supported_regions: Vec<ListReplicaEdgeSupportedSupportedRegions>,
}
model! { ListReplicaEdgeSupportedOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "SupportedRegions" supported_regions: Vec<ListReplicaEdgeSupportedSupportedRegions>
} }

/// In the response of [`ListReplicaEdgeSupported`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReplicaEdgeSupportedSupportedRegions {
    pub region_id: Option<String>,
    pub zones: Vec<ListReplicaEdgeSupportedZones>,
}
model! { ListReplicaEdgeSupportedSupportedRegions {
    0 "RegionId" region_id: String, 1 "Zones" zones: Vec<ListReplicaEdgeSupportedZones>
} }

/// In the response of [`ListReplicaEdgeSupported`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReplicaEdgeSupportedZones {
    pub zone_id: Option<String>,
}
model! { ListReplicaEdgeSupportedZones {
    0 "ZoneId" zone_id: String
} }

/// Lists reports: `ListReports` of `ebs` 2021-07-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/ListReports>.
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
    Mark::new(5, Location::Body, Style::None)
] }
paged! { ListReports: ListReportsHistoryReports =
    Token "NextToken", "HistoryReports" history_reports, next "NextToken" }

/// Response of [`ListReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListReportsOutput {
    pub history_reports: Vec<ListReportsHistoryReports>,
    pub next_token: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListReportsOutput {
    0 "HistoryReports" history_reports: Vec<ListReportsHistoryReports>, 1 "NextToken" next_token: String,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListReports`].
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
    0 "AppName" app_name: String, 1 "ReportId" report_id: String, 2 "ReportName" report_name: String,
    3 "ReportTime" report_time: String, 4 "SubscribePeriod" subscribe_period: String
} }

/// Lists tag resources: `ListTagResources` of `ebs` 2021-07-30.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub client_token: Option<String>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "ClientToken" client_token: String, 1 "NextToken" next_token: String, 2 "RegionId" region_id,
    3 "ResourceId" resource_id: Vec<String>, 4 "ResourceType" resource_type, 5 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Modifies dedicated block storage cluster attribute: `ModifyDedicatedBlockStorageClusterAttribute` of `ebs`
/// 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/ModifyDedicatedBlockStorageClusterAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDedicatedBlockStorageClusterAttribute {
    pub client_token: Option<String>,
    /// Required.
    pub dbsc_id: String,
    /// Required.
    pub dbsc_name: String,
    pub description: Option<String>,
    /// Required.
    pub region_id: String,
}
operation! { ModifyDedicatedBlockStorageClusterAttribute(dbsc_id: String, dbsc_name: String, region_id: String)
    "ModifyDedicatedBlockStorageClusterAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "DbscId" dbsc_id, 2 "DbscName" dbsc_name,
    3 "Description" description: String, 4 "RegionId" region_id
} }

/// Response of [`ModifyDedicatedBlockStorageClusterAttribute`]: empty.
pub type ModifyDedicatedBlockStorageClusterAttributeOutput = Empty;

/// Modifies disk replica group: `ModifyDiskReplicaGroup` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/ModifyDiskReplicaGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskReplicaGroup {
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub enable_rtc: Option<bool>,
    pub group_name: Option<String>,
    pub rpo: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub replica_group_id: String,
}
operation! { ModifyDiskReplicaGroup(region_id: String, replica_group_id: String) "ModifyDiskReplicaGroup" -> Empty {
    0 "Bandwidth" bandwidth: i64, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "EnableRtc" enable_rtc: bool, 4 "GroupName" group_name: String, 5 "RPO" rpo: i64, 6 "RegionId" region_id,
    7 "ReplicaGroupId" replica_group_id
} }

/// Response of [`ModifyDiskReplicaGroup`]: empty.
pub type ModifyDiskReplicaGroupOutput = Empty;

/// Modifies disk replica pair: `ModifyDiskReplicaPair` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/ModifyDiskReplicaPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskReplicaPair {
    pub bandwidth: Option<i64>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub enable_rtc: Option<bool>,
    pub pair_name: Option<String>,
    pub rpo: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub replica_pair_id: String,
}
operation! { ModifyDiskReplicaPair(region_id: String, replica_pair_id: String) "ModifyDiskReplicaPair" -> Empty {
    0 "Bandwidth" bandwidth: i64, 1 "ClientToken" client_token: String, 2 "Description" description: String,
    3 "EnableRtc" enable_rtc: bool, 4 "PairName" pair_name: String, 5 "RPO" rpo: i64, 6 "RegionId" region_id,
    7 "ReplicaPairId" replica_pair_id
} }

/// Response of [`ModifyDiskReplicaPair`]: empty.
pub type ModifyDiskReplicaPairOutput = Empty;

/// Queries dedicated block storage cluster disk throughput status:
/// `QueryDedicatedBlockStorageClusterDiskThroughputStatus` of `ebs` 2021-07-30.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/QueryDedicatedBlockStorageClusterDiskThroughputStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDedicatedBlockStorageClusterDiskThroughputStatus {
    pub client_token: Option<String>,
    /// Required.
    pub qos_request_id: String,
    /// Required.
    pub region_id: String,
}
operation! { QueryDedicatedBlockStorageClusterDiskThroughputStatus(qos_request_id: String, region_id: String)
    "QueryDedicatedBlockStorageClusterDiskThroughputStatus" -> QueryDedicatedBlockStorageClusterDiskThroughputStatusOutput {
    0 "ClientToken" client_token: String, 1 "QosRequestId" qos_request_id, 2 "RegionId" region_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`QueryDedicatedBlockStorageClusterDiskThroughputStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDedicatedBlockStorageClusterDiskThroughputStatusOutput {
    pub status: Option<String>,
}
model! { QueryDedicatedBlockStorageClusterDiskThroughputStatusOutput {
    0 "Status" status: String
} }

/// Queries dedicated block storage cluster inventory data: `QueryDedicatedBlockStorageClusterInventoryData` of `ebs`
/// 2021-07-30.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/QueryDedicatedBlockStorageClusterInventoryData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDedicatedBlockStorageClusterInventoryData {
    pub client_token: Option<String>,
    /// Required.
    pub dbsc_id: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub period: i64,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: i64,
}

/// Arguments of [`QueryDedicatedBlockStorageClusterInventoryData::new`].
pub struct QueryDedicatedBlockStorageClusterInventoryDataRequired {
    pub dbsc_id: String,
    pub end_time: i64,
    pub period: i64,
    pub region_id: String,
    pub start_time: i64,
}
operation! {
    QueryDedicatedBlockStorageClusterInventoryData { QueryDedicatedBlockStorageClusterInventoryDataRequired: dbsc_id, end_time, period, region_id, start_time }
    "QueryDedicatedBlockStorageClusterInventoryData" -> QueryDedicatedBlockStorageClusterInventoryDataOutput {
    0 "ClientToken" client_token: String, 1 "DbscId" dbsc_id, 2 "EndTime" end_time, 3 "Period" period,
    4 "RegionId" region_id, 5 "StartTime" start_time
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`QueryDedicatedBlockStorageClusterInventoryData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDedicatedBlockStorageClusterInventoryDataOutput {
    pub data: Vec<QueryDedicatedBlockStorageClusterInventoryDataData>,
    pub dbsc_id: Option<String>,
    pub dbsc_name: Option<String>,
    pub disk_category: Option<String>,
    pub total_count: Option<i64>,
}
model! { QueryDedicatedBlockStorageClusterInventoryDataOutput {
    0 "Data" data: Vec<QueryDedicatedBlockStorageClusterInventoryDataData>, 1 "DbscId" dbsc_id: String,
    2 "DbscName" dbsc_name: String, 3 "DiskCategory" disk_category: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`QueryDedicatedBlockStorageClusterInventoryData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDedicatedBlockStorageClusterInventoryDataData {
    pub monitor_items: Option<
        QueryDedicatedBlockStorageClusterInventoryDataMonitorItems,
    >,
    pub resource_id: Option<String>,
    pub timestamp: Option<String>,
}
model! { QueryDedicatedBlockStorageClusterInventoryDataData {
    0 "MonitorItems" monitor_items: QueryDedicatedBlockStorageClusterInventoryDataMonitorItems,
    1 "ResourceId" resource_id: String, 2 "Timestamp" timestamp: String
} }

/// In the response of [`QueryDedicatedBlockStorageClusterInventoryData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDedicatedBlockStorageClusterInventoryDataMonitorItems {
    pub available_size: Option<i64>,
    pub total_size: Option<i64>,
}
model! { QueryDedicatedBlockStorageClusterInventoryDataMonitorItems {
    0 "AvailableSize" available_size: i64, 1 "TotalSize" total_size: i64
} }

/// Removes disk replica pair: `RemoveDiskReplicaPair` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/RemoveDiskReplicaPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDiskReplicaPair {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub replica_group_id: String,
    /// Required.
    pub replica_pair_id: String,
}
operation! { RemoveDiskReplicaPair(region_id: String, replica_group_id: String, replica_pair_id: String)
    "RemoveDiskReplicaPair" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ReplicaGroupId" replica_group_id,
    3 "ReplicaPairId" replica_pair_id
} }

/// Response of [`RemoveDiskReplicaPair`]: empty.
pub type RemoveDiskReplicaPairOutput = Empty;

/// `ReprotectDiskReplicaGroup` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/ReprotectDiskReplicaGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReprotectDiskReplicaGroup {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub replica_group_id: String,
    pub reverse_replicate: Option<bool>,
}
operation! { ReprotectDiskReplicaGroup(region_id: String, replica_group_id: String)
    "ReprotectDiskReplicaGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ReplicaGroupId" replica_group_id,
    3 "ReverseReplicate" reverse_replicate: bool
} }

/// Response of [`ReprotectDiskReplicaGroup`]: empty.
pub type ReprotectDiskReplicaGroupOutput = Empty;

/// `ReprotectDiskReplicaPair` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/ReprotectDiskReplicaPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReprotectDiskReplicaPair {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub replica_pair_id: String,
    pub reverse_replicate: Option<bool>,
}
operation! { ReprotectDiskReplicaPair(region_id: String, replica_pair_id: String) "ReprotectDiskReplicaPair" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ReplicaPairId" replica_pair_id,
    3 "ReverseReplicate" reverse_replicate: bool
} }

/// Response of [`ReprotectDiskReplicaPair`]: empty.
pub type ReprotectDiskReplicaPairOutput = Empty;

/// Sets dedicated block storage cluster disk throughput: `SetDedicatedBlockStorageClusterDiskThroughput` of `ebs`
/// 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/SetDedicatedBlockStorageClusterDiskThroughput>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDedicatedBlockStorageClusterDiskThroughput {
    pub client_token: Option<String>,
    /// Required.
    pub bps: i64,
    /// Required.
    pub disk_id: String,
    /// Required.
    pub region_id: String,
}
operation! { SetDedicatedBlockStorageClusterDiskThroughput(bps: i64, disk_id: String, region_id: String)
    "SetDedicatedBlockStorageClusterDiskThroughput" -> Empty {
    0 "ClientToken" client_token: String, 1 "Bps" bps, 2 "DiskId" disk_id, 3 "RegionId" region_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`SetDedicatedBlockStorageClusterDiskThroughput`]: empty.
pub type SetDedicatedBlockStorageClusterDiskThroughputOutput = Empty;

/// Starts disk replica group: `StartDiskReplicaGroup` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/StartDiskReplicaGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDiskReplicaGroup {
    pub client_token: Option<String>,
    pub one_shot: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub replica_group_id: String,
}
operation! { StartDiskReplicaGroup(region_id: String, replica_group_id: String) "StartDiskReplicaGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "OneShot" one_shot: bool, 2 "RegionId" region_id,
    3 "ReplicaGroupId" replica_group_id
} }

/// Response of [`StartDiskReplicaGroup`]: empty.
pub type StartDiskReplicaGroupOutput = Empty;

/// Starts disk replica pair: `StartDiskReplicaPair` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/StartDiskReplicaPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDiskReplicaPair {
    pub client_token: Option<String>,
    pub one_shot: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub replica_pair_id: String,
}
operation! { StartDiskReplicaPair(region_id: String, replica_pair_id: String) "StartDiskReplicaPair" -> Empty {
    0 "ClientToken" client_token: String, 1 "OneShot" one_shot: bool, 2 "RegionId" region_id,
    3 "ReplicaPairId" replica_pair_id
} }

/// Response of [`StartDiskReplicaPair`]: empty.
pub type StartDiskReplicaPairOutput = Empty;

/// Starts pair drill: `StartPairDrill` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/StartPairDrill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPairDrill {
    pub client_token: Option<String>,
    /// Required.
    pub pair_id: String,
    /// Required.
    pub region_id: String,
}
operation! { StartPairDrill(pair_id: String, region_id: String) "StartPairDrill" -> StartPairDrillOutput {
    0 "ClientToken" client_token: String, 1 "PairId" pair_id, 2 "RegionId" region_id
} }

/// Response of [`StartPairDrill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPairDrillOutput {
    pub drill_id: Option<String>,
}
model! { StartPairDrillOutput {
    0 "DrillId" drill_id: String
} }

/// Starts replica group drill: `StartReplicaGroupDrill` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/StartReplicaGroupDrill>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartReplicaGroupDrill {
    pub client_token: Option<String>,
    /// Required.
    pub group_id: String,
    /// Required.
    pub region_id: String,
}
operation! { StartReplicaGroupDrill(group_id: String, region_id: String)
    "StartReplicaGroupDrill" -> StartReplicaGroupDrillOutput {
    0 "ClientToken" client_token: String, 1 "GroupId" group_id, 2 "RegionId" region_id
} }

/// Response of [`StartReplicaGroupDrill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartReplicaGroupDrillOutput {
    pub drill_id: Option<String>,
}
model! { StartReplicaGroupDrillOutput {
    0 "DrillId" drill_id: String
} }

/// Stops disk replica group: `StopDiskReplicaGroup` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/StopDiskReplicaGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDiskReplicaGroup {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub replica_group_id: String,
}
operation! { StopDiskReplicaGroup(region_id: String, replica_group_id: String) "StopDiskReplicaGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ReplicaGroupId" replica_group_id
} }

/// Response of [`StopDiskReplicaGroup`]: empty.
pub type StopDiskReplicaGroupOutput = Empty;

/// Stops disk replica pair: `StopDiskReplicaPair` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/StopDiskReplicaPair>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDiskReplicaPair {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub replica_pair_id: String,
}
operation! { StopDiskReplicaPair(region_id: String, replica_pair_id: String) "StopDiskReplicaPair" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ReplicaPairId" replica_pair_id
} }

/// Response of [`StopDiskReplicaPair`]: empty.
pub type StopDiskReplicaPairOutput = Empty;

/// `TagResources` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! {
    TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "ClientToken" client_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type, 4 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Unbinds enterprise snapshot policy: `UnbindEnterpriseSnapshotPolicy` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/UnbindEnterpriseSnapshotPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindEnterpriseSnapshotPolicy {
    pub client_token: Option<String>,
    pub disk_targets: Option<Vec<String>>,
    /// Required.
    pub policy_id: String,
    /// Required.
    pub region_id: String,
}
operation! { UnbindEnterpriseSnapshotPolicy(policy_id: String, region_id: String)
    "UnbindEnterpriseSnapshotPolicy" -> Empty {
    0 "ClientToken" client_token: String, 1 "DiskTargets" disk_targets: Vec<String>, 2 "PolicyId" policy_id,
    3 "RegionId" region_id
} }

/// Response of [`UnbindEnterpriseSnapshotPolicy`]: empty.
pub type UnbindEnterpriseSnapshotPolicyOutput = Empty;

/// `UntagResources` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub client_token: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "ClientToken" client_token: String, 2 "RegionId" region_id, 3 "ResourceId" resource_id,
    4 "ResourceType" resource_type, 5 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates enterprise snapshot policy: `UpdateEnterpriseSnapshotPolicy` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/UpdateEnterpriseSnapshotPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnterpriseSnapshotPolicy {
    pub client_token: Option<String>,
    pub cross_region_copy_info: Option<
        UpdateEnterpriseSnapshotPolicyCrossRegionCopyInfo,
    >,
    pub desc: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub policy_id: String,
    /// Required.
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
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(7, Location::Default, Style::Json),
    Mark::new(8, Location::Default, Style::Json),
    Mark::new(10, Location::Default, Style::Json)
] }

/// Response of [`UpdateEnterpriseSnapshotPolicy`]: empty.
pub type UpdateEnterpriseSnapshotPolicyOutput = Empty;

/// In the request of [`UpdateEnterpriseSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnterpriseSnapshotPolicyCrossRegionCopyInfo {
    pub enabled: Option<bool>,
    pub regions: Option<Vec<UpdateEnterpriseSnapshotPolicyRegions>>,
}
input! { UpdateEnterpriseSnapshotPolicyCrossRegionCopyInfo() {
    0 "Enabled" enabled: bool, 1 "Regions" regions: Vec<UpdateEnterpriseSnapshotPolicyRegions>
} }

/// In the request of [`UpdateEnterpriseSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnterpriseSnapshotPolicyRegions {
    pub region_id: Option<String>,
    pub retain_days: Option<i64>,
}
input! { UpdateEnterpriseSnapshotPolicyRegions() {
    0 "RegionId" region_id: String, 1 "RetainDays" retain_days: i64
} }

/// In the request of [`UpdateEnterpriseSnapshotPolicy`].
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

/// In the request of [`UpdateEnterpriseSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnterpriseSnapshotPolicySchedule {
    /// Required.
    pub cron_expression: Option<String>,
}
input! { UpdateEnterpriseSnapshotPolicySchedule(cron_expression: String) {
    0 "CronExpression" cron_expression: String
} }

/// In the request of [`UpdateEnterpriseSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnterpriseSnapshotPolicySpecialRetainRules {
    pub enabled: Option<bool>,
    pub rules: Option<Vec<UpdateEnterpriseSnapshotPolicyRules>>,
}
input! { UpdateEnterpriseSnapshotPolicySpecialRetainRules() {
    0 "Enabled" enabled: bool, 1 "Rules" rules: Vec<UpdateEnterpriseSnapshotPolicyRules>
} }

/// In the request of [`UpdateEnterpriseSnapshotPolicy`].
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

/// In the request of [`UpdateEnterpriseSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEnterpriseSnapshotPolicyStorageRule {
    pub enable_immediate_access: Option<bool>,
}
input! { UpdateEnterpriseSnapshotPolicyStorageRule() {
    0 "EnableImmediateAccess" enable_immediate_access: bool
} }

/// Updates solution instance attribute: `UpdateSolutionInstanceAttribute` of `ebs` 2021-07-30.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/ebs/2021-07-30/UpdateSolutionInstanceAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSolutionInstanceAttribute {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub solution_instance_id: String,
}
operation! { UpdateSolutionInstanceAttribute(region_id: String, solution_instance_id: String)
    "UpdateSolutionInstanceAttribute" -> Empty {
    0 "ClientToken" client_token: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "RegionId" region_id, 4 "SolutionInstanceId" solution_instance_id
} }

/// Response of [`UpdateSolutionInstanceAttribute`]: empty.
pub type UpdateSolutionInstanceAttributeOutput = Empty;

#[cfg(feature = "unstable-registry")]
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
