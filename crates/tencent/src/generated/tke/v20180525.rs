//! `tke` of Tencent Cloud, API version 2018-05-25.
//!
//! Endpoint: `tke.tencentcloudapi.com`, or `tke.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tke::v20180525::DescribeAvailableClusterVersion};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAvailableClusterVersion::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("tke", "2018-05-25", "tke", &Endpoints::NONE);

/// `AcquireClusterAdminRole` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=AcquireClusterAdminRole>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_KUBERNETES_CREATE_OPERATION_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_GET_OPERATION_ERROR`], [`codes::FAILED_OPERATION_KUBERNETES_RESOURCE_EXISTED`],
/// [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::INTERNAL_ERROR_KUBERNETES_CLIENT_BUILD_ERROR`],
/// [`codes::INTERNAL_ERROR_KUBERNETES_CREATE_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_KUBERNETES_GET_OPERATION_ERROR`], [`codes::INTERNAL_ERROR_WHITELIST_UNEXPECTED_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`], [`codes::UNSUPPORTED_OPERATION_NOT_IN_WHITELIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcquireClusterAdminRole {
    /// Required.
    pub cluster_id: String,
}
operation! { AcquireClusterAdminRole(cluster_id: String) "AcquireClusterAdminRole" -> Empty {
    0 "ClusterId" cluster_id
} }

/// Response of [`AcquireClusterAdminRole`]: empty.
pub type AcquireClusterAdminRoleOutput = Empty;

/// Adds cluster cidr: `AddClusterCIDR` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=AddClusterCIDR>.
///
/// Errors: [`codes::FAILED_OPERATION_DB`], [`codes::INTERNAL_ERROR_KUBE_CLIENT_CREATE`],
/// [`codes::INTERNAL_ERROR_KUBE_COMMON`], [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`],
/// [`codes::INVALID_PARAMETER_CIDR_MASK_SIZE_OUT_OF_RANGE`],
/// [`codes::INVALID_PARAMETER_CIDR_CONFLICT_WITH_OTHER_CLUSTER`],
/// [`codes::INVALID_PARAMETER_CIDR_CONFLICT_WITH_OTHER_ROUTE`],
/// [`codes::INVALID_PARAMETER_CIDR_CONFLICT_WITH_VPC_CIDR`],
/// [`codes::INVALID_PARAMETER_CIDR_CONFLICT_WITH_VPC_GLOBAL_ROUTE`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_NOT_SUIT_ADD_CLUSTER_CIDR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddClusterCIDR {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cluster_ci_drs: Vec<String>,
    pub ignore_cluster_cidr_conflict: Option<bool>,
}
operation! { AddClusterCIDR(cluster_id: String, cluster_ci_drs: Vec<String>) "AddClusterCIDR" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterCIDRs" cluster_ci_drs,
    2 "IgnoreClusterCIDRConflict" ignore_cluster_cidr_conflict: bool
} }

/// Response of [`AddClusterCIDR`]: empty.
pub type AddClusterCIDROutput = Empty;

/// Adds existing instances of the cluster's VPC to a cluster as nodes.
///
/// **Reinstalls the operating system** of the instances: the data of their system disks is lost. Asynchronous: wait
/// with `waiters::node_running`. Spot instances are not accepted.
///
/// `AddExistedInstances` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=AddExistedInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_NOT_FOUND`], [`codes::FAILED_OPERATION_CLUSTER_STATE`],
/// [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::FAILED_OPERATION_CVM_COMMON`],
/// [`codes::FAILED_OPERATION_NETWORK_SCALE_ERROR`],
/// [`codes::FAILED_OPERATION_NODE_EXISTS_SECONDARY_NETWORK_INTERFACE`], [`codes::FAILED_OPERATION_PARAM`],
/// [`codes::FAILED_OPERATION_QUOTA_MAX_NOD_LIMIT`], [`codes::INTERNAL_ERROR_CLUSTER_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_CLUSTER_STATE`], [`codes::INTERNAL_ERROR_CVM_COMMON`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_DB_AFFECTIVED_ROWS`], [`codes::INTERNAL_ERROR_QUOTA_MAX_NOD_LIMIT`],
/// [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`], [`codes::INVALID_PARAMETER_VERSION_NOT_SUPPORT_CGROUP_V2`],
/// [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddExistedInstances {
    /// Required.
    pub cluster_id: String,
    /// Required.
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

/// In the request of [`AddExistedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAdvancedSettings {
    /// Required.
    pub desired_pod_number: Option<i64>,
    /// Required.
    pub gpu_args: Option<GPUArgs>,
    /// Required. Secret.
    pub pre_start_user_script: Option<Secret>,
    /// Required.
    pub taints: Option<Vec<Taint>>,
    pub mount_target: Option<String>,
    pub docker_graph_path: Option<String>,
    /// Secret.
    pub user_script: Option<Secret>,
    pub unschedulable: Option<i64>,
    pub labels: Option<Vec<Label>>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub extra_args: Option<InstanceExtraArgs>,
}
input! {
    InstanceAdvancedSettings(desired_pod_number: i64, gpu_args: GPUArgs, pre_start_user_script: Secret, taints: Vec<Taint>) {
    0 "DesiredPodNumber" desired_pod_number: i64, 1 "GPUArgs" gpu_args: GPUArgs,
    2 "PreStartUserScript" pre_start_user_script: Secret, 3 "Taints" taints: Vec<Taint>,
    4 "MountTarget" mount_target: String, 5 "DockerGraphPath" docker_graph_path: String,
    6 "UserScript" user_script: Secret, 7 "Unschedulable" unschedulable: i64, 8 "Labels" labels: Vec<Label>,
    9 "DataDisks" data_disks: Vec<DataDisk>, 10 "ExtraArgs" extra_args: InstanceExtraArgs
} }

/// In the request of [`AddExistedInstances`].
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

/// In the request of [`AddExistedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DriverVersion {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub version: Option<String>,
}
input! { DriverVersion(name: String, version: String) {
    0 "Name" name: String, 1 "Version" version: String
} }

/// In the request of [`AddExistedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CUDNN {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub version: Option<String>,
    pub dev_name: Option<String>,
    pub doc_name: Option<String>,
}
input! { CUDNN(name: String, version: String) {
    0 "Name" name: String, 1 "Version" version: String, 2 "DevName" dev_name: String, 3 "DocName" doc_name: String
} }

/// In the request of [`AddExistedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomDriver {
    pub address: Option<String>,
}
input! { CustomDriver() {
    0 "Address" address: String
} }

/// In the request of [`AddExistedInstances`].
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

/// In the request of [`AddExistedInstances`].
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

/// In the request of [`AddExistedInstances`].
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
    pub mount_target: Option<String>,
    /// Required.
    pub disk_partition: Option<String>,
}

/// Arguments of [`DataDisk::new`].
pub struct DataDiskRequired {
    pub disk_type: String,
    pub file_system: String,
    pub disk_size: i64,
    pub auto_format_and_mount: bool,
    pub mount_target: String,
    pub disk_partition: String,
}
input! {
    DataDisk { DataDiskRequired: disk_type, file_system, disk_size, auto_format_and_mount, mount_target, disk_partition } {
    0 "DiskType" disk_type: String, 1 "FileSystem" file_system: String, 2 "DiskSize" disk_size: i64,
    3 "AutoFormatAndMount" auto_format_and_mount: bool, 4 "MountTarget" mount_target: String,
    5 "DiskPartition" disk_partition: String
} }

/// In the request of [`AddExistedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceExtraArgs {
    pub kubelet: Option<Vec<String>>,
}
input! { InstanceExtraArgs() {
    0 "Kubelet" kubelet: Vec<String>
} }

/// In the request of [`AddExistedInstances`].
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

/// In the request of [`AddExistedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSecurityServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunSecurityServiceEnabled() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`AddExistedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMonitorServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunMonitorServiceEnabled() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`AddExistedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAutomationServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunAutomationServiceEnabled() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`AddExistedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginSettings {
    /// Secret.
    pub password: Option<Secret>,
    pub key_ids: Option<Vec<String>>,
    pub keep_image_login: Option<String>,
}
input! { LoginSettings() {
    0 "Password" password: Secret, 1 "KeyIds" key_ids: Vec<String>, 2 "KeepImageLogin" keep_image_login: String
} }

/// In the request of [`AddExistedInstances`].
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

/// In the request of [`AddExistedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`AddExistedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddExistedInstancesOutput {
    pub failed_instance_ids: Vec<String>,
    pub succ_instance_ids: Vec<String>,
    pub timeout_instance_ids: Vec<String>,
    pub failed_reasons: Vec<String>,
}
model! { AddExistedInstancesOutput {
    0 "FailedInstanceIds" failed_instance_ids: Vec<String>, 1 "SuccInstanceIds" succ_instance_ids: Vec<String>,
    2 "TimeoutInstanceIds" timeout_instance_ids: Vec<String>, 3 "FailedReasons" failed_reasons: Vec<String>
} }

/// Adds node to node pool: `AddNodeToNodePool` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=AddNodeToNodePool>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::FAILED_OPERATION_CVM_COMMON`],
/// [`codes::FAILED_OPERATION_RECORD_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNodeToNodePool {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_pool_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { AddNodeToNodePool(cluster_id: String, node_pool_id: String, instance_ids: Vec<String>)
    "AddNodeToNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id, 2 "InstanceIds" instance_ids
} }

/// Response of [`AddNodeToNodePool`]: empty.
pub type AddNodeToNodePoolOutput = Empty;

/// Adds vpc cni subnets: `AddVpcCniSubnets` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=AddVpcCniSubnets>.
///
/// Errors: [`codes::FAILED_OPERATION_ADD_VPC_CNI_SUBNETS_FAILED`], [`codes::FAILED_OPERATION_VPC_RECODR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::INTERNAL_ERROR_KUBE_COMMON`],
/// [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`], [`codes::INTERNAL_ERROR_VPC_RECODR_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddVpcCniSubnets {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub subnet_ids: Vec<String>,
    /// Required.
    pub vpc_id: String,
    pub skip_adding_non_masquerade_ci_drs: Option<bool>,
}
operation! { AddVpcCniSubnets(cluster_id: String, subnet_ids: Vec<String>, vpc_id: String) "AddVpcCniSubnets" -> Empty {
    0 "ClusterId" cluster_id, 1 "SubnetIds" subnet_ids, 2 "VpcId" vpc_id,
    3 "SkipAddingNonMasqueradeCIDRs" skip_adding_non_masquerade_ci_drs: bool
} }

/// Response of [`AddVpcCniSubnets`]: empty.
pub type AddVpcCniSubnetsOutput = Empty;

/// Cancels cluster release: `CancelClusterRelease` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CancelClusterRelease>.
///
/// Errors: [`codes::FAILED_OPERATION_MARKET_GET_AUTH_FAILED`], [`codes::FAILED_OPERATION_MARKET_RELEASE_OPERATION`],
/// [`codes::INTERNAL_ERROR_MARKET_GET_AUTH_FAILED`], [`codes::INTERNAL_ERROR_MARKET_INTERNAL_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_MARKET_RELEASE_OPERATION`], [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelClusterRelease {
    /// Required.
    pub id: String,
    pub cluster_id: Option<String>,
    pub cluster_type: Option<String>,
}
operation! { CancelClusterRelease(id: String) "CancelClusterRelease" -> CancelClusterReleaseOutput {
    0 "ID" id, 1 "ClusterId" cluster_id: String, 2 "ClusterType" cluster_type: String
} }

/// Response of [`CancelClusterRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelClusterReleaseOutput {
    pub release: Option<PendingRelease>,
}
model! { CancelClusterReleaseOutput {
    0 "Release" release: PendingRelease
} }

/// In the response of [`CancelClusterRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PendingRelease {
    pub condition: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub status: Option<String>,
    pub updated_time: Option<String>,
}
model! { PendingRelease {
    0 "Condition" condition: String, 1 "CreatedTime" created_time: String, 2 "ID" id: String, 3 "Name" name: String,
    4 "Namespace" namespace: String, 5 "Status" status: String, 6 "UpdatedTime" updated_time: String
} }

/// Cancels upgrade plan: `CancelUpgradePlan` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CancelUpgradePlan>.
///
/// Errors: [`codes::FAILED_OPERATION_MARKET_GET_AUTH_FAILED`], [`codes::FAILED_OPERATION_MARKET_RELEASE_OPERATION`],
/// [`codes::INTERNAL_ERROR_MARKET_GET_AUTH_FAILED`], [`codes::INTERNAL_ERROR_MARKET_INTERNAL_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_MARKET_RELEASE_OPERATION`], [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelUpgradePlan {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub plan_id: i64,
}
operation! { CancelUpgradePlan(cluster_id: String, plan_id: i64) "CancelUpgradePlan" -> Empty {
    0 "ClusterID" cluster_id, 1 "PlanID" plan_id
} }

/// Response of [`CancelUpgradePlan`]: empty.
pub type CancelUpgradePlanOutput = Empty;

/// Checks edge cluster cidr: `CheckEdgeClusterCIDR` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CheckEdgeClusterCIDR>.
///
/// Errors: [`codes::FAILED_OPERATION_VPC_COMMON`], [`codes::INTERNAL_ERROR_CAM_NO_AUTH`],
/// [`codes::INTERNAL_ERROR_CIDR_CONFLICT_WITH_OTHER_CLUSTER`],
/// [`codes::INTERNAL_ERROR_CIDR_CONFLICT_WITH_OTHER_ROUTE`], [`codes::INTERNAL_ERROR_CIDR_CONFLICT_WITH_VPC_CIDR`],
/// [`codes::INTERNAL_ERROR_CIDR_CONFLICT_WITH_VPC_GLOBAL_ROUTE`], [`codes::INTERNAL_ERROR_CIDR_INVALI`],
/// [`codes::INTERNAL_ERROR_CIDR_MASK_SIZE_OUT_OF_RANGE`], [`codes::INTERNAL_ERROR_CMD_TIMEOUT`],
/// [`codes::INTERNAL_ERROR_INVALID_PRIVATE_NETWORK_CIDR`], [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`],
/// [`codes::INTERNAL_ERROR_VPC_COMMON`], [`codes::INTERNAL_ERROR_VPC_PEER_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_VPC_RECODR_NOT_FOUND`], [`codes::INTERNAL_ERROR_VSTATION_ERROR`],
/// [`codes::INVALID_PARAMETER_ROUTE_TABLE_NOT_EMPTY`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckEdgeClusterCIDR {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub pod_cidr: String,
    /// Required.
    pub service_cidr: String,
}
operation! { CheckEdgeClusterCIDR(vpc_id: String, pod_cidr: String, service_cidr: String)
    "CheckEdgeClusterCIDR" -> CheckEdgeClusterCIDROutput {
    0 "VpcId" vpc_id, 1 "PodCIDR" pod_cidr, 2 "ServiceCIDR" service_cidr
} }

/// Response of [`CheckEdgeClusterCIDR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckEdgeClusterCIDROutput {
    pub conflict_code: Option<i64>,
    pub conflict_msg: Option<String>,
}
model! { CheckEdgeClusterCIDROutput {
    0 "ConflictCode" conflict_code: i64, 1 "ConflictMsg" conflict_msg: String
} }

/// Checks instances upgrade able: `CheckInstancesUpgradeAble` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CheckInstancesUpgradeAble>.
///
/// Errors: [`codes::FAILED_OPERATION_KUBE_CLIENT_CONNECTION`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::FAILED_OPERATION_POLICY_SERVER_COMMON_ERROR`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_KUBE_CLIENT_CONNECTION`], [`codes::INTERNAL_ERROR_KUBE_COMMON`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstancesUpgradeAble {
    /// Required.
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

/// In the request of [`CheckInstancesUpgradeAble`].
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

/// Response of [`CheckInstancesUpgradeAble`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInstancesUpgradeAbleOutput {
    pub cluster_version: Option<String>,
    pub latest_version: Option<String>,
    pub upgrade_able_instances: Vec<UpgradeAbleInstancesItem>,
    pub total: Option<i64>,
    pub unavailable_version_reason: Vec<UnavailableReason>,
}
model! { CheckInstancesUpgradeAbleOutput {
    0 "ClusterVersion" cluster_version: String, 1 "LatestVersion" latest_version: String,
    2 "UpgradeAbleInstances" upgrade_able_instances: Vec<UpgradeAbleInstancesItem>, 3 "Total" total: i64,
    4 "UnavailableVersionReason" unavailable_version_reason: Vec<UnavailableReason>
} }

/// In the response of [`CheckInstancesUpgradeAble`].
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
    0 "InstanceId" instance_id: String, 1 "Version" version: String, 2 "LatestVersion" latest_version: String,
    3 "RuntimeVersion" runtime_version: String, 4 "RuntimeLatestVersion" runtime_latest_version: String
} }

/// In the response of [`CheckInstancesUpgradeAble`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnavailableReason {
    pub instance_id: Option<String>,
    pub reason: Option<String>,
}
model! { UnavailableReason {
    0 "InstanceId" instance_id: String, 1 "Reason" reason: String
} }

/// Creates backup storage location: `CreateBackupStorageLocation` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreateBackupStorageLocation>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupStorageLocation {
    /// Required.
    pub storage_region: String,
    /// Required.
    pub bucket: String,
    /// Required.
    pub name: String,
    pub provider: Option<String>,
    pub path: Option<String>,
}
operation! { CreateBackupStorageLocation(storage_region: String, bucket: String, name: String)
    "CreateBackupStorageLocation" -> Empty {
    0 "StorageRegion" storage_region, 1 "Bucket" bucket, 2 "Name" name, 3 "Provider" provider: String,
    4 "Path" path: String
} }

/// Response of [`CreateBackupStorageLocation`]: empty.
pub type CreateBackupStorageLocationOutput = Empty;

/// Creates cls log config: `CreateCLSLogConfig` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreateCLSLogConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_STATE`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`],
/// [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`],
/// [`codes::FAILED_OPERATION_CREATE_CLS_CLIENT`], [`codes::FAILED_OPERATION_CREATE_CLS_CONFIG`],
/// [`codes::FAILED_OPERATION_CREATE_CLS_INDEX`], [`codes::FAILED_OPERATION_CREATE_CLS_LOG_SET`],
/// [`codes::FAILED_OPERATION_CREATE_CLS_MACHINE_GROUP`], [`codes::FAILED_OPERATION_CREATE_CLS_TOPIC`],
/// [`codes::FAILED_OPERATION_GET_CLS_CONFIG`], [`codes::FAILED_OPERATION_GET_CLS_CONFIG_MACHINE_GROUPS`],
/// [`codes::FAILED_OPERATION_GET_CLS_INDEX`], [`codes::FAILED_OPERATION_GET_CLS_LOG_SET`],
/// [`codes::FAILED_OPERATION_GET_CLS_MACHINE_GROUP`], [`codes::FAILED_OPERATION_GET_CLS_MACHINE_GROUP_CONFIGS`],
/// [`codes::FAILED_OPERATION_GET_CLS_TOPIC`], [`codes::FAILED_OPERATION_K8S_CLIENT_BUILD_ERROR`],
/// [`codes::FAILED_OPERATION_KUBE_CLIENT_CONNECTION`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::FAILED_OPERATION_KUBERNETES_CLIENT_BUILD_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_CREATE_OPERATION_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_GET_OPERATION_ERROR`], [`codes::FAILED_OPERATION_KUBERNETES_INTERNAL`],
/// [`codes::FAILED_OPERATION_MODIFY_CLS_CONFIG`], [`codes::FAILED_OPERATION_MODIFY_CLS_INDEX`],
/// [`codes::FAILED_OPERATION_MODIFY_CLS_TOPIC`], [`codes::INTERNAL_ERROR_COMPONENT_CLIENT_HTTP`],
/// [`codes::INTERNAL_ERROR_COMPONENT_CLINET_HTTP`], [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCLSLogConfig {
    /// Required.
    pub log_config: String,
    /// Required.
    pub cluster_id: String,
    pub logset_id: Option<String>,
    pub cluster_type: Option<String>,
}
operation! { CreateCLSLogConfig(log_config: String, cluster_id: String) "CreateCLSLogConfig" -> Empty {
    0 "LogConfig" log_config, 1 "ClusterId" cluster_id, 2 "LogsetId" logset_id: String,
    3 "ClusterType" cluster_type: String
} }

/// Response of [`CreateCLSLogConfig`]: empty.
pub type CreateCLSLogConfigOutput = Empty;

/// Creates a Kubernetes cluster: managed (`MANAGED_CLUSTER`), or with control nodes of your own
/// (`INDEPENDENT_CLUSTER`).
///
/// Asynchronous: the response has the cluster id; wait with `waiters::cluster_running`. The block for containers must
/// not overlap the VPC or other clusters in it, and cannot be changed. A managed cluster is billed by its level, and
/// nodes as instances.
///
/// `CreateCluster` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreateCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_COMMON`], [`codes::FAILED_OPERATION_ACCOUNT_USER_NOT_AUTHENTICATED`],
/// [`codes::FAILED_OPERATION_CAM_NO_AUTH`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_CVM_COMMON`], [`codes::FAILED_OPERATION_CVM_NUMBER_NOT_MATCH`],
/// [`codes::FAILED_OPERATION_CVM_VPCID_NOT_MATCH`], [`codes::FAILED_OPERATION_DB_RECORD_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_DFW_GET_USG_QUOTA`], [`codes::FAILED_OPERATION_NODE_EXISTS_SECONDARY_NETWORK_INTERFACE`],
/// [`codes::FAILED_OPERATION_OS_NOT_SUPPORT`], [`codes::FAILED_OPERATION_PARAM`],
/// [`codes::FAILED_OPERATION_QUOTA_MAX_CLS_LIMIT`], [`codes::FAILED_OPERATION_QUOTA_MAX_NOD_LIMIT`],
/// [`codes::FAILED_OPERATION_QUOTA_USG_LIMIT`], [`codes::FAILED_OPERATION_TRADE_COMMON`],
/// [`codes::FAILED_OPERATION_VPC_COMMON`], [`codes::FAILED_OPERATION_VPC_RECODR_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_WHITELIST_UNEXPECTED_ERROR`], [`codes::INTERNAL_ERROR_ACCOUNT_COMMON`],
/// [`codes::INTERNAL_ERROR_ACCOUNT_USER_NOT_AUTHENTICATED`], [`codes::INTERNAL_ERROR_AS_COMMON`],
/// [`codes::INTERNAL_ERROR_CIDR_CONFLICT_WITH_OTHER_CLUSTER`],
/// [`codes::INTERNAL_ERROR_CIDR_CONFLICT_WITH_OTHER_ROUTE`], [`codes::INTERNAL_ERROR_CIDR_CONFLICT_WITH_VPC_CIDR`],
/// [`codes::INTERNAL_ERROR_CIDR_CONFLICT_WITH_VPC_GLOBAL_ROUTE`], [`codes::INTERNAL_ERROR_CIDR_INVALI`],
/// [`codes::INTERNAL_ERROR_CIDR_MASK_SIZE_OUT_OF_RANGE`], [`codes::INTERNAL_ERROR_COMPONENT_CLINET_HTTP`],
/// [`codes::INTERNAL_ERROR_CREATE_MASTER_FAILED`], [`codes::INTERNAL_ERROR_CVM_COMMON`],
/// [`codes::INTERNAL_ERROR_CVM_NUMBER_NOT_MATCH`], [`codes::INTERNAL_ERROR_CVM_STATUS`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_DB_AFFECTIVED_ROWS`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_DFW_GET_USG_COUNT`], [`codes::INTERNAL_ERROR_DFW_GET_USG_QUOTA`],
/// [`codes::INTERNAL_ERROR_INIT_MASTER_FAILED`], [`codes::INTERNAL_ERROR_INVALID_PRIVATE_NETWORK_CIDR`],
/// [`codes::INTERNAL_ERROR_OS_NOT_SUPPORT`], [`codes::INTERNAL_ERROR_PUBLIC_CLUSTER_OP_NOT_SUPPORT`],
/// [`codes::INTERNAL_ERROR_QUOTA_MAX_CLS_LIMIT`], [`codes::INTERNAL_ERROR_QUOTA_MAX_NOD_LIMIT`],
/// [`codes::INTERNAL_ERROR_QUOTA_USG_LIMIT`], [`codes::INTERNAL_ERROR_TASK_CREATE_FAILED`],
/// [`codes::INTERNAL_ERROR_TRADE_COMMON`], [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`],
/// [`codes::INTERNAL_ERROR_VPC_COMMON`], [`codes::INTERNAL_ERROR_VPC_RECODR_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_CIDR_MASK_SIZE_OUT_OF_RANGE`],
/// [`codes::INVALID_PARAMETER_CIDR_CONFLICT_WITH_OTHER_CLUSTER`],
/// [`codes::INVALID_PARAMETER_CIDR_CONFLICT_WITH_OTHER_ROUTE`],
/// [`codes::INVALID_PARAMETER_CIDR_CONFLICT_WITH_VPC_CIDR`],
/// [`codes::INVALID_PARAMETER_CIDR_CONFLICT_WITH_VPC_GLOBAL_ROUTE`], [`codes::INVALID_PARAMETER_CIDR_INVALI`],
/// [`codes::INVALID_PARAMETER_CIDR_INVALID`], [`codes::INVALID_PARAMETER_INVALID_PRIVATE_NETWORK_CIDR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_INSUFFICIENT_SPECIFIED_INSTANCE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    /// `MANAGED_CLUSTER` or `INDEPENDENT_CLUSTER`.
    ///
    /// Required.
    pub cluster_type: String,
    /// Required.
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

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterCIDRSettings {
    /// Address block for containers and services, such as `172.16.0.0/16`. Must not overlap the VPC or other clusters
    /// in it.
    pub cluster_cidr: Option<String>,
    pub ignore_cluster_cidr_conflict: Option<bool>,
    /// Largest number of pods on a node: 16 to 256, rounded up to a power of two.
    pub max_node_pod_num: Option<i64>,
    /// Largest number of services: 32 to 32768, rounded up to a power of two. Default: 256.
    pub max_cluster_service_num: Option<i64>,
    pub service_cidr: Option<String>,
    pub eni_subnet_ids: Option<Vec<String>>,
    pub claim_expired_seconds: Option<i64>,
    pub ignore_service_cidr_conflict: Option<bool>,
}
input! { ClusterCIDRSettings() {
    0 "ClusterCIDR" cluster_cidr: String, 1 "IgnoreClusterCIDRConflict" ignore_cluster_cidr_conflict: bool,
    2 "MaxNodePodNum" max_node_pod_num: i64, 3 "MaxClusterServiceNum" max_cluster_service_num: i64,
    4 "ServiceCIDR" service_cidr: String, 5 "EniSubnetIds" eni_subnet_ids: Vec<String>,
    6 "ClaimExpiredSeconds" claim_expired_seconds: i64, 7 "IgnoreServiceCIDRConflict" ignore_service_cidr_conflict: bool
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesForNode {
    /// Required.
    pub node_role: Option<String>,
    /// Required.
    pub run_instances_para: Option<Vec<String>>,
    pub instance_advanced_settings_overrides: Option<Vec<InstanceAdvancedSettings>>,
}
input! { RunInstancesForNode(node_role: String, run_instances_para: Vec<String>) {
    0 "NodeRole" node_role: String, 1 "RunInstancesPara" run_instances_para: Vec<String>,
    2 "InstanceAdvancedSettingsOverrides" instance_advanced_settings_overrides: Vec<InstanceAdvancedSettings>
} }

/// In the request of [`CreateCluster`].
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

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagSpecification {
    pub resource_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
input! { TagSpecification() {
    0 "ResourceType" resource_type: String, 1 "Tags" tags: Vec<Tag>
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoUpgradeClusterLevel {
    /// Required.
    pub is_auto_upgrade: Option<bool>,
}
input! { AutoUpgradeClusterLevel(is_auto_upgrade: bool) {
    0 "IsAutoUpgrade" is_auto_upgrade: bool
} }

/// In the request of [`CreateCluster`].
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

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtcdOverrideConfig {
    /// Required.
    pub resources: Option<Vec<String>>,
}
input! { EtcdOverrideConfig(resources: Vec<String>) {
    0 "Resources" resources: Vec<String>
} }

/// In the request of [`CreateCluster`].
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

/// In the request of [`CreateCluster`].
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

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExistedInstancesForNode {
    /// Required.
    pub node_role: Option<String>,
    /// Required.
    pub existed_instances_para: Option<ExistedInstancesPara>,
    pub instance_advanced_settings_override: Option<InstanceAdvancedSettings>,
    pub desired_pod_numbers: Option<Vec<i64>>,
}
input! { ExistedInstancesForNode(node_role: String, existed_instances_para: ExistedInstancesPara) {
    0 "NodeRole" node_role: String, 1 "ExistedInstancesPara" existed_instances_para: ExistedInstancesPara,
    2 "InstanceAdvancedSettingsOverride" instance_advanced_settings_override: InstanceAdvancedSettings,
    3 "DesiredPodNumbers" desired_pod_numbers: Vec<i64>
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExistedInstancesPara {
    /// Required.
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

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDataDiskMountSetting {
    /// Required.
    pub instance_type: Option<String>,
    /// Required.
    pub data_disks: Option<Vec<DataDisk>>,
    /// Required.
    pub zone: Option<String>,
}
input! { InstanceDataDiskMountSetting(instance_type: String, data_disks: Vec<DataDisk>, zone: String) {
    0 "InstanceType" instance_type: String, 1 "DataDisks" data_disks: Vec<DataDisk>, 2 "Zone" zone: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtensionAddon {
    /// Required.
    pub addon_name: Option<String>,
    /// Required.
    pub addon_param: Option<String>,
}
input! { ExtensionAddon(addon_name: String, addon_param: String) {
    0 "AddonName" addon_name: String, 1 "AddonParam" addon_param: String
} }

/// Response of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateClusterOutput {
    0 "ClusterId" cluster_id: String
} }

/// Opens an endpoint of the API server, in the VPC or public (`IsExtranet`).
///
/// A public endpoint creates a load balancer, which is billed: restrict it with a security group. Asynchronous: wait
/// with `waiters::endpoint_created`.
///
/// `CreateClusterEndpoint` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreateClusterEndpoint>.
///
/// Errors: [`codes::FAILED_OPERATION_KUBE_CLIENT_CONNECTION`], [`codes::INTERNAL_ERROR_CAM_NO_AUTH`],
/// [`codes::INTERNAL_ERROR_CLUSTER_STATE`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_EMPTY_CLUSTER_NOT_SUPPORT`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::OPERATION_DENIED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterEndpoint {
    /// Required.
    pub cluster_id: String,
    pub subnet_id: Option<String>,
    /// Whether the endpoint is public. Default: no.
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

/// Response of [`CreateClusterEndpoint`]: empty.
pub type CreateClusterEndpointOutput = Empty;

/// Creates cluster endpoint vip: `CreateClusterEndpointVip` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreateClusterEndpointVip>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::INTERNAL_ERROR_CLUSTER_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_CLUSTER_STATE`], [`codes::INTERNAL_ERROR_CVM_COMMON`],
/// [`codes::INTERNAL_ERROR_CVM_NOT_FOUND`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::OPERATION_DENIED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterEndpointVip {
    /// Required.
    pub cluster_id: String,
    pub security_policies: Option<Vec<String>>,
}
operation! { CreateClusterEndpointVip(cluster_id: String) "CreateClusterEndpointVip" -> CreateClusterEndpointVipOutput {
    0 "ClusterId" cluster_id, 1 "SecurityPolicies" security_policies: Vec<String>
} }

/// Response of [`CreateClusterEndpointVip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterEndpointVipOutput {
    pub request_flow_id: Option<i64>,
}
model! { CreateClusterEndpointVipOutput {
    0 "RequestFlowId" request_flow_id: i64
} }

/// Creates instances and adds them to a cluster as nodes.
///
/// `RunInstancePara` is a JSON text with the parameters of `RunInstances` of `cvm`; put `ClientToken` in it to make a
/// repeated request safe. The instances are billed. Asynchronous: wait with `waiters::node_running`.
///
/// `CreateClusterInstances` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreateClusterInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_COMMON`], [`codes::FAILED_OPERATION_CLUSTER_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_CLUSTER_STATE`], [`codes::FAILED_OPERATION_CVM_COMMON`], [`codes::FAILED_OPERATION_DB`],
/// [`codes::FAILED_OPERATION_NETWORK_SCALE_ERROR`], [`codes::FAILED_OPERATION_PARAM`],
/// [`codes::FAILED_OPERATION_QUOTA_MAX_NOD_LIMIT`], [`codes::INTERNAL_ERROR_ACCOUNT_COMMON`],
/// [`codes::INTERNAL_ERROR_ACCOUNT_USER_NOT_AUTHENTICATED`], [`codes::INTERNAL_ERROR_CLUSTER_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_CLUSTER_STATE`], [`codes::INTERNAL_ERROR_COMPONENT_CLINET_HTTP`],
/// [`codes::INTERNAL_ERROR_CVM_COMMON`], [`codes::INTERNAL_ERROR_CVM_NOT_FOUND`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_DB_AFFECTIVED_ROWS`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_IMAGE_ID_NOT_FOUND`], [`codes::INTERNAL_ERROR_OS_NOT_SUPPORT`],
/// [`codes::INTERNAL_ERROR_QUOTA_MAX_CLS_LIMIT`], [`codes::INTERNAL_ERROR_QUOTA_MAX_NOD_LIMIT`],
/// [`codes::INTERNAL_ERROR_QUOTA_MAX_RT_LIMIT`], [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`],
/// [`codes::INTERNAL_ERROR_VPC_COMMON`], [`codes::INTERNAL_ERROR_VPC_PEER_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_VPC_RECODR_NOT_FOUND`], [`codes::INVALID_PARAMETER_VERSION_NOT_SUPPORT_CGROUP_V2`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT_SPECIFIED_INSTANCE_TYPE`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterInstances {
    /// Required.
    pub cluster_id: String,
    /// JSON text with the parameters of `RunInstances` of `cvm`.
    ///
    /// Required.
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

/// Response of [`CreateClusterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterInstancesOutput {
    pub instance_id_set: Vec<String>,
}
model! { CreateClusterInstancesOutput {
    0 "InstanceIdSet" instance_id_set: Vec<String>
} }

/// Creates cluster maintenance window and exclusions: `CreateClusterMaintenanceWindowAndExclusions` of `tke`
/// 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreateClusterMaintenanceWindowAndExclusions>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_COMMON`], [`codes::FAILED_OPERATION_CLUSTER_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_CLUSTER_STATE`], [`codes::FAILED_OPERATION_CVM_COMMON`], [`codes::FAILED_OPERATION_DB`],
/// [`codes::FAILED_OPERATION_NETWORK_SCALE_ERROR`], [`codes::FAILED_OPERATION_PARAM`],
/// [`codes::FAILED_OPERATION_QUOTA_MAX_NOD_LIMIT`], [`codes::INTERNAL_ERROR_ACCOUNT_COMMON`],
/// [`codes::INTERNAL_ERROR_ACCOUNT_USER_NOT_AUTHENTICATED`], [`codes::INTERNAL_ERROR_CLUSTER_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_CLUSTER_STATE`], [`codes::INTERNAL_ERROR_COMPONENT_CLINET_HTTP`],
/// [`codes::INTERNAL_ERROR_CVM_COMMON`], [`codes::INTERNAL_ERROR_CVM_NOT_FOUND`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_DB_AFFECTIVED_ROWS`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_IMAGE_ID_NOT_FOUND`], [`codes::INTERNAL_ERROR_OS_NOT_SUPPORT`],
/// [`codes::INTERNAL_ERROR_QUOTA_MAX_CLS_LIMIT`], [`codes::INTERNAL_ERROR_QUOTA_MAX_NOD_LIMIT`],
/// [`codes::INTERNAL_ERROR_QUOTA_MAX_RT_LIMIT`], [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`],
/// [`codes::INTERNAL_ERROR_VPC_COMMON`], [`codes::INTERNAL_ERROR_VPC_PEER_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_VPC_RECODR_NOT_FOUND`], [`codes::INVALID_PARAMETER_VERSION_NOT_SUPPORT_CGROUP_V2`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT_SPECIFIED_INSTANCE_TYPE`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterMaintenanceWindowAndExclusions {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub maintenance_time: String,
    /// Required.
    pub duration: i64,
    /// Required.
    pub day_of_week: Vec<String>,
    pub exclusions: Option<Vec<MaintenanceExclusion>>,
}
operation! {
    CreateClusterMaintenanceWindowAndExclusions(cluster_id: String, maintenance_time: String, duration: i64, day_of_week: Vec<String>)
    "CreateClusterMaintenanceWindowAndExclusions" -> Empty {
    0 "ClusterID" cluster_id, 1 "MaintenanceTime" maintenance_time, 2 "Duration" duration, 3 "DayOfWeek" day_of_week,
    4 "Exclusions" exclusions: Vec<MaintenanceExclusion>
} }

/// Response of [`CreateClusterMaintenanceWindowAndExclusions`]: empty.
pub type CreateClusterMaintenanceWindowAndExclusionsOutput = Empty;

/// In the request of [`CreateClusterMaintenanceWindowAndExclusions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaintenanceExclusion {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub start_at: Option<String>,
    /// Required.
    pub end_at: Option<String>,
    pub id: Option<i64>,
}
input! { MaintenanceExclusion(name: String, start_at: String, end_at: String) {
    0 "Name" name: String, 1 "StartAt" start_at: String, 2 "EndAt" end_at: String, 3 "ID" id: i64
} }

/// Creates a node pool that scales with an auto scaling group of its own.
///
/// `AutoScalingGroupPara` and `LaunchConfigurePara` are JSON texts with the parameters of `CreateAutoScalingGroup` and
/// `CreateLaunchConfiguration` of `autoscaling`. Nodes are billed as instances. Asynchronous: wait with
/// `waiters::node_pool_normal`.
///
/// `CreateClusterNodePool` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreateClusterNodePool>.
///
/// Errors: [`codes::FAILED_OPERATION_AS_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_POLICY_SERVER_COMMON_ERROR`], [`codes::FAILED_OPERATION_UNEXPECTED_ERROR`],
/// [`codes::INTERNAL_ERROR_AS_COMMON`], [`codes::INTERNAL_ERROR_COMPONENT_CLIENT_HTTP`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::INVALID_PARAMETER_OS_NOT_SUPPORT`],
/// [`codes::RESOURCE_NOT_FOUND_AS_ASG_NOT_EXIST`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePool {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub auto_scaling_group_para: String,
    /// Required.
    pub launch_configure_para: String,
    /// Required.
    pub instance_advanced_settings: InstanceAdvancedSettings,
    /// Required.
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

/// Arguments of [`CreateClusterNodePool::new`].
pub struct CreateClusterNodePoolRequired {
    pub cluster_id: String,
    pub auto_scaling_group_para: String,
    pub launch_configure_para: String,
    pub instance_advanced_settings: InstanceAdvancedSettings,
    pub enable_autoscale: bool,
}
operation! {
    CreateClusterNodePool { CreateClusterNodePoolRequired: cluster_id, auto_scaling_group_para, launch_configure_para, instance_advanced_settings, enable_autoscale }
    "CreateClusterNodePool" -> CreateClusterNodePoolOutput {
    0 "ClusterId" cluster_id, 1 "AutoScalingGroupPara" auto_scaling_group_para,
    2 "LaunchConfigurePara" launch_configure_para, 3 "InstanceAdvancedSettings" instance_advanced_settings,
    4 "EnableAutoscale" enable_autoscale, 5 "Name" name: String, 6 "Labels" labels: Vec<Label>,
    7 "Taints" taints: Vec<Taint>, 8 "Annotations" annotations: Vec<AnnotationValue>,
    9 "ContainerRuntime" container_runtime: String, 10 "RuntimeVersion" runtime_version: String,
    11 "NodePoolOs" node_pool_os: String, 12 "OsCustomizeType" os_customize_type: String, 13 "Tags" tags: Vec<Tag>,
    14 "DeletionProtection" deletion_protection: bool, 15 "SkipValidateOptions" skip_validate_options: Vec<String>
} }

/// In the request of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnnotationValue {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { AnnotationValue(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`CreateClusterNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterNodePoolOutput {
    pub node_pool_id: Option<String>,
}
model! { CreateClusterNodePoolOutput {
    0 "NodePoolId" node_pool_id: String
} }

/// Creates cluster release: `CreateClusterRelease` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreateClusterRelease>.
///
/// Errors: [`codes::FAILED_OPERATION_MARKET_GET_AUTH_FAILED`], [`codes::FAILED_OPERATION_MARKET_RELEASE_OPERATION`],
/// [`codes::INTERNAL_ERROR_MARKET_GET_AUTH_FAILED`], [`codes::INTERNAL_ERROR_MARKET_INTERNAL_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_MARKET_RELEASE_OPERATION`], [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterRelease {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub chart: String,
    pub values: Option<ReleaseValues>,
    pub chart_from: Option<String>,
    pub chart_version: Option<String>,
    pub chart_repo_url: Option<String>,
    pub username: Option<String>,
    /// Secret.
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

/// In the request of [`CreateClusterRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseValues {
    /// Required.
    pub raw_original: Option<String>,
    /// Required.
    pub values_type: Option<String>,
}
input! { ReleaseValues(raw_original: String, values_type: String) {
    0 "RawOriginal" raw_original: String, 1 "ValuesType" values_type: String
} }

/// Response of [`CreateClusterRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterReleaseOutput {
    pub release: Option<PendingRelease>,
}
model! { CreateClusterReleaseOutput {
    0 "Release" release: PendingRelease
} }

/// Creates cluster route: `CreateClusterRoute` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreateClusterRoute>.
///
/// Errors: [`codes::FAILED_OPERATION_VPC_COMMON`], [`codes::INTERNAL_ERROR_CIDR_CONFLICT_WITH_OTHER_ROUTE`],
/// [`codes::INTERNAL_ERROR_CIDR_OUT_OF_ROUTE_TABLE`], [`codes::INTERNAL_ERROR_CVM_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_GATEWAY_ALREADY_ASSOCIATED_CIDR`],
/// [`codes::INTERNAL_ERROR_ROUTE_TABLE_NOT_FOUND`], [`codes::INTERNAL_ERROR_VPC_COMMON`],
/// [`codes::INVALID_PARAMETER_CIDR_CONFLICT_WITH_OTHER_ROUTE`], [`codes::INVALID_PARAMETER_CIDR_OUT_OF_ROUTE_TABLE`],
/// [`codes::INVALID_PARAMETER_GATEWAY_ALREADY_ASSOCIATED_CIDR`], [`codes::RESOURCE_NOT_FOUND_ROUTE_TABLE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterRoute {
    /// Required.
    pub route_table_name: String,
    /// Required.
    pub destination_cidr_block: String,
    /// Required.
    pub gateway_ip: String,
}
operation! { CreateClusterRoute(route_table_name: String, destination_cidr_block: String, gateway_ip: String)
    "CreateClusterRoute" -> Empty {
    0 "RouteTableName" route_table_name, 1 "DestinationCidrBlock" destination_cidr_block, 2 "GatewayIp" gateway_ip
} }

/// Response of [`CreateClusterRoute`]: empty.
pub type CreateClusterRouteOutput = Empty;

/// Creates cluster route table: `CreateClusterRouteTable` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreateClusterRouteTable>.
///
/// Errors: [`codes::INTERNAL_ERROR_CIDR_CONFLICT_WITH_OTHER_CLUSTER`],
/// [`codes::INTERNAL_ERROR_CIDR_CONFLICT_WITH_OTHER_ROUTE`], [`codes::INTERNAL_ERROR_CIDR_CONFLICT_WITH_VPC_CIDR`],
/// [`codes::INTERNAL_ERROR_CIDR_CONFLICT_WITH_VPC_GLOBAL_ROUTE`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_QUOTA_MAX_RT_LIMIT`], [`codes::INTERNAL_ERROR_RESOURCE_EXIST_ALREADY`],
/// [`codes::INTERNAL_ERROR_VPC_COMMON`], [`codes::INVALID_PARAMETER_CIDR_CONFLICT_WITH_OTHER_ROUTE`],
/// [`codes::INVALID_PARAMETER_CIDR_CONFLICT_WITH_VPC_CIDR`], [`codes::RESOURCE_IN_USE_RESOURCE_EXIST_ALREADY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterRouteTable {
    /// Required.
    pub route_table_name: String,
    /// Required.
    pub route_table_cidr_block: String,
    /// Required.
    pub vpc_id: String,
    pub ignore_cluster_cidr_conflict: Option<i64>,
}
operation! { CreateClusterRouteTable(route_table_name: String, route_table_cidr_block: String, vpc_id: String)
    "CreateClusterRouteTable" -> Empty {
    0 "RouteTableName" route_table_name, 1 "RouteTableCidrBlock" route_table_cidr_block, 2 "VpcId" vpc_id,
    3 "IgnoreClusterCidrConflict" ignore_cluster_cidr_conflict: i64
} }

/// Response of [`CreateClusterRouteTable`]: empty.
pub type CreateClusterRouteTableOutput = Empty;

/// Creates cluster virtual node: `CreateClusterVirtualNode` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreateClusterVirtualNode>.
///
/// Errors: [`codes::INVALID_PARAMETER_SUBNET_INVALID_ERROR`], [`codes::RESOURCE_IN_USE_SUBNET_ALREADY_EXIST`],
/// [`codes::RESOURCE_UNAVAILABLE_NODE_POOL_STATE_NOT_NORMAL`], [`codes::UNSUPPORTED_OPERATION_NOT_IN_WHITELIST`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_INSTALL_VIRTUAL_KUBELET`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterVirtualNode {
    /// Required.
    pub cluster_id: String,
    /// Required.
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

/// In the request of [`CreateClusterVirtualNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualNodeSpec {
    /// Required.
    pub display_name: Option<String>,
    /// Required.
    pub subnet_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub quota: Option<SuperNodeResource>,
}
input! { VirtualNodeSpec(display_name: String, subnet_id: String) {
    0 "DisplayName" display_name: String, 1 "SubnetId" subnet_id: String, 2 "Tags" tags: Vec<Tag>,
    3 "Quota" quota: SuperNodeResource
} }

/// In the request of [`CreateClusterVirtualNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuperNodeResource {
    pub node_name: Option<String>,
    pub num: Option<i64>,
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
    0 "NodeName" node_name: String, 1 "Num" num: i64, 2 "Cpu" cpu: f64, 3 "Memory" memory: f64, 4 "Gpu" gpu: f64,
    5 "QuotaType" quota_type: String, 6 "ChargeType" charge_type: String, 7 "ResourceType" resource_type: String,
    8 "DisasterRecoverGroupId" disaster_recover_group_id: String, 9 "PriceType" price_type: String
} }

/// Response of [`CreateClusterVirtualNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterVirtualNodeOutput {
    pub node_name: Option<String>,
}
model! { CreateClusterVirtualNodeOutput {
    0 "NodeName" node_name: String
} }

/// Creates cluster virtual node pool: `CreateClusterVirtualNodePool` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreateClusterVirtualNodePool>.
///
/// Errors: [`codes::INVALID_PARAMETER_SUBNET_ALLOCATION_POLICY_CONFLICT`],
/// [`codes::INVALID_PARAMETER_SUBNET_ALLOCATION_POLICY_INVALID`], [`codes::INVALID_PARAMETER_SUBNET_INVALID_ERROR`],
/// [`codes::INVALID_PARAMETER_SUBNET_NOT_EXIST`], [`codes::RESOURCE_IN_USE_SUBNET_ALREADY_EXIST`],
/// [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`], [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_INSTALL_VIRTUAL_KUBELET`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterVirtualNodePool {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub name: String,
    /// Required.
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

/// In the request of [`CreateClusterVirtualNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetAllocationPolicy {
    /// Required.
    pub allocations: Option<Vec<SubnetAllocation>>,
}
input! { SubnetAllocationPolicy(allocations: Vec<SubnetAllocation>) {
    0 "Allocations" allocations: Vec<SubnetAllocation>
} }

/// In the request of [`CreateClusterVirtualNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetAllocation {
    /// Required.
    pub subnet_id: Option<String>,
    /// Required.
    pub ratio: Option<i64>,
}
input! { SubnetAllocation(subnet_id: String, ratio: i64) {
    0 "SubnetId" subnet_id: String, 1 "Ratio" ratio: i64
} }

/// In the request of [`CreateClusterVirtualNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentPluginConfig {
    pub chart_version: Option<String>,
    pub host: Option<String>,
    /// Secret.
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

/// Response of [`CreateClusterVirtualNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterVirtualNodePoolOutput {
    pub node_pool_id: Option<String>,
}
model! { CreateClusterVirtualNodePoolOutput {
    0 "NodePoolId" node_pool_id: String
} }

/// Creates ecm instances: `CreateECMInstances` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreateECMInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateECMInstances {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub module_id: String,
    /// Required.
    pub zone_instance_count_isp_set: Vec<ECMZoneInstanceCountISP>,
    /// Secret.
    pub password: Option<Secret>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub image_id: Option<String>,
    pub instance_name: Option<String>,
    pub host_name: Option<String>,
    pub enhanced_service: Option<ECMEnhancedService>,
    /// Secret.
    pub user_data: Option<Secret>,
    pub external: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
}
operation! {
    CreateECMInstances(cluster_id: String, module_id: String, zone_instance_count_isp_set: Vec<ECMZoneInstanceCountISP>)
    "CreateECMInstances" -> CreateECMInstancesOutput {
    0 "ClusterID" cluster_id, 1 "ModuleId" module_id, 2 "ZoneInstanceCountISPSet" zone_instance_count_isp_set,
    3 "Password" password: Secret, 4 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    5 "ImageId" image_id: String, 6 "InstanceName" instance_name: String, 7 "HostName" host_name: String,
    8 "EnhancedService" enhanced_service: ECMEnhancedService, 9 "UserData" user_data: Secret,
    10 "External" external: String, 11 "SecurityGroupIds" security_group_ids: Vec<String>
} }

/// In the request of [`CreateECMInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ECMZoneInstanceCountISP {
    /// Required.
    pub zone: Option<String>,
    /// Required.
    pub instance_count: Option<i64>,
    /// Required.
    pub isp: Option<String>,
}
input! { ECMZoneInstanceCountISP(zone: String, instance_count: i64, isp: String) {
    0 "Zone" zone: String, 1 "InstanceCount" instance_count: i64, 2 "ISP" isp: String
} }

/// In the request of [`CreateECMInstances`].
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

/// In the request of [`CreateECMInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ECMRunMonitorServiceEnabled {
    pub enabled: Option<bool>,
}
input! { ECMRunMonitorServiceEnabled() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`CreateECMInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ECMRunSecurityServiceEnabled {
    pub enabled: Option<bool>,
    pub version: Option<i64>,
}
input! { ECMRunSecurityServiceEnabled() {
    0 "Enabled" enabled: bool, 1 "Version" version: i64
} }

/// Response of [`CreateECMInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateECMInstancesOutput {
    pub ecm_id_set: Vec<String>,
}
model! { CreateECMInstancesOutput {
    0 "EcmIdSet" ecm_id_set: Vec<String>
} }

/// Creates eks cluster: `CreateEKSCluster` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreateEKSCluster>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEKSCluster {
    /// Required.
    pub k8s_version: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub cluster_name: String,
    /// Required.
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

/// In the request of [`CreateEKSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DnsServerConf {
    /// Required.
    pub domain: Option<String>,
    /// Required.
    pub dns_servers: Option<Vec<String>>,
}
input! { DnsServerConf(domain: String, dns_servers: Vec<String>) {
    0 "Domain" domain: String, 1 "DnsServers" dns_servers: Vec<String>
} }

/// In the request of [`CreateEKSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubnetInfos {
    /// Required.
    pub subnet_id: Option<String>,
    /// Required.
    pub name: Option<String>,
    pub security_groups: Option<Vec<String>>,
    pub os: Option<String>,
    pub arch: Option<String>,
}
input! { SubnetInfos(subnet_id: String, name: String) {
    0 "SubnetId" subnet_id: String, 1 "Name" name: String, 2 "SecurityGroups" security_groups: Vec<String>,
    3 "Os" os: String, 4 "Arch" arch: String
} }

/// Response of [`CreateEKSCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEKSClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateEKSClusterOutput {
    0 "ClusterId" cluster_id: String
} }

/// Creates eks container instances: `CreateEKSContainerInstances` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreateEKSContainerInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::INTERNAL_ERROR_CMD_TIMEOUT`],
/// [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEKSContainerInstances {
    /// Required.
    pub containers: Vec<Container>,
    /// Required.
    pub eks_ci_name: String,
    /// Required.
    pub security_group_ids: Vec<String>,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub memory: f64,
    /// Required.
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
    pub gpu_count: Option<i64>,
    pub cam_role_name: Option<String>,
}

/// Arguments of [`CreateEKSContainerInstances::new`].
pub struct CreateEKSContainerInstancesRequired {
    pub containers: Vec<Container>,
    pub eks_ci_name: String,
    pub security_group_ids: Vec<String>,
    pub subnet_id: String,
    pub vpc_id: String,
    pub memory: f64,
    pub cpu: f64,
}
operation! {
    CreateEKSContainerInstances { CreateEKSContainerInstancesRequired: containers, eks_ci_name, security_group_ids, subnet_id, vpc_id, memory, cpu }
    "CreateEKSContainerInstances" -> CreateEKSContainerInstancesOutput {
    0 "Containers" containers, 1 "EksCiName" eks_ci_name, 2 "SecurityGroupIds" security_group_ids,
    3 "SubnetId" subnet_id, 4 "VpcId" vpc_id, 5 "Memory" memory, 6 "Cpu" cpu, 7 "RestartPolicy" restart_policy: String,
    8 "ImageRegistryCredentials" image_registry_credentials: Vec<ImageRegistryCredential>,
    9 "EksCiVolume" eks_ci_volume: EksCiVolume, 10 "Replicas" replicas: i64,
    11 "InitContainers" init_containers: Vec<Container>, 12 "DnsConfig" dns_config: DNSConfig,
    13 "ExistedEipIds" existed_eip_ids: Vec<String>,
    14 "AutoCreateEipAttribute" auto_create_eip_attribute: EipAttribute, 15 "AutoCreateEip" auto_create_eip: bool,
    16 "CpuType" cpu_type: String, 17 "GpuType" gpu_type: String, 18 "GpuCount" gpu_count: i64,
    19 "CamRoleName" cam_role_name: String
} }

/// In the request of [`CreateEKSContainerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Container {
    /// Required.
    pub image: Option<String>,
    /// Required.
    pub name: Option<String>,
    pub args: Option<Vec<String>>,
    pub commands: Option<Vec<String>>,
    pub cpu: Option<f64>,
    pub current_state: Option<ContainerState>,
    pub environment_vars: Option<Vec<EnvironmentVariable>>,
    pub gpu_limit: Option<i64>,
    pub liveness_probe: Option<LivenessOrReadinessProbe>,
    pub memory: Option<f64>,
    pub readiness_probe: Option<LivenessOrReadinessProbe>,
    pub restart_count: Option<i64>,
    pub security_context: Option<SecurityContext>,
    pub volume_mounts: Option<Vec<VolumeMount>>,
    pub working_dir: Option<String>,
}
input! { Container(image: String, name: String) {
    0 "Image" image: String, 1 "Name" name: String, 2 "Args" args: Vec<String>, 3 "Commands" commands: Vec<String>,
    4 "Cpu" cpu: f64, 5 "CurrentState" current_state: ContainerState,
    6 "EnvironmentVars" environment_vars: Vec<EnvironmentVariable>, 7 "GpuLimit" gpu_limit: i64,
    8 "LivenessProbe" liveness_probe: LivenessOrReadinessProbe, 9 "Memory" memory: f64,
    10 "ReadinessProbe" readiness_probe: LivenessOrReadinessProbe, 11 "RestartCount" restart_count: i64,
    12 "SecurityContext" security_context: SecurityContext, 13 "VolumeMounts" volume_mounts: Vec<VolumeMount>,
    14 "WorkingDir" working_dir: String
} }

/// In the request of [`CreateEKSContainerInstances`].
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

/// In the request of [`CreateEKSContainerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentVariable {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { EnvironmentVariable() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateEKSContainerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivenessOrReadinessProbe {
    /// Required.
    pub probe: Option<Probe>,
    pub exec: Option<Exec>,
    pub http_get: Option<HttpGet>,
    pub tcp_socket: Option<TcpSocket>,
}
input! { LivenessOrReadinessProbe(probe: Probe) {
    0 "Probe" probe: Probe, 1 "Exec" exec: Exec, 2 "HttpGet" http_get: HttpGet, 3 "TcpSocket" tcp_socket: TcpSocket
} }

/// In the request of [`CreateEKSContainerInstances`].
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

/// In the request of [`CreateEKSContainerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Exec {
    pub commands: Option<Vec<String>>,
}
input! { Exec() {
    0 "Commands" commands: Vec<String>
} }

/// In the request of [`CreateEKSContainerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpGet {
    /// Required.
    pub path: Option<String>,
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub scheme: Option<String>,
}
input! { HttpGet(path: String, port: i64, scheme: String) {
    0 "Path" path: String, 1 "Port" port: i64, 2 "Scheme" scheme: String
} }

/// In the request of [`CreateEKSContainerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TcpSocket {
    pub port: Option<i64>,
}
input! { TcpSocket() {
    0 "Port" port: i64
} }

/// In the request of [`CreateEKSContainerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityContext {
    pub capabilities: Option<Capabilities>,
}
input! { SecurityContext() {
    0 "Capabilities" capabilities: Capabilities
} }

/// In the request of [`CreateEKSContainerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Capabilities {
    pub add: Option<Vec<String>>,
    pub drop: Option<Vec<String>>,
}
input! { Capabilities() {
    0 "Add" add: Vec<String>, 1 "Drop" drop: Vec<String>
} }

/// In the request of [`CreateEKSContainerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VolumeMount {
    /// Required.
    pub mount_path: Option<String>,
    /// Required.
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

/// In the request of [`CreateEKSContainerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRegistryCredential {
    pub server: Option<String>,
    pub username: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub name: Option<String>,
}
input! { ImageRegistryCredential() {
    0 "Server" server: String, 1 "Username" username: String, 2 "Password" password: Secret, 3 "Name" name: String
} }

/// In the request of [`CreateEKSContainerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EksCiVolume {
    pub cbs_volumes: Option<Vec<CbsVolume>>,
    pub nfs_volumes: Option<Vec<NfsVolume>>,
}
input! { EksCiVolume() {
    0 "CbsVolumes" cbs_volumes: Vec<CbsVolume>, 1 "NfsVolumes" nfs_volumes: Vec<NfsVolume>
} }

/// In the request of [`CreateEKSContainerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CbsVolume {
    /// Required.
    pub cbs_disk_id: Option<String>,
    /// Required.
    pub name: Option<String>,
}
input! { CbsVolume(cbs_disk_id: String, name: String) {
    0 "CbsDiskId" cbs_disk_id: String, 1 "Name" name: String
} }

/// In the request of [`CreateEKSContainerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NfsVolume {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub path: Option<String>,
    /// Required.
    pub server: Option<String>,
    pub read_only: Option<bool>,
}
input! { NfsVolume(name: String, path: String, server: String) {
    0 "Name" name: String, 1 "Path" path: String, 2 "Server" server: String, 3 "ReadOnly" read_only: bool
} }

/// In the request of [`CreateEKSContainerInstances`].
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

/// In the request of [`CreateEKSContainerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DNSConfigOption {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { DNSConfigOption(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateEKSContainerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EipAttribute {
    /// Required.
    pub delete_policy: Option<String>,
    pub internet_service_provider: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
}
input! { EipAttribute(delete_policy: String) {
    0 "DeletePolicy" delete_policy: String, 1 "InternetServiceProvider" internet_service_provider: String,
    2 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64
} }

/// Response of [`CreateEKSContainerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEKSContainerInstancesOutput {
    pub eks_ci_ids: Vec<String>,
}
model! { CreateEKSContainerInstancesOutput {
    0 "EksCiIds" eks_ci_ids: Vec<String>
} }

/// Creates edge cvm instances: `CreateEdgeCVMInstances` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreateEdgeCVMInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeCVMInstances {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub run_instance_para: String,
    /// Required.
    pub cvm_region: String,
    /// Required.
    pub cvm_count: i64,
    pub external: Option<String>,
    /// Secret.
    pub user_script: Option<Secret>,
    pub enable_eni: Option<bool>,
}
operation! { CreateEdgeCVMInstances(cluster_id: String, run_instance_para: String, cvm_region: String, cvm_count: i64)
    "CreateEdgeCVMInstances" -> CreateEdgeCVMInstancesOutput {
    0 "ClusterID" cluster_id, 1 "RunInstancePara" run_instance_para, 2 "CvmRegion" cvm_region, 3 "CvmCount" cvm_count,
    4 "External" external: String, 5 "UserScript" user_script: Secret, 6 "EnableEni" enable_eni: bool
} }

/// Response of [`CreateEdgeCVMInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeCVMInstancesOutput {
    pub cvm_id_set: Vec<String>,
}
model! { CreateEdgeCVMInstancesOutput {
    0 "CvmIdSet" cvm_id_set: Vec<String>
} }

/// Creates edge log config: `CreateEdgeLogConfig` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreateEdgeLogConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEdgeLogConfig {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub log_config: String,
    pub logset_id: Option<String>,
}
operation! { CreateEdgeLogConfig(cluster_id: String, log_config: String) "CreateEdgeLogConfig" -> Empty {
    0 "ClusterId" cluster_id, 1 "LogConfig" log_config, 2 "LogsetId" logset_id: String
} }

/// Response of [`CreateEdgeLogConfig`]: empty.
pub type CreateEdgeLogConfigOutput = Empty;

/// Creates eks log config: `CreateEksLogConfig` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreateEksLogConfig>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`],
/// [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`], [`codes::FAILED_OPERATION_CREATE_CLS_TOPIC`],
/// [`codes::FAILED_OPERATION_GET_CLS_TOPIC`], [`codes::FAILED_OPERATION_KUBERNETES_CLIENT_BUILD_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_CREATE_OPERATION_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_GET_OPERATION_ERROR`], [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEksLogConfig {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub log_config: String,
    pub logset_id: Option<String>,
}
operation! { CreateEksLogConfig(cluster_id: String, log_config: String)
    "CreateEksLogConfig" -> CreateEksLogConfigOutput {
    0 "ClusterId" cluster_id, 1 "LogConfig" log_config, 2 "LogsetId" logset_id: String
} }

/// Response of [`CreateEksLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEksLogConfigOutput {
    pub topic_id: Option<String>,
}
model! { CreateEksLogConfigOutput {
    0 "TopicId" topic_id: String
} }

/// Creates external node pool: `CreateExternalNodePool` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreateExternalNodePool>.
///
/// Errors: [`codes::INTERNAL_ERROR_CLUSTER_STATE`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_IN_WHITELIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalNodePool {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub container_runtime: String,
    /// Required.
    pub runtime_version: String,
    pub labels: Option<Vec<Label>>,
    pub taints: Option<Vec<Taint>>,
    pub instance_advanced_settings: Option<InstanceAdvancedSettings>,
    pub deletion_protection: Option<bool>,
    pub node_type: Option<String>,
}
operation! {
    CreateExternalNodePool(cluster_id: String, name: String, container_runtime: String, runtime_version: String)
    "CreateExternalNodePool" -> CreateExternalNodePoolOutput {
    0 "ClusterId" cluster_id, 1 "Name" name, 2 "ContainerRuntime" container_runtime, 3 "RuntimeVersion" runtime_version,
    4 "Labels" labels: Vec<Label>, 5 "Taints" taints: Vec<Taint>,
    6 "InstanceAdvancedSettings" instance_advanced_settings: InstanceAdvancedSettings,
    7 "DeletionProtection" deletion_protection: bool, 8 "NodeType" node_type: String
} }

/// Response of [`CreateExternalNodePool`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalNodePoolOutput {
    pub node_pool_id: Option<String>,
}
model! { CreateExternalNodePoolOutput {
    0 "NodePoolId" node_pool_id: String
} }

/// Creates global maintenance window and exclusions: `CreateGlobalMaintenanceWindowAndExclusions` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreateGlobalMaintenanceWindowAndExclusions>.
///
/// Errors: [`codes::INTERNAL_ERROR_CLUSTER_STATE`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_IN_WHITELIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalMaintenanceWindowAndExclusions {
    /// Required.
    pub maintenance_time: String,
    /// Required.
    pub duration: i64,
    /// Required.
    pub day_of_week: Vec<String>,
    /// Required.
    pub target_regions: Vec<String>,
    pub exclusions: Option<Vec<MaintenanceExclusion>>,
}
operation! {
    CreateGlobalMaintenanceWindowAndExclusions(maintenance_time: String, duration: i64, day_of_week: Vec<String>, target_regions: Vec<String>)
    "CreateGlobalMaintenanceWindowAndExclusions" -> CreateGlobalMaintenanceWindowAndExclusionsOutput {
    0 "MaintenanceTime" maintenance_time, 1 "Duration" duration, 2 "DayOfWeek" day_of_week,
    3 "TargetRegions" target_regions, 4 "Exclusions" exclusions: Vec<MaintenanceExclusion>
} }

/// Response of [`CreateGlobalMaintenanceWindowAndExclusions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGlobalMaintenanceWindowAndExclusionsOutput {
    pub id: Option<i64>,
}
model! { CreateGlobalMaintenanceWindowAndExclusionsOutput {
    0 "ID" id: i64
} }

/// Creates image cache: `CreateImageCache` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreateImageCache>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageCache {
    /// Required.
    pub images: Vec<String>,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub vpc_id: String,
    pub image_cache_name: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub image_registry_credentials: Option<Vec<ImageRegistryCredential>>,
    pub existed_eip_id: Option<String>,
    pub auto_create_eip: Option<bool>,
    pub auto_create_eip_attribute: Option<EipAttribute>,
    pub image_cache_size: Option<i64>,
    pub retention_days: Option<i64>,
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
    8 "AutoCreateEipAttribute" auto_create_eip_attribute: EipAttribute, 9 "ImageCacheSize" image_cache_size: i64,
    10 "RetentionDays" retention_days: i64, 11 "RegistrySkipVerifyList" registry_skip_verify_list: Vec<String>,
    12 "RegistryHttpEndPointList" registry_http_end_point_list: Vec<String>, 13 "ResolveConfig" resolve_config: String,
    14 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateImageCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageCacheOutput {
    pub image_cache_id: Option<String>,
}
model! { CreateImageCacheOutput {
    0 "ImageCacheId" image_cache_id: String
} }

/// Creates prometheus alert policy: `CreatePrometheusAlertPolicy` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreatePrometheusAlertPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`],
/// [`codes::FAILED_OPERATION_KUBE_CLIENT_CONF`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub alert_rule: PrometheusAlertPolicyItem,
}
operation! { CreatePrometheusAlertPolicy(instance_id: String, alert_rule: PrometheusAlertPolicyItem)
    "CreatePrometheusAlertPolicy" -> CreatePrometheusAlertPolicyOutput {
    0 "InstanceId" instance_id, 1 "AlertRule" alert_rule
} }

/// In the request of [`CreatePrometheusAlertPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAlertPolicyItem {
    /// Required.
    pub name: Option<String>,
    /// Required.
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

/// In the request of [`CreatePrometheusAlertPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAlertRule {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub rule: Option<String>,
    /// Required.
    pub labels: Option<Vec<Label>>,
    /// Required.
    pub template: Option<String>,
    /// Required.
    pub r#for: Option<String>,
    pub describe: Option<String>,
    pub annotations: Option<Vec<Label>>,
    pub rule_state: Option<i64>,
}

/// Arguments of [`PrometheusAlertRule::new`].
pub struct PrometheusAlertRuleRequired {
    pub name: String,
    pub rule: String,
    pub labels: Vec<Label>,
    pub template: String,
    pub r#for: String,
}
input! { PrometheusAlertRule { PrometheusAlertRuleRequired: name, rule, labels, template, r#for } {
    0 "Name" name: String, 1 "Rule" rule: String, 2 "Labels" labels: Vec<Label>, 3 "Template" template: String,
    4 "For" r#for: String, 5 "Describe" describe: String, 6 "Annotations" annotations: Vec<Label>,
    7 "RuleState" rule_state: i64
} }

/// In the request of [`CreatePrometheusAlertPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusNotificationItem {
    /// Required.
    pub enabled: Option<bool>,
    /// Required.
    pub r#type: Option<String>,
    pub web_hook: Option<String>,
    pub alert_manager: Option<PrometheusAlertManagerConfig>,
    pub repeat_interval: Option<String>,
    pub time_range_start: Option<String>,
    pub time_range_end: Option<String>,
    pub notify_way: Option<Vec<String>>,
    pub receiver_groups: Option<Vec<String>>,
    pub phone_notify_order: Option<Vec<i64>>,
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
    9 "PhoneNotifyOrder" phone_notify_order: Vec<i64>, 10 "PhoneCircleTimes" phone_circle_times: i64,
    11 "PhoneInnerInterval" phone_inner_interval: i64, 12 "PhoneCircleInterval" phone_circle_interval: i64,
    13 "PhoneArriveNotice" phone_arrive_notice: bool
} }

/// In the request of [`CreatePrometheusAlertPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAlertManagerConfig {
    /// Required.
    pub url: Option<String>,
    pub cluster_type: Option<String>,
    pub cluster_id: Option<String>,
}
input! { PrometheusAlertManagerConfig(url: String) {
    0 "Url" url: String, 1 "ClusterType" cluster_type: String, 2 "ClusterId" cluster_id: String
} }

/// Response of [`CreatePrometheusAlertPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertPolicyOutput {
    pub id: Option<String>,
}
model! { CreatePrometheusAlertPolicyOutput {
    0 "Id" id: String
} }

/// Creates prometheus alert rule: `CreatePrometheusAlertRule` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreatePrometheusAlertRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub alert_rule: PrometheusAlertRuleDetail,
}
operation! { CreatePrometheusAlertRule(instance_id: String, alert_rule: PrometheusAlertRuleDetail)
    "CreatePrometheusAlertRule" -> CreatePrometheusAlertRuleOutput {
    0 "InstanceId" instance_id, 1 "AlertRule" alert_rule
} }

/// In the request of [`CreatePrometheusAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAlertRuleDetail {
    /// Required.
    pub name: Option<String>,
    /// Required.
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

/// In the request of [`CreatePrometheusAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusNotification {
    /// Required.
    pub enabled: Option<bool>,
    /// Required.
    pub repeat_interval: Option<String>,
    /// Required.
    pub time_range_start: Option<String>,
    /// Required.
    pub time_range_end: Option<String>,
    pub notify_way: Option<Vec<String>>,
    pub receiver_groups: Option<Vec<i64>>,
    pub phone_notify_order: Option<Vec<i64>>,
    pub phone_circle_times: Option<i64>,
    pub phone_inner_interval: Option<i64>,
    pub phone_circle_interval: Option<i64>,
    pub phone_arrive_notice: Option<bool>,
    pub r#type: Option<String>,
    pub web_hook: Option<String>,
}
input! {
    PrometheusNotification(enabled: bool, repeat_interval: String, time_range_start: String, time_range_end: String) {
    0 "Enabled" enabled: bool, 1 "RepeatInterval" repeat_interval: String, 2 "TimeRangeStart" time_range_start: String,
    3 "TimeRangeEnd" time_range_end: String, 4 "NotifyWay" notify_way: Vec<String>,
    5 "ReceiverGroups" receiver_groups: Vec<i64>, 6 "PhoneNotifyOrder" phone_notify_order: Vec<i64>,
    7 "PhoneCircleTimes" phone_circle_times: i64, 8 "PhoneInnerInterval" phone_inner_interval: i64,
    9 "PhoneCircleInterval" phone_circle_interval: i64, 10 "PhoneArriveNotice" phone_arrive_notice: bool,
    11 "Type" r#type: String, 12 "WebHook" web_hook: String
} }

/// Response of [`CreatePrometheusAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusAlertRuleOutput {
    pub id: Option<String>,
}
model! { CreatePrometheusAlertRuleOutput {
    0 "Id" id: String
} }

/// Creates prometheus cluster agent: `CreatePrometheusClusterAgent` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreatePrometheusClusterAgent>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusClusterAgent {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub agents: Vec<PrometheusClusterAgentBasic>,
}
operation! { CreatePrometheusClusterAgent(instance_id: String, agents: Vec<PrometheusClusterAgentBasic>)
    "CreatePrometheusClusterAgent" -> Empty {
    0 "InstanceId" instance_id, 1 "Agents" agents
} }

/// Response of [`CreatePrometheusClusterAgent`]: empty.
pub type CreatePrometheusClusterAgentOutput = Empty;

/// In the request of [`CreatePrometheusClusterAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusClusterAgentBasic {
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub cluster_type: Option<String>,
    /// Required.
    pub cluster_id: Option<String>,
    /// Required.
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

/// In the request of [`CreatePrometheusClusterAgent`].
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

/// In the request of [`CreatePrometheusClusterAgent`].
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

/// Creates prometheus config: `CreatePrometheusConfig` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreatePrometheusConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`],
/// [`codes::RESOURCE_IN_USE_RESOURCE_EXIST_ALREADY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cluster_type: String,
    /// Required.
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

/// Response of [`CreatePrometheusConfig`]: empty.
pub type CreatePrometheusConfigOutput = Empty;

/// In the request of [`CreatePrometheusConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusConfigItem {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub config: Option<String>,
    pub template_id: Option<String>,
}
input! { PrometheusConfigItem(name: String, config: String) {
    0 "Name" name: String, 1 "Config" config: String, 2 "TemplateId" template_id: String
} }

/// Creates prometheus dashboard: `CreatePrometheusDashboard` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreatePrometheusDashboard>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`],
/// [`codes::FAILED_OPERATION_KUBE_COMMON`], [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusDashboard {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub dashboard_name: String,
    /// Required.
    pub contents: Vec<String>,
}
operation! { CreatePrometheusDashboard(instance_id: String, dashboard_name: String, contents: Vec<String>)
    "CreatePrometheusDashboard" -> Empty {
    0 "InstanceId" instance_id, 1 "DashboardName" dashboard_name, 2 "Contents" contents
} }

/// Response of [`CreatePrometheusDashboard`]: empty.
pub type CreatePrometheusDashboardOutput = Empty;

/// Creates prometheus global notification: `CreatePrometheusGlobalNotification` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreatePrometheusGlobalNotification>.
///
/// Errors: [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusGlobalNotification {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub notification: PrometheusNotificationItem,
}
operation! { CreatePrometheusGlobalNotification(instance_id: String, notification: PrometheusNotificationItem)
    "CreatePrometheusGlobalNotification" -> CreatePrometheusGlobalNotificationOutput {
    0 "InstanceId" instance_id, 1 "Notification" notification
} }

/// Response of [`CreatePrometheusGlobalNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusGlobalNotificationOutput {
    pub id: Option<String>,
}
model! { CreatePrometheusGlobalNotificationOutput {
    0 "Id" id: String
} }

/// Creates prometheus record rule yaml: `CreatePrometheusRecordRuleYaml` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreatePrometheusRecordRuleYaml>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusRecordRuleYaml {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub content: String,
}
operation! { CreatePrometheusRecordRuleYaml(instance_id: String, content: String)
    "CreatePrometheusRecordRuleYaml" -> Empty {
    0 "InstanceId" instance_id, 1 "Content" content
} }

/// Response of [`CreatePrometheusRecordRuleYaml`]: empty.
pub type CreatePrometheusRecordRuleYamlOutput = Empty;

/// Creates prometheus temp: `CreatePrometheusTemp` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreatePrometheusTemp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusTemp {
    /// Required.
    pub template: PrometheusTemp,
}
operation! { CreatePrometheusTemp(template: PrometheusTemp) "CreatePrometheusTemp" -> CreatePrometheusTempOutput {
    0 "Template" template
} }

/// In the request of [`CreatePrometheusTemp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusTemp {
    /// Required.
    pub name: Option<String>,
    /// Required.
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

/// Response of [`CreatePrometheusTemp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusTempOutput {
    pub template_id: Option<String>,
}
model! { CreatePrometheusTempOutput {
    0 "TemplateId" template_id: String
} }

/// Creates prometheus template: `CreatePrometheusTemplate` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreatePrometheusTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusTemplate {
    /// Required.
    pub template: PrometheusTemplate,
}
operation! { CreatePrometheusTemplate(template: PrometheusTemplate)
    "CreatePrometheusTemplate" -> CreatePrometheusTemplateOutput {
    0 "Template" template
} }

/// In the request of [`CreatePrometheusTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusTemplate {
    /// Required.
    pub name: Option<String>,
    /// Required.
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

/// Response of [`CreatePrometheusTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrometheusTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreatePrometheusTemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Creates reserved instances: `CreateReservedInstances` of `tke` 2018-05-25.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreateReservedInstances>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR_INSUFFICIENT_BALANCE`],
/// [`codes::INTERNAL_ERROR_NO_PAYMENT_ACCESS`], [`codes::INTERNAL_ERROR_NOT_VERIFIED`],
/// [`codes::INTERNAL_ERROR_TRADE_COMMON`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReservedInstances {
    /// Required.
    pub reserved_instance_spec: ReservedInstanceSpec,
    /// Required.
    pub instance_count: i64,
    /// Required.
    pub instance_charge_prepaid: InstanceChargePrepaid,
    pub instance_name: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
operation! {
    CreateReservedInstances(reserved_instance_spec: ReservedInstanceSpec, instance_count: i64, instance_charge_prepaid: InstanceChargePrepaid)
    "CreateReservedInstances" -> CreateReservedInstancesOutput {
    0 "ReservedInstanceSpec" reserved_instance_spec, 1 "InstanceCount" instance_count,
    2 "InstanceChargePrepaid" instance_charge_prepaid, 3 "InstanceName" instance_name: String,
    4 "ClientToken" client_token: String, 5 "DryRun" dry_run: bool
} }

/// In the request of [`CreateReservedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReservedInstanceSpec {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub cpu: Option<f64>,
    /// Required.
    pub memory: Option<f64>,
    pub gpu: Option<f64>,
}
input! { ReservedInstanceSpec(r#type: String, cpu: f64, memory: f64) {
    0 "Type" r#type: String, 1 "Cpu" cpu: f64, 2 "Memory" memory: f64, 3 "Gpu" gpu: f64
} }

/// In the request of [`CreateReservedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    /// Required.
    pub period: Option<i64>,
    pub renew_flag: Option<String>,
}
input! { InstanceChargePrepaid(period: i64) {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String
} }

/// Response of [`CreateReservedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReservedInstancesOutput {
    pub reserved_instance_ids: Vec<String>,
}
model! { CreateReservedInstancesOutput {
    0 "ReservedInstanceIds" reserved_instance_ids: Vec<String>
} }

/// Creates roll out sequence: `CreateRollOutSequence` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreateRollOutSequence>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR_INSUFFICIENT_BALANCE`],
/// [`codes::INTERNAL_ERROR_NO_PAYMENT_ACCESS`], [`codes::INTERNAL_ERROR_NOT_VERIFIED`],
/// [`codes::INTERNAL_ERROR_TRADE_COMMON`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRollOutSequence {
    /// Required.
    pub name: String,
    /// Required.
    pub sequence_flows: Vec<SequenceFlow>,
    /// Required.
    pub enabled: bool,
}
operation! { CreateRollOutSequence(name: String, sequence_flows: Vec<SequenceFlow>, enabled: bool)
    "CreateRollOutSequence" -> CreateRollOutSequenceOutput {
    0 "Name" name, 1 "SequenceFlows" sequence_flows, 2 "Enabled" enabled
} }

/// In the request of [`CreateRollOutSequence`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SequenceFlow {
    /// Required.
    pub tags: Option<Vec<SequenceTag>>,
    /// Required.
    pub soak_time: Option<i64>,
}
input! { SequenceFlow(tags: Vec<SequenceTag>, soak_time: i64) {
    0 "Tags" tags: Vec<SequenceTag>, 1 "SoakTime" soak_time: i64
} }

/// In the request of [`CreateRollOutSequence`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SequenceTag {
    pub key: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { SequenceTag() {
    0 "Key" key: String, 1 "Value" value: Vec<String>
} }

/// Response of [`CreateRollOutSequence`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRollOutSequenceOutput {
    pub id: Option<i64>,
}
model! { CreateRollOutSequenceOutput {
    0 "ID" id: i64
} }

/// Creates tke edge cluster: `CreateTKEEdgeCluster` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=CreateTKEEdgeCluster>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTKEEdgeCluster {
    /// Required.
    pub k8s_version: String,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub cluster_name: String,
    /// Required.
    pub pod_cidr: String,
    /// Required.
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

/// Arguments of [`CreateTKEEdgeCluster::new`].
pub struct CreateTKEEdgeClusterRequired {
    pub k8s_version: String,
    pub vpc_id: String,
    pub cluster_name: String,
    pub pod_cidr: String,
    pub service_cidr: String,
}
operation! {
    CreateTKEEdgeCluster { CreateTKEEdgeClusterRequired: k8s_version, vpc_id, cluster_name, pod_cidr, service_cidr }
    "CreateTKEEdgeCluster" -> CreateTKEEdgeClusterOutput {
    0 "K8SVersion" k8s_version, 1 "VpcId" vpc_id, 2 "ClusterName" cluster_name, 3 "PodCIDR" pod_cidr,
    4 "ServiceCIDR" service_cidr, 5 "ClusterDesc" cluster_desc: String,
    6 "ClusterAdvancedSettings" cluster_advanced_settings: EdgeClusterAdvancedSettings,
    7 "MaxNodePodNum" max_node_pod_num: i64, 8 "PublicLB" public_lb: EdgeClusterPublicLB,
    9 "ClusterLevel" cluster_level: String, 10 "AutoUpgradeClusterLevel" auto_upgrade_cluster_level: bool,
    11 "ChargeType" charge_type: String, 12 "EdgeVersion" edge_version: String,
    13 "RegistryPrefix" registry_prefix: String, 14 "TagSpecification" tag_specification: TagSpecification
} }

/// In the request of [`CreateTKEEdgeCluster`].
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

/// In the request of [`CreateTKEEdgeCluster`].
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

/// In the request of [`CreateTKEEdgeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeClusterPublicLB {
    /// Required.
    pub enabled: Option<bool>,
    pub allow_from_cidrs: Option<Vec<String>>,
}
input! { EdgeClusterPublicLB(enabled: bool) {
    0 "Enabled" enabled: bool, 1 "AllowFromCidrs" allow_from_cidrs: Vec<String>
} }

/// Response of [`CreateTKEEdgeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTKEEdgeClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateTKEEdgeClusterOutput {
    0 "ClusterId" cluster_id: String
} }

/// Deletes addon: `DeleteAddon` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteAddon>.
///
/// Errors: [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAddon {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub addon_name: String,
}
operation! { DeleteAddon(cluster_id: String, addon_name: String) "DeleteAddon" -> Empty {
    0 "ClusterId" cluster_id, 1 "AddonName" addon_name
} }

/// Response of [`DeleteAddon`]: empty.
pub type DeleteAddonOutput = Empty;

/// Deletes backup storage location: `DeleteBackupStorageLocation` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteBackupStorageLocation>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBackupStorageLocation {
    /// Required.
    pub name: String,
}
operation! { DeleteBackupStorageLocation(name: String) "DeleteBackupStorageLocation" -> Empty {
    0 "Name" name
} }

/// Response of [`DeleteBackupStorageLocation`]: empty.
pub type DeleteBackupStorageLocationOutput = Empty;

/// Deletes a cluster. **Irreversible.**
///
/// `InstanceDeleteMode` decides about the nodes: `terminate` destroys those that are billed by the hour, `retain` keeps
/// all as instances. Cloud disks are kept and billed unless `ResourceDeleteOptions` says otherwise.
///
/// `DeleteCluster` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_NO_AUTH`], [`codes::FAILED_OPERATION_CLUSTER_FORBIDDEN_TO_DELETE`],
/// [`codes::FAILED_OPERATION_CLUSTER_NOT_FOUND`], [`codes::FAILED_OPERATION_CLUSTER_STATE`],
/// [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_CVM_COMMON`], [`codes::FAILED_OPERATION_PARAM`], [`codes::FAILED_OPERATION_TAG_COMMON`],
/// [`codes::FAILED_OPERATION_VPC_COMMON`], [`codes::INTERNAL_ERROR_CAM_NO_AUTH`],
/// [`codes::INTERNAL_ERROR_CLUSTER_NOT_FOUND`], [`codes::INTERNAL_ERROR_CLUSTER_STATE`],
/// [`codes::INTERNAL_ERROR_COMPONENT_CLINET_HTTP`], [`codes::INTERNAL_ERROR_PUBLIC_CLUSTER_OP_NOT_SUPPORT`],
/// [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`], [`codes::OPERATION_DENIED_CLUSTER_IN_DELETION_PROTECTION`],
/// [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    /// Required.
    pub cluster_id: String,
    /// Treatment of the nodes: `terminate` (only those that are billed by the hour) or `retain`.
    ///
    /// Required.
    pub instance_delete_mode: String,
    pub resource_delete_options: Option<Vec<ResourceDeleteOption>>,
}
operation! { DeleteCluster(cluster_id: String, instance_delete_mode: String) "DeleteCluster" -> Empty {
    0 "ClusterId" cluster_id, 1 "InstanceDeleteMode" instance_delete_mode,
    2 "ResourceDeleteOptions" resource_delete_options: Vec<ResourceDeleteOption>
} }

/// Response of [`DeleteCluster`]: empty.
pub type DeleteClusterOutput = Empty;

/// In the request of [`DeleteCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceDeleteOption {
    /// Required.
    pub resource_type: Option<String>,
    /// Required.
    pub delete_mode: Option<String>,
    pub skip_deletion_protection: Option<bool>,
}
input! { ResourceDeleteOption(resource_type: String, delete_mode: String) {
    0 "ResourceType" resource_type: String, 1 "DeleteMode" delete_mode: String,
    2 "SkipDeletionProtection" skip_deletion_protection: bool
} }

/// Deletes cluster as groups: `DeleteClusterAsGroups` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteClusterAsGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_NOT_FOUND`], [`codes::FAILED_OPERATION_CLUSTER_STATE`],
/// [`codes::FAILED_OPERATION_PARAM`], [`codes::INTERNAL_ERROR_ACCOUNT_USER_NOT_AUTHENTICATED`],
/// [`codes::INTERNAL_ERROR_AS_COMMON`], [`codes::INTERNAL_ERROR_CLUSTER_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_QUOTA_MAX_CLS_LIMIT`], [`codes::INTERNAL_ERROR_QUOTA_MAX_NOD_LIMIT`],
/// [`codes::INTERNAL_ERROR_QUOTA_MAX_RT_LIMIT`], [`codes::INVALID_PARAMETER_AS_COMMON_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterAsGroups {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub auto_scaling_group_ids: Vec<String>,
    pub keep_instance: Option<bool>,
}
operation! { DeleteClusterAsGroups(cluster_id: String, auto_scaling_group_ids: Vec<String>)
    "DeleteClusterAsGroups" -> Empty {
    0 "ClusterId" cluster_id, 1 "AutoScalingGroupIds" auto_scaling_group_ids, 2 "KeepInstance" keep_instance: bool
} }

/// Response of [`DeleteClusterAsGroups`]: empty.
pub type DeleteClusterAsGroupsOutput = Empty;

/// Deletes cluster endpoint: `DeleteClusterEndpoint` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteClusterEndpoint>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACCOUNT_USER_NOT_AUTHENTICATED`], [`codes::INTERNAL_ERROR_CAM_NO_AUTH`],
/// [`codes::INTERNAL_ERROR_CLUSTER_NOT_FOUND`], [`codes::INTERNAL_ERROR_CLUSTER_STATE`],
/// [`codes::INTERNAL_ERROR_CVM_COMMON`], [`codes::INTERNAL_ERROR_CVM_NOT_FOUND`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_KUBE_COMMON`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::OPERATION_DENIED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterEndpoint {
    /// Required.
    pub cluster_id: String,
    pub is_extranet: Option<bool>,
}
operation! { DeleteClusterEndpoint(cluster_id: String) "DeleteClusterEndpoint" -> Empty {
    0 "ClusterId" cluster_id, 1 "IsExtranet" is_extranet: bool
} }

/// Response of [`DeleteClusterEndpoint`]: empty.
pub type DeleteClusterEndpointOutput = Empty;

/// Deletes cluster endpoint vip: `DeleteClusterEndpointVip` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteClusterEndpointVip>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_DB_AFFECTIVED_ROWS`], [`codes::INTERNAL_ERROR_DFW_GET_USG_COUNT`],
/// [`codes::INTERNAL_ERROR_DFW_GET_USG_QUOTA`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::OPERATION_DENIED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterEndpointVip {
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteClusterEndpointVip(cluster_id: String) "DeleteClusterEndpointVip" -> Empty {
    0 "ClusterId" cluster_id
} }

/// Response of [`DeleteClusterEndpointVip`]: empty.
pub type DeleteClusterEndpointVipOutput = Empty;

/// Removes nodes from a cluster.
///
/// Pods on the nodes are stopped: drain them first. `InstanceDeleteMode` decides about the instances: `terminate`
/// destroys those that are billed by the hour, `retain` keeps them.
///
/// `DeleteClusterInstances` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteClusterInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_AS_COMMON`], [`codes::FAILED_OPERATION_CLUSTER_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_CLUSTER_STATE`], [`codes::FAILED_OPERATION_CVM_DELETION_PROTECTION`],
/// [`codes::FAILED_OPERATION_DB_RECORD_NOT_FOUND`], [`codes::FAILED_OPERATION_PARAM`],
/// [`codes::INTERNAL_ERROR_AS_COMMON`], [`codes::INTERNAL_ERROR_CLUSTER_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_CLUSTER_STATE`], [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DB_AFFECTIVED_ROWS`],
/// [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterInstances {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
    /// Treatment of the instances: `terminate` (only those that are billed by the hour) or `retain`.
    ///
    /// Required.
    pub instance_delete_mode: String,
    pub force_delete: Option<bool>,
    pub resource_delete_options: Option<Vec<ResourceDeleteOption>>,
}
operation! { DeleteClusterInstances(cluster_id: String, instance_ids: Vec<String>, instance_delete_mode: String)
    "DeleteClusterInstances" -> DeleteClusterInstancesOutput {
    0 "ClusterId" cluster_id, 1 "InstanceIds" instance_ids, 2 "InstanceDeleteMode" instance_delete_mode,
    3 "ForceDelete" force_delete: bool, 4 "ResourceDeleteOptions" resource_delete_options: Vec<ResourceDeleteOption>
} }

/// Response of [`DeleteClusterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterInstancesOutput {
    pub succ_instance_ids: Vec<String>,
    pub failed_instance_ids: Vec<String>,
    pub not_found_instance_ids: Vec<String>,
}
model! { DeleteClusterInstancesOutput {
    0 "SuccInstanceIds" succ_instance_ids: Vec<String>, 1 "FailedInstanceIds" failed_instance_ids: Vec<String>,
    2 "NotFoundInstanceIds" not_found_instance_ids: Vec<String>
} }

/// Deletes cluster maintenance window and exclusion: `DeleteClusterMaintenanceWindowAndExclusion` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteClusterMaintenanceWindowAndExclusion>.
///
/// Errors: [`codes::FAILED_OPERATION_AS_COMMON`], [`codes::FAILED_OPERATION_CLUSTER_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_CLUSTER_STATE`], [`codes::FAILED_OPERATION_CVM_DELETION_PROTECTION`],
/// [`codes::FAILED_OPERATION_DB_RECORD_NOT_FOUND`], [`codes::FAILED_OPERATION_PARAM`],
/// [`codes::INTERNAL_ERROR_AS_COMMON`], [`codes::INTERNAL_ERROR_CLUSTER_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_CLUSTER_STATE`], [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DB_AFFECTIVED_ROWS`],
/// [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterMaintenanceWindowAndExclusion {
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteClusterMaintenanceWindowAndExclusion(cluster_id: String)
    "DeleteClusterMaintenanceWindowAndExclusion" -> Empty {
    0 "ClusterID" cluster_id
} }

/// Response of [`DeleteClusterMaintenanceWindowAndExclusion`]: empty.
pub type DeleteClusterMaintenanceWindowAndExclusionOutput = Empty;

/// Deletes cluster node pool: `DeleteClusterNodePool` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteClusterNodePool>.
///
/// Errors: [`codes::FAILED_OPERATION_CVM_DELETION_PROTECTION`], [`codes::FAILED_OPERATION_RECORD_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterNodePool {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_pool_ids: Vec<String>,
    /// Required.
    pub keep_instance: bool,
}
operation! { DeleteClusterNodePool(cluster_id: String, node_pool_ids: Vec<String>, keep_instance: bool)
    "DeleteClusterNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodePoolIds" node_pool_ids, 2 "KeepInstance" keep_instance
} }

/// Response of [`DeleteClusterNodePool`]: empty.
pub type DeleteClusterNodePoolOutput = Empty;

/// Deletes cluster route: `DeleteClusterRoute` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteClusterRoute>.
///
/// Errors: [`codes::FAILED_OPERATION_PARAM`], [`codes::FAILED_OPERATION_VPC_COMMON`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_ROUTE_TABLE_NOT_FOUND`], [`codes::INTERNAL_ERROR_VPC_COMMON`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterRoute {
    /// Required.
    pub route_table_name: String,
    /// Required.
    pub gateway_ip: String,
    /// Required.
    pub destination_cidr_block: String,
}
operation! { DeleteClusterRoute(route_table_name: String, gateway_ip: String, destination_cidr_block: String)
    "DeleteClusterRoute" -> Empty {
    0 "RouteTableName" route_table_name, 1 "GatewayIp" gateway_ip, 2 "DestinationCidrBlock" destination_cidr_block
} }

/// Response of [`DeleteClusterRoute`]: empty.
pub type DeleteClusterRouteOutput = Empty;

/// Deletes cluster route table: `DeleteClusterRouteTable` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteClusterRouteTable>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_ROUTE_TABLE_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_ROUTE_TABLE_NOT_EMPTY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterRouteTable {
    /// Required.
    pub route_table_name: String,
}
operation! { DeleteClusterRouteTable(route_table_name: String) "DeleteClusterRouteTable" -> Empty {
    0 "RouteTableName" route_table_name
} }

/// Response of [`DeleteClusterRouteTable`]: empty.
pub type DeleteClusterRouteTableOutput = Empty;

/// Deletes cluster virtual node: `DeleteClusterVirtualNode` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteClusterVirtualNode>.
///
/// Errors: [`codes::RESOURCE_IN_USE_EXIST_RUNNING_POD`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterVirtualNode {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_names: Vec<String>,
    pub force: Option<bool>,
}
operation! { DeleteClusterVirtualNode(cluster_id: String, node_names: Vec<String>) "DeleteClusterVirtualNode" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodeNames" node_names, 2 "Force" force: bool
} }

/// Response of [`DeleteClusterVirtualNode`]: empty.
pub type DeleteClusterVirtualNodeOutput = Empty;

/// Deletes cluster virtual node pool: `DeleteClusterVirtualNodePool` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteClusterVirtualNodePool>.
///
/// Errors: [`codes::FAILED_OPERATION_RECORD_NOT_FOUND`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`],
/// [`codes::RESOURCE_IN_USE_EXIST_RUNNING_POD`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterVirtualNodePool {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_pool_ids: Vec<String>,
    pub force: Option<bool>,
}
operation! { DeleteClusterVirtualNodePool(cluster_id: String, node_pool_ids: Vec<String>)
    "DeleteClusterVirtualNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodePoolIds" node_pool_ids, 2 "Force" force: bool
} }

/// Response of [`DeleteClusterVirtualNodePool`]: empty.
pub type DeleteClusterVirtualNodePoolOutput = Empty;

/// Deletes ecm instances: `DeleteECMInstances` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteECMInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteECMInstances {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub ecm_id_set: Vec<String>,
}
operation! { DeleteECMInstances(cluster_id: String, ecm_id_set: Vec<String>) "DeleteECMInstances" -> Empty {
    0 "ClusterID" cluster_id, 1 "EcmIdSet" ecm_id_set
} }

/// Response of [`DeleteECMInstances`]: empty.
pub type DeleteECMInstancesOutput = Empty;

/// Deletes eks cluster: `DeleteEKSCluster` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteEKSCluster>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEKSCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteEKSCluster(cluster_id: String) "DeleteEKSCluster" -> Empty {
    0 "ClusterId" cluster_id
} }

/// Response of [`DeleteEKSCluster`]: empty.
pub type DeleteEKSClusterOutput = Empty;

/// Deletes eks container instances: `DeleteEKSContainerInstances` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteEKSContainerInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::INTERNAL_ERROR_CONTAINER_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`], [`codes::LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEKSContainerInstances {
    /// Required.
    pub eks_ci_ids: Vec<String>,
    pub release_auto_created_eip: Option<bool>,
}
operation! { DeleteEKSContainerInstances(eks_ci_ids: Vec<String>) "DeleteEKSContainerInstances" -> Empty {
    0 "EksCiIds" eks_ci_ids, 1 "ReleaseAutoCreatedEip" release_auto_created_eip: bool
} }

/// Response of [`DeleteEKSContainerInstances`]: empty.
pub type DeleteEKSContainerInstancesOutput = Empty;

/// Deletes edge cvm instances: `DeleteEdgeCVMInstances` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteEdgeCVMInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEdgeCVMInstances {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cvm_id_set: Vec<String>,
}
operation! { DeleteEdgeCVMInstances(cluster_id: String, cvm_id_set: Vec<String>) "DeleteEdgeCVMInstances" -> Empty {
    0 "ClusterID" cluster_id, 1 "CvmIdSet" cvm_id_set
} }

/// Response of [`DeleteEdgeCVMInstances`]: empty.
pub type DeleteEdgeCVMInstancesOutput = Empty;

/// Deletes edge cluster instances: `DeleteEdgeClusterInstances` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteEdgeClusterInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEdgeClusterInstances {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DeleteEdgeClusterInstances(cluster_id: String, instance_ids: Vec<String>)
    "DeleteEdgeClusterInstances" -> Empty {
    0 "ClusterId" cluster_id, 1 "InstanceIds" instance_ids
} }

/// Response of [`DeleteEdgeClusterInstances`]: empty.
pub type DeleteEdgeClusterInstancesOutput = Empty;

/// Deletes external node: `DeleteExternalNode` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteExternalNode>.
///
/// Errors: [`codes::RESOURCE_IN_USE_EXIST_RUNNING_POD`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExternalNode {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub names: Vec<String>,
    pub force: Option<bool>,
}
operation! { DeleteExternalNode(cluster_id: String, names: Vec<String>) "DeleteExternalNode" -> Empty {
    0 "ClusterId" cluster_id, 1 "Names" names, 2 "Force" force: bool
} }

/// Response of [`DeleteExternalNode`]: empty.
pub type DeleteExternalNodeOutput = Empty;

/// Deletes external node pool: `DeleteExternalNodePool` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteExternalNodePool>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExternalNodePool {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_pool_ids: Vec<String>,
    pub force: Option<bool>,
}
operation! { DeleteExternalNodePool(cluster_id: String, node_pool_ids: Vec<String>) "DeleteExternalNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodePoolIds" node_pool_ids, 2 "Force" force: bool
} }

/// Response of [`DeleteExternalNodePool`]: empty.
pub type DeleteExternalNodePoolOutput = Empty;

/// Deletes global maintenance window and exclusion: `DeleteGlobalMaintenanceWindowAndExclusion` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteGlobalMaintenanceWindowAndExclusion>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGlobalMaintenanceWindowAndExclusion {
    /// Required.
    pub id: i64,
}
operation! { DeleteGlobalMaintenanceWindowAndExclusion(id: i64) "DeleteGlobalMaintenanceWindowAndExclusion" -> Empty {
    0 "ID" id
} }

/// Response of [`DeleteGlobalMaintenanceWindowAndExclusion`]: empty.
pub type DeleteGlobalMaintenanceWindowAndExclusionOutput = Empty;

/// Deletes image caches: `DeleteImageCaches` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteImageCaches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageCaches {
    /// Required.
    pub image_cache_ids: Vec<String>,
}
operation! { DeleteImageCaches(image_cache_ids: Vec<String>) "DeleteImageCaches" -> Empty {
    0 "ImageCacheIds" image_cache_ids
} }

/// Response of [`DeleteImageCaches`]: empty.
pub type DeleteImageCachesOutput = Empty;

/// Deletes log configs: `DeleteLogConfigs` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteLogConfigs>.
///
/// Errors: [`codes::FAILED_OPERATION_K8S_CLIENT_BUILD_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_DELETE_OPERATION_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_GET_OPERATION_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_LIST_OPERATION_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_RESOURCE_NOT_FOUND`], [`codes::FAILED_OPERATION_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogConfigs {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub log_config_names: String,
    pub cluster_type: Option<String>,
}
operation! { DeleteLogConfigs(cluster_id: String, log_config_names: String)
    "DeleteLogConfigs" -> DeleteLogConfigsOutput {
    0 "ClusterId" cluster_id, 1 "LogConfigNames" log_config_names, 2 "ClusterType" cluster_type: String
} }

/// Response of [`DeleteLogConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogConfigsOutput {
    pub message: Option<String>,
}
model! { DeleteLogConfigsOutput {
    0 "Message" message: String
} }

/// Deletes prometheus alert policy: `DeletePrometheusAlertPolicy` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeletePrometheusAlertPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusAlertPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub alert_ids: Vec<String>,
    pub names: Option<Vec<String>>,
}
operation! { DeletePrometheusAlertPolicy(instance_id: String, alert_ids: Vec<String>)
    "DeletePrometheusAlertPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "AlertIds" alert_ids, 2 "Names" names: Vec<String>
} }

/// Response of [`DeletePrometheusAlertPolicy`]: empty.
pub type DeletePrometheusAlertPolicyOutput = Empty;

/// Deletes prometheus alert rule: `DeletePrometheusAlertRule` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeletePrometheusAlertRule>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusAlertRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub alert_ids: Vec<String>,
}
operation! { DeletePrometheusAlertRule(instance_id: String, alert_ids: Vec<String>)
    "DeletePrometheusAlertRule" -> Empty {
    0 "InstanceId" instance_id, 1 "AlertIds" alert_ids
} }

/// Response of [`DeletePrometheusAlertRule`]: empty.
pub type DeletePrometheusAlertRuleOutput = Empty;

/// Deletes prometheus cluster agent: `DeletePrometheusClusterAgent` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeletePrometheusClusterAgent>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_RECORD_NOT_FOUND`], [`codes::FAILED_OPERATION_KUBE_CLIENT_CONF`],
/// [`codes::FAILED_OPERATION_KUBE_COMMON`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusClusterAgent {
    /// Required.
    pub agents: Vec<PrometheusAgentInfo>,
    /// Required.
    pub instance_id: String,
    pub force: Option<bool>,
}
operation! { DeletePrometheusClusterAgent(agents: Vec<PrometheusAgentInfo>, instance_id: String)
    "DeletePrometheusClusterAgent" -> Empty {
    0 "Agents" agents, 1 "InstanceId" instance_id, 2 "Force" force: bool
} }

/// Response of [`DeletePrometheusClusterAgent`]: empty.
pub type DeletePrometheusClusterAgentOutput = Empty;

/// In the request of [`DeletePrometheusClusterAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAgentInfo {
    /// Required.
    pub cluster_type: Option<String>,
    /// Required.
    pub cluster_id: Option<String>,
    pub describe: Option<String>,
    pub region: Option<String>,
}
input! { PrometheusAgentInfo(cluster_type: String, cluster_id: String) {
    0 "ClusterType" cluster_type: String, 1 "ClusterId" cluster_id: String, 2 "Describe" describe: String,
    3 "Region" region: String
} }

/// Deletes prometheus config: `DeletePrometheusConfig` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeletePrometheusConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_KUBE_COMMON`], [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cluster_type: String,
    /// Required.
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

/// Response of [`DeletePrometheusConfig`]: empty.
pub type DeletePrometheusConfigOutput = Empty;

/// Deletes prometheus record rule yaml: `DeletePrometheusRecordRuleYaml` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeletePrometheusRecordRuleYaml>.
///
/// Errors: [`codes::FAILED_OPERATION_KUBE_COMMON`], [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusRecordRuleYaml {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub names: Vec<String>,
}
operation! { DeletePrometheusRecordRuleYaml(instance_id: String, names: Vec<String>)
    "DeletePrometheusRecordRuleYaml" -> Empty {
    0 "InstanceId" instance_id, 1 "Names" names
} }

/// Response of [`DeletePrometheusRecordRuleYaml`]: empty.
pub type DeletePrometheusRecordRuleYamlOutput = Empty;

/// Deletes prometheus temp: `DeletePrometheusTemp` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeletePrometheusTemp>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::INVALID_PARAMETER_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusTemp {
    /// Required.
    pub template_id: String,
}
operation! { DeletePrometheusTemp(template_id: String) "DeletePrometheusTemp" -> Empty {
    0 "TemplateId" template_id
} }

/// Response of [`DeletePrometheusTemp`]: empty.
pub type DeletePrometheusTempOutput = Empty;

/// Deletes prometheus temp sync: `DeletePrometheusTempSync` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeletePrometheusTempSync>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_DB_RECORD_NOT_FOUND`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusTempSync {
    /// Required.
    pub template_id: String,
    /// Required.
    pub targets: Vec<PrometheusTemplateSyncTarget>,
}
operation! { DeletePrometheusTempSync(template_id: String, targets: Vec<PrometheusTemplateSyncTarget>)
    "DeletePrometheusTempSync" -> Empty {
    0 "TemplateId" template_id, 1 "Targets" targets
} }

/// Response of [`DeletePrometheusTempSync`]: empty.
pub type DeletePrometheusTempSyncOutput = Empty;

/// In the request of [`DeletePrometheusTempSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusTemplateSyncTarget {
    /// Required.
    pub region: Option<String>,
    /// Required.
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

/// Deletes prometheus template: `DeletePrometheusTemplate` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeletePrometheusTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusTemplate {
    /// Required.
    pub template_id: String,
}
operation! { DeletePrometheusTemplate(template_id: String) "DeletePrometheusTemplate" -> Empty {
    0 "TemplateId" template_id
} }

/// Response of [`DeletePrometheusTemplate`]: empty.
pub type DeletePrometheusTemplateOutput = Empty;

/// Deletes prometheus template sync: `DeletePrometheusTemplateSync` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeletePrometheusTemplateSync>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::FAILED_OPERATION_DB_RECORD_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePrometheusTemplateSync {
    /// Required.
    pub template_id: String,
    /// Required.
    pub targets: Vec<PrometheusTemplateSyncTarget>,
}
operation! { DeletePrometheusTemplateSync(template_id: String, targets: Vec<PrometheusTemplateSyncTarget>)
    "DeletePrometheusTemplateSync" -> Empty {
    0 "TemplateId" template_id, 1 "Targets" targets
} }

/// Response of [`DeletePrometheusTemplateSync`]: empty.
pub type DeletePrometheusTemplateSyncOutput = Empty;

/// Deletes reserved instances: `DeleteReservedInstances` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteReservedInstances>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR_TRADE_COMMON`], [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReservedInstances {
    /// Required.
    pub reserved_instance_ids: Vec<String>,
}
operation! { DeleteReservedInstances(reserved_instance_ids: Vec<String>) "DeleteReservedInstances" -> Empty {
    0 "ReservedInstanceIds" reserved_instance_ids
} }

/// Response of [`DeleteReservedInstances`]: empty.
pub type DeleteReservedInstancesOutput = Empty;

/// Deletes roll out sequence: `DeleteRollOutSequence` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteRollOutSequence>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR_TRADE_COMMON`], [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRollOutSequence {
    /// Required.
    pub id: i64,
}
operation! { DeleteRollOutSequence(id: i64) "DeleteRollOutSequence" -> Empty {
    0 "ID" id
} }

/// Response of [`DeleteRollOutSequence`]: empty.
pub type DeleteRollOutSequenceOutput = Empty;

/// Deletes tke edge cluster: `DeleteTKEEdgeCluster` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteTKEEdgeCluster>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTKEEdgeCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteTKEEdgeCluster(cluster_id: String) "DeleteTKEEdgeCluster" -> Empty {
    0 "ClusterId" cluster_id
} }

/// Response of [`DeleteTKEEdgeCluster`]: empty.
pub type DeleteTKEEdgeClusterOutput = Empty;

/// Deletes user permissions: `DeleteUserPermissions` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DeleteUserPermissions>.
///
/// Errors: [`codes::FAILED_OPERATION_DB`], [`codes::FAILED_OPERATION_KUBERNETES_CLIENT_BUILD_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_CREATE_OPERATION_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_DELETE_OPERATION_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_LIST_OPERATION_ERROR`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserPermissions {
    /// Required.
    pub target_uin: String,
    pub permissions: Option<Vec<PermissionItem>>,
}
operation! { DeleteUserPermissions(target_uin: String) "DeleteUserPermissions" -> Empty {
    0 "TargetUin" target_uin, 1 "Permissions" permissions: Vec<PermissionItem>
} }

/// Response of [`DeleteUserPermissions`]: empty.
pub type DeleteUserPermissionsOutput = Empty;

/// In the request of [`DeleteUserPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionItem {
    /// Required.
    pub cluster_id: Option<String>,
    /// Required.
    pub role_name: Option<String>,
    /// Required.
    pub role_type: Option<String>,
    pub is_custom: Option<bool>,
    pub namespace: Option<String>,
}
input! { PermissionItem(cluster_id: String, role_name: String, role_type: String) {
    0 "ClusterId" cluster_id: String, 1 "RoleName" role_name: String, 2 "RoleType" role_type: String,
    3 "IsCustom" is_custom: bool, 4 "Namespace" namespace: String
} }

/// Describes addon: `DescribeAddon` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeAddon>.
///
/// Errors: [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddon {
    /// Required.
    pub cluster_id: String,
    pub addon_name: Option<String>,
}
operation! { DescribeAddon(cluster_id: String) "DescribeAddon" -> DescribeAddonOutput {
    0 "ClusterId" cluster_id, 1 "AddonName" addon_name: String
} }

/// Response of [`DescribeAddon`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonOutput {
    pub addons: Vec<Addon>,
}
model! { DescribeAddonOutput {
    0 "Addons" addons: Vec<Addon>
} }

/// In the response of [`DescribeAddon`].
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
    0 "AddonName" addon_name: String, 1 "AddonVersion" addon_version: String, 2 "RawValues" raw_values: String,
    3 "Phase" phase: String, 4 "Reason" reason: String, 5 "CreateTime" create_time: String
} }

/// Describes addon values: `DescribeAddonValues` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeAddonValues>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonValues {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub addon_name: String,
}
operation! { DescribeAddonValues(cluster_id: String, addon_name: String)
    "DescribeAddonValues" -> DescribeAddonValuesOutput {
    0 "ClusterId" cluster_id, 1 "AddonName" addon_name
} }

/// Response of [`DescribeAddonValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAddonValuesOutput {
    pub values: Option<String>,
    pub default_values: Option<String>,
}
model! { DescribeAddonValuesOutput {
    0 "Values" values: String, 1 "DefaultValues" default_values: String
} }

/// Describes available cluster version: `DescribeAvailableClusterVersion` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeAvailableClusterVersion>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_IN_ABNORMAL_STAT`].
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

/// Response of [`DescribeAvailableClusterVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableClusterVersionOutput {
    pub versions: Vec<String>,
    pub clusters: Vec<ClusterVersion>,
}
model! { DescribeAvailableClusterVersionOutput {
    0 "Versions" versions: Vec<String>, 1 "Clusters" clusters: Vec<ClusterVersion>
} }

/// In the response of [`DescribeAvailableClusterVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterVersion {
    pub cluster_id: Option<String>,
    pub versions: Vec<String>,
}
model! { ClusterVersion {
    0 "ClusterId" cluster_id: String, 1 "Versions" versions: Vec<String>
} }

/// Describes available tke edge version: `DescribeAvailableTKEEdgeVersion` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeAvailableTKEEdgeVersion>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
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

/// Response of [`DescribeAvailableTKEEdgeVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableTKEEdgeVersionOutput {
    pub versions: Vec<String>,
    pub edge_version_latest: Option<String>,
    pub edge_version_current: Option<String>,
}
model! { DescribeAvailableTKEEdgeVersionOutput {
    0 "Versions" versions: Vec<String>, 1 "EdgeVersionLatest" edge_version_latest: String,
    2 "EdgeVersionCurrent" edge_version_current: String
} }

/// Describes backup storage locations: `DescribeBackupStorageLocations` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeBackupStorageLocations>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupStorageLocations {
    pub names: Option<Vec<String>>,
}
operation! { DescribeBackupStorageLocations() "DescribeBackupStorageLocations" -> DescribeBackupStorageLocationsOutput {
    0 "Names" names: Vec<String>
} }

/// Response of [`DescribeBackupStorageLocations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupStorageLocationsOutput {
    pub backup_storage_location_set: Vec<BackupStorageLocation>,
}
model! { DescribeBackupStorageLocationsOutput {
    0 "BackupStorageLocationSet" backup_storage_location_set: Vec<BackupStorageLocation>
} }

/// In the response of [`DescribeBackupStorageLocations`].
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
    0 "Name" name: String, 1 "StorageRegion" storage_region: String, 2 "Provider" provider: String,
    3 "Bucket" bucket: String, 4 "Path" path: String, 5 "State" state: String, 6 "Message" message: String,
    7 "LastValidationTime" last_validation_time: String
} }

/// Describes batch modify tags status: `DescribeBatchModifyTagsStatus` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeBatchModifyTagsStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchModifyTagsStatus {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeBatchModifyTagsStatus(cluster_id: String)
    "DescribeBatchModifyTagsStatus" -> DescribeBatchModifyTagsStatusOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeBatchModifyTagsStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchModifyTagsStatusOutput {
    pub failed_resources: Vec<FailedResource>,
    pub status: Option<String>,
    pub sync_subresource: Option<bool>,
    pub tags: Vec<Tag>,
}
model! { DescribeBatchModifyTagsStatusOutput {
    0 "FailedResources" failed_resources: Vec<FailedResource>, 1 "Status" status: String,
    2 "SyncSubresource" sync_subresource: bool, 3 "Tags" tags: Vec<Tag>
} }

/// In the response of [`DescribeBatchModifyTagsStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedResource {
    pub resource: Option<String>,
    pub error: Option<String>,
}
model! { FailedResource {
    0 "Resource" resource: String, 1 "Error" error: String
} }

/// Describes cluster as group option: `DescribeClusterAsGroupOption` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterAsGroupOption>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_NOT_FOUND`], [`codes::FAILED_OPERATION_CLUSTER_STATE`],
/// [`codes::FAILED_OPERATION_PARAM`], [`codes::INTERNAL_ERROR_ACCOUNT_USER_NOT_AUTHENTICATED`],
/// [`codes::INTERNAL_ERROR_AS_COMMON`], [`codes::INTERNAL_ERROR_CAM_NO_AUTH`],
/// [`codes::INTERNAL_ERROR_CLUSTER_NOT_FOUND`], [`codes::INTERNAL_ERROR_CLUSTER_STATE`],
/// [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAsGroupOption {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterAsGroupOption(cluster_id: String)
    "DescribeClusterAsGroupOption" -> DescribeClusterAsGroupOptionOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeClusterAsGroupOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAsGroupOptionOutput {
    pub cluster_as_group_option: Option<ClusterAsGroupOption>,
}
model! { DescribeClusterAsGroupOptionOutput {
    0 "ClusterAsGroupOption" cluster_as_group_option: ClusterAsGroupOption
} }

/// In the request of [`DescribeClusterAsGroupOption`].
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

/// Describes cluster as groups: `DescribeClusterAsGroups` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterAsGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_NOT_FOUND`], [`codes::FAILED_OPERATION_CLUSTER_STATE`],
/// [`codes::FAILED_OPERATION_PARAM`], [`codes::INTERNAL_ERROR_ACCOUNT_USER_NOT_AUTHENTICATED`],
/// [`codes::INTERNAL_ERROR_AS_COMMON`], [`codes::INTERNAL_ERROR_CLUSTER_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_CLUSTER_STATE`], [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_POD_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`], [`codes::INTERNAL_ERROR_VPC_COMMON`],
/// [`codes::INTERNAL_ERROR_VPC_PEER_NOT_FOUND`], [`codes::INTERNAL_ERROR_VPC_RECODR_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAsGroups {
    /// Required.
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
    Offset "Offset", "ClusterAsGroupSet" cluster_as_group_set, total "TotalCount" }

/// Response of [`DescribeClusterAsGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAsGroupsOutput {
    pub total_count: Option<i64>,
    pub cluster_as_group_set: Vec<ClusterAsGroup>,
}
model! { DescribeClusterAsGroupsOutput {
    0 "TotalCount" total_count: i64, 1 "ClusterAsGroupSet" cluster_as_group_set: Vec<ClusterAsGroup>
} }

/// In the response of [`DescribeClusterAsGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterAsGroup {
    pub auto_scaling_group_id: Option<String>,
    pub status: Option<String>,
    pub is_unschedulable: Option<bool>,
    pub labels: Vec<Label>,
    pub created_time: Option<String>,
}
model! { ClusterAsGroup {
    0 "AutoScalingGroupId" auto_scaling_group_id: String, 1 "Status" status: String,
    2 "IsUnschedulable" is_unschedulable: bool, 3 "Labels" labels: Vec<Label>, 4 "CreatedTime" created_time: String
} }

/// Describes cluster authentication options: `DescribeClusterAuthenticationOptions` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterAuthenticationOptions>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAuthenticationOptions {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterAuthenticationOptions(cluster_id: String)
    "DescribeClusterAuthenticationOptions" -> DescribeClusterAuthenticationOptionsOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeClusterAuthenticationOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAuthenticationOptionsOutput {
    pub service_accounts: Option<ServiceAccountAuthenticationOptions>,
    pub latest_operation_state: Option<String>,
    pub oidc_config: Option<OIDCConfigAuthenticationOptions>,
}
model! { DescribeClusterAuthenticationOptionsOutput {
    0 "ServiceAccounts" service_accounts: ServiceAccountAuthenticationOptions,
    1 "LatestOperationState" latest_operation_state: String, 2 "OIDCConfig" oidc_config: OIDCConfigAuthenticationOptions
} }

/// In the request of [`DescribeClusterAuthenticationOptions`].
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

/// In the request of [`DescribeClusterAuthenticationOptions`].
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

/// Describes cluster available extra args: `DescribeClusterAvailableExtraArgs` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterAvailableExtraArgs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAvailableExtraArgs {
    /// Required.
    pub cluster_version: String,
    /// Required.
    pub cluster_type: String,
}
operation! { DescribeClusterAvailableExtraArgs(cluster_version: String, cluster_type: String)
    "DescribeClusterAvailableExtraArgs" -> DescribeClusterAvailableExtraArgsOutput {
    0 "ClusterVersion" cluster_version, 1 "ClusterType" cluster_type
} }

/// Response of [`DescribeClusterAvailableExtraArgs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAvailableExtraArgsOutput {
    pub cluster_version: Option<String>,
    pub available_extra_args: Option<AvailableExtraArgs>,
    pub cluster_type: Option<String>,
}
model! { DescribeClusterAvailableExtraArgsOutput {
    0 "ClusterVersion" cluster_version: String, 1 "AvailableExtraArgs" available_extra_args: AvailableExtraArgs,
    2 "ClusterType" cluster_type: String
} }

/// In the response of [`DescribeClusterAvailableExtraArgs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableExtraArgs {
    pub kube_api_server: Vec<Flag>,
    pub kube_controller_manager: Vec<Flag>,
    pub kube_scheduler: Vec<Flag>,
    pub kubelet: Vec<Flag>,
}
model! { AvailableExtraArgs {
    0 "KubeAPIServer" kube_api_server: Vec<Flag>, 1 "KubeControllerManager" kube_controller_manager: Vec<Flag>,
    2 "KubeScheduler" kube_scheduler: Vec<Flag>, 3 "Kubelet" kubelet: Vec<Flag>
} }

/// In the response of [`DescribeClusterAvailableExtraArgs`].
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
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Usage" usage: String, 3 "Default" default: String,
    4 "Constraint" constraint: String
} }

/// Describes cluster common names: `DescribeClusterCommonNames` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterCommonNames>.
///
/// Errors: [`codes::INTERNAL_ERROR_WHITELIST_UNEXPECTED_ERROR`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`], [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_IN_WHITELIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterCommonNames {
    /// Required.
    pub cluster_id: String,
    pub subaccount_uins: Option<Vec<String>>,
    pub role_ids: Option<Vec<String>>,
}
operation! { DescribeClusterCommonNames(cluster_id: String)
    "DescribeClusterCommonNames" -> DescribeClusterCommonNamesOutput {
    0 "ClusterId" cluster_id, 1 "SubaccountUins" subaccount_uins: Vec<String>, 2 "RoleIds" role_ids: Vec<String>
} }

/// Response of [`DescribeClusterCommonNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterCommonNamesOutput {
    pub common_names: Vec<CommonName>,
}
model! { DescribeClusterCommonNamesOutput {
    0 "CommonNames" common_names: Vec<CommonName>
} }

/// In the response of [`DescribeClusterCommonNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonName {
    pub subaccount_uin: Option<String>,
    pub cn: Option<String>,
}
model! { CommonName {
    0 "SubaccountUin" subaccount_uin: String, 1 "CN" cn: String
} }

/// Describes cluster controllers: `DescribeClusterControllers` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterControllers>.
///
/// Errors: [`codes::INTERNAL_ERROR_KUBE_CLIENT_CREATE`], [`codes::INTERNAL_ERROR_KUBE_COMMON`],
/// [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterControllers {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterControllers(cluster_id: String)
    "DescribeClusterControllers" -> DescribeClusterControllersOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeClusterControllers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterControllersOutput {
    pub controller_status_set: Vec<ControllerStatus>,
}
model! { DescribeClusterControllersOutput {
    0 "ControllerStatusSet" controller_status_set: Vec<ControllerStatus>
} }

/// In the response of [`DescribeClusterControllers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ControllerStatus {
    pub name: Option<String>,
    pub enabled: Option<bool>,
}
model! { ControllerStatus {
    0 "Name" name: String, 1 "Enabled" enabled: bool
} }

/// Describes cluster endpoint status: `DescribeClusterEndpointStatus` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterEndpointStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_KUBE_CLIENT_CONNECTION`], [`codes::FAILED_OPERATION_KUBERNETES_INTERNAL`],
/// [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::INTERNAL_ERROR_CLUSTER_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_CLUSTER_STATE`], [`codes::INTERNAL_ERROR_KUBE_CLIENT_CONNECTION`],
/// [`codes::INTERNAL_ERROR_KUBE_COMMON`], [`codes::INTERNAL_ERROR_KUBERNETES_INTERNAL`],
/// [`codes::INTERNAL_ERROR_VPC_COMMON`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::OPERATION_DENIED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterEndpointStatus {
    /// Required.
    pub cluster_id: String,
    pub is_extranet: Option<bool>,
}
operation! { DescribeClusterEndpointStatus(cluster_id: String)
    "DescribeClusterEndpointStatus" -> DescribeClusterEndpointStatusOutput {
    0 "ClusterId" cluster_id, 1 "IsExtranet" is_extranet: bool
} }

/// Response of [`DescribeClusterEndpointStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterEndpointStatusOutput {
    /// State: `Created`, `Creating`, `NotFound` or `CreateFailed`.
    pub status: Option<String>,
    pub error_msg: Option<String>,
}
model! { DescribeClusterEndpointStatusOutput {
    0 "Status" status: String, 1 "ErrorMsg" error_msg: String
} }

/// Describes cluster endpoint vip status: `DescribeClusterEndpointVipStatus` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterEndpointVipStatus>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACCOUNT_USER_NOT_AUTHENTICATED`], [`codes::INTERNAL_ERROR_AS_COMMON`],
/// [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DB_AFFECTIVED_ROWS`],
/// [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::INTERNAL_ERROR_DFW_GET_USG_COUNT`],
/// [`codes::INTERNAL_ERROR_DFW_GET_USG_QUOTA`], [`codes::INTERNAL_ERROR_IMAGE_ID_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`], [`codes::INVALID_PARAMETER_AS_COMMON_ERROR`],
/// [`codes::OPERATION_DENIED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterEndpointVipStatus {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterEndpointVipStatus(cluster_id: String)
    "DescribeClusterEndpointVipStatus" -> DescribeClusterEndpointVipStatusOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeClusterEndpointVipStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterEndpointVipStatusOutput {
    pub status: Option<String>,
    pub error_msg: Option<String>,
}
model! { DescribeClusterEndpointVipStatusOutput {
    0 "Status" status: String, 1 "ErrorMsg" error_msg: String
} }

/// Describes cluster endpoints: `DescribeClusterEndpoints` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterEndpoints>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::FAILED_OPERATION_KUBERNETES_CLIENT_BUILD_ERROR`], [`codes::INTERNAL_ERROR_COMPONENT_CLIENT_HTTP`],
/// [`codes::INTERNAL_ERROR_KUBE_CLIENT_CONNECTION`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_KUBE_RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_IN_ABNORMAL_STAT`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterEndpoints {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterEndpoints(cluster_id: String) "DescribeClusterEndpoints" -> DescribeClusterEndpointsOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeClusterEndpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterEndpointsOutput {
    pub certification_authority: Option<String>,
    pub cluster_external_endpoint: Option<String>,
    pub cluster_intranet_endpoint: Option<String>,
    pub cluster_domain: Option<String>,
    pub cluster_external_acl: Vec<String>,
    pub cluster_external_domain: Option<String>,
    pub cluster_intranet_domain: Option<String>,
    pub security_group: Option<String>,
    pub cluster_intranet_subnet_id: Option<String>,
    pub intranet_security_group: Option<String>,
}
model! { DescribeClusterEndpointsOutput {
    0 "CertificationAuthority" certification_authority: String,
    1 "ClusterExternalEndpoint" cluster_external_endpoint: String,
    2 "ClusterIntranetEndpoint" cluster_intranet_endpoint: String, 3 "ClusterDomain" cluster_domain: String,
    4 "ClusterExternalACL" cluster_external_acl: Vec<String>, 5 "ClusterExternalDomain" cluster_external_domain: String,
    6 "ClusterIntranetDomain" cluster_intranet_domain: String, 7 "SecurityGroup" security_group: String,
    8 "ClusterIntranetSubnetId" cluster_intranet_subnet_id: String,
    9 "IntranetSecurityGroup" intranet_security_group: String
} }

/// Describes cluster extra args: `DescribeClusterExtraArgs` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterExtraArgs>.
///
/// Errors: [`codes::INTERNAL_ERROR_CLUSTER_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterExtraArgs {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterExtraArgs(cluster_id: String) "DescribeClusterExtraArgs" -> DescribeClusterExtraArgsOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeClusterExtraArgs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterExtraArgsOutput {
    pub cluster_extra_args: Option<ClusterExtraArgs>,
}
model! { DescribeClusterExtraArgsOutput {
    0 "ClusterExtraArgs" cluster_extra_args: ClusterExtraArgs
} }

/// Describes cluster inspection results overview: `DescribeClusterInspectionResultsOverview` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterInspectionResultsOverview>.
///
/// Errors: [`codes::FAILED_OPERATION_KUBERNETES_CLIENT_BUILD_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_LIST_OPERATION_ERROR`], [`codes::UNSUPPORTED_OPERATION`].
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

/// Response of [`DescribeClusterInspectionResultsOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInspectionResultsOverviewOutput {
    pub statistics: Vec<KubeJarvisStateStatistic>,
    pub diagnostics: Vec<KubeJarvisStateDiagnosticOverview>,
    pub inspection_overview: Vec<KubeJarvisStateInspectionOverview>,
}
model! { DescribeClusterInspectionResultsOverviewOutput {
    0 "Statistics" statistics: Vec<KubeJarvisStateStatistic>,
    1 "Diagnostics" diagnostics: Vec<KubeJarvisStateDiagnosticOverview>,
    2 "InspectionOverview" inspection_overview: Vec<KubeJarvisStateInspectionOverview>
} }

/// In the response of [`DescribeClusterInspectionResultsOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KubeJarvisStateStatistic {
    pub healthy_level: Option<String>,
    pub count: Option<i64>,
}
model! { KubeJarvisStateStatistic {
    0 "HealthyLevel" healthy_level: String, 1 "Count" count: i64
} }

/// In the response of [`DescribeClusterInspectionResultsOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KubeJarvisStateDiagnosticOverview {
    pub catalogues: Vec<KubeJarvisStateCatalogue>,
    pub statistics: Vec<KubeJarvisStateStatistic>,
}
model! { KubeJarvisStateDiagnosticOverview {
    0 "Catalogues" catalogues: Vec<KubeJarvisStateCatalogue>, 1 "Statistics" statistics: Vec<KubeJarvisStateStatistic>
} }

/// In the response of [`DescribeClusterInspectionResultsOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KubeJarvisStateCatalogue {
    pub catalogue_level: Option<String>,
    pub catalogue_name: Option<String>,
}
model! { KubeJarvisStateCatalogue {
    0 "CatalogueLevel" catalogue_level: String, 1 "CatalogueName" catalogue_name: String
} }

/// In the response of [`DescribeClusterInspectionResultsOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KubeJarvisStateInspectionOverview {
    pub cluster_id: Option<String>,
    pub statistics: Vec<KubeJarvisStateStatistic>,
    pub diagnostics: Vec<KubeJarvisStateDiagnosticOverview>,
}
model! { KubeJarvisStateInspectionOverview {
    0 "ClusterId" cluster_id: String, 1 "Statistics" statistics: Vec<KubeJarvisStateStatistic>,
    2 "Diagnostics" diagnostics: Vec<KubeJarvisStateDiagnosticOverview>
} }

/// Returns the nodes of a cluster with their role and state.
///
/// `DescribeClusterInstances` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_DB`], [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DB_AFFECTIVED_ROWS`],
/// [`codes::INTERNAL_ERROR_INIT_MASTER_FAILED`], [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`],
/// [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstances {
    /// Required.
    pub cluster_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
    /// Role of the nodes: `WORKER` (default), `MASTER`, `ETCD` or `MASTER_ETCD`.
    pub instance_role: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeClusterInstances(cluster_id: String) "DescribeClusterInstances" -> DescribeClusterInstancesOutput {
    0 "ClusterId" cluster_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "InstanceIds" instance_ids: Vec<String>,
    4 "InstanceRole" instance_role: String, 5 "Filters" filters: Vec<Filter>
} }
paged! { DescribeClusterInstances: Instance = Offset "Offset", "InstanceSet" instance_set, total "TotalCount" }

/// Response of [`DescribeClusterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_set: Vec<Instance>,
}
model! { DescribeClusterInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceSet" instance_set: Vec<Instance>
} }

/// In the response of [`DescribeClusterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    pub instance_id: Option<String>,
    pub instance_role: Option<String>,
    pub failed_reason: Option<String>,
    /// State: `running`, `initializing` or `failed`.
    pub instance_state: Option<String>,
    pub drain_status: Option<String>,
    pub instance_advanced_settings: Option<InstanceAdvancedSettings>,
    pub created_time: Option<String>,
    pub lan_ip: Option<String>,
    pub node_pool_id: Option<String>,
    pub autoscaling_group_id: Option<String>,
}
model! { Instance {
    0 "InstanceId" instance_id: String, 1 "InstanceRole" instance_role: String, 2 "FailedReason" failed_reason: String,
    3 "InstanceState" instance_state: String, 4 "DrainStatus" drain_status: String,
    5 "InstanceAdvancedSettings" instance_advanced_settings: InstanceAdvancedSettings,
    6 "CreatedTime" created_time: String, 7 "LanIP" lan_ip: String, 8 "NodePoolId" node_pool_id: String,
    9 "AutoscalingGroupId" autoscaling_group_id: String
} }

/// Returns the kubeconfig of the calling user for a cluster.
///
/// **It is a credential.** The first call of a user creates a client certificate; the owner of the cluster and the root
/// account are administrators, other users have no rights yet. The endpoint must be open (`CreateClusterEndpoint`).
///
/// `DescribeClusterKubeconfig` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterKubeconfig>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::FAILED_OPERATION_KUBERNETES_CLIENT_BUILD_ERROR`], [`codes::FAILED_OPERATION_UNEXPECTED_ERROR`],
/// [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::INTERNAL_ERROR_COMPONENT_CLIENT_HTTP`],
/// [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_KUBE_CLIENT_CONNECTION`],
/// [`codes::INTERNAL_ERROR_KUBERNETES_CLIENT_BUILD_ERROR`],
/// [`codes::INTERNAL_ERROR_KUBERNETES_CREATE_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_KUBERNETES_DELETE_OPERATION_ERROR`], [`codes::INTERNAL_ERROR_WHITELIST_UNEXPECTED_ERROR`],
/// [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_KUBERNETES_RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_CLUSTER_IN_ABNORMAL_STAT`], [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_RBAC_PERMISSIONS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterKubeconfig {
    /// Required.
    pub cluster_id: String,
    /// Whether the kubeconfig names the public endpoint. Default: no.
    pub is_extranet: Option<bool>,
}
operation! { DescribeClusterKubeconfig(cluster_id: String)
    "DescribeClusterKubeconfig" -> DescribeClusterKubeconfigOutput {
    0 "ClusterId" cluster_id, 1 "IsExtranet" is_extranet: bool
} }

/// Response of [`DescribeClusterKubeconfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterKubeconfigOutput {
    /// Secret.
    pub kubeconfig: Option<Secret>,
}
model! { DescribeClusterKubeconfigOutput {
    0 "Kubeconfig" kubeconfig: Secret
} }

/// Describes cluster level attribute: `DescribeClusterLevelAttribute` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterLevelAttribute>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterLevelAttribute {
    pub cluster_id: Option<String>,
}
operation! { DescribeClusterLevelAttribute() "DescribeClusterLevelAttribute" -> DescribeClusterLevelAttributeOutput {
    0 "ClusterID" cluster_id: String
} }

/// Response of [`DescribeClusterLevelAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterLevelAttributeOutput {
    pub total_count: Option<i64>,
    pub items: Vec<ClusterLevelAttribute>,
}
model! { DescribeClusterLevelAttributeOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<ClusterLevelAttribute>
} }

/// In the response of [`DescribeClusterLevelAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterLevelAttribute {
    pub name: Option<String>,
    pub alias: Option<String>,
    pub node_count: Option<i64>,
    pub pod_count: Option<i64>,
    pub config_map_count: Option<i64>,
    pub rs_count: Option<i64>,
    pub crd_count: Option<i64>,
    pub enable: Option<bool>,
    pub other_count: Option<i64>,
}
model! { ClusterLevelAttribute {
    0 "Name" name: String, 1 "Alias" alias: String, 2 "NodeCount" node_count: i64, 3 "PodCount" pod_count: i64,
    4 "ConfigMapCount" config_map_count: i64, 5 "RSCount" rs_count: i64, 6 "CRDCount" crd_count: i64,
    7 "Enable" enable: bool, 8 "OtherCount" other_count: i64
} }

/// Describes cluster level change records: `DescribeClusterLevelChangeRecords` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterLevelChangeRecords>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterLevelChangeRecords {
    /// Required.
    pub cluster_id: String,
    pub start_at: Option<String>,
    pub end_at: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeClusterLevelChangeRecords(cluster_id: String)
    "DescribeClusterLevelChangeRecords" -> DescribeClusterLevelChangeRecordsOutput {
    0 "ClusterID" cluster_id, 1 "StartAt" start_at: String, 2 "EndAt" end_at: String, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeClusterLevelChangeRecords: ClusterLevelChangeRecord =
    Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeClusterLevelChangeRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterLevelChangeRecordsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<ClusterLevelChangeRecord>,
}
model! { DescribeClusterLevelChangeRecordsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<ClusterLevelChangeRecord>
} }

/// In the response of [`DescribeClusterLevelChangeRecords`].
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
    0 "ID" id: String, 1 "ClusterID" cluster_id: String, 2 "Status" status: String, 3 "Message" message: String,
    4 "OldLevel" old_level: String, 5 "NewLevel" new_level: String, 6 "TriggerType" trigger_type: String,
    7 "CreatedAt" created_at: String, 8 "StartedAt" started_at: String, 9 "EndedAt" ended_at: String
} }

/// Describes cluster maintenance window and exclusions: `DescribeClusterMaintenanceWindowAndExclusions` of `tke`
/// 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterMaintenanceWindowAndExclusions>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
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
    Offset "Offset", "MaintenanceWindowAndExclusions" maintenance_window_and_exclusions, total "TotalCount" }

/// Response of [`DescribeClusterMaintenanceWindowAndExclusions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterMaintenanceWindowAndExclusionsOutput {
    pub maintenance_window_and_exclusions: Vec<MaintenanceWindowAndExclusion>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterMaintenanceWindowAndExclusionsOutput {
    0 "MaintenanceWindowAndExclusions" maintenance_window_and_exclusions: Vec<MaintenanceWindowAndExclusion>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeClusterMaintenanceWindowAndExclusions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaintenanceWindowAndExclusion {
    pub maintenance_time: Option<String>,
    pub duration: Option<i64>,
    pub cluster_id: Option<String>,
    pub day_of_week: Vec<String>,
    pub region: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_version: Option<String>,
    pub exclusions: Vec<MaintenanceExclusion>,
}
model! { MaintenanceWindowAndExclusion {
    0 "MaintenanceTime" maintenance_time: String, 1 "Duration" duration: i64, 2 "ClusterID" cluster_id: String,
    3 "DayOfWeek" day_of_week: Vec<String>, 4 "Region" region: String, 5 "ClusterName" cluster_name: String,
    6 "ClusterVersion" cluster_version: String, 7 "Exclusions" exclusions: Vec<MaintenanceExclusion>
} }

/// Describes cluster node pool detail: `DescribeClusterNodePoolDetail` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterNodePoolDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_NODE_POOL_QUERY_FAILED`], [`codes::INTERNAL_ERROR_CLUSTER_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetail {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_pool_id: String,
}
operation! { DescribeClusterNodePoolDetail(cluster_id: String, node_pool_id: String)
    "DescribeClusterNodePoolDetail" -> DescribeClusterNodePoolDetailOutput {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id
} }

/// Response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolDetailOutput {
    pub node_pool: Option<NodePool>,
}
model! { DescribeClusterNodePoolDetailOutput {
    0 "NodePool" node_pool: NodePool
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodePool {
    pub node_pool_id: Option<String>,
    pub name: Option<String>,
    pub cluster_instance_id: Option<String>,
    /// State: `creating`, `normal`, `updating`, `deleting` or `deleted`.
    pub life_state: Option<String>,
    pub launch_configuration_id: Option<String>,
    pub autoscaling_group_id: Option<String>,
    pub labels: Vec<Label>,
    pub taints: Vec<Taint>,
    pub annotations: Vec<AnnotationValue>,
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
    /// Secret.
    pub user_script: Option<Secret>,
    pub tags: Vec<Tag>,
    pub deletion_protection: Option<bool>,
    pub extra_args: Option<InstanceExtraArgs>,
    pub gpu_args: Option<GPUArgs>,
    pub docker_graph_path: Option<String>,
    pub data_disks: Vec<DataDisk>,
    pub unschedulable: Option<i64>,
    /// Secret.
    pub pre_start_user_script: Option<Secret>,
}
model! { NodePool {
    0 "NodePoolId" node_pool_id: String, 1 "Name" name: String, 2 "ClusterInstanceId" cluster_instance_id: String,
    3 "LifeState" life_state: String, 4 "LaunchConfigurationId" launch_configuration_id: String,
    5 "AutoscalingGroupId" autoscaling_group_id: String, 6 "Labels" labels: Vec<Label>, 7 "Taints" taints: Vec<Taint>,
    8 "Annotations" annotations: Vec<AnnotationValue>, 9 "NodeCountSummary" node_count_summary: NodeCountSummary,
    10 "AutoscalingGroupStatus" autoscaling_group_status: String, 11 "MaxNodesNum" max_nodes_num: i64,
    12 "MinNodesNum" min_nodes_num: i64, 13 "DesiredNodesNum" desired_nodes_num: i64,
    14 "RuntimeConfig" runtime_config: RuntimeConfig, 15 "NodePoolOs" node_pool_os: String,
    16 "OsCustomizeType" os_customize_type: String, 17 "ImageId" image_id: String,
    18 "DesiredPodNum" desired_pod_num: i64, 19 "UserScript" user_script: Secret, 20 "Tags" tags: Vec<Tag>,
    21 "DeletionProtection" deletion_protection: bool, 22 "ExtraArgs" extra_args: InstanceExtraArgs,
    23 "GPUArgs" gpu_args: GPUArgs, 24 "DockerGraphPath" docker_graph_path: String,
    25 "DataDisks" data_disks: Vec<DataDisk>, 26 "Unschedulable" unschedulable: i64,
    27 "PreStartUserScript" pre_start_user_script: Secret
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeCountSummary {
    pub manually_added: Option<ManuallyAdded>,
    pub autoscaling_added: Option<AutoscalingAdded>,
}
model! { NodeCountSummary {
    0 "ManuallyAdded" manually_added: ManuallyAdded, 1 "AutoscalingAdded" autoscaling_added: AutoscalingAdded
} }

/// In the response of [`DescribeClusterNodePoolDetail`].
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

/// In the response of [`DescribeClusterNodePoolDetail`].
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

/// In the request of [`DescribeClusterNodePoolDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuntimeConfig {
    pub runtime_type: Option<String>,
    pub runtime_version: Option<String>,
}
input! { RuntimeConfig() {
    0 "RuntimeType" runtime_type: String, 1 "RuntimeVersion" runtime_version: String
} }

/// Describes cluster node pools: `DescribeClusterNodePools` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterNodePools>.
///
/// Errors: [`codes::FAILED_OPERATION_NODE_POOL_QUERY_FAILED`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePools {
    /// Required.
    pub cluster_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeClusterNodePools(cluster_id: String) "DescribeClusterNodePools" -> DescribeClusterNodePoolsOutput {
    0 "ClusterId" cluster_id, 1 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeClusterNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodePoolsOutput {
    pub node_pool_set: Vec<NodePool>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterNodePoolsOutput {
    0 "NodePoolSet" node_pool_set: Vec<NodePool>, 1 "TotalCount" total_count: i64
} }

/// Describes cluster pending releases: `DescribeClusterPendingReleases` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterPendingReleases>.
///
/// Errors: [`codes::FAILED_OPERATION_MARKET_GET_AUTH_FAILED`], [`codes::FAILED_OPERATION_MARKET_RELEASE_OPERATION`],
/// [`codes::INTERNAL_ERROR_MARKET_GET_AUTH_FAILED`], [`codes::INTERNAL_ERROR_MARKET_INTERNAL_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_MARKET_RELEASE_OPERATION`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterPendingReleases {
    /// Required.
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

/// Response of [`DescribeClusterPendingReleases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterPendingReleasesOutput {
    pub release_set: Vec<PendingRelease>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeClusterPendingReleasesOutput {
    0 "ReleaseSet" release_set: Vec<PendingRelease>, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Total" total: i64
} }

/// Describes cluster release details: `DescribeClusterReleaseDetails` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterReleaseDetails>.
///
/// Errors: [`codes::FAILED_OPERATION_MARKET_GET_AUTH_FAILED`], [`codes::FAILED_OPERATION_MARKET_RELEASE_OPERATION`],
/// [`codes::INTERNAL_ERROR_MARKET_GET_AUTH_FAILED`], [`codes::INTERNAL_ERROR_MARKET_INTERNAL_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_MARKET_RELEASE_OPERATION`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterReleaseDetails {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub namespace: String,
    pub cluster_type: Option<String>,
}
operation! { DescribeClusterReleaseDetails(cluster_id: String, name: String, namespace: String)
    "DescribeClusterReleaseDetails" -> DescribeClusterReleaseDetailsOutput {
    0 "ClusterId" cluster_id, 1 "Name" name, 2 "Namespace" namespace, 3 "ClusterType" cluster_type: String
} }

/// Response of [`DescribeClusterReleaseDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterReleaseDetailsOutput {
    pub release: Option<ReleaseDetails>,
}
model! { DescribeClusterReleaseDetailsOutput {
    0 "Release" release: ReleaseDetails
} }

/// In the response of [`DescribeClusterReleaseDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseDetails {
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub version: Option<i64>,
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
    0 "Name" name: String, 1 "Namespace" namespace: String, 2 "Version" version: i64, 3 "Status" status: String,
    4 "Description" description: String, 5 "Notes" notes: String, 6 "Config" config: String,
    7 "Manifest" manifest: String, 8 "ChartVersion" chart_version: String, 9 "ChartName" chart_name: String,
    10 "ChartDescription" chart_description: String, 11 "AppVersion" app_version: String,
    12 "FirstDeployedTime" first_deployed_time: String, 13 "LastDeployedTime" last_deployed_time: String,
    14 "ComputedValues" computed_values: String, 15 "ChartFrom" chart_from: String, 16 "ChartURL" chart_url: String,
    17 "Resources" resources: String
} }

/// Describes cluster release history: `DescribeClusterReleaseHistory` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterReleaseHistory>.
///
/// Errors: [`codes::FAILED_OPERATION_MARKET_GET_AUTH_FAILED`], [`codes::FAILED_OPERATION_MARKET_RELEASE_OPERATION`],
/// [`codes::INTERNAL_ERROR_MARKET_GET_AUTH_FAILED`], [`codes::INTERNAL_ERROR_MARKET_INTERNAL_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_MARKET_RELEASE_OPERATION`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterReleaseHistory {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub namespace: String,
    pub cluster_type: Option<String>,
}
operation! { DescribeClusterReleaseHistory(cluster_id: String, name: String, namespace: String)
    "DescribeClusterReleaseHistory" -> DescribeClusterReleaseHistoryOutput {
    0 "ClusterId" cluster_id, 1 "Name" name, 2 "Namespace" namespace, 3 "ClusterType" cluster_type: String
} }

/// Response of [`DescribeClusterReleaseHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterReleaseHistoryOutput {
    pub release_history_set: Vec<ReleaseHistory>,
    pub total: Option<i64>,
}
model! { DescribeClusterReleaseHistoryOutput {
    0 "ReleaseHistorySet" release_history_set: Vec<ReleaseHistory>, 1 "Total" total: i64
} }

/// In the response of [`DescribeClusterReleaseHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseHistory {
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub revision: Option<i64>,
    pub status: Option<String>,
    pub chart: Option<String>,
    pub app_version: Option<String>,
    pub updated_time: Option<String>,
    pub description: Option<String>,
}
model! { ReleaseHistory {
    0 "Name" name: String, 1 "Namespace" namespace: String, 2 "Revision" revision: i64, 3 "Status" status: String,
    4 "Chart" chart: String, 5 "AppVersion" app_version: String, 6 "UpdatedTime" updated_time: String,
    7 "Description" description: String
} }

/// Describes cluster releases: `DescribeClusterReleases` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterReleases>.
///
/// Errors: [`codes::FAILED_OPERATION_MARKET_GET_AUTH_FAILED`], [`codes::FAILED_OPERATION_MARKET_RELEASE_OPERATION`],
/// [`codes::INTERNAL_ERROR_MARKET_GET_AUTH_FAILED`], [`codes::INTERNAL_ERROR_MARKET_INTERNAL_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_MARKET_RELEASE_OPERATION`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterReleases {
    /// Required.
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

/// Response of [`DescribeClusterReleases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterReleasesOutput {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub release_set: Vec<Release>,
    pub total: Option<i64>,
}
model! { DescribeClusterReleasesOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "ReleaseSet" release_set: Vec<Release>, 3 "Total" total: i64
} }

/// In the response of [`DescribeClusterReleases`].
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
    0 "Name" name: String, 1 "Namespace" namespace: String, 2 "Revision" revision: String, 3 "Status" status: String,
    4 "ChartName" chart_name: String, 5 "ChartVersion" chart_version: String, 6 "AppVersion" app_version: String,
    7 "UpdatedTime" updated_time: String, 8 "Description" description: String
} }

/// Describes cluster roll out sequence tags: `DescribeClusterRollOutSequenceTags` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterRollOutSequenceTags>.
///
/// Errors: [`codes::FAILED_OPERATION_MARKET_GET_AUTH_FAILED`], [`codes::FAILED_OPERATION_MARKET_RELEASE_OPERATION`],
/// [`codes::INTERNAL_ERROR_MARKET_GET_AUTH_FAILED`], [`codes::INTERNAL_ERROR_MARKET_INTERNAL_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_MARKET_RELEASE_OPERATION`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`], [`codes::UNKNOWN_PARAMETER`].
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
    Offset "Offset", "ClusterTags" cluster_tags, total "TotalCount" }

/// Response of [`DescribeClusterRollOutSequenceTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRollOutSequenceTagsOutput {
    pub cluster_tags: Vec<ClusterRollOutSequenceTag>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterRollOutSequenceTagsOutput {
    0 "ClusterTags" cluster_tags: Vec<ClusterRollOutSequenceTag>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeClusterRollOutSequenceTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterRollOutSequenceTag {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub tags: Vec<Tag>,
    pub region: Option<String>,
}
model! { ClusterRollOutSequenceTag {
    0 "ClusterID" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "Tags" tags: Vec<Tag>,
    3 "Region" region: String
} }

/// Describes cluster route tables: `DescribeClusterRouteTables` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterRouteTables>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRouteTables {}
operation! { DescribeClusterRouteTables() "DescribeClusterRouteTables" -> DescribeClusterRouteTablesOutput {} }

/// Response of [`DescribeClusterRouteTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRouteTablesOutput {
    pub total_count: Option<i64>,
    pub route_table_set: Vec<RouteTableInfo>,
}
model! { DescribeClusterRouteTablesOutput {
    0 "TotalCount" total_count: i64, 1 "RouteTableSet" route_table_set: Vec<RouteTableInfo>
} }

/// In the response of [`DescribeClusterRouteTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteTableInfo {
    pub route_table_name: Option<String>,
    pub route_table_cidr_block: Option<String>,
    pub vpc_id: Option<String>,
}
model! { RouteTableInfo {
    0 "RouteTableName" route_table_name: String, 1 "RouteTableCidrBlock" route_table_cidr_block: String,
    2 "VpcId" vpc_id: String
} }

/// Describes cluster routes: `DescribeClusterRoutes` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterRoutes>.
///
/// Errors: [`codes::FAILED_OPERATION_DB`], [`codes::INTERNAL_ERROR_DB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRoutes {
    /// Required.
    pub route_table_name: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeClusterRoutes(route_table_name: String) "DescribeClusterRoutes" -> DescribeClusterRoutesOutput {
    0 "RouteTableName" route_table_name, 1 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeClusterRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterRoutesOutput {
    pub total_count: Option<i64>,
    pub route_set: Vec<RouteInfo>,
}
model! { DescribeClusterRoutesOutput {
    0 "TotalCount" total_count: i64, 1 "RouteSet" route_set: Vec<RouteInfo>
} }

/// In the response of [`DescribeClusterRoutes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteInfo {
    pub route_table_name: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub gateway_ip: Option<String>,
}
model! { RouteInfo {
    0 "RouteTableName" route_table_name: String, 1 "DestinationCidrBlock" destination_cidr_block: String,
    2 "GatewayIp" gateway_ip: String
} }

/// Describes cluster scheduler policy: `DescribeClusterSchedulerPolicy` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterSchedulerPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_VERSION_NOT_SUPPORT`],
/// [`codes::FAILED_OPERATION_KUBERNETES_RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterSchedulerPolicy {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterSchedulerPolicy(cluster_id: String)
    "DescribeClusterSchedulerPolicy" -> DescribeClusterSchedulerPolicyOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeClusterSchedulerPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterSchedulerPolicyOutput {
    pub policy: Option<String>,
    pub scheduler_policy_config: Vec<SchedulerPolicyConfig>,
    pub client_connection: Option<ClientConnection>,
    pub extenders: Vec<Extenders>,
    pub high_performance: Option<bool>,
}
model! { DescribeClusterSchedulerPolicyOutput {
    0 "Policy" policy: String, 1 "SchedulerPolicyConfig" scheduler_policy_config: Vec<SchedulerPolicyConfig>,
    2 "ClientConnection" client_connection: ClientConnection, 3 "Extenders" extenders: Vec<Extenders>,
    4 "HighPerformance" high_performance: bool
} }

/// In the request of [`DescribeClusterSchedulerPolicy`].
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

/// In the request of [`DescribeClusterSchedulerPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchedulerPluginConfigs {
    pub name: Option<String>,
    pub args: Option<String>,
}
input! { SchedulerPluginConfigs() {
    0 "Name" name: String, 1 "Args" args: String
} }

/// In the request of [`DescribeClusterSchedulerPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginSet {
    pub enabled: Option<Vec<SchedulerPolicyPriority>>,
    pub disabled: Option<Vec<SchedulerPolicyPriority>>,
}
input! { PluginSet() {
    0 "Enabled" enabled: Vec<SchedulerPolicyPriority>, 1 "Disabled" disabled: Vec<SchedulerPolicyPriority>
} }

/// In the request of [`DescribeClusterSchedulerPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchedulerPolicyPriority {
    pub name: Option<String>,
    pub weight: Option<i64>,
}
input! { SchedulerPolicyPriority() {
    0 "Name" name: String, 1 "Weight" weight: i64
} }

/// In the request of [`DescribeClusterSchedulerPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientConnection {
    pub qps: Option<f64>,
    pub burst: Option<i64>,
}
input! { ClientConnection() {
    0 "QPS" qps: f64, 1 "Burst" burst: i64
} }

/// In the request of [`DescribeClusterSchedulerPolicy`].
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

/// In the request of [`DescribeClusterSchedulerPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtenderManagedResource {
    pub name: Option<String>,
    pub ignored_by_scheduler: Option<bool>,
}
input! { ExtenderManagedResource() {
    0 "Name" name: String, 1 "IgnoredByScheduler" ignored_by_scheduler: bool
} }

/// In the request of [`DescribeClusterSchedulerPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtenderClientConfig {
    pub service: Option<ServiceReference>,
}
input! { ExtenderClientConfig() {
    0 "Service" service: ServiceReference
} }

/// In the request of [`DescribeClusterSchedulerPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceReference {
    /// Required.
    pub namespace: Option<String>,
    /// Required.
    pub name: Option<String>,
    pub port: Option<i64>,
    pub path: Option<String>,
    pub scheme: Option<String>,
}
input! { ServiceReference(namespace: String, name: String) {
    0 "Namespace" namespace: String, 1 "Name" name: String, 2 "Port" port: i64, 3 "Path" path: String,
    4 "Scheme" scheme: String
} }

/// Describes cluster security: `DescribeClusterSecurity` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterSecurity>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`],
/// [`codes::FAILED_OPERATION_DB`], [`codes::FAILED_OPERATION_DB_RECORD_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_DEPRECATED_API`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::FAILED_OPERATION_LB_COMMON`], [`codes::INTERNAL_ERROR_ACCOUNT_USER_NOT_AUTHENTICATED`],
/// [`codes::INTERNAL_ERROR_COMPONENT_CLIENT_HTTP`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_DB_AFFECTIVED_ROWS`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_KUBE_COMMON`], [`codes::INTERNAL_ERROR_LB_COMMON`],
/// [`codes::INVALID_PARAMETER_CIDR_INVALID`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_KUBE_RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_CLUSTER_IN_ABNORMAL_STAT`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterSecurity {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterSecurity(cluster_id: String) "DescribeClusterSecurity" -> DescribeClusterSecurityOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeClusterSecurity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterSecurityOutput {
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub certification_authority: Option<String>,
    pub cluster_external_endpoint: Option<String>,
    pub domain: Option<String>,
    pub pgw_endpoint: Option<String>,
    pub security_policy: Vec<String>,
    /// Secret.
    pub kubeconfig: Option<Secret>,
    pub jns_gw_endpoint: Option<String>,
}
model! { DescribeClusterSecurityOutput {
    0 "UserName" user_name: String, 1 "Password" password: Secret,
    2 "CertificationAuthority" certification_authority: String,
    3 "ClusterExternalEndpoint" cluster_external_endpoint: String, 4 "Domain" domain: String,
    5 "PgwEndpoint" pgw_endpoint: String, 6 "SecurityPolicy" security_policy: Vec<String>,
    7 "Kubeconfig" kubeconfig: Secret, 8 "JnsGwEndpoint" jns_gw_endpoint: String
} }

/// Describes cluster status: `DescribeClusterStatus` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_NO_AUTH`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`], [`codes::FAILED_OPERATION_COMPONENT_CLINET_HTTP`],
/// [`codes::FAILED_OPERATION_PARAM`], [`codes::INTERNAL_ERROR_CAM_NO_AUTH`],
/// [`codes::INTERNAL_ERROR_COMPONENT_CLINET_HTTP`], [`codes::INTERNAL_ERROR_CVM_COMMON`],
/// [`codes::INTERNAL_ERROR_CVM_NOT_FOUND`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`], [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterStatus {
    pub cluster_ids: Option<Vec<String>>,
}
operation! { DescribeClusterStatus() "DescribeClusterStatus" -> DescribeClusterStatusOutput {
    0 "ClusterIds" cluster_ids: Vec<String>
} }

/// Response of [`DescribeClusterStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterStatusOutput {
    pub cluster_status_set: Vec<ClusterStatus>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterStatusOutput {
    0 "ClusterStatusSet" cluster_status_set: Vec<ClusterStatus>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeClusterStatus`].
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
    0 "ClusterId" cluster_id: String, 1 "ClusterState" cluster_state: String,
    2 "ClusterInstanceState" cluster_instance_state: String, 3 "ClusterBMonitor" cluster_b_monitor: bool,
    4 "ClusterInitNodeNum" cluster_init_node_num: i64, 5 "ClusterRunningNodeNum" cluster_running_node_num: i64,
    6 "ClusterFailedNodeNum" cluster_failed_node_num: i64, 7 "ClusterClosedNodeNum" cluster_closed_node_num: i64,
    8 "ClusterClosingNodeNum" cluster_closing_node_num: i64,
    9 "ClusterDeletionProtection" cluster_deletion_protection: bool,
    10 "ClusterAuditEnabled" cluster_audit_enabled: bool
} }

/// Describes cluster virtual node: `DescribeClusterVirtualNode` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterVirtualNode>.
///
/// Errors: [`codes::FAILED_OPERATION_KUBERNETES_LIST_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_KUBERNETES_LIST_OPERATION_ERROR`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterVirtualNode {
    /// Required.
    pub cluster_id: String,
    pub node_pool_id: Option<String>,
    pub node_names: Option<Vec<String>>,
}
operation! { DescribeClusterVirtualNode(cluster_id: String)
    "DescribeClusterVirtualNode" -> DescribeClusterVirtualNodeOutput {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id: String, 2 "NodeNames" node_names: Vec<String>
} }

/// Response of [`DescribeClusterVirtualNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterVirtualNodeOutput {
    pub nodes: Vec<VirtualNode>,
    pub total_count: Option<i64>,
}
model! { DescribeClusterVirtualNodeOutput {
    0 "Nodes" nodes: Vec<VirtualNode>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeClusterVirtualNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualNode {
    pub name: Option<String>,
    pub subnet_id: Option<String>,
    pub phase: Option<String>,
    pub created_time: Option<String>,
}
model! { VirtualNode {
    0 "Name" name: String, 1 "SubnetId" subnet_id: String, 2 "Phase" phase: String, 3 "CreatedTime" created_time: String
} }

/// Describes cluster virtual node pools: `DescribeClusterVirtualNodePools` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusterVirtualNodePools>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterVirtualNodePools {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterVirtualNodePools(cluster_id: String)
    "DescribeClusterVirtualNodePools" -> DescribeClusterVirtualNodePoolsOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeClusterVirtualNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterVirtualNodePoolsOutput {
    pub total_count: Option<i64>,
    pub node_pool_set: Vec<VirtualNodePool>,
}
model! { DescribeClusterVirtualNodePoolsOutput {
    0 "TotalCount" total_count: i64, 1 "NodePoolSet" node_pool_set: Vec<VirtualNodePool>
} }

/// In the response of [`DescribeClusterVirtualNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualNodePool {
    pub node_pool_id: Option<String>,
    pub subnet_ids: Vec<String>,
    pub name: Option<String>,
    pub life_state: Option<String>,
    pub labels: Vec<Label>,
    pub taints: Vec<Taint>,
    pub subnet_allocation_policy: Option<SubnetAllocationPolicy>,
}
model! { VirtualNodePool {
    0 "NodePoolId" node_pool_id: String, 1 "SubnetIds" subnet_ids: Vec<String>, 2 "Name" name: String,
    3 "LifeState" life_state: String, 4 "Labels" labels: Vec<Label>, 5 "Taints" taints: Vec<Taint>,
    6 "SubnetAllocationPolicy" subnet_allocation_policy: SubnetAllocationPolicy
} }

/// Returns clusters with their version, network, number of nodes and state.
///
/// `DescribeClusters` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeClusters>.
///
/// Errors: [`codes::FAILED_OPERATION_UNEXPECTED_ERROR`], [`codes::INTERNAL_ERROR_CAM_NO_AUTH`],
/// [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DB_AFFECTIVED_ROWS`],
/// [`codes::INTERNAL_ERROR_QUOTA_MAX_CLS_LIMIT`], [`codes::INTERNAL_ERROR_QUOTA_MAX_NOD_LIMIT`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`], [`codes::UNSUPPORTED_OPERATION`].
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
}
model! { DescribeClustersOutput {
    0 "TotalCount" total_count: i64, 1 "Clusters" clusters: Vec<Cluster>
} }

/// In the response of [`DescribeClusters`].
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
    pub cluster_node_num: Option<i64>,
    pub project_id: Option<i64>,
    pub tag_specification: Vec<TagSpecification>,
    /// State, such as `Creating`, `Running`, `Scaling`, `Upgrading`, `Deleting`, `Isolated` or `Abnormal`.
    pub cluster_status: Option<String>,
    pub property: Option<String>,
    pub cluster_mater_node_num: Option<i64>,
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
    pub cluster_etcd_node_num: Option<i64>,
    pub cdc_id: Option<String>,
    pub is_high_availability: Option<bool>,
    pub cluster_category: Option<String>,
    pub security_mode_config: Option<SecurityModeConfig>,
}
model! { Cluster {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String,
    2 "ClusterDescription" cluster_description: String, 3 "ClusterVersion" cluster_version: String,
    4 "ClusterOs" cluster_os: String, 5 "ClusterType" cluster_type: String,
    6 "ClusterNetworkSettings" cluster_network_settings: ClusterNetworkSettings,
    7 "ClusterNodeNum" cluster_node_num: i64, 8 "ProjectId" project_id: i64,
    9 "TagSpecification" tag_specification: Vec<TagSpecification>, 10 "ClusterStatus" cluster_status: String,
    11 "Property" property: String, 12 "ClusterMaterNodeNum" cluster_mater_node_num: i64, 13 "ImageId" image_id: String,
    14 "OsCustomizeType" os_customize_type: String, 15 "ContainerRuntime" container_runtime: String,
    16 "CreatedTime" created_time: String, 17 "DeletionProtection" deletion_protection: bool,
    18 "EnableExternalNode" enable_external_node: bool, 19 "ClusterLevel" cluster_level: String,
    20 "AutoUpgradeClusterLevel" auto_upgrade_cluster_level: bool, 21 "QGPUShareEnable" qgpu_share_enable: bool,
    22 "RuntimeVersion" runtime_version: String, 23 "ClusterEtcdNodeNum" cluster_etcd_node_num: i64,
    24 "CdcId" cdc_id: String, 25 "IsHighAvailability" is_high_availability: bool,
    26 "ClusterCategory" cluster_category: String, 27 "SecurityModeConfig" security_mode_config: SecurityModeConfig
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterNetworkSettings {
    pub cluster_cidr: Option<String>,
    pub ignore_cluster_cidr_conflict: Option<bool>,
    pub max_node_pod_num: Option<i64>,
    pub max_cluster_service_num: Option<i64>,
    pub ipvs: Option<bool>,
    pub vpc_id: Option<String>,
    pub cni: Option<bool>,
    pub kube_proxy_mode: Option<String>,
    pub service_cidr: Option<String>,
    pub subnets: Vec<String>,
    pub ignore_service_cidr_conflict: Option<bool>,
    pub is_dual_stack: Option<bool>,
    pub ipv6_service_cidr: Option<String>,
    pub cilium_mode: Option<String>,
    pub subnet_id: Option<String>,
    pub data_plane_v2: Option<bool>,
}
model! { ClusterNetworkSettings {
    0 "ClusterCIDR" cluster_cidr: String, 1 "IgnoreClusterCIDRConflict" ignore_cluster_cidr_conflict: bool,
    2 "MaxNodePodNum" max_node_pod_num: i64, 3 "MaxClusterServiceNum" max_cluster_service_num: i64, 4 "Ipvs" ipvs: bool,
    5 "VpcId" vpc_id: String, 6 "Cni" cni: bool, 7 "KubeProxyMode" kube_proxy_mode: String,
    8 "ServiceCIDR" service_cidr: String, 9 "Subnets" subnets: Vec<String>,
    10 "IgnoreServiceCIDRConflict" ignore_service_cidr_conflict: bool, 11 "IsDualStack" is_dual_stack: bool,
    12 "Ipv6ServiceCIDR" ipv6_service_cidr: String, 13 "CiliumMode" cilium_mode: String,
    14 "SubnetId" subnet_id: String, 15 "DataPlaneV2" data_plane_v2: bool
} }

/// Describes control plane logs: `DescribeControlPlaneLogs` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeControlPlaneLogs>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_NOT_FOUND`], [`codes::FAILED_OPERATION_KUBERNETES_CLIENT_BUILD_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_GET_OPERATION_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_LIST_OPERATION_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeControlPlaneLogs {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cluster_type: String,
}
operation! { DescribeControlPlaneLogs(cluster_id: String, cluster_type: String)
    "DescribeControlPlaneLogs" -> DescribeControlPlaneLogsOutput {
    0 "ClusterId" cluster_id, 1 "ClusterType" cluster_type
} }

/// Response of [`DescribeControlPlaneLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeControlPlaneLogsOutput {
    pub details: Vec<ComponentLogConfig>,
}
model! { DescribeControlPlaneLogsOutput {
    0 "Details" details: Vec<ComponentLogConfig>
} }

/// In the request of [`DescribeControlPlaneLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ComponentLogConfig {
    /// Required.
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

/// Describes ecm instances: `DescribeECMInstances` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeECMInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeECMInstances {
    /// Required.
    pub cluster_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeECMInstances(cluster_id: String) "DescribeECMInstances" -> DescribeECMInstancesOutput {
    0 "ClusterID" cluster_id, 1 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeECMInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeECMInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_info_set: Vec<String>,
}
model! { DescribeECMInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceInfoSet" instance_info_set: Vec<String>
} }

/// Describes eks cluster credential: `DescribeEKSClusterCredential` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeEKSClusterCredential>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEKSClusterCredential {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeEKSClusterCredential(cluster_id: String)
    "DescribeEKSClusterCredential" -> DescribeEKSClusterCredentialOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeEKSClusterCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEKSClusterCredentialOutput {
    pub addresses: Vec<IPAddress>,
    pub credential: Option<ClusterCredential>,
    pub public_lb: Option<ClusterPublicLB>,
    pub internal_lb: Option<ClusterInternalLB>,
    pub proxy_lb: Option<bool>,
    /// Secret.
    pub kubeconfig: Option<Secret>,
}
model! { DescribeEKSClusterCredentialOutput {
    0 "Addresses" addresses: Vec<IPAddress>, 1 "Credential" credential: ClusterCredential,
    2 "PublicLB" public_lb: ClusterPublicLB, 3 "InternalLB" internal_lb: ClusterInternalLB, 4 "ProxyLB" proxy_lb: bool,
    5 "Kubeconfig" kubeconfig: Secret
} }

/// In the response of [`DescribeEKSClusterCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPAddress {
    pub r#type: Option<String>,
    pub ip: Option<String>,
    pub port: Option<i64>,
}
model! { IPAddress {
    0 "Type" r#type: String, 1 "Ip" ip: String, 2 "Port" port: i64
} }

/// In the response of [`DescribeEKSClusterCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterCredential {
    pub ca_cert: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
}
model! { ClusterCredential {
    0 "CACert" ca_cert: String, 1 "Token" token: Secret
} }

/// In the request of [`DescribeEKSClusterCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterPublicLB {
    /// Required.
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

/// In the request of [`DescribeEKSClusterCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterInternalLB {
    /// Required.
    pub enabled: Option<bool>,
    pub subnet_id: Option<String>,
}
input! { ClusterInternalLB(enabled: bool) {
    0 "Enabled" enabled: bool, 1 "SubnetId" subnet_id: String
} }

/// Describes eks clusters: `DescribeEKSClusters` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeEKSClusters>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEKSClusters {
    pub cluster_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeEKSClusters() "DescribeEKSClusters" -> DescribeEKSClustersOutput {
    0 "ClusterIds" cluster_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeEKSClusters: EksCluster = Offset "Offset", "Clusters" clusters, total "TotalCount" }

/// Response of [`DescribeEKSClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEKSClustersOutput {
    pub total_count: Option<i64>,
    pub clusters: Vec<EksCluster>,
}
model! { DescribeEKSClustersOutput {
    0 "TotalCount" total_count: i64, 1 "Clusters" clusters: Vec<EksCluster>
} }

/// In the response of [`DescribeEKSClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EksCluster {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_ids: Vec<String>,
    pub k8s_version: Option<String>,
    pub status: Option<String>,
    pub cluster_desc: Option<String>,
    pub created_time: Option<String>,
    pub service_subnet_id: Option<String>,
    pub dns_servers: Vec<DnsServerConf>,
    pub need_delete_cbs: Option<bool>,
    pub enable_vpc_core_dns: Option<bool>,
    pub tag_specification: Vec<TagSpecification>,
}
model! { EksCluster {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "VpcId" vpc_id: String,
    3 "SubnetIds" subnet_ids: Vec<String>, 4 "K8SVersion" k8s_version: String, 5 "Status" status: String,
    6 "ClusterDesc" cluster_desc: String, 7 "CreatedTime" created_time: String,
    8 "ServiceSubnetId" service_subnet_id: String, 9 "DnsServers" dns_servers: Vec<DnsServerConf>,
    10 "NeedDeleteCbs" need_delete_cbs: bool, 11 "EnableVpcCoreDNS" enable_vpc_core_dns: bool,
    12 "TagSpecification" tag_specification: Vec<TagSpecification>
} }

/// Describes eks container instance event: `DescribeEKSContainerInstanceEvent` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeEKSContainerInstanceEvent>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEKSContainerInstanceEvent {
    /// Required.
    pub eks_ci_id: String,
    pub limit: Option<i64>,
}
operation! { DescribeEKSContainerInstanceEvent(eks_ci_id: String)
    "DescribeEKSContainerInstanceEvent" -> DescribeEKSContainerInstanceEventOutput {
    0 "EksCiId" eks_ci_id, 1 "Limit" limit: i64
} }

/// Response of [`DescribeEKSContainerInstanceEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEKSContainerInstanceEventOutput {
    pub events: Vec<Event>,
    pub eks_ci_id: Option<String>,
}
model! { DescribeEKSContainerInstanceEventOutput {
    0 "Events" events: Vec<Event>, 1 "EksCiId" eks_ci_id: String
} }

/// In the response of [`DescribeEKSContainerInstanceEvent`].
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
    0 "PodName" pod_name: String, 1 "Reason" reason: String, 2 "Type" r#type: String, 3 "Count" count: i64,
    4 "FirstTimestamp" first_timestamp: String, 5 "LastTimestamp" last_timestamp: String, 6 "Message" message: String
} }

/// Describes eks container instance regions: `DescribeEKSContainerInstanceRegions` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeEKSContainerInstanceRegions>.
///
/// Errors: [`codes::INTERNAL_ERROR_ACCOUNT_USER_NOT_AUTHENTICATED`], [`codes::INTERNAL_ERROR_CAM_NO_AUTH`],
/// [`codes::INTERNAL_ERROR_DB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEKSContainerInstanceRegions {}
operation! { DescribeEKSContainerInstanceRegions()
    "DescribeEKSContainerInstanceRegions" -> DescribeEKSContainerInstanceRegionsOutput {} }

/// Response of [`DescribeEKSContainerInstanceRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEKSContainerInstanceRegionsOutput {
    pub regions: Vec<EksCiRegionInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeEKSContainerInstanceRegionsOutput {
    0 "Regions" regions: Vec<EksCiRegionInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEKSContainerInstanceRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EksCiRegionInfo {
    pub alias: Option<String>,
    pub region_name: Option<String>,
    pub region_id: Option<i64>,
}
model! { EksCiRegionInfo {
    0 "Alias" alias: String, 1 "RegionName" region_name: String, 2 "RegionId" region_id: i64
} }

/// Describes eks container instances: `DescribeEKSContainerInstances` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeEKSContainerInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_RBAC_FORBIDDEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEKSContainerInstances {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub eks_ci_ids: Option<Vec<String>>,
}
operation! { DescribeEKSContainerInstances() "DescribeEKSContainerInstances" -> DescribeEKSContainerInstancesOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>, 3 "EksCiIds" eks_ci_ids: Vec<String>
} }
paged! { DescribeEKSContainerInstances: EksCi = Offset "Offset", "EksCis" eks_cis, total "TotalCount" }

/// Response of [`DescribeEKSContainerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEKSContainerInstancesOutput {
    pub total_count: Option<i64>,
    pub eks_cis: Vec<EksCi>,
}
model! { DescribeEKSContainerInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "EksCis" eks_cis: Vec<EksCi>
} }

/// In the response of [`DescribeEKSContainerInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EksCi {
    pub auto_created_eip_id: Option<String>,
    pub cam_role_name: Option<String>,
    pub containers: Vec<Container>,
    pub cpu: Option<f64>,
    pub cpu_type: Option<String>,
    pub creation_time: Option<String>,
    pub eip_address: Option<String>,
    pub eks_ci_id: Option<String>,
    pub eks_ci_name: Option<String>,
    pub eks_ci_volume: Option<EksCiVolume>,
    pub gpu_count: Option<i64>,
    pub gpu_type: Option<String>,
    pub init_containers: Vec<Container>,
    pub memory: Option<f64>,
    pub persist_status: Option<bool>,
    pub private_ip: Option<String>,
    pub restart_policy: Option<String>,
    pub security_context: Option<SecurityContext>,
    pub security_group_ids: Vec<String>,
    pub status: Option<String>,
    pub subnet_id: Option<String>,
    pub succeeded_time: Option<String>,
    pub vpc_id: Option<String>,
}
model! { EksCi {
    0 "AutoCreatedEipId" auto_created_eip_id: String, 1 "CamRoleName" cam_role_name: String,
    2 "Containers" containers: Vec<Container>, 3 "Cpu" cpu: f64, 4 "CpuType" cpu_type: String,
    5 "CreationTime" creation_time: String, 6 "EipAddress" eip_address: String, 7 "EksCiId" eks_ci_id: String,
    8 "EksCiName" eks_ci_name: String, 9 "EksCiVolume" eks_ci_volume: EksCiVolume, 10 "GpuCount" gpu_count: i64,
    11 "GpuType" gpu_type: String, 12 "InitContainers" init_containers: Vec<Container>, 13 "Memory" memory: f64,
    14 "PersistStatus" persist_status: bool, 15 "PrivateIp" private_ip: String,
    16 "RestartPolicy" restart_policy: String, 17 "SecurityContext" security_context: SecurityContext,
    18 "SecurityGroupIds" security_group_ids: Vec<String>, 19 "Status" status: String, 20 "SubnetId" subnet_id: String,
    21 "SucceededTime" succeeded_time: String, 22 "VpcId" vpc_id: String
} }

/// Describes edge available extra args: `DescribeEdgeAvailableExtraArgs` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeEdgeAvailableExtraArgs>.
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeAvailableExtraArgs {
    pub cluster_version: Option<String>,
}
operation! { DescribeEdgeAvailableExtraArgs() "DescribeEdgeAvailableExtraArgs" -> DescribeEdgeAvailableExtraArgsOutput {
    0 "ClusterVersion" cluster_version: String
} }

/// Response of [`DescribeEdgeAvailableExtraArgs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeAvailableExtraArgsOutput {
    pub cluster_version: Option<String>,
    pub available_extra_args: Option<EdgeAvailableExtraArgs>,
}
model! { DescribeEdgeAvailableExtraArgsOutput {
    0 "ClusterVersion" cluster_version: String, 1 "AvailableExtraArgs" available_extra_args: EdgeAvailableExtraArgs
} }

/// In the response of [`DescribeEdgeAvailableExtraArgs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeAvailableExtraArgs {
    pub kube_api_server: Vec<EdgeArgsFlag>,
    pub kube_controller_manager: Vec<EdgeArgsFlag>,
    pub kube_scheduler: Vec<EdgeArgsFlag>,
    pub kubelet: Vec<EdgeArgsFlag>,
}
model! { EdgeAvailableExtraArgs {
    0 "KubeAPIServer" kube_api_server: Vec<EdgeArgsFlag>,
    1 "KubeControllerManager" kube_controller_manager: Vec<EdgeArgsFlag>,
    2 "KubeScheduler" kube_scheduler: Vec<EdgeArgsFlag>, 3 "Kubelet" kubelet: Vec<EdgeArgsFlag>
} }

/// In the response of [`DescribeEdgeAvailableExtraArgs`].
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
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Usage" usage: String, 3 "Default" default: String,
    4 "Constraint" constraint: String
} }

/// Describes edge cvm instances: `DescribeEdgeCVMInstances` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeEdgeCVMInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeCVMInstances {
    /// Required.
    pub cluster_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeEdgeCVMInstances(cluster_id: String) "DescribeEdgeCVMInstances" -> DescribeEdgeCVMInstancesOutput {
    0 "ClusterID" cluster_id, 1 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeEdgeCVMInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeCVMInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_info_set: Vec<String>,
}
model! { DescribeEdgeCVMInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceInfoSet" instance_info_set: Vec<String>
} }

/// Describes edge cluster extra args: `DescribeEdgeClusterExtraArgs` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeEdgeClusterExtraArgs>.
///
/// Errors: [`codes::INTERNAL_ERROR_CLUSTER_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeClusterExtraArgs {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeEdgeClusterExtraArgs(cluster_id: String)
    "DescribeEdgeClusterExtraArgs" -> DescribeEdgeClusterExtraArgsOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeEdgeClusterExtraArgs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeClusterExtraArgsOutput {
    pub cluster_extra_args: Option<EdgeClusterExtraArgs>,
}
model! { DescribeEdgeClusterExtraArgsOutput {
    0 "ClusterExtraArgs" cluster_extra_args: EdgeClusterExtraArgs
} }

/// Describes edge cluster instances: `DescribeEdgeClusterInstances` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeEdgeClusterInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeClusterInstances {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeEdgeClusterInstances(cluster_id: String, limit: i64, offset: i64)
    "DescribeEdgeClusterInstances" -> DescribeEdgeClusterInstancesOutput {
    0 "ClusterID" cluster_id, 1 "Limit" limit, 2 "Offset" offset, 3 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeEdgeClusterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeClusterInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_info_set: Option<String>,
}
model! { DescribeEdgeClusterInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceInfoSet" instance_info_set: String
} }

/// Describes edge cluster upgrade info: `DescribeEdgeClusterUpgradeInfo` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeEdgeClusterUpgradeInfo>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeClusterUpgradeInfo {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub edge_version: String,
}
operation! { DescribeEdgeClusterUpgradeInfo(cluster_id: String, edge_version: String)
    "DescribeEdgeClusterUpgradeInfo" -> DescribeEdgeClusterUpgradeInfoOutput {
    0 "ClusterId" cluster_id, 1 "EdgeVersion" edge_version
} }

/// Response of [`DescribeEdgeClusterUpgradeInfo`].
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
    0 "ComponentVersion" component_version: String, 1 "EdgeVersionCurrent" edge_version_current: String,
    2 "RegistryPrefix" registry_prefix: String, 3 "ClusterUpgradeStatus" cluster_upgrade_status: String,
    4 "ClusterUpgradeStatusReason" cluster_upgrade_status_reason: String
} }

/// Describes edge log switches: `DescribeEdgeLogSwitches` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeEdgeLogSwitches>.
///
/// Errors: [`codes::FAILED_OPERATION_RBAC_FORBIDDEN`], [`codes::INTERNAL_ERROR_KUBERNETES_CLIENT_BUILD_ERROR`],
/// [`codes::INTERNAL_ERROR_KUBERNETES_GET_OPERATION_ERROR`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeLogSwitches {
    /// Required.
    pub cluster_ids: Vec<String>,
}
operation! { DescribeEdgeLogSwitches(cluster_ids: Vec<String>)
    "DescribeEdgeLogSwitches" -> DescribeEdgeLogSwitchesOutput {
    0 "ClusterIds" cluster_ids
} }

/// Response of [`DescribeEdgeLogSwitches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEdgeLogSwitchesOutput {
    pub switch_set: Vec<String>,
}
model! { DescribeEdgeLogSwitchesOutput {
    0 "SwitchSet" switch_set: Vec<String>
} }

/// Describes eks container instance log: `DescribeEksContainerInstanceLog` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeEksContainerInstanceLog>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::INTERNAL_ERROR_CONTAINER_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_EKS_CONTAINER_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEksContainerInstanceLog {
    /// Required.
    pub eks_ci_id: String,
    pub container_name: Option<String>,
    pub tail: Option<i64>,
    pub start_time: Option<String>,
    pub previous: Option<bool>,
    pub since_seconds: Option<i64>,
    pub limit_bytes: Option<i64>,
}
operation! { DescribeEksContainerInstanceLog(eks_ci_id: String)
    "DescribeEksContainerInstanceLog" -> DescribeEksContainerInstanceLogOutput {
    0 "EksCiId" eks_ci_id, 1 "ContainerName" container_name: String, 2 "Tail" tail: i64,
    3 "StartTime" start_time: String, 4 "Previous" previous: bool, 5 "SinceSeconds" since_seconds: i64,
    6 "LimitBytes" limit_bytes: i64
} }

/// Response of [`DescribeEksContainerInstanceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEksContainerInstanceLogOutput {
    pub container_name: Option<String>,
    pub log_content: Option<String>,
}
model! { DescribeEksContainerInstanceLogOutput {
    0 "ContainerName" container_name: String, 1 "LogContent" log_content: String
} }

/// Describes enable vpc cni progress: `DescribeEnableVpcCniProgress` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeEnableVpcCniProgress>.
///
/// Errors: [`codes::FAILED_OPERATION_ENABLE_VPCCNI_FAILED`], [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnableVpcCniProgress {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeEnableVpcCniProgress(cluster_id: String)
    "DescribeEnableVpcCniProgress" -> DescribeEnableVpcCniProgressOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeEnableVpcCniProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnableVpcCniProgressOutput {
    pub status: Option<String>,
    pub error_message: Option<String>,
}
model! { DescribeEnableVpcCniProgressOutput {
    0 "Status" status: String, 1 "ErrorMessage" error_message: String
} }

/// Describes encryption status: `DescribeEncryptionStatus` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeEncryptionStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_CLUSTER_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionStatus {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeEncryptionStatus(cluster_id: String) "DescribeEncryptionStatus" -> DescribeEncryptionStatusOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeEncryptionStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptionStatusOutput {
    pub status: Option<String>,
    pub error_msg: Option<String>,
}
model! { DescribeEncryptionStatusOutput {
    0 "Status" status: String, 1 "ErrorMsg" error_msg: String
} }

/// Describes existed instances: `DescribeExistedInstances` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeExistedInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_AS_COMMON`], [`codes::FAILED_OPERATION_CLUSTER_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_CLUSTER_STATE`], [`codes::FAILED_OPERATION_CVM_COMMON`], [`codes::FAILED_OPERATION_DB`],
/// [`codes::FAILED_OPERATION_PARAM`], [`codes::INTERNAL_ERROR_ACCOUNT_USER_NOT_AUTHENTICATED`],
/// [`codes::INTERNAL_ERROR_AS_COMMON`], [`codes::INTERNAL_ERROR_CLUSTER_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_CLUSTER_STATE`], [`codes::INTERNAL_ERROR_CREATE_MASTER_FAILED`],
/// [`codes::INTERNAL_ERROR_CVM_COMMON`], [`codes::INTERNAL_ERROR_CVM_NOT_FOUND`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_DB_AFFECTIVED_ROWS`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_IMAGE_ID_NOT_FOUND`], [`codes::INTERNAL_ERROR_INIT_MASTER_FAILED`],
/// [`codes::INTERNAL_ERROR_INVALID_PRIVATE_NETWORK_CIDR`], [`codes::INTERNAL_ERROR_OS_NOT_SUPPORT`],
/// [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`], [`codes::INTERNAL_ERROR_VPC_COMMON`],
/// [`codes::INTERNAL_ERROR_VPC_RECODR_NOT_FOUND`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExistedInstances {
    pub cluster_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub vague_ip_address: Option<String>,
    pub vague_instance_name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub ip_addresses: Option<Vec<String>>,
}
operation! { DescribeExistedInstances() "DescribeExistedInstances" -> DescribeExistedInstancesOutput {
    0 "ClusterId" cluster_id: String, 1 "InstanceIds" instance_ids: Vec<String>, 2 "Filters" filters: Vec<Filter>,
    3 "VagueIpAddress" vague_ip_address: String, 4 "VagueInstanceName" vague_instance_name: String,
    5 "Offset" offset: i64, 6 "Limit" limit: i64, 7 "IpAddresses" ip_addresses: Vec<String>
} }
paged! { DescribeExistedInstances: ExistedInstance =
    Offset "Offset", "ExistedInstanceSet" existed_instance_set, total "TotalCount" }

/// Response of [`DescribeExistedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExistedInstancesOutput {
    pub existed_instance_set: Vec<ExistedInstance>,
    pub total_count: Option<i64>,
}
model! { DescribeExistedInstancesOutput {
    0 "ExistedInstanceSet" existed_instance_set: Vec<ExistedInstance>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeExistedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExistedInstance {
    pub usable: Option<bool>,
    pub unusable_reason: Option<String>,
    pub already_in_cluster: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub private_ip_addresses: Vec<String>,
    pub public_ip_addresses: Vec<String>,
    pub created_time: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub os_name: Option<String>,
    pub instance_type: Option<String>,
    pub autoscaling_group_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub ipv6_addresses: Vec<String>,
}
model! { ExistedInstance {
    0 "Usable" usable: bool, 1 "UnusableReason" unusable_reason: String,
    2 "AlreadyInCluster" already_in_cluster: String, 3 "InstanceId" instance_id: String,
    4 "InstanceName" instance_name: String, 5 "PrivateIpAddresses" private_ip_addresses: Vec<String>,
    6 "PublicIpAddresses" public_ip_addresses: Vec<String>, 7 "CreatedTime" created_time: String, 8 "CPU" cpu: i64,
    9 "Memory" memory: i64, 10 "OsName" os_name: String, 11 "InstanceType" instance_type: String,
    12 "AutoscalingGroupId" autoscaling_group_id: String, 13 "InstanceChargeType" instance_charge_type: String,
    14 "IPv6Addresses" ipv6_addresses: Vec<String>
} }

/// Describes external node: `DescribeExternalNode` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeExternalNode>.
///
/// Errors: [`codes::FAILED_OPERATION_KUBERNETES_LIST_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_KUBERNETES_LIST_OPERATION_ERROR`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalNode {
    /// Required.
    pub cluster_id: String,
    pub node_pool_id: Option<String>,
    pub names: Option<Vec<String>>,
}
operation! { DescribeExternalNode(cluster_id: String) "DescribeExternalNode" -> DescribeExternalNodeOutput {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id: String, 2 "Names" names: Vec<String>
} }

/// Response of [`DescribeExternalNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalNodeOutput {
    pub nodes: Vec<ExternalNode>,
    pub total_count: Option<i64>,
}
model! { DescribeExternalNodeOutput {
    0 "Nodes" nodes: Vec<ExternalNode>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeExternalNode`].
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
    0 "Name" name: String, 1 "NodePoolId" node_pool_id: String, 2 "IP" ip: String, 3 "Location" location: String,
    4 "Status" status: String, 5 "CreatedTime" created_time: String, 6 "Reason" reason: String,
    7 "Unschedulable" unschedulable: bool
} }

/// Describes external node pools: `DescribeExternalNodePools` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeExternalNodePools>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalNodePools {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeExternalNodePools(cluster_id: String)
    "DescribeExternalNodePools" -> DescribeExternalNodePoolsOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeExternalNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalNodePoolsOutput {
    pub total_count: Option<i64>,
    pub node_pool_set: Vec<ExternalNodePool>,
}
model! { DescribeExternalNodePoolsOutput {
    0 "TotalCount" total_count: i64, 1 "NodePoolSet" node_pool_set: Vec<ExternalNodePool>
} }

/// In the response of [`DescribeExternalNodePools`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalNodePool {
    pub node_pool_id: Option<String>,
    pub name: Option<String>,
    pub life_state: Option<String>,
    pub cluster_cidr: Option<String>,
    pub network_type: Option<String>,
    pub runtime_config: Option<RuntimeConfig>,
    pub labels: Vec<Label>,
    pub taints: Vec<Taint>,
    pub instance_advanced_settings: Option<InstanceAdvancedSettings>,
    pub deletion_protection: Option<bool>,
    pub node_type: Option<String>,
}
model! { ExternalNodePool {
    0 "NodePoolId" node_pool_id: String, 1 "Name" name: String, 2 "LifeState" life_state: String,
    3 "ClusterCIDR" cluster_cidr: String, 4 "NetworkType" network_type: String,
    5 "RuntimeConfig" runtime_config: RuntimeConfig, 6 "Labels" labels: Vec<Label>, 7 "Taints" taints: Vec<Taint>,
    8 "InstanceAdvancedSettings" instance_advanced_settings: InstanceAdvancedSettings,
    9 "DeletionProtection" deletion_protection: bool, 10 "NodeType" node_type: String
} }

/// Describes external node script: `DescribeExternalNodeScript` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeExternalNodeScript>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_QUOTA_MAX_NOD_LIMIT`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalNodeScript {
    /// Required.
    pub cluster_id: String,
    /// Required.
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

/// Response of [`DescribeExternalNodeScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalNodeScriptOutput {
    pub link: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub command: Option<String>,
}
model! { DescribeExternalNodeScriptOutput {
    0 "Link" link: String, 1 "Token" token: Secret, 2 "Command" command: String
} }

/// Describes external node support config: `DescribeExternalNodeSupportConfig` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeExternalNodeSupportConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_CLUSTER_STATE`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_IN_WHITELIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExternalNodeSupportConfig {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeExternalNodeSupportConfig(cluster_id: String)
    "DescribeExternalNodeSupportConfig" -> DescribeExternalNodeSupportConfigOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeExternalNodeSupportConfig`].
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
    pub progress: Vec<Step>,
    pub enabled_public_connect: Option<bool>,
    pub public_connect_url: Option<String>,
    pub public_custom_domain: Option<String>,
}
model! { DescribeExternalNodeSupportConfigOutput {
    0 "ClusterCIDR" cluster_cidr: String, 1 "NetworkType" network_type: String, 2 "SubnetId" subnet_id: String,
    3 "Enabled" enabled: bool, 4 "AS" r#as: String, 5 "SwitchIP" switch_ip: String, 6 "Status" status: String,
    7 "FailedReason" failed_reason: String, 8 "Master" master: String, 9 "Proxy" proxy: String,
    10 "Progress" progress: Vec<Step>, 11 "EnabledPublicConnect" enabled_public_connect: bool,
    12 "PublicConnectUrl" public_connect_url: String, 13 "PublicCustomDomain" public_custom_domain: String
} }

/// In the response of [`DescribeExternalNodeSupportConfig`].
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
    0 "Name" name: String, 1 "StartAt" start_at: String, 2 "EndAt" end_at: String, 3 "Status" status: String,
    4 "Message" message: String, 5 "Detail" detail: String
} }

/// Describes global maintenance window and exclusions: `DescribeGlobalMaintenanceWindowAndExclusions` of `tke`
/// 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeGlobalMaintenanceWindowAndExclusions>.
///
/// Errors: [`codes::INTERNAL_ERROR_CLUSTER_STATE`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_IN_WHITELIST`].
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
    Offset "Offset", "MaintenanceWindowAndExclusions" maintenance_window_and_exclusions, total "TotalCount" }

/// Response of [`DescribeGlobalMaintenanceWindowAndExclusions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGlobalMaintenanceWindowAndExclusionsOutput {
    pub total_count: Option<i64>,
    pub maintenance_window_and_exclusions: Vec<GlobalMaintenanceWindowAndExclusion>,
}
model! { DescribeGlobalMaintenanceWindowAndExclusionsOutput {
    0 "TotalCount" total_count: i64,
    1 "MaintenanceWindowAndExclusions" maintenance_window_and_exclusions: Vec<GlobalMaintenanceWindowAndExclusion>
} }

/// In the response of [`DescribeGlobalMaintenanceWindowAndExclusions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GlobalMaintenanceWindowAndExclusion {
    pub target_regions: Vec<String>,
    pub maintenance_time: Option<String>,
    pub duration: Option<i64>,
    pub day_of_week: Vec<String>,
    pub exclusions: Vec<MaintenanceExclusion>,
    pub id: Option<i64>,
}
model! { GlobalMaintenanceWindowAndExclusion {
    0 "TargetRegions" target_regions: Vec<String>, 1 "MaintenanceTime" maintenance_time: String,
    2 "Duration" duration: i64, 3 "DayOfWeek" day_of_week: Vec<String>,
    4 "Exclusions" exclusions: Vec<MaintenanceExclusion>, 5 "ID" id: i64
} }

/// Describes ipamd: `DescribeIPAMD` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeIPAMD>.
///
/// Errors: [`codes::FAILED_OPERATION_ENABLE_VPCCNI_FAILED`], [`codes::RESOURCE_IN_USE_TKEAPI_SERVER_GET_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPAMD {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeIPAMD(cluster_id: String) "DescribeIPAMD" -> DescribeIPAMDOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeIPAMD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPAMDOutput {
    pub enable_ipamd: Option<bool>,
    pub enable_customized_pod_cidr: Option<bool>,
    pub disable_vpc_cni_mode: Option<bool>,
    pub phase: Option<String>,
    pub reason: Option<String>,
    pub subnet_ids: Vec<String>,
    pub claim_expired_duration: Option<String>,
    pub enable_trunking_eni: Option<bool>,
}
model! { DescribeIPAMDOutput {
    0 "EnableIPAMD" enable_ipamd: bool, 1 "EnableCustomizedPodCidr" enable_customized_pod_cidr: bool,
    2 "DisableVpcCniMode" disable_vpc_cni_mode: bool, 3 "Phase" phase: String, 4 "Reason" reason: String,
    5 "SubnetIds" subnet_ids: Vec<String>, 6 "ClaimExpiredDuration" claim_expired_duration: String,
    7 "EnableTrunkingENI" enable_trunking_eni: bool
} }

/// Describes image caches: `DescribeImageCaches` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeImageCaches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageCaches {
    pub image_cache_ids: Option<Vec<String>>,
    pub image_cache_names: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeImageCaches() "DescribeImageCaches" -> DescribeImageCachesOutput {
    0 "ImageCacheIds" image_cache_ids: Vec<String>, 1 "ImageCacheNames" image_cache_names: Vec<String>,
    2 "Limit" limit: i64, 3 "Offset" offset: i64, 4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeImageCaches: ImageCache = Offset "Offset", "ImageCaches" image_caches, total "TotalCount" }

/// Response of [`DescribeImageCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageCachesOutput {
    pub total_count: Option<i64>,
    pub image_caches: Vec<ImageCache>,
}
model! { DescribeImageCachesOutput {
    0 "TotalCount" total_count: i64, 1 "ImageCaches" image_caches: Vec<ImageCache>
} }

/// In the response of [`DescribeImageCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageCache {
    pub image_cache_id: Option<String>,
    pub image_cache_name: Option<String>,
    pub image_cache_size: Option<i64>,
    pub images: Vec<String>,
    pub creation_time: Option<String>,
    pub expire_date_time: Option<String>,
    pub events: Vec<ImageCacheEvent>,
    pub last_matched_time: Option<String>,
    pub snapshot_id: Option<String>,
    pub status: Option<String>,
    pub retention_days: Option<i64>,
    pub image_registry_credentials: Vec<ImageRegistryCredential>,
    pub tags: Vec<Tag>,
    pub image_cache_type: Option<String>,
    pub snapshotter: Option<String>,
}
model! { ImageCache {
    0 "ImageCacheId" image_cache_id: String, 1 "ImageCacheName" image_cache_name: String,
    2 "ImageCacheSize" image_cache_size: i64, 3 "Images" images: Vec<String>, 4 "CreationTime" creation_time: String,
    5 "ExpireDateTime" expire_date_time: String, 6 "Events" events: Vec<ImageCacheEvent>,
    7 "LastMatchedTime" last_matched_time: String, 8 "SnapshotId" snapshot_id: String, 9 "Status" status: String,
    10 "RetentionDays" retention_days: i64,
    11 "ImageRegistryCredentials" image_registry_credentials: Vec<ImageRegistryCredential>, 12 "Tags" tags: Vec<Tag>,
    13 "ImageCacheType" image_cache_type: String, 14 "Snapshotter" snapshotter: String
} }

/// In the response of [`DescribeImageCaches`].
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
    0 "ImageCacheId" image_cache_id: String, 1 "Type" r#type: String, 2 "Reason" reason: String,
    3 "Message" message: String, 4 "FirstTimestamp" first_timestamp: String, 5 "LastTimestamp" last_timestamp: String
} }

/// Describes images: `DescribeImages` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeImages>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::INTERNAL_ERROR_COMPONENT_CLINET_HTTP`],
/// [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DB_AFFECTIVED_ROWS`],
/// [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::INTERNAL_ERROR_IMAGE_ID_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`], [`codes::INVALID_PARAMETER_ROUTE_TABLE_NOT_EMPTY`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {}
operation! { DescribeImages() "DescribeImages" -> DescribeImagesOutput {} }

/// Response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub total_count: Option<i64>,
    pub image_instance_set: Vec<ImageInstance>,
}
model! { DescribeImagesOutput {
    0 "TotalCount" total_count: i64, 1 "ImageInstanceSet" image_instance_set: Vec<ImageInstance>
} }

/// In the response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageInstance {
    pub alias: Option<String>,
    pub os_name: Option<String>,
    pub image_id: Option<String>,
    pub os_customize_type: Option<String>,
}
model! { ImageInstance {
    0 "Alias" alias: String, 1 "OsName" os_name: String, 2 "ImageId" image_id: String,
    3 "OsCustomizeType" os_customize_type: String
} }

/// Describes log configs: `DescribeLogConfigs` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeLogConfigs>.
///
/// Errors: [`codes::FAILED_OPERATION_KUBERNETES_CLIENT_BUILD_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_GET_OPERATION_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_LIST_OPERATION_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_RESOURCE_NOT_FOUND`], [`codes::FAILED_OPERATION_PARAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogConfigs {
    /// Required.
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

/// Response of [`DescribeLogConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogConfigsOutput {
    pub total: Option<i64>,
    pub message: Option<String>,
    pub log_configs: Option<String>,
}
model! { DescribeLogConfigsOutput {
    0 "Total" total: i64, 1 "Message" message: String, 2 "LogConfigs" log_configs: String
} }

/// Describes log switches: `DescribeLogSwitches` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeLogSwitches>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`],
/// [`codes::FAILED_OPERATION_KUBERNETES_LIST_OPERATION_ERROR`], [`codes::FAILED_OPERATION_RBAC_FORBIDDEN`],
/// [`codes::INTERNAL_ERROR_KUBERNETES_CLIENT_BUILD_ERROR`], [`codes::INTERNAL_ERROR_KUBERNETES_GET_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogSwitches {
    /// Required.
    pub cluster_ids: Vec<String>,
    pub cluster_type: Option<String>,
}
operation! { DescribeLogSwitches(cluster_ids: Vec<String>) "DescribeLogSwitches" -> DescribeLogSwitchesOutput {
    0 "ClusterIds" cluster_ids, 1 "ClusterType" cluster_type: String
} }

/// Response of [`DescribeLogSwitches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogSwitchesOutput {
    pub switch_set: Vec<Switch>,
}
model! { DescribeLogSwitchesOutput {
    0 "SwitchSet" switch_set: Vec<Switch>
} }

/// In the response of [`DescribeLogSwitches`].
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
    0 "Audit" audit: SwitchInfo, 1 "ClusterId" cluster_id: String, 2 "Event" event: SwitchInfo, 3 "Log" log: SwitchInfo,
    4 "MasterLog" master_log: SwitchInfo
} }

/// In the response of [`DescribeLogSwitches`].
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
    0 "Enable" enable: bool, 1 "ErrorMsg" error_msg: String, 2 "LogsetId" logset_id: String, 3 "Status" status: String,
    4 "TopicId" topic_id: String, 5 "TopicRegion" topic_region: String, 6 "UpgradeAble" upgrade_able: bool,
    7 "Version" version: String
} }

/// Describes master component: `DescribeMasterComponent` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeMasterComponent>.
///
/// Errors: [`codes::FAILED_OPERATION_OPERATION_FORBIDDEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterComponent {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub component: String,
}
operation! { DescribeMasterComponent(cluster_id: String, component: String)
    "DescribeMasterComponent" -> DescribeMasterComponentOutput {
    0 "ClusterId" cluster_id, 1 "Component" component
} }

/// Response of [`DescribeMasterComponent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMasterComponentOutput {
    pub component: Option<String>,
    pub status: Option<String>,
}
model! { DescribeMasterComponentOutput {
    0 "Component" component: String, 1 "Status" status: String
} }

/// Describes os images: `DescribeOSImages` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeOSImages>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::FAILED_OPERATION_POLICY_SERVER_COMMON_ERROR`],
/// [`codes::INTERNAL_ERROR_CAM_NO_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOSImages {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeOSImages() "DescribeOSImages" -> DescribeOSImagesOutput {
    0 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeOSImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOSImagesOutput {
    pub os_image_series_set: Vec<OSImage>,
    pub total_count: Option<i64>,
}
model! { DescribeOSImagesOutput {
    0 "OSImageSeriesSet" os_image_series_set: Vec<OSImage>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeOSImages`].
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
    0 "SeriesName" series_name: String, 1 "Alias" alias: String, 2 "OsName" os_name: String,
    3 "OsCustomizeType" os_customize_type: String, 4 "Status" status: String, 5 "ImageId" image_id: String,
    6 "Arch" arch: String
} }

/// Describes open policy list: `DescribeOpenPolicyList` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeOpenPolicyList>.
///
/// Errors: [`codes::FAILED_OPERATION_KUBE_CLIENT_CREATE`],
/// [`codes::RESOURCE_NOT_FOUND_LOG_COLLECTOR_CLS_LOG_TOPIC_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenPolicyList {
    /// Required.
    pub cluster_id: String,
    pub category: Option<String>,
}
operation! { DescribeOpenPolicyList(cluster_id: String) "DescribeOpenPolicyList" -> DescribeOpenPolicyListOutput {
    0 "ClusterId" cluster_id, 1 "Category" category: String
} }

/// Response of [`DescribeOpenPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpenPolicyListOutput {
    pub open_policy_info_list: Vec<OpenPolicyInfo>,
    pub gatekeeper_status: Option<i64>,
}
model! { DescribeOpenPolicyListOutput {
    0 "OpenPolicyInfoList" open_policy_info_list: Vec<OpenPolicyInfo>, 1 "GatekeeperStatus" gatekeeper_status: i64
} }

/// In the response of [`DescribeOpenPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenPolicyInfo {
    pub policy_category: Option<String>,
    pub policy_name: Option<String>,
    pub policy_desc: Option<String>,
    pub enforcement_action: Option<String>,
    pub event_nums: Option<i64>,
    pub name: Option<String>,
    pub kind: Option<String>,
    pub enabled_status: Option<String>,
    pub constraint_yaml_example: Option<String>,
    pub open_constraint_info_list: Vec<OpenConstraintInfo>,
}
model! { OpenPolicyInfo {
    0 "PolicyCategory" policy_category: String, 1 "PolicyName" policy_name: String, 2 "PolicyDesc" policy_desc: String,
    3 "EnforcementAction" enforcement_action: String, 4 "EventNums" event_nums: i64, 5 "Name" name: String,
    6 "Kind" kind: String, 7 "EnabledStatus" enabled_status: String,
    8 "ConstraintYamlExample" constraint_yaml_example: String,
    9 "OpenConstraintInfoList" open_constraint_info_list: Vec<OpenConstraintInfo>
} }

/// In the request of [`DescribeOpenPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenConstraintInfo {
    pub event_nums: Option<i64>,
    pub name: Option<String>,
    pub yaml_detail: Option<String>,
}
input! { OpenConstraintInfo() {
    0 "EventNums" event_nums: i64, 1 "Name" name: String, 2 "YamlDetail" yaml_detail: String
} }

/// Describes pod charge info: `DescribePodChargeInfo` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribePodChargeInfo>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePodChargeInfo {
    /// Required.
    pub cluster_id: String,
    pub namespace: Option<String>,
    pub name: Option<String>,
    pub uids: Option<Vec<String>>,
}
operation! { DescribePodChargeInfo(cluster_id: String) "DescribePodChargeInfo" -> DescribePodChargeInfoOutput {
    0 "ClusterId" cluster_id, 1 "Namespace" namespace: String, 2 "Name" name: String, 3 "Uids" uids: Vec<String>
} }

/// Response of [`DescribePodChargeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePodChargeInfoOutput {
    pub charge_info_set: Vec<PodChargeInfo>,
}
model! { DescribePodChargeInfoOutput {
    0 "ChargeInfoSet" charge_info_set: Vec<PodChargeInfo>
} }

/// In the response of [`DescribePodChargeInfo`].
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
    0 "StartTime" start_time: String, 1 "Uid" uid: String, 2 "Cpu" cpu: f64, 3 "Memory" memory: f64,
    4 "Type" r#type: String, 5 "Gpu" gpu: String, 6 "ChargeType" charge_type: String, 7 "Namespace" namespace: String,
    8 "Name" name: String
} }

/// Describes pod deduction rate: `DescribePodDeductionRate` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribePodDeductionRate>.
///
/// Errors: [`codes::AUTH_FAILURE`].
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

/// Response of [`DescribePodDeductionRate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePodDeductionRateOutput {
    pub pod_deduction_rate_set: Vec<PodDeductionRate>,
}
model! { DescribePodDeductionRateOutput {
    0 "PodDeductionRateSet" pod_deduction_rate_set: Vec<PodDeductionRate>
} }

/// In the response of [`DescribePodDeductionRate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodDeductionRate {
    pub cpu: Option<f64>,
    pub memory: Option<f64>,
    pub r#type: Option<String>,
    pub gpu_num: Option<String>,
    pub total_num: Option<i64>,
    pub deduction_num: Option<i64>,
}
model! { PodDeductionRate {
    0 "Cpu" cpu: f64, 1 "Memory" memory: f64, 2 "Type" r#type: String, 3 "GpuNum" gpu_num: String,
    4 "TotalNum" total_num: i64, 5 "DeductionNum" deduction_num: i64
} }

/// Describes pods by spec: `DescribePodsBySpec` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribePodsBySpec>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePodsBySpec {
    /// Required.
    pub cpu: f64,
    /// Required.
    pub memory: f64,
    pub gpu_num: Option<String>,
    pub zone: Option<String>,
    pub cluster_id: Option<String>,
    pub node_name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePodsBySpec(cpu: f64, memory: f64) "DescribePodsBySpec" -> DescribePodsBySpecOutput {
    0 "Cpu" cpu, 1 "Memory" memory, 2 "GpuNum" gpu_num: String, 3 "Zone" zone: String, 4 "ClusterId" cluster_id: String,
    5 "NodeName" node_name: String, 6 "Offset" offset: i64, 7 "Limit" limit: i64, 8 "Filters" filters: Vec<Filter>
} }
paged! { DescribePodsBySpec: PodNodeInfo = Offset "Offset", "PodSet" pod_set, total "TotalCount" }

/// Response of [`DescribePodsBySpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePodsBySpecOutput {
    pub total_count: Option<i64>,
    pub pod_set: Vec<PodNodeInfo>,
}
model! { DescribePodsBySpecOutput {
    0 "TotalCount" total_count: i64, 1 "PodSet" pod_set: Vec<PodNodeInfo>
} }

/// In the response of [`DescribePodsBySpec`].
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
    0 "ClusterId" cluster_id: String, 1 "NodeName" node_name: String, 2 "Zone" zone: String,
    3 "Namespace" namespace: String, 4 "Name" name: String
} }

/// Describes post node resources: `DescribePostNodeResources` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribePostNodeResources>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostNodeResources {
    /// Required.
    pub cluster_id: String,
    pub node_name: Option<String>,
}
operation! { DescribePostNodeResources(cluster_id: String)
    "DescribePostNodeResources" -> DescribePostNodeResourcesOutput {
    0 "ClusterId" cluster_id, 1 "NodeName" node_name: String
} }

/// Response of [`DescribePostNodeResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePostNodeResourcesOutput {
    pub pod_set: Vec<SuperNodeResource>,
    pub reserved_instance_set: Vec<SuperNodeResource>,
}
model! { DescribePostNodeResourcesOutput {
    0 "PodSet" pod_set: Vec<SuperNodeResource>, 1 "ReservedInstanceSet" reserved_instance_set: Vec<SuperNodeResource>
} }

/// Describes prometheus agent instances: `DescribePrometheusAgentInstances` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribePrometheusAgentInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`], [`codes::INTERNAL_ERROR_DB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAgentInstances {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribePrometheusAgentInstances(cluster_id: String)
    "DescribePrometheusAgentInstances" -> DescribePrometheusAgentInstancesOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribePrometheusAgentInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAgentInstancesOutput {
    pub instances: Vec<String>,
}
model! { DescribePrometheusAgentInstancesOutput {
    0 "Instances" instances: Vec<String>
} }

/// Describes prometheus agents: `DescribePrometheusAgents` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribePrometheusAgents>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAgents {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribePrometheusAgents(instance_id: String)
    "DescribePrometheusAgents" -> DescribePrometheusAgentsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribePrometheusAgents: PrometheusAgentOverview = Offset "Offset", "Agents" agents, total "Total" }

/// Response of [`DescribePrometheusAgents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAgentsOutput {
    pub agents: Vec<PrometheusAgentOverview>,
    pub total: Option<i64>,
}
model! { DescribePrometheusAgentsOutput {
    0 "Agents" agents: Vec<PrometheusAgentOverview>, 1 "Total" total: i64
} }

/// In the response of [`DescribePrometheusAgents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusAgentOverview {
    pub cluster_type: Option<String>,
    pub cluster_id: Option<String>,
    pub status: Option<String>,
    pub cluster_name: Option<String>,
    pub external_labels: Vec<Label>,
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub failed_reason: Option<String>,
}
model! { PrometheusAgentOverview {
    0 "ClusterType" cluster_type: String, 1 "ClusterId" cluster_id: String, 2 "Status" status: String,
    3 "ClusterName" cluster_name: String, 4 "ExternalLabels" external_labels: Vec<Label>, 5 "Region" region: String,
    6 "VpcId" vpc_id: String, 7 "FailedReason" failed_reason: String
} }

/// Describes prometheus alert history: `DescribePrometheusAlertHistory` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribePrometheusAlertHistory>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`],
/// [`codes::FAILED_OPERATION_KUBE_COMMON`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertHistory {
    /// Required.
    pub instance_id: String,
    pub rule_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub labels: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribePrometheusAlertHistory(instance_id: String)
    "DescribePrometheusAlertHistory" -> DescribePrometheusAlertHistoryOutput {
    0 "InstanceId" instance_id, 1 "RuleName" rule_name: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "Labels" labels: String, 5 "Offset" offset: i64, 6 "Limit" limit: i64
} }
paged! { DescribePrometheusAlertHistory: PrometheusAlertHistoryItem = Offset "Offset", "Items" items, total "Total" }

/// Response of [`DescribePrometheusAlertHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertHistoryOutput {
    pub items: Vec<PrometheusAlertHistoryItem>,
    pub total: Option<i64>,
}
model! { DescribePrometheusAlertHistoryOutput {
    0 "Items" items: Vec<PrometheusAlertHistoryItem>, 1 "Total" total: i64
} }

/// In the response of [`DescribePrometheusAlertHistory`].
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
    0 "RuleName" rule_name: String, 1 "StartTime" start_time: String, 2 "Content" content: String,
    3 "State" state: String, 4 "RuleItem" rule_item: String, 5 "TopicId" topic_id: String,
    6 "TopicName" topic_name: String
} }

/// Describes prometheus alert policy: `DescribePrometheusAlertPolicy` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribePrometheusAlertPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`], [`codes::FAILED_OPERATION_KUBE_CLIENT_CONF`],
/// [`codes::FAILED_OPERATION_KUBE_COMMON`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertPolicy {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrometheusAlertPolicy(instance_id: String)
    "DescribePrometheusAlertPolicy" -> DescribePrometheusAlertPolicyOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribePrometheusAlertPolicy: PrometheusAlertPolicyItem =
    Offset "Offset", "AlertRules" alert_rules, total "Total" }

/// Response of [`DescribePrometheusAlertPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertPolicyOutput {
    pub alert_rules: Vec<PrometheusAlertPolicyItem>,
    pub total: Option<i64>,
}
model! { DescribePrometheusAlertPolicyOutput {
    0 "AlertRules" alert_rules: Vec<PrometheusAlertPolicyItem>, 1 "Total" total: i64
} }

/// Describes prometheus alert rule: `DescribePrometheusAlertRule` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribePrometheusAlertRule>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`],
/// [`codes::FAILED_OPERATION_DB`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertRule {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrometheusAlertRule(instance_id: String)
    "DescribePrometheusAlertRule" -> DescribePrometheusAlertRuleOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribePrometheusAlertRule: PrometheusAlertRuleDetail =
    Offset "Offset", "AlertRules" alert_rules, total "Total" }

/// Response of [`DescribePrometheusAlertRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusAlertRuleOutput {
    pub alert_rules: Vec<PrometheusAlertRuleDetail>,
    pub total: Option<i64>,
}
model! { DescribePrometheusAlertRuleOutput {
    0 "AlertRules" alert_rules: Vec<PrometheusAlertRuleDetail>, 1 "Total" total: i64
} }

/// Describes prometheus cluster agents: `DescribePrometheusClusterAgents` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribePrometheusClusterAgents>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`],
/// [`codes::FAILED_OPERATION_DB`], [`codes::FAILED_OPERATION_KUBE_COMMON`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusClusterAgents {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribePrometheusClusterAgents(instance_id: String)
    "DescribePrometheusClusterAgents" -> DescribePrometheusClusterAgentsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribePrometheusClusterAgents: PrometheusAgentOverview = Offset "Offset", "Agents" agents, total "Total" }

/// Response of [`DescribePrometheusClusterAgents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusClusterAgentsOutput {
    pub agents: Vec<PrometheusAgentOverview>,
    pub total: Option<i64>,
}
model! { DescribePrometheusClusterAgentsOutput {
    0 "Agents" agents: Vec<PrometheusAgentOverview>, 1 "Total" total: i64
} }

/// Describes prometheus config: `DescribePrometheusConfig` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribePrometheusConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`],
/// [`codes::FAILED_OPERATION_DB`], [`codes::FAILED_OPERATION_KUBE_CLIENT_CONF`],
/// [`codes::FAILED_OPERATION_KUBE_COMMON`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cluster_type: String,
}
operation! { DescribePrometheusConfig(instance_id: String, cluster_id: String, cluster_type: String)
    "DescribePrometheusConfig" -> DescribePrometheusConfigOutput {
    0 "InstanceId" instance_id, 1 "ClusterId" cluster_id, 2 "ClusterType" cluster_type
} }

/// Response of [`DescribePrometheusConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusConfigOutput {
    pub config: Option<String>,
    pub service_monitors: Vec<PrometheusConfigItem>,
    pub pod_monitors: Vec<PrometheusConfigItem>,
    pub raw_jobs: Vec<PrometheusConfigItem>,
    pub probes: Vec<PrometheusConfigItem>,
}
model! { DescribePrometheusConfigOutput {
    0 "Config" config: String, 1 "ServiceMonitors" service_monitors: Vec<PrometheusConfigItem>,
    2 "PodMonitors" pod_monitors: Vec<PrometheusConfigItem>, 3 "RawJobs" raw_jobs: Vec<PrometheusConfigItem>,
    4 "Probes" probes: Vec<PrometheusConfigItem>
} }

/// Describes prometheus global config: `DescribePrometheusGlobalConfig` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribePrometheusGlobalConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::INTERNAL_ERROR_DB`], [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusGlobalConfig {
    /// Required.
    pub instance_id: String,
    pub disable_statistics: Option<bool>,
}
operation! { DescribePrometheusGlobalConfig(instance_id: String)
    "DescribePrometheusGlobalConfig" -> DescribePrometheusGlobalConfigOutput {
    0 "InstanceId" instance_id, 1 "DisableStatistics" disable_statistics: bool
} }

/// Response of [`DescribePrometheusGlobalConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusGlobalConfigOutput {
    pub config: Option<String>,
    pub service_monitors: Vec<PrometheusConfigItem>,
    pub pod_monitors: Vec<PrometheusConfigItem>,
    pub raw_jobs: Vec<PrometheusConfigItem>,
}
model! { DescribePrometheusGlobalConfigOutput {
    0 "Config" config: String, 1 "ServiceMonitors" service_monitors: Vec<PrometheusConfigItem>,
    2 "PodMonitors" pod_monitors: Vec<PrometheusConfigItem>, 3 "RawJobs" raw_jobs: Vec<PrometheusConfigItem>
} }

/// Describes prometheus global notification: `DescribePrometheusGlobalNotification` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribePrometheusGlobalNotification>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_KUBE_CLIENT_CONF`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusGlobalNotification {
    /// Required.
    pub instance_id: String,
}
operation! { DescribePrometheusGlobalNotification(instance_id: String)
    "DescribePrometheusGlobalNotification" -> DescribePrometheusGlobalNotificationOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribePrometheusGlobalNotification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusGlobalNotificationOutput {
    pub notification: Option<PrometheusNotificationItem>,
}
model! { DescribePrometheusGlobalNotificationOutput {
    0 "Notification" notification: PrometheusNotificationItem
} }

/// Describes prometheus instance: `DescribePrometheusInstance` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribePrometheusInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`],
/// [`codes::FAILED_OPERATION_KUBE_COMMON`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DescribePrometheusInstance(instance_id: String)
    "DescribePrometheusInstance" -> DescribePrometheusInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribePrometheusInstance`].
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
    0 "InstanceId" instance_id: String, 1 "Name" name: String, 2 "VpcId" vpc_id: String, 3 "SubnetId" subnet_id: String,
    4 "COSBucket" cos_bucket: String, 5 "QueryAddress" query_address: String,
    6 "Grafana" grafana: PrometheusGrafanaInfo, 7 "AlertManagerUrl" alert_manager_url: String
} }

/// In the response of [`DescribePrometheusInstance`].
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
    0 "Enabled" enabled: bool, 1 "Domain" domain: String, 2 "Address" address: String, 3 "Internet" internet: String,
    4 "AdminUser" admin_user: String
} }

/// Describes prometheus instance init status: `DescribePrometheusInstanceInitStatus` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribePrometheusInstanceInitStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::INTERNAL_ERROR_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstanceInitStatus {
    /// Required.
    pub instance_id: String,
}
operation! { DescribePrometheusInstanceInitStatus(instance_id: String)
    "DescribePrometheusInstanceInitStatus" -> DescribePrometheusInstanceInitStatusOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribePrometheusInstanceInitStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstanceInitStatusOutput {
    pub status: Option<String>,
    pub steps: Vec<TaskStepInfo>,
    pub eks_cluster_id: Option<String>,
}
model! { DescribePrometheusInstanceInitStatusOutput {
    0 "Status" status: String, 1 "Steps" steps: Vec<TaskStepInfo>, 2 "EksClusterId" eks_cluster_id: String
} }

/// In the response of [`DescribePrometheusInstanceInitStatus`].
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

/// Describes prometheus instances overview: `DescribePrometheusInstancesOverview` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribePrometheusInstancesOverview>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstancesOverview {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrometheusInstancesOverview()
    "DescribePrometheusInstancesOverview" -> DescribePrometheusInstancesOverviewOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribePrometheusInstancesOverview: PrometheusInstancesOverview =
    Offset "Offset", "Instances" instances, total "Total" }

/// Response of [`DescribePrometheusInstancesOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusInstancesOverviewOutput {
    pub instances: Vec<PrometheusInstancesOverview>,
    pub total: Option<i64>,
}
model! { DescribePrometheusInstancesOverviewOutput {
    0 "Instances" instances: Vec<PrometheusInstancesOverview>, 1 "Total" total: i64
} }

/// In the response of [`DescribePrometheusInstancesOverview`].
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
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "VpcId" vpc_id: String,
    3 "SubnetId" subnet_id: String, 4 "InstanceStatus" instance_status: i64, 5 "ChargeStatus" charge_status: i64,
    6 "EnableGrafana" enable_grafana: i64, 7 "GrafanaURL" grafana_url: String,
    8 "InstanceChargeType" instance_charge_type: i64, 9 "SpecName" spec_name: String,
    10 "DataRetentionTime" data_retention_time: i64, 11 "ExpireTime" expire_time: String,
    12 "AutoRenewFlag" auto_renew_flag: i64, 13 "BoundTotal" bound_total: i64, 14 "BoundNormal" bound_normal: i64
} }

/// Describes prometheus overviews: `DescribePrometheusOverviews` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribePrometheusOverviews>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`], [`codes::FAILED_OPERATION_DB`],
/// [`codes::INTERNAL_ERROR_DB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusOverviews {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrometheusOverviews() "DescribePrometheusOverviews" -> DescribePrometheusOverviewsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribePrometheusOverviews: PrometheusInstanceOverview =
    Offset "Offset", "Instances" instances, total "Total" }

/// Response of [`DescribePrometheusOverviews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusOverviewsOutput {
    pub instances: Vec<PrometheusInstanceOverview>,
    pub total: Option<i64>,
}
model! { DescribePrometheusOverviewsOutput {
    0 "Instances" instances: Vec<PrometheusInstanceOverview>, 1 "Total" total: i64
} }

/// In the response of [`DescribePrometheusOverviews`].
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
    pub bound_total: Option<i64>,
    pub bound_normal: Option<i64>,
}
model! { PrometheusInstanceOverview {
    0 "InstanceId" instance_id: String, 1 "Name" name: String, 2 "VpcId" vpc_id: String, 3 "SubnetId" subnet_id: String,
    4 "Status" status: String, 5 "COSBucket" cos_bucket: String, 6 "GrafanaURL" grafana_url: String,
    7 "BoundTotal" bound_total: i64, 8 "BoundNormal" bound_normal: i64
} }

/// Describes prometheus record rules: `DescribePrometheusRecordRules` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribePrometheusRecordRules>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`], [`codes::FAILED_OPERATION_KUBE_CLIENT_CONF`],
/// [`codes::FAILED_OPERATION_KUBE_COMMON`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusRecordRules {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrometheusRecordRules(instance_id: String)
    "DescribePrometheusRecordRules" -> DescribePrometheusRecordRulesOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribePrometheusRecordRules: PrometheusRecordRuleYamlItem =
    Offset "Offset", "Records" records, total "Total" }

/// Response of [`DescribePrometheusRecordRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusRecordRulesOutput {
    pub records: Vec<PrometheusRecordRuleYamlItem>,
    pub total: Option<i64>,
}
model! { DescribePrometheusRecordRulesOutput {
    0 "Records" records: Vec<PrometheusRecordRuleYamlItem>, 1 "Total" total: i64
} }

/// In the response of [`DescribePrometheusRecordRules`].
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
    0 "Name" name: String, 1 "UpdateTime" update_time: String, 2 "TemplateId" template_id: String,
    3 "Content" content: String, 4 "ClusterId" cluster_id: String
} }

/// Describes prometheus targets: `DescribePrometheusTargets` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribePrometheusTargets>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTargets {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cluster_type: String,
    /// Required.
    pub cluster_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePrometheusTargets(instance_id: String, cluster_type: String, cluster_id: String)
    "DescribePrometheusTargets" -> DescribePrometheusTargetsOutput {
    0 "InstanceId" instance_id, 1 "ClusterType" cluster_type, 2 "ClusterId" cluster_id, 3 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribePrometheusTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTargetsOutput {
    pub jobs: Vec<PrometheusJobTargets>,
}
model! { DescribePrometheusTargetsOutput {
    0 "Jobs" jobs: Vec<PrometheusJobTargets>
} }

/// In the response of [`DescribePrometheusTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusJobTargets {
    pub targets: Vec<PrometheusTarget>,
    pub job_name: Option<String>,
    pub total: Option<i64>,
    pub up: Option<i64>,
}
model! { PrometheusJobTargets {
    0 "Targets" targets: Vec<PrometheusTarget>, 1 "JobName" job_name: String, 2 "Total" total: i64, 3 "Up" up: i64
} }

/// In the response of [`DescribePrometheusTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusTarget {
    pub url: Option<String>,
    pub state: Option<String>,
    pub labels: Vec<Label>,
    pub last_scrape: Option<String>,
    pub scrape_duration: Option<f64>,
    pub error: Option<String>,
}
model! { PrometheusTarget {
    0 "Url" url: String, 1 "State" state: String, 2 "Labels" labels: Vec<Label>, 3 "LastScrape" last_scrape: String,
    4 "ScrapeDuration" scrape_duration: f64, 5 "Error" error: String
} }

/// Describes prometheus temp: `DescribePrometheusTemp` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribePrometheusTemp>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`], [`codes::INTERNAL_ERROR_DB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTemp {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribePrometheusTemp() "DescribePrometheusTemp" -> DescribePrometheusTempOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribePrometheusTemp: PrometheusTemp = Offset "Offset", "Templates" templates, total "Total" }

/// Response of [`DescribePrometheusTemp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTempOutput {
    pub templates: Vec<PrometheusTemp>,
    pub total: Option<i64>,
}
model! { DescribePrometheusTempOutput {
    0 "Templates" templates: Vec<PrometheusTemp>, 1 "Total" total: i64
} }

/// Describes prometheus temp sync: `DescribePrometheusTempSync` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribePrometheusTempSync>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB`], [`codes::INVALID_PARAMETER_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTempSync {
    /// Required.
    pub template_id: String,
}
operation! { DescribePrometheusTempSync(template_id: String)
    "DescribePrometheusTempSync" -> DescribePrometheusTempSyncOutput {
    0 "TemplateId" template_id
} }

/// Response of [`DescribePrometheusTempSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTempSyncOutput {
    pub targets: Vec<PrometheusTemplateSyncTarget>,
}
model! { DescribePrometheusTempSyncOutput {
    0 "Targets" targets: Vec<PrometheusTemplateSyncTarget>
} }

/// Describes prometheus template sync: `DescribePrometheusTemplateSync` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribePrometheusTemplateSync>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB`], [`codes::INVALID_PARAMETER_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTemplateSync {
    /// Required.
    pub template_id: String,
}
operation! { DescribePrometheusTemplateSync(template_id: String)
    "DescribePrometheusTemplateSync" -> DescribePrometheusTemplateSyncOutput {
    0 "TemplateId" template_id
} }

/// Response of [`DescribePrometheusTemplateSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTemplateSyncOutput {
    pub targets: Vec<PrometheusTemplateSyncTarget>,
}
model! { DescribePrometheusTemplateSyncOutput {
    0 "Targets" targets: Vec<PrometheusTemplateSyncTarget>
} }

/// Describes prometheus templates: `DescribePrometheusTemplates` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribePrometheusTemplates>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`], [`codes::FAILED_OPERATION_DB`],
/// [`codes::INTERNAL_ERROR_DB`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTemplates {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribePrometheusTemplates() "DescribePrometheusTemplates" -> DescribePrometheusTemplatesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribePrometheusTemplates: PrometheusTemplate = Offset "Offset", "Templates" templates, total "Total" }

/// Response of [`DescribePrometheusTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrometheusTemplatesOutput {
    pub templates: Vec<PrometheusTemplate>,
    pub total: Option<i64>,
}
model! { DescribePrometheusTemplatesOutput {
    0 "Templates" templates: Vec<PrometheusTemplate>, 1 "Total" total: i64
} }

/// Describes ri utilization detail: `DescribeRIUtilizationDetail` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeRIUtilizationDetail>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRIUtilizationDetail {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRIUtilizationDetail() "DescribeRIUtilizationDetail" -> DescribeRIUtilizationDetailOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRIUtilizationDetail: RIUtilizationDetail =
    Offset "Offset", "RIUtilizationDetailSet" ri_utilization_detail_set, total "TotalCount" }

/// Response of [`DescribeRIUtilizationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRIUtilizationDetailOutput {
    pub total_count: Option<i64>,
    pub ri_utilization_detail_set: Vec<RIUtilizationDetail>,
}
model! { DescribeRIUtilizationDetailOutput {
    0 "TotalCount" total_count: i64, 1 "RIUtilizationDetailSet" ri_utilization_detail_set: Vec<RIUtilizationDetail>
} }

/// In the response of [`DescribeRIUtilizationDetail`].
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
    0 "ReservedInstanceId" reserved_instance_id: String, 1 "EksId" eks_id: String, 2 "ClusterId" cluster_id: String,
    3 "Name" name: String, 4 "Namespace" namespace: String, 5 "Kind" kind: String, 6 "KindName" kind_name: String,
    7 "Uid" uid: String, 8 "StartTime" start_time: String, 9 "EndTime" end_time: String, 10 "Product" product: String
} }

/// Describes regions: `DescribeRegions` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeRegions>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::INTERNAL_ERROR_ACCOUNT_USER_NOT_AUTHENTICATED`],
/// [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DB_AFFECTIVED_ROWS`],
/// [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub total_count: Option<i64>,
    pub region_instance_set: Vec<RegionInstance>,
}
model! { DescribeRegionsOutput {
    0 "TotalCount" total_count: i64, 1 "RegionInstanceSet" region_instance_set: Vec<RegionInstance>
} }

/// In the response of [`DescribeRegions`].
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

/// Describes reserved instance utilization rate: `DescribeReservedInstanceUtilizationRate` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeReservedInstanceUtilizationRate>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_PARAM`], [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`].
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

/// Response of [`DescribeReservedInstanceUtilizationRate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedInstanceUtilizationRateOutput {
    pub utilization_rate_set: Vec<ReservedInstanceUtilizationRate>,
    pub pod_num: Option<i64>,
    pub pod_rate: Option<f64>,
}
model! { DescribeReservedInstanceUtilizationRateOutput {
    0 "UtilizationRateSet" utilization_rate_set: Vec<ReservedInstanceUtilizationRate>, 1 "PodNum" pod_num: i64,
    2 "PodRate" pod_rate: f64
} }

/// In the response of [`DescribeReservedInstanceUtilizationRate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReservedInstanceUtilizationRate {
    pub rate: Option<f64>,
    pub num: Option<i64>,
    pub cpu: Option<f64>,
    pub memory: Option<f64>,
    pub r#type: Option<String>,
    pub gpu_num: Option<String>,
    pub zone: Option<String>,
    pub cluster_id: Option<String>,
    pub node_name: Option<String>,
    pub pod_num: Option<i64>,
}
model! { ReservedInstanceUtilizationRate {
    0 "Rate" rate: f64, 1 "Num" num: i64, 2 "CPU" cpu: f64, 3 "Memory" memory: f64, 4 "Type" r#type: String,
    5 "GpuNum" gpu_num: String, 6 "Zone" zone: String, 7 "ClusterId" cluster_id: String, 8 "NodeName" node_name: String,
    9 "PodNum" pod_num: i64
} }

/// Describes reserved instances: `DescribeReservedInstances` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeReservedInstances>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedInstances {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeReservedInstances() "DescribeReservedInstances" -> DescribeReservedInstancesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>, 3 "OrderField" order_field: String,
    4 "OrderDirection" order_direction: String
} }
paged! { DescribeReservedInstances: ReservedInstance =
    Offset "Offset", "ReservedInstanceSet" reserved_instance_set, total "TotalCount" }

/// Response of [`DescribeReservedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReservedInstancesOutput {
    pub total_count: Option<i64>,
    pub reserved_instance_set: Vec<ReservedInstance>,
}
model! { DescribeReservedInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "ReservedInstanceSet" reserved_instance_set: Vec<ReservedInstance>
} }

/// In the response of [`DescribeReservedInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReservedInstance {
    pub reserved_instance_id: Option<String>,
    pub reserved_instance_name: Option<String>,
    pub status: Option<String>,
    pub time_span: Option<i64>,
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
    0 "ReservedInstanceId" reserved_instance_id: String, 1 "ReservedInstanceName" reserved_instance_name: String,
    2 "Status" status: String, 3 "TimeSpan" time_span: i64, 4 "ResourceType" resource_type: String, 5 "Cpu" cpu: f64,
    6 "Memory" memory: f64, 7 "Scope" scope: String, 8 "CreatedAt" created_at: String, 9 "ActiveAt" active_at: String,
    10 "ExpireAt" expire_at: String, 11 "GpuCount" gpu_count: String, 12 "AutoRenewFlag" auto_renew_flag: i64,
    13 "ClusterId" cluster_id: String, 14 "NodeName" node_name: String, 15 "DeductStatus" deduct_status: String
} }

/// Describes resource usage: `DescribeResourceUsage` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeResourceUsage>.
///
/// Errors: [`codes::FAILED_OPERATION_UNEXPECTED_ERROR`], [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsage {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeResourceUsage(cluster_id: String) "DescribeResourceUsage" -> DescribeResourceUsageOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeResourceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceUsageOutput {
    pub crd_usage: Option<ResourceUsage>,
    pub pod_usage: Option<i64>,
    pub rs_usage: Option<i64>,
    pub config_map_usage: Option<i64>,
    pub other_usage: Option<ResourceUsage>,
}
model! { DescribeResourceUsageOutput {
    0 "CRDUsage" crd_usage: ResourceUsage, 1 "PodUsage" pod_usage: i64, 2 "RSUsage" rs_usage: i64,
    3 "ConfigMapUsage" config_map_usage: i64, 4 "OtherUsage" other_usage: ResourceUsage
} }

/// In the response of [`DescribeResourceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceUsage {
    pub name: Option<String>,
    pub usage: Option<i64>,
    pub details: Vec<ResourceUsageDetail>,
}
model! { ResourceUsage {
    0 "Name" name: String, 1 "Usage" usage: i64, 2 "Details" details: Vec<ResourceUsageDetail>
} }

/// In the response of [`DescribeResourceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceUsageDetail {
    pub name: Option<String>,
    pub usage: Option<i64>,
}
model! { ResourceUsageDetail {
    0 "Name" name: String, 1 "Usage" usage: i64
} }

/// Describes roll out sequences: `DescribeRollOutSequences` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeRollOutSequences>.
///
/// Errors: [`codes::FAILED_OPERATION_UNEXPECTED_ERROR`], [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`].
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

/// Response of [`DescribeRollOutSequences`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRollOutSequencesOutput {
    pub sequences: Vec<RollOutSequence>,
    pub total_count: Option<i64>,
}
model! { DescribeRollOutSequencesOutput {
    0 "Sequences" sequences: Vec<RollOutSequence>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRollOutSequences`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollOutSequence {
    pub name: Option<String>,
    pub sequence_flows: Vec<SequenceFlow>,
    pub enabled: Option<bool>,
    pub id: Option<i64>,
}
model! { RollOutSequence {
    0 "Name" name: String, 1 "SequenceFlows" sequence_flows: Vec<SequenceFlow>, 2 "Enabled" enabled: bool,
    3 "ID" id: i64
} }

/// Describes route table conflicts: `DescribeRouteTableConflicts` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeRouteTableConflicts>.
///
/// Errors: [`codes::FAILED_OPERATION_PARAM`], [`codes::FAILED_OPERATION_VPC_RECODR_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_CIDR_MASK_SIZE_OUT_OF_RANGE`], [`codes::INTERNAL_ERROR_INVALID_PRIVATE_NETWORK_CIDR`],
/// [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`], [`codes::INTERNAL_ERROR_VPC_RECODR_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTableConflicts {
    /// Required.
    pub route_table_cidr_block: String,
    /// Required.
    pub vpc_id: String,
}
operation! { DescribeRouteTableConflicts(route_table_cidr_block: String, vpc_id: String)
    "DescribeRouteTableConflicts" -> DescribeRouteTableConflictsOutput {
    0 "RouteTableCidrBlock" route_table_cidr_block, 1 "VpcId" vpc_id
} }

/// Response of [`DescribeRouteTableConflicts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRouteTableConflictsOutput {
    pub has_conflict: Option<bool>,
    pub route_table_conflict_set: Vec<RouteTableConflict>,
}
model! { DescribeRouteTableConflictsOutput {
    0 "HasConflict" has_conflict: bool, 1 "RouteTableConflictSet" route_table_conflict_set: Vec<RouteTableConflict>
} }

/// In the response of [`DescribeRouteTableConflicts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteTableConflict {
    pub route_table_type: Option<String>,
    pub route_table_cidr_block: Option<String>,
    pub route_table_name: Option<String>,
    pub route_table_id: Option<String>,
}
model! { RouteTableConflict {
    0 "RouteTableType" route_table_type: String, 1 "RouteTableCidrBlock" route_table_cidr_block: String,
    2 "RouteTableName" route_table_name: String, 3 "RouteTableId" route_table_id: String
} }

/// Describes supported runtime: `DescribeSupportedRuntime` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeSupportedRuntime>.
///
/// Errors: [`codes::FAILED_OPERATION_POLICY_SERVER_COMMON_ERROR`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedRuntime {
    /// Required.
    pub k8s_version: String,
}
operation! { DescribeSupportedRuntime(k8s_version: String)
    "DescribeSupportedRuntime" -> DescribeSupportedRuntimeOutput {
    0 "K8sVersion" k8s_version
} }

/// Response of [`DescribeSupportedRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSupportedRuntimeOutput {
    pub optional_runtimes: Vec<OptionalRuntimes>,
}
model! { DescribeSupportedRuntimeOutput {
    0 "OptionalRuntimes" optional_runtimes: Vec<OptionalRuntimes>
} }

/// In the response of [`DescribeSupportedRuntime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionalRuntimes {
    pub runtime_type: Option<String>,
    pub runtime_versions: Vec<String>,
    pub default_version: Option<String>,
}
model! { OptionalRuntimes {
    0 "RuntimeType" runtime_type: String, 1 "RuntimeVersions" runtime_versions: Vec<String>,
    2 "DefaultVersion" default_version: String
} }

/// Describes tke edge cluster credential: `DescribeTKEEdgeClusterCredential` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeTKEEdgeClusterCredential>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTKEEdgeClusterCredential {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeTKEEdgeClusterCredential(cluster_id: String)
    "DescribeTKEEdgeClusterCredential" -> DescribeTKEEdgeClusterCredentialOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeTKEEdgeClusterCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTKEEdgeClusterCredentialOutput {
    pub addresses: Vec<IPAddress>,
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
    0 "Addresses" addresses: Vec<IPAddress>, 1 "Credential" credential: ClusterCredential,
    2 "PublicLB" public_lb: EdgeClusterPublicLB, 3 "InternalLB" internal_lb: EdgeClusterInternalLB,
    4 "CoreDns" core_dns: String, 5 "HealthRegion" health_region: String, 6 "Health" health: String,
    7 "GridDaemon" grid_daemon: String, 8 "UnitCluster" unit_cluster: String
} }

/// In the request of [`DescribeTKEEdgeClusterCredential`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EdgeClusterInternalLB {
    /// Required.
    pub enabled: Option<bool>,
    pub subnet_id: Option<Vec<String>>,
}
input! { EdgeClusterInternalLB(enabled: bool) {
    0 "Enabled" enabled: bool, 1 "SubnetId" subnet_id: Vec<String>
} }

/// Describes tke edge cluster status: `DescribeTKEEdgeClusterStatus` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeTKEEdgeClusterStatus>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTKEEdgeClusterStatus {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeTKEEdgeClusterStatus(cluster_id: String)
    "DescribeTKEEdgeClusterStatus" -> DescribeTKEEdgeClusterStatusOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeTKEEdgeClusterStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTKEEdgeClusterStatusOutput {
    pub phase: Option<String>,
    pub conditions: Vec<ClusterCondition>,
}
model! { DescribeTKEEdgeClusterStatusOutput {
    0 "Phase" phase: String, 1 "Conditions" conditions: Vec<ClusterCondition>
} }

/// In the response of [`DescribeTKEEdgeClusterStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterCondition {
    pub r#type: Option<String>,
    pub status: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub last_probe_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub last_transition_time: Option<String>,
    pub reason: Option<String>,
    pub message: Option<String>,
}
model! { ClusterCondition {
    0 "Type" r#type: String, 1 "Status" status: String, 2 "LastProbeTime" last_probe_time: String,
    3 "LastTransitionTime" last_transition_time: String, 4 "Reason" reason: String, 5 "Message" message: String
} }

/// Describes tke edge clusters: `DescribeTKEEdgeClusters` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeTKEEdgeClusters>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTKEEdgeClusters {
    pub cluster_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeTKEEdgeClusters() "DescribeTKEEdgeClusters" -> DescribeTKEEdgeClustersOutput {
    0 "ClusterIds" cluster_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeTKEEdgeClusters: EdgeCluster = Offset "Offset", "Clusters" clusters, total "TotalCount" }

/// Response of [`DescribeTKEEdgeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTKEEdgeClustersOutput {
    pub total_count: Option<i64>,
    pub clusters: Vec<EdgeCluster>,
}
model! { DescribeTKEEdgeClustersOutput {
    0 "TotalCount" total_count: i64, 1 "Clusters" clusters: Vec<EdgeCluster>
} }

/// In the response of [`DescribeTKEEdgeClusters`].
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
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "VpcId" vpc_id: String,
    3 "PodCIDR" pod_cidr: String, 4 "ServiceCIDR" service_cidr: String, 5 "K8SVersion" k8s_version: String,
    6 "Status" status: String, 7 "ClusterDesc" cluster_desc: String, 8 "CreatedTime" created_time: String,
    9 "EdgeClusterVersion" edge_cluster_version: String, 10 "MaxNodePodNum" max_node_pod_num: i64,
    11 "ClusterAdvancedSettings" cluster_advanced_settings: EdgeClusterAdvancedSettings, 12 "Level" level: String,
    13 "AutoUpgradeClusterLevel" auto_upgrade_cluster_level: bool, 14 "ChargeType" charge_type: String,
    15 "EdgeVersion" edge_version: String, 16 "TagSpecification" tag_specification: TagSpecification
} }

/// Describes tke edge external kubeconfig: `DescribeTKEEdgeExternalKubeconfig` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeTKEEdgeExternalKubeconfig>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTKEEdgeExternalKubeconfig {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeTKEEdgeExternalKubeconfig(cluster_id: String)
    "DescribeTKEEdgeExternalKubeconfig" -> DescribeTKEEdgeExternalKubeconfigOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeTKEEdgeExternalKubeconfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTKEEdgeExternalKubeconfigOutput {
    /// Secret.
    pub kubeconfig: Option<Secret>,
}
model! { DescribeTKEEdgeExternalKubeconfigOutput {
    0 "Kubeconfig" kubeconfig: Secret
} }

/// Describes tke edge script: `DescribeTKEEdgeScript` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeTKEEdgeScript>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTKEEdgeScript {
    /// Required.
    pub cluster_id: String,
    /// Required.
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

/// Response of [`DescribeTKEEdgeScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTKEEdgeScriptOutput {
    pub link: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub command: Option<String>,
    pub script_version: Option<String>,
}
model! { DescribeTKEEdgeScriptOutput {
    0 "Link" link: String, 1 "Token" token: Secret, 2 "Command" command: String,
    3 "ScriptVersion" script_version: String
} }

/// Describes tasks: `DescribeTasks` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeTasks>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasks {
    pub filter: Option<Vec<Filter>>,
    pub latest: Option<bool>,
}
operation! { DescribeTasks() "DescribeTasks" -> DescribeTasksOutput {
    0 "Filter" filter: Vec<Filter>, 1 "Latest" latest: bool
} }

/// Response of [`DescribeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksOutput {
    pub tasks: Vec<Task>,
}
model! { DescribeTasksOutput {
    0 "Tasks" tasks: Vec<Task>
} }

/// In the response of [`DescribeTasks`].
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
    0 "LifeState" life_state: String, 1 "TargetObj" target_obj: String, 2 "Param" param: String,
    3 "TaskType" task_type: String, 4 "LastError" last_error: String, 5 "ClusterID" cluster_id: String,
    6 "CreatedAt" created_at: String, 7 "UpdatedAt" updated_at: String, 8 "TaskID" task_id: String
} }

/// Describes upgrade task detail: `DescribeUpgradeTaskDetail` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeUpgradeTaskDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeTaskDetail {
    /// Required.
    pub id: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeUpgradeTaskDetail(id: i64) "DescribeUpgradeTaskDetail" -> DescribeUpgradeTaskDetailOutput {
    0 "ID" id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeUpgradeTaskDetail: UpgradePlan = Offset "Offset", "UpgradePlans" upgrade_plans, total "TotalCount" }

/// Response of [`DescribeUpgradeTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeTaskDetailOutput {
    pub upgrade_plans: Vec<UpgradePlan>,
    pub total_count: Option<i64>,
}
model! { DescribeUpgradeTaskDetailOutput {
    0 "UpgradePlans" upgrade_plans: Vec<UpgradePlan>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeUpgradeTaskDetail`].
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
    0 "ID" id: i64, 1 "ClusterID" cluster_id: String, 2 "ClusterName" cluster_name: String, 3 "Region" region: String,
    4 "PlanedStartAt" planed_start_at: String, 5 "UpgradeStartAt" upgrade_start_at: String,
    6 "UpgradeEndAt" upgrade_end_at: String, 7 "Status" status: String, 8 "Reason" reason: String
} }

/// Describes upgrade tasks: `DescribeUpgradeTasks` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeUpgradeTasks>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_NOT_FOUND`].
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

/// Response of [`DescribeUpgradeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpgradeTasksOutput {
    pub upgrade_tasks: Vec<UpgradeTask>,
    pub total_count: Option<i64>,
}
model! { DescribeUpgradeTasksOutput {
    0 "UpgradeTasks" upgrade_tasks: Vec<UpgradeTask>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeUpgradeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeTask {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub component: Option<String>,
    pub related_resources: Vec<String>,
    pub upgrade_impact: Option<String>,
    pub planed_start_at: Option<String>,
    pub created_at: Option<String>,
}
model! { UpgradeTask {
    0 "ID" id: i64, 1 "Name" name: String, 2 "Component" component: String,
    3 "RelatedResources" related_resources: Vec<String>, 4 "UpgradeImpact" upgrade_impact: String,
    5 "PlanedStartAt" planed_start_at: String, 6 "CreatedAt" created_at: String
} }

/// Describes user permissions: `DescribeUserPermissions` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeUserPermissions>.
///
/// Errors: [`codes::FAILED_OPERATION_DB`], [`codes::FAILED_OPERATION_KUBERNETES_CLIENT_BUILD_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_LIST_OPERATION_ERROR`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserPermissions {
    /// Required.
    pub target_uin: String,
}
operation! { DescribeUserPermissions(target_uin: String) "DescribeUserPermissions" -> DescribeUserPermissionsOutput {
    0 "TargetUin" target_uin
} }

/// Response of [`DescribeUserPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserPermissionsOutput {
    pub permissions: Vec<PermissionItem>,
    pub target_uin: Option<String>,
}
model! { DescribeUserPermissionsOutput {
    0 "Permissions" permissions: Vec<PermissionItem>, 1 "TargetUin" target_uin: String
} }

/// Describes versions: `DescribeVersions` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeVersions>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::FAILED_OPERATION_COMPONENT_CLINET_HTTP`],
/// [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::INTERNAL_ERROR_COMPONENT_CLINET_HTTP`],
/// [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DB_AFFECTIVED_ROWS`],
/// [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`],
/// [`codes::INVALID_PARAMETER_ROUTE_TABLE_NOT_EMPTY`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVersions {}
operation! { DescribeVersions() "DescribeVersions" -> DescribeVersionsOutput {} }

/// Response of [`DescribeVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVersionsOutput {
    pub total_count: Option<i64>,
    pub version_instance_set: Vec<VersionInstance>,
}
model! { DescribeVersionsOutput {
    0 "TotalCount" total_count: i64, 1 "VersionInstanceSet" version_instance_set: Vec<VersionInstance>
} }

/// In the response of [`DescribeVersions`].
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

/// Describes vpc cni pod limits: `DescribeVpcCniPodLimits` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DescribeVpcCniPodLimits>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`], [`codes::MISSING_PARAMETER`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
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

/// Response of [`DescribeVpcCniPodLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVpcCniPodLimitsOutput {
    pub total_count: Option<i64>,
    pub pod_limits_instance_set: Vec<PodLimitsInstance>,
}
model! { DescribeVpcCniPodLimitsOutput {
    0 "TotalCount" total_count: i64, 1 "PodLimitsInstanceSet" pod_limits_instance_set: Vec<PodLimitsInstance>
} }

/// In the response of [`DescribeVpcCniPodLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodLimitsInstance {
    pub zone: Option<String>,
    pub instance_family: Option<String>,
    pub instance_type: Option<String>,
    pub pod_limits: Option<PodLimitsByType>,
}
model! { PodLimitsInstance {
    0 "Zone" zone: String, 1 "InstanceFamily" instance_family: String, 2 "InstanceType" instance_type: String,
    3 "PodLimits" pod_limits: PodLimitsByType
} }

/// In the response of [`DescribeVpcCniPodLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PodLimitsByType {
    pub tke_route_eni_non_static_ip: Option<i64>,
    pub tke_route_eni_static_ip: Option<i64>,
    pub tke_direct_eni: Option<i64>,
    pub tke_sub_eni: Option<i64>,
}
model! { PodLimitsByType {
    0 "TKERouteENINonStaticIP" tke_route_eni_non_static_ip: i64, 1 "TKERouteENIStaticIP" tke_route_eni_static_ip: i64,
    2 "TKEDirectENI" tke_direct_eni: i64, 3 "TKESubENI" tke_sub_eni: i64
} }

/// Disables cluster audit: `DisableClusterAudit` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DisableClusterAudit>.
///
/// Errors: [`codes::FAILED_OPERATION_DB`], [`codes::FAILED_OPERATION_KUBERNETES_PATCH_OPERATION_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableClusterAudit {
    /// Required.
    pub cluster_id: String,
    pub delete_log_set_and_topic: Option<bool>,
}
operation! { DisableClusterAudit(cluster_id: String) "DisableClusterAudit" -> Empty {
    0 "ClusterId" cluster_id, 1 "DeleteLogSetAndTopic" delete_log_set_and_topic: bool
} }

/// Response of [`DisableClusterAudit`]: empty.
pub type DisableClusterAuditOutput = Empty;

/// Disables cluster deletion protection: `DisableClusterDeletionProtection` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DisableClusterDeletionProtection>.
///
/// Errors: [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableClusterDeletionProtection {
    /// Required.
    pub cluster_id: String,
}
operation! { DisableClusterDeletionProtection(cluster_id: String) "DisableClusterDeletionProtection" -> Empty {
    0 "ClusterId" cluster_id
} }

/// Response of [`DisableClusterDeletionProtection`]: empty.
pub type DisableClusterDeletionProtectionOutput = Empty;

/// Disables control plane logs: `DisableControlPlaneLogs` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DisableControlPlaneLogs>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_NOT_FOUND`], [`codes::FAILED_OPERATION_KUBERNETES_CLIENT_BUILD_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_CREATE_OPERATION_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_GET_OPERATION_ERROR`], [`codes::FAILED_OPERATION_KUBERNETES_INTERNAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableControlPlaneLogs {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cluster_type: String,
    /// Required.
    pub component_names: Vec<String>,
    pub delete_log_set_and_topic: Option<bool>,
}
operation! { DisableControlPlaneLogs(cluster_id: String, cluster_type: String, component_names: Vec<String>)
    "DisableControlPlaneLogs" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterType" cluster_type, 2 "ComponentNames" component_names,
    3 "DeleteLogSetAndTopic" delete_log_set_and_topic: bool
} }

/// Response of [`DisableControlPlaneLogs`]: empty.
pub type DisableControlPlaneLogsOutput = Empty;

/// Disables encryption protection: `DisableEncryptionProtection` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DisableEncryptionProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableEncryptionProtection {
    /// Required.
    pub cluster_id: String,
}
operation! { DisableEncryptionProtection(cluster_id: String) "DisableEncryptionProtection" -> Empty {
    0 "ClusterId" cluster_id
} }

/// Response of [`DisableEncryptionProtection`]: empty.
pub type DisableEncryptionProtectionOutput = Empty;

/// Disables event persistence: `DisableEventPersistence` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DisableEventPersistence>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_NOT_FOUND`], [`codes::FAILED_OPERATION_GET_CLS_CONFIG`],
/// [`codes::FAILED_OPERATION_GET_CLS_TOPIC`], [`codes::FAILED_OPERATION_KUBERNETES_DELETE_OPERATION_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_PATCH_OPERATION_ERROR`], [`codes::FAILED_OPERATION_RBAC_FORBIDDEN`],
/// [`codes::INTERNAL_ERROR_ACCOUNT_USER_NOT_AUTHENTICATED`], [`codes::INTERNAL_ERROR_KUBERNETES_CLIENT_BUILD_ERROR`],
/// [`codes::INTERNAL_ERROR_KUBERNETES_DELETE_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_KUBERNETES_GET_OPERATION_ERROR`], [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableEventPersistence {
    /// Required.
    pub cluster_id: String,
    pub delete_log_set_and_topic: Option<bool>,
    pub cluster_type: Option<String>,
}
operation! { DisableEventPersistence(cluster_id: String) "DisableEventPersistence" -> Empty {
    0 "ClusterId" cluster_id, 1 "DeleteLogSetAndTopic" delete_log_set_and_topic: bool,
    2 "ClusterType" cluster_type: String
} }

/// Response of [`DisableEventPersistence`]: empty.
pub type DisableEventPersistenceOutput = Empty;

/// Disables vpc cni network type: `DisableVpcCniNetworkType` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DisableVpcCniNetworkType>.
///
/// Errors: [`codes::FAILED_OPERATION_DISABLE_VPCCNI_FAILED`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::INTERNAL_ERROR_KUBE_CLIENT_CREATE`], [`codes::INTERNAL_ERROR_KUBE_COMMON`],
/// [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableVpcCniNetworkType {
    /// Required.
    pub cluster_id: String,
}
operation! { DisableVpcCniNetworkType(cluster_id: String) "DisableVpcCniNetworkType" -> Empty {
    0 "ClusterId" cluster_id
} }

/// Response of [`DisableVpcCniNetworkType`]: empty.
pub type DisableVpcCniNetworkTypeOutput = Empty;

/// `DrainClusterVirtualNode` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DrainClusterVirtualNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrainClusterVirtualNode {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_name: String,
}
operation! { DrainClusterVirtualNode(cluster_id: String, node_name: String) "DrainClusterVirtualNode" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodeName" node_name
} }

/// Response of [`DrainClusterVirtualNode`]: empty.
pub type DrainClusterVirtualNodeOutput = Empty;

/// `DrainExternalNode` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=DrainExternalNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DrainExternalNode {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub name: String,
}
operation! { DrainExternalNode(cluster_id: String, name: String) "DrainExternalNode" -> Empty {
    0 "ClusterId" cluster_id, 1 "Name" name
} }

/// Response of [`DrainExternalNode`]: empty.
pub type DrainExternalNodeOutput = Empty;

/// Enables cluster audit: `EnableClusterAudit` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=EnableClusterAudit>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`], [`codes::FAILED_OPERATION_CREATE_CLS_CLIENT`],
/// [`codes::FAILED_OPERATION_CREATE_CLS_INDEX`], [`codes::FAILED_OPERATION_CREATE_CLS_MACHINE_GROUP`],
/// [`codes::FAILED_OPERATION_CREATE_CLS_TOPIC`], [`codes::FAILED_OPERATION_DB`],
/// [`codes::FAILED_OPERATION_GET_CLS_INDEX`], [`codes::FAILED_OPERATION_GET_CLS_MACHINE_GROUP`],
/// [`codes::FAILED_OPERATION_KUBERNETES_CREATE_OPERATION_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_DELETE_OPERATION_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_PATCH_OPERATION_ERROR`], [`codes::FAILED_OPERATION_MODIFY_CLS_INDEX`],
/// [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableClusterAudit {
    /// Required.
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

/// Response of [`EnableClusterAudit`]: empty.
pub type EnableClusterAuditOutput = Empty;

/// Enables cluster deletion protection: `EnableClusterDeletionProtection` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=EnableClusterDeletionProtection>.
///
/// Errors: [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableClusterDeletionProtection {
    /// Required.
    pub cluster_id: String,
}
operation! { EnableClusterDeletionProtection(cluster_id: String) "EnableClusterDeletionProtection" -> Empty {
    0 "ClusterId" cluster_id
} }

/// Response of [`EnableClusterDeletionProtection`]: empty.
pub type EnableClusterDeletionProtectionOutput = Empty;

/// Enables control plane logs: `EnableControlPlaneLogs` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=EnableControlPlaneLogs>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_NOT_FOUND`], [`codes::FAILED_OPERATION_KUBERNETES_CLIENT_BUILD_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_CREATE_OPERATION_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_GET_OPERATION_ERROR`], [`codes::FAILED_OPERATION_KUBERNETES_INTERNAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableControlPlaneLogs {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cluster_type: String,
    /// Required.
    pub components: Vec<ComponentLogConfig>,
}
operation! { EnableControlPlaneLogs(cluster_id: String, cluster_type: String, components: Vec<ComponentLogConfig>)
    "EnableControlPlaneLogs" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterType" cluster_type, 2 "Components" components
} }

/// Response of [`EnableControlPlaneLogs`]: empty.
pub type EnableControlPlaneLogsOutput = Empty;

/// Enables eks event persistence: `EnableEksEventPersistence` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=EnableEksEventPersistence>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_NOT_FOUND`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`],
/// [`codes::FAILED_OPERATION_CREATE_CLS_CLIENT`], [`codes::FAILED_OPERATION_CREATE_CLS_CONFIG`],
/// [`codes::FAILED_OPERATION_CREATE_CLS_TOPIC`], [`codes::FAILED_OPERATION_DB_RECORD_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_KUBERNETES_PATCH_OPERATION_ERROR`], [`codes::FAILED_OPERATION_MODIFY_CLS_INDEX`],
/// [`codes::FAILED_OPERATION_RBAC_FORBIDDEN`], [`codes::INTERNAL_ERROR_ACCOUNT_USER_NOT_AUTHENTICATED`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableEksEventPersistence {
    /// Required.
    pub cluster_id: String,
    pub logset_id: Option<String>,
    pub topic_id: Option<String>,
    pub topic_region: Option<String>,
}
operation! { EnableEksEventPersistence(cluster_id: String) "EnableEksEventPersistence" -> Empty {
    0 "ClusterId" cluster_id, 1 "LogsetId" logset_id: String, 2 "TopicId" topic_id: String,
    3 "TopicRegion" topic_region: String
} }

/// Response of [`EnableEksEventPersistence`]: empty.
pub type EnableEksEventPersistenceOutput = Empty;

/// Enables encryption protection: `EnableEncryptionProtection` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=EnableEncryptionProtection>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableEncryptionProtection {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub kms_configuration: KMSConfiguration,
}
operation! { EnableEncryptionProtection(cluster_id: String, kms_configuration: KMSConfiguration)
    "EnableEncryptionProtection" -> Empty {
    0 "ClusterId" cluster_id, 1 "KMSConfiguration" kms_configuration
} }

/// Response of [`EnableEncryptionProtection`]: empty.
pub type EnableEncryptionProtectionOutput = Empty;

/// In the request of [`EnableEncryptionProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KMSConfiguration {
    pub key_id: Option<String>,
    pub kms_region: Option<String>,
}
input! { KMSConfiguration() {
    0 "KeyId" key_id: String, 1 "KmsRegion" kms_region: String
} }

/// Enables event persistence: `EnableEventPersistence` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=EnableEventPersistence>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_NOT_FOUND`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`],
/// [`codes::FAILED_OPERATION_CREATE_CLS_CLIENT`], [`codes::FAILED_OPERATION_CREATE_CLS_CONFIG`],
/// [`codes::FAILED_OPERATION_CREATE_CLS_INDEX`], [`codes::FAILED_OPERATION_CREATE_CLS_LOG_SET`],
/// [`codes::FAILED_OPERATION_CREATE_CLS_TOPIC`], [`codes::FAILED_OPERATION_GET_CLS_CONFIG`],
/// [`codes::FAILED_OPERATION_GET_CLS_INDEX`], [`codes::FAILED_OPERATION_GET_CLS_LOG_SET`],
/// [`codes::FAILED_OPERATION_MODIFY_CLS_INDEX`], [`codes::FAILED_OPERATION_RBAC_FORBIDDEN`],
/// [`codes::INTERNAL_ERROR_ACCOUNT_USER_NOT_AUTHENTICATED`], [`codes::INTERNAL_ERROR_KUBERNETES_CLIENT_BUILD_ERROR`],
/// [`codes::INTERNAL_ERROR_KUBERNETES_CREATE_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_KUBERNETES_DELETE_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_KUBERNETES_GET_OPERATION_ERROR`],
/// [`codes::INTERNAL_ERROR_KUBERNETES_PATCH_OPERATION_ERROR`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableEventPersistence {
    /// Required.
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

/// Response of [`EnableEventPersistence`]: empty.
pub type EnableEventPersistenceOutput = Empty;

/// Enables external node support: `EnableExternalNodeSupport` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=EnableExternalNodeSupport>.
///
/// Errors: [`codes::INTERNAL_ERROR_CLUSTER_STATE`], [`codes::INVALID_PARAMETER_SUBNET_INVALID_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`], [`codes::UNSUPPORTED_OPERATION_ALREADY_ENABLED`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_IN_WHITELIST`], [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_NETWORK_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableExternalNodeSupport {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cluster_external_config: ClusterExternalConfig,
}
operation! { EnableExternalNodeSupport(cluster_id: String, cluster_external_config: ClusterExternalConfig)
    "EnableExternalNodeSupport" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterExternalConfig" cluster_external_config
} }

/// Response of [`EnableExternalNodeSupport`]: empty.
pub type EnableExternalNodeSupportOutput = Empty;

/// In the request of [`EnableExternalNodeSupport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterExternalConfig {
    /// Required.
    pub network_type: Option<String>,
    /// Required.
    pub subnet_id: Option<String>,
    pub cluster_cidr: Option<String>,
    pub enabled: Option<bool>,
}
input! { ClusterExternalConfig(network_type: String, subnet_id: String) {
    0 "NetworkType" network_type: String, 1 "SubnetId" subnet_id: String, 2 "ClusterCIDR" cluster_cidr: String,
    3 "Enabled" enabled: bool
} }

/// Enables vpc cni network type: `EnableVpcCniNetworkType` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=EnableVpcCniNetworkType>.
///
/// Errors: [`codes::FAILED_OPERATION_ENABLE_VPCCNI_FAILED`], [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`],
/// [`codes::UNSUPPORTED_OPERATION_CLUSTER_NOT_SUIT_ENABLE_VPCCNI`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableVpcCniNetworkType {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub vpc_cni_type: String,
    /// Required.
    pub enable_static_ip: bool,
    /// Required.
    pub subnets: Vec<String>,
    pub expired_seconds: Option<i64>,
    pub skip_adding_non_masquerade_ci_drs: Option<bool>,
}
operation! {
    EnableVpcCniNetworkType(cluster_id: String, vpc_cni_type: String, enable_static_ip: bool, subnets: Vec<String>)
    "EnableVpcCniNetworkType" -> Empty {
    0 "ClusterId" cluster_id, 1 "VpcCniType" vpc_cni_type, 2 "EnableStaticIp" enable_static_ip, 3 "Subnets" subnets,
    4 "ExpiredSeconds" expired_seconds: i64, 5 "SkipAddingNonMasqueradeCIDRs" skip_adding_non_masquerade_ci_drs: bool
} }

/// Response of [`EnableVpcCniNetworkType`]: empty.
pub type EnableVpcCniNetworkTypeOutput = Empty;

/// `ForwardTKEEdgeApplicationRequestV3` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ForwardTKEEdgeApplicationRequestV3>.
///
/// Errors: [`codes::FAILED_OPERATION_RBAC_FORBIDDEN`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_NOT_IN_WHITELIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardTKEEdgeApplicationRequestV3 {
    /// Required.
    pub method: String,
    /// Required.
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

/// Response of [`ForwardTKEEdgeApplicationRequestV3`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardTKEEdgeApplicationRequestV3Output {
    pub response_body: Option<String>,
}
model! { ForwardTKEEdgeApplicationRequestV3Output {
    0 "ResponseBody" response_body: String
} }

/// Gets cluster level price: `GetClusterLevelPrice` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=GetClusterLevelPrice>.
///
/// Errors: [`codes::FAILED_OPERATION_TRADE_COMMON`], [`codes::INTERNAL_ERROR_TRADE_COMMON`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterLevelPrice {
    /// Required.
    pub cluster_level: String,
}
operation! { GetClusterLevelPrice(cluster_level: String) "GetClusterLevelPrice" -> GetClusterLevelPriceOutput {
    0 "ClusterLevel" cluster_level
} }

/// Response of [`GetClusterLevelPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterLevelPriceOutput {
    pub cost: Option<i64>,
    pub total_cost: Option<i64>,
    pub policy: Option<f64>,
}
model! { GetClusterLevelPriceOutput {
    0 "Cost" cost: i64, 1 "TotalCost" total_cost: i64, 2 "Policy" policy: f64
} }

/// Gets most suitable image cache: `GetMostSuitableImageCache` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=GetMostSuitableImageCache>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_NO_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMostSuitableImageCache {
    /// Required.
    pub images: Vec<String>,
    pub snapshotter: Option<String>,
}
operation! { GetMostSuitableImageCache(images: Vec<String>)
    "GetMostSuitableImageCache" -> GetMostSuitableImageCacheOutput {
    0 "Images" images, 1 "Snapshotter" snapshotter: String
} }

/// Response of [`GetMostSuitableImageCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMostSuitableImageCacheOutput {
    pub found: Option<bool>,
    pub image_cache: Option<ImageCache>,
}
model! { GetMostSuitableImageCacheOutput {
    0 "Found" found: bool, 1 "ImageCache" image_cache: ImageCache
} }

/// Gets tke app chart list: `GetTkeAppChartList` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=GetTkeAppChartList>.
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

/// Response of [`GetTkeAppChartList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTkeAppChartListOutput {
    pub app_charts: Vec<AppChart>,
}
model! { GetTkeAppChartListOutput {
    0 "AppCharts" app_charts: Vec<AppChart>
} }

/// In the response of [`GetTkeAppChartList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppChart {
    pub name: Option<String>,
    pub label: Option<String>,
    pub latest_version: Option<String>,
}
model! { AppChart {
    0 "Name" name: String, 1 "Label" label: String, 2 "LatestVersion" latest_version: String
} }

/// Gets upgrade instance progress: `GetUpgradeInstanceProgress` of `tke` 2018-05-25.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=GetUpgradeInstanceProgress>.
///
/// Errors: [`codes::INTERNAL_ERROR_TASK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeInstanceProgress {
    /// Required.
    pub cluster_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { GetUpgradeInstanceProgress(cluster_id: String)
    "GetUpgradeInstanceProgress" -> GetUpgradeInstanceProgressOutput {
    0 "ClusterId" cluster_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { GetUpgradeInstanceProgress: InstanceUpgradeProgressItem =
    Offset "Offset", "Instances" instances, total "Total" }

/// Response of [`GetUpgradeInstanceProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUpgradeInstanceProgressOutput {
    pub total: Option<i64>,
    pub done: Option<i64>,
    pub life_state: Option<String>,
    pub instances: Vec<InstanceUpgradeProgressItem>,
    pub cluster_status: Option<InstanceUpgradeClusterStatus>,
}
model! { GetUpgradeInstanceProgressOutput {
    0 "Total" total: i64, 1 "Done" done: i64, 2 "LifeState" life_state: String,
    3 "Instances" instances: Vec<InstanceUpgradeProgressItem>,
    4 "ClusterStatus" cluster_status: InstanceUpgradeClusterStatus
} }

/// In the response of [`GetUpgradeInstanceProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceUpgradeProgressItem {
    pub instance_id: Option<String>,
    pub life_state: Option<String>,
    pub start_at: Option<String>,
    pub end_at: Option<String>,
    pub check_result: Option<InstanceUpgradePreCheckResult>,
    pub detail: Vec<TaskStepInfo>,
}
model! { InstanceUpgradeProgressItem {
    0 "InstanceID" instance_id: String, 1 "LifeState" life_state: String, 2 "StartAt" start_at: String,
    3 "EndAt" end_at: String, 4 "CheckResult" check_result: InstanceUpgradePreCheckResult,
    5 "Detail" detail: Vec<TaskStepInfo>
} }

/// In the response of [`GetUpgradeInstanceProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceUpgradePreCheckResult {
    pub check_pass: Option<bool>,
    pub items: Vec<InstanceUpgradePreCheckResultItem>,
    pub single_pods: Vec<String>,
}
model! { InstanceUpgradePreCheckResult {
    0 "CheckPass" check_pass: bool, 1 "Items" items: Vec<InstanceUpgradePreCheckResultItem>,
    2 "SinglePods" single_pods: Vec<String>
} }

/// In the response of [`GetUpgradeInstanceProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceUpgradePreCheckResultItem {
    pub namespace: Option<String>,
    pub work_load_kind: Option<String>,
    pub work_load_name: Option<String>,
    pub before: Option<i64>,
    pub after: Option<i64>,
    pub pods: Vec<String>,
}
model! { InstanceUpgradePreCheckResultItem {
    0 "Namespace" namespace: String, 1 "WorkLoadKind" work_load_kind: String, 2 "WorkLoadName" work_load_name: String,
    3 "Before" before: i64, 4 "After" after: i64, 5 "Pods" pods: Vec<String>
} }

/// In the response of [`GetUpgradeInstanceProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceUpgradeClusterStatus {
    pub pod_total: Option<i64>,
    pub not_ready_pod: Option<i64>,
}
model! { InstanceUpgradeClusterStatus {
    0 "PodTotal" pod_total: i64, 1 "NotReadyPod" not_ready_pod: i64
} }

/// Grants user permissions: `GrantUserPermissions` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=GrantUserPermissions>.
///
/// Errors: [`codes::FAILED_OPERATION_DB`], [`codes::FAILED_OPERATION_KUBERNETES_CLIENT_BUILD_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_CREATE_OPERATION_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_DELETE_OPERATION_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_LIST_OPERATION_ERROR`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GrantUserPermissions {
    /// Required.
    pub target_uin: String,
    pub permissions: Option<Vec<PermissionItem>>,
}
operation! { GrantUserPermissions(target_uin: String) "GrantUserPermissions" -> Empty {
    0 "TargetUin" target_uin, 1 "Permissions" permissions: Vec<PermissionItem>
} }

/// Response of [`GrantUserPermissions`]: empty.
pub type GrantUserPermissionsOutput = Empty;

/// Installs addon: `InstallAddon` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=InstallAddon>.
///
/// Errors: [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallAddon {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub addon_name: String,
    pub addon_version: Option<String>,
    pub raw_values: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { InstallAddon(cluster_id: String, addon_name: String) "InstallAddon" -> Empty {
    0 "ClusterId" cluster_id, 1 "AddonName" addon_name, 2 "AddonVersion" addon_version: String,
    3 "RawValues" raw_values: String, 4 "DryRun" dry_run: bool
} }

/// Response of [`InstallAddon`]: empty.
pub type InstallAddonOutput = Empty;

/// Installs edge log agent: `InstallEdgeLogAgent` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=InstallEdgeLogAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallEdgeLogAgent {
    /// Required.
    pub cluster_id: String,
}
operation! { InstallEdgeLogAgent(cluster_id: String) "InstallEdgeLogAgent" -> Empty {
    0 "ClusterId" cluster_id
} }

/// Response of [`InstallEdgeLogAgent`]: empty.
pub type InstallEdgeLogAgentOutput = Empty;

/// Installs log agent: `InstallLogAgent` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=InstallLogAgent>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`],
/// [`codes::FAILED_OPERATION_KUBERNETES_CREATE_OPERATION_ERROR`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallLogAgent {
    /// Required.
    pub cluster_id: String,
    pub kubelet_root_dir: Option<String>,
    pub cluster_type: Option<String>,
}
operation! { InstallLogAgent(cluster_id: String) "InstallLogAgent" -> Empty {
    0 "ClusterId" cluster_id, 1 "KubeletRootDir" kubelet_root_dir: String, 2 "ClusterType" cluster_type: String
} }

/// Response of [`InstallLogAgent`]: empty.
pub type InstallLogAgentOutput = Empty;

/// Lists cluster inspection results: `ListClusterInspectionResults` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ListClusterInspectionResults>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`],
/// [`codes::FAILED_OPERATION_KUBERNETES_CLIENT_BUILD_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_LIST_OPERATION_ERROR`].
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

/// Response of [`ListClusterInspectionResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterInspectionResultsOutput {
    pub inspection_results: Vec<KubeJarvisStateInspectionResult>,
}
model! { ListClusterInspectionResultsOutput {
    0 "InspectionResults" inspection_results: Vec<KubeJarvisStateInspectionResult>
} }

/// In the response of [`ListClusterInspectionResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KubeJarvisStateInspectionResult {
    pub cluster_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub statistics: Vec<KubeJarvisStateStatistic>,
    pub diagnostics: Vec<KubeJarvisStateDiagnostic>,
    pub error: Option<String>,
}
model! { KubeJarvisStateInspectionResult {
    0 "ClusterId" cluster_id: String, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String,
    3 "Statistics" statistics: Vec<KubeJarvisStateStatistic>,
    4 "Diagnostics" diagnostics: Vec<KubeJarvisStateDiagnostic>, 5 "Error" error: String
} }

/// In the response of [`ListClusterInspectionResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KubeJarvisStateDiagnostic {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub catalogues: Vec<KubeJarvisStateCatalogue>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub desc: Option<String>,
    pub results: Vec<KubeJarvisStateResultsItem>,
    pub statistics: Vec<KubeJarvisStateStatistic>,
}
model! { KubeJarvisStateDiagnostic {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String,
    2 "Catalogues" catalogues: Vec<KubeJarvisStateCatalogue>, 3 "Type" r#type: String, 4 "Name" name: String,
    5 "Desc" desc: String, 6 "Results" results: Vec<KubeJarvisStateResultsItem>,
    7 "Statistics" statistics: Vec<KubeJarvisStateStatistic>
} }

/// In the response of [`ListClusterInspectionResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KubeJarvisStateResultsItem {
    pub level: Option<String>,
    pub obj_name: Option<String>,
    pub obj_info: Vec<KubeJarvisStateResultObjInfo>,
    pub title: Option<String>,
    pub desc: Option<String>,
    pub proposal: Option<String>,
    pub proposal_doc_url: Option<String>,
    pub proposal_doc_name: Option<String>,
}
model! { KubeJarvisStateResultsItem {
    0 "Level" level: String, 1 "ObjName" obj_name: String, 2 "ObjInfo" obj_info: Vec<KubeJarvisStateResultObjInfo>,
    3 "Title" title: String, 4 "Desc" desc: String, 5 "Proposal" proposal: String,
    6 "ProposalDocUrl" proposal_doc_url: String, 7 "ProposalDocName" proposal_doc_name: String
} }

/// In the response of [`ListClusterInspectionResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KubeJarvisStateResultObjInfo {
    pub property_name: Option<String>,
    pub property_value: Option<String>,
}
model! { KubeJarvisStateResultObjInfo {
    0 "PropertyName" property_name: String, 1 "PropertyValue" property_value: String
} }

/// Lists cluster inspection results items: `ListClusterInspectionResultsItems` of `tke` 2018-05-25.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ListClusterInspectionResultsItems>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`],
/// [`codes::FAILED_OPERATION_KUBERNETES_CLIENT_BUILD_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_LIST_OPERATION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterInspectionResultsItems {
    /// Required.
    pub cluster_id: String,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { ListClusterInspectionResultsItems(cluster_id: String)
    "ListClusterInspectionResultsItems" -> ListClusterInspectionResultsItemsOutput {
    0 "ClusterId" cluster_id, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String
} }

/// Response of [`ListClusterInspectionResultsItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterInspectionResultsItemsOutput {
    pub inspection_results_items: Vec<KubeJarvisStateInspectionResultsItem>,
}
model! { ListClusterInspectionResultsItemsOutput {
    0 "InspectionResultsItems" inspection_results_items: Vec<KubeJarvisStateInspectionResultsItem>
} }

/// In the response of [`ListClusterInspectionResultsItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KubeJarvisStateInspectionResultsItem {
    pub name: Option<String>,
    pub statistics: Vec<KubeJarvisStateStatistic>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { KubeJarvisStateInspectionResultsItem {
    0 "Name" name: String, 1 "Statistics" statistics: Vec<KubeJarvisStateStatistic>, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String
} }

/// Modifies cluster as group attribute: `ModifyClusterAsGroupAttribute` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyClusterAsGroupAttribute>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_NOT_FOUND`], [`codes::FAILED_OPERATION_PARAM`],
/// [`codes::INTERNAL_ERROR_ACCOUNT_USER_NOT_AUTHENTICATED`], [`codes::INTERNAL_ERROR_AS_COMMON`],
/// [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`],
/// [`codes::INVALID_PARAMETER_AS_COMMON_ERROR`], [`codes::INVALID_PARAMETER_CIDR_OUT_OF_ROUTE_TABLE`],
/// [`codes::INVALID_PARAMETER_GATEWAY_ALREADY_ASSOCIATED_CIDR`], [`codes::INVALID_PARAMETER_ROUTE_TABLE_NOT_EMPTY`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterAsGroupAttribute {
    /// Required.
    pub cluster_id: String,
    pub cluster_as_group_attribute: Option<ClusterAsGroupAttribute>,
}
operation! { ModifyClusterAsGroupAttribute(cluster_id: String) "ModifyClusterAsGroupAttribute" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterAsGroupAttribute" cluster_as_group_attribute: ClusterAsGroupAttribute
} }

/// Response of [`ModifyClusterAsGroupAttribute`]: empty.
pub type ModifyClusterAsGroupAttributeOutput = Empty;

/// In the request of [`ModifyClusterAsGroupAttribute`].
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

/// In the request of [`ModifyClusterAsGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScalingGroupRange {
    pub min_size: Option<i64>,
    pub max_size: Option<i64>,
}
input! { AutoScalingGroupRange() {
    0 "MinSize" min_size: i64, 1 "MaxSize" max_size: i64
} }

/// Modifies cluster as group option attribute: `ModifyClusterAsGroupOptionAttribute` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyClusterAsGroupOptionAttribute>.
///
/// Errors: [`codes::FAILED_OPERATION_KUBERNETES_INTERNAL`], [`codes::FAILED_OPERATION_UNEXPECTED_ERROR`],
/// [`codes::INTERNAL_ERROR_AS_COMMON`], [`codes::INTERNAL_ERROR_CLUSTER_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_CLUSTER_STATE`], [`codes::INTERNAL_ERROR_CVM_COMMON`],
/// [`codes::INTERNAL_ERROR_CVM_NOT_FOUND`], [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DB_AFFECTIVED_ROWS`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterAsGroupOptionAttribute {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub cluster_as_group_option: ClusterAsGroupOption,
}
operation! { ModifyClusterAsGroupOptionAttribute(cluster_id: String, cluster_as_group_option: ClusterAsGroupOption)
    "ModifyClusterAsGroupOptionAttribute" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterAsGroupOption" cluster_as_group_option
} }

/// Response of [`ModifyClusterAsGroupOptionAttribute`]: empty.
pub type ModifyClusterAsGroupOptionAttributeOutput = Empty;

/// Modifies cluster attribute: `ModifyClusterAttribute` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyClusterAttribute>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::FAILED_OPERATION_TRADE_COMMON`],
/// [`codes::FAILED_OPERATION_TRADE_INSUFFICIENT_BALANCE`], [`codes::FAILED_OPERATION_UNEXPECTED_ERROR`],
/// [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DB_AFFECTIVED_ROWS`],
/// [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::INTERNAL_ERROR_TRADE_COMMON`],
/// [`codes::INTERNAL_ERROR_TRADE_INSUFFICIENT_BALANCE`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterAttribute {
    /// Required.
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

/// In the request of [`ModifyClusterAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterProperty {
    pub node_name_type: Option<String>,
}
input! { ClusterProperty() {
    0 "NodeNameType" node_name_type: String
} }

/// Response of [`ModifyClusterAttribute`].
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
    0 "ProjectId" project_id: i64, 1 "ClusterName" cluster_name: String, 2 "ClusterDesc" cluster_desc: String,
    3 "ClusterLevel" cluster_level: String,
    4 "AutoUpgradeClusterLevel" auto_upgrade_cluster_level: AutoUpgradeClusterLevel,
    5 "QGPUShareEnable" qgpu_share_enable: bool, 6 "ClusterProperty" cluster_property: ClusterProperty,
    7 "IsHighAvailability" is_high_availability: bool, 8 "SecurityModeConfig" security_mode_config: SecurityModeConfig
} }

/// Modifies cluster authentication options: `ModifyClusterAuthenticationOptions` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyClusterAuthenticationOptions>.
///
/// Errors: [`codes::FAILED_OPERATION_KUBE_COMMON`], [`codes::OPERATION_DENIED`],
/// [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterAuthenticationOptions {
    /// Required.
    pub cluster_id: String,
    pub service_accounts: Option<ServiceAccountAuthenticationOptions>,
    pub oidc_config: Option<OIDCConfigAuthenticationOptions>,
}
operation! { ModifyClusterAuthenticationOptions(cluster_id: String) "ModifyClusterAuthenticationOptions" -> Empty {
    0 "ClusterId" cluster_id, 1 "ServiceAccounts" service_accounts: ServiceAccountAuthenticationOptions,
    2 "OIDCConfig" oidc_config: OIDCConfigAuthenticationOptions
} }

/// Response of [`ModifyClusterAuthenticationOptions`]: empty.
pub type ModifyClusterAuthenticationOptionsOutput = Empty;

/// Modifies cluster endpoint sp: `ModifyClusterEndpointSP` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyClusterEndpointSP>.
///
/// Errors: [`codes::FAILED_OPERATION_KUBERNETES_GET_OPERATION_ERROR`], [`codes::FAILED_OPERATION_LB_COMMON`],
/// [`codes::FAILED_OPERATION_VPC_UNEXPECTED_ERROR`], [`codes::INTERNAL_ERROR_CAM_NO_AUTH`],
/// [`codes::INTERNAL_ERROR_CLUSTER_NOT_FOUND`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`], [`codes::INTERNAL_ERROR_VPC_UNEXPECTED_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterEndpointSP {
    /// Required.
    pub cluster_id: String,
    pub security_policies: Option<Vec<String>>,
    pub security_group: Option<String>,
}
operation! { ModifyClusterEndpointSP(cluster_id: String) "ModifyClusterEndpointSP" -> Empty {
    0 "ClusterId" cluster_id, 1 "SecurityPolicies" security_policies: Vec<String>,
    2 "SecurityGroup" security_group: String
} }

/// Response of [`ModifyClusterEndpointSP`]: empty.
pub type ModifyClusterEndpointSPOutput = Empty;

/// Modifies cluster extra args: `ModifyClusterExtraArgs` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyClusterExtraArgs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterExtraArgs {
    /// Required.
    pub cluster_id: String,
    pub cluster_extra_args: Option<ClusterExtraArgs>,
}
operation! { ModifyClusterExtraArgs(cluster_id: String) "ModifyClusterExtraArgs" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterExtraArgs" cluster_extra_args: ClusterExtraArgs
} }

/// Response of [`ModifyClusterExtraArgs`]: empty.
pub type ModifyClusterExtraArgsOutput = Empty;

/// Modifies cluster extra args task state: `ModifyClusterExtraArgsTaskState` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyClusterExtraArgsTaskState>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_LIFE_STATE_ERROR`], [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterExtraArgsTaskState {
    /// Required.
    pub cluster_id: String,
    pub operation: Option<String>,
}
operation! { ModifyClusterExtraArgsTaskState(cluster_id: String) "ModifyClusterExtraArgsTaskState" -> Empty {
    0 "ClusterId" cluster_id, 1 "Operation" operation: String
} }

/// Response of [`ModifyClusterExtraArgsTaskState`]: empty.
pub type ModifyClusterExtraArgsTaskStateOutput = Empty;

/// Modifies cluster image: `ModifyClusterImage` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyClusterImage>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_RECORD_NOT_FOUND`], [`codes::FAILED_OPERATION_PARAM`],
/// [`codes::INTERNAL_ERROR_CVM_COMMON`], [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_IMAGE_ID_NOT_FOUND`], [`codes::INTERNAL_ERROR_OS_NOT_SUPPORT`],
/// [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`], [`codes::INVALID_PARAMETER_VERSION_NOT_SUPPORT_CGROUP_V2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterImage {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub image_id: String,
}
operation! { ModifyClusterImage(cluster_id: String, image_id: String) "ModifyClusterImage" -> Empty {
    0 "ClusterId" cluster_id, 1 "ImageId" image_id
} }

/// Response of [`ModifyClusterImage`]: empty.
pub type ModifyClusterImageOutput = Empty;

/// Modifies cluster maintenance window and exclusions: `ModifyClusterMaintenanceWindowAndExclusions` of `tke`
/// 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyClusterMaintenanceWindowAndExclusions>.
///
/// Errors: [`codes::FAILED_OPERATION_DB_RECORD_NOT_FOUND`], [`codes::FAILED_OPERATION_PARAM`],
/// [`codes::INTERNAL_ERROR_CVM_COMMON`], [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_IMAGE_ID_NOT_FOUND`], [`codes::INTERNAL_ERROR_OS_NOT_SUPPORT`],
/// [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`], [`codes::INVALID_PARAMETER_VERSION_NOT_SUPPORT_CGROUP_V2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterMaintenanceWindowAndExclusions {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub maintenance_time: String,
    /// Required.
    pub duration: i64,
    /// Required.
    pub day_of_week: Vec<String>,
    pub exclusions: Option<Vec<MaintenanceExclusion>>,
}
operation! {
    ModifyClusterMaintenanceWindowAndExclusions(cluster_id: String, maintenance_time: String, duration: i64, day_of_week: Vec<String>)
    "ModifyClusterMaintenanceWindowAndExclusions" -> Empty {
    0 "ClusterID" cluster_id, 1 "MaintenanceTime" maintenance_time, 2 "Duration" duration, 3 "DayOfWeek" day_of_week,
    4 "Exclusions" exclusions: Vec<MaintenanceExclusion>
} }

/// Response of [`ModifyClusterMaintenanceWindowAndExclusions`]: empty.
pub type ModifyClusterMaintenanceWindowAndExclusionsOutput = Empty;

/// Modifies cluster node pool: `ModifyClusterNodePool` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyClusterNodePool>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::FAILED_OPERATION_RECORD_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_DB`], [`codes::INVALID_PARAMETER_VALUE_IMAGE_NOT_FOUND`], [`codes::OPERATION_DENIED`],
/// [`codes::RESOURCE_NOT_FOUND_AS_ASG_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION_CA_ENABLE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterNodePool {
    /// Required.
    pub cluster_id: String,
    /// Required.
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
    /// Secret.
    pub user_script: Option<Secret>,
    pub ignore_existed_node: Option<bool>,
    pub extra_args: Option<InstanceExtraArgs>,
    pub tags: Option<Vec<Tag>>,
    pub unschedulable: Option<i64>,
    pub deletion_protection: Option<bool>,
    pub docker_graph_path: Option<String>,
    /// Secret.
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

/// Response of [`ModifyClusterNodePool`]: empty.
pub type ModifyClusterNodePoolOutput = Empty;

/// Modifies cluster roll out sequence tags: `ModifyClusterRollOutSequenceTags` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyClusterRollOutSequenceTags>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::FAILED_OPERATION_RECORD_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_DB`], [`codes::INVALID_PARAMETER_VALUE_IMAGE_NOT_FOUND`], [`codes::OPERATION_DENIED`],
/// [`codes::RESOURCE_NOT_FOUND_AS_ASG_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION_CA_ENABLE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterRollOutSequenceTags {
    /// Required.
    pub cluster_id: String,
    pub tags: Option<Vec<Tag>>,
}
operation! { ModifyClusterRollOutSequenceTags(cluster_id: String) "ModifyClusterRollOutSequenceTags" -> Empty {
    0 "ClusterID" cluster_id, 1 "Tags" tags: Vec<Tag>
} }

/// Response of [`ModifyClusterRollOutSequenceTags`]: empty.
pub type ModifyClusterRollOutSequenceTagsOutput = Empty;

/// Modifies cluster runtime config: `ModifyClusterRuntimeConfig` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyClusterRuntimeConfig>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR_DB`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterRuntimeConfig {
    /// Required.
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

/// Response of [`ModifyClusterRuntimeConfig`]: empty.
pub type ModifyClusterRuntimeConfigOutput = Empty;

/// In the request of [`ModifyClusterRuntimeConfig`].
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

/// Modifies cluster scheduler policy: `ModifyClusterSchedulerPolicy` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyClusterSchedulerPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_LIFE_STATE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterSchedulerPolicy {
    /// Required.
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

/// Response of [`ModifyClusterSchedulerPolicy`]: empty.
pub type ModifyClusterSchedulerPolicyOutput = Empty;

/// Modifies cluster tags: `ModifyClusterTags` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyClusterTags>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_NOT_FOUND`], [`codes::FAILED_OPERATION_TRADE_COMMON`],
/// [`codes::INTERNAL_ERROR_TASK_CREATE_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterTags {
    /// Required.
    pub cluster_id: String,
    pub tags: Option<Vec<Tag>>,
    pub sync_subresource: Option<bool>,
    pub sync_node_pool_tags: Option<bool>,
}
operation! { ModifyClusterTags(cluster_id: String) "ModifyClusterTags" -> ModifyClusterTagsOutput {
    0 "ClusterId" cluster_id, 1 "Tags" tags: Vec<Tag>, 2 "SyncSubresource" sync_subresource: bool,
    3 "SyncNodePoolTags" sync_node_pool_tags: bool
} }

/// Response of [`ModifyClusterTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterTagsOutput {
    pub tags: Vec<Tag>,
}
model! { ModifyClusterTagsOutput {
    0 "Tags" tags: Vec<Tag>
} }

/// Modifies cluster virtual node pool: `ModifyClusterVirtualNodePool` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyClusterVirtualNodePool>.
///
/// Errors: [`codes::FAILED_OPERATION_RECORD_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_NODE_POOL_STATE_NOT_NORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterVirtualNodePool {
    /// Required.
    pub cluster_id: String,
    /// Required.
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

/// Response of [`ModifyClusterVirtualNodePool`]: empty.
pub type ModifyClusterVirtualNodePoolOutput = Empty;

/// Modifies external node pool: `ModifyExternalNodePool` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyExternalNodePool>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_NODE_POOL_STATE_NOT_NORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExternalNodePool {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_pool_id: String,
    pub name: Option<String>,
    pub labels: Option<Vec<Label>>,
    pub taints: Option<Vec<Taint>>,
    pub deletion_protection: Option<bool>,
    /// Secret.
    pub user_script: Option<Secret>,
}
operation! { ModifyExternalNodePool(cluster_id: String, node_pool_id: String) "ModifyExternalNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id, 2 "Name" name: String, 3 "Labels" labels: Vec<Label>,
    4 "Taints" taints: Vec<Taint>, 5 "DeletionProtection" deletion_protection: bool, 6 "UserScript" user_script: Secret
} }

/// Response of [`ModifyExternalNodePool`]: empty.
pub type ModifyExternalNodePoolOutput = Empty;

/// Modifies global maintenance window and exclusions: `ModifyGlobalMaintenanceWindowAndExclusions` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyGlobalMaintenanceWindowAndExclusions>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_NODE_POOL_STATE_NOT_NORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGlobalMaintenanceWindowAndExclusions {
    /// Required.
    pub id: i64,
    /// Required.
    pub target_regions: Vec<String>,
    /// Required.
    pub maintenance_time: String,
    /// Required.
    pub duration: i64,
    /// Required.
    pub day_of_week: Vec<String>,
    pub exclusions: Option<Vec<MaintenanceExclusion>>,
}

/// Arguments of [`ModifyGlobalMaintenanceWindowAndExclusions::new`].
pub struct ModifyGlobalMaintenanceWindowAndExclusionsRequired {
    pub id: i64,
    pub target_regions: Vec<String>,
    pub maintenance_time: String,
    pub duration: i64,
    pub day_of_week: Vec<String>,
}
operation! {
    ModifyGlobalMaintenanceWindowAndExclusions { ModifyGlobalMaintenanceWindowAndExclusionsRequired: id, target_regions, maintenance_time, duration, day_of_week }
    "ModifyGlobalMaintenanceWindowAndExclusions" -> Empty {
    0 "ID" id, 1 "TargetRegions" target_regions, 2 "MaintenanceTime" maintenance_time, 3 "Duration" duration,
    4 "DayOfWeek" day_of_week, 5 "Exclusions" exclusions: Vec<MaintenanceExclusion>
} }

/// Response of [`ModifyGlobalMaintenanceWindowAndExclusions`]: empty.
pub type ModifyGlobalMaintenanceWindowAndExclusionsOutput = Empty;

/// Modifies log config: `ModifyLogConfig` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyLogConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_STATE`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`],
/// [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`],
/// [`codes::FAILED_OPERATION_CREATE_CLS_CLIENT`], [`codes::FAILED_OPERATION_CREATE_CLS_CONFIG`],
/// [`codes::FAILED_OPERATION_CREATE_CLS_INDEX`], [`codes::FAILED_OPERATION_CREATE_CLS_LOG_SET`],
/// [`codes::FAILED_OPERATION_CREATE_CLS_MACHINE_GROUP`], [`codes::FAILED_OPERATION_CREATE_CLS_TOPIC`],
/// [`codes::FAILED_OPERATION_GET_CLS_CONFIG`], [`codes::FAILED_OPERATION_GET_CLS_CONFIG_MACHINE_GROUPS`],
/// [`codes::FAILED_OPERATION_GET_CLS_INDEX`], [`codes::FAILED_OPERATION_GET_CLS_LOG_SET`],
/// [`codes::FAILED_OPERATION_GET_CLS_MACHINE_GROUP`], [`codes::FAILED_OPERATION_GET_CLS_MACHINE_GROUP_CONFIGS`],
/// [`codes::FAILED_OPERATION_GET_CLS_TOPIC`], [`codes::FAILED_OPERATION_K8S_CLIENT_BUILD_ERROR`],
/// [`codes::FAILED_OPERATION_KUBE_CLIENT_CONNECTION`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::FAILED_OPERATION_KUBERNETES_CLIENT_BUILD_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_CREATE_OPERATION_ERROR`],
/// [`codes::FAILED_OPERATION_KUBERNETES_GET_OPERATION_ERROR`], [`codes::FAILED_OPERATION_KUBERNETES_INTERNAL`],
/// [`codes::FAILED_OPERATION_KUBERNETES_PATCH_OPERATION_ERROR`], [`codes::FAILED_OPERATION_MODIFY_CLS_CONFIG`],
/// [`codes::FAILED_OPERATION_MODIFY_CLS_INDEX`], [`codes::FAILED_OPERATION_MODIFY_CLS_TOPIC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogConfig {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub log_config: String,
    pub cluster_type: Option<String>,
}
operation! { ModifyLogConfig(cluster_id: String, log_config: String) "ModifyLogConfig" -> Empty {
    0 "ClusterId" cluster_id, 1 "LogConfig" log_config, 2 "ClusterType" cluster_type: String
} }

/// Response of [`ModifyLogConfig`]: empty.
pub type ModifyLogConfigOutput = Empty;

/// Modifies master component: `ModifyMasterComponent` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyMasterComponent>.
///
/// Errors: [`codes::FAILED_OPERATION_OPERATION_FORBIDDEN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMasterComponent {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub component: String,
    /// Required.
    pub operation: String,
    pub dry_run: Option<bool>,
}
operation! { ModifyMasterComponent(cluster_id: String, component: String, operation: String)
    "ModifyMasterComponent" -> Empty {
    0 "ClusterId" cluster_id, 1 "Component" component, 2 "Operation" operation, 3 "DryRun" dry_run: bool
} }

/// Response of [`ModifyMasterComponent`]: empty.
pub type ModifyMasterComponentOutput = Empty;

/// Modifies node pool desired capacity about asg: `ModifyNodePoolDesiredCapacityAboutAsg` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyNodePoolDesiredCapacityAboutAsg>.
///
/// Errors: [`codes::FAILED_OPERATION_RECORD_NOT_FOUND`], [`codes::INTERNAL_ERROR_ACCOUNT_USER_NOT_AUTHENTICATED`],
/// [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`],
/// [`codes::INVALID_PARAMETER_VALUE_SIZE`], [`codes::RESOURCE_NOT_FOUND_AS_ASG_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodePoolDesiredCapacityAboutAsg {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_pool_id: String,
    /// Required.
    pub desired_capacity: i64,
}
operation! { ModifyNodePoolDesiredCapacityAboutAsg(cluster_id: String, node_pool_id: String, desired_capacity: i64)
    "ModifyNodePoolDesiredCapacityAboutAsg" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id, 2 "DesiredCapacity" desired_capacity
} }

/// Response of [`ModifyNodePoolDesiredCapacityAboutAsg`]: empty.
pub type ModifyNodePoolDesiredCapacityAboutAsgOutput = Empty;

/// Modifies node pool instance types: `ModifyNodePoolInstanceTypes` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyNodePoolInstanceTypes>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::INTERNAL_ERROR_ACCOUNT_USER_NOT_AUTHENTICATED`],
/// [`codes::INTERNAL_ERROR_CLUSTER_NOT_FOUND`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNodePoolInstanceTypes {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_pool_id: String,
    /// Required.
    pub instance_types: Vec<String>,
}
operation! { ModifyNodePoolInstanceTypes(cluster_id: String, node_pool_id: String, instance_types: Vec<String>)
    "ModifyNodePoolInstanceTypes" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id, 2 "InstanceTypes" instance_types
} }

/// Response of [`ModifyNodePoolInstanceTypes`]: empty.
pub type ModifyNodePoolInstanceTypesOutput = Empty;

/// Modifies open policy list: `ModifyOpenPolicyList` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyOpenPolicyList>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::INTERNAL_ERROR_ACCOUNT_USER_NOT_AUTHENTICATED`],
/// [`codes::INTERNAL_ERROR_CLUSTER_NOT_FOUND`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyOpenPolicyList {
    /// Required.
    pub cluster_id: String,
    pub open_policy_info_list: Option<Vec<OpenPolicySwitch>>,
    pub category: Option<String>,
}
operation! { ModifyOpenPolicyList(cluster_id: String) "ModifyOpenPolicyList" -> Empty {
    0 "ClusterId" cluster_id, 1 "OpenPolicyInfoList" open_policy_info_list: Vec<OpenPolicySwitch>,
    2 "Category" category: String
} }

/// Response of [`ModifyOpenPolicyList`]: empty.
pub type ModifyOpenPolicyListOutput = Empty;

/// In the request of [`ModifyOpenPolicyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenPolicySwitch {
    /// Required.
    pub enforcement_action: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub kind: Option<String>,
    pub enabled_status: Option<String>,
    pub open_constraint_info_list: Option<Vec<OpenConstraintInfo>>,
}
input! { OpenPolicySwitch(enforcement_action: String, name: String, kind: String) {
    0 "EnforcementAction" enforcement_action: String, 1 "Name" name: String, 2 "Kind" kind: String,
    3 "EnabledStatus" enabled_status: String,
    4 "OpenConstraintInfoList" open_constraint_info_list: Vec<OpenConstraintInfo>
} }

/// Modifies prometheus agent external labels: `ModifyPrometheusAgentExternalLabels` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyPrometheusAgentExternalLabels>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::INTERNAL_ERROR_DB`], [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusAgentExternalLabels {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub external_labels: Vec<Label>,
}
operation! { ModifyPrometheusAgentExternalLabels(instance_id: String, cluster_id: String, external_labels: Vec<Label>)
    "ModifyPrometheusAgentExternalLabels" -> Empty {
    0 "InstanceId" instance_id, 1 "ClusterId" cluster_id, 2 "ExternalLabels" external_labels
} }

/// Response of [`ModifyPrometheusAgentExternalLabels`]: empty.
pub type ModifyPrometheusAgentExternalLabelsOutput = Empty;

/// Modifies prometheus alert policy: `ModifyPrometheusAlertPolicy` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyPrometheusAlertPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusAlertPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub alert_rule: PrometheusAlertPolicyItem,
}
operation! { ModifyPrometheusAlertPolicy(instance_id: String, alert_rule: PrometheusAlertPolicyItem)
    "ModifyPrometheusAlertPolicy" -> Empty {
    0 "InstanceId" instance_id, 1 "AlertRule" alert_rule
} }

/// Response of [`ModifyPrometheusAlertPolicy`]: empty.
pub type ModifyPrometheusAlertPolicyOutput = Empty;

/// Modifies prometheus alert rule: `ModifyPrometheusAlertRule` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyPrometheusAlertRule>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusAlertRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub alert_rule: PrometheusAlertRuleDetail,
}
operation! { ModifyPrometheusAlertRule(instance_id: String, alert_rule: PrometheusAlertRuleDetail)
    "ModifyPrometheusAlertRule" -> Empty {
    0 "InstanceId" instance_id, 1 "AlertRule" alert_rule
} }

/// Response of [`ModifyPrometheusAlertRule`]: empty.
pub type ModifyPrometheusAlertRuleOutput = Empty;

/// Modifies prometheus config: `ModifyPrometheusConfig` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyPrometheusConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`],
/// [`codes::FAILED_OPERATION_KUBE_COMMON`], [`codes::INVALID_PARAMETER_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusConfig {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub cluster_type: String,
    /// Required.
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

/// Response of [`ModifyPrometheusConfig`]: empty.
pub type ModifyPrometheusConfigOutput = Empty;

/// Modifies prometheus global notification: `ModifyPrometheusGlobalNotification` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyPrometheusGlobalNotification>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusGlobalNotification {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub notification: PrometheusNotificationItem,
}
operation! { ModifyPrometheusGlobalNotification(instance_id: String, notification: PrometheusNotificationItem)
    "ModifyPrometheusGlobalNotification" -> Empty {
    0 "InstanceId" instance_id, 1 "Notification" notification
} }

/// Response of [`ModifyPrometheusGlobalNotification`]: empty.
pub type ModifyPrometheusGlobalNotificationOutput = Empty;

/// Modifies prometheus record rule yaml: `ModifyPrometheusRecordRuleYaml` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyPrometheusRecordRuleYaml>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`], [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusRecordRuleYaml {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub content: String,
}
operation! { ModifyPrometheusRecordRuleYaml(instance_id: String, name: String, content: String)
    "ModifyPrometheusRecordRuleYaml" -> Empty {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "Content" content
} }

/// Response of [`ModifyPrometheusRecordRuleYaml`]: empty.
pub type ModifyPrometheusRecordRuleYamlOutput = Empty;

/// Modifies prometheus temp: `ModifyPrometheusTemp` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyPrometheusTemp>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB`], [`codes::INVALID_PARAMETER_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusTemp {
    /// Required.
    pub template_id: String,
    /// Required.
    pub template: PrometheusTempModify,
}
operation! { ModifyPrometheusTemp(template_id: String, template: PrometheusTempModify) "ModifyPrometheusTemp" -> Empty {
    0 "TemplateId" template_id, 1 "Template" template
} }

/// Response of [`ModifyPrometheusTemp`]: empty.
pub type ModifyPrometheusTempOutput = Empty;

/// In the request of [`ModifyPrometheusTemp`].
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

/// Modifies prometheus template: `ModifyPrometheusTemplate` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyPrometheusTemplate>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB`], [`codes::INVALID_PARAMETER_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPrometheusTemplate {
    /// Required.
    pub template_id: String,
    /// Required.
    pub template: PrometheusTemplateModify,
}
operation! { ModifyPrometheusTemplate(template_id: String, template: PrometheusTemplateModify)
    "ModifyPrometheusTemplate" -> Empty {
    0 "TemplateId" template_id, 1 "Template" template
} }

/// Response of [`ModifyPrometheusTemplate`]: empty.
pub type ModifyPrometheusTemplateOutput = Empty;

/// In the request of [`ModifyPrometheusTemplate`].
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

/// Modifies reserved instance scope: `ModifyReservedInstanceScope` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyReservedInstanceScope>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyReservedInstanceScope {
    /// Required.
    pub reserved_instance_ids: Vec<String>,
    /// Required.
    pub reserved_instance_scope: ReservedInstanceScope,
}
operation! {
    ModifyReservedInstanceScope(reserved_instance_ids: Vec<String>, reserved_instance_scope: ReservedInstanceScope)
    "ModifyReservedInstanceScope" -> Empty {
    0 "ReservedInstanceIds" reserved_instance_ids, 1 "ReservedInstanceScope" reserved_instance_scope
} }

/// Response of [`ModifyReservedInstanceScope`]: empty.
pub type ModifyReservedInstanceScopeOutput = Empty;

/// In the request of [`ModifyReservedInstanceScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReservedInstanceScope {
    /// Required.
    pub scope: Option<String>,
    pub zone: Option<String>,
    pub cluster_id: Option<String>,
    pub node_name: Option<String>,
}
input! { ReservedInstanceScope(scope: String) {
    0 "Scope" scope: String, 1 "Zone" zone: String, 2 "ClusterId" cluster_id: String, 3 "NodeName" node_name: String
} }

/// Modifies roll out sequence: `ModifyRollOutSequence` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ModifyRollOutSequence>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::RESOURCE_NOT_FOUND_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRollOutSequence {
    /// Required.
    pub id: i64,
    /// Required.
    pub name: String,
    /// Required.
    pub sequence_flows: Vec<SequenceFlow>,
    /// Required.
    pub enabled: bool,
}
operation! { ModifyRollOutSequence(id: i64, name: String, sequence_flows: Vec<SequenceFlow>, enabled: bool)
    "ModifyRollOutSequence" -> Empty {
    0 "ID" id, 1 "Name" name, 2 "SequenceFlows" sequence_flows, 3 "Enabled" enabled
} }

/// Response of [`ModifyRollOutSequence`]: empty.
pub type ModifyRollOutSequenceOutput = Empty;

/// Removes node from node pool: `RemoveNodeFromNodePool` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=RemoveNodeFromNodePool>.
///
/// Errors: [`codes::FAILED_OPERATION_RECORD_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveNodeFromNodePool {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_pool_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { RemoveNodeFromNodePool(cluster_id: String, node_pool_id: String, instance_ids: Vec<String>)
    "RemoveNodeFromNodePool" -> Empty {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id, 2 "InstanceIds" instance_ids
} }

/// Response of [`RemoveNodeFromNodePool`]: empty.
pub type RemoveNodeFromNodePoolOutput = Empty;

/// Renews reserved instances: `RenewReservedInstances` of `tke` 2018-05-25.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=RenewReservedInstances>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR_INSUFFICIENT_BALANCE`],
/// [`codes::INTERNAL_ERROR_NO_PAYMENT_ACCESS`], [`codes::INTERNAL_ERROR_NOT_VERIFIED`],
/// [`codes::INTERNAL_ERROR_TRADE_COMMON`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewReservedInstances {
    /// Required.
    pub reserved_instance_ids: Vec<String>,
    /// Required.
    pub instance_charge_prepaid: InstanceChargePrepaid,
    pub client_token: Option<String>,
}
operation! {
    RenewReservedInstances(reserved_instance_ids: Vec<String>, instance_charge_prepaid: InstanceChargePrepaid)
    "RenewReservedInstances" -> Empty {
    0 "ReservedInstanceIds" reserved_instance_ids, 1 "InstanceChargePrepaid" instance_charge_prepaid,
    2 "ClientToken" client_token: String
} }

/// Response of [`RenewReservedInstances`]: empty.
pub type RenewReservedInstancesOutput = Empty;

/// Restarts eks container instances: `RestartEKSContainerInstances` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=RestartEKSContainerInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartEKSContainerInstances {
    /// Required.
    pub eks_ci_ids: Vec<String>,
}
operation! { RestartEKSContainerInstances(eks_ci_ids: Vec<String>) "RestartEKSContainerInstances" -> Empty {
    0 "EksCiIds" eks_ci_ids
} }

/// Response of [`RestartEKSContainerInstances`]: empty.
pub type RestartEKSContainerInstancesOutput = Empty;

/// `RollbackClusterRelease` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=RollbackClusterRelease>.
///
/// Errors: [`codes::FAILED_OPERATION_MARKET_GET_AUTH_FAILED`], [`codes::FAILED_OPERATION_MARKET_RELEASE_OPERATION`],
/// [`codes::INTERNAL_ERROR_MARKET_GET_AUTH_FAILED`], [`codes::INTERNAL_ERROR_MARKET_INTERNAL_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_MARKET_RELEASE_OPERATION`], [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackClusterRelease {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub revision: i64,
    pub cluster_type: Option<String>,
}
operation! { RollbackClusterRelease(cluster_id: String, name: String, namespace: String, revision: i64)
    "RollbackClusterRelease" -> RollbackClusterReleaseOutput {
    0 "ClusterId" cluster_id, 1 "Name" name, 2 "Namespace" namespace, 3 "Revision" revision,
    4 "ClusterType" cluster_type: String
} }

/// Response of [`RollbackClusterRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackClusterReleaseOutput {
    pub release: Option<PendingRelease>,
}
model! { RollbackClusterReleaseOutput {
    0 "Release" release: PendingRelease
} }

/// `RotateClusterToken` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=RotateClusterToken>.
///
/// Errors: [`codes::FAILED_OPERATION_MARKET_GET_AUTH_FAILED`], [`codes::FAILED_OPERATION_MARKET_RELEASE_OPERATION`],
/// [`codes::INTERNAL_ERROR_MARKET_GET_AUTH_FAILED`], [`codes::INTERNAL_ERROR_MARKET_INTERNAL_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_MARKET_RELEASE_OPERATION`], [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RotateClusterToken {}
operation! { RotateClusterToken() "RotateClusterToken" -> Empty {} }

/// Response of [`RotateClusterToken`]: empty.
pub type RotateClusterTokenOutput = Empty;

/// Runs prometheus instance: `RunPrometheusInstance` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=RunPrometheusInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`],
/// [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunPrometheusInstance {
    /// Required.
    pub instance_id: String,
    pub subnet_id: Option<String>,
}
operation! { RunPrometheusInstance(instance_id: String) "RunPrometheusInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "SubnetId" subnet_id: String
} }

/// Response of [`RunPrometheusInstance`]: empty.
pub type RunPrometheusInstanceOutput = Empty;

/// Scales in cluster master: `ScaleInClusterMaster` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ScaleInClusterMaster>.
///
/// Errors: [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleInClusterMaster {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub scale_in_masters: Vec<ScaleInMaster>,
}
operation! { ScaleInClusterMaster(cluster_id: String, scale_in_masters: Vec<ScaleInMaster>)
    "ScaleInClusterMaster" -> Empty {
    0 "ClusterId" cluster_id, 1 "ScaleInMasters" scale_in_masters
} }

/// Response of [`ScaleInClusterMaster`]: empty.
pub type ScaleInClusterMasterOutput = Empty;

/// In the request of [`ScaleInClusterMaster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleInMaster {
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub node_role: Option<String>,
    /// Required.
    pub instance_delete_mode: Option<String>,
}
input! { ScaleInMaster(instance_id: String, node_role: String, instance_delete_mode: String) {
    0 "InstanceId" instance_id: String, 1 "NodeRole" node_role: String,
    2 "InstanceDeleteMode" instance_delete_mode: String
} }

/// Scales out cluster master: `ScaleOutClusterMaster` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=ScaleOutClusterMaster>.
///
/// Errors: [`codes::FAILED_OPERATION_CVM_UNEXPECTED_ERROR`], [`codes::OPERATION_DENIED`],
/// [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutClusterMaster {
    /// Required.
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

/// Response of [`ScaleOutClusterMaster`]: empty.
pub type ScaleOutClusterMasterOutput = Empty;

/// Sets node pool node protection: `SetNodePoolNodeProtection` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=SetNodePoolNodeProtection>.
///
/// Errors: [`codes::FAILED_OPERATION_RECORD_NOT_FOUND`], [`codes::INTERNAL_ERROR_ACCOUNT_USER_NOT_AUTHENTICATED`],
/// [`codes::INTERNAL_ERROR_CLUSTER_NOT_FOUND`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INTERNAL_ERROR_DB_RECORD_NOT_FOUND`], [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetNodePoolNodeProtection {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node_pool_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub protected_from_scale_in: bool,
}
operation! {
    SetNodePoolNodeProtection(cluster_id: String, node_pool_id: String, instance_ids: Vec<String>, protected_from_scale_in: bool)
    "SetNodePoolNodeProtection" -> SetNodePoolNodeProtectionOutput {
    0 "ClusterId" cluster_id, 1 "NodePoolId" node_pool_id, 2 "InstanceIds" instance_ids,
    3 "ProtectedFromScaleIn" protected_from_scale_in
} }

/// Response of [`SetNodePoolNodeProtection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetNodePoolNodeProtectionOutput {
    pub succeed_instance_ids: Vec<String>,
    pub failed_instance_ids: Vec<String>,
}
model! { SetNodePoolNodeProtectionOutput {
    0 "SucceedInstanceIds" succeed_instance_ids: Vec<String>, 1 "FailedInstanceIds" failed_instance_ids: Vec<String>
} }

/// Switches cluster endpoint: `SwitchClusterEndpoint` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=SwitchClusterEndpoint>.
///
/// Errors: [`codes::FAILED_OPERATION_SWITCH_CLUSTER_ENDPOINT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SwitchClusterEndpoint {
    /// Required.
    pub cluster_id: String,
    pub is_extranet: Option<bool>,
    pub rollback: Option<bool>,
}
operation! { SwitchClusterEndpoint(cluster_id: String) "SwitchClusterEndpoint" -> Empty {
    0 "ClusterId" cluster_id, 1 "IsExtranet" is_extranet: bool, 2 "Rollback" rollback: bool
} }

/// Response of [`SwitchClusterEndpoint`]: empty.
pub type SwitchClusterEndpointOutput = Empty;

/// Syncs prometheus temp: `SyncPrometheusTemp` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=SyncPrometheusTemp>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_COMMON`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`], [`codes::FAILED_OPERATION_KUBE_COMMON`],
/// [`codes::INTERNAL_ERROR_DB`], [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`], [`codes::INVALID_PARAMETER_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncPrometheusTemp {
    /// Required.
    pub template_id: String,
    /// Required.
    pub targets: Vec<PrometheusTemplateSyncTarget>,
}
operation! { SyncPrometheusTemp(template_id: String, targets: Vec<PrometheusTemplateSyncTarget>)
    "SyncPrometheusTemp" -> Empty {
    0 "TemplateId" template_id, 1 "Targets" targets
} }

/// Response of [`SyncPrometheusTemp`]: empty.
pub type SyncPrometheusTempOutput = Empty;

/// Syncs prometheus template: `SyncPrometheusTemplate` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=SyncPrometheusTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_UNPACK`],
/// [`codes::FAILED_OPERATION_KUBE_COMMON`], [`codes::INTERNAL_ERROR_DB`],
/// [`codes::INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND`], [`codes::INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncPrometheusTemplate {
    /// Required.
    pub template_id: String,
    /// Required.
    pub targets: Vec<PrometheusTemplateSyncTarget>,
}
operation! { SyncPrometheusTemplate(template_id: String, targets: Vec<PrometheusTemplateSyncTarget>)
    "SyncPrometheusTemplate" -> Empty {
    0 "TemplateId" template_id, 1 "Targets" targets
} }

/// Response of [`SyncPrometheusTemplate`]: empty.
pub type SyncPrometheusTemplateOutput = Empty;

/// `UninstallClusterRelease` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=UninstallClusterRelease>.
///
/// Errors: [`codes::FAILED_OPERATION_MARKET_GET_AUTH_FAILED`], [`codes::FAILED_OPERATION_MARKET_RELEASE_OPERATION`],
/// [`codes::INTERNAL_ERROR_MARKET_GET_AUTH_FAILED`], [`codes::INTERNAL_ERROR_MARKET_INTERNAL_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_MARKET_RELEASE_OPERATION`], [`codes::MISSING_PARAMETER`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallClusterRelease {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub namespace: String,
    pub cluster_type: Option<String>,
}
operation! { UninstallClusterRelease(cluster_id: String, name: String, namespace: String)
    "UninstallClusterRelease" -> UninstallClusterReleaseOutput {
    0 "ClusterId" cluster_id, 1 "Name" name, 2 "Namespace" namespace, 3 "ClusterType" cluster_type: String
} }

/// Response of [`UninstallClusterRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallClusterReleaseOutput {
    pub release: Option<PendingRelease>,
}
model! { UninstallClusterReleaseOutput {
    0 "Release" release: PendingRelease
} }

/// `UninstallEdgeLogAgent` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=UninstallEdgeLogAgent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallEdgeLogAgent {
    /// Required.
    pub cluster_id: String,
}
operation! { UninstallEdgeLogAgent(cluster_id: String) "UninstallEdgeLogAgent" -> Empty {
    0 "ClusterId" cluster_id
} }

/// Response of [`UninstallEdgeLogAgent`]: empty.
pub type UninstallEdgeLogAgentOutput = Empty;

/// `UninstallLogAgent` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=UninstallLogAgent>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_STATE`], [`codes::FAILED_OPERATION_DB`],
/// [`codes::FAILED_OPERATION_KUBERNETES_DELETE_OPERATION_ERROR`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallLogAgent {
    /// Required.
    pub cluster_id: String,
    pub cluster_type: Option<String>,
}
operation! { UninstallLogAgent(cluster_id: String) "UninstallLogAgent" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterType" cluster_type: String
} }

/// Response of [`UninstallLogAgent`]: empty.
pub type UninstallLogAgentOutput = Empty;

/// Updates addon: `UpdateAddon` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=UpdateAddon>.
///
/// Errors: [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAddon {
    /// Required.
    pub cluster_id: String,
    /// Required.
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

/// Response of [`UpdateAddon`]: empty.
pub type UpdateAddonOutput = Empty;

/// Updates cluster kubeconfig: `UpdateClusterKubeconfig` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=UpdateClusterKubeconfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB`], [`codes::INTERNAL_ERROR_KUBERNETES_PATCH_OPERATION_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterKubeconfig {
    /// Required.
    pub cluster_id: String,
    pub sub_accounts: Option<Vec<String>>,
}
operation! { UpdateClusterKubeconfig(cluster_id: String) "UpdateClusterKubeconfig" -> UpdateClusterKubeconfigOutput {
    0 "ClusterId" cluster_id, 1 "SubAccounts" sub_accounts: Vec<String>
} }

/// Response of [`UpdateClusterKubeconfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterKubeconfigOutput {
    pub updated_sub_accounts: Vec<String>,
}
model! { UpdateClusterKubeconfigOutput {
    0 "UpdatedSubAccounts" updated_sub_accounts: Vec<String>
} }

/// Upgrades the control plane of a cluster to a newer Kubernetes version.
///
/// **It cannot be undone.** Upgrade by one minor version at a time, and the nodes afterwards. Asynchronous: wait with
/// `waiters::cluster_running`.
///
/// `UpdateClusterVersion` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=UpdateClusterVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_UPGRADE_NODE_VERSION`], [`codes::FAILED_OPERATION_COMPONENT_CLIENT_HTTP`],
/// [`codes::INTERNAL_ERROR_CLUSTER_UPGRADE_NODE_VERSION`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterVersion {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub dst_version: String,
    pub extra_args: Option<ClusterExtraArgs>,
    pub max_not_ready_percent: Option<f64>,
    pub skip_pre_check: Option<bool>,
}
operation! { UpdateClusterVersion(cluster_id: String, dst_version: String) "UpdateClusterVersion" -> Empty {
    0 "ClusterId" cluster_id, 1 "DstVersion" dst_version, 2 "ExtraArgs" extra_args: ClusterExtraArgs,
    3 "MaxNotReadyPercent" max_not_ready_percent: f64, 4 "SkipPreCheck" skip_pre_check: bool
} }

/// Response of [`UpdateClusterVersion`]: empty.
pub type UpdateClusterVersionOutput = Empty;

/// Updates eks cluster: `UpdateEKSCluster` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=UpdateEKSCluster>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEKSCluster {
    /// Required.
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

/// Response of [`UpdateEKSCluster`]: empty.
pub type UpdateEKSClusterOutput = Empty;

/// Updates eks container instance: `UpdateEKSContainerInstance` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=UpdateEKSContainerInstance>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEKSContainerInstance {
    /// Required.
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

/// Response of [`UpdateEKSContainerInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEKSContainerInstanceOutput {
    pub eks_ci_id: Option<String>,
}
model! { UpdateEKSContainerInstanceOutput {
    0 "EksCiId" eks_ci_id: String
} }

/// Updates edge cluster version: `UpdateEdgeClusterVersion` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=UpdateEdgeClusterVersion>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_UPGRADE_NODE_VERSION`],
/// [`codes::INTERNAL_ERROR_CLUSTER_UPGRADE_NODE_VERSION`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateEdgeClusterVersion {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub edge_version: String,
    pub registry_prefix: Option<String>,
    pub skip_pre_check: Option<bool>,
}
operation! { UpdateEdgeClusterVersion(cluster_id: String, edge_version: String) "UpdateEdgeClusterVersion" -> Empty {
    0 "ClusterId" cluster_id, 1 "EdgeVersion" edge_version, 2 "RegistryPrefix" registry_prefix: String,
    3 "SkipPreCheck" skip_pre_check: bool
} }

/// Response of [`UpdateEdgeClusterVersion`]: empty.
pub type UpdateEdgeClusterVersionOutput = Empty;

/// Updates image cache: `UpdateImageCache` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=UpdateImageCache>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateImageCache {
    /// Required.
    pub image_cache_id: String,
    pub image_cache_name: Option<String>,
    pub image_registry_credentials: Option<Vec<ImageRegistryCredential>>,
    pub images: Option<Vec<String>>,
    pub image_cache_size: Option<i64>,
    pub retention_days: Option<i64>,
    pub security_group_ids: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
operation! { UpdateImageCache(image_cache_id: String) "UpdateImageCache" -> Empty {
    0 "ImageCacheId" image_cache_id, 1 "ImageCacheName" image_cache_name: String,
    2 "ImageRegistryCredentials" image_registry_credentials: Vec<ImageRegistryCredential>,
    3 "Images" images: Vec<String>, 4 "ImageCacheSize" image_cache_size: i64, 5 "RetentionDays" retention_days: i64,
    6 "SecurityGroupIds" security_group_ids: Vec<String>, 7 "Tags" tags: Vec<Tag>
} }

/// Response of [`UpdateImageCache`]: empty.
pub type UpdateImageCacheOutput = Empty;

/// Updates tke edge cluster: `UpdateTKEEdgeCluster` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=UpdateTKEEdgeCluster>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_NO_AUTH`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTKEEdgeCluster {
    /// Required.
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

/// Response of [`UpdateTKEEdgeCluster`]: empty.
pub type UpdateTKEEdgeClusterOutput = Empty;

/// `UpgradeClusterInstances` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=UpgradeClusterInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_TASK_ALREADY_RUNNING`], [`codes::FAILED_OPERATION_TASK_LIFE_STATE_ERROR`],
/// [`codes::INTERNAL_ERROR_CLUSTER_NOT_FOUND`], [`codes::INTERNAL_ERROR_TASK_ALREADY_RUNNING`],
/// [`codes::INTERNAL_ERROR_TASK_LIFE_STATE_ERROR`], [`codes::INTERNAL_ERROR_TASK_NOT_FOUND`],
/// [`codes::INTERNAL_ERROR_UNEXCEPTED_INTERNAL`], [`codes::RESOURCE_UNAVAILABLE_CLUSTER_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterInstances {
    /// Required.
    pub cluster_id: String,
    /// Required.
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

/// Response of [`UpgradeClusterInstances`]: empty.
pub type UpgradeClusterInstancesOutput = Empty;

/// In the request of [`UpgradeClusterInstances`].
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

/// `UpgradeClusterRelease` of `tke` 2018-05-25.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tke&Version=2018-05-25&Action=UpgradeClusterRelease>.
///
/// Errors: [`codes::FAILED_OPERATION_MARKET_GET_AUTH_FAILED`], [`codes::FAILED_OPERATION_MARKET_RELEASE_OPERATION`],
/// [`codes::INTERNAL_ERROR_MARKET_GET_AUTH_FAILED`], [`codes::INTERNAL_ERROR_MARKET_INTERNAL_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_MARKET_RELEASE_OPERATION`], [`codes::MISSING_PARAMETER`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_NO_AUTH`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterRelease {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub chart: String,
    pub values: Option<ReleaseValues>,
    pub chart_from: Option<String>,
    pub chart_version: Option<String>,
    pub chart_repo_url: Option<String>,
    pub username: Option<String>,
    /// Secret.
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

/// Response of [`UpgradeClusterRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClusterReleaseOutput {
    pub release: Option<PendingRelease>,
}
model! { UpgradeClusterReleaseOutput {
    0 "Release" release: PendingRelease
} }

waiters! {
    /// Waits until a cluster is running, after its creation or a change.
    fn cluster_running(cluster_id: String) -> DescribeClusters = DescribeClusters::new().cluster_ids([cluster_id]),
        "Clusters.ClusterStatus" ["Running"] ["Abnormal", "Deleting", "Isolated", "ResourceIsolate", "ResourceIsolated"];
    /// Waits until an endpoint of the API server is open.
    fn endpoint_created(cluster_id: String, is_extranet: bool) -> DescribeClusterEndpointStatus =
        DescribeClusterEndpointStatus::new(cluster_id).is_extranet(is_extranet), "Status" ["Created"] ["CreateFailed"];
    /// Waits until a node pool is in its normal state, after its creation or a change.
    fn node_pool_normal(cluster_id: String, node_pool_id: String) -> DescribeClusterNodePoolDetail =
        DescribeClusterNodePoolDetail::new(cluster_id, node_pool_id),
        "NodePool.LifeState" ["normal"] ["deleting", "deleted"];
    /// Waits until a node has joined its cluster and is running.
    fn node_running(cluster_id: String, instance_id: String) -> DescribeClusterInstances =
        DescribeClusterInstances::new(cluster_id).instance_ids([instance_id]),
        "InstanceSet.InstanceState" ["running"] ["failed"];
}

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_ACCOUNT_COMMON "FailedOperation.AccountCommon",
    FAILED_OPERATION_ACCOUNT_USER_NOT_AUTHENTICATED "FailedOperation.AccountUserNotAuthenticated",
    FAILED_OPERATION_ADD_VPC_CNI_SUBNETS_FAILED "FailedOperation.AddVpcCniSubnetsFailed",
    FAILED_OPERATION_AS_COMMON "FailedOperation.AsCommon",
    FAILED_OPERATION_CVM_UNEXPECTED_ERROR "FailedOperation.CVMUnexpectedError",
    FAILED_OPERATION_CAM_NO_AUTH "FailedOperation.CamNoAuth",
    FAILED_OPERATION_CLUSTER_FORBIDDEN_TO_DELETE "FailedOperation.ClusterForbiddenToDelete",
    FAILED_OPERATION_CLUSTER_NOT_FOUND "FailedOperation.ClusterNotFound",
    FAILED_OPERATION_CLUSTER_STATE "FailedOperation.ClusterState",
    FAILED_OPERATION_CLUSTER_UPGRADE_NODE_VERSION "FailedOperation.ClusterUpgradeNodeVersion",
    FAILED_OPERATION_CLUSTER_VERSION_NOT_SUPPORT "FailedOperation.ClusterVersionNotSupport",
    FAILED_OPERATION_COMPONENT_CLIENT_COMMON "FailedOperation.ComponentClientCommon",
    FAILED_OPERATION_COMPONENT_CLIENT_HTTP "FailedOperation.ComponentClientHttp",
    FAILED_OPERATION_COMPONENT_CLIENT_UNPACK "FailedOperation.ComponentClientUnpack",
    FAILED_OPERATION_COMPONENT_CLINET_HTTP "FailedOperation.ComponentClinetHttp",
    FAILED_OPERATION_CREATE_CLS_CLIENT "FailedOperation.CreateClsClient",
    FAILED_OPERATION_CREATE_CLS_CONFIG "FailedOperation.CreateClsConfig",
    FAILED_OPERATION_CREATE_CLS_INDEX "FailedOperation.CreateClsIndex",
    FAILED_OPERATION_CREATE_CLS_LOG_SET "FailedOperation.CreateClsLogSet",
    FAILED_OPERATION_CREATE_CLS_MACHINE_GROUP "FailedOperation.CreateClsMachineGroup",
    FAILED_OPERATION_CREATE_CLS_TOPIC "FailedOperation.CreateClsTopic",
    FAILED_OPERATION_CVM_COMMON "FailedOperation.CvmCommon",
    FAILED_OPERATION_CVM_DELETION_PROTECTION "FailedOperation.CvmDeletionProtection",
    FAILED_OPERATION_CVM_NUMBER_NOT_MATCH "FailedOperation.CvmNumberNotMatch",
    FAILED_OPERATION_CVM_VPCID_NOT_MATCH "FailedOperation.CvmVpcidNotMatch", FAILED_OPERATION_DB "FailedOperation.Db",
    FAILED_OPERATION_DB_RECORD_NOT_FOUND "FailedOperation.DbRecordNotFound",
    FAILED_OPERATION_DEPRECATED_API "FailedOperation.DeprecatedAPI",
    FAILED_OPERATION_DFW_GET_USG_QUOTA "FailedOperation.DfwGetUSGQuota",
    FAILED_OPERATION_DISABLE_VPCCNI_FAILED "FailedOperation.DisableVPCCNIFailed",
    FAILED_OPERATION_ENABLE_VPCCNI_FAILED "FailedOperation.EnableVPCCNIFailed",
    FAILED_OPERATION_GET_CLS_CONFIG "FailedOperation.GetClsConfig",
    FAILED_OPERATION_GET_CLS_CONFIG_MACHINE_GROUPS "FailedOperation.GetClsConfigMachineGroups",
    FAILED_OPERATION_GET_CLS_INDEX "FailedOperation.GetClsIndex",
    FAILED_OPERATION_GET_CLS_LOG_SET "FailedOperation.GetClsLogSet",
    FAILED_OPERATION_GET_CLS_MACHINE_GROUP "FailedOperation.GetClsMachineGroup",
    FAILED_OPERATION_GET_CLS_MACHINE_GROUP_CONFIGS "FailedOperation.GetClsMachineGroupConfigs",
    FAILED_OPERATION_GET_CLS_TOPIC "FailedOperation.GetClsTopic",
    FAILED_OPERATION_GET_CLUSTER_FAILED "FailedOperation.GetClusterFailed",
    FAILED_OPERATION_K8S_CLIENT_BUILD_ERROR "FailedOperation.K8sClientBuildError",
    FAILED_OPERATION_KUBE_CLIENT_CONF "FailedOperation.KubeClientConf",
    FAILED_OPERATION_KUBE_CLIENT_CONNECTION "FailedOperation.KubeClientConnection",
    FAILED_OPERATION_KUBE_CLIENT_CREATE "FailedOperation.KubeClientCreate",
    FAILED_OPERATION_KUBE_COMMON "FailedOperation.KubeCommon",
    FAILED_OPERATION_KUBERNETES_CLIENT_BUILD_ERROR "FailedOperation.KubernetesClientBuildError",
    FAILED_OPERATION_KUBERNETES_CREATE_OPERATION_ERROR "FailedOperation.KubernetesCreateOperationError",
    FAILED_OPERATION_KUBERNETES_DELETE_OPERATION_ERROR "FailedOperation.KubernetesDeleteOperationError",
    FAILED_OPERATION_KUBERNETES_GET_OPERATION_ERROR "FailedOperation.KubernetesGetOperationError",
    FAILED_OPERATION_KUBERNETES_INTERNAL "FailedOperation.KubernetesInternal",
    FAILED_OPERATION_KUBERNETES_LIST_OPERATION_ERROR "FailedOperation.KubernetesListOperationError",
    FAILED_OPERATION_KUBERNETES_PATCH_OPERATION_ERROR "FailedOperation.KubernetesPatchOperationError",
    FAILED_OPERATION_KUBERNETES_RESOURCE_EXISTED "FailedOperation.KubernetesResourceExisted",
    FAILED_OPERATION_KUBERNETES_RESOURCE_NOT_FOUND "FailedOperation.KubernetesResourceNotFound",
    FAILED_OPERATION_LB_COMMON "FailedOperation.LbCommon",
    FAILED_OPERATION_MARKET_GET_AUTH_FAILED "FailedOperation.MarketGetAuthFailed",
    FAILED_OPERATION_MARKET_RELEASE_OPERATION "FailedOperation.MarketReleaseOperation",
    FAILED_OPERATION_MODIFY_CLS_CONFIG "FailedOperation.ModifyClsConfig",
    FAILED_OPERATION_MODIFY_CLS_INDEX "FailedOperation.ModifyClsIndex",
    FAILED_OPERATION_MODIFY_CLS_TOPIC "FailedOperation.ModifyClsTopic",
    FAILED_OPERATION_NETWORK_SCALE_ERROR "FailedOperation.NetworkScaleError",
    FAILED_OPERATION_NODE_EXISTS_SECONDARY_NETWORK_INTERFACE "FailedOperation.NodeExistsSecondaryNetworkInterface",
    FAILED_OPERATION_NODE_POOL_QUERY_FAILED "FailedOperation.NodePoolQueryFailed",
    FAILED_OPERATION_OPERATION_FORBIDDEN "FailedOperation.OperationForbidden",
    FAILED_OPERATION_OS_NOT_SUPPORT "FailedOperation.OsNotSupport", FAILED_OPERATION_PARAM "FailedOperation.Param",
    FAILED_OPERATION_POLICY_SERVER_COMMON_ERROR "FailedOperation.PolicyServerCommonError",
    FAILED_OPERATION_QUOTA_MAX_CLS_LIMIT "FailedOperation.QuotaMaxClsLimit",
    FAILED_OPERATION_QUOTA_MAX_NOD_LIMIT "FailedOperation.QuotaMaxNodLimit",
    FAILED_OPERATION_QUOTA_USG_LIMIT "FailedOperation.QuotaUSGLimit",
    FAILED_OPERATION_RBAC_FORBIDDEN "FailedOperation.RBACForbidden",
    FAILED_OPERATION_RECORD_NOT_FOUND "FailedOperation.RecordNotFound",
    FAILED_OPERATION_SWITCH_CLUSTER_ENDPOINT "FailedOperation.SwitchClusterEndpoint",
    FAILED_OPERATION_TAG_COMMON "FailedOperation.TagCommon",
    FAILED_OPERATION_TASK_ALREADY_RUNNING "FailedOperation.TaskAlreadyRunning",
    FAILED_OPERATION_TASK_LIFE_STATE_ERROR "FailedOperation.TaskLifeStateError",
    FAILED_OPERATION_TASK_NOT_FOUND "FailedOperation.TaskNotFound",
    FAILED_OPERATION_TRADE_COMMON "FailedOperation.TradeCommon",
    FAILED_OPERATION_TRADE_INSUFFICIENT_BALANCE "FailedOperation.TradeInsufficientBalance",
    FAILED_OPERATION_UNEXPECTED_ERROR "FailedOperation.UnexpectedError",
    FAILED_OPERATION_VPC_UNEXPECTED_ERROR "FailedOperation.VPCUnexpectedError",
    FAILED_OPERATION_VPC_COMMON "FailedOperation.VpcCommon",
    FAILED_OPERATION_VPC_RECODR_NOT_FOUND "FailedOperation.VpcRecodrNotFound",
    FAILED_OPERATION_WHITELIST_UNEXPECTED_ERROR "FailedOperation.WhitelistUnexpectedError",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_ACCOUNT_COMMON "InternalError.AccountCommon",
    INTERNAL_ERROR_ACCOUNT_USER_NOT_AUTHENTICATED "InternalError.AccountUserNotAuthenticated",
    INTERNAL_ERROR_AS_COMMON "InternalError.AsCommon", INTERNAL_ERROR_CAM_NO_AUTH "InternalError.CamNoAuth",
    INTERNAL_ERROR_CIDR_CONFLICT_WITH_OTHER_CLUSTER "InternalError.CidrConflictWithOtherCluster",
    INTERNAL_ERROR_CIDR_CONFLICT_WITH_OTHER_ROUTE "InternalError.CidrConflictWithOtherRoute",
    INTERNAL_ERROR_CIDR_CONFLICT_WITH_VPC_CIDR "InternalError.CidrConflictWithVpcCidr",
    INTERNAL_ERROR_CIDR_CONFLICT_WITH_VPC_GLOBAL_ROUTE "InternalError.CidrConflictWithVpcGlobalRoute",
    INTERNAL_ERROR_CIDR_INVALI "InternalError.CidrInvali",
    INTERNAL_ERROR_CIDR_MASK_SIZE_OUT_OF_RANGE "InternalError.CidrMaskSizeOutOfRange",
    INTERNAL_ERROR_CIDR_OUT_OF_ROUTE_TABLE "InternalError.CidrOutOfRouteTable",
    INTERNAL_ERROR_CLUSTER_NOT_FOUND "InternalError.ClusterNotFound",
    INTERNAL_ERROR_CLUSTER_STATE "InternalError.ClusterState",
    INTERNAL_ERROR_CLUSTER_UPGRADE_NODE_VERSION "InternalError.ClusterUpgradeNodeVersion",
    INTERNAL_ERROR_CMD_TIMEOUT "InternalError.CmdTimeout",
    INTERNAL_ERROR_COMPONENT_CLIENT_HTTP "InternalError.ComponentClientHttp",
    INTERNAL_ERROR_COMPONENT_CLINET_HTTP "InternalError.ComponentClinetHttp",
    INTERNAL_ERROR_CONTAINER_NOT_FOUND "InternalError.ContainerNotFound",
    INTERNAL_ERROR_CREATE_MASTER_FAILED "InternalError.CreateMasterFailed",
    INTERNAL_ERROR_CVM_COMMON "InternalError.CvmCommon", INTERNAL_ERROR_CVM_NOT_FOUND "InternalError.CvmNotFound",
    INTERNAL_ERROR_CVM_NUMBER_NOT_MATCH "InternalError.CvmNumberNotMatch",
    INTERNAL_ERROR_CVM_STATUS "InternalError.CvmStatus", INTERNAL_ERROR_DB "InternalError.Db",
    INTERNAL_ERROR_DB_AFFECTIVED_ROWS "InternalError.DbAffectivedRows",
    INTERNAL_ERROR_DB_RECORD_NOT_FOUND "InternalError.DbRecordNotFound",
    INTERNAL_ERROR_DFW_GET_USG_COUNT "InternalError.DfwGetUSGCount",
    INTERNAL_ERROR_DFW_GET_USG_QUOTA "InternalError.DfwGetUSGQuota",
    INTERNAL_ERROR_EMPTY_CLUSTER_NOT_SUPPORT "InternalError.EmptyClusterNotSupport",
    INTERNAL_ERROR_GATEWAY_ALREADY_ASSOCIATED_CIDR "InternalError.GatewayAlreadyAssociatedCidr",
    INTERNAL_ERROR_IMAGE_ID_NOT_FOUND "InternalError.ImageIdNotFound",
    INTERNAL_ERROR_INIT_MASTER_FAILED "InternalError.InitMasterFailed",
    INTERNAL_ERROR_INSUFFICIENT_BALANCE "InternalError.InsufficientBalance",
    INTERNAL_ERROR_INVALID_PRIVATE_NETWORK_CIDR "InternalError.InvalidPrivateNetworkCidr",
    INTERNAL_ERROR_KUBE_CLIENT_CONNECTION "InternalError.KubeClientConnection",
    INTERNAL_ERROR_KUBE_CLIENT_CREATE "InternalError.KubeClientCreate",
    INTERNAL_ERROR_KUBE_COMMON "InternalError.KubeCommon",
    INTERNAL_ERROR_KUBERNETES_CLIENT_BUILD_ERROR "InternalError.KubernetesClientBuildError",
    INTERNAL_ERROR_KUBERNETES_CREATE_OPERATION_ERROR "InternalError.KubernetesCreateOperationError",
    INTERNAL_ERROR_KUBERNETES_DELETE_OPERATION_ERROR "InternalError.KubernetesDeleteOperationError",
    INTERNAL_ERROR_KUBERNETES_GET_OPERATION_ERROR "InternalError.KubernetesGetOperationError",
    INTERNAL_ERROR_KUBERNETES_INTERNAL "InternalError.KubernetesInternal",
    INTERNAL_ERROR_KUBERNETES_LIST_OPERATION_ERROR "InternalError.KubernetesListOperationError",
    INTERNAL_ERROR_KUBERNETES_PATCH_OPERATION_ERROR "InternalError.KubernetesPatchOperationError",
    INTERNAL_ERROR_LB_COMMON "InternalError.LbCommon",
    INTERNAL_ERROR_MARKET_GET_AUTH_FAILED "InternalError.MarketGetAuthFailed",
    INTERNAL_ERROR_MARKET_INTERNAL_SERVER_ERROR "InternalError.MarketInternalServerError",
    INTERNAL_ERROR_MARKET_RELEASE_OPERATION "InternalError.MarketReleaseOperation",
    INTERNAL_ERROR_NO_PAYMENT_ACCESS "InternalError.NoPaymentAccess",
    INTERNAL_ERROR_NOT_VERIFIED "InternalError.NotVerified", INTERNAL_ERROR_OS_NOT_SUPPORT "InternalError.OsNotSupport",
    INTERNAL_ERROR_PARAM "InternalError.Param", INTERNAL_ERROR_POD_NOT_FOUND "InternalError.PodNotFound",
    INTERNAL_ERROR_PUBLIC_CLUSTER_OP_NOT_SUPPORT "InternalError.PublicClusterOpNotSupport",
    INTERNAL_ERROR_QUOTA_MAX_CLS_LIMIT "InternalError.QuotaMaxClsLimit",
    INTERNAL_ERROR_QUOTA_MAX_NOD_LIMIT "InternalError.QuotaMaxNodLimit",
    INTERNAL_ERROR_QUOTA_MAX_RT_LIMIT "InternalError.QuotaMaxRtLimit",
    INTERNAL_ERROR_QUOTA_USG_LIMIT "InternalError.QuotaUSGLimit",
    INTERNAL_ERROR_RESOURCE_EXIST_ALREADY "InternalError.ResourceExistAlready",
    INTERNAL_ERROR_ROUTE_TABLE_NOT_EMPTY "InternalError.RouteTableNotEmpty",
    INTERNAL_ERROR_ROUTE_TABLE_NOT_FOUND "InternalError.RouteTableNotFound",
    INTERNAL_ERROR_TASK_ALREADY_RUNNING "InternalError.TaskAlreadyRunning",
    INTERNAL_ERROR_TASK_CREATE_FAILED "InternalError.TaskCreateFailed",
    INTERNAL_ERROR_TASK_LIFE_STATE_ERROR "InternalError.TaskLifeStateError",
    INTERNAL_ERROR_TASK_NOT_FOUND "InternalError.TaskNotFound", INTERNAL_ERROR_TRADE_COMMON "InternalError.TradeCommon",
    INTERNAL_ERROR_TRADE_INSUFFICIENT_BALANCE "InternalError.TradeInsufficientBalance",
    INTERNAL_ERROR_UNEXCEPTED_INTERNAL "InternalError.UnexceptedInternal",
    INTERNAL_ERROR_UNEXPECTED_INTERNAL "InternalError.UnexpectedInternal",
    INTERNAL_ERROR_VPC_UNEXPECTED_ERROR "InternalError.VPCUnexpectedError",
    INTERNAL_ERROR_VPC_COMMON "InternalError.VpcCommon",
    INTERNAL_ERROR_VPC_PEER_NOT_FOUND "InternalError.VpcPeerNotFound",
    INTERNAL_ERROR_VPC_RECODR_NOT_FOUND "InternalError.VpcRecodrNotFound",
    INTERNAL_ERROR_VSTATION_ERROR "InternalError.VstationError",
    INTERNAL_ERROR_WHITELIST_UNEXPECTED_ERROR "InternalError.WhitelistUnexpectedError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_AS_COMMON_ERROR "InvalidParameter.AsCommonError",
    INVALID_PARAMETER_CIDR_MASK_SIZE_OUT_OF_RANGE "InvalidParameter.CIDRMaskSizeOutOfRange",
    INVALID_PARAMETER_CIDR_CONFLICT_WITH_OTHER_CLUSTER "InvalidParameter.CidrConflictWithOtherCluster",
    INVALID_PARAMETER_CIDR_CONFLICT_WITH_OTHER_ROUTE "InvalidParameter.CidrConflictWithOtherRoute",
    INVALID_PARAMETER_CIDR_CONFLICT_WITH_VPC_CIDR "InvalidParameter.CidrConflictWithVpcCidr",
    INVALID_PARAMETER_CIDR_CONFLICT_WITH_VPC_GLOBAL_ROUTE "InvalidParameter.CidrConflictWithVpcGlobalRoute",
    INVALID_PARAMETER_CIDR_INVALI "InvalidParameter.CidrInvali",
    INVALID_PARAMETER_CIDR_INVALID "InvalidParameter.CidrInvalid",
    INVALID_PARAMETER_CIDR_OUT_OF_ROUTE_TABLE "InvalidParameter.CidrOutOfRouteTable",
    INVALID_PARAMETER_CLUSTER_NOT_FOUND "InvalidParameter.ClusterNotFound",
    INVALID_PARAMETER_GATEWAY_ALREADY_ASSOCIATED_CIDR "InvalidParameter.GatewayAlreadyAssociatedCidr",
    INVALID_PARAMETER_INVALID_PRIVATE_NETWORK_CIDR "InvalidParameter.InvalidPrivateNetworkCIDR",
    INVALID_PARAMETER_OS_NOT_SUPPORT "InvalidParameter.OsNotSupport", INVALID_PARAMETER_PARAM "InvalidParameter.Param",
    INVALID_PARAMETER_PROM_CLUSTER_NOT_FOUND "InvalidParameter.PromClusterNotFound",
    INVALID_PARAMETER_PROM_INSTANCE_NOT_FOUND "InvalidParameter.PromInstanceNotFound",
    INVALID_PARAMETER_RESOURCE_NOT_FOUND "InvalidParameter.ResourceNotFound",
    INVALID_PARAMETER_ROUTE_TABLE_NOT_EMPTY "InvalidParameter.RouteTableNotEmpty",
    INVALID_PARAMETER_SUBNET_ALLOCATION_POLICY_CONFLICT "InvalidParameter.SubnetAllocationPolicyConflict",
    INVALID_PARAMETER_SUBNET_ALLOCATION_POLICY_INVALID "InvalidParameter.SubnetAllocationPolicyInvalid",
    INVALID_PARAMETER_SUBNET_INVALID_ERROR "InvalidParameter.SubnetInvalidError",
    INVALID_PARAMETER_SUBNET_NOT_EXIST "InvalidParameter.SubnetNotExist",
    INVALID_PARAMETER_VERSION_NOT_SUPPORT_CGROUP_V2 "InvalidParameter.VersionNotSupportCgroupV2",
    INVALID_PARAMETER_VALUE_IMAGE_NOT_FOUND "InvalidParameterValue.ImageNotFound",
    INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED "InvalidParameterValue.LimitExceeded",
    INVALID_PARAMETER_VALUE_SIZE "InvalidParameterValue.Size", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_QUOTA_MAX_NOD_LIMIT "LimitExceeded.QuotaMaxNodLimit", MISSING_PARAMETER "MissingParameter",
    OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_CLUSTER_IN_DELETION_PROTECTION "OperationDenied.ClusterInDeletionProtection",
    RESOURCE_IN_USE "ResourceInUse", RESOURCE_IN_USE_EXIST_RUNNING_POD "ResourceInUse.ExistRunningPod",
    RESOURCE_IN_USE_RESOURCE_EXIST_ALREADY "ResourceInUse.ResourceExistAlready",
    RESOURCE_IN_USE_SUBNET_ALREADY_EXIST "ResourceInUse.SubnetAlreadyExist",
    RESOURCE_IN_USE_TKEAPI_SERVER_GET_ERROR "ResourceInUse.TKEAPIServerGetError",
    RESOURCE_INSUFFICIENT "ResourceInsufficient",
    RESOURCE_INSUFFICIENT_SPECIFIED_INSTANCE_TYPE "ResourceInsufficient.SpecifiedInstanceType",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_NOT_FOUND_AS_ASG_NOT_EXIST "ResourceNotFound.AsAsgNotExist",
    RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND "ResourceNotFound.ClusterNotFound",
    RESOURCE_NOT_FOUND_KUBE_RESOURCE_NOT_FOUND "ResourceNotFound.KubeResourceNotFound",
    RESOURCE_NOT_FOUND_KUBERNETES_RESOURCE_NOT_FOUND "ResourceNotFound.KubernetesResourceNotFound",
    RESOURCE_NOT_FOUND_LOG_COLLECTOR_CLS_LOG_TOPIC_NOT_EXISTS "ResourceNotFound.LogCollectorClsLogTopicNotExists",
    RESOURCE_NOT_FOUND_NOT_FOUND "ResourceNotFound.NotFound",
    RESOURCE_NOT_FOUND_ROUTE_TABLE_NOT_FOUND "ResourceNotFound.RouteTableNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_CLUSTER_IN_ABNORMAL_STAT "ResourceUnavailable.ClusterInAbnormalStat",
    RESOURCE_UNAVAILABLE_CLUSTER_STATE "ResourceUnavailable.ClusterState",
    RESOURCE_UNAVAILABLE_EKS_CONTAINER_STATUS "ResourceUnavailable.EksContainerStatus",
    RESOURCE_UNAVAILABLE_NODE_POOL_STATE_NOT_NORMAL "ResourceUnavailable.NodePoolStateNotNormal",
    RESOURCES_SOLD_OUT "ResourcesSoldOut", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_CAM_NO_AUTH "UnauthorizedOperation.CamNoAuth",
    UNAUTHORIZED_OPERATION_NO_RBAC_PERMISSIONS "UnauthorizedOperation.NoRBACPermissions",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_ALREADY_ENABLED "UnsupportedOperation.AlreadyEnabled",
    UNSUPPORTED_OPERATION_CA_ENABLE_FAILED "UnsupportedOperation.CaEnableFailed",
    UNSUPPORTED_OPERATION_CLUSTER_NOT_SUIT_ADD_CLUSTER_CIDR "UnsupportedOperation.ClusterNotSuitAddClusterCIDR",
    UNSUPPORTED_OPERATION_CLUSTER_NOT_SUIT_ENABLE_VPCCNI "UnsupportedOperation.ClusterNotSuitEnableVPCCNI",
    UNSUPPORTED_OPERATION_NOT_IN_WHITELIST "UnsupportedOperation.NotInWhitelist",
    UNSUPPORTED_OPERATION_NOT_SUPPORT_INSTALL_VIRTUAL_KUBELET "UnsupportedOperation.NotSupportInstallVirtualKubelet",
    UNSUPPORTED_OPERATION_UNSUPPORTED_NETWORK_TYPE "UnsupportedOperation.UnsupportedNetworkType"
}

#[cfg(feature = "unstable-registry")]
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
