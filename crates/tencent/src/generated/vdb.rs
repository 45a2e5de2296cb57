//! `vdb` 2023-06-16.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "vdb", version: "2023-06-16", code: "vdb", endpoints: &Endpoints::NONE };

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
pub struct CreateInstance {
    pub vpc_id: String,
    pub subnet_id: String,
    pub pay_mode: i64,
    pub instance_name: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub pay_period: Option<i64>,
    pub auto_renew: Option<i64>,
    pub params: Option<String>,
    pub resource_tags: Option<Vec<Tag>>,
    /// Deprecated.
    pub project: Option<String>,
    pub product_type: Option<i64>,
    pub instance_type: Option<String>,
    pub mode: Option<String>,
    pub goods_num: Option<i64>,
    /// Deprecated.
    pub network_type: Option<String>,
    /// Deprecated.
    pub template_id: Option<String>,
    /// Deprecated.
    pub components: Option<Vec<CreateInstancesComponent>>,
    /// Deprecated.
    pub zone: Option<String>,
    /// Deprecated.
    pub slave_zones: Option<Vec<String>>,
    /// Deprecated.
    pub is_no_expired: Option<bool>,
    /// Deprecated.
    pub engine_name: Option<String>,
    /// Deprecated.
    pub engine_version: Option<String>,
    /// Deprecated.
    pub brief: Option<String>,
    /// Deprecated.
    pub chief: Option<String>,
    /// Deprecated.
    pub dba: Option<String>,
    /// Deprecated.
    pub node_type: Option<String>,
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub disk_size: Option<u64>,
    pub worker_node_num: Option<u64>,
    pub enable_encryption: Option<bool>,
}
operation! { CreateInstance(vpc_id: String, subnet_id: String, pay_mode: i64) "CreateInstance" -> CreateInstanceOutput {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "PayMode" pay_mode, 3 "InstanceName" instance_name: String,
    4 "SecurityGroupIds" security_group_ids: Vec<String>, 5 "PayPeriod" pay_period: i64, 6 "AutoRenew" auto_renew: i64,
    7 "Params" params: String, 8 "ResourceTags" resource_tags: Vec<Tag>, 9 "Project" project: String,
    10 "ProductType" product_type: i64, 11 "InstanceType" instance_type: String, 12 "Mode" mode: String,
    13 "GoodsNum" goods_num: i64, 14 "NetworkType" network_type: String, 15 "TemplateId" template_id: String,
    16 "Components" components: Vec<CreateInstancesComponent>, 17 "Zone" zone: String,
    18 "SlaveZones" slave_zones: Vec<String>, 19 "IsNoExpired" is_no_expired: bool, 20 "EngineName" engine_name: String,
    21 "EngineVersion" engine_version: String, 22 "Brief" brief: String, 23 "Chief" chief: String, 24 "DBA" dba: String,
    25 "NodeType" node_type: String, 26 "Cpu" cpu: u64, 27 "Memory" memory: u64, 28 "DiskSize" disk_size: u64,
    29 "WorkerNodeNum" worker_node_num: u64, 30 "EnableEncryption" enable_encryption: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancesComponent {
    pub component: Option<String>,
    pub cpu: Option<f64>,
    pub memory: Option<f64>,
    pub replica_num: Option<u64>,
    pub name: Option<String>,
    pub storage_size: Option<u64>,
    pub storage_type: Option<String>,
    pub params: Option<String>,
}
input! { CreateInstancesComponent(component: String, cpu: f64, memory: f64, replica_num: u64) {
    0 "Component" component: String, 1 "Cpu" cpu: f64, 2 "Memory" memory: f64, 3 "ReplicaNum" replica_num: u64,
    4 "Name" name: String, 5 "StorageSize" storage_size: u64, 6 "StorageType" storage_type: String,
    7 "Params" params: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub instance_ids: Option<Vec<String>>,
}
model! { CreateInstanceOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSecurityGroups {
    pub instance_id: String,
}
operation! { DescribeDBSecurityGroups(instance_id: String)
    "DescribeDBSecurityGroups" -> DescribeDBSecurityGroupsOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSecurityGroupsOutput {
    pub groups: Option<Vec<SecurityGroup>>,
}
model! { DescribeDBSecurityGroupsOutput {
    0 "Groups" groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroup {
    pub create_time: Option<String>,
    pub project_id: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_remark: Option<String>,
    pub outbound: Option<Vec<Outbound>>,
    pub inbound: Option<Vec<Inbound>>,
    pub update_time: Option<String>,
}
model! { SecurityGroup {
    0 "CreateTime" create_time, 1 "ProjectId" project_id, 2 "SecurityGroupId" security_group_id,
    3 "SecurityGroupName" security_group_name, 4 "SecurityGroupRemark" security_group_remark, 5 "Outbound" outbound,
    6 "Inbound" inbound, 7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Outbound {
    pub action: Option<String>,
    pub address_module: Option<String>,
    pub cidr_ip: Option<String>,
    pub desc: Option<String>,
    pub ip_protocol: Option<String>,
    pub port_range: Option<String>,
    pub service_module: Option<String>,
    pub id: Option<String>,
}
model! { Outbound {
    0 "Action" action, 1 "AddressModule" address_module, 2 "CidrIp" cidr_ip, 3 "Desc" desc, 4 "IpProtocol" ip_protocol,
    5 "PortRange" port_range, 6 "ServiceModule" service_module, 7 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Inbound {
    pub action: Option<String>,
    pub address_module: Option<String>,
    pub cidr_ip: Option<String>,
    pub desc: Option<String>,
    pub ip_protocol: Option<String>,
    pub port_range: Option<String>,
    pub service_module: Option<String>,
    pub id: Option<String>,
}
model! { Inbound {
    0 "Action" action, 1 "AddressModule" address_module, 2 "CidrIp" cidr_ip, 3 "Desc" desc, 4 "IpProtocol" ip_protocol,
    5 "PortRange" port_range, 6 "ServiceModule" service_module, 7 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMaintenanceWindow {
    pub instance_id: String,
}
operation! { DescribeInstanceMaintenanceWindow(instance_id: String)
    "DescribeInstanceMaintenanceWindow" -> DescribeInstanceMaintenanceWindowOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMaintenanceWindowOutput {
    pub instance_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub time_span: Option<f64>,
}
model! { DescribeInstanceMaintenanceWindowOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "TimeSpan" time_span
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodes {
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub component: Option<String>,
}
operation! { DescribeInstanceNodes(instance_id: String) "DescribeInstanceNodes" -> DescribeInstanceNodesOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Component" component: String
} }
paged! { DescribeInstanceNodes: NodeInfo = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodesOutput {
    pub items: Option<Vec<NodeInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeInstanceNodesOutput {
    0 "Items" items, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeInfo {
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { NodeInfo {
    0 "Name" name, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub instance_ids: Option<Vec<String>>,
    pub instance_names: Option<Vec<String>>,
    pub instance_keys: Option<Vec<String>>,
    pub status: Option<Vec<String>>,
    /// Deprecated.
    pub engine_names: Option<Vec<String>>,
    pub engine_versions: Option<Vec<String>>,
    pub api_versions: Option<Vec<String>>,
    pub create_at: Option<String>,
    /// Deprecated.
    pub zones: Option<Vec<String>>,
    pub order_by: Option<String>,
    pub order_direction: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub resource_tags: Option<Vec<Tag>>,
    pub task_status: Option<Vec<i64>>,
    pub networks: Option<Vec<String>>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "InstanceNames" instance_names: Vec<String>,
    2 "InstanceKeys" instance_keys: Vec<String>, 3 "Status" status: Vec<String>,
    4 "EngineNames" engine_names: Vec<String>, 5 "EngineVersions" engine_versions: Vec<String>,
    6 "ApiVersions" api_versions: Vec<String>, 7 "CreateAt" create_at: String, 8 "Zones" zones: Vec<String>,
    9 "OrderBy" order_by: String, 10 "OrderDirection" order_direction: String, 11 "Offset" offset: u64,
    12 "Limit" limit: u64, 13 "ResourceTags" resource_tags: Vec<Tag>, 14 "TaskStatus" task_status: Vec<i64>,
    15 "Networks" networks: Vec<String>
} }
paged! { DescribeInstances: InstanceInfo = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub items: Option<Vec<InstanceInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeInstancesOutput {
    0 "Items" items, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub app_id: Option<u64>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub product: Option<String>,
    pub networks: Option<Vec<Network>>,
    pub shard_num: Option<u64>,
    pub replica_num: Option<u64>,
    pub cpu: Option<f64>,
    pub memory: Option<f64>,
    pub disk: Option<u64>,
    /// Deprecated.
    pub health_score: Option<f64>,
    /// Deprecated.
    pub warning: Option<i64>,
    /// Deprecated.
    pub project: Option<String>,
    pub resource_tags: Option<Vec<Tag>>,
    pub created_at: Option<String>,
    pub status: Option<String>,
    pub engine_name: Option<String>,
    pub engine_version: Option<String>,
    pub api_version: Option<String>,
    pub pay_mode: Option<i64>,
    pub extend: Option<String>,
    pub expired_at: Option<String>,
    pub is_no_expired: Option<bool>,
    pub product_type: Option<i64>,
    pub instance_type: Option<String>,
    pub node_type: Option<String>,
    pub wan_address: Option<String>,
    pub isolate_at: Option<String>,
    pub auto_renew: Option<i64>,
    pub task_status: Option<i64>,
    pub security_group_ids: Option<Vec<String>>,
    pub upgrade_version: Option<String>,
    pub is_internal: Option<bool>,
}
model! { InstanceInfo {
    0 "InstanceId" instance_id, 1 "Name" name, 2 "AppId" app_id, 3 "Region" region, 4 "Zone" zone, 5 "Product" product,
    6 "Networks" networks, 7 "ShardNum" shard_num, 8 "ReplicaNum" replica_num, 9 "Cpu" cpu, 10 "Memory" memory,
    11 "Disk" disk, 12 "HealthScore" health_score, 13 "Warning" warning, 14 "Project" project,
    15 "ResourceTags" resource_tags, 16 "CreatedAt" created_at, 17 "Status" status, 18 "EngineName" engine_name,
    19 "EngineVersion" engine_version, 20 "ApiVersion" api_version, 21 "PayMode" pay_mode, 22 "Extend" extend,
    23 "ExpiredAt" expired_at, 24 "IsNoExpired" is_no_expired, 25 "ProductType" product_type,
    26 "InstanceType" instance_type, 27 "NodeType" node_type, 28 "WanAddress" wan_address, 29 "IsolateAt" isolate_at,
    30 "AutoRenew" auto_renew, 31 "TaskStatus" task_status, 32 "SecurityGroupIds" security_group_ids,
    33 "UpgradeVersion" upgrade_version, 34 "IsInternal" is_internal
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Network {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub vip: Option<String>,
    pub port: Option<i64>,
    pub preserve_duration: Option<i64>,
    pub expire_time: Option<String>,
    pub is_ssl: Option<bool>,
}
model! { Network {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "Vip" vip, 3 "Port" port, 4 "PreserveDuration" preserve_duration,
    5 "ExpireTime" expire_time, 6 "IsSSL" is_ssl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceCreateInstance {
    pub instance_type: String,
    pub cpu: u64,
    pub memory: u64,
    pub disk_size: u64,
    pub worker_node_num: u64,
    pub pay_mode: i64,
    pub goods_num: i64,
    pub product_type: Option<i64>,
    pub mode: Option<String>,
    pub pay_period: Option<i64>,
}

/// What [`DescribePriceCreateInstance::new`] takes.
pub struct DescribePriceCreateInstanceRequired {
    pub instance_type: String,
    pub cpu: u64,
    pub memory: u64,
    pub disk_size: u64,
    pub worker_node_num: u64,
    pub pay_mode: i64,
    pub goods_num: i64,
}
operation! { DescribePriceCreateInstance{DescribePriceCreateInstanceRequired: instance_type, cpu, memory, disk_size, worker_node_num, pay_mode, goods_num}
    "DescribePriceCreateInstance" -> DescribePriceCreateInstanceOutput {
    0 "InstanceType" instance_type, 1 "Cpu" cpu, 2 "Memory" memory, 3 "DiskSize" disk_size,
    4 "WorkerNodeNum" worker_node_num, 5 "PayMode" pay_mode, 6 "GoodsNum" goods_num, 7 "ProductType" product_type: i64,
    8 "Mode" mode: String, 9 "PayPeriod" pay_period: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceCreateInstanceOutput {
    pub price: Option<f64>,
    pub original_price: Option<f64>,
    pub currency: Option<String>,
}
model! { DescribePriceCreateInstanceOutput {
    0 "Price" price, 1 "OriginalPrice" original_price, 2 "Currency" currency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceRenewInstance {
    pub instance_id: String,
    pub pay_period: i64,
}
operation! { DescribePriceRenewInstance(instance_id: String, pay_period: i64)
    "DescribePriceRenewInstance" -> DescribePriceRenewInstanceOutput {
    0 "InstanceId" instance_id, 1 "PayPeriod" pay_period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceRenewInstanceOutput {
    pub price: Option<f64>,
    pub original_price: Option<f64>,
    pub currency: Option<String>,
}
model! { DescribePriceRenewInstanceOutput {
    0 "Price" price, 1 "OriginalPrice" original_price, 2 "Currency" currency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceResizeInstance {
    pub instance_id: String,
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub disk_size: Option<u64>,
    pub worker_node_num: Option<u64>,
}
operation! { DescribePriceResizeInstance(instance_id: String)
    "DescribePriceResizeInstance" -> DescribePriceResizeInstanceOutput {
    0 "InstanceId" instance_id, 1 "Cpu" cpu: u64, 2 "Memory" memory: u64, 3 "DiskSize" disk_size: u64,
    4 "WorkerNodeNum" worker_node_num: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceResizeInstanceOutput {
    pub price: Option<f64>,
    pub original_price: Option<f64>,
    pub currency: Option<String>,
}
model! { DescribePriceResizeInstanceOutput {
    0 "Price" price, 1 "OriginalPrice" original_price, 2 "Currency" currency
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyInstances {
    pub instance_ids: Vec<String>,
}
operation! { DestroyInstances(instance_ids: Vec<String>) "DestroyInstances" -> Empty {
    0 "InstanceIds" instance_ids
} }

pub type DestroyInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateSecurityGroups {
    pub security_group_ids: String,
    pub instance_ids: Vec<String>,
}
operation! { DisassociateSecurityGroups(security_group_ids: String, instance_ids: Vec<String>)
    "DisassociateSecurityGroups" -> Empty {
    0 "SecurityGroupIds" security_group_ids, 1 "InstanceIds" instance_ids
} }

pub type DisassociateSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateInstance {
    pub instance_id: String,
}
operation! { IsolateInstance(instance_id: String) "IsolateInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type IsolateInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSecurityGroups {
    pub security_group_ids: Vec<String>,
    pub instance_ids: Vec<String>,
}
operation! { ModifyDBInstanceSecurityGroups(security_group_ids: Vec<String>, instance_ids: Vec<String>)
    "ModifyDBInstanceSecurityGroups" -> Empty {
    0 "SecurityGroupIds" security_group_ids, 1 "InstanceIds" instance_ids
} }

pub type ModifyDBInstanceSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceMaintenanceWindow {
    pub instance_id: String,
    pub start_time: String,
    pub time_span: u64,
}
operation! { ModifyInstanceMaintenanceWindow(instance_id: String, start_time: String, time_span: u64)
    "ModifyInstanceMaintenanceWindow" -> Empty {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "TimeSpan" time_span
} }

pub type ModifyInstanceMaintenanceWindowOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverInstance {
    pub instance_id: String,
    pub pay_period: Option<i64>,
}
operation! { RecoverInstance(instance_id: String) "RecoverInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "PayPeriod" pay_period: i64
} }

pub type RecoverInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutInstance {
    pub instance_id: String,
    pub replica_num: u64,
    pub run_now: Option<bool>,
}
operation! { ScaleOutInstance(instance_id: String, replica_num: u64) "ScaleOutInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "ReplicaNum" replica_num, 2 "RunNow" run_now: bool
} }

pub type ScaleOutInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleUpInstance {
    pub instance_id: String,
    pub cpu: Option<f64>,
    pub memory: Option<f64>,
    pub storage_size: Option<u64>,
    pub run_now: Option<bool>,
}
operation! { ScaleUpInstance(instance_id: String) "ScaleUpInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "Cpu" cpu: f64, 2 "Memory" memory: f64, 3 "StorageSize" storage_size: u64,
    4 "RunNow" run_now: bool
} }

pub type ScaleUpInstanceOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
}

#[cfg(feature = "reflect")]
register! {
    AssociateSecurityGroups, CreateInstance, DescribeDBSecurityGroups, DescribeInstanceMaintenanceWindow,
    DescribeInstanceNodes, DescribeInstances, DescribePriceCreateInstance, DescribePriceRenewInstance,
    DescribePriceResizeInstance, DestroyInstances, DisassociateSecurityGroups, IsolateInstance,
    ModifyDBInstanceSecurityGroups, ModifyInstanceMaintenanceWindow, RecoverInstance, ScaleOutInstance, ScaleUpInstance
}
