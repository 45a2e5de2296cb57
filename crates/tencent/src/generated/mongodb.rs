//! `mongodb` 2019-07-25.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20180408;

static SERVICE: Service =
    Service { name: "mongodb", version: "2019-07-25", code: "mongodb", endpoints: &Endpoints::NONE };

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
pub struct CloseAuditService {
    pub instance_id: String,
}
operation! { CloseAuditService(instance_id: String) "CloseAuditService" -> Empty {
    0 "InstanceId" instance_id
} }

pub type CloseAuditServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountUser {
    pub instance_id: String,
    pub user_name: String,
    pub password: Secret,
    pub mongo_user_password: Option<Secret>,
    pub user_desc: Option<String>,
    pub auth_role: Option<Vec<Auth>>,
}
operation! { CreateAccountUser(instance_id: String, user_name: String, password: Secret)
    "CreateAccountUser" -> CreateAccountUserOutput {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "Password" password,
    3 "MongoUserPassword" mongo_user_password: Secret, 4 "UserDesc" user_desc: String, 5 "AuthRole" auth_role: Vec<Auth>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    pub mask: Option<i64>,
    pub name_space: Option<String>,
}
input! { Auth(mask: i64, name_space: String) {
    0 "Mask" mask: i64, 1 "NameSpace" name_space: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAccountUserOutput {
    pub flow_id: Option<u64>,
}
model! { CreateAccountUserOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditLogFile {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub order: Option<String>,
    pub order_by: Option<String>,
    pub filter: Option<AuditLogFilter>,
}
operation! { CreateAuditLogFile(instance_id: String, start_time: String, end_time: String)
    "CreateAuditLogFile" -> CreateAuditLogFileOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Order" order: String,
    4 "OrderBy" order_by: String, 5 "Filter" filter: AuditLogFilter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogFilter {
    pub host: Option<Vec<String>>,
    pub user: Option<Vec<String>>,
    pub exec_time: Option<u64>,
    pub affect_rows: Option<u64>,
    pub atype: Option<Vec<String>>,
    pub result: Option<Vec<String>>,
    pub param: Option<Vec<String>>,
}
input! { AuditLogFilter() {
    0 "Host" host: Vec<String>, 1 "User" user: Vec<String>, 2 "ExecTime" exec_time: u64,
    3 "AffectRows" affect_rows: u64, 4 "Atype" atype: Vec<String>, 5 "Result" result: Vec<String>,
    6 "Param" param: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditLogFileOutput {
    pub file_name: Option<String>,
}
model! { CreateAuditLogFileOutput {
    0 "FileName" file_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupDBInstance {
    pub instance_id: String,
    pub backup_method: i64,
    pub backup_remark: Option<String>,
    pub backup_retention_days: Option<i64>,
}
operation! { CreateBackupDBInstance(instance_id: String, backup_method: i64)
    "CreateBackupDBInstance" -> CreateBackupDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "BackupMethod" backup_method, 2 "BackupRemark" backup_remark: String,
    3 "BackupRetentionDays" backup_retention_days: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupDBInstanceOutput {
    pub async_request_id: Option<String>,
}
model! { CreateBackupDBInstanceOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupDownloadTask {
    pub instance_id: String,
    pub backup_name: String,
    pub backup_sets: Vec<ReplicaSetInfo>,
}
operation! { CreateBackupDownloadTask(instance_id: String, backup_name: String, backup_sets: Vec<ReplicaSetInfo>)
    "CreateBackupDownloadTask" -> CreateBackupDownloadTaskOutput {
    0 "InstanceId" instance_id, 1 "BackupName" backup_name, 2 "BackupSets" backup_sets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicaSetInfo {
    pub replica_set_id: Option<String>,
}
input! { ReplicaSetInfo(replica_set_id: String) {
    0 "ReplicaSetId" replica_set_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBackupDownloadTaskOutput {
    pub tasks: Option<Vec<BackupDownloadTaskStatus>>,
}
model! { CreateBackupDownloadTaskOutput {
    0 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupDownloadTaskStatus {
    pub replica_set_id: Option<String>,
    pub status: Option<i64>,
}
model! { BackupDownloadTaskStatus {
    0 "ReplicaSetId" replica_set_id, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstance {
    pub node_num: u64,
    pub memory: u64,
    pub volume: u64,
    pub mongo_version: String,
    pub goods_num: u64,
    pub zone: String,
    pub period: u64,
    pub machine_code: String,
    pub cluster_type: String,
    pub replicate_set_num: u64,
    pub project_id: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub password: Option<Secret>,
    pub tags: Option<Vec<TagInfo>>,
    pub auto_renew_flag: Option<u64>,
    pub auto_voucher: Option<u64>,
    pub clone: Option<i64>,
    pub father: Option<String>,
    pub security_group: Option<Vec<String>>,
    pub restore_time: Option<String>,
    pub instance_name: Option<String>,
    pub availability_zone_list: Option<Vec<String>>,
    pub mongos_cpu: Option<u64>,
    pub mongos_memory: Option<u64>,
    pub mongos_node_num: Option<u64>,
    pub readonly_node_num: Option<u64>,
    pub readonly_node_availability_zone_list: Option<Vec<String>>,
    pub hidden_zone: Option<String>,
    pub param_template_id: Option<String>,
    pub data_encryption: Option<String>,
    pub encryption_key_source: Option<String>,
    pub key_id: Option<String>,
    pub kms_region: Option<String>,
    pub cpu_core: Option<i64>,
}

/// What [`CreateDBInstance::new`] takes.
pub struct CreateDBInstanceRequired {
    pub node_num: u64,
    pub memory: u64,
    pub volume: u64,
    pub mongo_version: String,
    pub goods_num: u64,
    pub zone: String,
    pub period: u64,
    pub machine_code: String,
    pub cluster_type: String,
    pub replicate_set_num: u64,
}
operation! { CreateDBInstance{CreateDBInstanceRequired: node_num, memory, volume, mongo_version, goods_num, zone, period, machine_code, cluster_type, replicate_set_num}
    "CreateDBInstance" -> CreateDBInstanceOutput {
    0 "NodeNum" node_num, 1 "Memory" memory, 2 "Volume" volume, 3 "MongoVersion" mongo_version, 4 "GoodsNum" goods_num,
    5 "Zone" zone, 6 "Period" period, 7 "MachineCode" machine_code, 8 "ClusterType" cluster_type,
    9 "ReplicateSetNum" replicate_set_num, 10 "ProjectId" project_id: i64, 11 "VpcId" vpc_id: String,
    12 "SubnetId" subnet_id: String, 13 "Password" password: Secret, 14 "Tags" tags: Vec<TagInfo>,
    15 "AutoRenewFlag" auto_renew_flag: u64, 16 "AutoVoucher" auto_voucher: u64, 17 "Clone" clone: i64,
    18 "Father" father: String, 19 "SecurityGroup" security_group: Vec<String>, 20 "RestoreTime" restore_time: String,
    21 "InstanceName" instance_name: String, 22 "AvailabilityZoneList" availability_zone_list: Vec<String>,
    23 "MongosCpu" mongos_cpu: u64, 24 "MongosMemory" mongos_memory: u64, 25 "MongosNodeNum" mongos_node_num: u64,
    26 "ReadonlyNodeNum" readonly_node_num: u64,
    27 "ReadonlyNodeAvailabilityZoneList" readonly_node_availability_zone_list: Vec<String>,
    28 "HiddenZone" hidden_zone: String, 29 "ParamTemplateId" param_template_id: String,
    30 "DataEncryption" data_encryption: String, 31 "EncryptionKeySource" encryption_key_source: String,
    32 "KeyId" key_id: String, 33 "KmsRegion" kms_region: String, 34 "CpuCore" cpu_core: i64
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
    pub node_num: u64,
    pub mongo_version: String,
    pub machine_code: String,
    pub goods_num: u64,
    pub cluster_type: String,
    pub zone: String,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub password: Option<Secret>,
    pub project_id: Option<i64>,
    pub tags: Option<Vec<TagInfo>>,
    pub clone: Option<i64>,
    pub father: Option<String>,
    pub security_group: Option<Vec<String>>,
    pub restore_time: Option<String>,
    pub instance_name: Option<String>,
    pub availability_zone_list: Option<Vec<String>>,
    pub mongos_cpu: Option<u64>,
    pub mongos_memory: Option<u64>,
    pub mongos_node_num: Option<u64>,
    pub readonly_node_num: Option<u64>,
    pub readonly_node_availability_zone_list: Option<Vec<String>>,
    pub hidden_zone: Option<String>,
    pub param_template_id: Option<String>,
    pub data_encryption: Option<String>,
    pub encryption_key_source: Option<String>,
    pub key_id: Option<String>,
    pub kms_region: Option<String>,
    pub cpu_core: Option<i64>,
}

/// What [`CreateDBInstanceHour::new`] takes.
pub struct CreateDBInstanceHourRequired {
    pub memory: u64,
    pub volume: u64,
    pub replicate_set_num: u64,
    pub node_num: u64,
    pub mongo_version: String,
    pub machine_code: String,
    pub goods_num: u64,
    pub cluster_type: String,
    pub zone: String,
}
operation! { CreateDBInstanceHour{CreateDBInstanceHourRequired: memory, volume, replicate_set_num, node_num, mongo_version, machine_code, goods_num, cluster_type, zone}
    "CreateDBInstanceHour" -> CreateDBInstanceHourOutput {
    0 "Memory" memory, 1 "Volume" volume, 2 "ReplicateSetNum" replicate_set_num, 3 "NodeNum" node_num,
    4 "MongoVersion" mongo_version, 5 "MachineCode" machine_code, 6 "GoodsNum" goods_num, 7 "ClusterType" cluster_type,
    8 "Zone" zone, 9 "VpcId" vpc_id: String, 10 "SubnetId" subnet_id: String, 11 "Password" password: Secret,
    12 "ProjectId" project_id: i64, 13 "Tags" tags: Vec<TagInfo>, 14 "Clone" clone: i64, 15 "Father" father: String,
    16 "SecurityGroup" security_group: Vec<String>, 17 "RestoreTime" restore_time: String,
    18 "InstanceName" instance_name: String, 19 "AvailabilityZoneList" availability_zone_list: Vec<String>,
    20 "MongosCpu" mongos_cpu: u64, 21 "MongosMemory" mongos_memory: u64, 22 "MongosNodeNum" mongos_node_num: u64,
    23 "ReadonlyNodeNum" readonly_node_num: u64,
    24 "ReadonlyNodeAvailabilityZoneList" readonly_node_availability_zone_list: Vec<String>,
    25 "HiddenZone" hidden_zone: String, 26 "ParamTemplateId" param_template_id: String,
    27 "DataEncryption" data_encryption: String, 28 "EncryptionKeySource" encryption_key_source: String,
    29 "KeyId" key_id: String, 30 "KmsRegion" kms_region: String, 31 "CpuCore" cpu_core: i64
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
pub struct CreateDBInstanceParamTpl {
    pub tpl_name: String,
    pub mongo_version: Option<String>,
    pub cluster_type: Option<String>,
    pub tpl_desc: Option<String>,
    pub params: Option<Vec<ParamType>>,
    pub mirror_tpl_id: Option<String>,
}
operation! { CreateDBInstanceParamTpl(tpl_name: String) "CreateDBInstanceParamTpl" -> CreateDBInstanceParamTplOutput {
    0 "TplName" tpl_name, 1 "MongoVersion" mongo_version: String, 2 "ClusterType" cluster_type: String,
    3 "TplDesc" tpl_desc: String, 4 "Params" params: Vec<ParamType>, 5 "MirrorTplId" mirror_tpl_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamType {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ParamType(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBInstanceParamTplOutput {
    pub tpl_id: Option<String>,
}
model! { CreateDBInstanceParamTplOutput {
    0 "TplId" tpl_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogDownloadTask {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub node_names: Option<Vec<String>>,
    pub log_components: Option<Vec<String>>,
    pub log_levels: Option<Vec<String>>,
    pub log_ids: Option<Vec<String>>,
    pub log_connections: Option<Vec<String>>,
    pub log_detail_params: Option<Vec<String>>,
}
operation! { CreateLogDownloadTask(instance_id: String, start_time: String, end_time: String)
    "CreateLogDownloadTask" -> CreateLogDownloadTaskOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "NodeNames" node_names: Vec<String>,
    4 "LogComponents" log_components: Vec<String>, 5 "LogLevels" log_levels: Vec<String>,
    6 "LogIds" log_ids: Vec<String>, 7 "LogConnections" log_connections: Vec<String>,
    8 "LogDetailParams" log_detail_params: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogDownloadTaskOutput {
    pub status: Option<i64>,
}
model! { CreateLogDownloadTaskOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlowLogPatternDownloadTask {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub threshold_ms: Option<i64>,
    pub commands: Option<Vec<String>>,
}
operation! { CreateSlowLogPatternDownloadTask(instance_id: String, start_time: String, end_time: String)
    "CreateSlowLogPatternDownloadTask" -> CreateSlowLogPatternDownloadTaskOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "ThresholdMs" threshold_ms: i64,
    4 "Commands" commands: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSlowLogPatternDownloadTaskOutput {
    pub status: Option<Vec<i64>>,
}
model! { CreateSlowLogPatternDownloadTaskOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccountUser {
    pub instance_id: String,
    pub user_name: String,
    pub mongo_user_password: Option<Secret>,
}
operation! { DeleteAccountUser(instance_id: String, user_name: String) "DeleteAccountUser" -> DeleteAccountUserOutput {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "MongoUserPassword" mongo_user_password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAccountUserOutput {
    pub flow_id: Option<i64>,
}
model! { DeleteAccountUserOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditLogFile {
    pub instance_id: String,
    pub file_name: String,
}
operation! { DeleteAuditLogFile(instance_id: String, file_name: String) "DeleteAuditLogFile" -> Empty {
    0 "InstanceId" instance_id, 1 "FileName" file_name
} }

pub type DeleteAuditLogFileOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBBackups {
    pub instance_id: String,
    pub backup_ids: Vec<i64>,
}
operation! { DeleteDBBackups(instance_id: String, backup_ids: Vec<i64>) "DeleteDBBackups" -> Empty {
    0 "InstanceId" instance_id, 1 "BackupIds" backup_ids
} }

pub type DeleteDBBackupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogDownloadTask {
    pub instance_id: String,
    pub task_id: String,
}
operation! { DeleteLogDownloadTask(instance_id: String, task_id: String)
    "DeleteLogDownloadTask" -> DeleteLogDownloadTaskOutput {
    0 "InstanceId" instance_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogDownloadTaskOutput {
    pub status: Option<i64>,
}
model! { DeleteLogDownloadTaskOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountUsers {
    pub instance_id: String,
}
operation! { DescribeAccountUsers(instance_id: String) "DescribeAccountUsers" -> DescribeAccountUsersOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountUsersOutput {
    pub users: Option<Vec<UserInfo>>,
}
model! { DescribeAccountUsersOutput {
    0 "Users" users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInfo {
    pub user_name: Option<String>,
    pub auth_role: Option<Vec<Auth>>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub user_desc: Option<String>,
    pub console_pass_update_time: Option<String>,
}
model! { UserInfo {
    0 "UserName" user_name, 1 "AuthRole" auth_role, 2 "CreateTime" create_time, 3 "UpdateTime" update_time,
    4 "UserDesc" user_desc, 5 "ConsolePassUpdateTime" console_pass_update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncRequestInfo {
    pub async_request_id: String,
}
operation! { DescribeAsyncRequestInfo(async_request_id: String)
    "DescribeAsyncRequestInfo" -> DescribeAsyncRequestInfoOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAsyncRequestInfoOutput {
    pub status: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { DescribeAsyncRequestInfoOutput {
    0 "Status" status, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditConfig {
    pub instance_id: String,
}
operation! { DescribeAuditConfig(instance_id: String) "DescribeAuditConfig" -> DescribeAuditConfigOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditConfigOutput {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub audit_all: Option<bool>,
    pub create_time: Option<String>,
    pub log_expire_day: Option<i64>,
    pub log_type: Option<String>,
    pub is_closing: Option<String>,
    pub is_opening: Option<String>,
}
model! { DescribeAuditConfigOutput {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "AuditAll" audit_all, 3 "CreateTime" create_time,
    4 "LogExpireDay" log_expire_day, 5 "LogType" log_type, 6 "IsClosing" is_closing, 7 "IsOpening" is_opening
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditInstanceList {
    pub audit_switch: Option<u64>,
    pub filters: Option<Vec<Filters>>,
    pub audit_mode: Option<u64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeAuditInstanceList() "DescribeAuditInstanceList" -> DescribeAuditInstanceListOutput {
    0 "AuditSwitch" audit_switch: u64, 1 "Filters" filters: Vec<Filters>, 2 "AuditMode" audit_mode: u64,
    3 "Limit" limit: u64, 4 "Offset" offset: u64
} }
paged! { DescribeAuditInstanceList: AuditInstance = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filters {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filters(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditInstanceListOutput {
    pub total_count: Option<u64>,
    pub items: Option<Vec<AuditInstance>>,
}
model! { DescribeAuditInstanceListOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditInstance {
    pub instance_id: Option<String>,
    pub audit_status: Option<String>,
    pub audit_task: Option<i64>,
    pub log_expire_day: Option<i64>,
    pub high_log_expire_day: Option<i64>,
    pub low_log_expire_day: Option<i64>,
    pub billing_amount: Option<f64>,
    pub high_real_storage: Option<f64>,
    pub low_real_storage: Option<f64>,
    pub instance_info: Option<InstanceInfo>,
    pub performances_analyse: Option<i64>,
    pub audit_all: Option<bool>,
    pub create_at: Option<String>,
    pub rule_template_ids: Option<Vec<String>>,
    pub deliver: Option<String>,
    pub deliver_summary: Option<Vec<DeliverSummary>>,
    pub old_rule: Option<bool>,
    pub real_storage: Option<f64>,
}
model! { AuditInstance {
    0 "InstanceId" instance_id, 1 "AuditStatus" audit_status, 2 "AuditTask" audit_task, 3 "LogExpireDay" log_expire_day,
    4 "HighLogExpireDay" high_log_expire_day, 5 "LowLogExpireDay" low_log_expire_day, 6 "BillingAmount" billing_amount,
    7 "HighRealStorage" high_real_storage, 8 "LowRealStorage" low_real_storage, 9 "InstanceInfo" instance_info,
    10 "PerformancesAnalyse" performances_analyse, 11 "AuditAll" audit_all, 12 "CreateAt" create_at,
    13 "RuleTemplateIds" rule_template_ids, 14 "Deliver" deliver, 15 "DeliverSummary" deliver_summary,
    16 "OldRule" old_rule, 17 "RealStorage" real_storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub audit_log_expire_day: Option<u64>,
    pub audit_status: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_role: Option<String>,
    pub instance_type: Option<String>,
    pub mongodb_version: Option<String>,
    pub project_id: Option<u64>,
    pub region: Option<String>,
    pub status: Option<String>,
    pub support_audit: Option<bool>,
    pub zone: Option<String>,
    pub tag_list: Option<Vec<TagInfo>>,
}
model! { InstanceInfo {
    0 "AuditLogExpireDay" audit_log_expire_day, 1 "AuditStatus" audit_status, 2 "InstanceId" instance_id,
    3 "InstanceName" instance_name, 4 "InstanceRole" instance_role, 5 "InstanceType" instance_type,
    6 "MongodbVersion" mongodb_version, 7 "ProjectId" project_id, 8 "Region" region, 9 "Status" status,
    10 "SupportAudit" support_audit, 11 "Zone" zone, 12 "TagList" tag_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliverSummary {
    pub deliver_type: Option<String>,
    pub deliver_sub_type: Option<String>,
}
model! { DeliverSummary {
    0 "DeliverType" deliver_type, 1 "DeliverSubType" deliver_sub_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogFiles {
    pub instance_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub file_name: Option<String>,
}
operation! { DescribeAuditLogFiles(instance_id: String) "DescribeAuditLogFiles" -> DescribeAuditLogFilesOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64, 3 "FileName" file_name: String
} }
paged! { DescribeAuditLogFiles: AuditLogFile = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogFilesOutput {
    pub total_count: Option<u64>,
    pub items: Option<Vec<AuditLogFile>>,
}
model! { DescribeAuditLogFilesOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogFile {
    pub file_name: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<String>,
    pub file_size: Option<u64>,
    pub download_url: Option<Secret>,
    pub err_msg: Option<String>,
    pub progress_rate: Option<u64>,
}
model! { AuditLogFile {
    0 "FileName" file_name, 1 "CreateTime" create_time, 2 "Status" status, 3 "FileSize" file_size,
    4 "DownloadUrl" download_url, 5 "ErrMsg" err_msg, 6 "ProgressRate" progress_rate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogs {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub filter: Option<AuditLogFilter>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order: Option<String>,
    pub order_by: Option<String>,
}
operation! { DescribeAuditLogs(instance_id: String, start_time: String, end_time: String)
    "DescribeAuditLogs" -> DescribeAuditLogsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Filter" filter: AuditLogFilter,
    4 "Limit" limit: u64, 5 "Offset" offset: u64, 6 "Order" order: String, 7 "OrderBy" order_by: String
} }
paged! { DescribeAuditLogs: AuditLog = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogsOutput {
    pub total_count: Option<u64>,
    pub items: Option<Vec<AuditLog>>,
}
model! { DescribeAuditLogsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLog {
    pub affect_rows: Option<u64>,
    pub atype: Option<String>,
    pub exec_time: Option<u64>,
    pub host: Option<String>,
    pub param: Option<String>,
    pub result: Option<i64>,
    pub roles: Option<String>,
    pub timestamp: Option<String>,
    pub user: Option<String>,
}
model! { AuditLog {
    0 "AffectRows" affect_rows, 1 "Atype" atype, 2 "ExecTime" exec_time, 3 "Host" host, 4 "Param" param,
    5 "Result" result, 6 "Roles" roles, 7 "Timestamp" timestamp, 8 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadTask {
    pub instance_id: String,
    pub backup_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
    pub status: Option<Vec<i64>>,
}
operation! { DescribeBackupDownloadTask(instance_id: String)
    "DescribeBackupDownloadTask" -> DescribeBackupDownloadTaskOutput {
    0 "InstanceId" instance_id, 1 "BackupName" backup_name: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "OrderBy" order_by: String,
    7 "OrderByType" order_by_type: String, 8 "Status" status: Vec<i64>
} }
paged! { DescribeBackupDownloadTask: BackupDownloadTask = Offset "Offset", "Tasks" tasks, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupDownloadTaskOutput {
    pub total_count: Option<i64>,
    pub tasks: Option<Vec<BackupDownloadTask>>,
}
model! { DescribeBackupDownloadTaskOutput {
    0 "TotalCount" total_count, 1 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupDownloadTask {
    pub create_time: Option<String>,
    pub backup_name: Option<String>,
    pub replica_set_id: Option<String>,
    pub backup_size: Option<i64>,
    pub status: Option<i64>,
    pub percent: Option<i64>,
    pub time_spend: Option<i64>,
    pub url: Option<String>,
    pub backup_method: Option<i64>,
    pub backup_desc: Option<String>,
    pub region: Option<String>,
    pub bucket: Option<String>,
}
model! { BackupDownloadTask {
    0 "CreateTime" create_time, 1 "BackupName" backup_name, 2 "ReplicaSetId" replica_set_id, 3 "BackupSize" backup_size,
    4 "Status" status, 5 "Percent" percent, 6 "TimeSpend" time_spend, 7 "Url" url, 8 "BackupMethod" backup_method,
    9 "BackupDesc" backup_desc, 10 "Region" region, 11 "Bucket" bucket
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupRules {
    pub instance_id: String,
}
operation! { DescribeBackupRules(instance_id: String) "DescribeBackupRules" -> DescribeBackupRulesOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBackupRulesOutput {
    pub backup_save_time: Option<u64>,
    pub backup_frequency: Option<i64>,
    pub backup_time: Option<u64>,
    pub backup_method: Option<u64>,
    pub active_weekdays: Option<String>,
    pub long_term_interval: Option<String>,
    pub long_term_active_days: Option<String>,
    pub long_term_expired_days: Option<i64>,
    pub oplog_expired_days: Option<i64>,
    pub backup_version: Option<i64>,
    pub backup_total_size: Option<BackupTotalSize>,
    pub alert_threshold: Option<i64>,
}
model! { DescribeBackupRulesOutput {
    0 "BackupSaveTime" backup_save_time, 1 "BackupFrequency" backup_frequency, 2 "BackupTime" backup_time,
    3 "BackupMethod" backup_method, 4 "ActiveWeekdays" active_weekdays, 5 "LongTermInterval" long_term_interval,
    6 "LongTermActiveDays" long_term_active_days, 7 "LongTermExpiredDays" long_term_expired_days,
    8 "OplogExpiredDays" oplog_expired_days, 9 "BackupVersion" backup_version, 10 "BackupTotalSize" backup_total_size,
    11 "AlertThreshold" alert_threshold
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupTotalSize {
    pub snapshot_size: Option<i64>,
    pub oplog_size: Option<i64>,
    pub free_quota: Option<i64>,
}
model! { BackupTotalSize {
    0 "SnapshotSize" snapshot_size, 1 "OplogSize" oplog_size, 2 "FreeQuota" free_quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientConnections {
    pub instance_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeClientConnections(instance_id: String)
    "DescribeClientConnections" -> DescribeClientConnectionsOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribeClientConnections: ClientConnection = Offset "Offset", "Clients" clients, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClientConnectionsOutput {
    pub clients: Option<Vec<ClientConnection>>,
    pub total_count: Option<u64>,
}
model! { DescribeClientConnectionsOutput {
    0 "Clients" clients, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientConnection {
    pub ip: Option<String>,
    pub count: Option<u64>,
    pub internal_service: Option<bool>,
}
model! { ClientConnection {
    0 "IP" ip, 1 "Count" count, 2 "InternalService" internal_service
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentOp {
    pub instance_id: String,
    pub ns: Option<String>,
    pub millisecond_running: Option<u64>,
    pub op: Option<String>,
    pub replica_set_name: Option<String>,
    pub state: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeCurrentOp(instance_id: String) "DescribeCurrentOp" -> DescribeCurrentOpOutput {
    0 "InstanceId" instance_id, 1 "Ns" ns: String, 2 "MillisecondRunning" millisecond_running: u64, 3 "Op" op: String,
    4 "ReplicaSetName" replica_set_name: String, 5 "State" state: String, 6 "Limit" limit: u64, 7 "Offset" offset: u64,
    8 "OrderBy" order_by: String, 9 "OrderByType" order_by_type: String
} }
paged! { DescribeCurrentOp: CurrentOp = Offset "Offset", "CurrentOps" current_ops, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCurrentOpOutput {
    pub total_count: Option<u64>,
    pub current_ops: Option<Vec<CurrentOp>>,
}
model! { DescribeCurrentOpOutput {
    0 "TotalCount" total_count, 1 "CurrentOps" current_ops
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CurrentOp {
    pub op_id: Option<i64>,
    pub ns: Option<String>,
    pub query: Option<String>,
    pub op: Option<String>,
    pub replica_set_name: Option<String>,
    pub node_name: Option<String>,
    pub operation: Option<String>,
    pub state: Option<String>,
    pub microsecs_running: Option<u64>,
    pub exec_node: Option<String>,
}
model! { CurrentOp {
    0 "OpId" op_id, 1 "Ns" ns, 2 "Query" query, 3 "Op" op, 4 "ReplicaSetName" replica_set_name, 5 "NodeName" node_name,
    6 "Operation" operation, 7 "State" state, 8 "MicrosecsRunning" microsecs_running, 9 "ExecNode" exec_node
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBBackups {
    pub instance_id: String,
    pub backup_method: Option<i64>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeDBBackups(instance_id: String) "DescribeDBBackups" -> DescribeDBBackupsOutput {
    0 "InstanceId" instance_id, 1 "BackupMethod" backup_method: i64, 2 "Limit" limit: u64, 3 "Offset" offset: u64
} }
paged! { DescribeDBBackups: BackupInfo = Offset "Offset", "BackupList" backup_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBBackupsOutput {
    pub backup_list: Option<Vec<BackupInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeDBBackupsOutput {
    0 "BackupList" backup_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackupInfo {
    pub instance_id: Option<String>,
    pub backup_type: Option<u64>,
    pub backup_name: Option<String>,
    pub backup_desc: Option<String>,
    pub backup_size: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<u64>,
    pub backup_method: Option<u64>,
    pub back_id: Option<i64>,
    pub delete_time: Option<String>,
    pub backup_region: Option<String>,
    pub restore_time: Option<String>,
}
model! { BackupInfo {
    0 "InstanceId" instance_id, 1 "BackupType" backup_type, 2 "BackupName" backup_name, 3 "BackupDesc" backup_desc,
    4 "BackupSize" backup_size, 5 "StartTime" start_time, 6 "EndTime" end_time, 7 "Status" status,
    8 "BackupMethod" backup_method, 9 "BackId" back_id, 10 "DeleteTime" delete_time, 11 "BackupRegion" backup_region,
    12 "RestoreTime" restore_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDeal {
    pub deal_id: String,
}
operation! { DescribeDBInstanceDeal(deal_id: String) "DescribeDBInstanceDeal" -> DescribeDBInstanceDealOutput {
    0 "DealId" deal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceDealOutput {
    pub status: Option<i64>,
    pub original_price: Option<f64>,
    pub discount_price: Option<f64>,
    pub action: Option<String>,
    pub instance_id: Option<String>,
}
model! { DescribeDBInstanceDealOutput {
    0 "Status" status, 1 "OriginalPrice" original_price, 2 "DiscountPrice" discount_price, 3 "Action" action,
    4 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceLogToCLS {
    pub instance_id: String,
    pub cls_region: Option<String>,
}
operation! { DescribeDBInstanceLogToCLS(instance_id: String)
    "DescribeDBInstanceLogToCLS" -> DescribeDBInstanceLogToCLSOutput {
    0 "InstanceId" instance_id, 1 "CLSRegion" cls_region: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceLogToCLSOutput {
    pub error_log: Option<LogToCLSConfig>,
    pub slow_log: Option<LogToCLSConfig>,
    pub operation_log: Option<LogToCLSConfig>,
}
model! { DescribeDBInstanceLogToCLSOutput {
    0 "ErrorLog" error_log, 1 "SlowLog" slow_log, 2 "OperationLog" operation_log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogToCLSConfig {
    pub cls_region: Option<String>,
    pub status: Option<String>,
    pub log_set_id: Option<String>,
    pub log_topic_id: Option<String>,
}
model! { LogToCLSConfig {
    0 "CLSRegion" cls_region, 1 "Status" status, 2 "LogSetId" log_set_id, 3 "LogTopicId" log_topic_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNamespace {
    pub instance_id: String,
    pub db_name: Option<String>,
}
operation! { DescribeDBInstanceNamespace(instance_id: String)
    "DescribeDBInstanceNamespace" -> DescribeDBInstanceNamespaceOutput {
    0 "InstanceId" instance_id, 1 "DbName" db_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNamespaceOutput {
    pub databases: Option<Vec<String>>,
    pub collections: Option<Vec<String>>,
}
model! { DescribeDBInstanceNamespaceOutput {
    0 "Databases" databases, 1 "Collections" collections
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNodeProperty {
    pub instance_id: String,
    pub node_ids: Option<Vec<String>>,
    pub roles: Option<Vec<String>>,
    pub only_hidden: Option<bool>,
    pub priority: Option<i64>,
    pub votes: Option<i64>,
    pub tags: Option<Vec<NodeTag>>,
}
operation! { DescribeDBInstanceNodeProperty(instance_id: String)
    "DescribeDBInstanceNodeProperty" -> DescribeDBInstanceNodePropertyOutput {
    0 "InstanceId" instance_id, 1 "NodeIds" node_ids: Vec<String>, 2 "Roles" roles: Vec<String>,
    3 "OnlyHidden" only_hidden: bool, 4 "Priority" priority: i64, 5 "Votes" votes: i64, 6 "Tags" tags: Vec<NodeTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { NodeTag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceNodePropertyOutput {
    pub mongos: Option<Vec<NodeProperty>>,
    pub replicate_sets: Option<Vec<ReplicateSetInfo>>,
}
model! { DescribeDBInstanceNodePropertyOutput {
    0 "Mongos" mongos, 1 "ReplicateSets" replicate_sets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeProperty {
    pub zone: Option<String>,
    pub node_name: Option<String>,
    pub address: Option<String>,
    pub wan_service_address: Option<String>,
    pub role: Option<String>,
    pub hidden: Option<bool>,
    pub status: Option<String>,
    pub slave_delay: Option<i64>,
    pub priority: Option<i64>,
    pub votes: Option<i64>,
    pub tags: Option<Vec<NodeTag>>,
    pub replicate_set_id: Option<String>,
}
model! { NodeProperty {
    0 "Zone" zone, 1 "NodeName" node_name, 2 "Address" address, 3 "WanServiceAddress" wan_service_address,
    4 "Role" role, 5 "Hidden" hidden, 6 "Status" status, 7 "SlaveDelay" slave_delay, 8 "Priority" priority,
    9 "Votes" votes, 10 "Tags" tags, 11 "ReplicateSetId" replicate_set_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplicateSetInfo {
    pub nodes: Option<Vec<NodeProperty>>,
}
model! { ReplicateSetInfo {
    0 "Nodes" nodes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceParamTpl {
    pub tpl_ids: Option<Vec<String>>,
    pub tpl_names: Option<Vec<String>>,
    pub mongo_version: Option<Vec<String>>,
    pub tpl_type: Option<String>,
}
operation! { DescribeDBInstanceParamTpl() "DescribeDBInstanceParamTpl" -> DescribeDBInstanceParamTplOutput {
    0 "TplIds" tpl_ids: Vec<String>, 1 "TplNames" tpl_names: Vec<String>, 2 "MongoVersion" mongo_version: Vec<String>,
    3 "TplType" tpl_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceParamTplOutput {
    pub param_tpls: Option<Vec<ParamTpl>>,
    pub total_count: Option<u64>,
}
model! { DescribeDBInstanceParamTplOutput {
    0 "ParamTpls" param_tpls, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamTpl {
    pub tpl_name: Option<String>,
    pub tpl_id: Option<String>,
    pub mongo_version: Option<String>,
    pub cluster_type: Option<String>,
    pub tpl_desc: Option<String>,
    pub tpl_type: Option<String>,
}
model! { ParamTpl {
    0 "TplName" tpl_name, 1 "TplId" tpl_id, 2 "MongoVersion" mongo_version, 3 "ClusterType" cluster_type,
    4 "TplDesc" tpl_desc, 5 "TplType" tpl_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceParamTplDetail {
    pub tpl_id: String,
    pub param_name: Option<String>,
}
operation! { DescribeDBInstanceParamTplDetail(tpl_id: String)
    "DescribeDBInstanceParamTplDetail" -> DescribeDBInstanceParamTplDetailOutput {
    0 "TplId" tpl_id, 1 "ParamName" param_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceParamTplDetailOutput {
    pub instance_enum_params: Option<Vec<InstanceEnumParam>>,
    pub instance_integer_params: Option<Vec<InstanceIntegerParam>>,
    pub instance_text_params: Option<Vec<InstanceTextParam>>,
    pub instance_multi_params: Option<Vec<InstanceMultiParam>>,
    pub total_count: Option<i64>,
    pub mongo_version: Option<String>,
    pub cluster_type: Option<String>,
    pub tpl_name: Option<String>,
}
model! { DescribeDBInstanceParamTplDetailOutput {
    0 "InstanceEnumParams" instance_enum_params, 1 "InstanceIntegerParams" instance_integer_params,
    2 "InstanceTextParams" instance_text_params, 3 "InstanceMultiParams" instance_multi_params,
    4 "TotalCount" total_count, 5 "MongoVersion" mongo_version, 6 "ClusterType" cluster_type, 7 "TplName" tpl_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceEnumParam {
    pub current_value: Option<String>,
    pub default_value: Option<String>,
    pub enum_value: Option<Vec<String>>,
    pub need_restart: Option<String>,
    pub param_name: Option<String>,
    pub tips: Option<Vec<String>>,
    pub value_type: Option<String>,
    pub status: Option<u64>,
}
model! { InstanceEnumParam {
    0 "CurrentValue" current_value, 1 "DefaultValue" default_value, 2 "EnumValue" enum_value,
    3 "NeedRestart" need_restart, 4 "ParamName" param_name, 5 "Tips" tips, 6 "ValueType" value_type, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceIntegerParam {
    pub current_value: Option<String>,
    pub default_value: Option<String>,
    pub max: Option<String>,
    pub min: Option<String>,
    pub need_restart: Option<String>,
    pub param_name: Option<String>,
    pub tips: Option<Vec<String>>,
    pub value_type: Option<String>,
    pub status: Option<u64>,
    pub unit: Option<String>,
}
model! { InstanceIntegerParam {
    0 "CurrentValue" current_value, 1 "DefaultValue" default_value, 2 "Max" max, 3 "Min" min,
    4 "NeedRestart" need_restart, 5 "ParamName" param_name, 6 "Tips" tips, 7 "ValueType" value_type, 8 "Status" status,
    9 "Unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTextParam {
    pub current_value: Option<String>,
    pub default_value: Option<String>,
    pub need_restart: Option<String>,
    pub param_name: Option<String>,
    pub text_value: Option<String>,
    pub tips: Option<Vec<String>>,
    pub value_type: Option<String>,
    pub status: Option<String>,
}
model! { InstanceTextParam {
    0 "CurrentValue" current_value, 1 "DefaultValue" default_value, 2 "NeedRestart" need_restart,
    3 "ParamName" param_name, 4 "TextValue" text_value, 5 "Tips" tips, 6 "ValueType" value_type, 7 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceMultiParam {
    pub current_value: Option<String>,
    pub default_value: Option<String>,
    pub enum_value: Option<Vec<String>>,
    pub need_restart: Option<String>,
    pub param_name: Option<String>,
    pub status: Option<u64>,
    pub tips: Option<Vec<String>>,
    pub value_type: Option<String>,
}
model! { InstanceMultiParam {
    0 "CurrentValue" current_value, 1 "DefaultValue" default_value, 2 "EnumValue" enum_value,
    3 "NeedRestart" need_restart, 4 "ParamName" param_name, 5 "Status" status, 6 "Tips" tips, 7 "ValueType" value_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceURL {
    pub instance_id: String,
}
operation! { DescribeDBInstanceURL(instance_id: String) "DescribeDBInstanceURL" -> DescribeDBInstanceURLOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstanceURLOutput {
    pub urls: Option<Vec<DbURL>>,
}
model! { DescribeDBInstanceURLOutput {
    0 "Urls" urls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DbURL {
    pub url_type: Option<String>,
    pub address: Option<String>,
}
model! { DbURL {
    0 "URLType" url_type, 1 "Address" address
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
    pub project_ids: Option<Vec<u64>>,
    pub search_key: Option<String>,
    pub tags: Option<Vec<TagInfo>>,
}
operation! { DescribeDBInstances() "DescribeDBInstances" -> DescribeDBInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>, 1 "InstanceType" instance_type: i64, 2 "ClusterType" cluster_type: i64,
    3 "Status" status: Vec<i64>, 4 "VpcId" vpc_id: String, 5 "SubnetId" subnet_id: String, 6 "PayMode" pay_mode: i64,
    7 "Limit" limit: u64, 8 "Offset" offset: u64, 9 "OrderBy" order_by: String, 10 "OrderByType" order_by_type: String,
    11 "ProjectIds" project_ids: Vec<u64>, 12 "SearchKey" search_key: String, 13 "Tags" tags: Vec<TagInfo>
} }
paged! { DescribeDBInstances: InstanceDetail = Offset "Offset", "InstanceDetails" instance_details, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub total_count: Option<u64>,
    pub instance_details: Option<Vec<InstanceDetail>>,
}
model! { DescribeDBInstancesOutput {
    0 "TotalCount" total_count, 1 "InstanceDetails" instance_details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDetail {
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
    pub replica_sets: Option<Vec<ShardInfo>>,
    pub readonly_instances: Option<Vec<DBInstanceInfo>>,
    pub standby_instances: Option<Vec<DBInstanceInfo>>,
    pub clone_instances: Option<Vec<DBInstanceInfo>>,
    pub related_instance: Option<DBInstanceInfo>,
    pub tags: Option<Vec<TagInfo>>,
    pub instance_ver: Option<u64>,
    pub cluster_ver: Option<u64>,
    pub protocol: Option<u64>,
    pub instance_type: Option<u64>,
    pub instance_status_desc: Option<String>,
    pub real_instance_id: Option<String>,
    pub zone_list: Option<Vec<String>>,
    pub mongos_node_num: Option<u64>,
    pub mongos_memory: Option<u64>,
    pub mongos_cpu_num: Option<u64>,
    pub config_server_node_num: Option<u64>,
    pub config_server_memory: Option<u64>,
    pub config_server_volume: Option<u64>,
    pub config_server_cpu_num: Option<u64>,
    pub readonly_node_num: Option<u64>,
}
model! { InstanceDetail {
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
    36 "InstanceStatusDesc" instance_status_desc, 37 "RealInstanceId" real_instance_id, 38 "ZoneList" zone_list,
    39 "MongosNodeNum" mongos_node_num, 40 "MongosMemory" mongos_memory, 41 "MongosCpuNum" mongos_cpu_num,
    42 "ConfigServerNodeNum" config_server_node_num, 43 "ConfigServerMemory" config_server_memory,
    44 "ConfigServerVolume" config_server_volume, 45 "ConfigServerCpuNum" config_server_cpu_num,
    46 "ReadonlyNodeNum" readonly_node_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShardInfo {
    pub used_volume: Option<f64>,
    pub replica_set_id: Option<String>,
    pub replica_set_name: Option<String>,
    pub memory: Option<u64>,
    pub volume: Option<u64>,
    pub oplog_size: Option<u64>,
    pub secondary_num: Option<u64>,
    pub real_replica_set_id: Option<String>,
}
model! { ShardInfo {
    0 "UsedVolume" used_volume, 1 "ReplicaSetId" replica_set_id, 2 "ReplicaSetName" replica_set_name, 3 "Memory" memory,
    4 "Volume" volume, 5 "OplogSize" oplog_size, 6 "SecondaryNum" secondary_num,
    7 "RealReplicaSetId" real_replica_set_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBInstanceInfo {
    pub instance_id: Option<String>,
    pub region: Option<String>,
}
model! { DBInstanceInfo {
    0 "InstanceId" instance_id, 1 "Region" region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetailedSlowLogs {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub exec_time: Option<i64>,
    pub commands: Option<Vec<String>>,
    pub texts: Option<Vec<String>>,
    pub node_names: Option<Vec<String>>,
    pub query_hash: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by: Option<String>,
    pub order_by_type: Option<String>,
}
operation! { DescribeDetailedSlowLogs(instance_id: String, start_time: String, end_time: String)
    "DescribeDetailedSlowLogs" -> DescribeDetailedSlowLogsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "ExecTime" exec_time: i64,
    4 "Commands" commands: Vec<String>, 5 "Texts" texts: Vec<String>, 6 "NodeNames" node_names: Vec<String>,
    7 "QueryHash" query_hash: Vec<String>, 8 "Offset" offset: i64, 9 "Limit" limit: i64, 10 "OrderBy" order_by: String,
    11 "OrderByType" order_by_type: String
} }
paged! { DescribeDetailedSlowLogs: SlowLogItem =
    Offset "Offset", "DetailedSlowLogs" detailed_slow_logs, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDetailedSlowLogsOutput {
    pub total_count: Option<i64>,
    pub detailed_slow_logs: Option<Vec<SlowLogItem>>,
}
model! { DescribeDetailedSlowLogsOutput {
    0 "TotalCount" total_count, 1 "DetailedSlowLogs" detailed_slow_logs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowLogItem {
    pub log: Option<String>,
    pub node_name: Option<String>,
    pub query_hash: Option<String>,
}
model! { SlowLogItem {
    0 "Log" log, 1 "NodeName" node_name, 2 "QueryHash" query_hash
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
    pub instance_enum_param: Option<Vec<InstanceEnumParam>>,
    pub instance_integer_param: Option<Vec<InstanceIntegerParam>>,
    pub instance_text_param: Option<Vec<InstanceTextParam>>,
    pub instance_multi_param: Option<Vec<InstanceMultiParam>>,
    pub total_count: Option<u64>,
}
model! { DescribeInstanceParamsOutput {
    0 "InstanceEnumParam" instance_enum_param, 1 "InstanceIntegerParam" instance_integer_param,
    2 "InstanceTextParam" instance_text_param, 3 "InstanceMultiParam" instance_multi_param, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSSL {
    pub instance_id: String,
}
operation! { DescribeInstanceSSL(instance_id: String) "DescribeInstanceSSL" -> DescribeInstanceSSLOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceSSLOutput {
    pub status: Option<i64>,
    pub expired_time: Option<String>,
    pub cert_url: Option<String>,
}
model! { DescribeInstanceSSLOutput {
    0 "Status" status, 1 "ExpiredTime" expired_time, 2 "CertUrl" cert_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogDownloadTasks {
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeLogDownloadTasks(instance_id: String)
    "DescribeLogDownloadTasks" -> DescribeLogDownloadTasksOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "StartTime" start_time: String,
    4 "EndTime" end_time: String
} }
paged! { DescribeLogDownloadTasks: Task = Offset "Offset", "Tasks" tasks, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogDownloadTasksOutput {
    pub total_count: Option<i64>,
    pub tasks: Option<Vec<Task>>,
}
model! { DescribeLogDownloadTasksOutput {
    0 "TotalCount" total_count, 1 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub task_type: Option<i64>,
    pub task_id: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub file_size: Option<i64>,
    pub status: Option<i64>,
    pub percent: Option<i64>,
    pub url: Option<String>,
}
model! { Task {
    0 "TaskType" task_type, 1 "TaskId" task_id, 2 "CreateTime" create_time, 3 "UpdateTime" update_time,
    4 "FileSize" file_size, 5 "Status" status, 6 "Percent" percent, 7 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMongodbLogs {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub node_names: Option<Vec<String>>,
    pub log_components: Option<Vec<String>>,
    pub log_levels: Option<Vec<String>>,
    pub log_ids: Option<Vec<String>>,
    pub log_connections: Option<Vec<String>>,
    pub log_detail_params: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeMongodbLogs(instance_id: String, start_time: String, end_time: String)
    "DescribeMongodbLogs" -> DescribeMongodbLogsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "NodeNames" node_names: Vec<String>,
    4 "LogComponents" log_components: Vec<String>, 5 "LogLevels" log_levels: Vec<String>,
    6 "LogIds" log_ids: Vec<String>, 7 "LogConnections" log_connections: Vec<String>,
    8 "LogDetailParams" log_detail_params: Vec<String>, 9 "Offset" offset: i64, 10 "Limit" limit: i64
} }
paged! { DescribeMongodbLogs: LogInfo = Offset "Offset", "LogList" log_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMongodbLogsOutput {
    pub total_count: Option<i64>,
    pub log_list: Option<Vec<LogInfo>>,
}
model! { DescribeMongodbLogsOutput {
    0 "TotalCount" total_count, 1 "LogList" log_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogInfo {
    pub log_component: Option<String>,
    pub log_level: Option<String>,
    pub log_time: Option<String>,
    pub log_detail: Option<String>,
    pub log_connection: Option<String>,
    pub log_id: Option<String>,
}
model! { LogInfo {
    0 "LogComponent" log_component, 1 "LogLevel" log_level, 2 "LogTime" log_time, 3 "LogDetail" log_detail,
    4 "LogConnection" log_connection, 5 "LogId" log_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePasswordRotation {}
operation! { DescribePasswordRotation() "DescribePasswordRotation" -> Empty {} }

pub type DescribePasswordRotationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSRVConnectionDomain {
    pub instance_id: String,
}
operation! { DescribeSRVConnectionDomain(instance_id: String)
    "DescribeSRVConnectionDomain" -> DescribeSRVConnectionDomainOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSRVConnectionDomainOutput {
    pub domain: Option<String>,
}
model! { DescribeSRVConnectionDomainOutput {
    0 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroup {
    pub instance_id: String,
}
operation! { DescribeSecurityGroup(instance_id: String) "DescribeSecurityGroup" -> DescribeSecurityGroupOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupOutput {
    pub groups: Option<Vec<SecurityGroup>>,
}
model! { DescribeSecurityGroupOutput {
    0 "Groups" groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroup {
    pub project_id: Option<i64>,
    pub create_time: Option<String>,
    pub inbound: Option<Vec<SecurityGroupBound>>,
    pub outbound: Option<Vec<SecurityGroupBound>>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub security_group_remark: Option<String>,
}
model! { SecurityGroup {
    0 "ProjectId" project_id, 1 "CreateTime" create_time, 2 "Inbound" inbound, 3 "Outbound" outbound,
    4 "SecurityGroupId" security_group_id, 5 "SecurityGroupName" security_group_name,
    6 "SecurityGroupRemark" security_group_remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroupBound {
    pub action: Option<String>,
    pub cidr_ip: Option<String>,
    pub port_range: Option<String>,
    pub ip_protocol: Option<String>,
    pub id: Option<String>,
    pub address_module: Option<String>,
    pub service_module: Option<String>,
    pub desc: Option<String>,
}
model! { SecurityGroupBound {
    0 "Action" action, 1 "CidrIp" cidr_ip, 2 "PortRange" port_range, 3 "IpProtocol" ip_protocol, 4 "Id" id,
    5 "AddressModule" address_module, 6 "ServiceModule" service_module, 7 "Desc" desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogPatterns {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub slow_ms: u64,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub format: Option<String>,
}
operation! { DescribeSlowLogPatterns(instance_id: String, start_time: String, end_time: String, slow_ms: u64)
    "DescribeSlowLogPatterns" -> DescribeSlowLogPatternsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SlowMS" slow_ms,
    4 "Offset" offset: u64, 5 "Limit" limit: u64, 6 "Format" format: String
} }
paged! { DescribeSlowLogPatterns: SlowLogPattern = Offset "Offset", "SlowLogPatterns" slow_log_patterns, total "Count" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogPatternsOutput {
    pub count: Option<u64>,
    pub slow_log_patterns: Option<Vec<SlowLogPattern>>,
}
model! { DescribeSlowLogPatternsOutput {
    0 "Count" count, 1 "SlowLogPatterns" slow_log_patterns
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowLogPattern {
    pub pattern: Option<String>,
    pub query_hash: Option<String>,
    pub max_time: Option<u64>,
    pub average_time: Option<u64>,
    pub total: Option<u64>,
}
model! { SlowLogPattern {
    0 "Pattern" pattern, 1 "QueryHash" query_hash, 2 "MaxTime" max_time, 3 "AverageTime" average_time, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogs {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub slow_ms: u64,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub format: Option<String>,
}
operation! { DescribeSlowLogs(instance_id: String, start_time: String, end_time: String, slow_ms: u64)
    "DescribeSlowLogs" -> DescribeSlowLogsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SlowMS" slow_ms,
    4 "Offset" offset: u64, 5 "Limit" limit: u64, 6 "Format" format: String
} }
paged! { DescribeSlowLogs: String = Offset "Offset", "SlowLogs" slow_logs, total "Count" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogsOutput {
    pub count: Option<u64>,
    pub slow_logs: Option<Vec<String>>,
}
model! { DescribeSlowLogsOutput {
    0 "Count" count, 1 "SlowLogs" slow_logs
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
    pub support_multi_az: Option<i64>,
}
model! { SpecificationInfo {
    0 "Region" region, 1 "Zone" zone, 2 "SpecItems" spec_items, 3 "SupportMultiAZ" support_multi_az
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpecItem {
    pub spec_code: Option<String>,
    pub status: Option<u64>,
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
    pub machine_type: Option<String>,
}
model! { SpecItem {
    0 "SpecCode" spec_code, 1 "Status" status, 2 "Cpu" cpu, 3 "Memory" memory, 4 "DefaultStorage" default_storage,
    5 "MaxStorage" max_storage, 6 "MinStorage" min_storage, 7 "Qps" qps, 8 "Conns" conns,
    9 "MongoVersionCode" mongo_version_code, 10 "MongoVersionValue" mongo_version_value, 11 "Version" version,
    12 "EngineName" engine_name, 13 "ClusterType" cluster_type, 14 "MinNodeNum" min_node_num,
    15 "MaxNodeNum" max_node_num, 16 "MinReplicateSetNum" min_replicate_set_num,
    17 "MaxReplicateSetNum" max_replicate_set_num, 18 "MinReplicateSetNodeNum" min_replicate_set_node_num,
    19 "MaxReplicateSetNodeNum" max_replicate_set_node_num, 20 "MachineType" machine_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransparentDataEncryptionStatus {
    pub instance_id: String,
}
operation! { DescribeTransparentDataEncryptionStatus(instance_id: String)
    "DescribeTransparentDataEncryptionStatus" -> DescribeTransparentDataEncryptionStatusOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTransparentDataEncryptionStatusOutput {
    pub transparent_data_encryption_status: Option<String>,
    pub key_info_list: Option<Vec<KMSInfoDetail>>,
}
model! { DescribeTransparentDataEncryptionStatusOutput {
    0 "TransparentDataEncryptionStatus" transparent_data_encryption_status, 1 "KeyInfoList" key_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KMSInfoDetail {
    pub key_id: Option<String>,
    pub key_name: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<String>,
    pub key_usage: Option<String>,
    pub key_origin: Option<String>,
    pub kms_region: Option<String>,
}
model! { KMSInfoDetail {
    0 "KeyId" key_id, 1 "KeyName" key_name, 2 "CreateTime" create_time, 3 "Status" status, 4 "KeyUsage" key_usage,
    5 "KeyOrigin" key_origin, 6 "KmsRegion" kms_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSRVConnectionUrl {
    pub instance_id: String,
}
operation! { DisableSRVConnectionUrl(instance_id: String) "DisableSRVConnectionUrl" -> DisableSRVConnectionUrlOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSRVConnectionUrlOutput {
    pub flow_id: Option<u64>,
}
model! { DisableSRVConnectionUrlOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropDBInstanceParamTpl {
    pub tpl_id: String,
}
operation! { DropDBInstanceParamTpl(tpl_id: String) "DropDBInstanceParamTpl" -> Empty {
    0 "TplId" tpl_id
} }

pub type DropDBInstanceParamTplOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnablePasswordRotation {}
operation! { EnablePasswordRotation() "EnablePasswordRotation" -> Empty {} }

pub type EnablePasswordRotationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSRVConnectionUrl {
    pub instance_id: String,
}
operation! { EnableSRVConnectionUrl(instance_id: String) "EnableSRVConnectionUrl" -> EnableSRVConnectionUrlOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSRVConnectionUrlOutput {
    pub flow_id: Option<u64>,
}
model! { EnableSRVConnectionUrlOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableTransparentDataEncryption {
    pub instance_id: String,
    pub kms_region: String,
    pub key_id: Option<String>,
}
operation! { EnableTransparentDataEncryption(instance_id: String, kms_region: String)
    "EnableTransparentDataEncryption" -> EnableTransparentDataEncryptionOutput {
    0 "InstanceId" instance_id, 1 "KmsRegion" kms_region, 2 "KeyId" key_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableTransparentDataEncryptionOutput {
    pub flow_id: Option<i64>,
}
model! { EnableTransparentDataEncryptionOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWanService {
    pub instance_id: String,
    pub load_balancer_id: String,
    pub node_list: Vec<WanServiceNodeList>,
}
operation! { EnableWanService(instance_id: String, load_balancer_id: String, node_list: Vec<WanServiceNodeList>)
    "EnableWanService" -> EnableWanServiceOutput {
    0 "InstanceId" instance_id, 1 "LoadBalancerId" load_balancer_id, 2 "NodeList" node_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WanServiceNodeList {
    pub vip_vport: Option<String>,
    pub listener_port: Option<String>,
}
input! { WanServiceNodeList() {
    0 "VipVport" vip_vport: String, 1 "ListenerPort" listener_port: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableWanServiceOutput {
    pub flow_id: Option<u64>,
}
model! { EnableWanServiceOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlashBackDBInstance {
    pub instance_id: String,
    pub target_flashback_time: String,
    pub target_databases: Vec<FlashbackDatabase>,
    pub target_instance_id: Option<String>,
}
operation! { FlashBackDBInstance(instance_id: String, target_flashback_time: String, target_databases: Vec<FlashbackDatabase>)
    "FlashBackDBInstance" -> FlashBackDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "TargetFlashbackTime" target_flashback_time, 2 "TargetDatabases" target_databases,
    3 "TargetInstanceId" target_instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlashbackDatabase {
    pub db_name: Option<String>,
    pub collections: Option<Vec<FlashbackCollection>>,
}
input! { FlashbackDatabase(db_name: String, collections: Vec<FlashbackCollection>) {
    0 "DBName" db_name: String, 1 "Collections" collections: Vec<FlashbackCollection>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlashbackCollection {
    pub collection_name: Option<String>,
    pub target_result_collection_name: Option<String>,
    pub filter_key: Option<String>,
    pub key_values: Option<Vec<FBKeyValue>>,
}
input! { FlashbackCollection(collection_name: String, target_result_collection_name: String, filter_key: String) {
    0 "CollectionName" collection_name: String, 1 "TargetResultCollectionName" target_result_collection_name: String,
    2 "FilterKey" filter_key: String, 3 "KeyValues" key_values: Vec<FBKeyValue>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FBKeyValue {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { FBKeyValue() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlashBackDBInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { FlashBackDBInstanceOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlushInstanceRouterConfig {
    pub instance_id: String,
}
operation! { FlushInstanceRouterConfig(instance_id: String) "FlushInstanceRouterConfig" -> Empty {
    0 "InstanceId" instance_id
} }

pub type FlushInstanceRouterConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IncreaseDBInstanceConnectionLimit {}
operation! { IncreaseDBInstanceConnectionLimit() "IncreaseDBInstanceConnectionLimit" -> Empty {} }

pub type IncreaseDBInstanceConnectionLimitOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateDBInstances {
    pub zone: String,
    pub node_num: i64,
    pub memory: i64,
    pub volume: i64,
    pub mongo_version: String,
    pub machine_code: String,
    pub goods_num: i64,
    pub cluster_type: String,
    pub replicate_set_num: i64,
    pub period: Option<i64>,
    pub instance_charge_type: Option<String>,
    pub mongos_cpu: Option<u64>,
    pub mongos_memory: Option<u64>,
    pub mongos_num: Option<u64>,
    pub config_server_cpu: Option<u64>,
    pub config_server_memory: Option<u64>,
    pub config_server_volume: Option<u64>,
    pub readonly_node_num: Option<i64>,
    pub cpu: Option<i64>,
}

/// What [`InquirePriceCreateDBInstances::new`] takes.
pub struct InquirePriceCreateDBInstancesRequired {
    pub zone: String,
    pub node_num: i64,
    pub memory: i64,
    pub volume: i64,
    pub mongo_version: String,
    pub machine_code: String,
    pub goods_num: i64,
    pub cluster_type: String,
    pub replicate_set_num: i64,
}
operation! { InquirePriceCreateDBInstances{InquirePriceCreateDBInstancesRequired: zone, node_num, memory, volume, mongo_version, machine_code, goods_num, cluster_type, replicate_set_num}
    "InquirePriceCreateDBInstances" -> InquirePriceCreateDBInstancesOutput {
    0 "Zone" zone, 1 "NodeNum" node_num, 2 "Memory" memory, 3 "Volume" volume, 4 "MongoVersion" mongo_version,
    5 "MachineCode" machine_code, 6 "GoodsNum" goods_num, 7 "ClusterType" cluster_type,
    8 "ReplicateSetNum" replicate_set_num, 9 "Period" period: i64, 10 "InstanceChargeType" instance_charge_type: String,
    11 "MongosCpu" mongos_cpu: u64, 12 "MongosMemory" mongos_memory: u64, 13 "MongosNum" mongos_num: u64,
    14 "ConfigServerCpu" config_server_cpu: u64, 15 "ConfigServerMemory" config_server_memory: u64,
    16 "ConfigServerVolume" config_server_volume: u64, 17 "ReadonlyNodeNum" readonly_node_num: i64, 18 "Cpu" cpu: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceCreateDBInstancesOutput {
    pub price: Option<DBInstancePrice>,
}
model! { InquirePriceCreateDBInstancesOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DBInstancePrice {
    pub unit_price: Option<f64>,
    pub original_price: Option<f64>,
    pub discount_price: Option<f64>,
}
model! { DBInstancePrice {
    0 "UnitPrice" unit_price, 1 "OriginalPrice" original_price, 2 "DiscountPrice" discount_price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceModifyDBInstanceSpec {
    pub instance_id: String,
    pub memory: i64,
    pub volume: i64,
    pub node_num: Option<i64>,
    pub replicate_set_num: Option<i64>,
    pub cpu: Option<i64>,
}
operation! { InquirePriceModifyDBInstanceSpec(instance_id: String, memory: i64, volume: i64)
    "InquirePriceModifyDBInstanceSpec" -> InquirePriceModifyDBInstanceSpecOutput {
    0 "InstanceId" instance_id, 1 "Memory" memory, 2 "Volume" volume, 3 "NodeNum" node_num: i64,
    4 "ReplicateSetNum" replicate_set_num: i64, 5 "Cpu" cpu: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceModifyDBInstanceSpecOutput {
    pub price: Option<DBInstancePrice>,
}
model! { InquirePriceModifyDBInstanceSpecOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenewDBInstances {
    pub instance_ids: Vec<String>,
    pub instance_charge_prepaid: InstanceChargePrepaid,
}
operation! { InquirePriceRenewDBInstances(instance_ids: Vec<String>, instance_charge_prepaid: InstanceChargePrepaid)
    "InquirePriceRenewDBInstances" -> InquirePriceRenewDBInstancesOutput {
    0 "InstanceIds" instance_ids, 1 "InstanceChargePrepaid" instance_charge_prepaid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    pub period: Option<i64>,
    pub renew_flag: Option<String>,
}
input! { InstanceChargePrepaid() {
    0 "Period" period: i64, 1 "RenewFlag" renew_flag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquirePriceRenewDBInstancesOutput {
    pub price: Option<DBInstancePrice>,
}
model! { InquirePriceRenewDBInstancesOutput {
    0 "Price" price
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceEnableSSL {
    pub instance_id: String,
    pub enable: bool,
}
operation! { InstanceEnableSSL(instance_id: String, enable: bool) "InstanceEnableSSL" -> InstanceEnableSSLOutput {
    0 "InstanceId" instance_id, 1 "Enable" enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceEnableSSLOutput {
    pub status: Option<i64>,
    pub expired_time: Option<String>,
    pub cert_url: Option<String>,
    pub flow_id: Option<i64>,
}
model! { InstanceEnableSSLOutput {
    0 "Status" status, 1 "ExpiredTime" expired_time, 2 "CertUrl" cert_url, 3 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateDBInstance {
    pub instance_id: String,
}
operation! { IsolateDBInstance(instance_id: String) "IsolateDBInstance" -> IsolateDBInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateDBInstanceOutput {
    pub async_request_id: Option<String>,
}
model! { IsolateDBInstanceOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillOps {
    pub instance_id: String,
    pub operations: Vec<Operation>,
}
operation! { KillOps(instance_id: String, operations: Vec<Operation>) "KillOps" -> Empty {
    0 "InstanceId" instance_id, 1 "Operations" operations
} }

pub type KillOpsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Operation {
    pub replica_set_name: Option<String>,
    pub node_name: Option<String>,
    pub op_id: Option<i64>,
}
input! { Operation(replica_set_name: String, node_name: String, op_id: i64) {
    0 "ReplicaSetName" replica_set_name: String, 1 "NodeName" node_name: String, 2 "OpId" op_id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditService {
    pub instance_id: String,
    pub log_expire_day: Option<i64>,
    pub audit_all: Option<bool>,
    pub rule_filters: Option<Vec<LogFilter>>,
}
operation! { ModifyAuditService(instance_id: String) "ModifyAuditService" -> Empty {
    0 "InstanceId" instance_id, 1 "LogExpireDay" log_expire_day: i64, 2 "AuditAll" audit_all: bool,
    3 "RuleFilters" rule_filters: Vec<LogFilter>
} }

pub type ModifyAuditServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogFilter {
    pub r#type: Option<String>,
    pub compare: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { LogFilter(r#type: String, compare: String, value: Vec<String>) {
    0 "Type" r#type: String, 1 "Compare" compare: String, 2 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupExpireTime {
    pub instance_id: String,
    pub expire_time: String,
    pub backup_ids: Vec<i64>,
}
operation! { ModifyBackupExpireTime(instance_id: String, expire_time: String, backup_ids: Vec<i64>)
    "ModifyBackupExpireTime" -> ModifyBackupExpireTimeOutput {
    0 "InstanceId" instance_id, 1 "ExpireTime" expire_time, 2 "BackupIds" backup_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyBackupExpireTimeOutput {
    pub failed_backups: Option<Vec<i64>>,
}
model! { ModifyBackupExpireTimeOutput {
    0 "FailedBackups" failed_backups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceLogToCLS {
    pub instance_id: String,
    pub log_type: String,
    pub status: String,
    pub create_logset: Option<bool>,
    pub logset: Option<String>,
    pub create_log_topic: Option<bool>,
    pub log_topic: Option<String>,
    pub cls_region: Option<String>,
}
operation! { ModifyDBInstanceLogToCLS(instance_id: String, log_type: String, status: String)
    "ModifyDBInstanceLogToCLS" -> Empty {
    0 "InstanceId" instance_id, 1 "LogType" log_type, 2 "Status" status, 3 "CreateLogset" create_logset: bool,
    4 "Logset" logset: String, 5 "CreateLogTopic" create_log_topic: bool, 6 "LogTopic" log_topic: String,
    7 "CLSRegion" cls_region: String
} }

pub type ModifyDBInstanceLogToCLSOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceNetworkAddress {
    pub instance_id: String,
    pub old_ip_expired_time: u64,
    pub new_uniq_vpc_id: String,
    pub new_uniq_subnet_id: String,
    pub network_addresses: Option<Vec<ModifyNetworkAddress>>,
}
operation! { ModifyDBInstanceNetworkAddress(instance_id: String, old_ip_expired_time: u64, new_uniq_vpc_id: String, new_uniq_subnet_id: String)
    "ModifyDBInstanceNetworkAddress" -> ModifyDBInstanceNetworkAddressOutput {
    0 "InstanceId" instance_id, 1 "OldIpExpiredTime" old_ip_expired_time, 2 "NewUniqVpcId" new_uniq_vpc_id,
    3 "NewUniqSubnetId" new_uniq_subnet_id, 4 "NetworkAddresses" network_addresses: Vec<ModifyNetworkAddress>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkAddress {
    pub new_ip_address: Option<String>,
    pub old_ip_address: Option<String>,
}
input! { ModifyNetworkAddress(new_ip_address: String, old_ip_address: String) {
    0 "NewIPAddress" new_ip_address: String, 1 "OldIpAddress" old_ip_address: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceNetworkAddressOutput {
    pub flow_id: Option<u64>,
}
model! { ModifyDBInstanceNetworkAddressOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceParamTpl {
    pub tpl_id: String,
    pub tpl_name: Option<String>,
    pub tpl_desc: Option<String>,
    pub params: Option<Vec<ParamType>>,
}
operation! { ModifyDBInstanceParamTpl(tpl_id: String) "ModifyDBInstanceParamTpl" -> Empty {
    0 "TplId" tpl_id, 1 "TplName" tpl_name: String, 2 "TplDesc" tpl_desc: String, 3 "Params" params: Vec<ParamType>
} }

pub type ModifyDBInstanceParamTplOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSecurityGroup {
    pub instance_id: String,
    pub security_group_ids: Vec<String>,
}
operation! { ModifyDBInstanceSecurityGroup(instance_id: String, security_group_ids: Vec<String>)
    "ModifyDBInstanceSecurityGroup" -> Empty {
    0 "InstanceId" instance_id, 1 "SecurityGroupIds" security_group_ids
} }

pub type ModifyDBInstanceSecurityGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSpec {
    pub instance_id: String,
    pub memory: Option<u64>,
    pub volume: Option<u64>,
    /// Deprecated.
    pub oplog_size: Option<u64>,
    pub node_num: Option<u64>,
    pub replicate_set_num: Option<u64>,
    pub in_maintenance: Option<u64>,
    pub mongos_memory: Option<String>,
    pub add_node_list: Option<Vec<AddNodeList>>,
    pub remove_node_list: Option<Vec<RemoveNodeList>>,
    pub cpu: Option<i64>,
    pub machine_code: Option<String>,
    pub modify_shard_list: Option<Vec<ModifyShardSpecInfo>>,
}
operation! { ModifyDBInstanceSpec(instance_id: String) "ModifyDBInstanceSpec" -> ModifyDBInstanceSpecOutput {
    0 "InstanceId" instance_id, 1 "Memory" memory: u64, 2 "Volume" volume: u64, 3 "OplogSize" oplog_size: u64,
    4 "NodeNum" node_num: u64, 5 "ReplicateSetNum" replicate_set_num: u64, 6 "InMaintenance" in_maintenance: u64,
    7 "MongosMemory" mongos_memory: String, 8 "AddNodeList" add_node_list: Vec<AddNodeList>,
    9 "RemoveNodeList" remove_node_list: Vec<RemoveNodeList>, 10 "Cpu" cpu: i64, 11 "MachineCode" machine_code: String,
    12 "ModifyShardList" modify_shard_list: Vec<ModifyShardSpecInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddNodeList {
    pub role: Option<String>,
    pub zone: Option<String>,
}
input! { AddNodeList(role: String, zone: String) {
    0 "Role" role: String, 1 "Zone" zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveNodeList {
    pub role: Option<String>,
    pub node_name: Option<String>,
    pub zone: Option<String>,
}
input! { RemoveNodeList(role: String, node_name: String, zone: String) {
    0 "Role" role: String, 1 "NodeName" node_name: String, 2 "Zone" zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyShardSpecInfo {
    pub replica_set_id: Option<String>,
    pub cpu: Option<u64>,
    pub memory: Option<u64>,
    pub volume: Option<u64>,
}
input! { ModifyShardSpecInfo() {
    0 "ReplicaSetId" replica_set_id: String, 1 "Cpu" cpu: u64, 2 "Memory" memory: u64, 3 "Volume" volume: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDBInstanceSpecOutput {
    pub deal_id: Option<String>,
}
model! { ModifyDBInstanceSpecOutput {
    0 "DealId" deal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAz {
    pub instance_id: String,
    pub primary_node_zone: String,
    pub secondary_node_zone: Vec<String>,
    pub hidden_node_zone: Option<String>,
    pub readonly_node_zone: Option<Vec<String>>,
    pub in_maintenance: Option<u64>,
}
operation! { ModifyInstanceAz(instance_id: String, primary_node_zone: String, secondary_node_zone: Vec<String>)
    "ModifyInstanceAz" -> ModifyInstanceAzOutput {
    0 "InstanceId" instance_id, 1 "PrimaryNodeZone" primary_node_zone, 2 "SecondaryNodeZone" secondary_node_zone,
    3 "HiddenNodeZone" hidden_node_zone: String, 4 "ReadonlyNodeZone" readonly_node_zone: Vec<String>,
    5 "InMaintenance" in_maintenance: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceAzOutput {
    pub deal_id: Option<String>,
}
model! { ModifyInstanceAzOutput {
    0 "DealId" deal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceParams {
    pub instance_id: String,
    pub instance_params: Vec<ModifyMongoDBParamType>,
    pub modify_type: Option<String>,
}
operation! { ModifyInstanceParams(instance_id: String, instance_params: Vec<ModifyMongoDBParamType>)
    "ModifyInstanceParams" -> ModifyInstanceParamsOutput {
    0 "InstanceId" instance_id, 1 "InstanceParams" instance_params, 2 "ModifyType" modify_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMongoDBParamType {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ModifyMongoDBParamType(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceParamsOutput {
    pub changed: Option<bool>,
    pub task_id: Option<u64>,
}
model! { ModifyInstanceParamsOutput {
    0 "Changed" changed, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySRVConnectionUrl {
    pub instance_id: String,
    pub custom_domain: String,
}
operation! { ModifySRVConnectionUrl(instance_id: String, custom_domain: String)
    "ModifySRVConnectionUrl" -> ModifySRVConnectionUrlOutput {
    0 "InstanceId" instance_id, 1 "CustomDomain" custom_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySRVConnectionUrlOutput {
    pub flow_id: Option<u64>,
}
model! { ModifySRVConnectionUrlOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineIsolatedDBInstance {
    pub instance_id: String,
}
operation! { OfflineIsolatedDBInstance(instance_id: String)
    "OfflineIsolatedDBInstance" -> OfflineIsolatedDBInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineIsolatedDBInstanceOutput {
    pub async_request_id: Option<String>,
}
model! { OfflineIsolatedDBInstanceOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAuditService {
    pub instance_id: String,
    pub log_expire_day: u64,
    pub audit_all: Option<bool>,
    pub rule_filters: Option<Vec<LogFilter>>,
}
operation! { OpenAuditService(instance_id: String, log_expire_day: u64) "OpenAuditService" -> Empty {
    0 "InstanceId" instance_id, 1 "LogExpireDay" log_expire_day, 2 "AuditAll" audit_all: bool,
    3 "RuleFilters" rule_filters: Vec<LogFilter>
} }

pub type OpenAuditServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromoteDBInstanceToActive {
    pub instance_id: String,
    pub master_id: String,
}
operation! { PromoteDBInstanceToActive(instance_id: String, master_id: String)
    "PromoteDBInstanceToActive" -> PromoteDBInstanceToActiveOutput {
    0 "InstanceId" instance_id, 1 "MasterId" master_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromoteDBInstanceToActiveOutput {
    pub flow_id: Option<i64>,
}
model! { PromoteDBInstanceToActiveOutput {
    0 "FlowId" flow_id
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
pub struct RenewDBInstances {
    pub instance_ids: Vec<String>,
    pub instance_charge_prepaid: InstanceChargePrepaid,
}
operation! { RenewDBInstances(instance_ids: Vec<String>, instance_charge_prepaid: InstanceChargePrepaid)
    "RenewDBInstances" -> Empty {
    0 "InstanceIds" instance_ids, 1 "InstanceChargePrepaid" instance_charge_prepaid
} }

pub type RenewDBInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDBInstancePassword {
    pub instance_id: String,
    pub user_name: String,
    pub password: Secret,
}
operation! { ResetDBInstancePassword(instance_id: String, user_name: String, password: Secret)
    "ResetDBInstancePassword" -> ResetDBInstancePasswordOutput {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "Password" password
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetDBInstancePasswordOutput {
    pub async_request_id: Option<String>,
}
model! { ResetDBInstancePasswordOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartNodes {
    pub instance_id: String,
    pub node_ids: Vec<String>,
}
operation! { RestartNodes(instance_id: String, node_ids: Vec<String>) "RestartNodes" -> RestartNodesOutput {
    0 "InstanceId" instance_id, 1 "NodeIds" node_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartNodesOutput {
    pub flow_id: Option<i64>,
}
model! { RestartNodesOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreDBInstance {
    pub instance_id: String,
    pub restore_time: String,
    pub databases: Vec<RestoreDatabases>,
}
operation! { RestoreDBInstance(instance_id: String, restore_time: String, databases: Vec<RestoreDatabases>)
    "RestoreDBInstance" -> RestoreDBInstanceOutput {
    0 "InstanceId" instance_id, 1 "RestoreTime" restore_time, 2 "Databases" databases
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreDatabases {
    pub db: Option<String>,
    pub collections: Option<Vec<RestoreCollection>>,
}
input! { RestoreDatabases(db: String, collections: Vec<RestoreCollection>) {
    0 "Db" db: String, 1 "Collections" collections: Vec<RestoreCollection>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreCollection {
    pub old_collection: Option<String>,
    pub new_collection: Option<String>,
}
input! { RestoreCollection(old_collection: String, new_collection: String) {
    0 "OldCollection" old_collection: String, 1 "NewCollection" new_collection: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreDBInstanceOutput {
    pub flow_id: Option<i64>,
}
model! { RestoreDBInstanceOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAccountUserPrivilege {
    pub instance_id: String,
    pub user_name: String,
    pub auth_role: Vec<Auth>,
}
operation! { SetAccountUserPrivilege(instance_id: String, user_name: String, auth_role: Vec<Auth>)
    "SetAccountUserPrivilege" -> SetAccountUserPrivilegeOutput {
    0 "InstanceId" instance_id, 1 "UserName" user_name, 2 "AuthRole" auth_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAccountUserPrivilegeOutput {
    pub flow_id: Option<u64>,
}
model! { SetAccountUserPrivilegeOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBackupRules {
    pub instance_id: String,
    pub backup_method: Option<u64>,
    pub backup_time: Option<u64>,
    pub backup_frequency: Option<u64>,
    pub notify: Option<bool>,
    pub backup_retention_period: Option<u64>,
    pub active_weekdays: Option<String>,
    pub long_term_unit: Option<String>,
    pub long_term_active_days: Option<String>,
    pub long_term_expired_days: Option<i64>,
    pub oplog_expired_days: Option<i64>,
    pub backup_version: Option<i64>,
    pub alarm_water_level: Option<i64>,
    pub long_term_interval: Option<String>,
    pub alert_threshold: Option<i64>,
}
operation! { SetBackupRules(instance_id: String) "SetBackupRules" -> Empty {
    0 "InstanceId" instance_id, 1 "BackupMethod" backup_method: u64, 2 "BackupTime" backup_time: u64,
    3 "BackupFrequency" backup_frequency: u64, 4 "Notify" notify: bool,
    5 "BackupRetentionPeriod" backup_retention_period: u64, 6 "ActiveWeekdays" active_weekdays: String,
    7 "LongTermUnit" long_term_unit: String, 8 "LongTermActiveDays" long_term_active_days: String,
    9 "LongTermExpiredDays" long_term_expired_days: i64, 10 "OplogExpiredDays" oplog_expired_days: i64,
    11 "BackupVersion" backup_version: i64, 12 "AlarmWaterLevel" alarm_water_level: i64,
    13 "LongTermInterval" long_term_interval: String, 14 "AlertThreshold" alert_threshold: i64
} }

pub type SetBackupRulesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDBInstanceDeletionProtection {
    pub instance_ids: Vec<String>,
    pub enable_deletion_protection: u64,
}
operation! { SetDBInstanceDeletionProtection(instance_ids: Vec<String>, enable_deletion_protection: u64)
    "SetDBInstanceDeletionProtection" -> Empty {
    0 "InstanceIds" instance_ids, 1 "EnableDeletionProtection" enable_deletion_protection
} }

pub type SetDBInstanceDeletionProtectionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetInstanceMaintenance {
    pub instance_id: String,
    pub maintenance_start: String,
    pub maintenance_end: String,
    pub maintenance_days: Option<String>,
}
operation! { SetInstanceMaintenance(instance_id: String, maintenance_start: String, maintenance_end: String)
    "SetInstanceMaintenance" -> Empty {
    0 "InstanceId" instance_id, 1 "MaintenanceStart" maintenance_start, 2 "MaintenanceEnd" maintenance_end,
    3 "MaintenanceDays" maintenance_days: String
} }

pub type SetInstanceMaintenanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateDBInstances {
    pub instance_id: String,
}
operation! { TerminateDBInstances(instance_id: String) "TerminateDBInstances" -> Empty {
    0 "InstanceId" instance_id
} }

pub type TerminateDBInstancesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceKernelVersion {
    pub instance_id: String,
    pub in_maintenance: Option<i64>,
}
operation! { UpgradeDBInstanceKernelVersion(instance_id: String)
    "UpgradeDBInstanceKernelVersion" -> UpgradeDBInstanceKernelVersionOutput {
    0 "InstanceId" instance_id, 1 "InMaintenance" in_maintenance: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDBInstanceKernelVersionOutput {
    pub flow_id: Option<u64>,
}
model! { UpgradeDBInstanceKernelVersionOutput {
    0 "FlowId" flow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDbInstanceVersion {
    pub instance_id: String,
    pub mongo_version: String,
    pub in_maintenance: Option<i64>,
}
operation! { UpgradeDbInstanceVersion(instance_id: String, mongo_version: String)
    "UpgradeDbInstanceVersion" -> UpgradeDbInstanceVersionOutput {
    0 "InstanceId" instance_id, 1 "MongoVersion" mongo_version, 2 "InMaintenance" in_maintenance: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeDbInstanceVersionOutput {
    pub flow_id: Option<u64>,
}
model! { UpgradeDbInstanceVersionOutput {
    0 "FlowId" flow_id
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_AUDIT_CONFIG_NOT_EXIST: &str = "FailedOperation.AuditConfigNotExist";
    pub const FAILED_OPERATION_CONNECTION_UPDATE_ERROR: &str = "FailedOperation.ConnectionUpdateError";
    pub const FAILED_OPERATION_CONNECTION_UPDATE_USED_OFF: &str = "FailedOperation.ConnectionUpdateUsedOff";
    pub const FAILED_OPERATION_DELETION_PROTECTION_ENABLED: &str = "FailedOperation.DeletionProtectionEnabled";
    pub const FAILED_OPERATION_FLASHBACK_BY_KEY_NOT_OPEN: &str = "FailedOperation.FlashbackByKeyNotOpen";
    pub const FAILED_OPERATION_KERNEL_RESPONSE_TIMEOUT: &str = "FailedOperation.KernelResponseTimeout";
    pub const FAILED_OPERATION_NOT_ALLOW_MODIFY_ADDR_AFTER_OPEN_WAN_SERVICE: &str =
        "FailedOperation.NotAllowModifyAddrAfterOpenWanService";
    pub const FAILED_OPERATION_OPERATION_NOT_ALLOWED_IN_INSTANCE_LOCKING: &str =
        "FailedOperation.OperationNotAllowedInInstanceLocking";
    pub const FAILED_OPERATION_QUERY_AUDIT_TASK_FAIL_ERROR: &str = "FailedOperation.QueryAuditTaskFailError";
    pub const FAILED_OPERATION_TRANSPARENT_DATA_ENCRYPTION_ALREADY_OPEN: &str =
        "FailedOperation.TransparentDataEncryptionAlreadyOpen";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_AUDIT_CREATE_LOG_FILE_ERROR: &str = "InternalError.AuditCreateLogFileError";
    pub const INTERNAL_ERROR_AUDIT_DELETE_LOG_FILE_ERROR: &str = "InternalError.AuditDeleteLogFileError";
    pub const INTERNAL_ERROR_AUDIT_DESCRIBE_LOG_ERROR: &str = "InternalError.AuditDescribeLogError";
    pub const INTERNAL_ERROR_AUDIT_ERROR: &str = "InternalError.AuditError";
    pub const INTERNAL_ERROR_AUDIT_MODIFY_STATUS_ERROR: &str = "InternalError.AuditModifyStatusError";
    pub const INTERNAL_ERROR_CHECK_APP_ID_FAILED: &str = "InternalError.CheckAppIdFailed";
    pub const INTERNAL_ERROR_COS_ERROR: &str = "InternalError.CosError";
    pub const INTERNAL_ERROR_DB_ERROR: &str = "InternalError.DBError";
    pub const INTERNAL_ERROR_DB_OPERATE_ERROR: &str = "InternalError.DBOperateError";
    pub const INTERNAL_ERROR_DB_OPERATION_ERROR: &str = "InternalError.DBOperationError";
    pub const INTERNAL_ERROR_DATABASE_ACCESS_ERROR: &str = "InternalError.DatabaseAccessError";
    pub const INTERNAL_ERROR_FIND_INSTANCE_FAILED: &str = "InternalError.FindInstanceFailed";
    pub const INTERNAL_ERROR_HTTP_ERROR: &str = "InternalError.HttpError";
    pub const INTERNAL_ERROR_INNER_COMMON_ERROR: &str = "InternalError.InnerCommonError";
    pub const INTERNAL_ERROR_JSON_ERROR: &str = "InternalError.JSONError";
    pub const INTERNAL_ERROR_JSON_UNMARSHAL_ERROR: &str = "InternalError.JsonUnmarshalError";
    pub const INTERNAL_ERROR_PASSWORD_ERROR: &str = "InternalError.PasswordError";
    pub const INTERNAL_ERROR_TRADE_ERROR: &str = "InternalError.TradeError";
    pub const INTERNAL_ERROR_UNKNOWN_ERROR: &str = "InternalError.UnknownError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_ACTION_NOT_FOUND: &str = "InvalidParameter.ActionNotFound";
    pub const INVALID_PARAMETER_CURRENT_INSTANCE_NOT_SUPPORT_MODIFY_PARAMS: &str =
        "InvalidParameter.CurrentInstanceNotSupportModifyParams";
    pub const INVALID_PARAMETER_EXCEPTION_PARAM: &str = "InvalidParameter.ExceptionParam";
    pub const INVALID_PARAMETER_INVALID_PARAMETER: &str = "InvalidParameter.InvalidParameter";
    pub const INVALID_PARAMETER_INVALID_PARAMETER_ERROR: &str = "InvalidParameter.InvalidParameterError";
    pub const INVALID_PARAMETER_INVALID_VIP: &str = "InvalidParameter.InvalidVip";
    pub const INVALID_PARAMETER_MODIFY_MONGODB_PARAMS: &str = "InvalidParameter.ModifyMongodbParams";
    pub const INVALID_PARAMETER_PARAMETERS_NIL: &str = "InvalidParameter.ParametersNil";
    pub const INVALID_PARAMETER_PERMISSION_DENIED: &str = "InvalidParameter.PermissionDenied";
    pub const INVALID_PARAMETER_ZONE_CLOSED: &str = "InvalidParameter.ZoneClosed";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_BACKUP_FILE_NOT_FOUND: &str = "InvalidParameterValue.BackupFileNotFound";
    pub const INVALID_PARAMETER_VALUE_CHECK_APP_ID_FAILED: &str = "InvalidParameterValue.CheckAppIdFailed";
    pub const INVALID_PARAMETER_VALUE_CLUSTER_TYPE_ERROR: &str = "InvalidParameterValue.ClusterTypeError";
    pub const INVALID_PARAMETER_VALUE_DATA_CONVERT_ERROR: &str = "InvalidParameterValue.DataConvertError";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_NAME: &str = "InvalidParameterValue.IllegalInstanceName";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_INSTANCE_STATUS: &str = "InvalidParameterValue.IllegalInstanceStatus";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_STATUS_TO_OFFLINE: &str = "InvalidParameterValue.IllegalStatusToOffline";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_HAS_BEEN_DELETED: &str = "InvalidParameterValue.InstanceHasBeenDeleted";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_HAS_BEEN_ISOLATED: &str =
        "InvalidParameterValue.InstanceHasBeenIsolated";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE_ERROR: &str =
        "InvalidParameterValue.InvalidParameterValueError";
    pub const INVALID_PARAMETER_VALUE_INVALID_TRADE_OPERATION: &str = "InvalidParameterValue.InvalidTradeOperation";
    pub const INVALID_PARAMETER_VALUE_LIMIT_PARA_OUT_OF_RANGE: &str = "InvalidParameterValue.LimitParaOutOfRange";
    pub const INVALID_PARAMETER_VALUE_LOCK_FAILED: &str = "InvalidParameterValue.LockFailed";
    pub const INVALID_PARAMETER_VALUE_MACHINE_TYPE_ERROR: &str = "InvalidParameterValue.MachineTypeError";
    pub const INVALID_PARAMETER_VALUE_MODIFY_MODE_ERROR: &str = "InvalidParameterValue.ModifyModeError";
    pub const INVALID_PARAMETER_VALUE_MODIFY_MONGODB_PARAMS: &str = "InvalidParameterValue.ModifyMongodbParams";
    pub const INVALID_PARAMETER_VALUE_MONGO_VERSION_ERROR: &str = "InvalidParameterValue.MongoVersionError";
    pub const INVALID_PARAMETER_VALUE_MONGO_VERSION_NOT_SUPPORT_QUERY_CLIENT: &str =
        "InvalidParameterValue.MongoVersionNotSupportQueryClient";
    pub const INVALID_PARAMETER_VALUE_NODE_NOT_FOUND_IN_REPLICA: &str = "InvalidParameterValue.NodeNotFoundInReplica";
    pub const INVALID_PARAMETER_VALUE_NOT_FOUND_INSTANCE: &str = "InvalidParameterValue.NotFoundInstance";
    pub const INVALID_PARAMETER_VALUE_OFFSET_PARA_OUT_OF_RANGE: &str = "InvalidParameterValue.OffsetParaOutOfRange";
    pub const INVALID_PARAMETER_VALUE_OPLOG_SIZE_OUT_OF_RANGE: &str = "InvalidParameterValue.OplogSizeOutOfRange";
    pub const INVALID_PARAMETER_VALUE_PASSWORD_RULE_FAILED: &str = "InvalidParameterValue.PasswordRuleFailed";
    pub const INVALID_PARAMETER_VALUE_POST_PAID_INSTANCE_BEYOND_LIMIT: &str =
        "InvalidParameterValue.PostPaidInstanceBeyondLimit";
    pub const INVALID_PARAMETER_VALUE_PRE_PAID_INSTANCE_UNABLE_TO_ISOLATE: &str =
        "InvalidParameterValue.PrePaidInstanceUnableToIsolate";
    pub const INVALID_PARAMETER_VALUE_PROJECT_NOT_FOUND: &str = "InvalidParameterValue.ProjectNotFound";
    pub const INVALID_PARAMETER_VALUE_PROXY_NOT_SUPPORT_QUERY_CLIENT: &str =
        "InvalidParameterValue.ProxyNotSupportQueryClient";
    pub const INVALID_PARAMETER_VALUE_QUERY_OUT_OF_RANGE: &str = "InvalidParameterValue.QueryOutOfRange";
    pub const INVALID_PARAMETER_VALUE_QUERY_TIME_OUT_OF_RANGE: &str = "InvalidParameterValue.QueryTimeOutOfRange";
    pub const INVALID_PARAMETER_VALUE_QUERY_TIME_RANGE_BEYOND_LIMIT: &str =
        "InvalidParameterValue.QueryTimeRangeBeyondLimit";
    pub const INVALID_PARAMETER_VALUE_REGION_ERROR: &str = "InvalidParameterValue.RegionError";
    pub const INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORT_OPERATION: &str =
        "InvalidParameterValue.RegionNotSupportOperation";
    pub const INVALID_PARAMETER_VALUE_REGION_NOT_SUPPORT_QUERY_CLIENT: &str =
        "InvalidParameterValue.RegionNotSupportQueryClient";
    pub const INVALID_PARAMETER_VALUE_REPLICA_NOT_FOUND: &str = "InvalidParameterValue.ReplicaNotFound";
    pub const INVALID_PARAMETER_VALUE_REPLICA_SET_NUM_ERROR: &str = "InvalidParameterValue.ReplicaSetNumError";
    pub const INVALID_PARAMETER_VALUE_SECONDARY_NUM_ERROR: &str = "InvalidParameterValue.SecondaryNumError";
    pub const INVALID_PARAMETER_VALUE_SECURITY_GROUP_ID: &str = "InvalidParameterValue.SecurityGroupId";
    pub const INVALID_PARAMETER_VALUE_SECURITY_LEVEL_NOT_ALLOW_OPEN_WAN_SERVICE: &str =
        "InvalidParameterValue.SecurityLevelNotAllowOpenWanService";
    pub const INVALID_PARAMETER_VALUE_SET_DISK_LESS_THAN_USED: &str = "InvalidParameterValue.SetDiskLessThanUsed";
    pub const INVALID_PARAMETER_VALUE_SLOW_MS_BELOW_LIMIT: &str = "InvalidParameterValue.SlowMSBelowLimit";
    pub const INVALID_PARAMETER_VALUE_SPEC_NOT_ON_SALE: &str = "InvalidParameterValue.SpecNotOnSale";
    pub const INVALID_PARAMETER_VALUE_START_TIME_NOT_BEFORE_THAN_END_TIME: &str =
        "InvalidParameterValue.StartTimeNotBeforeThanEndTime";
    pub const INVALID_PARAMETER_VALUE_STATUS_ABNORMAL: &str = "InvalidParameterValue.StatusAbnormal";
    pub const INVALID_PARAMETER_VALUE_TAG_NOT_FOUND: &str = "InvalidParameterValue.TagNotFound";
    pub const INVALID_PARAMETER_VALUE_TIME_FORMAT_ERR: &str = "InvalidParameterValue.TimeFormatErr";
    pub const INVALID_PARAMETER_VALUE_USER_NOT_FOUND: &str = "InvalidParameterValue.UserNotFound";
    pub const INVALID_PARAMETER_VALUE_VPC_ID_OR_SUBNET_ID_NOT_FOUND: &str =
        "InvalidParameterValue.VpcIdOrSubnetIdNotFound";
    pub const INVALID_PARAMETER_VALUE_ZONE_CLOSED: &str = "InvalidParameterValue.ZoneClosed";
    pub const INVALID_PARAMETER_VALUE_ZONE_ERROR: &str = "InvalidParameterValue.ZoneError";
    pub const LIMIT_EXCEEDED_TOO_MANY_REQUESTS: &str = "LimitExceeded.TooManyRequests";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_ACCOUNT_OPERATION_DENIED: &str = "OperationDenied.AccountOperationDenied";
    pub const OPERATION_DENIED_AUDIT_POLICY_CONFLICT_ERROR: &str = "OperationDenied.AuditPolicyConflictError";
    pub const OPERATION_DENIED_AUDIT_POLICY_EXIST_ERROR: &str = "OperationDenied.AuditPolicyExistError";
    pub const OPERATION_DENIED_AUDIT_POLICY_NOT_EXIST_ERROR: &str = "OperationDenied.AuditPolicyNotExistError";
    pub const OPERATION_DENIED_AUDIT_POLICY_OVER_QUOTA_ERROR: &str = "OperationDenied.AuditPolicyOverQuotaError";
    pub const OPERATION_DENIED_AUDIT_STATUS_ERROR: &str = "OperationDenied.AuditStatusError";
    pub const OPERATION_DENIED_AUDIT_TASK_CONFLICT_ERROR: &str = "OperationDenied.AuditTaskConflictError";
    pub const OPERATION_DENIED_RESOURCE_NOT_FUND_ERROR: &str = "OperationDenied.ResourceNotFundError";
    pub const OPERATION_DENIED_UNSUPPORT_OPEN_AUDIT_ERROR: &str = "OperationDenied.UnsupportOpenAuditError";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const UNAUTHORIZED_OPERATION_NO_ACCESS: &str = "UnauthorizedOperation.NoAccess";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_KERNEL_VERSION_NOT_SUPPORT: &str = "UnsupportedOperation.KernelVersionNotSupport";
    pub const UNSUPPORTED_OPERATION_SECONDARY_VERSION_NOT_SUPPORT_AUDIT: &str =
        "UnsupportedOperation.SecondaryVersionNotSupportAudit";
    pub const UNSUPPORTED_OPERATION_VERSION_NOT_SUPPORT: &str = "UnsupportedOperation.VersionNotSupport";
}

#[cfg(feature = "reflect")]
register! {
    AssignProject, CloseAuditService, CreateAccountUser, CreateAuditLogFile, CreateBackupDBInstance,
    CreateBackupDownloadTask, CreateDBInstance, CreateDBInstanceHour, CreateDBInstanceParamTpl, CreateLogDownloadTask,
    CreateSlowLogPatternDownloadTask, DeleteAccountUser, DeleteAuditLogFile, DeleteDBBackups, DeleteLogDownloadTask,
    DescribeAccountUsers, DescribeAsyncRequestInfo, DescribeAuditConfig, DescribeAuditInstanceList,
    DescribeAuditLogFiles, DescribeAuditLogs, DescribeBackupDownloadTask, DescribeBackupRules,
    DescribeClientConnections, DescribeCurrentOp, DescribeDBBackups, DescribeDBInstanceDeal, DescribeDBInstanceLogToCLS,
    DescribeDBInstanceNamespace, DescribeDBInstanceNodeProperty, DescribeDBInstanceParamTpl,
    DescribeDBInstanceParamTplDetail, DescribeDBInstanceURL, DescribeDBInstances, DescribeDetailedSlowLogs,
    DescribeInstanceParams, DescribeInstanceSSL, DescribeLogDownloadTasks, DescribeMongodbLogs,
    DescribePasswordRotation, DescribeSRVConnectionDomain, DescribeSecurityGroup, DescribeSlowLogPatterns,
    DescribeSlowLogs, DescribeSpecInfo, DescribeTransparentDataEncryptionStatus, DisableSRVConnectionUrl,
    DropDBInstanceParamTpl, EnablePasswordRotation, EnableSRVConnectionUrl, EnableTransparentDataEncryption,
    EnableWanService, FlashBackDBInstance, FlushInstanceRouterConfig, IncreaseDBInstanceConnectionLimit,
    InquirePriceCreateDBInstances, InquirePriceModifyDBInstanceSpec, InquirePriceRenewDBInstances, InstanceEnableSSL,
    IsolateDBInstance, KillOps, ModifyAuditService, ModifyBackupExpireTime, ModifyDBInstanceLogToCLS,
    ModifyDBInstanceNetworkAddress, ModifyDBInstanceParamTpl, ModifyDBInstanceSecurityGroup, ModifyDBInstanceSpec,
    ModifyInstanceAz, ModifyInstanceParams, ModifySRVConnectionUrl, OfflineIsolatedDBInstance, OpenAuditService,
    PromoteDBInstanceToActive, RenameInstance, RenewDBInstances, ResetDBInstancePassword, RestartNodes,
    RestoreDBInstance, SetAccountUserPrivilege, SetBackupRules, SetDBInstanceDeletionProtection, SetInstanceMaintenance,
    TerminateDBInstances, UpgradeDBInstanceKernelVersion, UpgradeDbInstanceVersion
}
