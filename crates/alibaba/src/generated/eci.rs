//! `eci` of Alibaba Cloud, API version 2018-08-08.
//!
//! Endpoint: a table of 35 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/Eci/2018-08-08/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, eci::DescribeRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "eci.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "eci.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "eci.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "eci.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "eci.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "eci.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "eci.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "eci.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "eci.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "eci.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "eci.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "eci.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "eci.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "eci.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "eci.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "eci.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan", "eci.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "eci.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "eci.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "eci.cn-nanjing.aliyuncs.com"),
        ("cn-qingdao", "eci.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "eci.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance", "eci.cn-shanghai-finance.aliyuncs.com"),
        ("cn-shenzhen", "eci.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance", "eci.cn-shenzhen-finance.aliyuncs.com"),
        ("cn-wuhan-lr", "eci.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "eci.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "eci.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "eci.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "eci.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "eci.eu-west-1.aliyuncs.com"),
        ("me-central-1", "eci.me-central-1.aliyuncs.com"),
        ("me-east-1", "eci.me-east-1.aliyuncs.com"),
        ("us-east-1", "eci.us-east-1.aliyuncs.com"),
        ("us-west-1", "eci.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "eci-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "eci-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "eci-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "eci-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "eci-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "eci-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "eci-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "eci-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "eci-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "eci-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "eci-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "eci-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "eci-vpc.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "eci-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "eci-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "eci-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "eci-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "eci-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "eci-vpc.cn-nanjing.aliyuncs.com"),
        ("cn-qingdao", "eci-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "eci-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "eci-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "eci-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "eci-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wuhan-lr", "eci-vpc.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "eci-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "eci-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "eci-vpc.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "eci-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "eci-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "eci-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "eci-vpc.me-east-1.aliyuncs.com"),
        ("us-east-1", "eci-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "eci-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("eci", "2018-08-08", "eci", &ENDPOINTS);

/// Commits container: `CommitContainer` of `eci` 2018-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eci/2018-08-08/CommitContainer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitContainer {
    pub acr_registry_info: Option<CommitContainerAcrRegistryInfo>,
    pub arn: Option<CommitContainerArn>,
    /// Required.
    pub container_group_id: String,
    /// Required.
    pub container_name: String,
    pub image: Option<CommitContainerImage>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CommitContainer(container_group_id: String, container_name: String, region_id: String)
    "CommitContainer" -> CommitContainerOutput {
    0 "AcrRegistryInfo" acr_registry_info: CommitContainerAcrRegistryInfo, 1 "Arn" arn: CommitContainerArn,
    2 "ContainerGroupId" container_group_id, 3 "ContainerName" container_name, 4 "Image" image: CommitContainerImage,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "RegionId" region_id,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ResourceOwnerId" resource_owner_id: i64
} }

/// In the request of [`CommitContainer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitContainerAcrRegistryInfo {
    pub arn_service: Option<String>,
    pub arn_user: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
}
input! { CommitContainerAcrRegistryInfo() {
    0 "ArnService" arn_service: String, 1 "ArnUser" arn_user: String, 2 "InstanceId" instance_id: String,
    3 "RegionId" region_id: String
} }

/// In the request of [`CommitContainer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitContainerArn {
    pub role_arn: Option<String>,
    pub role_type: Option<String>,
}
input! { CommitContainerArn() {
    0 "RoleArn" role_arn: String, 1 "RoleType" role_type: String
} }

/// In the request of [`CommitContainer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitContainerImage {
    pub author: Option<String>,
    pub message: Option<String>,
    /// Required.
    pub repository: Option<String>,
    /// Required.
    pub tag: Option<String>,
}
input! { CommitContainerImage(repository: String, tag: String) {
    0 "Author" author: String, 1 "Message" message: String, 2 "Repository" repository: String, 3 "Tag" tag: String
} }

/// Response of [`CommitContainer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitContainerOutput {
    pub task_id: Option<String>,
}
model! { CommitContainerOutput {
    0 "TaskId" task_id: String
} }

/// Copies data cache: `CopyDataCache` of `eci` 2018-08-08.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eci/2018-08-08/CopyDataCache>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyDataCache {
    pub bucket: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub data_cache_id: String,
    /// Required.
    pub destination_region_id: String,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub path: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub retention_days: Option<i64>,
    pub tag: Option<Vec<CopyDataCacheTag>>,
}
operation! { CopyDataCache(data_cache_id: String, destination_region_id: String, region_id: String)
    "CopyDataCache" -> CopyDataCacheOutput {
    0 "Bucket" bucket: String, 1 "ClientToken" client_token: String, 2 "DataCacheId" data_cache_id,
    3 "DestinationRegionId" destination_region_id, 4 "Name" name: String, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "Path" path: String, 8 "RegionId" region_id,
    9 "ResourceGroupId" resource_group_id: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ResourceOwnerId" resource_owner_id: i64, 12 "RetentionDays" retention_days: i64,
    13 "Tag" tag: Vec<CopyDataCacheTag>
} }

/// In the request of [`CopyDataCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyDataCacheTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CopyDataCacheTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CopyDataCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyDataCacheOutput {
    pub data_cache_id: Option<String>,
}
model! { CopyDataCacheOutput {
    0 "DataCacheId" data_cache_id: String
} }

/// Creates container group: `CreateContainerGroup` of `eci` 2018-08-08.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eci/2018-08-08/CreateContainerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroup {
    pub acr_registry_info: Option<Vec<CreateContainerGroupAcrRegistryInfo>>,
    pub active_deadline_seconds: Option<i64>,
    pub auto_create_eip: Option<bool>,
    pub auto_match_image_cache: Option<bool>,
    pub client_token: Option<String>,
    pub compute_category: Option<Vec<String>>,
    /// Required.
    pub container: Vec<CreateContainerGroupContainer>,
    /// Required.
    pub container_group_name: String,
    pub container_resource_view: Option<bool>,
    pub core_pattern: Option<String>,
    pub cpu: Option<f64>,
    pub cpu_architecture: Option<String>,
    /// 0 to 1000.
    pub cpu_options_core: Option<i64>,
    pub cpu_options_numa: Option<String>,
    /// 0 to 1000.
    pub cpu_options_threads_per_core: Option<i64>,
    pub data_cache_bucket: Option<String>,
    pub data_cache_bursting_enabled: Option<bool>,
    pub data_cache_pl: Option<String>,
    pub data_cache_provisioned_iops: Option<i64>,
    pub dns_policy: Option<String>,
    pub dry_run: Option<bool>,
    /// 0 to 9223372036854775807.
    pub egress_bandwidth: Option<i64>,
    /// 0 to 1000000.
    pub eip_bandwidth: Option<i64>,
    pub eip_common_bandwidth_package: Option<String>,
    pub eip_isp: Option<String>,
    pub eip_instance_id: Option<String>,
    /// 0 to 5000.
    pub ephemeral_storage: Option<i64>,
    pub fixed_ip: Option<String>,
    pub fixed_ip_retain_hour: Option<i64>,
    pub gpu_driver_version: Option<String>,
    pub host_aliase: Option<Vec<CreateContainerGroupHostAliase>>,
    pub host_name: Option<String>,
    pub image_accelerate_mode: Option<String>,
    pub image_registry_credential: Option<
        Vec<CreateContainerGroupImageRegistryCredential>,
    >,
    pub image_snapshot_id: Option<String>,
    /// 0 to 9223372036854775807.
    pub ingress_bandwidth: Option<i64>,
    pub init_container: Option<Vec<CreateContainerGroupInitContainer>>,
    pub insecure_registry: Option<String>,
    pub instance_type: Option<String>,
    pub ipv6_address_count: Option<i64>,
    pub ipv6_gateway_bandwidth: Option<String>,
    pub ipv6_gateway_bandwidth_enable: Option<bool>,
    pub max_pending_minute: Option<i64>,
    pub memory: Option<f64>,
    pub ntp_server: Option<Vec<String>>,
    pub os_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub plain_http_registry: Option<String>,
    pub private_ip_address: Option<String>,
    pub ram_role_name: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restart_policy: Option<String>,
    pub schedule_strategy: Option<String>,
    pub security_group_id: Option<String>,
    pub share_process_namespace: Option<bool>,
    pub spot_duration: Option<i64>,
    pub spot_price_limit: Option<f64>,
    pub spot_strategy: Option<String>,
    pub strict_spot: Option<bool>,
    pub tag: Option<Vec<CreateContainerGroupTag>>,
    pub termination_grace_period_seconds: Option<i64>,
    pub vswitch_id: Option<String>,
    pub volume: Option<Vec<CreateContainerGroupVolume>>,
    pub zone_id: Option<String>,
    pub dns_config: Option<CreateContainerGroupDnsConfig>,
    pub host_security_context: Option<CreateContainerGroupHostSecurityContext>,
    pub security_context: Option<CreateContainerGroupSecurityContext2>,
}
operation! {
    CreateContainerGroup(container: Vec<CreateContainerGroupContainer>, container_group_name: String, region_id: String)
    "CreateContainerGroup" -> CreateContainerGroupOutput {
    0 "AcrRegistryInfo" acr_registry_info: Vec<CreateContainerGroupAcrRegistryInfo>,
    1 "ActiveDeadlineSeconds" active_deadline_seconds: i64, 2 "AutoCreateEip" auto_create_eip: bool,
    3 "AutoMatchImageCache" auto_match_image_cache: bool, 4 "ClientToken" client_token: String,
    5 "ComputeCategory" compute_category: Vec<String>, 6 "Container" container,
    7 "ContainerGroupName" container_group_name, 8 "ContainerResourceView" container_resource_view: bool,
    9 "CorePattern" core_pattern: String, 10 "Cpu" cpu: f64, 11 "CpuArchitecture" cpu_architecture: String,
    12 "CpuOptionsCore" cpu_options_core: i64, 13 "CpuOptionsNuma" cpu_options_numa: String,
    14 "CpuOptionsThreadsPerCore" cpu_options_threads_per_core: i64, 15 "DataCacheBucket" data_cache_bucket: String,
    16 "DataCacheBurstingEnabled" data_cache_bursting_enabled: bool, 17 "DataCachePL" data_cache_pl: String,
    18 "DataCacheProvisionedIops" data_cache_provisioned_iops: i64, 19 "DnsPolicy" dns_policy: String,
    20 "DryRun" dry_run: bool, 21 "EgressBandwidth" egress_bandwidth: i64, 22 "EipBandwidth" eip_bandwidth: i64,
    23 "EipCommonBandwidthPackage" eip_common_bandwidth_package: String, 24 "EipISP" eip_isp: String,
    25 "EipInstanceId" eip_instance_id: String, 26 "EphemeralStorage" ephemeral_storage: i64,
    27 "FixedIp" fixed_ip: String, 28 "FixedIpRetainHour" fixed_ip_retain_hour: i64,
    29 "GpuDriverVersion" gpu_driver_version: String, 30 "HostAliase" host_aliase: Vec<CreateContainerGroupHostAliase>,
    31 "HostName" host_name: String, 32 "ImageAccelerateMode" image_accelerate_mode: String,
    33 "ImageRegistryCredential" image_registry_credential: Vec<CreateContainerGroupImageRegistryCredential>,
    34 "ImageSnapshotId" image_snapshot_id: String, 35 "IngressBandwidth" ingress_bandwidth: i64,
    36 "InitContainer" init_container: Vec<CreateContainerGroupInitContainer>,
    37 "InsecureRegistry" insecure_registry: String, 38 "InstanceType" instance_type: String,
    39 "Ipv6AddressCount" ipv6_address_count: i64, 40 "Ipv6GatewayBandwidth" ipv6_gateway_bandwidth: String,
    41 "Ipv6GatewayBandwidthEnable" ipv6_gateway_bandwidth_enable: bool, 42 "MaxPendingMinute" max_pending_minute: i64,
    43 "Memory" memory: f64, 44 "NtpServer" ntp_server: Vec<String>, 45 "OsType" os_type: String,
    46 "OwnerAccount" owner_account: String, 47 "OwnerId" owner_id: i64,
    48 "PlainHttpRegistry" plain_http_registry: String, 49 "PrivateIpAddress" private_ip_address: String,
    50 "RamRoleName" ram_role_name: String, 51 "RegionId" region_id, 52 "ResourceGroupId" resource_group_id: String,
    53 "ResourceOwnerAccount" resource_owner_account: String, 54 "ResourceOwnerId" resource_owner_id: i64,
    55 "RestartPolicy" restart_policy: String, 56 "ScheduleStrategy" schedule_strategy: String,
    57 "SecurityGroupId" security_group_id: String, 58 "ShareProcessNamespace" share_process_namespace: bool,
    59 "SpotDuration" spot_duration: i64, 60 "SpotPriceLimit" spot_price_limit: f64,
    61 "SpotStrategy" spot_strategy: String, 62 "StrictSpot" strict_spot: bool,
    63 "Tag" tag: Vec<CreateContainerGroupTag>,
    64 "TerminationGracePeriodSeconds" termination_grace_period_seconds: i64, 65 "VSwitchId" vswitch_id: String,
    66 "Volume" volume: Vec<CreateContainerGroupVolume>, 67 "ZoneId" zone_id: String,
    68 "DnsConfig" dns_config: CreateContainerGroupDnsConfig,
    69 "HostSecurityContext" host_security_context: CreateContainerGroupHostSecurityContext,
    70 "SecurityContext" security_context: CreateContainerGroupSecurityContext2
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupAcrRegistryInfo {
    pub arn_service: Option<String>,
    pub arn_user: Option<String>,
    pub domain: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
}
input! { CreateContainerGroupAcrRegistryInfo() {
    0 "ArnService" arn_service: String, 1 "ArnUser" arn_user: String, 2 "Domain" domain: Vec<String>,
    3 "InstanceId" instance_id: String, 4 "InstanceName" instance_name: String, 5 "RegionId" region_id: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupContainer {
    pub liveness_probe: Option<CreateContainerGroupLivenessProbe>,
    pub readiness_probe: Option<CreateContainerGroupReadinessProbe>,
    pub security_context: Option<CreateContainerGroupSecurityContext>,
    pub arg: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub cpu: Option<f64>,
    pub environment_var: Option<Vec<CreateContainerGroupEnvironmentVar>>,
    pub environment_var_hide: Option<bool>,
    pub gpu: Option<i64>,
    /// Required.
    pub image: Option<String>,
    pub image_pull_policy: Option<String>,
    pub lifecycle_post_start_handler_exec: Option<Vec<String>>,
    pub lifecycle_post_start_handler_http_get_host: Option<String>,
    pub lifecycle_post_start_handler_http_get_http_header: Option<
        Vec<CreateContainerGroupLifecyclePostStartHandlerHttpGetHttpHeader>,
    >,
    pub lifecycle_post_start_handler_http_get_path: Option<String>,
    pub lifecycle_post_start_handler_http_get_port: Option<i64>,
    pub lifecycle_post_start_handler_http_get_scheme: Option<String>,
    pub lifecycle_post_start_handler_tcp_socket_host: Option<String>,
    pub lifecycle_post_start_handler_tcp_socket_port: Option<i64>,
    pub lifecycle_pre_stop_handler_exec: Option<Vec<String>>,
    pub lifecycle_pre_stop_handler_http_get_host: Option<String>,
    pub lifecycle_pre_stop_handler_http_get_http_header: Option<
        Vec<CreateContainerGroupLifecyclePreStopHandlerHttpGetHttpHeader>,
    >,
    pub lifecycle_pre_stop_handler_http_get_path: Option<String>,
    pub lifecycle_pre_stop_handler_http_get_port: Option<i64>,
    pub lifecycle_pre_stop_handler_http_get_scheme: Option<String>,
    pub lifecycle_pre_stop_handler_tcp_socket_host: Option<String>,
    pub lifecycle_pre_stop_handler_tcp_socket_port: Option<i64>,
    pub memory: Option<f64>,
    /// Required.
    pub name: Option<String>,
    pub port: Option<Vec<CreateContainerGroupPort>>,
    pub security_context_privileged: Option<bool>,
    pub security_context_run_as_group: Option<i64>,
    pub security_context_run_as_non_root: Option<bool>,
    pub stdin: Option<bool>,
    pub stdin_once: Option<bool>,
    pub termination_message_path: Option<String>,
    pub termination_message_policy: Option<String>,
    pub tty: Option<bool>,
    pub volume_mount: Option<Vec<CreateContainerGroupVolumeMount>>,
    pub working_dir: Option<String>,
}
input! { CreateContainerGroupContainer(image: String, name: String) {
    0 "LivenessProbe" liveness_probe: CreateContainerGroupLivenessProbe,
    1 "ReadinessProbe" readiness_probe: CreateContainerGroupReadinessProbe,
    2 "SecurityContext" security_context: CreateContainerGroupSecurityContext, 3 "Arg" arg: Vec<String>,
    4 "Command" command: Vec<String>, 5 "Cpu" cpu: f64,
    6 "EnvironmentVar" environment_var: Vec<CreateContainerGroupEnvironmentVar>,
    7 "EnvironmentVarHide" environment_var_hide: bool, 8 "Gpu" gpu: i64, 9 "Image" image: String,
    10 "ImagePullPolicy" image_pull_policy: String,
    11 "LifecyclePostStartHandlerExec" lifecycle_post_start_handler_exec: Vec<String>,
    12 "LifecyclePostStartHandlerHttpGetHost" lifecycle_post_start_handler_http_get_host: String,
    13 "LifecyclePostStartHandlerHttpGetHttpHeader" lifecycle_post_start_handler_http_get_http_header: Vec<CreateContainerGroupLifecyclePostStartHandlerHttpGetHttpHeader>,
    14 "LifecyclePostStartHandlerHttpGetPath" lifecycle_post_start_handler_http_get_path: String,
    15 "LifecyclePostStartHandlerHttpGetPort" lifecycle_post_start_handler_http_get_port: i64,
    16 "LifecyclePostStartHandlerHttpGetScheme" lifecycle_post_start_handler_http_get_scheme: String,
    17 "LifecyclePostStartHandlerTcpSocketHost" lifecycle_post_start_handler_tcp_socket_host: String,
    18 "LifecyclePostStartHandlerTcpSocketPort" lifecycle_post_start_handler_tcp_socket_port: i64,
    19 "LifecyclePreStopHandlerExec" lifecycle_pre_stop_handler_exec: Vec<String>,
    20 "LifecyclePreStopHandlerHttpGetHost" lifecycle_pre_stop_handler_http_get_host: String,
    21 "LifecyclePreStopHandlerHttpGetHttpHeader" lifecycle_pre_stop_handler_http_get_http_header: Vec<CreateContainerGroupLifecyclePreStopHandlerHttpGetHttpHeader>,
    22 "LifecyclePreStopHandlerHttpGetPath" lifecycle_pre_stop_handler_http_get_path: String,
    23 "LifecyclePreStopHandlerHttpGetPort" lifecycle_pre_stop_handler_http_get_port: i64,
    24 "LifecyclePreStopHandlerHttpGetScheme" lifecycle_pre_stop_handler_http_get_scheme: String,
    25 "LifecyclePreStopHandlerTcpSocketHost" lifecycle_pre_stop_handler_tcp_socket_host: String,
    26 "LifecyclePreStopHandlerTcpSocketPort" lifecycle_pre_stop_handler_tcp_socket_port: i64, 27 "Memory" memory: f64,
    28 "Name" name: String, 29 "Port" port: Vec<CreateContainerGroupPort>,
    30 "SecurityContextPrivileged" security_context_privileged: bool,
    31 "SecurityContextRunAsGroup" security_context_run_as_group: i64,
    32 "SecurityContextRunAsNonRoot" security_context_run_as_non_root: bool, 33 "Stdin" stdin: bool,
    34 "StdinOnce" stdin_once: bool, 35 "TerminationMessagePath" termination_message_path: String,
    36 "TerminationMessagePolicy" termination_message_policy: String, 37 "Tty" tty: bool,
    38 "VolumeMount" volume_mount: Vec<CreateContainerGroupVolumeMount>, 39 "WorkingDir" working_dir: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupLivenessProbe {
    pub exec: Option<CreateContainerGroupExec>,
    pub failure_threshold: Option<i64>,
    pub http_get: Option<CreateContainerGroupHttpGet>,
    pub initial_delay_seconds: Option<i64>,
    pub period_seconds: Option<i64>,
    pub success_threshold: Option<i64>,
    pub tcp_socket: Option<CreateContainerGroupTcpSocket>,
    pub timeout_seconds: Option<i64>,
}
input! { CreateContainerGroupLivenessProbe() {
    0 "Exec" exec: CreateContainerGroupExec, 1 "FailureThreshold" failure_threshold: i64,
    2 "HttpGet" http_get: CreateContainerGroupHttpGet, 3 "InitialDelaySeconds" initial_delay_seconds: i64,
    4 "PeriodSeconds" period_seconds: i64, 5 "SuccessThreshold" success_threshold: i64,
    6 "TcpSocket" tcp_socket: CreateContainerGroupTcpSocket, 7 "TimeoutSeconds" timeout_seconds: i64
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupExec {
    pub command: Option<Vec<String>>,
}
input! { CreateContainerGroupExec() {
    0 "Command" command: Vec<String>
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupHttpGet {
    pub path: Option<String>,
    pub port: Option<i64>,
    pub scheme: Option<String>,
}
input! { CreateContainerGroupHttpGet() {
    0 "Path" path: String, 1 "Port" port: i64, 2 "Scheme" scheme: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupTcpSocket {
    pub port: Option<i64>,
}
input! { CreateContainerGroupTcpSocket() {
    0 "Port" port: i64
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupReadinessProbe {
    pub exec: Option<CreateContainerGroupReadinessProbeExec>,
    pub failure_threshold: Option<i64>,
    pub http_get: Option<CreateContainerGroupReadinessProbeHttpGet>,
    pub initial_delay_seconds: Option<i64>,
    pub period_seconds: Option<i64>,
    pub success_threshold: Option<i64>,
    pub tcp_socket: Option<CreateContainerGroupReadinessProbeTcpSocket>,
    pub timeout_seconds: Option<i64>,
}
input! { CreateContainerGroupReadinessProbe() {
    0 "Exec" exec: CreateContainerGroupReadinessProbeExec, 1 "FailureThreshold" failure_threshold: i64,
    2 "HttpGet" http_get: CreateContainerGroupReadinessProbeHttpGet, 3 "InitialDelaySeconds" initial_delay_seconds: i64,
    4 "PeriodSeconds" period_seconds: i64, 5 "SuccessThreshold" success_threshold: i64,
    6 "TcpSocket" tcp_socket: CreateContainerGroupReadinessProbeTcpSocket, 7 "TimeoutSeconds" timeout_seconds: i64
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupReadinessProbeExec {
    pub command: Option<Vec<String>>,
}
input! { CreateContainerGroupReadinessProbeExec() {
    0 "Command" command: Vec<String>
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupReadinessProbeHttpGet {
    pub path: Option<String>,
    pub port: Option<i64>,
    pub scheme: Option<String>,
}
input! { CreateContainerGroupReadinessProbeHttpGet() {
    0 "Path" path: String, 1 "Port" port: i64, 2 "Scheme" scheme: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupReadinessProbeTcpSocket {
    pub port: Option<i64>,
}
input! { CreateContainerGroupReadinessProbeTcpSocket() {
    0 "Port" port: i64
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupSecurityContext {
    pub capability: Option<CreateContainerGroupCapability>,
    pub read_only_root_filesystem: Option<bool>,
    pub run_as_user: Option<i64>,
}
input! { CreateContainerGroupSecurityContext() {
    0 "Capability" capability: CreateContainerGroupCapability,
    1 "ReadOnlyRootFilesystem" read_only_root_filesystem: bool, 2 "RunAsUser" run_as_user: i64
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupCapability {
    pub add: Option<Vec<String>>,
}
input! { CreateContainerGroupCapability() {
    0 "Add" add: Vec<String>
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupEnvironmentVar {
    pub field_ref: Option<CreateContainerGroupFieldRef>,
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateContainerGroupEnvironmentVar() {
    0 "FieldRef" field_ref: CreateContainerGroupFieldRef, 1 "Key" key: String, 2 "Value" value: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupFieldRef {
    pub field_path: Option<String>,
}
input! { CreateContainerGroupFieldRef() {
    0 "FieldPath" field_path: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupLifecyclePostStartHandlerHttpGetHttpHeader {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateContainerGroupLifecyclePostStartHandlerHttpGetHttpHeader() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupLifecyclePreStopHandlerHttpGetHttpHeader {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateContainerGroupLifecyclePreStopHandlerHttpGetHttpHeader() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupPort {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
input! { CreateContainerGroupPort() {
    0 "Port" port: i64, 1 "Protocol" protocol: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupVolumeMount {
    pub mount_path: Option<String>,
    pub mount_propagation: Option<String>,
    pub name: Option<String>,
    pub read_only: Option<bool>,
    pub sub_path: Option<String>,
}
input! { CreateContainerGroupVolumeMount() {
    0 "MountPath" mount_path: String, 1 "MountPropagation" mount_propagation: String, 2 "Name" name: String,
    3 "ReadOnly" read_only: bool, 4 "SubPath" sub_path: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupHostAliase {
    pub hostname: Option<Vec<String>>,
    pub ip: Option<String>,
}
input! { CreateContainerGroupHostAliase() {
    0 "Hostname" hostname: Vec<String>, 1 "Ip" ip: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupImageRegistryCredential {
    /// Secret.
    pub password: Option<Secret>,
    pub server: Option<String>,
    pub user_name: Option<String>,
}
input! { CreateContainerGroupImageRegistryCredential() {
    0 "Password" password: Secret, 1 "Server" server: String, 2 "UserName" user_name: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupInitContainer {
    pub security_context: Option<CreateContainerGroupInitContainerSecurityContext>,
    pub arg: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub cpu: Option<f64>,
    pub environment_var: Option<Vec<CreateContainerGroupInitContainerEnvironmentVar>>,
    pub gpu: Option<i64>,
    pub image: Option<String>,
    pub image_pull_policy: Option<String>,
    pub memory: Option<f64>,
    pub name: Option<String>,
    pub port: Option<Vec<CreateContainerGroupInitContainerPort>>,
    pub termination_message_path: Option<String>,
    pub termination_message_policy: Option<String>,
    pub volume_mount: Option<Vec<CreateContainerGroupInitContainerVolumeMount>>,
    pub working_dir: Option<String>,
}
input! { CreateContainerGroupInitContainer() {
    0 "SecurityContext" security_context: CreateContainerGroupInitContainerSecurityContext, 1 "Arg" arg: Vec<String>,
    2 "Command" command: Vec<String>, 3 "Cpu" cpu: f64,
    4 "EnvironmentVar" environment_var: Vec<CreateContainerGroupInitContainerEnvironmentVar>, 5 "Gpu" gpu: i64,
    6 "Image" image: String, 7 "ImagePullPolicy" image_pull_policy: String, 8 "Memory" memory: f64,
    9 "Name" name: String, 10 "Port" port: Vec<CreateContainerGroupInitContainerPort>,
    11 "TerminationMessagePath" termination_message_path: String,
    12 "TerminationMessagePolicy" termination_message_policy: String,
    13 "VolumeMount" volume_mount: Vec<CreateContainerGroupInitContainerVolumeMount>,
    14 "WorkingDir" working_dir: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupInitContainerSecurityContext {
    pub capability: Option<CreateContainerGroupSecurityContextCapability>,
    pub read_only_root_filesystem: Option<bool>,
    pub run_as_user: Option<i64>,
}
input! { CreateContainerGroupInitContainerSecurityContext() {
    0 "Capability" capability: CreateContainerGroupSecurityContextCapability,
    1 "ReadOnlyRootFilesystem" read_only_root_filesystem: bool, 2 "RunAsUser" run_as_user: i64
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupSecurityContextCapability {
    pub add: Option<Vec<String>>,
}
input! { CreateContainerGroupSecurityContextCapability() {
    0 "Add" add: Vec<String>
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupInitContainerEnvironmentVar {
    pub field_ref: Option<CreateContainerGroupEnvironmentVarFieldRef>,
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateContainerGroupInitContainerEnvironmentVar() {
    0 "FieldRef" field_ref: CreateContainerGroupEnvironmentVarFieldRef, 1 "Key" key: String, 2 "Value" value: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupEnvironmentVarFieldRef {
    pub field_path: Option<String>,
}
input! { CreateContainerGroupEnvironmentVarFieldRef() {
    0 "FieldPath" field_path: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupInitContainerPort {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
input! { CreateContainerGroupInitContainerPort() {
    0 "Port" port: i64, 1 "Protocol" protocol: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupInitContainerVolumeMount {
    pub mount_path: Option<String>,
    pub mount_propagation: Option<String>,
    pub name: Option<String>,
    pub read_only: Option<bool>,
    pub sub_path: Option<String>,
}
input! { CreateContainerGroupInitContainerVolumeMount() {
    0 "MountPath" mount_path: String, 1 "MountPropagation" mount_propagation: String, 2 "Name" name: String,
    3 "ReadOnly" read_only: bool, 4 "SubPath" sub_path: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateContainerGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupVolume {
    pub config_file_volume: Option<CreateContainerGroupConfigFileVolume>,
    pub disk_volume: Option<CreateContainerGroupDiskVolume>,
    pub empty_dir_volume: Option<CreateContainerGroupEmptyDirVolume>,
    pub flex_volume: Option<CreateContainerGroupFlexVolume>,
    pub host_path_volume: Option<CreateContainerGroupHostPathVolume>,
    pub nfs_volume: Option<CreateContainerGroupNFSVolume>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateContainerGroupVolume() {
    0 "ConfigFileVolume" config_file_volume: CreateContainerGroupConfigFileVolume,
    1 "DiskVolume" disk_volume: CreateContainerGroupDiskVolume,
    2 "EmptyDirVolume" empty_dir_volume: CreateContainerGroupEmptyDirVolume,
    3 "FlexVolume" flex_volume: CreateContainerGroupFlexVolume,
    4 "HostPathVolume" host_path_volume: CreateContainerGroupHostPathVolume,
    5 "NFSVolume" nfs_volume: CreateContainerGroupNFSVolume, 6 "Name" name: String, 7 "Type" r#type: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupConfigFileVolume {
    pub config_file_to_path: Option<Vec<CreateContainerGroupConfigFileToPath>>,
    pub default_mode: Option<i64>,
}
input! { CreateContainerGroupConfigFileVolume() {
    0 "ConfigFileToPath" config_file_to_path: Vec<CreateContainerGroupConfigFileToPath>,
    1 "DefaultMode" default_mode: i64
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupConfigFileToPath {
    pub content: Option<String>,
    pub mode: Option<i64>,
    pub path: Option<String>,
}
input! { CreateContainerGroupConfigFileToPath() {
    0 "Content" content: String, 1 "Mode" mode: i64, 2 "Path" path: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupDiskVolume {
    pub disk_id: Option<String>,
    pub disk_size: Option<i64>,
    pub fs_type: Option<String>,
}
input! { CreateContainerGroupDiskVolume() {
    0 "DiskId" disk_id: String, 1 "DiskSize" disk_size: i64, 2 "FsType" fs_type: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupEmptyDirVolume {
    pub medium: Option<String>,
    pub size_limit: Option<String>,
}
input! { CreateContainerGroupEmptyDirVolume() {
    0 "Medium" medium: String, 1 "SizeLimit" size_limit: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupFlexVolume {
    pub driver: Option<String>,
    pub fs_type: Option<String>,
    pub options: Option<String>,
}
input! { CreateContainerGroupFlexVolume() {
    0 "Driver" driver: String, 1 "FsType" fs_type: String, 2 "Options" options: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupHostPathVolume {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateContainerGroupHostPathVolume() {
    0 "Path" path: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupNFSVolume {
    pub path: Option<String>,
    pub read_only: Option<bool>,
    pub server: Option<String>,
}
input! { CreateContainerGroupNFSVolume() {
    0 "Path" path: String, 1 "ReadOnly" read_only: bool, 2 "Server" server: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupDnsConfig {
    pub name_server: Option<Vec<String>>,
    pub option: Option<Vec<CreateContainerGroupOption>>,
    pub search: Option<Vec<String>>,
}
input! { CreateContainerGroupDnsConfig() {
    0 "NameServer" name_server: Vec<String>, 1 "Option" option: Vec<CreateContainerGroupOption>,
    2 "Search" search: Vec<String>
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupOption {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateContainerGroupOption() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupHostSecurityContext {
    pub sysctl: Option<Vec<CreateContainerGroupSysctl>>,
}
input! { CreateContainerGroupHostSecurityContext() {
    0 "Sysctl" sysctl: Vec<CreateContainerGroupSysctl>
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupSysctl {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateContainerGroupSysctl() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupSecurityContext2 {
    pub sysctl: Option<Vec<CreateContainerGroupSecurityContextSysctl>>,
}
input! { CreateContainerGroupSecurityContext2() {
    0 "Sysctl" sysctl: Vec<CreateContainerGroupSecurityContextSysctl>
} }

/// In the request of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupSecurityContextSysctl {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateContainerGroupSecurityContextSysctl() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`CreateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainerGroupOutput {
    pub container_group_id: Option<String>,
}
model! { CreateContainerGroupOutput {
    0 "ContainerGroupId" container_group_id: String
} }

/// Creates data cache: `CreateDataCache` of `eci` 2018-08-08.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eci/2018-08-08/CreateDataCache>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataCache {
    pub bucket: Option<String>,
    pub client_token: Option<String>,
    pub data_source: Option<CreateDataCacheDataSource>,
    pub eip_create_param: Option<CreateDataCacheEipCreateParam>,
    pub eip_instance_id: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub path: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub retention_days: Option<i64>,
    pub security_group_id: Option<String>,
    pub size: Option<i64>,
    pub tag: Option<Vec<CreateDataCacheTag>>,
    pub vswitch_id: Option<String>,
}
operation! { CreateDataCache(region_id: String) "CreateDataCache" -> CreateDataCacheOutput {
    0 "Bucket" bucket: String, 1 "ClientToken" client_token: String,
    2 "DataSource" data_source: CreateDataCacheDataSource,
    3 "EipCreateParam" eip_create_param: CreateDataCacheEipCreateParam, 4 "EipInstanceId" eip_instance_id: String,
    5 "Name" name: String, 6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "Path" path: String,
    9 "RegionId" region_id, 10 "ResourceGroupId" resource_group_id: String,
    11 "ResourceOwnerAccount" resource_owner_account: String, 12 "ResourceOwnerId" resource_owner_id: i64,
    13 "RetentionDays" retention_days: i64, 14 "SecurityGroupId" security_group_id: String, 15 "Size" size: i64,
    16 "Tag" tag: Vec<CreateDataCacheTag>, 17 "VSwitchId" vswitch_id: String
} }

/// In the request of [`CreateDataCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataCacheDataSource {
    pub options: Option<BTreeMap<String, String>>,
    pub r#type: Option<String>,
}
input! { CreateDataCacheDataSource() {
    0 "Options" options: BTreeMap<String, String>, 1 "Type" r#type: String
} }

/// In the request of [`CreateDataCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataCacheEipCreateParam {
    pub bandwidth: Option<i64>,
    pub common_bandwidth_package: Option<String>,
    pub isp: Option<String>,
    pub internet_charge_type: Option<String>,
    pub public_ip_address_pool_id: Option<String>,
}
input! { CreateDataCacheEipCreateParam() {
    0 "Bandwidth" bandwidth: i64, 1 "CommonBandwidthPackage" common_bandwidth_package: String, 2 "ISP" isp: String,
    3 "InternetChargeType" internet_charge_type: String, 4 "PublicIpAddressPoolId" public_ip_address_pool_id: String
} }

/// In the request of [`CreateDataCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataCacheTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateDataCacheTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateDataCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataCacheOutput {
    pub data_cache_id: Option<String>,
}
model! { CreateDataCacheOutput {
    0 "DataCacheId" data_cache_id: String
} }

/// Creates image cache: `CreateImageCache` of `eci` 2018-08-08.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eci/2018-08-08/CreateImageCache>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageCache {
    pub acr_registry_info: Option<Vec<CreateImageCacheAcrRegistryInfo>>,
    pub annotations: Option<String>,
    pub auto_match_image_cache: Option<bool>,
    pub client_token: Option<String>,
    pub eip_instance_id: Option<String>,
    pub elimination_strategy: Option<String>,
    pub flash: Option<bool>,
    pub flash_copy_count: Option<i64>,
    /// Required.
    pub image: Vec<String>,
    /// Required.
    pub image_cache_name: String,
    pub image_cache_size: Option<i64>,
    pub image_registry_credential: Option<Vec<CreateImageCacheImageRegistryCredential>>,
    pub insecure_registry: Option<String>,
    pub os_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub plain_http_registry: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub retention_days: Option<i64>,
    pub security_group_id: Option<String>,
    pub standard_copy_count: Option<i64>,
    pub tag: Option<Vec<CreateImageCacheTag>>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { CreateImageCache(image: Vec<String>, image_cache_name: String, region_id: String)
    "CreateImageCache" -> CreateImageCacheOutput {
    0 "AcrRegistryInfo" acr_registry_info: Vec<CreateImageCacheAcrRegistryInfo>, 1 "Annotations" annotations: String,
    2 "AutoMatchImageCache" auto_match_image_cache: bool, 3 "ClientToken" client_token: String,
    4 "EipInstanceId" eip_instance_id: String, 5 "EliminationStrategy" elimination_strategy: String,
    6 "Flash" flash: bool, 7 "FlashCopyCount" flash_copy_count: i64, 8 "Image" image,
    9 "ImageCacheName" image_cache_name, 10 "ImageCacheSize" image_cache_size: i64,
    11 "ImageRegistryCredential" image_registry_credential: Vec<CreateImageCacheImageRegistryCredential>,
    12 "InsecureRegistry" insecure_registry: String, 13 "OsType" os_type: String,
    14 "OwnerAccount" owner_account: String, 15 "OwnerId" owner_id: i64,
    16 "PlainHttpRegistry" plain_http_registry: String, 17 "RegionId" region_id,
    18 "ResourceGroupId" resource_group_id: String, 19 "ResourceOwnerAccount" resource_owner_account: String,
    20 "ResourceOwnerId" resource_owner_id: i64, 21 "RetentionDays" retention_days: i64,
    22 "SecurityGroupId" security_group_id: String, 23 "StandardCopyCount" standard_copy_count: i64,
    24 "Tag" tag: Vec<CreateImageCacheTag>, 25 "VSwitchId" vswitch_id: String, 26 "ZoneId" zone_id: String
} }

/// In the request of [`CreateImageCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageCacheAcrRegistryInfo {
    pub arn_service: Option<String>,
    pub arn_user: Option<String>,
    pub domain: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
}
input! { CreateImageCacheAcrRegistryInfo() {
    0 "ArnService" arn_service: String, 1 "ArnUser" arn_user: String, 2 "Domain" domain: Vec<String>,
    3 "InstanceId" instance_id: String, 4 "InstanceName" instance_name: String, 5 "RegionId" region_id: String
} }

/// In the request of [`CreateImageCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageCacheImageRegistryCredential {
    /// Secret.
    pub password: Option<Secret>,
    pub server: Option<String>,
    pub user_name: Option<String>,
}
input! { CreateImageCacheImageRegistryCredential() {
    0 "Password" password: Secret, 1 "Server" server: String, 2 "UserName" user_name: String
} }

/// In the request of [`CreateImageCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageCacheTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateImageCacheTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateImageCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateImageCacheOutput {
    pub container_group_id: Option<String>,
    pub image_cache_id: Option<String>,
}
model! { CreateImageCacheOutput {
    0 "ContainerGroupId" container_group_id: String, 1 "ImageCacheId" image_cache_id: String
} }

/// Creates instance ops task: `CreateInstanceOpsTask` of `eci` 2018-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eci/2018-08-08/CreateInstanceOpsTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOpsTask {
    /// Required.
    pub container_group_id: String,
    /// Required.
    pub ops_type: String,
    /// Required.
    pub ops_value: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { CreateInstanceOpsTask(container_group_id: String, ops_type: String, ops_value: String, region_id: String)
    "CreateInstanceOpsTask" -> CreateInstanceOpsTaskOutput {
    0 "ContainerGroupId" container_group_id, 1 "OpsType" ops_type, 2 "OpsValue" ops_value,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`CreateInstanceOpsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOpsTaskOutput {
    pub result: Option<String>,
}
model! { CreateInstanceOpsTaskOutput {
    0 "Result" result: String
} }

/// Creates virtual node: `CreateVirtualNode` of `eci` 2018-08-08.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eci/2018-08-08/CreateVirtualNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualNode {
    pub client_token: Option<String>,
    pub cluster_dns: Option<String>,
    pub cluster_domain: Option<String>,
    pub custom_resources: Option<String>,
    pub eip_instance_id: Option<String>,
    pub enable_public_network: Option<bool>,
    /// Secret.
    pub kube_config: Option<Secret>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub security_group_id: String,
    pub tag: Option<Vec<CreateVirtualNodeTag>>,
    pub taint: Option<Vec<CreateVirtualNodeTaint>>,
    pub tls_bootstrap_enabled: Option<bool>,
    /// Required.
    pub vswitch_id: String,
    pub virtual_node_name: Option<String>,
    pub zone_id: Option<String>,
}
operation! { CreateVirtualNode(region_id: String, security_group_id: String, vswitch_id: String)
    "CreateVirtualNode" -> CreateVirtualNodeOutput {
    0 "ClientToken" client_token: String, 1 "ClusterDNS" cluster_dns: String, 2 "ClusterDomain" cluster_domain: String,
    3 "CustomResources" custom_resources: String, 4 "EipInstanceId" eip_instance_id: String,
    5 "EnablePublicNetwork" enable_public_network: bool, 6 "KubeConfig" kube_config: Secret,
    7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64, 9 "RegionId" region_id,
    10 "ResourceGroupId" resource_group_id: String, 11 "ResourceOwnerAccount" resource_owner_account: String,
    12 "ResourceOwnerId" resource_owner_id: i64, 13 "SecurityGroupId" security_group_id,
    14 "Tag" tag: Vec<CreateVirtualNodeTag>, 15 "Taint" taint: Vec<CreateVirtualNodeTaint>,
    16 "TlsBootstrapEnabled" tls_bootstrap_enabled: bool, 17 "VSwitchId" vswitch_id,
    18 "VirtualNodeName" virtual_node_name: String, 19 "ZoneId" zone_id: String
} }

/// In the request of [`CreateVirtualNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualNodeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVirtualNodeTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateVirtualNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualNodeTaint {
    pub effect: Option<String>,
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateVirtualNodeTaint() {
    0 "Effect" effect: String, 1 "Key" key: String, 2 "Value" value: String
} }

/// Response of [`CreateVirtualNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVirtualNodeOutput {
    pub virtual_node_id: Option<String>,
}
model! { CreateVirtualNodeOutput {
    0 "VirtualNodeId" virtual_node_id: String
} }

/// Deletes container group: `DeleteContainerGroup` of `eci` 2018-08-08.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eci/2018-08-08/DeleteContainerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContainerGroup {
    pub client_token: Option<String>,
    /// Required.
    pub container_group_id: String,
    pub force: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteContainerGroup(container_group_id: String, region_id: String) "DeleteContainerGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "ContainerGroupId" container_group_id, 2 "Force" force: bool,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteContainerGroup`]: empty.
pub type DeleteContainerGroupOutput = Empty;

/// Deletes data cache: `DeleteDataCache` of `eci` 2018-08-08.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eci/2018-08-08/DeleteDataCache>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataCache {
    pub bucket: Option<String>,
    pub client_token: Option<String>,
    pub data_cache_id: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub path: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteDataCache(region_id: String) "DeleteDataCache" -> Empty {
    0 "Bucket" bucket: String, 1 "ClientToken" client_token: String, 2 "DataCacheId" data_cache_id: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "Path" path: String, 6 "RegionId" region_id,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteDataCache`]: empty.
pub type DeleteDataCacheOutput = Empty;

/// Deletes image cache: `DeleteImageCache` of `eci` 2018-08-08.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eci/2018-08-08/DeleteImageCache>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageCache {
    pub client_token: Option<String>,
    /// Required.
    pub image_cache_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DeleteImageCache(image_cache_id: String, region_id: String) "DeleteImageCache" -> Empty {
    0 "ClientToken" client_token: String, 1 "ImageCacheId" image_cache_id, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DeleteImageCache`]: empty.
pub type DeleteImageCacheOutput = Empty;

/// Deletes virtual node: `DeleteVirtualNode` of `eci` 2018-08-08.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eci/2018-08-08/DeleteVirtualNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteVirtualNode {
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub virtual_node_id: String,
}
operation! { DeleteVirtualNode(region_id: String, virtual_node_id: String) "DeleteVirtualNode" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "VirtualNodeId" virtual_node_id
} }

/// Response of [`DeleteVirtualNode`]: empty.
pub type DeleteVirtualNodeOutput = Empty;

/// Describes available resource: `DescribeAvailableResource` of `eci` 2018-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eci/2018-08-08/DescribeAvailableResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResource {
    /// Required.
    pub destination_resource: DescribeAvailableResourceDestinationResource,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub spot_resource: Option<DescribeAvailableResourceSpotResource>,
    pub zone_id: Option<String>,
}
operation! {
    DescribeAvailableResource(destination_resource: DescribeAvailableResourceDestinationResource, region_id: String)
    "DescribeAvailableResource" -> DescribeAvailableResourceOutput {
    0 "DestinationResource" destination_resource, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "SpotResource" spot_resource: DescribeAvailableResourceSpotResource,
    7 "ZoneId" zone_id: String
} }

/// In the request of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceDestinationResource {
    /// Required.
    pub category: Option<String>,
    pub cores: Option<f64>,
    pub memory: Option<f64>,
    pub value: Option<String>,
}
input! { DescribeAvailableResourceDestinationResource(category: String) {
    0 "Category" category: String, 1 "Cores" cores: f64, 2 "Memory" memory: f64, 3 "Value" value: String
} }

/// In the request of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSpotResource {
    pub spot_duration: Option<i64>,
    pub spot_price_limit: Option<f64>,
    pub spot_strategy: Option<String>,
}
input! { DescribeAvailableResourceSpotResource() {
    0 "SpotDuration" spot_duration: i64, 1 "SpotPriceLimit" spot_price_limit: f64,
    2 "SpotStrategy" spot_strategy: String
} }

/// Response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceOutput {
    pub available_zones: Option<DescribeAvailableResourceAvailableZones>,
}
model! { DescribeAvailableResourceOutput {
    0 "AvailableZones" available_zones: DescribeAvailableResourceAvailableZones
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableZones {
    pub available_zone: Vec<DescribeAvailableResourceAvailableZone>,
}
model! { DescribeAvailableResourceAvailableZones {
    0 "AvailableZone" available_zone: Vec<DescribeAvailableResourceAvailableZone>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableZone {
    pub available_resources: Option<DescribeAvailableResourceAvailableResources>,
    pub region_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeAvailableResourceAvailableZone {
    0 "AvailableResources" available_resources: DescribeAvailableResourceAvailableResources,
    1 "RegionId" region_id: String, 2 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableResources {
    pub available_resource: Vec<DescribeAvailableResourceAvailableResource>,
}
model! { DescribeAvailableResourceAvailableResources {
    0 "AvailableResource" available_resource: Vec<DescribeAvailableResourceAvailableResource>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceAvailableResource {
    pub supported_resources: Option<DescribeAvailableResourceSupportedResources>,
    pub r#type: Option<String>,
}
model! { DescribeAvailableResourceAvailableResource {
    0 "SupportedResources" supported_resources: DescribeAvailableResourceSupportedResources, 1 "Type" r#type: String
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedResources {
    pub supported_resource: Vec<DescribeAvailableResourceSupportedResource>,
}
model! { DescribeAvailableResourceSupportedResources {
    0 "SupportedResource" supported_resource: Vec<DescribeAvailableResourceSupportedResource>
} }

/// In the response of [`DescribeAvailableResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAvailableResourceSupportedResource {
    pub status_category: Option<String>,
    pub value: Option<String>,
}
model! { DescribeAvailableResourceSupportedResource {
    0 "StatusCategory" status_category: String, 1 "Value" value: String
} }

/// Describes commit container task: `DescribeCommitContainerTask` of `eci` 2018-08-08.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eci/2018-08-08/DescribeCommitContainerTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommitContainerTask {
    pub container_group_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub task_id: Option<Vec<String>>,
    pub task_status: Option<String>,
}
operation! { DescribeCommitContainerTask(region_id: String)
    "DescribeCommitContainerTask" -> DescribeCommitContainerTaskOutput {
    0 "ContainerGroupId" container_group_id: String, 1 "MaxResults" max_results: i64, 2 "NextToken" next_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "TaskId" task_id: Vec<String>, 9 "TaskStatus" task_status: String
} }
paged! { DescribeCommitContainerTask: DescribeCommitContainerTaskCommitTasks =
    Token "NextToken", "CommitTasks" commit_tasks, next "NextToken" }

/// Response of [`DescribeCommitContainerTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommitContainerTaskOutput {
    pub commit_tasks: Vec<DescribeCommitContainerTaskCommitTasks>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeCommitContainerTaskOutput {
    0 "CommitTasks" commit_tasks: Vec<DescribeCommitContainerTaskCommitTasks>, 1 "MaxResults" max_results: String,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeCommitContainerTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommitContainerTaskCommitTasks {
    pub commit_phase_infos: Vec<DescribeCommitContainerTaskCommitPhaseInfos>,
    pub container_name: Option<String>,
    pub status_message: Option<String>,
    pub task_creation_time: Option<String>,
    pub task_finished_time: Option<String>,
    pub task_id: Option<String>,
    pub task_progress: Option<String>,
    pub task_status: Option<String>,
}
model! { DescribeCommitContainerTaskCommitTasks {
    0 "CommitPhaseInfos" commit_phase_infos: Vec<DescribeCommitContainerTaskCommitPhaseInfos>,
    1 "ContainerName" container_name: String, 2 "StatusMessage" status_message: String,
    3 "TaskCreationTime" task_creation_time: String, 4 "TaskFinishedTime" task_finished_time: String,
    5 "TaskId" task_id: String, 6 "TaskProgress" task_progress: String, 7 "TaskStatus" task_status: String
} }

/// In the response of [`DescribeCommitContainerTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCommitContainerTaskCommitPhaseInfos {
    pub message: Option<String>,
    pub phase: Option<String>,
    pub record_time: Option<String>,
    pub status: Option<String>,
}
model! { DescribeCommitContainerTaskCommitPhaseInfos {
    0 "Message" message: String, 1 "Phase" phase: String, 2 "RecordTime" record_time: String, 3 "Status" status: String
} }

/// Describes container group events: `DescribeContainerGroupEvents` of `eci` 2018-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eci/2018-08-08/DescribeContainerGroupEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupEvents {
    pub container_group_ids: Option<String>,
    pub event_source: Option<String>,
    /// 1 to 200.
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// 60 to 3600.
    pub since_second: Option<i64>,
    pub tag: Option<Vec<DescribeContainerGroupEventsTag>>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeContainerGroupEvents(region_id: String)
    "DescribeContainerGroupEvents" -> DescribeContainerGroupEventsOutput {
    0 "ContainerGroupIds" container_group_ids: String, 1 "EventSource" event_source: String, 2 "Limit" limit: i64,
    3 "NextToken" next_token: String, 4 "RegionId" region_id, 5 "ResourceGroupId" resource_group_id: String,
    6 "SinceSecond" since_second: i64, 7 "Tag" tag: Vec<DescribeContainerGroupEventsTag>,
    8 "VSwitchId" vswitch_id: String, 9 "ZoneId" zone_id: String
} }

/// In the request of [`DescribeContainerGroupEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupEventsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeContainerGroupEventsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeContainerGroupEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupEventsOutput {
    pub data: Vec<DescribeContainerGroupEventsData>,
    pub total_count: Option<i64>,
}
model! { DescribeContainerGroupEventsOutput {
    0 "Data" data: Vec<DescribeContainerGroupEventsData>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeContainerGroupEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupEventsData {
    pub annotations: Option<String>,
    pub container_group_id: Option<String>,
    pub events: Vec<DescribeContainerGroupEventsEvents>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub uuid: Option<String>,
}
model! { DescribeContainerGroupEventsData {
    0 "Annotations" annotations: String, 1 "ContainerGroupId" container_group_id: String,
    2 "Events" events: Vec<DescribeContainerGroupEventsEvents>, 3 "Name" name: String, 4 "Namespace" namespace: String,
    5 "uuid" uuid: String
} }

/// In the response of [`DescribeContainerGroupEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupEventsEvents {
    pub count: Option<i64>,
    pub first_timestamp: Option<String>,
    pub last_timestamp: Option<String>,
    pub message: Option<String>,
    pub metadata: Option<DescribeContainerGroupEventsMetadata>,
    pub reason: Option<String>,
    pub reporting_component: Option<String>,
    pub reporting_instance: Option<String>,
    pub source: Option<DescribeContainerGroupEventsSource>,
    pub r#type: Option<String>,
    pub involved_object: Option<DescribeContainerGroupEventsInvolvedObject>,
}
model! { DescribeContainerGroupEventsEvents {
    0 "Count" count: i64, 1 "FirstTimestamp" first_timestamp: String, 2 "LastTimestamp" last_timestamp: String,
    3 "Message" message: String, 4 "Metadata" metadata: DescribeContainerGroupEventsMetadata, 5 "Reason" reason: String,
    6 "ReportingComponent" reporting_component: String, 7 "ReportingInstance" reporting_instance: String,
    8 "Source" source: DescribeContainerGroupEventsSource, 9 "Type" r#type: String,
    10 "involvedObject" involved_object: DescribeContainerGroupEventsInvolvedObject
} }

/// In the response of [`DescribeContainerGroupEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupEventsMetadata {
    pub name: Option<String>,
    pub namespace: Option<String>,
}
model! { DescribeContainerGroupEventsMetadata {
    0 "Name" name: String, 1 "Namespace" namespace: String
} }

/// In the response of [`DescribeContainerGroupEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupEventsSource {
    pub component: Option<String>,
    pub host: Option<String>,
}
model! { DescribeContainerGroupEventsSource {
    0 "Component" component: String, 1 "Host" host: String
} }

/// In the response of [`DescribeContainerGroupEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupEventsInvolvedObject {
    pub api_version: Option<String>,
    pub kind: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub uid: Option<String>,
}
model! { DescribeContainerGroupEventsInvolvedObject {
    0 "ApiVersion" api_version: String, 1 "Kind" kind: String, 2 "Name" name: String, 3 "Namespace" namespace: String,
    4 "Uid" uid: String
} }

/// Describes container group metric: `DescribeContainerGroupMetric` of `eci` 2018-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eci/2018-08-08/DescribeContainerGroupMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupMetric {
    /// Required.
    pub container_group_id: String,
    pub end_time: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub start_time: Option<String>,
}
operation! { DescribeContainerGroupMetric(container_group_id: String)
    "DescribeContainerGroupMetric" -> DescribeContainerGroupMetricOutput {
    0 "ContainerGroupId" container_group_id, 1 "EndTime" end_time: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "Period" period: String, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "StartTime" start_time: String
} }

/// Response of [`DescribeContainerGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupMetricOutput {
    pub container_group_id: Option<String>,
    pub records: Vec<DescribeContainerGroupMetricRecords>,
}
model! { DescribeContainerGroupMetricOutput {
    0 "ContainerGroupId" container_group_id: String, 1 "Records" records: Vec<DescribeContainerGroupMetricRecords>
} }

/// In the response of [`DescribeContainerGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupMetricRecords {
    pub cpu: Option<DescribeContainerGroupMetricCPU>,
    pub containers: Vec<DescribeContainerGroupMetricContainers>,
    pub disk: Vec<DescribeContainerGroupMetricDisk>,
    pub filesystem: Vec<DescribeContainerGroupMetricFilesystem>,
    pub memory: Option<DescribeContainerGroupMetricRecordsMemory>,
    pub network: Option<DescribeContainerGroupMetricNetwork>,
    pub timestamp: Option<String>,
}
model! { DescribeContainerGroupMetricRecords {
    0 "CPU" cpu: DescribeContainerGroupMetricCPU,
    1 "Containers" containers: Vec<DescribeContainerGroupMetricContainers>,
    2 "Disk" disk: Vec<DescribeContainerGroupMetricDisk>,
    3 "Filesystem" filesystem: Vec<DescribeContainerGroupMetricFilesystem>,
    4 "Memory" memory: DescribeContainerGroupMetricRecordsMemory,
    5 "Network" network: DescribeContainerGroupMetricNetwork, 6 "Timestamp" timestamp: String
} }

/// In the response of [`DescribeContainerGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupMetricCPU {
    pub limit: Option<i64>,
    pub load: Option<i64>,
    pub usage_core_nano_seconds: Option<i64>,
    pub usage_nano_cores: Option<i64>,
}
model! { DescribeContainerGroupMetricCPU {
    0 "Limit" limit: i64, 1 "Load" load: i64, 2 "UsageCoreNanoSeconds" usage_core_nano_seconds: i64,
    3 "UsageNanoCores" usage_nano_cores: i64
} }

/// In the response of [`DescribeContainerGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupMetricContainers {
    pub cpu: Option<DescribeContainerGroupMetricContainersCPU>,
    pub memory: Option<DescribeContainerGroupMetricMemory>,
    pub name: Option<String>,
}
model! { DescribeContainerGroupMetricContainers {
    0 "CPU" cpu: DescribeContainerGroupMetricContainersCPU, 1 "Memory" memory: DescribeContainerGroupMetricMemory,
    2 "Name" name: String
} }

/// In the response of [`DescribeContainerGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupMetricContainersCPU {
    pub limit: Option<i64>,
    pub load: Option<i64>,
    pub usage_core_nano_seconds: Option<i64>,
    pub usage_nano_cores: Option<i64>,
}
model! { DescribeContainerGroupMetricContainersCPU {
    0 "Limit" limit: i64, 1 "Load" load: i64, 2 "UsageCoreNanoSeconds" usage_core_nano_seconds: i64,
    3 "UsageNanoCores" usage_nano_cores: i64
} }

/// In the response of [`DescribeContainerGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupMetricMemory {
    pub available_bytes: Option<i64>,
    pub cache: Option<i64>,
    pub rss: Option<i64>,
    pub usage_bytes: Option<i64>,
    pub working_set: Option<i64>,
}
model! { DescribeContainerGroupMetricMemory {
    0 "AvailableBytes" available_bytes: i64, 1 "Cache" cache: i64, 2 "Rss" rss: i64, 3 "UsageBytes" usage_bytes: i64,
    4 "WorkingSet" working_set: i64
} }

/// In the response of [`DescribeContainerGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupMetricDisk {
    pub device: Option<String>,
    pub read_bytes: Option<i64>,
    pub read_io: Option<i64>,
    pub write_bytes: Option<i64>,
    pub write_io: Option<i64>,
}
model! { DescribeContainerGroupMetricDisk {
    0 "Device" device: String, 1 "ReadBytes" read_bytes: i64, 2 "ReadIO" read_io: i64, 3 "WriteBytes" write_bytes: i64,
    4 "WriteIO" write_io: i64
} }

/// In the response of [`DescribeContainerGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupMetricFilesystem {
    pub available: Option<i64>,
    pub capacity: Option<i64>,
    pub category: Option<String>,
    pub fs_name: Option<String>,
    pub usage: Option<i64>,
}
model! { DescribeContainerGroupMetricFilesystem {
    0 "Available" available: i64, 1 "Capacity" capacity: i64, 2 "Category" category: String, 3 "FsName" fs_name: String,
    4 "Usage" usage: i64
} }

/// In the response of [`DescribeContainerGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupMetricRecordsMemory {
    pub available_bytes: Option<i64>,
    pub cache: Option<i64>,
    pub rss: Option<i64>,
    pub usage_bytes: Option<i64>,
    pub working_set: Option<i64>,
}
model! { DescribeContainerGroupMetricRecordsMemory {
    0 "AvailableBytes" available_bytes: i64, 1 "Cache" cache: i64, 2 "Rss" rss: i64, 3 "UsageBytes" usage_bytes: i64,
    4 "WorkingSet" working_set: i64
} }

/// In the response of [`DescribeContainerGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupMetricNetwork {
    pub interfaces: Vec<DescribeContainerGroupMetricInterfaces>,
}
model! { DescribeContainerGroupMetricNetwork {
    0 "Interfaces" interfaces: Vec<DescribeContainerGroupMetricInterfaces>
} }

/// In the response of [`DescribeContainerGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupMetricInterfaces {
    pub name: Option<String>,
    pub rx_bytes: Option<i64>,
    pub rx_drops: Option<i64>,
    pub rx_errors: Option<i64>,
    pub rx_packets: Option<i64>,
    pub tx_bytes: Option<i64>,
    pub tx_drops: Option<i64>,
    pub tx_errors: Option<i64>,
    pub tx_packets: Option<i64>,
}
model! { DescribeContainerGroupMetricInterfaces {
    0 "Name" name: String, 1 "RxBytes" rx_bytes: i64, 2 "RxDrops" rx_drops: i64, 3 "RxErrors" rx_errors: i64,
    4 "RxPackets" rx_packets: i64, 5 "TxBytes" tx_bytes: i64, 6 "TxDrops" tx_drops: i64, 7 "TxErrors" tx_errors: i64,
    8 "TxPackets" tx_packets: i64
} }

/// Describes container group price: `DescribeContainerGroupPrice` of `eci` 2018-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eci/2018-08-08/DescribeContainerGroupPrice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupPrice {
    pub compute_category: Option<String>,
    pub cpu: Option<f64>,
    pub ephemeral_storage: Option<i64>,
    pub instance_type: Option<String>,
    pub memory: Option<f64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub spot_duration: Option<i64>,
    pub spot_price_limit: Option<f64>,
    pub spot_strategy: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeContainerGroupPrice(region_id: String)
    "DescribeContainerGroupPrice" -> DescribeContainerGroupPriceOutput {
    0 "ComputeCategory" compute_category: String, 1 "Cpu" cpu: f64, 2 "EphemeralStorage" ephemeral_storage: i64,
    3 "InstanceType" instance_type: String, 4 "Memory" memory: f64, 5 "OwnerAccount" owner_account: String,
    6 "OwnerId" owner_id: i64, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ResourceOwnerId" resource_owner_id: i64, 10 "SpotDuration" spot_duration: i64,
    11 "SpotPriceLimit" spot_price_limit: f64, 12 "SpotStrategy" spot_strategy: String, 13 "ZoneId" zone_id: String
} }

/// Response of [`DescribeContainerGroupPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupPriceOutput {
    pub price_info: Option<DescribeContainerGroupPricePriceInfo>,
}
model! { DescribeContainerGroupPriceOutput {
    0 "PriceInfo" price_info: DescribeContainerGroupPricePriceInfo
} }

/// In the response of [`DescribeContainerGroupPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupPricePriceInfo {
    pub price: Option<DescribeContainerGroupPricePrice>,
    pub rules: Option<DescribeContainerGroupPricePriceInfoRules>,
    pub spot_prices: Option<DescribeContainerGroupPriceSpotPrices>,
}
model! { DescribeContainerGroupPricePriceInfo {
    0 "Price" price: DescribeContainerGroupPricePrice, 1 "Rules" rules: DescribeContainerGroupPricePriceInfoRules,
    2 "SpotPrices" spot_prices: DescribeContainerGroupPriceSpotPrices
} }

/// In the response of [`DescribeContainerGroupPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupPricePrice {
    pub currency: Option<String>,
    pub detail_infos: Option<DescribeContainerGroupPriceDetailInfos>,
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub trade_price: Option<f64>,
}
model! { DescribeContainerGroupPricePrice {
    0 "Currency" currency: String, 1 "DetailInfos" detail_infos: DescribeContainerGroupPriceDetailInfos,
    2 "DiscountPrice" discount_price: f64, 3 "OriginalPrice" original_price: f64, 4 "TradePrice" trade_price: f64
} }

/// In the response of [`DescribeContainerGroupPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupPriceDetailInfos {
    pub detail_info: Vec<DescribeContainerGroupPriceDetailInfo>,
}
model! { DescribeContainerGroupPriceDetailInfos {
    0 "DetailInfo" detail_info: Vec<DescribeContainerGroupPriceDetailInfo>
} }

/// In the response of [`DescribeContainerGroupPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupPriceDetailInfo {
    pub discount_price: Option<f64>,
    pub original_price: Option<f64>,
    pub resource: Option<String>,
    pub rules: Option<DescribeContainerGroupPriceRules>,
    pub trade_price: Option<f64>,
}
model! { DescribeContainerGroupPriceDetailInfo {
    0 "DiscountPrice" discount_price: f64, 1 "OriginalPrice" original_price: f64, 2 "Resource" resource: String,
    3 "Rules" rules: DescribeContainerGroupPriceRules, 4 "TradePrice" trade_price: f64
} }

/// In the response of [`DescribeContainerGroupPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupPriceRules {
    pub rule: Vec<DescribeContainerGroupPriceRule>,
}
model! { DescribeContainerGroupPriceRules {
    0 "Rule" rule: Vec<DescribeContainerGroupPriceRule>
} }

/// In the response of [`DescribeContainerGroupPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupPriceRule {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}
model! { DescribeContainerGroupPriceRule {
    0 "Description" description: String, 1 "RuleId" rule_id: i64
} }

/// In the response of [`DescribeContainerGroupPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupPricePriceInfoRules {
    pub rule: Vec<DescribeContainerGroupPriceRulesRule>,
}
model! { DescribeContainerGroupPricePriceInfoRules {
    0 "Rule" rule: Vec<DescribeContainerGroupPriceRulesRule>
} }

/// In the response of [`DescribeContainerGroupPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupPriceRulesRule {
    pub description: Option<String>,
    pub rule_id: Option<i64>,
}
model! { DescribeContainerGroupPriceRulesRule {
    0 "Description" description: String, 1 "RuleId" rule_id: i64
} }

/// In the response of [`DescribeContainerGroupPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupPriceSpotPrices {
    pub spot_price: Vec<DescribeContainerGroupPriceSpotPrice>,
}
model! { DescribeContainerGroupPriceSpotPrices {
    0 "SpotPrice" spot_price: Vec<DescribeContainerGroupPriceSpotPrice>
} }

/// In the response of [`DescribeContainerGroupPrice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupPriceSpotPrice {
    pub instance_type: Option<String>,
    pub origin_price: Option<f64>,
    pub spot_price: Option<f64>,
    pub zone_id: Option<String>,
}
model! { DescribeContainerGroupPriceSpotPrice {
    0 "InstanceType" instance_type: String, 1 "OriginPrice" origin_price: f64, 2 "SpotPrice" spot_price: f64,
    3 "ZoneId" zone_id: String
} }

/// Describes container group status: `DescribeContainerGroupStatus` of `eci` 2018-08-08.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eci/2018-08-08/DescribeContainerGroupStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupStatus {
    pub container_group_ids: Option<String>,
    /// 1 to 200.
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    /// 60 to 3600.
    pub since_second: Option<i64>,
    pub tag: Option<Vec<DescribeContainerGroupStatusTag>>,
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
operation! { DescribeContainerGroupStatus(region_id: String)
    "DescribeContainerGroupStatus" -> DescribeContainerGroupStatusOutput {
    0 "ContainerGroupIds" container_group_ids: String, 1 "Limit" limit: i64, 2 "NextToken" next_token: String,
    3 "RegionId" region_id, 4 "ResourceGroupId" resource_group_id: String, 5 "SinceSecond" since_second: i64,
    6 "Tag" tag: Vec<DescribeContainerGroupStatusTag>, 7 "VSwitchId" vswitch_id: String, 8 "ZoneId" zone_id: String
} }
paged! { DescribeContainerGroupStatus: DescribeContainerGroupStatusData =
    Token "NextToken", "Data" data, next "NextToken" }

/// In the request of [`DescribeContainerGroupStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupStatusTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeContainerGroupStatusTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeContainerGroupStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupStatusOutput {
    pub data: Vec<DescribeContainerGroupStatusData>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeContainerGroupStatusOutput {
    0 "Data" data: Vec<DescribeContainerGroupStatusData>, 1 "NextToken" next_token: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeContainerGroupStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupStatusData {
    pub annotations: Option<String>,
    pub container_group_id: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub pod_status: Option<DescribeContainerGroupStatusPodStatus>,
    pub status: Option<String>,
    pub uuid: Option<String>,
}
model! { DescribeContainerGroupStatusData {
    0 "Annotations" annotations: String, 1 "ContainerGroupId" container_group_id: String, 2 "Name" name: String,
    3 "Namespace" namespace: String, 4 "PodStatus" pod_status: DescribeContainerGroupStatusPodStatus,
    5 "Status" status: String, 6 "uuid" uuid: String
} }

/// In the response of [`DescribeContainerGroupStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupStatusPodStatus {
    pub conditions: Vec<DescribeContainerGroupStatusConditions>,
    pub container_statuses: Vec<DescribeContainerGroupStatusContainerStatuses>,
    pub host_ip: Option<String>,
    pub phase: Option<String>,
    pub pod_ip: Option<String>,
    pub pod_ips: Vec<DescribeContainerGroupStatusPodIps>,
    pub qos_class: Option<String>,
    pub start_time: Option<String>,
}
model! { DescribeContainerGroupStatusPodStatus {
    0 "Conditions" conditions: Vec<DescribeContainerGroupStatusConditions>,
    1 "ContainerStatuses" container_statuses: Vec<DescribeContainerGroupStatusContainerStatuses>,
    2 "HostIp" host_ip: String, 3 "Phase" phase: String, 4 "PodIp" pod_ip: String,
    5 "PodIps" pod_ips: Vec<DescribeContainerGroupStatusPodIps>, 6 "QosClass" qos_class: String,
    7 "StartTime" start_time: String
} }

/// In the response of [`DescribeContainerGroupStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupStatusConditions {
    pub message: Option<String>,
    pub reason: Option<String>,
    pub last_transition_time: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeContainerGroupStatusConditions {
    0 "Message" message: String, 1 "Reason" reason: String, 2 "lastTransitionTime" last_transition_time: String,
    3 "status" status: String, 4 "type" r#type: String
} }

/// In the response of [`DescribeContainerGroupStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupStatusContainerStatuses {
    pub image: Option<String>,
    pub image_id: Option<String>,
    pub last_state: Option<DescribeContainerGroupStatusLastState>,
    pub name: Option<String>,
    pub ready: Option<bool>,
    pub restart_count: Option<i64>,
    pub started: Option<bool>,
    pub state: Option<DescribeContainerGroupStatusState>,
}
model! { DescribeContainerGroupStatusContainerStatuses {
    0 "Image" image: String, 1 "ImageID" image_id: String,
    2 "LastState" last_state: DescribeContainerGroupStatusLastState, 3 "Name" name: String, 4 "Ready" ready: bool,
    5 "RestartCount" restart_count: i64, 6 "Started" started: bool, 7 "State" state: DescribeContainerGroupStatusState
} }

/// In the response of [`DescribeContainerGroupStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupStatusLastState {
    pub running: Option<DescribeContainerGroupStatusRunning>,
    pub terminated: Option<DescribeContainerGroupStatusTerminated>,
    pub waiting: Option<DescribeContainerGroupStatusWaiting>,
}
model! { DescribeContainerGroupStatusLastState {
    0 "Running" running: DescribeContainerGroupStatusRunning,
    1 "Terminated" terminated: DescribeContainerGroupStatusTerminated,
    2 "Waiting" waiting: DescribeContainerGroupStatusWaiting
} }

/// In the response of [`DescribeContainerGroupStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupStatusRunning {
    pub started_atstarted_at: Option<String>,
}
model! { DescribeContainerGroupStatusRunning {
    0 "StartedAtstartedAt" started_atstarted_at: String
} }

/// In the response of [`DescribeContainerGroupStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupStatusTerminated {
    pub container_id: Option<String>,
    pub exit_code: Option<i64>,
    pub finished_at: Option<String>,
    pub message: Option<String>,
    pub reason: Option<String>,
    pub signal: Option<i64>,
    pub started_at: Option<String>,
}
model! { DescribeContainerGroupStatusTerminated {
    0 "ContainerID" container_id: String, 1 "ExitCode" exit_code: i64, 2 "FinishedAt" finished_at: String,
    3 "Message" message: String, 4 "Reason" reason: String, 5 "Signal" signal: i64, 6 "StartedAt" started_at: String
} }

/// In the response of [`DescribeContainerGroupStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupStatusWaiting {
    pub message: Option<String>,
    pub reason: Option<String>,
}
model! { DescribeContainerGroupStatusWaiting {
    0 "Message" message: String, 1 "Reason" reason: String
} }

/// In the response of [`DescribeContainerGroupStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupStatusState {
    pub running: Option<DescribeContainerGroupStatusStateRunning>,
    pub terminated: Option<DescribeContainerGroupStatusStateTerminated>,
    pub waiting: Option<DescribeContainerGroupStatusStateWaiting>,
}
model! { DescribeContainerGroupStatusState {
    0 "Running" running: DescribeContainerGroupStatusStateRunning,
    1 "Terminated" terminated: DescribeContainerGroupStatusStateTerminated,
    2 "Waiting" waiting: DescribeContainerGroupStatusStateWaiting
} }

/// In the response of [`DescribeContainerGroupStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupStatusStateRunning {
    pub started_atstarted_at: Option<String>,
}
model! { DescribeContainerGroupStatusStateRunning {
    0 "StartedAtstartedAt" started_atstarted_at: String
} }

/// In the response of [`DescribeContainerGroupStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupStatusStateTerminated {
    pub container_id: Option<String>,
    pub exit_code: Option<i64>,
    pub finished_at: Option<String>,
    pub message: Option<String>,
    pub reason: Option<String>,
    pub signal: Option<i64>,
    pub started_at: Option<String>,
}
model! { DescribeContainerGroupStatusStateTerminated {
    0 "ContainerID" container_id: String, 1 "ExitCode" exit_code: i64, 2 "FinishedAt" finished_at: String,
    3 "Message" message: String, 4 "Reason" reason: String, 5 "Signal" signal: i64, 6 "StartedAt" started_at: String
} }

/// In the response of [`DescribeContainerGroupStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupStatusStateWaiting {
    pub message: Option<String>,
    pub reason: Option<String>,
}
model! { DescribeContainerGroupStatusStateWaiting {
    0 "Message" message: String, 1 "Reason" reason: String
} }

/// In the response of [`DescribeContainerGroupStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupStatusPodIps {
    pub ip: Option<String>,
}
model! { DescribeContainerGroupStatusPodIps {
    0 "Ip" ip: String
} }

/// Describes container groups: `DescribeContainerGroups` of `eci` 2018-08-08.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eci/2018-08-08/DescribeContainerGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroups {
    pub compute_category: Option<String>,
    pub container_group_ids: Option<String>,
    pub container_group_name: Option<String>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub security_group_id: Option<String>,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeContainerGroupsTag>>,
    pub vswitch_id: Option<String>,
    pub with_event: Option<bool>,
    pub zone_id: Option<String>,
}
operation! { DescribeContainerGroups(region_id: String) "DescribeContainerGroups" -> DescribeContainerGroupsOutput {
    0 "ComputeCategory" compute_category: String, 1 "ContainerGroupIds" container_group_ids: String,
    2 "ContainerGroupName" container_group_name: String, 3 "Limit" limit: i64, 4 "NextToken" next_token: String,
    5 "OwnerAccount" owner_account: String, 6 "OwnerId" owner_id: i64, 7 "RegionId" region_id,
    8 "ResourceGroupId" resource_group_id: String, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "SecurityGroupId" security_group_id: String,
    12 "Status" status: String, 13 "Tag" tag: Vec<DescribeContainerGroupsTag>, 14 "VSwitchId" vswitch_id: String,
    15 "WithEvent" with_event: bool, 16 "ZoneId" zone_id: String
} }
paged! { DescribeContainerGroups: DescribeContainerGroupsContainerGroups =
    Token "NextToken", "ContainerGroups" container_groups, next "NextToken" }

/// In the request of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeContainerGroupsTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsOutput {
    pub container_groups: Vec<DescribeContainerGroupsContainerGroups>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeContainerGroupsOutput {
    0 "ContainerGroups" container_groups: Vec<DescribeContainerGroupsContainerGroups>, 1 "NextToken" next_token: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsContainerGroups {
    pub compute_category: Option<String>,
    pub container_group_id: Option<String>,
    pub container_group_name: Option<String>,
    pub containers: Vec<DescribeContainerGroupsContainers>,
    pub cpu: Option<f64>,
    pub creation_time: Option<String>,
    pub discount: Option<i64>,
    pub dns_config: Option<DescribeContainerGroupsDnsConfig>,
    pub dns_policy: Option<String>,
    pub eci_security_context: Option<DescribeContainerGroupsEciSecurityContext>,
    pub eni_instance_id: Option<String>,
    pub ephemeral_storage: Option<i64>,
    pub events: Vec<DescribeContainerGroupsEvents>,
    pub expired_time: Option<String>,
    pub failed_time: Option<String>,
    pub host_aliases: Vec<DescribeContainerGroupsHostAliases>,
    pub init_containers: Vec<DescribeContainerGroupsInitContainers>,
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
    pub tags: Vec<DescribeContainerGroupsTags>,
    pub tenant_eni_instance_id: Option<String>,
    pub tenant_eni_ip: Option<String>,
    pub tenant_security_group_id: Option<String>,
    pub tenant_vswitch_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub volumes: Vec<DescribeContainerGroupsVolumes>,
    pub vpc_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { DescribeContainerGroupsContainerGroups {
    0 "ComputeCategory" compute_category: String, 1 "ContainerGroupId" container_group_id: String,
    2 "ContainerGroupName" container_group_name: String,
    3 "Containers" containers: Vec<DescribeContainerGroupsContainers>, 4 "Cpu" cpu: f64,
    5 "CreationTime" creation_time: String, 6 "Discount" discount: i64,
    7 "DnsConfig" dns_config: DescribeContainerGroupsDnsConfig, 8 "DnsPolicy" dns_policy: String,
    9 "EciSecurityContext" eci_security_context: DescribeContainerGroupsEciSecurityContext,
    10 "EniInstanceId" eni_instance_id: String, 11 "EphemeralStorage" ephemeral_storage: i64,
    12 "Events" events: Vec<DescribeContainerGroupsEvents>, 13 "ExpiredTime" expired_time: String,
    14 "FailedTime" failed_time: String, 15 "HostAliases" host_aliases: Vec<DescribeContainerGroupsHostAliases>,
    16 "InitContainers" init_containers: Vec<DescribeContainerGroupsInitContainers>,
    17 "InstanceType" instance_type: String, 18 "InternetIp" internet_ip: String, 19 "IntranetIp" intranet_ip: String,
    20 "Ipv6Address" ipv6_address: String, 21 "Memory" memory: f64, 22 "RamRoleName" ram_role_name: String,
    23 "RegionId" region_id: String, 24 "ResourceGroupId" resource_group_id: String,
    25 "RestartPolicy" restart_policy: String, 26 "SecurityGroupId" security_group_id: String,
    27 "SpotPriceLimit" spot_price_limit: f64, 28 "SpotStrategy" spot_strategy: String, 29 "Status" status: String,
    30 "SucceededTime" succeeded_time: String, 31 "Tags" tags: Vec<DescribeContainerGroupsTags>,
    32 "TenantEniInstanceId" tenant_eni_instance_id: String, 33 "TenantEniIp" tenant_eni_ip: String,
    34 "TenantSecurityGroupId" tenant_security_group_id: String, 35 "TenantVSwitchId" tenant_vswitch_id: String,
    36 "VSwitchId" vswitch_id: String, 37 "Volumes" volumes: Vec<DescribeContainerGroupsVolumes>,
    38 "VpcId" vpc_id: String, 39 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsContainers {
    pub args: Vec<String>,
    pub commands: Vec<String>,
    pub cpu: Option<f64>,
    pub current_state: Option<DescribeContainerGroupsCurrentState>,
    pub environment_vars: Vec<DescribeContainerGroupsEnvironmentVars>,
    pub gpu: Option<i64>,
    pub image: Option<String>,
    pub image_pull_policy: Option<String>,
    pub liveness_probe: Option<DescribeContainerGroupsLivenessProbe>,
    pub memory: Option<f64>,
    pub name: Option<String>,
    pub ports: Vec<DescribeContainerGroupsPorts>,
    pub previous_state: Option<DescribeContainerGroupsPreviousState>,
    pub readiness_probe: Option<DescribeContainerGroupsReadinessProbe>,
    pub ready: Option<bool>,
    pub restart_count: Option<i64>,
    pub security_context: Option<DescribeContainerGroupsSecurityContext>,
    pub stdin: Option<bool>,
    pub stdin_once: Option<bool>,
    pub tty: Option<bool>,
    pub volume_mounts: Vec<DescribeContainerGroupsVolumeMounts>,
    pub working_dir: Option<String>,
}
model! { DescribeContainerGroupsContainers {
    0 "Args" args: Vec<String>, 1 "Commands" commands: Vec<String>, 2 "Cpu" cpu: f64,
    3 "CurrentState" current_state: DescribeContainerGroupsCurrentState,
    4 "EnvironmentVars" environment_vars: Vec<DescribeContainerGroupsEnvironmentVars>, 5 "Gpu" gpu: i64,
    6 "Image" image: String, 7 "ImagePullPolicy" image_pull_policy: String,
    8 "LivenessProbe" liveness_probe: DescribeContainerGroupsLivenessProbe, 9 "Memory" memory: f64,
    10 "Name" name: String, 11 "Ports" ports: Vec<DescribeContainerGroupsPorts>,
    12 "PreviousState" previous_state: DescribeContainerGroupsPreviousState,
    13 "ReadinessProbe" readiness_probe: DescribeContainerGroupsReadinessProbe, 14 "Ready" ready: bool,
    15 "RestartCount" restart_count: i64, 16 "SecurityContext" security_context: DescribeContainerGroupsSecurityContext,
    17 "Stdin" stdin: bool, 18 "StdinOnce" stdin_once: bool, 19 "Tty" tty: bool,
    20 "VolumeMounts" volume_mounts: Vec<DescribeContainerGroupsVolumeMounts>, 21 "WorkingDir" working_dir: String
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsCurrentState {
    pub detail_status: Option<String>,
    pub exit_code: Option<i64>,
    pub finish_time: Option<String>,
    pub message: Option<String>,
    pub reason: Option<String>,
    pub signal: Option<i64>,
    pub start_time: Option<String>,
    pub state: Option<String>,
}
model! { DescribeContainerGroupsCurrentState {
    0 "DetailStatus" detail_status: String, 1 "ExitCode" exit_code: i64, 2 "FinishTime" finish_time: String,
    3 "Message" message: String, 4 "Reason" reason: String, 5 "Signal" signal: i64, 6 "StartTime" start_time: String,
    7 "State" state: String
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsEnvironmentVars {
    pub key: Option<String>,
    pub value: Option<String>,
    pub value_from: Option<DescribeContainerGroupsValueFrom>,
}
model! { DescribeContainerGroupsEnvironmentVars {
    0 "Key" key: String, 1 "Value" value: String, 2 "ValueFrom" value_from: DescribeContainerGroupsValueFrom
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsValueFrom {
    pub field_ref: Option<DescribeContainerGroupsFieldRef>,
}
model! { DescribeContainerGroupsValueFrom {
    0 "FieldRef" field_ref: DescribeContainerGroupsFieldRef
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsFieldRef {
    pub field_path: Option<String>,
}
model! { DescribeContainerGroupsFieldRef {
    0 "FieldPath" field_path: String
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsLivenessProbe {
    pub execs: Vec<String>,
    pub failure_threshold: Option<i64>,
    pub http_get: Option<DescribeContainerGroupsHttpGet>,
    pub initial_delay_seconds: Option<i64>,
    pub period_seconds: Option<i64>,
    pub success_threshold: Option<i64>,
    pub tcp_socket: Option<DescribeContainerGroupsTcpSocket>,
    pub timeout_seconds: Option<i64>,
}
model! { DescribeContainerGroupsLivenessProbe {
    0 "Execs" execs: Vec<String>, 1 "FailureThreshold" failure_threshold: i64,
    2 "HttpGet" http_get: DescribeContainerGroupsHttpGet, 3 "InitialDelaySeconds" initial_delay_seconds: i64,
    4 "PeriodSeconds" period_seconds: i64, 5 "SuccessThreshold" success_threshold: i64,
    6 "TcpSocket" tcp_socket: DescribeContainerGroupsTcpSocket, 7 "TimeoutSeconds" timeout_seconds: i64
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsHttpGet {
    pub path: Option<String>,
    pub port: Option<i64>,
    pub scheme: Option<String>,
}
model! { DescribeContainerGroupsHttpGet {
    0 "Path" path: String, 1 "Port" port: i64, 2 "Scheme" scheme: String
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsTcpSocket {
    pub host: Option<String>,
    pub port: Option<i64>,
}
model! { DescribeContainerGroupsTcpSocket {
    0 "Host" host: String, 1 "Port" port: i64
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsPorts {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeContainerGroupsPorts {
    0 "Port" port: i64, 1 "Protocol" protocol: String
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsPreviousState {
    pub detail_status: Option<String>,
    pub exit_code: Option<i64>,
    pub finish_time: Option<String>,
    pub message: Option<String>,
    pub reason: Option<String>,
    pub signal: Option<i64>,
    pub start_time: Option<String>,
    pub state: Option<String>,
}
model! { DescribeContainerGroupsPreviousState {
    0 "DetailStatus" detail_status: String, 1 "ExitCode" exit_code: i64, 2 "FinishTime" finish_time: String,
    3 "Message" message: String, 4 "Reason" reason: String, 5 "Signal" signal: i64, 6 "StartTime" start_time: String,
    7 "State" state: String
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsReadinessProbe {
    pub execs: Vec<String>,
    pub failure_threshold: Option<i64>,
    pub http_get: Option<DescribeContainerGroupsReadinessProbeHttpGet>,
    pub initial_delay_seconds: Option<i64>,
    pub period_seconds: Option<i64>,
    pub success_threshold: Option<i64>,
    pub tcp_socket: Option<DescribeContainerGroupsReadinessProbeTcpSocket>,
    pub timeout_seconds: Option<i64>,
}
model! { DescribeContainerGroupsReadinessProbe {
    0 "Execs" execs: Vec<String>, 1 "FailureThreshold" failure_threshold: i64,
    2 "HttpGet" http_get: DescribeContainerGroupsReadinessProbeHttpGet,
    3 "InitialDelaySeconds" initial_delay_seconds: i64, 4 "PeriodSeconds" period_seconds: i64,
    5 "SuccessThreshold" success_threshold: i64,
    6 "TcpSocket" tcp_socket: DescribeContainerGroupsReadinessProbeTcpSocket, 7 "TimeoutSeconds" timeout_seconds: i64
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsReadinessProbeHttpGet {
    pub path: Option<String>,
    pub port: Option<i64>,
    pub scheme: Option<String>,
}
model! { DescribeContainerGroupsReadinessProbeHttpGet {
    0 "Path" path: String, 1 "Port" port: i64, 2 "Scheme" scheme: String
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsReadinessProbeTcpSocket {
    pub host: Option<String>,
    pub port: Option<i64>,
}
model! { DescribeContainerGroupsReadinessProbeTcpSocket {
    0 "Host" host: String, 1 "Port" port: i64
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsSecurityContext {
    pub capability: Option<DescribeContainerGroupsCapability>,
    pub read_only_root_filesystem: Option<bool>,
    pub run_as_user: Option<i64>,
}
model! { DescribeContainerGroupsSecurityContext {
    0 "Capability" capability: DescribeContainerGroupsCapability,
    1 "ReadOnlyRootFilesystem" read_only_root_filesystem: bool, 2 "RunAsUser" run_as_user: i64
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsCapability {
    pub adds: Vec<String>,
}
model! { DescribeContainerGroupsCapability {
    0 "Adds" adds: Vec<String>
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsVolumeMounts {
    pub mount_path: Option<String>,
    pub mount_propagation: Option<String>,
    pub name: Option<String>,
    pub read_only: Option<bool>,
    pub sub_path: Option<String>,
}
model! { DescribeContainerGroupsVolumeMounts {
    0 "MountPath" mount_path: String, 1 "MountPropagation" mount_propagation: String, 2 "Name" name: String,
    3 "ReadOnly" read_only: bool, 4 "SubPath" sub_path: String
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsDnsConfig {
    pub name_servers: Vec<String>,
    pub options: Vec<DescribeContainerGroupsOptions>,
    pub searches: Vec<String>,
}
model! { DescribeContainerGroupsDnsConfig {
    0 "NameServers" name_servers: Vec<String>, 1 "Options" options: Vec<DescribeContainerGroupsOptions>,
    2 "Searches" searches: Vec<String>
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsOptions {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeContainerGroupsOptions {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsEciSecurityContext {
    pub sysctls: Vec<DescribeContainerGroupsSysctls>,
}
model! { DescribeContainerGroupsEciSecurityContext {
    0 "Sysctls" sysctls: Vec<DescribeContainerGroupsSysctls>
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsSysctls {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeContainerGroupsSysctls {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsEvents {
    pub count: Option<i64>,
    pub first_timestamp: Option<String>,
    pub last_timestamp: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub reason: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeContainerGroupsEvents {
    0 "Count" count: i64, 1 "FirstTimestamp" first_timestamp: String, 2 "LastTimestamp" last_timestamp: String,
    3 "Message" message: String, 4 "Name" name: String, 5 "Reason" reason: String, 6 "Type" r#type: String
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsHostAliases {
    pub hostnames: Vec<String>,
    pub ip: Option<String>,
}
model! { DescribeContainerGroupsHostAliases {
    0 "Hostnames" hostnames: Vec<String>, 1 "Ip" ip: String
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsInitContainers {
    pub args: Vec<String>,
    pub command: Vec<String>,
    pub cpu: Option<f64>,
    pub current_state: Option<DescribeContainerGroupsInitContainersCurrentState>,
    pub environment_vars: Vec<DescribeContainerGroupsInitContainersEnvironmentVars>,
    pub gpu: Option<i64>,
    pub image: Option<String>,
    pub image_pull_policy: Option<String>,
    pub memory: Option<f64>,
    pub name: Option<String>,
    pub ports: Vec<DescribeContainerGroupsInitContainersPorts>,
    pub previous_state: Option<DescribeContainerGroupsInitContainersPreviousState>,
    pub ready: Option<bool>,
    pub restart_count: Option<i64>,
    pub security_context: Option<DescribeContainerGroupsInitContainersSecurityContext>,
    pub volume_mounts: Vec<DescribeContainerGroupsInitContainersVolumeMounts>,
    pub working_dir: Option<String>,
}
model! { DescribeContainerGroupsInitContainers {
    0 "Args" args: Vec<String>, 1 "Command" command: Vec<String>, 2 "Cpu" cpu: f64,
    3 "CurrentState" current_state: DescribeContainerGroupsInitContainersCurrentState,
    4 "EnvironmentVars" environment_vars: Vec<DescribeContainerGroupsInitContainersEnvironmentVars>, 5 "Gpu" gpu: i64,
    6 "Image" image: String, 7 "ImagePullPolicy" image_pull_policy: String, 8 "Memory" memory: f64,
    9 "Name" name: String, 10 "Ports" ports: Vec<DescribeContainerGroupsInitContainersPorts>,
    11 "PreviousState" previous_state: DescribeContainerGroupsInitContainersPreviousState, 12 "Ready" ready: bool,
    13 "RestartCount" restart_count: i64,
    14 "SecurityContext" security_context: DescribeContainerGroupsInitContainersSecurityContext,
    15 "VolumeMounts" volume_mounts: Vec<DescribeContainerGroupsInitContainersVolumeMounts>,
    16 "WorkingDir" working_dir: String
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsInitContainersCurrentState {
    pub detail_status: Option<String>,
    pub exit_code: Option<i64>,
    pub finish_time: Option<String>,
    pub message: Option<String>,
    pub reason: Option<String>,
    pub signal: Option<i64>,
    pub start_time: Option<String>,
    pub state: Option<String>,
}
model! { DescribeContainerGroupsInitContainersCurrentState {
    0 "DetailStatus" detail_status: String, 1 "ExitCode" exit_code: i64, 2 "FinishTime" finish_time: String,
    3 "Message" message: String, 4 "Reason" reason: String, 5 "Signal" signal: i64, 6 "StartTime" start_time: String,
    7 "State" state: String
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsInitContainersEnvironmentVars {
    pub key: Option<String>,
    pub value: Option<String>,
    pub value_from: Option<DescribeContainerGroupsEnvironmentVarsValueFrom>,
}
model! { DescribeContainerGroupsInitContainersEnvironmentVars {
    0 "Key" key: String, 1 "Value" value: String,
    2 "ValueFrom" value_from: DescribeContainerGroupsEnvironmentVarsValueFrom
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsEnvironmentVarsValueFrom {
    pub field_ref: Option<DescribeContainerGroupsValueFromFieldRef>,
}
model! { DescribeContainerGroupsEnvironmentVarsValueFrom {
    0 "FieldRef" field_ref: DescribeContainerGroupsValueFromFieldRef
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsValueFromFieldRef {
    pub field_path: Option<String>,
}
model! { DescribeContainerGroupsValueFromFieldRef {
    0 "FieldPath" field_path: String
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsInitContainersPorts {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeContainerGroupsInitContainersPorts {
    0 "Port" port: i64, 1 "Protocol" protocol: String
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsInitContainersPreviousState {
    pub detail_status: Option<String>,
    pub exit_code: Option<i64>,
    pub finish_time: Option<String>,
    pub message: Option<String>,
    pub reason: Option<String>,
    pub signal: Option<i64>,
    pub start_time: Option<String>,
    pub state: Option<String>,
}
model! { DescribeContainerGroupsInitContainersPreviousState {
    0 "DetailStatus" detail_status: String, 1 "ExitCode" exit_code: i64, 2 "FinishTime" finish_time: String,
    3 "Message" message: String, 4 "Reason" reason: String, 5 "Signal" signal: i64, 6 "StartTime" start_time: String,
    7 "State" state: String
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsInitContainersSecurityContext {
    pub capability: Option<DescribeContainerGroupsSecurityContextCapability>,
    pub read_only_root_filesystem: Option<bool>,
    pub run_as_user: Option<i64>,
}
model! { DescribeContainerGroupsInitContainersSecurityContext {
    0 "Capability" capability: DescribeContainerGroupsSecurityContextCapability,
    1 "ReadOnlyRootFilesystem" read_only_root_filesystem: bool, 2 "RunAsUser" run_as_user: i64
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsSecurityContextCapability {
    pub adds: Vec<String>,
}
model! { DescribeContainerGroupsSecurityContextCapability {
    0 "Adds" adds: Vec<String>
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsInitContainersVolumeMounts {
    pub mount_path: Option<String>,
    pub mount_propagation: Option<String>,
    pub name: Option<String>,
    pub read_only: Option<bool>,
}
model! { DescribeContainerGroupsInitContainersVolumeMounts {
    0 "MountPath" mount_path: String, 1 "MountPropagation" mount_propagation: String, 2 "Name" name: String,
    3 "ReadOnly" read_only: bool
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeContainerGroupsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsVolumes {
    pub config_file_volume_config_file_to_paths: Vec<
        DescribeContainerGroupsConfigFileVolumeConfigFileToPaths,
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
model! { DescribeContainerGroupsVolumes {
    0 "ConfigFileVolumeConfigFileToPaths" config_file_volume_config_file_to_paths: Vec<DescribeContainerGroupsConfigFileVolumeConfigFileToPaths>,
    1 "DiskVolumeDiskId" disk_volume_disk_id: String, 2 "DiskVolumeFsType" disk_volume_fs_type: String,
    3 "EmptyDirVolumeMedium" empty_dir_volume_medium: String,
    4 "EmptyDirVolumeSizeLimit" empty_dir_volume_size_limit: String, 5 "FlexVolumeDriver" flex_volume_driver: String,
    6 "FlexVolumeFsType" flex_volume_fs_type: String, 7 "FlexVolumeOptions" flex_volume_options: String,
    8 "NFSVolumePath" nfs_volume_path: String, 9 "NFSVolumeReadOnly" nfs_volume_read_only: bool,
    10 "NFSVolumeServer" nfs_volume_server: String, 11 "Name" name: String, 12 "Type" r#type: String
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsConfigFileVolumeConfigFileToPaths {
    pub content: Option<String>,
    pub path: Option<String>,
}
model! { DescribeContainerGroupsConfigFileVolumeConfigFileToPaths {
    0 "Content" content: String, 1 "Path" path: String
} }

/// Describes container log: `DescribeContainerLog` of `eci` 2018-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eci/2018-08-08/DescribeContainerLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerLog {
    /// Required.
    pub container_group_id: String,
    /// Required.
    pub container_name: String,
    pub last_time: Option<bool>,
    pub limit_bytes: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub since_seconds: Option<i64>,
    pub start_time: Option<String>,
    pub tail: Option<i64>,
    pub timestamps: Option<bool>,
}
operation! { DescribeContainerLog(container_group_id: String, container_name: String)
    "DescribeContainerLog" -> DescribeContainerLogOutput {
    0 "ContainerGroupId" container_group_id, 1 "ContainerName" container_name, 2 "LastTime" last_time: bool,
    3 "LimitBytes" limit_bytes: i64, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "SinceSeconds" since_seconds: i64, 10 "StartTime" start_time: String,
    11 "Tail" tail: i64, 12 "Timestamps" timestamps: bool
} }

/// Response of [`DescribeContainerLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerLogOutput {
    pub container_name: Option<String>,
    pub content: Option<String>,
}
model! { DescribeContainerLogOutput {
    0 "ContainerName" container_name: String, 1 "Content" content: String
} }

/// Describes data caches: `DescribeDataCaches` of `eci` 2018-08-08.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eci/2018-08-08/DescribeDataCaches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCaches {
    pub bucket: Option<String>,
    pub data_cache_id: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub path: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<DescribeDataCachesTag>>,
}
operation! { DescribeDataCaches(region_id: String) "DescribeDataCaches" -> DescribeDataCachesOutput {
    0 "Bucket" bucket: String, 1 "DataCacheId" data_cache_id: Vec<String>, 2 "Limit" limit: i64,
    3 "NextToken" next_token: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "Path" path: String, 7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "Tag" tag: Vec<DescribeDataCachesTag>
} }
paged! { DescribeDataCaches: DescribeDataCachesDataCaches =
    Token "NextToken", "DataCaches" data_caches, next "NextToken" }

/// In the request of [`DescribeDataCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCachesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeDataCachesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeDataCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCachesOutput {
    pub data_caches: Vec<DescribeDataCachesDataCaches>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeDataCachesOutput {
    0 "DataCaches" data_caches: Vec<DescribeDataCachesDataCaches>, 1 "NextToken" next_token: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDataCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCachesDataCaches {
    pub bucket: Option<String>,
    pub container_group_id: Option<String>,
    pub creation_time: Option<String>,
    pub data_cache_id: Option<String>,
    pub data_source: Option<DescribeDataCachesDataSource>,
    pub events: Vec<DescribeDataCachesEvents>,
    pub expire_date_time: Option<String>,
    pub flash_snapshot_id: Option<String>,
    pub last_matched_time: Option<String>,
    pub name: Option<String>,
    pub path: Option<String>,
    pub progress: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub size: Option<i64>,
    pub snapshot_id: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<DescribeDataCachesTags>,
}
model! { DescribeDataCachesDataCaches {
    0 "Bucket" bucket: String, 1 "ContainerGroupId" container_group_id: String, 2 "CreationTime" creation_time: String,
    3 "DataCacheId" data_cache_id: String, 4 "DataSource" data_source: DescribeDataCachesDataSource,
    5 "Events" events: Vec<DescribeDataCachesEvents>, 6 "ExpireDateTime" expire_date_time: String,
    7 "FlashSnapshotId" flash_snapshot_id: String, 8 "LastMatchedTime" last_matched_time: String, 9 "Name" name: String,
    10 "Path" path: String, 11 "Progress" progress: String, 12 "RegionId" region_id: String,
    13 "ResourceGroupId" resource_group_id: String, 14 "Size" size: i64, 15 "SnapshotId" snapshot_id: String,
    16 "Status" status: String, 17 "Tags" tags: Vec<DescribeDataCachesTags>
} }

/// In the response of [`DescribeDataCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCachesDataSource {
    pub options: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDataCachesDataSource {
    0 "Options" options: String, 1 "Type" r#type: String
} }

/// In the response of [`DescribeDataCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCachesEvents {
    pub count: Option<i64>,
    pub first_timestamp: Option<String>,
    pub last_timestamp: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub reason: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeDataCachesEvents {
    0 "Count" count: i64, 1 "FirstTimestamp" first_timestamp: String, 2 "LastTimestamp" last_timestamp: String,
    3 "Message" message: String, 4 "Name" name: String, 5 "Reason" reason: String, 6 "Type" r#type: String
} }

/// In the response of [`DescribeDataCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCachesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeDataCachesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes image caches: `DescribeImageCaches` of `eci` 2018-08-08.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eci/2018-08-08/DescribeImageCaches>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageCaches {
    pub image: Option<String>,
    pub image_cache_id: Option<String>,
    pub image_cache_name: Option<String>,
    pub image_full_match: Option<bool>,
    pub image_match_count_request: Option<i64>,
    pub limit: Option<i64>,
    pub match_image: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub snapshot_id: Option<String>,
    pub tag: Option<Vec<DescribeImageCachesTag>>,
}
operation! { DescribeImageCaches(region_id: String) "DescribeImageCaches" -> DescribeImageCachesOutput {
    0 "Image" image: String, 1 "ImageCacheId" image_cache_id: String, 2 "ImageCacheName" image_cache_name: String,
    3 "ImageFullMatch" image_full_match: bool, 4 "ImageMatchCountRequest" image_match_count_request: i64,
    5 "Limit" limit: i64, 6 "MatchImage" match_image: Vec<String>, 7 "NextToken" next_token: String,
    8 "OwnerAccount" owner_account: String, 9 "OwnerId" owner_id: i64, 10 "RegionId" region_id,
    11 "ResourceGroupId" resource_group_id: String, 12 "ResourceOwnerAccount" resource_owner_account: String,
    13 "ResourceOwnerId" resource_owner_id: i64, 14 "SnapshotId" snapshot_id: String,
    15 "Tag" tag: Vec<DescribeImageCachesTag>
} }
paged! { DescribeImageCaches: DescribeImageCachesImageCaches =
    Token "NextToken", "ImageCaches" image_caches, next "NextToken" }

/// In the request of [`DescribeImageCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageCachesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeImageCachesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeImageCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageCachesOutput {
    pub image_caches: Vec<DescribeImageCachesImageCaches>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeImageCachesOutput {
    0 "ImageCaches" image_caches: Vec<DescribeImageCachesImageCaches>, 1 "NextToken" next_token: String,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeImageCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageCachesImageCaches {
    pub container_group_id: Option<String>,
    pub creation_time: Option<String>,
    pub elimination_strategy: Option<String>,
    pub events: Vec<DescribeImageCachesEvents>,
    pub expire_date_time: Option<String>,
    pub flash_snapshot_id: Option<String>,
    pub image_cache_id: Option<String>,
    pub image_cache_name: Option<String>,
    pub image_cache_size: Option<i64>,
    pub images: Vec<String>,
    pub last_matched_time: Option<String>,
    pub progress: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<DescribeImageCachesTags>,
}
model! { DescribeImageCachesImageCaches {
    0 "ContainerGroupId" container_group_id: String, 1 "CreationTime" creation_time: String,
    2 "EliminationStrategy" elimination_strategy: String, 3 "Events" events: Vec<DescribeImageCachesEvents>,
    4 "ExpireDateTime" expire_date_time: String, 5 "FlashSnapshotId" flash_snapshot_id: String,
    6 "ImageCacheId" image_cache_id: String, 7 "ImageCacheName" image_cache_name: String,
    8 "ImageCacheSize" image_cache_size: i64, 9 "Images" images: Vec<String>,
    10 "LastMatchedTime" last_matched_time: String, 11 "Progress" progress: String, 12 "RegionId" region_id: String,
    13 "ResourceGroupId" resource_group_id: String, 14 "SnapshotId" snapshot_id: String, 15 "Status" status: String,
    16 "Tags" tags: Vec<DescribeImageCachesTags>
} }

/// In the response of [`DescribeImageCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageCachesEvents {
    pub count: Option<i64>,
    pub first_timestamp: Option<String>,
    pub last_timestamp: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub reason: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeImageCachesEvents {
    0 "Count" count: i64, 1 "FirstTimestamp" first_timestamp: String, 2 "LastTimestamp" last_timestamp: String,
    3 "Message" message: String, 4 "Name" name: String, 5 "Reason" reason: String, 6 "Type" r#type: String
} }

/// In the response of [`DescribeImageCaches`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageCachesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeImageCachesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes instance ops records: `DescribeInstanceOpsRecords` of `eci` 2018-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eci/2018-08-08/DescribeInstanceOpsRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOpsRecords {
    /// Required.
    pub container_group_id: String,
    /// Required.
    pub ops_type: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeInstanceOpsRecords(container_group_id: String, ops_type: String, region_id: String)
    "DescribeInstanceOpsRecords" -> DescribeInstanceOpsRecordsOutput {
    0 "ContainerGroupId" container_group_id, 1 "OpsType" ops_type, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeInstanceOpsRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOpsRecordsOutput {
    pub records: Vec<DescribeInstanceOpsRecordsRecords>,
}
model! { DescribeInstanceOpsRecordsOutput {
    0 "Records" records: Vec<DescribeInstanceOpsRecordsRecords>
} }

/// In the response of [`DescribeInstanceOpsRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOpsRecordsRecords {
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub ops_status: Option<String>,
    pub ops_type: Option<String>,
    pub result_content: Option<String>,
    pub result_type: Option<String>,
}
model! { DescribeInstanceOpsRecordsRecords {
    0 "CreateTime" create_time: String, 1 "ExpireTime" expire_time: String, 2 "OpsStatus" ops_status: String,
    3 "OpsType" ops_type: String, 4 "ResultContent" result_content: String, 5 "ResultType" result_type: String
} }

/// Describes multi container group metric: `DescribeMultiContainerGroupMetric` of `eci` 2018-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eci/2018-08-08/DescribeMultiContainerGroupMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiContainerGroupMetric {
    /// Required.
    pub container_group_ids: String,
    pub metric_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeMultiContainerGroupMetric(container_group_ids: String, region_id: String)
    "DescribeMultiContainerGroupMetric" -> DescribeMultiContainerGroupMetricOutput {
    0 "ContainerGroupIds" container_group_ids, 1 "MetricType" metric_type: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceGroupId" resource_group_id: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeMultiContainerGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiContainerGroupMetricOutput {
    pub monitor_datas: Vec<DescribeMultiContainerGroupMetricMonitorDatas>,
}
model! { DescribeMultiContainerGroupMetricOutput {
    0 "MonitorDatas" monitor_datas: Vec<DescribeMultiContainerGroupMetricMonitorDatas>
} }

/// In the response of [`DescribeMultiContainerGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiContainerGroupMetricMonitorDatas {
    pub container_group_id: Option<String>,
    pub records: Vec<DescribeMultiContainerGroupMetricRecords>,
}
model! { DescribeMultiContainerGroupMetricMonitorDatas {
    0 "ContainerGroupId" container_group_id: String, 1 "Records" records: Vec<DescribeMultiContainerGroupMetricRecords>
} }

/// In the response of [`DescribeMultiContainerGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiContainerGroupMetricRecords {
    pub cpu: Option<DescribeMultiContainerGroupMetricCPU>,
    pub containers: Vec<DescribeMultiContainerGroupMetricContainers>,
    pub disk: Vec<DescribeMultiContainerGroupMetricDisk>,
    pub filesystem: Vec<DescribeMultiContainerGroupMetricFilesystem>,
    pub memory: Option<DescribeMultiContainerGroupMetricRecordsMemory>,
    pub network: Option<DescribeMultiContainerGroupMetricNetwork>,
    pub timestamp: Option<String>,
}
model! { DescribeMultiContainerGroupMetricRecords {
    0 "CPU" cpu: DescribeMultiContainerGroupMetricCPU,
    1 "Containers" containers: Vec<DescribeMultiContainerGroupMetricContainers>,
    2 "Disk" disk: Vec<DescribeMultiContainerGroupMetricDisk>,
    3 "Filesystem" filesystem: Vec<DescribeMultiContainerGroupMetricFilesystem>,
    4 "Memory" memory: DescribeMultiContainerGroupMetricRecordsMemory,
    5 "Network" network: DescribeMultiContainerGroupMetricNetwork, 6 "Timestamp" timestamp: String
} }

/// In the response of [`DescribeMultiContainerGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiContainerGroupMetricCPU {
    pub limit: Option<i64>,
    pub load: Option<i64>,
    pub usage_core_nano_seconds: Option<i64>,
    pub usage_nano_cores: Option<i64>,
}
model! { DescribeMultiContainerGroupMetricCPU {
    0 "Limit" limit: i64, 1 "Load" load: i64, 2 "UsageCoreNanoSeconds" usage_core_nano_seconds: i64,
    3 "UsageNanoCores" usage_nano_cores: i64
} }

/// In the response of [`DescribeMultiContainerGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiContainerGroupMetricContainers {
    pub cpu: Option<DescribeMultiContainerGroupMetricContainersCPU>,
    pub memory: Option<DescribeMultiContainerGroupMetricMemory>,
    pub name: Option<String>,
}
model! { DescribeMultiContainerGroupMetricContainers {
    0 "CPU" cpu: DescribeMultiContainerGroupMetricContainersCPU,
    1 "Memory" memory: DescribeMultiContainerGroupMetricMemory, 2 "Name" name: String
} }

/// In the response of [`DescribeMultiContainerGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiContainerGroupMetricContainersCPU {
    pub limit: Option<i64>,
    pub load: Option<i64>,
    pub usage_core_nano_seconds: Option<i64>,
    pub usage_nano_cores: Option<i64>,
}
model! { DescribeMultiContainerGroupMetricContainersCPU {
    0 "Limit" limit: i64, 1 "Load" load: i64, 2 "UsageCoreNanoSeconds" usage_core_nano_seconds: i64,
    3 "UsageNanoCores" usage_nano_cores: i64
} }

/// In the response of [`DescribeMultiContainerGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiContainerGroupMetricMemory {
    pub available_bytes: Option<i64>,
    pub cache: Option<i64>,
    pub rss: Option<i64>,
    pub usage_bytes: Option<i64>,
    pub working_set: Option<i64>,
}
model! { DescribeMultiContainerGroupMetricMemory {
    0 "AvailableBytes" available_bytes: i64, 1 "Cache" cache: i64, 2 "Rss" rss: i64, 3 "UsageBytes" usage_bytes: i64,
    4 "WorkingSet" working_set: i64
} }

/// In the response of [`DescribeMultiContainerGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiContainerGroupMetricDisk {
    pub device: Option<String>,
    pub read_bytes: Option<i64>,
    pub read_io: Option<i64>,
    pub write_bytes: Option<i64>,
    pub write_io: Option<i64>,
}
model! { DescribeMultiContainerGroupMetricDisk {
    0 "Device" device: String, 1 "ReadBytes" read_bytes: i64, 2 "ReadIo" read_io: i64, 3 "WriteBytes" write_bytes: i64,
    4 "WriteIo" write_io: i64
} }

/// In the response of [`DescribeMultiContainerGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiContainerGroupMetricFilesystem {
    pub available: Option<i64>,
    pub capacity: Option<i64>,
    pub fs_name: Option<String>,
    pub usage: Option<i64>,
}
model! { DescribeMultiContainerGroupMetricFilesystem {
    0 "Available" available: i64, 1 "Capacity" capacity: i64, 2 "FsName" fs_name: String, 3 "Usage" usage: i64
} }

/// In the response of [`DescribeMultiContainerGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiContainerGroupMetricRecordsMemory {
    pub available_bytes: Option<i64>,
    pub cache: Option<i64>,
    pub rss: Option<i64>,
    pub usage_bytes: Option<i64>,
    pub working_set: Option<i64>,
}
model! { DescribeMultiContainerGroupMetricRecordsMemory {
    0 "AvailableBytes" available_bytes: i64, 1 "Cache" cache: i64, 2 "Rss" rss: i64, 3 "UsageBytes" usage_bytes: i64,
    4 "WorkingSet" working_set: i64
} }

/// In the response of [`DescribeMultiContainerGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiContainerGroupMetricNetwork {
    pub interfaces: Vec<DescribeMultiContainerGroupMetricInterfaces>,
}
model! { DescribeMultiContainerGroupMetricNetwork {
    0 "Interfaces" interfaces: Vec<DescribeMultiContainerGroupMetricInterfaces>
} }

/// In the response of [`DescribeMultiContainerGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMultiContainerGroupMetricInterfaces {
    pub name: Option<String>,
    pub rx_bytes: Option<i64>,
    pub rx_drops: Option<i64>,
    pub rx_errors: Option<i64>,
    pub rx_packets: Option<i64>,
    pub tx_bytes: Option<i64>,
    pub tx_drops: Option<i64>,
    pub tx_errors: Option<i64>,
    pub tx_packets: Option<i64>,
}
model! { DescribeMultiContainerGroupMetricInterfaces {
    0 "Name" name: String, 1 "RxBytes" rx_bytes: i64, 2 "RxDrops" rx_drops: i64, 3 "RxErrors" rx_errors: i64,
    4 "RxPackets" rx_packets: i64, 5 "TxBytes" tx_bytes: i64, 6 "TxDrops" tx_drops: i64, 7 "TxErrors" tx_errors: i64,
    8 "TxPackets" tx_packets: i64
} }

/// Describes regions: `DescribeRegions` of `eci` 2018-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eci/2018-08-08/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Vec<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: Vec<DescribeRegionsRegions>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub recommend_zones: Vec<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
    pub unavailable_zones: Vec<String>,
    pub zones: Vec<String>,
}
model! { DescribeRegionsRegions {
    0 "RecommendZones" recommend_zones: Vec<String>, 1 "RegionEndpoint" region_endpoint: String,
    2 "RegionId" region_id: String, 3 "UnavailableZones" unavailable_zones: Vec<String>, 4 "Zones" zones: Vec<String>
} }

/// Describes virtual nodes: `DescribeVirtualNodes` of `eci` 2018-08-08.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eci/2018-08-08/DescribeVirtualNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualNodes {
    pub client_token: Option<String>,
    pub limit: Option<i64>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub status: Option<String>,
    pub tag: Option<Vec<DescribeVirtualNodesTag>>,
    pub virtual_node_ids: Option<String>,
    pub virtual_node_name: Option<String>,
}
operation! { DescribeVirtualNodes(region_id: String) "DescribeVirtualNodes" -> DescribeVirtualNodesOutput {
    0 "ClientToken" client_token: String, 1 "Limit" limit: i64, 2 "NextToken" next_token: String,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceGroupId" resource_group_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "Status" status: String, 10 "Tag" tag: Vec<DescribeVirtualNodesTag>,
    11 "VirtualNodeIds" virtual_node_ids: String, 12 "VirtualNodeName" virtual_node_name: String
} }
paged! { DescribeVirtualNodes: DescribeVirtualNodesVirtualNodes =
    Token "NextToken", "VirtualNodes" virtual_nodes, next "NextToken" }

/// In the request of [`DescribeVirtualNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualNodesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeVirtualNodesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeVirtualNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualNodesOutput {
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
    pub virtual_nodes: Vec<DescribeVirtualNodesVirtualNodes>,
}
model! { DescribeVirtualNodesOutput {
    0 "NextToken" next_token: String, 1 "TotalCount" total_count: i64,
    2 "VirtualNodes" virtual_nodes: Vec<DescribeVirtualNodesVirtualNodes>
} }

/// In the response of [`DescribeVirtualNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualNodesVirtualNodes {
    pub creation_time: Option<String>,
    pub events: Vec<DescribeVirtualNodesEvents>,
    pub internet_ip: Option<String>,
    pub intranet_ip: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub status: Option<String>,
    pub tags: Vec<DescribeVirtualNodesTags>,
    pub virtual_node_id: Option<String>,
    pub virtual_node_name: Option<String>,
    pub virtual_node_security_group_id: Option<String>,
    pub virtual_node_vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { DescribeVirtualNodesVirtualNodes {
    0 "CreationTime" creation_time: String, 1 "Events" events: Vec<DescribeVirtualNodesEvents>,
    2 "InternetIp" internet_ip: String, 3 "IntranetIp" intranet_ip: String, 4 "RegionId" region_id: String,
    5 "ResourceGroupId" resource_group_id: String, 6 "Status" status: String,
    7 "Tags" tags: Vec<DescribeVirtualNodesTags>, 8 "VirtualNodeId" virtual_node_id: String,
    9 "VirtualNodeName" virtual_node_name: String,
    10 "VirtualNodeSecurityGroupId" virtual_node_security_group_id: String,
    11 "VirtualNodeVSwitchId" virtual_node_vswitch_id: String, 12 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeVirtualNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualNodesEvents {
    pub count: Option<i64>,
    pub first_timestamp: Option<String>,
    pub last_timestamp: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub reason: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeVirtualNodesEvents {
    0 "Count" count: i64, 1 "FirstTimestamp" first_timestamp: String, 2 "LastTimestamp" last_timestamp: String,
    3 "Message" message: String, 4 "Name" name: String, 5 "Reason" reason: String, 6 "Type" r#type: String
} }

/// In the response of [`DescribeVirtualNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVirtualNodesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeVirtualNodesTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `ExecContainerCommand` of `eci` 2018-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eci/2018-08-08/ExecContainerCommand>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecContainerCommand {
    /// Required.
    pub command: String,
    /// Required.
    pub container_group_id: String,
    /// Required.
    pub container_name: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub stdin: Option<bool>,
    pub sync: Option<bool>,
    pub tty: Option<bool>,
}
operation! {
    ExecContainerCommand(command: String, container_group_id: String, container_name: String, region_id: String)
    "ExecContainerCommand" -> ExecContainerCommandOutput {
    0 "Command" command, 1 "ContainerGroupId" container_group_id, 2 "ContainerName" container_name,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "Stdin" stdin: bool, 9 "Sync" sync: bool, 10 "TTY" tty: bool
} }

/// Response of [`ExecContainerCommand`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecContainerCommandOutput {
    pub http_url: Option<String>,
    pub sync_response: Option<String>,
    pub web_socket_uri: Option<String>,
}
model! { ExecContainerCommandOutput {
    0 "HttpUrl" http_url: String, 1 "SyncResponse" sync_response: String, 2 "WebSocketUri" web_socket_uri: String
} }

/// Lists tag resources: `ListTagResources` of `eci` 2018-08-08.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Eci/2018-08-08/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub limit: Option<String>,
    pub next_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "Limit" limit: String, 1 "NextToken" next_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceId" resource_id: Vec<String>,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ResourceType" resource_type, 9 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "NextToken", "TagResources" tag_resources, next "NextToken" }

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
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: Vec<ListTagResourcesTagResources>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Lists usage: `ListUsage` of `eci` 2018-08-08.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Eci/2018-08-08/ListUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsage {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { ListUsage(region_id: String) "ListUsage" -> ListUsageOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`ListUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUsageOutput {
    pub attributes: BTreeMap<String, Value>,
}
model! { ListUsageOutput {
    0 "Attributes" attributes: BTreeMap<String, Value>
} }

/// Resizes container group volume: `ResizeContainerGroupVolume` of `eci` 2018-08-08.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eci/2018-08-08/ResizeContainerGroupVolume>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResizeContainerGroupVolume {
    pub client_token: Option<String>,
    /// Required.
    pub container_group_id: String,
    /// Required.
    pub new_size: i64,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub volume_name: String,
}
operation! {
    ResizeContainerGroupVolume(container_group_id: String, new_size: i64, region_id: String, volume_name: String)
    "ResizeContainerGroupVolume" -> Empty {
    0 "ClientToken" client_token: String, 1 "ContainerGroupId" container_group_id, 2 "NewSize" new_size,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "VolumeName" volume_name
} }

/// Response of [`ResizeContainerGroupVolume`]: empty.
pub type ResizeContainerGroupVolumeOutput = Empty;

/// Restarts container group: `RestartContainerGroup` of `eci` 2018-08-08.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eci/2018-08-08/RestartContainerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartContainerGroup {
    pub client_token: Option<String>,
    /// Required.
    pub container_group_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { RestartContainerGroup(container_group_id: String, region_id: String) "RestartContainerGroup" -> Empty {
    0 "ClientToken" client_token: String, 1 "ContainerGroupId" container_group_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`RestartContainerGroup`]: empty.
pub type RestartContainerGroupOutput = Empty;

/// `TagResources` of `eci` 2018-08-08.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Eci/2018-08-08/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! {
    TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceId" resource_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceOwnerId" resource_owner_id: i64, 6 "ResourceType" resource_type, 7 "Tag" tag
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

/// `UntagResources` of `eci` 2018-08-08.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eci/2018-08-08/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub client_token: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "ClientToken" client_token: String, 2 "OwnerAccount" owner_account: String,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceId" resource_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ResourceType" resource_type, 9 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates container group: `UpdateContainerGroup` of `eci` 2018-08-08.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eci/2018-08-08/UpdateContainerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroup {
    pub acr_registry_info: Option<Vec<UpdateContainerGroupAcrRegistryInfo>>,
    pub client_token: Option<String>,
    pub container: Option<Vec<UpdateContainerGroupContainer>>,
    /// Required.
    pub container_group_id: String,
    pub cpu: Option<f64>,
    pub image_registry_credential: Option<
        Vec<UpdateContainerGroupImageRegistryCredential>,
    >,
    pub init_container: Option<Vec<UpdateContainerGroupInitContainer>>,
    pub memory: Option<f64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub restart_policy: Option<String>,
    pub tag: Option<Vec<UpdateContainerGroupTag>>,
    pub update_type: Option<String>,
    pub volume: Option<Vec<UpdateContainerGroupVolume>>,
    pub dns_config: Option<UpdateContainerGroupDnsConfig>,
}
operation! { UpdateContainerGroup(container_group_id: String, region_id: String) "UpdateContainerGroup" -> Empty {
    0 "AcrRegistryInfo" acr_registry_info: Vec<UpdateContainerGroupAcrRegistryInfo>,
    1 "ClientToken" client_token: String, 2 "Container" container: Vec<UpdateContainerGroupContainer>,
    3 "ContainerGroupId" container_group_id, 4 "Cpu" cpu: f64,
    5 "ImageRegistryCredential" image_registry_credential: Vec<UpdateContainerGroupImageRegistryCredential>,
    6 "InitContainer" init_container: Vec<UpdateContainerGroupInitContainer>, 7 "Memory" memory: f64,
    8 "OwnerAccount" owner_account: String, 9 "OwnerId" owner_id: i64, 10 "RegionId" region_id,
    11 "ResourceGroupId" resource_group_id: String, 12 "ResourceOwnerAccount" resource_owner_account: String,
    13 "ResourceOwnerId" resource_owner_id: i64, 14 "RestartPolicy" restart_policy: String,
    15 "Tag" tag: Vec<UpdateContainerGroupTag>, 16 "UpdateType" update_type: String,
    17 "Volume" volume: Vec<UpdateContainerGroupVolume>, 18 "DnsConfig" dns_config: UpdateContainerGroupDnsConfig
} }

/// Response of [`UpdateContainerGroup`]: empty.
pub type UpdateContainerGroupOutput = Empty;

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupAcrRegistryInfo {
    pub domain: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
}
input! { UpdateContainerGroupAcrRegistryInfo() {
    0 "Domain" domain: Vec<String>, 1 "InstanceId" instance_id: String, 2 "InstanceName" instance_name: String,
    3 "RegionId" region_id: String
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupContainer {
    pub liveness_probe: Option<UpdateContainerGroupLivenessProbe>,
    pub readiness_probe: Option<UpdateContainerGroupReadinessProbe>,
    pub security_context: Option<UpdateContainerGroupSecurityContext>,
    pub arg: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub cpu: Option<f64>,
    pub environment_var: Option<Vec<UpdateContainerGroupEnvironmentVar>>,
    pub gpu: Option<i64>,
    pub image: Option<String>,
    pub image_pull_policy: Option<String>,
    pub lifecycle_post_start_handler_exec: Option<Vec<String>>,
    pub lifecycle_post_start_handler_http_get_host: Option<String>,
    pub lifecycle_post_start_handler_http_get_http_headers: Option<
        Vec<UpdateContainerGroupLifecyclePostStartHandlerHttpGetHttpHeaders>,
    >,
    pub lifecycle_post_start_handler_http_get_path: Option<String>,
    pub lifecycle_post_start_handler_http_get_port: Option<i64>,
    pub lifecycle_post_start_handler_http_get_scheme: Option<String>,
    pub lifecycle_post_start_handler_tcp_socket_host: Option<String>,
    pub lifecycle_post_start_handler_tcp_socket_port: Option<i64>,
    pub lifecycle_pre_stop_handler_exec: Option<Vec<String>>,
    pub lifecycle_pre_stop_handler_http_get_host: Option<String>,
    pub lifecycle_pre_stop_handler_http_get_http_header: Option<
        Vec<UpdateContainerGroupLifecyclePreStopHandlerHttpGetHttpHeader>,
    >,
    pub lifecycle_pre_stop_handler_http_get_path: Option<String>,
    pub lifecycle_pre_stop_handler_http_get_port: Option<i64>,
    pub lifecycle_pre_stop_handler_http_get_scheme: Option<String>,
    pub lifecycle_pre_stop_handler_tcp_socket_host: Option<String>,
    pub lifecycle_pre_stop_handler_tcp_socket_port: Option<i64>,
    pub memory: Option<f64>,
    pub name: Option<String>,
    pub port: Option<Vec<UpdateContainerGroupPort>>,
    pub stdin: Option<bool>,
    pub stdin_once: Option<bool>,
    pub tty: Option<bool>,
    pub volume_mount: Option<Vec<UpdateContainerGroupVolumeMount>>,
    pub working_dir: Option<String>,
}
input! { UpdateContainerGroupContainer() {
    0 "LivenessProbe" liveness_probe: UpdateContainerGroupLivenessProbe,
    1 "ReadinessProbe" readiness_probe: UpdateContainerGroupReadinessProbe,
    2 "SecurityContext" security_context: UpdateContainerGroupSecurityContext, 3 "Arg" arg: Vec<String>,
    4 "Command" command: Vec<String>, 5 "Cpu" cpu: f64,
    6 "EnvironmentVar" environment_var: Vec<UpdateContainerGroupEnvironmentVar>, 7 "Gpu" gpu: i64,
    8 "Image" image: String, 9 "ImagePullPolicy" image_pull_policy: String,
    10 "LifecyclePostStartHandlerExec" lifecycle_post_start_handler_exec: Vec<String>,
    11 "LifecyclePostStartHandlerHttpGetHost" lifecycle_post_start_handler_http_get_host: String,
    12 "LifecyclePostStartHandlerHttpGetHttpHeaders" lifecycle_post_start_handler_http_get_http_headers: Vec<UpdateContainerGroupLifecyclePostStartHandlerHttpGetHttpHeaders>,
    13 "LifecyclePostStartHandlerHttpGetPath" lifecycle_post_start_handler_http_get_path: String,
    14 "LifecyclePostStartHandlerHttpGetPort" lifecycle_post_start_handler_http_get_port: i64,
    15 "LifecyclePostStartHandlerHttpGetScheme" lifecycle_post_start_handler_http_get_scheme: String,
    16 "LifecyclePostStartHandlerTcpSocketHost" lifecycle_post_start_handler_tcp_socket_host: String,
    17 "LifecyclePostStartHandlerTcpSocketPort" lifecycle_post_start_handler_tcp_socket_port: i64,
    18 "LifecyclePreStopHandlerExec" lifecycle_pre_stop_handler_exec: Vec<String>,
    19 "LifecyclePreStopHandlerHttpGetHost" lifecycle_pre_stop_handler_http_get_host: String,
    20 "LifecyclePreStopHandlerHttpGetHttpHeader" lifecycle_pre_stop_handler_http_get_http_header: Vec<UpdateContainerGroupLifecyclePreStopHandlerHttpGetHttpHeader>,
    21 "LifecyclePreStopHandlerHttpGetPath" lifecycle_pre_stop_handler_http_get_path: String,
    22 "LifecyclePreStopHandlerHttpGetPort" lifecycle_pre_stop_handler_http_get_port: i64,
    23 "LifecyclePreStopHandlerHttpGetScheme" lifecycle_pre_stop_handler_http_get_scheme: String,
    24 "LifecyclePreStopHandlerTcpSocketHost" lifecycle_pre_stop_handler_tcp_socket_host: String,
    25 "LifecyclePreStopHandlerTcpSocketPort" lifecycle_pre_stop_handler_tcp_socket_port: i64, 26 "Memory" memory: f64,
    27 "Name" name: String, 28 "Port" port: Vec<UpdateContainerGroupPort>, 29 "Stdin" stdin: bool,
    30 "StdinOnce" stdin_once: bool, 31 "Tty" tty: bool,
    32 "VolumeMount" volume_mount: Vec<UpdateContainerGroupVolumeMount>, 33 "WorkingDir" working_dir: String
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupLivenessProbe {
    pub exec: Option<UpdateContainerGroupExec>,
    pub failure_threshold: Option<i64>,
    pub http_get: Option<UpdateContainerGroupHttpGet>,
    pub initial_delay_seconds: Option<i64>,
    pub period_seconds: Option<i64>,
    pub success_threshold: Option<i64>,
    pub tcp_socket: Option<UpdateContainerGroupTcpSocket>,
    pub timeout_seconds: Option<i64>,
}
input! { UpdateContainerGroupLivenessProbe() {
    0 "Exec" exec: UpdateContainerGroupExec, 1 "FailureThreshold" failure_threshold: i64,
    2 "HttpGet" http_get: UpdateContainerGroupHttpGet, 3 "InitialDelaySeconds" initial_delay_seconds: i64,
    4 "PeriodSeconds" period_seconds: i64, 5 "SuccessThreshold" success_threshold: i64,
    6 "TcpSocket" tcp_socket: UpdateContainerGroupTcpSocket, 7 "TimeoutSeconds" timeout_seconds: i64
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupExec {
    pub command: Option<Vec<String>>,
}
input! { UpdateContainerGroupExec() {
    0 "Command" command: Vec<String>
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupHttpGet {
    pub path: Option<String>,
    pub port: Option<i64>,
    pub scheme: Option<String>,
}
input! { UpdateContainerGroupHttpGet() {
    0 "Path" path: String, 1 "Port" port: i64, 2 "Scheme" scheme: String
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupTcpSocket {
    pub port: Option<i64>,
}
input! { UpdateContainerGroupTcpSocket() {
    0 "Port" port: i64
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupReadinessProbe {
    pub exec: Option<UpdateContainerGroupReadinessProbeExec>,
    pub failure_threshold: Option<i64>,
    pub http_get: Option<UpdateContainerGroupReadinessProbeHttpGet>,
    pub initial_delay_seconds: Option<i64>,
    pub period_seconds: Option<i64>,
    pub success_threshold: Option<i64>,
    pub tcp_socket: Option<UpdateContainerGroupReadinessProbeTcpSocket>,
    pub timeout_seconds: Option<i64>,
}
input! { UpdateContainerGroupReadinessProbe() {
    0 "Exec" exec: UpdateContainerGroupReadinessProbeExec, 1 "FailureThreshold" failure_threshold: i64,
    2 "HttpGet" http_get: UpdateContainerGroupReadinessProbeHttpGet, 3 "InitialDelaySeconds" initial_delay_seconds: i64,
    4 "PeriodSeconds" period_seconds: i64, 5 "SuccessThreshold" success_threshold: i64,
    6 "TcpSocket" tcp_socket: UpdateContainerGroupReadinessProbeTcpSocket, 7 "TimeoutSeconds" timeout_seconds: i64
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupReadinessProbeExec {
    pub command: Option<Vec<String>>,
}
input! { UpdateContainerGroupReadinessProbeExec() {
    0 "Command" command: Vec<String>
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupReadinessProbeHttpGet {
    pub path: Option<String>,
    pub port: Option<i64>,
    pub scheme: Option<String>,
}
input! { UpdateContainerGroupReadinessProbeHttpGet() {
    0 "Path" path: String, 1 "Port" port: i64, 2 "Scheme" scheme: String
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupReadinessProbeTcpSocket {
    pub port: Option<i64>,
}
input! { UpdateContainerGroupReadinessProbeTcpSocket() {
    0 "Port" port: i64
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupSecurityContext {
    pub capability: Option<UpdateContainerGroupCapability>,
    pub read_only_root_filesystem: Option<bool>,
    pub run_as_user: Option<i64>,
}
input! { UpdateContainerGroupSecurityContext() {
    0 "Capability" capability: UpdateContainerGroupCapability,
    1 "ReadOnlyRootFilesystem" read_only_root_filesystem: bool, 2 "RunAsUser" run_as_user: i64
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupCapability {
    pub add: Option<Vec<String>>,
}
input! { UpdateContainerGroupCapability() {
    0 "Add" add: Vec<String>
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupEnvironmentVar {
    pub field_ref: Option<UpdateContainerGroupFieldRef>,
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateContainerGroupEnvironmentVar() {
    0 "FieldRef" field_ref: UpdateContainerGroupFieldRef, 1 "Key" key: String, 2 "Value" value: String
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupFieldRef {
    pub field_path: Option<String>,
}
input! { UpdateContainerGroupFieldRef() {
    0 "FieldPath" field_path: String
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupLifecyclePostStartHandlerHttpGetHttpHeaders {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { UpdateContainerGroupLifecyclePostStartHandlerHttpGetHttpHeaders() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupLifecyclePreStopHandlerHttpGetHttpHeader {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { UpdateContainerGroupLifecyclePreStopHandlerHttpGetHttpHeader() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupPort {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
input! { UpdateContainerGroupPort() {
    0 "Port" port: i64, 1 "Protocol" protocol: String
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupVolumeMount {
    pub mount_path: Option<String>,
    pub mount_propagation: Option<String>,
    pub name: Option<String>,
    pub read_only: Option<bool>,
    pub sub_path: Option<String>,
}
input! { UpdateContainerGroupVolumeMount() {
    0 "MountPath" mount_path: String, 1 "MountPropagation" mount_propagation: String, 2 "Name" name: String,
    3 "ReadOnly" read_only: bool, 4 "SubPath" sub_path: String
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupImageRegistryCredential {
    /// Secret.
    pub password: Option<Secret>,
    pub server: Option<String>,
    pub user_name: Option<String>,
}
input! { UpdateContainerGroupImageRegistryCredential() {
    0 "Password" password: Secret, 1 "Server" server: String, 2 "UserName" user_name: String
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupInitContainer {
    pub security_context: Option<UpdateContainerGroupInitContainerSecurityContext>,
    pub arg: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub cpu: Option<f64>,
    pub environment_var: Option<Vec<UpdateContainerGroupInitContainerEnvironmentVar>>,
    pub gpu: Option<i64>,
    pub image: Option<String>,
    pub image_pull_policy: Option<String>,
    pub memory: Option<f64>,
    pub name: Option<String>,
    pub port: Option<Vec<UpdateContainerGroupInitContainerPort>>,
    pub stdin: Option<bool>,
    pub stdin_once: Option<bool>,
    pub tty: Option<bool>,
    pub volume_mount: Option<Vec<UpdateContainerGroupInitContainerVolumeMount>>,
    pub working_dir: Option<String>,
}
input! { UpdateContainerGroupInitContainer() {
    0 "SecurityContext" security_context: UpdateContainerGroupInitContainerSecurityContext, 1 "Arg" arg: Vec<String>,
    2 "Command" command: Vec<String>, 3 "Cpu" cpu: f64,
    4 "EnvironmentVar" environment_var: Vec<UpdateContainerGroupInitContainerEnvironmentVar>, 5 "Gpu" gpu: i64,
    6 "Image" image: String, 7 "ImagePullPolicy" image_pull_policy: String, 8 "Memory" memory: f64,
    9 "Name" name: String, 10 "Port" port: Vec<UpdateContainerGroupInitContainerPort>, 11 "Stdin" stdin: bool,
    12 "StdinOnce" stdin_once: bool, 13 "Tty" tty: bool,
    14 "VolumeMount" volume_mount: Vec<UpdateContainerGroupInitContainerVolumeMount>,
    15 "WorkingDir" working_dir: String
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupInitContainerSecurityContext {
    pub capability: Option<UpdateContainerGroupSecurityContextCapability>,
    pub read_only_root_filesystem: Option<bool>,
    pub run_as_user: Option<i64>,
}
input! { UpdateContainerGroupInitContainerSecurityContext() {
    0 "Capability" capability: UpdateContainerGroupSecurityContextCapability,
    1 "ReadOnlyRootFilesystem" read_only_root_filesystem: bool, 2 "RunAsUser" run_as_user: i64
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupSecurityContextCapability {
    pub add: Option<Vec<String>>,
}
input! { UpdateContainerGroupSecurityContextCapability() {
    0 "Add" add: Vec<String>
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupInitContainerEnvironmentVar {
    pub field_ref: Option<UpdateContainerGroupEnvironmentVarFieldRef>,
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateContainerGroupInitContainerEnvironmentVar() {
    0 "FieldRef" field_ref: UpdateContainerGroupEnvironmentVarFieldRef, 1 "Key" key: String, 2 "Value" value: String
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupEnvironmentVarFieldRef {
    pub field_path: Option<String>,
}
input! { UpdateContainerGroupEnvironmentVarFieldRef() {
    0 "FieldPath" field_path: String
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupInitContainerPort {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
input! { UpdateContainerGroupInitContainerPort() {
    0 "Port" port: i64, 1 "Protocol" protocol: String
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupInitContainerVolumeMount {
    pub mount_path: Option<String>,
    pub mount_propagation: Option<String>,
    pub name: Option<String>,
    pub read_only: Option<bool>,
    pub sub_path: Option<String>,
}
input! { UpdateContainerGroupInitContainerVolumeMount() {
    0 "MountPath" mount_path: String, 1 "MountPropagation" mount_propagation: String, 2 "Name" name: String,
    3 "ReadOnly" read_only: bool, 4 "SubPath" sub_path: String
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateContainerGroupTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupVolume {
    pub config_file_volume: Option<UpdateContainerGroupConfigFileVolume>,
    pub empty_dir_volume: Option<UpdateContainerGroupEmptyDirVolume>,
    pub flex_volume: Option<UpdateContainerGroupFlexVolume>,
    pub host_path_volume: Option<UpdateContainerGroupHostPathVolume>,
    pub nfs_volume: Option<UpdateContainerGroupNFSVolume>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateContainerGroupVolume() {
    0 "ConfigFileVolume" config_file_volume: UpdateContainerGroupConfigFileVolume,
    1 "EmptyDirVolume" empty_dir_volume: UpdateContainerGroupEmptyDirVolume,
    2 "FlexVolume" flex_volume: UpdateContainerGroupFlexVolume,
    3 "HostPathVolume" host_path_volume: UpdateContainerGroupHostPathVolume,
    4 "NFSVolume" nfs_volume: UpdateContainerGroupNFSVolume, 5 "Name" name: String, 6 "Type" r#type: String
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupConfigFileVolume {
    pub config_file_to_path: Option<Vec<UpdateContainerGroupConfigFileToPath>>,
}
input! { UpdateContainerGroupConfigFileVolume() {
    0 "ConfigFileToPath" config_file_to_path: Vec<UpdateContainerGroupConfigFileToPath>
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupConfigFileToPath {
    pub content: Option<String>,
    pub path: Option<String>,
}
input! { UpdateContainerGroupConfigFileToPath() {
    0 "Content" content: String, 1 "Path" path: String
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupEmptyDirVolume {
    pub medium: Option<String>,
    pub size_limit: Option<String>,
}
input! { UpdateContainerGroupEmptyDirVolume() {
    0 "Medium" medium: String, 1 "SizeLimit" size_limit: String
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupFlexVolume {
    pub driver: Option<String>,
    pub fs_type: Option<String>,
    pub options: Option<String>,
}
input! { UpdateContainerGroupFlexVolume() {
    0 "Driver" driver: String, 1 "FsType" fs_type: String, 2 "Options" options: String
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupHostPathVolume {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
input! { UpdateContainerGroupHostPathVolume() {
    0 "Path" path: String, 1 "Type" r#type: String
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupNFSVolume {
    pub path: Option<String>,
    pub read_only: Option<bool>,
    pub server: Option<String>,
}
input! { UpdateContainerGroupNFSVolume() {
    0 "Path" path: String, 1 "ReadOnly" read_only: bool, 2 "Server" server: String
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupDnsConfig {
    pub name_server: Option<Vec<String>>,
    pub option: Option<Vec<UpdateContainerGroupOption>>,
    pub search: Option<Vec<String>>,
}
input! { UpdateContainerGroupDnsConfig() {
    0 "NameServer" name_server: Vec<String>, 1 "Option" option: Vec<UpdateContainerGroupOption>,
    2 "Search" search: Vec<String>
} }

/// In the request of [`UpdateContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContainerGroupOption {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { UpdateContainerGroupOption() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Updates data cache: `UpdateDataCache` of `eci` 2018-08-08.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eci/2018-08-08/UpdateDataCache>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataCache {
    pub bucket: Option<String>,
    pub client_token: Option<String>,
    pub data_cache_id: Option<String>,
    pub data_source: Option<UpdateDataCacheDataSource>,
    pub eip_create_param: Option<UpdateDataCacheEipCreateParam>,
    pub eip_instance_id: Option<String>,
    pub name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub retention_days: Option<i64>,
    pub security_group_id: Option<String>,
    pub size: Option<i64>,
    pub tag: Option<Vec<UpdateDataCacheTag>>,
    pub vswitch_id: Option<String>,
}
operation! { UpdateDataCache(region_id: String) "UpdateDataCache" -> Empty {
    0 "Bucket" bucket: String, 1 "ClientToken" client_token: String, 2 "DataCacheId" data_cache_id: String,
    3 "DataSource" data_source: UpdateDataCacheDataSource,
    4 "EipCreateParam" eip_create_param: UpdateDataCacheEipCreateParam, 5 "EipInstanceId" eip_instance_id: String,
    6 "Name" name: String, 7 "OwnerAccount" owner_account: String, 8 "OwnerId" owner_id: i64, 9 "RegionId" region_id,
    10 "ResourceGroupId" resource_group_id: String, 11 "ResourceOwnerAccount" resource_owner_account: String,
    12 "ResourceOwnerId" resource_owner_id: i64, 13 "RetentionDays" retention_days: i64,
    14 "SecurityGroupId" security_group_id: String, 15 "Size" size: i64, 16 "Tag" tag: Vec<UpdateDataCacheTag>,
    17 "VSwitchId" vswitch_id: String
} }

/// Response of [`UpdateDataCache`]: empty.
pub type UpdateDataCacheOutput = Empty;

/// In the request of [`UpdateDataCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataCacheDataSource {
    pub options: Option<BTreeMap<String, String>>,
    pub r#type: Option<String>,
}
input! { UpdateDataCacheDataSource() {
    0 "Options" options: BTreeMap<String, String>, 1 "Type" r#type: String
} }

/// In the request of [`UpdateDataCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataCacheEipCreateParam {
    pub bandwidth: Option<i64>,
    pub common_bandwidth_package: Option<String>,
    pub isp: Option<String>,
    pub internet_charge_type: Option<String>,
    pub public_ip_address_pool_id: Option<String>,
}
input! { UpdateDataCacheEipCreateParam() {
    0 "Bandwidth" bandwidth: i64, 1 "CommonBandwidthPackage" common_bandwidth_package: String, 2 "ISP" isp: String,
    3 "InternetChargeType" internet_charge_type: String, 4 "PublicIpAddressPoolId" public_ip_address_pool_id: String
} }

/// In the request of [`UpdateDataCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataCacheTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateDataCacheTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Updates image cache: `UpdateImageCache` of `eci` 2018-08-08.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eci/2018-08-08/UpdateImageCache>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateImageCache {
    pub acr_registry_info: Option<Vec<UpdateImageCacheAcrRegistryInfo>>,
    pub auto_match_image_cache: Option<bool>,
    pub client_token: Option<String>,
    pub eip_instance_id: Option<String>,
    pub elimination_strategy: Option<String>,
    pub flash: Option<bool>,
    pub flash_copy_count: Option<i64>,
    pub image: Option<Vec<String>>,
    /// Required.
    pub image_cache_id: String,
    pub image_cache_name: Option<String>,
    pub image_cache_size: Option<i64>,
    pub image_registry_credential: Option<Vec<UpdateImageCacheImageRegistryCredential>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub retention_days: Option<i64>,
    pub security_group_id: Option<String>,
    pub standard_copy_count: Option<i64>,
    pub tag: Option<Vec<UpdateImageCacheTag>>,
    pub vswitch_id: Option<String>,
}
operation! { UpdateImageCache(image_cache_id: String, region_id: String) "UpdateImageCache" -> Empty {
    0 "AcrRegistryInfo" acr_registry_info: Vec<UpdateImageCacheAcrRegistryInfo>,
    1 "AutoMatchImageCache" auto_match_image_cache: bool, 2 "ClientToken" client_token: String,
    3 "EipInstanceId" eip_instance_id: String, 4 "EliminationStrategy" elimination_strategy: String,
    5 "Flash" flash: bool, 6 "FlashCopyCount" flash_copy_count: i64, 7 "Image" image: Vec<String>,
    8 "ImageCacheId" image_cache_id, 9 "ImageCacheName" image_cache_name: String,
    10 "ImageCacheSize" image_cache_size: i64,
    11 "ImageRegistryCredential" image_registry_credential: Vec<UpdateImageCacheImageRegistryCredential>,
    12 "OwnerAccount" owner_account: String, 13 "OwnerId" owner_id: i64, 14 "RegionId" region_id,
    15 "ResourceGroupId" resource_group_id: String, 16 "ResourceOwnerAccount" resource_owner_account: String,
    17 "ResourceOwnerId" resource_owner_id: i64, 18 "RetentionDays" retention_days: i64,
    19 "SecurityGroupId" security_group_id: String, 20 "StandardCopyCount" standard_copy_count: i64,
    21 "Tag" tag: Vec<UpdateImageCacheTag>, 22 "VSwitchId" vswitch_id: String
} }

/// Response of [`UpdateImageCache`]: empty.
pub type UpdateImageCacheOutput = Empty;

/// In the request of [`UpdateImageCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateImageCacheAcrRegistryInfo {
    pub domain: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
}
input! { UpdateImageCacheAcrRegistryInfo() {
    0 "Domain" domain: Vec<String>, 1 "InstanceId" instance_id: String, 2 "InstanceName" instance_name: String,
    3 "RegionId" region_id: String
} }

/// In the request of [`UpdateImageCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateImageCacheImageRegistryCredential {
    /// Secret.
    pub password: Option<Secret>,
    pub server: Option<String>,
    pub user_name: Option<String>,
}
input! { UpdateImageCacheImageRegistryCredential() {
    0 "Password" password: Secret, 1 "Server" server: String, 2 "UserName" user_name: String
} }

/// In the request of [`UpdateImageCache`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateImageCacheTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateImageCacheTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Updates virtual node: `UpdateVirtualNode` of `eci` 2018-08-08.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Eci/2018-08-08/UpdateVirtualNode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVirtualNode {
    pub client_token: Option<String>,
    pub cluster_dns: Option<String>,
    pub cluster_domain: Option<String>,
    pub custom_resources: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub tag: Option<Vec<UpdateVirtualNodeTag>>,
    /// Required.
    pub virtual_node_id: String,
    pub virtual_node_name: Option<String>,
}
operation! { UpdateVirtualNode(region_id: String, virtual_node_id: String) "UpdateVirtualNode" -> Empty {
    0 "ClientToken" client_token: String, 1 "ClusterDNS" cluster_dns: String, 2 "ClusterDomain" cluster_domain: String,
    3 "CustomResources" custom_resources: String, 4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64,
    6 "RegionId" region_id, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "Tag" tag: Vec<UpdateVirtualNodeTag>,
    10 "VirtualNodeId" virtual_node_id, 11 "VirtualNodeName" virtual_node_name: String
} }

/// Response of [`UpdateVirtualNode`]: empty.
pub type UpdateVirtualNodeOutput = Empty;

/// In the request of [`UpdateVirtualNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateVirtualNodeTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { UpdateVirtualNodeTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CommitContainer, CopyDataCache, CreateContainerGroup, CreateDataCache, CreateImageCache, CreateInstanceOpsTask,
    CreateVirtualNode, DeleteContainerGroup, DeleteDataCache, DeleteImageCache, DeleteVirtualNode,
    DescribeAvailableResource, DescribeCommitContainerTask, DescribeContainerGroupEvents, DescribeContainerGroupMetric,
    DescribeContainerGroupPrice, DescribeContainerGroupStatus, DescribeContainerGroups, DescribeContainerLog,
    DescribeDataCaches, DescribeImageCaches, DescribeInstanceOpsRecords, DescribeMultiContainerGroupMetric,
    DescribeRegions, DescribeVirtualNodes, ExecContainerCommand, ListTagResources, ListUsage,
    ResizeContainerGroupVolume, RestartContainerGroup, TagResources, UntagResources, UpdateContainerGroup,
    UpdateDataCache, UpdateImageCache, UpdateVirtualNode
}
