//! `cbs` of Tencent Cloud, API version 2017-03-12.
//!
//! Endpoint: `cbs.tencentcloudapi.com`, or `cbs.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cbs::DescribeAutoSnapshotPolicies};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAutoSnapshotPolicies::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("cbs", "2017-03-12", "cbs", &Endpoints::NONE);

/// Applies disk backup: `ApplyDiskBackup` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=ApplyDiskBackup>.
///
/// Errors: [`codes::INVALID_DISK_BUSY`], [`codes::INVALID_INSTANCE_NOT_SUPPORTED`],
/// [`codes::RESOURCE_IN_USE_DISK_ROLLBACKING`], [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyDiskBackup {
    /// Required.
    pub disk_backup_id: String,
    /// Required.
    pub disk_id: String,
    pub auto_stop_instance: Option<bool>,
    pub auto_start_instance: Option<bool>,
}
operation! { ApplyDiskBackup(disk_backup_id: String, disk_id: String) "ApplyDiskBackup" -> Empty {
    0 "DiskBackupId" disk_backup_id, 1 "DiskId" disk_id, 2 "AutoStopInstance" auto_stop_instance: bool,
    3 "AutoStartInstance" auto_start_instance: bool
} }

/// Response of [`ApplyDiskBackup`]: empty.
pub type ApplyDiskBackupOutput = Empty;

/// Rolls a cloud disk back to one of its snapshots.
///
/// **Overwrites all data** that was written since the snapshot. The snapshot must be `NORMAL`; an elastic disk must be
/// detached, and the instance of any other disk must be stopped, or `AutoStopInstance` stops it. Asynchronous: wait
/// with `waiters::disk_rolled_back`.
///
/// `ApplySnapshot` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=ApplySnapshot>.
///
/// Errors: [`codes::INVALID_DISK_BUSY`], [`codes::INVALID_DISK_SNAPSHOT_CREATING`],
/// [`codes::INVALID_INSTANCE_NOT_SUPPORTED`], [`codes::INVALID_INSTANCE_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_DISK_SIZE_NOT_MATCH`], [`codes::INVALID_PARAMETER_SHOULD_CONVERT_SNAPSHOT_TO_IMAGE`],
/// [`codes::INVALID_SNAPSHOT_NOT_SUPPORTED`], [`codes::INVALID_SNAPSHOT_ID_NOT_FOUND`],
/// [`codes::RESOURCE_IN_USE_DISK_ROLLBACKING`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_UNAVAILABLE_SNAPSHOT_CREATING`], [`codes::UNAUTHORIZED_OPERATION_MFA_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplySnapshot {
    /// Required.
    pub snapshot_id: String,
    /// Required.
    pub disk_id: String,
    /// Whether the instance of an attached disk is stopped before the rollback.
    pub auto_stop_instance: Option<bool>,
    /// Whether the instance is started after the rollback. Only with `AutoStopInstance`.
    pub auto_start_instance: Option<bool>,
}
operation! { ApplySnapshot(snapshot_id: String, disk_id: String) "ApplySnapshot" -> Empty {
    0 "SnapshotId" snapshot_id, 1 "DiskId" disk_id, 2 "AutoStopInstance" auto_stop_instance: bool,
    3 "AutoStartInstance" auto_start_instance: bool
} }

/// Response of [`ApplySnapshot`]: empty.
pub type ApplySnapshotOutput = Empty;

/// Applies snapshot group: `ApplySnapshotGroup` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=ApplySnapshotGroup>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_SNAPSHOT_GROUP_DISK_ATTACH_MULTI_INSTANCE`],
/// [`codes::UNSUPPORTED_OPERATION_STATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplySnapshotGroup {
    /// Required.
    pub snapshot_group_id: String,
    /// Required.
    pub apply_disks: Vec<ApplyDisk>,
    pub auto_stop_instance: Option<bool>,
    pub auto_start_instance: Option<bool>,
}
operation! { ApplySnapshotGroup(snapshot_group_id: String, apply_disks: Vec<ApplyDisk>) "ApplySnapshotGroup" -> Empty {
    0 "SnapshotGroupId" snapshot_group_id, 1 "ApplyDisks" apply_disks, 2 "AutoStopInstance" auto_stop_instance: bool,
    3 "AutoStartInstance" auto_start_instance: bool
} }

/// Response of [`ApplySnapshotGroup`]: empty.
pub type ApplySnapshotGroupOutput = Empty;

/// In the request of [`ApplySnapshotGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyDisk {
    /// Required.
    pub snapshot_id: Option<String>,
    /// Required.
    pub disk_id: Option<String>,
}
input! { ApplyDisk(snapshot_id: String, disk_id: String) {
    0 "SnapshotId" snapshot_id: String, 1 "DiskId" disk_id: String
} }

/// Attaches cloud disks to one instance of the same zone.
///
/// Asynchronous: each disk goes over `ATTACHING` to `ATTACHED`. Wait with `waiters::disk_attached`. All disks of a
/// request are attached, or none: one disk that cannot be attached fails the request. One request accepts up to 10
/// disks. The file system has to be mounted in the instance afterwards.
///
/// `AttachDisks` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=AttachDisks>.
///
/// Errors: [`codes::INTERNAL_ERROR_RESOURCE_OP_FAILED`], [`codes::INVALID_DISK_NOT_PORTABLE`],
/// [`codes::INVALID_DISK_TYPE_ERROR`], [`codes::INVALID_INSTANCE_NOT_SUPPORTED`],
/// [`codes::INVALID_INSTANCE_ID_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_INSTANCE_ATTACHED_DISK`],
/// [`codes::RESOURCE_IN_USE_DISK_MIGRATING`], [`codes::RESOURCE_UNAVAILABLE_ATTACHED`],
/// [`codes::RESOURCE_UNAVAILABLE_NOT_PORTABLE`], [`codes::RESOURCE_UNAVAILABLE_TYPE_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_ZONE_NOT_MATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDisks {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub disk_ids: Vec<String>,
    /// Whether the disks are deleted when the instance is destroyed. Only for disks that are billed by the hour.
    pub delete_with_instance: Option<bool>,
    pub attach_mode: Option<String>,
}
operation! { AttachDisks(instance_id: String, disk_ids: Vec<String>) "AttachDisks" -> Empty {
    0 "InstanceId" instance_id, 1 "DiskIds" disk_ids, 2 "DeleteWithInstance" delete_with_instance: bool,
    3 "AttachMode" attach_mode: String
} }

/// Response of [`AttachDisks`]: empty.
pub type AttachDisksOutput = Empty;

/// Attaches remote disks: `AttachRemoteDisks` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=AttachRemoteDisks>.
///
/// Errors: [`codes::INTERNAL_ERROR_RESOURCE_OP_FAILED`], [`codes::INVALID_DISK_NOT_PORTABLE`],
/// [`codes::INVALID_DISK_TYPE_ERROR`], [`codes::INVALID_INSTANCE_NOT_SUPPORTED`],
/// [`codes::INVALID_INSTANCE_ID_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_INSTANCE_ATTACHED_DISK`],
/// [`codes::RESOURCE_IN_USE_DISK_MIGRATING`], [`codes::RESOURCE_UNAVAILABLE_ATTACHED`],
/// [`codes::RESOURCE_UNAVAILABLE_NOT_PORTABLE`], [`codes::RESOURCE_UNAVAILABLE_TYPE_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_ZONE_NOT_MATCH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachRemoteDisks {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub remote_disk_ids: Vec<String>,
}
operation! { AttachRemoteDisks(instance_id: String, remote_disk_ids: Vec<String>) "AttachRemoteDisks" -> Empty {
    0 "InstanceId" instance_id, 1 "RemoteDiskIds" remote_disk_ids
} }

/// Response of [`AttachRemoteDisks`]: empty.
pub type AttachRemoteDisksOutput = Empty;

/// Binds auto snapshot policy: `BindAutoSnapshotPolicy` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=BindAutoSnapshotPolicy>.
///
/// Errors: [`codes::INVALID_AUTO_SNAPSHOT_POLICY_ID_NOT_FOUND`], [`codes::INVALID_DISK_ALREADY_BOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_BIND_DISK_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindAutoSnapshotPolicy {
    /// Required.
    pub auto_snapshot_policy_id: String,
    pub disk_ids: Option<Vec<String>>,
}
operation! { BindAutoSnapshotPolicy(auto_snapshot_policy_id: String) "BindAutoSnapshotPolicy" -> Empty {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id, 1 "DiskIds" disk_ids: Vec<String>
} }

/// Response of [`BindAutoSnapshotPolicy`]: empty.
pub type BindAutoSnapshotPolicyOutput = Empty;

/// Copies auto snapshot policy cross account: `CopyAutoSnapshotPolicyCrossAccount` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=CopyAutoSnapshotPolicyCrossAccount>.
///
/// Errors: [`codes::INTERNAL_ERROR_FAIL_QUERY_RESOURCE`], [`codes::INVALID_AUTO_SNAPSHOT_POLICY_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ACTION`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_INSUFFICIENT_OVER_QUOTA`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyAutoSnapshotPolicyCrossAccount {
    /// Required.
    pub auto_snapshot_policy_ids: Vec<String>,
    /// Required.
    pub target_account_uin: String,
}
operation! { CopyAutoSnapshotPolicyCrossAccount(auto_snapshot_policy_ids: Vec<String>, target_account_uin: String)
    "CopyAutoSnapshotPolicyCrossAccount" -> CopyAutoSnapshotPolicyCrossAccountOutput {
    0 "AutoSnapshotPolicyIds" auto_snapshot_policy_ids, 1 "TargetAccountUin" target_account_uin
} }

/// Response of [`CopyAutoSnapshotPolicyCrossAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyAutoSnapshotPolicyCrossAccountOutput {
    pub auto_snapshot_policy_ids: Vec<String>,
    pub target_account_uin: Option<String>,
}
model! { CopyAutoSnapshotPolicyCrossAccountOutput {
    0 "AutoSnapshotPolicyIds" auto_snapshot_policy_ids: Vec<String>, 1 "TargetAccountUin" target_account_uin: String
} }

/// Copies snapshot cross regions: `CopySnapshotCrossRegions` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=CopySnapshotCrossRegions>.
///
/// Errors: [`codes::INSUFFICIENT_SNAPSHOT_QUOTA`], [`codes::INVALID_SNAPSHOT_NOT_SUPPORTED`],
/// [`codes::INVALID_SNAPSHOT_ID_NOT_FOUND`], [`codes::RESOURCE_IN_USE_COPY_SNAPSHOT_CONFLICT`],
/// [`codes::UNSUPPORTED_OPERATION_SNAPSHOT_NOT_SUPPORT_COPY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySnapshotCrossRegions {
    /// Required.
    pub destination_regions: Vec<String>,
    pub snapshot_id: Option<String>,
    pub snapshot_name: Option<String>,
}
operation! { CopySnapshotCrossRegions(destination_regions: Vec<String>)
    "CopySnapshotCrossRegions" -> CopySnapshotCrossRegionsOutput {
    0 "DestinationRegions" destination_regions, 1 "SnapshotId" snapshot_id: String,
    2 "SnapshotName" snapshot_name: String
} }

/// Response of [`CopySnapshotCrossRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopySnapshotCrossRegionsOutput {
    pub snapshot_copy_result_set: Vec<SnapshotCopyResult>,
}
model! { CopySnapshotCrossRegionsOutput {
    0 "SnapshotCopyResultSet" snapshot_copy_result_set: Vec<SnapshotCopyResult>
} }

/// In the response of [`CopySnapshotCrossRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotCopyResult {
    pub snapshot_id: Option<String>,
    pub message: Option<String>,
    pub code: Option<String>,
    pub destination_region: Option<String>,
}
model! { SnapshotCopyResult {
    0 "SnapshotId" snapshot_id: String, 1 "Message" message: String, 2 "Code" code: String,
    3 "DestinationRegion" destination_region: String
} }

/// Creates auto snapshot policy: `CreateAutoSnapshotPolicy` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=CreateAutoSnapshotPolicy>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_AUTO_SNAPSHOT_POLICY_OUT_OF_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicy {
    /// Required.
    pub policy: Vec<Policy>,
    pub dry_run: Option<bool>,
    pub is_activated: Option<bool>,
    pub auto_snapshot_policy_name: Option<String>,
    pub is_permanent: Option<bool>,
    pub retention_days: Option<i64>,
}
operation! { CreateAutoSnapshotPolicy(policy: Vec<Policy>)
    "CreateAutoSnapshotPolicy" -> CreateAutoSnapshotPolicyOutput {
    0 "Policy" policy, 1 "DryRun" dry_run: bool, 2 "IsActivated" is_activated: bool,
    3 "AutoSnapshotPolicyName" auto_snapshot_policy_name: String, 4 "IsPermanent" is_permanent: bool,
    5 "RetentionDays" retention_days: i64
} }

/// In the request of [`CreateAutoSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Policy {
    /// Required.
    pub hour: Option<Vec<i64>>,
    pub day_of_week: Option<Vec<i64>>,
    pub day_of_month: Option<Vec<i64>>,
    pub interval_days: Option<i64>,
}
input! { Policy(hour: Vec<i64>) {
    0 "Hour" hour: Vec<i64>, 1 "DayOfWeek" day_of_week: Vec<i64>, 2 "DayOfMonth" day_of_month: Vec<i64>,
    3 "IntervalDays" interval_days: i64
} }

/// Response of [`CreateAutoSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoSnapshotPolicyOutput {
    pub auto_snapshot_policy_id: Option<String>,
    pub next_trigger_time: Option<String>,
}
model! { CreateAutoSnapshotPolicyOutput {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String, 1 "NextTriggerTime" next_trigger_time: String
} }

/// Creates disk backup: `CreateDiskBackup` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=CreateDiskBackup>.
///
/// Errors: [`codes::INVALID_DISK_BUSY`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_IN_USE_DISK_ROLLBACKING`],
/// [`codes::RESOURCE_INSUFFICIENT_OVER_QUOTA`], [`codes::RESOURCE_UNAVAILABLE_SNAPSHOT_CREATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskBackup {
    /// Required.
    pub disk_id: String,
    pub disk_backup_name: Option<String>,
}
operation! { CreateDiskBackup(disk_id: String) "CreateDiskBackup" -> CreateDiskBackupOutput {
    0 "DiskId" disk_id, 1 "DiskBackupName" disk_backup_name: String
} }

/// Response of [`CreateDiskBackup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiskBackupOutput {
    pub disk_backup_id: Option<String>,
}
model! { CreateDiskBackupOutput {
    0 "DiskBackupId" disk_backup_id: String
} }

/// Creates cloud disks, empty or from a data disk snapshot.
///
/// Asynchronous: the response lists the disk ids, and a disk exists once `DescribeDisks` shows it as `UNATTACHED` or
/// `ATTACHED`. Wait with `waiters::disk_ready`. Subscriptions (`PREPAID`) are paid at once. Only a request with
/// `ClientToken` can be repeated safely.
///
/// `CreateDisks` of `cbs` 2017-03-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=CreateDisks>.
///
/// Errors: [`codes::INVALID_INSTANCE_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_DISK_CONFIG_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_INVALID_CLIENT_TOKEN`], [`codes::INVALID_PARAMETER_PROJECT_ID_NOT_EXIST`],
/// [`codes::INVALID_SNAPSHOT_ID_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_INSTANCE_ATTACHED_DISK`],
/// [`codes::LIMIT_EXCEEDED_TAG_QUOTA_LIMIT_EXCEEDED`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::TRADE_DEAL_CONFLICT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_NOT_CERTIFICATION`], [`codes::UNAUTHORIZED_OPERATION_NOT_HAVE_PAYMENT_RIGHT`],
/// [`codes::UNAUTHORIZED_OPERATION_ROLE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisks {
    /// Required.
    pub placement: Placement,
    /// Billing method: `POSTPAID_BY_HOUR`, `PREPAID` (subscription, needs `DiskChargePrepaid`) or `CDCPAID`.
    ///
    /// Required.
    pub disk_charge_type: String,
    /// Kind of disk: `CLOUD_PREMIUM`, `CLOUD_BSSD`, `CLOUD_SSD`, `CLOUD_HSSD` or `CLOUD_TSSD`.
    ///
    /// Required.
    pub disk_type: String,
    pub disk_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub snapshot_id: Option<String>,
    /// Number of disks. Default: 1.
    pub disk_count: Option<i64>,
    /// Extra throughput to buy, in MB/s. Only for `CLOUD_TSSD` and `CLOUD_HSSD`.
    pub throughput_performance: Option<i64>,
    pub kms_key_id: Option<String>,
    /// Size in GiB. Without it, a disk from a snapshot has the size of the snapshot.
    pub disk_size: Option<i64>,
    pub shareable: Option<bool>,
    /// Makes a repeated request return the result of the first request: a unique text of up to 64 ASCII characters.
    pub client_token: Option<String>,
    pub encrypt: Option<String>,
    pub disk_charge_prepaid: Option<DiskChargePrepaid>,
    pub delete_snapshot: Option<i64>,
    pub auto_mount_configuration: Option<AutoMountConfiguration>,
    pub disk_backup_quota: Option<i64>,
    pub burst_performance: Option<bool>,
    pub encrypt_type: Option<String>,
}
operation! { CreateDisks(placement: Placement, disk_charge_type: String, disk_type: String)
    "CreateDisks" -> CreateDisksOutput {
    0 "Placement" placement, 1 "DiskChargeType" disk_charge_type, 2 "DiskType" disk_type,
    3 "DiskName" disk_name: String, 4 "Tags" tags: Vec<Tag>, 5 "SnapshotId" snapshot_id: String,
    6 "DiskCount" disk_count: i64, 7 "ThroughputPerformance" throughput_performance: i64,
    8 "KmsKeyId" kms_key_id: String, 9 "DiskSize" disk_size: i64, 10 "Shareable" shareable: bool,
    11 "ClientToken" client_token: String, 12 "Encrypt" encrypt: String,
    13 "DiskChargePrepaid" disk_charge_prepaid: DiskChargePrepaid, 14 "DeleteSnapshot" delete_snapshot: i64,
    15 "AutoMountConfiguration" auto_mount_configuration: AutoMountConfiguration,
    16 "DiskBackupQuota" disk_backup_quota: i64, 17 "BurstPerformance" burst_performance: bool,
    18 "EncryptType" encrypt_type: String
} }

/// In the request of [`CreateDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Placement {
    /// Required.
    pub zone: Option<String>,
    pub cage_id: Option<String>,
    pub cdc_id: Option<String>,
    pub cdc_name: Option<String>,
    pub dedicated_cluster_id: Option<String>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
}
input! { Placement(zone: String) {
    0 "Zone" zone: String, 1 "CageId" cage_id: String, 2 "CdcId" cdc_id: String, 3 "CdcName" cdc_name: String,
    4 "DedicatedClusterId" dedicated_cluster_id: String, 5 "ProjectId" project_id: i64,
    6 "ProjectName" project_name: String
} }

/// In the request of [`CreateDisks`].
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

/// In the request of [`CreateDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskChargePrepaid {
    /// Required.
    pub period: Option<i64>,
    pub renew_flag: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub cur_instance_deadline: Option<String>,
}
input! { DiskChargePrepaid(period: i64) {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String, 2 "CurInstanceDeadline" cur_instance_deadline: String
} }

/// In the request of [`CreateDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoMountConfiguration {
    /// Required.
    pub instance_id: Option<Vec<String>>,
    pub mount_point: Option<Vec<String>>,
    pub file_system_type: Option<String>,
}
input! { AutoMountConfiguration(instance_id: Vec<String>) {
    0 "InstanceId" instance_id: Vec<String>, 1 "MountPoint" mount_point: Vec<String>,
    2 "FileSystemType" file_system_type: String
} }

/// Response of [`CreateDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisksOutput {
    pub disk_id_set: Vec<String>,
}
model! { CreateDisksOutput {
    0 "DiskIdSet" disk_id_set: Vec<String>
} }

/// Creates remote disks: `CreateRemoteDisks` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=CreateRemoteDisks>.
///
/// Errors: [`codes::INVALID_INSTANCE_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_DISK_CONFIG_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_INVALID_CLIENT_TOKEN`], [`codes::INVALID_PARAMETER_PROJECT_ID_NOT_EXIST`],
/// [`codes::INVALID_SNAPSHOT_ID_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_INSTANCE_ATTACHED_DISK`],
/// [`codes::LIMIT_EXCEEDED_TAG_QUOTA_LIMIT_EXCEEDED`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::TRADE_DEAL_CONFLICT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_NOT_CERTIFICATION`], [`codes::UNAUTHORIZED_OPERATION_NOT_HAVE_PAYMENT_RIGHT`],
/// [`codes::UNAUTHORIZED_OPERATION_ROLE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRemoteDisks {
    /// Required.
    pub disk_charge_type: String,
    /// Required.
    pub disk_size: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub placement: Placement,
    pub disk_charge_prepaid: Option<RemoteDiskChargePrepaid>,
    pub disk_count: Option<i64>,
    pub disk_name: Option<String>,
}
operation! { CreateRemoteDisks(disk_charge_type: String, disk_size: i64, instance_id: String, placement: Placement)
    "CreateRemoteDisks" -> Empty {
    0 "DiskChargeType" disk_charge_type, 1 "DiskSize" disk_size, 2 "InstanceId" instance_id, 3 "Placement" placement,
    4 "DiskChargePrepaid" disk_charge_prepaid: RemoteDiskChargePrepaid, 5 "DiskCount" disk_count: i64,
    6 "DiskName" disk_name: String
} }

/// Response of [`CreateRemoteDisks`]: empty.
pub type CreateRemoteDisksOutput = Empty;

/// In the request of [`CreateRemoteDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteDiskChargePrepaid {
    /// Required.
    pub period: Option<i64>,
    pub cur_instance_deadline: Option<String>,
    pub renew_flag: Option<String>,
}
input! { RemoteDiskChargePrepaid(period: i64) {
    0 "Period" period: i64, 1 "CurInstanceDeadline" cur_instance_deadline: String, 2 "RenewFlag" renew_flag: String
} }

/// Creates a snapshot of a cloud disk, or turns a backup point into one.
///
/// Asynchronous: the snapshot goes from `CREATING` to `NORMAL`. Wait with `waiters::snapshot_normal`. The disk must
/// support snapshots (`SnapshotAbility` in `DescribeDisks`). Snapshots are billed by size; `Deadline` sets when a
/// snapshot is deleted.
///
/// `CreateSnapshot` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=CreateSnapshot>.
///
/// Errors: [`codes::INSUFFICIENT_SNAPSHOT_QUOTA`], [`codes::INTERNAL_ERROR_RESOURCE_OP_FAILED`],
/// [`codes::INVALID_DISK_BUSY`], [`codes::INVALID_DISK_NOT_SUPPORT_SNAPSHOT`],
/// [`codes::INVALID_DISK_SNAPSHOT_CREATING`], [`codes::INVALID_DISK_TYPE_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_CLIENT_TOKEN`], [`codes::INVALID_PARAMETER_PROJECT_ID_NOT_EXIST`],
/// [`codes::LIMIT_EXCEEDED_INSTANCE_ATTACHED_DISK`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_IN_USE_DISK_MIGRATING`], [`codes::RESOURCE_IN_USE_DISK_ROLLBACKING`],
/// [`codes::RESOURCE_INSUFFICIENT_OVER_QUOTA`], [`codes::RESOURCE_UNAVAILABLE_DISK_BACKUP_CREATING`],
/// [`codes::RESOURCE_UNAVAILABLE_DISK_SNAPSHOT_CHAIN_TOO_LARGE`], [`codes::RESOURCE_UNAVAILABLE_SNAPSHOT_CREATING`],
/// [`codes::RESOURCE_UNAVAILABLE_TOO_MANY_CREATING_SNAPSHOT`], [`codes::UNSUPPORTED_OPERATION_DISK_ENCRYPT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshot {
    pub disk_id: Option<String>,
    pub snapshot_name: Option<String>,
    /// When the snapshot is deleted, in ISO 8601 and UTC; at least one day from now. Without it the snapshot is kept.
    ///
    /// RFC 3339 time.
    pub deadline: Option<String>,
    pub disk_backup_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub disk_usage: Option<String>,
}
operation! { CreateSnapshot() "CreateSnapshot" -> CreateSnapshotOutput {
    0 "DiskId" disk_id: String, 1 "SnapshotName" snapshot_name: String, 2 "Deadline" deadline: String,
    3 "DiskBackupId" disk_backup_id: String, 4 "Tags" tags: Vec<Tag>, 5 "DiskUsage" disk_usage: String
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

/// Creates snapshot group: `CreateSnapshotGroup` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=CreateSnapshotGroup>.
///
/// Errors: [`codes::INSUFFICIENT_SNAPSHOT_QUOTA`], [`codes::INVALID_DISK_SNAPSHOT_CREATING`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_IN_USE_DISK_MIGRATING`], [`codes::RESOURCE_IN_USE_DISK_ROLLBACKING`],
/// [`codes::RESOURCE_UNAVAILABLE_SNAPSHOT_CREATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotGroup {
    /// Required.
    pub disk_ids: Vec<String>,
    pub snapshot_group_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateSnapshotGroup(disk_ids: Vec<String>) "CreateSnapshotGroup" -> CreateSnapshotGroupOutput {
    0 "DiskIds" disk_ids, 1 "SnapshotGroupName" snapshot_group_name: String, 2 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateSnapshotGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSnapshotGroupOutput {
    pub snapshot_group_id: Option<String>,
}
model! { CreateSnapshotGroupOutput {
    0 "SnapshotGroupId" snapshot_group_id: String
} }

/// Deletes auto snapshot policies: `DeleteAutoSnapshotPolicies` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=DeleteAutoSnapshotPolicies>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_AUTO_SNAPSHOT_POLICY_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoSnapshotPolicies {
    /// Required.
    pub auto_snapshot_policy_ids: Vec<String>,
}
operation! { DeleteAutoSnapshotPolicies(auto_snapshot_policy_ids: Vec<String>) "DeleteAutoSnapshotPolicies" -> Empty {
    0 "AutoSnapshotPolicyIds" auto_snapshot_policy_ids
} }

/// Response of [`DeleteAutoSnapshotPolicies`]: empty.
pub type DeleteAutoSnapshotPoliciesOutput = Empty;

/// Deletes disk backups: `DeleteDiskBackups` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=DeleteDiskBackups>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDiskBackups {
    /// Required.
    pub disk_backup_ids: Vec<String>,
}
operation! { DeleteDiskBackups(disk_backup_ids: Vec<String>) "DeleteDiskBackups" -> Empty {
    0 "DiskBackupIds" disk_backup_ids
} }

/// Response of [`DeleteDiskBackups`]: empty.
pub type DeleteDiskBackupsOutput = Empty;

/// Deletes snapshot group: `DeleteSnapshotGroup` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=DeleteSnapshotGroup>.
///
/// Errors: [`codes::INVALID_SNAPSHOT_ID_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_SNAPSHOT_HAS_BINDED_IMAGE`],
/// [`codes::UNSUPPORTED_OPERATION_STATE_ERROR`].
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

/// Response of [`DeleteSnapshotGroup`]: empty.
pub type DeleteSnapshotGroupOutput = Empty;

/// Deletes snapshots. **Irreversible.**
///
/// Each snapshot must be `NORMAL`. All snapshots of a request are deleted, or none. A snapshot that belongs to an image
/// is deleted only together with the image, with `DeleteBindImages`.
///
/// `DeleteSnapshots` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=DeleteSnapshots>.
///
/// Errors: [`codes::INVALID_SNAPSHOT_NOT_SUPPORTED`], [`codes::INVALID_SNAPSHOT_ID_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_SNAPSHOT_CREATING`], [`codes::UNAUTHORIZED_OPERATION_MFA_EXPIRED`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_SNAP_HAS_SHARED`],
/// [`codes::UNSUPPORTED_OPERATION_SNAPSHOT_HAS_BINDED_IMAGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSnapshots {
    /// Required.
    pub snapshot_ids: Vec<String>,
    pub delete_bind_images: Option<bool>,
}
operation! { DeleteSnapshots(snapshot_ids: Vec<String>) "DeleteSnapshots" -> Empty {
    0 "SnapshotIds" snapshot_ids, 1 "DeleteBindImages" delete_bind_images: bool
} }

/// Response of [`DeleteSnapshots`]: empty.
pub type DeleteSnapshotsOutput = Empty;

/// Describes auto snapshot policies: `DescribeAutoSnapshotPolicies` of `cbs` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=DescribeAutoSnapshotPolicies>.
///
/// Errors: [`codes::INVALID_FILTER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPolicies {
    pub auto_snapshot_policy_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order: Option<String>,
    pub order_field: Option<String>,
}
operation! { DescribeAutoSnapshotPolicies() "DescribeAutoSnapshotPolicies" -> DescribeAutoSnapshotPoliciesOutput {
    0 "AutoSnapshotPolicyIds" auto_snapshot_policy_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>,
    2 "Limit" limit: i64, 3 "Offset" offset: i64, 4 "Order" order: String, 5 "OrderField" order_field: String
} }
paged! { DescribeAutoSnapshotPolicies: AutoSnapshotPolicy =
    Offset "Offset", "AutoSnapshotPolicySet" auto_snapshot_policy_set, total "TotalCount" }

/// In the request of [`DescribeAutoSnapshotPolicies`].
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

/// Response of [`DescribeAutoSnapshotPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoSnapshotPoliciesOutput {
    pub total_count: Option<i64>,
    pub auto_snapshot_policy_set: Vec<AutoSnapshotPolicy>,
}
model! { DescribeAutoSnapshotPoliciesOutput {
    0 "TotalCount" total_count: i64, 1 "AutoSnapshotPolicySet" auto_snapshot_policy_set: Vec<AutoSnapshotPolicy>
} }

/// In the response of [`DescribeAutoSnapshotPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoSnapshotPolicy {
    pub disk_id_set: Vec<String>,
    pub is_activated: Option<bool>,
    pub auto_snapshot_policy_state: Option<String>,
    pub is_copy_to_remote: Option<i64>,
    pub is_permanent: Option<bool>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub next_trigger_time: Option<String>,
    pub auto_snapshot_policy_name: Option<String>,
    pub auto_snapshot_policy_id: Option<String>,
    pub policy: Vec<Policy>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub retention_days: Option<i64>,
    pub copy_to_account_uin: Option<String>,
    pub instance_id_set: Vec<String>,
    pub retention_months: Option<i64>,
    pub retention_amount: Option<i64>,
    pub advanced_retention_policy: Option<AdvancedRetentionPolicy>,
    pub copy_from_account_uin: Option<String>,
    pub tags: Vec<Tag>,
}
model! { AutoSnapshotPolicy {
    0 "DiskIdSet" disk_id_set: Vec<String>, 1 "IsActivated" is_activated: bool,
    2 "AutoSnapshotPolicyState" auto_snapshot_policy_state: String, 3 "IsCopyToRemote" is_copy_to_remote: i64,
    4 "IsPermanent" is_permanent: bool, 5 "NextTriggerTime" next_trigger_time: String,
    6 "AutoSnapshotPolicyName" auto_snapshot_policy_name: String,
    7 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String, 8 "Policy" policy: Vec<Policy>,
    9 "CreateTime" create_time: String, 10 "RetentionDays" retention_days: i64,
    11 "CopyToAccountUin" copy_to_account_uin: String, 12 "InstanceIdSet" instance_id_set: Vec<String>,
    13 "RetentionMonths" retention_months: i64, 14 "RetentionAmount" retention_amount: i64,
    15 "AdvancedRetentionPolicy" advanced_retention_policy: AdvancedRetentionPolicy,
    16 "CopyFromAccountUin" copy_from_account_uin: String, 17 "Tags" tags: Vec<Tag>
} }

/// In the response of [`DescribeAutoSnapshotPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedRetentionPolicy {
    pub days: Option<i64>,
    pub weeks: Option<i64>,
    pub months: Option<i64>,
    pub years: Option<i64>,
}
model! { AdvancedRetentionPolicy {
    0 "Days" days: i64, 1 "Weeks" weeks: i64, 2 "Months" months: i64, 3 "Years" years: i64
} }

/// Describes dedicated cluster disk statistics: `DescribeDedicatedClusterDiskStatistics` of `cbs` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=DescribeDedicatedClusterDiskStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterDiskStatistics {
    /// Required.
    pub dedicated_cluster_id: String,
}
operation! { DescribeDedicatedClusterDiskStatistics(dedicated_cluster_id: String)
    "DescribeDedicatedClusterDiskStatistics" -> DescribeDedicatedClusterDiskStatisticsOutput {
    0 "DedicatedClusterId" dedicated_cluster_id
} }

/// Response of [`DescribeDedicatedClusterDiskStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDedicatedClusterDiskStatisticsOutput {
    pub dedicated_cluster_disk_statistic_set: Vec<DedicatedClusterDiskStatistic>,
}
model! { DescribeDedicatedClusterDiskStatisticsOutput {
    0 "DedicatedClusterDiskStatisticSet" dedicated_cluster_disk_statistic_set: Vec<DedicatedClusterDiskStatistic>
} }

/// In the response of [`DescribeDedicatedClusterDiskStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DedicatedClusterDiskStatistic {
    pub disk_type: Option<String>,
    pub total_disk_size: Option<i64>,
    pub used_disk_size: Option<i64>,
    pub available_disk_size: Option<i64>,
}
model! { DedicatedClusterDiskStatistic {
    0 "DiskType" disk_type: String, 1 "TotalDiskSize" total_disk_size: i64, 2 "UsedDiskSize" used_disk_size: i64,
    3 "AvailableDiskSize" available_disk_size: i64
} }

/// Describes disk associated auto snapshot policy: `DescribeDiskAssociatedAutoSnapshotPolicy` of `cbs` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=DescribeDiskAssociatedAutoSnapshotPolicy>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_INVALID_TOKEN`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskAssociatedAutoSnapshotPolicy {
    /// Required.
    pub disk_id: String,
}
operation! { DescribeDiskAssociatedAutoSnapshotPolicy(disk_id: String)
    "DescribeDiskAssociatedAutoSnapshotPolicy" -> DescribeDiskAssociatedAutoSnapshotPolicyOutput {
    0 "DiskId" disk_id
} }

/// Response of [`DescribeDiskAssociatedAutoSnapshotPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskAssociatedAutoSnapshotPolicyOutput {
    pub total_count: Option<i64>,
    pub auto_snapshot_policy_set: Vec<AutoSnapshotPolicy>,
}
model! { DescribeDiskAssociatedAutoSnapshotPolicyOutput {
    0 "TotalCount" total_count: i64, 1 "AutoSnapshotPolicySet" auto_snapshot_policy_set: Vec<AutoSnapshotPolicy>
} }

/// Describes disk backups: `DescribeDiskBackups` of `cbs` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=DescribeDiskBackups>.
///
/// Errors: [`codes::INVALID_FILTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskBackups {
    pub disk_backup_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order: Option<String>,
    pub order_field: Option<String>,
}
operation! { DescribeDiskBackups() "DescribeDiskBackups" -> DescribeDiskBackupsOutput {
    0 "DiskBackupIds" disk_backup_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "Order" order: String, 5 "OrderField" order_field: String
} }
paged! { DescribeDiskBackups: DiskBackup = Offset "Offset", "DiskBackupSet" disk_backup_set, total "TotalCount" }

/// Response of [`DescribeDiskBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskBackupsOutput {
    pub total_count: Option<i64>,
    pub disk_backup_set: Vec<DiskBackup>,
}
model! { DescribeDiskBackupsOutput {
    0 "TotalCount" total_count: i64, 1 "DiskBackupSet" disk_backup_set: Vec<DiskBackup>
} }

/// In the response of [`DescribeDiskBackups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskBackup {
    pub disk_backup_id: Option<String>,
    pub disk_id: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_usage: Option<String>,
    pub disk_backup_name: Option<String>,
    pub disk_backup_state: Option<String>,
    pub percent: Option<i64>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub encrypt: Option<bool>,
}
model! { DiskBackup {
    0 "DiskBackupId" disk_backup_id: String, 1 "DiskId" disk_id: String, 2 "DiskSize" disk_size: i64,
    3 "DiskUsage" disk_usage: String, 4 "DiskBackupName" disk_backup_name: String,
    5 "DiskBackupState" disk_backup_state: String, 6 "Percent" percent: i64, 7 "CreateTime" create_time: String,
    8 "Encrypt" encrypt: bool
} }

/// Describes disk config quota: `DescribeDiskConfigQuota` of `cbs` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=DescribeDiskConfigQuota>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskConfigQuota {
    /// Required.
    pub inquiry_type: String,
    pub disk_charge_type: Option<String>,
    pub instance_families: Option<Vec<String>>,
    pub disk_types: Option<Vec<String>>,
    pub zones: Option<Vec<String>>,
    pub memory: Option<i64>,
    pub disk_usage: Option<String>,
    pub cpu: Option<i64>,
    pub dedicated_cluster_id: Option<String>,
}
operation! { DescribeDiskConfigQuota(inquiry_type: String) "DescribeDiskConfigQuota" -> DescribeDiskConfigQuotaOutput {
    0 "InquiryType" inquiry_type, 1 "DiskChargeType" disk_charge_type: String,
    2 "InstanceFamilies" instance_families: Vec<String>, 3 "DiskTypes" disk_types: Vec<String>,
    4 "Zones" zones: Vec<String>, 5 "Memory" memory: i64, 6 "DiskUsage" disk_usage: String, 7 "CPU" cpu: i64,
    8 "DedicatedClusterId" dedicated_cluster_id: String
} }

/// Response of [`DescribeDiskConfigQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskConfigQuotaOutput {
    pub disk_config_set: Vec<DiskConfig>,
}
model! { DescribeDiskConfigQuotaOutput {
    0 "DiskConfigSet" disk_config_set: Vec<DiskConfig>
} }

/// In the response of [`DescribeDiskConfigQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiskConfig {
    pub available: Option<bool>,
    pub disk_charge_type: Option<String>,
    pub zone: Option<String>,
    pub instance_family: Option<String>,
    pub disk_type: Option<String>,
    pub step_size: Option<i64>,
    pub extra_performance_range: Vec<i64>,
    pub device_class: Option<String>,
    pub disk_usage: Option<String>,
    pub min_disk_size: Option<i64>,
    pub max_disk_size: Option<i64>,
    pub price: Option<Price>,
}
model! { DiskConfig {
    0 "Available" available: bool, 1 "DiskChargeType" disk_charge_type: String, 2 "Zone" zone: String,
    3 "InstanceFamily" instance_family: String, 4 "DiskType" disk_type: String, 5 "StepSize" step_size: i64,
    6 "ExtraPerformanceRange" extra_performance_range: Vec<i64>, 7 "DeviceClass" device_class: String,
    8 "DiskUsage" disk_usage: String, 9 "MinDiskSize" min_disk_size: i64, 10 "MaxDiskSize" max_disk_size: i64,
    11 "Price" price: Price
} }

/// In the response of [`DescribeDiskConfigQuota`].
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
    0 "ChargeUnit" charge_unit: String, 1 "DiscountPrice" discount_price: f64,
    2 "DiscountPriceHigh" discount_price_high: String, 3 "OriginalPrice" original_price: f64,
    4 "OriginalPriceHigh" original_price_high: String, 5 "UnitPrice" unit_price: f64,
    6 "UnitPriceDiscount" unit_price_discount: f64, 7 "UnitPriceDiscountHigh" unit_price_discount_high: String,
    8 "UnitPriceHigh" unit_price_high: String
} }

/// Describes disk storage pool: `DescribeDiskStoragePool` of `cbs` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=DescribeDiskStoragePool>.
///
/// Errors: [`codes::INVALID_FILTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskStoragePool {
    pub limit: Option<i64>,
    pub cdc_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
}
operation! { DescribeDiskStoragePool() "DescribeDiskStoragePool" -> DescribeDiskStoragePoolOutput {
    0 "Limit" limit: i64, 1 "CdcIds" cdc_ids: Vec<String>, 2 "Filters" filters: Vec<Filter>, 3 "Offset" offset: i64
} }

/// Response of [`DescribeDiskStoragePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiskStoragePoolOutput {
    pub total_count: Option<i64>,
    pub cdc_set: Vec<Cdc>,
    pub disk_storage_pool_set: Vec<Cdc>,
}
model! { DescribeDiskStoragePoolOutput {
    0 "TotalCount" total_count: i64, 1 "CdcSet" cdc_set: Vec<Cdc>,
    2 "DiskStoragePoolSet" disk_storage_pool_set: Vec<Cdc>
} }

/// In the response of [`DescribeDiskStoragePool`].
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
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub expired_time: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub disk_number: Option<i64>,
}
model! { Cdc {
    0 "CageId" cage_id: String, 1 "CdcState" cdc_state: String, 2 "Zone" zone: String, 3 "CdcName" cdc_name: String,
    4 "CdcResource" cdc_resource: CdcSize, 5 "CdcId" cdc_id: String, 6 "DiskType" disk_type: String,
    7 "ExpiredTime" expired_time: String, 8 "CreatedTime" created_time: String, 9 "DiskNumber" disk_number: i64
} }

/// In the response of [`DescribeDiskStoragePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CdcSize {
    pub disk_total: Option<i64>,
    pub disk_available: Option<i64>,
}
model! { CdcSize {
    0 "DiskTotal" disk_total: i64, 1 "DiskAvailable" disk_available: i64
} }

/// Returns cloud disks with their state, size, billing and the instance that they are attached to.
///
/// `DiskIds` and `Filters` exclude each other.
///
/// `DescribeDisks` of `cbs` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=DescribeDisks>.
///
/// Errors: [`codes::INVALID_FILTER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisks {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub order_field: Option<String>,
    pub offset: Option<i64>,
    pub return_bind_auto_snapshot_policy: Option<bool>,
    pub disk_ids: Option<Vec<String>>,
    pub order: Option<String>,
}
operation! { DescribeDisks() "DescribeDisks" -> DescribeDisksOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "OrderField" order_field: String, 3 "Offset" offset: i64,
    4 "ReturnBindAutoSnapshotPolicy" return_bind_auto_snapshot_policy: bool, 5 "DiskIds" disk_ids: Vec<String>,
    6 "Order" order: String
} }
paged! { DescribeDisks: Disk = Offset "Offset", "DiskSet" disk_set, total "TotalCount" }

/// Response of [`DescribeDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisksOutput {
    pub total_count: Option<i64>,
    pub disk_set: Vec<Disk>,
}
model! { DescribeDisksOutput {
    0 "TotalCount" total_count: i64, 1 "DiskSet" disk_set: Vec<Disk>
} }

/// In the response of [`DescribeDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Disk {
    pub delete_with_instance: Option<bool>,
    pub renew_flag: Option<String>,
    pub disk_type: Option<String>,
    /// State: `UNATTACHED`, `ATTACHING`, `ATTACHED`, `DETACHING`, `EXPANDING`, `ROLLBACKING`, `TORECYCLE` or `DUMPING`.
    pub disk_state: Option<String>,
    pub snapshot_count: Option<i64>,
    pub auto_renew_flag_error: Option<bool>,
    pub rollbacking: Option<bool>,
    pub instance_id_list: Vec<String>,
    pub encrypt: Option<bool>,
    pub disk_name: Option<String>,
    pub backup_disk: Option<bool>,
    pub tags: Vec<Tag>,
    pub instance_id: Option<String>,
    pub attach_mode: Option<String>,
    pub auto_snapshot_policy_ids: Vec<String>,
    pub throughput_performance: Option<i64>,
    pub migrating: Option<bool>,
    pub disk_id: Option<String>,
    pub snapshot_size: Option<i64>,
    pub placement: Option<Placement>,
    pub is_returnable: Option<bool>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub deadline_time: Option<String>,
    pub attached: Option<bool>,
    pub disk_size: Option<i64>,
    pub migrate_percent: Option<i64>,
    pub disk_usage: Option<String>,
    pub disk_charge_type: Option<String>,
    pub portable: Option<bool>,
    pub snapshot_ability: Option<bool>,
    pub deadline_error: Option<bool>,
    pub rollback_percent: Option<i64>,
    pub differ_days_of_deadline: Option<i64>,
    pub return_fail_code: Option<i64>,
    pub shareable: Option<bool>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub delete_snapshot: Option<i64>,
    pub disk_backup_quota: Option<i64>,
    pub disk_backup_count: Option<i64>,
    pub instance_type: Option<String>,
    pub last_attach_ins_id: Option<String>,
    pub error_prompt: Option<String>,
    pub burst_performance: Option<bool>,
    pub encrypt_type: Option<String>,
    pub kms_key_id: Option<String>,
}
model! { Disk {
    0 "DeleteWithInstance" delete_with_instance: bool, 1 "RenewFlag" renew_flag: String, 2 "DiskType" disk_type: String,
    3 "DiskState" disk_state: String, 4 "SnapshotCount" snapshot_count: i64,
    5 "AutoRenewFlagError" auto_renew_flag_error: bool, 6 "Rollbacking" rollbacking: bool,
    7 "InstanceIdList" instance_id_list: Vec<String>, 8 "Encrypt" encrypt: bool, 9 "DiskName" disk_name: String,
    10 "BackupDisk" backup_disk: bool, 11 "Tags" tags: Vec<Tag>, 12 "InstanceId" instance_id: String,
    13 "AttachMode" attach_mode: String, 14 "AutoSnapshotPolicyIds" auto_snapshot_policy_ids: Vec<String>,
    15 "ThroughputPerformance" throughput_performance: i64, 16 "Migrating" migrating: bool, 17 "DiskId" disk_id: String,
    18 "SnapshotSize" snapshot_size: i64, 19 "Placement" placement: Placement, 20 "IsReturnable" is_returnable: bool,
    21 "DeadlineTime" deadline_time: String, 22 "Attached" attached: bool, 23 "DiskSize" disk_size: i64,
    24 "MigratePercent" migrate_percent: i64, 25 "DiskUsage" disk_usage: String,
    26 "DiskChargeType" disk_charge_type: String, 27 "Portable" portable: bool,
    28 "SnapshotAbility" snapshot_ability: bool, 29 "DeadlineError" deadline_error: bool,
    30 "RollbackPercent" rollback_percent: i64, 31 "DifferDaysOfDeadline" differ_days_of_deadline: i64,
    32 "ReturnFailCode" return_fail_code: i64, 33 "Shareable" shareable: bool, 34 "CreateTime" create_time: String,
    35 "DeleteSnapshot" delete_snapshot: i64, 36 "DiskBackupQuota" disk_backup_quota: i64,
    37 "DiskBackupCount" disk_backup_count: i64, 38 "InstanceType" instance_type: String,
    39 "LastAttachInsId" last_attach_ins_id: String, 40 "ErrorPrompt" error_prompt: String,
    41 "BurstPerformance" burst_performance: bool, 42 "EncryptType" encrypt_type: String,
    43 "KmsKeyId" kms_key_id: String
} }

/// Describes instances disk num: `DescribeInstancesDiskNum` of `cbs` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=DescribeInstancesDiskNum>.
///
/// Errors: [`codes::INVALID_DISK_NOT_PORTABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesDiskNum {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DescribeInstancesDiskNum(instance_ids: Vec<String>)
    "DescribeInstancesDiskNum" -> DescribeInstancesDiskNumOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`DescribeInstancesDiskNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesDiskNumOutput {
    pub attach_detail: Vec<AttachDetail>,
}
model! { DescribeInstancesDiskNumOutput {
    0 "AttachDetail" attach_detail: Vec<AttachDetail>
} }

/// In the response of [`DescribeInstancesDiskNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDetail {
    pub instance_id: Option<String>,
    pub attached_disk_count: Option<i64>,
    pub max_attach_count: Option<i64>,
}
model! { AttachDetail {
    0 "InstanceId" instance_id: String, 1 "AttachedDiskCount" attached_disk_count: i64,
    2 "MaxAttachCount" max_attach_count: i64
} }

/// Describes remote disk config quota: `DescribeRemoteDiskConfigQuota` of `cbs` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=DescribeRemoteDiskConfigQuota>.
///
/// Errors: [`codes::INVALID_DISK_NOT_PORTABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRemoteDiskConfigQuota {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRemoteDiskConfigQuota() "DescribeRemoteDiskConfigQuota" -> Empty {
    0 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeRemoteDiskConfigQuota`]: empty.
pub type DescribeRemoteDiskConfigQuotaOutput = Empty;

/// Describes remote disks: `DescribeRemoteDisks` of `cbs` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=DescribeRemoteDisks>.
///
/// Errors: [`codes::INVALID_DISK_NOT_PORTABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRemoteDisks {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRemoteDisks() "DescribeRemoteDisks" -> DescribeRemoteDisksOutput {
    0 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeRemoteDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRemoteDisksOutput {
    pub remote_disk_set: Vec<RemoteDiskDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeRemoteDisksOutput {
    0 "RemoteDiskSet" remote_disk_set: Vec<RemoteDiskDetail>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRemoteDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteDiskDetail {
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub deadline_time: Option<String>,
    pub disk_charge_type: Option<String>,
    pub disk_size: Option<i64>,
    pub instance_id: Option<String>,
    pub placement: Option<Placement>,
    pub remote_disk_id: Option<String>,
    pub remote_disk_name: Option<String>,
    pub remote_disk_state: Option<String>,
    pub remote_disk_type: Option<String>,
    pub renew_flag: Option<String>,
}
model! { RemoteDiskDetail {
    0 "CreateTime" create_time: String, 1 "DeadlineTime" deadline_time: String,
    2 "DiskChargeType" disk_charge_type: String, 3 "DiskSize" disk_size: i64, 4 "InstanceId" instance_id: String,
    5 "Placement" placement: Placement, 6 "RemoteDiskId" remote_disk_id: String,
    7 "RemoteDiskName" remote_disk_name: String, 8 "RemoteDiskState" remote_disk_state: String,
    9 "RemoteDiskType" remote_disk_type: String, 10 "RenewFlag" renew_flag: String
} }

/// Describes remote disks denied actions: `DescribeRemoteDisksDeniedActions` of `cbs` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=DescribeRemoteDisksDeniedActions>.
///
/// Errors: [`codes::INVALID_DISK_NOT_PORTABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRemoteDisksDeniedActions {
    /// Required.
    pub remote_disk_ids: Vec<String>,
}
operation! { DescribeRemoteDisksDeniedActions(remote_disk_ids: Vec<String>)
    "DescribeRemoteDisksDeniedActions" -> Empty {
    0 "RemoteDiskIds" remote_disk_ids
} }

/// Response of [`DescribeRemoteDisksDeniedActions`]: empty.
pub type DescribeRemoteDisksDeniedActionsOutput = Empty;

/// Describes snapshot groups: `DescribeSnapshotGroups` of `cbs` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=DescribeSnapshotGroups>.
///
/// Errors: [`codes::INVALID_FILTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotGroups {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSnapshotGroups() "DescribeSnapshotGroups" -> DescribeSnapshotGroupsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeSnapshotGroups: SnapshotGroup =
    Offset "Offset", "SnapshotGroupSet" snapshot_group_set, total "TotalCount" }

/// Response of [`DescribeSnapshotGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotGroupsOutput {
    pub total_count: Option<i64>,
    pub snapshot_group_set: Vec<SnapshotGroup>,
}
model! { DescribeSnapshotGroupsOutput {
    0 "TotalCount" total_count: i64, 1 "SnapshotGroupSet" snapshot_group_set: Vec<SnapshotGroup>
} }

/// In the response of [`DescribeSnapshotGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotGroup {
    pub snapshot_group_id: Option<String>,
    pub snapshot_group_type: Option<String>,
    pub contain_root_snapshot: Option<bool>,
    pub snapshot_id_set: Vec<String>,
    pub snapshot_group_state: Option<String>,
    pub percent: Option<i64>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub modify_time: Option<String>,
    pub images: Vec<Image>,
    pub snapshot_group_name: Option<String>,
    pub image_count: Option<i64>,
    pub is_permanent: Option<bool>,
    /// RFC 3339 time.
    pub deadline_time: Option<String>,
    pub auto_snapshot_policy_id: Option<String>,
}
model! { SnapshotGroup {
    0 "SnapshotGroupId" snapshot_group_id: String, 1 "SnapshotGroupType" snapshot_group_type: String,
    2 "ContainRootSnapshot" contain_root_snapshot: bool, 3 "SnapshotIdSet" snapshot_id_set: Vec<String>,
    4 "SnapshotGroupState" snapshot_group_state: String, 5 "Percent" percent: i64, 6 "CreateTime" create_time: String,
    7 "ModifyTime" modify_time: String, 8 "Images" images: Vec<Image>,
    9 "SnapshotGroupName" snapshot_group_name: String, 10 "ImageCount" image_count: i64,
    11 "IsPermanent" is_permanent: bool, 12 "DeadlineTime" deadline_time: String,
    13 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String
} }

/// In the response of [`DescribeSnapshotGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    pub image_name: Option<String>,
    pub image_id: Option<String>,
}
model! { Image {
    0 "ImageName" image_name: String, 1 "ImageId" image_id: String
} }

/// Describes snapshot overview: `DescribeSnapshotOverview` of `cbs` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=DescribeSnapshotOverview>.
///
/// Errors: [`codes::INVALID_FILTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotOverview {}
operation! { DescribeSnapshotOverview() "DescribeSnapshotOverview" -> DescribeSnapshotOverviewOutput {} }

/// Response of [`DescribeSnapshotOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotOverviewOutput {
    pub total_nums: Option<i64>,
    pub total_size: Option<f64>,
    pub free_quota: Option<f64>,
    pub real_trade_size: Option<f64>,
}
model! { DescribeSnapshotOverviewOutput {
    0 "TotalNums" total_nums: i64, 1 "TotalSize" total_size: f64, 2 "FreeQuota" free_quota: f64,
    3 "RealTradeSize" real_trade_size: f64
} }

/// Describes snapshot share permission: `DescribeSnapshotSharePermission` of `cbs` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=DescribeSnapshotSharePermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotSharePermission {
    /// Required.
    pub snapshot_id: String,
}
operation! { DescribeSnapshotSharePermission(snapshot_id: String)
    "DescribeSnapshotSharePermission" -> DescribeSnapshotSharePermissionOutput {
    0 "SnapshotId" snapshot_id
} }

/// Response of [`DescribeSnapshotSharePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotSharePermissionOutput {
    pub share_permission_set: Vec<SharePermission>,
}
model! { DescribeSnapshotSharePermissionOutput {
    0 "SharePermissionSet" share_permission_set: Vec<SharePermission>
} }

/// In the response of [`DescribeSnapshotSharePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SharePermission {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub created_time: Option<String>,
    pub account_id: Option<String>,
}
model! { SharePermission {
    0 "CreatedTime" created_time: String, 1 "AccountId" account_id: String
} }

/// Returns snapshots with their state, size, progress and disk.
///
/// `SnapshotIds` and `Filters` exclude each other.
///
/// `DescribeSnapshots` of `cbs` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=DescribeSnapshots>.
///
/// Errors: [`codes::INVALID_FILTER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshots {
    pub snapshot_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub order_field: Option<String>,
    pub offset: Option<i64>,
    pub order: Option<String>,
}
operation! { DescribeSnapshots() "DescribeSnapshots" -> DescribeSnapshotsOutput {
    0 "SnapshotIds" snapshot_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: i64,
    3 "OrderField" order_field: String, 4 "Offset" offset: i64, 5 "Order" order: String
} }
paged! { DescribeSnapshots: Snapshot = Offset "Offset", "SnapshotSet" snapshot_set, total "TotalCount" }

/// Response of [`DescribeSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSnapshotsOutput {
    pub total_count: Option<i64>,
    pub snapshot_set: Vec<Snapshot>,
}
model! { DescribeSnapshotsOutput {
    0 "TotalCount" total_count: i64, 1 "SnapshotSet" snapshot_set: Vec<Snapshot>
} }

/// In the response of [`DescribeSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Snapshot {
    pub placement: Option<Placement>,
    pub copy_from_remote: Option<bool>,
    /// State: `NORMAL`, `CREATING`, `ROLLBACKING`, `COPYING_FROM_REMOTE`, `CHECKING_COPIED` or `TORECYCLE`.
    pub snapshot_state: Option<String>,
    pub is_permanent: Option<bool>,
    pub snapshot_name: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub deadline_time: Option<String>,
    /// Progress of the creation in percent.
    pub percent: Option<i64>,
    pub images: Vec<Image>,
    pub share_reference: Option<i64>,
    pub snapshot_type: Option<String>,
    pub disk_size: Option<i64>,
    pub disk_id: Option<String>,
    pub copying_to_regions: Vec<String>,
    pub encrypt: Option<bool>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub image_count: Option<i64>,
    pub disk_usage: Option<String>,
    pub snapshot_id: Option<String>,
    /// `YYYY-MM-DD`.
    pub time_start_share: Option<String>,
    pub tags: Vec<Tag>,
    pub is_locked: Option<bool>,
    /// RFC 3339 time.
    pub latest_modify_time: Option<String>,
    pub auto_snapshot_policy_id: Option<String>,
    pub snapshot_mode: Option<String>,
}
model! { Snapshot {
    0 "Placement" placement: Placement, 1 "CopyFromRemote" copy_from_remote: bool,
    2 "SnapshotState" snapshot_state: String, 3 "IsPermanent" is_permanent: bool,
    4 "SnapshotName" snapshot_name: String, 5 "DeadlineTime" deadline_time: String, 6 "Percent" percent: i64,
    7 "Images" images: Vec<Image>, 8 "ShareReference" share_reference: i64, 9 "SnapshotType" snapshot_type: String,
    10 "DiskSize" disk_size: i64, 11 "DiskId" disk_id: String, 12 "CopyingToRegions" copying_to_regions: Vec<String>,
    13 "Encrypt" encrypt: bool, 14 "CreateTime" create_time: String, 15 "ImageCount" image_count: i64,
    16 "DiskUsage" disk_usage: String, 17 "SnapshotId" snapshot_id: String,
    18 "TimeStartShare" time_start_share: String, 19 "Tags" tags: Vec<Tag>, 20 "IsLocked" is_locked: bool,
    21 "LatestModifyTime" latest_modify_time: String, 22 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String,
    23 "SnapshotMode" snapshot_mode: String
} }

/// Detaches cloud disks from their instance.
///
/// Unmount the file system in the instance first: data that is not yet written can be lost. Asynchronous: each disk
/// goes over `DETACHING` to `UNATTACHED`. Wait with `waiters::disk_unattached`. One request accepts up to 10 disks,
/// which must be attached to the same instance.
///
/// `DetachDisks` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=DetachDisks>.
///
/// Errors: [`codes::INTERNAL_ERROR_RESOURCE_OP_FAILED`], [`codes::INVALID_DISK_NOT_PORTABLE`],
/// [`codes::INVALID_DISK_TYPE_ERROR`], [`codes::INVALID_INSTANCE_NOT_SUPPORTED`],
/// [`codes::INVALID_INSTANCE_ID_NOT_FOUND`], [`codes::RESOURCE_IN_USE_DISK_MIGRATING`],
/// [`codes::RESOURCE_UNAVAILABLE_NOT_PORTABLE`], [`codes::RESOURCE_UNAVAILABLE_TYPE_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION_MFA_EXPIRED`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_DETACH_POD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDisks {
    /// Required.
    pub disk_ids: Vec<String>,
    pub instance_id: Option<String>,
}
operation! { DetachDisks(disk_ids: Vec<String>) "DetachDisks" -> Empty {
    0 "DiskIds" disk_ids, 1 "InstanceId" instance_id: String
} }

/// Response of [`DetachDisks`]: empty.
pub type DetachDisksOutput = Empty;

/// Detaches remote disks: `DetachRemoteDisks` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=DetachRemoteDisks>.
///
/// Errors: [`codes::INTERNAL_ERROR_RESOURCE_OP_FAILED`], [`codes::INVALID_DISK_NOT_PORTABLE`],
/// [`codes::INVALID_DISK_TYPE_ERROR`], [`codes::INVALID_INSTANCE_NOT_SUPPORTED`],
/// [`codes::INVALID_INSTANCE_ID_NOT_FOUND`], [`codes::RESOURCE_IN_USE_DISK_MIGRATING`],
/// [`codes::RESOURCE_UNAVAILABLE_NOT_PORTABLE`], [`codes::RESOURCE_UNAVAILABLE_TYPE_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION_MFA_EXPIRED`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_DETACH_POD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachRemoteDisks {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub remote_disk_ids: Vec<String>,
    pub force_detach: Option<bool>,
}
operation! { DetachRemoteDisks(instance_id: String, remote_disk_ids: Vec<String>) "DetachRemoteDisks" -> Empty {
    0 "InstanceId" instance_id, 1 "RemoteDiskIds" remote_disk_ids, 2 "ForceDetach" force_detach: bool
} }

/// Response of [`DetachRemoteDisks`]: empty.
pub type DetachRemoteDisksOutput = Empty;

/// Gets snap overview: `GetSnapOverview` of `cbs` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=GetSnapOverview>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapOverview {}
operation! { GetSnapOverview() "GetSnapOverview" -> GetSnapOverviewOutput {} }

/// Response of [`GetSnapOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSnapOverviewOutput {
    pub total_size: Option<f64>,
    pub real_trade_size: Option<f64>,
    pub free_quota: Option<f64>,
    pub total_nums: Option<i64>,
}
model! { GetSnapOverviewOutput {
    0 "TotalSize" total_size: f64, 1 "RealTradeSize" real_trade_size: f64, 2 "FreeQuota" free_quota: f64,
    3 "TotalNums" total_nums: i64
} }

/// Initializes disks: `InitializeDisks` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=InitializeDisks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeDisks {
    /// Required.
    pub disk_ids: Vec<String>,
}
operation! { InitializeDisks(disk_ids: Vec<String>) "InitializeDisks" -> Empty {
    0 "DiskIds" disk_ids
} }

/// Response of [`InitializeDisks`]: empty.
pub type InitializeDisksOutput = Empty;

/// Asks for price create remote disks: `InquirePriceCreateRemoteDisks` of `cbs` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=InquirePriceCreateRemoteDisks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateRemoteDisks {
    /// Required.
    pub disk_charge_type: String,
    /// Required.
    pub disk_size: i64,
    pub disk_charge_prepaid: Option<RemoteDiskChargePrepaid>,
    pub disk_count: Option<i64>,
}
operation! { InquirePriceCreateRemoteDisks(disk_charge_type: String, disk_size: i64)
    "InquirePriceCreateRemoteDisks" -> Empty {
    0 "DiskChargeType" disk_charge_type, 1 "DiskSize" disk_size,
    2 "DiskChargePrepaid" disk_charge_prepaid: RemoteDiskChargePrepaid, 3 "DiskCount" disk_count: i64
} }

/// Response of [`InquirePriceCreateRemoteDisks`]: empty.
pub type InquirePriceCreateRemoteDisksOutput = Empty;

/// Asks for price modify disk backup quota: `InquirePriceModifyDiskBackupQuota` of `cbs` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=InquirePriceModifyDiskBackupQuota>.
///
/// Errors: [`codes::INVALID_DISK_BUSY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceModifyDiskBackupQuota {
    /// Required.
    pub disk_id: String,
    /// Required.
    pub disk_backup_quota: i64,
}
operation! { InquirePriceModifyDiskBackupQuota(disk_id: String, disk_backup_quota: i64)
    "InquirePriceModifyDiskBackupQuota" -> InquirePriceModifyDiskBackupQuotaOutput {
    0 "DiskId" disk_id, 1 "DiskBackupQuota" disk_backup_quota
} }

/// Response of [`InquirePriceModifyDiskBackupQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceModifyDiskBackupQuotaOutput {
    pub disk_price: Option<Price>,
}
model! { InquirePriceModifyDiskBackupQuotaOutput {
    0 "DiskPrice" disk_price: Price
} }

/// Asks for price modify disk extra performance: `InquirePriceModifyDiskExtraPerformance` of `cbs` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=InquirePriceModifyDiskExtraPerformance>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_EXPIRE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceModifyDiskExtraPerformance {
    /// Required.
    pub throughput_performance: i64,
    /// Required.
    pub disk_id: String,
}
operation! { InquirePriceModifyDiskExtraPerformance(throughput_performance: i64, disk_id: String)
    "InquirePriceModifyDiskExtraPerformance" -> InquirePriceModifyDiskExtraPerformanceOutput {
    0 "ThroughputPerformance" throughput_performance, 1 "DiskId" disk_id
} }

/// Response of [`InquirePriceModifyDiskExtraPerformance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceModifyDiskExtraPerformanceOutput {
    pub disk_price: Option<Price>,
}
model! { InquirePriceModifyDiskExtraPerformanceOutput {
    0 "DiskPrice" disk_price: Price
} }

/// Asks for price renew remote disks: `InquirePriceRenewRemoteDisks` of `cbs` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=InquirePriceRenewRemoteDisks>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_EXPIRE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenewRemoteDisks {
    /// Required.
    pub disk_charge_prepaid_set: Vec<RemoteDiskChargePrepaid>,
    /// Required.
    pub remote_disk_ids: Vec<String>,
}
operation! {
    InquirePriceRenewRemoteDisks(disk_charge_prepaid_set: Vec<RemoteDiskChargePrepaid>, remote_disk_ids: Vec<String>)
    "InquirePriceRenewRemoteDisks" -> Empty {
    0 "DiskChargePrepaidSet" disk_charge_prepaid_set, 1 "RemoteDiskIds" remote_disk_ids
} }

/// Response of [`InquirePriceRenewRemoteDisks`]: empty.
pub type InquirePriceRenewRemoteDisksOutput = Empty;

/// `InquiryPriceCreateDisks` of `cbs` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=InquiryPriceCreateDisks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDisks {
    /// Required.
    pub disk_charge_type: String,
    /// Required.
    pub disk_type: String,
    /// Required.
    pub disk_size: i64,
    pub project_id: Option<i64>,
    pub disk_count: Option<i64>,
    pub throughput_performance: Option<i64>,
    pub disk_charge_prepaid: Option<DiskChargePrepaid>,
    pub disk_backup_quota: Option<i64>,
}
operation! { InquiryPriceCreateDisks(disk_charge_type: String, disk_type: String, disk_size: i64)
    "InquiryPriceCreateDisks" -> InquiryPriceCreateDisksOutput {
    0 "DiskChargeType" disk_charge_type, 1 "DiskType" disk_type, 2 "DiskSize" disk_size, 3 "ProjectId" project_id: i64,
    4 "DiskCount" disk_count: i64, 5 "ThroughputPerformance" throughput_performance: i64,
    6 "DiskChargePrepaid" disk_charge_prepaid: DiskChargePrepaid, 7 "DiskBackupQuota" disk_backup_quota: i64
} }

/// Response of [`InquiryPriceCreateDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDisksOutput {
    pub disk_price: Option<Price>,
}
model! { InquiryPriceCreateDisksOutput {
    0 "DiskPrice" disk_price: Price
} }

/// `InquiryPriceRenewDisks` of `cbs` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=InquiryPriceRenewDisks>.
///
/// Errors: [`codes::INVALID_DISK_NOT_PORTABLE`], [`codes::RESOURCE_UNAVAILABLE_NOT_PORTABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewDisks {
    /// Required.
    pub disk_ids: Vec<String>,
    pub disk_charge_prepaids: Option<Vec<DiskChargePrepaid>>,
    pub new_deadline: Option<String>,
    pub project_id: Option<i64>,
}
operation! { InquiryPriceRenewDisks(disk_ids: Vec<String>) "InquiryPriceRenewDisks" -> InquiryPriceRenewDisksOutput {
    0 "DiskIds" disk_ids, 1 "DiskChargePrepaids" disk_charge_prepaids: Vec<DiskChargePrepaid>,
    2 "NewDeadline" new_deadline: String, 3 "ProjectId" project_id: i64
} }

/// Response of [`InquiryPriceRenewDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewDisksOutput {
    pub disk_price: Option<PrepayPrice>,
}
model! { InquiryPriceRenewDisksOutput {
    0 "DiskPrice" disk_price: PrepayPrice
} }

/// In the response of [`InquiryPriceRenewDisks`].
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
    pub detail_prices: Vec<DetailPrice>,
}
model! { PrepayPrice {
    0 "DiscountPrice" discount_price: f64, 1 "ChargeUnit" charge_unit: String,
    2 "UnitPriceHigh" unit_price_high: String, 3 "OriginalPriceHigh" original_price_high: String,
    4 "OriginalPrice" original_price: f64, 5 "UnitPriceDiscount" unit_price_discount: f64,
    6 "UnitPriceDiscountHigh" unit_price_discount_high: String, 7 "DiscountPriceHigh" discount_price_high: String,
    8 "UnitPrice" unit_price: f64, 9 "DetailPrices" detail_prices: Vec<DetailPrice>
} }

/// In the response of [`InquiryPriceRenewDisks`].
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
    0 "ChargeUnit" charge_unit: String, 1 "DiscountPrice" discount_price: f64,
    2 "DiscountPriceHigh" discount_price_high: String, 3 "OriginalPrice" original_price: f64,
    4 "OriginalPriceHigh" original_price_high: String, 5 "PriceName" price_name: String,
    6 "PriceTitle" price_title: String, 7 "UnitPrice" unit_price: f64, 8 "UnitPriceDiscount" unit_price_discount: f64,
    9 "UnitPriceDiscountHigh" unit_price_discount_high: String, 10 "UnitPriceHigh" unit_price_high: String
} }

/// `InquiryPriceResizeDisk` of `cbs` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=InquiryPriceResizeDisk>.
///
/// Errors: [`codes::INVALID_DISK_EXPIRE`], [`codes::INVALID_DISK_NOT_PORTABLE`],
/// [`codes::INVALID_INSTANCE_ID_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_EXPIRE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResizeDisk {
    /// Required.
    pub disk_size: i64,
    pub disk_id: Option<String>,
    pub project_id: Option<i64>,
    pub disk_ids: Option<Vec<String>>,
}
operation! { InquiryPriceResizeDisk(disk_size: i64) "InquiryPriceResizeDisk" -> InquiryPriceResizeDiskOutput {
    0 "DiskSize" disk_size, 1 "DiskId" disk_id: String, 2 "ProjectId" project_id: i64, 3 "DiskIds" disk_ids: Vec<String>
} }

/// Response of [`InquiryPriceResizeDisk`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResizeDiskOutput {
    pub disk_price: Option<PrepayPrice>,
}
model! { InquiryPriceResizeDiskOutput {
    0 "DiskPrice" disk_price: PrepayPrice
} }

/// Modifies auto snapshot policy attribute: `ModifyAutoSnapshotPolicyAttribute` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=ModifyAutoSnapshotPolicyAttribute>.
///
/// Errors: [`codes::INVALID_AUTO_SNAPSHOT_POLICY_ID_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_STATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicyAttribute {
    /// Required.
    pub auto_snapshot_policy_id: String,
    pub is_activated: Option<bool>,
    pub is_permanent: Option<bool>,
    pub auto_snapshot_policy_name: Option<String>,
    pub policy: Option<Vec<Policy>>,
    pub retention_days: Option<i64>,
}
operation! { ModifyAutoSnapshotPolicyAttribute(auto_snapshot_policy_id: String)
    "ModifyAutoSnapshotPolicyAttribute" -> Empty {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id, 1 "IsActivated" is_activated: bool,
    2 "IsPermanent" is_permanent: bool, 3 "AutoSnapshotPolicyName" auto_snapshot_policy_name: String,
    4 "Policy" policy: Vec<Policy>, 5 "RetentionDays" retention_days: i64
} }

/// Response of [`ModifyAutoSnapshotPolicyAttribute`]: empty.
pub type ModifyAutoSnapshotPolicyAttributeOutput = Empty;

/// Modifies disk attributes: `ModifyDiskAttributes` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=ModifyDiskAttributes>.
///
/// Errors: [`codes::INVALID_INSTANCE_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_DISK_CONFIG_NOT_SUPPORTED`],
/// [`codes::RESOURCE_IN_USE_DISK_MIGRATING`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_INSUFFICIENT_UPGRADE_SERVICE_BUSY`], [`codes::TRADE_DEAL_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskAttributes {
    /// Required.
    pub disk_ids: Vec<String>,
    pub disk_name: Option<String>,
    pub portable: Option<bool>,
    pub project_id: Option<i64>,
    pub delete_with_instance: Option<bool>,
    pub disk_type: Option<String>,
    pub burst_performance_operation: Option<String>,
}
operation! { ModifyDiskAttributes(disk_ids: Vec<String>) "ModifyDiskAttributes" -> Empty {
    0 "DiskIds" disk_ids, 1 "DiskName" disk_name: String, 2 "Portable" portable: bool, 3 "ProjectId" project_id: i64,
    4 "DeleteWithInstance" delete_with_instance: bool, 5 "DiskType" disk_type: String,
    6 "BurstPerformanceOperation" burst_performance_operation: String
} }

/// Response of [`ModifyDiskAttributes`]: empty.
pub type ModifyDiskAttributesOutput = Empty;

/// Modifies disk backup quota: `ModifyDiskBackupQuota` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=ModifyDiskBackupQuota>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_ATTACHED`], [`codes::TRADE_DEAL_CONFLICT`],
/// [`codes::UNAUTHORIZED_OPERATION_NOT_HAVE_PAYMENT_RIGHT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskBackupQuota {
    /// Required.
    pub disk_id: String,
    /// Required.
    pub disk_backup_quota: i64,
}
operation! { ModifyDiskBackupQuota(disk_id: String, disk_backup_quota: i64) "ModifyDiskBackupQuota" -> Empty {
    0 "DiskId" disk_id, 1 "DiskBackupQuota" disk_backup_quota
} }

/// Response of [`ModifyDiskBackupQuota`]: empty.
pub type ModifyDiskBackupQuotaOutput = Empty;

/// Modifies disk extra performance: `ModifyDiskExtraPerformance` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=ModifyDiskExtraPerformance>.
///
/// Errors: [`codes::INVALID_DISK_BUSY`], [`codes::INVALID_DISK_EXPIRE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiskExtraPerformance {
    /// Required.
    pub throughput_performance: i64,
    /// Required.
    pub disk_id: String,
}
operation! { ModifyDiskExtraPerformance(throughput_performance: i64, disk_id: String)
    "ModifyDiskExtraPerformance" -> Empty {
    0 "ThroughputPerformance" throughput_performance, 1 "DiskId" disk_id
} }

/// Response of [`ModifyDiskExtraPerformance`]: empty.
pub type ModifyDiskExtraPerformanceOutput = Empty;

/// Modifies disks charge type: `ModifyDisksChargeType` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=ModifyDisksChargeType>.
///
/// Errors: [`codes::INVALID_DISK_BUSY`], [`codes::INVALID_DISK_NOT_PORTABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_NOT_PORTABLE`], [`codes::TRADE_DEAL_CONFLICT`],
/// [`codes::UNAUTHORIZED_OPERATION_NOT_HAVE_PAYMENT_RIGHT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisksChargeType {
    /// Required.
    pub disk_ids: Vec<String>,
    pub disk_charge_prepaid: Option<DiskChargePrepaid>,
    pub disk_charge_postpaid: Option<bool>,
}
operation! { ModifyDisksChargeType(disk_ids: Vec<String>) "ModifyDisksChargeType" -> Empty {
    0 "DiskIds" disk_ids, 1 "DiskChargePrepaid" disk_charge_prepaid: DiskChargePrepaid,
    2 "DiskChargePostpaid" disk_charge_postpaid: bool
} }

/// Response of [`ModifyDisksChargeType`]: empty.
pub type ModifyDisksChargeTypeOutput = Empty;

/// Modifies disks renew flag: `ModifyDisksRenewFlag` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=ModifyDisksRenewFlag>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_MFA_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisksRenewFlag {
    /// Required.
    pub disk_ids: Vec<String>,
    /// Required.
    pub renew_flag: String,
    pub auto_renew_period: Option<i64>,
}
operation! { ModifyDisksRenewFlag(disk_ids: Vec<String>, renew_flag: String) "ModifyDisksRenewFlag" -> Empty {
    0 "DiskIds" disk_ids, 1 "RenewFlag" renew_flag, 2 "AutoRenewPeriod" auto_renew_period: i64
} }

/// Response of [`ModifyDisksRenewFlag`]: empty.
pub type ModifyDisksRenewFlagOutput = Empty;

/// Modifies remote disk attributes: `ModifyRemoteDiskAttributes` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=ModifyRemoteDiskAttributes>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_MFA_EXPIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRemoteDiskAttributes {
    /// Required.
    pub remote_disk_ids: Vec<String>,
    pub disk_name: Option<String>,
    pub project_id: Option<i64>,
    pub auto_renew_flag: Option<String>,
}
operation! { ModifyRemoteDiskAttributes(remote_disk_ids: Vec<String>) "ModifyRemoteDiskAttributes" -> Empty {
    0 "RemoteDiskIds" remote_disk_ids, 1 "DiskName" disk_name: String, 2 "ProjectId" project_id: i64,
    3 "AutoRenewFlag" auto_renew_flag: String
} }

/// Response of [`ModifyRemoteDiskAttributes`]: empty.
pub type ModifyRemoteDiskAttributesOutput = Empty;

/// Modifies snapshot attribute: `ModifySnapshotAttribute` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=ModifySnapshotAttribute>.
///
/// Errors: [`codes::INVALID_SNAPSHOT_NOT_SUPPORTED`], [`codes::INVALID_SNAPSHOT_ID_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_SNAP_HAS_SHARED`], [`codes::UNSUPPORTED_OPERATION_SNAPSHOT_HAS_BINDED_IMAGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotAttribute {
    /// Required.
    pub snapshot_id: String,
    pub is_permanent: Option<bool>,
    pub snapshot_name: Option<String>,
    /// RFC 3339 time.
    pub deadline: Option<String>,
}
operation! { ModifySnapshotAttribute(snapshot_id: String) "ModifySnapshotAttribute" -> Empty {
    0 "SnapshotId" snapshot_id, 1 "IsPermanent" is_permanent: bool, 2 "SnapshotName" snapshot_name: String,
    3 "Deadline" deadline: String
} }

/// Response of [`ModifySnapshotAttribute`]: empty.
pub type ModifySnapshotAttributeOutput = Empty;

/// Modifies snapshots share permission: `ModifySnapshotsSharePermission` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=ModifySnapshotsSharePermission>.
///
/// Errors: [`codes::INVALID_SNAPSHOT_NOT_SUPPORTED`], [`codes::INVALID_SNAPSHOT_ID_NOT_FOUND`],
/// [`codes::RESOURCE_INSUFFICIENT_OVER_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySnapshotsSharePermission {
    /// Required.
    pub snapshot_ids: Vec<String>,
    /// Required.
    pub account_ids: Vec<String>,
    /// Required.
    pub permission: String,
}
operation! { ModifySnapshotsSharePermission(snapshot_ids: Vec<String>, account_ids: Vec<String>, permission: String)
    "ModifySnapshotsSharePermission" -> Empty {
    0 "SnapshotIds" snapshot_ids, 1 "AccountIds" account_ids, 2 "Permission" permission
} }

/// Response of [`ModifySnapshotsSharePermission`]: empty.
pub type ModifySnapshotsSharePermissionOutput = Empty;

/// Renews disk: `RenewDisk` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=RenewDisk>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_DISK_BUSY`],
/// [`codes::INVALID_DISK_NOT_PORTABLE`], [`codes::RESOURCE_UNAVAILABLE_NOT_PORTABLE`], [`codes::TRADE_DEAL_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewDisk {
    /// Required.
    pub disk_charge_prepaid: DiskChargePrepaid,
    /// Required.
    pub disk_id: String,
}
operation! { RenewDisk(disk_charge_prepaid: DiskChargePrepaid, disk_id: String) "RenewDisk" -> Empty {
    0 "DiskChargePrepaid" disk_charge_prepaid, 1 "DiskId" disk_id
} }

/// Response of [`RenewDisk`]: empty.
pub type RenewDiskOutput = Empty;

/// Renews remote disk: `RenewRemoteDisk` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=RenewRemoteDisk>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_DISK_BUSY`],
/// [`codes::INVALID_DISK_NOT_PORTABLE`], [`codes::RESOURCE_UNAVAILABLE_NOT_PORTABLE`], [`codes::TRADE_DEAL_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewRemoteDisk {
    /// Required.
    pub disk_charge_prepaid: RemoteDiskChargePrepaid,
    /// Required.
    pub remote_disk_id: String,
}
operation! { RenewRemoteDisk(disk_charge_prepaid: RemoteDiskChargePrepaid, remote_disk_id: String)
    "RenewRemoteDisk" -> Empty {
    0 "DiskChargePrepaid" disk_charge_prepaid, 1 "RemoteDiskId" remote_disk_id
} }

/// Response of [`RenewRemoteDisk`]: empty.
pub type RenewRemoteDiskOutput = Empty;

/// Enlarges an elastic cloud disk. A disk cannot be made smaller.
///
/// Asynchronous: the disk is `EXPANDING` until it has the new size. Wait with `waiters::disk_ready`. The partition and
/// the file system have to be enlarged in the instance afterwards. The higher price applies at once. For a disk that is
/// not elastic, use `ResizeInstanceDisks` of `cvm`.
///
/// `ResizeDisk` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=ResizeDisk>.
///
/// Errors: [`codes::INVALID_DISK_BUSY`], [`codes::INVALID_DISK_EXPIRE`],
/// [`codes::INVALID_PARAMETER_DISK_CONFIG_NOT_SUPPORTED`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_UNAVAILABLE_EXPIRE`], [`codes::RESOURCE_UNAVAILABLE_SNAPSHOT_CREATING`],
/// [`codes::TRADE_DEAL_CONFLICT`], [`codes::UNAUTHORIZED_OPERATION_NOT_HAVE_PAYMENT_RIGHT`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_NOT_STOPPED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeDisk {
    /// New size in GB, larger than the present one.
    ///
    /// Required.
    pub disk_size: i64,
    pub disk_id: Option<String>,
}
operation! { ResizeDisk(disk_size: i64) "ResizeDisk" -> Empty {
    0 "DiskSize" disk_size, 1 "DiskId" disk_id: String
} }

/// Response of [`ResizeDisk`]: empty.
pub type ResizeDiskOutput = Empty;

/// Switches parameter create remote disks: `SwitchParameterCreateRemoteDisks` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=SwitchParameterCreateRemoteDisks>.
///
/// Errors: [`codes::INVALID_DISK_BUSY`], [`codes::INVALID_DISK_EXPIRE`],
/// [`codes::INVALID_PARAMETER_DISK_CONFIG_NOT_SUPPORTED`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_UNAVAILABLE_EXPIRE`], [`codes::RESOURCE_UNAVAILABLE_SNAPSHOT_CREATING`],
/// [`codes::TRADE_DEAL_CONFLICT`], [`codes::UNAUTHORIZED_OPERATION_NOT_HAVE_PAYMENT_RIGHT`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_NOT_STOPPED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchParameterCreateRemoteDisks {
    /// Required.
    pub placement: Placement,
}
operation! { SwitchParameterCreateRemoteDisks(placement: Placement) "SwitchParameterCreateRemoteDisks" -> Empty {
    0 "Placement" placement
} }

/// Response of [`SwitchParameterCreateRemoteDisks`]: empty.
pub type SwitchParameterCreateRemoteDisksOutput = Empty;

/// Switches parameter renew remote disks: `SwitchParameterRenewRemoteDisks` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=SwitchParameterRenewRemoteDisks>.
///
/// Errors: [`codes::INVALID_DISK_BUSY`], [`codes::INVALID_DISK_EXPIRE`],
/// [`codes::INVALID_PARAMETER_DISK_CONFIG_NOT_SUPPORTED`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_UNAVAILABLE_EXPIRE`], [`codes::RESOURCE_UNAVAILABLE_SNAPSHOT_CREATING`],
/// [`codes::TRADE_DEAL_CONFLICT`], [`codes::UNAUTHORIZED_OPERATION_NOT_HAVE_PAYMENT_RIGHT`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_NOT_STOPPED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchParameterRenewRemoteDisks {}
operation! { SwitchParameterRenewRemoteDisks() "SwitchParameterRenewRemoteDisks" -> Empty {} }

/// Response of [`SwitchParameterRenewRemoteDisks`]: empty.
pub type SwitchParameterRenewRemoteDisksOutput = Empty;

/// Returns cloud disks to the provider.
///
/// **Deletes the data** of disks that are billed by the hour; a subscription disk must satisfy the provider's rules for
/// returns and moves to the recycle bin (`TORECYCLE`). Snapshots are kept unless `DeleteSnapshot` is 1. One request
/// accepts up to 100 disks.
///
/// `TerminateDisks` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=TerminateDisks>.
///
/// Errors: [`codes::INSUFFICIENT_REFUND_QUOTA`], [`codes::INTERNAL_ERROR_FAIL_QUERY_RESOURCE`],
/// [`codes::INVALID_DISK_EXPIRE`], [`codes::RESOURCE_INSUFFICIENT_OVER_REFUND_QUOTA`],
/// [`codes::RESOURCE_UNAVAILABLE_EXPIRE`], [`codes::RESOURCE_UNAVAILABLE_NOT_SUPPORT_REFUND`],
/// [`codes::RESOURCE_UNAVAILABLE_REPEAT_REFUND`], [`codes::TRADE_DEAL_CONFLICT`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateDisks {
    /// Required.
    pub disk_ids: Vec<String>,
    /// Whether snapshots that are not permanent are deleted with their disk: 0 (default) or 1.
    pub delete_snapshot: Option<i64>,
}
operation! { TerminateDisks(disk_ids: Vec<String>) "TerminateDisks" -> Empty {
    0 "DiskIds" disk_ids, 1 "DeleteSnapshot" delete_snapshot: i64
} }

/// Response of [`TerminateDisks`]: empty.
pub type TerminateDisksOutput = Empty;

/// `TerminateRemoteDisks` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=TerminateRemoteDisks>.
///
/// Errors: [`codes::INSUFFICIENT_REFUND_QUOTA`], [`codes::INTERNAL_ERROR_FAIL_QUERY_RESOURCE`],
/// [`codes::INVALID_DISK_EXPIRE`], [`codes::RESOURCE_INSUFFICIENT_OVER_REFUND_QUOTA`],
/// [`codes::RESOURCE_UNAVAILABLE_EXPIRE`], [`codes::RESOURCE_UNAVAILABLE_NOT_SUPPORT_REFUND`],
/// [`codes::RESOURCE_UNAVAILABLE_REPEAT_REFUND`], [`codes::TRADE_DEAL_CONFLICT`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateRemoteDisks {
    /// Required.
    pub remote_disk_ids: Vec<String>,
}
operation! { TerminateRemoteDisks(remote_disk_ids: Vec<String>) "TerminateRemoteDisks" -> Empty {
    0 "RemoteDiskIds" remote_disk_ids
} }

/// Response of [`TerminateRemoteDisks`]: empty.
pub type TerminateRemoteDisksOutput = Empty;

/// Unbinds auto snapshot policy: `UnbindAutoSnapshotPolicy` of `cbs` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cbs&Version=2017-03-12&Action=UnbindAutoSnapshotPolicy>.
///
/// Errors: [`codes::INVALID_AUTO_SNAPSHOT_POLICY_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindAutoSnapshotPolicy {
    /// Required.
    pub auto_snapshot_policy_id: String,
    pub disk_ids: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
}
operation! { UnbindAutoSnapshotPolicy(auto_snapshot_policy_id: String) "UnbindAutoSnapshotPolicy" -> Empty {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id, 1 "DiskIds" disk_ids: Vec<String>,
    2 "InstanceIds" instance_ids: Vec<String>
} }

/// Response of [`UnbindAutoSnapshotPolicy`]: empty.
pub type UnbindAutoSnapshotPolicyOutput = Empty;

waiters! {
    /// Waits until a cloud disk is attached.
    fn disk_attached(disk_id: String) -> DescribeDisks = DescribeDisks::new().disk_ids([disk_id]),
        "DiskSet.DiskState" ["ATTACHED"] ["TORECYCLE"];
    /// Waits until a cloud disk exists and no change is in progress: after its creation, a resize or a rollback.
    fn disk_ready(disk_id: String) -> DescribeDisks = DescribeDisks::new().disk_ids([disk_id]),
        "DiskSet.DiskState" ["UNATTACHED", "ATTACHED"] ["TORECYCLE"];
    /// Waits until a rollback of a cloud disk to a snapshot is over.
    fn disk_rolled_back(disk_id: String) -> DescribeDisks = DescribeDisks::new().disk_ids([disk_id]),
        "DiskSet.Rollbacking" ["false"] [];
    /// Waits until a cloud disk is detached and can be attached.
    fn disk_unattached(disk_id: String) -> DescribeDisks = DescribeDisks::new().disk_ids([disk_id]),
        "DiskSet.DiskState" ["UNATTACHED"] ["TORECYCLE"];
    /// Waits until a snapshot is complete and can be used.
    fn snapshot_normal(snapshot_id: String) -> DescribeSnapshots = DescribeSnapshots::new().snapshot_ids([snapshot_id]),
        "SnapshotSet.SnapshotState" ["NORMAL"] ["TORECYCLE"];
}

codes! {
    AUTH_FAILURE "AuthFailure", INSUFFICIENT_REFUND_QUOTA "InsufficientRefundQuota",
    INSUFFICIENT_SNAPSHOT_QUOTA "InsufficientSnapshotQuota", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_COMPONENT_ERROR "InternalError.ComponentError",
    INTERNAL_ERROR_FAIL_QUERY_RESOURCE "InternalError.FailQueryResource",
    INTERNAL_ERROR_RESOURCE_OP_FAILED "InternalError.ResourceOpFailed",
    INVALID_ACCOUNT_INSUFFICIENT_BALANCE "InvalidAccount.InsufficientBalance",
    INVALID_AUTO_SNAPSHOT_POLICY_ID_NOT_FOUND "InvalidAutoSnapshotPolicyId.NotFound",
    INVALID_DISK_ALREADY_BOUND "InvalidDisk.AlreadyBound", INVALID_DISK_BUSY "InvalidDisk.Busy",
    INVALID_DISK_EXPIRE "InvalidDisk.Expire", INVALID_DISK_NOT_PORTABLE "InvalidDisk.NotPortable",
    INVALID_DISK_NOT_SUPPORT_SNAPSHOT "InvalidDisk.NotSupportSnapshot",
    INVALID_DISK_NOT_SUPPORTED "InvalidDisk.NotSupported",
    INVALID_DISK_SNAPSHOT_CREATING "InvalidDisk.SnapshotCreating", INVALID_DISK_TYPE_ERROR "InvalidDisk.TypeError",
    INVALID_DISK_ID_NOT_FOUND "InvalidDiskId.NotFound", INVALID_FILTER "InvalidFilter",
    INVALID_INSTANCE_NOT_SUPPORTED "InvalidInstance.NotSupported",
    INVALID_INSTANCE_ID_NOT_FOUND "InvalidInstanceId.NotFound", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_DISK_CONFIG_NOT_SUPPORTED "InvalidParameter.DiskConfigNotSupported",
    INVALID_PARAMETER_DISK_SIZE_NOT_MATCH "InvalidParameter.DiskSizeNotMatch",
    INVALID_PARAMETER_INVALID_CLIENT_TOKEN "InvalidParameter.InvalidClientToken",
    INVALID_PARAMETER_PROJECT_ID_NOT_EXIST "InvalidParameter.ProjectIdNotExist",
    INVALID_PARAMETER_SHOULD_CONVERT_SNAPSHOT_TO_IMAGE "InvalidParameter.ShouldConvertSnapshotToImage",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_BIND_DISK_LIMIT_EXCEEDED "InvalidParameterValue.BindDiskLimitExceeded",
    INVALID_PARAMETER_VALUE_INVALID_ACTION "InvalidParameterValue.InvalidAction",
    INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED "InvalidParameterValue.LimitExceeded",
    INVALID_SNAPSHOT_NOT_SUPPORTED "InvalidSnapshot.NotSupported",
    INVALID_SNAPSHOT_ID_NOT_FOUND "InvalidSnapshotId.NotFound",
    LIMIT_EXCEEDED_AUTO_SNAPSHOT_POLICY_OUT_OF_QUOTA "LimitExceeded.AutoSnapshotPolicyOutOfQuota",
    LIMIT_EXCEEDED_INSTANCE_ATTACHED_DISK "LimitExceeded.InstanceAttachedDisk",
    LIMIT_EXCEEDED_TAG_QUOTA_LIMIT_EXCEEDED "LimitExceeded.TagQuotaLimitExceeded", MISSING_PARAMETER "MissingParameter",
    RESOURCE_BUSY "ResourceBusy", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_IN_USE_COPY_SNAPSHOT_CONFLICT "ResourceInUse.CopySnapshotConflict",
    RESOURCE_IN_USE_DISK_MIGRATING "ResourceInUse.DiskMigrating",
    RESOURCE_IN_USE_DISK_ROLLBACKING "ResourceInUse.DiskRollbacking", RESOURCE_INSUFFICIENT "ResourceInsufficient",
    RESOURCE_INSUFFICIENT_OVER_QUOTA "ResourceInsufficient.OverQuota",
    RESOURCE_INSUFFICIENT_OVER_REFUND_QUOTA "ResourceInsufficient.OverRefundQuota",
    RESOURCE_INSUFFICIENT_UPGRADE_SERVICE_BUSY "ResourceInsufficient.UpgradeServiceBusy",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_NOT_FOUND_NOT_FOUND "ResourceNotFound.NotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCE_UNAVAILABLE_ATTACHED "ResourceUnavailable.Attached",
    RESOURCE_UNAVAILABLE_DISK_BACKUP_CREATING "ResourceUnavailable.DiskBackupCreating",
    RESOURCE_UNAVAILABLE_DISK_SNAPSHOT_CHAIN_TOO_LARGE "ResourceUnavailable.DiskSnapshotChainTooLarge",
    RESOURCE_UNAVAILABLE_EXPIRE "ResourceUnavailable.Expire",
    RESOURCE_UNAVAILABLE_NOT_PORTABLE "ResourceUnavailable.NotPortable",
    RESOURCE_UNAVAILABLE_NOT_SUPPORT_REFUND "ResourceUnavailable.NotSupportRefund",
    RESOURCE_UNAVAILABLE_NOT_SUPPORTED "ResourceUnavailable.NotSupported",
    RESOURCE_UNAVAILABLE_REPEAT_REFUND "ResourceUnavailable.RepeatRefund",
    RESOURCE_UNAVAILABLE_SNAPSHOT_CREATING "ResourceUnavailable.SnapshotCreating",
    RESOURCE_UNAVAILABLE_TOO_MANY_CREATING_SNAPSHOT "ResourceUnavailable.TooManyCreatingSnapshot",
    RESOURCE_UNAVAILABLE_TYPE_ERROR "ResourceUnavailable.TypeError",
    RESOURCE_UNAVAILABLE_ZONE_NOT_MATCH "ResourceUnavailable.ZoneNotMatch", TRADE_DEAL_CONFLICT "TradeDealConflict",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_AUTH_FAILURE "UnauthorizedOperation.AuthFailure",
    UNAUTHORIZED_OPERATION_INVALID_TOKEN "UnauthorizedOperation.InvalidToken",
    UNAUTHORIZED_OPERATION_MFA_EXPIRED "UnauthorizedOperation.MFAExpired",
    UNAUTHORIZED_OPERATION_NOT_CERTIFICATION "UnauthorizedOperation.NotCertification",
    UNAUTHORIZED_OPERATION_NOT_HAVE_PAYMENT_RIGHT "UnauthorizedOperation.NotHavePaymentRight",
    UNAUTHORIZED_OPERATION_ROLE_NOT_EXISTS "UnauthorizedOperation.RoleNotExists",
    UNSUPPORTED_OPERATION "UnsupportedOperation", UNSUPPORTED_OPERATION_DETACH_POD "UnsupportedOperation.DetachPod",
    UNSUPPORTED_OPERATION_DISK_ENCRYPT "UnsupportedOperation.DiskEncrypt",
    UNSUPPORTED_OPERATION_INSTANCE_NOT_STOPPED "UnsupportedOperation.InstanceNotStopped",
    UNSUPPORTED_OPERATION_SNAP_HAS_SHARED "UnsupportedOperation.SnapHasShared",
    UNSUPPORTED_OPERATION_SNAPSHOT_GROUP_DISK_ATTACH_MULTI_INSTANCE "UnsupportedOperation.SnapshotGroupDiskAttachMultiInstance",
    UNSUPPORTED_OPERATION_SNAPSHOT_HAS_BINDED_IMAGE "UnsupportedOperation.SnapshotHasBindedImage",
    UNSUPPORTED_OPERATION_SNAPSHOT_NOT_SUPPORT_COPY "UnsupportedOperation.SnapshotNotSupportCopy",
    UNSUPPORTED_OPERATION_STATE_ERROR "UnsupportedOperation.StateError"
}

#[cfg(feature = "unstable-registry")]
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
