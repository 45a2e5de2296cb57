//! `vdb` of Tencent Cloud, API version 2023-06-16.
//!
//! Endpoint: `vdb.tencentcloudapi.com`, or `vdb.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=vdb&Version=2023-06-16>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, vdb::DescribeInstances};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeInstances::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("vdb", "2023-06-16", "vdb", &Endpoints::NONE);

/// Associates security groups: `AssociateSecurityGroups` of `vdb` 2023-06-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vdb&Version=2023-06-16&Action=AssociateSecurityGroups>.
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

/// Creates instance: `CreateInstance` of `vdb` 2023-06-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vdb&Version=2023-06-16&Action=CreateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
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
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub disk_size: Option<i64>,
    pub worker_node_num: Option<i64>,
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
    25 "NodeType" node_type: String, 26 "Cpu" cpu: i64, 27 "Memory" memory: i64, 28 "DiskSize" disk_size: i64,
    29 "WorkerNodeNum" worker_node_num: i64, 30 "EnableEncryption" enable_encryption: bool
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { Tag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancesComponent {
    /// Required.
    pub component: Option<String>,
    /// Required.
    pub cpu: Option<f64>,
    /// Required.
    pub memory: Option<f64>,
    /// Required.
    pub replica_num: Option<i64>,
    pub name: Option<String>,
    pub storage_size: Option<i64>,
    pub storage_type: Option<String>,
    pub params: Option<String>,
}
input! { CreateInstancesComponent(component: String, cpu: f64, memory: f64, replica_num: i64) {
    0 "Component" component: String, 1 "Cpu" cpu: f64, 2 "Memory" memory: f64, 3 "ReplicaNum" replica_num: i64,
    4 "Name" name: String, 5 "StorageSize" storage_size: i64, 6 "StorageType" storage_type: String,
    7 "Params" params: String
} }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub instance_ids: Vec<String>,
}
model! { CreateInstanceOutput {
    0 "InstanceIds" instance_ids: Vec<String>
} }

/// Describes db security groups: `DescribeDBSecurityGroups` of `vdb` 2023-06-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vdb&Version=2023-06-16&Action=DescribeDBSecurityGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSecurityGroups {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeDBSecurityGroups(instance_id: String)
    "DescribeDBSecurityGroups" -> DescribeDBSecurityGroupsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeDBSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSecurityGroupsOutput {
    pub groups: Vec<SecurityGroup>,
}
model! { DescribeDBSecurityGroupsOutput {
    0 "Groups" groups: Vec<SecurityGroup>
} }

/// In the response of [`DescribeDBSecurityGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroup {
    pub create_time: Option<String>,
    pub project_id: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_remark: Option<String>,
    pub outbound: Vec<Outbound>,
    pub inbound: Vec<Inbound>,
    pub update_time: Option<String>,
}
model! { SecurityGroup {
    0 "CreateTime" create_time: String, 1 "ProjectId" project_id: String, 2 "SecurityGroupId" security_group_id: String,
    3 "SecurityGroupName" security_group_name: String, 4 "SecurityGroupRemark" security_group_remark: String,
    5 "Outbound" outbound: Vec<Outbound>, 6 "Inbound" inbound: Vec<Inbound>, 7 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeDBSecurityGroups`].
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
    0 "Action" action: String, 1 "AddressModule" address_module: String, 2 "CidrIp" cidr_ip: String,
    3 "Desc" desc: String, 4 "IpProtocol" ip_protocol: String, 5 "PortRange" port_range: String,
    6 "ServiceModule" service_module: String, 7 "Id" id: String
} }

/// In the response of [`DescribeDBSecurityGroups`].
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
    0 "Action" action: String, 1 "AddressModule" address_module: String, 2 "CidrIp" cidr_ip: String,
    3 "Desc" desc: String, 4 "IpProtocol" ip_protocol: String, 5 "PortRange" port_range: String,
    6 "ServiceModule" service_module: String, 7 "Id" id: String
} }

/// Describes instance maintenance window: `DescribeInstanceMaintenanceWindow` of `vdb` 2023-06-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vdb&Version=2023-06-16&Action=DescribeInstanceMaintenanceWindow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMaintenanceWindow {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceMaintenanceWindow(instance_id: String)
    "DescribeInstanceMaintenanceWindow" -> DescribeInstanceMaintenanceWindowOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceMaintenanceWindow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceMaintenanceWindowOutput {
    pub instance_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub time_span: Option<f64>,
}
model! { DescribeInstanceMaintenanceWindowOutput {
    0 "InstanceId" instance_id: String, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String,
    3 "TimeSpan" time_span: f64
} }

/// Describes instance nodes: `DescribeInstanceNodes` of `vdb` 2023-06-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vdb&Version=2023-06-16&Action=DescribeInstanceNodes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodes {
    /// Required.
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub component: Option<String>,
}
operation! { DescribeInstanceNodes(instance_id: String) "DescribeInstanceNodes" -> DescribeInstanceNodesOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Component" component: String
} }
paged! { DescribeInstanceNodes: NodeInfo = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeInstanceNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodesOutput {
    pub items: Vec<NodeInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceNodesOutput {
    0 "Items" items: Vec<NodeInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstanceNodes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeInfo {
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { NodeInfo {
    0 "Name" name: String, 1 "Status" status: String
} }

/// Describes instances: `DescribeInstances` of `vdb` 2023-06-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=vdb&Version=2023-06-16&Action=DescribeInstances>.
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
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub resource_tags: Option<Vec<Tag>>,
    pub task_status: Option<Vec<i64>>,
    pub networks: Option<Vec<String>>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "InstanceNames" instance_names: Vec<String>,
    2 "InstanceKeys" instance_keys: Vec<String>, 3 "Status" status: Vec<String>,
    4 "EngineNames" engine_names: Vec<String>, 5 "EngineVersions" engine_versions: Vec<String>,
    6 "ApiVersions" api_versions: Vec<String>, 7 "CreateAt" create_at: String, 8 "Zones" zones: Vec<String>,
    9 "OrderBy" order_by: String, 10 "OrderDirection" order_direction: String, 11 "Offset" offset: i64,
    12 "Limit" limit: i64, 13 "ResourceTags" resource_tags: Vec<Tag>, 14 "TaskStatus" task_status: Vec<i64>,
    15 "Networks" networks: Vec<String>
} }
paged! { DescribeInstances: InstanceInfo = Offset "Offset", "Items" items, total "TotalCount" }

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub items: Vec<InstanceInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeInstancesOutput {
    0 "Items" items: Vec<InstanceInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub app_id: Option<i64>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub product: Option<String>,
    pub networks: Vec<Network>,
    pub shard_num: Option<i64>,
    pub replica_num: Option<i64>,
    pub cpu: Option<f64>,
    pub memory: Option<f64>,
    pub disk: Option<i64>,
    /// Deprecated.
    pub health_score: Option<f64>,
    /// Deprecated.
    pub warning: Option<i64>,
    /// Deprecated.
    pub project: Option<String>,
    pub resource_tags: Vec<Tag>,
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
    pub security_group_ids: Vec<String>,
    pub upgrade_version: Option<String>,
    pub is_internal: Option<bool>,
}
model! { InstanceInfo {
    0 "InstanceId" instance_id: String, 1 "Name" name: String, 2 "AppId" app_id: i64, 3 "Region" region: String,
    4 "Zone" zone: String, 5 "Product" product: String, 6 "Networks" networks: Vec<Network>,
    7 "ShardNum" shard_num: i64, 8 "ReplicaNum" replica_num: i64, 9 "Cpu" cpu: f64, 10 "Memory" memory: f64,
    11 "Disk" disk: i64, 12 "HealthScore" health_score: f64, 13 "Warning" warning: i64, 14 "Project" project: String,
    15 "ResourceTags" resource_tags: Vec<Tag>, 16 "CreatedAt" created_at: String, 17 "Status" status: String,
    18 "EngineName" engine_name: String, 19 "EngineVersion" engine_version: String, 20 "ApiVersion" api_version: String,
    21 "PayMode" pay_mode: i64, 22 "Extend" extend: String, 23 "ExpiredAt" expired_at: String,
    24 "IsNoExpired" is_no_expired: bool, 25 "ProductType" product_type: i64, 26 "InstanceType" instance_type: String,
    27 "NodeType" node_type: String, 28 "WanAddress" wan_address: String, 29 "IsolateAt" isolate_at: String,
    30 "AutoRenew" auto_renew: i64, 31 "TaskStatus" task_status: i64,
    32 "SecurityGroupIds" security_group_ids: Vec<String>, 33 "UpgradeVersion" upgrade_version: String,
    34 "IsInternal" is_internal: bool
} }

/// In the response of [`DescribeInstances`].
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
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "Vip" vip: String, 3 "Port" port: i64,
    4 "PreserveDuration" preserve_duration: i64, 5 "ExpireTime" expire_time: String, 6 "IsSSL" is_ssl: bool
} }

/// Describes price create instance: `DescribePriceCreateInstance` of `vdb` 2023-06-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vdb&Version=2023-06-16&Action=DescribePriceCreateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceCreateInstance {
    /// Required.
    pub instance_type: String,
    /// Required.
    pub cpu: i64,
    /// Required.
    pub memory: i64,
    /// Required.
    pub disk_size: i64,
    /// Required.
    pub worker_node_num: i64,
    /// Required.
    pub pay_mode: i64,
    /// Required.
    pub goods_num: i64,
    pub product_type: Option<i64>,
    pub mode: Option<String>,
    pub pay_period: Option<i64>,
}

/// Arguments of [`DescribePriceCreateInstance::new`].
pub struct DescribePriceCreateInstanceRequired {
    pub instance_type: String,
    pub cpu: i64,
    pub memory: i64,
    pub disk_size: i64,
    pub worker_node_num: i64,
    pub pay_mode: i64,
    pub goods_num: i64,
}
operation! {
    DescribePriceCreateInstance { DescribePriceCreateInstanceRequired: instance_type, cpu, memory, disk_size, worker_node_num, pay_mode, goods_num }
    "DescribePriceCreateInstance" -> DescribePriceCreateInstanceOutput {
    0 "InstanceType" instance_type, 1 "Cpu" cpu, 2 "Memory" memory, 3 "DiskSize" disk_size,
    4 "WorkerNodeNum" worker_node_num, 5 "PayMode" pay_mode, 6 "GoodsNum" goods_num, 7 "ProductType" product_type: i64,
    8 "Mode" mode: String, 9 "PayPeriod" pay_period: i64
} }

/// Response of [`DescribePriceCreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceCreateInstanceOutput {
    pub price: Option<f64>,
    pub original_price: Option<f64>,
    pub currency: Option<String>,
}
model! { DescribePriceCreateInstanceOutput {
    0 "Price" price: f64, 1 "OriginalPrice" original_price: f64, 2 "Currency" currency: String
} }

/// Describes price renew instance: `DescribePriceRenewInstance` of `vdb` 2023-06-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vdb&Version=2023-06-16&Action=DescribePriceRenewInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceRenewInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub pay_period: i64,
}
operation! { DescribePriceRenewInstance(instance_id: String, pay_period: i64)
    "DescribePriceRenewInstance" -> DescribePriceRenewInstanceOutput {
    0 "InstanceId" instance_id, 1 "PayPeriod" pay_period
} }

/// Response of [`DescribePriceRenewInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceRenewInstanceOutput {
    pub price: Option<f64>,
    pub original_price: Option<f64>,
    pub currency: Option<String>,
}
model! { DescribePriceRenewInstanceOutput {
    0 "Price" price: f64, 1 "OriginalPrice" original_price: f64, 2 "Currency" currency: String
} }

/// Describes price resize instance: `DescribePriceResizeInstance` of `vdb` 2023-06-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vdb&Version=2023-06-16&Action=DescribePriceResizeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceResizeInstance {
    /// Required.
    pub instance_id: String,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub disk_size: Option<i64>,
    pub worker_node_num: Option<i64>,
}
operation! { DescribePriceResizeInstance(instance_id: String)
    "DescribePriceResizeInstance" -> DescribePriceResizeInstanceOutput {
    0 "InstanceId" instance_id, 1 "Cpu" cpu: i64, 2 "Memory" memory: i64, 3 "DiskSize" disk_size: i64,
    4 "WorkerNodeNum" worker_node_num: i64
} }

/// Response of [`DescribePriceResizeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePriceResizeInstanceOutput {
    pub price: Option<f64>,
    pub original_price: Option<f64>,
    pub currency: Option<String>,
}
model! { DescribePriceResizeInstanceOutput {
    0 "Price" price: f64, 1 "OriginalPrice" original_price: f64, 2 "Currency" currency: String
} }

/// Destroys instances: `DestroyInstances` of `vdb` 2023-06-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vdb&Version=2023-06-16&Action=DestroyInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyInstances {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DestroyInstances(instance_ids: Vec<String>) "DestroyInstances" -> Empty {
    0 "InstanceIds" instance_ids
} }

/// Response of [`DestroyInstances`]: empty.
pub type DestroyInstancesOutput = Empty;

/// Disassociates security groups: `DisassociateSecurityGroups` of `vdb` 2023-06-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vdb&Version=2023-06-16&Action=DisassociateSecurityGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateSecurityGroups {
    /// Required.
    pub security_group_ids: String,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DisassociateSecurityGroups(security_group_ids: String, instance_ids: Vec<String>)
    "DisassociateSecurityGroups" -> Empty {
    0 "SecurityGroupIds" security_group_ids, 1 "InstanceIds" instance_ids
} }

/// Response of [`DisassociateSecurityGroups`]: empty.
pub type DisassociateSecurityGroupsOutput = Empty;

/// Isolates instance: `IsolateInstance` of `vdb` 2023-06-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vdb&Version=2023-06-16&Action=IsolateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateInstance {
    /// Required.
    pub instance_id: String,
}
operation! { IsolateInstance(instance_id: String) "IsolateInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`IsolateInstance`]: empty.
pub type IsolateInstanceOutput = Empty;

/// Modifies db instance security groups: `ModifyDBInstanceSecurityGroups` of `vdb` 2023-06-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vdb&Version=2023-06-16&Action=ModifyDBInstanceSecurityGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSecurityGroups {
    /// Required.
    pub security_group_ids: Vec<String>,
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { ModifyDBInstanceSecurityGroups(security_group_ids: Vec<String>, instance_ids: Vec<String>)
    "ModifyDBInstanceSecurityGroups" -> Empty {
    0 "SecurityGroupIds" security_group_ids, 1 "InstanceIds" instance_ids
} }

/// Response of [`ModifyDBInstanceSecurityGroups`]: empty.
pub type ModifyDBInstanceSecurityGroupsOutput = Empty;

/// Modifies instance maintenance window: `ModifyInstanceMaintenanceWindow` of `vdb` 2023-06-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vdb&Version=2023-06-16&Action=ModifyInstanceMaintenanceWindow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceMaintenanceWindow {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub time_span: i64,
}
operation! { ModifyInstanceMaintenanceWindow(instance_id: String, start_time: String, time_span: i64)
    "ModifyInstanceMaintenanceWindow" -> Empty {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "TimeSpan" time_span
} }

/// Response of [`ModifyInstanceMaintenanceWindow`]: empty.
pub type ModifyInstanceMaintenanceWindowOutput = Empty;

/// Recovers instance: `RecoverInstance` of `vdb` 2023-06-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vdb&Version=2023-06-16&Action=RecoverInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverInstance {
    /// Required.
    pub instance_id: String,
    pub pay_period: Option<i64>,
}
operation! { RecoverInstance(instance_id: String) "RecoverInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "PayPeriod" pay_period: i64
} }

/// Response of [`RecoverInstance`]: empty.
pub type RecoverInstanceOutput = Empty;

/// Scales out instance: `ScaleOutInstance` of `vdb` 2023-06-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vdb&Version=2023-06-16&Action=ScaleOutInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleOutInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub replica_num: i64,
    pub run_now: Option<bool>,
}
operation! { ScaleOutInstance(instance_id: String, replica_num: i64) "ScaleOutInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "ReplicaNum" replica_num, 2 "RunNow" run_now: bool
} }

/// Response of [`ScaleOutInstance`]: empty.
pub type ScaleOutInstanceOutput = Empty;

/// Scales up instance: `ScaleUpInstance` of `vdb` 2023-06-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=vdb&Version=2023-06-16&Action=ScaleUpInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScaleUpInstance {
    /// Required.
    pub instance_id: String,
    pub cpu: Option<f64>,
    pub memory: Option<f64>,
    pub storage_size: Option<i64>,
    pub run_now: Option<bool>,
}
operation! { ScaleUpInstance(instance_id: String) "ScaleUpInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "Cpu" cpu: f64, 2 "Memory" memory: f64, 3 "StorageSize" storage_size: i64,
    4 "RunNow" run_now: bool
} }

/// Response of [`ScaleUpInstance`]: empty.
pub type ScaleUpInstanceOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", LIMIT_EXCEEDED "LimitExceeded", REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    AssociateSecurityGroups, CreateInstance, DescribeDBSecurityGroups, DescribeInstanceMaintenanceWindow,
    DescribeInstanceNodes, DescribeInstances, DescribePriceCreateInstance, DescribePriceRenewInstance,
    DescribePriceResizeInstance, DestroyInstances, DisassociateSecurityGroups, IsolateInstance,
    ModifyDBInstanceSecurityGroups, ModifyInstanceMaintenanceWindow, RecoverInstance, ScaleOutInstance, ScaleUpInstance
}
