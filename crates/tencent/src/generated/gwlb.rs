//! `gwlb` 2024-09-06.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "gwlb", version: "2024-09-06", code: "gwlb", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateTargetGroups {
    pub associations: Vec<TargetGroupAssociation>,
}
operation! { AssociateTargetGroups(associations: Vec<TargetGroupAssociation>) "AssociateTargetGroups" -> Empty {
    0 "Associations" associations
} }

pub type AssociateTargetGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupAssociation {
    pub load_balancer_id: Option<String>,
    pub target_group_id: Option<String>,
}
input! { TargetGroupAssociation(load_balancer_id: String, target_group_id: String) {
    0 "LoadBalancerId" load_balancer_id: String, 1 "TargetGroupId" target_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayLoadBalancer {
    pub vpc_id: String,
    pub subnet_id: String,
    pub load_balancer_name: Option<String>,
    pub number: Option<u64>,
    pub tags: Option<Vec<TagInfo>>,
    pub lb_charge_type: Option<String>,
}
operation! { CreateGatewayLoadBalancer(vpc_id: String, subnet_id: String)
    "CreateGatewayLoadBalancer" -> CreateGatewayLoadBalancerOutput {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "LoadBalancerName" load_balancer_name: String, 3 "Number" number: u64,
    4 "Tags" tags: Vec<TagInfo>, 5 "LBChargeType" lb_charge_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagInfo(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayLoadBalancerOutput {
    pub load_balancer_ids: Option<Vec<String>>,
    pub deal_name: Option<String>,
}
model! { CreateGatewayLoadBalancerOutput {
    0 "LoadBalancerIds" load_balancer_ids, 1 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTargetGroup {
    pub target_group_name: Option<String>,
    pub vpc_id: Option<String>,
    pub port: Option<u64>,
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
    0 "TargetGroupName" target_group_name: String, 1 "VpcId" vpc_id: String, 2 "Port" port: u64,
    3 "TargetGroupInstances" target_group_instances: Vec<TargetGroupInstance>, 4 "Protocol" protocol: String,
    5 "HealthCheck" health_check: TargetGroupHealthCheck, 6 "ScheduleAlgorithm" schedule_algorithm: String,
    7 "AllDeadToAlive" all_dead_to_alive: bool, 8 "Tags" tags: Vec<TagInfo>, 9 "ForwardingMode" forwarding_mode: String,
    10 "RescheduleUnbindRs" reschedule_unbind_rs: bool,
    11 "RescheduleUnbindRsStartTime" reschedule_unbind_rs_start_time: i64,
    12 "RescheduleUnhealthy" reschedule_unhealthy: bool,
    13 "RescheduleUnhealthyStartTime" reschedule_unhealthy_start_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupInstance {
    pub bind_ip: Option<String>,
    pub port: Option<u64>,
    pub weight: Option<u64>,
}
input! { TargetGroupInstance(bind_ip: String) {
    0 "BindIP" bind_ip: String, 1 "Port" port: u64, 2 "Weight" weight: u64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTargetGroupOutput {
    pub target_group_id: Option<String>,
}
model! { CreateTargetGroupOutput {
    0 "TargetGroupId" target_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayLoadBalancer {
    pub load_balancer_ids: Vec<String>,
}
operation! { DeleteGatewayLoadBalancer(load_balancer_ids: Vec<String>) "DeleteGatewayLoadBalancer" -> Empty {
    0 "LoadBalancerIds" load_balancer_ids
} }

pub type DeleteGatewayLoadBalancerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTargetGroups {
    pub target_group_ids: Vec<String>,
}
operation! { DeleteTargetGroups(target_group_ids: Vec<String>) "DeleteTargetGroups" -> Empty {
    0 "TargetGroupIds" target_group_ids
} }

pub type DeleteTargetGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeregisterTargetGroupInstances {
    pub target_group_id: String,
    pub target_group_instances: Vec<TargetGroupInstance>,
}
operation! { DeregisterTargetGroupInstances(target_group_id: String, target_group_instances: Vec<TargetGroupInstance>)
    "DeregisterTargetGroupInstances" -> Empty {
    0 "TargetGroupId" target_group_id, 1 "TargetGroupInstances" target_group_instances
} }

pub type DeregisterTargetGroupInstancesOutput = Empty;

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
    Offset "Offset", "LoadBalancerSet" load_balancer_set, total "TotalCount"
}

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
pub struct DescribeGatewayLoadBalancersOutput {
    pub total_count: Option<u64>,
    pub load_balancer_set: Option<Vec<GatewayLoadBalancer>>,
}
model! { DescribeGatewayLoadBalancersOutput {
    0 "TotalCount" total_count, 1 "LoadBalancerSet" load_balancer_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayLoadBalancer {
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub vips: Option<Vec<String>>,
    pub status: Option<u64>,
    pub target_group_id: Option<String>,
    pub delete_protect: Option<bool>,
    pub tags: Option<Vec<TagInfo>>,
    pub create_time: Option<String>,
    pub charge_type: Option<String>,
    pub isolation: Option<u64>,
    pub isolated_time: Option<String>,
    pub operate_protect: Option<bool>,
}
model! { GatewayLoadBalancer {
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerName" load_balancer_name, 2 "VpcId" vpc_id,
    3 "SubnetId" subnet_id, 4 "Vips" vips, 5 "Status" status, 6 "TargetGroupId" target_group_id,
    7 "DeleteProtect" delete_protect, 8 "Tags" tags, 9 "CreateTime" create_time, 10 "ChargeType" charge_type,
    11 "Isolation" isolation, 12 "IsolatedTime" isolated_time, 13 "OperateProtect" operate_protect
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayLoadBalancersResources {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeGatewayLoadBalancersResources()
    "DescribeGatewayLoadBalancersResources" -> DescribeGatewayLoadBalancersResourcesOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64
} }
paged! { DescribeGatewayLoadBalancersResources: ZoneResource =
    Offset "Offset", "ZoneResourceSet" zone_resource_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayLoadBalancersResourcesOutput {
    pub zone_resource_set: Option<Vec<ZoneResource>>,
    pub total_count: Option<u64>,
}
model! { DescribeGatewayLoadBalancersResourcesOutput {
    0 "ZoneResourceSet" zone_resource_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneResource {
    pub master_zone: Option<String>,
}
model! { ZoneResource {
    0 "MasterZone" master_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupInstanceStatus {
    pub target_group_id: String,
    pub target_group_instance_ips: Option<Vec<String>>,
}
operation! { DescribeTargetGroupInstanceStatus(target_group_id: String)
    "DescribeTargetGroupInstanceStatus" -> DescribeTargetGroupInstanceStatusOutput {
    0 "TargetGroupId" target_group_id, 1 "TargetGroupInstanceIps" target_group_instance_ips: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupInstanceStatusOutput {
    pub target_group_instance_set: Option<Vec<TargetGroupInstanceStatus>>,
}
model! { DescribeTargetGroupInstanceStatusOutput {
    0 "TargetGroupInstanceSet" target_group_instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupInstanceStatus {
    pub instance_ip: Option<String>,
    pub status: Option<String>,
}
model! { TargetGroupInstanceStatus {
    0 "InstanceIp" instance_ip, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupInstances {
    pub filters: Vec<Filter>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeTargetGroupInstances(filters: Vec<Filter>)
    "DescribeTargetGroupInstances" -> DescribeTargetGroupInstancesOutput {
    0 "Filters" filters, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribeTargetGroupInstances: TargetGroupBackend =
    Offset "Offset", "TargetGroupInstanceSet" target_group_instance_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupInstancesOutput {
    pub total_count: Option<u64>,
    pub target_group_instance_set: Option<Vec<TargetGroupBackend>>,
    pub real_count: Option<u64>,
}
model! { DescribeTargetGroupInstancesOutput {
    0 "TotalCount" total_count, 1 "TargetGroupInstanceSet" target_group_instance_set, 2 "RealCount" real_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupBackend {
    pub target_group_id: Option<String>,
    pub r#type: Option<String>,
    pub instance_id: Option<String>,
    pub port: Option<u64>,
    pub weight: Option<u64>,
    pub public_ip_addresses: Option<Vec<String>>,
    pub private_ip_addresses: Option<Vec<String>>,
    pub instance_name: Option<String>,
    pub registered_time: Option<String>,
    pub eni_id: Option<String>,
    pub zone_id: Option<u64>,
}
model! { TargetGroupBackend {
    0 "TargetGroupId" target_group_id, 1 "Type" r#type, 2 "InstanceId" instance_id, 3 "Port" port, 4 "Weight" weight,
    5 "PublicIpAddresses" public_ip_addresses, 6 "PrivateIpAddresses" private_ip_addresses,
    7 "InstanceName" instance_name, 8 "RegisteredTime" registered_time, 9 "EniId" eni_id, 10 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupList {
    pub target_group_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeTargetGroupList() "DescribeTargetGroupList" -> DescribeTargetGroupListOutput {
    0 "TargetGroupIds" target_group_ids: Vec<String>, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64,
    3 "Limit" limit: u64
} }
paged! { DescribeTargetGroupList: TargetGroupInfo =
    Offset "Offset", "TargetGroupSet" target_group_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupListOutput {
    pub total_count: Option<u64>,
    pub target_group_set: Option<Vec<TargetGroupInfo>>,
}
model! { DescribeTargetGroupListOutput {
    0 "TotalCount" total_count, 1 "TargetGroupSet" target_group_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetGroupInfo {
    pub target_group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub target_group_name: Option<String>,
    pub port: Option<u64>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub associated_rule: Option<Vec<AssociationItem>>,
    pub protocol: Option<String>,
    pub schedule_algorithm: Option<String>,
    pub health_check: Option<TargetGroupHealthCheck>,
    pub all_dead_to_alive: Option<bool>,
    pub associated_rule_count: Option<i64>,
    pub registered_instances_count: Option<i64>,
    pub tag: Option<Vec<TagInfo>>,
    pub forwarding_mode: Option<String>,
    pub tcp_idle_connect_timeout: Option<i64>,
    pub others_idle_connect_timeout: Option<i64>,
    pub reschedule_unbind_rs: Option<bool>,
    pub reschedule_unbind_rs_start_time: Option<i64>,
    pub reschedule_unhealthy: Option<bool>,
    pub reschedule_unhealthy_start_time: Option<i64>,
}
model! { TargetGroupInfo {
    0 "TargetGroupId" target_group_id, 1 "VpcId" vpc_id, 2 "TargetGroupName" target_group_name, 3 "Port" port,
    4 "CreatedTime" created_time, 5 "UpdatedTime" updated_time, 6 "AssociatedRule" associated_rule,
    7 "Protocol" protocol, 8 "ScheduleAlgorithm" schedule_algorithm, 9 "HealthCheck" health_check,
    10 "AllDeadToAlive" all_dead_to_alive, 11 "AssociatedRuleCount" associated_rule_count,
    12 "RegisteredInstancesCount" registered_instances_count, 13 "Tag" tag, 14 "ForwardingMode" forwarding_mode,
    15 "TcpIdleConnectTimeout" tcp_idle_connect_timeout, 16 "OthersIdleConnectTimeout" others_idle_connect_timeout,
    17 "RescheduleUnbindRs" reschedule_unbind_rs, 18 "RescheduleUnbindRsStartTime" reschedule_unbind_rs_start_time,
    19 "RescheduleUnhealthy" reschedule_unhealthy, 20 "RescheduleUnhealthyStartTime" reschedule_unhealthy_start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociationItem {
    pub load_balancer_id: Option<String>,
    pub load_balancer_name: Option<String>,
}
model! { AssociationItem {
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerName" load_balancer_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroups {
    pub target_group_ids: Option<Vec<String>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeTargetGroups() "DescribeTargetGroups" -> DescribeTargetGroupsOutput {
    0 "TargetGroupIds" target_group_ids: Vec<String>, 1 "Limit" limit: u64, 2 "Offset" offset: u64,
    3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeTargetGroups: TargetGroupInfo =
    Offset "Offset", "TargetGroupSet" target_group_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTargetGroupsOutput {
    pub total_count: Option<u64>,
    pub target_group_set: Option<Vec<TargetGroupInfo>>,
}
model! { DescribeTargetGroupsOutput {
    0 "TotalCount" total_count, 1 "TargetGroupSet" target_group_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatus {
    pub task_id: Option<String>,
}
operation! { DescribeTaskStatus() "DescribeTaskStatus" -> DescribeTaskStatusOutput {
    0 "TaskId" task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskStatusOutput {
    pub status: Option<i64>,
    pub load_balancer_ids: Option<Vec<String>>,
    pub message: Option<String>,
}
model! { DescribeTaskStatusOutput {
    0 "Status" status, 1 "LoadBalancerIds" load_balancer_ids, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateTargetGroups {
    pub associations: Vec<TargetGroupAssociation>,
}
operation! { DisassociateTargetGroups(associations: Vec<TargetGroupAssociation>) "DisassociateTargetGroups" -> Empty {
    0 "Associations" associations
} }

pub type DisassociateTargetGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateGatewayLoadBalancer {
    pub goods_num: Option<u64>,
}
operation! { InquirePriceCreateGatewayLoadBalancer()
    "InquirePriceCreateGatewayLoadBalancer" -> InquirePriceCreateGatewayLoadBalancerOutput {
    0 "GoodsNum" goods_num: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateGatewayLoadBalancerOutput {
    pub price: Option<Price>,
}
model! { InquirePriceCreateGatewayLoadBalancerOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Price {
    pub instance_price: Option<ItemPrice>,
    pub lcu_price: Option<ItemPrice>,
}
model! { Price {
    0 "InstancePrice" instance_price, 1 "LcuPrice" lcu_price
} }

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
    0 "UnitPrice" unit_price, 1 "ChargeUnit" charge_unit, 2 "OriginalPrice" original_price,
    3 "DiscountPrice" discount_price, 4 "UnitPriceDiscount" unit_price_discount, 5 "Discount" discount
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGatewayLoadBalancerAttribute {
    pub load_balancer_id: String,
    pub load_balancer_name: Option<String>,
    pub delete_protect: Option<bool>,
}
operation! { ModifyGatewayLoadBalancerAttribute(load_balancer_id: String)
    "ModifyGatewayLoadBalancerAttribute" -> Empty {
    0 "LoadBalancerId" load_balancer_id, 1 "LoadBalancerName" load_balancer_name: String,
    2 "DeleteProtect" delete_protect: bool
} }

pub type ModifyGatewayLoadBalancerAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTargetGroupAttribute {
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

pub type ModifyTargetGroupAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTargetGroupInstancesWeight {
    pub target_group_id: String,
    pub target_group_instances: Vec<TargetGroupInstance>,
}
operation! { ModifyTargetGroupInstancesWeight(target_group_id: String, target_group_instances: Vec<TargetGroupInstance>)
    "ModifyTargetGroupInstancesWeight" -> Empty {
    0 "TargetGroupId" target_group_id, 1 "TargetGroupInstances" target_group_instances
} }

pub type ModifyTargetGroupInstancesWeightOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterTargetGroupInstances {
    pub target_group_id: String,
    pub target_group_instances: Vec<TargetGroupInstance>,
}
operation! { RegisterTargetGroupInstances(target_group_id: String, target_group_instances: Vec<TargetGroupInstance>)
    "RegisterTargetGroupInstances" -> Empty {
    0 "TargetGroupId" target_group_id, 1 "TargetGroupInstances" target_group_instances
} }

pub type RegisterTargetGroupInstancesOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_RESOURCE_IN_OPERATING: &str = "FailedOperation.ResourceInOperating";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_FORMAT_ERROR: &str = "InvalidParameter.FormatError";
    pub const INVALID_PARAMETER_REGION_NOT_FOUND: &str = "InvalidParameter.RegionNotFound";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_DUPLICATE: &str = "InvalidParameterValue.Duplicate";
    pub const INVALID_PARAMETER_VALUE_INVALID_FILTER: &str = "InvalidParameterValue.InvalidFilter";
    pub const INVALID_PARAMETER_VALUE_LENGTH: &str = "InvalidParameterValue.Length";
    pub const INVALID_PARAMETER_VALUE_RANGE: &str = "InvalidParameterValue.Range";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
}

#[cfg(feature = "reflect")]
register! {
    AssociateTargetGroups, CreateGatewayLoadBalancer, CreateTargetGroup, DeleteGatewayLoadBalancer, DeleteTargetGroups,
    DeregisterTargetGroupInstances, DescribeGatewayLoadBalancers, DescribeGatewayLoadBalancersResources,
    DescribeTargetGroupInstanceStatus, DescribeTargetGroupInstances, DescribeTargetGroupList, DescribeTargetGroups,
    DescribeTaskStatus, DisassociateTargetGroups, InquirePriceCreateGatewayLoadBalancer,
    ModifyGatewayLoadBalancerAttribute, ModifyTargetGroupAttribute, ModifyTargetGroupInstancesWeight,
    RegisterTargetGroupInstances
}
