//! `mongodb` 2018-04-08.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "mongodb", version: "2018-04-08", code: "mongodb", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignProject {
    pub instance_ids: Vec<String>,
    pub project_id: u64,
}
operation! { AssignProject(instance_ids: Vec<String>, project_id: u64) "AssignProject" -> AssignProjectOutput {
    0 "InstanceIds" instance_ids, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignProjectOutput {
    pub flow_ids: Option<Vec<u64>>,
}
model! { AssignProjectOutput {
    0 "FlowIds" flow_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstance {
    pub secondary_num: u64,
    pub memory: u64,
    pub volume: u64,
    pub mongo_version: String,
    pub machine_code: String,
    pub goods_num: u64,
    pub zone: String,
    pub time_span: u64,
    pub password: Secret,
    pub project_id: Option<u64>,
    pub security_group: Option<Vec<String>>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub instance_type: Option<String>,
}

/// What [`CreateDBInstance::new`] takes.
pub struct CreateDBInstanceRequired {
    pub secondary_num: u64,
    pub memory: u64,
    pub volume: u64,
    pub mongo_version: String,
    pub machine_code: String,
    pub goods_num: u64,
    pub zone: String,
    pub time_span: u64,
    pub password: Secret,
}
operation! { CreateDBInstance{CreateDBInstanceRequired: secondary_num, memory, volume, mongo_version, machine_code, goods_num, zone, time_span, password}
    "CreateDBInstance" -> CreateDBInstanceOutput {
    0 "SecondaryNum" secondary_num, 1 "Memory" memory, 2 "Volume" volume, 3 "MongoVersion" mongo_version,
    4 "MachineCode" machine_code, 5 "GoodsNum" goods_num, 6 "Zone" zone, 7 "TimeSpan" time_span, 8 "Password" password,
    9 "ProjectId" project_id: u64, 10 "SecurityGroup" security_group: Vec<String>, 11 "UniqVpcId" uniq_vpc_id: String,
    12 "UniqSubnetId" uniq_subnet_id: String, 13 "InstanceType" instance_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceOutput {
    pub deal_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
}
model! { CreateDBInstanceOutput {
    0 "DealId" deal_id, 1 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceHour {
    pub memory: u64,
    pub volume: u64,
    pub replicate_set_num: u64,
    pub secondary_num: u64,
    pub engine_version: String,
    pub machine: String,
    pub goods_num: u64,
    pub zone: String,
    pub instance_role: String,
    pub instance_type: String,
    pub encrypt: Option<u64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub project_id: Option<i64>,
    pub security_group: Option<Vec<String>>,
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
}

/// What [`CreateDBInstanceHour::new`] takes.
pub struct CreateDBInstanceHourRequired {
    pub memory: u64,
    pub volume: u64,
    pub replicate_set_num: u64,
    pub secondary_num: u64,
    pub engine_version: String,
    pub machine: String,
    pub goods_num: u64,
    pub zone: String,
    pub instance_role: String,
    pub instance_type: String,
}
operation! { CreateDBInstanceHour{CreateDBInstanceHourRequired: memory, volume, replicate_set_num, secondary_num, engine_version, machine, goods_num, zone, instance_role, instance_type}
    "CreateDBInstanceHour" -> CreateDBInstanceHourOutput {
    0 "Memory" memory, 1 "Volume" volume, 2 "ReplicateSetNum" replicate_set_num, 3 "SecondaryNum" secondary_num,
    4 "EngineVersion" engine_version, 5 "Machine" machine, 6 "GoodsNum" goods_num, 7 "Zone" zone,
    8 "InstanceRole" instance_role, 9 "InstanceType" instance_type, 10 "Encrypt" encrypt: u64,
    11 "VpcId" vpc_id: String, 12 "SubnetId" subnet_id: String, 13 "ProjectId" project_id: i64,
    14 "SecurityGroup" security_group: Vec<String>, 15 "UniqVpcId" uniq_vpc_id: String,
    16 "UniqSubnetId" uniq_subnet_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceHourOutput {
    pub deal_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
}
model! { CreateDBInstanceHourOutput {
    0 "DealId" deal_id, 1 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientConnections {
    pub instance_id: String,
}
operation! { DescribeClientConnections(instance_id: String)
    "DescribeClientConnections" -> DescribeClientConnectionsOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientConnectionsOutput {
    pub clients: Option<Vec<ClientConnection>>,
    pub total_count: Option<i64>,
}
model! { DescribeClientConnectionsOutput {
    0 "Clients" clients, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientConnection {
    pub ip: Option<String>,
    pub count: Option<u64>,
}
model! { ClientConnection {
    0 "IP" ip, 1 "Count" count
} }

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
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeDBInstances() "DescribeDBInstances" -> DescribeDBInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "InstanceType" instance_type: i64, 2 "ClusterType" cluster_type: i64,
    3 "Status" status: Vec<i64>, 4 "VpcId" vpc_id: String, 5 "SubnetId" subnet_id: String, 6 "PayMode" pay_mode: i64,
    7 "Limit" limit: u64, 8 "Offset" offset: u64, 9 "OrderBy" order_by: String, 10 "OrderByType" order_by_type: String
} }
paged! { DescribeDBInstances: MongoDBInstanceDetail =
    Offset "Offset", "InstanceDetails" instance_details, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub total_count: Option<u64>,
    pub instance_details: Option<Vec<MongoDBInstanceDetail>>,
}
model! { DescribeDBInstancesOutput {
    0 "TotalCount" total_count, 1 "InstanceDetails" instance_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MongoDBInstanceDetail {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub pay_mode: Option<u64>,
    pub project_id: Option<u64>,
    pub cluster_type: Option<u64>,
    pub region: Option<String>,
    pub zone: Option<String>,
    pub net_type: Option<u64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub status: Option<i64>,
    pub vip: Option<String>,
    pub vport: Option<u64>,
    pub create_time: Option<String>,
    pub dead_line: Option<String>,
    pub mongo_version: Option<String>,
    pub memory: Option<u64>,
    pub volume: Option<u64>,
    pub cpu_num: Option<u64>,
    pub machine_type: Option<String>,
    pub secondary_num: Option<u64>,
    pub replication_set_num: Option<u64>,
    pub auto_renew_flag: Option<i64>,
    pub used_volume: Option<u64>,
    pub maintenance_start: Option<String>,
    pub maintenance_end: Option<String>,
    pub replica_sets: Option<Vec<MongodbShardInfo>>,
    pub readonly_instances: Option<Vec<MongoDBInstance>>,
    pub standby_instances: Option<Vec<MongoDBInstance>>,
    pub clone_instances: Option<Vec<MongoDBInstance>>,
    pub related_instance: Option<MongoDBInstance>,
    pub tags: Option<Vec<TagInfo>>,
    pub instance_ver: Option<u64>,
    pub cluster_ver: Option<u64>,
    pub protocol: Option<u64>,
    pub instance_type: Option<u64>,
    pub instance_status_desc: Option<String>,
    pub real_instance_id: Option<String>,
}
model! { MongoDBInstanceDetail {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "PayMode" pay_mode, 3 "ProjectId" project_id,
    4 "ClusterType" cluster_type, 5 "Region" region, 6 "Zone" zone, 7 "NetType" net_type, 8 "VpcId" vpc_id,
    9 "SubnetId" subnet_id, 10 "Status" status, 11 "Vip" vip, 12 "Vport" vport, 13 "CreateTime" create_time,
    14 "DeadLine" dead_line, 15 "MongoVersion" mongo_version, 16 "Memory" memory, 17 "Volume" volume,
    18 "CpuNum" cpu_num, 19 "MachineType" machine_type, 20 "SecondaryNum" secondary_num,
    21 "ReplicationSetNum" replication_set_num, 22 "AutoRenewFlag" auto_renew_flag, 23 "UsedVolume" used_volume,
    24 "MaintenanceStart" maintenance_start, 25 "MaintenanceEnd" maintenance_end, 26 "ReplicaSets" replica_sets,
    27 "ReadonlyInstances" readonly_instances, 28 "StandbyInstances" standby_instances,
    29 "CloneInstances" clone_instances, 30 "RelatedInstance" related_instance, 31 "Tags" tags,
    32 "InstanceVer" instance_ver, 33 "ClusterVer" cluster_ver, 34 "Protocol" protocol, 35 "InstanceType" instance_type,
    36 "InstanceStatusDesc" instance_status_desc, 37 "RealInstanceId" real_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MongodbShardInfo {
    pub used_volume: Option<f64>,
    pub replica_set_id: Option<String>,
    pub replica_set_name: Option<String>,
    pub memory: Option<u64>,
    pub volume: Option<u64>,
    pub oplog_size: Option<u64>,
    pub secondary_num: Option<u64>,
    pub real_replica_set_id: Option<String>,
}
model! { MongodbShardInfo {
    0 "UsedVolume" used_volume, 1 "ReplicaSetId" replica_set_id, 2 "ReplicaSetName" replica_set_name, 3 "Memory" memory,
    4 "Volume" volume, 5 "OplogSize" oplog_size, 6 "SecondaryNum" secondary_num,
    7 "RealReplicaSetId" real_replica_set_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MongoDBInstance {
    pub instance_id: Option<String>,
    pub region: Option<String>,
}
model! { MongoDBInstance {
    0 "InstanceId" instance_id, 1 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { TagInfo {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLog {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub slow_ms: u64,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeSlowLog(instance_id: String, start_time: String, end_time: String, slow_ms: u64)
    "DescribeSlowLog" -> DescribeSlowLogOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SlowMS" slow_ms,
    4 "Offset" offset: u64, 5 "Limit" limit: u64
} }
paged! { DescribeSlowLog: String = Offset "Offset", "SlowLogList" slow_log_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogOutput {
    pub total_count: Option<u64>,
    pub slow_log_list: Option<Vec<String>>,
}
model! { DescribeSlowLogOutput {
    0 "TotalCount" total_count, 1 "SlowLogList" slow_log_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpecInfo {
    pub zone: Option<String>,
}
operation! { DescribeSpecInfo() "DescribeSpecInfo" -> DescribeSpecInfoOutput {
    0 "Zone" zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSpecInfoOutput {
    pub spec_info_list: Option<Vec<SpecificationInfo>>,
}
model! { DescribeSpecInfoOutput {
    0 "SpecInfoList" spec_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecificationInfo {
    pub region: Option<String>,
    pub zone: Option<String>,
    pub spec_items: Option<Vec<SpecItem>>,
}
model! { SpecificationInfo {
    0 "Region" region, 1 "Zone" zone, 2 "SpecItems" spec_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecItem {
    pub spec_code: Option<String>,
    pub status: Option<u64>,
    pub machine_type: Option<String>,
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub default_storage: Option<u64>,
    pub max_storage: Option<u64>,
    pub min_storage: Option<u64>,
    pub qps: Option<u64>,
    pub conns: Option<u64>,
    pub mongo_version_code: Option<String>,
    pub mongo_version_value: Option<u64>,
    pub version: Option<String>,
    pub engine_name: Option<String>,
    pub cluster_type: Option<u64>,
    pub min_node_num: Option<u64>,
    pub max_node_num: Option<u64>,
    pub min_replicate_set_num: Option<u64>,
    pub max_replicate_set_num: Option<u64>,
    pub min_replicate_set_node_num: Option<u64>,
    pub max_replicate_set_node_num: Option<u64>,
}
model! { SpecItem {
    0 "SpecCode" spec_code, 1 "Status" status, 2 "MachineType" machine_type, 3 "Cpu" cpu, 4 "Memory" memory,
    5 "DefaultStorage" default_storage, 6 "MaxStorage" max_storage, 7 "MinStorage" min_storage, 8 "Qps" qps,
    9 "Conns" conns, 10 "MongoVersionCode" mongo_version_code, 11 "MongoVersionValue" mongo_version_value,
    12 "Version" version, 13 "EngineName" engine_name, 14 "ClusterType" cluster_type, 15 "MinNodeNum" min_node_num,
    16 "MaxNodeNum" max_node_num, 17 "MinReplicateSetNum" min_replicate_set_num,
    18 "MaxReplicateSetNum" max_replicate_set_num, 19 "MinReplicateSetNodeNum" min_replicate_set_node_num,
    20 "MaxReplicateSetNodeNum" max_replicate_set_node_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenameInstance {
    pub instance_id: String,
    pub new_name: String,
}
operation! { RenameInstance(instance_id: String, new_name: String) "RenameInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "NewName" new_name
} }

pub type RenameInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAutoRenew {
    pub instance_ids: Vec<String>,
    pub auto_renew_flag: u64,
}
operation! { SetAutoRenew(instance_ids: Vec<String>, auto_renew_flag: u64) "SetAutoRenew" -> Empty {
    0 "InstanceIds" instance_ids, 1 "AutoRenewFlag" auto_renew_flag
} }

pub type SetAutoRenewOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPassword {
    pub instance_id: String,
    pub user_name: String,
    pub password: Secret,
}
operation! { SetPassword(instance_id: String, user_name: String, password: Secret) "SetPassword" -> SetPasswordOutput {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "Password" password
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPasswordOutput {
    pub flow_id: Option<u64>,
}
model! { SetPasswordOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateDBInstance {
    pub instance_id: String,
}
operation! { TerminateDBInstance(instance_id: String) "TerminateDBInstance" -> TerminateDBInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateDBInstanceOutput {
    pub async_request_id: Option<String>,
}
model! { TerminateDBInstanceOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstance {
    pub instance_id: String,
    pub memory: u64,
    pub volume: u64,
    pub oplog_size: Option<u64>,
}
operation! { UpgradeDBInstance(instance_id: String, memory: u64, volume: u64)
    "UpgradeDBInstance" -> UpgradeDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "Memory" memory, 2 "Volume" volume, 3 "OplogSize" oplog_size: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceOutput {
    pub deal_id: Option<String>,
}
model! { UpgradeDBInstanceOutput {
    0 "DealId" deal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceHour {
    pub instance_id: String,
    pub memory: u64,
    pub volume: u64,
    pub oplog_size: Option<u64>,
}
operation! { UpgradeDBInstanceHour(instance_id: String, memory: u64, volume: u64)
    "UpgradeDBInstanceHour" -> UpgradeDBInstanceHourOutput {
    0 "InstanceId" instance_id, 1 "Memory" memory, 2 "Volume" volume, 3 "OplogSize" oplog_size: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceHourOutput {
    pub deal_id: Option<String>,
}
model! { UpgradeDBInstanceHourOutput {
    0 "DealId" deal_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_ASYNC_REQUEST_ERROR: &str = "InternalError.AsyncRequestError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_PERMISSION_DENIED: &str = "InvalidParameter.PermissionDenied";
    pub const INVALID_PARAMETER_ZONE_CLOSED: &str = "InvalidParameter.ZoneClosed";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME: &str = "InvalidParameterValue.IllegalInstanceName";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_STATUS: &str = "InvalidParameterValue.IllegalInstanceStatus";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_HAS_BEEN_DELETED: &str = "InvalidParameterValue.InstanceHasBeenDeleted";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_HAS_BEEN_ISOLATED: &str =
        "InvalidParameterValue.InstanceHasBeenIsolated";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_TYPE_ERROR: &str = "InvalidParameterValue.InstanceTypeError";
    pub const INVALID_PARAMETER_VALUE_LIMIT_PARA_OUT_OF_RANGE: &str = "InvalidParameterValue.LimitParaOutOfRange";
    pub const INVALID_PARAMETER_VALUE_LOCK_FAILED: &str = "InvalidParameterValue.LockFailed";
    pub const INVALID_PARAMETER_VALUE_MACHINE_TYPE_ERROR: &str = "InvalidParameterValue.MachineTypeError";
    pub const INVALID_PARAMETER_VALUE_MONGO_VERSION_ERROR: &str = "InvalidParameterValue.MongoVersionError";
    pub const INVALID_PARAMETER_VALUE_MONGO_VERSION_NOT_SUPPORT_QUERY_CLIENT: &str =
        "InvalidParameterValue.MongoVersionNotSupportQueryClient";
    pub const INVALID_PARAMETER_VALUE_NOT_FOUND_INSTANCE: &str = "InvalidParameterValue.NotFoundInstance";
    pub const INVALID_PARAMETER_VALUE_OFFSET_PARA_OUT_OF_RANGE: &str = "InvalidParameterValue.OffsetParaOutOfRange";
    pub const INVALID_PARAMETER_VALUE_PASSWORD_RULE_FAILED: &str = "InvalidParameterValue.PasswordRuleFailed";
    pub const INVALID_PARAMETER_VALUE_POST_PAY_RENEW_ERROR: &str = "InvalidParameterValue.PostPayRenewError";
    pub const INVALID_PARAMETER_VALUE_PROJECT_NOT_FOUND: &str = "InvalidParameterValue.ProjectNotFound";
    pub const INVALID_PARAMETER_VALUE_PROXY_NOT_SUPPORT_QUERY_CLIENT: &str =
        "InvalidParameterValue.ProxyNotSupportQueryClient";
    pub const INVALID_PARAMETER_VALUE_QUERY_TIME_OUT_OF_RANGE: &str = "InvalidParameterValue.QueryTimeOutOfRange";
    pub const INVALID_PARAMETER_VALUE_QUERY_TIME_RANGE_BEYOND_LIMIT: &str =
        "InvalidParameterValue.QueryTimeRangeBeyondLimit";
    pub const INVALID_PARAMETER_VALUE_REGION_ERROR: &str = "InvalidParameterValue.RegionError";
    pub const INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORT_QUERY_CLIENT: &str =
        "InvalidParameterValue.RegionNotSupportQueryClient";
    pub const INVALID_PARAMETER_VALUE_SECONDARY_NUM_ERROR: &str = "InvalidParameterValue.SecondaryNumError";
    pub const INVALID_PARAMETER_VALUE_SLOW_MS_BELOW_LIMIT: &str = "InvalidParameterValue.SlowMSBelowLimit";
    pub const INVALID_PARAMETER_VALUE_SPEC_NOT_ON_SALE: &str = "InvalidParameterValue.SpecNotOnSale";
    pub const INVALID_PARAMETER_VALUE_START_TIME_NOT_BEFORE_THAN_END_TIME: &str =
        "InvalidParameterValue.StartTimeNotBeforeThanEndTime";
    pub const INVALID_PARAMETER_VALUE_STATUS_ABNORMAL: &str = "InvalidParameterValue.StatusAbnormal";
    pub const INVALID_PARAMETER_VALUE_TIME_FORMAT_ERR: &str = "InvalidParameterValue.TimeFormatErr";
    pub const INVALID_PARAMETER_VALUE_USER_NOT_FOUND: &str = "InvalidParameterValue.UserNotFound";
    pub const INVALID_PARAMETER_VALUE_VPC_ID_OR_SUBNET_ID_NOT_FOUND: &str =
        "InvalidParameterValue.VpcIdOrSubnetIdNotFound";
    pub const INVALID_PARAMETER_VALUE_ZONE_ERROR: &str = "InvalidParameterValue.ZoneError";
}

#[cfg(feature = "reflect")]
register! {
    AssignProject, CreateDBInstance, CreateDBInstanceHour, DescribeClientConnections, DescribeDBInstances,
    DescribeSlowLog, DescribeSpecInfo, RenameInstance, SetAutoRenew, SetPassword, TerminateDBInstance,
    UpgradeDBInstance, UpgradeDBInstanceHour
}
