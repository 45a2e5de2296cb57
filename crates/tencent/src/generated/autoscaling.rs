//! `autoscaling` of Tencent Cloud, API version 2018-04-19.
//!
//! Endpoint: `as.tencentcloudapi.com`, or `as.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, autoscaling::DescribeAccountLimits};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAccountLimits::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "autoscaling",
    "2018-04-19",
    "as",
    &Endpoints::NONE,
);

/// Attaches instances: `AttachInstances` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=AttachInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_ACTIVITY_TO_GENERATE`], [`codes::INTERNAL_ERROR_CALLEE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`],
/// [`codes::RESOURCE_INSUFFICIENT_AUTO_SCALING_GROUP_ABOVE_MAX_SIZE`],
/// [`codes::RESOURCE_INSUFFICIENT_IN_SERVICE_INSTANCE_ABOVE_MAX_SIZE`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCES_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_CVM_VPC_INCONSISTENT`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_CANNOT_ATTACH`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_IN_OPERATION`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCES_ALREADY_IN_AUTO_SCALING_GROUP`],
/// [`codes::RESOURCE_UNAVAILABLE_LOAD_BALANCER_IN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstances {
    /// Required.
    pub auto_scaling_group_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { AttachInstances(auto_scaling_group_id: String, instance_ids: Vec<String>)
    "AttachInstances" -> AttachInstancesOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "InstanceIds" instance_ids
} }

/// Response of [`AttachInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachInstancesOutput {
    pub activity_id: Option<String>,
}
model! { AttachInstancesOutput {
    0 "ActivityId" activity_id: String
} }

/// Attaches load balancers: `AttachLoadBalancers` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=AttachLoadBalancers>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_ACTIVITY_TO_GENERATE`], [`codes::INTERNAL_ERROR_CALL_LB_ERROR`],
/// [`codes::INVALID_PARAMETER_IN_SCENARIO`], [`codes::INVALID_PARAMETER_MUST_ONE_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_CLASSIC_LB`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_FORWARD_LB`],
/// [`codes::INVALID_PARAMETER_VALUE_FORWARD_LB`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CLB_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_LISTENER_TARGET_TYPE_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_TARGET_PORT_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_VALUE_TARGET_PORT_DUPLICATED_IN_FORWARD_LB`],
/// [`codes::LIMIT_EXCEEDED_AFTER_ATTACH_LB_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_IN_SCENARIO`],
/// [`codes::RESOURCE_NOT_FOUND_LISTENER_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_LOAD_BALANCER_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_LOCATION_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_LB_BACKEND_REGION_INCONSISTENT`],
/// [`codes::RESOURCE_UNAVAILABLE_LB_PROJECT_INCONSISTENT`], [`codes::RESOURCE_UNAVAILABLE_LB_VPC_INCONSISTENT`],
/// [`codes::RESOURCE_UNAVAILABLE_LOAD_BALANCER_IN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachLoadBalancers {
    /// Required.
    pub auto_scaling_group_id: String,
    pub load_balancer_ids: Option<Vec<String>>,
    pub forward_load_balancers: Option<Vec<ForwardLoadBalancer>>,
}
operation! { AttachLoadBalancers(auto_scaling_group_id: String) "AttachLoadBalancers" -> AttachLoadBalancersOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "LoadBalancerIds" load_balancer_ids: Vec<String>,
    2 "ForwardLoadBalancers" forward_load_balancers: Vec<ForwardLoadBalancer>
} }

/// In the request of [`AttachLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardLoadBalancer {
    /// Required.
    pub load_balancer_id: Option<String>,
    /// Required.
    pub listener_id: Option<String>,
    /// Required.
    pub target_attributes: Option<Vec<TargetAttribute>>,
    pub location_id: Option<String>,
    pub region: Option<String>,
}
input! { ForwardLoadBalancer(load_balancer_id: String, listener_id: String, target_attributes: Vec<TargetAttribute>) {
    0 "LoadBalancerId" load_balancer_id: String, 1 "ListenerId" listener_id: String,
    2 "TargetAttributes" target_attributes: Vec<TargetAttribute>, 3 "LocationId" location_id: String,
    4 "Region" region: String
} }

/// In the request of [`AttachLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetAttribute {
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub weight: Option<i64>,
}
input! { TargetAttribute(port: i64, weight: i64) {
    0 "Port" port: i64, 1 "Weight" weight: i64
} }

/// Response of [`AttachLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachLoadBalancersOutput {
    pub activity_id: Option<String>,
}
model! { AttachLoadBalancersOutput {
    0 "ActivityId" activity_id: String
} }

/// Cancels instance refresh: `CancelInstanceRefresh` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=CancelInstanceRefresh>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_REFRESH_ACTIVITY_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_REFRESH_ACTIVITY_STATUS_CONFLICT_WITH_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_AUTO_SCALING_ROLE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelInstanceRefresh {
    /// Required.
    pub auto_scaling_group_id: String,
    /// Required.
    pub refresh_activity_id: String,
}
operation! { CancelInstanceRefresh(auto_scaling_group_id: String, refresh_activity_id: String)
    "CancelInstanceRefresh" -> Empty {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "RefreshActivityId" refresh_activity_id
} }

/// Response of [`CancelInstanceRefresh`]: empty.
pub type CancelInstanceRefreshOutput = Empty;

/// Clears launch configuration attributes: `ClearLaunchConfigurationAttributes` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ClearLaunchConfigurationAttributes>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_LAUNCH_CONFIGURATION_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearLaunchConfigurationAttributes {
    /// Required.
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

/// Response of [`ClearLaunchConfigurationAttributes`]: empty.
pub type ClearLaunchConfigurationAttributesOutput = Empty;

/// Completes lifecycle action: `CompleteLifecycleAction` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=CompleteLifecycleAction>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_MUST_ONE_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LIFECYCLE_HOOK_ID`],
/// [`codes::RESOURCE_NOT_FOUND_LIFECYCLE_HOOK_INSTANCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_LIFECYCLE_HOOK_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_LIFECYCLE_HOOK_TOKEN_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_LIFECYCLE_ACTION_RESULT_HAS_SET`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteLifecycleAction {
    /// Required.
    pub lifecycle_hook_id: String,
    /// Required.
    pub lifecycle_action_result: String,
    pub instance_id: Option<String>,
    pub lifecycle_action_token: Option<String>,
}
operation! { CompleteLifecycleAction(lifecycle_hook_id: String, lifecycle_action_result: String)
    "CompleteLifecycleAction" -> Empty {
    0 "LifecycleHookId" lifecycle_hook_id, 1 "LifecycleActionResult" lifecycle_action_result,
    2 "InstanceId" instance_id: String, 3 "LifecycleActionToken" lifecycle_action_token: String
} }

/// Response of [`CompleteLifecycleAction`]: empty.
pub type CompleteLifecycleActionOutput = Empty;

/// Creates auto scaling group: `CreateAutoScalingGroup` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=CreateAutoScalingGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_LB_ERROR`], [`codes::INTERNAL_ERROR_CALL_TAG_ERROR`],
/// [`codes::INTERNAL_ERROR_CALL_TVPC_ERROR`], [`codes::INTERNAL_ERROR_CALL_VPC_ERROR`],
/// [`codes::INVALID_PARAMETER_IN_SCENARIO`], [`codes::INVALID_PARAMETER_VALUE_BASE_CAPACITY_TOO_LARGE`],
/// [`codes::INVALID_PARAMETER_VALUE_CLASSIC_LB`], [`codes::INVALID_PARAMETER_VALUE_CVM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_FORWARD_LB`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_SUBNET`],
/// [`codes::INVALID_PARAMETER_VALUE_FORWARD_LB`], [`codes::INVALID_PARAMETER_VALUE_GROUP_NAME_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CLB_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LAUNCH_CONFIGURATION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SUBNET_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_CONFIGURATION_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_LB_PROJECT_INCONSISTENT`],
/// [`codes::INVALID_PARAMETER_VALUE_LISTENER_TARGET_TYPE_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_VALUE_ONLY_VPC`],
/// [`codes::INVALID_PARAMETER_VALUE_PROJECT_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_SIZE`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_IDS`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_IN_DEDICATED_CLUSTER`],
/// [`codes::INVALID_PARAMETER_VALUE_TARGET_PORT_DUPLICATED`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_ZONE_MISMATCH_REGION`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_AUTO_SCALING_GROUP_LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_MAX_SIZE_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_MIN_SIZE_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_IN_SCENARIO`],
/// [`codes::RESOURCE_NOT_FOUND_LISTENER_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_LOAD_BALANCER_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_LOCATION_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_LAUNCH_CONFIGURATION_STATUS_ABNORMAL`],
/// [`codes::RESOURCE_UNAVAILABLE_LB_BACKEND_REGION_INCONSISTENT`], [`codes::RESOURCE_UNAVAILABLE_LB_VPC_INCONSISTENT`],
/// [`codes::RESOURCE_UNAVAILABLE_PROJECT_INCONSISTENT`], [`codes::RESOURCE_UNAVAILABLE_ZONE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoScalingGroup {
    /// Required.
    pub auto_scaling_group_name: String,
    /// Required.
    pub launch_configuration_id: String,
    /// Required.
    pub max_size: i64,
    /// Required.
    pub min_size: i64,
    /// Required.
    pub vpc_id: String,
    pub default_cooldown: Option<i64>,
    pub desired_capacity: Option<i64>,
    pub load_balancer_ids: Option<Vec<String>>,
    pub project_id: Option<i64>,
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
    pub load_balancer_health_check_grace_period: Option<i64>,
    pub instance_allocation_policy: Option<String>,
    pub spot_mixed_allocation_policy: Option<SpotMixedAllocationPolicy>,
    pub capacity_rebalance: Option<bool>,
    pub instance_name_index_settings: Option<InstanceNameIndexSettings>,
    pub host_name_index_settings: Option<HostNameIndexSettings>,
    pub concurrent_scale_out_for_desired_capacity: Option<bool>,
}

/// Arguments of [`CreateAutoScalingGroup::new`].
pub struct CreateAutoScalingGroupRequired {
    pub auto_scaling_group_name: String,
    pub launch_configuration_id: String,
    pub max_size: i64,
    pub min_size: i64,
    pub vpc_id: String,
}
operation! {
    CreateAutoScalingGroup { CreateAutoScalingGroupRequired: auto_scaling_group_name, launch_configuration_id, max_size, min_size, vpc_id }
    "CreateAutoScalingGroup" -> CreateAutoScalingGroupOutput {
    0 "AutoScalingGroupName" auto_scaling_group_name, 1 "LaunchConfigurationId" launch_configuration_id,
    2 "MaxSize" max_size, 3 "MinSize" min_size, 4 "VpcId" vpc_id, 5 "DefaultCooldown" default_cooldown: i64,
    6 "DesiredCapacity" desired_capacity: i64, 7 "LoadBalancerIds" load_balancer_ids: Vec<String>,
    8 "ProjectId" project_id: i64, 9 "ForwardLoadBalancers" forward_load_balancers: Vec<ForwardLoadBalancer>,
    10 "SubnetIds" subnet_ids: Vec<String>, 11 "TerminationPolicies" termination_policies: Vec<String>,
    12 "Zones" zones: Vec<String>, 13 "RetryPolicy" retry_policy: String,
    14 "ZonesCheckPolicy" zones_check_policy: String, 15 "Tags" tags: Vec<Tag>,
    16 "ServiceSettings" service_settings: ServiceSettings, 17 "Ipv6AddressCount" ipv6_address_count: i64,
    18 "MultiZoneSubnetPolicy" multi_zone_subnet_policy: String, 19 "HealthCheckType" health_check_type: String,
    20 "LoadBalancerHealthCheckGracePeriod" load_balancer_health_check_grace_period: i64,
    21 "InstanceAllocationPolicy" instance_allocation_policy: String,
    22 "SpotMixedAllocationPolicy" spot_mixed_allocation_policy: SpotMixedAllocationPolicy,
    23 "CapacityRebalance" capacity_rebalance: bool,
    24 "InstanceNameIndexSettings" instance_name_index_settings: InstanceNameIndexSettings,
    25 "HostNameIndexSettings" host_name_index_settings: HostNameIndexSettings,
    26 "ConcurrentScaleOutForDesiredCapacity" concurrent_scale_out_for_desired_capacity: bool
} }

/// In the request of [`CreateAutoScalingGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
    pub resource_type: Option<String>,
}
input! { Tag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String, 2 "ResourceType" resource_type: String
} }

/// In the request of [`CreateAutoScalingGroup`].
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

/// In the request of [`CreateAutoScalingGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpotMixedAllocationPolicy {
    pub base_capacity: Option<i64>,
    pub on_demand_percentage_above_base_capacity: Option<i64>,
    pub spot_allocation_strategy: Option<String>,
    pub compensate_with_base_instance: Option<bool>,
}
input! { SpotMixedAllocationPolicy() {
    0 "BaseCapacity" base_capacity: i64,
    1 "OnDemandPercentageAboveBaseCapacity" on_demand_percentage_above_base_capacity: i64,
    2 "SpotAllocationStrategy" spot_allocation_strategy: String,
    3 "CompensateWithBaseInstance" compensate_with_base_instance: bool
} }

/// In the request of [`CreateAutoScalingGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNameIndexSettings {
    pub enabled: Option<bool>,
    pub begin_index: Option<i64>,
    pub index_length: Option<i64>,
}
input! { InstanceNameIndexSettings() {
    0 "Enabled" enabled: bool, 1 "BeginIndex" begin_index: i64, 2 "IndexLength" index_length: i64
} }

/// In the request of [`CreateAutoScalingGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostNameIndexSettings {
    pub enabled: Option<bool>,
    pub begin_index: Option<i64>,
    pub index_length: Option<i64>,
}
input! { HostNameIndexSettings() {
    0 "Enabled" enabled: bool, 1 "BeginIndex" begin_index: i64, 2 "IndexLength" index_length: i64
} }

/// Response of [`CreateAutoScalingGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoScalingGroupOutput {
    pub auto_scaling_group_id: Option<String>,
}
model! { CreateAutoScalingGroupOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id: String
} }

/// Creates auto scaling group from instance: `CreateAutoScalingGroupFromInstance` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=CreateAutoScalingGroupFromInstance>.
///
/// Errors: [`codes::ACCOUNT_QUALIFICATION_RESTRICTIONS`], [`codes::CALL_CVM_ERROR`],
/// [`codes::INTERNAL_ERROR_CALL_VPC_ERROR`], [`codes::INTERNAL_ERROR_CALLEE_ERROR`],
/// [`codes::INVALID_PARAMETER_IN_SCENARIO`], [`codes::INVALID_PARAMETER_VALUE_CVM_CONFIGURATION_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CVM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_SUBNET`],
/// [`codes::INVALID_PARAMETER_VALUE_FORWARD_LB`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_CONFIGURATION_NAME_DUPLICATED`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_SIZE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::LIMIT_EXCEEDED_AUTO_SCALING_GROUP_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_DESIRED_CAPACITY_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_LAUNCH_CONFIGURATION_QUOTA_NOT_ENOUGH`], [`codes::LIMIT_EXCEEDED_MAX_SIZE_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_MIN_SIZE_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCES_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_LAUNCH_CONFIGURATION_STATUS_ABNORMAL`],
/// [`codes::RESOURCE_UNAVAILABLE_PROJECT_INCONSISTENT`],
/// [`codes::RESOURCE_UNAVAILABLE_STOPPED_INSTANCE_NOT_ALLOW_ATTACH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoScalingGroupFromInstance {
    /// Required.
    pub auto_scaling_group_name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub min_size: i64,
    /// Required.
    pub max_size: i64,
    pub desired_capacity: Option<i64>,
    pub inherit_instance_tag: Option<bool>,
}
operation! {
    CreateAutoScalingGroupFromInstance(auto_scaling_group_name: String, instance_id: String, min_size: i64, max_size: i64)
    "CreateAutoScalingGroupFromInstance" -> CreateAutoScalingGroupFromInstanceOutput {
    0 "AutoScalingGroupName" auto_scaling_group_name, 1 "InstanceId" instance_id, 2 "MinSize" min_size,
    3 "MaxSize" max_size, 4 "DesiredCapacity" desired_capacity: i64, 5 "InheritInstanceTag" inherit_instance_tag: bool
} }

/// Response of [`CreateAutoScalingGroupFromInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAutoScalingGroupFromInstanceOutput {
    pub auto_scaling_group_id: Option<String>,
}
model! { CreateAutoScalingGroupFromInstanceOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id: String
} }

/// Creates launch configuration: `CreateLaunchConfiguration` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=CreateLaunchConfiguration>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_STS_ERROR`], [`codes::INTERNAL_ERROR_CALLEE_ERROR`],
/// [`codes::INVALID_PARAMETER_HOST_NAME_UNAVAILABLE`], [`codes::INVALID_PARAMETER_INVALID_COMBINATION`],
/// [`codes::INVALID_PARAMETER_MUST_ONE_PARAMETER`], [`codes::INVALID_PARAMETER_PARAMETER_DEPRECATED`],
/// [`codes::INVALID_PARAMETER_PARAMETER_MUST_BE_DELETED`],
/// [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_SUPPORT_BANDWIDTH_PACKAGE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_CVM_CONFIGURATION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_HOST_NAME_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_HOST_NAME_WITH_SUFFIX_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_IPV6_INTERNET_CHARGE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_IMAGE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NAME_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NAME_WITH_SUFFIX_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DISASTER_RECOVER_GROUP_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_HPC_CLUSTER_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LAUNCH_CONFIGURATION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SECURITY_GROUP_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SNAPSHOT_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_CONFIGURATION_NAME_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_BANDWIDTH_PACKAGE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_STRING_TYPE_FLOAT`], [`codes::INVALID_PARAMETER_VALUE_PROJECT_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_TOO_SHORT`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_DATA_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_DATA_SIZE_EXCEEDED`], [`codes::INVALID_PERMISSION`],
/// [`codes::LIMIT_EXCEEDED_LAUNCH_CONFIGURATION_QUOTA_NOT_ENOUGH`], [`codes::MISSING_PARAMETER`],
/// [`codes::MISSING_PARAMETER_INSTANCE_MARKET_OPTIONS`], [`codes::RESOURCE_NOT_FOUND_BANDWIDTH_PACKAGE_ID_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DISASTER_RECOVER_GROUP_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_AUTO_SCALING_ROLE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchConfiguration {
    /// Required.
    pub launch_configuration_name: String,
    pub image_id: Option<String>,
    pub project_id: Option<i64>,
    pub instance_type: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Option<Vec<DataDisk>>,
    pub internet_accessible: Option<InternetAccessible>,
    pub login_settings: Option<LoginSettings>,
    pub security_group_ids: Option<Vec<String>>,
    pub enhanced_service: Option<EnhancedService>,
    /// Secret.
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
    0 "LaunchConfigurationName" launch_configuration_name, 1 "ImageId" image_id: String, 2 "ProjectId" project_id: i64,
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

/// In the request of [`CreateLaunchConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemDisk {
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
}
input! { SystemDisk() {
    0 "DiskType" disk_type: String, 1 "DiskSize" disk_size: i64
} }

/// In the request of [`CreateLaunchConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataDisk {
    pub disk_type: Option<String>,
    pub disk_size: Option<i64>,
    pub snapshot_id: Option<String>,
    pub delete_with_instance: Option<bool>,
    pub encrypt: Option<bool>,
    pub throughput_performance: Option<i64>,
    pub burst_performance: Option<bool>,
}
input! { DataDisk() {
    0 "DiskType" disk_type: String, 1 "DiskSize" disk_size: i64, 2 "SnapshotId" snapshot_id: String,
    3 "DeleteWithInstance" delete_with_instance: bool, 4 "Encrypt" encrypt: bool,
    5 "ThroughputPerformance" throughput_performance: i64, 6 "BurstPerformance" burst_performance: bool
} }

/// In the request of [`CreateLaunchConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetAccessible {
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub public_ip_assigned: Option<bool>,
    pub bandwidth_package_id: Option<String>,
    pub internet_service_provider: Option<String>,
    pub ipv4_address_type: Option<String>,
    pub anti_ddos_package_id: Option<String>,
    pub is_keep_eip: Option<bool>,
}
input! { InternetAccessible() {
    0 "InternetChargeType" internet_charge_type: String, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    2 "PublicIpAssigned" public_ip_assigned: bool, 3 "BandwidthPackageId" bandwidth_package_id: String,
    4 "InternetServiceProvider" internet_service_provider: String, 5 "IPv4AddressType" ipv4_address_type: String,
    6 "AntiDDoSPackageId" anti_ddos_package_id: String, 7 "IsKeepEIP" is_keep_eip: bool
} }

/// In the request of [`CreateLaunchConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginSettings {
    /// Secret.
    pub password: Option<Secret>,
    pub key_ids: Option<Vec<String>>,
    pub keep_image_login: Option<bool>,
}
input! { LoginSettings() {
    0 "Password" password: Secret, 1 "KeyIds" key_ids: Vec<String>, 2 "KeepImageLogin" keep_image_login: bool
} }

/// In the request of [`CreateLaunchConfiguration`].
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

/// In the request of [`CreateLaunchConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunSecurityServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunSecurityServiceEnabled() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`CreateLaunchConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunMonitorServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunMonitorServiceEnabled() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`CreateLaunchConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunAutomationServiceEnabled {
    pub enabled: Option<bool>,
}
input! { RunAutomationServiceEnabled() {
    0 "Enabled" enabled: bool
} }

/// In the request of [`CreateLaunchConfiguration`].
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

/// In the request of [`CreateLaunchConfiguration`].
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

/// In the request of [`CreateLaunchConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { InstanceTag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateLaunchConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostNameSettings {
    /// Required.
    pub host_name: Option<String>,
    pub host_name_style: Option<String>,
    pub host_name_suffix: Option<String>,
    pub host_name_delimiter: Option<String>,
}
input! { HostNameSettings(host_name: String) {
    0 "HostName" host_name: String, 1 "HostNameStyle" host_name_style: String,
    2 "HostNameSuffix" host_name_suffix: String, 3 "HostNameDelimiter" host_name_delimiter: String
} }

/// In the request of [`CreateLaunchConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNameSettings {
    /// Required.
    pub instance_name: Option<String>,
    pub instance_name_style: Option<String>,
    pub instance_name_suffix: Option<String>,
    pub instance_name_delimiter: Option<String>,
}
input! { InstanceNameSettings(instance_name: String) {
    0 "InstanceName" instance_name: String, 1 "InstanceNameStyle" instance_name_style: String,
    2 "InstanceNameSuffix" instance_name_suffix: String, 3 "InstanceNameDelimiter" instance_name_delimiter: String
} }

/// In the request of [`CreateLaunchConfiguration`].
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

/// In the request of [`CreateLaunchConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPv6InternetAccessible {
    pub internet_charge_type: Option<String>,
    pub internet_max_bandwidth_out: Option<i64>,
    pub bandwidth_package_id: Option<String>,
}
input! { IPv6InternetAccessible() {
    0 "InternetChargeType" internet_charge_type: String, 1 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    2 "BandwidthPackageId" bandwidth_package_id: String
} }

/// In the request of [`CreateLaunchConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metadata {
    pub items: Option<Vec<MetadataItem>>,
}
input! { Metadata() {
    0 "Items" items: Vec<MetadataItem>
} }

/// In the request of [`CreateLaunchConfiguration`].
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

/// Response of [`CreateLaunchConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchConfigurationOutput {
    pub launch_configuration_id: Option<String>,
}
model! { CreateLaunchConfigurationOutput {
    0 "LaunchConfigurationId" launch_configuration_id: String
} }

/// Creates lifecycle hook: `CreateLifecycleHook` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=CreateLifecycleHook>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_CMQ_ERROR`], [`codes::INTERNAL_ERROR_CALL_TAT_ERROR`],
/// [`codes::INTERNAL_ERROR_CALLEE_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_FILTER`], [`codes::INVALID_PARAMETER_VALUE_LIFECYCLE_HOOK_NAME_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::LIMIT_EXCEEDED_QUOTA_NOT_ENOUGH`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_CMQ_QUEUE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_COMMAND_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TDMQCMQ_QUEUE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_TDMQCMQ_TOPIC_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_CMQ_TOPIC_HAS_NO_SUBSCRIBER`],
/// [`codes::RESOURCE_UNAVAILABLE_TDMQCMQ_TOPIC_HAS_NO_SUBSCRIBER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLifecycleHook {
    /// Required.
    pub auto_scaling_group_id: String,
    /// Required.
    pub lifecycle_hook_name: String,
    /// Required.
    pub lifecycle_transition: String,
    pub default_result: Option<String>,
    pub heartbeat_timeout: Option<i64>,
    pub notification_metadata: Option<String>,
    pub notification_target: Option<NotificationTarget>,
    pub lifecycle_transition_type: Option<String>,
    pub lifecycle_command: Option<LifecycleCommand>,
}
operation! {
    CreateLifecycleHook(auto_scaling_group_id: String, lifecycle_hook_name: String, lifecycle_transition: String)
    "CreateLifecycleHook" -> CreateLifecycleHookOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "LifecycleHookName" lifecycle_hook_name,
    2 "LifecycleTransition" lifecycle_transition, 3 "DefaultResult" default_result: String,
    4 "HeartbeatTimeout" heartbeat_timeout: i64, 5 "NotificationMetadata" notification_metadata: String,
    6 "NotificationTarget" notification_target: NotificationTarget,
    7 "LifecycleTransitionType" lifecycle_transition_type: String,
    8 "LifecycleCommand" lifecycle_command: LifecycleCommand
} }

/// In the request of [`CreateLifecycleHook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationTarget {
    /// Required.
    pub target_type: Option<String>,
    pub queue_name: Option<String>,
    pub topic_name: Option<String>,
}
input! { NotificationTarget(target_type: String) {
    0 "TargetType" target_type: String, 1 "QueueName" queue_name: String, 2 "TopicName" topic_name: String
} }

/// In the request of [`CreateLifecycleHook`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifecycleCommand {
    /// Required.
    pub command_id: Option<String>,
    pub parameters: Option<String>,
}
input! { LifecycleCommand(command_id: String) {
    0 "CommandId" command_id: String, 1 "Parameters" parameters: String
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

/// Creates notification configuration: `CreateNotificationConfiguration` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=CreateNotificationConfiguration>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CONFLICT_NOTIFICATION_TARGET`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_NOTIFICATION_USER_GROUP_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_GROUP_ID_NOT_FOUND`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_QUOTA_NOT_ENOUGH`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_CMQ_QUEUE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_TDMQCMQ_QUEUE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TDMQCMQ_TOPIC_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_CMQ_TOPIC_HAS_NO_SUBSCRIBER`],
/// [`codes::RESOURCE_UNAVAILABLE_TDMQCMQ_TOPIC_HAS_NO_SUBSCRIBER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotificationConfiguration {
    /// Required.
    pub auto_scaling_group_id: String,
    /// Required.
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

/// Response of [`CreateNotificationConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNotificationConfigurationOutput {
    pub auto_scaling_notification_id: Option<String>,
}
model! { CreateNotificationConfigurationOutput {
    0 "AutoScalingNotificationId" auto_scaling_notification_id: String
} }

/// Creates scaling policy: `CreateScalingPolicy` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=CreateScalingPolicy>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_MONITOR_ERROR`], [`codes::INTERNAL_ERROR_CALL_NOTIFICATION_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_NOTIFICATION_USER_GROUP_ID`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_SCALING_POLICY_NAME_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_THRESHOLD_OUT_OF_RANGE`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_GROUP_ID_NOT_FOUND`], [`codes::LIMIT_EXCEEDED_QUOTA_NOT_ENOUGH`],
/// [`codes::LIMIT_EXCEEDED_TARGET_TRACKING_SCALING_POLICY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScalingPolicy {
    /// Required.
    pub auto_scaling_group_id: String,
    /// Required.
    pub scaling_policy_name: String,
    pub scaling_policy_type: Option<String>,
    pub adjustment_type: Option<String>,
    pub adjustment_value: Option<i64>,
    pub cooldown: Option<i64>,
    pub metric_alarm: Option<MetricAlarm>,
    pub predefined_metric_type: Option<String>,
    pub target_value: Option<i64>,
    pub estimated_instance_warmup: Option<i64>,
    pub disable_scale_in: Option<bool>,
    pub notification_user_group_ids: Option<Vec<String>>,
}
operation! { CreateScalingPolicy(auto_scaling_group_id: String, scaling_policy_name: String)
    "CreateScalingPolicy" -> CreateScalingPolicyOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "ScalingPolicyName" scaling_policy_name,
    2 "ScalingPolicyType" scaling_policy_type: String, 3 "AdjustmentType" adjustment_type: String,
    4 "AdjustmentValue" adjustment_value: i64, 5 "Cooldown" cooldown: i64, 6 "MetricAlarm" metric_alarm: MetricAlarm,
    7 "PredefinedMetricType" predefined_metric_type: String, 8 "TargetValue" target_value: i64,
    9 "EstimatedInstanceWarmup" estimated_instance_warmup: i64, 10 "DisableScaleIn" disable_scale_in: bool,
    11 "NotificationUserGroupIds" notification_user_group_ids: Vec<String>
} }

/// In the request of [`CreateScalingPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricAlarm {
    /// Required.
    pub comparison_operator: Option<String>,
    /// Required.
    pub metric_name: Option<String>,
    /// Required.
    pub threshold: Option<i64>,
    /// Required.
    pub period: Option<i64>,
    /// Required.
    pub continuous_time: Option<i64>,
    pub statistic: Option<String>,
    pub precise_threshold: Option<f64>,
}

/// Arguments of [`MetricAlarm::new`].
pub struct MetricAlarmRequired {
    pub comparison_operator: String,
    pub metric_name: String,
    pub threshold: i64,
    pub period: i64,
    pub continuous_time: i64,
}
input! { MetricAlarm { MetricAlarmRequired: comparison_operator, metric_name, threshold, period, continuous_time } {
    0 "ComparisonOperator" comparison_operator: String, 1 "MetricName" metric_name: String,
    2 "Threshold" threshold: i64, 3 "Period" period: i64, 4 "ContinuousTime" continuous_time: i64,
    5 "Statistic" statistic: String, 6 "PreciseThreshold" precise_threshold: f64
} }

/// Response of [`CreateScalingPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScalingPolicyOutput {
    pub auto_scaling_policy_id: Option<String>,
}
model! { CreateScalingPolicyOutput {
    0 "AutoScalingPolicyId" auto_scaling_policy_id: String
} }

/// Creates scheduled action: `CreateScheduledAction` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=CreateScheduledAction>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CRON_EXPRESSION_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_END_TIME_BEFORE_START_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SCHEDULED_ACTION_NAME_INCLUDE_ILLEGAL_CHAR`],
/// [`codes::INVALID_PARAMETER_VALUE_SCHEDULED_ACTION_NAME_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME_BEFORE_CURRENT_TIME`], [`codes::INVALID_PARAMETER_VALUE_TIME_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED_DESIRED_CAPACITY_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_MAX_SIZE_LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_MIN_SIZE_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_QUOTA_NOT_ENOUGH`], [`codes::LIMIT_EXCEEDED_SCHEDULED_ACTION_LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledAction {
    /// Required.
    pub auto_scaling_group_id: String,
    /// Required.
    pub scheduled_action_name: String,
    /// Required.
    pub min_size: i64,
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required.
    pub desired_capacity: i64,
    /// Required.
    pub max_size: i64,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub recurrence: Option<String>,
    pub disable_update_desired_capacity: Option<bool>,
}

/// Arguments of [`CreateScheduledAction::new`].
pub struct CreateScheduledActionRequired {
    pub auto_scaling_group_id: String,
    pub scheduled_action_name: String,
    pub min_size: i64,
    pub start_time: String,
    pub desired_capacity: i64,
    pub max_size: i64,
}
operation! {
    CreateScheduledAction { CreateScheduledActionRequired: auto_scaling_group_id, scheduled_action_name, min_size, start_time, desired_capacity, max_size }
    "CreateScheduledAction" -> CreateScheduledActionOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "ScheduledActionName" scheduled_action_name, 2 "MinSize" min_size,
    3 "StartTime" start_time, 4 "DesiredCapacity" desired_capacity, 5 "MaxSize" max_size, 6 "EndTime" end_time: String,
    7 "Recurrence" recurrence: String, 8 "DisableUpdateDesiredCapacity" disable_update_desired_capacity: bool
} }

/// Response of [`CreateScheduledAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledActionOutput {
    pub scheduled_action_id: Option<String>,
}
model! { CreateScheduledActionOutput {
    0 "ScheduledActionId" scheduled_action_id: String
} }

/// Deletes auto scaling group: `DeleteAutoScalingGroup` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DeleteAutoScalingGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_ERROR`], [`codes::INTERNAL_ERROR_CALL_MONITOR_ERROR`],
/// [`codes::INTERNAL_ERROR_CALL_TAG_ERROR`], [`codes::RESOURCE_IN_USE_ACTIVITY_IN_PROGRESS`],
/// [`codes::RESOURCE_IN_USE_INSTANCE_IN_GROUP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAutoScalingGroup {
    /// Required.
    pub auto_scaling_group_id: String,
}
operation! { DeleteAutoScalingGroup(auto_scaling_group_id: String) "DeleteAutoScalingGroup" -> Empty {
    0 "AutoScalingGroupId" auto_scaling_group_id
} }

/// Response of [`DeleteAutoScalingGroup`]: empty.
pub type DeleteAutoScalingGroupOutput = Empty;

/// Deletes launch configuration: `DeleteLaunchConfiguration` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DeleteLaunchConfiguration>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_LAUNCH_CONFIGURATION_ID`],
/// [`codes::RESOURCE_IN_USE_LAUNCH_CONFIGURATION_ID_IN_USE`],
/// [`codes::RESOURCE_NOT_FOUND_LAUNCH_CONFIGURATION_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLaunchConfiguration {
    /// Required.
    pub launch_configuration_id: String,
}
operation! { DeleteLaunchConfiguration(launch_configuration_id: String) "DeleteLaunchConfiguration" -> Empty {
    0 "LaunchConfigurationId" launch_configuration_id
} }

/// Response of [`DeleteLaunchConfiguration`]: empty.
pub type DeleteLaunchConfigurationOutput = Empty;

/// Deletes lifecycle hook: `DeleteLifecycleHook` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DeleteLifecycleHook>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_LIFECYCLE_HOOK_ID`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_LIFECYCLE_HOOK_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLifecycleHook {
    /// Required.
    pub lifecycle_hook_id: String,
}
operation! { DeleteLifecycleHook(lifecycle_hook_id: String) "DeleteLifecycleHook" -> Empty {
    0 "LifecycleHookId" lifecycle_hook_id
} }

/// Response of [`DeleteLifecycleHook`]: empty.
pub type DeleteLifecycleHookOutput = Empty;

/// Deletes notification configuration: `DeleteNotificationConfiguration` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DeleteNotificationConfiguration>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_AUTO_SCALING_NOTIFICATION_ID`],
/// [`codes::RESOURCE_NOT_FOUND_AUTO_SCALING_NOTIFICATION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNotificationConfiguration {
    pub auto_scaling_notification_id: Option<String>,
}
operation! { DeleteNotificationConfiguration() "DeleteNotificationConfiguration" -> Empty {
    0 "AutoScalingNotificationId" auto_scaling_notification_id: String
} }

/// Response of [`DeleteNotificationConfiguration`]: empty.
pub type DeleteNotificationConfigurationOutput = Empty;

/// Deletes scaling policy: `DeleteScalingPolicy` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DeleteScalingPolicy>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_AUTO_SCALING_POLICY_ID`],
/// [`codes::RESOURCE_NOT_FOUND_SCALING_POLICY_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScalingPolicy {
    /// Required.
    pub auto_scaling_policy_id: String,
}
operation! { DeleteScalingPolicy(auto_scaling_policy_id: String) "DeleteScalingPolicy" -> Empty {
    0 "AutoScalingPolicyId" auto_scaling_policy_id
} }

/// Response of [`DeleteScalingPolicy`]: empty.
pub type DeleteScalingPolicyOutput = Empty;

/// Deletes scheduled action: `DeleteScheduledAction` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DeleteScheduledAction>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_SCHEDULED_ACTION_ID`],
/// [`codes::RESOURCE_NOT_FOUND_SCHEDULED_ACTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScheduledAction {
    /// Required.
    pub scheduled_action_id: String,
}
operation! { DeleteScheduledAction(scheduled_action_id: String) "DeleteScheduledAction" -> Empty {
    0 "ScheduledActionId" scheduled_action_id
} }

/// Response of [`DeleteScheduledAction`]: empty.
pub type DeleteScheduledActionOutput = Empty;

/// Describes account limits: `DescribeAccountLimits` of `autoscaling` 2018-04-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DescribeAccountLimits>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountLimits {}
operation! { DescribeAccountLimits() "DescribeAccountLimits" -> DescribeAccountLimitsOutput {} }

/// Response of [`DescribeAccountLimits`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountLimitsOutput {
    pub max_number_of_launch_configurations: Option<i64>,
    pub number_of_launch_configurations: Option<i64>,
    pub max_number_of_auto_scaling_groups: Option<i64>,
    pub number_of_auto_scaling_groups: Option<i64>,
}
model! { DescribeAccountLimitsOutput {
    0 "MaxNumberOfLaunchConfigurations" max_number_of_launch_configurations: i64,
    1 "NumberOfLaunchConfigurations" number_of_launch_configurations: i64,
    2 "MaxNumberOfAutoScalingGroups" max_number_of_auto_scaling_groups: i64,
    3 "NumberOfAutoScalingGroups" number_of_auto_scaling_groups: i64
} }

/// Describes auto scaling activities: `DescribeAutoScalingActivities` of `autoscaling` 2018-04-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DescribeAutoScalingActivities>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FILTER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ACTIVITY_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`], [`codes::LIMIT_EXCEEDED_FILTER_VALUES_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingActivities {
    pub activity_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
}
operation! { DescribeAutoScalingActivities() "DescribeAutoScalingActivities" -> DescribeAutoScalingActivitiesOutput {
    0 "ActivityIds" activity_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: i64,
    3 "Offset" offset: i64, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String
} }
paged! { DescribeAutoScalingActivities: Activity = Offset "Offset", "ActivitySet" activity_set, total "TotalCount" }

/// In the request of [`DescribeAutoScalingActivities`].
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

/// Response of [`DescribeAutoScalingActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingActivitiesOutput {
    pub total_count: Option<i64>,
    pub activity_set: Vec<Activity>,
}
model! { DescribeAutoScalingActivitiesOutput {
    0 "TotalCount" total_count: i64, 1 "ActivitySet" activity_set: Vec<Activity>
} }

/// In the response of [`DescribeAutoScalingActivities`].
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
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// Deprecated.
    pub activity_related_instance_set: Vec<ActivtyRelatedInstance>,
    pub status_message_simplified: Option<String>,
    pub lifecycle_action_result_set: Vec<LifecycleActionResultInfo>,
    pub detailed_status_message_set: Vec<DetailedStatusMessage>,
    pub invocation_result_set: Vec<InvocationResult>,
    pub related_instance_set: Vec<RelatedInstance>,
}
model! { Activity {
    0 "AutoScalingGroupId" auto_scaling_group_id: String, 1 "ActivityId" activity_id: String,
    2 "ActivityType" activity_type: String, 3 "StatusCode" status_code: String,
    4 "StatusMessage" status_message: String, 5 "Cause" cause: String, 6 "Description" description: String,
    7 "StartTime" start_time: String, 8 "EndTime" end_time: String, 9 "CreatedTime" created_time: String,
    10 "ActivityRelatedInstanceSet" activity_related_instance_set: Vec<ActivtyRelatedInstance>,
    11 "StatusMessageSimplified" status_message_simplified: String,
    12 "LifecycleActionResultSet" lifecycle_action_result_set: Vec<LifecycleActionResultInfo>,
    13 "DetailedStatusMessageSet" detailed_status_message_set: Vec<DetailedStatusMessage>,
    14 "InvocationResultSet" invocation_result_set: Vec<InvocationResult>,
    15 "RelatedInstanceSet" related_instance_set: Vec<RelatedInstance>
} }

/// In the response of [`DescribeAutoScalingActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivtyRelatedInstance {
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
}
model! { ActivtyRelatedInstance {
    0 "InstanceId" instance_id: String, 1 "InstanceStatus" instance_status: String
} }

/// In the response of [`DescribeAutoScalingActivities`].
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
    0 "LifecycleHookId" lifecycle_hook_id: String, 1 "InstanceId" instance_id: String,
    2 "InvocationId" invocation_id: String, 3 "InvokeCommandResult" invoke_command_result: String,
    4 "NotificationResult" notification_result: String, 5 "LifecycleActionResult" lifecycle_action_result: String,
    6 "ResultReason" result_reason: String
} }

/// In the response of [`DescribeAutoScalingActivities`].
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
    0 "Code" code: String, 1 "Zone" zone: String, 2 "InstanceId" instance_id: String,
    3 "InstanceChargeType" instance_charge_type: String, 4 "SubnetId" subnet_id: String, 5 "Message" message: String,
    6 "InstanceType" instance_type: String
} }

/// In the response of [`DescribeAutoScalingActivities`].
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
    0 "InstanceId" instance_id: String, 1 "InvocationId" invocation_id: String,
    2 "InvocationTaskId" invocation_task_id: String, 3 "CommandId" command_id: String,
    4 "TaskStatus" task_status: String, 5 "ErrorMessage" error_message: String
} }

/// In the response of [`DescribeAutoScalingActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelatedInstance {
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
}
model! { RelatedInstance {
    0 "InstanceId" instance_id: String, 1 "InstanceStatus" instance_status: String
} }

/// Describes auto scaling advices: `DescribeAutoScalingAdvices` of `autoscaling` 2018-04-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DescribeAutoScalingAdvices>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingAdvices {
    /// Required.
    pub auto_scaling_group_ids: Vec<String>,
}
operation! { DescribeAutoScalingAdvices(auto_scaling_group_ids: Vec<String>)
    "DescribeAutoScalingAdvices" -> DescribeAutoScalingAdvicesOutput {
    0 "AutoScalingGroupIds" auto_scaling_group_ids
} }

/// Response of [`DescribeAutoScalingAdvices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingAdvicesOutput {
    pub auto_scaling_advice_set: Vec<AutoScalingAdvice>,
}
model! { DescribeAutoScalingAdvicesOutput {
    0 "AutoScalingAdviceSet" auto_scaling_advice_set: Vec<AutoScalingAdvice>
} }

/// In the response of [`DescribeAutoScalingAdvices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScalingAdvice {
    pub auto_scaling_group_id: Option<String>,
    pub level: Option<String>,
    pub advices: Vec<Advice>,
}
model! { AutoScalingAdvice {
    0 "AutoScalingGroupId" auto_scaling_group_id: String, 1 "Level" level: String, 2 "Advices" advices: Vec<Advice>
} }

/// In the response of [`DescribeAutoScalingAdvices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Advice {
    pub problem: Option<String>,
    pub detail: Option<String>,
    pub solution: Option<String>,
    pub level: Option<String>,
}
model! { Advice {
    0 "Problem" problem: String, 1 "Detail" detail: String, 2 "Solution" solution: String, 3 "Level" level: String
} }

/// Describes auto scaling group last activities: `DescribeAutoScalingGroupLastActivities` of `autoscaling` 2018-04-19.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DescribeAutoScalingGroupLastActivities>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_NO_RESOURCE_PERMISSION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingGroupLastActivities {
    /// Required.
    pub auto_scaling_group_ids: Vec<String>,
    pub exclude_cancelled_activity: Option<bool>,
}
operation! { DescribeAutoScalingGroupLastActivities(auto_scaling_group_ids: Vec<String>)
    "DescribeAutoScalingGroupLastActivities" -> DescribeAutoScalingGroupLastActivitiesOutput {
    0 "AutoScalingGroupIds" auto_scaling_group_ids, 1 "ExcludeCancelledActivity" exclude_cancelled_activity: bool
} }

/// Response of [`DescribeAutoScalingGroupLastActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingGroupLastActivitiesOutput {
    pub activity_set: Vec<Activity>,
}
model! { DescribeAutoScalingGroupLastActivitiesOutput {
    0 "ActivitySet" activity_set: Vec<Activity>
} }

/// Describes auto scaling groups: `DescribeAutoScalingGroups` of `autoscaling` 2018-04-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DescribeAutoScalingGroups>.
///
/// Errors: [`codes::INVALID_PARAMETER_CONFLICT_2`], [`codes::INVALID_PARAMETER_VALUE_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LAUNCH_CONFIGURATION_ID`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::INVALID_PERMISSION`], [`codes::LIMIT_EXCEEDED_FILTER_VALUES_TOO_LONG`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingGroups {
    pub auto_scaling_group_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeAutoScalingGroups() "DescribeAutoScalingGroups" -> DescribeAutoScalingGroupsOutput {
    0 "AutoScalingGroupIds" auto_scaling_group_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: i64,
    3 "Offset" offset: i64
} }
paged! { DescribeAutoScalingGroups: AutoScalingGroup =
    Offset "Offset", "AutoScalingGroupSet" auto_scaling_group_set, total "TotalCount" }

/// Response of [`DescribeAutoScalingGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingGroupsOutput {
    pub auto_scaling_group_set: Vec<AutoScalingGroup>,
    pub total_count: Option<i64>,
}
model! { DescribeAutoScalingGroupsOutput {
    0 "AutoScalingGroupSet" auto_scaling_group_set: Vec<AutoScalingGroup>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAutoScalingGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScalingGroup {
    pub auto_scaling_group_id: Option<String>,
    pub auto_scaling_group_name: Option<String>,
    pub auto_scaling_group_status: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub default_cooldown: Option<i64>,
    pub desired_capacity: Option<i64>,
    pub enabled_status: Option<String>,
    pub forward_load_balancer_set: Vec<ForwardLoadBalancer>,
    pub instance_count: Option<i64>,
    pub in_service_instance_count: Option<i64>,
    pub launch_configuration_id: Option<String>,
    pub launch_configuration_name: Option<String>,
    pub load_balancer_id_set: Vec<String>,
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub project_id: Option<i64>,
    pub subnet_id_set: Vec<String>,
    pub termination_policy_set: Vec<String>,
    pub vpc_id: Option<String>,
    pub zone_set: Vec<String>,
    pub retry_policy: Option<String>,
    pub in_activity_status: Option<String>,
    pub tags: Vec<Tag>,
    pub service_settings: Option<ServiceSettings>,
    pub ipv6_address_count: Option<i64>,
    pub multi_zone_subnet_policy: Option<String>,
    pub health_check_type: Option<String>,
    pub load_balancer_health_check_grace_period: Option<i64>,
    pub instance_allocation_policy: Option<String>,
    pub spot_mixed_allocation_policy: Option<SpotMixedAllocationPolicy>,
    pub capacity_rebalance: Option<bool>,
    pub instance_name_index_settings: Option<InstanceNameIndexSettings>,
    pub host_name_index_settings: Option<HostNameIndexSettings>,
    pub concurrent_scale_out_for_desired_capacity: Option<bool>,
}
model! { AutoScalingGroup {
    0 "AutoScalingGroupId" auto_scaling_group_id: String, 1 "AutoScalingGroupName" auto_scaling_group_name: String,
    2 "AutoScalingGroupStatus" auto_scaling_group_status: String, 3 "CreatedTime" created_time: String,
    4 "DefaultCooldown" default_cooldown: i64, 5 "DesiredCapacity" desired_capacity: i64,
    6 "EnabledStatus" enabled_status: String,
    7 "ForwardLoadBalancerSet" forward_load_balancer_set: Vec<ForwardLoadBalancer>,
    8 "InstanceCount" instance_count: i64, 9 "InServiceInstanceCount" in_service_instance_count: i64,
    10 "LaunchConfigurationId" launch_configuration_id: String,
    11 "LaunchConfigurationName" launch_configuration_name: String,
    12 "LoadBalancerIdSet" load_balancer_id_set: Vec<String>, 13 "MaxSize" max_size: i64, 14 "MinSize" min_size: i64,
    15 "ProjectId" project_id: i64, 16 "SubnetIdSet" subnet_id_set: Vec<String>,
    17 "TerminationPolicySet" termination_policy_set: Vec<String>, 18 "VpcId" vpc_id: String,
    19 "ZoneSet" zone_set: Vec<String>, 20 "RetryPolicy" retry_policy: String,
    21 "InActivityStatus" in_activity_status: String, 22 "Tags" tags: Vec<Tag>,
    23 "ServiceSettings" service_settings: ServiceSettings, 24 "Ipv6AddressCount" ipv6_address_count: i64,
    25 "MultiZoneSubnetPolicy" multi_zone_subnet_policy: String, 26 "HealthCheckType" health_check_type: String,
    27 "LoadBalancerHealthCheckGracePeriod" load_balancer_health_check_grace_period: i64,
    28 "InstanceAllocationPolicy" instance_allocation_policy: String,
    29 "SpotMixedAllocationPolicy" spot_mixed_allocation_policy: SpotMixedAllocationPolicy,
    30 "CapacityRebalance" capacity_rebalance: bool,
    31 "InstanceNameIndexSettings" instance_name_index_settings: InstanceNameIndexSettings,
    32 "HostNameIndexSettings" host_name_index_settings: HostNameIndexSettings,
    33 "ConcurrentScaleOutForDesiredCapacity" concurrent_scale_out_for_desired_capacity: bool
} }

/// Describes auto scaling instances: `DescribeAutoScalingInstances` of `autoscaling` 2018-04-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DescribeAutoScalingInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FILTER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`], [`codes::LIMIT_EXCEEDED_FILTER_VALUES_TOO_LONG`].
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
    Offset "Offset", "AutoScalingInstanceSet" auto_scaling_instance_set, total "TotalCount" }

/// Response of [`DescribeAutoScalingInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingInstancesOutput {
    pub auto_scaling_instance_set: Vec<Instance>,
    pub total_count: Option<i64>,
}
model! { DescribeAutoScalingInstancesOutput {
    0 "AutoScalingInstanceSet" auto_scaling_instance_set: Vec<Instance>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAutoScalingInstances`].
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
    /// RFC 3339 time.
    pub add_time: Option<String>,
    pub instance_type: Option<String>,
    pub version_number: Option<i64>,
    pub auto_scaling_group_name: Option<String>,
    pub warmup_status: Option<String>,
    pub disaster_recover_group_ids: Vec<String>,
}
model! { Instance {
    0 "InstanceId" instance_id: String, 1 "AutoScalingGroupId" auto_scaling_group_id: String,
    2 "LaunchConfigurationId" launch_configuration_id: String,
    3 "LaunchConfigurationName" launch_configuration_name: String, 4 "LifeCycleState" life_cycle_state: String,
    5 "HealthStatus" health_status: String, 6 "ProtectedFromScaleIn" protected_from_scale_in: bool,
    7 "Zone" zone: String, 8 "CreationType" creation_type: String, 9 "AddTime" add_time: String,
    10 "InstanceType" instance_type: String, 11 "VersionNumber" version_number: i64,
    12 "AutoScalingGroupName" auto_scaling_group_name: String, 13 "WarmupStatus" warmup_status: String,
    14 "DisasterRecoverGroupIds" disaster_recover_group_ids: Vec<String>
} }

/// Describes launch configurations: `DescribeLaunchConfigurations` of `autoscaling` 2018-04-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DescribeLaunchConfigurations>.
///
/// Errors: [`codes::INVALID_LAUNCH_CONFIGURATION`], [`codes::INVALID_LAUNCH_CONFIGURATION_ID`],
/// [`codes::INVALID_PARAMETER_CONFLICT_2`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LAUNCH_CONFIGURATION_ID`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::INVALID_PERMISSION`], [`codes::LIMIT_EXCEEDED_FILTER_VALUES_TOO_LONG`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchConfigurations {
    pub launch_configuration_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeLaunchConfigurations() "DescribeLaunchConfigurations" -> DescribeLaunchConfigurationsOutput {
    0 "LaunchConfigurationIds" launch_configuration_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>,
    2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeLaunchConfigurations: LaunchConfiguration =
    Offset "Offset", "LaunchConfigurationSet" launch_configuration_set, total "TotalCount" }

/// Response of [`DescribeLaunchConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaunchConfigurationsOutput {
    pub total_count: Option<i64>,
    pub launch_configuration_set: Vec<LaunchConfiguration>,
}
model! { DescribeLaunchConfigurationsOutput {
    0 "TotalCount" total_count: i64, 1 "LaunchConfigurationSet" launch_configuration_set: Vec<LaunchConfiguration>
} }

/// In the response of [`DescribeLaunchConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchConfiguration {
    pub project_id: Option<i64>,
    pub launch_configuration_id: Option<String>,
    pub launch_configuration_name: Option<String>,
    pub instance_type: Option<String>,
    pub system_disk: Option<SystemDisk>,
    pub data_disks: Vec<DataDisk>,
    pub login_settings: Option<LimitedLoginSettings>,
    pub internet_accessible: Option<InternetAccessible>,
    pub security_group_ids: Vec<String>,
    pub auto_scaling_group_abstract_set: Vec<AutoScalingGroupAbstract>,
    /// Secret.
    pub user_data: Option<Secret>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub enhanced_service: Option<EnhancedService>,
    pub image_id: Option<String>,
    pub launch_configuration_status: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_market_options: Option<InstanceMarketOptionsRequest>,
    pub instance_types: Vec<String>,
    pub instance_tags: Vec<InstanceTag>,
    pub tags: Vec<Tag>,
    pub version_number: Option<i64>,
    /// RFC 3339 time.
    pub updated_time: Option<String>,
    pub cam_role_name: Option<String>,
    pub last_operation_instance_types_check_policy: Option<String>,
    pub host_name_settings: Option<HostNameSettings>,
    pub instance_name_settings: Option<InstanceNameSettings>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub disk_type_policy: Option<String>,
    pub hpc_cluster_id: Option<String>,
    pub ipv6_internet_accessible: Option<IPv6InternetAccessible>,
    pub disaster_recover_group_ids: Vec<String>,
    pub image_family: Option<String>,
    pub dedicated_cluster_id: Option<String>,
}
model! { LaunchConfiguration {
    0 "ProjectId" project_id: i64, 1 "LaunchConfigurationId" launch_configuration_id: String,
    2 "LaunchConfigurationName" launch_configuration_name: String, 3 "InstanceType" instance_type: String,
    4 "SystemDisk" system_disk: SystemDisk, 5 "DataDisks" data_disks: Vec<DataDisk>,
    6 "LoginSettings" login_settings: LimitedLoginSettings,
    7 "InternetAccessible" internet_accessible: InternetAccessible,
    8 "SecurityGroupIds" security_group_ids: Vec<String>,
    9 "AutoScalingGroupAbstractSet" auto_scaling_group_abstract_set: Vec<AutoScalingGroupAbstract>,
    10 "UserData" user_data: Secret, 11 "CreatedTime" created_time: String,
    12 "EnhancedService" enhanced_service: EnhancedService, 13 "ImageId" image_id: String,
    14 "LaunchConfigurationStatus" launch_configuration_status: String,
    15 "InstanceChargeType" instance_charge_type: String,
    16 "InstanceMarketOptions" instance_market_options: InstanceMarketOptionsRequest,
    17 "InstanceTypes" instance_types: Vec<String>, 18 "InstanceTags" instance_tags: Vec<InstanceTag>,
    19 "Tags" tags: Vec<Tag>, 20 "VersionNumber" version_number: i64, 21 "UpdatedTime" updated_time: String,
    22 "CamRoleName" cam_role_name: String,
    23 "LastOperationInstanceTypesCheckPolicy" last_operation_instance_types_check_policy: String,
    24 "HostNameSettings" host_name_settings: HostNameSettings,
    25 "InstanceNameSettings" instance_name_settings: InstanceNameSettings,
    26 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid,
    27 "DiskTypePolicy" disk_type_policy: String, 28 "HpcClusterId" hpc_cluster_id: String,
    29 "IPv6InternetAccessible" ipv6_internet_accessible: IPv6InternetAccessible,
    30 "DisasterRecoverGroupIds" disaster_recover_group_ids: Vec<String>, 31 "ImageFamily" image_family: String,
    32 "DedicatedClusterId" dedicated_cluster_id: String
} }

/// In the response of [`DescribeLaunchConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LimitedLoginSettings {
    pub key_ids: Vec<String>,
}
model! { LimitedLoginSettings {
    0 "KeyIds" key_ids: Vec<String>
} }

/// In the response of [`DescribeLaunchConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScalingGroupAbstract {
    pub auto_scaling_group_id: Option<String>,
    pub auto_scaling_group_name: Option<String>,
}
model! { AutoScalingGroupAbstract {
    0 "AutoScalingGroupId" auto_scaling_group_id: String, 1 "AutoScalingGroupName" auto_scaling_group_name: String
} }

/// Describes lifecycle hooks: `DescribeLifecycleHooks` of `autoscaling` 2018-04-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DescribeLifecycleHooks>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LIFECYCLE_HOOK_ID`], [`codes::MISSING_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecycleHooks {
    pub lifecycle_hook_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeLifecycleHooks() "DescribeLifecycleHooks" -> DescribeLifecycleHooksOutput {
    0 "LifecycleHookIds" lifecycle_hook_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: i64,
    3 "Offset" offset: i64
} }
paged! { DescribeLifecycleHooks: LifecycleHook =
    Offset "Offset", "LifecycleHookSet" lifecycle_hook_set, total "TotalCount" }

/// Response of [`DescribeLifecycleHooks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLifecycleHooksOutput {
    pub lifecycle_hook_set: Vec<LifecycleHook>,
    pub total_count: Option<i64>,
}
model! { DescribeLifecycleHooksOutput {
    0 "LifecycleHookSet" lifecycle_hook_set: Vec<LifecycleHook>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeLifecycleHooks`].
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
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub notification_target: Option<NotificationTarget>,
    pub lifecycle_transition_type: Option<String>,
    pub lifecycle_command: Option<LifecycleCommand>,
}
model! { LifecycleHook {
    0 "LifecycleHookId" lifecycle_hook_id: String, 1 "LifecycleHookName" lifecycle_hook_name: String,
    2 "AutoScalingGroupId" auto_scaling_group_id: String, 3 "DefaultResult" default_result: String,
    4 "HeartbeatTimeout" heartbeat_timeout: i64, 5 "LifecycleTransition" lifecycle_transition: String,
    6 "NotificationMetadata" notification_metadata: String, 7 "CreatedTime" created_time: String,
    8 "NotificationTarget" notification_target: NotificationTarget,
    9 "LifecycleTransitionType" lifecycle_transition_type: String,
    10 "LifecycleCommand" lifecycle_command: LifecycleCommand
} }

/// Describes notification configurations: `DescribeNotificationConfigurations` of `autoscaling` 2018-04-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DescribeNotificationConfigurations>.
///
/// Errors: [`codes::INVALID_PARAMETER_CONFLICT_2`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_AUTO_SCALING_NOTIFICATION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotificationConfigurations {
    pub auto_scaling_notification_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeNotificationConfigurations()
    "DescribeNotificationConfigurations" -> DescribeNotificationConfigurationsOutput {
    0 "AutoScalingNotificationIds" auto_scaling_notification_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>,
    2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeNotificationConfigurations: AutoScalingNotification =
    Offset "Offset", "AutoScalingNotificationSet" auto_scaling_notification_set, total "TotalCount" }

/// Response of [`DescribeNotificationConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNotificationConfigurationsOutput {
    pub total_count: Option<i64>,
    pub auto_scaling_notification_set: Vec<AutoScalingNotification>,
}
model! { DescribeNotificationConfigurationsOutput {
    0 "TotalCount" total_count: i64,
    1 "AutoScalingNotificationSet" auto_scaling_notification_set: Vec<AutoScalingNotification>
} }

/// In the response of [`DescribeNotificationConfigurations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoScalingNotification {
    pub auto_scaling_group_id: Option<String>,
    pub notification_user_group_ids: Vec<String>,
    pub notification_types: Vec<String>,
    pub auto_scaling_notification_id: Option<String>,
    pub target_type: Option<String>,
    pub queue_name: Option<String>,
    pub topic_name: Option<String>,
}
model! { AutoScalingNotification {
    0 "AutoScalingGroupId" auto_scaling_group_id: String,
    1 "NotificationUserGroupIds" notification_user_group_ids: Vec<String>,
    2 "NotificationTypes" notification_types: Vec<String>,
    3 "AutoScalingNotificationId" auto_scaling_notification_id: String, 4 "TargetType" target_type: String,
    5 "QueueName" queue_name: String, 6 "TopicName" topic_name: String
} }

/// Describes refresh activities: `DescribeRefreshActivities` of `autoscaling` 2018-04-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DescribeRefreshActivities>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FILTER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::LIMIT_EXCEEDED_FILTER_VALUES_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefreshActivities {
    pub refresh_activity_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeRefreshActivities() "DescribeRefreshActivities" -> DescribeRefreshActivitiesOutput {
    0 "RefreshActivityIds" refresh_activity_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Limit" limit: i64,
    3 "Offset" offset: i64
} }
paged! { DescribeRefreshActivities: RefreshActivity =
    Offset "Offset", "RefreshActivitySet" refresh_activity_set, total "TotalCount" }

/// Response of [`DescribeRefreshActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRefreshActivitiesOutput {
    pub total_count: Option<i64>,
    pub refresh_activity_set: Vec<RefreshActivity>,
}
model! { DescribeRefreshActivitiesOutput {
    0 "TotalCount" total_count: i64, 1 "RefreshActivitySet" refresh_activity_set: Vec<RefreshActivity>
} }

/// In the response of [`DescribeRefreshActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshActivity {
    pub auto_scaling_group_id: Option<String>,
    pub refresh_activity_id: Option<String>,
    pub origin_refresh_activity_id: Option<String>,
    pub refresh_batch_set: Vec<RefreshBatch>,
    pub refresh_mode: Option<String>,
    pub refresh_settings: Option<RefreshSettings>,
    pub activity_type: Option<String>,
    pub status: Option<String>,
    pub current_refresh_batch_num: Option<i64>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
}
model! { RefreshActivity {
    0 "AutoScalingGroupId" auto_scaling_group_id: String, 1 "RefreshActivityId" refresh_activity_id: String,
    2 "OriginRefreshActivityId" origin_refresh_activity_id: String,
    3 "RefreshBatchSet" refresh_batch_set: Vec<RefreshBatch>, 4 "RefreshMode" refresh_mode: String,
    5 "RefreshSettings" refresh_settings: RefreshSettings, 6 "ActivityType" activity_type: String,
    7 "Status" status: String, 8 "CurrentRefreshBatchNum" current_refresh_batch_num: i64,
    9 "StartTime" start_time: String, 10 "EndTime" end_time: String, 11 "CreatedTime" created_time: String
} }

/// In the response of [`DescribeRefreshActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshBatch {
    pub refresh_batch_num: Option<i64>,
    pub refresh_batch_status: Option<String>,
    pub refresh_batch_related_instance_set: Vec<RefreshBatchRelatedInstance>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
}
model! { RefreshBatch {
    0 "RefreshBatchNum" refresh_batch_num: i64, 1 "RefreshBatchStatus" refresh_batch_status: String,
    2 "RefreshBatchRelatedInstanceSet" refresh_batch_related_instance_set: Vec<RefreshBatchRelatedInstance>,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String
} }

/// In the response of [`DescribeRefreshActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshBatchRelatedInstance {
    pub instance_id: Option<String>,
    pub instance_status: Option<String>,
    pub last_activity_id: Option<String>,
    pub instance_status_message: Option<String>,
}
model! { RefreshBatchRelatedInstance {
    0 "InstanceId" instance_id: String, 1 "InstanceStatus" instance_status: String,
    2 "LastActivityId" last_activity_id: String, 3 "InstanceStatusMessage" instance_status_message: String
} }

/// In the request of [`DescribeRefreshActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefreshSettings {
    /// Required.
    pub rolling_update_settings: Option<RollingUpdateSettings>,
    pub check_instance_target_health: Option<bool>,
    pub check_instance_target_health_timeout: Option<i64>,
}
input! { RefreshSettings(rolling_update_settings: RollingUpdateSettings) {
    0 "RollingUpdateSettings" rolling_update_settings: RollingUpdateSettings,
    1 "CheckInstanceTargetHealth" check_instance_target_health: bool,
    2 "CheckInstanceTargetHealthTimeout" check_instance_target_health_timeout: i64
} }

/// In the request of [`DescribeRefreshActivities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollingUpdateSettings {
    /// Required.
    pub batch_number: Option<i64>,
    pub batch_pause: Option<String>,
    pub max_surge: Option<i64>,
    pub fail_process: Option<String>,
}
input! { RollingUpdateSettings(batch_number: i64) {
    0 "BatchNumber" batch_number: i64, 1 "BatchPause" batch_pause: String, 2 "MaxSurge" max_surge: i64,
    3 "FailProcess" fail_process: String
} }

/// Describes scaling policies: `DescribeScalingPolicies` of `autoscaling` 2018-04-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DescribeScalingPolicies>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_MONITOR_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_AUTO_SCALING_POLICY_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingPolicies {
    pub auto_scaling_policy_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeScalingPolicies() "DescribeScalingPolicies" -> DescribeScalingPoliciesOutput {
    0 "AutoScalingPolicyIds" auto_scaling_policy_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>,
    2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeScalingPolicies: ScalingPolicy =
    Offset "Offset", "ScalingPolicySet" scaling_policy_set, total "TotalCount" }

/// Response of [`DescribeScalingPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScalingPoliciesOutput {
    pub scaling_policy_set: Vec<ScalingPolicy>,
    pub total_count: Option<i64>,
}
model! { DescribeScalingPoliciesOutput {
    0 "ScalingPolicySet" scaling_policy_set: Vec<ScalingPolicy>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeScalingPolicies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScalingPolicy {
    pub auto_scaling_group_id: Option<String>,
    pub auto_scaling_policy_id: Option<String>,
    pub scaling_policy_type: Option<String>,
    pub scaling_policy_name: Option<String>,
    pub adjustment_type: Option<String>,
    pub adjustment_value: Option<i64>,
    pub cooldown: Option<i64>,
    pub metric_alarm: Option<MetricAlarm>,
    pub predefined_metric_type: Option<String>,
    pub target_value: Option<i64>,
    pub estimated_instance_warmup: Option<i64>,
    pub disable_scale_in: Option<bool>,
    pub metric_alarms: Vec<MetricAlarm>,
    pub notification_user_group_ids: Vec<String>,
}
model! { ScalingPolicy {
    0 "AutoScalingGroupId" auto_scaling_group_id: String, 1 "AutoScalingPolicyId" auto_scaling_policy_id: String,
    2 "ScalingPolicyType" scaling_policy_type: String, 3 "ScalingPolicyName" scaling_policy_name: String,
    4 "AdjustmentType" adjustment_type: String, 5 "AdjustmentValue" adjustment_value: i64, 6 "Cooldown" cooldown: i64,
    7 "MetricAlarm" metric_alarm: MetricAlarm, 8 "PredefinedMetricType" predefined_metric_type: String,
    9 "TargetValue" target_value: i64, 10 "EstimatedInstanceWarmup" estimated_instance_warmup: i64,
    11 "DisableScaleIn" disable_scale_in: bool, 12 "MetricAlarms" metric_alarms: Vec<MetricAlarm>,
    13 "NotificationUserGroupIds" notification_user_group_ids: Vec<String>
} }

/// Describes scheduled actions: `DescribeScheduledActions` of `autoscaling` 2018-04-19.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DescribeScheduledActions>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FILTER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SCHEDULED_ACTION_ID`],
/// [`codes::RESOURCE_NOT_FOUND_SCHEDULED_ACTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduledActions {
    pub scheduled_action_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeScheduledActions() "DescribeScheduledActions" -> DescribeScheduledActionsOutput {
    0 "ScheduledActionIds" scheduled_action_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeScheduledActions: ScheduledAction =
    Offset "Offset", "ScheduledActionSet" scheduled_action_set, total "TotalCount" }

/// Response of [`DescribeScheduledActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduledActionsOutput {
    pub total_count: Option<i64>,
    pub scheduled_action_set: Vec<ScheduledAction>,
}
model! { DescribeScheduledActionsOutput {
    0 "TotalCount" total_count: i64, 1 "ScheduledActionSet" scheduled_action_set: Vec<ScheduledAction>
} }

/// In the response of [`DescribeScheduledActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduledAction {
    pub scheduled_action_id: Option<String>,
    pub scheduled_action_name: Option<String>,
    pub auto_scaling_group_id: Option<String>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    pub recurrence: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub max_size: Option<i64>,
    pub desired_capacity: Option<i64>,
    pub min_size: Option<i64>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub scheduled_type: Option<String>,
    pub disable_update_desired_capacity: Option<bool>,
}
model! { ScheduledAction {
    0 "ScheduledActionId" scheduled_action_id: String, 1 "ScheduledActionName" scheduled_action_name: String,
    2 "AutoScalingGroupId" auto_scaling_group_id: String, 3 "StartTime" start_time: String,
    4 "Recurrence" recurrence: String, 5 "EndTime" end_time: String, 6 "MaxSize" max_size: i64,
    7 "DesiredCapacity" desired_capacity: i64, 8 "MinSize" min_size: i64, 9 "CreatedTime" created_time: String,
    10 "ScheduledType" scheduled_type: String, 11 "DisableUpdateDesiredCapacity" disable_update_desired_capacity: bool
} }

/// Detaches instances: `DetachInstances` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DetachInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_ACTIVITY_TO_GENERATE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`],
/// [`codes::RESOURCE_INSUFFICIENT_AUTO_SCALING_GROUP_BELOW_MIN_SIZE`],
/// [`codes::RESOURCE_INSUFFICIENT_IN_SERVICE_INSTANCE_BELOW_MIN_SIZE`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCES_NOT_IN_AUTO_SCALING_GROUP`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_IN_OPERATION`], [`codes::RESOURCE_UNAVAILABLE_LOAD_BALANCER_IN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachInstances {
    /// Required.
    pub auto_scaling_group_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DetachInstances(auto_scaling_group_id: String, instance_ids: Vec<String>)
    "DetachInstances" -> DetachInstancesOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "InstanceIds" instance_ids
} }

/// Response of [`DetachInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachInstancesOutput {
    pub activity_id: Option<String>,
}
model! { DetachInstancesOutput {
    0 "ActivityId" activity_id: String
} }

/// Detaches load balancers: `DetachLoadBalancers` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DetachLoadBalancers>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_ACTIVITY_TO_GENERATE`], [`codes::INVALID_PARAMETER_IN_SCENARIO`],
/// [`codes::INVALID_PARAMETER_LOAD_BALANCER_NOT_IN_AUTO_SCALING_GROUP`],
/// [`codes::INVALID_PARAMETER_MUST_ONE_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_CLASSIC_LB`],
/// [`codes::INVALID_PARAMETER_VALUE_FORWARD_LB`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CLB_REGION`],
/// [`codes::LIMIT_EXCEEDED_AFTER_ATTACH_LB_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_IN_SCENARIO`],
/// [`codes::RESOURCE_NOT_FOUND_CLASSIC_LOAD_BALANCER_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_LISTENER_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_LOAD_BALANCER_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_LOAD_BALANCER_NOT_IN_AUTO_SCALING_GROUP`],
/// [`codes::RESOURCE_NOT_FOUND_LOCATION_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_LB_BACKEND_REGION_INCONSISTENT`],
/// [`codes::RESOURCE_UNAVAILABLE_LB_PROJECT_INCONSISTENT`], [`codes::RESOURCE_UNAVAILABLE_LB_VPC_INCONSISTENT`],
/// [`codes::RESOURCE_UNAVAILABLE_LOAD_BALANCER_IN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachLoadBalancers {
    /// Required.
    pub auto_scaling_group_id: String,
    pub load_balancer_ids: Option<Vec<String>>,
    pub forward_load_balancer_identifications: Option<
        Vec<ForwardLoadBalancerIdentification>,
    >,
}
operation! { DetachLoadBalancers(auto_scaling_group_id: String) "DetachLoadBalancers" -> DetachLoadBalancersOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "LoadBalancerIds" load_balancer_ids: Vec<String>,
    2 "ForwardLoadBalancerIdentifications" forward_load_balancer_identifications: Vec<ForwardLoadBalancerIdentification>
} }

/// In the request of [`DetachLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardLoadBalancerIdentification {
    /// Required.
    pub load_balancer_id: Option<String>,
    /// Required.
    pub listener_id: Option<String>,
    pub location_id: Option<String>,
    pub port_list: Option<Vec<i64>>,
}
input! { ForwardLoadBalancerIdentification(load_balancer_id: String, listener_id: String) {
    0 "LoadBalancerId" load_balancer_id: String, 1 "ListenerId" listener_id: String, 2 "LocationId" location_id: String,
    3 "PortList" port_list: Vec<i64>
} }

/// Response of [`DetachLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachLoadBalancersOutput {
    pub activity_id: Option<String>,
}
model! { DetachLoadBalancersOutput {
    0 "ActivityId" activity_id: String
} }

/// Disables auto scaling group: `DisableAutoScalingGroup` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=DisableAutoScalingGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAutoScalingGroup {
    /// Required.
    pub auto_scaling_group_id: String,
}
operation! { DisableAutoScalingGroup(auto_scaling_group_id: String) "DisableAutoScalingGroup" -> Empty {
    0 "AutoScalingGroupId" auto_scaling_group_id
} }

/// Response of [`DisableAutoScalingGroup`]: empty.
pub type DisableAutoScalingGroupOutput = Empty;

/// Enables auto scaling group: `EnableAutoScalingGroup` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=EnableAutoScalingGroup>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_AUTO_SCALING_GROUP_IN_REFRESH_ACTIVITY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAutoScalingGroup {
    /// Required.
    pub auto_scaling_group_id: String,
}
operation! { EnableAutoScalingGroup(auto_scaling_group_id: String) "EnableAutoScalingGroup" -> Empty {
    0 "AutoScalingGroupId" auto_scaling_group_id
} }

/// Response of [`EnableAutoScalingGroup`]: empty.
pub type EnableAutoScalingGroupOutput = Empty;

/// `EnterStandby` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=EnterStandby>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_ACTIVITY_TO_GENERATE`], [`codes::INTERNAL_ERROR_CALLEE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`], [`codes::RESOURCE_NOT_FOUND_INSTANCES_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_IN_OPERATION`], [`codes::RESOURCE_UNAVAILABLE_LOAD_BALANCER_IN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterStandby {
    /// Required.
    pub auto_scaling_group_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { EnterStandby(auto_scaling_group_id: String, instance_ids: Vec<String>)
    "EnterStandby" -> EnterStandbyOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "InstanceIds" instance_ids
} }

/// Response of [`EnterStandby`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterStandbyOutput {
    pub activity_id: Option<String>,
}
model! { EnterStandbyOutput {
    0 "ActivityId" activity_id: String
} }

/// Executes scaling policy: `ExecuteScalingPolicy` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ExecuteScalingPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_ACTIVITY_TO_GENERATE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_AUTO_SCALING_POLICY_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_TARGET_TRACKING_SCALING_POLICY`],
/// [`codes::RESOURCE_IN_USE_AUTO_SCALING_GROUP_NOT_ACTIVE`], [`codes::RESOURCE_NOT_FOUND_SCALING_POLICY_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_AUTO_SCALING_GROUP_ABNORMAL_STATUS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteScalingPolicy {
    /// Required.
    pub auto_scaling_policy_id: String,
    pub honor_cooldown: Option<bool>,
    pub trigger_source: Option<String>,
}
operation! { ExecuteScalingPolicy(auto_scaling_policy_id: String) "ExecuteScalingPolicy" -> ExecuteScalingPolicyOutput {
    0 "AutoScalingPolicyId" auto_scaling_policy_id, 1 "HonorCooldown" honor_cooldown: bool,
    2 "TriggerSource" trigger_source: String
} }

/// Response of [`ExecuteScalingPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteScalingPolicyOutput {
    pub activity_id: Option<String>,
}
model! { ExecuteScalingPolicyOutput {
    0 "ActivityId" activity_id: String
} }

/// `ExitStandby` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ExitStandby>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_ACTIVITY_TO_GENERATE`], [`codes::INTERNAL_ERROR_CALLEE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`], [`codes::RESOURCE_NOT_FOUND_INSTANCES_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_IN_OPERATION`], [`codes::RESOURCE_UNAVAILABLE_LOAD_BALANCER_IN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExitStandby {
    /// Required.
    pub auto_scaling_group_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { ExitStandby(auto_scaling_group_id: String, instance_ids: Vec<String>) "ExitStandby" -> ExitStandbyOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "InstanceIds" instance_ids
} }

/// Response of [`ExitStandby`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExitStandbyOutput {
    pub activity_id: Option<String>,
}
model! { ExitStandbyOutput {
    0 "ActivityId" activity_id: String
} }

/// Modifies auto scaling group: `ModifyAutoScalingGroup` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ModifyAutoScalingGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_VPC_ERROR`], [`codes::INVALID_PARAMETER_IN_SCENARIO`],
/// [`codes::INVALID_PARAMETER_VALUE_ASSERT_DESIRED_CAPACITY_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_BASE_CAPACITY_TOO_LARGE`], [`codes::INVALID_PARAMETER_VALUE_CVM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_SUBNET`], [`codes::INVALID_PARAMETER_VALUE_GROUP_NAME_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LAUNCH_CONFIGURATION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SUBNET_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_CONFIGURATION_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_LB_PROJECT_INCONSISTENT`], [`codes::INVALID_PARAMETER_VALUE_ONLY_VPC`],
/// [`codes::INVALID_PARAMETER_VALUE_PROJECT_ID_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_SIZE`], [`codes::INVALID_PARAMETER_VALUE_SUBNET_IDS`],
/// [`codes::INVALID_PARAMETER_VALUE_SUBNET_NOT_IN_DEDICATED_CLUSTER`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_MAX_SIZE_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_MIN_SIZE_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::MISSING_PARAMETER_IN_SCENARIO`], [`codes::RESOURCE_UNAVAILABLE_FORBIDDEN_MODIFY_VPC`],
/// [`codes::RESOURCE_UNAVAILABLE_LAUNCH_CONFIGURATION_STATUS_ABNORMAL`],
/// [`codes::RESOURCE_UNAVAILABLE_PROJECT_INCONSISTENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoScalingGroup {
    /// Required.
    pub auto_scaling_group_id: String,
    pub auto_scaling_group_name: Option<String>,
    pub default_cooldown: Option<i64>,
    pub desired_capacity: Option<i64>,
    pub launch_configuration_id: Option<String>,
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub project_id: Option<i64>,
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
    pub load_balancer_health_check_grace_period: Option<i64>,
    pub instance_allocation_policy: Option<String>,
    pub spot_mixed_allocation_policy: Option<SpotMixedAllocationPolicy>,
    pub capacity_rebalance: Option<bool>,
    pub instance_name_index_settings: Option<InstanceNameIndexSettings>,
    pub host_name_index_settings: Option<HostNameIndexSettings>,
    pub concurrent_scale_out_for_desired_capacity: Option<bool>,
}
operation! { ModifyAutoScalingGroup(auto_scaling_group_id: String) "ModifyAutoScalingGroup" -> Empty {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "AutoScalingGroupName" auto_scaling_group_name: String,
    2 "DefaultCooldown" default_cooldown: i64, 3 "DesiredCapacity" desired_capacity: i64,
    4 "LaunchConfigurationId" launch_configuration_id: String, 5 "MaxSize" max_size: i64, 6 "MinSize" min_size: i64,
    7 "ProjectId" project_id: i64, 8 "SubnetIds" subnet_ids: Vec<String>,
    9 "TerminationPolicies" termination_policies: Vec<String>, 10 "VpcId" vpc_id: String, 11 "Zones" zones: Vec<String>,
    12 "RetryPolicy" retry_policy: String, 13 "ZonesCheckPolicy" zones_check_policy: String,
    14 "ServiceSettings" service_settings: ServiceSettings, 15 "Ipv6AddressCount" ipv6_address_count: i64,
    16 "MultiZoneSubnetPolicy" multi_zone_subnet_policy: String, 17 "HealthCheckType" health_check_type: String,
    18 "LoadBalancerHealthCheckGracePeriod" load_balancer_health_check_grace_period: i64,
    19 "InstanceAllocationPolicy" instance_allocation_policy: String,
    20 "SpotMixedAllocationPolicy" spot_mixed_allocation_policy: SpotMixedAllocationPolicy,
    21 "CapacityRebalance" capacity_rebalance: bool,
    22 "InstanceNameIndexSettings" instance_name_index_settings: InstanceNameIndexSettings,
    23 "HostNameIndexSettings" host_name_index_settings: HostNameIndexSettings,
    24 "ConcurrentScaleOutForDesiredCapacity" concurrent_scale_out_for_desired_capacity: bool
} }

/// Response of [`ModifyAutoScalingGroup`]: empty.
pub type ModifyAutoScalingGroupOutput = Empty;

/// Modifies desired capacity: `ModifyDesiredCapacity` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ModifyDesiredCapacity>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ASSERT_DESIRED_CAPACITY_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_BASE_CAPACITY_TOO_LARGE`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_SIZE`], [`codes::LIMIT_EXCEEDED_DESIRED_CAPACITY_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_UNAVAILABLE_AUTO_SCALING_GROUP_ABNORMAL_STATUS`],
/// [`codes::RESOURCE_UNAVAILABLE_AUTO_SCALING_GROUP_DISABLED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDesiredCapacity {
    /// Required.
    pub auto_scaling_group_id: String,
    /// Required.
    pub desired_capacity: i64,
    pub min_size: Option<i64>,
    pub max_size: Option<i64>,
}
operation! { ModifyDesiredCapacity(auto_scaling_group_id: String, desired_capacity: i64)
    "ModifyDesiredCapacity" -> Empty {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "DesiredCapacity" desired_capacity, 2 "MinSize" min_size: i64,
    3 "MaxSize" max_size: i64
} }

/// Response of [`ModifyDesiredCapacity`]: empty.
pub type ModifyDesiredCapacityOutput = Empty;

/// Modifies launch configuration attributes: `ModifyLaunchConfigurationAttributes` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ModifyLaunchConfigurationAttributes>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALLEE_ERROR`], [`codes::INVALID_PARAMETER_HOST_NAME_UNAVAILABLE`],
/// [`codes::INVALID_PARAMETER_IN_SCENARIO`], [`codes::INVALID_PARAMETER_INVALID_COMBINATION`],
/// [`codes::INVALID_PARAMETER_PARAMETER_DEPRECATED`], [`codes::INVALID_PARAMETER_PARAMETER_MUST_BE_DELETED`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_SUPPORT_BANDWIDTH_PACKAGE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_CVM_CONFIGURATION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_HOST_NAME_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_HOST_NAME_WITH_SUFFIX_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_IPV6_INTERNET_CHARGE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_IMAGE_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NAME_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_NAME_WITH_SUFFIX_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_SUPPORTED`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_DISASTER_RECOVER_GROUP_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_HPC_CLUSTER_ID`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LAUNCH_CONFIGURATION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SECURITY_GROUP_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_CONFIGURATION_NAME_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_BANDWIDTH_PACKAGE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_STRING_TYPE_FLOAT`], [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_SHORT`], [`codes::INVALID_PARAMETER_VALUE_USER_DATA_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_DATA_SIZE_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::MISSING_PARAMETER_IN_SCENARIO`], [`codes::RESOURCE_NOT_FOUND_BANDWIDTH_PACKAGE_ID_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DISASTER_RECOVER_GROUP_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_LAUNCH_CONFIGURATION_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLaunchConfigurationAttributes {
    /// Required.
    pub launch_configuration_id: String,
    pub image_id: Option<String>,
    pub instance_types: Option<Vec<String>>,
    pub instance_types_check_policy: Option<String>,
    pub launch_configuration_name: Option<String>,
    /// Secret.
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

/// Response of [`ModifyLaunchConfigurationAttributes`]: empty.
pub type ModifyLaunchConfigurationAttributesOutput = Empty;

/// Modifies lifecycle hook: `ModifyLifecycleHook` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ModifyLifecycleHook>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_TAT_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::RESOURCE_NOT_FOUND_CMQ_QUEUE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_COMMAND_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_LIFECYCLE_HOOK_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TDMQCMQ_QUEUE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_TDMQCMQ_TOPIC_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_TDMQCMQ_TOPIC_HAS_NO_SUBSCRIBER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLifecycleHook {
    /// Required.
    pub lifecycle_hook_id: String,
    pub lifecycle_hook_name: Option<String>,
    pub lifecycle_transition: Option<String>,
    pub default_result: Option<String>,
    pub heartbeat_timeout: Option<i64>,
    pub notification_metadata: Option<String>,
    pub lifecycle_transition_type: Option<String>,
    pub notification_target: Option<NotificationTarget>,
    pub lifecycle_command: Option<LifecycleCommand>,
}
operation! { ModifyLifecycleHook(lifecycle_hook_id: String) "ModifyLifecycleHook" -> Empty {
    0 "LifecycleHookId" lifecycle_hook_id, 1 "LifecycleHookName" lifecycle_hook_name: String,
    2 "LifecycleTransition" lifecycle_transition: String, 3 "DefaultResult" default_result: String,
    4 "HeartbeatTimeout" heartbeat_timeout: i64, 5 "NotificationMetadata" notification_metadata: String,
    6 "LifecycleTransitionType" lifecycle_transition_type: String,
    7 "NotificationTarget" notification_target: NotificationTarget,
    8 "LifecycleCommand" lifecycle_command: LifecycleCommand
} }

/// Response of [`ModifyLifecycleHook`]: empty.
pub type ModifyLifecycleHookOutput = Empty;

/// Modifies load balancer target attributes: `ModifyLoadBalancerTargetAttributes` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ModifyLoadBalancerTargetAttributes>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_ACTIVITY_TO_GENERATE`], [`codes::INVALID_PARAMETER_IN_SCENARIO`],
/// [`codes::INVALID_PARAMETER_LOAD_BALANCER_NOT_IN_AUTO_SCALING_GROUP`], [`codes::INVALID_PARAMETER_VALUE_CLASSIC_LB`],
/// [`codes::INVALID_PARAMETER_VALUE_FORWARD_LB`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CLB_REGION`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::INVALID_PARAMETER_VALUE_TARGET_PORT_DUPLICATED`],
/// [`codes::LIMIT_EXCEEDED_AFTER_ATTACH_LB_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_IN_SCENARIO`],
/// [`codes::RESOURCE_NOT_FOUND_LISTENER_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_LOAD_BALANCER_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_LOAD_BALANCER_NOT_IN_AUTO_SCALING_GROUP`],
/// [`codes::RESOURCE_NOT_FOUND_LOCATION_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE_INSTANCE_IN_OPERATION`],
/// [`codes::RESOURCE_UNAVAILABLE_LB_BACKEND_REGION_INCONSISTENT`],
/// [`codes::RESOURCE_UNAVAILABLE_LB_PROJECT_INCONSISTENT`], [`codes::RESOURCE_UNAVAILABLE_LB_VPC_INCONSISTENT`],
/// [`codes::RESOURCE_UNAVAILABLE_LOAD_BALANCER_IN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerTargetAttributes {
    /// Required.
    pub auto_scaling_group_id: String,
    /// Required.
    pub forward_load_balancers: Vec<ForwardLoadBalancer>,
}
operation! {
    ModifyLoadBalancerTargetAttributes(auto_scaling_group_id: String, forward_load_balancers: Vec<ForwardLoadBalancer>)
    "ModifyLoadBalancerTargetAttributes" -> ModifyLoadBalancerTargetAttributesOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "ForwardLoadBalancers" forward_load_balancers
} }

/// Response of [`ModifyLoadBalancerTargetAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancerTargetAttributesOutput {
    pub activity_id: Option<String>,
}
model! { ModifyLoadBalancerTargetAttributesOutput {
    0 "ActivityId" activity_id: String
} }

/// Modifies load balancers: `ModifyLoadBalancers` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ModifyLoadBalancers>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_ACTIVITY_TO_GENERATE`], [`codes::INTERNAL_ERROR_CALL_LB_ERROR`],
/// [`codes::INVALID_PARAMETER_IN_SCENARIO`], [`codes::INVALID_PARAMETER_VALUE_CLASSIC_LB`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATED_FORWARD_LB`], [`codes::INVALID_PARAMETER_VALUE_FORWARD_LB`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CLB_REGION`], [`codes::INVALID_PARAMETER_VALUE_LB_PROJECT_INCONSISTENT`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::INVALID_PARAMETER_VALUE_TARGET_PORT_DUPLICATED`],
/// [`codes::MISSING_PARAMETER_IN_SCENARIO`], [`codes::RESOURCE_NOT_FOUND_LISTENER_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_LOAD_BALANCER_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_LOCATION_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_LB_BACKEND_REGION_INCONSISTENT`], [`codes::RESOURCE_UNAVAILABLE_LB_VPC_INCONSISTENT`],
/// [`codes::RESOURCE_UNAVAILABLE_LOAD_BALANCER_IN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancers {
    /// Required.
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

/// Response of [`ModifyLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancersOutput {
    pub activity_id: Option<String>,
}
model! { ModifyLoadBalancersOutput {
    0 "ActivityId" activity_id: String
} }

/// Modifies notification configuration: `ModifyNotificationConfiguration` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ModifyNotificationConfiguration>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CONFLICT_NOTIFICATION_TARGET`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_AUTO_SCALING_NOTIFICATION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_NOTIFICATION_USER_GROUP_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_GROUP_ID_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_AUTO_SCALING_NOTIFICATION_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_CMQ_QUEUE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_TDMQCMQ_QUEUE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TDMQCMQ_TOPIC_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_TDMQCMQ_TOPIC_HAS_NO_SUBSCRIBER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNotificationConfiguration {
    /// Required.
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

/// Response of [`ModifyNotificationConfiguration`]: empty.
pub type ModifyNotificationConfigurationOutput = Empty;

/// Modifies scaling policy: `ModifyScalingPolicy` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ModifyScalingPolicy>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_AUTO_SCALING_POLICY_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_NOTIFICATION_USER_GROUP_ID`], [`codes::INVALID_PARAMETER_VALUE_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_SCALING_POLICY_NAME_DUPLICATE`],
/// [`codes::INVALID_PARAMETER_VALUE_THRESHOLD_OUT_OF_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_GROUP_ID_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_SCALING_POLICY_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScalingPolicy {
    /// Required.
    pub auto_scaling_policy_id: String,
    pub scaling_policy_name: Option<String>,
    pub adjustment_type: Option<String>,
    pub adjustment_value: Option<i64>,
    pub cooldown: Option<i64>,
    pub metric_alarm: Option<MetricAlarm>,
    pub predefined_metric_type: Option<String>,
    pub target_value: Option<i64>,
    pub estimated_instance_warmup: Option<i64>,
    pub disable_scale_in: Option<bool>,
    pub notification_user_group_ids: Option<Vec<String>>,
}
operation! { ModifyScalingPolicy(auto_scaling_policy_id: String) "ModifyScalingPolicy" -> Empty {
    0 "AutoScalingPolicyId" auto_scaling_policy_id, 1 "ScalingPolicyName" scaling_policy_name: String,
    2 "AdjustmentType" adjustment_type: String, 3 "AdjustmentValue" adjustment_value: i64, 4 "Cooldown" cooldown: i64,
    5 "MetricAlarm" metric_alarm: MetricAlarm, 6 "PredefinedMetricType" predefined_metric_type: String,
    7 "TargetValue" target_value: i64, 8 "EstimatedInstanceWarmup" estimated_instance_warmup: i64,
    9 "DisableScaleIn" disable_scale_in: bool, 10 "NotificationUserGroupIds" notification_user_group_ids: Vec<String>
} }

/// Response of [`ModifyScalingPolicy`]: empty.
pub type ModifyScalingPolicyOutput = Empty;

/// Modifies scheduled action: `ModifyScheduledAction` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ModifyScheduledAction>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CRON_EXPRESSION_ILLEGAL`],
/// [`codes::INVALID_PARAMETER_VALUE_END_TIME_BEFORE_START_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SCHEDULED_ACTION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SCHEDULED_ACTION_NAME_INCLUDE_ILLEGAL_CHAR`],
/// [`codes::INVALID_PARAMETER_VALUE_SCHEDULED_ACTION_NAME_DUPLICATE`], [`codes::INVALID_PARAMETER_VALUE_SIZE`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME_BEFORE_CURRENT_TIME`], [`codes::INVALID_PARAMETER_VALUE_TIME_FORMAT`],
/// [`codes::INVALID_PARAMETER_VALUE_TOO_LONG`], [`codes::LIMIT_EXCEEDED_DESIRED_CAPACITY_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_MAX_SIZE_LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_MIN_SIZE_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_SCHEDULED_ACTION_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_SCHEDULED_ACTION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduledAction {
    /// Required.
    pub scheduled_action_id: String,
    pub scheduled_action_name: Option<String>,
    pub max_size: Option<i64>,
    pub min_size: Option<i64>,
    pub desired_capacity: Option<i64>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub recurrence: Option<String>,
    pub disable_update_desired_capacity: Option<bool>,
}
operation! { ModifyScheduledAction(scheduled_action_id: String) "ModifyScheduledAction" -> Empty {
    0 "ScheduledActionId" scheduled_action_id, 1 "ScheduledActionName" scheduled_action_name: String,
    2 "MaxSize" max_size: i64, 3 "MinSize" min_size: i64, 4 "DesiredCapacity" desired_capacity: i64,
    5 "StartTime" start_time: String, 6 "EndTime" end_time: String, 7 "Recurrence" recurrence: String,
    8 "DisableUpdateDesiredCapacity" disable_update_desired_capacity: bool
} }

/// Response of [`ModifyScheduledAction`]: empty.
pub type ModifyScheduledActionOutput = Empty;

/// Removes instances: `RemoveInstances` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=RemoveInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`],
/// [`codes::RESOURCE_INSUFFICIENT_AUTO_SCALING_GROUP_BELOW_MIN_SIZE`],
/// [`codes::RESOURCE_INSUFFICIENT_IN_SERVICE_INSTANCE_BELOW_MIN_SIZE`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCES_NOT_IN_AUTO_SCALING_GROUP`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_IN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstances {
    /// Required.
    pub auto_scaling_group_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { RemoveInstances(auto_scaling_group_id: String, instance_ids: Vec<String>)
    "RemoveInstances" -> RemoveInstancesOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "InstanceIds" instance_ids
} }

/// Response of [`RemoveInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstancesOutput {
    pub activity_id: Option<String>,
}
model! { RemoveInstancesOutput {
    0 "ActivityId" activity_id: String
} }

/// Resumes instance refresh: `ResumeInstanceRefresh` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ResumeInstanceRefresh>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_REFRESH_ACTIVITY_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_REFRESH_ACTIVITY_STATUS_CONFLICT_WITH_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_AUTO_SCALING_ROLE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeInstanceRefresh {
    /// Required.
    pub auto_scaling_group_id: String,
    /// Required.
    pub refresh_activity_id: String,
    pub resume_mode: Option<String>,
}
operation! { ResumeInstanceRefresh(auto_scaling_group_id: String, refresh_activity_id: String)
    "ResumeInstanceRefresh" -> Empty {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "RefreshActivityId" refresh_activity_id,
    2 "ResumeMode" resume_mode: String
} }

/// Response of [`ResumeInstanceRefresh`]: empty.
pub type ResumeInstanceRefreshOutput = Empty;

/// `RollbackInstanceRefresh` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=RollbackInstanceRefresh>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BATCH_NUMBER_TOO_LARGE`],
/// [`codes::RESOURCE_NOT_FOUND_AUTO_SCALING_GROUP_ID_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_AUTO_SCALING_GROUP_ABNORMAL_STATUS`],
/// [`codes::RESOURCE_UNAVAILABLE_AUTO_SCALING_GROUP_IN_REFRESH_ACTIVITY`],
/// [`codes::RESOURCE_UNAVAILABLE_INQUIRY_PRICE_RESET_INSTANCE_FAILED`],
/// [`codes::RESOURCE_UNAVAILABLE_NO_INSTANCE_CAN_REFRESH`], [`codes::RESOURCE_UNAVAILABLE_NO_INSTANCE_CAN_ROLLBACK`],
/// [`codes::RESOURCE_UNAVAILABLE_REFRESH_ACTIVITY_CAN_NOT_ROLLBACK`],
/// [`codes::RESOURCE_UNAVAILABLE_REFRESH_ACTIVITY_STATUS_CONFLICT_WITH_OPERATION`],
/// [`codes::RESOURCE_UNAVAILABLE_ROLLBACK_TYPE_ACTIVITY_CAN_NOT_ROLLBACK_AGAIN`],
/// [`codes::UNAUTHORIZED_OPERATION_AUTO_SCALING_ROLE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackInstanceRefresh {
    /// Required.
    pub auto_scaling_group_id: String,
    /// Required.
    pub refresh_settings: RefreshSettings,
    /// Required.
    pub origin_refresh_activity_id: String,
    pub refresh_mode: Option<String>,
}
operation! {
    RollbackInstanceRefresh(auto_scaling_group_id: String, refresh_settings: RefreshSettings, origin_refresh_activity_id: String)
    "RollbackInstanceRefresh" -> RollbackInstanceRefreshOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "RefreshSettings" refresh_settings,
    2 "OriginRefreshActivityId" origin_refresh_activity_id, 3 "RefreshMode" refresh_mode: String
} }

/// Response of [`RollbackInstanceRefresh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackInstanceRefreshOutput {
    pub refresh_activity_id: Option<String>,
}
model! { RollbackInstanceRefreshOutput {
    0 "RefreshActivityId" refresh_activity_id: String
} }

/// Scales in instances: `ScaleInInstances` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ScaleInInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_INSUFFICIENT_AUTO_SCALING_GROUP_BELOW_MIN_SIZE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleInInstances {
    /// Required.
    pub auto_scaling_group_id: String,
    /// Required.
    pub scale_in_number: i64,
}
operation! { ScaleInInstances(auto_scaling_group_id: String, scale_in_number: i64)
    "ScaleInInstances" -> ScaleInInstancesOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "ScaleInNumber" scale_in_number
} }

/// Response of [`ScaleInInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleInInstancesOutput {
    pub activity_id: Option<String>,
}
model! { ScaleInInstancesOutput {
    0 "ActivityId" activity_id: String
} }

/// Scales out instances: `ScaleOutInstances` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=ScaleOutInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::LIMIT_EXCEEDED_DESIRED_CAPACITY_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_INSUFFICIENT_AUTO_SCALING_GROUP_ABOVE_MAX_SIZE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutInstances {
    /// Required.
    pub auto_scaling_group_id: String,
    /// Required.
    pub scale_out_number: i64,
}
operation! { ScaleOutInstances(auto_scaling_group_id: String, scale_out_number: i64)
    "ScaleOutInstances" -> ScaleOutInstancesOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "ScaleOutNumber" scale_out_number
} }

/// Response of [`ScaleOutInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutInstancesOutput {
    pub activity_id: Option<String>,
}
model! { ScaleOutInstancesOutput {
    0 "ActivityId" activity_id: String
} }

/// Sets instances protection: `SetInstancesProtection` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=SetInstancesProtection>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCES_NOT_IN_AUTO_SCALING_GROUP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetInstancesProtection {
    /// Required.
    pub auto_scaling_group_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub protected_from_scale_in: bool,
}
operation! {
    SetInstancesProtection(auto_scaling_group_id: String, instance_ids: Vec<String>, protected_from_scale_in: bool)
    "SetInstancesProtection" -> Empty {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "InstanceIds" instance_ids,
    2 "ProtectedFromScaleIn" protected_from_scale_in
} }

/// Response of [`SetInstancesProtection`]: empty.
pub type SetInstancesProtectionOutput = Empty;

/// Starts auto scaling instances: `StartAutoScalingInstances` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=StartAutoScalingInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_ACTIVITY_TO_GENERATE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`],
/// [`codes::RESOURCE_INSUFFICIENT_AUTO_SCALING_GROUP_ABOVE_MAX_SIZE`],
/// [`codes::RESOURCE_INSUFFICIENT_IN_SERVICE_INSTANCE_ABOVE_MAX_SIZE`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCES_NOT_IN_AUTO_SCALING_GROUP`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_IN_OPERATION`], [`codes::RESOURCE_UNAVAILABLE_LOAD_BALANCER_IN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAutoScalingInstances {
    /// Required.
    pub auto_scaling_group_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { StartAutoScalingInstances(auto_scaling_group_id: String, instance_ids: Vec<String>)
    "StartAutoScalingInstances" -> StartAutoScalingInstancesOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "InstanceIds" instance_ids
} }

/// Response of [`StartAutoScalingInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAutoScalingInstancesOutput {
    pub activity_id: Option<String>,
}
model! { StartAutoScalingInstancesOutput {
    0 "ActivityId" activity_id: String
} }

/// Starts instance refresh: `StartInstanceRefresh` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=StartInstanceRefresh>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_BATCH_NUMBER_TOO_LARGE`],
/// [`codes::INVALID_PARAMETER_VALUE_MAX_SURGE_TOO_LARGE`],
/// [`codes::RESOURCE_NOT_FOUND_AUTO_SCALING_GROUP_ID_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_AUTO_SCALING_GROUP_ABNORMAL_STATUS`],
/// [`codes::RESOURCE_UNAVAILABLE_AUTO_SCALING_GROUP_IN_REFRESH_ACTIVITY`],
/// [`codes::RESOURCE_UNAVAILABLE_INQUIRY_PRICE_RESET_INSTANCE_FAILED`],
/// [`codes::RESOURCE_UNAVAILABLE_NO_INSTANCE_CAN_REFRESH`],
/// [`codes::RESOURCE_UNAVAILABLE_REFRESH_ACTIVITY_STATUS_CONFLICT_WITH_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_AUTO_SCALING_ROLE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceRefresh {
    /// Required.
    pub auto_scaling_group_id: String,
    /// Required.
    pub refresh_settings: RefreshSettings,
    pub refresh_mode: Option<String>,
}
operation! { StartInstanceRefresh(auto_scaling_group_id: String, refresh_settings: RefreshSettings)
    "StartInstanceRefresh" -> StartInstanceRefreshOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "RefreshSettings" refresh_settings,
    2 "RefreshMode" refresh_mode: String
} }

/// Response of [`StartInstanceRefresh`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceRefreshOutput {
    pub refresh_activity_id: Option<String>,
}
model! { StartInstanceRefreshOutput {
    0 "RefreshActivityId" refresh_activity_id: String
} }

/// Stops auto scaling instances: `StopAutoScalingInstances` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=StopAutoScalingInstances>.
///
/// Errors: [`codes::CALL_CVM_ERROR`], [`codes::FAILED_OPERATION_NO_ACTIVITY_TO_GENERATE`],
/// [`codes::INTERNAL_ERROR_CALLEE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID`],
/// [`codes::RESOURCE_INSUFFICIENT_AUTO_SCALING_GROUP_BELOW_MIN_SIZE`],
/// [`codes::RESOURCE_INSUFFICIENT_IN_SERVICE_INSTANCE_BELOW_MIN_SIZE`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCES_NOT_IN_AUTO_SCALING_GROUP`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_IN_OPERATION`],
/// [`codes::RESOURCE_UNAVAILABLE_INSTANCE_NOT_SUPPORT_STOP_CHARGING`],
/// [`codes::RESOURCE_UNAVAILABLE_LOAD_BALANCER_IN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAutoScalingInstances {
    /// Required.
    pub auto_scaling_group_id: String,
    /// Required.
    pub instance_ids: Vec<String>,
    pub stopped_mode: Option<String>,
}
operation! { StopAutoScalingInstances(auto_scaling_group_id: String, instance_ids: Vec<String>)
    "StopAutoScalingInstances" -> StopAutoScalingInstancesOutput {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "InstanceIds" instance_ids, 2 "StoppedMode" stopped_mode: String
} }

/// Response of [`StopAutoScalingInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAutoScalingInstancesOutput {
    pub activity_id: Option<String>,
}
model! { StopAutoScalingInstancesOutput {
    0 "ActivityId" activity_id: String
} }

/// Stops instance refresh: `StopInstanceRefresh` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=StopInstanceRefresh>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_REFRESH_ACTIVITY_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_REFRESH_ACTIVITY_STATUS_CONFLICT_WITH_OPERATION`],
/// [`codes::UNAUTHORIZED_OPERATION_AUTO_SCALING_ROLE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstanceRefresh {
    /// Required.
    pub auto_scaling_group_id: String,
    /// Required.
    pub refresh_activity_id: String,
}
operation! { StopInstanceRefresh(auto_scaling_group_id: String, refresh_activity_id: String)
    "StopInstanceRefresh" -> Empty {
    0 "AutoScalingGroupId" auto_scaling_group_id, 1 "RefreshActivityId" refresh_activity_id
} }

/// Response of [`StopInstanceRefresh`]: empty.
pub type StopInstanceRefreshOutput = Empty;

/// `UpgradeLaunchConfiguration` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=UpgradeLaunchConfiguration>.
///
/// Errors: [`codes::CALL_CVM_ERROR`], [`codes::INVALID_IMAGE_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_INVALID_COMBINATION`], [`codes::INVALID_PARAMETER_MUST_ONE_PARAMETER`],
/// [`codes::INVALID_PARAMETER_PARAMETER_DEPRECATED`], [`codes::INVALID_PARAMETER_PARAMETER_MUST_BE_DELETED`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_ACCOUNT_NOT_SUPPORT_BANDWIDTH_PACKAGE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_CVM_CONFIGURATION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CVM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_HOST_NAME_ILLEGAL`], [`codes::INVALID_PARAMETER_VALUE_IPV6_INTERNET_CHARGE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_SUPPORTED`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LAUNCH_CONFIGURATION_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_LAUNCH_CONFIGURATION_NAME_DUPLICATED`],
/// [`codes::INVALID_PARAMETER_VALUE_MISSING_BANDWIDTH_PACKAGE_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_STRING_TYPE_FLOAT`], [`codes::INVALID_PARAMETER_VALUE_PROJECT_ID_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE`], [`codes::INVALID_PARAMETER_VALUE_USER_DATA_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_USER_DATA_SIZE_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_BANDWIDTH_PACKAGE_ID_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_LAUNCH_CONFIGURATION_ID_NOT_FOUND`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeLaunchConfiguration {
    /// Required.
    pub launch_configuration_id: String,
    /// Required.
    pub image_id: String,
    /// Required.
    pub instance_types: Vec<String>,
    /// Required.
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
    /// Secret.
    pub user_data: Option<Secret>,
    pub instance_tags: Option<Vec<InstanceTag>>,
    pub cam_role_name: Option<String>,
    pub host_name_settings: Option<HostNameSettings>,
    pub instance_name_settings: Option<InstanceNameSettings>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub disk_type_policy: Option<String>,
    pub ipv6_internet_accessible: Option<IPv6InternetAccessible>,
}
operation! {
    UpgradeLaunchConfiguration(launch_configuration_id: String, image_id: String, instance_types: Vec<String>, launch_configuration_name: String)
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

/// Response of [`UpgradeLaunchConfiguration`]: empty.
pub type UpgradeLaunchConfigurationOutput = Empty;

/// `UpgradeLifecycleHook` of `autoscaling` 2018-04-19.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=as&Version=2018-04-19&Action=UpgradeLifecycleHook>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_CMQ_ERROR`], [`codes::INTERNAL_ERROR_CALL_STS_ERROR`],
/// [`codes::INTERNAL_ERROR_CALL_TAT_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_FILTER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_LIFECYCLE_HOOK_ID`],
/// [`codes::INVALID_PARAMETER_VALUE_LIFECYCLE_HOOK_NAME_DUPLICATED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_COMMAND_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_LIFECYCLE_HOOK_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE_CMQ_TOPIC_HAS_NO_SUBSCRIBER`],
/// [`codes::RESOURCE_UNAVAILABLE_TDMQCMQ_TOPIC_HAS_NO_SUBSCRIBER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeLifecycleHook {
    /// Required.
    pub lifecycle_hook_id: String,
    /// Required.
    pub lifecycle_hook_name: String,
    /// Required.
    pub lifecycle_transition: String,
    pub default_result: Option<String>,
    pub heartbeat_timeout: Option<i64>,
    pub notification_metadata: Option<String>,
    pub notification_target: Option<NotificationTarget>,
    pub lifecycle_transition_type: Option<String>,
    pub lifecycle_command: Option<LifecycleCommand>,
}
operation! {
    UpgradeLifecycleHook(lifecycle_hook_id: String, lifecycle_hook_name: String, lifecycle_transition: String)
    "UpgradeLifecycleHook" -> Empty {
    0 "LifecycleHookId" lifecycle_hook_id, 1 "LifecycleHookName" lifecycle_hook_name,
    2 "LifecycleTransition" lifecycle_transition, 3 "DefaultResult" default_result: String,
    4 "HeartbeatTimeout" heartbeat_timeout: i64, 5 "NotificationMetadata" notification_metadata: String,
    6 "NotificationTarget" notification_target: NotificationTarget,
    7 "LifecycleTransitionType" lifecycle_transition_type: String,
    8 "LifecycleCommand" lifecycle_command: LifecycleCommand
} }

/// Response of [`UpgradeLifecycleHook`]: empty.
pub type UpgradeLifecycleHookOutput = Empty;

codes! {
    ACCOUNT_QUALIFICATION_RESTRICTIONS "AccountQualificationRestrictions", CALL_CVM_ERROR "CallCvmError",
    FAILED_OPERATION_NO_ACTIVITY_TO_GENERATE "FailedOperation.NoActivityToGenerate", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_CALL_CMQ_ERROR "InternalError.CallCmqError", INTERNAL_ERROR_CALL_ERROR "InternalError.CallError",
    INTERNAL_ERROR_CALL_LB_ERROR "InternalError.CallLbError",
    INTERNAL_ERROR_CALL_MONITOR_ERROR "InternalError.CallMonitorError",
    INTERNAL_ERROR_CALL_NOTIFICATION_ERROR "InternalError.CallNotificationError",
    INTERNAL_ERROR_CALL_STS_ERROR "InternalError.CallStsError",
    INTERNAL_ERROR_CALL_TAT_ERROR "InternalError.CallTATError",
    INTERNAL_ERROR_CALL_TAG_ERROR "InternalError.CallTagError",
    INTERNAL_ERROR_CALL_TVPC_ERROR "InternalError.CallTvpcError",
    INTERNAL_ERROR_CALL_VPC_ERROR "InternalError.CallVpcError", INTERNAL_ERROR_CALLEE_ERROR "InternalError.CalleeError",
    INTERNAL_ERROR_REQUEST_ERROR "InternalError.RequestError", INVALID_IMAGE_ID_NOT_FOUND "InvalidImageId.NotFound",
    INVALID_LAUNCH_CONFIGURATION "InvalidLaunchConfiguration",
    INVALID_LAUNCH_CONFIGURATION_ID "InvalidLaunchConfigurationId", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_ACTION_NOT_FOUND "InvalidParameter.ActionNotFound",
    INVALID_PARAMETER_CONFLICT "InvalidParameter.Conflict",
    INVALID_PARAMETER_HOST_NAME_UNAVAILABLE "InvalidParameter.HostNameUnavailable",
    INVALID_PARAMETER_IN_SCENARIO "InvalidParameter.InScenario",
    INVALID_PARAMETER_INVALID_COMBINATION "InvalidParameter.InvalidCombination",
    INVALID_PARAMETER_LOAD_BALANCER_NOT_IN_AUTO_SCALING_GROUP "InvalidParameter.LoadBalancerNotInAutoScalingGroup",
    INVALID_PARAMETER_MUST_ONE_PARAMETER "InvalidParameter.MustOneParameter",
    INVALID_PARAMETER_PARAMETER_DEPRECATED "InvalidParameter.ParameterDeprecated",
    INVALID_PARAMETER_PARAMETER_MUST_BE_DELETED "InvalidParameter.ParameterMustBeDeleted",
    INVALID_PARAMETER_CONFLICT_2 "InvalidParameterConflict", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ACCOUNT_NOT_SUPPORT_BANDWIDTH_PACKAGE_ID "InvalidParameterValue.AccountNotSupportBandwidthPackageId",
    INVALID_PARAMETER_VALUE_ASSERT_DESIRED_CAPACITY_FAILED "InvalidParameterValue.AssertDesiredCapacityFailed",
    INVALID_PARAMETER_VALUE_BASE_CAPACITY_TOO_LARGE "InvalidParameterValue.BaseCapacityTooLarge",
    INVALID_PARAMETER_VALUE_BATCH_NUMBER_TOO_LARGE "InvalidParameterValue.BatchNumberTooLarge",
    INVALID_PARAMETER_VALUE_CLASSIC_LB "InvalidParameterValue.ClassicLb",
    INVALID_PARAMETER_VALUE_CONFLICT_NOTIFICATION_TARGET "InvalidParameterValue.ConflictNotificationTarget",
    INVALID_PARAMETER_VALUE_CRON_EXPRESSION_ILLEGAL "InvalidParameterValue.CronExpressionIllegal",
    INVALID_PARAMETER_VALUE_CVM_CONFIGURATION_ERROR "InvalidParameterValue.CvmConfigurationError",
    INVALID_PARAMETER_VALUE_CVM_ERROR "InvalidParameterValue.CvmError",
    INVALID_PARAMETER_VALUE_DUPLICATED_FORWARD_LB "InvalidParameterValue.DuplicatedForwardLb",
    INVALID_PARAMETER_VALUE_DUPLICATED_SUBNET "InvalidParameterValue.DuplicatedSubnet",
    INVALID_PARAMETER_VALUE_END_TIME_BEFORE_START_TIME "InvalidParameterValue.EndTimeBeforeStartTime",
    INVALID_PARAMETER_VALUE_FILTER "InvalidParameterValue.Filter",
    INVALID_PARAMETER_VALUE_FORWARD_LB "InvalidParameterValue.ForwardLb",
    INVALID_PARAMETER_VALUE_GROUP_NAME_DUPLICATED "InvalidParameterValue.GroupNameDuplicated",
    INVALID_PARAMETER_VALUE_HOST_NAME_ILLEGAL "InvalidParameterValue.HostNameIllegal",
    INVALID_PARAMETER_VALUE_HOST_NAME_WITH_SUFFIX_TOO_LONG "InvalidParameterValue.HostNameWithSuffixTooLong",
    INVALID_PARAMETER_VALUE_IPV6_INTERNET_CHARGE_TYPE "InvalidParameterValue.IPv6InternetChargeType",
    INVALID_PARAMETER_VALUE_IMAGE_NOT_FOUND "InvalidParameterValue.ImageNotFound",
    INVALID_PARAMETER_VALUE_INSTANCE_NAME_ILLEGAL "InvalidParameterValue.InstanceNameIllegal",
    INVALID_PARAMETER_VALUE_INSTANCE_NAME_WITH_SUFFIX_TOO_LONG "InvalidParameterValue.InstanceNameWithSuffixTooLong",
    INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_SUPPORTED "InvalidParameterValue.InstanceTypeNotSupported",
    INVALID_PARAMETER_VALUE_INVALID_ACTIVITY_ID "InvalidParameterValue.InvalidActivityId",
    INVALID_PARAMETER_VALUE_INVALID_AUTO_SCALING_GROUP_ID "InvalidParameterValue.InvalidAutoScalingGroupId",
    INVALID_PARAMETER_VALUE_INVALID_AUTO_SCALING_NOTIFICATION_ID "InvalidParameterValue.InvalidAutoScalingNotificationId",
    INVALID_PARAMETER_VALUE_INVALID_AUTO_SCALING_POLICY_ID "InvalidParameterValue.InvalidAutoScalingPolicyId",
    INVALID_PARAMETER_VALUE_INVALID_CLB_REGION "InvalidParameterValue.InvalidClbRegion",
    INVALID_PARAMETER_VALUE_INVALID_DISASTER_RECOVER_GROUP_ID "InvalidParameterValue.InvalidDisasterRecoverGroupId",
    INVALID_PARAMETER_VALUE_INVALID_FILTER "InvalidParameterValue.InvalidFilter",
    INVALID_PARAMETER_VALUE_INVALID_HPC_CLUSTER_ID "InvalidParameterValue.InvalidHpcClusterId",
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID "InvalidParameterValue.InvalidImageId",
    INVALID_PARAMETER_VALUE_INVALID_INSTANCE_ID "InvalidParameterValue.InvalidInstanceId",
    INVALID_PARAMETER_VALUE_INVALID_INSTANCE_TYPE "InvalidParameterValue.InvalidInstanceType",
    INVALID_PARAMETER_VALUE_INVALID_LAUNCH_CONFIGURATION "InvalidParameterValue.InvalidLaunchConfiguration",
    INVALID_PARAMETER_VALUE_INVALID_LAUNCH_CONFIGURATION_ID "InvalidParameterValue.InvalidLaunchConfigurationId",
    INVALID_PARAMETER_VALUE_INVALID_LIFECYCLE_HOOK_ID "InvalidParameterValue.InvalidLifecycleHookId",
    INVALID_PARAMETER_VALUE_INVALID_NOTIFICATION_USER_GROUP_ID "InvalidParameterValue.InvalidNotificationUserGroupId",
    INVALID_PARAMETER_VALUE_INVALID_SCHEDULED_ACTION_ID "InvalidParameterValue.InvalidScheduledActionId",
    INVALID_PARAMETER_VALUE_INVALID_SCHEDULED_ACTION_NAME_INCLUDE_ILLEGAL_CHAR "InvalidParameterValue.InvalidScheduledActionNameIncludeIllegalChar",
    INVALID_PARAMETER_VALUE_INVALID_SECURITY_GROUP_ID "InvalidParameterValue.InvalidSecurityGroupId",
    INVALID_PARAMETER_VALUE_INVALID_SNAPSHOT_ID "InvalidParameterValue.InvalidSnapshotId",
    INVALID_PARAMETER_VALUE_INVALID_SUBNET_ID "InvalidParameterValue.InvalidSubnetId",
    INVALID_PARAMETER_VALUE_LAUNCH_CONFIGURATION_NAME_DUPLICATED "InvalidParameterValue.LaunchConfigurationNameDuplicated",
    INVALID_PARAMETER_VALUE_LAUNCH_CONFIGURATION_NOT_FOUND "InvalidParameterValue.LaunchConfigurationNotFound",
    INVALID_PARAMETER_VALUE_LB_PROJECT_INCONSISTENT "InvalidParameterValue.LbProjectInconsistent",
    INVALID_PARAMETER_VALUE_LIFECYCLE_HOOK_NAME_DUPLICATED "InvalidParameterValue.LifecycleHookNameDuplicated",
    INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED "InvalidParameterValue.LimitExceeded",
    INVALID_PARAMETER_VALUE_LISTENER_TARGET_TYPE_NOT_SUPPORTED "InvalidParameterValue.ListenerTargetTypeNotSupported",
    INVALID_PARAMETER_VALUE_MAX_SURGE_TOO_LARGE "InvalidParameterValue.MaxSurgeTooLarge",
    INVALID_PARAMETER_VALUE_MISSING_BANDWIDTH_PACKAGE_ID "InvalidParameterValue.MissingBandwidthPackageId",
    INVALID_PARAMETER_VALUE_NO_RESOURCE_PERMISSION "InvalidParameterValue.NoResourcePermission",
    INVALID_PARAMETER_VALUE_NOT_STRING_TYPE_FLOAT "InvalidParameterValue.NotStringTypeFloat",
    INVALID_PARAMETER_VALUE_ONLY_VPC "InvalidParameterValue.OnlyVpc",
    INVALID_PARAMETER_VALUE_PROJECT_ID_NOT_FOUND "InvalidParameterValue.ProjectIdNotFound",
    INVALID_PARAMETER_VALUE_RANGE "InvalidParameterValue.Range",
    INVALID_PARAMETER_VALUE_SCALING_POLICY_NAME_DUPLICATE "InvalidParameterValue.ScalingPolicyNameDuplicate",
    INVALID_PARAMETER_VALUE_SCHEDULED_ACTION_NAME_DUPLICATE "InvalidParameterValue.ScheduledActionNameDuplicate",
    INVALID_PARAMETER_VALUE_SIZE "InvalidParameterValue.Size",
    INVALID_PARAMETER_VALUE_START_TIME_BEFORE_CURRENT_TIME "InvalidParameterValue.StartTimeBeforeCurrentTime",
    INVALID_PARAMETER_VALUE_SUBNET_IDS "InvalidParameterValue.SubnetIds",
    INVALID_PARAMETER_VALUE_SUBNET_NOT_IN_DEDICATED_CLUSTER "InvalidParameterValue.SubnetNotInDedicatedCluster",
    INVALID_PARAMETER_VALUE_TARGET_PORT_DUPLICATED "InvalidParameterValue.TargetPortDuplicated",
    INVALID_PARAMETER_VALUE_TARGET_PORT_DUPLICATED_IN_FORWARD_LB "InvalidParameterValue.TargetPortDuplicatedInForwardLb",
    INVALID_PARAMETER_VALUE_TARGET_TRACKING_SCALING_POLICY "InvalidParameterValue.TargetTrackingScalingPolicy",
    INVALID_PARAMETER_VALUE_THRESHOLD_OUT_OF_RANGE "InvalidParameterValue.ThresholdOutOfRange",
    INVALID_PARAMETER_VALUE_TIME_FORMAT "InvalidParameterValue.TimeFormat",
    INVALID_PARAMETER_VALUE_TOO_LONG "InvalidParameterValue.TooLong",
    INVALID_PARAMETER_VALUE_TOO_SHORT "InvalidParameterValue.TooShort",
    INVALID_PARAMETER_VALUE_USER_DATA_FORMAT_ERROR "InvalidParameterValue.UserDataFormatError",
    INVALID_PARAMETER_VALUE_USER_DATA_SIZE_EXCEEDED "InvalidParameterValue.UserDataSizeExceeded",
    INVALID_PARAMETER_VALUE_USER_GROUP_ID_NOT_FOUND "InvalidParameterValue.UserGroupIdNotFound",
    INVALID_PARAMETER_VALUE_ZONE_MISMATCH_REGION "InvalidParameterValue.ZoneMismatchRegion",
    INVALID_PERMISSION "InvalidPermission", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_AFTER_ATTACH_LB_LIMIT_EXCEEDED "LimitExceeded.AfterAttachLbLimitExceeded",
    LIMIT_EXCEEDED_AUTO_SCALING_GROUP_LIMIT_EXCEEDED "LimitExceeded.AutoScalingGroupLimitExceeded",
    LIMIT_EXCEEDED_DESIRED_CAPACITY_LIMIT_EXCEEDED "LimitExceeded.DesiredCapacityLimitExceeded",
    LIMIT_EXCEEDED_FILTER_VALUES_TOO_LONG "LimitExceeded.FilterValuesTooLong",
    LIMIT_EXCEEDED_LAUNCH_CONFIGURATION_QUOTA_NOT_ENOUGH "LimitExceeded.LaunchConfigurationQuotaNotEnough",
    LIMIT_EXCEEDED_MAX_SIZE_LIMIT_EXCEEDED "LimitExceeded.MaxSizeLimitExceeded",
    LIMIT_EXCEEDED_MIN_SIZE_LIMIT_EXCEEDED "LimitExceeded.MinSizeLimitExceeded",
    LIMIT_EXCEEDED_QUOTA_NOT_ENOUGH "LimitExceeded.QuotaNotEnough",
    LIMIT_EXCEEDED_SCHEDULED_ACTION_LIMIT_EXCEEDED "LimitExceeded.ScheduledActionLimitExceeded",
    LIMIT_EXCEEDED_TARGET_TRACKING_SCALING_POLICY "LimitExceeded.TargetTrackingScalingPolicy",
    MISSING_PARAMETER "MissingParameter", MISSING_PARAMETER_IN_SCENARIO "MissingParameter.InScenario",
    MISSING_PARAMETER_INSTANCE_MARKET_OPTIONS "MissingParameter.InstanceMarketOptions",
    RESOURCE_IN_USE_ACTIVITY_IN_PROGRESS "ResourceInUse.ActivityInProgress",
    RESOURCE_IN_USE_AUTO_SCALING_GROUP_NOT_ACTIVE "ResourceInUse.AutoScalingGroupNotActive",
    RESOURCE_IN_USE_INSTANCE_IN_GROUP "ResourceInUse.InstanceInGroup",
    RESOURCE_IN_USE_LAUNCH_CONFIGURATION_ID_IN_USE "ResourceInUse.LaunchConfigurationIdInUse",
    RESOURCE_INSUFFICIENT_AUTO_SCALING_GROUP_ABOVE_MAX_SIZE "ResourceInsufficient.AutoScalingGroupAboveMaxSize",
    RESOURCE_INSUFFICIENT_AUTO_SCALING_GROUP_BELOW_MIN_SIZE "ResourceInsufficient.AutoScalingGroupBelowMinSize",
    RESOURCE_INSUFFICIENT_IN_SERVICE_INSTANCE_ABOVE_MAX_SIZE "ResourceInsufficient.InServiceInstanceAboveMaxSize",
    RESOURCE_INSUFFICIENT_IN_SERVICE_INSTANCE_BELOW_MIN_SIZE "ResourceInsufficient.InServiceInstanceBelowMinSize",
    RESOURCE_NOT_FOUND_AUTO_SCALING_GROUP_ID_NOT_FOUND "ResourceNotFound.AutoScalingGroupIdNotFound",
    RESOURCE_NOT_FOUND_AUTO_SCALING_GROUP_NOT_FOUND "ResourceNotFound.AutoScalingGroupNotFound",
    RESOURCE_NOT_FOUND_AUTO_SCALING_NOTIFICATION_NOT_FOUND "ResourceNotFound.AutoScalingNotificationNotFound",
    RESOURCE_NOT_FOUND_BANDWIDTH_PACKAGE_ID_NOT_FOUND "ResourceNotFound.BandwidthPackageIdNotFound",
    RESOURCE_NOT_FOUND_CLASSIC_LOAD_BALANCER_NOT_FOUND "ResourceNotFound.ClassicLoadBalancerNotFound",
    RESOURCE_NOT_FOUND_CMQ_QUEUE_NOT_FOUND "ResourceNotFound.CmqQueueNotFound",
    RESOURCE_NOT_FOUND_COMMAND_NOT_FOUND "ResourceNotFound.CommandNotFound",
    RESOURCE_NOT_FOUND_DISASTER_RECOVER_GROUP_NOT_FOUND "ResourceNotFound.DisasterRecoverGroupNotFound",
    RESOURCE_NOT_FOUND_INSTANCES_NOT_FOUND "ResourceNotFound.InstancesNotFound",
    RESOURCE_NOT_FOUND_INSTANCES_NOT_IN_AUTO_SCALING_GROUP "ResourceNotFound.InstancesNotInAutoScalingGroup",
    RESOURCE_NOT_FOUND_LAUNCH_CONFIGURATION_ID_NOT_FOUND "ResourceNotFound.LaunchConfigurationIdNotFound",
    RESOURCE_NOT_FOUND_LIFECYCLE_HOOK_INSTANCE_NOT_FOUND "ResourceNotFound.LifecycleHookInstanceNotFound",
    RESOURCE_NOT_FOUND_LIFECYCLE_HOOK_NOT_FOUND "ResourceNotFound.LifecycleHookNotFound",
    RESOURCE_NOT_FOUND_LIFECYCLE_HOOK_TOKEN_NOT_FOUND "ResourceNotFound.LifecycleHookTokenNotFound",
    RESOURCE_NOT_FOUND_LISTENER_NOT_FOUND "ResourceNotFound.ListenerNotFound",
    RESOURCE_NOT_FOUND_LOAD_BALANCER_NOT_FOUND "ResourceNotFound.LoadBalancerNotFound",
    RESOURCE_NOT_FOUND_LOAD_BALANCER_NOT_IN_AUTO_SCALING_GROUP "ResourceNotFound.LoadBalancerNotInAutoScalingGroup",
    RESOURCE_NOT_FOUND_LOCATION_NOT_FOUND "ResourceNotFound.LocationNotFound",
    RESOURCE_NOT_FOUND_REFRESH_ACTIVITY_NOT_FOUND "ResourceNotFound.RefreshActivityNotFound",
    RESOURCE_NOT_FOUND_SCALING_POLICY_NOT_FOUND "ResourceNotFound.ScalingPolicyNotFound",
    RESOURCE_NOT_FOUND_SCHEDULED_ACTION_NOT_FOUND "ResourceNotFound.ScheduledActionNotFound",
    RESOURCE_NOT_FOUND_TDMQCMQ_QUEUE_NOT_FOUND "ResourceNotFound.TDMQCMQQueueNotFound",
    RESOURCE_NOT_FOUND_TDMQCMQ_TOPIC_NOT_FOUND "ResourceNotFound.TDMQCMQTopicNotFound",
    RESOURCE_UNAVAILABLE_AUTO_SCALING_GROUP_ABNORMAL_STATUS "ResourceUnavailable.AutoScalingGroupAbnormalStatus",
    RESOURCE_UNAVAILABLE_AUTO_SCALING_GROUP_DISABLED "ResourceUnavailable.AutoScalingGroupDisabled",
    RESOURCE_UNAVAILABLE_AUTO_SCALING_GROUP_IN_ACTIVITY "ResourceUnavailable.AutoScalingGroupInActivity",
    RESOURCE_UNAVAILABLE_AUTO_SCALING_GROUP_IN_REFRESH_ACTIVITY "ResourceUnavailable.AutoScalingGroupInRefreshActivity",
    RESOURCE_UNAVAILABLE_CMQ_TOPIC_HAS_NO_SUBSCRIBER "ResourceUnavailable.CmqTopicHasNoSubscriber",
    RESOURCE_UNAVAILABLE_CVM_VPC_INCONSISTENT "ResourceUnavailable.CvmVpcInconsistent",
    RESOURCE_UNAVAILABLE_FORBIDDEN_MODIFY_VPC "ResourceUnavailable.ForbiddenModifyVpc",
    RESOURCE_UNAVAILABLE_INQUIRY_PRICE_RESET_INSTANCE_FAILED "ResourceUnavailable.InquiryPriceResetInstanceFailed",
    RESOURCE_UNAVAILABLE_INSTANCE_CANNOT_ATTACH "ResourceUnavailable.InstanceCannotAttach",
    RESOURCE_UNAVAILABLE_INSTANCE_IN_OPERATION "ResourceUnavailable.InstanceInOperation",
    RESOURCE_UNAVAILABLE_INSTANCE_NOT_SUPPORT_STOP_CHARGING "ResourceUnavailable.InstanceNotSupportStopCharging",
    RESOURCE_UNAVAILABLE_INSTANCES_ALREADY_IN_AUTO_SCALING_GROUP "ResourceUnavailable.InstancesAlreadyInAutoScalingGroup",
    RESOURCE_UNAVAILABLE_LAUNCH_CONFIGURATION_STATUS_ABNORMAL "ResourceUnavailable.LaunchConfigurationStatusAbnormal",
    RESOURCE_UNAVAILABLE_LB_BACKEND_REGION_INCONSISTENT "ResourceUnavailable.LbBackendRegionInconsistent",
    RESOURCE_UNAVAILABLE_LB_PROJECT_INCONSISTENT "ResourceUnavailable.LbProjectInconsistent",
    RESOURCE_UNAVAILABLE_LB_VPC_INCONSISTENT "ResourceUnavailable.LbVpcInconsistent",
    RESOURCE_UNAVAILABLE_LIFECYCLE_ACTION_RESULT_HAS_SET "ResourceUnavailable.LifecycleActionResultHasSet",
    RESOURCE_UNAVAILABLE_LOAD_BALANCER_IN_OPERATION "ResourceUnavailable.LoadBalancerInOperation",
    RESOURCE_UNAVAILABLE_NO_INSTANCE_CAN_REFRESH "ResourceUnavailable.NoInstanceCanRefresh",
    RESOURCE_UNAVAILABLE_NO_INSTANCE_CAN_ROLLBACK "ResourceUnavailable.NoInstanceCanRollback",
    RESOURCE_UNAVAILABLE_PROJECT_INCONSISTENT "ResourceUnavailable.ProjectInconsistent",
    RESOURCE_UNAVAILABLE_REFRESH_ACTIVITY_CAN_NOT_ROLLBACK "ResourceUnavailable.RefreshActivityCanNotRollback",
    RESOURCE_UNAVAILABLE_REFRESH_ACTIVITY_STATUS_CONFLICT_WITH_OPERATION "ResourceUnavailable.RefreshActivityStatusConflictWithOperation",
    RESOURCE_UNAVAILABLE_ROLLBACK_TYPE_ACTIVITY_CAN_NOT_ROLLBACK_AGAIN "ResourceUnavailable.RollbackTypeActivityCanNotRollbackAgain",
    RESOURCE_UNAVAILABLE_STOPPED_INSTANCE_NOT_ALLOW_ATTACH "ResourceUnavailable.StoppedInstanceNotAllowAttach",
    RESOURCE_UNAVAILABLE_TDMQCMQ_TOPIC_HAS_NO_SUBSCRIBER "ResourceUnavailable.TDMQCMQTopicHasNoSubscriber",
    RESOURCE_UNAVAILABLE_ZONE_UNAVAILABLE "ResourceUnavailable.ZoneUnavailable",
    UNAUTHORIZED_OPERATION_AUTO_SCALING_ROLE_UNAUTHORIZED "UnauthorizedOperation.AutoScalingRoleUnauthorized",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
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
