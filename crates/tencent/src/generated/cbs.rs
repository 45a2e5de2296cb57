//! `cbs` 2017-03-12.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "cbs", version: "2017-03-12", code: "cbs", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyDiskBackup {
    pub disk_backup_id: String,
    pub disk_id: String,
    pub auto_stop_instance: Option<bool>,
    pub auto_start_instance: Option<bool>,
}
operation! { ApplyDiskBackup(disk_backup_id: String, disk_id: String) "ApplyDiskBackup" -> Empty {
    0 "DiskBackupId" disk_backup_id, 1 "DiskId" disk_id, 2 "AutoStopInstance" auto_stop_instance: bool,
    3 "AutoStartInstance" auto_start_instance: bool
} }

pub type ApplyDiskBackupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplySnapshot {
    pub snapshot_id: String,
    pub disk_id: String,
    pub auto_stop_instance: Option<bool>,
    pub auto_start_instance: Option<bool>,
}
operation! { ApplySnapshot(snapshot_id: String, disk_id: String) "ApplySnapshot" -> Empty {
    0 "SnapshotId" snapshot_id, 1 "DiskId" disk_id, 2 "AutoStopInstance" auto_stop_instance: bool,
    3 "AutoStartInstance" auto_start_instance: bool
} }

pub type ApplySnapshotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplySnapshotGroup {
    pub snapshot_group_id: String,
    pub apply_disks: Vec<ApplyDisk>,
    pub auto_stop_instance: Option<bool>,
    pub auto_start_instance: Option<bool>,
}
operation! { ApplySnapshotGroup(snapshot_group_id: String, apply_disks: Vec<ApplyDisk>) "ApplySnapshotGroup" -> Empty {
    0 "SnapshotGroupId" snapshot_group_id, 1 "ApplyDisks" apply_disks, 2 "AutoStopInstance" auto_stop_instance: bool,
    3 "AutoStartInstance" auto_start_instance: bool
} }

pub type ApplySnapshotGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyDisk {
    pub snapshot_id: Option<String>,
    pub disk_id: Option<String>,
}
input! { ApplyDisk(snapshot_id: String, disk_id: String) {
    0 "SnapshotId" snapshot_id: String, 1 "DiskId" disk_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDisks {
    pub instance_id: String,
    pub disk_ids: Vec<String>,
    pub delete_with_instance: Option<bool>,
    pub attach_mode: Option<String>,
}
operation! { AttachDisks(instance_id: String, disk_ids: Vec<String>) "AttachDisks" -> Empty {
    0 "InstanceId" instance_id, 1 "DiskIds" disk_ids, 2 "DeleteWithInstance" delete_with_instance: bool,
    3 "AttachMode" attach_mode: String
} }

pub type AttachDisksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachRemoteDisks {
    pub instance_id: String,
    pub remote_disk_ids: Vec<String>,
}
operation! { AttachRemoteDisks(instance_id: String, remote_disk_ids: Vec<String>) "AttachRemoteDisks" -> Empty {
    0 "InstanceId" instance_id, 1 "RemoteDiskIds" remote_disk_ids
} }

pub type AttachRemoteDisksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAutoSnapshotPolicy {
    pub auto_snapshot_policy_id: String,
    pub disk_ids: Option<Vec<String>>,
}
operation! { BindAutoSnapshotPolicy(auto_snapshot_policy_id: String) "BindAutoSnapshotPolicy" -> Empty {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id, 1 "DiskIds" disk_ids: Vec<String>
} }

pub type BindAutoSnapshotPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyAutoSnapshotPolicyCrossAccount {
    pub auto_snapshot_policy_ids: Vec<String>,
    pub target_account_uin: String,
}
operation! { CopyAutoSnapshotPolicyCrossAccount(auto_snapshot_policy_ids: Vec<String>, target_account_uin: String)
    "CopyAutoSnapshotPolicyCrossAccount" -> CopyAutoSnapshotPolicyCrossAccountOutput {
    0 "AutoSnapshotPolicyIds" auto_snapshot_policy_ids, 1 "TargetAccountUin" target_account_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyAutoSnapshotPolicyCrossAccountOutput {
    pub auto_snapshot_policy_ids: Option<Vec<String>>,
    pub target_account_uin: Option<String>,
}
model! { CopyAutoSnapshotPolicyCrossAccountOutput {
    0 "AutoSnapshotPolicyIds" auto_snapshot_policy_ids, 1 "TargetAccountUin" target_account_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySnapshotCrossRegions {
    pub destination_regions: Vec<String>,
    pub snapshot_id: Option<String>,
    pub snapshot_name: Option<String>,
}
operation! { CopySnapshotCrossRegions(destination_regions: Vec<String>)
    "CopySnapshotCrossRegions" -> CopySnapshotCrossRegionsOutput {
    0 "DestinationRegions" destination_regions, 1 "SnapshotId" snapshot_id: String,
    2 "SnapshotName" snapshot_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySnapshotCrossRegionsOutput {
    pub snapshot_copy_result_set: Option<Vec<SnapshotCopyResult>>,
}
model! { CopySnapshotCrossRegionsOutput {
    0 "SnapshotCopyResultSet" snapshot_copy_result_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotCopyResult {
    pub snapshot_id: Option<String>,
    pub message: Option<String>,
    pub code: Option<String>,
    pub destination_region: Option<String>,
}
model! { SnapshotCopyResult {
    0 "SnapshotId" snapshot_id, 1 "Message" message, 2 "Code" code, 3 "DestinationRegion" destination_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicy {
    pub policy: Vec<Policy>,
    pub dry_run: Option<bool>,
    pub is_activated: Option<bool>,
    pub auto_snapshot_policy_name: Option<String>,
    pub is_permanent: Option<bool>,
    pub retention_days: Option<u64>,
}
operation! { CreateAutoSnapshotPolicy(policy: Vec<Policy>)
    "CreateAutoSnapshotPolicy" -> CreateAutoSnapshotPolicyOutput {
    0 "Policy" policy, 1 "DryRun" dry_run: bool, 2 "IsActivated" is_activated: bool,
    3 "AutoSnapshotPolicyName" auto_snapshot_policy_name: String, 4 "IsPermanent" is_permanent: bool,
    5 "RetentionDays" retention_days: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Policy {
    pub hour: Option<Vec<u64>>,
    pub day_of_week: Option<Vec<u64>>,
    pub day_of_month: Option<Vec<u64>>,
    pub interval_days: Option<u64>,
}
input! { Policy(hour: Vec<u64>) {
    0 "Hour" hour: Vec<u64>, 1 "DayOfWeek" day_of_week: Vec<u64>, 2 "DayOfMonth" day_of_month: Vec<u64>,
    3 "IntervalDays" interval_days: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyOutput {
    pub auto_snapshot_policy_id: Option<String>,
    pub next_trigger_time: Option<String>,
}
model! { CreateAutoSnapshotPolicyOutput {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id, 1 "NextTriggerTime" next_trigger_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskBackup {
    pub disk_id: String,
    pub disk_backup_name: Option<String>,
}
operation! { CreateDiskBackup(disk_id: String) "CreateDiskBackup" -> CreateDiskBackupOutput {
    0 "DiskId" disk_id, 1 "DiskBackupName" disk_backup_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskBackupOutput {
    pub disk_backup_id: Option<String>,
}
model! { CreateDiskBackupOutput {
    0 "DiskBackupId" disk_backup_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisks {
    pub placement: Placement,
    pub disk_charge_type: String,
    pub disk_type: String,
    pub disk_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub snapshot_id: Option<String>,
    pub disk_count: Option<u64>,
    pub throughput_performance: Option<u64>,
    pub kms_key_id: Option<String>,
    pub disk_size: Option<u64>,
    pub shareable: Option<bool>,
    pub client_token: Option<String>,
    pub encrypt: Option<String>,
    pub disk_charge_prepaid: Option<DiskChargePrepaid>,
    pub delete_snapshot: Option<i64>,
    pub auto_mount_configuration: Option<AutoMountConfiguration>,
    pub disk_backup_quota: Option<u64>,
    pub burst_performance: Option<bool>,
    pub encrypt_type: Option<String>,
}
operation! { CreateDisks(placement: Placement, disk_charge_type: String, disk_type: String)
    "CreateDisks" -> CreateDisksOutput {
    0 "Placement" placement, 1 "DiskChargeType" disk_charge_type, 2 "DiskType" disk_type,
    3 "DiskName" disk_name: String, 4 "Tags" tags: Vec<Tag>, 5 "SnapshotId" snapshot_id: String,
    6 "DiskCount" disk_count: u64, 7 "ThroughputPerformance" throughput_performance: u64,
    8 "KmsKeyId" kms_key_id: String, 9 "DiskSize" disk_size: u64, 10 "Shareable" shareable: bool,
    11 "ClientToken" client_token: String, 12 "Encrypt" encrypt: String,
    13 "DiskChargePrepaid" disk_charge_prepaid: DiskChargePrepaid, 14 "DeleteSnapshot" delete_snapshot: i64,
    15 "AutoMountConfiguration" auto_mount_configuration: AutoMountConfiguration,
    16 "DiskBackupQuota" disk_backup_quota: u64, 17 "BurstPerformance" burst_performance: bool,
    18 "EncryptType" encrypt_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Placement {
    pub zone: Option<String>,
    pub cage_id: Option<String>,
    pub cdc_id: Option<String>,
    pub cdc_name: Option<String>,
    pub dedicated_cluster_id: Option<String>,
    pub project_id: Option<u64>,
    pub project_name: Option<String>,
}
input! { Placement(zone: String) {
    0 "Zone" zone: String, 1 "CageId" cage_id: String, 2 "CdcId" cdc_id: String, 3 "CdcName" cdc_name: String,
    4 "DedicatedClusterId" dedicated_cluster_id: String, 5 "ProjectId" project_id: u64,
    6 "ProjectName" project_name: String
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
pub struct DiskChargePrepaid {
    pub period: Option<u64>,
    pub renew_flag: Option<String>,
    pub cur_instance_deadline: Option<String>,
}
input! { DiskChargePrepaid(period: u64) {
    0 "Period" period: u64, 1 "RenewFlag" renew_flag: String, 2 "CurInstanceDeadline" cur_instance_deadline: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoMountConfiguration {
    pub instance_id: Option<Vec<String>>,
    pub mount_point: Option<Vec<String>>,
    pub file_system_type: Option<String>,
}
input! { AutoMountConfiguration(instance_id: Vec<String>) {
    0 "InstanceId" instance_id: Vec<String>, 1 "MountPoint" mount_point: Vec<String>,
    2 "FileSystemType" file_system_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisksOutput {
    pub disk_id_set: Option<Vec<String>>,
}
model! { CreateDisksOutput {
    0 "DiskIdSet" disk_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRemoteDisks {
    pub disk_charge_type: String,
    pub disk_size: u64,
    pub instance_id: String,
    pub placement: Placement,
    pub disk_charge_prepaid: Option<RemoteDiskChargePrepaid>,
    pub disk_count: Option<u64>,
    pub disk_name: Option<String>,
}
operation! { CreateRemoteDisks(disk_charge_type: String, disk_size: u64, instance_id: String, placement: Placement)
    "CreateRemoteDisks" -> Empty {
    0 "DiskChargeType" disk_charge_type, 1 "DiskSize" disk_size, 2 "InstanceId" instance_id, 3 "Placement" placement,
    4 "DiskChargePrepaid" disk_charge_prepaid: RemoteDiskChargePrepaid, 5 "DiskCount" disk_count: u64,
    6 "DiskName" disk_name: String
} }

pub type CreateRemoteDisksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteDiskChargePrepaid {
    pub period: Option<u64>,
    pub cur_instance_deadline: Option<String>,
    pub renew_flag: Option<String>,
}
input! { RemoteDiskChargePrepaid(period: u64) {
    0 "Period" period: u64, 1 "CurInstanceDeadline" cur_instance_deadline: String, 2 "RenewFlag" renew_flag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshot {
    pub disk_id: Option<String>,
    pub snapshot_name: Option<String>,
    pub deadline: Option<String>,
    pub disk_backup_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub disk_usage: Option<String>,
}
operation! { CreateSnapshot() "CreateSnapshot" -> CreateSnapshotOutput {
    0 "DiskId" disk_id: String, 1 "SnapshotName" snapshot_name: String, 2 "Deadline" deadline: String,
    3 "DiskBackupId" disk_backup_id: String, 4 "Tags" tags: Vec<Tag>, 5 "DiskUsage" disk_usage: String
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
pub struct CreateSnapshotGroup {
    pub disk_ids: Vec<String>,
    pub snapshot_group_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateSnapshotGroup(disk_ids: Vec<String>) "CreateSnapshotGroup" -> CreateSnapshotGroupOutput {
    0 "DiskIds" disk_ids, 1 "SnapshotGroupName" snapshot_group_name: String, 2 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotGroupOutput {
    pub snapshot_group_id: Option<String>,
}
model! { CreateSnapshotGroupOutput {
    0 "SnapshotGroupId" snapshot_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoSnapshotPolicies {
    pub auto_snapshot_policy_ids: Vec<String>,
}
operation! { DeleteAutoSnapshotPolicies(auto_snapshot_policy_ids: Vec<String>) "DeleteAutoSnapshotPolicies" -> Empty {
    0 "AutoSnapshotPolicyIds" auto_snapshot_policy_ids
} }

pub type DeleteAutoSnapshotPoliciesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDiskBackups {
    pub disk_backup_ids: Vec<String>,
}
operation! { DeleteDiskBackups(disk_backup_ids: Vec<String>) "DeleteDiskBackups" -> Empty {
    0 "DiskBackupIds" disk_backup_ids
} }

pub type DeleteDiskBackupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshotGroup {
    pub snapshot_group_id: Option<String>,
    pub snapshot_group_ids: Option<Vec<String>>,
    pub delete_bind_images: Option<bool>,
}
operation! { DeleteSnapshotGroup() "DeleteSnapshotGroup" -> Empty {
    0 "SnapshotGroupId" snapshot_group_id: String, 1 "SnapshotGroupIds" snapshot_group_ids: Vec<String>,
    2 "DeleteBindImages" delete_bind_images: bool
} }

pub type DeleteSnapshotGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshots {
    pub snapshot_ids: Vec<String>,
    pub delete_bind_images: Option<bool>,
}
operation! { DeleteSnapshots(snapshot_ids: Vec<String>) "DeleteSnapshots" -> Empty {
    0 "SnapshotIds" snapshot_ids, 1 "DeleteBindImages" delete_bind_images: bool
} }

pub type DeleteSnapshotsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicies {
    pub auto_snapshot_policy_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub order_field: Option<String>,
}
operation! { DescribeAutoSnapshotPolicies() "DescribeAutoSnapshotPolicies" -> DescribeAutoSnapshotPoliciesOutput {
    0 "AutoSnapshotPolicyIds" auto_snapshot_policy_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>,
    2 "Limit" limit: u64, 3 "Offset" offset: u64, 4 "Order" order: String, 5 "OrderField" order_field: String
} }
paged! { DescribeAutoSnapshotPolicies: AutoSnapshotPolicy =
    Offset "Offset", "AutoSnapshotPolicySet" auto_snapshot_policy_set, total "TotalCount"
}

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
pub struct DescribeAutoSnapshotPoliciesOutput {
    pub total_count: Option<u64>,
    pub auto_snapshot_policy_set: Option<Vec<AutoSnapshotPolicy>>,
}
model! { DescribeAutoSnapshotPoliciesOutput {
    0 "TotalCount" total_count, 1 "AutoSnapshotPolicySet" auto_snapshot_policy_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoSnapshotPolicy {
    pub disk_id_set: Option<Vec<String>>,
    pub is_activated: Option<bool>,
    pub auto_snapshot_policy_state: Option<String>,
    pub is_copy_to_remote: Option<u64>,
    pub is_permanent: Option<bool>,
    pub next_trigger_time: Option<String>,
    pub auto_snapshot_policy_name: Option<String>,
    pub auto_snapshot_policy_id: Option<String>,
    pub policy: Option<Vec<Policy>>,
    pub create_time: Option<String>,
    pub retention_days: Option<u64>,
    pub copy_to_account_uin: Option<String>,
    pub instance_id_set: Option<Vec<String>>,
    pub retention_months: Option<u64>,
    pub retention_amount: Option<u64>,
    pub advanced_retention_policy: Option<AdvancedRetentionPolicy>,
    pub copy_from_account_uin: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
model! { AutoSnapshotPolicy {
    0 "DiskIdSet" disk_id_set, 1 "IsActivated" is_activated, 2 "AutoSnapshotPolicyState" auto_snapshot_policy_state,
    3 "IsCopyToRemote" is_copy_to_remote, 4 "IsPermanent" is_permanent, 5 "NextTriggerTime" next_trigger_time,
    6 "AutoSnapshotPolicyName" auto_snapshot_policy_name, 7 "AutoSnapshotPolicyId" auto_snapshot_policy_id,
    8 "Policy" policy, 9 "CreateTime" create_time, 10 "RetentionDays" retention_days,
    11 "CopyToAccountUin" copy_to_account_uin, 12 "InstanceIdSet" instance_id_set,
    13 "RetentionMonths" retention_months, 14 "RetentionAmount" retention_amount,
    15 "AdvancedRetentionPolicy" advanced_retention_policy, 16 "CopyFromAccountUin" copy_from_account_uin,
    17 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedRetentionPolicy {
    pub days: Option<u64>,
    pub weeks: Option<u64>,
    pub months: Option<u64>,
    pub years: Option<u64>,
}
model! { AdvancedRetentionPolicy {
    0 "Days" days, 1 "Weeks" weeks, 2 "Months" months, 3 "Years" years
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterDiskStatistics {
    pub dedicated_cluster_id: String,
}
operation! { DescribeDedicatedClusterDiskStatistics(dedicated_cluster_id: String)
    "DescribeDedicatedClusterDiskStatistics" -> DescribeDedicatedClusterDiskStatisticsOutput {
    0 "DedicatedClusterId" dedicated_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterDiskStatisticsOutput {
    pub dedicated_cluster_disk_statistic_set: Option<Vec<DedicatedClusterDiskStatistic>>,
}
model! { DescribeDedicatedClusterDiskStatisticsOutput {
    0 "DedicatedClusterDiskStatisticSet" dedicated_cluster_disk_statistic_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedClusterDiskStatistic {
    pub disk_type: Option<String>,
    pub total_disk_size: Option<u64>,
    pub used_disk_size: Option<u64>,
    pub available_disk_size: Option<u64>,
}
model! { DedicatedClusterDiskStatistic {
    0 "DiskType" disk_type, 1 "TotalDiskSize" total_disk_size, 2 "UsedDiskSize" used_disk_size,
    3 "AvailableDiskSize" available_disk_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskAssociatedAutoSnapshotPolicy {
    pub disk_id: String,
}
operation! { DescribeDiskAssociatedAutoSnapshotPolicy(disk_id: String)
    "DescribeDiskAssociatedAutoSnapshotPolicy" -> DescribeDiskAssociatedAutoSnapshotPolicyOutput {
    0 "DiskId" disk_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskAssociatedAutoSnapshotPolicyOutput {
    pub total_count: Option<u64>,
    pub auto_snapshot_policy_set: Option<Vec<AutoSnapshotPolicy>>,
}
model! { DescribeDiskAssociatedAutoSnapshotPolicyOutput {
    0 "TotalCount" total_count, 1 "AutoSnapshotPolicySet" auto_snapshot_policy_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskBackups {
    pub disk_backup_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub order: Option<String>,
    pub order_field: Option<String>,
}
operation! { DescribeDiskBackups() "DescribeDiskBackups" -> DescribeDiskBackupsOutput {
    0 "DiskBackupIds" disk_backup_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64, 4 "Order" order: String, 5 "OrderField" order_field: String
} }
paged! { DescribeDiskBackups: DiskBackup = Offset "Offset", "DiskBackupSet" disk_backup_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskBackupsOutput {
    pub total_count: Option<u64>,
    pub disk_backup_set: Option<Vec<DiskBackup>>,
}
model! { DescribeDiskBackupsOutput {
    0 "TotalCount" total_count, 1 "DiskBackupSet" disk_backup_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskBackup {
    pub disk_backup_id: Option<String>,
    pub disk_id: Option<String>,
    pub disk_size: Option<u64>,
    pub disk_usage: Option<String>,
    pub disk_backup_name: Option<String>,
    pub disk_backup_state: Option<String>,
    pub percent: Option<u64>,
    pub create_time: Option<String>,
    pub encrypt: Option<bool>,
}
model! { DiskBackup {
    0 "DiskBackupId" disk_backup_id, 1 "DiskId" disk_id, 2 "DiskSize" disk_size, 3 "DiskUsage" disk_usage,
    4 "DiskBackupName" disk_backup_name, 5 "DiskBackupState" disk_backup_state, 6 "Percent" percent,
    7 "CreateTime" create_time, 8 "Encrypt" encrypt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskConfigQuota {
    pub inquiry_type: String,
    pub disk_charge_type: Option<String>,
    pub instance_families: Option<Vec<String>>,
    pub disk_types: Option<Vec<String>>,
    pub zones: Option<Vec<String>>,
    pub memory: Option<u64>,
    pub disk_usage: Option<String>,
    pub cpu: Option<u64>,
    pub dedicated_cluster_id: Option<String>,
}
operation! { DescribeDiskConfigQuota(inquiry_type: String) "DescribeDiskConfigQuota" -> DescribeDiskConfigQuotaOutput {
    0 "InquiryType" inquiry_type, 1 "DiskChargeType" disk_charge_type: String,
    2 "InstanceFamilies" instance_families: Vec<String>, 3 "DiskTypes" disk_types: Vec<String>,
    4 "Zones" zones: Vec<String>, 5 "Memory" memory: u64, 6 "DiskUsage" disk_usage: String, 7 "CPU" cpu: u64,
    8 "DedicatedClusterId" dedicated_cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskConfigQuotaOutput {
    pub disk_config_set: Option<Vec<DiskConfig>>,
}
model! { DescribeDiskConfigQuotaOutput {
    0 "DiskConfigSet" disk_config_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskConfig {
    pub available: Option<bool>,
    pub disk_charge_type: Option<String>,
    pub zone: Option<String>,
    pub instance_family: Option<String>,
    pub disk_type: Option<String>,
    pub step_size: Option<u64>,
    pub extra_performance_range: Option<Vec<i64>>,
    pub device_class: Option<String>,
    pub disk_usage: Option<String>,
    pub min_disk_size: Option<u64>,
    pub max_disk_size: Option<u64>,
    pub price: Option<Price>,
}
model! { DiskConfig {
    0 "Available" available, 1 "DiskChargeType" disk_charge_type, 2 "Zone" zone, 3 "InstanceFamily" instance_family,
    4 "DiskType" disk_type, 5 "StepSize" step_size, 6 "ExtraPerformanceRange" extra_performance_range,
    7 "DeviceClass" device_class, 8 "DiskUsage" disk_usage, 9 "MinDiskSize" min_disk_size,
    10 "MaxDiskSize" max_disk_size, 11 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub charge_unit: Option<String>,
    pub discount_price: Option<f64>,
    pub discount_price_high: Option<String>,
    pub original_price: Option<f64>,
    pub original_price_high: Option<String>,
    pub unit_price: Option<f64>,
    pub unit_price_discount: Option<f64>,
    pub unit_price_discount_high: Option<String>,
    pub unit_price_high: Option<String>,
}
model! { Price {
    0 "ChargeUnit" charge_unit, 1 "DiscountPrice" discount_price, 2 "DiscountPriceHigh" discount_price_high,
    3 "OriginalPrice" original_price, 4 "OriginalPriceHigh" original_price_high, 5 "UnitPrice" unit_price,
    6 "UnitPriceDiscount" unit_price_discount, 7 "UnitPriceDiscountHigh" unit_price_discount_high,
    8 "UnitPriceHigh" unit_price_high
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskStoragePool {
    pub limit: Option<u64>,
    pub cdc_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
}
operation! { DescribeDiskStoragePool() "DescribeDiskStoragePool" -> DescribeDiskStoragePoolOutput {
    0 "Limit" limit: u64, 1 "CdcIds" cdc_ids: Vec<String>, 2 "Filters" filters: Vec<Filter>, 3 "Offset" offset: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskStoragePoolOutput {
    pub total_count: Option<u64>,
    pub cdc_set: Option<Vec<Cdc>>,
    pub disk_storage_pool_set: Option<Vec<Cdc>>,
}
model! { DescribeDiskStoragePoolOutput {
    0 "TotalCount" total_count, 1 "CdcSet" cdc_set, 2 "DiskStoragePoolSet" disk_storage_pool_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cdc {
    pub cage_id: Option<String>,
    pub cdc_state: Option<String>,
    pub zone: Option<String>,
    pub cdc_name: Option<String>,
    pub cdc_resource: Option<CdcSize>,
    pub cdc_id: Option<String>,
    pub disk_type: Option<String>,
    pub expired_time: Option<String>,
    pub created_time: Option<String>,
    pub disk_number: Option<u64>,
}
model! { Cdc {
    0 "CageId" cage_id, 1 "CdcState" cdc_state, 2 "Zone" zone, 3 "CdcName" cdc_name, 4 "CdcResource" cdc_resource,
    5 "CdcId" cdc_id, 6 "DiskType" disk_type, 7 "ExpiredTime" expired_time, 8 "CreatedTime" created_time,
    9 "DiskNumber" disk_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdcSize {
    pub disk_total: Option<u64>,
    pub disk_available: Option<u64>,
}
model! { CdcSize {
    0 "DiskTotal" disk_total, 1 "DiskAvailable" disk_available
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisks {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub order_field: Option<String>,
    pub offset: Option<u64>,
    pub return_bind_auto_snapshot_policy: Option<bool>,
    pub disk_ids: Option<Vec<String>>,
    pub order: Option<String>,
}
operation! { DescribeDisks() "DescribeDisks" -> DescribeDisksOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: u64, 2 "OrderField" order_field: String, 3 "Offset" offset: u64,
    4 "ReturnBindAutoSnapshotPolicy" return_bind_auto_snapshot_policy: bool, 5 "DiskIds" disk_ids: Vec<String>,
    6 "Order" order: String
} }
paged! { DescribeDisks: Disk = Offset "Offset", "DiskSet" disk_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksOutput {
    pub total_count: Option<u64>,
    pub disk_set: Option<Vec<Disk>>,
}
model! { DescribeDisksOutput {
    0 "TotalCount" total_count, 1 "DiskSet" disk_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Disk {
    pub delete_with_instance: Option<bool>,
    pub renew_flag: Option<String>,
    pub disk_type: Option<String>,
    pub disk_state: Option<String>,
    pub snapshot_count: Option<i64>,
    pub auto_renew_flag_error: Option<bool>,
    pub rollbacking: Option<bool>,
    pub instance_id_list: Option<Vec<String>>,
    pub encrypt: Option<bool>,
    pub disk_name: Option<String>,
    pub backup_disk: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub instance_id: Option<String>,
    pub attach_mode: Option<String>,
    pub auto_snapshot_policy_ids: Option<Vec<String>>,
    pub throughput_performance: Option<u64>,
    pub migrating: Option<bool>,
    pub disk_id: Option<String>,
    pub snapshot_size: Option<u64>,
    pub placement: Option<Placement>,
    pub is_returnable: Option<bool>,
    pub deadline_time: Option<String>,
    pub attached: Option<bool>,
    pub disk_size: Option<u64>,
    pub migrate_percent: Option<u64>,
    pub disk_usage: Option<String>,
    pub disk_charge_type: Option<String>,
    pub portable: Option<bool>,
    pub snapshot_ability: Option<bool>,
    pub deadline_error: Option<bool>,
    pub rollback_percent: Option<u64>,
    pub differ_days_of_deadline: Option<i64>,
    pub return_fail_code: Option<i64>,
    pub shareable: Option<bool>,
    pub create_time: Option<String>,
    pub delete_snapshot: Option<i64>,
    pub disk_backup_quota: Option<u64>,
    pub disk_backup_count: Option<u64>,
    pub instance_type: Option<String>,
    pub last_attach_ins_id: Option<String>,
    pub error_prompt: Option<String>,
    pub burst_performance: Option<bool>,
    pub encrypt_type: Option<String>,
    pub kms_key_id: Option<String>,
}
model! { Disk {
    0 "DeleteWithInstance" delete_with_instance, 1 "RenewFlag" renew_flag, 2 "DiskType" disk_type,
    3 "DiskState" disk_state, 4 "SnapshotCount" snapshot_count, 5 "AutoRenewFlagError" auto_renew_flag_error,
    6 "Rollbacking" rollbacking, 7 "InstanceIdList" instance_id_list, 8 "Encrypt" encrypt, 9 "DiskName" disk_name,
    10 "BackupDisk" backup_disk, 11 "Tags" tags, 12 "InstanceId" instance_id, 13 "AttachMode" attach_mode,
    14 "AutoSnapshotPolicyIds" auto_snapshot_policy_ids, 15 "ThroughputPerformance" throughput_performance,
    16 "Migrating" migrating, 17 "DiskId" disk_id, 18 "SnapshotSize" snapshot_size, 19 "Placement" placement,
    20 "IsReturnable" is_returnable, 21 "DeadlineTime" deadline_time, 22 "Attached" attached, 23 "DiskSize" disk_size,
    24 "MigratePercent" migrate_percent, 25 "DiskUsage" disk_usage, 26 "DiskChargeType" disk_charge_type,
    27 "Portable" portable, 28 "SnapshotAbility" snapshot_ability, 29 "DeadlineError" deadline_error,
    30 "RollbackPercent" rollback_percent, 31 "DifferDaysOfDeadline" differ_days_of_deadline,
    32 "ReturnFailCode" return_fail_code, 33 "Shareable" shareable, 34 "CreateTime" create_time,
    35 "DeleteSnapshot" delete_snapshot, 36 "DiskBackupQuota" disk_backup_quota, 37 "DiskBackupCount" disk_backup_count,
    38 "InstanceType" instance_type, 39 "LastAttachInsId" last_attach_ins_id, 40 "ErrorPrompt" error_prompt,
    41 "BurstPerformance" burst_performance, 42 "EncryptType" encrypt_type, 43 "KmsKeyId" kms_key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesDiskNum {
    pub instance_ids: Vec<String>,
}
operation! { DescribeInstancesDiskNum(instance_ids: Vec<String>)
    "DescribeInstancesDiskNum" -> DescribeInstancesDiskNumOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesDiskNumOutput {
    pub attach_detail: Option<Vec<AttachDetail>>,
}
model! { DescribeInstancesDiskNumOutput {
    0 "AttachDetail" attach_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDetail {
    pub instance_id: Option<String>,
    pub attached_disk_count: Option<u64>,
    pub max_attach_count: Option<u64>,
}
model! { AttachDetail {
    0 "InstanceId" instance_id, 1 "AttachedDiskCount" attached_disk_count, 2 "MaxAttachCount" max_attach_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRemoteDiskConfigQuota {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRemoteDiskConfigQuota() "DescribeRemoteDiskConfigQuota" -> Empty {
    0 "Filters" filters: Vec<Filter>
} }

pub type DescribeRemoteDiskConfigQuotaOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRemoteDisks {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRemoteDisks() "DescribeRemoteDisks" -> DescribeRemoteDisksOutput {
    0 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRemoteDisksOutput {
    pub remote_disk_set: Option<Vec<RemoteDiskDetail>>,
    pub total_count: Option<u64>,
}
model! { DescribeRemoteDisksOutput {
    0 "RemoteDiskSet" remote_disk_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteDiskDetail {
    pub create_time: Option<String>,
    pub deadline_time: Option<String>,
    pub disk_charge_type: Option<String>,
    pub disk_size: Option<u64>,
    pub instance_id: Option<String>,
    pub placement: Option<Placement>,
    pub remote_disk_id: Option<String>,
    pub remote_disk_name: Option<String>,
    pub remote_disk_state: Option<String>,
    pub remote_disk_type: Option<String>,
    pub renew_flag: Option<String>,
}
model! { RemoteDiskDetail {
    0 "CreateTime" create_time, 1 "DeadlineTime" deadline_time, 2 "DiskChargeType" disk_charge_type,
    3 "DiskSize" disk_size, 4 "InstanceId" instance_id, 5 "Placement" placement, 6 "RemoteDiskId" remote_disk_id,
    7 "RemoteDiskName" remote_disk_name, 8 "RemoteDiskState" remote_disk_state, 9 "RemoteDiskType" remote_disk_type,
    10 "RenewFlag" renew_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRemoteDisksDeniedActions {
    pub remote_disk_ids: Vec<String>,
}
operation! { DescribeRemoteDisksDeniedActions(remote_disk_ids: Vec<String>)
    "DescribeRemoteDisksDeniedActions" -> Empty {
    0 "RemoteDiskIds" remote_disk_ids
} }

pub type DescribeRemoteDisksDeniedActionsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotGroups {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeSnapshotGroups() "DescribeSnapshotGroups" -> DescribeSnapshotGroupsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeSnapshotGroups: SnapshotGroup =
    Offset "Offset", "SnapshotGroupSet" snapshot_group_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotGroupsOutput {
    pub total_count: Option<u64>,
    pub snapshot_group_set: Option<Vec<SnapshotGroup>>,
}
model! { DescribeSnapshotGroupsOutput {
    0 "TotalCount" total_count, 1 "SnapshotGroupSet" snapshot_group_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotGroup {
    pub snapshot_group_id: Option<String>,
    pub snapshot_group_type: Option<String>,
    pub contain_root_snapshot: Option<bool>,
    pub snapshot_id_set: Option<Vec<String>>,
    pub snapshot_group_state: Option<String>,
    pub percent: Option<u64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub images: Option<Vec<Image>>,
    pub snapshot_group_name: Option<String>,
    pub image_count: Option<u64>,
    pub is_permanent: Option<bool>,
    pub deadline_time: Option<String>,
    pub auto_snapshot_policy_id: Option<String>,
}
model! { SnapshotGroup {
    0 "SnapshotGroupId" snapshot_group_id, 1 "SnapshotGroupType" snapshot_group_type,
    2 "ContainRootSnapshot" contain_root_snapshot, 3 "SnapshotIdSet" snapshot_id_set,
    4 "SnapshotGroupState" snapshot_group_state, 5 "Percent" percent, 6 "CreateTime" create_time,
    7 "ModifyTime" modify_time, 8 "Images" images, 9 "SnapshotGroupName" snapshot_group_name,
    10 "ImageCount" image_count, 11 "IsPermanent" is_permanent, 12 "DeadlineTime" deadline_time,
    13 "AutoSnapshotPolicyId" auto_snapshot_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    pub image_name: Option<String>,
    pub image_id: Option<String>,
}
model! { Image {
    0 "ImageName" image_name, 1 "ImageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotOverview {}
operation! { DescribeSnapshotOverview() "DescribeSnapshotOverview" -> DescribeSnapshotOverviewOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotOverviewOutput {
    pub total_nums: Option<u64>,
    pub total_size: Option<f64>,
    pub free_quota: Option<f64>,
    pub real_trade_size: Option<f64>,
}
model! { DescribeSnapshotOverviewOutput {
    0 "TotalNums" total_nums, 1 "TotalSize" total_size, 2 "FreeQuota" free_quota, 3 "RealTradeSize" real_trade_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotSharePermission {
    pub snapshot_id: String,
}
operation! { DescribeSnapshotSharePermission(snapshot_id: String)
    "DescribeSnapshotSharePermission" -> DescribeSnapshotSharePermissionOutput {
    0 "SnapshotId" snapshot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotSharePermissionOutput {
    pub share_permission_set: Option<Vec<SharePermission>>,
}
model! { DescribeSnapshotSharePermissionOutput {
    0 "SharePermissionSet" share_permission_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SharePermission {
    pub created_time: Option<String>,
    pub account_id: Option<String>,
}
model! { SharePermission {
    0 "CreatedTime" created_time, 1 "AccountId" account_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshots {
    pub snapshot_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub order_field: Option<String>,
    pub offset: Option<u64>,
    pub order: Option<String>,
}
operation! { DescribeSnapshots() "DescribeSnapshots" -> DescribeSnapshotsOutput {
    0 "SnapshotIds" snapshot_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: u64,
    3 "OrderField" order_field: String, 4 "Offset" offset: u64, 5 "Order" order: String
} }
paged! { DescribeSnapshots: Snapshot = Offset "Offset", "SnapshotSet" snapshot_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsOutput {
    pub total_count: Option<u64>,
    pub snapshot_set: Option<Vec<Snapshot>>,
}
model! { DescribeSnapshotsOutput {
    0 "TotalCount" total_count, 1 "SnapshotSet" snapshot_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Snapshot {
    pub placement: Option<Placement>,
    pub copy_from_remote: Option<bool>,
    pub snapshot_state: Option<String>,
    pub is_permanent: Option<bool>,
    pub snapshot_name: Option<String>,
    pub deadline_time: Option<String>,
    pub percent: Option<u64>,
    pub images: Option<Vec<Image>>,
    pub share_reference: Option<u64>,
    pub snapshot_type: Option<String>,
    pub disk_size: Option<u64>,
    pub disk_id: Option<String>,
    pub copying_to_regions: Option<Vec<String>>,
    pub encrypt: Option<bool>,
    pub create_time: Option<String>,
    pub image_count: Option<u64>,
    pub disk_usage: Option<String>,
    pub snapshot_id: Option<String>,
    pub time_start_share: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub is_locked: Option<bool>,
    pub latest_modify_time: Option<String>,
    pub auto_snapshot_policy_id: Option<String>,
    pub snapshot_mode: Option<String>,
}
model! { Snapshot {
    0 "Placement" placement, 1 "CopyFromRemote" copy_from_remote, 2 "SnapshotState" snapshot_state,
    3 "IsPermanent" is_permanent, 4 "SnapshotName" snapshot_name, 5 "DeadlineTime" deadline_time, 6 "Percent" percent,
    7 "Images" images, 8 "ShareReference" share_reference, 9 "SnapshotType" snapshot_type, 10 "DiskSize" disk_size,
    11 "DiskId" disk_id, 12 "CopyingToRegions" copying_to_regions, 13 "Encrypt" encrypt, 14 "CreateTime" create_time,
    15 "ImageCount" image_count, 16 "DiskUsage" disk_usage, 17 "SnapshotId" snapshot_id,
    18 "TimeStartShare" time_start_share, 19 "Tags" tags, 20 "IsLocked" is_locked,
    21 "LatestModifyTime" latest_modify_time, 22 "AutoSnapshotPolicyId" auto_snapshot_policy_id,
    23 "SnapshotMode" snapshot_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDisks {
    pub disk_ids: Vec<String>,
    pub instance_id: Option<String>,
}
operation! { DetachDisks(disk_ids: Vec<String>) "DetachDisks" -> Empty {
    0 "DiskIds" disk_ids, 1 "InstanceId" instance_id: String
} }

pub type DetachDisksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachRemoteDisks {
    pub instance_id: String,
    pub remote_disk_ids: Vec<String>,
    pub force_detach: Option<bool>,
}
operation! { DetachRemoteDisks(instance_id: String, remote_disk_ids: Vec<String>) "DetachRemoteDisks" -> Empty {
    0 "InstanceId" instance_id, 1 "RemoteDiskIds" remote_disk_ids, 2 "ForceDetach" force_detach: bool
} }

pub type DetachRemoteDisksOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapOverview {}
operation! { GetSnapOverview() "GetSnapOverview" -> GetSnapOverviewOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapOverviewOutput {
    pub total_size: Option<f64>,
    pub real_trade_size: Option<f64>,
    pub free_quota: Option<f64>,
    pub total_nums: Option<i64>,
}
model! { GetSnapOverviewOutput {
    0 "TotalSize" total_size, 1 "RealTradeSize" real_trade_size, 2 "FreeQuota" free_quota, 3 "TotalNums" total_nums
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeDisks {
    pub disk_ids: Vec<String>,
}
operation! { InitializeDisks(disk_ids: Vec<String>) "InitializeDisks" -> Empty {
    0 "DiskIds" disk_ids
} }

pub type InitializeDisksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateRemoteDisks {
    pub disk_charge_type: String,
    pub disk_size: u64,
    pub disk_charge_prepaid: Option<RemoteDiskChargePrepaid>,
    pub disk_count: Option<u64>,
}
operation! { InquirePriceCreateRemoteDisks(disk_charge_type: String, disk_size: u64)
    "InquirePriceCreateRemoteDisks" -> Empty {
    0 "DiskChargeType" disk_charge_type, 1 "DiskSize" disk_size,
    2 "DiskChargePrepaid" disk_charge_prepaid: RemoteDiskChargePrepaid, 3 "DiskCount" disk_count: u64
} }

pub type InquirePriceCreateRemoteDisksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceModifyDiskBackupQuota {
    pub disk_id: String,
    pub disk_backup_quota: u64,
}
operation! { InquirePriceModifyDiskBackupQuota(disk_id: String, disk_backup_quota: u64)
    "InquirePriceModifyDiskBackupQuota" -> InquirePriceModifyDiskBackupQuotaOutput {
    0 "DiskId" disk_id, 1 "DiskBackupQuota" disk_backup_quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceModifyDiskBackupQuotaOutput {
    pub disk_price: Option<Price>,
}
model! { InquirePriceModifyDiskBackupQuotaOutput {
    0 "DiskPrice" disk_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceModifyDiskExtraPerformance {
    pub throughput_performance: u64,
    pub disk_id: String,
}
operation! { InquirePriceModifyDiskExtraPerformance(throughput_performance: u64, disk_id: String)
    "InquirePriceModifyDiskExtraPerformance" -> InquirePriceModifyDiskExtraPerformanceOutput {
    0 "ThroughputPerformance" throughput_performance, 1 "DiskId" disk_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceModifyDiskExtraPerformanceOutput {
    pub disk_price: Option<Price>,
}
model! { InquirePriceModifyDiskExtraPerformanceOutput {
    0 "DiskPrice" disk_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenewRemoteDisks {
    pub disk_charge_prepaid_set: Vec<RemoteDiskChargePrepaid>,
    pub remote_disk_ids: Vec<String>,
}
operation! { InquirePriceRenewRemoteDisks(disk_charge_prepaid_set: Vec<RemoteDiskChargePrepaid>, remote_disk_ids: Vec<String>)
    "InquirePriceRenewRemoteDisks" -> Empty {
    0 "DiskChargePrepaidSet" disk_charge_prepaid_set, 1 "RemoteDiskIds" remote_disk_ids
} }

pub type InquirePriceRenewRemoteDisksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDisks {
    pub disk_charge_type: String,
    pub disk_type: String,
    pub disk_size: u64,
    pub project_id: Option<u64>,
    pub disk_count: Option<u64>,
    pub throughput_performance: Option<u64>,
    pub disk_charge_prepaid: Option<DiskChargePrepaid>,
    pub disk_backup_quota: Option<u64>,
}
operation! { InquiryPriceCreateDisks(disk_charge_type: String, disk_type: String, disk_size: u64)
    "InquiryPriceCreateDisks" -> InquiryPriceCreateDisksOutput {
    0 "DiskChargeType" disk_charge_type, 1 "DiskType" disk_type, 2 "DiskSize" disk_size, 3 "ProjectId" project_id: u64,
    4 "DiskCount" disk_count: u64, 5 "ThroughputPerformance" throughput_performance: u64,
    6 "DiskChargePrepaid" disk_charge_prepaid: DiskChargePrepaid, 7 "DiskBackupQuota" disk_backup_quota: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDisksOutput {
    pub disk_price: Option<Price>,
}
model! { InquiryPriceCreateDisksOutput {
    0 "DiskPrice" disk_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewDisks {
    pub disk_ids: Vec<String>,
    pub disk_charge_prepaids: Option<Vec<DiskChargePrepaid>>,
    pub new_deadline: Option<String>,
    pub project_id: Option<u64>,
}
operation! { InquiryPriceRenewDisks(disk_ids: Vec<String>) "InquiryPriceRenewDisks" -> InquiryPriceRenewDisksOutput {
    0 "DiskIds" disk_ids, 1 "DiskChargePrepaids" disk_charge_prepaids: Vec<DiskChargePrepaid>,
    2 "NewDeadline" new_deadline: String, 3 "ProjectId" project_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewDisksOutput {
    pub disk_price: Option<PrepayPrice>,
}
model! { InquiryPriceRenewDisksOutput {
    0 "DiskPrice" disk_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrepayPrice {
    pub discount_price: Option<f64>,
    pub charge_unit: Option<String>,
    pub unit_price_high: Option<String>,
    pub original_price_high: Option<String>,
    pub original_price: Option<f64>,
    pub unit_price_discount: Option<f64>,
    pub unit_price_discount_high: Option<String>,
    pub discount_price_high: Option<String>,
    pub unit_price: Option<f64>,
    pub detail_prices: Option<Vec<DetailPrice>>,
}
model! { PrepayPrice {
    0 "DiscountPrice" discount_price, 1 "ChargeUnit" charge_unit, 2 "UnitPriceHigh" unit_price_high,
    3 "OriginalPriceHigh" original_price_high, 4 "OriginalPrice" original_price,
    5 "UnitPriceDiscount" unit_price_discount, 6 "UnitPriceDiscountHigh" unit_price_discount_high,
    7 "DiscountPriceHigh" discount_price_high, 8 "UnitPrice" unit_price, 9 "DetailPrices" detail_prices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailPrice {
    pub charge_unit: Option<String>,
    pub discount_price: Option<f64>,
    pub discount_price_high: Option<String>,
    pub original_price: Option<f64>,
    pub original_price_high: Option<String>,
    pub price_name: Option<String>,
    pub price_title: Option<String>,
    pub unit_price: Option<f64>,
    pub unit_price_discount: Option<f64>,
    pub unit_price_discount_high: Option<String>,
    pub unit_price_high: Option<String>,
}
model! { DetailPrice {
    0 "ChargeUnit" charge_unit, 1 "DiscountPrice" discount_price, 2 "DiscountPriceHigh" discount_price_high,
    3 "OriginalPrice" original_price, 4 "OriginalPriceHigh" original_price_high, 5 "PriceName" price_name,
    6 "PriceTitle" price_title, 7 "UnitPrice" unit_price, 8 "UnitPriceDiscount" unit_price_discount,
    9 "UnitPriceDiscountHigh" unit_price_discount_high, 10 "UnitPriceHigh" unit_price_high
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResizeDisk {
    pub disk_size: u64,
    pub disk_id: Option<String>,
    pub project_id: Option<u64>,
    pub disk_ids: Option<Vec<String>>,
}
operation! { InquiryPriceResizeDisk(disk_size: u64) "InquiryPriceResizeDisk" -> InquiryPriceResizeDiskOutput {
    0 "DiskSize" disk_size, 1 "DiskId" disk_id: String, 2 "ProjectId" project_id: u64, 3 "DiskIds" disk_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResizeDiskOutput {
    pub disk_price: Option<PrepayPrice>,
}
model! { InquiryPriceResizeDiskOutput {
    0 "DiskPrice" disk_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicyAttribute {
    pub auto_snapshot_policy_id: String,
    pub is_activated: Option<bool>,
    pub is_permanent: Option<bool>,
    pub auto_snapshot_policy_name: Option<String>,
    pub policy: Option<Vec<Policy>>,
    pub retention_days: Option<u64>,
}
operation! { ModifyAutoSnapshotPolicyAttribute(auto_snapshot_policy_id: String)
    "ModifyAutoSnapshotPolicyAttribute" -> Empty {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id, 1 "IsActivated" is_activated: bool,
    2 "IsPermanent" is_permanent: bool, 3 "AutoSnapshotPolicyName" auto_snapshot_policy_name: String,
    4 "Policy" policy: Vec<Policy>, 5 "RetentionDays" retention_days: u64
} }

pub type ModifyAutoSnapshotPolicyAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskAttributes {
    pub disk_ids: Vec<String>,
    pub disk_name: Option<String>,
    pub portable: Option<bool>,
    pub project_id: Option<u64>,
    pub delete_with_instance: Option<bool>,
    pub disk_type: Option<String>,
    pub burst_performance_operation: Option<String>,
}
operation! { ModifyDiskAttributes(disk_ids: Vec<String>) "ModifyDiskAttributes" -> Empty {
    0 "DiskIds" disk_ids, 1 "DiskName" disk_name: String, 2 "Portable" portable: bool, 3 "ProjectId" project_id: u64,
    4 "DeleteWithInstance" delete_with_instance: bool, 5 "DiskType" disk_type: String,
    6 "BurstPerformanceOperation" burst_performance_operation: String
} }

pub type ModifyDiskAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskBackupQuota {
    pub disk_id: String,
    pub disk_backup_quota: u64,
}
operation! { ModifyDiskBackupQuota(disk_id: String, disk_backup_quota: u64) "ModifyDiskBackupQuota" -> Empty {
    0 "DiskId" disk_id, 1 "DiskBackupQuota" disk_backup_quota
} }

pub type ModifyDiskBackupQuotaOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskExtraPerformance {
    pub throughput_performance: u64,
    pub disk_id: String,
}
operation! { ModifyDiskExtraPerformance(throughput_performance: u64, disk_id: String)
    "ModifyDiskExtraPerformance" -> Empty {
    0 "ThroughputPerformance" throughput_performance, 1 "DiskId" disk_id
} }

pub type ModifyDiskExtraPerformanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisksChargeType {
    pub disk_ids: Vec<String>,
    pub disk_charge_prepaid: Option<DiskChargePrepaid>,
    pub disk_charge_postpaid: Option<bool>,
}
operation! { ModifyDisksChargeType(disk_ids: Vec<String>) "ModifyDisksChargeType" -> Empty {
    0 "DiskIds" disk_ids, 1 "DiskChargePrepaid" disk_charge_prepaid: DiskChargePrepaid,
    2 "DiskChargePostpaid" disk_charge_postpaid: bool
} }

pub type ModifyDisksChargeTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisksRenewFlag {
    pub disk_ids: Vec<String>,
    pub renew_flag: String,
    pub auto_renew_period: Option<u64>,
}
operation! { ModifyDisksRenewFlag(disk_ids: Vec<String>, renew_flag: String) "ModifyDisksRenewFlag" -> Empty {
    0 "DiskIds" disk_ids, 1 "RenewFlag" renew_flag, 2 "AutoRenewPeriod" auto_renew_period: u64
} }

pub type ModifyDisksRenewFlagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRemoteDiskAttributes {
    pub remote_disk_ids: Vec<String>,
    pub disk_name: Option<String>,
    pub project_id: Option<u64>,
    pub auto_renew_flag: Option<String>,
}
operation! { ModifyRemoteDiskAttributes(remote_disk_ids: Vec<String>) "ModifyRemoteDiskAttributes" -> Empty {
    0 "RemoteDiskIds" remote_disk_ids, 1 "DiskName" disk_name: String, 2 "ProjectId" project_id: u64,
    3 "AutoRenewFlag" auto_renew_flag: String
} }

pub type ModifyRemoteDiskAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotAttribute {
    pub snapshot_id: String,
    pub is_permanent: Option<bool>,
    pub snapshot_name: Option<String>,
    pub deadline: Option<String>,
}
operation! { ModifySnapshotAttribute(snapshot_id: String) "ModifySnapshotAttribute" -> Empty {
    0 "SnapshotId" snapshot_id, 1 "IsPermanent" is_permanent: bool, 2 "SnapshotName" snapshot_name: String,
    3 "Deadline" deadline: String
} }

pub type ModifySnapshotAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotsSharePermission {
    pub snapshot_ids: Vec<String>,
    pub account_ids: Vec<String>,
    pub permission: String,
}
operation! { ModifySnapshotsSharePermission(snapshot_ids: Vec<String>, account_ids: Vec<String>, permission: String)
    "ModifySnapshotsSharePermission" -> Empty {
    0 "SnapshotIds" snapshot_ids, 1 "AccountIds" account_ids, 2 "Permission" permission
} }

pub type ModifySnapshotsSharePermissionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDisk {
    pub disk_charge_prepaid: DiskChargePrepaid,
    pub disk_id: String,
}
operation! { RenewDisk(disk_charge_prepaid: DiskChargePrepaid, disk_id: String) "RenewDisk" -> Empty {
    0 "DiskChargePrepaid" disk_charge_prepaid, 1 "DiskId" disk_id
} }

pub type RenewDiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewRemoteDisk {
    pub disk_charge_prepaid: RemoteDiskChargePrepaid,
    pub remote_disk_id: String,
}
operation! { RenewRemoteDisk(disk_charge_prepaid: RemoteDiskChargePrepaid, remote_disk_id: String)
    "RenewRemoteDisk" -> Empty {
    0 "DiskChargePrepaid" disk_charge_prepaid, 1 "RemoteDiskId" remote_disk_id
} }

pub type RenewRemoteDiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDisk {
    pub disk_size: u64,
    pub disk_id: Option<String>,
}
operation! { ResizeDisk(disk_size: u64) "ResizeDisk" -> Empty {
    0 "DiskSize" disk_size, 1 "DiskId" disk_id: String
} }

pub type ResizeDiskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchParameterCreateRemoteDisks {
    pub placement: Placement,
}
operation! { SwitchParameterCreateRemoteDisks(placement: Placement) "SwitchParameterCreateRemoteDisks" -> Empty {
    0 "Placement" placement
} }

pub type SwitchParameterCreateRemoteDisksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchParameterRenewRemoteDisks {}
operation! { SwitchParameterRenewRemoteDisks() "SwitchParameterRenewRemoteDisks" -> Empty {} }

pub type SwitchParameterRenewRemoteDisksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateDisks {
    pub disk_ids: Vec<String>,
    pub delete_snapshot: Option<i64>,
}
operation! { TerminateDisks(disk_ids: Vec<String>) "TerminateDisks" -> Empty {
    0 "DiskIds" disk_ids, 1 "DeleteSnapshot" delete_snapshot: i64
} }

pub type TerminateDisksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateRemoteDisks {
    pub remote_disk_ids: Vec<String>,
}
operation! { TerminateRemoteDisks(remote_disk_ids: Vec<String>) "TerminateRemoteDisks" -> Empty {
    0 "RemoteDiskIds" remote_disk_ids
} }

pub type TerminateRemoteDisksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindAutoSnapshotPolicy {
    pub auto_snapshot_policy_id: String,
    pub disk_ids: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
}
operation! { UnbindAutoSnapshotPolicy(auto_snapshot_policy_id: String) "UnbindAutoSnapshotPolicy" -> Empty {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id, 1 "DiskIds" disk_ids: Vec<String>,
    2 "InstanceIds" instance_ids: Vec<String>
} }

pub type UnbindAutoSnapshotPolicyOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const INSUFFICIENT_REFUND_QUOTA: &str = "InsufficientRefundQuota";
    pub const INSUFFICIENT_SNAPSHOT_QUOTA: &str = "InsufficientSnapshotQuota";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_COMPONENT_ERROR: &str = "InternalError.ComponentError";
    pub const INTERNAL_ERROR_FAIL_QUERY_RESOURCE: &str = "InternalError.FailQueryResource";
    pub const INTERNAL_ERROR_RESOURCE_OP_FAILED: &str = "InternalError.ResourceOpFailed";
    pub const INVALID_ACCOUNT_INSUFFICIENT_BALANCE: &str = "InvalidAccount.InsufficientBalance";
    pub const INVALID_AUTO_SNAPSHOT_POLICY_ID_NOT_FOUND: &str = "InvalidAutoSnapshotPolicyId.NotFound";
    pub const INVALID_DISK_ALREADY_BOUND: &str = "InvalidDisk.AlreadyBound";
    pub const INVALID_DISK_BUSY: &str = "InvalidDisk.Busy";
    pub const INVALID_DISK_EXPIRE: &str = "InvalidDisk.Expire";
    pub const INVALID_DISK_NOT_PORTABLE: &str = "InvalidDisk.NotPortable";
    pub const INVALID_DISK_NOT_SUPPORT_SNAPSHOT: &str = "InvalidDisk.NotSupportSnapshot";
    pub const INVALID_DISK_NOT_SUPPORTED: &str = "InvalidDisk.NotSupported";
    pub const INVALID_DISK_SNAPSHOT_CREATING: &str = "InvalidDisk.SnapshotCreating";
    pub const INVALID_DISK_TYPE_ERROR: &str = "InvalidDisk.TypeError";
    pub const INVALID_DISK_ID_NOT_FOUND: &str = "InvalidDiskId.NotFound";
    pub const INVALID_FILTER: &str = "InvalidFilter";
    pub const INVALID_INSTANCE_NOT_SUPPORTED: &str = "InvalidInstance.NotSupported";
    pub const INVALID_INSTANCE_ID_NOT_FOUND: &str = "InvalidInstanceId.NotFound";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_DISK_CONFIG_NOT_SUPPORTED: &str = "InvalidParameter.DiskConfigNotSupported";
    pub const INVALID_PARAMETER_DISK_SIZE_NOT_MATCH: &str = "InvalidParameter.DiskSizeNotMatch";
    pub const INVALID_PARAMETER_INVALID_CLIENT_TOKEN: &str = "InvalidParameter.InvalidClientToken";
    pub const INVALID_PARAMETER_PROJECT_ID_NOT_EXIST: &str = "InvalidParameter.ProjectIdNotExist";
    pub const INVALID_PARAMETER_SHOULD_CONVERT_SNAPSHOT_TO_IMAGE: &str =
        "InvalidParameter.ShouldConvertSnapshotToImage";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_BIND_DISK_LIMIT_EXCEEDED: &str = "InvalidParameterValue.BindDiskLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_INVALID_ACTION: &str = "InvalidParameterValue.InvalidAction";
    pub const INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED: &str = "InvalidParameterValue.LimitExceeded";
    pub const INVALID_SNAPSHOT_NOT_SUPPORTED: &str = "InvalidSnapshot.NotSupported";
    pub const INVALID_SNAPSHOT_ID_NOT_FOUND: &str = "InvalidSnapshotId.NotFound";
    pub const LIMIT_EXCEEDED_AUTO_SNAPSHOT_POLICY_OUT_OF_QUOTA: &str = "LimitExceeded.AutoSnapshotPolicyOutOfQuota";
    pub const LIMIT_EXCEEDED_INSTANCE_ATTACHED_DISK: &str = "LimitExceeded.InstanceAttachedDisk";
    pub const LIMIT_EXCEEDED_TAG_QUOTA_LIMIT_EXCEEDED: &str = "LimitExceeded.TagQuotaLimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const RESOURCE_BUSY: &str = "ResourceBusy";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_IN_USE_COPY_SNAPSHOT_CONFLICT: &str = "ResourceInUse.CopySnapshotConflict";
    pub const RESOURCE_IN_USE_DISK_MIGRATING: &str = "ResourceInUse.DiskMigrating";
    pub const RESOURCE_IN_USE_DISK_ROLLBACKING: &str = "ResourceInUse.DiskRollbacking";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_INSUFFICIENT_OVER_QUOTA: &str = "ResourceInsufficient.OverQuota";
    pub const RESOURCE_INSUFFICIENT_OVER_REFUND_QUOTA: &str = "ResourceInsufficient.OverRefundQuota";
    pub const RESOURCE_INSUFFICIENT_UPGRADE_SERVICE_BUSY: &str = "ResourceInsufficient.UpgradeServiceBusy";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_NOT_FOUND: &str = "ResourceNotFound.NotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_ATTACHED: &str = "ResourceUnavailable.Attached";
    pub const RESOURCE_UNAVAILABLE_DISK_BACKUP_CREATING: &str = "ResourceUnavailable.DiskBackupCreating";
    pub const RESOURCE_UNAVAILABLE_DISK_SNAPSHOT_CHAIN_TOO_LARGE: &str =
        "ResourceUnavailable.DiskSnapshotChainTooLarge";
    pub const RESOURCE_UNAVAILABLE_EXPIRE: &str = "ResourceUnavailable.Expire";
    pub const RESOURCE_UNAVAILABLE_NOT_PORTABLE: &str = "ResourceUnavailable.NotPortable";
    pub const RESOURCE_UNAVAILABLE_NOT_SUPPORT_REFUND: &str = "ResourceUnavailable.NotSupportRefund";
    pub const RESOURCE_UNAVAILABLE_NOT_SUPPORTED: &str = "ResourceUnavailable.NotSupported";
    pub const RESOURCE_UNAVAILABLE_REPEAT_REFUND: &str = "ResourceUnavailable.RepeatRefund";
    pub const RESOURCE_UNAVAILABLE_SNAPSHOT_CREATING: &str = "ResourceUnavailable.SnapshotCreating";
    pub const RESOURCE_UNAVAILABLE_TOO_MANY_CREATING_SNAPSHOT: &str = "ResourceUnavailable.TooManyCreatingSnapshot";
    pub const RESOURCE_UNAVAILABLE_TYPE_ERROR: &str = "ResourceUnavailable.TypeError";
    pub const RESOURCE_UNAVAILABLE_ZONE_NOT_MATCH: &str = "ResourceUnavailable.ZoneNotMatch";
    pub const TRADE_DEAL_CONFLICT: &str = "TradeDealConflict";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_AUTH_FAILURE: &str = "UnauthorizedOperation.AuthFailure";
    pub const UNAUTHORIZED_OPERATION_INVALID_TOKEN: &str = "UnauthorizedOperation.InvalidToken";
    pub const UNAUTHORIZED_OPERATION_MFA_EXPIRED: &str = "UnauthorizedOperation.MFAExpired";
    pub const UNAUTHORIZED_OPERATION_NOT_CERTIFICATION: &str = "UnauthorizedOperation.NotCertification";
    pub const UNAUTHORIZED_OPERATION_NOT_HAVE_PAYMENT_RIGHT: &str = "UnauthorizedOperation.NotHavePaymentRight";
    pub const UNAUTHORIZED_OPERATION_ROLE_NOT_EXISTS: &str = "UnauthorizedOperation.RoleNotExists";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_DETACH_POD: &str = "UnsupportedOperation.DetachPod";
    pub const UNSUPPORTED_OPERATION_DISK_ENCRYPT: &str = "UnsupportedOperation.DiskEncrypt";
    pub const UNSUPPORTED_OPERATION_INSTANCE_NOT_STOPPED: &str = "UnsupportedOperation.InstanceNotStopped";
    pub const UNSUPPORTED_OPERATION_SNAP_HAS_SHARED: &str = "UnsupportedOperation.SnapHasShared";
    pub const UNSUPPORTED_OPERATION_SNAPSHOT_GROUP_DISK_ATTACH_MULTI_INSTANCE: &str =
        "UnsupportedOperation.SnapshotGroupDiskAttachMultiInstance";
    pub const UNSUPPORTED_OPERATION_SNAPSHOT_HAS_BINDED_IMAGE: &str = "UnsupportedOperation.SnapshotHasBindedImage";
    pub const UNSUPPORTED_OPERATION_SNAPSHOT_NOT_SUPPORT_COPY: &str = "UnsupportedOperation.SnapshotNotSupportCopy";
    pub const UNSUPPORTED_OPERATION_STATE_ERROR: &str = "UnsupportedOperation.StateError";
}

#[cfg(feature = "reflect")]
register! {
    ApplyDiskBackup, ApplySnapshot, ApplySnapshotGroup, AttachDisks, AttachRemoteDisks, BindAutoSnapshotPolicy,
    CopyAutoSnapshotPolicyCrossAccount, CopySnapshotCrossRegions, CreateAutoSnapshotPolicy, CreateDiskBackup,
    CreateDisks, CreateRemoteDisks, CreateSnapshot, CreateSnapshotGroup, DeleteAutoSnapshotPolicies, DeleteDiskBackups,
    DeleteSnapshotGroup, DeleteSnapshots, DescribeAutoSnapshotPolicies, DescribeDedicatedClusterDiskStatistics,
    DescribeDiskAssociatedAutoSnapshotPolicy, DescribeDiskBackups, DescribeDiskConfigQuota, DescribeDiskStoragePool,
    DescribeDisks, DescribeInstancesDiskNum, DescribeRemoteDiskConfigQuota, DescribeRemoteDisks,
    DescribeRemoteDisksDeniedActions, DescribeSnapshotGroups, DescribeSnapshotOverview, DescribeSnapshotSharePermission,
    DescribeSnapshots, DetachDisks, DetachRemoteDisks, GetSnapOverview, InitializeDisks, InquirePriceCreateRemoteDisks,
    InquirePriceModifyDiskBackupQuota, InquirePriceModifyDiskExtraPerformance, InquirePriceRenewRemoteDisks,
    InquiryPriceCreateDisks, InquiryPriceRenewDisks, InquiryPriceResizeDisk, ModifyAutoSnapshotPolicyAttribute,
    ModifyDiskAttributes, ModifyDiskBackupQuota, ModifyDiskExtraPerformance, ModifyDisksChargeType,
    ModifyDisksRenewFlag, ModifyRemoteDiskAttributes, ModifySnapshotAttribute, ModifySnapshotsSharePermission,
    RenewDisk, RenewRemoteDisk, ResizeDisk, SwitchParameterCreateRemoteDisks, SwitchParameterRenewRemoteDisks,
    TerminateDisks, TerminateRemoteDisks, UnbindAutoSnapshotPolicy
}
