//! `tke` 2022-05-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20180525;

static SERVICE: Service = Service { name: "tke", version: "2022-05-01", code: "tke", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHealthCheckPolicy {
    pub cluster_id: String,
    pub health_check_policy: HealthCheckPolicy,
}
operation! { CreateHealthCheckPolicy(cluster_id: String, health_check_policy: HealthCheckPolicy)
    "CreateHealthCheckPolicy" -> CreateHealthCheckPolicyOutput {
    0 "ClusterId" cluster_id, 1 "HealthCheckPolicy" health_check_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheckPolicy {
    pub name: Option<String>,
    pub rules: Option<Vec<HealthCheckPolicyRule>>,
}
input! { HealthCheckPolicy(name: String, rules: Vec<HealthCheckPolicyRule>) {
    0 "Name" name: String, 1 "Rules" rules: Vec<HealthCheckPolicyRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheckPolicyRule {
    pub name: Option<String>,
    pub enabled: Option<bool>,
    pub auto_repair_enabled: Option<bool>,
}
input! { HealthCheckPolicyRule(name: String, enabled: bool, auto_repair_enabled: bool) {
    0 "Name" name: String, 1 "Enabled" enabled: bool, 2 "AutoRepairEnabled" auto_repair_enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHealthCheckPolicyOutput {
    pub health_check_policy_name: Option<String>,
}
model! { CreateHealthCheckPolicyOutput {
    0 "HealthCheckPolicyName" health_check_policy_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodePool {
    pub cluster_id: String,
    pub name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Label {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { Label(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagSpecification {
    pub resource_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
input! { TagSpecification() {
    0 "ResourceType" resource_type: String, 1 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNativeNodePoolParam {
    pub scaling: Option<MachineSetScaling>,
    pub subnet_ids: Option<Vec<String>>,
    pub instance_charge_type: Option<String>,
    pub system_disk: Option<Disk>,
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
    pub password: Option<Secret>,
}

/// What [`CreateNativeNodePoolParam::new`] takes.
pub struct CreateNativeNodePoolParamRequired {
    pub scaling: MachineSetScaling,
    pub subnet_ids: Vec<String>,
    pub instance_charge_type: String,
    pub system_disk: Disk,
    pub instance_types: Vec<String>,
}
input! { CreateNativeNodePoolParam{CreateNativeNodePoolParamRequired: scaling, subnet_ids, instance_charge_type, system_disk, instance_types} {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Disk {
    pub disk_type: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntOrString {
    pub r#type: Option<i64>,
    pub int_val: Option<i64>,
    pub str_val: Option<String>,
}
input! { IntOrString(r#type: i64) {
    0 "Type" r#type: i64, 1 "IntVal" int_val: i64, 2 "StrVal" str_val: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    pub period: Option<u64>,
    pub renew_flag: Option<String>,
}
input! { InstanceChargePrepaid() {
    0 "Period" period: u64, 1 "RenewFlag" renew_flag: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifecycleConfig {
    pub pre_init: Option<String>,
    pub post_init: Option<String>,
}
input! { LifecycleConfig() {
    0 "PreInit" pre_init: String, 1 "PostInit" post_init: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GPUConfig {
    pub instance_type: Option<String>,
    pub gpu_params: Option<GPUParams>,
}
input! { GPUConfig(instance_type: String, gpu_params: GPUParams) {
    0 "InstanceType" instance_type: String, 1 "GPUParams" gpu_params: GPUParams
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetAccessible {
    pub max_bandwidth_out: Option<i64>,
    pub charge_type: Option<String>,
    pub bandwidth_package_id: Option<String>,
}
input! { InternetAccessible(max_bandwidth_out: i64, charge_type: String) {
    0 "MaxBandwidthOut" max_bandwidth_out: i64, 1 "ChargeType" charge_type: String,
    2 "BandwidthPackageId" bandwidth_package_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataDisk {
    pub disk_type: Option<String>,
    pub file_system: Option<String>,
    pub disk_size: Option<i64>,
    pub auto_format_and_mount: Option<bool>,
    pub disk_partition: Option<String>,
    pub mount_target: Option<String>,
    pub encrypt: Option<String>,
    pub kms_key_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub throughput_performance: Option<u64>,
}

/// What [`DataDisk::new`] takes.
pub struct DataDiskRequired {
    pub disk_type: String,
    pub file_system: String,
    pub disk_size: i64,
    pub auto_format_and_mount: bool,
    pub disk_partition: String,
}
input! { DataDisk{DataDiskRequired: disk_type, file_system, disk_size, auto_format_and_mount, disk_partition} {
    0 "DiskType" disk_type: String, 1 "FileSystem" file_system: String, 2 "DiskSize" disk_size: i64,
    3 "AutoFormatAndMount" auto_format_and_mount: bool, 4 "DiskPartition" disk_partition: String,
    5 "MountTarget" mount_target: String, 6 "Encrypt" encrypt: String, 7 "KmsKeyId" kms_key_id: String,
    8 "SnapshotId" snapshot_id: String, 9 "ThroughputPerformance" throughput_performance: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Annotation {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { Annotation(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNodePoolOutput {
    pub node_pool_id: Option<String>,
}
model! { CreateNodePoolOutput {
    0 "NodePoolId" node_pool_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterMachines {
    pub cluster_id: String,
    pub machine_names: Vec<String>,
    pub enable_scale_down: Option<bool>,
    pub instance_delete_mode: Option<String>,
}
operation! { DeleteClusterMachines(cluster_id: String, machine_names: Vec<String>) "DeleteClusterMachines" -> Empty {
    0 "ClusterId" cluster_id, 1 "MachineNames" machine_names, 2 "EnableScaleDown" enable_scale_down: bool,
    3 "InstanceDeleteMode" instance_delete_mode: String
} }

pub type DeleteClusterMachinesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHealthCheckPolicy {
    pub cluster_id: String,
    pub health_check_policy_name: String,
}
operation! { DeleteHealthCheckPolicy(cluster_id: String, health_check_policy_name: String)
    "DeleteHealthCheckPolicy" -> Empty {
    0 "ClusterId" cluster_id, 1 "HealthCheckPolicyName" health_check_policy_name
} }

pub type DeleteHealthCheckPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNodePool {
    pub cluster_id: String,
    pub node_pool_id: String,
}
operation! { DeleteNodePool(cluster_id: String, node_pool_id: String) "DeleteNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id
} }

pub type DeleteNodePoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstances {
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
pub struct SortBy {
    pub field_name: Option<String>,
    pub order_type: Option<String>,
}
input! { SortBy() {
    0 "FieldName" field_name: String, 1 "OrderType" order_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstancesOutput {
    pub total_count: Option<u64>,
    pub instance_set: Option<Vec<Instance>>,
    pub errors: Option<Vec<String>>,
}
model! { DescribeClusterInstancesOutput {
    0 "TotalCount" total_count, 1 "InstanceSet" instance_set, 2 "Errors" errors
} }

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
    0 "InstanceId" instance_id, 1 "InstanceRole" instance_role, 2 "FailedReason" failed_reason,
    3 "InstanceState" instance_state, 4 "Unschedulable" unschedulable, 5 "CreatedTime" created_time, 6 "LanIP" lan_ip,
    7 "NodePoolId" node_pool_id, 8 "Native" native, 9 "Regular" regular, 10 "Super" super_, 11 "External" external,
    12 "NodeType" node_type
} }

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
    pub cpu: Option<u64>,
    pub gpu: Option<u64>,
    pub renew_flag: Option<String>,
    pub pay_mode: Option<String>,
    pub memory: Option<u64>,
    pub system_disk: Option<Disk>,
    pub internet_accessible: Option<InternetAccessible>,
    pub instance_family: Option<String>,
    pub lan_ip: Option<String>,
    pub instance_type: Option<String>,
    pub expired_time: Option<String>,
    pub wan_ip: Option<String>,
    pub key_ids: Option<Vec<String>>,
    pub gpu_params: Option<GPUParams>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub security_group_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub os_image: Option<String>,
    pub machine_type: Option<String>,
    pub instance_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
model! { NativeNodeInfo {
    0 "MachineName" machine_name, 1 "MachineState" machine_state, 2 "Zone" zone,
    3 "InstanceChargeType" instance_charge_type, 4 "CreatedAt" created_at, 5 "LoginStatus" login_status,
    6 "IsProtectedFromScaleIn" is_protected_from_scale_in, 7 "DisplayName" display_name, 8 "CPU" cpu, 9 "GPU" gpu,
    10 "RenewFlag" renew_flag, 11 "PayMode" pay_mode, 12 "Memory" memory, 13 "SystemDisk" system_disk,
    14 "InternetAccessible" internet_accessible, 15 "InstanceFamily" instance_family, 16 "LanIp" lan_ip,
    17 "InstanceType" instance_type, 18 "ExpiredTime" expired_time, 19 "WanIp" wan_ip, 20 "KeyIds" key_ids,
    21 "GPUParams" gpu_params, 22 "DataDisks" data_disks, 23 "SecurityGroupIDs" security_group_ids, 24 "VpcId" vpc_id,
    25 "SubnetId" subnet_id, 26 "OsImage" os_image, 27 "MachineType" machine_type, 28 "InstanceId" instance_id,
    29 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegularNodeInfo {
    pub instance_advanced_settings: Option<InstanceAdvancedSettings>,
    pub autoscaling_group_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
model! { RegularNodeInfo {
    0 "InstanceAdvancedSettings" instance_advanced_settings, 1 "AutoscalingGroupId" autoscaling_group_id, 2 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAdvancedSettings {
    pub desired_pod_number: Option<i64>,
    pub pre_start_user_script: Option<Secret>,
    pub runtime_config: Option<RuntimeConfig>,
    pub user_script: Option<Secret>,
    pub extra_args: Option<InstanceExtraArgs>,
}
model! { InstanceAdvancedSettings {
    0 "DesiredPodNumber" desired_pod_number, 1 "PreStartUserScript" pre_start_user_script,
    2 "RuntimeConfig" runtime_config, 3 "UserScript" user_script, 4 "ExtraArgs" extra_args
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuntimeConfig {
    pub runtime_type: Option<String>,
    pub runtime_version: Option<String>,
    pub runtime_root_dir: Option<String>,
}
model! { RuntimeConfig {
    0 "RuntimeType" runtime_type, 1 "RuntimeVersion" runtime_version, 2 "RuntimeRootDir" runtime_root_dir
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceExtraArgs {
    pub kubelet: Option<Vec<String>>,
}
model! { InstanceExtraArgs {
    0 "Kubelet" kubelet
} }

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
    0 "Name" name, 1 "AutoRenewFlag" auto_renew_flag, 2 "ResourceType" resource_type, 3 "CPU" cpu, 4 "UsedCPU" used_cpu,
    5 "Memory" memory, 6 "UsedMemory" used_memory, 7 "Zone" zone, 8 "VpcId" vpc_id, 9 "SubnetId" subnet_id,
    10 "ActiveAt" active_at, 11 "ExpireAt" expire_at, 12 "MaxCPUScheduledPod" max_cpu_scheduled_pod,
    13 "InstanceAttribute" instance_attribute, 14 "NodeName" node_name, 15 "Duration" duration,
    16 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalNodeInfo {
    pub name: Option<String>,
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub k8s_version: Option<String>,
}
model! { ExternalNodeInfo {
    0 "Name" name, 1 "CPU" cpu, 2 "Memory" memory, 3 "K8SVersion" k8s_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterMachines {
    pub cluster_id: String,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeClusterMachines(cluster_id: String) "DescribeClusterMachines" -> DescribeClusterMachinesOutput {
    0 "ClusterId" cluster_id, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeClusterMachines: Machine = Offset "Offset", "Machines" machines, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterMachinesOutput {
    pub machines: Option<Vec<Machine>>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterMachinesOutput {
    0 "Machines" machines, 1 "TotalCount" total_count
} }

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
    pub cpu: Option<u64>,
    pub gpu: Option<u64>,
    pub renew_flag: Option<String>,
    pub pay_mode: Option<String>,
    pub memory: Option<u64>,
    pub system_disk: Option<Disk>,
    pub internet_accessible: Option<InternetAccessible>,
    pub instance_family: Option<String>,
    pub lan_ip: Option<String>,
    pub instance_type: Option<String>,
    pub expired_time: Option<String>,
}
model! { Machine {
    0 "MachineName" machine_name, 1 "MachineState" machine_state, 2 "Zone" zone,
    3 "InstanceChargeType" instance_charge_type, 4 "CreatedAt" created_at, 5 "LoginStatus" login_status,
    6 "IsProtectedFromScaleIn" is_protected_from_scale_in, 7 "DisplayName" display_name, 8 "CPU" cpu, 9 "GPU" gpu,
    10 "RenewFlag" renew_flag, 11 "PayMode" pay_mode, 12 "Memory" memory, 13 "SystemDisk" system_disk,
    14 "InternetAccessible" internet_accessible, 15 "InstanceFamily" instance_family, 16 "LanIP" lan_ip,
    17 "InstanceType" instance_type, 18 "ExpiredTime" expired_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersOutput {
    pub total_count: Option<i64>,
    pub clusters: Option<Vec<Cluster>>,
    pub errors: Option<Vec<String>>,
}
model! { DescribeClustersOutput {
    0 "TotalCount" total_count, 1 "Clusters" clusters, 2 "Errors" errors
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cluster {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_description: Option<String>,
    pub cluster_version: Option<String>,
    pub cluster_type: Option<String>,
    pub tag_specification: Option<Vec<TagSpecification>>,
    pub cluster_status: Option<String>,
    pub created_time: Option<String>,
    pub cluster_level: Option<String>,
    pub vpc_id: Option<String>,
}
model! { Cluster {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "ClusterDescription" cluster_description,
    3 "ClusterVersion" cluster_version, 4 "ClusterType" cluster_type, 5 "TagSpecification" tag_specification,
    6 "ClusterStatus" cluster_status, 7 "CreatedTime" created_time, 8 "ClusterLevel" cluster_level, 9 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGPUInfo {
    pub instance_type: String,
    pub os_name: Option<String>,
}
operation! { DescribeGPUInfo(instance_type: String) "DescribeGPUInfo" -> DescribeGPUInfoOutput {
    0 "InstanceType" instance_type, 1 "OsName" os_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGPUInfoOutput {
    pub gpu_params: Option<Vec<GPUParams>>,
}
model! { DescribeGPUInfoOutput {
    0 "GPUParams" gpu_params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckPolicies {
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
    Offset "Offset", "HealthCheckPolicies" health_check_policies, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckPoliciesOutput {
    pub health_check_policies: Option<Vec<HealthCheckPolicy>>,
    pub total_count: Option<i64>,
}
model! { DescribeHealthCheckPoliciesOutput {
    0 "HealthCheckPolicies" health_check_policies, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckPolicyBindings {
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
    Offset "Offset", "HealthCheckPolicyBindings" health_check_policy_bindings, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckPolicyBindingsOutput {
    pub health_check_policy_bindings: Option<Vec<HealthCheckPolicyBinding>>,
    pub total_count: Option<i64>,
}
model! { DescribeHealthCheckPolicyBindingsOutput {
    0 "HealthCheckPolicyBindings" health_check_policy_bindings, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheckPolicyBinding {
    pub name: Option<String>,
    pub created_at: Option<String>,
    pub node_pools: Option<Vec<String>>,
}
model! { HealthCheckPolicyBinding {
    0 "Name" name, 1 "CreatedAt" created_at, 2 "NodePools" node_pools
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckTemplate {}
operation! { DescribeHealthCheckTemplate() "DescribeHealthCheckTemplate" -> DescribeHealthCheckTemplateOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthCheckTemplateOutput {
    pub health_check_template: Option<HealthCheckTemplate>,
}
model! { DescribeHealthCheckTemplateOutput {
    0 "HealthCheckTemplate" health_check_template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheckTemplate {
    pub rules: Option<Vec<HealthCheckTemplateRule>>,
}
model! { HealthCheckTemplate {
    0 "Rules" rules
} }

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
    0 "Name" name, 1 "Description" description, 2 "RepairAction" repair_action, 3 "RepairEffect" repair_effect,
    4 "ShouldEnable" should_enable, 5 "ShouldRepair" should_repair, 6 "Severity" severity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodePools {
    pub cluster_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeNodePools(cluster_id: String) "DescribeNodePools" -> DescribeNodePoolsOutput {
    0 "ClusterId" cluster_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeNodePools: NodePool = Offset "Offset", "NodePools" node_pools, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodePoolsOutput {
    pub node_pools: Option<Vec<NodePool>>,
    pub total_count: Option<i64>,
}
model! { DescribeNodePoolsOutput {
    0 "NodePools" node_pools, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodePool {
    pub cluster_id: Option<String>,
    pub node_pool_id: Option<String>,
    pub tags: Option<Vec<TagSpecification>>,
    pub taints: Option<Vec<Taint>>,
    pub deletion_protection: Option<bool>,
    pub unschedulable: Option<bool>,
    pub r#type: Option<String>,
    pub labels: Option<Vec<Label>>,
    pub life_state: Option<String>,
    pub created_at: Option<String>,
    pub name: Option<String>,
    pub native: Option<NativeNodePoolInfo>,
    pub annotations: Option<Vec<Annotation>>,
    pub super_: Option<SuperNodePoolInfo>,
    pub regular: Option<RegularNodePoolInfo>,
    pub external: Option<ExternalNodePoolInfo>,
}
model! { NodePool {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id, 2 "Tags" tags, 3 "Taints" taints,
    4 "DeletionProtection" deletion_protection, 5 "Unschedulable" unschedulable, 6 "Type" r#type, 7 "Labels" labels,
    8 "LifeState" life_state, 9 "CreatedAt" created_at, 10 "Name" name, 11 "Native" native,
    12 "Annotations" annotations, 13 "Super" super_, 14 "Regular" regular, 15 "External" external
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NativeNodePoolInfo {
    pub scaling: Option<MachineSetScaling>,
    pub subnet_ids: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
    pub upgrade_settings: Option<MachineUpgradeSettings>,
    pub auto_repair: Option<bool>,
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub system_disk: Option<Disk>,
    pub key_ids: Option<Vec<String>>,
    pub management: Option<ManagementConfig>,
    pub health_check_policy_name: Option<String>,
    pub host_name_pattern: Option<String>,
    pub kubelet_args: Option<Vec<String>>,
    pub lifecycle: Option<LifecycleConfig>,
    pub runtime_root_dir: Option<String>,
    pub enable_autoscaling: Option<bool>,
    pub instance_types: Option<Vec<String>>,
    pub replicas: Option<i64>,
    pub ready_replicas: Option<i64>,
    pub internet_accessible: Option<InternetAccessible>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub machine_type: Option<String>,
}
model! { NativeNodePoolInfo {
    0 "Scaling" scaling, 1 "SubnetIds" subnet_ids, 2 "SecurityGroupIds" security_group_ids,
    3 "UpgradeSettings" upgrade_settings, 4 "AutoRepair" auto_repair, 5 "InstanceChargeType" instance_charge_type,
    6 "InstanceChargePrepaid" instance_charge_prepaid, 7 "SystemDisk" system_disk, 8 "KeyIds" key_ids,
    9 "Management" management, 10 "HealthCheckPolicyName" health_check_policy_name,
    11 "HostNamePattern" host_name_pattern, 12 "KubeletArgs" kubelet_args, 13 "Lifecycle" lifecycle,
    14 "RuntimeRootDir" runtime_root_dir, 15 "EnableAutoscaling" enable_autoscaling, 16 "InstanceTypes" instance_types,
    17 "Replicas" replicas, 18 "ReadyReplicas" ready_replicas, 19 "InternetAccessible" internet_accessible,
    20 "DataDisks" data_disks, 21 "MachineType" machine_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuperNodePoolInfo {
    pub subnet_ids: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
}
model! { SuperNodePoolInfo {
    0 "SubnetIds" subnet_ids, 1 "SecurityGroupIds" security_group_ids
} }

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
    0 "LaunchConfigurationId" launch_configuration_id, 1 "AutoscalingGroupId" autoscaling_group_id,
    2 "NodeCountSummary" node_count_summary, 3 "AutoscalingGroupStatus" autoscaling_group_status,
    4 "MaxNodesNum" max_nodes_num, 5 "MinNodesNum" min_nodes_num, 6 "DesiredNodesNum" desired_nodes_num,
    7 "NodePoolOs" node_pool_os, 8 "InstanceAdvancedSettings" instance_advanced_settings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeCountSummary {
    pub manually_added: Option<ManuallyAdded>,
    pub autoscaling_added: Option<AutoscalingAdded>,
}
model! { NodeCountSummary {
    0 "ManuallyAdded" manually_added, 1 "AutoscalingAdded" autoscaling_added
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManuallyAdded {
    pub joining: Option<i64>,
    pub initializing: Option<i64>,
    pub normal: Option<i64>,
    pub total: Option<i64>,
}
model! { ManuallyAdded {
    0 "Joining" joining, 1 "Initializing" initializing, 2 "Normal" normal, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoscalingAdded {
    pub joining: Option<i64>,
    pub initializing: Option<i64>,
    pub normal: Option<i64>,
    pub total: Option<i64>,
}
model! { AutoscalingAdded {
    0 "Joining" joining, 1 "Initializing" initializing, 2 "Normal" normal, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalNodePoolInfo {
    pub runtime_config: Option<RuntimeConfig>,
    pub nodes_num: Option<u64>,
}
model! { ExternalNodePoolInfo {
    0 "RuntimeConfig" runtime_config, 1 "NodesNum" nodes_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodePoolsElasticityStrength {}
operation! { DescribeNodePoolsElasticityStrength() "DescribeNodePoolsElasticityStrength" -> Empty {} }

pub type DescribeNodePoolsElasticityStrengthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneInstanceConfigInfos {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeZoneInstanceConfigInfos() "DescribeZoneInstanceConfigInfos" -> Empty {
    0 "Filters" filters: Vec<Filter>
} }

pub type DescribeZoneInstanceConfigInfosOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterMachine {
    pub cluster_id: String,
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

pub type ModifyClusterMachineOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHealthCheckPolicy {
    pub cluster_id: String,
    pub health_check_policy: HealthCheckPolicy,
}
operation! { ModifyHealthCheckPolicy(cluster_id: String, health_check_policy: HealthCheckPolicy)
    "ModifyHealthCheckPolicy" -> Empty {
    0 "ClusterId" cluster_id, 1 "HealthCheckPolicy" health_check_policy
} }

pub type ModifyHealthCheckPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodePool {
    pub cluster_id: String,
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

pub type ModifyNodePoolOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootMachines {
    pub cluster_id: String,
    pub machine_names: Vec<String>,
    pub stop_type: Option<String>,
}
operation! { RebootMachines(cluster_id: String, machine_names: Vec<String>) "RebootMachines" -> Empty {
    0 "ClusterId" cluster_id, 1 "MachineNames" machine_names, 2 "StopType" stop_type: String
} }

pub type RebootMachinesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleNodePool {
    pub cluster_id: String,
    pub node_pool_id: String,
    pub replicas: i64,
}
operation! { ScaleNodePool(cluster_id: String, node_pool_id: String, replicas: i64) "ScaleNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id, 2 "Replicas" replicas
} }

pub type ScaleNodePoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetMachineLogin {
    pub cluster_id: String,
    pub machine_name: String,
    pub key_ids: Option<Vec<String>>,
}
operation! { SetMachineLogin(cluster_id: String, machine_name: String) "SetMachineLogin" -> Empty {
    0 "ClusterId" cluster_id, 1 "MachineName" machine_name, 2 "KeyIds" key_ids: Vec<String>
} }

pub type SetMachineLoginOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartMachines {
    pub cluster_id: String,
    pub machine_names: Vec<String>,
}
operation! { StartMachines(cluster_id: String, machine_names: Vec<String>) "StartMachines" -> Empty {
    0 "ClusterId" cluster_id, 1 "MachineNames" machine_names
} }

pub type StartMachinesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopMachines {
    pub cluster_id: String,
    pub machine_names: Vec<String>,
    pub stop_type: Option<String>,
}
operation! { StopMachines(cluster_id: String, machine_names: Vec<String>) "StopMachines" -> Empty {
    0 "ClusterId" cluster_id, 1 "MachineNames" machine_names, 2 "StopType" stop_type: String
} }

pub type StopMachinesOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_CAM_NO_AUTH: &str = "InternalError.CamNoAuth";
    pub const INTERNAL_ERROR_DB: &str = "InternalError.Db";
    pub const INTERNAL_ERROR_DB_AFFECTIVED_ROWS: &str = "InternalError.DbAffectivedRows";
    pub const INTERNAL_ERROR_DB_RECORD_NOT_FOUND: &str = "InternalError.DbRecordNotFound";
    pub const INTERNAL_ERROR_INIT_MASTER_FAILED: &str = "InternalError.InitMasterFailed";
    pub const INTERNAL_ERROR_PARAM: &str = "InternalError.Param";
    pub const INTERNAL_ERROR_PUBLIC_CLUSTER_OP_NOT_SUPPORT: &str = "InternalError.PublicClusterOpNotSupport";
    pub const INTERNAL_ERROR_QUOTA_MAX_CLS_LIMIT: &str = "InternalError.QuotaMaxClsLimit";
    pub const INTERNAL_ERROR_QUOTA_MAX_NOD_LIMIT: &str = "InternalError.QuotaMaxNodLimit";
    pub const INTERNAL_ERROR_UNEXCEPTED_INTERNAL: &str = "InternalError.UnexceptedInternal";
    pub const INTERNAL_ERROR_UNEXPECTED_INTERNAL: &str = "InternalError.UnexpectedInternal";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_CLUSTER_NOT_FOUND: &str = "InvalidParameter.ClusterNotFound";
    pub const INVALID_PARAMETER_PARAM: &str = "InvalidParameter.Param";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND: &str = "ResourceNotFound.ClusterNotFound";
    pub const RESOURCE_UNAVAILABLE_CLUSTER_STATE: &str = "ResourceUnavailable.ClusterState";
    pub const UNAUTHORIZED_OPERATION_CAM_NO_AUTH: &str = "UnauthorizedOperation.CamNoAuth";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    CreateHealthCheckPolicy, CreateNodePool, DeleteClusterMachines, DeleteHealthCheckPolicy, DeleteNodePool,
    DescribeClusterInstances, DescribeClusterMachines, DescribeClusters, DescribeGPUInfo, DescribeHealthCheckPolicies,
    DescribeHealthCheckPolicyBindings, DescribeHealthCheckTemplate, DescribeNodePools,
    DescribeNodePoolsElasticityStrength, DescribeZoneInstanceConfigInfos, ModifyClusterMachine, ModifyHealthCheckPolicy,
    ModifyNodePool, RebootMachines, ScaleNodePool, SetMachineLogin, StartMachines, StopMachines
}
