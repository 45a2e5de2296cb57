//! `cvm` of Tencent Cloud, API version 2017-03-12.
//!
//! Endpoint: `cvm.tencentcloudapi.com`, or `cvm.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cvm::DescribeAccountQuota};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAccountQuota::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("cvm", "2017-03-12", "cvm", &Endpoints::NONE);

/// Allocates hosts: `AllocateHosts` of `cvm` 2017-03-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=AllocateHosts>.
///
/// Errors: [`codes::INVALID_ACCOUNT_INSUFFICIENT_BALANCE`], [`codes::INVALID_HOST_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED`],
/// [`codes::INVALID_PERIOD`], [`codes::INVALID_PROJECT_ID_NOT_FOUND`], [`codes::INVALID_REGION_NOT_FOUND`],
/// [`codes::INVALID_ZONE_MISMATCH_REGION`], [`codes::RESOURCE_INSUFFICIENT_ZONE_SOLD_OUT_FOR_SPECIFIED_INSTANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateHosts {
    /// Required.
    pub placement: Placement,
    pub client_token: Option<String>,
    pub host_charge_prepaid: Option<ChargePrepaid>,
    pub host_charge_type: Option<String>,
    pub host_type: Option<String>,
    pub host_count: Option<i64>,
    pub tag_specification: Option<Vec<TagSpecification>>,
}
operation! { AllocateHosts(placement: Placement) "AllocateHosts" -> AllocateHostsOutput {
    0 "Placement" placement, 1 "ClientToken" client_token: String,
    2 "HostChargePrepaid" host_charge_prepaid: ChargePrepaid, 3 "HostChargeType" host_charge_type: String,
    4 "HostType" host_type: String, 5 "HostCount" host_count: i64,
    6 "TagSpecification" tag_specification: Vec<TagSpecification>
} }

/// In the request of [`AllocateHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Placement {
    /// Required.
    pub zone: Option<String>,
    pub project_id: Option<i64>,
    pub host_ids: Option<Vec<String>>,
    pub host_id: Option<String>,
    pub dedicated_resource_pack_tenancy: Option<String>,
    pub dedicated_resource_pack_ids: Option<Vec<String>>,
    pub rack_id: Option<String>,
}
input! { Placement(zone: String) {
    0 "Zone" zone: String, 1 "ProjectId" project_id: i64, 2 "HostIds" host_ids: Vec<String>, 3 "HostId" host_id: String,
    4 "DedicatedResourcePackTenancy" dedicated_resource_pack_tenancy: String,
    5 "DedicatedResourcePackIds" dedicated_resource_pack_ids: Vec<String>, 6 "RackId" rack_id: String
} }

/// In the request of [`AllocateHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargePrepaid {
    /// Required.
    pub period: Option<i64>,
    pub renew_flag: Option<String>,
}
input! { ChargePrepaid(period: i64) {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String
} }

/// In the request of [`AllocateHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagSpecification {
    /// Required.
    pub resource_type: Option<String>,
    /// Required.
    pub tags: Option<Vec<Tag>>,
}
input! { TagSpecification(resource_type: String, tags: Vec<Tag>) {
    0 "ResourceType" resource_type: String, 1 "Tags" tags: Vec<Tag>
} }

/// In the request of [`AllocateHosts`].
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

/// Response of [`AllocateHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateHostsOutput {
    pub host_id_set: Vec<String>,
}
model! { AllocateHostsOutput {
    0 "HostIdSet" host_id_set: Vec<String>
} }

/// Associates instances key pairs: `AssociateInstancesKeyPairs` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=AssociateInstancesKeyPairs>.
///
/// Errors: [`codes::INVALID_KEY_PAIR_ID_MALFORMED`], [`codes::INVALID_KEY_PAIR_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_KEY_PAIR_NOT_SUPPORTED`], [`codes::MUTEX_OPERATION_TASK_RUNNING`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`], [`codes::UNAUTHORIZED_OPERATION_MFA_EXPIRED`],
/// [`codes::UNAUTHORIZED_OPERATION_MFA_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_OS_WINDOWS`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RUNNING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING`],
/// [`codes::UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateInstancesKeyPairs {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub key_ids: Vec<String>,
    pub force_stop: Option<bool>,
}
operation! { AssociateInstancesKeyPairs(instance_ids: Vec<String>, key_ids: Vec<String>)
    "AssociateInstancesKeyPairs" -> Empty {
    0 "InstanceIds" instance_ids, 1 "KeyIds" key_ids, 2 "ForceStop" force_stop: bool
} }

/// Response of [`AssociateInstancesKeyPairs`]: empty.
pub type AssociateInstancesKeyPairsOutput = Empty;

/// Associates security groups: `AssociateSecurityGroups` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=AssociateSecurityGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_SECURITY_GROUP_ACTION_FAILED`], [`codes::INVALID_SECURITY_GROUP_ID_NOT_FOUND`],
/// [`codes::INVALID_SG_ID_MALFORMED`], [`codes::LIMIT_EXCEEDED_ASSOCIATE_USG_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_CVMS_VIFS_PER_SEC_GROUP_LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_SINGLE_USG_QUOTA`],
/// [`codes::MUTEX_OPERATION_TASK_RUNNING`], [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`],
/// [`codes::SEC_GROUP_ACTION_FAILURE`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSecurityGroups {
    /// Required.
    pub security_group_ids: Vec<String>,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { AssociateSecurityGroups(security_group_ids: Vec<String>, instance_ids: Vec<String>)
    "AssociateSecurityGroups" -> Empty {
    0 "SecurityGroupIds" security_group_ids, 1 "InstanceIds" instance_ids
} }

/// Response of [`AssociateSecurityGroups`]: empty.
pub type AssociateSecurityGroupsOutput = Empty;

/// Configures chc assist vpc: `ConfigureChcAssistVpc` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ConfigureChcAssistVpc>.
///
/// Errors: [`codes::ACCOUNT_QUALIFICATION_RESTRICTIONS`], [`codes::INVALID_HOST_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_AMOUNT_NOT_EQUAL`],
/// [`codes::INVALID_PARAMETER_VALUE_CHC_HOSTS_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_IP_ADDRESS_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_INCORRECT_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_MUST_DHCP_ENABLED_VPC`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_ID_MALFORMED`], [`codes::LIMIT_EXCEEDED_VPC_SUBNET_NUM`],
/// [`codes::VPC_ADDR_NOT_IN_SUB_NET`], [`codes::VPC_IP_IS_USED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureChcAssistVpc {
    /// Required.
    pub chc_ids: Vec<String>,
    /// Required.
    pub bmc_virtual_private_cloud: VirtualPrivateCloud,
    pub bmc_security_group_ids: Option<Vec<String>>,
    pub deploy_virtual_private_cloud: Option<VirtualPrivateCloud>,
    pub deploy_security_group_ids: Option<Vec<String>>,
    pub chc_deploy_extra_config: Option<ChcDeployExtraConfig>,
}
operation! { ConfigureChcAssistVpc(chc_ids: Vec<String>, bmc_virtual_private_cloud: VirtualPrivateCloud)
    "ConfigureChcAssistVpc" -> Empty {
    0 "ChcIds" chc_ids, 1 "BmcVirtualPrivateCloud" bmc_virtual_private_cloud,
    2 "BmcSecurityGroupIds" bmc_security_group_ids: Vec<String>,
    3 "DeployVirtualPrivateCloud" deploy_virtual_private_cloud: VirtualPrivateCloud,
    4 "DeploySecurityGroupIds" deploy_security_group_ids: Vec<String>,
    5 "ChcDeployExtraConfig" chc_deploy_extra_config: ChcDeployExtraConfig
} }

/// Response of [`ConfigureChcAssistVpc`]: empty.
pub type ConfigureChcAssistVpcOutput = Empty;

/// In the request of [`ConfigureChcAssistVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualPrivateCloud {
    /// Required.
    pub vpc_id: Option<String>,
    /// Required.
    pub subnet_id: Option<String>,
    pub as_vpc_gateway: Option<bool>,
    pub private_ip_addresses: Option<Vec<String>>,
    pub ipv6_address_count: Option<i64>,
}
input! { VirtualPrivateCloud(vpc_id: String, subnet_id: String) {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "AsVpcGateway" as_vpc_gateway: bool,
    3 "PrivateIpAddresses" private_ip_addresses: Vec<String>, 4 "Ipv6AddressCount" ipv6_address_count: i64
} }

/// In the request of [`ConfigureChcAssistVpc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChcDeployExtraConfig {
    /// Required.
    pub mini_os_type: Option<String>,
    /// Required.
    pub boot_type: Option<String>,
    pub boot_file: Option<String>,
    pub next_server_address: Option<String>,
}
input! { ChcDeployExtraConfig(mini_os_type: String, boot_type: String) {
    0 "MiniOsType" mini_os_type: String, 1 "BootType" boot_type: String, 2 "BootFile" boot_file: String,
    3 "NextServerAddress" next_server_address: String
} }

/// Configures chc deploy vpc: `ConfigureChcDeployVpc` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ConfigureChcDeployVpc>.
///
/// Errors: [`codes::ACCOUNT_QUALIFICATION_RESTRICTIONS`], [`codes::INVALID_HOST_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_AMOUNT_NOT_EQUAL`],
/// [`codes::INVALID_PARAMETER_VALUE_CHC_HOSTS_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_DEPLOY_VPC_ALREADY_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_INCORRECT_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_MUST_DHCP_ENABLED_VPC`], [`codes::VPC_ADDR_NOT_IN_SUB_NET`],
/// [`codes::VPC_IP_IS_USED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureChcDeployVpc {
    /// Required.
    pub chc_ids: Vec<String>,
    /// Required.
    pub deploy_virtual_private_cloud: VirtualPrivateCloud,
    pub deploy_security_group_ids: Option<Vec<String>>,
    pub chc_deploy_extra_config: Option<ChcDeployExtraConfig>,
}
operation! { ConfigureChcDeployVpc(chc_ids: Vec<String>, deploy_virtual_private_cloud: VirtualPrivateCloud)
    "ConfigureChcDeployVpc" -> Empty {
    0 "ChcIds" chc_ids, 1 "DeployVirtualPrivateCloud" deploy_virtual_private_cloud,
    2 "DeploySecurityGroupIds" deploy_security_group_ids: Vec<String>,
    3 "ChcDeployExtraConfig" chc_deploy_extra_config: ChcDeployExtraConfig
} }

/// Response of [`ConfigureChcDeployVpc`]: empty.
pub type ConfigureChcDeployVpcOutput = Empty;

/// Converts operating systems: `ConvertOperatingSystems` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ConvertOperatingSystems>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_INSTANCE_TAT_AGENT_STATUS_FAILED`],
/// [`codes::INVALID_PARAMETER_AUTO_SNAPSHOT_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_INVALID_TARGET_OS_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_OS_CONVERT_OS_NOT_SUPPORT`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_OS_WINDOWS`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_NOT_RUNNING`],
/// [`codes::UNSUPPORTED_OPERATION_MARKET_IMAGE_CONVERT_OS_UNSUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_SPECIAL_INSTANCE_TYPE`], [`codes::UNSUPPORTED_OPERATION_TAT_AGENT_NOT_ONLINE`],
/// [`codes::UNSUPPORTED_OPERATION_USER_CONVERT_OS_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertOperatingSystems {
    /// Required.
    pub instance_ids: Vec<String>,
    pub minimal_conversion: Option<bool>,
    pub dry_run: Option<bool>,
    pub target_os_type: Option<String>,
}
operation! { ConvertOperatingSystems(instance_ids: Vec<String>)
    "ConvertOperatingSystems" -> ConvertOperatingSystemsOutput {
    0 "InstanceIds" instance_ids, 1 "MinimalConversion" minimal_conversion: bool, 2 "DryRun" dry_run: bool,
    3 "TargetOSType" target_os_type: String
} }

/// Response of [`ConvertOperatingSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertOperatingSystemsOutput {
    pub support_target_os_list: Vec<TargetOS>,
    pub task_id: Option<String>,
}
model! { ConvertOperatingSystemsOutput {
    0 "SupportTargetOSList" support_target_os_list: Vec<TargetOS>, 1 "TaskId" task_id: String
} }

/// In the response of [`ConvertOperatingSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetOS {
    pub target_os_type: Option<String>,
    pub target_os_version: Option<String>,
}
model! { TargetOS {
    0 "TargetOSType" target_os_type: String, 1 "TargetOSVersion" target_os_version: String
} }

/// Creates disaster recover group: `CreateDisasterRecoverGroup` of `cvm` 2017-03-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=CreateDisasterRecoverGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::RESOURCE_INSUFFICIENT_INSUFFICIENT_GROUP_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisasterRecoverGroup {
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: String,
    pub client_token: Option<String>,
    pub affinity: Option<i64>,
    pub strategy: Option<String>,
    pub partition_count: Option<i64>,
    pub tag_specification: Option<Vec<TagSpecification>>,
}
operation! { CreateDisasterRecoverGroup(name: String, r#type: String)
    "CreateDisasterRecoverGroup" -> CreateDisasterRecoverGroupOutput {
    0 "Name" name, 1 "Type" r#type, 2 "ClientToken" client_token: String, 3 "Affinity" affinity: i64,
    4 "Strategy" strategy: String, 5 "PartitionCount" partition_count: i64,
    6 "TagSpecification" tag_specification: Vec<TagSpecification>
} }

/// Response of [`CreateDisasterRecoverGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisasterRecoverGroupOutput {
    pub disaster_recover_group_id: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub cvm_quota_total: Option<i64>,
    pub current_num: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub strategy: Option<String>,
    pub partition_count: Option<i64>,
}
model! { CreateDisasterRecoverGroupOutput {
    0 "DisasterRecoverGroupId" disaster_recover_group_id: String, 1 "Type" r#type: String, 2 "Name" name: String,
    3 "CvmQuotaTotal" cvm_quota_total: i64, 4 "CurrentNum" current_num: i64, 5 "CreateTime" create_time: String,
    6 "Strategy" strategy: String, 7 "PartitionCount" partition_count: i64
} }

/// Creates hpc cluster: `CreateHpcCluster` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=CreateHpcCluster>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_HPC_CLUSTER_BUSINESS_ID_NOT_SUPPORTED`],
/// [`codes::INVALID_ZONE_MISMATCH_REGION`], [`codes::LIMIT_EXCEEDED_HPC_CLUSTER_QUOTA`],
/// [`codes::UNSUPPORTED_OPERATION_INSUFFICIENT_CLUSTER_QUOTA`], [`codes::UNSUPPORTED_OPERATION_INVALID_ZONE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHpcCluster {
    /// Required.
    pub zone: String,
    /// Required.
    pub name: String,
    pub remark: Option<String>,
    pub hpc_cluster_type: Option<String>,
    pub hpc_cluster_business_id: Option<String>,
    pub tag_specification: Option<Vec<TagSpecification>>,
}
operation! { CreateHpcCluster(zone: String, name: String) "CreateHpcCluster" -> CreateHpcClusterOutput {
    0 "Zone" zone, 1 "Name" name, 2 "Remark" remark: String, 3 "HpcClusterType" hpc_cluster_type: String,
    4 "HpcClusterBusinessId" hpc_cluster_business_id: String,
    5 "TagSpecification" tag_specification: Vec<TagSpecification>
} }

/// Response of [`CreateHpcCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHpcClusterOutput {
    pub hpc_cluster_set: Vec<HpcClusterInfo>,
}
model! { CreateHpcClusterOutput {
    0 "HpcClusterSet" hpc_cluster_set: Vec<HpcClusterInfo>
} }

/// In the response of [`CreateHpcCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HpcClusterInfo {
    pub hpc_cluster_id: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub cvm_quota_total: Option<i64>,
    pub zone: Option<String>,
    pub current_num: Option<i64>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub instance_ids: Vec<String>,
    pub hpc_cluster_type: Option<String>,
    pub hpc_cluster_business_id: Option<String>,
    pub hpc_cluster_net_mode: Option<i64>,
    pub tags: Vec<Tag>,
}
model! { HpcClusterInfo {
    0 "HpcClusterId" hpc_cluster_id: String, 1 "Name" name: String, 2 "Remark" remark: String,
    3 "CvmQuotaTotal" cvm_quota_total: i64, 4 "Zone" zone: String, 5 "CurrentNum" current_num: i64,
    6 "CreateTime" create_time: String, 7 "InstanceIds" instance_ids: Vec<String>,
    8 "HpcClusterType" hpc_cluster_type: String, 9 "HpcClusterBusinessId" hpc_cluster_business_id: String,
    10 "HpcClusterNetMode" hpc_cluster_net_mode: i64, 11 "Tags" tags: Vec<Tag>
} }

/// Creates a custom image from an instance, or from snapshots of which one is of a system disk.
///
/// Asynchronous: the response has the image id, and the image goes from `CREATING` to `NORMAL` or `CREATEFAILED`. Wait
/// with `waiters::image_normal`. An image of a running instance can miss what is not yet on disk; `ForcePoweroff` stops
/// the instance first. The snapshots of the image are billed.
///
/// `CreateImage` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=CreateImage>.
///
/// Errors: [`codes::IMAGE_QUOTA_LIMIT_EXCEEDED`], [`codes::INVALID_ACCOUNT_INSUFFICIENT_BALANCE`],
/// [`codes::INVALID_IMAGE_NAME_DUPLICATE`], [`codes::INVALID_PARAMETER_DATA_DISK_ID_CONTAINS_ROOT_DISK`],
/// [`codes::INVALID_PARAMETER_DATA_DISK_NOT_BELONG_SPECIFIED_INSTANCE`],
/// [`codes::INVALID_PARAMETER_DUPLICATE_SYSTEM_SNAPSHOTS`], [`codes::INVALID_PARAMETER_INSTANCE_IMAGE_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_INVALID_DEPENDENCE`], [`codes::INVALID_PARAMETER_LOCAL_DATA_DISK_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_SNAPSHOT_NOT_FOUND`], [`codes::INVALID_PARAMETER_SPECIFY_ONE_PARAMETER`],
/// [`codes::INVALID_PARAMETER_SWAP_DISK_NOT_SUPPORT`], [`codes::INVALID_PARAMETER_SYSTEM_SNAPSHOT_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE`], [`codes::INVALID_PARAMETER_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_FAMILY`],
/// [`codes::INVALID_PARAMETER_VALUE_PREHEAT_NOT_SUPPORTED_INSTANCE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_PREHEAT_NOT_SUPPORTED_ZONE`],
/// [`codes::INVALID_PARAMETER_VALUE_PREHEAT_UNAVAILABLE_ZONES`], [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_QUOTA_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE_2`],
/// [`codes::INVALID_ZONE_MISMATCH_REGION`], [`codes::LIMIT_EXCEEDED_PREHEAT_IMAGE_SNAPSHOT_OUT_OF_QUOTA`],
/// [`codes::MUTEX_OPERATION_TASK_RUNNING`], [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_IN_USE_DISK_ROLLBACKING`],
/// [`codes::RESOURCE_INSUFFICIENT_CLOUD_DISK_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_SNAPSHOT_CREATING`],
/// [`codes::UNSUPPORTED_OPERATION_ENCRYPTED_IMAGES_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_REINSTALL_FAILED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_DISK_FAST_ROLLBACK`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_INSTANCE_IMAGE`], [`codes::UNSUPPORTED_OPERATION_PREHEAT_IMAGE`],
/// [`codes::UNSUPPORTED_OPERATION_SPECIAL_INSTANCE_TYPE`], [`codes::UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImage {
    /// Required.
    pub image_name: String,
    pub instance_id: Option<String>,
    pub image_description: Option<String>,
    /// Whether to stop the instance first: `true` or `false` (default).
    pub force_poweroff: Option<String>,
    pub sysprep: Option<String>,
    /// Data disks of the instance that become part of the image.
    pub data_disk_ids: Option<Vec<String>>,
    pub snapshot_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub tag_specification: Option<Vec<TagSpecification>>,
    pub image_family: Option<String>,
}
operation! { CreateImage(image_name: String) "CreateImage" -> CreateImageOutput {
    0 "ImageName" image_name, 1 "InstanceId" instance_id: String, 2 "ImageDescription" image_description: String,
    3 "ForcePoweroff" force_poweroff: String, 4 "Sysprep" sysprep: String, 5 "DataDiskIds" data_disk_ids: Vec<String>,
    6 "SnapshotIds" snapshot_ids: Vec<String>, 7 "DryRun" dry_run: bool,
    8 "TagSpecification" tag_specification: Vec<TagSpecification>, 9 "ImageFamily" image_family: String
} }

/// Response of [`CreateImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageOutput {
    pub image_id: Option<String>,
}
model! { CreateImageOutput {
    0 "ImageId" image_id: String
} }

/// Creates an SSH key pair for logging in to Linux instances.
///
/// The response has the private key, **which the provider does not keep**: store it at once. The name must be unique in
/// the account.
///
/// `CreateKeyPair` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=CreateKeyPair>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_KEY_RESERVED`], [`codes::INVALID_KEY_PAIR_LIMIT_EXCEEDED`],
/// [`codes::INVALID_KEY_PAIR_NAME_DUPLICATE`], [`codes::INVALID_KEY_PAIR_NAME_EMPTY`],
/// [`codes::INVALID_KEY_PAIR_NAME_INCLUDE_ILLEGAL_CHAR`], [`codes::INVALID_KEY_PAIR_NAME_TOO_LONG`],
/// [`codes::INVALID_PROJECT_ID_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_TAG_RESOURCE_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPair {
    /// Required.
    pub key_name: String,
    /// Required.
    pub project_id: i64,
    pub tag_specification: Option<Vec<TagSpecification>>,
}
operation! { CreateKeyPair(key_name: String, project_id: i64) "CreateKeyPair" -> CreateKeyPairOutput {
    0 "KeyName" key_name, 1 "ProjectId" project_id, 2 "TagSpecification" tag_specification: Vec<TagSpecification>
} }

/// Response of [`CreateKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPairOutput {
    pub key_pair: Option<KeyPair>,
}
model! { CreateKeyPairOutput {
    0 "KeyPair" key_pair: KeyPair
} }

/// In the response of [`CreateKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyPair {
    pub key_id: Option<String>,
    pub key_name: Option<String>,
    pub project_id: Option<i64>,
    pub description: Option<String>,
    pub public_key: Option<String>,
    /// Secret.
    pub private_key: Option<Secret>,
    pub associated_instance_ids: Vec<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub tags: Vec<Tag>,
}
model! { KeyPair {
    0 "KeyId" key_id: String, 1 "KeyName" key_name: String, 2 "ProjectId" project_id: i64,
    3 "Description" description: String, 4 "PublicKey" public_key: String, 5 "PrivateKey" private_key: Secret,
    6 "AssociatedInstanceIds" associated_instance_ids: Vec<String>, 7 "CreatedTime" created_time: String,
    8 "Tags" tags: Vec<Tag>
} }

/// Creates launch template: `CreateLaunchTemplate` of `cvm` 2017-03-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=CreateLaunchTemplate>.
///
/// Errors: [`codes::ACCOUNT_QUALIFICATION_RESTRICTIONS`], [`codes::AUTH_FAILURE_CAM_ROLE_NAME_AUTHENTICATE_FAILED`],
/// [`codes::FAILED_OPERATION_DISASTER_RECOVER_GROUP_NOT_FOUND`], [`codes::FAILED_OPERATION_INQUIRY_PRICE_FAILED`],
/// [`codes::FAILED_OPERATION_NO_AVAILABLE_IP_ADDRESS_COUNT_IN_SUBNET`],
/// [`codes::FAILED_OPERATION_SECURITY_GROUP_ACTION_FAILED`],
/// [`codes::FAILED_OPERATION_SNAPSHOT_SIZE_LARGER_THAN_DATA_SIZE`], [`codes::FAILED_OPERATION_TAG_KEY_RESERVED`],
/// [`codes::INSTANCES_QUOTA_LIMIT_EXCEEDED`], [`codes::INTERNAL_ERROR_TRADE_UNKNOWN_ERROR`],
/// [`codes::INVALID_ACCOUNT_INSUFFICIENT_BALANCE`], [`codes::INVALID_CLIENT_TOKEN_TOO_LONG`],
/// [`codes::INVALID_HOST_ID_MALFORMED`], [`codes::INVALID_HOST_ID_NOT_FOUND`], [`codes::INVALID_IMAGE_ID_MALFORMED`],
/// [`codes::INVALID_IMAGE_ID_NOT_FOUND`], [`codes::INVALID_INSTANCE_NAME_TOO_LONG`],
/// [`codes::INVALID_INSTANCE_TYPE_MALFORMED`], [`codes::INVALID_PARAMETER_INSTANCE_IMAGE_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_INTERNET_ACCESSIBLE_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_INVALID_IP_FORMAT`],
/// [`codes::INVALID_PARAMETER_LACK_CORE_COUNT_OR_THREAD_PER_CORE`],
/// [`codes::INVALID_PARAMETER_PASSWORD_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_SNAPSHOT_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_COMBINATION`], [`codes::INVALID_PARAMETER_VALUE_CLOUD_SSD_DATA_DISK_SIZE_TOO_SMALL`],
/// [`codes::INVALID_PARAMETER_VALUE_CORE_COUNT_VALUE`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_HOST_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_SUPPORT_HPC_CLUSTER`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_TYPE_REQUIRED_HPC_CLUSTER`],
/// [`codes::INVALID_PARAMETER_VALUE_INSUFFICIENT_OFFERING`], [`codes::INVALID_PARAMETER_VALUE_INSUFFICIENT_PRICE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_FOR_GIVEN_INSTANCE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_STATE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IP_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LAUNCH_TEMPLATE_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LAUNCH_TEMPLATE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LAUNCH_TEMPLATE_VERSION_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_USER_DATA_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_MUST_DHCP_ENABLED_VPC`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_SNAPSHOT_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_THREAD_PER_CORE_VALUE`], [`codes::INVALID_PARAMETER_VALUE_VPC_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_ID_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_VPC_ID_ZONE_ID_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED`], [`codes::INVALID_PASSWORD`], [`codes::INVALID_PERIOD`],
/// [`codes::INVALID_PERMISSION`], [`codes::INVALID_PROJECT_ID_NOT_FOUND`],
/// [`codes::INVALID_SECURITY_GROUP_ID_NOT_FOUND`], [`codes::INVALID_ZONE_MISMATCH_REGION`],
/// [`codes::LIMIT_EXCEEDED_INSTANCE_QUOTA`], [`codes::LIMIT_EXCEEDED_LAUNCH_TEMPLATE_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_SINGLE_USG_QUOTA`], [`codes::LIMIT_EXCEEDED_SPOT_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_USER_SPOT_QUOTA`], [`codes::LIMIT_EXCEEDED_VPC_SUBNET_NUM`],
/// [`codes::MISSING_PARAMETER_DPDK_INSTANCE_TYPE_REQUIRED_VPC`], [`codes::MISSING_PARAMETER_MONITOR_SERVICE`],
/// [`codes::RESOURCE_INSUFFICIENT_AVAILABILITY_ZONE_SOLD_OUT`], [`codes::RESOURCE_INSUFFICIENT_CLOUD_DISK_SOLD_OUT`],
/// [`codes::RESOURCE_INSUFFICIENT_CLOUD_DISK_UNAVAILABLE`],
/// [`codes::RESOURCE_INSUFFICIENT_DISASTER_RECOVER_GROUP_CVM_QUOTA`],
/// [`codes::RESOURCE_INSUFFICIENT_SPECIFIED_INSTANCE_TYPE`], [`codes::RESOURCE_NOT_FOUND_HPC_CLUSTER`],
/// [`codes::RESOURCE_NOT_FOUND_KEY_PAIR_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_NO_DEFAULT_CBS`],
/// [`codes::RESOURCE_NOT_FOUND_NO_DEFAULT_CBS_WITH_REASON`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_TYPE`],
/// [`codes::RESOURCES_SOLD_OUT_EIP_INSUFFICIENT`], [`codes::RESOURCES_SOLD_OUT_SPECIFIED_INSTANCE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_BANDWIDTH_PACKAGE_ID_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_JUMBO_FRAME`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_DISK`], [`codes::UNSUPPORTED_OPERATION_KEY_PAIR_UNSUPPORTED_WINDOWS`],
/// [`codes::UNSUPPORTED_OPERATION_NO_INSTANCE_TYPE_SUPPORT_SPOT`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_IMPORT_INSTANCES_ACTION_TIMER`],
/// [`codes::UNSUPPORTED_OPERATION_ONLY_FOR_PREPAID_ACCOUNT`], [`codes::VPC_ADDR_NOT_IN_SUB_NET`],
/// [`codes::VPC_IP_IS_USED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplate {
    /// Required.
    pub launch_template_name: String,
    /// Required.
    pub placement: Placement,
    /// Required.
    pub image_id: String,
    pub launch_template_version_description: Option<String>,
    pub instance_type: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub virtual_private_cloud: Option<VirtualPrivateCloud>,
    pub internet_accessible: Option<InternetAccessible>,
    pub instance_count: Option<i64>,
    pub instance_name: Option<String>,
    pub login_settings: Option<LoginSettings>,
    pub security_group_ids: Option<Vec<String>>,
    pub enhanced_service: Option<EnhancedService>,
    pub client_token: Option<String>,
    pub host_name: Option<String>,
    pub action_timer: Option<ActionTimer>,
    pub disaster_recover_group_ids: Option<Vec<String>>,
    pub tag_specification: Option<Vec<TagSpecification>>,
    pub instance_market_options: Option<InstanceMarketOptionsRequest>,
    /// Secret.
    pub user_data: Option<Secret>,
    pub dry_run: Option<bool>,
    pub cam_role_name: Option<String>,
    pub hpc_cluster_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub disable_api_termination: Option<bool>,
    pub enable_jumbo_frame: Option<bool>,
    pub launch_template_tag_specification: Option<Vec<TagSpecification>>,
    pub metadata: Option<Metadata>,
    pub template_data_modify_action: Option<String>,
    pub network_interfaces: Option<Vec<NetworkInterfaces>>,
}
operation! { CreateLaunchTemplate(launch_template_name: String, placement: Placement, image_id: String)
    "CreateLaunchTemplate" -> CreateLaunchTemplateOutput {
    0 "LaunchTemplateName" launch_template_name, 1 "Placement" placement, 2 "ImageId" image_id,
    3 "LaunchTemplateVersionDescription" launch_template_version_description: String,
    4 "InstanceType" instance_type: String, 5 "SystemDisk" system_disk: SystemDisk,
    6 "DataDisks" data_disks: Vec<DataDisk>, 7 "VirtualPrivateCloud" virtual_private_cloud: VirtualPrivateCloud,
    8 "InternetAccessible" internet_accessible: InternetAccessible, 9 "InstanceCount" instance_count: i64,
    10 "InstanceName" instance_name: String, 11 "LoginSettings" login_settings: LoginSettings,
    12 "SecurityGroupIds" security_group_ids: Vec<String>, 13 "EnhancedService" enhanced_service: EnhancedService,
    14 "ClientToken" client_token: String, 15 "HostName" host_name: String, 16 "ActionTimer" action_timer: ActionTimer,
    17 "DisasterRecoverGroupIds" disaster_recover_group_ids: Vec<String>,
    18 "TagSpecification" tag_specification: Vec<TagSpecification>,
    19 "InstanceMarketOptions" instance_market_options: InstanceMarketOptionsRequest, 20 "UserData" user_data: Secret,
    21 "DryRun" dry_run: bool, 22 "CamRoleName" cam_role_name: String, 23 "HpcClusterId" hpc_cluster_id: String,
    24 "InstanceChargeType" instance_charge_type: String,
    25 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid,
    26 "DisableApiTermination" disable_api_termination: bool, 27 "EnableJumboFrame" enable_jumbo_frame: bool,
    28 "LaunchTemplateTagSpecification" launch_template_tag_specification: Vec<TagSpecification>,
    29 "Metadata" metadata: Metadata, 30 "TemplateDataModifyAction" template_data_modify_action: String,
    31 "NetworkInterfaces" network_interfaces: Vec<NetworkInterfaces>
} }

/// In the request of [`CreateLaunchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemDisk {
    pub disk_type: Option<String>,
    pub disk_id: Option<String>,
    pub disk_size: Option<i64>,
    pub cdc_id: Option<String>,
    pub disk_name: Option<String>,
    pub encrypt: Option<bool>,
    pub kms_key_id: Option<String>,
}
input! { SystemDisk() {
    0 "DiskType" disk_type: String, 1 "DiskId" disk_id: String, 2 "DiskSize" disk_size: i64, 3 "CdcId" cdc_id: String,
    4 "DiskName" disk_name: String, 5 "Encrypt" encrypt: bool, 6 "KmsKeyId" kms_key_id: String
} }

/// In the request of [`CreateLaunchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataDisk {
    /// Required.
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub disk_id: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub snapshot_id: Option<String>,
    pub encrypt: Option<bool>,
    pub kms_key_id: Option<String>,
    pub throughput_performance: Option<i64>,
    pub cdc_id: Option<String>,
    pub burst_performance: Option<bool>,
    pub disk_name: Option<String>,
}
input! { DataDisk(disk_size: i64) {
    0 "DiskSize" disk_size: i64, 1 "DiskType" disk_type: String, 2 "DiskId" disk_id: String,
    3 "DeleteWithInstance" delete_with_instance: bool, 4 "SnapshotId" snapshot_id: String, 5 "Encrypt" encrypt: bool,
    6 "KmsKeyId" kms_key_id: String, 7 "ThroughputPerformance" throughput_performance: i64, 8 "CdcId" cdc_id: String,
    9 "BurstPerformance" burst_performance: bool, 10 "DiskName" disk_name: String
} }

/// In the request of [`CreateLaunchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetAccessible {
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub public_ip_assigned: Option<bool>,
    pub bandwidth_package_id: Option<String>,
    pub internet_service_provider: Option<String>,
    pub ipv4_address_type: Option<String>,
    pub ipv6_address_type: Option<String>,
    pub anti_ddos_package_id: Option<String>,
}
input! { InternetAccessible() {
    0 "InternetChargeType" internet_charge_type: String, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    2 "PublicIpAssigned" public_ip_assigned: bool, 3 "BandwidthPackageId" bandwidth_package_id: String,
    4 "InternetServiceProvider" internet_service_provider: String, 5 "IPv4AddressType" ipv4_address_type: String,
    6 "IPv6AddressType" ipv6_address_type: String, 7 "AntiDDoSPackageId" anti_ddos_package_id: String
} }

/// In the request of [`CreateLaunchTemplate`].
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

/// In the request of [`CreateLaunchTemplate`].
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

/// In the request of [`CreateLaunchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSecurityServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunSecurityServiceEnabled() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`CreateLaunchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMonitorServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunMonitorServiceEnabled() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`CreateLaunchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAutomationServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunAutomationServiceEnabled() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`CreateLaunchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionTimer {
    pub timer_action: Option<String>,
    pub action_time: Option<String>,
    pub externals: Option<Externals>,
    pub action_timer_id: Option<String>,
    pub status: Option<String>,
    pub instance_id: Option<String>,
}
input! { ActionTimer() {
    0 "TimerAction" timer_action: String, 1 "ActionTime" action_time: String, 2 "Externals" externals: Externals,
    3 "ActionTimerId" action_timer_id: String, 4 "Status" status: String, 5 "InstanceId" instance_id: String
} }

/// In the request of [`CreateLaunchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Externals {
    pub release_address: Option<bool>,
    pub unsupport_networks: Option<Vec<String>>,
    pub storage_block_attr: Option<StorageBlock>,
}
input! { Externals() {
    0 "ReleaseAddress" release_address: bool, 1 "UnsupportNetworks" unsupport_networks: Vec<String>,
    2 "StorageBlockAttr" storage_block_attr: StorageBlock
} }

/// In the request of [`CreateLaunchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StorageBlock {
    pub r#type: Option<String>,
    pub min_size: Option<i64>,
    pub max_size: Option<i64>,
}
input! { StorageBlock() {
    0 "Type" r#type: String, 1 "MinSize" min_size: i64, 2 "MaxSize" max_size: i64
} }

/// In the request of [`CreateLaunchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceMarketOptionsRequest {
    /// Required.
    pub spot_options: Option<SpotMarketOptions>,
    pub market_type: Option<String>,
}
input! { InstanceMarketOptionsRequest(spot_options: SpotMarketOptions) {
    0 "SpotOptions" spot_options: SpotMarketOptions, 1 "MarketType" market_type: String
} }

/// In the request of [`CreateLaunchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpotMarketOptions {
    /// Required.
    pub max_price: Option<String>,
    pub spot_instance_type: Option<String>,
}
input! { SpotMarketOptions(max_price: String) {
    0 "MaxPrice" max_price: String, 1 "SpotInstanceType" spot_instance_type: String
} }

/// In the request of [`CreateLaunchTemplate`].
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

/// In the request of [`CreateLaunchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metadata {
    /// Required.
    pub items: Option<Vec<MetadataItem>>,
}
input! { Metadata(items: Vec<MetadataItem>) {
    0 "Items" items: Vec<MetadataItem>
} }

/// In the request of [`CreateLaunchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetadataItem {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { MetadataItem(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateLaunchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkInterfaces {
    /// Required.
    pub interface_type: Option<String>,
    /// Required.
    pub vpc_id: Option<String>,
    /// Required.
    pub subnet_id: Option<String>,
    /// Required.
    pub private_ipv4_address_count: Option<i64>,
    pub network_interface_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub delete_with_instance: Option<bool>,
}
input! { NetworkInterfaces(interface_type: String, vpc_id: String, subnet_id: String, private_ipv4_address_count: i64) {
    0 "InterfaceType" interface_type: String, 1 "VpcId" vpc_id: String, 2 "SubnetId" subnet_id: String,
    3 "PrivateIpv4AddressCount" private_ipv4_address_count: i64, 4 "NetworkInterfaceId" network_interface_id: String,
    5 "SecurityGroupIds" security_group_ids: Vec<String>, 6 "DeleteWithInstance" delete_with_instance: bool
} }

/// Response of [`CreateLaunchTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateOutput {
    pub launch_template_id: Option<String>,
}
model! { CreateLaunchTemplateOutput {
    0 "LaunchTemplateId" launch_template_id: String
} }

/// Creates launch template version: `CreateLaunchTemplateVersion` of `cvm` 2017-03-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=CreateLaunchTemplateVersion>.
///
/// Errors: [`codes::AUTH_FAILURE_CAM_ROLE_NAME_AUTHENTICATE_FAILED`],
/// [`codes::FAILED_OPERATION_DISASTER_RECOVER_GROUP_NOT_FOUND`], [`codes::FAILED_OPERATION_INQUIRY_PRICE_FAILED`],
/// [`codes::FAILED_OPERATION_TAG_KEY_RESERVED`], [`codes::INTERNAL_ERROR_TRADE_UNKNOWN_ERROR`],
/// [`codes::INVALID_CLIENT_TOKEN_TOO_LONG`], [`codes::INVALID_HOST_ID_MALFORMED`],
/// [`codes::INVALID_HOST_ID_NOT_FOUND`], [`codes::INVALID_IMAGE_ID_MALFORMED`], [`codes::INVALID_IMAGE_ID_NOT_FOUND`],
/// [`codes::INVALID_INSTANCE_NAME_TOO_LONG`], [`codes::INVALID_INSTANCE_TYPE_MALFORMED`],
/// [`codes::INVALID_PARAMETER_INSTANCE_IMAGE_NOT_SUPPORT`], [`codes::INVALID_PARAMETER_INVALID_IP_FORMAT`],
/// [`codes::INVALID_PARAMETER_PASSWORD_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_SNAPSHOT_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_COMBINATION`], [`codes::INVALID_PARAMETER_VALUE_CLOUD_SSD_DATA_DISK_SIZE_TOO_SMALL`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_HOST_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_SUPPORT_HPC_CLUSTER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_STATE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IP_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LAUNCH_TEMPLATE_VERSION_DESCRIPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_USER_DATA_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_NOT_EXISTED`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_VER_NOT_EXISTED`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_MUST_DHCP_ENABLED_VPC`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_SNAPSHOT_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_THREAD_PER_CORE_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_ID_ZONE_ID_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_SUPPORT_IPV6_ADDRESS`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED`], [`codes::INVALID_PASSWORD`], [`codes::INVALID_PERIOD`],
/// [`codes::INVALID_PERMISSION`], [`codes::INVALID_PROJECT_ID_NOT_FOUND`],
/// [`codes::INVALID_SECURITY_GROUP_ID_NOT_FOUND`], [`codes::INVALID_ZONE_MISMATCH_REGION`],
/// [`codes::LIMIT_EXCEEDED_INSTANCE_QUOTA`], [`codes::LIMIT_EXCEEDED_LAUNCH_TEMPLATE_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_LAUNCH_TEMPLATE_VERSION_QUOTA`], [`codes::LIMIT_EXCEEDED_SINGLE_USG_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_SPOT_QUOTA`], [`codes::LIMIT_EXCEEDED_USER_SPOT_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_VPC_SUBNET_NUM`], [`codes::MISSING_PARAMETER_DPDK_INSTANCE_TYPE_REQUIRED_VPC`],
/// [`codes::MISSING_PARAMETER_MONITOR_SERVICE`], [`codes::RESOURCE_INSUFFICIENT_CLOUD_DISK_SOLD_OUT`],
/// [`codes::RESOURCE_INSUFFICIENT_CLOUD_DISK_UNAVAILABLE`],
/// [`codes::RESOURCE_INSUFFICIENT_DISASTER_RECOVER_GROUP_CVM_QUOTA`],
/// [`codes::RESOURCE_INSUFFICIENT_SPECIFIED_INSTANCE_TYPE`], [`codes::RESOURCE_NOT_FOUND_HPC_CLUSTER`],
/// [`codes::RESOURCE_NOT_FOUND_KEY_PAIR_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_NO_DEFAULT_CBS`],
/// [`codes::RESOURCE_NOT_FOUND_NO_DEFAULT_CBS_WITH_REASON`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_TYPE`],
/// [`codes::RESOURCES_SOLD_OUT_EIP_INSUFFICIENT`], [`codes::RESOURCES_SOLD_OUT_SPECIFIED_INSTANCE_TYPE`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_BANDWIDTH_PACKAGE_ID_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_JUMBO_FRAME`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_DISK`], [`codes::UNSUPPORTED_OPERATION_KEY_PAIR_UNSUPPORTED_WINDOWS`],
/// [`codes::UNSUPPORTED_OPERATION_NO_INSTANCE_TYPE_SUPPORT_SPOT`],
/// [`codes::UNSUPPORTED_OPERATION_ONLY_FOR_PREPAID_ACCOUNT`], [`codes::VPC_ADDR_NOT_IN_SUB_NET`],
/// [`codes::VPC_IP_IS_USED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateVersion {
    /// Required.
    pub placement: Placement,
    /// Required.
    pub launch_template_id: String,
    pub launch_template_version: Option<i64>,
    pub launch_template_version_description: Option<String>,
    pub instance_type: Option<String>,
    pub image_id: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub virtual_private_cloud: Option<VirtualPrivateCloud>,
    pub internet_accessible: Option<InternetAccessible>,
    pub instance_count: Option<i64>,
    pub instance_name: Option<String>,
    pub login_settings: Option<LoginSettings>,
    pub security_group_ids: Option<Vec<String>>,
    pub enhanced_service: Option<EnhancedService>,
    pub client_token: Option<String>,
    pub host_name: Option<String>,
    pub action_timer: Option<ActionTimer>,
    pub disaster_recover_group_ids: Option<Vec<String>>,
    pub tag_specification: Option<Vec<TagSpecification>>,
    pub instance_market_options: Option<InstanceMarketOptionsRequest>,
    /// Secret.
    pub user_data: Option<Secret>,
    pub dry_run: Option<bool>,
    pub cam_role_name: Option<String>,
    pub hpc_cluster_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub disable_api_termination: Option<bool>,
    pub enable_jumbo_frame: Option<bool>,
    pub metadata: Option<Metadata>,
    pub template_data_modify_action: Option<String>,
    pub network_interfaces: Option<Vec<NetworkInterfaces>>,
}
operation! { CreateLaunchTemplateVersion(placement: Placement, launch_template_id: String)
    "CreateLaunchTemplateVersion" -> CreateLaunchTemplateVersionOutput {
    0 "Placement" placement, 1 "LaunchTemplateId" launch_template_id,
    2 "LaunchTemplateVersion" launch_template_version: i64,
    3 "LaunchTemplateVersionDescription" launch_template_version_description: String,
    4 "InstanceType" instance_type: String, 5 "ImageId" image_id: String, 6 "SystemDisk" system_disk: SystemDisk,
    7 "DataDisks" data_disks: Vec<DataDisk>, 8 "VirtualPrivateCloud" virtual_private_cloud: VirtualPrivateCloud,
    9 "InternetAccessible" internet_accessible: InternetAccessible, 10 "InstanceCount" instance_count: i64,
    11 "InstanceName" instance_name: String, 12 "LoginSettings" login_settings: LoginSettings,
    13 "SecurityGroupIds" security_group_ids: Vec<String>, 14 "EnhancedService" enhanced_service: EnhancedService,
    15 "ClientToken" client_token: String, 16 "HostName" host_name: String, 17 "ActionTimer" action_timer: ActionTimer,
    18 "DisasterRecoverGroupIds" disaster_recover_group_ids: Vec<String>,
    19 "TagSpecification" tag_specification: Vec<TagSpecification>,
    20 "InstanceMarketOptions" instance_market_options: InstanceMarketOptionsRequest, 21 "UserData" user_data: Secret,
    22 "DryRun" dry_run: bool, 23 "CamRoleName" cam_role_name: String, 24 "HpcClusterId" hpc_cluster_id: String,
    25 "InstanceChargeType" instance_charge_type: String,
    26 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid,
    27 "DisableApiTermination" disable_api_termination: bool, 28 "EnableJumboFrame" enable_jumbo_frame: bool,
    29 "Metadata" metadata: Metadata, 30 "TemplateDataModifyAction" template_data_modify_action: String,
    31 "NetworkInterfaces" network_interfaces: Vec<NetworkInterfaces>
} }

/// Response of [`CreateLaunchTemplateVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateVersionOutput {
    pub launch_template_version_number: Option<i64>,
}
model! { CreateLaunchTemplateVersionOutput {
    0 "LaunchTemplateVersionNumber" launch_template_version_number: i64
} }

/// Deletes disaster recover groups: `DeleteDisasterRecoverGroups` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DeleteDisasterRecoverGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_PLACEMENT_SET_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_DISASTER_RECOVER_GROUP_ID_MALFORMED`],
/// [`codes::RESOURCE_INSUFFICIENT_DISASTER_RECOVER_GROUP_CVM_QUOTA`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_PLACEMENT_SET`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDisasterRecoverGroups {
    /// Required.
    pub disaster_recover_group_ids: Vec<String>,
}
operation! { DeleteDisasterRecoverGroups(disaster_recover_group_ids: Vec<String>)
    "DeleteDisasterRecoverGroups" -> Empty {
    0 "DisasterRecoverGroupIds" disaster_recover_group_ids
} }

/// Response of [`DeleteDisasterRecoverGroups`]: empty.
pub type DeleteDisasterRecoverGroupsOutput = Empty;

/// Deletes hpc clusters: `DeleteHpcClusters` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DeleteHpcClusters>.
///
/// Errors: [`codes::RESOURCE_IN_USE_HPC_CLUSTER`], [`codes::RESOURCE_NOT_FOUND_HPC_CLUSTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHpcClusters {
    /// Required.
    pub hpc_cluster_ids: Vec<String>,
}
operation! { DeleteHpcClusters(hpc_cluster_ids: Vec<String>) "DeleteHpcClusters" -> Empty {
    0 "HpcClusterIds" hpc_cluster_ids
} }

/// Response of [`DeleteHpcClusters`]: empty.
pub type DeleteHpcClustersOutput = Empty;

/// Deletes images: `DeleteImages` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DeleteImages>.
///
/// Errors: [`codes::INVALID_IMAGE_ID_IN_SHARED`], [`codes::INVALID_IMAGE_ID_INCORRECT_STATE`],
/// [`codes::INVALID_IMAGE_ID_MALFORMED`], [`codes::INVALID_IMAGE_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID_IS_SHARED`], [`codes::MUTEX_OPERATION_TASK_RUNNING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImages {
    /// Required.
    pub image_ids: Vec<String>,
    pub delete_binded_snap: Option<bool>,
    pub dry_run: Option<bool>,
}
operation! { DeleteImages(image_ids: Vec<String>) "DeleteImages" -> Empty {
    0 "ImageIds" image_ids, 1 "DeleteBindedSnap" delete_binded_snap: bool, 2 "DryRun" dry_run: bool
} }

/// Response of [`DeleteImages`]: empty.
pub type DeleteImagesOutput = Empty;

/// Deletes instances action timer: `DeleteInstancesActionTimer` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DeleteInstancesActionTimer>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstancesActionTimer {
    /// Required.
    pub action_timer_ids: Vec<String>,
}
operation! { DeleteInstancesActionTimer(action_timer_ids: Vec<String>) "DeleteInstancesActionTimer" -> Empty {
    0 "ActionTimerIds" action_timer_ids
} }

/// Response of [`DeleteInstancesActionTimer`]: empty.
pub type DeleteInstancesActionTimerOutput = Empty;

/// Deletes instances disaster recover groups: `DeleteInstancesDisasterRecoverGroups` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DeleteInstancesDisasterRecoverGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_DISASTER_RECOVER_GROUP_NOT_FOUND`],
/// [`codes::FAILED_OPERATION_DISASTER_RECOVER_GROUP_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_DISASTER_RECOVER_GROUP_ID_MALFORMED`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_INSTANCE_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstancesDisasterRecoverGroups {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub disaster_recover_group_ids: Vec<String>,
}
operation! { DeleteInstancesDisasterRecoverGroups(instance_ids: Vec<String>, disaster_recover_group_ids: Vec<String>)
    "DeleteInstancesDisasterRecoverGroups" -> Empty {
    0 "InstanceIds" instance_ids, 1 "DisasterRecoverGroupIds" disaster_recover_group_ids
} }

/// Response of [`DeleteInstancesDisasterRecoverGroups`]: empty.
pub type DeleteInstancesDisasterRecoverGroupsOutput = Empty;

/// Deletes key pairs: `DeleteKeyPairs` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DeleteKeyPairs>.
///
/// Errors: [`codes::INVALID_KEY_PAIR_LIMIT_EXCEEDED`], [`codes::INVALID_KEY_PAIR_ID_MALFORMED`],
/// [`codes::INVALID_KEY_PAIR_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_KEY_PAIR_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKeyPairs {
    /// Required.
    pub key_ids: Vec<String>,
}
operation! { DeleteKeyPairs(key_ids: Vec<String>) "DeleteKeyPairs" -> Empty {
    0 "KeyIds" key_ids
} }

/// Response of [`DeleteKeyPairs`]: empty.
pub type DeleteKeyPairsOutput = Empty;

/// Deletes launch template: `DeleteLaunchTemplate` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DeleteLaunchTemplate>.
///
/// Errors: [`codes::ACCOUNT_QUALIFICATION_RESTRICTIONS`], [`codes::AUTH_FAILURE_CAM_ROLE_NAME_AUTHENTICATE_FAILED`],
/// [`codes::INVALID_PARAMETER_COMBINATION`], [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_NOT_EXISTED`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLaunchTemplate {
    /// Required.
    pub launch_template_id: String,
}
operation! { DeleteLaunchTemplate(launch_template_id: String) "DeleteLaunchTemplate" -> Empty {
    0 "LaunchTemplateId" launch_template_id
} }

/// Response of [`DeleteLaunchTemplate`]: empty.
pub type DeleteLaunchTemplateOutput = Empty;

/// Deletes launch template versions: `DeleteLaunchTemplateVersions` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DeleteLaunchTemplateVersions>.
///
/// Errors: [`codes::INVALID_PARAMETER_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_DEFAULT_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_NOT_EXISTED`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_VER_NOT_EXISTED`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_VERSION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLaunchTemplateVersions {
    /// Required.
    pub launch_template_id: String,
    /// Required.
    pub launch_template_versions: Vec<i64>,
}
operation! { DeleteLaunchTemplateVersions(launch_template_id: String, launch_template_versions: Vec<i64>)
    "DeleteLaunchTemplateVersions" -> Empty {
    0 "LaunchTemplateId" launch_template_id, 1 "LaunchTemplateVersions" launch_template_versions
} }

/// Response of [`DeleteLaunchTemplateVersions`]: empty.
pub type DeleteLaunchTemplateVersionsOutput = Empty;

/// Describes account quota: `DescribeAccountQuota` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeAccountQuota>.
///
/// Errors: [`codes::INVALID_FILTER`], [`codes::INVALID_FILTER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::INVALID_ZONE_MISMATCH_REGION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountQuota {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAccountQuota() "DescribeAccountQuota" -> DescribeAccountQuotaOutput {
    0 "Filters" filters: Vec<Filter>
} }

/// In the request of [`DescribeAccountQuota`].
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

/// Response of [`DescribeAccountQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountQuotaOutput {
    pub app_id: Option<i64>,
    pub account_quota_overview: Option<AccountQuotaOverview>,
}
model! { DescribeAccountQuotaOutput {
    0 "AppId" app_id: i64, 1 "AccountQuotaOverview" account_quota_overview: AccountQuotaOverview
} }

/// In the response of [`DescribeAccountQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountQuotaOverview {
    pub region: Option<String>,
    pub account_quota: Option<AccountQuota>,
}
model! { AccountQuotaOverview {
    0 "Region" region: String, 1 "AccountQuota" account_quota: AccountQuota
} }

/// In the response of [`DescribeAccountQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountQuota {
    pub post_paid_quota_set: Vec<PostPaidQuota>,
    pub pre_paid_quota_set: Vec<PrePaidQuota>,
    pub spot_paid_quota_set: Vec<SpotPaidQuota>,
    pub image_quota_set: Vec<ImageQuota>,
    pub disaster_recover_group_quota_set: Vec<DisasterRecoverGroupQuota>,
}
model! { AccountQuota {
    0 "PostPaidQuotaSet" post_paid_quota_set: Vec<PostPaidQuota>,
    1 "PrePaidQuotaSet" pre_paid_quota_set: Vec<PrePaidQuota>,
    2 "SpotPaidQuotaSet" spot_paid_quota_set: Vec<SpotPaidQuota>, 3 "ImageQuotaSet" image_quota_set: Vec<ImageQuota>,
    4 "DisasterRecoverGroupQuotaSet" disaster_recover_group_quota_set: Vec<DisasterRecoverGroupQuota>
} }

/// In the response of [`DescribeAccountQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostPaidQuota {
    pub used_quota: Option<i64>,
    pub remaining_quota: Option<i64>,
    pub total_quota: Option<i64>,
    pub zone: Option<String>,
}
model! { PostPaidQuota {
    0 "UsedQuota" used_quota: i64, 1 "RemainingQuota" remaining_quota: i64, 2 "TotalQuota" total_quota: i64,
    3 "Zone" zone: String
} }

/// In the response of [`DescribeAccountQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrePaidQuota {
    pub used_quota: Option<i64>,
    pub once_quota: Option<i64>,
    pub remaining_quota: Option<i64>,
    pub total_quota: Option<i64>,
    pub zone: Option<String>,
}
model! { PrePaidQuota {
    0 "UsedQuota" used_quota: i64, 1 "OnceQuota" once_quota: i64, 2 "RemainingQuota" remaining_quota: i64,
    3 "TotalQuota" total_quota: i64, 4 "Zone" zone: String
} }

/// In the response of [`DescribeAccountQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpotPaidQuota {
    pub used_quota: Option<i64>,
    pub remaining_quota: Option<i64>,
    pub total_quota: Option<i64>,
    pub zone: Option<String>,
}
model! { SpotPaidQuota {
    0 "UsedQuota" used_quota: i64, 1 "RemainingQuota" remaining_quota: i64, 2 "TotalQuota" total_quota: i64,
    3 "Zone" zone: String
} }

/// In the response of [`DescribeAccountQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageQuota {
    pub used_quota: Option<i64>,
    pub total_quota: Option<i64>,
}
model! { ImageQuota {
    0 "UsedQuota" used_quota: i64, 1 "TotalQuota" total_quota: i64
} }

/// In the response of [`DescribeAccountQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisasterRecoverGroupQuota {
    pub group_quota: Option<i64>,
    pub current_num: Option<i64>,
    pub cvm_in_host_group_quota: Option<i64>,
    pub cvm_in_switch_group_quota: Option<i64>,
    pub cvm_in_rack_group_quota: Option<i64>,
}
model! { DisasterRecoverGroupQuota {
    0 "GroupQuota" group_quota: i64, 1 "CurrentNum" current_num: i64,
    2 "CvmInHostGroupQuota" cvm_in_host_group_quota: i64, 3 "CvmInSwitchGroupQuota" cvm_in_switch_group_quota: i64,
    4 "CvmInRackGroupQuota" cvm_in_rack_group_quota: i64
} }

/// Describes chc denied actions: `DescribeChcDeniedActions` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeChcDeniedActions>.
///
/// Errors: [`codes::ACCOUNT_QUALIFICATION_RESTRICTIONS`], [`codes::INVALID_PARAMETER_VALUE_CHC_HOSTS_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INCORRECT_FORMAT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChcDeniedActions {
    /// Required.
    pub chc_ids: Vec<String>,
}
operation! { DescribeChcDeniedActions(chc_ids: Vec<String>)
    "DescribeChcDeniedActions" -> DescribeChcDeniedActionsOutput {
    0 "ChcIds" chc_ids
} }

/// Response of [`DescribeChcDeniedActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChcDeniedActionsOutput {
    pub chc_host_denied_action_set: Vec<ChcHostDeniedActions>,
}
model! { DescribeChcDeniedActionsOutput {
    0 "ChcHostDeniedActionSet" chc_host_denied_action_set: Vec<ChcHostDeniedActions>
} }

/// In the response of [`DescribeChcDeniedActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChcHostDeniedActions {
    pub chc_id: Option<String>,
    pub state: Option<String>,
    pub deny_actions: Vec<String>,
}
model! { ChcHostDeniedActions {
    0 "ChcId" chc_id: String, 1 "State" state: String, 2 "DenyActions" deny_actions: Vec<String>
} }

/// Describes chc hosts: `DescribeChcHosts` of `cvm` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeChcHosts>.
///
/// Errors: [`codes::ACCOUNT_QUALIFICATION_RESTRICTIONS`], [`codes::INVALID_FILTER`],
/// [`codes::INVALID_FILTER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_AT_MOST_ONE`],
/// [`codes::INVALID_PARAMETER_VALUE_CHC_HOSTS_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INCORRECT_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_EMPTY`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_VPC_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_OFFSET`],
/// [`codes::INVALID_ZONE_MISMATCH_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChcHosts {
    pub chc_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeChcHosts() "DescribeChcHosts" -> DescribeChcHostsOutput {
    0 "ChcIds" chc_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeChcHosts: ChcHost = Offset "Offset", "ChcHostSet" chc_host_set, total "TotalCount" }

/// Response of [`DescribeChcHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChcHostsOutput {
    pub total_count: Option<i64>,
    pub chc_host_set: Vec<ChcHost>,
}
model! { DescribeChcHostsOutput {
    0 "TotalCount" total_count: i64, 1 "ChcHostSet" chc_host_set: Vec<ChcHost>
} }

/// In the response of [`DescribeChcHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChcHost {
    pub chc_id: Option<String>,
    pub instance_name: Option<String>,
    pub serial_number: Option<String>,
    pub instance_state: Option<String>,
    pub device_type: Option<String>,
    pub placement: Option<Placement>,
    pub bmc_virtual_private_cloud: Option<VirtualPrivateCloud>,
    pub bmc_ip: Option<String>,
    pub bmc_security_group_ids: Vec<String>,
    pub deploy_virtual_private_cloud: Option<VirtualPrivateCloud>,
    pub deploy_ip: Option<String>,
    pub deploy_security_group_ids: Vec<String>,
    pub cvm_instance_id: Option<String>,
    pub created_time: Option<String>,
    pub hardware_description: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub disk: Option<String>,
    pub bmc_mac: Option<String>,
    pub deploy_mac: Option<String>,
    pub tenant_type: Option<String>,
    pub deploy_extra_config: Option<ChcDeployExtraConfig>,
    pub gpu: Option<String>,
    pub network_card: Option<String>,
    pub is_predefined_type: Option<bool>,
    pub chc_instance_type: Option<String>,
    pub chc_instance_family: Option<String>,
    pub chc_instance_family_name: Option<String>,
    pub resale_app_id: Option<String>,
    pub resale_account_id: Option<String>,
    pub sale_status: Option<String>,
    pub tags: Vec<Tag>,
    pub latest_operation: Option<String>,
    pub latest_operation_error_code: Option<String>,
    pub latest_operation_error_msg: Option<String>,
    pub latest_operation_name: Option<String>,
    pub latest_operation_state: Option<String>,
    pub chc_gateway_id: Option<String>,
    pub dedicated_cluster_id: Option<String>,
    pub network_mode: Option<String>,
}
model! { ChcHost {
    0 "ChcId" chc_id: String, 1 "InstanceName" instance_name: String, 2 "SerialNumber" serial_number: String,
    3 "InstanceState" instance_state: String, 4 "DeviceType" device_type: String, 5 "Placement" placement: Placement,
    6 "BmcVirtualPrivateCloud" bmc_virtual_private_cloud: VirtualPrivateCloud, 7 "BmcIp" bmc_ip: String,
    8 "BmcSecurityGroupIds" bmc_security_group_ids: Vec<String>,
    9 "DeployVirtualPrivateCloud" deploy_virtual_private_cloud: VirtualPrivateCloud, 10 "DeployIp" deploy_ip: String,
    11 "DeploySecurityGroupIds" deploy_security_group_ids: Vec<String>, 12 "CvmInstanceId" cvm_instance_id: String,
    13 "CreatedTime" created_time: String, 14 "HardwareDescription" hardware_description: String, 15 "CPU" cpu: i64,
    16 "Memory" memory: i64, 17 "Disk" disk: String, 18 "BmcMAC" bmc_mac: String, 19 "DeployMAC" deploy_mac: String,
    20 "TenantType" tenant_type: String, 21 "DeployExtraConfig" deploy_extra_config: ChcDeployExtraConfig,
    22 "Gpu" gpu: String, 23 "NetworkCard" network_card: String, 24 "IsPredefinedType" is_predefined_type: bool,
    25 "ChcInstanceType" chc_instance_type: String, 26 "ChcInstanceFamily" chc_instance_family: String,
    27 "ChcInstanceFamilyName" chc_instance_family_name: String, 28 "ResaleAppId" resale_app_id: String,
    29 "ResaleAccountId" resale_account_id: String, 30 "SaleStatus" sale_status: String, 31 "Tags" tags: Vec<Tag>,
    32 "LatestOperation" latest_operation: String, 33 "LatestOperationErrorCode" latest_operation_error_code: String,
    34 "LatestOperationErrorMsg" latest_operation_error_msg: String,
    35 "LatestOperationName" latest_operation_name: String, 36 "LatestOperationState" latest_operation_state: String,
    37 "ChcGatewayId" chc_gateway_id: String, 38 "DedicatedClusterId" dedicated_cluster_id: String,
    39 "NetworkMode" network_mode: String
} }

/// Describes disaster recover group quota: `DescribeDisasterRecoverGroupQuota` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeDisasterRecoverGroupQuota>.
///
/// Errors: [`codes::ACCOUNT_QUALIFICATION_RESTRICTIONS`], [`codes::INVALID_FILTER`],
/// [`codes::INVALID_FILTER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_AT_MOST_ONE`],
/// [`codes::INVALID_PARAMETER_VALUE_CHC_HOSTS_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INCORRECT_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_EMPTY`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_VPC_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_OFFSET`],
/// [`codes::INVALID_ZONE_MISMATCH_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisasterRecoverGroupQuota {}
operation! { DescribeDisasterRecoverGroupQuota()
    "DescribeDisasterRecoverGroupQuota" -> DescribeDisasterRecoverGroupQuotaOutput {} }

/// Response of [`DescribeDisasterRecoverGroupQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisasterRecoverGroupQuotaOutput {
    pub group_quota: Option<i64>,
    pub current_num: Option<i64>,
    pub cvm_in_host_group_quota: Option<i64>,
    /// Deprecated.
    pub cvm_in_sw_group_quota: Option<i64>,
    pub cvm_in_rack_group_quota: Option<i64>,
    pub cvm_in_switch_group_quota: Option<i64>,
}
model! { DescribeDisasterRecoverGroupQuotaOutput {
    0 "GroupQuota" group_quota: i64, 1 "CurrentNum" current_num: i64,
    2 "CvmInHostGroupQuota" cvm_in_host_group_quota: i64, 3 "CvmInSwGroupQuota" cvm_in_sw_group_quota: i64,
    4 "CvmInRackGroupQuota" cvm_in_rack_group_quota: i64, 5 "CvmInSwitchGroupQuota" cvm_in_switch_group_quota: i64
} }

/// Describes disaster recover groups: `DescribeDisasterRecoverGroups` of `cvm` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeDisasterRecoverGroups>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DISASTER_RECOVER_GROUP_ID_MALFORMED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisasterRecoverGroups {
    pub disaster_recover_group_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeDisasterRecoverGroups() "DescribeDisasterRecoverGroups" -> DescribeDisasterRecoverGroupsOutput {
    0 "DisasterRecoverGroupIds" disaster_recover_group_ids: Vec<String>, 1 "Name" name: String, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeDisasterRecoverGroups: DisasterRecoverGroup =
    Offset "Offset", "DisasterRecoverGroupSet" disaster_recover_group_set, total "TotalCount" }

/// Response of [`DescribeDisasterRecoverGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisasterRecoverGroupsOutput {
    pub disaster_recover_group_set: Vec<DisasterRecoverGroup>,
    pub total_count: Option<i64>,
}
model! { DescribeDisasterRecoverGroupsOutput {
    0 "DisasterRecoverGroupSet" disaster_recover_group_set: Vec<DisasterRecoverGroup>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDisasterRecoverGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisasterRecoverGroup {
    pub disaster_recover_group_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub cvm_quota_total: Option<i64>,
    pub current_num: Option<i64>,
    pub instance_ids: Vec<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub affinity: Option<i64>,
    pub strategy: Option<String>,
    pub partition_count: Option<i64>,
    pub tags: Vec<Tag>,
}
model! { DisasterRecoverGroup {
    0 "DisasterRecoverGroupId" disaster_recover_group_id: String, 1 "Name" name: String, 2 "Type" r#type: String,
    3 "CvmQuotaTotal" cvm_quota_total: i64, 4 "CurrentNum" current_num: i64, 5 "InstanceIds" instance_ids: Vec<String>,
    6 "CreateTime" create_time: String, 7 "Affinity" affinity: i64, 8 "Strategy" strategy: String,
    9 "PartitionCount" partition_count: i64, 10 "Tags" tags: Vec<Tag>
} }

/// Describes hosts: `DescribeHosts` of `cvm` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeHosts>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_KEY_RESERVED`], [`codes::INVALID_FILTER`],
/// [`codes::INVALID_FILTER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_HOST_ID_MALFORMED`],
/// [`codes::INVALID_ZONE_MISMATCH_REGION`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHosts {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeHosts() "DescribeHosts" -> DescribeHostsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeHosts: HostItem = Offset "Offset", "HostSet" host_set, total "TotalCount" }

/// Response of [`DescribeHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostsOutput {
    pub total_count: Option<i64>,
    pub host_set: Vec<HostItem>,
}
model! { DescribeHostsOutput {
    0 "TotalCount" total_count: i64, 1 "HostSet" host_set: Vec<HostItem>
} }

/// In the response of [`DescribeHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostItem {
    pub placement: Option<Placement>,
    pub host_id: Option<String>,
    pub host_type: Option<String>,
    pub host_name: Option<String>,
    pub host_charge_type: Option<String>,
    pub renew_flag: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub expired_time: Option<String>,
    pub instance_ids: Vec<String>,
    pub host_state: Option<String>,
    pub host_ip: Option<String>,
    pub host_resource: Option<HostResource>,
    pub cage_id: Option<String>,
    pub tags: Vec<Tag>,
}
model! { HostItem {
    0 "Placement" placement: Placement, 1 "HostId" host_id: String, 2 "HostType" host_type: String,
    3 "HostName" host_name: String, 4 "HostChargeType" host_charge_type: String, 5 "RenewFlag" renew_flag: String,
    6 "CreatedTime" created_time: String, 7 "ExpiredTime" expired_time: String,
    8 "InstanceIds" instance_ids: Vec<String>, 9 "HostState" host_state: String, 10 "HostIp" host_ip: String,
    11 "HostResource" host_resource: HostResource, 12 "CageId" cage_id: String, 13 "Tags" tags: Vec<Tag>
} }

/// In the response of [`DescribeHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostResource {
    pub cpu_total: Option<i64>,
    pub cpu_available: Option<i64>,
    pub mem_total: Option<f64>,
    pub mem_available: Option<f64>,
    pub disk_total: Option<i64>,
    pub disk_available: Option<i64>,
    pub disk_type: Option<String>,
    pub gpu_total: Option<i64>,
    pub gpu_available: Option<i64>,
    pub exclusive_owner: Option<String>,
}
model! { HostResource {
    0 "CpuTotal" cpu_total: i64, 1 "CpuAvailable" cpu_available: i64, 2 "MemTotal" mem_total: f64,
    3 "MemAvailable" mem_available: f64, 4 "DiskTotal" disk_total: i64, 5 "DiskAvailable" disk_available: i64,
    6 "DiskType" disk_type: String, 7 "GpuTotal" gpu_total: i64, 8 "GpuAvailable" gpu_available: i64,
    9 "ExclusiveOwner" exclusive_owner: String
} }

/// Describes hpc clusters: `DescribeHpcClusters` of `cvm` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeHpcClusters>.
///
/// Errors: [`codes::INVALID_ZONE_MISMATCH_REGION`], [`codes::UNSUPPORTED_OPERATION_INVALID_ZONE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHpcClusters {
    pub hpc_cluster_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub zone: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub hpc_cluster_type: Option<String>,
    pub hpc_cluster_business_id: Option<String>,
    pub instance_type: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeHpcClusters() "DescribeHpcClusters" -> DescribeHpcClustersOutput {
    0 "HpcClusterIds" hpc_cluster_ids: Vec<String>, 1 "Name" name: String, 2 "Zone" zone: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "HpcClusterType" hpc_cluster_type: String,
    6 "HpcClusterBusinessId" hpc_cluster_business_id: String, 7 "InstanceType" instance_type: String,
    8 "Filters" filters: Vec<Filter>
} }
paged! { DescribeHpcClusters: HpcClusterInfo = Offset "Offset", "HpcClusterSet" hpc_cluster_set, total "TotalCount" }

/// Response of [`DescribeHpcClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHpcClustersOutput {
    pub hpc_cluster_set: Vec<HpcClusterInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeHpcClustersOutput {
    0 "HpcClusterSet" hpc_cluster_set: Vec<HpcClusterInfo>, 1 "TotalCount" total_count: i64
} }

/// Describes image from family: `DescribeImageFromFamily` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeImageFromFamily>.
///
/// Errors: [`codes::INVALID_ZONE_MISMATCH_REGION`], [`codes::UNSUPPORTED_OPERATION_INVALID_ZONE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageFromFamily {
    pub image_family: Option<String>,
}
operation! { DescribeImageFromFamily() "DescribeImageFromFamily" -> DescribeImageFromFamilyOutput {
    0 "ImageFamily" image_family: String
} }

/// Response of [`DescribeImageFromFamily`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageFromFamilyOutput {
    pub image: Option<Image>,
}
model! { DescribeImageFromFamilyOutput {
    0 "Image" image: Image
} }

/// In the response of [`DescribeImageFromFamily`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    pub image_id: Option<String>,
    pub os_name: Option<String>,
    pub image_type: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub image_name: Option<String>,
    pub image_description: Option<String>,
    pub image_size: Option<i64>,
    pub architecture: Option<String>,
    /// State: `CREATING`, `NORMAL`, `CREATEFAILED`, `SYNCING`, `IMPORTING` or `IMPORTFAILED`.
    pub image_state: Option<String>,
    pub platform: Option<String>,
    pub image_creator: Option<String>,
    pub image_source: Option<String>,
    pub sync_percent: Option<i64>,
    pub is_support_cloudinit: Option<bool>,
    pub snapshot_set: Vec<Snapshot>,
    pub tags: Vec<Tag>,
    pub license_type: Option<String>,
    pub image_family: Option<String>,
    pub image_deprecated: Option<bool>,
    pub cdc_cache_status: Option<String>,
}
model! { Image {
    0 "ImageId" image_id: String, 1 "OsName" os_name: String, 2 "ImageType" image_type: String,
    3 "CreatedTime" created_time: String, 4 "ImageName" image_name: String,
    5 "ImageDescription" image_description: String, 6 "ImageSize" image_size: i64,
    7 "Architecture" architecture: String, 8 "ImageState" image_state: String, 9 "Platform" platform: String,
    10 "ImageCreator" image_creator: String, 11 "ImageSource" image_source: String, 12 "SyncPercent" sync_percent: i64,
    13 "IsSupportCloudinit" is_support_cloudinit: bool, 14 "SnapshotSet" snapshot_set: Vec<Snapshot>,
    15 "Tags" tags: Vec<Tag>, 16 "LicenseType" license_type: String, 17 "ImageFamily" image_family: String,
    18 "ImageDeprecated" image_deprecated: bool, 19 "CdcCacheStatus" cdc_cache_status: String
} }

/// In the response of [`DescribeImageFromFamily`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Snapshot {
    pub snapshot_id: Option<String>,
    pub disk_usage: Option<String>,
    pub disk_size: Option<i64>,
}
model! { Snapshot {
    0 "SnapshotId" snapshot_id: String, 1 "DiskUsage" disk_usage: String, 2 "DiskSize" disk_size: i64
} }

/// Describes image quota: `DescribeImageQuota` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeImageQuota>.
///
/// Errors: [`codes::INVALID_ZONE_MISMATCH_REGION`], [`codes::UNSUPPORTED_OPERATION_INVALID_ZONE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageQuota {}
operation! { DescribeImageQuota() "DescribeImageQuota" -> DescribeImageQuotaOutput {} }

/// Response of [`DescribeImageQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageQuotaOutput {
    pub image_num_quota: Option<i64>,
}
model! { DescribeImageQuotaOutput {
    0 "ImageNumQuota" image_num_quota: i64
} }

/// Describes image share permission: `DescribeImageSharePermission` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeImageSharePermission>.
///
/// Errors: [`codes::INVALID_ACCOUNT_ID_NOT_FOUND`], [`codes::INVALID_ACCOUNT_IS_YOUR_SELF`],
/// [`codes::INVALID_IMAGE_ID_MALFORMED`], [`codes::INVALID_IMAGE_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`], [`codes::OVER_QUOTA`],
/// [`codes::UNAUTHORIZED_OPERATION_IMAGE_NOT_BELONG_TO_ACCOUNT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSharePermission {
    /// Required.
    pub image_id: String,
}
operation! { DescribeImageSharePermission(image_id: String)
    "DescribeImageSharePermission" -> DescribeImageSharePermissionOutput {
    0 "ImageId" image_id
} }

/// Response of [`DescribeImageSharePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSharePermissionOutput {
    pub share_permission_set: Vec<SharePermission>,
}
model! { DescribeImageSharePermissionOutput {
    0 "SharePermissionSet" share_permission_set: Vec<SharePermission>
} }

/// In the response of [`DescribeImageSharePermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SharePermission {
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub account_id: Option<String>,
}
model! { SharePermission {
    0 "CreatedTime" created_time: String, 1 "AccountId" account_id: String
} }

/// Returns images: public images, the account's own, and shared images.
///
/// `ImageIds` and `Filters` exclude each other.
///
/// `DescribeImages` of `cvm` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeImages>.
///
/// Errors: [`codes::FAILED_OPERATION_ILLEGAL_TAG_KEY`], [`codes::INVALID_FILTER`],
/// [`codes::INVALID_FILTER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_IMAGE_ID_MALFORMED`],
/// [`codes::INVALID_INSTANCE_TYPE_MALFORMED`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_COEXIST_IMAGE_IDS_FILTERS`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED`],
/// [`codes::INVALID_REGION_NOT_FOUND`], [`codes::INVALID_ZONE_MISMATCH_REGION`],
/// [`codes::RESOURCES_SOLD_OUT_SPECIFIED_INSTANCE_TYPE`], [`codes::UNAUTHORIZED_OPERATION_INVALID_TOKEN`],
/// [`codes::UNAUTHORIZED_OPERATION_PERMISSION_DENIED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImages {
    pub image_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub instance_type: Option<String>,
}
operation! { DescribeImages() "DescribeImages" -> DescribeImagesOutput {
    0 "ImageIds" image_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "InstanceType" instance_type: String
} }
paged! { DescribeImages: Image = Offset "Offset", "ImageSet" image_set, total "TotalCount" }

/// Response of [`DescribeImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub image_set: Vec<Image>,
    pub total_count: Option<i64>,
}
model! { DescribeImagesOutput {
    0 "ImageSet" image_set: Vec<Image>, 1 "TotalCount" total_count: i64
} }

/// Describes import image os: `DescribeImportImageOs` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeImportImageOs>.
///
/// Errors: [`codes::FAILED_OPERATION_ILLEGAL_TAG_KEY`], [`codes::INVALID_FILTER`],
/// [`codes::INVALID_FILTER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_IMAGE_ID_MALFORMED`],
/// [`codes::INVALID_INSTANCE_TYPE_MALFORMED`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_COEXIST_IMAGE_IDS_FILTERS`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED`],
/// [`codes::INVALID_REGION_NOT_FOUND`], [`codes::INVALID_ZONE_MISMATCH_REGION`],
/// [`codes::RESOURCES_SOLD_OUT_SPECIFIED_INSTANCE_TYPE`], [`codes::UNAUTHORIZED_OPERATION_INVALID_TOKEN`],
/// [`codes::UNAUTHORIZED_OPERATION_PERMISSION_DENIED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportImageOs {}
operation! { DescribeImportImageOs() "DescribeImportImageOs" -> DescribeImportImageOsOutput {} }

/// Response of [`DescribeImportImageOs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportImageOsOutput {
    pub import_image_os_list_supported: Option<ImageOsList>,
    pub import_image_os_version_set: Vec<OsVersion>,
}
model! { DescribeImportImageOsOutput {
    0 "ImportImageOsListSupported" import_image_os_list_supported: ImageOsList,
    1 "ImportImageOsVersionSet" import_image_os_version_set: Vec<OsVersion>
} }

/// In the response of [`DescribeImportImageOs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageOsList {
    pub windows: Vec<String>,
    pub linux: Vec<String>,
}
model! { ImageOsList {
    0 "Windows" windows: Vec<String>, 1 "Linux" linux: Vec<String>
} }

/// In the response of [`DescribeImportImageOs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OsVersion {
    pub os_name: Option<String>,
    pub os_versions: Vec<String>,
    pub architecture: Vec<String>,
}
model! { OsVersion {
    0 "OsName" os_name: String, 1 "OsVersions" os_versions: Vec<String>, 2 "Architecture" architecture: Vec<String>
} }

/// Describes instance family configs: `DescribeInstanceFamilyConfigs` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeInstanceFamilyConfigs>.
///
/// Errors: [`codes::INVALID_REGION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceFamilyConfigs {}
operation! { DescribeInstanceFamilyConfigs() "DescribeInstanceFamilyConfigs" -> DescribeInstanceFamilyConfigsOutput {} }

/// Response of [`DescribeInstanceFamilyConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceFamilyConfigsOutput {
    pub instance_family_config_set: Vec<InstanceFamilyConfig>,
}
model! { DescribeInstanceFamilyConfigsOutput {
    0 "InstanceFamilyConfigSet" instance_family_config_set: Vec<InstanceFamilyConfig>
} }

/// In the response of [`DescribeInstanceFamilyConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceFamilyConfig {
    pub instance_family_name: Option<String>,
    pub instance_family: Option<String>,
}
model! { InstanceFamilyConfig {
    0 "InstanceFamilyName" instance_family_name: String, 1 "InstanceFamily" instance_family: String
} }

/// Describes instance internet bandwidth configs: `DescribeInstanceInternetBandwidthConfigs` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeInstanceInternetBandwidthConfigs>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_FOUND_EIP`], [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceInternetBandwidthConfigs {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceInternetBandwidthConfigs(instance_id: String)
    "DescribeInstanceInternetBandwidthConfigs" -> DescribeInstanceInternetBandwidthConfigsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceInternetBandwidthConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceInternetBandwidthConfigsOutput {
    pub internet_bandwidth_config_set: Vec<InternetBandwidthConfig>,
}
model! { DescribeInstanceInternetBandwidthConfigsOutput {
    0 "InternetBandwidthConfigSet" internet_bandwidth_config_set: Vec<InternetBandwidthConfig>
} }

/// In the response of [`DescribeInstanceInternetBandwidthConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetBandwidthConfig {
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub internet_accessible: Option<InternetAccessible>,
}
model! { InternetBandwidthConfig {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String,
    2 "InternetAccessible" internet_accessible: InternetAccessible
} }

/// Describes instance type configs: `DescribeInstanceTypeConfigs` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeInstanceTypeConfigs>.
///
/// Errors: [`codes::INVALID_FILTER`], [`codes::INVALID_FILTER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_INSTANCE_TYPE_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED`],
/// [`codes::INVALID_ZONE_MISMATCH_REGION`], [`codes::RESOURCES_SOLD_OUT_SPECIFIED_INSTANCE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeConfigs {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeInstanceTypeConfigs() "DescribeInstanceTypeConfigs" -> DescribeInstanceTypeConfigsOutput {
    0 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeInstanceTypeConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeConfigsOutput {
    pub instance_type_config_set: Vec<InstanceTypeConfig>,
}
model! { DescribeInstanceTypeConfigsOutput {
    0 "InstanceTypeConfigSet" instance_type_config_set: Vec<InstanceTypeConfig>
} }

/// In the response of [`DescribeInstanceTypeConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTypeConfig {
    pub zone: Option<String>,
    pub instance_type: Option<String>,
    pub instance_family: Option<String>,
    pub gpu: Option<i64>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub fpga: Option<i64>,
    pub gpu_count: Option<f64>,
    pub gpu_type: Option<String>,
    pub gpu_memory: Option<f64>,
}
model! { InstanceTypeConfig {
    0 "Zone" zone: String, 1 "InstanceType" instance_type: String, 2 "InstanceFamily" instance_family: String,
    3 "GPU" gpu: i64, 4 "CPU" cpu: i64, 5 "Memory" memory: i64, 6 "FPGA" fpga: i64, 7 "GpuCount" gpu_count: f64,
    8 "GpuType" gpu_type: String, 9 "GpuMemory" gpu_memory: f64
} }

/// Describes instance vnc url: `DescribeInstanceVncUrl` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeInstanceVncUrl>.
///
/// Errors: [`codes::INVALID_INSTANCE_STATE`], [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`],
/// [`codes::UNAUTHORIZED_OPERATION_INVALID_TOKEN`], [`codes::UNAUTHORIZED_OPERATION_MFA_EXPIRED`],
/// [`codes::UNAUTHORIZED_OPERATION_MFA_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_REINSTALL_FAILED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_BANNING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPED`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING`], [`codes::UNSUPPORTED_OPERATION_SPECIAL_INSTANCE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceVncUrl {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceVncUrl(instance_id: String) "DescribeInstanceVncUrl" -> DescribeInstanceVncUrlOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceVncUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceVncUrlOutput {
    /// Secret.
    pub instance_vnc_url: Option<Secret>,
}
model! { DescribeInstanceVncUrlOutput {
    0 "InstanceVncUrl" instance_vnc_url: Secret
} }

/// Returns the details of instances: configuration, addresses, disks and state, and the latest operation with its
/// result.
///
/// Without ids and filters it returns all instances of the region. `InstanceIds` and `Filters` exclude each other.
///
/// `DescribeInstances` of `cvm` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_ILLEGAL_TAG_KEY`], [`codes::FAILED_OPERATION_ILLEGAL_TAG_VALUE`],
/// [`codes::FAILED_OPERATION_TAG_KEY_RESERVED`], [`codes::INVALID_FILTER`],
/// [`codes::INVALID_FILTER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_HOST_ID_MALFORMED`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_IP_ADDRESS_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_IPV6_ADDRESS_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IP_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_VAGUE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_UUID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_VPC_ID_MALFORMED`],
/// [`codes::INVALID_SECURITY_GROUP_ID_NOT_FOUND`], [`codes::INVALID_SG_ID_MALFORMED`],
/// [`codes::INVALID_ZONE_MISMATCH_REGION`], [`codes::RESOURCE_NOT_FOUND_HPC_CLUSTER`],
/// [`codes::UNAUTHORIZED_OPERATION_INVALID_TOKEN`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub instance_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeInstances: Instance = Offset "Offset", "InstanceSet" instance_set, total "TotalCount" }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_set: Vec<Instance>,
}
model! { DescribeInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceSet" instance_set: Vec<Instance>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    pub placement: Option<Placement>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub restrict_state: Option<String>,
    pub instance_name: Option<String>,
    pub instance_charge_type: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Vec<DataDisk>,
    pub private_ip_addresses: Vec<String>,
    pub public_ip_addresses: Vec<String>,
    pub internet_accessible: Option<InternetAccessible>,
    pub virtual_private_cloud: Option<VirtualPrivateCloud>,
    pub image_id: Option<String>,
    pub renew_flag: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub expired_time: Option<String>,
    pub os_name: Option<String>,
    pub security_group_ids: Vec<String>,
    pub login_settings: Option<LoginSettings>,
    pub instance_state: Option<String>,
    pub tags: Vec<Tag>,
    pub stop_charging_mode: Option<String>,
    pub uuid: Option<String>,
    pub latest_operation: Option<String>,
    /// Result of the latest operation: `SUCCESS`, `OPERATING` or `FAILED`.
    pub latest_operation_state: Option<String>,
    pub latest_operation_request_id: Option<String>,
    /// Deprecated.
    pub disaster_recover_group_id: Option<String>,
    pub ipv6_addresses: Vec<String>,
    pub cam_role_name: Option<String>,
    pub hpc_cluster_id: Option<String>,
    pub rdma_ip_addresses: Vec<String>,
    pub dedicated_cluster_id: Option<String>,
    pub isolated_source: Option<String>,
    pub disaster_recover_group_ids: Vec<String>,
    pub gpu_info: Option<GPUInfo>,
    pub license_type: Option<String>,
    pub disable_api_termination: Option<bool>,
    pub default_login_user: Option<String>,
    pub default_login_port: Option<i64>,
    pub latest_operation_error_msg: Option<String>,
    pub metadata: Option<Metadata>,
    pub public_ipv6_addresses: Vec<String>,
    pub cpu_topology: Option<CpuTopology>,
    pub partition_number: Option<i64>,
}
model! { Instance {
    0 "Placement" placement: Placement, 1 "InstanceId" instance_id: String, 2 "InstanceType" instance_type: String,
    3 "CPU" cpu: i64, 4 "Memory" memory: i64, 5 "RestrictState" restrict_state: String,
    6 "InstanceName" instance_name: String, 7 "InstanceChargeType" instance_charge_type: String,
    8 "SystemDisk" system_disk: SystemDisk, 9 "DataDisks" data_disks: Vec<DataDisk>,
    10 "PrivateIpAddresses" private_ip_addresses: Vec<String>, 11 "PublicIpAddresses" public_ip_addresses: Vec<String>,
    12 "InternetAccessible" internet_accessible: InternetAccessible,
    13 "VirtualPrivateCloud" virtual_private_cloud: VirtualPrivateCloud, 14 "ImageId" image_id: String,
    15 "RenewFlag" renew_flag: String, 16 "CreatedTime" created_time: String, 17 "ExpiredTime" expired_time: String,
    18 "OsName" os_name: String, 19 "SecurityGroupIds" security_group_ids: Vec<String>,
    20 "LoginSettings" login_settings: LoginSettings, 21 "InstanceState" instance_state: String,
    22 "Tags" tags: Vec<Tag>, 23 "StopChargingMode" stop_charging_mode: String, 24 "Uuid" uuid: String,
    25 "LatestOperation" latest_operation: String, 26 "LatestOperationState" latest_operation_state: String,
    27 "LatestOperationRequestId" latest_operation_request_id: String,
    28 "DisasterRecoverGroupId" disaster_recover_group_id: String, 29 "IPv6Addresses" ipv6_addresses: Vec<String>,
    30 "CamRoleName" cam_role_name: String, 31 "HpcClusterId" hpc_cluster_id: String,
    32 "RdmaIpAddresses" rdma_ip_addresses: Vec<String>, 33 "DedicatedClusterId" dedicated_cluster_id: String,
    34 "IsolatedSource" isolated_source: String, 35 "DisasterRecoverGroupIds" disaster_recover_group_ids: Vec<String>,
    36 "GPUInfo" gpu_info: GPUInfo, 37 "LicenseType" license_type: String,
    38 "DisableApiTermination" disable_api_termination: bool, 39 "DefaultLoginUser" default_login_user: String,
    40 "DefaultLoginPort" default_login_port: i64, 41 "LatestOperationErrorMsg" latest_operation_error_msg: String,
    42 "Metadata" metadata: Metadata, 43 "PublicIPv6Addresses" public_ipv6_addresses: Vec<String>,
    44 "CpuTopology" cpu_topology: CpuTopology, 45 "PartitionNumber" partition_number: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GPUInfo {
    pub gpu_count: Option<f64>,
    pub gpu_id: Vec<String>,
    pub gpu_type: Option<String>,
}
model! { GPUInfo {
    0 "GPUCount" gpu_count: f64, 1 "GPUId" gpu_id: Vec<String>, 2 "GPUType" gpu_type: String
} }

/// In the request of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CpuTopology {
    pub core_count: Option<i64>,
    pub thread_per_core: Option<i64>,
}
input! { CpuTopology() {
    0 "CoreCount" core_count: i64, 1 "ThreadPerCore" thread_per_core: i64
} }

/// Describes instances action timer: `DescribeInstancesActionTimer` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeInstancesActionTimer>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesActionTimer {
    pub action_timer_ids: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub timer_action: Option<String>,
    pub end_action_time: Option<String>,
    pub start_action_time: Option<String>,
    pub status_list: Option<Vec<String>>,
}
operation! { DescribeInstancesActionTimer() "DescribeInstancesActionTimer" -> DescribeInstancesActionTimerOutput {
    0 "ActionTimerIds" action_timer_ids: Vec<String>, 1 "InstanceIds" instance_ids: Vec<String>,
    2 "TimerAction" timer_action: String, 3 "EndActionTime" end_action_time: String,
    4 "StartActionTime" start_action_time: String, 5 "StatusList" status_list: Vec<String>
} }

/// Response of [`DescribeInstancesActionTimer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesActionTimerOutput {
    pub action_timers: Vec<ActionTimer>,
}
model! { DescribeInstancesActionTimerOutput {
    0 "ActionTimers" action_timers: Vec<ActionTimer>
} }

/// Describes instances attributes: `DescribeInstancesAttributes` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeInstancesAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesAttributes {
    /// Required.
    pub attributes: Vec<String>,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DescribeInstancesAttributes(attributes: Vec<String>, instance_ids: Vec<String>)
    "DescribeInstancesAttributes" -> DescribeInstancesAttributesOutput {
    0 "Attributes" attributes, 1 "InstanceIds" instance_ids
} }

/// Response of [`DescribeInstancesAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesAttributesOutput {
    pub instance_set: Vec<InstanceAttribute>,
}
model! { DescribeInstancesAttributesOutput {
    0 "InstanceSet" instance_set: Vec<InstanceAttribute>
} }

/// In the response of [`DescribeInstancesAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAttribute {
    pub instance_id: Option<String>,
    pub attributes: Option<Attribute>,
}
model! { InstanceAttribute {
    0 "InstanceId" instance_id: String, 1 "Attributes" attributes: Attribute
} }

/// In the response of [`DescribeInstancesAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attribute {
    /// Secret.
    pub user_data: Option<Secret>,
}
model! { Attribute {
    0 "UserData" user_data: Secret
} }

/// Describes instances modification: `DescribeInstancesModification` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeInstancesModification>.
///
/// Errors: [`codes::FAILED_OPERATION_ZONE_INCONSISTENT`], [`codes::INVALID_FILTER`],
/// [`codes::INVALID_FILTER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_CDZ_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_CHANGE_INSTANCE_FAMILY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesModification {
    /// Required.
    pub instance_ids: Vec<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeInstancesModification(instance_ids: Vec<String>)
    "DescribeInstancesModification" -> DescribeInstancesModificationOutput {
    0 "InstanceIds" instance_ids, 1 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeInstancesModification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesModificationOutput {
    pub total_count: Option<i64>,
    pub instance_type_config_status_set: Vec<InstanceTypeConfigStatus>,
}
model! { DescribeInstancesModificationOutput {
    0 "TotalCount" total_count: i64,
    1 "InstanceTypeConfigStatusSet" instance_type_config_status_set: Vec<InstanceTypeConfigStatus>
} }

/// In the response of [`DescribeInstancesModification`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTypeConfigStatus {
    pub status: Option<String>,
    pub message: Option<String>,
    pub instance_type_config: Option<InstanceTypeConfig>,
}
model! { InstanceTypeConfigStatus {
    0 "Status" status: String, 1 "Message" message: String,
    2 "InstanceTypeConfig" instance_type_config: InstanceTypeConfig
} }

/// Describes instances operation limit: `DescribeInstancesOperationLimit` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeInstancesOperationLimit>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOperationLimit {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub operation: String,
}
operation! { DescribeInstancesOperationLimit(instance_ids: Vec<String>, operation: String)
    "DescribeInstancesOperationLimit" -> DescribeInstancesOperationLimitOutput {
    0 "InstanceIds" instance_ids, 1 "Operation" operation
} }

/// Response of [`DescribeInstancesOperationLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOperationLimitOutput {
    pub instance_operation_limit_set: Vec<OperationCountLimit>,
}
model! { DescribeInstancesOperationLimitOutput {
    0 "InstanceOperationLimitSet" instance_operation_limit_set: Vec<OperationCountLimit>
} }

/// In the response of [`DescribeInstancesOperationLimit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationCountLimit {
    pub operation: Option<String>,
    pub instance_id: Option<String>,
    pub current_count: Option<i64>,
    pub limit_count: Option<i64>,
}
model! { OperationCountLimit {
    0 "Operation" operation: String, 1 "InstanceId" instance_id: String, 2 "CurrentCount" current_count: i64,
    3 "LimitCount" limit_count: i64
} }

/// Returns the state of instances, without their details.
///
/// It is enough to follow a start, a stop or a creation: `waiters::instance_running` and `waiters::instance_stopped`
/// call it.
///
/// `DescribeInstancesStatus` of `cvm` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeInstancesStatus>.
///
/// Errors: [`codes::INVALID_FILTER`], [`codes::UNAUTHORIZED_OPERATION_INVALID_TOKEN`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesStatus {
    pub instance_ids: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeInstancesStatus() "DescribeInstancesStatus" -> DescribeInstancesStatusOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeInstancesStatus: InstanceStatus =
    Offset "Offset", "InstanceStatusSet" instance_status_set, total "TotalCount" }

/// Response of [`DescribeInstancesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesStatusOutput {
    pub total_count: Option<i64>,
    pub instance_status_set: Vec<InstanceStatus>,
}
model! { DescribeInstancesStatusOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceStatusSet" instance_status_set: Vec<InstanceStatus>
} }

/// In the response of [`DescribeInstancesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceStatus {
    pub instance_id: Option<String>,
    /// State: `PENDING`, `LAUNCH_FAILED`, `RUNNING`, `STOPPED`, `STARTING`, `STOPPING`, `REBOOTING`, `SHUTDOWN` (in the
    /// recycle bin), `TERMINATING`, or a rescue or live migration state.
    pub instance_state: Option<String>,
}
model! { InstanceStatus {
    0 "InstanceId" instance_id: String, 1 "InstanceState" instance_state: String
} }

/// Describes internet charge type configs: `DescribeInternetChargeTypeConfigs` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeInternetChargeTypeConfigs>.
///
/// Errors: [`codes::INVALID_FILTER`], [`codes::UNAUTHORIZED_OPERATION_INVALID_TOKEN`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetChargeTypeConfigs {}
operation! { DescribeInternetChargeTypeConfigs()
    "DescribeInternetChargeTypeConfigs" -> DescribeInternetChargeTypeConfigsOutput {} }

/// Response of [`DescribeInternetChargeTypeConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetChargeTypeConfigsOutput {
    pub internet_charge_type_config_set: Vec<InternetChargeTypeConfig>,
}
model! { DescribeInternetChargeTypeConfigsOutput {
    0 "InternetChargeTypeConfigSet" internet_charge_type_config_set: Vec<InternetChargeTypeConfig>
} }

/// In the response of [`DescribeInternetChargeTypeConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetChargeTypeConfig {
    pub internet_charge_type: Option<String>,
    pub description: Option<String>,
}
model! { InternetChargeTypeConfig {
    0 "InternetChargeType" internet_charge_type: String, 1 "Description" description: String
} }

/// Describes key pairs: `DescribeKeyPairs` of `cvm` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeKeyPairs>.
///
/// Errors: [`codes::INVALID_FILTER`], [`codes::INVALID_FILTER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_KEY_PAIR_LIMIT_EXCEEDED`], [`codes::INVALID_KEY_PAIR_ID_MALFORMED`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_OFFSET`],
/// [`codes::UNAUTHORIZED_OPERATION_INVALID_TOKEN`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairs {
    pub key_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeKeyPairs() "DescribeKeyPairs" -> DescribeKeyPairsOutput {
    0 "KeyIds" key_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeKeyPairs: KeyPair = Offset "Offset", "KeyPairSet" key_pair_set, total "TotalCount" }

/// Response of [`DescribeKeyPairs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsOutput {
    pub total_count: Option<i64>,
    pub key_pair_set: Vec<KeyPair>,
}
model! { DescribeKeyPairsOutput {
    0 "TotalCount" total_count: i64, 1 "KeyPairSet" key_pair_set: Vec<KeyPair>
} }

/// Describes launch template versions: `DescribeLaunchTemplateVersions` of `cvm` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeLaunchTemplateVersions>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_NOT_EXISTED`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_VER_NOT_EXISTED`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_VERSION`], [`codes::INVALID_PARAMETER_VALUE_NOT_SUPPORTED`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_MFA_EXPIRED`],
/// [`codes::UNAUTHORIZED_OPERATION_MFA_NOT_FOUND`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersions {
    /// Required.
    pub launch_template_id: String,
    pub launch_template_versions: Option<Vec<i64>>,
    pub min_version: Option<i64>,
    pub max_version: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub default_version: Option<bool>,
}
operation! { DescribeLaunchTemplateVersions(launch_template_id: String)
    "DescribeLaunchTemplateVersions" -> DescribeLaunchTemplateVersionsOutput {
    0 "LaunchTemplateId" launch_template_id, 1 "LaunchTemplateVersions" launch_template_versions: Vec<i64>,
    2 "MinVersion" min_version: i64, 3 "MaxVersion" max_version: i64, 4 "Offset" offset: i64, 5 "Limit" limit: i64,
    6 "DefaultVersion" default_version: bool
} }
paged! { DescribeLaunchTemplateVersions: LaunchTemplateVersionInfo =
    Offset "Offset", "LaunchTemplateVersionSet" launch_template_version_set, total "TotalCount" }

/// Response of [`DescribeLaunchTemplateVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsOutput {
    pub total_count: Option<i64>,
    pub launch_template_version_set: Vec<LaunchTemplateVersionInfo>,
}
model! { DescribeLaunchTemplateVersionsOutput {
    0 "TotalCount" total_count: i64,
    1 "LaunchTemplateVersionSet" launch_template_version_set: Vec<LaunchTemplateVersionInfo>
} }

/// In the response of [`DescribeLaunchTemplateVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchTemplateVersionInfo {
    pub launch_template_version: Option<i64>,
    pub launch_template_version_data: Option<LaunchTemplateVersionData>,
    /// RFC 3339 time.
    pub creation_time: Option<String>,
    pub launch_template_id: Option<String>,
    pub is_default_version: Option<bool>,
    pub launch_template_version_description: Option<String>,
    pub created_by: Option<String>,
}
model! { LaunchTemplateVersionInfo {
    0 "LaunchTemplateVersion" launch_template_version: i64,
    1 "LaunchTemplateVersionData" launch_template_version_data: LaunchTemplateVersionData,
    2 "CreationTime" creation_time: String, 3 "LaunchTemplateId" launch_template_id: String,
    4 "IsDefaultVersion" is_default_version: bool,
    5 "LaunchTemplateVersionDescription" launch_template_version_description: String, 6 "CreatedBy" created_by: String
} }

/// In the response of [`DescribeLaunchTemplateVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchTemplateVersionData {
    pub placement: Option<Placement>,
    pub instance_type: Option<String>,
    pub instance_name: Option<String>,
    pub instance_charge_type: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Vec<DataDisk>,
    pub internet_accessible: Option<InternetAccessible>,
    pub virtual_private_cloud: Option<VirtualPrivateCloud>,
    pub image_id: Option<String>,
    pub security_group_ids: Vec<String>,
    pub login_settings: Option<LoginSettings>,
    pub cam_role_name: Option<String>,
    pub hpc_cluster_id: Option<String>,
    pub instance_count: Option<i64>,
    pub enhanced_service: Option<EnhancedService>,
    /// Secret.
    pub user_data: Option<Secret>,
    pub disaster_recover_group_ids: Vec<String>,
    pub action_timer: Option<ActionTimer>,
    pub instance_market_options: Option<InstanceMarketOptionsRequest>,
    pub host_name: Option<String>,
    pub client_token: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub tag_specification: Vec<TagSpecification>,
    pub disable_api_termination: Option<bool>,
}
model! { LaunchTemplateVersionData {
    0 "Placement" placement: Placement, 1 "InstanceType" instance_type: String, 2 "InstanceName" instance_name: String,
    3 "InstanceChargeType" instance_charge_type: String, 4 "SystemDisk" system_disk: SystemDisk,
    5 "DataDisks" data_disks: Vec<DataDisk>, 6 "InternetAccessible" internet_accessible: InternetAccessible,
    7 "VirtualPrivateCloud" virtual_private_cloud: VirtualPrivateCloud, 8 "ImageId" image_id: String,
    9 "SecurityGroupIds" security_group_ids: Vec<String>, 10 "LoginSettings" login_settings: LoginSettings,
    11 "CamRoleName" cam_role_name: String, 12 "HpcClusterId" hpc_cluster_id: String,
    13 "InstanceCount" instance_count: i64, 14 "EnhancedService" enhanced_service: EnhancedService,
    15 "UserData" user_data: Secret, 16 "DisasterRecoverGroupIds" disaster_recover_group_ids: Vec<String>,
    17 "ActionTimer" action_timer: ActionTimer,
    18 "InstanceMarketOptions" instance_market_options: InstanceMarketOptionsRequest, 19 "HostName" host_name: String,
    20 "ClientToken" client_token: String, 21 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid,
    22 "TagSpecification" tag_specification: Vec<TagSpecification>,
    23 "DisableApiTermination" disable_api_termination: bool
} }

/// Describes launch templates: `DescribeLaunchTemplates` of `cvm` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeLaunchTemplates>.
///
/// Errors: [`codes::INVALID_FILTER`], [`codes::INVALID_FILTER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LAUNCH_TEMPLATE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_NOT_EXISTED`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_VER_NOT_EXISTED`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_VERSION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplates {
    pub launch_template_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeLaunchTemplates() "DescribeLaunchTemplates" -> DescribeLaunchTemplatesOutput {
    0 "LaunchTemplateIds" launch_template_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeLaunchTemplates: LaunchTemplateInfo =
    Offset "Offset", "LaunchTemplateSet" launch_template_set, total "TotalCount" }

/// Response of [`DescribeLaunchTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplatesOutput {
    pub total_count: Option<i64>,
    pub launch_template_set: Vec<LaunchTemplateInfo>,
}
model! { DescribeLaunchTemplatesOutput {
    0 "TotalCount" total_count: i64, 1 "LaunchTemplateSet" launch_template_set: Vec<LaunchTemplateInfo>
} }

/// In the response of [`DescribeLaunchTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchTemplateInfo {
    pub latest_version_number: Option<i64>,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub default_version_number: Option<i64>,
    pub launch_template_version_count: Option<i64>,
    pub created_by: Option<String>,
    /// RFC 3339 time.
    pub creation_time: Option<String>,
}
model! { LaunchTemplateInfo {
    0 "LatestVersionNumber" latest_version_number: i64, 1 "LaunchTemplateId" launch_template_id: String,
    2 "LaunchTemplateName" launch_template_name: String, 3 "DefaultVersionNumber" default_version_number: i64,
    4 "LaunchTemplateVersionCount" launch_template_version_count: i64, 5 "CreatedBy" created_by: String,
    6 "CreationTime" creation_time: String
} }

/// Describes regions: `DescribeRegions` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeRegions>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub total_count: Option<i64>,
    pub region_set: Vec<RegionInfo>,
}
model! { DescribeRegionsOutput {
    0 "TotalCount" total_count: i64, 1 "RegionSet" region_set: Vec<RegionInfo>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub region_state: Option<String>,
}
model! { RegionInfo {
    0 "Region" region: String, 1 "RegionName" region_name: String, 2 "RegionState" region_state: String
} }

/// Describes resource pool pack instances: `DescribeResourcePoolPackInstances` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeResourcePoolPackInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_RESOURCE_POOL_PACK_ID_MALFORMED`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_RESOURCE_POOL_PACKAGE_INVISIBLE_FOR_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePoolPackInstances {
    /// Required.
    pub dedicated_resource_pack_ids: Vec<String>,
}
operation! { DescribeResourcePoolPackInstances(dedicated_resource_pack_ids: Vec<String>)
    "DescribeResourcePoolPackInstances" -> DescribeResourcePoolPackInstancesOutput {
    0 "DedicatedResourcePackIds" dedicated_resource_pack_ids
} }

/// Response of [`DescribeResourcePoolPackInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePoolPackInstancesOutput {
    pub dedicated_resource_pack_instance_set: Vec<ResourcePoolPackInstance>,
}
model! { DescribeResourcePoolPackInstancesOutput {
    0 "DedicatedResourcePackInstanceSet" dedicated_resource_pack_instance_set: Vec<ResourcePoolPackInstance>
} }

/// In the response of [`DescribeResourcePoolPackInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourcePoolPackInstance {
    pub dedicated_resource_pack_id: Option<String>,
    pub instance_id_set: Vec<String>,
    pub instance_family: Option<String>,
    pub instance_type: Option<String>,
    pub zone: Option<String>,
}
model! { ResourcePoolPackInstance {
    0 "DedicatedResourcePackId" dedicated_resource_pack_id: String, 1 "InstanceIdSet" instance_id_set: Vec<String>,
    2 "InstanceFamily" instance_family: String, 3 "InstanceType" instance_type: String, 4 "Zone" zone: String
} }

/// Describes resource pool pack type configs: `DescribeResourcePoolPackTypeConfigs` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeResourcePoolPackTypeConfigs>.
///
/// Errors: [`codes::INVALID_FILTER`], [`codes::INVALID_FILTER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_RESOURCE_POOL_PACKAGE_INVISIBLE_FOR_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePoolPackTypeConfigs {
    /// Required.
    pub filters: Vec<Filter>,
}
operation! { DescribeResourcePoolPackTypeConfigs(filters: Vec<Filter>)
    "DescribeResourcePoolPackTypeConfigs" -> DescribeResourcePoolPackTypeConfigsOutput {
    0 "Filters" filters
} }

/// Response of [`DescribeResourcePoolPackTypeConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePoolPackTypeConfigsOutput {
    pub instance_type_config_set: Vec<InstanceTypeConfig>,
}
model! { DescribeResourcePoolPackTypeConfigsOutput {
    0 "InstanceTypeConfigSet" instance_type_config_set: Vec<InstanceTypeConfig>
} }

/// Describes resource pool packs: `DescribeResourcePoolPacks` of `cvm` 2017-03-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeResourcePoolPacks>.
///
/// Errors: [`codes::INVALID_FILTER`], [`codes::INVALID_FILTER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_POOL_PACK_ID_MALFORMED`], [`codes::INVALID_ZONE_MISMATCH_REGION`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_RESOURCE_POOL_PACKAGE_INVISIBLE_FOR_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePoolPacks {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeResourcePoolPacks() "DescribeResourcePoolPacks" -> DescribeResourcePoolPacksOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeResourcePoolPacks: ResourcePoolPack =
    Token "NextToken", "DedicatedResourcePackSet" dedicated_resource_pack_set, next "NextToken" }

/// Response of [`DescribeResourcePoolPacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePoolPacksOutput {
    pub dedicated_resource_pack_set: Vec<ResourcePoolPack>,
    pub next_token: Option<String>,
}
model! { DescribeResourcePoolPacksOutput {
    0 "DedicatedResourcePackSet" dedicated_resource_pack_set: Vec<ResourcePoolPack>, 1 "NextToken" next_token: String
} }

/// In the response of [`DescribeResourcePoolPacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourcePoolPack {
    pub dedicated_resource_pack_id: Option<String>,
    pub dedicated_resource_pack_name: Option<String>,
    pub zone: Option<String>,
    pub instance_type: Option<String>,
    pub instance_family: Option<String>,
    pub resource_pool_pack_type: Option<String>,
    pub status: Option<String>,
    pub total_capacity: Option<ResourceCount>,
    pub available_capacity: Option<ResourceCount>,
    pub host_ip: Option<String>,
    pub rack_id: Option<String>,
    pub switch_id: Option<String>,
    pub auto_placement: Option<bool>,
    pub renew_flag: Option<String>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
}
model! { ResourcePoolPack {
    0 "DedicatedResourcePackId" dedicated_resource_pack_id: String,
    1 "DedicatedResourcePackName" dedicated_resource_pack_name: String, 2 "Zone" zone: String,
    3 "InstanceType" instance_type: String, 4 "InstanceFamily" instance_family: String,
    5 "ResourcePoolPackType" resource_pool_pack_type: String, 6 "Status" status: String,
    7 "TotalCapacity" total_capacity: ResourceCount, 8 "AvailableCapacity" available_capacity: ResourceCount,
    9 "HostIp" host_ip: String, 10 "RackId" rack_id: String, 11 "SwitchId" switch_id: String,
    12 "AutoPlacement" auto_placement: bool, 13 "RenewFlag" renew_flag: String, 14 "StartTime" start_time: String,
    15 "EndTime" end_time: String
} }

/// In the response of [`DescribeResourcePoolPacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceCount {
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub gpu: Option<i64>,
    pub disk: Option<i64>,
}
model! { ResourceCount {
    0 "Cpu" cpu: i64, 1 "Memory" memory: i64, 2 "Gpu" gpu: i64, 3 "Disk" disk: i64
} }

/// Describes task info: `DescribeTaskInfo` of `cvm` 2017-03-12.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeTaskInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfo {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub product: Option<String>,
    pub task_status: Option<Vec<i64>>,
    pub task_type_ids: Option<Vec<i64>>,
    pub task_ids: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub aliases: Option<Vec<String>>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_date: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_date: Option<String>,
    pub order_field: Option<String>,
    pub order: Option<i64>,
}
operation! { DescribeTaskInfo(limit: i64, offset: i64) "DescribeTaskInfo" -> DescribeTaskInfoOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Product" product: String, 3 "TaskStatus" task_status: Vec<i64>,
    4 "TaskTypeIds" task_type_ids: Vec<i64>, 5 "TaskIds" task_ids: Vec<String>,
    6 "InstanceIds" instance_ids: Vec<String>, 7 "Aliases" aliases: Vec<String>, 8 "StartDate" start_date: String,
    9 "EndDate" end_date: String, 10 "OrderField" order_field: String, 11 "Order" order: i64
} }
paged! { DescribeTaskInfo: RepairTaskInfo =
    Offset "Offset", "RepairTaskInfoSet" repair_task_info_set, total "TotalCount" }

/// Response of [`DescribeTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfoOutput {
    pub total_count: Option<i64>,
    pub repair_task_info_set: Vec<RepairTaskInfo>,
}
model! { DescribeTaskInfoOutput {
    0 "TotalCount" total_count: i64, 1 "RepairTaskInfoSet" repair_task_info_set: Vec<RepairTaskInfo>
} }

/// In the response of [`DescribeTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepairTaskInfo {
    pub task_id: Option<String>,
    pub instance_id: Option<String>,
    pub alias: Option<String>,
    pub task_type_id: Option<i64>,
    pub task_type_name: Option<String>,
    pub task_status: Option<i64>,
    pub device_status: Option<i64>,
    pub operate_status: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub auth_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub task_detail: Option<String>,
    pub zone: Option<String>,
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub wan_ip: Option<String>,
    pub lan_ip: Option<String>,
    pub product: Option<String>,
    pub task_sub_type: Option<String>,
    pub auth_type: Option<i64>,
    pub auth_source: Option<String>,
}
model! { RepairTaskInfo {
    0 "TaskId" task_id: String, 1 "InstanceId" instance_id: String, 2 "Alias" alias: String,
    3 "TaskTypeId" task_type_id: i64, 4 "TaskTypeName" task_type_name: String, 5 "TaskStatus" task_status: i64,
    6 "DeviceStatus" device_status: i64, 7 "OperateStatus" operate_status: i64, 8 "CreateTime" create_time: String,
    9 "AuthTime" auth_time: String, 10 "EndTime" end_time: String, 11 "TaskDetail" task_detail: String,
    12 "Zone" zone: String, 13 "Region" region: String, 14 "VpcId" vpc_id: String, 15 "VpcName" vpc_name: String,
    16 "SubnetId" subnet_id: String, 17 "SubnetName" subnet_name: String, 18 "WanIp" wan_ip: String,
    19 "LanIp" lan_ip: String, 20 "Product" product: String, 21 "TaskSubType" task_sub_type: String,
    22 "AuthType" auth_type: i64, 23 "AuthSource" auth_source: String
} }

/// Describes zone instance config infos: `DescribeZoneInstanceConfigInfos` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeZoneInstanceConfigInfos>.
///
/// Errors: [`codes::INVALID_FILTER`], [`codes::INVALID_FILTER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_INSTANCE_TYPE_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED`], [`codes::INVALID_REGION_NOT_FOUND`],
/// [`codes::INVALID_ZONE_MISMATCH_REGION`], [`codes::RESOURCE_INSUFFICIENT_AVAILABILITY_ZONE_SOLD_OUT`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_POOL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneInstanceConfigInfos {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeZoneInstanceConfigInfos()
    "DescribeZoneInstanceConfigInfos" -> DescribeZoneInstanceConfigInfosOutput {
    0 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeZoneInstanceConfigInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneInstanceConfigInfosOutput {
    pub instance_type_quota_set: Vec<InstanceTypeQuotaItem>,
}
model! { DescribeZoneInstanceConfigInfosOutput {
    0 "InstanceTypeQuotaSet" instance_type_quota_set: Vec<InstanceTypeQuotaItem>
} }

/// In the response of [`DescribeZoneInstanceConfigInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTypeQuotaItem {
    pub zone: Option<String>,
    pub instance_type: Option<String>,
    pub instance_charge_type: Option<String>,
    pub network_card: Option<i64>,
    pub externals: Option<Externals>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub instance_family: Option<String>,
    pub type_name: Option<String>,
    pub local_disk_type_list: Vec<LocalDiskType>,
    pub status: Option<String>,
    pub price: Option<ItemPrice>,
    pub sold_out_reason: Option<String>,
    pub instance_bandwidth: Option<f64>,
    pub instance_pps: Option<i64>,
    pub storage_block_amount: Option<i64>,
    pub cpu_type: Option<String>,
    pub gpu: Option<i64>,
    pub fpga: Option<i64>,
    pub remark: Option<String>,
    pub gpu_count: Option<f64>,
    pub frequency: Option<String>,
    pub status_category: Option<String>,
}
model! { InstanceTypeQuotaItem {
    0 "Zone" zone: String, 1 "InstanceType" instance_type: String, 2 "InstanceChargeType" instance_charge_type: String,
    3 "NetworkCard" network_card: i64, 4 "Externals" externals: Externals, 5 "Cpu" cpu: i64, 6 "Memory" memory: i64,
    7 "InstanceFamily" instance_family: String, 8 "TypeName" type_name: String,
    9 "LocalDiskTypeList" local_disk_type_list: Vec<LocalDiskType>, 10 "Status" status: String,
    11 "Price" price: ItemPrice, 12 "SoldOutReason" sold_out_reason: String,
    13 "InstanceBandwidth" instance_bandwidth: f64, 14 "InstancePps" instance_pps: i64,
    15 "StorageBlockAmount" storage_block_amount: i64, 16 "CpuType" cpu_type: String, 17 "Gpu" gpu: i64,
    18 "Fpga" fpga: i64, 19 "Remark" remark: String, 20 "GpuCount" gpu_count: f64, 21 "Frequency" frequency: String,
    22 "StatusCategory" status_category: String
} }

/// In the response of [`DescribeZoneInstanceConfigInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocalDiskType {
    pub r#type: Option<String>,
    pub partition_type: Option<String>,
    pub min_size: Option<i64>,
    pub max_size: Option<i64>,
    pub required: Option<String>,
}
model! { LocalDiskType {
    0 "Type" r#type: String, 1 "PartitionType" partition_type: String, 2 "MinSize" min_size: i64,
    3 "MaxSize" max_size: i64, 4 "Required" required: String
} }

/// In the response of [`DescribeZoneInstanceConfigInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemPrice {
    pub unit_price: Option<f64>,
    pub charge_unit: Option<String>,
    pub original_price: Option<f64>,
    pub discount_price: Option<f64>,
    pub discount: Option<f64>,
    pub unit_price_discount: Option<f64>,
    pub unit_price_second_step: Option<f64>,
    pub unit_price_discount_second_step: Option<f64>,
    pub unit_price_third_step: Option<f64>,
    pub unit_price_discount_third_step: Option<f64>,
    pub original_price_three_year: Option<f64>,
    pub discount_price_three_year: Option<f64>,
    pub discount_three_year: Option<f64>,
    pub original_price_five_year: Option<f64>,
    pub discount_price_five_year: Option<f64>,
    pub discount_five_year: Option<f64>,
    pub original_price_one_year: Option<f64>,
    pub discount_price_one_year: Option<f64>,
    pub discount_one_year: Option<f64>,
}
model! { ItemPrice {
    0 "UnitPrice" unit_price: f64, 1 "ChargeUnit" charge_unit: String, 2 "OriginalPrice" original_price: f64,
    3 "DiscountPrice" discount_price: f64, 4 "Discount" discount: f64, 5 "UnitPriceDiscount" unit_price_discount: f64,
    6 "UnitPriceSecondStep" unit_price_second_step: f64,
    7 "UnitPriceDiscountSecondStep" unit_price_discount_second_step: f64,
    8 "UnitPriceThirdStep" unit_price_third_step: f64,
    9 "UnitPriceDiscountThirdStep" unit_price_discount_third_step: f64,
    10 "OriginalPriceThreeYear" original_price_three_year: f64,
    11 "DiscountPriceThreeYear" discount_price_three_year: f64, 12 "DiscountThreeYear" discount_three_year: f64,
    13 "OriginalPriceFiveYear" original_price_five_year: f64, 14 "DiscountPriceFiveYear" discount_price_five_year: f64,
    15 "DiscountFiveYear" discount_five_year: f64, 16 "OriginalPriceOneYear" original_price_one_year: f64,
    17 "DiscountPriceOneYear" discount_price_one_year: f64, 18 "DiscountOneYear" discount_one_year: f64
} }

/// Describes zones: `DescribeZones` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DescribeZones>.
///
/// Errors: [`codes::INVALID_FILTER`], [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {} }

/// Response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub total_count: Option<i64>,
    pub zone_set: Vec<ZoneInfo>,
}
model! { DescribeZonesOutput {
    0 "TotalCount" total_count: i64, 1 "ZoneSet" zone_set: Vec<ZoneInfo>
} }

/// In the response of [`DescribeZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone: Option<String>,
    pub zone_name: Option<String>,
    pub zone_id: Option<String>,
    pub zone_state: Option<String>,
}
model! { ZoneInfo {
    0 "Zone" zone: String, 1 "ZoneName" zone_name: String, 2 "ZoneId" zone_id: String, 3 "ZoneState" zone_state: String
} }

/// Disassociates instances key pairs: `DisassociateInstancesKeyPairs` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DisassociateInstancesKeyPairs>.
///
/// Errors: [`codes::FAILED_OPERATION_DISASSOCIATE_KEY_PAIR_FAILED`], [`codes::INVALID_KEY_PAIR_ID_MALFORMED`],
/// [`codes::INVALID_KEY_PAIR_ID_NOT_FOUND`], [`codes::MUTEX_OPERATION_TASK_RUNNING`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_OS_WINDOWS`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_BANNING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RUNNING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING`],
/// [`codes::UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateInstancesKeyPairs {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub key_ids: Vec<String>,
    pub force_stop: Option<bool>,
}
operation! { DisassociateInstancesKeyPairs(instance_ids: Vec<String>, key_ids: Vec<String>)
    "DisassociateInstancesKeyPairs" -> Empty {
    0 "InstanceIds" instance_ids, 1 "KeyIds" key_ids, 2 "ForceStop" force_stop: bool
} }

/// Response of [`DisassociateInstancesKeyPairs`]: empty.
pub type DisassociateInstancesKeyPairsOutput = Empty;

/// Disassociates security groups: `DisassociateSecurityGroups` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=DisassociateSecurityGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_SECURITY_GROUP_ACTION_FAILED`], [`codes::INVALID_SECURITY_GROUP_ID_NOT_FOUND`],
/// [`codes::INVALID_SG_ID_MALFORMED`], [`codes::MUTEX_OPERATION_TASK_RUNNING`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`], [`codes::SEC_GROUP_ACTION_FAILURE`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateSecurityGroups {
    /// Required.
    pub security_group_ids: Vec<String>,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DisassociateSecurityGroups(security_group_ids: Vec<String>, instance_ids: Vec<String>)
    "DisassociateSecurityGroups" -> Empty {
    0 "SecurityGroupIds" security_group_ids, 1 "InstanceIds" instance_ids
} }

/// Response of [`DisassociateSecurityGroups`]: empty.
pub type DisassociateSecurityGroupsOutput = Empty;

/// `EnterRescueMode` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=EnterRescueMode>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_PASSWORD`], [`codes::INVALID_PASSWORD`],
/// [`codes::MUTEX_OPERATION_TASK_RUNNING`], [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`],
/// [`codes::UNSUPPORTED_OPERATION_ARM_ARCHITECTURE`],
/// [`codes::UNSUPPORTED_OPERATION_EDGE_ZONE_NOT_SUPPORT_CLOUD_DISK`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_REINSTALL_FAILED`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_BANNING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING`], [`codes::UNSUPPORTED_OPERATION_SPECIAL_INSTANCE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterRescueMode {
    /// Required.
    pub instance_id: String,
    /// Required. Secret.
    pub password: Secret,
    pub username: Option<String>,
    /// Deprecated.
    pub force_stop: Option<bool>,
    pub stop_type: Option<String>,
}
operation! { EnterRescueMode(instance_id: String, password: Secret) "EnterRescueMode" -> Empty {
    0 "InstanceId" instance_id, 1 "Password" password, 2 "Username" username: String, 3 "ForceStop" force_stop: bool,
    4 "StopType" stop_type: String
} }

/// Response of [`EnterRescueMode`]: empty.
pub type EnterRescueModeOutput = Empty;

/// `ExitRescueMode` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ExitRescueMode>.
///
/// Errors: [`codes::MUTEX_OPERATION_TASK_RUNNING`], [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RUNNING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExitRescueMode {
    /// Required.
    pub instance_id: String,
}
operation! { ExitRescueMode(instance_id: String) "ExitRescueMode" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`ExitRescueMode`]: empty.
pub type ExitRescueModeOutput = Empty;

/// Exports images: `ExportImages` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ExportImages>.
///
/// Errors: [`codes::AUTH_FAILURE_CAM_ROLE_NAME_AUTHENTICATE_FAILED`], [`codes::INVALID_IMAGE_ID_MALFORMED`],
/// [`codes::INVALID_IMAGE_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_IMAGE_IDS_SNAPSHOT_IDS_MUST_ONE`],
/// [`codes::INVALID_PARAMETER_SNAPSHOT_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_BUCKET_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BUCKET_PERMISSION_FOR_EXPORT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILE_NAME_PREFIX_LIST`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_OS_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_STATE`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_LOCATION_COS_ENDPOINT`], [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE_2`],
/// [`codes::LIMIT_EXCEEDED_EXPORT_IMAGE_TASK_LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_ENCRYPTED_IMAGES_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_IMAGE_TOO_LARGE_EXPORT_UNSUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_MARKET_IMAGE_EXPORT_UNSUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_PUBLIC_IMAGE_EXPORT_UNSUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_RED_HAT_IMAGE_EXPORT_UNSUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_SHARED_IMAGE_EXPORT_UNSUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_WINDOWS_IMAGE_EXPORT_UNSUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportImages {
    /// Required.
    pub bucket_name: String,
    pub image_ids: Option<Vec<String>>,
    pub export_format: Option<String>,
    pub file_name_prefix_list: Option<Vec<String>>,
    pub only_export_root_disk: Option<bool>,
    pub dry_run: Option<bool>,
    pub role_name: Option<String>,
}
operation! { ExportImages(bucket_name: String) "ExportImages" -> ExportImagesOutput {
    0 "BucketName" bucket_name, 1 "ImageIds" image_ids: Vec<String>, 2 "ExportFormat" export_format: String,
    3 "FileNamePrefixList" file_name_prefix_list: Vec<String>, 4 "OnlyExportRootDisk" only_export_root_disk: bool,
    5 "DryRun" dry_run: bool, 6 "RoleName" role_name: String
} }

/// Response of [`ExportImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportImagesOutput {
    pub task_id: Option<i64>,
    pub cos_paths: Vec<String>,
}
model! { ExportImagesOutput {
    0 "TaskId" task_id: i64, 1 "CosPaths" cos_paths: Vec<String>
} }

/// Imports image: `ImportImage` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ImportImage>.
///
/// Errors: [`codes::IMAGE_QUOTA_LIMIT_EXCEEDED`], [`codes::INVALID_IMAGE_NAME_DUPLICATE`],
/// [`codes::INVALID_IMAGE_OS_TYPE_UNSUPPORTED`], [`codes::INVALID_IMAGE_OS_VERSION_UNSUPPORTED`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER_URL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ISO_MUST_IMPORT_BY_FORCE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_BOOT_MODE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_FAMILY`], [`codes::INVALID_PARAMETER_VALUE_INVALID_LICENSE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE_2`],
/// [`codes::OPERATION_DENIED_INNER_USER_PROHIBIT_ACTION`], [`codes::REGION_ABILITY_LIMIT_UNSUPPORTED_TO_IMPORT_IMAGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImage {
    /// Required.
    pub architecture: String,
    /// Required.
    pub os_type: String,
    /// Required.
    pub os_version: String,
    /// Required.
    pub image_url: String,
    /// Required.
    pub image_name: String,
    pub image_description: Option<String>,
    pub dry_run: Option<bool>,
    pub force: Option<bool>,
    pub tag_specification: Option<Vec<TagSpecification>>,
    pub license_type: Option<String>,
    pub boot_mode: Option<String>,
    pub image_family: Option<String>,
    pub import_image_data_disk_list: Option<Vec<ImportImageDataDisk>>,
}

/// Arguments of [`ImportImage::new`].
pub struct ImportImageRequired {
    pub architecture: String,
    pub os_type: String,
    pub os_version: String,
    pub image_url: String,
    pub image_name: String,
}
operation! { ImportImage { ImportImageRequired: architecture, os_type, os_version, image_url, image_name }
    "ImportImage" -> ImportImageOutput {
    0 "Architecture" architecture, 1 "OsType" os_type, 2 "OsVersion" os_version, 3 "ImageUrl" image_url,
    4 "ImageName" image_name, 5 "ImageDescription" image_description: String, 6 "DryRun" dry_run: bool,
    7 "Force" force: bool, 8 "TagSpecification" tag_specification: Vec<TagSpecification>,
    9 "LicenseType" license_type: String, 10 "BootMode" boot_mode: String, 11 "ImageFamily" image_family: String,
    12 "ImportImageDataDiskList" import_image_data_disk_list: Vec<ImportImageDataDisk>
} }

/// In the request of [`ImportImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImageDataDisk {
    /// Required.
    pub image_url: Option<String>,
}
input! { ImportImageDataDisk(image_url: String) {
    0 "ImageUrl" image_url: String
} }

/// Response of [`ImportImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImageOutput {
    pub image_id: Option<String>,
}
model! { ImportImageOutput {
    0 "ImageId" image_id: String
} }

/// Imports instances action timer: `ImportInstancesActionTimer` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ImportInstancesActionTimer>.
///
/// Errors: [`codes::FAILED_OPERATION_MUT_ACTION_TIMER_EXIST`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_IMPORT_INSTANCES_ACTION_TIMER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportInstancesActionTimer {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub action_timer: ActionTimer,
}
operation! { ImportInstancesActionTimer(instance_ids: Vec<String>, action_timer: ActionTimer)
    "ImportInstancesActionTimer" -> ImportInstancesActionTimerOutput {
    0 "InstanceIds" instance_ids, 1 "ActionTimer" action_timer
} }

/// Response of [`ImportInstancesActionTimer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportInstancesActionTimerOutput {
    pub action_timer_ids: Vec<String>,
}
model! { ImportInstancesActionTimerOutput {
    0 "ActionTimerIds" action_timer_ids: Vec<String>
} }

/// Imports key pair: `ImportKeyPair` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ImportKeyPair>.
///
/// Errors: [`codes::INVALID_KEY_PAIR_LIMIT_EXCEEDED`], [`codes::INVALID_KEY_PAIR_NAME_DUPLICATE`],
/// [`codes::INVALID_KEY_PAIR_NAME_EMPTY`], [`codes::INVALID_KEY_PAIR_NAME_INCLUDE_ILLEGAL_CHAR`],
/// [`codes::INVALID_KEY_PAIR_NAME_TOO_LONG`], [`codes::INVALID_PROJECT_ID_NOT_FOUND`],
/// [`codes::INVALID_PUBLIC_KEY_DUPLICATE`], [`codes::INVALID_PUBLIC_KEY_MALFORMED`],
/// [`codes::LIMIT_EXCEEDED_TAG_RESOURCE_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPair {
    /// Required.
    pub key_name: String,
    /// Required.
    pub project_id: i64,
    /// Required.
    pub public_key: String,
    pub tag_specification: Option<Vec<TagSpecification>>,
}
operation! { ImportKeyPair(key_name: String, project_id: i64, public_key: String)
    "ImportKeyPair" -> ImportKeyPairOutput {
    0 "KeyName" key_name, 1 "ProjectId" project_id, 2 "PublicKey" public_key,
    3 "TagSpecification" tag_specification: Vec<TagSpecification>
} }

/// Response of [`ImportKeyPair`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPairOutput {
    pub key_id: Option<String>,
}
model! { ImportKeyPairOutput {
    0 "KeyId" key_id: String
} }

/// Asks for price purchase resource pool packs: `InquirePricePurchaseResourcePoolPacks` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquirePricePurchaseResourcePoolPacks>.
///
/// Errors: [`codes::INVALID_INSTANCE_TYPE_MALFORMED`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_INSTANCE_TYPE_NOT_SUPPORT`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PERIOD`], [`codes::INVALID_ZONE_MISMATCH_REGION`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_POOL_PACKAGE_INVISIBLE_FOR_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePricePurchaseResourcePoolPacks {
    /// Required.
    pub zone: String,
    /// Required.
    pub instance_type: String,
    /// Required.
    pub instance_count: i64,
    /// Required.
    pub period: i64,
}
operation! {
    InquirePricePurchaseResourcePoolPacks(zone: String, instance_type: String, instance_count: i64, period: i64)
    "InquirePricePurchaseResourcePoolPacks" -> InquirePricePurchaseResourcePoolPacksOutput {
    0 "Zone" zone, 1 "InstanceType" instance_type, 2 "InstanceCount" instance_count, 3 "Period" period
} }

/// Response of [`InquirePricePurchaseResourcePoolPacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePricePurchaseResourcePoolPacksOutput {
    pub price: Option<ItemPrice>,
}
model! { InquirePricePurchaseResourcePoolPacksOutput {
    0 "Price" price: ItemPrice
} }

/// `InquiryPriceModifyInstancesChargeType` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceModifyInstancesChargeType>.
///
/// Errors: [`codes::ACCOUNT_QUALIFICATION_RESTRICTIONS`], [`codes::FAILED_OPERATION_INQUIRY_PRICE_FAILED`],
/// [`codes::FAILED_OPERATION_INQUIRY_REFUND_PRICE_FAILED`], [`codes::INTERNAL_ERROR_TRADE_UNKNOWN_ERROR`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE_UNDERWRITE`], [`codes::INVALID_PERIOD`],
/// [`codes::INVALID_PERMISSION`], [`codes::LIMIT_EXCEEDED_INSTANCE_TYPE_BANDWIDTH`],
/// [`codes::RESOURCE_INSUFFICIENT_CLOUD_DISK_UNAVAILABLE`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_CHARGE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_MIXED_ZONE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyInstancesChargeType {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub instance_charge_type: String,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub modify_portable_data_disk: Option<bool>,
}
operation! { InquiryPriceModifyInstancesChargeType(instance_ids: Vec<String>, instance_charge_type: String)
    "InquiryPriceModifyInstancesChargeType" -> InquiryPriceModifyInstancesChargeTypeOutput {
    0 "InstanceIds" instance_ids, 1 "InstanceChargeType" instance_charge_type,
    2 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid,
    3 "ModifyPortableDataDisk" modify_portable_data_disk: bool
} }

/// Response of [`InquiryPriceModifyInstancesChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyInstancesChargeTypeOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceModifyInstancesChargeTypeOutput {
    0 "Price" price: Price
} }

/// In the response of [`InquiryPriceModifyInstancesChargeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub instance_price: Option<ItemPrice>,
    pub bandwidth_price: Option<ItemPrice>,
}
model! { Price {
    0 "InstancePrice" instance_price: ItemPrice, 1 "BandwidthPrice" bandwidth_price: ItemPrice
} }

/// `InquiryPriceRenewHosts` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceRenewHosts>.
///
/// Errors: [`codes::INVALID_HOST_NOT_SUPPORTED`], [`codes::INVALID_HOST_ID_MALFORMED`],
/// [`codes::INVALID_HOST_ID_NOT_FOUND`], [`codes::INVALID_PERIOD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewHosts {
    /// Required.
    pub host_ids: Vec<String>,
    /// Required.
    pub host_charge_prepaid: ChargePrepaid,
    pub dry_run: Option<bool>,
}
operation! { InquiryPriceRenewHosts(host_ids: Vec<String>, host_charge_prepaid: ChargePrepaid)
    "InquiryPriceRenewHosts" -> InquiryPriceRenewHostsOutput {
    0 "HostIds" host_ids, 1 "HostChargePrepaid" host_charge_prepaid, 2 "DryRun" dry_run: bool
} }

/// Response of [`InquiryPriceRenewHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewHostsOutput {
    pub price: Option<HostPriceInfo>,
}
model! { InquiryPriceRenewHostsOutput {
    0 "Price" price: HostPriceInfo
} }

/// In the response of [`InquiryPriceRenewHosts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostPriceInfo {
    pub host_price: Option<ItemPrice>,
}
model! { HostPriceInfo {
    0 "HostPrice" host_price: ItemPrice
} }

/// `InquiryPriceRenewInstances` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceRenewInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_TRADE_UNKNOWN_ERROR`], [`codes::INVALID_ACCOUNT_INSUFFICIENT_BALANCE`],
/// [`codes::INVALID_ACCOUNT_UNPAID_ORDER`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_SUPPORTED_MIX_PRICING_MODEL`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PERIOD`], [`codes::RESOURCE_INSUFFICIENT_CLOUD_DISK_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_MIXED_ZONE_TYPE`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_DISK_BACKUP_QUOTA`],
/// [`codes::UNSUPPORTED_OPERATION_UNDERWRITING_INSTANCE_TYPE_ONLY_SUPPORT_AUTO_RENEW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewInstances {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub instance_charge_prepaid: InstanceChargePrepaid,
    pub dry_run: Option<bool>,
    pub renew_portable_data_disk: Option<bool>,
}
operation! { InquiryPriceRenewInstances(instance_ids: Vec<String>, instance_charge_prepaid: InstanceChargePrepaid)
    "InquiryPriceRenewInstances" -> InquiryPriceRenewInstancesOutput {
    0 "InstanceIds" instance_ids, 1 "InstanceChargePrepaid" instance_charge_prepaid, 2 "DryRun" dry_run: bool,
    3 "RenewPortableDataDisk" renew_portable_data_disk: bool
} }

/// Response of [`InquiryPriceRenewInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewInstancesOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceRenewInstancesOutput {
    0 "Price" price: Price
} }

/// `InquiryPriceResetInstance` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceResetInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_INQUIRY_PRICE_FAILED`], [`codes::INTERNAL_ERROR_TRADE_UNKNOWN_ERROR`],
/// [`codes::INVALID_IMAGE_ID_MALFORMED`], [`codes::INVALID_IMAGE_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID_FOR_RETSET_INSTANCE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_OS_NAME`], [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED`],
/// [`codes::MISSING_PARAMETER_MONITOR_SERVICE`], [`codes::RESOURCE_INSUFFICIENT_CLOUD_DISK_UNAVAILABLE`],
/// [`codes::RESOURCES_SOLD_OUT_SPECIFIED_INSTANCE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_GRID_LICENCE`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_IMAGE_LICENSE_TYPE_FOR_RESET`],
/// [`codes::UNSUPPORTED_OPERATION_MODIFY_ENCRYPTION_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_RAW_LOCAL_DISK_INS_REINSTALLTO_QCOW2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResetInstance {
    /// Required.
    pub instance_id: String,
    pub image_id: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub login_settings: Option<LoginSettings>,
    pub enhanced_service: Option<EnhancedService>,
    /// Secret.
    pub user_data: Option<Secret>,
}
operation! { InquiryPriceResetInstance(instance_id: String)
    "InquiryPriceResetInstance" -> InquiryPriceResetInstanceOutput {
    0 "InstanceId" instance_id, 1 "ImageId" image_id: String, 2 "SystemDisk" system_disk: SystemDisk,
    3 "LoginSettings" login_settings: LoginSettings, 4 "EnhancedService" enhanced_service: EnhancedService,
    5 "UserData" user_data: Secret
} }

/// Response of [`InquiryPriceResetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResetInstanceOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceResetInstanceOutput {
    0 "Price" price: Price
} }

/// `InquiryPriceResetInstancesInternetMaxBandwidth` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceResetInstancesInternetMaxBandwidth>.
///
/// Errors: [`codes::FAILED_OPERATION_INQUIRY_PRICE_FAILED`], [`codes::FAILED_OPERATION_NOT_FOUND_EIP`],
/// [`codes::INTERNAL_ERROR_TRADE_UNKNOWN_ERROR`], [`codes::INVALID_ACCOUNT_INSUFFICIENT_BALANCE`],
/// [`codes::INVALID_ACCOUNT_UNPAID_ORDER`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PERMISSION`], [`codes::UNSUPPORTED_OPERATION_BANDWIDTH_PACKAGE_ID_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResetInstancesInternetMaxBandwidth {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub internet_accessible: InternetAccessible,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! {
    InquiryPriceResetInstancesInternetMaxBandwidth(instance_ids: Vec<String>, internet_accessible: InternetAccessible)
    "InquiryPriceResetInstancesInternetMaxBandwidth" -> InquiryPriceResetInstancesInternetMaxBandwidthOutput {
    0 "InstanceIds" instance_ids, 1 "InternetAccessible" internet_accessible, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String
} }

/// Response of [`InquiryPriceResetInstancesInternetMaxBandwidth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResetInstancesInternetMaxBandwidthOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceResetInstancesInternetMaxBandwidthOutput {
    0 "Price" price: Price
} }

/// `InquiryPriceResetInstancesType` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceResetInstancesType>.
///
/// Errors: [`codes::FAILED_OPERATION_INQUIRY_REFUND_PRICE_FAILED`], [`codes::INTERNAL_ERROR_TRADE_UNKNOWN_ERROR`],
/// [`codes::INVALID_ACCOUNT_INSUFFICIENT_BALANCE`], [`codes::INVALID_ACCOUNT_UNPAID_ORDER`],
/// [`codes::INVALID_HOST_ID_MALFORMED`], [`codes::INVALID_INSTANCE_TYPE_MALFORMED`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_HOST_ID_CUSTOMIZED_INSTANCE_TYPE_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_HOST_ID_INSTANCE_TYPE_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_HOST_ID_STANDARD_INSTANCE_TYPE_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_INSTANCE_TYPE_SUPPORTED_HOST_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_BASIC_NETWORK_INSTANCE_FAMILY`],
/// [`codes::INVALID_PARAMETER_VALUE_GPU_INSTANCE_FAMILY`], [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_SOURCE`], [`codes::INVALID_PERIOD`],
/// [`codes::INVALID_PERMISSION`], [`codes::INVALID_PROJECT_ID_NOT_FOUND`], [`codes::INVALID_ZONE_MISMATCH_REGION`],
/// [`codes::LIMIT_EXCEEDED_EIP_NUM_LIMIT`], [`codes::LIMIT_EXCEEDED_ENI_NUM_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_INSTANCE_TYPE_BANDWIDTH`], [`codes::RESOURCE_INSUFFICIENT_CLOUD_DISK_UNAVAILABLE`],
/// [`codes::RESOURCE_INSUFFICIENT_SPECIFIED_INSTANCE_TYPE`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_TYPE`],
/// [`codes::RESOURCES_SOLD_OUT_SPECIFIED_INSTANCE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_HETEROGENEOUS_CHANGE_INSTANCE_FAMILY`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_MIXED_RESET_INSTANCE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_LOCAL_DATA_DISK_CHANGE_INSTANCE_FAMILY`],
/// [`codes::UNSUPPORTED_OPERATION_ORIGINAL_INSTANCE_TYPE_INVALID`],
/// [`codes::UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING`],
/// [`codes::UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING_SAME_FAMILY`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_ARM_CHANGE_INSTANCE_FAMILY`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_CHANGE_INSTANCE_FAMILY`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_CHANGE_INSTANCE_FAMILY_TO_ARM`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_CHANGE_INSTANCE_TO_THIS_INSTANCE_FAMILY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResetInstancesType {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub instance_type: String,
}
operation! { InquiryPriceResetInstancesType(instance_ids: Vec<String>, instance_type: String)
    "InquiryPriceResetInstancesType" -> InquiryPriceResetInstancesTypeOutput {
    0 "InstanceIds" instance_ids, 1 "InstanceType" instance_type
} }

/// Response of [`InquiryPriceResetInstancesType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResetInstancesTypeOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceResetInstancesTypeOutput {
    0 "Price" price: Price
} }

/// `InquiryPriceResizeInstanceDisks` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceResizeInstanceDisks>.
///
/// Errors: [`codes::INTERNAL_ERROR_TRADE_UNKNOWN_ERROR`], [`codes::INVALID_ACCOUNT_INSUFFICIENT_BALANCE`],
/// [`codes::INVALID_ACCOUNT_UNPAID_ORDER`], [`codes::INVALID_PARAMETER_VALUE_SNAPSHOT_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED`], [`codes::MISSING_PARAMETER_AT_LEAST_ONE`],
/// [`codes::RESOURCE_INSUFFICIENT_CLOUD_DISK_UNAVAILABLE`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_CORRUPTED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPED`], [`codes::UNSUPPORTED_OPERATION_INVALID_DISK`],
/// [`codes::UNSUPPORTED_OPERATION_LOCAL_DISK_MIGRATING_TO_CLOUD_DISK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResizeInstanceDisks {
    /// Required.
    pub instance_id: String,
    pub data_disks: Option<Vec<DataDisk>>,
    pub force_stop: Option<bool>,
    pub system_disk: Option<SystemDisk>,
    pub resize_online: Option<bool>,
}
operation! { InquiryPriceResizeInstanceDisks(instance_id: String)
    "InquiryPriceResizeInstanceDisks" -> InquiryPriceResizeInstanceDisksOutput {
    0 "InstanceId" instance_id, 1 "DataDisks" data_disks: Vec<DataDisk>, 2 "ForceStop" force_stop: bool,
    3 "SystemDisk" system_disk: SystemDisk, 4 "ResizeOnline" resize_online: bool
} }

/// Response of [`InquiryPriceResizeInstanceDisks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResizeInstanceDisksOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceResizeInstanceDisksOutput {
    0 "Price" price: Price
} }

/// `InquiryPriceRunInstances` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceRunInstances>.
///
/// Errors: [`codes::ACCOUNT_QUALIFICATION_RESTRICTIONS`], [`codes::AUTH_FAILURE_CAM_ROLE_NAME_AUTHENTICATE_FAILED`],
/// [`codes::FAILED_OPERATION_DISASTER_RECOVER_GROUP_NOT_FOUND`], [`codes::FAILED_OPERATION_ILLEGAL_TAG_KEY`],
/// [`codes::FAILED_OPERATION_ILLEGAL_TAG_VALUE`], [`codes::FAILED_OPERATION_INQUIRY_PRICE_FAILED`],
/// [`codes::FAILED_OPERATION_SNAPSHOT_SIZE_LARGER_THAN_DATA_SIZE`], [`codes::FAILED_OPERATION_TAG_KEY_RESERVED`],
/// [`codes::FAILED_OPERATION_TAT_AGENT_NOT_SUPPORT`], [`codes::INSTANCES_QUOTA_LIMIT_EXCEEDED`],
/// [`codes::INTERNAL_ERROR_TRADE_UNKNOWN_ERROR`], [`codes::INVALID_CLIENT_TOKEN_TOO_LONG`],
/// [`codes::INVALID_HOST_ID_MALFORMED`], [`codes::INVALID_HOST_ID_NOT_FOUND`], [`codes::INVALID_IMAGE_ID_MALFORMED`],
/// [`codes::INVALID_IMAGE_ID_NOT_FOUND`], [`codes::INVALID_INSTANCE_NAME_TOO_LONG`],
/// [`codes::INVALID_INSTANCE_TYPE_MALFORMED`], [`codes::INVALID_PARAMETER_EDGE_ZONE_MISS_INTERNET_ACCESSIBLE`],
/// [`codes::INVALID_PARAMETER_HOST_ID_CUSTOMIZED_INSTANCE_TYPE_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_HOST_ID_INSTANCE_TYPE_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_HOST_ID_STANDARD_INSTANCE_TYPE_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_INSTANCE_IMAGE_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_INSTANCE_TYPE_SUPPORTED_HOST_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_INTERNET_ACCESSIBLE_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_ONLY_SUPPORT_FOR_EDGE_ZONE`], [`codes::INVALID_PARAMETER_SNAPSHOT_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_SPECIAL_PARAMETER_FOR_SPECIAL_ACCOUNT`], [`codes::INVALID_PARAMETER_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ISP_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ZONE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_CLOUD_SSD_DATA_DISK_SIZE_TOO_SMALL`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_TAGS`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_SUPPORT_HPC_CLUSTER`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_TYPE_REQUIRED_HPC_CLUSTER`],
/// [`codes::INVALID_PARAMETER_VALUE_INSUFFICIENT_PRICE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_OS_NAME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_STATE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE_PERIODIC_CONTRACT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_USER_DATA_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_ISP_NOT_SUPPORT_FOR_EDGE_ZONE`],
/// [`codes::INVALID_PARAMETER_VALUE_ISP_VALUE_REPEATED`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_REQUIRED_LOCATION_IMAGE`],
/// [`codes::INVALID_PARAMETER_VALUE_SNAPSHOT_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_QUOTA_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED`],
/// [`codes::INVALID_PASSWORD`], [`codes::INVALID_PERIOD`], [`codes::INVALID_PERMISSION`],
/// [`codes::INVALID_PROJECT_ID_NOT_FOUND`], [`codes::INVALID_ZONE_MISMATCH_REGION`],
/// [`codes::LIMIT_EXCEEDED_DISASTER_RECOVER_GROUP`], [`codes::LIMIT_EXCEEDED_INSTANCE_ENI_NUM_LIMIT`],
/// [`codes::MISSING_PARAMETER_MONITOR_SERVICE`], [`codes::RESOURCE_INSUFFICIENT_CLOUD_DISK_UNAVAILABLE`],
/// [`codes::RESOURCE_INSUFFICIENT_DISASTER_RECOVER_GROUP_CVM_QUOTA`], [`codes::RESOURCE_NOT_FOUND_HPC_CLUSTER`],
/// [`codes::RESOURCE_NOT_FOUND_NO_DEFAULT_CBS`], [`codes::RESOURCE_NOT_FOUND_NO_DEFAULT_CBS_WITH_REASON`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_TYPE`], [`codes::RESOURCES_SOLD_OUT_SPECIFIED_INSTANCE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_BANDWIDTH_PACKAGE_ID_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_GRID_LICENCE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_JUMBO_FRAME`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_DISK`], [`codes::UNSUPPORTED_OPERATION_INVALID_REGION_DISK_ENCRYPT`],
/// [`codes::UNSUPPORTED_OPERATION_NO_INSTANCE_TYPE_SUPPORT_SPOT`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_IMPORT_INSTANCES_ACTION_TIMER`],
/// [`codes::UNSUPPORTED_OPERATION_ONLY_FOR_PREPAID_ACCOUNT`],
/// [`codes::UNSUPPORTED_OPERATION_PERIODIC_CONTRACT_NOT_SUPPORT_MANUAL_RENEW`],
/// [`codes::UNSUPPORTED_OPERATION_SPOT_UNSUPPORTED_REGION`],
/// [`codes::UNSUPPORTED_OPERATION_UNDERWRITING_INSTANCE_TYPE_ONLY_SUPPORT_AUTO_RENEW`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_INTERNATIONAL_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRunInstances {
    /// Required.
    pub placement: Placement,
    /// Required.
    pub image_id: String,
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub instance_type: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub virtual_private_cloud: Option<VirtualPrivateCloud>,
    pub internet_accessible: Option<InternetAccessible>,
    pub instance_count: Option<i64>,
    pub instance_name: Option<String>,
    pub login_settings: Option<LoginSettings>,
    pub security_group_ids: Option<Vec<String>>,
    pub enhanced_service: Option<EnhancedService>,
    pub client_token: Option<String>,
    pub host_name: Option<String>,
    pub tag_specification: Option<Vec<TagSpecification>>,
    pub instance_market_options: Option<InstanceMarketOptionsRequest>,
    pub metadata: Option<Metadata>,
    pub hpc_cluster_id: Option<String>,
    pub cpu_topology: Option<CpuTopology>,
    pub launch_template: Option<LaunchTemplate>,
    pub network_interfaces: Option<Vec<NetworkInterfaces>>,
}
operation! { InquiryPriceRunInstances(placement: Placement, image_id: String)
    "InquiryPriceRunInstances" -> InquiryPriceRunInstancesOutput {
    0 "Placement" placement, 1 "ImageId" image_id, 2 "InstanceChargeType" instance_charge_type: String,
    3 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid, 4 "InstanceType" instance_type: String,
    5 "SystemDisk" system_disk: SystemDisk, 6 "DataDisks" data_disks: Vec<DataDisk>,
    7 "VirtualPrivateCloud" virtual_private_cloud: VirtualPrivateCloud,
    8 "InternetAccessible" internet_accessible: InternetAccessible, 9 "InstanceCount" instance_count: i64,
    10 "InstanceName" instance_name: String, 11 "LoginSettings" login_settings: LoginSettings,
    12 "SecurityGroupIds" security_group_ids: Vec<String>, 13 "EnhancedService" enhanced_service: EnhancedService,
    14 "ClientToken" client_token: String, 15 "HostName" host_name: String,
    16 "TagSpecification" tag_specification: Vec<TagSpecification>,
    17 "InstanceMarketOptions" instance_market_options: InstanceMarketOptionsRequest, 18 "Metadata" metadata: Metadata,
    19 "HpcClusterId" hpc_cluster_id: String, 20 "CpuTopology" cpu_topology: CpuTopology,
    21 "LaunchTemplate" launch_template: LaunchTemplate,
    22 "NetworkInterfaces" network_interfaces: Vec<NetworkInterfaces>
} }

/// In the request of [`InquiryPriceRunInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchTemplate {
    pub launch_template_id: Option<String>,
    pub launch_template_version: Option<i64>,
}
input! { LaunchTemplate() {
    0 "LaunchTemplateId" launch_template_id: String, 1 "LaunchTemplateVersion" launch_template_version: i64
} }

/// Response of [`InquiryPriceRunInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRunInstancesOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceRunInstancesOutput {
    0 "Price" price: Price
} }

/// `InquiryPriceTerminateInstances` of `cvm` 2017-03-12.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=InquiryPriceTerminateInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_INQUIRY_REFUND_PRICE_FAILED`], [`codes::FAILED_OPERATION_UNRETURNABLE`],
/// [`codes::INTERNAL_ERROR_TRADE_UNKNOWN_ERROR`], [`codes::INVALID_INSTANCE_NOT_SUPPORTED_PREPAID_INSTANCE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_MIXED_PRICING_MODEL`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_MIXED_ZONE_TYPE`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_BANNING`],
/// [`codes::UNSUPPORTED_OPERATION_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceTerminateInstances {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { InquiryPriceTerminateInstances(instance_ids: Vec<String>)
    "InquiryPriceTerminateInstances" -> InquiryPriceTerminateInstancesOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`InquiryPriceTerminateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceTerminateInstancesOutput {
    pub instance_refunds_set: Vec<InstanceRefund>,
}
model! { InquiryPriceTerminateInstancesOutput {
    0 "InstanceRefundsSet" instance_refunds_set: Vec<InstanceRefund>
} }

/// In the response of [`InquiryPriceTerminateInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceRefund {
    pub instance_id: Option<String>,
    pub refunds: Option<f64>,
    pub price_detail: Option<String>,
}
model! { InstanceRefund {
    0 "InstanceId" instance_id: String, 1 "Refunds" refunds: f64, 2 "PriceDetail" price_detail: String
} }

/// Modifies chc attribute: `ModifyChcAttribute` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyChcAttribute>.
///
/// Errors: [`codes::ACCOUNT_QUALIFICATION_RESTRICTIONS`], [`codes::INVALID_HOST_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_CHC_HOSTS_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_CHC_NETWORK_EMPTY`], [`codes::INVALID_PARAMETER_VALUE_INCORRECT_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_EMPTY`], [`codes::INVALID_PASSWORD`],
/// [`codes::INVALID_SECURITY_GROUP_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChcAttribute {
    /// Required.
    pub chc_ids: Vec<String>,
    pub instance_name: Option<String>,
    pub device_type: Option<String>,
    pub bmc_user: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub bmc_security_group_ids: Option<Vec<String>>,
}
operation! { ModifyChcAttribute(chc_ids: Vec<String>) "ModifyChcAttribute" -> Empty {
    0 "ChcIds" chc_ids, 1 "InstanceName" instance_name: String, 2 "DeviceType" device_type: String,
    3 "BmcUser" bmc_user: String, 4 "Password" password: Secret,
    5 "BmcSecurityGroupIds" bmc_security_group_ids: Vec<String>
} }

/// Response of [`ModifyChcAttribute`]: empty.
pub type ModifyChcAttributeOutput = Empty;

/// Modifies chc network mode: `ModifyChcNetworkMode` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyChcNetworkMode>.
///
/// Errors: [`codes::INVALID_HOST_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_VALUE_CHC_HOSTS_NOT_FOUND`],
/// [`codes::OPERATION_DENIED_CHC_DEPLOY_CONFIG_INVALID`], [`codes::OPERATION_DENIED_CHC_HOST_STATE_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChcNetworkMode {
    /// Required.
    pub chc_ids: Vec<String>,
    /// Required.
    pub network_mode: String,
}
operation! { ModifyChcNetworkMode(chc_ids: Vec<String>, network_mode: String) "ModifyChcNetworkMode" -> Empty {
    0 "ChcIds" chc_ids, 1 "NetworkMode" network_mode
} }

/// Response of [`ModifyChcNetworkMode`]: empty.
pub type ModifyChcNetworkModeOutput = Empty;

/// Modifies disaster recover group attribute: `ModifyDisasterRecoverGroupAttribute` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyDisasterRecoverGroupAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::RESOURCE_INSUFFICIENT_DISASTER_RECOVER_GROUP_CVM_QUOTA`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_PLACEMENT_SET`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisasterRecoverGroupAttribute {
    /// Required.
    pub disaster_recover_group_id: String,
    /// Required.
    pub name: String,
    pub affinity: Option<i64>,
}
operation! { ModifyDisasterRecoverGroupAttribute(disaster_recover_group_id: String, name: String)
    "ModifyDisasterRecoverGroupAttribute" -> Empty {
    0 "DisasterRecoverGroupId" disaster_recover_group_id, 1 "Name" name, 2 "Affinity" affinity: i64
} }

/// Response of [`ModifyDisasterRecoverGroupAttribute`]: empty.
pub type ModifyDisasterRecoverGroupAttributeOutput = Empty;

/// Modifies hosts attribute: `ModifyHostsAttribute` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyHostsAttribute>.
///
/// Errors: [`codes::INVALID_HOST_NOT_SUPPORTED`], [`codes::INVALID_HOST_ID_MALFORMED`],
/// [`codes::INVALID_HOST_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostsAttribute {
    /// Required.
    pub host_ids: Vec<String>,
    pub host_name: Option<String>,
    pub renew_flag: Option<String>,
    pub project_id: Option<i64>,
}
operation! { ModifyHostsAttribute(host_ids: Vec<String>) "ModifyHostsAttribute" -> Empty {
    0 "HostIds" host_ids, 1 "HostName" host_name: String, 2 "RenewFlag" renew_flag: String,
    3 "ProjectId" project_id: i64
} }

/// Response of [`ModifyHostsAttribute`]: empty.
pub type ModifyHostsAttributeOutput = Empty;

/// Modifies hpc cluster attribute: `ModifyHpcClusterAttribute` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyHpcClusterAttribute>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_HPC_CLUSTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHpcClusterAttribute {
    /// Required.
    pub hpc_cluster_id: String,
    pub name: Option<String>,
    pub remark: Option<String>,
}
operation! { ModifyHpcClusterAttribute(hpc_cluster_id: String) "ModifyHpcClusterAttribute" -> Empty {
    0 "HpcClusterId" hpc_cluster_id, 1 "Name" name: String, 2 "Remark" remark: String
} }

/// Response of [`ModifyHpcClusterAttribute`]: empty.
pub type ModifyHpcClusterAttributeOutput = Empty;

/// Modifies image attribute: `ModifyImageAttribute` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyImageAttribute>.
///
/// Errors: [`codes::INVALID_IMAGE_ID_INCORRECT_STATE`], [`codes::INVALID_IMAGE_ID_MALFORMED`],
/// [`codes::INVALID_IMAGE_ID_NOT_FOUND`], [`codes::INVALID_IMAGE_NAME_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_FAMILY`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE_2`], [`codes::UNAUTHORIZED_OPERATION_INVALID_TOKEN`],
/// [`codes::UNSUPPORTED_OPERATION_SHARED_IMAGE_MODIFY_UNSUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageAttribute {
    /// Required.
    pub image_id: String,
    pub image_name: Option<String>,
    pub image_description: Option<String>,
    pub image_family: Option<String>,
    pub image_deprecated: Option<bool>,
}
operation! { ModifyImageAttribute(image_id: String) "ModifyImageAttribute" -> Empty {
    0 "ImageId" image_id, 1 "ImageName" image_name: String, 2 "ImageDescription" image_description: String,
    3 "ImageFamily" image_family: String, 4 "ImageDeprecated" image_deprecated: bool
} }

/// Response of [`ModifyImageAttribute`]: empty.
pub type ModifyImageAttributeOutput = Empty;

/// Modifies image share permission: `ModifyImageSharePermission` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyImageSharePermission>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCOUNT_ALREADY_EXISTS`], [`codes::FAILED_OPERATION_ACCOUNT_IS_YOUR_SELF`],
/// [`codes::FAILED_OPERATION_BYOL_IMAGE_SHARE_FAILED`], [`codes::FAILED_OPERATION_NOT_MASTER_ACCOUNT`],
/// [`codes::FAILED_OPERATION_Q_IMAGE_SHARE_FAILED`], [`codes::FAILED_OPERATION_R_IMAGE_SHARE_FAILED`],
/// [`codes::INVALID_ACCOUNT_ID_NOT_FOUND`], [`codes::INVALID_ACCOUNT_IS_YOUR_SELF`],
/// [`codes::INVALID_IMAGE_ID_MALFORMED`], [`codes::INVALID_IMAGE_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_INSTANCE_IMAGE_NOT_SUPPORT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_STATE`],
/// [`codes::OVER_QUOTA`], [`codes::UNAUTHORIZED_OPERATION_IMAGE_NOT_BELONG_TO_ACCOUNT`],
/// [`codes::UNAUTHORIZED_OPERATION_INVALID_TOKEN`], [`codes::UNSUPPORTED_OPERATION_ENCRYPTED_IMAGES_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_LOCATION_IMAGE_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageSharePermission {
    /// Required.
    pub image_id: String,
    /// Required.
    pub account_ids: Vec<String>,
    /// Required.
    pub permission: String,
}
operation! { ModifyImageSharePermission(image_id: String, account_ids: Vec<String>, permission: String)
    "ModifyImageSharePermission" -> Empty {
    0 "ImageId" image_id, 1 "AccountIds" account_ids, 2 "Permission" permission
} }

/// Response of [`ModifyImageSharePermission`]: empty.
pub type ModifyImageSharePermissionOutput = Empty;

/// Modifies instance disk type: `ModifyInstanceDiskType` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyInstanceDiskType>.
///
/// Errors: [`codes::ACCOUNT_QUALIFICATION_RESTRICTIONS`], [`codes::INTERNAL_ERROR_TRADE_UNKNOWN_ERROR`],
/// [`codes::INVALID_ACCOUNT_UNPAID_ORDER`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_INVALID_CLOUD_DISK_SOLD_OUT`],
/// [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_VALUE_LOCAL_DISK_SIZE_RANGE`], [`codes::INVALID_PERMISSION`],
/// [`codes::MUTEX_OPERATION_TASK_RUNNING`], [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`],
/// [`codes::RESOURCE_INSUFFICIENT_CLOUD_DISK_SOLD_OUT`],
/// [`codes::UNSUPPORTED_OPERATION_EDGE_ZONE_NOT_SUPPORT_CLOUD_DISK`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RUNNING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING`],
/// [`codes::UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceDiskType {
    /// Required.
    pub instance_id: String,
    pub data_disks: Option<Vec<DataDisk>>,
    pub system_disk: Option<SystemDisk>,
}
operation! { ModifyInstanceDiskType(instance_id: String) "ModifyInstanceDiskType" -> Empty {
    0 "InstanceId" instance_id, 1 "DataDisks" data_disks: Vec<DataDisk>, 2 "SystemDisk" system_disk: SystemDisk
} }

/// Response of [`ModifyInstanceDiskType`]: empty.
pub type ModifyInstanceDiskTypeOutput = Empty;

/// Modifies instances attribute: `ModifyInstancesAttribute` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyInstancesAttribute>.
///
/// Errors: [`codes::AUTH_FAILURE_CAM_ROLE_NAME_AUTHENTICATE_FAILED`],
/// [`codes::FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE`],
/// [`codes::FAILED_OPERATION_SECURITY_GROUP_ACTION_FAILED`], [`codes::INVALID_INSTANCE_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_HOST_NAME_ILLEGAL`], [`codes::INVALID_PARAMETER_VALUE_CAM_ROLE_NAME_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_HOST_NAME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_USER_DATA_FORMAT`],
/// [`codes::INVALID_SECURITY_GROUP_ID_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_ASSOCIATE_USG_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_CVMS_VIFS_PER_SEC_GROUP_LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_SINGLE_USG_QUOTA`],
/// [`codes::MUTEX_OPERATION_TASK_RUNNING`], [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`],
/// [`codes::UNAUTHORIZED_OPERATION_MFA_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_REINSTALL_FAILED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_HIGH_DENSITY_MODE_SETTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_JUMBO_FRAME`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCES_ENABLE_JUMBO_WITHOUT_REBOOT`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_INSTANCE_NOT_SUPPORTED_PROTECTED_INSTANCE`],
/// [`codes::UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesAttribute {
    /// Required.
    pub instance_ids: Vec<String>,
    pub instance_name: Option<String>,
    /// Secret.
    pub user_data: Option<Secret>,
    pub security_groups: Option<Vec<String>>,
    pub cam_role_name: Option<String>,
    pub host_name: Option<String>,
    pub disable_api_termination: Option<bool>,
    pub cam_role_type: Option<String>,
    pub auto_reboot: Option<bool>,
}
operation! { ModifyInstancesAttribute(instance_ids: Vec<String>) "ModifyInstancesAttribute" -> Empty {
    0 "InstanceIds" instance_ids, 1 "InstanceName" instance_name: String, 2 "UserData" user_data: Secret,
    3 "SecurityGroups" security_groups: Vec<String>, 4 "CamRoleName" cam_role_name: String,
    5 "HostName" host_name: String, 6 "DisableApiTermination" disable_api_termination: bool,
    7 "CamRoleType" cam_role_type: String, 8 "AutoReboot" auto_reboot: bool
} }

/// Response of [`ModifyInstancesAttribute`]: empty.
pub type ModifyInstancesAttributeOutput = Empty;

/// Modifies instances charge type: `ModifyInstancesChargeType` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyInstancesChargeType>.
///
/// Errors: [`codes::ACCOUNT_QUALIFICATION_RESTRICTIONS`],
/// [`codes::FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE_EMR`],
/// [`codes::FAILED_OPERATION_PROMOTIONAL_PERIO_RESTRICTION`], [`codes::INTERNAL_ERROR_TRADE_UNKNOWN_ERROR`],
/// [`codes::INVALID_ACCOUNT_INSUFFICIENT_BALANCE`], [`codes::INVALID_ACCOUNT_UNPAID_ORDER`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE_UNDERWRITE`],
/// [`codes::INVALID_PERIOD`], [`codes::INVALID_PERMISSION`], [`codes::LIMIT_EXCEEDED_INSTANCE_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_INSTANCE_TYPE_BANDWIDTH`], [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`],
/// [`codes::RESOURCE_INSUFFICIENT_CLOUD_DISK_UNAVAILABLE`],
/// [`codes::UNSUPPORTED_OPERATION_COMMERCIAL_IMAGE_CHANGE_CHARGE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_CHARGE_TYPE`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_MIXED_ZONE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_BANNING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING`],
/// [`codes::UNSUPPORTED_OPERATION_RED_HAT_INSTANCE_UNSUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_UNDERWRITE_DISCOUNT_GREATER_THAN_PREPAID_DISCOUNT`],
/// [`codes::UNSUPPORTED_OPERATION_UNDERWRITING_INSTANCE_TYPE_ONLY_SUPPORT_AUTO_RENEW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesChargeType {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub instance_charge_type: String,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub modify_portable_data_disk: Option<bool>,
}
operation! { ModifyInstancesChargeType(instance_ids: Vec<String>, instance_charge_type: String)
    "ModifyInstancesChargeType" -> Empty {
    0 "InstanceIds" instance_ids, 1 "InstanceChargeType" instance_charge_type,
    2 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid,
    3 "ModifyPortableDataDisk" modify_portable_data_disk: bool
} }

/// Response of [`ModifyInstancesChargeType`]: empty.
pub type ModifyInstancesChargeTypeOutput = Empty;

/// Modifies instances disaster recover group: `ModifyInstancesDisasterRecoverGroup` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyInstancesDisasterRecoverGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_ALREADY_IN_DISASTER_RECOVER_GROUP`],
/// [`codes::FAILED_OPERATION_DISASTER_RECOVER_GROUP_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_DISASTER_RECOVER_GROUP_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_SUPPORTED`], [`codes::LIMIT_EXCEEDED_DISASTER_RECOVER_GROUP`],
/// [`codes::MUTEX_OPERATION_TASK_RUNNING`], [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`],
/// [`codes::RESOURCE_INSUFFICIENT_DISASTER_RECOVER_GROUP_CVM_QUOTA`],
/// [`codes::UNSUPPORTED_OPERATION_CBS_REMOTE_SSD_NOT_SUPPORT`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_CHARGE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_BANNING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING`],
/// [`codes::UNSUPPORTED_OPERATION_NO_VPC_NETWORK`], [`codes::UNSUPPORTED_OPERATION_SPECIAL_INSTANCE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesDisasterRecoverGroup {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Deprecated.
    pub disaster_recover_group_id: Option<String>,
    pub force: Option<bool>,
    pub disaster_recover_group_ids: Option<Vec<String>>,
    pub partition_number: Option<i64>,
}
operation! { ModifyInstancesDisasterRecoverGroup(instance_ids: Vec<String>)
    "ModifyInstancesDisasterRecoverGroup" -> Empty {
    0 "InstanceIds" instance_ids, 1 "DisasterRecoverGroupId" disaster_recover_group_id: String, 2 "Force" force: bool,
    3 "DisasterRecoverGroupIds" disaster_recover_group_ids: Vec<String>, 4 "PartitionNumber" partition_number: i64
} }

/// Response of [`ModifyInstancesDisasterRecoverGroup`]: empty.
pub type ModifyInstancesDisasterRecoverGroupOutput = Empty;

/// Modifies instances project: `ModifyInstancesProject` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyInstancesProject>.
///
/// Errors: [`codes::INVALID_PROJECT_ID_NOT_FOUND`], [`codes::MUTEX_OPERATION_TASK_RUNNING`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesProject {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub project_id: i64,
}
operation! { ModifyInstancesProject(instance_ids: Vec<String>, project_id: i64) "ModifyInstancesProject" -> Empty {
    0 "InstanceIds" instance_ids, 1 "ProjectId" project_id
} }

/// Response of [`ModifyInstancesProject`]: empty.
pub type ModifyInstancesProjectOutput = Empty;

/// Modifies instances renew flag: `ModifyInstancesRenewFlag` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyInstancesRenewFlag>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE_EMR`], [`codes::MUTEX_OPERATION_TASK_RUNNING`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`], [`codes::UNAUTHORIZED_OPERATION_MFA_EXPIRED`],
/// [`codes::UNAUTHORIZED_OPERATION_MFA_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_CHARGE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_REINSTALL_FAILED`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_BANNING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING`], [`codes::UNSUPPORTED_OPERATION_SPECIAL_INSTANCE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_UNDERWRITING_INSTANCE_TYPE_ONLY_SUPPORT_AUTO_RENEW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesRenewFlag {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub renew_flag: String,
}
operation! { ModifyInstancesRenewFlag(instance_ids: Vec<String>, renew_flag: String)
    "ModifyInstancesRenewFlag" -> Empty {
    0 "InstanceIds" instance_ids, 1 "RenewFlag" renew_flag
} }

/// Response of [`ModifyInstancesRenewFlag`]: empty.
pub type ModifyInstancesRenewFlagOutput = Empty;

/// Modifies instances vpc attribute: `ModifyInstancesVpcAttribute` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyInstancesVpcAttribute>.
///
/// Errors: [`codes::ENI_NOT_ALLOWED_CHANGE_SUBNET`], [`codes::INVALID_INSTANCE_STATE`],
/// [`codes::INVALID_PARAMETER_VALUE_IP_ADDRESS_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IP_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_MUST_DHCP_ENABLED_VPC`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_VPC_ID_MALFORMED`],
/// [`codes::MUTEX_OPERATION_TASK_RUNNING`], [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`],
/// [`codes::UNAUTHORIZED_OPERATION_MFA_EXPIRED`], [`codes::UNAUTHORIZED_OPERATION_MFA_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_EDGE_ZONE_INSTANCE`], [`codes::UNSUPPORTED_OPERATION_ELASTIC_NETWORK_INTERFACE`],
/// [`codes::UNSUPPORTED_OPERATION_IPV6_NOT_SUPPORT_VPC_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_CHARGE_TYPE`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_REINSTALL_FAILED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_BANNING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RUNNING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING`], [`codes::UNSUPPORTED_OPERATION_MODIFY_VPC_WITH_CLB`],
/// [`codes::UNSUPPORTED_OPERATION_MODIFY_VPC_WITH_CLASS_LINK`], [`codes::UNSUPPORTED_OPERATION_NO_VPC_NETWORK`],
/// [`codes::UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING`], [`codes::VPC_ADDR_NOT_IN_SUB_NET`],
/// [`codes::VPC_IP_IS_USED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesVpcAttribute {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub virtual_private_cloud: VirtualPrivateCloud,
    pub force_stop: Option<bool>,
    pub reserve_host_name: Option<bool>,
}
operation! { ModifyInstancesVpcAttribute(instance_ids: Vec<String>, virtual_private_cloud: VirtualPrivateCloud)
    "ModifyInstancesVpcAttribute" -> Empty {
    0 "InstanceIds" instance_ids, 1 "VirtualPrivateCloud" virtual_private_cloud, 2 "ForceStop" force_stop: bool,
    3 "ReserveHostName" reserve_host_name: bool
} }

/// Response of [`ModifyInstancesVpcAttribute`]: empty.
pub type ModifyInstancesVpcAttributeOutput = Empty;

/// Modifies key pair attribute: `ModifyKeyPairAttribute` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyKeyPairAttribute>.
///
/// Errors: [`codes::INVALID_KEY_PAIR_ID_MALFORMED`], [`codes::INVALID_KEY_PAIR_ID_NOT_FOUND`],
/// [`codes::INVALID_KEY_PAIR_NAME_DUPLICATE`], [`codes::INVALID_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKeyPairAttribute {
    /// Required.
    pub key_id: String,
    pub key_name: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyKeyPairAttribute(key_id: String) "ModifyKeyPairAttribute" -> Empty {
    0 "KeyId" key_id, 1 "KeyName" key_name: String, 2 "Description" description: String
} }

/// Response of [`ModifyKeyPairAttribute`]: empty.
pub type ModifyKeyPairAttributeOutput = Empty;

/// Modifies launch template default version: `ModifyLaunchTemplateDefaultVersion` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ModifyLaunchTemplateDefaultVersion>.
///
/// Errors: [`codes::INVALID_PARAMETER_COMBINATION`], [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_NOT_EXISTED`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_VER_NOT_EXISTED`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_VER_SET_ALREADY`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_VERSION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLaunchTemplateDefaultVersion {
    /// Required.
    pub launch_template_id: String,
    /// Required.
    pub default_version: i64,
}
operation! { ModifyLaunchTemplateDefaultVersion(launch_template_id: String, default_version: i64)
    "ModifyLaunchTemplateDefaultVersion" -> Empty {
    0 "LaunchTemplateId" launch_template_id, 1 "DefaultVersion" default_version
} }

/// Response of [`ModifyLaunchTemplateDefaultVersion`]: empty.
pub type ModifyLaunchTemplateDefaultVersionOutput = Empty;

/// `ProgramFpgaImage` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ProgramFpgaImage>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INCORRECT_FORMAT`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`], [`codes::UNSUPPORTED_OPERATION_NOT_FPGA_INSTANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramFpgaImage {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub fpga_url: String,
    pub db_dfs: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}
operation! { ProgramFpgaImage(instance_id: String, fpga_url: String) "ProgramFpgaImage" -> Empty {
    0 "InstanceId" instance_id, 1 "FPGAUrl" fpga_url, 2 "DBDFs" db_dfs: Vec<String>, 3 "DryRun" dry_run: bool
} }

/// Response of [`ProgramFpgaImage`]: empty.
pub type ProgramFpgaImageOutput = Empty;

/// Purchases resource pool packs: `PurchaseResourcePoolPacks` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=PurchaseResourcePoolPacks>.
///
/// Errors: [`codes::INVALID_INSTANCE_TYPE_MALFORMED`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_INSTANCE_TYPE_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_VALUE_DEDICATED_RESOURCE_PACK_NAME`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_POOL_PACK_TYPE_NOT_SUPPORTED`], [`codes::INVALID_PERIOD`],
/// [`codes::INVALID_ZONE_MISMATCH_REGION`], [`codes::RESOURCE_INSUFFICIENT_SPECIFIED_INSTANCE_TYPE`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_ZONE_INSTANCE_TYPE`], [`codes::RESOURCES_SOLD_OUT_AVAILABLE_ZONE`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_EDGE_ZONE_NOT_SUPPORT_PURCHASE_RESERVED`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_POOL_PACKAGE_INVISIBLE_FOR_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseResourcePoolPacks {
    /// Required.
    pub zone: String,
    /// Required.
    pub instance_type: String,
    /// Required.
    pub instance_count: i64,
    /// Required.
    pub period: i64,
    pub resource_pool_pack_type: Option<String>,
    pub auto_placement: Option<bool>,
    pub dedicated_resource_pool_pack_name: Option<String>,
    pub renew_flag: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { PurchaseResourcePoolPacks(zone: String, instance_type: String, instance_count: i64, period: i64)
    "PurchaseResourcePoolPacks" -> PurchaseResourcePoolPacksOutput {
    0 "Zone" zone, 1 "InstanceType" instance_type, 2 "InstanceCount" instance_count, 3 "Period" period,
    4 "ResourcePoolPackType" resource_pool_pack_type: String, 5 "AutoPlacement" auto_placement: bool,
    6 "DedicatedResourcePoolPackName" dedicated_resource_pool_pack_name: String, 7 "RenewFlag" renew_flag: String,
    8 "DryRun" dry_run: bool
} }

/// Response of [`PurchaseResourcePoolPacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseResourcePoolPacksOutput {
    pub dedicated_resource_pack_id_set: Vec<String>,
}
model! { PurchaseResourcePoolPacksOutput {
    0 "DedicatedResourcePackIdSet" dedicated_resource_pack_id_set: Vec<String>
} }

/// Restarts running instances.
///
/// Asynchronous: an instance goes over `REBOOTING` back to `RUNNING`. Because the state is `RUNNING` before and after,
/// wait with `waiters::operation_done`. A restart with `StopType` `HARD` can lose data.
///
/// `RebootInstances` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=RebootInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE`], [`codes::INVALID_PARAMETER_COMBINATION`],
/// [`codes::MUTEX_OPERATION_TASK_RUNNING`], [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`],
/// [`codes::UNAUTHORIZED_OPERATION_MFA_EXPIRED`], [`codes::UNAUTHORIZED_OPERATION_MFA_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_REINSTALL_FAILED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_CORRUPTED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPED`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING`],
/// [`codes::UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstances {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Deprecated.
    pub force_reboot: Option<bool>,
    /// How to stop before the start: `SOFT` (default), `HARD` or `SOFT_FIRST`.
    pub stop_type: Option<String>,
}
operation! { RebootInstances(instance_ids: Vec<String>) "RebootInstances" -> Empty {
    0 "InstanceIds" instance_ids, 1 "ForceReboot" force_reboot: bool, 2 "StopType" stop_type: String
} }

/// Response of [`RebootInstances`]: empty.
pub type RebootInstancesOutput = Empty;

/// Removes chc assist vpc: `RemoveChcAssistVpc` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=RemoveChcAssistVpc>.
///
/// Errors: [`codes::ACCOUNT_QUALIFICATION_RESTRICTIONS`], [`codes::INVALID_HOST_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_VALUE_CHC_HOSTS_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_INCORRECT_FORMAT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveChcAssistVpc {
    /// Required.
    pub chc_ids: Vec<String>,
}
operation! { RemoveChcAssistVpc(chc_ids: Vec<String>) "RemoveChcAssistVpc" -> Empty {
    0 "ChcIds" chc_ids
} }

/// Response of [`RemoveChcAssistVpc`]: empty.
pub type RemoveChcAssistVpcOutput = Empty;

/// Removes chc deploy vpc: `RemoveChcDeployVpc` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=RemoveChcDeployVpc>.
///
/// Errors: [`codes::ACCOUNT_QUALIFICATION_RESTRICTIONS`], [`codes::INVALID_HOST_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_CHC_HOSTS_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INCORRECT_FORMAT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveChcDeployVpc {
    /// Required.
    pub chc_ids: Vec<String>,
}
operation! { RemoveChcDeployVpc(chc_ids: Vec<String>) "RemoveChcDeployVpc" -> Empty {
    0 "ChcIds" chc_ids
} }

/// Response of [`RemoveChcDeployVpc`]: empty.
pub type RemoveChcDeployVpcOutput = Empty;

/// Renews hosts: `RenewHosts` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=RenewHosts>.
///
/// Errors: [`codes::INTERNAL_ERROR_TRADE_UNKNOWN_ERROR`], [`codes::INVALID_ACCOUNT_INSUFFICIENT_BALANCE`],
/// [`codes::INVALID_ACCOUNT_UNPAID_ORDER`], [`codes::INVALID_HOST_NOT_SUPPORTED`],
/// [`codes::INVALID_HOST_ID_MALFORMED`], [`codes::INVALID_HOST_ID_NOT_FOUND`], [`codes::INVALID_PERIOD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewHosts {
    /// Required.
    pub host_ids: Vec<String>,
    /// Required.
    pub host_charge_prepaid: ChargePrepaid,
}
operation! { RenewHosts(host_ids: Vec<String>, host_charge_prepaid: ChargePrepaid) "RenewHosts" -> Empty {
    0 "HostIds" host_ids, 1 "HostChargePrepaid" host_charge_prepaid
} }

/// Response of [`RenewHosts`]: empty.
pub type RenewHostsOutput = Empty;

/// Renews instances: `RenewInstances` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=RenewInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE`],
/// [`codes::FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE_EMR`], [`codes::INTERNAL_ERROR_TRADE_UNKNOWN_ERROR`],
/// [`codes::INVALID_ACCOUNT_INSUFFICIENT_BALANCE`], [`codes::INVALID_ACCOUNT_UNPAID_ORDER`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NOT_SUPPORTED_MIX_PRICING_MODEL`], [`codes::INVALID_PERIOD`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_CHARGE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_MIXED_ZONE_TYPE`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_BANNING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_DISK_BACKUP_QUOTA`],
/// [`codes::UNSUPPORTED_OPERATION_PERIODIC_CONTRACT_NOT_SUPPORT_MANUAL_RENEW`],
/// [`codes::UNSUPPORTED_OPERATION_SPECIAL_INSTANCE_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstances {
    /// Required.
    pub instance_ids: Vec<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub renew_portable_data_disk: Option<bool>,
}
operation! { RenewInstances(instance_ids: Vec<String>) "RenewInstances" -> Empty {
    0 "InstanceIds" instance_ids, 1 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid,
    2 "RenewPortableDataDisk" renew_portable_data_disk: bool
} }

/// Response of [`RenewInstances`]: empty.
pub type RenewInstancesOutput = Empty;

/// `RepairTaskControl` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=RepairTaskControl>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepairTaskControl {
    /// Required.
    pub product: String,
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub task_id: String,
    /// Required.
    pub operate: String,
    pub order_auth_time: Option<String>,
    pub task_sub_method: Option<String>,
}
operation! { RepairTaskControl(product: String, instance_ids: Vec<String>, task_id: String, operate: String)
    "RepairTaskControl" -> RepairTaskControlOutput {
    0 "Product" product, 1 "InstanceIds" instance_ids, 2 "TaskId" task_id, 3 "Operate" operate,
    4 "OrderAuthTime" order_auth_time: String, 5 "TaskSubMethod" task_sub_method: String
} }

/// Response of [`RepairTaskControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepairTaskControlOutput {
    pub task_id: Option<String>,
}
model! { RepairTaskControlOutput {
    0 "TaskId" task_id: String
} }

/// Reinstalls the operating system of an instance.
///
/// **Deletes all data of the system disk**; data disks are kept. Asynchronous: wait with `waiters::operation_done`.
/// Without `ImageId` the present image is installed again. Without `LoginSettings` the provider makes a random password
/// and sends it to the account's message center. The system disk must be a cloud disk.
///
/// `ResetInstance` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ResetInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE_EMR`],
/// [`codes::INTERNAL_ERROR_TRADE_UNKNOWN_ERROR`], [`codes::INVALID_ACCOUNT_INSUFFICIENT_BALANCE`],
/// [`codes::INVALID_ACCOUNT_UNPAID_ORDER`], [`codes::INVALID_IMAGE_ID_MALFORMED`],
/// [`codes::INVALID_IMAGE_ID_NOT_FOUND`], [`codes::INVALID_INSTANCE_TYPE_MALFORMED`],
/// [`codes::INVALID_KEY_PAIR_ID_MALFORMED`], [`codes::INVALID_PARAMETER_HOST_NAME_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_INSTANCE_IMAGE_NOT_SUPPORT`], [`codes::INVALID_PARAMETER_PARAMETER_CONFLICT`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_HOST_NAME`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_FOR_GIVEN_INSTANCE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID_FOR_RETSET_INSTANCE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_STATE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PASSWORD`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_USER_DATA_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_KEY_PAIR_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_REQUIRED_LOCATION_IMAGE`], [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED`],
/// [`codes::MISSING_PARAMETER_MONITOR_SERVICE`], [`codes::MUTEX_OPERATION_TASK_RUNNING`],
/// [`codes::OPERATION_DENIED_CHC_INSTALL_CLOUD_IMAGE_WITHOUT_DEPLOY_NETWORK`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT_CLOUD_DISK_SOLD_OUT`], [`codes::RESOURCE_NOT_FOUND_KEY_PAIR_NOT_FOUND`],
/// [`codes::RESOURCES_SOLD_OUT_SPECIFIED_INSTANCE_TYPE`], [`codes::UNAUTHORIZED_OPERATION_INVALID_TOKEN`],
/// [`codes::UNAUTHORIZED_OPERATION_MFA_EXPIRED`], [`codes::UNAUTHORIZED_OPERATION_MFA_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_CHARGE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_CORRUPTED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_GRID_LICENCE`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_IMAGE_LICENSE_TYPE_FOR_RESET`],
/// [`codes::UNSUPPORTED_OPERATION_KEY_PAIR_UNSUPPORTED_WINDOWS`],
/// [`codes::UNSUPPORTED_OPERATION_MODIFY_ENCRYPTION_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_RAW_LOCAL_DISK_INS_REINSTALLTO_QCOW2`],
/// [`codes::UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstance {
    /// Required.
    pub instance_id: String,
    pub image_id: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub login_settings: Option<LoginSettings>,
    pub enhanced_service: Option<EnhancedService>,
    pub host_name: Option<String>,
    /// Secret.
    pub user_data: Option<Secret>,
}
operation! { ResetInstance(instance_id: String) "ResetInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "ImageId" image_id: String, 2 "SystemDisk" system_disk: SystemDisk,
    3 "LoginSettings" login_settings: LoginSettings, 4 "EnhancedService" enhanced_service: EnhancedService,
    5 "HostName" host_name: String, 6 "UserData" user_data: Secret
} }

/// Response of [`ResetInstance`]: empty.
pub type ResetInstanceOutput = Empty;

/// Resets instances internet max bandwidth: `ResetInstancesInternetMaxBandwidth` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ResetInstancesInternetMaxBandwidth>.
///
/// Errors: [`codes::FAILED_OPERATION_NOT_FOUND_EIP`], [`codes::INTERNAL_ERROR_TRADE_UNKNOWN_ERROR`],
/// [`codes::INVALID_ACCOUNT_INSUFFICIENT_BALANCE`], [`codes::INVALID_ACCOUNT_UNPAID_ORDER`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PERMISSION`], [`codes::MUTEX_OPERATION_TASK_RUNNING`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`],
/// [`codes::UNSUPPORTED_OPERATION_BANDWIDTH_PACKAGE_ID_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_EDGE_ZONE_INSTANCE`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_CHARGE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_REINSTALL_FAILED`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_BANNING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING`],
/// [`codes::UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesInternetMaxBandwidth {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub internet_accessible: InternetAccessible,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { ResetInstancesInternetMaxBandwidth(instance_ids: Vec<String>, internet_accessible: InternetAccessible)
    "ResetInstancesInternetMaxBandwidth" -> Empty {
    0 "InstanceIds" instance_ids, 1 "InternetAccessible" internet_accessible, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String
} }

/// Response of [`ResetInstancesInternetMaxBandwidth`]: empty.
pub type ResetInstancesInternetMaxBandwidthOutput = Empty;

/// Sets the password of an operating system account on instances: `Administrator` on Windows, `ubuntu` on Ubuntu,
/// `root` on other systems, or `UserName`.
///
/// The instances must be stopped. With `ForceStop`, running instances are stopped for it, **which interrupts their
/// work**. All instances of a request get the same password. Asynchronous: wait with `waiters::operation_done`.
///
/// `ResetInstancesPassword` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ResetInstancesPassword>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PASSWORD`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::MUTEX_OPERATION_TASK_RUNNING`], [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`],
/// [`codes::UNAUTHORIZED_OPERATION_MFA_EXPIRED`], [`codes::UNAUTHORIZED_OPERATION_MFA_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_REINSTALL_FAILED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RUNNING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING`], [`codes::UNSUPPORTED_OPERATION_SPECIAL_INSTANCE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesPassword {
    /// Required.
    pub instance_ids: Vec<String>,
    /// New password. Linux: 8 to 30 characters of at least three kinds (lower case, upper case, digits, special
    /// characters), not starting with `/`. Windows: 12 to 30 characters.
    ///
    /// Required. Secret.
    pub password: Secret,
    pub user_name: Option<String>,
    /// Whether running instances may be stopped at once if a normal shutdown fails. Default: no.
    pub force_stop: Option<bool>,
}
operation! { ResetInstancesPassword(instance_ids: Vec<String>, password: Secret) "ResetInstancesPassword" -> Empty {
    0 "InstanceIds" instance_ids, 1 "Password" password, 2 "UserName" user_name: String, 3 "ForceStop" force_stop: bool
} }

/// Response of [`ResetInstancesPassword`]: empty.
pub type ResetInstancesPasswordOutput = Empty;

/// Changes the instance type, for instance to more CPUs and memory.
///
/// The instance must be stopped, or `ForceStop` stops it; after the change it is running. The price changes at once,
/// and a subscription is charged the difference. One request accepts one instance. Asynchronous: wait with
/// `waiters::operation_done`.
///
/// `ResetInstancesType` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ResetInstancesType>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE`],
/// [`codes::FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE_EMR`],
/// [`codes::FAILED_OPERATION_PROMOTIONAL_PERIO_RESTRICTION`], [`codes::INTERNAL_ERROR_TRADE_UNKNOWN_ERROR`],
/// [`codes::INVALID_ACCOUNT_INSUFFICIENT_BALANCE`], [`codes::INVALID_ACCOUNT_UNPAID_ORDER`],
/// [`codes::INVALID_HOST_ID_MALFORMED`], [`codes::INVALID_INSTANCE_TYPE_MALFORMED`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_CDZ_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_HOST_ID_CUSTOMIZED_INSTANCE_TYPE_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_HOST_ID_INSTANCE_TYPE_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_HOST_ID_STANDARD_INSTANCE_TYPE_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_HOST_ID_STATUS_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_INSTANCE_TYPE_SUPPORTED_HOST_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_BASIC_NETWORK_INSTANCE_FAMILY`],
/// [`codes::INVALID_PARAMETER_VALUE_GPU_INSTANCE_FAMILY`], [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_GPU_FAMILY_CHANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_SOURCE`], [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED`],
/// [`codes::INVALID_PERIOD`], [`codes::INVALID_PERMISSION`], [`codes::INVALID_ZONE_MISMATCH_REGION`],
/// [`codes::LIMIT_EXCEEDED_EIP_NUM_LIMIT`], [`codes::LIMIT_EXCEEDED_ENI_LIMIT_INSTANCE_TYPE`],
/// [`codes::LIMIT_EXCEEDED_ENI_NUM_LIMIT`], [`codes::LIMIT_EXCEEDED_INSTANCE_TYPE_BANDWIDTH`],
/// [`codes::LIMIT_EXCEEDED_SPOT_QUOTA`], [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`],
/// [`codes::RESOURCE_INSUFFICIENT_CLOUD_DISK_SOLD_OUT`], [`codes::RESOURCE_INSUFFICIENT_CLOUD_DISK_UNAVAILABLE`],
/// [`codes::RESOURCE_INSUFFICIENT_SPECIFIED_INSTANCE_TYPE`], [`codes::RESOURCE_NOT_FOUND_INVALID_ZONE_INSTANCE_TYPE`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_TYPE`], [`codes::RESOURCES_SOLD_OUT_AVAILABLE_ZONE`],
/// [`codes::RESOURCES_SOLD_OUT_SPECIFIED_INSTANCE_TYPE`], [`codes::UNAUTHORIZED_OPERATION_MFA_EXPIRED`],
/// [`codes::UNAUTHORIZED_OPERATION_MFA_NOT_FOUND`], [`codes::UNSUPPORTED_OPERATION_DISK_SNAP_CREATE_TIME_TOO_OLD`],
/// [`codes::UNSUPPORTED_OPERATION_HETEROGENEOUS_CHANGE_INSTANCE_FAMILY`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_MIXED_RESET_INSTANCE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_REINSTALL_FAILED`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_BANNING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RUNNING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_INSTANCE_WITH_SWAP_DISK`],
/// [`codes::UNSUPPORTED_OPERATION_LOCAL_DATA_DISK_CHANGE_INSTANCE_FAMILY`],
/// [`codes::UNSUPPORTED_OPERATION_LOCAL_DISK_MIGRATING_TO_CLOUD_DISK`],
/// [`codes::UNSUPPORTED_OPERATION_NO_INSTANCE_TYPE_SUPPORT_SPOT`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_UNPAID_ORDER`],
/// [`codes::UNSUPPORTED_OPERATION_ORIGINAL_INSTANCE_TYPE_INVALID`],
/// [`codes::UNSUPPORTED_OPERATION_RED_HAT_INSTANCE_UNSUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_SPECIAL_INSTANCE_TYPE`], [`codes::UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING`],
/// [`codes::UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING_SAME_FAMILY`],
/// [`codes::UNSUPPORTED_OPERATION_SYSTEM_DISK_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_ARM_CHANGE_INSTANCE_FAMILY`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_CHANGE_INSTANCE_FAMILY`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_CHANGE_INSTANCE_FAMILY_TO_ARM`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_CHANGE_INSTANCE_TO_THIS_INSTANCE_FAMILY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesType {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub instance_type: String,
    /// Whether a running instance may be stopped at once if a normal shutdown fails. Default: no.
    pub force_stop: Option<bool>,
}
operation! { ResetInstancesType(instance_ids: Vec<String>, instance_type: String) "ResetInstancesType" -> Empty {
    0 "InstanceIds" instance_ids, 1 "InstanceType" instance_type, 2 "ForceStop" force_stop: bool
} }

/// Response of [`ResetInstancesType`]: empty.
pub type ResetInstancesTypeOutput = Empty;

/// Resizes instance disks: `ResizeInstanceDisks` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=ResizeInstanceDisks>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_TRADE_UNKNOWN_ERROR`], [`codes::INVALID_ACCOUNT_INSUFFICIENT_BALANCE`],
/// [`codes::INVALID_ACCOUNT_UNPAID_ORDER`], [`codes::INVALID_PARAMETER_VALUE_CDH_ONLY_LOCAL_DATA_DISK_RESIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED`], [`codes::MISSING_PARAMETER_AT_LEAST_ONE`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_CHARGE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_BANNING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_CORRUPTED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RUNNING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPED`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING`], [`codes::UNSUPPORTED_OPERATION_INVALID_DATA_DISK`],
/// [`codes::UNSUPPORTED_OPERATION_SPECIAL_INSTANCE_TYPE`], [`codes::UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeInstanceDisks {
    /// Required.
    pub instance_id: String,
    pub data_disks: Option<Vec<DataDisk>>,
    pub force_stop: Option<bool>,
    pub system_disk: Option<SystemDisk>,
    pub resize_online: Option<bool>,
}
operation! { ResizeInstanceDisks(instance_id: String) "ResizeInstanceDisks" -> Empty {
    0 "InstanceId" instance_id, 1 "DataDisks" data_disks: Vec<DataDisk>, 2 "ForceStop" force_stop: bool,
    3 "SystemDisk" system_disk: SystemDisk, 4 "ResizeOnline" resize_online: bool
} }

/// Response of [`ResizeInstanceDisks`]: empty.
pub type ResizeInstanceDisksOutput = Empty;

/// Creates one or more instances and starts them.
///
/// Asynchronous: the response lists the instance ids at once, and each instance goes from `PENDING` to `RUNNING`, or to
/// `LAUNCH_FAILED`. Wait with `waiters::instance_running`. A subscription (`PREPAID`) is paid when it is ordered; for
/// an instance that is billed by the hour, the price of one hour is frozen first, so the account needs enough balance.
/// Without a launch template, `Placement` and `ImageId` are necessary. Set `ClientToken` to make a repeated request
/// return the instances of the first request, and `DryRun` to check a request without creating anything.
///
/// `RunInstances` of `cvm` 2017-03-12.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=RunInstances>.
///
/// Errors: [`codes::ACCOUNT_QUALIFICATION_RESTRICTIONS`], [`codes::AUTH_FAILURE_CAM_ROLE_NAME_AUTHENTICATE_FAILED`],
/// [`codes::FAILED_OPERATION_DISASTER_RECOVER_GROUP_NOT_FOUND`], [`codes::FAILED_OPERATION_ILLEGAL_TAG_KEY`],
/// [`codes::FAILED_OPERATION_ILLEGAL_TAG_VALUE`], [`codes::FAILED_OPERATION_INQUIRY_PRICE_FAILED`],
/// [`codes::FAILED_OPERATION_NO_AVAILABLE_IP_ADDRESS_COUNT_IN_SUBNET`],
/// [`codes::FAILED_OPERATION_PROMOTIONAL_REGION_RESTRICTION`],
/// [`codes::FAILED_OPERATION_SECURITY_GROUP_ACTION_FAILED`],
/// [`codes::FAILED_OPERATION_SNAPSHOT_SIZE_LARGER_THAN_DATA_SIZE`],
/// [`codes::FAILED_OPERATION_SNAPSHOT_SIZE_LESS_THAN_DATA_SIZE`], [`codes::FAILED_OPERATION_TAG_KEY_RESERVED`],
/// [`codes::INSTANCES_QUOTA_LIMIT_EXCEEDED`], [`codes::INTERNAL_ERROR_TRADE_UNKNOWN_ERROR`],
/// [`codes::INVALID_ACCOUNT_INSUFFICIENT_BALANCE`], [`codes::INVALID_CLIENT_TOKEN_TOO_LONG`],
/// [`codes::INVALID_HOST_ID_MALFORMED`], [`codes::INVALID_HOST_ID_NOT_FOUND`], [`codes::INVALID_IMAGE_ID_MALFORMED`],
/// [`codes::INVALID_IMAGE_ID_NOT_FOUND`], [`codes::INVALID_INSTANCE_NAME_TOO_LONG`],
/// [`codes::INVALID_INSTANCE_TYPE_MALFORMED`], [`codes::INVALID_KEY_PAIR_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_CDC_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_EDGE_ZONE_MISS_INTERNET_ACCESSIBLE`],
/// [`codes::INVALID_PARAMETER_HOST_ID_CUSTOMIZED_INSTANCE_TYPE_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_HOST_ID_INSTANCE_TYPE_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_HOST_ID_STANDARD_INSTANCE_TYPE_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_HOST_ID_STATUS_NOT_SUPPORT`], [`codes::INVALID_PARAMETER_INSTANCE_IMAGE_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_INSTANCE_TYPE_SUPPORTED_HOST_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_INTERNET_ACCESSIBLE_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_INVALID_IP_FORMAT`],
/// [`codes::INVALID_PARAMETER_LACK_CORE_COUNT_OR_THREAD_PER_CORE`],
/// [`codes::INVALID_PARAMETER_ONLY_SUPPORT_FOR_EDGE_ZONE`], [`codes::INVALID_PARAMETER_PARAMETER_CONFLICT`],
/// [`codes::INVALID_PARAMETER_SNAPSHOT_NOT_FOUND`], [`codes::INVALID_PARAMETER_SPECIAL_PARAMETER_FOR_SPECIAL_ACCOUNT`],
/// [`codes::INVALID_PARAMETER_COMBINATION`], [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ISP_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ZONE_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_CAM_ROLE_NAME_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_CHC_HOSTS_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_CLOUD_SSD_DATA_DISK_SIZE_TOO_SMALL`],
/// [`codes::INVALID_PARAMETER_VALUE_CORE_COUNT_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_DEDICATED_CLUSTER_NOT_SUPPORTED_CHARGE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_DEDICATED_RESOURCE_PACK_IDS_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_DEDICATED_RESOURCE_PACK_NOT_VALID`],
/// [`codes::INVALID_PARAMETER_VALUE_DEDICATED_RESOURCE_PACK_TENANCY_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_TAGS`],
/// [`codes::INVALID_PARAMETER_VALUE_ELASTIC_NETWORK_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_ELASTIC_NETWORK_VPC_SUBNET_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_EXTERNAL_IP_QUOTA_LIMITED`],
/// [`codes::INVALID_PARAMETER_VALUE_HPC_CLUSTER_ID_ZONE_ID_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_IP_ADDRESS_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_HOST_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INCORRECT_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_SUPPORT_ELASTIC_NETWORKS`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_SUPPORT_HPC_CLUSTER`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_TYPE_REQUIRED_HPC_CLUSTER`],
/// [`codes::INVALID_PARAMETER_VALUE_INSUFFICIENT_OFFERING`], [`codes::INVALID_PARAMETER_VALUE_INSUFFICIENT_PRICE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_FOR_GIVEN_INSTANCE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_OS_NAME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_STATE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE_PERIODIC_CONTRACT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IP_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_NETWORK_INTERFACE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_MIN_COUNT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PASSWORD`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_USER_DATA_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_VPC_ID_SUBNET_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_ISP_NOT_SUPPORT_FOR_EDGE_ZONE`],
/// [`codes::INVALID_PARAMETER_VALUE_ISP_VALUE_REPEATED`], [`codes::INVALID_PARAMETER_VALUE_KEY_PAIR_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_NOT_EXISTED`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_VERSION`],
/// [`codes::INVALID_PARAMETER_VALUE_MUST_DHCP_ENABLED_VPC`], [`codes::INVALID_PARAMETER_VALUE_MUST_ENABLED_IS_RDMA`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_CDC_SUBNET`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_SNAPSHOT_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_ID_ZONE_ID_NOT_MATCH`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_TAG_KEY_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_TAG_QUOTA_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_THREAD_PER_CORE_VALUE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LARGE_2`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_ID_MALFORMED`], [`codes::INVALID_PARAMETER_VALUE_VPC_ID_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_ID_SUBNET_ID_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_ID_ZONE_ID_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_NOT_SUPPORT_IPV6_ADDRESS`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED`], [`codes::INVALID_PASSWORD`], [`codes::INVALID_PERIOD`],
/// [`codes::INVALID_PERMISSION`], [`codes::INVALID_PROJECT_ID_NOT_FOUND`],
/// [`codes::INVALID_SECURITY_GROUP_ID_NOT_FOUND`], [`codes::INVALID_ZONE_MISMATCH_REGION`],
/// [`codes::LIMIT_EXCEEDED_CVM_INSTANCE_QUOTA`], [`codes::LIMIT_EXCEEDED_CVMS_VIFS_PER_SEC_GROUP_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_DISASTER_RECOVER_GROUP`], [`codes::LIMIT_EXCEEDED_IPV6_ADDRESS_NUM`],
/// [`codes::LIMIT_EXCEEDED_INSTANCE_ENI_NUM_LIMIT`], [`codes::LIMIT_EXCEEDED_INSTANCE_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_PREPAY_QUOTA`], [`codes::LIMIT_EXCEEDED_PREPAY_UNDERWRITE_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_SINGLE_USG_QUOTA`], [`codes::LIMIT_EXCEEDED_SPOT_QUOTA`],
/// [`codes::LIMIT_EXCEEDED_USER_SPOT_QUOTA`], [`codes::LIMIT_EXCEEDED_VPC_SUBNET_NUM`],
/// [`codes::MISSING_PARAMETER_DPDK_INSTANCE_TYPE_REQUIRED_VPC`], [`codes::MISSING_PARAMETER_MONITOR_SERVICE`],
/// [`codes::OPERATION_DENIED_ACCOUNT_NOT_SUPPORTED`],
/// [`codes::OPERATION_DENIED_CHC_INSTALL_CLOUD_IMAGE_WITHOUT_DEPLOY_NETWORK`],
/// [`codes::OPERATION_DENIED_NOT_BANDWIDTH_SHIFT_UP_USER_APPLY_EDGE_ZONE_EIP`],
/// [`codes::RESOURCE_INSUFFICIENT_AVAILABILITY_ZONE_SOLD_OUT`], [`codes::RESOURCE_INSUFFICIENT_CIDR_BLOCK`],
/// [`codes::RESOURCE_INSUFFICIENT_CLOUD_DISK_SOLD_OUT`], [`codes::RESOURCE_INSUFFICIENT_CLOUD_DISK_UNAVAILABLE`],
/// [`codes::RESOURCE_INSUFFICIENT_DISASTER_RECOVER_GROUP_CVM_QUOTA`],
/// [`codes::RESOURCE_INSUFFICIENT_INSUFFICIENT_OFFERING_MINIMUM`],
/// [`codes::RESOURCE_INSUFFICIENT_SPECIFIED_INSTANCE_TYPE`], [`codes::RESOURCE_NOT_FOUND_HPC_CLUSTER`],
/// [`codes::RESOURCE_NOT_FOUND_KEY_PAIR_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_NO_DEFAULT_CBS`],
/// [`codes::RESOURCE_NOT_FOUND_NO_DEFAULT_CBS_WITH_REASON`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_TYPE`],
/// [`codes::RESOURCES_SOLD_OUT_EIP_INSUFFICIENT`], [`codes::RESOURCES_SOLD_OUT_SPECIFIED_INSTANCE_TYPE`],
/// [`codes::UNAUTHORIZED_OPERATION_INVALID_TOKEN`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_BANDWIDTH_PACKAGE_ID_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_HIBERNATION_OS_VERSION`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_CONFIDENTIALITY`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_GRID_LICENCE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_JUMBO_FRAME`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCES_ENABLE_JUMBO_WITHOUT_REBOOT`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_DISK`], [`codes::UNSUPPORTED_OPERATION_INVALID_REGION_DISK_ENCRYPT`],
/// [`codes::UNSUPPORTED_OPERATION_KEY_PAIR_UNSUPPORTED_WINDOWS`],
/// [`codes::UNSUPPORTED_OPERATION_MIN_COUNT_UNSUPPORTED_CHARGE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_MIN_COUNT_UNSUPPORTED_REGION`],
/// [`codes::UNSUPPORTED_OPERATION_NO_INSTANCE_TYPE_SUPPORT_SPOT`],
/// [`codes::UNSUPPORTED_OPERATION_NOT_SUPPORT_IMPORT_INSTANCES_ACTION_TIMER`],
/// [`codes::UNSUPPORTED_OPERATION_ONLY_FOR_PREPAID_ACCOUNT`],
/// [`codes::UNSUPPORTED_OPERATION_PERIODIC_CONTRACT_NOT_SUPPORT_MANUAL_RENEW`],
/// [`codes::UNSUPPORTED_OPERATION_RAW_LOCAL_DISK_INS_REINSTALLTO_QCOW2`],
/// [`codes::UNSUPPORTED_OPERATION_SPOT_UNSUPPORTED_REGION`],
/// [`codes::UNSUPPORTED_OPERATION_UNDERWRITING_INSTANCE_TYPE_ONLY_SUPPORT_AUTO_RENEW`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_INTERNATIONAL_USER`], [`codes::VPC_ADDR_NOT_IN_SUB_NET`],
/// [`codes::VPC_IP_IS_USED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstances {
    /// Billing method: `POSTPAID_BY_HOUR` (default), `PREPAID` (subscription, needs `InstanceChargePrepaid`),
    /// `SPOTPAID`, `CDHPAID` or `CDCPAID`.
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub placement: Option<Placement>,
    pub instance_type: Option<String>,
    pub image_id: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub virtual_private_cloud: Option<VirtualPrivateCloud>,
    pub internet_accessible: Option<InternetAccessible>,
    /// Number of instances. Default: 1.
    pub instance_count: Option<i64>,
    /// Smallest number of instances that is acceptable if stock is short. Default: `InstanceCount`.
    pub min_count: Option<i64>,
    pub instance_name: Option<String>,
    pub login_settings: Option<LoginSettings>,
    pub security_group_ids: Option<Vec<String>>,
    pub enhanced_service: Option<EnhancedService>,
    /// Makes a repeated request return the result of the first request: a unique text of up to 64 ASCII characters.
    pub client_token: Option<String>,
    pub host_name: Option<String>,
    pub action_timer: Option<ActionTimer>,
    pub disaster_recover_group_ids: Option<Vec<String>>,
    pub tag_specification: Option<Vec<TagSpecification>>,
    pub instance_market_options: Option<InstanceMarketOptionsRequest>,
    /// Script or configuration for the first start, encoded as base64. At most 16 KB before encoding.
    ///
    /// Secret.
    pub user_data: Option<Secret>,
    pub metadata: Option<Metadata>,
    /// Checks the request (parameters, permissions, stock, balance) without creating an instance.
    pub dry_run: Option<bool>,
    pub cpu_topology: Option<CpuTopology>,
    pub cam_role_name: Option<String>,
    pub hpc_cluster_id: Option<String>,
    pub launch_template: Option<LaunchTemplate>,
    pub dedicated_cluster_id: Option<String>,
    pub chc_ids: Option<Vec<String>>,
    pub partition_number: Option<i64>,
    pub disable_api_termination: Option<bool>,
    pub enable_jumbo_frame: Option<bool>,
    pub network_interfaces: Option<Vec<NetworkInterfaces>>,
}
operation! { RunInstances() "RunInstances" -> RunInstancesOutput {
    0 "InstanceChargeType" instance_charge_type: String,
    1 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid, 2 "Placement" placement: Placement,
    3 "InstanceType" instance_type: String, 4 "ImageId" image_id: String, 5 "SystemDisk" system_disk: SystemDisk,
    6 "DataDisks" data_disks: Vec<DataDisk>, 7 "VirtualPrivateCloud" virtual_private_cloud: VirtualPrivateCloud,
    8 "InternetAccessible" internet_accessible: InternetAccessible, 9 "InstanceCount" instance_count: i64,
    10 "MinCount" min_count: i64, 11 "InstanceName" instance_name: String,
    12 "LoginSettings" login_settings: LoginSettings, 13 "SecurityGroupIds" security_group_ids: Vec<String>,
    14 "EnhancedService" enhanced_service: EnhancedService, 15 "ClientToken" client_token: String,
    16 "HostName" host_name: String, 17 "ActionTimer" action_timer: ActionTimer,
    18 "DisasterRecoverGroupIds" disaster_recover_group_ids: Vec<String>,
    19 "TagSpecification" tag_specification: Vec<TagSpecification>,
    20 "InstanceMarketOptions" instance_market_options: InstanceMarketOptionsRequest, 21 "UserData" user_data: Secret,
    22 "Metadata" metadata: Metadata, 23 "DryRun" dry_run: bool, 24 "CpuTopology" cpu_topology: CpuTopology,
    25 "CamRoleName" cam_role_name: String, 26 "HpcClusterId" hpc_cluster_id: String,
    27 "LaunchTemplate" launch_template: LaunchTemplate, 28 "DedicatedClusterId" dedicated_cluster_id: String,
    29 "ChcIds" chc_ids: Vec<String>, 30 "PartitionNumber" partition_number: i64,
    31 "DisableApiTermination" disable_api_termination: bool, 32 "EnableJumboFrame" enable_jumbo_frame: bool,
    33 "NetworkInterfaces" network_interfaces: Vec<NetworkInterfaces>
} }

/// Response of [`RunInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesOutput {
    pub instance_id_set: Vec<String>,
}
model! { RunInstancesOutput {
    0 "InstanceIdSet" instance_id_set: Vec<String>
} }

/// Starts stopped instances.
///
/// Asynchronous: an instance goes from `STOPPED` over `STARTING` to `RUNNING`. Wait with `waiters::instance_running`.
/// Only stopped instances can be started; one request accepts up to 100. An instance that was stopped with
/// `STOP_CHARGING` is billed for computing again.
///
/// `StartInstances` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=StartInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED`], [`codes::MUTEX_OPERATION_TASK_RUNNING`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_REINSTALL_FAILED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_CORRUPTED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RUNNING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPED`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstances {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { StartInstances(instance_ids: Vec<String>) "StartInstances" -> Empty {
    0 "InstanceIds" instance_ids
} }

/// Response of [`StartInstances`]: empty.
pub type StartInstancesOutput = Empty;

/// Stops running instances.
///
/// Asynchronous: an instance goes from `RUNNING` over `STOPPING` to `STOPPED`. Wait with `waiters::instance_stopped`.
/// The default is a shutdown by the operating system, which may fail; `StopType` `HARD` cuts the power and can lose
/// data. Billing by the hour continues unless `StoppedMode` is `STOP_CHARGING`, which releases the computing resources:
/// a later start can fail for lack of stock, and a public address that is not an elastic IP may change.
///
/// `StopInstances` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=StopInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_COMBINATION`], [`codes::INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED`],
/// [`codes::MUTEX_OPERATION_TASK_RUNNING`], [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`],
/// [`codes::UNAUTHORIZED_OPERATION_MFA_EXPIRED`], [`codes::UNAUTHORIZED_OPERATION_MFA_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_HIBERNATION_FOR_NORMAL_INSTANCE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_REINSTALL_FAILED`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_BANNING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_CORRUPTED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPED`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING`],
/// [`codes::UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstances {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Deprecated.
    pub force_stop: Option<bool>,
    /// How to stop: `SOFT` by the operating system (default), `HARD` at once, `SOFT_FIRST` by the operating system and
    /// at once if that fails.
    pub stop_type: Option<String>,
    /// Whether a stopped instance that is billed by the hour is still charged for computing: `KEEP_CHARGING` (default)
    /// or `STOP_CHARGING`.
    pub stopped_mode: Option<String>,
}
operation! { StopInstances(instance_ids: Vec<String>) "StopInstances" -> Empty {
    0 "InstanceIds" instance_ids, 1 "ForceStop" force_stop: bool, 2 "StopType" stop_type: String,
    3 "StoppedMode" stopped_mode: String
} }

/// Response of [`StopInstances`]: empty.
pub type StopInstancesOutput = Empty;

/// Syncs images: `SyncImages` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=SyncImages>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_IMAGE_STATE`], [`codes::IMAGE_QUOTA_LIMIT_EXCEEDED`],
/// [`codes::INVALID_IMAGE_ID_INCORRECT_STATE`], [`codes::INVALID_IMAGE_ID_MALFORMED`],
/// [`codes::INVALID_IMAGE_ID_NOT_FOUND`], [`codes::INVALID_IMAGE_ID_TOO_LARGE`],
/// [`codes::INVALID_IMAGE_NAME_DUPLICATE`], [`codes::INVALID_PARAMETER_INSTANCE_IMAGE_NOT_SUPPORT`],
/// [`codes::INVALID_PARAMETER_INVALID_KMS_KEY_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_STATE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_REGION`],
/// [`codes::INVALID_REGION_NOT_FOUND`], [`codes::INVALID_REGION_UNAVAILABLE`],
/// [`codes::UNSUPPORTED_OPERATION_ENCRYPTED_IMAGES_NOT_SUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_LOCATION_IMAGE_NOT_SUPPORTED`], [`codes::UNSUPPORTED_OPERATION_REGION`],
/// [`codes::UNSUPPORTED_OPERATION_SYNC_ENCRYPT_IMAGE_NOT_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncImages {
    /// Required.
    pub image_ids: Vec<String>,
    /// Required.
    pub destination_regions: Vec<String>,
    pub dry_run: Option<bool>,
    pub image_name: Option<String>,
    pub image_set_required: Option<bool>,
    pub encrypt: Option<bool>,
    pub kms_key_id: Option<String>,
}
operation! { SyncImages(image_ids: Vec<String>, destination_regions: Vec<String>) "SyncImages" -> SyncImagesOutput {
    0 "ImageIds" image_ids, 1 "DestinationRegions" destination_regions, 2 "DryRun" dry_run: bool,
    3 "ImageName" image_name: String, 4 "ImageSetRequired" image_set_required: bool, 5 "Encrypt" encrypt: bool,
    6 "KmsKeyId" kms_key_id: String
} }

/// Response of [`SyncImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncImagesOutput {
    pub image_set: Vec<SyncImage>,
}
model! { SyncImagesOutput {
    0 "ImageSet" image_set: Vec<SyncImage>
} }

/// In the response of [`SyncImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncImage {
    pub image_id: Option<String>,
    pub region: Option<String>,
}
model! { SyncImage {
    0 "ImageId" image_id: String, 1 "Region" region: String
} }

/// Returns instances to the provider.
///
/// **Irreversible** for instances that are billed by the hour: they are destroyed at once, with their system disks and
/// with the data disks that are set to be deleted with the instance. A subscription moves to the recycle bin first
/// (state `SHUTDOWN`); a second request destroys it. Attached elastic IPs are kept and billed unless `ReleaseAddress`
/// is set, and subscription data disks are kept unless `ReleasePrepaidDataDisks` is set. All instances of one request
/// must have the same billing method. Destroyed instances vanish from `DescribeInstances`.
///
/// `TerminateInstances` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=TerminateInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE`],
/// [`codes::FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE_EMR`], [`codes::FAILED_OPERATION_UNRETURNABLE`],
/// [`codes::INTERNAL_ERROR_TRADE_UNKNOWN_ERROR`], [`codes::INVALID_ACCOUNT_UNPAID_ORDER`],
/// [`codes::INVALID_INSTANCE_NOT_SUPPORTED_PREPAID_INSTANCE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT`], [`codes::INVALID_PARAMETER_VALUE_NOT_SUPPORTED`],
/// [`codes::LIMIT_EXCEEDED_USER_RETURN_QUOTA`], [`codes::MUTEX_OPERATION_TASK_RUNNING`],
/// [`codes::OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS`], [`codes::UNAUTHORIZED_OPERATION_INVALID_TOKEN`],
/// [`codes::UNAUTHORIZED_OPERATION_MFA_EXPIRED`], [`codes::UNAUTHORIZED_OPERATION_MFA_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_CHARGE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_MIXED_PRICING_MODEL`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_BANNING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_RESCUE_MODE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_SERVICE_LIVE_MIGRATE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_LAUNCH_FAILED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING`], [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATED`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING`], [`codes::UNSUPPORTED_OPERATION_INSTANCES_PROTECTED`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_INSTANCES_OWNER`],
/// [`codes::UNSUPPORTED_OPERATION_RED_HAT_INSTANCE_TERMINATE_UNSUPPORTED`],
/// [`codes::UNSUPPORTED_OPERATION_RED_HAT_INSTANCE_UNSUPPORTED`], [`codes::UNSUPPORTED_OPERATION_REGION`],
/// [`codes::UNSUPPORTED_OPERATION_SPECIAL_INSTANCE_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_USER_LIMIT_OPERATION_EXCEED_QUOTA`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateInstances {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Whether to release the elastic IPs of the instances as well. Default: no.
    pub release_address: Option<bool>,
    /// Whether to return subscription data disks as well. Default: no.
    pub release_prepaid_data_disks: Option<bool>,
}
operation! { TerminateInstances(instance_ids: Vec<String>) "TerminateInstances" -> Empty {
    0 "InstanceIds" instance_ids, 1 "ReleaseAddress" release_address: bool,
    2 "ReleasePrepaidDataDisks" release_prepaid_data_disks: bool
} }

/// Response of [`TerminateInstances`]: empty.
pub type TerminateInstancesOutput = Empty;

/// `TerminateResourcePoolPacks` of `cvm` 2017-03-12.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cvm&Version=2017-03-12&Action=TerminateResourcePoolPacks>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_RESOURCE_POOL_PACK_ID_MALFORMED`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_POOL_PACK_STATUS`],
/// [`codes::RESOURCE_NOT_FOUND_RESOURCE_POOL_PACK_ID_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_POOL_PACKAGE_INVISIBLE_FOR_USER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateResourcePoolPacks {
    /// Required.
    pub dedicated_resource_pack_ids: Vec<String>,
}
operation! { TerminateResourcePoolPacks(dedicated_resource_pack_ids: Vec<String>)
    "TerminateResourcePoolPacks" -> Empty {
    0 "DedicatedResourcePackIds" dedicated_resource_pack_ids
} }

/// Response of [`TerminateResourcePoolPacks`]: empty.
pub type TerminateResourcePoolPacksOutput = Empty;

waiters! {
    /// Waits until an image can be used, after it was created, copied or imported.
    fn image_normal(image_id: String) -> DescribeImages = DescribeImages::new().image_ids([image_id]),
        "ImageSet.ImageState" ["NORMAL"] ["CREATEFAILED", "IMPORTFAILED"];
    /// Waits until a subscription instance that was returned is in the recycle bin. An instance that is billed by the
    /// hour never gets there: it vanishes from the response.
    fn instance_in_recycle_bin(instance_id: String) -> DescribeInstancesStatus =
        DescribeInstancesStatus::new().instance_ids([instance_id]),
        "InstanceStatusSet.InstanceState" ["SHUTDOWN"] ["LAUNCH_FAILED", "TERMINATING"];
    /// Waits until an instance is running, after its creation or a start.
    fn instance_running(instance_id: String) -> DescribeInstancesStatus =
        DescribeInstancesStatus::new().instance_ids([instance_id]),
        "InstanceStatusSet.InstanceState" ["RUNNING"] ["LAUNCH_FAILED", "SHUTDOWN", "TERMINATING"];
    /// Waits until an instance is stopped.
    fn instance_stopped(instance_id: String) -> DescribeInstancesStatus =
        DescribeInstancesStatus::new().instance_ids([instance_id]),
        "InstanceStatusSet.InstanceState" ["STOPPED"] ["LAUNCH_FAILED", "SHUTDOWN", "TERMINATING"];
    /// Waits until the latest operation on an instance has succeeded: a restart, a reinstallation, a new password or
    /// another type.
    fn operation_done(instance_id: String) -> DescribeInstances = DescribeInstances::new().instance_ids([instance_id]),
        "InstanceSet.LatestOperationState" ["SUCCESS"] ["FAILED"];
}

codes! {
    ACCOUNT_QUALIFICATION_RESTRICTIONS "AccountQualificationRestrictions",
    AUTH_FAILURE_CAM_ROLE_NAME_AUTHENTICATE_FAILED "AuthFailure.CamRoleNameAuthenticateFailed",
    ENI_NOT_ALLOWED_CHANGE_SUBNET "EniNotAllowedChangeSubnet",
    FAILED_OPERATION_ACCOUNT_ALREADY_EXISTS "FailedOperation.AccountAlreadyExists",
    FAILED_OPERATION_ACCOUNT_IS_YOUR_SELF "FailedOperation.AccountIsYourSelf",
    FAILED_OPERATION_ALREADY_IN_DISASTER_RECOVER_GROUP "FailedOperation.AlreadyInDisasterRecoverGroup",
    FAILED_OPERATION_BYOL_IMAGE_SHARE_FAILED "FailedOperation.BYOLImageShareFailed",
    FAILED_OPERATION_DISASSOCIATE_KEY_PAIR_FAILED "FailedOperation.DisassociateKeyPairFailed",
    FAILED_OPERATION_DISASTER_RECOVER_GROUP_NOT_FOUND "FailedOperation.DisasterRecoverGroupNotFound",
    FAILED_OPERATION_DISASTER_RECOVER_GROUP_NOT_MATCH "FailedOperation.DisasterRecoverGroupNotMatch",
    FAILED_OPERATION_GET_INSTANCE_TAT_AGENT_STATUS_FAILED "FailedOperation.GetInstanceTATAgentStatusFailed",
    FAILED_OPERATION_ILLEGAL_TAG_KEY "FailedOperation.IllegalTagKey",
    FAILED_OPERATION_ILLEGAL_TAG_VALUE "FailedOperation.IllegalTagValue",
    FAILED_OPERATION_INQUIRY_PRICE_FAILED "FailedOperation.InquiryPriceFailed",
    FAILED_OPERATION_INQUIRY_REFUND_PRICE_FAILED "FailedOperation.InquiryRefundPriceFailed",
    FAILED_OPERATION_INVALID_IMAGE_STATE "FailedOperation.InvalidImageState",
    FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE "FailedOperation.InvalidInstanceApplicationRole",
    FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE_EMR "FailedOperation.InvalidInstanceApplicationRoleEmr",
    FAILED_OPERATION_MUT_ACTION_TIMER_EXIST "FailedOperation.MutActionTimerExist",
    FAILED_OPERATION_NO_AVAILABLE_IP_ADDRESS_COUNT_IN_SUBNET "FailedOperation.NoAvailableIpAddressCountInSubnet",
    FAILED_OPERATION_NOT_FOUND_EIP "FailedOperation.NotFoundEIP",
    FAILED_OPERATION_NOT_MASTER_ACCOUNT "FailedOperation.NotMasterAccount",
    FAILED_OPERATION_PLACEMENT_SET_NOT_EMPTY "FailedOperation.PlacementSetNotEmpty",
    FAILED_OPERATION_PROMOTIONAL_PERIO_RESTRICTION "FailedOperation.PromotionalPerioRestriction",
    FAILED_OPERATION_PROMOTIONAL_REGION_RESTRICTION "FailedOperation.PromotionalRegionRestriction",
    FAILED_OPERATION_Q_IMAGE_SHARE_FAILED "FailedOperation.QImageShareFailed",
    FAILED_OPERATION_R_IMAGE_SHARE_FAILED "FailedOperation.RImageShareFailed",
    FAILED_OPERATION_SECURITY_GROUP_ACTION_FAILED "FailedOperation.SecurityGroupActionFailed",
    FAILED_OPERATION_SNAPSHOT_SIZE_LARGER_THAN_DATA_SIZE "FailedOperation.SnapshotSizeLargerThanDataSize",
    FAILED_OPERATION_SNAPSHOT_SIZE_LESS_THAN_DATA_SIZE "FailedOperation.SnapshotSizeLessThanDataSize",
    FAILED_OPERATION_TAG_KEY_RESERVED "FailedOperation.TagKeyReserved",
    FAILED_OPERATION_TAT_AGENT_NOT_SUPPORT "FailedOperation.TatAgentNotSupport",
    FAILED_OPERATION_UNRETURNABLE "FailedOperation.Unreturnable",
    FAILED_OPERATION_ZONE_INCONSISTENT "FailedOperation.ZoneInconsistent",
    IMAGE_QUOTA_LIMIT_EXCEEDED "ImageQuotaLimitExceeded", INSTANCES_QUOTA_LIMIT_EXCEEDED "InstancesQuotaLimitExceeded",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_TRADE_UNKNOWN_ERROR "InternalError.TradeUnknownError",
    INTERNAL_SERVER_ERROR "InternalServerError",
    INVALID_ACCOUNT_INSUFFICIENT_BALANCE "InvalidAccount.InsufficientBalance",
    INVALID_ACCOUNT_UNPAID_ORDER "InvalidAccount.UnpaidOrder", INVALID_ACCOUNT_ID_NOT_FOUND "InvalidAccountId.NotFound",
    INVALID_ACCOUNT_IS_YOUR_SELF "InvalidAccountIs.YourSelf",
    INVALID_CLIENT_TOKEN_TOO_LONG "InvalidClientToken.TooLong", INVALID_FILTER "InvalidFilter",
    INVALID_FILTER_VALUE_LIMIT_EXCEEDED "InvalidFilterValue.LimitExceeded",
    INVALID_HOST_NOT_SUPPORTED "InvalidHost.NotSupported", INVALID_HOST_ID_MALFORMED "InvalidHostId.Malformed",
    INVALID_HOST_ID_NOT_FOUND "InvalidHostId.NotFound", INVALID_IMAGE_ID_IN_SHARED "InvalidImageId.InShared",
    INVALID_IMAGE_ID_INCORRECT_STATE "InvalidImageId.IncorrectState",
    INVALID_IMAGE_ID_MALFORMED "InvalidImageId.Malformed", INVALID_IMAGE_ID_NOT_FOUND "InvalidImageId.NotFound",
    INVALID_IMAGE_ID_TOO_LARGE "InvalidImageId.TooLarge", INVALID_IMAGE_NAME_DUPLICATE "InvalidImageName.Duplicate",
    INVALID_IMAGE_OS_TYPE_UNSUPPORTED "InvalidImageOsType.Unsupported",
    INVALID_IMAGE_OS_VERSION_UNSUPPORTED "InvalidImageOsVersion.Unsupported",
    INVALID_INSTANCE_NOT_SUPPORTED "InvalidInstance.NotSupported",
    INVALID_INSTANCE_ID_MALFORMED "InvalidInstanceId.Malformed",
    INVALID_INSTANCE_ID_NOT_FOUND "InvalidInstanceId.NotFound",
    INVALID_INSTANCE_NAME_TOO_LONG "InvalidInstanceName.TooLong",
    INVALID_INSTANCE_NOT_SUPPORTED_PREPAID_INSTANCE "InvalidInstanceNotSupportedPrepaidInstance",
    INVALID_INSTANCE_STATE "InvalidInstanceState", INVALID_INSTANCE_TYPE_MALFORMED "InvalidInstanceType.Malformed",
    INVALID_KEY_PAIR_LIMIT_EXCEEDED "InvalidKeyPair.LimitExceeded",
    INVALID_KEY_PAIR_ID_MALFORMED "InvalidKeyPairId.Malformed",
    INVALID_KEY_PAIR_ID_NOT_FOUND "InvalidKeyPairId.NotFound",
    INVALID_KEY_PAIR_NAME_DUPLICATE "InvalidKeyPairName.Duplicate",
    INVALID_KEY_PAIR_NAME_EMPTY "InvalidKeyPairNameEmpty",
    INVALID_KEY_PAIR_NAME_INCLUDE_ILLEGAL_CHAR "InvalidKeyPairNameIncludeIllegalChar",
    INVALID_KEY_PAIR_NAME_TOO_LONG "InvalidKeyPairNameTooLong", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_AT_MOST_ONE "InvalidParameter.AtMostOne",
    INVALID_PARAMETER_AUTO_SNAPSHOT_NOT_SUPPORTED "InvalidParameter.AutoSnapshotNotSupported",
    INVALID_PARAMETER_CDC_NOT_SUPPORTED "InvalidParameter.CdcNotSupported",
    INVALID_PARAMETER_CDZ_NOT_SUPPORTED "InvalidParameter.CdzNotSupported",
    INVALID_PARAMETER_DATA_DISK_ID_CONTAINS_ROOT_DISK "InvalidParameter.DataDiskIdContainsRootDisk",
    INVALID_PARAMETER_DATA_DISK_NOT_BELONG_SPECIFIED_INSTANCE "InvalidParameter.DataDiskNotBelongSpecifiedInstance",
    INVALID_PARAMETER_DUPLICATE_SYSTEM_SNAPSHOTS "InvalidParameter.DuplicateSystemSnapshots",
    INVALID_PARAMETER_EDGE_ZONE_MISS_INTERNET_ACCESSIBLE "InvalidParameter.EdgeZoneMissInternetAccessible",
    INVALID_PARAMETER_HOST_ID_CUSTOMIZED_INSTANCE_TYPE_NOT_SUPPORT "InvalidParameter.HostIdCustomizedInstanceTypeNotSupport",
    INVALID_PARAMETER_HOST_ID_INSTANCE_TYPE_NOT_SUPPORT "InvalidParameter.HostIdInstanceTypeNotSupport",
    INVALID_PARAMETER_HOST_ID_STANDARD_INSTANCE_TYPE_NOT_SUPPORT "InvalidParameter.HostIdStandardInstanceTypeNotSupport",
    INVALID_PARAMETER_HOST_ID_STATUS_NOT_SUPPORT "InvalidParameter.HostIdStatusNotSupport",
    INVALID_PARAMETER_HOST_NAME_ILLEGAL "InvalidParameter.HostNameIllegal",
    INVALID_PARAMETER_IMAGE_IDS_SNAPSHOT_IDS_MUST_ONE "InvalidParameter.ImageIdsSnapshotIdsMustOne",
    INVALID_PARAMETER_INSTANCE_IMAGE_NOT_SUPPORT "InvalidParameter.InstanceImageNotSupport",
    INVALID_PARAMETER_INSTANCE_TYPE_NOT_SUPPORT "InvalidParameter.InstanceTypeNotSupport",
    INVALID_PARAMETER_INSTANCE_TYPE_SUPPORTED_HOST_NOT_FOUND "InvalidParameter.InstanceTypeSupportedHostNotFound",
    INVALID_PARAMETER_INTERNET_ACCESSIBLE_NOT_SUPPORTED "InvalidParameter.InternetAccessibleNotSupported",
    INVALID_PARAMETER_INVALID_CLOUD_DISK_SOLD_OUT "InvalidParameter.InvalidCloudDiskSoldOut",
    INVALID_PARAMETER_INVALID_DEPENDENCE "InvalidParameter.InvalidDependence",
    INVALID_PARAMETER_INVALID_INSTANCE_NOT_SUPPORTED "InvalidParameter.InvalidInstanceNotSupported",
    INVALID_PARAMETER_INVALID_IP_FORMAT "InvalidParameter.InvalidIpFormat",
    INVALID_PARAMETER_INVALID_KMS_KEY_ID "InvalidParameter.InvalidKmsKeyId",
    INVALID_PARAMETER_INVALID_PARAMETER_COEXIST_IMAGE_IDS_FILTERS "InvalidParameter.InvalidParameterCoexistImageIdsFilters",
    INVALID_PARAMETER_INVALID_PARAMETER_URL_ERROR "InvalidParameter.InvalidParameterUrlError",
    INVALID_PARAMETER_INVALID_TARGET_OS_TYPE "InvalidParameter.InvalidTargetOSType",
    INVALID_PARAMETER_LACK_CORE_COUNT_OR_THREAD_PER_CORE "InvalidParameter.LackCoreCountOrThreadPerCore",
    INVALID_PARAMETER_LOCAL_DATA_DISK_NOT_SUPPORT "InvalidParameter.LocalDataDiskNotSupport",
    INVALID_PARAMETER_ONLY_SUPPORT_FOR_EDGE_ZONE "InvalidParameter.OnlySupportForEdgeZone",
    INVALID_PARAMETER_PARAMETER_CONFLICT "InvalidParameter.ParameterConflict",
    INVALID_PARAMETER_PASSWORD_NOT_SUPPORTED "InvalidParameter.PasswordNotSupported",
    INVALID_PARAMETER_SNAPSHOT_NOT_FOUND "InvalidParameter.SnapshotNotFound",
    INVALID_PARAMETER_SPECIAL_PARAMETER_FOR_SPECIAL_ACCOUNT "InvalidParameter.SpecialParameterForSpecialAccount",
    INVALID_PARAMETER_SPECIFY_ONE_PARAMETER "InvalidParameter.SpecifyOneParameter",
    INVALID_PARAMETER_SWAP_DISK_NOT_SUPPORT "InvalidParameter.SwapDiskNotSupport",
    INVALID_PARAMETER_SYSTEM_SNAPSHOT_NOT_FOUND "InvalidParameter.SystemSnapshotNotFound",
    INVALID_PARAMETER_VALUE_TOO_LARGE "InvalidParameter.ValueTooLarge",
    INVALID_PARAMETER_COMBINATION "InvalidParameterCombination", INVALID_PARAMETER_CONFLICT "InvalidParameterConflict",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_AMOUNT_NOT_EQUAL "InvalidParameterValue.AmountNotEqual",
    INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_MALFORMED "InvalidParameterValue.BandwidthPackageIdMalformed",
    INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_NOT_FOUND "InvalidParameterValue.BandwidthPackageIdNotFound",
    INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ISP_NOT_MATCH "InvalidParameterValue.BandwidthPackageIspNotMatch",
    INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ZONE_NOT_MATCH "InvalidParameterValue.BandwidthPackageZoneNotMatch",
    INVALID_PARAMETER_VALUE_BASIC_NETWORK_INSTANCE_FAMILY "InvalidParameterValue.BasicNetworkInstanceFamily",
    INVALID_PARAMETER_VALUE_BUCKET_NOT_FOUND "InvalidParameterValue.BucketNotFound",
    INVALID_PARAMETER_VALUE_CAM_ROLE_NAME_MALFORMED "InvalidParameterValue.CamRoleNameMalformed",
    INVALID_PARAMETER_VALUE_CDH_ONLY_LOCAL_DATA_DISK_RESIZE "InvalidParameterValue.CdhOnlyLocalDataDiskResize",
    INVALID_PARAMETER_VALUE_CHC_HOSTS_NOT_FOUND "InvalidParameterValue.ChcHostsNotFound",
    INVALID_PARAMETER_VALUE_CHC_NETWORK_EMPTY "InvalidParameterValue.ChcNetworkEmpty",
    INVALID_PARAMETER_VALUE_CLOUD_SSD_DATA_DISK_SIZE_TOO_SMALL "InvalidParameterValue.CloudSsdDataDiskSizeTooSmall",
    INVALID_PARAMETER_VALUE_CORE_COUNT_VALUE "InvalidParameterValue.CoreCountValue",
    INVALID_PARAMETER_VALUE_DEDICATED_CLUSTER_NOT_SUPPORTED_CHARGE_TYPE "InvalidParameterValue.DedicatedClusterNotSupportedChargeType",
    INVALID_PARAMETER_VALUE_DEDICATED_RESOURCE_PACK_IDS_NOT_FOUND "InvalidParameterValue.DedicatedResourcePackIdsNotFound",
    INVALID_PARAMETER_VALUE_DEDICATED_RESOURCE_PACK_NAME "InvalidParameterValue.DedicatedResourcePackName",
    INVALID_PARAMETER_VALUE_DEDICATED_RESOURCE_PACK_NOT_VALID "InvalidParameterValue.DedicatedResourcePackNotValid",
    INVALID_PARAMETER_VALUE_DEDICATED_RESOURCE_PACK_TENANCY_MISMATCH "InvalidParameterValue.DedicatedResourcePackTenancyMismatch",
    INVALID_PARAMETER_VALUE_DEPLOY_VPC_ALREADY_EXISTS "InvalidParameterValue.DeployVpcAlreadyExists",
    INVALID_PARAMETER_VALUE_DISASTER_RECOVER_GROUP_ID_MALFORMED "InvalidParameterValue.DisasterRecoverGroupIdMalformed",
    INVALID_PARAMETER_VALUE_DUPLICATE "InvalidParameterValue.Duplicate",
    INVALID_PARAMETER_VALUE_DUPLICATE_TAGS "InvalidParameterValue.DuplicateTags",
    INVALID_PARAMETER_VALUE_ELASTIC_NETWORK_NOT_EXIST "InvalidParameterValue.ElasticNetworkNotExist",
    INVALID_PARAMETER_VALUE_ELASTIC_NETWORK_VPC_SUBNET_MISMATCH "InvalidParameterValue.ElasticNetworkVpcSubnetMismatch",
    INVALID_PARAMETER_VALUE_EXTERNAL_IP_QUOTA_LIMITED "InvalidParameterValue.ExternalIpQuotaLimited",
    INVALID_PARAMETER_VALUE_GPU_INSTANCE_FAMILY "InvalidParameterValue.GPUInstanceFamily",
    INVALID_PARAMETER_VALUE_HPC_CLUSTER_BUSINESS_ID_NOT_SUPPORTED "InvalidParameterValue.HpcClusterBusinessIdNotSupported",
    INVALID_PARAMETER_VALUE_HPC_CLUSTER_ID_ZONE_ID_NOT_MATCH "InvalidParameterValue.HpcClusterIdZoneIdNotMatch",
    INVALID_PARAMETER_VALUE_IP_ADDRESS_MALFORMED "InvalidParameterValue.IPAddressMalformed",
    INVALID_PARAMETER_VALUE_IPV6_ADDRESS_MALFORMED "InvalidParameterValue.IPv6AddressMalformed",
    INVALID_PARAMETER_VALUE_ISO_MUST_IMPORT_BY_FORCE "InvalidParameterValue.ISOMustImportByForce",
    INVALID_PARAMETER_VALUE_ILLEGAL_HOST_NAME "InvalidParameterValue.IllegalHostName",
    INVALID_PARAMETER_VALUE_INCORRECT_FORMAT "InvalidParameterValue.IncorrectFormat",
    INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED "InvalidParameterValue.InstanceIdMalformed",
    INVALID_PARAMETER_VALUE_INSTANCE_NOT_SUPPORTED_MIX_PRICING_MODEL "InvalidParameterValue.InstanceNotSupportedMixPricingModel",
    INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_FOUND "InvalidParameterValue.InstanceTypeNotFound",
    INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_SUPPORT_ELASTIC_NETWORKS "InvalidParameterValue.InstanceTypeNotSupportElasticNetworks",
    INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_SUPPORT_HPC_CLUSTER "InvalidParameterValue.InstanceTypeNotSupportHpcCluster",
    INVALID_PARAMETER_VALUE_INSTANCE_TYPE_REQUIRED_HPC_CLUSTER "InvalidParameterValue.InstanceTypeRequiredHpcCluster",
    INVALID_PARAMETER_VALUE_INSUFFICIENT_OFFERING "InvalidParameterValue.InsufficientOffering",
    INVALID_PARAMETER_VALUE_INSUFFICIENT_PRICE "InvalidParameterValue.InsufficientPrice",
    INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT "InvalidParameterValue.InvalidAppIdFormat",
    INVALID_PARAMETER_VALUE_INVALID_BOOT_MODE "InvalidParameterValue.InvalidBootMode",
    INVALID_PARAMETER_VALUE_INVALID_BUCKET_PERMISSION_FOR_EXPORT "InvalidParameterValue.InvalidBucketPermissionForExport",
    INVALID_PARAMETER_VALUE_INVALID_FILE_NAME_PREFIX_LIST "InvalidParameterValue.InvalidFileNamePrefixList",
    INVALID_PARAMETER_VALUE_INVALID_GPU_FAMILY_CHANGE "InvalidParameterValue.InvalidGPUFamilyChange",
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_FAMILY "InvalidParameterValue.InvalidImageFamily",
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_FOR_GIVEN_INSTANCE_TYPE "InvalidParameterValue.InvalidImageForGivenInstanceType",
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_FORMAT "InvalidParameterValue.InvalidImageFormat",
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID "InvalidParameterValue.InvalidImageId",
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID_FOR_RETSET_INSTANCE "InvalidParameterValue.InvalidImageIdForRetsetInstance",
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID_IS_SHARED "InvalidParameterValue.InvalidImageIdIsShared",
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_OS_NAME "InvalidParameterValue.InvalidImageOsName",
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_STATE "InvalidParameterValue.InvalidImageState",
    INVALID_PARAMETER_VALUE_INVALID_INSTANCE_SOURCE "InvalidParameterValue.InvalidInstanceSource",
    INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE_PERIODIC_CONTRACT "InvalidParameterValue.InvalidInstanceTypePeriodicContract",
    INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE_UNDERWRITE "InvalidParameterValue.InvalidInstanceTypeUnderwrite",
    INVALID_PARAMETER_VALUE_INVALID_IP_FORMAT "InvalidParameterValue.InvalidIpFormat",
    INVALID_PARAMETER_VALUE_INVALID_LAUNCH_TEMPLATE_DESCRIPTION "InvalidParameterValue.InvalidLaunchTemplateDescription",
    INVALID_PARAMETER_VALUE_INVALID_LAUNCH_TEMPLATE_NAME "InvalidParameterValue.InvalidLaunchTemplateName",
    INVALID_PARAMETER_VALUE_INVALID_LAUNCH_TEMPLATE_VERSION_DESCRIPTION "InvalidParameterValue.InvalidLaunchTemplateVersionDescription",
    INVALID_PARAMETER_VALUE_INVALID_LICENSE_TYPE "InvalidParameterValue.InvalidLicenseType",
    INVALID_PARAMETER_VALUE_INVALID_NETWORK_INTERFACE_ID "InvalidParameterValue.InvalidNetworkInterfaceId",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_MIN_COUNT "InvalidParameterValue.InvalidParameterMinCount",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_LIMIT "InvalidParameterValue.InvalidParameterValueLimit",
    INVALID_PARAMETER_VALUE_INVALID_PASSWORD "InvalidParameterValue.InvalidPassword",
    INVALID_PARAMETER_VALUE_INVALID_REGION "InvalidParameterValue.InvalidRegion",
    INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT "InvalidParameterValue.InvalidTimeFormat",
    INVALID_PARAMETER_VALUE_INVALID_USER_DATA_FORMAT "InvalidParameterValue.InvalidUserDataFormat",
    INVALID_PARAMETER_VALUE_INVALID_VAGUE_NAME "InvalidParameterValue.InvalidVagueName",
    INVALID_PARAMETER_VALUE_INVALID_VPC_ID_SUBNET_ID_NOT_FOUND "InvalidParameterValue.InvalidVpcIdSubnetIdNotFound",
    INVALID_PARAMETER_VALUE_ISP_NOT_SUPPORT_FOR_EDGE_ZONE "InvalidParameterValue.IspNotSupportForEdgeZone",
    INVALID_PARAMETER_VALUE_ISP_VALUE_REPEATED "InvalidParameterValue.IspValueRepeated",
    INVALID_PARAMETER_VALUE_KEY_PAIR_NOT_FOUND "InvalidParameterValue.KeyPairNotFound",
    INVALID_PARAMETER_VALUE_KEY_PAIR_NOT_SUPPORTED "InvalidParameterValue.KeyPairNotSupported",
    INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_DEFAULT_VERSION "InvalidParameterValue.LaunchTemplateDefaultVersion",
    INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_MALFORMED "InvalidParameterValue.LaunchTemplateIdMalformed",
    INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_NOT_EXISTED "InvalidParameterValue.LaunchTemplateIdNotExisted",
    INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_VER_NOT_EXISTED "InvalidParameterValue.LaunchTemplateIdVerNotExisted",
    INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_VER_SET_ALREADY "InvalidParameterValue.LaunchTemplateIdVerSetAlready",
    INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_NOT_FOUND "InvalidParameterValue.LaunchTemplateNotFound",
    INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_VERSION "InvalidParameterValue.LaunchTemplateVersion",
    INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED "InvalidParameterValue.LimitExceeded",
    INVALID_PARAMETER_VALUE_LOCAL_DISK_SIZE_RANGE "InvalidParameterValue.LocalDiskSizeRange",
    INVALID_PARAMETER_VALUE_MISSING_LOCATION_COS_ENDPOINT "InvalidParameterValue.MissingLocationCosEndpoint",
    INVALID_PARAMETER_VALUE_MUST_DHCP_ENABLED_VPC "InvalidParameterValue.MustDhcpEnabledVpc",
    INVALID_PARAMETER_VALUE_MUST_ENABLED_IS_RDMA "InvalidParameterValue.MustEnabledIsRdma",
    INVALID_PARAMETER_VALUE_NOT_CDC_SUBNET "InvalidParameterValue.NotCdcSubnet",
    INVALID_PARAMETER_VALUE_NOT_EMPTY "InvalidParameterValue.NotEmpty",
    INVALID_PARAMETER_VALUE_NOT_SUPPORTED "InvalidParameterValue.NotSupported",
    INVALID_PARAMETER_VALUE_PREHEAT_NOT_SUPPORTED_INSTANCE_TYPE "InvalidParameterValue.PreheatNotSupportedInstanceType",
    INVALID_PARAMETER_VALUE_PREHEAT_NOT_SUPPORTED_ZONE "InvalidParameterValue.PreheatNotSupportedZone",
    INVALID_PARAMETER_VALUE_PREHEAT_UNAVAILABLE_ZONES "InvalidParameterValue.PreheatUnavailableZones",
    INVALID_PARAMETER_VALUE_RANGE "InvalidParameterValue.Range",
    INVALID_PARAMETER_VALUE_REQUIRED_LOCATION_IMAGE "InvalidParameterValue.RequiredLocationImage",
    INVALID_PARAMETER_VALUE_RESOURCE_POOL_PACK_ID_MALFORMED "InvalidParameterValue.ResourcePoolPackIdMalformed",
    INVALID_PARAMETER_VALUE_RESOURCE_POOL_PACK_STATUS "InvalidParameterValue.ResourcePoolPackStatus",
    INVALID_PARAMETER_VALUE_RESOURCE_POOL_PACK_TYPE_NOT_SUPPORTED "InvalidParameterValue.ResourcePoolPackTypeNotSupported",
    INVALID_PARAMETER_VALUE_SNAPSHOT_ID_MALFORMED "InvalidParameterValue.SnapshotIdMalformed",
    INVALID_PARAMETER_VALUE_SUBNET_ID_MALFORMED "InvalidParameterValue.SubnetIdMalformed",
    INVALID_PARAMETER_VALUE_SUBNET_ID_ZONE_ID_NOT_MATCH "InvalidParameterValue.SubnetIdZoneIdNotMatch",
    INVALID_PARAMETER_VALUE_SUBNET_NOT_EXIST "InvalidParameterValue.SubnetNotExist",
    INVALID_PARAMETER_VALUE_TAG_KEY_NOT_FOUND "InvalidParameterValue.TagKeyNotFound",
    INVALID_PARAMETER_VALUE_TAG_QUOTA_LIMIT_EXCEEDED "InvalidParameterValue.TagQuotaLimitExceeded",
    INVALID_PARAMETER_VALUE_THREAD_PER_CORE_VALUE "InvalidParameterValue.ThreadPerCoreValue",
    INVALID_PARAMETER_VALUE_TOO_LARGE_2 "InvalidParameterValue.TooLarge",
    INVALID_PARAMETER_VALUE_TOO_LONG "InvalidParameterValue.TooLong",
    INVALID_PARAMETER_VALUE_UUID_MALFORMED "InvalidParameterValue.UuidMalformed",
    INVALID_PARAMETER_VALUE_VPC_ID_MALFORMED "InvalidParameterValue.VpcIdMalformed",
    INVALID_PARAMETER_VALUE_VPC_ID_NOT_EXIST "InvalidParameterValue.VpcIdNotExist",
    INVALID_PARAMETER_VALUE_VPC_ID_SUBNET_ID_NOT_MATCH "InvalidParameterValue.VpcIdSubnetIdNotMatch",
    INVALID_PARAMETER_VALUE_VPC_ID_ZONE_ID_NOT_MATCH "InvalidParameterValue.VpcIdZoneIdNotMatch",
    INVALID_PARAMETER_VALUE_VPC_NOT_SUPPORT_IPV6_ADDRESS "InvalidParameterValue.VpcNotSupportIpv6Address",
    INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED "InvalidParameterValue.ZoneNotSupported",
    INVALID_PARAMETER_VALUE_LIMIT "InvalidParameterValueLimit",
    INVALID_PARAMETER_VALUE_OFFSET "InvalidParameterValueOffset", INVALID_PASSWORD "InvalidPassword",
    INVALID_PERIOD "InvalidPeriod", INVALID_PERMISSION "InvalidPermission",
    INVALID_PROJECT_ID_NOT_FOUND "InvalidProjectId.NotFound", INVALID_PUBLIC_KEY_DUPLICATE "InvalidPublicKey.Duplicate",
    INVALID_PUBLIC_KEY_MALFORMED "InvalidPublicKey.Malformed", INVALID_REGION_NOT_FOUND "InvalidRegion.NotFound",
    INVALID_REGION_UNAVAILABLE "InvalidRegion.Unavailable",
    INVALID_SECURITY_GROUP_ID_NOT_FOUND "InvalidSecurityGroupId.NotFound",
    INVALID_SG_ID_MALFORMED "InvalidSgId.Malformed", INVALID_ZONE_MISMATCH_REGION "InvalidZone.MismatchRegion",
    LIMIT_EXCEEDED_ASSOCIATE_USG_LIMIT_EXCEEDED "LimitExceeded.AssociateUSGLimitExceeded",
    LIMIT_EXCEEDED_CVM_INSTANCE_QUOTA "LimitExceeded.CvmInstanceQuota",
    LIMIT_EXCEEDED_CVMS_VIFS_PER_SEC_GROUP_LIMIT_EXCEEDED "LimitExceeded.CvmsVifsPerSecGroupLimitExceeded",
    LIMIT_EXCEEDED_DISASTER_RECOVER_GROUP "LimitExceeded.DisasterRecoverGroup",
    LIMIT_EXCEEDED_EIP_NUM_LIMIT "LimitExceeded.EipNumLimit",
    LIMIT_EXCEEDED_ENI_LIMIT_INSTANCE_TYPE "LimitExceeded.EniLimitInstanceType",
    LIMIT_EXCEEDED_ENI_NUM_LIMIT "LimitExceeded.EniNumLimit",
    LIMIT_EXCEEDED_EXPORT_IMAGE_TASK_LIMIT_EXCEEDED "LimitExceeded.ExportImageTaskLimitExceeded",
    LIMIT_EXCEEDED_HPC_CLUSTER_QUOTA "LimitExceeded.HpcClusterQuota",
    LIMIT_EXCEEDED_IPV6_ADDRESS_NUM "LimitExceeded.IPv6AddressNum",
    LIMIT_EXCEEDED_INSTANCE_ENI_NUM_LIMIT "LimitExceeded.InstanceEniNumLimit",
    LIMIT_EXCEEDED_INSTANCE_QUOTA "LimitExceeded.InstanceQuota",
    LIMIT_EXCEEDED_INSTANCE_TYPE_BANDWIDTH "LimitExceeded.InstanceTypeBandwidth",
    LIMIT_EXCEEDED_LAUNCH_TEMPLATE_QUOTA "LimitExceeded.LaunchTemplateQuota",
    LIMIT_EXCEEDED_LAUNCH_TEMPLATE_VERSION_QUOTA "LimitExceeded.LaunchTemplateVersionQuota",
    LIMIT_EXCEEDED_PREHEAT_IMAGE_SNAPSHOT_OUT_OF_QUOTA "LimitExceeded.PreheatImageSnapshotOutOfQuota",
    LIMIT_EXCEEDED_PREPAY_QUOTA "LimitExceeded.PrepayQuota",
    LIMIT_EXCEEDED_PREPAY_UNDERWRITE_QUOTA "LimitExceeded.PrepayUnderwriteQuota",
    LIMIT_EXCEEDED_SINGLE_USG_QUOTA "LimitExceeded.SingleUSGQuota", LIMIT_EXCEEDED_SPOT_QUOTA "LimitExceeded.SpotQuota",
    LIMIT_EXCEEDED_TAG_RESOURCE_QUOTA "LimitExceeded.TagResourceQuota",
    LIMIT_EXCEEDED_USER_RETURN_QUOTA "LimitExceeded.UserReturnQuota",
    LIMIT_EXCEEDED_USER_SPOT_QUOTA "LimitExceeded.UserSpotQuota",
    LIMIT_EXCEEDED_VPC_SUBNET_NUM "LimitExceeded.VpcSubnetNum", MISSING_PARAMETER "MissingParameter",
    MISSING_PARAMETER_AT_LEAST_ONE "MissingParameter.AtLeastOne",
    MISSING_PARAMETER_DPDK_INSTANCE_TYPE_REQUIRED_VPC "MissingParameter.DPDKInstanceTypeRequiredVPC",
    MISSING_PARAMETER_MONITOR_SERVICE "MissingParameter.MonitorService",
    MUTEX_OPERATION_TASK_RUNNING "MutexOperation.TaskRunning",
    OPERATION_DENIED_ACCOUNT_NOT_SUPPORTED "OperationDenied.AccountNotSupported",
    OPERATION_DENIED_CHC_DEPLOY_CONFIG_INVALID "OperationDenied.ChcDeployConfigInvalid",
    OPERATION_DENIED_CHC_HOST_STATE_NOT_SUPPORTED "OperationDenied.ChcHostStateNotSupported",
    OPERATION_DENIED_CHC_INSTALL_CLOUD_IMAGE_WITHOUT_DEPLOY_NETWORK "OperationDenied.ChcInstallCloudImageWithoutDeployNetwork",
    OPERATION_DENIED_INNER_USER_PROHIBIT_ACTION "OperationDenied.InnerUserProhibitAction",
    OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS "OperationDenied.InstanceOperationInProgress",
    OPERATION_DENIED_NOT_BANDWIDTH_SHIFT_UP_USER_APPLY_EDGE_ZONE_EIP "OperationDenied.NotBandwidthShiftUpUserApplyEdgeZoneEip",
    OVER_QUOTA "OverQuota",
    REGION_ABILITY_LIMIT_UNSUPPORTED_TO_IMPORT_IMAGE "RegionAbilityLimit.UnsupportedToImportImage",
    RESOURCE_IN_USE "ResourceInUse", RESOURCE_IN_USE_DISK_ROLLBACKING "ResourceInUse.DiskRollbacking",
    RESOURCE_IN_USE_HPC_CLUSTER "ResourceInUse.HpcCluster",
    RESOURCE_INSUFFICIENT_AVAILABILITY_ZONE_SOLD_OUT "ResourceInsufficient.AvailabilityZoneSoldOut",
    RESOURCE_INSUFFICIENT_CIDR_BLOCK "ResourceInsufficient.CidrBlock",
    RESOURCE_INSUFFICIENT_CLOUD_DISK_SOLD_OUT "ResourceInsufficient.CloudDiskSoldOut",
    RESOURCE_INSUFFICIENT_CLOUD_DISK_UNAVAILABLE "ResourceInsufficient.CloudDiskUnavailable",
    RESOURCE_INSUFFICIENT_DISASTER_RECOVER_GROUP_CVM_QUOTA "ResourceInsufficient.DisasterRecoverGroupCvmQuota",
    RESOURCE_INSUFFICIENT_INSUFFICIENT_GROUP_QUOTA "ResourceInsufficient.InsufficientGroupQuota",
    RESOURCE_INSUFFICIENT_INSUFFICIENT_OFFERING_MINIMUM "ResourceInsufficient.InsufficientOfferingMinimum",
    RESOURCE_INSUFFICIENT_SPECIFIED_INSTANCE_TYPE "ResourceInsufficient.SpecifiedInstanceType",
    RESOURCE_INSUFFICIENT_ZONE_SOLD_OUT_FOR_SPECIFIED_INSTANCE "ResourceInsufficient.ZoneSoldOutForSpecifiedInstance",
    RESOURCE_NOT_FOUND_HPC_CLUSTER "ResourceNotFound.HpcCluster",
    RESOURCE_NOT_FOUND_INVALID_INSTANCE_ID_NOT_FOUND "ResourceNotFound.InvalidInstanceIdNotFound",
    RESOURCE_NOT_FOUND_INVALID_PLACEMENT_SET "ResourceNotFound.InvalidPlacementSet",
    RESOURCE_NOT_FOUND_INVALID_ZONE_INSTANCE_TYPE "ResourceNotFound.InvalidZoneInstanceType",
    RESOURCE_NOT_FOUND_KEY_PAIR_NOT_FOUND "ResourceNotFound.KeyPairNotFound",
    RESOURCE_NOT_FOUND_NO_DEFAULT_CBS "ResourceNotFound.NoDefaultCbs",
    RESOURCE_NOT_FOUND_NO_DEFAULT_CBS_WITH_REASON "ResourceNotFound.NoDefaultCbsWithReason",
    RESOURCE_NOT_FOUND_RESOURCE_POOL_PACK_ID_NOT_FOUND "ResourceNotFound.ResourcePoolPackIdNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCE_UNAVAILABLE_INSTANCE_TYPE "ResourceUnavailable.InstanceType",
    RESOURCE_UNAVAILABLE_SNAPSHOT_CREATING "ResourceUnavailable.SnapshotCreating",
    RESOURCES_SOLD_OUT_AVAILABLE_ZONE "ResourcesSoldOut.AvailableZone",
    RESOURCES_SOLD_OUT_EIP_INSUFFICIENT "ResourcesSoldOut.EipInsufficient",
    RESOURCES_SOLD_OUT_SPECIFIED_INSTANCE_TYPE "ResourcesSoldOut.SpecifiedInstanceType",
    SEC_GROUP_ACTION_FAILURE "SecGroupActionFailure", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_IMAGE_NOT_BELONG_TO_ACCOUNT "UnauthorizedOperation.ImageNotBelongToAccount",
    UNAUTHORIZED_OPERATION_INVALID_TOKEN "UnauthorizedOperation.InvalidToken",
    UNAUTHORIZED_OPERATION_MFA_EXPIRED "UnauthorizedOperation.MFAExpired",
    UNAUTHORIZED_OPERATION_MFA_NOT_FOUND "UnauthorizedOperation.MFANotFound",
    UNAUTHORIZED_OPERATION_PERMISSION_DENIED "UnauthorizedOperation.PermissionDenied",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_ARM_ARCHITECTURE "UnsupportedOperation.ArmArchitecture",
    UNSUPPORTED_OPERATION_BANDWIDTH_PACKAGE_ID_NOT_SUPPORTED "UnsupportedOperation.BandwidthPackageIdNotSupported",
    UNSUPPORTED_OPERATION_CBS_REMOTE_SSD_NOT_SUPPORT "UnsupportedOperation.CbsRemoteSsdNotSupport",
    UNSUPPORTED_OPERATION_COMMERCIAL_IMAGE_CHANGE_CHARGE_TYPE "UnsupportedOperation.CommercialImageChangeChargeType",
    UNSUPPORTED_OPERATION_DISK_SNAP_CREATE_TIME_TOO_OLD "UnsupportedOperation.DiskSnapCreateTimeTooOld",
    UNSUPPORTED_OPERATION_EDGE_ZONE_INSTANCE "UnsupportedOperation.EdgeZoneInstance",
    UNSUPPORTED_OPERATION_EDGE_ZONE_NOT_SUPPORT_CLOUD_DISK "UnsupportedOperation.EdgeZoneNotSupportCloudDisk",
    UNSUPPORTED_OPERATION_EDGE_ZONE_NOT_SUPPORT_PURCHASE_RESERVED "UnsupportedOperation.EdgeZoneNotSupportPurchaseReserved",
    UNSUPPORTED_OPERATION_ELASTIC_NETWORK_INTERFACE "UnsupportedOperation.ElasticNetworkInterface",
    UNSUPPORTED_OPERATION_ENCRYPTED_IMAGES_NOT_SUPPORTED "UnsupportedOperation.EncryptedImagesNotSupported",
    UNSUPPORTED_OPERATION_HETEROGENEOUS_CHANGE_INSTANCE_FAMILY "UnsupportedOperation.HeterogeneousChangeInstanceFamily",
    UNSUPPORTED_OPERATION_HIBERNATION_FOR_NORMAL_INSTANCE "UnsupportedOperation.HibernationForNormalInstance",
    UNSUPPORTED_OPERATION_HIBERNATION_OS_VERSION "UnsupportedOperation.HibernationOsVersion",
    UNSUPPORTED_OPERATION_IPV6_NOT_SUPPORT_VPC_MIGRATE "UnsupportedOperation.IPv6NotSupportVpcMigrate",
    UNSUPPORTED_OPERATION_IMAGE_TOO_LARGE_EXPORT_UNSUPPORTED "UnsupportedOperation.ImageTooLargeExportUnsupported",
    UNSUPPORTED_OPERATION_INSTANCE_CHARGE_TYPE "UnsupportedOperation.InstanceChargeType",
    UNSUPPORTED_OPERATION_INSTANCE_MIXED_PRICING_MODEL "UnsupportedOperation.InstanceMixedPricingModel",
    UNSUPPORTED_OPERATION_INSTANCE_MIXED_RESET_INSTANCE_TYPE "UnsupportedOperation.InstanceMixedResetInstanceType",
    UNSUPPORTED_OPERATION_INSTANCE_MIXED_ZONE_TYPE "UnsupportedOperation.InstanceMixedZoneType",
    UNSUPPORTED_OPERATION_INSTANCE_OS_CONVERT_OS_NOT_SUPPORT "UnsupportedOperation.InstanceOsConvertOsNotSupport",
    UNSUPPORTED_OPERATION_INSTANCE_OS_WINDOWS "UnsupportedOperation.InstanceOsWindows",
    UNSUPPORTED_OPERATION_INSTANCE_REINSTALL_FAILED "UnsupportedOperation.InstanceReinstallFailed",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_BANNING "UnsupportedOperation.InstanceStateBanning",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_CORRUPTED "UnsupportedOperation.InstanceStateCorrupted",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_RESCUE_MODE "UnsupportedOperation.InstanceStateEnterRescueMode",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE "UnsupportedOperation.InstanceStateEnterServiceLiveMigrate",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_RESCUE_MODE "UnsupportedOperation.InstanceStateExitRescueMode",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_SERVICE_LIVE_MIGRATE "UnsupportedOperation.InstanceStateExitServiceLiveMigrate",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING "UnsupportedOperation.InstanceStateFreezing",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING "UnsupportedOperation.InstanceStateIsolating",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_LAUNCH_FAILED "UnsupportedOperation.InstanceStateLaunchFailed",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_NOT_RUNNING "UnsupportedOperation.InstanceStateNotRunning",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING "UnsupportedOperation.InstanceStatePending",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING "UnsupportedOperation.InstanceStateRebooting",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_RESCUE_MODE "UnsupportedOperation.InstanceStateRescueMode",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_RUNNING "UnsupportedOperation.InstanceStateRunning",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_SERVICE_LIVE_MIGRATE "UnsupportedOperation.InstanceStateServiceLiveMigrate",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN "UnsupportedOperation.InstanceStateShutdown",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING "UnsupportedOperation.InstanceStateStarting",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPED "UnsupportedOperation.InstanceStateStopped",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING "UnsupportedOperation.InstanceStateStopping",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATED "UnsupportedOperation.InstanceStateTerminated",
    UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING "UnsupportedOperation.InstanceStateTerminating",
    UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_CONFIDENTIALITY "UnsupportedOperation.InstanceTypeNotSupportConfidentiality",
    UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_GRID_LICENCE "UnsupportedOperation.InstanceTypeNotSupportGridLicence",
    UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_HIGH_DENSITY_MODE_SETTING "UnsupportedOperation.InstanceTypeNotSupportHighDensityModeSetting",
    UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_JUMBO_FRAME "UnsupportedOperation.InstanceTypeNotSupportJumboFrame",
    UNSUPPORTED_OPERATION_INSTANCES_ENABLE_JUMBO_WITHOUT_REBOOT "UnsupportedOperation.InstancesEnableJumboWithoutReboot",
    UNSUPPORTED_OPERATION_INSTANCES_PROTECTED "UnsupportedOperation.InstancesProtected",
    UNSUPPORTED_OPERATION_INSUFFICIENT_CLUSTER_QUOTA "UnsupportedOperation.InsufficientClusterQuota",
    UNSUPPORTED_OPERATION_INVALID_DATA_DISK "UnsupportedOperation.InvalidDataDisk",
    UNSUPPORTED_OPERATION_INVALID_DISK "UnsupportedOperation.InvalidDisk",
    UNSUPPORTED_OPERATION_INVALID_DISK_BACKUP_QUOTA "UnsupportedOperation.InvalidDiskBackupQuota",
    UNSUPPORTED_OPERATION_INVALID_DISK_FAST_ROLLBACK "UnsupportedOperation.InvalidDiskFastRollback",
    UNSUPPORTED_OPERATION_INVALID_IMAGE_LICENSE_TYPE_FOR_RESET "UnsupportedOperation.InvalidImageLicenseTypeForReset",
    UNSUPPORTED_OPERATION_INVALID_INSTANCE_NOT_SUPPORTED_PROTECTED_INSTANCE "UnsupportedOperation.InvalidInstanceNotSupportedProtectedInstance",
    UNSUPPORTED_OPERATION_INVALID_INSTANCE_WITH_SWAP_DISK "UnsupportedOperation.InvalidInstanceWithSwapDisk",
    UNSUPPORTED_OPERATION_INVALID_INSTANCES_OWNER "UnsupportedOperation.InvalidInstancesOwner",
    UNSUPPORTED_OPERATION_INVALID_REGION_DISK_ENCRYPT "UnsupportedOperation.InvalidRegionDiskEncrypt",
    UNSUPPORTED_OPERATION_INVALID_ZONE "UnsupportedOperation.InvalidZone",
    UNSUPPORTED_OPERATION_KEY_PAIR_UNSUPPORTED_WINDOWS "UnsupportedOperation.KeyPairUnsupportedWindows",
    UNSUPPORTED_OPERATION_LOCAL_DATA_DISK_CHANGE_INSTANCE_FAMILY "UnsupportedOperation.LocalDataDiskChangeInstanceFamily",
    UNSUPPORTED_OPERATION_LOCAL_DISK_MIGRATING_TO_CLOUD_DISK "UnsupportedOperation.LocalDiskMigratingToCloudDisk",
    UNSUPPORTED_OPERATION_LOCATION_IMAGE_NOT_SUPPORTED "UnsupportedOperation.LocationImageNotSupported",
    UNSUPPORTED_OPERATION_MARKET_IMAGE_CONVERT_OS_UNSUPPORTED "UnsupportedOperation.MarketImageConvertOSUnsupported",
    UNSUPPORTED_OPERATION_MARKET_IMAGE_EXPORT_UNSUPPORTED "UnsupportedOperation.MarketImageExportUnsupported",
    UNSUPPORTED_OPERATION_MIN_COUNT_UNSUPPORTED_CHARGE_TYPE "UnsupportedOperation.MinCountUnsupportedChargeType",
    UNSUPPORTED_OPERATION_MIN_COUNT_UNSUPPORTED_REGION "UnsupportedOperation.MinCountUnsupportedRegion",
    UNSUPPORTED_OPERATION_MODIFY_ENCRYPTION_NOT_SUPPORTED "UnsupportedOperation.ModifyEncryptionNotSupported",
    UNSUPPORTED_OPERATION_MODIFY_VPC_WITH_CLB "UnsupportedOperation.ModifyVPCWithCLB",
    UNSUPPORTED_OPERATION_MODIFY_VPC_WITH_CLASS_LINK "UnsupportedOperation.ModifyVPCWithClassLink",
    UNSUPPORTED_OPERATION_NO_INSTANCE_TYPE_SUPPORT_SPOT "UnsupportedOperation.NoInstanceTypeSupportSpot",
    UNSUPPORTED_OPERATION_NO_VPC_NETWORK "UnsupportedOperation.NoVpcNetwork",
    UNSUPPORTED_OPERATION_NOT_FPGA_INSTANCE "UnsupportedOperation.NotFpgaInstance",
    UNSUPPORTED_OPERATION_NOT_SUPPORT_IMPORT_INSTANCES_ACTION_TIMER "UnsupportedOperation.NotSupportImportInstancesActionTimer",
    UNSUPPORTED_OPERATION_NOT_SUPPORT_INSTANCE_IMAGE "UnsupportedOperation.NotSupportInstanceImage",
    UNSUPPORTED_OPERATION_NOT_SUPPORT_UNPAID_ORDER "UnsupportedOperation.NotSupportUnpaidOrder",
    UNSUPPORTED_OPERATION_ONLY_FOR_PREPAID_ACCOUNT "UnsupportedOperation.OnlyForPrepaidAccount",
    UNSUPPORTED_OPERATION_ORIGINAL_INSTANCE_TYPE_INVALID "UnsupportedOperation.OriginalInstanceTypeInvalid",
    UNSUPPORTED_OPERATION_PERIODIC_CONTRACT_NOT_SUPPORT_MANUAL_RENEW "UnsupportedOperation.PeriodicContractNotSupportManualRenew",
    UNSUPPORTED_OPERATION_PREHEAT_IMAGE "UnsupportedOperation.PreheatImage",
    UNSUPPORTED_OPERATION_PUBLIC_IMAGE_EXPORT_UNSUPPORTED "UnsupportedOperation.PublicImageExportUnsupported",
    UNSUPPORTED_OPERATION_RAW_LOCAL_DISK_INS_REINSTALLTO_QCOW2 "UnsupportedOperation.RawLocalDiskInsReinstalltoQcow2",
    UNSUPPORTED_OPERATION_RED_HAT_IMAGE_EXPORT_UNSUPPORTED "UnsupportedOperation.RedHatImageExportUnsupported",
    UNSUPPORTED_OPERATION_RED_HAT_INSTANCE_TERMINATE_UNSUPPORTED "UnsupportedOperation.RedHatInstanceTerminateUnsupported",
    UNSUPPORTED_OPERATION_RED_HAT_INSTANCE_UNSUPPORTED "UnsupportedOperation.RedHatInstanceUnsupported",
    UNSUPPORTED_OPERATION_REGION "UnsupportedOperation.Region",
    UNSUPPORTED_OPERATION_RESOURCE_POOL_PACKAGE_INVISIBLE_FOR_USER "UnsupportedOperation.ResourcePoolPackageInvisibleForUser",
    UNSUPPORTED_OPERATION_SHARED_IMAGE_EXPORT_UNSUPPORTED "UnsupportedOperation.SharedImageExportUnsupported",
    UNSUPPORTED_OPERATION_SHARED_IMAGE_MODIFY_UNSUPPORTED "UnsupportedOperation.SharedImageModifyUnsupported",
    UNSUPPORTED_OPERATION_SPECIAL_INSTANCE_TYPE "UnsupportedOperation.SpecialInstanceType",
    UNSUPPORTED_OPERATION_SPOT_UNSUPPORTED_REGION "UnsupportedOperation.SpotUnsupportedRegion",
    UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING "UnsupportedOperation.StoppedModeStopCharging",
    UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING_SAME_FAMILY "UnsupportedOperation.StoppedModeStopChargingSameFamily",
    UNSUPPORTED_OPERATION_SYNC_ENCRYPT_IMAGE_NOT_SUPPORT "UnsupportedOperation.SyncEncryptImageNotSupport",
    UNSUPPORTED_OPERATION_SYSTEM_DISK_TYPE "UnsupportedOperation.SystemDiskType",
    UNSUPPORTED_OPERATION_TAT_AGENT_NOT_ONLINE "UnsupportedOperation.TatAgentNotOnline",
    UNSUPPORTED_OPERATION_UNDERWRITE_DISCOUNT_GREATER_THAN_PREPAID_DISCOUNT "UnsupportedOperation.UnderwriteDiscountGreaterThanPrepaidDiscount",
    UNSUPPORTED_OPERATION_UNDERWRITING_INSTANCE_TYPE_ONLY_SUPPORT_AUTO_RENEW "UnsupportedOperation.UnderwritingInstanceTypeOnlySupportAutoRenew",
    UNSUPPORTED_OPERATION_UNSUPPORTED_ARM_CHANGE_INSTANCE_FAMILY "UnsupportedOperation.UnsupportedARMChangeInstanceFamily",
    UNSUPPORTED_OPERATION_UNSUPPORTED_CHANGE_INSTANCE_FAMILY "UnsupportedOperation.UnsupportedChangeInstanceFamily",
    UNSUPPORTED_OPERATION_UNSUPPORTED_CHANGE_INSTANCE_FAMILY_TO_ARM "UnsupportedOperation.UnsupportedChangeInstanceFamilyToARM",
    UNSUPPORTED_OPERATION_UNSUPPORTED_CHANGE_INSTANCE_TO_THIS_INSTANCE_FAMILY "UnsupportedOperation.UnsupportedChangeInstanceToThisInstanceFamily",
    UNSUPPORTED_OPERATION_UNSUPPORTED_INTERNATIONAL_USER "UnsupportedOperation.UnsupportedInternationalUser",
    UNSUPPORTED_OPERATION_UNSUPPORTED_POOL "UnsupportedOperation.UnsupportedPool",
    UNSUPPORTED_OPERATION_USER_CONVERT_OS_NOT_SUPPORT "UnsupportedOperation.UserConvertOsNotSupport",
    UNSUPPORTED_OPERATION_USER_LIMIT_OPERATION_EXCEED_QUOTA "UnsupportedOperation.UserLimitOperationExceedQuota",
    UNSUPPORTED_OPERATION_WINDOWS_IMAGE_EXPORT_UNSUPPORTED "UnsupportedOperation.WindowsImageExportUnsupported",
    VPC_ADDR_NOT_IN_SUB_NET "VpcAddrNotInSubNet", VPC_IP_IS_USED "VpcIpIsUsed"
}

#[cfg(feature = "unstable-registry")]
register! {
    AllocateHosts, AssociateInstancesKeyPairs, AssociateSecurityGroups, ConfigureChcAssistVpc, ConfigureChcDeployVpc,
    ConvertOperatingSystems, CreateDisasterRecoverGroup, CreateHpcCluster, CreateImage, CreateKeyPair,
    CreateLaunchTemplate, CreateLaunchTemplateVersion, DeleteDisasterRecoverGroups, DeleteHpcClusters, DeleteImages,
    DeleteInstancesActionTimer, DeleteInstancesDisasterRecoverGroups, DeleteKeyPairs, DeleteLaunchTemplate,
    DeleteLaunchTemplateVersions, DescribeAccountQuota, DescribeChcDeniedActions, DescribeChcHosts,
    DescribeDisasterRecoverGroupQuota, DescribeDisasterRecoverGroups, DescribeHosts, DescribeHpcClusters,
    DescribeImageFromFamily, DescribeImageQuota, DescribeImageSharePermission, DescribeImages, DescribeImportImageOs,
    DescribeInstanceFamilyConfigs, DescribeInstanceInternetBandwidthConfigs, DescribeInstanceTypeConfigs,
    DescribeInstanceVncUrl, DescribeInstances, DescribeInstancesActionTimer, DescribeInstancesAttributes,
    DescribeInstancesModification, DescribeInstancesOperationLimit, DescribeInstancesStatus,
    DescribeInternetChargeTypeConfigs, DescribeKeyPairs, DescribeLaunchTemplateVersions, DescribeLaunchTemplates,
    DescribeRegions, DescribeResourcePoolPackInstances, DescribeResourcePoolPackTypeConfigs, DescribeResourcePoolPacks,
    DescribeTaskInfo, DescribeZoneInstanceConfigInfos, DescribeZones, DisassociateInstancesKeyPairs,
    DisassociateSecurityGroups, EnterRescueMode, ExitRescueMode, ExportImages, ImportImage, ImportInstancesActionTimer,
    ImportKeyPair, InquirePricePurchaseResourcePoolPacks, InquiryPriceModifyInstancesChargeType, InquiryPriceRenewHosts,
    InquiryPriceRenewInstances, InquiryPriceResetInstance, InquiryPriceResetInstancesInternetMaxBandwidth,
    InquiryPriceResetInstancesType, InquiryPriceResizeInstanceDisks, InquiryPriceRunInstances,
    InquiryPriceTerminateInstances, ModifyChcAttribute, ModifyChcNetworkMode, ModifyDisasterRecoverGroupAttribute,
    ModifyHostsAttribute, ModifyHpcClusterAttribute, ModifyImageAttribute, ModifyImageSharePermission,
    ModifyInstanceDiskType, ModifyInstancesAttribute, ModifyInstancesChargeType, ModifyInstancesDisasterRecoverGroup,
    ModifyInstancesProject, ModifyInstancesRenewFlag, ModifyInstancesVpcAttribute, ModifyKeyPairAttribute,
    ModifyLaunchTemplateDefaultVersion, ProgramFpgaImage, PurchaseResourcePoolPacks, RebootInstances,
    RemoveChcAssistVpc, RemoveChcDeployVpc, RenewHosts, RenewInstances, RepairTaskControl, ResetInstance,
    ResetInstancesInternetMaxBandwidth, ResetInstancesPassword, ResetInstancesType, ResizeInstanceDisks, RunInstances,
    StartInstances, StopInstances, SyncImages, TerminateInstances, TerminateResourcePoolPacks
}
