//! `keewidb` 2022-03-08.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "keewidb", version: "2022-03-08", code: "keewidb", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateSecurityGroups {
    pub product: String,
    pub security_group_id: String,
    pub instance_ids: Vec<String>,
}
operation! { AssociateSecurityGroups(product: String, security_group_id: String, instance_ids: Vec<String>)
    "AssociateSecurityGroups" -> Empty {
    0 "Product" product, 1 "SecurityGroupId" security_group_id, 2 "InstanceIds" instance_ids
} }

pub type AssociateSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeInstanceMaster {
    pub instance_id: String,
    pub node_id: String,
}
operation! { ChangeInstanceMaster(instance_id: String, node_id: String)
    "ChangeInstanceMaster" -> ChangeInstanceMasterOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeInstanceMasterOutput {
    pub task_id: Option<i64>,
}
model! { ChangeInstanceMasterOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CleanUpInstance {
    pub instance_id: String,
}
operation! { CleanUpInstance(instance_id: String) "CleanUpInstance" -> CleanUpInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CleanUpInstanceOutput {
    pub task_id: Option<i64>,
}
model! { CleanUpInstanceOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearInstance {
    pub instance_id: String,
    pub password: Option<Secret>,
}
operation! { ClearInstance(instance_id: String) "ClearInstance" -> ClearInstanceOutput {
    0 "InstanceId" instance_id, 1 "Password" password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearInstanceOutput {
    pub task_id: Option<i64>,
}
model! { ClearInstanceOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupManually {
    pub instance_id: String,
    pub remark: Option<String>,
    pub storage_days: Option<i64>,
}
operation! { CreateBackupManually(instance_id: String) "CreateBackupManually" -> CreateBackupManuallyOutput {
    0 "InstanceId" instance_id, 1 "Remark" remark: String, 2 "StorageDays" storage_days: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupManuallyOutput {
    pub task_id: Option<i64>,
}
model! { CreateBackupManuallyOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstances {
    pub type_id: u64,
    pub uniq_vpc_id: String,
    pub uniq_subnet_id: String,
    pub billing_mode: i64,
    pub goods_num: u64,
    pub period: u64,
    pub shard_num: i64,
    pub replicas_num: i64,
    pub machine_memory: i64,
    pub zone_id: Option<u64>,
    pub zone_name: Option<String>,
    pub instance_name: Option<String>,
    pub no_auth: Option<bool>,
    pub password: Option<Secret>,
    pub v_port: Option<u64>,
    pub auto_renew: Option<u64>,
    pub security_group_id_list: Option<Vec<String>>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub mem_size: Option<i64>,
    pub disk_size: Option<i64>,
    pub machine_cpu: Option<i64>,
    pub project_id: Option<i64>,
    pub compression: Option<String>,
}

/// What [`CreateInstances::new`] takes.
pub struct CreateInstancesRequired {
    pub type_id: u64,
    pub uniq_vpc_id: String,
    pub uniq_subnet_id: String,
    pub billing_mode: i64,
    pub goods_num: u64,
    pub period: u64,
    pub shard_num: i64,
    pub replicas_num: i64,
    pub machine_memory: i64,
}
operation! { CreateInstances{CreateInstancesRequired: type_id, uniq_vpc_id, uniq_subnet_id, billing_mode, goods_num, period, shard_num, replicas_num, machine_memory}
    "CreateInstances" -> CreateInstancesOutput {
    0 "TypeId" type_id, 1 "UniqVpcId" uniq_vpc_id, 2 "UniqSubnetId" uniq_subnet_id, 3 "BillingMode" billing_mode,
    4 "GoodsNum" goods_num, 5 "Period" period, 6 "ShardNum" shard_num, 7 "ReplicasNum" replicas_num,
    8 "MachineMemory" machine_memory, 9 "ZoneId" zone_id: u64, 10 "ZoneName" zone_name: String,
    11 "InstanceName" instance_name: String, 12 "NoAuth" no_auth: bool, 13 "Password" password: Secret,
    14 "VPort" v_port: u64, 15 "AutoRenew" auto_renew: u64,
    16 "SecurityGroupIdList" security_group_id_list: Vec<String>, 17 "ResourceTags" resource_tags: Vec<ResourceTag>,
    18 "MemSize" mem_size: i64, 19 "DiskSize" disk_size: i64, 20 "MachineCpu" machine_cpu: i64,
    21 "ProjectId" project_id: i64, 22 "Compression" compression: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { ResourceTag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstancesOutput {
    /// Deprecated.
    pub deal_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub deal_name: Option<String>,
}
model! { CreateInstancesOutput {
    0 "DealId" deal_id, 1 "InstanceIds" instance_ids, 2 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoBackupConfig {
    pub instance_id: String,
}
operation! { DescribeAutoBackupConfig(instance_id: String)
    "DescribeAutoBackupConfig" -> DescribeAutoBackupConfigOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoBackupConfigOutput {
    pub week_days: Option<Vec<String>>,
    pub time_period: Option<String>,
    pub backup_storage_days: Option<i64>,
    pub binlog_storage_days: Option<i64>,
}
model! { DescribeAutoBackupConfigOutput {
    0 "WeekDays" week_days, 1 "TimePeriod" time_period, 2 "BackupStorageDays" backup_storage_days,
    3 "BinlogStorageDays" binlog_storage_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectionConfig {
    pub instance_id: String,
}
operation! { DescribeConnectionConfig(instance_id: String)
    "DescribeConnectionConfig" -> DescribeConnectionConfigOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConnectionConfigOutput {
    pub in_net_limit: Option<i64>,
    pub out_net_limit: Option<i64>,
    pub client_limit: Option<i64>,
    pub client_limit_min: Option<i64>,
    pub client_limit_max: Option<i64>,
}
model! { DescribeConnectionConfigOutput {
    0 "InNetLimit" in_net_limit, 1 "OutNetLimit" out_net_limit, 2 "ClientLimit" client_limit,
    3 "ClientLimitMin" client_limit_min, 4 "ClientLimitMax" client_limit_max
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSecurityGroups {
    pub product: String,
    pub instance_id: String,
}
operation! { DescribeDBSecurityGroups(product: String, instance_id: String)
    "DescribeDBSecurityGroups" -> DescribeDBSecurityGroupsOutput {
    0 "Product" product, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSecurityGroupsOutput {
    pub groups: Option<Vec<SecurityGroup>>,
    pub vip: Option<String>,
    pub v_port: Option<String>,
}
model! { DescribeDBSecurityGroupsOutput {
    0 "Groups" groups, 1 "VIP" vip, 2 "VPort" v_port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroup {
    pub create_time: Option<String>,
    pub project_id: Option<u64>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_remark: Option<String>,
    pub outbound: Option<Vec<Outbound>>,
    pub inbound: Option<Vec<Inbound>>,
}
model! { SecurityGroup {
    0 "CreateTime" create_time, 1 "ProjectId" project_id, 2 "SecurityGroupId" security_group_id,
    3 "SecurityGroupName" security_group_name, 4 "SecurityGroupRemark" security_group_remark, 5 "Outbound" outbound,
    6 "Inbound" inbound
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
pub struct DescribeInstanceBackups {
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<Vec<i64>>,
}
operation! { DescribeInstanceBackups(instance_id: String) "DescribeInstanceBackups" -> DescribeInstanceBackupsOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "BeginTime" begin_time: String,
    4 "EndTime" end_time: String, 5 "Status" status: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBackupsOutput {
    pub total_count: Option<i64>,
    /// Deprecated.
    pub backup_set: Option<Vec<BinlogInfo>>,
    pub backup_record: Option<Vec<BackupInfo>>,
}
model! { DescribeInstanceBackupsOutput {
    0 "TotalCount" total_count, 1 "BackupSet" backup_set, 2 "BackupRecord" backup_record
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BinlogInfo {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub backup_id: Option<String>,
    pub filename: Option<String>,
    pub file_size: Option<i64>,
}
model! { BinlogInfo {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "BackupId" backup_id, 3 "Filename" filename,
    4 "FileSize" file_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupInfo {
    pub start_time: Option<String>,
    pub backup_id: Option<String>,
    pub backup_type: Option<String>,
    pub remark: Option<String>,
    pub status: Option<i64>,
    pub locked: Option<i64>,
}
model! { BackupInfo {
    0 "StartTime" start_time, 1 "BackupId" backup_id, 2 "BackupType" backup_type, 3 "Remark" remark, 4 "Status" status,
    5 "Locked" locked
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBinlogs {
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeInstanceBinlogs(instance_id: String) "DescribeInstanceBinlogs" -> DescribeInstanceBinlogsOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "BeginTime" begin_time: String,
    4 "EndTime" end_time: String
} }
paged! { DescribeInstanceBinlogs: BinlogInfo = Offset "Offset", "BackupSet" backup_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceBinlogsOutput {
    pub total_count: Option<i64>,
    pub backup_set: Option<Vec<BinlogInfo>>,
}
model! { DescribeInstanceBinlogsOutput {
    0 "TotalCount" total_count, 1 "BackupSet" backup_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDealDetail {
    /// Deprecated.
    pub deal_ids: Option<Vec<String>>,
    pub deal_name: Option<String>,
}
operation! { DescribeInstanceDealDetail() "DescribeInstanceDealDetail" -> DescribeInstanceDealDetailOutput {
    0 "DealIds" deal_ids: Vec<String>, 1 "DealName" deal_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDealDetailOutput {
    pub deal_details: Option<Vec<TradeDealDetail>>,
}
model! { DescribeInstanceDealDetailOutput {
    0 "DealDetails" deal_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TradeDealDetail {
    pub deal_id: Option<String>,
    pub deal_name: Option<String>,
    pub zone_id: Option<i64>,
    pub goods_num: Option<i64>,
    pub creater: Option<String>,
    pub creat_time: Option<String>,
    pub overdue_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<i64>,
    pub description: Option<String>,
    pub price: Option<f64>,
    pub instance_ids: Option<Vec<String>>,
}
model! { TradeDealDetail {
    0 "DealId" deal_id, 1 "DealName" deal_name, 2 "ZoneId" zone_id, 3 "GoodsNum" goods_num, 4 "Creater" creater,
    5 "CreatTime" creat_time, 6 "OverdueTime" overdue_time, 7 "EndTime" end_time, 8 "Status" status,
    9 "Description" description, 10 "Price" price, 11 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodeInfo {
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeInstanceNodeInfo(instance_id: String)
    "DescribeInstanceNodeInfo" -> DescribeInstanceNodeInfoOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceNodeInfoOutput {
    pub proxy_count: Option<i64>,
    pub proxy: Option<Vec<ProxyNodeInfo>>,
    pub redis_count: Option<i64>,
    pub redis: Option<Vec<RedisNodeInfo>>,
    pub tendis_count: Option<i64>,
    pub tendis: Option<Vec<InstanceNodeInfo>>,
    pub kee_wi_db_count: Option<i64>,
    pub kee_wi_db: Option<Vec<InstanceNodeInfo>>,
}
model! { DescribeInstanceNodeInfoOutput {
    0 "ProxyCount" proxy_count, 1 "Proxy" proxy, 2 "RedisCount" redis_count, 3 "Redis" redis,
    4 "TendisCount" tendis_count, 5 "Tendis" tendis, 6 "KeeWiDBCount" kee_wi_db_count, 7 "KeeWiDB" kee_wi_db
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProxyNodeInfo {
    pub node_id: Option<String>,
    pub zone_id: Option<i64>,
}
model! { ProxyNodeInfo {
    0 "NodeId" node_id, 1 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisNodeInfo {
    pub node_id: Option<String>,
    pub node_role: Option<String>,
    pub cluster_id: Option<i64>,
    pub zone_id: Option<i64>,
}
model! { RedisNodeInfo {
    0 "NodeId" node_id, 1 "NodeRole" node_role, 2 "ClusterId" cluster_id, 3 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNodeInfo {
    pub node_id: Option<String>,
    pub node_role: Option<String>,
    pub zone_id: Option<i64>,
}
model! { InstanceNodeInfo {
    0 "NodeId" node_id, 1 "NodeRole" node_role, 2 "ZoneId" zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParamRecords {
    pub instance_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeInstanceParamRecords(instance_id: String)
    "DescribeInstanceParamRecords" -> DescribeInstanceParamRecordsOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribeInstanceParamRecords: InstanceParamHistory =
    Offset "Offset", "InstanceParamHistory" instance_param_history, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParamRecordsOutput {
    pub total_count: Option<i64>,
    pub instance_param_history: Option<Vec<InstanceParamHistory>>,
}
model! { DescribeInstanceParamRecordsOutput {
    0 "TotalCount" total_count, 1 "InstanceParamHistory" instance_param_history
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceParamHistory {
    pub param_name: Option<String>,
    pub pre_value: Option<String>,
    pub new_value: Option<String>,
    pub status: Option<i64>,
    pub modify_time: Option<String>,
}
model! { InstanceParamHistory {
    0 "ParamName" param_name, 1 "PreValue" pre_value, 2 "NewValue" new_value, 3 "Status" status,
    4 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParams {
    pub instance_id: String,
}
operation! { DescribeInstanceParams(instance_id: String) "DescribeInstanceParams" -> DescribeInstanceParamsOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceParamsOutput {
    pub total_count: Option<i64>,
    pub instance_enum_param: Option<Vec<InstanceEnumParam>>,
    pub instance_integer_param: Option<Vec<InstanceIntegerParam>>,
    pub instance_text_param: Option<Vec<InstanceTextParam>>,
    pub instance_multi_param: Option<Vec<InstanceMultiParam>>,
}
model! { DescribeInstanceParamsOutput {
    0 "TotalCount" total_count, 1 "InstanceEnumParam" instance_enum_param,
    2 "InstanceIntegerParam" instance_integer_param, 3 "InstanceTextParam" instance_text_param,
    4 "InstanceMultiParam" instance_multi_param
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceEnumParam {
    pub param_name: Option<String>,
    pub value_type: Option<String>,
    pub need_restart: Option<String>,
    pub default_value: Option<String>,
    pub current_value: Option<String>,
    pub tips: Option<String>,
    pub enum_value: Option<Vec<String>>,
    pub status: Option<i64>,
}
model! { InstanceEnumParam {
    0 "ParamName" param_name, 1 "ValueType" value_type, 2 "NeedRestart" need_restart, 3 "DefaultValue" default_value,
    4 "CurrentValue" current_value, 5 "Tips" tips, 6 "EnumValue" enum_value, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceIntegerParam {
    pub param_name: Option<String>,
    pub value_type: Option<String>,
    pub need_restart: Option<String>,
    pub default_value: Option<String>,
    pub current_value: Option<String>,
    pub tips: Option<String>,
    pub min: Option<String>,
    pub max: Option<String>,
    pub status: Option<i64>,
    pub unit: Option<String>,
}
model! { InstanceIntegerParam {
    0 "ParamName" param_name, 1 "ValueType" value_type, 2 "NeedRestart" need_restart, 3 "DefaultValue" default_value,
    4 "CurrentValue" current_value, 5 "Tips" tips, 6 "Min" min, 7 "Max" max, 8 "Status" status, 9 "Unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTextParam {
    pub param_name: Option<String>,
    pub value_type: Option<String>,
    pub need_restart: Option<String>,
    pub default_value: Option<String>,
    pub current_value: Option<String>,
    pub tips: Option<String>,
    pub text_value: Option<Vec<String>>,
    pub status: Option<i64>,
}
model! { InstanceTextParam {
    0 "ParamName" param_name, 1 "ValueType" value_type, 2 "NeedRestart" need_restart, 3 "DefaultValue" default_value,
    4 "CurrentValue" current_value, 5 "Tips" tips, 6 "TextValue" text_value, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceMultiParam {
    pub param_name: Option<String>,
    pub value_type: Option<String>,
    pub need_restart: Option<String>,
    pub default_value: Option<String>,
    pub current_value: Option<String>,
    pub tips: Option<String>,
    pub enum_value: Option<Vec<String>>,
    pub status: Option<i64>,
}
model! { InstanceMultiParam {
    0 "ParamName" param_name, 1 "ValueType" value_type, 2 "NeedRestart" need_restart, 3 "DefaultValue" default_value,
    4 "CurrentValue" current_value, 5 "Tips" tips, 6 "EnumValue" enum_value, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceReplicas {
    pub instance_id: String,
}
operation! { DescribeInstanceReplicas(instance_id: String)
    "DescribeInstanceReplicas" -> DescribeInstanceReplicasOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceReplicasOutput {
    pub total_count: Option<i64>,
    pub replica_groups: Option<Vec<ReplicaGroup>>,
}
model! { DescribeInstanceReplicasOutput {
    0 "TotalCount" total_count, 1 "ReplicaGroups" replica_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicaGroup {
    pub group_id: Option<i64>,
    pub group_name: Option<String>,
    pub zone_id: Option<String>,
    pub role: Option<String>,
    pub kee_wi_db_nodes: Option<Vec<KeeWiDBNode>>,
}
model! { ReplicaGroup {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "ZoneId" zone_id, 3 "Role" role, 4 "KeeWiDBNodes" kee_wi_db_nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeeWiDBNode {
    pub node_id: Option<String>,
    pub status: Option<String>,
    pub role: Option<String>,
}
model! { KeeWiDBNode {
    0 "NodeId" node_id, 1 "Status" status, 2 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub instance_id: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<i64>,
    pub vpc_ids: Option<Vec<String>>,
    pub subnet_ids: Option<Vec<String>>,
    pub project_ids: Option<Vec<i64>>,
    pub search_key: Option<String>,
    pub instance_name: Option<String>,
    pub uniq_vpc_ids: Option<Vec<String>>,
    pub uniq_subnet_ids: Option<Vec<String>>,
    pub status: Option<Vec<i64>>,
    pub auto_renew: Option<Vec<i64>>,
    pub billing_mode: Option<String>,
    pub r#type: Option<i64>,
    pub search_keys: Option<Vec<String>>,
    pub type_list: Option<Vec<i64>>,
    pub monitor_version: Option<String>,
    /// Deprecated.
    pub instance_tags: Option<InstanceTagInfo>,
    pub tag_keys: Option<Vec<String>>,
    pub tag_list: Option<Vec<InstanceTagInfo>>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "Limit" limit: u64, 1 "Offset" offset: u64, 2 "InstanceId" instance_id: String, 3 "OrderBy" order_by: String,
    4 "OrderType" order_type: i64, 5 "VpcIds" vpc_ids: Vec<String>, 6 "SubnetIds" subnet_ids: Vec<String>,
    7 "ProjectIds" project_ids: Vec<i64>, 8 "SearchKey" search_key: String, 9 "InstanceName" instance_name: String,
    10 "UniqVpcIds" uniq_vpc_ids: Vec<String>, 11 "UniqSubnetIds" uniq_subnet_ids: Vec<String>,
    12 "Status" status: Vec<i64>, 13 "AutoRenew" auto_renew: Vec<i64>, 14 "BillingMode" billing_mode: String,
    15 "Type" r#type: i64, 16 "SearchKeys" search_keys: Vec<String>, 17 "TypeList" type_list: Vec<i64>,
    18 "MonitorVersion" monitor_version: String, 19 "InstanceTags" instance_tags: InstanceTagInfo,
    20 "TagKeys" tag_keys: Vec<String>, 21 "TagList" tag_list: Vec<InstanceTagInfo>
} }
paged! { DescribeInstances: InstanceInfo = Offset "Offset", "InstanceSet" instance_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { InstanceTagInfo() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_set: Option<Vec<InstanceInfo>>,
}
model! { DescribeInstancesOutput {
    0 "TotalCount" total_count, 1 "InstanceSet" instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub instance_name: Option<String>,
    pub instance_id: Option<String>,
    pub appid: Option<i64>,
    pub project_id: Option<i64>,
    pub region_id: Option<i64>,
    pub zone_id: Option<i64>,
    pub vpc_id: Option<i64>,
    pub status: Option<i64>,
    pub subnet_id: Option<i64>,
    pub wan_ip: Option<String>,
    pub port: Option<i64>,
    pub createtime: Option<String>,
    pub size: Option<f64>,
    pub r#type: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub deadline_time: Option<String>,
    pub engine: Option<String>,
    pub product_type: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub billing_mode: Option<i64>,
    pub instance_title: Option<String>,
    pub offline_time: Option<String>,
    pub sub_status: Option<i64>,
    pub tags: Option<Vec<String>>,
    pub redis_shard_size: Option<i64>,
    pub redis_shard_num: Option<i64>,
    pub redis_replicas_num: Option<i64>,
    pub price_id: Option<i64>,
    pub close_time: Option<String>,
    pub slave_read_weight: Option<i64>,
    pub instance_tags: Option<Vec<InstanceTagInfo>>,
    pub project_name: Option<String>,
    pub no_auth: Option<bool>,
    pub client_limit: Option<i64>,
    pub dts_status: Option<i64>,
    pub net_limit: Option<i64>,
    pub password_free: Option<i64>,
    pub read_only: Option<i64>,
    pub vip6: Option<String>,
    pub remain_bandwidth_duration: Option<String>,
    pub disk_size: Option<i64>,
    pub monitor_version: Option<String>,
    pub client_limit_min: Option<i64>,
    pub client_limit_max: Option<i64>,
    pub node_set: Option<Vec<NodeInfo>>,
    pub region: Option<String>,
    pub machine_memory: Option<i64>,
    pub disk_shard_size: Option<i64>,
    pub disk_shard_num: Option<i64>,
    pub disk_replicas_num: Option<i64>,
    pub compression: Option<String>,
}
model! { InstanceInfo {
    0 "InstanceName" instance_name, 1 "InstanceId" instance_id, 2 "Appid" appid, 3 "ProjectId" project_id,
    4 "RegionId" region_id, 5 "ZoneId" zone_id, 6 "VpcId" vpc_id, 7 "Status" status, 8 "SubnetId" subnet_id,
    9 "WanIp" wan_ip, 10 "Port" port, 11 "Createtime" createtime, 12 "Size" size, 13 "Type" r#type,
    14 "AutoRenewFlag" auto_renew_flag, 15 "DeadlineTime" deadline_time, 16 "Engine" engine,
    17 "ProductType" product_type, 18 "UniqVpcId" uniq_vpc_id, 19 "UniqSubnetId" uniq_subnet_id,
    20 "BillingMode" billing_mode, 21 "InstanceTitle" instance_title, 22 "OfflineTime" offline_time,
    23 "SubStatus" sub_status, 24 "Tags" tags, 25 "RedisShardSize" redis_shard_size, 26 "RedisShardNum" redis_shard_num,
    27 "RedisReplicasNum" redis_replicas_num, 28 "PriceId" price_id, 29 "CloseTime" close_time,
    30 "SlaveReadWeight" slave_read_weight, 31 "InstanceTags" instance_tags, 32 "ProjectName" project_name,
    33 "NoAuth" no_auth, 34 "ClientLimit" client_limit, 35 "DtsStatus" dts_status, 36 "NetLimit" net_limit,
    37 "PasswordFree" password_free, 38 "ReadOnly" read_only, 39 "Vip6" vip6,
    40 "RemainBandwidthDuration" remain_bandwidth_duration, 41 "DiskSize" disk_size,
    42 "MonitorVersion" monitor_version, 43 "ClientLimitMin" client_limit_min, 44 "ClientLimitMax" client_limit_max,
    45 "NodeSet" node_set, 46 "Region" region, 47 "MachineMemory" machine_memory, 48 "DiskShardSize" disk_shard_size,
    49 "DiskShardNum" disk_shard_num, 50 "DiskReplicasNum" disk_replicas_num, 51 "Compression" compression
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeInfo {
    pub node_type: Option<i64>,
    pub node_id: Option<i64>,
    pub zone_id: Option<u64>,
    pub zone_name: Option<String>,
}
model! { NodeInfo {
    0 "NodeType" node_type, 1 "NodeId" node_id, 2 "ZoneId" zone_id, 3 "ZoneName" zone_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintenanceWindow {
    pub instance_id: String,
}
operation! { DescribeMaintenanceWindow(instance_id: String)
    "DescribeMaintenanceWindow" -> DescribeMaintenanceWindowOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMaintenanceWindowOutput {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { DescribeMaintenanceWindowOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductInfo {}
operation! { DescribeProductInfo() "DescribeProductInfo" -> DescribeProductInfoOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductInfoOutput {
    pub region_set: Option<Vec<RegionConf>>,
}
model! { DescribeProductInfoOutput {
    0 "RegionSet" region_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionConf {
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub region_short_name: Option<String>,
    pub area: Option<String>,
    pub zone_set: Option<Vec<ZoneCapacityConf>>,
}
model! { RegionConf {
    0 "RegionId" region_id, 1 "RegionName" region_name, 2 "RegionShortName" region_short_name, 3 "Area" area,
    4 "ZoneSet" zone_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneCapacityConf {
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
    pub is_saleout: Option<bool>,
    pub is_default: Option<bool>,
    pub net_work_type: Option<Vec<String>>,
    pub product_set: Option<Vec<ProductConf>>,
    pub old_zone_id: Option<i64>,
}
model! { ZoneCapacityConf {
    0 "ZoneId" zone_id, 1 "ZoneName" zone_name, 2 "IsSaleout" is_saleout, 3 "IsDefault" is_default,
    4 "NetWorkType" net_work_type, 5 "ProductSet" product_set, 6 "OldZoneId" old_zone_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductConf {
    pub r#type: Option<i64>,
    pub type_name: Option<String>,
    pub min_buy_num: Option<i64>,
    pub max_buy_num: Option<i64>,
    pub saleout: Option<bool>,
    pub engine: Option<String>,
    pub version: Option<String>,
    pub replica_num: Option<Vec<String>>,
    pub pay_mode: Option<String>,
}
model! { ProductConf {
    0 "Type" r#type, 1 "TypeName" type_name, 2 "MinBuyNum" min_buy_num, 3 "MaxBuyNum" max_buy_num, 4 "Saleout" saleout,
    5 "Engine" engine, 6 "Version" version, 7 "ReplicaNum" replica_num, 8 "PayMode" pay_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroups {
    pub product: String,
    pub project_id: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub search_key: Option<String>,
}
operation! { DescribeProjectSecurityGroups(product: String)
    "DescribeProjectSecurityGroups" -> DescribeProjectSecurityGroupsOutput {
    0 "Product" product, 1 "ProjectId" project_id: u64, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "SearchKey" search_key: String
} }
paged! { DescribeProjectSecurityGroups: SecurityGroup = Offset "Offset", "Groups" groups, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectSecurityGroupsOutput {
    pub groups: Option<Vec<SecurityGroup>>,
    pub total: Option<i64>,
}
model! { DescribeProjectSecurityGroupsOutput {
    0 "Groups" groups, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxySlowLog {
    pub instance_id: String,
    pub begin_time: String,
    pub end_time: String,
    pub min_query_time: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeProxySlowLog(instance_id: String, begin_time: String, end_time: String)
    "DescribeProxySlowLog" -> DescribeProxySlowLogOutput {
    0 "InstanceId" instance_id, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "MinQueryTime" min_query_time: i64,
    4 "Limit" limit: i64, 5 "Offset" offset: i64
} }
paged! { DescribeProxySlowLog: InstanceProxySlowlogDetail =
    Offset "Offset", "InstanceProxySlowLogDetail" instance_proxy_slow_log_detail, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxySlowLogOutput {
    pub total_count: Option<i64>,
    pub instance_proxy_slow_log_detail: Option<Vec<InstanceProxySlowlogDetail>>,
}
model! { DescribeProxySlowLogOutput {
    0 "TotalCount" total_count, 1 "InstanceProxySlowLogDetail" instance_proxy_slow_log_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceProxySlowlogDetail {
    pub duration: Option<i64>,
    pub client: Option<String>,
    pub command: Option<String>,
    pub command_line: Option<String>,
    pub execute_time: Option<String>,
}
model! { InstanceProxySlowlogDetail {
    0 "Duration" duration, 1 "Client" client, 2 "Command" command, 3 "CommandLine" command_line,
    4 "ExecuteTime" execute_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfo {
    pub task_id: u64,
}
operation! { DescribeTaskInfo(task_id: u64) "DescribeTaskInfo" -> DescribeTaskInfoOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfoOutput {
    pub status: Option<String>,
    pub start_time: Option<String>,
    pub task_type: Option<String>,
    pub instance_id: Option<String>,
    pub task_message: Option<String>,
}
model! { DescribeTaskInfoOutput {
    0 "Status" status, 1 "StartTime" start_time, 2 "TaskType" task_type, 3 "InstanceId" instance_id,
    4 "TaskMessage" task_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskList {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub project_ids: Option<Vec<i64>>,
    pub task_types: Option<Vec<String>>,
    pub begin_time: Option<String>,
    pub end_time: Option<String>,
    pub task_status: Option<Vec<i64>>,
}
operation! { DescribeTaskList() "DescribeTaskList" -> DescribeTaskListOutput {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Limit" limit: i64,
    3 "Offset" offset: i64, 4 "ProjectIds" project_ids: Vec<i64>, 5 "TaskTypes" task_types: Vec<String>,
    6 "BeginTime" begin_time: String, 7 "EndTime" end_time: String, 8 "TaskStatus" task_status: Vec<i64>
} }
paged! { DescribeTaskList: TaskInfoDetail = Offset "Offset", "Tasks" tasks, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskListOutput {
    pub total_count: Option<i64>,
    pub tasks: Option<Vec<TaskInfoDetail>>,
}
model! { DescribeTaskListOutput {
    0 "TotalCount" total_count, 1 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInfoDetail {
    pub task_id: Option<i64>,
    pub start_time: Option<String>,
    pub task_type: Option<String>,
    pub instance_name: Option<String>,
    pub instance_id: Option<String>,
    pub project_id: Option<i64>,
    pub progress: Option<f64>,
    pub end_time: Option<String>,
    pub result: Option<i64>,
    pub operator_uin: Option<String>,
}
model! { TaskInfoDetail {
    0 "TaskId" task_id, 1 "StartTime" start_time, 2 "TaskType" task_type, 3 "InstanceName" instance_name,
    4 "InstanceId" instance_id, 5 "ProjectId" project_id, 6 "Progress" progress, 7 "EndTime" end_time,
    8 "Result" result, 9 "OperatorUin" operator_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTendisSlowLog {
    pub instance_id: String,
    pub begin_time: String,
    pub end_time: String,
    pub min_query_time: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeTendisSlowLog(instance_id: String, begin_time: String, end_time: String)
    "DescribeTendisSlowLog" -> DescribeTendisSlowLogOutput {
    0 "InstanceId" instance_id, 1 "BeginTime" begin_time, 2 "EndTime" end_time, 3 "MinQueryTime" min_query_time: i64,
    4 "Limit" limit: i64, 5 "Offset" offset: i64
} }
paged! { DescribeTendisSlowLog: TendisSlowLogDetail =
    Offset "Offset", "TendisSlowLogDetail" tendis_slow_log_detail, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTendisSlowLogOutput {
    pub tendis_slow_log_detail: Option<Vec<TendisSlowLogDetail>>,
    pub total_count: Option<i64>,
}
model! { DescribeTendisSlowLogOutput {
    0 "TendisSlowLogDetail" tendis_slow_log_detail, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TendisSlowLogDetail {
    pub execute_time: Option<String>,
    pub duration: Option<i64>,
    pub command: Option<String>,
    pub command_line: Option<String>,
    pub node: Option<String>,
}
model! { TendisSlowLogDetail {
    0 "ExecuteTime" execute_time, 1 "Duration" duration, 2 "Command" command, 3 "CommandLine" command_line,
    4 "Node" node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPostpaidInstance {
    pub instance_id: String,
}
operation! { DestroyPostpaidInstance(instance_id: String) "DestroyPostpaidInstance" -> DestroyPostpaidInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPostpaidInstanceOutput {
    pub task_id: Option<i64>,
}
model! { DestroyPostpaidInstanceOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPrepaidInstance {
    pub instance_id: String,
}
operation! { DestroyPrepaidInstance(instance_id: String) "DestroyPrepaidInstance" -> DestroyPrepaidInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyPrepaidInstanceOutput {
    /// Deprecated.
    pub deal_id: Option<String>,
    pub deal_name: Option<String>,
}
model! { DestroyPrepaidInstanceOutput {
    0 "DealId" deal_id, 1 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateSecurityGroups {
    pub product: String,
    pub security_group_id: String,
    pub instance_ids: Vec<String>,
}
operation! { DisassociateSecurityGroups(product: String, security_group_id: String, instance_ids: Vec<String>)
    "DisassociateSecurityGroups" -> Empty {
    0 "Product" product, 1 "SecurityGroupId" security_group_id, 2 "InstanceIds" instance_ids
} }

pub type DisassociateSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoBackupConfig {
    pub instance_id: String,
    pub week_days: Vec<String>,
    pub time_period: String,
}
operation! { ModifyAutoBackupConfig(instance_id: String, week_days: Vec<String>, time_period: String)
    "ModifyAutoBackupConfig" -> ModifyAutoBackupConfigOutput {
    0 "InstanceId" instance_id, 1 "WeekDays" week_days, 2 "TimePeriod" time_period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoBackupConfigOutput {
    pub backup_storage_days: Option<i64>,
    pub binlog_storage_days: Option<i64>,
    pub time_period: Option<String>,
    pub week_days: Option<Vec<String>>,
}
model! { ModifyAutoBackupConfigOutput {
    0 "BackupStorageDays" backup_storage_days, 1 "BinlogStorageDays" binlog_storage_days, 2 "TimePeriod" time_period,
    3 "WeekDays" week_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConnectionConfig {
    pub instance_id: String,
    pub bandwidth: Option<i64>,
    pub client_limit: Option<i64>,
}
operation! { ModifyConnectionConfig(instance_id: String) "ModifyConnectionConfig" -> ModifyConnectionConfigOutput {
    0 "InstanceId" instance_id, 1 "Bandwidth" bandwidth: i64, 2 "ClientLimit" client_limit: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConnectionConfigOutput {
    pub task_id: Option<i64>,
}
model! { ModifyConnectionConfigOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSecurityGroups {
    pub product: String,
    pub security_group_ids: Vec<String>,
    pub instance_id: String,
}
operation! { ModifyDBInstanceSecurityGroups(product: String, security_group_ids: Vec<String>, instance_id: String)
    "ModifyDBInstanceSecurityGroups" -> Empty {
    0 "Product" product, 1 "SecurityGroupIds" security_group_ids, 2 "InstanceId" instance_id
} }

pub type ModifyDBInstanceSecurityGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstance {
    pub operation: String,
    pub instance_ids: Option<Vec<String>>,
    pub instance_names: Option<Vec<String>>,
    pub project_id: Option<i64>,
    pub auto_renews: Option<Vec<i64>>,
}
operation! { ModifyInstance(operation: String) "ModifyInstance" -> Empty {
    0 "Operation" operation, 1 "InstanceIds" instance_ids: Vec<String>, 2 "InstanceNames" instance_names: Vec<String>,
    3 "ProjectId" project_id: i64, 4 "AutoRenews" auto_renews: Vec<i64>
} }

pub type ModifyInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceParams {
    pub instance_id: String,
    pub instance_params: Vec<InstanceParam>,
}
operation! { ModifyInstanceParams(instance_id: String, instance_params: Vec<InstanceParam>)
    "ModifyInstanceParams" -> ModifyInstanceParamsOutput {
    0 "InstanceId" instance_id, 1 "InstanceParams" instance_params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceParam {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { InstanceParam(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceParamsOutput {
    pub changed: Option<bool>,
    pub task_id: Option<i64>,
}
model! { ModifyInstanceParamsOutput {
    0 "Changed" changed, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaintenanceWindow {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
}
operation! { ModifyMaintenanceWindow(instance_id: String, start_time: String, end_time: String)
    "ModifyMaintenanceWindow" -> ModifyMaintenanceWindowOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMaintenanceWindowOutput {
    pub status: Option<String>,
}
model! { ModifyMaintenanceWindowOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkConfig {
    pub instance_id: String,
    pub operation: String,
    pub vip: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub recycle: Option<i64>,
}
operation! { ModifyNetworkConfig(instance_id: String, operation: String)
    "ModifyNetworkConfig" -> ModifyNetworkConfigOutput {
    0 "InstanceId" instance_id, 1 "Operation" operation, 2 "Vip" vip: String, 3 "VpcId" vpc_id: String,
    4 "SubnetId" subnet_id: String, 5 "Recycle" recycle: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkConfigOutput {
    pub status: Option<bool>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vip: Option<String>,
    pub task_id: Option<i64>,
}
model! { ModifyNetworkConfigOutput {
    0 "Status" status, 1 "SubnetId" subnet_id, 2 "VpcId" vpc_id, 3 "Vip" vip, 4 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstance {
    pub instance_id: String,
    pub period: u64,
}
operation! { RenewInstance(instance_id: String, period: u64) "RenewInstance" -> RenewInstanceOutput {
    0 "InstanceId" instance_id, 1 "Period" period
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewInstanceOutput {
    /// Deprecated.
    pub deal_id: Option<String>,
    pub deal_name: Option<String>,
}
model! { RenewInstanceOutput {
    0 "DealId" deal_id, 1 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetPassword {
    pub instance_id: String,
    pub password: Option<Secret>,
    pub no_auth: Option<bool>,
}
operation! { ResetPassword(instance_id: String) "ResetPassword" -> ResetPasswordOutput {
    0 "InstanceId" instance_id, 1 "Password" password: Secret, 2 "NoAuth" no_auth: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetPasswordOutput {
    pub task_id: Option<i64>,
}
model! { ResetPasswordOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartUpInstance {
    pub instance_id: String,
}
operation! { StartUpInstance(instance_id: String) "StartUpInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type StartUpInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstance {
    pub instance_id: String,
    pub mem_size: Option<i64>,
    pub machine_cpu: Option<i64>,
    pub machine_memory: Option<i64>,
    pub shard_num: Option<i64>,
    pub disk_size: Option<i64>,
}
operation! { UpgradeInstance(instance_id: String) "UpgradeInstance" -> UpgradeInstanceOutput {
    0 "InstanceId" instance_id, 1 "MemSize" mem_size: i64, 2 "MachineCpu" machine_cpu: i64,
    3 "MachineMemory" machine_memory: i64, 4 "ShardNum" shard_num: i64, 5 "DiskSize" disk_size: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceOutput {
    /// Deprecated.
    pub deal_id: Option<String>,
    pub deal_name: Option<String>,
}
model! { UpgradeInstanceOutput {
    0 "DealId" deal_id, 1 "DealName" deal_name
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_ADD_INSTANCE_INFO_FAILED: &str = "FailedOperation.AddInstanceInfoFailed";
    pub const FAILED_OPERATION_ASSOCIATE_SECURITY_GROUPS_FAILED: &str = "FailedOperation.AssociateSecurityGroupsFailed";
    pub const FAILED_OPERATION_CLEAR_INSTANCE_INFO_FAILED: &str = "FailedOperation.ClearInstanceInfoFailed";
    pub const FAILED_OPERATION_DISASSOCIATE_SECURITY_GROUPS_FAILED: &str =
        "FailedOperation.DisassociateSecurityGroupsFailed";
    pub const FAILED_OPERATION_DTS_STATUS_ABNORMAL: &str = "FailedOperation.DtsStatusAbnormal";
    pub const FAILED_OPERATION_GET_SECURITY_GROUP_DETAIL_FAILED: &str = "FailedOperation.GetSecurityGroupDetailFailed";
    pub const FAILED_OPERATION_SET_RULE_LOCATION_FAILED: &str = "FailedOperation.SetRuleLocationFailed";
    pub const FAILED_OPERATION_SYSTEM_ERROR: &str = "FailedOperation.SystemError";
    pub const FAILED_OPERATION_UN_SUPPORT_ERROR: &str = "FailedOperation.UnSupportError";
    pub const FAILED_OPERATION_UNKNOWN: &str = "FailedOperation.Unknown";
    pub const FAILED_OPERATION_UPDATE_INSTANCE_INFO_FAILED: &str = "FailedOperation.UpdateInstanceInfoFailed";
    pub const FAILED_OPERATION_UPDATE_SECURITY_GROUPS_FAILED: &str = "FailedOperation.UpdateSecurityGroupsFailed";
    pub const INTERNAL_ERROR_CAM_AUTH_OSS_RESPONSE_RETURN_CODE_ERROR: &str =
        "InternalError.CamAuthOssResponseReturnCodeError";
    pub const INTERNAL_ERROR_DB_OPERATION_FAILED: &str = "InternalError.DbOperationFailed";
    pub const INTERNAL_ERROR_EXEC_HTTP_REQUEST_ERROR: &str = "InternalError.ExecHttpRequestError";
    pub const INTERNAL_ERROR_INSTANCE_OPERATE_PERMISSION_ERROR: &str = "InternalError.InstanceOperatePermissionError";
    pub const INTERNAL_ERROR_INTERNAL_ERROR: &str = "InternalError.InternalError";
    pub const INTERNAL_ERROR_LIST_INSTANCES_ERROR: &str = "InternalError.ListInstancesError";
    pub const INTERNAL_ERROR_NET_WORK_ERR: &str = "InternalError.NetWorkErr";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_EMPTY_PARAM: &str = "InvalidParameter.EmptyParam";
    pub const INVALID_PARAMETER_ILLEGAL_PARAMETER_ERROR: &str = "InvalidParameter.IllegalParameterError";
    pub const INVALID_PARAMETER_INVALID_PARAMETER: &str = "InvalidParameter.InvalidParameter";
    pub const INVALID_PARAMETER_NOT_SUPPORTED: &str = "InvalidParameter.NotSupported";
    pub const INVALID_PARAMETER_PERIOD: &str = "InvalidParameter.Period";
    pub const INVALID_PARAMETER_PERMISSION_DENIED: &str = "InvalidParameter.PermissionDenied";
    pub const INVALID_PARAMETER_SPEC_NOT_SUPPORTED: &str = "InvalidParameter.SpecNotSupported";
    pub const INVALID_PARAMETER_VALUE_PASSWORD_EMPTY: &str = "InvalidParameterValue.PasswordEmpty";
    pub const INVALID_PARAMETER_VALUE_PASSWORD_ERROR: &str = "InvalidParameterValue.PasswordError";
    pub const INVALID_PARAMETER_VALUE_PASSWORD_FREE_DENIED: &str = "InvalidParameterValue.PasswordFreeDenied";
    pub const INVALID_PARAMETER_VALUE_PASSWORD_RULE_ERROR: &str = "InvalidParameterValue.PasswordRuleError";
    pub const INVALID_PARAMETER_VALUE_SECURITY_GROUP_IDS_NOT_EXISTS: &str =
        "InvalidParameterValue.SecurityGroupIdsNotExists";
    pub const INVALID_PARAMETER_VALUE_UN_SUPPORTED_TYPE: &str = "InvalidParameterValue.UnSupportedType";
    pub const INVALID_PARAMETER_VALUE_UN_VPC_ID_NOT_EXISTS: &str = "InvalidParameterValue.UnVpcIdNotExists";
    pub const INVALID_PARAMETER_VALUE_WEEK_DAYS_IS_INVALID: &str = "InvalidParameterValue.WeekDaysIsInvalid";
    pub const LIMIT_EXCEEDED_INVALID_SIZE: &str = "LimitExceeded.InvalidSize";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND_INSTANCE_NOT_EXISTS: &str = "ResourceNotFound.InstanceNotExists";
    pub const RESOURCE_NOT_FOUND_INSTANCE_NOT_FOUND: &str = "ResourceNotFound.InstanceNotFound";
    pub const RESOURCE_UNAVAILABLE_CALL_OSS_ERROR: &str = "ResourceUnavailable.CallOssError";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_CONF_ERROR: &str = "ResourceUnavailable.InstanceConfError";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_DELETED: &str = "ResourceUnavailable.InstanceDeleted";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_ISOLATED: &str = "ResourceUnavailable.InstanceIsolated";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_LOCKED_ERROR: &str = "ResourceUnavailable.InstanceLockedError";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_STATE_ERROR: &str = "ResourceUnavailable.InstanceStateError";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ABNORMAL: &str = "ResourceUnavailable.InstanceStatusAbnormal";
    pub const RESOURCE_UNAVAILABLE_INSTANCE_STATUS_ERROR: &str = "ResourceUnavailable.InstanceStatusError";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_USER_NOT_IN_WHITE_LIST: &str = "UnauthorizedOperation.UserNotInWhiteList";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_IS_AUTO_RENEW_ERROR: &str = "UnsupportedOperation.IsAutoRenewError";
}

#[cfg(feature = "reflect")]
register! {
    AssociateSecurityGroups, ChangeInstanceMaster, CleanUpInstance, ClearInstance, CreateBackupManually,
    CreateInstances, DescribeAutoBackupConfig, DescribeConnectionConfig, DescribeDBSecurityGroups,
    DescribeInstanceBackups, DescribeInstanceBinlogs, DescribeInstanceDealDetail, DescribeInstanceNodeInfo,
    DescribeInstanceParamRecords, DescribeInstanceParams, DescribeInstanceReplicas, DescribeInstances,
    DescribeMaintenanceWindow, DescribeProductInfo, DescribeProjectSecurityGroups, DescribeProxySlowLog,
    DescribeTaskInfo, DescribeTaskList, DescribeTendisSlowLog, DestroyPostpaidInstance, DestroyPrepaidInstance,
    DisassociateSecurityGroups, ModifyAutoBackupConfig, ModifyConnectionConfig, ModifyDBInstanceSecurityGroups,
    ModifyInstance, ModifyInstanceParams, ModifyMaintenanceWindow, ModifyNetworkConfig, RenewInstance, ResetPassword,
    StartUpInstance, UpgradeInstance
}
