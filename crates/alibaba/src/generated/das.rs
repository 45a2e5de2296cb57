//! `das` 2020-01-16.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-shanghai", "das.cn-shanghai.aliyuncs.com")],
    vpc: &[("cn-shanghai", "das.vpc-proxy.aliyuncs.com")],
    global: "",
    rule: Rule::Central,
};

static SERVICE: Service = Service { name: "das", version: "2020-01-16", code: "das", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddHDMInstance {
    pub engine: Option<String>,
    pub flush_account: Option<String>,
    pub instance_alias: Option<String>,
    pub instance_area: String,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub network_type: Option<String>,
    pub password: Option<Secret>,
    pub port: Option<String>,
    pub region: Option<String>,
    pub username: Option<String>,
    pub vpc_id: Option<String>,
    pub context: Option<String>,
}
operation! { AddHDMInstance(instance_area: String) "AddHDMInstance" -> AddHDMInstanceOutput {
    0 "Engine" engine: String, 1 "FlushAccount" flush_account: String, 2 "InstanceAlias" instance_alias: String,
    3 "InstanceArea" instance_area, 4 "InstanceId" instance_id: String, 5 "Ip" ip: String,
    6 "NetworkType" network_type: String, 7 "Password" password: Secret, 8 "Port" port: String,
    9 "Region" region: String, 10 "Username" username: String, 11 "VpcId" vpc_id: String, 12 "__context" context: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddHDMInstanceOutput {
    pub code: Option<String>,
    pub data: Option<AddHDMInstanceData>,
    pub message: Option<String>,
    pub success: Option<String>,
    pub synchro: Option<String>,
}
model! { AddHDMInstanceOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success, 4 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddHDMInstanceData {
    pub caller_uid: Option<String>,
    pub code: Option<i64>,
    pub error: Option<String>,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub owner_id: Option<String>,
    pub port: Option<i64>,
    pub role: Option<String>,
    pub tenant_id: Option<String>,
    pub token: Option<Secret>,
    pub uuid: Option<String>,
    pub vpc_id: Option<String>,
}
model! { AddHDMInstanceData {
    0 "CallerUid" caller_uid, 1 "Code" code, 2 "Error" error, 3 "InstanceId" instance_id, 4 "Ip" ip,
    5 "OwnerId" owner_id, 6 "Port" port, 7 "Role" role, 8 "TenantId" tenant_id, 9 "Token" token, 10 "Uuid" uuid,
    11 "VpcId" vpc_id
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Chat {
    pub agent_id: Option<String>,
    pub message: String,
    pub session_id: Option<String>,
    pub summary: Option<String>,
}
operation! { Chat(message: String) "Chat" -> ChatOutput {
    0 "AgentId" agent_id: String, 1 "Message" message, 2 "SessionId" session_id: String, 3 "Summary" summary: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatOutput {
    pub activity_type: Option<String>,
    pub content: Option<String>,
    pub delta: Option<String>,
    pub message_id: Option<String>,
    pub name: Option<String>,
    pub parent_message_id: Option<String>,
    pub role: Option<String>,
    pub run_id: Option<String>,
    pub step_name: Option<String>,
    pub task_tracker_id: Option<String>,
    pub thread_id: Option<String>,
    pub tool_call_id: Option<String>,
    pub tool_call_name: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<Value>,
}
model! { ChatOutput {
    0 "ActivityType" activity_type, 1 "Content" content, 2 "Delta" delta, 3 "MessageId" message_id, 4 "Name" name,
    5 "ParentMessageId" parent_message_id, 6 "Role" role, 7 "RunId" run_id, 8 "StepName" step_name,
    9 "TaskTrackerId" task_tracker_id, 10 "ThreadId" thread_id, 11 "ToolCallId" tool_call_id,
    12 "ToolCallName" tool_call_name, 13 "Type" r#type, 14 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCacheAnalysisJob {
    pub backup_set_id: Option<String>,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub separators: Option<String>,
}
operation! { CreateCacheAnalysisJob(instance_id: String) "CreateCacheAnalysisJob" -> CreateCacheAnalysisJobOutput {
    0 "BackupSetId" backup_set_id: String, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String,
    3 "Separators" separators: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCacheAnalysisJobOutput {
    pub code: Option<String>,
    pub data: Option<CreateCacheAnalysisJobData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateCacheAnalysisJobOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCacheAnalysisJobData {
    pub big_keys: Option<CreateCacheAnalysisJobBigKeys>,
    pub instance_id: Option<String>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub node_id: Option<String>,
    pub task_state: Option<String>,
}
model! { CreateCacheAnalysisJobData {
    0 "BigKeys" big_keys, 1 "InstanceId" instance_id, 2 "JobId" job_id, 3 "Message" message, 4 "NodeId" node_id,
    5 "TaskState" task_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCacheAnalysisJobBigKeys {
    pub key_info: Option<Vec<CreateCacheAnalysisJobKeyInfo>>,
}
model! { CreateCacheAnalysisJobBigKeys {
    0 "KeyInfo" key_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCacheAnalysisJobKeyInfo {
    pub bytes: Option<i64>,
    pub count: Option<i64>,
    pub db: Option<i64>,
    pub encoding: Option<String>,
    pub expiration_time_millis: Option<i64>,
    pub key: Option<String>,
    pub node_id: Option<String>,
    pub r#type: Option<String>,
}
model! { CreateCacheAnalysisJobKeyInfo {
    0 "Bytes" bytes, 1 "Count" count, 2 "Db" db, 3 "Encoding" encoding, 4 "ExpirationTimeMillis" expiration_time_millis,
    5 "Key" key, 6 "NodeId" node_id, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudBenchTasks {
    pub amount: Option<String>,
    pub backup_id: Option<String>,
    pub backup_time: Option<String>,
    pub client_type: String,
    pub description: String,
    pub dst_connection_string: Option<String>,
    pub dst_instance_id: Option<String>,
    pub dst_port: Option<String>,
    pub dst_super_account: Option<String>,
    pub dst_super_password: Option<Secret>,
    pub dst_type: Option<String>,
    pub dts_job_class: Option<String>,
    pub dts_job_id: Option<String>,
    pub end_state: Option<String>,
    pub gateway_vpc_id: Option<String>,
    pub gateway_vpc_ip: Option<String>,
    pub rate: Option<String>,
    pub request_duration: Option<String>,
    pub request_end_time: Option<String>,
    pub request_start_time: Option<String>,
    pub smart_pressure_time: Option<String>,
    pub src_instance_id: String,
    pub src_public_ip: Option<String>,
    pub src_super_account: Option<String>,
    pub src_super_password: Option<Secret>,
    pub task_type: String,
    pub work_dir: Option<String>,
}
operation! { CreateCloudBenchTasks(client_type: String, description: String, src_instance_id: String, task_type: String)
    "CreateCloudBenchTasks" -> CreateCloudBenchTasksOutput {
    0 "Amount" amount: String, 1 "BackupId" backup_id: String, 2 "BackupTime" backup_time: String,
    3 "ClientType" client_type, 4 "Description" description, 5 "DstConnectionString" dst_connection_string: String,
    6 "DstInstanceId" dst_instance_id: String, 7 "DstPort" dst_port: String,
    8 "DstSuperAccount" dst_super_account: String, 9 "DstSuperPassword" dst_super_password: Secret,
    10 "DstType" dst_type: String, 11 "DtsJobClass" dts_job_class: String, 12 "DtsJobId" dts_job_id: String,
    13 "EndState" end_state: String, 14 "GatewayVpcId" gateway_vpc_id: String, 15 "GatewayVpcIp" gateway_vpc_ip: String,
    16 "Rate" rate: String, 17 "RequestDuration" request_duration: String, 18 "RequestEndTime" request_end_time: String,
    19 "RequestStartTime" request_start_time: String, 20 "SmartPressureTime" smart_pressure_time: String,
    21 "SrcInstanceId" src_instance_id, 22 "SrcPublicIp" src_public_ip: String,
    23 "SrcSuperAccount" src_super_account: String, 24 "SrcSuperPassword" src_super_password: Secret,
    25 "TaskType" task_type, 26 "WorkDir" work_dir: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudBenchTasksOutput {
    pub code: Option<String>,
    pub data: Option<CreateCloudBenchTasksData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateCloudBenchTasksOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudBenchTasksData {
    pub task_ids: Option<Vec<String>>,
}
model! { CreateCloudBenchTasksData {
    0 "taskIds" task_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiagnosticReport {
    pub db_instance_id: String,
    pub end_time: String,
    pub start_time: String,
}
operation! { CreateDiagnosticReport(db_instance_id: String, end_time: String, start_time: String)
    "CreateDiagnosticReport" -> CreateDiagnosticReportOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiagnosticReportOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateDiagnosticReportOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKillInstanceSessionTask {
    pub db_user: String,
    pub db_user_password: Secret,
    pub ignored_users: Option<String>,
    pub instance_id: String,
    pub kill_all_sessions: bool,
    pub node_id: Option<String>,
    pub session_ids: Option<String>,
}
operation! { CreateKillInstanceSessionTask(db_user: String, db_user_password: Secret, instance_id: String, kill_all_sessions: bool)
    "CreateKillInstanceSessionTask" -> CreateKillInstanceSessionTaskOutput {
    0 "DbUser" db_user, 1 "DbUserPassword" db_user_password, 2 "IgnoredUsers" ignored_users: String,
    3 "InstanceId" instance_id, 4 "KillAllSessions" kill_all_sessions, 5 "NodeId" node_id: String,
    6 "SessionIds" session_ids: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKillInstanceSessionTaskOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateKillInstanceSessionTaskOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKillInstanceSessionTaskWithMaintainUser {
    pub ignored_users: Option<String>,
    pub instance_id: String,
    pub kill_all_sessions: bool,
    pub node_id: Option<String>,
    pub session_ids: Option<String>,
}
operation! { CreateKillInstanceSessionTaskWithMaintainUser(instance_id: String, kill_all_sessions: bool)
    "CreateKillInstanceSessionTaskWithMaintainUser" -> CreateKillInstanceSessionTaskWithMaintainUserOutput {
    0 "IgnoredUsers" ignored_users: String, 1 "InstanceId" instance_id, 2 "KillAllSessions" kill_all_sessions,
    3 "NodeId" node_id: String, 4 "SessionIds" session_ids: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKillInstanceSessionTaskWithMaintainUserOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateKillInstanceSessionTaskWithMaintainUserOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLatestDeadLockAnalysis {
    pub instance_id: String,
    pub node_id: Option<String>,
}
operation! { CreateLatestDeadLockAnalysis(instance_id: String)
    "CreateLatestDeadLockAnalysis" -> CreateLatestDeadLockAnalysisOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLatestDeadLockAnalysisOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateLatestDeadLockAnalysisOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQueryOptimizeTag {
    pub comments: Option<String>,
    pub engine: String,
    pub instance_id: String,
    pub sql_ids: String,
    pub status: i64,
    pub tags: String,
}

/// What [`CreateQueryOptimizeTag::new`] takes.
pub struct CreateQueryOptimizeTagRequired {
    pub engine: String,
    pub instance_id: String,
    pub sql_ids: String,
    pub status: i64,
    pub tags: String,
}
operation! { CreateQueryOptimizeTag{CreateQueryOptimizeTagRequired: engine, instance_id, sql_ids, status, tags}
    "CreateQueryOptimizeTag" -> CreateQueryOptimizeTagOutput {
    0 "Comments" comments: String, 1 "Engine" engine, 2 "InstanceId" instance_id, 3 "SqlIds" sql_ids, 4 "Status" status,
    5 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQueryOptimizeTagOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateQueryOptimizeTagOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRequestDiagnosis {
    pub database: String,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub sql: String,
}
operation! { CreateRequestDiagnosis(database: String, instance_id: String, sql: String)
    "CreateRequestDiagnosis" -> CreateRequestDiagnosisOutput {
    0 "Database" database, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String, 3 "Sql" sql
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRequestDiagnosisOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateRequestDiagnosisOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityIPGroup {
    pub g_ip_list: String,
    pub global_ig_name: String,
    pub region_name: String,
}
operation! { CreateSecurityIPGroup(g_ip_list: String, global_ig_name: String, region_name: String)
    "CreateSecurityIPGroup" -> CreateSecurityIPGroupOutput {
    0 "GIpList" g_ip_list, 1 "GlobalIgName" global_ig_name, 2 "RegionName" region_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityIPGroupOutput {
    pub code: Option<String>,
    pub data: Option<CreateSecurityIPGroupData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateSecurityIPGroupOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityIPGroupData {
    pub global_security_ip_group: Option<Vec<CreateSecurityIPGroupGlobalSecurityIPGroup>>,
}
model! { CreateSecurityIPGroupData {
    0 "GlobalSecurityIPGroup" global_security_ip_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityIPGroupGlobalSecurityIPGroup {
    pub g_ip_list: Option<String>,
    pub global_ig_name: Option<String>,
    pub global_security_group_id: Option<String>,
    pub region_id: Option<String>,
    pub security_ip_type: Option<String>,
    pub whitelist_net_type: Option<String>,
}
model! { CreateSecurityIPGroupGlobalSecurityIPGroup {
    0 "GIpList" g_ip_list, 1 "GlobalIgName" global_ig_name, 2 "GlobalSecurityGroupId" global_security_group_id,
    3 "RegionId" region_id, 4 "SecurityIpType" security_ip_type, 5 "WhitelistNetType" whitelist_net_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSqlLogTask {
    pub filters: Option<Vec<CreateSqlLogTaskFilters>>,
    pub role: Option<String>,
    pub end_time: i64,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub node_id: Option<String>,
    pub start_time: i64,
    pub r#type: Option<String>,
}
operation! { CreateSqlLogTask(end_time: i64, start_time: i64) "CreateSqlLogTask" -> CreateSqlLogTaskOutput {
    0 "Filters" filters: Vec<CreateSqlLogTaskFilters>, 1 "Role" role: String, 2 "EndTime" end_time,
    3 "InstanceId" instance_id: String, 4 "Name" name: String, 5 "NodeId" node_id: String, 6 "StartTime" start_time,
    7 "Type" r#type: String
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSqlLogTaskFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateSqlLogTaskFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSqlLogTaskOutput {
    pub code: Option<String>,
    pub data: Option<CreateSqlLogTaskData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateSqlLogTaskOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSqlLogTaskData {
    pub create_time: Option<i64>,
    pub end: Option<i64>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub start: Option<i64>,
    pub status: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateSqlLogTaskData {
    0 "CreateTime" create_time, 1 "End" end, 2 "InstanceId" instance_id, 3 "Name" name, 4 "Start" start,
    5 "Status" status, 6 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageAnalysisTask {
    pub db_name: Option<String>,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub table_name: Option<String>,
}
operation! { CreateStorageAnalysisTask(instance_id: String)
    "CreateStorageAnalysisTask" -> CreateStorageAnalysisTaskOutput {
    0 "DbName" db_name: String, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String, 3 "TableName" table_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageAnalysisTaskOutput {
    pub code: Option<i64>,
    pub data: Option<CreateStorageAnalysisTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateStorageAnalysisTaskOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageAnalysisTaskData {
    pub create_task_success: Option<bool>,
    pub error_message: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateStorageAnalysisTaskData {
    0 "CreateTaskSuccess" create_task_success, 1 "ErrorMessage" error_message, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudBenchTask {
    pub task_id: String,
}
operation! { DeleteCloudBenchTask(task_id: String) "DeleteCloudBenchTask" -> DeleteCloudBenchTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudBenchTaskOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DeleteCloudBenchTaskOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityIPGroup {
    pub global_security_group_id: String,
    pub region_name: String,
}
operation! { DeleteSecurityIPGroup(global_security_group_id: String, region_name: String)
    "DeleteSecurityIPGroup" -> DeleteSecurityIPGroupOutput {
    0 "GlobalSecurityGroupId" global_security_group_id, 1 "RegionName" region_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityIPGroupOutput {
    pub code: Option<String>,
    pub data: Option<DeleteSecurityIPGroupData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DeleteSecurityIPGroupOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityIPGroupData {
    pub global_security_ip_group: Option<Vec<DeleteSecurityIPGroupGlobalSecurityIPGroup>>,
}
model! { DeleteSecurityIPGroupData {
    0 "GlobalSecurityIPGroup" global_security_ip_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityIPGroupGlobalSecurityIPGroup {
    pub global_security_group_id: Option<String>,
}
model! { DeleteSecurityIPGroupGlobalSecurityIPGroup {
    0 "GlobalSecurityGroupId" global_security_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStopGateway {
    pub gateway_id: String,
}
operation! { DeleteStopGateway(gateway_id: String) "DeleteStopGateway" -> DeleteStopGatewayOutput {
    0 "GatewayId" gateway_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStopGatewayOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DeleteStopGatewayOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogs {
    pub async_request_id: Option<String>,
    pub client_ip: Option<String>,
    pub client_ua: Option<String>,
    pub current_page: Option<i64>,
    pub database_name: Option<String>,
    pub effect_row_range: Option<String>,
    pub end_time: Option<i64>,
    pub execute_time_range: Option<String>,
    pub instance_name: Option<String>,
    pub ip_type: Option<String>,
    pub lang: Option<String>,
    pub load_white_list: Option<bool>,
    pub log_source: Option<String>,
    pub operate_type: Option<String>,
    pub oss_object_key: Option<String>,
    pub page_size: Option<i64>,
    pub product_code: Option<String>,
    pub product_id: Option<i64>,
    pub rule_agg_query: Option<bool>,
    pub rule_category: Option<String>,
    pub rule_id: Option<String>,
    pub rule_id_2: Option<String>,
    pub rule_name: Option<String>,
    pub sql_text: Option<String>,
    pub start_time: Option<i64>,
    pub user_name: Option<String>,
}
operation! { DescribeAuditLogs() "DescribeAuditLogs" -> DescribeAuditLogsOutput {
    0 "AsyncRequestId" async_request_id: String, 1 "ClientIp" client_ip: String, 2 "ClientUa" client_ua: String,
    3 "CurrentPage" current_page: i64, 4 "DatabaseName" database_name: String,
    5 "EffectRowRange" effect_row_range: String, 6 "EndTime" end_time: i64,
    7 "ExecuteTimeRange" execute_time_range: String, 8 "InstanceName" instance_name: String, 9 "IpType" ip_type: String,
    10 "Lang" lang: String, 11 "LoadWhiteList" load_white_list: bool, 12 "LogSource" log_source: String,
    13 "OperateType" operate_type: String, 14 "OssObjectKey" oss_object_key: String, 15 "PageSize" page_size: i64,
    16 "ProductCode" product_code: String, 17 "ProductId" product_id: i64, 18 "RuleAggQuery" rule_agg_query: bool,
    19 "RuleCategory" rule_category: String, 20 "RuleID" rule_id: String, 21 "RuleId" rule_id_2: String,
    22 "RuleName" rule_name: String, 23 "SqlText" sql_text: String, 24 "StartTime" start_time: i64,
    25 "UserName" user_name: String
} }
paged! { DescribeAuditLogs: DescribeAuditLogsItems = Number "CurrentPage", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogsOutput {
    pub async_request_id: Option<String>,
    pub current_page: Option<i64>,
    pub items: Option<Vec<DescribeAuditLogsItems>>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAuditLogsOutput {
    0 "AsyncRequestId" async_request_id, 1 "CurrentPage" current_page, 2 "Items" items, 3 "PageSize" page_size,
    4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogsItems {
    pub client_ip: Option<String>,
    pub client_port: Option<String>,
    pub client_ua: Option<String>,
    pub column_name: Option<String>,
    pub creation_time: Option<i64>,
    pub database_name: Option<String>,
    pub effect_row: Option<i64>,
    pub execute_status: Option<i64>,
    pub execute_time: Option<i64>,
    pub id: Option<i64>,
    pub in_white_list: Option<bool>,
    pub instance_audit_status: Option<String>,
    pub instance_description: Option<String>,
    pub instance_name: Option<String>,
    pub ip_type: Option<String>,
    pub log_source: Option<String>,
    pub log_time: Option<i64>,
    pub message: Option<String>,
    pub operate_type: Option<String>,
    pub oss_object_key: Option<String>,
    pub package_name: Option<String>,
    pub product_code: Option<String>,
    pub product_id: Option<i64>,
    pub rule_category: Option<String>,
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub sql_text: Option<String>,
    pub table_name: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub warn_level: Option<String>,
    pub warn_level_name: Option<String>,
}
model! { DescribeAuditLogsItems {
    0 "ClientIp" client_ip, 1 "ClientPort" client_port, 2 "ClientUa" client_ua, 3 "ColumnName" column_name,
    4 "CreationTime" creation_time, 5 "DatabaseName" database_name, 6 "EffectRow" effect_row,
    7 "ExecuteStatus" execute_status, 8 "ExecuteTime" execute_time, 9 "Id" id, 10 "InWhiteList" in_white_list,
    11 "InstanceAuditStatus" instance_audit_status, 12 "InstanceDescription" instance_description,
    13 "InstanceName" instance_name, 14 "IpType" ip_type, 15 "LogSource" log_source, 16 "LogTime" log_time,
    17 "Message" message, 18 "OperateType" operate_type, 19 "OssObjectKey" oss_object_key,
    20 "PackageName" package_name, 21 "ProductCode" product_code, 22 "ProductId" product_id,
    23 "RuleCategory" rule_category, 24 "RuleId" rule_id, 25 "RuleName" rule_name, 26 "SqlText" sql_text,
    27 "TableName" table_name, 28 "UserId" user_id, 29 "UserName" user_name, 30 "WarnLevel" warn_level,
    31 "WarnLevelName" warn_level_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingConfig {
    pub instance_id: String,
}
operation! { DescribeAutoScalingConfig(instance_id: String)
    "DescribeAutoScalingConfig" -> DescribeAutoScalingConfigOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingConfigOutput {
    pub code: Option<String>,
    pub data: Option<DescribeAutoScalingConfigData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeAutoScalingConfigOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingConfigData {
    pub bandwidth: Option<DescribeAutoScalingConfigBandwidth>,
    pub resource: Option<DescribeAutoScalingConfigResource>,
    pub shard: Option<DescribeAutoScalingConfigShard>,
    pub spec: Option<DescribeAutoScalingConfigSpec>,
    pub storage: Option<DescribeAutoScalingConfigStorage>,
}
model! { DescribeAutoScalingConfigData {
    0 "Bandwidth" bandwidth, 1 "Resource" resource, 2 "Shard" shard, 3 "Spec" spec, 4 "Storage" storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingConfigBandwidth {
    pub bandwidth_usage_lower_threshold: Option<i64>,
    pub bandwidth_usage_upper_threshold: Option<i64>,
    pub downgrade: Option<bool>,
    pub observation_window_size: Option<String>,
    pub upgrade: Option<bool>,
}
model! { DescribeAutoScalingConfigBandwidth {
    0 "BandwidthUsageLowerThreshold" bandwidth_usage_lower_threshold,
    1 "BandwidthUsageUpperThreshold" bandwidth_usage_upper_threshold, 2 "Downgrade" downgrade,
    3 "ObservationWindowSize" observation_window_size, 4 "Upgrade" upgrade
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingConfigResource {
    pub cpu_step: Option<i64>,
    pub cpu_usage_upper_threshold: Option<i64>,
    pub downgrade_observation_window_size: Option<String>,
    pub enable: Option<bool>,
    pub upgrade_observation_window_size: Option<String>,
}
model! { DescribeAutoScalingConfigResource {
    0 "CpuStep" cpu_step, 1 "CpuUsageUpperThreshold" cpu_usage_upper_threshold,
    2 "DowngradeObservationWindowSize" downgrade_observation_window_size, 3 "Enable" enable,
    4 "UpgradeObservationWindowSize" upgrade_observation_window_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingConfigShard {
    pub downgrade: Option<bool>,
    pub downgrade_observation_window_size: Option<String>,
    pub max_shards: Option<i64>,
    pub mem_usage_lower_threshold: Option<i64>,
    pub mem_usage_upper_threshold: Option<i64>,
    pub min_shards: Option<i64>,
    pub upgrade: Option<bool>,
    pub upgrade_observation_window_size: Option<String>,
}
model! { DescribeAutoScalingConfigShard {
    0 "Downgrade" downgrade, 1 "DowngradeObservationWindowSize" downgrade_observation_window_size,
    2 "MaxShards" max_shards, 3 "MemUsageLowerThreshold" mem_usage_lower_threshold,
    4 "MemUsageUpperThreshold" mem_usage_upper_threshold, 5 "MinShards" min_shards, 6 "Upgrade" upgrade,
    7 "UpgradeObservationWindowSize" upgrade_observation_window_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingConfigSpec {
    pub cool_down_time: Option<String>,
    pub cpu_usage_upper_threshold: Option<i64>,
    pub downgrade: Option<bool>,
    pub max_read_only_nodes: Option<i64>,
    pub max_spec: Option<String>,
    pub mem_usage_upper_threshold: Option<i64>,
    pub observation_window_size: Option<String>,
    pub upgrade: Option<bool>,
}
model! { DescribeAutoScalingConfigSpec {
    0 "CoolDownTime" cool_down_time, 1 "CpuUsageUpperThreshold" cpu_usage_upper_threshold, 2 "Downgrade" downgrade,
    3 "MaxReadOnlyNodes" max_read_only_nodes, 4 "MaxSpec" max_spec,
    5 "MemUsageUpperThreshold" mem_usage_upper_threshold, 6 "ObservationWindowSize" observation_window_size,
    7 "Upgrade" upgrade
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingConfigStorage {
    pub disk_usage_upper_threshold: Option<i64>,
    pub max_storage: Option<i64>,
    pub upgrade: Option<bool>,
}
model! { DescribeAutoScalingConfigStorage {
    0 "DiskUsageUpperThreshold" disk_usage_upper_threshold, 1 "MaxStorage" max_storage, 2 "Upgrade" upgrade
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingHistory {
    pub auto_scaling_task_type: String,
    pub end_time: i64,
    pub instance_id: String,
    pub start_time: i64,
}
operation! { DescribeAutoScalingHistory(auto_scaling_task_type: String, end_time: i64, instance_id: String, start_time: i64)
    "DescribeAutoScalingHistory" -> DescribeAutoScalingHistoryOutput {
    0 "AutoScalingTaskType" auto_scaling_task_type, 1 "EndTime" end_time, 2 "InstanceId" instance_id,
    3 "StartTime" start_time
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingHistoryOutput {
    pub code: Option<String>,
    pub data: Option<DescribeAutoScalingHistoryData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeAutoScalingHistoryOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingHistoryData {
    pub bandwidth: Option<Vec<BTreeMap<String, Value>>>,
    pub instance_id: Option<String>,
    pub resource: Option<Vec<BTreeMap<String, Value>>>,
    pub shard: Option<Vec<BTreeMap<String, Value>>>,
    pub spec_history: Option<Vec<DescribeAutoScalingHistorySpecHistory>>,
    pub storage: Option<Vec<BTreeMap<String, Value>>>,
}
model! { DescribeAutoScalingHistoryData {
    0 "Bandwidth" bandwidth, 1 "InstanceId" instance_id, 2 "Resource" resource, 3 "Shard" shard,
    4 "SpecHistory" spec_history, 5 "Storage" storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingHistorySpecHistory {
    pub error_code: Option<String>,
    pub origin_core: Option<i64>,
    pub origin_instance_class: Option<String>,
    pub origin_memory: Option<f64>,
    pub scale_type: Option<String>,
    pub target_core: Option<i64>,
    pub target_instance_class: Option<String>,
    pub target_memory: Option<f64>,
    pub task_excute_status: Option<bool>,
    pub task_time: Option<i64>,
}
model! { DescribeAutoScalingHistorySpecHistory {
    0 "ErrorCode" error_code, 1 "OriginCore" origin_core, 2 "OriginInstanceClass" origin_instance_class,
    3 "OriginMemory" origin_memory, 4 "ScaleType" scale_type, 5 "TargetCore" target_core,
    6 "TargetInstanceClass" target_instance_class, 7 "TargetMemory" target_memory,
    8 "TaskExcuteStatus" task_excute_status, 9 "TaskTime" task_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJob {
    pub instance_id: String,
    pub job_id: String,
}
operation! { DescribeCacheAnalysisJob(instance_id: String, job_id: String)
    "DescribeCacheAnalysisJob" -> DescribeCacheAnalysisJobOutput {
    0 "InstanceId" instance_id, 1 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobOutput {
    pub code: Option<String>,
    pub data: Option<DescribeCacheAnalysisJobData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeCacheAnalysisJobOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobData {
    pub big_keys: Option<DescribeCacheAnalysisJobBigKeys>,
    pub big_keys_of_num: Option<DescribeCacheAnalysisJobBigKeysOfNum>,
    pub expiry_keys_level_count: Option<DescribeCacheAnalysisJobExpiryKeysLevelCount>,
    pub instance_id: Option<String>,
    pub job_id: Option<String>,
    pub key_prefixes: Option<DescribeCacheAnalysisJobKeyPrefixes>,
    pub message: Option<String>,
    pub node_id: Option<String>,
    pub task_state: Option<String>,
    pub unex_big_keys_of_bytes: Option<DescribeCacheAnalysisJobUnexBigKeysOfBytes>,
    pub unex_big_keys_of_num: Option<DescribeCacheAnalysisJobUnexBigKeysOfNum>,
}
model! { DescribeCacheAnalysisJobData {
    0 "BigKeys" big_keys, 1 "BigKeysOfNum" big_keys_of_num, 2 "ExpiryKeysLevelCount" expiry_keys_level_count,
    3 "InstanceId" instance_id, 4 "JobId" job_id, 5 "KeyPrefixes" key_prefixes, 6 "Message" message, 7 "NodeId" node_id,
    8 "TaskState" task_state, 9 "UnexBigKeysOfBytes" unex_big_keys_of_bytes, 10 "UnexBigKeysOfNum" unex_big_keys_of_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobBigKeys {
    pub key_info: Option<Vec<DescribeCacheAnalysisJobKeyInfo>>,
}
model! { DescribeCacheAnalysisJobBigKeys {
    0 "KeyInfo" key_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobKeyInfo {
    pub bytes: Option<i64>,
    pub count: Option<i64>,
    pub db: Option<i64>,
    pub encoding: Option<String>,
    pub expiration_time_millis: Option<i64>,
    pub key: Option<String>,
    pub node_id: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeCacheAnalysisJobKeyInfo {
    0 "Bytes" bytes, 1 "Count" count, 2 "Db" db, 3 "Encoding" encoding, 4 "ExpirationTimeMillis" expiration_time_millis,
    5 "Key" key, 6 "NodeId" node_id, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobBigKeysOfNum {
    pub key_info: Option<Vec<DescribeCacheAnalysisJobBigKeysOfNumKeyInfo>>,
}
model! { DescribeCacheAnalysisJobBigKeysOfNum {
    0 "KeyInfo" key_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobBigKeysOfNumKeyInfo {
    pub bytes: Option<i64>,
    pub count: Option<i64>,
    pub db: Option<i64>,
    pub encoding: Option<String>,
    pub expiration_time_millis: Option<i64>,
    pub key: Option<String>,
    pub node_id: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeCacheAnalysisJobBigKeysOfNumKeyInfo {
    0 "Bytes" bytes, 1 "Count" count, 2 "Db" db, 3 "Encoding" encoding, 4 "ExpirationTimeMillis" expiration_time_millis,
    5 "Key" key, 6 "NodeId" node_id, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobExpiryKeysLevelCount {
    pub expiry_level: Option<Vec<DescribeCacheAnalysisJobExpiryLevel>>,
}
model! { DescribeCacheAnalysisJobExpiryKeysLevelCount {
    0 "ExpiryLevel" expiry_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobExpiryLevel {
    pub analysis_ts: Option<i64>,
    pub level: Option<i64>,
    pub total_bytes: Option<i64>,
    pub total_keys: Option<i64>,
}
model! { DescribeCacheAnalysisJobExpiryLevel {
    0 "AnalysisTs" analysis_ts, 1 "Level" level, 2 "TotalBytes" total_bytes, 3 "TotalKeys" total_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobKeyPrefixes {
    pub prefix: Option<Vec<DescribeCacheAnalysisJobPrefix>>,
}
model! { DescribeCacheAnalysisJobKeyPrefixes {
    0 "Prefix" prefix
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobPrefix {
    pub bytes: Option<i64>,
    pub count: Option<i64>,
    pub key_num: Option<i64>,
    pub prefix: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeCacheAnalysisJobPrefix {
    0 "Bytes" bytes, 1 "Count" count, 2 "KeyNum" key_num, 3 "Prefix" prefix, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobUnexBigKeysOfBytes {
    pub key_info: Option<Vec<DescribeCacheAnalysisJobUnexBigKeysOfBytesKeyInfo>>,
}
model! { DescribeCacheAnalysisJobUnexBigKeysOfBytes {
    0 "KeyInfo" key_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobUnexBigKeysOfBytesKeyInfo {
    pub bytes: Option<i64>,
    pub count: Option<i64>,
    pub db: Option<i64>,
    pub encoding: Option<String>,
    pub expiration_time_millis: Option<i64>,
    pub key: Option<String>,
    pub node_id: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeCacheAnalysisJobUnexBigKeysOfBytesKeyInfo {
    0 "Bytes" bytes, 1 "Count" count, 2 "Db" db, 3 "Encoding" encoding, 4 "ExpirationTimeMillis" expiration_time_millis,
    5 "Key" key, 6 "NodeId" node_id, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobUnexBigKeysOfNum {
    pub key_info: Option<Vec<DescribeCacheAnalysisJobUnexBigKeysOfNumKeyInfo>>,
}
model! { DescribeCacheAnalysisJobUnexBigKeysOfNum {
    0 "KeyInfo" key_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobUnexBigKeysOfNumKeyInfo {
    pub bytes: Option<i64>,
    pub count: Option<i64>,
    pub db: Option<i64>,
    pub encoding: Option<String>,
    pub expiration_time_millis: Option<i64>,
    pub key: Option<String>,
    pub node_id: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeCacheAnalysisJobUnexBigKeysOfNumKeyInfo {
    0 "Bytes" bytes, 1 "Count" count, 2 "Db" db, 3 "Encoding" encoding, 4 "ExpirationTimeMillis" expiration_time_millis,
    5 "Key" key, 6 "NodeId" node_id, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobs {
    pub end_time: String,
    pub instance_id: String,
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    pub start_time: String,
}
operation! { DescribeCacheAnalysisJobs(end_time: String, instance_id: String, start_time: String)
    "DescribeCacheAnalysisJobs" -> DescribeCacheAnalysisJobsOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "PageNo" page_no: String, 3 "PageSize" page_size: String,
    4 "StartTime" start_time
} }
paged! { DescribeCacheAnalysisJobs: DescribeCacheAnalysisJobsCacheAnalysisJob =
    Number "PageNo", "Data.List.CacheAnalysisJob" data.list.cache_analysis_job, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobsOutput {
    pub code: Option<String>,
    pub data: Option<DescribeCacheAnalysisJobsData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeCacheAnalysisJobsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobsData {
    pub extra: Option<String>,
    pub list: Option<DescribeCacheAnalysisJobsList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeCacheAnalysisJobsData {
    0 "Extra" extra, 1 "List" list, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobsList {
    pub cache_analysis_job: Option<Vec<DescribeCacheAnalysisJobsCacheAnalysisJob>>,
}
model! { DescribeCacheAnalysisJobsList {
    0 "CacheAnalysisJob" cache_analysis_job
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobsCacheAnalysisJob {
    pub big_keys: Option<DescribeCacheAnalysisJobsBigKeys>,
    pub instance_id: Option<String>,
    pub job_id: Option<String>,
    pub message: Option<String>,
    pub node_id: Option<String>,
    pub task_state: Option<String>,
}
model! { DescribeCacheAnalysisJobsCacheAnalysisJob {
    0 "BigKeys" big_keys, 1 "InstanceId" instance_id, 2 "JobId" job_id, 3 "Message" message, 4 "NodeId" node_id,
    5 "TaskState" task_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobsBigKeys {
    pub key_info: Option<Vec<DescribeCacheAnalysisJobsKeyInfo>>,
}
model! { DescribeCacheAnalysisJobsBigKeys {
    0 "KeyInfo" key_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobsKeyInfo {
    pub bytes: Option<i64>,
    pub count: Option<i64>,
    pub db: Option<i64>,
    pub encoding: Option<String>,
    pub expiration_time_millis: Option<i64>,
    pub key: Option<String>,
    pub node_id: Option<String>,
    pub r#type: Option<String>,
}
model! { DescribeCacheAnalysisJobsKeyInfo {
    0 "Bytes" bytes, 1 "Count" count, 2 "Db" db, 3 "Encoding" encoding, 4 "ExpirationTimeMillis" expiration_time_millis,
    5 "Key" key, 6 "NodeId" node_id, 7 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudBenchTasks {
    pub end_time: Option<String>,
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_type: Option<String>,
}
operation! { DescribeCloudBenchTasks() "DescribeCloudBenchTasks" -> DescribeCloudBenchTasksOutput {
    0 "EndTime" end_time: String, 1 "PageNo" page_no: String, 2 "PageSize" page_size: String,
    3 "StartTime" start_time: String, 4 "Status" status: String, 5 "TaskType" task_type: String
} }
paged! { DescribeCloudBenchTasks: DescribeCloudBenchTasksCloudbenchTasks =
    Number "PageNo", "Data.List.cloudbenchTasks" data.list.cloudbench_tasks, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudBenchTasksOutput {
    pub code: Option<String>,
    pub data: Option<DescribeCloudBenchTasksData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeCloudBenchTasksOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudBenchTasksData {
    pub extra: Option<String>,
    pub list: Option<DescribeCloudBenchTasksList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeCloudBenchTasksData {
    0 "Extra" extra, 1 "List" list, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudBenchTasksList {
    pub cloudbench_tasks: Option<Vec<DescribeCloudBenchTasksCloudbenchTasks>>,
}
model! { DescribeCloudBenchTasksList {
    0 "cloudbenchTasks" cloudbench_tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudBenchTasksCloudbenchTasks {
    pub archive_job_id: Option<String>,
    pub archive_oss_table_name: Option<String>,
    pub archive_state: Option<i64>,
    pub backup_id: Option<String>,
    pub backup_type: Option<String>,
    pub bench_step: Option<String>,
    pub bench_step_status: Option<String>,
    pub client_gateway_id: Option<String>,
    pub client_type: Option<String>,
    pub description: Option<String>,
    pub dst_instance_uuid: Option<String>,
    pub dst_ip: Option<String>,
    pub dst_port: Option<i64>,
    pub dst_type: Option<String>,
    pub dts_job_class: Option<String>,
    pub dts_job_id: Option<String>,
    pub dts_job_name: Option<String>,
    pub dts_job_state: Option<i64>,
    pub dts_job_status: Option<String>,
    pub ecs_instance_id: Option<String>,
    pub end_state: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub external: Option<String>,
    pub rate: Option<i64>,
    pub request_duration: Option<i64>,
    pub smart_pressure_time: Option<i64>,
    pub source: Option<String>,
    pub sql_complete_reuse: Option<String>,
    pub src_instance_area: Option<String>,
    pub src_instance_uuid: Option<String>,
    pub src_public_ip: Option<String>,
    pub state: Option<String>,
    pub status: Option<String>,
    pub table_schema: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub topic: Option<String>,
    pub user_id: Option<String>,
    pub version: Option<String>,
    pub work_dir: Option<String>,
}
model! { DescribeCloudBenchTasksCloudbenchTasks {
    0 "ArchiveJobId" archive_job_id, 1 "ArchiveOssTableName" archive_oss_table_name, 2 "ArchiveState" archive_state,
    3 "BackupId" backup_id, 4 "BackupType" backup_type, 5 "BenchStep" bench_step, 6 "BenchStepStatus" bench_step_status,
    7 "ClientGatewayId" client_gateway_id, 8 "ClientType" client_type, 9 "Description" description,
    10 "DstInstanceUuid" dst_instance_uuid, 11 "DstIp" dst_ip, 12 "DstPort" dst_port, 13 "DstType" dst_type,
    14 "DtsJobClass" dts_job_class, 15 "DtsJobId" dts_job_id, 16 "DtsJobName" dts_job_name,
    17 "DtsJobState" dts_job_state, 18 "DtsJobStatus" dts_job_status, 19 "EcsInstanceId" ecs_instance_id,
    20 "EndState" end_state, 21 "ErrorCode" error_code, 22 "ErrorMessage" error_message, 23 "External" external,
    24 "Rate" rate, 25 "RequestDuration" request_duration, 26 "SmartPressureTime" smart_pressure_time,
    27 "Source" source, 28 "SqlCompleteReuse" sql_complete_reuse, 29 "SrcInstanceArea" src_instance_area,
    30 "SrcInstanceUuid" src_instance_uuid, 31 "SrcPublicIp" src_public_ip, 32 "State" state, 33 "Status" status,
    34 "TableSchema" table_schema, 35 "TaskId" task_id, 36 "TaskType" task_type, 37 "Topic" topic, 38 "UserId" user_id,
    39 "Version" version, 40 "WorkDir" work_dir
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudbenchTask {
    pub task_id: String,
}
operation! { DescribeCloudbenchTask(task_id: String) "DescribeCloudbenchTask" -> DescribeCloudbenchTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudbenchTaskOutput {
    pub code: Option<String>,
    pub data: Option<DescribeCloudbenchTaskData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeCloudbenchTaskOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudbenchTaskData {
    pub archive_job_id: Option<String>,
    pub archive_oss_table_name: Option<String>,
    pub archive_state: Option<i64>,
    pub backup_id: Option<String>,
    pub backup_type: Option<String>,
    pub bench_step: Option<String>,
    pub bench_step_status: Option<String>,
    pub client_gateway_id: Option<String>,
    pub client_type: Option<String>,
    pub description: Option<String>,
    pub dst_instance_uuid: Option<String>,
    pub dst_ip: Option<String>,
    pub dst_port: Option<i64>,
    pub dst_type: Option<String>,
    pub dts_job_class: Option<String>,
    pub dts_job_id: Option<String>,
    pub dts_job_name: Option<String>,
    pub dts_job_state: Option<i64>,
    pub dts_job_status: Option<String>,
    pub ecs_instance_id: Option<String>,
    pub end_state: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub external: Option<String>,
    pub rate: Option<i64>,
    pub request_duration: Option<i64>,
    pub smart_pressure_time: Option<i64>,
    pub source: Option<String>,
    pub sql_complete_reuse: Option<String>,
    pub src_instance_area: Option<String>,
    pub src_instance_uuid: Option<String>,
    pub src_public_ip: Option<String>,
    pub state: Option<String>,
    pub status: Option<String>,
    pub table_schema: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub topic: Option<String>,
    pub user_id: Option<String>,
    pub version: Option<String>,
    pub work_dir: Option<String>,
}
model! { DescribeCloudbenchTaskData {
    0 "ArchiveJobId" archive_job_id, 1 "ArchiveOssTableName" archive_oss_table_name, 2 "ArchiveState" archive_state,
    3 "BackupId" backup_id, 4 "BackupType" backup_type, 5 "BenchStep" bench_step, 6 "BenchStepStatus" bench_step_status,
    7 "ClientGatewayId" client_gateway_id, 8 "ClientType" client_type, 9 "Description" description,
    10 "DstInstanceUuid" dst_instance_uuid, 11 "DstIp" dst_ip, 12 "DstPort" dst_port, 13 "DstType" dst_type,
    14 "DtsJobClass" dts_job_class, 15 "DtsJobId" dts_job_id, 16 "DtsJobName" dts_job_name,
    17 "DtsJobState" dts_job_state, 18 "DtsJobStatus" dts_job_status, 19 "EcsInstanceId" ecs_instance_id,
    20 "EndState" end_state, 21 "ErrorCode" error_code, 22 "ErrorMessage" error_message, 23 "External" external,
    24 "Rate" rate, 25 "RequestDuration" request_duration, 26 "SmartPressureTime" smart_pressure_time,
    27 "Source" source, 28 "SqlCompleteReuse" sql_complete_reuse, 29 "SrcInstanceArea" src_instance_area,
    30 "SrcInstanceUuid" src_instance_uuid, 31 "SrcPublicIp" src_public_ip, 32 "State" state, 33 "Status" status,
    34 "TableSchema" table_schema, 35 "TaskId" task_id, 36 "TaskType" task_type, 37 "Topic" topic, 38 "UserId" user_id,
    39 "Version" version, 40 "WorkDir" work_dir
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudbenchTaskConfig {
    pub task_id: String,
}
operation! { DescribeCloudbenchTaskConfig(task_id: String)
    "DescribeCloudbenchTaskConfig" -> DescribeCloudbenchTaskConfigOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudbenchTaskConfigOutput {
    pub code: Option<String>,
    pub data: Option<DescribeCloudbenchTaskConfigData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeCloudbenchTaskConfigOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudbenchTaskConfigData {
    pub archive_folder: Option<String>,
    pub bench_cmd: Option<String>,
    pub client_jar_path: Option<String>,
    pub jar_on_oss: Option<String>,
    pub load_cmd: Option<String>,
    pub meta_file_name: Option<String>,
    pub meta_file_on_oss: Option<String>,
    pub meta_file_path: Option<String>,
    pub parse_cmd: Option<String>,
    pub parse_file_path: Option<String>,
    pub rocks_db_path: Option<String>,
    pub sql_file_name: Option<String>,
    pub sql_file_on_oss: Option<String>,
    pub sql_file_path: Option<String>,
    pub task_id: Option<String>,
    pub user_id: Option<String>,
    pub work_dir: Option<String>,
}
model! { DescribeCloudbenchTaskConfigData {
    0 "ArchiveFolder" archive_folder, 1 "BenchCmd" bench_cmd, 2 "ClientJarPath" client_jar_path,
    3 "JarOnOss" jar_on_oss, 4 "LoadCmd" load_cmd, 5 "MetaFileName" meta_file_name, 6 "MetaFileOnOss" meta_file_on_oss,
    7 "MetaFilePath" meta_file_path, 8 "ParseCmd" parse_cmd, 9 "ParseFilePath" parse_file_path,
    10 "RocksDbPath" rocks_db_path, 11 "SqlFileName" sql_file_name, 12 "SqlFileOnOss" sql_file_on_oss,
    13 "SqlFilePath" sql_file_path, 14 "TaskId" task_id, 15 "UserId" user_id, 16 "WorkDir" work_dir
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticReportList {
    pub db_instance_id: String,
    pub end_time: String,
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    pub start_time: String,
}
operation! { DescribeDiagnosticReportList(db_instance_id: String, end_time: String, start_time: String)
    "DescribeDiagnosticReportList" -> DescribeDiagnosticReportListOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "PageNo" page_no: String, 3 "PageSize" page_size: String,
    4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticReportListOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
    pub synchro: Option<String>,
}
model! { DescribeDiagnosticReportListOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success, 4 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogRecords {
    pub end_time: i64,
    pub filters: Option<Vec<DescribeErrorLogRecordsFilters>>,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub role: Option<String>,
    pub start_time: i64,
}
operation! { DescribeErrorLogRecords(end_time: i64, instance_id: String, start_time: i64)
    "DescribeErrorLogRecords" -> DescribeErrorLogRecordsOutput {
    0 "EndTime" end_time, 1 "Filters" filters: Vec<DescribeErrorLogRecordsFilters>, 2 "InstanceId" instance_id,
    3 "NodeId" node_id: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "Role" role: String,
    7 "StartTime" start_time
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }
paged! { DescribeErrorLogRecords: DescribeErrorLogRecordsLogs =
    Number "PageNumber", "Data.Logs" data.logs, total "Data.TotalRecords"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogRecordsFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeErrorLogRecordsFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogRecordsOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeErrorLogRecordsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeErrorLogRecordsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogRecordsData {
    pub end_time: Option<String>,
    pub items_numbers: Option<i64>,
    pub logs: Option<Vec<DescribeErrorLogRecordsLogs>>,
    pub max_records_per_page: Option<i64>,
    pub page_numbers: Option<i64>,
    pub start_time: Option<String>,
    pub total_records: Option<i64>,
}
model! { DescribeErrorLogRecordsData {
    0 "EndTime" end_time, 1 "ItemsNumbers" items_numbers, 2 "Logs" logs, 3 "MaxRecordsPerPage" max_records_per_page,
    4 "PageNumbers" page_numbers, 5 "StartTime" start_time, 6 "TotalRecords" total_records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogRecordsLogs {
    pub category: Option<String>,
    pub conn_info: Option<String>,
    pub content: Option<String>,
    pub create_time: Option<String>,
    pub db_instance_name: Option<String>,
}
model! { DescribeErrorLogRecordsLogs {
    0 "Category" category, 1 "ConnInfo" conn_info, 2 "Content" content, 3 "CreateTime" create_time,
    4 "DBInstanceName" db_instance_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotBigKeys {
    pub console_context: Option<String>,
    pub instance_id: String,
    pub node_id: Option<String>,
}
operation! { DescribeHotBigKeys(instance_id: String) "DescribeHotBigKeys" -> DescribeHotBigKeysOutput {
    0 "ConsoleContext" console_context: String, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotBigKeysOutput {
    pub code: Option<String>,
    pub data: Option<DescribeHotBigKeysData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeHotBigKeysOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotBigKeysData {
    pub big_key_msg: Option<String>,
    pub big_keys: Option<DescribeHotBigKeysBigKeys>,
    pub high_traffic_key_msg: Option<String>,
    pub high_traffic_keys: Option<DescribeHotBigKeysHighTrafficKeys>,
    pub hot_key_msg: Option<String>,
    pub hot_keys: Option<DescribeHotBigKeysHotKeys>,
    pub large_key_msg: Option<String>,
    pub large_keys: Option<DescribeHotBigKeysLargeKeys>,
}
model! { DescribeHotBigKeysData {
    0 "BigKeyMsg" big_key_msg, 1 "BigKeys" big_keys, 2 "HighTrafficKeyMsg" high_traffic_key_msg,
    3 "HighTrafficKeys" high_traffic_keys, 4 "HotKeyMsg" hot_key_msg, 5 "HotKeys" hot_keys,
    6 "LargeKeyMsg" large_key_msg, 7 "LargeKeys" large_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotBigKeysBigKeys {
    pub big_key: Option<Vec<DescribeHotBigKeysBigKey>>,
}
model! { DescribeHotBigKeysBigKeys {
    0 "BigKey" big_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotBigKeysBigKey {
    pub db: Option<i64>,
    pub key: Option<String>,
    pub key_type: Option<String>,
    pub node_id: Option<String>,
    pub size: Option<i64>,
}
model! { DescribeHotBigKeysBigKey {
    0 "Db" db, 1 "Key" key, 2 "KeyType" key_type, 3 "NodeId" node_id, 4 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotBigKeysHighTrafficKeys {
    pub high_traffic_key: Option<Vec<DescribeHotBigKeysHighTrafficKey>>,
}
model! { DescribeHotBigKeysHighTrafficKeys {
    0 "HighTrafficKey" high_traffic_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotBigKeysHighTrafficKey {
    pub db: Option<i64>,
    pub hot: Option<String>,
    pub key: Option<String>,
    pub key_type: Option<String>,
    pub node_id: Option<String>,
    pub size: Option<i64>,
    pub in_bytes: Option<i64>,
    pub out_bytes: Option<i64>,
}
model! { DescribeHotBigKeysHighTrafficKey {
    0 "Db" db, 1 "Hot" hot, 2 "Key" key, 3 "KeyType" key_type, 4 "NodeId" node_id, 5 "Size" size, 6 "inBytes" in_bytes,
    7 "outBytes" out_bytes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotBigKeysHotKeys {
    pub hot_key: Option<Vec<DescribeHotBigKeysHotKey>>,
}
model! { DescribeHotBigKeysHotKeys {
    0 "HotKey" hot_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotBigKeysHotKey {
    pub db: Option<i64>,
    pub hot: Option<String>,
    pub key: Option<String>,
    pub key_type: Option<String>,
    pub lfu: Option<i64>,
    pub node_id: Option<String>,
    pub size: Option<i64>,
}
model! { DescribeHotBigKeysHotKey {
    0 "Db" db, 1 "Hot" hot, 2 "Key" key, 3 "KeyType" key_type, 4 "Lfu" lfu, 5 "NodeId" node_id, 6 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotBigKeysLargeKeys {
    pub large_key: Option<Vec<DescribeHotBigKeysLargeKey>>,
}
model! { DescribeHotBigKeysLargeKeys {
    0 "LargeKey" large_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotBigKeysLargeKey {
    pub data_size: Option<String>,
    pub db: Option<String>,
    pub key: Option<String>,
    pub key_type: Option<String>,
    pub node_id: Option<String>,
}
model! { DescribeHotBigKeysLargeKey {
    0 "DataSize" data_size, 1 "Db" db, 2 "Key" key, 3 "KeyType" key_type, 4 "NodeId" node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotKeys {
    pub instance_id: String,
    pub node_id: Option<String>,
}
operation! { DescribeHotKeys(instance_id: String) "DescribeHotKeys" -> DescribeHotKeysOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotKeysOutput {
    pub code: Option<String>,
    pub data: Option<DescribeHotKeysData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeHotKeysOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotKeysData {
    pub hot_key: Option<Vec<DescribeHotKeysHotKey>>,
}
model! { DescribeHotKeysData {
    0 "HotKey" hot_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotKeysHotKey {
    pub category: Option<String>,
    pub db: Option<i64>,
    pub hot: Option<String>,
    pub in_bytes: Option<i64>,
    pub key: Option<String>,
    pub key_type: Option<String>,
    pub node_id: Option<String>,
    pub out_bytes: Option<i64>,
    pub size: Option<i64>,
}
model! { DescribeHotKeysHotKey {
    0 "Category" category, 1 "Db" db, 2 "Hot" hot, 3 "InBytes" in_bytes, 4 "Key" key, 5 "KeyType" key_type,
    6 "NodeId" node_id, 7 "OutBytes" out_bytes, 8 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDasPro {
    pub instance_id: String,
}
operation! { DescribeInstanceDasPro(instance_id: String) "DescribeInstanceDasPro" -> DescribeInstanceDasProOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDasProOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeInstanceDasProOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueryExplain {
    pub db_name: Option<String>,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub schema: Option<String>,
    pub sql: String,
}
operation! { DescribeQueryExplain(instance_id: String, sql: String)
    "DescribeQueryExplain" -> DescribeQueryExplainOutput {
    0 "DbName" db_name: String, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String, 3 "Schema" schema: String,
    4 "Sql" sql
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueryExplainOutput {
    pub code: Option<String>,
    pub data: Option<Vec<DescribeQueryExplainData>>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeQueryExplainOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueryExplainData {
    pub argument: Option<String>,
    pub avg_row_size: Option<String>,
    pub defined_values: Option<String>,
    pub estimate_cpu: Option<String>,
    pub estimate_executions: Option<String>,
    pub estimate_io: Option<String>,
    pub estimate_rows: Option<String>,
    pub extra: Option<String>,
    pub id: Option<String>,
    pub index_list: Option<Vec<String>>,
    pub key: Option<String>,
    pub key_len: Option<String>,
    pub logical_op: Option<String>,
    pub logical_plan_list: Option<Vec<String>>,
    pub node_id: Option<String>,
    pub output_list: Option<String>,
    pub parallel: Option<String>,
    pub parent: Option<String>,
    pub physical_op: Option<String>,
    pub possible_keys: Option<String>,
    pub query_plan: Option<String>,
    pub r#ref: Option<String>,
    pub rows: Option<String>,
    pub select_type: Option<String>,
    pub stmt_id: Option<String>,
    pub stmt_text: Option<String>,
    pub table: Option<String>,
    pub table_list: Option<Vec<String>>,
    pub total_subtree_cost: Option<String>,
    pub r#type: Option<String>,
    pub warnings: Option<String>,
}
model! { DescribeQueryExplainData {
    0 "Argument" argument, 1 "AvgRowSize" avg_row_size, 2 "DefinedValues" defined_values, 3 "EstimateCPU" estimate_cpu,
    4 "EstimateExecutions" estimate_executions, 5 "EstimateIO" estimate_io, 6 "EstimateRows" estimate_rows,
    7 "Extra" extra, 8 "Id" id, 9 "IndexList" index_list, 10 "Key" key, 11 "KeyLen" key_len, 12 "LogicalOp" logical_op,
    13 "LogicalPlanList" logical_plan_list, 14 "NodeId" node_id, 15 "OutputList" output_list, 16 "Parallel" parallel,
    17 "Parent" parent, 18 "PhysicalOp" physical_op, 19 "PossibleKeys" possible_keys, 20 "QueryPlan" query_plan,
    21 "Ref" r#ref, 22 "Rows" rows, 23 "SelectType" select_type, 24 "StmtId" stmt_id, 25 "StmtText" stmt_text,
    26 "Table" table, 27 "TableList" table_list, 28 "TotalSubtreeCost" total_subtree_cost, 29 "Type" r#type,
    30 "Warnings" warnings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroup {
    pub region_name: String,
}
operation! { DescribeSecurityIPGroup(region_name: String) "DescribeSecurityIPGroup" -> DescribeSecurityIPGroupOutput {
    0 "RegionName" region_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSecurityIPGroupData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSecurityIPGroupOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupData {
    pub security_ip_groups: Option<Vec<DescribeSecurityIPGroupSecurityIpGroups>>,
}
model! { DescribeSecurityIPGroupData {
    0 "SecurityIpGroups" security_ip_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupSecurityIpGroups {
    pub db_instances: Option<Vec<String>>,
    pub engine_info_list: Option<Vec<DescribeSecurityIPGroupEngineInfoList>>,
    pub g_ecs_sg_id_list: Option<String>,
    pub g_ip_list: Option<String>,
    pub global_ig_name: Option<String>,
    pub global_security_group_id: Option<String>,
    pub region_id: Option<String>,
    pub security_ip_type: Option<String>,
    pub uid: Option<String>,
    pub user_id: Option<String>,
    pub whitelist_net_type: Option<String>,
}
model! { DescribeSecurityIPGroupSecurityIpGroups {
    0 "DbInstances" db_instances, 1 "EngineInfoList" engine_info_list, 2 "GEcsSgIdList" g_ecs_sg_id_list,
    3 "GIpList" g_ip_list, 4 "GlobalIgName" global_ig_name, 5 "GlobalSecurityGroupId" global_security_group_id,
    6 "RegionId" region_id, 7 "SecurityIpType" security_ip_type, 8 "Uid" uid, 9 "UserId" user_id,
    10 "WhitelistNetType" whitelist_net_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupEngineInfoList {
    pub engine_name: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub instance_num: Option<i64>,
}
model! { DescribeSecurityIPGroupEngineInfoList {
    0 "EngineName" engine_name, 1 "InstanceIds" instance_ids, 2 "InstanceNum" instance_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupRelation {
    pub instance_id: String,
    pub region_name: String,
}
operation! { DescribeSecurityIPGroupRelation(instance_id: String, region_name: String)
    "DescribeSecurityIPGroupRelation" -> DescribeSecurityIPGroupRelationOutput {
    0 "InstanceId" instance_id, 1 "RegionName" region_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupRelationOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSecurityIPGroupRelationData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSecurityIPGroupRelationOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupRelationData {
    pub global_security_ip_group_rel: Option<Vec<DescribeSecurityIPGroupRelationGlobalSecurityIPGroupRel>>,
    pub instance_id: Option<String>,
}
model! { DescribeSecurityIPGroupRelationData {
    0 "GlobalSecurityIPGroupRel" global_security_ip_group_rel, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupRelationGlobalSecurityIPGroupRel {
    pub g_ip_list: Option<String>,
    pub global_ig_name: Option<String>,
    pub global_security_group_id: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeSecurityIPGroupRelationGlobalSecurityIPGroupRel {
    0 "GIpList" g_ip_list, 1 "GlobalIgName" global_ig_name, 2 "GlobalSecurityGroupId" global_security_group_id,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogHistogramAsync {
    pub end_time: i64,
    pub filters: Option<Vec<DescribeSlowLogHistogramAsyncFilters>>,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub start_time: i64,
}
operation! { DescribeSlowLogHistogramAsync(end_time: i64, instance_id: String, start_time: i64)
    "DescribeSlowLogHistogramAsync" -> DescribeSlowLogHistogramAsyncOutput {
    0 "EndTime" end_time, 1 "Filters" filters: Vec<DescribeSlowLogHistogramAsyncFilters>, 2 "InstanceId" instance_id,
    3 "NodeId" node_id: String, 4 "StartTime" start_time
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogHistogramAsyncFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeSlowLogHistogramAsyncFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogHistogramAsyncOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSlowLogHistogramAsyncData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSlowLogHistogramAsyncOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogHistogramAsyncData {
    pub data: Option<DescribeSlowLogHistogramAsyncDataData>,
    pub error_code: Option<i64>,
    pub is_finish: Option<bool>,
    pub message: Option<String>,
    pub request_key: Option<String>,
    pub result_id: Option<String>,
    pub state: Option<String>,
    pub timestamp: Option<i64>,
}
model! { DescribeSlowLogHistogramAsyncData {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "IsFinish" is_finish, 3 "Message" message, 4 "RequestKey" request_key,
    5 "ResultId" result_id, 6 "State" state, 7 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogHistogramAsyncDataData {
    pub avg_cpu_time: Option<Vec<f64>>,
    pub avg_doc_examined: Option<Vec<f64>>,
    pub avg_frows: Option<Vec<f64>>,
    pub avg_io_writes: Option<Vec<f64>>,
    pub avg_keys_examined: Option<Vec<f64>>,
    pub avg_last_rows_count_affected: Option<Vec<f64>>,
    pub avg_lock_time: Option<Vec<f64>>,
    pub avg_logical_io_reads: Option<Vec<f64>>,
    pub avg_physical_io_reads: Option<Vec<f64>>,
    pub avg_return_num: Option<Vec<f64>>,
    pub avg_rows: Option<Vec<f64>>,
    pub avg_rows_count_affected: Option<Vec<f64>>,
    pub avg_rows_examined: Option<Vec<f64>>,
    pub avg_rows_sent: Option<Vec<f64>>,
    pub avg_rt: Option<Vec<f64>>,
    pub avg_scnt: Option<Vec<f64>>,
    pub cpu_time: Option<Vec<f64>>,
    pub count: Option<Vec<i64>>,
    pub doc_examined: Option<Vec<i64>>,
    pub frows: Option<Vec<i64>>,
    pub io_writes: Option<Vec<i64>>,
    pub item: Option<Vec<DescribeSlowLogHistogramAsyncItem>>,
    pub keys_examined: Option<Vec<i64>>,
    pub last_rows_count_affected: Option<Vec<i64>>,
    pub lock_time: Option<Vec<f64>>,
    pub logical_io_reads: Option<Vec<i64>>,
    pub max_cpu_time: Option<Vec<f64>>,
    pub max_doc_examined: Option<Vec<i64>>,
    pub max_frows: Option<Vec<i64>>,
    pub max_io_writes: Option<Vec<i64>>,
    pub max_keys_examined: Option<Vec<i64>>,
    pub max_last_rows_count_affected: Option<Vec<i64>>,
    pub max_lock_time: Option<Vec<f64>>,
    pub max_logical_io_reads: Option<Vec<i64>>,
    pub max_physical_io_reads: Option<Vec<i64>>,
    pub max_return_num: Option<Vec<i64>>,
    pub max_rows: Option<Vec<i64>>,
    pub max_rows_count_affected: Option<Vec<i64>>,
    pub max_rows_examined: Option<Vec<i64>>,
    pub max_rows_sent: Option<Vec<i64>>,
    pub max_rt: Option<Vec<f64>>,
    pub max_scnt: Option<Vec<i64>>,
    pub physical_io_reads: Option<Vec<i64>>,
    pub return_num: Option<Vec<i64>>,
    pub rows: Option<Vec<i64>>,
    pub rows_count_affected: Option<Vec<i64>>,
    pub rows_examined: Option<Vec<i64>>,
    pub rows_sent: Option<Vec<i64>>,
    pub rt: Option<Vec<f64>>,
    pub scnt: Option<Vec<i64>>,
    pub total: Option<i64>,
    pub total_count: Option<i64>,
    pub ts: Option<Vec<i64>>,
    pub ts_end: Option<Vec<i64>>,
}
model! { DescribeSlowLogHistogramAsyncDataData {
    0 "AvgCPUTime" avg_cpu_time, 1 "AvgDocExamined" avg_doc_examined, 2 "AvgFrows" avg_frows,
    3 "AvgIOWrites" avg_io_writes, 4 "AvgKeysExamined" avg_keys_examined,
    5 "AvgLastRowsCountAffected" avg_last_rows_count_affected, 6 "AvgLockTime" avg_lock_time,
    7 "AvgLogicalIOReads" avg_logical_io_reads, 8 "AvgPhysicalIOReads" avg_physical_io_reads,
    9 "AvgReturnNum" avg_return_num, 10 "AvgRows" avg_rows, 11 "AvgRowsCountAffected" avg_rows_count_affected,
    12 "AvgRowsExamined" avg_rows_examined, 13 "AvgRowsSent" avg_rows_sent, 14 "AvgRt" avg_rt, 15 "AvgScnt" avg_scnt,
    16 "CPUTime" cpu_time, 17 "Count" count, 18 "DocExamined" doc_examined, 19 "Frows" frows, 20 "IOWrites" io_writes,
    21 "Item" item, 22 "KeysExamined" keys_examined, 23 "LastRowsCountAffected" last_rows_count_affected,
    24 "LockTime" lock_time, 25 "LogicalIOReads" logical_io_reads, 26 "MaxCPUTime" max_cpu_time,
    27 "MaxDocExamined" max_doc_examined, 28 "MaxFrows" max_frows, 29 "MaxIOWrites" max_io_writes,
    30 "MaxKeysExamined" max_keys_examined, 31 "MaxLastRowsCountAffected" max_last_rows_count_affected,
    32 "MaxLockTime" max_lock_time, 33 "MaxLogicalIOReads" max_logical_io_reads,
    34 "MaxPhysicalIOReads" max_physical_io_reads, 35 "MaxReturnNum" max_return_num, 36 "MaxRows" max_rows,
    37 "MaxRowsCountAffected" max_rows_count_affected, 38 "MaxRowsExamined" max_rows_examined,
    39 "MaxRowsSent" max_rows_sent, 40 "MaxRt" max_rt, 41 "MaxScnt" max_scnt, 42 "PhysicalIOReads" physical_io_reads,
    43 "ReturnNum" return_num, 44 "Rows" rows, 45 "RowsCountAffected" rows_count_affected,
    46 "RowsExamined" rows_examined, 47 "RowsSent" rows_sent, 48 "Rt" rt, 49 "Scnt" scnt, 50 "Total" total,
    51 "TotalCount" total_count, 52 "Ts" ts, 53 "TsEnd" ts_end
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogHistogramAsyncItem {
    pub count: Option<Vec<i64>>,
    pub ins_items: Option<Vec<DescribeSlowLogHistogramAsyncInsItems>>,
    pub ins_role: Option<String>,
    pub node_id: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeSlowLogHistogramAsyncItem {
    0 "Count" count, 1 "InsItems" ins_items, 2 "InsRole" ins_role, 3 "NodeId" node_id, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogHistogramAsyncInsItems {
    pub count: Option<Vec<i64>>,
    pub ins_id: Option<String>,
    pub ins_role: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeSlowLogHistogramAsyncInsItems {
    0 "Count" count, 1 "InsId" ins_id, 2 "InsRole" ins_role, 3 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecords {
    pub asc: Option<bool>,
    pub order_by: Option<String>,
    pub end_time: i64,
    pub filters: Option<Vec<DescribeSlowLogRecordsFilters>>,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: i64,
}
operation! { DescribeSlowLogRecords(end_time: i64, instance_id: String, start_time: i64)
    "DescribeSlowLogRecords" -> DescribeSlowLogRecordsOutput {
    0 "Asc" asc: bool, 1 "OrderBy" order_by: String, 2 "EndTime" end_time,
    3 "Filters" filters: Vec<DescribeSlowLogRecordsFilters>, 4 "InstanceId" instance_id, 5 "NodeId" node_id: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "StartTime" start_time
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }
paged! { DescribeSlowLogRecords: DescribeSlowLogRecordsLogs =
    Number "PageNumber", "Data.Logs" data.logs, total "Data.TotalRecords"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeSlowLogRecordsFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSlowLogRecordsData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSlowLogRecordsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsData {
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub end_time: Option<String>,
    pub items_numbers: Option<i64>,
    pub logs: Option<Vec<DescribeSlowLogRecordsLogs>>,
    pub max_records_per_page: Option<i64>,
    pub node_id: Option<String>,
    pub page_numbers: Option<i64>,
    pub start_time: Option<String>,
    pub total_records: Option<i64>,
}
model! { DescribeSlowLogRecordsData {
    0 "DbInstanceId" db_instance_id, 1 "DbInstanceName" db_instance_name, 2 "EndTime" end_time,
    3 "ItemsNumbers" items_numbers, 4 "Logs" logs, 5 "MaxRecordsPerPage" max_records_per_page, 6 "NodeId" node_id,
    7 "PageNumbers" page_numbers, 8 "StartTime" start_time, 9 "TotalRecords" total_records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsLogs {
    pub account_name: Option<String>,
    pub application_name: Option<String>,
    pub cpu_time: Option<f64>,
    pub cpu_time_seconds: Option<f64>,
    pub client_ip: Option<String>,
    pub cmd: Option<String>,
    pub command: Option<String>,
    pub db_name: Option<String>,
    pub db_id: Option<String>,
    pub db_instance_name: Option<String>,
    pub docs_examined: Option<String>,
    pub ext_text: Option<String>,
    pub fail: Option<String>,
    pub frows: Option<i64>,
    pub host_address: Option<String>,
    pub io_writes: Option<i64>,
    pub ins_name: Option<String>,
    pub keys_examined: Option<String>,
    pub last_rows_count_affected: Option<i64>,
    pub lock_time: Option<f64>,
    pub lock_time_seconds: Option<f64>,
    pub logical_io_reads: Option<i64>,
    pub namespace: Option<String>,
    pub node_id: Option<String>,
    pub op_type: Option<String>,
    pub origin_time: Option<String>,
    pub params: Option<String>,
    pub physical_io_reads: Option<i64>,
    pub psql: Option<String>,
    pub query_id: Option<String>,
    pub query_start_time: Option<String>,
    pub query_time: Option<i64>,
    pub query_time_seconds: Option<f64>,
    pub reason: Option<String>,
    pub req_id: Option<String>,
    pub request_size: Option<i64>,
    pub response_size: Option<i64>,
    pub return_item_numbers: Option<String>,
    pub return_num: Option<String>,
    pub rows: Option<i64>,
    pub rows_count_affected: Option<i64>,
    pub rows_examined: Option<i64>,
    pub rows_sent: Option<i64>,
    pub rt: Option<i64>,
    pub sql_text: Option<String>,
    pub scheme: Option<String>,
    pub scnt: Option<i64>,
    pub sql_id: Option<String>,
    pub sql_tag: Option<DescribeSlowLogRecordsSqlTag>,
    pub sql_type: Option<String>,
    pub sub_instance_id: Option<String>,
    pub table_name: Option<String>,
    pub template_id: Option<String>,
    pub thread_id: Option<String>,
    pub timestamp: Option<i64>,
    pub trace_id: Option<String>,
}
model! { DescribeSlowLogRecordsLogs {
    0 "AccountName" account_name, 1 "ApplicationName" application_name, 2 "CPUTime" cpu_time,
    3 "CPUTimeSeconds" cpu_time_seconds, 4 "ClientIp" client_ip, 5 "Cmd" cmd, 6 "Command" command, 7 "DBName" db_name,
    8 "DbId" db_id, 9 "DbInstanceName" db_instance_name, 10 "DocsExamined" docs_examined, 11 "ExtText" ext_text,
    12 "Fail" fail, 13 "Frows" frows, 14 "HostAddress" host_address, 15 "IOWrites" io_writes, 16 "InsName" ins_name,
    17 "KeysExamined" keys_examined, 18 "LastRowsCountAffected" last_rows_count_affected, 19 "LockTime" lock_time,
    20 "LockTimeSeconds" lock_time_seconds, 21 "LogicalIOReads" logical_io_reads, 22 "Namespace" namespace,
    23 "NodeId" node_id, 24 "OpType" op_type, 25 "OriginTime" origin_time, 26 "Params" params,
    27 "PhysicalIOReads" physical_io_reads, 28 "Psql" psql, 29 "QueryId" query_id, 30 "QueryStartTime" query_start_time,
    31 "QueryTime" query_time, 32 "QueryTimeSeconds" query_time_seconds, 33 "Reason" reason, 34 "ReqId" req_id,
    35 "RequestSize" request_size, 36 "ResponseSize" response_size, 37 "ReturnItemNumbers" return_item_numbers,
    38 "ReturnNum" return_num, 39 "Rows" rows, 40 "RowsCountAffected" rows_count_affected,
    41 "RowsExamined" rows_examined, 42 "RowsSent" rows_sent, 43 "Rt" rt, 44 "SQLText" sql_text, 45 "Scheme" scheme,
    46 "Scnt" scnt, 47 "SqlId" sql_id, 48 "SqlTag" sql_tag, 49 "SqlType" sql_type, 50 "SubInstanceId" sub_instance_id,
    51 "TableName" table_name, 52 "TemplateId" template_id, 53 "ThreadId" thread_id, 54 "Timestamp" timestamp,
    55 "TraceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsSqlTag {
    pub comments: Option<String>,
    pub sql_id: Option<String>,
    pub tags: Option<String>,
}
model! { DescribeSlowLogRecordsSqlTag {
    0 "Comments" comments, 1 "SqlId" sql_id, 2 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogStatistic {
    pub asc: Option<bool>,
    pub end_time: i64,
    pub filters: Option<Vec<DescribeSlowLogStatisticFilters>>,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub order_by: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: i64,
    pub template_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeSlowLogStatistic(end_time: i64, instance_id: String, start_time: i64)
    "DescribeSlowLogStatistic" -> DescribeSlowLogStatisticOutput {
    0 "Asc" asc: bool, 1 "EndTime" end_time, 2 "Filters" filters: Vec<DescribeSlowLogStatisticFilters>,
    3 "InstanceId" instance_id, 4 "NodeId" node_id: String, 5 "OrderBy" order_by: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "StartTime" start_time,
    9 "TemplateId" template_id: String, 10 "Type" r#type: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] }
paged! { DescribeSlowLogStatistic: DescribeSlowLogStatisticLogs =
    Number "PageNumber", "Data.Data.Logs" data.data.logs, total "Data.Data.TotalRecords"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogStatisticFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeSlowLogStatisticFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogStatisticOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSlowLogStatisticData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSlowLogStatisticOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogStatisticData {
    pub data: Option<DescribeSlowLogStatisticDataData>,
    pub error_code: Option<i64>,
    pub is_finish: Option<bool>,
    pub message: Option<String>,
    pub request_key: Option<String>,
    pub result_id: Option<String>,
    pub state: Option<String>,
    pub timestamp: Option<i64>,
}
model! { DescribeSlowLogStatisticData {
    0 "Data" data, 1 "ErrorCode" error_code, 2 "IsFinish" is_finish, 3 "Message" message, 4 "RequestKey" request_key,
    5 "ResultId" result_id, 6 "State" state, 7 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogStatisticDataData {
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub end_time: Option<String>,
    pub items_numbers: Option<i64>,
    pub logs: Option<Vec<DescribeSlowLogStatisticLogs>>,
    pub max_records_per_page: Option<i64>,
    pub node_id: Option<String>,
    pub page_numbers: Option<i64>,
    pub start_time: Option<String>,
    pub total_records: Option<i64>,
}
model! { DescribeSlowLogStatisticDataData {
    0 "DbInstanceId" db_instance_id, 1 "DbInstanceName" db_instance_name, 2 "EndTime" end_time,
    3 "ItemsNumbers" items_numbers, 4 "Logs" logs, 5 "MaxRecordsPerPage" max_records_per_page, 6 "NodeId" node_id,
    7 "PageNumbers" page_numbers, 8 "StartTime" start_time, 9 "TotalRecords" total_records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogStatisticLogs {
    pub account_name: Option<String>,
    pub avg_cpu_time: Option<f64>,
    pub avg_cpu_time_seconds: Option<f64>,
    pub avg_doc_examined: Option<f64>,
    pub avg_frows: Option<f64>,
    pub avg_io_writes: Option<f64>,
    pub avg_keys_examined: Option<f64>,
    pub avg_last_rows_count_affected: Option<f64>,
    pub avg_lock_time: Option<f64>,
    pub avg_lock_time_seconds: Option<f64>,
    pub avg_logical_io_reads: Option<f64>,
    pub avg_physical_io_reads: Option<f64>,
    pub avg_query_time: Option<f64>,
    pub avg_query_time_seconds: Option<f64>,
    pub avg_request_size: Option<f64>,
    pub avg_response_size: Option<f64>,
    pub avg_return_num: Option<f64>,
    pub avg_rows: Option<f64>,
    pub avg_rows_count_affected: Option<f64>,
    pub avg_rows_examined: Option<f64>,
    pub avg_rows_sent: Option<f64>,
    pub avg_rt: Option<f64>,
    pub avg_scnt: Option<f64>,
    pub cpu_time: Option<f64>,
    pub cpu_time_seconds: Option<f64>,
    pub client_ip: Option<String>,
    pub cmd: Option<String>,
    pub command: Option<String>,
    pub count: Option<i64>,
    pub count_rate: Option<f64>,
    pub db_name: Option<String>,
    pub database: Option<String>,
    pub db_id: Option<String>,
    pub db_instance_name: Option<String>,
    pub doc_examined: Option<i64>,
    pub docs_examined: Option<i64>,
    pub frows: Option<i64>,
    pub histogram: Option<DescribeSlowLogStatisticHistogram>,
    pub host_address: Option<String>,
    pub host_ins_id: Option<String>,
    pub io_writes: Option<i64>,
    pub ins_name: Option<String>,
    pub ins_role: Option<String>,
    pub keys_examined: Option<i64>,
    pub last_rows_count_affected: Option<i64>,
    pub lock_time: Option<f64>,
    pub lock_time_seconds: Option<f64>,
    pub logical_io_reads: Option<i64>,
    pub max_cpu_time: Option<f64>,
    pub max_cpu_time_seconds: Option<f64>,
    pub max_doc_examined: Option<i64>,
    pub max_frows: Option<i64>,
    pub max_io_writes: Option<i64>,
    pub max_keys_examined: Option<i64>,
    pub max_last_rows_count_affected: Option<i64>,
    pub max_lock_time: Option<f64>,
    pub max_lock_time_seconds: Option<f64>,
    pub max_logical_io_reads: Option<i64>,
    pub max_physical_io_reads: Option<i64>,
    pub max_query_time: Option<f64>,
    pub max_query_time_seconds: Option<f64>,
    pub max_request_size: Option<f64>,
    pub max_response_size: Option<f64>,
    pub max_return_num: Option<i64>,
    pub max_rows: Option<i64>,
    pub max_rows_count_affected: Option<i64>,
    pub max_rows_examined: Option<i64>,
    pub max_rows_sent: Option<i64>,
    pub max_rt: Option<f64>,
    pub max_scnt: Option<i64>,
    pub namespace: Option<String>,
    pub node_type: Option<String>,
    pub op_type: Option<String>,
    pub origin_alias: Option<String>,
    pub physical_io_reads: Option<i64>,
    pub psql: Option<String>,
    pub query_id: Option<String>,
    pub query_start_time: Option<String>,
    pub query_time: Option<i64>,
    pub query_time_rate: Option<f64>,
    pub query_time_seconds: Option<f64>,
    pub return_item_numbers: Option<String>,
    pub return_num: Option<i64>,
    pub rows: Option<i64>,
    pub rows_count_affected: Option<i64>,
    pub rows_examined: Option<i64>,
    pub rows_sent: Option<i64>,
    pub rule_id: Option<String>,
    pub sql_text: Option<String>,
    pub scheme: Option<String>,
    pub scnt: Option<i64>,
    pub sql_id: Option<String>,
    pub sql_tag: Option<DescribeSlowLogStatisticSqlTag>,
    pub sql_type: Option<String>,
    pub sub_instance_id: Option<String>,
    pub table_name: Option<String>,
    pub thread_id: Option<String>,
    pub timestamp: Option<i64>,
    pub total_count: Option<i64>,
    pub trend: Option<Vec<DescribeSlowLogStatisticTrend>>,
    pub user: Option<String>,
}
model! { DescribeSlowLogStatisticLogs {
    0 "AccountName" account_name, 1 "AvgCPUTime" avg_cpu_time, 2 "AvgCPUTimeSeconds" avg_cpu_time_seconds,
    3 "AvgDocExamined" avg_doc_examined, 4 "AvgFrows" avg_frows, 5 "AvgIOWrites" avg_io_writes,
    6 "AvgKeysExamined" avg_keys_examined, 7 "AvgLastRowsCountAffected" avg_last_rows_count_affected,
    8 "AvgLockTime" avg_lock_time, 9 "AvgLockTimeSeconds" avg_lock_time_seconds,
    10 "AvgLogicalIOReads" avg_logical_io_reads, 11 "AvgPhysicalIOReads" avg_physical_io_reads,
    12 "AvgQueryTime" avg_query_time, 13 "AvgQueryTimeSeconds" avg_query_time_seconds,
    14 "AvgRequestSize" avg_request_size, 15 "AvgResponseSize" avg_response_size, 16 "AvgReturnNum" avg_return_num,
    17 "AvgRows" avg_rows, 18 "AvgRowsCountAffected" avg_rows_count_affected, 19 "AvgRowsExamined" avg_rows_examined,
    20 "AvgRowsSent" avg_rows_sent, 21 "AvgRt" avg_rt, 22 "AvgScnt" avg_scnt, 23 "CPUTime" cpu_time,
    24 "CPUTimeSeconds" cpu_time_seconds, 25 "ClientIp" client_ip, 26 "Cmd" cmd, 27 "Command" command, 28 "Count" count,
    29 "CountRate" count_rate, 30 "DBName" db_name, 31 "Database" database, 32 "DbId" db_id,
    33 "DbInstanceName" db_instance_name, 34 "DocExamined" doc_examined, 35 "DocsExamined" docs_examined,
    36 "Frows" frows, 37 "Histogram" histogram, 38 "HostAddress" host_address, 39 "HostInsId" host_ins_id,
    40 "IOWrites" io_writes, 41 "InsName" ins_name, 42 "InsRole" ins_role, 43 "KeysExamined" keys_examined,
    44 "LastRowsCountAffected" last_rows_count_affected, 45 "LockTime" lock_time,
    46 "LockTimeSeconds" lock_time_seconds, 47 "LogicalIOReads" logical_io_reads, 48 "MaxCPUTime" max_cpu_time,
    49 "MaxCPUTimeSeconds" max_cpu_time_seconds, 50 "MaxDocExamined" max_doc_examined, 51 "MaxFrows" max_frows,
    52 "MaxIOWrites" max_io_writes, 53 "MaxKeysExamined" max_keys_examined,
    54 "MaxLastRowsCountAffected" max_last_rows_count_affected, 55 "MaxLockTime" max_lock_time,
    56 "MaxLockTimeSeconds" max_lock_time_seconds, 57 "MaxLogicalIOReads" max_logical_io_reads,
    58 "MaxPhysicalIOReads" max_physical_io_reads, 59 "MaxQueryTime" max_query_time,
    60 "MaxQueryTimeSeconds" max_query_time_seconds, 61 "MaxRequestSize" max_request_size,
    62 "MaxResponseSize" max_response_size, 63 "MaxReturnNum" max_return_num, 64 "MaxRows" max_rows,
    65 "MaxRowsCountAffected" max_rows_count_affected, 66 "MaxRowsExamined" max_rows_examined,
    67 "MaxRowsSent" max_rows_sent, 68 "MaxRt" max_rt, 69 "MaxScnt" max_scnt, 70 "Namespace" namespace,
    71 "NodeType" node_type, 72 "OpType" op_type, 73 "OriginAlias" origin_alias, 74 "PhysicalIOReads" physical_io_reads,
    75 "Psql" psql, 76 "QueryId" query_id, 77 "QueryStartTime" query_start_time, 78 "QueryTime" query_time,
    79 "QueryTimeRate" query_time_rate, 80 "QueryTimeSeconds" query_time_seconds,
    81 "ReturnItemNumbers" return_item_numbers, 82 "ReturnNum" return_num, 83 "Rows" rows,
    84 "RowsCountAffected" rows_count_affected, 85 "RowsExamined" rows_examined, 86 "RowsSent" rows_sent,
    87 "RuleId" rule_id, 88 "SQLText" sql_text, 89 "Scheme" scheme, 90 "Scnt" scnt, 91 "SqlId" sql_id,
    92 "SqlTag" sql_tag, 93 "SqlType" sql_type, 94 "SubInstanceId" sub_instance_id, 95 "TableName" table_name,
    96 "ThreadId" thread_id, 97 "Timestamp" timestamp, 98 "TotalCount" total_count, 99 "Trend" trend, 100 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogStatisticHistogram {
    pub avg_lock_time: Option<Vec<f64>>,
    pub avg_rows_examined: Option<Vec<f64>>,
    pub avg_rows_sent: Option<Vec<f64>>,
    pub avg_rt: Option<Vec<f64>>,
    pub count: Option<Vec<i64>>,
    pub item: Option<Vec<DescribeSlowLogStatisticItem>>,
    pub lock_time: Option<Vec<f64>>,
    pub max_lock_time: Option<Vec<f64>>,
    pub max_rows_examined: Option<Vec<i64>>,
    pub max_rows_sent: Option<Vec<i64>>,
    pub max_rt: Option<Vec<f64>>,
    pub rows_examined: Option<Vec<i64>>,
    pub rows_sent: Option<Vec<i64>>,
    pub rt: Option<Vec<f64>>,
    pub total: Option<i64>,
    pub ts: Option<Vec<i64>>,
    pub ts_end: Option<Vec<i64>>,
}
model! { DescribeSlowLogStatisticHistogram {
    0 "AvgLockTime" avg_lock_time, 1 "AvgRowsExamined" avg_rows_examined, 2 "AvgRowsSent" avg_rows_sent,
    3 "AvgRt" avg_rt, 4 "Count" count, 5 "Item" item, 6 "LockTime" lock_time, 7 "MaxLockTime" max_lock_time,
    8 "MaxRowsExamined" max_rows_examined, 9 "MaxRowsSent" max_rows_sent, 10 "MaxRt" max_rt,
    11 "RowsExamined" rows_examined, 12 "RowsSent" rows_sent, 13 "Rt" rt, 14 "Total" total, 15 "Ts" ts,
    16 "TsEnd" ts_end
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogStatisticItem {
    pub count: Option<Vec<i64>>,
    pub node_id: Option<String>,
}
model! { DescribeSlowLogStatisticItem {
    0 "Count" count, 1 "NodeId" node_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogStatisticSqlTag {
    pub comments: Option<String>,
    pub sql_id: Option<String>,
    pub tags: Option<String>,
}
model! { DescribeSlowLogStatisticSqlTag {
    0 "Comments" comments, 1 "SqlId" sql_id, 2 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogStatisticTrend {
    pub timestamp: Option<i64>,
    pub value: Option<Value>,
}
model! { DescribeSlowLogStatisticTrend {
    0 "Timestamp" timestamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogConfig {
    pub instance_id: String,
}
operation! { DescribeSqlLogConfig(instance_id: String) "DescribeSqlLogConfig" -> DescribeSqlLogConfigOutput {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogConfigOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSqlLogConfigData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSqlLogConfigOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogConfigData {
    pub cold_enable: Option<bool>,
    pub cold_retention: Option<i64>,
    pub cold_start_time: Option<i64>,
    pub collector_version: Option<String>,
    pub hot_enable: Option<bool>,
    pub hot_retention: Option<i64>,
    pub hot_start_time: Option<i64>,
    pub log_filter: Option<String>,
    pub request_enable: Option<bool>,
    pub request_start_time: Option<i64>,
    pub request_stop_time: Option<i64>,
    pub retention: Option<i64>,
    pub sql_log_enable: Option<bool>,
    pub sql_log_source: Option<String>,
    pub sql_log_state: Option<String>,
    pub sql_log_visible_time: Option<i64>,
    pub support_migration: Option<bool>,
    pub support_version: Option<String>,
    pub version: Option<String>,
}
model! { DescribeSqlLogConfigData {
    0 "ColdEnable" cold_enable, 1 "ColdRetention" cold_retention, 2 "ColdStartTime" cold_start_time,
    3 "CollectorVersion" collector_version, 4 "HotEnable" hot_enable, 5 "HotRetention" hot_retention,
    6 "HotStartTime" hot_start_time, 7 "LogFilter" log_filter, 8 "RequestEnable" request_enable,
    9 "RequestStartTime" request_start_time, 10 "RequestStopTime" request_stop_time, 11 "Retention" retention,
    12 "SqlLogEnable" sql_log_enable, 13 "SqlLogSource" sql_log_source, 14 "SqlLogState" sql_log_state,
    15 "SqlLogVisibleTime" sql_log_visible_time, 16 "SupportMigration" support_migration,
    17 "SupportVersion" support_version, 18 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogRecords {
    pub filters: Option<Vec<DescribeSqlLogRecordsFilters>>,
    pub role: Option<String>,
    pub end_time: i64,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: i64,
}
operation! { DescribeSqlLogRecords(end_time: i64, instance_id: String, start_time: i64)
    "DescribeSqlLogRecords" -> DescribeSqlLogRecordsOutput {
    0 "Filters" filters: Vec<DescribeSqlLogRecordsFilters>, 1 "Role" role: String, 2 "EndTime" end_time,
    3 "InstanceId" instance_id, 4 "NodeId" node_id: String, 5 "PageNo" page_no: i64, 6 "PageSize" page_size: i64,
    7 "StartTime" start_time
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }
paged! { DescribeSqlLogRecords: DescribeSqlLogRecordsSQLLogRecord =
    Number "PageNo", "Data.Items.SQLLogRecord" data.items.sql_log_record, total "Data.TotalRecords"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogRecordsFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeSqlLogRecordsFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogRecordsOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSqlLogRecordsData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSqlLogRecordsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogRecordsData {
    pub end_time: Option<i64>,
    pub finish: Option<String>,
    pub items: Option<DescribeSqlLogRecordsItems>,
    pub job_id: Option<String>,
    pub start_time: Option<i64>,
    pub total_records: Option<i64>,
}
model! { DescribeSqlLogRecordsData {
    0 "EndTime" end_time, 1 "Finish" finish, 2 "Items" items, 3 "JobId" job_id, 4 "StartTime" start_time,
    5 "TotalRecords" total_records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogRecordsItems {
    pub sql_log_record: Option<Vec<DescribeSqlLogRecordsSQLLogRecord>>,
}
model! { DescribeSqlLogRecordsItems {
    0 "SQLLogRecord" sql_log_record
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogRecordsSQLLogRecord {
    pub account_name: Option<String>,
    pub affect_columns: Option<String>,
    pub client_ip: Option<String>,
    pub client_port: Option<i64>,
    pub collection: Option<String>,
    pub connection_id: Option<String>,
    pub consume: Option<i64>,
    pub cpu_time: Option<i64>,
    pub db_name: Option<String>,
    pub execute_time: Option<String>,
    pub ext: Option<String>,
    pub frows: Option<i64>,
    pub host_address: Option<String>,
    pub lock_time: Option<i64>,
    pub logic_read: Option<i64>,
    pub node_id: Option<String>,
    pub origin_time: Option<i64>,
    pub parallel_degree: Option<String>,
    pub parallel_queue_time: Option<String>,
    pub params: Option<String>,
    pub physic_async_read: Option<i64>,
    pub physic_read: Option<i64>,
    pub physic_sync_read: Option<i64>,
    pub protocol: Option<String>,
    pub return_rows: Option<i64>,
    pub row_key: Option<String>,
    pub rows: Option<i64>,
    pub scan_rows: Option<i64>,
    pub scnt: Option<i64>,
    pub sql_id: Option<String>,
    pub sql_text: Option<String>,
    pub sql_type: Option<String>,
    pub state: Option<String>,
    pub table_name: Option<String>,
    pub thread_id: Option<i64>,
    pub trace_id: Option<String>,
    pub trx_id: Option<String>,
    pub update_rows: Option<i64>,
    pub use_imci_engine: Option<String>,
    pub vip: Option<String>,
    pub writes: Option<i64>,
}
model! { DescribeSqlLogRecordsSQLLogRecord {
    0 "AccountName" account_name, 1 "AffectColumns" affect_columns, 2 "ClientIp" client_ip, 3 "ClientPort" client_port,
    4 "Collection" collection, 5 "ConnectionId" connection_id, 6 "Consume" consume, 7 "CpuTime" cpu_time,
    8 "DBName" db_name, 9 "ExecuteTime" execute_time, 10 "Ext" ext, 11 "Frows" frows, 12 "HostAddress" host_address,
    13 "LockTime" lock_time, 14 "LogicRead" logic_read, 15 "NodeId" node_id, 16 "OriginTime" origin_time,
    17 "ParallelDegree" parallel_degree, 18 "ParallelQueueTime" parallel_queue_time, 19 "Params" params,
    20 "PhysicAsyncRead" physic_async_read, 21 "PhysicRead" physic_read, 22 "PhysicSyncRead" physic_sync_read,
    23 "Protocol" protocol, 24 "ReturnRows" return_rows, 25 "RowKey" row_key, 26 "Rows" rows, 27 "ScanRows" scan_rows,
    28 "Scnt" scnt, 29 "SqlId" sql_id, 30 "SqlText" sql_text, 31 "SqlType" sql_type, 32 "State" state,
    33 "TableName" table_name, 34 "ThreadId" thread_id, 35 "TraceId" trace_id, 36 "TrxId" trx_id,
    37 "UpdateRows" update_rows, 38 "UseImciEngine" use_imci_engine, 39 "Vip" vip, 40 "Writes" writes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogStatistic {
    pub instance_id: String,
}
operation! { DescribeSqlLogStatistic(instance_id: String) "DescribeSqlLogStatistic" -> DescribeSqlLogStatisticOutput {
    0 "InstanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogStatisticOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSqlLogStatisticData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSqlLogStatisticOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogStatisticData {
    pub cold_sql_size: Option<i64>,
    pub free_cold_sql_size: Option<i64>,
    pub free_hot_sql_size: Option<i64>,
    pub hot_sql_size: Option<i64>,
    pub import_sql_size: Option<i64>,
    pub timestamp: Option<i64>,
    pub total_sql_size: Option<i64>,
}
model! { DescribeSqlLogStatisticData {
    0 "ColdSqlSize" cold_sql_size, 1 "FreeColdSqlSize" free_cold_sql_size, 2 "FreeHotSqlSize" free_hot_sql_size,
    3 "HotSqlSize" hot_sql_size, 4 "ImportSqlSize" import_sql_size, 5 "Timestamp" timestamp,
    6 "TotalSqlSize" total_sql_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogTask {
    pub instance_id: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub task_id: Option<String>,
}
operation! { DescribeSqlLogTask() "DescribeSqlLogTask" -> DescribeSqlLogTaskOutput {
    0 "InstanceId" instance_id: String, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64, 3 "TaskId" task_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogTaskOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSqlLogTaskData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSqlLogTaskOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogTaskData {
    pub create_time: Option<i64>,
    pub end: Option<i64>,
    pub expire: Option<bool>,
    pub export: Option<String>,
    pub filters: Option<Vec<DescribeSqlLogTaskFilters>>,
    pub name: Option<String>,
    pub queries: Option<Vec<DescribeSqlLogTaskQueries>>,
    pub start: Option<i64>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub total: Option<i64>,
}
model! { DescribeSqlLogTaskData {
    0 "CreateTime" create_time, 1 "End" end, 2 "Expire" expire, 3 "Export" export, 4 "Filters" filters, 5 "Name" name,
    6 "Queries" queries, 7 "Start" start, 8 "Status" status, 9 "TaskId" task_id, 10 "TaskType" task_type,
    11 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogTaskFilters {
    pub key: Option<String>,
    pub value: Option<Value>,
}
model! { DescribeSqlLogTaskFilters {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogTaskQueries {
    pub account_name: Option<String>,
    pub affect_columns: Option<String>,
    pub client_ip: Option<String>,
    pub client_port: Option<i64>,
    pub collection: Option<String>,
    pub connection_id: Option<String>,
    pub consume: Option<i64>,
    pub cpu_time: Option<i64>,
    pub db_name: Option<String>,
    pub execute_time: Option<String>,
    pub ext: Option<String>,
    pub frows: Option<i64>,
    pub host_address: Option<String>,
    pub lock_time: Option<i64>,
    pub logic_read: Option<i64>,
    pub node_id: Option<String>,
    pub origin_time: Option<i64>,
    pub parallel_degree: Option<String>,
    pub parallel_queue_time: Option<String>,
    pub params: Option<String>,
    pub physic_async_read: Option<i64>,
    pub physic_read: Option<i64>,
    pub physic_sync_read: Option<i64>,
    pub protected: Option<String>,
    pub return_rows: Option<i64>,
    pub row_key: Option<String>,
    pub rows: Option<i64>,
    pub scan_rows: Option<i64>,
    pub scnt: Option<i64>,
    pub sql_command: Option<i64>,
    pub sql_id: Option<String>,
    pub sql_text: Option<String>,
    pub sql_type: Option<String>,
    pub state: Option<String>,
    pub table_name: Option<String>,
    pub thread_id: Option<i64>,
    pub trace_id: Option<String>,
    pub trx_id: Option<String>,
    pub update_rows: Option<i64>,
    pub use_imci_engine: Option<String>,
    pub vip: Option<String>,
    pub writes: Option<i64>,
}
model! { DescribeSqlLogTaskQueries {
    0 "AccountName" account_name, 1 "AffectColumns" affect_columns, 2 "ClientIp" client_ip, 3 "ClientPort" client_port,
    4 "Collection" collection, 5 "ConnectionId" connection_id, 6 "Consume" consume, 7 "CpuTime" cpu_time,
    8 "DBName" db_name, 9 "ExecuteTime" execute_time, 10 "Ext" ext, 11 "Frows" frows, 12 "HostAddress" host_address,
    13 "LockTime" lock_time, 14 "LogicRead" logic_read, 15 "NodeId" node_id, 16 "OriginTime" origin_time,
    17 "ParallelDegree" parallel_degree, 18 "ParallelQueueTime" parallel_queue_time, 19 "Params" params,
    20 "PhysicAsyncRead" physic_async_read, 21 "PhysicRead" physic_read, 22 "PhysicSyncRead" physic_sync_read,
    23 "Protected" protected, 24 "ReturnRows" return_rows, 25 "RowKey" row_key, 26 "Rows" rows, 27 "ScanRows" scan_rows,
    28 "Scnt" scnt, 29 "SqlCommand" sql_command, 30 "SqlId" sql_id, 31 "SqlText" sql_text, 32 "SqlType" sql_type,
    33 "State" state, 34 "TableName" table_name, 35 "ThreadId" thread_id, 36 "TraceId" trace_id, 37 "TrxId" trx_id,
    38 "UpdateRows" update_rows, 39 "UseImciEngine" use_imci_engine, 40 "Vip" vip, 41 "Writes" writes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogTasks {
    pub end_time: Option<i64>,
    pub filters: Option<Vec<DescribeSqlLogTasksFilters>>,
    pub instance_id: Option<String>,
    pub node_id: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub start_time: Option<i64>,
}
operation! { DescribeSqlLogTasks() "DescribeSqlLogTasks" -> DescribeSqlLogTasksOutput {
    0 "EndTime" end_time: i64, 1 "Filters" filters: Vec<DescribeSqlLogTasksFilters>, 2 "InstanceId" instance_id: String,
    3 "NodeId" node_id: String, 4 "PageNo" page_no: i64, 5 "PageSize" page_size: i64, 6 "StartTime" start_time: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }
paged! { DescribeSqlLogTasks: DescribeSqlLogTasksList = Number "PageNo", "Data.List" data.list, total "Data.Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogTasksFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeSqlLogTasksFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogTasksOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSqlLogTasksData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSqlLogTasksOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogTasksData {
    pub list: Option<Vec<DescribeSqlLogTasksList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeSqlLogTasksData {
    0 "List" list, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogTasksList {
    pub analysis_task_finish_time: Option<i64>,
    pub analysis_task_status: Option<String>,
    pub create_time: Option<i64>,
    pub end: Option<i64>,
    pub expire: Option<bool>,
    pub filters: Option<Vec<DescribeSqlLogTasksListFilters>>,
    pub inner_result: Option<String>,
    pub instance_id: Option<String>,
    pub log_count: Option<i64>,
    pub name: Option<String>,
    pub progress: Option<i64>,
    pub result: Option<String>,
    pub scan_file_size: Option<i64>,
    pub start: Option<i64>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribeSqlLogTasksList {
    0 "AnalysisTaskFinishTime" analysis_task_finish_time, 1 "AnalysisTaskStatus" analysis_task_status,
    2 "CreateTime" create_time, 3 "End" end, 4 "Expire" expire, 5 "Filters" filters, 6 "InnerResult" inner_result,
    7 "InstanceId" instance_id, 8 "LogCount" log_count, 9 "Name" name, 10 "Progress" progress, 11 "Result" result,
    12 "ScanFileSize" scan_file_size, 13 "Start" start, 14 "Status" status, 15 "TaskId" task_id, 16 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogTasksListFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeSqlLogTasksListFilters {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopBigKeys {
    pub console_context: Option<String>,
    pub end_time: String,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub start_time: String,
}
operation! { DescribeTopBigKeys(end_time: String, instance_id: String, start_time: String)
    "DescribeTopBigKeys" -> DescribeTopBigKeysOutput {
    0 "ConsoleContext" console_context: String, 1 "EndTime" end_time, 2 "InstanceId" instance_id,
    3 "NodeId" node_id: String, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopBigKeysOutput {
    pub code: Option<String>,
    pub data: Option<DescribeTopBigKeysData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeTopBigKeysOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopBigKeysData {
    pub big_key: Option<Vec<DescribeTopBigKeysBigKey>>,
}
model! { DescribeTopBigKeysData {
    0 "BigKey" big_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopBigKeysBigKey {
    pub db: Option<i64>,
    pub key: Option<String>,
    pub key_type: Option<String>,
    pub node_id: Option<String>,
    pub size: Option<i64>,
}
model! { DescribeTopBigKeysBigKey {
    0 "Db" db, 1 "Key" key, 2 "KeyType" key_type, 3 "NodeId" node_id, 4 "Size" size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopHotKeys {
    pub console_context: Option<String>,
    pub end_time: String,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub start_time: String,
}
operation! { DescribeTopHotKeys(end_time: String, instance_id: String, start_time: String)
    "DescribeTopHotKeys" -> DescribeTopHotKeysOutput {
    0 "ConsoleContext" console_context: String, 1 "EndTime" end_time, 2 "InstanceId" instance_id,
    3 "NodeId" node_id: String, 4 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopHotKeysOutput {
    pub code: Option<String>,
    pub data: Option<DescribeTopHotKeysData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeTopHotKeysOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopHotKeysData {
    pub hot_key: Option<Vec<DescribeTopHotKeysHotKey>>,
}
model! { DescribeTopHotKeysData {
    0 "HotKey" hot_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopHotKeysHotKey {
    pub category: Option<String>,
    pub db: Option<i64>,
    pub hot: Option<String>,
    pub in_bytes: Option<i64>,
    pub key: Option<String>,
    pub key_type: Option<String>,
    pub lfu: Option<i64>,
    pub node_id: Option<String>,
    pub out_bytes: Option<i64>,
}
model! { DescribeTopHotKeysHotKey {
    0 "Category" category, 1 "Db" db, 2 "Hot" hot, 3 "InBytes" in_bytes, 4 "Key" key, 5 "KeyType" key_type, 6 "Lfu" lfu,
    7 "NodeId" node_id, 8 "OutBytes" out_bytes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAllSqlConcurrencyControlRules {
    pub console_context: Option<String>,
    pub instance_id: String,
}
operation! { DisableAllSqlConcurrencyControlRules(instance_id: String)
    "DisableAllSqlConcurrencyControlRules" -> DisableAllSqlConcurrencyControlRulesOutput {
    0 "ConsoleContext" console_context: String, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAllSqlConcurrencyControlRulesOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DisableAllSqlConcurrencyControlRulesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAutoResourceOptimizeRules {
    pub console_context: Option<String>,
    pub instance_ids: String,
}
operation! { DisableAutoResourceOptimizeRules(instance_ids: String)
    "DisableAutoResourceOptimizeRules" -> DisableAutoResourceOptimizeRulesOutput {
    0 "ConsoleContext" console_context: String, 1 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAutoResourceOptimizeRulesOutput {
    pub code: Option<i64>,
    pub data: Option<DisableAutoResourceOptimizeRulesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableAutoResourceOptimizeRulesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAutoResourceOptimizeRulesData {
    pub config_fail_instance_count: Option<i64>,
    pub config_fail_instance_list: Option<Vec<DisableAutoResourceOptimizeRulesConfigFailInstanceList>>,
    pub config_success_instance_count: Option<i64>,
    pub config_success_instance_list: Option<Vec<DisableAutoResourceOptimizeRulesConfigSuccessInstanceList>>,
    pub total_instance_count: Option<i64>,
}
model! { DisableAutoResourceOptimizeRulesData {
    0 "ConfigFailInstanceCount" config_fail_instance_count, 1 "ConfigFailInstanceList" config_fail_instance_list,
    2 "ConfigSuccessInstanceCount" config_success_instance_count,
    3 "ConfigSuccessInstanceList" config_success_instance_list, 4 "TotalInstanceCount" total_instance_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAutoResourceOptimizeRulesConfigFailInstanceList {
    pub config_success: Option<bool>,
    pub error_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { DisableAutoResourceOptimizeRulesConfigFailInstanceList {
    0 "ConfigSuccess" config_success, 1 "ErrorMessage" error_message, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAutoResourceOptimizeRulesConfigSuccessInstanceList {
    pub config_success: Option<bool>,
    pub instance_id: Option<String>,
}
model! { DisableAutoResourceOptimizeRulesConfigSuccessInstanceList {
    0 "ConfigSuccess" config_success, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAutoThrottleRules {
    pub console_context: Option<String>,
    pub instance_ids: String,
}
operation! { DisableAutoThrottleRules(instance_ids: String)
    "DisableAutoThrottleRules" -> DisableAutoThrottleRulesOutput {
    0 "ConsoleContext" console_context: String, 1 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAutoThrottleRulesOutput {
    pub code: Option<i64>,
    pub data: Option<DisableAutoThrottleRulesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableAutoThrottleRulesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAutoThrottleRulesData {
    pub config_fail_instance_count: Option<i64>,
    pub config_fail_instance_list: Option<Vec<DisableAutoThrottleRulesConfigFailInstanceList>>,
    pub config_success_instance_count: Option<i64>,
    pub config_success_instance_list: Option<Vec<DisableAutoThrottleRulesConfigSuccessInstanceList>>,
    pub total_instance_count: Option<i64>,
}
model! { DisableAutoThrottleRulesData {
    0 "ConfigFailInstanceCount" config_fail_instance_count, 1 "ConfigFailInstanceList" config_fail_instance_list,
    2 "ConfigSuccessInstanceCount" config_success_instance_count,
    3 "ConfigSuccessInstanceList" config_success_instance_list, 4 "TotalInstanceCount" total_instance_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAutoThrottleRulesConfigFailInstanceList {
    pub config_success: Option<bool>,
    pub error_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { DisableAutoThrottleRulesConfigFailInstanceList {
    0 "ConfigSuccess" config_success, 1 "ErrorMessage" error_message, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAutoThrottleRulesConfigSuccessInstanceList {
    pub config_success: Option<bool>,
    pub instance_id: Option<String>,
}
model! { DisableAutoThrottleRulesConfigSuccessInstanceList {
    0 "ConfigSuccess" config_success, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDasPro {
    pub instance_id: String,
    pub user_id: Option<String>,
}
operation! { DisableDasPro(instance_id: String) "DisableDasPro" -> DisableDasProOutput {
    0 "InstanceId" instance_id, 1 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDasProOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
    pub synchro: Option<String>,
}
model! { DisableDasProOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success, 4 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableInstanceDasConfig {
    pub engine: String,
    pub instance_id: String,
    pub scale_type: String,
}
operation! { DisableInstanceDasConfig(engine: String, instance_id: String, scale_type: String)
    "DisableInstanceDasConfig" -> DisableInstanceDasConfigOutput {
    0 "Engine" engine, 1 "InstanceId" instance_id, 2 "ScaleType" scale_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableInstanceDasConfigOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DisableInstanceDasConfigOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSqlConcurrencyControl {
    pub console_context: Option<String>,
    pub instance_id: String,
    pub item_id: i64,
}
operation! { DisableSqlConcurrencyControl(instance_id: String, item_id: i64)
    "DisableSqlConcurrencyControl" -> DisableSqlConcurrencyControlOutput {
    0 "ConsoleContext" console_context: String, 1 "InstanceId" instance_id, 2 "ItemId" item_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSqlConcurrencyControlOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DisableSqlConcurrencyControlOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDasPro {
    pub instance_id: String,
    pub sql_retention: Option<i64>,
    pub user_id: Option<String>,
}
operation! { EnableDasPro(instance_id: String) "EnableDasPro" -> EnableDasProOutput {
    0 "InstanceId" instance_id, 1 "SqlRetention" sql_retention: i64, 2 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDasProOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
    pub synchro: Option<String>,
}
model! { EnableDasProOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success, 4 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSqlConcurrencyControl {
    pub concurrency_control_time: i64,
    pub console_context: Option<String>,
    pub instance_id: String,
    pub max_concurrency: i64,
    pub sql_keywords: String,
    pub sql_type: String,
}

/// What [`EnableSqlConcurrencyControl::new`] takes.
pub struct EnableSqlConcurrencyControlRequired {
    pub concurrency_control_time: i64,
    pub instance_id: String,
    pub max_concurrency: i64,
    pub sql_keywords: String,
    pub sql_type: String,
}
operation! { EnableSqlConcurrencyControl{EnableSqlConcurrencyControlRequired: concurrency_control_time, instance_id, max_concurrency, sql_keywords, sql_type}
    "EnableSqlConcurrencyControl" -> EnableSqlConcurrencyControlOutput {
    0 "ConcurrencyControlTime" concurrency_control_time, 1 "ConsoleContext" console_context: String,
    2 "InstanceId" instance_id, 3 "MaxConcurrency" max_concurrency, 4 "SqlKeywords" sql_keywords, 5 "SqlType" sql_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSqlConcurrencyControlOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { EnableSqlConcurrencyControlOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncErrorRequestListByCode {
    pub end: Option<i64>,
    pub error_code: Option<String>,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub start: Option<i64>,
}
operation! { GetAsyncErrorRequestListByCode(instance_id: String)
    "GetAsyncErrorRequestListByCode" -> GetAsyncErrorRequestListByCodeOutput {
    0 "End" end: i64, 1 "ErrorCode" error_code: String, 2 "InstanceId" instance_id, 3 "NodeId" node_id: String,
    4 "Start" start: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncErrorRequestListByCodeOutput {
    pub code: Option<i64>,
    pub data: Option<GetAsyncErrorRequestListByCodeData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAsyncErrorRequestListByCodeOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncErrorRequestListByCodeData {
    pub complete: Option<bool>,
    pub fail: Option<bool>,
    pub is_finish: Option<bool>,
    pub result: Option<Vec<GetAsyncErrorRequestListByCodeResult>>,
    pub result_id: Option<String>,
    pub state: Option<String>,
    pub timestamp: Option<i64>,
}
model! { GetAsyncErrorRequestListByCodeData {
    0 "complete" complete, 1 "fail" fail, 2 "isFinish" is_finish, 3 "result" result, 4 "resultId" result_id,
    5 "state" state, 6 "timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncErrorRequestListByCodeResult {
    pub instance_id: Option<String>,
    pub sql_id: Option<String>,
}
model! { GetAsyncErrorRequestListByCodeResult {
    0 "instanceId" instance_id, 1 "sqlId" sql_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncErrorRequestStatByCode {
    pub db_name: Option<String>,
    pub end: Option<i64>,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub start: Option<i64>,
}
operation! { GetAsyncErrorRequestStatByCode(instance_id: String)
    "GetAsyncErrorRequestStatByCode" -> GetAsyncErrorRequestStatByCodeOutput {
    0 "DbName" db_name: String, 1 "End" end: i64, 2 "InstanceId" instance_id, 3 "NodeId" node_id: String,
    4 "Start" start: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncErrorRequestStatByCodeOutput {
    pub code: Option<i64>,
    pub data: Option<GetAsyncErrorRequestStatByCodeData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAsyncErrorRequestStatByCodeOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncErrorRequestStatByCodeData {
    pub complete: Option<bool>,
    pub fail: Option<bool>,
    pub is_finish: Option<bool>,
    pub result: Option<Vec<GetAsyncErrorRequestStatByCodeResult>>,
    pub result_id: Option<String>,
    pub state: Option<String>,
    pub timestamp: Option<i64>,
}
model! { GetAsyncErrorRequestStatByCodeData {
    0 "complete" complete, 1 "fail" fail, 2 "isFinish" is_finish, 3 "result" result, 4 "resultId" result_id,
    5 "state" state, 6 "timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncErrorRequestStatByCodeResult {
    pub count: Option<i64>,
    pub error_code: Option<String>,
    pub instance_id: Option<String>,
}
model! { GetAsyncErrorRequestStatByCodeResult {
    0 "count" count, 1 "errorCode" error_code, 2 "instanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncErrorRequestStatResult {
    pub db_name: Option<String>,
    pub end: Option<i64>,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub sql_id_list: Option<String>,
    pub start: Option<i64>,
}
operation! { GetAsyncErrorRequestStatResult(instance_id: String)
    "GetAsyncErrorRequestStatResult" -> GetAsyncErrorRequestStatResultOutput {
    0 "DbName" db_name: String, 1 "End" end: i64, 2 "InstanceId" instance_id, 3 "NodeId" node_id: String,
    4 "SqlIdList" sql_id_list: String, 5 "Start" start: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncErrorRequestStatResultOutput {
    pub code: Option<i64>,
    pub data: Option<GetAsyncErrorRequestStatResultData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAsyncErrorRequestStatResultOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncErrorRequestStatResultData {
    pub complete: Option<bool>,
    pub fail: Option<bool>,
    pub is_finish: Option<bool>,
    pub result: Option<BTreeMap<String, DataResultValue>>,
    pub result_id: Option<String>,
    pub state: Option<String>,
    pub timestamp: Option<i64>,
}
model! { GetAsyncErrorRequestStatResultData {
    0 "complete" complete, 1 "fail" fail, 2 "isFinish" is_finish, 3 "result" result, 4 "resultId" result_id,
    5 "state" state, 6 "timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataResultValue {
    pub sql_id: Option<String>,
    pub instance_id: Option<String>,
    pub count: Option<i64>,
}
model! { DataResultValue {
    0 "sqlId" sql_id, 1 "instanceId" instance_id, 2 "count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoIncrementUsageStatistic {
    pub db_names: Option<String>,
    pub instance_id: String,
    pub ratio_filter: f64,
    pub real_time: bool,
}
operation! { GetAutoIncrementUsageStatistic(instance_id: String, ratio_filter: f64, real_time: bool)
    "GetAutoIncrementUsageStatistic" -> GetAutoIncrementUsageStatisticOutput {
    0 "DbNames" db_names: String, 1 "InstanceId" instance_id, 2 "RatioFilter" ratio_filter, 3 "RealTime" real_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoIncrementUsageStatisticOutput {
    pub code: Option<i64>,
    pub data: Option<GetAutoIncrementUsageStatisticData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAutoIncrementUsageStatisticOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoIncrementUsageStatisticData {
    pub auto_increment_usage_list: Option<Vec<GetAutoIncrementUsageStatisticAutoIncrementUsageList>>,
    pub error_info: Option<String>,
    pub finish: Option<bool>,
    pub task_status: Option<String>,
    pub timestamp: Option<i64>,
}
model! { GetAutoIncrementUsageStatisticData {
    0 "AutoIncrementUsageList" auto_increment_usage_list, 1 "ErrorInfo" error_info, 2 "Finish" finish,
    3 "TaskStatus" task_status, 4 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoIncrementUsageStatisticAutoIncrementUsageList {
    pub auto_increment_current_value: Option<i64>,
    pub auto_increment_ratio: Option<f64>,
    pub column_name: Option<String>,
    pub db_name: Option<String>,
    pub maximum_value: Option<i64>,
    pub table_name: Option<String>,
}
model! { GetAutoIncrementUsageStatisticAutoIncrementUsageList {
    0 "AutoIncrementCurrentValue" auto_increment_current_value, 1 "AutoIncrementRatio" auto_increment_ratio,
    2 "ColumnName" column_name, 3 "DbName" db_name, 4 "MaximumValue" maximum_value, 5 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoResourceOptimizeRules {
    pub console_context: Option<String>,
    pub instance_ids: Option<String>,
}
operation! { GetAutoResourceOptimizeRules() "GetAutoResourceOptimizeRules" -> GetAutoResourceOptimizeRulesOutput {
    0 "ConsoleContext" console_context: String, 1 "InstanceIds" instance_ids: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoResourceOptimizeRulesOutput {
    pub code: Option<i64>,
    pub data: Option<GetAutoResourceOptimizeRulesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAutoResourceOptimizeRulesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoResourceOptimizeRulesData {
    pub enable_auto_resource_optimize_count: Option<i64>,
    pub enable_auto_resource_optimize_list: Option<Vec<GetAutoResourceOptimizeRulesEnableAutoResourceOptimizeList>>,
    pub has_enable_rule_but_not_das_pro_count: Option<i64>,
    pub has_enable_rule_but_not_das_pro_list: Option<Vec<GetAutoResourceOptimizeRulesHasEnableRuleButNotDasProList>>,
    pub never_enable_auto_resource_optimize_or_released_instance_count: Option<i64>,
    pub never_enable_auto_resource_optimize_or_released_instance_id_list: Option<Vec<String>>,
    pub total_auto_resource_optimize_rules_count: Option<i64>,
    pub turn_off_auto_resource_optimize_count: Option<i64>,
    pub turn_off_auto_resource_optimize_list: Option<Vec<GetAutoResourceOptimizeRulesTurnOffAutoResourceOptimizeList>>,
}
model! { GetAutoResourceOptimizeRulesData {
    0 "EnableAutoResourceOptimizeCount" enable_auto_resource_optimize_count,
    1 "EnableAutoResourceOptimizeList" enable_auto_resource_optimize_list,
    2 "HasEnableRuleButNotDasProCount" has_enable_rule_but_not_das_pro_count,
    3 "HasEnableRuleButNotDasProList" has_enable_rule_but_not_das_pro_list,
    4 "NeverEnableAutoResourceOptimizeOrReleasedInstanceCount" never_enable_auto_resource_optimize_or_released_instance_count,
    5 "NeverEnableAutoResourceOptimizeOrReleasedInstanceIdList" never_enable_auto_resource_optimize_or_released_instance_id_list,
    6 "TotalAutoResourceOptimizeRulesCount" total_auto_resource_optimize_rules_count,
    7 "TurnOffAutoResourceOptimizeCount" turn_off_auto_resource_optimize_count,
    8 "TurnOffAutoResourceOptimizeList" turn_off_auto_resource_optimize_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoResourceOptimizeRulesEnableAutoResourceOptimizeList {
    pub auto_defragment: Option<bool>,
    pub das_pro_on: Option<bool>,
    pub instance_id: Option<String>,
    pub table_fragmentation_ratio: Option<f64>,
    pub table_space_size: Option<f64>,
    pub user_id: Option<String>,
}
model! { GetAutoResourceOptimizeRulesEnableAutoResourceOptimizeList {
    0 "AutoDefragment" auto_defragment, 1 "DasProOn" das_pro_on, 2 "InstanceId" instance_id,
    3 "TableFragmentationRatio" table_fragmentation_ratio, 4 "TableSpaceSize" table_space_size, 5 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoResourceOptimizeRulesHasEnableRuleButNotDasProList {
    pub auto_defragment: Option<bool>,
    pub das_pro_on: Option<bool>,
    pub instance_id: Option<String>,
    pub table_fragmentation_ratio: Option<f64>,
    pub table_space_size: Option<f64>,
    pub user_id: Option<String>,
}
model! { GetAutoResourceOptimizeRulesHasEnableRuleButNotDasProList {
    0 "AutoDefragment" auto_defragment, 1 "DasProOn" das_pro_on, 2 "InstanceId" instance_id,
    3 "TableFragmentationRatio" table_fragmentation_ratio, 4 "TableSpaceSize" table_space_size, 5 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoResourceOptimizeRulesTurnOffAutoResourceOptimizeList {
    pub auto_defragment: Option<bool>,
    pub das_pro_on: Option<bool>,
    pub instance_id: Option<String>,
    pub table_fragmentation_ratio: Option<f64>,
    pub table_space_size: Option<f64>,
    pub user_id: Option<String>,
}
model! { GetAutoResourceOptimizeRulesTurnOffAutoResourceOptimizeList {
    0 "AutoDefragment" auto_defragment, 1 "DasProOn" das_pro_on, 2 "InstanceId" instance_id,
    3 "TableFragmentationRatio" table_fragmentation_ratio, 4 "TableSpaceSize" table_space_size, 5 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoThrottleRules {
    pub console_context: Option<String>,
    pub instance_ids: Option<String>,
}
operation! { GetAutoThrottleRules() "GetAutoThrottleRules" -> GetAutoThrottleRulesOutput {
    0 "ConsoleContext" console_context: String, 1 "InstanceIds" instance_ids: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoThrottleRulesOutput {
    pub code: Option<i64>,
    pub data: Option<GetAutoThrottleRulesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAutoThrottleRulesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoThrottleRulesData {
    pub enable_auto_throttle_count: Option<i64>,
    pub enable_auto_throttle_list: Option<Vec<GetAutoThrottleRulesEnableAutoThrottleList>>,
    pub never_enable_auto_throttle_or_released_instance_count: Option<i64>,
    pub never_enable_auto_throttle_or_released_instance_id_list: Option<Vec<String>>,
    pub total_auto_throttle_rules_count: Option<i64>,
    pub turn_off_auto_throttle_count: Option<i64>,
    pub turn_off_auto_throttle_list: Option<Vec<GetAutoThrottleRulesTurnOffAutoThrottleList>>,
}
model! { GetAutoThrottleRulesData {
    0 "EnableAutoThrottleCount" enable_auto_throttle_count, 1 "EnableAutoThrottleList" enable_auto_throttle_list,
    2 "NeverEnableAutoThrottleOrReleasedInstanceCount" never_enable_auto_throttle_or_released_instance_count,
    3 "NeverEnableAutoThrottleOrReleasedInstanceIdList" never_enable_auto_throttle_or_released_instance_id_list,
    4 "TotalAutoThrottleRulesCount" total_auto_throttle_rules_count,
    5 "TurnOffAutoThrottleCount" turn_off_auto_throttle_count, 6 "TurnOffAutoThrottleList" turn_off_auto_throttle_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoThrottleRulesEnableAutoThrottleList {
    pub abnormal_duration: Option<f64>,
    pub active_sessions: Option<i64>,
    pub allow_throttle_end_time: Option<String>,
    pub allow_throttle_start_time: Option<String>,
    pub auto_kill_session: Option<bool>,
    pub cpu_session_relation: Option<String>,
    pub cpu_usage: Option<f64>,
    pub instance_id: Option<String>,
    pub max_throttle_time: Option<f64>,
    pub user_id: Option<String>,
    pub visible: Option<bool>,
}
model! { GetAutoThrottleRulesEnableAutoThrottleList {
    0 "AbnormalDuration" abnormal_duration, 1 "ActiveSessions" active_sessions,
    2 "AllowThrottleEndTime" allow_throttle_end_time, 3 "AllowThrottleStartTime" allow_throttle_start_time,
    4 "AutoKillSession" auto_kill_session, 5 "CpuSessionRelation" cpu_session_relation, 6 "CpuUsage" cpu_usage,
    7 "InstanceId" instance_id, 8 "MaxThrottleTime" max_throttle_time, 9 "UserId" user_id, 10 "Visible" visible
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoThrottleRulesTurnOffAutoThrottleList {
    pub abnormal_duration: Option<f64>,
    pub active_sessions: Option<i64>,
    pub allow_throttle_end_time: Option<String>,
    pub allow_throttle_start_time: Option<String>,
    pub auto_kill_session: Option<bool>,
    pub cpu_session_relation: Option<String>,
    pub cpu_usage: Option<f64>,
    pub instance_id: Option<String>,
    pub max_throttle_time: Option<f64>,
    pub user_id: Option<String>,
    pub visible: Option<bool>,
}
model! { GetAutoThrottleRulesTurnOffAutoThrottleList {
    0 "AbnormalDuration" abnormal_duration, 1 "ActiveSessions" active_sessions,
    2 "AllowThrottleEndTime" allow_throttle_end_time, 3 "AllowThrottleStartTime" allow_throttle_start_time,
    4 "AutoKillSession" auto_kill_session, 5 "CpuSessionRelation" cpu_session_relation, 6 "CpuUsage" cpu_usage,
    7 "InstanceId" instance_id, 8 "MaxThrottleTime" max_throttle_time, 9 "UserId" user_id, 10 "Visible" visible
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutonomousNotifyEventContent {
    pub instance_id: String,
    pub span_id: String,
    pub context: Option<String>,
}
operation! { GetAutonomousNotifyEventContent(instance_id: String, span_id: String)
    "GetAutonomousNotifyEventContent" -> GetAutonomousNotifyEventContentOutput {
    0 "InstanceId" instance_id, 1 "SpanId" span_id, 2 "__context" context: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutonomousNotifyEventContentOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetAutonomousNotifyEventContentOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutonomousNotifyEventsInRange {
    pub end_time: String,
    pub event_context: Option<String>,
    pub instance_id: Option<String>,
    pub level: Option<String>,
    pub min_level: Option<String>,
    pub node_id: Option<String>,
    pub page_offset: Option<String>,
    pub page_size: Option<String>,
    pub start_time: String,
    pub context: Option<String>,
}
operation! { GetAutonomousNotifyEventsInRange(end_time: String, start_time: String)
    "GetAutonomousNotifyEventsInRange" -> GetAutonomousNotifyEventsInRangeOutput {
    0 "EndTime" end_time, 1 "EventContext" event_context: String, 2 "InstanceId" instance_id: String,
    3 "Level" level: String, 4 "MinLevel" min_level: String, 5 "NodeId" node_id: String,
    6 "PageOffset" page_offset: String, 7 "PageSize" page_size: String, 8 "StartTime" start_time,
    9 "__context" context: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutonomousNotifyEventsInRangeOutput {
    pub code: Option<String>,
    pub data: Option<GetAutonomousNotifyEventsInRangeData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetAutonomousNotifyEventsInRangeOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutonomousNotifyEventsInRangeData {
    pub extra: Option<String>,
    pub list: Option<GetAutonomousNotifyEventsInRangeList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetAutonomousNotifyEventsInRangeData {
    0 "Extra" extra, 1 "List" list, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutonomousNotifyEventsInRangeList {
    pub t: Option<Vec<String>>,
}
model! { GetAutonomousNotifyEventsInRangeList {
    0 "T" t
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBlockingDetailList {
    pub db_name_list: Option<String>,
    pub end_time: String,
    pub instance_id: String,
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    pub query_hash: Option<String>,
    pub start_time: String,
}
operation! { GetBlockingDetailList(end_time: String, instance_id: String, start_time: String)
    "GetBlockingDetailList" -> GetBlockingDetailListOutput {
    0 "DbNameList" db_name_list: String, 1 "EndTime" end_time, 2 "InstanceId" instance_id, 3 "PageNo" page_no: String,
    4 "PageSize" page_size: String, 5 "QueryHash" query_hash: String, 6 "StartTime" start_time
} }
paged! { GetBlockingDetailList: GetBlockingDetailListList = Number "PageNo", "Data.List" data.list, total "Data.Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBlockingDetailListOutput {
    pub code: Option<String>,
    pub data: Option<GetBlockingDetailListData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetBlockingDetailListOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBlockingDetailListData {
    pub list: Option<Vec<GetBlockingDetailListList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetBlockingDetailListData {
    0 "List" list, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBlockingDetailListList {
    pub batch_id: Option<i64>,
    pub client_app_name: Option<String>,
    pub current_collection_time: Option<i64>,
    pub data_base: Option<String>,
    pub host_name: Option<String>,
    pub login_id: Option<String>,
    pub query_hash: Option<String>,
    pub spid: Option<String>,
    pub sql_text: Option<String>,
    pub start_time: Option<String>,
    pub wait_time_ms: Option<i64>,
    pub wait_type: Option<String>,
}
model! { GetBlockingDetailListList {
    0 "BatchId" batch_id, 1 "ClientAppName" client_app_name, 2 "CurrentCollectionTime" current_collection_time,
    3 "DataBase" data_base, 4 "HostName" host_name, 5 "LoginId" login_id, 6 "QueryHash" query_hash, 7 "Spid" spid,
    8 "SqlText" sql_text, 9 "StartTime" start_time, 10 "WaitTimeMs" wait_time_ms, 11 "WaitType" wait_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDBInstanceConnectivityDiagnosis {
    pub instance_id: String,
    pub src_ip: String,
}
operation! { GetDBInstanceConnectivityDiagnosis(instance_id: String, src_ip: String)
    "GetDBInstanceConnectivityDiagnosis" -> GetDBInstanceConnectivityDiagnosisOutput {
    0 "InstanceId" instance_id, 1 "SrcIp" src_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDBInstanceConnectivityDiagnosisOutput {
    pub code: Option<String>,
    pub data: Option<GetDBInstanceConnectivityDiagnosisData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetDBInstanceConnectivityDiagnosisOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDBInstanceConnectivityDiagnosisData {
    pub conn_check_error_code: Option<String>,
    pub conn_check_error_message: Option<String>,
    pub fail_type: Option<String>,
    pub instance_id: Option<String>,
    pub success: Option<bool>,
}
model! { GetDBInstanceConnectivityDiagnosisData {
    0 "connCheckErrorCode" conn_check_error_code, 1 "connCheckErrorMessage" conn_check_error_message,
    2 "failType" fail_type, 3 "instanceId" instance_id, 4 "success" success
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDasAgentSSE {
    pub agent_id: Option<String>,
    pub instance_id: Option<String>,
    pub query: String,
    pub session_id: Option<String>,
}
operation! { GetDasAgentSSE(query: String) "GetDasAgentSSE" -> GetDasAgentSSEOutput {
    0 "AgentId" agent_id: String, 1 "InstanceId" instance_id: String, 2 "Query" query, 3 "SessionId" session_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDasAgentSSEOutput {
    pub answer: Option<String>,
    pub event: Option<String>,
    pub id: Option<String>,
    pub metadata: Option<GetDasAgentSSEMetadata>,
}
model! { GetDasAgentSSEOutput {
    0 "Answer" answer, 1 "Event" event, 2 "Id" id, 3 "Metadata" metadata
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDasAgentSSEMetadata {
    pub char_count: Option<i64>,
    pub code: Option<i64>,
    pub request_id: Option<String>,
    pub tool_name: Option<String>,
    pub tool_params: Option<Vec<String>>,
}
model! { GetDasAgentSSEMetadata {
    0 "CharCount" char_count, 1 "Code" code, 2 "RequestId" request_id, 3 "ToolName" tool_name,
    4 "ToolParams" tool_params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDasProServiceUsage {
    pub instance_id: String,
    pub user_id: Option<String>,
}
operation! { GetDasProServiceUsage(instance_id: String) "GetDasProServiceUsage" -> GetDasProServiceUsageOutput {
    0 "InstanceId" instance_id, 1 "UserId" user_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDasProServiceUsageOutput {
    pub code: Option<i64>,
    pub data: Option<GetDasProServiceUsageData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDasProServiceUsageOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDasProServiceUsageData {
    pub commodity_instance_id: Option<String>,
    pub engine: Option<String>,
    pub expire_time: Option<i64>,
    pub instance_alias: Option<String>,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub is_spare: Option<bool>,
    pub migration_predict_remaining_time: Option<i64>,
    pub port: Option<i64>,
    pub region: Option<String>,
    pub service_unit_id: Option<String>,
    pub sql_retention: Option<String>,
    pub start_time: Option<i64>,
    pub storage_free_quota_in_mb: Option<f64>,
    pub storage_used: Option<i64>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetDasProServiceUsageData {
    0 "commodityInstanceId" commodity_instance_id, 1 "engine" engine, 2 "expireTime" expire_time,
    3 "instanceAlias" instance_alias, 4 "instanceId" instance_id, 5 "ip" ip, 6 "isSpare" is_spare,
    7 "migrationPredictRemainingTime" migration_predict_remaining_time, 8 "port" port, 9 "region" region,
    10 "serviceUnitId" service_unit_id, 11 "sqlRetention" sql_retention, 12 "startTime" start_time,
    13 "storageFreeQuotaInMB" storage_free_quota_in_mb, 14 "storageUsed" storage_used, 15 "userId" user_id,
    16 "vpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDasSQLLogHotData {
    pub account_name: Option<String>,
    pub child_db_instance_ids: Option<String>,
    pub db_name: Option<String>,
    pub end: i64,
    pub fail: Option<String>,
    pub host_address: Option<String>,
    pub instance_id: String,
    pub logical_operator: Option<String>,
    pub max_latancy: Option<i64>,
    pub max_records_per_page: Option<i64>,
    pub max_rows: Option<i64>,
    pub max_scan_rows: Option<i64>,
    pub max_spill_cnt: Option<i64>,
    pub min_latancy: Option<i64>,
    pub min_rows: Option<i64>,
    pub min_scan_rows: Option<i64>,
    pub min_spill_cnt: Option<i64>,
    pub page_numbers: Option<i64>,
    pub query_keyword: Option<String>,
    pub role: Option<String>,
    pub sort_key: Option<String>,
    pub sort_method: Option<String>,
    pub sql_type: Option<String>,
    pub start: i64,
    pub state: Option<String>,
    pub thread_id: Option<String>,
    pub trace_id: Option<String>,
    pub transaction_id: Option<String>,
}
operation! { GetDasSQLLogHotData(end: i64, instance_id: String, start: i64)
    "GetDasSQLLogHotData" -> GetDasSQLLogHotDataOutput {
    0 "AccountName" account_name: String, 1 "ChildDBInstanceIDs" child_db_instance_ids: String,
    2 "DBName" db_name: String, 3 "End" end, 4 "Fail" fail: String, 5 "HostAddress" host_address: String,
    6 "InstanceId" instance_id, 7 "LogicalOperator" logical_operator: String, 8 "MaxLatancy" max_latancy: i64,
    9 "MaxRecordsPerPage" max_records_per_page: i64, 10 "MaxRows" max_rows: i64, 11 "MaxScanRows" max_scan_rows: i64,
    12 "MaxSpillCnt" max_spill_cnt: i64, 13 "MinLatancy" min_latancy: i64, 14 "MinRows" min_rows: i64,
    15 "MinScanRows" min_scan_rows: i64, 16 "MinSpillCnt" min_spill_cnt: i64, 17 "PageNumbers" page_numbers: i64,
    18 "QueryKeyword" query_keyword: String, 19 "Role" role: String, 20 "SortKey" sort_key: String,
    21 "SortMethod" sort_method: String, 22 "SqlType" sql_type: String, 23 "Start" start, 24 "State" state: String,
    25 "ThreadID" thread_id: String, 26 "TraceId" trace_id: String, 27 "TransactionId" transaction_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None },
    Mark { index: 19, location: Location::Body, style: Style::None },
    Mark { index: 20, location: Location::Body, style: Style::None },
    Mark { index: 21, location: Location::Body, style: Style::None },
    Mark { index: 22, location: Location::Body, style: Style::None },
    Mark { index: 23, location: Location::Body, style: Style::None },
    Mark { index: 24, location: Location::Body, style: Style::None },
    Mark { index: 25, location: Location::Body, style: Style::None },
    Mark { index: 26, location: Location::Body, style: Style::None },
    Mark { index: 27, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDasSQLLogHotDataOutput {
    pub code: Option<String>,
    pub data: Option<GetDasSQLLogHotDataData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetDasSQLLogHotDataOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDasSQLLogHotDataData {
    pub extra: Option<Value>,
    pub list: Option<Vec<GetDasSQLLogHotDataList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetDasSQLLogHotDataData {
    0 "Extra" extra, 1 "List" list, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDasSQLLogHotDataList {
    pub account_name: Option<String>,
    pub db_name: Option<String>,
    pub execute_time: Option<String>,
    pub ext: Option<String>,
    pub host_address: Option<String>,
    pub latancy: Option<i64>,
    pub lock_time: Option<i64>,
    pub logic_read: Option<i64>,
    pub node_id: Option<String>,
    pub origin_time: Option<String>,
    pub physic_async_read: Option<i64>,
    pub physic_sync_read: Option<i64>,
    pub return_rows: Option<i64>,
    pub sql_text: Option<String>,
    pub scan_rows: Option<i64>,
    pub sql_type: Option<String>,
    pub state: Option<String>,
    pub thread_id: Option<i64>,
    pub transaction_id: Option<String>,
    pub update_rows: Option<i64>,
}
model! { GetDasSQLLogHotDataList {
    0 "AccountName" account_name, 1 "DBName" db_name, 2 "ExecuteTime" execute_time, 3 "Ext" ext,
    4 "HostAddress" host_address, 5 "Latancy" latancy, 6 "LockTime" lock_time, 7 "LogicRead" logic_read,
    8 "NodeId" node_id, 9 "OriginTime" origin_time, 10 "PhysicAsyncRead" physic_async_read,
    11 "PhysicSyncRead" physic_sync_read, 12 "ReturnRows" return_rows, 13 "SQLText" sql_text, 14 "ScanRows" scan_rows,
    15 "SqlType" sql_type, 16 "State" state, 17 "ThreadID" thread_id, 18 "TransactionId" transaction_id,
    19 "UpdateRows" update_rows
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeadLockDetail {
    pub instance_id: String,
    pub node_id: Option<String>,
    pub source: Option<String>,
    pub text_id: String,
}
operation! { GetDeadLockDetail(instance_id: String, text_id: String) "GetDeadLockDetail" -> GetDeadLockDetailOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id: String, 2 "Source" source: String, 3 "TextId" text_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeadLockDetailOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
    pub synchro: Option<String>,
}
model! { GetDeadLockDetailOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success, 4 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeadLockDetailList {
    pub db_name_list: Option<String>,
    pub end_time: String,
    pub instance_id: String,
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    pub start_time: String,
}
operation! { GetDeadLockDetailList(end_time: String, instance_id: String, start_time: String)
    "GetDeadLockDetailList" -> GetDeadLockDetailListOutput {
    0 "DbNameList" db_name_list: String, 1 "EndTime" end_time, 2 "InstanceId" instance_id, 3 "PageNo" page_no: String,
    4 "PageSize" page_size: String, 5 "StartTime" start_time
} }
paged! { GetDeadLockDetailList: GetDeadLockDetailListList = Number "PageNo", "Data.List" data.list, total "Data.Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeadLockDetailListOutput {
    pub code: Option<String>,
    pub data: Option<GetDeadLockDetailListData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetDeadLockDetailListOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeadLockDetailListData {
    pub list: Option<Vec<GetDeadLockDetailListList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetDeadLockDetailListData {
    0 "List" list, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeadLockDetailListList {
    pub batch_id: Option<i64>,
    pub block_process_list: Option<Vec<GetDeadLockDetailListBlockProcessList>>,
    pub client_app: Option<String>,
    pub database_name: Option<String>,
    pub host_name: Option<String>,
    pub last_tran_started: Option<i64>,
    pub lock_mode: Option<String>,
    pub log_used: Option<i64>,
    pub login_name: Option<String>,
    pub object_owned: Option<String>,
    pub object_requested: Option<String>,
    pub own_mode: Option<String>,
    pub spid: Option<i64>,
    pub sql_text: Option<String>,
    pub status: Option<String>,
    pub victim: Option<i64>,
    pub wait_mode: Option<String>,
    pub wait_resource: Option<String>,
    pub wait_resource_description: Option<String>,
}
model! { GetDeadLockDetailListList {
    0 "BatchId" batch_id, 1 "BlockProcessList" block_process_list, 2 "ClientApp" client_app,
    3 "DatabaseName" database_name, 4 "HostName" host_name, 5 "LastTranStarted" last_tran_started,
    6 "LockMode" lock_mode, 7 "LogUsed" log_used, 8 "LoginName" login_name, 9 "ObjectOwned" object_owned,
    10 "ObjectRequested" object_requested, 11 "OwnMode" own_mode, 12 "Spid" spid, 13 "SqlText" sql_text,
    14 "Status" status, 15 "Victim" victim, 16 "WaitMode" wait_mode, 17 "WaitResource" wait_resource,
    18 "WaitResourceDescription" wait_resource_description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeadLockDetailListBlockProcessList {
    pub client_app: Option<String>,
    pub database_name: Option<String>,
    pub host_name: Option<String>,
    pub last_tran_started: Option<i64>,
    pub lock_mode: Option<String>,
    pub log_used: Option<i64>,
    pub login_name: Option<String>,
    pub object_owned: Option<String>,
    pub object_requested: Option<String>,
    pub own_mode: Option<String>,
    pub spid: Option<i64>,
    pub sql_text: Option<String>,
    pub status: Option<String>,
    pub victim: Option<i64>,
    pub wait_mode: Option<String>,
    pub wait_resource: Option<String>,
    pub wait_resource_description: Option<String>,
}
model! { GetDeadLockDetailListBlockProcessList {
    0 "ClientApp" client_app, 1 "DatabaseName" database_name, 2 "HostName" host_name,
    3 "LastTranStarted" last_tran_started, 4 "LockMode" lock_mode, 5 "LogUsed" log_used, 6 "LoginName" login_name,
    7 "ObjectOwned" object_owned, 8 "ObjectRequested" object_requested, 9 "OwnMode" own_mode, 10 "Spid" spid,
    11 "SqlText" sql_text, 12 "Status" status, 13 "Victim" victim, 14 "WaitMode" wait_mode,
    15 "WaitResource" wait_resource, 16 "WaitResourceDescription" wait_resource_description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeadLockHistory {
    pub end_time: i64,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub source: Option<String>,
    pub start_time: i64,
}
operation! { GetDeadLockHistory(end_time: i64, instance_id: String, start_time: i64)
    "GetDeadLockHistory" -> GetDeadLockHistoryOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String, 3 "PageNo" page_no: i64,
    4 "PageSize" page_size: i64, 5 "Source" source: String, 6 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeadLockHistoryOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
    pub synchro: Option<String>,
}
model! { GetDeadLockHistoryOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success, 4 "Synchro" synchro
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeadlockHistogram {
    pub end_time: i64,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub start_time: i64,
    pub status: Option<String>,
}
operation! { GetDeadlockHistogram(end_time: i64, instance_id: String, start_time: i64)
    "GetDeadlockHistogram" -> GetDeadlockHistogramOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String, 3 "StartTime" start_time,
    4 "Status" status: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeadlockHistogramOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<GetDeadlockHistogramData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDeadlockHistogramOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeadlockHistogramData {
    pub end_time: Option<String>,
    pub instance_id: Option<String>,
    pub lock_number: Option<i64>,
    pub node_id: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub user_id: Option<String>,
}
model! { GetDeadlockHistogramData {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "LockNumber" lock_number, 3 "NodeId" node_id,
    4 "StartTime" start_time, 5 "Status" status, 6 "TaskId" task_id, 7 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErrorRequestSample {
    pub db_name: Option<String>,
    pub end: Option<i64>,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub sql_id: Option<String>,
    pub start: Option<i64>,
}
operation! { GetErrorRequestSample(instance_id: String) "GetErrorRequestSample" -> GetErrorRequestSampleOutput {
    0 "DbName" db_name: String, 1 "End" end: i64, 2 "InstanceId" instance_id, 3 "NodeId" node_id: String,
    4 "SqlId" sql_id: String, 5 "Start" start: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErrorRequestSampleOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<GetErrorRequestSampleData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetErrorRequestSampleOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErrorRequestSampleData {
    pub database: Option<String>,
    pub error_code: Option<String>,
    pub instance_id: Option<String>,
    pub origin_host: Option<String>,
    pub sql: Option<String>,
    pub sql_id: Option<String>,
    pub tables: Option<Vec<String>>,
    pub timestamp: Option<i64>,
    pub user: Option<String>,
}
model! { GetErrorRequestSampleData {
    0 "database" database, 1 "errorCode" error_code, 2 "instanceId" instance_id, 3 "originHost" origin_host,
    4 "sql" sql, 5 "sqlId" sql_id, 6 "tables" tables, 7 "timestamp" timestamp, 8 "user" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventSubscription {
    pub instance_id: String,
}
operation! { GetEventSubscription(instance_id: String) "GetEventSubscription" -> GetEventSubscriptionOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventSubscriptionOutput {
    pub code: Option<String>,
    pub data: Option<GetEventSubscriptionData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetEventSubscriptionOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventSubscriptionData {
    pub active: Option<i64>,
    pub channel_type: Option<String>,
    pub contact_group_name: Option<String>,
    pub contact_groups: Option<Vec<GetEventSubscriptionContactGroups>>,
    pub contact_name: Option<String>,
    pub contacts: Option<Vec<GetEventSubscriptionContacts>>,
    pub event_context: Option<String>,
    pub event_send_group: Option<Vec<String>>,
    pub gmt_create: Option<i64>,
    pub gmt_modified: Option<i64>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub lang: Option<String>,
    pub level: Option<String>,
    pub min_interval: Option<String>,
    pub user_id: Option<String>,
}
model! { GetEventSubscriptionData {
    0 "active" active, 1 "channelType" channel_type, 2 "contactGroupName" contact_group_name,
    3 "contactGroups" contact_groups, 4 "contactName" contact_name, 5 "contacts" contacts,
    6 "eventContext" event_context, 7 "eventSendGroup" event_send_group, 8 "gmtCreate" gmt_create,
    9 "gmtModified" gmt_modified, 10 "id" id, 11 "instanceId" instance_id, 12 "lang" lang, 13 "level" level,
    14 "minInterval" min_interval, 15 "userId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventSubscriptionContactGroups {
    pub contacts: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub user_id: Option<String>,
}
model! { GetEventSubscriptionContactGroups {
    0 "contacts" contacts, 1 "description" description, 2 "name" name, 3 "userId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventSubscriptionContacts {
    pub dingtalk_hook: Option<String>,
    pub email: Option<String>,
    pub groups: Option<Vec<String>>,
    pub is_cms_reduplicated: Option<bool>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub user_id: Option<String>,
}
model! { GetEventSubscriptionContacts {
    0 "dingtalkHook" dingtalk_hook, 1 "email" email, 2 "groups" groups, 3 "isCmsReduplicated" is_cms_reduplicated,
    4 "name" name, 5 "phone" phone, 6 "userId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFullRequestOriginStatByInstanceId {
    pub asc: Option<bool>,
    pub end: i64,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub order_by: Option<String>,
    pub page_no: i64,
    pub page_size: i64,
    pub role: Option<String>,
    pub sql_type: Option<String>,
    pub start: i64,
    pub user_id: Option<String>,
}

/// What [`GetFullRequestOriginStatByInstanceId::new`] takes.
pub struct GetFullRequestOriginStatByInstanceIdRequired {
    pub end: i64,
    pub instance_id: String,
    pub page_no: i64,
    pub page_size: i64,
    pub start: i64,
}
operation! { GetFullRequestOriginStatByInstanceId{GetFullRequestOriginStatByInstanceIdRequired: end, instance_id, page_no, page_size, start}
    "GetFullRequestOriginStatByInstanceId" -> GetFullRequestOriginStatByInstanceIdOutput {
    0 "Asc" asc: bool, 1 "End" end, 2 "InstanceId" instance_id, 3 "NodeId" node_id: String,
    4 "OrderBy" order_by: String, 5 "PageNo" page_no, 6 "PageSize" page_size, 7 "Role" role: String,
    8 "SqlType" sql_type: String, 9 "Start" start, 10 "UserId" user_id: String
} }
paged! { GetFullRequestOriginStatByInstanceId: GetFullRequestOriginStatByInstanceIdList =
    Number "PageNo", "Data.List" data.list, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFullRequestOriginStatByInstanceIdOutput {
    pub code: Option<i64>,
    pub data: Option<GetFullRequestOriginStatByInstanceIdData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetFullRequestOriginStatByInstanceIdOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFullRequestOriginStatByInstanceIdData {
    pub list: Option<Vec<GetFullRequestOriginStatByInstanceIdList>>,
    pub total: Option<i64>,
}
model! { GetFullRequestOriginStatByInstanceIdData {
    0 "List" list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFullRequestOriginStatByInstanceIdList {
    pub avg_examined_rows: Option<f64>,
    pub avg_fetch_rows: Option<i64>,
    pub avg_lock_wait_time: Option<f64>,
    pub avg_logical_read: Option<f64>,
    pub avg_physical_async_read: Option<i64>,
    pub avg_physical_sync_read: Option<f64>,
    pub avg_returned_rows: Option<f64>,
    pub avg_rows: Option<i64>,
    pub avg_rt: Option<f64>,
    pub avg_sql_count: Option<i64>,
    pub avg_updated_rows: Option<f64>,
    pub count: Option<i64>,
    pub count_rate: Option<f64>,
    pub database: Option<String>,
    pub error_count: Option<i64>,
    pub examined_rows: Option<i64>,
    pub fetch_rows: Option<i64>,
    pub ip: Option<String>,
    pub key: Option<String>,
    pub lock_wait_time: Option<f64>,
    pub logical_read: Option<i64>,
    pub origin_host: Option<String>,
    pub physical_async_read: Option<i64>,
    pub physical_sync_read: Option<i64>,
    pub port: Option<i64>,
    pub rows: Option<i64>,
    pub rt_greater_than_one_second_count: Option<i64>,
    pub rt_rate: Option<f64>,
    pub sql_count: Option<i64>,
    pub sum_updated_rows: Option<i64>,
    pub version: Option<i64>,
    pub vpc_id: Option<String>,
}
model! { GetFullRequestOriginStatByInstanceIdList {
    0 "AvgExaminedRows" avg_examined_rows, 1 "AvgFetchRows" avg_fetch_rows, 2 "AvgLockWaitTime" avg_lock_wait_time,
    3 "AvgLogicalRead" avg_logical_read, 4 "AvgPhysicalAsyncRead" avg_physical_async_read,
    5 "AvgPhysicalSyncRead" avg_physical_sync_read, 6 "AvgReturnedRows" avg_returned_rows, 7 "AvgRows" avg_rows,
    8 "AvgRt" avg_rt, 9 "AvgSqlCount" avg_sql_count, 10 "AvgUpdatedRows" avg_updated_rows, 11 "Count" count,
    12 "CountRate" count_rate, 13 "Database" database, 14 "ErrorCount" error_count, 15 "ExaminedRows" examined_rows,
    16 "FetchRows" fetch_rows, 17 "Ip" ip, 18 "Key" key, 19 "LockWaitTime" lock_wait_time,
    20 "LogicalRead" logical_read, 21 "OriginHost" origin_host, 22 "PhysicalAsyncRead" physical_async_read,
    23 "PhysicalSyncRead" physical_sync_read, 24 "Port" port, 25 "Rows" rows,
    26 "RtGreaterThanOneSecondCount" rt_greater_than_one_second_count, 27 "RtRate" rt_rate, 28 "SqlCount" sql_count,
    29 "SumUpdatedRows" sum_updated_rows, 30 "Version" version, 31 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFullRequestSampleByInstanceId {
    pub role: Option<String>,
    pub end: i64,
    pub instance_id: String,
    pub sql_id: String,
    pub start: i64,
    pub user_id: Option<String>,
}
operation! { GetFullRequestSampleByInstanceId(end: i64, instance_id: String, sql_id: String, start: i64)
    "GetFullRequestSampleByInstanceId" -> GetFullRequestSampleByInstanceIdOutput {
    0 "Role" role: String, 1 "End" end, 2 "InstanceId" instance_id, 3 "SqlId" sql_id, 4 "Start" start,
    5 "UserId" user_id: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFullRequestSampleByInstanceIdOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<GetFullRequestSampleByInstanceIdData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetFullRequestSampleByInstanceIdOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFullRequestSampleByInstanceIdData {
    pub database: Option<String>,
    pub frows: Option<i64>,
    pub lock_wait_time: Option<f64>,
    pub logical_read: Option<f64>,
    pub origin_host: Option<String>,
    pub physical_async_read: Option<f64>,
    pub physical_sync_read: Option<f64>,
    pub rows: Option<i64>,
    pub rows_examined: Option<i64>,
    pub rows_returned: Option<i64>,
    pub rt: Option<f64>,
    pub scan_rows: Option<i64>,
    pub scnt: Option<i64>,
    pub sql: Option<String>,
    pub sql_id: Option<String>,
    pub sql_type: Option<String>,
    pub timestamp: Option<i64>,
    pub update_rows: Option<i64>,
    pub user: Option<String>,
}
model! { GetFullRequestSampleByInstanceIdData {
    0 "Database" database, 1 "Frows" frows, 2 "LockWaitTime" lock_wait_time, 3 "LogicalRead" logical_read,
    4 "OriginHost" origin_host, 5 "PhysicalAsyncRead" physical_async_read, 6 "PhysicalSyncRead" physical_sync_read,
    7 "Rows" rows, 8 "RowsExamined" rows_examined, 9 "RowsReturned" rows_returned, 10 "Rt" rt, 11 "ScanRows" scan_rows,
    12 "Scnt" scnt, 13 "Sql" sql, 14 "SqlId" sql_id, 15 "SqlType" sql_type, 16 "Timestamp" timestamp,
    17 "UpdateRows" update_rows, 18 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFullRequestStatResultByInstanceId {
    pub asc: Option<bool>,
    pub db_name: Option<String>,
    pub end: i64,
    pub instance_id: String,
    pub keyword: Option<String>,
    pub node_id: Option<String>,
    pub order_by: Option<String>,
    pub origin_host: Option<String>,
    pub page_no: i64,
    pub page_size: i64,
    pub role: Option<String>,
    pub sql_id: Option<String>,
    pub sql_type: Option<String>,
    pub start: i64,
    pub user_id: Option<String>,
}

/// What [`GetFullRequestStatResultByInstanceId::new`] takes.
pub struct GetFullRequestStatResultByInstanceIdRequired {
    pub end: i64,
    pub instance_id: String,
    pub page_no: i64,
    pub page_size: i64,
    pub start: i64,
}
operation! { GetFullRequestStatResultByInstanceId{GetFullRequestStatResultByInstanceIdRequired: end, instance_id, page_no, page_size, start}
    "GetFullRequestStatResultByInstanceId" -> GetFullRequestStatResultByInstanceIdOutput {
    0 "Asc" asc: bool, 1 "DbName" db_name: String, 2 "End" end, 3 "InstanceId" instance_id, 4 "Keyword" keyword: String,
    5 "NodeId" node_id: String, 6 "OrderBy" order_by: String, 7 "OriginHost" origin_host: String, 8 "PageNo" page_no,
    9 "PageSize" page_size, 10 "Role" role: String, 11 "SqlId" sql_id: String, 12 "SqlType" sql_type: String,
    13 "Start" start, 14 "UserId" user_id: String
} }
paged! { GetFullRequestStatResultByInstanceId: GetFullRequestStatResultByInstanceIdList =
    Number "PageNo", "Data.Result.List" data.result.list, total "Data.Result.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFullRequestStatResultByInstanceIdOutput {
    pub code: Option<i64>,
    pub data: Option<GetFullRequestStatResultByInstanceIdData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetFullRequestStatResultByInstanceIdOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFullRequestStatResultByInstanceIdData {
    pub fail: Option<bool>,
    pub is_finish: Option<bool>,
    pub result: Option<GetFullRequestStatResultByInstanceIdResult>,
    pub result_id: Option<String>,
    pub state: Option<String>,
    pub timestamp: Option<i64>,
}
model! { GetFullRequestStatResultByInstanceIdData {
    0 "Fail" fail, 1 "IsFinish" is_finish, 2 "Result" result, 3 "ResultId" result_id, 4 "State" state,
    5 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFullRequestStatResultByInstanceIdResult {
    pub list: Option<Vec<GetFullRequestStatResultByInstanceIdList>>,
    pub total: Option<i64>,
}
model! { GetFullRequestStatResultByInstanceIdResult {
    0 "List" list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFullRequestStatResultByInstanceIdList {
    pub avg_examined_rows: Option<f64>,
    pub avg_fetch_rows: Option<i64>,
    pub avg_lock_wait_time: Option<f64>,
    pub avg_logical_read: Option<f64>,
    pub avg_physical_async_read: Option<i64>,
    pub avg_physical_sync_read: Option<i64>,
    pub avg_returned_rows: Option<f64>,
    pub avg_rt: Option<f64>,
    pub avg_sql_count: Option<i64>,
    pub avg_updated_rows: Option<i64>,
    pub count: Option<i64>,
    pub count_rate: Option<f64>,
    pub database: Option<String>,
    pub error_count: Option<i64>,
    pub examined_rows: Option<i64>,
    pub fetch_rows: Option<i64>,
    pub ip: Option<String>,
    pub lock_wait_time: Option<f64>,
    pub logical_read: Option<i64>,
    pub physical_async_read: Option<i64>,
    pub physical_sync_read: Option<i64>,
    pub port: Option<i64>,
    pub psql: Option<String>,
    pub rows: Option<i64>,
    pub rt_greater_than_one_second_count: Option<i64>,
    pub rt_rate: Option<f64>,
    pub sql_count: Option<i64>,
    pub sql_id: Option<String>,
    pub sum_updated_rows: Option<i64>,
    pub tables: Option<Vec<String>>,
    pub version: Option<i64>,
    pub vpc_id: Option<String>,
}
model! { GetFullRequestStatResultByInstanceIdList {
    0 "AvgExaminedRows" avg_examined_rows, 1 "AvgFetchRows" avg_fetch_rows, 2 "AvgLockWaitTime" avg_lock_wait_time,
    3 "AvgLogicalRead" avg_logical_read, 4 "AvgPhysicalAsyncRead" avg_physical_async_read,
    5 "AvgPhysicalSyncRead" avg_physical_sync_read, 6 "AvgReturnedRows" avg_returned_rows, 7 "AvgRt" avg_rt,
    8 "AvgSqlCount" avg_sql_count, 9 "AvgUpdatedRows" avg_updated_rows, 10 "Count" count, 11 "CountRate" count_rate,
    12 "Database" database, 13 "ErrorCount" error_count, 14 "ExaminedRows" examined_rows, 15 "FetchRows" fetch_rows,
    16 "Ip" ip, 17 "LockWaitTime" lock_wait_time, 18 "LogicalRead" logical_read,
    19 "PhysicalAsyncRead" physical_async_read, 20 "PhysicalSyncRead" physical_sync_read, 21 "Port" port,
    22 "Psql" psql, 23 "Rows" rows, 24 "RtGreaterThanOneSecondCount" rt_greater_than_one_second_count,
    25 "RtRate" rt_rate, 26 "SqlCount" sql_count, 27 "SqlId" sql_id, 28 "SumUpdatedRows" sum_updated_rows,
    29 "Tables" tables, 30 "Version" version, 31 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceGroupInspectReportDetail {
    pub agent_id: Option<String>,
    pub report_id: String,
}
operation! { GetInstanceGroupInspectReportDetail(report_id: String)
    "GetInstanceGroupInspectReportDetail" -> GetInstanceGroupInspectReportDetailOutput {
    0 "AgentId" agent_id: String, 1 "ReportId" report_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceGroupInspectReportDetailOutput {
    pub code: Option<String>,
    pub data: Option<GetInstanceGroupInspectReportDetailData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetInstanceGroupInspectReportDetailOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceGroupInspectReportDetailData {
    pub report_detail: Option<String>,
    pub report_id: Option<String>,
}
model! { GetInstanceGroupInspectReportDetailData {
    0 "ReportDetail" report_detail, 1 "ReportId" report_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceGroupInspectReportList {
    pub agent_id: Option<String>,
    pub group_id: Option<String>,
    pub end_time: i64,
    pub start_time: i64,
}
operation! { GetInstanceGroupInspectReportList(end_time: i64, start_time: i64)
    "GetInstanceGroupInspectReportList" -> GetInstanceGroupInspectReportListOutput {
    0 "AgentId" agent_id: String, 1 "GroupId" group_id: String, 2 "EndTime" end_time, 3 "StartTime" start_time
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceGroupInspectReportListOutput {
    pub code: Option<String>,
    pub data: Option<Vec<GetInstanceGroupInspectReportListData>>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetInstanceGroupInspectReportListOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceGroupInspectReportListData {
    pub create_time: Option<String>,
    pub report_date: Option<String>,
    pub report_id: Option<String>,
    pub status: Option<String>,
}
model! { GetInstanceGroupInspectReportListData {
    0 "CreateTime" create_time, 1 "ReportDate" report_date, 2 "ReportId" report_id, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceInspections {
    pub end_time: String,
    pub engine: String,
    pub instance_area: String,
    pub page_no: String,
    pub page_size: String,
    pub resource_group_id: Option<String>,
    pub search_map: Option<String>,
    pub start_time: String,
}

/// What [`GetInstanceInspections::new`] takes.
pub struct GetInstanceInspectionsRequired {
    pub end_time: String,
    pub engine: String,
    pub instance_area: String,
    pub page_no: String,
    pub page_size: String,
    pub start_time: String,
}
operation! { GetInstanceInspections{GetInstanceInspectionsRequired: end_time, engine, instance_area, page_no, page_size, start_time}
    "GetInstanceInspections" -> GetInstanceInspectionsOutput {
    0 "EndTime" end_time, 1 "Engine" engine, 2 "InstanceArea" instance_area, 3 "PageNo" page_no, 4 "PageSize" page_size,
    5 "ResourceGroupId" resource_group_id: String, 6 "SearchMap" search_map: String, 7 "StartTime" start_time
} }
paged! { GetInstanceInspections: GetInstanceInspectionsList =
    Number "PageNo", "Data.List" data.list, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceInspectionsOutput {
    pub code: Option<String>,
    pub data: Option<GetInstanceInspectionsData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetInstanceInspectionsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceInspectionsData {
    pub list: Option<Vec<GetInstanceInspectionsList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetInstanceInspectionsData {
    0 "List" list, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceInspectionsList {
    pub auto_function: Option<GetInstanceInspectionsAutoFunction>,
    pub data: Option<BTreeMap<String, Value>>,
    pub enable_das_pro: Option<i64>,
    pub end_time: Option<i64>,
    pub gmt_create: Option<i64>,
    pub instance: Option<GetInstanceInspectionsInstance>,
    pub score: Option<i64>,
    pub score_map: Option<BTreeMap<String, Value>>,
    pub start_time: Option<i64>,
    pub state: Option<i64>,
    pub task_type: Option<i64>,
}
model! { GetInstanceInspectionsList {
    0 "AutoFunction" auto_function, 1 "Data" data, 2 "EnableDasPro" enable_das_pro, 3 "EndTime" end_time,
    4 "GmtCreate" gmt_create, 5 "Instance" instance, 6 "Score" score, 7 "ScoreMap" score_map, 8 "StartTime" start_time,
    9 "State" state, 10 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceInspectionsAutoFunction {
    pub auto_index: Option<i64>,
    pub auto_limited_sql: Option<i64>,
    pub auto_resource_optimize: Option<i64>,
    pub auto_scale: Option<i64>,
    pub event_subscription: Option<i64>,
}
model! { GetInstanceInspectionsAutoFunction {
    0 "AutoIndex" auto_index, 1 "AutoLimitedSql" auto_limited_sql, 2 "AutoResourceOptimize" auto_resource_optimize,
    3 "AutoScale" auto_scale, 4 "EventSubscription" event_subscription
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceInspectionsInstance {
    pub account_id: Option<String>,
    pub category: Option<String>,
    pub cpu: Option<String>,
    pub engine: Option<String>,
    pub engine_version: Option<String>,
    pub instance_alias: Option<String>,
    pub instance_area: Option<String>,
    pub instance_class: Option<String>,
    pub instance_id: Option<String>,
    pub memory: Option<i64>,
    pub network_type: Option<String>,
    pub node_id: Option<String>,
    pub region: Option<String>,
    pub storage: Option<i64>,
    pub uuid: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetInstanceInspectionsInstance {
    0 "AccountId" account_id, 1 "Category" category, 2 "Cpu" cpu, 3 "Engine" engine, 4 "EngineVersion" engine_version,
    5 "InstanceAlias" instance_alias, 6 "InstanceArea" instance_area, 7 "InstanceClass" instance_class,
    8 "InstanceId" instance_id, 9 "Memory" memory, 10 "NetworkType" network_type, 11 "NodeId" node_id,
    12 "Region" region, 13 "Storage" storage, 14 "Uuid" uuid, 15 "VpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceMissingIndexList {
    pub avg_total_user_cost: Option<String>,
    pub avg_user_impact: Option<String>,
    pub end_time: Option<String>,
    pub index_count: Option<String>,
    pub instance_id: String,
    pub object_name: Option<String>,
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    pub reserved_pages: Option<String>,
    pub reserved_size: Option<String>,
    pub row_count: Option<String>,
    pub start_time: Option<String>,
    pub unique_compiles: Option<String>,
    pub user_scans: Option<String>,
    pub user_seeks: Option<String>,
}
operation! { GetInstanceMissingIndexList(instance_id: String)
    "GetInstanceMissingIndexList" -> GetInstanceMissingIndexListOutput {
    0 "AvgTotalUserCost" avg_total_user_cost: String, 1 "AvgUserImpact" avg_user_impact: String,
    2 "EndTime" end_time: String, 3 "IndexCount" index_count: String, 4 "InstanceId" instance_id,
    5 "ObjectName" object_name: String, 6 "PageNo" page_no: String, 7 "PageSize" page_size: String,
    8 "ReservedPages" reserved_pages: String, 9 "ReservedSize" reserved_size: String, 10 "RowCount" row_count: String,
    11 "StartTime" start_time: String, 12 "UniqueCompiles" unique_compiles: String, 13 "UserScans" user_scans: String,
    14 "UserSeeks" user_seeks: String
} }
paged! { GetInstanceMissingIndexList: GetInstanceMissingIndexListList =
    Number "PageNo", "Data.List" data.list, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceMissingIndexListOutput {
    pub code: Option<String>,
    pub data: Option<GetInstanceMissingIndexListData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetInstanceMissingIndexListOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceMissingIndexListData {
    pub list: Option<Vec<GetInstanceMissingIndexListList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetInstanceMissingIndexListData {
    0 "List" list, 1 "PageNo" page_no, 2 "PageSize" page_size, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceMissingIndexListList {
    pub avg_total_user_cost: Option<f64>,
    pub avg_user_impact: Option<f64>,
    pub create_index: Option<String>,
    pub database_name: Option<String>,
    pub equality_columns: Option<String>,
    pub included_columns: Option<String>,
    pub index_count: Option<i64>,
    pub inequality_columns: Option<String>,
    pub last_user_seek: Option<i64>,
    pub object_name: Option<String>,
    pub reserved_pages: Option<i64>,
    pub reserved_size: Option<f64>,
    pub row_count: Option<i64>,
    pub schema_name: Option<String>,
    pub system_scans: Option<i64>,
    pub system_seeks: Option<i64>,
    pub unique_compiles: Option<i64>,
    pub user_scans: Option<i64>,
    pub user_seeks: Option<i64>,
}
model! { GetInstanceMissingIndexListList {
    0 "AvgTotalUserCost" avg_total_user_cost, 1 "AvgUserImpact" avg_user_impact, 2 "CreateIndex" create_index,
    3 "DatabaseName" database_name, 4 "EqualityColumns" equality_columns, 5 "IncludedColumns" included_columns,
    6 "IndexCount" index_count, 7 "InequalityColumns" inequality_columns, 8 "LastUserSeek" last_user_seek,
    9 "ObjectName" object_name, 10 "ReservedPages" reserved_pages, 11 "ReservedSize" reserved_size,
    12 "RowCount" row_count, 13 "SchemaName" schema_name, 14 "SystemScans" system_scans, 15 "SystemSeeks" system_seeks,
    16 "UniqueCompiles" unique_compiles, 17 "UserScans" user_scans, 18 "UserSeeks" user_seeks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSqlOptimizeStatistic {
    pub end_time: String,
    pub filter_enable: Option<String>,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub start_time: String,
    pub threshold: Option<String>,
    pub use_merging: Option<String>,
}
operation! { GetInstanceSqlOptimizeStatistic(end_time: String, instance_id: String, start_time: String)
    "GetInstanceSqlOptimizeStatistic" -> GetInstanceSqlOptimizeStatisticOutput {
    0 "EndTime" end_time, 1 "FilterEnable" filter_enable: String, 2 "InstanceId" instance_id,
    3 "NodeId" node_id: String, 4 "StartTime" start_time, 5 "Threshold" threshold: String,
    6 "UseMerging" use_merging: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSqlOptimizeStatisticOutput {
    pub code: Option<String>,
    pub data: Option<GetInstanceSqlOptimizeStatisticData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetInstanceSqlOptimizeStatisticOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSqlOptimizeStatisticData {
    pub count: Option<i64>,
    pub improvement: Option<f64>,
}
model! { GetInstanceSqlOptimizeStatisticData {
    0 "count" count, 1 "improvement" improvement
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKillInstanceSessionTaskResult {
    pub instance_id: String,
    pub node_id: Option<String>,
    pub task_id: String,
}
operation! { GetKillInstanceSessionTaskResult(instance_id: String, task_id: String)
    "GetKillInstanceSessionTaskResult" -> GetKillInstanceSessionTaskResultOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id: String, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKillInstanceSessionTaskResultOutput {
    pub code: Option<i64>,
    pub data: Option<GetKillInstanceSessionTaskResultData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetKillInstanceSessionTaskResultOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKillInstanceSessionTaskResultData {
    pub ignored_user_session_count: Option<i64>,
    pub instance_id: Option<String>,
    pub kill_fail_count: Option<i64>,
    pub kill_success_count: Option<i64>,
    pub node_id: Option<String>,
    pub result: Option<Vec<GetKillInstanceSessionTaskResultResult>>,
    pub sessions: Option<Vec<i64>>,
    pub task_id: Option<String>,
    pub task_state: Option<String>,
    pub user_id: Option<String>,
}
model! { GetKillInstanceSessionTaskResultData {
    0 "IgnoredUserSessionCount" ignored_user_session_count, 1 "InstanceId" instance_id,
    2 "KillFailCount" kill_fail_count, 3 "KillSuccessCount" kill_success_count, 4 "NodeId" node_id, 5 "Result" result,
    6 "Sessions" sessions, 7 "TaskId" task_id, 8 "TaskState" task_state, 9 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKillInstanceSessionTaskResultResult {
    pub active: Option<bool>,
    pub command: Option<String>,
    pub db: Option<String>,
    pub host: Option<String>,
    pub id: Option<i64>,
    pub info: Option<String>,
    pub reason: Option<String>,
    pub state: Option<String>,
    pub task_id: Option<String>,
    pub time: Option<i64>,
    pub user: Option<String>,
}
model! { GetKillInstanceSessionTaskResultResult {
    0 "Active" active, 1 "Command" command, 2 "Db" db, 3 "Host" host, 4 "Id" id, 5 "Info" info, 6 "Reason" reason,
    7 "State" state, 8 "TaskId" task_id, 9 "Time" time, 10 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMongoDBCurrentOp {
    pub filter_doc: Option<String>,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub role: Option<String>,
}
operation! { GetMongoDBCurrentOp(instance_id: String) "GetMongoDBCurrentOp" -> GetMongoDBCurrentOpOutput {
    0 "FilterDoc" filter_doc: String, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String, 3 "Role" role: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMongoDBCurrentOpOutput {
    pub code: Option<i64>,
    pub data: Option<GetMongoDBCurrentOpData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetMongoDBCurrentOpOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMongoDBCurrentOpData {
    pub session_list: Option<Vec<GetMongoDBCurrentOpSessionList>>,
    pub session_stat: Option<GetMongoDBCurrentOpSessionStat>,
    pub timestamp: Option<i64>,
}
model! { GetMongoDBCurrentOpData {
    0 "SessionList" session_list, 1 "SessionStat" session_stat, 2 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMongoDBCurrentOpSessionList {
    pub active: Option<bool>,
    pub client: Option<String>,
    pub command: Option<String>,
    pub connection_id: Option<i64>,
    pub desc: Option<String>,
    pub driver: Option<String>,
    pub host: Option<String>,
    pub kill_pending: Option<bool>,
    pub ns: Option<String>,
    pub op: Option<String>,
    pub op_id: Option<String>,
    pub os_arch: Option<String>,
    pub os_name: Option<String>,
    pub os_type: Option<String>,
    pub plan_summary: Option<String>,
    pub platform: Option<String>,
    pub secs_running: Option<i64>,
    pub shard: Option<String>,
}
model! { GetMongoDBCurrentOpSessionList {
    0 "Active" active, 1 "Client" client, 2 "Command" command, 3 "ConnectionId" connection_id, 4 "Desc" desc,
    5 "Driver" driver, 6 "Host" host, 7 "KillPending" kill_pending, 8 "Ns" ns, 9 "Op" op, 10 "OpId" op_id,
    11 "OsArch" os_arch, 12 "OsName" os_name, 13 "OsType" os_type, 14 "PlanSummary" plan_summary,
    15 "Platform" platform, 16 "SecsRunning" secs_running, 17 "Shard" shard
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMongoDBCurrentOpSessionStat {
    pub active_count: Option<i64>,
    pub client_stats: Option<BTreeMap<String, DataSessionStatClientStatsValue>>,
    pub db_stats: Option<BTreeMap<String, DataSessionStatDbStatsValue>>,
    pub longest_secs_running: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetMongoDBCurrentOpSessionStat {
    0 "ActiveCount" active_count, 1 "ClientStats" client_stats, 2 "DbStats" db_stats,
    3 "LongestSecsRunning" longest_secs_running, 4 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSessionStatClientStatsValue {
    pub active_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DataSessionStatClientStatsValue {
    0 "ActiveCount" active_count, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSessionStatDbStatsValue {
    pub active_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DataSessionStatDbStatsValue {
    0 "ActiveCount" active_count, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMySQLAllSessionAsync {
    pub instance_id: String,
    pub node_id: Option<String>,
    pub result_id: Option<String>,
}
operation! { GetMySQLAllSessionAsync(instance_id: String) "GetMySQLAllSessionAsync" -> GetMySQLAllSessionAsyncOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id: String, 2 "ResultId" result_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMySQLAllSessionAsyncOutput {
    pub code: Option<i64>,
    pub data: Option<GetMySQLAllSessionAsyncData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetMySQLAllSessionAsyncOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMySQLAllSessionAsyncData {
    pub complete: Option<bool>,
    pub fail: Option<bool>,
    pub is_finish: Option<bool>,
    pub result_id: Option<String>,
    pub session_data: Option<GetMySQLAllSessionAsyncSessionData>,
    pub state: Option<String>,
    pub timestamp: Option<i64>,
}
model! { GetMySQLAllSessionAsyncData {
    0 "Complete" complete, 1 "Fail" fail, 2 "IsFinish" is_finish, 3 "ResultId" result_id, 4 "SessionData" session_data,
    5 "State" state, 6 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMySQLAllSessionAsyncSessionData {
    pub active_session_count: Option<i64>,
    pub client_stats: Option<Vec<GetMySQLAllSessionAsyncClientStats>>,
    pub db_stats: Option<Vec<GetMySQLAllSessionAsyncDbStats>>,
    pub max_active_time: Option<i64>,
    pub session_list: Option<Vec<GetMySQLAllSessionAsyncSessionList>>,
    pub time_stamp: Option<i64>,
    pub total_session_count: Option<i64>,
    pub user_stats: Option<Vec<GetMySQLAllSessionAsyncUserStats>>,
}
model! { GetMySQLAllSessionAsyncSessionData {
    0 "ActiveSessionCount" active_session_count, 1 "ClientStats" client_stats, 2 "DbStats" db_stats,
    3 "MaxActiveTime" max_active_time, 4 "SessionList" session_list, 5 "TimeStamp" time_stamp,
    6 "TotalSessionCount" total_session_count, 7 "UserStats" user_stats
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMySQLAllSessionAsyncClientStats {
    pub active_count: Option<i64>,
    pub key: Option<String>,
    pub thread_id_list: Option<Vec<i64>>,
    pub total_count: Option<i64>,
    pub user_list: Option<Vec<String>>,
}
model! { GetMySQLAllSessionAsyncClientStats {
    0 "ActiveCount" active_count, 1 "Key" key, 2 "ThreadIdList" thread_id_list, 3 "TotalCount" total_count,
    4 "UserList" user_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMySQLAllSessionAsyncDbStats {
    pub active_count: Option<i64>,
    pub key: Option<String>,
    pub thread_id_list: Option<Vec<i64>>,
    pub total_count: Option<i64>,
    pub user_list: Option<Vec<String>>,
}
model! { GetMySQLAllSessionAsyncDbStats {
    0 "ActiveCount" active_count, 1 "Key" key, 2 "ThreadIdList" thread_id_list, 3 "TotalCount" total_count,
    4 "UserList" user_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMySQLAllSessionAsyncSessionList {
    pub client: Option<String>,
    pub command: Option<String>,
    pub db_name: Option<String>,
    pub session_id: Option<i64>,
    pub sql_template_id: Option<String>,
    pub sql_text: Option<String>,
    pub state: Option<String>,
    pub time: Option<i64>,
    pub trx_duration: Option<i64>,
    pub trx_id: Option<String>,
    pub user: Option<String>,
    pub user_client_alias: Option<String>,
}
model! { GetMySQLAllSessionAsyncSessionList {
    0 "Client" client, 1 "Command" command, 2 "DbName" db_name, 3 "SessionId" session_id,
    4 "SqlTemplateId" sql_template_id, 5 "SqlText" sql_text, 6 "State" state, 7 "Time" time,
    8 "TrxDuration" trx_duration, 9 "TrxId" trx_id, 10 "User" user, 11 "UserClientAlias" user_client_alias
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMySQLAllSessionAsyncUserStats {
    pub active_count: Option<i64>,
    pub key: Option<String>,
    pub thread_id_list: Option<Vec<i64>>,
    pub total_count: Option<i64>,
    pub user_list: Option<Vec<String>>,
}
model! { GetMySQLAllSessionAsyncUserStats {
    0 "ActiveCount" active_count, 1 "Key" key, 2 "ThreadIdList" thread_id_list, 3 "TotalCount" total_count,
    4 "UserList" user_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPartitionsHeatmap {
    pub console_context: Option<String>,
    pub instance_id: Option<String>,
    pub time_range: Option<String>,
    pub r#type: Option<String>,
}
operation! { GetPartitionsHeatmap() "GetPartitionsHeatmap" -> GetPartitionsHeatmapOutput {
    0 "ConsoleContext" console_context: String, 1 "InstanceId" instance_id: String, 2 "TimeRange" time_range: String,
    3 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPartitionsHeatmapOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetPartitionsHeatmapOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPfsMetricTrends {
    pub end_time: Option<i64>,
    pub instance_id: Option<String>,
    pub metric: Option<String>,
    pub node_id: Option<String>,
    pub start_time: Option<i64>,
}
operation! { GetPfsMetricTrends() "GetPfsMetricTrends" -> GetPfsMetricTrendsOutput {
    0 "EndTime" end_time: i64, 1 "InstanceId" instance_id: String, 2 "Metric" metric: String,
    3 "NodeId" node_id: String, 4 "StartTime" start_time: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPfsMetricTrendsOutput {
    pub code: Option<i64>,
    pub data: Option<BTreeMap<String, Vec<DataValue>>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPfsMetricTrendsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataValue {
    pub timestamp: Option<String>,
    pub value: Option<Value>,
}
model! { DataValue {
    0 "Timestamp" timestamp, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPfsSqlSample {
    pub end_time: i64,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub sql_id: Option<String>,
    pub start_time: i64,
}
operation! { GetPfsSqlSample(end_time: i64, instance_id: String, start_time: i64)
    "GetPfsSqlSample" -> GetPfsSqlSampleOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String, 3 "SqlId" sql_id: String,
    4 "StartTime" start_time
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPfsSqlSampleOutput {
    pub code: Option<i64>,
    pub data: Option<Vec<GetPfsSqlSampleData>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPfsSqlSampleOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPfsSqlSampleData {
    pub create_tmp_disk_tables: Option<i64>,
    pub create_tmp_tables: Option<i64>,
    pub db: Option<String>,
    pub end_event_id: Option<i64>,
    pub errors: Option<i64>,
    pub event_id: Option<i64>,
    pub event_name: Option<String>,
    pub instance_id: Option<String>,
    pub latency: Option<f64>,
    pub lock_latency: Option<f64>,
    pub logic_id: Option<String>,
    pub no_good_index_used: Option<i64>,
    pub no_index_used: Option<i64>,
    pub node_id: Option<String>,
    pub rows_affected: Option<i64>,
    pub rows_examined: Option<i64>,
    pub rows_sent: Option<i64>,
    pub select_full_join: Option<i64>,
    pub select_full_range_join: Option<i64>,
    pub select_range: Option<i64>,
    pub select_range_check: Option<i64>,
    pub select_scan: Option<i64>,
    pub sort_merge_passes: Option<i64>,
    pub sort_range: Option<i64>,
    pub sort_rows: Option<i64>,
    pub sort_scan: Option<i64>,
    pub sql: Option<String>,
    pub sql_id: Option<String>,
    pub thread_id: Option<i64>,
    pub timestamp: Option<i64>,
    pub user_id: Option<String>,
    pub warnings: Option<i64>,
}
model! { GetPfsSqlSampleData {
    0 "CreateTmpDiskTables" create_tmp_disk_tables, 1 "CreateTmpTables" create_tmp_tables, 2 "Db" db,
    3 "EndEventId" end_event_id, 4 "Errors" errors, 5 "EventId" event_id, 6 "EventName" event_name,
    7 "InstanceId" instance_id, 8 "Latency" latency, 9 "LockLatency" lock_latency, 10 "LogicId" logic_id,
    11 "NoGoodIndexUsed" no_good_index_used, 12 "NoIndexUsed" no_index_used, 13 "NodeId" node_id,
    14 "RowsAffected" rows_affected, 15 "RowsExamined" rows_examined, 16 "RowsSent" rows_sent,
    17 "SelectFullJoin" select_full_join, 18 "SelectFullRangeJoin" select_full_range_join,
    19 "SelectRange" select_range, 20 "SelectRangeCheck" select_range_check, 21 "SelectScan" select_scan,
    22 "SortMergePasses" sort_merge_passes, 23 "SortRange" sort_range, 24 "SortRows" sort_rows, 25 "SortScan" sort_scan,
    26 "Sql" sql, 27 "SqlId" sql_id, 28 "ThreadId" thread_id, 29 "Timestamp" timestamp, 30 "UserId" user_id,
    31 "Warnings" warnings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPfsSqlSummaries {
    pub asc: Option<bool>,
    pub end_time: Option<i64>,
    pub instance_id: Option<String>,
    pub keywords: Option<String>,
    pub node_id: Option<String>,
    pub order_by: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub sql_id: Option<String>,
    pub start_time: Option<i64>,
}
operation! { GetPfsSqlSummaries() "GetPfsSqlSummaries" -> GetPfsSqlSummariesOutput {
    0 "Asc" asc: bool, 1 "EndTime" end_time: i64, 2 "InstanceId" instance_id: String, 3 "Keywords" keywords: String,
    4 "NodeId" node_id: String, 5 "OrderBy" order_by: String, 6 "PageNo" page_no: i64, 7 "PageSize" page_size: i64,
    8 "SqlId" sql_id: String, 9 "StartTime" start_time: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] }
paged! { GetPfsSqlSummaries: GetPfsSqlSummariesList = Number "PageNo", "Data.List" data.list, total "Data.Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPfsSqlSummariesOutput {
    pub code: Option<i64>,
    pub data: Option<GetPfsSqlSummariesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPfsSqlSummariesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPfsSqlSummariesData {
    pub extra: Option<Value>,
    pub list: Option<Vec<GetPfsSqlSummariesList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetPfsSqlSummariesData {
    0 "Extra" extra, 1 "List" list, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPfsSqlSummariesList {
    pub avg_latency: Option<f64>,
    pub count: Option<i64>,
    pub count_rate: Option<f64>,
    pub cpu_rate: Option<f64>,
    pub cpu_time: Option<f64>,
    pub data_read_time: Option<f64>,
    pub data_reads: Option<i64>,
    pub data_write_time: Option<f64>,
    pub data_writes: Option<i64>,
    pub db: Option<String>,
    pub elapsed_time: Option<f64>,
    pub err_count: Option<i64>,
    pub first_time: Option<i64>,
    pub full_scan: Option<bool>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    pub last_time: Option<i64>,
    pub lock_latency_avg: Option<f64>,
    pub logic_id: Option<i64>,
    pub logic_reads: Option<i64>,
    pub max_latency: Option<f64>,
    pub mutex_spins: Option<i64>,
    pub mutex_waits: Option<i64>,
    pub node_id: Option<String>,
    pub physical_async_reads: Option<i64>,
    pub physical_reads: Option<i64>,
    pub psql: Option<String>,
    pub redo_writes: Option<i64>,
    pub rows_affected: Option<i64>,
    pub rows_affected_avg: Option<f64>,
    pub rows_examined: Option<i64>,
    pub rows_examined_avg: Option<f64>,
    pub rows_send_avg: Option<f64>,
    pub rows_sent: Option<i64>,
    pub rows_sent_avg: Option<f64>,
    pub rows_sorted: Option<i64>,
    pub rt_rate: Option<f64>,
    pub rwlock_os_waits: Option<i64>,
    pub rwlock_spin_rounds: Option<i64>,
    pub rwlock_spin_waits: Option<i64>,
    pub select_full_join_avg: Option<f64>,
    pub select_full_range_join_avg: Option<f64>,
    pub select_range_avg: Option<f64>,
    pub select_scan_avg: Option<f64>,
    pub semisync_delay_time: Option<f64>,
    pub server_lock_time: Option<f64>,
    pub sort_merge_passes: Option<i64>,
    pub sort_range_avg: Option<f64>,
    pub sort_rows_avg: Option<f64>,
    pub sort_scan_avg: Option<f64>,
    pub sql_id: Option<String>,
    pub sql_type: Option<String>,
    pub tables: Option<Vec<String>>,
    pub timer_wait_avg: Option<f64>,
    pub timestamp: Option<i64>,
    pub tmp_disk_tables: Option<i64>,
    pub tmp_disk_tables_avg: Option<f64>,
    pub tmp_tables: Option<i64>,
    pub tmp_tables_avg: Option<f64>,
    pub total_latency: Option<f64>,
    pub transaction_lock_time: Option<f64>,
    pub user_id: Option<String>,
    pub warn_count: Option<i64>,
}
model! { GetPfsSqlSummariesList {
    0 "AvgLatency" avg_latency, 1 "Count" count, 2 "CountRate" count_rate, 3 "CpuRate" cpu_rate, 4 "CpuTime" cpu_time,
    5 "DataReadTime" data_read_time, 6 "DataReads" data_reads, 7 "DataWriteTime" data_write_time,
    8 "DataWrites" data_writes, 9 "Db" db, 10 "ElapsedTime" elapsed_time, 11 "ErrCount" err_count,
    12 "FirstTime" first_time, 13 "FullScan" full_scan, 14 "Id" id, 15 "InstanceId" instance_id,
    16 "LastTime" last_time, 17 "LockLatencyAvg" lock_latency_avg, 18 "LogicId" logic_id, 19 "LogicReads" logic_reads,
    20 "MaxLatency" max_latency, 21 "MutexSpins" mutex_spins, 22 "MutexWaits" mutex_waits, 23 "NodeId" node_id,
    24 "PhysicalAsyncReads" physical_async_reads, 25 "PhysicalReads" physical_reads, 26 "Psql" psql,
    27 "RedoWrites" redo_writes, 28 "RowsAffected" rows_affected, 29 "RowsAffectedAvg" rows_affected_avg,
    30 "RowsExamined" rows_examined, 31 "RowsExaminedAvg" rows_examined_avg, 32 "RowsSendAvg" rows_send_avg,
    33 "RowsSent" rows_sent, 34 "RowsSentAvg" rows_sent_avg, 35 "RowsSorted" rows_sorted, 36 "RtRate" rt_rate,
    37 "RwlockOsWaits" rwlock_os_waits, 38 "RwlockSpinRounds" rwlock_spin_rounds,
    39 "RwlockSpinWaits" rwlock_spin_waits, 40 "SelectFullJoinAvg" select_full_join_avg,
    41 "SelectFullRangeJoinAvg" select_full_range_join_avg, 42 "SelectRangeAvg" select_range_avg,
    43 "SelectScanAvg" select_scan_avg, 44 "SemisyncDelayTime" semisync_delay_time,
    45 "ServerLockTime" server_lock_time, 46 "SortMergePasses" sort_merge_passes, 47 "SortRangeAvg" sort_range_avg,
    48 "SortRowsAvg" sort_rows_avg, 49 "SortScanAvg" sort_scan_avg, 50 "SqlId" sql_id, 51 "SqlType" sql_type,
    52 "Tables" tables, 53 "TimerWaitAvg" timer_wait_avg, 54 "Timestamp" timestamp, 55 "TmpDiskTables" tmp_disk_tables,
    56 "TmpDiskTablesAvg" tmp_disk_tables_avg, 57 "TmpTables" tmp_tables, 58 "TmpTablesAvg" tmp_tables_avg,
    59 "TotalLatency" total_latency, 60 "TransactionLockTime" transaction_lock_time, 61 "UserId" user_id,
    62 "WarnCount" warn_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeDataStats {
    pub asc: Option<String>,
    pub db_names: Option<String>,
    pub engine: String,
    pub instance_ids: Option<String>,
    pub keywords: Option<String>,
    pub logical_operator: Option<String>,
    pub only_optimized_sql: Option<String>,
    pub order_by: Option<String>,
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    pub region: Option<String>,
    pub rules: Option<String>,
    pub sql_ids: Option<String>,
    pub tag_names: Option<String>,
    pub time: String,
    pub user: Option<String>,
}
operation! { GetQueryOptimizeDataStats(engine: String, time: String)
    "GetQueryOptimizeDataStats" -> GetQueryOptimizeDataStatsOutput {
    0 "Asc" asc: String, 1 "DbNames" db_names: String, 2 "Engine" engine, 3 "InstanceIds" instance_ids: String,
    4 "Keywords" keywords: String, 5 "LogicalOperator" logical_operator: String,
    6 "OnlyOptimizedSql" only_optimized_sql: String, 7 "OrderBy" order_by: String, 8 "PageNo" page_no: String,
    9 "PageSize" page_size: String, 10 "Region" region: String, 11 "Rules" rules: String, 12 "SqlIds" sql_ids: String,
    13 "TagNames" tag_names: String, 14 "Time" time, 15 "User" user: String
} { method: "GET", } }
paged! { GetQueryOptimizeDataStats: GetQueryOptimizeDataStatsList =
    Number "PageNo", "Data.List" data.list, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeDataStatsOutput {
    pub code: Option<String>,
    pub data: Option<GetQueryOptimizeDataStatsData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetQueryOptimizeDataStatsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeDataStatsData {
    pub extra: Option<String>,
    pub list: Option<Vec<GetQueryOptimizeDataStatsList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetQueryOptimizeDataStatsData {
    0 "Extra" extra, 1 "List" list, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeDataStatsList {
    pub avg_lock_time: Option<f64>,
    pub avg_query_time: Option<f64>,
    pub avg_rows_affected: Option<f64>,
    pub avg_rows_examined: Option<f64>,
    pub avg_rows_sent: Option<f64>,
    pub count: Option<i64>,
    pub dbname: Option<String>,
    pub instance_id: Option<String>,
    pub max_lock_time: Option<f64>,
    pub max_query_time: Option<f64>,
    pub max_rows_affected: Option<i64>,
    pub max_rows_examined: Option<i64>,
    pub max_rows_sent: Option<i64>,
    pub psql: Option<String>,
    pub rule_list: Option<Vec<GetQueryOptimizeDataStatsRuleList>>,
    pub sql_id: Option<String>,
    pub sql_sample: Option<String>,
    pub sql_type: Option<String>,
    pub user: Option<String>,
}
model! { GetQueryOptimizeDataStatsList {
    0 "AvgLockTime" avg_lock_time, 1 "AvgQueryTime" avg_query_time, 2 "AvgRowsAffected" avg_rows_affected,
    3 "AvgRowsExamined" avg_rows_examined, 4 "AvgRowsSent" avg_rows_sent, 5 "Count" count, 6 "Dbname" dbname,
    7 "InstanceId" instance_id, 8 "MaxLockTime" max_lock_time, 9 "MaxQueryTime" max_query_time,
    10 "MaxRowsAffected" max_rows_affected, 11 "MaxRowsExamined" max_rows_examined, 12 "MaxRowsSent" max_rows_sent,
    13 "Psql" psql, 14 "RuleList" rule_list, 15 "SqlId" sql_id, 16 "SqlSample" sql_sample, 17 "SqlType" sql_type,
    18 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeDataStatsRuleList {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetQueryOptimizeDataStatsRuleList {
    0 "Name" name, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeDataTop {
    pub engine: String,
    pub instance_ids: Option<String>,
    pub region: Option<String>,
    pub tag_names: Option<String>,
    pub time: String,
    pub r#type: String,
}
operation! { GetQueryOptimizeDataTop(engine: String, time: String, r#type: String)
    "GetQueryOptimizeDataTop" -> GetQueryOptimizeDataTopOutput {
    0 "Engine" engine, 1 "InstanceIds" instance_ids: String, 2 "Region" region: String, 3 "TagNames" tag_names: String,
    4 "Time" time, 5 "Type" r#type
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeDataTopOutput {
    pub code: Option<String>,
    pub data: Option<GetQueryOptimizeDataTopData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetQueryOptimizeDataTopOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeDataTopData {
    pub extra: Option<String>,
    pub list: Option<Vec<GetQueryOptimizeDataTopList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetQueryOptimizeDataTopData {
    0 "Extra" extra, 1 "List" list, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeDataTopList {
    pub instance_id: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<f64>,
}
model! { GetQueryOptimizeDataTopList {
    0 "InstanceId" instance_id, 1 "Type" r#type, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeDataTrend {
    pub end: String,
    pub engine: String,
    pub instance_ids: Option<String>,
    pub region: Option<String>,
    pub start: String,
    pub tag_names: Option<String>,
}
operation! { GetQueryOptimizeDataTrend(end: String, engine: String, start: String)
    "GetQueryOptimizeDataTrend" -> GetQueryOptimizeDataTrendOutput {
    0 "End" end, 1 "Engine" engine, 2 "InstanceIds" instance_ids: String, 3 "Region" region: String, 4 "Start" start,
    5 "TagNames" tag_names: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeDataTrendOutput {
    pub code: Option<String>,
    pub data: Option<GetQueryOptimizeDataTrendData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetQueryOptimizeDataTrendOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeDataTrendData {
    pub extra: Option<String>,
    pub list: Option<Vec<GetQueryOptimizeDataTrendList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetQueryOptimizeDataTrendData {
    0 "Extra" extra, 1 "List" list, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeDataTrendList {
    pub kpi: Option<String>,
    pub timestamp: Option<i64>,
    pub value: Option<f64>,
}
model! { GetQueryOptimizeDataTrendList {
    0 "Kpi" kpi, 1 "Timestamp" timestamp, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeExecErrorSample {
    pub engine: String,
    pub instance_id: String,
    pub sql_id: String,
    pub time: String,
}
operation! { GetQueryOptimizeExecErrorSample(engine: String, instance_id: String, sql_id: String, time: String)
    "GetQueryOptimizeExecErrorSample" -> GetQueryOptimizeExecErrorSampleOutput {
    0 "Engine" engine, 1 "InstanceId" instance_id, 2 "SqlId" sql_id, 3 "Time" time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeExecErrorSampleOutput {
    pub code: Option<String>,
    pub data: Option<GetQueryOptimizeExecErrorSampleData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetQueryOptimizeExecErrorSampleOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeExecErrorSampleData {
    pub extra: Option<String>,
    pub list: Option<Vec<GetQueryOptimizeExecErrorSampleList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetQueryOptimizeExecErrorSampleData {
    0 "Extra" extra, 1 "List" list, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeExecErrorSampleList {
    pub dbname: Option<String>,
    pub error_code: Option<String>,
    pub orig_host: Option<String>,
    pub sql_id: Option<String>,
    pub sql_text: Option<String>,
    pub timestamp: Option<i64>,
    pub user: Option<String>,
}
model! { GetQueryOptimizeExecErrorSampleList {
    0 "Dbname" dbname, 1 "ErrorCode" error_code, 2 "OrigHost" orig_host, 3 "SqlId" sql_id, 4 "SqlText" sql_text,
    5 "Timestamp" timestamp, 6 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeExecErrorStats {
    pub asc: Option<String>,
    pub db_names: Option<String>,
    pub engine: String,
    pub instance_ids: Option<String>,
    pub keywords: Option<String>,
    pub logical_operator: Option<String>,
    pub order_by: Option<String>,
    pub page_no: String,
    pub page_size: String,
    pub region: Option<String>,
    pub time: String,
}
operation! { GetQueryOptimizeExecErrorStats(engine: String, page_no: String, page_size: String, time: String)
    "GetQueryOptimizeExecErrorStats" -> GetQueryOptimizeExecErrorStatsOutput {
    0 "Asc" asc: String, 1 "DbNames" db_names: String, 2 "Engine" engine, 3 "InstanceIds" instance_ids: String,
    4 "Keywords" keywords: String, 5 "LogicalOperator" logical_operator: String, 6 "OrderBy" order_by: String,
    7 "PageNo" page_no, 8 "PageSize" page_size, 9 "Region" region: String, 10 "Time" time
} { method: "GET", } }
paged! { GetQueryOptimizeExecErrorStats: GetQueryOptimizeExecErrorStatsList =
    Number "PageNo", "Data.List" data.list, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeExecErrorStatsOutput {
    pub code: Option<String>,
    pub data: Option<GetQueryOptimizeExecErrorStatsData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetQueryOptimizeExecErrorStatsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeExecErrorStatsData {
    pub extra: Option<String>,
    pub list: Option<Vec<GetQueryOptimizeExecErrorStatsList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetQueryOptimizeExecErrorStatsData {
    0 "Extra" extra, 1 "List" list, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeExecErrorStatsList {
    pub dbname: Option<String>,
    pub error_code: Option<String>,
    pub error_count: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub sql_id: Option<String>,
    pub sql_text: Option<String>,
}
model! { GetQueryOptimizeExecErrorStatsList {
    0 "Dbname" dbname, 1 "ErrorCode" error_code, 2 "ErrorCount" error_count, 3 "InstanceId" instance_id,
    4 "InstanceName" instance_name, 5 "SqlId" sql_id, 6 "SqlText" sql_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeRuleList {
    pub engine: String,
    pub instance_ids: Option<String>,
    pub region: Option<String>,
    pub tag_names: Option<String>,
}
operation! { GetQueryOptimizeRuleList(engine: String) "GetQueryOptimizeRuleList" -> GetQueryOptimizeRuleListOutput {
    0 "Engine" engine, 1 "InstanceIds" instance_ids: String, 2 "Region" region: String, 3 "TagNames" tag_names: String
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeRuleListOutput {
    pub code: Option<String>,
    pub data: Option<GetQueryOptimizeRuleListData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetQueryOptimizeRuleListOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeRuleListData {
    pub extra: Option<String>,
    pub list: Option<Vec<GetQueryOptimizeRuleListList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetQueryOptimizeRuleListData {
    0 "Extra" extra, 1 "List" list, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeRuleListList {
    pub name: Option<String>,
    pub rule_id: Option<String>,
    pub r#type: Option<String>,
}
model! { GetQueryOptimizeRuleListList {
    0 "Name" name, 1 "RuleId" rule_id, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeShareUrl {
    pub asc: Option<bool>,
    pub db_names: Option<String>,
    pub engine: String,
    pub instance_ids: Option<String>,
    pub keywords: Option<String>,
    pub logical_operator: Option<String>,
    pub only_optimized_sql: Option<bool>,
    pub order_by: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub region: Option<String>,
    pub rules: Option<String>,
    pub sql_ids: Option<String>,
    pub tag_names: Option<String>,
    pub time: i64,
    pub user: Option<String>,
}
operation! { GetQueryOptimizeShareUrl(engine: String, time: i64)
    "GetQueryOptimizeShareUrl" -> GetQueryOptimizeShareUrlOutput {
    0 "Asc" asc: bool, 1 "DbNames" db_names: String, 2 "Engine" engine, 3 "InstanceIds" instance_ids: String,
    4 "Keywords" keywords: String, 5 "LogicalOperator" logical_operator: String,
    6 "OnlyOptimizedSql" only_optimized_sql: bool, 7 "OrderBy" order_by: String, 8 "PageNo" page_no: i64,
    9 "PageSize" page_size: i64, 10 "Region" region: String, 11 "Rules" rules: String, 12 "SqlIds" sql_ids: String,
    13 "TagNames" tag_names: String, 14 "Time" time, 15 "User" user: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeShareUrlOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetQueryOptimizeShareUrlOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeSolution {
    pub engine: String,
    pub instance_id: Option<String>,
    pub rule_ids: String,
    pub sql_id: String,
}
operation! { GetQueryOptimizeSolution(engine: String, rule_ids: String, sql_id: String)
    "GetQueryOptimizeSolution" -> GetQueryOptimizeSolutionOutput {
    0 "Engine" engine, 1 "InstanceId" instance_id: String, 2 "RuleIds" rule_ids, 3 "SqlId" sql_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeSolutionOutput {
    pub code: Option<String>,
    pub data: Option<GetQueryOptimizeSolutionData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetQueryOptimizeSolutionOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeSolutionData {
    pub extra: Option<String>,
    pub list: Option<Vec<GetQueryOptimizeSolutionList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetQueryOptimizeSolutionData {
    0 "Extra" extra, 1 "List" list, 2 "PageNo" page_no, 3 "PageSize" page_size, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeSolutionList {
    pub level: Option<String>,
    pub rule_id: Option<String>,
    pub solution: Option<String>,
    pub solution_ext: Option<String>,
}
model! { GetQueryOptimizeSolutionList {
    0 "Level" level, 1 "RuleId" rule_id, 2 "Solution" solution, 3 "SolutionExt" solution_ext
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeTag {
    pub engine: String,
    pub instance_id: String,
    pub sql_id: String,
}
operation! { GetQueryOptimizeTag(engine: String, instance_id: String, sql_id: String)
    "GetQueryOptimizeTag" -> GetQueryOptimizeTagOutput {
    0 "Engine" engine, 1 "InstanceId" instance_id, 2 "SqlId" sql_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeTagOutput {
    pub code: Option<String>,
    pub data: Option<GetQueryOptimizeTagData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetQueryOptimizeTagOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeTagData {
    pub comments: Option<String>,
    pub sql_id: Option<String>,
    pub tags: Option<String>,
}
model! { GetQueryOptimizeTagData {
    0 "Comments" comments, 1 "SqlId" sql_id, 2 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRedisAllSession {
    pub console_context: Option<String>,
    pub instance_id: String,
}
operation! { GetRedisAllSession(instance_id: String) "GetRedisAllSession" -> GetRedisAllSessionOutput {
    0 "ConsoleContext" console_context: String, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRedisAllSessionOutput {
    pub code: Option<i64>,
    pub data: Option<GetRedisAllSessionData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetRedisAllSessionOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRedisAllSessionData {
    pub sessions: Option<Vec<GetRedisAllSessionSessions>>,
    pub source_stats: Option<Vec<GetRedisAllSessionSourceStats>>,
    pub timestamp: Option<i64>,
    pub total: Option<i64>,
}
model! { GetRedisAllSessionData {
    0 "Sessions" sessions, 1 "SourceStats" source_stats, 2 "Timestamp" timestamp, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRedisAllSessionSessions {
    pub addr: Option<String>,
    pub age: Option<String>,
    pub client: Option<String>,
    pub client_desc: Option<String>,
    pub cmd: Option<String>,
    pub db: Option<i64>,
    pub events: Option<String>,
    pub fd: Option<i64>,
    pub flags: Option<String>,
    pub id: Option<i64>,
    pub idle: Option<i64>,
    pub multi: Option<i64>,
    pub name: Option<String>,
    pub node_id: Option<String>,
    pub obl: Option<i64>,
    pub oll: Option<i64>,
    pub omem: Option<i64>,
    pub psub: Option<i64>,
    pub qbuf: Option<i64>,
    pub qbuf_free: Option<i64>,
    pub sub: Option<i64>,
}
model! { GetRedisAllSessionSessions {
    0 "Addr" addr, 1 "Age" age, 2 "Client" client, 3 "ClientDesc" client_desc, 4 "Cmd" cmd, 5 "Db" db,
    6 "Events" events, 7 "Fd" fd, 8 "Flags" flags, 9 "Id" id, 10 "Idle" idle, 11 "Multi" multi, 12 "Name" name,
    13 "NodeId" node_id, 14 "Obl" obl, 15 "Oll" oll, 16 "Omem" omem, 17 "Psub" psub, 18 "Qbuf" qbuf,
    19 "QbufFree" qbuf_free, 20 "Sub" sub
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRedisAllSessionSourceStats {
    pub count: Option<String>,
    pub ids: Option<Vec<i64>>,
    pub key: Option<String>,
}
model! { GetRedisAllSessionSourceStats {
    0 "Count" count, 1 "Ids" ids, 2 "Key" key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestDiagnosisPage {
    pub end_time: i64,
    pub instance_id: String,
    pub node_id: Option<String>,
    pub page_no: i64,
    pub page_size: i64,
    pub start_time: i64,
}

/// What [`GetRequestDiagnosisPage::new`] takes.
pub struct GetRequestDiagnosisPageRequired {
    pub end_time: i64,
    pub instance_id: String,
    pub page_no: i64,
    pub page_size: i64,
    pub start_time: i64,
}
operation! { GetRequestDiagnosisPage{GetRequestDiagnosisPageRequired: end_time, instance_id, page_no, page_size, start_time}
    "GetRequestDiagnosisPage" -> GetRequestDiagnosisPageOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String, 3 "PageNo" page_no,
    4 "PageSize" page_size, 5 "StartTime" start_time
} }
paged! { GetRequestDiagnosisPage: GetRequestDiagnosisPageList =
    Number "PageNo", "Data.list" data.list, total "Data.total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestDiagnosisPageOutput {
    pub code: Option<String>,
    pub data: Option<GetRequestDiagnosisPageData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetRequestDiagnosisPageOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestDiagnosisPageData {
    pub extra: Option<String>,
    pub list: Option<Vec<GetRequestDiagnosisPageList>>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetRequestDiagnosisPageData {
    0 "extra" extra, 1 "list" list, 2 "pageNo" page_no, 3 "pageSize" page_size, 4 "total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestDiagnosisPageList {
    pub account_id: Option<String>,
    pub db_schema: Option<String>,
    pub engine: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub message_id: Option<String>,
    pub param: Option<String>,
    pub result: Option<String>,
    pub sql_id: Option<String>,
    pub state: Option<i64>,
    pub uuid: Option<String>,
}
model! { GetRequestDiagnosisPageList {
    0 "accountId" account_id, 1 "dbSchema" db_schema, 2 "engine" engine, 3 "gmtCreate" gmt_create,
    4 "gmtModified" gmt_modified, 5 "messageId" message_id, 6 "param" param, 7 "result" result, 8 "sqlId" sql_id,
    9 "state" state, 10 "uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestDiagnosisResult {
    pub instance_id: String,
    pub message_id: String,
    pub node_id: Option<String>,
    pub source: Option<String>,
    pub sql_id: Option<String>,
}
operation! { GetRequestDiagnosisResult(instance_id: String, message_id: String)
    "GetRequestDiagnosisResult" -> GetRequestDiagnosisResultOutput {
    0 "InstanceId" instance_id, 1 "MessageId" message_id, 2 "NodeId" node_id: String, 3 "Source" source: String,
    4 "SqlId" sql_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestDiagnosisResultOutput {
    pub code: Option<String>,
    pub data: Option<GetRequestDiagnosisResultData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetRequestDiagnosisResultOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestDiagnosisResultData {
    pub account_id: Option<String>,
    pub db_schema: Option<String>,
    pub engine: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub message_id: Option<String>,
    pub param: Option<String>,
    pub result: Option<String>,
    pub sql_id: Option<String>,
    pub state: Option<i64>,
    pub uuid: Option<String>,
}
model! { GetRequestDiagnosisResultData {
    0 "accountId" account_id, 1 "dbSchema" db_schema, 2 "engine" engine, 3 "gmtCreate" gmt_create,
    4 "gmtModified" gmt_modified, 5 "messageId" message_id, 6 "param" param, 7 "result" result, 8 "sqlId" sql_id,
    9 "state" state, 10 "uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunningSqlConcurrencyControlRules {
    pub console_context: Option<String>,
    pub instance_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { GetRunningSqlConcurrencyControlRules(instance_id: String)
    "GetRunningSqlConcurrencyControlRules" -> GetRunningSqlConcurrencyControlRulesOutput {
    0 "ConsoleContext" console_context: String, 1 "InstanceId" instance_id, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64
} }
paged! { GetRunningSqlConcurrencyControlRules: GetRunningSqlConcurrencyControlRulesRunningRules =
    Number "PageNo", "Data.List.runningRules" data.list.running_rules, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunningSqlConcurrencyControlRulesOutput {
    pub code: Option<String>,
    pub data: Option<GetRunningSqlConcurrencyControlRulesData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetRunningSqlConcurrencyControlRulesOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunningSqlConcurrencyControlRulesData {
    pub list: Option<GetRunningSqlConcurrencyControlRulesList>,
    pub total: Option<i64>,
}
model! { GetRunningSqlConcurrencyControlRulesData {
    0 "List" list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunningSqlConcurrencyControlRulesList {
    pub running_rules: Option<Vec<GetRunningSqlConcurrencyControlRulesRunningRules>>,
}
model! { GetRunningSqlConcurrencyControlRulesList {
    0 "runningRules" running_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunningSqlConcurrencyControlRulesRunningRules {
    pub concurrency_control_time: Option<i64>,
    pub instance_id: Option<String>,
    pub item_id: Option<i64>,
    pub keywords_hash: Option<String>,
    pub max_concurrency: Option<String>,
    pub sql_keywords: Option<String>,
    pub sql_type: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub user_id: Option<String>,
}
model! { GetRunningSqlConcurrencyControlRulesRunningRules {
    0 "ConcurrencyControlTime" concurrency_control_time, 1 "InstanceId" instance_id, 2 "ItemId" item_id,
    3 "KeywordsHash" keywords_hash, 4 "MaxConcurrency" max_concurrency, 5 "SqlKeywords" sql_keywords,
    6 "SqlType" sql_type, 7 "StartTime" start_time, 8 "Status" status, 9 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlConcurrencyControlKeywordsFromSqlText {
    pub console_context: Option<String>,
    pub instance_id: String,
    pub sql_text: String,
}
operation! { GetSqlConcurrencyControlKeywordsFromSqlText(instance_id: String, sql_text: String)
    "GetSqlConcurrencyControlKeywordsFromSqlText" -> GetSqlConcurrencyControlKeywordsFromSqlTextOutput {
    0 "ConsoleContext" console_context: String, 1 "InstanceId" instance_id, 2 "SqlText" sql_text
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlConcurrencyControlKeywordsFromSqlTextOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetSqlConcurrencyControlKeywordsFromSqlTextOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlConcurrencyControlRulesHistory {
    pub console_context: Option<String>,
    pub instance_id: String,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { GetSqlConcurrencyControlRulesHistory(instance_id: String)
    "GetSqlConcurrencyControlRulesHistory" -> GetSqlConcurrencyControlRulesHistoryOutput {
    0 "ConsoleContext" console_context: String, 1 "InstanceId" instance_id, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64
} }
paged! { GetSqlConcurrencyControlRulesHistory: GetSqlConcurrencyControlRulesHistoryRules =
    Number "PageNo", "Data.List.rules" data.list.rules, total "Data.Total"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlConcurrencyControlRulesHistoryOutput {
    pub code: Option<String>,
    pub data: Option<GetSqlConcurrencyControlRulesHistoryData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetSqlConcurrencyControlRulesHistoryOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlConcurrencyControlRulesHistoryData {
    pub list: Option<GetSqlConcurrencyControlRulesHistoryList>,
    pub total: Option<i64>,
}
model! { GetSqlConcurrencyControlRulesHistoryData {
    0 "List" list, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlConcurrencyControlRulesHistoryList {
    pub rules: Option<Vec<GetSqlConcurrencyControlRulesHistoryRules>>,
}
model! { GetSqlConcurrencyControlRulesHistoryList {
    0 "rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlConcurrencyControlRulesHistoryRules {
    pub concurrency_control_time: Option<i64>,
    pub instance_id: Option<String>,
    pub item_id: Option<i64>,
    pub keywords_hash: Option<String>,
    pub max_concurrency: Option<i64>,
    pub sql_keywords: Option<String>,
    pub sql_type: Option<String>,
    pub start_time: Option<i64>,
    pub status: Option<String>,
    pub user_id: Option<String>,
}
model! { GetSqlConcurrencyControlRulesHistoryRules {
    0 "ConcurrencyControlTime" concurrency_control_time, 1 "InstanceId" instance_id, 2 "ItemId" item_id,
    3 "KeywordsHash" keywords_hash, 4 "MaxConcurrency" max_concurrency, 5 "SqlKeywords" sql_keywords,
    6 "SqlType" sql_type, 7 "StartTime" start_time, 8 "Status" status, 9 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlOptimizeAdvice {
    pub console_context: Option<String>,
    pub end_dt: Option<String>,
    pub engine: Option<String>,
    pub instance_ids: Option<String>,
    pub region: Option<String>,
    pub start_dt: Option<String>,
}
operation! { GetSqlOptimizeAdvice() "GetSqlOptimizeAdvice" -> GetSqlOptimizeAdviceOutput {
    0 "ConsoleContext" console_context: String, 1 "EndDt" end_dt: String, 2 "Engine" engine: String,
    3 "InstanceIds" instance_ids: String, 4 "Region" region: String, 5 "StartDt" start_dt: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlOptimizeAdviceOutput {
    pub code: Option<String>,
    pub data: Option<GetSqlOptimizeAdviceData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetSqlOptimizeAdviceOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlOptimizeAdviceData {
    pub create_time: Option<String>,
    pub download_url: Option<Secret>,
    pub expire_time: Option<String>,
    pub status: Option<String>,
    pub status_code: Option<String>,
    pub task_id: Option<String>,
}
model! { GetSqlOptimizeAdviceData {
    0 "CreateTime" create_time, 1 "DownloadUrl" download_url, 2 "ExpireTime" expire_time, 3 "Status" status,
    4 "StatusCode" status_code, 5 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageAnalysisResult {
    pub instance_id: String,
    pub node_id: Option<String>,
    pub task_id: String,
}
operation! { GetStorageAnalysisResult(instance_id: String, task_id: String)
    "GetStorageAnalysisResult" -> GetStorageAnalysisResultOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id: String, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageAnalysisResultOutput {
    pub code: Option<i64>,
    pub data: Option<GetStorageAnalysisResultData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetStorageAnalysisResultOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageAnalysisResultData {
    pub analyzed_db_count: Option<i64>,
    pub storage_analysis_result: Option<GetStorageAnalysisResultStorageAnalysisResult>,
    pub task_finish: Option<bool>,
    pub task_id: Option<String>,
    pub task_progress: Option<i64>,
    pub task_state: Option<String>,
    pub task_success: Option<bool>,
    pub total_db_count: Option<i64>,
}
model! { GetStorageAnalysisResultData {
    0 "AnalyzedDbCount" analyzed_db_count, 1 "StorageAnalysisResult" storage_analysis_result,
    2 "TaskFinish" task_finish, 3 "TaskId" task_id, 4 "TaskProgress" task_progress, 5 "TaskState" task_state,
    6 "TaskSuccess" task_success, 7 "TotalDbCount" total_db_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageAnalysisResultStorageAnalysisResult {
    pub analysis_error_type: Option<String>,
    pub analysis_success: Option<bool>,
    pub daily_increment: Option<i64>,
    pub estimate_available_days: Option<i64>,
    pub need_optimize_item_list: Option<Vec<GetStorageAnalysisResultNeedOptimizeItemList>>,
    pub table_stats: Option<Vec<GetStorageAnalysisResultTableStats>>,
    pub total_free_storage_size: Option<i64>,
    pub total_storage_size: Option<i64>,
    pub total_used_storage_size: Option<i64>,
}
model! { GetStorageAnalysisResultStorageAnalysisResult {
    0 "AnalysisErrorType" analysis_error_type, 1 "AnalysisSuccess" analysis_success, 2 "DailyIncrement" daily_increment,
    3 "EstimateAvailableDays" estimate_available_days, 4 "NeedOptimizeItemList" need_optimize_item_list,
    5 "TableStats" table_stats, 6 "TotalFreeStorageSize" total_free_storage_size,
    7 "TotalStorageSize" total_storage_size, 8 "TotalUsedStorageSize" total_used_storage_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageAnalysisResultNeedOptimizeItemList {
    pub associated_data: Option<String>,
    pub db_name: Option<String>,
    pub optimize_advice: Option<String>,
    pub optimize_item_name: Option<String>,
    pub table_name: Option<String>,
}
model! { GetStorageAnalysisResultNeedOptimizeItemList {
    0 "AssociatedData" associated_data, 1 "DbName" db_name, 2 "OptimizeAdvice" optimize_advice,
    3 "OptimizeItemName" optimize_item_name, 4 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageAnalysisResultTableStats {
    pub avg_row_length: Option<i64>,
    pub data_free: Option<i64>,
    pub data_size: Option<i64>,
    pub db_name: Option<String>,
    pub engine: Option<String>,
    pub fragment_size: Option<i64>,
    pub index_size: Option<i64>,
    pub phy_total_size: Option<i64>,
    pub physical_file_size: Option<i64>,
    pub table_name: Option<String>,
    pub table_rows: Option<i64>,
    pub table_type: Option<String>,
    pub total_size: Option<i64>,
}
model! { GetStorageAnalysisResultTableStats {
    0 "AvgRowLength" avg_row_length, 1 "DataFree" data_free, 2 "DataSize" data_size, 3 "DbName" db_name,
    4 "Engine" engine, 5 "FragmentSize" fragment_size, 6 "IndexSize" index_size, 7 "PhyTotalSize" phy_total_size,
    8 "PhysicalFileSize" physical_file_size, 9 "TableName" table_name, 10 "TableRows" table_rows,
    11 "TableType" table_type, 12 "TotalSize" total_size
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYaoChiAgent {
    pub extra_info: Option<String>,
    pub query: String,
    pub session_id: Option<String>,
    pub source: Option<String>,
}
operation! { GetYaoChiAgent(query: String) "GetYaoChiAgent" -> GetYaoChiAgentOutput {
    0 "ExtraInfo" extra_info: String, 1 "Query" query, 2 "SessionId" session_id: String, 3 "Source" source: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYaoChiAgentOutput {
    pub content: Option<String>,
    pub function_call: Option<Vec<GetYaoChiAgentFunctionCall>>,
    pub parent_id: Option<String>,
    pub product: Option<String>,
    pub query_id: Option<String>,
    pub reasoning_content: Option<String>,
    pub session_id: Option<String>,
    pub sub_agent_call: Option<Vec<GetYaoChiAgentSubAgentCall>>,
    pub ui_function_call: Option<Vec<GetYaoChiAgentUiFunctionCall>>,
}
model! { GetYaoChiAgentOutput {
    0 "Content" content, 1 "FunctionCall" function_call, 2 "ParentId" parent_id, 3 "Product" product,
    4 "QueryId" query_id, 5 "ReasoningContent" reasoning_content, 6 "SessionId" session_id,
    7 "SubAgentCall" sub_agent_call, 8 "UiFunctionCall" ui_function_call
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYaoChiAgentFunctionCall {
    pub arguments: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { GetYaoChiAgentFunctionCall {
    0 "Arguments" arguments, 1 "Id" id, 2 "Name" name, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYaoChiAgentSubAgentCall {
    pub status: Option<String>,
    pub sub_agent_id: Option<String>,
    pub sub_agent_name: Option<String>,
}
model! { GetYaoChiAgentSubAgentCall {
    0 "Status" status, 1 "SubAgentId" sub_agent_id, 2 "SubAgentName" sub_agent_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYaoChiAgentUiFunctionCall {
    pub args_text: Option<String>,
    pub tool_name: Option<String>,
}
model! { GetYaoChiAgentUiFunctionCall {
    0 "ArgsText" args_text, 1 "ToolName" tool_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillInstanceAllSession {
    pub console_context: Option<String>,
    pub instance_id: String,
}
operation! { KillInstanceAllSession(instance_id: String) "KillInstanceAllSession" -> KillInstanceAllSessionOutput {
    0 "ConsoleContext" console_context: String, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillInstanceAllSessionOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { KillInstanceAllSessionOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoScalingConfig {
    pub bandwidth: Option<ModifyAutoScalingConfigBandwidth>,
    pub instance_id: String,
    pub resource: Option<ModifyAutoScalingConfigResource>,
    pub shard: Option<ModifyAutoScalingConfigShard>,
    pub spec: Option<ModifyAutoScalingConfigSpec>,
    pub storage: Option<ModifyAutoScalingConfigStorage>,
}
operation! { ModifyAutoScalingConfig(instance_id: String) "ModifyAutoScalingConfig" -> ModifyAutoScalingConfigOutput {
    0 "Bandwidth" bandwidth: ModifyAutoScalingConfigBandwidth, 1 "InstanceId" instance_id,
    2 "Resource" resource: ModifyAutoScalingConfigResource, 3 "Shard" shard: ModifyAutoScalingConfigShard,
    4 "Spec" spec: ModifyAutoScalingConfigSpec, 5 "Storage" storage: ModifyAutoScalingConfigStorage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoScalingConfigBandwidth {
    pub apply: Option<bool>,
    pub bandwidth_usage_lower_threshold: Option<i64>,
    pub bandwidth_usage_upper_threshold: Option<i64>,
    pub downgrade: Option<bool>,
    pub observation_window_size: Option<String>,
    pub upgrade: Option<bool>,
}
input! { ModifyAutoScalingConfigBandwidth() {
    0 "Apply" apply: bool, 1 "BandwidthUsageLowerThreshold" bandwidth_usage_lower_threshold: i64,
    2 "BandwidthUsageUpperThreshold" bandwidth_usage_upper_threshold: i64, 3 "Downgrade" downgrade: bool,
    4 "ObservationWindowSize" observation_window_size: String, 5 "Upgrade" upgrade: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoScalingConfigResource {
    pub apply: Option<bool>,
    pub cpu_usage_upper_threshold: Option<i64>,
    pub downgrade_observation_window_size: Option<String>,
    pub enable: Option<bool>,
    pub upgrade_observation_window_size: Option<String>,
}
input! { ModifyAutoScalingConfigResource() {
    0 "Apply" apply: bool, 1 "CpuUsageUpperThreshold" cpu_usage_upper_threshold: i64,
    2 "DowngradeObservationWindowSize" downgrade_observation_window_size: String, 3 "Enable" enable: bool,
    4 "UpgradeObservationWindowSize" upgrade_observation_window_size: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoScalingConfigShard {
    pub apply: Option<bool>,
    pub downgrade: Option<bool>,
    pub downgrade_observation_window_size: Option<String>,
    pub max_shards: Option<i64>,
    pub mem_usage_lower_threshold: Option<i64>,
    pub mem_usage_upper_threshold: Option<i64>,
    pub min_shards: Option<i64>,
    pub upgrade: Option<bool>,
    pub upgrade_observation_window_size: Option<String>,
}
input! { ModifyAutoScalingConfigShard() {
    0 "Apply" apply: bool, 1 "Downgrade" downgrade: bool,
    2 "DowngradeObservationWindowSize" downgrade_observation_window_size: String, 3 "MaxShards" max_shards: i64,
    4 "MemUsageLowerThreshold" mem_usage_lower_threshold: i64,
    5 "MemUsageUpperThreshold" mem_usage_upper_threshold: i64, 6 "MinShards" min_shards: i64, 7 "Upgrade" upgrade: bool,
    8 "UpgradeObservationWindowSize" upgrade_observation_window_size: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoScalingConfigSpec {
    pub apply: Option<bool>,
    pub cool_down_time: Option<String>,
    pub cpu_usage_upper_threshold: Option<i64>,
    pub downgrade: Option<bool>,
    pub max_read_only_nodes: Option<i64>,
    pub max_spec: Option<String>,
    pub mem_usage_upper_threshold: Option<i64>,
    pub observation_window_size: Option<String>,
    pub upgrade: Option<bool>,
}
input! { ModifyAutoScalingConfigSpec() {
    0 "Apply" apply: bool, 1 "CoolDownTime" cool_down_time: String,
    2 "CpuUsageUpperThreshold" cpu_usage_upper_threshold: i64, 3 "Downgrade" downgrade: bool,
    4 "MaxReadOnlyNodes" max_read_only_nodes: i64, 5 "MaxSpec" max_spec: String,
    6 "MemUsageUpperThreshold" mem_usage_upper_threshold: i64,
    7 "ObservationWindowSize" observation_window_size: String, 8 "Upgrade" upgrade: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoScalingConfigStorage {
    pub apply: Option<bool>,
    pub disk_usage_upper_threshold: Option<i64>,
    pub max_storage: Option<i64>,
    pub upgrade: Option<bool>,
}
input! { ModifyAutoScalingConfigStorage() {
    0 "Apply" apply: bool, 1 "DiskUsageUpperThreshold" disk_usage_upper_threshold: i64, 2 "MaxStorage" max_storage: i64,
    3 "Upgrade" upgrade: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoScalingConfigOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { ModifyAutoScalingConfigOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIPGroup {
    pub g_ip_list: String,
    pub global_ig_name: String,
    pub global_security_group_id: String,
    pub region_name: String,
}
operation! { ModifySecurityIPGroup(g_ip_list: String, global_ig_name: String, global_security_group_id: String, region_name: String)
    "ModifySecurityIPGroup" -> ModifySecurityIPGroupOutput {
    0 "GIpList" g_ip_list, 1 "GlobalIgName" global_ig_name, 2 "GlobalSecurityGroupId" global_security_group_id,
    3 "RegionName" region_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIPGroupOutput {
    pub code: Option<String>,
    pub data: Option<ModifySecurityIPGroupData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { ModifySecurityIPGroupOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIPGroupData {
    pub global_security_ip_group: Option<Vec<ModifySecurityIPGroupGlobalSecurityIPGroup>>,
}
model! { ModifySecurityIPGroupData {
    0 "GlobalSecurityIPGroup" global_security_ip_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIPGroupGlobalSecurityIPGroup {
    pub g_ip_list: Option<String>,
    pub global_ig_name: Option<String>,
    pub global_security_group_id: Option<String>,
    pub region_id: Option<String>,
    pub security_ip_type: Option<String>,
    pub whitelist_net_type: Option<String>,
}
model! { ModifySecurityIPGroupGlobalSecurityIPGroup {
    0 "GIpList" g_ip_list, 1 "GlobalIgName" global_ig_name, 2 "GlobalSecurityGroupId" global_security_group_id,
    3 "RegionId" region_id, 4 "SecurityIpType" security_ip_type, 5 "WhitelistNetType" whitelist_net_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIPGroupRelation {
    pub global_security_group_id: String,
    pub instance_id: String,
    pub region_name: String,
}
operation! { ModifySecurityIPGroupRelation(global_security_group_id: String, instance_id: String, region_name: String)
    "ModifySecurityIPGroupRelation" -> ModifySecurityIPGroupRelationOutput {
    0 "GlobalSecurityGroupId" global_security_group_id, 1 "InstanceId" instance_id, 2 "RegionName" region_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIPGroupRelationOutput {
    pub code: Option<String>,
    pub data: Option<ModifySecurityIPGroupRelationData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { ModifySecurityIPGroupRelationOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIPGroupRelationData {
    pub global_security_ip_group_rel: Option<Vec<ModifySecurityIPGroupRelationGlobalSecurityIPGroupRel>>,
    pub instance_id: Option<String>,
}
model! { ModifySecurityIPGroupRelationData {
    0 "GlobalSecurityIPGroupRel" global_security_ip_group_rel, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIPGroupRelationGlobalSecurityIPGroupRel {
    pub g_ip_list: Option<String>,
    pub global_ig_name: Option<String>,
    pub global_security_group_id: Option<String>,
    pub region_id: Option<String>,
}
model! { ModifySecurityIPGroupRelationGlobalSecurityIPGroupRel {
    0 "GIpList" g_ip_list, 1 "GlobalIgName" global_ig_name, 2 "GlobalSecurityGroupId" global_security_group_id,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySqlLogConfig {
    pub enable_audit: Option<bool>,
    pub filters: Option<Vec<ModifySqlLogConfigFilters>>,
    pub enable: Option<bool>,
    pub hot_retention: Option<i64>,
    pub instance_id: String,
    pub request_enable: Option<bool>,
    pub retention: Option<i64>,
}
operation! { ModifySqlLogConfig(instance_id: String) "ModifySqlLogConfig" -> ModifySqlLogConfigOutput {
    0 "EnableAudit" enable_audit: bool, 1 "Filters" filters: Vec<ModifySqlLogConfigFilters>, 2 "Enable" enable: bool,
    3 "HotRetention" hot_retention: i64, 4 "InstanceId" instance_id, 5 "RequestEnable" request_enable: bool,
    6 "Retention" retention: i64
} [
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySqlLogConfigFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ModifySqlLogConfigFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySqlLogConfigOutput {
    pub code: Option<String>,
    pub data: Option<ModifySqlLogConfigData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { ModifySqlLogConfigOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySqlLogConfigData {
    pub cold_enable: Option<bool>,
    pub cold_retention: Option<i64>,
    pub cold_start_time: Option<i64>,
    pub collector_version: Option<String>,
    pub hot_enable: Option<bool>,
    pub hot_retention: Option<i64>,
    pub hot_start_time: Option<i64>,
    pub log_filter: Option<String>,
    pub request_enable: Option<bool>,
    pub request_start_time: Option<i64>,
    pub request_stop_time: Option<i64>,
    pub retention: Option<i64>,
    pub sql_log_enable: Option<bool>,
    pub sql_log_source: Option<String>,
    pub sql_log_state: Option<String>,
    pub sql_log_visible_time: Option<i64>,
    pub support_version: Option<String>,
    pub version: Option<String>,
}
model! { ModifySqlLogConfigData {
    0 "ColdEnable" cold_enable, 1 "ColdRetention" cold_retention, 2 "ColdStartTime" cold_start_time,
    3 "CollectorVersion" collector_version, 4 "HotEnable" hot_enable, 5 "HotRetention" hot_retention,
    6 "HotStartTime" hot_start_time, 7 "LogFilter" log_filter, 8 "RequestEnable" request_enable,
    9 "RequestStartTime" request_start_time, 10 "RequestStopTime" request_stop_time, 11 "Retention" retention,
    12 "SqlLogEnable" sql_log_enable, 13 "SqlLogSource" sql_log_source, 14 "SqlLogState" sql_log_state,
    15 "SqlLogVisibleTime" sql_log_visible_time, 16 "SupportVersion" support_version, 17 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCloudBenchTask {
    pub task_id: String,
}
operation! { RunCloudBenchTask(task_id: String) "RunCloudBenchTask" -> RunCloudBenchTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCloudBenchTaskOutput {
    pub code: Option<String>,
    pub data: Option<RunCloudBenchTaskData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { RunCloudBenchTaskOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCloudBenchTaskData {
    pub pre_check_item: Option<Vec<RunCloudBenchTaskPreCheckItem>>,
}
model! { RunCloudBenchTaskData {
    0 "PreCheckItem" pre_check_item
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCloudBenchTaskPreCheckItem {
    pub code: Option<i64>,
    pub details: Option<String>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub order: Option<i64>,
    pub status: Option<String>,
}
model! { RunCloudBenchTaskPreCheckItem {
    0 "Code" code, 1 "Details" details, 2 "Message" message, 3 "Name" name, 4 "Order" order, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetEventSubscription {
    pub active: Option<String>,
    pub channel_type: Option<String>,
    pub contact_group_name: Option<String>,
    pub contact_name: Option<String>,
    pub dispatch_rule: Option<String>,
    pub event_context: Option<String>,
    pub instance_id: String,
    pub lang: Option<String>,
    pub level: Option<String>,
    pub min_interval: Option<String>,
    pub severity: Option<String>,
}
operation! { SetEventSubscription(instance_id: String) "SetEventSubscription" -> SetEventSubscriptionOutput {
    0 "Active" active: String, 1 "ChannelType" channel_type: String, 2 "ContactGroupName" contact_group_name: String,
    3 "ContactName" contact_name: String, 4 "DispatchRule" dispatch_rule: String,
    5 "EventContext" event_context: String, 6 "InstanceId" instance_id, 7 "Lang" lang: String, 8 "Level" level: String,
    9 "MinInterval" min_interval: String, 10 "Severity" severity: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetEventSubscriptionOutput {
    pub code: Option<String>,
    pub data: Option<SetEventSubscriptionData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { SetEventSubscriptionOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetEventSubscriptionData {
    pub active: Option<i64>,
    pub channel_type: Option<String>,
    pub contact_group_name: Option<String>,
    pub contact_name: Option<String>,
    pub event_context: Option<String>,
    pub instance_id: Option<String>,
    pub lang: Option<String>,
    pub level: Option<String>,
    pub min_interval: Option<i64>,
    pub user_id: Option<String>,
}
model! { SetEventSubscriptionData {
    0 "active" active, 1 "channelType" channel_type, 2 "contactGroupName" contact_group_name,
    3 "contactName" contact_name, 4 "eventContext" event_context, 5 "instanceId" instance_id, 6 "lang" lang,
    7 "level" level, 8 "minInterval" min_interval, 9 "userId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoResourceOptimizeRulesAsync {
    pub console_context: Option<String>,
    pub instance_ids: String,
    pub result_id: Option<String>,
    pub table_fragmentation_ratio: f64,
    pub table_space_size: f64,
}
operation! { UpdateAutoResourceOptimizeRulesAsync(instance_ids: String, table_fragmentation_ratio: f64, table_space_size: f64)
    "UpdateAutoResourceOptimizeRulesAsync" -> UpdateAutoResourceOptimizeRulesAsyncOutput {
    0 "ConsoleContext" console_context: String, 1 "InstanceIds" instance_ids, 2 "ResultId" result_id: String,
    3 "TableFragmentationRatio" table_fragmentation_ratio, 4 "TableSpaceSize" table_space_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoResourceOptimizeRulesAsyncOutput {
    pub code: Option<i64>,
    pub data: Option<UpdateAutoResourceOptimizeRulesAsyncData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAutoResourceOptimizeRulesAsyncOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoResourceOptimizeRulesAsyncData {
    pub complete: Option<bool>,
    pub config_response: Option<UpdateAutoResourceOptimizeRulesAsyncConfigResponse>,
    pub fail: Option<bool>,
    pub is_finish: Option<bool>,
    pub result_id: Option<String>,
    pub state: Option<String>,
    pub timestamp: Option<i64>,
}
model! { UpdateAutoResourceOptimizeRulesAsyncData {
    0 "Complete" complete, 1 "ConfigResponse" config_response, 2 "Fail" fail, 3 "IsFinish" is_finish,
    4 "ResultId" result_id, 5 "State" state, 6 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoResourceOptimizeRulesAsyncConfigResponse {
    pub config_fail_instance_count: Option<i64>,
    pub config_fail_instance_list: Option<Vec<UpdateAutoResourceOptimizeRulesAsyncConfigFailInstanceList>>,
    pub config_success_instance_count: Option<i64>,
    pub config_success_instance_list: Option<Vec<UpdateAutoResourceOptimizeRulesAsyncConfigSuccessInstanceList>>,
    pub total_instance_count: Option<i64>,
}
model! { UpdateAutoResourceOptimizeRulesAsyncConfigResponse {
    0 "ConfigFailInstanceCount" config_fail_instance_count, 1 "ConfigFailInstanceList" config_fail_instance_list,
    2 "ConfigSuccessInstanceCount" config_success_instance_count,
    3 "ConfigSuccessInstanceList" config_success_instance_list, 4 "TotalInstanceCount" total_instance_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoResourceOptimizeRulesAsyncConfigFailInstanceList {
    pub config_success: Option<bool>,
    pub error_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { UpdateAutoResourceOptimizeRulesAsyncConfigFailInstanceList {
    0 "ConfigSuccess" config_success, 1 "ErrorMessage" error_message, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoResourceOptimizeRulesAsyncConfigSuccessInstanceList {
    pub config_success: Option<bool>,
    pub instance_id: Option<String>,
}
model! { UpdateAutoResourceOptimizeRulesAsyncConfigSuccessInstanceList {
    0 "ConfigSuccess" config_success, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoSqlOptimizeStatus {
    pub instances: String,
    pub status: i64,
}
operation! { UpdateAutoSqlOptimizeStatus(instances: String, status: i64)
    "UpdateAutoSqlOptimizeStatus" -> UpdateAutoSqlOptimizeStatusOutput {
    0 "Instances" instances, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoSqlOptimizeStatusOutput {
    pub code: Option<String>,
    pub data: Option<UpdateAutoSqlOptimizeStatusData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { UpdateAutoSqlOptimizeStatusOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoSqlOptimizeStatusData {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<String>,
}
model! { UpdateAutoSqlOptimizeStatusData {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoThrottleRulesAsync {
    pub abnormal_duration: f64,
    pub active_sessions: i64,
    pub allow_throttle_end_time: String,
    pub allow_throttle_start_time: String,
    pub auto_kill_session: bool,
    pub console_context: Option<String>,
    pub cpu_session_relation: String,
    pub cpu_usage: f64,
    pub instance_ids: String,
    pub max_throttle_time: f64,
    pub result_id: Option<String>,
}

/// What [`UpdateAutoThrottleRulesAsync::new`] takes.
pub struct UpdateAutoThrottleRulesAsyncRequired {
    pub abnormal_duration: f64,
    pub active_sessions: i64,
    pub allow_throttle_end_time: String,
    pub allow_throttle_start_time: String,
    pub auto_kill_session: bool,
    pub cpu_session_relation: String,
    pub cpu_usage: f64,
    pub instance_ids: String,
    pub max_throttle_time: f64,
}
operation! { UpdateAutoThrottleRulesAsync{UpdateAutoThrottleRulesAsyncRequired: abnormal_duration, active_sessions, allow_throttle_end_time, allow_throttle_start_time, auto_kill_session, cpu_session_relation, cpu_usage, instance_ids, max_throttle_time}
    "UpdateAutoThrottleRulesAsync" -> UpdateAutoThrottleRulesAsyncOutput {
    0 "AbnormalDuration" abnormal_duration, 1 "ActiveSessions" active_sessions,
    2 "AllowThrottleEndTime" allow_throttle_end_time, 3 "AllowThrottleStartTime" allow_throttle_start_time,
    4 "AutoKillSession" auto_kill_session, 5 "ConsoleContext" console_context: String,
    6 "CpuSessionRelation" cpu_session_relation, 7 "CpuUsage" cpu_usage, 8 "InstanceIds" instance_ids,
    9 "MaxThrottleTime" max_throttle_time, 10 "ResultId" result_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoThrottleRulesAsyncOutput {
    pub code: Option<i64>,
    pub data: Option<UpdateAutoThrottleRulesAsyncData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAutoThrottleRulesAsyncOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoThrottleRulesAsyncData {
    pub complete: Option<bool>,
    pub config_response: Option<UpdateAutoThrottleRulesAsyncConfigResponse>,
    pub fail: Option<bool>,
    pub is_finish: Option<bool>,
    pub result_id: Option<String>,
    pub state: Option<String>,
    pub timestamp: Option<i64>,
}
model! { UpdateAutoThrottleRulesAsyncData {
    0 "Complete" complete, 1 "ConfigResponse" config_response, 2 "Fail" fail, 3 "IsFinish" is_finish,
    4 "ResultId" result_id, 5 "State" state, 6 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoThrottleRulesAsyncConfigResponse {
    pub config_fail_instance_count: Option<i64>,
    pub config_fail_instance_list: Option<Vec<UpdateAutoThrottleRulesAsyncConfigFailInstanceList>>,
    pub config_success_instance_count: Option<i64>,
    pub config_success_instance_list: Option<Vec<UpdateAutoThrottleRulesAsyncConfigSuccessInstanceList>>,
    pub total_instance_count: Option<i64>,
}
model! { UpdateAutoThrottleRulesAsyncConfigResponse {
    0 "ConfigFailInstanceCount" config_fail_instance_count, 1 "ConfigFailInstanceList" config_fail_instance_list,
    2 "ConfigSuccessInstanceCount" config_success_instance_count,
    3 "ConfigSuccessInstanceList" config_success_instance_list, 4 "TotalInstanceCount" total_instance_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoThrottleRulesAsyncConfigFailInstanceList {
    pub config_success: Option<bool>,
    pub error_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { UpdateAutoThrottleRulesAsyncConfigFailInstanceList {
    0 "ConfigSuccess" config_success, 1 "ErrorMessage" error_message, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoThrottleRulesAsyncConfigSuccessInstanceList {
    pub config_success: Option<bool>,
    pub instance_id: Option<String>,
}
model! { UpdateAutoThrottleRulesAsyncConfigSuccessInstanceList {
    0 "ConfigSuccess" config_success, 1 "InstanceId" instance_id
} }

#[cfg(feature = "reflect")]
register! {
    AddHDMInstance, Chat, CreateCacheAnalysisJob, CreateCloudBenchTasks, CreateDiagnosticReport,
    CreateKillInstanceSessionTask, CreateKillInstanceSessionTaskWithMaintainUser, CreateLatestDeadLockAnalysis,
    CreateQueryOptimizeTag, CreateRequestDiagnosis, CreateSecurityIPGroup, CreateSqlLogTask, CreateStorageAnalysisTask,
    DeleteCloudBenchTask, DeleteSecurityIPGroup, DeleteStopGateway, DescribeAuditLogs, DescribeAutoScalingConfig,
    DescribeAutoScalingHistory, DescribeCacheAnalysisJob, DescribeCacheAnalysisJobs, DescribeCloudBenchTasks,
    DescribeCloudbenchTask, DescribeCloudbenchTaskConfig, DescribeDiagnosticReportList, DescribeErrorLogRecords,
    DescribeHotBigKeys, DescribeHotKeys, DescribeInstanceDasPro, DescribeQueryExplain, DescribeSecurityIPGroup,
    DescribeSecurityIPGroupRelation, DescribeSlowLogHistogramAsync, DescribeSlowLogRecords, DescribeSlowLogStatistic,
    DescribeSqlLogConfig, DescribeSqlLogRecords, DescribeSqlLogStatistic, DescribeSqlLogTask, DescribeSqlLogTasks,
    DescribeTopBigKeys, DescribeTopHotKeys, DisableAllSqlConcurrencyControlRules, DisableAutoResourceOptimizeRules,
    DisableAutoThrottleRules, DisableDasPro, DisableInstanceDasConfig, DisableSqlConcurrencyControl, EnableDasPro,
    EnableSqlConcurrencyControl, GetAsyncErrorRequestListByCode, GetAsyncErrorRequestStatByCode,
    GetAsyncErrorRequestStatResult, GetAutoIncrementUsageStatistic, GetAutoResourceOptimizeRules, GetAutoThrottleRules,
    GetAutonomousNotifyEventContent, GetAutonomousNotifyEventsInRange, GetBlockingDetailList,
    GetDBInstanceConnectivityDiagnosis, GetDasAgentSSE, GetDasProServiceUsage, GetDasSQLLogHotData, GetDeadLockDetail,
    GetDeadLockDetailList, GetDeadLockHistory, GetDeadlockHistogram, GetErrorRequestSample, GetEventSubscription,
    GetFullRequestOriginStatByInstanceId, GetFullRequestSampleByInstanceId, GetFullRequestStatResultByInstanceId,
    GetInstanceGroupInspectReportDetail, GetInstanceGroupInspectReportList, GetInstanceInspections,
    GetInstanceMissingIndexList, GetInstanceSqlOptimizeStatistic, GetKillInstanceSessionTaskResult, GetMongoDBCurrentOp,
    GetMySQLAllSessionAsync, GetPartitionsHeatmap, GetPfsMetricTrends, GetPfsSqlSample, GetPfsSqlSummaries,
    GetQueryOptimizeDataStats, GetQueryOptimizeDataTop, GetQueryOptimizeDataTrend, GetQueryOptimizeExecErrorSample,
    GetQueryOptimizeExecErrorStats, GetQueryOptimizeRuleList, GetQueryOptimizeShareUrl, GetQueryOptimizeSolution,
    GetQueryOptimizeTag, GetRedisAllSession, GetRequestDiagnosisPage, GetRequestDiagnosisResult,
    GetRunningSqlConcurrencyControlRules, GetSqlConcurrencyControlKeywordsFromSqlText,
    GetSqlConcurrencyControlRulesHistory, GetSqlOptimizeAdvice, GetStorageAnalysisResult, GetYaoChiAgent,
    KillInstanceAllSession, ModifyAutoScalingConfig, ModifySecurityIPGroup, ModifySecurityIPGroupRelation,
    ModifySqlLogConfig, RunCloudBenchTask, SetEventSubscription, UpdateAutoResourceOptimizeRulesAsync,
    UpdateAutoSqlOptimizeStatus, UpdateAutoThrottleRulesAsync
}
