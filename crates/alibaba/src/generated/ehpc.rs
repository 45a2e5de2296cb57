//! `ehpc` of Alibaba Cloud, API version 2018-04-12.
//!
//! Endpoint: a table of 13 regions, else `ehpc.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/EHPC/2018-04-12/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, ehpc::DescribeEstackImage};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeEstackImage::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "ehpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "ehpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "ehpc.ap-southeast-2.aliyuncs.com"),
        ("cn-beijing", "ehpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "ehpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "ehpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "ehpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "ehpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "ehpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "ehpc.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "ehpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "ehpc.eu-central-1.aliyuncs.com"),
        ("me-east-1", "ehpc.me-east-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "ehpc-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-southeast-1", "ehpc-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "ehpc-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-5", "ehpc-vpc.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "ehpc-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "ehpc-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "ehpc-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "ehpc-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "ehpc-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "ehpc-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "ehpc-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "ehpc-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "ehpc-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "ehpc-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-wuhan-lr", "ehpc-vpc.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "ehpc-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "ehpc-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "ehpc-vpc.eu-central-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("ehpc", "2018-04-12", "ehpc", &ENDPOINTS);

/// Adds existed nodes: `AddExistedNodes` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/AddExistedNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddExistedNodes {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub image_id: String,
    /// Required.
    pub image_owner_alias: String,
    /// Required.
    pub instance: Vec<AddExistedNodesInstance>,
    pub job_queue: Option<String>,
}
operation! {
    AddExistedNodes(cluster_id: String, image_id: String, image_owner_alias: String, instance: Vec<AddExistedNodesInstance>)
    "AddExistedNodes" -> AddExistedNodesOutput {
    0 "ClusterId" cluster_id, 1 "ImageId" image_id, 2 "ImageOwnerAlias" image_owner_alias, 3 "Instance" instance,
    4 "JobQueue" job_queue: String
} { method: "GET", } }

/// In the request of [`AddExistedNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddExistedNodesInstance {
    /// Required.
    pub id: Option<String>,
}
input! { AddExistedNodesInstance(id: String) {
    0 "Id" id: String
} }

/// Response of [`AddExistedNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddExistedNodesOutput {
    pub task_id: Option<String>,
}
model! { AddExistedNodesOutput {
    0 "TaskId" task_id: String
} }

/// Adds local nodes: `AddLocalNodes` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/AddLocalNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLocalNodes {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub nodes: String,
    pub queue: Option<String>,
}
operation! { AddLocalNodes(cluster_id: String, nodes: String) "AddLocalNodes" -> AddLocalNodesOutput {
    0 "ClusterId" cluster_id, 1 "Nodes" nodes, 2 "Queue" queue: String
} { method: "GET", } }

/// Response of [`AddLocalNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLocalNodesOutput {
    pub instance_ids: Option<AddLocalNodesInstanceIds>,
}
model! { AddLocalNodesOutput {
    0 "InstanceIds" instance_ids: AddLocalNodesInstanceIds
} }

/// In the response of [`AddLocalNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddLocalNodesInstanceIds {
    pub instance_id: Vec<String>,
}
model! { AddLocalNodesInstanceIds {
    0 "InstanceId" instance_id: Vec<String>
} }

/// Adds nodes: `AddNodes` of `ehpc` 2018-04-12.
///
/// GET. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/EHPC/2018-04-12/AddNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNodes {
    pub allocate_public_address: Option<bool>,
    pub auto_renew: Option<String>,
    pub auto_renew_period: Option<i64>,
    pub client_token: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub compute_enable_ht: Option<bool>,
    /// 0 to 6.
    pub compute_spot_duration: Option<i64>,
    pub compute_spot_interruption_behavior: Option<String>,
    pub compute_spot_price_limit: Option<String>,
    pub compute_spot_strategy: Option<String>,
    /// Required.
    pub count: i64,
    pub create_mode: Option<String>,
    pub data_disks: Option<Vec<AddNodesDataDisks>>,
    pub dns_config: Option<String>,
    pub ecs_charge_type: Option<String>,
    pub host_name_prefix: Option<String>,
    pub host_name_suffix: Option<String>,
    pub image_id: Option<String>,
    pub image_owner_alias: Option<String>,
    pub instance_type: Option<String>,
    pub internet_charge_type: Option<String>,
    /// 0 to 100.
    pub internet_max_band_width_in: Option<i64>,
    /// 0 to 100.
    pub internet_max_band_width_out: Option<i64>,
    pub job_queue: Option<String>,
    pub min_count: Option<i64>,
    pub network_interface_traffic_mode: Option<String>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub sync: Option<bool>,
    pub system_disk_level: Option<String>,
    pub system_disk_size: Option<i64>,
    pub system_disk_type: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { AddNodes(cluster_id: String, count: i64) "AddNodes" -> AddNodesOutput {
    0 "AllocatePublicAddress" allocate_public_address: bool, 1 "AutoRenew" auto_renew: String,
    2 "AutoRenewPeriod" auto_renew_period: i64, 3 "ClientToken" client_token: String, 4 "ClusterId" cluster_id,
    5 "ComputeEnableHt" compute_enable_ht: bool, 6 "ComputeSpotDuration" compute_spot_duration: i64,
    7 "ComputeSpotInterruptionBehavior" compute_spot_interruption_behavior: String,
    8 "ComputeSpotPriceLimit" compute_spot_price_limit: String, 9 "ComputeSpotStrategy" compute_spot_strategy: String,
    10 "Count" count, 11 "CreateMode" create_mode: String, 12 "DataDisks" data_disks: Vec<AddNodesDataDisks>,
    13 "DnsConfig" dns_config: String, 14 "EcsChargeType" ecs_charge_type: String,
    15 "HostNamePrefix" host_name_prefix: String, 16 "HostNameSuffix" host_name_suffix: String,
    17 "ImageId" image_id: String, 18 "ImageOwnerAlias" image_owner_alias: String,
    19 "InstanceType" instance_type: String, 20 "InternetChargeType" internet_charge_type: String,
    21 "InternetMaxBandWidthIn" internet_max_band_width_in: i64,
    22 "InternetMaxBandWidthOut" internet_max_band_width_out: i64, 23 "JobQueue" job_queue: String,
    24 "MinCount" min_count: i64, 25 "NetworkInterfaceTrafficMode" network_interface_traffic_mode: String,
    26 "Period" period: i64, 27 "PeriodUnit" period_unit: String, 28 "Sync" sync: bool,
    29 "SystemDiskLevel" system_disk_level: String, 30 "SystemDiskSize" system_disk_size: i64,
    31 "SystemDiskType" system_disk_type: String, 32 "VSwitchId" vswitch_id: String, 33 "ZoneId" zone_id: String
} { method: "GET", } }

/// In the request of [`AddNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNodesDataDisks {
    pub data_disk_category: Option<String>,
    pub data_disk_delete_with_instance: Option<bool>,
    pub data_disk_encrypted: Option<bool>,
    pub data_disk_kms_key_id: Option<String>,
    pub data_disk_performance_level: Option<String>,
    pub data_disk_size: Option<i64>,
}
input! { AddNodesDataDisks() {
    0 "DataDiskCategory" data_disk_category: String,
    1 "DataDiskDeleteWithInstance" data_disk_delete_with_instance: bool,
    2 "DataDiskEncrypted" data_disk_encrypted: bool, 3 "DataDiskKMSKeyId" data_disk_kms_key_id: String,
    4 "DataDiskPerformanceLevel" data_disk_performance_level: String, 5 "DataDiskSize" data_disk_size: i64
} }

/// Response of [`AddNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNodesOutput {
    pub instance_ids: Option<AddNodesInstanceIds>,
    pub task_id: Option<String>,
}
model! { AddNodesOutput {
    0 "InstanceIds" instance_ids: AddNodesInstanceIds, 1 "TaskId" task_id: String
} }

/// In the response of [`AddNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNodesInstanceIds {
    pub instance_id: Vec<String>,
}
model! { AddNodesInstanceIds {
    0 "InstanceId" instance_id: Vec<String>
} }

/// Adds queue: `AddQueue` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/AddQueue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddQueue {
    /// Required.
    pub cluster_id: String,
    pub deployment_set_id: Option<String>,
    pub network_interface_traffic_mode: Option<String>,
    /// Required.
    pub queue_name: String,
    pub use_ess: Option<bool>,
}
operation! { AddQueue(cluster_id: String, queue_name: String) "AddQueue" -> Empty {
    0 "ClusterId" cluster_id, 1 "DeploymentSetId" deployment_set_id: String,
    2 "NetworkInterfaceTrafficMode" network_interface_traffic_mode: String, 3 "QueueName" queue_name,
    4 "UseESS" use_ess: bool
} { method: "GET", } }

/// Response of [`AddQueue`]: empty.
pub type AddQueueOutput = Empty;

/// Adds security group: `AddSecurityGroup` of `ehpc` 2018-04-12.
///
/// GET. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/EHPC/2018-04-12/AddSecurityGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSecurityGroup {
    pub client_token: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub security_group_id: String,
}
operation! { AddSecurityGroup(cluster_id: String, security_group_id: String) "AddSecurityGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "ClusterId" cluster_id, 2 "SecurityGroupId" security_group_id
} { method: "GET", } }

/// Response of [`AddSecurityGroup`]: empty.
pub type AddSecurityGroupOutput = Empty;

/// Adds users: `AddUsers` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/AddUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUsers {
    pub r#async: Option<bool>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub user: Vec<AddUsersUser>,
}
operation! { AddUsers(cluster_id: String, user: Vec<AddUsersUser>) "AddUsers" -> Empty {
    0 "Async" r#async: bool, 1 "ClusterId" cluster_id, 2 "User" user
} { method: "GET", } }

/// Response of [`AddUsers`]: empty.
pub type AddUsersOutput = Empty;

/// In the request of [`AddUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUsersUser {
    pub group: Option<String>,
    pub name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
}
input! { AddUsersUser() {
    0 "Group" group: String, 1 "Name" name: String, 2 "Password" password: Secret
} }

/// Applies nodes: `ApplyNodes` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/ApplyNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyNodes {
    pub allocate_public_address: Option<bool>,
    /// Required.
    pub cluster_id: String,
    pub compute_spot_price_limit: Option<f64>,
    pub compute_spot_strategy: Option<String>,
    pub cores: Option<i64>,
    pub host_name_prefix: Option<String>,
    pub host_name_suffix: Option<String>,
    pub image_id: Option<String>,
    pub instance_family_level: Option<String>,
    pub instance_type_model: Option<Vec<ApplyNodesInstanceTypeModel>>,
    pub internet_charge_type: Option<String>,
    /// 0 to 100.
    pub internet_max_band_width_in: Option<i64>,
    /// 0 to 100.
    pub internet_max_band_width_out: Option<i64>,
    /// 60 to 600.
    pub interval: Option<i64>,
    pub job_queue: Option<String>,
    pub memory: Option<i64>,
    pub priority_strategy: Option<String>,
    pub resource_amount_type: Option<String>,
    /// 1 to 10.
    pub round: Option<i64>,
    pub strict_resource_provision: Option<bool>,
    pub strict_satisfied_target_capacity: Option<bool>,
    pub system_disk_level: Option<String>,
    pub system_disk_size: Option<i64>,
    pub system_disk_type: Option<String>,
    pub tag: Option<Vec<ApplyNodesTag>>,
    /// Required.
    pub target_capacity: i64,
    /// Secret.
    pub user_data: Option<Secret>,
    /// Required.
    pub zone_infos: Vec<ApplyNodesZoneInfos>,
}
operation! { ApplyNodes(cluster_id: String, target_capacity: i64, zone_infos: Vec<ApplyNodesZoneInfos>)
    "ApplyNodes" -> ApplyNodesOutput {
    0 "AllocatePublicAddress" allocate_public_address: bool, 1 "ClusterId" cluster_id,
    2 "ComputeSpotPriceLimit" compute_spot_price_limit: f64, 3 "ComputeSpotStrategy" compute_spot_strategy: String,
    4 "Cores" cores: i64, 5 "HostNamePrefix" host_name_prefix: String, 6 "HostNameSuffix" host_name_suffix: String,
    7 "ImageId" image_id: String, 8 "InstanceFamilyLevel" instance_family_level: String,
    9 "InstanceTypeModel" instance_type_model: Vec<ApplyNodesInstanceTypeModel>,
    10 "InternetChargeType" internet_charge_type: String, 11 "InternetMaxBandWidthIn" internet_max_band_width_in: i64,
    12 "InternetMaxBandWidthOut" internet_max_band_width_out: i64, 13 "Interval" interval: i64,
    14 "JobQueue" job_queue: String, 15 "Memory" memory: i64, 16 "PriorityStrategy" priority_strategy: String,
    17 "ResourceAmountType" resource_amount_type: String, 18 "Round" round: i64,
    19 "StrictResourceProvision" strict_resource_provision: bool,
    20 "StrictSatisfiedTargetCapacity" strict_satisfied_target_capacity: bool,
    21 "SystemDiskLevel" system_disk_level: String, 22 "SystemDiskSize" system_disk_size: i64,
    23 "SystemDiskType" system_disk_type: String, 24 "Tag" tag: Vec<ApplyNodesTag>, 25 "TargetCapacity" target_capacity,
    26 "UserData" user_data: Secret, 27 "ZoneInfos" zone_infos
} { method: "GET", } }

/// In the request of [`ApplyNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyNodesInstanceTypeModel {
    pub instance_type: Option<String>,
    pub max_price: Option<f64>,
    pub target_image_id: Option<String>,
}
input! { ApplyNodesInstanceTypeModel() {
    0 "InstanceType" instance_type: String, 1 "MaxPrice" max_price: f64, 2 "TargetImageId" target_image_id: String
} }

/// In the request of [`ApplyNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyNodesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ApplyNodesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`ApplyNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyNodesZoneInfos {
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { ApplyNodesZoneInfos() {
    0 "VSwitchId" vswitch_id: String, 1 "ZoneId" zone_id: String
} }

/// Response of [`ApplyNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyNodesOutput {
    pub detail: Option<String>,
    pub instance_ids: Option<ApplyNodesInstanceIds>,
    pub satisfied_amount: Option<i64>,
    pub task_id: Option<String>,
}
model! { ApplyNodesOutput {
    0 "Detail" detail: String, 1 "InstanceIds" instance_ids: ApplyNodesInstanceIds,
    2 "SatisfiedAmount" satisfied_amount: i64, 3 "TaskId" task_id: String
} }

/// In the response of [`ApplyNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyNodesInstanceIds {
    pub instance_id: Vec<String>,
}
model! { ApplyNodesInstanceIds {
    0 "InstanceId" instance_id: Vec<String>
} }

/// Creates cluster: `CreateCluster` of `ehpc` 2018-04-12.
///
/// GET. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/EHPC/2018-04-12/CreateCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    pub ecs_order: Option<CreateClusterEcsOrder>,
    pub account_type: Option<String>,
    pub add_ons: Option<Vec<CreateClusterAddOns>>,
    pub additional_volumes: Option<Vec<CreateClusterAdditionalVolumes>>,
    pub application: Option<Vec<CreateClusterApplication>>,
    pub auto_renew: Option<String>,
    pub auto_renew_period: Option<i64>,
    pub client_token: Option<String>,
    pub client_version: Option<String>,
    pub cluster_version: Option<String>,
    pub compute_enable_ht: Option<bool>,
    pub compute_spot_price_limit: Option<String>,
    pub compute_spot_strategy: Option<String>,
    pub deploy_mode: Option<String>,
    pub deployment_set_id: Option<String>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub ecs_charge_type: Option<String>,
    pub ehpc_version: Option<String>,
    pub ha_enable: Option<bool>,
    pub image_id: Option<String>,
    pub image_owner_alias: Option<String>,
    pub input_file_url: Option<String>,
    pub is_compute_ess: Option<bool>,
    pub job_queue: Option<String>,
    pub key_pair_name: Option<String>,
    /// Required.
    pub name: String,
    pub network_interface_traffic_mode: Option<String>,
    pub os_tag: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub plugin: Option<String>,
    pub post_install_script: Option<Vec<CreateClusterPostInstallScript>>,
    pub ram_node_types: Option<Vec<String>>,
    pub ram_role_name: Option<String>,
    pub remote_directory: Option<String>,
    pub remote_vis_enable: Option<String>,
    pub resource_group_id: Option<String>,
    pub scc_cluster_id: Option<String>,
    pub scheduler_type: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub system_disk_level: Option<String>,
    pub system_disk_size: Option<i64>,
    pub system_disk_type: Option<String>,
    pub tag: Option<Vec<CreateClusterTag>>,
    pub vswitch_id: Option<String>,
    pub volume_id: Option<String>,
    pub volume_mount_option: Option<String>,
    pub volume_mountpoint: Option<String>,
    pub volume_protocol: Option<String>,
    pub volume_type: Option<String>,
    pub vpc_id: Option<String>,
    pub without_agent: Option<bool>,
    pub without_elastic_ip: Option<bool>,
    pub without_nas: Option<bool>,
    pub zone_id: Option<String>,
}
operation! { CreateCluster(name: String) "CreateCluster" -> CreateClusterOutput {
    0 "EcsOrder" ecs_order: CreateClusterEcsOrder, 1 "AccountType" account_type: String,
    2 "AddOns" add_ons: Vec<CreateClusterAddOns>,
    3 "AdditionalVolumes" additional_volumes: Vec<CreateClusterAdditionalVolumes>,
    4 "Application" application: Vec<CreateClusterApplication>, 5 "AutoRenew" auto_renew: String,
    6 "AutoRenewPeriod" auto_renew_period: i64, 7 "ClientToken" client_token: String,
    8 "ClientVersion" client_version: String, 9 "ClusterVersion" cluster_version: String,
    10 "ComputeEnableHt" compute_enable_ht: bool, 11 "ComputeSpotPriceLimit" compute_spot_price_limit: String,
    12 "ComputeSpotStrategy" compute_spot_strategy: String, 13 "DeployMode" deploy_mode: String,
    14 "DeploymentSetId" deployment_set_id: String, 15 "Description" description: String, 16 "Domain" domain: String,
    17 "EcsChargeType" ecs_charge_type: String, 18 "EhpcVersion" ehpc_version: String, 19 "HaEnable" ha_enable: bool,
    20 "ImageId" image_id: String, 21 "ImageOwnerAlias" image_owner_alias: String,
    22 "InputFileUrl" input_file_url: String, 23 "IsComputeEss" is_compute_ess: bool, 24 "JobQueue" job_queue: String,
    25 "KeyPairName" key_pair_name: String, 26 "Name" name,
    27 "NetworkInterfaceTrafficMode" network_interface_traffic_mode: String, 28 "OsTag" os_tag: String,
    29 "Password" password: Secret, 30 "Period" period: i64, 31 "PeriodUnit" period_unit: String,
    32 "Plugin" plugin: String, 33 "PostInstallScript" post_install_script: Vec<CreateClusterPostInstallScript>,
    34 "RamNodeTypes" ram_node_types: Vec<String>, 35 "RamRoleName" ram_role_name: String,
    36 "RemoteDirectory" remote_directory: String, 37 "RemoteVisEnable" remote_vis_enable: String,
    38 "ResourceGroupId" resource_group_id: String, 39 "SccClusterId" scc_cluster_id: String,
    40 "SchedulerType" scheduler_type: String, 41 "SecurityGroupId" security_group_id: String,
    42 "SecurityGroupName" security_group_name: String, 43 "SystemDiskLevel" system_disk_level: String,
    44 "SystemDiskSize" system_disk_size: i64, 45 "SystemDiskType" system_disk_type: String,
    46 "Tag" tag: Vec<CreateClusterTag>, 47 "VSwitchId" vswitch_id: String, 48 "VolumeId" volume_id: String,
    49 "VolumeMountOption" volume_mount_option: String, 50 "VolumeMountpoint" volume_mountpoint: String,
    51 "VolumeProtocol" volume_protocol: String, 52 "VolumeType" volume_type: String, 53 "VpcId" vpc_id: String,
    54 "WithoutAgent" without_agent: bool, 55 "WithoutElasticIp" without_elastic_ip: bool,
    56 "WithoutNas" without_nas: bool, 57 "ZoneId" zone_id: String
} { method: "GET", } }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterEcsOrder {
    pub compute: Option<CreateClusterCompute>,
    pub login: Option<CreateClusterLogin>,
    pub manager: Option<CreateClusterManager>,
}
input! { CreateClusterEcsOrder() {
    0 "Compute" compute: CreateClusterCompute, 1 "Login" login: CreateClusterLogin,
    2 "Manager" manager: CreateClusterManager
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterCompute {
    pub count: Option<i64>,
    pub instance_type: Option<String>,
}
input! { CreateClusterCompute() {
    0 "Count" count: i64, 1 "InstanceType" instance_type: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterLogin {
    pub count: Option<i64>,
    pub instance_type: Option<String>,
}
input! { CreateClusterLogin() {
    0 "Count" count: i64, 1 "InstanceType" instance_type: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterManager {
    pub count: Option<i64>,
    pub instance_type: Option<String>,
}
input! { CreateClusterManager() {
    0 "Count" count: i64, 1 "InstanceType" instance_type: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterAddOns {
    pub config_file: Option<String>,
    pub db_type: Option<String>,
    pub default_start: Option<bool>,
    pub deploy_mode: Option<String>,
    pub name: Option<String>,
    pub port: Option<f64>,
    pub version: Option<String>,
}
input! { CreateClusterAddOns() {
    0 "ConfigFile" config_file: String, 1 "DBType" db_type: String, 2 "DefaultStart" default_start: bool,
    3 "DeployMode" deploy_mode: String, 4 "Name" name: String, 5 "Port" port: f64, 6 "Version" version: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterAdditionalVolumes {
    pub job_queue: Option<String>,
    pub local_directory: Option<String>,
    pub location: Option<String>,
    pub remote_directory: Option<String>,
    pub roles: Option<Vec<CreateClusterRoles>>,
    pub volume_id: Option<String>,
    pub volume_mount_option: Option<String>,
    pub volume_mountpoint: Option<String>,
    pub volume_protocol: Option<String>,
    pub volume_type: Option<String>,
}
input! { CreateClusterAdditionalVolumes() {
    0 "JobQueue" job_queue: String, 1 "LocalDirectory" local_directory: String, 2 "Location" location: String,
    3 "RemoteDirectory" remote_directory: String, 4 "Roles" roles: Vec<CreateClusterRoles>,
    5 "VolumeId" volume_id: String, 6 "VolumeMountOption" volume_mount_option: String,
    7 "VolumeMountpoint" volume_mountpoint: String, 8 "VolumeProtocol" volume_protocol: String,
    9 "VolumeType" volume_type: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterRoles {
    pub name: Option<String>,
}
input! { CreateClusterRoles() {
    0 "Name" name: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterApplication {
    pub tag: Option<String>,
}
input! { CreateClusterApplication() {
    0 "Tag" tag: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterPostInstallScript {
    pub args: Option<String>,
    pub url: Option<String>,
}
input! { CreateClusterPostInstallScript() {
    0 "Args" args: String, 1 "Url" url: String
} }

/// In the request of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateClusterTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub cluster_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateClusterOutput {
    0 "ClusterId" cluster_id: String, 1 "TaskId" task_id: String
} }

/// Creates hybrid cluster: `CreateHybridCluster` of `ehpc` 2018-04-12.
///
/// GET. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/EHPC/2018-04-12/CreateHybridCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridCluster {
    pub ecs_order: Option<CreateHybridClusterEcsOrder>,
    pub application: Option<Vec<CreateHybridClusterApplication>>,
    pub client_token: Option<String>,
    pub client_version: Option<String>,
    pub compute_spot_price_limit: Option<f64>,
    pub compute_spot_strategy: Option<String>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub ehpc_version: Option<String>,
    pub hybrid_cluster_op_mode: Option<String>,
    pub image_id: Option<String>,
    pub image_owner_alias: Option<String>,
    pub job_queue: Option<String>,
    pub key_pair_name: Option<String>,
    pub location: Option<String>,
    pub multi_os: Option<bool>,
    /// Required.
    pub name: String,
    pub nodes: Option<Vec<CreateHybridClusterNodes>>,
    pub on_premise_volume_local_path: Option<String>,
    pub on_premise_volume_mount_point: Option<String>,
    pub on_premise_volume_protocol: Option<String>,
    pub on_premise_volume_remote_path: Option<String>,
    pub openldap_par: Option<CreateHybridClusterOpenldapPar>,
    /// Required.
    pub os_tag: String,
    /// Secret.
    pub password: Option<Secret>,
    pub plugin: Option<String>,
    pub post_install_script: Option<Vec<CreateHybridClusterPostInstallScript>>,
    pub remote_directory: Option<String>,
    pub resource_group_id: Option<String>,
    pub scheduler_pre_install: Option<bool>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    /// Required.
    pub vswitch_id: String,
    pub volume_id: Option<String>,
    pub volume_mountpoint: Option<String>,
    pub volume_protocol: Option<String>,
    pub volume_type: Option<String>,
    /// Required.
    pub vpc_id: String,
    pub win_ad_par: Option<CreateHybridClusterWinAdPar>,
    pub zone_id: Option<String>,
}
operation! { CreateHybridCluster(name: String, os_tag: String, vswitch_id: String, vpc_id: String)
    "CreateHybridCluster" -> CreateHybridClusterOutput {
    0 "EcsOrder" ecs_order: CreateHybridClusterEcsOrder,
    1 "Application" application: Vec<CreateHybridClusterApplication>, 2 "ClientToken" client_token: String,
    3 "ClientVersion" client_version: String, 4 "ComputeSpotPriceLimit" compute_spot_price_limit: f64,
    5 "ComputeSpotStrategy" compute_spot_strategy: String, 6 "Description" description: String,
    7 "Domain" domain: String, 8 "EhpcVersion" ehpc_version: String,
    9 "HybridClusterOpMode" hybrid_cluster_op_mode: String, 10 "ImageId" image_id: String,
    11 "ImageOwnerAlias" image_owner_alias: String, 12 "JobQueue" job_queue: String,
    13 "KeyPairName" key_pair_name: String, 14 "Location" location: String, 15 "MultiOs" multi_os: bool, 16 "Name" name,
    17 "Nodes" nodes: Vec<CreateHybridClusterNodes>, 18 "OnPremiseVolumeLocalPath" on_premise_volume_local_path: String,
    19 "OnPremiseVolumeMountPoint" on_premise_volume_mount_point: String,
    20 "OnPremiseVolumeProtocol" on_premise_volume_protocol: String,
    21 "OnPremiseVolumeRemotePath" on_premise_volume_remote_path: String,
    22 "OpenldapPar" openldap_par: CreateHybridClusterOpenldapPar, 23 "OsTag" os_tag, 24 "Password" password: Secret,
    25 "Plugin" plugin: String, 26 "PostInstallScript" post_install_script: Vec<CreateHybridClusterPostInstallScript>,
    27 "RemoteDirectory" remote_directory: String, 28 "ResourceGroupId" resource_group_id: String,
    29 "SchedulerPreInstall" scheduler_pre_install: bool, 30 "SecurityGroupId" security_group_id: String,
    31 "SecurityGroupName" security_group_name: String, 32 "VSwitchId" vswitch_id, 33 "VolumeId" volume_id: String,
    34 "VolumeMountpoint" volume_mountpoint: String, 35 "VolumeProtocol" volume_protocol: String,
    36 "VolumeType" volume_type: String, 37 "VpcId" vpc_id, 38 "WinAdPar" win_ad_par: CreateHybridClusterWinAdPar,
    39 "ZoneId" zone_id: String
} { method: "GET", } }

/// In the request of [`CreateHybridCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridClusterEcsOrder {
    pub compute: Option<CreateHybridClusterCompute>,
    pub manager: Option<CreateHybridClusterManager>,
}
input! { CreateHybridClusterEcsOrder() {
    0 "Compute" compute: CreateHybridClusterCompute, 1 "Manager" manager: CreateHybridClusterManager
} }

/// In the request of [`CreateHybridCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridClusterCompute {
    /// Required.
    pub instance_type: Option<String>,
}
input! { CreateHybridClusterCompute(instance_type: String) {
    0 "InstanceType" instance_type: String
} }

/// In the request of [`CreateHybridCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridClusterManager {
    pub instance_type: Option<String>,
}
input! { CreateHybridClusterManager() {
    0 "InstanceType" instance_type: String
} }

/// In the request of [`CreateHybridCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridClusterApplication {
    pub tag: Option<String>,
}
input! { CreateHybridClusterApplication() {
    0 "Tag" tag: String
} }

/// In the request of [`CreateHybridCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridClusterNodes {
    pub account_type: Option<String>,
    pub dir: Option<String>,
    pub host_name: Option<String>,
    pub ip_address: Option<String>,
    pub role: Option<String>,
    pub scheduler_type: Option<String>,
}
input! { CreateHybridClusterNodes() {
    0 "AccountType" account_type: String, 1 "Dir" dir: String, 2 "HostName" host_name: String,
    3 "IpAddress" ip_address: String, 4 "Role" role: String, 5 "SchedulerType" scheduler_type: String
} }

/// In the request of [`CreateHybridCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridClusterOpenldapPar {
    pub base_dn: Option<String>,
    pub fallback_home_dir: Option<String>,
    pub ldap_server_ip: Option<String>,
}
input! { CreateHybridClusterOpenldapPar() {
    0 "BaseDn" base_dn: String, 1 "FallbackHomeDir" fallback_home_dir: String, 2 "LdapServerIp" ldap_server_ip: String
} }

/// In the request of [`CreateHybridCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridClusterPostInstallScript {
    pub args: Option<String>,
    pub url: Option<String>,
}
input! { CreateHybridClusterPostInstallScript() {
    0 "Args" args: String, 1 "Url" url: String
} }

/// In the request of [`CreateHybridCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridClusterWinAdPar {
    pub ad_dc: Option<String>,
    pub ad_ip: Option<String>,
    pub ad_user: Option<String>,
    /// Secret.
    pub ad_user_passwd: Option<Secret>,
}
input! { CreateHybridClusterWinAdPar() {
    0 "AdDc" ad_dc: String, 1 "AdIp" ad_ip: String, 2 "AdUser" ad_user: String, 3 "AdUserPasswd" ad_user_passwd: Secret
} }

/// Response of [`CreateHybridCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHybridClusterOutput {
    pub cluster_id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateHybridClusterOutput {
    0 "ClusterId" cluster_id: String, 1 "TaskId" task_id: String
} }

/// Creates job file: `CreateJobFile` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/CreateJobFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobFile {
    pub r#async: Option<bool>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub content: String,
    /// Required.
    pub runas_user: String,
    /// Secret.
    pub runas_user_password: Option<Secret>,
    /// Required.
    pub target_file: String,
}
operation! { CreateJobFile(cluster_id: String, content: String, runas_user: String, target_file: String)
    "CreateJobFile" -> Empty {
    0 "Async" r#async: bool, 1 "ClusterId" cluster_id, 2 "Content" content, 3 "RunasUser" runas_user,
    4 "RunasUserPassword" runas_user_password: Secret, 5 "TargetFile" target_file
} { method: "GET", } }

/// Response of [`CreateJobFile`]: empty.
pub type CreateJobFileOutput = Empty;

/// Creates job template: `CreateJobTemplate` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/CreateJobTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobTemplate {
    pub array_request: Option<String>,
    pub clock_time: Option<String>,
    /// Required.
    pub command_line: String,
    /// 1 to 20000.
    pub gpu: Option<i64>,
    pub input_file_url: Option<String>,
    pub mem: Option<String>,
    /// Required.
    pub name: String,
    /// 1 to 5000.
    pub node: Option<i64>,
    pub package_path: Option<String>,
    pub priority: Option<i64>,
    pub queue: Option<String>,
    pub re_runable: Option<bool>,
    pub runas_user: Option<String>,
    pub stderr_redirect_path: Option<String>,
    pub stdout_redirect_path: Option<String>,
    /// 1 to 20000.
    pub task: Option<i64>,
    /// 1 to 20000.
    pub thread: Option<i64>,
    pub unzip_cmd: Option<String>,
    pub variables: Option<String>,
    pub with_unzip_cmd: Option<bool>,
}
operation! { CreateJobTemplate(command_line: String, name: String) "CreateJobTemplate" -> CreateJobTemplateOutput {
    0 "ArrayRequest" array_request: String, 1 "ClockTime" clock_time: String, 2 "CommandLine" command_line,
    3 "Gpu" gpu: i64, 4 "InputFileUrl" input_file_url: String, 5 "Mem" mem: String, 6 "Name" name, 7 "Node" node: i64,
    8 "PackagePath" package_path: String, 9 "Priority" priority: i64, 10 "Queue" queue: String,
    11 "ReRunable" re_runable: bool, 12 "RunasUser" runas_user: String,
    13 "StderrRedirectPath" stderr_redirect_path: String, 14 "StdoutRedirectPath" stdout_redirect_path: String,
    15 "Task" task: i64, 16 "Thread" thread: i64, 17 "UnzipCmd" unzip_cmd: String, 18 "Variables" variables: String,
    19 "WithUnzipCmd" with_unzip_cmd: bool
} { method: "GET", } }

/// Response of [`CreateJobTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateJobTemplateOutput {
    pub template_id: Option<String>,
}
model! { CreateJobTemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Deletes cluster: `DeleteCluster` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/DeleteCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    /// Required.
    pub cluster_id: String,
    pub release_instance: Option<String>,
}
operation! { DeleteCluster(cluster_id: String) "DeleteCluster" -> DeleteClusterOutput {
    0 "ClusterId" cluster_id, 1 "ReleaseInstance" release_instance: String
} { method: "GET", } }

/// Response of [`DeleteCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterOutput {
    pub task_id: Option<String>,
}
model! { DeleteClusterOutput {
    0 "TaskId" task_id: String
} }

/// Deletes job templates: `DeleteJobTemplates` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/DeleteJobTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobTemplates {
    /// Required.
    pub templates: String,
}
operation! { DeleteJobTemplates(templates: String) "DeleteJobTemplates" -> Empty {
    0 "Templates" templates
} { method: "GET", } }

/// Response of [`DeleteJobTemplates`]: empty.
pub type DeleteJobTemplatesOutput = Empty;

/// Deletes jobs: `DeleteJobs` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/DeleteJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteJobs {
    pub r#async: Option<bool>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub jobs: String,
}
operation! { DeleteJobs(cluster_id: String, jobs: String) "DeleteJobs" -> Empty {
    0 "Async" r#async: bool, 1 "ClusterId" cluster_id, 2 "Jobs" jobs
} { method: "GET", } }

/// Response of [`DeleteJobs`]: empty.
pub type DeleteJobsOutput = Empty;

/// Deletes nodes: `DeleteNodes` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/DeleteNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNodes {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance: Vec<DeleteNodesInstance>,
    pub release_instance: Option<bool>,
    pub sync: Option<bool>,
}
operation! { DeleteNodes(cluster_id: String, instance: Vec<DeleteNodesInstance>) "DeleteNodes" -> DeleteNodesOutput {
    0 "ClusterId" cluster_id, 1 "Instance" instance, 2 "ReleaseInstance" release_instance: bool, 3 "Sync" sync: bool
} { method: "GET", } }

/// In the request of [`DeleteNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNodesInstance {
    pub id: Option<String>,
}
input! { DeleteNodesInstance() {
    0 "Id" id: String
} }

/// Response of [`DeleteNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNodesOutput {
    pub task_id: Option<String>,
}
model! { DeleteNodesOutput {
    0 "TaskId" task_id: String
} }

/// Deletes queue: `DeleteQueue` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/DeleteQueue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQueue {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub queue_name: String,
}
operation! { DeleteQueue(cluster_id: String, queue_name: String) "DeleteQueue" -> Empty {
    0 "ClusterId" cluster_id, 1 "QueueName" queue_name
} { method: "GET", } }

/// Response of [`DeleteQueue`]: empty.
pub type DeleteQueueOutput = Empty;

/// Deletes security group: `DeleteSecurityGroup` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/DeleteSecurityGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityGroup {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub security_group_id: String,
}
operation! { DeleteSecurityGroup(cluster_id: String, security_group_id: String) "DeleteSecurityGroup" -> Empty {
    0 "ClusterId" cluster_id, 1 "SecurityGroupId" security_group_id
} { method: "GET", } }

/// Response of [`DeleteSecurityGroup`]: empty.
pub type DeleteSecurityGroupOutput = Empty;

/// Deletes users: `DeleteUsers` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/DeleteUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsers {
    pub r#async: Option<bool>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub user: Vec<DeleteUsersUser>,
}
operation! { DeleteUsers(cluster_id: String, user: Vec<DeleteUsersUser>) "DeleteUsers" -> Empty {
    0 "Async" r#async: bool, 1 "ClusterId" cluster_id, 2 "User" user
} { method: "GET", } }

/// Response of [`DeleteUsers`]: empty.
pub type DeleteUsersOutput = Empty;

/// In the request of [`DeleteUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsersUser {
    /// Required.
    pub name: Option<String>,
}
input! { DeleteUsersUser(name: String) {
    0 "Name" name: String
} }

/// Describes auto scale config: `DescribeAutoScaleConfig` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/DescribeAutoScaleConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScaleConfig {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeAutoScaleConfig(cluster_id: String) "DescribeAutoScaleConfig" -> DescribeAutoScaleConfigOutput {
    0 "ClusterId" cluster_id
} { method: "GET", } }

/// Response of [`DescribeAutoScaleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScaleConfigOutput {
    pub cluster_id: Option<String>,
    pub cluster_type: Option<String>,
    pub enable_auto_grow: Option<bool>,
    pub enable_auto_shrink: Option<bool>,
    pub exclude_nodes: Option<String>,
    pub extra_nodes_grow_ratio: Option<i64>,
    pub grow_interval_in_minutes: Option<i64>,
    pub grow_ratio: Option<i64>,
    pub grow_timeout_in_minutes: Option<i64>,
    pub max_nodes_in_cluster: Option<i64>,
    pub shrink_idle_times: Option<i64>,
    pub shrink_interval_in_minutes: Option<i64>,
    pub spot_price_limit: Option<String>,
    pub spot_strategy: Option<String>,
    pub uid: Option<String>,
}
model! { DescribeAutoScaleConfigOutput {
    0 "ClusterId" cluster_id: String, 1 "ClusterType" cluster_type: String, 2 "EnableAutoGrow" enable_auto_grow: bool,
    3 "EnableAutoShrink" enable_auto_shrink: bool, 4 "ExcludeNodes" exclude_nodes: String,
    5 "ExtraNodesGrowRatio" extra_nodes_grow_ratio: i64, 6 "GrowIntervalInMinutes" grow_interval_in_minutes: i64,
    7 "GrowRatio" grow_ratio: i64, 8 "GrowTimeoutInMinutes" grow_timeout_in_minutes: i64,
    9 "MaxNodesInCluster" max_nodes_in_cluster: i64, 10 "ShrinkIdleTimes" shrink_idle_times: i64,
    11 "ShrinkIntervalInMinutes" shrink_interval_in_minutes: i64, 12 "SpotPriceLimit" spot_price_limit: String,
    13 "SpotStrategy" spot_strategy: String, 14 "Uid" uid: String
} }

/// Describes cluster: `DescribeCluster` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/DescribeCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeCluster(cluster_id: String) "DescribeCluster" -> DescribeClusterOutput {
    0 "ClusterId" cluster_id
} { method: "GET", } }

/// Response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterOutput {
    pub cluster_info: Option<DescribeClusterClusterInfo>,
}
model! { DescribeClusterOutput {
    0 "ClusterInfo" cluster_info: DescribeClusterClusterInfo
} }

/// In the response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterClusterInfo {
    pub account_type: Option<String>,
    pub add_ons_info: Option<DescribeClusterAddOnsInfo>,
    pub applications: Option<DescribeClusterApplications>,
    pub auto_renew: Option<String>,
    pub auto_renew_period: Option<String>,
    pub base_os_tag: Option<String>,
    pub client_version: Option<String>,
    pub cluster_version: Option<String>,
    pub compute_spot_price_limit: Option<String>,
    pub compute_spot_strategy: Option<String>,
    pub create_time: Option<String>,
    pub deploy_mode: Option<String>,
    pub description: Option<String>,
    pub domain: Option<String>,
    pub ecs_charge_type: Option<String>,
    pub ecs_info: Option<DescribeClusterEcsInfo>,
    pub ha_enable: Option<bool>,
    pub id: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_owner_alias: Option<String>,
    pub initial_image: Option<DescribeClusterInitialImage>,
    pub key_pair_name: Option<String>,
    pub location: Option<String>,
    pub name: Option<String>,
    pub nodes: Option<DescribeClusterNodes>,
    pub on_premise_info: Option<DescribeClusterOnPremiseInfo>,
    pub openldap_par: Option<String>,
    pub os_tag: Option<String>,
    pub period: Option<String>,
    pub period_unit: Option<String>,
    pub plugin: Option<String>,
    pub post_install_scripts: Option<DescribeClusterPostInstallScripts>,
    pub ram_node_types: Option<String>,
    pub ram_role_name: Option<String>,
    pub region_id: Option<String>,
    pub remote_directory: Option<String>,
    pub resource_group_id: Option<String>,
    pub scc_cluster_id: Option<String>,
    pub scheduler_pre_install: Option<i64>,
    pub scheduler_type: Option<String>,
    pub scheduler_version: Option<String>,
    pub security_group_id: Option<String>,
    pub status: Option<String>,
    pub vswitch_id: Option<String>,
    pub volume_id: Option<String>,
    pub volume_mountpoint: Option<String>,
    pub volume_protocol: Option<String>,
    pub volume_type: Option<String>,
    pub vpc_id: Option<String>,
    pub win_ad_par: Option<String>,
    pub without_agent: Option<i64>,
    pub zone_id: Option<String>,
}
model! { DescribeClusterClusterInfo {
    0 "AccountType" account_type: String, 1 "AddOnsInfo" add_ons_info: DescribeClusterAddOnsInfo,
    2 "Applications" applications: DescribeClusterApplications, 3 "AutoRenew" auto_renew: String,
    4 "AutoRenewPeriod" auto_renew_period: String, 5 "BaseOsTag" base_os_tag: String,
    6 "ClientVersion" client_version: String, 7 "ClusterVersion" cluster_version: String,
    8 "ComputeSpotPriceLimit" compute_spot_price_limit: String, 9 "ComputeSpotStrategy" compute_spot_strategy: String,
    10 "CreateTime" create_time: String, 11 "DeployMode" deploy_mode: String, 12 "Description" description: String,
    13 "Domain" domain: String, 14 "EcsChargeType" ecs_charge_type: String,
    15 "EcsInfo" ecs_info: DescribeClusterEcsInfo, 16 "HaEnable" ha_enable: bool, 17 "Id" id: String,
    18 "ImageId" image_id: String, 19 "ImageName" image_name: String, 20 "ImageOwnerAlias" image_owner_alias: String,
    21 "InitialImage" initial_image: DescribeClusterInitialImage, 22 "KeyPairName" key_pair_name: String,
    23 "Location" location: String, 24 "Name" name: String, 25 "Nodes" nodes: DescribeClusterNodes,
    26 "OnPremiseInfo" on_premise_info: DescribeClusterOnPremiseInfo, 27 "OpenldapPar" openldap_par: String,
    28 "OsTag" os_tag: String, 29 "Period" period: String, 30 "PeriodUnit" period_unit: String,
    31 "Plugin" plugin: String, 32 "PostInstallScripts" post_install_scripts: DescribeClusterPostInstallScripts,
    33 "RamNodeTypes" ram_node_types: String, 34 "RamRoleName" ram_role_name: String, 35 "RegionId" region_id: String,
    36 "RemoteDirectory" remote_directory: String, 37 "ResourceGroupId" resource_group_id: String,
    38 "SccClusterId" scc_cluster_id: String, 39 "SchedulerPreInstall" scheduler_pre_install: i64,
    40 "SchedulerType" scheduler_type: String, 41 "SchedulerVersion" scheduler_version: String,
    42 "SecurityGroupId" security_group_id: String, 43 "Status" status: String, 44 "VSwitchId" vswitch_id: String,
    45 "VolumeId" volume_id: String, 46 "VolumeMountpoint" volume_mountpoint: String,
    47 "VolumeProtocol" volume_protocol: String, 48 "VolumeType" volume_type: String, 49 "VpcId" vpc_id: String,
    50 "WinAdPar" win_ad_par: String, 51 "WithoutAgent" without_agent: i64, 52 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAddOnsInfo {
    pub add_ons_info: Vec<DescribeClusterAddOnsInfoAddOnsInfo>,
}
model! { DescribeClusterAddOnsInfo {
    0 "AddOnsInfo" add_ons_info: Vec<DescribeClusterAddOnsInfoAddOnsInfo>
} }

/// In the response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterAddOnsInfoAddOnsInfo {
    pub deploy_mode: Option<String>,
    pub port: Option<i64>,
    pub software_id: Option<String>,
    pub status: Option<String>,
    pub url: Option<String>,
}
model! { DescribeClusterAddOnsInfoAddOnsInfo {
    0 "DeployMode" deploy_mode: String, 1 "Port" port: i64, 2 "SoftwareId" software_id: String,
    3 "Status" status: String, 4 "URL" url: String
} }

/// In the response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterApplications {
    pub application_info: Vec<DescribeClusterApplicationInfo>,
}
model! { DescribeClusterApplications {
    0 "ApplicationInfo" application_info: Vec<DescribeClusterApplicationInfo>
} }

/// In the response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterApplicationInfo {
    pub name: Option<String>,
    pub tag: Option<String>,
    pub version: Option<String>,
}
model! { DescribeClusterApplicationInfo {
    0 "Name" name: String, 1 "Tag" tag: String, 2 "Version" version: String
} }

/// In the response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterEcsInfo {
    pub compute: Option<DescribeClusterCompute>,
    pub login: Option<DescribeClusterLogin>,
    pub manager: Option<DescribeClusterManager>,
    pub proxy_mgr: Option<DescribeClusterProxyMgr>,
}
model! { DescribeClusterEcsInfo {
    0 "Compute" compute: DescribeClusterCompute, 1 "Login" login: DescribeClusterLogin,
    2 "Manager" manager: DescribeClusterManager, 3 "ProxyMgr" proxy_mgr: DescribeClusterProxyMgr
} }

/// In the response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterCompute {
    pub count: Option<i64>,
    pub instance_type: Option<String>,
}
model! { DescribeClusterCompute {
    0 "Count" count: i64, 1 "InstanceType" instance_type: String
} }

/// In the response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterLogin {
    pub count: Option<i64>,
    pub instance_type: Option<String>,
}
model! { DescribeClusterLogin {
    0 "Count" count: i64, 1 "InstanceType" instance_type: String
} }

/// In the response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterManager {
    pub count: Option<i64>,
    pub instance_type: Option<String>,
}
model! { DescribeClusterManager {
    0 "Count" count: i64, 1 "InstanceType" instance_type: String
} }

/// In the response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterProxyMgr {
    pub count: Option<i64>,
    pub instance_type: Option<String>,
}
model! { DescribeClusterProxyMgr {
    0 "Count" count: i64, 1 "InstanceType" instance_type: String
} }

/// In the response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInitialImage {
    pub image_id: Option<String>,
    pub image_owner_alias: Option<String>,
    pub os_tag: Option<String>,
}
model! { DescribeClusterInitialImage {
    0 "ImageId" image_id: String, 1 "ImageOwnerAlias" image_owner_alias: String, 2 "OsTag" os_tag: String
} }

/// In the response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodes {
    pub nodes_info: Vec<DescribeClusterNodesInfo>,
}
model! { DescribeClusterNodes {
    0 "NodesInfo" nodes_info: Vec<DescribeClusterNodesInfo>
} }

/// In the response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterNodesInfo {
    pub account_type: Option<String>,
    pub dir: Option<String>,
    pub host_name: Option<String>,
    pub ip_address: Option<String>,
    pub role: Option<String>,
    pub scheduler_type: Option<String>,
}
model! { DescribeClusterNodesInfo {
    0 "AccountType" account_type: String, 1 "Dir" dir: String, 2 "HostName" host_name: String,
    3 "IpAddress" ip_address: String, 4 "Role" role: String, 5 "SchedulerType" scheduler_type: String
} }

/// In the response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterOnPremiseInfo {
    pub on_premise_info: Vec<DescribeClusterOnPremiseInfoOnPremiseInfo>,
}
model! { DescribeClusterOnPremiseInfo {
    0 "OnPremiseInfo" on_premise_info: Vec<DescribeClusterOnPremiseInfoOnPremiseInfo>
} }

/// In the response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterOnPremiseInfoOnPremiseInfo {
    pub host_name: Option<String>,
    pub ip: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeClusterOnPremiseInfoOnPremiseInfo {
    0 "HostName" host_name: String, 1 "IP" ip: String, 2 "Type" r#type: String
} }

/// In the response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterPostInstallScripts {
    pub post_install_script_info: Vec<DescribeClusterPostInstallScriptInfo>,
}
model! { DescribeClusterPostInstallScripts {
    0 "PostInstallScriptInfo" post_install_script_info: Vec<DescribeClusterPostInstallScriptInfo>
} }

/// In the response of [`DescribeCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterPostInstallScriptInfo {
    pub args: Option<String>,
    pub url: Option<String>,
}
model! { DescribeClusterPostInstallScriptInfo {
    0 "Args" args: String, 1 "Url" url: String
} }

/// Describes estack image: `DescribeEstackImage` of `ehpc` 2018-04-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EHPC/2018-04-12/DescribeEstackImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEstackImage {
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
}
operation! { DescribeEstackImage() "DescribeEstackImage" -> DescribeEstackImageOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} { method: "GET", } }
paged! { DescribeEstackImage: DescribeEstackImageImageListInfo =
    Number "PageNumber", "ImageList.ImageListInfo" image_list.image_list_info, total "TotalCount" }

/// Response of [`DescribeEstackImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEstackImageOutput {
    pub image_list: Option<DescribeEstackImageImageList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeEstackImageOutput {
    0 "ImageList" image_list: DescribeEstackImageImageList, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEstackImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEstackImageImageList {
    pub image_list_info: Vec<DescribeEstackImageImageListInfo>,
}
model! { DescribeEstackImageImageList {
    0 "ImageListInfo" image_list_info: Vec<DescribeEstackImageImageListInfo>
} }

/// In the response of [`DescribeEstackImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEstackImageImageListInfo {
    pub image_name: Option<String>,
    pub image_size: Option<i64>,
    pub image_type: Option<String>,
    pub image_url: Option<String>,
    pub recent_update_time: Option<String>,
}
model! { DescribeEstackImageImageListInfo {
    0 "ImageName" image_name: String, 1 "ImageSize" image_size: i64, 2 "ImageType" image_type: String,
    3 "ImageUrl" image_url: String, 4 "RecentUpdateTime" recent_update_time: String
} }

/// Describes image price: `DescribeImagePrice` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/DescribeImagePrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePrice {
    /// Required.
    pub amount: i64,
    /// Required.
    pub image_id: String,
    pub order_type: Option<String>,
    /// Required.
    pub period: i64,
    /// Required.
    pub price_unit: String,
    /// Required.
    pub sku_code: String,
}

/// Arguments of [`DescribeImagePrice::new`].
pub struct DescribeImagePriceRequired {
    pub amount: i64,
    pub image_id: String,
    pub period: i64,
    pub price_unit: String,
    pub sku_code: String,
}
operation! { DescribeImagePrice { DescribeImagePriceRequired: amount, image_id, period, price_unit, sku_code }
    "DescribeImagePrice" -> DescribeImagePriceOutput {
    0 "Amount" amount, 1 "ImageId" image_id, 2 "OrderType" order_type: String, 3 "Period" period,
    4 "PriceUnit" price_unit, 5 "SkuCode" sku_code
} { method: "GET", } }

/// Response of [`DescribeImagePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImagePriceOutput {
    pub amount: Option<i64>,
    pub discount_price: Option<f64>,
    pub image_id: Option<String>,
    pub original_price: Option<f64>,
    pub trade_price: Option<f64>,
}
model! { DescribeImagePriceOutput {
    0 "Amount" amount: i64, 1 "DiscountPrice" discount_price: f64, 2 "ImageId" image_id: String,
    3 "OriginalPrice" original_price: f64, 4 "TradePrice" trade_price: f64
} }

/// Describes job: `DescribeJob` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/DescribeJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJob {
    pub r#async: Option<bool>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub job_id: String,
}
operation! { DescribeJob(cluster_id: String, job_id: String) "DescribeJob" -> DescribeJobOutput {
    0 "Async" r#async: bool, 1 "ClusterId" cluster_id, 2 "JobId" job_id
} { method: "GET", } }

/// Response of [`DescribeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobOutput {
    pub message: Option<DescribeJobMessage>,
}
model! { DescribeJobOutput {
    0 "Message" message: DescribeJobMessage
} }

/// In the response of [`DescribeJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJobMessage {
    pub job_info: Option<String>,
}
model! { DescribeJobMessage {
    0 "JobInfo" job_info: String
} }

/// Describes price: `DescribePrice` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/DescribePrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrice {
    pub charge_type: Option<String>,
    /// Required.
    pub commodities: Vec<DescribePriceCommodities>,
    pub order_type: Option<String>,
    /// Required.
    pub price_unit: String,
}
operation! { DescribePrice(commodities: Vec<DescribePriceCommodities>, price_unit: String)
    "DescribePrice" -> DescribePriceOutput {
    0 "ChargeType" charge_type: String, 1 "Commodities" commodities, 2 "OrderType" order_type: String,
    3 "PriceUnit" price_unit
} { method: "GET", } }

/// In the request of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceCommodities {
    /// Required.
    pub amount: Option<i64>,
    pub data_disks: Option<Vec<DescribePriceDataDisks>>,
    /// Required.
    pub instance_type: Option<String>,
    pub internet_charge_type: Option<String>,
    pub internet_max_band_width_out: Option<i64>,
    pub network_type: Option<String>,
    /// Required.
    pub node_type: Option<String>,
    /// Required.
    pub period: Option<i64>,
    pub system_disk_category: Option<String>,
    pub system_disk_performance_level: Option<String>,
    pub system_disk_size: Option<i64>,
}
input! { DescribePriceCommodities(amount: i64, instance_type: String, node_type: String, period: i64) {
    0 "Amount" amount: i64, 1 "DataDisks" data_disks: Vec<DescribePriceDataDisks>,
    2 "InstanceType" instance_type: String, 3 "InternetChargeType" internet_charge_type: String,
    4 "InternetMaxBandWidthOut" internet_max_band_width_out: i64, 5 "NetworkType" network_type: String,
    6 "NodeType" node_type: String, 7 "Period" period: i64, 8 "SystemDiskCategory" system_disk_category: String,
    9 "SystemDiskPerformanceLevel" system_disk_performance_level: String, 10 "SystemDiskSize" system_disk_size: i64
} }

/// In the request of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceDataDisks {
    pub category: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub encrypted: Option<bool>,
    pub performance_level: Option<String>,
    pub size: Option<i64>,
}
input! { DescribePriceDataDisks() {
    0 "category" category: String, 1 "deleteWithInstance" delete_with_instance: bool, 2 "encrypted" encrypted: bool,
    3 "performanceLevel" performance_level: String, 4 "size" size: i64
} }

/// Response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceOutput {
    pub prices: Option<DescribePricePrices>,
    pub total_trade_price: Option<f64>,
}
model! { DescribePriceOutput {
    0 "Prices" prices: DescribePricePrices, 1 "TotalTradePrice" total_trade_price: f64
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePrices {
    pub price_info: Vec<DescribePricePriceInfo>,
}
model! { DescribePricePrices {
    0 "PriceInfo" price_info: Vec<DescribePricePriceInfo>
} }

/// In the response of [`DescribePrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePricePriceInfo {
    pub currency: Option<String>,
    pub node_type: Option<String>,
    pub original_price: Option<f64>,
    pub trade_price: Option<f64>,
}
model! { DescribePricePriceInfo {
    0 "Currency" currency: String, 1 "NodeType" node_type: String, 2 "OriginalPrice" original_price: f64,
    3 "TradePrice" trade_price: f64
} }

/// Describes serverless jobs: `DescribeServerlessJobs` of `ehpc` 2018-04-12.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/DescribeServerlessJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobs {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub job_ids: Vec<String>,
}
operation! { DescribeServerlessJobs(cluster_id: String, job_ids: Vec<String>)
    "DescribeServerlessJobs" -> DescribeServerlessJobsOutput {
    0 "ClusterId" cluster_id, 1 "JobIds" job_ids
} }

/// Response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsOutput {
    pub job_infos: Vec<DescribeServerlessJobsJobInfos>,
    pub total_count: Option<i64>,
}
model! { DescribeServerlessJobsOutput {
    0 "JobInfos" job_infos: Vec<DescribeServerlessJobsJobInfos>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsJobInfos {
    pub array_properties: Option<DescribeServerlessJobsArrayProperties>,
    pub container_groups: Vec<DescribeServerlessJobsContainerGroups>,
    pub end_time: Option<i64>,
    pub is_array_job: Option<bool>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub last_modify_time: Option<i64>,
    pub priority: Option<i64>,
    pub queue: Option<String>,
    pub start_time: Option<i64>,
    pub state: Option<String>,
    pub submit_time: Option<i64>,
    pub user: Option<String>,
}
model! { DescribeServerlessJobsJobInfos {
    0 "ArrayProperties" array_properties: DescribeServerlessJobsArrayProperties,
    1 "ContainerGroups" container_groups: Vec<DescribeServerlessJobsContainerGroups>, 2 "EndTime" end_time: i64,
    3 "IsArrayJob" is_array_job: bool, 4 "JobId" job_id: String, 5 "JobName" job_name: String,
    6 "LastModifyTime" last_modify_time: i64, 7 "Priority" priority: i64, 8 "Queue" queue: String,
    9 "StartTime" start_time: i64, 10 "State" state: String, 11 "SubmitTime" submit_time: i64, 12 "User" user: String
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsArrayProperties {
    pub index_end: Option<i64>,
    pub index_start: Option<i64>,
    pub index_step: Option<i64>,
}
model! { DescribeServerlessJobsArrayProperties {
    0 "IndexEnd" index_end: i64, 1 "IndexStart" index_start: i64, 2 "IndexStep" index_step: i64
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsContainerGroups {
    pub container_group_id: Option<String>,
    pub container_group_name: Option<String>,
    pub containers: Vec<DescribeServerlessJobsContainers>,
    pub cpu: Option<f64>,
    pub creation_time: Option<String>,
    pub discount: Option<i64>,
    pub dns_config: Option<DescribeServerlessJobsDnsConfig>,
    pub eci_security_context: Option<DescribeServerlessJobsEciSecurityContext>,
    pub eni_instance_id: Option<String>,
    pub ephemeral_storage: Option<i64>,
    pub events: Vec<DescribeServerlessJobsEvents>,
    pub expired_time: Option<String>,
    pub failed_time: Option<String>,
    pub host_aliases: Vec<DescribeServerlessJobsHostAliases>,
    pub init_containers: Vec<DescribeServerlessJobsInitContainers>,
    pub instance_type: Option<String>,
    pub internet_ip: Option<String>,
    pub intranet_ip: Option<String>,
    pub ipv6_address: Option<String>,
    pub memory: Option<f64>,
    pub ram_role_name: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub restart_policy: Option<String>,
    pub security_group_id: Option<String>,
    pub spot_price_limit: Option<f64>,
    pub spot_strategy: Option<String>,
    pub status: Option<String>,
    pub succeeded_time: Option<String>,
    pub tags: Vec<DescribeServerlessJobsTags>,
    pub tenant_eni_instance_id: Option<String>,
    pub tenant_eni_ip: Option<String>,
    pub tenant_security_group_id: Option<String>,
    pub tenant_vswitch_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub volumes: Vec<DescribeServerlessJobsVolumes>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeServerlessJobsContainerGroups {
    0 "ContainerGroupId" container_group_id: String, 1 "ContainerGroupName" container_group_name: String,
    2 "Containers" containers: Vec<DescribeServerlessJobsContainers>, 3 "Cpu" cpu: f64,
    4 "CreationTime" creation_time: String, 5 "Discount" discount: i64,
    6 "DnsConfig" dns_config: DescribeServerlessJobsDnsConfig,
    7 "EciSecurityContext" eci_security_context: DescribeServerlessJobsEciSecurityContext,
    8 "EniInstanceId" eni_instance_id: String, 9 "EphemeralStorage" ephemeral_storage: i64,
    10 "Events" events: Vec<DescribeServerlessJobsEvents>, 11 "ExpiredTime" expired_time: String,
    12 "FailedTime" failed_time: String, 13 "HostAliases" host_aliases: Vec<DescribeServerlessJobsHostAliases>,
    14 "InitContainers" init_containers: Vec<DescribeServerlessJobsInitContainers>,
    15 "InstanceType" instance_type: String, 16 "InternetIp" internet_ip: String, 17 "IntranetIp" intranet_ip: String,
    18 "Ipv6Address" ipv6_address: String, 19 "Memory" memory: f64, 20 "RamRoleName" ram_role_name: String,
    21 "RegionId" region_id: String, 22 "ResourceGroupId" resource_group_id: String,
    23 "RestartPolicy" restart_policy: String, 24 "SecurityGroupId" security_group_id: String,
    25 "SpotPriceLimit" spot_price_limit: f64, 26 "SpotStrategy" spot_strategy: String, 27 "Status" status: String,
    28 "SucceededTime" succeeded_time: String, 29 "Tags" tags: Vec<DescribeServerlessJobsTags>,
    30 "TenantEniInstanceId" tenant_eni_instance_id: String, 31 "TenantEniIp" tenant_eni_ip: String,
    32 "TenantSecurityGroupId" tenant_security_group_id: String, 33 "TenantVSwitchId" tenant_vswitch_id: String,
    34 "VSwitchId" vswitch_id: String, 35 "Volumes" volumes: Vec<DescribeServerlessJobsVolumes>,
    36 "VpcId" vpc_id: String, 37 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsContainers {
    pub args: Vec<String>,
    pub commands: Vec<String>,
    pub cpu: Option<f64>,
    pub current_state: Option<DescribeServerlessJobsCurrentState>,
    pub environment_vars: Vec<DescribeServerlessJobsEnvironmentVars>,
    pub gpu: Option<i64>,
    pub image: Option<String>,
    pub image_pull_policy: Option<String>,
    pub liveness_probe: Option<DescribeServerlessJobsLivenessProbe>,
    pub memory: Option<f64>,
    pub name: Option<String>,
    pub ports: Vec<DescribeServerlessJobsPorts>,
    pub previous_state: Option<DescribeServerlessJobsPreviousState>,
    pub readiness_probe: Option<DescribeServerlessJobsReadinessProbe>,
    pub ready: Option<bool>,
    pub restart_count: Option<i64>,
    pub security_context: Option<DescribeServerlessJobsSecurityContext>,
    pub stdin: Option<bool>,
    pub stdin_once: Option<bool>,
    pub tty: Option<bool>,
    pub volume_mounts: Vec<DescribeServerlessJobsVolumeMounts>,
    pub working_dir: Option<String>,
}
model! { DescribeServerlessJobsContainers {
    0 "Args" args: Vec<String>, 1 "Commands" commands: Vec<String>, 2 "Cpu" cpu: f64,
    3 "CurrentState" current_state: DescribeServerlessJobsCurrentState,
    4 "EnvironmentVars" environment_vars: Vec<DescribeServerlessJobsEnvironmentVars>, 5 "Gpu" gpu: i64,
    6 "Image" image: String, 7 "ImagePullPolicy" image_pull_policy: String,
    8 "LivenessProbe" liveness_probe: DescribeServerlessJobsLivenessProbe, 9 "Memory" memory: f64,
    10 "Name" name: String, 11 "Ports" ports: Vec<DescribeServerlessJobsPorts>,
    12 "PreviousState" previous_state: DescribeServerlessJobsPreviousState,
    13 "ReadinessProbe" readiness_probe: DescribeServerlessJobsReadinessProbe, 14 "Ready" ready: bool,
    15 "RestartCount" restart_count: i64, 16 "SecurityContext" security_context: DescribeServerlessJobsSecurityContext,
    17 "Stdin" stdin: bool, 18 "StdinOnce" stdin_once: bool, 19 "Tty" tty: bool,
    20 "VolumeMounts" volume_mounts: Vec<DescribeServerlessJobsVolumeMounts>, 21 "WorkingDir" working_dir: String
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsCurrentState {
    pub detail_status: Option<String>,
    pub exit_code: Option<i64>,
    pub finish_time: Option<String>,
    pub message: Option<String>,
    pub reason: Option<String>,
    pub signal: Option<i64>,
    pub start_time: Option<String>,
    pub state: Option<String>,
}
model! { DescribeServerlessJobsCurrentState {
    0 "DetailStatus" detail_status: String, 1 "ExitCode" exit_code: i64, 2 "FinishTime" finish_time: String,
    3 "Message" message: String, 4 "Reason" reason: String, 5 "Signal" signal: i64, 6 "StartTime" start_time: String,
    7 "State" state: String
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsEnvironmentVars {
    pub key: Option<String>,
    pub value: Option<String>,
    pub value_from: Option<DescribeServerlessJobsValueFrom>,
}
model! { DescribeServerlessJobsEnvironmentVars {
    0 "Key" key: String, 1 "Value" value: String, 2 "ValueFrom" value_from: DescribeServerlessJobsValueFrom
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsValueFrom {
    pub field_ref: Option<DescribeServerlessJobsFieldRef>,
}
model! { DescribeServerlessJobsValueFrom {
    0 "FieldRef" field_ref: DescribeServerlessJobsFieldRef
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsFieldRef {
    pub field_path: Option<String>,
}
model! { DescribeServerlessJobsFieldRef {
    0 "FieldPath" field_path: String
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsLivenessProbe {
    pub execs: Vec<String>,
    pub failure_threshold: Option<i64>,
    pub http_get: Option<DescribeServerlessJobsHttpGet>,
    pub initial_delay_seconds: Option<i64>,
    pub period_seconds: Option<i64>,
    pub success_threshold: Option<i64>,
    pub tcp_socket: Option<DescribeServerlessJobsTcpSocket>,
    pub timeout_seconds: Option<i64>,
}
model! { DescribeServerlessJobsLivenessProbe {
    0 "Execs" execs: Vec<String>, 1 "FailureThreshold" failure_threshold: i64,
    2 "HttpGet" http_get: DescribeServerlessJobsHttpGet, 3 "InitialDelaySeconds" initial_delay_seconds: i64,
    4 "PeriodSeconds" period_seconds: i64, 5 "SuccessThreshold" success_threshold: i64,
    6 "TcpSocket" tcp_socket: DescribeServerlessJobsTcpSocket, 7 "TimeoutSeconds" timeout_seconds: i64
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsHttpGet {
    pub path: Option<String>,
    pub port: Option<i64>,
    pub scheme: Option<String>,
}
model! { DescribeServerlessJobsHttpGet {
    0 "Path" path: String, 1 "Port" port: i64, 2 "Scheme" scheme: String
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsTcpSocket {
    pub host: Option<String>,
    pub port: Option<i64>,
}
model! { DescribeServerlessJobsTcpSocket {
    0 "Host" host: String, 1 "Port" port: i64
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsPorts {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeServerlessJobsPorts {
    0 "Port" port: i64, 1 "Protocol" protocol: String
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsPreviousState {
    pub detail_status: Option<String>,
    pub exit_code: Option<i64>,
    pub finish_time: Option<String>,
    pub message: Option<String>,
    pub reason: Option<String>,
    pub signal: Option<i64>,
    pub start_time: Option<String>,
    pub state: Option<String>,
}
model! { DescribeServerlessJobsPreviousState {
    0 "DetailStatus" detail_status: String, 1 "ExitCode" exit_code: i64, 2 "FinishTime" finish_time: String,
    3 "Message" message: String, 4 "Reason" reason: String, 5 "Signal" signal: i64, 6 "StartTime" start_time: String,
    7 "State" state: String
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsReadinessProbe {
    pub execs: Vec<String>,
    pub failure_threshold: Option<i64>,
    pub http_get: Option<DescribeServerlessJobsReadinessProbeHttpGet>,
    pub initial_delay_seconds: Option<i64>,
    pub period_seconds: Option<i64>,
    pub success_threshold: Option<i64>,
    pub tcp_socket: Option<DescribeServerlessJobsReadinessProbeTcpSocket>,
    pub timeout_seconds: Option<i64>,
}
model! { DescribeServerlessJobsReadinessProbe {
    0 "Execs" execs: Vec<String>, 1 "FailureThreshold" failure_threshold: i64,
    2 "HttpGet" http_get: DescribeServerlessJobsReadinessProbeHttpGet,
    3 "InitialDelaySeconds" initial_delay_seconds: i64, 4 "PeriodSeconds" period_seconds: i64,
    5 "SuccessThreshold" success_threshold: i64,
    6 "TcpSocket" tcp_socket: DescribeServerlessJobsReadinessProbeTcpSocket, 7 "TimeoutSeconds" timeout_seconds: i64
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsReadinessProbeHttpGet {
    pub path: Option<String>,
    pub port: Option<i64>,
    pub scheme: Option<String>,
}
model! { DescribeServerlessJobsReadinessProbeHttpGet {
    0 "Path" path: String, 1 "Port" port: i64, 2 "Scheme" scheme: String
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsReadinessProbeTcpSocket {
    pub host: Option<String>,
    pub port: Option<i64>,
}
model! { DescribeServerlessJobsReadinessProbeTcpSocket {
    0 "Host" host: String, 1 "Port" port: i64
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsSecurityContext {
    pub capability: Option<DescribeServerlessJobsCapability>,
    pub read_only_root_filesystem: Option<bool>,
    pub run_as_user: Option<i64>,
}
model! { DescribeServerlessJobsSecurityContext {
    0 "Capability" capability: DescribeServerlessJobsCapability,
    1 "ReadOnlyRootFilesystem" read_only_root_filesystem: bool, 2 "RunAsUser" run_as_user: i64
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsCapability {
    pub adds: Vec<String>,
}
model! { DescribeServerlessJobsCapability {
    0 "Adds" adds: Vec<String>
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsVolumeMounts {
    pub mount_path: Option<String>,
    pub mount_propagation: Option<String>,
    pub name: Option<String>,
    pub read_only: Option<bool>,
    pub sub_path: Option<String>,
}
model! { DescribeServerlessJobsVolumeMounts {
    0 "MountPath" mount_path: String, 1 "MountPropagation" mount_propagation: String, 2 "Name" name: String,
    3 "ReadOnly" read_only: bool, 4 "SubPath" sub_path: String
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsDnsConfig {
    pub name_servers: Vec<String>,
    pub options: Vec<DescribeServerlessJobsOptions>,
    pub searches: Vec<String>,
}
model! { DescribeServerlessJobsDnsConfig {
    0 "NameServers" name_servers: Vec<String>, 1 "Options" options: Vec<DescribeServerlessJobsOptions>,
    2 "Searches" searches: Vec<String>
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsOptions {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeServerlessJobsOptions {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsEciSecurityContext {
    pub sysctls: Vec<DescribeServerlessJobsSysctls>,
}
model! { DescribeServerlessJobsEciSecurityContext {
    0 "Sysctls" sysctls: Vec<DescribeServerlessJobsSysctls>
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsSysctls {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeServerlessJobsSysctls {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsEvents {
    pub count: Option<i64>,
    pub first_timestamp: Option<String>,
    pub last_timestamp: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub reason: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeServerlessJobsEvents {
    0 "Count" count: i64, 1 "FirstTimestamp" first_timestamp: String, 2 "LastTimestamp" last_timestamp: String,
    3 "Message" message: String, 4 "Name" name: String, 5 "Reason" reason: String, 6 "Type" r#type: String
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsHostAliases {
    pub hostnames: Vec<String>,
    pub ip: Option<String>,
}
model! { DescribeServerlessJobsHostAliases {
    0 "Hostnames" hostnames: Vec<String>, 1 "Ip" ip: String
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsInitContainers {
    pub args: Vec<String>,
    pub command: Vec<String>,
    pub cpu: Option<i64>,
    pub current_state: Option<DescribeServerlessJobsInitContainersCurrentState>,
    pub environment_vars: Vec<DescribeServerlessJobsInitContainersEnvironmentVars>,
    pub gpu: Option<i64>,
    pub image: Option<String>,
    pub image_pull_policy: Option<String>,
    pub memory: Option<i64>,
    pub name: Option<String>,
    pub ports: Vec<DescribeServerlessJobsInitContainersPorts>,
    pub previous_state: Option<DescribeServerlessJobsInitContainersPreviousState>,
    pub ready: Option<bool>,
    pub restart_count: Option<i64>,
    pub security_context: Option<DescribeServerlessJobsInitContainersSecurityContext>,
    pub volume_mounts: Vec<DescribeServerlessJobsInitContainersVolumeMounts>,
    pub working_dir: Option<String>,
}
model! { DescribeServerlessJobsInitContainers {
    0 "Args" args: Vec<String>, 1 "Command" command: Vec<String>, 2 "Cpu" cpu: i64,
    3 "CurrentState" current_state: DescribeServerlessJobsInitContainersCurrentState,
    4 "EnvironmentVars" environment_vars: Vec<DescribeServerlessJobsInitContainersEnvironmentVars>, 5 "Gpu" gpu: i64,
    6 "Image" image: String, 7 "ImagePullPolicy" image_pull_policy: String, 8 "Memory" memory: i64,
    9 "Name" name: String, 10 "Ports" ports: Vec<DescribeServerlessJobsInitContainersPorts>,
    11 "PreviousState" previous_state: DescribeServerlessJobsInitContainersPreviousState, 12 "Ready" ready: bool,
    13 "RestartCount" restart_count: i64,
    14 "SecurityContext" security_context: DescribeServerlessJobsInitContainersSecurityContext,
    15 "VolumeMounts" volume_mounts: Vec<DescribeServerlessJobsInitContainersVolumeMounts>,
    16 "WorkingDir" working_dir: String
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsInitContainersCurrentState {
    pub detail_status: Option<String>,
    pub exit_code: Option<i64>,
    pub finish_time: Option<String>,
    pub message: Option<String>,
    pub reason: Option<String>,
    pub signal: Option<i64>,
    pub start_time: Option<String>,
    pub state: Option<String>,
}
model! { DescribeServerlessJobsInitContainersCurrentState {
    0 "DetailStatus" detail_status: String, 1 "ExitCode" exit_code: i64, 2 "FinishTime" finish_time: String,
    3 "Message" message: String, 4 "Reason" reason: String, 5 "Signal" signal: i64, 6 "StartTime" start_time: String,
    7 "State" state: String
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsInitContainersEnvironmentVars {
    pub key: Option<String>,
    pub value: Option<String>,
    pub value_from: Option<DescribeServerlessJobsEnvironmentVarsValueFrom>,
}
model! { DescribeServerlessJobsInitContainersEnvironmentVars {
    0 "Key" key: String, 1 "Value" value: String,
    2 "ValueFrom" value_from: DescribeServerlessJobsEnvironmentVarsValueFrom
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsEnvironmentVarsValueFrom {
    pub field_ref: Option<DescribeServerlessJobsValueFromFieldRef>,
}
model! { DescribeServerlessJobsEnvironmentVarsValueFrom {
    0 "FieldRef" field_ref: DescribeServerlessJobsValueFromFieldRef
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsValueFromFieldRef {
    pub field_path: Option<String>,
}
model! { DescribeServerlessJobsValueFromFieldRef {
    0 "FieldPath" field_path: String
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsInitContainersPorts {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeServerlessJobsInitContainersPorts {
    0 "Port" port: i64, 1 "Protocol" protocol: String
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsInitContainersPreviousState {
    pub detail_status: Option<String>,
    pub exit_code: Option<i64>,
    pub finish_time: Option<String>,
    pub message: Option<String>,
    pub reason: Option<String>,
    pub signal: Option<i64>,
    pub start_time: Option<String>,
    pub state: Option<String>,
}
model! { DescribeServerlessJobsInitContainersPreviousState {
    0 "DetailStatus" detail_status: String, 1 "ExitCode" exit_code: i64, 2 "FinishTime" finish_time: String,
    3 "Message" message: String, 4 "Reason" reason: String, 5 "Signal" signal: i64, 6 "StartTime" start_time: String,
    7 "State" state: String
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsInitContainersSecurityContext {
    pub capability: Option<DescribeServerlessJobsSecurityContextCapability>,
    pub read_only_root_filesystem: Option<bool>,
    pub run_as_user: Option<i64>,
}
model! { DescribeServerlessJobsInitContainersSecurityContext {
    0 "Capability" capability: DescribeServerlessJobsSecurityContextCapability,
    1 "ReadOnlyRootFilesystem" read_only_root_filesystem: bool, 2 "RunAsUser" run_as_user: i64
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsSecurityContextCapability {
    pub adds: Vec<String>,
}
model! { DescribeServerlessJobsSecurityContextCapability {
    0 "Adds" adds: Vec<String>
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsInitContainersVolumeMounts {
    pub mount_path: Option<String>,
    pub mount_propagation: Option<String>,
    pub name: Option<String>,
    pub read_only: Option<bool>,
}
model! { DescribeServerlessJobsInitContainersVolumeMounts {
    0 "MountPath" mount_path: String, 1 "MountPropagation" mount_propagation: String, 2 "Name" name: String,
    3 "ReadOnly" read_only: bool
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeServerlessJobsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsVolumes {
    pub config_file_volume_config_file_to_paths: Vec<
        DescribeServerlessJobsConfigFileVolumeConfigFileToPaths,
    >,
    pub disk_volume_disk_id: Option<String>,
    pub disk_volume_fs_type: Option<String>,
    pub empty_dir_volume_medium: Option<String>,
    pub empty_dir_volume_size_limit: Option<String>,
    pub flex_volume_driver: Option<String>,
    pub flex_volume_fs_type: Option<String>,
    pub flex_volume_options: Option<String>,
    pub nfs_volume_path: Option<String>,
    pub nfs_volume_read_only: Option<bool>,
    pub nfs_volume_server: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeServerlessJobsVolumes {
    0 "ConfigFileVolumeConfigFileToPaths" config_file_volume_config_file_to_paths: Vec<DescribeServerlessJobsConfigFileVolumeConfigFileToPaths>,
    1 "DiskVolumeDiskId" disk_volume_disk_id: String, 2 "DiskVolumeFsType" disk_volume_fs_type: String,
    3 "EmptyDirVolumeMedium" empty_dir_volume_medium: String,
    4 "EmptyDirVolumeSizeLimit" empty_dir_volume_size_limit: String, 5 "FlexVolumeDriver" flex_volume_driver: String,
    6 "FlexVolumeFsType" flex_volume_fs_type: String, 7 "FlexVolumeOptions" flex_volume_options: String,
    8 "NFSVolumePath" nfs_volume_path: String, 9 "NFSVolumeReadOnly" nfs_volume_read_only: bool,
    10 "NFSVolumeServer" nfs_volume_server: String, 11 "Name" name: String, 12 "Type" r#type: String
} }

/// In the response of [`DescribeServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServerlessJobsConfigFileVolumeConfigFileToPaths {
    pub content: Option<String>,
    pub path: Option<String>,
}
model! { DescribeServerlessJobsConfigFileVolumeConfigFileToPaths {
    0 "Content" content: String, 1 "Path" path: String
} }

/// `EditJobTemplate` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/EditJobTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditJobTemplate {
    pub array_request: Option<String>,
    pub clock_time: Option<String>,
    /// Required.
    pub command_line: String,
    /// 1 to 20000.
    pub gpu: Option<i64>,
    pub input_file_url: Option<String>,
    pub mem: Option<String>,
    /// Required.
    pub name: String,
    /// 1 to 5000.
    pub node: Option<i64>,
    pub package_path: Option<String>,
    pub priority: Option<i64>,
    pub queue: Option<String>,
    pub re_runable: Option<bool>,
    pub runas_user: Option<String>,
    pub stderr_redirect_path: Option<String>,
    pub stdout_redirect_path: Option<String>,
    /// 1 to 20000.
    pub task: Option<i64>,
    /// Required.
    pub template_id: String,
    /// 1 to 20000.
    pub thread: Option<i64>,
    pub unzip_cmd: Option<String>,
    pub variables: Option<String>,
    pub with_unzip_cmd: Option<bool>,
}
operation! { EditJobTemplate(command_line: String, name: String, template_id: String)
    "EditJobTemplate" -> EditJobTemplateOutput {
    0 "ArrayRequest" array_request: String, 1 "ClockTime" clock_time: String, 2 "CommandLine" command_line,
    3 "Gpu" gpu: i64, 4 "InputFileUrl" input_file_url: String, 5 "Mem" mem: String, 6 "Name" name, 7 "Node" node: i64,
    8 "PackagePath" package_path: String, 9 "Priority" priority: i64, 10 "Queue" queue: String,
    11 "ReRunable" re_runable: bool, 12 "RunasUser" runas_user: String,
    13 "StderrRedirectPath" stderr_redirect_path: String, 14 "StdoutRedirectPath" stdout_redirect_path: String,
    15 "Task" task: i64, 16 "TemplateId" template_id, 17 "Thread" thread: i64, 18 "UnzipCmd" unzip_cmd: String,
    19 "Variables" variables: String, 20 "WithUnzipCmd" with_unzip_cmd: bool
} { method: "GET", } }

/// Response of [`EditJobTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditJobTemplateOutput {
    pub template_id: Option<String>,
}
model! { EditJobTemplateOutput {
    0 "TemplateId" template_id: String
} }

/// Gets accounting report: `GetAccountingReport` of `ehpc` 2018-04-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EHPC/2018-04-12/GetAccountingReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountingReport {
    /// Required.
    pub cluster_id: String,
    pub dim: Option<String>,
    pub end_time: Option<i64>,
    pub filter_value: Option<String>,
    pub job_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub report_type: String,
    pub start_time: Option<i64>,
}
operation! { GetAccountingReport(cluster_id: String, report_type: String)
    "GetAccountingReport" -> GetAccountingReportOutput {
    0 "ClusterId" cluster_id, 1 "Dim" dim: String, 2 "EndTime" end_time: i64, 3 "FilterValue" filter_value: String,
    4 "JobId" job_id: String, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "ReportType" report_type,
    8 "StartTime" start_time: i64
} { method: "GET", } }
paged! { GetAccountingReport: String = Number "PageNumber", "Data.Data" data.data, total "TotalCount" }

/// Response of [`GetAccountingReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountingReportOutput {
    pub data: Option<GetAccountingReportData>,
    pub metrics: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_core_time: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetAccountingReportOutput {
    0 "Data" data: GetAccountingReportData, 1 "Metrics" metrics: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "TotalCoreTime" total_core_time: i64, 5 "TotalCount" total_count: i64
} }

/// In the response of [`GetAccountingReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountingReportData {
    pub data: Vec<String>,
}
model! { GetAccountingReportData {
    0 "Data" data: Vec<String>
} }

/// Gets auto scale config: `GetAutoScaleConfig` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/GetAutoScaleConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScaleConfig {
    /// Required.
    pub cluster_id: String,
}
operation! { GetAutoScaleConfig(cluster_id: String) "GetAutoScaleConfig" -> GetAutoScaleConfigOutput {
    0 "ClusterId" cluster_id
} { method: "GET", } }

/// Response of [`GetAutoScaleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScaleConfigOutput {
    pub cluster_id: Option<String>,
    pub cluster_type: Option<String>,
    pub compute_enable_ht: Option<bool>,
    pub dns_config: Option<String>,
    pub enable_auto_grow: Option<bool>,
    pub enable_auto_shrink: Option<bool>,
    pub exclude_nodes: Option<String>,
    pub extra_nodes_grow_ratio: Option<i64>,
    pub grow_interval_in_minutes: Option<i64>,
    pub grow_ratio: Option<i64>,
    pub grow_timeout_in_minutes: Option<i64>,
    pub image_id: Option<String>,
    pub max_nodes_in_cluster: Option<i64>,
    pub queues: Option<GetAutoScaleConfigQueues>,
    pub shrink_idle_times: Option<i64>,
    pub shrink_interval_in_minutes: Option<i64>,
    pub spot_price_limit: Option<f64>,
    pub spot_strategy: Option<String>,
    pub uid: Option<String>,
}
model! { GetAutoScaleConfigOutput {
    0 "ClusterId" cluster_id: String, 1 "ClusterType" cluster_type: String, 2 "ComputeEnableHt" compute_enable_ht: bool,
    3 "DnsConfig" dns_config: String, 4 "EnableAutoGrow" enable_auto_grow: bool,
    5 "EnableAutoShrink" enable_auto_shrink: bool, 6 "ExcludeNodes" exclude_nodes: String,
    7 "ExtraNodesGrowRatio" extra_nodes_grow_ratio: i64, 8 "GrowIntervalInMinutes" grow_interval_in_minutes: i64,
    9 "GrowRatio" grow_ratio: i64, 10 "GrowTimeoutInMinutes" grow_timeout_in_minutes: i64,
    11 "ImageId" image_id: String, 12 "MaxNodesInCluster" max_nodes_in_cluster: i64,
    13 "Queues" queues: GetAutoScaleConfigQueues, 14 "ShrinkIdleTimes" shrink_idle_times: i64,
    15 "ShrinkIntervalInMinutes" shrink_interval_in_minutes: i64, 16 "SpotPriceLimit" spot_price_limit: f64,
    17 "SpotStrategy" spot_strategy: String, 18 "Uid" uid: String
} }

/// In the response of [`GetAutoScaleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScaleConfigQueues {
    pub queue_info: Vec<GetAutoScaleConfigQueueInfo>,
}
model! { GetAutoScaleConfigQueues {
    0 "QueueInfo" queue_info: Vec<GetAutoScaleConfigQueueInfo>
} }

/// In the response of [`GetAutoScaleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScaleConfigQueueInfo {
    pub auto_min_nodes_per_cycle: Option<bool>,
    pub data_disks: Option<GetAutoScaleConfigDataDisks>,
    pub enable_auto_grow: Option<bool>,
    pub enable_auto_shrink: Option<bool>,
    pub host_name_prefix: Option<String>,
    pub host_name_suffix: Option<String>,
    pub instance_type: Option<String>,
    pub instance_types: Option<GetAutoScaleConfigInstanceTypes>,
    pub max_nodes_in_queue: Option<i64>,
    pub max_nodes_per_cycle: Option<i64>,
    pub min_nodes_in_queue: Option<i64>,
    pub min_nodes_per_cycle: Option<i64>,
    pub queue_image_id: Option<String>,
    pub queue_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub sorted_by_inventory: Option<bool>,
    pub spot_price_limit: Option<f64>,
    pub spot_strategy: Option<String>,
    pub system_disk_category: Option<String>,
    pub system_disk_level: Option<String>,
    pub system_disk_size: Option<i64>,
}
model! { GetAutoScaleConfigQueueInfo {
    0 "AutoMinNodesPerCycle" auto_min_nodes_per_cycle: bool, 1 "DataDisks" data_disks: GetAutoScaleConfigDataDisks,
    2 "EnableAutoGrow" enable_auto_grow: bool, 3 "EnableAutoShrink" enable_auto_shrink: bool,
    4 "HostNamePrefix" host_name_prefix: String, 5 "HostNameSuffix" host_name_suffix: String,
    6 "InstanceType" instance_type: String, 7 "InstanceTypes" instance_types: GetAutoScaleConfigInstanceTypes,
    8 "MaxNodesInQueue" max_nodes_in_queue: i64, 9 "MaxNodesPerCycle" max_nodes_per_cycle: i64,
    10 "MinNodesInQueue" min_nodes_in_queue: i64, 11 "MinNodesPerCycle" min_nodes_per_cycle: i64,
    12 "QueueImageId" queue_image_id: String, 13 "QueueName" queue_name: String,
    14 "ResourceGroupId" resource_group_id: String, 15 "SortedByInventory" sorted_by_inventory: bool,
    16 "SpotPriceLimit" spot_price_limit: f64, 17 "SpotStrategy" spot_strategy: String,
    18 "SystemDiskCategory" system_disk_category: String, 19 "SystemDiskLevel" system_disk_level: String,
    20 "SystemDiskSize" system_disk_size: i64
} }

/// In the response of [`GetAutoScaleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScaleConfigDataDisks {
    pub data_disks_info: Vec<GetAutoScaleConfigDataDisksInfo>,
}
model! { GetAutoScaleConfigDataDisks {
    0 "DataDisksInfo" data_disks_info: Vec<GetAutoScaleConfigDataDisksInfo>
} }

/// In the response of [`GetAutoScaleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScaleConfigDataDisksInfo {
    pub data_disk_category: Option<String>,
    pub data_disk_delete_with_instance: Option<bool>,
    pub data_disk_encrypted: Option<bool>,
    pub data_disk_kms_key_id: Option<String>,
    pub data_disk_performance_level: Option<String>,
    pub data_disk_size: Option<i64>,
}
model! { GetAutoScaleConfigDataDisksInfo {
    0 "DataDiskCategory" data_disk_category: String,
    1 "DataDiskDeleteWithInstance" data_disk_delete_with_instance: bool,
    2 "DataDiskEncrypted" data_disk_encrypted: bool, 3 "DataDiskKMSKeyId" data_disk_kms_key_id: String,
    4 "DataDiskPerformanceLevel" data_disk_performance_level: String, 5 "DataDiskSize" data_disk_size: i64
} }

/// In the response of [`GetAutoScaleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScaleConfigInstanceTypes {
    pub instance_type_info: Vec<GetAutoScaleConfigInstanceTypeInfo>,
}
model! { GetAutoScaleConfigInstanceTypes {
    0 "InstanceTypeInfo" instance_type_info: Vec<GetAutoScaleConfigInstanceTypeInfo>
} }

/// In the response of [`GetAutoScaleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScaleConfigInstanceTypeInfo {
    pub host_name_prefix: Option<String>,
    pub instance_type: Option<String>,
    pub spot_duration: Option<i64>,
    pub spot_interruption_behavior: Option<String>,
    pub spot_price_limit: Option<f64>,
    pub spot_strategy: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetAutoScaleConfigInstanceTypeInfo {
    0 "HostNamePrefix" host_name_prefix: String, 1 "InstanceType" instance_type: String,
    2 "SpotDuration" spot_duration: i64, 3 "SpotInterruptionBehavior" spot_interruption_behavior: String,
    4 "SpotPriceLimit" spot_price_limit: f64, 5 "SpotStrategy" spot_strategy: String, 6 "VSwitchId" vswitch_id: String,
    7 "ZoneId" zone_id: String
} }

/// Gets cloud metric logs: `GetCloudMetricLogs` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/GetCloudMetricLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudMetricLogs {
    pub aggregation_interval: Option<i64>,
    pub aggregation_type: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub filter: Option<String>,
    /// Required.
    pub from: i64,
    pub metric_categories: Option<String>,
    pub metric_scope: Option<String>,
    pub reverse: Option<bool>,
    /// Required.
    pub to: i64,
}
operation! { GetCloudMetricLogs(cluster_id: String, from: i64, to: i64)
    "GetCloudMetricLogs" -> GetCloudMetricLogsOutput {
    0 "AggregationInterval" aggregation_interval: i64, 1 "AggregationType" aggregation_type: String,
    2 "ClusterId" cluster_id, 3 "Filter" filter: String, 4 "From" from, 5 "MetricCategories" metric_categories: String,
    6 "MetricScope" metric_scope: String, 7 "Reverse" reverse: bool, 8 "To" to
} { method: "GET", } }

/// Response of [`GetCloudMetricLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudMetricLogsOutput {
    pub metric_logs: Option<GetCloudMetricLogsMetricLogs>,
}
model! { GetCloudMetricLogsOutput {
    0 "MetricLogs" metric_logs: GetCloudMetricLogsMetricLogs
} }

/// In the response of [`GetCloudMetricLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudMetricLogsMetricLogs {
    pub metric_log: Vec<GetCloudMetricLogsMetricLog>,
}
model! { GetCloudMetricLogsMetricLogs {
    0 "MetricLog" metric_log: Vec<GetCloudMetricLogsMetricLog>
} }

/// In the response of [`GetCloudMetricLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudMetricLogsMetricLog {
    pub disk_device: Option<String>,
    pub hostname: Option<String>,
    pub instance_id: Option<String>,
    pub metric_data: Option<String>,
    pub network_interface: Option<String>,
    pub time: Option<i64>,
}
model! { GetCloudMetricLogsMetricLog {
    0 "DiskDevice" disk_device: String, 1 "Hostname" hostname: String, 2 "InstanceId" instance_id: String,
    3 "MetricData" metric_data: String, 4 "NetworkInterface" network_interface: String, 5 "Time" time: i64
} }

/// Gets cloud metric profiling: `GetCloudMetricProfiling` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/GetCloudMetricProfiling>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudMetricProfiling {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub profiling_id: String,
    pub region_id: Option<String>,
}
operation! { GetCloudMetricProfiling(cluster_id: String, profiling_id: String)
    "GetCloudMetricProfiling" -> GetCloudMetricProfilingOutput {
    0 "ClusterId" cluster_id, 1 "ProfilingId" profiling_id, 2 "RegionId" region_id: String
} { method: "GET", } }

/// Response of [`GetCloudMetricProfiling`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudMetricProfilingOutput {
    pub svg_urls: Option<GetCloudMetricProfilingSvgUrls>,
}
model! { GetCloudMetricProfilingOutput {
    0 "SvgUrls" svg_urls: GetCloudMetricProfilingSvgUrls
} }

/// In the response of [`GetCloudMetricProfiling`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudMetricProfilingSvgUrls {
    pub svg_info: Vec<GetCloudMetricProfilingSvgInfo>,
}
model! { GetCloudMetricProfilingSvgUrls {
    0 "SvgInfo" svg_info: Vec<GetCloudMetricProfilingSvgInfo>
} }

/// In the response of [`GetCloudMetricProfiling`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCloudMetricProfilingSvgInfo {
    pub name: Option<String>,
    pub size: Option<i64>,
    pub r#type: Option<String>,
    pub url: Option<String>,
}
model! { GetCloudMetricProfilingSvgInfo {
    0 "Name" name: String, 1 "Size" size: i64, 2 "Type" r#type: String, 3 "Url" url: String
} }

/// Gets cluster volumes: `GetClusterVolumes` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/GetClusterVolumes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterVolumes {
    /// Required.
    pub cluster_id: String,
}
operation! { GetClusterVolumes(cluster_id: String) "GetClusterVolumes" -> GetClusterVolumesOutput {
    0 "ClusterId" cluster_id
} { method: "GET", } }

/// Response of [`GetClusterVolumes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterVolumesOutput {
    pub region_id: Option<String>,
    pub volumes: Option<GetClusterVolumesVolumes>,
}
model! { GetClusterVolumesOutput {
    0 "RegionId" region_id: String, 1 "Volumes" volumes: GetClusterVolumesVolumes
} }

/// In the response of [`GetClusterVolumes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterVolumesVolumes {
    pub volume_info: Vec<GetClusterVolumesVolumeInfo>,
}
model! { GetClusterVolumesVolumes {
    0 "VolumeInfo" volume_info: Vec<GetClusterVolumesVolumeInfo>
} }

/// In the response of [`GetClusterVolumes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterVolumesVolumeInfo {
    pub job_queue: Option<String>,
    pub local_directory: Option<String>,
    pub location: Option<String>,
    pub must_keep: Option<bool>,
    pub remote_directory: Option<String>,
    pub roles: Option<GetClusterVolumesRoles>,
    pub volume_id: Option<String>,
    pub volume_mountpoint: Option<String>,
    pub volume_protocol: Option<String>,
    pub volume_type: Option<String>,
}
model! { GetClusterVolumesVolumeInfo {
    0 "JobQueue" job_queue: String, 1 "LocalDirectory" local_directory: String, 2 "Location" location: String,
    3 "MustKeep" must_keep: bool, 4 "RemoteDirectory" remote_directory: String, 5 "Roles" roles: GetClusterVolumesRoles,
    6 "VolumeId" volume_id: String, 7 "VolumeMountpoint" volume_mountpoint: String,
    8 "VolumeProtocol" volume_protocol: String, 9 "VolumeType" volume_type: String
} }

/// In the response of [`GetClusterVolumes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterVolumesRoles {
    pub role_info: Vec<GetClusterVolumesRoleInfo>,
}
model! { GetClusterVolumesRoles {
    0 "RoleInfo" role_info: Vec<GetClusterVolumesRoleInfo>
} }

/// In the response of [`GetClusterVolumes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClusterVolumesRoleInfo {
    pub name: Option<String>,
}
model! { GetClusterVolumesRoleInfo {
    0 "Name" name: String
} }

/// Gets hybrid cluster config: `GetHybridClusterConfig` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/GetHybridClusterConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHybridClusterConfig {
    /// Required.
    pub cluster_id: String,
    pub node: Option<String>,
}
operation! { GetHybridClusterConfig(cluster_id: String) "GetHybridClusterConfig" -> GetHybridClusterConfigOutput {
    0 "ClusterId" cluster_id, 1 "Node" node: String
} { method: "GET", } }

/// Response of [`GetHybridClusterConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHybridClusterConfigOutput {
    pub cluster_config: Option<String>,
}
model! { GetHybridClusterConfigOutput {
    0 "ClusterConfig" cluster_config: String
} }

/// Gets if ecs type support ht config: `GetIfEcsTypeSupportHtConfig` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/GetIfEcsTypeSupportHtConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIfEcsTypeSupportHtConfig {
    /// Required.
    pub instance_type: String,
}
operation! { GetIfEcsTypeSupportHtConfig(instance_type: String)
    "GetIfEcsTypeSupportHtConfig" -> GetIfEcsTypeSupportHtConfigOutput {
    0 "InstanceType" instance_type
} { method: "GET", } }

/// Response of [`GetIfEcsTypeSupportHtConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIfEcsTypeSupportHtConfigOutput {
    pub default_ht_enabled: Option<bool>,
    pub instance_type: Option<String>,
    pub support_ht_config: Option<bool>,
}
model! { GetIfEcsTypeSupportHtConfigOutput {
    0 "DefaultHtEnabled" default_ht_enabled: bool, 1 "InstanceType" instance_type: String,
    2 "SupportHtConfig" support_ht_config: bool
} }

/// Gets job log: `GetJobLog` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/GetJobLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobLog {
    /// Required.
    pub cluster_id: String,
    pub exec_host: Option<String>,
    /// Required.
    pub job_id: String,
    pub offset: Option<i64>,
    pub size: Option<i64>,
}
operation! { GetJobLog(cluster_id: String, job_id: String) "GetJobLog" -> GetJobLogOutput {
    0 "ClusterId" cluster_id, 1 "ExecHost" exec_host: String, 2 "JobId" job_id, 3 "Offset" offset: i64,
    4 "Size" size: i64
} { method: "GET", } }

/// Response of [`GetJobLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobLogOutput {
    pub error_log: Option<String>,
    pub job_id: Option<String>,
    pub output_log: Option<String>,
}
model! { GetJobLogOutput {
    0 "ErrorLog" error_log: String, 1 "JobId" job_id: String, 2 "OutputLog" output_log: String
} }

/// Gets post scripts: `GetPostScripts` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/GetPostScripts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPostScripts {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetPostScripts(cluster_id: String, region_id: String) "GetPostScripts" -> GetPostScriptsOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id
} { method: "GET", } }

/// Response of [`GetPostScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPostScriptsOutput {
    pub post_install_scripts: Vec<GetPostScriptsPostInstallScripts>,
}
model! { GetPostScriptsOutput {
    0 "PostInstallScripts" post_install_scripts: Vec<GetPostScriptsPostInstallScripts>
} }

/// In the response of [`GetPostScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPostScriptsPostInstallScripts {
    pub args: Option<String>,
    pub url: Option<String>,
}
model! { GetPostScriptsPostInstallScripts {
    0 "Args" args: String, 1 "Url" url: String
} }

/// Gets scheduler info: `GetSchedulerInfo` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/GetSchedulerInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSchedulerInfo {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub scheduler: Vec<GetSchedulerInfoScheduler>,
}
operation! { GetSchedulerInfo(cluster_id: String, region_id: String, scheduler: Vec<GetSchedulerInfoScheduler>)
    "GetSchedulerInfo" -> GetSchedulerInfoOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id, 2 "Scheduler" scheduler
} { method: "GET", } }

/// In the request of [`GetSchedulerInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSchedulerInfoScheduler {
    pub sched_name: Option<String>,
}
input! { GetSchedulerInfoScheduler() {
    0 "SchedName" sched_name: String
} }

/// Response of [`GetSchedulerInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSchedulerInfoOutput {
    pub sched_info: Vec<GetSchedulerInfoSchedInfo>,
}
model! { GetSchedulerInfoOutput {
    0 "SchedInfo" sched_info: Vec<GetSchedulerInfoSchedInfo>
} }

/// In the response of [`GetSchedulerInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSchedulerInfoSchedInfo {
    pub configuration: Option<String>,
    pub sched_name: Option<String>,
}
model! { GetSchedulerInfoSchedInfo {
    0 "Configuration" configuration: String, 1 "SchedName" sched_name: String
} }

/// Gets visual service status: `GetVisualServiceStatus` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/GetVisualServiceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVisualServiceStatus {
    /// Required.
    pub cluster_id: String,
}
operation! { GetVisualServiceStatus(cluster_id: String) "GetVisualServiceStatus" -> GetVisualServiceStatusOutput {
    0 "ClusterId" cluster_id
} { method: "GET", } }

/// Response of [`GetVisualServiceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetVisualServiceStatusOutput {
    pub message: Option<String>,
}
model! { GetVisualServiceStatusOutput {
    0 "Message" message: String
} }

/// Initializes ehpc: `InitializeEHPC` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/InitializeEHPC>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InitializeEHPC {
    pub region_id: Option<String>,
    pub service_name: Option<String>,
}
operation! { InitializeEHPC() "InitializeEHPC" -> Empty {
    0 "RegionId" region_id: String, 1 "ServiceName" service_name: String
} { method: "GET", } }

/// Response of [`InitializeEHPC`]: empty.
pub type InitializeEHPCOutput = Empty;

/// Installs software: `InstallSoftware` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/InstallSoftware>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstallSoftware {
    /// Required.
    pub application: String,
    /// Required.
    pub cluster_id: String,
}
operation! { InstallSoftware(application: String, cluster_id: String) "InstallSoftware" -> Empty {
    0 "Application" application, 1 "ClusterId" cluster_id
} { method: "GET", } }

/// Response of [`InstallSoftware`]: empty.
pub type InstallSoftwareOutput = Empty;

/// Invokes shell command: `InvokeShellCommand` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/InvokeShellCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeShellCommand {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub command: String,
    pub instance: Option<Vec<InvokeShellCommandInstance>>,
    pub timeout: Option<i64>,
    pub working_dir: Option<String>,
}
operation! { InvokeShellCommand(cluster_id: String, command: String) "InvokeShellCommand" -> InvokeShellCommandOutput {
    0 "ClusterId" cluster_id, 1 "Command" command, 2 "Instance" instance: Vec<InvokeShellCommandInstance>,
    3 "Timeout" timeout: i64, 4 "WorkingDir" working_dir: String
} { method: "GET", } }

/// In the request of [`InvokeShellCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeShellCommandInstance {
    pub id: Option<String>,
}
input! { InvokeShellCommandInstance() {
    0 "Id" id: String
} }

/// Response of [`InvokeShellCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeShellCommandOutput {
    pub command_id: Option<String>,
    pub instance_ids: Option<InvokeShellCommandInstanceIds>,
}
model! { InvokeShellCommandOutput {
    0 "CommandId" command_id: String, 1 "InstanceIds" instance_ids: InvokeShellCommandInstanceIds
} }

/// In the response of [`InvokeShellCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvokeShellCommandInstanceIds {
    pub instance_id: Vec<String>,
}
model! { InvokeShellCommandInstanceIds {
    0 "InstanceId" instance_id: Vec<String>
} }

/// Lists available ecs types: `ListAvailableEcsTypes` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListAvailableEcsTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableEcsTypes {
    pub instance_charge_type: Option<String>,
    pub show_sold_out: Option<bool>,
    pub spot_strategy: Option<String>,
    pub zone_id: Option<String>,
}
operation! { ListAvailableEcsTypes() "ListAvailableEcsTypes" -> ListAvailableEcsTypesOutput {
    0 "InstanceChargeType" instance_charge_type: String, 1 "ShowSoldOut" show_sold_out: bool,
    2 "SpotStrategy" spot_strategy: String, 3 "ZoneId" zone_id: String
} { method: "GET", } }

/// Response of [`ListAvailableEcsTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableEcsTypesOutput {
    pub instance_type_families: Option<ListAvailableEcsTypesInstanceTypeFamilies>,
    pub support_spot_instance: Option<bool>,
}
model! { ListAvailableEcsTypesOutput {
    0 "InstanceTypeFamilies" instance_type_families: ListAvailableEcsTypesInstanceTypeFamilies,
    1 "SupportSpotInstance" support_spot_instance: bool
} }

/// In the response of [`ListAvailableEcsTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableEcsTypesInstanceTypeFamilies {
    pub instance_type_family_info: Vec<ListAvailableEcsTypesInstanceTypeFamilyInfo>,
}
model! { ListAvailableEcsTypesInstanceTypeFamilies {
    0 "InstanceTypeFamilyInfo" instance_type_family_info: Vec<ListAvailableEcsTypesInstanceTypeFamilyInfo>
} }

/// In the response of [`ListAvailableEcsTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableEcsTypesInstanceTypeFamilyInfo {
    pub generation: Option<String>,
    pub instance_type_family_id: Option<String>,
    pub types: Option<ListAvailableEcsTypesTypes>,
}
model! { ListAvailableEcsTypesInstanceTypeFamilyInfo {
    0 "Generation" generation: String, 1 "InstanceTypeFamilyId" instance_type_family_id: String,
    2 "Types" types: ListAvailableEcsTypesTypes
} }

/// In the response of [`ListAvailableEcsTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableEcsTypesTypes {
    pub types_info: Vec<ListAvailableEcsTypesTypesInfo>,
}
model! { ListAvailableEcsTypesTypes {
    0 "TypesInfo" types_info: Vec<ListAvailableEcsTypesTypesInfo>
} }

/// In the response of [`ListAvailableEcsTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableEcsTypesTypesInfo {
    pub cpu_core_count: Option<i64>,
    pub eni_quantity: Option<i64>,
    pub gpu_amount: Option<i64>,
    pub gpu_spec: Option<String>,
    pub instance_bandwidth_rx: Option<i64>,
    pub instance_bandwidth_tx: Option<i64>,
    pub instance_pps_rx: Option<i64>,
    pub instance_pps_tx: Option<i64>,
    pub instance_type_id: Option<String>,
    pub memory_size: Option<i64>,
    pub status: Option<String>,
    pub zone_ids: Option<ListAvailableEcsTypesZoneIds>,
}
model! { ListAvailableEcsTypesTypesInfo {
    0 "CpuCoreCount" cpu_core_count: i64, 1 "EniQuantity" eni_quantity: i64, 2 "GPUAmount" gpu_amount: i64,
    3 "GPUSpec" gpu_spec: String, 4 "InstanceBandwidthRx" instance_bandwidth_rx: i64,
    5 "InstanceBandwidthTx" instance_bandwidth_tx: i64, 6 "InstancePpsRx" instance_pps_rx: i64,
    7 "InstancePpsTx" instance_pps_tx: i64, 8 "InstanceTypeId" instance_type_id: String,
    9 "MemorySize" memory_size: i64, 10 "Status" status: String, 11 "ZoneIds" zone_ids: ListAvailableEcsTypesZoneIds
} }

/// In the response of [`ListAvailableEcsTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableEcsTypesZoneIds {
    pub zone_id: Vec<String>,
}
model! { ListAvailableEcsTypesZoneIds {
    0 "ZoneId" zone_id: Vec<String>
} }

/// Lists cloud metric profilings: `ListCloudMetricProfilings` of `ehpc` 2018-04-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListCloudMetricProfilings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudMetricProfilings {
    /// Required.
    pub cluster_id: String,
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
}
operation! { ListCloudMetricProfilings(cluster_id: String)
    "ListCloudMetricProfilings" -> ListCloudMetricProfilingsOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id: String
} { method: "GET", } }
paged! { ListCloudMetricProfilings: ListCloudMetricProfilingsProfilingInfo =
    Number "PageNumber", "Profilings.ProfilingInfo" profilings.profiling_info, total "TotalCount" }

/// Response of [`ListCloudMetricProfilings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudMetricProfilingsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub profilings: Option<ListCloudMetricProfilingsProfilings>,
    pub total_count: Option<i64>,
}
model! { ListCloudMetricProfilingsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "Profilings" profilings: ListCloudMetricProfilingsProfilings, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCloudMetricProfilings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudMetricProfilingsProfilings {
    pub profiling_info: Vec<ListCloudMetricProfilingsProfilingInfo>,
}
model! { ListCloudMetricProfilingsProfilings {
    0 "ProfilingInfo" profiling_info: Vec<ListCloudMetricProfilingsProfilingInfo>
} }

/// In the response of [`ListCloudMetricProfilings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCloudMetricProfilingsProfilingInfo {
    pub duration: Option<i64>,
    pub freq: Option<i64>,
    pub host_name: Option<String>,
    pub instance_id: Option<String>,
    pub pid: Option<i64>,
    pub profiling_id: Option<String>,
    pub trigger_time: Option<String>,
}
model! { ListCloudMetricProfilingsProfilingInfo {
    0 "Duration" duration: i64, 1 "Freq" freq: i64, 2 "HostName" host_name: String, 3 "InstanceId" instance_id: String,
    4 "Pid" pid: i64, 5 "ProfilingId" profiling_id: String, 6 "TriggerTime" trigger_time: String
} }

/// Lists cluster logs: `ListClusterLogs` of `ehpc` 2018-04-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListClusterLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterLogs {
    /// Required.
    pub cluster_id: String,
    pub page_number: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
}
operation! { ListClusterLogs(cluster_id: String) "ListClusterLogs" -> ListClusterLogsOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} { method: "GET", } }
paged! { ListClusterLogs: ListClusterLogsLogInfo =
    Number "PageNumber", "Logs.LogInfo" logs.log_info, total "TotalCount" }

/// Response of [`ListClusterLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterLogsOutput {
    pub cluster_id: Option<String>,
    pub logs: Option<ListClusterLogsLogs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListClusterLogsOutput {
    0 "ClusterId" cluster_id: String, 1 "Logs" logs: ListClusterLogsLogs, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListClusterLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterLogsLogs {
    pub log_info: Vec<ListClusterLogsLogInfo>,
}
model! { ListClusterLogsLogs {
    0 "LogInfo" log_info: Vec<ListClusterLogsLogInfo>
} }

/// In the response of [`ListClusterLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusterLogsLogInfo {
    pub create_time: Option<String>,
    pub level: Option<String>,
    pub message: Option<String>,
    pub operation: Option<String>,
}
model! { ListClusterLogsLogInfo {
    0 "CreateTime" create_time: String, 1 "Level" level: String, 2 "Message" message: String,
    3 "Operation" operation: String
} }

/// Lists clusters: `ListClusters` of `ehpc` 2018-04-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClusters {
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
}
operation! { ListClusters() "ListClusters" -> ListClustersOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} { method: "GET", } }
paged! { ListClusters: ListClustersClusterInfoSimple =
    Number "PageNumber", "Clusters.ClusterInfoSimple" clusters.cluster_info_simple, total "TotalCount" }

/// Response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersOutput {
    pub clusters: Option<ListClustersClusters>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListClustersOutput {
    0 "Clusters" clusters: ListClustersClusters, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersClusters {
    pub cluster_info_simple: Vec<ListClustersClusterInfoSimple>,
}
model! { ListClustersClusters {
    0 "ClusterInfoSimple" cluster_info_simple: Vec<ListClustersClusterInfoSimple>
} }

/// In the response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersClusterInfoSimple {
    pub account_type: Option<String>,
    pub base_os_tag: Option<String>,
    pub client_version: Option<String>,
    pub compute_spot_price_limit: Option<f64>,
    pub compute_spot_strategy: Option<String>,
    pub computes: Option<ListClustersComputes>,
    pub count: Option<i64>,
    pub create_time: Option<String>,
    pub deploy_mode: Option<String>,
    pub description: Option<String>,
    pub ehpc_version: Option<String>,
    pub has_plugin: Option<bool>,
    pub id: Option<String>,
    pub image_id: Option<String>,
    pub image_owner_alias: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_type: Option<String>,
    pub is_compute_ess: Option<bool>,
    pub location: Option<String>,
    pub login_nodes: Option<String>,
    pub managers: Option<ListClustersManagers>,
    pub name: Option<String>,
    pub node_prefix: Option<String>,
    pub node_suffix: Option<String>,
    pub os_tag: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub scheduler_type: Option<String>,
    pub status: Option<String>,
    pub total_resources: Option<ListClustersTotalResources>,
    pub used_resources: Option<ListClustersUsedResources>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListClustersClusterInfoSimple {
    0 "AccountType" account_type: String, 1 "BaseOsTag" base_os_tag: String, 2 "ClientVersion" client_version: String,
    3 "ComputeSpotPriceLimit" compute_spot_price_limit: f64, 4 "ComputeSpotStrategy" compute_spot_strategy: String,
    5 "Computes" computes: ListClustersComputes, 6 "Count" count: i64, 7 "CreateTime" create_time: String,
    8 "DeployMode" deploy_mode: String, 9 "Description" description: String, 10 "EhpcVersion" ehpc_version: String,
    11 "HasPlugin" has_plugin: bool, 12 "Id" id: String, 13 "ImageId" image_id: String,
    14 "ImageOwnerAlias" image_owner_alias: String, 15 "InstanceChargeType" instance_charge_type: String,
    16 "InstanceType" instance_type: String, 17 "IsComputeEss" is_compute_ess: bool, 18 "Location" location: String,
    19 "LoginNodes" login_nodes: String, 20 "Managers" managers: ListClustersManagers, 21 "Name" name: String,
    22 "NodePrefix" node_prefix: String, 23 "NodeSuffix" node_suffix: String, 24 "OsTag" os_tag: String,
    25 "RegionId" region_id: String, 26 "ResourceGroupId" resource_group_id: String,
    27 "SchedulerType" scheduler_type: String, 28 "Status" status: String,
    29 "TotalResources" total_resources: ListClustersTotalResources,
    30 "UsedResources" used_resources: ListClustersUsedResources, 31 "VSwitchId" vswitch_id: String,
    32 "VpcId" vpc_id: String, 33 "ZoneId" zone_id: String
} }

/// In the response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersComputes {
    pub exception_count: Option<i64>,
    pub normal_count: Option<i64>,
    pub operating_count: Option<i64>,
    pub stopped_count: Option<i64>,
    pub total: Option<i64>,
}
model! { ListClustersComputes {
    0 "ExceptionCount" exception_count: i64, 1 "NormalCount" normal_count: i64, 2 "OperatingCount" operating_count: i64,
    3 "StoppedCount" stopped_count: i64, 4 "Total" total: i64
} }

/// In the response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersManagers {
    pub exception_count: Option<i64>,
    pub normal_count: Option<i64>,
    pub operating_count: Option<i64>,
    pub stopped_count: Option<i64>,
    pub total: Option<i64>,
}
model! { ListClustersManagers {
    0 "ExceptionCount" exception_count: i64, 1 "NormalCount" normal_count: i64, 2 "OperatingCount" operating_count: i64,
    3 "StoppedCount" stopped_count: i64, 4 "Total" total: i64
} }

/// In the response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersTotalResources {
    pub cpu: Option<i64>,
    pub gpu: Option<i64>,
    pub memory: Option<i64>,
}
model! { ListClustersTotalResources {
    0 "Cpu" cpu: i64, 1 "Gpu" gpu: i64, 2 "Memory" memory: i64
} }

/// In the response of [`ListClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersUsedResources {
    pub cpu: Option<i64>,
    pub gpu: Option<i64>,
    pub memory: Option<i64>,
}
model! { ListClustersUsedResources {
    0 "Cpu" cpu: i64, 1 "Gpu" gpu: i64, 2 "Memory" memory: i64
} }

/// Lists clusters meta: `ListClustersMeta` of `ehpc` 2018-04-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListClustersMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersMeta {
    pub page_number: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
}
operation! { ListClustersMeta() "ListClustersMeta" -> ListClustersMetaOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} { method: "GET", } }
paged! { ListClustersMeta: ListClustersMetaClusterInfoSimple =
    Number "PageNumber", "Clusters.ClusterInfoSimple" clusters.cluster_info_simple, total "TotalCount" }

/// Response of [`ListClustersMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersMetaOutput {
    pub clusters: Option<ListClustersMetaClusters>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListClustersMetaOutput {
    0 "Clusters" clusters: ListClustersMetaClusters, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListClustersMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersMetaClusters {
    pub cluster_info_simple: Vec<ListClustersMetaClusterInfoSimple>,
}
model! { ListClustersMetaClusters {
    0 "ClusterInfoSimple" cluster_info_simple: Vec<ListClustersMetaClusterInfoSimple>
} }

/// In the response of [`ListClustersMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListClustersMetaClusterInfoSimple {
    pub account_type: Option<String>,
    pub client_version: Option<String>,
    pub deploy_mode: Option<String>,
    pub description: Option<String>,
    pub ehpc_version: Option<String>,
    pub has_plugin: Option<bool>,
    pub id: Option<String>,
    pub is_compute_ess: Option<bool>,
    pub location: Option<String>,
    pub name: Option<String>,
    pub os_tag: Option<String>,
    pub scheduler_type: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListClustersMetaClusterInfoSimple {
    0 "AccountType" account_type: String, 1 "ClientVersion" client_version: String, 2 "DeployMode" deploy_mode: String,
    3 "Description" description: String, 4 "EhpcVersion" ehpc_version: String, 5 "HasPlugin" has_plugin: bool,
    6 "Id" id: String, 7 "IsComputeEss" is_compute_ess: bool, 8 "Location" location: String, 9 "Name" name: String,
    10 "OsTag" os_tag: String, 11 "SchedulerType" scheduler_type: String, 12 "Status" status: String,
    13 "VpcId" vpc_id: String
} }

/// Lists commands: `ListCommands` of `ehpc` 2018-04-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListCommands>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommands {
    /// Required.
    pub cluster_id: String,
    pub command_id: Option<String>,
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
}
operation! { ListCommands(cluster_id: String) "ListCommands" -> ListCommandsOutput {
    0 "ClusterId" cluster_id, 1 "CommandId" command_id: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} { method: "GET", } }
paged! { ListCommands: ListCommandsCommand =
    Number "PageNumber", "Commands.Command" commands.command, total "TotalCount" }

/// Response of [`ListCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommandsOutput {
    pub commands: Option<ListCommandsCommands>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCommandsOutput {
    0 "Commands" commands: ListCommandsCommands, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommandsCommands {
    pub command: Vec<ListCommandsCommand>,
}
model! { ListCommandsCommands {
    0 "Command" command: Vec<ListCommandsCommand>
} }

/// In the response of [`ListCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommandsCommand {
    pub command_content: Option<String>,
    pub command_id: Option<String>,
    pub timeout: Option<String>,
    pub working_dir: Option<String>,
}
model! { ListCommandsCommand {
    0 "CommandContent" command_content: String, 1 "CommandId" command_id: String, 2 "Timeout" timeout: String,
    3 "WorkingDir" working_dir: String
} }

/// Lists community images: `ListCommunityImages` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListCommunityImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommunityImages {
    pub base_os_tag: Option<String>,
    pub cluster_id: Option<String>,
    pub instance_type: Option<String>,
}
operation! { ListCommunityImages() "ListCommunityImages" -> ListCommunityImagesOutput {
    0 "BaseOsTag" base_os_tag: String, 1 "ClusterId" cluster_id: String, 2 "InstanceType" instance_type: String
} { method: "GET", } }

/// Response of [`ListCommunityImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommunityImagesOutput {
    pub images: Option<ListCommunityImagesImages>,
}
model! { ListCommunityImagesOutput {
    0 "Images" images: ListCommunityImagesImages
} }

/// In the response of [`ListCommunityImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommunityImagesImages {
    pub image_info: Vec<ListCommunityImagesImageInfo>,
}
model! { ListCommunityImagesImages {
    0 "ImageInfo" image_info: Vec<ListCommunityImagesImageInfo>
} }

/// In the response of [`ListCommunityImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommunityImagesImageInfo {
    pub base_os_tag: Option<ListCommunityImagesBaseOsTag>,
    pub description: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_owner_alias: Option<String>,
    pub os_tag: Option<ListCommunityImagesOsTag>,
    pub post_install_script: Option<String>,
    pub pricing_cycle: Option<String>,
    pub product_code: Option<String>,
    pub size: Option<i64>,
    pub sku_code: Option<String>,
    pub status: Option<String>,
    pub uid: Option<String>,
}
model! { ListCommunityImagesImageInfo {
    0 "BaseOsTag" base_os_tag: ListCommunityImagesBaseOsTag, 1 "Description" description: String,
    2 "ImageId" image_id: String, 3 "ImageName" image_name: String, 4 "ImageOwnerAlias" image_owner_alias: String,
    5 "OsTag" os_tag: ListCommunityImagesOsTag, 6 "PostInstallScript" post_install_script: String,
    7 "PricingCycle" pricing_cycle: String, 8 "ProductCode" product_code: String, 9 "Size" size: i64,
    10 "SkuCode" sku_code: String, 11 "Status" status: String, 12 "Uid" uid: String
} }

/// In the response of [`ListCommunityImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommunityImagesBaseOsTag {
    pub architecture: Option<String>,
    pub os_tag: Option<String>,
    pub platform: Option<String>,
    pub version: Option<String>,
}
model! { ListCommunityImagesBaseOsTag {
    0 "Architecture" architecture: String, 1 "OsTag" os_tag: String, 2 "Platform" platform: String,
    3 "Version" version: String
} }

/// In the response of [`ListCommunityImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommunityImagesOsTag {
    pub architecture: Option<String>,
    pub base_os_tag: Option<String>,
    pub os_tag: Option<String>,
    pub platform: Option<String>,
    pub version: Option<String>,
}
model! { ListCommunityImagesOsTag {
    0 "Architecture" architecture: String, 1 "BaseOsTag" base_os_tag: String, 2 "OsTag" os_tag: String,
    3 "Platform" platform: String, 4 "Version" version: String
} }

/// Lists cpfs file systems: `ListCpfsFileSystems` of `ehpc` 2018-04-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListCpfsFileSystems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCpfsFileSystems {
    pub file_system_id: Option<String>,
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
}
operation! { ListCpfsFileSystems() "ListCpfsFileSystems" -> ListCpfsFileSystemsOutput {
    0 "FileSystemId" file_system_id: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} { method: "GET", } }
paged! { ListCpfsFileSystems: ListCpfsFileSystemsFileSystems =
    Number "PageNumber", "FileSystemList.FileSystems" file_system_list.file_systems, total "TotalCount" }

/// Response of [`ListCpfsFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCpfsFileSystemsOutput {
    pub file_system_list: Option<ListCpfsFileSystemsFileSystemList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListCpfsFileSystemsOutput {
    0 "FileSystemList" file_system_list: ListCpfsFileSystemsFileSystemList, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListCpfsFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCpfsFileSystemsFileSystemList {
    pub file_systems: Vec<ListCpfsFileSystemsFileSystems>,
}
model! { ListCpfsFileSystemsFileSystemList {
    0 "FileSystems" file_systems: Vec<ListCpfsFileSystemsFileSystems>
} }

/// In the response of [`ListCpfsFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCpfsFileSystemsFileSystems {
    pub capacity: Option<String>,
    pub create_time: Option<String>,
    pub destription: Option<String>,
    pub file_system_id: Option<String>,
    pub mount_target_list: Option<ListCpfsFileSystemsMountTargetList>,
    pub protocol_type: Option<String>,
    pub region_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListCpfsFileSystemsFileSystems {
    0 "Capacity" capacity: String, 1 "CreateTime" create_time: String, 2 "Destription" destription: String,
    3 "FileSystemId" file_system_id: String, 4 "MountTargetList" mount_target_list: ListCpfsFileSystemsMountTargetList,
    5 "ProtocolType" protocol_type: String, 6 "RegionId" region_id: String, 7 "ZoneId" zone_id: String
} }

/// In the response of [`ListCpfsFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCpfsFileSystemsMountTargetList {
    pub mount_targets: Vec<ListCpfsFileSystemsMountTargets>,
}
model! { ListCpfsFileSystemsMountTargetList {
    0 "MountTargets" mount_targets: Vec<ListCpfsFileSystemsMountTargets>
} }

/// In the response of [`ListCpfsFileSystems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCpfsFileSystemsMountTargets {
    pub mount_target_domain: Option<String>,
    pub network_type: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
    pub vsw_id: Option<String>,
}
model! { ListCpfsFileSystemsMountTargets {
    0 "MountTargetDomain" mount_target_domain: String, 1 "NetworkType" network_type: String, 2 "Status" status: String,
    3 "VpcId" vpc_id: String, 4 "VswId" vsw_id: String
} }

/// Lists current client version: `ListCurrentClientVersion` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListCurrentClientVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCurrentClientVersion {}
operation! { ListCurrentClientVersion() "ListCurrentClientVersion" -> ListCurrentClientVersionOutput {}
    { method: "GET", } }

/// Response of [`ListCurrentClientVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCurrentClientVersionOutput {
    pub client_version: Option<String>,
}
model! { ListCurrentClientVersionOutput {
    0 "ClientVersion" client_version: String
} }

/// Lists custom images: `ListCustomImages` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListCustomImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomImages {
    pub base_os_tag: Option<String>,
    pub cluster_id: Option<String>,
    pub image_owner_alias: Option<String>,
    pub instance_type: Option<String>,
}
operation! { ListCustomImages() "ListCustomImages" -> ListCustomImagesOutput {
    0 "BaseOsTag" base_os_tag: String, 1 "ClusterId" cluster_id: String, 2 "ImageOwnerAlias" image_owner_alias: String,
    3 "InstanceType" instance_type: String
} { method: "GET", } }

/// Response of [`ListCustomImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomImagesOutput {
    pub images: Option<ListCustomImagesImages>,
}
model! { ListCustomImagesOutput {
    0 "Images" images: ListCustomImagesImages
} }

/// In the response of [`ListCustomImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomImagesImages {
    pub image_info: Vec<ListCustomImagesImageInfo>,
}
model! { ListCustomImagesImages {
    0 "ImageInfo" image_info: Vec<ListCustomImagesImageInfo>
} }

/// In the response of [`ListCustomImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomImagesImageInfo {
    pub base_os_tag: Option<ListCustomImagesBaseOsTag>,
    pub description: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub image_owner_alias: Option<String>,
    pub os_tag: Option<ListCustomImagesOsTag>,
    pub post_install_script: Option<String>,
    pub pricing_cycle: Option<String>,
    pub product_code: Option<String>,
    pub size: Option<i64>,
    pub sku_code: Option<String>,
    pub status: Option<String>,
    pub uid: Option<String>,
}
model! { ListCustomImagesImageInfo {
    0 "BaseOsTag" base_os_tag: ListCustomImagesBaseOsTag, 1 "Description" description: String,
    2 "ImageId" image_id: String, 3 "ImageName" image_name: String, 4 "ImageOwnerAlias" image_owner_alias: String,
    5 "OsTag" os_tag: ListCustomImagesOsTag, 6 "PostInstallScript" post_install_script: String,
    7 "PricingCycle" pricing_cycle: String, 8 "ProductCode" product_code: String, 9 "Size" size: i64,
    10 "SkuCode" sku_code: String, 11 "Status" status: String, 12 "Uid" uid: String
} }

/// In the response of [`ListCustomImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomImagesBaseOsTag {
    pub architecture: Option<String>,
    pub os_tag: Option<String>,
    pub platform: Option<String>,
    pub version: Option<String>,
}
model! { ListCustomImagesBaseOsTag {
    0 "Architecture" architecture: String, 1 "OsTag" os_tag: String, 2 "Platform" platform: String,
    3 "Version" version: String
} }

/// In the response of [`ListCustomImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomImagesOsTag {
    pub architecture: Option<String>,
    pub base_os_tag: Option<String>,
    pub os_tag: Option<String>,
    pub platform: Option<String>,
    pub version: Option<String>,
}
model! { ListCustomImagesOsTag {
    0 "Architecture" architecture: String, 1 "BaseOsTag" base_os_tag: String, 2 "OsTag" os_tag: String,
    3 "Platform" platform: String, 4 "Version" version: String
} }

/// Lists file system with mount targets: `ListFileSystemWithMountTargets` of `ehpc` 2018-04-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListFileSystemWithMountTargets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileSystemWithMountTargets {
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
}
operation! { ListFileSystemWithMountTargets() "ListFileSystemWithMountTargets" -> ListFileSystemWithMountTargetsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} { method: "GET", } }
paged! { ListFileSystemWithMountTargets: ListFileSystemWithMountTargetsFileSystems =
    Number "PageNumber", "FileSystemList.FileSystems" file_system_list.file_systems, total "TotalCount" }

/// Response of [`ListFileSystemWithMountTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileSystemWithMountTargetsOutput {
    pub file_system_list: Option<ListFileSystemWithMountTargetsFileSystemList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListFileSystemWithMountTargetsOutput {
    0 "FileSystemList" file_system_list: ListFileSystemWithMountTargetsFileSystemList, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListFileSystemWithMountTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileSystemWithMountTargetsFileSystemList {
    pub file_systems: Vec<ListFileSystemWithMountTargetsFileSystems>,
}
model! { ListFileSystemWithMountTargetsFileSystemList {
    0 "FileSystems" file_systems: Vec<ListFileSystemWithMountTargetsFileSystems>
} }

/// In the response of [`ListFileSystemWithMountTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileSystemWithMountTargetsFileSystems {
    pub band_width: Option<i64>,
    pub capacity: Option<i64>,
    pub create_time: Option<String>,
    pub destription: Option<String>,
    pub encrypt_type: Option<i64>,
    pub file_system_id: Option<String>,
    pub file_system_type: Option<String>,
    pub metered_size: Option<i64>,
    pub mount_target_list: Option<ListFileSystemWithMountTargetsMountTargetList>,
    pub package_list: Option<ListFileSystemWithMountTargetsPackageList>,
    pub protocol_type: Option<String>,
    pub region_id: Option<String>,
    pub status: Option<String>,
    pub storage_type: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListFileSystemWithMountTargetsFileSystems {
    0 "BandWidth" band_width: i64, 1 "Capacity" capacity: i64, 2 "CreateTime" create_time: String,
    3 "Destription" destription: String, 4 "EncryptType" encrypt_type: i64, 5 "FileSystemId" file_system_id: String,
    6 "FileSystemType" file_system_type: String, 7 "MeteredSize" metered_size: i64,
    8 "MountTargetList" mount_target_list: ListFileSystemWithMountTargetsMountTargetList,
    9 "PackageList" package_list: ListFileSystemWithMountTargetsPackageList, 10 "ProtocolType" protocol_type: String,
    11 "RegionId" region_id: String, 12 "Status" status: String, 13 "StorageType" storage_type: String,
    14 "VpcId" vpc_id: String
} }

/// In the response of [`ListFileSystemWithMountTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileSystemWithMountTargetsMountTargetList {
    pub mount_targets: Vec<ListFileSystemWithMountTargetsMountTargets>,
}
model! { ListFileSystemWithMountTargetsMountTargetList {
    0 "MountTargets" mount_targets: Vec<ListFileSystemWithMountTargetsMountTargets>
} }

/// In the response of [`ListFileSystemWithMountTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileSystemWithMountTargetsMountTargets {
    pub access_group: Option<String>,
    pub mount_target_domain: Option<String>,
    pub network_type: Option<String>,
    pub status: Option<String>,
    pub vpc_id: Option<String>,
    pub vsw_id: Option<String>,
}
model! { ListFileSystemWithMountTargetsMountTargets {
    0 "AccessGroup" access_group: String, 1 "MountTargetDomain" mount_target_domain: String,
    2 "NetworkType" network_type: String, 3 "Status" status: String, 4 "VpcId" vpc_id: String, 5 "VswId" vsw_id: String
} }

/// In the response of [`ListFileSystemWithMountTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileSystemWithMountTargetsPackageList {
    pub packages: Vec<ListFileSystemWithMountTargetsPackages>,
}
model! { ListFileSystemWithMountTargetsPackageList {
    0 "Packages" packages: Vec<ListFileSystemWithMountTargetsPackages>
} }

/// In the response of [`ListFileSystemWithMountTargets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFileSystemWithMountTargetsPackages {
    pub package_id: Option<String>,
}
model! { ListFileSystemWithMountTargetsPackages {
    0 "PackageId" package_id: String
} }

/// Lists images: `ListImages` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListImages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImages {
    pub base_os_tag: Option<String>,
    pub instance_type: Option<String>,
}
operation! { ListImages() "ListImages" -> ListImagesOutput {
    0 "BaseOsTag" base_os_tag: String, 1 "InstanceType" instance_type: String
} { method: "GET", } }

/// Response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesOutput {
    pub os_tags: Option<ListImagesOsTags>,
}
model! { ListImagesOutput {
    0 "OsTags" os_tags: ListImagesOsTags
} }

/// In the response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesOsTags {
    pub os_info: Vec<ListImagesOsInfo>,
}
model! { ListImagesOsTags {
    0 "OsInfo" os_info: Vec<ListImagesOsInfo>
} }

/// In the response of [`ListImages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListImagesOsInfo {
    pub architecture: Option<String>,
    pub base_os_tag: Option<String>,
    pub image_id: Option<String>,
    pub os_name: Option<String>,
    pub os_name_en: Option<String>,
    pub os_tag: Option<String>,
    pub platform: Option<String>,
    pub version: Option<String>,
}
model! { ListImagesOsInfo {
    0 "Architecture" architecture: String, 1 "BaseOsTag" base_os_tag: String, 2 "ImageId" image_id: String,
    3 "OSName" os_name: String, 4 "OSNameEn" os_name_en: String, 5 "OsTag" os_tag: String,
    6 "Platform" platform: String, 7 "Version" version: String
} }

/// Lists installed software: `ListInstalledSoftware` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListInstalledSoftware>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstalledSoftware {
    /// Required.
    pub cluster_id: String,
}
operation! { ListInstalledSoftware(cluster_id: String) "ListInstalledSoftware" -> ListInstalledSoftwareOutput {
    0 "ClusterId" cluster_id
} { method: "GET", } }

/// Response of [`ListInstalledSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstalledSoftwareOutput {
    pub software_list: Option<ListInstalledSoftwareSoftwareList>,
}
model! { ListInstalledSoftwareOutput {
    0 "SoftwareList" software_list: ListInstalledSoftwareSoftwareList
} }

/// In the response of [`ListInstalledSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstalledSoftwareSoftwareList {
    pub software_list: Vec<ListInstalledSoftwareSoftwareListSoftwareList>,
}
model! { ListInstalledSoftwareSoftwareList {
    0 "SoftwareList" software_list: Vec<ListInstalledSoftwareSoftwareListSoftwareList>
} }

/// In the response of [`ListInstalledSoftware`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstalledSoftwareSoftwareListSoftwareList {
    pub software_id: Option<String>,
    pub software_name: Option<String>,
    pub software_status: Option<String>,
    pub software_version: Option<String>,
}
model! { ListInstalledSoftwareSoftwareListSoftwareList {
    0 "SoftwareId" software_id: String, 1 "SoftwareName" software_name: String,
    2 "SoftwareStatus" software_status: String, 3 "SoftwareVersion" software_version: String
} }

/// Lists invocation results: `ListInvocationResults` of `ehpc` 2018-04-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListInvocationResults>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInvocationResults {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub command_id: String,
    pub instance: Option<Vec<ListInvocationResultsInstance>>,
    pub invoke_record_status: Option<String>,
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
}
operation! { ListInvocationResults(cluster_id: String, command_id: String)
    "ListInvocationResults" -> ListInvocationResultsOutput {
    0 "ClusterId" cluster_id, 1 "CommandId" command_id, 2 "Instance" instance: Vec<ListInvocationResultsInstance>,
    3 "InvokeRecordStatus" invoke_record_status: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64
} { method: "GET", } }
paged! { ListInvocationResults: ListInvocationResultsInvocationResult =
    Number "PageNumber", "InvocationResults.InvocationResult" invocation_results.invocation_result, total "TotalCount" }

/// In the request of [`ListInvocationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInvocationResultsInstance {
    pub id: Option<String>,
}
input! { ListInvocationResultsInstance() {
    0 "Id" id: String
} }

/// Response of [`ListInvocationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInvocationResultsOutput {
    pub invocation_results: Option<ListInvocationResultsInvocationResults>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListInvocationResultsOutput {
    0 "InvocationResults" invocation_results: ListInvocationResultsInvocationResults, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListInvocationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInvocationResultsInvocationResults {
    pub invocation_result: Vec<ListInvocationResultsInvocationResult>,
}
model! { ListInvocationResultsInvocationResults {
    0 "InvocationResult" invocation_result: Vec<ListInvocationResultsInvocationResult>
} }

/// In the response of [`ListInvocationResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInvocationResultsInvocationResult {
    pub command_id: Option<String>,
    pub exit_code: Option<i64>,
    pub finished_time: Option<String>,
    pub instance_id: Option<String>,
    pub invoke_record_status: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListInvocationResultsInvocationResult {
    0 "CommandId" command_id: String, 1 "ExitCode" exit_code: i64, 2 "FinishedTime" finished_time: String,
    3 "InstanceId" instance_id: String, 4 "InvokeRecordStatus" invoke_record_status: String,
    5 "Message" message: String, 6 "Success" success: bool
} }

/// Lists invocation status: `ListInvocationStatus` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListInvocationStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInvocationStatus {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub command_id: String,
}
operation! { ListInvocationStatus(cluster_id: String, command_id: String)
    "ListInvocationStatus" -> ListInvocationStatusOutput {
    0 "ClusterId" cluster_id, 1 "CommandId" command_id
} { method: "GET", } }

/// Response of [`ListInvocationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInvocationStatusOutput {
    pub command_id: Option<String>,
    pub invoke_instances: Option<ListInvocationStatusInvokeInstances>,
    pub invoke_status: Option<String>,
}
model! { ListInvocationStatusOutput {
    0 "CommandId" command_id: String, 1 "InvokeInstances" invoke_instances: ListInvocationStatusInvokeInstances,
    2 "InvokeStatus" invoke_status: String
} }

/// In the response of [`ListInvocationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInvocationStatusInvokeInstances {
    pub invoke_instance: Vec<ListInvocationStatusInvokeInstance>,
}
model! { ListInvocationStatusInvokeInstances {
    0 "InvokeInstance" invoke_instance: Vec<ListInvocationStatusInvokeInstance>
} }

/// In the response of [`ListInvocationStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInvocationStatusInvokeInstance {
    pub instance_id: Option<String>,
    pub instance_invoke_status: Option<String>,
}
model! { ListInvocationStatusInvokeInstance {
    0 "InstanceId" instance_id: String, 1 "InstanceInvokeStatus" instance_invoke_status: String
} }

/// Lists job templates: `ListJobTemplates` of `ehpc` 2018-04-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListJobTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobTemplates {
    pub name: Option<String>,
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
}
operation! { ListJobTemplates() "ListJobTemplates" -> ListJobTemplatesOutput {
    0 "Name" name: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} { method: "GET", } }
paged! { ListJobTemplates: ListJobTemplatesJobTemplates =
    Number "PageNumber", "Templates.JobTemplates" templates.job_templates, total "TotalCount" }

/// Response of [`ListJobTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobTemplatesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub templates: Option<ListJobTemplatesTemplates>,
    pub total_count: Option<i64>,
}
model! { ListJobTemplatesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Templates" templates: ListJobTemplatesTemplates,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListJobTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobTemplatesTemplates {
    pub job_templates: Vec<ListJobTemplatesJobTemplates>,
}
model! { ListJobTemplatesTemplates {
    0 "JobTemplates" job_templates: Vec<ListJobTemplatesJobTemplates>
} }

/// In the response of [`ListJobTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobTemplatesJobTemplates {
    pub array_request: Option<String>,
    pub clock_time: Option<String>,
    pub command_line: Option<String>,
    pub gpu: Option<i64>,
    pub id: Option<String>,
    pub input_file_url: Option<String>,
    pub mem: Option<String>,
    pub name: Option<String>,
    pub node: Option<i64>,
    pub package_path: Option<String>,
    pub priority: Option<i64>,
    pub queue: Option<String>,
    pub re_runable: Option<bool>,
    pub runas_user: Option<String>,
    pub stderr_redirect_path: Option<String>,
    pub stdout_redirect_path: Option<String>,
    pub task: Option<i64>,
    pub thread: Option<i64>,
    pub unzip_cmd: Option<String>,
    pub variables: Option<String>,
    pub with_unzip_cmd: Option<bool>,
}
model! { ListJobTemplatesJobTemplates {
    0 "ArrayRequest" array_request: String, 1 "ClockTime" clock_time: String, 2 "CommandLine" command_line: String,
    3 "Gpu" gpu: i64, 4 "Id" id: String, 5 "InputFileUrl" input_file_url: String, 6 "Mem" mem: String,
    7 "Name" name: String, 8 "Node" node: i64, 9 "PackagePath" package_path: String, 10 "Priority" priority: i64,
    11 "Queue" queue: String, 12 "ReRunable" re_runable: bool, 13 "RunasUser" runas_user: String,
    14 "StderrRedirectPath" stderr_redirect_path: String, 15 "StdoutRedirectPath" stdout_redirect_path: String,
    16 "Task" task: i64, 17 "Thread" thread: i64, 18 "UnzipCmd" unzip_cmd: String, 19 "Variables" variables: String,
    20 "WithUnzipCmd" with_unzip_cmd: bool
} }

/// Lists jobs: `ListJobs` of `ehpc` 2018-04-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobs {
    /// Required.
    pub cluster_id: String,
    pub owner: Option<String>,
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
    pub rerunable: Option<String>,
    pub state: Option<String>,
}
operation! { ListJobs(cluster_id: String) "ListJobs" -> ListJobsOutput {
    0 "ClusterId" cluster_id, 1 "Owner" owner: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Rerunable" rerunable: String, 5 "State" state: String
} { method: "GET", } }
paged! { ListJobs: ListJobsJobInfo = Number "PageNumber", "Jobs.JobInfo" jobs.job_info, total "TotalCount" }

/// Response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsOutput {
    pub jobs: Option<ListJobsJobs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListJobsOutput {
    0 "Jobs" jobs: ListJobsJobs, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsJobs {
    pub job_info: Vec<ListJobsJobInfo>,
}
model! { ListJobsJobs {
    0 "JobInfo" job_info: Vec<ListJobsJobInfo>
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsJobInfo {
    pub array_request: Option<String>,
    pub comment: Option<String>,
    pub id: Option<String>,
    pub last_modify_time: Option<String>,
    pub name: Option<String>,
    pub node_list: Option<String>,
    pub owner: Option<String>,
    pub priority: Option<String>,
    pub resources: Option<ListJobsResources>,
    pub shell_path: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
    pub stderr: Option<String>,
    pub stdout: Option<String>,
    pub submit_time: Option<String>,
}
model! { ListJobsJobInfo {
    0 "ArrayRequest" array_request: String, 1 "Comment" comment: String, 2 "Id" id: String,
    3 "LastModifyTime" last_modify_time: String, 4 "Name" name: String, 5 "NodeList" node_list: String,
    6 "Owner" owner: String, 7 "Priority" priority: String, 8 "Resources" resources: ListJobsResources,
    9 "ShellPath" shell_path: String, 10 "StartTime" start_time: String, 11 "State" state: String,
    12 "Stderr" stderr: String, 13 "Stdout" stdout: String, 14 "SubmitTime" submit_time: String
} }

/// In the response of [`ListJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsResources {
    pub cores: Option<i64>,
    pub nodes: Option<i64>,
}
model! { ListJobsResources {
    0 "Cores" cores: i64, 1 "Nodes" nodes: i64
} }

/// Lists jobs with filters: `ListJobsWithFilters` of `ehpc` 2018-04-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListJobsWithFilters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsWithFilters {
    pub r#async: Option<bool>,
    /// Required.
    pub cluster_id: String,
    pub create_time_end: Option<String>,
    pub create_time_start: Option<String>,
    pub execute_order: Option<String>,
    pub job_name: Option<String>,
    pub job_status: Option<String>,
    pub nodes: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pend_order: Option<String>,
    pub queues: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub submit_order: Option<String>,
    pub users: Option<Vec<String>>,
}
operation! { ListJobsWithFilters(cluster_id: String) "ListJobsWithFilters" -> ListJobsWithFiltersOutput {
    0 "Async" r#async: bool, 1 "ClusterId" cluster_id, 2 "CreateTimeEnd" create_time_end: String,
    3 "CreateTimeStart" create_time_start: String, 4 "ExecuteOrder" execute_order: String, 5 "JobName" job_name: String,
    6 "JobStatus" job_status: String, 7 "Nodes" nodes: Vec<String>, 8 "PageNumber" page_number: i64,
    9 "PageSize" page_size: i64, 10 "PendOrder" pend_order: String, 11 "Queues" queues: Vec<String>,
    12 "RegionId" region_id: String, 13 "SubmitOrder" submit_order: String, 14 "Users" users: Vec<String>
} { method: "GET", } }
paged! { ListJobsWithFilters: ListJobsWithFiltersJobs = Number "PageNumber", "Jobs" jobs, total "TotalCount" }

/// Response of [`ListJobsWithFilters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsWithFiltersOutput {
    pub jobs: Vec<ListJobsWithFiltersJobs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListJobsWithFiltersOutput {
    0 "Jobs" jobs: Vec<ListJobsWithFiltersJobs>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "Success" success: bool, 4 "TotalCount" total_count: i64
} }

/// In the response of [`ListJobsWithFilters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsWithFiltersJobs {
    pub array_request: Option<String>,
    pub comment: Option<String>,
    pub id: Option<String>,
    pub last_modify_time: Option<String>,
    pub name: Option<String>,
    pub node_list: Option<String>,
    pub owner: Option<String>,
    pub priority: Option<String>,
    pub queue: Option<String>,
    pub rerunable: Option<bool>,
    pub resources: Option<ListJobsWithFiltersResources>,
    pub shell_path: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
    pub stderr: Option<String>,
    pub stdout: Option<String>,
    pub submit_time: Option<String>,
    pub variable_list: Option<String>,
}
model! { ListJobsWithFiltersJobs {
    0 "ArrayRequest" array_request: String, 1 "Comment" comment: String, 2 "Id" id: String,
    3 "LastModifyTime" last_modify_time: String, 4 "Name" name: String, 5 "NodeList" node_list: String,
    6 "Owner" owner: String, 7 "Priority" priority: String, 8 "Queue" queue: String, 9 "Rerunable" rerunable: bool,
    10 "Resources" resources: ListJobsWithFiltersResources, 11 "ShellPath" shell_path: String,
    12 "StartTime" start_time: String, 13 "State" state: String, 14 "Stderr" stderr: String, 15 "Stdout" stdout: String,
    16 "SubmitTime" submit_time: String, 17 "VariableList" variable_list: String
} }

/// In the response of [`ListJobsWithFilters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobsWithFiltersResources {
    pub cores: Option<i64>,
    pub nodes: Option<i64>,
}
model! { ListJobsWithFiltersResources {
    0 "Cores" cores: i64, 1 "Nodes" nodes: i64
} }

/// Lists nodes: `ListNodes` of `ehpc` 2018-04-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodes {
    /// Required.
    pub cluster_id: String,
    pub filter: Option<String>,
    pub host_name: Option<String>,
    pub host_name_prefix: Option<String>,
    pub host_name_suffix: Option<String>,
    pub page_number: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    pub private_ip_address: Option<String>,
    pub role: Option<String>,
    pub sequence: Option<String>,
    pub sort_by: Option<String>,
}
operation! { ListNodes(cluster_id: String) "ListNodes" -> ListNodesOutput {
    0 "ClusterId" cluster_id, 1 "Filter" filter: String, 2 "HostName" host_name: String,
    3 "HostNamePrefix" host_name_prefix: String, 4 "HostNameSuffix" host_name_suffix: String,
    5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64, 7 "PrivateIpAddress" private_ip_address: String,
    8 "Role" role: String, 9 "Sequence" sequence: String, 10 "SortBy" sort_by: String
} { method: "GET", } }
paged! { ListNodes: ListNodesNodeInfo = Number "PageNumber", "Nodes.NodeInfo" nodes.node_info, total "TotalCount" }

/// Response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesOutput {
    pub nodes: Option<ListNodesNodes>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListNodesOutput {
    0 "Nodes" nodes: ListNodesNodes, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesNodes {
    pub node_info: Vec<ListNodesNodeInfo>,
}
model! { ListNodesNodes {
    0 "NodeInfo" node_info: Vec<ListNodesNodeInfo>
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesNodeInfo {
    pub add_time: Option<String>,
    pub create_mode: Option<String>,
    pub created_by_ehpc: Option<bool>,
    pub expired: Option<bool>,
    pub expired_time: Option<String>,
    pub host_name: Option<String>,
    pub ht_enabled: Option<bool>,
    pub id: Option<String>,
    pub image_id: Option<String>,
    pub image_owner_alias: Option<String>,
    pub instance_type: Option<String>,
    pub ip_address: Option<String>,
    pub location: Option<String>,
    pub lock_reason: Option<String>,
    pub public_ip_address: Option<String>,
    pub region_id: Option<String>,
    pub roles: Option<ListNodesRoles>,
    pub spot_strategy: Option<String>,
    pub state_in_sched: Option<String>,
    pub status: Option<String>,
    pub total_resources: Option<ListNodesTotalResources>,
    pub used_resources: Option<ListNodesUsedResources>,
    pub vswitch_id: Option<String>,
    pub version: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListNodesNodeInfo {
    0 "AddTime" add_time: String, 1 "CreateMode" create_mode: String, 2 "CreatedByEhpc" created_by_ehpc: bool,
    3 "Expired" expired: bool, 4 "ExpiredTime" expired_time: String, 5 "HostName" host_name: String,
    6 "HtEnabled" ht_enabled: bool, 7 "Id" id: String, 8 "ImageId" image_id: String,
    9 "ImageOwnerAlias" image_owner_alias: String, 10 "InstanceType" instance_type: String,
    11 "IpAddress" ip_address: String, 12 "Location" location: String, 13 "LockReason" lock_reason: String,
    14 "PublicIpAddress" public_ip_address: String, 15 "RegionId" region_id: String, 16 "Roles" roles: ListNodesRoles,
    17 "SpotStrategy" spot_strategy: String, 18 "StateInSched" state_in_sched: String, 19 "Status" status: String,
    20 "TotalResources" total_resources: ListNodesTotalResources,
    21 "UsedResources" used_resources: ListNodesUsedResources, 22 "VSwitchId" vswitch_id: String,
    23 "Version" version: String, 24 "VpcId" vpc_id: String, 25 "ZoneId" zone_id: String
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesRoles {
    pub role: Vec<String>,
}
model! { ListNodesRoles {
    0 "Role" role: Vec<String>
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesTotalResources {
    pub cpu: Option<i64>,
    pub gpu: Option<i64>,
    pub memory: Option<i64>,
}
model! { ListNodesTotalResources {
    0 "Cpu" cpu: i64, 1 "Gpu" gpu: i64, 2 "Memory" memory: i64
} }

/// In the response of [`ListNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesUsedResources {
    pub cpu: Option<i64>,
    pub gpu: Option<i64>,
    pub memory: Option<i64>,
}
model! { ListNodesUsedResources {
    0 "Cpu" cpu: i64, 1 "Gpu" gpu: i64, 2 "Memory" memory: i64
} }

/// Lists nodes by queue: `ListNodesByQueue` of `ehpc` 2018-04-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListNodesByQueue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesByQueue {
    pub r#async: Option<bool>,
    /// Required.
    pub cluster_id: String,
    pub page_number: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    /// Required.
    pub queue_name: String,
}
operation! { ListNodesByQueue(cluster_id: String, queue_name: String) "ListNodesByQueue" -> ListNodesByQueueOutput {
    0 "Async" r#async: bool, 1 "ClusterId" cluster_id, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "QueueName" queue_name
} { method: "GET", } }
paged! { ListNodesByQueue: ListNodesByQueueNodeInfo =
    Number "PageNumber", "Nodes.NodeInfo" nodes.node_info, total "TotalCount" }

/// Response of [`ListNodesByQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesByQueueOutput {
    pub nodes: Option<ListNodesByQueueNodes>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListNodesByQueueOutput {
    0 "Nodes" nodes: ListNodesByQueueNodes, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListNodesByQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesByQueueNodes {
    pub node_info: Vec<ListNodesByQueueNodeInfo>,
}
model! { ListNodesByQueueNodes {
    0 "NodeInfo" node_info: Vec<ListNodesByQueueNodeInfo>
} }

/// In the response of [`ListNodesByQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesByQueueNodeInfo {
    pub add_time: Option<String>,
    pub create_mode: Option<String>,
    pub created_by_ehpc: Option<bool>,
    pub expired: Option<bool>,
    pub expired_time: Option<String>,
    pub host_name: Option<String>,
    pub ht_enabled: Option<bool>,
    pub id: Option<String>,
    pub image_id: Option<String>,
    pub image_owner_alias: Option<String>,
    pub ip_address: Option<String>,
    pub location: Option<String>,
    pub lock_reason: Option<String>,
    pub public_ip_address: Option<String>,
    pub region_id: Option<String>,
    pub spot_strategy: Option<String>,
    pub state_in_sched: Option<String>,
    pub status: Option<String>,
    pub total_resources: Option<ListNodesByQueueTotalResources>,
    pub used_resources: Option<ListNodesByQueueUsedResources>,
    pub vswitch_id: Option<String>,
    pub version: Option<String>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { ListNodesByQueueNodeInfo {
    0 "AddTime" add_time: String, 1 "CreateMode" create_mode: String, 2 "CreatedByEhpc" created_by_ehpc: bool,
    3 "Expired" expired: bool, 4 "ExpiredTime" expired_time: String, 5 "HostName" host_name: String,
    6 "HtEnabled" ht_enabled: bool, 7 "Id" id: String, 8 "ImageId" image_id: String,
    9 "ImageOwnerAlias" image_owner_alias: String, 10 "IpAddress" ip_address: String, 11 "Location" location: String,
    12 "LockReason" lock_reason: String, 13 "PublicIpAddress" public_ip_address: String,
    14 "RegionId" region_id: String, 15 "SpotStrategy" spot_strategy: String, 16 "StateInSched" state_in_sched: String,
    17 "Status" status: String, 18 "TotalResources" total_resources: ListNodesByQueueTotalResources,
    19 "UsedResources" used_resources: ListNodesByQueueUsedResources, 20 "VSwitchId" vswitch_id: String,
    21 "Version" version: String, 22 "VpcId" vpc_id: String, 23 "ZoneId" zone_id: String
} }

/// In the response of [`ListNodesByQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesByQueueTotalResources {
    pub cpu: Option<i64>,
    pub gpu: Option<i64>,
    pub memory: Option<i64>,
}
model! { ListNodesByQueueTotalResources {
    0 "Cpu" cpu: i64, 1 "Gpu" gpu: i64, 2 "Memory" memory: i64
} }

/// In the response of [`ListNodesByQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesByQueueUsedResources {
    pub cpu: Option<i64>,
    pub gpu: Option<i64>,
    pub memory: Option<i64>,
}
model! { ListNodesByQueueUsedResources {
    0 "Cpu" cpu: i64, 1 "Gpu" gpu: i64, 2 "Memory" memory: i64
} }

/// Lists nodes no paging: `ListNodesNoPaging` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListNodesNoPaging>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesNoPaging {
    /// Required.
    pub cluster_id: String,
    pub host_name: Option<String>,
    pub role: Option<String>,
    pub sequence: Option<String>,
}
operation! { ListNodesNoPaging(cluster_id: String) "ListNodesNoPaging" -> ListNodesNoPagingOutput {
    0 "ClusterId" cluster_id, 1 "HostName" host_name: String, 2 "Role" role: String, 3 "Sequence" sequence: String
} { method: "GET", } }

/// Response of [`ListNodesNoPaging`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesNoPagingOutput {
    pub nodes: Option<ListNodesNoPagingNodes>,
}
model! { ListNodesNoPagingOutput {
    0 "Nodes" nodes: ListNodesNoPagingNodes
} }

/// In the response of [`ListNodesNoPaging`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesNoPagingNodes {
    pub node_info: Vec<ListNodesNoPagingNodeInfo>,
}
model! { ListNodesNoPagingNodes {
    0 "NodeInfo" node_info: Vec<ListNodesNoPagingNodeInfo>
} }

/// In the response of [`ListNodesNoPaging`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNodesNoPagingNodeInfo {
    pub host_name: Option<String>,
    pub id: Option<String>,
    pub image_id: Option<String>,
    pub instance_type: Option<String>,
    pub status: Option<String>,
}
model! { ListNodesNoPagingNodeInfo {
    0 "HostName" host_name: String, 1 "Id" id: String, 2 "ImageId" image_id: String,
    3 "InstanceType" instance_type: String, 4 "Status" status: String
} }

/// Lists preferred ecs types: `ListPreferredEcsTypes` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListPreferredEcsTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPreferredEcsTypes {
    pub instance_charge_type: Option<String>,
    pub spot_strategy: Option<String>,
    /// Required.
    pub zone_id: String,
}
operation! { ListPreferredEcsTypes(zone_id: String) "ListPreferredEcsTypes" -> ListPreferredEcsTypesOutput {
    0 "InstanceChargeType" instance_charge_type: String, 1 "SpotStrategy" spot_strategy: String, 2 "ZoneId" zone_id
} { method: "GET", } }

/// Response of [`ListPreferredEcsTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPreferredEcsTypesOutput {
    pub series: Option<ListPreferredEcsTypesSeries>,
    pub support_spot_instance: Option<bool>,
}
model! { ListPreferredEcsTypesOutput {
    0 "Series" series: ListPreferredEcsTypesSeries, 1 "SupportSpotInstance" support_spot_instance: bool
} }

/// In the response of [`ListPreferredEcsTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPreferredEcsTypesSeries {
    pub series_info: Vec<ListPreferredEcsTypesSeriesInfo>,
}
model! { ListPreferredEcsTypesSeries {
    0 "SeriesInfo" series_info: Vec<ListPreferredEcsTypesSeriesInfo>
} }

/// In the response of [`ListPreferredEcsTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPreferredEcsTypesSeriesInfo {
    pub roles: Option<ListPreferredEcsTypesRoles>,
    pub series_id: Option<String>,
    pub series_name: Option<String>,
}
model! { ListPreferredEcsTypesSeriesInfo {
    0 "Roles" roles: ListPreferredEcsTypesRoles, 1 "SeriesId" series_id: String, 2 "SeriesName" series_name: String
} }

/// In the response of [`ListPreferredEcsTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPreferredEcsTypesRoles {
    pub compute: Option<ListPreferredEcsTypesCompute>,
    pub login: Option<ListPreferredEcsTypesLogin>,
    pub manager: Option<ListPreferredEcsTypesManager>,
}
model! { ListPreferredEcsTypesRoles {
    0 "Compute" compute: ListPreferredEcsTypesCompute, 1 "Login" login: ListPreferredEcsTypesLogin,
    2 "Manager" manager: ListPreferredEcsTypesManager
} }

/// In the response of [`ListPreferredEcsTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPreferredEcsTypesCompute {
    pub instance_type_id: Vec<String>,
}
model! { ListPreferredEcsTypesCompute {
    0 "InstanceTypeId" instance_type_id: Vec<String>
} }

/// In the response of [`ListPreferredEcsTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPreferredEcsTypesLogin {
    pub instance_type_id: Vec<String>,
}
model! { ListPreferredEcsTypesLogin {
    0 "InstanceTypeId" instance_type_id: Vec<String>
} }

/// In the response of [`ListPreferredEcsTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPreferredEcsTypesManager {
    pub instance_type_id: Vec<String>,
}
model! { ListPreferredEcsTypesManager {
    0 "InstanceTypeId" instance_type_id: Vec<String>
} }

/// Lists queues: `ListQueues` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListQueues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueues {
    pub r#async: Option<bool>,
    /// Required.
    pub cluster_id: String,
}
operation! { ListQueues(cluster_id: String) "ListQueues" -> ListQueuesOutput {
    0 "Async" r#async: bool, 1 "ClusterId" cluster_id
} { method: "GET", } }

/// Response of [`ListQueues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueuesOutput {
    pub queues: Option<ListQueuesQueues>,
}
model! { ListQueuesOutput {
    0 "Queues" queues: ListQueuesQueues
} }

/// In the response of [`ListQueues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueuesQueues {
    pub queue_info: Vec<ListQueuesQueueInfo>,
}
model! { ListQueuesQueues {
    0 "QueueInfo" queue_info: Vec<ListQueuesQueueInfo>
} }

/// In the response of [`ListQueues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueuesQueueInfo {
    pub compute_instance_type: Option<ListQueuesComputeInstanceType>,
    pub deployment_set_id: Option<String>,
    pub enable_auto_grow: Option<bool>,
    pub host_name_prefix: Option<String>,
    pub host_name_suffix: Option<String>,
    pub image_id: Option<String>,
    pub network_interface_traffic_mode: Option<String>,
    pub queue_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub spot_instance_types: Option<ListQueuesSpotInstanceTypes>,
    pub spot_strategy: Option<String>,
    pub r#type: Option<String>,
    pub use_ess: Option<bool>,
}
model! { ListQueuesQueueInfo {
    0 "ComputeInstanceType" compute_instance_type: ListQueuesComputeInstanceType,
    1 "DeploymentSetId" deployment_set_id: String, 2 "EnableAutoGrow" enable_auto_grow: bool,
    3 "HostNamePrefix" host_name_prefix: String, 4 "HostNameSuffix" host_name_suffix: String,
    5 "ImageId" image_id: String, 6 "NetworkInterfaceTrafficMode" network_interface_traffic_mode: String,
    7 "QueueName" queue_name: String, 8 "ResourceGroupId" resource_group_id: String,
    9 "SpotInstanceTypes" spot_instance_types: ListQueuesSpotInstanceTypes, 10 "SpotStrategy" spot_strategy: String,
    11 "Type" r#type: String, 12 "UseESS" use_ess: bool
} }

/// In the response of [`ListQueues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueuesComputeInstanceType {
    pub instance_type: Vec<String>,
}
model! { ListQueuesComputeInstanceType {
    0 "InstanceType" instance_type: Vec<String>
} }

/// In the response of [`ListQueues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueuesSpotInstanceTypes {
    pub instance: Vec<ListQueuesInstance>,
}
model! { ListQueuesSpotInstanceTypes {
    0 "Instance" instance: Vec<ListQueuesInstance>
} }

/// In the response of [`ListQueues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueuesInstance {
    pub instance_type: Option<String>,
    pub spot_price_limit: Option<f64>,
}
model! { ListQueuesInstance {
    0 "InstanceType" instance_type: String, 1 "SpotPriceLimit" spot_price_limit: f64
} }

/// Lists regions: `ListRegions` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegions {}
operation! { ListRegions() "ListRegions" -> ListRegionsOutput {} { method: "GET", } }

/// Response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsOutput {
    pub regions: Option<ListRegionsRegions>,
}
model! { ListRegionsOutput {
    0 "Regions" regions: ListRegionsRegions
} }

/// In the response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsRegions {
    pub region_info: Vec<ListRegionsRegionInfo>,
}
model! { ListRegionsRegions {
    0 "RegionInfo" region_info: Vec<ListRegionsRegionInfo>
} }

/// In the response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsRegionInfo {
    pub local_name: Option<String>,
    pub region_id: Option<String>,
}
model! { ListRegionsRegionInfo {
    0 "LocalName" local_name: String, 1 "RegionId" region_id: String
} }

/// Lists security groups: `ListSecurityGroups` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListSecurityGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityGroups {
    /// Required.
    pub cluster_id: String,
}
operation! { ListSecurityGroups(cluster_id: String) "ListSecurityGroups" -> ListSecurityGroupsOutput {
    0 "ClusterId" cluster_id
} { method: "GET", } }

/// Response of [`ListSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityGroupsOutput {
    pub security_groups: Option<ListSecurityGroupsSecurityGroups>,
    pub total_count: Option<i64>,
}
model! { ListSecurityGroupsOutput {
    0 "SecurityGroups" security_groups: ListSecurityGroupsSecurityGroups, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSecurityGroupsSecurityGroups {
    pub security_group: Vec<String>,
}
model! { ListSecurityGroupsSecurityGroups {
    0 "SecurityGroup" security_group: Vec<String>
} }

/// Lists serverless jobs: `ListServerlessJobs` of `ehpc` 2018-04-12.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListServerlessJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerlessJobs {
    /// Required.
    pub cluster_id: String,
    pub job_ids: Option<Vec<String>>,
    pub job_names: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub start_order: Option<String>,
    pub state: Option<String>,
    pub submit_order: Option<String>,
    pub submit_time_end: Option<String>,
    pub submit_time_start: Option<String>,
}
operation! { ListServerlessJobs(cluster_id: String) "ListServerlessJobs" -> ListServerlessJobsOutput {
    0 "ClusterId" cluster_id, 1 "JobIds" job_ids: Vec<String>, 2 "JobNames" job_names: Vec<String>,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id: String,
    6 "StartOrder" start_order: String, 7 "State" state: String, 8 "SubmitOrder" submit_order: String,
    9 "SubmitTimeEnd" submit_time_end: String, 10 "SubmitTimeStart" submit_time_start: String
} }
paged! { ListServerlessJobs: ListServerlessJobsJobs = Number "PageNumber", "Jobs" jobs, total "TotalCount" }

/// Response of [`ListServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerlessJobsOutput {
    pub jobs: Vec<ListServerlessJobsJobs>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListServerlessJobsOutput {
    0 "Jobs" jobs: Vec<ListServerlessJobsJobs>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListServerlessJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListServerlessJobsJobs {
    pub end_time: Option<String>,
    pub is_array_job: Option<bool>,
    pub job_id: Option<String>,
    pub job_name: Option<String>,
    pub priority: Option<String>,
    pub queue: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
    pub submit_time: Option<String>,
    pub user: Option<String>,
}
model! { ListServerlessJobsJobs {
    0 "EndTime" end_time: String, 1 "IsArrayJob" is_array_job: bool, 2 "JobId" job_id: String,
    3 "JobName" job_name: String, 4 "Priority" priority: String, 5 "Queue" queue: String,
    6 "StartTime" start_time: String, 7 "State" state: String, 8 "SubmitTime" submit_time: String, 9 "User" user: String
} }

/// Lists softwares: `ListSoftwares` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListSoftwares>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSoftwares {
    pub ehpc_version: Option<String>,
    pub os_tag: Option<String>,
}
operation! { ListSoftwares() "ListSoftwares" -> ListSoftwaresOutput {
    0 "EhpcVersion" ehpc_version: String, 1 "OsTag" os_tag: String
} { method: "GET", } }

/// Response of [`ListSoftwares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSoftwaresOutput {
    pub softwares: Option<ListSoftwaresSoftwares>,
}
model! { ListSoftwaresOutput {
    0 "Softwares" softwares: ListSoftwaresSoftwares
} }

/// In the response of [`ListSoftwares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSoftwaresSoftwares {
    pub software_info: Vec<ListSoftwaresSoftwareInfo>,
}
model! { ListSoftwaresSoftwares {
    0 "SoftwareInfo" software_info: Vec<ListSoftwaresSoftwareInfo>
} }

/// In the response of [`ListSoftwares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSoftwaresSoftwareInfo {
    pub account_type: Option<String>,
    pub account_version: Option<String>,
    pub applications: Option<ListSoftwaresApplications>,
    pub ehpc_version: Option<String>,
    pub os_tag: Option<String>,
    pub scheduler_type: Option<String>,
    pub scheduler_version: Option<String>,
}
model! { ListSoftwaresSoftwareInfo {
    0 "AccountType" account_type: String, 1 "AccountVersion" account_version: String,
    2 "Applications" applications: ListSoftwaresApplications, 3 "EhpcVersion" ehpc_version: String,
    4 "OsTag" os_tag: String, 5 "SchedulerType" scheduler_type: String, 6 "SchedulerVersion" scheduler_version: String
} }

/// In the response of [`ListSoftwares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSoftwaresApplications {
    pub application_info: Vec<ListSoftwaresApplicationInfo>,
}
model! { ListSoftwaresApplications {
    0 "ApplicationInfo" application_info: Vec<ListSoftwaresApplicationInfo>
} }

/// In the response of [`ListSoftwares`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSoftwaresApplicationInfo {
    pub name: Option<String>,
    pub required: Option<bool>,
    pub tag: Option<String>,
    pub version: Option<String>,
}
model! { ListSoftwaresApplicationInfo {
    0 "Name" name: String, 1 "Required" required: bool, 2 "Tag" tag: String, 3 "Version" version: String
} }

/// Lists tag resources: `ListTagResources` of `ehpc` 2018-04-12.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: ListTagResourcesTagResources
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Vec<ListTagResourcesTagResource>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource: Vec<ListTagResourcesTagResource>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Lists tasks: `ListTasks` of `ehpc` 2018-04-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasks {
    pub archived: Option<bool>,
    /// Required.
    pub cluster_id: String,
    /// 1 to 999.
    pub page_number: Option<i64>,
    /// 1 to 50.
    pub page_size: Option<i64>,
    pub task_id: Option<String>,
}
operation! { ListTasks(cluster_id: String) "ListTasks" -> ListTasksOutput {
    0 "Archived" archived: bool, 1 "ClusterId" cluster_id, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "TaskId" task_id: String
} { method: "GET", } }
paged! { ListTasks: ListTasksTasks = Number "PageNumber", "Tasks" tasks, total "TotalCount" }

/// Response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub tasks: Vec<ListTasksTasks>,
    pub total_count: Option<i64>,
}
model! { ListTasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Tasks" tasks: Vec<ListTasksTasks>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksTasks {
    pub cluster_id: Option<String>,
    pub current_step: Option<i64>,
    pub errors: Option<String>,
    pub request: Option<String>,
    pub result: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub total_steps: Option<i64>,
}
model! { ListTasksTasks {
    0 "ClusterId" cluster_id: String, 1 "CurrentStep" current_step: i64, 2 "Errors" errors: String,
    3 "Request" request: String, 4 "Result" result: String, 5 "Status" status: String, 6 "TaskId" task_id: String,
    7 "TaskType" task_type: String, 8 "TotalSteps" total_steps: i64
} }

/// Lists upgrade clients: `ListUpgradeClients` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListUpgradeClients>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpgradeClients {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ListUpgradeClients(cluster_id: String, region_id: String)
    "ListUpgradeClients" -> ListUpgradeClientsOutput {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id
} { method: "GET", } }

/// Response of [`ListUpgradeClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpgradeClientsOutput {
    pub client_records: Vec<ListUpgradeClientsClientRecords>,
    pub current_version: Option<String>,
    pub latest_version: Option<String>,
}
model! { ListUpgradeClientsOutput {
    0 "ClientRecords" client_records: Vec<ListUpgradeClientsClientRecords>, 1 "CurrentVersion" current_version: String,
    2 "LatestVersion" latest_version: String
} }

/// In the response of [`ListUpgradeClients`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUpgradeClientsClientRecords {
    pub new_version: Option<String>,
    pub old_version: Option<String>,
    pub sub_uid: Option<String>,
    pub update_time: Option<String>,
}
model! { ListUpgradeClientsClientRecords {
    0 "NewVersion" new_version: String, 1 "OldVersion" old_version: String, 2 "SubUid" sub_uid: String,
    3 "UpdateTime" update_time: String
} }

/// Lists users: `ListUsers` of `ehpc` 2018-04-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsers {
    /// Required.
    pub cluster_id: String,
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
}
operation! { ListUsers(cluster_id: String) "ListUsers" -> ListUsersOutput {
    0 "ClusterId" cluster_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} { method: "GET", } }
paged! { ListUsers: ListUsersUserInfo = Number "PageNumber", "Users.UserInfo" users.user_info, total "TotalCount" }

/// Response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub users: Option<ListUsersUsers>,
}
model! { ListUsersOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "Users" users: ListUsersUsers
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersUsers {
    pub user_info: Vec<ListUsersUserInfo>,
}
model! { ListUsersUsers {
    0 "UserInfo" user_info: Vec<ListUsersUserInfo>
} }

/// In the response of [`ListUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersUserInfo {
    pub add_time: Option<String>,
    pub group: Option<String>,
    pub name: Option<String>,
}
model! { ListUsersUserInfo {
    0 "AddTime" add_time: String, 1 "Group" group: String, 2 "Name" name: String
} }

/// Lists users async: `ListUsersAsync` of `ehpc` 2018-04-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListUsersAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersAsync {
    pub async_id: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
}
operation! { ListUsersAsync(cluster_id: String) "ListUsersAsync" -> ListUsersAsyncOutput {
    0 "AsyncId" async_id: String, 1 "ClusterId" cluster_id, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64
} { method: "GET", } }
paged! { ListUsersAsync: ListUsersAsyncUserInfo =
    Number "PageNumber", "Users.UserInfo" users.user_info, total "TotalCount" }

/// Response of [`ListUsersAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersAsyncOutput {
    pub async_id: Option<String>,
    pub async_status: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub users: Option<ListUsersAsyncUsers>,
}
model! { ListUsersAsyncOutput {
    0 "AsyncId" async_id: String, 1 "AsyncStatus" async_status: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64, 5 "Users" users: ListUsersAsyncUsers
} }

/// In the response of [`ListUsersAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersAsyncUsers {
    pub user_info: Vec<ListUsersAsyncUserInfo>,
}
model! { ListUsersAsyncUsers {
    0 "UserInfo" user_info: Vec<ListUsersAsyncUserInfo>
} }

/// In the response of [`ListUsersAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsersAsyncUserInfo {
    pub add_time: Option<String>,
    pub group: Option<String>,
    pub group_id: Option<String>,
    pub name: Option<String>,
    pub user_id: Option<String>,
}
model! { ListUsersAsyncUserInfo {
    0 "AddTime" add_time: String, 1 "Group" group: String, 2 "GroupId" group_id: String, 3 "Name" name: String,
    4 "UserId" user_id: String
} }

/// Lists volumes: `ListVolumes` of `ehpc` 2018-04-12.
///
/// GET. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/EHPC/2018-04-12/ListVolumes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVolumes {
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
}
operation! { ListVolumes() "ListVolumes" -> ListVolumesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64
} { method: "GET", } }
paged! { ListVolumes: ListVolumesVolumeInfo =
    Number "PageNumber", "Volumes.VolumeInfo" volumes.volume_info, total "TotalCount" }

/// Response of [`ListVolumes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVolumesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub volumes: Option<ListVolumesVolumes>,
}
model! { ListVolumesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "Volumes" volumes: ListVolumesVolumes
} }

/// In the response of [`ListVolumes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVolumesVolumes {
    pub volume_info: Vec<ListVolumesVolumeInfo>,
}
model! { ListVolumesVolumes {
    0 "VolumeInfo" volume_info: Vec<ListVolumesVolumeInfo>
} }

/// In the response of [`ListVolumes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVolumesVolumeInfo {
    pub additional_volumes: Option<ListVolumesAdditionalVolumes>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub region_id: Option<String>,
    pub remote_directory: Option<String>,
    pub volume_id: Option<String>,
    pub volume_mountpoint: Option<String>,
    pub volume_protocol: Option<String>,
    pub volume_type: Option<String>,
}
model! { ListVolumesVolumeInfo {
    0 "AdditionalVolumes" additional_volumes: ListVolumesAdditionalVolumes, 1 "ClusterId" cluster_id: String,
    2 "ClusterName" cluster_name: String, 3 "RegionId" region_id: String, 4 "RemoteDirectory" remote_directory: String,
    5 "VolumeId" volume_id: String, 6 "VolumeMountpoint" volume_mountpoint: String,
    7 "VolumeProtocol" volume_protocol: String, 8 "VolumeType" volume_type: String
} }

/// In the response of [`ListVolumes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVolumesAdditionalVolumes {
    pub volume_info: Vec<ListVolumesAdditionalVolumesVolumeInfo>,
}
model! { ListVolumesAdditionalVolumes {
    0 "VolumeInfo" volume_info: Vec<ListVolumesAdditionalVolumesVolumeInfo>
} }

/// In the response of [`ListVolumes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVolumesAdditionalVolumesVolumeInfo {
    pub job_queue: Option<String>,
    pub local_directory: Option<String>,
    pub location: Option<String>,
    pub remote_directory: Option<String>,
    pub role: Option<String>,
    pub volume_id: Option<String>,
    pub volume_mountpoint: Option<String>,
    pub volume_protocol: Option<String>,
    pub volume_type: Option<String>,
}
model! { ListVolumesAdditionalVolumesVolumeInfo {
    0 "JobQueue" job_queue: String, 1 "LocalDirectory" local_directory: String, 2 "Location" location: String,
    3 "RemoteDirectory" remote_directory: String, 4 "Role" role: String, 5 "VolumeId" volume_id: String,
    6 "VolumeMountpoint" volume_mountpoint: String, 7 "VolumeProtocol" volume_protocol: String,
    8 "VolumeType" volume_type: String
} }

/// Modifies cluster attributes: `ModifyClusterAttributes` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/ModifyClusterAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterAttributes {
    /// Required.
    pub cluster_id: String,
    pub description: Option<String>,
    pub image_id: Option<String>,
    pub image_owner_alias: Option<String>,
    pub name: Option<String>,
    pub ram_node_types: Option<Vec<String>>,
    pub ram_role_name: Option<String>,
    pub win_ad_par: Option<ModifyClusterAttributesWinAdPar>,
}
operation! { ModifyClusterAttributes(cluster_id: String) "ModifyClusterAttributes" -> Empty {
    0 "ClusterId" cluster_id, 1 "Description" description: String, 2 "ImageId" image_id: String,
    3 "ImageOwnerAlias" image_owner_alias: String, 4 "Name" name: String, 5 "RamNodeTypes" ram_node_types: Vec<String>,
    6 "RamRoleName" ram_role_name: String, 7 "WinAdPar" win_ad_par: ModifyClusterAttributesWinAdPar
} { method: "GET", } }

/// Response of [`ModifyClusterAttributes`]: empty.
pub type ModifyClusterAttributesOutput = Empty;

/// In the request of [`ModifyClusterAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterAttributesWinAdPar {
    pub ad_dc: Option<String>,
    pub ad_ip: Option<String>,
    pub ad_user: Option<String>,
    /// Secret.
    pub ad_user_passwd: Option<Secret>,
    pub fallback_home_dir: Option<String>,
}
input! { ModifyClusterAttributesWinAdPar() {
    0 "AdDc" ad_dc: String, 1 "AdIp" ad_ip: String, 2 "AdUser" ad_user: String, 3 "AdUserPasswd" ad_user_passwd: Secret,
    4 "FallbackHomeDir" fallback_home_dir: String
} }

/// Modifies user groups: `ModifyUserGroups` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/ModifyUserGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserGroups {
    pub r#async: Option<bool>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub user: Vec<ModifyUserGroupsUser>,
}
operation! { ModifyUserGroups(cluster_id: String, user: Vec<ModifyUserGroupsUser>) "ModifyUserGroups" -> Empty {
    0 "Async" r#async: bool, 1 "ClusterId" cluster_id, 2 "User" user
} { method: "GET", } }

/// Response of [`ModifyUserGroups`]: empty.
pub type ModifyUserGroupsOutput = Empty;

/// In the request of [`ModifyUserGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserGroupsUser {
    pub group: Option<String>,
    pub name: Option<String>,
}
input! { ModifyUserGroupsUser() {
    0 "Group" group: String, 1 "Name" name: String
} }

/// Modifies user passwords: `ModifyUserPasswords` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/ModifyUserPasswords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserPasswords {
    pub r#async: Option<bool>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub user: Vec<ModifyUserPasswordsUser>,
}
operation! { ModifyUserPasswords(cluster_id: String, user: Vec<ModifyUserPasswordsUser>)
    "ModifyUserPasswords" -> Empty {
    0 "Async" r#async: bool, 1 "ClusterId" cluster_id, 2 "User" user
} { method: "GET", } }

/// Response of [`ModifyUserPasswords`]: empty.
pub type ModifyUserPasswordsOutput = Empty;

/// In the request of [`ModifyUserPasswords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserPasswordsUser {
    pub name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
}
input! { ModifyUserPasswordsUser() {
    0 "Name" name: String, 1 "Password" password: Secret
} }

/// Modifies visual service passwd: `ModifyVisualServicePasswd` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/ModifyVisualServicePasswd>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVisualServicePasswd {
    /// Required.
    pub cluster_id: String,
    /// Required. Secret.
    pub passwd: Secret,
    /// Required.
    pub runas_user: String,
    /// Required. Secret.
    pub runas_user_password: Secret,
}
operation! {
    ModifyVisualServicePasswd(cluster_id: String, passwd: Secret, runas_user: String, runas_user_password: Secret)
    "ModifyVisualServicePasswd" -> ModifyVisualServicePasswdOutput {
    0 "ClusterId" cluster_id, 1 "Passwd" passwd, 2 "RunasUser" runas_user, 3 "RunasUserPassword" runas_user_password
} { method: "GET", } }

/// Response of [`ModifyVisualServicePasswd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyVisualServicePasswdOutput {
    pub message: Option<String>,
}
model! { ModifyVisualServicePasswdOutput {
    0 "Message" message: String
} }

/// `PullImage` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/PullImage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PullImage {
    /// Required.
    pub cluster_id: String,
    pub container_type: Option<String>,
    pub image_tag: Option<String>,
    /// Required.
    pub repository: String,
}
operation! { PullImage(cluster_id: String, repository: String) "PullImage" -> Empty {
    0 "ClusterId" cluster_id, 1 "ContainerType" container_type: String, 2 "ImageTag" image_tag: String,
    3 "Repository" repository
} { method: "GET", } }

/// Response of [`PullImage`]: empty.
pub type PullImageOutput = Empty;

/// Queries service pack and price: `QueryServicePackAndPrice` of `ehpc` 2018-04-12.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/QueryServicePackAndPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryServicePackAndPrice {}
operation! { QueryServicePackAndPrice() "QueryServicePackAndPrice" -> QueryServicePackAndPriceOutput {}
    { method: "GET", } }

/// Response of [`QueryServicePackAndPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryServicePackAndPriceOutput {
    pub charge_amount: Option<i64>,
    pub currency: Option<String>,
    pub discount_price: Option<f64>,
    pub original_amount: Option<i64>,
    pub original_price: Option<f64>,
    pub region_id: Option<String>,
    pub service_pack: Option<QueryServicePackAndPriceServicePack>,
    pub trade_price: Option<f64>,
}
model! { QueryServicePackAndPriceOutput {
    0 "ChargeAmount" charge_amount: i64, 1 "Currency" currency: String, 2 "DiscountPrice" discount_price: f64,
    3 "OriginalAmount" original_amount: i64, 4 "OriginalPrice" original_price: f64, 5 "RegionId" region_id: String,
    6 "ServicePack" service_pack: QueryServicePackAndPriceServicePack, 7 "TradePrice" trade_price: f64
} }

/// In the response of [`QueryServicePackAndPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryServicePackAndPriceServicePack {
    pub service_pack_info: Vec<QueryServicePackAndPriceServicePackInfo>,
}
model! { QueryServicePackAndPriceServicePack {
    0 "ServicePackInfo" service_pack_info: Vec<QueryServicePackAndPriceServicePackInfo>
} }

/// In the response of [`QueryServicePackAndPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryServicePackAndPriceServicePackInfo {
    pub capacity: Option<i64>,
    pub end_time: Option<i64>,
    pub instance_name: Option<String>,
    pub start_time: Option<i64>,
}
model! { QueryServicePackAndPriceServicePackInfo {
    0 "Capacity" capacity: i64, 1 "EndTime" end_time: i64, 2 "InstanceName" instance_name: String,
    3 "StartTime" start_time: i64
} }

/// Recovers cluster: `RecoverCluster` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/RecoverCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverCluster {
    pub account_type: Option<String>,
    pub client_version: Option<String>,
    /// Required.
    pub cluster_id: String,
    pub image_id: Option<String>,
    pub image_owner_alias: Option<String>,
    pub os_tag: Option<String>,
    pub scheduler_type: Option<String>,
}
operation! { RecoverCluster(cluster_id: String) "RecoverCluster" -> RecoverClusterOutput {
    0 "AccountType" account_type: String, 1 "ClientVersion" client_version: String, 2 "ClusterId" cluster_id,
    3 "ImageId" image_id: String, 4 "ImageOwnerAlias" image_owner_alias: String, 5 "OsTag" os_tag: String,
    6 "SchedulerType" scheduler_type: String
} { method: "GET", } }

/// Response of [`RecoverCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverClusterOutput {
    pub task_id: Option<String>,
}
model! { RecoverClusterOutput {
    0 "TaskId" task_id: String
} }

/// `RerunJobs` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/RerunJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RerunJobs {
    pub r#async: Option<bool>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub jobs: String,
}
operation! { RerunJobs(cluster_id: String, jobs: String) "RerunJobs" -> Empty {
    0 "Async" r#async: bool, 1 "ClusterId" cluster_id, 2 "Jobs" jobs
} { method: "GET", } }

/// Response of [`RerunJobs`]: empty.
pub type RerunJobsOutput = Empty;

/// Resets nodes: `ResetNodes` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/ResetNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetNodes {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance: Vec<ResetNodesInstance>,
}
operation! { ResetNodes(cluster_id: String, instance: Vec<ResetNodesInstance>) "ResetNodes" -> ResetNodesOutput {
    0 "ClusterId" cluster_id, 1 "Instance" instance
} { method: "GET", } }

/// In the request of [`ResetNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetNodesInstance {
    pub id: Option<String>,
}
input! { ResetNodesInstance() {
    0 "Id" id: String
} }

/// Response of [`ResetNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetNodesOutput {
    pub task_id: Option<String>,
}
model! { ResetNodesOutput {
    0 "TaskId" task_id: String
} }

/// Runs cloud metric profiling: `RunCloudMetricProfiling` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/RunCloudMetricProfiling>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCloudMetricProfiling {
    /// Required.
    pub cluster_id: String,
    pub duration: Option<i64>,
    pub freq: Option<i64>,
    /// Required.
    pub host_name: String,
    /// Required.
    pub process_id: i64,
    pub region_id: Option<String>,
}
operation! { RunCloudMetricProfiling(cluster_id: String, host_name: String, process_id: i64)
    "RunCloudMetricProfiling" -> Empty {
    0 "ClusterId" cluster_id, 1 "Duration" duration: i64, 2 "Freq" freq: i64, 3 "HostName" host_name,
    4 "ProcessId" process_id, 5 "RegionId" region_id: String
} { method: "GET", } }

/// Response of [`RunCloudMetricProfiling`]: empty.
pub type RunCloudMetricProfilingOutput = Empty;

/// Sets auto scale config: `SetAutoScaleConfig` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/SetAutoScaleConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAutoScaleConfig {
    /// Required.
    pub cluster_id: String,
    pub compute_enable_ht: Option<bool>,
    pub dns_config: Option<String>,
    pub enable_auto_grow: Option<bool>,
    pub enable_auto_shrink: Option<bool>,
    pub exclude_nodes: Option<String>,
    pub extra_nodes_grow_ratio: Option<i64>,
    pub grow_interval_in_minutes: Option<i64>,
    /// At most 100.
    pub grow_ratio: Option<i64>,
    pub grow_timeout_in_minutes: Option<i64>,
    pub image_id: Option<String>,
    /// Required.
    pub max_nodes_in_cluster: i64,
    pub queues: Option<Vec<SetAutoScaleConfigQueues>>,
    pub shrink_idle_times: Option<i64>,
    pub shrink_interval_in_minutes: Option<i64>,
    pub spot_price_limit: Option<f64>,
    pub spot_strategy: Option<String>,
}
operation! { SetAutoScaleConfig(cluster_id: String, max_nodes_in_cluster: i64) "SetAutoScaleConfig" -> Empty {
    0 "ClusterId" cluster_id, 1 "ComputeEnableHt" compute_enable_ht: bool, 2 "DnsConfig" dns_config: String,
    3 "EnableAutoGrow" enable_auto_grow: bool, 4 "EnableAutoShrink" enable_auto_shrink: bool,
    5 "ExcludeNodes" exclude_nodes: String, 6 "ExtraNodesGrowRatio" extra_nodes_grow_ratio: i64,
    7 "GrowIntervalInMinutes" grow_interval_in_minutes: i64, 8 "GrowRatio" grow_ratio: i64,
    9 "GrowTimeoutInMinutes" grow_timeout_in_minutes: i64, 10 "ImageId" image_id: String,
    11 "MaxNodesInCluster" max_nodes_in_cluster, 12 "Queues" queues: Vec<SetAutoScaleConfigQueues>,
    13 "ShrinkIdleTimes" shrink_idle_times: i64, 14 "ShrinkIntervalInMinutes" shrink_interval_in_minutes: i64,
    15 "SpotPriceLimit" spot_price_limit: f64, 16 "SpotStrategy" spot_strategy: String
} { method: "GET", } }

/// Response of [`SetAutoScaleConfig`]: empty.
pub type SetAutoScaleConfigOutput = Empty;

/// In the request of [`SetAutoScaleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAutoScaleConfigQueues {
    pub auto_min_nodes_per_cycle: Option<bool>,
    pub data_disks: Option<Vec<SetAutoScaleConfigDataDisks>>,
    pub enable_auto_grow: Option<bool>,
    pub enable_auto_shrink: Option<bool>,
    pub host_name_prefix: Option<String>,
    pub host_name_suffix: Option<String>,
    pub instance_type: Option<String>,
    pub instance_types: Option<Vec<SetAutoScaleConfigInstanceTypes>>,
    pub max_nodes_in_queue: Option<i64>,
    pub max_nodes_per_cycle: Option<i64>,
    pub min_nodes_in_queue: Option<i64>,
    pub min_nodes_per_cycle: Option<i64>,
    pub queue_image_id: Option<String>,
    pub queue_name: Option<String>,
    pub sorted_by_inventory: Option<bool>,
    pub spot_price_limit: Option<f64>,
    pub spot_strategy: Option<String>,
    pub system_disk_category: Option<String>,
    pub system_disk_level: Option<String>,
    pub system_disk_size: Option<i64>,
}
input! { SetAutoScaleConfigQueues() {
    0 "AutoMinNodesPerCycle" auto_min_nodes_per_cycle: bool, 1 "DataDisks" data_disks: Vec<SetAutoScaleConfigDataDisks>,
    2 "EnableAutoGrow" enable_auto_grow: bool, 3 "EnableAutoShrink" enable_auto_shrink: bool,
    4 "HostNamePrefix" host_name_prefix: String, 5 "HostNameSuffix" host_name_suffix: String,
    6 "InstanceType" instance_type: String, 7 "InstanceTypes" instance_types: Vec<SetAutoScaleConfigInstanceTypes>,
    8 "MaxNodesInQueue" max_nodes_in_queue: i64, 9 "MaxNodesPerCycle" max_nodes_per_cycle: i64,
    10 "MinNodesInQueue" min_nodes_in_queue: i64, 11 "MinNodesPerCycle" min_nodes_per_cycle: i64,
    12 "QueueImageId" queue_image_id: String, 13 "QueueName" queue_name: String,
    14 "SortedByInventory" sorted_by_inventory: bool, 15 "SpotPriceLimit" spot_price_limit: f64,
    16 "SpotStrategy" spot_strategy: String, 17 "SystemDiskCategory" system_disk_category: String,
    18 "SystemDiskLevel" system_disk_level: String, 19 "SystemDiskSize" system_disk_size: i64
} }

/// In the request of [`SetAutoScaleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAutoScaleConfigDataDisks {
    pub data_disk_category: Option<String>,
    pub data_disk_delete_with_instance: Option<bool>,
    pub data_disk_encrypted: Option<bool>,
    pub data_disk_kms_key_id: Option<String>,
    pub data_disk_performance_level: Option<String>,
    pub data_disk_size: Option<i64>,
}
input! { SetAutoScaleConfigDataDisks() {
    0 "DataDiskCategory" data_disk_category: String,
    1 "DataDiskDeleteWithInstance" data_disk_delete_with_instance: bool,
    2 "DataDiskEncrypted" data_disk_encrypted: bool, 3 "DataDiskKMSKeyId" data_disk_kms_key_id: String,
    4 "DataDiskPerformanceLevel" data_disk_performance_level: String, 5 "DataDiskSize" data_disk_size: i64
} }

/// In the request of [`SetAutoScaleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAutoScaleConfigInstanceTypes {
    pub instance_type: Option<String>,
    pub spot_duration: Option<i64>,
    pub spot_interruption_behavior: Option<String>,
    pub spot_price_limit: Option<f64>,
    pub spot_strategy: Option<String>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
input! { SetAutoScaleConfigInstanceTypes() {
    0 "InstanceType" instance_type: String, 1 "SpotDuration" spot_duration: i64,
    2 "SpotInterruptionBehavior" spot_interruption_behavior: String, 3 "SpotPriceLimit" spot_price_limit: f64,
    4 "SpotStrategy" spot_strategy: String, 5 "VSwitchId" vswitch_id: String, 6 "ZoneId" zone_id: String
} }

/// Sets post scripts: `SetPostScripts` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/SetPostScripts>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPostScripts {
    /// Required.
    pub cluster_id: String,
    pub post_install_scripts: Option<Vec<SetPostScriptsPostInstallScripts>>,
    /// Required.
    pub region_id: String,
}
operation! { SetPostScripts(cluster_id: String, region_id: String) "SetPostScripts" -> Empty {
    0 "ClusterId" cluster_id, 1 "PostInstallScripts" post_install_scripts: Vec<SetPostScriptsPostInstallScripts>,
    2 "RegionId" region_id
} { method: "GET", } }

/// Response of [`SetPostScripts`]: empty.
pub type SetPostScriptsOutput = Empty;

/// In the request of [`SetPostScripts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPostScriptsPostInstallScripts {
    pub args: Option<String>,
    pub url: Option<String>,
}
input! { SetPostScriptsPostInstallScripts() {
    0 "Args" args: String, 1 "Url" url: String
} }

/// Sets queue: `SetQueue` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/SetQueue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetQueue {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub node: Vec<SetQueueNode>,
    /// Required.
    pub queue_name: String,
}
operation! { SetQueue(cluster_id: String, node: Vec<SetQueueNode>, queue_name: String) "SetQueue" -> Empty {
    0 "ClusterId" cluster_id, 1 "Node" node, 2 "QueueName" queue_name
} { method: "GET", } }

/// Response of [`SetQueue`]: empty.
pub type SetQueueOutput = Empty;

/// In the request of [`SetQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetQueueNode {
    pub name: Option<String>,
}
input! { SetQueueNode() {
    0 "Name" name: String
} }

/// Sets scheduler info: `SetSchedulerInfo` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/SetSchedulerInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSchedulerInfo {
    /// Required.
    pub cluster_id: String,
    pub pbs_info: Option<Vec<SetSchedulerInfoPbsInfo>>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub scheduler: Vec<SetSchedulerInfoScheduler>,
    pub slurm_info: Option<Vec<SetSchedulerInfoSlurmInfo>>,
}
operation! { SetSchedulerInfo(cluster_id: String, region_id: String, scheduler: Vec<SetSchedulerInfoScheduler>)
    "SetSchedulerInfo" -> SetSchedulerInfoOutput {
    0 "ClusterId" cluster_id, 1 "PbsInfo" pbs_info: Vec<SetSchedulerInfoPbsInfo>, 2 "RegionId" region_id,
    3 "Scheduler" scheduler, 4 "SlurmInfo" slurm_info: Vec<SetSchedulerInfoSlurmInfo>
} { method: "GET", } }

/// In the request of [`SetSchedulerInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSchedulerInfoPbsInfo {
    pub acl_limit: Option<Vec<SetSchedulerInfoAclLimit>>,
    pub job_history_duration: Option<i64>,
    pub resource_limit: Option<Vec<SetSchedulerInfoResourceLimit>>,
    pub sched_interval: Option<i64>,
    pub sched_max_jobs: Option<i64>,
    pub sched_max_queued_jobs: Option<i64>,
}
input! { SetSchedulerInfoPbsInfo() {
    0 "AclLimit" acl_limit: Vec<SetSchedulerInfoAclLimit>, 1 "JobHistoryDuration" job_history_duration: i64,
    2 "ResourceLimit" resource_limit: Vec<SetSchedulerInfoResourceLimit>, 3 "SchedInterval" sched_interval: i64,
    4 "SchedMaxJobs" sched_max_jobs: i64, 5 "SchedMaxQueuedJobs" sched_max_queued_jobs: i64
} }

/// In the request of [`SetSchedulerInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSchedulerInfoAclLimit {
    pub acl_users: Option<String>,
    pub queue: Option<String>,
}
input! { SetSchedulerInfoAclLimit() {
    0 "AclUsers" acl_users: String, 1 "Queue" queue: String
} }

/// In the request of [`SetSchedulerInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSchedulerInfoResourceLimit {
    pub cpus: Option<i64>,
    pub max_jobs: Option<i64>,
    pub mem: Option<String>,
    pub nodes: Option<i64>,
    pub queue: Option<String>,
    pub user: Option<String>,
}
input! { SetSchedulerInfoResourceLimit() {
    0 "Cpus" cpus: i64, 1 "MaxJobs" max_jobs: i64, 2 "Mem" mem: String, 3 "Nodes" nodes: i64, 4 "Queue" queue: String,
    5 "User" user: String
} }

/// In the request of [`SetSchedulerInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSchedulerInfoScheduler {
    /// Required.
    pub sched_name: Option<String>,
}
input! { SetSchedulerInfoScheduler(sched_name: String) {
    0 "SchedName" sched_name: String
} }

/// In the request of [`SetSchedulerInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSchedulerInfoSlurmInfo {
    pub backfill_interval: Option<i64>,
    pub sched_interval: Option<i64>,
}
input! { SetSchedulerInfoSlurmInfo() {
    0 "BackfillInterval" backfill_interval: i64, 1 "SchedInterval" sched_interval: i64
} }

/// Response of [`SetSchedulerInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSchedulerInfoOutput {
    pub message: Option<String>,
}
model! { SetSchedulerInfoOutput {
    0 "Message" message: String
} }

/// Starts cluster: `StartCluster` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/StartCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { StartCluster(cluster_id: String) "StartCluster" -> StartClusterOutput {
    0 "ClusterId" cluster_id
} { method: "GET", } }

/// Response of [`StartCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartClusterOutput {
    pub task_id: Option<String>,
}
model! { StartClusterOutput {
    0 "TaskId" task_id: String
} }

/// Starts nodes: `StartNodes` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/StartNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartNodes {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance: Vec<StartNodesInstance>,
    pub role: Option<String>,
}
operation! { StartNodes(cluster_id: String, instance: Vec<StartNodesInstance>) "StartNodes" -> StartNodesOutput {
    0 "ClusterId" cluster_id, 1 "Instance" instance, 2 "Role" role: String
} { method: "GET", } }

/// In the request of [`StartNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartNodesInstance {
    pub id: Option<String>,
}
input! { StartNodesInstance() {
    0 "Id" id: String
} }

/// Response of [`StartNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartNodesOutput {
    pub task_id: Option<String>,
}
model! { StartNodesOutput {
    0 "TaskId" task_id: String
} }

/// Starts visual service: `StartVisualService` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/StartVisualService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartVisualService {
    /// Required.
    pub cidr_ip: String,
    /// Required.
    pub cluster_id: String,
    /// Required. At most 65535.
    pub port: i64,
}
operation! { StartVisualService(cidr_ip: String, cluster_id: String, port: i64)
    "StartVisualService" -> StartVisualServiceOutput {
    0 "CidrIp" cidr_ip, 1 "ClusterId" cluster_id, 2 "Port" port
} { method: "GET", } }

/// Response of [`StartVisualService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartVisualServiceOutput {
    pub message: Option<String>,
}
model! { StartVisualServiceOutput {
    0 "Message" message: String
} }

/// Stops cluster: `StopCluster` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/StopCluster>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { StopCluster(cluster_id: String) "StopCluster" -> StopClusterOutput {
    0 "ClusterId" cluster_id
} { method: "GET", } }

/// Response of [`StopCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopClusterOutput {
    pub task_id: Option<String>,
}
model! { StopClusterOutput {
    0 "TaskId" task_id: String
} }

/// Stops jobs: `StopJobs` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/StopJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopJobs {
    pub r#async: Option<bool>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub jobs: String,
}
operation! { StopJobs(cluster_id: String, jobs: String) "StopJobs" -> Empty {
    0 "Async" r#async: bool, 1 "ClusterId" cluster_id, 2 "Jobs" jobs
} { method: "GET", } }

/// Response of [`StopJobs`]: empty.
pub type StopJobsOutput = Empty;

/// Stops nodes: `StopNodes` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/StopNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopNodes {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance: Vec<StopNodesInstance>,
    pub role: Option<String>,
}
operation! { StopNodes(cluster_id: String, instance: Vec<StopNodesInstance>) "StopNodes" -> StopNodesOutput {
    0 "ClusterId" cluster_id, 1 "Instance" instance, 2 "Role" role: String
} { method: "GET", } }

/// In the request of [`StopNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopNodesInstance {
    pub id: Option<String>,
}
input! { StopNodesInstance() {
    0 "Id" id: String
} }

/// Response of [`StopNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopNodesOutput {
    pub task_id: Option<String>,
}
model! { StopNodesOutput {
    0 "TaskId" task_id: String
} }

/// Stops serverless jobs: `StopServerlessJobs` of `ehpc` 2018-04-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/StopServerlessJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopServerlessJobs {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub job_ids: Vec<String>,
}
operation! { StopServerlessJobs(cluster_id: String, job_ids: Vec<String>) "StopServerlessJobs" -> Empty {
    0 "ClusterId" cluster_id, 1 "JobIds" job_ids
} }

/// Response of [`StopServerlessJobs`]: empty.
pub type StopServerlessJobsOutput = Empty;

/// Stops visual service: `StopVisualService` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/StopVisualService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopVisualService {
    /// Required.
    pub cidr_ip: String,
    /// Required.
    pub cluster_id: String,
    /// Required. At most 65535.
    pub port: i64,
}
operation! { StopVisualService(cidr_ip: String, cluster_id: String, port: i64)
    "StopVisualService" -> StopVisualServiceOutput {
    0 "CidrIp" cidr_ip, 1 "ClusterId" cluster_id, 2 "Port" port
} { method: "GET", } }

/// Response of [`StopVisualService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopVisualServiceOutput {
    pub message: Option<String>,
}
model! { StopVisualServiceOutput {
    0 "Message" message: String
} }

/// Submits job: `SubmitJob` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/SubmitJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJob {
    pub job_retry: Option<SubmitJobJobRetry>,
    pub array_request: Option<String>,
    pub r#async: Option<bool>,
    pub clock_time: Option<String>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub command_line: String,
    pub cpu: Option<i64>,
    pub gpu: Option<i64>,
    pub input_file_url: Option<String>,
    pub job_queue: Option<String>,
    pub mem: Option<String>,
    pub name: Option<String>,
    pub node: Option<i64>,
    pub package_path: Option<String>,
    pub post_cmd_line: Option<String>,
    pub priority: Option<i64>,
    pub re_runable: Option<bool>,
    /// Required.
    pub runas_user: String,
    /// Secret.
    pub runas_user_password: Option<Secret>,
    pub stderr_redirect_path: Option<String>,
    pub stdout_redirect_path: Option<String>,
    pub task: Option<i64>,
    pub thread: Option<i64>,
    pub unzip_cmd: Option<String>,
    pub variables: Option<String>,
}
operation! { SubmitJob(cluster_id: String, command_line: String, runas_user: String) "SubmitJob" -> SubmitJobOutput {
    0 "JobRetry" job_retry: SubmitJobJobRetry, 1 "ArrayRequest" array_request: String, 2 "Async" r#async: bool,
    3 "ClockTime" clock_time: String, 4 "ClusterId" cluster_id, 5 "CommandLine" command_line, 6 "Cpu" cpu: i64,
    7 "Gpu" gpu: i64, 8 "InputFileUrl" input_file_url: String, 9 "JobQueue" job_queue: String, 10 "Mem" mem: String,
    11 "Name" name: String, 12 "Node" node: i64, 13 "PackagePath" package_path: String,
    14 "PostCmdLine" post_cmd_line: String, 15 "Priority" priority: i64, 16 "ReRunable" re_runable: bool,
    17 "RunasUser" runas_user, 18 "RunasUserPassword" runas_user_password: Secret,
    19 "StderrRedirectPath" stderr_redirect_path: String, 20 "StdoutRedirectPath" stdout_redirect_path: String,
    21 "Task" task: i64, 22 "Thread" thread: i64, 23 "UnzipCmd" unzip_cmd: String, 24 "Variables" variables: String
} { method: "GET", } }

/// In the request of [`SubmitJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobJobRetry {
    pub count: Option<i64>,
    pub on_exit_code: Option<i64>,
    pub priority: Option<i64>,
}
input! { SubmitJobJobRetry() {
    0 "Count" count: i64, 1 "OnExitCode" on_exit_code: i64, 2 "Priority" priority: i64
} }

/// Response of [`SubmitJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitJobOutput {
    0 "JobId" job_id: String
} }

/// Submits serverless job: `SubmitServerlessJob` of `ehpc` 2018-04-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/SubmitServerlessJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitServerlessJob {
    pub array_properties: Option<SubmitServerlessJobArrayProperties>,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub container: SubmitServerlessJobContainer,
    pub cpu: Option<f64>,
    pub depends_on: Option<Vec<SubmitServerlessJobDependsOn>>,
    pub ephemeral_storage: Option<i64>,
    pub instance_type: Option<Vec<String>>,
    /// Required.
    pub job_name: String,
    pub job_priority: Option<i64>,
    pub memory: Option<f64>,
    pub ram_role_name: Option<String>,
    pub retry_strategy: Option<SubmitServerlessJobRetryStrategy>,
    pub spot_price_limit: Option<f64>,
    pub spot_strategy: Option<String>,
    pub timeout: Option<i64>,
    pub vswitch_id: Option<Vec<String>>,
}
operation! { SubmitServerlessJob(cluster_id: String, container: SubmitServerlessJobContainer, job_name: String)
    "SubmitServerlessJob" -> SubmitServerlessJobOutput {
    0 "ArrayProperties" array_properties: SubmitServerlessJobArrayProperties, 1 "ClusterId" cluster_id,
    2 "Container" container, 3 "Cpu" cpu: f64, 4 "DependsOn" depends_on: Vec<SubmitServerlessJobDependsOn>,
    5 "EphemeralStorage" ephemeral_storage: i64, 6 "InstanceType" instance_type: Vec<String>, 7 "JobName" job_name,
    8 "JobPriority" job_priority: i64, 9 "Memory" memory: f64, 10 "RamRoleName" ram_role_name: String,
    11 "RetryStrategy" retry_strategy: SubmitServerlessJobRetryStrategy, 12 "SpotPriceLimit" spot_price_limit: f64,
    13 "SpotStrategy" spot_strategy: String, 14 "Timeout" timeout: i64, 15 "VSwitchId" vswitch_id: Vec<String>
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(6, Location::Default, Style::Json),
    Mark::new(11, Location::Default, Style::Json),
    Mark::new(15, Location::Default, Style::Json)
] }

/// In the request of [`SubmitServerlessJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitServerlessJobArrayProperties {
    pub index_end: Option<i64>,
    pub index_start: Option<i64>,
    pub index_step: Option<i64>,
}
input! { SubmitServerlessJobArrayProperties() {
    0 "IndexEnd" index_end: i64, 1 "IndexStart" index_start: i64, 2 "IndexStep" index_step: i64
} }

/// In the request of [`SubmitServerlessJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitServerlessJobContainer {
    pub arg: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub environment_var: Option<Vec<SubmitServerlessJobEnvironmentVar>>,
    pub gpu: Option<i64>,
    /// Required.
    pub image: Option<String>,
    pub volume_mount: Option<Vec<SubmitServerlessJobVolumeMount>>,
    pub working_dir: Option<String>,
}
input! { SubmitServerlessJobContainer(image: String) {
    0 "Arg" arg: Vec<String>, 1 "Command" command: Vec<String>,
    2 "EnvironmentVar" environment_var: Vec<SubmitServerlessJobEnvironmentVar>, 3 "Gpu" gpu: i64,
    4 "Image" image: String, 5 "VolumeMount" volume_mount: Vec<SubmitServerlessJobVolumeMount>,
    6 "WorkingDir" working_dir: String
} }

/// In the request of [`SubmitServerlessJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitServerlessJobEnvironmentVar {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { SubmitServerlessJobEnvironmentVar() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`SubmitServerlessJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitServerlessJobVolumeMount {
    pub flex_volume_driver: Option<String>,
    pub flex_volume_options: Option<String>,
    pub mount_path: Option<String>,
}
input! { SubmitServerlessJobVolumeMount() {
    0 "FlexVolumeDriver" flex_volume_driver: String, 1 "FlexVolumeOptions" flex_volume_options: String,
    2 "MountPath" mount_path: String
} }

/// In the request of [`SubmitServerlessJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitServerlessJobDependsOn {
    pub job_id: Option<String>,
    pub r#type: Option<String>,
}
input! { SubmitServerlessJobDependsOn() {
    0 "JobId" job_id: String, 1 "Type" r#type: String
} }

/// In the request of [`SubmitServerlessJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitServerlessJobRetryStrategy {
    pub attempts: Option<i64>,
    pub evaluate_on_exit: Option<Vec<SubmitServerlessJobEvaluateOnExit>>,
}
input! { SubmitServerlessJobRetryStrategy() {
    0 "Attempts" attempts: i64, 1 "EvaluateOnExit" evaluate_on_exit: Vec<SubmitServerlessJobEvaluateOnExit>
} }

/// In the request of [`SubmitServerlessJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitServerlessJobEvaluateOnExit {
    pub action: Option<String>,
    pub on_exit_code: Option<String>,
}
input! { SubmitServerlessJobEvaluateOnExit() {
    0 "Action" action: String, 1 "OnExitCode" on_exit_code: String
} }

/// Response of [`SubmitServerlessJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitServerlessJobOutput {
    pub job_id: Option<String>,
}
model! { SubmitServerlessJobOutput {
    0 "JobId" job_id: String
} }

/// Syncs users: `SyncUsers` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/SyncUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncUsers {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub region_id: String,
}
operation! { SyncUsers(cluster_id: String, region_id: String) "SyncUsers" -> Empty {
    0 "ClusterId" cluster_id, 1 "RegionId" region_id
} { method: "GET", } }

/// Response of [`SyncUsers`]: empty.
pub type SyncUsersOutput = Empty;

/// `TagResources` of `ehpc` 2018-04-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! {
    TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "RegionId" region_id, 1 "ResourceId" resource_id, 2 "ResourceType" resource_type, 3 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UnTagResources` of `ehpc` 2018-04-12.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/UnTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnTagResources {
    pub all: Option<bool>,
    pub region_id: Option<String>,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UnTagResources(resource_id: Vec<String>, resource_type: String) "UnTagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id: String, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UnTagResources`]: empty.
pub type UnTagResourcesOutput = Empty;

/// `UninstallSoftware` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/UninstallSoftware>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UninstallSoftware {
    /// Required.
    pub application: String,
    /// Required.
    pub cluster_id: String,
}
operation! { UninstallSoftware(application: String, cluster_id: String) "UninstallSoftware" -> Empty {
    0 "Application" application, 1 "ClusterId" cluster_id
} { method: "GET", } }

/// Response of [`UninstallSoftware`]: empty.
pub type UninstallSoftwareOutput = Empty;

/// Updates cluster volumes: `UpdateClusterVolumes` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/UpdateClusterVolumes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterVolumes {
    pub additional_volumes: Option<Vec<UpdateClusterVolumesAdditionalVolumes>>,
    /// Required.
    pub cluster_id: String,
}
operation! { UpdateClusterVolumes(cluster_id: String) "UpdateClusterVolumes" -> Empty {
    0 "AdditionalVolumes" additional_volumes: Vec<UpdateClusterVolumesAdditionalVolumes>, 1 "ClusterId" cluster_id
} { method: "GET", } }

/// Response of [`UpdateClusterVolumes`]: empty.
pub type UpdateClusterVolumesOutput = Empty;

/// In the request of [`UpdateClusterVolumes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterVolumesAdditionalVolumes {
    pub job_queue: Option<String>,
    pub local_directory: Option<String>,
    pub location: Option<String>,
    pub remote_directory: Option<String>,
    pub roles: Option<Vec<UpdateClusterVolumesRoles>>,
    pub volume_id: Option<String>,
    pub volume_mount_option: Option<String>,
    pub volume_mountpoint: Option<String>,
    pub volume_protocol: Option<String>,
    pub volume_type: Option<String>,
}
input! { UpdateClusterVolumesAdditionalVolumes() {
    0 "JobQueue" job_queue: String, 1 "LocalDirectory" local_directory: String, 2 "Location" location: String,
    3 "RemoteDirectory" remote_directory: String, 4 "Roles" roles: Vec<UpdateClusterVolumesRoles>,
    5 "VolumeId" volume_id: String, 6 "VolumeMountOption" volume_mount_option: String,
    7 "VolumeMountpoint" volume_mountpoint: String, 8 "VolumeProtocol" volume_protocol: String,
    9 "VolumeType" volume_type: String
} }

/// In the request of [`UpdateClusterVolumes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClusterVolumesRoles {
    pub name: Option<String>,
}
input! { UpdateClusterVolumesRoles() {
    0 "Name" name: String
} }

/// Updates queue config: `UpdateQueueConfig` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/UpdateQueueConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateQueueConfig {
    /// Required.
    pub cluster_id: String,
    pub compute_instance_type: Option<String>,
    pub deployment_set_id: Option<String>,
    pub network_interface_traffic_mode: Option<String>,
    /// Required.
    pub queue_name: String,
    pub resource_group_id: Option<String>,
}
operation! { UpdateQueueConfig(cluster_id: String, queue_name: String) "UpdateQueueConfig" -> Empty {
    0 "ClusterId" cluster_id, 1 "ComputeInstanceType" compute_instance_type: String,
    2 "DeploymentSetId" deployment_set_id: String,
    3 "NetworkInterfaceTrafficMode" network_interface_traffic_mode: String, 4 "QueueName" queue_name,
    5 "ResourceGroupId" resource_group_id: String
} { method: "GET", } }

/// Response of [`UpdateQueueConfig`]: empty.
pub type UpdateQueueConfigOutput = Empty;

/// `UpgradeClient` of `ehpc` 2018-04-12.
///
/// GET. Changes data. See <https://api.alibabacloud.com/document/EHPC/2018-04-12/UpgradeClient>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeClient {
    pub client_version: Option<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { UpgradeClient(cluster_id: String) "UpgradeClient" -> Empty {
    0 "ClientVersion" client_version: String, 1 "ClusterId" cluster_id
} { method: "GET", } }

/// Response of [`UpgradeClient`]: empty.
pub type UpgradeClientOutput = Empty;

#[cfg(feature = "unstable-registry")]
register! {
    AddExistedNodes, AddLocalNodes, AddNodes, AddQueue, AddSecurityGroup, AddUsers, ApplyNodes, CreateCluster,
    CreateHybridCluster, CreateJobFile, CreateJobTemplate, DeleteCluster, DeleteJobTemplates, DeleteJobs, DeleteNodes,
    DeleteQueue, DeleteSecurityGroup, DeleteUsers, DescribeAutoScaleConfig, DescribeCluster, DescribeEstackImage,
    DescribeImagePrice, DescribeJob, DescribePrice, DescribeServerlessJobs, EditJobTemplate, GetAccountingReport,
    GetAutoScaleConfig, GetCloudMetricLogs, GetCloudMetricProfiling, GetClusterVolumes, GetHybridClusterConfig,
    GetIfEcsTypeSupportHtConfig, GetJobLog, GetPostScripts, GetSchedulerInfo, GetVisualServiceStatus, InitializeEHPC,
    InstallSoftware, InvokeShellCommand, ListAvailableEcsTypes, ListCloudMetricProfilings, ListClusterLogs,
    ListClusters, ListClustersMeta, ListCommands, ListCommunityImages, ListCpfsFileSystems, ListCurrentClientVersion,
    ListCustomImages, ListFileSystemWithMountTargets, ListImages, ListInstalledSoftware, ListInvocationResults,
    ListInvocationStatus, ListJobTemplates, ListJobs, ListJobsWithFilters, ListNodes, ListNodesByQueue,
    ListNodesNoPaging, ListPreferredEcsTypes, ListQueues, ListRegions, ListSecurityGroups, ListServerlessJobs,
    ListSoftwares, ListTagResources, ListTasks, ListUpgradeClients, ListUsers, ListUsersAsync, ListVolumes,
    ModifyClusterAttributes, ModifyUserGroups, ModifyUserPasswords, ModifyVisualServicePasswd, PullImage,
    QueryServicePackAndPrice, RecoverCluster, RerunJobs, ResetNodes, RunCloudMetricProfiling, SetAutoScaleConfig,
    SetPostScripts, SetQueue, SetSchedulerInfo, StartCluster, StartNodes, StartVisualService, StopCluster, StopJobs,
    StopNodes, StopServerlessJobs, StopVisualService, SubmitJob, SubmitServerlessJob, SyncUsers, TagResources,
    UnTagResources, UninstallSoftware, UpdateClusterVolumes, UpdateQueueConfig, UpgradeClient
}
