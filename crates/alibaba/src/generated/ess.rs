//! `ess` of Alibaba Cloud, API version 2014-08-28.
//!
//! Endpoint: a table of 44 regions, else `ess.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Ess/2014-08-28/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, ess::DescribeEciScalingConfigurations};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeEciScalingConfigurations::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-2-pop", "ess.aliyuncs.com"),
        ("ap-southeast-1", "ess.aliyuncs.com"),
        ("cn-beijing", "ess.aliyuncs.com"),
        ("cn-beijing-finance-pop", "ess.aliyuncs.com"),
        ("cn-beijing-gov-1", "ess.aliyuncs.com"),
        ("cn-beijing-nu16-b01", "ess.aliyuncs.com"),
        ("cn-edge-1", "ess.aliyuncs.com"),
        ("cn-fujian", "ess.aliyuncs.com"),
        ("cn-haidian-cm12-c01", "ess.aliyuncs.com"),
        ("cn-hangzhou", "ess.aliyuncs.com"),
        ("cn-hangzhou-bj-b01", "ess.aliyuncs.com"),
        ("cn-hangzhou-finance", "ess.aliyuncs.com"),
        ("cn-hangzhou-internal-prod-1", "ess.aliyuncs.com"),
        ("cn-hangzhou-internal-test-1", "ess.aliyuncs.com"),
        ("cn-hangzhou-internal-test-2", "ess.aliyuncs.com"),
        ("cn-hangzhou-internal-test-3", "ess.aliyuncs.com"),
        ("cn-hangzhou-test-306", "ess.aliyuncs.com"),
        ("cn-hongkong", "ess.aliyuncs.com"),
        ("cn-hongkong-finance-pop", "ess.aliyuncs.com"),
        ("cn-huhehaote-nebula-1", "ess.aliyuncs.com"),
        ("cn-north-2-gov-1", "ess.aliyuncs.com"),
        ("cn-qingdao", "ess.aliyuncs.com"),
        ("cn-qingdao-nebula", "ess.aliyuncs.com"),
        ("cn-shanghai", "ess.aliyuncs.com"),
        ("cn-shanghai-et15-b01", "ess.aliyuncs.com"),
        ("cn-shanghai-et2-b01", "ess.aliyuncs.com"),
        ("cn-shanghai-finance-1", "ess.aliyuncs.com"),
        ("cn-shanghai-inner", "ess.aliyuncs.com"),
        ("cn-shanghai-internal-test-1", "ess.aliyuncs.com"),
        ("cn-shenzhen", "ess.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "ess.aliyuncs.com"),
        ("cn-shenzhen-inner", "ess.aliyuncs.com"),
        ("cn-shenzhen-st4-d01", "ess.aliyuncs.com"),
        ("cn-shenzhen-su18-b01", "ess.aliyuncs.com"),
        ("cn-wuhan", "ess.aliyuncs.com"),
        ("cn-yushanfang", "ess.aliyuncs.com"),
        ("cn-zhangbei", "ess.aliyuncs.com"),
        ("cn-zhangbei-na61-b01", "ess.aliyuncs.com"),
        ("cn-zhangjiakou-na62-a01", "ess.aliyuncs.com"),
        ("cn-zhengzhou-nebula-1", "ess.aliyuncs.com"),
        ("eu-west-1-oxs", "ess.aliyuncs.com"),
        ("rus-west-1-pop", "ess.aliyuncs.com"),
        ("us-east-1", "ess.aliyuncs.com"),
        ("us-west-1", "ess.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "ess-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "ess-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "ess-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "ess-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "ess-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "ess-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "ess-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "ess-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "ess-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "ess-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "ess-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "ess-vpc.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "ess-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "ess-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "ess-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "ess-vpc.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "ess-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "ess-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-nanjing", "ess-vpc.cn-nanjing.aliyuncs.com"),
        ("cn-north-2-gov-1", "ess-vpc.cn-north-2-gov-1.aliyuncs.com"),
        ("cn-qingdao", "ess-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "ess-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "ess-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "ess-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "ess-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wuhan-lr", "ess-vpc.cn-wuhan-lr.aliyuncs.com"),
        ("cn-wulanchabu", "ess-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "ess-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "ess-vpc.cn-zhengzhou-jva.aliyuncs.com"),
        ("cn-zhongwei", "ess-vpc.cn-zhongwei.aliyuncs.com"),
        ("eu-central-1", "ess-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "ess-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "ess-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "ess-vpc.me-east-1.aliyuncs.com"),
        ("na-south-1", "ess-vpc.na-south-1.aliyuncs.com"),
        ("us-east-1", "ess-vpc.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "ess-vpc.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "ess-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("ess", "2014-08-28", "ess", &ENDPOINTS);

/// Attaches alb server groups: `AttachAlbServerGroups` of `ess` 2014-08-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/AttachAlbServerGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachAlbServerGroups {
    /// Required.
    pub alb_server_group: Vec<AttachAlbServerGroupsAlbServerGroup>,
    pub client_token: Option<String>,
    pub force_attach: Option<bool>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_group_id: String,
}
operation! {
    AttachAlbServerGroups(alb_server_group: Vec<AttachAlbServerGroupsAlbServerGroup>, region_id: String, scaling_group_id: String)
    "AttachAlbServerGroups" -> AttachAlbServerGroupsOutput {
    0 "AlbServerGroup" alb_server_group, 1 "ClientToken" client_token: String, 2 "ForceAttach" force_attach: bool,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ScalingGroupId" scaling_group_id
} }

/// In the request of [`AttachAlbServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachAlbServerGroupsAlbServerGroup {
    pub alb_server_group_id: Option<String>,
    pub port: Option<i64>,
    pub weight: Option<i64>,
}
input! { AttachAlbServerGroupsAlbServerGroup() {
    0 "AlbServerGroupId" alb_server_group_id: String, 1 "Port" port: i64, 2 "Weight" weight: i64
} }

/// Response of [`AttachAlbServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachAlbServerGroupsOutput {
    pub scaling_activity_id: Option<String>,
}
model! { AttachAlbServerGroupsOutput {
    0 "ScalingActivityId" scaling_activity_id: String
} }

/// Attaches db instances: `AttachDBInstances` of `ess` 2014-08-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/AttachDBInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachDBInstances {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance: Vec<String>,
    pub force_attach: Option<bool>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_group_id: String,
}
operation! { AttachDBInstances(db_instance: Vec<String>, scaling_group_id: String) "AttachDBInstances" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstance" db_instance, 2 "ForceAttach" force_attach: bool,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ScalingGroupId" scaling_group_id
} }

/// Response of [`AttachDBInstances`]: empty.
pub type AttachDBInstancesOutput = Empty;

/// Attaches instances: `AttachInstances` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/AttachInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstances {
    pub entrusted: Option<bool>,
    pub instance_id: Option<Vec<String>>,
    pub lifecycle_hook: Option<bool>,
    pub load_balancer_weight: Option<Vec<i64>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub scaling_group_id: String,
}
operation! { AttachInstances(scaling_group_id: String) "AttachInstances" -> AttachInstancesOutput {
    0 "Entrusted" entrusted: bool, 1 "InstanceId" instance_id: Vec<String>, 2 "LifecycleHook" lifecycle_hook: bool,
    3 "LoadBalancerWeight" load_balancer_weight: Vec<i64>, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "RegionId" region_id: String, 7 "ResourceOwnerAccount" resource_owner_account: String,
    8 "ResourceOwnerId" resource_owner_id: i64, 9 "ScalingGroupId" scaling_group_id
} }

/// Response of [`AttachInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstancesOutput {
    pub scaling_activity_id: Option<String>,
}
model! { AttachInstancesOutput {
    0 "ScalingActivityId" scaling_activity_id: String
} }

/// Attaches load balancers: `AttachLoadBalancers` of `ess` 2014-08-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/AttachLoadBalancers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachLoadBalancers {
    pub r#async: Option<bool>,
    pub client_token: Option<String>,
    pub force_attach: Option<bool>,
    /// Required.
    pub load_balancer: Vec<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_group_id: String,
}
operation! { AttachLoadBalancers(load_balancer: Vec<String>, scaling_group_id: String)
    "AttachLoadBalancers" -> AttachLoadBalancersOutput {
    0 "Async" r#async: bool, 1 "ClientToken" client_token: String, 2 "ForceAttach" force_attach: bool,
    3 "LoadBalancer" load_balancer, 4 "OwnerId" owner_id: i64, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ScalingGroupId" scaling_group_id
} }

/// Response of [`AttachLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachLoadBalancersOutput {
    pub scaling_activity_id: Option<String>,
}
model! { AttachLoadBalancersOutput {
    0 "ScalingActivityId" scaling_activity_id: String
} }

/// Attaches vserver groups: `AttachVServerGroups` of `ess` 2014-08-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/AttachVServerGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachVServerGroups {
    pub client_token: Option<String>,
    pub force_attach: Option<bool>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_group_id: String,
    /// Required.
    pub vserver_group: Vec<AttachVServerGroupsVServerGroup>,
}
operation! {
    AttachVServerGroups(region_id: String, scaling_group_id: String, vserver_group: Vec<AttachVServerGroupsVServerGroup>)
    "AttachVServerGroups" -> Empty {
    0 "ClientToken" client_token: String, 1 "ForceAttach" force_attach: bool, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ScalingGroupId" scaling_group_id, 6 "VServerGroup" vserver_group
} }

/// Response of [`AttachVServerGroups`]: empty.
pub type AttachVServerGroupsOutput = Empty;

/// In the request of [`AttachVServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachVServerGroupsVServerGroup {
    pub load_balancer_id: Option<String>,
    pub vserver_group_attribute: Option<Vec<AttachVServerGroupsVServerGroupAttribute>>,
}
input! { AttachVServerGroupsVServerGroup() {
    0 "LoadBalancerId" load_balancer_id: String,
    1 "VServerGroupAttribute" vserver_group_attribute: Vec<AttachVServerGroupsVServerGroupAttribute>
} }

/// In the request of [`AttachVServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachVServerGroupsVServerGroupAttribute {
    pub port: Option<i64>,
    pub vserver_group_id: Option<String>,
    pub weight: Option<i64>,
}
input! { AttachVServerGroupsVServerGroupAttribute() {
    0 "Port" port: i64, 1 "VServerGroupId" vserver_group_id: String, 2 "Weight" weight: i64
} }

/// Completes lifecycle action: `CompleteLifecycleAction` of `ess` 2014-08-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/CompleteLifecycleAction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteLifecycleAction {
    pub client_token: Option<String>,
    pub lifecycle_action_result: Option<String>,
    /// Required.
    pub lifecycle_action_token: String,
    /// Required.
    pub lifecycle_hook_id: String,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
}
operation! { CompleteLifecycleAction(lifecycle_action_token: String, lifecycle_hook_id: String)
    "CompleteLifecycleAction" -> Empty {
    0 "ClientToken" client_token: String, 1 "LifecycleActionResult" lifecycle_action_result: String,
    2 "LifecycleActionToken" lifecycle_action_token, 3 "LifecycleHookId" lifecycle_hook_id,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "RegionId" region_id: String,
    7 "ResourceOwnerAccount" resource_owner_account: String
} }

/// Response of [`CompleteLifecycleAction`]: empty.
pub type CompleteLifecycleActionOutput = Empty;

/// Creates alarm: `CreateAlarm` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/CreateAlarm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarm {
    pub alarm_action: Option<Vec<String>>,
    pub comparison_operator: Option<String>,
    pub description: Option<String>,
    pub dimension: Option<Vec<CreateAlarmDimension>>,
    pub effective: Option<String>,
    pub evaluation_count: Option<i64>,
    pub expression: Option<Vec<CreateAlarmExpression>>,
    pub expressions_logic_operator: Option<String>,
    pub group_id: Option<i64>,
    /// Required.
    pub metric_name: String,
    pub metric_type: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_group_id: String,
    pub statistics: Option<String>,
    /// Required.
    pub threshold: f64,
}
operation! { CreateAlarm(metric_name: String, region_id: String, scaling_group_id: String, threshold: f64)
    "CreateAlarm" -> CreateAlarmOutput {
    0 "AlarmAction" alarm_action: Vec<String>, 1 "ComparisonOperator" comparison_operator: String,
    2 "Description" description: String, 3 "Dimension" dimension: Vec<CreateAlarmDimension>,
    4 "Effective" effective: String, 5 "EvaluationCount" evaluation_count: i64,
    6 "Expression" expression: Vec<CreateAlarmExpression>,
    7 "ExpressionsLogicOperator" expressions_logic_operator: String, 8 "GroupId" group_id: i64,
    9 "MetricName" metric_name, 10 "MetricType" metric_type: String, 11 "Name" name: String, 12 "OwnerId" owner_id: i64,
    13 "Period" period: i64, 14 "RegionId" region_id, 15 "ResourceOwnerAccount" resource_owner_account: String,
    16 "ScalingGroupId" scaling_group_id, 17 "Statistics" statistics: String, 18 "Threshold" threshold
} }

/// In the request of [`CreateAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmDimension {
    pub dimension_key: Option<String>,
    pub dimension_value: Option<String>,
}
input! { CreateAlarmDimension() {
    0 "DimensionKey" dimension_key: String, 1 "DimensionValue" dimension_value: String
} }

/// In the request of [`CreateAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmExpression {
    pub comparison_operator: Option<String>,
    pub metric_name: Option<String>,
    pub period: Option<i64>,
    pub statistics: Option<String>,
    pub threshold: Option<f64>,
}
input! { CreateAlarmExpression() {
    0 "ComparisonOperator" comparison_operator: String, 1 "MetricName" metric_name: String, 2 "Period" period: i64,
    3 "Statistics" statistics: String, 4 "Threshold" threshold: f64
} }

/// Response of [`CreateAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmOutput {
    pub alarm_task_id: Option<String>,
}
model! { CreateAlarmOutput {
    0 "AlarmTaskId" alarm_task_id: String
} }

/// Creates eci scaling configuration: `CreateEciScalingConfiguration` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/CreateEciScalingConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfiguration {
    pub acr_registry_info: Option<Vec<CreateEciScalingConfigurationAcrRegistryInfo>>,
    pub active_deadline_seconds: Option<i64>,
    pub auto_create_eip: Option<bool>,
    pub auto_match_image_cache: Option<bool>,
    pub container: Option<Vec<CreateEciScalingConfigurationContainer>>,
    pub container_group_name: Option<String>,
    pub cost_optimization: Option<bool>,
    pub cpu: Option<f64>,
    pub cpu_options_core: Option<i64>,
    pub cpu_options_threads_per_core: Option<i64>,
    pub dns_config_name_server: Option<Vec<String>>,
    pub dns_config_option: Option<Vec<CreateEciScalingConfigurationDnsConfigOption>>,
    pub dns_config_search: Option<Vec<String>>,
    pub dns_policy: Option<String>,
    pub egress_bandwidth: Option<i64>,
    pub eip_bandwidth: Option<i64>,
    pub ephemeral_storage: Option<i64>,
    pub host_aliase: Option<Vec<CreateEciScalingConfigurationHostAliase>>,
    pub host_name: Option<String>,
    pub image_registry_credential: Option<
        Vec<CreateEciScalingConfigurationImageRegistryCredential>,
    >,
    pub image_snapshot_id: Option<String>,
    pub ingress_bandwidth: Option<i64>,
    pub init_container: Option<Vec<CreateEciScalingConfigurationInitContainer>>,
    pub instance_family_level: Option<String>,
    pub ipv6_address_count: Option<i64>,
    pub load_balancer_weight: Option<i64>,
    pub memory: Option<f64>,
    pub ntp_server: Option<Vec<String>>,
    pub owner_id: Option<i64>,
    pub ram_role_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub restart_policy: Option<String>,
    pub scaling_configuration_name: Option<String>,
    pub scaling_group_id: Option<String>,
    pub security_context_sysctl: Option<
        Vec<CreateEciScalingConfigurationSecurityContextSysctl>,
    >,
    pub security_group_id: Option<String>,
    pub spot_price_limit: Option<f64>,
    pub spot_strategy: Option<String>,
    pub tag: Option<Vec<CreateEciScalingConfigurationTag>>,
    pub termination_grace_period_seconds: Option<i64>,
    pub volume: Option<Vec<CreateEciScalingConfigurationVolume>>,
}
operation! { CreateEciScalingConfiguration() "CreateEciScalingConfiguration" -> CreateEciScalingConfigurationOutput {
    0 "AcrRegistryInfo" acr_registry_info: Vec<CreateEciScalingConfigurationAcrRegistryInfo>,
    1 "ActiveDeadlineSeconds" active_deadline_seconds: i64, 2 "AutoCreateEip" auto_create_eip: bool,
    3 "AutoMatchImageCache" auto_match_image_cache: bool,
    4 "Container" container: Vec<CreateEciScalingConfigurationContainer>,
    5 "ContainerGroupName" container_group_name: String, 6 "CostOptimization" cost_optimization: bool, 7 "Cpu" cpu: f64,
    8 "CpuOptionsCore" cpu_options_core: i64, 9 "CpuOptionsThreadsPerCore" cpu_options_threads_per_core: i64,
    10 "DnsConfigNameServer" dns_config_name_server: Vec<String>,
    11 "DnsConfigOption" dns_config_option: Vec<CreateEciScalingConfigurationDnsConfigOption>,
    12 "DnsConfigSearch" dns_config_search: Vec<String>, 13 "DnsPolicy" dns_policy: String,
    14 "EgressBandwidth" egress_bandwidth: i64, 15 "EipBandwidth" eip_bandwidth: i64,
    16 "EphemeralStorage" ephemeral_storage: i64,
    17 "HostAliase" host_aliase: Vec<CreateEciScalingConfigurationHostAliase>, 18 "HostName" host_name: String,
    19 "ImageRegistryCredential" image_registry_credential: Vec<CreateEciScalingConfigurationImageRegistryCredential>,
    20 "ImageSnapshotId" image_snapshot_id: String, 21 "IngressBandwidth" ingress_bandwidth: i64,
    22 "InitContainer" init_container: Vec<CreateEciScalingConfigurationInitContainer>,
    23 "InstanceFamilyLevel" instance_family_level: String, 24 "Ipv6AddressCount" ipv6_address_count: i64,
    25 "LoadBalancerWeight" load_balancer_weight: i64, 26 "Memory" memory: f64, 27 "NtpServer" ntp_server: Vec<String>,
    28 "OwnerId" owner_id: i64, 29 "RamRoleName" ram_role_name: String, 30 "ResourceGroupId" resource_group_id: String,
    31 "ResourceOwnerAccount" resource_owner_account: String, 32 "RestartPolicy" restart_policy: String,
    33 "ScalingConfigurationName" scaling_configuration_name: String, 34 "ScalingGroupId" scaling_group_id: String,
    35 "SecurityContextSysctl" security_context_sysctl: Vec<CreateEciScalingConfigurationSecurityContextSysctl>,
    36 "SecurityGroupId" security_group_id: String, 37 "SpotPriceLimit" spot_price_limit: f64,
    38 "SpotStrategy" spot_strategy: String, 39 "Tag" tag: Vec<CreateEciScalingConfigurationTag>,
    40 "TerminationGracePeriodSeconds" termination_grace_period_seconds: i64,
    41 "Volume" volume: Vec<CreateEciScalingConfigurationVolume>
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationAcrRegistryInfo {
    pub domain: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
}
input! { CreateEciScalingConfigurationAcrRegistryInfo() {
    0 "Domain" domain: Vec<String>, 1 "InstanceId" instance_id: String, 2 "InstanceName" instance_name: String,
    3 "RegionId" region_id: String
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationContainer {
    /// Required.
    pub liveness_probe: Option<CreateEciScalingConfigurationLivenessProbe>,
    /// Required.
    pub readiness_probe: Option<CreateEciScalingConfigurationReadinessProbe>,
    /// Required.
    pub security_context: Option<CreateEciScalingConfigurationSecurityContext>,
    pub arg: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub cpu: Option<f64>,
    pub environment_var: Option<Vec<CreateEciScalingConfigurationEnvironmentVar>>,
    pub gpu: Option<i64>,
    pub image: Option<String>,
    pub image_pull_policy: Option<String>,
    pub memory: Option<f64>,
    pub name: Option<String>,
    pub port: Option<Vec<CreateEciScalingConfigurationPort>>,
    pub stdin: Option<bool>,
    pub stdin_once: Option<bool>,
    pub tty: Option<bool>,
    pub volume_mount: Option<Vec<CreateEciScalingConfigurationVolumeMount>>,
    pub working_dir: Option<String>,
}
input! {
    CreateEciScalingConfigurationContainer(liveness_probe: CreateEciScalingConfigurationLivenessProbe, readiness_probe: CreateEciScalingConfigurationReadinessProbe, security_context: CreateEciScalingConfigurationSecurityContext) {
    0 "LivenessProbe" liveness_probe: CreateEciScalingConfigurationLivenessProbe,
    1 "ReadinessProbe" readiness_probe: CreateEciScalingConfigurationReadinessProbe,
    2 "SecurityContext" security_context: CreateEciScalingConfigurationSecurityContext, 3 "Arg" arg: Vec<String>,
    4 "Command" command: Vec<String>, 5 "Cpu" cpu: f64,
    6 "EnvironmentVar" environment_var: Vec<CreateEciScalingConfigurationEnvironmentVar>, 7 "Gpu" gpu: i64,
    8 "Image" image: String, 9 "ImagePullPolicy" image_pull_policy: String, 10 "Memory" memory: f64,
    11 "Name" name: String, 12 "Port" port: Vec<CreateEciScalingConfigurationPort>, 13 "Stdin" stdin: bool,
    14 "StdinOnce" stdin_once: bool, 15 "Tty" tty: bool,
    16 "VolumeMount" volume_mount: Vec<CreateEciScalingConfigurationVolumeMount>, 17 "WorkingDir" working_dir: String
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationLivenessProbe {
    /// Required.
    pub exec: Option<CreateEciScalingConfigurationExec>,
    pub failure_threshold: Option<i64>,
    /// Required.
    pub http_get: Option<CreateEciScalingConfigurationHttpGet>,
    pub initial_delay_seconds: Option<i64>,
    pub period_seconds: Option<i64>,
    pub success_threshold: Option<i64>,
    /// Required.
    pub tcp_socket: Option<CreateEciScalingConfigurationTcpSocket>,
    pub timeout_seconds: Option<i64>,
}
input! {
    CreateEciScalingConfigurationLivenessProbe(exec: CreateEciScalingConfigurationExec, http_get: CreateEciScalingConfigurationHttpGet, tcp_socket: CreateEciScalingConfigurationTcpSocket) {
    0 "Exec" exec: CreateEciScalingConfigurationExec, 1 "FailureThreshold" failure_threshold: i64,
    2 "HttpGet" http_get: CreateEciScalingConfigurationHttpGet, 3 "InitialDelaySeconds" initial_delay_seconds: i64,
    4 "PeriodSeconds" period_seconds: i64, 5 "SuccessThreshold" success_threshold: i64,
    6 "TcpSocket" tcp_socket: CreateEciScalingConfigurationTcpSocket, 7 "TimeoutSeconds" timeout_seconds: i64
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationExec {
    pub command: Option<Vec<String>>,
}
input! { CreateEciScalingConfigurationExec() {
    0 "Command" command: Vec<String>
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationHttpGet {
    pub path: Option<String>,
    pub port: Option<i64>,
    pub scheme: Option<String>,
}
input! { CreateEciScalingConfigurationHttpGet() {
    0 "Path" path: String, 1 "Port" port: i64, 2 "Scheme" scheme: String
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationTcpSocket {
    pub port: Option<i64>,
}
input! { CreateEciScalingConfigurationTcpSocket() {
    0 "Port" port: i64
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationReadinessProbe {
    /// Required.
    pub exec: Option<CreateEciScalingConfigurationReadinessProbeExec>,
    pub failure_threshold: Option<i64>,
    /// Required.
    pub http_get: Option<CreateEciScalingConfigurationReadinessProbeHttpGet>,
    pub initial_delay_seconds: Option<i64>,
    pub period_seconds: Option<i64>,
    pub success_threshold: Option<i64>,
    /// Required.
    pub tcp_socket: Option<CreateEciScalingConfigurationReadinessProbeTcpSocket>,
    pub timeout_seconds: Option<i64>,
}
input! {
    CreateEciScalingConfigurationReadinessProbe(exec: CreateEciScalingConfigurationReadinessProbeExec, http_get: CreateEciScalingConfigurationReadinessProbeHttpGet, tcp_socket: CreateEciScalingConfigurationReadinessProbeTcpSocket) {
    0 "Exec" exec: CreateEciScalingConfigurationReadinessProbeExec, 1 "FailureThreshold" failure_threshold: i64,
    2 "HttpGet" http_get: CreateEciScalingConfigurationReadinessProbeHttpGet,
    3 "InitialDelaySeconds" initial_delay_seconds: i64, 4 "PeriodSeconds" period_seconds: i64,
    5 "SuccessThreshold" success_threshold: i64,
    6 "TcpSocket" tcp_socket: CreateEciScalingConfigurationReadinessProbeTcpSocket,
    7 "TimeoutSeconds" timeout_seconds: i64
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationReadinessProbeExec {
    pub command: Option<Vec<String>>,
}
input! { CreateEciScalingConfigurationReadinessProbeExec() {
    0 "Command" command: Vec<String>
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationReadinessProbeHttpGet {
    pub path: Option<String>,
    pub port: Option<i64>,
    pub scheme: Option<String>,
}
input! { CreateEciScalingConfigurationReadinessProbeHttpGet() {
    0 "Path" path: String, 1 "Port" port: i64, 2 "Scheme" scheme: String
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationReadinessProbeTcpSocket {
    pub port: Option<i64>,
}
input! { CreateEciScalingConfigurationReadinessProbeTcpSocket() {
    0 "Port" port: i64
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationSecurityContext {
    /// Required.
    pub capability: Option<CreateEciScalingConfigurationCapability>,
    pub read_only_root_filesystem: Option<bool>,
    pub run_as_user: Option<i64>,
}
input! { CreateEciScalingConfigurationSecurityContext(capability: CreateEciScalingConfigurationCapability) {
    0 "Capability" capability: CreateEciScalingConfigurationCapability,
    1 "ReadOnlyRootFilesystem" read_only_root_filesystem: bool, 2 "RunAsUser" run_as_user: i64
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationCapability {
    pub add: Option<Vec<String>>,
}
input! { CreateEciScalingConfigurationCapability() {
    0 "Add" add: Vec<String>
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationEnvironmentVar {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateEciScalingConfigurationEnvironmentVar() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationPort {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
input! { CreateEciScalingConfigurationPort() {
    0 "Port" port: i64, 1 "Protocol" protocol: String
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationVolumeMount {
    pub mount_path: Option<String>,
    pub mount_propagation: Option<String>,
    pub name: Option<String>,
    pub read_only: Option<bool>,
    pub sub_path: Option<String>,
}
input! { CreateEciScalingConfigurationVolumeMount() {
    0 "MountPath" mount_path: String, 1 "MountPropagation" mount_propagation: String, 2 "Name" name: String,
    3 "ReadOnly" read_only: bool, 4 "SubPath" sub_path: String
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationDnsConfigOption {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateEciScalingConfigurationDnsConfigOption() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationHostAliase {
    pub hostname: Option<Vec<String>>,
    pub ip: Option<String>,
}
input! { CreateEciScalingConfigurationHostAliase() {
    0 "Hostname" hostname: Vec<String>, 1 "Ip" ip: String
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationImageRegistryCredential {
    /// Secret.
    pub password: Option<Secret>,
    pub server: Option<String>,
    pub user_name: Option<String>,
}
input! { CreateEciScalingConfigurationImageRegistryCredential() {
    0 "Password" password: Secret, 1 "Server" server: String, 2 "UserName" user_name: String
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationInitContainer {
    /// Required.
    pub security_context: Option<
        CreateEciScalingConfigurationInitContainerSecurityContext,
    >,
    pub arg: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub cpu: Option<f64>,
    pub gpu: Option<i64>,
    pub image: Option<String>,
    pub image_pull_policy: Option<String>,
    pub init_container_environment_var: Option<
        Vec<CreateEciScalingConfigurationInitContainerEnvironmentVar>,
    >,
    pub init_container_volume_mount: Option<
        Vec<CreateEciScalingConfigurationInitContainerVolumeMount>,
    >,
    pub memory: Option<f64>,
    pub name: Option<String>,
    pub working_dir: Option<String>,
}
input! {
    CreateEciScalingConfigurationInitContainer(security_context: CreateEciScalingConfigurationInitContainerSecurityContext) {
    0 "SecurityContext" security_context: CreateEciScalingConfigurationInitContainerSecurityContext,
    1 "Arg" arg: Vec<String>, 2 "Command" command: Vec<String>, 3 "Cpu" cpu: f64, 4 "Gpu" gpu: i64,
    5 "Image" image: String, 6 "ImagePullPolicy" image_pull_policy: String,
    7 "InitContainerEnvironmentVar" init_container_environment_var: Vec<CreateEciScalingConfigurationInitContainerEnvironmentVar>,
    8 "InitContainerVolumeMount" init_container_volume_mount: Vec<CreateEciScalingConfigurationInitContainerVolumeMount>,
    9 "Memory" memory: f64, 10 "Name" name: String, 11 "WorkingDir" working_dir: String
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationInitContainerSecurityContext {
    /// Required.
    pub capability: Option<CreateEciScalingConfigurationSecurityContextCapability>,
    pub read_only_root_filesystem: Option<bool>,
    pub run_as_user: Option<i64>,
}
input! {
    CreateEciScalingConfigurationInitContainerSecurityContext(capability: CreateEciScalingConfigurationSecurityContextCapability) {
    0 "Capability" capability: CreateEciScalingConfigurationSecurityContextCapability,
    1 "ReadOnlyRootFilesystem" read_only_root_filesystem: bool, 2 "RunAsUser" run_as_user: i64
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationSecurityContextCapability {
    pub add: Option<Vec<String>>,
}
input! { CreateEciScalingConfigurationSecurityContextCapability() {
    0 "Add" add: Vec<String>
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationInitContainerEnvironmentVar {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateEciScalingConfigurationInitContainerEnvironmentVar() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationInitContainerVolumeMount {
    pub mount_path: Option<String>,
    pub mount_propagation: Option<String>,
    pub name: Option<String>,
    pub read_only: Option<bool>,
    pub sub_path: Option<String>,
}
input! { CreateEciScalingConfigurationInitContainerVolumeMount() {
    0 "MountPath" mount_path: String, 1 "MountPropagation" mount_propagation: String, 2 "Name" name: String,
    3 "ReadOnly" read_only: bool, 4 "SubPath" sub_path: String
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationSecurityContextSysctl {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { CreateEciScalingConfigurationSecurityContextSysctl() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateEciScalingConfigurationTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationVolume {
    /// Required.
    pub disk_volume: Option<CreateEciScalingConfigurationDiskVolume>,
    /// Required.
    pub empty_dir_volume: Option<CreateEciScalingConfigurationEmptyDirVolume>,
    /// Required.
    pub flex_volume: Option<CreateEciScalingConfigurationFlexVolume>,
    /// Required.
    pub host_path_volume: Option<CreateEciScalingConfigurationHostPathVolume>,
    /// Required.
    pub nfs_volume: Option<CreateEciScalingConfigurationNFSVolume>,
    pub config_file_volume_config_file_to_path: Option<
        Vec<CreateEciScalingConfigurationConfigFileVolumeConfigFileToPath>,
    >,
    pub config_file_volume_default_mode: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}

/// Arguments of [`CreateEciScalingConfigurationVolume::new`].
pub struct CreateEciScalingConfigurationVolumeRequired {
    pub disk_volume: CreateEciScalingConfigurationDiskVolume,
    pub empty_dir_volume: CreateEciScalingConfigurationEmptyDirVolume,
    pub flex_volume: CreateEciScalingConfigurationFlexVolume,
    pub host_path_volume: CreateEciScalingConfigurationHostPathVolume,
    pub nfs_volume: CreateEciScalingConfigurationNFSVolume,
}
input! {
    CreateEciScalingConfigurationVolume { CreateEciScalingConfigurationVolumeRequired: disk_volume, empty_dir_volume, flex_volume, host_path_volume, nfs_volume } {
    0 "DiskVolume" disk_volume: CreateEciScalingConfigurationDiskVolume,
    1 "EmptyDirVolume" empty_dir_volume: CreateEciScalingConfigurationEmptyDirVolume,
    2 "FlexVolume" flex_volume: CreateEciScalingConfigurationFlexVolume,
    3 "HostPathVolume" host_path_volume: CreateEciScalingConfigurationHostPathVolume,
    4 "NFSVolume" nfs_volume: CreateEciScalingConfigurationNFSVolume,
    5 "ConfigFileVolumeConfigFileToPath" config_file_volume_config_file_to_path: Vec<CreateEciScalingConfigurationConfigFileVolumeConfigFileToPath>,
    6 "ConfigFileVolumeDefaultMode" config_file_volume_default_mode: i64, 7 "Name" name: String, 8 "Type" r#type: String
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationDiskVolume {
    pub disk_id: Option<String>,
    pub disk_size: Option<i64>,
    pub fs_type: Option<String>,
}
input! { CreateEciScalingConfigurationDiskVolume() {
    0 "DiskId" disk_id: String, 1 "DiskSize" disk_size: i64, 2 "FsType" fs_type: String
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationEmptyDirVolume {
    pub medium: Option<String>,
}
input! { CreateEciScalingConfigurationEmptyDirVolume() {
    0 "Medium" medium: String
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationFlexVolume {
    pub driver: Option<String>,
    pub fs_type: Option<String>,
    pub options: Option<String>,
}
input! { CreateEciScalingConfigurationFlexVolume() {
    0 "Driver" driver: String, 1 "FsType" fs_type: String, 2 "Options" options: String
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationHostPathVolume {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
input! { CreateEciScalingConfigurationHostPathVolume() {
    0 "Path" path: String, 1 "Type" r#type: String
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationNFSVolume {
    pub path: Option<String>,
    pub read_only: Option<bool>,
    pub server: Option<String>,
}
input! { CreateEciScalingConfigurationNFSVolume() {
    0 "Path" path: String, 1 "ReadOnly" read_only: bool, 2 "Server" server: String
} }

/// In the request of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationConfigFileVolumeConfigFileToPath {
    pub content: Option<String>,
    pub mode: Option<i64>,
    pub path: Option<String>,
}
input! { CreateEciScalingConfigurationConfigFileVolumeConfigFileToPath() {
    0 "Content" content: String, 1 "Mode" mode: i64, 2 "Path" path: String
} }

/// Response of [`CreateEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEciScalingConfigurationOutput {
    pub scaling_configuration_id: Option<String>,
}
model! { CreateEciScalingConfigurationOutput {
    0 "ScalingConfigurationId" scaling_configuration_id: String
} }

/// Creates lifecycle hook: `CreateLifecycleHook` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/CreateLifecycleHook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifecycleHook {
    pub default_result: Option<String>,
    pub heartbeat_timeout: Option<i64>,
    pub lifecycle_hook_name: Option<String>,
    /// Required.
    pub lifecycle_transition: String,
    pub notification_arn: Option<String>,
    pub notification_metadata: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_group_id: String,
}
operation! { CreateLifecycleHook(lifecycle_transition: String, scaling_group_id: String)
    "CreateLifecycleHook" -> CreateLifecycleHookOutput {
    0 "DefaultResult" default_result: String, 1 "HeartbeatTimeout" heartbeat_timeout: i64,
    2 "LifecycleHookName" lifecycle_hook_name: String, 3 "LifecycleTransition" lifecycle_transition,
    4 "NotificationArn" notification_arn: String, 5 "NotificationMetadata" notification_metadata: String,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64,
    8 "ResourceOwnerAccount" resource_owner_account: String, 9 "ScalingGroupId" scaling_group_id
} }

/// Response of [`CreateLifecycleHook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifecycleHookOutput {
    pub lifecycle_hook_id: Option<String>,
}
model! { CreateLifecycleHookOutput {
    0 "LifecycleHookId" lifecycle_hook_id: String
} }

/// Creates notification configuration: `CreateNotificationConfiguration` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/CreateNotificationConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotificationConfiguration {
    /// Required.
    pub notification_arn: String,
    /// Required.
    pub notification_type: Vec<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_group_id: String,
}
operation! {
    CreateNotificationConfiguration(notification_arn: String, notification_type: Vec<String>, scaling_group_id: String)
    "CreateNotificationConfiguration" -> Empty {
    0 "NotificationArn" notification_arn, 1 "NotificationType" notification_type, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ScalingGroupId" scaling_group_id
} }

/// Response of [`CreateNotificationConfiguration`]: empty.
pub type CreateNotificationConfigurationOutput = Empty;

/// Creates scaling configuration: `CreateScalingConfiguration` of `ess` 2014-08-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/CreateScalingConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScalingConfiguration {
    pub affinity: Option<String>,
    pub client_token: Option<String>,
    pub cpu: Option<i64>,
    pub credit_specification: Option<String>,
    pub data_disk: Option<Vec<CreateScalingConfigurationDataDisk>>,
    pub dedicated_host_id: Option<String>,
    pub deployment_set_id: Option<String>,
    pub host_name: Option<String>,
    pub hpc_cluster_id: Option<String>,
    pub image_family: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub instance_description: Option<String>,
    pub instance_name: Option<String>,
    pub instance_pattern_info: Option<
        Vec<CreateScalingConfigurationInstancePatternInfo>,
    >,
    pub instance_type: Option<String>,
    pub instance_type_override: Option<
        Vec<CreateScalingConfigurationInstanceTypeOverride>,
    >,
    pub instance_types: Option<Vec<String>>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_in: Option<i64>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub io_optimized: Option<String>,
    pub ipv6_address_count: Option<i64>,
    pub key_pair_name: Option<String>,
    pub load_balancer_weight: Option<i64>,
    pub memory: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
    pub password_inherit: Option<bool>,
    pub ram_role_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub scaling_configuration_name: Option<String>,
    /// Required.
    pub scaling_group_id: String,
    pub scheduler_options: Option<BTreeMap<String, Value>>,
    pub security_enhancement_strategy: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub spot_duration: Option<i64>,
    pub spot_interruption_behavior: Option<String>,
    pub spot_price_limit: Option<Vec<CreateScalingConfigurationSpotPriceLimit>>,
    pub spot_strategy: Option<String>,
    pub system_disk_categories: Option<Vec<String>>,
    pub tags: Option<String>,
    pub tenancy: Option<String>,
    /// Secret.
    pub user_data: Option<Secret>,
    pub zone_id: Option<String>,
    pub private_pool_options: Option<CreateScalingConfigurationPrivatePoolOptions>,
    pub system_disk: Option<CreateScalingConfigurationSystemDisk>,
}
operation! { CreateScalingConfiguration(scaling_group_id: String)
    "CreateScalingConfiguration" -> CreateScalingConfigurationOutput {
    0 "Affinity" affinity: String, 1 "ClientToken" client_token: String, 2 "Cpu" cpu: i64,
    3 "CreditSpecification" credit_specification: String,
    4 "DataDisk" data_disk: Vec<CreateScalingConfigurationDataDisk>, 5 "DedicatedHostId" dedicated_host_id: String,
    6 "DeploymentSetId" deployment_set_id: String, 7 "HostName" host_name: String,
    8 "HpcClusterId" hpc_cluster_id: String, 9 "ImageFamily" image_family: String, 10 "ImageId" image_id: String,
    11 "ImageName" image_name: String, 12 "InstanceDescription" instance_description: String,
    13 "InstanceName" instance_name: String,
    14 "InstancePatternInfo" instance_pattern_info: Vec<CreateScalingConfigurationInstancePatternInfo>,
    15 "InstanceType" instance_type: String,
    16 "InstanceTypeOverride" instance_type_override: Vec<CreateScalingConfigurationInstanceTypeOverride>,
    17 "InstanceTypes" instance_types: Vec<String>, 18 "InternetChargeType" internet_charge_type: String,
    19 "InternetMaxBandwidthIn" internet_max_bandwidth_in: i64,
    20 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 21 "IoOptimized" io_optimized: String,
    22 "Ipv6AddressCount" ipv6_address_count: i64, 23 "KeyPairName" key_pair_name: String,
    24 "LoadBalancerWeight" load_balancer_weight: i64, 25 "Memory" memory: i64, 26 "OwnerAccount" owner_account: String,
    27 "OwnerId" owner_id: i64, 28 "Password" password: Secret, 29 "PasswordInherit" password_inherit: bool,
    30 "RamRoleName" ram_role_name: String, 31 "ResourceGroupId" resource_group_id: String,
    32 "ResourceOwnerAccount" resource_owner_account: String,
    33 "ScalingConfigurationName" scaling_configuration_name: String, 34 "ScalingGroupId" scaling_group_id,
    35 "SchedulerOptions" scheduler_options: BTreeMap<String, Value>,
    36 "SecurityEnhancementStrategy" security_enhancement_strategy: String,
    37 "SecurityGroupId" security_group_id: String, 38 "SecurityGroupIds" security_group_ids: Vec<String>,
    39 "SpotDuration" spot_duration: i64, 40 "SpotInterruptionBehavior" spot_interruption_behavior: String,
    41 "SpotPriceLimit" spot_price_limit: Vec<CreateScalingConfigurationSpotPriceLimit>,
    42 "SpotStrategy" spot_strategy: String, 43 "SystemDiskCategories" system_disk_categories: Vec<String>,
    44 "Tags" tags: String, 45 "Tenancy" tenancy: String, 46 "UserData" user_data: Secret, 47 "ZoneId" zone_id: String,
    48 "PrivatePoolOptions" private_pool_options: CreateScalingConfigurationPrivatePoolOptions,
    49 "SystemDisk" system_disk: CreateScalingConfigurationSystemDisk
} [
    Mark::new(35, Location::Default, Style::Json)
] }

/// In the request of [`CreateScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScalingConfigurationDataDisk {
    pub auto_snapshot_policy_id: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub categories: Option<Vec<String>>,
    pub category: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub description: Option<String>,
    pub device: Option<String>,
    pub disk_name: Option<String>,
    pub encrypted: Option<String>,
    pub kms_key_id: Option<String>,
    pub performance_level: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub size: Option<i64>,
    pub snapshot_id: Option<String>,
}
input! { CreateScalingConfigurationDataDisk() {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String, 1 "BurstingEnabled" bursting_enabled: bool,
    2 "Categories" categories: Vec<String>, 3 "Category" category: String,
    4 "DeleteWithInstance" delete_with_instance: bool, 5 "Description" description: String, 6 "Device" device: String,
    7 "DiskName" disk_name: String, 8 "Encrypted" encrypted: String, 9 "KMSKeyId" kms_key_id: String,
    10 "PerformanceLevel" performance_level: String, 11 "ProvisionedIops" provisioned_iops: i64, 12 "Size" size: i64,
    13 "SnapshotId" snapshot_id: String
} }

/// In the request of [`CreateScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScalingConfigurationInstancePatternInfo {
    pub architecture: Option<Vec<String>>,
    pub burstable_performance: Option<String>,
    pub cores: Option<i64>,
    pub excluded_instance_type: Option<Vec<String>>,
    pub instance_family_level: Option<String>,
    pub max_price: Option<f64>,
    pub memory: Option<f64>,
}
input! { CreateScalingConfigurationInstancePatternInfo() {
    0 "Architecture" architecture: Vec<String>, 1 "BurstablePerformance" burstable_performance: String,
    2 "Cores" cores: i64, 3 "ExcludedInstanceType" excluded_instance_type: Vec<String>,
    4 "InstanceFamilyLevel" instance_family_level: String, 5 "MaxPrice" max_price: f64, 6 "Memory" memory: f64
} }

/// In the request of [`CreateScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScalingConfigurationInstanceTypeOverride {
    pub instance_type: Option<String>,
    pub weighted_capacity: Option<i64>,
}
input! { CreateScalingConfigurationInstanceTypeOverride() {
    0 "InstanceType" instance_type: String, 1 "WeightedCapacity" weighted_capacity: i64
} }

/// In the request of [`CreateScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScalingConfigurationSpotPriceLimit {
    pub instance_type: Option<String>,
    pub price_limit: Option<f64>,
}
input! { CreateScalingConfigurationSpotPriceLimit() {
    0 "InstanceType" instance_type: String, 1 "PriceLimit" price_limit: f64
} }

/// In the request of [`CreateScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScalingConfigurationPrivatePoolOptions {
    pub id: Option<String>,
    pub match_criteria: Option<String>,
}
input! { CreateScalingConfigurationPrivatePoolOptions() {
    0 "Id" id: String, 1 "MatchCriteria" match_criteria: String
} }

/// In the request of [`CreateScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScalingConfigurationSystemDisk {
    pub auto_snapshot_policy_id: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub description: Option<String>,
    pub disk_name: Option<String>,
    pub encrypt_algorithm: Option<String>,
    pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
    pub performance_level: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub size: Option<i64>,
}
input! { CreateScalingConfigurationSystemDisk() {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String, 1 "BurstingEnabled" bursting_enabled: bool,
    2 "Category" category: String, 3 "Description" description: String, 4 "DiskName" disk_name: String,
    5 "EncryptAlgorithm" encrypt_algorithm: String, 6 "Encrypted" encrypted: bool, 7 "KMSKeyId" kms_key_id: String,
    8 "PerformanceLevel" performance_level: String, 9 "ProvisionedIops" provisioned_iops: i64, 10 "Size" size: i64
} }

/// Response of [`CreateScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScalingConfigurationOutput {
    pub scaling_configuration_id: Option<String>,
}
model! { CreateScalingConfigurationOutput {
    0 "ScalingConfigurationId" scaling_configuration_id: String
} }

/// Creates scaling group: `CreateScalingGroup` of `ess` 2014-08-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/CreateScalingGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScalingGroup {
    pub alb_server_group: Option<Vec<CreateScalingGroupAlbServerGroup>>,
    pub allocation_strategy: Option<String>,
    pub az_balance: Option<bool>,
    pub client_token: Option<String>,
    pub compensate_with_on_demand: Option<bool>,
    pub container_group_id: Option<String>,
    pub db_instance_ids: Option<String>,
    pub default_cooldown: Option<i64>,
    pub desired_capacity: Option<i64>,
    pub group_deletion_protection: Option<bool>,
    pub group_type: Option<String>,
    pub health_check_type: Option<String>,
    pub instance_id: Option<String>,
    pub launch_template_id: Option<String>,
    pub launch_template_override: Option<Vec<CreateScalingGroupLaunchTemplateOverride>>,
    pub launch_template_version: Option<String>,
    pub lifecycle_hook: Option<Vec<CreateScalingGroupLifecycleHook>>,
    pub load_balancer_ids: Option<String>,
    pub max_instance_lifetime: Option<i64>,
    /// Required.
    pub max_size: i64,
    /// Required.
    pub min_size: i64,
    pub multi_az_policy: Option<String>,
    pub on_demand_base_capacity: Option<i64>,
    pub on_demand_percentage_above_base_capacity: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub scaling_group_name: Option<String>,
    pub scaling_policy: Option<String>,
    pub spot_allocation_strategy: Option<String>,
    pub spot_instance_pools: Option<i64>,
    pub spot_instance_remedy: Option<bool>,
    pub tag: Option<Vec<CreateScalingGroupTag>>,
    pub vserver_group: Option<Vec<CreateScalingGroupVServerGroup>>,
    pub vswitch_id: Option<String>,
    pub vswitch_ids: Option<Vec<String>>,
    pub removal_policy: Option<Vec<String>>,
}
operation! { CreateScalingGroup(max_size: i64, min_size: i64, region_id: String)
    "CreateScalingGroup" -> CreateScalingGroupOutput {
    0 "AlbServerGroup" alb_server_group: Vec<CreateScalingGroupAlbServerGroup>,
    1 "AllocationStrategy" allocation_strategy: String, 2 "AzBalance" az_balance: bool,
    3 "ClientToken" client_token: String, 4 "CompensateWithOnDemand" compensate_with_on_demand: bool,
    5 "ContainerGroupId" container_group_id: String, 6 "DBInstanceIds" db_instance_ids: String,
    7 "DefaultCooldown" default_cooldown: i64, 8 "DesiredCapacity" desired_capacity: i64,
    9 "GroupDeletionProtection" group_deletion_protection: bool, 10 "GroupType" group_type: String,
    11 "HealthCheckType" health_check_type: String, 12 "InstanceId" instance_id: String,
    13 "LaunchTemplateId" launch_template_id: String,
    14 "LaunchTemplateOverride" launch_template_override: Vec<CreateScalingGroupLaunchTemplateOverride>,
    15 "LaunchTemplateVersion" launch_template_version: String,
    16 "LifecycleHook" lifecycle_hook: Vec<CreateScalingGroupLifecycleHook>,
    17 "LoadBalancerIds" load_balancer_ids: String, 18 "MaxInstanceLifetime" max_instance_lifetime: i64,
    19 "MaxSize" max_size, 20 "MinSize" min_size, 21 "MultiAZPolicy" multi_az_policy: String,
    22 "OnDemandBaseCapacity" on_demand_base_capacity: i64,
    23 "OnDemandPercentageAboveBaseCapacity" on_demand_percentage_above_base_capacity: i64,
    24 "OwnerAccount" owner_account: String, 25 "OwnerId" owner_id: i64, 26 "RegionId" region_id,
    27 "ResourceOwnerAccount" resource_owner_account: String, 28 "ScalingGroupName" scaling_group_name: String,
    29 "ScalingPolicy" scaling_policy: String, 30 "SpotAllocationStrategy" spot_allocation_strategy: String,
    31 "SpotInstancePools" spot_instance_pools: i64, 32 "SpotInstanceRemedy" spot_instance_remedy: bool,
    33 "Tag" tag: Vec<CreateScalingGroupTag>, 34 "VServerGroup" vserver_group: Vec<CreateScalingGroupVServerGroup>,
    35 "VSwitchId" vswitch_id: String, 36 "VSwitchIds" vswitch_ids: Vec<String>,
    37 "RemovalPolicy" removal_policy: Vec<String>
} }

/// In the request of [`CreateScalingGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScalingGroupAlbServerGroup {
    pub alb_server_group_id: Option<String>,
    pub port: Option<i64>,
    pub weight: Option<i64>,
}
input! { CreateScalingGroupAlbServerGroup() {
    0 "AlbServerGroupId" alb_server_group_id: String, 1 "Port" port: i64, 2 "Weight" weight: i64
} }

/// In the request of [`CreateScalingGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScalingGroupLaunchTemplateOverride {
    pub instance_type: Option<String>,
    pub weighted_capacity: Option<i64>,
}
input! { CreateScalingGroupLaunchTemplateOverride() {
    0 "InstanceType" instance_type: String, 1 "WeightedCapacity" weighted_capacity: i64
} }

/// In the request of [`CreateScalingGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScalingGroupLifecycleHook {
    pub default_result: Option<String>,
    pub heartbeat_timeout: Option<i64>,
    pub lifecycle_hook_name: Option<String>,
    pub lifecycle_transition: Option<String>,
    pub notification_arn: Option<String>,
    pub notification_metadata: Option<String>,
}
input! { CreateScalingGroupLifecycleHook() {
    0 "DefaultResult" default_result: String, 1 "HeartbeatTimeout" heartbeat_timeout: i64,
    2 "LifecycleHookName" lifecycle_hook_name: String, 3 "LifecycleTransition" lifecycle_transition: String,
    4 "NotificationArn" notification_arn: String, 5 "NotificationMetadata" notification_metadata: String
} }

/// In the request of [`CreateScalingGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScalingGroupTag {
    pub key: Option<String>,
    pub propagate: Option<bool>,
    pub value: Option<String>,
}
input! { CreateScalingGroupTag() {
    0 "Key" key: String, 1 "Propagate" propagate: bool, 2 "Value" value: String
} }

/// In the request of [`CreateScalingGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScalingGroupVServerGroup {
    pub load_balancer_id: Option<String>,
    pub vserver_group_attribute: Option<Vec<CreateScalingGroupVServerGroupAttribute>>,
}
input! { CreateScalingGroupVServerGroup() {
    0 "LoadBalancerId" load_balancer_id: String,
    1 "VServerGroupAttribute" vserver_group_attribute: Vec<CreateScalingGroupVServerGroupAttribute>
} }

/// In the request of [`CreateScalingGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScalingGroupVServerGroupAttribute {
    pub port: Option<i64>,
    pub vserver_group_id: Option<String>,
    pub weight: Option<i64>,
}
input! { CreateScalingGroupVServerGroupAttribute() {
    0 "Port" port: i64, 1 "VServerGroupId" vserver_group_id: String, 2 "Weight" weight: i64
} }

/// Response of [`CreateScalingGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScalingGroupOutput {
    pub scaling_group_id: Option<String>,
}
model! { CreateScalingGroupOutput {
    0 "ScalingGroupId" scaling_group_id: String
} }

/// Creates scaling rule: `CreateScalingRule` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/CreateScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScalingRule {
    pub adjustment_type: Option<String>,
    pub adjustment_value: Option<i64>,
    pub cooldown: Option<i64>,
    pub disable_scale_in: Option<bool>,
    pub estimated_instance_warmup: Option<i64>,
    pub initial_max_size: Option<i64>,
    pub metric_name: Option<String>,
    pub min_adjustment_magnitude: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub predictive_scaling_mode: Option<String>,
    pub predictive_task_buffer_time: Option<i64>,
    pub predictive_value_behavior: Option<String>,
    pub predictive_value_buffer: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub scale_in_evaluation_count: Option<i64>,
    pub scale_out_evaluation_count: Option<i64>,
    /// Required.
    pub scaling_group_id: String,
    pub scaling_rule_name: Option<String>,
    pub scaling_rule_type: Option<String>,
    pub step_adjustment: Option<Vec<CreateScalingRuleStepAdjustment>>,
    pub target_value: Option<f64>,
}
operation! { CreateScalingRule(scaling_group_id: String) "CreateScalingRule" -> CreateScalingRuleOutput {
    0 "AdjustmentType" adjustment_type: String, 1 "AdjustmentValue" adjustment_value: i64, 2 "Cooldown" cooldown: i64,
    3 "DisableScaleIn" disable_scale_in: bool, 4 "EstimatedInstanceWarmup" estimated_instance_warmup: i64,
    5 "InitialMaxSize" initial_max_size: i64, 6 "MetricName" metric_name: String,
    7 "MinAdjustmentMagnitude" min_adjustment_magnitude: i64, 8 "OwnerAccount" owner_account: String,
    9 "OwnerId" owner_id: i64, 10 "PredictiveScalingMode" predictive_scaling_mode: String,
    11 "PredictiveTaskBufferTime" predictive_task_buffer_time: i64,
    12 "PredictiveValueBehavior" predictive_value_behavior: String,
    13 "PredictiveValueBuffer" predictive_value_buffer: i64, 14 "RegionId" region_id: String,
    15 "ResourceOwnerAccount" resource_owner_account: String,
    16 "ScaleInEvaluationCount" scale_in_evaluation_count: i64,
    17 "ScaleOutEvaluationCount" scale_out_evaluation_count: i64, 18 "ScalingGroupId" scaling_group_id,
    19 "ScalingRuleName" scaling_rule_name: String, 20 "ScalingRuleType" scaling_rule_type: String,
    21 "StepAdjustment" step_adjustment: Vec<CreateScalingRuleStepAdjustment>, 22 "TargetValue" target_value: f64
} }

/// In the request of [`CreateScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScalingRuleStepAdjustment {
    pub metric_interval_lower_bound: Option<f64>,
    pub metric_interval_upper_bound: Option<f64>,
    pub scaling_adjustment: Option<i64>,
}
input! { CreateScalingRuleStepAdjustment() {
    0 "MetricIntervalLowerBound" metric_interval_lower_bound: f64,
    1 "MetricIntervalUpperBound" metric_interval_upper_bound: f64, 2 "ScalingAdjustment" scaling_adjustment: i64
} }

/// Response of [`CreateScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScalingRuleOutput {
    pub scaling_rule_ari: Option<String>,
    pub scaling_rule_id: Option<String>,
}
model! { CreateScalingRuleOutput {
    0 "ScalingRuleAri" scaling_rule_ari: String, 1 "ScalingRuleId" scaling_rule_id: String
} }

/// Creates scheduled task: `CreateScheduledTask` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/CreateScheduledTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledTask {
    pub description: Option<String>,
    pub desired_capacity: Option<i64>,
    /// 0 to 86400.
    pub launch_expiration_time: Option<i64>,
    pub launch_time: Option<String>,
    pub max_value: Option<i64>,
    pub min_value: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub recurrence_end_time: Option<String>,
    pub recurrence_type: Option<String>,
    pub recurrence_value: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub scaling_group_id: Option<String>,
    pub scheduled_action: Option<String>,
    pub scheduled_task_name: Option<String>,
    pub task_enabled: Option<bool>,
}
operation! { CreateScheduledTask(region_id: String) "CreateScheduledTask" -> CreateScheduledTaskOutput {
    0 "Description" description: String, 1 "DesiredCapacity" desired_capacity: i64,
    2 "LaunchExpirationTime" launch_expiration_time: i64, 3 "LaunchTime" launch_time: String,
    4 "MaxValue" max_value: i64, 5 "MinValue" min_value: i64, 6 "OwnerAccount" owner_account: String,
    7 "OwnerId" owner_id: i64, 8 "RecurrenceEndTime" recurrence_end_time: String,
    9 "RecurrenceType" recurrence_type: String, 10 "RecurrenceValue" recurrence_value: String, 11 "RegionId" region_id,
    12 "ResourceOwnerAccount" resource_owner_account: String, 13 "ScalingGroupId" scaling_group_id: String,
    14 "ScheduledAction" scheduled_action: String, 15 "ScheduledTaskName" scheduled_task_name: String,
    16 "TaskEnabled" task_enabled: bool
} }

/// Response of [`CreateScheduledTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledTaskOutput {
    pub scheduled_task_id: Option<String>,
}
model! { CreateScheduledTaskOutput {
    0 "ScheduledTaskId" scheduled_task_id: String
} }

/// Deactivates scaling configuration: `DeactivateScalingConfiguration` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/DeactivateScalingConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateScalingConfiguration {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_configuration_id: String,
}
operation! { DeactivateScalingConfiguration(scaling_configuration_id: String)
    "DeactivateScalingConfiguration" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ScalingConfigurationId" scaling_configuration_id
} }

/// Response of [`DeactivateScalingConfiguration`]: empty.
pub type DeactivateScalingConfigurationOutput = Empty;

/// Deletes alarm: `DeleteAlarm` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/DeleteAlarm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlarm {
    /// Required.
    pub alarm_task_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
}
operation! { DeleteAlarm(alarm_task_id: String, region_id: String) "DeleteAlarm" -> DeleteAlarmOutput {
    0 "AlarmTaskId" alarm_task_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String
} }

/// Response of [`DeleteAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlarmOutput {
    pub alarm_task_id: Option<String>,
}
model! { DeleteAlarmOutput {
    0 "AlarmTaskId" alarm_task_id: String
} }

/// Deletes eci scaling configuration: `DeleteEciScalingConfiguration` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/DeleteEciScalingConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEciScalingConfiguration {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub scaling_configuration_id: Option<String>,
}
operation! { DeleteEciScalingConfiguration() "DeleteEciScalingConfiguration" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ScalingConfigurationId" scaling_configuration_id: String
} }

/// Response of [`DeleteEciScalingConfiguration`]: empty.
pub type DeleteEciScalingConfigurationOutput = Empty;

/// Deletes lifecycle hook: `DeleteLifecycleHook` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/DeleteLifecycleHook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLifecycleHook {
    pub lifecycle_hook_id: Option<String>,
    pub lifecycle_hook_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub scaling_group_id: Option<String>,
}
operation! { DeleteLifecycleHook() "DeleteLifecycleHook" -> Empty {
    0 "LifecycleHookId" lifecycle_hook_id: String, 1 "LifecycleHookName" lifecycle_hook_name: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ScalingGroupId" scaling_group_id: String
} }

/// Response of [`DeleteLifecycleHook`]: empty.
pub type DeleteLifecycleHookOutput = Empty;

/// Deletes notification configuration: `DeleteNotificationConfiguration` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/DeleteNotificationConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNotificationConfiguration {
    /// Required.
    pub notification_arn: String,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_group_id: String,
}
operation! { DeleteNotificationConfiguration(notification_arn: String, scaling_group_id: String)
    "DeleteNotificationConfiguration" -> Empty {
    0 "NotificationArn" notification_arn, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ScalingGroupId" scaling_group_id
} }

/// Response of [`DeleteNotificationConfiguration`]: empty.
pub type DeleteNotificationConfigurationOutput = Empty;

/// Deletes scaling configuration: `DeleteScalingConfiguration` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/DeleteScalingConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScalingConfiguration {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_configuration_id: String,
}
operation! { DeleteScalingConfiguration(scaling_configuration_id: String) "DeleteScalingConfiguration" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ScalingConfigurationId" scaling_configuration_id
} }

/// Response of [`DeleteScalingConfiguration`]: empty.
pub type DeleteScalingConfigurationOutput = Empty;

/// Deletes scaling group: `DeleteScalingGroup` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/DeleteScalingGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScalingGroup {
    pub force_delete: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_group_id: String,
}
operation! { DeleteScalingGroup(scaling_group_id: String) "DeleteScalingGroup" -> Empty {
    0 "ForceDelete" force_delete: bool, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ScalingGroupId" scaling_group_id
} }

/// Response of [`DeleteScalingGroup`]: empty.
pub type DeleteScalingGroupOutput = Empty;

/// Deletes scaling rule: `DeleteScalingRule` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/DeleteScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScalingRule {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_rule_id: String,
}
operation! { DeleteScalingRule(scaling_rule_id: String) "DeleteScalingRule" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ScalingRuleId" scaling_rule_id
} }

/// Response of [`DeleteScalingRule`]: empty.
pub type DeleteScalingRuleOutput = Empty;

/// Deletes scheduled task: `DeleteScheduledTask` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/DeleteScheduledTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScheduledTask {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scheduled_task_id: String,
}
operation! { DeleteScheduledTask(scheduled_task_id: String) "DeleteScheduledTask" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ScheduledTaskId" scheduled_task_id
} }

/// Response of [`DeleteScheduledTask`]: empty.
pub type DeleteScheduledTaskOutput = Empty;

/// Describes alarms: `DescribeAlarms` of `ess` 2014-08-28.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/DescribeAlarms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarms {
    pub alarm_task_id: Option<String>,
    pub is_enable: Option<bool>,
    pub metric_name: Option<String>,
    pub metric_type: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub scaling_group_id: Option<String>,
    pub state: Option<String>,
}
operation! { DescribeAlarms(region_id: String) "DescribeAlarms" -> DescribeAlarmsOutput {
    0 "AlarmTaskId" alarm_task_id: String, 1 "IsEnable" is_enable: bool, 2 "MetricName" metric_name: String,
    3 "MetricType" metric_type: String, 4 "OwnerId" owner_id: i64, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "RegionId" region_id, 8 "ResourceOwnerAccount" resource_owner_account: String,
    9 "ScalingGroupId" scaling_group_id: String, 10 "State" state: String
} }
paged! { DescribeAlarms: DescribeAlarmsAlarm =
    Number "PageNumber", "AlarmList.Alarm" alarm_list.alarm, total "TotalCount" }

/// Response of [`DescribeAlarms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmsOutput {
    pub alarm_list: Option<DescribeAlarmsAlarmList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAlarmsOutput {
    0 "AlarmList" alarm_list: DescribeAlarmsAlarmList, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAlarms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmsAlarmList {
    pub alarm: Vec<DescribeAlarmsAlarm>,
}
model! { DescribeAlarmsAlarmList {
    0 "Alarm" alarm: Vec<DescribeAlarmsAlarm>
} }

/// In the response of [`DescribeAlarms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmsAlarm {
    pub alarm_actions: Option<DescribeAlarmsAlarmActions>,
    pub alarm_task_id: Option<String>,
    pub comparison_operator: Option<String>,
    pub description: Option<String>,
    pub dimensions: Option<DescribeAlarmsDimensions>,
    pub effective: Option<String>,
    pub enable: Option<bool>,
    pub evaluation_count: Option<i64>,
    pub expressions: Option<DescribeAlarmsExpressions>,
    pub expressions_logic_operator: Option<String>,
    pub metric_name: Option<String>,
    pub metric_type: Option<String>,
    pub name: Option<String>,
    pub period: Option<i64>,
    pub scaling_group_id: Option<String>,
    pub state: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<f64>,
}
model! { DescribeAlarmsAlarm {
    0 "AlarmActions" alarm_actions: DescribeAlarmsAlarmActions, 1 "AlarmTaskId" alarm_task_id: String,
    2 "ComparisonOperator" comparison_operator: String, 3 "Description" description: String,
    4 "Dimensions" dimensions: DescribeAlarmsDimensions, 5 "Effective" effective: String, 6 "Enable" enable: bool,
    7 "EvaluationCount" evaluation_count: i64, 8 "Expressions" expressions: DescribeAlarmsExpressions,
    9 "ExpressionsLogicOperator" expressions_logic_operator: String, 10 "MetricName" metric_name: String,
    11 "MetricType" metric_type: String, 12 "Name" name: String, 13 "Period" period: i64,
    14 "ScalingGroupId" scaling_group_id: String, 15 "State" state: String, 16 "Statistics" statistics: String,
    17 "Threshold" threshold: f64
} }

/// In the response of [`DescribeAlarms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmsAlarmActions {
    pub alarm_action: Vec<String>,
}
model! { DescribeAlarmsAlarmActions {
    0 "AlarmAction" alarm_action: Vec<String>
} }

/// In the response of [`DescribeAlarms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmsDimensions {
    pub dimension: Vec<DescribeAlarmsDimension>,
}
model! { DescribeAlarmsDimensions {
    0 "Dimension" dimension: Vec<DescribeAlarmsDimension>
} }

/// In the response of [`DescribeAlarms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmsDimension {
    pub dimension_key: Option<String>,
    pub dimension_value: Option<String>,
}
model! { DescribeAlarmsDimension {
    0 "DimensionKey" dimension_key: String, 1 "DimensionValue" dimension_value: String
} }

/// In the response of [`DescribeAlarms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmsExpressions {
    pub expression: Vec<DescribeAlarmsExpression>,
}
model! { DescribeAlarmsExpressions {
    0 "Expression" expression: Vec<DescribeAlarmsExpression>
} }

/// In the response of [`DescribeAlarms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmsExpression {
    pub comparison_operator: Option<String>,
    pub metric_name: Option<String>,
    pub period: Option<i64>,
    pub statistics: Option<String>,
    pub threshold: Option<f64>,
}
model! { DescribeAlarmsExpression {
    0 "ComparisonOperator" comparison_operator: String, 1 "MetricName" metric_name: String, 2 "Period" period: i64,
    3 "Statistics" statistics: String, 4 "Threshold" threshold: f64
} }

/// Describes eci scaling configurations: `DescribeEciScalingConfigurations` of `ess` 2014-08-28.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/DescribeEciScalingConfigurations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEciScalingConfigurations {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scaling_configuration_id: Option<Vec<String>>,
    pub scaling_configuration_name: Option<Vec<String>>,
    pub scaling_group_id: Option<String>,
}
operation! { DescribeEciScalingConfigurations()
    "DescribeEciScalingConfigurations" -> DescribeEciScalingConfigurationsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceOwnerId" resource_owner_id: i64,
    7 "ScalingConfigurationId" scaling_configuration_id: Vec<String>,
    8 "ScalingConfigurationName" scaling_configuration_name: Vec<String>, 9 "ScalingGroupId" scaling_group_id: String
} }
paged! { DescribeEciScalingConfigurations: DescribeEciScalingConfigurationsScalingConfigurations =
    Number "PageNumber", "ScalingConfigurations" scaling_configurations, total "TotalCount" }

/// Response of [`DescribeEciScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEciScalingConfigurationsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub scaling_configurations: Vec<
        DescribeEciScalingConfigurationsScalingConfigurations,
    >,
    pub total_count: Option<i64>,
}
model! { DescribeEciScalingConfigurationsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "ScalingConfigurations" scaling_configurations: Vec<DescribeEciScalingConfigurationsScalingConfigurations>,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEciScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEciScalingConfigurationsScalingConfigurations {
    pub acr_registry_infos: Vec<DescribeEciScalingConfigurationsAcrRegistryInfos>,
    pub active_deadline_seconds: Option<i64>,
    pub auto_create_eip: Option<bool>,
    pub auto_match_image_cache: Option<bool>,
    pub container_group_name: Option<String>,
    pub containers: Vec<DescribeEciScalingConfigurationsContainers>,
    pub cost_optimization: Option<bool>,
    pub cpu: Option<f64>,
    pub cpu_options_core: Option<i64>,
    pub cpu_options_threads_per_core: Option<i64>,
    pub creation_time: Option<String>,
    pub dns_config_name_servers: Vec<String>,
    pub dns_config_options: Vec<DescribeEciScalingConfigurationsDnsConfigOptions>,
    pub dns_config_searches: Vec<String>,
    pub dns_policy: Option<String>,
    pub egress_bandwidth: Option<i64>,
    pub eip_bandwidth: Option<i64>,
    pub ephemeral_storage: Option<i64>,
    pub host_aliases: Vec<DescribeEciScalingConfigurationsHostAliases>,
    pub host_name: Option<String>,
    pub image_registry_credentials: Vec<
        DescribeEciScalingConfigurationsImageRegistryCredentials,
    >,
    pub image_snapshot_id: Option<String>,
    pub ingress_bandwidth: Option<i64>,
    pub init_containers: Vec<DescribeEciScalingConfigurationsInitContainers>,
    pub instance_family_level: Option<String>,
    pub ipv6_address_count: Option<i64>,
    pub lifecycle_state: Option<String>,
    pub load_balancer_weight: Option<i64>,
    pub memory: Option<f64>,
    pub ntp_servers: Vec<String>,
    pub ram_role_name: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub restart_policy: Option<String>,
    pub scaling_configuration_id: Option<String>,
    pub scaling_configuration_name: Option<String>,
    pub scaling_group_id: Option<String>,
    pub security_context_sys_ctls: Vec<
        DescribeEciScalingConfigurationsSecurityContextSysCtls,
    >,
    pub security_group_id: Option<String>,
    pub spot_price_limit: Option<f64>,
    pub spot_strategy: Option<String>,
    pub tags: Vec<DescribeEciScalingConfigurationsTags>,
    pub termination_grace_period_seconds: Option<i64>,
    pub volumes: Vec<DescribeEciScalingConfigurationsVolumes>,
}
model! { DescribeEciScalingConfigurationsScalingConfigurations {
    0 "AcrRegistryInfos" acr_registry_infos: Vec<DescribeEciScalingConfigurationsAcrRegistryInfos>,
    1 "ActiveDeadlineSeconds" active_deadline_seconds: i64, 2 "AutoCreateEip" auto_create_eip: bool,
    3 "AutoMatchImageCache" auto_match_image_cache: bool, 4 "ContainerGroupName" container_group_name: String,
    5 "Containers" containers: Vec<DescribeEciScalingConfigurationsContainers>,
    6 "CostOptimization" cost_optimization: bool, 7 "Cpu" cpu: f64, 8 "CpuOptionsCore" cpu_options_core: i64,
    9 "CpuOptionsThreadsPerCore" cpu_options_threads_per_core: i64, 10 "CreationTime" creation_time: String,
    11 "DnsConfigNameServers" dns_config_name_servers: Vec<String>,
    12 "DnsConfigOptions" dns_config_options: Vec<DescribeEciScalingConfigurationsDnsConfigOptions>,
    13 "DnsConfigSearches" dns_config_searches: Vec<String>, 14 "DnsPolicy" dns_policy: String,
    15 "EgressBandwidth" egress_bandwidth: i64, 16 "EipBandwidth" eip_bandwidth: i64,
    17 "EphemeralStorage" ephemeral_storage: i64,
    18 "HostAliases" host_aliases: Vec<DescribeEciScalingConfigurationsHostAliases>, 19 "HostName" host_name: String,
    20 "ImageRegistryCredentials" image_registry_credentials: Vec<DescribeEciScalingConfigurationsImageRegistryCredentials>,
    21 "ImageSnapshotId" image_snapshot_id: String, 22 "IngressBandwidth" ingress_bandwidth: i64,
    23 "InitContainers" init_containers: Vec<DescribeEciScalingConfigurationsInitContainers>,
    24 "InstanceFamilyLevel" instance_family_level: String, 25 "Ipv6AddressCount" ipv6_address_count: i64,
    26 "LifecycleState" lifecycle_state: String, 27 "LoadBalancerWeight" load_balancer_weight: i64,
    28 "Memory" memory: f64, 29 "NtpServers" ntp_servers: Vec<String>, 30 "RamRoleName" ram_role_name: String,
    31 "RegionId" region_id: String, 32 "ResourceGroupId" resource_group_id: String,
    33 "RestartPolicy" restart_policy: String, 34 "ScalingConfigurationId" scaling_configuration_id: String,
    35 "ScalingConfigurationName" scaling_configuration_name: String, 36 "ScalingGroupId" scaling_group_id: String,
    37 "SecurityContextSysCtls" security_context_sys_ctls: Vec<DescribeEciScalingConfigurationsSecurityContextSysCtls>,
    38 "SecurityGroupId" security_group_id: String, 39 "SpotPriceLimit" spot_price_limit: f64,
    40 "SpotStrategy" spot_strategy: String, 41 "Tags" tags: Vec<DescribeEciScalingConfigurationsTags>,
    42 "TerminationGracePeriodSeconds" termination_grace_period_seconds: i64,
    43 "Volumes" volumes: Vec<DescribeEciScalingConfigurationsVolumes>
} }

/// In the response of [`DescribeEciScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEciScalingConfigurationsAcrRegistryInfos {
    pub domains: Vec<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeEciScalingConfigurationsAcrRegistryInfos {
    0 "Domains" domains: Vec<String>, 1 "InstanceId" instance_id: String, 2 "InstanceName" instance_name: String,
    3 "RegionId" region_id: String
} }

/// In the response of [`DescribeEciScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEciScalingConfigurationsContainers {
    pub args: Vec<String>,
    pub commands: Vec<String>,
    pub cpu: Option<f64>,
    pub environment_vars: Vec<DescribeEciScalingConfigurationsEnvironmentVars>,
    pub gpu: Option<i64>,
    pub image: Option<String>,
    pub image_pull_policy: Option<String>,
    pub liveness_probe_exec_commands: Vec<String>,
    pub liveness_probe_failure_threshold: Option<i64>,
    pub liveness_probe_http_get_path: Option<String>,
    pub liveness_probe_http_get_port: Option<i64>,
    pub liveness_probe_http_get_scheme: Option<String>,
    pub liveness_probe_initial_delay_seconds: Option<i64>,
    pub liveness_probe_period_seconds: Option<i64>,
    pub liveness_probe_success_threshold: Option<i64>,
    pub liveness_probe_tcp_socket_port: Option<i64>,
    pub liveness_probe_timeout_seconds: Option<i64>,
    pub memory: Option<f64>,
    pub name: Option<String>,
    pub ports: Vec<DescribeEciScalingConfigurationsPorts>,
    pub readiness_probe_exec_commands: Vec<String>,
    pub readiness_probe_failure_threshold: Option<i64>,
    pub readiness_probe_http_get_path: Option<String>,
    pub readiness_probe_http_get_port: Option<i64>,
    pub readiness_probe_http_get_scheme: Option<String>,
    pub readiness_probe_initial_delay_seconds: Option<i64>,
    pub readiness_probe_period_seconds: Option<i64>,
    pub readiness_probe_success_threshold: Option<i64>,
    pub readiness_probe_tcp_socket_port: Option<i64>,
    pub readiness_probe_timeout_seconds: Option<i64>,
    pub security_context_capability_adds: Vec<String>,
    pub security_context_run_as_user: Option<i64>,
    pub stdin: Option<bool>,
    pub stdin_once: Option<bool>,
    pub tty: Option<bool>,
    pub volume_mounts: Vec<DescribeEciScalingConfigurationsVolumeMounts>,
    pub working_dir: Option<String>,
}
model! { DescribeEciScalingConfigurationsContainers {
    0 "Args" args: Vec<String>, 1 "Commands" commands: Vec<String>, 2 "Cpu" cpu: f64,
    3 "EnvironmentVars" environment_vars: Vec<DescribeEciScalingConfigurationsEnvironmentVars>, 4 "Gpu" gpu: i64,
    5 "Image" image: String, 6 "ImagePullPolicy" image_pull_policy: String,
    7 "LivenessProbeExecCommands" liveness_probe_exec_commands: Vec<String>,
    8 "LivenessProbeFailureThreshold" liveness_probe_failure_threshold: i64,
    9 "LivenessProbeHttpGetPath" liveness_probe_http_get_path: String,
    10 "LivenessProbeHttpGetPort" liveness_probe_http_get_port: i64,
    11 "LivenessProbeHttpGetScheme" liveness_probe_http_get_scheme: String,
    12 "LivenessProbeInitialDelaySeconds" liveness_probe_initial_delay_seconds: i64,
    13 "LivenessProbePeriodSeconds" liveness_probe_period_seconds: i64,
    14 "LivenessProbeSuccessThreshold" liveness_probe_success_threshold: i64,
    15 "LivenessProbeTcpSocketPort" liveness_probe_tcp_socket_port: i64,
    16 "LivenessProbeTimeoutSeconds" liveness_probe_timeout_seconds: i64, 17 "Memory" memory: f64,
    18 "Name" name: String, 19 "Ports" ports: Vec<DescribeEciScalingConfigurationsPorts>,
    20 "ReadinessProbeExecCommands" readiness_probe_exec_commands: Vec<String>,
    21 "ReadinessProbeFailureThreshold" readiness_probe_failure_threshold: i64,
    22 "ReadinessProbeHttpGetPath" readiness_probe_http_get_path: String,
    23 "ReadinessProbeHttpGetPort" readiness_probe_http_get_port: i64,
    24 "ReadinessProbeHttpGetScheme" readiness_probe_http_get_scheme: String,
    25 "ReadinessProbeInitialDelaySeconds" readiness_probe_initial_delay_seconds: i64,
    26 "ReadinessProbePeriodSeconds" readiness_probe_period_seconds: i64,
    27 "ReadinessProbeSuccessThreshold" readiness_probe_success_threshold: i64,
    28 "ReadinessProbeTcpSocketPort" readiness_probe_tcp_socket_port: i64,
    29 "ReadinessProbeTimeoutSeconds" readiness_probe_timeout_seconds: i64,
    30 "SecurityContextCapabilityAdds" security_context_capability_adds: Vec<String>,
    31 "SecurityContextRunAsUser" security_context_run_as_user: i64, 32 "Stdin" stdin: bool,
    33 "StdinOnce" stdin_once: bool, 34 "Tty" tty: bool,
    35 "VolumeMounts" volume_mounts: Vec<DescribeEciScalingConfigurationsVolumeMounts>,
    36 "WorkingDir" working_dir: String
} }

/// In the response of [`DescribeEciScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEciScalingConfigurationsEnvironmentVars {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeEciScalingConfigurationsEnvironmentVars {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeEciScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEciScalingConfigurationsPorts {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeEciScalingConfigurationsPorts {
    0 "Port" port: i64, 1 "Protocol" protocol: String
} }

/// In the response of [`DescribeEciScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEciScalingConfigurationsVolumeMounts {
    pub mount_path: Option<String>,
    pub mount_propagation: Option<String>,
    pub name: Option<String>,
    pub read_only: Option<bool>,
    pub sub_path: Option<String>,
}
model! { DescribeEciScalingConfigurationsVolumeMounts {
    0 "MountPath" mount_path: String, 1 "MountPropagation" mount_propagation: String, 2 "Name" name: String,
    3 "ReadOnly" read_only: bool, 4 "SubPath" sub_path: String
} }

/// In the response of [`DescribeEciScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEciScalingConfigurationsDnsConfigOptions {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeEciScalingConfigurationsDnsConfigOptions {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`DescribeEciScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEciScalingConfigurationsHostAliases {
    pub hostnames: Vec<String>,
    pub ip: Option<String>,
}
model! { DescribeEciScalingConfigurationsHostAliases {
    0 "Hostnames" hostnames: Vec<String>, 1 "Ip" ip: String
} }

/// In the response of [`DescribeEciScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEciScalingConfigurationsImageRegistryCredentials {
    /// Secret.
    pub password: Option<Secret>,
    pub server: Option<String>,
    pub user_name: Option<String>,
}
model! { DescribeEciScalingConfigurationsImageRegistryCredentials {
    0 "Password" password: Secret, 1 "Server" server: String, 2 "UserName" user_name: String
} }

/// In the response of [`DescribeEciScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEciScalingConfigurationsInitContainers {
    pub cpu: Option<f64>,
    pub gpu: Option<i64>,
    pub image: Option<String>,
    pub image_pull_policy: Option<String>,
    pub init_container_args: Vec<String>,
    pub init_container_commands: Vec<String>,
    pub init_container_environment_vars: Vec<
        DescribeEciScalingConfigurationsInitContainerEnvironmentVars,
    >,
    pub init_container_volume_mounts: Vec<
        DescribeEciScalingConfigurationsInitContainerVolumeMounts,
    >,
    pub memory: Option<f64>,
    pub name: Option<String>,
    pub security_context_capability_adds: Vec<String>,
    pub security_context_read_only_root_filesystem: Option<bool>,
    pub security_context_run_as_user: Option<String>,
    pub working_dir: Option<String>,
}
model! { DescribeEciScalingConfigurationsInitContainers {
    0 "Cpu" cpu: f64, 1 "Gpu" gpu: i64, 2 "Image" image: String, 3 "ImagePullPolicy" image_pull_policy: String,
    4 "InitContainerArgs" init_container_args: Vec<String>,
    5 "InitContainerCommands" init_container_commands: Vec<String>,
    6 "InitContainerEnvironmentVars" init_container_environment_vars: Vec<DescribeEciScalingConfigurationsInitContainerEnvironmentVars>,
    7 "InitContainerVolumeMounts" init_container_volume_mounts: Vec<DescribeEciScalingConfigurationsInitContainerVolumeMounts>,
    8 "Memory" memory: f64, 9 "Name" name: String,
    10 "SecurityContextCapabilityAdds" security_context_capability_adds: Vec<String>,
    11 "SecurityContextReadOnlyRootFilesystem" security_context_read_only_root_filesystem: bool,
    12 "SecurityContextRunAsUser" security_context_run_as_user: String, 13 "WorkingDir" working_dir: String
} }

/// In the response of [`DescribeEciScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEciScalingConfigurationsInitContainerEnvironmentVars {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeEciScalingConfigurationsInitContainerEnvironmentVars {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeEciScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEciScalingConfigurationsInitContainerVolumeMounts {
    pub mount_path: Option<String>,
    pub mount_propagation: Option<String>,
    pub name: Option<String>,
    pub read_only: Option<bool>,
    pub sub_path: Option<String>,
}
model! { DescribeEciScalingConfigurationsInitContainerVolumeMounts {
    0 "MountPath" mount_path: String, 1 "MountPropagation" mount_propagation: String, 2 "Name" name: String,
    3 "ReadOnly" read_only: bool, 4 "SubPath" sub_path: String
} }

/// In the response of [`DescribeEciScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEciScalingConfigurationsSecurityContextSysCtls {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DescribeEciScalingConfigurationsSecurityContextSysCtls {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`DescribeEciScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEciScalingConfigurationsTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeEciScalingConfigurationsTags {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeEciScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEciScalingConfigurationsVolumes {
    pub config_file_volume_config_file_to_paths: Vec<
        DescribeEciScalingConfigurationsConfigFileVolumeConfigFileToPaths,
    >,
    pub config_file_volume_default_mode: Option<i64>,
    pub disk_volume_disk_id: Option<String>,
    pub disk_volume_disk_size: Option<i64>,
    pub disk_volume_fs_type: Option<String>,
    pub empty_dir_volume_medium: Option<String>,
    pub flex_volume_driver: Option<String>,
    pub flex_volume_fs_type: Option<String>,
    pub flex_volume_options: Option<String>,
    pub nfs_volume_path: Option<String>,
    pub nfs_volume_read_only: Option<bool>,
    pub nfs_volume_server: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeEciScalingConfigurationsVolumes {
    0 "ConfigFileVolumeConfigFileToPaths" config_file_volume_config_file_to_paths: Vec<DescribeEciScalingConfigurationsConfigFileVolumeConfigFileToPaths>,
    1 "ConfigFileVolumeDefaultMode" config_file_volume_default_mode: i64,
    2 "DiskVolumeDiskId" disk_volume_disk_id: String, 3 "DiskVolumeDiskSize" disk_volume_disk_size: i64,
    4 "DiskVolumeFsType" disk_volume_fs_type: String, 5 "EmptyDirVolumeMedium" empty_dir_volume_medium: String,
    6 "FlexVolumeDriver" flex_volume_driver: String, 7 "FlexVolumeFsType" flex_volume_fs_type: String,
    8 "FlexVolumeOptions" flex_volume_options: String, 9 "NFSVolumePath" nfs_volume_path: String,
    10 "NFSVolumeReadOnly" nfs_volume_read_only: bool, 11 "NFSVolumeServer" nfs_volume_server: String,
    12 "Name" name: String, 13 "Type" r#type: String
} }

/// In the response of [`DescribeEciScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEciScalingConfigurationsConfigFileVolumeConfigFileToPaths {
    pub content: Option<String>,
    pub mode: Option<i64>,
    pub path: Option<String>,
}
model! { DescribeEciScalingConfigurationsConfigFileVolumeConfigFileToPaths {
    0 "Content" content: String, 1 "Mode" mode: i64, 2 "Path" path: String
} }

/// Describes lifecycle actions: `DescribeLifecycleActions` of `ess` 2014-08-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/DescribeLifecycleActions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecycleActions {
    pub lifecycle_action_status: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_activity_id: String,
}
operation! { DescribeLifecycleActions(scaling_activity_id: String)
    "DescribeLifecycleActions" -> DescribeLifecycleActionsOutput {
    0 "LifecycleActionStatus" lifecycle_action_status: String, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ScalingActivityId" scaling_activity_id
} }
paged! { DescribeLifecycleActions: DescribeLifecycleActionsLifecycleAction =
    Token "NextToken", "LifecycleActions.LifecycleAction" lifecycle_actions.lifecycle_action, next "NextToken" }

/// Response of [`DescribeLifecycleActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecycleActionsOutput {
    pub lifecycle_actions: Option<DescribeLifecycleActionsLifecycleActions>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeLifecycleActionsOutput {
    0 "LifecycleActions" lifecycle_actions: DescribeLifecycleActionsLifecycleActions, 1 "MaxResults" max_results: i64,
    2 "NextToken" next_token: String, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLifecycleActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecycleActionsLifecycleActions {
    pub lifecycle_action: Vec<DescribeLifecycleActionsLifecycleAction>,
}
model! { DescribeLifecycleActionsLifecycleActions {
    0 "LifecycleAction" lifecycle_action: Vec<DescribeLifecycleActionsLifecycleAction>
} }

/// In the response of [`DescribeLifecycleActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecycleActionsLifecycleAction {
    pub instance_ids: Option<DescribeLifecycleActionsInstanceIds>,
    pub lifecycle_action_result: Option<String>,
    pub lifecycle_action_status: Option<String>,
    pub lifecycle_action_token: Option<String>,
    pub lifecycle_hook_id: Option<String>,
}
model! { DescribeLifecycleActionsLifecycleAction {
    0 "InstanceIds" instance_ids: DescribeLifecycleActionsInstanceIds,
    1 "LifecycleActionResult" lifecycle_action_result: String,
    2 "LifecycleActionStatus" lifecycle_action_status: String, 3 "LifecycleActionToken" lifecycle_action_token: String,
    4 "LifecycleHookId" lifecycle_hook_id: String
} }

/// In the response of [`DescribeLifecycleActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecycleActionsInstanceIds {
    pub instance_id: Vec<String>,
}
model! { DescribeLifecycleActionsInstanceIds {
    0 "InstanceId" instance_id: Vec<String>
} }

/// Describes lifecycle hooks: `DescribeLifecycleHooks` of `ess` 2014-08-28.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/DescribeLifecycleHooks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecycleHooks {
    pub lifecycle_hook_id: Option<Vec<String>>,
    pub lifecycle_hook_name: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub scaling_group_id: Option<String>,
}
operation! { DescribeLifecycleHooks() "DescribeLifecycleHooks" -> DescribeLifecycleHooksOutput {
    0 "LifecycleHookId" lifecycle_hook_id: Vec<String>, 1 "LifecycleHookName" lifecycle_hook_name: String,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "PageNumber" page_number: i64,
    5 "PageSize" page_size: i64, 6 "RegionId" region_id: String,
    7 "ResourceOwnerAccount" resource_owner_account: String, 8 "ScalingGroupId" scaling_group_id: String
} }
paged! { DescribeLifecycleHooks: DescribeLifecycleHooksLifecycleHook =
    Number "PageNumber", "LifecycleHooks.LifecycleHook" lifecycle_hooks.lifecycle_hook, total "TotalCount" }

/// Response of [`DescribeLifecycleHooks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecycleHooksOutput {
    pub lifecycle_hooks: Option<DescribeLifecycleHooksLifecycleHooks>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeLifecycleHooksOutput {
    0 "LifecycleHooks" lifecycle_hooks: DescribeLifecycleHooksLifecycleHooks, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLifecycleHooks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecycleHooksLifecycleHooks {
    pub lifecycle_hook: Vec<DescribeLifecycleHooksLifecycleHook>,
}
model! { DescribeLifecycleHooksLifecycleHooks {
    0 "LifecycleHook" lifecycle_hook: Vec<DescribeLifecycleHooksLifecycleHook>
} }

/// In the response of [`DescribeLifecycleHooks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecycleHooksLifecycleHook {
    pub default_result: Option<String>,
    pub heartbeat_timeout: Option<i64>,
    pub lifecycle_hook_id: Option<String>,
    pub lifecycle_hook_name: Option<String>,
    pub lifecycle_transition: Option<String>,
    pub notification_arn: Option<String>,
    pub notification_metadata: Option<String>,
    pub scaling_group_id: Option<String>,
}
model! { DescribeLifecycleHooksLifecycleHook {
    0 "DefaultResult" default_result: String, 1 "HeartbeatTimeout" heartbeat_timeout: i64,
    2 "LifecycleHookId" lifecycle_hook_id: String, 3 "LifecycleHookName" lifecycle_hook_name: String,
    4 "LifecycleTransition" lifecycle_transition: String, 5 "NotificationArn" notification_arn: String,
    6 "NotificationMetadata" notification_metadata: String, 7 "ScalingGroupId" scaling_group_id: String
} }

/// Describes limitation: `DescribeLimitation` of `ess` 2014-08-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ess/2014-08-28/DescribeLimitation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLimitation {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
}
operation! { DescribeLimitation() "DescribeLimitation" -> DescribeLimitationOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String
} }

/// Response of [`DescribeLimitation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLimitationOutput {
    pub max_number_of_alb_server_group: Option<i64>,
    pub max_number_of_db_instances: Option<i64>,
    pub max_number_of_lifecycle_hooks: Option<i64>,
    pub max_number_of_load_balancers: Option<i64>,
    pub max_number_of_max_size: Option<i64>,
    pub max_number_of_min_size: Option<i64>,
    pub max_number_of_notification_configurations: Option<i64>,
    pub max_number_of_scaling_configurations: Option<i64>,
    pub max_number_of_scaling_groups: Option<i64>,
    pub max_number_of_scaling_instances: Option<i64>,
    pub max_number_of_scaling_rules: Option<i64>,
    pub max_number_of_scheduled_tasks: Option<i64>,
    pub max_number_of_vserver_groups: Option<i64>,
}
model! { DescribeLimitationOutput {
    0 "MaxNumberOfAlbServerGroup" max_number_of_alb_server_group: i64,
    1 "MaxNumberOfDBInstances" max_number_of_db_instances: i64,
    2 "MaxNumberOfLifecycleHooks" max_number_of_lifecycle_hooks: i64,
    3 "MaxNumberOfLoadBalancers" max_number_of_load_balancers: i64, 4 "MaxNumberOfMaxSize" max_number_of_max_size: i64,
    5 "MaxNumberOfMinSize" max_number_of_min_size: i64,
    6 "MaxNumberOfNotificationConfigurations" max_number_of_notification_configurations: i64,
    7 "MaxNumberOfScalingConfigurations" max_number_of_scaling_configurations: i64,
    8 "MaxNumberOfScalingGroups" max_number_of_scaling_groups: i64,
    9 "MaxNumberOfScalingInstances" max_number_of_scaling_instances: i64,
    10 "MaxNumberOfScalingRules" max_number_of_scaling_rules: i64,
    11 "MaxNumberOfScheduledTasks" max_number_of_scheduled_tasks: i64,
    12 "MaxNumberOfVServerGroups" max_number_of_vserver_groups: i64
} }

/// Describes notification configurations: `DescribeNotificationConfigurations` of `ess` 2014-08-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ess/2014-08-28/DescribeNotificationConfigurations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotificationConfigurations {
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_group_id: String,
}
operation! { DescribeNotificationConfigurations(scaling_group_id: String)
    "DescribeNotificationConfigurations" -> DescribeNotificationConfigurationsOutput {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id: String, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ScalingGroupId" scaling_group_id
} }

/// Response of [`DescribeNotificationConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotificationConfigurationsOutput {
    pub notification_configuration_models: Option<
        DescribeNotificationConfigurationsNotificationConfigurationModels,
    >,
}
model! { DescribeNotificationConfigurationsOutput {
    0 "NotificationConfigurationModels" notification_configuration_models: DescribeNotificationConfigurationsNotificationConfigurationModels
} }

/// In the response of [`DescribeNotificationConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotificationConfigurationsNotificationConfigurationModels {
    pub notification_configuration_model: Vec<
        DescribeNotificationConfigurationsNotificationConfigurationModel,
    >,
}
model! { DescribeNotificationConfigurationsNotificationConfigurationModels {
    0 "NotificationConfigurationModel" notification_configuration_model: Vec<DescribeNotificationConfigurationsNotificationConfigurationModel>
} }

/// In the response of [`DescribeNotificationConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotificationConfigurationsNotificationConfigurationModel {
    pub notification_arn: Option<String>,
    pub notification_types: Option<DescribeNotificationConfigurationsNotificationTypes>,
    pub scaling_group_id: Option<String>,
}
model! { DescribeNotificationConfigurationsNotificationConfigurationModel {
    0 "NotificationArn" notification_arn: String,
    1 "NotificationTypes" notification_types: DescribeNotificationConfigurationsNotificationTypes,
    2 "ScalingGroupId" scaling_group_id: String
} }

/// In the response of [`DescribeNotificationConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotificationConfigurationsNotificationTypes {
    pub notification_type: Vec<String>,
}
model! { DescribeNotificationConfigurationsNotificationTypes {
    0 "NotificationType" notification_type: Vec<String>
} }

/// Describes notification types: `DescribeNotificationTypes` of `ess` 2014-08-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ess/2014-08-28/DescribeNotificationTypes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotificationTypes {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
}
operation! { DescribeNotificationTypes() "DescribeNotificationTypes" -> DescribeNotificationTypesOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String
} }

/// Response of [`DescribeNotificationTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotificationTypesOutput {
    pub notification_types: Option<DescribeNotificationTypesNotificationTypes>,
}
model! { DescribeNotificationTypesOutput {
    0 "NotificationTypes" notification_types: DescribeNotificationTypesNotificationTypes
} }

/// In the response of [`DescribeNotificationTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotificationTypesNotificationTypes {
    pub notification_type: Vec<String>,
}
model! { DescribeNotificationTypesNotificationTypes {
    0 "NotificationType" notification_type: Vec<String>
} }

/// Describes regions: `DescribeRegions` of `ess` 2014-08-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ess/2014-08-28/DescribeRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {
    pub accept_language: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { DescribeRegions() "DescribeRegions" -> DescribeRegionsOutput {
    0 "AcceptLanguage" accept_language: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64
} }

/// Response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsOutput {
    pub regions: Option<DescribeRegionsRegions>,
}
model! { DescribeRegionsOutput {
    0 "Regions" regions: DescribeRegionsRegions
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegions {
    pub region: Vec<DescribeRegionsRegion>,
}
model! { DescribeRegionsRegions {
    0 "Region" region: Vec<DescribeRegionsRegion>
} }

/// In the response of [`DescribeRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsRegion {
    pub classic_unavailable: Option<bool>,
    pub local_name: Option<String>,
    pub region_endpoint: Option<String>,
    pub region_id: Option<String>,
    pub vpc_unavailable: Option<bool>,
}
model! { DescribeRegionsRegion {
    0 "ClassicUnavailable" classic_unavailable: bool, 1 "LocalName" local_name: String,
    2 "RegionEndpoint" region_endpoint: String, 3 "RegionId" region_id: String, 4 "VpcUnavailable" vpc_unavailable: bool
} }

/// Describes scaling activities: `DescribeScalingActivities` of `ess` 2014-08-28.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/DescribeScalingActivities>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingActivities {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scaling_activity_id: Option<Vec<String>>,
    pub scaling_group_id: Option<String>,
    pub status_code: Option<String>,
}
operation! { DescribeScalingActivities(region_id: String)
    "DescribeScalingActivities" -> DescribeScalingActivitiesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ScalingActivityId" scaling_activity_id: Vec<String>,
    8 "ScalingGroupId" scaling_group_id: String, 9 "StatusCode" status_code: String
} }
paged! { DescribeScalingActivities: DescribeScalingActivitiesScalingActivity =
    Number "PageNumber", "ScalingActivities.ScalingActivity" scaling_activities.scaling_activity, total "TotalCount" }

/// Response of [`DescribeScalingActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingActivitiesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub scaling_activities: Option<DescribeScalingActivitiesScalingActivities>,
    pub total_count: Option<i64>,
}
model! { DescribeScalingActivitiesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "ScalingActivities" scaling_activities: DescribeScalingActivitiesScalingActivities,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeScalingActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingActivitiesScalingActivities {
    pub scaling_activity: Vec<DescribeScalingActivitiesScalingActivity>,
}
model! { DescribeScalingActivitiesScalingActivities {
    0 "ScalingActivity" scaling_activity: Vec<DescribeScalingActivitiesScalingActivity>
} }

/// In the response of [`DescribeScalingActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingActivitiesScalingActivity {
    pub attached_capacity: Option<String>,
    pub auto_created_capacity: Option<String>,
    pub cause: Option<String>,
    pub description: Option<String>,
    pub end_time: Option<String>,
    pub progress: Option<i64>,
    pub scaling_activity_id: Option<String>,
    pub scaling_group_id: Option<String>,
    pub scaling_instance_number: Option<i64>,
    pub start_time: Option<String>,
    pub status_code: Option<String>,
    pub status_message: Option<String>,
    pub total_capacity: Option<String>,
}
model! { DescribeScalingActivitiesScalingActivity {
    0 "AttachedCapacity" attached_capacity: String, 1 "AutoCreatedCapacity" auto_created_capacity: String,
    2 "Cause" cause: String, 3 "Description" description: String, 4 "EndTime" end_time: String,
    5 "Progress" progress: i64, 6 "ScalingActivityId" scaling_activity_id: String,
    7 "ScalingGroupId" scaling_group_id: String, 8 "ScalingInstanceNumber" scaling_instance_number: i64,
    9 "StartTime" start_time: String, 10 "StatusCode" status_code: String, 11 "StatusMessage" status_message: String,
    12 "TotalCapacity" total_capacity: String
} }

/// Describes scaling activity detail: `DescribeScalingActivityDetail` of `ess` 2014-08-28.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Ess/2014-08-28/DescribeScalingActivityDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingActivityDetail {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub scaling_activity_id: String,
}
operation! { DescribeScalingActivityDetail(scaling_activity_id: String)
    "DescribeScalingActivityDetail" -> DescribeScalingActivityDetailOutput {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64, 3 "ScalingActivityId" scaling_activity_id
} }

/// Response of [`DescribeScalingActivityDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingActivityDetailOutput {
    pub detail: Option<String>,
    pub scaling_activity_id: Option<String>,
}
model! { DescribeScalingActivityDetailOutput {
    0 "Detail" detail: String, 1 "ScalingActivityId" scaling_activity_id: String
} }

/// Describes scaling configurations: `DescribeScalingConfigurations` of `ess` 2014-08-28.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/DescribeScalingConfigurations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingConfigurations {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scaling_configuration_id: Option<Vec<String>>,
    pub scaling_configuration_name: Option<Vec<String>>,
    pub scaling_group_id: Option<String>,
}
operation! { DescribeScalingConfigurations(region_id: String)
    "DescribeScalingConfigurations" -> DescribeScalingConfigurationsOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ScalingConfigurationId" scaling_configuration_id: Vec<String>,
    8 "ScalingConfigurationName" scaling_configuration_name: Vec<String>, 9 "ScalingGroupId" scaling_group_id: String
} }
paged! { DescribeScalingConfigurations: DescribeScalingConfigurationsScalingConfiguration =
    Number "PageNumber", "ScalingConfigurations.ScalingConfiguration" scaling_configurations.scaling_configuration, total "TotalCount" }

/// Response of [`DescribeScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingConfigurationsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub scaling_configurations: Option<
        DescribeScalingConfigurationsScalingConfigurations,
    >,
    pub total_count: Option<i64>,
}
model! { DescribeScalingConfigurationsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "ScalingConfigurations" scaling_configurations: DescribeScalingConfigurationsScalingConfigurations,
    3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingConfigurationsScalingConfigurations {
    pub scaling_configuration: Vec<DescribeScalingConfigurationsScalingConfiguration>,
}
model! { DescribeScalingConfigurationsScalingConfigurations {
    0 "ScalingConfiguration" scaling_configuration: Vec<DescribeScalingConfigurationsScalingConfiguration>
} }

/// In the response of [`DescribeScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingConfigurationsScalingConfiguration {
    pub private_pool_options: Option<DescribeScalingConfigurationsPrivatePoolOptions>,
    pub system_disk: Option<DescribeScalingConfigurationsSystemDisk>,
    pub affinity: Option<String>,
    pub cpu: Option<i64>,
    pub creation_time: Option<String>,
    pub credit_specification: Option<String>,
    pub data_disks: Option<DescribeScalingConfigurationsDataDisks>,
    pub dedicated_host_id: Option<String>,
    pub deployment_set_id: Option<String>,
    pub host_name: Option<String>,
    pub hpc_cluster_id: Option<String>,
    pub image_family: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub instance_description: Option<String>,
    pub instance_generation: Option<String>,
    pub instance_name: Option<String>,
    pub instance_pattern_infos: Option<
        DescribeScalingConfigurationsInstancePatternInfos,
    >,
    pub instance_type: Option<String>,
    pub instance_types: Option<DescribeScalingConfigurationsInstanceTypes>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_in: Option<i64>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub io_optimized: Option<String>,
    pub ipv6_address_count: Option<i64>,
    pub key_pair_name: Option<String>,
    pub lifecycle_state: Option<String>,
    pub load_balancer_weight: Option<i64>,
    pub memory: Option<i64>,
    pub password_inherit: Option<bool>,
    pub ram_role_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub scaling_configuration_id: Option<String>,
    pub scaling_configuration_name: Option<String>,
    pub scaling_group_id: Option<String>,
    pub scheduler_options: Option<DescribeScalingConfigurationsSchedulerOptions>,
    pub security_enhancement_strategy: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_ids: Option<DescribeScalingConfigurationsSecurityGroupIds>,
    pub spot_duration: Option<i64>,
    pub spot_interruption_behavior: Option<String>,
    pub spot_price_limit: Option<DescribeScalingConfigurationsSpotPriceLimit>,
    pub spot_strategy: Option<String>,
    pub system_disk_auto_snapshot_policy_id: Option<String>,
    pub system_disk_categories: Option<
        DescribeScalingConfigurationsSystemDiskCategories,
    >,
    pub system_disk_category: Option<String>,
    pub system_disk_description: Option<String>,
    pub system_disk_name: Option<String>,
    pub system_disk_performance_level: Option<String>,
    pub system_disk_size: Option<i64>,
    pub tags: Option<DescribeScalingConfigurationsTags>,
    pub tenancy: Option<String>,
    /// Secret.
    pub user_data: Option<Secret>,
    pub weighted_capacities: Option<DescribeScalingConfigurationsWeightedCapacities>,
    pub zone_id: Option<String>,
}
model! { DescribeScalingConfigurationsScalingConfiguration {
    0 "PrivatePoolOptions" private_pool_options: DescribeScalingConfigurationsPrivatePoolOptions,
    1 "SystemDisk" system_disk: DescribeScalingConfigurationsSystemDisk, 2 "Affinity" affinity: String,
    3 "Cpu" cpu: i64, 4 "CreationTime" creation_time: String, 5 "CreditSpecification" credit_specification: String,
    6 "DataDisks" data_disks: DescribeScalingConfigurationsDataDisks, 7 "DedicatedHostId" dedicated_host_id: String,
    8 "DeploymentSetId" deployment_set_id: String, 9 "HostName" host_name: String,
    10 "HpcClusterId" hpc_cluster_id: String, 11 "ImageFamily" image_family: String, 12 "ImageId" image_id: String,
    13 "ImageName" image_name: String, 14 "InstanceDescription" instance_description: String,
    15 "InstanceGeneration" instance_generation: String, 16 "InstanceName" instance_name: String,
    17 "InstancePatternInfos" instance_pattern_infos: DescribeScalingConfigurationsInstancePatternInfos,
    18 "InstanceType" instance_type: String,
    19 "InstanceTypes" instance_types: DescribeScalingConfigurationsInstanceTypes,
    20 "InternetChargeType" internet_charge_type: String, 21 "InternetMaxBandwidthIn" internet_max_bandwidth_in: i64,
    22 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 23 "IoOptimized" io_optimized: String,
    24 "Ipv6AddressCount" ipv6_address_count: i64, 25 "KeyPairName" key_pair_name: String,
    26 "LifecycleState" lifecycle_state: String, 27 "LoadBalancerWeight" load_balancer_weight: i64,
    28 "Memory" memory: i64, 29 "PasswordInherit" password_inherit: bool, 30 "RamRoleName" ram_role_name: String,
    31 "ResourceGroupId" resource_group_id: String, 32 "ScalingConfigurationId" scaling_configuration_id: String,
    33 "ScalingConfigurationName" scaling_configuration_name: String, 34 "ScalingGroupId" scaling_group_id: String,
    35 "SchedulerOptions" scheduler_options: DescribeScalingConfigurationsSchedulerOptions,
    36 "SecurityEnhancementStrategy" security_enhancement_strategy: String,
    37 "SecurityGroupId" security_group_id: String,
    38 "SecurityGroupIds" security_group_ids: DescribeScalingConfigurationsSecurityGroupIds,
    39 "SpotDuration" spot_duration: i64, 40 "SpotInterruptionBehavior" spot_interruption_behavior: String,
    41 "SpotPriceLimit" spot_price_limit: DescribeScalingConfigurationsSpotPriceLimit,
    42 "SpotStrategy" spot_strategy: String,
    43 "SystemDiskAutoSnapshotPolicyId" system_disk_auto_snapshot_policy_id: String,
    44 "SystemDiskCategories" system_disk_categories: DescribeScalingConfigurationsSystemDiskCategories,
    45 "SystemDiskCategory" system_disk_category: String, 46 "SystemDiskDescription" system_disk_description: String,
    47 "SystemDiskName" system_disk_name: String, 48 "SystemDiskPerformanceLevel" system_disk_performance_level: String,
    49 "SystemDiskSize" system_disk_size: i64, 50 "Tags" tags: DescribeScalingConfigurationsTags,
    51 "Tenancy" tenancy: String, 52 "UserData" user_data: Secret,
    53 "WeightedCapacities" weighted_capacities: DescribeScalingConfigurationsWeightedCapacities,
    54 "ZoneId" zone_id: String
} }

/// In the response of [`DescribeScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingConfigurationsPrivatePoolOptions {
    pub id: Option<String>,
    pub match_criteria: Option<String>,
}
model! { DescribeScalingConfigurationsPrivatePoolOptions {
    0 "Id" id: String, 1 "MatchCriteria" match_criteria: String
} }

/// In the response of [`DescribeScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingConfigurationsSystemDisk {
    pub bursting_enabled: Option<bool>,
    pub encrypt_algorithm: Option<String>,
    pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
    pub provisioned_iops: Option<i64>,
}
model! { DescribeScalingConfigurationsSystemDisk {
    0 "BurstingEnabled" bursting_enabled: bool, 1 "EncryptAlgorithm" encrypt_algorithm: String,
    2 "Encrypted" encrypted: bool, 3 "KMSKeyId" kms_key_id: String, 4 "ProvisionedIops" provisioned_iops: i64
} }

/// In the response of [`DescribeScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingConfigurationsDataDisks {
    pub data_disk: Vec<DescribeScalingConfigurationsDataDisk>,
}
model! { DescribeScalingConfigurationsDataDisks {
    0 "DataDisk" data_disk: Vec<DescribeScalingConfigurationsDataDisk>
} }

/// In the response of [`DescribeScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingConfigurationsDataDisk {
    pub auto_snapshot_policy_id: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub categories: Option<DescribeScalingConfigurationsCategories>,
    pub category: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub description: Option<String>,
    pub device: Option<String>,
    pub disk_name: Option<String>,
    pub encrypted: Option<String>,
    pub kms_key_id: Option<String>,
    pub performance_level: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub size: Option<i64>,
    pub snapshot_id: Option<String>,
}
model! { DescribeScalingConfigurationsDataDisk {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String, 1 "BurstingEnabled" bursting_enabled: bool,
    2 "Categories" categories: DescribeScalingConfigurationsCategories, 3 "Category" category: String,
    4 "DeleteWithInstance" delete_with_instance: bool, 5 "Description" description: String, 6 "Device" device: String,
    7 "DiskName" disk_name: String, 8 "Encrypted" encrypted: String, 9 "KMSKeyId" kms_key_id: String,
    10 "PerformanceLevel" performance_level: String, 11 "ProvisionedIops" provisioned_iops: i64, 12 "Size" size: i64,
    13 "SnapshotId" snapshot_id: String
} }

/// In the response of [`DescribeScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingConfigurationsCategories {
    pub category: Vec<String>,
}
model! { DescribeScalingConfigurationsCategories {
    0 "Category" category: Vec<String>
} }

/// In the response of [`DescribeScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingConfigurationsInstancePatternInfos {
    pub instance_pattern_info: Vec<DescribeScalingConfigurationsInstancePatternInfo>,
}
model! { DescribeScalingConfigurationsInstancePatternInfos {
    0 "InstancePatternInfo" instance_pattern_info: Vec<DescribeScalingConfigurationsInstancePatternInfo>
} }

/// In the response of [`DescribeScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingConfigurationsInstancePatternInfo {
    pub architectures: Option<DescribeScalingConfigurationsArchitectures>,
    pub burstable_performance: Option<String>,
    pub cores: Option<i64>,
    pub excluded_instance_types: Option<
        DescribeScalingConfigurationsExcludedInstanceTypes,
    >,
    pub instance_family_level: Option<String>,
    pub max_price: Option<f64>,
    pub memory: Option<f64>,
}
model! { DescribeScalingConfigurationsInstancePatternInfo {
    0 "Architectures" architectures: DescribeScalingConfigurationsArchitectures,
    1 "BurstablePerformance" burstable_performance: String, 2 "Cores" cores: i64,
    3 "ExcludedInstanceTypes" excluded_instance_types: DescribeScalingConfigurationsExcludedInstanceTypes,
    4 "InstanceFamilyLevel" instance_family_level: String, 5 "MaxPrice" max_price: f64, 6 "Memory" memory: f64
} }

/// In the response of [`DescribeScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingConfigurationsArchitectures {
    pub architecture: Vec<String>,
}
model! { DescribeScalingConfigurationsArchitectures {
    0 "Architecture" architecture: Vec<String>
} }

/// In the response of [`DescribeScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingConfigurationsExcludedInstanceTypes {
    pub excluded_instance_type: Vec<String>,
}
model! { DescribeScalingConfigurationsExcludedInstanceTypes {
    0 "ExcludedInstanceType" excluded_instance_type: Vec<String>
} }

/// In the response of [`DescribeScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingConfigurationsInstanceTypes {
    pub instance_type: Vec<String>,
}
model! { DescribeScalingConfigurationsInstanceTypes {
    0 "InstanceType" instance_type: Vec<String>
} }

/// In the response of [`DescribeScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingConfigurationsSchedulerOptions {
    pub managed_private_space_id: Option<String>,
}
model! { DescribeScalingConfigurationsSchedulerOptions {
    0 "ManagedPrivateSpaceId" managed_private_space_id: String
} }

/// In the response of [`DescribeScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingConfigurationsSecurityGroupIds {
    pub security_group_id: Vec<String>,
}
model! { DescribeScalingConfigurationsSecurityGroupIds {
    0 "SecurityGroupId" security_group_id: Vec<String>
} }

/// In the response of [`DescribeScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingConfigurationsSpotPriceLimit {
    pub spot_price_model: Vec<DescribeScalingConfigurationsSpotPriceModel>,
}
model! { DescribeScalingConfigurationsSpotPriceLimit {
    0 "SpotPriceModel" spot_price_model: Vec<DescribeScalingConfigurationsSpotPriceModel>
} }

/// In the response of [`DescribeScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingConfigurationsSpotPriceModel {
    pub instance_type: Option<String>,
    pub price_limit: Option<f64>,
}
model! { DescribeScalingConfigurationsSpotPriceModel {
    0 "InstanceType" instance_type: String, 1 "PriceLimit" price_limit: f64
} }

/// In the response of [`DescribeScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingConfigurationsSystemDiskCategories {
    pub system_disk_category: Vec<String>,
}
model! { DescribeScalingConfigurationsSystemDiskCategories {
    0 "SystemDiskCategory" system_disk_category: Vec<String>
} }

/// In the response of [`DescribeScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingConfigurationsTags {
    pub tag: Vec<DescribeScalingConfigurationsTag>,
}
model! { DescribeScalingConfigurationsTags {
    0 "Tag" tag: Vec<DescribeScalingConfigurationsTag>
} }

/// In the response of [`DescribeScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingConfigurationsTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeScalingConfigurationsTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeScalingConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingConfigurationsWeightedCapacities {
    pub weighted_capacity: Vec<String>,
}
model! { DescribeScalingConfigurationsWeightedCapacities {
    0 "WeightedCapacity" weighted_capacity: Vec<String>
} }

/// Describes scaling groups: `DescribeScalingGroups` of `ess` 2014-08-28.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/DescribeScalingGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingGroups {
    pub group_type: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    /// At least 1.
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scaling_group_id: Option<Vec<String>>,
    pub scaling_group_name: Option<Vec<String>>,
}
operation! { DescribeScalingGroups(region_id: String) "DescribeScalingGroups" -> DescribeScalingGroupsOutput {
    0 "GroupType" group_type: String, 1 "OwnerAccount" owner_account: String, 2 "OwnerId" owner_id: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "RegionId" region_id,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ScalingGroupId" scaling_group_id: Vec<String>, 9 "ScalingGroupName" scaling_group_name: Vec<String>
} }
paged! { DescribeScalingGroups: DescribeScalingGroupsScalingGroup =
    Number "PageNumber", "ScalingGroups.ScalingGroup" scaling_groups.scaling_group, total "TotalCount" }

/// Response of [`DescribeScalingGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingGroupsOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub scaling_groups: Option<DescribeScalingGroupsScalingGroups>,
    pub total_count: Option<i64>,
}
model! { DescribeScalingGroupsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "ScalingGroups" scaling_groups: DescribeScalingGroupsScalingGroups, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeScalingGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingGroupsScalingGroups {
    pub scaling_group: Vec<DescribeScalingGroupsScalingGroup>,
}
model! { DescribeScalingGroupsScalingGroups {
    0 "ScalingGroup" scaling_group: Vec<DescribeScalingGroupsScalingGroup>
} }

/// In the response of [`DescribeScalingGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingGroupsScalingGroup {
    pub active_capacity: Option<i64>,
    pub active_scaling_configuration_id: Option<String>,
    pub alb_server_groups: Option<DescribeScalingGroupsAlbServerGroups>,
    pub allocation_strategy: Option<String>,
    pub az_balance: Option<bool>,
    pub compensate_with_on_demand: Option<bool>,
    pub creation_time: Option<String>,
    pub db_instance_ids: Option<DescribeScalingGroupsDBInstanceIds>,
    pub default_cooldown: Option<i64>,
    pub desired_capacity: Option<i64>,
    pub group_deletion_protection: Option<bool>,
    pub group_type: Option<String>,
    pub health_check_type: Option<String>,
    pub launch_template_id: Option<String>,
    pub launch_template_overrides: Option<DescribeScalingGroupsLaunchTemplateOverrides>,
    pub launch_template_version: Option<String>,
    pub lifecycle_state: Option<String>,
    pub load_balancer_ids: Option<DescribeScalingGroupsLoadBalancerIds>,
    pub max_instance_lifetime: Option<i64>,
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub modification_time: Option<String>,
    pub monitor_group_id: Option<String>,
    pub multi_az_policy: Option<String>,
    pub on_demand_base_capacity: Option<i64>,
    pub on_demand_percentage_above_base_capacity: Option<i64>,
    pub pending_capacity: Option<i64>,
    pub pending_wait_capacity: Option<i64>,
    pub protected_capacity: Option<i64>,
    pub region_id: Option<String>,
    pub removal_policies: Option<DescribeScalingGroupsRemovalPolicies>,
    pub removing_capacity: Option<i64>,
    pub removing_wait_capacity: Option<i64>,
    pub scaling_group_id: Option<String>,
    pub scaling_group_name: Option<String>,
    pub scaling_policy: Option<String>,
    pub spot_allocation_strategy: Option<String>,
    pub spot_instance_pools: Option<i64>,
    pub spot_instance_remedy: Option<bool>,
    pub standby_capacity: Option<i64>,
    pub stopped_capacity: Option<i64>,
    pub suspended_processes: Option<DescribeScalingGroupsSuspendedProcesses>,
    pub system_suspended: Option<bool>,
    pub total_capacity: Option<i64>,
    pub total_instance_count: Option<i64>,
    pub vserver_groups: Option<DescribeScalingGroupsVServerGroups>,
    pub vswitch_id: Option<String>,
    pub vswitch_ids: Option<DescribeScalingGroupsVSwitchIds>,
    pub vpc_id: Option<String>,
}
model! { DescribeScalingGroupsScalingGroup {
    0 "ActiveCapacity" active_capacity: i64, 1 "ActiveScalingConfigurationId" active_scaling_configuration_id: String,
    2 "AlbServerGroups" alb_server_groups: DescribeScalingGroupsAlbServerGroups,
    3 "AllocationStrategy" allocation_strategy: String, 4 "AzBalance" az_balance: bool,
    5 "CompensateWithOnDemand" compensate_with_on_demand: bool, 6 "CreationTime" creation_time: String,
    7 "DBInstanceIds" db_instance_ids: DescribeScalingGroupsDBInstanceIds, 8 "DefaultCooldown" default_cooldown: i64,
    9 "DesiredCapacity" desired_capacity: i64, 10 "GroupDeletionProtection" group_deletion_protection: bool,
    11 "GroupType" group_type: String, 12 "HealthCheckType" health_check_type: String,
    13 "LaunchTemplateId" launch_template_id: String,
    14 "LaunchTemplateOverrides" launch_template_overrides: DescribeScalingGroupsLaunchTemplateOverrides,
    15 "LaunchTemplateVersion" launch_template_version: String, 16 "LifecycleState" lifecycle_state: String,
    17 "LoadBalancerIds" load_balancer_ids: DescribeScalingGroupsLoadBalancerIds,
    18 "MaxInstanceLifetime" max_instance_lifetime: i64, 19 "MaxSize" max_size: i64, 20 "MinSize" min_size: i64,
    21 "ModificationTime" modification_time: String, 22 "MonitorGroupId" monitor_group_id: String,
    23 "MultiAZPolicy" multi_az_policy: String, 24 "OnDemandBaseCapacity" on_demand_base_capacity: i64,
    25 "OnDemandPercentageAboveBaseCapacity" on_demand_percentage_above_base_capacity: i64,
    26 "PendingCapacity" pending_capacity: i64, 27 "PendingWaitCapacity" pending_wait_capacity: i64,
    28 "ProtectedCapacity" protected_capacity: i64, 29 "RegionId" region_id: String,
    30 "RemovalPolicies" removal_policies: DescribeScalingGroupsRemovalPolicies,
    31 "RemovingCapacity" removing_capacity: i64, 32 "RemovingWaitCapacity" removing_wait_capacity: i64,
    33 "ScalingGroupId" scaling_group_id: String, 34 "ScalingGroupName" scaling_group_name: String,
    35 "ScalingPolicy" scaling_policy: String, 36 "SpotAllocationStrategy" spot_allocation_strategy: String,
    37 "SpotInstancePools" spot_instance_pools: i64, 38 "SpotInstanceRemedy" spot_instance_remedy: bool,
    39 "StandbyCapacity" standby_capacity: i64, 40 "StoppedCapacity" stopped_capacity: i64,
    41 "SuspendedProcesses" suspended_processes: DescribeScalingGroupsSuspendedProcesses,
    42 "SystemSuspended" system_suspended: bool, 43 "TotalCapacity" total_capacity: i64,
    44 "TotalInstanceCount" total_instance_count: i64,
    45 "VServerGroups" vserver_groups: DescribeScalingGroupsVServerGroups, 46 "VSwitchId" vswitch_id: String,
    47 "VSwitchIds" vswitch_ids: DescribeScalingGroupsVSwitchIds, 48 "VpcId" vpc_id: String
} }

/// In the response of [`DescribeScalingGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingGroupsAlbServerGroups {
    pub alb_server_group: Vec<DescribeScalingGroupsAlbServerGroup>,
}
model! { DescribeScalingGroupsAlbServerGroups {
    0 "AlbServerGroup" alb_server_group: Vec<DescribeScalingGroupsAlbServerGroup>
} }

/// In the response of [`DescribeScalingGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingGroupsAlbServerGroup {
    pub alb_server_group_id: Option<String>,
    pub port: Option<i64>,
    pub weight: Option<i64>,
}
model! { DescribeScalingGroupsAlbServerGroup {
    0 "AlbServerGroupId" alb_server_group_id: String, 1 "Port" port: i64, 2 "Weight" weight: i64
} }

/// In the response of [`DescribeScalingGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingGroupsDBInstanceIds {
    pub db_instance_id: Vec<String>,
}
model! { DescribeScalingGroupsDBInstanceIds {
    0 "DBInstanceId" db_instance_id: Vec<String>
} }

/// In the response of [`DescribeScalingGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingGroupsLaunchTemplateOverrides {
    pub launch_template_override: Vec<DescribeScalingGroupsLaunchTemplateOverride>,
}
model! { DescribeScalingGroupsLaunchTemplateOverrides {
    0 "LaunchTemplateOverride" launch_template_override: Vec<DescribeScalingGroupsLaunchTemplateOverride>
} }

/// In the response of [`DescribeScalingGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingGroupsLaunchTemplateOverride {
    pub instance_type: Option<String>,
    pub weighted_capacity: Option<i64>,
}
model! { DescribeScalingGroupsLaunchTemplateOverride {
    0 "InstanceType" instance_type: String, 1 "WeightedCapacity" weighted_capacity: i64
} }

/// In the response of [`DescribeScalingGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingGroupsLoadBalancerIds {
    pub load_balancer_id: Vec<String>,
}
model! { DescribeScalingGroupsLoadBalancerIds {
    0 "LoadBalancerId" load_balancer_id: Vec<String>
} }

/// In the response of [`DescribeScalingGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingGroupsRemovalPolicies {
    pub removal_policy: Vec<String>,
}
model! { DescribeScalingGroupsRemovalPolicies {
    0 "RemovalPolicy" removal_policy: Vec<String>
} }

/// In the response of [`DescribeScalingGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingGroupsSuspendedProcesses {
    pub suspended_process: Vec<String>,
}
model! { DescribeScalingGroupsSuspendedProcesses {
    0 "SuspendedProcess" suspended_process: Vec<String>
} }

/// In the response of [`DescribeScalingGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingGroupsVServerGroups {
    pub vserver_group: Vec<DescribeScalingGroupsVServerGroup>,
}
model! { DescribeScalingGroupsVServerGroups {
    0 "VServerGroup" vserver_group: Vec<DescribeScalingGroupsVServerGroup>
} }

/// In the response of [`DescribeScalingGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingGroupsVServerGroup {
    pub load_balancer_id: Option<String>,
    pub vserver_group_attributes: Option<DescribeScalingGroupsVServerGroupAttributes>,
}
model! { DescribeScalingGroupsVServerGroup {
    0 "LoadBalancerId" load_balancer_id: String,
    1 "VServerGroupAttributes" vserver_group_attributes: DescribeScalingGroupsVServerGroupAttributes
} }

/// In the response of [`DescribeScalingGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingGroupsVServerGroupAttributes {
    pub vserver_group_attribute: Vec<DescribeScalingGroupsVServerGroupAttribute>,
}
model! { DescribeScalingGroupsVServerGroupAttributes {
    0 "VServerGroupAttribute" vserver_group_attribute: Vec<DescribeScalingGroupsVServerGroupAttribute>
} }

/// In the response of [`DescribeScalingGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingGroupsVServerGroupAttribute {
    pub port: Option<i64>,
    pub vserver_group_id: Option<String>,
    pub weight: Option<i64>,
}
model! { DescribeScalingGroupsVServerGroupAttribute {
    0 "Port" port: i64, 1 "VServerGroupId" vserver_group_id: String, 2 "Weight" weight: i64
} }

/// In the response of [`DescribeScalingGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingGroupsVSwitchIds {
    pub vswitch_id: Vec<String>,
}
model! { DescribeScalingGroupsVSwitchIds {
    0 "VSwitchId" vswitch_id: Vec<String>
} }

/// Describes scaling instances: `DescribeScalingInstances` of `ess` 2014-08-28.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/DescribeScalingInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingInstances {
    pub creation_type: Option<String>,
    pub health_status: Option<String>,
    pub instance_id: Option<Vec<String>>,
    pub lifecycle_state: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// At most 100.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scaling_activity_id: Option<String>,
    pub scaling_configuration_id: Option<String>,
    pub scaling_group_id: Option<String>,
}
operation! { DescribeScalingInstances(region_id: String) "DescribeScalingInstances" -> DescribeScalingInstancesOutput {
    0 "CreationType" creation_type: String, 1 "HealthStatus" health_status: String,
    2 "InstanceId" instance_id: Vec<String>, 3 "LifecycleState" lifecycle_state: String,
    4 "OwnerAccount" owner_account: String, 5 "OwnerId" owner_id: i64, 6 "PageNumber" page_number: i64,
    7 "PageSize" page_size: i64, 8 "RegionId" region_id, 9 "ResourceOwnerAccount" resource_owner_account: String,
    10 "ResourceOwnerId" resource_owner_id: i64, 11 "ScalingActivityId" scaling_activity_id: String,
    12 "ScalingConfigurationId" scaling_configuration_id: String, 13 "ScalingGroupId" scaling_group_id: String
} }
paged! { DescribeScalingInstances: DescribeScalingInstancesScalingInstance =
    Number "PageNumber", "ScalingInstances.ScalingInstance" scaling_instances.scaling_instance, total "TotalCount" }

/// Response of [`DescribeScalingInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingInstancesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub scaling_instances: Option<DescribeScalingInstancesScalingInstances>,
    pub total_count: Option<i64>,
    pub total_spot_count: Option<i64>,
}
model! { DescribeScalingInstancesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "ScalingInstances" scaling_instances: DescribeScalingInstancesScalingInstances, 3 "TotalCount" total_count: i64,
    4 "TotalSpotCount" total_spot_count: i64
} }

/// In the response of [`DescribeScalingInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingInstancesScalingInstances {
    pub scaling_instance: Vec<DescribeScalingInstancesScalingInstance>,
}
model! { DescribeScalingInstancesScalingInstances {
    0 "ScalingInstance" scaling_instance: Vec<DescribeScalingInstancesScalingInstance>
} }

/// In the response of [`DescribeScalingInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingInstancesScalingInstance {
    pub created_time: Option<String>,
    pub creation_time: Option<String>,
    pub creation_type: Option<String>,
    pub entrusted: Option<bool>,
    pub health_status: Option<String>,
    pub instance_id: Option<String>,
    pub launch_template_id: Option<String>,
    pub launch_template_version: Option<String>,
    pub lifecycle_state: Option<String>,
    pub load_balancer_weight: Option<i64>,
    pub scaling_activity_id: Option<String>,
    pub scaling_configuration_id: Option<String>,
    pub scaling_group_id: Option<String>,
    pub spot_strategy: Option<String>,
    pub warmup_state: Option<String>,
    pub weighted_capacity: Option<i64>,
    pub zone_id: Option<String>,
}
model! { DescribeScalingInstancesScalingInstance {
    0 "CreatedTime" created_time: String, 1 "CreationTime" creation_time: String,
    2 "CreationType" creation_type: String, 3 "Entrusted" entrusted: bool, 4 "HealthStatus" health_status: String,
    5 "InstanceId" instance_id: String, 6 "LaunchTemplateId" launch_template_id: String,
    7 "LaunchTemplateVersion" launch_template_version: String, 8 "LifecycleState" lifecycle_state: String,
    9 "LoadBalancerWeight" load_balancer_weight: i64, 10 "ScalingActivityId" scaling_activity_id: String,
    11 "ScalingConfigurationId" scaling_configuration_id: String, 12 "ScalingGroupId" scaling_group_id: String,
    13 "SpotStrategy" spot_strategy: String, 14 "WarmupState" warmup_state: String,
    15 "WeightedCapacity" weighted_capacity: i64, 16 "ZoneId" zone_id: String
} }

/// Describes scaling rules: `DescribeScalingRules` of `ess` 2014-08-28.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/DescribeScalingRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingRules {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scaling_group_id: Option<String>,
    pub scaling_rule_ari: Option<Vec<String>>,
    pub scaling_rule_id: Option<Vec<String>>,
    pub scaling_rule_name: Option<Vec<String>>,
    pub scaling_rule_type: Option<String>,
    pub show_alarm_rules: Option<bool>,
}
operation! { DescribeScalingRules(region_id: String) "DescribeScalingRules" -> DescribeScalingRulesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ScalingGroupId" scaling_group_id: String,
    8 "ScalingRuleAri" scaling_rule_ari: Vec<String>, 9 "ScalingRuleId" scaling_rule_id: Vec<String>,
    10 "ScalingRuleName" scaling_rule_name: Vec<String>, 11 "ScalingRuleType" scaling_rule_type: String,
    12 "ShowAlarmRules" show_alarm_rules: bool
} }
paged! { DescribeScalingRules: DescribeScalingRulesScalingRule =
    Number "PageNumber", "ScalingRules.ScalingRule" scaling_rules.scaling_rule, total "TotalCount" }

/// Response of [`DescribeScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingRulesOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub scaling_rules: Option<DescribeScalingRulesScalingRules>,
    pub total_count: Option<i64>,
}
model! { DescribeScalingRulesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "ScalingRules" scaling_rules: DescribeScalingRulesScalingRules, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingRulesScalingRules {
    pub scaling_rule: Vec<DescribeScalingRulesScalingRule>,
}
model! { DescribeScalingRulesScalingRules {
    0 "ScalingRule" scaling_rule: Vec<DescribeScalingRulesScalingRule>
} }

/// In the response of [`DescribeScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingRulesScalingRule {
    pub adjustment_type: Option<String>,
    pub adjustment_value: Option<i64>,
    pub alarms: Option<DescribeScalingRulesAlarms>,
    pub cooldown: Option<i64>,
    pub disable_scale_in: Option<bool>,
    pub estimated_instance_warmup: Option<i64>,
    pub initial_max_size: Option<i64>,
    pub max_size: Option<i64>,
    pub metric_name: Option<String>,
    pub min_adjustment_magnitude: Option<i64>,
    pub min_size: Option<i64>,
    pub predictive_scaling_mode: Option<String>,
    pub predictive_task_buffer_time: Option<i64>,
    pub predictive_value_behavior: Option<String>,
    pub predictive_value_buffer: Option<i64>,
    pub scale_in_evaluation_count: Option<i64>,
    pub scale_out_evaluation_count: Option<i64>,
    pub scaling_group_id: Option<String>,
    pub scaling_rule_ari: Option<String>,
    pub scaling_rule_id: Option<String>,
    pub scaling_rule_name: Option<String>,
    pub scaling_rule_type: Option<String>,
    pub step_adjustments: Option<DescribeScalingRulesStepAdjustments>,
    pub target_value: Option<f64>,
}
model! { DescribeScalingRulesScalingRule {
    0 "AdjustmentType" adjustment_type: String, 1 "AdjustmentValue" adjustment_value: i64,
    2 "Alarms" alarms: DescribeScalingRulesAlarms, 3 "Cooldown" cooldown: i64,
    4 "DisableScaleIn" disable_scale_in: bool, 5 "EstimatedInstanceWarmup" estimated_instance_warmup: i64,
    6 "InitialMaxSize" initial_max_size: i64, 7 "MaxSize" max_size: i64, 8 "MetricName" metric_name: String,
    9 "MinAdjustmentMagnitude" min_adjustment_magnitude: i64, 10 "MinSize" min_size: i64,
    11 "PredictiveScalingMode" predictive_scaling_mode: String,
    12 "PredictiveTaskBufferTime" predictive_task_buffer_time: i64,
    13 "PredictiveValueBehavior" predictive_value_behavior: String,
    14 "PredictiveValueBuffer" predictive_value_buffer: i64, 15 "ScaleInEvaluationCount" scale_in_evaluation_count: i64,
    16 "ScaleOutEvaluationCount" scale_out_evaluation_count: i64, 17 "ScalingGroupId" scaling_group_id: String,
    18 "ScalingRuleAri" scaling_rule_ari: String, 19 "ScalingRuleId" scaling_rule_id: String,
    20 "ScalingRuleName" scaling_rule_name: String, 21 "ScalingRuleType" scaling_rule_type: String,
    22 "StepAdjustments" step_adjustments: DescribeScalingRulesStepAdjustments, 23 "TargetValue" target_value: f64
} }

/// In the response of [`DescribeScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingRulesAlarms {
    pub alarm: Vec<DescribeScalingRulesAlarm>,
}
model! { DescribeScalingRulesAlarms {
    0 "Alarm" alarm: Vec<DescribeScalingRulesAlarm>
} }

/// In the response of [`DescribeScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingRulesAlarm {
    pub alarm_task_id: Option<String>,
    pub alarm_task_name: Option<String>,
    pub comparison_operator: Option<String>,
    pub dimensions: Option<DescribeScalingRulesDimensions>,
    pub evaluation_count: Option<i64>,
    pub metric_name: Option<String>,
    pub metric_type: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<f64>,
}
model! { DescribeScalingRulesAlarm {
    0 "AlarmTaskId" alarm_task_id: String, 1 "AlarmTaskName" alarm_task_name: String,
    2 "ComparisonOperator" comparison_operator: String, 3 "Dimensions" dimensions: DescribeScalingRulesDimensions,
    4 "EvaluationCount" evaluation_count: i64, 5 "MetricName" metric_name: String, 6 "MetricType" metric_type: String,
    7 "Statistics" statistics: String, 8 "Threshold" threshold: f64
} }

/// In the response of [`DescribeScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingRulesDimensions {
    pub dimension: Vec<DescribeScalingRulesDimension>,
}
model! { DescribeScalingRulesDimensions {
    0 "Dimension" dimension: Vec<DescribeScalingRulesDimension>
} }

/// In the response of [`DescribeScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingRulesDimension {
    pub dimension_key: Option<String>,
    pub dimension_value: Option<String>,
}
model! { DescribeScalingRulesDimension {
    0 "DimensionKey" dimension_key: String, 1 "DimensionValue" dimension_value: String
} }

/// In the response of [`DescribeScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingRulesStepAdjustments {
    pub step_adjustment: Vec<DescribeScalingRulesStepAdjustment>,
}
model! { DescribeScalingRulesStepAdjustments {
    0 "StepAdjustment" step_adjustment: Vec<DescribeScalingRulesStepAdjustment>
} }

/// In the response of [`DescribeScalingRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingRulesStepAdjustment {
    pub metric_interval_lower_bound: Option<f64>,
    pub metric_interval_upper_bound: Option<f64>,
    pub scaling_adjustment: Option<i64>,
}
model! { DescribeScalingRulesStepAdjustment {
    0 "MetricIntervalLowerBound" metric_interval_lower_bound: f64,
    1 "MetricIntervalUpperBound" metric_interval_upper_bound: f64, 2 "ScalingAdjustment" scaling_adjustment: i64
} }

/// Describes scheduled tasks: `DescribeScheduledTasks` of `ess` 2014-08-28.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/DescribeScheduledTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduledTasks {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub page_number: Option<i64>,
    /// At most 50.
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scaling_group_id: Option<String>,
    pub scheduled_action: Option<Vec<String>>,
    pub scheduled_task_id: Option<Vec<String>>,
    pub scheduled_task_name: Option<Vec<String>>,
}
operation! { DescribeScheduledTasks(region_id: String) "DescribeScheduledTasks" -> DescribeScheduledTasksOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ResourceOwnerId" resource_owner_id: i64, 7 "ScalingGroupId" scaling_group_id: String,
    8 "ScheduledAction" scheduled_action: Vec<String>, 9 "ScheduledTaskId" scheduled_task_id: Vec<String>,
    10 "ScheduledTaskName" scheduled_task_name: Vec<String>
} }
paged! { DescribeScheduledTasks: DescribeScheduledTasksScheduledTask =
    Number "PageNumber", "ScheduledTasks.ScheduledTask" scheduled_tasks.scheduled_task, total "TotalCount" }

/// Response of [`DescribeScheduledTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduledTasksOutput {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub scheduled_tasks: Option<DescribeScheduledTasksScheduledTasks>,
    pub total_count: Option<i64>,
}
model! { DescribeScheduledTasksOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64,
    2 "ScheduledTasks" scheduled_tasks: DescribeScheduledTasksScheduledTasks, 3 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeScheduledTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduledTasksScheduledTasks {
    pub scheduled_task: Vec<DescribeScheduledTasksScheduledTask>,
}
model! { DescribeScheduledTasksScheduledTasks {
    0 "ScheduledTask" scheduled_task: Vec<DescribeScheduledTasksScheduledTask>
} }

/// In the response of [`DescribeScheduledTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduledTasksScheduledTask {
    pub description: Option<String>,
    pub desired_capacity: Option<i64>,
    pub launch_expiration_time: Option<i64>,
    pub launch_time: Option<String>,
    pub max_value: Option<i64>,
    pub min_value: Option<i64>,
    pub recurrence_end_time: Option<String>,
    pub recurrence_type: Option<String>,
    pub recurrence_value: Option<String>,
    pub scaling_group_id: Option<String>,
    pub scheduled_action: Option<String>,
    pub scheduled_task_id: Option<String>,
    pub scheduled_task_name: Option<String>,
    pub task_enabled: Option<bool>,
}
model! { DescribeScheduledTasksScheduledTask {
    0 "Description" description: String, 1 "DesiredCapacity" desired_capacity: i64,
    2 "LaunchExpirationTime" launch_expiration_time: i64, 3 "LaunchTime" launch_time: String,
    4 "MaxValue" max_value: i64, 5 "MinValue" min_value: i64, 6 "RecurrenceEndTime" recurrence_end_time: String,
    7 "RecurrenceType" recurrence_type: String, 8 "RecurrenceValue" recurrence_value: String,
    9 "ScalingGroupId" scaling_group_id: String, 10 "ScheduledAction" scheduled_action: String,
    11 "ScheduledTaskId" scheduled_task_id: String, 12 "ScheduledTaskName" scheduled_task_name: String,
    13 "TaskEnabled" task_enabled: bool
} }

/// Detaches alb server groups: `DetachAlbServerGroups` of `ess` 2014-08-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/DetachAlbServerGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachAlbServerGroups {
    /// Required.
    pub alb_server_group: Vec<DetachAlbServerGroupsAlbServerGroup>,
    pub client_token: Option<String>,
    pub force_detach: Option<bool>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_group_id: String,
}
operation! {
    DetachAlbServerGroups(alb_server_group: Vec<DetachAlbServerGroupsAlbServerGroup>, region_id: String, scaling_group_id: String)
    "DetachAlbServerGroups" -> DetachAlbServerGroupsOutput {
    0 "AlbServerGroup" alb_server_group, 1 "ClientToken" client_token: String, 2 "ForceDetach" force_detach: bool,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ScalingGroupId" scaling_group_id
} }

/// In the request of [`DetachAlbServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachAlbServerGroupsAlbServerGroup {
    pub alb_server_group_id: Option<String>,
    pub port: Option<i64>,
}
input! { DetachAlbServerGroupsAlbServerGroup() {
    0 "AlbServerGroupId" alb_server_group_id: String, 1 "Port" port: i64
} }

/// Response of [`DetachAlbServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachAlbServerGroupsOutput {
    pub scaling_activity_id: Option<String>,
}
model! { DetachAlbServerGroupsOutput {
    0 "ScalingActivityId" scaling_activity_id: String
} }

/// Detaches db instances: `DetachDBInstances` of `ess` 2014-08-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/DetachDBInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachDBInstances {
    pub client_token: Option<String>,
    /// Required.
    pub db_instance: Vec<String>,
    pub force_detach: Option<bool>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_group_id: String,
}
operation! { DetachDBInstances(db_instance: Vec<String>, scaling_group_id: String) "DetachDBInstances" -> Empty {
    0 "ClientToken" client_token: String, 1 "DBInstance" db_instance, 2 "ForceDetach" force_detach: bool,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ScalingGroupId" scaling_group_id
} }

/// Response of [`DetachDBInstances`]: empty.
pub type DetachDBInstancesOutput = Empty;

/// Detaches instances: `DetachInstances` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/DetachInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachInstances {
    pub decrease_desired_capacity: Option<bool>,
    pub detach_option: Option<String>,
    /// Required.
    pub instance_id: Vec<String>,
    pub lifecycle_hook: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub scaling_group_id: String,
}
operation! { DetachInstances(instance_id: Vec<String>, scaling_group_id: String)
    "DetachInstances" -> DetachInstancesOutput {
    0 "DecreaseDesiredCapacity" decrease_desired_capacity: bool, 1 "DetachOption" detach_option: String,
    2 "InstanceId" instance_id, 3 "LifecycleHook" lifecycle_hook: bool, 4 "OwnerAccount" owner_account: String,
    5 "OwnerId" owner_id: i64, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "ScalingGroupId" scaling_group_id
} }

/// Response of [`DetachInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachInstancesOutput {
    pub scaling_activity_id: Option<String>,
}
model! { DetachInstancesOutput {
    0 "ScalingActivityId" scaling_activity_id: String
} }

/// Detaches load balancers: `DetachLoadBalancers` of `ess` 2014-08-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/DetachLoadBalancers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachLoadBalancers {
    pub r#async: Option<bool>,
    pub client_token: Option<String>,
    pub force_detach: Option<bool>,
    /// Required.
    pub load_balancer: Vec<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_group_id: String,
}
operation! { DetachLoadBalancers(load_balancer: Vec<String>, scaling_group_id: String)
    "DetachLoadBalancers" -> DetachLoadBalancersOutput {
    0 "Async" r#async: bool, 1 "ClientToken" client_token: String, 2 "ForceDetach" force_detach: bool,
    3 "LoadBalancer" load_balancer, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ScalingGroupId" scaling_group_id
} }

/// Response of [`DetachLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachLoadBalancersOutput {
    pub scaling_activity_id: Option<String>,
}
model! { DetachLoadBalancersOutput {
    0 "ScalingActivityId" scaling_activity_id: String
} }

/// Detaches vserver groups: `DetachVServerGroups` of `ess` 2014-08-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/DetachVServerGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachVServerGroups {
    pub client_token: Option<String>,
    pub force_detach: Option<bool>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_group_id: String,
    /// Required.
    pub vserver_group: Vec<DetachVServerGroupsVServerGroup>,
}
operation! {
    DetachVServerGroups(region_id: String, scaling_group_id: String, vserver_group: Vec<DetachVServerGroupsVServerGroup>)
    "DetachVServerGroups" -> Empty {
    0 "ClientToken" client_token: String, 1 "ForceDetach" force_detach: bool, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ScalingGroupId" scaling_group_id, 6 "VServerGroup" vserver_group
} }

/// Response of [`DetachVServerGroups`]: empty.
pub type DetachVServerGroupsOutput = Empty;

/// In the request of [`DetachVServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachVServerGroupsVServerGroup {
    pub load_balancer_id: Option<String>,
    pub vserver_group_attribute: Option<Vec<DetachVServerGroupsVServerGroupAttribute>>,
}
input! { DetachVServerGroupsVServerGroup() {
    0 "LoadBalancerId" load_balancer_id: String,
    1 "VServerGroupAttribute" vserver_group_attribute: Vec<DetachVServerGroupsVServerGroupAttribute>
} }

/// In the request of [`DetachVServerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachVServerGroupsVServerGroupAttribute {
    pub port: Option<i64>,
    pub vserver_group_id: Option<String>,
}
input! { DetachVServerGroupsVServerGroupAttribute() {
    0 "Port" port: i64, 1 "VServerGroupId" vserver_group_id: String
} }

/// Disables alarm: `DisableAlarm` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/DisableAlarm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAlarm {
    /// Required.
    pub alarm_task_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
}
operation! { DisableAlarm(alarm_task_id: String, region_id: String) "DisableAlarm" -> Empty {
    0 "AlarmTaskId" alarm_task_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String
} }

/// Response of [`DisableAlarm`]: empty.
pub type DisableAlarmOutput = Empty;

/// Disables scaling group: `DisableScalingGroup` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/DisableScalingGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableScalingGroup {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub scaling_group_id: String,
}
operation! { DisableScalingGroup(scaling_group_id: String) "DisableScalingGroup" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64,
    2 "ResourceOwnerAccount" resource_owner_account: String, 3 "ResourceOwnerId" resource_owner_id: i64,
    4 "ScalingGroupId" scaling_group_id
} }

/// Response of [`DisableScalingGroup`]: empty.
pub type DisableScalingGroupOutput = Empty;

/// Enables alarm: `EnableAlarm` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/EnableAlarm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAlarm {
    /// Required.
    pub alarm_task_id: String,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
}
operation! { EnableAlarm(alarm_task_id: String, region_id: String) "EnableAlarm" -> Empty {
    0 "AlarmTaskId" alarm_task_id, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceOwnerAccount" resource_owner_account: String
} }

/// Response of [`EnableAlarm`]: empty.
pub type EnableAlarmOutput = Empty;

/// Enables scaling group: `EnableScalingGroup` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/EnableScalingGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableScalingGroup {
    pub active_scaling_configuration_id: Option<String>,
    pub instance_id: Option<Vec<String>>,
    pub launch_template_id: Option<String>,
    pub launch_template_override: Option<Vec<EnableScalingGroupLaunchTemplateOverride>>,
    pub launch_template_version: Option<String>,
    pub load_balancer_weight: Option<Vec<i64>>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub scaling_group_id: String,
}
operation! { EnableScalingGroup(scaling_group_id: String) "EnableScalingGroup" -> Empty {
    0 "ActiveScalingConfigurationId" active_scaling_configuration_id: String, 1 "InstanceId" instance_id: Vec<String>,
    2 "LaunchTemplateId" launch_template_id: String,
    3 "LaunchTemplateOverride" launch_template_override: Vec<EnableScalingGroupLaunchTemplateOverride>,
    4 "LaunchTemplateVersion" launch_template_version: String, 5 "LoadBalancerWeight" load_balancer_weight: Vec<i64>,
    6 "OwnerAccount" owner_account: String, 7 "OwnerId" owner_id: i64, 8 "RegionId" region_id: String,
    9 "ResourceOwnerAccount" resource_owner_account: String, 10 "ResourceOwnerId" resource_owner_id: i64,
    11 "ScalingGroupId" scaling_group_id
} }

/// Response of [`EnableScalingGroup`]: empty.
pub type EnableScalingGroupOutput = Empty;

/// In the request of [`EnableScalingGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableScalingGroupLaunchTemplateOverride {
    pub instance_type: Option<String>,
    pub weighted_capacity: Option<i64>,
}
input! { EnableScalingGroupLaunchTemplateOverride() {
    0 "InstanceType" instance_type: String, 1 "WeightedCapacity" weighted_capacity: i64
} }

/// `EnterStandby` of `ess` 2014-08-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/EnterStandby>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterStandby {
    pub r#async: Option<bool>,
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: Vec<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_group_id: String,
}
operation! { EnterStandby(instance_id: Vec<String>, scaling_group_id: String) "EnterStandby" -> EnterStandbyOutput {
    0 "Async" r#async: bool, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id,
    3 "OwnerId" owner_id: i64, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ScalingGroupId" scaling_group_id
} }

/// Response of [`EnterStandby`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterStandbyOutput {
    pub scaling_activity_id: Option<String>,
}
model! { EnterStandbyOutput {
    0 "ScalingActivityId" scaling_activity_id: String
} }

/// Executes scaling rule: `ExecuteScalingRule` of `ess` 2014-08-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/ExecuteScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteScalingRule {
    pub breach_threshold: Option<f64>,
    pub client_token: Option<String>,
    pub metric_value: Option<f64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub scaling_rule_ari: String,
}
operation! { ExecuteScalingRule(scaling_rule_ari: String) "ExecuteScalingRule" -> ExecuteScalingRuleOutput {
    0 "BreachThreshold" breach_threshold: f64, 1 "ClientToken" client_token: String, 2 "MetricValue" metric_value: f64,
    3 "OwnerAccount" owner_account: String, 4 "OwnerId" owner_id: i64, 5 "RegionId" region_id: String,
    6 "ResourceOwnerAccount" resource_owner_account: String, 7 "ResourceOwnerId" resource_owner_id: i64,
    8 "ScalingRuleAri" scaling_rule_ari
} }

/// Response of [`ExecuteScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteScalingRuleOutput {
    pub scaling_activity_id: Option<String>,
}
model! { ExecuteScalingRuleOutput {
    0 "ScalingActivityId" scaling_activity_id: String
} }

/// `ExitStandby` of `ess` 2014-08-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/ExitStandby>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExitStandby {
    pub r#async: Option<bool>,
    pub client_token: Option<String>,
    /// Required.
    pub instance_id: Vec<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_group_id: String,
}
operation! { ExitStandby(instance_id: Vec<String>, scaling_group_id: String) "ExitStandby" -> ExitStandbyOutput {
    0 "Async" r#async: bool, 1 "ClientToken" client_token: String, 2 "InstanceId" instance_id,
    3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String, 5 "ResourceOwnerAccount" resource_owner_account: String,
    6 "ScalingGroupId" scaling_group_id
} }

/// Response of [`ExitStandby`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExitStandbyOutput {
    pub scaling_activity_id: Option<String>,
}
model! { ExitStandbyOutput {
    0 "ScalingActivityId" scaling_activity_id: String
} }

/// Lists tag keys: `ListTagKeys` of `ess` 2014-08-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/ListTagKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeys {
    pub next_token: Option<String>,
    pub owner_id: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub resource_type: String,
}
operation! { ListTagKeys(region_id: String, resource_type: String) "ListTagKeys" -> ListTagKeysOutput {
    0 "NextToken" next_token: String, 1 "OwnerId" owner_id: i64, 2 "PageSize" page_size: i64, 3 "RegionId" region_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceType" resource_type
} }
paged! { ListTagKeys: String = Token "NextToken", "Keys.Key" keys.key, next "NextToken" }

/// Response of [`ListTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysOutput {
    pub keys: Option<ListTagKeysKeys>,
    pub next_token: Option<String>,
    pub page_size: Option<i64>,
}
model! { ListTagKeysOutput {
    0 "Keys" keys: ListTagKeysKeys, 1 "NextToken" next_token: String, 2 "PageSize" page_size: i64
} }

/// In the response of [`ListTagKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagKeysKeys {
    pub key: Vec<String>,
}
model! { ListTagKeysKeys {
    0 "Key" key: Vec<String>
} }

/// Lists tag resources: `ListTagResources` of `ess` 2014-08-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id,
    3 "ResourceId" resource_id: Vec<String>, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ResourceType" resource_type, 6 "Tag" tag: Vec<ListTagResourcesTag>
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
    pub propagate: Option<bool>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "Propagate" propagate: bool, 1 "ResourceId" resource_id: String, 2 "ResourceType" resource_type: String,
    3 "TagKey" tag_key: String, 4 "TagValue" tag_value: String
} }

/// Lists tag values: `ListTagValues` of `ess` 2014-08-28.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/ListTagValues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValues {
    /// Required.
    pub key: String,
    pub next_token: Option<String>,
    pub owner_id: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub resource_type: String,
}
operation! { ListTagValues(key: String, region_id: String, resource_type: String)
    "ListTagValues" -> ListTagValuesOutput {
    0 "Key" key, 1 "NextToken" next_token: String, 2 "OwnerId" owner_id: i64, 3 "PageSize" page_size: i64,
    4 "RegionId" region_id, 5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ResourceType" resource_type
} }
paged! { ListTagValues: String = Token "NextToken", "Values.Value" values.value, next "NextToken" }

/// Response of [`ListTagValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValuesOutput {
    pub next_token: Option<String>,
    pub page_size: Option<i64>,
    pub values: Option<ListTagValuesValues>,
}
model! { ListTagValuesOutput {
    0 "NextToken" next_token: String, 1 "PageSize" page_size: i64, 2 "Values" values: ListTagValuesValues
} }

/// In the response of [`ListTagValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagValuesValues {
    pub value: Vec<String>,
}
model! { ListTagValuesValues {
    0 "Value" value: Vec<String>
} }

/// Modifies alarm: `ModifyAlarm` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/ModifyAlarm>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarm {
    pub alarm_action: Option<Vec<String>>,
    /// Required.
    pub alarm_task_id: String,
    pub comparison_operator: Option<String>,
    pub description: Option<String>,
    pub dimension: Option<Vec<ModifyAlarmDimension>>,
    pub effective: Option<String>,
    pub evaluation_count: Option<i64>,
    pub expression: Option<Vec<ModifyAlarmExpression>>,
    pub expressions_logic_operator: Option<String>,
    pub group_id: Option<i64>,
    pub metric_name: Option<String>,
    pub metric_type: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<i64>,
    pub period: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_owner_account: Option<String>,
    pub statistics: Option<String>,
    pub threshold: Option<f64>,
}
operation! { ModifyAlarm(alarm_task_id: String, region_id: String) "ModifyAlarm" -> ModifyAlarmOutput {
    0 "AlarmAction" alarm_action: Vec<String>, 1 "AlarmTaskId" alarm_task_id,
    2 "ComparisonOperator" comparison_operator: String, 3 "Description" description: String,
    4 "Dimension" dimension: Vec<ModifyAlarmDimension>, 5 "Effective" effective: String,
    6 "EvaluationCount" evaluation_count: i64, 7 "Expression" expression: Vec<ModifyAlarmExpression>,
    8 "ExpressionsLogicOperator" expressions_logic_operator: String, 9 "GroupId" group_id: i64,
    10 "MetricName" metric_name: String, 11 "MetricType" metric_type: String, 12 "Name" name: String,
    13 "OwnerId" owner_id: i64, 14 "Period" period: i64, 15 "RegionId" region_id,
    16 "ResourceOwnerAccount" resource_owner_account: String, 17 "Statistics" statistics: String,
    18 "Threshold" threshold: f64
} }

/// In the request of [`ModifyAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmDimension {
    pub dimension_key: Option<String>,
    pub dimension_value: Option<String>,
}
input! { ModifyAlarmDimension() {
    0 "DimensionKey" dimension_key: String, 1 "DimensionValue" dimension_value: String
} }

/// In the request of [`ModifyAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmExpression {
    pub comparison_operator: Option<String>,
    pub metric_name: Option<String>,
    pub period: Option<i64>,
    pub statistics: Option<String>,
    pub threshold: Option<f64>,
}
input! { ModifyAlarmExpression() {
    0 "ComparisonOperator" comparison_operator: String, 1 "MetricName" metric_name: String, 2 "Period" period: i64,
    3 "Statistics" statistics: String, 4 "Threshold" threshold: f64
} }

/// Response of [`ModifyAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmOutput {
    pub alarm_task_id: Option<String>,
}
model! { ModifyAlarmOutput {
    0 "AlarmTaskId" alarm_task_id: String
} }

/// Modifies eci scaling configuration: `ModifyEciScalingConfiguration` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/ModifyEciScalingConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfiguration {
    pub acr_registry_info: Option<Vec<ModifyEciScalingConfigurationAcrRegistryInfo>>,
    pub active_deadline_seconds: Option<i64>,
    pub auto_create_eip: Option<bool>,
    pub auto_match_image_cache: Option<bool>,
    pub container: Option<Vec<ModifyEciScalingConfigurationContainer>>,
    pub container_group_name: Option<String>,
    pub cost_optimization: Option<bool>,
    pub cpu: Option<f64>,
    pub cpu_options_core: Option<i64>,
    pub cpu_options_threads_per_core: Option<i64>,
    pub dns_config_name_server: Option<Vec<String>>,
    pub dns_config_option: Option<Vec<ModifyEciScalingConfigurationDnsConfigOption>>,
    pub dns_config_search: Option<Vec<String>>,
    pub dns_policy: Option<String>,
    pub egress_bandwidth: Option<i64>,
    pub eip_bandwidth: Option<i64>,
    pub ephemeral_storage: Option<i64>,
    pub host_aliase: Option<Vec<ModifyEciScalingConfigurationHostAliase>>,
    pub host_name: Option<String>,
    pub image_registry_credential: Option<
        Vec<ModifyEciScalingConfigurationImageRegistryCredential>,
    >,
    pub image_snapshot_id: Option<String>,
    pub ingress_bandwidth: Option<i64>,
    pub init_container: Option<Vec<ModifyEciScalingConfigurationInitContainer>>,
    pub instance_family_level: Option<String>,
    pub ipv6_address_count: Option<i64>,
    pub load_balancer_weight: Option<i64>,
    pub memory: Option<f64>,
    pub ntp_server: Option<Vec<String>>,
    pub owner_id: Option<i64>,
    pub ram_role_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub restart_policy: Option<String>,
    pub scaling_configuration_id: Option<String>,
    pub scaling_configuration_name: Option<String>,
    pub security_context_sysctl: Option<
        Vec<ModifyEciScalingConfigurationSecurityContextSysctl>,
    >,
    pub security_group_id: Option<String>,
    pub spot_price_limit: Option<f64>,
    pub spot_strategy: Option<String>,
    pub tag: Option<Vec<ModifyEciScalingConfigurationTag>>,
    pub termination_grace_period_seconds: Option<i64>,
    pub volume: Option<Vec<ModifyEciScalingConfigurationVolume>>,
}
operation! { ModifyEciScalingConfiguration() "ModifyEciScalingConfiguration" -> Empty {
    0 "AcrRegistryInfo" acr_registry_info: Vec<ModifyEciScalingConfigurationAcrRegistryInfo>,
    1 "ActiveDeadlineSeconds" active_deadline_seconds: i64, 2 "AutoCreateEip" auto_create_eip: bool,
    3 "AutoMatchImageCache" auto_match_image_cache: bool,
    4 "Container" container: Vec<ModifyEciScalingConfigurationContainer>,
    5 "ContainerGroupName" container_group_name: String, 6 "CostOptimization" cost_optimization: bool, 7 "Cpu" cpu: f64,
    8 "CpuOptionsCore" cpu_options_core: i64, 9 "CpuOptionsThreadsPerCore" cpu_options_threads_per_core: i64,
    10 "DnsConfigNameServer" dns_config_name_server: Vec<String>,
    11 "DnsConfigOption" dns_config_option: Vec<ModifyEciScalingConfigurationDnsConfigOption>,
    12 "DnsConfigSearch" dns_config_search: Vec<String>, 13 "DnsPolicy" dns_policy: String,
    14 "EgressBandwidth" egress_bandwidth: i64, 15 "EipBandwidth" eip_bandwidth: i64,
    16 "EphemeralStorage" ephemeral_storage: i64,
    17 "HostAliase" host_aliase: Vec<ModifyEciScalingConfigurationHostAliase>, 18 "HostName" host_name: String,
    19 "ImageRegistryCredential" image_registry_credential: Vec<ModifyEciScalingConfigurationImageRegistryCredential>,
    20 "ImageSnapshotId" image_snapshot_id: String, 21 "IngressBandwidth" ingress_bandwidth: i64,
    22 "InitContainer" init_container: Vec<ModifyEciScalingConfigurationInitContainer>,
    23 "InstanceFamilyLevel" instance_family_level: String, 24 "Ipv6AddressCount" ipv6_address_count: i64,
    25 "LoadBalancerWeight" load_balancer_weight: i64, 26 "Memory" memory: f64, 27 "NtpServer" ntp_server: Vec<String>,
    28 "OwnerId" owner_id: i64, 29 "RamRoleName" ram_role_name: String, 30 "ResourceGroupId" resource_group_id: String,
    31 "ResourceOwnerAccount" resource_owner_account: String, 32 "RestartPolicy" restart_policy: String,
    33 "ScalingConfigurationId" scaling_configuration_id: String,
    34 "ScalingConfigurationName" scaling_configuration_name: String,
    35 "SecurityContextSysctl" security_context_sysctl: Vec<ModifyEciScalingConfigurationSecurityContextSysctl>,
    36 "SecurityGroupId" security_group_id: String, 37 "SpotPriceLimit" spot_price_limit: f64,
    38 "SpotStrategy" spot_strategy: String, 39 "Tag" tag: Vec<ModifyEciScalingConfigurationTag>,
    40 "TerminationGracePeriodSeconds" termination_grace_period_seconds: i64,
    41 "Volume" volume: Vec<ModifyEciScalingConfigurationVolume>
} }

/// Response of [`ModifyEciScalingConfiguration`]: empty.
pub type ModifyEciScalingConfigurationOutput = Empty;

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationAcrRegistryInfo {
    pub domain: Option<Vec<String>>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
}
input! { ModifyEciScalingConfigurationAcrRegistryInfo() {
    0 "Domain" domain: Vec<String>, 1 "InstanceId" instance_id: String, 2 "InstanceName" instance_name: String,
    3 "RegionId" region_id: String
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationContainer {
    /// Required.
    pub liveness_probe: Option<ModifyEciScalingConfigurationLivenessProbe>,
    /// Required.
    pub readiness_probe: Option<ModifyEciScalingConfigurationReadinessProbe>,
    /// Required.
    pub security_context: Option<ModifyEciScalingConfigurationSecurityContext>,
    pub arg: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub cpu: Option<f64>,
    pub environment_var: Option<Vec<ModifyEciScalingConfigurationEnvironmentVar>>,
    pub gpu: Option<i64>,
    pub image: Option<String>,
    pub image_pull_policy: Option<String>,
    pub memory: Option<f64>,
    pub name: Option<String>,
    pub port: Option<Vec<ModifyEciScalingConfigurationPort>>,
    pub stdin: Option<bool>,
    pub stdin_once: Option<bool>,
    pub tty: Option<bool>,
    pub volume_mount: Option<Vec<ModifyEciScalingConfigurationVolumeMount>>,
    pub working_dir: Option<String>,
}
input! {
    ModifyEciScalingConfigurationContainer(liveness_probe: ModifyEciScalingConfigurationLivenessProbe, readiness_probe: ModifyEciScalingConfigurationReadinessProbe, security_context: ModifyEciScalingConfigurationSecurityContext) {
    0 "LivenessProbe" liveness_probe: ModifyEciScalingConfigurationLivenessProbe,
    1 "ReadinessProbe" readiness_probe: ModifyEciScalingConfigurationReadinessProbe,
    2 "SecurityContext" security_context: ModifyEciScalingConfigurationSecurityContext, 3 "Arg" arg: Vec<String>,
    4 "Command" command: Vec<String>, 5 "Cpu" cpu: f64,
    6 "EnvironmentVar" environment_var: Vec<ModifyEciScalingConfigurationEnvironmentVar>, 7 "Gpu" gpu: i64,
    8 "Image" image: String, 9 "ImagePullPolicy" image_pull_policy: String, 10 "Memory" memory: f64,
    11 "Name" name: String, 12 "Port" port: Vec<ModifyEciScalingConfigurationPort>, 13 "Stdin" stdin: bool,
    14 "StdinOnce" stdin_once: bool, 15 "Tty" tty: bool,
    16 "VolumeMount" volume_mount: Vec<ModifyEciScalingConfigurationVolumeMount>, 17 "WorkingDir" working_dir: String
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationLivenessProbe {
    /// Required.
    pub exec: Option<ModifyEciScalingConfigurationExec>,
    pub failure_threshold: Option<i64>,
    /// Required.
    pub http_get: Option<ModifyEciScalingConfigurationHttpGet>,
    pub initial_delay_seconds: Option<i64>,
    pub period_seconds: Option<i64>,
    pub success_threshold: Option<i64>,
    /// Required.
    pub tcp_socket: Option<ModifyEciScalingConfigurationTcpSocket>,
    pub timeout_seconds: Option<i64>,
}
input! {
    ModifyEciScalingConfigurationLivenessProbe(exec: ModifyEciScalingConfigurationExec, http_get: ModifyEciScalingConfigurationHttpGet, tcp_socket: ModifyEciScalingConfigurationTcpSocket) {
    0 "Exec" exec: ModifyEciScalingConfigurationExec, 1 "FailureThreshold" failure_threshold: i64,
    2 "HttpGet" http_get: ModifyEciScalingConfigurationHttpGet, 3 "InitialDelaySeconds" initial_delay_seconds: i64,
    4 "PeriodSeconds" period_seconds: i64, 5 "SuccessThreshold" success_threshold: i64,
    6 "TcpSocket" tcp_socket: ModifyEciScalingConfigurationTcpSocket, 7 "TimeoutSeconds" timeout_seconds: i64
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationExec {
    pub command: Option<Vec<String>>,
}
input! { ModifyEciScalingConfigurationExec() {
    0 "Command" command: Vec<String>
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationHttpGet {
    pub path: Option<String>,
    pub port: Option<i64>,
    pub scheme: Option<String>,
}
input! { ModifyEciScalingConfigurationHttpGet() {
    0 "Path" path: String, 1 "Port" port: i64, 2 "Scheme" scheme: String
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationTcpSocket {
    pub port: Option<i64>,
}
input! { ModifyEciScalingConfigurationTcpSocket() {
    0 "Port" port: i64
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationReadinessProbe {
    /// Required.
    pub exec: Option<ModifyEciScalingConfigurationReadinessProbeExec>,
    pub failure_threshold: Option<i64>,
    /// Required.
    pub http_get: Option<ModifyEciScalingConfigurationReadinessProbeHttpGet>,
    pub initial_delay_seconds: Option<i64>,
    pub period_seconds: Option<i64>,
    pub success_threshold: Option<i64>,
    /// Required.
    pub tcp_socket: Option<ModifyEciScalingConfigurationReadinessProbeTcpSocket>,
    pub timeout_seconds: Option<i64>,
}
input! {
    ModifyEciScalingConfigurationReadinessProbe(exec: ModifyEciScalingConfigurationReadinessProbeExec, http_get: ModifyEciScalingConfigurationReadinessProbeHttpGet, tcp_socket: ModifyEciScalingConfigurationReadinessProbeTcpSocket) {
    0 "Exec" exec: ModifyEciScalingConfigurationReadinessProbeExec, 1 "FailureThreshold" failure_threshold: i64,
    2 "HttpGet" http_get: ModifyEciScalingConfigurationReadinessProbeHttpGet,
    3 "InitialDelaySeconds" initial_delay_seconds: i64, 4 "PeriodSeconds" period_seconds: i64,
    5 "SuccessThreshold" success_threshold: i64,
    6 "TcpSocket" tcp_socket: ModifyEciScalingConfigurationReadinessProbeTcpSocket,
    7 "TimeoutSeconds" timeout_seconds: i64
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationReadinessProbeExec {
    pub command: Option<Vec<String>>,
}
input! { ModifyEciScalingConfigurationReadinessProbeExec() {
    0 "Command" command: Vec<String>
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationReadinessProbeHttpGet {
    pub path: Option<String>,
    pub port: Option<i64>,
    pub scheme: Option<String>,
}
input! { ModifyEciScalingConfigurationReadinessProbeHttpGet() {
    0 "Path" path: String, 1 "Port" port: i64, 2 "Scheme" scheme: String
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationReadinessProbeTcpSocket {
    pub port: Option<i64>,
}
input! { ModifyEciScalingConfigurationReadinessProbeTcpSocket() {
    0 "Port" port: i64
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationSecurityContext {
    /// Required.
    pub capability: Option<ModifyEciScalingConfigurationCapability>,
    pub read_only_root_filesystem: Option<bool>,
    pub run_as_user: Option<i64>,
}
input! { ModifyEciScalingConfigurationSecurityContext(capability: ModifyEciScalingConfigurationCapability) {
    0 "Capability" capability: ModifyEciScalingConfigurationCapability,
    1 "ReadOnlyRootFilesystem" read_only_root_filesystem: bool, 2 "RunAsUser" run_as_user: i64
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationCapability {
    pub add: Option<Vec<String>>,
}
input! { ModifyEciScalingConfigurationCapability() {
    0 "Add" add: Vec<String>
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationEnvironmentVar {
    /// Required.
    pub field_ref: Option<ModifyEciScalingConfigurationFieldRef>,
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ModifyEciScalingConfigurationEnvironmentVar(field_ref: ModifyEciScalingConfigurationFieldRef) {
    0 "FieldRef" field_ref: ModifyEciScalingConfigurationFieldRef, 1 "Key" key: String, 2 "Value" value: String
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationFieldRef {
    pub field_path: Option<String>,
}
input! { ModifyEciScalingConfigurationFieldRef() {
    0 "FieldPath" field_path: String
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationPort {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
input! { ModifyEciScalingConfigurationPort() {
    0 "Port" port: i64, 1 "Protocol" protocol: String
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationVolumeMount {
    pub mount_path: Option<String>,
    pub mount_propagation: Option<String>,
    pub name: Option<String>,
    pub read_only: Option<bool>,
    pub sub_path: Option<String>,
}
input! { ModifyEciScalingConfigurationVolumeMount() {
    0 "MountPath" mount_path: String, 1 "MountPropagation" mount_propagation: String, 2 "Name" name: String,
    3 "ReadOnly" read_only: bool, 4 "SubPath" sub_path: String
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationDnsConfigOption {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { ModifyEciScalingConfigurationDnsConfigOption() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationHostAliase {
    pub hostname: Option<Vec<String>>,
    pub ip: Option<String>,
}
input! { ModifyEciScalingConfigurationHostAliase() {
    0 "Hostname" hostname: Vec<String>, 1 "Ip" ip: String
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationImageRegistryCredential {
    /// Secret.
    pub password: Option<Secret>,
    pub server: Option<String>,
    pub user_name: Option<String>,
}
input! { ModifyEciScalingConfigurationImageRegistryCredential() {
    0 "Password" password: Secret, 1 "Server" server: String, 2 "UserName" user_name: String
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationInitContainer {
    /// Required.
    pub security_context: Option<
        ModifyEciScalingConfigurationInitContainerSecurityContext,
    >,
    pub arg: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub cpu: Option<f64>,
    pub gpu: Option<i64>,
    pub image: Option<String>,
    pub image_pull_policy: Option<String>,
    pub init_container_environment_var: Option<
        Vec<ModifyEciScalingConfigurationInitContainerEnvironmentVar>,
    >,
    pub init_container_volume_mount: Option<
        Vec<ModifyEciScalingConfigurationInitContainerVolumeMount>,
    >,
    pub memory: Option<f64>,
    pub name: Option<String>,
    pub working_dir: Option<String>,
}
input! {
    ModifyEciScalingConfigurationInitContainer(security_context: ModifyEciScalingConfigurationInitContainerSecurityContext) {
    0 "SecurityContext" security_context: ModifyEciScalingConfigurationInitContainerSecurityContext,
    1 "Arg" arg: Vec<String>, 2 "Command" command: Vec<String>, 3 "Cpu" cpu: f64, 4 "Gpu" gpu: i64,
    5 "Image" image: String, 6 "ImagePullPolicy" image_pull_policy: String,
    7 "InitContainerEnvironmentVar" init_container_environment_var: Vec<ModifyEciScalingConfigurationInitContainerEnvironmentVar>,
    8 "InitContainerVolumeMount" init_container_volume_mount: Vec<ModifyEciScalingConfigurationInitContainerVolumeMount>,
    9 "Memory" memory: f64, 10 "Name" name: String, 11 "WorkingDir" working_dir: String
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationInitContainerSecurityContext {
    /// Required.
    pub capability: Option<ModifyEciScalingConfigurationSecurityContextCapability>,
    pub read_only_root_filesystem: Option<bool>,
    pub run_as_user: Option<i64>,
}
input! {
    ModifyEciScalingConfigurationInitContainerSecurityContext(capability: ModifyEciScalingConfigurationSecurityContextCapability) {
    0 "Capability" capability: ModifyEciScalingConfigurationSecurityContextCapability,
    1 "ReadOnlyRootFilesystem" read_only_root_filesystem: bool, 2 "RunAsUser" run_as_user: i64
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationSecurityContextCapability {
    pub add: Option<Vec<String>>,
}
input! { ModifyEciScalingConfigurationSecurityContextCapability() {
    0 "Add" add: Vec<String>
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationInitContainerEnvironmentVar {
    /// Required.
    pub field_ref: Option<
        ModifyEciScalingConfigurationInitContainerEnvironmentVarFieldRef,
    >,
    pub key: Option<String>,
    pub value: Option<String>,
}
input! {
    ModifyEciScalingConfigurationInitContainerEnvironmentVar(field_ref: ModifyEciScalingConfigurationInitContainerEnvironmentVarFieldRef) {
    0 "FieldRef" field_ref: ModifyEciScalingConfigurationInitContainerEnvironmentVarFieldRef, 1 "Key" key: String,
    2 "Value" value: String
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationInitContainerEnvironmentVarFieldRef {
    pub field_path: Option<String>,
}
input! { ModifyEciScalingConfigurationInitContainerEnvironmentVarFieldRef() {
    0 "FieldPath" field_path: String
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationInitContainerVolumeMount {
    pub mount_path: Option<String>,
    pub mount_propagation: Option<String>,
    pub name: Option<String>,
    pub read_only: Option<bool>,
    pub sub_path: Option<String>,
}
input! { ModifyEciScalingConfigurationInitContainerVolumeMount() {
    0 "MountPath" mount_path: String, 1 "MountPropagation" mount_propagation: String, 2 "Name" name: String,
    3 "ReadOnly" read_only: bool, 4 "SubPath" sub_path: String
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationSecurityContextSysctl {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { ModifyEciScalingConfigurationSecurityContextSysctl() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ModifyEciScalingConfigurationTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationVolume {
    /// Required.
    pub disk_volume: Option<ModifyEciScalingConfigurationDiskVolume>,
    /// Required.
    pub empty_dir_volume: Option<ModifyEciScalingConfigurationEmptyDirVolume>,
    /// Required.
    pub flex_volume: Option<ModifyEciScalingConfigurationFlexVolume>,
    /// Required.
    pub host_path_volume: Option<ModifyEciScalingConfigurationHostPathVolume>,
    /// Required.
    pub nfs_volume: Option<ModifyEciScalingConfigurationNFSVolume>,
    pub config_file_volume_config_file_to_path: Option<
        Vec<ModifyEciScalingConfigurationConfigFileVolumeConfigFileToPath>,
    >,
    pub config_file_volume_default_mode: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}

/// Arguments of [`ModifyEciScalingConfigurationVolume::new`].
pub struct ModifyEciScalingConfigurationVolumeRequired {
    pub disk_volume: ModifyEciScalingConfigurationDiskVolume,
    pub empty_dir_volume: ModifyEciScalingConfigurationEmptyDirVolume,
    pub flex_volume: ModifyEciScalingConfigurationFlexVolume,
    pub host_path_volume: ModifyEciScalingConfigurationHostPathVolume,
    pub nfs_volume: ModifyEciScalingConfigurationNFSVolume,
}
input! {
    ModifyEciScalingConfigurationVolume { ModifyEciScalingConfigurationVolumeRequired: disk_volume, empty_dir_volume, flex_volume, host_path_volume, nfs_volume } {
    0 "DiskVolume" disk_volume: ModifyEciScalingConfigurationDiskVolume,
    1 "EmptyDirVolume" empty_dir_volume: ModifyEciScalingConfigurationEmptyDirVolume,
    2 "FlexVolume" flex_volume: ModifyEciScalingConfigurationFlexVolume,
    3 "HostPathVolume" host_path_volume: ModifyEciScalingConfigurationHostPathVolume,
    4 "NFSVolume" nfs_volume: ModifyEciScalingConfigurationNFSVolume,
    5 "ConfigFileVolumeConfigFileToPath" config_file_volume_config_file_to_path: Vec<ModifyEciScalingConfigurationConfigFileVolumeConfigFileToPath>,
    6 "ConfigFileVolumeDefaultMode" config_file_volume_default_mode: i64, 7 "Name" name: String, 8 "Type" r#type: String
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationDiskVolume {
    pub disk_id: Option<String>,
    pub disk_size: Option<i64>,
    pub fs_type: Option<String>,
}
input! { ModifyEciScalingConfigurationDiskVolume() {
    0 "DiskId" disk_id: String, 1 "DiskSize" disk_size: i64, 2 "FsType" fs_type: String
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationEmptyDirVolume {
    pub medium: Option<String>,
}
input! { ModifyEciScalingConfigurationEmptyDirVolume() {
    0 "Medium" medium: String
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationFlexVolume {
    pub driver: Option<String>,
    pub fs_type: Option<String>,
    pub options: Option<String>,
}
input! { ModifyEciScalingConfigurationFlexVolume() {
    0 "Driver" driver: String, 1 "FsType" fs_type: String, 2 "Options" options: String
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationHostPathVolume {
    pub path: Option<String>,
    pub r#type: Option<String>,
}
input! { ModifyEciScalingConfigurationHostPathVolume() {
    0 "Path" path: String, 1 "Type" r#type: String
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationNFSVolume {
    pub path: Option<String>,
    pub read_only: Option<bool>,
    pub server: Option<String>,
}
input! { ModifyEciScalingConfigurationNFSVolume() {
    0 "Path" path: String, 1 "ReadOnly" read_only: bool, 2 "Server" server: String
} }

/// In the request of [`ModifyEciScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEciScalingConfigurationConfigFileVolumeConfigFileToPath {
    pub content: Option<String>,
    pub mode: Option<i64>,
    pub path: Option<String>,
}
input! { ModifyEciScalingConfigurationConfigFileVolumeConfigFileToPath() {
    0 "Content" content: String, 1 "Mode" mode: i64, 2 "Path" path: String
} }

/// Modifies lifecycle hook: `ModifyLifecycleHook` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/ModifyLifecycleHook>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLifecycleHook {
    pub default_result: Option<String>,
    pub heartbeat_timeout: Option<i64>,
    pub lifecycle_hook_id: Option<String>,
    pub lifecycle_hook_name: Option<String>,
    pub lifecycle_transition: Option<String>,
    pub notification_arn: Option<String>,
    pub notification_metadata: Option<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub scaling_group_id: Option<String>,
}
operation! { ModifyLifecycleHook() "ModifyLifecycleHook" -> Empty {
    0 "DefaultResult" default_result: String, 1 "HeartbeatTimeout" heartbeat_timeout: i64,
    2 "LifecycleHookId" lifecycle_hook_id: String, 3 "LifecycleHookName" lifecycle_hook_name: String,
    4 "LifecycleTransition" lifecycle_transition: String, 5 "NotificationArn" notification_arn: String,
    6 "NotificationMetadata" notification_metadata: String, 7 "OwnerAccount" owner_account: String,
    8 "OwnerId" owner_id: i64, 9 "RegionId" region_id: String, 10 "ResourceOwnerAccount" resource_owner_account: String,
    11 "ScalingGroupId" scaling_group_id: String
} }

/// Response of [`ModifyLifecycleHook`]: empty.
pub type ModifyLifecycleHookOutput = Empty;

/// Modifies notification configuration: `ModifyNotificationConfiguration` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/ModifyNotificationConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNotificationConfiguration {
    /// Required.
    pub notification_arn: String,
    /// Required.
    pub notification_type: Vec<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_group_id: String,
}
operation! {
    ModifyNotificationConfiguration(notification_arn: String, notification_type: Vec<String>, scaling_group_id: String)
    "ModifyNotificationConfiguration" -> Empty {
    0 "NotificationArn" notification_arn, 1 "NotificationType" notification_type, 2 "OwnerId" owner_id: i64,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ScalingGroupId" scaling_group_id
} }

/// Response of [`ModifyNotificationConfiguration`]: empty.
pub type ModifyNotificationConfigurationOutput = Empty;

/// Modifies scaling configuration: `ModifyScalingConfiguration` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/ModifyScalingConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScalingConfiguration {
    pub affinity: Option<String>,
    pub cpu: Option<i64>,
    pub credit_specification: Option<String>,
    pub data_disk: Option<Vec<ModifyScalingConfigurationDataDisk>>,
    pub dedicated_host_id: Option<String>,
    pub deployment_set_id: Option<String>,
    pub host_name: Option<String>,
    pub hpc_cluster_id: Option<String>,
    pub image_family: Option<String>,
    pub image_id: Option<String>,
    pub image_name: Option<String>,
    pub instance_description: Option<String>,
    pub instance_name: Option<String>,
    pub instance_pattern_info: Option<
        Vec<ModifyScalingConfigurationInstancePatternInfo>,
    >,
    pub instance_type_override: Option<
        Vec<ModifyScalingConfigurationInstanceTypeOverride>,
    >,
    pub instance_types: Option<Vec<String>>,
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub io_optimized: Option<String>,
    pub ipv6_address_count: Option<i64>,
    pub key_pair_name: Option<String>,
    pub load_balancer_weight: Option<i64>,
    pub memory: Option<i64>,
    pub r#override: Option<bool>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub password_inherit: Option<bool>,
    pub ram_role_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_configuration_id: String,
    pub scaling_configuration_name: Option<String>,
    pub scheduler_options: Option<BTreeMap<String, Value>>,
    pub security_group_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub spot_duration: Option<i64>,
    pub spot_interruption_behavior: Option<String>,
    pub spot_price_limit: Option<Vec<ModifyScalingConfigurationSpotPriceLimit>>,
    pub spot_strategy: Option<String>,
    pub system_disk_categories: Option<Vec<String>>,
    pub tags: Option<String>,
    pub tenancy: Option<String>,
    /// Secret.
    pub user_data: Option<Secret>,
    pub zone_id: Option<String>,
    pub private_pool_options: Option<ModifyScalingConfigurationPrivatePoolOptions>,
    pub system_disk: Option<ModifyScalingConfigurationSystemDisk>,
}
operation! { ModifyScalingConfiguration(scaling_configuration_id: String) "ModifyScalingConfiguration" -> Empty {
    0 "Affinity" affinity: String, 1 "Cpu" cpu: i64, 2 "CreditSpecification" credit_specification: String,
    3 "DataDisk" data_disk: Vec<ModifyScalingConfigurationDataDisk>, 4 "DedicatedHostId" dedicated_host_id: String,
    5 "DeploymentSetId" deployment_set_id: String, 6 "HostName" host_name: String,
    7 "HpcClusterId" hpc_cluster_id: String, 8 "ImageFamily" image_family: String, 9 "ImageId" image_id: String,
    10 "ImageName" image_name: String, 11 "InstanceDescription" instance_description: String,
    12 "InstanceName" instance_name: String,
    13 "InstancePatternInfo" instance_pattern_info: Vec<ModifyScalingConfigurationInstancePatternInfo>,
    14 "InstanceTypeOverride" instance_type_override: Vec<ModifyScalingConfigurationInstanceTypeOverride>,
    15 "InstanceTypes" instance_types: Vec<String>, 16 "InternetChargeType" internet_charge_type: String,
    17 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64, 18 "IoOptimized" io_optimized: String,
    19 "Ipv6AddressCount" ipv6_address_count: i64, 20 "KeyPairName" key_pair_name: String,
    21 "LoadBalancerWeight" load_balancer_weight: i64, 22 "Memory" memory: i64, 23 "Override" r#override: bool,
    24 "OwnerAccount" owner_account: String, 25 "OwnerId" owner_id: i64, 26 "PasswordInherit" password_inherit: bool,
    27 "RamRoleName" ram_role_name: String, 28 "ResourceGroupId" resource_group_id: String,
    29 "ResourceOwnerAccount" resource_owner_account: String, 30 "ScalingConfigurationId" scaling_configuration_id,
    31 "ScalingConfigurationName" scaling_configuration_name: String,
    32 "SchedulerOptions" scheduler_options: BTreeMap<String, Value>, 33 "SecurityGroupId" security_group_id: String,
    34 "SecurityGroupIds" security_group_ids: Vec<String>, 35 "SpotDuration" spot_duration: i64,
    36 "SpotInterruptionBehavior" spot_interruption_behavior: String,
    37 "SpotPriceLimit" spot_price_limit: Vec<ModifyScalingConfigurationSpotPriceLimit>,
    38 "SpotStrategy" spot_strategy: String, 39 "SystemDiskCategories" system_disk_categories: Vec<String>,
    40 "Tags" tags: String, 41 "Tenancy" tenancy: String, 42 "UserData" user_data: Secret, 43 "ZoneId" zone_id: String,
    44 "PrivatePoolOptions" private_pool_options: ModifyScalingConfigurationPrivatePoolOptions,
    45 "SystemDisk" system_disk: ModifyScalingConfigurationSystemDisk
} [
    Mark::new(32, Location::Default, Style::Json)
] }

/// Response of [`ModifyScalingConfiguration`]: empty.
pub type ModifyScalingConfigurationOutput = Empty;

/// In the request of [`ModifyScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScalingConfigurationDataDisk {
    pub auto_snapshot_policy_id: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub categories: Option<Vec<String>>,
    pub category: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub description: Option<String>,
    pub device: Option<String>,
    pub disk_name: Option<String>,
    pub encrypted: Option<String>,
    pub kms_key_id: Option<String>,
    pub performance_level: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub size: Option<i64>,
    pub snapshot_id: Option<String>,
}
input! { ModifyScalingConfigurationDataDisk() {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String, 1 "BurstingEnabled" bursting_enabled: bool,
    2 "Categories" categories: Vec<String>, 3 "Category" category: String,
    4 "DeleteWithInstance" delete_with_instance: bool, 5 "Description" description: String, 6 "Device" device: String,
    7 "DiskName" disk_name: String, 8 "Encrypted" encrypted: String, 9 "KMSKeyId" kms_key_id: String,
    10 "PerformanceLevel" performance_level: String, 11 "ProvisionedIops" provisioned_iops: i64, 12 "Size" size: i64,
    13 "SnapshotId" snapshot_id: String
} }

/// In the request of [`ModifyScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScalingConfigurationInstancePatternInfo {
    pub architecture: Option<Vec<String>>,
    pub burstable_performance: Option<String>,
    pub cores: Option<i64>,
    pub excluded_instance_type: Option<Vec<String>>,
    pub instance_family_level: Option<String>,
    pub max_price: Option<f64>,
    pub memory: Option<f64>,
}
input! { ModifyScalingConfigurationInstancePatternInfo() {
    0 "Architecture" architecture: Vec<String>, 1 "BurstablePerformance" burstable_performance: String,
    2 "Cores" cores: i64, 3 "ExcludedInstanceType" excluded_instance_type: Vec<String>,
    4 "InstanceFamilyLevel" instance_family_level: String, 5 "MaxPrice" max_price: f64, 6 "Memory" memory: f64
} }

/// In the request of [`ModifyScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScalingConfigurationInstanceTypeOverride {
    pub instance_type: Option<String>,
    pub weighted_capacity: Option<i64>,
}
input! { ModifyScalingConfigurationInstanceTypeOverride() {
    0 "InstanceType" instance_type: String, 1 "WeightedCapacity" weighted_capacity: i64
} }

/// In the request of [`ModifyScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScalingConfigurationSpotPriceLimit {
    pub instance_type: Option<String>,
    pub price_limit: Option<f64>,
}
input! { ModifyScalingConfigurationSpotPriceLimit() {
    0 "InstanceType" instance_type: String, 1 "PriceLimit" price_limit: f64
} }

/// In the request of [`ModifyScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScalingConfigurationPrivatePoolOptions {
    pub id: Option<String>,
    pub match_criteria: Option<String>,
}
input! { ModifyScalingConfigurationPrivatePoolOptions() {
    0 "Id" id: String, 1 "MatchCriteria" match_criteria: String
} }

/// In the request of [`ModifyScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScalingConfigurationSystemDisk {
    pub auto_snapshot_policy_id: Option<String>,
    pub bursting_enabled: Option<bool>,
    pub category: Option<String>,
    pub description: Option<String>,
    pub disk_name: Option<String>,
    pub encrypt_algorithm: Option<String>,
    pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
    pub performance_level: Option<String>,
    pub provisioned_iops: Option<i64>,
    pub size: Option<i64>,
}
input! { ModifyScalingConfigurationSystemDisk() {
    0 "AutoSnapshotPolicyId" auto_snapshot_policy_id: String, 1 "BurstingEnabled" bursting_enabled: bool,
    2 "Category" category: String, 3 "Description" description: String, 4 "DiskName" disk_name: String,
    5 "EncryptAlgorithm" encrypt_algorithm: String, 6 "Encrypted" encrypted: bool, 7 "KMSKeyId" kms_key_id: String,
    8 "PerformanceLevel" performance_level: String, 9 "ProvisionedIops" provisioned_iops: i64, 10 "Size" size: i64
} }

/// Modifies scaling group: `ModifyScalingGroup` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/ModifyScalingGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScalingGroup {
    pub active_scaling_configuration_id: Option<String>,
    pub allocation_strategy: Option<String>,
    pub az_balance: Option<bool>,
    pub compensate_with_on_demand: Option<bool>,
    /// 0 to 86400.
    pub default_cooldown: Option<i64>,
    pub desired_capacity: Option<i64>,
    pub group_deletion_protection: Option<bool>,
    pub health_check_type: Option<String>,
    pub launch_template_id: Option<String>,
    pub launch_template_override: Option<Vec<ModifyScalingGroupLaunchTemplateOverride>>,
    pub launch_template_version: Option<String>,
    pub max_instance_lifetime: Option<i64>,
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub multi_az_policy: Option<String>,
    pub on_demand_base_capacity: Option<i64>,
    pub on_demand_percentage_above_base_capacity: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub scaling_group_id: String,
    pub scaling_group_name: Option<String>,
    pub spot_allocation_strategy: Option<String>,
    pub spot_instance_pools: Option<i64>,
    pub spot_instance_remedy: Option<bool>,
    pub vswitch_ids: Option<Vec<String>>,
    pub removal_policy: Option<Vec<String>>,
}
operation! { ModifyScalingGroup(scaling_group_id: String) "ModifyScalingGroup" -> Empty {
    0 "ActiveScalingConfigurationId" active_scaling_configuration_id: String,
    1 "AllocationStrategy" allocation_strategy: String, 2 "AzBalance" az_balance: bool,
    3 "CompensateWithOnDemand" compensate_with_on_demand: bool, 4 "DefaultCooldown" default_cooldown: i64,
    5 "DesiredCapacity" desired_capacity: i64, 6 "GroupDeletionProtection" group_deletion_protection: bool,
    7 "HealthCheckType" health_check_type: String, 8 "LaunchTemplateId" launch_template_id: String,
    9 "LaunchTemplateOverride" launch_template_override: Vec<ModifyScalingGroupLaunchTemplateOverride>,
    10 "LaunchTemplateVersion" launch_template_version: String, 11 "MaxInstanceLifetime" max_instance_lifetime: i64,
    12 "MaxSize" max_size: i64, 13 "MinSize" min_size: i64, 14 "MultiAZPolicy" multi_az_policy: String,
    15 "OnDemandBaseCapacity" on_demand_base_capacity: i64,
    16 "OnDemandPercentageAboveBaseCapacity" on_demand_percentage_above_base_capacity: i64,
    17 "OwnerAccount" owner_account: String, 18 "OwnerId" owner_id: i64,
    19 "ResourceOwnerAccount" resource_owner_account: String, 20 "ResourceOwnerId" resource_owner_id: i64,
    21 "ScalingGroupId" scaling_group_id, 22 "ScalingGroupName" scaling_group_name: String,
    23 "SpotAllocationStrategy" spot_allocation_strategy: String, 24 "SpotInstancePools" spot_instance_pools: i64,
    25 "SpotInstanceRemedy" spot_instance_remedy: bool, 26 "VSwitchIds" vswitch_ids: Vec<String>,
    27 "RemovalPolicy" removal_policy: Vec<String>
} }

/// Response of [`ModifyScalingGroup`]: empty.
pub type ModifyScalingGroupOutput = Empty;

/// In the request of [`ModifyScalingGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScalingGroupLaunchTemplateOverride {
    pub instance_type: Option<String>,
    pub weighted_capacity: Option<i64>,
}
input! { ModifyScalingGroupLaunchTemplateOverride() {
    0 "InstanceType" instance_type: String, 1 "WeightedCapacity" weighted_capacity: i64
} }

/// Modifies scaling rule: `ModifyScalingRule` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/ModifyScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScalingRule {
    pub adjustment_type: Option<String>,
    pub adjustment_value: Option<i64>,
    pub cooldown: Option<i64>,
    pub disable_scale_in: Option<bool>,
    pub estimated_instance_warmup: Option<i64>,
    pub initial_max_size: Option<i64>,
    pub metric_name: Option<String>,
    pub min_adjustment_magnitude: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub predictive_scaling_mode: Option<String>,
    pub predictive_task_buffer_time: Option<i64>,
    pub predictive_value_behavior: Option<String>,
    pub predictive_value_buffer: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scale_in_evaluation_count: Option<i64>,
    pub scale_out_evaluation_count: Option<i64>,
    /// Required.
    pub scaling_rule_id: String,
    pub scaling_rule_name: Option<String>,
    pub step_adjustment: Option<Vec<ModifyScalingRuleStepAdjustment>>,
    pub target_value: Option<f64>,
}
operation! { ModifyScalingRule(scaling_rule_id: String) "ModifyScalingRule" -> Empty {
    0 "AdjustmentType" adjustment_type: String, 1 "AdjustmentValue" adjustment_value: i64, 2 "Cooldown" cooldown: i64,
    3 "DisableScaleIn" disable_scale_in: bool, 4 "EstimatedInstanceWarmup" estimated_instance_warmup: i64,
    5 "InitialMaxSize" initial_max_size: i64, 6 "MetricName" metric_name: String,
    7 "MinAdjustmentMagnitude" min_adjustment_magnitude: i64, 8 "OwnerAccount" owner_account: String,
    9 "OwnerId" owner_id: i64, 10 "PredictiveScalingMode" predictive_scaling_mode: String,
    11 "PredictiveTaskBufferTime" predictive_task_buffer_time: i64,
    12 "PredictiveValueBehavior" predictive_value_behavior: String,
    13 "PredictiveValueBuffer" predictive_value_buffer: i64, 14 "ResourceOwnerAccount" resource_owner_account: String,
    15 "ResourceOwnerId" resource_owner_id: i64, 16 "ScaleInEvaluationCount" scale_in_evaluation_count: i64,
    17 "ScaleOutEvaluationCount" scale_out_evaluation_count: i64, 18 "ScalingRuleId" scaling_rule_id,
    19 "ScalingRuleName" scaling_rule_name: String,
    20 "StepAdjustment" step_adjustment: Vec<ModifyScalingRuleStepAdjustment>, 21 "TargetValue" target_value: f64
} }

/// Response of [`ModifyScalingRule`]: empty.
pub type ModifyScalingRuleOutput = Empty;

/// In the request of [`ModifyScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScalingRuleStepAdjustment {
    pub metric_interval_lower_bound: Option<f64>,
    pub metric_interval_upper_bound: Option<f64>,
    pub scaling_adjustment: Option<i64>,
}
input! { ModifyScalingRuleStepAdjustment() {
    0 "MetricIntervalLowerBound" metric_interval_lower_bound: f64,
    1 "MetricIntervalUpperBound" metric_interval_upper_bound: f64, 2 "ScalingAdjustment" scaling_adjustment: i64
} }

/// Modifies scheduled task: `ModifyScheduledTask` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/ModifyScheduledTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduledTask {
    pub description: Option<String>,
    pub desired_capacity: Option<i64>,
    /// 0 to 86400.
    pub launch_expiration_time: Option<i64>,
    pub launch_time: Option<String>,
    pub max_value: Option<i64>,
    pub min_value: Option<i64>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub recurrence_end_time: Option<String>,
    pub recurrence_type: Option<String>,
    pub recurrence_value: Option<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub scaling_group_id: Option<String>,
    pub scheduled_action: Option<String>,
    /// Required.
    pub scheduled_task_id: String,
    pub scheduled_task_name: Option<String>,
    pub task_enabled: Option<bool>,
}
operation! { ModifyScheduledTask(scheduled_task_id: String) "ModifyScheduledTask" -> Empty {
    0 "Description" description: String, 1 "DesiredCapacity" desired_capacity: i64,
    2 "LaunchExpirationTime" launch_expiration_time: i64, 3 "LaunchTime" launch_time: String,
    4 "MaxValue" max_value: i64, 5 "MinValue" min_value: i64, 6 "OwnerAccount" owner_account: String,
    7 "OwnerId" owner_id: i64, 8 "RecurrenceEndTime" recurrence_end_time: String,
    9 "RecurrenceType" recurrence_type: String, 10 "RecurrenceValue" recurrence_value: String,
    11 "RegionId" region_id: String, 12 "ResourceOwnerAccount" resource_owner_account: String,
    13 "ResourceOwnerId" resource_owner_id: i64, 14 "ScalingGroupId" scaling_group_id: String,
    15 "ScheduledAction" scheduled_action: String, 16 "ScheduledTaskId" scheduled_task_id,
    17 "ScheduledTaskName" scheduled_task_name: String, 18 "TaskEnabled" task_enabled: bool
} }

/// Response of [`ModifyScheduledTask`]: empty.
pub type ModifyScheduledTaskOutput = Empty;

/// `RebalanceInstances` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/RebalanceInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebalanceInstances {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub scaling_group_id: String,
}
operation! { RebalanceInstances(scaling_group_id: String) "RebalanceInstances" -> RebalanceInstancesOutput {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceOwnerId" resource_owner_id: i64,
    5 "ScalingGroupId" scaling_group_id
} }

/// Response of [`RebalanceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebalanceInstancesOutput {
    pub scaling_activity_id: Option<String>,
}
model! { RebalanceInstancesOutput {
    0 "ScalingActivityId" scaling_activity_id: String
} }

/// `RecordLifecycleActionHeartbeat` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/RecordLifecycleActionHeartbeat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordLifecycleActionHeartbeat {
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    pub heartbeat_timeout: Option<i64>,
    /// Required.
    pub lifecycle_action_token: String,
    /// Required.
    pub lifecycle_hook_id: String,
}
operation! { RecordLifecycleActionHeartbeat(lifecycle_action_token: String, lifecycle_hook_id: String)
    "RecordLifecycleActionHeartbeat" -> Empty {
    0 "OwnerAccount" owner_account: String, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "heartbeatTimeout" heartbeat_timeout: i64,
    5 "lifecycleActionToken" lifecycle_action_token, 6 "lifecycleHookId" lifecycle_hook_id
} }

/// Response of [`RecordLifecycleActionHeartbeat`]: empty.
pub type RecordLifecycleActionHeartbeatOutput = Empty;

/// Removes instances: `RemoveInstances` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/RemoveInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstances {
    pub decrease_desired_capacity: Option<bool>,
    /// Required.
    pub instance_id: Vec<String>,
    pub owner_account: Option<String>,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub remove_policy: Option<String>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    /// Required.
    pub scaling_group_id: String,
}
operation! { RemoveInstances(instance_id: Vec<String>, scaling_group_id: String)
    "RemoveInstances" -> RemoveInstancesOutput {
    0 "DecreaseDesiredCapacity" decrease_desired_capacity: bool, 1 "InstanceId" instance_id,
    2 "OwnerAccount" owner_account: String, 3 "OwnerId" owner_id: i64, 4 "RegionId" region_id: String,
    5 "RemovePolicy" remove_policy: String, 6 "ResourceOwnerAccount" resource_owner_account: String,
    7 "ResourceOwnerId" resource_owner_id: i64, 8 "ScalingGroupId" scaling_group_id
} }

/// Response of [`RemoveInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstancesOutput {
    pub scaling_activity_id: Option<String>,
}
model! { RemoveInstancesOutput {
    0 "ScalingActivityId" scaling_activity_id: String
} }

/// Resumes processes: `ResumeProcesses` of `ess` 2014-08-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/ResumeProcesses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeProcesses {
    pub client_token: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub process: Vec<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_group_id: String,
}
operation! { ResumeProcesses(process: Vec<String>, scaling_group_id: String) "ResumeProcesses" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerId" owner_id: i64, 2 "Process" process,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ScalingGroupId" scaling_group_id
} }

/// Response of [`ResumeProcesses`]: empty.
pub type ResumeProcessesOutput = Empty;

/// Scales with adjustment: `ScaleWithAdjustment` of `ess` 2014-08-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/ScaleWithAdjustment>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleWithAdjustment {
    /// Required.
    pub adjustment_type: String,
    /// Required. -2147483648 to 2147483647.
    pub adjustment_value: i64,
    pub client_token: Option<String>,
    pub min_adjustment_magnitude: Option<i64>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_group_id: String,
    pub sync_activity: Option<bool>,
}
operation! { ScaleWithAdjustment(adjustment_type: String, adjustment_value: i64, scaling_group_id: String)
    "ScaleWithAdjustment" -> ScaleWithAdjustmentOutput {
    0 "AdjustmentType" adjustment_type, 1 "AdjustmentValue" adjustment_value, 2 "ClientToken" client_token: String,
    3 "MinAdjustmentMagnitude" min_adjustment_magnitude: i64, 4 "OwnerId" owner_id: i64,
    5 "ResourceOwnerAccount" resource_owner_account: String, 6 "ScalingGroupId" scaling_group_id,
    7 "SyncActivity" sync_activity: bool
} }

/// Response of [`ScaleWithAdjustment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleWithAdjustmentOutput {
    pub scaling_activity_id: Option<String>,
}
model! { ScaleWithAdjustmentOutput {
    0 "ScalingActivityId" scaling_activity_id: String
} }

/// Sets group deletion protection: `SetGroupDeletionProtection` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/SetGroupDeletionProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetGroupDeletionProtection {
    /// Required.
    pub group_deletion_protection: bool,
    pub owner_id: Option<i64>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_group_id: String,
}
operation! { SetGroupDeletionProtection(group_deletion_protection: bool, scaling_group_id: String)
    "SetGroupDeletionProtection" -> Empty {
    0 "GroupDeletionProtection" group_deletion_protection, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id: String,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ScalingGroupId" scaling_group_id
} }

/// Response of [`SetGroupDeletionProtection`]: empty.
pub type SetGroupDeletionProtectionOutput = Empty;

/// Sets instance health: `SetInstanceHealth` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/SetInstanceHealth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetInstanceHealth {
    /// Required.
    pub health_status: String,
    /// Required.
    pub instance_id: String,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
}
operation! { SetInstanceHealth(health_status: String, instance_id: String) "SetInstanceHealth" -> Empty {
    0 "HealthStatus" health_status, 1 "InstanceId" instance_id, 2 "OwnerId" owner_id: i64,
    3 "ResourceOwnerAccount" resource_owner_account: String
} }

/// Response of [`SetInstanceHealth`]: empty.
pub type SetInstanceHealthOutput = Empty;

/// Sets instances protection: `SetInstancesProtection` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/SetInstancesProtection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetInstancesProtection {
    /// Required.
    pub instance_id: Vec<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub protected_from_scale_in: bool,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_group_id: String,
}
operation! { SetInstancesProtection(instance_id: Vec<String>, protected_from_scale_in: bool, scaling_group_id: String)
    "SetInstancesProtection" -> Empty {
    0 "InstanceId" instance_id, 1 "OwnerId" owner_id: i64, 2 "ProtectedFromScaleIn" protected_from_scale_in,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ScalingGroupId" scaling_group_id
} }

/// Response of [`SetInstancesProtection`]: empty.
pub type SetInstancesProtectionOutput = Empty;

/// `SuspendProcesses` of `ess` 2014-08-28.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Ess/2014-08-28/SuspendProcesses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendProcesses {
    pub client_token: Option<String>,
    pub owner_id: Option<i64>,
    /// Required.
    pub process: Vec<String>,
    pub region_id: Option<String>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub scaling_group_id: String,
}
operation! { SuspendProcesses(process: Vec<String>, scaling_group_id: String) "SuspendProcesses" -> Empty {
    0 "ClientToken" client_token: String, 1 "OwnerId" owner_id: i64, 2 "Process" process,
    3 "RegionId" region_id: String, 4 "ResourceOwnerAccount" resource_owner_account: String,
    5 "ScalingGroupId" scaling_group_id
} }

/// Response of [`SuspendProcesses`]: empty.
pub type SuspendProcessesOutput = Empty;

/// `TagResources` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! {
    TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceOwnerAccount" resource_owner_account: String, 4 "ResourceType" resource_type, 5 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub propagate: Option<bool>,
    pub value: Option<String>,
}
input! { TagResourcesTag() {
    0 "Key" key: String, 1 "Propagate" propagate: bool, 2 "Value" value: String
} }

/// `UntagResources` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub owner_id: Option<i64>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    pub resource_owner_account: Option<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "OwnerId" owner_id: i64, 2 "RegionId" region_id, 3 "ResourceId" resource_id,
    4 "ResourceOwnerAccount" resource_owner_account: String, 5 "ResourceType" resource_type,
    6 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Verifies authentication: `VerifyAuthentication` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/VerifyAuthentication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyAuthentication {
    pub only_check: Option<bool>,
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
    pub uid: Option<i64>,
}
operation! { VerifyAuthentication() "VerifyAuthentication" -> Empty {
    0 "OnlyCheck" only_check: bool, 1 "OwnerId" owner_id: i64, 2 "ResourceOwnerAccount" resource_owner_account: String,
    3 "ResourceOwnerId" resource_owner_id: i64, 4 "Uid" uid: i64
} }

/// Response of [`VerifyAuthentication`]: empty.
pub type VerifyAuthenticationOutput = Empty;

/// Verifies user: `VerifyUser` of `ess` 2014-08-28.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Ess/2014-08-28/VerifyUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyUser {
    pub owner_id: Option<i64>,
    pub resource_owner_account: Option<String>,
    pub resource_owner_id: Option<i64>,
}
operation! { VerifyUser() "VerifyUser" -> Empty {
    0 "OwnerId" owner_id: i64, 1 "ResourceOwnerAccount" resource_owner_account: String,
    2 "ResourceOwnerId" resource_owner_id: i64
} { no_reply: true, } }

/// Response of [`VerifyUser`]: empty.
pub type VerifyUserOutput = Empty;

waiters! {
    /// Waits until a scaling activity is successful. A partial success (`Warning`) is a failure.
    fn scaling_activity_successful(region_id: String, scaling_activity_id: String) -> DescribeScalingActivities =
        DescribeScalingActivities::new(region_id).scaling_activity_id([scaling_activity_id]),
        "ScalingActivities.ScalingActivity.StatusCode" ["Successful"] ["Warning", "Failed", "Rejected"];
}

#[cfg(feature = "unstable-registry")]
register! {
    AttachAlbServerGroups, AttachDBInstances, AttachInstances, AttachLoadBalancers, AttachVServerGroups,
    CompleteLifecycleAction, CreateAlarm, CreateEciScalingConfiguration, CreateLifecycleHook,
    CreateNotificationConfiguration, CreateScalingConfiguration, CreateScalingGroup, CreateScalingRule,
    CreateScheduledTask, DeactivateScalingConfiguration, DeleteAlarm, DeleteEciScalingConfiguration,
    DeleteLifecycleHook, DeleteNotificationConfiguration, DeleteScalingConfiguration, DeleteScalingGroup,
    DeleteScalingRule, DeleteScheduledTask, DescribeAlarms, DescribeEciScalingConfigurations, DescribeLifecycleActions,
    DescribeLifecycleHooks, DescribeLimitation, DescribeNotificationConfigurations, DescribeNotificationTypes,
    DescribeRegions, DescribeScalingActivities, DescribeScalingActivityDetail, DescribeScalingConfigurations,
    DescribeScalingGroups, DescribeScalingInstances, DescribeScalingRules, DescribeScheduledTasks,
    DetachAlbServerGroups, DetachDBInstances, DetachInstances, DetachLoadBalancers, DetachVServerGroups, DisableAlarm,
    DisableScalingGroup, EnableAlarm, EnableScalingGroup, EnterStandby, ExecuteScalingRule, ExitStandby, ListTagKeys,
    ListTagResources, ListTagValues, ModifyAlarm, ModifyEciScalingConfiguration, ModifyLifecycleHook,
    ModifyNotificationConfiguration, ModifyScalingConfiguration, ModifyScalingGroup, ModifyScalingRule,
    ModifyScheduledTask, RebalanceInstances, RecordLifecycleActionHeartbeat, RemoveInstances, ResumeProcesses,
    ScaleWithAdjustment, SetGroupDeletionProtection, SetInstanceHealth, SetInstancesProtection, SuspendProcesses,
    TagResources, UntagResources, VerifyAuthentication, VerifyUser
}
