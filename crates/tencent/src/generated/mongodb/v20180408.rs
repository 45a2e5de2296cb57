//! `mongodb` of Tencent Cloud, API version 2018-04-08.
//!
//! Endpoint: `mongodb.tencentcloudapi.com`, or `mongodb.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2018-04-08>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, mongodb::v20180408::DescribeDBInstances};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDBInstances::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "mongodb",
    "2018-04-08",
    "mongodb",
    &Endpoints::NONE,
);

/// Assigns project: `AssignProject` of `mongodb` 2018-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2018-04-08&Action=AssignProject>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LOCK_FAILED`], [`codes::INVALID_PARAMETER_VALUE_PROJECT_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignProject {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub project_id: i64,
}
operation! { AssignProject(instance_ids: Vec<String>, project_id: i64) "AssignProject" -> AssignProjectOutput {
    0 "InstanceIds" instance_ids, 1 "ProjectId" project_id
} }

/// Response of [`AssignProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignProjectOutput {
    pub flow_ids: Vec<i64>,
}
model! { AssignProjectOutput {
    0 "FlowIds" flow_ids: Vec<i64>
} }

/// Creates db instance: `CreateDBInstance` of `mongodb` 2018-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2018-04-08&Action=CreateDBInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_ZONE_CLOSED`], [`codes::INVALID_PARAMETER_VALUE_MACHINE_TYPE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_MONGO_VERSION_ERROR`], [`codes::INVALID_PARAMETER_VALUE_PASSWORD_RULE_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_SECONDARY_NUM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_SPEC_NOT_ON_SALE`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_ID_OR_SUBNET_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstance {
    /// Required.
    pub secondary_num: i64,
    /// Required.
    pub memory: i64,
    /// Required.
    pub volume: i64,
    /// Required.
    pub mongo_version: String,
    /// Required.
    pub machine_code: String,
    /// Required.
    pub goods_num: i64,
    /// Required.
    pub zone: String,
    /// Required.
    pub time_span: i64,
    /// Required. Secret.
    pub password: Secret,
    pub project_id: Option<i64>,
    pub security_group: Option<Vec<String>>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub instance_type: Option<String>,
}

/// Arguments of [`CreateDBInstance::new`].
pub struct CreateDBInstanceRequired {
    pub secondary_num: i64,
    pub memory: i64,
    pub volume: i64,
    pub mongo_version: String,
    pub machine_code: String,
    pub goods_num: i64,
    pub zone: String,
    pub time_span: i64,
    pub password: Secret,
}
operation! {
    CreateDBInstance { CreateDBInstanceRequired: secondary_num, memory, volume, mongo_version, machine_code, goods_num, zone, time_span, password }
    "CreateDBInstance" -> CreateDBInstanceOutput {
    0 "SecondaryNum" secondary_num, 1 "Memory" memory, 2 "Volume" volume, 3 "MongoVersion" mongo_version,
    4 "MachineCode" machine_code, 5 "GoodsNum" goods_num, 6 "Zone" zone, 7 "TimeSpan" time_span, 8 "Password" password,
    9 "ProjectId" project_id: i64, 10 "SecurityGroup" security_group: Vec<String>, 11 "UniqVpcId" uniq_vpc_id: String,
    12 "UniqSubnetId" uniq_subnet_id: String, 13 "InstanceType" instance_type: String
} }

/// Response of [`CreateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceOutput {
    pub deal_id: Option<String>,
    pub instance_ids: Vec<String>,
}
model! { CreateDBInstanceOutput {
    0 "DealId" deal_id: String, 1 "InstanceIds" instance_ids: Vec<String>
} }

/// Creates db instance hour: `CreateDBInstanceHour` of `mongodb` 2018-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2018-04-08&Action=CreateDBInstanceHour>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INSTANCE_TYPE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_MACHINE_TYPE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_MONGO_VERSION_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_SPEC_NOT_ON_SALE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceHour {
    /// Required.
    pub memory: i64,
    /// Required.
    pub volume: i64,
    /// Required.
    pub replicate_set_num: i64,
    /// Required.
    pub secondary_num: i64,
    /// Required.
    pub engine_version: String,
    /// Required.
    pub machine: String,
    /// Required.
    pub goods_num: i64,
    /// Required.
    pub zone: String,
    /// Required.
    pub instance_role: String,
    /// Required.
    pub instance_type: String,
    pub encrypt: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub project_id: Option<i64>,
    pub security_group: Option<Vec<String>>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
}

/// Arguments of [`CreateDBInstanceHour::new`].
pub struct CreateDBInstanceHourRequired {
    pub memory: i64,
    pub volume: i64,
    pub replicate_set_num: i64,
    pub secondary_num: i64,
    pub engine_version: String,
    pub machine: String,
    pub goods_num: i64,
    pub zone: String,
    pub instance_role: String,
    pub instance_type: String,
}
operation! {
    CreateDBInstanceHour { CreateDBInstanceHourRequired: memory, volume, replicate_set_num, secondary_num, engine_version, machine, goods_num, zone, instance_role, instance_type }
    "CreateDBInstanceHour" -> CreateDBInstanceHourOutput {
    0 "Memory" memory, 1 "Volume" volume, 2 "ReplicateSetNum" replicate_set_num, 3 "SecondaryNum" secondary_num,
    4 "EngineVersion" engine_version, 5 "Machine" machine, 6 "GoodsNum" goods_num, 7 "Zone" zone,
    8 "InstanceRole" instance_role, 9 "InstanceType" instance_type, 10 "Encrypt" encrypt: i64,
    11 "VpcId" vpc_id: String, 12 "SubnetId" subnet_id: String, 13 "ProjectId" project_id: i64,
    14 "SecurityGroup" security_group: Vec<String>, 15 "UniqVpcId" uniq_vpc_id: String,
    16 "UniqSubnetId" uniq_subnet_id: String
} }

/// Response of [`CreateDBInstanceHour`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceHourOutput {
    pub deal_id: Option<String>,
    pub instance_ids: Vec<String>,
}
model! { CreateDBInstanceHourOutput {
    0 "DealId" deal_id: String, 1 "InstanceIds" instance_ids: Vec<String>
} }

/// Describes client connections: `DescribeClientConnections` of `mongodb` 2018-04-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2018-04-08&Action=DescribeClientConnections>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_MONGO_VERSION_NOT_SUPPORT_QUERY_CLIENT`],
/// [`codes::INVALID_PARAMETER_VALUE_PROXY_NOT_SUPPORT_QUERY_CLIENT`],
/// [`codes::INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORT_QUERY_CLIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientConnections {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeClientConnections(instance_id: String)
    "DescribeClientConnections" -> DescribeClientConnectionsOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeClientConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientConnectionsOutput {
    pub clients: Vec<ClientConnection>,
    pub total_count: Option<i64>,
}
model! { DescribeClientConnectionsOutput {
    0 "Clients" clients: Vec<ClientConnection>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeClientConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientConnection {
    pub ip: Option<String>,
    pub count: Option<i64>,
}
model! { ClientConnection {
    0 "IP" ip: String, 1 "Count" count: i64
} }

/// Describes db instances: `DescribeDBInstances` of `mongodb` 2018-04-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2018-04-08&Action=DescribeDBInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_VPC_ID_OR_SUBNET_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstances {
    pub instance_ids: Option<Vec<String>>,
    pub instance_type: Option<i64>,
    pub cluster_type: Option<i64>,
    pub status: Option<Vec<i64>>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub pay_mode: Option<i64>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeDBInstances() "DescribeDBInstances" -> DescribeDBInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "InstanceType" instance_type: i64, 2 "ClusterType" cluster_type: i64,
    3 "Status" status: Vec<i64>, 4 "VpcId" vpc_id: String, 5 "SubnetId" subnet_id: String, 6 "PayMode" pay_mode: i64,
    7 "Limit" limit: i64, 8 "Offset" offset: i64, 9 "OrderBy" order_by: String, 10 "OrderByType" order_by_type: String
} }
paged! { DescribeDBInstances: MongoDBInstanceDetail =
    Offset "Offset", "InstanceDetails" instance_details, total "TotalCount" }

/// Response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub total_count: Option<i64>,
    pub instance_details: Vec<MongoDBInstanceDetail>,
}
model! { DescribeDBInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "InstanceDetails" instance_details: Vec<MongoDBInstanceDetail>
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MongoDBInstanceDetail {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub pay_mode: Option<i64>,
    pub project_id: Option<i64>,
    pub cluster_type: Option<i64>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub net_type: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub status: Option<i64>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub dead_line: Option<String>,
    pub mongo_version: Option<String>,
    pub memory: Option<i64>,
    pub volume: Option<i64>,
    pub cpu_num: Option<i64>,
    pub machine_type: Option<String>,
    pub secondary_num: Option<i64>,
    pub replication_set_num: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub used_volume: Option<i64>,
    pub maintenance_start: Option<String>,
    pub maintenance_end: Option<String>,
    pub replica_sets: Vec<MongodbShardInfo>,
    pub readonly_instances: Vec<MongoDBInstance>,
    pub standby_instances: Vec<MongoDBInstance>,
    pub clone_instances: Vec<MongoDBInstance>,
    pub related_instance: Option<MongoDBInstance>,
    pub tags: Vec<TagInfo>,
    pub instance_ver: Option<i64>,
    pub cluster_ver: Option<i64>,
    pub protocol: Option<i64>,
    pub instance_type: Option<i64>,
    pub instance_status_desc: Option<String>,
    pub real_instance_id: Option<String>,
}
model! { MongoDBInstanceDetail {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "PayMode" pay_mode: i64,
    3 "ProjectId" project_id: i64, 4 "ClusterType" cluster_type: i64, 5 "Region" region: String, 6 "Zone" zone: String,
    7 "NetType" net_type: i64, 8 "VpcId" vpc_id: String, 9 "SubnetId" subnet_id: String, 10 "Status" status: i64,
    11 "Vip" vip: String, 12 "Vport" vport: i64, 13 "CreateTime" create_time: String, 14 "DeadLine" dead_line: String,
    15 "MongoVersion" mongo_version: String, 16 "Memory" memory: i64, 17 "Volume" volume: i64, 18 "CpuNum" cpu_num: i64,
    19 "MachineType" machine_type: String, 20 "SecondaryNum" secondary_num: i64,
    21 "ReplicationSetNum" replication_set_num: i64, 22 "AutoRenewFlag" auto_renew_flag: i64,
    23 "UsedVolume" used_volume: i64, 24 "MaintenanceStart" maintenance_start: String,
    25 "MaintenanceEnd" maintenance_end: String, 26 "ReplicaSets" replica_sets: Vec<MongodbShardInfo>,
    27 "ReadonlyInstances" readonly_instances: Vec<MongoDBInstance>,
    28 "StandbyInstances" standby_instances: Vec<MongoDBInstance>,
    29 "CloneInstances" clone_instances: Vec<MongoDBInstance>, 30 "RelatedInstance" related_instance: MongoDBInstance,
    31 "Tags" tags: Vec<TagInfo>, 32 "InstanceVer" instance_ver: i64, 33 "ClusterVer" cluster_ver: i64,
    34 "Protocol" protocol: i64, 35 "InstanceType" instance_type: i64,
    36 "InstanceStatusDesc" instance_status_desc: String, 37 "RealInstanceId" real_instance_id: String
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MongodbShardInfo {
    pub used_volume: Option<f64>,
    pub replica_set_id: Option<String>,
    pub replica_set_name: Option<String>,
    pub memory: Option<i64>,
    pub volume: Option<i64>,
    pub oplog_size: Option<i64>,
    pub secondary_num: Option<i64>,
    pub real_replica_set_id: Option<String>,
}
model! { MongodbShardInfo {
    0 "UsedVolume" used_volume: f64, 1 "ReplicaSetId" replica_set_id: String,
    2 "ReplicaSetName" replica_set_name: String, 3 "Memory" memory: i64, 4 "Volume" volume: i64,
    5 "OplogSize" oplog_size: i64, 6 "SecondaryNum" secondary_num: i64, 7 "RealReplicaSetId" real_replica_set_id: String
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MongoDBInstance {
    pub instance_id: Option<String>,
    pub region: Option<String>,
}
model! { MongoDBInstance {
    0 "InstanceId" instance_id: String, 1 "Region" region: String
} }

/// In the response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { TagInfo {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes slow log: `DescribeSlowLog` of `mongodb` 2018-04-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2018-04-08&Action=DescribeSlowLog>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LIMIT_PARA_OUT_OF_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_OFFSET_PARA_OUT_OF_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_QUERY_TIME_OUT_OF_RANGE`],
/// [`codes::INVALID_PARAMETER_VALUE_QUERY_TIME_RANGE_BEYOND_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_SLOW_MS_BELOW_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_START_TIME_NOT_BEFORE_THAN_END_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_TIME_FORMAT_ERR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLog {
    /// Required.
    pub instance_id: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub slow_ms: i64,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSlowLog(instance_id: String, start_time: String, end_time: String, slow_ms: i64)
    "DescribeSlowLog" -> DescribeSlowLogOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SlowMS" slow_ms,
    4 "Offset" offset: i64, 5 "Limit" limit: i64
} }
paged! { DescribeSlowLog: String = Offset "Offset", "SlowLogList" slow_log_list, total "TotalCount" }

/// Response of [`DescribeSlowLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogOutput {
    pub total_count: Option<i64>,
    pub slow_log_list: Vec<String>,
}
model! { DescribeSlowLogOutput {
    0 "TotalCount" total_count: i64, 1 "SlowLogList" slow_log_list: Vec<String>
} }

/// Describes spec info: `DescribeSpecInfo` of `mongodb` 2018-04-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2018-04-08&Action=DescribeSpecInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpecInfo {
    pub zone: Option<String>,
}
operation! { DescribeSpecInfo() "DescribeSpecInfo" -> DescribeSpecInfoOutput {
    0 "Zone" zone: String
} }

/// Response of [`DescribeSpecInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpecInfoOutput {
    pub spec_info_list: Vec<SpecificationInfo>,
}
model! { DescribeSpecInfoOutput {
    0 "SpecInfoList" spec_info_list: Vec<SpecificationInfo>
} }

/// In the response of [`DescribeSpecInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecificationInfo {
    pub region: Option<String>,
    pub zone: Option<String>,
    pub spec_items: Vec<SpecItem>,
}
model! { SpecificationInfo {
    0 "Region" region: String, 1 "Zone" zone: String, 2 "SpecItems" spec_items: Vec<SpecItem>
} }

/// In the response of [`DescribeSpecInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecItem {
    pub spec_code: Option<String>,
    pub status: Option<i64>,
    pub machine_type: Option<String>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub default_storage: Option<i64>,
    pub max_storage: Option<i64>,
    pub min_storage: Option<i64>,
    pub qps: Option<i64>,
    pub conns: Option<i64>,
    pub mongo_version_code: Option<String>,
    pub mongo_version_value: Option<i64>,
    pub version: Option<String>,
    pub engine_name: Option<String>,
    pub cluster_type: Option<i64>,
    pub min_node_num: Option<i64>,
    pub max_node_num: Option<i64>,
    pub min_replicate_set_num: Option<i64>,
    pub max_replicate_set_num: Option<i64>,
    pub min_replicate_set_node_num: Option<i64>,
    pub max_replicate_set_node_num: Option<i64>,
}
model! { SpecItem {
    0 "SpecCode" spec_code: String, 1 "Status" status: i64, 2 "MachineType" machine_type: String, 3 "Cpu" cpu: i64,
    4 "Memory" memory: i64, 5 "DefaultStorage" default_storage: i64, 6 "MaxStorage" max_storage: i64,
    7 "MinStorage" min_storage: i64, 8 "Qps" qps: i64, 9 "Conns" conns: i64,
    10 "MongoVersionCode" mongo_version_code: String, 11 "MongoVersionValue" mongo_version_value: i64,
    12 "Version" version: String, 13 "EngineName" engine_name: String, 14 "ClusterType" cluster_type: i64,
    15 "MinNodeNum" min_node_num: i64, 16 "MaxNodeNum" max_node_num: i64,
    17 "MinReplicateSetNum" min_replicate_set_num: i64, 18 "MaxReplicateSetNum" max_replicate_set_num: i64,
    19 "MinReplicateSetNodeNum" min_replicate_set_node_num: i64,
    20 "MaxReplicateSetNodeNum" max_replicate_set_node_num: i64
} }

/// `RenameInstance` of `mongodb` 2018-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2018-04-08&Action=RenameInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_HAS_BEEN_DELETED`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_HAS_BEEN_ISOLATED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub new_name: String,
}
operation! { RenameInstance(instance_id: String, new_name: String) "RenameInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "NewName" new_name
} }

/// Response of [`RenameInstance`]: empty.
pub type RenameInstanceOutput = Empty;

/// Sets auto renew: `SetAutoRenew` of `mongodb` 2018-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2018-04-08&Action=SetAutoRenew>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_POST_PAY_RENEW_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAutoRenew {
    /// Required.
    pub instance_ids: Vec<String>,
    /// Required.
    pub auto_renew_flag: i64,
}
operation! { SetAutoRenew(instance_ids: Vec<String>, auto_renew_flag: i64) "SetAutoRenew" -> Empty {
    0 "InstanceIds" instance_ids, 1 "AutoRenewFlag" auto_renew_flag
} }

/// Response of [`SetAutoRenew`]: empty.
pub type SetAutoRenewOutput = Empty;

/// Sets password: `SetPassword` of `mongodb` 2018-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2018-04-08&Action=SetPassword>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_LOCK_FAILED`], [`codes::INVALID_PARAMETER_VALUE_PASSWORD_RULE_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_STATUS_ABNORMAL`], [`codes::INVALID_PARAMETER_VALUE_USER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPassword {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user_name: String,
    /// Required. Secret.
    pub password: Secret,
}
operation! { SetPassword(instance_id: String, user_name: String, password: Secret) "SetPassword" -> SetPasswordOutput {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "Password" password
} }

/// Response of [`SetPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPasswordOutput {
    pub flow_id: Option<i64>,
}
model! { SetPasswordOutput {
    0 "FlowId" flow_id: i64
} }

/// `TerminateDBInstance` of `mongodb` 2018-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2018-04-08&Action=TerminateDBInstance>.
///
/// Errors: [`codes::INTERNAL_ERROR_ASYNC_REQUEST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_HAS_BEEN_ISOLATED`], [`codes::INVALID_PARAMETER_VALUE_LOCK_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_STATUS_ABNORMAL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateDBInstance {
    /// Required.
    pub instance_id: String,
}
operation! { TerminateDBInstance(instance_id: String) "TerminateDBInstance" -> TerminateDBInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`TerminateDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateDBInstanceOutput {
    pub async_request_id: Option<String>,
}
model! { TerminateDBInstanceOutput {
    0 "AsyncRequestId" async_request_id: String
} }

/// `UpgradeDBInstance` of `mongodb` 2018-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2018-04-08&Action=UpgradeDBInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub memory: i64,
    /// Required.
    pub volume: i64,
    pub oplog_size: Option<i64>,
}
operation! { UpgradeDBInstance(instance_id: String, memory: i64, volume: i64)
    "UpgradeDBInstance" -> UpgradeDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "Memory" memory, 2 "Volume" volume, 3 "OplogSize" oplog_size: i64
} }

/// Response of [`UpgradeDBInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceOutput {
    pub deal_id: Option<String>,
}
model! { UpgradeDBInstanceOutput {
    0 "DealId" deal_id: String
} }

/// `UpgradeDBInstanceHour` of `mongodb` 2018-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=mongodb&Version=2018-04-08&Action=UpgradeDBInstanceHour>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceHour {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub memory: i64,
    /// Required.
    pub volume: i64,
    pub oplog_size: Option<i64>,
}
operation! { UpgradeDBInstanceHour(instance_id: String, memory: i64, volume: i64)
    "UpgradeDBInstanceHour" -> UpgradeDBInstanceHourOutput {
    0 "InstanceId" instance_id, 1 "Memory" memory, 2 "Volume" volume, 3 "OplogSize" oplog_size: i64
} }

/// Response of [`UpgradeDBInstanceHour`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceHourOutput {
    pub deal_id: Option<String>,
}
model! { UpgradeDBInstanceHourOutput {
    0 "DealId" deal_id: String
} }

codes! {
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_ASYNC_REQUEST_ERROR "InternalError.AsyncRequestError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_PERMISSION_DENIED "InvalidParameter.PermissionDenied",
    INVALID_PARAMETER_ZONE_CLOSED "InvalidParameter.ZoneClosed",
    INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME "InvalidParameterValue.IllegalInstanceName",
    INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_STATUS "InvalidParameterValue.IllegalInstanceStatus",
    INVALID_PARAMETER_VALUE_INSTANCE_HAS_BEEN_DELETED "InvalidParameterValue.InstanceHasBeenDeleted",
    INVALID_PARAMETER_VALUE_INSTANCE_HAS_BEEN_ISOLATED "InvalidParameterValue.InstanceHasBeenIsolated",
    INVALID_PARAMETER_VALUE_INSTANCE_TYPE_ERROR "InvalidParameterValue.InstanceTypeError",
    INVALID_PARAMETER_VALUE_LIMIT_PARA_OUT_OF_RANGE "InvalidParameterValue.LimitParaOutOfRange",
    INVALID_PARAMETER_VALUE_LOCK_FAILED "InvalidParameterValue.LockFailed",
    INVALID_PARAMETER_VALUE_MACHINE_TYPE_ERROR "InvalidParameterValue.MachineTypeError",
    INVALID_PARAMETER_VALUE_MONGO_VERSION_ERROR "InvalidParameterValue.MongoVersionError",
    INVALID_PARAMETER_VALUE_MONGO_VERSION_NOT_SUPPORT_QUERY_CLIENT "InvalidParameterValue.MongoVersionNotSupportQueryClient",
    INVALID_PARAMETER_VALUE_NOT_FOUND_INSTANCE "InvalidParameterValue.NotFoundInstance",
    INVALID_PARAMETER_VALUE_OFFSET_PARA_OUT_OF_RANGE "InvalidParameterValue.OffsetParaOutOfRange",
    INVALID_PARAMETER_VALUE_PASSWORD_RULE_FAILED "InvalidParameterValue.PasswordRuleFailed",
    INVALID_PARAMETER_VALUE_POST_PAY_RENEW_ERROR "InvalidParameterValue.PostPayRenewError",
    INVALID_PARAMETER_VALUE_PROJECT_NOT_FOUND "InvalidParameterValue.ProjectNotFound",
    INVALID_PARAMETER_VALUE_PROXY_NOT_SUPPORT_QUERY_CLIENT "InvalidParameterValue.ProxyNotSupportQueryClient",
    INVALID_PARAMETER_VALUE_QUERY_TIME_OUT_OF_RANGE "InvalidParameterValue.QueryTimeOutOfRange",
    INVALID_PARAMETER_VALUE_QUERY_TIME_RANGE_BEYOND_LIMIT "InvalidParameterValue.QueryTimeRangeBeyondLimit",
    INVALID_PARAMETER_VALUE_REGION_ERROR "InvalidParameterValue.RegionError",
    INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORT_QUERY_CLIENT "InvalidParameterValue.RegionNotSupportQueryClient",
    INVALID_PARAMETER_VALUE_SECONDARY_NUM_ERROR "InvalidParameterValue.SecondaryNumError",
    INVALID_PARAMETER_VALUE_SLOW_MS_BELOW_LIMIT "InvalidParameterValue.SlowMSBelowLimit",
    INVALID_PARAMETER_VALUE_SPEC_NOT_ON_SALE "InvalidParameterValue.SpecNotOnSale",
    INVALID_PARAMETER_VALUE_START_TIME_NOT_BEFORE_THAN_END_TIME "InvalidParameterValue.StartTimeNotBeforeThanEndTime",
    INVALID_PARAMETER_VALUE_STATUS_ABNORMAL "InvalidParameterValue.StatusAbnormal",
    INVALID_PARAMETER_VALUE_TIME_FORMAT_ERR "InvalidParameterValue.TimeFormatErr",
    INVALID_PARAMETER_VALUE_USER_NOT_FOUND "InvalidParameterValue.UserNotFound",
    INVALID_PARAMETER_VALUE_VPC_ID_OR_SUBNET_ID_NOT_FOUND "InvalidParameterValue.VpcIdOrSubnetIdNotFound",
    INVALID_PARAMETER_VALUE_ZONE_ERROR "InvalidParameterValue.ZoneError"
}

#[cfg(feature = "unstable-registry")]
register! {
    AssignProject, CreateDBInstance, CreateDBInstanceHour, DescribeClientConnections, DescribeDBInstances,
    DescribeSlowLog, DescribeSpecInfo, RenameInstance, SetAutoRenew, SetPassword, TerminateDBInstance,
    UpgradeDBInstance, UpgradeDBInstanceHour
}
