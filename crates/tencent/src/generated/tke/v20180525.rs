//! `tke` 2018-05-25.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tke", version: "2018-05-25", code: "tke", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcquireClusterAdminRole {
    pub cluster_id: String,
}
operation! { AcquireClusterAdminRole(cluster_id: String) "AcquireClusterAdminRole" -> Empty {
    0 "ClusterId" cluster_id
} }

pub type AcquireClusterAdminRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddClusterCIDR {
    pub cluster_id: String,
    pub cluster_ci_drs: Vec<String>,
    pub ignore_cluster_cidr_conflict: Option<bool>,
}
operation! { AddClusterCIDR(cluster_id: String, cluster_ci_drs: Vec<String>) "AddClusterCIDR" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterCIDRs" cluster_ci_drs,
    2 "IgnoreClusterCIDRConflict" ignore_cluster_cidr_conflict: bool
} }

pub type AddClusterCIDROutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddExistedInstances {
    pub cluster_id: String,
    pub instance_ids: Vec<String>,
    pub instance_advanced_settings: Option<InstanceAdvancedSettings>,
    pub enhanced_service: Option<EnhancedService>,
    pub login_settings: Option<LoginSettings>,
    pub host_name: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub node_pool: Option<NodePoolOption>,
    pub skip_validate_options: Option<Vec<String>>,
    pub instance_advanced_settings_overrides: Option<Vec<InstanceAdvancedSettings>>,
    pub image_id: Option<String>,
    pub node_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub renew_flag: Option<String>,
}
operation! { AddExistedInstances(cluster_id: String, instance_ids: Vec<String>)
    "AddExistedInstances" -> AddExistedInstancesOutput {
    0 "ClusterId" cluster_id, 1 "InstanceIds" instance_ids,
    2 "InstanceAdvancedSettings" instance_advanced_settings: InstanceAdvancedSettings,
    3 "EnhancedService" enhanced_service: EnhancedService, 4 "LoginSettings" login_settings: LoginSettings,
    5 "HostName" host_name: String, 6 "SecurityGroupIds" security_group_ids: Vec<String>,
    7 "NodePool" node_pool: NodePoolOption, 8 "SkipValidateOptions" skip_validate_options: Vec<String>,
    9 "InstanceAdvancedSettingsOverrides" instance_advanced_settings_overrides: Vec<InstanceAdvancedSettings>,
    10 "ImageId" image_id: String, 11 "NodeType" node_type: String, 12 "Tags" tags: Vec<Tag>,
    13 "RenewFlag" renew_flag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAdvancedSettings {
    pub desired_pod_number: Option<i64>,
    pub gpu_args: Option<GPUArgs>,
    pub pre_start_user_script: Option<Secret>,
    pub taints: Option<Vec<Taint>>,
    pub mount_target: Option<String>,
    pub docker_graph_path: Option<String>,
    pub user_script: Option<Secret>,
    pub unschedulable: Option<i64>,
    pub labels: Option<Vec<Label>>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub extra_args: Option<InstanceExtraArgs>,
}
input! { InstanceAdvancedSettings(desired_pod_number: i64, gpu_args: GPUArgs, pre_start_user_script: Secret, taints: Vec<Taint>) {
    0 "DesiredPodNumber" desired_pod_number: i64, 1 "GPUArgs" gpu_args: GPUArgs,
    2 "PreStartUserScript" pre_start_user_script: Secret, 3 "Taints" taints: Vec<Taint>,
    4 "MountTarget" mount_target: String, 5 "DockerGraphPath" docker_graph_path: String,
    6 "UserScript" user_script: Secret, 7 "Unschedulable" unschedulable: i64, 8 "Labels" labels: Vec<Label>,
    9 "DataDisks" data_disks: Vec<DataDisk>, 10 "ExtraArgs" extra_args: InstanceExtraArgs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GPUArgs {
    pub cuda: Option<DriverVersion>,
    pub cudnn: Option<CUDNN>,
    pub custom_driver: Option<CustomDriver>,
    pub driver: Option<DriverVersion>,
    pub mig_enable: Option<bool>,
}
input! { GPUArgs() {
    0 "CUDA" cuda: DriverVersion, 1 "CUDNN" cudnn: CUDNN, 2 "CustomDriver" custom_driver: CustomDriver,
    3 "Driver" driver: DriverVersion, 4 "MIGEnable" mig_enable: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DriverVersion {
    pub name: Option<String>,
    pub version: Option<String>,
}
input! { DriverVersion(name: String, version: String) {
    0 "Name" name: String, 1 "Version" version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CUDNN {
    pub name: Option<String>,
    pub version: Option<String>,
    pub dev_name: Option<String>,
    pub doc_name: Option<String>,
}
input! { CUDNN(name: String, version: String) {
    0 "Name" name: String, 1 "Version" version: String, 2 "DevName" dev_name: String, 3 "DocName" doc_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomDriver {
    pub address: Option<String>,
}
input! { CustomDriver() {
    0 "Address" address: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Taint {
    pub key: Option<String>,
    pub value: Option<String>,
    pub effect: Option<String>,
}
input! { Taint() {
    0 "Key" key: String, 1 "Value" value: String, 2 "Effect" effect: String
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
pub struct DataDisk {
    pub disk_type: Option<String>,
    pub file_system: Option<String>,
    pub disk_size: Option<i64>,
    pub auto_format_and_mount: Option<bool>,
    pub mount_target: Option<String>,
    pub disk_partition: Option<String>,
}

/// What [`DataDisk::new`] takes.
pub struct DataDiskRequired {
    pub disk_type: String,
    pub file_system: String,
    pub disk_size: i64,
    pub auto_format_and_mount: bool,
    pub mount_target: String,
    pub disk_partition: String,
}
input! { DataDisk{DataDiskRequired: disk_type, file_system, disk_size, auto_format_and_mount, mount_target, disk_partition} {
    0 "DiskType" disk_type: String, 1 "FileSystem" file_system: String, 2 "DiskSize" disk_size: i64,
    3 "AutoFormatAndMount" auto_format_and_mount: bool, 4 "MountTarget" mount_target: String,
    5 "DiskPartition" disk_partition: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceExtraArgs {
    pub kubelet: Option<Vec<String>>,
}
input! { InstanceExtraArgs() {
    0 "Kubelet" kubelet: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhancedService {
    pub security_service: Option<RunSecurityServiceEnabled>,
    pub monitor_service: Option<RunMonitorServiceEnabled>,
    pub automation_service: Option<RunAutomationServiceEnabled>,
}
input! { EnhancedService() {
    0 "SecurityService" security_service: RunSecurityServiceEnabled,
    1 "MonitorService" monitor_service: RunMonitorServiceEnabled,
    2 "AutomationService" automation_service: RunAutomationServiceEnabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSecurityServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunSecurityServiceEnabled() {
    0 "Enabled" enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMonitorServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunMonitorServiceEnabled() {
    0 "Enabled" enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAutomationServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunAutomationServiceEnabled() {
    0 "Enabled" enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginSettings {
    pub password: Option<Secret>,
    pub key_ids: Option<Vec<String>>,
    pub keep_image_login: Option<String>,
}
input! { LoginSettings() {
    0 "Password" password: Secret, 1 "KeyIds" key_ids: Vec<String>, 2 "KeepImageLogin" keep_image_login: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodePoolOption {
    pub add_to_node_pool: Option<bool>,
    pub node_pool_id: Option<String>,
    pub inherit_configuration_from_node_pool: Option<bool>,
}
input! { NodePoolOption() {
    0 "AddToNodePool" add_to_node_pool: bool, 1 "NodePoolId" node_pool_id: String,
    2 "InheritConfigurationFromNodePool" inherit_configuration_from_node_pool: bool
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
pub struct AddExistedInstancesOutput {
    pub failed_instance_ids: Option<Vec<String>>,
    pub succ_instance_ids: Option<Vec<String>>,
    pub timeout_instance_ids: Option<Vec<String>>,
    pub failed_reasons: Option<Vec<String>>,
}
model! { AddExistedInstancesOutput {
    0 "FailedInstanceIds" failed_instance_ids, 1 "SuccInstanceIds" succ_instance_ids,
    2 "TimeoutInstanceIds" timeout_instance_ids, 3 "FailedReasons" failed_reasons
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNodeToNodePool {
    pub cluster_id: String,
    pub node_pool_id: String,
    pub instance_ids: Vec<String>,
}
operation! { AddNodeToNodePool(cluster_id: String, node_pool_id: String, instance_ids: Vec<String>)
    "AddNodeToNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id, 2 "InstanceIds" instance_ids
} }

pub type AddNodeToNodePoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVpcCniSubnets {
    pub cluster_id: String,
    pub subnet_ids: Vec<String>,
    pub vpc_id: String,
    pub skip_adding_non_masquerade_ci_drs: Option<bool>,
}
operation! { AddVpcCniSubnets(cluster_id: String, subnet_ids: Vec<String>, vpc_id: String) "AddVpcCniSubnets" -> Empty {
    0 "ClusterId" cluster_id, 1 "SubnetIds" subnet_ids, 2 "VpcId" vpc_id,
    3 "SkipAddingNonMasqueradeCIDRs" skip_adding_non_masquerade_ci_drs: bool
} }

pub type AddVpcCniSubnetsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelClusterRelease {
    pub id: String,
    pub cluster_id: Option<String>,
    pub cluster_type: Option<String>,
}
operation! { CancelClusterRelease(id: String) "CancelClusterRelease" -> CancelClusterReleaseOutput {
    0 "ID" id, 1 "ClusterId" cluster_id: String, 2 "ClusterType" cluster_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelClusterReleaseOutput {
    pub release: Option<PendingRelease>,
}
model! { CancelClusterReleaseOutput {
    0 "Release" release
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PendingRelease {
    pub condition: Option<String>,
    pub created_time: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub status: Option<String>,
    pub updated_time: Option<String>,
}
model! { PendingRelease {
    0 "Condition" condition, 1 "CreatedTime" created_time, 2 "ID" id, 3 "Name" name, 4 "Namespace" namespace,
    5 "Status" status, 6 "UpdatedTime" updated_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelUpgradePlan {
    pub cluster_id: String,
    pub plan_id: i64,
}
operation! { CancelUpgradePlan(cluster_id: String, plan_id: i64) "CancelUpgradePlan" -> Empty {
    0 "ClusterID" cluster_id, 1 "PlanID" plan_id
} }

pub type CancelUpgradePlanOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckEdgeClusterCIDR {
    pub vpc_id: String,
    pub pod_cidr: String,
    pub service_cidr: String,
}
operation! { CheckEdgeClusterCIDR(vpc_id: String, pod_cidr: String, service_cidr: String)
    "CheckEdgeClusterCIDR" -> CheckEdgeClusterCIDROutput {
    0 "VpcId" vpc_id, 1 "PodCIDR" pod_cidr, 2 "ServiceCIDR" service_cidr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckEdgeClusterCIDROutput {
    pub conflict_code: Option<i64>,
    pub conflict_msg: Option<String>,
}
model! { CheckEdgeClusterCIDROutput {
    0 "ConflictCode" conflict_code, 1 "ConflictMsg" conflict_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstancesUpgradeAble {
    pub cluster_id: String,
    pub instance_ids: Option<Vec<String>>,
    pub upgrade_type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filter: Option<Vec<Filter>>,
}
operation! { CheckInstancesUpgradeAble(cluster_id: String)
    "CheckInstancesUpgradeAble" -> CheckInstancesUpgradeAbleOutput {
    0 "ClusterId" cluster_id, 1 "InstanceIds" instance_ids: Vec<String>, 2 "UpgradeType" upgrade_type: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "Filter" filter: Vec<Filter>
} }

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
pub struct CheckInstancesUpgradeAbleOutput {
    pub cluster_version: Option<String>,
    pub latest_version: Option<String>,
    pub upgrade_able_instances: Option<Vec<UpgradeAbleInstancesItem>>,
    pub total: Option<i64>,
    pub unavailable_version_reason: Option<Vec<UnavailableReason>>,
}
model! { CheckInstancesUpgradeAbleOutput {
    0 "ClusterVersion" cluster_version, 1 "LatestVersion" latest_version,
    2 "UpgradeAbleInstances" upgrade_able_instances, 3 "Total" total,
    4 "UnavailableVersionReason" unavailable_version_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeAbleInstancesItem {
    pub instance_id: Option<String>,
    pub version: Option<String>,
    pub latest_version: Option<String>,
    pub runtime_version: Option<String>,
    pub runtime_latest_version: Option<String>,
}
model! { UpgradeAbleInstancesItem {
    0 "InstanceId" instance_id, 1 "Version" version, 2 "LatestVersion" latest_version,
    3 "RuntimeVersion" runtime_version, 4 "RuntimeLatestVersion" runtime_latest_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnavailableReason {
    pub instance_id: Option<String>,
    pub reason: Option<String>,
}
model! { UnavailableReason {
    0 "InstanceId" instance_id, 1 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupStorageLocation {
    pub storage_region: String,
    pub bucket: String,
    pub name: String,
    pub provider: Option<String>,
    pub path: Option<String>,
}
operation! { CreateBackupStorageLocation(storage_region: String, bucket: String, name: String)
    "CreateBackupStorageLocation" -> Empty {
    0 "StorageRegion" storage_region, 1 "Bucket" bucket, 2 "Name" name, 3 "Provider" provider: String,
    4 "Path" path: String
} }

pub type CreateBackupStorageLocationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCLSLogConfig {
    pub log_config: String,
    pub cluster_id: String,
    pub logset_id: Option<String>,
    pub cluster_type: Option<String>,
}
operation! { CreateCLSLogConfig(log_config: String, cluster_id: String) "CreateCLSLogConfig" -> Empty {
    0 "LogConfig" log_config, 1 "ClusterId" cluster_id, 2 "LogsetId" logset_id: String,
    3 "ClusterType" cluster_type: String
} }

pub type CreateCLSLogConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    pub cluster_type: String,
    pub cluster_cidr_settings: ClusterCIDRSettings,
    pub run_instances_for_node: Option<Vec<RunInstancesForNode>>,
    pub cluster_basic_settings: Option<ClusterBasicSettings>,
    pub cluster_advanced_settings: Option<ClusterAdvancedSettings>,
    pub instance_advanced_settings: Option<InstanceAdvancedSettings>,
    pub existed_instances_for_node: Option<Vec<ExistedInstancesForNode>>,
    pub instance_data_disk_mount_settings: Option<Vec<InstanceDataDiskMountSetting>>,
    pub extension_addons: Option<Vec<ExtensionAddon>>,
    pub cdc_id: Option<String>,
    pub disable_addons: Option<Vec<String>>,
}
operation! { CreateCluster(cluster_type: String, cluster_cidr_settings: ClusterCIDRSettings)
    "CreateCluster" -> CreateClusterOutput {
    0 "ClusterType" cluster_type, 1 "ClusterCIDRSettings" cluster_cidr_settings,
    2 "RunInstancesForNode" run_instances_for_node: Vec<RunInstancesForNode>,
    3 "ClusterBasicSettings" cluster_basic_settings: ClusterBasicSettings,
    4 "ClusterAdvancedSettings" cluster_advanced_settings: ClusterAdvancedSettings,
    5 "InstanceAdvancedSettings" instance_advanced_settings: InstanceAdvancedSettings,
    6 "ExistedInstancesForNode" existed_instances_for_node: Vec<ExistedInstancesForNode>,
    7 "InstanceDataDiskMountSettings" instance_data_disk_mount_settings: Vec<InstanceDataDiskMountSetting>,
    8 "ExtensionAddons" extension_addons: Vec<ExtensionAddon>, 9 "CdcId" cdc_id: String,
    10 "DisableAddons" disable_addons: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterCIDRSettings {
    pub cluster_cidr: Option<String>,
    pub ignore_cluster_cidr_conflict: Option<bool>,
    pub max_node_pod_num: Option<u64>,
    pub max_cluster_service_num: Option<u64>,
    pub service_cidr: Option<String>,
    pub eni_subnet_ids: Option<Vec<String>>,
    pub claim_expired_seconds: Option<i64>,
    pub ignore_service_cidr_conflict: Option<bool>,
}
input! { ClusterCIDRSettings() {
    0 "ClusterCIDR" cluster_cidr: String, 1 "IgnoreClusterCIDRConflict" ignore_cluster_cidr_conflict: bool,
    2 "MaxNodePodNum" max_node_pod_num: u64, 3 "MaxClusterServiceNum" max_cluster_service_num: u64,
    4 "ServiceCIDR" service_cidr: String, 5 "EniSubnetIds" eni_subnet_ids: Vec<String>,
    6 "ClaimExpiredSeconds" claim_expired_seconds: i64, 7 "IgnoreServiceCIDRConflict" ignore_service_cidr_conflict: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesForNode {
    pub node_role: Option<String>,
    pub run_instances_para: Option<Vec<String>>,
    pub instance_advanced_settings_overrides: Option<Vec<InstanceAdvancedSettings>>,
}
input! { RunInstancesForNode(node_role: String, run_instances_para: Vec<String>) {
    0 "NodeRole" node_role: String, 1 "RunInstancesPara" run_instances_para: Vec<String>,
    2 "InstanceAdvancedSettingsOverrides" instance_advanced_settings_overrides: Vec<InstanceAdvancedSettings>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterBasicSettings {
    pub cluster_os: Option<String>,
    pub cluster_version: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_description: Option<String>,
    pub vpc_id: Option<String>,
    pub project_id: Option<i64>,
    pub tag_specification: Option<Vec<TagSpecification>>,
    pub os_customize_type: Option<String>,
    pub need_work_security_group: Option<bool>,
    pub subnet_id: Option<String>,
    pub cluster_level: Option<String>,
    pub auto_upgrade_cluster_level: Option<AutoUpgradeClusterLevel>,
}
input! { ClusterBasicSettings() {
    0 "ClusterOs" cluster_os: String, 1 "ClusterVersion" cluster_version: String, 2 "ClusterName" cluster_name: String,
    3 "ClusterDescription" cluster_description: String, 4 "VpcId" vpc_id: String, 5 "ProjectId" project_id: i64,
    6 "TagSpecification" tag_specification: Vec<TagSpecification>, 7 "OsCustomizeType" os_customize_type: String,
    8 "NeedWorkSecurityGroup" need_work_security_group: bool, 9 "SubnetId" subnet_id: String,
    10 "ClusterLevel" cluster_level: String,
    11 "AutoUpgradeClusterLevel" auto_upgrade_cluster_level: AutoUpgradeClusterLevel
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
pub struct AutoUpgradeClusterLevel {
    pub is_auto_upgrade: Option<bool>,
}
input! { AutoUpgradeClusterLevel(is_auto_upgrade: bool) {
    0 "IsAutoUpgrade" is_auto_upgrade: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterAdvancedSettings {
    pub as_enabled: Option<bool>,
    pub audit_enabled: Option<bool>,
    pub audit_log_topic_id: Option<String>,
    pub audit_logset_id: Option<String>,
    pub base_pod_number: Option<i64>,
    pub cilium_mode: Option<String>,
    pub container_runtime: Option<String>,
    pub data_plane_v2: Option<bool>,
    pub deletion_protection: Option<bool>,
    pub enable_customized_pod_cidr: Option<bool>,
    pub etcd_override_configs: Option<Vec<EtcdOverrideConfig>>,
    pub extra_args: Option<ClusterExtraArgs>,
    pub ipvs: Option<bool>,
    pub is_dual_stack: Option<bool>,
    pub is_non_static_ip_mode: Option<bool>,
    pub kube_proxy_mode: Option<String>,
    pub network_type: Option<String>,
    pub node_name_type: Option<String>,
    pub qgpu_share_enable: Option<bool>,
    pub runtime_version: Option<String>,
    pub vpc_cni_type: Option<String>,
    pub is_high_availability: Option<bool>,
    pub security_mode_config: Option<SecurityModeConfig>,
}
input! { ClusterAdvancedSettings() {
    0 "AsEnabled" as_enabled: bool, 1 "AuditEnabled" audit_enabled: bool,
    2 "AuditLogTopicId" audit_log_topic_id: String, 3 "AuditLogsetId" audit_logset_id: String,
    4 "BasePodNumber" base_pod_number: i64, 5 "CiliumMode" cilium_mode: String,
    6 "ContainerRuntime" container_runtime: String, 7 "DataPlaneV2" data_plane_v2: bool,
    8 "DeletionProtection" deletion_protection: bool, 9 "EnableCustomizedPodCIDR" enable_customized_pod_cidr: bool,
    10 "EtcdOverrideConfigs" etcd_override_configs: Vec<EtcdOverrideConfig>,
    11 "ExtraArgs" extra_args: ClusterExtraArgs, 12 "IPVS" ipvs: bool, 13 "IsDualStack" is_dual_stack: bool,
    14 "IsNonStaticIpMode" is_non_static_ip_mode: bool, 15 "KubeProxyMode" kube_proxy_mode: String,
    16 "NetworkType" network_type: String, 17 "NodeNameType" node_name_type: String,
    18 "QGPUShareEnable" qgpu_share_enable: bool, 19 "RuntimeVersion" runtime_version: String,
    20 "VpcCniType" vpc_cni_type: String, 21 "IsHighAvailability" is_high_availability: bool,
    22 "SecurityModeConfig" security_mode_config: SecurityModeConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtcdOverrideConfig {
    pub resources: Option<Vec<String>>,
}
input! { EtcdOverrideConfig(resources: Vec<String>) {
    0 "Resources" resources: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterExtraArgs {
    pub etcd: Option<Vec<String>>,
    pub kube_api_server: Option<Vec<String>>,
    pub kube_controller_manager: Option<Vec<String>>,
    pub kube_scheduler: Option<Vec<String>>,
}
input! { ClusterExtraArgs() {
    0 "Etcd" etcd: Vec<String>, 1 "KubeAPIServer" kube_api_server: Vec<String>,
    2 "KubeControllerManager" kube_controller_manager: Vec<String>, 3 "KubeScheduler" kube_scheduler: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityModeConfig {
    pub enabled: Option<bool>,
    pub namespaces: Option<Vec<String>>,
    pub labels: Option<Vec<Label>>,
}
input! { SecurityModeConfig() {
    0 "Enabled" enabled: bool, 1 "Namespaces" namespaces: Vec<String>, 2 "Labels" labels: Vec<Label>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExistedInstancesForNode {
    pub node_role: Option<String>,
    pub existed_instances_para: Option<ExistedInstancesPara>,
    pub instance_advanced_settings_override: Option<InstanceAdvancedSettings>,
    pub desired_pod_numbers: Option<Vec<i64>>,
}
input! { ExistedInstancesForNode(node_role: String, existed_instances_para: ExistedInstancesPara) {
    0 "NodeRole" node_role: String, 1 "ExistedInstancesPara" existed_instances_para: ExistedInstancesPara,
    2 "InstanceAdvancedSettingsOverride" instance_advanced_settings_override: InstanceAdvancedSettings,
    3 "DesiredPodNumbers" desired_pod_numbers: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExistedInstancesPara {
    pub instance_ids: Option<Vec<String>>,
    pub instance_advanced_settings: Option<InstanceAdvancedSettings>,
    pub enhanced_service: Option<EnhancedService>,
    pub login_settings: Option<LoginSettings>,
    pub security_group_ids: Option<Vec<String>>,
    pub host_name: Option<String>,
}
input! { ExistedInstancesPara(instance_ids: Vec<String>) {
    0 "InstanceIds" instance_ids: Vec<String>,
    1 "InstanceAdvancedSettings" instance_advanced_settings: InstanceAdvancedSettings,
    2 "EnhancedService" enhanced_service: EnhancedService, 3 "LoginSettings" login_settings: LoginSettings,
    4 "SecurityGroupIds" security_group_ids: Vec<String>, 5 "HostName" host_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDataDiskMountSetting {
    pub instance_type: Option<String>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub zone: Option<String>,
}
input! { InstanceDataDiskMountSetting(instance_type: String, data_disks: Vec<DataDisk>, zone: String) {
    0 "InstanceType" instance_type: String, 1 "DataDisks" data_disks: Vec<DataDisk>, 2 "Zone" zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtensionAddon {
    pub addon_name: Option<String>,
    pub addon_param: Option<String>,
}
input! { ExtensionAddon(addon_name: String, addon_param: String) {
    0 "AddonName" addon_name: String, 1 "AddonParam" addon_param: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterEndpoint {
    pub cluster_id: String,
    pub subnet_id: Option<String>,
    pub is_extranet: Option<bool>,
    pub domain: Option<String>,
    pub security_group: Option<String>,
    pub extensive_parameters: Option<String>,
    pub existed_load_balancer_id: Option<String>,
}
operation! { CreateClusterEndpoint(cluster_id: String) "CreateClusterEndpoint" -> Empty {
    0 "ClusterId" cluster_id, 1 "SubnetId" subnet_id: String, 2 "IsExtranet" is_extranet: bool,
    3 "Domain" domain: String, 4 "SecurityGroup" security_group: String,
    5 "ExtensiveParameters" extensive_parameters: String, 6 "ExistedLoadBalancerId" existed_load_balancer_id: String
} }

pub type CreateClusterEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterEndpointVip {
    pub cluster_id: String,
    pub security_policies: Option<Vec<String>>,
}
operation! { CreateClusterEndpointVip(cluster_id: String) "CreateClusterEndpointVip" -> CreateClusterEndpointVipOutput {
    0 "ClusterId" cluster_id, 1 "SecurityPolicies" security_policies: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterEndpointVipOutput {
    pub request_flow_id: Option<i64>,
}
model! { CreateClusterEndpointVipOutput {
    0 "RequestFlowId" request_flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterInstances {
    pub cluster_id: String,
    pub run_instance_para: String,
    pub instance_advanced_settings: Option<InstanceAdvancedSettings>,
    pub skip_validate_options: Option<Vec<String>>,
}
operation! { CreateClusterInstances(cluster_id: String, run_instance_para: String)
    "CreateClusterInstances" -> CreateClusterInstancesOutput {
    0 "ClusterId" cluster_id, 1 "RunInstancePara" run_instance_para,
    2 "InstanceAdvancedSettings" instance_advanced_settings: InstanceAdvancedSettings,
    3 "SkipValidateOptions" skip_validate_options: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterInstancesOutput {
    pub instance_id_set: Option<Vec<String>>,
}
model! { CreateClusterInstancesOutput {
    0 "InstanceIdSet" instance_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterMaintenanceWindowAndExclusions {
    pub cluster_id: String,
    pub maintenance_time: String,
    pub duration: i64,
    pub day_of_week: Vec<String>,
    pub exclusions: Option<Vec<MaintenanceExclusion>>,
}
operation! { CreateClusterMaintenanceWindowAndExclusions(cluster_id: String, maintenance_time: String, duration: i64, day_of_week: Vec<String>)
    "CreateClusterMaintenanceWindowAndExclusions" -> Empty {
    0 "ClusterID" cluster_id, 1 "MaintenanceTime" maintenance_time, 2 "Duration" duration, 3 "DayOfWeek" day_of_week,
    4 "Exclusions" exclusions: Vec<MaintenanceExclusion>
} }

pub type CreateClusterMaintenanceWindowAndExclusionsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaintenanceExclusion {
    pub name: Option<String>,
    pub start_at: Option<String>,
    pub end_at: Option<String>,
    pub id: Option<i64>,
}
input! { MaintenanceExclusion(name: String, start_at: String, end_at: String) {
    0 "Name" name: String, 1 "StartAt" start_at: String, 2 "EndAt" end_at: String, 3 "ID" id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePool {
    pub cluster_id: String,
    pub auto_scaling_group_para: String,
    pub launch_configure_para: String,
    pub instance_advanced_settings: InstanceAdvancedSettings,
    pub enable_autoscale: bool,
    pub name: Option<String>,
    pub labels: Option<Vec<Label>>,
    pub taints: Option<Vec<Taint>>,
    pub annotations: Option<Vec<AnnotationValue>>,
    pub container_runtime: Option<String>,
    pub runtime_version: Option<String>,
    pub node_pool_os: Option<String>,
    pub os_customize_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub deletion_protection: Option<bool>,
    pub skip_validate_options: Option<Vec<String>>,
}

/// What [`CreateClusterNodePool::new`] takes.
pub struct CreateClusterNodePoolRequired {
    pub cluster_id: String,
    pub auto_scaling_group_para: String,
    pub launch_configure_para: String,
    pub instance_advanced_settings: InstanceAdvancedSettings,
    pub enable_autoscale: bool,
}
operation! { CreateClusterNodePool{CreateClusterNodePoolRequired: cluster_id, auto_scaling_group_para, launch_configure_para, instance_advanced_settings, enable_autoscale}
    "CreateClusterNodePool" -> CreateClusterNodePoolOutput {
    0 "ClusterId" cluster_id, 1 "AutoScalingGroupPara" auto_scaling_group_para,
    2 "LaunchConfigurePara" launch_configure_para, 3 "InstanceAdvancedSettings" instance_advanced_settings,
    4 "EnableAutoscale" enable_autoscale, 5 "Name" name: String, 6 "Labels" labels: Vec<Label>,
    7 "Taints" taints: Vec<Taint>, 8 "Annotations" annotations: Vec<AnnotationValue>,
    9 "ContainerRuntime" container_runtime: String, 10 "RuntimeVersion" runtime_version: String,
    11 "NodePoolOs" node_pool_os: String, 12 "OsCustomizeType" os_customize_type: String, 13 "Tags" tags: Vec<Tag>,
    14 "DeletionProtection" deletion_protection: bool, 15 "SkipValidateOptions" skip_validate_options: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnnotationValue {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { AnnotationValue(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolOutput {
    pub node_pool_id: Option<String>,
}
model! { CreateClusterNodePoolOutput {
    0 "NodePoolId" node_pool_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterRelease {
    pub cluster_id: String,
    pub name: String,
    pub namespace: String,
    pub chart: String,
    pub values: Option<ReleaseValues>,
    pub chart_from: Option<String>,
    pub chart_version: Option<String>,
    pub chart_repo_url: Option<String>,
    pub username: Option<String>,
    pub password: Option<Secret>,
    pub chart_namespace: Option<String>,
    pub cluster_type: Option<String>,
}
operation! { CreateClusterRelease(cluster_id: String, name: String, namespace: String, chart: String)
    "CreateClusterRelease" -> CreateClusterReleaseOutput {
    0 "ClusterId" cluster_id, 1 "Name" name, 2 "Namespace" namespace, 3 "Chart" chart, 4 "Values" values: ReleaseValues,
    5 "ChartFrom" chart_from: String, 6 "ChartVersion" chart_version: String, 7 "ChartRepoURL" chart_repo_url: String,
    8 "Username" username: String, 9 "Password" password: Secret, 10 "ChartNamespace" chart_namespace: String,
    11 "ClusterType" cluster_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseValues {
    pub raw_original: Option<String>,
    pub values_type: Option<String>,
}
input! { ReleaseValues(raw_original: String, values_type: String) {
    0 "RawOriginal" raw_original: String, 1 "ValuesType" values_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterReleaseOutput {
    pub release: Option<PendingRelease>,
}
model! { CreateClusterReleaseOutput {
    0 "Release" release
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterRoute {
    pub route_table_name: String,
    pub destination_cidr_block: String,
    pub gateway_ip: String,
}
operation! { CreateClusterRoute(route_table_name: String, destination_cidr_block: String, gateway_ip: String)
    "CreateClusterRoute" -> Empty {
    0 "RouteTableName" route_table_name, 1 "DestinationCidrBlock" destination_cidr_block, 2 "GatewayIp" gateway_ip
} }

pub type CreateClusterRouteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterRouteTable {
    pub route_table_name: String,
    pub route_table_cidr_block: String,
    pub vpc_id: String,
    pub ignore_cluster_cidr_conflict: Option<i64>,
}
operation! { CreateClusterRouteTable(route_table_name: String, route_table_cidr_block: String, vpc_id: String)
    "CreateClusterRouteTable" -> Empty {
    0 "RouteTableName" route_table_name, 1 "RouteTableCidrBlock" route_table_cidr_block, 2 "VpcId" vpc_id,
    3 "IgnoreClusterCidrConflict" ignore_cluster_cidr_conflict: i64
} }

pub type CreateClusterRouteTableOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterVirtualNode {
    pub cluster_id: String,
    pub node_pool_id: String,
    pub subnet_id: Option<String>,
    pub subnet_ids: Option<Vec<String>>,
    pub virtual_nodes: Option<Vec<VirtualNodeSpec>>,
}
operation! { CreateClusterVirtualNode(cluster_id: String, node_pool_id: String)
    "CreateClusterVirtualNode" -> CreateClusterVirtualNodeOutput {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id, 2 "SubnetId" subnet_id: String,
    3 "SubnetIds" subnet_ids: Vec<String>, 4 "VirtualNodes" virtual_nodes: Vec<VirtualNodeSpec>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualNodeSpec {
    pub display_name: Option<String>,
    pub subnet_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub quota: Option<SuperNodeResource>,
}
input! { VirtualNodeSpec(display_name: String, subnet_id: String) {
    0 "DisplayName" display_name: String, 1 "SubnetId" subnet_id: String, 2 "Tags" tags: Vec<Tag>,
    3 "Quota" quota: SuperNodeResource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuperNodeResource {
    pub node_name: Option<String>,
    pub num: Option<u64>,
    pub cpu: Option<f64>,
    pub memory: Option<f64>,
    pub gpu: Option<f64>,
    pub quota_type: Option<String>,
    pub charge_type: Option<String>,
    pub resource_type: Option<String>,
    pub disaster_recover_group_id: Option<String>,
    pub price_type: Option<String>,
}
input! { SuperNodeResource() {
    0 "NodeName" node_name: String, 1 "Num" num: u64, 2 "Cpu" cpu: f64, 3 "Memory" memory: f64, 4 "Gpu" gpu: f64,
    5 "QuotaType" quota_type: String, 6 "ChargeType" charge_type: String, 7 "ResourceType" resource_type: String,
    8 "DisasterRecoverGroupId" disaster_recover_group_id: String, 9 "PriceType" price_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterVirtualNodeOutput {
    pub node_name: Option<String>,
}
model! { CreateClusterVirtualNodeOutput {
    0 "NodeName" node_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterVirtualNodePool {
    pub cluster_id: String,
    pub name: String,
    pub security_group_ids: Vec<String>,
    pub subnet_ids: Option<Vec<String>>,
    pub labels: Option<Vec<Label>>,
    pub taints: Option<Vec<Taint>>,
    pub virtual_nodes: Option<Vec<VirtualNodeSpec>>,
    pub deletion_protection: Option<bool>,
    pub os: Option<String>,
    pub subnet_allocation_policy: Option<SubnetAllocationPolicy>,
    pub agent_plugin: Option<AgentPluginConfig>,
}
operation! { CreateClusterVirtualNodePool(cluster_id: String, name: String, security_group_ids: Vec<String>)
    "CreateClusterVirtualNodePool" -> CreateClusterVirtualNodePoolOutput {
    0 "ClusterId" cluster_id, 1 "Name" name, 2 "SecurityGroupIds" security_group_ids,
    3 "SubnetIds" subnet_ids: Vec<String>, 4 "Labels" labels: Vec<Label>, 5 "Taints" taints: Vec<Taint>,
    6 "VirtualNodes" virtual_nodes: Vec<VirtualNodeSpec>, 7 "DeletionProtection" deletion_protection: bool,
    8 "OS" os: String, 9 "SubnetAllocationPolicy" subnet_allocation_policy: SubnetAllocationPolicy,
    10 "AgentPlugin" agent_plugin: AgentPluginConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetAllocationPolicy {
    pub allocations: Option<Vec<SubnetAllocation>>,
}
input! { SubnetAllocationPolicy(allocations: Vec<SubnetAllocation>) {
    0 "Allocations" allocations: Vec<SubnetAllocation>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetAllocation {
    pub subnet_id: Option<String>,
    pub ratio: Option<u64>,
}
input! { SubnetAllocation(subnet_id: String, ratio: u64) {
    0 "SubnetId" subnet_id: String, 1 "Ratio" ratio: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentPluginConfig {
    pub chart_version: Option<String>,
    pub host: Option<String>,
    pub password: Option<Secret>,
    pub port: Option<i64>,
    pub ssl_mode: Option<String>,
    pub service_domain: Option<String>,
    pub username: Option<String>,
}
input! { AgentPluginConfig() {
    0 "ChartVersion" chart_version: String, 1 "Host" host: String, 2 "Password" password: Secret, 3 "Port" port: i64,
    4 "SSLMode" ssl_mode: String, 5 "ServiceDomain" service_domain: String, 6 "Username" username: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterVirtualNodePoolOutput {
    pub node_pool_id: Option<String>,
}
model! { CreateClusterVirtualNodePoolOutput {
    0 "NodePoolId" node_pool_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateECMInstances {
    pub cluster_id: String,
    pub module_id: String,
    pub zone_instance_count_isp_set: Vec<ECMZoneInstanceCountISP>,
    pub password: Option<Secret>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub image_id: Option<String>,
    pub instance_name: Option<String>,
    pub host_name: Option<String>,
    pub enhanced_service: Option<ECMEnhancedService>,
    pub user_data: Option<Secret>,
    pub external: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
}
operation! { CreateECMInstances(cluster_id: String, module_id: String, zone_instance_count_isp_set: Vec<ECMZoneInstanceCountISP>)
    "CreateECMInstances" -> CreateECMInstancesOutput {
    0 "ClusterID" cluster_id, 1 "ModuleId" module_id, 2 "ZoneInstanceCountISPSet" zone_instance_count_isp_set,
    3 "Password" password: Secret, 4 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    5 "ImageId" image_id: String, 6 "InstanceName" instance_name: String, 7 "HostName" host_name: String,
    8 "EnhancedService" enhanced_service: ECMEnhancedService, 9 "UserData" user_data: Secret,
    10 "External" external: String, 11 "SecurityGroupIds" security_group_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ECMZoneInstanceCountISP {
    pub zone: Option<String>,
    pub instance_count: Option<i64>,
    pub isp: Option<String>,
}
input! { ECMZoneInstanceCountISP(zone: String, instance_count: i64, isp: String) {
    0 "Zone" zone: String, 1 "InstanceCount" instance_count: i64, 2 "ISP" isp: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ECMEnhancedService {
    pub security_service: Option<ECMRunMonitorServiceEnabled>,
    pub monitor_service: Option<ECMRunSecurityServiceEnabled>,
}
input! { ECMEnhancedService() {
    0 "SecurityService" security_service: ECMRunMonitorServiceEnabled,
    1 "MonitorService" monitor_service: ECMRunSecurityServiceEnabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ECMRunMonitorServiceEnabled {
    pub enabled: Option<bool>,
}
input! { ECMRunMonitorServiceEnabled() {
    0 "Enabled" enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ECMRunSecurityServiceEnabled {
    pub enabled: Option<bool>,
    pub version: Option<i64>,
}
input! { ECMRunSecurityServiceEnabled() {
    0 "Enabled" enabled: bool, 1 "Version" version: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateECMInstancesOutput {
    pub ecm_id_set: Option<Vec<String>>,
}
model! { CreateECMInstancesOutput {
    0 "EcmIdSet" ecm_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEKSCluster {
    pub k8s_version: String,
    pub vpc_id: String,
    pub cluster_name: String,
    pub subnet_ids: Vec<String>,
    pub cluster_desc: Option<String>,
    pub service_subnet_id: Option<String>,
    pub dns_servers: Option<Vec<DnsServerConf>>,
    pub extra_param: Option<String>,
    pub enable_vpc_core_dns: Option<bool>,
    pub tag_specification: Option<Vec<TagSpecification>>,
    pub subnet_infos: Option<Vec<SubnetInfos>>,
}
operation! { CreateEKSCluster(k8s_version: String, vpc_id: String, cluster_name: String, subnet_ids: Vec<String>)
    "CreateEKSCluster" -> CreateEKSClusterOutput {
    0 "K8SVersion" k8s_version, 1 "VpcId" vpc_id, 2 "ClusterName" cluster_name, 3 "SubnetIds" subnet_ids,
    4 "ClusterDesc" cluster_desc: String, 5 "ServiceSubnetId" service_subnet_id: String,
    6 "DnsServers" dns_servers: Vec<DnsServerConf>, 7 "ExtraParam" extra_param: String,
    8 "EnableVpcCoreDNS" enable_vpc_core_dns: bool, 9 "TagSpecification" tag_specification: Vec<TagSpecification>,
    10 "SubnetInfos" subnet_infos: Vec<SubnetInfos>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DnsServerConf {
    pub domain: Option<String>,
    pub dns_servers: Option<Vec<String>>,
}
input! { DnsServerConf(domain: String, dns_servers: Vec<String>) {
    0 "Domain" domain: String, 1 "DnsServers" dns_servers: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetInfos {
    pub subnet_id: Option<String>,
    pub name: Option<String>,
    pub security_groups: Option<Vec<String>>,
    pub os: Option<String>,
    pub arch: Option<String>,
}
input! { SubnetInfos(subnet_id: String, name: String) {
    0 "SubnetId" subnet_id: String, 1 "Name" name: String, 2 "SecurityGroups" security_groups: Vec<String>,
    3 "Os" os: String, 4 "Arch" arch: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEKSClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateEKSClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEKSContainerInstances {
    pub containers: Vec<Container>,
    pub eks_ci_name: String,
    pub security_group_ids: Vec<String>,
    pub subnet_id: String,
    pub vpc_id: String,
    pub memory: f64,
    pub cpu: f64,
    pub restart_policy: Option<String>,
    pub image_registry_credentials: Option<Vec<ImageRegistryCredential>>,
    pub eks_ci_volume: Option<EksCiVolume>,
    pub replicas: Option<i64>,
    pub init_containers: Option<Vec<Container>>,
    pub dns_config: Option<DNSConfig>,
    pub existed_eip_ids: Option<Vec<String>>,
    pub auto_create_eip_attribute: Option<EipAttribute>,
    pub auto_create_eip: Option<bool>,
    pub cpu_type: Option<String>,
    pub gpu_type: Option<String>,
    pub gpu_count: Option<u64>,
    pub cam_role_name: Option<String>,
}

/// What [`CreateEKSContainerInstances::new`] takes.
pub struct CreateEKSContainerInstancesRequired {
    pub containers: Vec<Container>,
    pub eks_ci_name: String,
    pub security_group_ids: Vec<String>,
    pub subnet_id: String,
    pub vpc_id: String,
    pub memory: f64,
    pub cpu: f64,
}
operation! { CreateEKSContainerInstances{CreateEKSContainerInstancesRequired: containers, eks_ci_name, security_group_ids, subnet_id, vpc_id, memory, cpu}
    "CreateEKSContainerInstances" -> CreateEKSContainerInstancesOutput {
    0 "Containers" containers, 1 "EksCiName" eks_ci_name, 2 "SecurityGroupIds" security_group_ids,
    3 "SubnetId" subnet_id, 4 "VpcId" vpc_id, 5 "Memory" memory, 6 "Cpu" cpu, 7 "RestartPolicy" restart_policy: String,
    8 "ImageRegistryCredentials" image_registry_credentials: Vec<ImageRegistryCredential>,
    9 "EksCiVolume" eks_ci_volume: EksCiVolume, 10 "Replicas" replicas: i64,
    11 "InitContainers" init_containers: Vec<Container>, 12 "DnsConfig" dns_config: DNSConfig,
    13 "ExistedEipIds" existed_eip_ids: Vec<String>,
    14 "AutoCreateEipAttribute" auto_create_eip_attribute: EipAttribute, 15 "AutoCreateEip" auto_create_eip: bool,
    16 "CpuType" cpu_type: String, 17 "GpuType" gpu_type: String, 18 "GpuCount" gpu_count: u64,
    19 "CamRoleName" cam_role_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Container {
    pub image: Option<String>,
    pub name: Option<String>,
    pub args: Option<Vec<String>>,
    pub commands: Option<Vec<String>>,
    pub cpu: Option<f64>,
    pub current_state: Option<ContainerState>,
    pub environment_vars: Option<Vec<EnvironmentVariable>>,
    pub gpu_limit: Option<u64>,
    pub liveness_probe: Option<LivenessOrReadinessProbe>,
    pub memory: Option<f64>,
    pub readiness_probe: Option<LivenessOrReadinessProbe>,
    pub restart_count: Option<u64>,
    pub security_context: Option<SecurityContext>,
    pub volume_mounts: Option<Vec<VolumeMount>>,
    pub working_dir: Option<String>,
}
input! { Container(image: String, name: String) {
    0 "Image" image: String, 1 "Name" name: String, 2 "Args" args: Vec<String>, 3 "Commands" commands: Vec<String>,
    4 "Cpu" cpu: f64, 5 "CurrentState" current_state: ContainerState,
    6 "EnvironmentVars" environment_vars: Vec<EnvironmentVariable>, 7 "GpuLimit" gpu_limit: u64,
    8 "LivenessProbe" liveness_probe: LivenessOrReadinessProbe, 9 "Memory" memory: f64,
    10 "ReadinessProbe" readiness_probe: LivenessOrReadinessProbe, 11 "RestartCount" restart_count: u64,
    12 "SecurityContext" security_context: SecurityContext, 13 "VolumeMounts" volume_mounts: Vec<VolumeMount>,
    14 "WorkingDir" working_dir: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerState {
    pub exit_code: Option<i64>,
    pub finish_time: Option<String>,
    pub message: Option<String>,
    pub reason: Option<String>,
    pub restart_count: Option<i64>,
    pub start_time: Option<String>,
    pub state: Option<String>,
}
input! { ContainerState() {
    0 "ExitCode" exit_code: i64, 1 "FinishTime" finish_time: String, 2 "Message" message: String,
    3 "Reason" reason: String, 4 "RestartCount" restart_count: i64, 5 "StartTime" start_time: String,
    6 "State" state: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentVariable {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { EnvironmentVariable() {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivenessOrReadinessProbe {
    pub probe: Option<Probe>,
    pub exec: Option<Exec>,
    pub http_get: Option<HttpGet>,
    pub tcp_socket: Option<TcpSocket>,
}
input! { LivenessOrReadinessProbe(probe: Probe) {
    0 "Probe" probe: Probe, 1 "Exec" exec: Exec, 2 "HttpGet" http_get: HttpGet, 3 "TcpSocket" tcp_socket: TcpSocket
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Probe {
    pub failure_threshold: Option<i64>,
    pub initial_delay_seconds: Option<i64>,
    pub period_seconds: Option<i64>,
    pub success_threshold: Option<i64>,
    pub timeout_seconds: Option<i64>,
}
input! { Probe() {
    0 "FailureThreshold" failure_threshold: i64, 1 "InitialDelaySeconds" initial_delay_seconds: i64,
    2 "PeriodSeconds" period_seconds: i64, 3 "SuccessThreshold" success_threshold: i64,
    4 "TimeoutSeconds" timeout_seconds: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Exec {
    pub commands: Option<Vec<String>>,
}
input! { Exec() {
    0 "Commands" commands: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpGet {
    pub path: Option<String>,
    pub port: Option<i64>,
    pub scheme: Option<String>,
}
input! { HttpGet(path: String, port: i64, scheme: String) {
    0 "Path" path: String, 1 "Port" port: i64, 2 "Scheme" scheme: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TcpSocket {
    pub port: Option<u64>,
}
input! { TcpSocket() {
    0 "Port" port: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityContext {
    pub capabilities: Option<Capabilities>,
}
input! { SecurityContext() {
    0 "Capabilities" capabilities: Capabilities
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Capabilities {
    pub add: Option<Vec<String>>,
    pub drop: Option<Vec<String>>,
}
input! { Capabilities() {
    0 "Add" add: Vec<String>, 1 "Drop" drop: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VolumeMount {
    pub mount_path: Option<String>,
    pub name: Option<String>,
    pub mount_propagation: Option<String>,
    pub read_only: Option<bool>,
    pub sub_path: Option<String>,
    pub sub_path_expr: Option<String>,
}
input! { VolumeMount(mount_path: String, name: String) {
    0 "MountPath" mount_path: String, 1 "Name" name: String, 2 "MountPropagation" mount_propagation: String,
    3 "ReadOnly" read_only: bool, 4 "SubPath" sub_path: String, 5 "SubPathExpr" sub_path_expr: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRegistryCredential {
    pub server: Option<String>,
    pub username: Option<String>,
    pub password: Option<Secret>,
    pub name: Option<String>,
}
input! { ImageRegistryCredential() {
    0 "Server" server: String, 1 "Username" username: String, 2 "Password" password: Secret, 3 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EksCiVolume {
    pub cbs_volumes: Option<Vec<CbsVolume>>,
    pub nfs_volumes: Option<Vec<NfsVolume>>,
}
input! { EksCiVolume() {
    0 "CbsVolumes" cbs_volumes: Vec<CbsVolume>, 1 "NfsVolumes" nfs_volumes: Vec<NfsVolume>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CbsVolume {
    pub cbs_disk_id: Option<String>,
    pub name: Option<String>,
}
input! { CbsVolume(cbs_disk_id: String, name: String) {
    0 "CbsDiskId" cbs_disk_id: String, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NfsVolume {
    pub name: Option<String>,
    pub path: Option<String>,
    pub server: Option<String>,
    pub read_only: Option<bool>,
}
input! { NfsVolume(name: String, path: String, server: String) {
    0 "Name" name: String, 1 "Path" path: String, 2 "Server" server: String, 3 "ReadOnly" read_only: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DNSConfig {
    pub nameservers: Option<Vec<String>>,
    pub options: Option<Vec<DNSConfigOption>>,
    pub searches: Option<Vec<String>>,
}
input! { DNSConfig() {
    0 "Nameservers" nameservers: Vec<String>, 1 "Options" options: Vec<DNSConfigOption>,
    2 "Searches" searches: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DNSConfigOption {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { DNSConfigOption(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipAttribute {
    pub delete_policy: Option<String>,
    pub internet_service_provider: Option<String>,
    pub internet_max_bandwidth_out: Option<u64>,
}
input! { EipAttribute(delete_policy: String) {
    0 "DeletePolicy" delete_policy: String, 1 "InternetServiceProvider" internet_service_provider: String,
    2 "InternetMaxBandwidthOut" internet_max_bandwidth_out: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEKSContainerInstancesOutput {
    pub eks_ci_ids: Option<Vec<String>>,
}
model! { CreateEKSContainerInstancesOutput {
    0 "EksCiIds" eks_ci_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeCVMInstances {
    pub cluster_id: String,
    pub run_instance_para: String,
    pub cvm_region: String,
    pub cvm_count: i64,
    pub external: Option<String>,
    pub user_script: Option<Secret>,
    pub enable_eni: Option<bool>,
}
operation! { CreateEdgeCVMInstances(cluster_id: String, run_instance_para: String, cvm_region: String, cvm_count: i64)
    "CreateEdgeCVMInstances" -> CreateEdgeCVMInstancesOutput {
    0 "ClusterID" cluster_id, 1 "RunInstancePara" run_instance_para, 2 "CvmRegion" cvm_region, 3 "CvmCount" cvm_count,
    4 "External" external: String, 5 "UserScript" user_script: Secret, 6 "EnableEni" enable_eni: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeCVMInstancesOutput {
    pub cvm_id_set: Option<Vec<String>>,
}
model! { CreateEdgeCVMInstancesOutput {
    0 "CvmIdSet" cvm_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeLogConfig {
    pub cluster_id: String,
    pub log_config: String,
    pub logset_id: Option<String>,
}
operation! { CreateEdgeLogConfig(cluster_id: String, log_config: String) "CreateEdgeLogConfig" -> Empty {
    0 "ClusterId" cluster_id, 1 "LogConfig" log_config, 2 "LogsetId" logset_id: String
} }

pub type CreateEdgeLogConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEksLogConfig {
    pub cluster_id: String,
    pub log_config: String,
    pub logset_id: Option<String>,
}
operation! { CreateEksLogConfig(cluster_id: String, log_config: String)
    "CreateEksLogConfig" -> CreateEksLogConfigOutput {
    0 "ClusterId" cluster_id, 1 "LogConfig" log_config, 2 "LogsetId" logset_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEksLogConfigOutput {
    pub topic_id: Option<String>,
}
model! { CreateEksLogConfigOutput {
    0 "TopicId" topic_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalNodePool {
    pub cluster_id: String,
    pub name: String,
    pub container_runtime: String,
    pub runtime_version: String,
    pub labels: Option<Vec<Label>>,
    pub taints: Option<Vec<Taint>>,
    pub instance_advanced_settings: Option<InstanceAdvancedSettings>,
    pub deletion_protection: Option<bool>,
    pub node_type: Option<String>,
}
operation! { CreateExternalNodePool(cluster_id: String, name: String, container_runtime: String, runtime_version: String)
    "CreateExternalNodePool" -> CreateExternalNodePoolOutput {
    0 "ClusterId" cluster_id, 1 "Name" name, 2 "ContainerRuntime" container_runtime, 3 "RuntimeVersion" runtime_version,
    4 "Labels" labels: Vec<Label>, 5 "Taints" taints: Vec<Taint>,
    6 "InstanceAdvancedSettings" instance_advanced_settings: InstanceAdvancedSettings,
    7 "DeletionProtection" deletion_protection: bool, 8 "NodeType" node_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalNodePoolOutput {
    pub node_pool_id: Option<String>,
}
model! { CreateExternalNodePoolOutput {
    0 "NodePoolId" node_pool_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalMaintenanceWindowAndExclusions {
    pub maintenance_time: String,
    pub duration: i64,
    pub day_of_week: Vec<String>,
    pub target_regions: Vec<String>,
    pub exclusions: Option<Vec<MaintenanceExclusion>>,
}
operation! { CreateGlobalMaintenanceWindowAndExclusions(maintenance_time: String, duration: i64, day_of_week: Vec<String>, target_regions: Vec<String>)
    "CreateGlobalMaintenanceWindowAndExclusions" -> CreateGlobalMaintenanceWindowAndExclusionsOutput {
    0 "MaintenanceTime" maintenance_time, 1 "Duration" duration, 2 "DayOfWeek" day_of_week,
    3 "TargetRegions" target_regions, 4 "Exclusions" exclusions: Vec<MaintenanceExclusion>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalMaintenanceWindowAndExclusionsOutput {
    pub id: Option<i64>,
}
model! { CreateGlobalMaintenanceWindowAndExclusionsOutput {
    0 "ID" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageCache {
    pub images: Vec<String>,
    pub subnet_id: String,
    pub vpc_id: String,
    pub image_cache_name: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub image_registry_credentials: Option<Vec<ImageRegistryCredential>>,
    pub existed_eip_id: Option<String>,
    pub auto_create_eip: Option<bool>,
    pub auto_create_eip_attribute: Option<EipAttribute>,
    pub image_cache_size: Option<u64>,
    pub retention_days: Option<u64>,
    pub registry_skip_verify_list: Option<Vec<String>>,
    pub registry_http_end_point_list: Option<Vec<String>>,
    pub resolve_config: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateImageCache(images: Vec<String>, subnet_id: String, vpc_id: String)
    "CreateImageCache" -> CreateImageCacheOutput {
    0 "Images" images, 1 "SubnetId" subnet_id, 2 "VpcId" vpc_id, 3 "ImageCacheName" image_cache_name: String,
    4 "SecurityGroupIds" security_group_ids: Vec<String>,
    5 "ImageRegistryCredentials" image_registry_credentials: Vec<ImageRegistryCredential>,
    6 "ExistedEipId" existed_eip_id: String, 7 "AutoCreateEip" auto_create_eip: bool,
    8 "AutoCreateEipAttribute" auto_create_eip_attribute: EipAttribute, 9 "ImageCacheSize" image_cache_size: u64,
    10 "RetentionDays" retention_days: u64, 11 "RegistrySkipVerifyList" registry_skip_verify_list: Vec<String>,
    12 "RegistryHttpEndPointList" registry_http_end_point_list: Vec<String>, 13 "ResolveConfig" resolve_config: String,
    14 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageCacheOutput {
    pub image_cache_id: Option<String>,
}
model! { CreateImageCacheOutput {
    0 "ImageCacheId" image_cache_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertPolicy {
    pub instance_id: String,
    pub alert_rule: PrometheusAlertPolicyItem,
}
operation! { CreatePrometheusAlertPolicy(instance_id: String, alert_rule: PrometheusAlertPolicyItem)
    "CreatePrometheusAlertPolicy" -> CreatePrometheusAlertPolicyOutput {
    0 "InstanceId" instance_id, 1 "AlertRule" alert_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAlertPolicyItem {
    pub name: Option<String>,
    pub rules: Option<Vec<PrometheusAlertRule>>,
    pub id: Option<String>,
    pub template_id: Option<String>,
    pub notification: Option<PrometheusNotificationItem>,
    pub updated_at: Option<String>,
    pub cluster_id: Option<String>,
}
input! { PrometheusAlertPolicyItem(name: String, rules: Vec<PrometheusAlertRule>) {
    0 "Name" name: String, 1 "Rules" rules: Vec<PrometheusAlertRule>, 2 "Id" id: String,
    3 "TemplateId" template_id: String, 4 "Notification" notification: PrometheusNotificationItem,
    5 "UpdatedAt" updated_at: String, 6 "ClusterId" cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAlertRule {
    pub name: Option<String>,
    pub rule: Option<String>,
    pub labels: Option<Vec<Label>>,
    pub template: Option<String>,
    pub r#for: Option<String>,
    pub describe: Option<String>,
    pub annotations: Option<Vec<Label>>,
    pub rule_state: Option<i64>,
}

/// What [`PrometheusAlertRule::new`] takes.
pub struct PrometheusAlertRuleRequired {
    pub name: String,
    pub rule: String,
    pub labels: Vec<Label>,
    pub template: String,
    pub r#for: String,
}
input! { PrometheusAlertRule{PrometheusAlertRuleRequired: name, rule, labels, template, r#for} {
    0 "Name" name: String, 1 "Rule" rule: String, 2 "Labels" labels: Vec<Label>, 3 "Template" template: String,
    4 "For" r#for: String, 5 "Describe" describe: String, 6 "Annotations" annotations: Vec<Label>,
    7 "RuleState" rule_state: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusNotificationItem {
    pub enabled: Option<bool>,
    pub r#type: Option<String>,
    pub web_hook: Option<String>,
    pub alert_manager: Option<PrometheusAlertManagerConfig>,
    pub repeat_interval: Option<String>,
    pub time_range_start: Option<String>,
    pub time_range_end: Option<String>,
    pub notify_way: Option<Vec<String>>,
    pub receiver_groups: Option<Vec<String>>,
    pub phone_notify_order: Option<Vec<u64>>,
    pub phone_circle_times: Option<i64>,
    pub phone_inner_interval: Option<i64>,
    pub phone_circle_interval: Option<i64>,
    pub phone_arrive_notice: Option<bool>,
}
input! { PrometheusNotificationItem(enabled: bool, r#type: String) {
    0 "Enabled" enabled: bool, 1 "Type" r#type: String, 2 "WebHook" web_hook: String,
    3 "AlertManager" alert_manager: PrometheusAlertManagerConfig, 4 "RepeatInterval" repeat_interval: String,
    5 "TimeRangeStart" time_range_start: String, 6 "TimeRangeEnd" time_range_end: String,
    7 "NotifyWay" notify_way: Vec<String>, 8 "ReceiverGroups" receiver_groups: Vec<String>,
    9 "PhoneNotifyOrder" phone_notify_order: Vec<u64>, 10 "PhoneCircleTimes" phone_circle_times: i64,
    11 "PhoneInnerInterval" phone_inner_interval: i64, 12 "PhoneCircleInterval" phone_circle_interval: i64,
    13 "PhoneArriveNotice" phone_arrive_notice: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAlertManagerConfig {
    pub url: Option<String>,
    pub cluster_type: Option<String>,
    pub cluster_id: Option<String>,
}
input! { PrometheusAlertManagerConfig(url: String) {
    0 "Url" url: String, 1 "ClusterType" cluster_type: String, 2 "ClusterId" cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertPolicyOutput {
    pub id: Option<String>,
}
model! { CreatePrometheusAlertPolicyOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertRule {
    pub instance_id: String,
    pub alert_rule: PrometheusAlertRuleDetail,
}
operation! { CreatePrometheusAlertRule(instance_id: String, alert_rule: PrometheusAlertRuleDetail)
    "CreatePrometheusAlertRule" -> CreatePrometheusAlertRuleOutput {
    0 "InstanceId" instance_id, 1 "AlertRule" alert_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAlertRuleDetail {
    pub name: Option<String>,
    pub rules: Option<Vec<PrometheusAlertRule>>,
    pub updated_at: Option<String>,
    pub notification: Option<PrometheusNotification>,
    pub id: Option<String>,
    pub template_id: Option<String>,
    pub interval: Option<String>,
}
input! { PrometheusAlertRuleDetail(name: String, rules: Vec<PrometheusAlertRule>) {
    0 "Name" name: String, 1 "Rules" rules: Vec<PrometheusAlertRule>, 2 "UpdatedAt" updated_at: String,
    3 "Notification" notification: PrometheusNotification, 4 "Id" id: String, 5 "TemplateId" template_id: String,
    6 "Interval" interval: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusNotification {
    pub enabled: Option<bool>,
    pub repeat_interval: Option<String>,
    pub time_range_start: Option<String>,
    pub time_range_end: Option<String>,
    pub notify_way: Option<Vec<String>>,
    pub receiver_groups: Option<Vec<u64>>,
    pub phone_notify_order: Option<Vec<u64>>,
    pub phone_circle_times: Option<i64>,
    pub phone_inner_interval: Option<i64>,
    pub phone_circle_interval: Option<i64>,
    pub phone_arrive_notice: Option<bool>,
    pub r#type: Option<String>,
    pub web_hook: Option<String>,
}
input! { PrometheusNotification(enabled: bool, repeat_interval: String, time_range_start: String, time_range_end: String) {
    0 "Enabled" enabled: bool, 1 "RepeatInterval" repeat_interval: String, 2 "TimeRangeStart" time_range_start: String,
    3 "TimeRangeEnd" time_range_end: String, 4 "NotifyWay" notify_way: Vec<String>,
    5 "ReceiverGroups" receiver_groups: Vec<u64>, 6 "PhoneNotifyOrder" phone_notify_order: Vec<u64>,
    7 "PhoneCircleTimes" phone_circle_times: i64, 8 "PhoneInnerInterval" phone_inner_interval: i64,
    9 "PhoneCircleInterval" phone_circle_interval: i64, 10 "PhoneArriveNotice" phone_arrive_notice: bool,
    11 "Type" r#type: String, 12 "WebHook" web_hook: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertRuleOutput {
    pub id: Option<String>,
}
model! { CreatePrometheusAlertRuleOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusClusterAgent {
    pub instance_id: String,
    pub agents: Vec<PrometheusClusterAgentBasic>,
}
operation! { CreatePrometheusClusterAgent(instance_id: String, agents: Vec<PrometheusClusterAgentBasic>)
    "CreatePrometheusClusterAgent" -> Empty {
    0 "InstanceId" instance_id, 1 "Agents" agents
} }

pub type CreatePrometheusClusterAgentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusClusterAgentBasic {
    pub region: Option<String>,
    pub cluster_type: Option<String>,
    pub cluster_id: Option<String>,
    pub enable_external: Option<bool>,
    pub in_cluster_pod_config: Option<PrometheusClusterAgentPodConfig>,
    pub external_labels: Option<Vec<Label>>,
    pub not_install_basic_scrape: Option<bool>,
    pub not_scrape: Option<bool>,
}
input! { PrometheusClusterAgentBasic(region: String, cluster_type: String, cluster_id: String, enable_external: bool) {
    0 "Region" region: String, 1 "ClusterType" cluster_type: String, 2 "ClusterId" cluster_id: String,
    3 "EnableExternal" enable_external: bool,
    4 "InClusterPodConfig" in_cluster_pod_config: PrometheusClusterAgentPodConfig,
    5 "ExternalLabels" external_labels: Vec<Label>, 6 "NotInstallBasicScrape" not_install_basic_scrape: bool,
    7 "NotScrape" not_scrape: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusClusterAgentPodConfig {
    pub host_net: Option<bool>,
    pub node_selector: Option<Vec<Label>>,
    pub tolerations: Option<Vec<Toleration>>,
}
input! { PrometheusClusterAgentPodConfig() {
    0 "HostNet" host_net: bool, 1 "NodeSelector" node_selector: Vec<Label>, 2 "Tolerations" tolerations: Vec<Toleration>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Toleration {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub effect: Option<String>,
}
input! { Toleration() {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Effect" effect: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusConfig {
    pub instance_id: String,
    pub cluster_type: String,
    pub cluster_id: String,
    pub service_monitors: Option<Vec<PrometheusConfigItem>>,
    pub pod_monitors: Option<Vec<PrometheusConfigItem>>,
    pub raw_jobs: Option<Vec<PrometheusConfigItem>>,
    pub probes: Option<Vec<PrometheusConfigItem>>,
}
operation! { CreatePrometheusConfig(instance_id: String, cluster_type: String, cluster_id: String)
    "CreatePrometheusConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "ClusterType" cluster_type, 2 "ClusterId" cluster_id,
    3 "ServiceMonitors" service_monitors: Vec<PrometheusConfigItem>,
    4 "PodMonitors" pod_monitors: Vec<PrometheusConfigItem>, 5 "RawJobs" raw_jobs: Vec<PrometheusConfigItem>,
    6 "Probes" probes: Vec<PrometheusConfigItem>
} }

pub type CreatePrometheusConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusConfigItem {
    pub name: Option<String>,
    pub config: Option<String>,
    pub template_id: Option<String>,
}
input! { PrometheusConfigItem(name: String, config: String) {
    0 "Name" name: String, 1 "Config" config: String, 2 "TemplateId" template_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusDashboard {
    pub instance_id: String,
    pub dashboard_name: String,
    pub contents: Vec<String>,
}
operation! { CreatePrometheusDashboard(instance_id: String, dashboard_name: String, contents: Vec<String>)
    "CreatePrometheusDashboard" -> Empty {
    0 "InstanceId" instance_id, 1 "DashboardName" dashboard_name, 2 "Contents" contents
} }

pub type CreatePrometheusDashboardOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusGlobalNotification {
    pub instance_id: String,
    pub notification: PrometheusNotificationItem,
}
operation! { CreatePrometheusGlobalNotification(instance_id: String, notification: PrometheusNotificationItem)
    "CreatePrometheusGlobalNotification" -> CreatePrometheusGlobalNotificationOutput {
    0 "InstanceId" instance_id, 1 "Notification" notification
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusGlobalNotificationOutput {
    pub id: Option<String>,
}
model! { CreatePrometheusGlobalNotificationOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusRecordRuleYaml {
    pub instance_id: String,
    pub content: String,
}
operation! { CreatePrometheusRecordRuleYaml(instance_id: String, content: String)
    "CreatePrometheusRecordRuleYaml" -> Empty {
    0 "InstanceId" instance_id, 1 "Content" content
} }

pub type CreatePrometheusRecordRuleYamlOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusTemp {
    pub template: PrometheusTemp,
}
operation! { CreatePrometheusTemp(template: PrometheusTemp) "CreatePrometheusTemp" -> CreatePrometheusTempOutput {
    0 "Template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusTemp {
    pub name: Option<String>,
    pub level: Option<String>,
    pub describe: Option<String>,
    pub record_rules: Option<Vec<PrometheusConfigItem>>,
    pub service_monitors: Option<Vec<PrometheusConfigItem>>,
    pub pod_monitors: Option<Vec<PrometheusConfigItem>>,
    pub raw_jobs: Option<Vec<PrometheusConfigItem>>,
    pub template_id: Option<String>,
    pub update_time: Option<String>,
    pub version: Option<String>,
    pub is_default: Option<bool>,
    pub alert_detail_rules: Option<Vec<PrometheusAlertPolicyItem>>,
    pub targets_total: Option<i64>,
}
input! { PrometheusTemp(name: String, level: String) {
    0 "Name" name: String, 1 "Level" level: String, 2 "Describe" describe: String,
    3 "RecordRules" record_rules: Vec<PrometheusConfigItem>,
    4 "ServiceMonitors" service_monitors: Vec<PrometheusConfigItem>,
    5 "PodMonitors" pod_monitors: Vec<PrometheusConfigItem>, 6 "RawJobs" raw_jobs: Vec<PrometheusConfigItem>,
    7 "TemplateId" template_id: String, 8 "UpdateTime" update_time: String, 9 "Version" version: String,
    10 "IsDefault" is_default: bool, 11 "AlertDetailRules" alert_detail_rules: Vec<PrometheusAlertPolicyItem>,
    12 "TargetsTotal" targets_total: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusTempOutput {
    pub template_id: Option<String>,
}
model! { CreatePrometheusTempOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusTemplate {
    pub template: PrometheusTemplate,
}
operation! { CreatePrometheusTemplate(template: PrometheusTemplate)
    "CreatePrometheusTemplate" -> CreatePrometheusTemplateOutput {
    0 "Template" template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusTemplate {
    pub name: Option<String>,
    pub level: Option<String>,
    pub describe: Option<String>,
    pub alert_rules: Option<Vec<PrometheusAlertRule>>,
    pub record_rules: Option<Vec<PrometheusConfigItem>>,
    pub service_monitors: Option<Vec<PrometheusConfigItem>>,
    pub pod_monitors: Option<Vec<PrometheusConfigItem>>,
    pub raw_jobs: Option<Vec<PrometheusConfigItem>>,
    pub template_id: Option<String>,
    pub update_time: Option<String>,
    pub version: Option<String>,
    pub is_default: Option<bool>,
    pub alert_detail_rules: Option<Vec<PrometheusAlertRuleDetail>>,
}
input! { PrometheusTemplate(name: String, level: String) {
    0 "Name" name: String, 1 "Level" level: String, 2 "Describe" describe: String,
    3 "AlertRules" alert_rules: Vec<PrometheusAlertRule>, 4 "RecordRules" record_rules: Vec<PrometheusConfigItem>,
    5 "ServiceMonitors" service_monitors: Vec<PrometheusConfigItem>,
    6 "PodMonitors" pod_monitors: Vec<PrometheusConfigItem>, 7 "RawJobs" raw_jobs: Vec<PrometheusConfigItem>,
    8 "TemplateId" template_id: String, 9 "UpdateTime" update_time: String, 10 "Version" version: String,
    11 "IsDefault" is_default: bool, 12 "AlertDetailRules" alert_detail_rules: Vec<PrometheusAlertRuleDetail>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreatePrometheusTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReservedInstances {
    pub reserved_instance_spec: ReservedInstanceSpec,
    pub instance_count: u64,
    pub instance_charge_prepaid: InstanceChargePrepaid,
    pub instance_name: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { CreateReservedInstances(reserved_instance_spec: ReservedInstanceSpec, instance_count: u64, instance_charge_prepaid: InstanceChargePrepaid)
    "CreateReservedInstances" -> CreateReservedInstancesOutput {
    0 "ReservedInstanceSpec" reserved_instance_spec, 1 "InstanceCount" instance_count,
    2 "InstanceChargePrepaid" instance_charge_prepaid, 3 "InstanceName" instance_name: String,
    4 "ClientToken" client_token: String, 5 "DryRun" dry_run: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReservedInstanceSpec {
    pub r#type: Option<String>,
    pub cpu: Option<f64>,
    pub memory: Option<f64>,
    pub gpu: Option<f64>,
}
input! { ReservedInstanceSpec(r#type: String, cpu: f64, memory: f64) {
    0 "Type" r#type: String, 1 "Cpu" cpu: f64, 2 "Memory" memory: f64, 3 "Gpu" gpu: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    pub period: Option<u64>,
    pub renew_flag: Option<String>,
}
input! { InstanceChargePrepaid(period: u64) {
    0 "Period" period: u64, 1 "RenewFlag" renew_flag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReservedInstancesOutput {
    pub reserved_instance_ids: Option<Vec<String>>,
}
model! { CreateReservedInstancesOutput {
    0 "ReservedInstanceIds" reserved_instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRollOutSequence {
    pub name: String,
    pub sequence_flows: Vec<SequenceFlow>,
    pub enabled: bool,
}
operation! { CreateRollOutSequence(name: String, sequence_flows: Vec<SequenceFlow>, enabled: bool)
    "CreateRollOutSequence" -> CreateRollOutSequenceOutput {
    0 "Name" name, 1 "SequenceFlows" sequence_flows, 2 "Enabled" enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SequenceFlow {
    pub tags: Option<Vec<SequenceTag>>,
    pub soak_time: Option<i64>,
}
input! { SequenceFlow(tags: Vec<SequenceTag>, soak_time: i64) {
    0 "Tags" tags: Vec<SequenceTag>, 1 "SoakTime" soak_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SequenceTag {
    pub key: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { SequenceTag() {
    0 "Key" key: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRollOutSequenceOutput {
    pub id: Option<i64>,
}
model! { CreateRollOutSequenceOutput {
    0 "ID" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTKEEdgeCluster {
    pub k8s_version: String,
    pub vpc_id: String,
    pub cluster_name: String,
    pub pod_cidr: String,
    pub service_cidr: String,
    pub cluster_desc: Option<String>,
    pub cluster_advanced_settings: Option<EdgeClusterAdvancedSettings>,
    pub max_node_pod_num: Option<i64>,
    pub public_lb: Option<EdgeClusterPublicLB>,
    pub cluster_level: Option<String>,
    pub auto_upgrade_cluster_level: Option<bool>,
    pub charge_type: Option<String>,
    pub edge_version: Option<String>,
    pub registry_prefix: Option<String>,
    pub tag_specification: Option<TagSpecification>,
}

/// What [`CreateTKEEdgeCluster::new`] takes.
pub struct CreateTKEEdgeClusterRequired {
    pub k8s_version: String,
    pub vpc_id: String,
    pub cluster_name: String,
    pub pod_cidr: String,
    pub service_cidr: String,
}
operation! { CreateTKEEdgeCluster{CreateTKEEdgeClusterRequired: k8s_version, vpc_id, cluster_name, pod_cidr, service_cidr}
    "CreateTKEEdgeCluster" -> CreateTKEEdgeClusterOutput {
    0 "K8SVersion" k8s_version, 1 "VpcId" vpc_id, 2 "ClusterName" cluster_name, 3 "PodCIDR" pod_cidr,
    4 "ServiceCIDR" service_cidr, 5 "ClusterDesc" cluster_desc: String,
    6 "ClusterAdvancedSettings" cluster_advanced_settings: EdgeClusterAdvancedSettings,
    7 "MaxNodePodNum" max_node_pod_num: i64, 8 "PublicLB" public_lb: EdgeClusterPublicLB,
    9 "ClusterLevel" cluster_level: String, 10 "AutoUpgradeClusterLevel" auto_upgrade_cluster_level: bool,
    11 "ChargeType" charge_type: String, 12 "EdgeVersion" edge_version: String,
    13 "RegistryPrefix" registry_prefix: String, 14 "TagSpecification" tag_specification: TagSpecification
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeClusterAdvancedSettings {
    pub extra_args: Option<EdgeClusterExtraArgs>,
    pub runtime: Option<String>,
    pub proxy_mode: Option<String>,
}
input! { EdgeClusterAdvancedSettings() {
    0 "ExtraArgs" extra_args: EdgeClusterExtraArgs, 1 "Runtime" runtime: String, 2 "ProxyMode" proxy_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeClusterExtraArgs {
    pub kube_api_server: Option<Vec<String>>,
    pub kube_controller_manager: Option<Vec<String>>,
    pub kube_scheduler: Option<Vec<String>>,
}
input! { EdgeClusterExtraArgs() {
    0 "KubeAPIServer" kube_api_server: Vec<String>, 1 "KubeControllerManager" kube_controller_manager: Vec<String>,
    2 "KubeScheduler" kube_scheduler: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeClusterPublicLB {
    pub enabled: Option<bool>,
    pub allow_from_cidrs: Option<Vec<String>>,
}
input! { EdgeClusterPublicLB(enabled: bool) {
    0 "Enabled" enabled: bool, 1 "AllowFromCidrs" allow_from_cidrs: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTKEEdgeClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateTKEEdgeClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAddon {
    pub cluster_id: String,
    pub addon_name: String,
}
operation! { DeleteAddon(cluster_id: String, addon_name: String) "DeleteAddon" -> Empty {
    0 "ClusterId" cluster_id, 1 "AddonName" addon_name
} }

pub type DeleteAddonOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupStorageLocation {
    pub name: String,
}
operation! { DeleteBackupStorageLocation(name: String) "DeleteBackupStorageLocation" -> Empty {
    0 "Name" name
} }

pub type DeleteBackupStorageLocationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    pub cluster_id: String,
    pub instance_delete_mode: String,
    pub resource_delete_options: Option<Vec<ResourceDeleteOption>>,
}
operation! { DeleteCluster(cluster_id: String, instance_delete_mode: String) "DeleteCluster" -> Empty {
    0 "ClusterId" cluster_id, 1 "InstanceDeleteMode" instance_delete_mode,
    2 "ResourceDeleteOptions" resource_delete_options: Vec<ResourceDeleteOption>
} }

pub type DeleteClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceDeleteOption {
    pub resource_type: Option<String>,
    pub delete_mode: Option<String>,
    pub skip_deletion_protection: Option<bool>,
}
input! { ResourceDeleteOption(resource_type: String, delete_mode: String) {
    0 "ResourceType" resource_type: String, 1 "DeleteMode" delete_mode: String,
    2 "SkipDeletionProtection" skip_deletion_protection: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterAsGroups {
    pub cluster_id: String,
    pub auto_scaling_group_ids: Vec<String>,
    pub keep_instance: Option<bool>,
}
operation! { DeleteClusterAsGroups(cluster_id: String, auto_scaling_group_ids: Vec<String>)
    "DeleteClusterAsGroups" -> Empty {
    0 "ClusterId" cluster_id, 1 "AutoScalingGroupIds" auto_scaling_group_ids, 2 "KeepInstance" keep_instance: bool
} }

pub type DeleteClusterAsGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterEndpoint {
    pub cluster_id: String,
    pub is_extranet: Option<bool>,
}
operation! { DeleteClusterEndpoint(cluster_id: String) "DeleteClusterEndpoint" -> Empty {
    0 "ClusterId" cluster_id, 1 "IsExtranet" is_extranet: bool
} }

pub type DeleteClusterEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterEndpointVip {
    pub cluster_id: String,
}
operation! { DeleteClusterEndpointVip(cluster_id: String) "DeleteClusterEndpointVip" -> Empty {
    0 "ClusterId" cluster_id
} }

pub type DeleteClusterEndpointVipOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterInstances {
    pub cluster_id: String,
    pub instance_ids: Vec<String>,
    pub instance_delete_mode: String,
    pub force_delete: Option<bool>,
    pub resource_delete_options: Option<Vec<ResourceDeleteOption>>,
}
operation! { DeleteClusterInstances(cluster_id: String, instance_ids: Vec<String>, instance_delete_mode: String)
    "DeleteClusterInstances" -> DeleteClusterInstancesOutput {
    0 "ClusterId" cluster_id, 1 "InstanceIds" instance_ids, 2 "InstanceDeleteMode" instance_delete_mode,
    3 "ForceDelete" force_delete: bool, 4 "ResourceDeleteOptions" resource_delete_options: Vec<ResourceDeleteOption>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterInstancesOutput {
    pub succ_instance_ids: Option<Vec<String>>,
    pub failed_instance_ids: Option<Vec<String>>,
    pub not_found_instance_ids: Option<Vec<String>>,
}
model! { DeleteClusterInstancesOutput {
    0 "SuccInstanceIds" succ_instance_ids, 1 "FailedInstanceIds" failed_instance_ids,
    2 "NotFoundInstanceIds" not_found_instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterMaintenanceWindowAndExclusion {
    pub cluster_id: String,
}
operation! { DeleteClusterMaintenanceWindowAndExclusion(cluster_id: String)
    "DeleteClusterMaintenanceWindowAndExclusion" -> Empty {
    0 "ClusterID" cluster_id
} }

pub type DeleteClusterMaintenanceWindowAndExclusionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterNodePool {
    pub cluster_id: String,
    pub node_pool_ids: Vec<String>,
    pub keep_instance: bool,
}
operation! { DeleteClusterNodePool(cluster_id: String, node_pool_ids: Vec<String>, keep_instance: bool)
    "DeleteClusterNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodePoolIds" node_pool_ids, 2 "KeepInstance" keep_instance
} }

pub type DeleteClusterNodePoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterRoute {
    pub route_table_name: String,
    pub gateway_ip: String,
    pub destination_cidr_block: String,
}
operation! { DeleteClusterRoute(route_table_name: String, gateway_ip: String, destination_cidr_block: String)
    "DeleteClusterRoute" -> Empty {
    0 "RouteTableName" route_table_name, 1 "GatewayIp" gateway_ip, 2 "DestinationCidrBlock" destination_cidr_block
} }

pub type DeleteClusterRouteOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterRouteTable {
    pub route_table_name: String,
}
operation! { DeleteClusterRouteTable(route_table_name: String) "DeleteClusterRouteTable" -> Empty {
    0 "RouteTableName" route_table_name
} }

pub type DeleteClusterRouteTableOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterVirtualNode {
    pub cluster_id: String,
    pub node_names: Vec<String>,
    pub force: Option<bool>,
}
operation! { DeleteClusterVirtualNode(cluster_id: String, node_names: Vec<String>) "DeleteClusterVirtualNode" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodeNames" node_names, 2 "Force" force: bool
} }

pub type DeleteClusterVirtualNodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterVirtualNodePool {
    pub cluster_id: String,
    pub node_pool_ids: Vec<String>,
    pub force: Option<bool>,
}
operation! { DeleteClusterVirtualNodePool(cluster_id: String, node_pool_ids: Vec<String>)
    "DeleteClusterVirtualNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodePoolIds" node_pool_ids, 2 "Force" force: bool
} }

pub type DeleteClusterVirtualNodePoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteECMInstances {
    pub cluster_id: String,
    pub ecm_id_set: Vec<String>,
}
operation! { DeleteECMInstances(cluster_id: String, ecm_id_set: Vec<String>) "DeleteECMInstances" -> Empty {
    0 "ClusterID" cluster_id, 1 "EcmIdSet" ecm_id_set
} }

pub type DeleteECMInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEKSCluster {
    pub cluster_id: String,
}
operation! { DeleteEKSCluster(cluster_id: String) "DeleteEKSCluster" -> Empty {
    0 "ClusterId" cluster_id
} }

pub type DeleteEKSClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEKSContainerInstances {
    pub eks_ci_ids: Vec<String>,
    pub release_auto_created_eip: Option<bool>,
}
operation! { DeleteEKSContainerInstances(eks_ci_ids: Vec<String>) "DeleteEKSContainerInstances" -> Empty {
    0 "EksCiIds" eks_ci_ids, 1 "ReleaseAutoCreatedEip" release_auto_created_eip: bool
} }

pub type DeleteEKSContainerInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEdgeCVMInstances {
    pub cluster_id: String,
    pub cvm_id_set: Vec<String>,
}
operation! { DeleteEdgeCVMInstances(cluster_id: String, cvm_id_set: Vec<String>) "DeleteEdgeCVMInstances" -> Empty {
    0 "ClusterID" cluster_id, 1 "CvmIdSet" cvm_id_set
} }

pub type DeleteEdgeCVMInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEdgeClusterInstances {
    pub cluster_id: String,
    pub instance_ids: Vec<String>,
}
operation! { DeleteEdgeClusterInstances(cluster_id: String, instance_ids: Vec<String>)
    "DeleteEdgeClusterInstances" -> Empty {
    0 "ClusterId" cluster_id, 1 "InstanceIds" instance_ids
} }

pub type DeleteEdgeClusterInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExternalNode {
    pub cluster_id: String,
    pub names: Vec<String>,
    pub force: Option<bool>,
}
operation! { DeleteExternalNode(cluster_id: String, names: Vec<String>) "DeleteExternalNode" -> Empty {
    0 "ClusterId" cluster_id, 1 "Names" names, 2 "Force" force: bool
} }

pub type DeleteExternalNodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExternalNodePool {
    pub cluster_id: String,
    pub node_pool_ids: Vec<String>,
    pub force: Option<bool>,
}
operation! { DeleteExternalNodePool(cluster_id: String, node_pool_ids: Vec<String>) "DeleteExternalNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodePoolIds" node_pool_ids, 2 "Force" force: bool
} }

pub type DeleteExternalNodePoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalMaintenanceWindowAndExclusion {
    pub id: i64,
}
operation! { DeleteGlobalMaintenanceWindowAndExclusion(id: i64) "DeleteGlobalMaintenanceWindowAndExclusion" -> Empty {
    0 "ID" id
} }

pub type DeleteGlobalMaintenanceWindowAndExclusionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageCaches {
    pub image_cache_ids: Vec<String>,
}
operation! { DeleteImageCaches(image_cache_ids: Vec<String>) "DeleteImageCaches" -> Empty {
    0 "ImageCacheIds" image_cache_ids
} }

pub type DeleteImageCachesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogConfigs {
    pub cluster_id: String,
    pub log_config_names: String,
    pub cluster_type: Option<String>,
}
operation! { DeleteLogConfigs(cluster_id: String, log_config_names: String)
    "DeleteLogConfigs" -> DeleteLogConfigsOutput {
    0 "ClusterId" cluster_id, 1 "LogConfigNames" log_config_names, 2 "ClusterType" cluster_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogConfigsOutput {
    pub message: Option<String>,
}
model! { DeleteLogConfigsOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusAlertPolicy {
    pub instance_id: String,
    pub alert_ids: Vec<String>,
    pub names: Option<Vec<String>>,
}
operation! { DeletePrometheusAlertPolicy(instance_id: String, alert_ids: Vec<String>)
    "DeletePrometheusAlertPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "AlertIds" alert_ids, 2 "Names" names: Vec<String>
} }

pub type DeletePrometheusAlertPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusAlertRule {
    pub instance_id: String,
    pub alert_ids: Vec<String>,
}
operation! { DeletePrometheusAlertRule(instance_id: String, alert_ids: Vec<String>)
    "DeletePrometheusAlertRule" -> Empty {
    0 "InstanceId" instance_id, 1 "AlertIds" alert_ids
} }

pub type DeletePrometheusAlertRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusClusterAgent {
    pub agents: Vec<PrometheusAgentInfo>,
    pub instance_id: String,
    pub force: Option<bool>,
}
operation! { DeletePrometheusClusterAgent(agents: Vec<PrometheusAgentInfo>, instance_id: String)
    "DeletePrometheusClusterAgent" -> Empty {
    0 "Agents" agents, 1 "InstanceId" instance_id, 2 "Force" force: bool
} }

pub type DeletePrometheusClusterAgentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAgentInfo {
    pub cluster_type: Option<String>,
    pub cluster_id: Option<String>,
    pub describe: Option<String>,
    pub region: Option<String>,
}
input! { PrometheusAgentInfo(cluster_type: String, cluster_id: String) {
    0 "ClusterType" cluster_type: String, 1 "ClusterId" cluster_id: String, 2 "Describe" describe: String,
    3 "Region" region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusConfig {
    pub instance_id: String,
    pub cluster_type: String,
    pub cluster_id: String,
    pub service_monitors: Option<Vec<String>>,
    pub pod_monitors: Option<Vec<String>>,
    pub raw_jobs: Option<Vec<String>>,
    pub probes: Option<Vec<String>>,
}
operation! { DeletePrometheusConfig(instance_id: String, cluster_type: String, cluster_id: String)
    "DeletePrometheusConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "ClusterType" cluster_type, 2 "ClusterId" cluster_id,
    3 "ServiceMonitors" service_monitors: Vec<String>, 4 "PodMonitors" pod_monitors: Vec<String>,
    5 "RawJobs" raw_jobs: Vec<String>, 6 "Probes" probes: Vec<String>
} }

pub type DeletePrometheusConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusRecordRuleYaml {
    pub instance_id: String,
    pub names: Vec<String>,
}
operation! { DeletePrometheusRecordRuleYaml(instance_id: String, names: Vec<String>)
    "DeletePrometheusRecordRuleYaml" -> Empty {
    0 "InstanceId" instance_id, 1 "Names" names
} }

pub type DeletePrometheusRecordRuleYamlOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusTemp {
    pub template_id: String,
}
operation! { DeletePrometheusTemp(template_id: String) "DeletePrometheusTemp" -> Empty {
    0 "TemplateId" template_id
} }

pub type DeletePrometheusTempOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusTempSync {
    pub template_id: String,
    pub targets: Vec<PrometheusTemplateSyncTarget>,
}
operation! { DeletePrometheusTempSync(template_id: String, targets: Vec<PrometheusTemplateSyncTarget>)
    "DeletePrometheusTempSync" -> Empty {
    0 "TemplateId" template_id, 1 "Targets" targets
} }

pub type DeletePrometheusTempSyncOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusTemplateSyncTarget {
    pub region: Option<String>,
    pub instance_id: Option<String>,
    pub cluster_id: Option<String>,
    pub sync_time: Option<String>,
    pub version: Option<String>,
    pub cluster_type: Option<String>,
    pub instance_name: Option<String>,
    pub cluster_name: Option<String>,
}
input! { PrometheusTemplateSyncTarget(region: String, instance_id: String) {
    0 "Region" region: String, 1 "InstanceId" instance_id: String, 2 "ClusterId" cluster_id: String,
    3 "SyncTime" sync_time: String, 4 "Version" version: String, 5 "ClusterType" cluster_type: String,
    6 "InstanceName" instance_name: String, 7 "ClusterName" cluster_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusTemplate {
    pub template_id: String,
}
operation! { DeletePrometheusTemplate(template_id: String) "DeletePrometheusTemplate" -> Empty {
    0 "TemplateId" template_id
} }

pub type DeletePrometheusTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusTemplateSync {
    pub template_id: String,
    pub targets: Vec<PrometheusTemplateSyncTarget>,
}
operation! { DeletePrometheusTemplateSync(template_id: String, targets: Vec<PrometheusTemplateSyncTarget>)
    "DeletePrometheusTemplateSync" -> Empty {
    0 "TemplateId" template_id, 1 "Targets" targets
} }

pub type DeletePrometheusTemplateSyncOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReservedInstances {
    pub reserved_instance_ids: Vec<String>,
}
operation! { DeleteReservedInstances(reserved_instance_ids: Vec<String>) "DeleteReservedInstances" -> Empty {
    0 "ReservedInstanceIds" reserved_instance_ids
} }

pub type DeleteReservedInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRollOutSequence {
    pub id: i64,
}
operation! { DeleteRollOutSequence(id: i64) "DeleteRollOutSequence" -> Empty {
    0 "ID" id
} }

pub type DeleteRollOutSequenceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTKEEdgeCluster {
    pub cluster_id: String,
}
operation! { DeleteTKEEdgeCluster(cluster_id: String) "DeleteTKEEdgeCluster" -> Empty {
    0 "ClusterId" cluster_id
} }

pub type DeleteTKEEdgeClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserPermissions {
    pub target_uin: String,
    pub permissions: Option<Vec<PermissionItem>>,
}
operation! { DeleteUserPermissions(target_uin: String) "DeleteUserPermissions" -> Empty {
    0 "TargetUin" target_uin, 1 "Permissions" permissions: Vec<PermissionItem>
} }

pub type DeleteUserPermissionsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionItem {
    pub cluster_id: Option<String>,
    pub role_name: Option<String>,
    pub role_type: Option<String>,
    pub is_custom: Option<bool>,
    pub namespace: Option<String>,
}
input! { PermissionItem(cluster_id: String, role_name: String, role_type: String) {
    0 "ClusterId" cluster_id: String, 1 "RoleName" role_name: String, 2 "RoleType" role_type: String,
    3 "IsCustom" is_custom: bool, 4 "Namespace" namespace: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddon {
    pub cluster_id: String,
    pub addon_name: Option<String>,
}
operation! { DescribeAddon(cluster_id: String) "DescribeAddon" -> DescribeAddonOutput {
    0 "ClusterId" cluster_id, 1 "AddonName" addon_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonOutput {
    pub addons: Option<Vec<Addon>>,
}
model! { DescribeAddonOutput {
    0 "Addons" addons
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Addon {
    pub addon_name: Option<String>,
    pub addon_version: Option<String>,
    pub raw_values: Option<String>,
    pub phase: Option<String>,
    pub reason: Option<String>,
    pub create_time: Option<String>,
}
model! { Addon {
    0 "AddonName" addon_name, 1 "AddonVersion" addon_version, 2 "RawValues" raw_values, 3 "Phase" phase,
    4 "Reason" reason, 5 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonValues {
    pub cluster_id: String,
    pub addon_name: String,
}
operation! { DescribeAddonValues(cluster_id: String, addon_name: String)
    "DescribeAddonValues" -> DescribeAddonValuesOutput {
    0 "ClusterId" cluster_id, 1 "AddonName" addon_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonValuesOutput {
    pub values: Option<String>,
    pub default_values: Option<String>,
}
model! { DescribeAddonValuesOutput {
    0 "Values" values, 1 "DefaultValues" default_values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableClusterVersion {
    pub cluster_id: Option<String>,
    pub cluster_ids: Option<Vec<String>>,
}
operation! { DescribeAvailableClusterVersion()
    "DescribeAvailableClusterVersion" -> DescribeAvailableClusterVersionOutput {
    0 "ClusterId" cluster_id: String, 1 "ClusterIds" cluster_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableClusterVersionOutput {
    pub versions: Option<Vec<String>>,
    pub clusters: Option<Vec<ClusterVersion>>,
}
model! { DescribeAvailableClusterVersionOutput {
    0 "Versions" versions, 1 "Clusters" clusters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterVersion {
    pub cluster_id: Option<String>,
    pub versions: Option<Vec<String>>,
}
model! { ClusterVersion {
    0 "ClusterId" cluster_id, 1 "Versions" versions
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableTKEEdgeVersion {
    pub cluster_id: Option<String>,
}
operation! { DescribeAvailableTKEEdgeVersion()
    "DescribeAvailableTKEEdgeVersion" -> DescribeAvailableTKEEdgeVersionOutput {
    0 "ClusterId" cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableTKEEdgeVersionOutput {
    pub versions: Option<Vec<String>>,
    pub edge_version_latest: Option<String>,
    pub edge_version_current: Option<String>,
}
model! { DescribeAvailableTKEEdgeVersionOutput {
    0 "Versions" versions, 1 "EdgeVersionLatest" edge_version_latest, 2 "EdgeVersionCurrent" edge_version_current
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupStorageLocations {
    pub names: Option<Vec<String>>,
}
operation! { DescribeBackupStorageLocations() "DescribeBackupStorageLocations" -> DescribeBackupStorageLocationsOutput {
    0 "Names" names: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupStorageLocationsOutput {
    pub backup_storage_location_set: Option<Vec<BackupStorageLocation>>,
}
model! { DescribeBackupStorageLocationsOutput {
    0 "BackupStorageLocationSet" backup_storage_location_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupStorageLocation {
    pub name: Option<String>,
    pub storage_region: Option<String>,
    pub provider: Option<String>,
    pub bucket: Option<String>,
    pub path: Option<String>,
    pub state: Option<String>,
    pub message: Option<String>,
    pub last_validation_time: Option<String>,
}
model! { BackupStorageLocation {
    0 "Name" name, 1 "StorageRegion" storage_region, 2 "Provider" provider, 3 "Bucket" bucket, 4 "Path" path,
    5 "State" state, 6 "Message" message, 7 "LastValidationTime" last_validation_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchModifyTagsStatus {
    pub cluster_id: String,
}
operation! { DescribeBatchModifyTagsStatus(cluster_id: String)
    "DescribeBatchModifyTagsStatus" -> DescribeBatchModifyTagsStatusOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchModifyTagsStatusOutput {
    pub failed_resources: Option<Vec<FailedResource>>,
    pub status: Option<String>,
    pub sync_subresource: Option<bool>,
    pub tags: Option<Vec<Tag>>,
}
model! { DescribeBatchModifyTagsStatusOutput {
    0 "FailedResources" failed_resources, 1 "Status" status, 2 "SyncSubresource" sync_subresource, 3 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedResource {
    pub resource: Option<String>,
    pub error: Option<String>,
}
model! { FailedResource {
    0 "Resource" resource, 1 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAsGroupOption {
    pub cluster_id: String,
}
operation! { DescribeClusterAsGroupOption(cluster_id: String)
    "DescribeClusterAsGroupOption" -> DescribeClusterAsGroupOptionOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAsGroupOptionOutput {
    pub cluster_as_group_option: Option<ClusterAsGroupOption>,
}
model! { DescribeClusterAsGroupOptionOutput {
    0 "ClusterAsGroupOption" cluster_as_group_option
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterAsGroupOption {
    pub is_scale_down_enabled: Option<bool>,
    pub expander: Option<String>,
    pub max_empty_bulk_delete: Option<i64>,
    pub scale_down_delay: Option<i64>,
    pub scale_down_unneeded_time: Option<i64>,
    pub scale_down_utilization_threshold: Option<i64>,
    pub skip_nodes_with_local_storage: Option<bool>,
    pub skip_nodes_with_system_pods: Option<bool>,
    pub ignore_daemon_sets_utilization: Option<bool>,
    pub ok_total_unready_count: Option<i64>,
    pub max_total_unready_percentage: Option<i64>,
    pub scale_down_unready_time: Option<i64>,
    pub unregistered_node_removal_time: Option<i64>,
}
input! { ClusterAsGroupOption() {
    0 "IsScaleDownEnabled" is_scale_down_enabled: bool, 1 "Expander" expander: String,
    2 "MaxEmptyBulkDelete" max_empty_bulk_delete: i64, 3 "ScaleDownDelay" scale_down_delay: i64,
    4 "ScaleDownUnneededTime" scale_down_unneeded_time: i64,
    5 "ScaleDownUtilizationThreshold" scale_down_utilization_threshold: i64,
    6 "SkipNodesWithLocalStorage" skip_nodes_with_local_storage: bool,
    7 "SkipNodesWithSystemPods" skip_nodes_with_system_pods: bool,
    8 "IgnoreDaemonSetsUtilization" ignore_daemon_sets_utilization: bool,
    9 "OkTotalUnreadyCount" ok_total_unready_count: i64,
    10 "MaxTotalUnreadyPercentage" max_total_unready_percentage: i64,
    11 "ScaleDownUnreadyTime" scale_down_unready_time: i64,
    12 "UnregisteredNodeRemovalTime" unregistered_node_removal_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAsGroups {
    pub cluster_id: String,
    pub auto_scaling_group_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeClusterAsGroups(cluster_id: String) "DescribeClusterAsGroups" -> DescribeClusterAsGroupsOutput {
    0 "ClusterId" cluster_id, 1 "AutoScalingGroupIds" auto_scaling_group_ids: Vec<String>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeClusterAsGroups: ClusterAsGroup =
    Offset "Offset", "ClusterAsGroupSet" cluster_as_group_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAsGroupsOutput {
    pub total_count: Option<u64>,
    pub cluster_as_group_set: Option<Vec<ClusterAsGroup>>,
}
model! { DescribeClusterAsGroupsOutput {
    0 "TotalCount" total_count, 1 "ClusterAsGroupSet" cluster_as_group_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterAsGroup {
    pub auto_scaling_group_id: Option<String>,
    pub status: Option<String>,
    pub is_unschedulable: Option<bool>,
    pub labels: Option<Vec<Label>>,
    pub created_time: Option<String>,
}
model! { ClusterAsGroup {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "Status" status, 2 "IsUnschedulable" is_unschedulable,
    3 "Labels" labels, 4 "CreatedTime" created_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAuthenticationOptions {
    pub cluster_id: String,
}
operation! { DescribeClusterAuthenticationOptions(cluster_id: String)
    "DescribeClusterAuthenticationOptions" -> DescribeClusterAuthenticationOptionsOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAuthenticationOptionsOutput {
    pub service_accounts: Option<ServiceAccountAuthenticationOptions>,
    pub latest_operation_state: Option<String>,
    pub oidc_config: Option<OIDCConfigAuthenticationOptions>,
}
model! { DescribeClusterAuthenticationOptionsOutput {
    0 "ServiceAccounts" service_accounts, 1 "LatestOperationState" latest_operation_state, 2 "OIDCConfig" oidc_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceAccountAuthenticationOptions {
    pub use_tke_default: Option<bool>,
    pub issuer: Option<String>,
    pub jwksuri: Option<String>,
    pub auto_create_discovery_anonymous_auth: Option<bool>,
}
input! { ServiceAccountAuthenticationOptions() {
    0 "UseTKEDefault" use_tke_default: bool, 1 "Issuer" issuer: String, 2 "JWKSURI" jwksuri: String,
    3 "AutoCreateDiscoveryAnonymousAuth" auto_create_discovery_anonymous_auth: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OIDCConfigAuthenticationOptions {
    pub auto_create_oidc_config: Option<bool>,
    pub auto_create_client_id: Option<Vec<String>>,
    pub auto_install_pod_identity_webhook_addon: Option<bool>,
}
input! { OIDCConfigAuthenticationOptions() {
    0 "AutoCreateOIDCConfig" auto_create_oidc_config: bool, 1 "AutoCreateClientId" auto_create_client_id: Vec<String>,
    2 "AutoInstallPodIdentityWebhookAddon" auto_install_pod_identity_webhook_addon: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAvailableExtraArgs {
    pub cluster_version: String,
    pub cluster_type: String,
}
operation! { DescribeClusterAvailableExtraArgs(cluster_version: String, cluster_type: String)
    "DescribeClusterAvailableExtraArgs" -> DescribeClusterAvailableExtraArgsOutput {
    0 "ClusterVersion" cluster_version, 1 "ClusterType" cluster_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAvailableExtraArgsOutput {
    pub cluster_version: Option<String>,
    pub available_extra_args: Option<AvailableExtraArgs>,
    pub cluster_type: Option<String>,
}
model! { DescribeClusterAvailableExtraArgsOutput {
    0 "ClusterVersion" cluster_version, 1 "AvailableExtraArgs" available_extra_args, 2 "ClusterType" cluster_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableExtraArgs {
    pub kube_api_server: Option<Vec<Flag>>,
    pub kube_controller_manager: Option<Vec<Flag>>,
    pub kube_scheduler: Option<Vec<Flag>>,
    pub kubelet: Option<Vec<Flag>>,
}
model! { AvailableExtraArgs {
    0 "KubeAPIServer" kube_api_server, 1 "KubeControllerManager" kube_controller_manager,
    2 "KubeScheduler" kube_scheduler, 3 "Kubelet" kubelet
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Flag {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub usage: Option<String>,
    pub default: Option<String>,
    pub constraint: Option<String>,
}
model! { Flag {
    0 "Name" name, 1 "Type" r#type, 2 "Usage" usage, 3 "Default" default, 4 "Constraint" constraint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterCommonNames {
    pub cluster_id: String,
    pub subaccount_uins: Option<Vec<String>>,
    pub role_ids: Option<Vec<String>>,
}
operation! { DescribeClusterCommonNames(cluster_id: String)
    "DescribeClusterCommonNames" -> DescribeClusterCommonNamesOutput {
    0 "ClusterId" cluster_id, 1 "SubaccountUins" subaccount_uins: Vec<String>, 2 "RoleIds" role_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterCommonNamesOutput {
    pub common_names: Option<Vec<CommonName>>,
}
model! { DescribeClusterCommonNamesOutput {
    0 "CommonNames" common_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonName {
    pub subaccount_uin: Option<String>,
    pub cn: Option<String>,
}
model! { CommonName {
    0 "SubaccountUin" subaccount_uin, 1 "CN" cn
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterControllers {
    pub cluster_id: String,
}
operation! { DescribeClusterControllers(cluster_id: String)
    "DescribeClusterControllers" -> DescribeClusterControllersOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterControllersOutput {
    pub controller_status_set: Option<Vec<ControllerStatus>>,
}
model! { DescribeClusterControllersOutput {
    0 "ControllerStatusSet" controller_status_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControllerStatus {
    pub name: Option<String>,
    pub enabled: Option<bool>,
}
model! { ControllerStatus {
    0 "Name" name, 1 "Enabled" enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterEndpointStatus {
    pub cluster_id: String,
    pub is_extranet: Option<bool>,
}
operation! { DescribeClusterEndpointStatus(cluster_id: String)
    "DescribeClusterEndpointStatus" -> DescribeClusterEndpointStatusOutput {
    0 "ClusterId" cluster_id, 1 "IsExtranet" is_extranet: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterEndpointStatusOutput {
    pub status: Option<String>,
    pub error_msg: Option<String>,
}
model! { DescribeClusterEndpointStatusOutput {
    0 "Status" status, 1 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterEndpointVipStatus {
    pub cluster_id: String,
}
operation! { DescribeClusterEndpointVipStatus(cluster_id: String)
    "DescribeClusterEndpointVipStatus" -> DescribeClusterEndpointVipStatusOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterEndpointVipStatusOutput {
    pub status: Option<String>,
    pub error_msg: Option<String>,
}
model! { DescribeClusterEndpointVipStatusOutput {
    0 "Status" status, 1 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterEndpoints {
    pub cluster_id: String,
}
operation! { DescribeClusterEndpoints(cluster_id: String) "DescribeClusterEndpoints" -> DescribeClusterEndpointsOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterEndpointsOutput {
    pub certification_authority: Option<String>,
    pub cluster_external_endpoint: Option<String>,
    pub cluster_intranet_endpoint: Option<String>,
    pub cluster_domain: Option<String>,
    pub cluster_external_acl: Option<Vec<String>>,
    pub cluster_external_domain: Option<String>,
    pub cluster_intranet_domain: Option<String>,
    pub security_group: Option<String>,
    pub cluster_intranet_subnet_id: Option<String>,
    pub intranet_security_group: Option<String>,
}
model! { DescribeClusterEndpointsOutput {
    0 "CertificationAuthority" certification_authority, 1 "ClusterExternalEndpoint" cluster_external_endpoint,
    2 "ClusterIntranetEndpoint" cluster_intranet_endpoint, 3 "ClusterDomain" cluster_domain,
    4 "ClusterExternalACL" cluster_external_acl, 5 "ClusterExternalDomain" cluster_external_domain,
    6 "ClusterIntranetDomain" cluster_intranet_domain, 7 "SecurityGroup" security_group,
    8 "ClusterIntranetSubnetId" cluster_intranet_subnet_id, 9 "IntranetSecurityGroup" intranet_security_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterExtraArgs {
    pub cluster_id: String,
}
operation! { DescribeClusterExtraArgs(cluster_id: String) "DescribeClusterExtraArgs" -> DescribeClusterExtraArgsOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterExtraArgsOutput {
    pub cluster_extra_args: Option<ClusterExtraArgs>,
}
model! { DescribeClusterExtraArgsOutput {
    0 "ClusterExtraArgs" cluster_extra_args
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInspectionResultsOverview {
    pub cluster_ids: Option<Vec<String>>,
    pub group_by: Option<Vec<String>>,
}
operation! { DescribeClusterInspectionResultsOverview()
    "DescribeClusterInspectionResultsOverview" -> DescribeClusterInspectionResultsOverviewOutput {
    0 "ClusterIds" cluster_ids: Vec<String>, 1 "GroupBy" group_by: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInspectionResultsOverviewOutput {
    pub statistics: Option<Vec<KubeJarvisStateStatistic>>,
    pub diagnostics: Option<Vec<KubeJarvisStateDiagnosticOverview>>,
    pub inspection_overview: Option<Vec<KubeJarvisStateInspectionOverview>>,
}
model! { DescribeClusterInspectionResultsOverviewOutput {
    0 "Statistics" statistics, 1 "Diagnostics" diagnostics, 2 "InspectionOverview" inspection_overview
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KubeJarvisStateStatistic {
    pub healthy_level: Option<String>,
    pub count: Option<i64>,
}
model! { KubeJarvisStateStatistic {
    0 "HealthyLevel" healthy_level, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KubeJarvisStateDiagnosticOverview {
    pub catalogues: Option<Vec<KubeJarvisStateCatalogue>>,
    pub statistics: Option<Vec<KubeJarvisStateStatistic>>,
}
model! { KubeJarvisStateDiagnosticOverview {
    0 "Catalogues" catalogues, 1 "Statistics" statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KubeJarvisStateCatalogue {
    pub catalogue_level: Option<String>,
    pub catalogue_name: Option<String>,
}
model! { KubeJarvisStateCatalogue {
    0 "CatalogueLevel" catalogue_level, 1 "CatalogueName" catalogue_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KubeJarvisStateInspectionOverview {
    pub cluster_id: Option<String>,
    pub statistics: Option<Vec<KubeJarvisStateStatistic>>,
    pub diagnostics: Option<Vec<KubeJarvisStateDiagnosticOverview>>,
}
model! { KubeJarvisStateInspectionOverview {
    0 "ClusterId" cluster_id, 1 "Statistics" statistics, 2 "Diagnostics" diagnostics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstances {
    pub cluster_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
    pub instance_role: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeClusterInstances(cluster_id: String) "DescribeClusterInstances" -> DescribeClusterInstancesOutput {
    0 "ClusterId" cluster_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "InstanceIds" instance_ids: Vec<String>,
    4 "InstanceRole" instance_role: String, 5 "Filters" filters: Vec<Filter>
} }
paged! { DescribeClusterInstances: Instance = Offset "Offset", "InstanceSet" instance_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstancesOutput {
    pub total_count: Option<u64>,
    pub instance_set: Option<Vec<Instance>>,
}
model! { DescribeClusterInstancesOutput {
    0 "TotalCount" total_count, 1 "InstanceSet" instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    pub instance_id: Option<String>,
    pub instance_role: Option<String>,
    pub failed_reason: Option<String>,
    pub instance_state: Option<String>,
    pub drain_status: Option<String>,
    pub instance_advanced_settings: Option<InstanceAdvancedSettings>,
    pub created_time: Option<String>,
    pub lan_ip: Option<String>,
    pub node_pool_id: Option<String>,
    pub autoscaling_group_id: Option<String>,
}
model! { Instance {
    0 "InstanceId" instance_id, 1 "InstanceRole" instance_role, 2 "FailedReason" failed_reason,
    3 "InstanceState" instance_state, 4 "DrainStatus" drain_status,
    5 "InstanceAdvancedSettings" instance_advanced_settings, 6 "CreatedTime" created_time, 7 "LanIP" lan_ip,
    8 "NodePoolId" node_pool_id, 9 "AutoscalingGroupId" autoscaling_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterKubeconfig {
    pub cluster_id: String,
    pub is_extranet: Option<bool>,
}
operation! { DescribeClusterKubeconfig(cluster_id: String)
    "DescribeClusterKubeconfig" -> DescribeClusterKubeconfigOutput {
    0 "ClusterId" cluster_id, 1 "IsExtranet" is_extranet: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterKubeconfigOutput {
    pub kubeconfig: Option<Secret>,
}
model! { DescribeClusterKubeconfigOutput {
    0 "Kubeconfig" kubeconfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterLevelAttribute {
    pub cluster_id: Option<String>,
}
operation! { DescribeClusterLevelAttribute() "DescribeClusterLevelAttribute" -> DescribeClusterLevelAttributeOutput {
    0 "ClusterID" cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterLevelAttributeOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<ClusterLevelAttribute>>,
}
model! { DescribeClusterLevelAttributeOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterLevelAttribute {
    pub name: Option<String>,
    pub alias: Option<String>,
    pub node_count: Option<u64>,
    pub pod_count: Option<u64>,
    pub config_map_count: Option<u64>,
    pub rs_count: Option<u64>,
    pub crd_count: Option<u64>,
    pub enable: Option<bool>,
    pub other_count: Option<u64>,
}
model! { ClusterLevelAttribute {
    0 "Name" name, 1 "Alias" alias, 2 "NodeCount" node_count, 3 "PodCount" pod_count,
    4 "ConfigMapCount" config_map_count, 5 "RSCount" rs_count, 6 "CRDCount" crd_count, 7 "Enable" enable,
    8 "OtherCount" other_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterLevelChangeRecords {
    pub cluster_id: String,
    pub start_at: Option<String>,
    pub end_at: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeClusterLevelChangeRecords(cluster_id: String)
    "DescribeClusterLevelChangeRecords" -> DescribeClusterLevelChangeRecordsOutput {
    0 "ClusterID" cluster_id, 1 "StartAt" start_at: String, 2 "EndAt" end_at: String, 3 "Offset" offset: u64,
    4 "Limit" limit: u64
} }
paged! { DescribeClusterLevelChangeRecords: ClusterLevelChangeRecord =
    Offset "Offset", "Items" items, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterLevelChangeRecordsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<ClusterLevelChangeRecord>>,
}
model! { DescribeClusterLevelChangeRecordsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterLevelChangeRecord {
    pub id: Option<String>,
    pub cluster_id: Option<String>,
    pub status: Option<String>,
    pub message: Option<String>,
    pub old_level: Option<String>,
    pub new_level: Option<String>,
    pub trigger_type: Option<String>,
    pub created_at: Option<String>,
    pub started_at: Option<String>,
    pub ended_at: Option<String>,
}
model! { ClusterLevelChangeRecord {
    0 "ID" id, 1 "ClusterID" cluster_id, 2 "Status" status, 3 "Message" message, 4 "OldLevel" old_level,
    5 "NewLevel" new_level, 6 "TriggerType" trigger_type, 7 "CreatedAt" created_at, 8 "StartedAt" started_at,
    9 "EndedAt" ended_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterMaintenanceWindowAndExclusions {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeClusterMaintenanceWindowAndExclusions()
    "DescribeClusterMaintenanceWindowAndExclusions" -> DescribeClusterMaintenanceWindowAndExclusionsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeClusterMaintenanceWindowAndExclusions: MaintenanceWindowAndExclusion =
    Offset "Offset", "MaintenanceWindowAndExclusions" maintenance_window_and_exclusions, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterMaintenanceWindowAndExclusionsOutput {
    pub maintenance_window_and_exclusions: Option<Vec<MaintenanceWindowAndExclusion>>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterMaintenanceWindowAndExclusionsOutput {
    0 "MaintenanceWindowAndExclusions" maintenance_window_and_exclusions, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaintenanceWindowAndExclusion {
    pub maintenance_time: Option<String>,
    pub duration: Option<i64>,
    pub cluster_id: Option<String>,
    pub day_of_week: Option<Vec<String>>,
    pub region: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_version: Option<String>,
    pub exclusions: Option<Vec<MaintenanceExclusion>>,
}
model! { MaintenanceWindowAndExclusion {
    0 "MaintenanceTime" maintenance_time, 1 "Duration" duration, 2 "ClusterID" cluster_id, 3 "DayOfWeek" day_of_week,
    4 "Region" region, 5 "ClusterName" cluster_name, 6 "ClusterVersion" cluster_version, 7 "Exclusions" exclusions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetail {
    pub cluster_id: String,
    pub node_pool_id: String,
}
operation! { DescribeClusterNodePoolDetail(cluster_id: String, node_pool_id: String)
    "DescribeClusterNodePoolDetail" -> DescribeClusterNodePoolDetailOutput {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailOutput {
    pub node_pool: Option<NodePool>,
}
model! { DescribeClusterNodePoolDetailOutput {
    0 "NodePool" node_pool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodePool {
    pub node_pool_id: Option<String>,
    pub name: Option<String>,
    pub cluster_instance_id: Option<String>,
    pub life_state: Option<String>,
    pub launch_configuration_id: Option<String>,
    pub autoscaling_group_id: Option<String>,
    pub labels: Option<Vec<Label>>,
    pub taints: Option<Vec<Taint>>,
    pub annotations: Option<Vec<AnnotationValue>>,
    pub node_count_summary: Option<NodeCountSummary>,
    pub autoscaling_group_status: Option<String>,
    pub max_nodes_num: Option<i64>,
    pub min_nodes_num: Option<i64>,
    pub desired_nodes_num: Option<i64>,
    pub runtime_config: Option<RuntimeConfig>,
    pub node_pool_os: Option<String>,
    pub os_customize_type: Option<String>,
    pub image_id: Option<String>,
    pub desired_pod_num: Option<i64>,
    pub user_script: Option<Secret>,
    pub tags: Option<Vec<Tag>>,
    pub deletion_protection: Option<bool>,
    pub extra_args: Option<InstanceExtraArgs>,
    pub gpu_args: Option<GPUArgs>,
    pub docker_graph_path: Option<String>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub unschedulable: Option<i64>,
    pub pre_start_user_script: Option<Secret>,
}
model! { NodePool {
    0 "NodePoolId" node_pool_id, 1 "Name" name, 2 "ClusterInstanceId" cluster_instance_id, 3 "LifeState" life_state,
    4 "LaunchConfigurationId" launch_configuration_id, 5 "AutoscalingGroupId" autoscaling_group_id, 6 "Labels" labels,
    7 "Taints" taints, 8 "Annotations" annotations, 9 "NodeCountSummary" node_count_summary,
    10 "AutoscalingGroupStatus" autoscaling_group_status, 11 "MaxNodesNum" max_nodes_num,
    12 "MinNodesNum" min_nodes_num, 13 "DesiredNodesNum" desired_nodes_num, 14 "RuntimeConfig" runtime_config,
    15 "NodePoolOs" node_pool_os, 16 "OsCustomizeType" os_customize_type, 17 "ImageId" image_id,
    18 "DesiredPodNum" desired_pod_num, 19 "UserScript" user_script, 20 "Tags" tags,
    21 "DeletionProtection" deletion_protection, 22 "ExtraArgs" extra_args, 23 "GPUArgs" gpu_args,
    24 "DockerGraphPath" docker_graph_path, 25 "DataDisks" data_disks, 26 "Unschedulable" unschedulable,
    27 "PreStartUserScript" pre_start_user_script
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
pub struct RuntimeConfig {
    pub runtime_type: Option<String>,
    pub runtime_version: Option<String>,
}
input! { RuntimeConfig() {
    0 "RuntimeType" runtime_type: String, 1 "RuntimeVersion" runtime_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePools {
    pub cluster_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeClusterNodePools(cluster_id: String) "DescribeClusterNodePools" -> DescribeClusterNodePoolsOutput {
    0 "ClusterId" cluster_id, 1 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsOutput {
    pub node_pool_set: Option<Vec<NodePool>>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterNodePoolsOutput {
    0 "NodePoolSet" node_pool_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterPendingReleases {
    pub cluster_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub cluster_type: Option<String>,
}
operation! { DescribeClusterPendingReleases(cluster_id: String)
    "DescribeClusterPendingReleases" -> DescribeClusterPendingReleasesOutput {
    0 "ClusterId" cluster_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "ClusterType" cluster_type: String
} }
paged! { DescribeClusterPendingReleases: PendingRelease = Offset "Offset", "ReleaseSet" release_set, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterPendingReleasesOutput {
    pub release_set: Option<Vec<PendingRelease>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeClusterPendingReleasesOutput {
    0 "ReleaseSet" release_set, 1 "Limit" limit, 2 "Offset" offset, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterReleaseDetails {
    pub cluster_id: String,
    pub name: String,
    pub namespace: String,
    pub cluster_type: Option<String>,
}
operation! { DescribeClusterReleaseDetails(cluster_id: String, name: String, namespace: String)
    "DescribeClusterReleaseDetails" -> DescribeClusterReleaseDetailsOutput {
    0 "ClusterId" cluster_id, 1 "Name" name, 2 "Namespace" namespace, 3 "ClusterType" cluster_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterReleaseDetailsOutput {
    pub release: Option<ReleaseDetails>,
}
model! { DescribeClusterReleaseDetailsOutput {
    0 "Release" release
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseDetails {
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub version: Option<u64>,
    pub status: Option<String>,
    pub description: Option<String>,
    pub notes: Option<String>,
    pub config: Option<String>,
    pub manifest: Option<String>,
    pub chart_version: Option<String>,
    pub chart_name: Option<String>,
    pub chart_description: Option<String>,
    pub app_version: Option<String>,
    pub first_deployed_time: Option<String>,
    pub last_deployed_time: Option<String>,
    pub computed_values: Option<String>,
    pub chart_from: Option<String>,
    pub chart_url: Option<String>,
    pub resources: Option<String>,
}
model! { ReleaseDetails {
    0 "Name" name, 1 "Namespace" namespace, 2 "Version" version, 3 "Status" status, 4 "Description" description,
    5 "Notes" notes, 6 "Config" config, 7 "Manifest" manifest, 8 "ChartVersion" chart_version, 9 "ChartName" chart_name,
    10 "ChartDescription" chart_description, 11 "AppVersion" app_version, 12 "FirstDeployedTime" first_deployed_time,
    13 "LastDeployedTime" last_deployed_time, 14 "ComputedValues" computed_values, 15 "ChartFrom" chart_from,
    16 "ChartURL" chart_url, 17 "Resources" resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterReleaseHistory {
    pub cluster_id: String,
    pub name: String,
    pub namespace: String,
    pub cluster_type: Option<String>,
}
operation! { DescribeClusterReleaseHistory(cluster_id: String, name: String, namespace: String)
    "DescribeClusterReleaseHistory" -> DescribeClusterReleaseHistoryOutput {
    0 "ClusterId" cluster_id, 1 "Name" name, 2 "Namespace" namespace, 3 "ClusterType" cluster_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterReleaseHistoryOutput {
    pub release_history_set: Option<Vec<ReleaseHistory>>,
    pub total: Option<i64>,
}
model! { DescribeClusterReleaseHistoryOutput {
    0 "ReleaseHistorySet" release_history_set, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseHistory {
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub revision: Option<u64>,
    pub status: Option<String>,
    pub chart: Option<String>,
    pub app_version: Option<String>,
    pub updated_time: Option<String>,
    pub description: Option<String>,
}
model! { ReleaseHistory {
    0 "Name" name, 1 "Namespace" namespace, 2 "Revision" revision, 3 "Status" status, 4 "Chart" chart,
    5 "AppVersion" app_version, 6 "UpdatedTime" updated_time, 7 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterReleases {
    pub cluster_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub cluster_type: Option<String>,
    pub namespace: Option<String>,
    pub release_name: Option<String>,
    pub chart_name: Option<String>,
}
operation! { DescribeClusterReleases(cluster_id: String) "DescribeClusterReleases" -> DescribeClusterReleasesOutput {
    0 "ClusterId" cluster_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "ClusterType" cluster_type: String,
    4 "Namespace" namespace: String, 5 "ReleaseName" release_name: String, 6 "ChartName" chart_name: String
} }
paged! { DescribeClusterReleases: Release = Offset "Offset", "ReleaseSet" release_set, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterReleasesOutput {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub release_set: Option<Vec<Release>>,
    pub total: Option<i64>,
}
model! { DescribeClusterReleasesOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "ReleaseSet" release_set, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Release {
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub revision: Option<String>,
    pub status: Option<String>,
    pub chart_name: Option<String>,
    pub chart_version: Option<String>,
    pub app_version: Option<String>,
    pub updated_time: Option<String>,
    pub description: Option<String>,
}
model! { Release {
    0 "Name" name, 1 "Namespace" namespace, 2 "Revision" revision, 3 "Status" status, 4 "ChartName" chart_name,
    5 "ChartVersion" chart_version, 6 "AppVersion" app_version, 7 "UpdatedTime" updated_time,
    8 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRollOutSequenceTags {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeClusterRollOutSequenceTags()
    "DescribeClusterRollOutSequenceTags" -> DescribeClusterRollOutSequenceTagsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeClusterRollOutSequenceTags: ClusterRollOutSequenceTag =
    Offset "Offset", "ClusterTags" cluster_tags, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRollOutSequenceTagsOutput {
    pub cluster_tags: Option<Vec<ClusterRollOutSequenceTag>>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterRollOutSequenceTagsOutput {
    0 "ClusterTags" cluster_tags, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterRollOutSequenceTag {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub region: Option<String>,
}
model! { ClusterRollOutSequenceTag {
    0 "ClusterID" cluster_id, 1 "ClusterName" cluster_name, 2 "Tags" tags, 3 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRouteTables {}
operation! { DescribeClusterRouteTables() "DescribeClusterRouteTables" -> DescribeClusterRouteTablesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRouteTablesOutput {
    pub total_count: Option<i64>,
    pub route_table_set: Option<Vec<RouteTableInfo>>,
}
model! { DescribeClusterRouteTablesOutput {
    0 "TotalCount" total_count, 1 "RouteTableSet" route_table_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteTableInfo {
    pub route_table_name: Option<String>,
    pub route_table_cidr_block: Option<String>,
    pub vpc_id: Option<String>,
}
model! { RouteTableInfo {
    0 "RouteTableName" route_table_name, 1 "RouteTableCidrBlock" route_table_cidr_block, 2 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRoutes {
    pub route_table_name: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeClusterRoutes(route_table_name: String) "DescribeClusterRoutes" -> DescribeClusterRoutesOutput {
    0 "RouteTableName" route_table_name, 1 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRoutesOutput {
    pub total_count: Option<i64>,
    pub route_set: Option<Vec<RouteInfo>>,
}
model! { DescribeClusterRoutesOutput {
    0 "TotalCount" total_count, 1 "RouteSet" route_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteInfo {
    pub route_table_name: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub gateway_ip: Option<String>,
}
model! { RouteInfo {
    0 "RouteTableName" route_table_name, 1 "DestinationCidrBlock" destination_cidr_block, 2 "GatewayIp" gateway_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterSchedulerPolicy {
    pub cluster_id: String,
}
operation! { DescribeClusterSchedulerPolicy(cluster_id: String)
    "DescribeClusterSchedulerPolicy" -> DescribeClusterSchedulerPolicyOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterSchedulerPolicyOutput {
    pub policy: Option<String>,
    pub scheduler_policy_config: Option<Vec<SchedulerPolicyConfig>>,
    pub client_connection: Option<ClientConnection>,
    pub extenders: Option<Vec<Extenders>>,
    pub high_performance: Option<bool>,
}
model! { DescribeClusterSchedulerPolicyOutput {
    0 "Policy" policy, 1 "SchedulerPolicyConfig" scheduler_policy_config, 2 "ClientConnection" client_connection,
    3 "Extenders" extenders, 4 "HighPerformance" high_performance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchedulerPolicyConfig {
    pub scheduler_name: Option<String>,
    pub plugin_configs: Option<Vec<SchedulerPluginConfigs>>,
    pub plugin_set: Option<PluginSet>,
}
input! { SchedulerPolicyConfig() {
    0 "SchedulerName" scheduler_name: String, 1 "PluginConfigs" plugin_configs: Vec<SchedulerPluginConfigs>,
    2 "PluginSet" plugin_set: PluginSet
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchedulerPluginConfigs {
    pub name: Option<String>,
    pub args: Option<String>,
}
input! { SchedulerPluginConfigs() {
    0 "Name" name: String, 1 "Args" args: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginSet {
    pub enabled: Option<Vec<SchedulerPolicyPriority>>,
    pub disabled: Option<Vec<SchedulerPolicyPriority>>,
}
input! { PluginSet() {
    0 "Enabled" enabled: Vec<SchedulerPolicyPriority>, 1 "Disabled" disabled: Vec<SchedulerPolicyPriority>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchedulerPolicyPriority {
    pub name: Option<String>,
    pub weight: Option<i64>,
}
input! { SchedulerPolicyPriority() {
    0 "Name" name: String, 1 "Weight" weight: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientConnection {
    pub qps: Option<f64>,
    pub burst: Option<u64>,
}
input! { ClientConnection() {
    0 "QPS" qps: f64, 1 "Burst" burst: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Extenders {
    pub filter_verb: Option<String>,
    pub prioritize_verb: Option<String>,
    pub weight: Option<i64>,
    pub managed_resources: Option<Vec<ExtenderManagedResource>>,
    pub extender_client_config: Option<ExtenderClientConfig>,
    pub preempt_verb: Option<String>,
    pub node_cache_capable: Option<bool>,
    pub ignorable: Option<bool>,
}
input! { Extenders() {
    0 "FilterVerb" filter_verb: String, 1 "PrioritizeVerb" prioritize_verb: String, 2 "Weight" weight: i64,
    3 "ManagedResources" managed_resources: Vec<ExtenderManagedResource>,
    4 "ExtenderClientConfig" extender_client_config: ExtenderClientConfig, 5 "PreemptVerb" preempt_verb: String,
    6 "NodeCacheCapable" node_cache_capable: bool, 7 "Ignorable" ignorable: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtenderManagedResource {
    pub name: Option<String>,
    pub ignored_by_scheduler: Option<bool>,
}
input! { ExtenderManagedResource() {
    0 "Name" name: String, 1 "IgnoredByScheduler" ignored_by_scheduler: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtenderClientConfig {
    pub service: Option<ServiceReference>,
}
input! { ExtenderClientConfig() {
    0 "Service" service: ServiceReference
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceReference {
    pub namespace: Option<String>,
    pub name: Option<String>,
    pub port: Option<i64>,
    pub path: Option<String>,
    pub scheme: Option<String>,
}
input! { ServiceReference(namespace: String, name: String) {
    0 "Namespace" namespace: String, 1 "Name" name: String, 2 "Port" port: i64, 3 "Path" path: String,
    4 "Scheme" scheme: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterSecurity {
    pub cluster_id: String,
}
operation! { DescribeClusterSecurity(cluster_id: String) "DescribeClusterSecurity" -> DescribeClusterSecurityOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterSecurityOutput {
    pub user_name: Option<String>,
    pub password: Option<Secret>,
    pub certification_authority: Option<String>,
    pub cluster_external_endpoint: Option<String>,
    pub domain: Option<String>,
    pub pgw_endpoint: Option<String>,
    pub security_policy: Option<Vec<String>>,
    pub kubeconfig: Option<Secret>,
    pub jns_gw_endpoint: Option<String>,
}
model! { DescribeClusterSecurityOutput {
    0 "UserName" user_name, 1 "Password" password, 2 "CertificationAuthority" certification_authority,
    3 "ClusterExternalEndpoint" cluster_external_endpoint, 4 "Domain" domain, 5 "PgwEndpoint" pgw_endpoint,
    6 "SecurityPolicy" security_policy, 7 "Kubeconfig" kubeconfig, 8 "JnsGwEndpoint" jns_gw_endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterStatus {
    pub cluster_ids: Option<Vec<String>>,
}
operation! { DescribeClusterStatus() "DescribeClusterStatus" -> DescribeClusterStatusOutput {
    0 "ClusterIds" cluster_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterStatusOutput {
    pub cluster_status_set: Option<Vec<ClusterStatus>>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterStatusOutput {
    0 "ClusterStatusSet" cluster_status_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterStatus {
    pub cluster_id: Option<String>,
    pub cluster_state: Option<String>,
    pub cluster_instance_state: Option<String>,
    pub cluster_b_monitor: Option<bool>,
    pub cluster_init_node_num: Option<i64>,
    pub cluster_running_node_num: Option<i64>,
    pub cluster_failed_node_num: Option<i64>,
    pub cluster_closed_node_num: Option<i64>,
    pub cluster_closing_node_num: Option<i64>,
    pub cluster_deletion_protection: Option<bool>,
    pub cluster_audit_enabled: Option<bool>,
}
model! { ClusterStatus {
    0 "ClusterId" cluster_id, 1 "ClusterState" cluster_state, 2 "ClusterInstanceState" cluster_instance_state,
    3 "ClusterBMonitor" cluster_b_monitor, 4 "ClusterInitNodeNum" cluster_init_node_num,
    5 "ClusterRunningNodeNum" cluster_running_node_num, 6 "ClusterFailedNodeNum" cluster_failed_node_num,
    7 "ClusterClosedNodeNum" cluster_closed_node_num, 8 "ClusterClosingNodeNum" cluster_closing_node_num,
    9 "ClusterDeletionProtection" cluster_deletion_protection, 10 "ClusterAuditEnabled" cluster_audit_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterVirtualNode {
    pub cluster_id: String,
    pub node_pool_id: Option<String>,
    pub node_names: Option<Vec<String>>,
}
operation! { DescribeClusterVirtualNode(cluster_id: String)
    "DescribeClusterVirtualNode" -> DescribeClusterVirtualNodeOutput {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id: String, 2 "NodeNames" node_names: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterVirtualNodeOutput {
    pub nodes: Option<Vec<VirtualNode>>,
    pub total_count: Option<u64>,
}
model! { DescribeClusterVirtualNodeOutput {
    0 "Nodes" nodes, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualNode {
    pub name: Option<String>,
    pub subnet_id: Option<String>,
    pub phase: Option<String>,
    pub created_time: Option<String>,
}
model! { VirtualNode {
    0 "Name" name, 1 "SubnetId" subnet_id, 2 "Phase" phase, 3 "CreatedTime" created_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterVirtualNodePools {
    pub cluster_id: String,
}
operation! { DescribeClusterVirtualNodePools(cluster_id: String)
    "DescribeClusterVirtualNodePools" -> DescribeClusterVirtualNodePoolsOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterVirtualNodePoolsOutput {
    pub total_count: Option<u64>,
    pub node_pool_set: Option<Vec<VirtualNodePool>>,
}
model! { DescribeClusterVirtualNodePoolsOutput {
    0 "TotalCount" total_count, 1 "NodePoolSet" node_pool_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualNodePool {
    pub node_pool_id: Option<String>,
    pub subnet_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub life_state: Option<String>,
    pub labels: Option<Vec<Label>>,
    pub taints: Option<Vec<Taint>>,
    pub subnet_allocation_policy: Option<SubnetAllocationPolicy>,
}
model! { VirtualNodePool {
    0 "NodePoolId" node_pool_id, 1 "SubnetIds" subnet_ids, 2 "Name" name, 3 "LifeState" life_state, 4 "Labels" labels,
    5 "Taints" taints, 6 "SubnetAllocationPolicy" subnet_allocation_policy
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
}
model! { DescribeClustersOutput {
    0 "TotalCount" total_count, 1 "Clusters" clusters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cluster {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_description: Option<String>,
    pub cluster_version: Option<String>,
    pub cluster_os: Option<String>,
    pub cluster_type: Option<String>,
    pub cluster_network_settings: Option<ClusterNetworkSettings>,
    pub cluster_node_num: Option<u64>,
    pub project_id: Option<u64>,
    pub tag_specification: Option<Vec<TagSpecification>>,
    pub cluster_status: Option<String>,
    pub property: Option<String>,
    pub cluster_mater_node_num: Option<u64>,
    pub image_id: Option<String>,
    pub os_customize_type: Option<String>,
    pub container_runtime: Option<String>,
    pub created_time: Option<String>,
    pub deletion_protection: Option<bool>,
    pub enable_external_node: Option<bool>,
    pub cluster_level: Option<String>,
    pub auto_upgrade_cluster_level: Option<bool>,
    pub qgpu_share_enable: Option<bool>,
    pub runtime_version: Option<String>,
    pub cluster_etcd_node_num: Option<u64>,
    pub cdc_id: Option<String>,
    pub is_high_availability: Option<bool>,
    pub cluster_category: Option<String>,
    pub security_mode_config: Option<SecurityModeConfig>,
}
model! { Cluster {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "ClusterDescription" cluster_description,
    3 "ClusterVersion" cluster_version, 4 "ClusterOs" cluster_os, 5 "ClusterType" cluster_type,
    6 "ClusterNetworkSettings" cluster_network_settings, 7 "ClusterNodeNum" cluster_node_num, 8 "ProjectId" project_id,
    9 "TagSpecification" tag_specification, 10 "ClusterStatus" cluster_status, 11 "Property" property,
    12 "ClusterMaterNodeNum" cluster_mater_node_num, 13 "ImageId" image_id, 14 "OsCustomizeType" os_customize_type,
    15 "ContainerRuntime" container_runtime, 16 "CreatedTime" created_time, 17 "DeletionProtection" deletion_protection,
    18 "EnableExternalNode" enable_external_node, 19 "ClusterLevel" cluster_level,
    20 "AutoUpgradeClusterLevel" auto_upgrade_cluster_level, 21 "QGPUShareEnable" qgpu_share_enable,
    22 "RuntimeVersion" runtime_version, 23 "ClusterEtcdNodeNum" cluster_etcd_node_num, 24 "CdcId" cdc_id,
    25 "IsHighAvailability" is_high_availability, 26 "ClusterCategory" cluster_category,
    27 "SecurityModeConfig" security_mode_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterNetworkSettings {
    pub cluster_cidr: Option<String>,
    pub ignore_cluster_cidr_conflict: Option<bool>,
    pub max_node_pod_num: Option<u64>,
    pub max_cluster_service_num: Option<u64>,
    pub ipvs: Option<bool>,
    pub vpc_id: Option<String>,
    pub cni: Option<bool>,
    pub kube_proxy_mode: Option<String>,
    pub service_cidr: Option<String>,
    pub subnets: Option<Vec<String>>,
    pub ignore_service_cidr_conflict: Option<bool>,
    pub is_dual_stack: Option<bool>,
    pub ipv6_service_cidr: Option<String>,
    pub cilium_mode: Option<String>,
    pub subnet_id: Option<String>,
    pub data_plane_v2: Option<bool>,
}
model! { ClusterNetworkSettings {
    0 "ClusterCIDR" cluster_cidr, 1 "IgnoreClusterCIDRConflict" ignore_cluster_cidr_conflict,
    2 "MaxNodePodNum" max_node_pod_num, 3 "MaxClusterServiceNum" max_cluster_service_num, 4 "Ipvs" ipvs,
    5 "VpcId" vpc_id, 6 "Cni" cni, 7 "KubeProxyMode" kube_proxy_mode, 8 "ServiceCIDR" service_cidr, 9 "Subnets" subnets,
    10 "IgnoreServiceCIDRConflict" ignore_service_cidr_conflict, 11 "IsDualStack" is_dual_stack,
    12 "Ipv6ServiceCIDR" ipv6_service_cidr, 13 "CiliumMode" cilium_mode, 14 "SubnetId" subnet_id,
    15 "DataPlaneV2" data_plane_v2
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeControlPlaneLogs {
    pub cluster_id: String,
    pub cluster_type: String,
}
operation! { DescribeControlPlaneLogs(cluster_id: String, cluster_type: String)
    "DescribeControlPlaneLogs" -> DescribeControlPlaneLogsOutput {
    0 "ClusterId" cluster_id, 1 "ClusterType" cluster_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeControlPlaneLogsOutput {
    pub details: Option<Vec<ComponentLogConfig>>,
}
model! { DescribeControlPlaneLogsOutput {
    0 "Details" details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentLogConfig {
    pub name: Option<String>,
    pub log_level: Option<i64>,
    pub log_set_id: Option<String>,
    pub topic_id: Option<String>,
    pub topic_region: Option<String>,
}
input! { ComponentLogConfig(name: String) {
    0 "Name" name: String, 1 "LogLevel" log_level: i64, 2 "LogSetId" log_set_id: String, 3 "TopicId" topic_id: String,
    4 "TopicRegion" topic_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeECMInstances {
    pub cluster_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeECMInstances(cluster_id: String) "DescribeECMInstances" -> DescribeECMInstancesOutput {
    0 "ClusterID" cluster_id, 1 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeECMInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_info_set: Option<Vec<String>>,
}
model! { DescribeECMInstancesOutput {
    0 "TotalCount" total_count, 1 "InstanceInfoSet" instance_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEKSClusterCredential {
    pub cluster_id: String,
}
operation! { DescribeEKSClusterCredential(cluster_id: String)
    "DescribeEKSClusterCredential" -> DescribeEKSClusterCredentialOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEKSClusterCredentialOutput {
    pub addresses: Option<Vec<IPAddress>>,
    pub credential: Option<ClusterCredential>,
    pub public_lb: Option<ClusterPublicLB>,
    pub internal_lb: Option<ClusterInternalLB>,
    pub proxy_lb: Option<bool>,
    pub kubeconfig: Option<Secret>,
}
model! { DescribeEKSClusterCredentialOutput {
    0 "Addresses" addresses, 1 "Credential" credential, 2 "PublicLB" public_lb, 3 "InternalLB" internal_lb,
    4 "ProxyLB" proxy_lb, 5 "Kubeconfig" kubeconfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPAddress {
    pub r#type: Option<String>,
    pub ip: Option<String>,
    pub port: Option<u64>,
}
model! { IPAddress {
    0 "Type" r#type, 1 "Ip" ip, 2 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterCredential {
    pub ca_cert: Option<String>,
    pub token: Option<Secret>,
}
model! { ClusterCredential {
    0 "CACert" ca_cert, 1 "Token" token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterPublicLB {
    pub enabled: Option<bool>,
    pub allow_from_cidrs: Option<Vec<String>>,
    pub security_policies: Option<Vec<String>>,
    pub extra_param: Option<String>,
    pub security_group: Option<String>,
}
input! { ClusterPublicLB(enabled: bool) {
    0 "Enabled" enabled: bool, 1 "AllowFromCidrs" allow_from_cidrs: Vec<String>,
    2 "SecurityPolicies" security_policies: Vec<String>, 3 "ExtraParam" extra_param: String,
    4 "SecurityGroup" security_group: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterInternalLB {
    pub enabled: Option<bool>,
    pub subnet_id: Option<String>,
}
input! { ClusterInternalLB(enabled: bool) {
    0 "Enabled" enabled: bool, 1 "SubnetId" subnet_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEKSClusters {
    pub cluster_ids: Option<Vec<String>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeEKSClusters() "DescribeEKSClusters" -> DescribeEKSClustersOutput {
    0 "ClusterIds" cluster_ids: Vec<String>, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeEKSClusters: EksCluster = Offset "Offset", "Clusters" clusters, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEKSClustersOutput {
    pub total_count: Option<u64>,
    pub clusters: Option<Vec<EksCluster>>,
}
model! { DescribeEKSClustersOutput {
    0 "TotalCount" total_count, 1 "Clusters" clusters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EksCluster {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_ids: Option<Vec<String>>,
    pub k8s_version: Option<String>,
    pub status: Option<String>,
    pub cluster_desc: Option<String>,
    pub created_time: Option<String>,
    pub service_subnet_id: Option<String>,
    pub dns_servers: Option<Vec<DnsServerConf>>,
    pub need_delete_cbs: Option<bool>,
    pub enable_vpc_core_dns: Option<bool>,
    pub tag_specification: Option<Vec<TagSpecification>>,
}
model! { EksCluster {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "VpcId" vpc_id, 3 "SubnetIds" subnet_ids,
    4 "K8SVersion" k8s_version, 5 "Status" status, 6 "ClusterDesc" cluster_desc, 7 "CreatedTime" created_time,
    8 "ServiceSubnetId" service_subnet_id, 9 "DnsServers" dns_servers, 10 "NeedDeleteCbs" need_delete_cbs,
    11 "EnableVpcCoreDNS" enable_vpc_core_dns, 12 "TagSpecification" tag_specification
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEKSContainerInstanceEvent {
    pub eks_ci_id: String,
    pub limit: Option<i64>,
}
operation! { DescribeEKSContainerInstanceEvent(eks_ci_id: String)
    "DescribeEKSContainerInstanceEvent" -> DescribeEKSContainerInstanceEventOutput {
    0 "EksCiId" eks_ci_id, 1 "Limit" limit: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEKSContainerInstanceEventOutput {
    pub events: Option<Vec<Event>>,
    pub eks_ci_id: Option<String>,
}
model! { DescribeEKSContainerInstanceEventOutput {
    0 "Events" events, 1 "EksCiId" eks_ci_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Event {
    pub pod_name: Option<String>,
    pub reason: Option<String>,
    pub r#type: Option<String>,
    pub count: Option<i64>,
    pub first_timestamp: Option<String>,
    pub last_timestamp: Option<String>,
    pub message: Option<String>,
}
model! { Event {
    0 "PodName" pod_name, 1 "Reason" reason, 2 "Type" r#type, 3 "Count" count, 4 "FirstTimestamp" first_timestamp,
    5 "LastTimestamp" last_timestamp, 6 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEKSContainerInstanceRegions {}
operation! { DescribeEKSContainerInstanceRegions()
"DescribeEKSContainerInstanceRegions" -> DescribeEKSContainerInstanceRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEKSContainerInstanceRegionsOutput {
    pub regions: Option<Vec<EksCiRegionInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeEKSContainerInstanceRegionsOutput {
    0 "Regions" regions, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EksCiRegionInfo {
    pub alias: Option<String>,
    pub region_name: Option<String>,
    pub region_id: Option<u64>,
}
model! { EksCiRegionInfo {
    0 "Alias" alias, 1 "RegionName" region_name, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEKSContainerInstances {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub eks_ci_ids: Option<Vec<String>>,
}
operation! { DescribeEKSContainerInstances() "DescribeEKSContainerInstances" -> DescribeEKSContainerInstancesOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "Filters" filters: Vec<Filter>, 3 "EksCiIds" eks_ci_ids: Vec<String>
} }
paged! { DescribeEKSContainerInstances: EksCi = Offset "Offset", "EksCis" eks_cis, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEKSContainerInstancesOutput {
    pub total_count: Option<u64>,
    pub eks_cis: Option<Vec<EksCi>>,
}
model! { DescribeEKSContainerInstancesOutput {
    0 "TotalCount" total_count, 1 "EksCis" eks_cis
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EksCi {
    pub auto_created_eip_id: Option<String>,
    pub cam_role_name: Option<String>,
    pub containers: Option<Vec<Container>>,
    pub cpu: Option<f64>,
    pub cpu_type: Option<String>,
    pub creation_time: Option<String>,
    pub eip_address: Option<String>,
    pub eks_ci_id: Option<String>,
    pub eks_ci_name: Option<String>,
    pub eks_ci_volume: Option<EksCiVolume>,
    pub gpu_count: Option<u64>,
    pub gpu_type: Option<String>,
    pub init_containers: Option<Vec<Container>>,
    pub memory: Option<f64>,
    pub persist_status: Option<bool>,
    pub private_ip: Option<String>,
    pub restart_policy: Option<String>,
    pub security_context: Option<SecurityContext>,
    pub security_group_ids: Option<Vec<String>>,
    pub status: Option<String>,
    pub subnet_id: Option<String>,
    pub succeeded_time: Option<String>,
    pub vpc_id: Option<String>,
}
model! { EksCi {
    0 "AutoCreatedEipId" auto_created_eip_id, 1 "CamRoleName" cam_role_name, 2 "Containers" containers, 3 "Cpu" cpu,
    4 "CpuType" cpu_type, 5 "CreationTime" creation_time, 6 "EipAddress" eip_address, 7 "EksCiId" eks_ci_id,
    8 "EksCiName" eks_ci_name, 9 "EksCiVolume" eks_ci_volume, 10 "GpuCount" gpu_count, 11 "GpuType" gpu_type,
    12 "InitContainers" init_containers, 13 "Memory" memory, 14 "PersistStatus" persist_status,
    15 "PrivateIp" private_ip, 16 "RestartPolicy" restart_policy, 17 "SecurityContext" security_context,
    18 "SecurityGroupIds" security_group_ids, 19 "Status" status, 20 "SubnetId" subnet_id,
    21 "SucceededTime" succeeded_time, 22 "VpcId" vpc_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeAvailableExtraArgs {
    pub cluster_version: Option<String>,
}
operation! { DescribeEdgeAvailableExtraArgs() "DescribeEdgeAvailableExtraArgs" -> DescribeEdgeAvailableExtraArgsOutput {
    0 "ClusterVersion" cluster_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeAvailableExtraArgsOutput {
    pub cluster_version: Option<String>,
    pub available_extra_args: Option<EdgeAvailableExtraArgs>,
}
model! { DescribeEdgeAvailableExtraArgsOutput {
    0 "ClusterVersion" cluster_version, 1 "AvailableExtraArgs" available_extra_args
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeAvailableExtraArgs {
    pub kube_api_server: Option<Vec<EdgeArgsFlag>>,
    pub kube_controller_manager: Option<Vec<EdgeArgsFlag>>,
    pub kube_scheduler: Option<Vec<EdgeArgsFlag>>,
    pub kubelet: Option<Vec<EdgeArgsFlag>>,
}
model! { EdgeAvailableExtraArgs {
    0 "KubeAPIServer" kube_api_server, 1 "KubeControllerManager" kube_controller_manager,
    2 "KubeScheduler" kube_scheduler, 3 "Kubelet" kubelet
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeArgsFlag {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub usage: Option<String>,
    pub default: Option<String>,
    pub constraint: Option<String>,
}
model! { EdgeArgsFlag {
    0 "Name" name, 1 "Type" r#type, 2 "Usage" usage, 3 "Default" default, 4 "Constraint" constraint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeCVMInstances {
    pub cluster_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeEdgeCVMInstances(cluster_id: String) "DescribeEdgeCVMInstances" -> DescribeEdgeCVMInstancesOutput {
    0 "ClusterID" cluster_id, 1 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeCVMInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_info_set: Option<Vec<String>>,
}
model! { DescribeEdgeCVMInstancesOutput {
    0 "TotalCount" total_count, 1 "InstanceInfoSet" instance_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeClusterExtraArgs {
    pub cluster_id: String,
}
operation! { DescribeEdgeClusterExtraArgs(cluster_id: String)
    "DescribeEdgeClusterExtraArgs" -> DescribeEdgeClusterExtraArgsOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeClusterExtraArgsOutput {
    pub cluster_extra_args: Option<EdgeClusterExtraArgs>,
}
model! { DescribeEdgeClusterExtraArgsOutput {
    0 "ClusterExtraArgs" cluster_extra_args
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeClusterInstances {
    pub cluster_id: String,
    pub limit: i64,
    pub offset: i64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeEdgeClusterInstances(cluster_id: String, limit: i64, offset: i64)
    "DescribeEdgeClusterInstances" -> DescribeEdgeClusterInstancesOutput {
    0 "ClusterID" cluster_id, 1 "Limit" limit, 2 "Offset" offset, 3 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeClusterInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_info_set: Option<String>,
}
model! { DescribeEdgeClusterInstancesOutput {
    0 "TotalCount" total_count, 1 "InstanceInfoSet" instance_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeClusterUpgradeInfo {
    pub cluster_id: String,
    pub edge_version: String,
}
operation! { DescribeEdgeClusterUpgradeInfo(cluster_id: String, edge_version: String)
    "DescribeEdgeClusterUpgradeInfo" -> DescribeEdgeClusterUpgradeInfoOutput {
    0 "ClusterId" cluster_id, 1 "EdgeVersion" edge_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeClusterUpgradeInfoOutput {
    pub component_version: Option<String>,
    pub edge_version_current: Option<String>,
    pub registry_prefix: Option<String>,
    pub cluster_upgrade_status: Option<String>,
    pub cluster_upgrade_status_reason: Option<String>,
}
model! { DescribeEdgeClusterUpgradeInfoOutput {
    0 "ComponentVersion" component_version, 1 "EdgeVersionCurrent" edge_version_current,
    2 "RegistryPrefix" registry_prefix, 3 "ClusterUpgradeStatus" cluster_upgrade_status,
    4 "ClusterUpgradeStatusReason" cluster_upgrade_status_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeLogSwitches {
    pub cluster_ids: Vec<String>,
}
operation! { DescribeEdgeLogSwitches(cluster_ids: Vec<String>)
    "DescribeEdgeLogSwitches" -> DescribeEdgeLogSwitchesOutput {
    0 "ClusterIds" cluster_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeLogSwitchesOutput {
    pub switch_set: Option<Vec<String>>,
}
model! { DescribeEdgeLogSwitchesOutput {
    0 "SwitchSet" switch_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEksContainerInstanceLog {
    pub eks_ci_id: String,
    pub container_name: Option<String>,
    pub tail: Option<u64>,
    pub start_time: Option<String>,
    pub previous: Option<bool>,
    pub since_seconds: Option<u64>,
    pub limit_bytes: Option<u64>,
}
operation! { DescribeEksContainerInstanceLog(eks_ci_id: String)
    "DescribeEksContainerInstanceLog" -> DescribeEksContainerInstanceLogOutput {
    0 "EksCiId" eks_ci_id, 1 "ContainerName" container_name: String, 2 "Tail" tail: u64,
    3 "StartTime" start_time: String, 4 "Previous" previous: bool, 5 "SinceSeconds" since_seconds: u64,
    6 "LimitBytes" limit_bytes: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEksContainerInstanceLogOutput {
    pub container_name: Option<String>,
    pub log_content: Option<String>,
}
model! { DescribeEksContainerInstanceLogOutput {
    0 "ContainerName" container_name, 1 "LogContent" log_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnableVpcCniProgress {
    pub cluster_id: String,
}
operation! { DescribeEnableVpcCniProgress(cluster_id: String)
    "DescribeEnableVpcCniProgress" -> DescribeEnableVpcCniProgressOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnableVpcCniProgressOutput {
    pub status: Option<String>,
    pub error_message: Option<String>,
}
model! { DescribeEnableVpcCniProgressOutput {
    0 "Status" status, 1 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionStatus {
    pub cluster_id: String,
}
operation! { DescribeEncryptionStatus(cluster_id: String) "DescribeEncryptionStatus" -> DescribeEncryptionStatusOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionStatusOutput {
    pub status: Option<String>,
    pub error_msg: Option<String>,
}
model! { DescribeEncryptionStatusOutput {
    0 "Status" status, 1 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExistedInstances {
    pub cluster_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub vague_ip_address: Option<String>,
    pub vague_instance_name: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub ip_addresses: Option<Vec<String>>,
}
operation! { DescribeExistedInstances() "DescribeExistedInstances" -> DescribeExistedInstancesOutput {
    0 "ClusterId" cluster_id: String, 1 "InstanceIds" instance_ids: Vec<String>, 2 "Filters" filters: Vec<Filter>,
    3 "VagueIpAddress" vague_ip_address: String, 4 "VagueInstanceName" vague_instance_name: String,
    5 "Offset" offset: u64, 6 "Limit" limit: u64, 7 "IpAddresses" ip_addresses: Vec<String>
} }
paged! { DescribeExistedInstances: ExistedInstance =
    Offset "Offset", "ExistedInstanceSet" existed_instance_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExistedInstancesOutput {
    pub existed_instance_set: Option<Vec<ExistedInstance>>,
    pub total_count: Option<u64>,
}
model! { DescribeExistedInstancesOutput {
    0 "ExistedInstanceSet" existed_instance_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExistedInstance {
    pub usable: Option<bool>,
    pub unusable_reason: Option<String>,
    pub already_in_cluster: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub private_ip_addresses: Option<Vec<String>>,
    pub public_ip_addresses: Option<Vec<String>>,
    pub created_time: Option<String>,
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub os_name: Option<String>,
    pub instance_type: Option<String>,
    pub autoscaling_group_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub ipv6_addresses: Option<Vec<String>>,
}
model! { ExistedInstance {
    0 "Usable" usable, 1 "UnusableReason" unusable_reason, 2 "AlreadyInCluster" already_in_cluster,
    3 "InstanceId" instance_id, 4 "InstanceName" instance_name, 5 "PrivateIpAddresses" private_ip_addresses,
    6 "PublicIpAddresses" public_ip_addresses, 7 "CreatedTime" created_time, 8 "CPU" cpu, 9 "Memory" memory,
    10 "OsName" os_name, 11 "InstanceType" instance_type, 12 "AutoscalingGroupId" autoscaling_group_id,
    13 "InstanceChargeType" instance_charge_type, 14 "IPv6Addresses" ipv6_addresses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalNode {
    pub cluster_id: String,
    pub node_pool_id: Option<String>,
    pub names: Option<Vec<String>>,
}
operation! { DescribeExternalNode(cluster_id: String) "DescribeExternalNode" -> DescribeExternalNodeOutput {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id: String, 2 "Names" names: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalNodeOutput {
    pub nodes: Option<Vec<ExternalNode>>,
    pub total_count: Option<u64>,
}
model! { DescribeExternalNodeOutput {
    0 "Nodes" nodes, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalNode {
    pub name: Option<String>,
    pub node_pool_id: Option<String>,
    pub ip: Option<String>,
    pub location: Option<String>,
    pub status: Option<String>,
    pub created_time: Option<String>,
    pub reason: Option<String>,
    pub unschedulable: Option<bool>,
}
model! { ExternalNode {
    0 "Name" name, 1 "NodePoolId" node_pool_id, 2 "IP" ip, 3 "Location" location, 4 "Status" status,
    5 "CreatedTime" created_time, 6 "Reason" reason, 7 "Unschedulable" unschedulable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalNodePools {
    pub cluster_id: String,
}
operation! { DescribeExternalNodePools(cluster_id: String)
    "DescribeExternalNodePools" -> DescribeExternalNodePoolsOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalNodePoolsOutput {
    pub total_count: Option<u64>,
    pub node_pool_set: Option<Vec<ExternalNodePool>>,
}
model! { DescribeExternalNodePoolsOutput {
    0 "TotalCount" total_count, 1 "NodePoolSet" node_pool_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalNodePool {
    pub node_pool_id: Option<String>,
    pub name: Option<String>,
    pub life_state: Option<String>,
    pub cluster_cidr: Option<String>,
    pub network_type: Option<String>,
    pub runtime_config: Option<RuntimeConfig>,
    pub labels: Option<Vec<Label>>,
    pub taints: Option<Vec<Taint>>,
    pub instance_advanced_settings: Option<InstanceAdvancedSettings>,
    pub deletion_protection: Option<bool>,
    pub node_type: Option<String>,
}
model! { ExternalNodePool {
    0 "NodePoolId" node_pool_id, 1 "Name" name, 2 "LifeState" life_state, 3 "ClusterCIDR" cluster_cidr,
    4 "NetworkType" network_type, 5 "RuntimeConfig" runtime_config, 6 "Labels" labels, 7 "Taints" taints,
    8 "InstanceAdvancedSettings" instance_advanced_settings, 9 "DeletionProtection" deletion_protection,
    10 "NodeType" node_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalNodeScript {
    pub cluster_id: String,
    pub node_pool_id: String,
    pub interface: Option<String>,
    pub name: Option<String>,
    pub internal: Option<bool>,
}
operation! { DescribeExternalNodeScript(cluster_id: String, node_pool_id: String)
    "DescribeExternalNodeScript" -> DescribeExternalNodeScriptOutput {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id, 2 "Interface" interface: String, 3 "Name" name: String,
    4 "Internal" internal: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalNodeScriptOutput {
    pub link: Option<String>,
    pub token: Option<Secret>,
    pub command: Option<String>,
}
model! { DescribeExternalNodeScriptOutput {
    0 "Link" link, 1 "Token" token, 2 "Command" command
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalNodeSupportConfig {
    pub cluster_id: String,
}
operation! { DescribeExternalNodeSupportConfig(cluster_id: String)
    "DescribeExternalNodeSupportConfig" -> DescribeExternalNodeSupportConfigOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalNodeSupportConfigOutput {
    pub cluster_cidr: Option<String>,
    pub network_type: Option<String>,
    pub subnet_id: Option<String>,
    pub enabled: Option<bool>,
    pub r#as: Option<String>,
    pub switch_ip: Option<String>,
    pub status: Option<String>,
    pub failed_reason: Option<String>,
    pub master: Option<String>,
    pub proxy: Option<String>,
    pub progress: Option<Vec<Step>>,
    pub enabled_public_connect: Option<bool>,
    pub public_connect_url: Option<String>,
    pub public_custom_domain: Option<String>,
}
model! { DescribeExternalNodeSupportConfigOutput {
    0 "ClusterCIDR" cluster_cidr, 1 "NetworkType" network_type, 2 "SubnetId" subnet_id, 3 "Enabled" enabled,
    4 "AS" r#as, 5 "SwitchIP" switch_ip, 6 "Status" status, 7 "FailedReason" failed_reason, 8 "Master" master,
    9 "Proxy" proxy, 10 "Progress" progress, 11 "EnabledPublicConnect" enabled_public_connect,
    12 "PublicConnectUrl" public_connect_url, 13 "PublicCustomDomain" public_custom_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Step {
    pub name: Option<String>,
    pub start_at: Option<String>,
    pub end_at: Option<String>,
    pub status: Option<String>,
    pub message: Option<String>,
    pub detail: Option<String>,
}
model! { Step {
    0 "Name" name, 1 "StartAt" start_at, 2 "EndAt" end_at, 3 "Status" status, 4 "Message" message, 5 "Detail" detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalMaintenanceWindowAndExclusions {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeGlobalMaintenanceWindowAndExclusions()
    "DescribeGlobalMaintenanceWindowAndExclusions" -> DescribeGlobalMaintenanceWindowAndExclusionsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeGlobalMaintenanceWindowAndExclusions: GlobalMaintenanceWindowAndExclusion =
    Offset "Offset", "MaintenanceWindowAndExclusions" maintenance_window_and_exclusions, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalMaintenanceWindowAndExclusionsOutput {
    pub total_count: Option<i64>,
    pub maintenance_window_and_exclusions: Option<Vec<GlobalMaintenanceWindowAndExclusion>>,
}
model! { DescribeGlobalMaintenanceWindowAndExclusionsOutput {
    0 "TotalCount" total_count, 1 "MaintenanceWindowAndExclusions" maintenance_window_and_exclusions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalMaintenanceWindowAndExclusion {
    pub target_regions: Option<Vec<String>>,
    pub maintenance_time: Option<String>,
    pub duration: Option<i64>,
    pub day_of_week: Option<Vec<String>>,
    pub exclusions: Option<Vec<MaintenanceExclusion>>,
    pub id: Option<i64>,
}
model! { GlobalMaintenanceWindowAndExclusion {
    0 "TargetRegions" target_regions, 1 "MaintenanceTime" maintenance_time, 2 "Duration" duration,
    3 "DayOfWeek" day_of_week, 4 "Exclusions" exclusions, 5 "ID" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPAMD {
    pub cluster_id: String,
}
operation! { DescribeIPAMD(cluster_id: String) "DescribeIPAMD" -> DescribeIPAMDOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPAMDOutput {
    pub enable_ipamd: Option<bool>,
    pub enable_customized_pod_cidr: Option<bool>,
    pub disable_vpc_cni_mode: Option<bool>,
    pub phase: Option<String>,
    pub reason: Option<String>,
    pub subnet_ids: Option<Vec<String>>,
    pub claim_expired_duration: Option<String>,
    pub enable_trunking_eni: Option<bool>,
}
model! { DescribeIPAMDOutput {
    0 "EnableIPAMD" enable_ipamd, 1 "EnableCustomizedPodCidr" enable_customized_pod_cidr,
    2 "DisableVpcCniMode" disable_vpc_cni_mode, 3 "Phase" phase, 4 "Reason" reason, 5 "SubnetIds" subnet_ids,
    6 "ClaimExpiredDuration" claim_expired_duration, 7 "EnableTrunkingENI" enable_trunking_eni
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageCaches {
    pub image_cache_ids: Option<Vec<String>>,
    pub image_cache_names: Option<Vec<String>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeImageCaches() "DescribeImageCaches" -> DescribeImageCachesOutput {
    0 "ImageCacheIds" image_cache_ids: Vec<String>, 1 "ImageCacheNames" image_cache_names: Vec<String>,
    2 "Limit" limit: u64, 3 "Offset" offset: u64, 4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeImageCaches: ImageCache = Offset "Offset", "ImageCaches" image_caches, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageCachesOutput {
    pub total_count: Option<u64>,
    pub image_caches: Option<Vec<ImageCache>>,
}
model! { DescribeImageCachesOutput {
    0 "TotalCount" total_count, 1 "ImageCaches" image_caches
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageCache {
    pub image_cache_id: Option<String>,
    pub image_cache_name: Option<String>,
    pub image_cache_size: Option<u64>,
    pub images: Option<Vec<String>>,
    pub creation_time: Option<String>,
    pub expire_date_time: Option<String>,
    pub events: Option<Vec<ImageCacheEvent>>,
    pub last_matched_time: Option<String>,
    pub snapshot_id: Option<String>,
    pub status: Option<String>,
    pub retention_days: Option<u64>,
    pub image_registry_credentials: Option<Vec<ImageRegistryCredential>>,
    pub tags: Option<Vec<Tag>>,
    pub image_cache_type: Option<String>,
    pub snapshotter: Option<String>,
}
model! { ImageCache {
    0 "ImageCacheId" image_cache_id, 1 "ImageCacheName" image_cache_name, 2 "ImageCacheSize" image_cache_size,
    3 "Images" images, 4 "CreationTime" creation_time, 5 "ExpireDateTime" expire_date_time, 6 "Events" events,
    7 "LastMatchedTime" last_matched_time, 8 "SnapshotId" snapshot_id, 9 "Status" status,
    10 "RetentionDays" retention_days, 11 "ImageRegistryCredentials" image_registry_credentials, 12 "Tags" tags,
    13 "ImageCacheType" image_cache_type, 14 "Snapshotter" snapshotter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageCacheEvent {
    pub image_cache_id: Option<String>,
    pub r#type: Option<String>,
    pub reason: Option<String>,
    pub message: Option<String>,
    pub first_timestamp: Option<String>,
    pub last_timestamp: Option<String>,
}
model! { ImageCacheEvent {
    0 "ImageCacheId" image_cache_id, 1 "Type" r#type, 2 "Reason" reason, 3 "Message" message,
    4 "FirstTimestamp" first_timestamp, 5 "LastTimestamp" last_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {}
operation! { DescribeImages() "DescribeImages" -> DescribeImagesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub total_count: Option<u64>,
    pub image_instance_set: Option<Vec<ImageInstance>>,
}
model! { DescribeImagesOutput {
    0 "TotalCount" total_count, 1 "ImageInstanceSet" image_instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInstance {
    pub alias: Option<String>,
    pub os_name: Option<String>,
    pub image_id: Option<String>,
    pub os_customize_type: Option<String>,
}
model! { ImageInstance {
    0 "Alias" alias, 1 "OsName" os_name, 2 "ImageId" image_id, 3 "OsCustomizeType" os_customize_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogConfigs {
    pub cluster_id: String,
    pub cluster_type: Option<String>,
    pub log_config_names: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeLogConfigs(cluster_id: String) "DescribeLogConfigs" -> DescribeLogConfigsOutput {
    0 "ClusterId" cluster_id, 1 "ClusterType" cluster_type: String, 2 "LogConfigNames" log_config_names: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogConfigsOutput {
    pub total: Option<i64>,
    pub message: Option<String>,
    pub log_configs: Option<String>,
}
model! { DescribeLogConfigsOutput {
    0 "Total" total, 1 "Message" message, 2 "LogConfigs" log_configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogSwitches {
    pub cluster_ids: Vec<String>,
    pub cluster_type: Option<String>,
}
operation! { DescribeLogSwitches(cluster_ids: Vec<String>) "DescribeLogSwitches" -> DescribeLogSwitchesOutput {
    0 "ClusterIds" cluster_ids, 1 "ClusterType" cluster_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogSwitchesOutput {
    pub switch_set: Option<Vec<Switch>>,
}
model! { DescribeLogSwitchesOutput {
    0 "SwitchSet" switch_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Switch {
    pub audit: Option<SwitchInfo>,
    pub cluster_id: Option<String>,
    pub event: Option<SwitchInfo>,
    pub log: Option<SwitchInfo>,
    pub master_log: Option<SwitchInfo>,
}
model! { Switch {
    0 "Audit" audit, 1 "ClusterId" cluster_id, 2 "Event" event, 3 "Log" log, 4 "MasterLog" master_log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchInfo {
    pub enable: Option<bool>,
    pub error_msg: Option<String>,
    pub logset_id: Option<String>,
    pub status: Option<String>,
    pub topic_id: Option<String>,
    pub topic_region: Option<String>,
    pub upgrade_able: Option<bool>,
    pub version: Option<String>,
}
model! { SwitchInfo {
    0 "Enable" enable, 1 "ErrorMsg" error_msg, 2 "LogsetId" logset_id, 3 "Status" status, 4 "TopicId" topic_id,
    5 "TopicRegion" topic_region, 6 "UpgradeAble" upgrade_able, 7 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterComponent {
    pub cluster_id: String,
    pub component: String,
}
operation! { DescribeMasterComponent(cluster_id: String, component: String)
    "DescribeMasterComponent" -> DescribeMasterComponentOutput {
    0 "ClusterId" cluster_id, 1 "Component" component
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterComponentOutput {
    pub component: Option<String>,
    pub status: Option<String>,
}
model! { DescribeMasterComponentOutput {
    0 "Component" component, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOSImages {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeOSImages() "DescribeOSImages" -> DescribeOSImagesOutput {
    0 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOSImagesOutput {
    pub os_image_series_set: Option<Vec<OSImage>>,
    pub total_count: Option<u64>,
}
model! { DescribeOSImagesOutput {
    0 "OSImageSeriesSet" os_image_series_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OSImage {
    pub series_name: Option<String>,
    pub alias: Option<String>,
    pub os_name: Option<String>,
    pub os_customize_type: Option<String>,
    pub status: Option<String>,
    pub image_id: Option<String>,
    pub arch: Option<String>,
}
model! { OSImage {
    0 "SeriesName" series_name, 1 "Alias" alias, 2 "OsName" os_name, 3 "OsCustomizeType" os_customize_type,
    4 "Status" status, 5 "ImageId" image_id, 6 "Arch" arch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenPolicyList {
    pub cluster_id: String,
    pub category: Option<String>,
}
operation! { DescribeOpenPolicyList(cluster_id: String) "DescribeOpenPolicyList" -> DescribeOpenPolicyListOutput {
    0 "ClusterId" cluster_id, 1 "Category" category: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenPolicyListOutput {
    pub open_policy_info_list: Option<Vec<OpenPolicyInfo>>,
    pub gatekeeper_status: Option<i64>,
}
model! { DescribeOpenPolicyListOutput {
    0 "OpenPolicyInfoList" open_policy_info_list, 1 "GatekeeperStatus" gatekeeper_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenPolicyInfo {
    pub policy_category: Option<String>,
    pub policy_name: Option<String>,
    pub policy_desc: Option<String>,
    pub enforcement_action: Option<String>,
    pub event_nums: Option<u64>,
    pub name: Option<String>,
    pub kind: Option<String>,
    pub enabled_status: Option<String>,
    pub constraint_yaml_example: Option<String>,
    pub open_constraint_info_list: Option<Vec<OpenConstraintInfo>>,
}
model! { OpenPolicyInfo {
    0 "PolicyCategory" policy_category, 1 "PolicyName" policy_name, 2 "PolicyDesc" policy_desc,
    3 "EnforcementAction" enforcement_action, 4 "EventNums" event_nums, 5 "Name" name, 6 "Kind" kind,
    7 "EnabledStatus" enabled_status, 8 "ConstraintYamlExample" constraint_yaml_example,
    9 "OpenConstraintInfoList" open_constraint_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenConstraintInfo {
    pub event_nums: Option<u64>,
    pub name: Option<String>,
    pub yaml_detail: Option<String>,
}
input! { OpenConstraintInfo() {
    0 "EventNums" event_nums: u64, 1 "Name" name: String, 2 "YamlDetail" yaml_detail: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePodChargeInfo {
    pub cluster_id: String,
    pub namespace: Option<String>,
    pub name: Option<String>,
    pub uids: Option<Vec<String>>,
}
operation! { DescribePodChargeInfo(cluster_id: String) "DescribePodChargeInfo" -> DescribePodChargeInfoOutput {
    0 "ClusterId" cluster_id, 1 "Namespace" namespace: String, 2 "Name" name: String, 3 "Uids" uids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePodChargeInfoOutput {
    pub charge_info_set: Option<Vec<PodChargeInfo>>,
}
model! { DescribePodChargeInfoOutput {
    0 "ChargeInfoSet" charge_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodChargeInfo {
    pub start_time: Option<String>,
    pub uid: Option<String>,
    pub cpu: Option<f64>,
    pub memory: Option<f64>,
    pub r#type: Option<String>,
    pub gpu: Option<String>,
    pub charge_type: Option<String>,
    pub namespace: Option<String>,
    pub name: Option<String>,
}
model! { PodChargeInfo {
    0 "StartTime" start_time, 1 "Uid" uid, 2 "Cpu" cpu, 3 "Memory" memory, 4 "Type" r#type, 5 "Gpu" gpu,
    6 "ChargeType" charge_type, 7 "Namespace" namespace, 8 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePodDeductionRate {
    pub zone: Option<String>,
    pub cluster_id: Option<String>,
    pub node_name: Option<String>,
}
operation! { DescribePodDeductionRate() "DescribePodDeductionRate" -> DescribePodDeductionRateOutput {
    0 "Zone" zone: String, 1 "ClusterId" cluster_id: String, 2 "NodeName" node_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePodDeductionRateOutput {
    pub pod_deduction_rate_set: Option<Vec<PodDeductionRate>>,
}
model! { DescribePodDeductionRateOutput {
    0 "PodDeductionRateSet" pod_deduction_rate_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodDeductionRate {
    pub cpu: Option<f64>,
    pub memory: Option<f64>,
    pub r#type: Option<String>,
    pub gpu_num: Option<String>,
    pub total_num: Option<u64>,
    pub deduction_num: Option<u64>,
}
model! { PodDeductionRate {
    0 "Cpu" cpu, 1 "Memory" memory, 2 "Type" r#type, 3 "GpuNum" gpu_num, 4 "TotalNum" total_num,
    5 "DeductionNum" deduction_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePodsBySpec {
    pub cpu: f64,
    pub memory: f64,
    pub gpu_num: Option<String>,
    pub zone: Option<String>,
    pub cluster_id: Option<String>,
    pub node_name: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePodsBySpec(cpu: f64, memory: f64) "DescribePodsBySpec" -> DescribePodsBySpecOutput {
    0 "Cpu" cpu, 1 "Memory" memory, 2 "GpuNum" gpu_num: String, 3 "Zone" zone: String, 4 "ClusterId" cluster_id: String,
    5 "NodeName" node_name: String, 6 "Offset" offset: u64, 7 "Limit" limit: u64, 8 "Filters" filters: Vec<Filter>
} }
paged! { DescribePodsBySpec: PodNodeInfo = Offset "Offset", "PodSet" pod_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePodsBySpecOutput {
    pub total_count: Option<u64>,
    pub pod_set: Option<Vec<PodNodeInfo>>,
}
model! { DescribePodsBySpecOutput {
    0 "TotalCount" total_count, 1 "PodSet" pod_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodNodeInfo {
    pub cluster_id: Option<String>,
    pub node_name: Option<String>,
    pub zone: Option<String>,
    pub namespace: Option<String>,
    pub name: Option<String>,
}
model! { PodNodeInfo {
    0 "ClusterId" cluster_id, 1 "NodeName" node_name, 2 "Zone" zone, 3 "Namespace" namespace, 4 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostNodeResources {
    pub cluster_id: String,
    pub node_name: Option<String>,
}
operation! { DescribePostNodeResources(cluster_id: String)
    "DescribePostNodeResources" -> DescribePostNodeResourcesOutput {
    0 "ClusterId" cluster_id, 1 "NodeName" node_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostNodeResourcesOutput {
    pub pod_set: Option<Vec<SuperNodeResource>>,
    pub reserved_instance_set: Option<Vec<SuperNodeResource>>,
}
model! { DescribePostNodeResourcesOutput {
    0 "PodSet" pod_set, 1 "ReservedInstanceSet" reserved_instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAgentInstances {
    pub cluster_id: String,
}
operation! { DescribePrometheusAgentInstances(cluster_id: String)
    "DescribePrometheusAgentInstances" -> DescribePrometheusAgentInstancesOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAgentInstancesOutput {
    pub instances: Option<Vec<String>>,
}
model! { DescribePrometheusAgentInstancesOutput {
    0 "Instances" instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAgents {
    pub instance_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribePrometheusAgents(instance_id: String)
    "DescribePrometheusAgents" -> DescribePrometheusAgentsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribePrometheusAgents: PrometheusAgentOverview = Offset "Offset", "Agents" agents, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAgentsOutput {
    pub agents: Option<Vec<PrometheusAgentOverview>>,
    pub total: Option<u64>,
}
model! { DescribePrometheusAgentsOutput {
    0 "Agents" agents, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAgentOverview {
    pub cluster_type: Option<String>,
    pub cluster_id: Option<String>,
    pub status: Option<String>,
    pub cluster_name: Option<String>,
    pub external_labels: Option<Vec<Label>>,
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub failed_reason: Option<String>,
}
model! { PrometheusAgentOverview {
    0 "ClusterType" cluster_type, 1 "ClusterId" cluster_id, 2 "Status" status, 3 "ClusterName" cluster_name,
    4 "ExternalLabels" external_labels, 5 "Region" region, 6 "VpcId" vpc_id, 7 "FailedReason" failed_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertHistory {
    pub instance_id: String,
    pub rule_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub labels: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribePrometheusAlertHistory(instance_id: String)
    "DescribePrometheusAlertHistory" -> DescribePrometheusAlertHistoryOutput {
    0 "InstanceId" instance_id, 1 "RuleName" rule_name: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "Labels" labels: String, 5 "Offset" offset: u64, 6 "Limit" limit: u64
} }
paged! { DescribePrometheusAlertHistory: PrometheusAlertHistoryItem = Offset "Offset", "Items" items, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertHistoryOutput {
    pub items: Option<Vec<PrometheusAlertHistoryItem>>,
    pub total: Option<u64>,
}
model! { DescribePrometheusAlertHistoryOutput {
    0 "Items" items, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAlertHistoryItem {
    pub rule_name: Option<String>,
    pub start_time: Option<String>,
    pub content: Option<String>,
    pub state: Option<String>,
    pub rule_item: Option<String>,
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
}
model! { PrometheusAlertHistoryItem {
    0 "RuleName" rule_name, 1 "StartTime" start_time, 2 "Content" content, 3 "State" state, 4 "RuleItem" rule_item,
    5 "TopicId" topic_id, 6 "TopicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertPolicy {
    pub instance_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrometheusAlertPolicy(instance_id: String)
    "DescribePrometheusAlertPolicy" -> DescribePrometheusAlertPolicyOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribePrometheusAlertPolicy: PrometheusAlertPolicyItem =
    Offset "Offset", "AlertRules" alert_rules, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertPolicyOutput {
    pub alert_rules: Option<Vec<PrometheusAlertPolicyItem>>,
    pub total: Option<u64>,
}
model! { DescribePrometheusAlertPolicyOutput {
    0 "AlertRules" alert_rules, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertRule {
    pub instance_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrometheusAlertRule(instance_id: String)
    "DescribePrometheusAlertRule" -> DescribePrometheusAlertRuleOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribePrometheusAlertRule: PrometheusAlertRuleDetail =
    Offset "Offset", "AlertRules" alert_rules, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertRuleOutput {
    pub alert_rules: Option<Vec<PrometheusAlertRuleDetail>>,
    pub total: Option<u64>,
}
model! { DescribePrometheusAlertRuleOutput {
    0 "AlertRules" alert_rules, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusClusterAgents {
    pub instance_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribePrometheusClusterAgents(instance_id: String)
    "DescribePrometheusClusterAgents" -> DescribePrometheusClusterAgentsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribePrometheusClusterAgents: PrometheusAgentOverview = Offset "Offset", "Agents" agents, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusClusterAgentsOutput {
    pub agents: Option<Vec<PrometheusAgentOverview>>,
    pub total: Option<u64>,
}
model! { DescribePrometheusClusterAgentsOutput {
    0 "Agents" agents, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusConfig {
    pub instance_id: String,
    pub cluster_id: String,
    pub cluster_type: String,
}
operation! { DescribePrometheusConfig(instance_id: String, cluster_id: String, cluster_type: String)
    "DescribePrometheusConfig" -> DescribePrometheusConfigOutput {
    0 "InstanceId" instance_id, 1 "ClusterId" cluster_id, 2 "ClusterType" cluster_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusConfigOutput {
    pub config: Option<String>,
    pub service_monitors: Option<Vec<PrometheusConfigItem>>,
    pub pod_monitors: Option<Vec<PrometheusConfigItem>>,
    pub raw_jobs: Option<Vec<PrometheusConfigItem>>,
    pub probes: Option<Vec<PrometheusConfigItem>>,
}
model! { DescribePrometheusConfigOutput {
    0 "Config" config, 1 "ServiceMonitors" service_monitors, 2 "PodMonitors" pod_monitors, 3 "RawJobs" raw_jobs,
    4 "Probes" probes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusGlobalConfig {
    pub instance_id: String,
    pub disable_statistics: Option<bool>,
}
operation! { DescribePrometheusGlobalConfig(instance_id: String)
    "DescribePrometheusGlobalConfig" -> DescribePrometheusGlobalConfigOutput {
    0 "InstanceId" instance_id, 1 "DisableStatistics" disable_statistics: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusGlobalConfigOutput {
    pub config: Option<String>,
    pub service_monitors: Option<Vec<PrometheusConfigItem>>,
    pub pod_monitors: Option<Vec<PrometheusConfigItem>>,
    pub raw_jobs: Option<Vec<PrometheusConfigItem>>,
}
model! { DescribePrometheusGlobalConfigOutput {
    0 "Config" config, 1 "ServiceMonitors" service_monitors, 2 "PodMonitors" pod_monitors, 3 "RawJobs" raw_jobs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusGlobalNotification {
    pub instance_id: String,
}
operation! { DescribePrometheusGlobalNotification(instance_id: String)
    "DescribePrometheusGlobalNotification" -> DescribePrometheusGlobalNotificationOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusGlobalNotificationOutput {
    pub notification: Option<PrometheusNotificationItem>,
}
model! { DescribePrometheusGlobalNotificationOutput {
    0 "Notification" notification
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstance {
    pub instance_id: String,
}
operation! { DescribePrometheusInstance(instance_id: String)
    "DescribePrometheusInstance" -> DescribePrometheusInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstanceOutput {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub cos_bucket: Option<String>,
    pub query_address: Option<String>,
    pub grafana: Option<PrometheusGrafanaInfo>,
    pub alert_manager_url: Option<String>,
}
model! { DescribePrometheusInstanceOutput {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "VpcId" vpc_id, 3 "SubnetId" subnet_id, 4 "COSBucket" cos_bucket,
    5 "QueryAddress" query_address, 6 "Grafana" grafana, 7 "AlertManagerUrl" alert_manager_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusGrafanaInfo {
    pub enabled: Option<bool>,
    pub domain: Option<String>,
    pub address: Option<String>,
    pub internet: Option<String>,
    pub admin_user: Option<String>,
}
model! { PrometheusGrafanaInfo {
    0 "Enabled" enabled, 1 "Domain" domain, 2 "Address" address, 3 "Internet" internet, 4 "AdminUser" admin_user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstanceInitStatus {
    pub instance_id: String,
}
operation! { DescribePrometheusInstanceInitStatus(instance_id: String)
    "DescribePrometheusInstanceInitStatus" -> DescribePrometheusInstanceInitStatusOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstanceInitStatusOutput {
    pub status: Option<String>,
    pub steps: Option<Vec<TaskStepInfo>>,
    pub eks_cluster_id: Option<String>,
}
model! { DescribePrometheusInstanceInitStatusOutput {
    0 "Status" status, 1 "Steps" steps, 2 "EksClusterId" eks_cluster_id
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
pub struct DescribePrometheusInstancesOverview {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrometheusInstancesOverview()
    "DescribePrometheusInstancesOverview" -> DescribePrometheusInstancesOverviewOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribePrometheusInstancesOverview: PrometheusInstancesOverview =
    Offset "Offset", "Instances" instances, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstancesOverviewOutput {
    pub instances: Option<Vec<PrometheusInstancesOverview>>,
    pub total: Option<u64>,
}
model! { DescribePrometheusInstancesOverviewOutput {
    0 "Instances" instances, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusInstancesOverview {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub instance_status: Option<i64>,
    pub charge_status: Option<i64>,
    pub enable_grafana: Option<i64>,
    pub grafana_url: Option<String>,
    pub instance_charge_type: Option<i64>,
    pub spec_name: Option<String>,
    pub data_retention_time: Option<i64>,
    pub expire_time: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub bound_total: Option<i64>,
    pub bound_normal: Option<i64>,
}
model! { PrometheusInstancesOverview {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "VpcId" vpc_id, 3 "SubnetId" subnet_id,
    4 "InstanceStatus" instance_status, 5 "ChargeStatus" charge_status, 6 "EnableGrafana" enable_grafana,
    7 "GrafanaURL" grafana_url, 8 "InstanceChargeType" instance_charge_type, 9 "SpecName" spec_name,
    10 "DataRetentionTime" data_retention_time, 11 "ExpireTime" expire_time, 12 "AutoRenewFlag" auto_renew_flag,
    13 "BoundTotal" bound_total, 14 "BoundNormal" bound_normal
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusOverviews {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrometheusOverviews() "DescribePrometheusOverviews" -> DescribePrometheusOverviewsOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribePrometheusOverviews: PrometheusInstanceOverview =
    Offset "Offset", "Instances" instances, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusOverviewsOutput {
    pub instances: Option<Vec<PrometheusInstanceOverview>>,
    pub total: Option<u64>,
}
model! { DescribePrometheusOverviewsOutput {
    0 "Instances" instances, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusInstanceOverview {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub status: Option<String>,
    pub cos_bucket: Option<String>,
    pub grafana_url: Option<String>,
    pub bound_total: Option<u64>,
    pub bound_normal: Option<u64>,
}
model! { PrometheusInstanceOverview {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "VpcId" vpc_id, 3 "SubnetId" subnet_id, 4 "Status" status,
    5 "COSBucket" cos_bucket, 6 "GrafanaURL" grafana_url, 7 "BoundTotal" bound_total, 8 "BoundNormal" bound_normal
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusRecordRules {
    pub instance_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrometheusRecordRules(instance_id: String)
    "DescribePrometheusRecordRules" -> DescribePrometheusRecordRulesOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribePrometheusRecordRules: PrometheusRecordRuleYamlItem =
    Offset "Offset", "Records" records, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusRecordRulesOutput {
    pub records: Option<Vec<PrometheusRecordRuleYamlItem>>,
    pub total: Option<u64>,
}
model! { DescribePrometheusRecordRulesOutput {
    0 "Records" records, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusRecordRuleYamlItem {
    pub name: Option<String>,
    pub update_time: Option<String>,
    pub template_id: Option<String>,
    pub content: Option<String>,
    pub cluster_id: Option<String>,
}
model! { PrometheusRecordRuleYamlItem {
    0 "Name" name, 1 "UpdateTime" update_time, 2 "TemplateId" template_id, 3 "Content" content, 4 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTargets {
    pub instance_id: String,
    pub cluster_type: String,
    pub cluster_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrometheusTargets(instance_id: String, cluster_type: String, cluster_id: String)
    "DescribePrometheusTargets" -> DescribePrometheusTargetsOutput {
    0 "InstanceId" instance_id, 1 "ClusterType" cluster_type, 2 "ClusterId" cluster_id, 3 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTargetsOutput {
    pub jobs: Option<Vec<PrometheusJobTargets>>,
}
model! { DescribePrometheusTargetsOutput {
    0 "Jobs" jobs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusJobTargets {
    pub targets: Option<Vec<PrometheusTarget>>,
    pub job_name: Option<String>,
    pub total: Option<u64>,
    pub up: Option<u64>,
}
model! { PrometheusJobTargets {
    0 "Targets" targets, 1 "JobName" job_name, 2 "Total" total, 3 "Up" up
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusTarget {
    pub url: Option<String>,
    pub state: Option<String>,
    pub labels: Option<Vec<Label>>,
    pub last_scrape: Option<String>,
    pub scrape_duration: Option<f64>,
    pub error: Option<String>,
}
model! { PrometheusTarget {
    0 "Url" url, 1 "State" state, 2 "Labels" labels, 3 "LastScrape" last_scrape, 4 "ScrapeDuration" scrape_duration,
    5 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTemp {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribePrometheusTemp() "DescribePrometheusTemp" -> DescribePrometheusTempOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribePrometheusTemp: PrometheusTemp = Offset "Offset", "Templates" templates, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTempOutput {
    pub templates: Option<Vec<PrometheusTemp>>,
    pub total: Option<u64>,
}
model! { DescribePrometheusTempOutput {
    0 "Templates" templates, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTempSync {
    pub template_id: String,
}
operation! { DescribePrometheusTempSync(template_id: String)
    "DescribePrometheusTempSync" -> DescribePrometheusTempSyncOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTempSyncOutput {
    pub targets: Option<Vec<PrometheusTemplateSyncTarget>>,
}
model! { DescribePrometheusTempSyncOutput {
    0 "Targets" targets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTemplateSync {
    pub template_id: String,
}
operation! { DescribePrometheusTemplateSync(template_id: String)
    "DescribePrometheusTemplateSync" -> DescribePrometheusTemplateSyncOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTemplateSyncOutput {
    pub targets: Option<Vec<PrometheusTemplateSyncTarget>>,
}
model! { DescribePrometheusTemplateSyncOutput {
    0 "Targets" targets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTemplates {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribePrometheusTemplates() "DescribePrometheusTemplates" -> DescribePrometheusTemplatesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribePrometheusTemplates: PrometheusTemplate = Offset "Offset", "Templates" templates, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTemplatesOutput {
    pub templates: Option<Vec<PrometheusTemplate>>,
    pub total: Option<u64>,
}
model! { DescribePrometheusTemplatesOutput {
    0 "Templates" templates, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRIUtilizationDetail {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRIUtilizationDetail() "DescribeRIUtilizationDetail" -> DescribeRIUtilizationDetailOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRIUtilizationDetail: RIUtilizationDetail =
    Offset "Offset", "RIUtilizationDetailSet" ri_utilization_detail_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRIUtilizationDetailOutput {
    pub total_count: Option<u64>,
    pub ri_utilization_detail_set: Option<Vec<RIUtilizationDetail>>,
}
model! { DescribeRIUtilizationDetailOutput {
    0 "TotalCount" total_count, 1 "RIUtilizationDetailSet" ri_utilization_detail_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RIUtilizationDetail {
    pub reserved_instance_id: Option<String>,
    pub eks_id: Option<String>,
    pub cluster_id: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub kind: Option<String>,
    pub kind_name: Option<String>,
    pub uid: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub product: Option<String>,
}
model! { RIUtilizationDetail {
    0 "ReservedInstanceId" reserved_instance_id, 1 "EksId" eks_id, 2 "ClusterId" cluster_id, 3 "Name" name,
    4 "Namespace" namespace, 5 "Kind" kind, 6 "KindName" kind_name, 7 "Uid" uid, 8 "StartTime" start_time,
    9 "EndTime" end_time, 10 "Product" product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub total_count: Option<u64>,
    pub region_instance_set: Option<Vec<RegionInstance>>,
}
model! { DescribeRegionsOutput {
    0 "TotalCount" total_count, 1 "RegionInstanceSet" region_instance_set
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
pub struct DescribeReservedInstanceUtilizationRate {
    pub zone: Option<String>,
    pub cluster_id: Option<String>,
    pub node_name: Option<String>,
}
operation! { DescribeReservedInstanceUtilizationRate()
    "DescribeReservedInstanceUtilizationRate" -> DescribeReservedInstanceUtilizationRateOutput {
    0 "Zone" zone: String, 1 "ClusterId" cluster_id: String, 2 "NodeName" node_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedInstanceUtilizationRateOutput {
    pub utilization_rate_set: Option<Vec<ReservedInstanceUtilizationRate>>,
    pub pod_num: Option<u64>,
    pub pod_rate: Option<f64>,
}
model! { DescribeReservedInstanceUtilizationRateOutput {
    0 "UtilizationRateSet" utilization_rate_set, 1 "PodNum" pod_num, 2 "PodRate" pod_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReservedInstanceUtilizationRate {
    pub rate: Option<f64>,
    pub num: Option<u64>,
    pub cpu: Option<f64>,
    pub memory: Option<f64>,
    pub r#type: Option<String>,
    pub gpu_num: Option<String>,
    pub zone: Option<String>,
    pub cluster_id: Option<String>,
    pub node_name: Option<String>,
    pub pod_num: Option<u64>,
}
model! { ReservedInstanceUtilizationRate {
    0 "Rate" rate, 1 "Num" num, 2 "CPU" cpu, 3 "Memory" memory, 4 "Type" r#type, 5 "GpuNum" gpu_num, 6 "Zone" zone,
    7 "ClusterId" cluster_id, 8 "NodeName" node_name, 9 "PodNum" pod_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedInstances {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeReservedInstances() "DescribeReservedInstances" -> DescribeReservedInstancesOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Filters" filters: Vec<Filter>, 3 "OrderField" order_field: String,
    4 "OrderDirection" order_direction: String
} }
paged! { DescribeReservedInstances: ReservedInstance =
    Offset "Offset", "ReservedInstanceSet" reserved_instance_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedInstancesOutput {
    pub total_count: Option<u64>,
    pub reserved_instance_set: Option<Vec<ReservedInstance>>,
}
model! { DescribeReservedInstancesOutput {
    0 "TotalCount" total_count, 1 "ReservedInstanceSet" reserved_instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReservedInstance {
    pub reserved_instance_id: Option<String>,
    pub reserved_instance_name: Option<String>,
    pub status: Option<String>,
    pub time_span: Option<u64>,
    pub resource_type: Option<String>,
    pub cpu: Option<f64>,
    pub memory: Option<f64>,
    pub scope: Option<String>,
    pub created_at: Option<String>,
    pub active_at: Option<String>,
    pub expire_at: Option<String>,
    pub gpu_count: Option<String>,
    pub auto_renew_flag: Option<i64>,
    pub cluster_id: Option<String>,
    pub node_name: Option<String>,
    pub deduct_status: Option<String>,
}
model! { ReservedInstance {
    0 "ReservedInstanceId" reserved_instance_id, 1 "ReservedInstanceName" reserved_instance_name, 2 "Status" status,
    3 "TimeSpan" time_span, 4 "ResourceType" resource_type, 5 "Cpu" cpu, 6 "Memory" memory, 7 "Scope" scope,
    8 "CreatedAt" created_at, 9 "ActiveAt" active_at, 10 "ExpireAt" expire_at, 11 "GpuCount" gpu_count,
    12 "AutoRenewFlag" auto_renew_flag, 13 "ClusterId" cluster_id, 14 "NodeName" node_name,
    15 "DeductStatus" deduct_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsage {
    pub cluster_id: String,
}
operation! { DescribeResourceUsage(cluster_id: String) "DescribeResourceUsage" -> DescribeResourceUsageOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageOutput {
    pub crd_usage: Option<ResourceUsage>,
    pub pod_usage: Option<u64>,
    pub rs_usage: Option<u64>,
    pub config_map_usage: Option<u64>,
    pub other_usage: Option<ResourceUsage>,
}
model! { DescribeResourceUsageOutput {
    0 "CRDUsage" crd_usage, 1 "PodUsage" pod_usage, 2 "RSUsage" rs_usage, 3 "ConfigMapUsage" config_map_usage,
    4 "OtherUsage" other_usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceUsage {
    pub name: Option<String>,
    pub usage: Option<u64>,
    pub details: Option<Vec<ResourceUsageDetail>>,
}
model! { ResourceUsage {
    0 "Name" name, 1 "Usage" usage, 2 "Details" details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceUsageDetail {
    pub name: Option<String>,
    pub usage: Option<u64>,
}
model! { ResourceUsageDetail {
    0 "Name" name, 1 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRollOutSequences {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRollOutSequences() "DescribeRollOutSequences" -> DescribeRollOutSequencesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64
} }
paged! { DescribeRollOutSequences: RollOutSequence = Offset "Offset", "Sequences" sequences, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRollOutSequencesOutput {
    pub sequences: Option<Vec<RollOutSequence>>,
    pub total_count: Option<i64>,
}
model! { DescribeRollOutSequencesOutput {
    0 "Sequences" sequences, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollOutSequence {
    pub name: Option<String>,
    pub sequence_flows: Option<Vec<SequenceFlow>>,
    pub enabled: Option<bool>,
    pub id: Option<i64>,
}
model! { RollOutSequence {
    0 "Name" name, 1 "SequenceFlows" sequence_flows, 2 "Enabled" enabled, 3 "ID" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTableConflicts {
    pub route_table_cidr_block: String,
    pub vpc_id: String,
}
operation! { DescribeRouteTableConflicts(route_table_cidr_block: String, vpc_id: String)
    "DescribeRouteTableConflicts" -> DescribeRouteTableConflictsOutput {
    0 "RouteTableCidrBlock" route_table_cidr_block, 1 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTableConflictsOutput {
    pub has_conflict: Option<bool>,
    pub route_table_conflict_set: Option<Vec<RouteTableConflict>>,
}
model! { DescribeRouteTableConflictsOutput {
    0 "HasConflict" has_conflict, 1 "RouteTableConflictSet" route_table_conflict_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteTableConflict {
    pub route_table_type: Option<String>,
    pub route_table_cidr_block: Option<String>,
    pub route_table_name: Option<String>,
    pub route_table_id: Option<String>,
}
model! { RouteTableConflict {
    0 "RouteTableType" route_table_type, 1 "RouteTableCidrBlock" route_table_cidr_block,
    2 "RouteTableName" route_table_name, 3 "RouteTableId" route_table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedRuntime {
    pub k8s_version: String,
}
operation! { DescribeSupportedRuntime(k8s_version: String)
    "DescribeSupportedRuntime" -> DescribeSupportedRuntimeOutput {
    0 "K8sVersion" k8s_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedRuntimeOutput {
    pub optional_runtimes: Option<Vec<OptionalRuntimes>>,
}
model! { DescribeSupportedRuntimeOutput {
    0 "OptionalRuntimes" optional_runtimes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionalRuntimes {
    pub runtime_type: Option<String>,
    pub runtime_versions: Option<Vec<String>>,
    pub default_version: Option<String>,
}
model! { OptionalRuntimes {
    0 "RuntimeType" runtime_type, 1 "RuntimeVersions" runtime_versions, 2 "DefaultVersion" default_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTKEEdgeClusterCredential {
    pub cluster_id: String,
}
operation! { DescribeTKEEdgeClusterCredential(cluster_id: String)
    "DescribeTKEEdgeClusterCredential" -> DescribeTKEEdgeClusterCredentialOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTKEEdgeClusterCredentialOutput {
    pub addresses: Option<Vec<IPAddress>>,
    pub credential: Option<ClusterCredential>,
    pub public_lb: Option<EdgeClusterPublicLB>,
    pub internal_lb: Option<EdgeClusterInternalLB>,
    pub core_dns: Option<String>,
    pub health_region: Option<String>,
    pub health: Option<String>,
    pub grid_daemon: Option<String>,
    pub unit_cluster: Option<String>,
}
model! { DescribeTKEEdgeClusterCredentialOutput {
    0 "Addresses" addresses, 1 "Credential" credential, 2 "PublicLB" public_lb, 3 "InternalLB" internal_lb,
    4 "CoreDns" core_dns, 5 "HealthRegion" health_region, 6 "Health" health, 7 "GridDaemon" grid_daemon,
    8 "UnitCluster" unit_cluster
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeClusterInternalLB {
    pub enabled: Option<bool>,
    pub subnet_id: Option<Vec<String>>,
}
input! { EdgeClusterInternalLB(enabled: bool) {
    0 "Enabled" enabled: bool, 1 "SubnetId" subnet_id: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTKEEdgeClusterStatus {
    pub cluster_id: String,
}
operation! { DescribeTKEEdgeClusterStatus(cluster_id: String)
    "DescribeTKEEdgeClusterStatus" -> DescribeTKEEdgeClusterStatusOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTKEEdgeClusterStatusOutput {
    pub phase: Option<String>,
    pub conditions: Option<Vec<ClusterCondition>>,
}
model! { DescribeTKEEdgeClusterStatusOutput {
    0 "Phase" phase, 1 "Conditions" conditions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterCondition {
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub last_probe_time: Option<String>,
    pub last_transition_time: Option<String>,
    pub reason: Option<String>,
    pub message: Option<String>,
}
model! { ClusterCondition {
    0 "Type" r#type, 1 "Status" status, 2 "LastProbeTime" last_probe_time, 3 "LastTransitionTime" last_transition_time,
    4 "Reason" reason, 5 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTKEEdgeClusters {
    pub cluster_ids: Option<Vec<String>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeTKEEdgeClusters() "DescribeTKEEdgeClusters" -> DescribeTKEEdgeClustersOutput {
    0 "ClusterIds" cluster_ids: Vec<String>, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeTKEEdgeClusters: EdgeCluster = Offset "Offset", "Clusters" clusters, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTKEEdgeClustersOutput {
    pub total_count: Option<u64>,
    pub clusters: Option<Vec<EdgeCluster>>,
}
model! { DescribeTKEEdgeClustersOutput {
    0 "TotalCount" total_count, 1 "Clusters" clusters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeCluster {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub vpc_id: Option<String>,
    pub pod_cidr: Option<String>,
    pub service_cidr: Option<String>,
    pub k8s_version: Option<String>,
    pub status: Option<String>,
    pub cluster_desc: Option<String>,
    pub created_time: Option<String>,
    pub edge_cluster_version: Option<String>,
    pub max_node_pod_num: Option<i64>,
    pub cluster_advanced_settings: Option<EdgeClusterAdvancedSettings>,
    pub level: Option<String>,
    pub auto_upgrade_cluster_level: Option<bool>,
    pub charge_type: Option<String>,
    pub edge_version: Option<String>,
    pub tag_specification: Option<TagSpecification>,
}
model! { EdgeCluster {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "VpcId" vpc_id, 3 "PodCIDR" pod_cidr,
    4 "ServiceCIDR" service_cidr, 5 "K8SVersion" k8s_version, 6 "Status" status, 7 "ClusterDesc" cluster_desc,
    8 "CreatedTime" created_time, 9 "EdgeClusterVersion" edge_cluster_version, 10 "MaxNodePodNum" max_node_pod_num,
    11 "ClusterAdvancedSettings" cluster_advanced_settings, 12 "Level" level,
    13 "AutoUpgradeClusterLevel" auto_upgrade_cluster_level, 14 "ChargeType" charge_type, 15 "EdgeVersion" edge_version,
    16 "TagSpecification" tag_specification
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTKEEdgeExternalKubeconfig {
    pub cluster_id: String,
}
operation! { DescribeTKEEdgeExternalKubeconfig(cluster_id: String)
    "DescribeTKEEdgeExternalKubeconfig" -> DescribeTKEEdgeExternalKubeconfigOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTKEEdgeExternalKubeconfigOutput {
    pub kubeconfig: Option<Secret>,
}
model! { DescribeTKEEdgeExternalKubeconfigOutput {
    0 "Kubeconfig" kubeconfig
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTKEEdgeScript {
    pub cluster_id: String,
    pub interface: String,
    pub node_name: Option<String>,
    pub config: Option<String>,
    pub script_version: Option<String>,
}
operation! { DescribeTKEEdgeScript(cluster_id: String, interface: String)
    "DescribeTKEEdgeScript" -> DescribeTKEEdgeScriptOutput {
    0 "ClusterId" cluster_id, 1 "Interface" interface, 2 "NodeName" node_name: String, 3 "Config" config: String,
    4 "ScriptVersion" script_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTKEEdgeScriptOutput {
    pub link: Option<String>,
    pub token: Option<Secret>,
    pub command: Option<String>,
    pub script_version: Option<String>,
}
model! { DescribeTKEEdgeScriptOutput {
    0 "Link" link, 1 "Token" token, 2 "Command" command, 3 "ScriptVersion" script_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    pub filter: Option<Vec<Filter>>,
    pub latest: Option<bool>,
}
operation! { DescribeTasks() "DescribeTasks" -> DescribeTasksOutput {
    0 "Filter" filter: Vec<Filter>, 1 "Latest" latest: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub tasks: Option<Vec<Task>>,
}
model! { DescribeTasksOutput {
    0 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub life_state: Option<String>,
    pub target_obj: Option<String>,
    pub param: Option<String>,
    pub task_type: Option<String>,
    pub last_error: Option<String>,
    pub cluster_id: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub task_id: Option<String>,
}
model! { Task {
    0 "LifeState" life_state, 1 "TargetObj" target_obj, 2 "Param" param, 3 "TaskType" task_type,
    4 "LastError" last_error, 5 "ClusterID" cluster_id, 6 "CreatedAt" created_at, 7 "UpdatedAt" updated_at,
    8 "TaskID" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeTaskDetail {
    pub id: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeUpgradeTaskDetail(id: i64) "DescribeUpgradeTaskDetail" -> DescribeUpgradeTaskDetailOutput {
    0 "ID" id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeUpgradeTaskDetail: UpgradePlan = Offset "Offset", "UpgradePlans" upgrade_plans, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeTaskDetailOutput {
    pub upgrade_plans: Option<Vec<UpgradePlan>>,
    pub total_count: Option<i64>,
}
model! { DescribeUpgradeTaskDetailOutput {
    0 "UpgradePlans" upgrade_plans, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePlan {
    pub id: Option<i64>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub region: Option<String>,
    pub planed_start_at: Option<String>,
    pub upgrade_start_at: Option<String>,
    pub upgrade_end_at: Option<String>,
    pub status: Option<String>,
    pub reason: Option<String>,
}
model! { UpgradePlan {
    0 "ID" id, 1 "ClusterID" cluster_id, 2 "ClusterName" cluster_name, 3 "Region" region,
    4 "PlanedStartAt" planed_start_at, 5 "UpgradeStartAt" upgrade_start_at, 6 "UpgradeEndAt" upgrade_end_at,
    7 "Status" status, 8 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeTasks {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeUpgradeTasks() "DescribeUpgradeTasks" -> DescribeUpgradeTasksOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64
} }
paged! { DescribeUpgradeTasks: UpgradeTask = Offset "Offset", "UpgradeTasks" upgrade_tasks, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeTasksOutput {
    pub upgrade_tasks: Option<Vec<UpgradeTask>>,
    pub total_count: Option<i64>,
}
model! { DescribeUpgradeTasksOutput {
    0 "UpgradeTasks" upgrade_tasks, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeTask {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub component: Option<String>,
    pub related_resources: Option<Vec<String>>,
    pub upgrade_impact: Option<String>,
    pub planed_start_at: Option<String>,
    pub created_at: Option<String>,
}
model! { UpgradeTask {
    0 "ID" id, 1 "Name" name, 2 "Component" component, 3 "RelatedResources" related_resources,
    4 "UpgradeImpact" upgrade_impact, 5 "PlanedStartAt" planed_start_at, 6 "CreatedAt" created_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserPermissions {
    pub target_uin: String,
}
operation! { DescribeUserPermissions(target_uin: String) "DescribeUserPermissions" -> DescribeUserPermissionsOutput {
    0 "TargetUin" target_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserPermissionsOutput {
    pub permissions: Option<Vec<PermissionItem>>,
    pub target_uin: Option<String>,
}
model! { DescribeUserPermissionsOutput {
    0 "Permissions" permissions, 1 "TargetUin" target_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVersions {}
operation! { DescribeVersions() "DescribeVersions" -> DescribeVersionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVersionsOutput {
    pub total_count: Option<u64>,
    pub version_instance_set: Option<Vec<VersionInstance>>,
}
model! { DescribeVersionsOutput {
    0 "TotalCount" total_count, 1 "VersionInstanceSet" version_instance_set
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
pub struct DescribeVpcCniPodLimits {
    pub zone: Option<String>,
    pub instance_family: Option<String>,
    pub instance_type: Option<String>,
}
operation! { DescribeVpcCniPodLimits() "DescribeVpcCniPodLimits" -> DescribeVpcCniPodLimitsOutput {
    0 "Zone" zone: String, 1 "InstanceFamily" instance_family: String, 2 "InstanceType" instance_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcCniPodLimitsOutput {
    pub total_count: Option<i64>,
    pub pod_limits_instance_set: Option<Vec<PodLimitsInstance>>,
}
model! { DescribeVpcCniPodLimitsOutput {
    0 "TotalCount" total_count, 1 "PodLimitsInstanceSet" pod_limits_instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodLimitsInstance {
    pub zone: Option<String>,
    pub instance_family: Option<String>,
    pub instance_type: Option<String>,
    pub pod_limits: Option<PodLimitsByType>,
}
model! { PodLimitsInstance {
    0 "Zone" zone, 1 "InstanceFamily" instance_family, 2 "InstanceType" instance_type, 3 "PodLimits" pod_limits
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodLimitsByType {
    pub tke_route_eni_non_static_ip: Option<i64>,
    pub tke_route_eni_static_ip: Option<i64>,
    pub tke_direct_eni: Option<i64>,
    pub tke_sub_eni: Option<i64>,
}
model! { PodLimitsByType {
    0 "TKERouteENINonStaticIP" tke_route_eni_non_static_ip, 1 "TKERouteENIStaticIP" tke_route_eni_static_ip,
    2 "TKEDirectENI" tke_direct_eni, 3 "TKESubENI" tke_sub_eni
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableClusterAudit {
    pub cluster_id: String,
    pub delete_log_set_and_topic: Option<bool>,
}
operation! { DisableClusterAudit(cluster_id: String) "DisableClusterAudit" -> Empty {
    0 "ClusterId" cluster_id, 1 "DeleteLogSetAndTopic" delete_log_set_and_topic: bool
} }

pub type DisableClusterAuditOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableClusterDeletionProtection {
    pub cluster_id: String,
}
operation! { DisableClusterDeletionProtection(cluster_id: String) "DisableClusterDeletionProtection" -> Empty {
    0 "ClusterId" cluster_id
} }

pub type DisableClusterDeletionProtectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableControlPlaneLogs {
    pub cluster_id: String,
    pub cluster_type: String,
    pub component_names: Vec<String>,
    pub delete_log_set_and_topic: Option<bool>,
}
operation! { DisableControlPlaneLogs(cluster_id: String, cluster_type: String, component_names: Vec<String>)
    "DisableControlPlaneLogs" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterType" cluster_type, 2 "ComponentNames" component_names,
    3 "DeleteLogSetAndTopic" delete_log_set_and_topic: bool
} }

pub type DisableControlPlaneLogsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableEncryptionProtection {
    pub cluster_id: String,
}
operation! { DisableEncryptionProtection(cluster_id: String) "DisableEncryptionProtection" -> Empty {
    0 "ClusterId" cluster_id
} }

pub type DisableEncryptionProtectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableEventPersistence {
    pub cluster_id: String,
    pub delete_log_set_and_topic: Option<bool>,
    pub cluster_type: Option<String>,
}
operation! { DisableEventPersistence(cluster_id: String) "DisableEventPersistence" -> Empty {
    0 "ClusterId" cluster_id, 1 "DeleteLogSetAndTopic" delete_log_set_and_topic: bool,
    2 "ClusterType" cluster_type: String
} }

pub type DisableEventPersistenceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableVpcCniNetworkType {
    pub cluster_id: String,
}
operation! { DisableVpcCniNetworkType(cluster_id: String) "DisableVpcCniNetworkType" -> Empty {
    0 "ClusterId" cluster_id
} }

pub type DisableVpcCniNetworkTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrainClusterVirtualNode {
    pub cluster_id: String,
    pub node_name: String,
}
operation! { DrainClusterVirtualNode(cluster_id: String, node_name: String) "DrainClusterVirtualNode" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodeName" node_name
} }

pub type DrainClusterVirtualNodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrainExternalNode {
    pub cluster_id: String,
    pub name: String,
}
operation! { DrainExternalNode(cluster_id: String, name: String) "DrainExternalNode" -> Empty {
    0 "ClusterId" cluster_id, 1 "Name" name
} }

pub type DrainExternalNodeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableClusterAudit {
    pub cluster_id: String,
    pub logset_id: Option<String>,
    pub topic_id: Option<String>,
    pub topic_region: Option<String>,
    pub cluster_type: Option<String>,
}
operation! { EnableClusterAudit(cluster_id: String) "EnableClusterAudit" -> Empty {
    0 "ClusterId" cluster_id, 1 "LogsetId" logset_id: String, 2 "TopicId" topic_id: String,
    3 "TopicRegion" topic_region: String, 4 "ClusterType" cluster_type: String
} }

pub type EnableClusterAuditOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableClusterDeletionProtection {
    pub cluster_id: String,
}
operation! { EnableClusterDeletionProtection(cluster_id: String) "EnableClusterDeletionProtection" -> Empty {
    0 "ClusterId" cluster_id
} }

pub type EnableClusterDeletionProtectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableControlPlaneLogs {
    pub cluster_id: String,
    pub cluster_type: String,
    pub components: Vec<ComponentLogConfig>,
}
operation! { EnableControlPlaneLogs(cluster_id: String, cluster_type: String, components: Vec<ComponentLogConfig>)
    "EnableControlPlaneLogs" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterType" cluster_type, 2 "Components" components
} }

pub type EnableControlPlaneLogsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableEksEventPersistence {
    pub cluster_id: String,
    pub logset_id: Option<String>,
    pub topic_id: Option<String>,
    pub topic_region: Option<String>,
}
operation! { EnableEksEventPersistence(cluster_id: String) "EnableEksEventPersistence" -> Empty {
    0 "ClusterId" cluster_id, 1 "LogsetId" logset_id: String, 2 "TopicId" topic_id: String,
    3 "TopicRegion" topic_region: String
} }

pub type EnableEksEventPersistenceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableEncryptionProtection {
    pub cluster_id: String,
    pub kms_configuration: KMSConfiguration,
}
operation! { EnableEncryptionProtection(cluster_id: String, kms_configuration: KMSConfiguration)
    "EnableEncryptionProtection" -> Empty {
    0 "ClusterId" cluster_id, 1 "KMSConfiguration" kms_configuration
} }

pub type EnableEncryptionProtectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KMSConfiguration {
    pub key_id: Option<String>,
    pub kms_region: Option<String>,
}
input! { KMSConfiguration() {
    0 "KeyId" key_id: String, 1 "KmsRegion" kms_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableEventPersistence {
    pub cluster_id: String,
    pub logset_id: Option<String>,
    pub topic_id: Option<String>,
    pub topic_region: Option<String>,
    pub cluster_type: Option<String>,
}
operation! { EnableEventPersistence(cluster_id: String) "EnableEventPersistence" -> Empty {
    0 "ClusterId" cluster_id, 1 "LogsetId" logset_id: String, 2 "TopicId" topic_id: String,
    3 "TopicRegion" topic_region: String, 4 "ClusterType" cluster_type: String
} }

pub type EnableEventPersistenceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableExternalNodeSupport {
    pub cluster_id: String,
    pub cluster_external_config: ClusterExternalConfig,
}
operation! { EnableExternalNodeSupport(cluster_id: String, cluster_external_config: ClusterExternalConfig)
    "EnableExternalNodeSupport" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterExternalConfig" cluster_external_config
} }

pub type EnableExternalNodeSupportOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterExternalConfig {
    pub network_type: Option<String>,
    pub subnet_id: Option<String>,
    pub cluster_cidr: Option<String>,
    pub enabled: Option<bool>,
}
input! { ClusterExternalConfig(network_type: String, subnet_id: String) {
    0 "NetworkType" network_type: String, 1 "SubnetId" subnet_id: String, 2 "ClusterCIDR" cluster_cidr: String,
    3 "Enabled" enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableVpcCniNetworkType {
    pub cluster_id: String,
    pub vpc_cni_type: String,
    pub enable_static_ip: bool,
    pub subnets: Vec<String>,
    pub expired_seconds: Option<u64>,
    pub skip_adding_non_masquerade_ci_drs: Option<bool>,
}
operation! { EnableVpcCniNetworkType(cluster_id: String, vpc_cni_type: String, enable_static_ip: bool, subnets: Vec<String>)
    "EnableVpcCniNetworkType" -> Empty {
    0 "ClusterId" cluster_id, 1 "VpcCniType" vpc_cni_type, 2 "EnableStaticIp" enable_static_ip, 3 "Subnets" subnets,
    4 "ExpiredSeconds" expired_seconds: u64, 5 "SkipAddingNonMasqueradeCIDRs" skip_adding_non_masquerade_ci_drs: bool
} }

pub type EnableVpcCniNetworkTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardTKEEdgeApplicationRequestV3 {
    pub method: String,
    pub path: String,
    pub accept: Option<String>,
    pub content_type: Option<String>,
    pub request_body: Option<String>,
    pub cluster_name: Option<String>,
    pub encoded_body: Option<String>,
}
operation! { ForwardTKEEdgeApplicationRequestV3(method: String, path: String)
    "ForwardTKEEdgeApplicationRequestV3" -> ForwardTKEEdgeApplicationRequestV3Output {
    0 "Method" method, 1 "Path" path, 2 "Accept" accept: String, 3 "ContentType" content_type: String,
    4 "RequestBody" request_body: String, 5 "ClusterName" cluster_name: String, 6 "EncodedBody" encoded_body: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardTKEEdgeApplicationRequestV3Output {
    pub response_body: Option<String>,
}
model! { ForwardTKEEdgeApplicationRequestV3Output {
    0 "ResponseBody" response_body
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterLevelPrice {
    pub cluster_level: String,
}
operation! { GetClusterLevelPrice(cluster_level: String) "GetClusterLevelPrice" -> GetClusterLevelPriceOutput {
    0 "ClusterLevel" cluster_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterLevelPriceOutput {
    pub cost: Option<u64>,
    pub total_cost: Option<u64>,
    pub policy: Option<f64>,
}
model! { GetClusterLevelPriceOutput {
    0 "Cost" cost, 1 "TotalCost" total_cost, 2 "Policy" policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMostSuitableImageCache {
    pub images: Vec<String>,
    pub snapshotter: Option<String>,
}
operation! { GetMostSuitableImageCache(images: Vec<String>)
    "GetMostSuitableImageCache" -> GetMostSuitableImageCacheOutput {
    0 "Images" images, 1 "Snapshotter" snapshotter: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMostSuitableImageCacheOutput {
    pub found: Option<bool>,
    pub image_cache: Option<ImageCache>,
}
model! { GetMostSuitableImageCacheOutput {
    0 "Found" found, 1 "ImageCache" image_cache
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTkeAppChartList {
    pub kind: Option<String>,
    pub arch: Option<String>,
    pub cluster_type: Option<String>,
}
operation! { GetTkeAppChartList() "GetTkeAppChartList" -> GetTkeAppChartListOutput {
    0 "Kind" kind: String, 1 "Arch" arch: String, 2 "ClusterType" cluster_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTkeAppChartListOutput {
    pub app_charts: Option<Vec<AppChart>>,
}
model! { GetTkeAppChartListOutput {
    0 "AppCharts" app_charts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppChart {
    pub name: Option<String>,
    pub label: Option<String>,
    pub latest_version: Option<String>,
}
model! { AppChart {
    0 "Name" name, 1 "Label" label, 2 "LatestVersion" latest_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeInstanceProgress {
    pub cluster_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { GetUpgradeInstanceProgress(cluster_id: String)
    "GetUpgradeInstanceProgress" -> GetUpgradeInstanceProgressOutput {
    0 "ClusterId" cluster_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { GetUpgradeInstanceProgress: InstanceUpgradeProgressItem =
    Offset "Offset", "Instances" instances, total "Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeInstanceProgressOutput {
    pub total: Option<i64>,
    pub done: Option<i64>,
    pub life_state: Option<String>,
    pub instances: Option<Vec<InstanceUpgradeProgressItem>>,
    pub cluster_status: Option<InstanceUpgradeClusterStatus>,
}
model! { GetUpgradeInstanceProgressOutput {
    0 "Total" total, 1 "Done" done, 2 "LifeState" life_state, 3 "Instances" instances, 4 "ClusterStatus" cluster_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceUpgradeProgressItem {
    pub instance_id: Option<String>,
    pub life_state: Option<String>,
    pub start_at: Option<String>,
    pub end_at: Option<String>,
    pub check_result: Option<InstanceUpgradePreCheckResult>,
    pub detail: Option<Vec<TaskStepInfo>>,
}
model! { InstanceUpgradeProgressItem {
    0 "InstanceID" instance_id, 1 "LifeState" life_state, 2 "StartAt" start_at, 3 "EndAt" end_at,
    4 "CheckResult" check_result, 5 "Detail" detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceUpgradePreCheckResult {
    pub check_pass: Option<bool>,
    pub items: Option<Vec<InstanceUpgradePreCheckResultItem>>,
    pub single_pods: Option<Vec<String>>,
}
model! { InstanceUpgradePreCheckResult {
    0 "CheckPass" check_pass, 1 "Items" items, 2 "SinglePods" single_pods
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceUpgradePreCheckResultItem {
    pub namespace: Option<String>,
    pub work_load_kind: Option<String>,
    pub work_load_name: Option<String>,
    pub before: Option<u64>,
    pub after: Option<u64>,
    pub pods: Option<Vec<String>>,
}
model! { InstanceUpgradePreCheckResultItem {
    0 "Namespace" namespace, 1 "WorkLoadKind" work_load_kind, 2 "WorkLoadName" work_load_name, 3 "Before" before,
    4 "After" after, 5 "Pods" pods
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceUpgradeClusterStatus {
    pub pod_total: Option<i64>,
    pub not_ready_pod: Option<i64>,
}
model! { InstanceUpgradeClusterStatus {
    0 "PodTotal" pod_total, 1 "NotReadyPod" not_ready_pod
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantUserPermissions {
    pub target_uin: String,
    pub permissions: Option<Vec<PermissionItem>>,
}
operation! { GrantUserPermissions(target_uin: String) "GrantUserPermissions" -> Empty {
    0 "TargetUin" target_uin, 1 "Permissions" permissions: Vec<PermissionItem>
} }

pub type GrantUserPermissionsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAddon {
    pub cluster_id: String,
    pub addon_name: String,
    pub addon_version: Option<String>,
    pub raw_values: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { InstallAddon(cluster_id: String, addon_name: String) "InstallAddon" -> Empty {
    0 "ClusterId" cluster_id, 1 "AddonName" addon_name, 2 "AddonVersion" addon_version: String,
    3 "RawValues" raw_values: String, 4 "DryRun" dry_run: bool
} }

pub type InstallAddonOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallEdgeLogAgent {
    pub cluster_id: String,
}
operation! { InstallEdgeLogAgent(cluster_id: String) "InstallEdgeLogAgent" -> Empty {
    0 "ClusterId" cluster_id
} }

pub type InstallEdgeLogAgentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallLogAgent {
    pub cluster_id: String,
    pub kubelet_root_dir: Option<String>,
    pub cluster_type: Option<String>,
}
operation! { InstallLogAgent(cluster_id: String) "InstallLogAgent" -> Empty {
    0 "ClusterId" cluster_id, 1 "KubeletRootDir" kubelet_root_dir: String, 2 "ClusterType" cluster_type: String
} }

pub type InstallLogAgentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterInspectionResults {
    pub cluster_ids: Option<Vec<String>>,
    pub hide: Option<Vec<String>>,
    pub name: Option<String>,
}
operation! { ListClusterInspectionResults() "ListClusterInspectionResults" -> ListClusterInspectionResultsOutput {
    0 "ClusterIds" cluster_ids: Vec<String>, 1 "Hide" hide: Vec<String>, 2 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterInspectionResultsOutput {
    pub inspection_results: Option<Vec<KubeJarvisStateInspectionResult>>,
}
model! { ListClusterInspectionResultsOutput {
    0 "InspectionResults" inspection_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KubeJarvisStateInspectionResult {
    pub cluster_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub statistics: Option<Vec<KubeJarvisStateStatistic>>,
    pub diagnostics: Option<Vec<KubeJarvisStateDiagnostic>>,
    pub error: Option<String>,
}
model! { KubeJarvisStateInspectionResult {
    0 "ClusterId" cluster_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Statistics" statistics,
    4 "Diagnostics" diagnostics, 5 "Error" error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KubeJarvisStateDiagnostic {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub catalogues: Option<Vec<KubeJarvisStateCatalogue>>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub desc: Option<String>,
    pub results: Option<Vec<KubeJarvisStateResultsItem>>,
    pub statistics: Option<Vec<KubeJarvisStateStatistic>>,
}
model! { KubeJarvisStateDiagnostic {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Catalogues" catalogues, 3 "Type" r#type, 4 "Name" name,
    5 "Desc" desc, 6 "Results" results, 7 "Statistics" statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KubeJarvisStateResultsItem {
    pub level: Option<String>,
    pub obj_name: Option<String>,
    pub obj_info: Option<Vec<KubeJarvisStateResultObjInfo>>,
    pub title: Option<String>,
    pub desc: Option<String>,
    pub proposal: Option<String>,
    pub proposal_doc_url: Option<String>,
    pub proposal_doc_name: Option<String>,
}
model! { KubeJarvisStateResultsItem {
    0 "Level" level, 1 "ObjName" obj_name, 2 "ObjInfo" obj_info, 3 "Title" title, 4 "Desc" desc, 5 "Proposal" proposal,
    6 "ProposalDocUrl" proposal_doc_url, 7 "ProposalDocName" proposal_doc_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KubeJarvisStateResultObjInfo {
    pub property_name: Option<String>,
    pub property_value: Option<String>,
}
model! { KubeJarvisStateResultObjInfo {
    0 "PropertyName" property_name, 1 "PropertyValue" property_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterInspectionResultsItems {
    pub cluster_id: String,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { ListClusterInspectionResultsItems(cluster_id: String)
    "ListClusterInspectionResultsItems" -> ListClusterInspectionResultsItemsOutput {
    0 "ClusterId" cluster_id, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterInspectionResultsItemsOutput {
    pub inspection_results_items: Option<Vec<KubeJarvisStateInspectionResultsItem>>,
}
model! { ListClusterInspectionResultsItemsOutput {
    0 "InspectionResultsItems" inspection_results_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KubeJarvisStateInspectionResultsItem {
    pub name: Option<String>,
    pub statistics: Option<Vec<KubeJarvisStateStatistic>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { KubeJarvisStateInspectionResultsItem {
    0 "Name" name, 1 "Statistics" statistics, 2 "StartTime" start_time, 3 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterAsGroupAttribute {
    pub cluster_id: String,
    pub cluster_as_group_attribute: Option<ClusterAsGroupAttribute>,
}
operation! { ModifyClusterAsGroupAttribute(cluster_id: String) "ModifyClusterAsGroupAttribute" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterAsGroupAttribute" cluster_as_group_attribute: ClusterAsGroupAttribute
} }

pub type ModifyClusterAsGroupAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterAsGroupAttribute {
    pub auto_scaling_group_id: Option<String>,
    pub auto_scaling_group_enabled: Option<bool>,
    pub auto_scaling_group_range: Option<AutoScalingGroupRange>,
}
input! { ClusterAsGroupAttribute() {
    0 "AutoScalingGroupId" auto_scaling_group_id: String, 1 "AutoScalingGroupEnabled" auto_scaling_group_enabled: bool,
    2 "AutoScalingGroupRange" auto_scaling_group_range: AutoScalingGroupRange
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScalingGroupRange {
    pub min_size: Option<i64>,
    pub max_size: Option<i64>,
}
input! { AutoScalingGroupRange() {
    0 "MinSize" min_size: i64, 1 "MaxSize" max_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterAsGroupOptionAttribute {
    pub cluster_id: String,
    pub cluster_as_group_option: ClusterAsGroupOption,
}
operation! { ModifyClusterAsGroupOptionAttribute(cluster_id: String, cluster_as_group_option: ClusterAsGroupOption)
    "ModifyClusterAsGroupOptionAttribute" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterAsGroupOption" cluster_as_group_option
} }

pub type ModifyClusterAsGroupOptionAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterAttribute {
    pub cluster_id: String,
    pub project_id: Option<i64>,
    pub cluster_name: Option<String>,
    pub cluster_desc: Option<String>,
    pub cluster_level: Option<String>,
    pub auto_upgrade_cluster_level: Option<AutoUpgradeClusterLevel>,
    pub qgpu_share_enable: Option<bool>,
    pub cluster_property: Option<ClusterProperty>,
    pub is_high_availability: Option<bool>,
    pub security_mode_config: Option<SecurityModeConfig>,
}
operation! { ModifyClusterAttribute(cluster_id: String) "ModifyClusterAttribute" -> ModifyClusterAttributeOutput {
    0 "ClusterId" cluster_id, 1 "ProjectId" project_id: i64, 2 "ClusterName" cluster_name: String,
    3 "ClusterDesc" cluster_desc: String, 4 "ClusterLevel" cluster_level: String,
    5 "AutoUpgradeClusterLevel" auto_upgrade_cluster_level: AutoUpgradeClusterLevel,
    6 "QGPUShareEnable" qgpu_share_enable: bool, 7 "ClusterProperty" cluster_property: ClusterProperty,
    8 "IsHighAvailability" is_high_availability: bool, 9 "SecurityModeConfig" security_mode_config: SecurityModeConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterProperty {
    pub node_name_type: Option<String>,
}
input! { ClusterProperty() {
    0 "NodeNameType" node_name_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterAttributeOutput {
    pub project_id: Option<i64>,
    pub cluster_name: Option<String>,
    pub cluster_desc: Option<String>,
    pub cluster_level: Option<String>,
    pub auto_upgrade_cluster_level: Option<AutoUpgradeClusterLevel>,
    pub qgpu_share_enable: Option<bool>,
    pub cluster_property: Option<ClusterProperty>,
    pub is_high_availability: Option<bool>,
    pub security_mode_config: Option<SecurityModeConfig>,
}
model! { ModifyClusterAttributeOutput {
    0 "ProjectId" project_id, 1 "ClusterName" cluster_name, 2 "ClusterDesc" cluster_desc,
    3 "ClusterLevel" cluster_level, 4 "AutoUpgradeClusterLevel" auto_upgrade_cluster_level,
    5 "QGPUShareEnable" qgpu_share_enable, 6 "ClusterProperty" cluster_property,
    7 "IsHighAvailability" is_high_availability, 8 "SecurityModeConfig" security_mode_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterAuthenticationOptions {
    pub cluster_id: String,
    pub service_accounts: Option<ServiceAccountAuthenticationOptions>,
    pub oidc_config: Option<OIDCConfigAuthenticationOptions>,
}
operation! { ModifyClusterAuthenticationOptions(cluster_id: String) "ModifyClusterAuthenticationOptions" -> Empty {
    0 "ClusterId" cluster_id, 1 "ServiceAccounts" service_accounts: ServiceAccountAuthenticationOptions,
    2 "OIDCConfig" oidc_config: OIDCConfigAuthenticationOptions
} }

pub type ModifyClusterAuthenticationOptionsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterEndpointSP {
    pub cluster_id: String,
    pub security_policies: Option<Vec<String>>,
    pub security_group: Option<String>,
}
operation! { ModifyClusterEndpointSP(cluster_id: String) "ModifyClusterEndpointSP" -> Empty {
    0 "ClusterId" cluster_id, 1 "SecurityPolicies" security_policies: Vec<String>,
    2 "SecurityGroup" security_group: String
} }

pub type ModifyClusterEndpointSPOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterExtraArgs {
    pub cluster_id: String,
    pub cluster_extra_args: Option<ClusterExtraArgs>,
}
operation! { ModifyClusterExtraArgs(cluster_id: String) "ModifyClusterExtraArgs" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterExtraArgs" cluster_extra_args: ClusterExtraArgs
} }

pub type ModifyClusterExtraArgsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterExtraArgsTaskState {
    pub cluster_id: String,
    pub operation: Option<String>,
}
operation! { ModifyClusterExtraArgsTaskState(cluster_id: String) "ModifyClusterExtraArgsTaskState" -> Empty {
    0 "ClusterId" cluster_id, 1 "Operation" operation: String
} }

pub type ModifyClusterExtraArgsTaskStateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterImage {
    pub cluster_id: String,
    pub image_id: String,
}
operation! { ModifyClusterImage(cluster_id: String, image_id: String) "ModifyClusterImage" -> Empty {
    0 "ClusterId" cluster_id, 1 "ImageId" image_id
} }

pub type ModifyClusterImageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterMaintenanceWindowAndExclusions {
    pub cluster_id: String,
    pub maintenance_time: String,
    pub duration: i64,
    pub day_of_week: Vec<String>,
    pub exclusions: Option<Vec<MaintenanceExclusion>>,
}
operation! { ModifyClusterMaintenanceWindowAndExclusions(cluster_id: String, maintenance_time: String, duration: i64, day_of_week: Vec<String>)
    "ModifyClusterMaintenanceWindowAndExclusions" -> Empty {
    0 "ClusterID" cluster_id, 1 "MaintenanceTime" maintenance_time, 2 "Duration" duration, 3 "DayOfWeek" day_of_week,
    4 "Exclusions" exclusions: Vec<MaintenanceExclusion>
} }

pub type ModifyClusterMaintenanceWindowAndExclusionsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePool {
    pub cluster_id: String,
    pub node_pool_id: String,
    pub name: Option<String>,
    pub max_nodes_num: Option<i64>,
    pub min_nodes_num: Option<i64>,
    pub labels: Option<Vec<Label>>,
    pub taints: Option<Vec<Taint>>,
    pub annotations: Option<Vec<AnnotationValue>>,
    pub enable_autoscale: Option<bool>,
    pub os_name: Option<String>,
    pub os_customize_type: Option<String>,
    pub gpu_args: Option<GPUArgs>,
    pub user_script: Option<Secret>,
    pub ignore_existed_node: Option<bool>,
    pub extra_args: Option<InstanceExtraArgs>,
    pub tags: Option<Vec<Tag>>,
    pub unschedulable: Option<i64>,
    pub deletion_protection: Option<bool>,
    pub docker_graph_path: Option<String>,
    pub pre_start_user_script: Option<Secret>,
}
operation! { ModifyClusterNodePool(cluster_id: String, node_pool_id: String) "ModifyClusterNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id, 2 "Name" name: String, 3 "MaxNodesNum" max_nodes_num: i64,
    4 "MinNodesNum" min_nodes_num: i64, 5 "Labels" labels: Vec<Label>, 6 "Taints" taints: Vec<Taint>,
    7 "Annotations" annotations: Vec<AnnotationValue>, 8 "EnableAutoscale" enable_autoscale: bool,
    9 "OsName" os_name: String, 10 "OsCustomizeType" os_customize_type: String, 11 "GPUArgs" gpu_args: GPUArgs,
    12 "UserScript" user_script: Secret, 13 "IgnoreExistedNode" ignore_existed_node: bool,
    14 "ExtraArgs" extra_args: InstanceExtraArgs, 15 "Tags" tags: Vec<Tag>, 16 "Unschedulable" unschedulable: i64,
    17 "DeletionProtection" deletion_protection: bool, 18 "DockerGraphPath" docker_graph_path: String,
    19 "PreStartUserScript" pre_start_user_script: Secret
} }

pub type ModifyClusterNodePoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterRollOutSequenceTags {
    pub cluster_id: String,
    pub tags: Option<Vec<Tag>>,
}
operation! { ModifyClusterRollOutSequenceTags(cluster_id: String) "ModifyClusterRollOutSequenceTags" -> Empty {
    0 "ClusterID" cluster_id, 1 "Tags" tags: Vec<Tag>
} }

pub type ModifyClusterRollOutSequenceTagsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterRuntimeConfig {
    pub cluster_id: String,
    pub dst_k8s_version: Option<String>,
    pub cluster_runtime_config: Option<RuntimeConfig>,
    pub node_pool_runtime_config: Option<Vec<NodePoolRuntime>>,
}
operation! { ModifyClusterRuntimeConfig(cluster_id: String) "ModifyClusterRuntimeConfig" -> Empty {
    0 "ClusterId" cluster_id, 1 "DstK8SVersion" dst_k8s_version: String,
    2 "ClusterRuntimeConfig" cluster_runtime_config: RuntimeConfig,
    3 "NodePoolRuntimeConfig" node_pool_runtime_config: Vec<NodePoolRuntime>
} }

pub type ModifyClusterRuntimeConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodePoolRuntime {
    pub node_pool_id: Option<String>,
    pub runtime_type: Option<String>,
    pub runtime_version: Option<String>,
    pub node_pool_name: Option<String>,
}
input! { NodePoolRuntime() {
    0 "NodePoolId" node_pool_id: String, 1 "RuntimeType" runtime_type: String,
    2 "RuntimeVersion" runtime_version: String, 3 "NodePoolName" node_pool_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterSchedulerPolicy {
    pub cluster_id: String,
    pub scheduler_policy_config: Option<Vec<SchedulerPolicyConfig>>,
    pub client_connection: Option<ClientConnection>,
    pub extenders: Option<Vec<Extenders>>,
    pub high_performance: Option<bool>,
}
operation! { ModifyClusterSchedulerPolicy(cluster_id: String) "ModifyClusterSchedulerPolicy" -> Empty {
    0 "ClusterId" cluster_id, 1 "SchedulerPolicyConfig" scheduler_policy_config: Vec<SchedulerPolicyConfig>,
    2 "ClientConnection" client_connection: ClientConnection, 3 "Extenders" extenders: Vec<Extenders>,
    4 "HighPerformance" high_performance: bool
} }

pub type ModifyClusterSchedulerPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterTags {
    pub cluster_id: String,
    pub tags: Option<Vec<Tag>>,
    pub sync_subresource: Option<bool>,
    pub sync_node_pool_tags: Option<bool>,
}
operation! { ModifyClusterTags(cluster_id: String) "ModifyClusterTags" -> ModifyClusterTagsOutput {
    0 "ClusterId" cluster_id, 1 "Tags" tags: Vec<Tag>, 2 "SyncSubresource" sync_subresource: bool,
    3 "SyncNodePoolTags" sync_node_pool_tags: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterTagsOutput {
    pub tags: Option<Vec<Tag>>,
}
model! { ModifyClusterTagsOutput {
    0 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterVirtualNodePool {
    pub cluster_id: String,
    pub node_pool_id: String,
    pub name: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub labels: Option<Vec<Label>>,
    pub taints: Option<Vec<Taint>>,
    pub deletion_protection: Option<bool>,
    pub subnet_allocation_policy: Option<SubnetAllocationPolicy>,
}
operation! { ModifyClusterVirtualNodePool(cluster_id: String, node_pool_id: String)
    "ModifyClusterVirtualNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id, 2 "Name" name: String,
    3 "SecurityGroupIds" security_group_ids: Vec<String>, 4 "Labels" labels: Vec<Label>, 5 "Taints" taints: Vec<Taint>,
    6 "DeletionProtection" deletion_protection: bool,
    7 "SubnetAllocationPolicy" subnet_allocation_policy: SubnetAllocationPolicy
} }

pub type ModifyClusterVirtualNodePoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExternalNodePool {
    pub cluster_id: String,
    pub node_pool_id: String,
    pub name: Option<String>,
    pub labels: Option<Vec<Label>>,
    pub taints: Option<Vec<Taint>>,
    pub deletion_protection: Option<bool>,
    pub user_script: Option<Secret>,
}
operation! { ModifyExternalNodePool(cluster_id: String, node_pool_id: String) "ModifyExternalNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id, 2 "Name" name: String, 3 "Labels" labels: Vec<Label>,
    4 "Taints" taints: Vec<Taint>, 5 "DeletionProtection" deletion_protection: bool, 6 "UserScript" user_script: Secret
} }

pub type ModifyExternalNodePoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalMaintenanceWindowAndExclusions {
    pub id: i64,
    pub target_regions: Vec<String>,
    pub maintenance_time: String,
    pub duration: i64,
    pub day_of_week: Vec<String>,
    pub exclusions: Option<Vec<MaintenanceExclusion>>,
}

/// What [`ModifyGlobalMaintenanceWindowAndExclusions::new`] takes.
pub struct ModifyGlobalMaintenanceWindowAndExclusionsRequired {
    pub id: i64,
    pub target_regions: Vec<String>,
    pub maintenance_time: String,
    pub duration: i64,
    pub day_of_week: Vec<String>,
}
operation! { ModifyGlobalMaintenanceWindowAndExclusions{ModifyGlobalMaintenanceWindowAndExclusionsRequired: id, target_regions, maintenance_time, duration, day_of_week}
    "ModifyGlobalMaintenanceWindowAndExclusions" -> Empty {
    0 "ID" id, 1 "TargetRegions" target_regions, 2 "MaintenanceTime" maintenance_time, 3 "Duration" duration,
    4 "DayOfWeek" day_of_week, 5 "Exclusions" exclusions: Vec<MaintenanceExclusion>
} }

pub type ModifyGlobalMaintenanceWindowAndExclusionsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogConfig {
    pub cluster_id: String,
    pub log_config: String,
    pub cluster_type: Option<String>,
}
operation! { ModifyLogConfig(cluster_id: String, log_config: String) "ModifyLogConfig" -> Empty {
    0 "ClusterId" cluster_id, 1 "LogConfig" log_config, 2 "ClusterType" cluster_type: String
} }

pub type ModifyLogConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMasterComponent {
    pub cluster_id: String,
    pub component: String,
    pub operation: String,
    pub dry_run: Option<bool>,
}
operation! { ModifyMasterComponent(cluster_id: String, component: String, operation: String)
    "ModifyMasterComponent" -> Empty {
    0 "ClusterId" cluster_id, 1 "Component" component, 2 "Operation" operation, 3 "DryRun" dry_run: bool
} }

pub type ModifyMasterComponentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodePoolDesiredCapacityAboutAsg {
    pub cluster_id: String,
    pub node_pool_id: String,
    pub desired_capacity: i64,
}
operation! { ModifyNodePoolDesiredCapacityAboutAsg(cluster_id: String, node_pool_id: String, desired_capacity: i64)
    "ModifyNodePoolDesiredCapacityAboutAsg" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id, 2 "DesiredCapacity" desired_capacity
} }

pub type ModifyNodePoolDesiredCapacityAboutAsgOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodePoolInstanceTypes {
    pub cluster_id: String,
    pub node_pool_id: String,
    pub instance_types: Vec<String>,
}
operation! { ModifyNodePoolInstanceTypes(cluster_id: String, node_pool_id: String, instance_types: Vec<String>)
    "ModifyNodePoolInstanceTypes" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id, 2 "InstanceTypes" instance_types
} }

pub type ModifyNodePoolInstanceTypesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOpenPolicyList {
    pub cluster_id: String,
    pub open_policy_info_list: Option<Vec<OpenPolicySwitch>>,
    pub category: Option<String>,
}
operation! { ModifyOpenPolicyList(cluster_id: String) "ModifyOpenPolicyList" -> Empty {
    0 "ClusterId" cluster_id, 1 "OpenPolicyInfoList" open_policy_info_list: Vec<OpenPolicySwitch>,
    2 "Category" category: String
} }

pub type ModifyOpenPolicyListOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenPolicySwitch {
    pub enforcement_action: Option<String>,
    pub name: Option<String>,
    pub kind: Option<String>,
    pub enabled_status: Option<String>,
    pub open_constraint_info_list: Option<Vec<OpenConstraintInfo>>,
}
input! { OpenPolicySwitch(enforcement_action: String, name: String, kind: String) {
    0 "EnforcementAction" enforcement_action: String, 1 "Name" name: String, 2 "Kind" kind: String,
    3 "EnabledStatus" enabled_status: String,
    4 "OpenConstraintInfoList" open_constraint_info_list: Vec<OpenConstraintInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusAgentExternalLabels {
    pub instance_id: String,
    pub cluster_id: String,
    pub external_labels: Vec<Label>,
}
operation! { ModifyPrometheusAgentExternalLabels(instance_id: String, cluster_id: String, external_labels: Vec<Label>)
    "ModifyPrometheusAgentExternalLabels" -> Empty {
    0 "InstanceId" instance_id, 1 "ClusterId" cluster_id, 2 "ExternalLabels" external_labels
} }

pub type ModifyPrometheusAgentExternalLabelsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusAlertPolicy {
    pub instance_id: String,
    pub alert_rule: PrometheusAlertPolicyItem,
}
operation! { ModifyPrometheusAlertPolicy(instance_id: String, alert_rule: PrometheusAlertPolicyItem)
    "ModifyPrometheusAlertPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "AlertRule" alert_rule
} }

pub type ModifyPrometheusAlertPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusAlertRule {
    pub instance_id: String,
    pub alert_rule: PrometheusAlertRuleDetail,
}
operation! { ModifyPrometheusAlertRule(instance_id: String, alert_rule: PrometheusAlertRuleDetail)
    "ModifyPrometheusAlertRule" -> Empty {
    0 "InstanceId" instance_id, 1 "AlertRule" alert_rule
} }

pub type ModifyPrometheusAlertRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusConfig {
    pub instance_id: String,
    pub cluster_type: String,
    pub cluster_id: String,
    pub service_monitors: Option<Vec<PrometheusConfigItem>>,
    pub pod_monitors: Option<Vec<PrometheusConfigItem>>,
    pub raw_jobs: Option<Vec<PrometheusConfigItem>>,
    pub probes: Option<Vec<PrometheusConfigItem>>,
}
operation! { ModifyPrometheusConfig(instance_id: String, cluster_type: String, cluster_id: String)
    "ModifyPrometheusConfig" -> Empty {
    0 "InstanceId" instance_id, 1 "ClusterType" cluster_type, 2 "ClusterId" cluster_id,
    3 "ServiceMonitors" service_monitors: Vec<PrometheusConfigItem>,
    4 "PodMonitors" pod_monitors: Vec<PrometheusConfigItem>, 5 "RawJobs" raw_jobs: Vec<PrometheusConfigItem>,
    6 "Probes" probes: Vec<PrometheusConfigItem>
} }

pub type ModifyPrometheusConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusGlobalNotification {
    pub instance_id: String,
    pub notification: PrometheusNotificationItem,
}
operation! { ModifyPrometheusGlobalNotification(instance_id: String, notification: PrometheusNotificationItem)
    "ModifyPrometheusGlobalNotification" -> Empty {
    0 "InstanceId" instance_id, 1 "Notification" notification
} }

pub type ModifyPrometheusGlobalNotificationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusRecordRuleYaml {
    pub instance_id: String,
    pub name: String,
    pub content: String,
}
operation! { ModifyPrometheusRecordRuleYaml(instance_id: String, name: String, content: String)
    "ModifyPrometheusRecordRuleYaml" -> Empty {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "Content" content
} }

pub type ModifyPrometheusRecordRuleYamlOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusTemp {
    pub template_id: String,
    pub template: PrometheusTempModify,
}
operation! { ModifyPrometheusTemp(template_id: String, template: PrometheusTempModify) "ModifyPrometheusTemp" -> Empty {
    0 "TemplateId" template_id, 1 "Template" template
} }

pub type ModifyPrometheusTempOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusTempModify {
    pub name: Option<String>,
    pub describe: Option<String>,
    pub service_monitors: Option<Vec<PrometheusConfigItem>>,
    pub pod_monitors: Option<Vec<PrometheusConfigItem>>,
    pub raw_jobs: Option<Vec<PrometheusConfigItem>>,
    pub record_rules: Option<Vec<PrometheusConfigItem>>,
    pub alert_detail_rules: Option<Vec<PrometheusAlertPolicyItem>>,
}
input! { PrometheusTempModify() {
    0 "Name" name: String, 1 "Describe" describe: String,
    2 "ServiceMonitors" service_monitors: Vec<PrometheusConfigItem>,
    3 "PodMonitors" pod_monitors: Vec<PrometheusConfigItem>, 4 "RawJobs" raw_jobs: Vec<PrometheusConfigItem>,
    5 "RecordRules" record_rules: Vec<PrometheusConfigItem>,
    6 "AlertDetailRules" alert_detail_rules: Vec<PrometheusAlertPolicyItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusTemplate {
    pub template_id: String,
    pub template: PrometheusTemplateModify,
}
operation! { ModifyPrometheusTemplate(template_id: String, template: PrometheusTemplateModify)
    "ModifyPrometheusTemplate" -> Empty {
    0 "TemplateId" template_id, 1 "Template" template
} }

pub type ModifyPrometheusTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusTemplateModify {
    pub name: Option<String>,
    pub describe: Option<String>,
    pub alert_rules: Option<Vec<PrometheusAlertRule>>,
    pub record_rules: Option<Vec<PrometheusConfigItem>>,
    pub service_monitors: Option<Vec<PrometheusConfigItem>>,
    pub pod_monitors: Option<Vec<PrometheusConfigItem>>,
    pub raw_jobs: Option<Vec<PrometheusConfigItem>>,
    pub alert_detail_rules: Option<Vec<PrometheusAlertRuleDetail>>,
}
input! { PrometheusTemplateModify() {
    0 "Name" name: String, 1 "Describe" describe: String, 2 "AlertRules" alert_rules: Vec<PrometheusAlertRule>,
    3 "RecordRules" record_rules: Vec<PrometheusConfigItem>,
    4 "ServiceMonitors" service_monitors: Vec<PrometheusConfigItem>,
    5 "PodMonitors" pod_monitors: Vec<PrometheusConfigItem>, 6 "RawJobs" raw_jobs: Vec<PrometheusConfigItem>,
    7 "AlertDetailRules" alert_detail_rules: Vec<PrometheusAlertRuleDetail>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReservedInstanceScope {
    pub reserved_instance_ids: Vec<String>,
    pub reserved_instance_scope: ReservedInstanceScope,
}
operation! { ModifyReservedInstanceScope(reserved_instance_ids: Vec<String>, reserved_instance_scope: ReservedInstanceScope)
    "ModifyReservedInstanceScope" -> Empty {
    0 "ReservedInstanceIds" reserved_instance_ids, 1 "ReservedInstanceScope" reserved_instance_scope
} }

pub type ModifyReservedInstanceScopeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReservedInstanceScope {
    pub scope: Option<String>,
    pub zone: Option<String>,
    pub cluster_id: Option<String>,
    pub node_name: Option<String>,
}
input! { ReservedInstanceScope(scope: String) {
    0 "Scope" scope: String, 1 "Zone" zone: String, 2 "ClusterId" cluster_id: String, 3 "NodeName" node_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRollOutSequence {
    pub id: i64,
    pub name: String,
    pub sequence_flows: Vec<SequenceFlow>,
    pub enabled: bool,
}
operation! { ModifyRollOutSequence(id: i64, name: String, sequence_flows: Vec<SequenceFlow>, enabled: bool)
    "ModifyRollOutSequence" -> Empty {
    0 "ID" id, 1 "Name" name, 2 "SequenceFlows" sequence_flows, 3 "Enabled" enabled
} }

pub type ModifyRollOutSequenceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveNodeFromNodePool {
    pub cluster_id: String,
    pub node_pool_id: String,
    pub instance_ids: Vec<String>,
}
operation! { RemoveNodeFromNodePool(cluster_id: String, node_pool_id: String, instance_ids: Vec<String>)
    "RemoveNodeFromNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id, 2 "InstanceIds" instance_ids
} }

pub type RemoveNodeFromNodePoolOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewReservedInstances {
    pub reserved_instance_ids: Vec<String>,
    pub instance_charge_prepaid: InstanceChargePrepaid,
    pub client_token: Option<String>,
}
operation! { RenewReservedInstances(reserved_instance_ids: Vec<String>, instance_charge_prepaid: InstanceChargePrepaid)
    "RenewReservedInstances" -> Empty {
    0 "ReservedInstanceIds" reserved_instance_ids, 1 "InstanceChargePrepaid" instance_charge_prepaid,
    2 "ClientToken" client_token: String
} }

pub type RenewReservedInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartEKSContainerInstances {
    pub eks_ci_ids: Vec<String>,
}
operation! { RestartEKSContainerInstances(eks_ci_ids: Vec<String>) "RestartEKSContainerInstances" -> Empty {
    0 "EksCiIds" eks_ci_ids
} }

pub type RestartEKSContainerInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackClusterRelease {
    pub cluster_id: String,
    pub name: String,
    pub namespace: String,
    pub revision: i64,
    pub cluster_type: Option<String>,
}
operation! { RollbackClusterRelease(cluster_id: String, name: String, namespace: String, revision: i64)
    "RollbackClusterRelease" -> RollbackClusterReleaseOutput {
    0 "ClusterId" cluster_id, 1 "Name" name, 2 "Namespace" namespace, 3 "Revision" revision,
    4 "ClusterType" cluster_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackClusterReleaseOutput {
    pub release: Option<PendingRelease>,
}
model! { RollbackClusterReleaseOutput {
    0 "Release" release
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateClusterToken {}
operation! { RotateClusterToken() "RotateClusterToken" -> Empty {} }

pub type RotateClusterTokenOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPrometheusInstance {
    pub instance_id: String,
    pub subnet_id: Option<String>,
}
operation! { RunPrometheusInstance(instance_id: String) "RunPrometheusInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "SubnetId" subnet_id: String
} }

pub type RunPrometheusInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleInClusterMaster {
    pub cluster_id: String,
    pub scale_in_masters: Vec<ScaleInMaster>,
}
operation! { ScaleInClusterMaster(cluster_id: String, scale_in_masters: Vec<ScaleInMaster>)
    "ScaleInClusterMaster" -> Empty {
    0 "ClusterId" cluster_id, 1 "ScaleInMasters" scale_in_masters
} }

pub type ScaleInClusterMasterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleInMaster {
    pub instance_id: Option<String>,
    pub node_role: Option<String>,
    pub instance_delete_mode: Option<String>,
}
input! { ScaleInMaster(instance_id: String, node_role: String, instance_delete_mode: String) {
    0 "InstanceId" instance_id: String, 1 "NodeRole" node_role: String,
    2 "InstanceDeleteMode" instance_delete_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutClusterMaster {
    pub cluster_id: String,
    pub run_instances_for_node: Option<Vec<RunInstancesForNode>>,
    pub existed_instances_for_node: Option<Vec<ExistedInstancesForNode>>,
    pub instance_advanced_settings: Option<InstanceAdvancedSettings>,
    pub extra_args: Option<ClusterExtraArgs>,
}
operation! { ScaleOutClusterMaster(cluster_id: String) "ScaleOutClusterMaster" -> Empty {
    0 "ClusterId" cluster_id, 1 "RunInstancesForNode" run_instances_for_node: Vec<RunInstancesForNode>,
    2 "ExistedInstancesForNode" existed_instances_for_node: Vec<ExistedInstancesForNode>,
    3 "InstanceAdvancedSettings" instance_advanced_settings: InstanceAdvancedSettings,
    4 "ExtraArgs" extra_args: ClusterExtraArgs
} }

pub type ScaleOutClusterMasterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetNodePoolNodeProtection {
    pub cluster_id: String,
    pub node_pool_id: String,
    pub instance_ids: Vec<String>,
    pub protected_from_scale_in: bool,
}
operation! { SetNodePoolNodeProtection(cluster_id: String, node_pool_id: String, instance_ids: Vec<String>, protected_from_scale_in: bool)
    "SetNodePoolNodeProtection" -> SetNodePoolNodeProtectionOutput {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id, 2 "InstanceIds" instance_ids,
    3 "ProtectedFromScaleIn" protected_from_scale_in
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetNodePoolNodeProtectionOutput {
    pub succeed_instance_ids: Option<Vec<String>>,
    pub failed_instance_ids: Option<Vec<String>>,
}
model! { SetNodePoolNodeProtectionOutput {
    0 "SucceedInstanceIds" succeed_instance_ids, 1 "FailedInstanceIds" failed_instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchClusterEndpoint {
    pub cluster_id: String,
    pub is_extranet: Option<bool>,
    pub rollback: Option<bool>,
}
operation! { SwitchClusterEndpoint(cluster_id: String) "SwitchClusterEndpoint" -> Empty {
    0 "ClusterId" cluster_id, 1 "IsExtranet" is_extranet: bool, 2 "Rollback" rollback: bool
} }

pub type SwitchClusterEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncPrometheusTemp {
    pub template_id: String,
    pub targets: Vec<PrometheusTemplateSyncTarget>,
}
operation! { SyncPrometheusTemp(template_id: String, targets: Vec<PrometheusTemplateSyncTarget>)
    "SyncPrometheusTemp" -> Empty {
    0 "TemplateId" template_id, 1 "Targets" targets
} }

pub type SyncPrometheusTempOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncPrometheusTemplate {
    pub template_id: String,
    pub targets: Vec<PrometheusTemplateSyncTarget>,
}
operation! { SyncPrometheusTemplate(template_id: String, targets: Vec<PrometheusTemplateSyncTarget>)
    "SyncPrometheusTemplate" -> Empty {
    0 "TemplateId" template_id, 1 "Targets" targets
} }

pub type SyncPrometheusTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallClusterRelease {
    pub cluster_id: String,
    pub name: String,
    pub namespace: String,
    pub cluster_type: Option<String>,
}
operation! { UninstallClusterRelease(cluster_id: String, name: String, namespace: String)
    "UninstallClusterRelease" -> UninstallClusterReleaseOutput {
    0 "ClusterId" cluster_id, 1 "Name" name, 2 "Namespace" namespace, 3 "ClusterType" cluster_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallClusterReleaseOutput {
    pub release: Option<PendingRelease>,
}
model! { UninstallClusterReleaseOutput {
    0 "Release" release
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallEdgeLogAgent {
    pub cluster_id: String,
}
operation! { UninstallEdgeLogAgent(cluster_id: String) "UninstallEdgeLogAgent" -> Empty {
    0 "ClusterId" cluster_id
} }

pub type UninstallEdgeLogAgentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallLogAgent {
    pub cluster_id: String,
    pub cluster_type: Option<String>,
}
operation! { UninstallLogAgent(cluster_id: String) "UninstallLogAgent" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterType" cluster_type: String
} }

pub type UninstallLogAgentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAddon {
    pub cluster_id: String,
    pub addon_name: String,
    pub addon_version: Option<String>,
    pub raw_values: Option<String>,
    pub update_strategy: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { UpdateAddon(cluster_id: String, addon_name: String) "UpdateAddon" -> Empty {
    0 "ClusterId" cluster_id, 1 "AddonName" addon_name, 2 "AddonVersion" addon_version: String,
    3 "RawValues" raw_values: String, 4 "UpdateStrategy" update_strategy: String, 5 "DryRun" dry_run: bool
} }

pub type UpdateAddonOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterKubeconfig {
    pub cluster_id: String,
    pub sub_accounts: Option<Vec<String>>,
}
operation! { UpdateClusterKubeconfig(cluster_id: String) "UpdateClusterKubeconfig" -> UpdateClusterKubeconfigOutput {
    0 "ClusterId" cluster_id, 1 "SubAccounts" sub_accounts: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterKubeconfigOutput {
    pub updated_sub_accounts: Option<Vec<String>>,
}
model! { UpdateClusterKubeconfigOutput {
    0 "UpdatedSubAccounts" updated_sub_accounts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterVersion {
    pub cluster_id: String,
    pub dst_version: String,
    pub extra_args: Option<ClusterExtraArgs>,
    pub max_not_ready_percent: Option<f64>,
    pub skip_pre_check: Option<bool>,
}
operation! { UpdateClusterVersion(cluster_id: String, dst_version: String) "UpdateClusterVersion" -> Empty {
    0 "ClusterId" cluster_id, 1 "DstVersion" dst_version, 2 "ExtraArgs" extra_args: ClusterExtraArgs,
    3 "MaxNotReadyPercent" max_not_ready_percent: f64, 4 "SkipPreCheck" skip_pre_check: bool
} }

pub type UpdateClusterVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEKSCluster {
    pub cluster_id: String,
    pub cluster_name: Option<String>,
    pub cluster_desc: Option<String>,
    pub subnet_ids: Option<Vec<String>>,
    pub public_lb: Option<ClusterPublicLB>,
    pub internal_lb: Option<ClusterInternalLB>,
    pub service_subnet_id: Option<String>,
    pub dns_servers: Option<Vec<DnsServerConf>>,
    pub clear_dns_server: Option<String>,
    pub need_delete_cbs: Option<bool>,
    pub proxy_lb: Option<bool>,
    pub extra_param: Option<String>,
}
operation! { UpdateEKSCluster(cluster_id: String) "UpdateEKSCluster" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name: String, 2 "ClusterDesc" cluster_desc: String,
    3 "SubnetIds" subnet_ids: Vec<String>, 4 "PublicLB" public_lb: ClusterPublicLB,
    5 "InternalLB" internal_lb: ClusterInternalLB, 6 "ServiceSubnetId" service_subnet_id: String,
    7 "DnsServers" dns_servers: Vec<DnsServerConf>, 8 "ClearDnsServer" clear_dns_server: String,
    9 "NeedDeleteCbs" need_delete_cbs: bool, 10 "ProxyLB" proxy_lb: bool, 11 "ExtraParam" extra_param: String
} }

pub type UpdateEKSClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEKSContainerInstance {
    pub eks_ci_id: String,
    pub restart_policy: Option<String>,
    pub eks_ci_volume: Option<EksCiVolume>,
    pub containers: Option<Vec<Container>>,
    pub init_containers: Option<Vec<Container>>,
    pub name: Option<String>,
    pub image_registry_credentials: Option<Vec<ImageRegistryCredential>>,
}
operation! { UpdateEKSContainerInstance(eks_ci_id: String)
    "UpdateEKSContainerInstance" -> UpdateEKSContainerInstanceOutput {
    0 "EksCiId" eks_ci_id, 1 "RestartPolicy" restart_policy: String, 2 "EksCiVolume" eks_ci_volume: EksCiVolume,
    3 "Containers" containers: Vec<Container>, 4 "InitContainers" init_containers: Vec<Container>,
    5 "Name" name: String, 6 "ImageRegistryCredentials" image_registry_credentials: Vec<ImageRegistryCredential>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEKSContainerInstanceOutput {
    pub eks_ci_id: Option<String>,
}
model! { UpdateEKSContainerInstanceOutput {
    0 "EksCiId" eks_ci_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEdgeClusterVersion {
    pub cluster_id: String,
    pub edge_version: String,
    pub registry_prefix: Option<String>,
    pub skip_pre_check: Option<bool>,
}
operation! { UpdateEdgeClusterVersion(cluster_id: String, edge_version: String) "UpdateEdgeClusterVersion" -> Empty {
    0 "ClusterId" cluster_id, 1 "EdgeVersion" edge_version, 2 "RegistryPrefix" registry_prefix: String,
    3 "SkipPreCheck" skip_pre_check: bool
} }

pub type UpdateEdgeClusterVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateImageCache {
    pub image_cache_id: String,
    pub image_cache_name: Option<String>,
    pub image_registry_credentials: Option<Vec<ImageRegistryCredential>>,
    pub images: Option<Vec<String>>,
    pub image_cache_size: Option<u64>,
    pub retention_days: Option<u64>,
    pub security_group_ids: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { UpdateImageCache(image_cache_id: String) "UpdateImageCache" -> Empty {
    0 "ImageCacheId" image_cache_id, 1 "ImageCacheName" image_cache_name: String,
    2 "ImageRegistryCredentials" image_registry_credentials: Vec<ImageRegistryCredential>,
    3 "Images" images: Vec<String>, 4 "ImageCacheSize" image_cache_size: u64, 5 "RetentionDays" retention_days: u64,
    6 "SecurityGroupIds" security_group_ids: Vec<String>, 7 "Tags" tags: Vec<Tag>
} }

pub type UpdateImageCacheOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTKEEdgeCluster {
    pub cluster_id: String,
    pub cluster_name: Option<String>,
    pub cluster_desc: Option<String>,
    pub pod_cidr: Option<String>,
    pub service_cidr: Option<String>,
    pub public_lb: Option<EdgeClusterPublicLB>,
    pub internal_lb: Option<EdgeClusterInternalLB>,
    pub core_dns: Option<String>,
    pub health_region: Option<String>,
    pub health: Option<String>,
    pub grid_daemon: Option<String>,
    pub auto_upgrade_cluster_level: Option<bool>,
    pub cluster_level: Option<String>,
}
operation! { UpdateTKEEdgeCluster(cluster_id: String) "UpdateTKEEdgeCluster" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name: String, 2 "ClusterDesc" cluster_desc: String,
    3 "PodCIDR" pod_cidr: String, 4 "ServiceCIDR" service_cidr: String, 5 "PublicLB" public_lb: EdgeClusterPublicLB,
    6 "InternalLB" internal_lb: EdgeClusterInternalLB, 7 "CoreDns" core_dns: String,
    8 "HealthRegion" health_region: String, 9 "Health" health: String, 10 "GridDaemon" grid_daemon: String,
    11 "AutoUpgradeClusterLevel" auto_upgrade_cluster_level: bool, 12 "ClusterLevel" cluster_level: String
} }

pub type UpdateTKEEdgeClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterInstances {
    pub cluster_id: String,
    pub operation: String,
    pub upgrade_type: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub reset_param: Option<UpgradeNodeResetParam>,
    pub skip_pre_check: Option<bool>,
    pub max_not_ready_percent: Option<f64>,
    pub upgrade_run_time: Option<bool>,
    pub concurrent: Option<i64>,
}
operation! { UpgradeClusterInstances(cluster_id: String, operation: String) "UpgradeClusterInstances" -> Empty {
    0 "ClusterId" cluster_id, 1 "Operation" operation, 2 "UpgradeType" upgrade_type: String,
    3 "InstanceIds" instance_ids: Vec<String>, 4 "ResetParam" reset_param: UpgradeNodeResetParam,
    5 "SkipPreCheck" skip_pre_check: bool, 6 "MaxNotReadyPercent" max_not_ready_percent: f64,
    7 "UpgradeRunTime" upgrade_run_time: bool, 8 "Concurrent" concurrent: i64
} }

pub type UpgradeClusterInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeNodeResetParam {
    pub instance_advanced_settings: Option<InstanceAdvancedSettings>,
    pub enhanced_service: Option<EnhancedService>,
    pub login_settings: Option<LoginSettings>,
    pub security_group_ids: Option<Vec<String>>,
}
input! { UpgradeNodeResetParam() {
    0 "InstanceAdvancedSettings" instance_advanced_settings: InstanceAdvancedSettings,
    1 "EnhancedService" enhanced_service: EnhancedService, 2 "LoginSettings" login_settings: LoginSettings,
    3 "SecurityGroupIds" security_group_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterRelease {
    pub cluster_id: String,
    pub name: String,
    pub namespace: String,
    pub chart: String,
    pub values: Option<ReleaseValues>,
    pub chart_from: Option<String>,
    pub chart_version: Option<String>,
    pub chart_repo_url: Option<String>,
    pub username: Option<String>,
    pub password: Option<Secret>,
    pub chart_namespace: Option<String>,
    pub cluster_type: Option<String>,
}
operation! { UpgradeClusterRelease(cluster_id: String, name: String, namespace: String, chart: String)
    "UpgradeClusterRelease" -> UpgradeClusterReleaseOutput {
    0 "ClusterId" cluster_id, 1 "Name" name, 2 "Namespace" namespace, 3 "Chart" chart, 4 "Values" values: ReleaseValues,
    5 "ChartFrom" chart_from: String, 6 "ChartVersion" chart_version: String, 7 "ChartRepoURL" chart_repo_url: String,
    8 "Username" username: String, 9 "Password" password: Secret, 10 "ChartNamespace" chart_namespace: String,
    11 "ClusterType" cluster_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterReleaseOutput {
    pub release: Option<PendingRelease>,
}
model! { UpgradeClusterReleaseOutput {
    0 "Release" release
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ACCOUNT_COMMON: &str = "FailedOperation.AccountCommon";
    pub const FAILED_OPERATION_ACCOUNT_USER_NOT_AUTHENTICATED: &str = "FailedOperation.AccountUserNotAuthenticated";
    pub const FAILED_OPERATION_ADD_VPC_CNI_SUBNETS_FAILED: &str = "FailedOperation.AddVpcCniSubnetsFailed";
    pub const FAILED_OPERATION_AS_COMMON: &str = "FailedOperation.AsCommon";
    pub const FAILED_OPERATION_CVM_UNEXPECTED_ERROR: &str = "FailedOperation.CVMUnexpectedError";
    pub const FAILED_OPERATION_CAM_NO_AUTH: &str = "FailedOperation.CamNoAuth";
    pub const FAILED_OPERATION_CLUSTER_FORBIDDEN_TO_DELETE: &str = "FailedOperation.ClusterForbiddenToDelete";
    pub const FAILED_OPERATION_CLUSTER_NOT_FOUND: &str = "FailedOperation.ClusterNotFound";
    pub const FAILED_OPERATION_CLUSTER_STATE: &str = "FailedOperation.ClusterState";
    pub const FAILED_OPERATION_CLUSTER_UPGRADE_NODE_VERSION: &str = "FailedOperation.ClusterUpgradeNodeVersion";
    pub const FAILED_OPERATION_CLUSTER_VERSION_NOT_SUPPORT: &str = "FailedOperation.ClusterVersionNotSupport";
    pub const FAILED_OPERATION_COMPONENT_CLIENT_COMMON: &str = "FailedOperation.ComponentClientCommon";
    pub const FAILED_OPERATION_COMPONENT_CLIENT_HTTP: &str = "FailedOperation.ComponentClientHttp";
    pub const FAILED_OPERATION_COMPONENT_CLIENT_UNPACK: &str = "FailedOperation.ComponentClientUnpack";
    pub const FAILED_OPERATION_COMPONENT_CLINET_HTTP: &str = "FailedOperation.ComponentClinetHttp";
    pub const FAILED_OPERATION_CREATE_CLS_CLIENT: &str = "FailedOperation.CreateClsClient";
    pub const FAILED_OPERATION_CREATE_CLS_CONFIG: &str = "FailedOperation.CreateClsConfig";
    pub const FAILED_OPERATION_CREATE_CLS_INDEX: &str = "FailedOperation.CreateClsIndex";
    pub const FAILED_OPERATION_CREATE_CLS_LOG_SET: &str = "FailedOperation.CreateClsLogSet";
    pub const FAILED_OPERATION_CREATE_CLS_MACHINE_GROUP: &str = "FailedOperation.CreateClsMachineGroup";
    pub const FAILED_OPERATION_CREATE_CLS_TOPIC: &str = "FailedOperation.CreateClsTopic";
    pub const FAILED_OPERATION_CVM_COMMON: &str = "FailedOperation.CvmCommon";
    pub const FAILED_OPERATION_CVM_DELETION_PROTECTION: &str = "FailedOperation.CvmDeletionProtection";
    pub const FAILED_OPERATION_CVM_NUMBER_NOT_MATCH: &str = "FailedOperation.CvmNumberNotMatch";
    pub const FAILED_OPERATION_CVM_VPCID_NOT_MATCH: &str = "FailedOperation.CvmVpcidNotMatch";
    pub const FAILED_OPERATION_DB: &str = "FailedOperation.Db";
    pub const FAILED_OPERATION_DB_RECORD_NOT_FOUND: &str = "FailedOperation.DbRecordNotFound";
    pub const FAILED_OPERATION_DEPRECATED_API: &str = "FailedOperation.DeprecatedAPI";
    pub const FAILED_OPERATION_DFW_GET_USG_QUOTA: &str = "FailedOperation.DfwGetUSGQuota";
    pub const FAILED_OPERATION_DISABLE_VPCCNI_FAILED: &str = "FailedOperation.DisableVPCCNIFailed";
    pub const FAILED_OPERATION_ENABLE_VPCCNI_FAILED: &str = "FailedOperation.EnableVPCCNIFailed";
    pub const FAILED_OPERATION_GET_CLS_CONFIG: &str = "FailedOperation.GetClsConfig";
    pub const FAILED_OPERATION_GET_CLS_CONFIG_MACHINE_GROUPS: &str = "FailedOperation.GetClsConfigMachineGroups";
    pub const FAILED_OPERATION_GET_CLS_INDEX: &str = "FailedOperation.GetClsIndex";
    pub const FAILED_OPERATION_GET_CLS_LOG_SET: &str = "FailedOperation.GetClsLogSet";
    pub const FAILED_OPERATION_GET_CLS_MACHINE_GROUP: &str = "FailedOperation.GetClsMachineGroup";
    pub const FAILED_OPERATION_GET_CLS_MACHINE_GROUP_CONFIGS: &str = "FailedOperation.GetClsMachineGroupConfigs";
    pub const FAILED_OPERATION_GET_CLS_TOPIC: &str = "FailedOperation.GetClsTopic";
    pub const FAILED_OPERATION_GET_CLUSTER_FAILED: &str = "FailedOperation.GetClusterFailed";
    pub const FAILED_OPERATION_K8S_CLIENT_BUILD_ERROR: &str = "FailedOperation.K8sClientBuildError";
    pub const FAILED_OPERATION_KUBE_CLIENT_CONF: &str = "FailedOperation.KubeClientConf";
    pub const FAILED_OPERATION_KUBE_CLIENT_CONNECTION: &str = "FailedOperation.KubeClientConnection";
    pub const FAILED_OPERATION_KUBE_CLIENT_CREATE: &str = "FailedOperation.KubeClientCreate";
    pub const FAILED_OPERATION_KUBE_COMMON: &str = "FailedOperation.KubeCommon";
    pub const FAILED_OPERATION_KUBERNETES_CLIENT_BUILD_ERROR: &str = "FailedOperation.KubernetesClientBuildError";
    pub const FAILED_OPERATION_KUBERNETES_CREATE_OPERATION_ERROR: &str =
        "FailedOperation.KubernetesCreateOperationError";
    pub const FAILED_OPERATION_KUBERNETES_DELETE_OPERATION_ERROR: &str =
        "FailedOperation.KubernetesDeleteOperationError";
    pub const FAILED_OPERATION_KUBERNETES_GET_OPERATION_ERROR: &str = "FailedOperation.KubernetesGetOperationError";
    pub const FAILED_OPERATION_KUBERNETES_INTERNAL: &str = "FailedOperation.KubernetesInternal";
    pub const FAILED_OPERATION_KUBERNETES_LIST_OPERATION_ERROR: &str = "FailedOperation.KubernetesListOperationError";
    pub const FAILED_OPERATION_KUBERNETES_PATCH_OPERATION_ERROR: &str = "FailedOperation.KubernetesPatchOperationError";
    pub const FAILED_OPERATION_KUBERNETES_RESOURCE_EXISTED: &str = "FailedOperation.KubernetesResourceExisted";
    pub const FAILED_OPERATION_KUBERNETES_RESOURCE_NOT_FOUND: &str = "FailedOperation.KubernetesResourceNotFound";
    pub const FAILED_OPERATION_LB_COMMON: &str = "FailedOperation.LbCommon";
    pub const FAILED_OPERATION_MARKET_GET_AUTH_FAILED: &str = "FailedOperation.MarketGetAuthFailed";
    pub const FAILED_OPERATION_MARKET_RELEASE_OPERATION: &str = "FailedOperation.MarketReleaseOperation";
    pub const FAILED_OPERATION_MODIFY_CLS_CONFIG: &str = "FailedOperation.ModifyClsConfig";
    pub const FAILED_OPERATION_MODIFY_CLS_INDEX: &str = "FailedOperation.ModifyClsIndex";
    pub const FAILED_OPERATION_MODIFY_CLS_TOPIC: &str = "FailedOperation.ModifyClsTopic";
    pub const FAILED_OPERATION_NETWORK_SCALE_ERROR: &str = "FailedOperation.NetworkScaleError";
    pub const FAILED_OPERATION_NODE_EXISTS_SECONDARY_NETWORK_INTERFACE: &str =
        "FailedOperation.NodeExistsSecondaryNetworkInterface";
    pub const FAILED_OPERATION_NODE_POOL_QUERY_FAILED: &str = "FailedOperation.NodePoolQueryFailed";
    pub const FAILED_OPERATION_OPERATION_FORBIDDEN: &str = "FailedOperation.OperationForbidden";
    pub const FAILED_OPERATION_OS_NOT_SUPPORT: &str = "FailedOperation.OsNotSupport";
    pub const FAILED_OPERATION_PARAM: &str = "FailedOperation.Param";
    pub const FAILED_OPERATION_POLICY_SERVER_COMMON_ERROR: &str = "FailedOperation.PolicyServerCommonError";
    pub const FAILED_OPERATION_QUOTA_MAX_CLS_LIMIT: &str = "FailedOperation.QuotaMaxClsLimit";
    pub const FAILED_OPERATION_QUOTA_MAX_NOD_LIMIT: &str = "FailedOperation.QuotaMaxNodLimit";
    pub const FAILED_OPERATION_QUOTA_USG_LIMIT: &str = "FailedOperation.QuotaUSGLimit";
    pub const FAILED_OPERATION_RBAC_FORBIDDEN: &str = "FailedOperation.RBACForbidden";
    pub const FAILED_OPERATION_RECORD_NOT_FOUND: &str = "FailedOperation.RecordNotFound";
    pub const FAILED_OPERATION_SWITCH_CLUSTER_ENDPOINT: &str = "FailedOperation.SwitchClusterEndpoint";
    pub const FAILED_OPERATION_TAG_COMMON: &str = "FailedOperation.TagCommon";
    pub const FAILED_OPERATION_TASK_ALREADY_RUNNING: &str = "FailedOperation.TaskAlreadyRunning";
    pub const FAILED_OPERATION_TASK_LIFE_STATE_ERROR: &str = "FailedOperation.TaskLifeStateError";
    pub const FAILED_OPERATION_TASK_NOT_FOUND: &str = "FailedOperation.TaskNotFound";
    pub const FAILED_OPERATION_TRADE_COMMON: &str = "FailedOperation.TradeCommon";
    pub const FAILED_OPERATION_TRADE_INSUFFICIENT_BALANCE: &str = "FailedOperation.TradeInsufficientBalance";
    pub const FAILED_OPERATION_UNEXPECTED_ERROR: &str = "FailedOperation.UnexpectedError";
    pub const FAILED_OPERATION_VPC_UNEXPECTED_ERROR: &str = "FailedOperation.VPCUnexpectedError";
    pub const FAILED_OPERATION_VPC_COMMON: &str = "FailedOperation.VpcCommon";
    pub const FAILED_OPERATION_VPC_RECODR_NOT_FOUND: &str = "FailedOperation.VpcRecodrNotFound";
    pub const FAILED_OPERATION_WHITELIST_UNEXPECTED_ERROR: &str = "FailedOperation.WhitelistUnexpectedError";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_ACCOUNT_COMMON: &str = "InternalError.AccountCommon";
    pub const INTERNAL_ERROR_ACCOUNT_USER_NOT_AUTHENTICATED: &str = "InternalError.AccountUserNotAuthenticated";
    pub const INTERNAL_ERROR_AS_COMMON: &str = "InternalError.AsCommon";
    pub const INTERNAL_ERROR_CAM_NO_AUTH: &str = "InternalError.CamNoAuth";
    pub const INTERNAL_ERROR_CIDR_CONFLICT_WITH_OTHER_CLUSTER: &str = "InternalError.CidrConflictWithOtherCluster";
    pub const INTERNAL_ERROR_CIDR_CONFLICT_WITH_OTHER_ROUTE: &str = "InternalError.CidrConflictWithOtherRoute";
    pub const INTERNAL_ERROR_CIDR_CONFLICT_WITH_VPC_CIDR: &str = "InternalError.CidrConflictWithVpcCidr";
    pub const INTERNAL_ERROR_CIDR_CONFLICT_WITH_VPC_GLOBAL_ROUTE: &str = "InternalError.CidrConflictWithVpcGlobalRoute";
    pub const INTERNAL_ERROR_CIDR_INVALI: &str = "InternalError.CidrInvali";
    pub const INTERNAL_ERROR_CIDR_MASK_SIZE_OUT_OF_RANGE: &str = "InternalError.CidrMaskSizeOutOfRange";
    pub const INTERNAL_ERROR_CIDR_OUT_OF_ROUTE_TABLE: &str = "InternalError.CidrOutOfRouteTable";
    pub const INTERNAL_ERROR_CLUSTER_NOT_FOUND: &str = "InternalError.ClusterNotFound";
    pub const INTERNAL_ERROR_CLUSTER_STATE: &str = "InternalError.ClusterState";
    pub const INTERNAL_ERROR_CLUSTER_UPGRADE_NODE_VERSION: &str = "InternalError.ClusterUpgradeNodeVersion";
    pub const INTERNAL_ERROR_CMD_TIMEOUT: &str = "InternalError.CmdTimeout";
    pub const INTERNAL_ERROR_COMPONENT_CLIENT_HTTP: &str = "InternalError.ComponentClientHttp";
    pub const INTERNAL_ERROR_COMPONENT_CLINET_HTTP: &str = "InternalError.ComponentClinetHttp";
    pub const INTERNAL_ERROR_CONTAINER_NOT_FOUND: &str = "InternalError.ContainerNotFound";
    pub const INTERNAL_ERROR_CREATE_MASTER_FAILED: &str = "InternalError.CreateMasterFailed";
    pub const INTERNAL_ERROR_CVM_COMMON: &str = "InternalError.CvmCommon";
    pub const INTERNAL_ERROR_CVM_NOT_FOUND: &str = "InternalError.CvmNotFound";
    pub const INTERNAL_ERROR_CVM_NUMBER_NOT_MATCH: &str = "InternalError.CvmNumberNotMatch";
    pub const INTERNAL_ERROR_CVM_STATUS: &str = "InternalError.CvmStatus";
    pub const INTERNAL_ERROR_DB: &str = "InternalError.Db";
    pub const INTERNAL_ERROR_DB_AFFECTIVED_ROWS: &str = "InternalError.DbAffectivedRows";
    pub const INTERNAL_ERROR_DB_RECORD_NOT_FOUND: &str = "InternalError.DbRecordNotFound";
    pub const INTERNAL_ERROR_DFW_GET_USG_COUNT: &str = "InternalError.DfwGetUSGCount";
    pub const INTERNAL_ERROR_DFW_GET_USG_QUOTA: &str = "InternalError.DfwGetUSGQuota";
    pub const INTERNAL_ERROR_EMPTY_CLUSTER_NOT_SUPPORT: &str = "InternalError.EmptyClusterNotSupport";
    pub const INTERNAL_ERROR_GATEWAY_ALREADY_ASSOCIATED_CIDR: &str = "InternalError.GatewayAlreadyAssociatedCidr";
    pub const INTERNAL_ERROR_IMAGE_ID_NOT_FOUND: &str = "InternalError.ImageIdNotFound";
    pub const INTERNAL_ERROR_INIT_MASTER_FAILED: &str = "InternalError.InitMasterFailed";
    pub const INTERNAL_ERROR_INSUFFICIENT_BALANCE: &str = "InternalError.InsufficientBalance";
    pub const INTERNAL_ERROR_INVALID_PRIVATE_NETWORK_CIDR: &str = "InternalError.InvalidPrivateNetworkCidr";
    pub const INTERNAL_ERROR_KUBE_CLIENT_CONNECTION: &str = "InternalError.KubeClientConnection";
    pub const INTERNAL_ERROR_KUBE_CLIENT_CREATE: &str = "InternalError.KubeClientCreate";
    pub const INTERNAL_ERROR_KUBE_COMMON: &str = "InternalError.KubeCommon";
    pub const INTERNAL_ERROR_KUBERNETES_CLIENT_BUILD_ERROR: &str = "InternalError.KubernetesClientBuildError";
    pub const INTERNAL_ERROR_KUBERNETES_CREATE_OPERATION_ERROR: &str = "InternalError.KubernetesCreateOperationError";
    pub const INTERNAL_ERROR_KUBERNETES_DELETE_OPERATION_ERROR: &str = "InternalError.KubernetesDeleteOperationError";
    pub const INTERNAL_ERROR_KUBERNETES_GET_OPERATION_ERROR: &str = "InternalError.KubernetesGetOperationError";
    pub const INTERNAL_ERROR_KUBERNETES_INTERNAL: &str = "InternalError.KubernetesInternal";
    pub const INTERNAL_ERROR_KUBERNETES_LIST_OPERATION_ERROR: &str = "InternalError.KubernetesListOperationError";
    pub const INTERNAL_ERROR_KUBERNETES_PATCH_OPERATION_ERROR: &str = "InternalError.KubernetesPatchOperationError";
    pub const INTERNAL_ERROR_LB_COMMON: &str = "InternalError.LbCommon";
    pub const INTERNAL_ERROR_MARKET_GET_AUTH_FAILED: &str = "InternalError.MarketGetAuthFailed";
    pub const INTERNAL_ERROR_MARKET_INTERNAL_SERVER_ERROR: &str = "InternalError.MarketInternalServerError";
    pub const INTERNAL_ERROR_MARKET_RELEASE_OPERATION: &str = "InternalError.MarketReleaseOperation";
    pub const INTERNAL_ERROR_NO_PAYMENT_ACCESS: &str = "InternalError.NoPaymentAccess";
    pub const INTERNAL_ERROR_NOT_VERIFIED: &str = "InternalError.NotVerified";
    pub const INTERNAL_ERROR_OS_NOT_SUPPORT: &str = "InternalError.OsNotSupport";
    pub const INTERNAL_ERROR_PARAM: &str = "InternalError.Param";
    pub const INTERNAL_ERROR_POD_NOT_FOUND: &str = "InternalError.PodNotFound";
    pub const INTERNAL_ERROR_PUBLIC_CLUSTER_OP_NOT_SUPPORT: &str = "InternalError.PublicClusterOpNotSupport";
    pub const INTERNAL_ERROR_QUOTA_MAX_CLS_LIMIT: &str = "InternalError.QuotaMaxClsLimit";
    pub const INTERNAL_ERROR_QUOTA_MAX_NOD_LIMIT: &str = "InternalError.QuotaMaxNodLimit";
    pub const INTERNAL_ERROR_QUOTA_MAX_RT_LIMIT: &str = "InternalError.QuotaMaxRtLimit";
    pub const INTERNAL_ERROR_QUOTA_USG_LIMIT: &str = "InternalError.QuotaUSGLimit";
    pub const INTERNAL_ERROR_RESOURCE_EXIST_ALREADY: &str = "InternalError.ResourceExistAlready";
    pub const INTERNAL_ERROR_ROUTE_TABLE_NOT_EMPTY: &str = "InternalError.RouteTableNotEmpty";
    pub const INTERNAL_ERROR_ROUTE_TABLE_NOT_FOUND: &str = "InternalError.RouteTableNotFound";
    pub const INTERNAL_ERROR_TASK_ALREADY_RUNNING: &str = "InternalError.TaskAlreadyRunning";
    pub const INTERNAL_ERROR_TASK_CREATE_FAILED: &str = "InternalError.TaskCreateFailed";
    pub const INTERNAL_ERROR_TASK_LIFE_STATE_ERROR: &str = "InternalError.TaskLifeStateError";
    pub const INTERNAL_ERROR_TASK_NOT_FOUND: &str = "InternalError.TaskNotFound";
    pub const INTERNAL_ERROR_TRADE_COMMON: &str = "InternalError.TradeCommon";
    pub const INTERNAL_ERROR_TRADE_INSUFFICIENT_BALANCE: &str = "InternalError.TradeInsufficientBalance";
    pub const INTERNAL_ERROR_UNEXCEPTED_INTERNAL: &str = "InternalError.UnexceptedInternal";
    pub const INTERNAL_ERROR_UNEXPECTED_INTERNAL: &str = "InternalError.UnexpectedInternal";
    pub const INTERNAL_ERROR_VPC_UNEXPECTED_ERROR: &str = "InternalError.VPCUnexpectedError";
    pub const INTERNAL_ERROR_VPC_COMMON: &str = "InternalError.VpcCommon";
    pub const INTERNAL_ERROR_VPC_PEER_NOT_FOUND: &str = "InternalError.VpcPeerNotFound";
    pub const INTERNAL_ERROR_VPC_RECODR_NOT_FOUND: &str = "InternalError.VpcRecodrNotFound";
    pub const INTERNAL_ERROR_VSTATION_ERROR: &str = "InternalError.VstationError";
    pub const INTERNAL_ERROR_WHITELIST_UNEXPECTED_ERROR: &str = "InternalError.WhitelistUnexpectedError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_AS_COMMON_ERROR: &str = "InvalidParameter.AsCommonError";
    pub const INVALID_PARAMETER_CIDR_MASK_SIZE_OUT_OF_RANGE: &str = "InvalidParameter.CIDRMaskSizeOutOfRange";
    pub const INVALID_PARAMETER_CIDR_CONFLICT_WITH_OTHER_CLUSTER: &str =
        "InvalidParameter.CidrConflictWithOtherCluster";
    pub const INVALID_PARAMETER_CIDR_CONFLICT_WITH_OTHER_ROUTE: &str = "InvalidParameter.CidrConflictWithOtherRoute";
    pub const INVALID_PARAMETER_CIDR_CONFLICT_WITH_VPC_CIDR: &str = "InvalidParameter.CidrConflictWithVpcCidr";
    pub const INVALID_PARAMETER_CIDR_CONFLICT_WITH_VPC_GLOBAL_ROUTE: &str =
        "InvalidParameter.CidrConflictWithVpcGlobalRoute";
    pub const INVALID_PARAMETER_CIDR_INVALI: &str = "InvalidParameter.CidrInvali";
    pub const INVALID_PARAMETER_CIDR_INVALID: &str = "InvalidParameter.CidrInvalid";
    pub const INVALID_PARAMETER_CIDR_OUT_OF_ROUTE_TABLE: &str = "InvalidParameter.CidrOutOfRouteTable";
    pub const INVALID_PARAMETER_CLUSTER_NOT_FOUND: &str = "InvalidParameter.ClusterNotFound";
    pub const INVALID_PARAMETER_GATEWAY_ALREADY_ASSOCIATED_CIDR: &str = "InvalidParameter.GatewayAlreadyAssociatedCidr";
    pub const INVALID_PARAMETER_INVALID_PRIVATE_NETWORK_CIDR: &str = "InvalidParameter.InvalidPrivateNetworkCIDR";
    pub const INVALID_PARAMETER_OS_NOT_SUPPORT: &str = "InvalidParameter.OsNotSupport";
    pub const INVALID_PARAMETER_PARAM: &str = "InvalidParameter.Param";
    pub const INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND: &str = "InvalidParameter.PromClusterNotFound";
    pub const INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND: &str = "InvalidParameter.PromInstanceNotFound";
    pub const INVALID_PARAMETER_RESOURCE_NOT_FOUND: &str = "InvalidParameter.ResourceNotFound";
    pub const INVALID_PARAMETER_ROUTE_TABLE_NOT_EMPTY: &str = "InvalidParameter.RouteTableNotEmpty";
    pub const INVALID_PARAMETER_SUBNET_ALLOCATION_POLICY_CONFLICT: &str =
        "InvalidParameter.SubnetAllocationPolicyConflict";
    pub const INVALID_PARAMETER_SUBNET_ALLOCATION_POLICY_INVALID: &str =
        "InvalidParameter.SubnetAllocationPolicyInvalid";
    pub const INVALID_PARAMETER_SUBNET_INVALID_ERROR: &str = "InvalidParameter.SubnetInvalidError";
    pub const INVALID_PARAMETER_SUBNET_NOT_EXIST: &str = "InvalidParameter.SubnetNotExist";
    pub const INVALID_PARAMETER_VERSION_NOT_SUPPORT_CGROUP_V2: &str = "InvalidParameter.VersionNotSupportCgroupV2";
    pub const INVALID_PARAMETER_VALUE_IMAGE_NOT_FOUND: &str = "InvalidParameterValue.ImageNotFound";
    pub const INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED: &str = "InvalidParameterValue.LimitExceeded";
    pub const INVALID_PARAMETER_VALUE_SIZE: &str = "InvalidParameterValue.Size";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_QUOTA_MAX_NOD_LIMIT: &str = "LimitExceeded.QuotaMaxNodLimit";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_CLUSTER_IN_DELETION_PROTECTION: &str = "OperationDenied.ClusterInDeletionProtection";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_IN_USE_EXIST_RUNNING_POD: &str = "ResourceInUse.ExistRunningPod";
    pub const RESOURCE_IN_USE_RESOURCE_EXIST_ALREADY: &str = "ResourceInUse.ResourceExistAlready";
    pub const RESOURCE_IN_USE_SUBNET_ALREADY_EXIST: &str = "ResourceInUse.SubnetAlreadyExist";
    pub const RESOURCE_IN_USE_TKEAPI_SERVER_GET_ERROR: &str = "ResourceInUse.TKEAPIServerGetError";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_INSUFFICIENT_SPECIFIED_INSTANCE_TYPE: &str = "ResourceInsufficient.SpecifiedInstanceType";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_AS_ASG_NOT_EXIST: &str = "ResourceNotFound.AsAsgNotExist";
    pub const RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND: &str = "ResourceNotFound.ClusterNotFound";
    pub const RESOURCE_NOT_FOUND_KUBE_RESOURCE_NOT_FOUND: &str = "ResourceNotFound.KubeResourceNotFound";
    pub const RESOURCE_NOT_FOUND_KUBERNETES_RESOURCE_NOT_FOUND: &str = "ResourceNotFound.KubernetesResourceNotFound";
    pub const RESOURCE_NOT_FOUND_LOG_COLLECTOR_CLS_LOG_TOPIC_NOT_EXISTS: &str =
        "ResourceNotFound.LogCollectorClsLogTopicNotExists";
    pub const RESOURCE_NOT_FOUND_NOT_FOUND: &str = "ResourceNotFound.NotFound";
    pub const RESOURCE_NOT_FOUND_ROUTE_TABLE_NOT_FOUND: &str = "ResourceNotFound.RouteTableNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_CLUSTER_IN_ABNORMAL_STAT: &str = "ResourceUnavailable.ClusterInAbnormalStat";
    pub const RESOURCE_UNAVAILABLE_CLUSTER_STATE: &str = "ResourceUnavailable.ClusterState";
    pub const RESOURCE_UNAVAILABLE_EKS_CONTAINER_STATUS: &str = "ResourceUnavailable.EksContainerStatus";
    pub const RESOURCE_UNAVAILABLE_NODE_POOL_STATE_NOT_NORMAL: &str = "ResourceUnavailable.NodePoolStateNotNormal";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_CAM_NO_AUTH: &str = "UnauthorizedOperation.CamNoAuth";
    pub const UNAUTHORIZED_OPERATION_NO_RBAC_PERMISSIONS: &str = "UnauthorizedOperation.NoRBACPermissions";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_ALREADY_ENABLED: &str = "UnsupportedOperation.AlreadyEnabled";
    pub const UNSUPPORTED_OPERATION_CA_ENABLE_FAILED: &str = "UnsupportedOperation.CaEnableFailed";
    pub const UNSUPPORTED_OPERATION_CLUSTER_NOT_SUIT_ADD_CLUSTER_CIDR: &str =
        "UnsupportedOperation.ClusterNotSuitAddClusterCIDR";
    pub const UNSUPPORTED_OPERATION_CLUSTER_NOT_SUIT_ENABLE_VPCCNI: &str =
        "UnsupportedOperation.ClusterNotSuitEnableVPCCNI";
    pub const UNSUPPORTED_OPERATION_NOT_IN_WHITELIST: &str = "UnsupportedOperation.NotInWhitelist";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORT_INSTALL_VIRTUAL_KUBELET: &str =
        "UnsupportedOperation.NotSupportInstallVirtualKubelet";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_NETWORK_TYPE: &str = "UnsupportedOperation.UnsupportedNetworkType";
}

#[cfg(feature = "reflect")]
register! {
    AcquireClusterAdminRole, AddClusterCIDR, AddExistedInstances, AddNodeToNodePool, AddVpcCniSubnets,
    CancelClusterRelease, CancelUpgradePlan, CheckEdgeClusterCIDR, CheckInstancesUpgradeAble,
    CreateBackupStorageLocation, CreateCLSLogConfig, CreateCluster, CreateClusterEndpoint, CreateClusterEndpointVip,
    CreateClusterInstances, CreateClusterMaintenanceWindowAndExclusions, CreateClusterNodePool, CreateClusterRelease,
    CreateClusterRoute, CreateClusterRouteTable, CreateClusterVirtualNode, CreateClusterVirtualNodePool,
    CreateECMInstances, CreateEKSCluster, CreateEKSContainerInstances, CreateEdgeCVMInstances, CreateEdgeLogConfig,
    CreateEksLogConfig, CreateExternalNodePool, CreateGlobalMaintenanceWindowAndExclusions, CreateImageCache,
    CreatePrometheusAlertPolicy, CreatePrometheusAlertRule, CreatePrometheusClusterAgent, CreatePrometheusConfig,
    CreatePrometheusDashboard, CreatePrometheusGlobalNotification, CreatePrometheusRecordRuleYaml, CreatePrometheusTemp,
    CreatePrometheusTemplate, CreateReservedInstances, CreateRollOutSequence, CreateTKEEdgeCluster, DeleteAddon,
    DeleteBackupStorageLocation, DeleteCluster, DeleteClusterAsGroups, DeleteClusterEndpoint, DeleteClusterEndpointVip,
    DeleteClusterInstances, DeleteClusterMaintenanceWindowAndExclusion, DeleteClusterNodePool, DeleteClusterRoute,
    DeleteClusterRouteTable, DeleteClusterVirtualNode, DeleteClusterVirtualNodePool, DeleteECMInstances,
    DeleteEKSCluster, DeleteEKSContainerInstances, DeleteEdgeCVMInstances, DeleteEdgeClusterInstances,
    DeleteExternalNode, DeleteExternalNodePool, DeleteGlobalMaintenanceWindowAndExclusion, DeleteImageCaches,
    DeleteLogConfigs, DeletePrometheusAlertPolicy, DeletePrometheusAlertRule, DeletePrometheusClusterAgent,
    DeletePrometheusConfig, DeletePrometheusRecordRuleYaml, DeletePrometheusTemp, DeletePrometheusTempSync,
    DeletePrometheusTemplate, DeletePrometheusTemplateSync, DeleteReservedInstances, DeleteRollOutSequence,
    DeleteTKEEdgeCluster, DeleteUserPermissions, DescribeAddon, DescribeAddonValues, DescribeAvailableClusterVersion,
    DescribeAvailableTKEEdgeVersion, DescribeBackupStorageLocations, DescribeBatchModifyTagsStatus,
    DescribeClusterAsGroupOption, DescribeClusterAsGroups, DescribeClusterAuthenticationOptions,
    DescribeClusterAvailableExtraArgs, DescribeClusterCommonNames, DescribeClusterControllers,
    DescribeClusterEndpointStatus, DescribeClusterEndpointVipStatus, DescribeClusterEndpoints, DescribeClusterExtraArgs,
    DescribeClusterInspectionResultsOverview, DescribeClusterInstances, DescribeClusterKubeconfig,
    DescribeClusterLevelAttribute, DescribeClusterLevelChangeRecords, DescribeClusterMaintenanceWindowAndExclusions,
    DescribeClusterNodePoolDetail, DescribeClusterNodePools, DescribeClusterPendingReleases,
    DescribeClusterReleaseDetails, DescribeClusterReleaseHistory, DescribeClusterReleases,
    DescribeClusterRollOutSequenceTags, DescribeClusterRouteTables, DescribeClusterRoutes,
    DescribeClusterSchedulerPolicy, DescribeClusterSecurity, DescribeClusterStatus, DescribeClusterVirtualNode,
    DescribeClusterVirtualNodePools, DescribeClusters, DescribeControlPlaneLogs, DescribeECMInstances,
    DescribeEKSClusterCredential, DescribeEKSClusters, DescribeEKSContainerInstanceEvent,
    DescribeEKSContainerInstanceRegions, DescribeEKSContainerInstances, DescribeEdgeAvailableExtraArgs,
    DescribeEdgeCVMInstances, DescribeEdgeClusterExtraArgs, DescribeEdgeClusterInstances,
    DescribeEdgeClusterUpgradeInfo, DescribeEdgeLogSwitches, DescribeEksContainerInstanceLog,
    DescribeEnableVpcCniProgress, DescribeEncryptionStatus, DescribeExistedInstances, DescribeExternalNode,
    DescribeExternalNodePools, DescribeExternalNodeScript, DescribeExternalNodeSupportConfig,
    DescribeGlobalMaintenanceWindowAndExclusions, DescribeIPAMD, DescribeImageCaches, DescribeImages,
    DescribeLogConfigs, DescribeLogSwitches, DescribeMasterComponent, DescribeOSImages, DescribeOpenPolicyList,
    DescribePodChargeInfo, DescribePodDeductionRate, DescribePodsBySpec, DescribePostNodeResources,
    DescribePrometheusAgentInstances, DescribePrometheusAgents, DescribePrometheusAlertHistory,
    DescribePrometheusAlertPolicy, DescribePrometheusAlertRule, DescribePrometheusClusterAgents,
    DescribePrometheusConfig, DescribePrometheusGlobalConfig, DescribePrometheusGlobalNotification,
    DescribePrometheusInstance, DescribePrometheusInstanceInitStatus, DescribePrometheusInstancesOverview,
    DescribePrometheusOverviews, DescribePrometheusRecordRules, DescribePrometheusTargets, DescribePrometheusTemp,
    DescribePrometheusTempSync, DescribePrometheusTemplateSync, DescribePrometheusTemplates,
    DescribeRIUtilizationDetail, DescribeRegions, DescribeReservedInstanceUtilizationRate, DescribeReservedInstances,
    DescribeResourceUsage, DescribeRollOutSequences, DescribeRouteTableConflicts, DescribeSupportedRuntime,
    DescribeTKEEdgeClusterCredential, DescribeTKEEdgeClusterStatus, DescribeTKEEdgeClusters,
    DescribeTKEEdgeExternalKubeconfig, DescribeTKEEdgeScript, DescribeTasks, DescribeUpgradeTaskDetail,
    DescribeUpgradeTasks, DescribeUserPermissions, DescribeVersions, DescribeVpcCniPodLimits, DisableClusterAudit,
    DisableClusterDeletionProtection, DisableControlPlaneLogs, DisableEncryptionProtection, DisableEventPersistence,
    DisableVpcCniNetworkType, DrainClusterVirtualNode, DrainExternalNode, EnableClusterAudit,
    EnableClusterDeletionProtection, EnableControlPlaneLogs, EnableEksEventPersistence, EnableEncryptionProtection,
    EnableEventPersistence, EnableExternalNodeSupport, EnableVpcCniNetworkType, ForwardTKEEdgeApplicationRequestV3,
    GetClusterLevelPrice, GetMostSuitableImageCache, GetTkeAppChartList, GetUpgradeInstanceProgress,
    GrantUserPermissions, InstallAddon, InstallEdgeLogAgent, InstallLogAgent, ListClusterInspectionResults,
    ListClusterInspectionResultsItems, ModifyClusterAsGroupAttribute, ModifyClusterAsGroupOptionAttribute,
    ModifyClusterAttribute, ModifyClusterAuthenticationOptions, ModifyClusterEndpointSP, ModifyClusterExtraArgs,
    ModifyClusterExtraArgsTaskState, ModifyClusterImage, ModifyClusterMaintenanceWindowAndExclusions,
    ModifyClusterNodePool, ModifyClusterRollOutSequenceTags, ModifyClusterRuntimeConfig, ModifyClusterSchedulerPolicy,
    ModifyClusterTags, ModifyClusterVirtualNodePool, ModifyExternalNodePool, ModifyGlobalMaintenanceWindowAndExclusions,
    ModifyLogConfig, ModifyMasterComponent, ModifyNodePoolDesiredCapacityAboutAsg, ModifyNodePoolInstanceTypes,
    ModifyOpenPolicyList, ModifyPrometheusAgentExternalLabels, ModifyPrometheusAlertPolicy, ModifyPrometheusAlertRule,
    ModifyPrometheusConfig, ModifyPrometheusGlobalNotification, ModifyPrometheusRecordRuleYaml, ModifyPrometheusTemp,
    ModifyPrometheusTemplate, ModifyReservedInstanceScope, ModifyRollOutSequence, RemoveNodeFromNodePool,
    RenewReservedInstances, RestartEKSContainerInstances, RollbackClusterRelease, RotateClusterToken,
    RunPrometheusInstance, ScaleInClusterMaster, ScaleOutClusterMaster, SetNodePoolNodeProtection,
    SwitchClusterEndpoint, SyncPrometheusTemp, SyncPrometheusTemplate, UninstallClusterRelease, UninstallEdgeLogAgent,
    UninstallLogAgent, UpdateAddon, UpdateClusterKubeconfig, UpdateClusterVersion, UpdateEKSCluster,
    UpdateEKSContainerInstance, UpdateEdgeClusterVersion, UpdateImageCache, UpdateTKEEdgeCluster,
    UpgradeClusterInstances, UpgradeClusterRelease
}
