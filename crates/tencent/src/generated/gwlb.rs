//! `gwlb` of Tencent Cloud, API version 2024-09-06.
//!
//! Endpoint: `gwlb.tencentcloudapi.com`, or `gwlb.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=gwlb&Version=2024-09-06>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, gwlb::DescribeGatewayLoadBalancers};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeGatewayLoadBalancers::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "gwlb",
    "2024-09-06",
    "gwlb",
    &Endpoints::NONE,
);

/// Associates target groups: `AssociateTargetGroups` of `gwlb` 2024-09-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gwlb&Version=2024-09-06&Action=AssociateTargetGroups>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateTargetGroups {
    /// Required.
    pub associations: Vec<TargetGroupAssociation>,
}
operation! { AssociateTargetGroups(associations: Vec<TargetGroupAssociation>) "AssociateTargetGroups" -> Empty {
    0 "Associations" associations
} }

/// Response of [`AssociateTargetGroups`]: empty.
pub type AssociateTargetGroupsOutput = Empty;

/// In the request of [`AssociateTargetGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupAssociation {
    /// Required.
    pub load_balancer_id: Option<String>,
    /// Required.
    pub target_group_id: Option<String>,
}
input! { TargetGroupAssociation(load_balancer_id: String, target_group_id: String) {
    0 "LoadBalancerId" load_balancer_id: String, 1 "TargetGroupId" target_group_id: String
} }

/// Creates gateway load balancer: `CreateGatewayLoadBalancer` of `gwlb` 2024-09-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gwlb&Version=2024-09-06&Action=CreateGatewayLoadBalancer>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LENGTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayLoadBalancer {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    pub load_balancer_name: Option<String>,
    pub number: Option<i64>,
    pub tags: Option<Vec<TagInfo>>,
    pub lb_charge_type: Option<String>,
}
operation! { CreateGatewayLoadBalancer(vpc_id: String, subnet_id: String)
    "CreateGatewayLoadBalancer" -> CreateGatewayLoadBalancerOutput {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "LoadBalancerName" load_balancer_name: String, 3 "Number" number: i64,
    4 "Tags" tags: Vec<TagInfo>, 5 "LBChargeType" lb_charge_type: String
} }

/// In the request of [`CreateGatewayLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { TagInfo(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateGatewayLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayLoadBalancerOutput {
    pub load_balancer_ids: Vec<String>,
    pub deal_name: Option<String>,
}
model! { CreateGatewayLoadBalancerOutput {
    0 "LoadBalancerIds" load_balancer_ids: Vec<String>, 1 "DealName" deal_name: String
} }

/// Creates target group: `CreateTargetGroup` of `gwlb` 2024-09-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gwlb&Version=2024-09-06&Action=CreateTargetGroup>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTargetGroup {
    pub target_group_name: Option<String>,
    pub vpc_id: Option<String>,
    pub port: Option<i64>,
    pub target_group_instances: Option<Vec<TargetGroupInstance>>,
    pub protocol: Option<String>,
    pub health_check: Option<TargetGroupHealthCheck>,
    pub schedule_algorithm: Option<String>,
    pub all_dead_to_alive: Option<bool>,
    pub tags: Option<Vec<TagInfo>>,
    pub forwarding_mode: Option<String>,
    pub reschedule_unbind_rs: Option<bool>,
    pub reschedule_unbind_rs_start_time: Option<i64>,
    pub reschedule_unhealthy: Option<bool>,
    pub reschedule_unhealthy_start_time: Option<i64>,
}
operation! { CreateTargetGroup() "CreateTargetGroup" -> CreateTargetGroupOutput {
    0 "TargetGroupName" target_group_name: String, 1 "VpcId" vpc_id: String, 2 "Port" port: i64,
    3 "TargetGroupInstances" target_group_instances: Vec<TargetGroupInstance>, 4 "Protocol" protocol: String,
    5 "HealthCheck" health_check: TargetGroupHealthCheck, 6 "ScheduleAlgorithm" schedule_algorithm: String,
    7 "AllDeadToAlive" all_dead_to_alive: bool, 8 "Tags" tags: Vec<TagInfo>, 9 "ForwardingMode" forwarding_mode: String,
    10 "RescheduleUnbindRs" reschedule_unbind_rs: bool,
    11 "RescheduleUnbindRsStartTime" reschedule_unbind_rs_start_time: i64,
    12 "RescheduleUnhealthy" reschedule_unhealthy: bool,
    13 "RescheduleUnhealthyStartTime" reschedule_unhealthy_start_time: i64
} }

/// In the request of [`CreateTargetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupInstance {
    /// Required.
    pub bind_ip: Option<String>,
    pub port: Option<i64>,
    pub weight: Option<i64>,
}
input! { TargetGroupInstance(bind_ip: String) {
    0 "BindIP" bind_ip: String, 1 "Port" port: i64, 2 "Weight" weight: i64
} }

/// In the request of [`CreateTargetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupHealthCheck {
    pub health_switch: Option<bool>,
    pub protocol: Option<String>,
    pub port: Option<i64>,
    pub timeout: Option<i64>,
    pub interval_time: Option<i64>,
    pub health_num: Option<i64>,
    pub un_health_num: Option<i64>,
}
input! { TargetGroupHealthCheck() {
    0 "HealthSwitch" health_switch: bool, 1 "Protocol" protocol: String, 2 "Port" port: i64, 3 "Timeout" timeout: i64,
    4 "IntervalTime" interval_time: i64, 5 "HealthNum" health_num: i64, 6 "UnHealthNum" un_health_num: i64
} }

/// Response of [`CreateTargetGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTargetGroupOutput {
    pub target_group_id: Option<String>,
}
model! { CreateTargetGroupOutput {
    0 "TargetGroupId" target_group_id: String
} }

/// Deletes gateway load balancer: `DeleteGatewayLoadBalancer` of `gwlb` 2024-09-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gwlb&Version=2024-09-06&Action=DeleteGatewayLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayLoadBalancer {
    /// Required.
    pub load_balancer_ids: Vec<String>,
}
operation! { DeleteGatewayLoadBalancer(load_balancer_ids: Vec<String>) "DeleteGatewayLoadBalancer" -> Empty {
    0 "LoadBalancerIds" load_balancer_ids
} }

/// Response of [`DeleteGatewayLoadBalancer`]: empty.
pub type DeleteGatewayLoadBalancerOutput = Empty;

/// Deletes target groups: `DeleteTargetGroups` of `gwlb` 2024-09-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gwlb&Version=2024-09-06&Action=DeleteTargetGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTargetGroups {
    /// Required.
    pub target_group_ids: Vec<String>,
}
operation! { DeleteTargetGroups(target_group_ids: Vec<String>) "DeleteTargetGroups" -> Empty {
    0 "TargetGroupIds" target_group_ids
} }

/// Response of [`DeleteTargetGroups`]: empty.
pub type DeleteTargetGroupsOutput = Empty;

/// `DeregisterTargetGroupInstances` of `gwlb` 2024-09-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gwlb&Version=2024-09-06&Action=DeregisterTargetGroupInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterTargetGroupInstances {
    /// Required.
    pub target_group_id: String,
    /// Required.
    pub target_group_instances: Vec<TargetGroupInstance>,
}
operation! { DeregisterTargetGroupInstances(target_group_id: String, target_group_instances: Vec<TargetGroupInstance>)
    "DeregisterTargetGroupInstances" -> Empty {
    0 "TargetGroupId" target_group_id, 1 "TargetGroupInstances" target_group_instances
} }

/// Response of [`DeregisterTargetGroupInstances`]: empty.
pub type DeregisterTargetGroupInstancesOutput = Empty;

/// Describes gateway load balancers: `DescribeGatewayLoadBalancers` of `gwlb` 2024-09-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=gwlb&Version=2024-09-06&Action=DescribeGatewayLoadBalancers>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`], [`codes::INVALID_PARAMETER_VALUE_LENGTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayLoadBalancers {
    pub load_balancer_ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub search_key: Option<String>,
}
operation! { DescribeGatewayLoadBalancers() "DescribeGatewayLoadBalancers" -> DescribeGatewayLoadBalancersOutput {
    0 "LoadBalancerIds" load_balancer_ids: Vec<String>, 1 "Limit" limit: i64, 2 "Offset" offset: i64,
    3 "Filters" filters: Vec<Filter>, 4 "SearchKey" search_key: String
} }
paged! { DescribeGatewayLoadBalancers: GatewayLoadBalancer =
    Offset "Offset", "LoadBalancerSet" load_balancer_set, total "TotalCount" }

/// In the request of [`DescribeGatewayLoadBalancers`].
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

/// Response of [`DescribeGatewayLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayLoadBalancersOutput {
    pub total_count: Option<i64>,
    pub load_balancer_set: Vec<GatewayLoadBalancer>,
}
model! { DescribeGatewayLoadBalancersOutput {
    0 "TotalCount" total_count: i64, 1 "LoadBalancerSet" load_balancer_set: Vec<GatewayLoadBalancer>
} }

/// In the response of [`DescribeGatewayLoadBalancers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayLoadBalancer {
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub vips: Vec<String>,
    pub status: Option<i64>,
    pub target_group_id: Option<String>,
    pub delete_protect: Option<bool>,
    pub tags: Vec<TagInfo>,
    pub create_time: Option<String>,
    pub charge_type: Option<String>,
    pub isolation: Option<i64>,
    pub isolated_time: Option<String>,
    pub operate_protect: Option<bool>,
}
model! { GatewayLoadBalancer {
    0 "LoadBalancerId" load_balancer_id: String, 1 "LoadBalancerName" load_balancer_name: String,
    2 "VpcId" vpc_id: String, 3 "SubnetId" subnet_id: String, 4 "Vips" vips: Vec<String>, 5 "Status" status: i64,
    6 "TargetGroupId" target_group_id: String, 7 "DeleteProtect" delete_protect: bool, 8 "Tags" tags: Vec<TagInfo>,
    9 "CreateTime" create_time: String, 10 "ChargeType" charge_type: String, 11 "Isolation" isolation: i64,
    12 "IsolatedTime" isolated_time: String, 13 "OperateProtect" operate_protect: bool
} }

/// Describes gateway load balancers resources: `DescribeGatewayLoadBalancersResources` of `gwlb` 2024-09-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=gwlb&Version=2024-09-06&Action=DescribeGatewayLoadBalancersResources>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`], [`codes::INVALID_PARAMETER_VALUE_LENGTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayLoadBalancersResources {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeGatewayLoadBalancersResources()
    "DescribeGatewayLoadBalancersResources" -> DescribeGatewayLoadBalancersResourcesOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64
} }
paged! { DescribeGatewayLoadBalancersResources: ZoneResource =
    Offset "Offset", "ZoneResourceSet" zone_resource_set, total "TotalCount" }

/// Response of [`DescribeGatewayLoadBalancersResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayLoadBalancersResourcesOutput {
    pub zone_resource_set: Vec<ZoneResource>,
    pub total_count: Option<i64>,
}
model! { DescribeGatewayLoadBalancersResourcesOutput {
    0 "ZoneResourceSet" zone_resource_set: Vec<ZoneResource>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeGatewayLoadBalancersResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneResource {
    pub master_zone: Option<String>,
}
model! { ZoneResource {
    0 "MasterZone" master_zone: String
} }

/// Describes target group instance status: `DescribeTargetGroupInstanceStatus` of `gwlb` 2024-09-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gwlb&Version=2024-09-06&Action=DescribeTargetGroupInstanceStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`], [`codes::INVALID_PARAMETER_VALUE_LENGTH`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupInstanceStatus {
    /// Required.
    pub target_group_id: String,
    pub target_group_instance_ips: Option<Vec<String>>,
}
operation! { DescribeTargetGroupInstanceStatus(target_group_id: String)
    "DescribeTargetGroupInstanceStatus" -> DescribeTargetGroupInstanceStatusOutput {
    0 "TargetGroupId" target_group_id, 1 "TargetGroupInstanceIps" target_group_instance_ips: Vec<String>
} }

/// Response of [`DescribeTargetGroupInstanceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupInstanceStatusOutput {
    pub target_group_instance_set: Vec<TargetGroupInstanceStatus>,
}
model! { DescribeTargetGroupInstanceStatusOutput {
    0 "TargetGroupInstanceSet" target_group_instance_set: Vec<TargetGroupInstanceStatus>
} }

/// In the response of [`DescribeTargetGroupInstanceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupInstanceStatus {
    pub instance_ip: Option<String>,
    pub status: Option<String>,
}
model! { TargetGroupInstanceStatus {
    0 "InstanceIp" instance_ip: String, 1 "Status" status: String
} }

/// Describes target group instances: `DescribeTargetGroupInstances` of `gwlb` 2024-09-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=gwlb&Version=2024-09-06&Action=DescribeTargetGroupInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupInstances {
    /// Required.
    pub filters: Vec<Filter>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeTargetGroupInstances(filters: Vec<Filter>)
    "DescribeTargetGroupInstances" -> DescribeTargetGroupInstancesOutput {
    0 "Filters" filters, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeTargetGroupInstances: TargetGroupBackend =
    Offset "Offset", "TargetGroupInstanceSet" target_group_instance_set, total "TotalCount" }

/// Response of [`DescribeTargetGroupInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupInstancesOutput {
    pub total_count: Option<i64>,
    pub target_group_instance_set: Vec<TargetGroupBackend>,
    pub real_count: Option<i64>,
}
model! { DescribeTargetGroupInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "TargetGroupInstanceSet" target_group_instance_set: Vec<TargetGroupBackend>,
    2 "RealCount" real_count: i64
} }

/// In the response of [`DescribeTargetGroupInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupBackend {
    pub target_group_id: Option<String>,
    pub r#type: Option<String>,
    pub instance_id: Option<String>,
    pub port: Option<i64>,
    pub weight: Option<i64>,
    pub public_ip_addresses: Vec<String>,
    pub private_ip_addresses: Vec<String>,
    pub instance_name: Option<String>,
    /// RFC 3339 time.
    pub registered_time: Option<String>,
    pub eni_id: Option<String>,
    pub zone_id: Option<i64>,
}
model! { TargetGroupBackend {
    0 "TargetGroupId" target_group_id: String, 1 "Type" r#type: String, 2 "InstanceId" instance_id: String,
    3 "Port" port: i64, 4 "Weight" weight: i64, 5 "PublicIpAddresses" public_ip_addresses: Vec<String>,
    6 "PrivateIpAddresses" private_ip_addresses: Vec<String>, 7 "InstanceName" instance_name: String,
    8 "RegisteredTime" registered_time: String, 9 "EniId" eni_id: String, 10 "ZoneId" zone_id: i64
} }

/// Describes target group list: `DescribeTargetGroupList` of `gwlb` 2024-09-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=gwlb&Version=2024-09-06&Action=DescribeTargetGroupList>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_RANGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupList {
    pub target_group_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTargetGroupList() "DescribeTargetGroupList" -> DescribeTargetGroupListOutput {
    0 "TargetGroupIds" target_group_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeTargetGroupList: TargetGroupInfo =
    Offset "Offset", "TargetGroupSet" target_group_set, total "TotalCount" }

/// Response of [`DescribeTargetGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupListOutput {
    pub total_count: Option<i64>,
    pub target_group_set: Vec<TargetGroupInfo>,
}
model! { DescribeTargetGroupListOutput {
    0 "TotalCount" total_count: i64, 1 "TargetGroupSet" target_group_set: Vec<TargetGroupInfo>
} }

/// In the response of [`DescribeTargetGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupInfo {
    pub target_group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub target_group_name: Option<String>,
    pub port: Option<i64>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub updated_time: Option<String>,
    pub associated_rule: Vec<AssociationItem>,
    pub protocol: Option<String>,
    pub schedule_algorithm: Option<String>,
    pub health_check: Option<TargetGroupHealthCheck>,
    pub all_dead_to_alive: Option<bool>,
    pub associated_rule_count: Option<i64>,
    pub registered_instances_count: Option<i64>,
    pub tag: Vec<TagInfo>,
    pub forwarding_mode: Option<String>,
    pub tcp_idle_connect_timeout: Option<i64>,
    pub others_idle_connect_timeout: Option<i64>,
    pub reschedule_unbind_rs: Option<bool>,
    pub reschedule_unbind_rs_start_time: Option<i64>,
    pub reschedule_unhealthy: Option<bool>,
    pub reschedule_unhealthy_start_time: Option<i64>,
}
model! { TargetGroupInfo {
    0 "TargetGroupId" target_group_id: String, 1 "VpcId" vpc_id: String, 2 "TargetGroupName" target_group_name: String,
    3 "Port" port: i64, 4 "CreatedTime" created_time: String, 5 "UpdatedTime" updated_time: String,
    6 "AssociatedRule" associated_rule: Vec<AssociationItem>, 7 "Protocol" protocol: String,
    8 "ScheduleAlgorithm" schedule_algorithm: String, 9 "HealthCheck" health_check: TargetGroupHealthCheck,
    10 "AllDeadToAlive" all_dead_to_alive: bool, 11 "AssociatedRuleCount" associated_rule_count: i64,
    12 "RegisteredInstancesCount" registered_instances_count: i64, 13 "Tag" tag: Vec<TagInfo>,
    14 "ForwardingMode" forwarding_mode: String, 15 "TcpIdleConnectTimeout" tcp_idle_connect_timeout: i64,
    16 "OthersIdleConnectTimeout" others_idle_connect_timeout: i64, 17 "RescheduleUnbindRs" reschedule_unbind_rs: bool,
    18 "RescheduleUnbindRsStartTime" reschedule_unbind_rs_start_time: i64,
    19 "RescheduleUnhealthy" reschedule_unhealthy: bool,
    20 "RescheduleUnhealthyStartTime" reschedule_unhealthy_start_time: i64
} }

/// In the response of [`DescribeTargetGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociationItem {
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
}
model! { AssociationItem {
    0 "LoadBalancerId" load_balancer_id: String, 1 "LoadBalancerName" load_balancer_name: String
} }

/// Describes target groups: `DescribeTargetGroups` of `gwlb` 2024-09-06.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=gwlb&Version=2024-09-06&Action=DescribeTargetGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroups {
    pub target_group_ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeTargetGroups() "DescribeTargetGroups" -> DescribeTargetGroupsOutput {
    0 "TargetGroupIds" target_group_ids: Vec<String>, 1 "Limit" limit: i64, 2 "Offset" offset: i64,
    3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeTargetGroups: TargetGroupInfo =
    Offset "Offset", "TargetGroupSet" target_group_set, total "TotalCount" }

/// Response of [`DescribeTargetGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupsOutput {
    pub total_count: Option<i64>,
    pub target_group_set: Vec<TargetGroupInfo>,
}
model! { DescribeTargetGroupsOutput {
    0 "TotalCount" total_count: i64, 1 "TargetGroupSet" target_group_set: Vec<TargetGroupInfo>
} }

/// Describes task status: `DescribeTaskStatus` of `gwlb` 2024-09-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gwlb&Version=2024-09-06&Action=DescribeTaskStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_REGION_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatus {
    pub task_id: Option<String>,
}
operation! { DescribeTaskStatus() "DescribeTaskStatus" -> DescribeTaskStatusOutput {
    0 "TaskId" task_id: String
} }

/// Response of [`DescribeTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatusOutput {
    pub status: Option<i64>,
    pub load_balancer_ids: Vec<String>,
    pub message: Option<String>,
}
model! { DescribeTaskStatusOutput {
    0 "Status" status: i64, 1 "LoadBalancerIds" load_balancer_ids: Vec<String>, 2 "Message" message: String
} }

/// Disassociates target groups: `DisassociateTargetGroups` of `gwlb` 2024-09-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gwlb&Version=2024-09-06&Action=DisassociateTargetGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateTargetGroups {
    /// Required.
    pub associations: Vec<TargetGroupAssociation>,
}
operation! { DisassociateTargetGroups(associations: Vec<TargetGroupAssociation>) "DisassociateTargetGroups" -> Empty {
    0 "Associations" associations
} }

/// Response of [`DisassociateTargetGroups`]: empty.
pub type DisassociateTargetGroupsOutput = Empty;

/// Asks for price create gateway load balancer: `InquirePriceCreateGatewayLoadBalancer` of `gwlb` 2024-09-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gwlb&Version=2024-09-06&Action=InquirePriceCreateGatewayLoadBalancer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateGatewayLoadBalancer {
    pub goods_num: Option<i64>,
}
operation! { InquirePriceCreateGatewayLoadBalancer()
    "InquirePriceCreateGatewayLoadBalancer" -> InquirePriceCreateGatewayLoadBalancerOutput {
    0 "GoodsNum" goods_num: i64
} }

/// Response of [`InquirePriceCreateGatewayLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateGatewayLoadBalancerOutput {
    pub price: Option<Price>,
}
model! { InquirePriceCreateGatewayLoadBalancerOutput {
    0 "Price" price: Price
} }

/// In the response of [`InquirePriceCreateGatewayLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub instance_price: Option<ItemPrice>,
    pub lcu_price: Option<ItemPrice>,
}
model! { Price {
    0 "InstancePrice" instance_price: ItemPrice, 1 "LcuPrice" lcu_price: ItemPrice
} }

/// In the response of [`InquirePriceCreateGatewayLoadBalancer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemPrice {
    pub unit_price: Option<f64>,
    pub charge_unit: Option<String>,
    pub original_price: Option<f64>,
    pub discount_price: Option<f64>,
    pub unit_price_discount: Option<f64>,
    pub discount: Option<f64>,
}
model! { ItemPrice {
    0 "UnitPrice" unit_price: f64, 1 "ChargeUnit" charge_unit: String, 2 "OriginalPrice" original_price: f64,
    3 "DiscountPrice" discount_price: f64, 4 "UnitPriceDiscount" unit_price_discount: f64, 5 "Discount" discount: f64
} }

/// Modifies gateway load balancer attribute: `ModifyGatewayLoadBalancerAttribute` of `gwlb` 2024-09-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gwlb&Version=2024-09-06&Action=ModifyGatewayLoadBalancerAttribute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGatewayLoadBalancerAttribute {
    /// Required.
    pub load_balancer_id: String,
    pub load_balancer_name: Option<String>,
    pub delete_protect: Option<bool>,
}
operation! { ModifyGatewayLoadBalancerAttribute(load_balancer_id: String)
    "ModifyGatewayLoadBalancerAttribute" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerName" load_balancer_name: String,
    2 "DeleteProtect" delete_protect: bool
} }

/// Response of [`ModifyGatewayLoadBalancerAttribute`]: empty.
pub type ModifyGatewayLoadBalancerAttributeOutput = Empty;

/// Modifies target group attribute: `ModifyTargetGroupAttribute` of `gwlb` 2024-09-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gwlb&Version=2024-09-06&Action=ModifyTargetGroupAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTargetGroupAttribute {
    /// Required.
    pub target_group_id: String,
    pub target_group_name: Option<String>,
    pub health_check: Option<TargetGroupHealthCheck>,
    pub all_dead_to_alive: Option<bool>,
    pub reschedule_unbind_rs: Option<bool>,
    pub reschedule_unbind_rs_start_time: Option<i64>,
    pub reschedule_unhealthy: Option<bool>,
    pub reschedule_unhealthy_start_time: Option<i64>,
}
operation! { ModifyTargetGroupAttribute(target_group_id: String) "ModifyTargetGroupAttribute" -> Empty {
    0 "TargetGroupId" target_group_id, 1 "TargetGroupName" target_group_name: String,
    2 "HealthCheck" health_check: TargetGroupHealthCheck, 3 "AllDeadToAlive" all_dead_to_alive: bool,
    4 "RescheduleUnbindRs" reschedule_unbind_rs: bool,
    5 "RescheduleUnbindRsStartTime" reschedule_unbind_rs_start_time: i64,
    6 "RescheduleUnhealthy" reschedule_unhealthy: bool,
    7 "RescheduleUnhealthyStartTime" reschedule_unhealthy_start_time: i64
} }

/// Response of [`ModifyTargetGroupAttribute`]: empty.
pub type ModifyTargetGroupAttributeOutput = Empty;

/// Modifies target group instances weight: `ModifyTargetGroupInstancesWeight` of `gwlb` 2024-09-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gwlb&Version=2024-09-06&Action=ModifyTargetGroupInstancesWeight>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTargetGroupInstancesWeight {
    /// Required.
    pub target_group_id: String,
    /// Required.
    pub target_group_instances: Vec<TargetGroupInstance>,
}
operation! {
    ModifyTargetGroupInstancesWeight(target_group_id: String, target_group_instances: Vec<TargetGroupInstance>)
    "ModifyTargetGroupInstancesWeight" -> Empty {
    0 "TargetGroupId" target_group_id, 1 "TargetGroupInstances" target_group_instances
} }

/// Response of [`ModifyTargetGroupInstancesWeight`]: empty.
pub type ModifyTargetGroupInstancesWeightOutput = Empty;

/// Registers target group instances: `RegisterTargetGroupInstances` of `gwlb` 2024-09-06.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=gwlb&Version=2024-09-06&Action=RegisterTargetGroupInstances>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterTargetGroupInstances {
    /// Required.
    pub target_group_id: String,
    /// Required.
    pub target_group_instances: Vec<TargetGroupInstance>,
}
operation! { RegisterTargetGroupInstances(target_group_id: String, target_group_instances: Vec<TargetGroupInstance>)
    "RegisterTargetGroupInstances" -> Empty {
    0 "TargetGroupId" target_group_id, 1 "TargetGroupInstances" target_group_instances
} }

/// Response of [`RegisterTargetGroupInstances`]: empty.
pub type RegisterTargetGroupInstancesOutput = Empty;

codes! {
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_RESOURCE_IN_OPERATING "FailedOperation.ResourceInOperating",
    INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_FORMAT_ERROR "InvalidParameter.FormatError",
    INVALID_PARAMETER_REGION_NOT_FOUND "InvalidParameter.RegionNotFound",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_DUPLICATE "InvalidParameterValue.Duplicate",
    INVALID_PARAMETER_VALUE_INVALID_FILTER "InvalidParameterValue.InvalidFilter",
    INVALID_PARAMETER_VALUE_LENGTH "InvalidParameterValue.Length",
    INVALID_PARAMETER_VALUE_RANGE "InvalidParameterValue.Range", LIMIT_EXCEEDED "LimitExceeded",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    AssociateTargetGroups, CreateGatewayLoadBalancer, CreateTargetGroup, DeleteGatewayLoadBalancer, DeleteTargetGroups,
    DeregisterTargetGroupInstances, DescribeGatewayLoadBalancers, DescribeGatewayLoadBalancersResources,
    DescribeTargetGroupInstanceStatus, DescribeTargetGroupInstances, DescribeTargetGroupList, DescribeTargetGroups,
    DescribeTaskStatus, DisassociateTargetGroups, InquirePriceCreateGatewayLoadBalancer,
    ModifyGatewayLoadBalancerAttribute, ModifyTargetGroupAttribute, ModifyTargetGroupInstancesWeight,
    RegisterTargetGroupInstances
}
