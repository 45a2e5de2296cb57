//! `das` of Alibaba Cloud, API version 2020-01-16.
//!
//! Endpoint: a table of 1 region, else `das.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/DAS/2020-01-16/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, das::DescribeAuditLogs};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAuditLogs::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-shanghai", "das.cn-shanghai.aliyuncs.com")],
    &[("cn-shanghai", "das.vpc-proxy.aliyuncs.com")],
    "",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new("das", "2020-01-16", "das", &ENDPOINTS);

/// Adds hdm instance: `AddHDMInstance` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/AddHDMInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddHDMInstance {
    pub engine: Option<String>,
    pub flush_account: Option<String>,
    pub instance_alias: Option<String>,
    /// Required.
    pub instance_area: String,
    pub instance_id: Option<String>,
    pub ip: Option<String>,
    pub network_type: Option<String>,
    /// Secret.
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

/// Response of [`AddHDMInstance`].
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
    0 "Code" code: String, 1 "Data" data: AddHDMInstanceData, 2 "Message" message: String, 3 "Success" success: String,
    4 "Synchro" synchro: String
} }

/// In the response of [`AddHDMInstance`].
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
    /// Secret.
    pub token: Option<Secret>,
    pub uuid: Option<String>,
    pub vpc_id: Option<String>,
}
model! { AddHDMInstanceData {
    0 "CallerUid" caller_uid: String, 1 "Code" code: i64, 2 "Error" error: String, 3 "InstanceId" instance_id: String,
    4 "Ip" ip: String, 5 "OwnerId" owner_id: String, 6 "Port" port: i64, 7 "Role" role: String,
    8 "TenantId" tenant_id: String, 9 "Token" token: Secret, 10 "Uuid" uuid: String, 11 "VpcId" vpc_id: String
} }

/// `Chat` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/Chat>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Chat {
    pub agent_id: Option<String>,
    /// Required.
    pub message: String,
    pub session_id: Option<String>,
    pub summary: Option<String>,
}
operation! { Chat(message: String) "Chat" -> ChatOutput {
    0 "AgentId" agent_id: String, 1 "Message" message, 2 "SessionId" session_id: String, 3 "Summary" summary: String
} }

/// Response of [`Chat`].
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
    0 "ActivityType" activity_type: String, 1 "Content" content: String, 2 "Delta" delta: String,
    3 "MessageId" message_id: String, 4 "Name" name: String, 5 "ParentMessageId" parent_message_id: String,
    6 "Role" role: String, 7 "RunId" run_id: String, 8 "StepName" step_name: String,
    9 "TaskTrackerId" task_tracker_id: String, 10 "ThreadId" thread_id: String, 11 "ToolCallId" tool_call_id: String,
    12 "ToolCallName" tool_call_name: String, 13 "Type" r#type: String, 14 "Value" value: Value
} }

/// Creates cache analysis job: `CreateCacheAnalysisJob` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/CreateCacheAnalysisJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCacheAnalysisJob {
    pub backup_set_id: Option<String>,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub separators: Option<String>,
}
operation! { CreateCacheAnalysisJob(instance_id: String) "CreateCacheAnalysisJob" -> CreateCacheAnalysisJobOutput {
    0 "BackupSetId" backup_set_id: String, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String,
    3 "Separators" separators: String
} }

/// Response of [`CreateCacheAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCacheAnalysisJobOutput {
    pub code: Option<String>,
    pub data: Option<CreateCacheAnalysisJobData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateCacheAnalysisJobOutput {
    0 "Code" code: String, 1 "Data" data: CreateCacheAnalysisJobData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`CreateCacheAnalysisJob`].
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
    0 "BigKeys" big_keys: CreateCacheAnalysisJobBigKeys, 1 "InstanceId" instance_id: String, 2 "JobId" job_id: String,
    3 "Message" message: String, 4 "NodeId" node_id: String, 5 "TaskState" task_state: String
} }

/// In the response of [`CreateCacheAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCacheAnalysisJobBigKeys {
    pub key_info: Vec<CreateCacheAnalysisJobKeyInfo>,
}
model! { CreateCacheAnalysisJobBigKeys {
    0 "KeyInfo" key_info: Vec<CreateCacheAnalysisJobKeyInfo>
} }

/// In the response of [`CreateCacheAnalysisJob`].
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
    0 "Bytes" bytes: i64, 1 "Count" count: i64, 2 "Db" db: i64, 3 "Encoding" encoding: String,
    4 "ExpirationTimeMillis" expiration_time_millis: i64, 5 "Key" key: String, 6 "NodeId" node_id: String,
    7 "Type" r#type: String
} }

/// Creates cloud bench tasks: `CreateCloudBenchTasks` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/CreateCloudBenchTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudBenchTasks {
    pub amount: Option<String>,
    pub backup_id: Option<String>,
    pub backup_time: Option<String>,
    /// Required.
    pub client_type: String,
    /// Required.
    pub description: String,
    pub dst_connection_string: Option<String>,
    pub dst_instance_id: Option<String>,
    pub dst_port: Option<String>,
    pub dst_super_account: Option<String>,
    /// Secret.
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
    /// Required.
    pub src_instance_id: String,
    pub src_public_ip: Option<String>,
    pub src_super_account: Option<String>,
    /// Secret.
    pub src_super_password: Option<Secret>,
    /// Required.
    pub task_type: String,
    pub work_dir: Option<String>,
}
operation! {
    CreateCloudBenchTasks(client_type: String, description: String, src_instance_id: String, task_type: String)
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

/// Response of [`CreateCloudBenchTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudBenchTasksOutput {
    pub code: Option<String>,
    pub data: Option<CreateCloudBenchTasksData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateCloudBenchTasksOutput {
    0 "Code" code: String, 1 "Data" data: CreateCloudBenchTasksData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`CreateCloudBenchTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudBenchTasksData {
    pub task_ids: Vec<String>,
}
model! { CreateCloudBenchTasksData {
    0 "taskIds" task_ids: Vec<String>
} }

/// Creates diagnostic report: `CreateDiagnosticReport` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/CreateDiagnosticReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiagnosticReport {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub start_time: String,
}
operation! { CreateDiagnosticReport(db_instance_id: String, end_time: String, start_time: String)
    "CreateDiagnosticReport" -> CreateDiagnosticReportOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "StartTime" start_time
} }

/// Response of [`CreateDiagnosticReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDiagnosticReportOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateDiagnosticReportOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: String
} }

/// Creates kill instance session task: `CreateKillInstanceSessionTask` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/CreateKillInstanceSessionTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKillInstanceSessionTask {
    /// Required.
    pub db_user: String,
    /// Required. Secret.
    pub db_user_password: Secret,
    pub ignored_users: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub kill_all_sessions: bool,
    pub node_id: Option<String>,
    pub session_ids: Option<String>,
}
operation! {
    CreateKillInstanceSessionTask(db_user: String, db_user_password: Secret, instance_id: String, kill_all_sessions: bool)
    "CreateKillInstanceSessionTask" -> CreateKillInstanceSessionTaskOutput {
    0 "DbUser" db_user, 1 "DbUserPassword" db_user_password, 2 "IgnoredUsers" ignored_users: String,
    3 "InstanceId" instance_id, 4 "KillAllSessions" kill_all_sessions, 5 "NodeId" node_id: String,
    6 "SessionIds" session_ids: String
} }

/// Response of [`CreateKillInstanceSessionTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKillInstanceSessionTaskOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateKillInstanceSessionTaskOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Creates kill instance session task with maintain user: `CreateKillInstanceSessionTaskWithMaintainUser` of `das`
/// 2020-01-16.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/DAS/2020-01-16/CreateKillInstanceSessionTaskWithMaintainUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKillInstanceSessionTaskWithMaintainUser {
    pub ignored_users: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub kill_all_sessions: bool,
    pub node_id: Option<String>,
    pub session_ids: Option<String>,
}
operation! { CreateKillInstanceSessionTaskWithMaintainUser(instance_id: String, kill_all_sessions: bool)
    "CreateKillInstanceSessionTaskWithMaintainUser" -> CreateKillInstanceSessionTaskWithMaintainUserOutput {
    0 "IgnoredUsers" ignored_users: String, 1 "InstanceId" instance_id, 2 "KillAllSessions" kill_all_sessions,
    3 "NodeId" node_id: String, 4 "SessionIds" session_ids: String
} }

/// Response of [`CreateKillInstanceSessionTaskWithMaintainUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKillInstanceSessionTaskWithMaintainUserOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateKillInstanceSessionTaskWithMaintainUserOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Creates latest dead lock analysis: `CreateLatestDeadLockAnalysis` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/CreateLatestDeadLockAnalysis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLatestDeadLockAnalysis {
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
}
operation! { CreateLatestDeadLockAnalysis(instance_id: String)
    "CreateLatestDeadLockAnalysis" -> CreateLatestDeadLockAnalysisOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CreateLatestDeadLockAnalysis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLatestDeadLockAnalysisOutput {
    pub code: Option<i64>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateLatestDeadLockAnalysisOutput {
    0 "Code" code: i64, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: bool
} }

/// Creates query optimize tag: `CreateQueryOptimizeTag` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/CreateQueryOptimizeTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQueryOptimizeTag {
    pub comments: Option<String>,
    /// Required.
    pub engine: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sql_ids: String,
    /// Required.
    pub status: i64,
    /// Required.
    pub tags: String,
}

/// Arguments of [`CreateQueryOptimizeTag::new`].
pub struct CreateQueryOptimizeTagRequired {
    pub engine: String,
    pub instance_id: String,
    pub sql_ids: String,
    pub status: i64,
    pub tags: String,
}
operation! { CreateQueryOptimizeTag { CreateQueryOptimizeTagRequired: engine, instance_id, sql_ids, status, tags }
    "CreateQueryOptimizeTag" -> CreateQueryOptimizeTagOutput {
    0 "Comments" comments: String, 1 "Engine" engine, 2 "InstanceId" instance_id, 3 "SqlIds" sql_ids, 4 "Status" status,
    5 "Tags" tags
} }

/// Response of [`CreateQueryOptimizeTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQueryOptimizeTagOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateQueryOptimizeTagOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: String
} }

/// Creates request diagnosis: `CreateRequestDiagnosis` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/CreateRequestDiagnosis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRequestDiagnosis {
    /// Required.
    pub database: String,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    /// Required.
    pub sql: String,
}
operation! { CreateRequestDiagnosis(database: String, instance_id: String, sql: String)
    "CreateRequestDiagnosis" -> CreateRequestDiagnosisOutput {
    0 "Database" database, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String, 3 "Sql" sql
} }

/// Response of [`CreateRequestDiagnosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRequestDiagnosisOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateRequestDiagnosisOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: String
} }

/// Creates security ip group: `CreateSecurityIPGroup` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/CreateSecurityIPGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityIPGroup {
    /// Required.
    pub g_ip_list: String,
    /// Required.
    pub global_ig_name: String,
    /// Required.
    pub region_name: String,
}
operation! { CreateSecurityIPGroup(g_ip_list: String, global_ig_name: String, region_name: String)
    "CreateSecurityIPGroup" -> CreateSecurityIPGroupOutput {
    0 "GIpList" g_ip_list, 1 "GlobalIgName" global_ig_name, 2 "RegionName" region_name
} }

/// Response of [`CreateSecurityIPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityIPGroupOutput {
    pub code: Option<String>,
    pub data: Option<CreateSecurityIPGroupData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateSecurityIPGroupOutput {
    0 "Code" code: String, 1 "Data" data: CreateSecurityIPGroupData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`CreateSecurityIPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityIPGroupData {
    pub global_security_ip_group: Vec<CreateSecurityIPGroupGlobalSecurityIPGroup>,
}
model! { CreateSecurityIPGroupData {
    0 "GlobalSecurityIPGroup" global_security_ip_group: Vec<CreateSecurityIPGroupGlobalSecurityIPGroup>
} }

/// In the response of [`CreateSecurityIPGroup`].
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
    0 "GIpList" g_ip_list: String, 1 "GlobalIgName" global_ig_name: String,
    2 "GlobalSecurityGroupId" global_security_group_id: String, 3 "RegionId" region_id: String,
    4 "SecurityIpType" security_ip_type: String, 5 "WhitelistNetType" whitelist_net_type: String
} }

/// Creates sql log task: `CreateSqlLogTask` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/CreateSqlLogTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSqlLogTask {
    pub filters: Option<Vec<CreateSqlLogTaskFilters>>,
    pub role: Option<String>,
    /// Required.
    pub end_time: i64,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub node_id: Option<String>,
    /// Required.
    pub start_time: i64,
    pub r#type: Option<String>,
}
operation! { CreateSqlLogTask(end_time: i64, start_time: i64) "CreateSqlLogTask" -> CreateSqlLogTaskOutput {
    0 "Filters" filters: Vec<CreateSqlLogTaskFilters>, 1 "Role" role: String, 2 "EndTime" end_time,
    3 "InstanceId" instance_id: String, 4 "Name" name: String, 5 "NodeId" node_id: String, 6 "StartTime" start_time,
    7 "Type" r#type: String
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// In the request of [`CreateSqlLogTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSqlLogTaskFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateSqlLogTaskFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateSqlLogTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSqlLogTaskOutput {
    pub code: Option<String>,
    pub data: Option<CreateSqlLogTaskData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateSqlLogTaskOutput {
    0 "Code" code: String, 1 "Data" data: CreateSqlLogTaskData, 2 "Message" message: String, 3 "Success" success: String
} }

/// In the response of [`CreateSqlLogTask`].
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
    0 "CreateTime" create_time: i64, 1 "End" end: i64, 2 "InstanceId" instance_id: String, 3 "Name" name: String,
    4 "Start" start: i64, 5 "Status" status: String, 6 "TaskId" task_id: String
} }

/// Creates storage analysis task: `CreateStorageAnalysisTask` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/CreateStorageAnalysisTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageAnalysisTask {
    pub db_name: Option<String>,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub table_name: Option<String>,
}
operation! { CreateStorageAnalysisTask(instance_id: String)
    "CreateStorageAnalysisTask" -> CreateStorageAnalysisTaskOutput {
    0 "DbName" db_name: String, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String, 3 "TableName" table_name: String
} }

/// Response of [`CreateStorageAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageAnalysisTaskOutput {
    pub code: Option<i64>,
    pub data: Option<CreateStorageAnalysisTaskData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateStorageAnalysisTaskOutput {
    0 "Code" code: i64, 1 "Data" data: CreateStorageAnalysisTaskData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`CreateStorageAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageAnalysisTaskData {
    pub create_task_success: Option<bool>,
    pub error_message: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateStorageAnalysisTaskData {
    0 "CreateTaskSuccess" create_task_success: bool, 1 "ErrorMessage" error_message: String, 2 "TaskId" task_id: String
} }

/// Deletes cloud bench task: `DeleteCloudBenchTask` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DeleteCloudBenchTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudBenchTask {
    /// Required.
    pub task_id: String,
}
operation! { DeleteCloudBenchTask(task_id: String) "DeleteCloudBenchTask" -> DeleteCloudBenchTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`DeleteCloudBenchTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudBenchTaskOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DeleteCloudBenchTaskOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: String
} }

/// Deletes security ip group: `DeleteSecurityIPGroup` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DeleteSecurityIPGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityIPGroup {
    /// Required.
    pub global_security_group_id: String,
    /// Required.
    pub region_name: String,
}
operation! { DeleteSecurityIPGroup(global_security_group_id: String, region_name: String)
    "DeleteSecurityIPGroup" -> DeleteSecurityIPGroupOutput {
    0 "GlobalSecurityGroupId" global_security_group_id, 1 "RegionName" region_name
} }

/// Response of [`DeleteSecurityIPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityIPGroupOutput {
    pub code: Option<String>,
    pub data: Option<DeleteSecurityIPGroupData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DeleteSecurityIPGroupOutput {
    0 "Code" code: String, 1 "Data" data: DeleteSecurityIPGroupData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DeleteSecurityIPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityIPGroupData {
    pub global_security_ip_group: Vec<DeleteSecurityIPGroupGlobalSecurityIPGroup>,
}
model! { DeleteSecurityIPGroupData {
    0 "GlobalSecurityIPGroup" global_security_ip_group: Vec<DeleteSecurityIPGroupGlobalSecurityIPGroup>
} }

/// In the response of [`DeleteSecurityIPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityIPGroupGlobalSecurityIPGroup {
    pub global_security_group_id: Option<String>,
}
model! { DeleteSecurityIPGroupGlobalSecurityIPGroup {
    0 "GlobalSecurityGroupId" global_security_group_id: String
} }

/// Deletes stop gateway: `DeleteStopGateway` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DeleteStopGateway>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStopGateway {
    /// Required.
    pub gateway_id: String,
}
operation! { DeleteStopGateway(gateway_id: String) "DeleteStopGateway" -> DeleteStopGatewayOutput {
    0 "GatewayId" gateway_id
} }

/// Response of [`DeleteStopGateway`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStopGatewayOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DeleteStopGatewayOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: String
} }

/// Describes audit logs: `DescribeAuditLogs` of `das` 2020-01-16.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeAuditLogs>.
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
    /// On the wire: `RuleId`.
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

/// Response of [`DescribeAuditLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogsOutput {
    pub async_request_id: Option<String>,
    pub current_page: Option<i64>,
    pub items: Vec<DescribeAuditLogsItems>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAuditLogsOutput {
    0 "AsyncRequestId" async_request_id: String, 1 "CurrentPage" current_page: i64,
    2 "Items" items: Vec<DescribeAuditLogsItems>, 3 "PageSize" page_size: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAuditLogs`].
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
    0 "ClientIp" client_ip: String, 1 "ClientPort" client_port: String, 2 "ClientUa" client_ua: String,
    3 "ColumnName" column_name: String, 4 "CreationTime" creation_time: i64, 5 "DatabaseName" database_name: String,
    6 "EffectRow" effect_row: i64, 7 "ExecuteStatus" execute_status: i64, 8 "ExecuteTime" execute_time: i64,
    9 "Id" id: i64, 10 "InWhiteList" in_white_list: bool, 11 "InstanceAuditStatus" instance_audit_status: String,
    12 "InstanceDescription" instance_description: String, 13 "InstanceName" instance_name: String,
    14 "IpType" ip_type: String, 15 "LogSource" log_source: String, 16 "LogTime" log_time: i64,
    17 "Message" message: String, 18 "OperateType" operate_type: String, 19 "OssObjectKey" oss_object_key: String,
    20 "PackageName" package_name: String, 21 "ProductCode" product_code: String, 22 "ProductId" product_id: i64,
    23 "RuleCategory" rule_category: String, 24 "RuleId" rule_id: String, 25 "RuleName" rule_name: String,
    26 "SqlText" sql_text: String, 27 "TableName" table_name: String, 28 "UserId" user_id: String,
    29 "UserName" user_name: String, 30 "WarnLevel" warn_level: String, 31 "WarnLevelName" warn_level_name: String
} }

/// Describes auto scaling config: `DescribeAutoScalingConfig` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeAutoScalingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingConfig {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeAutoScalingConfig(instance_id: String)
    "DescribeAutoScalingConfig" -> DescribeAutoScalingConfigOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeAutoScalingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingConfigOutput {
    pub code: Option<String>,
    pub data: Option<DescribeAutoScalingConfigData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeAutoScalingConfigOutput {
    0 "Code" code: String, 1 "Data" data: DescribeAutoScalingConfigData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeAutoScalingConfig`].
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
    0 "Bandwidth" bandwidth: DescribeAutoScalingConfigBandwidth,
    1 "Resource" resource: DescribeAutoScalingConfigResource, 2 "Shard" shard: DescribeAutoScalingConfigShard,
    3 "Spec" spec: DescribeAutoScalingConfigSpec, 4 "Storage" storage: DescribeAutoScalingConfigStorage
} }

/// In the response of [`DescribeAutoScalingConfig`].
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
    0 "BandwidthUsageLowerThreshold" bandwidth_usage_lower_threshold: i64,
    1 "BandwidthUsageUpperThreshold" bandwidth_usage_upper_threshold: i64, 2 "Downgrade" downgrade: bool,
    3 "ObservationWindowSize" observation_window_size: String, 4 "Upgrade" upgrade: bool
} }

/// In the response of [`DescribeAutoScalingConfig`].
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
    0 "CpuStep" cpu_step: i64, 1 "CpuUsageUpperThreshold" cpu_usage_upper_threshold: i64,
    2 "DowngradeObservationWindowSize" downgrade_observation_window_size: String, 3 "Enable" enable: bool,
    4 "UpgradeObservationWindowSize" upgrade_observation_window_size: String
} }

/// In the response of [`DescribeAutoScalingConfig`].
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
    0 "Downgrade" downgrade: bool, 1 "DowngradeObservationWindowSize" downgrade_observation_window_size: String,
    2 "MaxShards" max_shards: i64, 3 "MemUsageLowerThreshold" mem_usage_lower_threshold: i64,
    4 "MemUsageUpperThreshold" mem_usage_upper_threshold: i64, 5 "MinShards" min_shards: i64, 6 "Upgrade" upgrade: bool,
    7 "UpgradeObservationWindowSize" upgrade_observation_window_size: String
} }

/// In the response of [`DescribeAutoScalingConfig`].
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
    0 "CoolDownTime" cool_down_time: String, 1 "CpuUsageUpperThreshold" cpu_usage_upper_threshold: i64,
    2 "Downgrade" downgrade: bool, 3 "MaxReadOnlyNodes" max_read_only_nodes: i64, 4 "MaxSpec" max_spec: String,
    5 "MemUsageUpperThreshold" mem_usage_upper_threshold: i64,
    6 "ObservationWindowSize" observation_window_size: String, 7 "Upgrade" upgrade: bool
} }

/// In the response of [`DescribeAutoScalingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingConfigStorage {
    pub disk_usage_upper_threshold: Option<i64>,
    pub max_storage: Option<i64>,
    pub upgrade: Option<bool>,
}
model! { DescribeAutoScalingConfigStorage {
    0 "DiskUsageUpperThreshold" disk_usage_upper_threshold: i64, 1 "MaxStorage" max_storage: i64,
    2 "Upgrade" upgrade: bool
} }

/// Describes auto scaling history: `DescribeAutoScalingHistory` of `das` 2020-01-16.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeAutoScalingHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingHistory {
    /// Required.
    pub auto_scaling_task_type: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub start_time: i64,
}
operation! {
    DescribeAutoScalingHistory(auto_scaling_task_type: String, end_time: i64, instance_id: String, start_time: i64)
    "DescribeAutoScalingHistory" -> DescribeAutoScalingHistoryOutput {
    0 "AutoScalingTaskType" auto_scaling_task_type, 1 "EndTime" end_time, 2 "InstanceId" instance_id,
    3 "StartTime" start_time
} { method: "GET", } }

/// Response of [`DescribeAutoScalingHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingHistoryOutput {
    pub code: Option<String>,
    pub data: Option<DescribeAutoScalingHistoryData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeAutoScalingHistoryOutput {
    0 "Code" code: String, 1 "Data" data: DescribeAutoScalingHistoryData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeAutoScalingHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAutoScalingHistoryData {
    pub bandwidth: Vec<BTreeMap<String, Value>>,
    pub instance_id: Option<String>,
    pub resource: Vec<BTreeMap<String, Value>>,
    pub shard: Vec<BTreeMap<String, Value>>,
    pub spec_history: Vec<DescribeAutoScalingHistorySpecHistory>,
    pub storage: Vec<BTreeMap<String, Value>>,
}
model! { DescribeAutoScalingHistoryData {
    0 "Bandwidth" bandwidth: Vec<BTreeMap<String, Value>>, 1 "InstanceId" instance_id: String,
    2 "Resource" resource: Vec<BTreeMap<String, Value>>, 3 "Shard" shard: Vec<BTreeMap<String, Value>>,
    4 "SpecHistory" spec_history: Vec<DescribeAutoScalingHistorySpecHistory>,
    5 "Storage" storage: Vec<BTreeMap<String, Value>>
} }

/// In the response of [`DescribeAutoScalingHistory`].
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
    0 "ErrorCode" error_code: String, 1 "OriginCore" origin_core: i64,
    2 "OriginInstanceClass" origin_instance_class: String, 3 "OriginMemory" origin_memory: f64,
    4 "ScaleType" scale_type: String, 5 "TargetCore" target_core: i64,
    6 "TargetInstanceClass" target_instance_class: String, 7 "TargetMemory" target_memory: f64,
    8 "TaskExcuteStatus" task_excute_status: bool, 9 "TaskTime" task_time: i64
} }

/// Describes cache analysis job: `DescribeCacheAnalysisJob` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeCacheAnalysisJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJob {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub job_id: String,
}
operation! { DescribeCacheAnalysisJob(instance_id: String, job_id: String)
    "DescribeCacheAnalysisJob" -> DescribeCacheAnalysisJobOutput {
    0 "InstanceId" instance_id, 1 "JobId" job_id
} }

/// Response of [`DescribeCacheAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobOutput {
    pub code: Option<String>,
    pub data: Option<DescribeCacheAnalysisJobData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeCacheAnalysisJobOutput {
    0 "Code" code: String, 1 "Data" data: DescribeCacheAnalysisJobData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeCacheAnalysisJob`].
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
    0 "BigKeys" big_keys: DescribeCacheAnalysisJobBigKeys,
    1 "BigKeysOfNum" big_keys_of_num: DescribeCacheAnalysisJobBigKeysOfNum,
    2 "ExpiryKeysLevelCount" expiry_keys_level_count: DescribeCacheAnalysisJobExpiryKeysLevelCount,
    3 "InstanceId" instance_id: String, 4 "JobId" job_id: String,
    5 "KeyPrefixes" key_prefixes: DescribeCacheAnalysisJobKeyPrefixes, 6 "Message" message: String,
    7 "NodeId" node_id: String, 8 "TaskState" task_state: String,
    9 "UnexBigKeysOfBytes" unex_big_keys_of_bytes: DescribeCacheAnalysisJobUnexBigKeysOfBytes,
    10 "UnexBigKeysOfNum" unex_big_keys_of_num: DescribeCacheAnalysisJobUnexBigKeysOfNum
} }

/// In the response of [`DescribeCacheAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobBigKeys {
    pub key_info: Vec<DescribeCacheAnalysisJobKeyInfo>,
}
model! { DescribeCacheAnalysisJobBigKeys {
    0 "KeyInfo" key_info: Vec<DescribeCacheAnalysisJobKeyInfo>
} }

/// In the response of [`DescribeCacheAnalysisJob`].
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
    0 "Bytes" bytes: i64, 1 "Count" count: i64, 2 "Db" db: i64, 3 "Encoding" encoding: String,
    4 "ExpirationTimeMillis" expiration_time_millis: i64, 5 "Key" key: String, 6 "NodeId" node_id: String,
    7 "Type" r#type: String
} }

/// In the response of [`DescribeCacheAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobBigKeysOfNum {
    pub key_info: Vec<DescribeCacheAnalysisJobBigKeysOfNumKeyInfo>,
}
model! { DescribeCacheAnalysisJobBigKeysOfNum {
    0 "KeyInfo" key_info: Vec<DescribeCacheAnalysisJobBigKeysOfNumKeyInfo>
} }

/// In the response of [`DescribeCacheAnalysisJob`].
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
    0 "Bytes" bytes: i64, 1 "Count" count: i64, 2 "Db" db: i64, 3 "Encoding" encoding: String,
    4 "ExpirationTimeMillis" expiration_time_millis: i64, 5 "Key" key: String, 6 "NodeId" node_id: String,
    7 "Type" r#type: String
} }

/// In the response of [`DescribeCacheAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobExpiryKeysLevelCount {
    pub expiry_level: Vec<DescribeCacheAnalysisJobExpiryLevel>,
}
model! { DescribeCacheAnalysisJobExpiryKeysLevelCount {
    0 "ExpiryLevel" expiry_level: Vec<DescribeCacheAnalysisJobExpiryLevel>
} }

/// In the response of [`DescribeCacheAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobExpiryLevel {
    pub analysis_ts: Option<i64>,
    pub level: Option<i64>,
    pub total_bytes: Option<i64>,
    pub total_keys: Option<i64>,
}
model! { DescribeCacheAnalysisJobExpiryLevel {
    0 "AnalysisTs" analysis_ts: i64, 1 "Level" level: i64, 2 "TotalBytes" total_bytes: i64,
    3 "TotalKeys" total_keys: i64
} }

/// In the response of [`DescribeCacheAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobKeyPrefixes {
    pub prefix: Vec<DescribeCacheAnalysisJobPrefix>,
}
model! { DescribeCacheAnalysisJobKeyPrefixes {
    0 "Prefix" prefix: Vec<DescribeCacheAnalysisJobPrefix>
} }

/// In the response of [`DescribeCacheAnalysisJob`].
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
    0 "Bytes" bytes: i64, 1 "Count" count: i64, 2 "KeyNum" key_num: i64, 3 "Prefix" prefix: String,
    4 "Type" r#type: String
} }

/// In the response of [`DescribeCacheAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobUnexBigKeysOfBytes {
    pub key_info: Vec<DescribeCacheAnalysisJobUnexBigKeysOfBytesKeyInfo>,
}
model! { DescribeCacheAnalysisJobUnexBigKeysOfBytes {
    0 "KeyInfo" key_info: Vec<DescribeCacheAnalysisJobUnexBigKeysOfBytesKeyInfo>
} }

/// In the response of [`DescribeCacheAnalysisJob`].
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
    0 "Bytes" bytes: i64, 1 "Count" count: i64, 2 "Db" db: i64, 3 "Encoding" encoding: String,
    4 "ExpirationTimeMillis" expiration_time_millis: i64, 5 "Key" key: String, 6 "NodeId" node_id: String,
    7 "Type" r#type: String
} }

/// In the response of [`DescribeCacheAnalysisJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobUnexBigKeysOfNum {
    pub key_info: Vec<DescribeCacheAnalysisJobUnexBigKeysOfNumKeyInfo>,
}
model! { DescribeCacheAnalysisJobUnexBigKeysOfNum {
    0 "KeyInfo" key_info: Vec<DescribeCacheAnalysisJobUnexBigKeysOfNumKeyInfo>
} }

/// In the response of [`DescribeCacheAnalysisJob`].
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
    0 "Bytes" bytes: i64, 1 "Count" count: i64, 2 "Db" db: i64, 3 "Encoding" encoding: String,
    4 "ExpirationTimeMillis" expiration_time_millis: i64, 5 "Key" key: String, 6 "NodeId" node_id: String,
    7 "Type" r#type: String
} }

/// Describes cache analysis jobs: `DescribeCacheAnalysisJobs` of `das` 2020-01-16.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeCacheAnalysisJobs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobs {
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeCacheAnalysisJobs(end_time: String, instance_id: String, start_time: String)
    "DescribeCacheAnalysisJobs" -> DescribeCacheAnalysisJobsOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "PageNo" page_no: String, 3 "PageSize" page_size: String,
    4 "StartTime" start_time
} }
paged! { DescribeCacheAnalysisJobs: DescribeCacheAnalysisJobsCacheAnalysisJob =
    Number "PageNo", "Data.List.CacheAnalysisJob" data.list.cache_analysis_job, total "Data.Total" }

/// Response of [`DescribeCacheAnalysisJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobsOutput {
    pub code: Option<String>,
    pub data: Option<DescribeCacheAnalysisJobsData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeCacheAnalysisJobsOutput {
    0 "Code" code: String, 1 "Data" data: DescribeCacheAnalysisJobsData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeCacheAnalysisJobs`].
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
    0 "Extra" extra: String, 1 "List" list: DescribeCacheAnalysisJobsList, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`DescribeCacheAnalysisJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobsList {
    pub cache_analysis_job: Vec<DescribeCacheAnalysisJobsCacheAnalysisJob>,
}
model! { DescribeCacheAnalysisJobsList {
    0 "CacheAnalysisJob" cache_analysis_job: Vec<DescribeCacheAnalysisJobsCacheAnalysisJob>
} }

/// In the response of [`DescribeCacheAnalysisJobs`].
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
    0 "BigKeys" big_keys: DescribeCacheAnalysisJobsBigKeys, 1 "InstanceId" instance_id: String,
    2 "JobId" job_id: String, 3 "Message" message: String, 4 "NodeId" node_id: String, 5 "TaskState" task_state: String
} }

/// In the response of [`DescribeCacheAnalysisJobs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCacheAnalysisJobsBigKeys {
    pub key_info: Vec<DescribeCacheAnalysisJobsKeyInfo>,
}
model! { DescribeCacheAnalysisJobsBigKeys {
    0 "KeyInfo" key_info: Vec<DescribeCacheAnalysisJobsKeyInfo>
} }

/// In the response of [`DescribeCacheAnalysisJobs`].
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
    0 "Bytes" bytes: i64, 1 "Count" count: i64, 2 "Db" db: i64, 3 "Encoding" encoding: String,
    4 "ExpirationTimeMillis" expiration_time_millis: i64, 5 "Key" key: String, 6 "NodeId" node_id: String,
    7 "Type" r#type: String
} }

/// Describes cloud bench tasks: `DescribeCloudBenchTasks` of `das` 2020-01-16.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeCloudBenchTasks>.
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
    Number "PageNo", "Data.List.cloudbenchTasks" data.list.cloudbench_tasks, total "Data.Total" }

/// Response of [`DescribeCloudBenchTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudBenchTasksOutput {
    pub code: Option<String>,
    pub data: Option<DescribeCloudBenchTasksData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeCloudBenchTasksOutput {
    0 "Code" code: String, 1 "Data" data: DescribeCloudBenchTasksData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeCloudBenchTasks`].
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
    0 "Extra" extra: String, 1 "List" list: DescribeCloudBenchTasksList, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`DescribeCloudBenchTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudBenchTasksList {
    pub cloudbench_tasks: Vec<DescribeCloudBenchTasksCloudbenchTasks>,
}
model! { DescribeCloudBenchTasksList {
    0 "cloudbenchTasks" cloudbench_tasks: Vec<DescribeCloudBenchTasksCloudbenchTasks>
} }

/// In the response of [`DescribeCloudBenchTasks`].
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
    0 "ArchiveJobId" archive_job_id: String, 1 "ArchiveOssTableName" archive_oss_table_name: String,
    2 "ArchiveState" archive_state: i64, 3 "BackupId" backup_id: String, 4 "BackupType" backup_type: String,
    5 "BenchStep" bench_step: String, 6 "BenchStepStatus" bench_step_status: String,
    7 "ClientGatewayId" client_gateway_id: String, 8 "ClientType" client_type: String,
    9 "Description" description: String, 10 "DstInstanceUuid" dst_instance_uuid: String, 11 "DstIp" dst_ip: String,
    12 "DstPort" dst_port: i64, 13 "DstType" dst_type: String, 14 "DtsJobClass" dts_job_class: String,
    15 "DtsJobId" dts_job_id: String, 16 "DtsJobName" dts_job_name: String, 17 "DtsJobState" dts_job_state: i64,
    18 "DtsJobStatus" dts_job_status: String, 19 "EcsInstanceId" ecs_instance_id: String,
    20 "EndState" end_state: String, 21 "ErrorCode" error_code: String, 22 "ErrorMessage" error_message: String,
    23 "External" external: String, 24 "Rate" rate: i64, 25 "RequestDuration" request_duration: i64,
    26 "SmartPressureTime" smart_pressure_time: i64, 27 "Source" source: String,
    28 "SqlCompleteReuse" sql_complete_reuse: String, 29 "SrcInstanceArea" src_instance_area: String,
    30 "SrcInstanceUuid" src_instance_uuid: String, 31 "SrcPublicIp" src_public_ip: String, 32 "State" state: String,
    33 "Status" status: String, 34 "TableSchema" table_schema: String, 35 "TaskId" task_id: String,
    36 "TaskType" task_type: String, 37 "Topic" topic: String, 38 "UserId" user_id: String,
    39 "Version" version: String, 40 "WorkDir" work_dir: String
} }

/// Describes cloudbench task: `DescribeCloudbenchTask` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeCloudbenchTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudbenchTask {
    /// Required.
    pub task_id: String,
}
operation! { DescribeCloudbenchTask(task_id: String) "DescribeCloudbenchTask" -> DescribeCloudbenchTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeCloudbenchTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudbenchTaskOutput {
    pub code: Option<String>,
    pub data: Option<DescribeCloudbenchTaskData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeCloudbenchTaskOutput {
    0 "Code" code: String, 1 "Data" data: DescribeCloudbenchTaskData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeCloudbenchTask`].
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
    0 "ArchiveJobId" archive_job_id: String, 1 "ArchiveOssTableName" archive_oss_table_name: String,
    2 "ArchiveState" archive_state: i64, 3 "BackupId" backup_id: String, 4 "BackupType" backup_type: String,
    5 "BenchStep" bench_step: String, 6 "BenchStepStatus" bench_step_status: String,
    7 "ClientGatewayId" client_gateway_id: String, 8 "ClientType" client_type: String,
    9 "Description" description: String, 10 "DstInstanceUuid" dst_instance_uuid: String, 11 "DstIp" dst_ip: String,
    12 "DstPort" dst_port: i64, 13 "DstType" dst_type: String, 14 "DtsJobClass" dts_job_class: String,
    15 "DtsJobId" dts_job_id: String, 16 "DtsJobName" dts_job_name: String, 17 "DtsJobState" dts_job_state: i64,
    18 "DtsJobStatus" dts_job_status: String, 19 "EcsInstanceId" ecs_instance_id: String,
    20 "EndState" end_state: String, 21 "ErrorCode" error_code: String, 22 "ErrorMessage" error_message: String,
    23 "External" external: String, 24 "Rate" rate: i64, 25 "RequestDuration" request_duration: i64,
    26 "SmartPressureTime" smart_pressure_time: i64, 27 "Source" source: String,
    28 "SqlCompleteReuse" sql_complete_reuse: String, 29 "SrcInstanceArea" src_instance_area: String,
    30 "SrcInstanceUuid" src_instance_uuid: String, 31 "SrcPublicIp" src_public_ip: String, 32 "State" state: String,
    33 "Status" status: String, 34 "TableSchema" table_schema: String, 35 "TaskId" task_id: String,
    36 "TaskType" task_type: String, 37 "Topic" topic: String, 38 "UserId" user_id: String,
    39 "Version" version: String, 40 "WorkDir" work_dir: String
} }

/// Describes cloudbench task config: `DescribeCloudbenchTaskConfig` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeCloudbenchTaskConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudbenchTaskConfig {
    /// Required.
    pub task_id: String,
}
operation! { DescribeCloudbenchTaskConfig(task_id: String)
    "DescribeCloudbenchTaskConfig" -> DescribeCloudbenchTaskConfigOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeCloudbenchTaskConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudbenchTaskConfigOutput {
    pub code: Option<String>,
    pub data: Option<DescribeCloudbenchTaskConfigData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeCloudbenchTaskConfigOutput {
    0 "Code" code: String, 1 "Data" data: DescribeCloudbenchTaskConfigData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeCloudbenchTaskConfig`].
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
    0 "ArchiveFolder" archive_folder: String, 1 "BenchCmd" bench_cmd: String, 2 "ClientJarPath" client_jar_path: String,
    3 "JarOnOss" jar_on_oss: String, 4 "LoadCmd" load_cmd: String, 5 "MetaFileName" meta_file_name: String,
    6 "MetaFileOnOss" meta_file_on_oss: String, 7 "MetaFilePath" meta_file_path: String, 8 "ParseCmd" parse_cmd: String,
    9 "ParseFilePath" parse_file_path: String, 10 "RocksDbPath" rocks_db_path: String,
    11 "SqlFileName" sql_file_name: String, 12 "SqlFileOnOss" sql_file_on_oss: String,
    13 "SqlFilePath" sql_file_path: String, 14 "TaskId" task_id: String, 15 "UserId" user_id: String,
    16 "WorkDir" work_dir: String
} }

/// Describes diagnostic report list: `DescribeDiagnosticReportList` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeDiagnosticReportList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticReportList {
    /// Required.
    pub db_instance_id: String,
    /// Required.
    pub end_time: String,
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeDiagnosticReportList(db_instance_id: String, end_time: String, start_time: String)
    "DescribeDiagnosticReportList" -> DescribeDiagnosticReportListOutput {
    0 "DBInstanceId" db_instance_id, 1 "EndTime" end_time, 2 "PageNo" page_no: String, 3 "PageSize" page_size: String,
    4 "StartTime" start_time
} }

/// Response of [`DescribeDiagnosticReportList`].
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
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: String,
    4 "Synchro" synchro: String
} }

/// Describes error log records: `DescribeErrorLogRecords` of `das` 2020-01-16.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeErrorLogRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogRecords {
    /// Required.
    pub end_time: i64,
    pub filters: Option<Vec<DescribeErrorLogRecordsFilters>>,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub role: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeErrorLogRecords(end_time: i64, instance_id: String, start_time: i64)
    "DescribeErrorLogRecords" -> DescribeErrorLogRecordsOutput {
    0 "EndTime" end_time, 1 "Filters" filters: Vec<DescribeErrorLogRecordsFilters>, 2 "InstanceId" instance_id,
    3 "NodeId" node_id: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "Role" role: String,
    7 "StartTime" start_time
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }
paged! { DescribeErrorLogRecords: DescribeErrorLogRecordsLogs =
    Number "PageNumber", "Data.Logs" data.logs, total "Data.TotalRecords" }

/// In the request of [`DescribeErrorLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogRecordsFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeErrorLogRecordsFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeErrorLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogRecordsOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeErrorLogRecordsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeErrorLogRecordsOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeErrorLogRecordsData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeErrorLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeErrorLogRecordsData {
    pub end_time: Option<String>,
    pub items_numbers: Option<i64>,
    pub logs: Vec<DescribeErrorLogRecordsLogs>,
    pub max_records_per_page: Option<i64>,
    pub page_numbers: Option<i64>,
    pub start_time: Option<String>,
    pub total_records: Option<i64>,
}
model! { DescribeErrorLogRecordsData {
    0 "EndTime" end_time: String, 1 "ItemsNumbers" items_numbers: i64, 2 "Logs" logs: Vec<DescribeErrorLogRecordsLogs>,
    3 "MaxRecordsPerPage" max_records_per_page: i64, 4 "PageNumbers" page_numbers: i64,
    5 "StartTime" start_time: String, 6 "TotalRecords" total_records: i64
} }

/// In the response of [`DescribeErrorLogRecords`].
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
    0 "Category" category: String, 1 "ConnInfo" conn_info: String, 2 "Content" content: String,
    3 "CreateTime" create_time: String, 4 "DBInstanceName" db_instance_name: String
} }

/// Describes hot big keys: `DescribeHotBigKeys` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeHotBigKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotBigKeys {
    pub console_context: Option<String>,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
}
operation! { DescribeHotBigKeys(instance_id: String) "DescribeHotBigKeys" -> DescribeHotBigKeysOutput {
    0 "ConsoleContext" console_context: String, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String
} }

/// Response of [`DescribeHotBigKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotBigKeysOutput {
    pub code: Option<String>,
    pub data: Option<DescribeHotBigKeysData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeHotBigKeysOutput {
    0 "Code" code: String, 1 "Data" data: DescribeHotBigKeysData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeHotBigKeys`].
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
    0 "BigKeyMsg" big_key_msg: String, 1 "BigKeys" big_keys: DescribeHotBigKeysBigKeys,
    2 "HighTrafficKeyMsg" high_traffic_key_msg: String,
    3 "HighTrafficKeys" high_traffic_keys: DescribeHotBigKeysHighTrafficKeys, 4 "HotKeyMsg" hot_key_msg: String,
    5 "HotKeys" hot_keys: DescribeHotBigKeysHotKeys, 6 "LargeKeyMsg" large_key_msg: String,
    7 "LargeKeys" large_keys: DescribeHotBigKeysLargeKeys
} }

/// In the response of [`DescribeHotBigKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotBigKeysBigKeys {
    pub big_key: Vec<DescribeHotBigKeysBigKey>,
}
model! { DescribeHotBigKeysBigKeys {
    0 "BigKey" big_key: Vec<DescribeHotBigKeysBigKey>
} }

/// In the response of [`DescribeHotBigKeys`].
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
    0 "Db" db: i64, 1 "Key" key: String, 2 "KeyType" key_type: String, 3 "NodeId" node_id: String, 4 "Size" size: i64
} }

/// In the response of [`DescribeHotBigKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotBigKeysHighTrafficKeys {
    pub high_traffic_key: Vec<DescribeHotBigKeysHighTrafficKey>,
}
model! { DescribeHotBigKeysHighTrafficKeys {
    0 "HighTrafficKey" high_traffic_key: Vec<DescribeHotBigKeysHighTrafficKey>
} }

/// In the response of [`DescribeHotBigKeys`].
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
    0 "Db" db: i64, 1 "Hot" hot: String, 2 "Key" key: String, 3 "KeyType" key_type: String, 4 "NodeId" node_id: String,
    5 "Size" size: i64, 6 "inBytes" in_bytes: i64, 7 "outBytes" out_bytes: i64
} }

/// In the response of [`DescribeHotBigKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotBigKeysHotKeys {
    pub hot_key: Vec<DescribeHotBigKeysHotKey>,
}
model! { DescribeHotBigKeysHotKeys {
    0 "HotKey" hot_key: Vec<DescribeHotBigKeysHotKey>
} }

/// In the response of [`DescribeHotBigKeys`].
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
    0 "Db" db: i64, 1 "Hot" hot: String, 2 "Key" key: String, 3 "KeyType" key_type: String, 4 "Lfu" lfu: i64,
    5 "NodeId" node_id: String, 6 "Size" size: i64
} }

/// In the response of [`DescribeHotBigKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotBigKeysLargeKeys {
    pub large_key: Vec<DescribeHotBigKeysLargeKey>,
}
model! { DescribeHotBigKeysLargeKeys {
    0 "LargeKey" large_key: Vec<DescribeHotBigKeysLargeKey>
} }

/// In the response of [`DescribeHotBigKeys`].
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
    0 "DataSize" data_size: String, 1 "Db" db: String, 2 "Key" key: String, 3 "KeyType" key_type: String,
    4 "NodeId" node_id: String
} }

/// Describes hot keys: `DescribeHotKeys` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeHotKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotKeys {
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
}
operation! { DescribeHotKeys(instance_id: String) "DescribeHotKeys" -> DescribeHotKeysOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id: String
} }

/// Response of [`DescribeHotKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotKeysOutput {
    pub code: Option<String>,
    pub data: Option<DescribeHotKeysData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeHotKeysOutput {
    0 "Code" code: String, 1 "Data" data: DescribeHotKeysData, 2 "Message" message: String, 3 "Success" success: String
} }

/// In the response of [`DescribeHotKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHotKeysData {
    pub hot_key: Vec<DescribeHotKeysHotKey>,
}
model! { DescribeHotKeysData {
    0 "HotKey" hot_key: Vec<DescribeHotKeysHotKey>
} }

/// In the response of [`DescribeHotKeys`].
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
    0 "Category" category: String, 1 "Db" db: i64, 2 "Hot" hot: String, 3 "InBytes" in_bytes: i64, 4 "Key" key: String,
    5 "KeyType" key_type: String, 6 "NodeId" node_id: String, 7 "OutBytes" out_bytes: i64, 8 "Size" size: i64
} }

/// Describes instance das pro: `DescribeInstanceDasPro` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeInstanceDasPro>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDasPro {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstanceDasPro(instance_id: String) "DescribeInstanceDasPro" -> DescribeInstanceDasProOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstanceDasPro`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDasProOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeInstanceDasProOutput {
    0 "Code" code: String, 1 "Data" data: bool, 2 "Message" message: String, 3 "Success" success: String
} }

/// Describes query explain: `DescribeQueryExplain` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeQueryExplain>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueryExplain {
    pub db_name: Option<String>,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub schema: Option<String>,
    /// Required.
    pub sql: String,
}
operation! { DescribeQueryExplain(instance_id: String, sql: String)
    "DescribeQueryExplain" -> DescribeQueryExplainOutput {
    0 "DbName" db_name: String, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String, 3 "Schema" schema: String,
    4 "Sql" sql
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`DescribeQueryExplain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueryExplainOutput {
    pub code: Option<String>,
    pub data: Vec<DescribeQueryExplainData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeQueryExplainOutput {
    0 "Code" code: String, 1 "Data" data: Vec<DescribeQueryExplainData>, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeQueryExplain`].
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
    pub index_list: Vec<String>,
    pub key: Option<String>,
    pub key_len: Option<String>,
    pub logical_op: Option<String>,
    pub logical_plan_list: Vec<String>,
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
    pub table_list: Vec<String>,
    pub total_subtree_cost: Option<String>,
    pub r#type: Option<String>,
    pub warnings: Option<String>,
}
model! { DescribeQueryExplainData {
    0 "Argument" argument: String, 1 "AvgRowSize" avg_row_size: String, 2 "DefinedValues" defined_values: String,
    3 "EstimateCPU" estimate_cpu: String, 4 "EstimateExecutions" estimate_executions: String,
    5 "EstimateIO" estimate_io: String, 6 "EstimateRows" estimate_rows: String, 7 "Extra" extra: String,
    8 "Id" id: String, 9 "IndexList" index_list: Vec<String>, 10 "Key" key: String, 11 "KeyLen" key_len: String,
    12 "LogicalOp" logical_op: String, 13 "LogicalPlanList" logical_plan_list: Vec<String>, 14 "NodeId" node_id: String,
    15 "OutputList" output_list: String, 16 "Parallel" parallel: String, 17 "Parent" parent: String,
    18 "PhysicalOp" physical_op: String, 19 "PossibleKeys" possible_keys: String, 20 "QueryPlan" query_plan: String,
    21 "Ref" r#ref: String, 22 "Rows" rows: String, 23 "SelectType" select_type: String, 24 "StmtId" stmt_id: String,
    25 "StmtText" stmt_text: String, 26 "Table" table: String, 27 "TableList" table_list: Vec<String>,
    28 "TotalSubtreeCost" total_subtree_cost: String, 29 "Type" r#type: String, 30 "Warnings" warnings: String
} }

/// Describes security ip group: `DescribeSecurityIPGroup` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeSecurityIPGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroup {
    /// Required.
    pub region_name: String,
}
operation! { DescribeSecurityIPGroup(region_name: String) "DescribeSecurityIPGroup" -> DescribeSecurityIPGroupOutput {
    0 "RegionName" region_name
} }

/// Response of [`DescribeSecurityIPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSecurityIPGroupData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSecurityIPGroupOutput {
    0 "Code" code: String, 1 "Data" data: DescribeSecurityIPGroupData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeSecurityIPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupData {
    pub security_ip_groups: Vec<DescribeSecurityIPGroupSecurityIpGroups>,
}
model! { DescribeSecurityIPGroupData {
    0 "SecurityIpGroups" security_ip_groups: Vec<DescribeSecurityIPGroupSecurityIpGroups>
} }

/// In the response of [`DescribeSecurityIPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupSecurityIpGroups {
    pub db_instances: Vec<String>,
    pub engine_info_list: Vec<DescribeSecurityIPGroupEngineInfoList>,
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
    0 "DbInstances" db_instances: Vec<String>,
    1 "EngineInfoList" engine_info_list: Vec<DescribeSecurityIPGroupEngineInfoList>,
    2 "GEcsSgIdList" g_ecs_sg_id_list: String, 3 "GIpList" g_ip_list: String, 4 "GlobalIgName" global_ig_name: String,
    5 "GlobalSecurityGroupId" global_security_group_id: String, 6 "RegionId" region_id: String,
    7 "SecurityIpType" security_ip_type: String, 8 "Uid" uid: String, 9 "UserId" user_id: String,
    10 "WhitelistNetType" whitelist_net_type: String
} }

/// In the response of [`DescribeSecurityIPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupEngineInfoList {
    pub engine_name: Option<String>,
    pub instance_ids: Vec<String>,
    pub instance_num: Option<i64>,
}
model! { DescribeSecurityIPGroupEngineInfoList {
    0 "EngineName" engine_name: String, 1 "InstanceIds" instance_ids: Vec<String>, 2 "InstanceNum" instance_num: i64
} }

/// Describes security ip group relation: `DescribeSecurityIPGroupRelation` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeSecurityIPGroupRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupRelation {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_name: String,
}
operation! { DescribeSecurityIPGroupRelation(instance_id: String, region_name: String)
    "DescribeSecurityIPGroupRelation" -> DescribeSecurityIPGroupRelationOutput {
    0 "InstanceId" instance_id, 1 "RegionName" region_name
} }

/// Response of [`DescribeSecurityIPGroupRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupRelationOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSecurityIPGroupRelationData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSecurityIPGroupRelationOutput {
    0 "Code" code: String, 1 "Data" data: DescribeSecurityIPGroupRelationData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeSecurityIPGroupRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupRelationData {
    pub global_security_ip_group_rel: Vec<
        DescribeSecurityIPGroupRelationGlobalSecurityIPGroupRel,
    >,
    pub instance_id: Option<String>,
}
model! { DescribeSecurityIPGroupRelationData {
    0 "GlobalSecurityIPGroupRel" global_security_ip_group_rel: Vec<DescribeSecurityIPGroupRelationGlobalSecurityIPGroupRel>,
    1 "InstanceId" instance_id: String
} }

/// In the response of [`DescribeSecurityIPGroupRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityIPGroupRelationGlobalSecurityIPGroupRel {
    pub g_ip_list: Option<String>,
    pub global_ig_name: Option<String>,
    pub global_security_group_id: Option<String>,
    pub region_id: Option<String>,
}
model! { DescribeSecurityIPGroupRelationGlobalSecurityIPGroupRel {
    0 "GIpList" g_ip_list: String, 1 "GlobalIgName" global_ig_name: String,
    2 "GlobalSecurityGroupId" global_security_group_id: String, 3 "RegionId" region_id: String
} }

/// Describes slow log histogram async: `DescribeSlowLogHistogramAsync` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeSlowLogHistogramAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogHistogramAsync {
    /// Required.
    pub end_time: i64,
    pub filters: Option<Vec<DescribeSlowLogHistogramAsyncFilters>>,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeSlowLogHistogramAsync(end_time: i64, instance_id: String, start_time: i64)
    "DescribeSlowLogHistogramAsync" -> DescribeSlowLogHistogramAsyncOutput {
    0 "EndTime" end_time, 1 "Filters" filters: Vec<DescribeSlowLogHistogramAsyncFilters>, 2 "InstanceId" instance_id,
    3 "NodeId" node_id: String, 4 "StartTime" start_time
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// In the request of [`DescribeSlowLogHistogramAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogHistogramAsyncFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeSlowLogHistogramAsyncFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeSlowLogHistogramAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogHistogramAsyncOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSlowLogHistogramAsyncData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSlowLogHistogramAsyncOutput {
    0 "Code" code: String, 1 "Data" data: DescribeSlowLogHistogramAsyncData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeSlowLogHistogramAsync`].
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
    0 "Data" data: DescribeSlowLogHistogramAsyncDataData, 1 "ErrorCode" error_code: i64, 2 "IsFinish" is_finish: bool,
    3 "Message" message: String, 4 "RequestKey" request_key: String, 5 "ResultId" result_id: String,
    6 "State" state: String, 7 "Timestamp" timestamp: i64
} }

/// In the response of [`DescribeSlowLogHistogramAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogHistogramAsyncDataData {
    pub avg_cpu_time: Vec<f64>,
    pub avg_doc_examined: Vec<f64>,
    pub avg_frows: Vec<f64>,
    pub avg_io_writes: Vec<f64>,
    pub avg_keys_examined: Vec<f64>,
    pub avg_last_rows_count_affected: Vec<f64>,
    pub avg_lock_time: Vec<f64>,
    pub avg_logical_io_reads: Vec<f64>,
    pub avg_physical_io_reads: Vec<f64>,
    pub avg_return_num: Vec<f64>,
    pub avg_rows: Vec<f64>,
    pub avg_rows_count_affected: Vec<f64>,
    pub avg_rows_examined: Vec<f64>,
    pub avg_rows_sent: Vec<f64>,
    pub avg_rt: Vec<f64>,
    pub avg_scnt: Vec<f64>,
    pub cpu_time: Vec<f64>,
    pub count: Vec<i64>,
    pub doc_examined: Vec<i64>,
    pub frows: Vec<i64>,
    pub io_writes: Vec<i64>,
    pub item: Vec<DescribeSlowLogHistogramAsyncItem>,
    pub keys_examined: Vec<i64>,
    pub last_rows_count_affected: Vec<i64>,
    pub lock_time: Vec<f64>,
    pub logical_io_reads: Vec<i64>,
    pub max_cpu_time: Vec<f64>,
    pub max_doc_examined: Vec<i64>,
    pub max_frows: Vec<i64>,
    pub max_io_writes: Vec<i64>,
    pub max_keys_examined: Vec<i64>,
    pub max_last_rows_count_affected: Vec<i64>,
    pub max_lock_time: Vec<f64>,
    pub max_logical_io_reads: Vec<i64>,
    pub max_physical_io_reads: Vec<i64>,
    pub max_return_num: Vec<i64>,
    pub max_rows: Vec<i64>,
    pub max_rows_count_affected: Vec<i64>,
    pub max_rows_examined: Vec<i64>,
    pub max_rows_sent: Vec<i64>,
    pub max_rt: Vec<f64>,
    pub max_scnt: Vec<i64>,
    pub physical_io_reads: Vec<i64>,
    pub return_num: Vec<i64>,
    pub rows: Vec<i64>,
    pub rows_count_affected: Vec<i64>,
    pub rows_examined: Vec<i64>,
    pub rows_sent: Vec<i64>,
    pub rt: Vec<f64>,
    pub scnt: Vec<i64>,
    pub total: Option<i64>,
    pub total_count: Option<i64>,
    pub ts: Vec<i64>,
    pub ts_end: Vec<i64>,
}
model! { DescribeSlowLogHistogramAsyncDataData {
    0 "AvgCPUTime" avg_cpu_time: Vec<f64>, 1 "AvgDocExamined" avg_doc_examined: Vec<f64>,
    2 "AvgFrows" avg_frows: Vec<f64>, 3 "AvgIOWrites" avg_io_writes: Vec<f64>,
    4 "AvgKeysExamined" avg_keys_examined: Vec<f64>,
    5 "AvgLastRowsCountAffected" avg_last_rows_count_affected: Vec<f64>, 6 "AvgLockTime" avg_lock_time: Vec<f64>,
    7 "AvgLogicalIOReads" avg_logical_io_reads: Vec<f64>, 8 "AvgPhysicalIOReads" avg_physical_io_reads: Vec<f64>,
    9 "AvgReturnNum" avg_return_num: Vec<f64>, 10 "AvgRows" avg_rows: Vec<f64>,
    11 "AvgRowsCountAffected" avg_rows_count_affected: Vec<f64>, 12 "AvgRowsExamined" avg_rows_examined: Vec<f64>,
    13 "AvgRowsSent" avg_rows_sent: Vec<f64>, 14 "AvgRt" avg_rt: Vec<f64>, 15 "AvgScnt" avg_scnt: Vec<f64>,
    16 "CPUTime" cpu_time: Vec<f64>, 17 "Count" count: Vec<i64>, 18 "DocExamined" doc_examined: Vec<i64>,
    19 "Frows" frows: Vec<i64>, 20 "IOWrites" io_writes: Vec<i64>,
    21 "Item" item: Vec<DescribeSlowLogHistogramAsyncItem>, 22 "KeysExamined" keys_examined: Vec<i64>,
    23 "LastRowsCountAffected" last_rows_count_affected: Vec<i64>, 24 "LockTime" lock_time: Vec<f64>,
    25 "LogicalIOReads" logical_io_reads: Vec<i64>, 26 "MaxCPUTime" max_cpu_time: Vec<f64>,
    27 "MaxDocExamined" max_doc_examined: Vec<i64>, 28 "MaxFrows" max_frows: Vec<i64>,
    29 "MaxIOWrites" max_io_writes: Vec<i64>, 30 "MaxKeysExamined" max_keys_examined: Vec<i64>,
    31 "MaxLastRowsCountAffected" max_last_rows_count_affected: Vec<i64>, 32 "MaxLockTime" max_lock_time: Vec<f64>,
    33 "MaxLogicalIOReads" max_logical_io_reads: Vec<i64>, 34 "MaxPhysicalIOReads" max_physical_io_reads: Vec<i64>,
    35 "MaxReturnNum" max_return_num: Vec<i64>, 36 "MaxRows" max_rows: Vec<i64>,
    37 "MaxRowsCountAffected" max_rows_count_affected: Vec<i64>, 38 "MaxRowsExamined" max_rows_examined: Vec<i64>,
    39 "MaxRowsSent" max_rows_sent: Vec<i64>, 40 "MaxRt" max_rt: Vec<f64>, 41 "MaxScnt" max_scnt: Vec<i64>,
    42 "PhysicalIOReads" physical_io_reads: Vec<i64>, 43 "ReturnNum" return_num: Vec<i64>, 44 "Rows" rows: Vec<i64>,
    45 "RowsCountAffected" rows_count_affected: Vec<i64>, 46 "RowsExamined" rows_examined: Vec<i64>,
    47 "RowsSent" rows_sent: Vec<i64>, 48 "Rt" rt: Vec<f64>, 49 "Scnt" scnt: Vec<i64>, 50 "Total" total: i64,
    51 "TotalCount" total_count: i64, 52 "Ts" ts: Vec<i64>, 53 "TsEnd" ts_end: Vec<i64>
} }

/// In the response of [`DescribeSlowLogHistogramAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogHistogramAsyncItem {
    pub count: Vec<i64>,
    pub ins_items: Vec<DescribeSlowLogHistogramAsyncInsItems>,
    pub ins_role: Option<String>,
    pub node_id: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeSlowLogHistogramAsyncItem {
    0 "Count" count: Vec<i64>, 1 "InsItems" ins_items: Vec<DescribeSlowLogHistogramAsyncInsItems>,
    2 "InsRole" ins_role: String, 3 "NodeId" node_id: String, 4 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSlowLogHistogramAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogHistogramAsyncInsItems {
    pub count: Vec<i64>,
    pub ins_id: Option<String>,
    pub ins_role: Option<String>,
    pub total_count: Option<i64>,
}
model! { DescribeSlowLogHistogramAsyncInsItems {
    0 "Count" count: Vec<i64>, 1 "InsId" ins_id: String, 2 "InsRole" ins_role: String, 3 "TotalCount" total_count: i64
} }

/// Describes slow log records: `DescribeSlowLogRecords` of `das` 2020-01-16.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeSlowLogRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecords {
    pub asc: Option<bool>,
    pub order_by: Option<String>,
    /// Required.
    pub end_time: i64,
    pub filters: Option<Vec<DescribeSlowLogRecordsFilters>>,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeSlowLogRecords(end_time: i64, instance_id: String, start_time: i64)
    "DescribeSlowLogRecords" -> DescribeSlowLogRecordsOutput {
    0 "Asc" asc: bool, 1 "OrderBy" order_by: String, 2 "EndTime" end_time,
    3 "Filters" filters: Vec<DescribeSlowLogRecordsFilters>, 4 "InstanceId" instance_id, 5 "NodeId" node_id: String,
    6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64, 8 "StartTime" start_time
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }
paged! { DescribeSlowLogRecords: DescribeSlowLogRecordsLogs =
    Number "PageNumber", "Data.Logs" data.logs, total "Data.TotalRecords" }

/// In the request of [`DescribeSlowLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeSlowLogRecordsFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeSlowLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSlowLogRecordsData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSlowLogRecordsOutput {
    0 "Code" code: String, 1 "Data" data: DescribeSlowLogRecordsData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeSlowLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsData {
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub end_time: Option<String>,
    pub items_numbers: Option<i64>,
    pub logs: Vec<DescribeSlowLogRecordsLogs>,
    pub max_records_per_page: Option<i64>,
    pub node_id: Option<String>,
    pub page_numbers: Option<i64>,
    pub start_time: Option<String>,
    pub total_records: Option<i64>,
}
model! { DescribeSlowLogRecordsData {
    0 "DbInstanceId" db_instance_id: i64, 1 "DbInstanceName" db_instance_name: String, 2 "EndTime" end_time: String,
    3 "ItemsNumbers" items_numbers: i64, 4 "Logs" logs: Vec<DescribeSlowLogRecordsLogs>,
    5 "MaxRecordsPerPage" max_records_per_page: i64, 6 "NodeId" node_id: String, 7 "PageNumbers" page_numbers: i64,
    8 "StartTime" start_time: String, 9 "TotalRecords" total_records: i64
} }

/// In the response of [`DescribeSlowLogRecords`].
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
    0 "AccountName" account_name: String, 1 "ApplicationName" application_name: String, 2 "CPUTime" cpu_time: f64,
    3 "CPUTimeSeconds" cpu_time_seconds: f64, 4 "ClientIp" client_ip: String, 5 "Cmd" cmd: String,
    6 "Command" command: String, 7 "DBName" db_name: String, 8 "DbId" db_id: String,
    9 "DbInstanceName" db_instance_name: String, 10 "DocsExamined" docs_examined: String, 11 "ExtText" ext_text: String,
    12 "Fail" fail: String, 13 "Frows" frows: i64, 14 "HostAddress" host_address: String, 15 "IOWrites" io_writes: i64,
    16 "InsName" ins_name: String, 17 "KeysExamined" keys_examined: String,
    18 "LastRowsCountAffected" last_rows_count_affected: i64, 19 "LockTime" lock_time: f64,
    20 "LockTimeSeconds" lock_time_seconds: f64, 21 "LogicalIOReads" logical_io_reads: i64,
    22 "Namespace" namespace: String, 23 "NodeId" node_id: String, 24 "OpType" op_type: String,
    25 "OriginTime" origin_time: String, 26 "Params" params: String, 27 "PhysicalIOReads" physical_io_reads: i64,
    28 "Psql" psql: String, 29 "QueryId" query_id: String, 30 "QueryStartTime" query_start_time: String,
    31 "QueryTime" query_time: i64, 32 "QueryTimeSeconds" query_time_seconds: f64, 33 "Reason" reason: String,
    34 "ReqId" req_id: String, 35 "RequestSize" request_size: i64, 36 "ResponseSize" response_size: i64,
    37 "ReturnItemNumbers" return_item_numbers: String, 38 "ReturnNum" return_num: String, 39 "Rows" rows: i64,
    40 "RowsCountAffected" rows_count_affected: i64, 41 "RowsExamined" rows_examined: i64, 42 "RowsSent" rows_sent: i64,
    43 "Rt" rt: i64, 44 "SQLText" sql_text: String, 45 "Scheme" scheme: String, 46 "Scnt" scnt: i64,
    47 "SqlId" sql_id: String, 48 "SqlTag" sql_tag: DescribeSlowLogRecordsSqlTag, 49 "SqlType" sql_type: String,
    50 "SubInstanceId" sub_instance_id: String, 51 "TableName" table_name: String, 52 "TemplateId" template_id: String,
    53 "ThreadId" thread_id: String, 54 "Timestamp" timestamp: i64, 55 "TraceId" trace_id: String
} }

/// In the response of [`DescribeSlowLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogRecordsSqlTag {
    pub comments: Option<String>,
    pub sql_id: Option<String>,
    pub tags: Option<String>,
}
model! { DescribeSlowLogRecordsSqlTag {
    0 "Comments" comments: String, 1 "SqlId" sql_id: String, 2 "Tags" tags: String
} }

/// Describes slow log statistic: `DescribeSlowLogStatistic` of `das` 2020-01-16.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeSlowLogStatistic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogStatistic {
    pub asc: Option<bool>,
    /// Required.
    pub end_time: i64,
    pub filters: Option<Vec<DescribeSlowLogStatisticFilters>>,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub order_by: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }
paged! { DescribeSlowLogStatistic: DescribeSlowLogStatisticLogs =
    Number "PageNumber", "Data.Data.Logs" data.data.logs, total "Data.Data.TotalRecords" }

/// In the request of [`DescribeSlowLogStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogStatisticFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeSlowLogStatisticFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeSlowLogStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogStatisticOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSlowLogStatisticData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSlowLogStatisticOutput {
    0 "Code" code: String, 1 "Data" data: DescribeSlowLogStatisticData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeSlowLogStatistic`].
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
    0 "Data" data: DescribeSlowLogStatisticDataData, 1 "ErrorCode" error_code: i64, 2 "IsFinish" is_finish: bool,
    3 "Message" message: String, 4 "RequestKey" request_key: String, 5 "ResultId" result_id: String,
    6 "State" state: String, 7 "Timestamp" timestamp: i64
} }

/// In the response of [`DescribeSlowLogStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogStatisticDataData {
    pub db_instance_id: Option<i64>,
    pub db_instance_name: Option<String>,
    pub end_time: Option<String>,
    pub items_numbers: Option<i64>,
    pub logs: Vec<DescribeSlowLogStatisticLogs>,
    pub max_records_per_page: Option<i64>,
    pub node_id: Option<String>,
    pub page_numbers: Option<i64>,
    pub start_time: Option<String>,
    pub total_records: Option<i64>,
}
model! { DescribeSlowLogStatisticDataData {
    0 "DbInstanceId" db_instance_id: i64, 1 "DbInstanceName" db_instance_name: String, 2 "EndTime" end_time: String,
    3 "ItemsNumbers" items_numbers: i64, 4 "Logs" logs: Vec<DescribeSlowLogStatisticLogs>,
    5 "MaxRecordsPerPage" max_records_per_page: i64, 6 "NodeId" node_id: String, 7 "PageNumbers" page_numbers: i64,
    8 "StartTime" start_time: String, 9 "TotalRecords" total_records: i64
} }

/// In the response of [`DescribeSlowLogStatistic`].
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
    pub trend: Vec<DescribeSlowLogStatisticTrend>,
    pub user: Option<String>,
}
model! { DescribeSlowLogStatisticLogs {
    0 "AccountName" account_name: String, 1 "AvgCPUTime" avg_cpu_time: f64,
    2 "AvgCPUTimeSeconds" avg_cpu_time_seconds: f64, 3 "AvgDocExamined" avg_doc_examined: f64,
    4 "AvgFrows" avg_frows: f64, 5 "AvgIOWrites" avg_io_writes: f64, 6 "AvgKeysExamined" avg_keys_examined: f64,
    7 "AvgLastRowsCountAffected" avg_last_rows_count_affected: f64, 8 "AvgLockTime" avg_lock_time: f64,
    9 "AvgLockTimeSeconds" avg_lock_time_seconds: f64, 10 "AvgLogicalIOReads" avg_logical_io_reads: f64,
    11 "AvgPhysicalIOReads" avg_physical_io_reads: f64, 12 "AvgQueryTime" avg_query_time: f64,
    13 "AvgQueryTimeSeconds" avg_query_time_seconds: f64, 14 "AvgRequestSize" avg_request_size: f64,
    15 "AvgResponseSize" avg_response_size: f64, 16 "AvgReturnNum" avg_return_num: f64, 17 "AvgRows" avg_rows: f64,
    18 "AvgRowsCountAffected" avg_rows_count_affected: f64, 19 "AvgRowsExamined" avg_rows_examined: f64,
    20 "AvgRowsSent" avg_rows_sent: f64, 21 "AvgRt" avg_rt: f64, 22 "AvgScnt" avg_scnt: f64, 23 "CPUTime" cpu_time: f64,
    24 "CPUTimeSeconds" cpu_time_seconds: f64, 25 "ClientIp" client_ip: String, 26 "Cmd" cmd: String,
    27 "Command" command: String, 28 "Count" count: i64, 29 "CountRate" count_rate: f64, 30 "DBName" db_name: String,
    31 "Database" database: String, 32 "DbId" db_id: String, 33 "DbInstanceName" db_instance_name: String,
    34 "DocExamined" doc_examined: i64, 35 "DocsExamined" docs_examined: i64, 36 "Frows" frows: i64,
    37 "Histogram" histogram: DescribeSlowLogStatisticHistogram, 38 "HostAddress" host_address: String,
    39 "HostInsId" host_ins_id: String, 40 "IOWrites" io_writes: i64, 41 "InsName" ins_name: String,
    42 "InsRole" ins_role: String, 43 "KeysExamined" keys_examined: i64,
    44 "LastRowsCountAffected" last_rows_count_affected: i64, 45 "LockTime" lock_time: f64,
    46 "LockTimeSeconds" lock_time_seconds: f64, 47 "LogicalIOReads" logical_io_reads: i64,
    48 "MaxCPUTime" max_cpu_time: f64, 49 "MaxCPUTimeSeconds" max_cpu_time_seconds: f64,
    50 "MaxDocExamined" max_doc_examined: i64, 51 "MaxFrows" max_frows: i64, 52 "MaxIOWrites" max_io_writes: i64,
    53 "MaxKeysExamined" max_keys_examined: i64, 54 "MaxLastRowsCountAffected" max_last_rows_count_affected: i64,
    55 "MaxLockTime" max_lock_time: f64, 56 "MaxLockTimeSeconds" max_lock_time_seconds: f64,
    57 "MaxLogicalIOReads" max_logical_io_reads: i64, 58 "MaxPhysicalIOReads" max_physical_io_reads: i64,
    59 "MaxQueryTime" max_query_time: f64, 60 "MaxQueryTimeSeconds" max_query_time_seconds: f64,
    61 "MaxRequestSize" max_request_size: f64, 62 "MaxResponseSize" max_response_size: f64,
    63 "MaxReturnNum" max_return_num: i64, 64 "MaxRows" max_rows: i64,
    65 "MaxRowsCountAffected" max_rows_count_affected: i64, 66 "MaxRowsExamined" max_rows_examined: i64,
    67 "MaxRowsSent" max_rows_sent: i64, 68 "MaxRt" max_rt: f64, 69 "MaxScnt" max_scnt: i64,
    70 "Namespace" namespace: String, 71 "NodeType" node_type: String, 72 "OpType" op_type: String,
    73 "OriginAlias" origin_alias: String, 74 "PhysicalIOReads" physical_io_reads: i64, 75 "Psql" psql: String,
    76 "QueryId" query_id: String, 77 "QueryStartTime" query_start_time: String, 78 "QueryTime" query_time: i64,
    79 "QueryTimeRate" query_time_rate: f64, 80 "QueryTimeSeconds" query_time_seconds: f64,
    81 "ReturnItemNumbers" return_item_numbers: String, 82 "ReturnNum" return_num: i64, 83 "Rows" rows: i64,
    84 "RowsCountAffected" rows_count_affected: i64, 85 "RowsExamined" rows_examined: i64, 86 "RowsSent" rows_sent: i64,
    87 "RuleId" rule_id: String, 88 "SQLText" sql_text: String, 89 "Scheme" scheme: String, 90 "Scnt" scnt: i64,
    91 "SqlId" sql_id: String, 92 "SqlTag" sql_tag: DescribeSlowLogStatisticSqlTag, 93 "SqlType" sql_type: String,
    94 "SubInstanceId" sub_instance_id: String, 95 "TableName" table_name: String, 96 "ThreadId" thread_id: String,
    97 "Timestamp" timestamp: i64, 98 "TotalCount" total_count: i64,
    99 "Trend" trend: Vec<DescribeSlowLogStatisticTrend>, 100 "User" user: String
} }

/// In the response of [`DescribeSlowLogStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogStatisticHistogram {
    pub avg_lock_time: Vec<f64>,
    pub avg_rows_examined: Vec<f64>,
    pub avg_rows_sent: Vec<f64>,
    pub avg_rt: Vec<f64>,
    pub count: Vec<i64>,
    pub item: Vec<DescribeSlowLogStatisticItem>,
    pub lock_time: Vec<f64>,
    pub max_lock_time: Vec<f64>,
    pub max_rows_examined: Vec<i64>,
    pub max_rows_sent: Vec<i64>,
    pub max_rt: Vec<f64>,
    pub rows_examined: Vec<i64>,
    pub rows_sent: Vec<i64>,
    pub rt: Vec<f64>,
    pub total: Option<i64>,
    pub ts: Vec<i64>,
    pub ts_end: Vec<i64>,
}
model! { DescribeSlowLogStatisticHistogram {
    0 "AvgLockTime" avg_lock_time: Vec<f64>, 1 "AvgRowsExamined" avg_rows_examined: Vec<f64>,
    2 "AvgRowsSent" avg_rows_sent: Vec<f64>, 3 "AvgRt" avg_rt: Vec<f64>, 4 "Count" count: Vec<i64>,
    5 "Item" item: Vec<DescribeSlowLogStatisticItem>, 6 "LockTime" lock_time: Vec<f64>,
    7 "MaxLockTime" max_lock_time: Vec<f64>, 8 "MaxRowsExamined" max_rows_examined: Vec<i64>,
    9 "MaxRowsSent" max_rows_sent: Vec<i64>, 10 "MaxRt" max_rt: Vec<f64>, 11 "RowsExamined" rows_examined: Vec<i64>,
    12 "RowsSent" rows_sent: Vec<i64>, 13 "Rt" rt: Vec<f64>, 14 "Total" total: i64, 15 "Ts" ts: Vec<i64>,
    16 "TsEnd" ts_end: Vec<i64>
} }

/// In the response of [`DescribeSlowLogStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogStatisticItem {
    pub count: Vec<i64>,
    pub node_id: Option<String>,
}
model! { DescribeSlowLogStatisticItem {
    0 "Count" count: Vec<i64>, 1 "NodeId" node_id: String
} }

/// In the response of [`DescribeSlowLogStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogStatisticSqlTag {
    pub comments: Option<String>,
    pub sql_id: Option<String>,
    pub tags: Option<String>,
}
model! { DescribeSlowLogStatisticSqlTag {
    0 "Comments" comments: String, 1 "SqlId" sql_id: String, 2 "Tags" tags: String
} }

/// In the response of [`DescribeSlowLogStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogStatisticTrend {
    pub timestamp: Option<i64>,
    pub value: Option<Value>,
}
model! { DescribeSlowLogStatisticTrend {
    0 "Timestamp" timestamp: i64, 1 "Value" value: Value
} }

/// Describes sql log config: `DescribeSqlLogConfig` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeSqlLogConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogConfig {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeSqlLogConfig(instance_id: String) "DescribeSqlLogConfig" -> DescribeSqlLogConfigOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeSqlLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogConfigOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSqlLogConfigData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSqlLogConfigOutput {
    0 "Code" code: String, 1 "Data" data: DescribeSqlLogConfigData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeSqlLogConfig`].
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
    0 "ColdEnable" cold_enable: bool, 1 "ColdRetention" cold_retention: i64, 2 "ColdStartTime" cold_start_time: i64,
    3 "CollectorVersion" collector_version: String, 4 "HotEnable" hot_enable: bool, 5 "HotRetention" hot_retention: i64,
    6 "HotStartTime" hot_start_time: i64, 7 "LogFilter" log_filter: String, 8 "RequestEnable" request_enable: bool,
    9 "RequestStartTime" request_start_time: i64, 10 "RequestStopTime" request_stop_time: i64,
    11 "Retention" retention: i64, 12 "SqlLogEnable" sql_log_enable: bool, 13 "SqlLogSource" sql_log_source: String,
    14 "SqlLogState" sql_log_state: String, 15 "SqlLogVisibleTime" sql_log_visible_time: i64,
    16 "SupportMigration" support_migration: bool, 17 "SupportVersion" support_version: String,
    18 "Version" version: String
} }

/// Describes sql log records: `DescribeSqlLogRecords` of `das` 2020-01-16.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeSqlLogRecords>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogRecords {
    pub filters: Option<Vec<DescribeSqlLogRecordsFilters>>,
    pub role: Option<String>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub start_time: i64,
}
operation! { DescribeSqlLogRecords(end_time: i64, instance_id: String, start_time: i64)
    "DescribeSqlLogRecords" -> DescribeSqlLogRecordsOutput {
    0 "Filters" filters: Vec<DescribeSqlLogRecordsFilters>, 1 "Role" role: String, 2 "EndTime" end_time,
    3 "InstanceId" instance_id, 4 "NodeId" node_id: String, 5 "PageNo" page_no: i64, 6 "PageSize" page_size: i64,
    7 "StartTime" start_time
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }
paged! { DescribeSqlLogRecords: DescribeSqlLogRecordsSQLLogRecord =
    Number "PageNo", "Data.Items.SQLLogRecord" data.items.sql_log_record, total "Data.TotalRecords" }

/// In the request of [`DescribeSqlLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogRecordsFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeSqlLogRecordsFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeSqlLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogRecordsOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSqlLogRecordsData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSqlLogRecordsOutput {
    0 "Code" code: String, 1 "Data" data: DescribeSqlLogRecordsData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeSqlLogRecords`].
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
    0 "EndTime" end_time: i64, 1 "Finish" finish: String, 2 "Items" items: DescribeSqlLogRecordsItems,
    3 "JobId" job_id: String, 4 "StartTime" start_time: i64, 5 "TotalRecords" total_records: i64
} }

/// In the response of [`DescribeSqlLogRecords`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogRecordsItems {
    pub sql_log_record: Vec<DescribeSqlLogRecordsSQLLogRecord>,
}
model! { DescribeSqlLogRecordsItems {
    0 "SQLLogRecord" sql_log_record: Vec<DescribeSqlLogRecordsSQLLogRecord>
} }

/// In the response of [`DescribeSqlLogRecords`].
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
    0 "AccountName" account_name: String, 1 "AffectColumns" affect_columns: String, 2 "ClientIp" client_ip: String,
    3 "ClientPort" client_port: i64, 4 "Collection" collection: String, 5 "ConnectionId" connection_id: String,
    6 "Consume" consume: i64, 7 "CpuTime" cpu_time: i64, 8 "DBName" db_name: String,
    9 "ExecuteTime" execute_time: String, 10 "Ext" ext: String, 11 "Frows" frows: i64,
    12 "HostAddress" host_address: String, 13 "LockTime" lock_time: i64, 14 "LogicRead" logic_read: i64,
    15 "NodeId" node_id: String, 16 "OriginTime" origin_time: i64, 17 "ParallelDegree" parallel_degree: String,
    18 "ParallelQueueTime" parallel_queue_time: String, 19 "Params" params: String,
    20 "PhysicAsyncRead" physic_async_read: i64, 21 "PhysicRead" physic_read: i64,
    22 "PhysicSyncRead" physic_sync_read: i64, 23 "Protocol" protocol: String, 24 "ReturnRows" return_rows: i64,
    25 "RowKey" row_key: String, 26 "Rows" rows: i64, 27 "ScanRows" scan_rows: i64, 28 "Scnt" scnt: i64,
    29 "SqlId" sql_id: String, 30 "SqlText" sql_text: String, 31 "SqlType" sql_type: String, 32 "State" state: String,
    33 "TableName" table_name: String, 34 "ThreadId" thread_id: i64, 35 "TraceId" trace_id: String,
    36 "TrxId" trx_id: String, 37 "UpdateRows" update_rows: i64, 38 "UseImciEngine" use_imci_engine: String,
    39 "Vip" vip: String, 40 "Writes" writes: i64
} }

/// Describes sql log statistic: `DescribeSqlLogStatistic` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeSqlLogStatistic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogStatistic {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeSqlLogStatistic(instance_id: String) "DescribeSqlLogStatistic" -> DescribeSqlLogStatisticOutput {
    0 "InstanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DescribeSqlLogStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogStatisticOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSqlLogStatisticData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSqlLogStatisticOutput {
    0 "Code" code: String, 1 "Data" data: DescribeSqlLogStatisticData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeSqlLogStatistic`].
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
    0 "ColdSqlSize" cold_sql_size: i64, 1 "FreeColdSqlSize" free_cold_sql_size: i64,
    2 "FreeHotSqlSize" free_hot_sql_size: i64, 3 "HotSqlSize" hot_sql_size: i64, 4 "ImportSqlSize" import_sql_size: i64,
    5 "Timestamp" timestamp: i64, 6 "TotalSqlSize" total_sql_size: i64
} }

/// Describes sql log task: `DescribeSqlLogTask` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeSqlLogTask>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`DescribeSqlLogTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogTaskOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSqlLogTaskData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSqlLogTaskOutput {
    0 "Code" code: String, 1 "Data" data: DescribeSqlLogTaskData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeSqlLogTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogTaskData {
    pub create_time: Option<i64>,
    pub end: Option<i64>,
    pub expire: Option<bool>,
    pub export: Option<String>,
    pub filters: Vec<DescribeSqlLogTaskFilters>,
    pub name: Option<String>,
    pub queries: Vec<DescribeSqlLogTaskQueries>,
    pub start: Option<i64>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub total: Option<i64>,
}
model! { DescribeSqlLogTaskData {
    0 "CreateTime" create_time: i64, 1 "End" end: i64, 2 "Expire" expire: bool, 3 "Export" export: String,
    4 "Filters" filters: Vec<DescribeSqlLogTaskFilters>, 5 "Name" name: String,
    6 "Queries" queries: Vec<DescribeSqlLogTaskQueries>, 7 "Start" start: i64, 8 "Status" status: String,
    9 "TaskId" task_id: String, 10 "TaskType" task_type: String, 11 "Total" total: i64
} }

/// In the response of [`DescribeSqlLogTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogTaskFilters {
    pub key: Option<String>,
    pub value: Option<Value>,
}
model! { DescribeSqlLogTaskFilters {
    0 "Key" key: String, 1 "Value" value: Value
} }

/// In the response of [`DescribeSqlLogTask`].
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
    0 "AccountName" account_name: String, 1 "AffectColumns" affect_columns: String, 2 "ClientIp" client_ip: String,
    3 "ClientPort" client_port: i64, 4 "Collection" collection: String, 5 "ConnectionId" connection_id: String,
    6 "Consume" consume: i64, 7 "CpuTime" cpu_time: i64, 8 "DBName" db_name: String,
    9 "ExecuteTime" execute_time: String, 10 "Ext" ext: String, 11 "Frows" frows: i64,
    12 "HostAddress" host_address: String, 13 "LockTime" lock_time: i64, 14 "LogicRead" logic_read: i64,
    15 "NodeId" node_id: String, 16 "OriginTime" origin_time: i64, 17 "ParallelDegree" parallel_degree: String,
    18 "ParallelQueueTime" parallel_queue_time: String, 19 "Params" params: String,
    20 "PhysicAsyncRead" physic_async_read: i64, 21 "PhysicRead" physic_read: i64,
    22 "PhysicSyncRead" physic_sync_read: i64, 23 "Protected" protected: String, 24 "ReturnRows" return_rows: i64,
    25 "RowKey" row_key: String, 26 "Rows" rows: i64, 27 "ScanRows" scan_rows: i64, 28 "Scnt" scnt: i64,
    29 "SqlCommand" sql_command: i64, 30 "SqlId" sql_id: String, 31 "SqlText" sql_text: String,
    32 "SqlType" sql_type: String, 33 "State" state: String, 34 "TableName" table_name: String,
    35 "ThreadId" thread_id: i64, 36 "TraceId" trace_id: String, 37 "TrxId" trx_id: String,
    38 "UpdateRows" update_rows: i64, 39 "UseImciEngine" use_imci_engine: String, 40 "Vip" vip: String,
    41 "Writes" writes: i64
} }

/// Describes sql log tasks: `DescribeSqlLogTasks` of `das` 2020-01-16.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeSqlLogTasks>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { DescribeSqlLogTasks: DescribeSqlLogTasksList = Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// In the request of [`DescribeSqlLogTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogTasksFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { DescribeSqlLogTasksFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DescribeSqlLogTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogTasksOutput {
    pub code: Option<String>,
    pub data: Option<DescribeSqlLogTasksData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeSqlLogTasksOutput {
    0 "Code" code: String, 1 "Data" data: DescribeSqlLogTasksData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeSqlLogTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogTasksData {
    pub list: Vec<DescribeSqlLogTasksList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { DescribeSqlLogTasksData {
    0 "List" list: Vec<DescribeSqlLogTasksList>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`DescribeSqlLogTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogTasksList {
    pub analysis_task_finish_time: Option<i64>,
    pub analysis_task_status: Option<String>,
    pub create_time: Option<i64>,
    pub end: Option<i64>,
    pub expire: Option<bool>,
    pub filters: Vec<DescribeSqlLogTasksListFilters>,
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
    0 "AnalysisTaskFinishTime" analysis_task_finish_time: i64, 1 "AnalysisTaskStatus" analysis_task_status: String,
    2 "CreateTime" create_time: i64, 3 "End" end: i64, 4 "Expire" expire: bool,
    5 "Filters" filters: Vec<DescribeSqlLogTasksListFilters>, 6 "InnerResult" inner_result: String,
    7 "InstanceId" instance_id: String, 8 "LogCount" log_count: i64, 9 "Name" name: String, 10 "Progress" progress: i64,
    11 "Result" result: String, 12 "ScanFileSize" scan_file_size: i64, 13 "Start" start: i64,
    14 "Status" status: String, 15 "TaskId" task_id: String, 16 "TaskType" task_type: String
} }

/// In the response of [`DescribeSqlLogTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlLogTasksListFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { DescribeSqlLogTasksListFilters {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes top big keys: `DescribeTopBigKeys` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeTopBigKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopBigKeys {
    pub console_context: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeTopBigKeys(end_time: String, instance_id: String, start_time: String)
    "DescribeTopBigKeys" -> DescribeTopBigKeysOutput {
    0 "ConsoleContext" console_context: String, 1 "EndTime" end_time, 2 "InstanceId" instance_id,
    3 "NodeId" node_id: String, 4 "StartTime" start_time
} }

/// Response of [`DescribeTopBigKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopBigKeysOutput {
    pub code: Option<String>,
    pub data: Option<DescribeTopBigKeysData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeTopBigKeysOutput {
    0 "Code" code: String, 1 "Data" data: DescribeTopBigKeysData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeTopBigKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopBigKeysData {
    pub big_key: Vec<DescribeTopBigKeysBigKey>,
}
model! { DescribeTopBigKeysData {
    0 "BigKey" big_key: Vec<DescribeTopBigKeysBigKey>
} }

/// In the response of [`DescribeTopBigKeys`].
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
    0 "Db" db: i64, 1 "Key" key: String, 2 "KeyType" key_type: String, 3 "NodeId" node_id: String, 4 "Size" size: i64
} }

/// Describes top hot keys: `DescribeTopHotKeys` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DescribeTopHotKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopHotKeys {
    pub console_context: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { DescribeTopHotKeys(end_time: String, instance_id: String, start_time: String)
    "DescribeTopHotKeys" -> DescribeTopHotKeysOutput {
    0 "ConsoleContext" console_context: String, 1 "EndTime" end_time, 2 "InstanceId" instance_id,
    3 "NodeId" node_id: String, 4 "StartTime" start_time
} }

/// Response of [`DescribeTopHotKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopHotKeysOutput {
    pub code: Option<String>,
    pub data: Option<DescribeTopHotKeysData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DescribeTopHotKeysOutput {
    0 "Code" code: String, 1 "Data" data: DescribeTopHotKeysData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`DescribeTopHotKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopHotKeysData {
    pub hot_key: Vec<DescribeTopHotKeysHotKey>,
}
model! { DescribeTopHotKeysData {
    0 "HotKey" hot_key: Vec<DescribeTopHotKeysHotKey>
} }

/// In the response of [`DescribeTopHotKeys`].
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
    0 "Category" category: String, 1 "Db" db: i64, 2 "Hot" hot: String, 3 "InBytes" in_bytes: i64, 4 "Key" key: String,
    5 "KeyType" key_type: String, 6 "Lfu" lfu: i64, 7 "NodeId" node_id: String, 8 "OutBytes" out_bytes: i64
} }

/// Disables all sql concurrency control rules: `DisableAllSqlConcurrencyControlRules` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DisableAllSqlConcurrencyControlRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAllSqlConcurrencyControlRules {
    pub console_context: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { DisableAllSqlConcurrencyControlRules(instance_id: String)
    "DisableAllSqlConcurrencyControlRules" -> DisableAllSqlConcurrencyControlRulesOutput {
    0 "ConsoleContext" console_context: String, 1 "InstanceId" instance_id
} }

/// Response of [`DisableAllSqlConcurrencyControlRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAllSqlConcurrencyControlRulesOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DisableAllSqlConcurrencyControlRulesOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: String
} }

/// Disables auto resource optimize rules: `DisableAutoResourceOptimizeRules` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DisableAutoResourceOptimizeRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAutoResourceOptimizeRules {
    pub console_context: Option<String>,
    /// Required.
    pub instance_ids: String,
}
operation! { DisableAutoResourceOptimizeRules(instance_ids: String)
    "DisableAutoResourceOptimizeRules" -> DisableAutoResourceOptimizeRulesOutput {
    0 "ConsoleContext" console_context: String, 1 "InstanceIds" instance_ids
} }

/// Response of [`DisableAutoResourceOptimizeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAutoResourceOptimizeRulesOutput {
    pub code: Option<i64>,
    pub data: Option<DisableAutoResourceOptimizeRulesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableAutoResourceOptimizeRulesOutput {
    0 "Code" code: i64, 1 "Data" data: DisableAutoResourceOptimizeRulesData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DisableAutoResourceOptimizeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAutoResourceOptimizeRulesData {
    pub config_fail_instance_count: Option<i64>,
    pub config_fail_instance_list: Vec<
        DisableAutoResourceOptimizeRulesConfigFailInstanceList,
    >,
    pub config_success_instance_count: Option<i64>,
    pub config_success_instance_list: Vec<
        DisableAutoResourceOptimizeRulesConfigSuccessInstanceList,
    >,
    pub total_instance_count: Option<i64>,
}
model! { DisableAutoResourceOptimizeRulesData {
    0 "ConfigFailInstanceCount" config_fail_instance_count: i64,
    1 "ConfigFailInstanceList" config_fail_instance_list: Vec<DisableAutoResourceOptimizeRulesConfigFailInstanceList>,
    2 "ConfigSuccessInstanceCount" config_success_instance_count: i64,
    3 "ConfigSuccessInstanceList" config_success_instance_list: Vec<DisableAutoResourceOptimizeRulesConfigSuccessInstanceList>,
    4 "TotalInstanceCount" total_instance_count: i64
} }

/// In the response of [`DisableAutoResourceOptimizeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAutoResourceOptimizeRulesConfigFailInstanceList {
    pub config_success: Option<bool>,
    pub error_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { DisableAutoResourceOptimizeRulesConfigFailInstanceList {
    0 "ConfigSuccess" config_success: bool, 1 "ErrorMessage" error_message: String, 2 "InstanceId" instance_id: String
} }

/// In the response of [`DisableAutoResourceOptimizeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAutoResourceOptimizeRulesConfigSuccessInstanceList {
    pub config_success: Option<bool>,
    pub instance_id: Option<String>,
}
model! { DisableAutoResourceOptimizeRulesConfigSuccessInstanceList {
    0 "ConfigSuccess" config_success: bool, 1 "InstanceId" instance_id: String
} }

/// Disables auto throttle rules: `DisableAutoThrottleRules` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DisableAutoThrottleRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAutoThrottleRules {
    pub console_context: Option<String>,
    /// Required.
    pub instance_ids: String,
}
operation! { DisableAutoThrottleRules(instance_ids: String)
    "DisableAutoThrottleRules" -> DisableAutoThrottleRulesOutput {
    0 "ConsoleContext" console_context: String, 1 "InstanceIds" instance_ids
} }

/// Response of [`DisableAutoThrottleRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAutoThrottleRulesOutput {
    pub code: Option<i64>,
    pub data: Option<DisableAutoThrottleRulesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DisableAutoThrottleRulesOutput {
    0 "Code" code: i64, 1 "Data" data: DisableAutoThrottleRulesData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DisableAutoThrottleRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAutoThrottleRulesData {
    pub config_fail_instance_count: Option<i64>,
    pub config_fail_instance_list: Vec<DisableAutoThrottleRulesConfigFailInstanceList>,
    pub config_success_instance_count: Option<i64>,
    pub config_success_instance_list: Vec<
        DisableAutoThrottleRulesConfigSuccessInstanceList,
    >,
    pub total_instance_count: Option<i64>,
}
model! { DisableAutoThrottleRulesData {
    0 "ConfigFailInstanceCount" config_fail_instance_count: i64,
    1 "ConfigFailInstanceList" config_fail_instance_list: Vec<DisableAutoThrottleRulesConfigFailInstanceList>,
    2 "ConfigSuccessInstanceCount" config_success_instance_count: i64,
    3 "ConfigSuccessInstanceList" config_success_instance_list: Vec<DisableAutoThrottleRulesConfigSuccessInstanceList>,
    4 "TotalInstanceCount" total_instance_count: i64
} }

/// In the response of [`DisableAutoThrottleRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAutoThrottleRulesConfigFailInstanceList {
    pub config_success: Option<bool>,
    pub error_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { DisableAutoThrottleRulesConfigFailInstanceList {
    0 "ConfigSuccess" config_success: bool, 1 "ErrorMessage" error_message: String, 2 "InstanceId" instance_id: String
} }

/// In the response of [`DisableAutoThrottleRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableAutoThrottleRulesConfigSuccessInstanceList {
    pub config_success: Option<bool>,
    pub instance_id: Option<String>,
}
model! { DisableAutoThrottleRulesConfigSuccessInstanceList {
    0 "ConfigSuccess" config_success: bool, 1 "InstanceId" instance_id: String
} }

/// Disables das pro: `DisableDasPro` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DisableDasPro>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableDasPro {
    /// Required.
    pub instance_id: String,
    pub user_id: Option<String>,
}
operation! { DisableDasPro(instance_id: String) "DisableDasPro" -> DisableDasProOutput {
    0 "InstanceId" instance_id, 1 "UserId" user_id: String
} }

/// Response of [`DisableDasPro`].
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
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: String,
    4 "Synchro" synchro: String
} }

/// Disables instance das config: `DisableInstanceDasConfig` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DisableInstanceDasConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableInstanceDasConfig {
    /// Required.
    pub engine: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub scale_type: String,
}
operation! { DisableInstanceDasConfig(engine: String, instance_id: String, scale_type: String)
    "DisableInstanceDasConfig" -> DisableInstanceDasConfigOutput {
    0 "Engine" engine, 1 "InstanceId" instance_id, 2 "ScaleType" scale_type
} }

/// Response of [`DisableInstanceDasConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableInstanceDasConfigOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DisableInstanceDasConfigOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: String
} }

/// Disables sql concurrency control: `DisableSqlConcurrencyControl` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/DisableSqlConcurrencyControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSqlConcurrencyControl {
    pub console_context: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub item_id: i64,
}
operation! { DisableSqlConcurrencyControl(instance_id: String, item_id: i64)
    "DisableSqlConcurrencyControl" -> DisableSqlConcurrencyControlOutput {
    0 "ConsoleContext" console_context: String, 1 "InstanceId" instance_id, 2 "ItemId" item_id
} }

/// Response of [`DisableSqlConcurrencyControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableSqlConcurrencyControlOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { DisableSqlConcurrencyControlOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: String
} }

/// Enables das pro: `EnableDasPro` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/EnableDasPro>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDasPro {
    /// Required.
    pub instance_id: String,
    pub sql_retention: Option<i64>,
    pub user_id: Option<String>,
}
operation! { EnableDasPro(instance_id: String) "EnableDasPro" -> EnableDasProOutput {
    0 "InstanceId" instance_id, 1 "SqlRetention" sql_retention: i64, 2 "UserId" user_id: String
} }

/// Response of [`EnableDasPro`].
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
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: String,
    4 "Synchro" synchro: String
} }

/// Enables sql concurrency control: `EnableSqlConcurrencyControl` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/EnableSqlConcurrencyControl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSqlConcurrencyControl {
    /// Required.
    pub concurrency_control_time: i64,
    pub console_context: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub max_concurrency: i64,
    /// Required.
    pub sql_keywords: String,
    /// Required.
    pub sql_type: String,
}

/// Arguments of [`EnableSqlConcurrencyControl::new`].
pub struct EnableSqlConcurrencyControlRequired {
    pub concurrency_control_time: i64,
    pub instance_id: String,
    pub max_concurrency: i64,
    pub sql_keywords: String,
    pub sql_type: String,
}
operation! {
    EnableSqlConcurrencyControl { EnableSqlConcurrencyControlRequired: concurrency_control_time, instance_id, max_concurrency, sql_keywords, sql_type }
    "EnableSqlConcurrencyControl" -> EnableSqlConcurrencyControlOutput {
    0 "ConcurrencyControlTime" concurrency_control_time, 1 "ConsoleContext" console_context: String,
    2 "InstanceId" instance_id, 3 "MaxConcurrency" max_concurrency, 4 "SqlKeywords" sql_keywords, 5 "SqlType" sql_type
} }

/// Response of [`EnableSqlConcurrencyControl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableSqlConcurrencyControlOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { EnableSqlConcurrencyControlOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: String
} }

/// Gets async error request list by code: `GetAsyncErrorRequestListByCode` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetAsyncErrorRequestListByCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncErrorRequestListByCode {
    pub end: Option<i64>,
    pub error_code: Option<String>,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub start: Option<i64>,
}
operation! { GetAsyncErrorRequestListByCode(instance_id: String)
    "GetAsyncErrorRequestListByCode" -> GetAsyncErrorRequestListByCodeOutput {
    0 "End" end: i64, 1 "ErrorCode" error_code: String, 2 "InstanceId" instance_id, 3 "NodeId" node_id: String,
    4 "Start" start: i64
} }

/// Response of [`GetAsyncErrorRequestListByCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncErrorRequestListByCodeOutput {
    pub code: Option<i64>,
    pub data: Option<GetAsyncErrorRequestListByCodeData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAsyncErrorRequestListByCodeOutput {
    0 "Code" code: i64, 1 "Data" data: GetAsyncErrorRequestListByCodeData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetAsyncErrorRequestListByCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncErrorRequestListByCodeData {
    pub complete: Option<bool>,
    pub fail: Option<bool>,
    pub is_finish: Option<bool>,
    pub result: Vec<GetAsyncErrorRequestListByCodeResult>,
    pub result_id: Option<String>,
    pub state: Option<String>,
    pub timestamp: Option<i64>,
}
model! { GetAsyncErrorRequestListByCodeData {
    0 "complete" complete: bool, 1 "fail" fail: bool, 2 "isFinish" is_finish: bool,
    3 "result" result: Vec<GetAsyncErrorRequestListByCodeResult>, 4 "resultId" result_id: String,
    5 "state" state: String, 6 "timestamp" timestamp: i64
} }

/// In the response of [`GetAsyncErrorRequestListByCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncErrorRequestListByCodeResult {
    pub instance_id: Option<String>,
    pub sql_id: Option<String>,
}
model! { GetAsyncErrorRequestListByCodeResult {
    0 "instanceId" instance_id: String, 1 "sqlId" sql_id: String
} }

/// Gets async error request stat by code: `GetAsyncErrorRequestStatByCode` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetAsyncErrorRequestStatByCode>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncErrorRequestStatByCode {
    pub db_name: Option<String>,
    pub end: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub start: Option<i64>,
}
operation! { GetAsyncErrorRequestStatByCode(instance_id: String)
    "GetAsyncErrorRequestStatByCode" -> GetAsyncErrorRequestStatByCodeOutput {
    0 "DbName" db_name: String, 1 "End" end: i64, 2 "InstanceId" instance_id, 3 "NodeId" node_id: String,
    4 "Start" start: i64
} }

/// Response of [`GetAsyncErrorRequestStatByCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncErrorRequestStatByCodeOutput {
    pub code: Option<i64>,
    pub data: Option<GetAsyncErrorRequestStatByCodeData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAsyncErrorRequestStatByCodeOutput {
    0 "Code" code: i64, 1 "Data" data: GetAsyncErrorRequestStatByCodeData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetAsyncErrorRequestStatByCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncErrorRequestStatByCodeData {
    pub complete: Option<bool>,
    pub fail: Option<bool>,
    pub is_finish: Option<bool>,
    pub result: Vec<GetAsyncErrorRequestStatByCodeResult>,
    pub result_id: Option<String>,
    pub state: Option<String>,
    pub timestamp: Option<i64>,
}
model! { GetAsyncErrorRequestStatByCodeData {
    0 "complete" complete: bool, 1 "fail" fail: bool, 2 "isFinish" is_finish: bool,
    3 "result" result: Vec<GetAsyncErrorRequestStatByCodeResult>, 4 "resultId" result_id: String,
    5 "state" state: String, 6 "timestamp" timestamp: i64
} }

/// In the response of [`GetAsyncErrorRequestStatByCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncErrorRequestStatByCodeResult {
    pub count: Option<i64>,
    pub error_code: Option<String>,
    pub instance_id: Option<String>,
}
model! { GetAsyncErrorRequestStatByCodeResult {
    0 "count" count: i64, 1 "errorCode" error_code: String, 2 "instanceId" instance_id: String
} }

/// Gets async error request stat result: `GetAsyncErrorRequestStatResult` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetAsyncErrorRequestStatResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncErrorRequestStatResult {
    pub db_name: Option<String>,
    pub end: Option<i64>,
    /// Required.
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

/// Response of [`GetAsyncErrorRequestStatResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncErrorRequestStatResultOutput {
    pub code: Option<i64>,
    pub data: Option<GetAsyncErrorRequestStatResultData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAsyncErrorRequestStatResultOutput {
    0 "Code" code: i64, 1 "Data" data: GetAsyncErrorRequestStatResultData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetAsyncErrorRequestStatResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncErrorRequestStatResultData {
    pub complete: Option<bool>,
    pub fail: Option<bool>,
    pub is_finish: Option<bool>,
    pub result: BTreeMap<String, DataResultValue>,
    pub result_id: Option<String>,
    pub state: Option<String>,
    pub timestamp: Option<i64>,
}
model! { GetAsyncErrorRequestStatResultData {
    0 "complete" complete: bool, 1 "fail" fail: bool, 2 "isFinish" is_finish: bool,
    3 "result" result: BTreeMap<String, DataResultValue>, 4 "resultId" result_id: String, 5 "state" state: String,
    6 "timestamp" timestamp: i64
} }

/// In the response of [`GetAsyncErrorRequestStatResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataResultValue {
    pub sql_id: Option<String>,
    pub instance_id: Option<String>,
    pub count: Option<i64>,
}
model! { DataResultValue {
    0 "sqlId" sql_id: String, 1 "instanceId" instance_id: String, 2 "count" count: i64
} }

/// Gets auto increment usage statistic: `GetAutoIncrementUsageStatistic` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetAutoIncrementUsageStatistic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoIncrementUsageStatistic {
    pub db_names: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub ratio_filter: f64,
    /// Required.
    pub real_time: bool,
}
operation! { GetAutoIncrementUsageStatistic(instance_id: String, ratio_filter: f64, real_time: bool)
    "GetAutoIncrementUsageStatistic" -> GetAutoIncrementUsageStatisticOutput {
    0 "DbNames" db_names: String, 1 "InstanceId" instance_id, 2 "RatioFilter" ratio_filter, 3 "RealTime" real_time
} }

/// Response of [`GetAutoIncrementUsageStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoIncrementUsageStatisticOutput {
    pub code: Option<i64>,
    pub data: Option<GetAutoIncrementUsageStatisticData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAutoIncrementUsageStatisticOutput {
    0 "Code" code: i64, 1 "Data" data: GetAutoIncrementUsageStatisticData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetAutoIncrementUsageStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoIncrementUsageStatisticData {
    pub auto_increment_usage_list: Vec<
        GetAutoIncrementUsageStatisticAutoIncrementUsageList,
    >,
    pub error_info: Option<String>,
    pub finish: Option<bool>,
    pub task_status: Option<String>,
    pub timestamp: Option<i64>,
}
model! { GetAutoIncrementUsageStatisticData {
    0 "AutoIncrementUsageList" auto_increment_usage_list: Vec<GetAutoIncrementUsageStatisticAutoIncrementUsageList>,
    1 "ErrorInfo" error_info: String, 2 "Finish" finish: bool, 3 "TaskStatus" task_status: String,
    4 "Timestamp" timestamp: i64
} }

/// In the response of [`GetAutoIncrementUsageStatistic`].
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
    0 "AutoIncrementCurrentValue" auto_increment_current_value: i64, 1 "AutoIncrementRatio" auto_increment_ratio: f64,
    2 "ColumnName" column_name: String, 3 "DbName" db_name: String, 4 "MaximumValue" maximum_value: i64,
    5 "TableName" table_name: String
} }

/// Gets auto resource optimize rules: `GetAutoResourceOptimizeRules` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetAutoResourceOptimizeRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoResourceOptimizeRules {
    pub console_context: Option<String>,
    pub instance_ids: Option<String>,
}
operation! { GetAutoResourceOptimizeRules() "GetAutoResourceOptimizeRules" -> GetAutoResourceOptimizeRulesOutput {
    0 "ConsoleContext" console_context: String, 1 "InstanceIds" instance_ids: String
} }

/// Response of [`GetAutoResourceOptimizeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoResourceOptimizeRulesOutput {
    pub code: Option<i64>,
    pub data: Option<GetAutoResourceOptimizeRulesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAutoResourceOptimizeRulesOutput {
    0 "Code" code: i64, 1 "Data" data: GetAutoResourceOptimizeRulesData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetAutoResourceOptimizeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoResourceOptimizeRulesData {
    pub enable_auto_resource_optimize_count: Option<i64>,
    pub enable_auto_resource_optimize_list: Vec<
        GetAutoResourceOptimizeRulesEnableAutoResourceOptimizeList,
    >,
    pub has_enable_rule_but_not_das_pro_count: Option<i64>,
    pub has_enable_rule_but_not_das_pro_list: Vec<
        GetAutoResourceOptimizeRulesHasEnableRuleButNotDasProList,
    >,
    pub never_enable_auto_resource_optimize_or_released_instance_count: Option<i64>,
    pub never_enable_auto_resource_optimize_or_released_instance_id_list: Vec<String>,
    pub total_auto_resource_optimize_rules_count: Option<i64>,
    pub turn_off_auto_resource_optimize_count: Option<i64>,
    pub turn_off_auto_resource_optimize_list: Vec<
        GetAutoResourceOptimizeRulesTurnOffAutoResourceOptimizeList,
    >,
}
model! { GetAutoResourceOptimizeRulesData {
    0 "EnableAutoResourceOptimizeCount" enable_auto_resource_optimize_count: i64,
    1 "EnableAutoResourceOptimizeList" enable_auto_resource_optimize_list: Vec<GetAutoResourceOptimizeRulesEnableAutoResourceOptimizeList>,
    2 "HasEnableRuleButNotDasProCount" has_enable_rule_but_not_das_pro_count: i64,
    3 "HasEnableRuleButNotDasProList" has_enable_rule_but_not_das_pro_list: Vec<GetAutoResourceOptimizeRulesHasEnableRuleButNotDasProList>,
    4 "NeverEnableAutoResourceOptimizeOrReleasedInstanceCount" never_enable_auto_resource_optimize_or_released_instance_count: i64,
    5 "NeverEnableAutoResourceOptimizeOrReleasedInstanceIdList" never_enable_auto_resource_optimize_or_released_instance_id_list: Vec<String>,
    6 "TotalAutoResourceOptimizeRulesCount" total_auto_resource_optimize_rules_count: i64,
    7 "TurnOffAutoResourceOptimizeCount" turn_off_auto_resource_optimize_count: i64,
    8 "TurnOffAutoResourceOptimizeList" turn_off_auto_resource_optimize_list: Vec<GetAutoResourceOptimizeRulesTurnOffAutoResourceOptimizeList>
} }

/// In the response of [`GetAutoResourceOptimizeRules`].
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
    0 "AutoDefragment" auto_defragment: bool, 1 "DasProOn" das_pro_on: bool, 2 "InstanceId" instance_id: String,
    3 "TableFragmentationRatio" table_fragmentation_ratio: f64, 4 "TableSpaceSize" table_space_size: f64,
    5 "UserId" user_id: String
} }

/// In the response of [`GetAutoResourceOptimizeRules`].
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
    0 "AutoDefragment" auto_defragment: bool, 1 "DasProOn" das_pro_on: bool, 2 "InstanceId" instance_id: String,
    3 "TableFragmentationRatio" table_fragmentation_ratio: f64, 4 "TableSpaceSize" table_space_size: f64,
    5 "UserId" user_id: String
} }

/// In the response of [`GetAutoResourceOptimizeRules`].
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
    0 "AutoDefragment" auto_defragment: bool, 1 "DasProOn" das_pro_on: bool, 2 "InstanceId" instance_id: String,
    3 "TableFragmentationRatio" table_fragmentation_ratio: f64, 4 "TableSpaceSize" table_space_size: f64,
    5 "UserId" user_id: String
} }

/// Gets auto throttle rules: `GetAutoThrottleRules` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetAutoThrottleRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoThrottleRules {
    pub console_context: Option<String>,
    pub instance_ids: Option<String>,
}
operation! { GetAutoThrottleRules() "GetAutoThrottleRules" -> GetAutoThrottleRulesOutput {
    0 "ConsoleContext" console_context: String, 1 "InstanceIds" instance_ids: String
} }

/// Response of [`GetAutoThrottleRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoThrottleRulesOutput {
    pub code: Option<i64>,
    pub data: Option<GetAutoThrottleRulesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAutoThrottleRulesOutput {
    0 "Code" code: i64, 1 "Data" data: GetAutoThrottleRulesData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetAutoThrottleRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoThrottleRulesData {
    pub enable_auto_throttle_count: Option<i64>,
    pub enable_auto_throttle_list: Vec<GetAutoThrottleRulesEnableAutoThrottleList>,
    pub never_enable_auto_throttle_or_released_instance_count: Option<i64>,
    pub never_enable_auto_throttle_or_released_instance_id_list: Vec<String>,
    pub total_auto_throttle_rules_count: Option<i64>,
    pub turn_off_auto_throttle_count: Option<i64>,
    pub turn_off_auto_throttle_list: Vec<GetAutoThrottleRulesTurnOffAutoThrottleList>,
}
model! { GetAutoThrottleRulesData {
    0 "EnableAutoThrottleCount" enable_auto_throttle_count: i64,
    1 "EnableAutoThrottleList" enable_auto_throttle_list: Vec<GetAutoThrottleRulesEnableAutoThrottleList>,
    2 "NeverEnableAutoThrottleOrReleasedInstanceCount" never_enable_auto_throttle_or_released_instance_count: i64,
    3 "NeverEnableAutoThrottleOrReleasedInstanceIdList" never_enable_auto_throttle_or_released_instance_id_list: Vec<String>,
    4 "TotalAutoThrottleRulesCount" total_auto_throttle_rules_count: i64,
    5 "TurnOffAutoThrottleCount" turn_off_auto_throttle_count: i64,
    6 "TurnOffAutoThrottleList" turn_off_auto_throttle_list: Vec<GetAutoThrottleRulesTurnOffAutoThrottleList>
} }

/// In the response of [`GetAutoThrottleRules`].
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
    0 "AbnormalDuration" abnormal_duration: f64, 1 "ActiveSessions" active_sessions: i64,
    2 "AllowThrottleEndTime" allow_throttle_end_time: String,
    3 "AllowThrottleStartTime" allow_throttle_start_time: String, 4 "AutoKillSession" auto_kill_session: bool,
    5 "CpuSessionRelation" cpu_session_relation: String, 6 "CpuUsage" cpu_usage: f64,
    7 "InstanceId" instance_id: String, 8 "MaxThrottleTime" max_throttle_time: f64, 9 "UserId" user_id: String,
    10 "Visible" visible: bool
} }

/// In the response of [`GetAutoThrottleRules`].
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
    0 "AbnormalDuration" abnormal_duration: f64, 1 "ActiveSessions" active_sessions: i64,
    2 "AllowThrottleEndTime" allow_throttle_end_time: String,
    3 "AllowThrottleStartTime" allow_throttle_start_time: String, 4 "AutoKillSession" auto_kill_session: bool,
    5 "CpuSessionRelation" cpu_session_relation: String, 6 "CpuUsage" cpu_usage: f64,
    7 "InstanceId" instance_id: String, 8 "MaxThrottleTime" max_throttle_time: f64, 9 "UserId" user_id: String,
    10 "Visible" visible: bool
} }

/// Gets autonomous notify event content: `GetAutonomousNotifyEventContent` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetAutonomousNotifyEventContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutonomousNotifyEventContent {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub span_id: String,
    pub context: Option<String>,
}
operation! { GetAutonomousNotifyEventContent(instance_id: String, span_id: String)
    "GetAutonomousNotifyEventContent" -> GetAutonomousNotifyEventContentOutput {
    0 "InstanceId" instance_id, 1 "SpanId" span_id, 2 "__context" context: String
} }

/// Response of [`GetAutonomousNotifyEventContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutonomousNotifyEventContentOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetAutonomousNotifyEventContentOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: String
} }

/// Gets autonomous notify events in range: `GetAutonomousNotifyEventsInRange` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetAutonomousNotifyEventsInRange>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutonomousNotifyEventsInRange {
    /// Required.
    pub end_time: String,
    pub event_context: Option<String>,
    pub instance_id: Option<String>,
    pub level: Option<String>,
    pub min_level: Option<String>,
    pub node_id: Option<String>,
    pub page_offset: Option<String>,
    pub page_size: Option<String>,
    /// Required.
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

/// Response of [`GetAutonomousNotifyEventsInRange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutonomousNotifyEventsInRangeOutput {
    pub code: Option<String>,
    pub data: Option<GetAutonomousNotifyEventsInRangeData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetAutonomousNotifyEventsInRangeOutput {
    0 "Code" code: String, 1 "Data" data: GetAutonomousNotifyEventsInRangeData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetAutonomousNotifyEventsInRange`].
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
    0 "Extra" extra: String, 1 "List" list: GetAutonomousNotifyEventsInRangeList, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`GetAutonomousNotifyEventsInRange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutonomousNotifyEventsInRangeList {
    pub t: Vec<String>,
}
model! { GetAutonomousNotifyEventsInRangeList {
    0 "T" t: Vec<String>
} }

/// Gets blocking detail list: `GetBlockingDetailList` of `das` 2020-01-16.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/DAS/2020-01-16/GetBlockingDetailList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBlockingDetailList {
    pub db_name_list: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    pub query_hash: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { GetBlockingDetailList(end_time: String, instance_id: String, start_time: String)
    "GetBlockingDetailList" -> GetBlockingDetailListOutput {
    0 "DbNameList" db_name_list: String, 1 "EndTime" end_time, 2 "InstanceId" instance_id, 3 "PageNo" page_no: String,
    4 "PageSize" page_size: String, 5 "QueryHash" query_hash: String, 6 "StartTime" start_time
} }
paged! { GetBlockingDetailList: GetBlockingDetailListList = Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// Response of [`GetBlockingDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBlockingDetailListOutput {
    pub code: Option<String>,
    pub data: Option<GetBlockingDetailListData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetBlockingDetailListOutput {
    0 "Code" code: String, 1 "Data" data: GetBlockingDetailListData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetBlockingDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBlockingDetailListData {
    pub list: Vec<GetBlockingDetailListList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetBlockingDetailListData {
    0 "List" list: Vec<GetBlockingDetailListList>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`GetBlockingDetailList`].
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
    0 "BatchId" batch_id: i64, 1 "ClientAppName" client_app_name: String,
    2 "CurrentCollectionTime" current_collection_time: i64, 3 "DataBase" data_base: String,
    4 "HostName" host_name: String, 5 "LoginId" login_id: String, 6 "QueryHash" query_hash: String,
    7 "Spid" spid: String, 8 "SqlText" sql_text: String, 9 "StartTime" start_time: String,
    10 "WaitTimeMs" wait_time_ms: i64, 11 "WaitType" wait_type: String
} }

/// Gets db instance connectivity diagnosis: `GetDBInstanceConnectivityDiagnosis` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetDBInstanceConnectivityDiagnosis>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDBInstanceConnectivityDiagnosis {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub src_ip: String,
}
operation! { GetDBInstanceConnectivityDiagnosis(instance_id: String, src_ip: String)
    "GetDBInstanceConnectivityDiagnosis" -> GetDBInstanceConnectivityDiagnosisOutput {
    0 "InstanceId" instance_id, 1 "SrcIp" src_ip
} }

/// Response of [`GetDBInstanceConnectivityDiagnosis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDBInstanceConnectivityDiagnosisOutput {
    pub code: Option<String>,
    pub data: Option<GetDBInstanceConnectivityDiagnosisData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetDBInstanceConnectivityDiagnosisOutput {
    0 "Code" code: String, 1 "Data" data: GetDBInstanceConnectivityDiagnosisData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetDBInstanceConnectivityDiagnosis`].
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
    0 "connCheckErrorCode" conn_check_error_code: String, 1 "connCheckErrorMessage" conn_check_error_message: String,
    2 "failType" fail_type: String, 3 "instanceId" instance_id: String, 4 "success" success: bool
} }

/// Gets das agent sse: `GetDasAgentSSE` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetDasAgentSSE>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDasAgentSSE {
    pub agent_id: Option<String>,
    pub instance_id: Option<String>,
    /// Required.
    pub query: String,
    pub session_id: Option<String>,
}
operation! { GetDasAgentSSE(query: String) "GetDasAgentSSE" -> GetDasAgentSSEOutput {
    0 "AgentId" agent_id: String, 1 "InstanceId" instance_id: String, 2 "Query" query, 3 "SessionId" session_id: String
} }

/// Response of [`GetDasAgentSSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDasAgentSSEOutput {
    pub answer: Option<String>,
    pub event: Option<String>,
    pub id: Option<String>,
    pub metadata: Option<GetDasAgentSSEMetadata>,
}
model! { GetDasAgentSSEOutput {
    0 "Answer" answer: String, 1 "Event" event: String, 2 "Id" id: String, 3 "Metadata" metadata: GetDasAgentSSEMetadata
} }

/// In the response of [`GetDasAgentSSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDasAgentSSEMetadata {
    pub char_count: Option<i64>,
    pub code: Option<i64>,
    pub request_id: Option<String>,
    pub tool_name: Option<String>,
    pub tool_params: Vec<String>,
}
model! { GetDasAgentSSEMetadata {
    0 "CharCount" char_count: i64, 1 "Code" code: i64, 2 "RequestId" request_id: String, 3 "ToolName" tool_name: String,
    4 "ToolParams" tool_params: Vec<String>
} }

/// Gets das pro service usage: `GetDasProServiceUsage` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetDasProServiceUsage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDasProServiceUsage {
    /// Required.
    pub instance_id: String,
    pub user_id: Option<String>,
}
operation! { GetDasProServiceUsage(instance_id: String) "GetDasProServiceUsage" -> GetDasProServiceUsageOutput {
    0 "InstanceId" instance_id, 1 "UserId" user_id: String
} }

/// Response of [`GetDasProServiceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDasProServiceUsageOutput {
    pub code: Option<i64>,
    pub data: Option<GetDasProServiceUsageData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDasProServiceUsageOutput {
    0 "Code" code: i64, 1 "Data" data: GetDasProServiceUsageData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetDasProServiceUsage`].
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
    0 "commodityInstanceId" commodity_instance_id: String, 1 "engine" engine: String, 2 "expireTime" expire_time: i64,
    3 "instanceAlias" instance_alias: String, 4 "instanceId" instance_id: String, 5 "ip" ip: String,
    6 "isSpare" is_spare: bool, 7 "migrationPredictRemainingTime" migration_predict_remaining_time: i64,
    8 "port" port: i64, 9 "region" region: String, 10 "serviceUnitId" service_unit_id: String,
    11 "sqlRetention" sql_retention: String, 12 "startTime" start_time: i64,
    13 "storageFreeQuotaInMB" storage_free_quota_in_mb: f64, 14 "storageUsed" storage_used: i64,
    15 "userId" user_id: String, 16 "vpcId" vpc_id: String
} }

/// Gets das sql log hot data: `GetDasSQLLogHotData` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetDasSQLLogHotData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDasSQLLogHotData {
    pub account_name: Option<String>,
    pub child_db_instance_ids: Option<String>,
    pub db_name: Option<String>,
    /// Required.
    pub end: i64,
    pub fail: Option<String>,
    pub host_address: Option<String>,
    /// Required.
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
    /// Required.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None),
    Mark::new(22, Location::Body, Style::None),
    Mark::new(23, Location::Body, Style::None),
    Mark::new(24, Location::Body, Style::None),
    Mark::new(25, Location::Body, Style::None),
    Mark::new(26, Location::Body, Style::None),
    Mark::new(27, Location::Body, Style::None)
] }

/// Response of [`GetDasSQLLogHotData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDasSQLLogHotDataOutput {
    pub code: Option<String>,
    pub data: Option<GetDasSQLLogHotDataData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetDasSQLLogHotDataOutput {
    0 "Code" code: String, 1 "Data" data: GetDasSQLLogHotDataData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetDasSQLLogHotData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDasSQLLogHotDataData {
    pub extra: Option<Value>,
    pub list: Vec<GetDasSQLLogHotDataList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetDasSQLLogHotDataData {
    0 "Extra" extra: Value, 1 "List" list: Vec<GetDasSQLLogHotDataList>, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`GetDasSQLLogHotData`].
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
    0 "AccountName" account_name: String, 1 "DBName" db_name: String, 2 "ExecuteTime" execute_time: String,
    3 "Ext" ext: String, 4 "HostAddress" host_address: String, 5 "Latancy" latancy: i64, 6 "LockTime" lock_time: i64,
    7 "LogicRead" logic_read: i64, 8 "NodeId" node_id: String, 9 "OriginTime" origin_time: String,
    10 "PhysicAsyncRead" physic_async_read: i64, 11 "PhysicSyncRead" physic_sync_read: i64,
    12 "ReturnRows" return_rows: i64, 13 "SQLText" sql_text: String, 14 "ScanRows" scan_rows: i64,
    15 "SqlType" sql_type: String, 16 "State" state: String, 17 "ThreadID" thread_id: i64,
    18 "TransactionId" transaction_id: String, 19 "UpdateRows" update_rows: i64
} }

/// Gets dead lock detail: `GetDeadLockDetail` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetDeadLockDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeadLockDetail {
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub source: Option<String>,
    /// Required.
    pub text_id: String,
}
operation! { GetDeadLockDetail(instance_id: String, text_id: String) "GetDeadLockDetail" -> GetDeadLockDetailOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id: String, 2 "Source" source: String, 3 "TextId" text_id
} }

/// Response of [`GetDeadLockDetail`].
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
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: String,
    4 "Synchro" synchro: String
} }

/// Gets dead lock detail list: `GetDeadLockDetailList` of `das` 2020-01-16.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/DAS/2020-01-16/GetDeadLockDetailList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeadLockDetailList {
    pub db_name_list: Option<String>,
    /// Required.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    pub page_no: Option<String>,
    pub page_size: Option<String>,
    /// Required.
    pub start_time: String,
}
operation! { GetDeadLockDetailList(end_time: String, instance_id: String, start_time: String)
    "GetDeadLockDetailList" -> GetDeadLockDetailListOutput {
    0 "DbNameList" db_name_list: String, 1 "EndTime" end_time, 2 "InstanceId" instance_id, 3 "PageNo" page_no: String,
    4 "PageSize" page_size: String, 5 "StartTime" start_time
} }
paged! { GetDeadLockDetailList: GetDeadLockDetailListList = Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// Response of [`GetDeadLockDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeadLockDetailListOutput {
    pub code: Option<String>,
    pub data: Option<GetDeadLockDetailListData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetDeadLockDetailListOutput {
    0 "Code" code: String, 1 "Data" data: GetDeadLockDetailListData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetDeadLockDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeadLockDetailListData {
    pub list: Vec<GetDeadLockDetailListList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetDeadLockDetailListData {
    0 "List" list: Vec<GetDeadLockDetailListList>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`GetDeadLockDetailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeadLockDetailListList {
    pub batch_id: Option<i64>,
    pub block_process_list: Vec<GetDeadLockDetailListBlockProcessList>,
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
    0 "BatchId" batch_id: i64, 1 "BlockProcessList" block_process_list: Vec<GetDeadLockDetailListBlockProcessList>,
    2 "ClientApp" client_app: String, 3 "DatabaseName" database_name: String, 4 "HostName" host_name: String,
    5 "LastTranStarted" last_tran_started: i64, 6 "LockMode" lock_mode: String, 7 "LogUsed" log_used: i64,
    8 "LoginName" login_name: String, 9 "ObjectOwned" object_owned: String,
    10 "ObjectRequested" object_requested: String, 11 "OwnMode" own_mode: String, 12 "Spid" spid: i64,
    13 "SqlText" sql_text: String, 14 "Status" status: String, 15 "Victim" victim: i64, 16 "WaitMode" wait_mode: String,
    17 "WaitResource" wait_resource: String, 18 "WaitResourceDescription" wait_resource_description: String
} }

/// In the response of [`GetDeadLockDetailList`].
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
    0 "ClientApp" client_app: String, 1 "DatabaseName" database_name: String, 2 "HostName" host_name: String,
    3 "LastTranStarted" last_tran_started: i64, 4 "LockMode" lock_mode: String, 5 "LogUsed" log_used: i64,
    6 "LoginName" login_name: String, 7 "ObjectOwned" object_owned: String,
    8 "ObjectRequested" object_requested: String, 9 "OwnMode" own_mode: String, 10 "Spid" spid: i64,
    11 "SqlText" sql_text: String, 12 "Status" status: String, 13 "Victim" victim: i64, 14 "WaitMode" wait_mode: String,
    15 "WaitResource" wait_resource: String, 16 "WaitResourceDescription" wait_resource_description: String
} }

/// Gets dead lock history: `GetDeadLockHistory` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetDeadLockHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeadLockHistory {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub source: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { GetDeadLockHistory(end_time: i64, instance_id: String, start_time: i64)
    "GetDeadLockHistory" -> GetDeadLockHistoryOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String, 3 "PageNo" page_no: i64,
    4 "PageSize" page_size: i64, 5 "Source" source: String, 6 "StartTime" start_time
} }

/// Response of [`GetDeadLockHistory`].
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
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: String,
    4 "Synchro" synchro: String
} }

/// Gets deadlock histogram: `GetDeadlockHistogram` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetDeadlockHistogram>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeadlockHistogram {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    /// Required.
    pub start_time: i64,
    pub status: Option<String>,
}
operation! { GetDeadlockHistogram(end_time: i64, instance_id: String, start_time: i64)
    "GetDeadlockHistogram" -> GetDeadlockHistogramOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String, 3 "StartTime" start_time,
    4 "Status" status: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`GetDeadlockHistogram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDeadlockHistogramOutput {
    pub code: Option<i64>,
    pub data: Vec<GetDeadlockHistogramData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDeadlockHistogramOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<GetDeadlockHistogramData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetDeadlockHistogram`].
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
    0 "EndTime" end_time: String, 1 "InstanceId" instance_id: String, 2 "LockNumber" lock_number: i64,
    3 "NodeId" node_id: String, 4 "StartTime" start_time: String, 5 "Status" status: String, 6 "TaskId" task_id: String,
    7 "UserId" user_id: String
} }

/// Gets error request sample: `GetErrorRequestSample` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetErrorRequestSample>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErrorRequestSample {
    pub db_name: Option<String>,
    pub end: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub sql_id: Option<String>,
    pub start: Option<i64>,
}
operation! { GetErrorRequestSample(instance_id: String) "GetErrorRequestSample" -> GetErrorRequestSampleOutput {
    0 "DbName" db_name: String, 1 "End" end: i64, 2 "InstanceId" instance_id, 3 "NodeId" node_id: String,
    4 "SqlId" sql_id: String, 5 "Start" start: i64
} }

/// Response of [`GetErrorRequestSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErrorRequestSampleOutput {
    pub code: Option<i64>,
    pub data: Vec<GetErrorRequestSampleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetErrorRequestSampleOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<GetErrorRequestSampleData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetErrorRequestSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErrorRequestSampleData {
    pub database: Option<String>,
    pub error_code: Option<String>,
    pub instance_id: Option<String>,
    pub origin_host: Option<String>,
    pub sql: Option<String>,
    pub sql_id: Option<String>,
    pub tables: Vec<String>,
    pub timestamp: Option<i64>,
    pub user: Option<String>,
}
model! { GetErrorRequestSampleData {
    0 "database" database: String, 1 "errorCode" error_code: String, 2 "instanceId" instance_id: String,
    3 "originHost" origin_host: String, 4 "sql" sql: String, 5 "sqlId" sql_id: String, 6 "tables" tables: Vec<String>,
    7 "timestamp" timestamp: i64, 8 "user" user: String
} }

/// Gets event subscription: `GetEventSubscription` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetEventSubscription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventSubscription {
    /// Required.
    pub instance_id: String,
}
operation! { GetEventSubscription(instance_id: String) "GetEventSubscription" -> GetEventSubscriptionOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`GetEventSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventSubscriptionOutput {
    pub code: Option<String>,
    pub data: Option<GetEventSubscriptionData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetEventSubscriptionOutput {
    0 "Code" code: String, 1 "Data" data: GetEventSubscriptionData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetEventSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventSubscriptionData {
    pub active: Option<i64>,
    pub channel_type: Option<String>,
    pub contact_group_name: Option<String>,
    pub contact_groups: Vec<GetEventSubscriptionContactGroups>,
    pub contact_name: Option<String>,
    pub contacts: Vec<GetEventSubscriptionContacts>,
    pub event_context: Option<String>,
    pub event_send_group: Vec<String>,
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
    0 "active" active: i64, 1 "channelType" channel_type: String, 2 "contactGroupName" contact_group_name: String,
    3 "contactGroups" contact_groups: Vec<GetEventSubscriptionContactGroups>, 4 "contactName" contact_name: String,
    5 "contacts" contacts: Vec<GetEventSubscriptionContacts>, 6 "eventContext" event_context: String,
    7 "eventSendGroup" event_send_group: Vec<String>, 8 "gmtCreate" gmt_create: i64, 9 "gmtModified" gmt_modified: i64,
    10 "id" id: i64, 11 "instanceId" instance_id: String, 12 "lang" lang: String, 13 "level" level: String,
    14 "minInterval" min_interval: String, 15 "userId" user_id: String
} }

/// In the response of [`GetEventSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventSubscriptionContactGroups {
    pub contacts: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub user_id: Option<String>,
}
model! { GetEventSubscriptionContactGroups {
    0 "contacts" contacts: String, 1 "description" description: String, 2 "name" name: String,
    3 "userId" user_id: String
} }

/// In the response of [`GetEventSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventSubscriptionContacts {
    pub dingtalk_hook: Option<String>,
    pub email: Option<String>,
    pub groups: Vec<String>,
    pub is_cms_reduplicated: Option<bool>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub user_id: Option<String>,
}
model! { GetEventSubscriptionContacts {
    0 "dingtalkHook" dingtalk_hook: String, 1 "email" email: String, 2 "groups" groups: Vec<String>,
    3 "isCmsReduplicated" is_cms_reduplicated: bool, 4 "name" name: String, 5 "phone" phone: String,
    6 "userId" user_id: String
} }

/// Gets full request origin stat by instance id: `GetFullRequestOriginStatByInstanceId` of `das` 2020-01-16.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/DAS/2020-01-16/GetFullRequestOriginStatByInstanceId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFullRequestOriginStatByInstanceId {
    pub asc: Option<bool>,
    /// Required.
    pub end: i64,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub order_by: Option<String>,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    pub role: Option<String>,
    pub sql_type: Option<String>,
    /// Required.
    pub start: i64,
    pub user_id: Option<String>,
}

/// Arguments of [`GetFullRequestOriginStatByInstanceId::new`].
pub struct GetFullRequestOriginStatByInstanceIdRequired {
    pub end: i64,
    pub instance_id: String,
    pub page_no: i64,
    pub page_size: i64,
    pub start: i64,
}
operation! {
    GetFullRequestOriginStatByInstanceId { GetFullRequestOriginStatByInstanceIdRequired: end, instance_id, page_no, page_size, start }
    "GetFullRequestOriginStatByInstanceId" -> GetFullRequestOriginStatByInstanceIdOutput {
    0 "Asc" asc: bool, 1 "End" end, 2 "InstanceId" instance_id, 3 "NodeId" node_id: String,
    4 "OrderBy" order_by: String, 5 "PageNo" page_no, 6 "PageSize" page_size, 7 "Role" role: String,
    8 "SqlType" sql_type: String, 9 "Start" start, 10 "UserId" user_id: String
} }
paged! { GetFullRequestOriginStatByInstanceId: GetFullRequestOriginStatByInstanceIdList =
    Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// Response of [`GetFullRequestOriginStatByInstanceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFullRequestOriginStatByInstanceIdOutput {
    pub code: Option<i64>,
    pub data: Option<GetFullRequestOriginStatByInstanceIdData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetFullRequestOriginStatByInstanceIdOutput {
    0 "Code" code: i64, 1 "Data" data: GetFullRequestOriginStatByInstanceIdData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetFullRequestOriginStatByInstanceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFullRequestOriginStatByInstanceIdData {
    pub list: Vec<GetFullRequestOriginStatByInstanceIdList>,
    pub total: Option<i64>,
}
model! { GetFullRequestOriginStatByInstanceIdData {
    0 "List" list: Vec<GetFullRequestOriginStatByInstanceIdList>, 1 "Total" total: i64
} }

/// In the response of [`GetFullRequestOriginStatByInstanceId`].
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
    0 "AvgExaminedRows" avg_examined_rows: f64, 1 "AvgFetchRows" avg_fetch_rows: i64,
    2 "AvgLockWaitTime" avg_lock_wait_time: f64, 3 "AvgLogicalRead" avg_logical_read: f64,
    4 "AvgPhysicalAsyncRead" avg_physical_async_read: i64, 5 "AvgPhysicalSyncRead" avg_physical_sync_read: f64,
    6 "AvgReturnedRows" avg_returned_rows: f64, 7 "AvgRows" avg_rows: i64, 8 "AvgRt" avg_rt: f64,
    9 "AvgSqlCount" avg_sql_count: i64, 10 "AvgUpdatedRows" avg_updated_rows: f64, 11 "Count" count: i64,
    12 "CountRate" count_rate: f64, 13 "Database" database: String, 14 "ErrorCount" error_count: i64,
    15 "ExaminedRows" examined_rows: i64, 16 "FetchRows" fetch_rows: i64, 17 "Ip" ip: String, 18 "Key" key: String,
    19 "LockWaitTime" lock_wait_time: f64, 20 "LogicalRead" logical_read: i64, 21 "OriginHost" origin_host: String,
    22 "PhysicalAsyncRead" physical_async_read: i64, 23 "PhysicalSyncRead" physical_sync_read: i64, 24 "Port" port: i64,
    25 "Rows" rows: i64, 26 "RtGreaterThanOneSecondCount" rt_greater_than_one_second_count: i64,
    27 "RtRate" rt_rate: f64, 28 "SqlCount" sql_count: i64, 29 "SumUpdatedRows" sum_updated_rows: i64,
    30 "Version" version: i64, 31 "VpcId" vpc_id: String
} }

/// Gets full request sample by instance id: `GetFullRequestSampleByInstanceId` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetFullRequestSampleByInstanceId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFullRequestSampleByInstanceId {
    pub role: Option<String>,
    /// Required.
    pub end: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sql_id: String,
    /// Required.
    pub start: i64,
    pub user_id: Option<String>,
}
operation! { GetFullRequestSampleByInstanceId(end: i64, instance_id: String, sql_id: String, start: i64)
    "GetFullRequestSampleByInstanceId" -> GetFullRequestSampleByInstanceIdOutput {
    0 "Role" role: String, 1 "End" end, 2 "InstanceId" instance_id, 3 "SqlId" sql_id, 4 "Start" start,
    5 "UserId" user_id: String
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// Response of [`GetFullRequestSampleByInstanceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFullRequestSampleByInstanceIdOutput {
    pub code: Option<i64>,
    pub data: Vec<GetFullRequestSampleByInstanceIdData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetFullRequestSampleByInstanceIdOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<GetFullRequestSampleByInstanceIdData>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetFullRequestSampleByInstanceId`].
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
    0 "Database" database: String, 1 "Frows" frows: i64, 2 "LockWaitTime" lock_wait_time: f64,
    3 "LogicalRead" logical_read: f64, 4 "OriginHost" origin_host: String,
    5 "PhysicalAsyncRead" physical_async_read: f64, 6 "PhysicalSyncRead" physical_sync_read: f64, 7 "Rows" rows: i64,
    8 "RowsExamined" rows_examined: i64, 9 "RowsReturned" rows_returned: i64, 10 "Rt" rt: f64,
    11 "ScanRows" scan_rows: i64, 12 "Scnt" scnt: i64, 13 "Sql" sql: String, 14 "SqlId" sql_id: String,
    15 "SqlType" sql_type: String, 16 "Timestamp" timestamp: i64, 17 "UpdateRows" update_rows: i64,
    18 "User" user: String
} }

/// Gets full request stat result by instance id: `GetFullRequestStatResultByInstanceId` of `das` 2020-01-16.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/DAS/2020-01-16/GetFullRequestStatResultByInstanceId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFullRequestStatResultByInstanceId {
    pub asc: Option<bool>,
    pub db_name: Option<String>,
    /// Required.
    pub end: i64,
    /// Required.
    pub instance_id: String,
    pub keyword: Option<String>,
    pub node_id: Option<String>,
    pub order_by: Option<String>,
    pub origin_host: Option<String>,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    pub role: Option<String>,
    pub sql_id: Option<String>,
    pub sql_type: Option<String>,
    /// Required.
    pub start: i64,
    pub user_id: Option<String>,
}

/// Arguments of [`GetFullRequestStatResultByInstanceId::new`].
pub struct GetFullRequestStatResultByInstanceIdRequired {
    pub end: i64,
    pub instance_id: String,
    pub page_no: i64,
    pub page_size: i64,
    pub start: i64,
}
operation! {
    GetFullRequestStatResultByInstanceId { GetFullRequestStatResultByInstanceIdRequired: end, instance_id, page_no, page_size, start }
    "GetFullRequestStatResultByInstanceId" -> GetFullRequestStatResultByInstanceIdOutput {
    0 "Asc" asc: bool, 1 "DbName" db_name: String, 2 "End" end, 3 "InstanceId" instance_id, 4 "Keyword" keyword: String,
    5 "NodeId" node_id: String, 6 "OrderBy" order_by: String, 7 "OriginHost" origin_host: String, 8 "PageNo" page_no,
    9 "PageSize" page_size, 10 "Role" role: String, 11 "SqlId" sql_id: String, 12 "SqlType" sql_type: String,
    13 "Start" start, 14 "UserId" user_id: String
} }
paged! { GetFullRequestStatResultByInstanceId: GetFullRequestStatResultByInstanceIdList =
    Number "PageNo", "Data.Result.List" data.result.list, total "Data.Result.Total" }

/// Response of [`GetFullRequestStatResultByInstanceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFullRequestStatResultByInstanceIdOutput {
    pub code: Option<i64>,
    pub data: Option<GetFullRequestStatResultByInstanceIdData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetFullRequestStatResultByInstanceIdOutput {
    0 "Code" code: i64, 1 "Data" data: GetFullRequestStatResultByInstanceIdData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetFullRequestStatResultByInstanceId`].
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
    0 "Fail" fail: bool, 1 "IsFinish" is_finish: bool, 2 "Result" result: GetFullRequestStatResultByInstanceIdResult,
    3 "ResultId" result_id: String, 4 "State" state: String, 5 "Timestamp" timestamp: i64
} }

/// In the response of [`GetFullRequestStatResultByInstanceId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFullRequestStatResultByInstanceIdResult {
    pub list: Vec<GetFullRequestStatResultByInstanceIdList>,
    pub total: Option<i64>,
}
model! { GetFullRequestStatResultByInstanceIdResult {
    0 "List" list: Vec<GetFullRequestStatResultByInstanceIdList>, 1 "Total" total: i64
} }

/// In the response of [`GetFullRequestStatResultByInstanceId`].
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
    pub tables: Vec<String>,
    pub version: Option<i64>,
    pub vpc_id: Option<String>,
}
model! { GetFullRequestStatResultByInstanceIdList {
    0 "AvgExaminedRows" avg_examined_rows: f64, 1 "AvgFetchRows" avg_fetch_rows: i64,
    2 "AvgLockWaitTime" avg_lock_wait_time: f64, 3 "AvgLogicalRead" avg_logical_read: f64,
    4 "AvgPhysicalAsyncRead" avg_physical_async_read: i64, 5 "AvgPhysicalSyncRead" avg_physical_sync_read: i64,
    6 "AvgReturnedRows" avg_returned_rows: f64, 7 "AvgRt" avg_rt: f64, 8 "AvgSqlCount" avg_sql_count: i64,
    9 "AvgUpdatedRows" avg_updated_rows: i64, 10 "Count" count: i64, 11 "CountRate" count_rate: f64,
    12 "Database" database: String, 13 "ErrorCount" error_count: i64, 14 "ExaminedRows" examined_rows: i64,
    15 "FetchRows" fetch_rows: i64, 16 "Ip" ip: String, 17 "LockWaitTime" lock_wait_time: f64,
    18 "LogicalRead" logical_read: i64, 19 "PhysicalAsyncRead" physical_async_read: i64,
    20 "PhysicalSyncRead" physical_sync_read: i64, 21 "Port" port: i64, 22 "Psql" psql: String, 23 "Rows" rows: i64,
    24 "RtGreaterThanOneSecondCount" rt_greater_than_one_second_count: i64, 25 "RtRate" rt_rate: f64,
    26 "SqlCount" sql_count: i64, 27 "SqlId" sql_id: String, 28 "SumUpdatedRows" sum_updated_rows: i64,
    29 "Tables" tables: Vec<String>, 30 "Version" version: i64, 31 "VpcId" vpc_id: String
} }

/// Gets instance group inspect report detail: `GetInstanceGroupInspectReportDetail` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetInstanceGroupInspectReportDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceGroupInspectReportDetail {
    pub agent_id: Option<String>,
    /// Required.
    pub report_id: String,
}
operation! { GetInstanceGroupInspectReportDetail(report_id: String)
    "GetInstanceGroupInspectReportDetail" -> GetInstanceGroupInspectReportDetailOutput {
    0 "AgentId" agent_id: String, 1 "ReportId" report_id
} [
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetInstanceGroupInspectReportDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceGroupInspectReportDetailOutput {
    pub code: Option<String>,
    pub data: Option<GetInstanceGroupInspectReportDetailData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetInstanceGroupInspectReportDetailOutput {
    0 "Code" code: String, 1 "Data" data: GetInstanceGroupInspectReportDetailData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetInstanceGroupInspectReportDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceGroupInspectReportDetailData {
    pub report_detail: Option<String>,
    pub report_id: Option<String>,
}
model! { GetInstanceGroupInspectReportDetailData {
    0 "ReportDetail" report_detail: String, 1 "ReportId" report_id: String
} }

/// Gets instance group inspect report list: `GetInstanceGroupInspectReportList` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetInstanceGroupInspectReportList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceGroupInspectReportList {
    pub agent_id: Option<String>,
    pub group_id: Option<String>,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub start_time: i64,
}
operation! { GetInstanceGroupInspectReportList(end_time: i64, start_time: i64)
    "GetInstanceGroupInspectReportList" -> GetInstanceGroupInspectReportListOutput {
    0 "AgentId" agent_id: String, 1 "GroupId" group_id: String, 2 "EndTime" end_time, 3 "StartTime" start_time
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`GetInstanceGroupInspectReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceGroupInspectReportListOutput {
    pub code: Option<String>,
    pub data: Vec<GetInstanceGroupInspectReportListData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetInstanceGroupInspectReportListOutput {
    0 "Code" code: String, 1 "Data" data: Vec<GetInstanceGroupInspectReportListData>, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetInstanceGroupInspectReportList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceGroupInspectReportListData {
    pub create_time: Option<String>,
    pub report_date: Option<String>,
    pub report_id: Option<String>,
    pub status: Option<String>,
}
model! { GetInstanceGroupInspectReportListData {
    0 "CreateTime" create_time: String, 1 "ReportDate" report_date: String, 2 "ReportId" report_id: String,
    3 "Status" status: String
} }

/// Gets instance inspections: `GetInstanceInspections` of `das` 2020-01-16.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/DAS/2020-01-16/GetInstanceInspections>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceInspections {
    /// Required.
    pub end_time: String,
    /// Required.
    pub engine: String,
    /// Required.
    pub instance_area: String,
    /// Required.
    pub page_no: String,
    /// Required.
    pub page_size: String,
    pub resource_group_id: Option<String>,
    pub search_map: Option<String>,
    /// Required.
    pub start_time: String,
}

/// Arguments of [`GetInstanceInspections::new`].
pub struct GetInstanceInspectionsRequired {
    pub end_time: String,
    pub engine: String,
    pub instance_area: String,
    pub page_no: String,
    pub page_size: String,
    pub start_time: String,
}
operation! {
    GetInstanceInspections { GetInstanceInspectionsRequired: end_time, engine, instance_area, page_no, page_size, start_time }
    "GetInstanceInspections" -> GetInstanceInspectionsOutput {
    0 "EndTime" end_time, 1 "Engine" engine, 2 "InstanceArea" instance_area, 3 "PageNo" page_no, 4 "PageSize" page_size,
    5 "ResourceGroupId" resource_group_id: String, 6 "SearchMap" search_map: String, 7 "StartTime" start_time
} }
paged! { GetInstanceInspections: GetInstanceInspectionsList =
    Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// Response of [`GetInstanceInspections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceInspectionsOutput {
    pub code: Option<String>,
    pub data: Option<GetInstanceInspectionsData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetInstanceInspectionsOutput {
    0 "Code" code: String, 1 "Data" data: GetInstanceInspectionsData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetInstanceInspections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceInspectionsData {
    pub list: Vec<GetInstanceInspectionsList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetInstanceInspectionsData {
    0 "List" list: Vec<GetInstanceInspectionsList>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`GetInstanceInspections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceInspectionsList {
    pub auto_function: Option<GetInstanceInspectionsAutoFunction>,
    pub data: BTreeMap<String, Value>,
    pub enable_das_pro: Option<i64>,
    pub end_time: Option<i64>,
    pub gmt_create: Option<i64>,
    pub instance: Option<GetInstanceInspectionsInstance>,
    pub score: Option<i64>,
    pub score_map: BTreeMap<String, Value>,
    pub start_time: Option<i64>,
    pub state: Option<i64>,
    pub task_type: Option<i64>,
}
model! { GetInstanceInspectionsList {
    0 "AutoFunction" auto_function: GetInstanceInspectionsAutoFunction, 1 "Data" data: BTreeMap<String, Value>,
    2 "EnableDasPro" enable_das_pro: i64, 3 "EndTime" end_time: i64, 4 "GmtCreate" gmt_create: i64,
    5 "Instance" instance: GetInstanceInspectionsInstance, 6 "Score" score: i64,
    7 "ScoreMap" score_map: BTreeMap<String, Value>, 8 "StartTime" start_time: i64, 9 "State" state: i64,
    10 "TaskType" task_type: i64
} }

/// In the response of [`GetInstanceInspections`].
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
    0 "AutoIndex" auto_index: i64, 1 "AutoLimitedSql" auto_limited_sql: i64,
    2 "AutoResourceOptimize" auto_resource_optimize: i64, 3 "AutoScale" auto_scale: i64,
    4 "EventSubscription" event_subscription: i64
} }

/// In the response of [`GetInstanceInspections`].
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
    0 "AccountId" account_id: String, 1 "Category" category: String, 2 "Cpu" cpu: String, 3 "Engine" engine: String,
    4 "EngineVersion" engine_version: String, 5 "InstanceAlias" instance_alias: String,
    6 "InstanceArea" instance_area: String, 7 "InstanceClass" instance_class: String,
    8 "InstanceId" instance_id: String, 9 "Memory" memory: i64, 10 "NetworkType" network_type: String,
    11 "NodeId" node_id: String, 12 "Region" region: String, 13 "Storage" storage: i64, 14 "Uuid" uuid: String,
    15 "VpcId" vpc_id: String
} }

/// Gets instance missing index list: `GetInstanceMissingIndexList` of `das` 2020-01-16.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/DAS/2020-01-16/GetInstanceMissingIndexList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceMissingIndexList {
    pub avg_total_user_cost: Option<String>,
    pub avg_user_impact: Option<String>,
    pub end_time: Option<String>,
    pub index_count: Option<String>,
    /// Required.
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
    Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// Response of [`GetInstanceMissingIndexList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceMissingIndexListOutput {
    pub code: Option<String>,
    pub data: Option<GetInstanceMissingIndexListData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetInstanceMissingIndexListOutput {
    0 "Code" code: String, 1 "Data" data: GetInstanceMissingIndexListData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetInstanceMissingIndexList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceMissingIndexListData {
    pub list: Vec<GetInstanceMissingIndexListList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetInstanceMissingIndexListData {
    0 "List" list: Vec<GetInstanceMissingIndexListList>, 1 "PageNo" page_no: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`GetInstanceMissingIndexList`].
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
    0 "AvgTotalUserCost" avg_total_user_cost: f64, 1 "AvgUserImpact" avg_user_impact: f64,
    2 "CreateIndex" create_index: String, 3 "DatabaseName" database_name: String,
    4 "EqualityColumns" equality_columns: String, 5 "IncludedColumns" included_columns: String,
    6 "IndexCount" index_count: i64, 7 "InequalityColumns" inequality_columns: String,
    8 "LastUserSeek" last_user_seek: i64, 9 "ObjectName" object_name: String, 10 "ReservedPages" reserved_pages: i64,
    11 "ReservedSize" reserved_size: f64, 12 "RowCount" row_count: i64, 13 "SchemaName" schema_name: String,
    14 "SystemScans" system_scans: i64, 15 "SystemSeeks" system_seeks: i64, 16 "UniqueCompiles" unique_compiles: i64,
    17 "UserScans" user_scans: i64, 18 "UserSeeks" user_seeks: i64
} }

/// Gets instance sql optimize statistic: `GetInstanceSqlOptimizeStatistic` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetInstanceSqlOptimizeStatistic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSqlOptimizeStatistic {
    /// Required.
    pub end_time: String,
    pub filter_enable: Option<String>,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    /// Required.
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

/// Response of [`GetInstanceSqlOptimizeStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSqlOptimizeStatisticOutput {
    pub code: Option<String>,
    pub data: Option<GetInstanceSqlOptimizeStatisticData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetInstanceSqlOptimizeStatisticOutput {
    0 "Code" code: String, 1 "Data" data: GetInstanceSqlOptimizeStatisticData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetInstanceSqlOptimizeStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSqlOptimizeStatisticData {
    pub count: Option<i64>,
    pub improvement: Option<f64>,
}
model! { GetInstanceSqlOptimizeStatisticData {
    0 "count" count: i64, 1 "improvement" improvement: f64
} }

/// Gets kill instance session task result: `GetKillInstanceSessionTaskResult` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetKillInstanceSessionTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKillInstanceSessionTaskResult {
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { GetKillInstanceSessionTaskResult(instance_id: String, task_id: String)
    "GetKillInstanceSessionTaskResult" -> GetKillInstanceSessionTaskResultOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id: String, 2 "TaskId" task_id
} }

/// Response of [`GetKillInstanceSessionTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKillInstanceSessionTaskResultOutput {
    pub code: Option<i64>,
    pub data: Option<GetKillInstanceSessionTaskResultData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetKillInstanceSessionTaskResultOutput {
    0 "Code" code: i64, 1 "Data" data: GetKillInstanceSessionTaskResultData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetKillInstanceSessionTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKillInstanceSessionTaskResultData {
    pub ignored_user_session_count: Option<i64>,
    pub instance_id: Option<String>,
    pub kill_fail_count: Option<i64>,
    pub kill_success_count: Option<i64>,
    pub node_id: Option<String>,
    pub result: Vec<GetKillInstanceSessionTaskResultResult>,
    pub sessions: Vec<i64>,
    pub task_id: Option<String>,
    pub task_state: Option<String>,
    pub user_id: Option<String>,
}
model! { GetKillInstanceSessionTaskResultData {
    0 "IgnoredUserSessionCount" ignored_user_session_count: i64, 1 "InstanceId" instance_id: String,
    2 "KillFailCount" kill_fail_count: i64, 3 "KillSuccessCount" kill_success_count: i64, 4 "NodeId" node_id: String,
    5 "Result" result: Vec<GetKillInstanceSessionTaskResultResult>, 6 "Sessions" sessions: Vec<i64>,
    7 "TaskId" task_id: String, 8 "TaskState" task_state: String, 9 "UserId" user_id: String
} }

/// In the response of [`GetKillInstanceSessionTaskResult`].
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
    0 "Active" active: bool, 1 "Command" command: String, 2 "Db" db: String, 3 "Host" host: String, 4 "Id" id: i64,
    5 "Info" info: String, 6 "Reason" reason: String, 7 "State" state: String, 8 "TaskId" task_id: String,
    9 "Time" time: i64, 10 "User" user: String
} }

/// Gets mongo db current op: `GetMongoDBCurrentOp` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetMongoDBCurrentOp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMongoDBCurrentOp {
    pub filter_doc: Option<String>,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub role: Option<String>,
}
operation! { GetMongoDBCurrentOp(instance_id: String) "GetMongoDBCurrentOp" -> GetMongoDBCurrentOpOutput {
    0 "FilterDoc" filter_doc: String, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String, 3 "Role" role: String
} }

/// Response of [`GetMongoDBCurrentOp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMongoDBCurrentOpOutput {
    pub code: Option<i64>,
    pub data: Option<GetMongoDBCurrentOpData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetMongoDBCurrentOpOutput {
    0 "Code" code: i64, 1 "Data" data: GetMongoDBCurrentOpData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetMongoDBCurrentOp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMongoDBCurrentOpData {
    pub session_list: Vec<GetMongoDBCurrentOpSessionList>,
    pub session_stat: Option<GetMongoDBCurrentOpSessionStat>,
    pub timestamp: Option<i64>,
}
model! { GetMongoDBCurrentOpData {
    0 "SessionList" session_list: Vec<GetMongoDBCurrentOpSessionList>,
    1 "SessionStat" session_stat: GetMongoDBCurrentOpSessionStat, 2 "Timestamp" timestamp: i64
} }

/// In the response of [`GetMongoDBCurrentOp`].
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
    0 "Active" active: bool, 1 "Client" client: String, 2 "Command" command: String,
    3 "ConnectionId" connection_id: i64, 4 "Desc" desc: String, 5 "Driver" driver: String, 6 "Host" host: String,
    7 "KillPending" kill_pending: bool, 8 "Ns" ns: String, 9 "Op" op: String, 10 "OpId" op_id: String,
    11 "OsArch" os_arch: String, 12 "OsName" os_name: String, 13 "OsType" os_type: String,
    14 "PlanSummary" plan_summary: String, 15 "Platform" platform: String, 16 "SecsRunning" secs_running: i64,
    17 "Shard" shard: String
} }

/// In the response of [`GetMongoDBCurrentOp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMongoDBCurrentOpSessionStat {
    pub active_count: Option<i64>,
    pub client_stats: BTreeMap<String, DataSessionStatClientStatsValue>,
    pub db_stats: BTreeMap<String, DataSessionStatDbStatsValue>,
    pub longest_secs_running: Option<i64>,
    pub total_count: Option<i64>,
}
model! { GetMongoDBCurrentOpSessionStat {
    0 "ActiveCount" active_count: i64, 1 "ClientStats" client_stats: BTreeMap<String, DataSessionStatClientStatsValue>,
    2 "DbStats" db_stats: BTreeMap<String, DataSessionStatDbStatsValue>,
    3 "LongestSecsRunning" longest_secs_running: i64, 4 "TotalCount" total_count: i64
} }

/// In the response of [`GetMongoDBCurrentOp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSessionStatClientStatsValue {
    pub active_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DataSessionStatClientStatsValue {
    0 "ActiveCount" active_count: i64, 1 "TotalCount" total_count: i64
} }

/// In the response of [`GetMongoDBCurrentOp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSessionStatDbStatsValue {
    pub active_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DataSessionStatDbStatsValue {
    0 "ActiveCount" active_count: i64, 1 "TotalCount" total_count: i64
} }

/// Gets mysql all session async: `GetMySQLAllSessionAsync` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetMySQLAllSessionAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMySQLAllSessionAsync {
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub result_id: Option<String>,
}
operation! { GetMySQLAllSessionAsync(instance_id: String) "GetMySQLAllSessionAsync" -> GetMySQLAllSessionAsyncOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id: String, 2 "ResultId" result_id: String
} }

/// Response of [`GetMySQLAllSessionAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMySQLAllSessionAsyncOutput {
    pub code: Option<i64>,
    pub data: Option<GetMySQLAllSessionAsyncData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetMySQLAllSessionAsyncOutput {
    0 "Code" code: i64, 1 "Data" data: GetMySQLAllSessionAsyncData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetMySQLAllSessionAsync`].
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
    0 "Complete" complete: bool, 1 "Fail" fail: bool, 2 "IsFinish" is_finish: bool, 3 "ResultId" result_id: String,
    4 "SessionData" session_data: GetMySQLAllSessionAsyncSessionData, 5 "State" state: String,
    6 "Timestamp" timestamp: i64
} }

/// In the response of [`GetMySQLAllSessionAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMySQLAllSessionAsyncSessionData {
    pub active_session_count: Option<i64>,
    pub client_stats: Vec<GetMySQLAllSessionAsyncClientStats>,
    pub db_stats: Vec<GetMySQLAllSessionAsyncDbStats>,
    pub max_active_time: Option<i64>,
    pub session_list: Vec<GetMySQLAllSessionAsyncSessionList>,
    pub time_stamp: Option<i64>,
    pub total_session_count: Option<i64>,
    pub user_stats: Vec<GetMySQLAllSessionAsyncUserStats>,
}
model! { GetMySQLAllSessionAsyncSessionData {
    0 "ActiveSessionCount" active_session_count: i64,
    1 "ClientStats" client_stats: Vec<GetMySQLAllSessionAsyncClientStats>,
    2 "DbStats" db_stats: Vec<GetMySQLAllSessionAsyncDbStats>, 3 "MaxActiveTime" max_active_time: i64,
    4 "SessionList" session_list: Vec<GetMySQLAllSessionAsyncSessionList>, 5 "TimeStamp" time_stamp: i64,
    6 "TotalSessionCount" total_session_count: i64, 7 "UserStats" user_stats: Vec<GetMySQLAllSessionAsyncUserStats>
} }

/// In the response of [`GetMySQLAllSessionAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMySQLAllSessionAsyncClientStats {
    pub active_count: Option<i64>,
    pub key: Option<String>,
    pub thread_id_list: Vec<i64>,
    pub total_count: Option<i64>,
    pub user_list: Vec<String>,
}
model! { GetMySQLAllSessionAsyncClientStats {
    0 "ActiveCount" active_count: i64, 1 "Key" key: String, 2 "ThreadIdList" thread_id_list: Vec<i64>,
    3 "TotalCount" total_count: i64, 4 "UserList" user_list: Vec<String>
} }

/// In the response of [`GetMySQLAllSessionAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMySQLAllSessionAsyncDbStats {
    pub active_count: Option<i64>,
    pub key: Option<String>,
    pub thread_id_list: Vec<i64>,
    pub total_count: Option<i64>,
    pub user_list: Vec<String>,
}
model! { GetMySQLAllSessionAsyncDbStats {
    0 "ActiveCount" active_count: i64, 1 "Key" key: String, 2 "ThreadIdList" thread_id_list: Vec<i64>,
    3 "TotalCount" total_count: i64, 4 "UserList" user_list: Vec<String>
} }

/// In the response of [`GetMySQLAllSessionAsync`].
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
    0 "Client" client: String, 1 "Command" command: String, 2 "DbName" db_name: String, 3 "SessionId" session_id: i64,
    4 "SqlTemplateId" sql_template_id: String, 5 "SqlText" sql_text: String, 6 "State" state: String,
    7 "Time" time: i64, 8 "TrxDuration" trx_duration: i64, 9 "TrxId" trx_id: String, 10 "User" user: String,
    11 "UserClientAlias" user_client_alias: String
} }

/// In the response of [`GetMySQLAllSessionAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMySQLAllSessionAsyncUserStats {
    pub active_count: Option<i64>,
    pub key: Option<String>,
    pub thread_id_list: Vec<i64>,
    pub total_count: Option<i64>,
    pub user_list: Vec<String>,
}
model! { GetMySQLAllSessionAsyncUserStats {
    0 "ActiveCount" active_count: i64, 1 "Key" key: String, 2 "ThreadIdList" thread_id_list: Vec<i64>,
    3 "TotalCount" total_count: i64, 4 "UserList" user_list: Vec<String>
} }

/// Gets partitions heatmap: `GetPartitionsHeatmap` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetPartitionsHeatmap>.
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

/// Response of [`GetPartitionsHeatmap`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPartitionsHeatmapOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetPartitionsHeatmapOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: String
} }

/// Gets pfs metric trends: `GetPfsMetricTrends` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetPfsMetricTrends>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`GetPfsMetricTrends`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPfsMetricTrendsOutput {
    pub code: Option<i64>,
    pub data: BTreeMap<String, Vec<DataValue>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPfsMetricTrendsOutput {
    0 "Code" code: i64, 1 "Data" data: BTreeMap<String, Vec<DataValue>>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetPfsMetricTrends`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataValue {
    pub timestamp: Option<String>,
    pub value: Option<Value>,
}
model! { DataValue {
    0 "Timestamp" timestamp: String, 1 "Value" value: Value
} }

/// Gets pfs sql sample: `GetPfsSqlSample` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetPfsSqlSample>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPfsSqlSample {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    pub sql_id: Option<String>,
    /// Required.
    pub start_time: i64,
}
operation! { GetPfsSqlSample(end_time: i64, instance_id: String, start_time: i64)
    "GetPfsSqlSample" -> GetPfsSqlSampleOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String, 3 "SqlId" sql_id: String,
    4 "StartTime" start_time
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`GetPfsSqlSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPfsSqlSampleOutput {
    pub code: Option<i64>,
    pub data: Vec<GetPfsSqlSampleData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPfsSqlSampleOutput {
    0 "Code" code: i64, 1 "Data" data: Vec<GetPfsSqlSampleData>, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetPfsSqlSample`].
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
    0 "CreateTmpDiskTables" create_tmp_disk_tables: i64, 1 "CreateTmpTables" create_tmp_tables: i64, 2 "Db" db: String,
    3 "EndEventId" end_event_id: i64, 4 "Errors" errors: i64, 5 "EventId" event_id: i64,
    6 "EventName" event_name: String, 7 "InstanceId" instance_id: String, 8 "Latency" latency: f64,
    9 "LockLatency" lock_latency: f64, 10 "LogicId" logic_id: String, 11 "NoGoodIndexUsed" no_good_index_used: i64,
    12 "NoIndexUsed" no_index_used: i64, 13 "NodeId" node_id: String, 14 "RowsAffected" rows_affected: i64,
    15 "RowsExamined" rows_examined: i64, 16 "RowsSent" rows_sent: i64, 17 "SelectFullJoin" select_full_join: i64,
    18 "SelectFullRangeJoin" select_full_range_join: i64, 19 "SelectRange" select_range: i64,
    20 "SelectRangeCheck" select_range_check: i64, 21 "SelectScan" select_scan: i64,
    22 "SortMergePasses" sort_merge_passes: i64, 23 "SortRange" sort_range: i64, 24 "SortRows" sort_rows: i64,
    25 "SortScan" sort_scan: i64, 26 "Sql" sql: String, 27 "SqlId" sql_id: String, 28 "ThreadId" thread_id: i64,
    29 "Timestamp" timestamp: i64, 30 "UserId" user_id: String, 31 "Warnings" warnings: i64
} }

/// Gets pfs sql summaries: `GetPfsSqlSummaries` of `das` 2020-01-16.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/DAS/2020-01-16/GetPfsSqlSummaries>.
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
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] }
paged! { GetPfsSqlSummaries: GetPfsSqlSummariesList = Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// Response of [`GetPfsSqlSummaries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPfsSqlSummariesOutput {
    pub code: Option<i64>,
    pub data: Option<GetPfsSqlSummariesData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetPfsSqlSummariesOutput {
    0 "Code" code: i64, 1 "Data" data: GetPfsSqlSummariesData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetPfsSqlSummaries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPfsSqlSummariesData {
    pub extra: Option<Value>,
    pub list: Vec<GetPfsSqlSummariesList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetPfsSqlSummariesData {
    0 "Extra" extra: Value, 1 "List" list: Vec<GetPfsSqlSummariesList>, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`GetPfsSqlSummaries`].
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
    pub tables: Vec<String>,
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
    0 "AvgLatency" avg_latency: f64, 1 "Count" count: i64, 2 "CountRate" count_rate: f64, 3 "CpuRate" cpu_rate: f64,
    4 "CpuTime" cpu_time: f64, 5 "DataReadTime" data_read_time: f64, 6 "DataReads" data_reads: i64,
    7 "DataWriteTime" data_write_time: f64, 8 "DataWrites" data_writes: i64, 9 "Db" db: String,
    10 "ElapsedTime" elapsed_time: f64, 11 "ErrCount" err_count: i64, 12 "FirstTime" first_time: i64,
    13 "FullScan" full_scan: bool, 14 "Id" id: i64, 15 "InstanceId" instance_id: String, 16 "LastTime" last_time: i64,
    17 "LockLatencyAvg" lock_latency_avg: f64, 18 "LogicId" logic_id: i64, 19 "LogicReads" logic_reads: i64,
    20 "MaxLatency" max_latency: f64, 21 "MutexSpins" mutex_spins: i64, 22 "MutexWaits" mutex_waits: i64,
    23 "NodeId" node_id: String, 24 "PhysicalAsyncReads" physical_async_reads: i64,
    25 "PhysicalReads" physical_reads: i64, 26 "Psql" psql: String, 27 "RedoWrites" redo_writes: i64,
    28 "RowsAffected" rows_affected: i64, 29 "RowsAffectedAvg" rows_affected_avg: f64,
    30 "RowsExamined" rows_examined: i64, 31 "RowsExaminedAvg" rows_examined_avg: f64,
    32 "RowsSendAvg" rows_send_avg: f64, 33 "RowsSent" rows_sent: i64, 34 "RowsSentAvg" rows_sent_avg: f64,
    35 "RowsSorted" rows_sorted: i64, 36 "RtRate" rt_rate: f64, 37 "RwlockOsWaits" rwlock_os_waits: i64,
    38 "RwlockSpinRounds" rwlock_spin_rounds: i64, 39 "RwlockSpinWaits" rwlock_spin_waits: i64,
    40 "SelectFullJoinAvg" select_full_join_avg: f64, 41 "SelectFullRangeJoinAvg" select_full_range_join_avg: f64,
    42 "SelectRangeAvg" select_range_avg: f64, 43 "SelectScanAvg" select_scan_avg: f64,
    44 "SemisyncDelayTime" semisync_delay_time: f64, 45 "ServerLockTime" server_lock_time: f64,
    46 "SortMergePasses" sort_merge_passes: i64, 47 "SortRangeAvg" sort_range_avg: f64,
    48 "SortRowsAvg" sort_rows_avg: f64, 49 "SortScanAvg" sort_scan_avg: f64, 50 "SqlId" sql_id: String,
    51 "SqlType" sql_type: String, 52 "Tables" tables: Vec<String>, 53 "TimerWaitAvg" timer_wait_avg: f64,
    54 "Timestamp" timestamp: i64, 55 "TmpDiskTables" tmp_disk_tables: i64,
    56 "TmpDiskTablesAvg" tmp_disk_tables_avg: f64, 57 "TmpTables" tmp_tables: i64,
    58 "TmpTablesAvg" tmp_tables_avg: f64, 59 "TotalLatency" total_latency: f64,
    60 "TransactionLockTime" transaction_lock_time: f64, 61 "UserId" user_id: String, 62 "WarnCount" warn_count: i64
} }

/// Gets query optimize data stats: `GetQueryOptimizeDataStats` of `das` 2020-01-16.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/DAS/2020-01-16/GetQueryOptimizeDataStats>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeDataStats {
    pub asc: Option<String>,
    pub db_names: Option<String>,
    /// Required.
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
    /// Required.
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
    Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// Response of [`GetQueryOptimizeDataStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeDataStatsOutput {
    pub code: Option<String>,
    pub data: Option<GetQueryOptimizeDataStatsData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetQueryOptimizeDataStatsOutput {
    0 "Code" code: String, 1 "Data" data: GetQueryOptimizeDataStatsData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetQueryOptimizeDataStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeDataStatsData {
    pub extra: Option<String>,
    pub list: Vec<GetQueryOptimizeDataStatsList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetQueryOptimizeDataStatsData {
    0 "Extra" extra: String, 1 "List" list: Vec<GetQueryOptimizeDataStatsList>, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`GetQueryOptimizeDataStats`].
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
    pub rule_list: Vec<GetQueryOptimizeDataStatsRuleList>,
    pub sql_id: Option<String>,
    pub sql_sample: Option<String>,
    pub sql_type: Option<String>,
    pub user: Option<String>,
}
model! { GetQueryOptimizeDataStatsList {
    0 "AvgLockTime" avg_lock_time: f64, 1 "AvgQueryTime" avg_query_time: f64,
    2 "AvgRowsAffected" avg_rows_affected: f64, 3 "AvgRowsExamined" avg_rows_examined: f64,
    4 "AvgRowsSent" avg_rows_sent: f64, 5 "Count" count: i64, 6 "Dbname" dbname: String,
    7 "InstanceId" instance_id: String, 8 "MaxLockTime" max_lock_time: f64, 9 "MaxQueryTime" max_query_time: f64,
    10 "MaxRowsAffected" max_rows_affected: i64, 11 "MaxRowsExamined" max_rows_examined: i64,
    12 "MaxRowsSent" max_rows_sent: i64, 13 "Psql" psql: String,
    14 "RuleList" rule_list: Vec<GetQueryOptimizeDataStatsRuleList>, 15 "SqlId" sql_id: String,
    16 "SqlSample" sql_sample: String, 17 "SqlType" sql_type: String, 18 "User" user: String
} }

/// In the response of [`GetQueryOptimizeDataStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeDataStatsRuleList {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { GetQueryOptimizeDataStatsRuleList {
    0 "Name" name: String, 1 "Type" r#type: String
} }

/// Gets query optimize data top: `GetQueryOptimizeDataTop` of `das` 2020-01-16.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetQueryOptimizeDataTop>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeDataTop {
    /// Required.
    pub engine: String,
    pub instance_ids: Option<String>,
    pub region: Option<String>,
    pub tag_names: Option<String>,
    /// Required.
    pub time: String,
    /// Required.
    pub r#type: String,
}
operation! { GetQueryOptimizeDataTop(engine: String, time: String, r#type: String)
    "GetQueryOptimizeDataTop" -> GetQueryOptimizeDataTopOutput {
    0 "Engine" engine, 1 "InstanceIds" instance_ids: String, 2 "Region" region: String, 3 "TagNames" tag_names: String,
    4 "Time" time, 5 "Type" r#type
} { method: "GET", } }

/// Response of [`GetQueryOptimizeDataTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeDataTopOutput {
    pub code: Option<String>,
    pub data: Option<GetQueryOptimizeDataTopData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetQueryOptimizeDataTopOutput {
    0 "Code" code: String, 1 "Data" data: GetQueryOptimizeDataTopData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetQueryOptimizeDataTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeDataTopData {
    pub extra: Option<String>,
    pub list: Vec<GetQueryOptimizeDataTopList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetQueryOptimizeDataTopData {
    0 "Extra" extra: String, 1 "List" list: Vec<GetQueryOptimizeDataTopList>, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`GetQueryOptimizeDataTop`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeDataTopList {
    pub instance_id: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<f64>,
}
model! { GetQueryOptimizeDataTopList {
    0 "InstanceId" instance_id: String, 1 "Type" r#type: String, 2 "Value" value: f64
} }

/// Gets query optimize data trend: `GetQueryOptimizeDataTrend` of `das` 2020-01-16.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetQueryOptimizeDataTrend>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeDataTrend {
    /// Required.
    pub end: String,
    /// Required.
    pub engine: String,
    pub instance_ids: Option<String>,
    pub region: Option<String>,
    /// Required.
    pub start: String,
    pub tag_names: Option<String>,
}
operation! { GetQueryOptimizeDataTrend(end: String, engine: String, start: String)
    "GetQueryOptimizeDataTrend" -> GetQueryOptimizeDataTrendOutput {
    0 "End" end, 1 "Engine" engine, 2 "InstanceIds" instance_ids: String, 3 "Region" region: String, 4 "Start" start,
    5 "TagNames" tag_names: String
} { method: "GET", } }

/// Response of [`GetQueryOptimizeDataTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeDataTrendOutput {
    pub code: Option<String>,
    pub data: Option<GetQueryOptimizeDataTrendData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetQueryOptimizeDataTrendOutput {
    0 "Code" code: String, 1 "Data" data: GetQueryOptimizeDataTrendData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetQueryOptimizeDataTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeDataTrendData {
    pub extra: Option<String>,
    pub list: Vec<GetQueryOptimizeDataTrendList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetQueryOptimizeDataTrendData {
    0 "Extra" extra: String, 1 "List" list: Vec<GetQueryOptimizeDataTrendList>, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`GetQueryOptimizeDataTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeDataTrendList {
    pub kpi: Option<String>,
    pub timestamp: Option<i64>,
    pub value: Option<f64>,
}
model! { GetQueryOptimizeDataTrendList {
    0 "Kpi" kpi: String, 1 "Timestamp" timestamp: i64, 2 "Value" value: f64
} }

/// Gets query optimize exec error sample: `GetQueryOptimizeExecErrorSample` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetQueryOptimizeExecErrorSample>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeExecErrorSample {
    /// Required.
    pub engine: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sql_id: String,
    /// Required.
    pub time: String,
}
operation! { GetQueryOptimizeExecErrorSample(engine: String, instance_id: String, sql_id: String, time: String)
    "GetQueryOptimizeExecErrorSample" -> GetQueryOptimizeExecErrorSampleOutput {
    0 "Engine" engine, 1 "InstanceId" instance_id, 2 "SqlId" sql_id, 3 "Time" time
} }

/// Response of [`GetQueryOptimizeExecErrorSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeExecErrorSampleOutput {
    pub code: Option<String>,
    pub data: Option<GetQueryOptimizeExecErrorSampleData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetQueryOptimizeExecErrorSampleOutput {
    0 "Code" code: String, 1 "Data" data: GetQueryOptimizeExecErrorSampleData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetQueryOptimizeExecErrorSample`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeExecErrorSampleData {
    pub extra: Option<String>,
    pub list: Vec<GetQueryOptimizeExecErrorSampleList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetQueryOptimizeExecErrorSampleData {
    0 "Extra" extra: String, 1 "List" list: Vec<GetQueryOptimizeExecErrorSampleList>, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`GetQueryOptimizeExecErrorSample`].
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
    0 "Dbname" dbname: String, 1 "ErrorCode" error_code: String, 2 "OrigHost" orig_host: String,
    3 "SqlId" sql_id: String, 4 "SqlText" sql_text: String, 5 "Timestamp" timestamp: i64, 6 "User" user: String
} }

/// Gets query optimize exec error stats: `GetQueryOptimizeExecErrorStats` of `das` 2020-01-16.
///
/// GET. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/DAS/2020-01-16/GetQueryOptimizeExecErrorStats>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeExecErrorStats {
    pub asc: Option<String>,
    pub db_names: Option<String>,
    /// Required.
    pub engine: String,
    pub instance_ids: Option<String>,
    pub keywords: Option<String>,
    pub logical_operator: Option<String>,
    pub order_by: Option<String>,
    /// Required.
    pub page_no: String,
    /// Required.
    pub page_size: String,
    pub region: Option<String>,
    /// Required.
    pub time: String,
}
operation! { GetQueryOptimizeExecErrorStats(engine: String, page_no: String, page_size: String, time: String)
    "GetQueryOptimizeExecErrorStats" -> GetQueryOptimizeExecErrorStatsOutput {
    0 "Asc" asc: String, 1 "DbNames" db_names: String, 2 "Engine" engine, 3 "InstanceIds" instance_ids: String,
    4 "Keywords" keywords: String, 5 "LogicalOperator" logical_operator: String, 6 "OrderBy" order_by: String,
    7 "PageNo" page_no, 8 "PageSize" page_size, 9 "Region" region: String, 10 "Time" time
} { method: "GET", } }
paged! { GetQueryOptimizeExecErrorStats: GetQueryOptimizeExecErrorStatsList =
    Number "PageNo", "Data.List" data.list, total "Data.Total" }

/// Response of [`GetQueryOptimizeExecErrorStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeExecErrorStatsOutput {
    pub code: Option<String>,
    pub data: Option<GetQueryOptimizeExecErrorStatsData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetQueryOptimizeExecErrorStatsOutput {
    0 "Code" code: String, 1 "Data" data: GetQueryOptimizeExecErrorStatsData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetQueryOptimizeExecErrorStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeExecErrorStatsData {
    pub extra: Option<String>,
    pub list: Vec<GetQueryOptimizeExecErrorStatsList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetQueryOptimizeExecErrorStatsData {
    0 "Extra" extra: String, 1 "List" list: Vec<GetQueryOptimizeExecErrorStatsList>, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`GetQueryOptimizeExecErrorStats`].
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
    0 "Dbname" dbname: String, 1 "ErrorCode" error_code: String, 2 "ErrorCount" error_count: i64,
    3 "InstanceId" instance_id: String, 4 "InstanceName" instance_name: String, 5 "SqlId" sql_id: String,
    6 "SqlText" sql_text: String
} }

/// Gets query optimize rule list: `GetQueryOptimizeRuleList` of `das` 2020-01-16.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetQueryOptimizeRuleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeRuleList {
    /// Required.
    pub engine: String,
    pub instance_ids: Option<String>,
    pub region: Option<String>,
    pub tag_names: Option<String>,
}
operation! { GetQueryOptimizeRuleList(engine: String) "GetQueryOptimizeRuleList" -> GetQueryOptimizeRuleListOutput {
    0 "Engine" engine, 1 "InstanceIds" instance_ids: String, 2 "Region" region: String, 3 "TagNames" tag_names: String
} { method: "GET", } }

/// Response of [`GetQueryOptimizeRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeRuleListOutput {
    pub code: Option<String>,
    pub data: Option<GetQueryOptimizeRuleListData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetQueryOptimizeRuleListOutput {
    0 "Code" code: String, 1 "Data" data: GetQueryOptimizeRuleListData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetQueryOptimizeRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeRuleListData {
    pub extra: Option<String>,
    pub list: Vec<GetQueryOptimizeRuleListList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetQueryOptimizeRuleListData {
    0 "Extra" extra: String, 1 "List" list: Vec<GetQueryOptimizeRuleListList>, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`GetQueryOptimizeRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeRuleListList {
    pub name: Option<String>,
    pub rule_id: Option<String>,
    pub r#type: Option<String>,
}
model! { GetQueryOptimizeRuleListList {
    0 "Name" name: String, 1 "RuleId" rule_id: String, 2 "Type" r#type: String
} }

/// Gets query optimize share url: `GetQueryOptimizeShareUrl` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetQueryOptimizeShareUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeShareUrl {
    pub asc: Option<bool>,
    pub db_names: Option<String>,
    /// Required.
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
    /// Required.
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

/// Response of [`GetQueryOptimizeShareUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeShareUrlOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetQueryOptimizeShareUrlOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: String
} }

/// Gets query optimize solution: `GetQueryOptimizeSolution` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetQueryOptimizeSolution>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeSolution {
    /// Required.
    pub engine: String,
    pub instance_id: Option<String>,
    /// Required.
    pub rule_ids: String,
    /// Required.
    pub sql_id: String,
}
operation! { GetQueryOptimizeSolution(engine: String, rule_ids: String, sql_id: String)
    "GetQueryOptimizeSolution" -> GetQueryOptimizeSolutionOutput {
    0 "Engine" engine, 1 "InstanceId" instance_id: String, 2 "RuleIds" rule_ids, 3 "SqlId" sql_id
} }

/// Response of [`GetQueryOptimizeSolution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeSolutionOutput {
    pub code: Option<String>,
    pub data: Option<GetQueryOptimizeSolutionData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetQueryOptimizeSolutionOutput {
    0 "Code" code: String, 1 "Data" data: GetQueryOptimizeSolutionData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetQueryOptimizeSolution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeSolutionData {
    pub extra: Option<String>,
    pub list: Vec<GetQueryOptimizeSolutionList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetQueryOptimizeSolutionData {
    0 "Extra" extra: String, 1 "List" list: Vec<GetQueryOptimizeSolutionList>, 2 "PageNo" page_no: i64,
    3 "PageSize" page_size: i64, 4 "Total" total: i64
} }

/// In the response of [`GetQueryOptimizeSolution`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeSolutionList {
    pub level: Option<String>,
    pub rule_id: Option<String>,
    pub solution: Option<String>,
    pub solution_ext: Option<String>,
}
model! { GetQueryOptimizeSolutionList {
    0 "Level" level: String, 1 "RuleId" rule_id: String, 2 "Solution" solution: String,
    3 "SolutionExt" solution_ext: String
} }

/// Gets query optimize tag: `GetQueryOptimizeTag` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetQueryOptimizeTag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeTag {
    /// Required.
    pub engine: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sql_id: String,
}
operation! { GetQueryOptimizeTag(engine: String, instance_id: String, sql_id: String)
    "GetQueryOptimizeTag" -> GetQueryOptimizeTagOutput {
    0 "Engine" engine, 1 "InstanceId" instance_id, 2 "SqlId" sql_id
} }

/// Response of [`GetQueryOptimizeTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeTagOutput {
    pub code: Option<String>,
    pub data: Option<GetQueryOptimizeTagData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetQueryOptimizeTagOutput {
    0 "Code" code: String, 1 "Data" data: GetQueryOptimizeTagData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetQueryOptimizeTag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueryOptimizeTagData {
    pub comments: Option<String>,
    pub sql_id: Option<String>,
    pub tags: Option<String>,
}
model! { GetQueryOptimizeTagData {
    0 "Comments" comments: String, 1 "SqlId" sql_id: String, 2 "Tags" tags: String
} }

/// Gets redis all session: `GetRedisAllSession` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetRedisAllSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRedisAllSession {
    pub console_context: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { GetRedisAllSession(instance_id: String) "GetRedisAllSession" -> GetRedisAllSessionOutput {
    0 "ConsoleContext" console_context: String, 1 "InstanceId" instance_id
} }

/// Response of [`GetRedisAllSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRedisAllSessionOutput {
    pub code: Option<i64>,
    pub data: Option<GetRedisAllSessionData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetRedisAllSessionOutput {
    0 "Code" code: i64, 1 "Data" data: GetRedisAllSessionData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetRedisAllSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRedisAllSessionData {
    pub sessions: Vec<GetRedisAllSessionSessions>,
    pub source_stats: Vec<GetRedisAllSessionSourceStats>,
    pub timestamp: Option<i64>,
    pub total: Option<i64>,
}
model! { GetRedisAllSessionData {
    0 "Sessions" sessions: Vec<GetRedisAllSessionSessions>,
    1 "SourceStats" source_stats: Vec<GetRedisAllSessionSourceStats>, 2 "Timestamp" timestamp: i64, 3 "Total" total: i64
} }

/// In the response of [`GetRedisAllSession`].
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
    0 "Addr" addr: String, 1 "Age" age: String, 2 "Client" client: String, 3 "ClientDesc" client_desc: String,
    4 "Cmd" cmd: String, 5 "Db" db: i64, 6 "Events" events: String, 7 "Fd" fd: i64, 8 "Flags" flags: String,
    9 "Id" id: i64, 10 "Idle" idle: i64, 11 "Multi" multi: i64, 12 "Name" name: String, 13 "NodeId" node_id: String,
    14 "Obl" obl: i64, 15 "Oll" oll: i64, 16 "Omem" omem: i64, 17 "Psub" psub: i64, 18 "Qbuf" qbuf: i64,
    19 "QbufFree" qbuf_free: i64, 20 "Sub" sub: i64
} }

/// In the response of [`GetRedisAllSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRedisAllSessionSourceStats {
    pub count: Option<String>,
    pub ids: Vec<i64>,
    pub key: Option<String>,
}
model! { GetRedisAllSessionSourceStats {
    0 "Count" count: String, 1 "Ids" ids: Vec<i64>, 2 "Key" key: String
} }

/// Gets request diagnosis page: `GetRequestDiagnosisPage` of `das` 2020-01-16.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/DAS/2020-01-16/GetRequestDiagnosisPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestDiagnosisPage {
    /// Required.
    pub end_time: i64,
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    /// Required.
    pub page_no: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub start_time: i64,
}

/// Arguments of [`GetRequestDiagnosisPage::new`].
pub struct GetRequestDiagnosisPageRequired {
    pub end_time: i64,
    pub instance_id: String,
    pub page_no: i64,
    pub page_size: i64,
    pub start_time: i64,
}
operation! {
    GetRequestDiagnosisPage { GetRequestDiagnosisPageRequired: end_time, instance_id, page_no, page_size, start_time }
    "GetRequestDiagnosisPage" -> GetRequestDiagnosisPageOutput {
    0 "EndTime" end_time, 1 "InstanceId" instance_id, 2 "NodeId" node_id: String, 3 "PageNo" page_no,
    4 "PageSize" page_size, 5 "StartTime" start_time
} }
paged! { GetRequestDiagnosisPage: GetRequestDiagnosisPageList =
    Number "PageNo", "Data.list" data.list, total "Data.total" }

/// Response of [`GetRequestDiagnosisPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestDiagnosisPageOutput {
    pub code: Option<String>,
    pub data: Option<GetRequestDiagnosisPageData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetRequestDiagnosisPageOutput {
    0 "Code" code: String, 1 "Data" data: GetRequestDiagnosisPageData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetRequestDiagnosisPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestDiagnosisPageData {
    pub extra: Option<String>,
    pub list: Vec<GetRequestDiagnosisPageList>,
    pub page_no: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetRequestDiagnosisPageData {
    0 "extra" extra: String, 1 "list" list: Vec<GetRequestDiagnosisPageList>, 2 "pageNo" page_no: i64,
    3 "pageSize" page_size: i64, 4 "total" total: i64
} }

/// In the response of [`GetRequestDiagnosisPage`].
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
    0 "accountId" account_id: String, 1 "dbSchema" db_schema: String, 2 "engine" engine: String,
    3 "gmtCreate" gmt_create: String, 4 "gmtModified" gmt_modified: String, 5 "messageId" message_id: String,
    6 "param" param: String, 7 "result" result: String, 8 "sqlId" sql_id: String, 9 "state" state: i64,
    10 "uuid" uuid: String
} }

/// Gets request diagnosis result: `GetRequestDiagnosisResult` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetRequestDiagnosisResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestDiagnosisResult {
    /// Required.
    pub instance_id: String,
    /// Required.
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

/// Response of [`GetRequestDiagnosisResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRequestDiagnosisResultOutput {
    pub code: Option<String>,
    pub data: Option<GetRequestDiagnosisResultData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetRequestDiagnosisResultOutput {
    0 "Code" code: String, 1 "Data" data: GetRequestDiagnosisResultData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetRequestDiagnosisResult`].
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
    0 "accountId" account_id: String, 1 "dbSchema" db_schema: String, 2 "engine" engine: String,
    3 "gmtCreate" gmt_create: String, 4 "gmtModified" gmt_modified: String, 5 "messageId" message_id: String,
    6 "param" param: String, 7 "result" result: String, 8 "sqlId" sql_id: String, 9 "state" state: i64,
    10 "uuid" uuid: String
} }

/// Gets running sql concurrency control rules: `GetRunningSqlConcurrencyControlRules` of `das` 2020-01-16.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/DAS/2020-01-16/GetRunningSqlConcurrencyControlRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunningSqlConcurrencyControlRules {
    pub console_context: Option<String>,
    /// Required.
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
    Number "PageNo", "Data.List.runningRules" data.list.running_rules, total "Data.Total" }

/// Response of [`GetRunningSqlConcurrencyControlRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunningSqlConcurrencyControlRulesOutput {
    pub code: Option<String>,
    pub data: Option<GetRunningSqlConcurrencyControlRulesData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetRunningSqlConcurrencyControlRulesOutput {
    0 "Code" code: String, 1 "Data" data: GetRunningSqlConcurrencyControlRulesData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetRunningSqlConcurrencyControlRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunningSqlConcurrencyControlRulesData {
    pub list: Option<GetRunningSqlConcurrencyControlRulesList>,
    pub total: Option<i64>,
}
model! { GetRunningSqlConcurrencyControlRulesData {
    0 "List" list: GetRunningSqlConcurrencyControlRulesList, 1 "Total" total: i64
} }

/// In the response of [`GetRunningSqlConcurrencyControlRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRunningSqlConcurrencyControlRulesList {
    pub running_rules: Vec<GetRunningSqlConcurrencyControlRulesRunningRules>,
}
model! { GetRunningSqlConcurrencyControlRulesList {
    0 "runningRules" running_rules: Vec<GetRunningSqlConcurrencyControlRulesRunningRules>
} }

/// In the response of [`GetRunningSqlConcurrencyControlRules`].
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
    0 "ConcurrencyControlTime" concurrency_control_time: i64, 1 "InstanceId" instance_id: String,
    2 "ItemId" item_id: i64, 3 "KeywordsHash" keywords_hash: String, 4 "MaxConcurrency" max_concurrency: String,
    5 "SqlKeywords" sql_keywords: String, 6 "SqlType" sql_type: String, 7 "StartTime" start_time: i64,
    8 "Status" status: String, 9 "UserId" user_id: String
} }

/// Gets sql concurrency control keywords from sql text: `GetSqlConcurrencyControlKeywordsFromSqlText` of `das`
/// 2020-01-16.
///
/// POST. Reads only. See
/// <https://api.alibabacloud.com/document/DAS/2020-01-16/GetSqlConcurrencyControlKeywordsFromSqlText>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlConcurrencyControlKeywordsFromSqlText {
    pub console_context: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sql_text: String,
}
operation! { GetSqlConcurrencyControlKeywordsFromSqlText(instance_id: String, sql_text: String)
    "GetSqlConcurrencyControlKeywordsFromSqlText" -> GetSqlConcurrencyControlKeywordsFromSqlTextOutput {
    0 "ConsoleContext" console_context: String, 1 "InstanceId" instance_id, 2 "SqlText" sql_text
} }

/// Response of [`GetSqlConcurrencyControlKeywordsFromSqlText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlConcurrencyControlKeywordsFromSqlTextOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetSqlConcurrencyControlKeywordsFromSqlTextOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: String
} }

/// Gets sql concurrency control rules history: `GetSqlConcurrencyControlRulesHistory` of `das` 2020-01-16.
///
/// POST. Reads only. Pages by page number (`PageNo`). See
/// <https://api.alibabacloud.com/document/DAS/2020-01-16/GetSqlConcurrencyControlRulesHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlConcurrencyControlRulesHistory {
    pub console_context: Option<String>,
    /// Required.
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
    Number "PageNo", "Data.List.rules" data.list.rules, total "Data.Total" }

/// Response of [`GetSqlConcurrencyControlRulesHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlConcurrencyControlRulesHistoryOutput {
    pub code: Option<String>,
    pub data: Option<GetSqlConcurrencyControlRulesHistoryData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetSqlConcurrencyControlRulesHistoryOutput {
    0 "Code" code: String, 1 "Data" data: GetSqlConcurrencyControlRulesHistoryData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetSqlConcurrencyControlRulesHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlConcurrencyControlRulesHistoryData {
    pub list: Option<GetSqlConcurrencyControlRulesHistoryList>,
    pub total: Option<i64>,
}
model! { GetSqlConcurrencyControlRulesHistoryData {
    0 "List" list: GetSqlConcurrencyControlRulesHistoryList, 1 "Total" total: i64
} }

/// In the response of [`GetSqlConcurrencyControlRulesHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlConcurrencyControlRulesHistoryList {
    pub rules: Vec<GetSqlConcurrencyControlRulesHistoryRules>,
}
model! { GetSqlConcurrencyControlRulesHistoryList {
    0 "rules" rules: Vec<GetSqlConcurrencyControlRulesHistoryRules>
} }

/// In the response of [`GetSqlConcurrencyControlRulesHistory`].
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
    0 "ConcurrencyControlTime" concurrency_control_time: i64, 1 "InstanceId" instance_id: String,
    2 "ItemId" item_id: i64, 3 "KeywordsHash" keywords_hash: String, 4 "MaxConcurrency" max_concurrency: i64,
    5 "SqlKeywords" sql_keywords: String, 6 "SqlType" sql_type: String, 7 "StartTime" start_time: i64,
    8 "Status" status: String, 9 "UserId" user_id: String
} }

/// Gets sql optimize advice: `GetSqlOptimizeAdvice` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetSqlOptimizeAdvice>.
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

/// Response of [`GetSqlOptimizeAdvice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlOptimizeAdviceOutput {
    pub code: Option<String>,
    pub data: Option<GetSqlOptimizeAdviceData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetSqlOptimizeAdviceOutput {
    0 "Code" code: String, 1 "Data" data: GetSqlOptimizeAdviceData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`GetSqlOptimizeAdvice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSqlOptimizeAdviceData {
    pub create_time: Option<String>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub expire_time: Option<String>,
    pub status: Option<String>,
    pub status_code: Option<String>,
    pub task_id: Option<String>,
}
model! { GetSqlOptimizeAdviceData {
    0 "CreateTime" create_time: String, 1 "DownloadUrl" download_url: Secret, 2 "ExpireTime" expire_time: String,
    3 "Status" status: String, 4 "StatusCode" status_code: String, 5 "TaskId" task_id: String
} }

/// Gets storage analysis result: `GetStorageAnalysisResult` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetStorageAnalysisResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageAnalysisResult {
    /// Required.
    pub instance_id: String,
    pub node_id: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { GetStorageAnalysisResult(instance_id: String, task_id: String)
    "GetStorageAnalysisResult" -> GetStorageAnalysisResultOutput {
    0 "InstanceId" instance_id, 1 "NodeId" node_id: String, 2 "TaskId" task_id
} }

/// Response of [`GetStorageAnalysisResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageAnalysisResultOutput {
    pub code: Option<i64>,
    pub data: Option<GetStorageAnalysisResultData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetStorageAnalysisResultOutput {
    0 "Code" code: i64, 1 "Data" data: GetStorageAnalysisResultData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetStorageAnalysisResult`].
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
    0 "AnalyzedDbCount" analyzed_db_count: i64,
    1 "StorageAnalysisResult" storage_analysis_result: GetStorageAnalysisResultStorageAnalysisResult,
    2 "TaskFinish" task_finish: bool, 3 "TaskId" task_id: String, 4 "TaskProgress" task_progress: i64,
    5 "TaskState" task_state: String, 6 "TaskSuccess" task_success: bool, 7 "TotalDbCount" total_db_count: i64
} }

/// In the response of [`GetStorageAnalysisResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStorageAnalysisResultStorageAnalysisResult {
    pub analysis_error_type: Option<String>,
    pub analysis_success: Option<bool>,
    pub daily_increment: Option<i64>,
    pub estimate_available_days: Option<i64>,
    pub need_optimize_item_list: Vec<GetStorageAnalysisResultNeedOptimizeItemList>,
    pub table_stats: Vec<GetStorageAnalysisResultTableStats>,
    pub total_free_storage_size: Option<i64>,
    pub total_storage_size: Option<i64>,
    pub total_used_storage_size: Option<i64>,
}
model! { GetStorageAnalysisResultStorageAnalysisResult {
    0 "AnalysisErrorType" analysis_error_type: String, 1 "AnalysisSuccess" analysis_success: bool,
    2 "DailyIncrement" daily_increment: i64, 3 "EstimateAvailableDays" estimate_available_days: i64,
    4 "NeedOptimizeItemList" need_optimize_item_list: Vec<GetStorageAnalysisResultNeedOptimizeItemList>,
    5 "TableStats" table_stats: Vec<GetStorageAnalysisResultTableStats>,
    6 "TotalFreeStorageSize" total_free_storage_size: i64, 7 "TotalStorageSize" total_storage_size: i64,
    8 "TotalUsedStorageSize" total_used_storage_size: i64
} }

/// In the response of [`GetStorageAnalysisResult`].
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
    0 "AssociatedData" associated_data: String, 1 "DbName" db_name: String, 2 "OptimizeAdvice" optimize_advice: String,
    3 "OptimizeItemName" optimize_item_name: String, 4 "TableName" table_name: String
} }

/// In the response of [`GetStorageAnalysisResult`].
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
    0 "AvgRowLength" avg_row_length: i64, 1 "DataFree" data_free: i64, 2 "DataSize" data_size: i64,
    3 "DbName" db_name: String, 4 "Engine" engine: String, 5 "FragmentSize" fragment_size: i64,
    6 "IndexSize" index_size: i64, 7 "PhyTotalSize" phy_total_size: i64, 8 "PhysicalFileSize" physical_file_size: i64,
    9 "TableName" table_name: String, 10 "TableRows" table_rows: i64, 11 "TableType" table_type: String,
    12 "TotalSize" total_size: i64
} }

/// Gets yao chi agent: `GetYaoChiAgent` of `das` 2020-01-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/DAS/2020-01-16/GetYaoChiAgent>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYaoChiAgent {
    pub extra_info: Option<String>,
    /// Required.
    pub query: String,
    pub session_id: Option<String>,
    pub source: Option<String>,
}
operation! { GetYaoChiAgent(query: String) "GetYaoChiAgent" -> GetYaoChiAgentOutput {
    0 "ExtraInfo" extra_info: String, 1 "Query" query, 2 "SessionId" session_id: String, 3 "Source" source: String
} }

/// Response of [`GetYaoChiAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYaoChiAgentOutput {
    pub content: Option<String>,
    pub function_call: Vec<GetYaoChiAgentFunctionCall>,
    pub parent_id: Option<String>,
    pub product: Option<String>,
    pub query_id: Option<String>,
    pub reasoning_content: Option<String>,
    pub session_id: Option<String>,
    pub sub_agent_call: Vec<GetYaoChiAgentSubAgentCall>,
    pub ui_function_call: Vec<GetYaoChiAgentUiFunctionCall>,
}
model! { GetYaoChiAgentOutput {
    0 "Content" content: String, 1 "FunctionCall" function_call: Vec<GetYaoChiAgentFunctionCall>,
    2 "ParentId" parent_id: String, 3 "Product" product: String, 4 "QueryId" query_id: String,
    5 "ReasoningContent" reasoning_content: String, 6 "SessionId" session_id: String,
    7 "SubAgentCall" sub_agent_call: Vec<GetYaoChiAgentSubAgentCall>,
    8 "UiFunctionCall" ui_function_call: Vec<GetYaoChiAgentUiFunctionCall>
} }

/// In the response of [`GetYaoChiAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYaoChiAgentFunctionCall {
    pub arguments: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
}
model! { GetYaoChiAgentFunctionCall {
    0 "Arguments" arguments: String, 1 "Id" id: String, 2 "Name" name: String, 3 "Status" status: String
} }

/// In the response of [`GetYaoChiAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYaoChiAgentSubAgentCall {
    pub status: Option<String>,
    pub sub_agent_id: Option<String>,
    pub sub_agent_name: Option<String>,
}
model! { GetYaoChiAgentSubAgentCall {
    0 "Status" status: String, 1 "SubAgentId" sub_agent_id: String, 2 "SubAgentName" sub_agent_name: String
} }

/// In the response of [`GetYaoChiAgent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetYaoChiAgentUiFunctionCall {
    pub args_text: Option<String>,
    pub tool_name: Option<String>,
}
model! { GetYaoChiAgentUiFunctionCall {
    0 "ArgsText" args_text: String, 1 "ToolName" tool_name: String
} }

/// `KillInstanceAllSession` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/KillInstanceAllSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillInstanceAllSession {
    pub console_context: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { KillInstanceAllSession(instance_id: String) "KillInstanceAllSession" -> KillInstanceAllSessionOutput {
    0 "ConsoleContext" console_context: String, 1 "InstanceId" instance_id
} }

/// Response of [`KillInstanceAllSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillInstanceAllSessionOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { KillInstanceAllSessionOutput {
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: String
} }

/// Modifies auto scaling config: `ModifyAutoScalingConfig` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/ModifyAutoScalingConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoScalingConfig {
    pub bandwidth: Option<ModifyAutoScalingConfigBandwidth>,
    /// Required.
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

/// In the request of [`ModifyAutoScalingConfig`].
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

/// In the request of [`ModifyAutoScalingConfig`].
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

/// In the request of [`ModifyAutoScalingConfig`].
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

/// In the request of [`ModifyAutoScalingConfig`].
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

/// In the request of [`ModifyAutoScalingConfig`].
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

/// Response of [`ModifyAutoScalingConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAutoScalingConfigOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { ModifyAutoScalingConfigOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Success" success: String
} }

/// Modifies security ip group: `ModifySecurityIPGroup` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/ModifySecurityIPGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIPGroup {
    /// Required.
    pub g_ip_list: String,
    /// Required.
    pub global_ig_name: String,
    /// Required.
    pub global_security_group_id: String,
    /// Required.
    pub region_name: String,
}
operation! {
    ModifySecurityIPGroup(g_ip_list: String, global_ig_name: String, global_security_group_id: String, region_name: String)
    "ModifySecurityIPGroup" -> ModifySecurityIPGroupOutput {
    0 "GIpList" g_ip_list, 1 "GlobalIgName" global_ig_name, 2 "GlobalSecurityGroupId" global_security_group_id,
    3 "RegionName" region_name
} }

/// Response of [`ModifySecurityIPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIPGroupOutput {
    pub code: Option<String>,
    pub data: Option<ModifySecurityIPGroupData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { ModifySecurityIPGroupOutput {
    0 "Code" code: String, 1 "Data" data: ModifySecurityIPGroupData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`ModifySecurityIPGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIPGroupData {
    pub global_security_ip_group: Vec<ModifySecurityIPGroupGlobalSecurityIPGroup>,
}
model! { ModifySecurityIPGroupData {
    0 "GlobalSecurityIPGroup" global_security_ip_group: Vec<ModifySecurityIPGroupGlobalSecurityIPGroup>
} }

/// In the response of [`ModifySecurityIPGroup`].
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
    0 "GIpList" g_ip_list: String, 1 "GlobalIgName" global_ig_name: String,
    2 "GlobalSecurityGroupId" global_security_group_id: String, 3 "RegionId" region_id: String,
    4 "SecurityIpType" security_ip_type: String, 5 "WhitelistNetType" whitelist_net_type: String
} }

/// Modifies security ip group relation: `ModifySecurityIPGroupRelation` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/ModifySecurityIPGroupRelation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIPGroupRelation {
    /// Required.
    pub global_security_group_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_name: String,
}
operation! { ModifySecurityIPGroupRelation(global_security_group_id: String, instance_id: String, region_name: String)
    "ModifySecurityIPGroupRelation" -> ModifySecurityIPGroupRelationOutput {
    0 "GlobalSecurityGroupId" global_security_group_id, 1 "InstanceId" instance_id, 2 "RegionName" region_name
} }

/// Response of [`ModifySecurityIPGroupRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIPGroupRelationOutput {
    pub code: Option<String>,
    pub data: Option<ModifySecurityIPGroupRelationData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { ModifySecurityIPGroupRelationOutput {
    0 "Code" code: String, 1 "Data" data: ModifySecurityIPGroupRelationData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`ModifySecurityIPGroupRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIPGroupRelationData {
    pub global_security_ip_group_rel: Vec<
        ModifySecurityIPGroupRelationGlobalSecurityIPGroupRel,
    >,
    pub instance_id: Option<String>,
}
model! { ModifySecurityIPGroupRelationData {
    0 "GlobalSecurityIPGroupRel" global_security_ip_group_rel: Vec<ModifySecurityIPGroupRelationGlobalSecurityIPGroupRel>,
    1 "InstanceId" instance_id: String
} }

/// In the response of [`ModifySecurityIPGroupRelation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySecurityIPGroupRelationGlobalSecurityIPGroupRel {
    pub g_ip_list: Option<String>,
    pub global_ig_name: Option<String>,
    pub global_security_group_id: Option<String>,
    pub region_id: Option<String>,
}
model! { ModifySecurityIPGroupRelationGlobalSecurityIPGroupRel {
    0 "GIpList" g_ip_list: String, 1 "GlobalIgName" global_ig_name: String,
    2 "GlobalSecurityGroupId" global_security_group_id: String, 3 "RegionId" region_id: String
} }

/// Modifies sql log config: `ModifySqlLogConfig` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/ModifySqlLogConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySqlLogConfig {
    pub enable_audit: Option<bool>,
    pub filters: Option<Vec<ModifySqlLogConfigFilters>>,
    pub enable: Option<bool>,
    pub hot_retention: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub request_enable: Option<bool>,
    pub retention: Option<i64>,
}
operation! { ModifySqlLogConfig(instance_id: String) "ModifySqlLogConfig" -> ModifySqlLogConfigOutput {
    0 "EnableAudit" enable_audit: bool, 1 "Filters" filters: Vec<ModifySqlLogConfigFilters>, 2 "Enable" enable: bool,
    3 "HotRetention" hot_retention: i64, 4 "InstanceId" instance_id, 5 "RequestEnable" request_enable: bool,
    6 "Retention" retention: i64
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// In the request of [`ModifySqlLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySqlLogConfigFilters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ModifySqlLogConfigFilters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ModifySqlLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySqlLogConfigOutput {
    pub code: Option<String>,
    pub data: Option<ModifySqlLogConfigData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { ModifySqlLogConfigOutput {
    0 "Code" code: String, 1 "Data" data: ModifySqlLogConfigData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`ModifySqlLogConfig`].
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
    0 "ColdEnable" cold_enable: bool, 1 "ColdRetention" cold_retention: i64, 2 "ColdStartTime" cold_start_time: i64,
    3 "CollectorVersion" collector_version: String, 4 "HotEnable" hot_enable: bool, 5 "HotRetention" hot_retention: i64,
    6 "HotStartTime" hot_start_time: i64, 7 "LogFilter" log_filter: String, 8 "RequestEnable" request_enable: bool,
    9 "RequestStartTime" request_start_time: i64, 10 "RequestStopTime" request_stop_time: i64,
    11 "Retention" retention: i64, 12 "SqlLogEnable" sql_log_enable: bool, 13 "SqlLogSource" sql_log_source: String,
    14 "SqlLogState" sql_log_state: String, 15 "SqlLogVisibleTime" sql_log_visible_time: i64,
    16 "SupportVersion" support_version: String, 17 "Version" version: String
} }

/// Runs cloud bench task: `RunCloudBenchTask` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/RunCloudBenchTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCloudBenchTask {
    /// Required.
    pub task_id: String,
}
operation! { RunCloudBenchTask(task_id: String) "RunCloudBenchTask" -> RunCloudBenchTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`RunCloudBenchTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCloudBenchTaskOutput {
    pub code: Option<String>,
    pub data: Option<RunCloudBenchTaskData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { RunCloudBenchTaskOutput {
    0 "Code" code: String, 1 "Data" data: RunCloudBenchTaskData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`RunCloudBenchTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunCloudBenchTaskData {
    pub pre_check_item: Vec<RunCloudBenchTaskPreCheckItem>,
}
model! { RunCloudBenchTaskData {
    0 "PreCheckItem" pre_check_item: Vec<RunCloudBenchTaskPreCheckItem>
} }

/// In the response of [`RunCloudBenchTask`].
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
    0 "Code" code: i64, 1 "Details" details: String, 2 "Message" message: String, 3 "Name" name: String,
    4 "Order" order: i64, 5 "Status" status: String
} }

/// Sets event subscription: `SetEventSubscription` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/SetEventSubscription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetEventSubscription {
    pub active: Option<String>,
    pub channel_type: Option<String>,
    pub contact_group_name: Option<String>,
    pub contact_name: Option<String>,
    pub dispatch_rule: Option<String>,
    pub event_context: Option<String>,
    /// Required.
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

/// Response of [`SetEventSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetEventSubscriptionOutput {
    pub code: Option<String>,
    pub data: Option<SetEventSubscriptionData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { SetEventSubscriptionOutput {
    0 "Code" code: String, 1 "Data" data: SetEventSubscriptionData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`SetEventSubscription`].
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
    0 "active" active: i64, 1 "channelType" channel_type: String, 2 "contactGroupName" contact_group_name: String,
    3 "contactName" contact_name: String, 4 "eventContext" event_context: String, 5 "instanceId" instance_id: String,
    6 "lang" lang: String, 7 "level" level: String, 8 "minInterval" min_interval: i64, 9 "userId" user_id: String
} }

/// Updates auto resource optimize rules async: `UpdateAutoResourceOptimizeRulesAsync` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/UpdateAutoResourceOptimizeRulesAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoResourceOptimizeRulesAsync {
    pub console_context: Option<String>,
    /// Required.
    pub instance_ids: String,
    pub result_id: Option<String>,
    /// Required.
    pub table_fragmentation_ratio: f64,
    /// Required.
    pub table_space_size: f64,
}
operation! {
    UpdateAutoResourceOptimizeRulesAsync(instance_ids: String, table_fragmentation_ratio: f64, table_space_size: f64)
    "UpdateAutoResourceOptimizeRulesAsync" -> UpdateAutoResourceOptimizeRulesAsyncOutput {
    0 "ConsoleContext" console_context: String, 1 "InstanceIds" instance_ids, 2 "ResultId" result_id: String,
    3 "TableFragmentationRatio" table_fragmentation_ratio, 4 "TableSpaceSize" table_space_size
} }

/// Response of [`UpdateAutoResourceOptimizeRulesAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoResourceOptimizeRulesAsyncOutput {
    pub code: Option<i64>,
    pub data: Option<UpdateAutoResourceOptimizeRulesAsyncData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAutoResourceOptimizeRulesAsyncOutput {
    0 "Code" code: i64, 1 "Data" data: UpdateAutoResourceOptimizeRulesAsyncData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`UpdateAutoResourceOptimizeRulesAsync`].
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
    0 "Complete" complete: bool, 1 "ConfigResponse" config_response: UpdateAutoResourceOptimizeRulesAsyncConfigResponse,
    2 "Fail" fail: bool, 3 "IsFinish" is_finish: bool, 4 "ResultId" result_id: String, 5 "State" state: String,
    6 "Timestamp" timestamp: i64
} }

/// In the response of [`UpdateAutoResourceOptimizeRulesAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoResourceOptimizeRulesAsyncConfigResponse {
    pub config_fail_instance_count: Option<i64>,
    pub config_fail_instance_list: Vec<
        UpdateAutoResourceOptimizeRulesAsyncConfigFailInstanceList,
    >,
    pub config_success_instance_count: Option<i64>,
    pub config_success_instance_list: Vec<
        UpdateAutoResourceOptimizeRulesAsyncConfigSuccessInstanceList,
    >,
    pub total_instance_count: Option<i64>,
}
model! { UpdateAutoResourceOptimizeRulesAsyncConfigResponse {
    0 "ConfigFailInstanceCount" config_fail_instance_count: i64,
    1 "ConfigFailInstanceList" config_fail_instance_list: Vec<UpdateAutoResourceOptimizeRulesAsyncConfigFailInstanceList>,
    2 "ConfigSuccessInstanceCount" config_success_instance_count: i64,
    3 "ConfigSuccessInstanceList" config_success_instance_list: Vec<UpdateAutoResourceOptimizeRulesAsyncConfigSuccessInstanceList>,
    4 "TotalInstanceCount" total_instance_count: i64
} }

/// In the response of [`UpdateAutoResourceOptimizeRulesAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoResourceOptimizeRulesAsyncConfigFailInstanceList {
    pub config_success: Option<bool>,
    pub error_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { UpdateAutoResourceOptimizeRulesAsyncConfigFailInstanceList {
    0 "ConfigSuccess" config_success: bool, 1 "ErrorMessage" error_message: String, 2 "InstanceId" instance_id: String
} }

/// In the response of [`UpdateAutoResourceOptimizeRulesAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoResourceOptimizeRulesAsyncConfigSuccessInstanceList {
    pub config_success: Option<bool>,
    pub instance_id: Option<String>,
}
model! { UpdateAutoResourceOptimizeRulesAsyncConfigSuccessInstanceList {
    0 "ConfigSuccess" config_success: bool, 1 "InstanceId" instance_id: String
} }

/// Updates auto sql optimize status: `UpdateAutoSqlOptimizeStatus` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/UpdateAutoSqlOptimizeStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoSqlOptimizeStatus {
    /// Required.
    pub instances: String,
    /// Required.
    pub status: i64,
}
operation! { UpdateAutoSqlOptimizeStatus(instances: String, status: i64)
    "UpdateAutoSqlOptimizeStatus" -> UpdateAutoSqlOptimizeStatusOutput {
    0 "Instances" instances, 1 "Status" status
} }

/// Response of [`UpdateAutoSqlOptimizeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoSqlOptimizeStatusOutput {
    pub code: Option<String>,
    pub data: Option<UpdateAutoSqlOptimizeStatusData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { UpdateAutoSqlOptimizeStatusOutput {
    0 "Code" code: String, 1 "Data" data: UpdateAutoSqlOptimizeStatusData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`UpdateAutoSqlOptimizeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoSqlOptimizeStatusData {
    pub error_code: Option<String>,
    pub error_msg: Option<String>,
    pub success: Option<String>,
}
model! { UpdateAutoSqlOptimizeStatusData {
    0 "ErrorCode" error_code: String, 1 "ErrorMsg" error_msg: String, 2 "Success" success: String
} }

/// Updates auto throttle rules async: `UpdateAutoThrottleRulesAsync` of `das` 2020-01-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/DAS/2020-01-16/UpdateAutoThrottleRulesAsync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoThrottleRulesAsync {
    /// Required.
    pub abnormal_duration: f64,
    /// Required.
    pub active_sessions: i64,
    /// Required.
    pub allow_throttle_end_time: String,
    /// Required.
    pub allow_throttle_start_time: String,
    /// Required.
    pub auto_kill_session: bool,
    pub console_context: Option<String>,
    /// Required.
    pub cpu_session_relation: String,
    /// Required.
    pub cpu_usage: f64,
    /// Required.
    pub instance_ids: String,
    /// Required.
    pub max_throttle_time: f64,
    pub result_id: Option<String>,
}

/// Arguments of [`UpdateAutoThrottleRulesAsync::new`].
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
operation! {
    UpdateAutoThrottleRulesAsync { UpdateAutoThrottleRulesAsyncRequired: abnormal_duration, active_sessions, allow_throttle_end_time, allow_throttle_start_time, auto_kill_session, cpu_session_relation, cpu_usage, instance_ids, max_throttle_time }
    "UpdateAutoThrottleRulesAsync" -> UpdateAutoThrottleRulesAsyncOutput {
    0 "AbnormalDuration" abnormal_duration, 1 "ActiveSessions" active_sessions,
    2 "AllowThrottleEndTime" allow_throttle_end_time, 3 "AllowThrottleStartTime" allow_throttle_start_time,
    4 "AutoKillSession" auto_kill_session, 5 "ConsoleContext" console_context: String,
    6 "CpuSessionRelation" cpu_session_relation, 7 "CpuUsage" cpu_usage, 8 "InstanceIds" instance_ids,
    9 "MaxThrottleTime" max_throttle_time, 10 "ResultId" result_id: String
} }

/// Response of [`UpdateAutoThrottleRulesAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoThrottleRulesAsyncOutput {
    pub code: Option<i64>,
    pub data: Option<UpdateAutoThrottleRulesAsyncData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAutoThrottleRulesAsyncOutput {
    0 "Code" code: i64, 1 "Data" data: UpdateAutoThrottleRulesAsyncData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`UpdateAutoThrottleRulesAsync`].
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
    0 "Complete" complete: bool, 1 "ConfigResponse" config_response: UpdateAutoThrottleRulesAsyncConfigResponse,
    2 "Fail" fail: bool, 3 "IsFinish" is_finish: bool, 4 "ResultId" result_id: String, 5 "State" state: String,
    6 "Timestamp" timestamp: i64
} }

/// In the response of [`UpdateAutoThrottleRulesAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoThrottleRulesAsyncConfigResponse {
    pub config_fail_instance_count: Option<i64>,
    pub config_fail_instance_list: Vec<
        UpdateAutoThrottleRulesAsyncConfigFailInstanceList,
    >,
    pub config_success_instance_count: Option<i64>,
    pub config_success_instance_list: Vec<
        UpdateAutoThrottleRulesAsyncConfigSuccessInstanceList,
    >,
    pub total_instance_count: Option<i64>,
}
model! { UpdateAutoThrottleRulesAsyncConfigResponse {
    0 "ConfigFailInstanceCount" config_fail_instance_count: i64,
    1 "ConfigFailInstanceList" config_fail_instance_list: Vec<UpdateAutoThrottleRulesAsyncConfigFailInstanceList>,
    2 "ConfigSuccessInstanceCount" config_success_instance_count: i64,
    3 "ConfigSuccessInstanceList" config_success_instance_list: Vec<UpdateAutoThrottleRulesAsyncConfigSuccessInstanceList>,
    4 "TotalInstanceCount" total_instance_count: i64
} }

/// In the response of [`UpdateAutoThrottleRulesAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoThrottleRulesAsyncConfigFailInstanceList {
    pub config_success: Option<bool>,
    pub error_message: Option<String>,
    pub instance_id: Option<String>,
}
model! { UpdateAutoThrottleRulesAsyncConfigFailInstanceList {
    0 "ConfigSuccess" config_success: bool, 1 "ErrorMessage" error_message: String, 2 "InstanceId" instance_id: String
} }

/// In the response of [`UpdateAutoThrottleRulesAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAutoThrottleRulesAsyncConfigSuccessInstanceList {
    pub config_success: Option<bool>,
    pub instance_id: Option<String>,
}
model! { UpdateAutoThrottleRulesAsyncConfigSuccessInstanceList {
    0 "ConfigSuccess" config_success: bool, 1 "InstanceId" instance_id: String
} }

#[cfg(feature = "unstable-registry")]
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
