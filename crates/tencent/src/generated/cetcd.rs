//! `cetcd` 2022-03-25.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "cetcd", version: "2022-03-25", code: "cetcd", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEtcdInstance {
    pub name: String,
    pub vpc_id: String,
    pub service_subnet_id: String,
    pub subnet_ids: Vec<String>,
    pub etcd_version: String,
    pub size: u64,
    pub description: Option<String>,
    pub advanced_settings: Option<EtcdAdvancedSettings>,
    pub charge_type: Option<String>,
    pub charge_prepaid: Option<ChargePrepaidConfig>,
    pub disk_size: Option<u64>,
    pub deletion_protection: Option<bool>,
}

/// What [`CreateEtcdInstance::new`] takes.
pub struct CreateEtcdInstanceRequired {
    pub name: String,
    pub vpc_id: String,
    pub service_subnet_id: String,
    pub subnet_ids: Vec<String>,
    pub etcd_version: String,
    pub size: u64,
}
operation! { CreateEtcdInstance{CreateEtcdInstanceRequired: name, vpc_id, service_subnet_id, subnet_ids, etcd_version, size}
    "CreateEtcdInstance" -> CreateEtcdInstanceOutput {
    0 "Name" name, 1 "VpcId" vpc_id, 2 "ServiceSubnetId" service_subnet_id, 3 "SubnetIds" subnet_ids,
    4 "EtcdVersion" etcd_version, 5 "Size" size, 6 "Description" description: String,
    7 "AdvancedSettings" advanced_settings: EtcdAdvancedSettings, 8 "ChargeType" charge_type: String,
    9 "ChargePrepaid" charge_prepaid: ChargePrepaidConfig, 10 "DiskSize" disk_size: u64,
    11 "DeletionProtection" deletion_protection: bool
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtcdSecuritySettings {
    pub https: Option<bool>,
    pub client_cert_auth: Option<bool>,
}
input! { EtcdSecuritySettings() {
    0 "Https" https: bool, 1 "ClientCertAuth" client_cert_auth: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtcdAutoCompactionSettings {
    pub auto_compaction_mode: Option<String>,
    pub auto_compaction_retention: Option<String>,
}
input! { EtcdAutoCompactionSettings(auto_compaction_mode: String, auto_compaction_retention: String) {
    0 "AutoCompactionMode" auto_compaction_mode: String, 1 "AutoCompactionRetention" auto_compaction_retention: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusCreationParam {
    pub subnet_id: Option<String>,
    pub data_retention: Option<i64>,
    pub grafana_user_name: Option<String>,
    pub grafana_password: Option<Secret>,
}
input! { PrometheusCreationParam(subnet_id: String, data_retention: i64, grafana_user_name: String, grafana_password: Secret) {
    0 "SubnetId" subnet_id: String, 1 "DataRetention" data_retention: i64,
    2 "GrafanaUserName" grafana_user_name: String, 3 "GrafanaPassword" grafana_password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtcdBackupSettings {
    pub backup_interval: Option<i64>,
    pub max_backup_count: Option<i64>,
    pub user: Option<String>,
    pub password: Option<Secret>,
    pub cos_bucket_name: Option<String>,
}
input! { EtcdBackupSettings(backup_interval: i64, max_backup_count: i64) {
    0 "BackupInterval" backup_interval: i64, 1 "MaxBackupCount" max_backup_count: i64, 2 "User" user: String,
    3 "Password" password: Secret, 4 "CosBucketName" cos_bucket_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargePrepaidConfig {
    pub period: Option<i64>,
    pub renew_flag: Option<String>,
}
input! { ChargePrepaidConfig(period: i64, renew_flag: String) {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEtcdInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateEtcdInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEtcdSnapshot {
    pub instance_id: String,
    pub snapshot_name: String,
    pub user: Option<String>,
    pub password: Option<Secret>,
}
operation! { CreateEtcdSnapshot(instance_id: String, snapshot_name: String) "CreateEtcdSnapshot" -> Empty {
    0 "InstanceId" instance_id, 1 "SnapshotName" snapshot_name, 2 "User" user: String, 3 "Password" password: Secret
} }

pub type CreateEtcdSnapshotOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEtcdSnapshotPolicy {
    pub instance_id: String,
    pub snapshot_policy_name: String,
    pub backup_settings: Option<EtcdBackupSettings>,
}
operation! { CreateEtcdSnapshotPolicy(instance_id: String, snapshot_policy_name: String)
    "CreateEtcdSnapshotPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "SnapshotPolicyName" snapshot_policy_name,
    2 "BackupSettings" backup_settings: EtcdBackupSettings
} }

pub type CreateEtcdSnapshotPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdAvailableVersions {}
operation! { DescribeEtcdAvailableVersions() "DescribeEtcdAvailableVersions" -> DescribeEtcdAvailableVersionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdAvailableVersionsOutput {
    pub versions: Option<Vec<VersionInstance>>,
}
model! { DescribeEtcdAvailableVersionsOutput {
    0 "Versions" versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VersionInstance {
    pub name: Option<String>,
    pub version: Option<String>,
    pub remark: Option<String>,
}
model! { VersionInstance {
    0 "Name" name, 1 "Version" version, 2 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdCreatingProgress {
    pub instance_id: String,
}
operation! { DescribeEtcdCreatingProgress(instance_id: String)
    "DescribeEtcdCreatingProgress" -> DescribeEtcdCreatingProgressOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdCreatingProgressOutput {
    pub steps: Option<Vec<TaskStepInfo>>,
}
model! { DescribeEtcdCreatingProgressOutput {
    0 "Steps" steps
} }

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
    0 "Step" step, 1 "LifeState" life_state, 2 "StartAt" start_at, 3 "EndAt" end_at, 4 "FailedMsg" failed_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdCredentials {
    pub instance_id: String,
}
operation! { DescribeEtcdCredentials(instance_id: String) "DescribeEtcdCredentials" -> DescribeEtcdCredentialsOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdCredentialsOutput {
    pub credentials: Option<Vec<EtcdCredential>>,
}
model! { DescribeEtcdCredentialsOutput {
    0 "Credentials" credentials
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtcdCredential {
    pub ca_cert: Option<String>,
    pub cert: Option<String>,
    pub key: Option<String>,
}
model! { EtcdCredential {
    0 "CACert" ca_cert, 1 "Cert" cert, 2 "Key" key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdInstances {
    pub instance_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeEtcdInstances() "DescribeEtcdInstances" -> DescribeEtcdInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64
} }
paged! { DescribeEtcdInstances: Etcd = Offset "Offset", "Etcds" etcds, total "TotalCount" }

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
pub struct DescribeEtcdInstancesOutput {
    pub etcds: Option<Vec<Etcd>>,
    pub total_count: Option<u64>,
}
model! { DescribeEtcdInstancesOutput {
    0 "Etcds" etcds, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Etcd {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub vpc_id: Option<String>,
    pub version: Option<String>,
    pub status: Option<String>,
    pub members: Option<Vec<EtcdMember>>,
    pub endpoint: Option<String>,
    pub deletion_protection: Option<bool>,
}
model! { Etcd {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "Description" description, 3 "VpcId" vpc_id, 4 "Version" version,
    5 "Status" status, 6 "Members" members, 7 "Endpoint" endpoint, 8 "DeletionProtection" deletion_protection
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtcdMember {
    pub name: Option<String>,
    pub version: Option<String>,
    pub zone: Option<String>,
    pub status: Option<String>,
}
model! { EtcdMember {
    0 "Name" name, 1 "Version" version, 2 "Zone" zone, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdQuota {}
operation! { DescribeEtcdQuota() "DescribeEtcdQuota" -> DescribeEtcdQuotaOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdQuotaOutput {
    pub quota_limit: Option<u64>,
}
model! { DescribeEtcdQuotaOutput {
    0 "QuotaLimit" quota_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdRegions {}
operation! { DescribeEtcdRegions() "DescribeEtcdRegions" -> DescribeEtcdRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdRegionsOutput {
    pub regions: Option<Vec<RegionInstance>>,
}
model! { DescribeEtcdRegionsOutput {
    0 "Regions" regions
} }

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
    0 "RegionName" region_name, 1 "RegionId" region_id, 2 "Status" status, 3 "FeatureGates" feature_gates,
    4 "Alias" alias, 5 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdSnapshotPolicies {
    pub instance_id: String,
}
operation! { DescribeEtcdSnapshotPolicies(instance_id: String)
    "DescribeEtcdSnapshotPolicies" -> DescribeEtcdSnapshotPoliciesOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdSnapshotPoliciesOutput {
    pub snapshot_policies: Option<Vec<EtcdSnapshotPolicy>>,
}
model! { DescribeEtcdSnapshotPoliciesOutput {
    0 "SnapshotPolicies" snapshot_policies
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtcdSnapshotPolicy {
    pub name: Option<String>,
    pub backup_settings: Option<EtcdBackupSettings>,
}
model! { EtcdSnapshotPolicy {
    0 "Name" name, 1 "BackupSettings" backup_settings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdSnapshots {
    pub instance_id: String,
}
operation! { DescribeEtcdSnapshots(instance_id: String) "DescribeEtcdSnapshots" -> DescribeEtcdSnapshotsOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdSnapshotsOutput {
    pub snapshots: Option<Vec<EtcdSnapshot>>,
}
model! { DescribeEtcdSnapshotsOutput {
    0 "Snapshots" snapshots
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtcdSnapshot {
    pub name: Option<String>,
    pub size: Option<u64>,
}
model! { EtcdSnapshot {
    0 "Name" name, 1 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdTasks {
    pub task_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeEtcdTasks() "DescribeEtcdTasks" -> DescribeEtcdTasksOutput {
    0 "TaskID" task_id: String, 1 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEtcdTasksOutput {
    pub tasks: Option<Vec<EtcdTaskInfo>>,
}
model! { DescribeEtcdTasksOutput {
    0 "Tasks" tasks
} }

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
    0 "TaskID" task_id, 1 "TaskType" task_type, 2 "ResourceID" resource_id, 3 "LifeState" life_state,
    4 "CreatedAt" created_at, 5 "UpdatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRPCMethodList {
    pub instance_id: String,
    pub pod_name: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeRPCMethodList(instance_id: String, pod_name: String)
    "DescribeRPCMethodList" -> DescribeRPCMethodListOutput {
    0 "InstanceId" instance_id, 1 "PodName" pod_name, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeRPCMethodList: RPCMethod = Offset "Offset", "MethodList" method_list }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRPCMethodListOutput {
    pub method_list: Option<Vec<RPCMethod>>,
}
model! { DescribeRPCMethodListOutput {
    0 "MethodList" method_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RPCMethod {
    pub name: Option<String>,
}
model! { RPCMethod {
    0 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableEtcdInstanceDeletionProtection {
    pub instance_id: String,
}
operation! { DisableEtcdInstanceDeletionProtection(instance_id: String)
    "DisableEtcdInstanceDeletionProtection" -> Empty {
    0 "InstanceId" instance_id
} }

pub type DisableEtcdInstanceDeletionProtectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableEtcdInstanceDeletionProtection {
    pub instance_id: String,
}
operation! { EnableEtcdInstanceDeletionProtection(instance_id: String) "EnableEtcdInstanceDeletionProtection" -> Empty {
    0 "InstanceId" instance_id
} }

pub type EnableEtcdInstanceDeletionProtectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEtcdAttribute {
    pub instance_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
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

pub type ModifyEtcdAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEtcdConfiguration {
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

pub type ModifyEtcdConfigurationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceConfig {
    pub cpu: Option<u64>,
    pub mem: Option<u64>,
    pub size: Option<u64>,
}
input! { InstanceConfig(cpu: u64, mem: u64, size: u64) {
    0 "Cpu" cpu: u64, 1 "Mem" mem: u64, 2 "Size" size: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEtcdSnapshotPolicy {
    pub instance_id: String,
    pub snapshot_policy_name: String,
    pub backup_settings: EtcdBackupSettings,
}
operation! { ModifyEtcdSnapshotPolicy(instance_id: String, snapshot_policy_name: String, backup_settings: EtcdBackupSettings)
    "ModifyEtcdSnapshotPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "SnapshotPolicyName" snapshot_policy_name, 2 "BackupSettings" backup_settings
} }

pub type ModifyEtcdSnapshotPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeEtcdInstance {
    pub instance_id: String,
    pub size: u64,
}
operation! { ResizeEtcdInstance(instance_id: String, size: u64) "ResizeEtcdInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "Size" size
} }

pub type ResizeEtcdInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeEtcdInstance {
    pub instance_id: String,
    pub etcd_version: String,
}
operation! { UpgradeEtcdInstance(instance_id: String, etcd_version: String) "UpgradeEtcdInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "EtcdVersion" etcd_version
} }

pub type UpgradeEtcdInstanceOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_RESOURCE_EXIST_ALREADY: &str = "FailedOperation.ResourceExistAlready";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_DB_RECORD_NOT_FOUND: &str = "InternalError.DbRecordNotFound";
    pub const INTERNAL_ERROR_UNEXPECTED_INTERNAL: &str = "InternalError.UnexpectedInternal";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_PARAM: &str = "InvalidParameter.Param";
    pub const LIMIT_EXCEEDED_QUOTA_ETCD_LIMIT: &str = "LimitExceeded.QuotaEtcdLimit";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_PROMETHEUS_STATUS_ERROR: &str = "ResourceUnavailable.PrometheusStatusError";
    pub const UNAUTHORIZED_OPERATION_CAM_NO_AUTH: &str = "UnauthorizedOperation.CamNoAuth";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    CreateEtcdInstance, CreateEtcdSnapshot, CreateEtcdSnapshotPolicy, DescribeEtcdAvailableVersions,
    DescribeEtcdCreatingProgress, DescribeEtcdCredentials, DescribeEtcdInstances, DescribeEtcdQuota,
    DescribeEtcdRegions, DescribeEtcdSnapshotPolicies, DescribeEtcdSnapshots, DescribeEtcdTasks, DescribeRPCMethodList,
    DisableEtcdInstanceDeletionProtection, EnableEtcdInstanceDeletionProtection, ModifyEtcdAttribute,
    ModifyEtcdConfiguration, ModifyEtcdSnapshotPolicy, ResizeEtcdInstance, UpgradeEtcdInstance
}
