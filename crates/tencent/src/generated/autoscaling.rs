//! `autoscaling` 2018-04-19.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "autoscaling", version: "2018-04-19", code: "as", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstances {
    pub auto_scaling_group_id: String,
    pub instance_ids: Vec<String>,
}
operation! { AttachInstances(auto_scaling_group_id: String, instance_ids: Vec<String>)
    "AttachInstances" -> AttachInstancesOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstancesOutput {
    pub activity_id: Option<String>,
}
model! { AttachInstancesOutput {
    0 "ActivityId" activity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachLoadBalancers {
    pub auto_scaling_group_id: String,
    pub load_balancer_ids: Option<Vec<String>>,
    pub forward_load_balancers: Option<Vec<ForwardLoadBalancer>>,
}
operation! { AttachLoadBalancers(auto_scaling_group_id: String) "AttachLoadBalancers" -> AttachLoadBalancersOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "LoadBalancerIds" load_balancer_ids: Vec<String>,
    2 "ForwardLoadBalancers" forward_load_balancers: Vec<ForwardLoadBalancer>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardLoadBalancer {
    pub load_balancer_id: Option<String>,
    pub listener_id: Option<String>,
    pub target_attributes: Option<Vec<TargetAttribute>>,
    pub location_id: Option<String>,
    pub region: Option<String>,
}
input! { ForwardLoadBalancer(load_balancer_id: String, listener_id: String, target_attributes: Vec<TargetAttribute>) {
    0 "LoadBalancerId" load_balancer_id: String, 1 "ListenerId" listener_id: String,
    2 "TargetAttributes" target_attributes: Vec<TargetAttribute>, 3 "LocationId" location_id: String,
    4 "Region" region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetAttribute {
    pub port: Option<u64>,
    pub weight: Option<u64>,
}
input! { TargetAttribute(port: u64, weight: u64) {
    0 "Port" port: u64, 1 "Weight" weight: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachLoadBalancersOutput {
    pub activity_id: Option<String>,
}
model! { AttachLoadBalancersOutput {
    0 "ActivityId" activity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelInstanceRefresh {
    pub auto_scaling_group_id: String,
    pub refresh_activity_id: String,
}
operation! { CancelInstanceRefresh(auto_scaling_group_id: String, refresh_activity_id: String)
    "CancelInstanceRefresh" -> Empty {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "RefreshActivityId" refresh_activity_id
} }

pub type CancelInstanceRefreshOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearLaunchConfigurationAttributes {
    pub launch_configuration_id: String,
    pub clear_data_disks: Option<bool>,
    pub clear_host_name_settings: Option<bool>,
    pub clear_instance_name_settings: Option<bool>,
    pub clear_disaster_recover_group_ids: Option<bool>,
    pub clear_instance_tags: Option<bool>,
    pub clear_metadata: Option<bool>,
}
operation! { ClearLaunchConfigurationAttributes(launch_configuration_id: String)
    "ClearLaunchConfigurationAttributes" -> Empty {
    0 "LaunchConfigurationId" launch_configuration_id, 1 "ClearDataDisks" clear_data_disks: bool,
    2 "ClearHostNameSettings" clear_host_name_settings: bool,
    3 "ClearInstanceNameSettings" clear_instance_name_settings: bool,
    4 "ClearDisasterRecoverGroupIds" clear_disaster_recover_group_ids: bool,
    5 "ClearInstanceTags" clear_instance_tags: bool, 6 "ClearMetadata" clear_metadata: bool
} }

pub type ClearLaunchConfigurationAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteLifecycleAction {
    pub lifecycle_hook_id: String,
    pub lifecycle_action_result: String,
    pub instance_id: Option<String>,
    pub lifecycle_action_token: Option<String>,
}
operation! { CompleteLifecycleAction(lifecycle_hook_id: String, lifecycle_action_result: String)
    "CompleteLifecycleAction" -> Empty {
    0 "LifecycleHookId" lifecycle_hook_id, 1 "LifecycleActionResult" lifecycle_action_result,
    2 "InstanceId" instance_id: String, 3 "LifecycleActionToken" lifecycle_action_token: String
} }

pub type CompleteLifecycleActionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoScalingGroup {
    pub auto_scaling_group_name: String,
    pub launch_configuration_id: String,
    pub max_size: u64,
    pub min_size: u64,
    pub vpc_id: String,
    pub default_cooldown: Option<u64>,
    pub desired_capacity: Option<u64>,
    pub load_balancer_ids: Option<Vec<String>>,
    pub project_id: Option<u64>,
    pub forward_load_balancers: Option<Vec<ForwardLoadBalancer>>,
    pub subnet_ids: Option<Vec<String>>,
    pub termination_policies: Option<Vec<String>>,
    pub zones: Option<Vec<String>>,
    pub retry_policy: Option<String>,
    pub zones_check_policy: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub service_settings: Option<ServiceSettings>,
    pub ipv6_address_count: Option<i64>,
    pub multi_zone_subnet_policy: Option<String>,
    pub health_check_type: Option<String>,
    pub load_balancer_health_check_grace_period: Option<u64>,
    pub instance_allocation_policy: Option<String>,
    pub spot_mixed_allocation_policy: Option<SpotMixedAllocationPolicy>,
    pub capacity_rebalance: Option<bool>,
    pub instance_name_index_settings: Option<InstanceNameIndexSettings>,
    pub host_name_index_settings: Option<HostNameIndexSettings>,
    pub concurrent_scale_out_for_desired_capacity: Option<bool>,
}

/// What [`CreateAutoScalingGroup::new`] takes.
pub struct CreateAutoScalingGroupRequired {
    pub auto_scaling_group_name: String,
    pub launch_configuration_id: String,
    pub max_size: u64,
    pub min_size: u64,
    pub vpc_id: String,
}
operation! { CreateAutoScalingGroup{CreateAutoScalingGroupRequired: auto_scaling_group_name, launch_configuration_id, max_size, min_size, vpc_id}
    "CreateAutoScalingGroup" -> CreateAutoScalingGroupOutput {
    0 "AutoScalingGroupName" auto_scaling_group_name, 1 "LaunchConfigurationId" launch_configuration_id,
    2 "MaxSize" max_size, 3 "MinSize" min_size, 4 "VpcId" vpc_id, 5 "DefaultCooldown" default_cooldown: u64,
    6 "DesiredCapacity" desired_capacity: u64, 7 "LoadBalancerIds" load_balancer_ids: Vec<String>,
    8 "ProjectId" project_id: u64, 9 "ForwardLoadBalancers" forward_load_balancers: Vec<ForwardLoadBalancer>,
    10 "SubnetIds" subnet_ids: Vec<String>, 11 "TerminationPolicies" termination_policies: Vec<String>,
    12 "Zones" zones: Vec<String>, 13 "RetryPolicy" retry_policy: String,
    14 "ZonesCheckPolicy" zones_check_policy: String, 15 "Tags" tags: Vec<Tag>,
    16 "ServiceSettings" service_settings: ServiceSettings, 17 "Ipv6AddressCount" ipv6_address_count: i64,
    18 "MultiZoneSubnetPolicy" multi_zone_subnet_policy: String, 19 "HealthCheckType" health_check_type: String,
    20 "LoadBalancerHealthCheckGracePeriod" load_balancer_health_check_grace_period: u64,
    21 "InstanceAllocationPolicy" instance_allocation_policy: String,
    22 "SpotMixedAllocationPolicy" spot_mixed_allocation_policy: SpotMixedAllocationPolicy,
    23 "CapacityRebalance" capacity_rebalance: bool,
    24 "InstanceNameIndexSettings" instance_name_index_settings: InstanceNameIndexSettings,
    25 "HostNameIndexSettings" host_name_index_settings: HostNameIndexSettings,
    26 "ConcurrentScaleOutForDesiredCapacity" concurrent_scale_out_for_desired_capacity: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
    pub resource_type: Option<String>,
}
input! { Tag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String, 2 "ResourceType" resource_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceSettings {
    pub replace_monitor_unhealthy: Option<bool>,
    pub scaling_mode: Option<String>,
    pub replace_load_balancer_unhealthy: Option<bool>,
    pub replace_mode: Option<String>,
    pub auto_update_instance_tags: Option<bool>,
    pub desired_capacity_sync_with_max_min_size: Option<bool>,
    pub priority_scale_in_unhealthy: Option<bool>,
}
input! { ServiceSettings() {
    0 "ReplaceMonitorUnhealthy" replace_monitor_unhealthy: bool, 1 "ScalingMode" scaling_mode: String,
    2 "ReplaceLoadBalancerUnhealthy" replace_load_balancer_unhealthy: bool, 3 "ReplaceMode" replace_mode: String,
    4 "AutoUpdateInstanceTags" auto_update_instance_tags: bool,
    5 "DesiredCapacitySyncWithMaxMinSize" desired_capacity_sync_with_max_min_size: bool,
    6 "PriorityScaleInUnhealthy" priority_scale_in_unhealthy: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpotMixedAllocationPolicy {
    pub base_capacity: Option<u64>,
    pub on_demand_percentage_above_base_capacity: Option<u64>,
    pub spot_allocation_strategy: Option<String>,
    pub compensate_with_base_instance: Option<bool>,
}
input! { SpotMixedAllocationPolicy() {
    0 "BaseCapacity" base_capacity: u64,
    1 "OnDemandPercentageAboveBaseCapacity" on_demand_percentage_above_base_capacity: u64,
    2 "SpotAllocationStrategy" spot_allocation_strategy: String,
    3 "CompensateWithBaseInstance" compensate_with_base_instance: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNameIndexSettings {
    pub enabled: Option<bool>,
    pub begin_index: Option<i64>,
    pub index_length: Option<u64>,
}
input! { InstanceNameIndexSettings() {
    0 "Enabled" enabled: bool, 1 "BeginIndex" begin_index: i64, 2 "IndexLength" index_length: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostNameIndexSettings {
    pub enabled: Option<bool>,
    pub begin_index: Option<u64>,
    pub index_length: Option<u64>,
}
input! { HostNameIndexSettings() {
    0 "Enabled" enabled: bool, 1 "BeginIndex" begin_index: u64, 2 "IndexLength" index_length: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoScalingGroupOutput {
    pub auto_scaling_group_id: Option<String>,
}
model! { CreateAutoScalingGroupOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoScalingGroupFromInstance {
    pub auto_scaling_group_name: String,
    pub instance_id: String,
    pub min_size: i64,
    pub max_size: i64,
    pub desired_capacity: Option<i64>,
    pub inherit_instance_tag: Option<bool>,
}
operation! { CreateAutoScalingGroupFromInstance(auto_scaling_group_name: String, instance_id: String, min_size: i64, max_size: i64)
    "CreateAutoScalingGroupFromInstance" -> CreateAutoScalingGroupFromInstanceOutput {
    0 "AutoScalingGroupName" auto_scaling_group_name, 1 "InstanceId" instance_id, 2 "MinSize" min_size,
    3 "MaxSize" max_size, 4 "DesiredCapacity" desired_capacity: i64, 5 "InheritInstanceTag" inherit_instance_tag: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoScalingGroupFromInstanceOutput {
    pub auto_scaling_group_id: Option<String>,
}
model! { CreateAutoScalingGroupFromInstanceOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchConfiguration {
    pub launch_configuration_name: String,
    pub image_id: Option<String>,
    pub project_id: Option<u64>,
    pub instance_type: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub internet_accessible: Option<InternetAccessible>,
    pub login_settings: Option<LoginSettings>,
    pub security_group_ids: Option<Vec<String>>,
    pub enhanced_service: Option<EnhancedService>,
    pub user_data: Option<Secret>,
    pub instance_charge_type: Option<String>,
    pub instance_market_options: Option<InstanceMarketOptionsRequest>,
    pub instance_types: Option<Vec<String>>,
    pub cam_role_name: Option<String>,
    pub instance_types_check_policy: Option<String>,
    pub instance_tags: Option<Vec<InstanceTag>>,
    pub tags: Option<Vec<Tag>>,
    pub host_name_settings: Option<HostNameSettings>,
    pub instance_name_settings: Option<InstanceNameSettings>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub disk_type_policy: Option<String>,
    pub hpc_cluster_id: Option<String>,
    pub ipv6_internet_accessible: Option<IPv6InternetAccessible>,
    pub disaster_recover_group_ids: Option<Vec<String>>,
    pub image_family: Option<String>,
    pub dedicated_cluster_id: Option<String>,
    pub metadata: Option<Metadata>,
}
operation! { CreateLaunchConfiguration(launch_configuration_name: String)
    "CreateLaunchConfiguration" -> CreateLaunchConfigurationOutput {
    0 "LaunchConfigurationName" launch_configuration_name, 1 "ImageId" image_id: String, 2 "ProjectId" project_id: u64,
    3 "InstanceType" instance_type: String, 4 "SystemDisk" system_disk: SystemDisk,
    5 "DataDisks" data_disks: Vec<DataDisk>, 6 "InternetAccessible" internet_accessible: InternetAccessible,
    7 "LoginSettings" login_settings: LoginSettings, 8 "SecurityGroupIds" security_group_ids: Vec<String>,
    9 "EnhancedService" enhanced_service: EnhancedService, 10 "UserData" user_data: Secret,
    11 "InstanceChargeType" instance_charge_type: String,
    12 "InstanceMarketOptions" instance_market_options: InstanceMarketOptionsRequest,
    13 "InstanceTypes" instance_types: Vec<String>, 14 "CamRoleName" cam_role_name: String,
    15 "InstanceTypesCheckPolicy" instance_types_check_policy: String,
    16 "InstanceTags" instance_tags: Vec<InstanceTag>, 17 "Tags" tags: Vec<Tag>,
    18 "HostNameSettings" host_name_settings: HostNameSettings,
    19 "InstanceNameSettings" instance_name_settings: InstanceNameSettings,
    20 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid,
    21 "DiskTypePolicy" disk_type_policy: String, 22 "HpcClusterId" hpc_cluster_id: String,
    23 "IPv6InternetAccessible" ipv6_internet_accessible: IPv6InternetAccessible,
    24 "DisasterRecoverGroupIds" disaster_recover_group_ids: Vec<String>, 25 "ImageFamily" image_family: String,
    26 "DedicatedClusterId" dedicated_cluster_id: String, 27 "Metadata" metadata: Metadata
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemDisk {
    pub disk_type: Option<String>,
    pub disk_size: Option<u64>,
}
input! { SystemDisk() {
    0 "DiskType" disk_type: String, 1 "DiskSize" disk_size: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataDisk {
    pub disk_type: Option<String>,
    pub disk_size: Option<u64>,
    pub snapshot_id: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub encrypt: Option<bool>,
    pub throughput_performance: Option<u64>,
    pub burst_performance: Option<bool>,
}
input! { DataDisk() {
    0 "DiskType" disk_type: String, 1 "DiskSize" disk_size: u64, 2 "SnapshotId" snapshot_id: String,
    3 "DeleteWithInstance" delete_with_instance: bool, 4 "Encrypt" encrypt: bool,
    5 "ThroughputPerformance" throughput_performance: u64, 6 "BurstPerformance" burst_performance: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetAccessible {
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<u64>,
    pub public_ip_assigned: Option<bool>,
    pub bandwidth_package_id: Option<String>,
    pub internet_service_provider: Option<String>,
    pub ipv4_address_type: Option<String>,
    pub anti_d_do_s_package_id: Option<String>,
    pub is_keep_eip: Option<bool>,
}
input! { InternetAccessible() {
    0 "InternetChargeType" internet_charge_type: String, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out: u64,
    2 "PublicIpAssigned" public_ip_assigned: bool, 3 "BandwidthPackageId" bandwidth_package_id: String,
    4 "InternetServiceProvider" internet_service_provider: String, 5 "IPv4AddressType" ipv4_address_type: String,
    6 "AntiDDoSPackageId" anti_d_do_s_package_id: String, 7 "IsKeepEIP" is_keep_eip: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginSettings {
    pub password: Option<Secret>,
    pub key_ids: Option<Vec<String>>,
    pub keep_image_login: Option<bool>,
}
input! { LoginSettings() {
    0 "Password" password: Secret, 1 "KeyIds" key_ids: Vec<String>, 2 "KeepImageLogin" keep_image_login: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnhancedService {
    pub security_service: Option<RunSecurityServiceEnabled>,
    pub monitor_service: Option<RunMonitorServiceEnabled>,
    /// Deprecated.
    pub automation_service: Option<Vec<RunAutomationServiceEnabled>>,
    pub automation_tools_service: Option<RunAutomationServiceEnabled>,
}
input! { EnhancedService() {
    0 "SecurityService" security_service: RunSecurityServiceEnabled,
    1 "MonitorService" monitor_service: RunMonitorServiceEnabled,
    2 "AutomationService" automation_service: Vec<RunAutomationServiceEnabled>,
    3 "AutomationToolsService" automation_tools_service: RunAutomationServiceEnabled
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
pub struct InstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { InstanceTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostNameSettings {
    pub host_name: Option<String>,
    pub host_name_style: Option<String>,
    pub host_name_suffix: Option<String>,
    pub host_name_delimiter: Option<String>,
}
input! { HostNameSettings(host_name: String) {
    0 "HostName" host_name: String, 1 "HostNameStyle" host_name_style: String,
    2 "HostNameSuffix" host_name_suffix: String, 3 "HostNameDelimiter" host_name_delimiter: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNameSettings {
    pub instance_name: Option<String>,
    pub instance_name_style: Option<String>,
    pub instance_name_suffix: Option<String>,
    pub instance_name_delimiter: Option<String>,
}
input! { InstanceNameSettings(instance_name: String) {
    0 "InstanceName" instance_name: String, 1 "InstanceNameStyle" instance_name_style: String,
    2 "InstanceNameSuffix" instance_name_suffix: String, 3 "InstanceNameDelimiter" instance_name_delimiter: String
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
pub struct IPv6InternetAccessible {
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<u64>,
    pub bandwidth_package_id: Option<String>,
}
input! { IPv6InternetAccessible() {
    0 "InternetChargeType" internet_charge_type: String, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out: u64,
    2 "BandwidthPackageId" bandwidth_package_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metadata {
    pub items: Option<Vec<MetadataItem>>,
}
input! { Metadata() {
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
pub struct CreateLaunchConfigurationOutput {
    pub launch_configuration_id: Option<String>,
}
model! { CreateLaunchConfigurationOutput {
    0 "LaunchConfigurationId" launch_configuration_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifecycleHook {
    pub auto_scaling_group_id: String,
    pub lifecycle_hook_name: String,
    pub lifecycle_transition: String,
    pub default_result: Option<String>,
    pub heartbeat_timeout: Option<i64>,
    pub notification_metadata: Option<String>,
    pub notification_target: Option<NotificationTarget>,
    pub lifecycle_transition_type: Option<String>,
    pub lifecycle_command: Option<LifecycleCommand>,
}
operation! { CreateLifecycleHook(auto_scaling_group_id: String, lifecycle_hook_name: String, lifecycle_transition: String)
    "CreateLifecycleHook" -> CreateLifecycleHookOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "LifecycleHookName" lifecycle_hook_name,
    2 "LifecycleTransition" lifecycle_transition, 3 "DefaultResult" default_result: String,
    4 "HeartbeatTimeout" heartbeat_timeout: i64, 5 "NotificationMetadata" notification_metadata: String,
    6 "NotificationTarget" notification_target: NotificationTarget,
    7 "LifecycleTransitionType" lifecycle_transition_type: String,
    8 "LifecycleCommand" lifecycle_command: LifecycleCommand
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationTarget {
    pub target_type: Option<String>,
    pub queue_name: Option<String>,
    pub topic_name: Option<String>,
}
input! { NotificationTarget(target_type: String) {
    0 "TargetType" target_type: String, 1 "QueueName" queue_name: String, 2 "TopicName" topic_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifecycleCommand {
    pub command_id: Option<String>,
    pub parameters: Option<String>,
}
input! { LifecycleCommand(command_id: String) {
    0 "CommandId" command_id: String, 1 "Parameters" parameters: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifecycleHookOutput {
    pub lifecycle_hook_id: Option<String>,
}
model! { CreateLifecycleHookOutput {
    0 "LifecycleHookId" lifecycle_hook_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotificationConfiguration {
    pub auto_scaling_group_id: String,
    pub notification_types: Vec<String>,
    pub notification_user_group_ids: Option<Vec<String>>,
    pub target_type: Option<String>,
    pub queue_name: Option<String>,
    pub topic_name: Option<String>,
}
operation! { CreateNotificationConfiguration(auto_scaling_group_id: String, notification_types: Vec<String>)
    "CreateNotificationConfiguration" -> CreateNotificationConfigurationOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "NotificationTypes" notification_types,
    2 "NotificationUserGroupIds" notification_user_group_ids: Vec<String>, 3 "TargetType" target_type: String,
    4 "QueueName" queue_name: String, 5 "TopicName" topic_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotificationConfigurationOutput {
    pub auto_scaling_notification_id: Option<String>,
}
model! { CreateNotificationConfigurationOutput {
    0 "AutoScalingNotificationId" auto_scaling_notification_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScalingPolicy {
    pub auto_scaling_group_id: String,
    pub scaling_policy_name: String,
    pub scaling_policy_type: Option<String>,
    pub adjustment_type: Option<String>,
    pub adjustment_value: Option<i64>,
    pub cooldown: Option<u64>,
    pub metric_alarm: Option<MetricAlarm>,
    pub predefined_metric_type: Option<String>,
    pub target_value: Option<u64>,
    pub estimated_instance_warmup: Option<u64>,
    pub disable_scale_in: Option<bool>,
    pub notification_user_group_ids: Option<Vec<String>>,
}
operation! { CreateScalingPolicy(auto_scaling_group_id: String, scaling_policy_name: String)
    "CreateScalingPolicy" -> CreateScalingPolicyOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "ScalingPolicyName" scaling_policy_name,
    2 "ScalingPolicyType" scaling_policy_type: String, 3 "AdjustmentType" adjustment_type: String,
    4 "AdjustmentValue" adjustment_value: i64, 5 "Cooldown" cooldown: u64, 6 "MetricAlarm" metric_alarm: MetricAlarm,
    7 "PredefinedMetricType" predefined_metric_type: String, 8 "TargetValue" target_value: u64,
    9 "EstimatedInstanceWarmup" estimated_instance_warmup: u64, 10 "DisableScaleIn" disable_scale_in: bool,
    11 "NotificationUserGroupIds" notification_user_group_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricAlarm {
    pub comparison_operator: Option<String>,
    pub metric_name: Option<String>,
    pub threshold: Option<u64>,
    pub period: Option<u64>,
    pub continuous_time: Option<u64>,
    pub statistic: Option<String>,
    pub precise_threshold: Option<f64>,
}

/// What [`MetricAlarm::new`] takes.
pub struct MetricAlarmRequired {
    pub comparison_operator: String,
    pub metric_name: String,
    pub threshold: u64,
    pub period: u64,
    pub continuous_time: u64,
}
input! { MetricAlarm{MetricAlarmRequired: comparison_operator, metric_name, threshold, period, continuous_time} {
    0 "ComparisonOperator" comparison_operator: String, 1 "MetricName" metric_name: String,
    2 "Threshold" threshold: u64, 3 "Period" period: u64, 4 "ContinuousTime" continuous_time: u64,
    5 "Statistic" statistic: String, 6 "PreciseThreshold" precise_threshold: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScalingPolicyOutput {
    pub auto_scaling_policy_id: Option<String>,
}
model! { CreateScalingPolicyOutput {
    0 "AutoScalingPolicyId" auto_scaling_policy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledAction {
    pub auto_scaling_group_id: String,
    pub scheduled_action_name: String,
    pub min_size: u64,
    pub start_time: String,
    pub desired_capacity: u64,
    pub max_size: u64,
    pub end_time: Option<String>,
    pub recurrence: Option<String>,
    pub disable_update_desired_capacity: Option<bool>,
}

/// What [`CreateScheduledAction::new`] takes.
pub struct CreateScheduledActionRequired {
    pub auto_scaling_group_id: String,
    pub scheduled_action_name: String,
    pub min_size: u64,
    pub start_time: String,
    pub desired_capacity: u64,
    pub max_size: u64,
}
operation! { CreateScheduledAction{CreateScheduledActionRequired: auto_scaling_group_id, scheduled_action_name, min_size, start_time, desired_capacity, max_size}
    "CreateScheduledAction" -> CreateScheduledActionOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "ScheduledActionName" scheduled_action_name, 2 "MinSize" min_size,
    3 "StartTime" start_time, 4 "DesiredCapacity" desired_capacity, 5 "MaxSize" max_size, 6 "EndTime" end_time: String,
    7 "Recurrence" recurrence: String, 8 "DisableUpdateDesiredCapacity" disable_update_desired_capacity: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledActionOutput {
    pub scheduled_action_id: Option<String>,
}
model! { CreateScheduledActionOutput {
    0 "ScheduledActionId" scheduled_action_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoScalingGroup {
    pub auto_scaling_group_id: String,
}
operation! { DeleteAutoScalingGroup(auto_scaling_group_id: String) "DeleteAutoScalingGroup" -> Empty {
    0 "AutoScalingGroupId" auto_scaling_group_id
} }

pub type DeleteAutoScalingGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLaunchConfiguration {
    pub launch_configuration_id: String,
}
operation! { DeleteLaunchConfiguration(launch_configuration_id: String) "DeleteLaunchConfiguration" -> Empty {
    0 "LaunchConfigurationId" launch_configuration_id
} }

pub type DeleteLaunchConfigurationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLifecycleHook {
    pub lifecycle_hook_id: String,
}
operation! { DeleteLifecycleHook(lifecycle_hook_id: String) "DeleteLifecycleHook" -> Empty {
    0 "LifecycleHookId" lifecycle_hook_id
} }

pub type DeleteLifecycleHookOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNotificationConfiguration {
    pub auto_scaling_notification_id: Option<String>,
}
operation! { DeleteNotificationConfiguration() "DeleteNotificationConfiguration" -> Empty {
    0 "AutoScalingNotificationId" auto_scaling_notification_id: String
} }

pub type DeleteNotificationConfigurationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScalingPolicy {
    pub auto_scaling_policy_id: String,
}
operation! { DeleteScalingPolicy(auto_scaling_policy_id: String) "DeleteScalingPolicy" -> Empty {
    0 "AutoScalingPolicyId" auto_scaling_policy_id
} }

pub type DeleteScalingPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScheduledAction {
    pub scheduled_action_id: String,
}
operation! { DeleteScheduledAction(scheduled_action_id: String) "DeleteScheduledAction" -> Empty {
    0 "ScheduledActionId" scheduled_action_id
} }

pub type DeleteScheduledActionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountLimits {}
operation! { DescribeAccountLimits() "DescribeAccountLimits" -> DescribeAccountLimitsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountLimitsOutput {
    pub max_number_of_launch_configurations: Option<i64>,
    pub number_of_launch_configurations: Option<i64>,
    pub max_number_of_auto_scaling_groups: Option<i64>,
    pub number_of_auto_scaling_groups: Option<i64>,
}
model! { DescribeAccountLimitsOutput {
    0 "MaxNumberOfLaunchConfigurations" max_number_of_launch_configurations,
    1 "NumberOfLaunchConfigurations" number_of_launch_configurations,
    2 "MaxNumberOfAutoScalingGroups" max_number_of_auto_scaling_groups,
    3 "NumberOfAutoScalingGroups" number_of_auto_scaling_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingActivities {
    pub activity_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeAutoScalingActivities() "DescribeAutoScalingActivities" -> DescribeAutoScalingActivitiesOutput {
    0 "ActivityIds" activity_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String
} }
paged! { DescribeAutoScalingActivities: Activity = Offset "Offset", "ActivitySet" activity_set, total "TotalCount" }

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
pub struct DescribeAutoScalingActivitiesOutput {
    pub total_count: Option<u64>,
    pub activity_set: Option<Vec<Activity>>,
}
model! { DescribeAutoScalingActivitiesOutput {
    0 "TotalCount" total_count, 1 "ActivitySet" activity_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Activity {
    pub auto_scaling_group_id: Option<String>,
    pub activity_id: Option<String>,
    pub activity_type: Option<String>,
    pub status_code: Option<String>,
    pub status_message: Option<String>,
    pub cause: Option<String>,
    pub description: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub created_time: Option<String>,
    /// Deprecated.
    pub activity_related_instance_set: Option<Vec<ActivtyRelatedInstance>>,
    pub status_message_simplified: Option<String>,
    pub lifecycle_action_result_set: Option<Vec<LifecycleActionResultInfo>>,
    pub detailed_status_message_set: Option<Vec<DetailedStatusMessage>>,
    pub invocation_result_set: Option<Vec<InvocationResult>>,
    pub related_instance_set: Option<Vec<RelatedInstance>>,
}
model! { Activity {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "ActivityId" activity_id, 2 "ActivityType" activity_type,
    3 "StatusCode" status_code, 4 "StatusMessage" status_message, 5 "Cause" cause, 6 "Description" description,
    7 "StartTime" start_time, 8 "EndTime" end_time, 9 "CreatedTime" created_time,
    10 "ActivityRelatedInstanceSet" activity_related_instance_set,
    11 "StatusMessageSimplified" status_message_simplified, 12 "LifecycleActionResultSet" lifecycle_action_result_set,
    13 "DetailedStatusMessageSet" detailed_status_message_set, 14 "InvocationResultSet" invocation_result_set,
    15 "RelatedInstanceSet" related_instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivtyRelatedInstance {
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
}
model! { ActivtyRelatedInstance {
    0 "InstanceId" instance_id, 1 "InstanceStatus" instance_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifecycleActionResultInfo {
    pub lifecycle_hook_id: Option<String>,
    pub instance_id: Option<String>,
    pub invocation_id: Option<String>,
    pub invoke_command_result: Option<String>,
    pub notification_result: Option<String>,
    pub lifecycle_action_result: Option<String>,
    pub result_reason: Option<String>,
}
model! { LifecycleActionResultInfo {
    0 "LifecycleHookId" lifecycle_hook_id, 1 "InstanceId" instance_id, 2 "InvocationId" invocation_id,
    3 "InvokeCommandResult" invoke_command_result, 4 "NotificationResult" notification_result,
    5 "LifecycleActionResult" lifecycle_action_result, 6 "ResultReason" result_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailedStatusMessage {
    pub code: Option<String>,
    pub zone: Option<String>,
    pub instance_id: Option<String>,
    pub instance_charge_type: Option<String>,
    pub subnet_id: Option<String>,
    pub message: Option<String>,
    pub instance_type: Option<String>,
}
model! { DetailedStatusMessage {
    0 "Code" code, 1 "Zone" zone, 2 "InstanceId" instance_id, 3 "InstanceChargeType" instance_charge_type,
    4 "SubnetId" subnet_id, 5 "Message" message, 6 "InstanceType" instance_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvocationResult {
    pub instance_id: Option<String>,
    pub invocation_id: Option<String>,
    pub invocation_task_id: Option<String>,
    pub command_id: Option<String>,
    pub task_status: Option<String>,
    pub error_message: Option<String>,
}
model! { InvocationResult {
    0 "InstanceId" instance_id, 1 "InvocationId" invocation_id, 2 "InvocationTaskId" invocation_task_id,
    3 "CommandId" command_id, 4 "TaskStatus" task_status, 5 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelatedInstance {
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
}
model! { RelatedInstance {
    0 "InstanceId" instance_id, 1 "InstanceStatus" instance_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingAdvices {
    pub auto_scaling_group_ids: Vec<String>,
}
operation! { DescribeAutoScalingAdvices(auto_scaling_group_ids: Vec<String>)
    "DescribeAutoScalingAdvices" -> DescribeAutoScalingAdvicesOutput {
    0 "AutoScalingGroupIds" auto_scaling_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingAdvicesOutput {
    pub auto_scaling_advice_set: Option<Vec<AutoScalingAdvice>>,
}
model! { DescribeAutoScalingAdvicesOutput {
    0 "AutoScalingAdviceSet" auto_scaling_advice_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScalingAdvice {
    pub auto_scaling_group_id: Option<String>,
    pub level: Option<String>,
    pub advices: Option<Vec<Advice>>,
}
model! { AutoScalingAdvice {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "Level" level, 2 "Advices" advices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Advice {
    pub problem: Option<String>,
    pub detail: Option<String>,
    pub solution: Option<String>,
    pub level: Option<String>,
}
model! { Advice {
    0 "Problem" problem, 1 "Detail" detail, 2 "Solution" solution, 3 "Level" level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingGroupLastActivities {
    pub auto_scaling_group_ids: Vec<String>,
    pub exclude_cancelled_activity: Option<bool>,
}
operation! { DescribeAutoScalingGroupLastActivities(auto_scaling_group_ids: Vec<String>)
    "DescribeAutoScalingGroupLastActivities" -> DescribeAutoScalingGroupLastActivitiesOutput {
    0 "AutoScalingGroupIds" auto_scaling_group_ids, 1 "ExcludeCancelledActivity" exclude_cancelled_activity: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingGroupLastActivitiesOutput {
    pub activity_set: Option<Vec<Activity>>,
}
model! { DescribeAutoScalingGroupLastActivitiesOutput {
    0 "ActivitySet" activity_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingGroups {
    pub auto_scaling_group_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeAutoScalingGroups() "DescribeAutoScalingGroups" -> DescribeAutoScalingGroupsOutput {
    0 "AutoScalingGroupIds" auto_scaling_group_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64
} }
paged! { DescribeAutoScalingGroups: AutoScalingGroup =
    Offset "Offset", "AutoScalingGroupSet" auto_scaling_group_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingGroupsOutput {
    pub auto_scaling_group_set: Option<Vec<AutoScalingGroup>>,
    pub total_count: Option<u64>,
}
model! { DescribeAutoScalingGroupsOutput {
    0 "AutoScalingGroupSet" auto_scaling_group_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScalingGroup {
    pub auto_scaling_group_id: Option<String>,
    pub auto_scaling_group_name: Option<String>,
    pub auto_scaling_group_status: Option<String>,
    pub created_time: Option<String>,
    pub default_cooldown: Option<i64>,
    pub desired_capacity: Option<i64>,
    pub enabled_status: Option<String>,
    pub forward_load_balancer_set: Option<Vec<ForwardLoadBalancer>>,
    pub instance_count: Option<i64>,
    pub in_service_instance_count: Option<i64>,
    pub launch_configuration_id: Option<String>,
    pub launch_configuration_name: Option<String>,
    pub load_balancer_id_set: Option<Vec<String>>,
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub project_id: Option<i64>,
    pub subnet_id_set: Option<Vec<String>>,
    pub termination_policy_set: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub zone_set: Option<Vec<String>>,
    pub retry_policy: Option<String>,
    pub in_activity_status: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub service_settings: Option<ServiceSettings>,
    pub ipv6_address_count: Option<i64>,
    pub multi_zone_subnet_policy: Option<String>,
    pub health_check_type: Option<String>,
    pub load_balancer_health_check_grace_period: Option<u64>,
    pub instance_allocation_policy: Option<String>,
    pub spot_mixed_allocation_policy: Option<SpotMixedAllocationPolicy>,
    pub capacity_rebalance: Option<bool>,
    pub instance_name_index_settings: Option<InstanceNameIndexSettings>,
    pub host_name_index_settings: Option<HostNameIndexSettings>,
    pub concurrent_scale_out_for_desired_capacity: Option<bool>,
}
model! { AutoScalingGroup {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "AutoScalingGroupName" auto_scaling_group_name,
    2 "AutoScalingGroupStatus" auto_scaling_group_status, 3 "CreatedTime" created_time,
    4 "DefaultCooldown" default_cooldown, 5 "DesiredCapacity" desired_capacity, 6 "EnabledStatus" enabled_status,
    7 "ForwardLoadBalancerSet" forward_load_balancer_set, 8 "InstanceCount" instance_count,
    9 "InServiceInstanceCount" in_service_instance_count, 10 "LaunchConfigurationId" launch_configuration_id,
    11 "LaunchConfigurationName" launch_configuration_name, 12 "LoadBalancerIdSet" load_balancer_id_set,
    13 "MaxSize" max_size, 14 "MinSize" min_size, 15 "ProjectId" project_id, 16 "SubnetIdSet" subnet_id_set,
    17 "TerminationPolicySet" termination_policy_set, 18 "VpcId" vpc_id, 19 "ZoneSet" zone_set,
    20 "RetryPolicy" retry_policy, 21 "InActivityStatus" in_activity_status, 22 "Tags" tags,
    23 "ServiceSettings" service_settings, 24 "Ipv6AddressCount" ipv6_address_count,
    25 "MultiZoneSubnetPolicy" multi_zone_subnet_policy, 26 "HealthCheckType" health_check_type,
    27 "LoadBalancerHealthCheckGracePeriod" load_balancer_health_check_grace_period,
    28 "InstanceAllocationPolicy" instance_allocation_policy,
    29 "SpotMixedAllocationPolicy" spot_mixed_allocation_policy, 30 "CapacityRebalance" capacity_rebalance,
    31 "InstanceNameIndexSettings" instance_name_index_settings, 32 "HostNameIndexSettings" host_name_index_settings,
    33 "ConcurrentScaleOutForDesiredCapacity" concurrent_scale_out_for_desired_capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingInstances {
    pub instance_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAutoScalingInstances() "DescribeAutoScalingInstances" -> DescribeAutoScalingInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeAutoScalingInstances: Instance =
    Offset "Offset", "AutoScalingInstanceSet" auto_scaling_instance_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingInstancesOutput {
    pub auto_scaling_instance_set: Option<Vec<Instance>>,
    pub total_count: Option<u64>,
}
model! { DescribeAutoScalingInstancesOutput {
    0 "AutoScalingInstanceSet" auto_scaling_instance_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    pub instance_id: Option<String>,
    pub auto_scaling_group_id: Option<String>,
    pub launch_configuration_id: Option<String>,
    pub launch_configuration_name: Option<String>,
    pub life_cycle_state: Option<String>,
    pub health_status: Option<String>,
    pub protected_from_scale_in: Option<bool>,
    pub zone: Option<String>,
    pub creation_type: Option<String>,
    pub add_time: Option<String>,
    pub instance_type: Option<String>,
    pub version_number: Option<i64>,
    pub auto_scaling_group_name: Option<String>,
    pub warmup_status: Option<String>,
    pub disaster_recover_group_ids: Option<Vec<String>>,
}
model! { Instance {
    0 "InstanceId" instance_id, 1 "AutoScalingGroupId" auto_scaling_group_id,
    2 "LaunchConfigurationId" launch_configuration_id, 3 "LaunchConfigurationName" launch_configuration_name,
    4 "LifeCycleState" life_cycle_state, 5 "HealthStatus" health_status,
    6 "ProtectedFromScaleIn" protected_from_scale_in, 7 "Zone" zone, 8 "CreationType" creation_type,
    9 "AddTime" add_time, 10 "InstanceType" instance_type, 11 "VersionNumber" version_number,
    12 "AutoScalingGroupName" auto_scaling_group_name, 13 "WarmupStatus" warmup_status,
    14 "DisasterRecoverGroupIds" disaster_recover_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchConfigurations {
    pub launch_configuration_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeLaunchConfigurations() "DescribeLaunchConfigurations" -> DescribeLaunchConfigurationsOutput {
    0 "LaunchConfigurationIds" launch_configuration_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>,
    2 "Limit" limit: u64, 3 "Offset" offset: u64
} }
paged! { DescribeLaunchConfigurations: LaunchConfiguration =
    Offset "Offset", "LaunchConfigurationSet" launch_configuration_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchConfigurationsOutput {
    pub total_count: Option<u64>,
    pub launch_configuration_set: Option<Vec<LaunchConfiguration>>,
}
model! { DescribeLaunchConfigurationsOutput {
    0 "TotalCount" total_count, 1 "LaunchConfigurationSet" launch_configuration_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchConfiguration {
    pub project_id: Option<i64>,
    pub launch_configuration_id: Option<String>,
    pub launch_configuration_name: Option<String>,
    pub instance_type: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub login_settings: Option<LimitedLoginSettings>,
    pub internet_accessible: Option<InternetAccessible>,
    pub security_group_ids: Option<Vec<String>>,
    pub auto_scaling_group_abstract_set: Option<Vec<AutoScalingGroupAbstract>>,
    pub user_data: Option<Secret>,
    pub created_time: Option<String>,
    pub enhanced_service: Option<EnhancedService>,
    pub image_id: Option<String>,
    pub launch_configuration_status: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_market_options: Option<InstanceMarketOptionsRequest>,
    pub instance_types: Option<Vec<String>>,
    pub instance_tags: Option<Vec<InstanceTag>>,
    pub tags: Option<Vec<Tag>>,
    pub version_number: Option<i64>,
    pub updated_time: Option<String>,
    pub cam_role_name: Option<String>,
    pub last_operation_instance_types_check_policy: Option<String>,
    pub host_name_settings: Option<HostNameSettings>,
    pub instance_name_settings: Option<InstanceNameSettings>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub disk_type_policy: Option<String>,
    pub hpc_cluster_id: Option<String>,
    pub ipv6_internet_accessible: Option<IPv6InternetAccessible>,
    pub disaster_recover_group_ids: Option<Vec<String>>,
    pub image_family: Option<String>,
    pub dedicated_cluster_id: Option<String>,
}
model! { LaunchConfiguration {
    0 "ProjectId" project_id, 1 "LaunchConfigurationId" launch_configuration_id,
    2 "LaunchConfigurationName" launch_configuration_name, 3 "InstanceType" instance_type, 4 "SystemDisk" system_disk,
    5 "DataDisks" data_disks, 6 "LoginSettings" login_settings, 7 "InternetAccessible" internet_accessible,
    8 "SecurityGroupIds" security_group_ids, 9 "AutoScalingGroupAbstractSet" auto_scaling_group_abstract_set,
    10 "UserData" user_data, 11 "CreatedTime" created_time, 12 "EnhancedService" enhanced_service,
    13 "ImageId" image_id, 14 "LaunchConfigurationStatus" launch_configuration_status,
    15 "InstanceChargeType" instance_charge_type, 16 "InstanceMarketOptions" instance_market_options,
    17 "InstanceTypes" instance_types, 18 "InstanceTags" instance_tags, 19 "Tags" tags,
    20 "VersionNumber" version_number, 21 "UpdatedTime" updated_time, 22 "CamRoleName" cam_role_name,
    23 "LastOperationInstanceTypesCheckPolicy" last_operation_instance_types_check_policy,
    24 "HostNameSettings" host_name_settings, 25 "InstanceNameSettings" instance_name_settings,
    26 "InstanceChargePrepaid" instance_charge_prepaid, 27 "DiskTypePolicy" disk_type_policy,
    28 "HpcClusterId" hpc_cluster_id, 29 "IPv6InternetAccessible" ipv6_internet_accessible,
    30 "DisasterRecoverGroupIds" disaster_recover_group_ids, 31 "ImageFamily" image_family,
    32 "DedicatedClusterId" dedicated_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LimitedLoginSettings {
    pub key_ids: Option<Vec<String>>,
}
model! { LimitedLoginSettings {
    0 "KeyIds" key_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScalingGroupAbstract {
    pub auto_scaling_group_id: Option<String>,
    pub auto_scaling_group_name: Option<String>,
}
model! { AutoScalingGroupAbstract {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "AutoScalingGroupName" auto_scaling_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecycleHooks {
    pub lifecycle_hook_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeLifecycleHooks() "DescribeLifecycleHooks" -> DescribeLifecycleHooksOutput {
    0 "LifecycleHookIds" lifecycle_hook_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64
} }
paged! { DescribeLifecycleHooks: LifecycleHook =
    Offset "Offset", "LifecycleHookSet" lifecycle_hook_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecycleHooksOutput {
    pub lifecycle_hook_set: Option<Vec<LifecycleHook>>,
    pub total_count: Option<i64>,
}
model! { DescribeLifecycleHooksOutput {
    0 "LifecycleHookSet" lifecycle_hook_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifecycleHook {
    pub lifecycle_hook_id: Option<String>,
    pub lifecycle_hook_name: Option<String>,
    pub auto_scaling_group_id: Option<String>,
    pub default_result: Option<String>,
    pub heartbeat_timeout: Option<i64>,
    pub lifecycle_transition: Option<String>,
    pub notification_metadata: Option<String>,
    pub created_time: Option<String>,
    pub notification_target: Option<NotificationTarget>,
    pub lifecycle_transition_type: Option<String>,
    pub lifecycle_command: Option<LifecycleCommand>,
}
model! { LifecycleHook {
    0 "LifecycleHookId" lifecycle_hook_id, 1 "LifecycleHookName" lifecycle_hook_name,
    2 "AutoScalingGroupId" auto_scaling_group_id, 3 "DefaultResult" default_result,
    4 "HeartbeatTimeout" heartbeat_timeout, 5 "LifecycleTransition" lifecycle_transition,
    6 "NotificationMetadata" notification_metadata, 7 "CreatedTime" created_time,
    8 "NotificationTarget" notification_target, 9 "LifecycleTransitionType" lifecycle_transition_type,
    10 "LifecycleCommand" lifecycle_command
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotificationConfigurations {
    pub auto_scaling_notification_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeNotificationConfigurations()
    "DescribeNotificationConfigurations" -> DescribeNotificationConfigurationsOutput {
    0 "AutoScalingNotificationIds" auto_scaling_notification_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>,
    2 "Limit" limit: u64, 3 "Offset" offset: u64
} }
paged! { DescribeNotificationConfigurations: AutoScalingNotification =
    Offset "Offset", "AutoScalingNotificationSet" auto_scaling_notification_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotificationConfigurationsOutput {
    pub total_count: Option<u64>,
    pub auto_scaling_notification_set: Option<Vec<AutoScalingNotification>>,
}
model! { DescribeNotificationConfigurationsOutput {
    0 "TotalCount" total_count, 1 "AutoScalingNotificationSet" auto_scaling_notification_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScalingNotification {
    pub auto_scaling_group_id: Option<String>,
    pub notification_user_group_ids: Option<Vec<String>>,
    pub notification_types: Option<Vec<String>>,
    pub auto_scaling_notification_id: Option<String>,
    pub target_type: Option<String>,
    pub queue_name: Option<String>,
    pub topic_name: Option<String>,
}
model! { AutoScalingNotification {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "NotificationUserGroupIds" notification_user_group_ids,
    2 "NotificationTypes" notification_types, 3 "AutoScalingNotificationId" auto_scaling_notification_id,
    4 "TargetType" target_type, 5 "QueueName" queue_name, 6 "TopicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefreshActivities {
    pub refresh_activity_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeRefreshActivities() "DescribeRefreshActivities" -> DescribeRefreshActivitiesOutput {
    0 "RefreshActivityIds" refresh_activity_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: u64,
    3 "Offset" offset: u64
} }
paged! { DescribeRefreshActivities: RefreshActivity =
    Offset "Offset", "RefreshActivitySet" refresh_activity_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefreshActivitiesOutput {
    pub total_count: Option<u64>,
    pub refresh_activity_set: Option<Vec<RefreshActivity>>,
}
model! { DescribeRefreshActivitiesOutput {
    0 "TotalCount" total_count, 1 "RefreshActivitySet" refresh_activity_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshActivity {
    pub auto_scaling_group_id: Option<String>,
    pub refresh_activity_id: Option<String>,
    pub origin_refresh_activity_id: Option<String>,
    pub refresh_batch_set: Option<Vec<RefreshBatch>>,
    pub refresh_mode: Option<String>,
    pub refresh_settings: Option<RefreshSettings>,
    pub activity_type: Option<String>,
    pub status: Option<String>,
    pub current_refresh_batch_num: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub created_time: Option<String>,
}
model! { RefreshActivity {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "RefreshActivityId" refresh_activity_id,
    2 "OriginRefreshActivityId" origin_refresh_activity_id, 3 "RefreshBatchSet" refresh_batch_set,
    4 "RefreshMode" refresh_mode, 5 "RefreshSettings" refresh_settings, 6 "ActivityType" activity_type,
    7 "Status" status, 8 "CurrentRefreshBatchNum" current_refresh_batch_num, 9 "StartTime" start_time,
    10 "EndTime" end_time, 11 "CreatedTime" created_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshBatch {
    pub refresh_batch_num: Option<u64>,
    pub refresh_batch_status: Option<String>,
    pub refresh_batch_related_instance_set: Option<Vec<RefreshBatchRelatedInstance>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { RefreshBatch {
    0 "RefreshBatchNum" refresh_batch_num, 1 "RefreshBatchStatus" refresh_batch_status,
    2 "RefreshBatchRelatedInstanceSet" refresh_batch_related_instance_set, 3 "StartTime" start_time,
    4 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshBatchRelatedInstance {
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
    pub last_activity_id: Option<String>,
    pub instance_status_message: Option<String>,
}
model! { RefreshBatchRelatedInstance {
    0 "InstanceId" instance_id, 1 "InstanceStatus" instance_status, 2 "LastActivityId" last_activity_id,
    3 "InstanceStatusMessage" instance_status_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshSettings {
    pub rolling_update_settings: Option<RollingUpdateSettings>,
    pub check_instance_target_health: Option<bool>,
    pub check_instance_target_health_timeout: Option<u64>,
}
input! { RefreshSettings(rolling_update_settings: RollingUpdateSettings) {
    0 "RollingUpdateSettings" rolling_update_settings: RollingUpdateSettings,
    1 "CheckInstanceTargetHealth" check_instance_target_health: bool,
    2 "CheckInstanceTargetHealthTimeout" check_instance_target_health_timeout: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollingUpdateSettings {
    pub batch_number: Option<u64>,
    pub batch_pause: Option<String>,
    pub max_surge: Option<i64>,
    pub fail_process: Option<String>,
}
input! { RollingUpdateSettings(batch_number: u64) {
    0 "BatchNumber" batch_number: u64, 1 "BatchPause" batch_pause: String, 2 "MaxSurge" max_surge: i64,
    3 "FailProcess" fail_process: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingPolicies {
    pub auto_scaling_policy_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeScalingPolicies() "DescribeScalingPolicies" -> DescribeScalingPoliciesOutput {
    0 "AutoScalingPolicyIds" auto_scaling_policy_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>,
    2 "Limit" limit: u64, 3 "Offset" offset: u64
} }
paged! { DescribeScalingPolicies: ScalingPolicy =
    Offset "Offset", "ScalingPolicySet" scaling_policy_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingPoliciesOutput {
    pub scaling_policy_set: Option<Vec<ScalingPolicy>>,
    pub total_count: Option<u64>,
}
model! { DescribeScalingPoliciesOutput {
    0 "ScalingPolicySet" scaling_policy_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScalingPolicy {
    pub auto_scaling_group_id: Option<String>,
    pub auto_scaling_policy_id: Option<String>,
    pub scaling_policy_type: Option<String>,
    pub scaling_policy_name: Option<String>,
    pub adjustment_type: Option<String>,
    pub adjustment_value: Option<i64>,
    pub cooldown: Option<u64>,
    pub metric_alarm: Option<MetricAlarm>,
    pub predefined_metric_type: Option<String>,
    pub target_value: Option<u64>,
    pub estimated_instance_warmup: Option<u64>,
    pub disable_scale_in: Option<bool>,
    pub metric_alarms: Option<Vec<MetricAlarm>>,
    pub notification_user_group_ids: Option<Vec<String>>,
}
model! { ScalingPolicy {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "AutoScalingPolicyId" auto_scaling_policy_id,
    2 "ScalingPolicyType" scaling_policy_type, 3 "ScalingPolicyName" scaling_policy_name,
    4 "AdjustmentType" adjustment_type, 5 "AdjustmentValue" adjustment_value, 6 "Cooldown" cooldown,
    7 "MetricAlarm" metric_alarm, 8 "PredefinedMetricType" predefined_metric_type, 9 "TargetValue" target_value,
    10 "EstimatedInstanceWarmup" estimated_instance_warmup, 11 "DisableScaleIn" disable_scale_in,
    12 "MetricAlarms" metric_alarms, 13 "NotificationUserGroupIds" notification_user_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduledActions {
    pub scheduled_action_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeScheduledActions() "DescribeScheduledActions" -> DescribeScheduledActionsOutput {
    0 "ScheduledActionIds" scheduled_action_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64
} }
paged! { DescribeScheduledActions: ScheduledAction =
    Offset "Offset", "ScheduledActionSet" scheduled_action_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduledActionsOutput {
    pub total_count: Option<u64>,
    pub scheduled_action_set: Option<Vec<ScheduledAction>>,
}
model! { DescribeScheduledActionsOutput {
    0 "TotalCount" total_count, 1 "ScheduledActionSet" scheduled_action_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduledAction {
    pub scheduled_action_id: Option<String>,
    pub scheduled_action_name: Option<String>,
    pub auto_scaling_group_id: Option<String>,
    pub start_time: Option<String>,
    pub recurrence: Option<String>,
    pub end_time: Option<String>,
    pub max_size: Option<u64>,
    pub desired_capacity: Option<u64>,
    pub min_size: Option<u64>,
    pub created_time: Option<String>,
    pub scheduled_type: Option<String>,
    pub disable_update_desired_capacity: Option<bool>,
}
model! { ScheduledAction {
    0 "ScheduledActionId" scheduled_action_id, 1 "ScheduledActionName" scheduled_action_name,
    2 "AutoScalingGroupId" auto_scaling_group_id, 3 "StartTime" start_time, 4 "Recurrence" recurrence,
    5 "EndTime" end_time, 6 "MaxSize" max_size, 7 "DesiredCapacity" desired_capacity, 8 "MinSize" min_size,
    9 "CreatedTime" created_time, 10 "ScheduledType" scheduled_type,
    11 "DisableUpdateDesiredCapacity" disable_update_desired_capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachInstances {
    pub auto_scaling_group_id: String,
    pub instance_ids: Vec<String>,
}
operation! { DetachInstances(auto_scaling_group_id: String, instance_ids: Vec<String>)
    "DetachInstances" -> DetachInstancesOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachInstancesOutput {
    pub activity_id: Option<String>,
}
model! { DetachInstancesOutput {
    0 "ActivityId" activity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachLoadBalancers {
    pub auto_scaling_group_id: String,
    pub load_balancer_ids: Option<Vec<String>>,
    pub forward_load_balancer_identifications: Option<Vec<ForwardLoadBalancerIdentification>>,
}
operation! { DetachLoadBalancers(auto_scaling_group_id: String) "DetachLoadBalancers" -> DetachLoadBalancersOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "LoadBalancerIds" load_balancer_ids: Vec<String>,
    2 "ForwardLoadBalancerIdentifications" forward_load_balancer_identifications: Vec<ForwardLoadBalancerIdentification>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardLoadBalancerIdentification {
    pub load_balancer_id: Option<String>,
    pub listener_id: Option<String>,
    pub location_id: Option<String>,
    pub port_list: Option<Vec<u64>>,
}
input! { ForwardLoadBalancerIdentification(load_balancer_id: String, listener_id: String) {
    0 "LoadBalancerId" load_balancer_id: String, 1 "ListenerId" listener_id: String, 2 "LocationId" location_id: String,
    3 "PortList" port_list: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachLoadBalancersOutput {
    pub activity_id: Option<String>,
}
model! { DetachLoadBalancersOutput {
    0 "ActivityId" activity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAutoScalingGroup {
    pub auto_scaling_group_id: String,
}
operation! { DisableAutoScalingGroup(auto_scaling_group_id: String) "DisableAutoScalingGroup" -> Empty {
    0 "AutoScalingGroupId" auto_scaling_group_id
} }

pub type DisableAutoScalingGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAutoScalingGroup {
    pub auto_scaling_group_id: String,
}
operation! { EnableAutoScalingGroup(auto_scaling_group_id: String) "EnableAutoScalingGroup" -> Empty {
    0 "AutoScalingGroupId" auto_scaling_group_id
} }

pub type EnableAutoScalingGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterStandby {
    pub auto_scaling_group_id: String,
    pub instance_ids: Vec<String>,
}
operation! { EnterStandby(auto_scaling_group_id: String, instance_ids: Vec<String>)
    "EnterStandby" -> EnterStandbyOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterStandbyOutput {
    pub activity_id: Option<String>,
}
model! { EnterStandbyOutput {
    0 "ActivityId" activity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteScalingPolicy {
    pub auto_scaling_policy_id: String,
    pub honor_cooldown: Option<bool>,
    pub trigger_source: Option<String>,
}
operation! { ExecuteScalingPolicy(auto_scaling_policy_id: String) "ExecuteScalingPolicy" -> ExecuteScalingPolicyOutput {
    0 "AutoScalingPolicyId" auto_scaling_policy_id, 1 "HonorCooldown" honor_cooldown: bool,
    2 "TriggerSource" trigger_source: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteScalingPolicyOutput {
    pub activity_id: Option<String>,
}
model! { ExecuteScalingPolicyOutput {
    0 "ActivityId" activity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExitStandby {
    pub auto_scaling_group_id: String,
    pub instance_ids: Vec<String>,
}
operation! { ExitStandby(auto_scaling_group_id: String, instance_ids: Vec<String>) "ExitStandby" -> ExitStandbyOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExitStandbyOutput {
    pub activity_id: Option<String>,
}
model! { ExitStandbyOutput {
    0 "ActivityId" activity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoScalingGroup {
    pub auto_scaling_group_id: String,
    pub auto_scaling_group_name: Option<String>,
    pub default_cooldown: Option<u64>,
    pub desired_capacity: Option<u64>,
    pub launch_configuration_id: Option<String>,
    pub max_size: Option<u64>,
    pub min_size: Option<u64>,
    pub project_id: Option<u64>,
    pub subnet_ids: Option<Vec<String>>,
    pub termination_policies: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub zones: Option<Vec<String>>,
    pub retry_policy: Option<String>,
    pub zones_check_policy: Option<String>,
    pub service_settings: Option<ServiceSettings>,
    pub ipv6_address_count: Option<i64>,
    pub multi_zone_subnet_policy: Option<String>,
    pub health_check_type: Option<String>,
    pub load_balancer_health_check_grace_period: Option<u64>,
    pub instance_allocation_policy: Option<String>,
    pub spot_mixed_allocation_policy: Option<SpotMixedAllocationPolicy>,
    pub capacity_rebalance: Option<bool>,
    pub instance_name_index_settings: Option<InstanceNameIndexSettings>,
    pub host_name_index_settings: Option<HostNameIndexSettings>,
    pub concurrent_scale_out_for_desired_capacity: Option<bool>,
}
operation! { ModifyAutoScalingGroup(auto_scaling_group_id: String) "ModifyAutoScalingGroup" -> Empty {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "AutoScalingGroupName" auto_scaling_group_name: String,
    2 "DefaultCooldown" default_cooldown: u64, 3 "DesiredCapacity" desired_capacity: u64,
    4 "LaunchConfigurationId" launch_configuration_id: String, 5 "MaxSize" max_size: u64, 6 "MinSize" min_size: u64,
    7 "ProjectId" project_id: u64, 8 "SubnetIds" subnet_ids: Vec<String>,
    9 "TerminationPolicies" termination_policies: Vec<String>, 10 "VpcId" vpc_id: String, 11 "Zones" zones: Vec<String>,
    12 "RetryPolicy" retry_policy: String, 13 "ZonesCheckPolicy" zones_check_policy: String,
    14 "ServiceSettings" service_settings: ServiceSettings, 15 "Ipv6AddressCount" ipv6_address_count: i64,
    16 "MultiZoneSubnetPolicy" multi_zone_subnet_policy: String, 17 "HealthCheckType" health_check_type: String,
    18 "LoadBalancerHealthCheckGracePeriod" load_balancer_health_check_grace_period: u64,
    19 "InstanceAllocationPolicy" instance_allocation_policy: String,
    20 "SpotMixedAllocationPolicy" spot_mixed_allocation_policy: SpotMixedAllocationPolicy,
    21 "CapacityRebalance" capacity_rebalance: bool,
    22 "InstanceNameIndexSettings" instance_name_index_settings: InstanceNameIndexSettings,
    23 "HostNameIndexSettings" host_name_index_settings: HostNameIndexSettings,
    24 "ConcurrentScaleOutForDesiredCapacity" concurrent_scale_out_for_desired_capacity: bool
} }

pub type ModifyAutoScalingGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesiredCapacity {
    pub auto_scaling_group_id: String,
    pub desired_capacity: u64,
    pub min_size: Option<u64>,
    pub max_size: Option<u64>,
}
operation! { ModifyDesiredCapacity(auto_scaling_group_id: String, desired_capacity: u64)
    "ModifyDesiredCapacity" -> Empty {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "DesiredCapacity" desired_capacity, 2 "MinSize" min_size: u64,
    3 "MaxSize" max_size: u64
} }

pub type ModifyDesiredCapacityOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLaunchConfigurationAttributes {
    pub launch_configuration_id: String,
    pub image_id: Option<String>,
    pub instance_types: Option<Vec<String>>,
    pub instance_types_check_policy: Option<String>,
    pub launch_configuration_name: Option<String>,
    pub user_data: Option<Secret>,
    pub security_group_ids: Option<Vec<String>>,
    pub internet_accessible: Option<InternetAccessible>,
    pub instance_charge_type: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub instance_market_options: Option<InstanceMarketOptionsRequest>,
    pub disk_type_policy: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub host_name_settings: Option<HostNameSettings>,
    pub instance_name_settings: Option<InstanceNameSettings>,
    pub enhanced_service: Option<EnhancedService>,
    pub cam_role_name: Option<String>,
    pub hpc_cluster_id: Option<String>,
    pub ipv6_internet_accessible: Option<IPv6InternetAccessible>,
    pub disaster_recover_group_ids: Option<Vec<String>>,
    pub login_settings: Option<LoginSettings>,
    pub instance_tags: Option<Vec<InstanceTag>>,
    pub image_family: Option<String>,
    pub dedicated_cluster_id: Option<String>,
    pub metadata: Option<Metadata>,
}
operation! { ModifyLaunchConfigurationAttributes(launch_configuration_id: String)
    "ModifyLaunchConfigurationAttributes" -> Empty {
    0 "LaunchConfigurationId" launch_configuration_id, 1 "ImageId" image_id: String,
    2 "InstanceTypes" instance_types: Vec<String>, 3 "InstanceTypesCheckPolicy" instance_types_check_policy: String,
    4 "LaunchConfigurationName" launch_configuration_name: String, 5 "UserData" user_data: Secret,
    6 "SecurityGroupIds" security_group_ids: Vec<String>,
    7 "InternetAccessible" internet_accessible: InternetAccessible, 8 "InstanceChargeType" instance_charge_type: String,
    9 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid,
    10 "InstanceMarketOptions" instance_market_options: InstanceMarketOptionsRequest,
    11 "DiskTypePolicy" disk_type_policy: String, 12 "SystemDisk" system_disk: SystemDisk,
    13 "DataDisks" data_disks: Vec<DataDisk>, 14 "HostNameSettings" host_name_settings: HostNameSettings,
    15 "InstanceNameSettings" instance_name_settings: InstanceNameSettings,
    16 "EnhancedService" enhanced_service: EnhancedService, 17 "CamRoleName" cam_role_name: String,
    18 "HpcClusterId" hpc_cluster_id: String,
    19 "IPv6InternetAccessible" ipv6_internet_accessible: IPv6InternetAccessible,
    20 "DisasterRecoverGroupIds" disaster_recover_group_ids: Vec<String>,
    21 "LoginSettings" login_settings: LoginSettings, 22 "InstanceTags" instance_tags: Vec<InstanceTag>,
    23 "ImageFamily" image_family: String, 24 "DedicatedClusterId" dedicated_cluster_id: String,
    25 "Metadata" metadata: Metadata
} }

pub type ModifyLaunchConfigurationAttributesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLifecycleHook {
    pub lifecycle_hook_id: String,
    pub lifecycle_hook_name: Option<String>,
    pub lifecycle_transition: Option<String>,
    pub default_result: Option<String>,
    pub heartbeat_timeout: Option<u64>,
    pub notification_metadata: Option<String>,
    pub lifecycle_transition_type: Option<String>,
    pub notification_target: Option<NotificationTarget>,
    pub lifecycle_command: Option<LifecycleCommand>,
}
operation! { ModifyLifecycleHook(lifecycle_hook_id: String) "ModifyLifecycleHook" -> Empty {
    0 "LifecycleHookId" lifecycle_hook_id, 1 "LifecycleHookName" lifecycle_hook_name: String,
    2 "LifecycleTransition" lifecycle_transition: String, 3 "DefaultResult" default_result: String,
    4 "HeartbeatTimeout" heartbeat_timeout: u64, 5 "NotificationMetadata" notification_metadata: String,
    6 "LifecycleTransitionType" lifecycle_transition_type: String,
    7 "NotificationTarget" notification_target: NotificationTarget,
    8 "LifecycleCommand" lifecycle_command: LifecycleCommand
} }

pub type ModifyLifecycleHookOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerTargetAttributes {
    pub auto_scaling_group_id: String,
    pub forward_load_balancers: Vec<ForwardLoadBalancer>,
}
operation! { ModifyLoadBalancerTargetAttributes(auto_scaling_group_id: String, forward_load_balancers: Vec<ForwardLoadBalancer>)
    "ModifyLoadBalancerTargetAttributes" -> ModifyLoadBalancerTargetAttributesOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "ForwardLoadBalancers" forward_load_balancers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerTargetAttributesOutput {
    pub activity_id: Option<String>,
}
model! { ModifyLoadBalancerTargetAttributesOutput {
    0 "ActivityId" activity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancers {
    pub auto_scaling_group_id: String,
    pub load_balancer_ids: Option<Vec<String>>,
    pub forward_load_balancers: Option<Vec<ForwardLoadBalancer>>,
    pub load_balancers_check_policy: Option<String>,
}
operation! { ModifyLoadBalancers(auto_scaling_group_id: String) "ModifyLoadBalancers" -> ModifyLoadBalancersOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "LoadBalancerIds" load_balancer_ids: Vec<String>,
    2 "ForwardLoadBalancers" forward_load_balancers: Vec<ForwardLoadBalancer>,
    3 "LoadBalancersCheckPolicy" load_balancers_check_policy: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancersOutput {
    pub activity_id: Option<String>,
}
model! { ModifyLoadBalancersOutput {
    0 "ActivityId" activity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNotificationConfiguration {
    pub auto_scaling_notification_id: String,
    pub notification_types: Option<Vec<String>>,
    pub notification_user_group_ids: Option<Vec<String>>,
    pub queue_name: Option<String>,
    pub topic_name: Option<String>,
}
operation! { ModifyNotificationConfiguration(auto_scaling_notification_id: String)
    "ModifyNotificationConfiguration" -> Empty {
    0 "AutoScalingNotificationId" auto_scaling_notification_id, 1 "NotificationTypes" notification_types: Vec<String>,
    2 "NotificationUserGroupIds" notification_user_group_ids: Vec<String>, 3 "QueueName" queue_name: String,
    4 "TopicName" topic_name: String
} }

pub type ModifyNotificationConfigurationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScalingPolicy {
    pub auto_scaling_policy_id: String,
    pub scaling_policy_name: Option<String>,
    pub adjustment_type: Option<String>,
    pub adjustment_value: Option<i64>,
    pub cooldown: Option<u64>,
    pub metric_alarm: Option<MetricAlarm>,
    pub predefined_metric_type: Option<String>,
    pub target_value: Option<u64>,
    pub estimated_instance_warmup: Option<u64>,
    pub disable_scale_in: Option<bool>,
    pub notification_user_group_ids: Option<Vec<String>>,
}
operation! { ModifyScalingPolicy(auto_scaling_policy_id: String) "ModifyScalingPolicy" -> Empty {
    0 "AutoScalingPolicyId" auto_scaling_policy_id, 1 "ScalingPolicyName" scaling_policy_name: String,
    2 "AdjustmentType" adjustment_type: String, 3 "AdjustmentValue" adjustment_value: i64, 4 "Cooldown" cooldown: u64,
    5 "MetricAlarm" metric_alarm: MetricAlarm, 6 "PredefinedMetricType" predefined_metric_type: String,
    7 "TargetValue" target_value: u64, 8 "EstimatedInstanceWarmup" estimated_instance_warmup: u64,
    9 "DisableScaleIn" disable_scale_in: bool, 10 "NotificationUserGroupIds" notification_user_group_ids: Vec<String>
} }

pub type ModifyScalingPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduledAction {
    pub scheduled_action_id: String,
    pub scheduled_action_name: Option<String>,
    pub max_size: Option<u64>,
    pub min_size: Option<u64>,
    pub desired_capacity: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub recurrence: Option<String>,
    pub disable_update_desired_capacity: Option<bool>,
}
operation! { ModifyScheduledAction(scheduled_action_id: String) "ModifyScheduledAction" -> Empty {
    0 "ScheduledActionId" scheduled_action_id, 1 "ScheduledActionName" scheduled_action_name: String,
    2 "MaxSize" max_size: u64, 3 "MinSize" min_size: u64, 4 "DesiredCapacity" desired_capacity: u64,
    5 "StartTime" start_time: String, 6 "EndTime" end_time: String, 7 "Recurrence" recurrence: String,
    8 "DisableUpdateDesiredCapacity" disable_update_desired_capacity: bool
} }

pub type ModifyScheduledActionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstances {
    pub auto_scaling_group_id: String,
    pub instance_ids: Vec<String>,
}
operation! { RemoveInstances(auto_scaling_group_id: String, instance_ids: Vec<String>)
    "RemoveInstances" -> RemoveInstancesOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstancesOutput {
    pub activity_id: Option<String>,
}
model! { RemoveInstancesOutput {
    0 "ActivityId" activity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeInstanceRefresh {
    pub auto_scaling_group_id: String,
    pub refresh_activity_id: String,
    pub resume_mode: Option<String>,
}
operation! { ResumeInstanceRefresh(auto_scaling_group_id: String, refresh_activity_id: String)
    "ResumeInstanceRefresh" -> Empty {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "RefreshActivityId" refresh_activity_id,
    2 "ResumeMode" resume_mode: String
} }

pub type ResumeInstanceRefreshOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackInstanceRefresh {
    pub auto_scaling_group_id: String,
    pub refresh_settings: RefreshSettings,
    pub origin_refresh_activity_id: String,
    pub refresh_mode: Option<String>,
}
operation! { RollbackInstanceRefresh(auto_scaling_group_id: String, refresh_settings: RefreshSettings, origin_refresh_activity_id: String)
    "RollbackInstanceRefresh" -> RollbackInstanceRefreshOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "RefreshSettings" refresh_settings,
    2 "OriginRefreshActivityId" origin_refresh_activity_id, 3 "RefreshMode" refresh_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackInstanceRefreshOutput {
    pub refresh_activity_id: Option<String>,
}
model! { RollbackInstanceRefreshOutput {
    0 "RefreshActivityId" refresh_activity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleInInstances {
    pub auto_scaling_group_id: String,
    pub scale_in_number: u64,
}
operation! { ScaleInInstances(auto_scaling_group_id: String, scale_in_number: u64)
    "ScaleInInstances" -> ScaleInInstancesOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "ScaleInNumber" scale_in_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleInInstancesOutput {
    pub activity_id: Option<String>,
}
model! { ScaleInInstancesOutput {
    0 "ActivityId" activity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutInstances {
    pub auto_scaling_group_id: String,
    pub scale_out_number: u64,
}
operation! { ScaleOutInstances(auto_scaling_group_id: String, scale_out_number: u64)
    "ScaleOutInstances" -> ScaleOutInstancesOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "ScaleOutNumber" scale_out_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutInstancesOutput {
    pub activity_id: Option<String>,
}
model! { ScaleOutInstancesOutput {
    0 "ActivityId" activity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetInstancesProtection {
    pub auto_scaling_group_id: String,
    pub instance_ids: Vec<String>,
    pub protected_from_scale_in: bool,
}
operation! { SetInstancesProtection(auto_scaling_group_id: String, instance_ids: Vec<String>, protected_from_scale_in: bool)
    "SetInstancesProtection" -> Empty {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "InstanceIds" instance_ids,
    2 "ProtectedFromScaleIn" protected_from_scale_in
} }

pub type SetInstancesProtectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAutoScalingInstances {
    pub auto_scaling_group_id: String,
    pub instance_ids: Vec<String>,
}
operation! { StartAutoScalingInstances(auto_scaling_group_id: String, instance_ids: Vec<String>)
    "StartAutoScalingInstances" -> StartAutoScalingInstancesOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAutoScalingInstancesOutput {
    pub activity_id: Option<String>,
}
model! { StartAutoScalingInstancesOutput {
    0 "ActivityId" activity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceRefresh {
    pub auto_scaling_group_id: String,
    pub refresh_settings: RefreshSettings,
    pub refresh_mode: Option<String>,
}
operation! { StartInstanceRefresh(auto_scaling_group_id: String, refresh_settings: RefreshSettings)
    "StartInstanceRefresh" -> StartInstanceRefreshOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "RefreshSettings" refresh_settings,
    2 "RefreshMode" refresh_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceRefreshOutput {
    pub refresh_activity_id: Option<String>,
}
model! { StartInstanceRefreshOutput {
    0 "RefreshActivityId" refresh_activity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAutoScalingInstances {
    pub auto_scaling_group_id: String,
    pub instance_ids: Vec<String>,
    pub stopped_mode: Option<String>,
}
operation! { StopAutoScalingInstances(auto_scaling_group_id: String, instance_ids: Vec<String>)
    "StopAutoScalingInstances" -> StopAutoScalingInstancesOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "InstanceIds" instance_ids, 2 "StoppedMode" stopped_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAutoScalingInstancesOutput {
    pub activity_id: Option<String>,
}
model! { StopAutoScalingInstancesOutput {
    0 "ActivityId" activity_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstanceRefresh {
    pub auto_scaling_group_id: String,
    pub refresh_activity_id: String,
}
operation! { StopInstanceRefresh(auto_scaling_group_id: String, refresh_activity_id: String)
    "StopInstanceRefresh" -> Empty {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "RefreshActivityId" refresh_activity_id
} }

pub type StopInstanceRefreshOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeLaunchConfiguration {
    pub launch_configuration_id: String,
    pub image_id: String,
    pub instance_types: Vec<String>,
    pub launch_configuration_name: String,
    pub data_disks: Option<Vec<DataDisk>>,
    pub enhanced_service: Option<EnhancedService>,
    pub instance_charge_type: Option<String>,
    pub instance_market_options: Option<InstanceMarketOptionsRequest>,
    pub instance_types_check_policy: Option<String>,
    pub internet_accessible: Option<InternetAccessible>,
    pub login_settings: Option<LoginSettings>,
    pub project_id: Option<i64>,
    pub security_group_ids: Option<Vec<String>>,
    pub system_disk: Option<SystemDisk>,
    pub user_data: Option<Secret>,
    pub instance_tags: Option<Vec<InstanceTag>>,
    pub cam_role_name: Option<String>,
    pub host_name_settings: Option<HostNameSettings>,
    pub instance_name_settings: Option<InstanceNameSettings>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub disk_type_policy: Option<String>,
    pub ipv6_internet_accessible: Option<IPv6InternetAccessible>,
}
operation! { UpgradeLaunchConfiguration(launch_configuration_id: String, image_id: String, instance_types: Vec<String>, launch_configuration_name: String)
    "UpgradeLaunchConfiguration" -> Empty {
    0 "LaunchConfigurationId" launch_configuration_id, 1 "ImageId" image_id, 2 "InstanceTypes" instance_types,
    3 "LaunchConfigurationName" launch_configuration_name, 4 "DataDisks" data_disks: Vec<DataDisk>,
    5 "EnhancedService" enhanced_service: EnhancedService, 6 "InstanceChargeType" instance_charge_type: String,
    7 "InstanceMarketOptions" instance_market_options: InstanceMarketOptionsRequest,
    8 "InstanceTypesCheckPolicy" instance_types_check_policy: String,
    9 "InternetAccessible" internet_accessible: InternetAccessible, 10 "LoginSettings" login_settings: LoginSettings,
    11 "ProjectId" project_id: i64, 12 "SecurityGroupIds" security_group_ids: Vec<String>,
    13 "SystemDisk" system_disk: SystemDisk, 14 "UserData" user_data: Secret,
    15 "InstanceTags" instance_tags: Vec<InstanceTag>, 16 "CamRoleName" cam_role_name: String,
    17 "HostNameSettings" host_name_settings: HostNameSettings,
    18 "InstanceNameSettings" instance_name_settings: InstanceNameSettings,
    19 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid,
    20 "DiskTypePolicy" disk_type_policy: String,
    21 "IPv6InternetAccessible" ipv6_internet_accessible: IPv6InternetAccessible
} }

pub type UpgradeLaunchConfigurationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeLifecycleHook {
    pub lifecycle_hook_id: String,
    pub lifecycle_hook_name: String,
    pub lifecycle_transition: String,
    pub default_result: Option<String>,
    pub heartbeat_timeout: Option<i64>,
    pub notification_metadata: Option<String>,
    pub notification_target: Option<NotificationTarget>,
    pub lifecycle_transition_type: Option<String>,
    pub lifecycle_command: Option<LifecycleCommand>,
}
operation! { UpgradeLifecycleHook(lifecycle_hook_id: String, lifecycle_hook_name: String, lifecycle_transition: String)
    "UpgradeLifecycleHook" -> Empty {
    0 "LifecycleHookId" lifecycle_hook_id, 1 "LifecycleHookName" lifecycle_hook_name,
    2 "LifecycleTransition" lifecycle_transition, 3 "DefaultResult" default_result: String,
    4 "HeartbeatTimeout" heartbeat_timeout: i64, 5 "NotificationMetadata" notification_metadata: String,
    6 "NotificationTarget" notification_target: NotificationTarget,
    7 "LifecycleTransitionType" lifecycle_transition_type: String,
    8 "LifecycleCommand" lifecycle_command: LifecycleCommand
} }

pub type UpgradeLifecycleHookOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const ACCOUNT_QUALIFICATION_RESTRICTIONS: &str = "AccountQualificationRestrictions";
    pub const CALL_CVM_ERROR: &str = "CallCvmError";
    pub const FAILED_OPERATION_NO_ACTIVITY_TO_GENERATE: &str = "FailedOperation.NoActivityToGenerate";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_CALL_CMQ_ERROR: &str = "InternalError.CallCmqError";
    pub const INTERNAL_ERROR_CALL_ERROR: &str = "InternalError.CallError";
    pub const INTERNAL_ERROR_CALL_LB_ERROR: &str = "InternalError.CallLbError";
    pub const INTERNAL_ERROR_CALL_MONITOR_ERROR: &str = "InternalError.CallMonitorError";
    pub const INTERNAL_ERROR_CALL_NOTIFICATION_ERROR: &str = "InternalError.CallNotificationError";
    pub const INTERNAL_ERROR_CALL_STS_ERROR: &str = "InternalError.CallStsError";
    pub const INTERNAL_ERROR_CALL_TAT_ERROR: &str = "InternalError.CallTATError";
    pub const INTERNAL_ERROR_CALL_TAG_ERROR: &str = "InternalError.CallTagError";
    pub const INTERNAL_ERROR_CALL_TVPC_ERROR: &str = "InternalError.CallTvpcError";
    pub const INTERNAL_ERROR_CALL_VPC_ERROR: &str = "InternalError.CallVpcError";
    pub const INTERNAL_ERROR_CALLEE_ERROR: &str = "InternalError.CalleeError";
    pub const INTERNAL_ERROR_REQUEST_ERROR: &str = "InternalError.RequestError";
    pub const INVALID_IMAGE_ID_NOT_FOUND: &str = "InvalidImageId.NotFound";
    pub const INVALID_LAUNCH_CONFIGURATION: &str = "InvalidLaunchConfiguration";
    pub const INVALID_LAUNCH_CONFIGURATION_ID: &str = "InvalidLaunchConfigurationId";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_ACTION_NOT_FOUND: &str = "InvalidParameter.ActionNotFound";
    pub const INVALID_PARAMETER_CONFLICT: &str = "InvalidParameter.Conflict";
    pub const INVALID_PARAMETER_HOST_NAME_UNAVAILABLE: &str = "InvalidParameter.HostNameUnavailable";
    pub const INVALID_PARAMETER_IN_SCENARIO: &str = "InvalidParameter.InScenario";
    pub const INVALID_PARAMETER_INVALID_COMBINATION: &str = "InvalidParameter.InvalidCombination";
    pub const INVALID_PARAMETER_LOAD_BALANCER_NOT_IN_AUTO_SCALING_GROUP: &str =
        "InvalidParameter.LoadBalancerNotInAutoScalingGroup";
    pub const INVALID_PARAMETER_MUST_ONE_PARAMETER: &str = "InvalidParameter.MustOneParameter";
    pub const INVALID_PARAMETER_PARAMETER_DEPRECATED: &str = "InvalidParameter.ParameterDeprecated";
    pub const INVALID_PARAMETER_PARAMETER_MUST_BE_DELETED: &str = "InvalidParameter.ParameterMustBeDeleted";
    pub const INVALID_PARAMETER_CONFLICT_2: &str = "InvalidParameterConflict";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ACCOUNT_NOT_SUPPORT_BANDWIDTH_PACKAGE_ID: &str =
        "InvalidParameterValue.AccountNotSupportBandwidthPackageId";
    pub const INVALID_PARAMETER_VALUE_ASSERT_DESIRED_CAPACITY_FAILED: &str =
        "InvalidParameterValue.AssertDesiredCapacityFailed";
    pub const INVALID_PARAMETER_VALUE_BASE_CAPACITY_TOO_LARGE: &str = "InvalidParameterValue.BaseCapacityTooLarge";
    pub const INVALID_PARAMETER_VALUE_BATCH_NUMBER_TOO_LARGE: &str = "InvalidParameterValue.BatchNumberTooLarge";
    pub const INVALID_PARAMETER_VALUE_CLASSIC_LB: &str = "InvalidParameterValue.ClassicLb";
    pub const INVALID_PARAMETER_VALUE_CONFLICT_NOTIFICATION_TARGET: &str =
        "InvalidParameterValue.ConflictNotificationTarget";
    pub const INVALID_PARAMETER_VALUE_CRON_EXPRESSION_ILLEGAL: &str = "InvalidParameterValue.CronExpressionIllegal";
    pub const INVALID_PARAMETER_VALUE_CVM_CONFIGURATION_ERROR: &str = "InvalidParameterValue.CvmConfigurationError";
    pub const INVALID_PARAMETER_VALUE_CVM_ERROR: &str = "InvalidParameterValue.CvmError";
    pub const INVALID_PARAMETER_VALUE_DUPLICATED_FORWARD_LB: &str = "InvalidParameterValue.DuplicatedForwardLb";
    pub const INVALID_PARAMETER_VALUE_DUPLICATED_SUBNET: &str = "InvalidParameterValue.DuplicatedSubnet";
    pub const INVALID_PARAMETER_VALUE_END_TIME_BEFORE_START_TIME: &str = "InvalidParameterValue.EndTimeBeforeStartTime";
    pub const INVALID_PARAMETER_VALUE_FILTER: &str = "InvalidParameterValue.Filter";
    pub const INVALID_PARAMETER_VALUE_FORWARD_LB: &str = "InvalidParameterValue.ForwardLb";
    pub const INVALID_PARAMETER_VALUE_GROUP_NAME_DUPLICATED: &str = "InvalidParameterValue.GroupNameDuplicated";
    pub const INVALID_PARAMETER_VALUE_HOST_NAME_ILLEGAL: &str = "InvalidParameterValue.HostNameIllegal";
    pub const INVALID_PARAMETER_VALUE_HOST_NAME_WITH_SUFFIX_TOO_LONG: &str =
        "InvalidParameterValue.HostNameWithSuffixTooLong";
    pub const INVALID_PARAMETER_VALUE_IPV6_INTERNET_CHARGE_TYPE: &str = "InvalidParameterValue.IPv6InternetChargeType";
    pub const INVALID_PARAMETER_VALUE_IMAGE_NOT_FOUND: &str = "InvalidParameterValue.ImageNotFound";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_NAME_ILLEGAL: &str = "InvalidParameterValue.InstanceNameIllegal";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_NAME_WITH_SUFFIX_TOO_LONG: &str =
        "InvalidParameterValue.InstanceNameWithSuffixTooLong";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_SUPPORTED: &str =
        "InvalidParameterValue.InstanceTypeNotSupported";
    pub const INVALID_PARAMETER_VALUE_INVALID_ACTIVITY_ID: &str = "InvalidParameterValue.InvalidActivityId";
    pub const INVALID_PARAMETER_VALUE_INVALID_AUTO_SCALING_GROUP_ID: &str =
        "InvalidParameterValue.InvalidAutoScalingGroupId";
    pub const INVALID_PARAMETER_VALUE_INVALID_AUTO_SCALING_NOTIFICATION_ID: &str =
        "InvalidParameterValue.InvalidAutoScalingNotificationId";
    pub const INVALID_PARAMETER_VALUE_INVALID_AUTO_SCALING_POLICY_ID: &str =
        "InvalidParameterValue.InvalidAutoScalingPolicyId";
    pub const INVALID_PARAMETER_VALUE_INVALID_CLB_REGION: &str = "InvalidParameterValue.InvalidClbRegion";
    pub const INVALID_PARAMETER_VALUE_INVALID_DISASTER_RECOVER_GROUP_ID: &str =
        "InvalidParameterValue.InvalidDisasterRecoverGroupId";
    pub const INVALID_PARAMETER_VALUE_INVALID_FILTER: &str = "InvalidParameterValue.InvalidFilter";
    pub const INVALID_PARAMETER_VALUE_INVALID_HPC_CLUSTER_ID: &str = "InvalidParameterValue.InvalidHpcClusterId";
    pub const INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID: &str = "InvalidParameterValue.InvalidImageId";
    pub const INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID: &str = "InvalidParameterValue.InvalidInstanceId";
    pub const INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE: &str = "InvalidParameterValue.InvalidInstanceType";
    pub const INVALID_PARAMETER_VALUE_INVALID_LAUNCH_CONFIGURATION: &str =
        "InvalidParameterValue.InvalidLaunchConfiguration";
    pub const INVALID_PARAMETER_VALUE_INVALID_LAUNCH_CONFIGURATION_ID: &str =
        "InvalidParameterValue.InvalidLaunchConfigurationId";
    pub const INVALID_PARAMETER_VALUE_INVALID_LIFECYCLE_HOOK_ID: &str = "InvalidParameterValue.InvalidLifecycleHookId";
    pub const INVALID_PARAMETER_VALUE_INVALID_NOTIFICATION_USER_GROUP_ID: &str =
        "InvalidParameterValue.InvalidNotificationUserGroupId";
    pub const INVALID_PARAMETER_VALUE_INVALID_SCHEDULED_ACTION_ID: &str =
        "InvalidParameterValue.InvalidScheduledActionId";
    pub const INVALID_PARAMETER_VALUE_INVALID_SCHEDULED_ACTION_NAME_INCLUDE_ILLEGAL_CHAR: &str =
        "InvalidParameterValue.InvalidScheduledActionNameIncludeIllegalChar";
    pub const INVALID_PARAMETER_VALUE_INVALID_SECURITY_GROUP_ID: &str = "InvalidParameterValue.InvalidSecurityGroupId";
    pub const INVALID_PARAMETER_VALUE_INVALID_SNAPSHOT_ID: &str = "InvalidParameterValue.InvalidSnapshotId";
    pub const INVALID_PARAMETER_VALUE_INVALID_SUBNET_ID: &str = "InvalidParameterValue.InvalidSubnetId";
    pub const INVALID_PARAMETER_VALUE_LAUNCH_CONFIGURATION_NAME_DUPLICATED: &str =
        "InvalidParameterValue.LaunchConfigurationNameDuplicated";
    pub const INVALID_PARAMETER_VALUE_LAUNCH_CONFIGURATION_NOT_FOUND: &str =
        "InvalidParameterValue.LaunchConfigurationNotFound";
    pub const INVALID_PARAMETER_VALUE_LB_PROJECT_INCONSISTENT: &str = "InvalidParameterValue.LbProjectInconsistent";
    pub const INVALID_PARAMETER_VALUE_LIFECYCLE_HOOK_NAME_DUPLICATED: &str =
        "InvalidParameterValue.LifecycleHookNameDuplicated";
    pub const INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED: &str = "InvalidParameterValue.LimitExceeded";
    pub const INVALID_PARAMETER_VALUE_LISTENER_TARGET_TYPE_NOT_SUPPORTED: &str =
        "InvalidParameterValue.ListenerTargetTypeNotSupported";
    pub const INVALID_PARAMETER_VALUE_MAX_SURGE_TOO_LARGE: &str = "InvalidParameterValue.MaxSurgeTooLarge";
    pub const INVALID_PARAMETER_VALUE_MISSING_BANDWIDTH_PACKAGE_ID: &str =
        "InvalidParameterValue.MissingBandwidthPackageId";
    pub const INVALID_PARAMETER_VALUE_NO_RESOURCE_PERMISSION: &str = "InvalidParameterValue.NoResourcePermission";
    pub const INVALID_PARAMETER_VALUE_NOT_STRING_TYPE_FLOAT: &str = "InvalidParameterValue.NotStringTypeFloat";
    pub const INVALID_PARAMETER_VALUE_ONLY_VPC: &str = "InvalidParameterValue.OnlyVpc";
    pub const INVALID_PARAMETER_VALUE_PROJECT_ID_NOT_FOUND: &str = "InvalidParameterValue.ProjectIdNotFound";
    pub const INVALID_PARAMETER_VALUE_RANGE: &str = "InvalidParameterValue.Range";
    pub const INVALID_PARAMETER_VALUE_SCALING_POLICY_NAME_DUPLICATE: &str =
        "InvalidParameterValue.ScalingPolicyNameDuplicate";
    pub const INVALID_PARAMETER_VALUE_SCHEDULED_ACTION_NAME_DUPLICATE: &str =
        "InvalidParameterValue.ScheduledActionNameDuplicate";
    pub const INVALID_PARAMETER_VALUE_SIZE: &str = "InvalidParameterValue.Size";
    pub const INVALID_PARAMETER_VALUE_START_TIME_BEFORE_CURRENT_TIME: &str =
        "InvalidParameterValue.StartTimeBeforeCurrentTime";
    pub const INVALID_PARAMETER_VALUE_SUBNET_IDS: &str = "InvalidParameterValue.SubnetIds";
    pub const INVALID_PARAMETER_VALUE_SUBNET_NOT_IN_DEDICATED_CLUSTER: &str =
        "InvalidParameterValue.SubnetNotInDedicatedCluster";
    pub const INVALID_PARAMETER_VALUE_TARGET_PORT_DUPLICATED: &str = "InvalidParameterValue.TargetPortDuplicated";
    pub const INVALID_PARAMETER_VALUE_TARGET_PORT_DUPLICATED_IN_FORWARD_LB: &str =
        "InvalidParameterValue.TargetPortDuplicatedInForwardLb";
    pub const INVALID_PARAMETER_VALUE_TARGET_TRACKING_SCALING_POLICY: &str =
        "InvalidParameterValue.TargetTrackingScalingPolicy";
    pub const INVALID_PARAMETER_VALUE_THRESHOLD_OUT_OF_RANGE: &str = "InvalidParameterValue.ThresholdOutOfRange";
    pub const INVALID_PARAMETER_VALUE_TIME_FORMAT: &str = "InvalidParameterValue.TimeFormat";
    pub const INVALID_PARAMETER_VALUE_TOO_LONG: &str = "InvalidParameterValue.TooLong";
    pub const INVALID_PARAMETER_VALUE_TOO_SHORT: &str = "InvalidParameterValue.TooShort";
    pub const INVALID_PARAMETER_VALUE_USER_DATA_FORMAT_ERROR: &str = "InvalidParameterValue.UserDataFormatError";
    pub const INVALID_PARAMETER_VALUE_USER_DATA_SIZE_EXCEEDED: &str = "InvalidParameterValue.UserDataSizeExceeded";
    pub const INVALID_PARAMETER_VALUE_USER_GROUP_ID_NOT_FOUND: &str = "InvalidParameterValue.UserGroupIdNotFound";
    pub const INVALID_PARAMETER_VALUE_ZONE_MISMATCH_REGION: &str = "InvalidParameterValue.ZoneMismatchRegion";
    pub const INVALID_PERMISSION: &str = "InvalidPermission";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_AFTER_ATTACH_LB_LIMIT_EXCEEDED: &str = "LimitExceeded.AfterAttachLbLimitExceeded";
    pub const LIMIT_EXCEEDED_AUTO_SCALING_GROUP_LIMIT_EXCEEDED: &str = "LimitExceeded.AutoScalingGroupLimitExceeded";
    pub const LIMIT_EXCEEDED_DESIRED_CAPACITY_LIMIT_EXCEEDED: &str = "LimitExceeded.DesiredCapacityLimitExceeded";
    pub const LIMIT_EXCEEDED_FILTER_VALUES_TOO_LONG: &str = "LimitExceeded.FilterValuesTooLong";
    pub const LIMIT_EXCEEDED_LAUNCH_CONFIGURATION_QUOTA_NOT_ENOUGH: &str =
        "LimitExceeded.LaunchConfigurationQuotaNotEnough";
    pub const LIMIT_EXCEEDED_MAX_SIZE_LIMIT_EXCEEDED: &str = "LimitExceeded.MaxSizeLimitExceeded";
    pub const LIMIT_EXCEEDED_MIN_SIZE_LIMIT_EXCEEDED: &str = "LimitExceeded.MinSizeLimitExceeded";
    pub const LIMIT_EXCEEDED_QUOTA_NOT_ENOUGH: &str = "LimitExceeded.QuotaNotEnough";
    pub const LIMIT_EXCEEDED_SCHEDULED_ACTION_LIMIT_EXCEEDED: &str = "LimitExceeded.ScheduledActionLimitExceeded";
    pub const LIMIT_EXCEEDED_TARGET_TRACKING_SCALING_POLICY: &str = "LimitExceeded.TargetTrackingScalingPolicy";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_IN_SCENARIO: &str = "MissingParameter.InScenario";
    pub const MISSING_PARAMETER_INSTANCE_MARKET_OPTIONS: &str = "MissingParameter.InstanceMarketOptions";
    pub const RESOURCE_IN_USE_ACTIVITY_IN_PROGRESS: &str = "ResourceInUse.ActivityInProgress";
    pub const RESOURCE_IN_USE_AUTO_SCALING_GROUP_NOT_ACTIVE: &str = "ResourceInUse.AutoScalingGroupNotActive";
    pub const RESOURCE_IN_USE_INSTANCE_IN_GROUP: &str = "ResourceInUse.InstanceInGroup";
    pub const RESOURCE_IN_USE_LAUNCH_CONFIGURATION_ID_IN_USE: &str = "ResourceInUse.LaunchConfigurationIdInUse";
    pub const RESOURCE_INSUFFICIENT_AUTO_SCALING_GROUP_ABOVE_MAX_SIZE: &str =
        "ResourceInsufficient.AutoScalingGroupAboveMaxSize";
    pub const RESOURCE_INSUFFICIENT_AUTO_SCALING_GROUP_BELOW_MIN_SIZE: &str =
        "ResourceInsufficient.AutoScalingGroupBelowMinSize";
    pub const RESOURCE_INSUFFICIENT_IN_SERVICE_INSTANCE_ABOVE_MAX_SIZE: &str =
        "ResourceInsufficient.InServiceInstanceAboveMaxSize";
    pub const RESOURCE_INSUFFICIENT_IN_SERVICE_INSTANCE_BELOW_MIN_SIZE: &str =
        "ResourceInsufficient.InServiceInstanceBelowMinSize";
    pub const RESOURCE_NOT_FOUND_AUTO_SCALING_GROUP_ID_NOT_FOUND: &str = "ResourceNotFound.AutoScalingGroupIdNotFound";
    pub const RESOURCE_NOT_FOUND_AUTO_SCALING_GROUP_NOT_FOUND: &str = "ResourceNotFound.AutoScalingGroupNotFound";
    pub const RESOURCE_NOT_FOUND_AUTO_SCALING_NOTIFICATION_NOT_FOUND: &str =
        "ResourceNotFound.AutoScalingNotificationNotFound";
    pub const RESOURCE_NOT_FOUND_BANDWIDTH_PACKAGE_ID_NOT_FOUND: &str = "ResourceNotFound.BandwidthPackageIdNotFound";
    pub const RESOURCE_NOT_FOUND_CLASSIC_LOAD_BALANCER_NOT_FOUND: &str = "ResourceNotFound.ClassicLoadBalancerNotFound";
    pub const RESOURCE_NOT_FOUND_CMQ_QUEUE_NOT_FOUND: &str = "ResourceNotFound.CmqQueueNotFound";
    pub const RESOURCE_NOT_FOUND_COMMAND_NOT_FOUND: &str = "ResourceNotFound.CommandNotFound";
    pub const RESOURCE_NOT_FOUND_DISASTER_RECOVER_GROUP_NOT_FOUND: &str =
        "ResourceNotFound.DisasterRecoverGroupNotFound";
    pub const RESOURCE_NOT_FOUND_INSTANCES_NOT_FOUND: &str = "ResourceNotFound.InstancesNotFound";
    pub const RESOURCE_NOT_FOUND_INSTANCES_NOT_IN_AUTO_SCALING_GROUP: &str =
        "ResourceNotFound.InstancesNotInAutoScalingGroup";
    pub const RESOURCE_NOT_FOUND_LAUNCH_CONFIGURATION_ID_NOT_FOUND: &str =
        "ResourceNotFound.LaunchConfigurationIdNotFound";
    pub const RESOURCE_NOT_FOUND_LIFECYCLE_HOOK_INSTANCE_NOT_FOUND: &str =
        "ResourceNotFound.LifecycleHookInstanceNotFound";
    pub const RESOURCE_NOT_FOUND_LIFECYCLE_HOOK_NOT_FOUND: &str = "ResourceNotFound.LifecycleHookNotFound";
    pub const RESOURCE_NOT_FOUND_LIFECYCLE_HOOK_TOKEN_NOT_FOUND: &str = "ResourceNotFound.LifecycleHookTokenNotFound";
    pub const RESOURCE_NOT_FOUND_LISTENER_NOT_FOUND: &str = "ResourceNotFound.ListenerNotFound";
    pub const RESOURCE_NOT_FOUND_LOAD_BALANCER_NOT_FOUND: &str = "ResourceNotFound.LoadBalancerNotFound";
    pub const RESOURCE_NOT_FOUND_LOAD_BALANCER_NOT_IN_AUTO_SCALING_GROUP: &str =
        "ResourceNotFound.LoadBalancerNotInAutoScalingGroup";
    pub const RESOURCE_NOT_FOUND_LOCATION_NOT_FOUND: &str = "ResourceNotFound.LocationNotFound";
    pub const RESOURCE_NOT_FOUND_REFRESH_ACTIVITY_NOT_FOUND: &str = "ResourceNotFound.RefreshActivityNotFound";
    pub const RESOURCE_NOT_FOUND_SCALING_POLICY_NOT_FOUND: &str = "ResourceNotFound.ScalingPolicyNotFound";
    pub const RESOURCE_NOT_FOUND_SCHEDULED_ACTION_NOT_FOUND: &str = "ResourceNotFound.ScheduledActionNotFound";
    pub const RESOURCE_NOT_FOUND_TDMQCMQ_QUEUE_NOT_FOUND: &str = "ResourceNotFound.TDMQCMQQueueNotFound";
    pub const RESOURCE_NOT_FOUND_TDMQCMQ_TOPIC_NOT_FOUND: &str = "ResourceNotFound.TDMQCMQTopicNotFound";
    pub const RESOURCE_UNAVAILABLE_AUTO_SCALING_GROUP_ABNORMAL_STATUS: &str =
        "ResourceUnavailable.AutoScalingGroupAbnormalStatus";
    pub const RESOURCE_UNAVAILABLE_AUTO_SCALING_GROUP_DISABLED: &str = "ResourceUnavailable.AutoScalingGroupDisabled";
    pub const RESOURCE_UNAVAILABLE_AUTO_SCALING_GROUP_IN_ACTIVITY: &str =
        "ResourceUnavailable.AutoScalingGroupInActivity";
    pub const RESOURCE_UNAVAILABLE_AUTO_SCALING_GROUP_IN_REFRESH_ACTIVITY: &str =
        "ResourceUnavailable.AutoScalingGroupInRefreshActivity";
    pub const RESOURCE_UNAVAILABLE_CMQ_TOPIC_HAS_NO_SUBSCRIBER: &str = "ResourceUnavailable.CmqTopicHasNoSubscriber";
    pub const RESOURCE_UNAVAILABLE_CVM_VPC_INCONSISTENT: &str = "ResourceUnavailable.CvmVpcInconsistent";
    pub const RESOURCE_UNAVAILABLE_FORBIDDEN_MODIFY_VPC: &str = "ResourceUnavailable.ForbiddenModifyVpc";
    pub const RESOURCE_UNAVAILABLE_INQUIRY_PRICE_RESET_INSTANCE_FAILED: &str =
        "ResourceUnavailable.InquiryPriceResetInstanceFailed";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_CANNOT_ATTACH: &str = "ResourceUnavailable.InstanceCannotAttach";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_IN_OPERATION: &str = "ResourceUnavailable.InstanceInOperation";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_NOT_SUPPORT_STOP_CHARGING: &str =
        "ResourceUnavailable.InstanceNotSupportStopCharging";
    pub const RESOURCE_UNAVAILABLE_INSTANCES_ALREADY_IN_AUTO_SCALING_GROUP: &str =
        "ResourceUnavailable.InstancesAlreadyInAutoScalingGroup";
    pub const RESOURCE_UNAVAILABLE_LAUNCH_CONFIGURATION_STATUS_ABNORMAL: &str =
        "ResourceUnavailable.LaunchConfigurationStatusAbnormal";
    pub const RESOURCE_UNAVAILABLE_LB_BACKEND_REGION_INCONSISTENT: &str =
        "ResourceUnavailable.LbBackendRegionInconsistent";
    pub const RESOURCE_UNAVAILABLE_LB_PROJECT_INCONSISTENT: &str = "ResourceUnavailable.LbProjectInconsistent";
    pub const RESOURCE_UNAVAILABLE_LB_VPC_INCONSISTENT: &str = "ResourceUnavailable.LbVpcInconsistent";
    pub const RESOURCE_UNAVAILABLE_LIFECYCLE_ACTION_RESULT_HAS_SET: &str =
        "ResourceUnavailable.LifecycleActionResultHasSet";
    pub const RESOURCE_UNAVAILABLE_LOAD_BALANCER_IN_OPERATION: &str = "ResourceUnavailable.LoadBalancerInOperation";
    pub const RESOURCE_UNAVAILABLE_NO_INSTANCE_CAN_REFRESH: &str = "ResourceUnavailable.NoInstanceCanRefresh";
    pub const RESOURCE_UNAVAILABLE_NO_INSTANCE_CAN_ROLLBACK: &str = "ResourceUnavailable.NoInstanceCanRollback";
    pub const RESOURCE_UNAVAILABLE_PROJECT_INCONSISTENT: &str = "ResourceUnavailable.ProjectInconsistent";
    pub const RESOURCE_UNAVAILABLE_REFRESH_ACTIVITY_CAN_NOT_ROLLBACK: &str =
        "ResourceUnavailable.RefreshActivityCanNotRollback";
    pub const RESOURCE_UNAVAILABLE_REFRESH_ACTIVITY_STATUS_CONFLICT_WITH_OPERATION: &str =
        "ResourceUnavailable.RefreshActivityStatusConflictWithOperation";
    pub const RESOURCE_UNAVAILABLE_ROLLBACK_TYPE_ACTIVITY_CAN_NOT_ROLLBACK_AGAIN: &str =
        "ResourceUnavailable.RollbackTypeActivityCanNotRollbackAgain";
    pub const RESOURCE_UNAVAILABLE_STOPPED_INSTANCE_NOT_ALLOW_ATTACH: &str =
        "ResourceUnavailable.StoppedInstanceNotAllowAttach";
    pub const RESOURCE_UNAVAILABLE_TDMQCMQ_TOPIC_HAS_NO_SUBSCRIBER: &str =
        "ResourceUnavailable.TDMQCMQTopicHasNoSubscriber";
    pub const RESOURCE_UNAVAILABLE_ZONE_UNAVAILABLE: &str = "ResourceUnavailable.ZoneUnavailable";
    pub const UNAUTHORIZED_OPERATION_AUTO_SCALING_ROLE_UNAUTHORIZED: &str =
        "UnauthorizedOperation.AutoScalingRoleUnauthorized";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    AttachInstances, AttachLoadBalancers, CancelInstanceRefresh, ClearLaunchConfigurationAttributes,
    CompleteLifecycleAction, CreateAutoScalingGroup, CreateAutoScalingGroupFromInstance, CreateLaunchConfiguration,
    CreateLifecycleHook, CreateNotificationConfiguration, CreateScalingPolicy, CreateScheduledAction,
    DeleteAutoScalingGroup, DeleteLaunchConfiguration, DeleteLifecycleHook, DeleteNotificationConfiguration,
    DeleteScalingPolicy, DeleteScheduledAction, DescribeAccountLimits, DescribeAutoScalingActivities,
    DescribeAutoScalingAdvices, DescribeAutoScalingGroupLastActivities, DescribeAutoScalingGroups,
    DescribeAutoScalingInstances, DescribeLaunchConfigurations, DescribeLifecycleHooks,
    DescribeNotificationConfigurations, DescribeRefreshActivities, DescribeScalingPolicies, DescribeScheduledActions,
    DetachInstances, DetachLoadBalancers, DisableAutoScalingGroup, EnableAutoScalingGroup, EnterStandby,
    ExecuteScalingPolicy, ExitStandby, ModifyAutoScalingGroup, ModifyDesiredCapacity,
    ModifyLaunchConfigurationAttributes, ModifyLifecycleHook, ModifyLoadBalancerTargetAttributes, ModifyLoadBalancers,
    ModifyNotificationConfiguration, ModifyScalingPolicy, ModifyScheduledAction, RemoveInstances, ResumeInstanceRefresh,
    RollbackInstanceRefresh, ScaleInInstances, ScaleOutInstances, SetInstancesProtection, StartAutoScalingInstances,
    StartInstanceRefresh, StopAutoScalingInstances, StopInstanceRefresh, UpgradeLaunchConfiguration,
    UpgradeLifecycleHook
}
