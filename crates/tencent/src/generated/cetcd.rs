//! `cetcd` of Tencent Cloud, API version 2022-03-25.
//!
//! Endpoint: `cetcd.tencentcloudapi.com`, or `cetcd.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cetcd&Version=2022-03-25>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cetcd::DescribeEtcdAvailableVersions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeEtcdAvailableVersions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "cetcd",
    "2022-03-25",
    "cetcd",
    &Endpoints::NONE,
);

/// Creates etcd instance: `CreateEtcdInstance` of `cetcd` 2022-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cetcd&Version=2022-03-25&Action=CreateEtcdInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_PARAM`], [`codes::LIMIT_EXCEEDED_QUOTA_ETCD_LIMIT`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEtcdInstance {
    /// Required.
    pub name: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub service_subnet_id: String,
    /// Required.
    pub subnet_ids: Vec<String>,
    /// Required.
    pub etcd_version: String,
    /// Required.
    pub size: i64,
    pub description: Option<String>,
    pub advanced_settings: Option<EtcdAdvancedSettings>,
    pub charge_type: Option<String>,
    pub charge_prepaid: Option<ChargePrepaidConfig>,
    pub disk_size: Option<i64>,
    pub deletion_protection: Option<bool>,
}

/// Arguments of [`CreateEtcdInstance::new`].
pub struct CreateEtcdInstanceRequired {
    pub name: String,
    pub vpc_id: String,
    pub service_subnet_id: String,
    pub subnet_ids: Vec<String>,
    pub etcd_version: String,
    pub size: i64,
}
operation! {
    CreateEtcdInstance { CreateEtcdInstanceRequired: name, vpc_id, service_subnet_id, subnet_ids, etcd_version, size }
    "CreateEtcdInstance" -> CreateEtcdInstanceOutput {
    0 "Name" name, 1 "VpcId" vpc_id, 2 "ServiceSubnetId" service_subnet_id, 3 "SubnetIds" subnet_ids,
    4 "EtcdVersion" etcd_version, 5 "Size" size, 6 "Description" description: String,
    7 "AdvancedSettings" advanced_settings: EtcdAdvancedSettings, 8 "ChargeType" charge_type: String,
    9 "ChargePrepaid" charge_prepaid: ChargePrepaidConfig, 10 "DiskSize" disk_size: i64,
    11 "DeletionProtection" deletion_protection: bool
} }

/// In the request of [`CreateEtcdInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtcdAdvancedSettings {
    pub security_settings: Option<EtcdSecuritySettings>,
    pub auto_compaction_settings: Option<EtcdAutoCompactionSettings>,
    pub monitor_settings: Option<EtcdMonitorSettings>,
    pub backup_settings: Option<EtcdBackupSettings>,
    pub custom_domains: Option<String>,
    pub custom_ips: Option<String>,
}
input! { EtcdAdvancedSettings() {
    0 "SecuritySettings" security_settings: EtcdSecuritySettings,
    1 "AutoCompactionSettings" auto_compaction_settings: EtcdAutoCompactionSettings,
    2 "MonitorSettings" monitor_settings: EtcdMonitorSettings, 3 "BackupSettings" backup_settings: EtcdBackupSettings,
    4 "CustomDomains" custom_domains: String, 5 "CustomIPs" custom_ips: String
} }

/// In the request of [`CreateEtcdInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtcdSecuritySettings {
    pub https: Option<bool>,
    pub client_cert_auth: Option<bool>,
}
input! { EtcdSecuritySettings() {
    0 "Https" https: bool, 1 "ClientCertAuth" client_cert_auth: bool
} }

/// In the request of [`CreateEtcdInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtcdAutoCompactionSettings {
    /// Required.
    pub auto_compaction_mode: Option<String>,
    /// Required.
    pub auto_compaction_retention: Option<String>,
}
input! { EtcdAutoCompactionSettings(auto_compaction_mode: String, auto_compaction_retention: String) {
    0 "AutoCompactionMode" auto_compaction_mode: String, 1 "AutoCompactionRetention" auto_compaction_retention: String
} }

/// In the request of [`CreateEtcdInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtcdMonitorSettings {
    pub prometheus_creation_param: Option<PrometheusCreationParam>,
    pub existed_prometheus_instance_id: Option<String>,
}
input! { EtcdMonitorSettings() {
    0 "PrometheusCreationParam" prometheus_creation_param: PrometheusCreationParam,
    1 "ExistedPrometheusInstanceId" existed_prometheus_instance_id: String
} }

/// In the request of [`CreateEtcdInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusCreationParam {
    /// Required.
    pub subnet_id: Option<String>,
    /// Required.
    pub data_retention: Option<i64>,
    /// Required.
    pub grafana_user_name: Option<String>,
    /// Required. Secret.
    pub grafana_password: Option<Secret>,
}
input! {
    PrometheusCreationParam(subnet_id: String, data_retention: i64, grafana_user_name: String, grafana_password: Secret) {
    0 "SubnetId" subnet_id: String, 1 "DataRetention" data_retention: i64,
    2 "GrafanaUserName" grafana_user_name: String, 3 "GrafanaPassword" grafana_password: Secret
} }

/// In the request of [`CreateEtcdInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtcdBackupSettings {
    /// Required.
    pub backup_interval: Option<i64>,
    /// Required.
    pub max_backup_count: Option<i64>,
    pub user: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub cos_bucket_name: Option<String>,
}
input! { EtcdBackupSettings(backup_interval: i64, max_backup_count: i64) {
    0 "BackupInterval" backup_interval: i64, 1 "MaxBackupCount" max_backup_count: i64, 2 "User" user: String,
    3 "Password" password: Secret, 4 "CosBucketName" cos_bucket_name: String
} }

/// In the request of [`CreateEtcdInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargePrepaidConfig {
    /// Required.
    pub period: Option<i64>,
    /// Required.
    pub renew_flag: Option<String>,
}
input! { ChargePrepaidConfig(period: i64, renew_flag: String) {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String
} }

/// Response of [`CreateEtcdInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEtcdInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateEtcdInstanceOutput {
    0 "InstanceId" instance_id: String
} }

/// Creates etcd snapshot: `CreateEtcdSnapshot` of `cetcd` 2022-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cetcd&Version=2022-03-25&Action=CreateEtcdSnapshot>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_EXIST_ALREADY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEtcdSnapshot {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub snapshot_name: String,
    pub user: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
}
operation! { CreateEtcdSnapshot(instance_id: String, snapshot_name: String) "CreateEtcdSnapshot" -> Empty {
    0 "InstanceId" instance_id, 1 "SnapshotName" snapshot_name, 2 "User" user: String, 3 "Password" password: Secret
} }

/// Response of [`CreateEtcdSnapshot`]: empty.
pub type CreateEtcdSnapshotOutput = Empty;

/// Creates etcd snapshot policy: `CreateEtcdSnapshotPolicy` of `cetcd` 2022-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cetcd&Version=2022-03-25&Action=CreateEtcdSnapshotPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_RESOURCE_EXIST_ALREADY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEtcdSnapshotPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub snapshot_policy_name: String,
    pub backup_settings: Option<EtcdBackupSettings>,
}
operation! { CreateEtcdSnapshotPolicy(instance_id: String, snapshot_policy_name: String)
    "CreateEtcdSnapshotPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "SnapshotPolicyName" snapshot_policy_name,
    2 "BackupSettings" backup_settings: EtcdBackupSettings
} }

/// Response of [`CreateEtcdSnapshotPolicy`]: empty.
pub type CreateEtcdSnapshotPolicyOutput = Empty;

/// Describes etcd available versions: `DescribeEtcdAvailableVersions` of `cetcd` 2022-03-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cetcd&Version=2022-03-25&Action=DescribeEtcdAvailableVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdAvailableVersions {}
operation! { DescribeEtcdAvailableVersions() "DescribeEtcdAvailableVersions" -> DescribeEtcdAvailableVersionsOutput {} }

/// Response of [`DescribeEtcdAvailableVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdAvailableVersionsOutput {
    pub versions: Vec<VersionInstance>,
}
model! { DescribeEtcdAvailableVersionsOutput {
    0 "Versions" versions: Vec<VersionInstance>
} }

/// In the response of [`DescribeEtcdAvailableVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionInstance {
    pub name: Option<String>,
    pub version: Option<String>,
    pub remark: Option<String>,
}
model! { VersionInstance {
    0 "Name" name: String, 1 "Version" version: String, 2 "Remark" remark: String
} }

/// Describes etcd creating progress: `DescribeEtcdCreatingProgress` of `cetcd` 2022-03-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cetcd&Version=2022-03-25&Action=DescribeEtcdCreatingProgress>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdCreatingProgress {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeEtcdCreatingProgress(instance_id: String)
    "DescribeEtcdCreatingProgress" -> DescribeEtcdCreatingProgressOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeEtcdCreatingProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdCreatingProgressOutput {
    pub steps: Vec<TaskStepInfo>,
}
model! { DescribeEtcdCreatingProgressOutput {
    0 "Steps" steps: Vec<TaskStepInfo>
} }

/// In the response of [`DescribeEtcdCreatingProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskStepInfo {
    pub step: Option<String>,
    pub life_state: Option<String>,
    pub start_at: Option<String>,
    pub end_at: Option<String>,
    pub failed_msg: Option<String>,
}
model! { TaskStepInfo {
    0 "Step" step: String, 1 "LifeState" life_state: String, 2 "StartAt" start_at: String, 3 "EndAt" end_at: String,
    4 "FailedMsg" failed_msg: String
} }

/// Describes etcd credentials: `DescribeEtcdCredentials` of `cetcd` 2022-03-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cetcd&Version=2022-03-25&Action=DescribeEtcdCredentials>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdCredentials {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeEtcdCredentials(instance_id: String) "DescribeEtcdCredentials" -> DescribeEtcdCredentialsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeEtcdCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdCredentialsOutput {
    pub credentials: Vec<EtcdCredential>,
}
model! { DescribeEtcdCredentialsOutput {
    0 "Credentials" credentials: Vec<EtcdCredential>
} }

/// In the response of [`DescribeEtcdCredentials`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtcdCredential {
    pub ca_cert: Option<String>,
    pub cert: Option<String>,
    pub key: Option<String>,
}
model! { EtcdCredential {
    0 "CACert" ca_cert: String, 1 "Cert" cert: String, 2 "Key" key: String
} }

/// Describes etcd instances: `DescribeEtcdInstances` of `cetcd` 2022-03-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cetcd&Version=2022-03-25&Action=DescribeEtcdInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdInstances {
    pub instance_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeEtcdInstances() "DescribeEtcdInstances" -> DescribeEtcdInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeEtcdInstances: Etcd = Offset "Offset", "Etcds" etcds, total "TotalCount" }

/// In the request of [`DescribeEtcdInstances`].
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

/// Response of [`DescribeEtcdInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdInstancesOutput {
    pub etcds: Vec<Etcd>,
    pub total_count: Option<i64>,
}
model! { DescribeEtcdInstancesOutput {
    0 "Etcds" etcds: Vec<Etcd>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEtcdInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Etcd {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub vpc_id: Option<String>,
    pub version: Option<String>,
    pub status: Option<String>,
    pub members: Vec<EtcdMember>,
    pub endpoint: Option<String>,
    pub deletion_protection: Option<bool>,
}
model! { Etcd {
    0 "InstanceId" instance_id: String, 1 "Name" name: String, 2 "Description" description: String,
    3 "VpcId" vpc_id: String, 4 "Version" version: String, 5 "Status" status: String,
    6 "Members" members: Vec<EtcdMember>, 7 "Endpoint" endpoint: String,
    8 "DeletionProtection" deletion_protection: bool
} }

/// In the response of [`DescribeEtcdInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtcdMember {
    pub name: Option<String>,
    pub version: Option<String>,
    pub zone: Option<String>,
    pub status: Option<String>,
}
model! { EtcdMember {
    0 "Name" name: String, 1 "Version" version: String, 2 "Zone" zone: String, 3 "Status" status: String
} }

/// Describes etcd quota: `DescribeEtcdQuota` of `cetcd` 2022-03-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cetcd&Version=2022-03-25&Action=DescribeEtcdQuota>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdQuota {}
operation! { DescribeEtcdQuota() "DescribeEtcdQuota" -> DescribeEtcdQuotaOutput {} }

/// Response of [`DescribeEtcdQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdQuotaOutput {
    pub quota_limit: Option<i64>,
}
model! { DescribeEtcdQuotaOutput {
    0 "QuotaLimit" quota_limit: i64
} }

/// Describes etcd regions: `DescribeEtcdRegions` of `cetcd` 2022-03-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cetcd&Version=2022-03-25&Action=DescribeEtcdRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdRegions {}
operation! { DescribeEtcdRegions() "DescribeEtcdRegions" -> DescribeEtcdRegionsOutput {} }

/// Response of [`DescribeEtcdRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdRegionsOutput {
    pub regions: Vec<RegionInstance>,
}
model! { DescribeEtcdRegionsOutput {
    0 "Regions" regions: Vec<RegionInstance>
} }

/// In the response of [`DescribeEtcdRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInstance {
    pub region_name: Option<String>,
    pub region_id: Option<i64>,
    pub status: Option<String>,
    pub feature_gates: Option<String>,
    pub alias: Option<String>,
    pub remark: Option<String>,
}
model! { RegionInstance {
    0 "RegionName" region_name: String, 1 "RegionId" region_id: i64, 2 "Status" status: String,
    3 "FeatureGates" feature_gates: String, 4 "Alias" alias: String, 5 "Remark" remark: String
} }

/// Describes etcd snapshot policies: `DescribeEtcdSnapshotPolicies` of `cetcd` 2022-03-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cetcd&Version=2022-03-25&Action=DescribeEtcdSnapshotPolicies>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::INVALID_PARAMETER_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdSnapshotPolicies {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeEtcdSnapshotPolicies(instance_id: String)
    "DescribeEtcdSnapshotPolicies" -> DescribeEtcdSnapshotPoliciesOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeEtcdSnapshotPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdSnapshotPoliciesOutput {
    pub snapshot_policies: Vec<EtcdSnapshotPolicy>,
}
model! { DescribeEtcdSnapshotPoliciesOutput {
    0 "SnapshotPolicies" snapshot_policies: Vec<EtcdSnapshotPolicy>
} }

/// In the response of [`DescribeEtcdSnapshotPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtcdSnapshotPolicy {
    pub name: Option<String>,
    pub backup_settings: Option<EtcdBackupSettings>,
}
model! { EtcdSnapshotPolicy {
    0 "Name" name: String, 1 "BackupSettings" backup_settings: EtcdBackupSettings
} }

/// Describes etcd snapshots: `DescribeEtcdSnapshots` of `cetcd` 2022-03-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cetcd&Version=2022-03-25&Action=DescribeEtcdSnapshots>.
///
/// Errors: [`codes::INVALID_PARAMETER_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdSnapshots {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeEtcdSnapshots(instance_id: String) "DescribeEtcdSnapshots" -> DescribeEtcdSnapshotsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeEtcdSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdSnapshotsOutput {
    pub snapshots: Vec<EtcdSnapshot>,
}
model! { DescribeEtcdSnapshotsOutput {
    0 "Snapshots" snapshots: Vec<EtcdSnapshot>
} }

/// In the response of [`DescribeEtcdSnapshots`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtcdSnapshot {
    pub name: Option<String>,
    pub size: Option<i64>,
}
model! { EtcdSnapshot {
    0 "Name" name: String, 1 "Size" size: i64
} }

/// Describes etcd tasks: `DescribeEtcdTasks` of `cetcd` 2022-03-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cetcd&Version=2022-03-25&Action=DescribeEtcdTasks>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdTasks {
    pub task_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeEtcdTasks() "DescribeEtcdTasks" -> DescribeEtcdTasksOutput {
    0 "TaskID" task_id: String, 1 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeEtcdTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdTasksOutput {
    pub tasks: Vec<EtcdTaskInfo>,
}
model! { DescribeEtcdTasksOutput {
    0 "Tasks" tasks: Vec<EtcdTaskInfo>
} }

/// In the response of [`DescribeEtcdTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtcdTaskInfo {
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub resource_id: Option<String>,
    pub life_state: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
}
model! { EtcdTaskInfo {
    0 "TaskID" task_id: String, 1 "TaskType" task_type: String, 2 "ResourceID" resource_id: String,
    3 "LifeState" life_state: String, 4 "CreatedAt" created_at: String, 5 "UpdatedAt" updated_at: String
} }

/// Describes rpc method list: `DescribeRPCMethodList` of `cetcd` 2022-03-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cetcd&Version=2022-03-25&Action=DescribeRPCMethodList>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRPCMethodList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub pod_name: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRPCMethodList(instance_id: String, pod_name: String)
    "DescribeRPCMethodList" -> DescribeRPCMethodListOutput {
    0 "InstanceId" instance_id, 1 "PodName" pod_name, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeRPCMethodList: RPCMethod = Offset "Offset", "MethodList" method_list }

/// Response of [`DescribeRPCMethodList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRPCMethodListOutput {
    pub method_list: Vec<RPCMethod>,
}
model! { DescribeRPCMethodListOutput {
    0 "MethodList" method_list: Vec<RPCMethod>
} }

/// In the response of [`DescribeRPCMethodList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RPCMethod {
    pub name: Option<String>,
}
model! { RPCMethod {
    0 "Name" name: String
} }

/// Disables etcd instance deletion protection: `DisableEtcdInstanceDeletionProtection` of `cetcd` 2022-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cetcd&Version=2022-03-25&Action=DisableEtcdInstanceDeletionProtection>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableEtcdInstanceDeletionProtection {
    /// Required.
    pub instance_id: String,
}
operation! { DisableEtcdInstanceDeletionProtection(instance_id: String)
    "DisableEtcdInstanceDeletionProtection" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`DisableEtcdInstanceDeletionProtection`]: empty.
pub type DisableEtcdInstanceDeletionProtectionOutput = Empty;

/// Enables etcd instance deletion protection: `EnableEtcdInstanceDeletionProtection` of `cetcd` 2022-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cetcd&Version=2022-03-25&Action=EnableEtcdInstanceDeletionProtection>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableEtcdInstanceDeletionProtection {
    /// Required.
    pub instance_id: String,
}
operation! { EnableEtcdInstanceDeletionProtection(instance_id: String) "EnableEtcdInstanceDeletionProtection" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`EnableEtcdInstanceDeletionProtection`]: empty.
pub type EnableEtcdInstanceDeletionProtectionOutput = Empty;

/// Modifies etcd attribute: `ModifyEtcdAttribute` of `cetcd` 2022-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cetcd&Version=2022-03-25&Action=ModifyEtcdAttribute>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEtcdAttribute {
    /// Required.
    pub instance_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub enable_auth: Option<bool>,
    pub enable_delete_cos: Option<bool>,
    pub subnet_ids: Option<Vec<String>>,
}
operation! { ModifyEtcdAttribute(instance_id: String) "ModifyEtcdAttribute" -> Empty {
    0 "InstanceId" instance_id, 1 "Name" name: String, 2 "Description" description: String,
    3 "Password" password: Secret, 4 "EnableAuth" enable_auth: bool, 5 "EnableDeleteCos" enable_delete_cos: bool,
    6 "SubnetIds" subnet_ids: Vec<String>
} }

/// Response of [`ModifyEtcdAttribute`]: empty.
pub type ModifyEtcdAttributeOutput = Empty;

/// Modifies etcd configuration: `ModifyEtcdConfiguration` of `cetcd` 2022-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cetcd&Version=2022-03-25&Action=ModifyEtcdConfiguration>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_PROMETHEUS_STATUS_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEtcdConfiguration {
    /// Required.
    pub instance_id: String,
    pub auto_compaction_settings: Option<EtcdAutoCompactionSettings>,
    pub monitor_settings: Option<EtcdMonitorSettings>,
    pub charge_type: Option<String>,
    pub instance_config: Option<InstanceConfig>,
    pub prepaid_config: Option<ChargePrepaidConfig>,
}
operation! { ModifyEtcdConfiguration(instance_id: String) "ModifyEtcdConfiguration" -> Empty {
    0 "InstanceId" instance_id, 1 "AutoCompactionSettings" auto_compaction_settings: EtcdAutoCompactionSettings,
    2 "MonitorSettings" monitor_settings: EtcdMonitorSettings, 3 "ChargeType" charge_type: String,
    4 "InstanceConfig" instance_config: InstanceConfig, 5 "PrepaidConfig" prepaid_config: ChargePrepaidConfig
} }

/// Response of [`ModifyEtcdConfiguration`]: empty.
pub type ModifyEtcdConfigurationOutput = Empty;

/// In the request of [`ModifyEtcdConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceConfig {
    /// Required.
    pub cpu: Option<i64>,
    /// Required.
    pub mem: Option<i64>,
    /// Required.
    pub size: Option<i64>,
}
input! { InstanceConfig(cpu: i64, mem: i64, size: i64) {
    0 "Cpu" cpu: i64, 1 "Mem" mem: i64, 2 "Size" size: i64
} }

/// Modifies etcd snapshot policy: `ModifyEtcdSnapshotPolicy` of `cetcd` 2022-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cetcd&Version=2022-03-25&Action=ModifyEtcdSnapshotPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEtcdSnapshotPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub snapshot_policy_name: String,
    /// Required.
    pub backup_settings: EtcdBackupSettings,
}
operation! {
    ModifyEtcdSnapshotPolicy(instance_id: String, snapshot_policy_name: String, backup_settings: EtcdBackupSettings)
    "ModifyEtcdSnapshotPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "SnapshotPolicyName" snapshot_policy_name, 2 "BackupSettings" backup_settings
} }

/// Response of [`ModifyEtcdSnapshotPolicy`]: empty.
pub type ModifyEtcdSnapshotPolicyOutput = Empty;

/// Resizes etcd instance: `ResizeEtcdInstance` of `cetcd` 2022-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cetcd&Version=2022-03-25&Action=ResizeEtcdInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeEtcdInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub size: i64,
}
operation! { ResizeEtcdInstance(instance_id: String, size: i64) "ResizeEtcdInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "Size" size
} }

/// Response of [`ResizeEtcdInstance`]: empty.
pub type ResizeEtcdInstanceOutput = Empty;

/// `UpgradeEtcdInstance` of `cetcd` 2022-03-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cetcd&Version=2022-03-25&Action=UpgradeEtcdInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeEtcdInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub etcd_version: String,
}
operation! { UpgradeEtcdInstance(instance_id: String, etcd_version: String) "UpgradeEtcdInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "EtcdVersion" etcd_version
} }

/// Response of [`UpgradeEtcdInstance`]: empty.
pub type UpgradeEtcdInstanceOutput = Empty;

codes! {
    FAILED_OPERATION_RESOURCE_EXIST_ALREADY "FailedOperation.ResourceExistAlready", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_DB_RECORD_NOT_FOUND "InternalError.DbRecordNotFound",
    INTERNAL_ERROR_UNEXPECTED_INTERNAL "InternalError.UnexpectedInternal", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_PARAM "InvalidParameter.Param", LIMIT_EXCEEDED_QUOTA_ETCD_LIMIT "LimitExceeded.QuotaEtcdLimit",
    OPERATION_DENIED "OperationDenied", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_PROMETHEUS_STATUS_ERROR "ResourceUnavailable.PrometheusStatusError",
    UNAUTHORIZED_OPERATION_CAM_NO_AUTH "UnauthorizedOperation.CamNoAuth", UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateEtcdInstance, CreateEtcdSnapshot, CreateEtcdSnapshotPolicy, DescribeEtcdAvailableVersions,
    DescribeEtcdCreatingProgress, DescribeEtcdCredentials, DescribeEtcdInstances, DescribeEtcdQuota,
    DescribeEtcdRegions, DescribeEtcdSnapshotPolicies, DescribeEtcdSnapshots, DescribeEtcdTasks, DescribeRPCMethodList,
    DisableEtcdInstanceDeletionProtection, EnableEtcdInstanceDeletionProtection, ModifyEtcdAttribute,
    ModifyEtcdConfiguration, ModifyEtcdSnapshotPolicy, ResizeEtcdInstance, UpgradeEtcdInstance
}
