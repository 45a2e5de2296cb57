//! `cvm` 2017-03-12.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "cvm", version: "2017-03-12", code: "cvm", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllocateHosts {
    pub placement: Placement,
    pub client_token: Option<String>,
    pub host_charge_prepaid: Option<ChargePrepaid>,
    pub host_charge_type: Option<String>,
    pub host_type: Option<String>,
    pub host_count: Option<u64>,
    pub tag_specification: Option<Vec<TagSpecification>>,
}
operation! { AllocateHosts(placement: Placement) "AllocateHosts" -> AllocateHostsOutput {
    0 "Placement" placement, 1 "ClientToken" client_token: String,
    2 "HostChargePrepaid" host_charge_prepaid: ChargePrepaid, 3 "HostChargeType" host_charge_type: String,
    4 "HostType" host_type: String, 5 "HostCount" host_count: u64,
    6 "TagSpecification" tag_specification: Vec<TagSpecification>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Placement {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargePrepaid {
    pub period: Option<u64>,
    pub renew_flag: Option<String>,
}
input! { ChargePrepaid(period: u64) {
    0 "Period" period: u64, 1 "RenewFlag" renew_flag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagSpecification {
    pub resource_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
input! { TagSpecification(resource_type: String, tags: Vec<Tag>) {
    0 "ResourceType" resource_type: String, 1 "Tags" tags: Vec<Tag>
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
pub struct AllocateHostsOutput {
    pub host_id_set: Option<Vec<String>>,
}
model! { AllocateHostsOutput {
    0 "HostIdSet" host_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateInstancesKeyPairs {
    pub instance_ids: Vec<String>,
    pub key_ids: Vec<String>,
    pub force_stop: Option<bool>,
}
operation! { AssociateInstancesKeyPairs(instance_ids: Vec<String>, key_ids: Vec<String>)
    "AssociateInstancesKeyPairs" -> Empty {
    0 "InstanceIds" instance_ids, 1 "KeyIds" key_ids, 2 "ForceStop" force_stop: bool
} }

pub type AssociateInstancesKeyPairsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSecurityGroups {
    pub security_group_ids: Vec<String>,
    pub instance_ids: Vec<String>,
}
operation! { AssociateSecurityGroups(security_group_ids: Vec<String>, instance_ids: Vec<String>)
    "AssociateSecurityGroups" -> Empty {
    0 "SecurityGroupIds" security_group_ids, 1 "InstanceIds" instance_ids
} }

pub type AssociateSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureChcAssistVpc {
    pub chc_ids: Vec<String>,
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

pub type ConfigureChcAssistVpcOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualPrivateCloud {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub as_vpc_gateway: Option<bool>,
    pub private_ip_addresses: Option<Vec<String>>,
    pub ipv6_address_count: Option<u64>,
}
input! { VirtualPrivateCloud(vpc_id: String, subnet_id: String) {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "AsVpcGateway" as_vpc_gateway: bool,
    3 "PrivateIpAddresses" private_ip_addresses: Vec<String>, 4 "Ipv6AddressCount" ipv6_address_count: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChcDeployExtraConfig {
    pub mini_os_type: Option<String>,
    pub boot_type: Option<String>,
    pub boot_file: Option<String>,
    pub next_server_address: Option<String>,
}
input! { ChcDeployExtraConfig(mini_os_type: String, boot_type: String) {
    0 "MiniOsType" mini_os_type: String, 1 "BootType" boot_type: String, 2 "BootFile" boot_file: String,
    3 "NextServerAddress" next_server_address: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureChcDeployVpc {
    pub chc_ids: Vec<String>,
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

pub type ConfigureChcDeployVpcOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertOperatingSystems {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertOperatingSystemsOutput {
    pub support_target_os_list: Option<Vec<TargetOS>>,
    pub task_id: Option<String>,
}
model! { ConvertOperatingSystemsOutput {
    0 "SupportTargetOSList" support_target_os_list, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetOS {
    pub target_os_type: Option<String>,
    pub target_os_version: Option<String>,
}
model! { TargetOS {
    0 "TargetOSType" target_os_type, 1 "TargetOSVersion" target_os_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisasterRecoverGroup {
    pub name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisasterRecoverGroupOutput {
    pub disaster_recover_group_id: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub cvm_quota_total: Option<i64>,
    pub current_num: Option<i64>,
    pub create_time: Option<String>,
    pub strategy: Option<String>,
    pub partition_count: Option<i64>,
}
model! { CreateDisasterRecoverGroupOutput {
    0 "DisasterRecoverGroupId" disaster_recover_group_id, 1 "Type" r#type, 2 "Name" name,
    3 "CvmQuotaTotal" cvm_quota_total, 4 "CurrentNum" current_num, 5 "CreateTime" create_time, 6 "Strategy" strategy,
    7 "PartitionCount" partition_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHpcCluster {
    pub zone: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHpcClusterOutput {
    pub hpc_cluster_set: Option<Vec<HpcClusterInfo>>,
}
model! { CreateHpcClusterOutput {
    0 "HpcClusterSet" hpc_cluster_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HpcClusterInfo {
    pub hpc_cluster_id: Option<String>,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub cvm_quota_total: Option<u64>,
    pub zone: Option<String>,
    pub current_num: Option<u64>,
    pub create_time: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub hpc_cluster_type: Option<String>,
    pub hpc_cluster_business_id: Option<String>,
    pub hpc_cluster_net_mode: Option<u64>,
    pub tags: Option<Vec<Tag>>,
}
model! { HpcClusterInfo {
    0 "HpcClusterId" hpc_cluster_id, 1 "Name" name, 2 "Remark" remark, 3 "CvmQuotaTotal" cvm_quota_total, 4 "Zone" zone,
    5 "CurrentNum" current_num, 6 "CreateTime" create_time, 7 "InstanceIds" instance_ids,
    8 "HpcClusterType" hpc_cluster_type, 9 "HpcClusterBusinessId" hpc_cluster_business_id,
    10 "HpcClusterNetMode" hpc_cluster_net_mode, 11 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImage {
    pub image_name: String,
    pub instance_id: Option<String>,
    pub image_description: Option<String>,
    pub force_poweroff: Option<String>,
    pub sysprep: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageOutput {
    pub image_id: Option<String>,
}
model! { CreateImageOutput {
    0 "ImageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPair {
    pub key_name: String,
    pub project_id: i64,
    pub tag_specification: Option<Vec<TagSpecification>>,
}
operation! { CreateKeyPair(key_name: String, project_id: i64) "CreateKeyPair" -> CreateKeyPairOutput {
    0 "KeyName" key_name, 1 "ProjectId" project_id, 2 "TagSpecification" tag_specification: Vec<TagSpecification>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKeyPairOutput {
    pub key_pair: Option<KeyPair>,
}
model! { CreateKeyPairOutput {
    0 "KeyPair" key_pair
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyPair {
    pub key_id: Option<String>,
    pub key_name: Option<String>,
    pub project_id: Option<i64>,
    pub description: Option<String>,
    pub public_key: Option<String>,
    pub private_key: Option<Secret>,
    pub associated_instance_ids: Option<Vec<String>>,
    pub created_time: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
model! { KeyPair {
    0 "KeyId" key_id, 1 "KeyName" key_name, 2 "ProjectId" project_id, 3 "Description" description,
    4 "PublicKey" public_key, 5 "PrivateKey" private_key, 6 "AssociatedInstanceIds" associated_instance_ids,
    7 "CreatedTime" created_time, 8 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplate {
    pub launch_template_name: String,
    pub placement: Placement,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataDisk {
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
    pub anti_d_do_s_package_id: Option<String>,
}
input! { InternetAccessible() {
    0 "InternetChargeType" internet_charge_type: String, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    2 "PublicIpAssigned" public_ip_assigned: bool, 3 "BandwidthPackageId" bandwidth_package_id: String,
    4 "InternetServiceProvider" internet_service_provider: String, 5 "IPv4AddressType" ipv4_address_type: String,
    6 "IPv6AddressType" ipv6_address_type: String, 7 "AntiDDoSPackageId" anti_d_do_s_package_id: String
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceMarketOptionsRequest {
    pub spot_options: Option<SpotMarketOptions>,
    pub market_type: Option<String>,
}
input! { InstanceMarketOptionsRequest(spot_options: SpotMarketOptions) {
    0 "SpotOptions" spot_options: SpotMarketOptions, 1 "MarketType" market_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpotMarketOptions {
    pub max_price: Option<String>,
    pub spot_instance_type: Option<String>,
}
input! { SpotMarketOptions(max_price: String) {
    0 "MaxPrice" max_price: String, 1 "SpotInstanceType" spot_instance_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    pub period: Option<i64>,
    pub renew_flag: Option<String>,
}
input! { InstanceChargePrepaid(period: i64) {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metadata {
    pub items: Option<Vec<MetadataItem>>,
}
input! { Metadata(items: Vec<MetadataItem>) {
    0 "Items" items: Vec<MetadataItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetadataItem {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { MetadataItem(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkInterfaces {
    pub interface_type: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateOutput {
    pub launch_template_id: Option<String>,
}
model! { CreateLaunchTemplateOutput {
    0 "LaunchTemplateId" launch_template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateVersion {
    pub placement: Placement,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateVersionOutput {
    pub launch_template_version_number: Option<i64>,
}
model! { CreateLaunchTemplateVersionOutput {
    0 "LaunchTemplateVersionNumber" launch_template_version_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDisasterRecoverGroups {
    pub disaster_recover_group_ids: Vec<String>,
}
operation! { DeleteDisasterRecoverGroups(disaster_recover_group_ids: Vec<String>)
    "DeleteDisasterRecoverGroups" -> Empty {
    0 "DisasterRecoverGroupIds" disaster_recover_group_ids
} }

pub type DeleteDisasterRecoverGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHpcClusters {
    pub hpc_cluster_ids: Vec<String>,
}
operation! { DeleteHpcClusters(hpc_cluster_ids: Vec<String>) "DeleteHpcClusters" -> Empty {
    0 "HpcClusterIds" hpc_cluster_ids
} }

pub type DeleteHpcClustersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImages {
    pub image_ids: Vec<String>,
    pub delete_binded_snap: Option<bool>,
    pub dry_run: Option<bool>,
}
operation! { DeleteImages(image_ids: Vec<String>) "DeleteImages" -> Empty {
    0 "ImageIds" image_ids, 1 "DeleteBindedSnap" delete_binded_snap: bool, 2 "DryRun" dry_run: bool
} }

pub type DeleteImagesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstancesActionTimer {
    pub action_timer_ids: Vec<String>,
}
operation! { DeleteInstancesActionTimer(action_timer_ids: Vec<String>) "DeleteInstancesActionTimer" -> Empty {
    0 "ActionTimerIds" action_timer_ids
} }

pub type DeleteInstancesActionTimerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstancesDisasterRecoverGroups {
    pub instance_ids: Vec<String>,
    pub disaster_recover_group_ids: Vec<String>,
}
operation! { DeleteInstancesDisasterRecoverGroups(instance_ids: Vec<String>, disaster_recover_group_ids: Vec<String>)
    "DeleteInstancesDisasterRecoverGroups" -> Empty {
    0 "InstanceIds" instance_ids, 1 "DisasterRecoverGroupIds" disaster_recover_group_ids
} }

pub type DeleteInstancesDisasterRecoverGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKeyPairs {
    pub key_ids: Vec<String>,
}
operation! { DeleteKeyPairs(key_ids: Vec<String>) "DeleteKeyPairs" -> Empty {
    0 "KeyIds" key_ids
} }

pub type DeleteKeyPairsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLaunchTemplate {
    pub launch_template_id: String,
}
operation! { DeleteLaunchTemplate(launch_template_id: String) "DeleteLaunchTemplate" -> Empty {
    0 "LaunchTemplateId" launch_template_id
} }

pub type DeleteLaunchTemplateOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLaunchTemplateVersions {
    pub launch_template_id: String,
    pub launch_template_versions: Vec<i64>,
}
operation! { DeleteLaunchTemplateVersions(launch_template_id: String, launch_template_versions: Vec<i64>)
    "DeleteLaunchTemplateVersions" -> Empty {
    0 "LaunchTemplateId" launch_template_id, 1 "LaunchTemplateVersions" launch_template_versions
} }

pub type DeleteLaunchTemplateVersionsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountQuota {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAccountQuota() "DescribeAccountQuota" -> DescribeAccountQuotaOutput {
    0 "Filters" filters: Vec<Filter>
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
pub struct DescribeAccountQuotaOutput {
    pub app_id: Option<u64>,
    pub account_quota_overview: Option<AccountQuotaOverview>,
}
model! { DescribeAccountQuotaOutput {
    0 "AppId" app_id, 1 "AccountQuotaOverview" account_quota_overview
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountQuotaOverview {
    pub region: Option<String>,
    pub account_quota: Option<AccountQuota>,
}
model! { AccountQuotaOverview {
    0 "Region" region, 1 "AccountQuota" account_quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountQuota {
    pub post_paid_quota_set: Option<Vec<PostPaidQuota>>,
    pub pre_paid_quota_set: Option<Vec<PrePaidQuota>>,
    pub spot_paid_quota_set: Option<Vec<SpotPaidQuota>>,
    pub image_quota_set: Option<Vec<ImageQuota>>,
    pub disaster_recover_group_quota_set: Option<Vec<DisasterRecoverGroupQuota>>,
}
model! { AccountQuota {
    0 "PostPaidQuotaSet" post_paid_quota_set, 1 "PrePaidQuotaSet" pre_paid_quota_set,
    2 "SpotPaidQuotaSet" spot_paid_quota_set, 3 "ImageQuotaSet" image_quota_set,
    4 "DisasterRecoverGroupQuotaSet" disaster_recover_group_quota_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostPaidQuota {
    pub used_quota: Option<u64>,
    pub remaining_quota: Option<u64>,
    pub total_quota: Option<u64>,
    pub zone: Option<String>,
}
model! { PostPaidQuota {
    0 "UsedQuota" used_quota, 1 "RemainingQuota" remaining_quota, 2 "TotalQuota" total_quota, 3 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrePaidQuota {
    pub used_quota: Option<u64>,
    pub once_quota: Option<u64>,
    pub remaining_quota: Option<u64>,
    pub total_quota: Option<u64>,
    pub zone: Option<String>,
}
model! { PrePaidQuota {
    0 "UsedQuota" used_quota, 1 "OnceQuota" once_quota, 2 "RemainingQuota" remaining_quota, 3 "TotalQuota" total_quota,
    4 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpotPaidQuota {
    pub used_quota: Option<u64>,
    pub remaining_quota: Option<u64>,
    pub total_quota: Option<u64>,
    pub zone: Option<String>,
}
model! { SpotPaidQuota {
    0 "UsedQuota" used_quota, 1 "RemainingQuota" remaining_quota, 2 "TotalQuota" total_quota, 3 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageQuota {
    pub used_quota: Option<u64>,
    pub total_quota: Option<u64>,
}
model! { ImageQuota {
    0 "UsedQuota" used_quota, 1 "TotalQuota" total_quota
} }

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
    0 "GroupQuota" group_quota, 1 "CurrentNum" current_num, 2 "CvmInHostGroupQuota" cvm_in_host_group_quota,
    3 "CvmInSwitchGroupQuota" cvm_in_switch_group_quota, 4 "CvmInRackGroupQuota" cvm_in_rack_group_quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChcDeniedActions {
    pub chc_ids: Vec<String>,
}
operation! { DescribeChcDeniedActions(chc_ids: Vec<String>)
    "DescribeChcDeniedActions" -> DescribeChcDeniedActionsOutput {
    0 "ChcIds" chc_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChcDeniedActionsOutput {
    pub chc_host_denied_action_set: Option<Vec<ChcHostDeniedActions>>,
}
model! { DescribeChcDeniedActionsOutput {
    0 "ChcHostDeniedActionSet" chc_host_denied_action_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChcHostDeniedActions {
    pub chc_id: Option<String>,
    pub state: Option<String>,
    pub deny_actions: Option<Vec<String>>,
}
model! { ChcHostDeniedActions {
    0 "ChcId" chc_id, 1 "State" state, 2 "DenyActions" deny_actions
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChcHostsOutput {
    pub total_count: Option<i64>,
    pub chc_host_set: Option<Vec<ChcHost>>,
}
model! { DescribeChcHostsOutput {
    0 "TotalCount" total_count, 1 "ChcHostSet" chc_host_set
} }

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
    pub bmc_security_group_ids: Option<Vec<String>>,
    pub deploy_virtual_private_cloud: Option<VirtualPrivateCloud>,
    pub deploy_ip: Option<String>,
    pub deploy_security_group_ids: Option<Vec<String>>,
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
    pub tags: Option<Vec<Tag>>,
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
    0 "ChcId" chc_id, 1 "InstanceName" instance_name, 2 "SerialNumber" serial_number, 3 "InstanceState" instance_state,
    4 "DeviceType" device_type, 5 "Placement" placement, 6 "BmcVirtualPrivateCloud" bmc_virtual_private_cloud,
    7 "BmcIp" bmc_ip, 8 "BmcSecurityGroupIds" bmc_security_group_ids,
    9 "DeployVirtualPrivateCloud" deploy_virtual_private_cloud, 10 "DeployIp" deploy_ip,
    11 "DeploySecurityGroupIds" deploy_security_group_ids, 12 "CvmInstanceId" cvm_instance_id,
    13 "CreatedTime" created_time, 14 "HardwareDescription" hardware_description, 15 "CPU" cpu, 16 "Memory" memory,
    17 "Disk" disk, 18 "BmcMAC" bmc_mac, 19 "DeployMAC" deploy_mac, 20 "TenantType" tenant_type,
    21 "DeployExtraConfig" deploy_extra_config, 22 "Gpu" gpu, 23 "NetworkCard" network_card,
    24 "IsPredefinedType" is_predefined_type, 25 "ChcInstanceType" chc_instance_type,
    26 "ChcInstanceFamily" chc_instance_family, 27 "ChcInstanceFamilyName" chc_instance_family_name,
    28 "ResaleAppId" resale_app_id, 29 "ResaleAccountId" resale_account_id, 30 "SaleStatus" sale_status, 31 "Tags" tags,
    32 "LatestOperation" latest_operation, 33 "LatestOperationErrorCode" latest_operation_error_code,
    34 "LatestOperationErrorMsg" latest_operation_error_msg, 35 "LatestOperationName" latest_operation_name,
    36 "LatestOperationState" latest_operation_state, 37 "ChcGatewayId" chc_gateway_id,
    38 "DedicatedClusterId" dedicated_cluster_id, 39 "NetworkMode" network_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisasterRecoverGroupQuota {}
operation! { DescribeDisasterRecoverGroupQuota()
"DescribeDisasterRecoverGroupQuota" -> DescribeDisasterRecoverGroupQuotaOutput {} }

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
    0 "GroupQuota" group_quota, 1 "CurrentNum" current_num, 2 "CvmInHostGroupQuota" cvm_in_host_group_quota,
    3 "CvmInSwGroupQuota" cvm_in_sw_group_quota, 4 "CvmInRackGroupQuota" cvm_in_rack_group_quota,
    5 "CvmInSwitchGroupQuota" cvm_in_switch_group_quota
} }

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
    Offset "Offset", "DisasterRecoverGroupSet" disaster_recover_group_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisasterRecoverGroupsOutput {
    pub disaster_recover_group_set: Option<Vec<DisasterRecoverGroup>>,
    pub total_count: Option<i64>,
}
model! { DescribeDisasterRecoverGroupsOutput {
    0 "DisasterRecoverGroupSet" disaster_recover_group_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisasterRecoverGroup {
    pub disaster_recover_group_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub cvm_quota_total: Option<i64>,
    pub current_num: Option<i64>,
    pub instance_ids: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub affinity: Option<i64>,
    pub strategy: Option<String>,
    pub partition_count: Option<i64>,
    pub tags: Option<Vec<Tag>>,
}
model! { DisasterRecoverGroup {
    0 "DisasterRecoverGroupId" disaster_recover_group_id, 1 "Name" name, 2 "Type" r#type,
    3 "CvmQuotaTotal" cvm_quota_total, 4 "CurrentNum" current_num, 5 "InstanceIds" instance_ids,
    6 "CreateTime" create_time, 7 "Affinity" affinity, 8 "Strategy" strategy, 9 "PartitionCount" partition_count,
    10 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHosts {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeHosts() "DescribeHosts" -> DescribeHostsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeHosts: HostItem = Offset "Offset", "HostSet" host_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostsOutput {
    pub total_count: Option<u64>,
    pub host_set: Option<Vec<HostItem>>,
}
model! { DescribeHostsOutput {
    0 "TotalCount" total_count, 1 "HostSet" host_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostItem {
    pub placement: Option<Placement>,
    pub host_id: Option<String>,
    pub host_type: Option<String>,
    pub host_name: Option<String>,
    pub host_charge_type: Option<String>,
    pub renew_flag: Option<String>,
    pub created_time: Option<String>,
    pub expired_time: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub host_state: Option<String>,
    pub host_ip: Option<String>,
    pub host_resource: Option<HostResource>,
    pub cage_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
model! { HostItem {
    0 "Placement" placement, 1 "HostId" host_id, 2 "HostType" host_type, 3 "HostName" host_name,
    4 "HostChargeType" host_charge_type, 5 "RenewFlag" renew_flag, 6 "CreatedTime" created_time,
    7 "ExpiredTime" expired_time, 8 "InstanceIds" instance_ids, 9 "HostState" host_state, 10 "HostIp" host_ip,
    11 "HostResource" host_resource, 12 "CageId" cage_id, 13 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostResource {
    pub cpu_total: Option<u64>,
    pub cpu_available: Option<u64>,
    pub mem_total: Option<f64>,
    pub mem_available: Option<f64>,
    pub disk_total: Option<u64>,
    pub disk_available: Option<u64>,
    pub disk_type: Option<String>,
    pub gpu_total: Option<u64>,
    pub gpu_available: Option<u64>,
    pub exclusive_owner: Option<String>,
}
model! { HostResource {
    0 "CpuTotal" cpu_total, 1 "CpuAvailable" cpu_available, 2 "MemTotal" mem_total, 3 "MemAvailable" mem_available,
    4 "DiskTotal" disk_total, 5 "DiskAvailable" disk_available, 6 "DiskType" disk_type, 7 "GpuTotal" gpu_total,
    8 "GpuAvailable" gpu_available, 9 "ExclusiveOwner" exclusive_owner
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHpcClusters {
    pub hpc_cluster_ids: Option<Vec<String>>,
    pub name: Option<String>,
    pub zone: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub hpc_cluster_type: Option<String>,
    pub hpc_cluster_business_id: Option<String>,
    pub instance_type: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeHpcClusters() "DescribeHpcClusters" -> DescribeHpcClustersOutput {
    0 "HpcClusterIds" hpc_cluster_ids: Vec<String>, 1 "Name" name: String, 2 "Zone" zone: String,
    3 "Offset" offset: u64, 4 "Limit" limit: u64, 5 "HpcClusterType" hpc_cluster_type: String,
    6 "HpcClusterBusinessId" hpc_cluster_business_id: String, 7 "InstanceType" instance_type: String,
    8 "Filters" filters: Vec<Filter>
} }
paged! { DescribeHpcClusters: HpcClusterInfo = Offset "Offset", "HpcClusterSet" hpc_cluster_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHpcClustersOutput {
    pub hpc_cluster_set: Option<Vec<HpcClusterInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeHpcClustersOutput {
    0 "HpcClusterSet" hpc_cluster_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageFromFamily {
    pub image_family: Option<String>,
}
operation! { DescribeImageFromFamily() "DescribeImageFromFamily" -> DescribeImageFromFamilyOutput {
    0 "ImageFamily" image_family: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageFromFamilyOutput {
    pub image: Option<Image>,
}
model! { DescribeImageFromFamilyOutput {
    0 "Image" image
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    pub image_id: Option<String>,
    pub os_name: Option<String>,
    pub image_type: Option<String>,
    pub created_time: Option<String>,
    pub image_name: Option<String>,
    pub image_description: Option<String>,
    pub image_size: Option<i64>,
    pub architecture: Option<String>,
    pub image_state: Option<String>,
    pub platform: Option<String>,
    pub image_creator: Option<String>,
    pub image_source: Option<String>,
    pub sync_percent: Option<i64>,
    pub is_support_cloudinit: Option<bool>,
    pub snapshot_set: Option<Vec<Snapshot>>,
    pub tags: Option<Vec<Tag>>,
    pub license_type: Option<String>,
    pub image_family: Option<String>,
    pub image_deprecated: Option<bool>,
    pub cdc_cache_status: Option<String>,
}
model! { Image {
    0 "ImageId" image_id, 1 "OsName" os_name, 2 "ImageType" image_type, 3 "CreatedTime" created_time,
    4 "ImageName" image_name, 5 "ImageDescription" image_description, 6 "ImageSize" image_size,
    7 "Architecture" architecture, 8 "ImageState" image_state, 9 "Platform" platform, 10 "ImageCreator" image_creator,
    11 "ImageSource" image_source, 12 "SyncPercent" sync_percent, 13 "IsSupportCloudinit" is_support_cloudinit,
    14 "SnapshotSet" snapshot_set, 15 "Tags" tags, 16 "LicenseType" license_type, 17 "ImageFamily" image_family,
    18 "ImageDeprecated" image_deprecated, 19 "CdcCacheStatus" cdc_cache_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Snapshot {
    pub snapshot_id: Option<String>,
    pub disk_usage: Option<String>,
    pub disk_size: Option<i64>,
}
model! { Snapshot {
    0 "SnapshotId" snapshot_id, 1 "DiskUsage" disk_usage, 2 "DiskSize" disk_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageQuota {}
operation! { DescribeImageQuota() "DescribeImageQuota" -> DescribeImageQuotaOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageQuotaOutput {
    pub image_num_quota: Option<i64>,
}
model! { DescribeImageQuotaOutput {
    0 "ImageNumQuota" image_num_quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSharePermission {
    pub image_id: String,
}
operation! { DescribeImageSharePermission(image_id: String)
    "DescribeImageSharePermission" -> DescribeImageSharePermissionOutput {
    0 "ImageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageSharePermissionOutput {
    pub share_permission_set: Option<Vec<SharePermission>>,
}
model! { DescribeImageSharePermissionOutput {
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
pub struct DescribeImages {
    pub image_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub instance_type: Option<String>,
}
operation! { DescribeImages() "DescribeImages" -> DescribeImagesOutput {
    0 "ImageIds" image_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "InstanceType" instance_type: String
} }
paged! { DescribeImages: Image = Offset "Offset", "ImageSet" image_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagesOutput {
    pub image_set: Option<Vec<Image>>,
    pub total_count: Option<i64>,
}
model! { DescribeImagesOutput {
    0 "ImageSet" image_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportImageOs {}
operation! { DescribeImportImageOs() "DescribeImportImageOs" -> DescribeImportImageOsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImportImageOsOutput {
    pub import_image_os_list_supported: Option<ImageOsList>,
    pub import_image_os_version_set: Option<Vec<OsVersion>>,
}
model! { DescribeImportImageOsOutput {
    0 "ImportImageOsListSupported" import_image_os_list_supported,
    1 "ImportImageOsVersionSet" import_image_os_version_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageOsList {
    pub windows: Option<Vec<String>>,
    pub linux: Option<Vec<String>>,
}
model! { ImageOsList {
    0 "Windows" windows, 1 "Linux" linux
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OsVersion {
    pub os_name: Option<String>,
    pub os_versions: Option<Vec<String>>,
    pub architecture: Option<Vec<String>>,
}
model! { OsVersion {
    0 "OsName" os_name, 1 "OsVersions" os_versions, 2 "Architecture" architecture
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceFamilyConfigs {}
operation! { DescribeInstanceFamilyConfigs() "DescribeInstanceFamilyConfigs" -> DescribeInstanceFamilyConfigsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceFamilyConfigsOutput {
    pub instance_family_config_set: Option<Vec<InstanceFamilyConfig>>,
}
model! { DescribeInstanceFamilyConfigsOutput {
    0 "InstanceFamilyConfigSet" instance_family_config_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceFamilyConfig {
    pub instance_family_name: Option<String>,
    pub instance_family: Option<String>,
}
model! { InstanceFamilyConfig {
    0 "InstanceFamilyName" instance_family_name, 1 "InstanceFamily" instance_family
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceInternetBandwidthConfigs {
    pub instance_id: String,
}
operation! { DescribeInstanceInternetBandwidthConfigs(instance_id: String)
    "DescribeInstanceInternetBandwidthConfigs" -> DescribeInstanceInternetBandwidthConfigsOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceInternetBandwidthConfigsOutput {
    pub internet_bandwidth_config_set: Option<Vec<InternetBandwidthConfig>>,
}
model! { DescribeInstanceInternetBandwidthConfigsOutput {
    0 "InternetBandwidthConfigSet" internet_bandwidth_config_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetBandwidthConfig {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub internet_accessible: Option<InternetAccessible>,
}
model! { InternetBandwidthConfig {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "InternetAccessible" internet_accessible
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeConfigs {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeInstanceTypeConfigs() "DescribeInstanceTypeConfigs" -> DescribeInstanceTypeConfigsOutput {
    0 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceTypeConfigsOutput {
    pub instance_type_config_set: Option<Vec<InstanceTypeConfig>>,
}
model! { DescribeInstanceTypeConfigsOutput {
    0 "InstanceTypeConfigSet" instance_type_config_set
} }

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
    0 "Zone" zone, 1 "InstanceType" instance_type, 2 "InstanceFamily" instance_family, 3 "GPU" gpu, 4 "CPU" cpu,
    5 "Memory" memory, 6 "FPGA" fpga, 7 "GpuCount" gpu_count, 8 "GpuType" gpu_type, 9 "GpuMemory" gpu_memory
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceVncUrl {
    pub instance_id: String,
}
operation! { DescribeInstanceVncUrl(instance_id: String) "DescribeInstanceVncUrl" -> DescribeInstanceVncUrlOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceVncUrlOutput {
    pub instance_vnc_url: Option<Secret>,
}
model! { DescribeInstanceVncUrlOutput {
    0 "InstanceVncUrl" instance_vnc_url
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_set: Option<Vec<Instance>>,
}
model! { DescribeInstancesOutput {
    0 "TotalCount" total_count, 1 "InstanceSet" instance_set
} }

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
    pub data_disks: Option<Vec<DataDisk>>,
    pub private_ip_addresses: Option<Vec<String>>,
    pub public_ip_addresses: Option<Vec<String>>,
    pub internet_accessible: Option<InternetAccessible>,
    pub virtual_private_cloud: Option<VirtualPrivateCloud>,
    pub image_id: Option<String>,
    pub renew_flag: Option<String>,
    pub created_time: Option<String>,
    pub expired_time: Option<String>,
    pub os_name: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub login_settings: Option<LoginSettings>,
    pub instance_state: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub stop_charging_mode: Option<String>,
    pub uuid: Option<String>,
    pub latest_operation: Option<String>,
    pub latest_operation_state: Option<String>,
    pub latest_operation_request_id: Option<String>,
    /// Deprecated.
    pub disaster_recover_group_id: Option<String>,
    pub ipv6_addresses: Option<Vec<String>>,
    pub cam_role_name: Option<String>,
    pub hpc_cluster_id: Option<String>,
    pub rdma_ip_addresses: Option<Vec<String>>,
    pub dedicated_cluster_id: Option<String>,
    pub isolated_source: Option<String>,
    pub disaster_recover_group_ids: Option<Vec<String>>,
    pub gpu_info: Option<GPUInfo>,
    pub license_type: Option<String>,
    pub disable_api_termination: Option<bool>,
    pub default_login_user: Option<String>,
    pub default_login_port: Option<i64>,
    pub latest_operation_error_msg: Option<String>,
    pub metadata: Option<Metadata>,
    pub public_ipv6_addresses: Option<Vec<String>>,
    pub cpu_topology: Option<CpuTopology>,
    pub partition_number: Option<i64>,
}
model! { Instance {
    0 "Placement" placement, 1 "InstanceId" instance_id, 2 "InstanceType" instance_type, 3 "CPU" cpu, 4 "Memory" memory,
    5 "RestrictState" restrict_state, 6 "InstanceName" instance_name, 7 "InstanceChargeType" instance_charge_type,
    8 "SystemDisk" system_disk, 9 "DataDisks" data_disks, 10 "PrivateIpAddresses" private_ip_addresses,
    11 "PublicIpAddresses" public_ip_addresses, 12 "InternetAccessible" internet_accessible,
    13 "VirtualPrivateCloud" virtual_private_cloud, 14 "ImageId" image_id, 15 "RenewFlag" renew_flag,
    16 "CreatedTime" created_time, 17 "ExpiredTime" expired_time, 18 "OsName" os_name,
    19 "SecurityGroupIds" security_group_ids, 20 "LoginSettings" login_settings, 21 "InstanceState" instance_state,
    22 "Tags" tags, 23 "StopChargingMode" stop_charging_mode, 24 "Uuid" uuid, 25 "LatestOperation" latest_operation,
    26 "LatestOperationState" latest_operation_state, 27 "LatestOperationRequestId" latest_operation_request_id,
    28 "DisasterRecoverGroupId" disaster_recover_group_id, 29 "IPv6Addresses" ipv6_addresses,
    30 "CamRoleName" cam_role_name, 31 "HpcClusterId" hpc_cluster_id, 32 "RdmaIpAddresses" rdma_ip_addresses,
    33 "DedicatedClusterId" dedicated_cluster_id, 34 "IsolatedSource" isolated_source,
    35 "DisasterRecoverGroupIds" disaster_recover_group_ids, 36 "GPUInfo" gpu_info, 37 "LicenseType" license_type,
    38 "DisableApiTermination" disable_api_termination, 39 "DefaultLoginUser" default_login_user,
    40 "DefaultLoginPort" default_login_port, 41 "LatestOperationErrorMsg" latest_operation_error_msg,
    42 "Metadata" metadata, 43 "PublicIPv6Addresses" public_ipv6_addresses, 44 "CpuTopology" cpu_topology,
    45 "PartitionNumber" partition_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GPUInfo {
    pub gpu_count: Option<f64>,
    pub gpu_id: Option<Vec<String>>,
    pub gpu_type: Option<String>,
}
model! { GPUInfo {
    0 "GPUCount" gpu_count, 1 "GPUId" gpu_id, 2 "GPUType" gpu_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CpuTopology {
    pub core_count: Option<i64>,
    pub thread_per_core: Option<i64>,
}
input! { CpuTopology() {
    0 "CoreCount" core_count: i64, 1 "ThreadPerCore" thread_per_core: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesActionTimerOutput {
    pub action_timers: Option<Vec<ActionTimer>>,
}
model! { DescribeInstancesActionTimerOutput {
    0 "ActionTimers" action_timers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesAttributes {
    pub attributes: Vec<String>,
    pub instance_ids: Vec<String>,
}
operation! { DescribeInstancesAttributes(attributes: Vec<String>, instance_ids: Vec<String>)
    "DescribeInstancesAttributes" -> DescribeInstancesAttributesOutput {
    0 "Attributes" attributes, 1 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesAttributesOutput {
    pub instance_set: Option<Vec<InstanceAttribute>>,
}
model! { DescribeInstancesAttributesOutput {
    0 "InstanceSet" instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAttribute {
    pub instance_id: Option<String>,
    pub attributes: Option<Attribute>,
}
model! { InstanceAttribute {
    0 "InstanceId" instance_id, 1 "Attributes" attributes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attribute {
    pub user_data: Option<Secret>,
}
model! { Attribute {
    0 "UserData" user_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesModification {
    pub instance_ids: Vec<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeInstancesModification(instance_ids: Vec<String>)
    "DescribeInstancesModification" -> DescribeInstancesModificationOutput {
    0 "InstanceIds" instance_ids, 1 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesModificationOutput {
    pub total_count: Option<i64>,
    pub instance_type_config_status_set: Option<Vec<InstanceTypeConfigStatus>>,
}
model! { DescribeInstancesModificationOutput {
    0 "TotalCount" total_count, 1 "InstanceTypeConfigStatusSet" instance_type_config_status_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTypeConfigStatus {
    pub status: Option<String>,
    pub message: Option<String>,
    pub instance_type_config: Option<InstanceTypeConfig>,
}
model! { InstanceTypeConfigStatus {
    0 "Status" status, 1 "Message" message, 2 "InstanceTypeConfig" instance_type_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOperationLimit {
    pub instance_ids: Vec<String>,
    pub operation: String,
}
operation! { DescribeInstancesOperationLimit(instance_ids: Vec<String>, operation: String)
    "DescribeInstancesOperationLimit" -> DescribeInstancesOperationLimitOutput {
    0 "InstanceIds" instance_ids, 1 "Operation" operation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOperationLimitOutput {
    pub instance_operation_limit_set: Option<Vec<OperationCountLimit>>,
}
model! { DescribeInstancesOperationLimitOutput {
    0 "InstanceOperationLimitSet" instance_operation_limit_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationCountLimit {
    pub operation: Option<String>,
    pub instance_id: Option<String>,
    pub current_count: Option<i64>,
    pub limit_count: Option<i64>,
}
model! { OperationCountLimit {
    0 "Operation" operation, 1 "InstanceId" instance_id, 2 "CurrentCount" current_count, 3 "LimitCount" limit_count
} }

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
    Offset "Offset", "InstanceStatusSet" instance_status_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesStatusOutput {
    pub total_count: Option<i64>,
    pub instance_status_set: Option<Vec<InstanceStatus>>,
}
model! { DescribeInstancesStatusOutput {
    0 "TotalCount" total_count, 1 "InstanceStatusSet" instance_status_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceStatus {
    pub instance_id: Option<String>,
    pub instance_state: Option<String>,
}
model! { InstanceStatus {
    0 "InstanceId" instance_id, 1 "InstanceState" instance_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetChargeTypeConfigs {}
operation! { DescribeInternetChargeTypeConfigs()
"DescribeInternetChargeTypeConfigs" -> DescribeInternetChargeTypeConfigsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInternetChargeTypeConfigsOutput {
    pub internet_charge_type_config_set: Option<Vec<InternetChargeTypeConfig>>,
}
model! { DescribeInternetChargeTypeConfigsOutput {
    0 "InternetChargeTypeConfigSet" internet_charge_type_config_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetChargeTypeConfig {
    pub internet_charge_type: Option<String>,
    pub description: Option<String>,
}
model! { InternetChargeTypeConfig {
    0 "InternetChargeType" internet_charge_type, 1 "Description" description
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsOutput {
    pub total_count: Option<i64>,
    pub key_pair_set: Option<Vec<KeyPair>>,
}
model! { DescribeKeyPairsOutput {
    0 "TotalCount" total_count, 1 "KeyPairSet" key_pair_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersions {
    pub launch_template_id: String,
    pub launch_template_versions: Option<Vec<u64>>,
    pub min_version: Option<u64>,
    pub max_version: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub default_version: Option<bool>,
}
operation! { DescribeLaunchTemplateVersions(launch_template_id: String)
    "DescribeLaunchTemplateVersions" -> DescribeLaunchTemplateVersionsOutput {
    0 "LaunchTemplateId" launch_template_id, 1 "LaunchTemplateVersions" launch_template_versions: Vec<u64>,
    2 "MinVersion" min_version: u64, 3 "MaxVersion" max_version: u64, 4 "Offset" offset: u64, 5 "Limit" limit: u64,
    6 "DefaultVersion" default_version: bool
} }
paged! { DescribeLaunchTemplateVersions: LaunchTemplateVersionInfo =
    Offset "Offset", "LaunchTemplateVersionSet" launch_template_version_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplateVersionsOutput {
    pub total_count: Option<u64>,
    pub launch_template_version_set: Option<Vec<LaunchTemplateVersionInfo>>,
}
model! { DescribeLaunchTemplateVersionsOutput {
    0 "TotalCount" total_count, 1 "LaunchTemplateVersionSet" launch_template_version_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchTemplateVersionInfo {
    pub launch_template_version: Option<u64>,
    pub launch_template_version_data: Option<LaunchTemplateVersionData>,
    pub creation_time: Option<String>,
    pub launch_template_id: Option<String>,
    pub is_default_version: Option<bool>,
    pub launch_template_version_description: Option<String>,
    pub created_by: Option<String>,
}
model! { LaunchTemplateVersionInfo {
    0 "LaunchTemplateVersion" launch_template_version, 1 "LaunchTemplateVersionData" launch_template_version_data,
    2 "CreationTime" creation_time, 3 "LaunchTemplateId" launch_template_id, 4 "IsDefaultVersion" is_default_version,
    5 "LaunchTemplateVersionDescription" launch_template_version_description, 6 "CreatedBy" created_by
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchTemplateVersionData {
    pub placement: Option<Placement>,
    pub instance_type: Option<String>,
    pub instance_name: Option<String>,
    pub instance_charge_type: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub internet_accessible: Option<InternetAccessible>,
    pub virtual_private_cloud: Option<VirtualPrivateCloud>,
    pub image_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub login_settings: Option<LoginSettings>,
    pub cam_role_name: Option<String>,
    pub hpc_cluster_id: Option<String>,
    pub instance_count: Option<u64>,
    pub enhanced_service: Option<EnhancedService>,
    pub user_data: Option<Secret>,
    pub disaster_recover_group_ids: Option<Vec<String>>,
    pub action_timer: Option<ActionTimer>,
    pub instance_market_options: Option<InstanceMarketOptionsRequest>,
    pub host_name: Option<String>,
    pub client_token: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub tag_specification: Option<Vec<TagSpecification>>,
    pub disable_api_termination: Option<bool>,
}
model! { LaunchTemplateVersionData {
    0 "Placement" placement, 1 "InstanceType" instance_type, 2 "InstanceName" instance_name,
    3 "InstanceChargeType" instance_charge_type, 4 "SystemDisk" system_disk, 5 "DataDisks" data_disks,
    6 "InternetAccessible" internet_accessible, 7 "VirtualPrivateCloud" virtual_private_cloud, 8 "ImageId" image_id,
    9 "SecurityGroupIds" security_group_ids, 10 "LoginSettings" login_settings, 11 "CamRoleName" cam_role_name,
    12 "HpcClusterId" hpc_cluster_id, 13 "InstanceCount" instance_count, 14 "EnhancedService" enhanced_service,
    15 "UserData" user_data, 16 "DisasterRecoverGroupIds" disaster_recover_group_ids, 17 "ActionTimer" action_timer,
    18 "InstanceMarketOptions" instance_market_options, 19 "HostName" host_name, 20 "ClientToken" client_token,
    21 "InstanceChargePrepaid" instance_charge_prepaid, 22 "TagSpecification" tag_specification,
    23 "DisableApiTermination" disable_api_termination
} }

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
    Offset "Offset", "LaunchTemplateSet" launch_template_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchTemplatesOutput {
    pub total_count: Option<i64>,
    pub launch_template_set: Option<Vec<LaunchTemplateInfo>>,
}
model! { DescribeLaunchTemplatesOutput {
    0 "TotalCount" total_count, 1 "LaunchTemplateSet" launch_template_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchTemplateInfo {
    pub latest_version_number: Option<u64>,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub default_version_number: Option<u64>,
    pub launch_template_version_count: Option<u64>,
    pub created_by: Option<String>,
    pub creation_time: Option<String>,
}
model! { LaunchTemplateInfo {
    0 "LatestVersionNumber" latest_version_number, 1 "LaunchTemplateId" launch_template_id,
    2 "LaunchTemplateName" launch_template_name, 3 "DefaultVersionNumber" default_version_number,
    4 "LaunchTemplateVersionCount" launch_template_version_count, 5 "CreatedBy" created_by,
    6 "CreationTime" creation_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub total_count: Option<u64>,
    pub region_set: Option<Vec<RegionInfo>>,
}
model! { DescribeRegionsOutput {
    0 "TotalCount" total_count, 1 "RegionSet" region_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    pub region: Option<String>,
    pub region_name: Option<String>,
    pub region_state: Option<String>,
}
model! { RegionInfo {
    0 "Region" region, 1 "RegionName" region_name, 2 "RegionState" region_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePoolPackInstances {
    pub dedicated_resource_pack_ids: Vec<String>,
}
operation! { DescribeResourcePoolPackInstances(dedicated_resource_pack_ids: Vec<String>)
    "DescribeResourcePoolPackInstances" -> DescribeResourcePoolPackInstancesOutput {
    0 "DedicatedResourcePackIds" dedicated_resource_pack_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePoolPackInstancesOutput {
    pub dedicated_resource_pack_instance_set: Option<Vec<ResourcePoolPackInstance>>,
}
model! { DescribeResourcePoolPackInstancesOutput {
    0 "DedicatedResourcePackInstanceSet" dedicated_resource_pack_instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourcePoolPackInstance {
    pub dedicated_resource_pack_id: Option<String>,
    pub instance_id_set: Option<Vec<String>>,
    pub instance_family: Option<String>,
    pub instance_type: Option<String>,
    pub zone: Option<String>,
}
model! { ResourcePoolPackInstance {
    0 "DedicatedResourcePackId" dedicated_resource_pack_id, 1 "InstanceIdSet" instance_id_set,
    2 "InstanceFamily" instance_family, 3 "InstanceType" instance_type, 4 "Zone" zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePoolPackTypeConfigs {
    pub filters: Vec<Filter>,
}
operation! { DescribeResourcePoolPackTypeConfigs(filters: Vec<Filter>)
    "DescribeResourcePoolPackTypeConfigs" -> DescribeResourcePoolPackTypeConfigsOutput {
    0 "Filters" filters
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePoolPackTypeConfigsOutput {
    pub instance_type_config_set: Option<Vec<InstanceTypeConfig>>,
}
model! { DescribeResourcePoolPackTypeConfigsOutput {
    0 "InstanceTypeConfigSet" instance_type_config_set
} }

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
    Token "NextToken", "DedicatedResourcePackSet" dedicated_resource_pack_set, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePoolPacksOutput {
    pub dedicated_resource_pack_set: Option<Vec<ResourcePoolPack>>,
    pub next_token: Option<String>,
}
model! { DescribeResourcePoolPacksOutput {
    0 "DedicatedResourcePackSet" dedicated_resource_pack_set, 1 "NextToken" next_token
} }

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
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { ResourcePoolPack {
    0 "DedicatedResourcePackId" dedicated_resource_pack_id, 1 "DedicatedResourcePackName" dedicated_resource_pack_name,
    2 "Zone" zone, 3 "InstanceType" instance_type, 4 "InstanceFamily" instance_family,
    5 "ResourcePoolPackType" resource_pool_pack_type, 6 "Status" status, 7 "TotalCapacity" total_capacity,
    8 "AvailableCapacity" available_capacity, 9 "HostIp" host_ip, 10 "RackId" rack_id, 11 "SwitchId" switch_id,
    12 "AutoPlacement" auto_placement, 13 "RenewFlag" renew_flag, 14 "StartTime" start_time, 15 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceCount {
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub gpu: Option<u64>,
    pub disk: Option<u64>,
}
model! { ResourceCount {
    0 "Cpu" cpu, 1 "Memory" memory, 2 "Gpu" gpu, 3 "Disk" disk
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfo {
    pub limit: i64,
    pub offset: i64,
    pub product: Option<String>,
    pub task_status: Option<Vec<i64>>,
    pub task_type_ids: Option<Vec<i64>>,
    pub task_ids: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub aliases: Option<Vec<String>>,
    pub start_date: Option<String>,
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
    Offset "Offset", "RepairTaskInfoSet" repair_task_info_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfoOutput {
    pub total_count: Option<i64>,
    pub repair_task_info_set: Option<Vec<RepairTaskInfo>>,
}
model! { DescribeTaskInfoOutput {
    0 "TotalCount" total_count, 1 "RepairTaskInfoSet" repair_task_info_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepairTaskInfo {
    pub task_id: Option<String>,
    pub instance_id: Option<String>,
    pub alias: Option<String>,
    pub task_type_id: Option<u64>,
    pub task_type_name: Option<String>,
    pub task_status: Option<u64>,
    pub device_status: Option<u64>,
    pub operate_status: Option<u64>,
    pub create_time: Option<String>,
    pub auth_time: Option<String>,
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
    pub auth_type: Option<u64>,
    pub auth_source: Option<String>,
}
model! { RepairTaskInfo {
    0 "TaskId" task_id, 1 "InstanceId" instance_id, 2 "Alias" alias, 3 "TaskTypeId" task_type_id,
    4 "TaskTypeName" task_type_name, 5 "TaskStatus" task_status, 6 "DeviceStatus" device_status,
    7 "OperateStatus" operate_status, 8 "CreateTime" create_time, 9 "AuthTime" auth_time, 10 "EndTime" end_time,
    11 "TaskDetail" task_detail, 12 "Zone" zone, 13 "Region" region, 14 "VpcId" vpc_id, 15 "VpcName" vpc_name,
    16 "SubnetId" subnet_id, 17 "SubnetName" subnet_name, 18 "WanIp" wan_ip, 19 "LanIp" lan_ip, 20 "Product" product,
    21 "TaskSubType" task_sub_type, 22 "AuthType" auth_type, 23 "AuthSource" auth_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneInstanceConfigInfos {
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeZoneInstanceConfigInfos()
    "DescribeZoneInstanceConfigInfos" -> DescribeZoneInstanceConfigInfosOutput {
    0 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneInstanceConfigInfosOutput {
    pub instance_type_quota_set: Option<Vec<InstanceTypeQuotaItem>>,
}
model! { DescribeZoneInstanceConfigInfosOutput {
    0 "InstanceTypeQuotaSet" instance_type_quota_set
} }

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
    pub local_disk_type_list: Option<Vec<LocalDiskType>>,
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
    0 "Zone" zone, 1 "InstanceType" instance_type, 2 "InstanceChargeType" instance_charge_type,
    3 "NetworkCard" network_card, 4 "Externals" externals, 5 "Cpu" cpu, 6 "Memory" memory,
    7 "InstanceFamily" instance_family, 8 "TypeName" type_name, 9 "LocalDiskTypeList" local_disk_type_list,
    10 "Status" status, 11 "Price" price, 12 "SoldOutReason" sold_out_reason, 13 "InstanceBandwidth" instance_bandwidth,
    14 "InstancePps" instance_pps, 15 "StorageBlockAmount" storage_block_amount, 16 "CpuType" cpu_type, 17 "Gpu" gpu,
    18 "Fpga" fpga, 19 "Remark" remark, 20 "GpuCount" gpu_count, 21 "Frequency" frequency,
    22 "StatusCategory" status_category
} }

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
    0 "Type" r#type, 1 "PartitionType" partition_type, 2 "MinSize" min_size, 3 "MaxSize" max_size, 4 "Required" required
} }

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
    0 "UnitPrice" unit_price, 1 "ChargeUnit" charge_unit, 2 "OriginalPrice" original_price,
    3 "DiscountPrice" discount_price, 4 "Discount" discount, 5 "UnitPriceDiscount" unit_price_discount,
    6 "UnitPriceSecondStep" unit_price_second_step, 7 "UnitPriceDiscountSecondStep" unit_price_discount_second_step,
    8 "UnitPriceThirdStep" unit_price_third_step, 9 "UnitPriceDiscountThirdStep" unit_price_discount_third_step,
    10 "OriginalPriceThreeYear" original_price_three_year, 11 "DiscountPriceThreeYear" discount_price_three_year,
    12 "DiscountThreeYear" discount_three_year, 13 "OriginalPriceFiveYear" original_price_five_year,
    14 "DiscountPriceFiveYear" discount_price_five_year, 15 "DiscountFiveYear" discount_five_year,
    16 "OriginalPriceOneYear" original_price_one_year, 17 "DiscountPriceOneYear" discount_price_one_year,
    18 "DiscountOneYear" discount_one_year
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {}
operation! { DescribeZones() "DescribeZones" -> DescribeZonesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesOutput {
    pub total_count: Option<u64>,
    pub zone_set: Option<Vec<ZoneInfo>>,
}
model! { DescribeZonesOutput {
    0 "TotalCount" total_count, 1 "ZoneSet" zone_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    pub zone: Option<String>,
    pub zone_name: Option<String>,
    pub zone_id: Option<String>,
    pub zone_state: Option<String>,
}
model! { ZoneInfo {
    0 "Zone" zone, 1 "ZoneName" zone_name, 2 "ZoneId" zone_id, 3 "ZoneState" zone_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateInstancesKeyPairs {
    pub instance_ids: Vec<String>,
    pub key_ids: Vec<String>,
    pub force_stop: Option<bool>,
}
operation! { DisassociateInstancesKeyPairs(instance_ids: Vec<String>, key_ids: Vec<String>)
    "DisassociateInstancesKeyPairs" -> Empty {
    0 "InstanceIds" instance_ids, 1 "KeyIds" key_ids, 2 "ForceStop" force_stop: bool
} }

pub type DisassociateInstancesKeyPairsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateSecurityGroups {
    pub security_group_ids: Vec<String>,
    pub instance_ids: Vec<String>,
}
operation! { DisassociateSecurityGroups(security_group_ids: Vec<String>, instance_ids: Vec<String>)
    "DisassociateSecurityGroups" -> Empty {
    0 "SecurityGroupIds" security_group_ids, 1 "InstanceIds" instance_ids
} }

pub type DisassociateSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterRescueMode {
    pub instance_id: String,
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

pub type EnterRescueModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExitRescueMode {
    pub instance_id: String,
}
operation! { ExitRescueMode(instance_id: String) "ExitRescueMode" -> Empty {
    0 "InstanceId" instance_id
} }

pub type ExitRescueModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportImages {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportImagesOutput {
    pub task_id: Option<u64>,
    pub cos_paths: Option<Vec<String>>,
}
model! { ExportImagesOutput {
    0 "TaskId" task_id, 1 "CosPaths" cos_paths
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImage {
    pub architecture: String,
    pub os_type: String,
    pub os_version: String,
    pub image_url: String,
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

/// What [`ImportImage::new`] takes.
pub struct ImportImageRequired {
    pub architecture: String,
    pub os_type: String,
    pub os_version: String,
    pub image_url: String,
    pub image_name: String,
}
operation! { ImportImage{ImportImageRequired: architecture, os_type, os_version, image_url, image_name}
    "ImportImage" -> ImportImageOutput {
    0 "Architecture" architecture, 1 "OsType" os_type, 2 "OsVersion" os_version, 3 "ImageUrl" image_url,
    4 "ImageName" image_name, 5 "ImageDescription" image_description: String, 6 "DryRun" dry_run: bool,
    7 "Force" force: bool, 8 "TagSpecification" tag_specification: Vec<TagSpecification>,
    9 "LicenseType" license_type: String, 10 "BootMode" boot_mode: String, 11 "ImageFamily" image_family: String,
    12 "ImportImageDataDiskList" import_image_data_disk_list: Vec<ImportImageDataDisk>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImageDataDisk {
    pub image_url: Option<String>,
}
input! { ImportImageDataDisk(image_url: String) {
    0 "ImageUrl" image_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImageOutput {
    pub image_id: Option<String>,
}
model! { ImportImageOutput {
    0 "ImageId" image_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportInstancesActionTimer {
    pub instance_ids: Vec<String>,
    pub action_timer: ActionTimer,
}
operation! { ImportInstancesActionTimer(instance_ids: Vec<String>, action_timer: ActionTimer)
    "ImportInstancesActionTimer" -> ImportInstancesActionTimerOutput {
    0 "InstanceIds" instance_ids, 1 "ActionTimer" action_timer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportInstancesActionTimerOutput {
    pub action_timer_ids: Option<Vec<String>>,
}
model! { ImportInstancesActionTimerOutput {
    0 "ActionTimerIds" action_timer_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPair {
    pub key_name: String,
    pub project_id: i64,
    pub public_key: String,
    pub tag_specification: Option<Vec<TagSpecification>>,
}
operation! { ImportKeyPair(key_name: String, project_id: i64, public_key: String)
    "ImportKeyPair" -> ImportKeyPairOutput {
    0 "KeyName" key_name, 1 "ProjectId" project_id, 2 "PublicKey" public_key,
    3 "TagSpecification" tag_specification: Vec<TagSpecification>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportKeyPairOutput {
    pub key_id: Option<String>,
}
model! { ImportKeyPairOutput {
    0 "KeyId" key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePricePurchaseResourcePoolPacks {
    pub zone: String,
    pub instance_type: String,
    pub instance_count: i64,
    pub period: i64,
}
operation! { InquirePricePurchaseResourcePoolPacks(zone: String, instance_type: String, instance_count: i64, period: i64)
    "InquirePricePurchaseResourcePoolPacks" -> InquirePricePurchaseResourcePoolPacksOutput {
    0 "Zone" zone, 1 "InstanceType" instance_type, 2 "InstanceCount" instance_count, 3 "Period" period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePricePurchaseResourcePoolPacksOutput {
    pub price: Option<ItemPrice>,
}
model! { InquirePricePurchaseResourcePoolPacksOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyInstancesChargeType {
    pub instance_ids: Vec<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyInstancesChargeTypeOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceModifyInstancesChargeTypeOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub instance_price: Option<ItemPrice>,
    pub bandwidth_price: Option<ItemPrice>,
}
model! { Price {
    0 "InstancePrice" instance_price, 1 "BandwidthPrice" bandwidth_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewHosts {
    pub host_ids: Vec<String>,
    pub host_charge_prepaid: ChargePrepaid,
    pub dry_run: Option<bool>,
}
operation! { InquiryPriceRenewHosts(host_ids: Vec<String>, host_charge_prepaid: ChargePrepaid)
    "InquiryPriceRenewHosts" -> InquiryPriceRenewHostsOutput {
    0 "HostIds" host_ids, 1 "HostChargePrepaid" host_charge_prepaid, 2 "DryRun" dry_run: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewHostsOutput {
    pub price: Option<HostPriceInfo>,
}
model! { InquiryPriceRenewHostsOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostPriceInfo {
    pub host_price: Option<ItemPrice>,
}
model! { HostPriceInfo {
    0 "HostPrice" host_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewInstances {
    pub instance_ids: Vec<String>,
    pub instance_charge_prepaid: InstanceChargePrepaid,
    pub dry_run: Option<bool>,
    pub renew_portable_data_disk: Option<bool>,
}
operation! { InquiryPriceRenewInstances(instance_ids: Vec<String>, instance_charge_prepaid: InstanceChargePrepaid)
    "InquiryPriceRenewInstances" -> InquiryPriceRenewInstancesOutput {
    0 "InstanceIds" instance_ids, 1 "InstanceChargePrepaid" instance_charge_prepaid, 2 "DryRun" dry_run: bool,
    3 "RenewPortableDataDisk" renew_portable_data_disk: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewInstancesOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceRenewInstancesOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResetInstance {
    pub instance_id: String,
    pub image_id: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub login_settings: Option<LoginSettings>,
    pub enhanced_service: Option<EnhancedService>,
    pub user_data: Option<Secret>,
}
operation! { InquiryPriceResetInstance(instance_id: String)
    "InquiryPriceResetInstance" -> InquiryPriceResetInstanceOutput {
    0 "InstanceId" instance_id, 1 "ImageId" image_id: String, 2 "SystemDisk" system_disk: SystemDisk,
    3 "LoginSettings" login_settings: LoginSettings, 4 "EnhancedService" enhanced_service: EnhancedService,
    5 "UserData" user_data: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResetInstanceOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceResetInstanceOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResetInstancesInternetMaxBandwidth {
    pub instance_ids: Vec<String>,
    pub internet_accessible: InternetAccessible,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { InquiryPriceResetInstancesInternetMaxBandwidth(instance_ids: Vec<String>, internet_accessible: InternetAccessible)
    "InquiryPriceResetInstancesInternetMaxBandwidth" -> InquiryPriceResetInstancesInternetMaxBandwidthOutput {
    0 "InstanceIds" instance_ids, 1 "InternetAccessible" internet_accessible, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResetInstancesInternetMaxBandwidthOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceResetInstancesInternetMaxBandwidthOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResetInstancesType {
    pub instance_ids: Vec<String>,
    pub instance_type: String,
}
operation! { InquiryPriceResetInstancesType(instance_ids: Vec<String>, instance_type: String)
    "InquiryPriceResetInstancesType" -> InquiryPriceResetInstancesTypeOutput {
    0 "InstanceIds" instance_ids, 1 "InstanceType" instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResetInstancesTypeOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceResetInstancesTypeOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResizeInstanceDisks {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResizeInstanceDisksOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceResizeInstanceDisksOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRunInstances {
    pub placement: Placement,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchTemplate {
    pub launch_template_id: Option<String>,
    pub launch_template_version: Option<u64>,
}
input! { LaunchTemplate() {
    0 "LaunchTemplateId" launch_template_id: String, 1 "LaunchTemplateVersion" launch_template_version: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRunInstancesOutput {
    pub price: Option<Price>,
}
model! { InquiryPriceRunInstancesOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceTerminateInstances {
    pub instance_ids: Vec<String>,
}
operation! { InquiryPriceTerminateInstances(instance_ids: Vec<String>)
    "InquiryPriceTerminateInstances" -> InquiryPriceTerminateInstancesOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceTerminateInstancesOutput {
    pub instance_refunds_set: Option<Vec<InstanceRefund>>,
}
model! { InquiryPriceTerminateInstancesOutput {
    0 "InstanceRefundsSet" instance_refunds_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceRefund {
    pub instance_id: Option<String>,
    pub refunds: Option<f64>,
    pub price_detail: Option<String>,
}
model! { InstanceRefund {
    0 "InstanceId" instance_id, 1 "Refunds" refunds, 2 "PriceDetail" price_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChcAttribute {
    pub chc_ids: Vec<String>,
    pub instance_name: Option<String>,
    pub device_type: Option<String>,
    pub bmc_user: Option<String>,
    pub password: Option<Secret>,
    pub bmc_security_group_ids: Option<Vec<String>>,
}
operation! { ModifyChcAttribute(chc_ids: Vec<String>) "ModifyChcAttribute" -> Empty {
    0 "ChcIds" chc_ids, 1 "InstanceName" instance_name: String, 2 "DeviceType" device_type: String,
    3 "BmcUser" bmc_user: String, 4 "Password" password: Secret,
    5 "BmcSecurityGroupIds" bmc_security_group_ids: Vec<String>
} }

pub type ModifyChcAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChcNetworkMode {
    pub chc_ids: Vec<String>,
    pub network_mode: String,
}
operation! { ModifyChcNetworkMode(chc_ids: Vec<String>, network_mode: String) "ModifyChcNetworkMode" -> Empty {
    0 "ChcIds" chc_ids, 1 "NetworkMode" network_mode
} }

pub type ModifyChcNetworkModeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDisasterRecoverGroupAttribute {
    pub disaster_recover_group_id: String,
    pub name: String,
    pub affinity: Option<i64>,
}
operation! { ModifyDisasterRecoverGroupAttribute(disaster_recover_group_id: String, name: String)
    "ModifyDisasterRecoverGroupAttribute" -> Empty {
    0 "DisasterRecoverGroupId" disaster_recover_group_id, 1 "Name" name, 2 "Affinity" affinity: i64
} }

pub type ModifyDisasterRecoverGroupAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostsAttribute {
    pub host_ids: Vec<String>,
    pub host_name: Option<String>,
    pub renew_flag: Option<String>,
    pub project_id: Option<u64>,
}
operation! { ModifyHostsAttribute(host_ids: Vec<String>) "ModifyHostsAttribute" -> Empty {
    0 "HostIds" host_ids, 1 "HostName" host_name: String, 2 "RenewFlag" renew_flag: String,
    3 "ProjectId" project_id: u64
} }

pub type ModifyHostsAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHpcClusterAttribute {
    pub hpc_cluster_id: String,
    pub name: Option<String>,
    pub remark: Option<String>,
}
operation! { ModifyHpcClusterAttribute(hpc_cluster_id: String) "ModifyHpcClusterAttribute" -> Empty {
    0 "HpcClusterId" hpc_cluster_id, 1 "Name" name: String, 2 "Remark" remark: String
} }

pub type ModifyHpcClusterAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageAttribute {
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

pub type ModifyImageAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyImageSharePermission {
    pub image_id: String,
    pub account_ids: Vec<String>,
    pub permission: String,
}
operation! { ModifyImageSharePermission(image_id: String, account_ids: Vec<String>, permission: String)
    "ModifyImageSharePermission" -> Empty {
    0 "ImageId" image_id, 1 "AccountIds" account_ids, 2 "Permission" permission
} }

pub type ModifyImageSharePermissionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceDiskType {
    pub instance_id: String,
    pub data_disks: Option<Vec<DataDisk>>,
    pub system_disk: Option<SystemDisk>,
}
operation! { ModifyInstanceDiskType(instance_id: String) "ModifyInstanceDiskType" -> Empty {
    0 "InstanceId" instance_id, 1 "DataDisks" data_disks: Vec<DataDisk>, 2 "SystemDisk" system_disk: SystemDisk
} }

pub type ModifyInstanceDiskTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesAttribute {
    pub instance_ids: Vec<String>,
    pub instance_name: Option<String>,
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

pub type ModifyInstancesAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesChargeType {
    pub instance_ids: Vec<String>,
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

pub type ModifyInstancesChargeTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesDisasterRecoverGroup {
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

pub type ModifyInstancesDisasterRecoverGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesProject {
    pub instance_ids: Vec<String>,
    pub project_id: i64,
}
operation! { ModifyInstancesProject(instance_ids: Vec<String>, project_id: i64) "ModifyInstancesProject" -> Empty {
    0 "InstanceIds" instance_ids, 1 "ProjectId" project_id
} }

pub type ModifyInstancesProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesRenewFlag {
    pub instance_ids: Vec<String>,
    pub renew_flag: String,
}
operation! { ModifyInstancesRenewFlag(instance_ids: Vec<String>, renew_flag: String)
    "ModifyInstancesRenewFlag" -> Empty {
    0 "InstanceIds" instance_ids, 1 "RenewFlag" renew_flag
} }

pub type ModifyInstancesRenewFlagOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesVpcAttribute {
    pub instance_ids: Vec<String>,
    pub virtual_private_cloud: VirtualPrivateCloud,
    pub force_stop: Option<bool>,
    pub reserve_host_name: Option<bool>,
}
operation! { ModifyInstancesVpcAttribute(instance_ids: Vec<String>, virtual_private_cloud: VirtualPrivateCloud)
    "ModifyInstancesVpcAttribute" -> Empty {
    0 "InstanceIds" instance_ids, 1 "VirtualPrivateCloud" virtual_private_cloud, 2 "ForceStop" force_stop: bool,
    3 "ReserveHostName" reserve_host_name: bool
} }

pub type ModifyInstancesVpcAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKeyPairAttribute {
    pub key_id: String,
    pub key_name: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyKeyPairAttribute(key_id: String) "ModifyKeyPairAttribute" -> Empty {
    0 "KeyId" key_id, 1 "KeyName" key_name: String, 2 "Description" description: String
} }

pub type ModifyKeyPairAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLaunchTemplateDefaultVersion {
    pub launch_template_id: String,
    pub default_version: i64,
}
operation! { ModifyLaunchTemplateDefaultVersion(launch_template_id: String, default_version: i64)
    "ModifyLaunchTemplateDefaultVersion" -> Empty {
    0 "LaunchTemplateId" launch_template_id, 1 "DefaultVersion" default_version
} }

pub type ModifyLaunchTemplateDefaultVersionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramFpgaImage {
    pub instance_id: String,
    pub fpga_url: String,
    pub db_dfs: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}
operation! { ProgramFpgaImage(instance_id: String, fpga_url: String) "ProgramFpgaImage" -> Empty {
    0 "InstanceId" instance_id, 1 "FPGAUrl" fpga_url, 2 "DBDFs" db_dfs: Vec<String>, 3 "DryRun" dry_run: bool
} }

pub type ProgramFpgaImageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseResourcePoolPacks {
    pub zone: String,
    pub instance_type: String,
    pub instance_count: u64,
    pub period: u64,
    pub resource_pool_pack_type: Option<String>,
    pub auto_placement: Option<bool>,
    pub dedicated_resource_pool_pack_name: Option<String>,
    pub renew_flag: Option<String>,
    pub dry_run: Option<bool>,
}
operation! { PurchaseResourcePoolPacks(zone: String, instance_type: String, instance_count: u64, period: u64)
    "PurchaseResourcePoolPacks" -> PurchaseResourcePoolPacksOutput {
    0 "Zone" zone, 1 "InstanceType" instance_type, 2 "InstanceCount" instance_count, 3 "Period" period,
    4 "ResourcePoolPackType" resource_pool_pack_type: String, 5 "AutoPlacement" auto_placement: bool,
    6 "DedicatedResourcePoolPackName" dedicated_resource_pool_pack_name: String, 7 "RenewFlag" renew_flag: String,
    8 "DryRun" dry_run: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseResourcePoolPacksOutput {
    pub dedicated_resource_pack_id_set: Option<Vec<String>>,
}
model! { PurchaseResourcePoolPacksOutput {
    0 "DedicatedResourcePackIdSet" dedicated_resource_pack_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebootInstances {
    pub instance_ids: Vec<String>,
    /// Deprecated.
    pub force_reboot: Option<bool>,
    pub stop_type: Option<String>,
}
operation! { RebootInstances(instance_ids: Vec<String>) "RebootInstances" -> Empty {
    0 "InstanceIds" instance_ids, 1 "ForceReboot" force_reboot: bool, 2 "StopType" stop_type: String
} }

pub type RebootInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveChcAssistVpc {
    pub chc_ids: Vec<String>,
}
operation! { RemoveChcAssistVpc(chc_ids: Vec<String>) "RemoveChcAssistVpc" -> Empty {
    0 "ChcIds" chc_ids
} }

pub type RemoveChcAssistVpcOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveChcDeployVpc {
    pub chc_ids: Vec<String>,
}
operation! { RemoveChcDeployVpc(chc_ids: Vec<String>) "RemoveChcDeployVpc" -> Empty {
    0 "ChcIds" chc_ids
} }

pub type RemoveChcDeployVpcOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewHosts {
    pub host_ids: Vec<String>,
    pub host_charge_prepaid: ChargePrepaid,
}
operation! { RenewHosts(host_ids: Vec<String>, host_charge_prepaid: ChargePrepaid) "RenewHosts" -> Empty {
    0 "HostIds" host_ids, 1 "HostChargePrepaid" host_charge_prepaid
} }

pub type RenewHostsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstances {
    pub instance_ids: Vec<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub renew_portable_data_disk: Option<bool>,
}
operation! { RenewInstances(instance_ids: Vec<String>) "RenewInstances" -> Empty {
    0 "InstanceIds" instance_ids, 1 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid,
    2 "RenewPortableDataDisk" renew_portable_data_disk: bool
} }

pub type RenewInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepairTaskControl {
    pub product: String,
    pub instance_ids: Vec<String>,
    pub task_id: String,
    pub operate: String,
    pub order_auth_time: Option<String>,
    pub task_sub_method: Option<String>,
}
operation! { RepairTaskControl(product: String, instance_ids: Vec<String>, task_id: String, operate: String)
    "RepairTaskControl" -> RepairTaskControlOutput {
    0 "Product" product, 1 "InstanceIds" instance_ids, 2 "TaskId" task_id, 3 "Operate" operate,
    4 "OrderAuthTime" order_auth_time: String, 5 "TaskSubMethod" task_sub_method: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepairTaskControlOutput {
    pub task_id: Option<String>,
}
model! { RepairTaskControlOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstance {
    pub instance_id: String,
    pub image_id: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub login_settings: Option<LoginSettings>,
    pub enhanced_service: Option<EnhancedService>,
    pub host_name: Option<String>,
    pub user_data: Option<Secret>,
}
operation! { ResetInstance(instance_id: String) "ResetInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "ImageId" image_id: String, 2 "SystemDisk" system_disk: SystemDisk,
    3 "LoginSettings" login_settings: LoginSettings, 4 "EnhancedService" enhanced_service: EnhancedService,
    5 "HostName" host_name: String, 6 "UserData" user_data: Secret
} }

pub type ResetInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesInternetMaxBandwidth {
    pub instance_ids: Vec<String>,
    pub internet_accessible: InternetAccessible,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { ResetInstancesInternetMaxBandwidth(instance_ids: Vec<String>, internet_accessible: InternetAccessible)
    "ResetInstancesInternetMaxBandwidth" -> Empty {
    0 "InstanceIds" instance_ids, 1 "InternetAccessible" internet_accessible, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String
} }

pub type ResetInstancesInternetMaxBandwidthOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesPassword {
    pub instance_ids: Vec<String>,
    pub password: Secret,
    pub user_name: Option<String>,
    pub force_stop: Option<bool>,
}
operation! { ResetInstancesPassword(instance_ids: Vec<String>, password: Secret) "ResetInstancesPassword" -> Empty {
    0 "InstanceIds" instance_ids, 1 "Password" password, 2 "UserName" user_name: String, 3 "ForceStop" force_stop: bool
} }

pub type ResetInstancesPasswordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesType {
    pub instance_ids: Vec<String>,
    pub instance_type: String,
    pub force_stop: Option<bool>,
}
operation! { ResetInstancesType(instance_ids: Vec<String>, instance_type: String) "ResetInstancesType" -> Empty {
    0 "InstanceIds" instance_ids, 1 "InstanceType" instance_type, 2 "ForceStop" force_stop: bool
} }

pub type ResetInstancesTypeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeInstanceDisks {
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

pub type ResizeInstanceDisksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstances {
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub placement: Option<Placement>,
    pub instance_type: Option<String>,
    pub image_id: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub virtual_private_cloud: Option<VirtualPrivateCloud>,
    pub internet_accessible: Option<InternetAccessible>,
    pub instance_count: Option<i64>,
    pub min_count: Option<i64>,
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
    pub user_data: Option<Secret>,
    pub metadata: Option<Metadata>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesOutput {
    pub instance_id_set: Option<Vec<String>>,
}
model! { RunInstancesOutput {
    0 "InstanceIdSet" instance_id_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstances {
    pub instance_ids: Vec<String>,
}
operation! { StartInstances(instance_ids: Vec<String>) "StartInstances" -> Empty {
    0 "InstanceIds" instance_ids
} }

pub type StartInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstances {
    pub instance_ids: Vec<String>,
    /// Deprecated.
    pub force_stop: Option<bool>,
    pub stop_type: Option<String>,
    pub stopped_mode: Option<String>,
}
operation! { StopInstances(instance_ids: Vec<String>) "StopInstances" -> Empty {
    0 "InstanceIds" instance_ids, 1 "ForceStop" force_stop: bool, 2 "StopType" stop_type: String,
    3 "StoppedMode" stopped_mode: String
} }

pub type StopInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncImages {
    pub image_ids: Vec<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncImagesOutput {
    pub image_set: Option<Vec<SyncImage>>,
}
model! { SyncImagesOutput {
    0 "ImageSet" image_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncImage {
    pub image_id: Option<String>,
    pub region: Option<String>,
}
model! { SyncImage {
    0 "ImageId" image_id, 1 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateInstances {
    pub instance_ids: Vec<String>,
    pub release_address: Option<bool>,
    pub release_prepaid_data_disks: Option<bool>,
}
operation! { TerminateInstances(instance_ids: Vec<String>) "TerminateInstances" -> Empty {
    0 "InstanceIds" instance_ids, 1 "ReleaseAddress" release_address: bool,
    2 "ReleasePrepaidDataDisks" release_prepaid_data_disks: bool
} }

pub type TerminateInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateResourcePoolPacks {
    pub dedicated_resource_pack_ids: Vec<String>,
}
operation! { TerminateResourcePoolPacks(dedicated_resource_pack_ids: Vec<String>)
    "TerminateResourcePoolPacks" -> Empty {
    0 "DedicatedResourcePackIds" dedicated_resource_pack_ids
} }

pub type TerminateResourcePoolPacksOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const ACCOUNT_QUALIFICATION_RESTRICTIONS: &str = "AccountQualificationRestrictions";
    pub const AUTH_FAILURE_CAM_ROLE_NAME_AUTHENTICATE_FAILED: &str = "AuthFailure.CamRoleNameAuthenticateFailed";
    pub const ENI_NOT_ALLOWED_CHANGE_SUBNET: &str = "EniNotAllowedChangeSubnet";
    pub const FAILED_OPERATION_ACCOUNT_ALREADY_EXISTS: &str = "FailedOperation.AccountAlreadyExists";
    pub const FAILED_OPERATION_ACCOUNT_IS_YOUR_SELF: &str = "FailedOperation.AccountIsYourSelf";
    pub const FAILED_OPERATION_ALREADY_IN_DISASTER_RECOVER_GROUP: &str =
        "FailedOperation.AlreadyInDisasterRecoverGroup";
    pub const FAILED_OPERATION_BYOL_IMAGE_SHARE_FAILED: &str = "FailedOperation.BYOLImageShareFailed";
    pub const FAILED_OPERATION_DISASSOCIATE_KEY_PAIR_FAILED: &str = "FailedOperation.DisassociateKeyPairFailed";
    pub const FAILED_OPERATION_DISASTER_RECOVER_GROUP_NOT_FOUND: &str = "FailedOperation.DisasterRecoverGroupNotFound";
    pub const FAILED_OPERATION_DISASTER_RECOVER_GROUP_NOT_MATCH: &str = "FailedOperation.DisasterRecoverGroupNotMatch";
    pub const FAILED_OPERATION_GET_INSTANCE_TAT_AGENT_STATUS_FAILED: &str =
        "FailedOperation.GetInstanceTATAgentStatusFailed";
    pub const FAILED_OPERATION_ILLEGAL_TAG_KEY: &str = "FailedOperation.IllegalTagKey";
    pub const FAILED_OPERATION_ILLEGAL_TAG_VALUE: &str = "FailedOperation.IllegalTagValue";
    pub const FAILED_OPERATION_INQUIRY_PRICE_FAILED: &str = "FailedOperation.InquiryPriceFailed";
    pub const FAILED_OPERATION_INQUIRY_REFUND_PRICE_FAILED: &str = "FailedOperation.InquiryRefundPriceFailed";
    pub const FAILED_OPERATION_INVALID_IMAGE_STATE: &str = "FailedOperation.InvalidImageState";
    pub const FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE: &str =
        "FailedOperation.InvalidInstanceApplicationRole";
    pub const FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE_EMR: &str =
        "FailedOperation.InvalidInstanceApplicationRoleEmr";
    pub const FAILED_OPERATION_MUT_ACTION_TIMER_EXIST: &str = "FailedOperation.MutActionTimerExist";
    pub const FAILED_OPERATION_NO_AVAILABLE_IP_ADDRESS_COUNT_IN_SUBNET: &str =
        "FailedOperation.NoAvailableIpAddressCountInSubnet";
    pub const FAILED_OPERATION_NOT_FOUND_EIP: &str = "FailedOperation.NotFoundEIP";
    pub const FAILED_OPERATION_NOT_MASTER_ACCOUNT: &str = "FailedOperation.NotMasterAccount";
    pub const FAILED_OPERATION_PLACEMENT_SET_NOT_EMPTY: &str = "FailedOperation.PlacementSetNotEmpty";
    pub const FAILED_OPERATION_PROMOTIONAL_PERIO_RESTRICTION: &str = "FailedOperation.PromotionalPerioRestriction";
    pub const FAILED_OPERATION_PROMOTIONAL_REGION_RESTRICTION: &str = "FailedOperation.PromotionalRegionRestriction";
    pub const FAILED_OPERATION_Q_IMAGE_SHARE_FAILED: &str = "FailedOperation.QImageShareFailed";
    pub const FAILED_OPERATION_R_IMAGE_SHARE_FAILED: &str = "FailedOperation.RImageShareFailed";
    pub const FAILED_OPERATION_SECURITY_GROUP_ACTION_FAILED: &str = "FailedOperation.SecurityGroupActionFailed";
    pub const FAILED_OPERATION_SNAPSHOT_SIZE_LARGER_THAN_DATA_SIZE: &str =
        "FailedOperation.SnapshotSizeLargerThanDataSize";
    pub const FAILED_OPERATION_SNAPSHOT_SIZE_LESS_THAN_DATA_SIZE: &str = "FailedOperation.SnapshotSizeLessThanDataSize";
    pub const FAILED_OPERATION_TAG_KEY_RESERVED: &str = "FailedOperation.TagKeyReserved";
    pub const FAILED_OPERATION_TAT_AGENT_NOT_SUPPORT: &str = "FailedOperation.TatAgentNotSupport";
    pub const FAILED_OPERATION_UNRETURNABLE: &str = "FailedOperation.Unreturnable";
    pub const FAILED_OPERATION_ZONE_INCONSISTENT: &str = "FailedOperation.ZoneInconsistent";
    pub const IMAGE_QUOTA_LIMIT_EXCEEDED: &str = "ImageQuotaLimitExceeded";
    pub const INSTANCES_QUOTA_LIMIT_EXCEEDED: &str = "InstancesQuotaLimitExceeded";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_TRADE_UNKNOWN_ERROR: &str = "InternalError.TradeUnknownError";
    pub const INTERNAL_SERVER_ERROR: &str = "InternalServerError";
    pub const INVALID_ACCOUNT_INSUFFICIENT_BALANCE: &str = "InvalidAccount.InsufficientBalance";
    pub const INVALID_ACCOUNT_UNPAID_ORDER: &str = "InvalidAccount.UnpaidOrder";
    pub const INVALID_ACCOUNT_ID_NOT_FOUND: &str = "InvalidAccountId.NotFound";
    pub const INVALID_ACCOUNT_IS_YOUR_SELF: &str = "InvalidAccountIs.YourSelf";
    pub const INVALID_CLIENT_TOKEN_TOO_LONG: &str = "InvalidClientToken.TooLong";
    pub const INVALID_FILTER: &str = "InvalidFilter";
    pub const INVALID_FILTER_VALUE_LIMIT_EXCEEDED: &str = "InvalidFilterValue.LimitExceeded";
    pub const INVALID_HOST_NOT_SUPPORTED: &str = "InvalidHost.NotSupported";
    pub const INVALID_HOST_ID_MALFORMED: &str = "InvalidHostId.Malformed";
    pub const INVALID_HOST_ID_NOT_FOUND: &str = "InvalidHostId.NotFound";
    pub const INVALID_IMAGE_ID_IN_SHARED: &str = "InvalidImageId.InShared";
    pub const INVALID_IMAGE_ID_INCORRECT_STATE: &str = "InvalidImageId.IncorrectState";
    pub const INVALID_IMAGE_ID_MALFORMED: &str = "InvalidImageId.Malformed";
    pub const INVALID_IMAGE_ID_NOT_FOUND: &str = "InvalidImageId.NotFound";
    pub const INVALID_IMAGE_ID_TOO_LARGE: &str = "InvalidImageId.TooLarge";
    pub const INVALID_IMAGE_NAME_DUPLICATE: &str = "InvalidImageName.Duplicate";
    pub const INVALID_IMAGE_OS_TYPE_UNSUPPORTED: &str = "InvalidImageOsType.Unsupported";
    pub const INVALID_IMAGE_OS_VERSION_UNSUPPORTED: &str = "InvalidImageOsVersion.Unsupported";
    pub const INVALID_INSTANCE_NOT_SUPPORTED: &str = "InvalidInstance.NotSupported";
    pub const INVALID_INSTANCE_ID_MALFORMED: &str = "InvalidInstanceId.Malformed";
    pub const INVALID_INSTANCE_ID_NOT_FOUND: &str = "InvalidInstanceId.NotFound";
    pub const INVALID_INSTANCE_NAME_TOO_LONG: &str = "InvalidInstanceName.TooLong";
    pub const INVALID_INSTANCE_NOT_SUPPORTED_PREPAID_INSTANCE: &str = "InvalidInstanceNotSupportedPrepaidInstance";
    pub const INVALID_INSTANCE_STATE: &str = "InvalidInstanceState";
    pub const INVALID_INSTANCE_TYPE_MALFORMED: &str = "InvalidInstanceType.Malformed";
    pub const INVALID_KEY_PAIR_LIMIT_EXCEEDED: &str = "InvalidKeyPair.LimitExceeded";
    pub const INVALID_KEY_PAIR_ID_MALFORMED: &str = "InvalidKeyPairId.Malformed";
    pub const INVALID_KEY_PAIR_ID_NOT_FOUND: &str = "InvalidKeyPairId.NotFound";
    pub const INVALID_KEY_PAIR_NAME_DUPLICATE: &str = "InvalidKeyPairName.Duplicate";
    pub const INVALID_KEY_PAIR_NAME_EMPTY: &str = "InvalidKeyPairNameEmpty";
    pub const INVALID_KEY_PAIR_NAME_INCLUDE_ILLEGAL_CHAR: &str = "InvalidKeyPairNameIncludeIllegalChar";
    pub const INVALID_KEY_PAIR_NAME_TOO_LONG: &str = "InvalidKeyPairNameTooLong";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_AT_MOST_ONE: &str = "InvalidParameter.AtMostOne";
    pub const INVALID_PARAMETER_AUTO_SNAPSHOT_NOT_SUPPORTED: &str = "InvalidParameter.AutoSnapshotNotSupported";
    pub const INVALID_PARAMETER_CDC_NOT_SUPPORTED: &str = "InvalidParameter.CdcNotSupported";
    pub const INVALID_PARAMETER_CDZ_NOT_SUPPORTED: &str = "InvalidParameter.CdzNotSupported";
    pub const INVALID_PARAMETER_DATA_DISK_ID_CONTAINS_ROOT_DISK: &str = "InvalidParameter.DataDiskIdContainsRootDisk";
    pub const INVALID_PARAMETER_DATA_DISK_NOT_BELONG_SPECIFIED_INSTANCE: &str =
        "InvalidParameter.DataDiskNotBelongSpecifiedInstance";
    pub const INVALID_PARAMETER_DUPLICATE_SYSTEM_SNAPSHOTS: &str = "InvalidParameter.DuplicateSystemSnapshots";
    pub const INVALID_PARAMETER_EDGE_ZONE_MISS_INTERNET_ACCESSIBLE: &str =
        "InvalidParameter.EdgeZoneMissInternetAccessible";
    pub const INVALID_PARAMETER_HOST_ID_CUSTOMIZED_INSTANCE_TYPE_NOT_SUPPORT: &str =
        "InvalidParameter.HostIdCustomizedInstanceTypeNotSupport";
    pub const INVALID_PARAMETER_HOST_ID_INSTANCE_TYPE_NOT_SUPPORT: &str =
        "InvalidParameter.HostIdInstanceTypeNotSupport";
    pub const INVALID_PARAMETER_HOST_ID_STANDARD_INSTANCE_TYPE_NOT_SUPPORT: &str =
        "InvalidParameter.HostIdStandardInstanceTypeNotSupport";
    pub const INVALID_PARAMETER_HOST_ID_STATUS_NOT_SUPPORT: &str = "InvalidParameter.HostIdStatusNotSupport";
    pub const INVALID_PARAMETER_HOST_NAME_ILLEGAL: &str = "InvalidParameter.HostNameIllegal";
    pub const INVALID_PARAMETER_IMAGE_IDS_SNAPSHOT_IDS_MUST_ONE: &str = "InvalidParameter.ImageIdsSnapshotIdsMustOne";
    pub const INVALID_PARAMETER_INSTANCE_IMAGE_NOT_SUPPORT: &str = "InvalidParameter.InstanceImageNotSupport";
    pub const INVALID_PARAMETER_INSTANCE_TYPE_NOT_SUPPORT: &str = "InvalidParameter.InstanceTypeNotSupport";
    pub const INVALID_PARAMETER_INSTANCE_TYPE_SUPPORTED_HOST_NOT_FOUND: &str =
        "InvalidParameter.InstanceTypeSupportedHostNotFound";
    pub const INVALID_PARAMETER_INTERNET_ACCESSIBLE_NOT_SUPPORTED: &str =
        "InvalidParameter.InternetAccessibleNotSupported";
    pub const INVALID_PARAMETER_INVALID_CLOUD_DISK_SOLD_OUT: &str = "InvalidParameter.InvalidCloudDiskSoldOut";
    pub const INVALID_PARAMETER_INVALID_DEPENDENCE: &str = "InvalidParameter.InvalidDependence";
    pub const INVALID_PARAMETER_INVALID_INSTANCE_NOT_SUPPORTED: &str = "InvalidParameter.InvalidInstanceNotSupported";
    pub const INVALID_PARAMETER_INVALID_IP_FORMAT: &str = "InvalidParameter.InvalidIpFormat";
    pub const INVALID_PARAMETER_INVALID_KMS_KEY_ID: &str = "InvalidParameter.InvalidKmsKeyId";
    pub const INVALID_PARAMETER_INVALID_PARAMETER_COEXIST_IMAGE_IDS_FILTERS: &str =
        "InvalidParameter.InvalidParameterCoexistImageIdsFilters";
    pub const INVALID_PARAMETER_INVALID_PARAMETER_URL_ERROR: &str = "InvalidParameter.InvalidParameterUrlError";
    pub const INVALID_PARAMETER_INVALID_TARGET_OS_TYPE: &str = "InvalidParameter.InvalidTargetOSType";
    pub const INVALID_PARAMETER_LACK_CORE_COUNT_OR_THREAD_PER_CORE: &str =
        "InvalidParameter.LackCoreCountOrThreadPerCore";
    pub const INVALID_PARAMETER_LOCAL_DATA_DISK_NOT_SUPPORT: &str = "InvalidParameter.LocalDataDiskNotSupport";
    pub const INVALID_PARAMETER_ONLY_SUPPORT_FOR_EDGE_ZONE: &str = "InvalidParameter.OnlySupportForEdgeZone";
    pub const INVALID_PARAMETER_PARAMETER_CONFLICT: &str = "InvalidParameter.ParameterConflict";
    pub const INVALID_PARAMETER_PASSWORD_NOT_SUPPORTED: &str = "InvalidParameter.PasswordNotSupported";
    pub const INVALID_PARAMETER_SNAPSHOT_NOT_FOUND: &str = "InvalidParameter.SnapshotNotFound";
    pub const INVALID_PARAMETER_SPECIAL_PARAMETER_FOR_SPECIAL_ACCOUNT: &str =
        "InvalidParameter.SpecialParameterForSpecialAccount";
    pub const INVALID_PARAMETER_SPECIFY_ONE_PARAMETER: &str = "InvalidParameter.SpecifyOneParameter";
    pub const INVALID_PARAMETER_SWAP_DISK_NOT_SUPPORT: &str = "InvalidParameter.SwapDiskNotSupport";
    pub const INVALID_PARAMETER_SYSTEM_SNAPSHOT_NOT_FOUND: &str = "InvalidParameter.SystemSnapshotNotFound";
    pub const INVALID_PARAMETER_VALUE_TOO_LARGE: &str = "InvalidParameter.ValueTooLarge";
    pub const INVALID_PARAMETER_COMBINATION: &str = "InvalidParameterCombination";
    pub const INVALID_PARAMETER_CONFLICT: &str = "InvalidParameterConflict";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_AMOUNT_NOT_EQUAL: &str = "InvalidParameterValue.AmountNotEqual";
    pub const INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_MALFORMED: &str =
        "InvalidParameterValue.BandwidthPackageIdMalformed";
    pub const INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ID_NOT_FOUND: &str =
        "InvalidParameterValue.BandwidthPackageIdNotFound";
    pub const INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ISP_NOT_MATCH: &str =
        "InvalidParameterValue.BandwidthPackageIspNotMatch";
    pub const INVALID_PARAMETER_VALUE_BANDWIDTH_PACKAGE_ZONE_NOT_MATCH: &str =
        "InvalidParameterValue.BandwidthPackageZoneNotMatch";
    pub const INVALID_PARAMETER_VALUE_BASIC_NETWORK_INSTANCE_FAMILY: &str =
        "InvalidParameterValue.BasicNetworkInstanceFamily";
    pub const INVALID_PARAMETER_VALUE_BUCKET_NOT_FOUND: &str = "InvalidParameterValue.BucketNotFound";
    pub const INVALID_PARAMETER_VALUE_CAM_ROLE_NAME_MALFORMED: &str = "InvalidParameterValue.CamRoleNameMalformed";
    pub const INVALID_PARAMETER_VALUE_CDH_ONLY_LOCAL_DATA_DISK_RESIZE: &str =
        "InvalidParameterValue.CdhOnlyLocalDataDiskResize";
    pub const INVALID_PARAMETER_VALUE_CHC_HOSTS_NOT_FOUND: &str = "InvalidParameterValue.ChcHostsNotFound";
    pub const INVALID_PARAMETER_VALUE_CHC_NETWORK_EMPTY: &str = "InvalidParameterValue.ChcNetworkEmpty";
    pub const INVALID_PARAMETER_VALUE_CLOUD_SSD_DATA_DISK_SIZE_TOO_SMALL: &str =
        "InvalidParameterValue.CloudSsdDataDiskSizeTooSmall";
    pub const INVALID_PARAMETER_VALUE_CORE_COUNT_VALUE: &str = "InvalidParameterValue.CoreCountValue";
    pub const INVALID_PARAMETER_VALUE_DEDICATED_CLUSTER_NOT_SUPPORTED_CHARGE_TYPE: &str =
        "InvalidParameterValue.DedicatedClusterNotSupportedChargeType";
    pub const INVALID_PARAMETER_VALUE_DEDICATED_RESOURCE_PACK_IDS_NOT_FOUND: &str =
        "InvalidParameterValue.DedicatedResourcePackIdsNotFound";
    pub const INVALID_PARAMETER_VALUE_DEDICATED_RESOURCE_PACK_NAME: &str =
        "InvalidParameterValue.DedicatedResourcePackName";
    pub const INVALID_PARAMETER_VALUE_DEDICATED_RESOURCE_PACK_NOT_VALID: &str =
        "InvalidParameterValue.DedicatedResourcePackNotValid";
    pub const INVALID_PARAMETER_VALUE_DEDICATED_RESOURCE_PACK_TENANCY_MISMATCH: &str =
        "InvalidParameterValue.DedicatedResourcePackTenancyMismatch";
    pub const INVALID_PARAMETER_VALUE_DEPLOY_VPC_ALREADY_EXISTS: &str = "InvalidParameterValue.DeployVpcAlreadyExists";
    pub const INVALID_PARAMETER_VALUE_DISASTER_RECOVER_GROUP_ID_MALFORMED: &str =
        "InvalidParameterValue.DisasterRecoverGroupIdMalformed";
    pub const INVALID_PARAMETER_VALUE_DUPLICATE: &str = "InvalidParameterValue.Duplicate";
    pub const INVALID_PARAMETER_VALUE_DUPLICATE_TAGS: &str = "InvalidParameterValue.DuplicateTags";
    pub const INVALID_PARAMETER_VALUE_ELASTIC_NETWORK_NOT_EXIST: &str = "InvalidParameterValue.ElasticNetworkNotExist";
    pub const INVALID_PARAMETER_VALUE_ELASTIC_NETWORK_VPC_SUBNET_MISMATCH: &str =
        "InvalidParameterValue.ElasticNetworkVpcSubnetMismatch";
    pub const INVALID_PARAMETER_VALUE_EXTERNAL_IP_QUOTA_LIMITED: &str = "InvalidParameterValue.ExternalIpQuotaLimited";
    pub const INVALID_PARAMETER_VALUE_GPU_INSTANCE_FAMILY: &str = "InvalidParameterValue.GPUInstanceFamily";
    pub const INVALID_PARAMETER_VALUE_HPC_CLUSTER_BUSINESS_ID_NOT_SUPPORTED: &str =
        "InvalidParameterValue.HpcClusterBusinessIdNotSupported";
    pub const INVALID_PARAMETER_VALUE_HPC_CLUSTER_ID_ZONE_ID_NOT_MATCH: &str =
        "InvalidParameterValue.HpcClusterIdZoneIdNotMatch";
    pub const INVALID_PARAMETER_VALUE_IP_ADDRESS_MALFORMED: &str = "InvalidParameterValue.IPAddressMalformed";
    pub const INVALID_PARAMETER_VALUE_IPV6_ADDRESS_MALFORMED: &str = "InvalidParameterValue.IPv6AddressMalformed";
    pub const INVALID_PARAMETER_VALUE_ISO_MUST_IMPORT_BY_FORCE: &str = "InvalidParameterValue.ISOMustImportByForce";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_HOST_NAME: &str = "InvalidParameterValue.IllegalHostName";
    pub const INVALID_PARAMETER_VALUE_INCORRECT_FORMAT: &str = "InvalidParameterValue.IncorrectFormat";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED: &str = "InvalidParameterValue.InstanceIdMalformed";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_NOT_SUPPORTED_MIX_PRICING_MODEL: &str =
        "InvalidParameterValue.InstanceNotSupportedMixPricingModel";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_FOUND: &str = "InvalidParameterValue.InstanceTypeNotFound";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_SUPPORT_ELASTIC_NETWORKS: &str =
        "InvalidParameterValue.InstanceTypeNotSupportElasticNetworks";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_SUPPORT_HPC_CLUSTER: &str =
        "InvalidParameterValue.InstanceTypeNotSupportHpcCluster";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_TYPE_REQUIRED_HPC_CLUSTER: &str =
        "InvalidParameterValue.InstanceTypeRequiredHpcCluster";
    pub const INVALID_PARAMETER_VALUE_INSUFFICIENT_OFFERING: &str = "InvalidParameterValue.InsufficientOffering";
    pub const INVALID_PARAMETER_VALUE_INSUFFICIENT_PRICE: &str = "InvalidParameterValue.InsufficientPrice";
    pub const INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT: &str = "InvalidParameterValue.InvalidAppIdFormat";
    pub const INVALID_PARAMETER_VALUE_INVALID_BOOT_MODE: &str = "InvalidParameterValue.InvalidBootMode";
    pub const INVALID_PARAMETER_VALUE_INVALID_BUCKET_PERMISSION_FOR_EXPORT: &str =
        "InvalidParameterValue.InvalidBucketPermissionForExport";
    pub const INVALID_PARAMETER_VALUE_INVALID_FILE_NAME_PREFIX_LIST: &str =
        "InvalidParameterValue.InvalidFileNamePrefixList";
    pub const INVALID_PARAMETER_VALUE_INVALID_GPU_FAMILY_CHANGE: &str = "InvalidParameterValue.InvalidGPUFamilyChange";
    pub const INVALID_PARAMETER_VALUE_INVALID_IMAGE_FAMILY: &str = "InvalidParameterValue.InvalidImageFamily";
    pub const INVALID_PARAMETER_VALUE_INVALID_IMAGE_FOR_GIVEN_INSTANCE_TYPE: &str =
        "InvalidParameterValue.InvalidImageForGivenInstanceType";
    pub const INVALID_PARAMETER_VALUE_INVALID_IMAGE_FORMAT: &str = "InvalidParameterValue.InvalidImageFormat";
    pub const INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID: &str = "InvalidParameterValue.InvalidImageId";
    pub const INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID_FOR_RETSET_INSTANCE: &str =
        "InvalidParameterValue.InvalidImageIdForRetsetInstance";
    pub const INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID_IS_SHARED: &str = "InvalidParameterValue.InvalidImageIdIsShared";
    pub const INVALID_PARAMETER_VALUE_INVALID_IMAGE_OS_NAME: &str = "InvalidParameterValue.InvalidImageOsName";
    pub const INVALID_PARAMETER_VALUE_INVALID_IMAGE_STATE: &str = "InvalidParameterValue.InvalidImageState";
    pub const INVALID_PARAMETER_VALUE_INVALID_INSTANCE_SOURCE: &str = "InvalidParameterValue.InvalidInstanceSource";
    pub const INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE_PERIODIC_CONTRACT: &str =
        "InvalidParameterValue.InvalidInstanceTypePeriodicContract";
    pub const INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE_UNDERWRITE: &str =
        "InvalidParameterValue.InvalidInstanceTypeUnderwrite";
    pub const INVALID_PARAMETER_VALUE_INVALID_IP_FORMAT: &str = "InvalidParameterValue.InvalidIpFormat";
    pub const INVALID_PARAMETER_VALUE_INVALID_LAUNCH_TEMPLATE_DESCRIPTION: &str =
        "InvalidParameterValue.InvalidLaunchTemplateDescription";
    pub const INVALID_PARAMETER_VALUE_INVALID_LAUNCH_TEMPLATE_NAME: &str =
        "InvalidParameterValue.InvalidLaunchTemplateName";
    pub const INVALID_PARAMETER_VALUE_INVALID_LAUNCH_TEMPLATE_VERSION_DESCRIPTION: &str =
        "InvalidParameterValue.InvalidLaunchTemplateVersionDescription";
    pub const INVALID_PARAMETER_VALUE_INVALID_LICENSE_TYPE: &str = "InvalidParameterValue.InvalidLicenseType";
    pub const INVALID_PARAMETER_VALUE_INVALID_NETWORK_INTERFACE_ID: &str =
        "InvalidParameterValue.InvalidNetworkInterfaceId";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_MIN_COUNT: &str =
        "InvalidParameterValue.InvalidParameterMinCount";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_LIMIT: &str =
        "InvalidParameterValue.InvalidParameterValueLimit";
    pub const INVALID_PARAMETER_VALUE_INVALID_PASSWORD: &str = "InvalidParameterValue.InvalidPassword";
    pub const INVALID_PARAMETER_VALUE_INVALID_REGION: &str = "InvalidParameterValue.InvalidRegion";
    pub const INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT: &str = "InvalidParameterValue.InvalidTimeFormat";
    pub const INVALID_PARAMETER_VALUE_INVALID_USER_DATA_FORMAT: &str = "InvalidParameterValue.InvalidUserDataFormat";
    pub const INVALID_PARAMETER_VALUE_INVALID_VAGUE_NAME: &str = "InvalidParameterValue.InvalidVagueName";
    pub const INVALID_PARAMETER_VALUE_INVALID_VPC_ID_SUBNET_ID_NOT_FOUND: &str =
        "InvalidParameterValue.InvalidVpcIdSubnetIdNotFound";
    pub const INVALID_PARAMETER_VALUE_ISP_NOT_SUPPORT_FOR_EDGE_ZONE: &str =
        "InvalidParameterValue.IspNotSupportForEdgeZone";
    pub const INVALID_PARAMETER_VALUE_ISP_VALUE_REPEATED: &str = "InvalidParameterValue.IspValueRepeated";
    pub const INVALID_PARAMETER_VALUE_KEY_PAIR_NOT_FOUND: &str = "InvalidParameterValue.KeyPairNotFound";
    pub const INVALID_PARAMETER_VALUE_KEY_PAIR_NOT_SUPPORTED: &str = "InvalidParameterValue.KeyPairNotSupported";
    pub const INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_DEFAULT_VERSION: &str =
        "InvalidParameterValue.LaunchTemplateDefaultVersion";
    pub const INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_MALFORMED: &str =
        "InvalidParameterValue.LaunchTemplateIdMalformed";
    pub const INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_NOT_EXISTED: &str =
        "InvalidParameterValue.LaunchTemplateIdNotExisted";
    pub const INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_VER_NOT_EXISTED: &str =
        "InvalidParameterValue.LaunchTemplateIdVerNotExisted";
    pub const INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_ID_VER_SET_ALREADY: &str =
        "InvalidParameterValue.LaunchTemplateIdVerSetAlready";
    pub const INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_NOT_FOUND: &str = "InvalidParameterValue.LaunchTemplateNotFound";
    pub const INVALID_PARAMETER_VALUE_LAUNCH_TEMPLATE_VERSION: &str = "InvalidParameterValue.LaunchTemplateVersion";
    pub const INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED: &str = "InvalidParameterValue.LimitExceeded";
    pub const INVALID_PARAMETER_VALUE_LOCAL_DISK_SIZE_RANGE: &str = "InvalidParameterValue.LocalDiskSizeRange";
    pub const INVALID_PARAMETER_VALUE_MISSING_LOCATION_COS_ENDPOINT: &str =
        "InvalidParameterValue.MissingLocationCosEndpoint";
    pub const INVALID_PARAMETER_VALUE_MUST_DHCP_ENABLED_VPC: &str = "InvalidParameterValue.MustDhcpEnabledVpc";
    pub const INVALID_PARAMETER_VALUE_MUST_ENABLED_IS_RDMA: &str = "InvalidParameterValue.MustEnabledIsRdma";
    pub const INVALID_PARAMETER_VALUE_NOT_CDC_SUBNET: &str = "InvalidParameterValue.NotCdcSubnet";
    pub const INVALID_PARAMETER_VALUE_NOT_EMPTY: &str = "InvalidParameterValue.NotEmpty";
    pub const INVALID_PARAMETER_VALUE_NOT_SUPPORTED: &str = "InvalidParameterValue.NotSupported";
    pub const INVALID_PARAMETER_VALUE_PREHEAT_NOT_SUPPORTED_INSTANCE_TYPE: &str =
        "InvalidParameterValue.PreheatNotSupportedInstanceType";
    pub const INVALID_PARAMETER_VALUE_PREHEAT_NOT_SUPPORTED_ZONE: &str =
        "InvalidParameterValue.PreheatNotSupportedZone";
    pub const INVALID_PARAMETER_VALUE_PREHEAT_UNAVAILABLE_ZONES: &str = "InvalidParameterValue.PreheatUnavailableZones";
    pub const INVALID_PARAMETER_VALUE_RANGE: &str = "InvalidParameterValue.Range";
    pub const INVALID_PARAMETER_VALUE_REQUIRED_LOCATION_IMAGE: &str = "InvalidParameterValue.RequiredLocationImage";
    pub const INVALID_PARAMETER_VALUE_RESOURCE_POOL_PACK_ID_MALFORMED: &str =
        "InvalidParameterValue.ResourcePoolPackIdMalformed";
    pub const INVALID_PARAMETER_VALUE_RESOURCE_POOL_PACK_STATUS: &str = "InvalidParameterValue.ResourcePoolPackStatus";
    pub const INVALID_PARAMETER_VALUE_RESOURCE_POOL_PACK_TYPE_NOT_SUPPORTED: &str =
        "InvalidParameterValue.ResourcePoolPackTypeNotSupported";
    pub const INVALID_PARAMETER_VALUE_SNAPSHOT_ID_MALFORMED: &str = "InvalidParameterValue.SnapshotIdMalformed";
    pub const INVALID_PARAMETER_VALUE_SUBNET_ID_MALFORMED: &str = "InvalidParameterValue.SubnetIdMalformed";
    pub const INVALID_PARAMETER_VALUE_SUBNET_ID_ZONE_ID_NOT_MATCH: &str =
        "InvalidParameterValue.SubnetIdZoneIdNotMatch";
    pub const INVALID_PARAMETER_VALUE_SUBNET_NOT_EXIST: &str = "InvalidParameterValue.SubnetNotExist";
    pub const INVALID_PARAMETER_VALUE_TAG_KEY_NOT_FOUND: &str = "InvalidParameterValue.TagKeyNotFound";
    pub const INVALID_PARAMETER_VALUE_TAG_QUOTA_LIMIT_EXCEEDED: &str = "InvalidParameterValue.TagQuotaLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_THREAD_PER_CORE_VALUE: &str = "InvalidParameterValue.ThreadPerCoreValue";
    pub const INVALID_PARAMETER_VALUE_TOO_LARGE_2: &str = "InvalidParameterValue.TooLarge";
    pub const INVALID_PARAMETER_VALUE_TOO_LONG: &str = "InvalidParameterValue.TooLong";
    pub const INVALID_PARAMETER_VALUE_UUID_MALFORMED: &str = "InvalidParameterValue.UuidMalformed";
    pub const INVALID_PARAMETER_VALUE_VPC_ID_MALFORMED: &str = "InvalidParameterValue.VpcIdMalformed";
    pub const INVALID_PARAMETER_VALUE_VPC_ID_NOT_EXIST: &str = "InvalidParameterValue.VpcIdNotExist";
    pub const INVALID_PARAMETER_VALUE_VPC_ID_SUBNET_ID_NOT_MATCH: &str = "InvalidParameterValue.VpcIdSubnetIdNotMatch";
    pub const INVALID_PARAMETER_VALUE_VPC_ID_ZONE_ID_NOT_MATCH: &str = "InvalidParameterValue.VpcIdZoneIdNotMatch";
    pub const INVALID_PARAMETER_VALUE_VPC_NOT_SUPPORT_IPV6_ADDRESS: &str =
        "InvalidParameterValue.VpcNotSupportIpv6Address";
    pub const INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED: &str = "InvalidParameterValue.ZoneNotSupported";
    pub const INVALID_PARAMETER_VALUE_LIMIT: &str = "InvalidParameterValueLimit";
    pub const INVALID_PARAMETER_VALUE_OFFSET: &str = "InvalidParameterValueOffset";
    pub const INVALID_PASSWORD: &str = "InvalidPassword";
    pub const INVALID_PERIOD: &str = "InvalidPeriod";
    pub const INVALID_PERMISSION: &str = "InvalidPermission";
    pub const INVALID_PROJECT_ID_NOT_FOUND: &str = "InvalidProjectId.NotFound";
    pub const INVALID_PUBLIC_KEY_DUPLICATE: &str = "InvalidPublicKey.Duplicate";
    pub const INVALID_PUBLIC_KEY_MALFORMED: &str = "InvalidPublicKey.Malformed";
    pub const INVALID_REGION_NOT_FOUND: &str = "InvalidRegion.NotFound";
    pub const INVALID_REGION_UNAVAILABLE: &str = "InvalidRegion.Unavailable";
    pub const INVALID_SECURITY_GROUP_ID_NOT_FOUND: &str = "InvalidSecurityGroupId.NotFound";
    pub const INVALID_SG_ID_MALFORMED: &str = "InvalidSgId.Malformed";
    pub const INVALID_ZONE_MISMATCH_REGION: &str = "InvalidZone.MismatchRegion";
    pub const LIMIT_EXCEEDED_ASSOCIATE_USG_LIMIT_EXCEEDED: &str = "LimitExceeded.AssociateUSGLimitExceeded";
    pub const LIMIT_EXCEEDED_CVM_INSTANCE_QUOTA: &str = "LimitExceeded.CvmInstanceQuota";
    pub const LIMIT_EXCEEDED_CVMS_VIFS_PER_SEC_GROUP_LIMIT_EXCEEDED: &str =
        "LimitExceeded.CvmsVifsPerSecGroupLimitExceeded";
    pub const LIMIT_EXCEEDED_DISASTER_RECOVER_GROUP: &str = "LimitExceeded.DisasterRecoverGroup";
    pub const LIMIT_EXCEEDED_EIP_NUM_LIMIT: &str = "LimitExceeded.EipNumLimit";
    pub const LIMIT_EXCEEDED_ENI_LIMIT_INSTANCE_TYPE: &str = "LimitExceeded.EniLimitInstanceType";
    pub const LIMIT_EXCEEDED_ENI_NUM_LIMIT: &str = "LimitExceeded.EniNumLimit";
    pub const LIMIT_EXCEEDED_EXPORT_IMAGE_TASK_LIMIT_EXCEEDED: &str = "LimitExceeded.ExportImageTaskLimitExceeded";
    pub const LIMIT_EXCEEDED_HPC_CLUSTER_QUOTA: &str = "LimitExceeded.HpcClusterQuota";
    pub const LIMIT_EXCEEDED_IPV6_ADDRESS_NUM: &str = "LimitExceeded.IPv6AddressNum";
    pub const LIMIT_EXCEEDED_INSTANCE_ENI_NUM_LIMIT: &str = "LimitExceeded.InstanceEniNumLimit";
    pub const LIMIT_EXCEEDED_INSTANCE_QUOTA: &str = "LimitExceeded.InstanceQuota";
    pub const LIMIT_EXCEEDED_INSTANCE_TYPE_BANDWIDTH: &str = "LimitExceeded.InstanceTypeBandwidth";
    pub const LIMIT_EXCEEDED_LAUNCH_TEMPLATE_QUOTA: &str = "LimitExceeded.LaunchTemplateQuota";
    pub const LIMIT_EXCEEDED_LAUNCH_TEMPLATE_VERSION_QUOTA: &str = "LimitExceeded.LaunchTemplateVersionQuota";
    pub const LIMIT_EXCEEDED_PREHEAT_IMAGE_SNAPSHOT_OUT_OF_QUOTA: &str = "LimitExceeded.PreheatImageSnapshotOutOfQuota";
    pub const LIMIT_EXCEEDED_PREPAY_QUOTA: &str = "LimitExceeded.PrepayQuota";
    pub const LIMIT_EXCEEDED_PREPAY_UNDERWRITE_QUOTA: &str = "LimitExceeded.PrepayUnderwriteQuota";
    pub const LIMIT_EXCEEDED_SINGLE_USG_QUOTA: &str = "LimitExceeded.SingleUSGQuota";
    pub const LIMIT_EXCEEDED_SPOT_QUOTA: &str = "LimitExceeded.SpotQuota";
    pub const LIMIT_EXCEEDED_TAG_RESOURCE_QUOTA: &str = "LimitExceeded.TagResourceQuota";
    pub const LIMIT_EXCEEDED_USER_RETURN_QUOTA: &str = "LimitExceeded.UserReturnQuota";
    pub const LIMIT_EXCEEDED_USER_SPOT_QUOTA: &str = "LimitExceeded.UserSpotQuota";
    pub const LIMIT_EXCEEDED_VPC_SUBNET_NUM: &str = "LimitExceeded.VpcSubnetNum";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_AT_LEAST_ONE: &str = "MissingParameter.AtLeastOne";
    pub const MISSING_PARAMETER_DPDK_INSTANCE_TYPE_REQUIRED_VPC: &str = "MissingParameter.DPDKInstanceTypeRequiredVPC";
    pub const MISSING_PARAMETER_MONITOR_SERVICE: &str = "MissingParameter.MonitorService";
    pub const MUTEX_OPERATION_TASK_RUNNING: &str = "MutexOperation.TaskRunning";
    pub const OPERATION_DENIED_ACCOUNT_NOT_SUPPORTED: &str = "OperationDenied.AccountNotSupported";
    pub const OPERATION_DENIED_CHC_DEPLOY_CONFIG_INVALID: &str = "OperationDenied.ChcDeployConfigInvalid";
    pub const OPERATION_DENIED_CHC_HOST_STATE_NOT_SUPPORTED: &str = "OperationDenied.ChcHostStateNotSupported";
    pub const OPERATION_DENIED_CHC_INSTALL_CLOUD_IMAGE_WITHOUT_DEPLOY_NETWORK: &str =
        "OperationDenied.ChcInstallCloudImageWithoutDeployNetwork";
    pub const OPERATION_DENIED_INNER_USER_PROHIBIT_ACTION: &str = "OperationDenied.InnerUserProhibitAction";
    pub const OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS: &str = "OperationDenied.InstanceOperationInProgress";
    pub const OPERATION_DENIED_NOT_BANDWIDTH_SHIFT_UP_USER_APPLY_EDGE_ZONE_EIP: &str =
        "OperationDenied.NotBandwidthShiftUpUserApplyEdgeZoneEip";
    pub const OVER_QUOTA: &str = "OverQuota";
    pub const REGION_ABILITY_LIMIT_UNSUPPORTED_TO_IMPORT_IMAGE: &str = "RegionAbilityLimit.UnsupportedToImportImage";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_IN_USE_DISK_ROLLBACKING: &str = "ResourceInUse.DiskRollbacking";
    pub const RESOURCE_IN_USE_HPC_CLUSTER: &str = "ResourceInUse.HpcCluster";
    pub const RESOURCE_INSUFFICIENT_AVAILABILITY_ZONE_SOLD_OUT: &str = "ResourceInsufficient.AvailabilityZoneSoldOut";
    pub const RESOURCE_INSUFFICIENT_CIDR_BLOCK: &str = "ResourceInsufficient.CidrBlock";
    pub const RESOURCE_INSUFFICIENT_CLOUD_DISK_SOLD_OUT: &str = "ResourceInsufficient.CloudDiskSoldOut";
    pub const RESOURCE_INSUFFICIENT_CLOUD_DISK_UNAVAILABLE: &str = "ResourceInsufficient.CloudDiskUnavailable";
    pub const RESOURCE_INSUFFICIENT_DISASTER_RECOVER_GROUP_CVM_QUOTA: &str =
        "ResourceInsufficient.DisasterRecoverGroupCvmQuota";
    pub const RESOURCE_INSUFFICIENT_INSUFFICIENT_GROUP_QUOTA: &str = "ResourceInsufficient.InsufficientGroupQuota";
    pub const RESOURCE_INSUFFICIENT_INSUFFICIENT_OFFERING_MINIMUM: &str =
        "ResourceInsufficient.InsufficientOfferingMinimum";
    pub const RESOURCE_INSUFFICIENT_SPECIFIED_INSTANCE_TYPE: &str = "ResourceInsufficient.SpecifiedInstanceType";
    pub const RESOURCE_INSUFFICIENT_ZONE_SOLD_OUT_FOR_SPECIFIED_INSTANCE: &str =
        "ResourceInsufficient.ZoneSoldOutForSpecifiedInstance";
    pub const RESOURCE_NOT_FOUND_HPC_CLUSTER: &str = "ResourceNotFound.HpcCluster";
    pub const RESOURCE_NOT_FOUND_INVALID_INSTANCE_ID_NOT_FOUND: &str = "ResourceNotFound.InvalidInstanceIdNotFound";
    pub const RESOURCE_NOT_FOUND_INVALID_PLACEMENT_SET: &str = "ResourceNotFound.InvalidPlacementSet";
    pub const RESOURCE_NOT_FOUND_INVALID_ZONE_INSTANCE_TYPE: &str = "ResourceNotFound.InvalidZoneInstanceType";
    pub const RESOURCE_NOT_FOUND_KEY_PAIR_NOT_FOUND: &str = "ResourceNotFound.KeyPairNotFound";
    pub const RESOURCE_NOT_FOUND_NO_DEFAULT_CBS: &str = "ResourceNotFound.NoDefaultCbs";
    pub const RESOURCE_NOT_FOUND_NO_DEFAULT_CBS_WITH_REASON: &str = "ResourceNotFound.NoDefaultCbsWithReason";
    pub const RESOURCE_NOT_FOUND_RESOURCE_POOL_PACK_ID_NOT_FOUND: &str = "ResourceNotFound.ResourcePoolPackIdNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_TYPE: &str = "ResourceUnavailable.InstanceType";
    pub const RESOURCE_UNAVAILABLE_SNAPSHOT_CREATING: &str = "ResourceUnavailable.SnapshotCreating";
    pub const RESOURCES_SOLD_OUT_AVAILABLE_ZONE: &str = "ResourcesSoldOut.AvailableZone";
    pub const RESOURCES_SOLD_OUT_EIP_INSUFFICIENT: &str = "ResourcesSoldOut.EipInsufficient";
    pub const RESOURCES_SOLD_OUT_SPECIFIED_INSTANCE_TYPE: &str = "ResourcesSoldOut.SpecifiedInstanceType";
    pub const SEC_GROUP_ACTION_FAILURE: &str = "SecGroupActionFailure";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_IMAGE_NOT_BELONG_TO_ACCOUNT: &str =
        "UnauthorizedOperation.ImageNotBelongToAccount";
    pub const UNAUTHORIZED_OPERATION_INVALID_TOKEN: &str = "UnauthorizedOperation.InvalidToken";
    pub const UNAUTHORIZED_OPERATION_MFA_EXPIRED: &str = "UnauthorizedOperation.MFAExpired";
    pub const UNAUTHORIZED_OPERATION_MFA_NOT_FOUND: &str = "UnauthorizedOperation.MFANotFound";
    pub const UNAUTHORIZED_OPERATION_PERMISSION_DENIED: &str = "UnauthorizedOperation.PermissionDenied";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_ARM_ARCHITECTURE: &str = "UnsupportedOperation.ArmArchitecture";
    pub const UNSUPPORTED_OPERATION_BANDWIDTH_PACKAGE_ID_NOT_SUPPORTED: &str =
        "UnsupportedOperation.BandwidthPackageIdNotSupported";
    pub const UNSUPPORTED_OPERATION_CBS_REMOTE_SSD_NOT_SUPPORT: &str = "UnsupportedOperation.CbsRemoteSsdNotSupport";
    pub const UNSUPPORTED_OPERATION_COMMERCIAL_IMAGE_CHANGE_CHARGE_TYPE: &str =
        "UnsupportedOperation.CommercialImageChangeChargeType";
    pub const UNSUPPORTED_OPERATION_DISK_SNAP_CREATE_TIME_TOO_OLD: &str =
        "UnsupportedOperation.DiskSnapCreateTimeTooOld";
    pub const UNSUPPORTED_OPERATION_EDGE_ZONE_INSTANCE: &str = "UnsupportedOperation.EdgeZoneInstance";
    pub const UNSUPPORTED_OPERATION_EDGE_ZONE_NOT_SUPPORT_CLOUD_DISK: &str =
        "UnsupportedOperation.EdgeZoneNotSupportCloudDisk";
    pub const UNSUPPORTED_OPERATION_EDGE_ZONE_NOT_SUPPORT_PURCHASE_RESERVED: &str =
        "UnsupportedOperation.EdgeZoneNotSupportPurchaseReserved";
    pub const UNSUPPORTED_OPERATION_ELASTIC_NETWORK_INTERFACE: &str = "UnsupportedOperation.ElasticNetworkInterface";
    pub const UNSUPPORTED_OPERATION_ENCRYPTED_IMAGES_NOT_SUPPORTED: &str =
        "UnsupportedOperation.EncryptedImagesNotSupported";
    pub const UNSUPPORTED_OPERATION_HETEROGENEOUS_CHANGE_INSTANCE_FAMILY: &str =
        "UnsupportedOperation.HeterogeneousChangeInstanceFamily";
    pub const UNSUPPORTED_OPERATION_HIBERNATION_FOR_NORMAL_INSTANCE: &str =
        "UnsupportedOperation.HibernationForNormalInstance";
    pub const UNSUPPORTED_OPERATION_HIBERNATION_OS_VERSION: &str = "UnsupportedOperation.HibernationOsVersion";
    pub const UNSUPPORTED_OPERATION_IPV6_NOT_SUPPORT_VPC_MIGRATE: &str =
        "UnsupportedOperation.IPv6NotSupportVpcMigrate";
    pub const UNSUPPORTED_OPERATION_IMAGE_TOO_LARGE_EXPORT_UNSUPPORTED: &str =
        "UnsupportedOperation.ImageTooLargeExportUnsupported";
    pub const UNSUPPORTED_OPERATION_INSTANCE_CHARGE_TYPE: &str = "UnsupportedOperation.InstanceChargeType";
    pub const UNSUPPORTED_OPERATION_INSTANCE_MIXED_PRICING_MODEL: &str =
        "UnsupportedOperation.InstanceMixedPricingModel";
    pub const UNSUPPORTED_OPERATION_INSTANCE_MIXED_RESET_INSTANCE_TYPE: &str =
        "UnsupportedOperation.InstanceMixedResetInstanceType";
    pub const UNSUPPORTED_OPERATION_INSTANCE_MIXED_ZONE_TYPE: &str = "UnsupportedOperation.InstanceMixedZoneType";
    pub const UNSUPPORTED_OPERATION_INSTANCE_OS_CONVERT_OS_NOT_SUPPORT: &str =
        "UnsupportedOperation.InstanceOsConvertOsNotSupport";
    pub const UNSUPPORTED_OPERATION_INSTANCE_OS_WINDOWS: &str = "UnsupportedOperation.InstanceOsWindows";
    pub const UNSUPPORTED_OPERATION_INSTANCE_REINSTALL_FAILED: &str = "UnsupportedOperation.InstanceReinstallFailed";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_BANNING: &str = "UnsupportedOperation.InstanceStateBanning";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_CORRUPTED: &str = "UnsupportedOperation.InstanceStateCorrupted";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_RESCUE_MODE: &str =
        "UnsupportedOperation.InstanceStateEnterRescueMode";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE: &str =
        "UnsupportedOperation.InstanceStateEnterServiceLiveMigrate";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_RESCUE_MODE: &str =
        "UnsupportedOperation.InstanceStateExitRescueMode";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_SERVICE_LIVE_MIGRATE: &str =
        "UnsupportedOperation.InstanceStateExitServiceLiveMigrate";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING: &str = "UnsupportedOperation.InstanceStateFreezing";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING: &str = "UnsupportedOperation.InstanceStateIsolating";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_LAUNCH_FAILED: &str =
        "UnsupportedOperation.InstanceStateLaunchFailed";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_NOT_RUNNING: &str = "UnsupportedOperation.InstanceStateNotRunning";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING: &str = "UnsupportedOperation.InstanceStatePending";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING: &str = "UnsupportedOperation.InstanceStateRebooting";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_RESCUE_MODE: &str = "UnsupportedOperation.InstanceStateRescueMode";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_RUNNING: &str = "UnsupportedOperation.InstanceStateRunning";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_SERVICE_LIVE_MIGRATE: &str =
        "UnsupportedOperation.InstanceStateServiceLiveMigrate";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN: &str = "UnsupportedOperation.InstanceStateShutdown";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING: &str = "UnsupportedOperation.InstanceStateStarting";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPED: &str = "UnsupportedOperation.InstanceStateStopped";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING: &str = "UnsupportedOperation.InstanceStateStopping";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATED: &str = "UnsupportedOperation.InstanceStateTerminated";
    pub const UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING: &str = "UnsupportedOperation.InstanceStateTerminating";
    pub const UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_CONFIDENTIALITY: &str =
        "UnsupportedOperation.InstanceTypeNotSupportConfidentiality";
    pub const UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_GRID_LICENCE: &str =
        "UnsupportedOperation.InstanceTypeNotSupportGridLicence";
    pub const UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_HIGH_DENSITY_MODE_SETTING: &str =
        "UnsupportedOperation.InstanceTypeNotSupportHighDensityModeSetting";
    pub const UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_JUMBO_FRAME: &str =
        "UnsupportedOperation.InstanceTypeNotSupportJumboFrame";
    pub const UNSUPPORTED_OPERATION_INSTANCES_ENABLE_JUMBO_WITHOUT_REBOOT: &str =
        "UnsupportedOperation.InstancesEnableJumboWithoutReboot";
    pub const UNSUPPORTED_OPERATION_INSTANCES_PROTECTED: &str = "UnsupportedOperation.InstancesProtected";
    pub const UNSUPPORTED_OPERATION_INSUFFICIENT_CLUSTER_QUOTA: &str = "UnsupportedOperation.InsufficientClusterQuota";
    pub const UNSUPPORTED_OPERATION_INVALID_DATA_DISK: &str = "UnsupportedOperation.InvalidDataDisk";
    pub const UNSUPPORTED_OPERATION_INVALID_DISK: &str = "UnsupportedOperation.InvalidDisk";
    pub const UNSUPPORTED_OPERATION_INVALID_DISK_BACKUP_QUOTA: &str = "UnsupportedOperation.InvalidDiskBackupQuota";
    pub const UNSUPPORTED_OPERATION_INVALID_DISK_FAST_ROLLBACK: &str = "UnsupportedOperation.InvalidDiskFastRollback";
    pub const UNSUPPORTED_OPERATION_INVALID_IMAGE_LICENSE_TYPE_FOR_RESET: &str =
        "UnsupportedOperation.InvalidImageLicenseTypeForReset";
    pub const UNSUPPORTED_OPERATION_INVALID_INSTANCE_NOT_SUPPORTED_PROTECTED_INSTANCE: &str =
        "UnsupportedOperation.InvalidInstanceNotSupportedProtectedInstance";
    pub const UNSUPPORTED_OPERATION_INVALID_INSTANCE_WITH_SWAP_DISK: &str =
        "UnsupportedOperation.InvalidInstanceWithSwapDisk";
    pub const UNSUPPORTED_OPERATION_INVALID_INSTANCES_OWNER: &str = "UnsupportedOperation.InvalidInstancesOwner";
    pub const UNSUPPORTED_OPERATION_INVALID_REGION_DISK_ENCRYPT: &str = "UnsupportedOperation.InvalidRegionDiskEncrypt";
    pub const UNSUPPORTED_OPERATION_INVALID_ZONE: &str = "UnsupportedOperation.InvalidZone";
    pub const UNSUPPORTED_OPERATION_KEY_PAIR_UNSUPPORTED_WINDOWS: &str =
        "UnsupportedOperation.KeyPairUnsupportedWindows";
    pub const UNSUPPORTED_OPERATION_LOCAL_DATA_DISK_CHANGE_INSTANCE_FAMILY: &str =
        "UnsupportedOperation.LocalDataDiskChangeInstanceFamily";
    pub const UNSUPPORTED_OPERATION_LOCAL_DISK_MIGRATING_TO_CLOUD_DISK: &str =
        "UnsupportedOperation.LocalDiskMigratingToCloudDisk";
    pub const UNSUPPORTED_OPERATION_LOCATION_IMAGE_NOT_SUPPORTED: &str =
        "UnsupportedOperation.LocationImageNotSupported";
    pub const UNSUPPORTED_OPERATION_MARKET_IMAGE_CONVERT_OS_UNSUPPORTED: &str =
        "UnsupportedOperation.MarketImageConvertOSUnsupported";
    pub const UNSUPPORTED_OPERATION_MARKET_IMAGE_EXPORT_UNSUPPORTED: &str =
        "UnsupportedOperation.MarketImageExportUnsupported";
    pub const UNSUPPORTED_OPERATION_MIN_COUNT_UNSUPPORTED_CHARGE_TYPE: &str =
        "UnsupportedOperation.MinCountUnsupportedChargeType";
    pub const UNSUPPORTED_OPERATION_MIN_COUNT_UNSUPPORTED_REGION: &str =
        "UnsupportedOperation.MinCountUnsupportedRegion";
    pub const UNSUPPORTED_OPERATION_MODIFY_ENCRYPTION_NOT_SUPPORTED: &str =
        "UnsupportedOperation.ModifyEncryptionNotSupported";
    pub const UNSUPPORTED_OPERATION_MODIFY_VPC_WITH_CLB: &str = "UnsupportedOperation.ModifyVPCWithCLB";
    pub const UNSUPPORTED_OPERATION_MODIFY_VPC_WITH_CLASS_LINK: &str = "UnsupportedOperation.ModifyVPCWithClassLink";
    pub const UNSUPPORTED_OPERATION_NO_INSTANCE_TYPE_SUPPORT_SPOT: &str =
        "UnsupportedOperation.NoInstanceTypeSupportSpot";
    pub const UNSUPPORTED_OPERATION_NO_VPC_NETWORK: &str = "UnsupportedOperation.NoVpcNetwork";
    pub const UNSUPPORTED_OPERATION_NOT_FPGA_INSTANCE: &str = "UnsupportedOperation.NotFpgaInstance";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORT_IMPORT_INSTANCES_ACTION_TIMER: &str =
        "UnsupportedOperation.NotSupportImportInstancesActionTimer";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORT_INSTANCE_IMAGE: &str = "UnsupportedOperation.NotSupportInstanceImage";
    pub const UNSUPPORTED_OPERATION_NOT_SUPPORT_UNPAID_ORDER: &str = "UnsupportedOperation.NotSupportUnpaidOrder";
    pub const UNSUPPORTED_OPERATION_ONLY_FOR_PREPAID_ACCOUNT: &str = "UnsupportedOperation.OnlyForPrepaidAccount";
    pub const UNSUPPORTED_OPERATION_ORIGINAL_INSTANCE_TYPE_INVALID: &str =
        "UnsupportedOperation.OriginalInstanceTypeInvalid";
    pub const UNSUPPORTED_OPERATION_PERIODIC_CONTRACT_NOT_SUPPORT_MANUAL_RENEW: &str =
        "UnsupportedOperation.PeriodicContractNotSupportManualRenew";
    pub const UNSUPPORTED_OPERATION_PREHEAT_IMAGE: &str = "UnsupportedOperation.PreheatImage";
    pub const UNSUPPORTED_OPERATION_PUBLIC_IMAGE_EXPORT_UNSUPPORTED: &str =
        "UnsupportedOperation.PublicImageExportUnsupported";
    pub const UNSUPPORTED_OPERATION_RAW_LOCAL_DISK_INS_REINSTALLTO_QCOW2: &str =
        "UnsupportedOperation.RawLocalDiskInsReinstalltoQcow2";
    pub const UNSUPPORTED_OPERATION_RED_HAT_IMAGE_EXPORT_UNSUPPORTED: &str =
        "UnsupportedOperation.RedHatImageExportUnsupported";
    pub const UNSUPPORTED_OPERATION_RED_HAT_INSTANCE_TERMINATE_UNSUPPORTED: &str =
        "UnsupportedOperation.RedHatInstanceTerminateUnsupported";
    pub const UNSUPPORTED_OPERATION_RED_HAT_INSTANCE_UNSUPPORTED: &str =
        "UnsupportedOperation.RedHatInstanceUnsupported";
    pub const UNSUPPORTED_OPERATION_REGION: &str = "UnsupportedOperation.Region";
    pub const UNSUPPORTED_OPERATION_RESOURCE_POOL_PACKAGE_INVISIBLE_FOR_USER: &str =
        "UnsupportedOperation.ResourcePoolPackageInvisibleForUser";
    pub const UNSUPPORTED_OPERATION_SHARED_IMAGE_EXPORT_UNSUPPORTED: &str =
        "UnsupportedOperation.SharedImageExportUnsupported";
    pub const UNSUPPORTED_OPERATION_SHARED_IMAGE_MODIFY_UNSUPPORTED: &str =
        "UnsupportedOperation.SharedImageModifyUnsupported";
    pub const UNSUPPORTED_OPERATION_SPECIAL_INSTANCE_TYPE: &str = "UnsupportedOperation.SpecialInstanceType";
    pub const UNSUPPORTED_OPERATION_SPOT_UNSUPPORTED_REGION: &str = "UnsupportedOperation.SpotUnsupportedRegion";
    pub const UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING: &str = "UnsupportedOperation.StoppedModeStopCharging";
    pub const UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING_SAME_FAMILY: &str =
        "UnsupportedOperation.StoppedModeStopChargingSameFamily";
    pub const UNSUPPORTED_OPERATION_SYNC_ENCRYPT_IMAGE_NOT_SUPPORT: &str =
        "UnsupportedOperation.SyncEncryptImageNotSupport";
    pub const UNSUPPORTED_OPERATION_SYSTEM_DISK_TYPE: &str = "UnsupportedOperation.SystemDiskType";
    pub const UNSUPPORTED_OPERATION_TAT_AGENT_NOT_ONLINE: &str = "UnsupportedOperation.TatAgentNotOnline";
    pub const UNSUPPORTED_OPERATION_UNDERWRITE_DISCOUNT_GREATER_THAN_PREPAID_DISCOUNT: &str =
        "UnsupportedOperation.UnderwriteDiscountGreaterThanPrepaidDiscount";
    pub const UNSUPPORTED_OPERATION_UNDERWRITING_INSTANCE_TYPE_ONLY_SUPPORT_AUTO_RENEW: &str =
        "UnsupportedOperation.UnderwritingInstanceTypeOnlySupportAutoRenew";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_ARM_CHANGE_INSTANCE_FAMILY: &str =
        "UnsupportedOperation.UnsupportedARMChangeInstanceFamily";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_CHANGE_INSTANCE_FAMILY: &str =
        "UnsupportedOperation.UnsupportedChangeInstanceFamily";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_CHANGE_INSTANCE_FAMILY_TO_ARM: &str =
        "UnsupportedOperation.UnsupportedChangeInstanceFamilyToARM";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_CHANGE_INSTANCE_TO_THIS_INSTANCE_FAMILY: &str =
        "UnsupportedOperation.UnsupportedChangeInstanceToThisInstanceFamily";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_INTERNATIONAL_USER: &str =
        "UnsupportedOperation.UnsupportedInternationalUser";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_POOL: &str = "UnsupportedOperation.UnsupportedPool";
    pub const UNSUPPORTED_OPERATION_USER_CONVERT_OS_NOT_SUPPORT: &str = "UnsupportedOperation.UserConvertOsNotSupport";
    pub const UNSUPPORTED_OPERATION_USER_LIMIT_OPERATION_EXCEED_QUOTA: &str =
        "UnsupportedOperation.UserLimitOperationExceedQuota";
    pub const UNSUPPORTED_OPERATION_WINDOWS_IMAGE_EXPORT_UNSUPPORTED: &str =
        "UnsupportedOperation.WindowsImageExportUnsupported";
    pub const VPC_ADDR_NOT_IN_SUB_NET: &str = "VpcAddrNotInSubNet";
    pub const VPC_IP_IS_USED: &str = "VpcIpIsUsed";
}

#[cfg(feature = "reflect")]
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
