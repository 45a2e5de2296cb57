//! `dbbrain` 2021-05-27.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

pub mod v20191016;

static SERVICE: Service =
    Service { name: "dbbrain", version: "2021-05-27", code: "dbbrain", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserContact {
    pub name: String,
    pub contact_info: String,
    pub product: String,
}
operation! { AddUserContact(name: String, contact_info: String, product: String)
    "AddUserContact" -> AddUserContactOutput {
    0 "Name" name, 1 "ContactInfo" contact_info, 2 "Product" product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserContactOutput {
    pub id: Option<i64>,
}
model! { AddUserContactOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDBAutonomyAction {
    pub action_id: i64,
    pub instance_id: String,
    pub product: String,
}
operation! { CancelDBAutonomyAction(action_id: i64, instance_id: String, product: String)
    "CancelDBAutonomyAction" -> Empty {
    0 "ActionId" action_id, 1 "InstanceId" instance_id, 2 "Product" product
} }

pub type CancelDBAutonomyActionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDBAutonomyEvent {
    pub event_id: i64,
    pub instance_id: String,
    pub product: String,
}
operation! { CancelDBAutonomyEvent(event_id: i64, instance_id: String, product: String)
    "CancelDBAutonomyEvent" -> Empty {
    0 "EventId" event_id, 1 "InstanceId" instance_id, 2 "Product" product
} }

pub type CancelDBAutonomyEventOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelKillTask {
    pub instance_id: String,
    pub product: Option<String>,
}
operation! { CancelKillTask(instance_id: String) "CancelKillTask" -> CancelKillTaskOutput {
    0 "InstanceId" instance_id, 1 "Product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelKillTaskOutput {
    pub status: Option<i64>,
}
model! { CancelKillTaskOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRedisBigKeyAnalysisTasks {
    pub async_request_ids: Vec<i64>,
    pub instance_id: String,
    pub product: String,
}
operation! { CancelRedisBigKeyAnalysisTasks(async_request_ids: Vec<i64>, instance_id: String, product: String)
    "CancelRedisBigKeyAnalysisTasks" -> CancelRedisBigKeyAnalysisTasksOutput {
    0 "AsyncRequestIds" async_request_ids, 1 "InstanceId" instance_id, 2 "Product" product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRedisBigKeyAnalysisTasksOutput {
    pub status: Option<i64>,
}
model! { CancelRedisBigKeyAnalysisTasksOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseAuditService {
    pub product: String,
    pub node_request_type: String,
    pub instance_id: String,
}
operation! { CloseAuditService(product: String, node_request_type: String, instance_id: String)
    "CloseAuditService" -> CloseAuditServiceOutput {
    0 "Product" product, 1 "NodeRequestType" node_request_type, 2 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseAuditServiceOutput {
    pub task_id: Option<i64>,
}
model! { CloseAuditServiceOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditLogFile {
    pub product: String,
    pub node_request_type: String,
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub filter: Option<AuditLogFilter>,
}

/// What [`CreateAuditLogFile::new`] takes.
pub struct CreateAuditLogFileRequired {
    pub product: String,
    pub node_request_type: String,
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
}
operation! { CreateAuditLogFile{CreateAuditLogFileRequired: product, node_request_type, instance_id, start_time, end_time}
    "CreateAuditLogFile" -> CreateAuditLogFileOutput {
    0 "Product" product, 1 "NodeRequestType" node_request_type, 2 "InstanceId" instance_id, 3 "StartTime" start_time,
    4 "EndTime" end_time, 5 "Filter" filter: AuditLogFilter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogFilter {
    pub host: Option<Vec<String>>,
    pub db_name: Option<Vec<String>>,
    pub user: Option<Vec<String>>,
    pub sent_rows: Option<i64>,
    pub affect_rows: Option<i64>,
    pub exec_time: Option<i64>,
}
input! { AuditLogFilter() {
    0 "Host" host: Vec<String>, 1 "DBName" db_name: Vec<String>, 2 "User" user: Vec<String>,
    3 "SentRows" sent_rows: i64, 4 "AffectRows" affect_rows: i64, 5 "ExecTime" exec_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditLogFileOutput {
    pub async_request_id: Option<i64>,
}
model! { CreateAuditLogFileOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBDiagReportTask {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub send_mail_flag: i64,
    pub contact_person: Option<Vec<i64>>,
    pub contact_group: Option<Vec<i64>>,
    pub product: Option<String>,
}
operation! { CreateDBDiagReportTask(instance_id: String, start_time: String, end_time: String, send_mail_flag: i64)
    "CreateDBDiagReportTask" -> CreateDBDiagReportTaskOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SendMailFlag" send_mail_flag,
    4 "ContactPerson" contact_person: Vec<i64>, 5 "ContactGroup" contact_group: Vec<i64>, 6 "Product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBDiagReportTaskOutput {
    pub async_request_id: Option<i64>,
}
model! { CreateDBDiagReportTaskOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBDiagReportUrl {
    pub instance_id: String,
    pub async_request_id: i64,
    pub product: Option<String>,
}
operation! { CreateDBDiagReportUrl(instance_id: String, async_request_id: i64)
    "CreateDBDiagReportUrl" -> CreateDBDiagReportUrlOutput {
    0 "InstanceId" instance_id, 1 "AsyncRequestId" async_request_id, 2 "Product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBDiagReportUrlOutput {
    pub report_url: Option<String>,
    pub expire_time: Option<i64>,
}
model! { CreateDBDiagReportUrlOutput {
    0 "ReportUrl" report_url, 1 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBDiagReportUrls {
    pub product: String,
    pub async_request_ids: Vec<i64>,
}
operation! { CreateDBDiagReportUrls(product: String, async_request_ids: Vec<i64>)
    "CreateDBDiagReportUrls" -> CreateDBDiagReportUrlsOutput {
    0 "Product" product, 1 "AsyncRequestIds" async_request_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBDiagReportUrlsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<DiagReportUrlItem>>,
}
model! { CreateDBDiagReportUrlsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagReportUrlItem {
    pub async_request_id: Option<i64>,
    pub report_url: Option<String>,
    pub expire_time: Option<i64>,
}
model! { DiagReportUrlItem {
    0 "AsyncRequestId" async_request_id, 1 "ReportUrl" report_url, 2 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIgnoreDiagRecord {
    pub instance_id: String,
    pub product: String,
    pub diag_item: String,
    pub status: i64,
}
operation! { CreateIgnoreDiagRecord(instance_id: String, product: String, diag_item: String, status: i64)
    "CreateIgnoreDiagRecord" -> Empty {
    0 "InstanceId" instance_id, 1 "Product" product, 2 "DiagItem" diag_item, 3 "Status" status
} }

pub type CreateIgnoreDiagRecordOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKillTask {
    pub instance_id: String,
    pub duration: i64,
    pub host: Option<String>,
    pub db: Option<String>,
    pub command: Option<String>,
    pub info: Option<String>,
    pub infos: Option<Vec<String>>,
    pub user: Option<String>,
    pub time: Option<i64>,
    pub product: Option<String>,
}
operation! { CreateKillTask(instance_id: String, duration: i64) "CreateKillTask" -> CreateKillTaskOutput {
    0 "InstanceId" instance_id, 1 "Duration" duration, 2 "Host" host: String, 3 "DB" db: String,
    4 "Command" command: String, 5 "Info" info: String, 6 "Infos" infos: Vec<String>, 7 "User" user: String,
    8 "Time" time: i64, 9 "Product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKillTaskOutput {
    pub status: Option<i64>,
}
model! { CreateKillTaskOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMailProfile {
    pub profile_info: ProfileInfo,
    pub profile_level: String,
    pub profile_name: String,
    pub profile_type: String,
    pub product: String,
    pub bind_instance_ids: Option<Vec<String>>,
}

/// What [`CreateMailProfile::new`] takes.
pub struct CreateMailProfileRequired {
    pub profile_info: ProfileInfo,
    pub profile_level: String,
    pub profile_name: String,
    pub profile_type: String,
    pub product: String,
}
operation! { CreateMailProfile{CreateMailProfileRequired: profile_info, profile_level, profile_name, profile_type, product}
    "CreateMailProfile" -> Empty {
    0 "ProfileInfo" profile_info, 1 "ProfileLevel" profile_level, 2 "ProfileName" profile_name,
    3 "ProfileType" profile_type, 4 "Product" product, 5 "BindInstanceIds" bind_instance_ids: Vec<String>
} }

pub type CreateMailProfileOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProfileInfo {
    pub language: Option<String>,
    pub mail_configuration: Option<MailConfiguration>,
}
input! { ProfileInfo(language: String, mail_configuration: MailConfiguration) {
    0 "Language" language: String, 1 "MailConfiguration" mail_configuration: MailConfiguration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MailConfiguration {
    pub send_mail: Option<i64>,
    pub region: Option<Vec<String>>,
    pub health_status: Option<Vec<String>>,
    pub contact_person: Option<Vec<i64>>,
    pub contact_group: Option<Vec<i64>>,
}
input! { MailConfiguration(send_mail: i64, region: Vec<String>, health_status: Vec<String>) {
    0 "SendMail" send_mail: i64, 1 "Region" region: Vec<String>, 2 "HealthStatus" health_status: Vec<String>,
    3 "ContactPerson" contact_person: Vec<i64>, 4 "ContactGroup" contact_group: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMongoDBKillTask {
    pub instance_id: String,
    pub duration: i64,
    pub product: String,
    pub host: Option<String>,
    pub db: Option<Vec<String>>,
    pub r#type: Option<String>,
    pub time: Option<i64>,
}
operation! { CreateMongoDBKillTask(instance_id: String, duration: i64, product: String)
    "CreateMongoDBKillTask" -> CreateMongoDBKillTaskOutput {
    0 "InstanceId" instance_id, 1 "Duration" duration, 2 "Product" product, 3 "Host" host: String,
    4 "DB" db: Vec<String>, 5 "Type" r#type: String, 6 "Time" time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMongoDBKillTaskOutput {
    pub status: Option<i64>,
    pub error_msg: Option<String>,
}
model! { CreateMongoDBKillTaskOutput {
    0 "Status" status, 1 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxySessionKillTask {
    pub instance_id: String,
    pub product: String,
    pub instance_proxy_id: Option<String>,
}
operation! { CreateProxySessionKillTask(instance_id: String, product: String)
    "CreateProxySessionKillTask" -> CreateProxySessionKillTaskOutput {
    0 "InstanceId" instance_id, 1 "Product" product, 2 "InstanceProxyId" instance_proxy_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxySessionKillTaskOutput {
    pub async_request_id: Option<i64>,
}
model! { CreateProxySessionKillTaskOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRedisBigKeyAnalysisTask {
    pub instance_id: String,
    pub product: String,
    pub shard_ids: Option<Vec<i64>>,
    pub key_delimiter_list: Option<Vec<String>>,
}
operation! { CreateRedisBigKeyAnalysisTask(instance_id: String, product: String)
    "CreateRedisBigKeyAnalysisTask" -> CreateRedisBigKeyAnalysisTaskOutput {
    0 "InstanceId" instance_id, 1 "Product" product, 2 "ShardIds" shard_ids: Vec<i64>,
    3 "KeyDelimiterList" key_delimiter_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRedisBigKeyAnalysisTaskOutput {
    pub async_request_id: Option<i64>,
}
model! { CreateRedisBigKeyAnalysisTaskOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchedulerMailProfile {
    pub week_configuration: Vec<i64>,
    pub profile_info: ProfileInfo,
    pub profile_name: String,
    pub bind_instance_id: String,
    pub product: String,
}

/// What [`CreateSchedulerMailProfile::new`] takes.
pub struct CreateSchedulerMailProfileRequired {
    pub week_configuration: Vec<i64>,
    pub profile_info: ProfileInfo,
    pub profile_name: String,
    pub bind_instance_id: String,
    pub product: String,
}
operation! { CreateSchedulerMailProfile{CreateSchedulerMailProfileRequired: week_configuration, profile_info, profile_name, bind_instance_id, product}
    "CreateSchedulerMailProfile" -> Empty {
    0 "WeekConfiguration" week_configuration, 1 "ProfileInfo" profile_info, 2 "ProfileName" profile_name,
    3 "BindInstanceId" bind_instance_id, 4 "Product" product
} }

pub type CreateSchedulerMailProfileOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityAuditLogExportTask {
    pub sec_audit_group_id: String,
    pub start_time: String,
    pub end_time: String,
    pub product: String,
    pub danger_levels: Option<Vec<i64>>,
}
operation! { CreateSecurityAuditLogExportTask(sec_audit_group_id: String, start_time: String, end_time: String, product: String)
    "CreateSecurityAuditLogExportTask" -> CreateSecurityAuditLogExportTaskOutput {
    0 "SecAuditGroupId" sec_audit_group_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Product" product,
    4 "DangerLevels" danger_levels: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityAuditLogExportTaskOutput {
    pub async_request_id: Option<u64>,
}
model! { CreateSecurityAuditLogExportTaskOutput {
    0 "AsyncRequestId" async_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSqlFilter {
    pub instance_id: String,
    pub sql_type: String,
    pub filter_key: String,
    pub max_concurrency: i64,
    pub duration: i64,
    pub session_token: Option<Secret>,
    pub product: Option<String>,
}

/// What [`CreateSqlFilter::new`] takes.
pub struct CreateSqlFilterRequired {
    pub instance_id: String,
    pub sql_type: String,
    pub filter_key: String,
    pub max_concurrency: i64,
    pub duration: i64,
}
operation! { CreateSqlFilter{CreateSqlFilterRequired: instance_id, sql_type, filter_key, max_concurrency, duration}
    "CreateSqlFilter" -> CreateSqlFilterOutput {
    0 "InstanceId" instance_id, 1 "SqlType" sql_type, 2 "FilterKey" filter_key, 3 "MaxConcurrency" max_concurrency,
    4 "Duration" duration, 5 "SessionToken" session_token: Secret, 6 "Product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSqlFilterOutput {
    pub filter_id: Option<i64>,
}
model! { CreateSqlFilterOutput {
    0 "FilterId" filter_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserAutonomyProfile {
    pub profile_type: String,
    pub instance_id: String,
    pub product: String,
    pub profile_info: Option<String>,
}
operation! { CreateUserAutonomyProfile(profile_type: String, instance_id: String, product: String)
    "CreateUserAutonomyProfile" -> Empty {
    0 "ProfileType" profile_type, 1 "InstanceId" instance_id, 2 "Product" product, 3 "ProfileInfo" profile_info: String
} }

pub type CreateUserAutonomyProfileOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditLogFile {
    pub product: String,
    pub node_request_type: String,
    pub instance_id: String,
    pub async_request_id: i64,
}
operation! { DeleteAuditLogFile(product: String, node_request_type: String, instance_id: String, async_request_id: i64)
    "DeleteAuditLogFile" -> Empty {
    0 "Product" product, 1 "NodeRequestType" node_request_type, 2 "InstanceId" instance_id,
    3 "AsyncRequestId" async_request_id
} }

pub type DeleteAuditLogFileOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBDiagReportTasks {
    pub async_request_ids: Vec<i64>,
    pub instance_id: String,
    pub product: Option<String>,
}
operation! { DeleteDBDiagReportTasks(async_request_ids: Vec<i64>, instance_id: String)
    "DeleteDBDiagReportTasks" -> DeleteDBDiagReportTasksOutput {
    0 "AsyncRequestIds" async_request_ids, 1 "InstanceId" instance_id, 2 "Product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBDiagReportTasksOutput {
    pub status: Option<i64>,
}
model! { DeleteDBDiagReportTasksOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRedisBigKeyAnalysisTasks {
    pub instance_id: String,
    pub async_request_ids: Vec<i64>,
    pub product: String,
}
operation! { DeleteRedisBigKeyAnalysisTasks(instance_id: String, async_request_ids: Vec<i64>, product: String)
    "DeleteRedisBigKeyAnalysisTasks" -> DeleteRedisBigKeyAnalysisTasksOutput {
    0 "InstanceId" instance_id, 1 "AsyncRequestIds" async_request_ids, 2 "Product" product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRedisBigKeyAnalysisTasksOutput {
    pub status: Option<i64>,
}
model! { DeleteRedisBigKeyAnalysisTasksOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityAuditLogExportTasks {
    pub sec_audit_group_id: String,
    pub async_request_ids: Vec<u64>,
    pub product: String,
}
operation! { DeleteSecurityAuditLogExportTasks(sec_audit_group_id: String, async_request_ids: Vec<u64>, product: String)
    "DeleteSecurityAuditLogExportTasks" -> Empty {
    0 "SecAuditGroupId" sec_audit_group_id, 1 "AsyncRequestIds" async_request_ids, 2 "Product" product
} }

pub type DeleteSecurityAuditLogExportTasksOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSqlFilters {
    pub instance_id: String,
    pub filter_ids: Vec<i64>,
    pub session_token: Option<Secret>,
    pub product: Option<String>,
}
operation! { DeleteSqlFilters(instance_id: String, filter_ids: Vec<i64>) "DeleteSqlFilters" -> Empty {
    0 "InstanceId" instance_id, 1 "FilterIds" filter_ids, 2 "SessionToken" session_token: Secret,
    3 "Product" product: String
} }

pub type DeleteSqlFiltersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmTemplate {
    pub template_name_regexp: String,
    pub limit: i64,
    pub offset: i64,
    pub product: Option<String>,
}
operation! { DescribeAlarmTemplate(template_name_regexp: String, limit: i64, offset: i64)
    "DescribeAlarmTemplate" -> DescribeAlarmTemplateOutput {
    0 "TemplateNameRegexp" template_name_regexp, 1 "Limit" limit, 2 "Offset" offset, 3 "Product" product: String
} }
paged! { DescribeAlarmTemplate: AlarmProfileList = Offset "Offset", "ProfileList" profile_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmTemplateOutput {
    pub profile_list: Option<Vec<AlarmProfileList>>,
    pub total_count: Option<i64>,
}
model! { DescribeAlarmTemplateOutput {
    0 "ProfileList" profile_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmProfileList {
    pub is_web_hook: Option<i64>,
    pub receive_uin_count: Option<i64>,
    pub lang: Option<String>,
    pub template_type: Option<String>,
    pub remark: Option<String>,
    pub receive_group_count: Option<i64>,
    pub update_uin: Option<i64>,
    pub receive_type: Option<Vec<i64>>,
    pub receive_info: Option<Vec<ReceiveInfo>>,
    pub update_time: Option<String>,
    pub template_name: Option<String>,
    pub send_channel: Option<Vec<i64>>,
    pub template_id: Option<i64>,
    pub web_hook_count: Option<i64>,
}
model! { AlarmProfileList {
    0 "IsWebHook" is_web_hook, 1 "ReceiveUinCount" receive_uin_count, 2 "Lang" lang, 3 "TemplateType" template_type,
    4 "Remark" remark, 5 "ReceiveGroupCount" receive_group_count, 6 "UpdateUin" update_uin,
    7 "ReceiveType" receive_type, 8 "ReceiveInfo" receive_info, 9 "UpdateTime" update_time,
    10 "TemplateName" template_name, 11 "SendChannel" send_channel, 12 "TemplateId" template_id,
    13 "WebHookCount" web_hook_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceiveInfo {
    pub receive_group: Option<Vec<i64>>,
    pub end_receive_time: Option<String>,
    pub receive_name: Option<String>,
    pub send_channel: Option<Vec<i64>>,
    pub start_receive_time: Option<String>,
    pub receive_uin: Option<Vec<ReceiveUin>>,
}
model! { ReceiveInfo {
    0 "ReceiveGroup" receive_group, 1 "EndReceiveTime" end_receive_time, 2 "ReceiveName" receive_name,
    3 "SendChannel" send_channel, 4 "StartReceiveTime" start_receive_time, 5 "ReceiveUin" receive_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceiveUin {
    pub uin_name: Option<String>,
    pub uin: Option<String>,
}
model! { ReceiveUin {
    0 "UinName" uin_name, 1 "Uin" uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllUserContact {
    pub product: String,
    pub names: Option<Vec<String>>,
}
operation! { DescribeAllUserContact(product: String) "DescribeAllUserContact" -> DescribeAllUserContactOutput {
    0 "Product" product, 1 "Names" names: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllUserContactOutput {
    pub total_count: Option<i64>,
    pub contacts: Option<Vec<ContactItem>>,
}
model! { DescribeAllUserContactOutput {
    0 "TotalCount" total_count, 1 "Contacts" contacts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactItem {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub mail: Option<String>,
}
model! { ContactItem {
    0 "Id" id, 1 "Name" name, 2 "Mail" mail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllUserGroup {
    pub product: String,
    pub names: Option<Vec<String>>,
}
operation! { DescribeAllUserGroup(product: String) "DescribeAllUserGroup" -> DescribeAllUserGroupOutput {
    0 "Product" product, 1 "Names" names: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllUserGroupOutput {
    pub total_count: Option<i64>,
    pub groups: Option<Vec<GroupItem>>,
}
model! { DescribeAllUserGroupOutput {
    0 "TotalCount" total_count, 1 "Groups" groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupItem {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub member_count: Option<i64>,
}
model! { GroupItem {
    0 "Id" id, 1 "Name" name, 2 "MemberCount" member_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditInstanceList {
    pub product: String,
    pub node_request_type: String,
    pub audit_switch: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<AuditInstanceFilter>>,
}
operation! { DescribeAuditInstanceList(product: String, node_request_type: String)
    "DescribeAuditInstanceList" -> DescribeAuditInstanceListOutput {
    0 "Product" product, 1 "NodeRequestType" node_request_type, 2 "AuditSwitch" audit_switch: i64,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "Filters" filters: Vec<AuditInstanceFilter>
} }
paged! { DescribeAuditInstanceList: AuditInstance = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditInstanceFilter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { AuditInstanceFilter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditInstanceListOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<AuditInstance>>,
}
model! { DescribeAuditInstanceListOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditInstance {
    pub audit_status: Option<String>,
    pub billing_amount: Option<i64>,
    pub billing_confirmed: Option<i64>,
    pub cold_log_expire_day: Option<i64>,
    pub cold_log_size: Option<i64>,
    pub hot_log_expire_day: Option<i64>,
    pub hot_log_size: Option<i64>,
    pub instance_id: Option<String>,
    pub log_expire_day: Option<i64>,
    pub create_time: Option<String>,
    pub instance_info: Option<AuditInstanceInfo>,
}
model! { AuditInstance {
    0 "AuditStatus" audit_status, 1 "BillingAmount" billing_amount, 2 "BillingConfirmed" billing_confirmed,
    3 "ColdLogExpireDay" cold_log_expire_day, 4 "ColdLogSize" cold_log_size, 5 "HotLogExpireDay" hot_log_expire_day,
    6 "HotLogSize" hot_log_size, 7 "InstanceId" instance_id, 8 "LogExpireDay" log_expire_day,
    9 "CreateTime" create_time, 10 "InstanceInfo" instance_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditInstanceInfo {
    pub app_id: Option<i64>,
    pub audit_status: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub project_id: Option<i64>,
    pub region: Option<String>,
    pub resource_tags: Option<Vec<String>>,
}
model! { AuditInstanceInfo {
    0 "AppId" app_id, 1 "AuditStatus" audit_status, 2 "InstanceId" instance_id, 3 "InstanceName" instance_name,
    4 "ProjectId" project_id, 5 "Region" region, 6 "ResourceTags" resource_tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogFiles {
    pub product: String,
    pub node_request_type: String,
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAuditLogFiles(product: String, node_request_type: String, instance_id: String)
    "DescribeAuditLogFiles" -> DescribeAuditLogFilesOutput {
    0 "Product" product, 1 "NodeRequestType" node_request_type, 2 "InstanceId" instance_id, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeAuditLogFiles: AuditLogFile = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogFilesOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<AuditLogFile>>,
}
model! { DescribeAuditLogFilesOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogFile {
    pub async_request_id: Option<i64>,
    pub file_name: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<String>,
    pub file_size: Option<f64>,
    pub download_url: Option<Secret>,
    pub err_msg: Option<String>,
    pub progress: Option<f64>,
    pub finish_time: Option<String>,
}
model! { AuditLogFile {
    0 "AsyncRequestId" async_request_id, 1 "FileName" file_name, 2 "CreateTime" create_time, 3 "Status" status,
    4 "FileSize" file_size, 5 "DownloadUrl" download_url, 6 "ErrMsg" err_msg, 7 "Progress" progress,
    8 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBAuditLogTopSqls {
    pub start_time: String,
    pub end_time: String,
    pub product: String,
    pub instance_id: String,
    pub order_by: Option<String>,
    pub order_by_direction: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub table_name: Option<String>,
    pub hosts: Option<Vec<String>>,
    pub sql_codes: Option<Vec<String>>,
    pub sql_sample: Option<String>,
    pub users: Option<Vec<String>>,
}
operation! { DescribeDBAuditLogTopSqls(start_time: String, end_time: String, product: String, instance_id: String)
    "DescribeDBAuditLogTopSqls" -> DescribeDBAuditLogTopSqlsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Product" product, 3 "InstanceId" instance_id,
    4 "OrderBy" order_by: String, 5 "OrderByDirection" order_by_direction: String, 6 "Limit" limit: i64,
    7 "Offset" offset: i64, 8 "TableName" table_name: String, 9 "Hosts" hosts: Vec<String>,
    10 "SqlCodes" sql_codes: Vec<String>, 11 "SqlSample" sql_sample: String, 12 "Users" users: Vec<String>
} }
paged! { DescribeDBAuditLogTopSqls: TopSqlTpl = Offset "Offset", "TopSqls" top_sqls, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBAuditLogTopSqlsOutput {
    pub total_count: Option<i64>,
    pub top_sqls: Option<Vec<TopSqlTpl>>,
}
model! { DescribeDBAuditLogTopSqlsOutput {
    0 "TotalCount" total_count, 1 "TopSqls" top_sqls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopSqlTpl {
    pub exec_times: Option<i64>,
    pub sql_template_id: Option<String>,
    pub affect_rows_min: Option<i64>,
    pub sql_template: Option<String>,
    pub table_name: Option<String>,
    pub affect_rows_max: Option<i64>,
    pub sql_type: Option<String>,
    pub affect_rows: Option<i64>,
    pub db: Option<String>,
    pub lock_wait_time_min: Option<f64>,
    pub cpu_time: Option<f64>,
    pub io_wait_time_max: Option<f64>,
    pub lock_wait_time_max: Option<f64>,
    pub check_rows_min: Option<i64>,
    pub check_rows: Option<i64>,
    pub cpu_time_max: Option<f64>,
    pub io_wait_time_min: Option<f64>,
    pub latency_max: Option<f64>,
    pub io_wait_time: Option<f64>,
    pub check_rows_max: Option<i64>,
    pub cpu_time_min: Option<f64>,
    pub sql_text: Option<String>,
    pub lock_wait_time: Option<f64>,
    pub latency_min: Option<f64>,
    pub latency: Option<f64>,
    pub query_time_ratio: Option<String>,
    pub check_rows_avg: Option<i64>,
    pub cpu_time_avg: Option<f64>,
    pub io_wait_time_avg: Option<f64>,
    pub latency_avg: Option<f64>,
    pub lock_wait_time_avg: Option<f64>,
    pub sent_rows: Option<i64>,
    pub sent_rows_avg: Option<i64>,
    pub affect_rows_avg: Option<i64>,
}
model! { TopSqlTpl {
    0 "ExecTimes" exec_times, 1 "SqlTemplateId" sql_template_id, 2 "AffectRowsMin" affect_rows_min,
    3 "SqlTemplate" sql_template, 4 "TableName" table_name, 5 "AffectRowsMax" affect_rows_max, 6 "SqlType" sql_type,
    7 "AffectRows" affect_rows, 8 "DB" db, 9 "LockWaitTimeMin" lock_wait_time_min, 10 "CpuTime" cpu_time,
    11 "IoWaitTimeMax" io_wait_time_max, 12 "LockWaitTimeMax" lock_wait_time_max, 13 "CheckRowsMin" check_rows_min,
    14 "CheckRows" check_rows, 15 "CpuTimeMax" cpu_time_max, 16 "IoWaitTimeMin" io_wait_time_min,
    17 "LatencyMax" latency_max, 18 "IoWaitTime" io_wait_time, 19 "CheckRowsMax" check_rows_max,
    20 "CpuTimeMin" cpu_time_min, 21 "SqlText" sql_text, 22 "LockWaitTime" lock_wait_time, 23 "LatencyMin" latency_min,
    24 "Latency" latency, 25 "QueryTimeRatio" query_time_ratio, 26 "CheckRowsAvg" check_rows_avg,
    27 "CpuTimeAvg" cpu_time_avg, 28 "IoWaitTimeAvg" io_wait_time_avg, 29 "LatencyAvg" latency_avg,
    30 "LockWaitTimeAvg" lock_wait_time_avg, 31 "SentRows" sent_rows, 32 "SentRowsAvg" sent_rows_avg,
    33 "AffectRowsAvg" affect_rows_avg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBAutonomyAction {
    pub action_id: i64,
    pub instance_id: String,
    pub product: String,
}
operation! { DescribeDBAutonomyAction(action_id: i64, instance_id: String, product: String)
    "DescribeDBAutonomyAction" -> DescribeDBAutonomyActionOutput {
    0 "ActionId" action_id, 1 "InstanceId" instance_id, 2 "Product" product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBAutonomyActionOutput {
    pub action_id: Option<i64>,
    pub event_id: Option<i64>,
    pub task_id: Option<i64>,
    pub r#type: Option<String>,
    pub trigger_time: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub finish_time: Option<String>,
    pub expire_time: Option<i64>,
    pub reason: Option<String>,
    pub status: Option<String>,
    pub info: Option<String>,
}
model! { DescribeDBAutonomyActionOutput {
    0 "ActionId" action_id, 1 "EventId" event_id, 2 "TaskId" task_id, 3 "Type" r#type, 4 "TriggerTime" trigger_time,
    5 "CreateTime" create_time, 6 "UpdateTime" update_time, 7 "FinishTime" finish_time, 8 "ExpireTime" expire_time,
    9 "Reason" reason, 10 "Status" status, 11 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBAutonomyActions {
    pub event_id: i64,
    pub instance_id: String,
    pub product: String,
}
operation! { DescribeDBAutonomyActions(event_id: i64, instance_id: String, product: String)
    "DescribeDBAutonomyActions" -> DescribeDBAutonomyActionsOutput {
    0 "EventId" event_id, 1 "InstanceId" instance_id, 2 "Product" product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBAutonomyActionsOutput {
    pub total_count: Option<i64>,
    pub actions: Option<Vec<AutonomyActionVo>>,
}
model! { DescribeDBAutonomyActionsOutput {
    0 "TotalCount" total_count, 1 "Actions" actions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutonomyActionVo {
    pub action_id: Option<i64>,
    pub event_id: Option<i64>,
    pub r#type: Option<String>,
    pub trigger_time: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub finish_time: Option<String>,
    pub expire_time: Option<i64>,
    pub reason: Option<String>,
    pub status: Option<String>,
}
model! { AutonomyActionVo {
    0 "ActionId" action_id, 1 "EventId" event_id, 2 "Type" r#type, 3 "TriggerTime" trigger_time,
    4 "CreateTime" create_time, 5 "UpdateTime" update_time, 6 "FinishTime" finish_time, 7 "ExpireTime" expire_time,
    8 "Reason" reason, 9 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBAutonomyEvents {
    pub product: String,
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDBAutonomyEvents(product: String, instance_id: String, start_time: String, end_time: String)
    "DescribeDBAutonomyEvents" -> DescribeDBAutonomyEventsOutput {
    0 "Product" product, 1 "InstanceId" instance_id, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "Offset" offset: i64, 5 "Limit" limit: i64
} }
paged! { DescribeDBAutonomyEvents: AutonomyEventVo = Offset "Offset", "Events" events, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBAutonomyEventsOutput {
    pub total_count: Option<i64>,
    pub events: Option<Vec<AutonomyEventVo>>,
}
model! { DescribeDBAutonomyEventsOutput {
    0 "TotalCount" total_count, 1 "Events" events
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutonomyEventVo {
    pub event_id: Option<i64>,
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub reason: Option<String>,
    pub trigger_time: Option<i64>,
    pub last_trigger_time: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub finish_time: Option<i64>,
}
model! { AutonomyEventVo {
    0 "EventId" event_id, 1 "Type" r#type, 2 "Status" status, 3 "Reason" reason, 4 "TriggerTime" trigger_time,
    5 "LastTriggerTime" last_trigger_time, 6 "CreateTime" create_time, 7 "UpdateTime" update_time,
    8 "FinishTime" finish_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBDiagEvent {
    pub instance_id: String,
    pub event_id: i64,
    pub product: Option<String>,
}
operation! { DescribeDBDiagEvent(instance_id: String, event_id: i64)
    "DescribeDBDiagEvent" -> DescribeDBDiagEventOutput {
    0 "InstanceId" instance_id, 1 "EventId" event_id, 2 "Product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBDiagEventOutput {
    pub diag_item: Option<String>,
    pub diag_type: Option<String>,
    pub event_id: Option<i64>,
    pub explanation: Option<String>,
    pub outline: Option<String>,
    pub problem: Option<String>,
    pub severity: Option<i64>,
    pub start_time: Option<String>,
    pub suggestions: Option<String>,
    pub metric: Option<String>,
    pub end_time: Option<String>,
}
model! { DescribeDBDiagEventOutput {
    0 "DiagItem" diag_item, 1 "DiagType" diag_type, 2 "EventId" event_id, 3 "Explanation" explanation,
    4 "Outline" outline, 5 "Problem" problem, 6 "Severity" severity, 7 "StartTime" start_time,
    8 "Suggestions" suggestions, 9 "Metric" metric, 10 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBDiagEvents {
    pub start_time: String,
    pub end_time: String,
    pub severities: Option<Vec<i64>>,
    pub diag_items: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub product: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDBDiagEvents(start_time: String, end_time: String)
    "DescribeDBDiagEvents" -> DescribeDBDiagEventsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Severities" severities: Vec<i64>,
    3 "DiagItems" diag_items: Vec<String>, 4 "InstanceIds" instance_ids: Vec<String>, 5 "Product" product: String,
    6 "Offset" offset: i64, 7 "Limit" limit: i64
} }
paged! { DescribeDBDiagEvents: DiagHistoryEventItem = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBDiagEventsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<DiagHistoryEventItem>>,
}
model! { DescribeDBDiagEventsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagHistoryEventItem {
    pub diag_type: Option<String>,
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub event_id: Option<i64>,
    pub severity: Option<i64>,
    pub outline: Option<String>,
    pub diag_item: Option<String>,
    pub instance_id: Option<String>,
    pub metric: Option<String>,
    pub region: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
}
model! { DiagHistoryEventItem {
    0 "DiagType" diag_type, 1 "EndTime" end_time, 2 "StartTime" start_time, 3 "EventId" event_id, 4 "Severity" severity,
    5 "Outline" outline, 6 "DiagItem" diag_item, 7 "InstanceId" instance_id, 8 "Metric" metric, 9 "Region" region,
    10 "ClusterId" cluster_id, 11 "ClusterName" cluster_name, 12 "Vip" vip, 13 "Vport" vport
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBDiagHistory {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub product: Option<String>,
}
operation! { DescribeDBDiagHistory(instance_id: String, start_time: String, end_time: String)
    "DescribeDBDiagHistory" -> DescribeDBDiagHistoryOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBDiagHistoryOutput {
    pub events: Option<Vec<DiagHistoryEventItem>>,
}
model! { DescribeDBDiagHistoryOutput {
    0 "Events" events
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBDiagReportContent {
    pub instance_id: String,
    pub async_request_id: u64,
    pub product: Option<String>,
}
operation! { DescribeDBDiagReportContent(instance_id: String, async_request_id: u64)
    "DescribeDBDiagReportContent" -> DescribeDBDiagReportContentOutput {
    0 "InstanceId" instance_id, 1 "AsyncRequestId" async_request_id, 2 "Product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBDiagReportContentOutput {
    pub report: Option<String>,
}
model! { DescribeDBDiagReportContentOutput {
    0 "Report" report
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBDiagReportTasks {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub sources: Option<Vec<String>>,
    pub health_levels: Option<String>,
    pub task_statuses: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub product: Option<String>,
    pub tag_filters: Option<Vec<TagFilterGroup>>,
}
operation! { DescribeDBDiagReportTasks() "DescribeDBDiagReportTasks" -> DescribeDBDiagReportTasksOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "InstanceIds" instance_ids: Vec<String>,
    3 "Sources" sources: Vec<String>, 4 "HealthLevels" health_levels: String, 5 "TaskStatuses" task_statuses: String,
    6 "Offset" offset: i64, 7 "Limit" limit: i64, 8 "Product" product: String,
    9 "TagFilters" tag_filters: Vec<TagFilterGroup>
} }
paged! { DescribeDBDiagReportTasks: HealthReportTask = Offset "Offset", "Tasks" tasks, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilterGroup {
    pub tag_pairs: Option<Vec<TagPair>>,
}
input! { TagFilterGroup() {
    0 "TagPairs" tag_pairs: Vec<TagPair>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagPair {
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
input! { TagPair() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBDiagReportTasksOutput {
    pub total_count: Option<i64>,
    pub tasks: Option<Vec<HealthReportTask>>,
}
model! { DescribeDBDiagReportTasksOutput {
    0 "TotalCount" total_count, 1 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthReportTask {
    pub async_request_id: Option<i64>,
    pub source: Option<String>,
    pub progress: Option<i64>,
    pub create_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub instance_info: Option<InstanceBasicInfo>,
    pub health_status: Option<HealthStatus>,
    pub tags: Option<Vec<TagInfo>>,
}
model! { HealthReportTask {
    0 "AsyncRequestId" async_request_id, 1 "Source" source, 2 "Progress" progress, 3 "CreateTime" create_time,
    4 "StartTime" start_time, 5 "EndTime" end_time, 6 "InstanceInfo" instance_info, 7 "HealthStatus" health_status,
    8 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceBasicInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub product: Option<String>,
    pub engine_version: Option<String>,
    pub cpu: Option<i64>,
    pub deploy_mode: Option<String>,
    pub instance_conf: Option<RedisInstanceConf>,
    pub is_supported: Option<bool>,
    pub memory: Option<i64>,
    pub region: Option<String>,
    pub uniq_subnet_id: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub volume: Option<i64>,
}
model! { InstanceBasicInfo {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "Vip" vip, 3 "Vport" vport, 4 "Product" product,
    5 "EngineVersion" engine_version, 6 "Cpu" cpu, 7 "DeployMode" deploy_mode, 8 "InstanceConf" instance_conf,
    9 "IsSupported" is_supported, 10 "Memory" memory, 11 "Region" region, 12 "UniqSubnetId" uniq_subnet_id,
    13 "UniqVpcId" uniq_vpc_id, 14 "Volume" volume
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisInstanceConf {
    pub replicas_num: Option<String>,
    pub shard_num: Option<String>,
    pub shard_size: Option<String>,
}
model! { RedisInstanceConf {
    0 "ReplicasNum" replicas_num, 1 "ShardNum" shard_num, 2 "ShardSize" shard_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthStatus {
    pub health_score: Option<i64>,
    pub health_level: Option<String>,
    pub score_lost: Option<i64>,
    pub score_details: Option<Vec<ScoreDetail>>,
    pub health_level_version: Option<String>,
}
model! { HealthStatus {
    0 "HealthScore" health_score, 1 "HealthLevel" health_level, 2 "ScoreLost" score_lost,
    3 "ScoreDetails" score_details, 4 "HealthLevelVersion" health_level_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScoreDetail {
    pub issue_type: Option<String>,
    pub score_lost: Option<i64>,
    pub score_lost_max: Option<i64>,
    pub items: Option<Vec<ScoreItem>>,
}
model! { ScoreDetail {
    0 "IssueType" issue_type, 1 "ScoreLost" score_lost, 2 "ScoreLostMax" score_lost_max, 3 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScoreItem {
    pub diag_item: Option<String>,
    pub issue_type: Option<String>,
    pub top_severity: Option<String>,
    pub count: Option<i64>,
    pub score_lost: Option<i64>,
}
model! { ScoreItem {
    0 "DiagItem" diag_item, 1 "IssueType" issue_type, 2 "TopSeverity" top_severity, 3 "Count" count,
    4 "ScoreLost" score_lost
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
pub struct DescribeDBInstances {
    pub instance_ids: Vec<String>,
}
operation! { DescribeDBInstances(instance_ids: Vec<String>) "DescribeDBInstances" -> DescribeDBInstancesOutput {
    0 "InstanceIds" instance_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub items: Option<Vec<InstanceItem>>,
}
model! { DescribeDBInstancesOutput {
    0 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceItem {
    pub instance_id: Option<String>,
    pub product: Option<String>,
    pub region: Option<String>,
    pub cluster_id: Option<String>,
    pub engine_version: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub deadline_time: Option<String>,
}
model! { InstanceItem {
    0 "InstanceId" instance_id, 1 "Product" product, 2 "Region" region, 3 "ClusterId" cluster_id,
    4 "EngineVersion" engine_version, 5 "Status" status, 6 "CreateTime" create_time, 7 "DeadlineTime" deadline_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBPerfTimeSeries {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub metric: String,
    pub product: String,
    pub cluster_id: Option<String>,
    pub period: Option<i64>,
    pub instance_node_id: Option<String>,
    pub instance_proxy_id: Option<String>,
    pub proxy_id: Option<String>,
}

/// What [`DescribeDBPerfTimeSeries::new`] takes.
pub struct DescribeDBPerfTimeSeriesRequired {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub metric: String,
    pub product: String,
}
operation! { DescribeDBPerfTimeSeries{DescribeDBPerfTimeSeriesRequired: instance_id, start_time, end_time, metric, product}
    "DescribeDBPerfTimeSeries" -> DescribeDBPerfTimeSeriesOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Metric" metric, 4 "Product" product,
    5 "ClusterId" cluster_id: String, 6 "Period" period: i64, 7 "InstanceNodeId" instance_node_id: String,
    8 "InstanceProxyId" instance_proxy_id: String, 9 "ProxyId" proxy_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBPerfTimeSeriesOutput {
    pub data: Option<MonitorMetricSeriesData>,
}
model! { DescribeDBPerfTimeSeriesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorMetricSeriesData {
    pub series: Option<Vec<MonitorMetric>>,
    pub timestamp: Option<Vec<i64>>,
}
model! { MonitorMetricSeriesData {
    0 "Series" series, 1 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorMetric {
    pub metric: Option<String>,
    pub unit: Option<String>,
    pub values: Option<Vec<f64>>,
}
model! { MonitorMetric {
    0 "Metric" metric, 1 "Unit" unit, 2 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSpaceStatus {
    pub instance_id: String,
    pub range_days: Option<i64>,
    pub product: Option<String>,
}
operation! { DescribeDBSpaceStatus(instance_id: String) "DescribeDBSpaceStatus" -> DescribeDBSpaceStatusOutput {
    0 "InstanceId" instance_id, 1 "RangeDays" range_days: i64, 2 "Product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSpaceStatusOutput {
    pub growth: Option<i64>,
    pub remain: Option<i64>,
    pub total: Option<i64>,
    pub available_days: Option<i64>,
}
model! { DescribeDBSpaceStatusOutput {
    0 "Growth" growth, 1 "Remain" remain, 2 "Total" total, 3 "AvailableDays" available_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseAutonomyStatus {
    pub instance_id: String,
    pub product: String,
    pub r#type: String,
}
operation! { DescribeDatabaseAutonomyStatus(instance_id: String, product: String, r#type: String)
    "DescribeDatabaseAutonomyStatus" -> DescribeDatabaseAutonomyStatusOutput {
    0 "InstanceId" instance_id, 1 "Product" product, 2 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseAutonomyStatusOutput {
    pub status: Option<i64>,
}
model! { DescribeDatabaseAutonomyStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagDBInstances {
    pub is_supported: bool,
    pub product: String,
    pub offset: i64,
    pub limit: i64,
    pub instance_names: Option<Vec<String>>,
    pub instance_ids: Option<Vec<String>>,
    pub regions: Option<Vec<String>>,
}
operation! { DescribeDiagDBInstances(is_supported: bool, product: String, offset: i64, limit: i64)
    "DescribeDiagDBInstances" -> DescribeDiagDBInstancesOutput {
    0 "IsSupported" is_supported, 1 "Product" product, 2 "Offset" offset, 3 "Limit" limit,
    4 "InstanceNames" instance_names: Vec<String>, 5 "InstanceIds" instance_ids: Vec<String>,
    6 "Regions" regions: Vec<String>
} }
paged! { DescribeDiagDBInstances: InstanceInfo = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagDBInstancesOutput {
    pub total_count: Option<i64>,
    pub db_scan_status: Option<i64>,
    pub items: Option<Vec<InstanceInfo>>,
}
model! { DescribeDiagDBInstancesOutput {
    0 "TotalCount" total_count, 1 "DbScanStatus" db_scan_status, 2 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub region: Option<String>,
    pub health_score: Option<i64>,
    pub product: Option<String>,
    pub event_count: Option<i64>,
    pub instance_type: Option<i64>,
    pub cpu: Option<i64>,
    pub memory: Option<i64>,
    pub volume: Option<i64>,
    pub engine_version: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<i64>,
    pub source: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub status: Option<i64>,
    pub uniq_subnet_id: Option<String>,
    pub deploy_mode: Option<String>,
    pub init_flag: Option<i64>,
    pub task_status: Option<i64>,
    pub uniq_vpc_id: Option<String>,
    pub instance_conf: Option<InstanceConfs>,
    pub deadline_time: Option<String>,
    pub is_supported: Option<bool>,
    pub sec_audit_status: Option<String>,
    pub audit_policy_status: Option<String>,
    pub audit_running_status: Option<String>,
    pub internal_vip: Option<String>,
    pub internal_vport: Option<i64>,
    pub create_time: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub agent_status: Option<String>,
    pub instance_status: Option<String>,
}
model! { InstanceInfo {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "Region" region, 3 "HealthScore" health_score,
    4 "Product" product, 5 "EventCount" event_count, 6 "InstanceType" instance_type, 7 "Cpu" cpu, 8 "Memory" memory,
    9 "Volume" volume, 10 "EngineVersion" engine_version, 11 "Vip" vip, 12 "Vport" vport, 13 "Source" source,
    14 "GroupId" group_id, 15 "GroupName" group_name, 16 "Status" status, 17 "UniqSubnetId" uniq_subnet_id,
    18 "DeployMode" deploy_mode, 19 "InitFlag" init_flag, 20 "TaskStatus" task_status, 21 "UniqVpcId" uniq_vpc_id,
    22 "InstanceConf" instance_conf, 23 "DeadlineTime" deadline_time, 24 "IsSupported" is_supported,
    25 "SecAuditStatus" sec_audit_status, 26 "AuditPolicyStatus" audit_policy_status,
    27 "AuditRunningStatus" audit_running_status, 28 "InternalVip" internal_vip, 29 "InternalVport" internal_vport,
    30 "CreateTime" create_time, 31 "ClusterId" cluster_id, 32 "ClusterName" cluster_name,
    33 "AgentStatus" agent_status, 34 "InstanceStatus" instance_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceConfs {
    pub daily_inspection: Option<String>,
    pub overview_display: Option<String>,
    pub key_delimiters: Option<Vec<String>>,
    pub shard_num: Option<String>,
    pub analysis_top_key: Option<String>,
}
input! { InstanceConfs() {
    0 "DailyInspection" daily_inspection: String, 1 "OverviewDisplay" overview_display: String,
    2 "KeyDelimiters" key_delimiters: Vec<String>, 3 "ShardNum" shard_num: String,
    4 "AnalysisTopKey" analysis_top_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthScore {
    pub instance_id: String,
    pub time: String,
    pub product: String,
}
operation! { DescribeHealthScore(instance_id: String, time: String, product: String)
    "DescribeHealthScore" -> DescribeHealthScoreOutput {
    0 "InstanceId" instance_id, 1 "Time" time, 2 "Product" product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthScoreOutput {
    pub data: Option<HealthScoreInfo>,
}
model! { DescribeHealthScoreOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthScoreInfo {
    pub issue_types: Option<Vec<IssueTypeInfo>>,
    pub events_total_count: Option<i64>,
    pub health_score: Option<i64>,
    pub health_level: Option<String>,
}
model! { HealthScoreInfo {
    0 "IssueTypes" issue_types, 1 "EventsTotalCount" events_total_count, 2 "HealthScore" health_score,
    3 "HealthLevel" health_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssueTypeInfo {
    pub issue_type: Option<String>,
    pub events: Option<Vec<EventInfo>>,
    pub total_count: Option<i64>,
}
model! { IssueTypeInfo {
    0 "IssueType" issue_type, 1 "Events" events, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventInfo {
    pub event_id: Option<i64>,
    pub diag_type: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub outline: Option<String>,
    pub severity: Option<i64>,
    pub score_lost: Option<i64>,
    pub metric: Option<String>,
    pub count: Option<i64>,
}
model! { EventInfo {
    0 "EventId" event_id, 1 "DiagType" diag_type, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Outline" outline,
    5 "Severity" severity, 6 "ScoreLost" score_lost, 7 "Metric" metric, 8 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthScoreTimeSeries {
    pub start_time: String,
    pub end_time: String,
    pub instance_id: String,
    pub product: String,
}
operation! { DescribeHealthScoreTimeSeries(start_time: String, end_time: String, instance_id: String, product: String)
    "DescribeHealthScoreTimeSeries" -> DescribeHealthScoreTimeSeriesOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "InstanceId" instance_id, 3 "Product" product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthScoreTimeSeriesOutput {
    pub data: Option<HealthScoreTimeSeriesData>,
}
model! { DescribeHealthScoreTimeSeriesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthScoreTimeSeriesData {
    pub avg: Option<f64>,
    pub health_status: Option<u64>,
    pub metric: Option<String>,
    pub series: Option<Vec<u64>>,
    pub timestamp: Option<Vec<u64>>,
    pub unit: Option<String>,
}
model! { HealthScoreTimeSeriesData {
    0 "Avg" avg, 1 "HealthStatus" health_status, 2 "Metric" metric, 3 "Series" series, 4 "Timestamp" timestamp,
    5 "Unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexRecommendAggregationSlowLogs {
    pub product: String,
    pub instance_id: String,
    pub db: String,
    pub collection: String,
    pub signs: Vec<String>,
}

/// What [`DescribeIndexRecommendAggregationSlowLogs::new`] takes.
pub struct DescribeIndexRecommendAggregationSlowLogsRequired {
    pub product: String,
    pub instance_id: String,
    pub db: String,
    pub collection: String,
    pub signs: Vec<String>,
}
operation! { DescribeIndexRecommendAggregationSlowLogs{DescribeIndexRecommendAggregationSlowLogsRequired: product, instance_id, db, collection, signs}
    "DescribeIndexRecommendAggregationSlowLogs" -> DescribeIndexRecommendAggregationSlowLogsOutput {
    0 "Product" product, 1 "InstanceId" instance_id, 2 "Db" db, 3 "Collection" collection, 4 "Signs" signs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexRecommendAggregationSlowLogsOutput {
    pub aggregation: Option<Aggregation>,
}
model! { DescribeIndexRecommendAggregationSlowLogsOutput {
    0 "Aggregation" aggregation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Aggregation {
    pub avg_exec_time: Option<i64>,
    pub avg_docs_examined: Option<i64>,
    pub slow_log_count: Option<i64>,
    pub sort_count: Option<i64>,
    pub slow_logs: Option<Vec<String>>,
}
model! { Aggregation {
    0 "AvgExecTime" avg_exec_time, 1 "AvgDocsExamined" avg_docs_examined, 2 "SlowLogCount" slow_log_count,
    3 "SortCount" sort_count, 4 "SlowLogs" slow_logs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexRecommendInfo {
    pub product: String,
    pub instance_id: String,
}
operation! { DescribeIndexRecommendInfo(product: String, instance_id: String)
    "DescribeIndexRecommendInfo" -> DescribeIndexRecommendInfoOutput {
    0 "Product" product, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexRecommendInfoOutput {
    pub collection_num: Option<i64>,
    pub index_num: Option<i64>,
    pub items: Option<Vec<MongoDBIndex>>,
    pub level: Option<i64>,
    pub optimized: Option<i64>,
    pub optimized_count: Option<i64>,
}
model! { DescribeIndexRecommendInfoOutput {
    0 "CollectionNum" collection_num, 1 "IndexNum" index_num, 2 "Items" items, 3 "Level" level, 4 "Optimized" optimized,
    5 "OptimizedCount" optimized_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MongoDBIndex {
    pub cluster_id: Option<String>,
    pub collection: Option<String>,
    pub db: Option<String>,
    pub level: Option<i64>,
    pub score: Option<i64>,
    pub indexes_to_build: Option<Vec<IndexesToBuild>>,
    pub indexes_to_drop: Option<Vec<IndexesToDrop>>,
}
model! { MongoDBIndex {
    0 "ClusterId" cluster_id, 1 "Collection" collection, 2 "Db" db, 3 "Level" level, 4 "Score" score,
    5 "IndexesToBuild" indexes_to_build, 6 "IndexesToDrop" indexes_to_drop
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndexesToBuild {
    pub id: Option<i64>,
    pub index_command: Option<String>,
    pub index_str: Option<String>,
    pub level: Option<i64>,
    pub score: Option<i64>,
    pub signs: Option<Vec<String>>,
    pub status: Option<i64>,
}
model! { IndexesToBuild {
    0 "Id" id, 1 "IndexCommand" index_command, 2 "IndexStr" index_str, 3 "Level" level, 4 "Score" score,
    5 "Signs" signs, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndexesToDrop {
    pub index_str: Option<String>,
    pub score: Option<i64>,
    pub reason: Option<String>,
    pub index_command: Option<String>,
    pub index_name: Option<String>,
}
model! { IndexesToDrop {
    0 "IndexStr" index_str, 1 "Score" score, 2 "Reason" reason, 3 "IndexCommand" index_command, 4 "IndexName" index_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMailProfile {
    pub profile_type: String,
    pub product: String,
    pub offset: i64,
    pub limit: i64,
    pub profile_name: Option<String>,
}
operation! { DescribeMailProfile(profile_type: String, product: String, offset: i64, limit: i64)
    "DescribeMailProfile" -> DescribeMailProfileOutput {
    0 "ProfileType" profile_type, 1 "Product" product, 2 "Offset" offset, 3 "Limit" limit,
    4 "ProfileName" profile_name: String
} }
paged! { DescribeMailProfile: UserProfile = Offset "Offset", "ProfileList" profile_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMailProfileOutput {
    pub profile_list: Option<Vec<UserProfile>>,
    pub total_count: Option<i64>,
}
model! { DescribeMailProfileOutput {
    0 "ProfileList" profile_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserProfile {
    pub profile_id: Option<String>,
    pub profile_type: Option<String>,
    pub profile_level: Option<String>,
    pub profile_name: Option<String>,
    pub profile_info: Option<ProfileInfo>,
}
model! { UserProfile {
    0 "ProfileId" profile_id, 1 "ProfileType" profile_type, 2 "ProfileLevel" profile_level,
    3 "ProfileName" profile_name, 4 "ProfileInfo" profile_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricTopProxies {
    pub start_time: String,
    pub end_time: String,
    pub instance_id: String,
    pub product: String,
    pub metric: String,
    pub limit: Option<u64>,
}

/// What [`DescribeMetricTopProxies::new`] takes.
pub struct DescribeMetricTopProxiesRequired {
    pub start_time: String,
    pub end_time: String,
    pub instance_id: String,
    pub product: String,
    pub metric: String,
}
operation! { DescribeMetricTopProxies{DescribeMetricTopProxiesRequired: start_time, end_time, instance_id, product, metric}
    "DescribeMetricTopProxies" -> DescribeMetricTopProxiesOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "InstanceId" instance_id, 3 "Product" product, 4 "Metric" metric,
    5 "Limit" limit: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricTopProxiesOutput {
    pub data: Option<Vec<RedisMetricTopProxiesData>>,
}
model! { DescribeMetricTopProxiesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisMetricTopProxiesData {
    pub host: Option<String>,
    pub instance_proxy_id: Option<String>,
    pub port: Option<u64>,
    pub value: Option<f64>,
    pub timestamp: Option<Vec<u64>>,
    pub series: Option<Vec<MonitorFloatMetric>>,
}
model! { RedisMetricTopProxiesData {
    0 "Host" host, 1 "InstanceProxyId" instance_proxy_id, 2 "Port" port, 3 "Value" value, 4 "Timestamp" timestamp,
    5 "Series" series
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorFloatMetric {
    pub metric: Option<String>,
    pub unit: Option<String>,
    pub values: Option<Vec<f64>>,
}
model! { MonitorFloatMetric {
    0 "Metric" metric, 1 "Unit" unit, 2 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMongoDBProcessList {
    pub instance_id: String,
    pub product: String,
    pub id: Option<u64>,
    pub host: Option<String>,
    pub db: Option<String>,
    pub r#type: Option<String>,
    pub time: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeMongoDBProcessList(instance_id: String, product: String)
    "DescribeMongoDBProcessList" -> DescribeMongoDBProcessListOutput {
    0 "InstanceId" instance_id, 1 "Product" product, 2 "ID" id: u64, 3 "Host" host: String, 4 "DB" db: String,
    5 "Type" r#type: String, 6 "Time" time: u64, 7 "Limit" limit: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMongoDBProcessListOutput {
    pub process_list: Option<MongoDBProcessList>,
}
model! { DescribeMongoDBProcessListOutput {
    0 "ProcessList" process_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MongoDBProcessList {
    pub names: Option<Vec<String>>,
    pub data: Option<Vec<MongoDBProcessItem>>,
}
model! { MongoDBProcessList {
    0 "Names" names, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MongoDBProcessItem {
    pub is_internal_ip: Option<bool>,
    pub r#type: Option<String>,
    pub command: Option<String>,
    pub instance_node_id: Option<String>,
    pub host: Option<String>,
    pub time: Option<f64>,
    pub id: Option<u64>,
    pub shard_name: Option<String>,
    pub user: Option<String>,
    pub db: Option<String>,
}
model! { MongoDBProcessItem {
    0 "IsInternalIp" is_internal_ip, 1 "Type" r#type, 2 "Command" command, 3 "InstanceNodeId" instance_node_id,
    4 "Host" host, 5 "Time" time, 6 "ID" id, 7 "ShardName" shard_name, 8 "User" user, 9 "DB" db
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMySqlProcessList {
    pub instance_id: String,
    pub id: Option<u64>,
    pub user: Option<String>,
    pub host: Option<String>,
    pub db: Option<String>,
    pub state: Option<String>,
    pub command: Option<String>,
    pub time: Option<u64>,
    pub info: Option<String>,
    pub limit: Option<u64>,
    pub product: Option<String>,
    pub stat_dimensions: Option<Vec<StatDimension>>,
}
operation! { DescribeMySqlProcessList(instance_id: String)
    "DescribeMySqlProcessList" -> DescribeMySqlProcessListOutput {
    0 "InstanceId" instance_id, 1 "ID" id: u64, 2 "User" user: String, 3 "Host" host: String, 4 "DB" db: String,
    5 "State" state: String, 6 "Command" command: String, 7 "Time" time: u64, 8 "Info" info: String,
    9 "Limit" limit: u64, 10 "Product" product: String, 11 "StatDimensions" stat_dimensions: Vec<StatDimension>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatDimension {
    pub dimension: Option<String>,
    pub data: Option<Vec<String>>,
}
input! { StatDimension(dimension: String) {
    0 "Dimension" dimension: String, 1 "Data" data: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMySqlProcessListOutput {
    pub process_list: Option<Vec<MySqlProcess>>,
    pub statistics: Option<Vec<StatisticInfo>>,
}
model! { DescribeMySqlProcessListOutput {
    0 "ProcessList" process_list, 1 "Statistics" statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MySqlProcess {
    pub id: Option<String>,
    pub user: Option<String>,
    pub host: Option<String>,
    pub db: Option<String>,
    pub state: Option<String>,
    pub command: Option<String>,
    pub time: Option<String>,
    pub info: Option<String>,
    pub sql_type: Option<String>,
}
model! { MySqlProcess {
    0 "ID" id, 1 "User" user, 2 "Host" host, 3 "DB" db, 4 "State" state, 5 "Command" command, 6 "Time" time,
    7 "Info" info, 8 "SqlType" sql_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatisticInfo {
    pub dimension: Option<String>,
    pub data: Option<Vec<StatisticDataInfo>>,
}
model! { StatisticInfo {
    0 "Dimension" dimension, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatisticDataInfo {
    pub name: Option<String>,
    pub time_avg: Option<f64>,
    pub time_sum: Option<f64>,
    pub count: Option<i64>,
}
model! { StatisticDataInfo {
    0 "Name" name, 1 "TimeAvg" time_avg, 2 "TimeSum" time_sum, 3 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNoPrimaryKeyTables {
    pub instance_id: String,
    pub date: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub product: Option<String>,
}
operation! { DescribeNoPrimaryKeyTables(instance_id: String, date: String)
    "DescribeNoPrimaryKeyTables" -> DescribeNoPrimaryKeyTablesOutput {
    0 "InstanceId" instance_id, 1 "Date" date, 2 "Limit" limit: i64, 3 "Offset" offset: i64, 4 "Product" product: String
} }
paged! { DescribeNoPrimaryKeyTables: Table = Offset "Offset", "NoPrimaryKeyTables" no_primary_key_tables }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNoPrimaryKeyTablesOutput {
    pub no_primary_key_table_count: Option<i64>,
    pub no_primary_key_table_count_diff: Option<i64>,
    pub no_primary_key_table_record_count: Option<i64>,
    pub no_primary_key_tables: Option<Vec<Table>>,
    pub timestamp: Option<i64>,
}
model! { DescribeNoPrimaryKeyTablesOutput {
    0 "NoPrimaryKeyTableCount" no_primary_key_table_count,
    1 "NoPrimaryKeyTableCountDiff" no_primary_key_table_count_diff,
    2 "NoPrimaryKeyTableRecordCount" no_primary_key_table_record_count, 3 "NoPrimaryKeyTables" no_primary_key_tables,
    4 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Table {
    pub table_schema: Option<String>,
    pub table_name: Option<String>,
    pub engine: Option<String>,
    pub table_rows: Option<i64>,
    pub total_length: Option<f64>,
}
model! { Table {
    0 "TableSchema" table_schema, 1 "TableName" table_name, 2 "Engine" engine, 3 "TableRows" table_rows,
    4 "TotalLength" total_length
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyProcessStatistics {
    pub instance_id: String,
    pub instance_proxy_id: String,
    pub limit: i64,
    pub product: String,
    pub offset: Option<i64>,
    pub sort_by: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeProxyProcessStatistics(instance_id: String, instance_proxy_id: String, limit: i64, product: String)
    "DescribeProxyProcessStatistics" -> DescribeProxyProcessStatisticsOutput {
    0 "InstanceId" instance_id, 1 "InstanceProxyId" instance_proxy_id, 2 "Limit" limit, 3 "Product" product,
    4 "Offset" offset: i64, 5 "SortBy" sort_by: String, 6 "OrderDirection" order_direction: String
} }
paged! { DescribeProxyProcessStatistics: SessionItem =
    Offset "Offset", "ProcessStatistics.Items" process_statistics.items
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyProcessStatisticsOutput {
    pub process_statistics: Option<ProcessStatistic>,
}
model! { DescribeProxyProcessStatisticsOutput {
    0 "ProcessStatistics" process_statistics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessStatistic {
    pub items: Option<Vec<SessionItem>>,
    pub all_conn_sum: Option<i64>,
    pub active_conn_sum: Option<i64>,
}
model! { ProcessStatistic {
    0 "Items" items, 1 "AllConnSum" all_conn_sum, 2 "ActiveConnSum" active_conn_sum
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionItem {
    pub ip: Option<String>,
    pub active_conn: Option<String>,
    pub all_conn: Option<i64>,
    pub is_internal_ip: Option<bool>,
}
model! { SessionItem {
    0 "Ip" ip, 1 "ActiveConn" active_conn, 2 "AllConn" all_conn, 3 "IsInternalIp" is_internal_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxySessionKillTasks {
    pub instance_id: String,
    pub async_request_ids: Vec<i64>,
    pub product: String,
}
operation! { DescribeProxySessionKillTasks(instance_id: String, async_request_ids: Vec<i64>, product: String)
    "DescribeProxySessionKillTasks" -> DescribeProxySessionKillTasksOutput {
    0 "InstanceId" instance_id, 1 "AsyncRequestIds" async_request_ids, 2 "Product" product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxySessionKillTasksOutput {
    pub tasks: Option<Vec<TaskInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeProxySessionKillTasksOutput {
    0 "Tasks" tasks, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInfo {
    pub async_request_id: Option<i64>,
    pub inst_proxy_list: Option<Vec<String>>,
    pub inst_proxy_count: Option<i64>,
    pub create_time: Option<String>,
    pub start_time: Option<String>,
    pub task_status: Option<String>,
    pub finished_proxy_list: Option<Vec<String>>,
    pub failed_proxy_list: Option<Vec<String>>,
    pub end_time: Option<String>,
    pub progress: Option<i64>,
    pub instance_id: Option<String>,
}
model! { TaskInfo {
    0 "AsyncRequestId" async_request_id, 1 "InstProxyList" inst_proxy_list, 2 "InstProxyCount" inst_proxy_count,
    3 "CreateTime" create_time, 4 "StartTime" start_time, 5 "TaskStatus" task_status,
    6 "FinishedProxyList" finished_proxy_list, 7 "FailedProxyList" failed_proxy_list, 8 "EndTime" end_time,
    9 "Progress" progress, 10 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisBigKeyAnalysisTasks {
    pub product: String,
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeRedisBigKeyAnalysisTasks(product: String, instance_id: String)
    "DescribeRedisBigKeyAnalysisTasks" -> DescribeRedisBigKeyAnalysisTasksOutput {
    0 "Product" product, 1 "InstanceId" instance_id, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeRedisBigKeyAnalysisTasks: RedisBigKeyTask = Offset "Offset", "Tasks" tasks, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisBigKeyAnalysisTasksOutput {
    pub total_count: Option<i64>,
    pub tasks: Option<Vec<RedisBigKeyTask>>,
}
model! { DescribeRedisBigKeyAnalysisTasksOutput {
    0 "TotalCount" total_count, 1 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisBigKeyTask {
    pub async_request_id: Option<i64>,
    pub create_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub task_status: Option<String>,
    pub progress: Option<i64>,
    pub shard_ids: Option<Vec<i64>>,
}
model! { RedisBigKeyTask {
    0 "AsyncRequestId" async_request_id, 1 "CreateTime" create_time, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "TaskStatus" task_status, 5 "Progress" progress, 6 "ShardIds" shard_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisCmdPerfTimeSeries {
    pub instance_id: String,
    pub product: String,
    pub start_time: String,
    pub end_time: String,
    pub command_list: Vec<String>,
    pub metric: String,
    pub period: Option<i64>,
}

/// What [`DescribeRedisCmdPerfTimeSeries::new`] takes.
pub struct DescribeRedisCmdPerfTimeSeriesRequired {
    pub instance_id: String,
    pub product: String,
    pub start_time: String,
    pub end_time: String,
    pub command_list: Vec<String>,
    pub metric: String,
}
operation! { DescribeRedisCmdPerfTimeSeries{DescribeRedisCmdPerfTimeSeriesRequired: instance_id, product, start_time, end_time, command_list, metric}
    "DescribeRedisCmdPerfTimeSeries" -> DescribeRedisCmdPerfTimeSeriesOutput {
    0 "InstanceId" instance_id, 1 "Product" product, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "CommandList" command_list, 5 "Metric" metric, 6 "Period" period: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisCmdPerfTimeSeriesOutput {
    pub cmd_perf_list: Option<Vec<CmdPerfInfo>>,
}
model! { DescribeRedisCmdPerfTimeSeriesOutput {
    0 "CmdPerfList" cmd_perf_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CmdPerfInfo {
    pub command: Option<String>,
    pub series_data: Option<MonitorMetricSeriesData>,
}
model! { CmdPerfInfo {
    0 "Command" command, 1 "SeriesData" series_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisCommandCostStatistics {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub product: String,
}
operation! { DescribeRedisCommandCostStatistics(instance_id: String, start_time: String, end_time: String, product: String)
    "DescribeRedisCommandCostStatistics" -> DescribeRedisCommandCostStatisticsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Product" product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisCommandCostStatisticsOutput {
    pub cmd_cost_groups: Option<Vec<CmdCostGroup>>,
}
model! { DescribeRedisCommandCostStatisticsOutput {
    0 "CmdCostGroups" cmd_cost_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CmdCostGroup {
    pub percent: Option<f64>,
    pub cost_upper_limit: Option<String>,
    pub cost_lower_limit: Option<String>,
    pub count: Option<i64>,
}
model! { CmdCostGroup {
    0 "Percent" percent, 1 "CostUpperLimit" cost_upper_limit, 2 "CostLowerLimit" cost_lower_limit, 3 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisCommandOverview {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub product: String,
}
operation! { DescribeRedisCommandOverview(instance_id: String, start_time: String, end_time: String, product: String)
    "DescribeRedisCommandOverview" -> DescribeRedisCommandOverviewOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Product" product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisCommandOverviewOutput {
    pub cmd_list: Option<Vec<RedisCmdInfo>>,
}
model! { DescribeRedisCommandOverviewOutput {
    0 "CmdList" cmd_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisCmdInfo {
    pub cmd: Option<String>,
    pub count: Option<i64>,
}
model! { RedisCmdInfo {
    0 "Cmd" cmd, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisProcessList {
    pub instance_id: String,
    pub product: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeRedisProcessList(instance_id: String, product: String)
    "DescribeRedisProcessList" -> DescribeRedisProcessListOutput {
    0 "InstanceId" instance_id, 1 "Product" product, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeRedisProcessList: Process = Offset "Offset", "Processes" processes, total "ProxyCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisProcessListOutput {
    pub proxy_count: Option<i64>,
    pub processes: Option<Vec<Process>>,
}
model! { DescribeRedisProcessListOutput {
    0 "ProxyCount" proxy_count, 1 "Processes" processes
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Process {
    pub id: Option<i64>,
    pub address: Option<String>,
    pub file_descriptor: Option<i64>,
    pub name: Option<String>,
    pub last_command: Option<String>,
    pub age: Option<i64>,
    pub idle: Option<i64>,
    pub proxy_id: Option<String>,
}
model! { Process {
    0 "Id" id, 1 "Address" address, 2 "FileDescriptor" file_descriptor, 3 "Name" name, 4 "LastCommand" last_command,
    5 "Age" age, 6 "Idle" idle, 7 "ProxyId" proxy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisSlowLogTopSqls {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub product: String,
    pub instance_proxy_id: Option<String>,
    pub sort_by: Option<String>,
    pub order_by: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeRedisSlowLogTopSqls(instance_id: String, start_time: String, end_time: String, product: String)
    "DescribeRedisSlowLogTopSqls" -> DescribeRedisSlowLogTopSqlsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Product" product,
    4 "InstanceProxyId" instance_proxy_id: String, 5 "SortBy" sort_by: String, 6 "OrderBy" order_by: String,
    7 "Limit" limit: i64, 8 "Offset" offset: i64
} }
paged! { DescribeRedisSlowLogTopSqls: SlowLogAgg = Offset "Offset", "Rows" rows, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisSlowLogTopSqlsOutput {
    pub total_count: Option<i64>,
    pub rows: Option<Vec<SlowLogAgg>>,
}
model! { DescribeRedisSlowLogTopSqlsOutput {
    0 "TotalCount" total_count, 1 "Rows" rows
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowLogAgg {
    pub cmd: Option<String>,
    pub detail: Option<String>,
    pub exec_times: Option<i64>,
    pub query_time: Option<f64>,
    pub query_time_avg: Option<f64>,
    pub query_time_max: Option<f64>,
    pub query_time_min: Option<f64>,
    pub query_time_ratio: Option<f64>,
}
model! { SlowLogAgg {
    0 "Cmd" cmd, 1 "Detail" detail, 2 "ExecTimes" exec_times, 3 "QueryTime" query_time, 4 "QueryTimeAvg" query_time_avg,
    5 "QueryTimeMax" query_time_max, 6 "QueryTimeMin" query_time_min, 7 "QueryTimeRatio" query_time_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisTopBigKeys {
    pub instance_id: String,
    pub product: String,
    pub date: Option<String>,
    pub sort_by: Option<String>,
    pub key_type: Option<String>,
    pub limit: Option<i64>,
    pub async_request_id: Option<i64>,
    pub shard_ids: Option<Vec<i64>>,
    pub un_expire_key: Option<bool>,
}
operation! { DescribeRedisTopBigKeys(instance_id: String, product: String)
    "DescribeRedisTopBigKeys" -> DescribeRedisTopBigKeysOutput {
    0 "InstanceId" instance_id, 1 "Product" product, 2 "Date" date: String, 3 "SortBy" sort_by: String,
    4 "KeyType" key_type: String, 5 "Limit" limit: i64, 6 "AsyncRequestId" async_request_id: i64,
    7 "ShardIds" shard_ids: Vec<i64>, 8 "UnExpireKey" un_expire_key: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisTopBigKeysOutput {
    pub top_keys: Option<Vec<RedisKeySpaceData>>,
    pub timestamp: Option<i64>,
}
model! { DescribeRedisTopBigKeysOutput {
    0 "TopKeys" top_keys, 1 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisKeySpaceData {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub encoding: Option<String>,
    pub expire_time: Option<i64>,
    pub length: Option<i64>,
    pub item_count: Option<i64>,
    pub max_element_size: Option<i64>,
    pub ave_element_size: Option<i64>,
    pub shard_id: Option<String>,
    pub db: Option<i64>,
}
model! { RedisKeySpaceData {
    0 "Key" key, 1 "Type" r#type, 2 "Encoding" encoding, 3 "ExpireTime" expire_time, 4 "Length" length,
    5 "ItemCount" item_count, 6 "MaxElementSize" max_element_size, 7 "AveElementSize" ave_element_size,
    8 "ShardId" shard_id, 9 "Db" db
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisTopCostCommands {
    pub start_time: String,
    pub end_time: String,
    pub instance_id: String,
    pub product: String,
    pub limit: Option<u64>,
}
operation! { DescribeRedisTopCostCommands(start_time: String, end_time: String, instance_id: String, product: String)
    "DescribeRedisTopCostCommands" -> DescribeRedisTopCostCommandsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "InstanceId" instance_id, 3 "Product" product,
    4 "Limit" limit: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisTopCostCommandsOutput {
    pub top_cost_cmd_list: Option<Vec<RedisCostCmd>>,
}
model! { DescribeRedisTopCostCommandsOutput {
    0 "TopCostCmdList" top_cost_cmd_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisCostCmd {
    pub cmd: Option<String>,
    pub max_cost: Option<u64>,
}
model! { RedisCostCmd {
    0 "Cmd" cmd, 1 "MaxCost" max_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisTopHotKeys {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub product: String,
    pub instance_node_ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeRedisTopHotKeys(instance_id: String, start_time: String, end_time: String, product: String)
    "DescribeRedisTopHotKeys" -> DescribeRedisTopHotKeysOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Product" product,
    4 "InstanceNodeIds" instance_node_ids: Vec<String>, 5 "Limit" limit: i64, 6 "Offset" offset: i64
} }
paged! { DescribeRedisTopHotKeys: TopHotKeys = Offset "Offset", "TopHotKeys" top_hot_keys }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisTopHotKeysOutput {
    pub top_hot_keys: Option<Vec<TopHotKeys>>,
}
model! { DescribeRedisTopHotKeysOutput {
    0 "TopHotKeys" top_hot_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopHotKeys {
    pub count: Option<i64>,
    pub db: Option<String>,
    pub instance_node_id: Option<String>,
    pub key: Option<String>,
    pub r#type: Option<String>,
}
model! { TopHotKeys {
    0 "Count" count, 1 "Db" db, 2 "InstanceNodeId" instance_node_id, 3 "Key" key, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisTopKeyPrefixList {
    pub instance_id: String,
    pub date: String,
    pub product: String,
    pub limit: Option<i64>,
    pub shard_ids: Option<Vec<i64>>,
}
operation! { DescribeRedisTopKeyPrefixList(instance_id: String, date: String, product: String)
    "DescribeRedisTopKeyPrefixList" -> DescribeRedisTopKeyPrefixListOutput {
    0 "InstanceId" instance_id, 1 "Date" date, 2 "Product" product, 3 "Limit" limit: i64,
    4 "ShardIds" shard_ids: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisTopKeyPrefixListOutput {
    pub items: Option<Vec<RedisPreKeySpaceData>>,
    pub timestamp: Option<i64>,
}
model! { DescribeRedisTopKeyPrefixListOutput {
    0 "Items" items, 1 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisPreKeySpaceData {
    pub ave_element_size: Option<i64>,
    pub length: Option<i64>,
    pub key_pre_index: Option<String>,
    pub item_count: Option<i64>,
    pub count: Option<i64>,
    pub max_element_size: Option<i64>,
}
model! { RedisPreKeySpaceData {
    0 "AveElementSize" ave_element_size, 1 "Length" length, 2 "KeyPreIndex" key_pre_index, 3 "ItemCount" item_count,
    4 "Count" count, 5 "MaxElementSize" max_element_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisUnExpiredKeyStatistics {
    pub instance_id: String,
    pub product: String,
    pub date: Option<String>,
    pub async_request_id: Option<i64>,
    pub shard_ids: Option<Vec<i64>>,
}
operation! { DescribeRedisUnExpiredKeyStatistics(instance_id: String, product: String)
    "DescribeRedisUnExpiredKeyStatistics" -> DescribeRedisUnExpiredKeyStatisticsOutput {
    0 "InstanceId" instance_id, 1 "Product" product, 2 "Date" date: String, 3 "AsyncRequestId" async_request_id: i64,
    4 "ShardIds" shard_ids: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisUnExpiredKeyStatisticsOutput {
    pub series_data: Option<Vec<RedisGlobalKeyInfo>>,
}
model! { DescribeRedisUnExpiredKeyStatisticsOutput {
    0 "SeriesData" series_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisGlobalKeyInfo {
    pub capacity: Option<i64>,
    pub count: Option<i64>,
    pub range_max: Option<i64>,
    pub range_min: Option<i64>,
}
model! { RedisGlobalKeyInfo {
    0 "Capacity" capacity, 1 "Count" count, 2 "RangeMax" range_max, 3 "RangeMin" range_min
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityAuditLogDownloadUrls {
    pub sec_audit_group_id: String,
    pub async_request_id: u64,
    pub product: String,
}
operation! { DescribeSecurityAuditLogDownloadUrls(sec_audit_group_id: String, async_request_id: u64, product: String)
    "DescribeSecurityAuditLogDownloadUrls" -> DescribeSecurityAuditLogDownloadUrlsOutput {
    0 "SecAuditGroupId" sec_audit_group_id, 1 "AsyncRequestId" async_request_id, 2 "Product" product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityAuditLogDownloadUrlsOutput {
    pub urls: Option<Vec<String>>,
}
model! { DescribeSecurityAuditLogDownloadUrlsOutput {
    0 "Urls" urls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityAuditLogExportTasks {
    pub sec_audit_group_id: String,
    pub product: String,
    pub async_request_ids: Option<Vec<u64>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeSecurityAuditLogExportTasks(sec_audit_group_id: String, product: String)
    "DescribeSecurityAuditLogExportTasks" -> DescribeSecurityAuditLogExportTasksOutput {
    0 "SecAuditGroupId" sec_audit_group_id, 1 "Product" product, 2 "AsyncRequestIds" async_request_ids: Vec<u64>,
    3 "Offset" offset: u64, 4 "Limit" limit: u64
} }
paged! { DescribeSecurityAuditLogExportTasks: SecLogExportTaskInfo =
    Offset "Offset", "Tasks" tasks, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityAuditLogExportTasksOutput {
    pub tasks: Option<Vec<SecLogExportTaskInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeSecurityAuditLogExportTasksOutput {
    0 "Tasks" tasks, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecLogExportTaskInfo {
    pub async_request_id: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<String>,
    pub progress: Option<u64>,
    pub log_start_time: Option<String>,
    pub log_end_time: Option<String>,
    pub total_size: Option<u64>,
    pub danger_levels: Option<Vec<u64>>,
}
model! { SecLogExportTaskInfo {
    0 "AsyncRequestId" async_request_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "CreateTime" create_time,
    4 "Status" status, 5 "Progress" progress, 6 "LogStartTime" log_start_time, 7 "LogEndTime" log_end_time,
    8 "TotalSize" total_size, 9 "DangerLevels" danger_levels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogQueryTimeStats {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub product: String,
    pub instance_proxy_id: Option<String>,
    pub instance_node_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeSlowLogQueryTimeStats(instance_id: String, start_time: String, end_time: String, product: String)
    "DescribeSlowLogQueryTimeStats" -> DescribeSlowLogQueryTimeStatsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Product" product,
    4 "InstanceProxyId" instance_proxy_id: String, 5 "InstanceNodeId" instance_node_id: String, 6 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogQueryTimeStatsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<SqlCostDistribution>>,
}
model! { DescribeSlowLogQueryTimeStatsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlCostDistribution {
    pub count: Option<i64>,
    pub from: Option<f64>,
    pub to: Option<f64>,
    pub ratio: Option<f64>,
}
model! { SqlCostDistribution {
    0 "Count" count, 1 "From" from, 2 "To" to, 3 "Ratio" ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogTimeSeriesStats {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub product: Option<String>,
    pub instance_proxy_id: Option<String>,
    pub instance_node_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeSlowLogTimeSeriesStats(instance_id: String, start_time: String, end_time: String)
    "DescribeSlowLogTimeSeriesStats" -> DescribeSlowLogTimeSeriesStatsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Product" product: String,
    4 "InstanceProxyId" instance_proxy_id: String, 5 "InstanceNodeId" instance_node_id: String, 6 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogTimeSeriesStatsOutput {
    pub period: Option<i64>,
    pub time_series: Option<Vec<TimeSlice>>,
    pub series_data: Option<MonitorMetricSeriesData>,
}
model! { DescribeSlowLogTimeSeriesStatsOutput {
    0 "Period" period, 1 "TimeSeries" time_series, 2 "SeriesData" series_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeSlice {
    pub count: Option<i64>,
    pub timestamp: Option<i64>,
}
model! { TimeSlice {
    0 "Count" count, 1 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogTopSqls {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub sort_by: Option<String>,
    pub order_by: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub schema_list: Option<Vec<SchemaItem>>,
    pub product: Option<String>,
}
operation! { DescribeSlowLogTopSqls(instance_id: String, start_time: String, end_time: String)
    "DescribeSlowLogTopSqls" -> DescribeSlowLogTopSqlsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "SortBy" sort_by: String,
    4 "OrderBy" order_by: String, 5 "Limit" limit: i64, 6 "Offset" offset: i64,
    7 "SchemaList" schema_list: Vec<SchemaItem>, 8 "Product" product: String
} }
paged! { DescribeSlowLogTopSqls: SlowLogTopSqlItem = Offset "Offset", "Rows" rows, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaItem {
    pub schema: Option<String>,
}
input! { SchemaItem(schema: String) {
    0 "Schema" schema: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogTopSqlsOutput {
    pub total_count: Option<i64>,
    pub rows: Option<Vec<SlowLogTopSqlItem>>,
}
model! { DescribeSlowLogTopSqlsOutput {
    0 "TotalCount" total_count, 1 "Rows" rows
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowLogTopSqlItem {
    pub lock_time: Option<f64>,
    pub lock_time_max: Option<f64>,
    pub lock_time_min: Option<f64>,
    pub rows_examined: Option<i64>,
    pub rows_examined_max: Option<i64>,
    pub rows_examined_min: Option<i64>,
    pub query_time: Option<f64>,
    pub query_time_max: Option<f64>,
    pub query_time_min: Option<f64>,
    pub rows_sent: Option<i64>,
    pub rows_sent_max: Option<i64>,
    pub rows_sent_min: Option<i64>,
    pub exec_times: Option<i64>,
    pub sql_template: Option<String>,
    pub sql_text: Option<String>,
    pub schema: Option<String>,
    pub query_time_ratio: Option<f64>,
    pub lock_time_ratio: Option<f64>,
    pub rows_examined_ratio: Option<f64>,
    pub rows_sent_ratio: Option<f64>,
    pub query_time_avg: Option<f64>,
    pub rows_sent_avg: Option<f64>,
    pub lock_time_avg: Option<f64>,
    pub rows_examined_avg: Option<f64>,
    pub md5: Option<String>,
}
model! { SlowLogTopSqlItem {
    0 "LockTime" lock_time, 1 "LockTimeMax" lock_time_max, 2 "LockTimeMin" lock_time_min,
    3 "RowsExamined" rows_examined, 4 "RowsExaminedMax" rows_examined_max, 5 "RowsExaminedMin" rows_examined_min,
    6 "QueryTime" query_time, 7 "QueryTimeMax" query_time_max, 8 "QueryTimeMin" query_time_min, 9 "RowsSent" rows_sent,
    10 "RowsSentMax" rows_sent_max, 11 "RowsSentMin" rows_sent_min, 12 "ExecTimes" exec_times,
    13 "SqlTemplate" sql_template, 14 "SqlText" sql_text, 15 "Schema" schema, 16 "QueryTimeRatio" query_time_ratio,
    17 "LockTimeRatio" lock_time_ratio, 18 "RowsExaminedRatio" rows_examined_ratio, 19 "RowsSentRatio" rows_sent_ratio,
    20 "QueryTimeAvg" query_time_avg, 21 "RowsSentAvg" rows_sent_avg, 22 "LockTimeAvg" lock_time_avg,
    23 "RowsExaminedAvg" rows_examined_avg, 24 "Md5" md5
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogUserHostStats {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub product: Option<String>,
    pub md5: Option<String>,
    pub instance_proxy_id: Option<String>,
    pub cmd: Option<String>,
}
operation! { DescribeSlowLogUserHostStats(instance_id: String, start_time: String, end_time: String)
    "DescribeSlowLogUserHostStats" -> DescribeSlowLogUserHostStatsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Product" product: String,
    4 "Md5" md5: String, 5 "InstanceProxyId" instance_proxy_id: String, 6 "Cmd" cmd: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogUserHostStatsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<SlowLogHost>>,
    pub user_name_items: Option<Vec<SlowLogUser>>,
    pub user_total_count: Option<i64>,
}
model! { DescribeSlowLogUserHostStatsOutput {
    0 "TotalCount" total_count, 1 "Items" items, 2 "UserNameItems" user_name_items, 3 "UserTotalCount" user_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowLogHost {
    pub user_host: Option<String>,
    pub ratio: Option<f64>,
    pub count: Option<i64>,
}
model! { SlowLogHost {
    0 "UserHost" user_host, 1 "Ratio" ratio, 2 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowLogUser {
    pub user_name: Option<String>,
    pub ratio: Option<f64>,
    pub count: Option<i64>,
}
model! { SlowLogUser {
    0 "UserName" user_name, 1 "Ratio" ratio, 2 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogs {
    pub product: String,
    pub instance_id: String,
    pub md5: String,
    pub start_time: String,
    pub end_time: String,
    pub offset: i64,
    pub limit: i64,
    pub db: Option<Vec<String>>,
    pub key: Option<Vec<String>>,
    pub user: Option<Vec<String>>,
    pub ip: Option<Vec<String>>,
    pub time: Option<Vec<i64>>,
}

/// What [`DescribeSlowLogs::new`] takes.
pub struct DescribeSlowLogsRequired {
    pub product: String,
    pub instance_id: String,
    pub md5: String,
    pub start_time: String,
    pub end_time: String,
    pub offset: i64,
    pub limit: i64,
}
operation! { DescribeSlowLogs{DescribeSlowLogsRequired: product, instance_id, md5, start_time, end_time, offset, limit}
    "DescribeSlowLogs" -> DescribeSlowLogsOutput {
    0 "Product" product, 1 "InstanceId" instance_id, 2 "Md5" md5, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "Offset" offset, 6 "Limit" limit, 7 "DB" db: Vec<String>, 8 "Key" key: Vec<String>, 9 "User" user: Vec<String>,
    10 "Ip" ip: Vec<String>, 11 "Time" time: Vec<i64>
} }
paged! { DescribeSlowLogs: SlowLogInfoItem = Offset "Offset", "Rows" rows, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogsOutput {
    pub total_count: Option<i64>,
    pub rows: Option<Vec<SlowLogInfoItem>>,
}
model! { DescribeSlowLogsOutput {
    0 "TotalCount" total_count, 1 "Rows" rows
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowLogInfoItem {
    pub timestamp: Option<String>,
    pub sql_text: Option<String>,
    pub database: Option<String>,
    pub user_name: Option<String>,
    pub user_host: Option<String>,
    pub query_time: Option<f64>,
    pub lock_time: Option<f64>,
    pub rows_examined: Option<i64>,
    pub rows_sent: Option<i64>,
}
model! { SlowLogInfoItem {
    0 "Timestamp" timestamp, 1 "SqlText" sql_text, 2 "Database" database, 3 "UserName" user_name,
    4 "UserHost" user_host, 5 "QueryTime" query_time, 6 "LockTime" lock_time, 7 "RowsExamined" rows_examined,
    8 "RowsSent" rows_sent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlFilters {
    pub instance_id: String,
    pub filter_ids: Option<Vec<i64>>,
    pub statuses: Option<Vec<String>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub product: Option<String>,
}
operation! { DescribeSqlFilters(instance_id: String) "DescribeSqlFilters" -> DescribeSqlFiltersOutput {
    0 "InstanceId" instance_id, 1 "FilterIds" filter_ids: Vec<i64>, 2 "Statuses" statuses: Vec<String>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "Product" product: String
} }
paged! { DescribeSqlFilters: SQLFilter = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlFiltersOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<SQLFilter>>,
}
model! { DescribeSqlFiltersOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SQLFilter {
    pub id: Option<i64>,
    pub status: Option<String>,
    pub sql_type: Option<String>,
    pub origin_keys: Option<String>,
    pub origin_rule: Option<String>,
    pub rejected_sql_count: Option<i64>,
    pub current_concurrency: Option<i64>,
    pub max_concurrency: Option<i64>,
    pub create_time: Option<String>,
    pub current_time: Option<String>,
    pub expire_time: Option<String>,
}
model! { SQLFilter {
    0 "Id" id, 1 "Status" status, 2 "SqlType" sql_type, 3 "OriginKeys" origin_keys, 4 "OriginRule" origin_rule,
    5 "RejectedSqlCount" rejected_sql_count, 6 "CurrentConcurrency" current_concurrency,
    7 "MaxConcurrency" max_concurrency, 8 "CreateTime" create_time, 9 "CurrentTime" current_time,
    10 "ExpireTime" expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlTemplate {
    pub instance_id: String,
    pub schema: String,
    pub sql_text: String,
    pub product: Option<String>,
}
operation! { DescribeSqlTemplate(instance_id: String, schema: String, sql_text: String)
    "DescribeSqlTemplate" -> DescribeSqlTemplateOutput {
    0 "InstanceId" instance_id, 1 "Schema" schema, 2 "SqlText" sql_text, 3 "Product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlTemplateOutput {
    pub schema: Option<String>,
    pub sql_text: Option<String>,
    pub sql_type: Option<String>,
    pub sql_template: Option<String>,
    pub sql_id: Option<i64>,
}
model! { DescribeSqlTemplateOutput {
    0 "Schema" schema, 1 "SqlText" sql_text, 2 "SqlType" sql_type, 3 "SqlTemplate" sql_template, 4 "SqlId" sql_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopSpaceSchemaTimeSeries {
    pub instance_id: String,
    pub limit: Option<i64>,
    pub sort_by: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub product: Option<String>,
}
operation! { DescribeTopSpaceSchemaTimeSeries(instance_id: String)
    "DescribeTopSpaceSchemaTimeSeries" -> DescribeTopSpaceSchemaTimeSeriesOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "SortBy" sort_by: String, 3 "StartDate" start_date: String,
    4 "EndDate" end_date: String, 5 "Product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopSpaceSchemaTimeSeriesOutput {
    pub top_space_schema_time_series: Option<Vec<SchemaSpaceTimeSeries>>,
}
model! { DescribeTopSpaceSchemaTimeSeriesOutput {
    0 "TopSpaceSchemaTimeSeries" top_space_schema_time_series
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaSpaceTimeSeries {
    pub table_schema: Option<String>,
    pub series_data: Option<MonitorMetricSeriesData>,
}
model! { SchemaSpaceTimeSeries {
    0 "TableSchema" table_schema, 1 "SeriesData" series_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopSpaceSchemas {
    pub instance_id: String,
    pub limit: Option<i64>,
    pub sort_by: Option<String>,
    pub product: Option<String>,
}
operation! { DescribeTopSpaceSchemas(instance_id: String) "DescribeTopSpaceSchemas" -> DescribeTopSpaceSchemasOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "SortBy" sort_by: String, 3 "Product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopSpaceSchemasOutput {
    pub top_space_schemas: Option<Vec<SchemaSpaceData>>,
    pub timestamp: Option<i64>,
}
model! { DescribeTopSpaceSchemasOutput {
    0 "TopSpaceSchemas" top_space_schemas, 1 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaSpaceData {
    pub table_schema: Option<String>,
    pub data_length: Option<f64>,
    pub index_length: Option<f64>,
    pub data_free: Option<f64>,
    pub total_length: Option<f64>,
    pub frag_ratio: Option<f64>,
    pub table_rows: Option<i64>,
    pub physical_file_size: Option<f64>,
}
model! { SchemaSpaceData {
    0 "TableSchema" table_schema, 1 "DataLength" data_length, 2 "IndexLength" index_length, 3 "DataFree" data_free,
    4 "TotalLength" total_length, 5 "FragRatio" frag_ratio, 6 "TableRows" table_rows,
    7 "PhysicalFileSize" physical_file_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopSpaceTableTimeSeries {
    pub instance_id: String,
    pub limit: Option<i64>,
    pub sort_by: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub product: Option<String>,
}
operation! { DescribeTopSpaceTableTimeSeries(instance_id: String)
    "DescribeTopSpaceTableTimeSeries" -> DescribeTopSpaceTableTimeSeriesOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "SortBy" sort_by: String, 3 "StartDate" start_date: String,
    4 "EndDate" end_date: String, 5 "Product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopSpaceTableTimeSeriesOutput {
    pub top_space_table_time_series: Option<Vec<TableSpaceTimeSeries>>,
}
model! { DescribeTopSpaceTableTimeSeriesOutput {
    0 "TopSpaceTableTimeSeries" top_space_table_time_series
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableSpaceTimeSeries {
    pub table_name: Option<String>,
    pub table_schema: Option<String>,
    pub engine: Option<String>,
    pub series_data: Option<MonitorFloatMetricSeriesData>,
}
model! { TableSpaceTimeSeries {
    0 "TableName" table_name, 1 "TableSchema" table_schema, 2 "Engine" engine, 3 "SeriesData" series_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorFloatMetricSeriesData {
    pub series: Option<Vec<MonitorFloatMetric>>,
    pub timestamp: Option<Vec<i64>>,
}
model! { MonitorFloatMetricSeriesData {
    0 "Series" series, 1 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopSpaceTables {
    pub instance_id: String,
    pub limit: Option<i64>,
    pub sort_by: Option<String>,
    pub product: Option<String>,
}
operation! { DescribeTopSpaceTables(instance_id: String) "DescribeTopSpaceTables" -> DescribeTopSpaceTablesOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "SortBy" sort_by: String, 3 "Product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopSpaceTablesOutput {
    pub top_space_tables: Option<Vec<TableSpaceData>>,
    pub timestamp: Option<i64>,
}
model! { DescribeTopSpaceTablesOutput {
    0 "TopSpaceTables" top_space_tables, 1 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableSpaceData {
    pub table_name: Option<String>,
    pub table_schema: Option<String>,
    pub engine: Option<String>,
    pub data_length: Option<f64>,
    pub index_length: Option<f64>,
    pub data_free: Option<f64>,
    pub total_length: Option<f64>,
    pub frag_ratio: Option<f64>,
    pub table_rows: Option<i64>,
    pub physical_file_size: Option<f64>,
}
model! { TableSpaceData {
    0 "TableName" table_name, 1 "TableSchema" table_schema, 2 "Engine" engine, 3 "DataLength" data_length,
    4 "IndexLength" index_length, 5 "DataFree" data_free, 6 "TotalLength" total_length, 7 "FragRatio" frag_ratio,
    8 "TableRows" table_rows, 9 "PhysicalFileSize" physical_file_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAutonomyProfile {
    pub profile_type: String,
    pub instance_id: String,
    pub product: String,
}
operation! { DescribeUserAutonomyProfile(profile_type: String, instance_id: String, product: String)
    "DescribeUserAutonomyProfile" -> DescribeUserAutonomyProfileOutput {
    0 "ProfileType" profile_type, 1 "InstanceId" instance_id, 2 "Product" product
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAutonomyProfileOutput {
    pub profile_type: Option<String>,
    pub update_time: Option<String>,
    pub profile_info: Option<AutonomyUserProfileInfo>,
}
model! { DescribeUserAutonomyProfileOutput {
    0 "ProfileType" profile_type, 1 "UpdateTime" update_time, 2 "ProfileInfo" profile_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutonomyUserProfileInfo {
    pub enabled: Option<bool>,
    pub uin: Option<String>,
    pub memory_upper_limit: Option<i64>,
    pub threshold_rule: Option<MetricThreshold>,
    pub enabled_items: Option<Vec<String>>,
}
model! { AutonomyUserProfileInfo {
    0 "Enabled" enabled, 1 "Uin" uin, 2 "MemoryUpperLimit" memory_upper_limit, 3 "ThresholdRule" threshold_rule,
    4 "EnabledItems" enabled_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricThreshold {
    pub metric: Option<String>,
    pub threshold: Option<i64>,
    pub duration: Option<i64>,
}
model! { MetricThreshold {
    0 "Metric" metric, 1 "Threshold" threshold, 2 "Duration" duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSqlAdvice {
    pub instance_id: String,
    pub sql_text: String,
    pub schema: Option<String>,
    pub product: Option<String>,
}
operation! { DescribeUserSqlAdvice(instance_id: String, sql_text: String)
    "DescribeUserSqlAdvice" -> DescribeUserSqlAdviceOutput {
    0 "InstanceId" instance_id, 1 "SqlText" sql_text, 2 "Schema" schema: String, 3 "Product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSqlAdviceOutput {
    pub advices: Option<String>,
    pub comments: Option<String>,
    pub sql_text: Option<String>,
    pub schema: Option<String>,
    pub tables: Option<String>,
    pub sql_plan: Option<String>,
    pub cost: Option<String>,
}
model! { DescribeUserSqlAdviceOutput {
    0 "Advices" advices, 1 "Comments" comments, 2 "SqlText" sql_text, 3 "Schema" schema, 4 "Tables" tables,
    5 "SqlPlan" sql_plan, 6 "Cost" cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillMySqlThreads {
    pub instance_id: String,
    pub stage: String,
    pub threads: Option<Vec<i64>>,
    pub sql_exec_id: Option<String>,
    pub product: Option<String>,
    pub record_history: Option<bool>,
}
operation! { KillMySqlThreads(instance_id: String, stage: String) "KillMySqlThreads" -> KillMySqlThreadsOutput {
    0 "InstanceId" instance_id, 1 "Stage" stage, 2 "Threads" threads: Vec<i64>, 3 "SqlExecId" sql_exec_id: String,
    4 "Product" product: String, 5 "RecordHistory" record_history: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillMySqlThreadsOutput {
    pub threads: Option<Vec<i64>>,
    pub sql_exec_id: Option<String>,
}
model! { KillMySqlThreadsOutput {
    0 "Threads" threads, 1 "SqlExecId" sql_exec_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmPolicy {
    pub apply_type: String,
    pub enable: i64,
    pub instance_ids: Vec<InstanceID>,
    pub new_profile_level: String,
    pub new_profile_name: String,
    pub profile_name: String,
    pub profile_type: String,
    pub remark: String,
    pub rule_type: i64,
    pub template_info: Vec<TemplateInfo>,
    pub quick_rule: Option<String>,
    pub rules: Option<Vec<AlarmsRules>>,
}

/// What [`ModifyAlarmPolicy::new`] takes.
pub struct ModifyAlarmPolicyRequired {
    pub apply_type: String,
    pub enable: i64,
    pub instance_ids: Vec<InstanceID>,
    pub new_profile_level: String,
    pub new_profile_name: String,
    pub profile_name: String,
    pub profile_type: String,
    pub remark: String,
    pub rule_type: i64,
    pub template_info: Vec<TemplateInfo>,
}
operation! { ModifyAlarmPolicy{ModifyAlarmPolicyRequired: apply_type, enable, instance_ids, new_profile_level, new_profile_name, profile_name, profile_type, remark, rule_type, template_info}
    "ModifyAlarmPolicy" -> Empty {
    0 "ApplyType" apply_type, 1 "Enable" enable, 2 "InstanceIds" instance_ids, 3 "NewProfileLevel" new_profile_level,
    4 "NewProfileName" new_profile_name, 5 "ProfileName" profile_name, 6 "ProfileType" profile_type, 7 "Remark" remark,
    8 "RuleType" rule_type, 9 "TemplateInfo" template_info, 10 "QuickRule" quick_rule: String,
    11 "Rules" rules: Vec<AlarmsRules>
} }

pub type ModifyAlarmPolicyOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceID {
    pub instance_id: Option<String>,
}
input! { InstanceID() {
    0 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateInfo {
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
input! { TemplateInfo(template_id: String, template_name: String) {
    0 "TemplateId" template_id: String, 1 "TemplateName" template_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmsRules {
    pub interval: Option<i64>,
    pub name: Option<String>,
    pub metric: Option<String>,
    pub operator: Option<String>,
    pub severity: Option<String>,
    pub value: Option<f64>,
}

/// What [`AlarmsRules::new`] takes.
pub struct AlarmsRulesRequired {
    pub interval: i64,
    pub name: String,
    pub metric: String,
    pub operator: String,
    pub severity: String,
}
input! { AlarmsRules{AlarmsRulesRequired: interval, name, metric, operator, severity} {
    0 "Interval" interval: i64, 1 "Name" name: String, 2 "Metric" metric: String, 3 "Operator" operator: String,
    4 "Severity" severity: String, 5 "Value" value: f64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditService {
    pub product: String,
    pub node_request_type: String,
    pub instance_id: String,
    pub log_expire_day: i64,
    pub hot_log_expire_day: i64,
}

/// What [`ModifyAuditService::new`] takes.
pub struct ModifyAuditServiceRequired {
    pub product: String,
    pub node_request_type: String,
    pub instance_id: String,
    pub log_expire_day: i64,
    pub hot_log_expire_day: i64,
}
operation! { ModifyAuditService{ModifyAuditServiceRequired: product, node_request_type, instance_id, log_expire_day, hot_log_expire_day}
    "ModifyAuditService" -> ModifyAuditServiceOutput {
    0 "Product" product, 1 "NodeRequestType" node_request_type, 2 "InstanceId" instance_id,
    3 "LogExpireDay" log_expire_day, 4 "HotLogExpireDay" hot_log_expire_day
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditServiceOutput {
    pub success: Option<i64>,
}
model! { ModifyAuditServiceOutput {
    0 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiagDBInstanceConf {
    pub instance_confs: InstanceConfs,
    pub regions: String,
    pub product: String,
    pub instance_ids: Option<Vec<String>>,
}
operation! { ModifyDiagDBInstanceConf(instance_confs: InstanceConfs, regions: String, product: String)
    "ModifyDiagDBInstanceConf" -> Empty {
    0 "InstanceConfs" instance_confs, 1 "Regions" regions, 2 "Product" product,
    3 "InstanceIds" instance_ids: Vec<String>
} }

pub type ModifyDiagDBInstanceConfOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySqlFilters {
    pub instance_id: String,
    pub filter_ids: Vec<i64>,
    pub status: String,
    pub session_token: Option<Secret>,
    pub product: Option<String>,
}
operation! { ModifySqlFilters(instance_id: String, filter_ids: Vec<i64>, status: String) "ModifySqlFilters" -> Empty {
    0 "InstanceId" instance_id, 1 "FilterIds" filter_ids, 2 "Status" status, 3 "SessionToken" session_token: Secret,
    4 "Product" product: String
} }

pub type ModifySqlFiltersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserAutonomyProfile {
    pub profile_type: String,
    pub instance_id: String,
    pub product: String,
    pub new_profile_info: Option<String>,
}
operation! { ModifyUserAutonomyProfile(profile_type: String, instance_id: String, product: String)
    "ModifyUserAutonomyProfile" -> Empty {
    0 "ProfileType" profile_type, 1 "InstanceId" instance_id, 2 "Product" product,
    3 "NewProfileInfo" new_profile_info: String
} }

pub type ModifyUserAutonomyProfileOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAuditService {
    pub product: String,
    pub node_request_type: String,
    pub instance_id: String,
    pub log_expire_day: i64,
    pub hot_log_expire_day: i64,
}

/// What [`OpenAuditService::new`] takes.
pub struct OpenAuditServiceRequired {
    pub product: String,
    pub node_request_type: String,
    pub instance_id: String,
    pub log_expire_day: i64,
    pub hot_log_expire_day: i64,
}
operation! { OpenAuditService{OpenAuditServiceRequired: product, node_request_type, instance_id, log_expire_day, hot_log_expire_day}
    "OpenAuditService" -> OpenAuditServiceOutput {
    0 "Product" product, 1 "NodeRequestType" node_request_type, 2 "InstanceId" instance_id,
    3 "LogExpireDay" log_expire_day, 4 "HotLogExpireDay" hot_log_expire_day
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAuditServiceOutput {
    pub task_id: Option<i64>,
}
model! { OpenAuditServiceOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentSwitch {
    pub agent_id: String,
    pub switch: String,
    pub product: String,
}
operation! { UpdateAgentSwitch(agent_id: String, switch: String, product: String) "UpdateAgentSwitch" -> Empty {
    0 "AgentId" agent_id, 1 "Switch" switch, 2 "Product" product
} }

pub type UpdateAgentSwitchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatabaseAutonomyStatus {
    pub instance_id: String,
    pub product: String,
    pub r#type: String,
    pub status: i64,
}
operation! { UpdateDatabaseAutonomyStatus(instance_id: String, product: String, r#type: String, status: i64)
    "UpdateDatabaseAutonomyStatus" -> UpdateDatabaseAutonomyStatusOutput {
    0 "InstanceId" instance_id, 1 "Product" product, 2 "Type" r#type, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatabaseAutonomyStatusOutput {
    pub status: Option<i64>,
}
model! { UpdateDatabaseAutonomyStatusOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMonitorSwitch {
    pub switch: String,
    pub instance_id: String,
    pub product: String,
}
operation! { UpdateMonitorSwitch(switch: String, instance_id: String, product: String) "UpdateMonitorSwitch" -> Empty {
    0 "Switch" switch, 1 "InstanceId" instance_id, 2 "Product" product
} }

pub type UpdateMonitorSwitchOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyUserAccount {
    pub instance_id: String,
    pub user: String,
    pub password: Secret,
    pub product: Option<String>,
}
operation! { VerifyUserAccount(instance_id: String, user: String, password: Secret)
    "VerifyUserAccount" -> VerifyUserAccountOutput {
    0 "InstanceId" instance_id, 1 "User" user, 2 "Password" password, 3 "Product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyUserAccountOutput {
    pub session_token: Option<Secret>,
}
model! { VerifyUserAccountOutput {
    0 "SessionToken" session_token
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_AUDIT_NOT_OPENED: &str = "FailedOperation.AuditNotOpened";
    pub const FAILED_OPERATION_PAAS_AUDIT_NOT_OPENED: &str = "FailedOperation.PaasAuditNotOpened";
    pub const FAILED_OPERATION_SEGMENT_LOADING: &str = "FailedOperation.SegmentLoading";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_DB_OPERATION_FAILED: &str = "InternalError.DbOperationFailed";
    pub const INTERNAL_ERROR_INTERNAL_ERROR: &str = "InternalError.InternalError";
    pub const INVALID_FILTER: &str = "InvalidFilter";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_INVALID_PARAMETER: &str = "InvalidParameter.InvalidParameter";
    pub const INVALID_PARAMETER_COMBINATION: &str = "InvalidParameterCombination";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue.InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_MISSING_PARAMETER: &str = "MissingParameter.MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_USER_HAS_NO_STRATEGY: &str = "OperationDenied.UserHasNoStrategy";
    pub const REGION_ERROR: &str = "RegionError";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation.UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_HAS_DUPLICATED_TASK: &str = "UnsupportedOperation.HasDuplicatedTask";
}

#[cfg(feature = "reflect")]
register! {
    AddUserContact, CancelDBAutonomyAction, CancelDBAutonomyEvent, CancelKillTask, CancelRedisBigKeyAnalysisTasks,
    CloseAuditService, CreateAuditLogFile, CreateDBDiagReportTask, CreateDBDiagReportUrl, CreateDBDiagReportUrls,
    CreateIgnoreDiagRecord, CreateKillTask, CreateMailProfile, CreateMongoDBKillTask, CreateProxySessionKillTask,
    CreateRedisBigKeyAnalysisTask, CreateSchedulerMailProfile, CreateSecurityAuditLogExportTask, CreateSqlFilter,
    CreateUserAutonomyProfile, DeleteAuditLogFile, DeleteDBDiagReportTasks, DeleteRedisBigKeyAnalysisTasks,
    DeleteSecurityAuditLogExportTasks, DeleteSqlFilters, DescribeAlarmTemplate, DescribeAllUserContact,
    DescribeAllUserGroup, DescribeAuditInstanceList, DescribeAuditLogFiles, DescribeDBAuditLogTopSqls,
    DescribeDBAutonomyAction, DescribeDBAutonomyActions, DescribeDBAutonomyEvents, DescribeDBDiagEvent,
    DescribeDBDiagEvents, DescribeDBDiagHistory, DescribeDBDiagReportContent, DescribeDBDiagReportTasks,
    DescribeDBInstances, DescribeDBPerfTimeSeries, DescribeDBSpaceStatus, DescribeDatabaseAutonomyStatus,
    DescribeDiagDBInstances, DescribeHealthScore, DescribeHealthScoreTimeSeries,
    DescribeIndexRecommendAggregationSlowLogs, DescribeIndexRecommendInfo, DescribeMailProfile,
    DescribeMetricTopProxies, DescribeMongoDBProcessList, DescribeMySqlProcessList, DescribeNoPrimaryKeyTables,
    DescribeProxyProcessStatistics, DescribeProxySessionKillTasks, DescribeRedisBigKeyAnalysisTasks,
    DescribeRedisCmdPerfTimeSeries, DescribeRedisCommandCostStatistics, DescribeRedisCommandOverview,
    DescribeRedisProcessList, DescribeRedisSlowLogTopSqls, DescribeRedisTopBigKeys, DescribeRedisTopCostCommands,
    DescribeRedisTopHotKeys, DescribeRedisTopKeyPrefixList, DescribeRedisUnExpiredKeyStatistics,
    DescribeSecurityAuditLogDownloadUrls, DescribeSecurityAuditLogExportTasks, DescribeSlowLogQueryTimeStats,
    DescribeSlowLogTimeSeriesStats, DescribeSlowLogTopSqls, DescribeSlowLogUserHostStats, DescribeSlowLogs,
    DescribeSqlFilters, DescribeSqlTemplate, DescribeTopSpaceSchemaTimeSeries, DescribeTopSpaceSchemas,
    DescribeTopSpaceTableTimeSeries, DescribeTopSpaceTables, DescribeUserAutonomyProfile, DescribeUserSqlAdvice,
    KillMySqlThreads, ModifyAlarmPolicy, ModifyAuditService, ModifyDiagDBInstanceConf, ModifySqlFilters,
    ModifyUserAutonomyProfile, OpenAuditService, UpdateAgentSwitch, UpdateDatabaseAutonomyStatus, UpdateMonitorSwitch,
    VerifyUserAccount
}
