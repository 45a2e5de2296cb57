//! `tke` of Tencent Cloud, API version 2022-05-01.
//!
//! Endpoint: `tke.tencentcloudapi.com`, or `tke.<region>.tencentcloudapi.com`. Other versions: [`v20180525`].
//! Operations: <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2022-05-01>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tke::DescribeClusters};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeClusters::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20180525;

static SERVICE: Service<'_> = Service::new("tke", "2022-05-01", "tke", &Endpoints::NONE);

/// Creates health check policy: `CreateHealthCheckPolicy` of `tke` 2022-05-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2022-05-01&Action=CreateHealthCheckPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHealthCheckPolicy {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub health_check_policy: HealthCheckPolicy,
}
operation! { CreateHealthCheckPolicy(cluster_id: String, health_check_policy: HealthCheckPolicy)
    "CreateHealthCheckPolicy" -> CreateHealthCheckPolicyOutput {
    0 "ClusterId" cluster_id, 1 "HealthCheckPolicy" health_check_policy
} }

/// In the request of [`CreateHealthCheckPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheckPolicy {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub rules: Option<Vec<HealthCheckPolicyRule>>,
}
input! { HealthCheckPolicy(name: String, rules: Vec<HealthCheckPolicyRule>) {
    0 "Name" name: String, 1 "Rules" rules: Vec<HealthCheckPolicyRule>
} }

/// In the request of [`CreateHealthCheckPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheckPolicyRule {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub enabled: Option<bool>,
    /// Required.
    pub auto_repair_enabled: Option<bool>,
}
input! { HealthCheckPolicyRule(name: String, enabled: bool, auto_repair_enabled: bool) {
    0 "Name" name: String, 1 "Enabled" enabled: bool, 2 "AutoRepairEnabled" auto_repair_enabled: bool
} }

/// Response of [`CreateHealthCheckPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHealthCheckPolicyOutput {
    pub health_check_policy_name: Option<String>,
}
model! { CreateHealthCheckPolicyOutput {
    0 "HealthCheckPolicyName" health_check_policy_name: String
} }

/// Creates node pool: `CreateNodePool` of `tke` 2022-05-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2022-05-01&Action=CreateNodePool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodePool {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: String,
    pub labels: Option<Vec<Label>>,
    pub taints: Option<Vec<Taint>>,
    pub tags: Option<Vec<TagSpecification>>,
    pub deletion_protection: Option<bool>,
    pub unschedulable: Option<bool>,
    pub native: Option<CreateNativeNodePoolParam>,
    pub annotations: Option<Vec<Annotation>>,
    pub skip_validate_options: Option<Vec<String>>,
}
operation! { CreateNodePool(cluster_id: String, name: String, r#type: String) "CreateNodePool" -> CreateNodePoolOutput {
    0 "ClusterId" cluster_id, 1 "Name" name, 2 "Type" r#type, 3 "Labels" labels: Vec<Label>,
    4 "Taints" taints: Vec<Taint>, 5 "Tags" tags: Vec<TagSpecification>,
    6 "DeletionProtection" deletion_protection: bool, 7 "Unschedulable" unschedulable: bool,
    8 "Native" native: CreateNativeNodePoolParam, 9 "Annotations" annotations: Vec<Annotation>,
    10 "SkipValidateOptions" skip_validate_options: Vec<String>
} }

/// In the request of [`CreateNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Label {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Label(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Taint {
    pub effect: Option<String>,
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Taint() {
    0 "Effect" effect: String, 1 "Key" key: String, 2 "Value" value: String
} }

/// In the request of [`CreateNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagSpecification {
    pub resource_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
input! { TagSpecification() {
    0 "ResourceType" resource_type: String, 1 "Tags" tags: Vec<Tag>
} }

/// In the request of [`CreateNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNativeNodePoolParam {
    /// Required.
    pub scaling: Option<MachineSetScaling>,
    /// Required.
    pub subnet_ids: Option<Vec<String>>,
    /// Required.
    pub instance_charge_type: Option<String>,
    /// Required.
    pub system_disk: Option<Disk>,
    /// Required.
    pub instance_types: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
    pub upgrade_settings: Option<MachineUpgradeSettings>,
    pub auto_repair: Option<bool>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub management: Option<ManagementConfig>,
    pub health_check_policy_name: Option<String>,
    pub host_name_pattern: Option<String>,
    pub kubelet_args: Option<Vec<String>>,
    pub lifecycle: Option<LifecycleConfig>,
    pub runtime_root_dir: Option<String>,
    pub enable_autoscaling: Option<bool>,
    pub replicas: Option<i64>,
    pub gpu_configs: Option<Vec<GPUConfig>>,
    pub internet_accessible: Option<InternetAccessible>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub qgpu_enable: Option<bool>,
    pub key_ids: Option<Vec<String>>,
    pub machine_type: Option<String>,
    pub automation_service: Option<bool>,
    /// Secret.
    pub password: Option<Secret>,
}

/// Arguments of [`CreateNativeNodePoolParam::new`].
pub struct CreateNativeNodePoolParamRequired {
    pub scaling: MachineSetScaling,
    pub subnet_ids: Vec<String>,
    pub instance_charge_type: String,
    pub system_disk: Disk,
    pub instance_types: Vec<String>,
}
input! {
    CreateNativeNodePoolParam { CreateNativeNodePoolParamRequired: scaling, subnet_ids, instance_charge_type, system_disk, instance_types } {
    0 "Scaling" scaling: MachineSetScaling, 1 "SubnetIds" subnet_ids: Vec<String>,
    2 "InstanceChargeType" instance_charge_type: String, 3 "SystemDisk" system_disk: Disk,
    4 "InstanceTypes" instance_types: Vec<String>, 5 "SecurityGroupIds" security_group_ids: Vec<String>,
    6 "UpgradeSettings" upgrade_settings: MachineUpgradeSettings, 7 "AutoRepair" auto_repair: bool,
    8 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid,
    9 "Management" management: ManagementConfig, 10 "HealthCheckPolicyName" health_check_policy_name: String,
    11 "HostNamePattern" host_name_pattern: String, 12 "KubeletArgs" kubelet_args: Vec<String>,
    13 "Lifecycle" lifecycle: LifecycleConfig, 14 "RuntimeRootDir" runtime_root_dir: String,
    15 "EnableAutoscaling" enable_autoscaling: bool, 16 "Replicas" replicas: i64,
    17 "GPUConfigs" gpu_configs: Vec<GPUConfig>, 18 "InternetAccessible" internet_accessible: InternetAccessible,
    19 "DataDisks" data_disks: Vec<DataDisk>, 20 "QGPUEnable" qgpu_enable: bool, 21 "KeyIds" key_ids: Vec<String>,
    22 "MachineType" machine_type: String, 23 "AutomationService" automation_service: bool,
    24 "Password" password: Secret
} }

/// In the request of [`CreateNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineSetScaling {
    pub min_replicas: Option<i64>,
    pub max_replicas: Option<i64>,
    pub create_policy: Option<String>,
    pub scale_down_mode: Option<String>,
}
input! { MachineSetScaling() {
    0 "MinReplicas" min_replicas: i64, 1 "MaxReplicas" max_replicas: i64, 2 "CreatePolicy" create_policy: String,
    3 "ScaleDownMode" scale_down_mode: String
} }

/// In the request of [`CreateNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Disk {
    /// Required.
    pub disk_type: Option<String>,
    /// Required.
    pub disk_size: Option<i64>,
    pub auto_format_and_mount: Option<bool>,
    pub file_system: Option<String>,
    pub mount_target: Option<String>,
    pub disk_id: Option<String>,
    pub encrypt: Option<String>,
    pub kms_key_id: Option<String>,
}
input! { Disk(disk_type: String, disk_size: i64) {
    0 "DiskType" disk_type: String, 1 "DiskSize" disk_size: i64, 2 "AutoFormatAndMount" auto_format_and_mount: bool,
    3 "FileSystem" file_system: String, 4 "MountTarget" mount_target: String, 5 "DiskId" disk_id: String,
    6 "Encrypt" encrypt: String, 7 "KmsKeyId" kms_key_id: String
} }

/// In the request of [`CreateNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineUpgradeSettings {
    pub auto_upgrade: Option<bool>,
    pub upgrade_options: Option<AutoUpgradeOptions>,
    pub components: Option<Vec<String>>,
    pub max_unavailable: Option<IntOrString>,
}
input! { MachineUpgradeSettings() {
    0 "AutoUpgrade" auto_upgrade: bool, 1 "UpgradeOptions" upgrade_options: AutoUpgradeOptions,
    2 "Components" components: Vec<String>, 3 "MaxUnavailable" max_unavailable: IntOrString
} }

/// In the request of [`CreateNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoUpgradeOptions {
    pub auto_upgrade_start_time: Option<String>,
    pub duration: Option<String>,
    pub weekly_period: Option<Vec<String>>,
}
input! { AutoUpgradeOptions() {
    0 "AutoUpgradeStartTime" auto_upgrade_start_time: String, 1 "Duration" duration: String,
    2 "WeeklyPeriod" weekly_period: Vec<String>
} }

/// In the request of [`CreateNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntOrString {
    /// Required.
    pub r#type: Option<i64>,
    pub int_val: Option<i64>,
    pub str_val: Option<String>,
}
input! { IntOrString(r#type: i64) {
    0 "Type" r#type: i64, 1 "IntVal" int_val: i64, 2 "StrVal" str_val: String
} }

/// In the request of [`CreateNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    pub period: Option<i64>,
    pub renew_flag: Option<String>,
}
input! { InstanceChargePrepaid() {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String
} }

/// In the request of [`CreateNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagementConfig {
    pub nameservers: Option<Vec<String>>,
    pub hosts: Option<Vec<String>>,
    pub kernel_args: Option<Vec<String>>,
}
input! { ManagementConfig() {
    0 "Nameservers" nameservers: Vec<String>, 1 "Hosts" hosts: Vec<String>, 2 "KernelArgs" kernel_args: Vec<String>
} }

/// In the request of [`CreateNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifecycleConfig {
    pub pre_init: Option<String>,
    pub post_init: Option<String>,
}
input! { LifecycleConfig() {
    0 "PreInit" pre_init: String, 1 "PostInit" post_init: String
} }

/// In the request of [`CreateNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GPUConfig {
    /// Required.
    pub instance_type: Option<String>,
    /// Required.
    pub gpu_params: Option<GPUParams>,
}
input! { GPUConfig(instance_type: String, gpu_params: GPUParams) {
    0 "InstanceType" instance_type: String, 1 "GPUParams" gpu_params: GPUParams
} }

/// In the request of [`CreateNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GPUParams {
    pub driver: Option<String>,
    pub cuda: Option<String>,
    pub cudnn: Option<String>,
    pub mig_enable: Option<bool>,
    pub fabric: Option<bool>,
    pub custom_gpu_driver: Option<String>,
}
input! { GPUParams() {
    0 "Driver" driver: String, 1 "CUDA" cuda: String, 2 "CUDNN" cudnn: String, 3 "MIGEnable" mig_enable: bool,
    4 "Fabric" fabric: bool, 5 "CustomGPUDriver" custom_gpu_driver: String
} }

/// In the request of [`CreateNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetAccessible {
    /// Required.
    pub max_bandwidth_out: Option<i64>,
    /// Required.
    pub charge_type: Option<String>,
    pub bandwidth_package_id: Option<String>,
}
input! { InternetAccessible(max_bandwidth_out: i64, charge_type: String) {
    0 "MaxBandwidthOut" max_bandwidth_out: i64, 1 "ChargeType" charge_type: String,
    2 "BandwidthPackageId" bandwidth_package_id: String
} }

/// In the request of [`CreateNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataDisk {
    /// Required.
    pub disk_type: Option<String>,
    /// Required.
    pub file_system: Option<String>,
    /// Required.
    pub disk_size: Option<i64>,
    /// Required.
    pub auto_format_and_mount: Option<bool>,
    /// Required.
    pub disk_partition: Option<String>,
    pub mount_target: Option<String>,
    pub encrypt: Option<String>,
    pub kms_key_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub throughput_performance: Option<i64>,
}

/// Arguments of [`DataDisk::new`].
pub struct DataDiskRequired {
    pub disk_type: String,
    pub file_system: String,
    pub disk_size: i64,
    pub auto_format_and_mount: bool,
    pub disk_partition: String,
}
input! { DataDisk { DataDiskRequired: disk_type, file_system, disk_size, auto_format_and_mount, disk_partition } {
    0 "DiskType" disk_type: String, 1 "FileSystem" file_system: String, 2 "DiskSize" disk_size: i64,
    3 "AutoFormatAndMount" auto_format_and_mount: bool, 4 "DiskPartition" disk_partition: String,
    5 "MountTarget" mount_target: String, 6 "Encrypt" encrypt: String, 7 "KmsKeyId" kms_key_id: String,
    8 "SnapshotId" snapshot_id: String, 9 "ThroughputPerformance" throughput_performance: i64
} }

/// In the request of [`CreateNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Annotation {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Annotation(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`CreateNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodePoolOutput {
    pub node_pool_id: Option<String>,
}
model! { CreateNodePoolOutput {
    0 "NodePoolId" node_pool_id: String
} }

/// Deletes cluster machines: `DeleteClusterMachines` of `tke` 2022-05-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2022-05-01&Action=DeleteClusterMachines>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterMachines {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub machine_names: Vec<String>,
    pub enable_scale_down: Option<bool>,
    pub instance_delete_mode: Option<String>,
}
operation! { DeleteClusterMachines(cluster_id: String, machine_names: Vec<String>) "DeleteClusterMachines" -> Empty {
    0 "ClusterId" cluster_id, 1 "MachineNames" machine_names, 2 "EnableScaleDown" enable_scale_down: bool,
    3 "InstanceDeleteMode" instance_delete_mode: String
} }

/// Response of [`DeleteClusterMachines`]: empty.
pub type DeleteClusterMachinesOutput = Empty;

/// Deletes health check policy: `DeleteHealthCheckPolicy` of `tke` 2022-05-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2022-05-01&Action=DeleteHealthCheckPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHealthCheckPolicy {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub health_check_policy_name: String,
}
operation! { DeleteHealthCheckPolicy(cluster_id: String, health_check_policy_name: String)
    "DeleteHealthCheckPolicy" -> Empty {
    0 "ClusterId" cluster_id, 1 "HealthCheckPolicyName" health_check_policy_name
} }

/// Response of [`DeleteHealthCheckPolicy`]: empty.
pub type DeleteHealthCheckPolicyOutput = Empty;

/// Deletes node pool: `DeleteNodePool` of `tke` 2022-05-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2022-05-01&Action=DeleteNodePool>.
///
/// Errors: [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNodePool {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_pool_id: String,
}
operation! { DeleteNodePool(cluster_id: String, node_pool_id: String) "DeleteNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id
} }

/// Response of [`DeleteNodePool`]: empty.
pub type DeleteNodePoolOutput = Empty;

/// Describes cluster instances: `DescribeClusterInstances` of `tke` 2022-05-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2022-05-01&Action=DescribeClusterInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DB_AFFECTIVED_ROWS`],
/// [`codes::INTERNAL_ERROR_INIT_MASTER_FAILED`], [`codes::INTERNAL_ERROR_PARAM`],
/// [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`], [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`],
/// [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstances {
    /// Required.
    pub cluster_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub sort_by: Option<SortBy>,
    pub need_tags: Option<bool>,
}
operation! { DescribeClusterInstances(cluster_id: String) "DescribeClusterInstances" -> DescribeClusterInstancesOutput {
    0 "ClusterId" cluster_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>,
    4 "SortBy" sort_by: SortBy, 5 "NeedTags" need_tags: bool
} }
paged! { DescribeClusterInstances: Instance = Offset "Offset", "InstanceSet" instance_set, total "TotalCount" }

/// In the request of [`DescribeClusterInstances`].
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

/// In the request of [`DescribeClusterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SortBy {
    pub field_name: Option<String>,
    pub order_type: Option<String>,
}
input! { SortBy() {
    0 "FieldName" field_name: String, 1 "OrderType" order_type: String
} }

/// Response of [`DescribeClusterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_set: Vec<Instance>,
    pub errors: Vec<String>,
}
model! { DescribeClusterInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceSet" instance_set: Vec<Instance>, 2 "Errors" errors: Vec<String>
} }

/// In the response of [`DescribeClusterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    pub instance_id: Option<String>,
    pub instance_role: Option<String>,
    pub failed_reason: Option<String>,
    pub instance_state: Option<String>,
    pub unschedulable: Option<bool>,
    pub created_time: Option<String>,
    pub lan_ip: Option<String>,
    pub node_pool_id: Option<String>,
    pub native: Option<NativeNodeInfo>,
    pub regular: Option<RegularNodeInfo>,
    pub super_: Option<SuperNodeInfo>,
    pub external: Option<ExternalNodeInfo>,
    pub node_type: Option<String>,
}
model! { Instance {
    0 "InstanceId" instance_id: String, 1 "InstanceRole" instance_role: String, 2 "FailedReason" failed_reason: String,
    3 "InstanceState" instance_state: String, 4 "Unschedulable" unschedulable: bool,
    5 "CreatedTime" created_time: String, 6 "LanIP" lan_ip: String, 7 "NodePoolId" node_pool_id: String,
    8 "Native" native: NativeNodeInfo, 9 "Regular" regular: RegularNodeInfo, 10 "Super" super_: SuperNodeInfo,
    11 "External" external: ExternalNodeInfo, 12 "NodeType" node_type: String
} }

/// In the response of [`DescribeClusterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NativeNodeInfo {
    pub machine_name: Option<String>,
    pub machine_state: Option<String>,
    pub zone: Option<String>,
    pub instance_charge_type: Option<String>,
    pub created_at: Option<String>,
    pub login_status: Option<String>,
    pub is_protected_from_scale_in: Option<bool>,
    pub display_name: Option<String>,
    pub cpu: Option<i64>,
    pub gpu: Option<i64>,
    pub renew_flag: Option<String>,
    pub pay_mode: Option<String>,
    pub memory: Option<i64>,
    pub system_disk: Option<Disk>,
    pub internet_accessible: Option<InternetAccessible>,
    pub instance_family: Option<String>,
    pub lan_ip: Option<String>,
    pub instance_type: Option<String>,
    pub expired_time: Option<String>,
    pub wan_ip: Option<String>,
    pub key_ids: Vec<String>,
    pub gpu_params: Option<GPUParams>,
    pub data_disks: Vec<DataDisk>,
    pub security_group_ids: Vec<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub os_image: Option<String>,
    pub machine_type: Option<String>,
    pub instance_id: Option<String>,
    pub tags: Vec<Tag>,
}
model! { NativeNodeInfo {
    0 "MachineName" machine_name: String, 1 "MachineState" machine_state: String, 2 "Zone" zone: String,
    3 "InstanceChargeType" instance_charge_type: String, 4 "CreatedAt" created_at: String,
    5 "LoginStatus" login_status: String, 6 "IsProtectedFromScaleIn" is_protected_from_scale_in: bool,
    7 "DisplayName" display_name: String, 8 "CPU" cpu: i64, 9 "GPU" gpu: i64, 10 "RenewFlag" renew_flag: String,
    11 "PayMode" pay_mode: String, 12 "Memory" memory: i64, 13 "SystemDisk" system_disk: Disk,
    14 "InternetAccessible" internet_accessible: InternetAccessible, 15 "InstanceFamily" instance_family: String,
    16 "LanIp" lan_ip: String, 17 "InstanceType" instance_type: String, 18 "ExpiredTime" expired_time: String,
    19 "WanIp" wan_ip: String, 20 "KeyIds" key_ids: Vec<String>, 21 "GPUParams" gpu_params: GPUParams,
    22 "DataDisks" data_disks: Vec<DataDisk>, 23 "SecurityGroupIDs" security_group_ids: Vec<String>,
    24 "VpcId" vpc_id: String, 25 "SubnetId" subnet_id: String, 26 "OsImage" os_image: String,
    27 "MachineType" machine_type: String, 28 "InstanceId" instance_id: String, 29 "Tags" tags: Vec<Tag>
} }

/// In the response of [`DescribeClusterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegularNodeInfo {
    pub instance_advanced_settings: Option<InstanceAdvancedSettings>,
    pub autoscaling_group_id: Option<String>,
    pub tags: Vec<Tag>,
}
model! { RegularNodeInfo {
    0 "InstanceAdvancedSettings" instance_advanced_settings: InstanceAdvancedSettings,
    1 "AutoscalingGroupId" autoscaling_group_id: String, 2 "Tags" tags: Vec<Tag>
} }

/// In the response of [`DescribeClusterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAdvancedSettings {
    pub desired_pod_number: Option<i64>,
    /// Secret.
    pub pre_start_user_script: Option<Secret>,
    pub runtime_config: Option<RuntimeConfig>,
    /// Secret.
    pub user_script: Option<Secret>,
    pub extra_args: Option<InstanceExtraArgs>,
}
model! { InstanceAdvancedSettings {
    0 "DesiredPodNumber" desired_pod_number: i64, 1 "PreStartUserScript" pre_start_user_script: Secret,
    2 "RuntimeConfig" runtime_config: RuntimeConfig, 3 "UserScript" user_script: Secret,
    4 "ExtraArgs" extra_args: InstanceExtraArgs
} }

/// In the response of [`DescribeClusterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuntimeConfig {
    pub runtime_type: Option<String>,
    pub runtime_version: Option<String>,
    pub runtime_root_dir: Option<String>,
}
model! { RuntimeConfig {
    0 "RuntimeType" runtime_type: String, 1 "RuntimeVersion" runtime_version: String,
    2 "RuntimeRootDir" runtime_root_dir: String
} }

/// In the response of [`DescribeClusterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceExtraArgs {
    pub kubelet: Vec<String>,
}
model! { InstanceExtraArgs {
    0 "Kubelet" kubelet: Vec<String>
} }

/// In the response of [`DescribeClusterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuperNodeInfo {
    pub name: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub resource_type: Option<String>,
    pub cpu: Option<f64>,
    pub used_cpu: Option<f64>,
    pub memory: Option<f64>,
    pub used_memory: Option<f64>,
    pub zone: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub active_at: Option<String>,
    pub expire_at: Option<String>,
    pub max_cpu_scheduled_pod: Option<i64>,
    pub instance_attribute: Option<String>,
    pub node_name: Option<String>,
    pub duration: Option<String>,
    pub resource_id: Option<String>,
}
model! { SuperNodeInfo {
    0 "Name" name: String, 1 "AutoRenewFlag" auto_renew_flag: i64, 2 "ResourceType" resource_type: String,
    3 "CPU" cpu: f64, 4 "UsedCPU" used_cpu: f64, 5 "Memory" memory: f64, 6 "UsedMemory" used_memory: f64,
    7 "Zone" zone: String, 8 "VpcId" vpc_id: String, 9 "SubnetId" subnet_id: String, 10 "ActiveAt" active_at: String,
    11 "ExpireAt" expire_at: String, 12 "MaxCPUScheduledPod" max_cpu_scheduled_pod: i64,
    13 "InstanceAttribute" instance_attribute: String, 14 "NodeName" node_name: String, 15 "Duration" duration: String,
    16 "ResourceId" resource_id: String
} }

/// In the response of [`DescribeClusterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalNodeInfo {
    pub name: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub k8s_version: Option<String>,
}
model! { ExternalNodeInfo {
    0 "Name" name: String, 1 "CPU" cpu: i64, 2 "Memory" memory: i64, 3 "K8SVersion" k8s_version: String
} }

/// Describes cluster machines: `DescribeClusterMachines` of `tke` 2022-05-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2022-05-01&Action=DescribeClusterMachines>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::INTERNAL_ERROR_PARAM`],
/// [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterMachines {
    /// Required.
    pub cluster_id: String,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeClusterMachines(cluster_id: String) "DescribeClusterMachines" -> DescribeClusterMachinesOutput {
    0 "ClusterId" cluster_id, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeClusterMachines: Machine = Offset "Offset", "Machines" machines, total "TotalCount" }

/// Response of [`DescribeClusterMachines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterMachinesOutput {
    pub machines: Vec<Machine>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterMachinesOutput {
    0 "Machines" machines: Vec<Machine>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeClusterMachines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Machine {
    pub machine_name: Option<String>,
    pub machine_state: Option<String>,
    pub zone: Option<String>,
    pub instance_charge_type: Option<String>,
    pub created_at: Option<String>,
    pub login_status: Option<String>,
    pub is_protected_from_scale_in: Option<bool>,
    pub display_name: Option<String>,
    pub cpu: Option<i64>,
    pub gpu: Option<i64>,
    pub renew_flag: Option<String>,
    pub pay_mode: Option<String>,
    pub memory: Option<i64>,
    pub system_disk: Option<Disk>,
    pub internet_accessible: Option<InternetAccessible>,
    pub instance_family: Option<String>,
    pub lan_ip: Option<String>,
    pub instance_type: Option<String>,
    pub expired_time: Option<String>,
}
model! { Machine {
    0 "MachineName" machine_name: String, 1 "MachineState" machine_state: String, 2 "Zone" zone: String,
    3 "InstanceChargeType" instance_charge_type: String, 4 "CreatedAt" created_at: String,
    5 "LoginStatus" login_status: String, 6 "IsProtectedFromScaleIn" is_protected_from_scale_in: bool,
    7 "DisplayName" display_name: String, 8 "CPU" cpu: i64, 9 "GPU" gpu: i64, 10 "RenewFlag" renew_flag: String,
    11 "PayMode" pay_mode: String, 12 "Memory" memory: i64, 13 "SystemDisk" system_disk: Disk,
    14 "InternetAccessible" internet_accessible: InternetAccessible, 15 "InstanceFamily" instance_family: String,
    16 "LanIP" lan_ip: String, 17 "InstanceType" instance_type: String, 18 "ExpiredTime" expired_time: String
} }

/// Describes clusters: `DescribeClusters` of `tke` 2022-05-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2022-05-01&Action=DescribeClusters>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_DB_AFFECTIVED_ROWS`], [`codes::INTERNAL_ERROR_PARAM`],
/// [`codes::INTERNAL_ERROR_PUBLIC_CLUSTER_OP_NOT_SUPPORT`], [`codes::INTERNAL_ERROR_QUOTA_MAX_CLS_LIMIT`],
/// [`codes::INTERNAL_ERROR_QUOTA_MAX_NOD_LIMIT`], [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusters {
    pub cluster_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub cluster_type: Option<String>,
}
operation! { DescribeClusters() "DescribeClusters" -> DescribeClustersOutput {
    0 "ClusterIds" cluster_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<Filter>, 4 "ClusterType" cluster_type: String
} }
paged! { DescribeClusters: Cluster = Offset "Offset", "Clusters" clusters, total "TotalCount" }

/// Response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersOutput {
    pub total_count: Option<i64>,
    pub clusters: Vec<Cluster>,
    pub errors: Vec<String>,
}
model! { DescribeClustersOutput {
    0 "TotalCount" total_count: i64, 1 "Clusters" clusters: Vec<Cluster>, 2 "Errors" errors: Vec<String>
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cluster {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_description: Option<String>,
    pub cluster_version: Option<String>,
    pub cluster_type: Option<String>,
    pub tag_specification: Vec<TagSpecification>,
    pub cluster_status: Option<String>,
    pub created_time: Option<String>,
    pub cluster_level: Option<String>,
    pub vpc_id: Option<String>,
}
model! { Cluster {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String,
    2 "ClusterDescription" cluster_description: String, 3 "ClusterVersion" cluster_version: String,
    4 "ClusterType" cluster_type: String, 5 "TagSpecification" tag_specification: Vec<TagSpecification>,
    6 "ClusterStatus" cluster_status: String, 7 "CreatedTime" created_time: String,
    8 "ClusterLevel" cluster_level: String, 9 "VpcId" vpc_id: String
} }

/// Describes gpu info: `DescribeGPUInfo` of `tke` 2022-05-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2022-05-01&Action=DescribeGPUInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_DB_AFFECTIVED_ROWS`], [`codes::INTERNAL_ERROR_PARAM`],
/// [`codes::INTERNAL_ERROR_PUBLIC_CLUSTER_OP_NOT_SUPPORT`], [`codes::INTERNAL_ERROR_QUOTA_MAX_CLS_LIMIT`],
/// [`codes::INTERNAL_ERROR_QUOTA_MAX_NOD_LIMIT`], [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGPUInfo {
    /// Required.
    pub instance_type: String,
    pub os_name: Option<String>,
}
operation! { DescribeGPUInfo(instance_type: String) "DescribeGPUInfo" -> DescribeGPUInfoOutput {
    0 "InstanceType" instance_type, 1 "OsName" os_name: String
} }

/// Response of [`DescribeGPUInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGPUInfoOutput {
    pub gpu_params: Vec<GPUParams>,
}
model! { DescribeGPUInfoOutput {
    0 "GPUParams" gpu_params: Vec<GPUParams>
} }

/// Describes health check policies: `DescribeHealthCheckPolicies` of `tke` 2022-05-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2022-05-01&Action=DescribeHealthCheckPolicies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckPolicies {
    /// Required.
    pub cluster_id: String,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeHealthCheckPolicies(cluster_id: String)
    "DescribeHealthCheckPolicies" -> DescribeHealthCheckPoliciesOutput {
    0 "ClusterId" cluster_id, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeHealthCheckPolicies: HealthCheckPolicy =
    Offset "Offset", "HealthCheckPolicies" health_check_policies, total "TotalCount" }

/// Response of [`DescribeHealthCheckPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckPoliciesOutput {
    pub health_check_policies: Vec<HealthCheckPolicy>,
    pub total_count: Option<i64>,
}
model! { DescribeHealthCheckPoliciesOutput {
    0 "HealthCheckPolicies" health_check_policies: Vec<HealthCheckPolicy>, 1 "TotalCount" total_count: i64
} }

/// Describes health check policy bindings: `DescribeHealthCheckPolicyBindings` of `tke` 2022-05-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2022-05-01&Action=DescribeHealthCheckPolicyBindings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckPolicyBindings {
    /// Required.
    pub cluster_id: String,
    pub filter: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeHealthCheckPolicyBindings(cluster_id: String)
    "DescribeHealthCheckPolicyBindings" -> DescribeHealthCheckPolicyBindingsOutput {
    0 "ClusterId" cluster_id, 1 "Filter" filter: Vec<Filter>, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeHealthCheckPolicyBindings: HealthCheckPolicyBinding =
    Offset "Offset", "HealthCheckPolicyBindings" health_check_policy_bindings, total "TotalCount" }

/// Response of [`DescribeHealthCheckPolicyBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckPolicyBindingsOutput {
    pub health_check_policy_bindings: Vec<HealthCheckPolicyBinding>,
    pub total_count: Option<i64>,
}
model! { DescribeHealthCheckPolicyBindingsOutput {
    0 "HealthCheckPolicyBindings" health_check_policy_bindings: Vec<HealthCheckPolicyBinding>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHealthCheckPolicyBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheckPolicyBinding {
    pub name: Option<String>,
    pub created_at: Option<String>,
    pub node_pools: Vec<String>,
}
model! { HealthCheckPolicyBinding {
    0 "Name" name: String, 1 "CreatedAt" created_at: String, 2 "NodePools" node_pools: Vec<String>
} }

/// Describes health check template: `DescribeHealthCheckTemplate` of `tke` 2022-05-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2022-05-01&Action=DescribeHealthCheckTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckTemplate {}
operation! { DescribeHealthCheckTemplate() "DescribeHealthCheckTemplate" -> DescribeHealthCheckTemplateOutput {} }

/// Response of [`DescribeHealthCheckTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckTemplateOutput {
    pub health_check_template: Option<HealthCheckTemplate>,
}
model! { DescribeHealthCheckTemplateOutput {
    0 "HealthCheckTemplate" health_check_template: HealthCheckTemplate
} }

/// In the response of [`DescribeHealthCheckTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheckTemplate {
    pub rules: Vec<HealthCheckTemplateRule>,
}
model! { HealthCheckTemplate {
    0 "Rules" rules: Vec<HealthCheckTemplateRule>
} }

/// In the response of [`DescribeHealthCheckTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheckTemplateRule {
    pub name: Option<String>,
    pub description: Option<String>,
    pub repair_action: Option<String>,
    pub repair_effect: Option<String>,
    pub should_enable: Option<bool>,
    pub should_repair: Option<bool>,
    pub severity: Option<String>,
}
model! { HealthCheckTemplateRule {
    0 "Name" name: String, 1 "Description" description: String, 2 "RepairAction" repair_action: String,
    3 "RepairEffect" repair_effect: String, 4 "ShouldEnable" should_enable: bool, 5 "ShouldRepair" should_repair: bool,
    6 "Severity" severity: String
} }

/// Describes node pools: `DescribeNodePools` of `tke` 2022-05-01.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2022-05-01&Action=DescribeNodePools>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::INTERNAL_ERROR_PARAM`],
/// [`codes::INTERNAL_ERROR_UNEXPECTED_INTERNAL`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodePools {
    /// Required.
    pub cluster_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeNodePools(cluster_id: String) "DescribeNodePools" -> DescribeNodePoolsOutput {
    0 "ClusterId" cluster_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeNodePools: NodePool = Offset "Offset", "NodePools" node_pools, total "TotalCount" }

/// Response of [`DescribeNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodePoolsOutput {
    pub node_pools: Vec<NodePool>,
    pub total_count: Option<i64>,
}
model! { DescribeNodePoolsOutput {
    0 "NodePools" node_pools: Vec<NodePool>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodePool {
    pub cluster_id: Option<String>,
    pub node_pool_id: Option<String>,
    pub tags: Vec<TagSpecification>,
    pub taints: Vec<Taint>,
    pub deletion_protection: Option<bool>,
    pub unschedulable: Option<bool>,
    pub r#type: Option<String>,
    pub labels: Vec<Label>,
    pub life_state: Option<String>,
    pub created_at: Option<String>,
    pub name: Option<String>,
    pub native: Option<NativeNodePoolInfo>,
    pub annotations: Vec<Annotation>,
    pub super_: Option<SuperNodePoolInfo>,
    pub regular: Option<RegularNodePoolInfo>,
    pub external: Option<ExternalNodePoolInfo>,
}
model! { NodePool {
    0 "ClusterId" cluster_id: String, 1 "NodePoolId" node_pool_id: String, 2 "Tags" tags: Vec<TagSpecification>,
    3 "Taints" taints: Vec<Taint>, 4 "DeletionProtection" deletion_protection: bool,
    5 "Unschedulable" unschedulable: bool, 6 "Type" r#type: String, 7 "Labels" labels: Vec<Label>,
    8 "LifeState" life_state: String, 9 "CreatedAt" created_at: String, 10 "Name" name: String,
    11 "Native" native: NativeNodePoolInfo, 12 "Annotations" annotations: Vec<Annotation>,
    13 "Super" super_: SuperNodePoolInfo, 14 "Regular" regular: RegularNodePoolInfo,
    15 "External" external: ExternalNodePoolInfo
} }

/// In the response of [`DescribeNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NativeNodePoolInfo {
    pub scaling: Option<MachineSetScaling>,
    pub subnet_ids: Vec<String>,
    pub security_group_ids: Vec<String>,
    pub upgrade_settings: Option<MachineUpgradeSettings>,
    pub auto_repair: Option<bool>,
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub system_disk: Option<Disk>,
    pub key_ids: Vec<String>,
    pub management: Option<ManagementConfig>,
    pub health_check_policy_name: Option<String>,
    pub host_name_pattern: Option<String>,
    pub kubelet_args: Vec<String>,
    pub lifecycle: Option<LifecycleConfig>,
    pub runtime_root_dir: Option<String>,
    pub enable_autoscaling: Option<bool>,
    pub instance_types: Vec<String>,
    pub replicas: Option<i64>,
    pub ready_replicas: Option<i64>,
    pub internet_accessible: Option<InternetAccessible>,
    pub data_disks: Vec<DataDisk>,
    pub machine_type: Option<String>,
}
model! { NativeNodePoolInfo {
    0 "Scaling" scaling: MachineSetScaling, 1 "SubnetIds" subnet_ids: Vec<String>,
    2 "SecurityGroupIds" security_group_ids: Vec<String>, 3 "UpgradeSettings" upgrade_settings: MachineUpgradeSettings,
    4 "AutoRepair" auto_repair: bool, 5 "InstanceChargeType" instance_charge_type: String,
    6 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid, 7 "SystemDisk" system_disk: Disk,
    8 "KeyIds" key_ids: Vec<String>, 9 "Management" management: ManagementConfig,
    10 "HealthCheckPolicyName" health_check_policy_name: String, 11 "HostNamePattern" host_name_pattern: String,
    12 "KubeletArgs" kubelet_args: Vec<String>, 13 "Lifecycle" lifecycle: LifecycleConfig,
    14 "RuntimeRootDir" runtime_root_dir: String, 15 "EnableAutoscaling" enable_autoscaling: bool,
    16 "InstanceTypes" instance_types: Vec<String>, 17 "Replicas" replicas: i64, 18 "ReadyReplicas" ready_replicas: i64,
    19 "InternetAccessible" internet_accessible: InternetAccessible, 20 "DataDisks" data_disks: Vec<DataDisk>,
    21 "MachineType" machine_type: String
} }

/// In the response of [`DescribeNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuperNodePoolInfo {
    pub subnet_ids: Vec<String>,
    pub security_group_ids: Vec<String>,
}
model! { SuperNodePoolInfo {
    0 "SubnetIds" subnet_ids: Vec<String>, 1 "SecurityGroupIds" security_group_ids: Vec<String>
} }

/// In the response of [`DescribeNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegularNodePoolInfo {
    pub launch_configuration_id: Option<String>,
    pub autoscaling_group_id: Option<String>,
    pub node_count_summary: Option<NodeCountSummary>,
    pub autoscaling_group_status: Option<String>,
    pub max_nodes_num: Option<i64>,
    pub min_nodes_num: Option<i64>,
    pub desired_nodes_num: Option<i64>,
    pub node_pool_os: Option<String>,
    pub instance_advanced_settings: Option<InstanceAdvancedSettings>,
}
model! { RegularNodePoolInfo {
    0 "LaunchConfigurationId" launch_configuration_id: String, 1 "AutoscalingGroupId" autoscaling_group_id: String,
    2 "NodeCountSummary" node_count_summary: NodeCountSummary,
    3 "AutoscalingGroupStatus" autoscaling_group_status: String, 4 "MaxNodesNum" max_nodes_num: i64,
    5 "MinNodesNum" min_nodes_num: i64, 6 "DesiredNodesNum" desired_nodes_num: i64, 7 "NodePoolOs" node_pool_os: String,
    8 "InstanceAdvancedSettings" instance_advanced_settings: InstanceAdvancedSettings
} }

/// In the response of [`DescribeNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeCountSummary {
    pub manually_added: Option<ManuallyAdded>,
    pub autoscaling_added: Option<AutoscalingAdded>,
}
model! { NodeCountSummary {
    0 "ManuallyAdded" manually_added: ManuallyAdded, 1 "AutoscalingAdded" autoscaling_added: AutoscalingAdded
} }

/// In the response of [`DescribeNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManuallyAdded {
    pub joining: Option<i64>,
    pub initializing: Option<i64>,
    pub normal: Option<i64>,
    pub total: Option<i64>,
}
model! { ManuallyAdded {
    0 "Joining" joining: i64, 1 "Initializing" initializing: i64, 2 "Normal" normal: i64, 3 "Total" total: i64
} }

/// In the response of [`DescribeNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoscalingAdded {
    pub joining: Option<i64>,
    pub initializing: Option<i64>,
    pub normal: Option<i64>,
    pub total: Option<i64>,
}
model! { AutoscalingAdded {
    0 "Joining" joining: i64, 1 "Initializing" initializing: i64, 2 "Normal" normal: i64, 3 "Total" total: i64
} }

/// In the response of [`DescribeNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalNodePoolInfo {
    pub runtime_config: Option<RuntimeConfig>,
    pub nodes_num: Option<i64>,
}
model! { ExternalNodePoolInfo {
    0 "RuntimeConfig" runtime_config: RuntimeConfig, 1 "NodesNum" nodes_num: i64
} }

/// Describes node pools elasticity strength: `DescribeNodePoolsElasticityStrength` of `tke` 2022-05-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2022-05-01&Action=DescribeNodePoolsElasticityStrength>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodePoolsElasticityStrength {}
operation! { DescribeNodePoolsElasticityStrength() "DescribeNodePoolsElasticityStrength" -> Empty {} }

/// Response of [`DescribeNodePoolsElasticityStrength`]: empty.
pub type DescribeNodePoolsElasticityStrengthOutput = Empty;

/// Describes zone instance config infos: `DescribeZoneInstanceConfigInfos` of `tke` 2022-05-01.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2022-05-01&Action=DescribeZoneInstanceConfigInfos>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneInstanceConfigInfos {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeZoneInstanceConfigInfos() "DescribeZoneInstanceConfigInfos" -> Empty {
    0 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeZoneInstanceConfigInfos`]: empty.
pub type DescribeZoneInstanceConfigInfosOutput = Empty;

/// Modifies cluster machine: `ModifyClusterMachine` of `tke` 2022-05-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2022-05-01&Action=ModifyClusterMachine>.
///
/// Errors: [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterMachine {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub machine_names: Vec<String>,
    pub display_name: Option<String>,
    pub system_disk: Option<Disk>,
    pub security_group_ids: Option<Vec<String>>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub instance_charge_type: Option<String>,
    pub modify_portable_data_disk: Option<bool>,
}
operation! { ModifyClusterMachine(cluster_id: String, machine_names: Vec<String>) "ModifyClusterMachine" -> Empty {
    0 "ClusterId" cluster_id, 1 "MachineNames" machine_names, 2 "DisplayName" display_name: String,
    3 "SystemDisk" system_disk: Disk, 4 "SecurityGroupIDs" security_group_ids: Vec<String>,
    5 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid,
    6 "InstanceChargeType" instance_charge_type: String, 7 "ModifyPortableDataDisk" modify_portable_data_disk: bool
} }

/// Response of [`ModifyClusterMachine`]: empty.
pub type ModifyClusterMachineOutput = Empty;

/// Modifies health check policy: `ModifyHealthCheckPolicy` of `tke` 2022-05-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2022-05-01&Action=ModifyHealthCheckPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHealthCheckPolicy {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub health_check_policy: HealthCheckPolicy,
}
operation! { ModifyHealthCheckPolicy(cluster_id: String, health_check_policy: HealthCheckPolicy)
    "ModifyHealthCheckPolicy" -> Empty {
    0 "ClusterId" cluster_id, 1 "HealthCheckPolicy" health_check_policy
} }

/// Response of [`ModifyHealthCheckPolicy`]: empty.
pub type ModifyHealthCheckPolicyOutput = Empty;

/// Modifies node pool: `ModifyNodePool` of `tke` 2022-05-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2022-05-01&Action=ModifyNodePool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodePool {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_pool_id: String,
    pub name: Option<String>,
    pub labels: Option<Vec<Label>>,
    pub taints: Option<Vec<Taint>>,
    pub tags: Option<Vec<TagSpecification>>,
    pub deletion_protection: Option<bool>,
    pub unschedulable: Option<bool>,
    pub native: Option<UpdateNativeNodePoolParam>,
    pub annotations: Option<Vec<Annotation>>,
}
operation! { ModifyNodePool(cluster_id: String, node_pool_id: String) "ModifyNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id, 2 "Name" name: String, 3 "Labels" labels: Vec<Label>,
    4 "Taints" taints: Vec<Taint>, 5 "Tags" tags: Vec<TagSpecification>,
    6 "DeletionProtection" deletion_protection: bool, 7 "Unschedulable" unschedulable: bool,
    8 "Native" native: UpdateNativeNodePoolParam, 9 "Annotations" annotations: Vec<Annotation>
} }

/// Response of [`ModifyNodePool`]: empty.
pub type ModifyNodePoolOutput = Empty;

/// In the request of [`ModifyNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateNativeNodePoolParam {
    pub scaling: Option<MachineSetScaling>,
    pub subnet_ids: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
    pub upgrade_settings: Option<MachineUpgradeSettings>,
    pub auto_repair: Option<bool>,
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub system_disk: Option<Disk>,
    pub management: Option<ManagementConfig>,
    pub health_check_policy_name: Option<String>,
    pub host_name_pattern: Option<String>,
    pub kubelet_args: Option<Vec<String>>,
    pub lifecycle: Option<LifecycleConfig>,
    pub runtime_root_dir: Option<String>,
    pub enable_autoscaling: Option<bool>,
    pub instance_types: Option<Vec<String>>,
    pub replicas: Option<i64>,
    pub update_existed_node: Option<bool>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub update_machine_management: Option<String>,
    pub key_ids: Option<Vec<String>>,
    pub delete_policy: Option<String>,
    pub gpu_configs: Option<Vec<GPUConfig>>,
    pub automation_service: Option<bool>,
    /// Secret.
    pub password: Option<Secret>,
}
input! { UpdateNativeNodePoolParam() {
    0 "Scaling" scaling: MachineSetScaling, 1 "SubnetIds" subnet_ids: Vec<String>,
    2 "SecurityGroupIds" security_group_ids: Vec<String>, 3 "UpgradeSettings" upgrade_settings: MachineUpgradeSettings,
    4 "AutoRepair" auto_repair: bool, 5 "InstanceChargeType" instance_charge_type: String,
    6 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid, 7 "SystemDisk" system_disk: Disk,
    8 "Management" management: ManagementConfig, 9 "HealthCheckPolicyName" health_check_policy_name: String,
    10 "HostNamePattern" host_name_pattern: String, 11 "KubeletArgs" kubelet_args: Vec<String>,
    12 "Lifecycle" lifecycle: LifecycleConfig, 13 "RuntimeRootDir" runtime_root_dir: String,
    14 "EnableAutoscaling" enable_autoscaling: bool, 15 "InstanceTypes" instance_types: Vec<String>,
    16 "Replicas" replicas: i64, 17 "UpdateExistedNode" update_existed_node: bool,
    18 "DataDisks" data_disks: Vec<DataDisk>, 19 "UpdateMachineManagement" update_machine_management: String,
    20 "KeyIds" key_ids: Vec<String>, 21 "DeletePolicy" delete_policy: String,
    22 "GPUConfigs" gpu_configs: Vec<GPUConfig>, 23 "AutomationService" automation_service: bool,
    24 "Password" password: Secret
} }

/// Reboots machines: `RebootMachines` of `tke` 2022-05-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2022-05-01&Action=RebootMachines>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootMachines {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub machine_names: Vec<String>,
    pub stop_type: Option<String>,
}
operation! { RebootMachines(cluster_id: String, machine_names: Vec<String>) "RebootMachines" -> Empty {
    0 "ClusterId" cluster_id, 1 "MachineNames" machine_names, 2 "StopType" stop_type: String
} }

/// Response of [`RebootMachines`]: empty.
pub type RebootMachinesOutput = Empty;

/// Scales node pool: `ScaleNodePool` of `tke` 2022-05-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2022-05-01&Action=ScaleNodePool>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleNodePool {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_pool_id: String,
    /// Required.
    pub replicas: i64,
}
operation! { ScaleNodePool(cluster_id: String, node_pool_id: String, replicas: i64) "ScaleNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id, 2 "Replicas" replicas
} }

/// Response of [`ScaleNodePool`]: empty.
pub type ScaleNodePoolOutput = Empty;

/// Sets machine login: `SetMachineLogin` of `tke` 2022-05-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2022-05-01&Action=SetMachineLogin>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetMachineLogin {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub machine_name: String,
    pub key_ids: Option<Vec<String>>,
}
operation! { SetMachineLogin(cluster_id: String, machine_name: String) "SetMachineLogin" -> Empty {
    0 "ClusterId" cluster_id, 1 "MachineName" machine_name, 2 "KeyIds" key_ids: Vec<String>
} }

/// Response of [`SetMachineLogin`]: empty.
pub type SetMachineLoginOutput = Empty;

/// Starts machines: `StartMachines` of `tke` 2022-05-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2022-05-01&Action=StartMachines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMachines {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub machine_names: Vec<String>,
}
operation! { StartMachines(cluster_id: String, machine_names: Vec<String>) "StartMachines" -> Empty {
    0 "ClusterId" cluster_id, 1 "MachineNames" machine_names
} }

/// Response of [`StartMachines`]: empty.
pub type StartMachinesOutput = Empty;

/// Stops machines: `StopMachines` of `tke` 2022-05-01.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2022-05-01&Action=StopMachines>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMachines {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub machine_names: Vec<String>,
    pub stop_type: Option<String>,
}
operation! { StopMachines(cluster_id: String, machine_names: Vec<String>) "StopMachines" -> Empty {
    0 "ClusterId" cluster_id, 1 "MachineNames" machine_names, 2 "StopType" stop_type: String
} }

/// Response of [`StopMachines`]: empty.
pub type StopMachinesOutput = Empty;

codes! {
    FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_CAM_NO_AUTH "InternalError.CamNoAuth", INTERNAL_ERROR_DB "InternalError.Db",
    INTERNAL_ERROR_DB_AFFECTIVED_ROWS "InternalError.DbAffectivedRows",
    INTERNAL_ERROR_DB_RECORD_NOT_FOUND "InternalError.DbRecordNotFound",
    INTERNAL_ERROR_INIT_MASTER_FAILED "InternalError.InitMasterFailed", INTERNAL_ERROR_PARAM "InternalError.Param",
    INTERNAL_ERROR_PUBLIC_CLUSTER_OP_NOT_SUPPORT "InternalError.PublicClusterOpNotSupport",
    INTERNAL_ERROR_QUOTA_MAX_CLS_LIMIT "InternalError.QuotaMaxClsLimit",
    INTERNAL_ERROR_QUOTA_MAX_NOD_LIMIT "InternalError.QuotaMaxNodLimit",
    INTERNAL_ERROR_UNEXCEPTED_INTERNAL "InternalError.UnexceptedInternal",
    INTERNAL_ERROR_UNEXPECTED_INTERNAL "InternalError.UnexpectedInternal", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_CLUSTER_NOT_FOUND "InvalidParameter.ClusterNotFound",
    INVALID_PARAMETER_PARAM "InvalidParameter.Param", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    LIMIT_EXCEEDED "LimitExceeded", OPERATION_DENIED "OperationDenied", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND "ResourceNotFound.ClusterNotFound",
    RESOURCE_UNAVAILABLE_CLUSTER_STATE "ResourceUnavailable.ClusterState",
    UNAUTHORIZED_OPERATION_CAM_NO_AUTH "UnauthorizedOperation.CamNoAuth", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateHealthCheckPolicy, CreateNodePool, DeleteClusterMachines, DeleteHealthCheckPolicy, DeleteNodePool,
    DescribeClusterInstances, DescribeClusterMachines, DescribeClusters, DescribeGPUInfo, DescribeHealthCheckPolicies,
    DescribeHealthCheckPolicyBindings, DescribeHealthCheckTemplate, DescribeNodePools,
    DescribeNodePoolsElasticityStrength, DescribeZoneInstanceConfigInfos, ModifyClusterMachine, ModifyHealthCheckPolicy,
    ModifyNodePool, RebootMachines, ScaleNodePool, SetMachineLogin, StartMachines, StopMachines
}
