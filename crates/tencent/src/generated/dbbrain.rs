//! `dbbrain` of Tencent Cloud, API version 2021-05-27.
//!
//! Endpoint: `dbbrain.tencentcloudapi.com`, or `dbbrain.<region>.tencentcloudapi.com`. Other versions: [`v20191016`].
//! Operations: <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, dbbrain::DescribeDBDiagReportTasks};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDBDiagReportTasks::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

pub mod v20191016;

static SERVICE: Service<'_> = Service::new(
    "dbbrain",
    "2021-05-27",
    "dbbrain",
    &Endpoints::NONE,
);

/// Adds user contact: `AddUserContact` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=AddUserContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserContact {
    /// Required.
    pub name: String,
    /// Required.
    pub contact_info: String,
    /// Required.
    pub product: String,
}
operation! { AddUserContact(name: String, contact_info: String, product: String)
    "AddUserContact" -> AddUserContactOutput {
    0 "Name" name, 1 "ContactInfo" contact_info, 2 "Product" product
} }

/// Response of [`AddUserContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserContactOutput {
    pub id: Option<i64>,
}
model! { AddUserContactOutput {
    0 "Id" id: i64
} }

/// Cancels db autonomy action: `CancelDBAutonomyAction` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=CancelDBAutonomyAction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDBAutonomyAction {
    /// Required.
    pub action_id: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product: String,
}
operation! { CancelDBAutonomyAction(action_id: i64, instance_id: String, product: String)
    "CancelDBAutonomyAction" -> Empty {
    0 "ActionId" action_id, 1 "InstanceId" instance_id, 2 "Product" product
} }

/// Response of [`CancelDBAutonomyAction`]: empty.
pub type CancelDBAutonomyActionOutput = Empty;

/// Cancels db autonomy event: `CancelDBAutonomyEvent` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=CancelDBAutonomyEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelDBAutonomyEvent {
    /// Required.
    pub event_id: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product: String,
}
operation! { CancelDBAutonomyEvent(event_id: i64, instance_id: String, product: String)
    "CancelDBAutonomyEvent" -> Empty {
    0 "EventId" event_id, 1 "InstanceId" instance_id, 2 "Product" product
} }

/// Response of [`CancelDBAutonomyEvent`]: empty.
pub type CancelDBAutonomyEventOutput = Empty;

/// Cancels kill task: `CancelKillTask` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=CancelKillTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelKillTask {
    /// Required.
    pub instance_id: String,
    pub product: Option<String>,
}
operation! { CancelKillTask(instance_id: String) "CancelKillTask" -> CancelKillTaskOutput {
    0 "InstanceId" instance_id, 1 "Product" product: String
} }

/// Response of [`CancelKillTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelKillTaskOutput {
    pub status: Option<i64>,
}
model! { CancelKillTaskOutput {
    0 "Status" status: i64
} }

/// Cancels redis big key analysis tasks: `CancelRedisBigKeyAnalysisTasks` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=CancelRedisBigKeyAnalysisTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRedisBigKeyAnalysisTasks {
    /// Required.
    pub async_request_ids: Vec<i64>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product: String,
}
operation! { CancelRedisBigKeyAnalysisTasks(async_request_ids: Vec<i64>, instance_id: String, product: String)
    "CancelRedisBigKeyAnalysisTasks" -> CancelRedisBigKeyAnalysisTasksOutput {
    0 "AsyncRequestIds" async_request_ids, 1 "InstanceId" instance_id, 2 "Product" product
} }

/// Response of [`CancelRedisBigKeyAnalysisTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRedisBigKeyAnalysisTasksOutput {
    pub status: Option<i64>,
}
model! { CancelRedisBigKeyAnalysisTasksOutput {
    0 "Status" status: i64
} }

/// Closes audit service: `CloseAuditService` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=CloseAuditService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseAuditService {
    /// Required.
    pub product: String,
    /// Required.
    pub node_request_type: String,
    /// Required.
    pub instance_id: String,
}
operation! { CloseAuditService(product: String, node_request_type: String, instance_id: String)
    "CloseAuditService" -> CloseAuditServiceOutput {
    0 "Product" product, 1 "NodeRequestType" node_request_type, 2 "InstanceId" instance_id
} }

/// Response of [`CloseAuditService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseAuditServiceOutput {
    pub task_id: Option<i64>,
}
model! { CloseAuditServiceOutput {
    0 "TaskId" task_id: i64
} }

/// Creates audit log file: `CreateAuditLogFile` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=CreateAuditLogFile>.
///
/// Errors: [`codes::FAILED_OPERATION_AUDIT_NOT_OPENED`], [`codes::UNSUPPORTED_OPERATION_HAS_DUPLICATED_TASK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditLogFile {
    /// Required.
    pub product: String,
    /// Required.
    pub node_request_type: String,
    /// Required.
    pub instance_id: String,
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    pub filter: Option<AuditLogFilter>,
}

/// Arguments of [`CreateAuditLogFile::new`].
pub struct CreateAuditLogFileRequired {
    pub product: String,
    pub node_request_type: String,
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
}
operation! {
    CreateAuditLogFile { CreateAuditLogFileRequired: product, node_request_type, instance_id, start_time, end_time }
    "CreateAuditLogFile" -> CreateAuditLogFileOutput {
    0 "Product" product, 1 "NodeRequestType" node_request_type, 2 "InstanceId" instance_id, 3 "StartTime" start_time,
    4 "EndTime" end_time, 5 "Filter" filter: AuditLogFilter
} }

/// In the request of [`CreateAuditLogFile`].
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

/// Response of [`CreateAuditLogFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAuditLogFileOutput {
    pub async_request_id: Option<i64>,
}
model! { CreateAuditLogFileOutput {
    0 "AsyncRequestId" async_request_id: i64
} }

/// Creates db diag report task: `CreateDBDiagReportTask` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=CreateDBDiagReportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBDiagReportTask {
    /// Required.
    pub instance_id: String,
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    /// Required.
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

/// Response of [`CreateDBDiagReportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBDiagReportTaskOutput {
    pub async_request_id: Option<i64>,
}
model! { CreateDBDiagReportTaskOutput {
    0 "AsyncRequestId" async_request_id: i64
} }

/// Creates db diag report url: `CreateDBDiagReportUrl` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=CreateDBDiagReportUrl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBDiagReportUrl {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub async_request_id: i64,
    pub product: Option<String>,
}
operation! { CreateDBDiagReportUrl(instance_id: String, async_request_id: i64)
    "CreateDBDiagReportUrl" -> CreateDBDiagReportUrlOutput {
    0 "InstanceId" instance_id, 1 "AsyncRequestId" async_request_id, 2 "Product" product: String
} }

/// Response of [`CreateDBDiagReportUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBDiagReportUrlOutput {
    pub report_url: Option<String>,
    pub expire_time: Option<i64>,
}
model! { CreateDBDiagReportUrlOutput {
    0 "ReportUrl" report_url: String, 1 "ExpireTime" expire_time: i64
} }

/// Creates db diag report urls: `CreateDBDiagReportUrls` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=CreateDBDiagReportUrls>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_AUDIT_NOT_OPENED`],
/// [`codes::FAILED_OPERATION_PAAS_AUDIT_NOT_OPENED`], [`codes::FAILED_OPERATION_SEGMENT_LOADING`],
/// [`codes::INTERNAL_ERROR_DB_OPERATION_FAILED`], [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE`], [`codes::MISSING_PARAMETER_MISSING_PARAMETER`],
/// [`codes::REGION_ERROR`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_HAS_DUPLICATED_TASK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBDiagReportUrls {
    /// Required.
    pub product: String,
    /// Required.
    pub async_request_ids: Vec<i64>,
}
operation! { CreateDBDiagReportUrls(product: String, async_request_ids: Vec<i64>)
    "CreateDBDiagReportUrls" -> CreateDBDiagReportUrlsOutput {
    0 "Product" product, 1 "AsyncRequestIds" async_request_ids
} }

/// Response of [`CreateDBDiagReportUrls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDBDiagReportUrlsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<DiagReportUrlItem>,
}
model! { CreateDBDiagReportUrlsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<DiagReportUrlItem>
} }

/// In the response of [`CreateDBDiagReportUrls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagReportUrlItem {
    pub async_request_id: Option<i64>,
    pub report_url: Option<String>,
    pub expire_time: Option<i64>,
}
model! { DiagReportUrlItem {
    0 "AsyncRequestId" async_request_id: i64, 1 "ReportUrl" report_url: String, 2 "ExpireTime" expire_time: i64
} }

/// Creates ignore diag record: `CreateIgnoreDiagRecord` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=CreateIgnoreDiagRecord>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_AUDIT_NOT_OPENED`],
/// [`codes::FAILED_OPERATION_PAAS_AUDIT_NOT_OPENED`], [`codes::FAILED_OPERATION_SEGMENT_LOADING`],
/// [`codes::INTERNAL_ERROR_DB_OPERATION_FAILED`], [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE`], [`codes::MISSING_PARAMETER_MISSING_PARAMETER`],
/// [`codes::REGION_ERROR`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_HAS_DUPLICATED_TASK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIgnoreDiagRecord {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product: String,
    /// Required.
    pub diag_item: String,
    /// Required.
    pub status: i64,
}
operation! { CreateIgnoreDiagRecord(instance_id: String, product: String, diag_item: String, status: i64)
    "CreateIgnoreDiagRecord" -> Empty {
    0 "InstanceId" instance_id, 1 "Product" product, 2 "DiagItem" diag_item, 3 "Status" status
} }

/// Response of [`CreateIgnoreDiagRecord`]: empty.
pub type CreateIgnoreDiagRecordOutput = Empty;

/// Creates kill task: `CreateKillTask` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=CreateKillTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKillTask {
    /// Required.
    pub instance_id: String,
    /// Required.
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

/// Response of [`CreateKillTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKillTaskOutput {
    pub status: Option<i64>,
}
model! { CreateKillTaskOutput {
    0 "Status" status: i64
} }

/// Creates mail profile: `CreateMailProfile` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=CreateMailProfile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMailProfile {
    /// Required.
    pub profile_info: ProfileInfo,
    /// Required.
    pub profile_level: String,
    /// Required.
    pub profile_name: String,
    /// Required.
    pub profile_type: String,
    /// Required.
    pub product: String,
    pub bind_instance_ids: Option<Vec<String>>,
}

/// Arguments of [`CreateMailProfile::new`].
pub struct CreateMailProfileRequired {
    pub profile_info: ProfileInfo,
    pub profile_level: String,
    pub profile_name: String,
    pub profile_type: String,
    pub product: String,
}
operation! {
    CreateMailProfile { CreateMailProfileRequired: profile_info, profile_level, profile_name, profile_type, product }
    "CreateMailProfile" -> Empty {
    0 "ProfileInfo" profile_info, 1 "ProfileLevel" profile_level, 2 "ProfileName" profile_name,
    3 "ProfileType" profile_type, 4 "Product" product, 5 "BindInstanceIds" bind_instance_ids: Vec<String>
} }

/// Response of [`CreateMailProfile`]: empty.
pub type CreateMailProfileOutput = Empty;

/// In the request of [`CreateMailProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProfileInfo {
    /// Required.
    pub language: Option<String>,
    /// Required.
    pub mail_configuration: Option<MailConfiguration>,
}
input! { ProfileInfo(language: String, mail_configuration: MailConfiguration) {
    0 "Language" language: String, 1 "MailConfiguration" mail_configuration: MailConfiguration
} }

/// In the request of [`CreateMailProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MailConfiguration {
    /// Required.
    pub send_mail: Option<i64>,
    /// Required.
    pub region: Option<Vec<String>>,
    /// Required.
    pub health_status: Option<Vec<String>>,
    pub contact_person: Option<Vec<i64>>,
    pub contact_group: Option<Vec<i64>>,
}
input! { MailConfiguration(send_mail: i64, region: Vec<String>, health_status: Vec<String>) {
    0 "SendMail" send_mail: i64, 1 "Region" region: Vec<String>, 2 "HealthStatus" health_status: Vec<String>,
    3 "ContactPerson" contact_person: Vec<i64>, 4 "ContactGroup" contact_group: Vec<i64>
} }

/// Creates mongo db kill task: `CreateMongoDBKillTask` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=CreateMongoDBKillTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMongoDBKillTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub duration: i64,
    /// Required.
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

/// Response of [`CreateMongoDBKillTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMongoDBKillTaskOutput {
    pub status: Option<i64>,
    pub error_msg: Option<String>,
}
model! { CreateMongoDBKillTaskOutput {
    0 "Status" status: i64, 1 "ErrorMsg" error_msg: String
} }

/// Creates proxy session kill task: `CreateProxySessionKillTask` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=CreateProxySessionKillTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxySessionKillTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product: String,
    pub instance_proxy_id: Option<String>,
}
operation! { CreateProxySessionKillTask(instance_id: String, product: String)
    "CreateProxySessionKillTask" -> CreateProxySessionKillTaskOutput {
    0 "InstanceId" instance_id, 1 "Product" product, 2 "InstanceProxyId" instance_proxy_id: String
} }

/// Response of [`CreateProxySessionKillTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProxySessionKillTaskOutput {
    pub async_request_id: Option<i64>,
}
model! { CreateProxySessionKillTaskOutput {
    0 "AsyncRequestId" async_request_id: i64
} }

/// Creates redis big key analysis task: `CreateRedisBigKeyAnalysisTask` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=CreateRedisBigKeyAnalysisTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRedisBigKeyAnalysisTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product: String,
    pub shard_ids: Option<Vec<i64>>,
    pub key_delimiter_list: Option<Vec<String>>,
}
operation! { CreateRedisBigKeyAnalysisTask(instance_id: String, product: String)
    "CreateRedisBigKeyAnalysisTask" -> CreateRedisBigKeyAnalysisTaskOutput {
    0 "InstanceId" instance_id, 1 "Product" product, 2 "ShardIds" shard_ids: Vec<i64>,
    3 "KeyDelimiterList" key_delimiter_list: Vec<String>
} }

/// Response of [`CreateRedisBigKeyAnalysisTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRedisBigKeyAnalysisTaskOutput {
    pub async_request_id: Option<i64>,
}
model! { CreateRedisBigKeyAnalysisTaskOutput {
    0 "AsyncRequestId" async_request_id: i64
} }

/// Creates scheduler mail profile: `CreateSchedulerMailProfile` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=CreateSchedulerMailProfile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSchedulerMailProfile {
    /// Required.
    pub week_configuration: Vec<i64>,
    /// Required.
    pub profile_info: ProfileInfo,
    /// Required.
    pub profile_name: String,
    /// Required.
    pub bind_instance_id: String,
    /// Required.
    pub product: String,
}

/// Arguments of [`CreateSchedulerMailProfile::new`].
pub struct CreateSchedulerMailProfileRequired {
    pub week_configuration: Vec<i64>,
    pub profile_info: ProfileInfo,
    pub profile_name: String,
    pub bind_instance_id: String,
    pub product: String,
}
operation! {
    CreateSchedulerMailProfile { CreateSchedulerMailProfileRequired: week_configuration, profile_info, profile_name, bind_instance_id, product }
    "CreateSchedulerMailProfile" -> Empty {
    0 "WeekConfiguration" week_configuration, 1 "ProfileInfo" profile_info, 2 "ProfileName" profile_name,
    3 "BindInstanceId" bind_instance_id, 4 "Product" product
} }

/// Response of [`CreateSchedulerMailProfile`]: empty.
pub type CreateSchedulerMailProfileOutput = Empty;

/// Creates security audit log export task: `CreateSecurityAuditLogExportTask` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=CreateSecurityAuditLogExportTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityAuditLogExportTask {
    /// Required.
    pub sec_audit_group_id: String,
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    /// Required.
    pub product: String,
    pub danger_levels: Option<Vec<i64>>,
}
operation! {
    CreateSecurityAuditLogExportTask(sec_audit_group_id: String, start_time: String, end_time: String, product: String)
    "CreateSecurityAuditLogExportTask" -> CreateSecurityAuditLogExportTaskOutput {
    0 "SecAuditGroupId" sec_audit_group_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Product" product,
    4 "DangerLevels" danger_levels: Vec<i64>
} }

/// Response of [`CreateSecurityAuditLogExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSecurityAuditLogExportTaskOutput {
    pub async_request_id: Option<i64>,
}
model! { CreateSecurityAuditLogExportTaskOutput {
    0 "AsyncRequestId" async_request_id: i64
} }

/// Creates sql filter: `CreateSqlFilter` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=CreateSqlFilter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSqlFilter {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sql_type: String,
    /// Required.
    pub filter_key: String,
    /// Required.
    pub max_concurrency: i64,
    /// Required.
    pub duration: i64,
    /// Secret.
    pub session_token: Option<Secret>,
    pub product: Option<String>,
}

/// Arguments of [`CreateSqlFilter::new`].
pub struct CreateSqlFilterRequired {
    pub instance_id: String,
    pub sql_type: String,
    pub filter_key: String,
    pub max_concurrency: i64,
    pub duration: i64,
}
operation! { CreateSqlFilter { CreateSqlFilterRequired: instance_id, sql_type, filter_key, max_concurrency, duration }
    "CreateSqlFilter" -> CreateSqlFilterOutput {
    0 "InstanceId" instance_id, 1 "SqlType" sql_type, 2 "FilterKey" filter_key, 3 "MaxConcurrency" max_concurrency,
    4 "Duration" duration, 5 "SessionToken" session_token: Secret, 6 "Product" product: String
} }

/// Response of [`CreateSqlFilter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSqlFilterOutput {
    pub filter_id: Option<i64>,
}
model! { CreateSqlFilterOutput {
    0 "FilterId" filter_id: i64
} }

/// Creates user autonomy profile: `CreateUserAutonomyProfile` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=CreateUserAutonomyProfile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserAutonomyProfile {
    /// Required.
    pub profile_type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product: String,
    pub profile_info: Option<String>,
}
operation! { CreateUserAutonomyProfile(profile_type: String, instance_id: String, product: String)
    "CreateUserAutonomyProfile" -> Empty {
    0 "ProfileType" profile_type, 1 "InstanceId" instance_id, 2 "Product" product, 3 "ProfileInfo" profile_info: String
} }

/// Response of [`CreateUserAutonomyProfile`]: empty.
pub type CreateUserAutonomyProfileOutput = Empty;

/// Deletes audit log file: `DeleteAuditLogFile` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DeleteAuditLogFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAuditLogFile {
    /// Required.
    pub product: String,
    /// Required.
    pub node_request_type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub async_request_id: i64,
}
operation! {
    DeleteAuditLogFile(product: String, node_request_type: String, instance_id: String, async_request_id: i64)
    "DeleteAuditLogFile" -> Empty {
    0 "Product" product, 1 "NodeRequestType" node_request_type, 2 "InstanceId" instance_id,
    3 "AsyncRequestId" async_request_id
} }

/// Response of [`DeleteAuditLogFile`]: empty.
pub type DeleteAuditLogFileOutput = Empty;

/// Deletes db diag report tasks: `DeleteDBDiagReportTasks` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DeleteDBDiagReportTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBDiagReportTasks {
    /// Required.
    pub async_request_ids: Vec<i64>,
    /// Required.
    pub instance_id: String,
    pub product: Option<String>,
}
operation! { DeleteDBDiagReportTasks(async_request_ids: Vec<i64>, instance_id: String)
    "DeleteDBDiagReportTasks" -> DeleteDBDiagReportTasksOutput {
    0 "AsyncRequestIds" async_request_ids, 1 "InstanceId" instance_id, 2 "Product" product: String
} }

/// Response of [`DeleteDBDiagReportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDBDiagReportTasksOutput {
    pub status: Option<i64>,
}
model! { DeleteDBDiagReportTasksOutput {
    0 "Status" status: i64
} }

/// Deletes redis big key analysis tasks: `DeleteRedisBigKeyAnalysisTasks` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DeleteRedisBigKeyAnalysisTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRedisBigKeyAnalysisTasks {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub async_request_ids: Vec<i64>,
    /// Required.
    pub product: String,
}
operation! { DeleteRedisBigKeyAnalysisTasks(instance_id: String, async_request_ids: Vec<i64>, product: String)
    "DeleteRedisBigKeyAnalysisTasks" -> DeleteRedisBigKeyAnalysisTasksOutput {
    0 "InstanceId" instance_id, 1 "AsyncRequestIds" async_request_ids, 2 "Product" product
} }

/// Response of [`DeleteRedisBigKeyAnalysisTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRedisBigKeyAnalysisTasksOutput {
    pub status: Option<i64>,
}
model! { DeleteRedisBigKeyAnalysisTasksOutput {
    0 "Status" status: i64
} }

/// Deletes security audit log export tasks: `DeleteSecurityAuditLogExportTasks` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DeleteSecurityAuditLogExportTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSecurityAuditLogExportTasks {
    /// Required.
    pub sec_audit_group_id: String,
    /// Required.
    pub async_request_ids: Vec<i64>,
    /// Required.
    pub product: String,
}
operation! {
    DeleteSecurityAuditLogExportTasks(sec_audit_group_id: String, async_request_ids: Vec<i64>, product: String)
    "DeleteSecurityAuditLogExportTasks" -> Empty {
    0 "SecAuditGroupId" sec_audit_group_id, 1 "AsyncRequestIds" async_request_ids, 2 "Product" product
} }

/// Response of [`DeleteSecurityAuditLogExportTasks`]: empty.
pub type DeleteSecurityAuditLogExportTasksOutput = Empty;

/// Deletes sql filters: `DeleteSqlFilters` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DeleteSqlFilters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSqlFilters {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub filter_ids: Vec<i64>,
    /// Secret.
    pub session_token: Option<Secret>,
    pub product: Option<String>,
}
operation! { DeleteSqlFilters(instance_id: String, filter_ids: Vec<i64>) "DeleteSqlFilters" -> Empty {
    0 "InstanceId" instance_id, 1 "FilterIds" filter_ids, 2 "SessionToken" session_token: Secret,
    3 "Product" product: String
} }

/// Response of [`DeleteSqlFilters`]: empty.
pub type DeleteSqlFiltersOutput = Empty;

/// Describes alarm template: `DescribeAlarmTemplate` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeAlarmTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmTemplate {
    /// Required.
    pub template_name_regexp: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub product: Option<String>,
}
operation! { DescribeAlarmTemplate(template_name_regexp: String, limit: i64, offset: i64)
    "DescribeAlarmTemplate" -> DescribeAlarmTemplateOutput {
    0 "TemplateNameRegexp" template_name_regexp, 1 "Limit" limit, 2 "Offset" offset, 3 "Product" product: String
} }
paged! { DescribeAlarmTemplate: AlarmProfileList = Offset "Offset", "ProfileList" profile_list, total "TotalCount" }

/// Response of [`DescribeAlarmTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmTemplateOutput {
    pub profile_list: Vec<AlarmProfileList>,
    pub total_count: Option<i64>,
}
model! { DescribeAlarmTemplateOutput {
    0 "ProfileList" profile_list: Vec<AlarmProfileList>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAlarmTemplate`].
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
    pub receive_type: Vec<i64>,
    pub receive_info: Vec<ReceiveInfo>,
    pub update_time: Option<String>,
    pub template_name: Option<String>,
    pub send_channel: Vec<i64>,
    pub template_id: Option<i64>,
    pub web_hook_count: Option<i64>,
}
model! { AlarmProfileList {
    0 "IsWebHook" is_web_hook: i64, 1 "ReceiveUinCount" receive_uin_count: i64, 2 "Lang" lang: String,
    3 "TemplateType" template_type: String, 4 "Remark" remark: String, 5 "ReceiveGroupCount" receive_group_count: i64,
    6 "UpdateUin" update_uin: i64, 7 "ReceiveType" receive_type: Vec<i64>,
    8 "ReceiveInfo" receive_info: Vec<ReceiveInfo>, 9 "UpdateTime" update_time: String,
    10 "TemplateName" template_name: String, 11 "SendChannel" send_channel: Vec<i64>, 12 "TemplateId" template_id: i64,
    13 "WebHookCount" web_hook_count: i64
} }

/// In the response of [`DescribeAlarmTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceiveInfo {
    pub receive_group: Vec<i64>,
    pub end_receive_time: Option<String>,
    pub receive_name: Option<String>,
    pub send_channel: Vec<i64>,
    pub start_receive_time: Option<String>,
    pub receive_uin: Vec<ReceiveUin>,
}
model! { ReceiveInfo {
    0 "ReceiveGroup" receive_group: Vec<i64>, 1 "EndReceiveTime" end_receive_time: String,
    2 "ReceiveName" receive_name: String, 3 "SendChannel" send_channel: Vec<i64>,
    4 "StartReceiveTime" start_receive_time: String, 5 "ReceiveUin" receive_uin: Vec<ReceiveUin>
} }

/// In the response of [`DescribeAlarmTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceiveUin {
    pub uin_name: Option<String>,
    pub uin: Option<String>,
}
model! { ReceiveUin {
    0 "UinName" uin_name: String, 1 "Uin" uin: String
} }

/// Describes all user contact: `DescribeAllUserContact` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeAllUserContact>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllUserContact {
    /// Required.
    pub product: String,
    pub names: Option<Vec<String>>,
}
operation! { DescribeAllUserContact(product: String) "DescribeAllUserContact" -> DescribeAllUserContactOutput {
    0 "Product" product, 1 "Names" names: Vec<String>
} }

/// Response of [`DescribeAllUserContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllUserContactOutput {
    pub total_count: Option<i64>,
    pub contacts: Vec<ContactItem>,
}
model! { DescribeAllUserContactOutput {
    0 "TotalCount" total_count: i64, 1 "Contacts" contacts: Vec<ContactItem>
} }

/// In the response of [`DescribeAllUserContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactItem {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub mail: Option<String>,
}
model! { ContactItem {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Mail" mail: String
} }

/// Describes all user group: `DescribeAllUserGroup` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeAllUserGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllUserGroup {
    /// Required.
    pub product: String,
    pub names: Option<Vec<String>>,
}
operation! { DescribeAllUserGroup(product: String) "DescribeAllUserGroup" -> DescribeAllUserGroupOutput {
    0 "Product" product, 1 "Names" names: Vec<String>
} }

/// Response of [`DescribeAllUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllUserGroupOutput {
    pub total_count: Option<i64>,
    pub groups: Vec<GroupItem>,
}
model! { DescribeAllUserGroupOutput {
    0 "TotalCount" total_count: i64, 1 "Groups" groups: Vec<GroupItem>
} }

/// In the response of [`DescribeAllUserGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupItem {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub member_count: Option<i64>,
}
model! { GroupItem {
    0 "Id" id: i64, 1 "Name" name: String, 2 "MemberCount" member_count: i64
} }

/// Describes audit instance list: `DescribeAuditInstanceList` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeAuditInstanceList>.
///
/// Errors: [`codes::INTERNAL_ERROR_DB_OPERATION_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditInstanceList {
    /// Required.
    pub product: String,
    /// Required.
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

/// In the request of [`DescribeAuditInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditInstanceFilter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { AuditInstanceFilter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeAuditInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditInstanceListOutput {
    pub total_count: Option<i64>,
    pub items: Vec<AuditInstance>,
}
model! { DescribeAuditInstanceListOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<AuditInstance>
} }

/// In the response of [`DescribeAuditInstanceList`].
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
    0 "AuditStatus" audit_status: String, 1 "BillingAmount" billing_amount: i64,
    2 "BillingConfirmed" billing_confirmed: i64, 3 "ColdLogExpireDay" cold_log_expire_day: i64,
    4 "ColdLogSize" cold_log_size: i64, 5 "HotLogExpireDay" hot_log_expire_day: i64, 6 "HotLogSize" hot_log_size: i64,
    7 "InstanceId" instance_id: String, 8 "LogExpireDay" log_expire_day: i64, 9 "CreateTime" create_time: String,
    10 "InstanceInfo" instance_info: AuditInstanceInfo
} }

/// In the response of [`DescribeAuditInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditInstanceInfo {
    pub app_id: Option<i64>,
    pub audit_status: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub project_id: Option<i64>,
    pub region: Option<String>,
    pub resource_tags: Vec<String>,
}
model! { AuditInstanceInfo {
    0 "AppId" app_id: i64, 1 "AuditStatus" audit_status: i64, 2 "InstanceId" instance_id: String,
    3 "InstanceName" instance_name: String, 4 "ProjectId" project_id: i64, 5 "Region" region: String,
    6 "ResourceTags" resource_tags: Vec<String>
} }

/// Describes audit log files: `DescribeAuditLogFiles` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeAuditLogFiles>.
///
/// Errors: [`codes::FAILED_OPERATION_AUDIT_NOT_OPENED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogFiles {
    /// Required.
    pub product: String,
    /// Required.
    pub node_request_type: String,
    /// Required.
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

/// Response of [`DescribeAuditLogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAuditLogFilesOutput {
    pub total_count: Option<i64>,
    pub items: Vec<AuditLogFile>,
}
model! { DescribeAuditLogFilesOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<AuditLogFile>
} }

/// In the response of [`DescribeAuditLogFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogFile {
    pub async_request_id: Option<i64>,
    pub file_name: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<String>,
    pub file_size: Option<f64>,
    /// Secret.
    pub download_url: Option<Secret>,
    pub err_msg: Option<String>,
    pub progress: Option<f64>,
    pub finish_time: Option<String>,
}
model! { AuditLogFile {
    0 "AsyncRequestId" async_request_id: i64, 1 "FileName" file_name: String, 2 "CreateTime" create_time: String,
    3 "Status" status: String, 4 "FileSize" file_size: f64, 5 "DownloadUrl" download_url: Secret,
    6 "ErrMsg" err_msg: String, 7 "Progress" progress: f64, 8 "FinishTime" finish_time: String
} }

/// Describes db audit log top sqls: `DescribeDBAuditLogTopSqls` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeDBAuditLogTopSqls>.
///
/// Errors: [`codes::FAILED_OPERATION_AUDIT_NOT_OPENED`], [`codes::FAILED_OPERATION_SEGMENT_LOADING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBAuditLogTopSqls {
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    /// Required.
    pub product: String,
    /// Required.
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

/// Response of [`DescribeDBAuditLogTopSqls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBAuditLogTopSqlsOutput {
    pub total_count: Option<i64>,
    pub top_sqls: Vec<TopSqlTpl>,
}
model! { DescribeDBAuditLogTopSqlsOutput {
    0 "TotalCount" total_count: i64, 1 "TopSqls" top_sqls: Vec<TopSqlTpl>
} }

/// In the response of [`DescribeDBAuditLogTopSqls`].
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
    0 "ExecTimes" exec_times: i64, 1 "SqlTemplateId" sql_template_id: String, 2 "AffectRowsMin" affect_rows_min: i64,
    3 "SqlTemplate" sql_template: String, 4 "TableName" table_name: String, 5 "AffectRowsMax" affect_rows_max: i64,
    6 "SqlType" sql_type: String, 7 "AffectRows" affect_rows: i64, 8 "DB" db: String,
    9 "LockWaitTimeMin" lock_wait_time_min: f64, 10 "CpuTime" cpu_time: f64, 11 "IoWaitTimeMax" io_wait_time_max: f64,
    12 "LockWaitTimeMax" lock_wait_time_max: f64, 13 "CheckRowsMin" check_rows_min: i64, 14 "CheckRows" check_rows: i64,
    15 "CpuTimeMax" cpu_time_max: f64, 16 "IoWaitTimeMin" io_wait_time_min: f64, 17 "LatencyMax" latency_max: f64,
    18 "IoWaitTime" io_wait_time: f64, 19 "CheckRowsMax" check_rows_max: i64, 20 "CpuTimeMin" cpu_time_min: f64,
    21 "SqlText" sql_text: String, 22 "LockWaitTime" lock_wait_time: f64, 23 "LatencyMin" latency_min: f64,
    24 "Latency" latency: f64, 25 "QueryTimeRatio" query_time_ratio: String, 26 "CheckRowsAvg" check_rows_avg: i64,
    27 "CpuTimeAvg" cpu_time_avg: f64, 28 "IoWaitTimeAvg" io_wait_time_avg: f64, 29 "LatencyAvg" latency_avg: f64,
    30 "LockWaitTimeAvg" lock_wait_time_avg: f64, 31 "SentRows" sent_rows: i64, 32 "SentRowsAvg" sent_rows_avg: i64,
    33 "AffectRowsAvg" affect_rows_avg: i64
} }

/// Describes db autonomy action: `DescribeDBAutonomyAction` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeDBAutonomyAction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBAutonomyAction {
    /// Required.
    pub action_id: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product: String,
}
operation! { DescribeDBAutonomyAction(action_id: i64, instance_id: String, product: String)
    "DescribeDBAutonomyAction" -> DescribeDBAutonomyActionOutput {
    0 "ActionId" action_id, 1 "InstanceId" instance_id, 2 "Product" product
} }

/// Response of [`DescribeDBAutonomyAction`].
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
    0 "ActionId" action_id: i64, 1 "EventId" event_id: i64, 2 "TaskId" task_id: i64, 3 "Type" r#type: String,
    4 "TriggerTime" trigger_time: String, 5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String,
    7 "FinishTime" finish_time: String, 8 "ExpireTime" expire_time: i64, 9 "Reason" reason: String,
    10 "Status" status: String, 11 "Info" info: String
} }

/// Describes db autonomy actions: `DescribeDBAutonomyActions` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeDBAutonomyActions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBAutonomyActions {
    /// Required.
    pub event_id: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product: String,
}
operation! { DescribeDBAutonomyActions(event_id: i64, instance_id: String, product: String)
    "DescribeDBAutonomyActions" -> DescribeDBAutonomyActionsOutput {
    0 "EventId" event_id, 1 "InstanceId" instance_id, 2 "Product" product
} }

/// Response of [`DescribeDBAutonomyActions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBAutonomyActionsOutput {
    pub total_count: Option<i64>,
    pub actions: Vec<AutonomyActionVo>,
}
model! { DescribeDBAutonomyActionsOutput {
    0 "TotalCount" total_count: i64, 1 "Actions" actions: Vec<AutonomyActionVo>
} }

/// In the response of [`DescribeDBAutonomyActions`].
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
    0 "ActionId" action_id: i64, 1 "EventId" event_id: i64, 2 "Type" r#type: String,
    3 "TriggerTime" trigger_time: String, 4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String,
    6 "FinishTime" finish_time: String, 7 "ExpireTime" expire_time: i64, 8 "Reason" reason: String,
    9 "Status" status: String
} }

/// Describes db autonomy events: `DescribeDBAutonomyEvents` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeDBAutonomyEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBAutonomyEvents {
    /// Required.
    pub product: String,
    /// Required.
    pub instance_id: String,
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
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

/// Response of [`DescribeDBAutonomyEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBAutonomyEventsOutput {
    pub total_count: Option<i64>,
    pub events: Vec<AutonomyEventVo>,
}
model! { DescribeDBAutonomyEventsOutput {
    0 "TotalCount" total_count: i64, 1 "Events" events: Vec<AutonomyEventVo>
} }

/// In the response of [`DescribeDBAutonomyEvents`].
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
    0 "EventId" event_id: i64, 1 "Type" r#type: String, 2 "Status" status: String, 3 "Reason" reason: String,
    4 "TriggerTime" trigger_time: i64, 5 "LastTriggerTime" last_trigger_time: i64, 6 "CreateTime" create_time: i64,
    7 "UpdateTime" update_time: i64, 8 "FinishTime" finish_time: i64
} }

/// Describes db diag event: `DescribeDBDiagEvent` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeDBDiagEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBDiagEvent {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub event_id: i64,
    pub product: Option<String>,
}
operation! { DescribeDBDiagEvent(instance_id: String, event_id: i64)
    "DescribeDBDiagEvent" -> DescribeDBDiagEventOutput {
    0 "InstanceId" instance_id, 1 "EventId" event_id, 2 "Product" product: String
} }

/// Response of [`DescribeDBDiagEvent`].
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
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    pub suggestions: Option<String>,
    pub metric: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
}
model! { DescribeDBDiagEventOutput {
    0 "DiagItem" diag_item: String, 1 "DiagType" diag_type: String, 2 "EventId" event_id: i64,
    3 "Explanation" explanation: String, 4 "Outline" outline: String, 5 "Problem" problem: String,
    6 "Severity" severity: i64, 7 "StartTime" start_time: String, 8 "Suggestions" suggestions: String,
    9 "Metric" metric: String, 10 "EndTime" end_time: String
} }

/// Describes db diag events: `DescribeDBDiagEvents` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeDBDiagEvents>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBDiagEvents {
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
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

/// Response of [`DescribeDBDiagEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBDiagEventsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<DiagHistoryEventItem>,
}
model! { DescribeDBDiagEventsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<DiagHistoryEventItem>
} }

/// In the response of [`DescribeDBDiagEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagHistoryEventItem {
    pub diag_type: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
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
    0 "DiagType" diag_type: String, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String,
    3 "EventId" event_id: i64, 4 "Severity" severity: i64, 5 "Outline" outline: String, 6 "DiagItem" diag_item: String,
    7 "InstanceId" instance_id: String, 8 "Metric" metric: String, 9 "Region" region: String,
    10 "ClusterId" cluster_id: String, 11 "ClusterName" cluster_name: String, 12 "Vip" vip: String,
    13 "Vport" vport: i64
} }

/// Describes db diag history: `DescribeDBDiagHistory` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeDBDiagHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBDiagHistory {
    /// Required.
    pub instance_id: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    pub product: Option<String>,
}
operation! { DescribeDBDiagHistory(instance_id: String, start_time: String, end_time: String)
    "DescribeDBDiagHistory" -> DescribeDBDiagHistoryOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Product" product: String
} }

/// Response of [`DescribeDBDiagHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBDiagHistoryOutput {
    pub events: Vec<DiagHistoryEventItem>,
}
model! { DescribeDBDiagHistoryOutput {
    0 "Events" events: Vec<DiagHistoryEventItem>
} }

/// Describes db diag report content: `DescribeDBDiagReportContent` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeDBDiagReportContent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBDiagReportContent {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub async_request_id: i64,
    pub product: Option<String>,
}
operation! { DescribeDBDiagReportContent(instance_id: String, async_request_id: i64)
    "DescribeDBDiagReportContent" -> DescribeDBDiagReportContentOutput {
    0 "InstanceId" instance_id, 1 "AsyncRequestId" async_request_id, 2 "Product" product: String
} }

/// Response of [`DescribeDBDiagReportContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBDiagReportContentOutput {
    pub report: Option<String>,
}
model! { DescribeDBDiagReportContentOutput {
    0 "Report" report: String
} }

/// Describes db diag report tasks: `DescribeDBDiagReportTasks` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeDBDiagReportTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBDiagReportTasks {
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
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

/// In the request of [`DescribeDBDiagReportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilterGroup {
    pub tag_pairs: Option<Vec<TagPair>>,
}
input! { TagFilterGroup() {
    0 "TagPairs" tag_pairs: Vec<TagPair>
} }

/// In the request of [`DescribeDBDiagReportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagPair {
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
input! { TagPair() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

/// Response of [`DescribeDBDiagReportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBDiagReportTasksOutput {
    pub total_count: Option<i64>,
    pub tasks: Vec<HealthReportTask>,
}
model! { DescribeDBDiagReportTasksOutput {
    0 "TotalCount" total_count: i64, 1 "Tasks" tasks: Vec<HealthReportTask>
} }

/// In the response of [`DescribeDBDiagReportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthReportTask {
    pub async_request_id: Option<i64>,
    pub source: Option<String>,
    pub progress: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub instance_info: Option<InstanceBasicInfo>,
    pub health_status: Option<HealthStatus>,
    pub tags: Vec<TagInfo>,
}
model! { HealthReportTask {
    0 "AsyncRequestId" async_request_id: i64, 1 "Source" source: String, 2 "Progress" progress: i64,
    3 "CreateTime" create_time: String, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String,
    6 "InstanceInfo" instance_info: InstanceBasicInfo, 7 "HealthStatus" health_status: HealthStatus,
    8 "Tags" tags: Vec<TagInfo>
} }

/// In the response of [`DescribeDBDiagReportTasks`].
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
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Vip" vip: String,
    3 "Vport" vport: i64, 4 "Product" product: String, 5 "EngineVersion" engine_version: String, 6 "Cpu" cpu: i64,
    7 "DeployMode" deploy_mode: String, 8 "InstanceConf" instance_conf: RedisInstanceConf,
    9 "IsSupported" is_supported: bool, 10 "Memory" memory: i64, 11 "Region" region: String,
    12 "UniqSubnetId" uniq_subnet_id: String, 13 "UniqVpcId" uniq_vpc_id: String, 14 "Volume" volume: i64
} }

/// In the response of [`DescribeDBDiagReportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisInstanceConf {
    pub replicas_num: Option<String>,
    pub shard_num: Option<String>,
    pub shard_size: Option<String>,
}
model! { RedisInstanceConf {
    0 "ReplicasNum" replicas_num: String, 1 "ShardNum" shard_num: String, 2 "ShardSize" shard_size: String
} }

/// In the response of [`DescribeDBDiagReportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthStatus {
    pub health_score: Option<i64>,
    pub health_level: Option<String>,
    pub score_lost: Option<i64>,
    pub score_details: Vec<ScoreDetail>,
    pub health_level_version: Option<String>,
}
model! { HealthStatus {
    0 "HealthScore" health_score: i64, 1 "HealthLevel" health_level: String, 2 "ScoreLost" score_lost: i64,
    3 "ScoreDetails" score_details: Vec<ScoreDetail>, 4 "HealthLevelVersion" health_level_version: String
} }

/// In the response of [`DescribeDBDiagReportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScoreDetail {
    pub issue_type: Option<String>,
    pub score_lost: Option<i64>,
    pub score_lost_max: Option<i64>,
    pub items: Vec<ScoreItem>,
}
model! { ScoreDetail {
    0 "IssueType" issue_type: String, 1 "ScoreLost" score_lost: i64, 2 "ScoreLostMax" score_lost_max: i64,
    3 "Items" items: Vec<ScoreItem>
} }

/// In the response of [`DescribeDBDiagReportTasks`].
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
    0 "DiagItem" diag_item: String, 1 "IssueType" issue_type: String, 2 "TopSeverity" top_severity: String,
    3 "Count" count: i64, 4 "ScoreLost" score_lost: i64
} }

/// In the response of [`DescribeDBDiagReportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { TagInfo {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Describes db instances: `DescribeDBInstances` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeDBInstances>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION_AUDIT_NOT_OPENED`],
/// [`codes::FAILED_OPERATION_PAAS_AUDIT_NOT_OPENED`], [`codes::FAILED_OPERATION_SEGMENT_LOADING`],
/// [`codes::INTERNAL_ERROR_DB_OPERATION_FAILED`], [`codes::INTERNAL_ERROR_INTERNAL_ERROR`], [`codes::INVALID_FILTER`],
/// [`codes::INVALID_PARAMETER_INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_COMBINATION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE`], [`codes::MISSING_PARAMETER_MISSING_PARAMETER`],
/// [`codes::REGION_ERROR`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_HAS_DUPLICATED_TASK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstances {
    /// Required.
    pub instance_ids: Vec<String>,
}
operation! { DescribeDBInstances(instance_ids: Vec<String>) "DescribeDBInstances" -> DescribeDBInstancesOutput {
    0 "InstanceIds" instance_ids
} }

/// Response of [`DescribeDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBInstancesOutput {
    pub items: Vec<InstanceItem>,
}
model! { DescribeDBInstancesOutput {
    0 "Items" items: Vec<InstanceItem>
} }

/// In the response of [`DescribeDBInstances`].
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
    0 "InstanceId" instance_id: String, 1 "Product" product: String, 2 "Region" region: String,
    3 "ClusterId" cluster_id: String, 4 "EngineVersion" engine_version: String, 5 "Status" status: i64,
    6 "CreateTime" create_time: String, 7 "DeadlineTime" deadline_time: String
} }

/// Describes db perf time series: `DescribeDBPerfTimeSeries` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeDBPerfTimeSeries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBPerfTimeSeries {
    /// Required.
    pub instance_id: String,
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    /// Required.
    pub metric: String,
    /// Required.
    pub product: String,
    pub cluster_id: Option<String>,
    pub period: Option<i64>,
    pub instance_node_id: Option<String>,
    pub instance_proxy_id: Option<String>,
    pub proxy_id: Option<String>,
}

/// Arguments of [`DescribeDBPerfTimeSeries::new`].
pub struct DescribeDBPerfTimeSeriesRequired {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub metric: String,
    pub product: String,
}
operation! {
    DescribeDBPerfTimeSeries { DescribeDBPerfTimeSeriesRequired: instance_id, start_time, end_time, metric, product }
    "DescribeDBPerfTimeSeries" -> DescribeDBPerfTimeSeriesOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Metric" metric, 4 "Product" product,
    5 "ClusterId" cluster_id: String, 6 "Period" period: i64, 7 "InstanceNodeId" instance_node_id: String,
    8 "InstanceProxyId" instance_proxy_id: String, 9 "ProxyId" proxy_id: String
} }

/// Response of [`DescribeDBPerfTimeSeries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBPerfTimeSeriesOutput {
    pub data: Option<MonitorMetricSeriesData>,
}
model! { DescribeDBPerfTimeSeriesOutput {
    0 "Data" data: MonitorMetricSeriesData
} }

/// In the response of [`DescribeDBPerfTimeSeries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorMetricSeriesData {
    pub series: Vec<MonitorMetric>,
    pub timestamp: Vec<i64>,
}
model! { MonitorMetricSeriesData {
    0 "Series" series: Vec<MonitorMetric>, 1 "Timestamp" timestamp: Vec<i64>
} }

/// In the response of [`DescribeDBPerfTimeSeries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorMetric {
    pub metric: Option<String>,
    pub unit: Option<String>,
    pub values: Vec<f64>,
}
model! { MonitorMetric {
    0 "Metric" metric: String, 1 "Unit" unit: String, 2 "Values" values: Vec<f64>
} }

/// Describes db space status: `DescribeDBSpaceStatus` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeDBSpaceStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_SEGMENT_LOADING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSpaceStatus {
    /// Required.
    pub instance_id: String,
    pub range_days: Option<i64>,
    pub product: Option<String>,
}
operation! { DescribeDBSpaceStatus(instance_id: String) "DescribeDBSpaceStatus" -> DescribeDBSpaceStatusOutput {
    0 "InstanceId" instance_id, 1 "RangeDays" range_days: i64, 2 "Product" product: String
} }

/// Response of [`DescribeDBSpaceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBSpaceStatusOutput {
    pub growth: Option<i64>,
    pub remain: Option<i64>,
    pub total: Option<i64>,
    pub available_days: Option<i64>,
}
model! { DescribeDBSpaceStatusOutput {
    0 "Growth" growth: i64, 1 "Remain" remain: i64, 2 "Total" total: i64, 3 "AvailableDays" available_days: i64
} }

/// Describes database autonomy status: `DescribeDatabaseAutonomyStatus` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeDatabaseAutonomyStatus>.
///
/// Errors: [`codes::REGION_ERROR`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseAutonomyStatus {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product: String,
    /// Required.
    pub r#type: String,
}
operation! { DescribeDatabaseAutonomyStatus(instance_id: String, product: String, r#type: String)
    "DescribeDatabaseAutonomyStatus" -> DescribeDatabaseAutonomyStatusOutput {
    0 "InstanceId" instance_id, 1 "Product" product, 2 "Type" r#type
} }

/// Response of [`DescribeDatabaseAutonomyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseAutonomyStatusOutput {
    pub status: Option<i64>,
}
model! { DescribeDatabaseAutonomyStatusOutput {
    0 "Status" status: i64
} }

/// Describes diag db instances: `DescribeDiagDBInstances` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeDiagDBInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagDBInstances {
    /// Required.
    pub is_supported: bool,
    /// Required.
    pub product: String,
    /// Required.
    pub offset: i64,
    /// Required.
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

/// Response of [`DescribeDiagDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDiagDBInstancesOutput {
    pub total_count: Option<i64>,
    pub db_scan_status: Option<i64>,
    pub items: Vec<InstanceInfo>,
}
model! { DescribeDiagDBInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "DbScanStatus" db_scan_status: i64, 2 "Items" items: Vec<InstanceInfo>
} }

/// In the response of [`DescribeDiagDBInstances`].
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
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
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
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Region" region: String,
    3 "HealthScore" health_score: i64, 4 "Product" product: String, 5 "EventCount" event_count: i64,
    6 "InstanceType" instance_type: i64, 7 "Cpu" cpu: i64, 8 "Memory" memory: i64, 9 "Volume" volume: i64,
    10 "EngineVersion" engine_version: String, 11 "Vip" vip: String, 12 "Vport" vport: i64, 13 "Source" source: String,
    14 "GroupId" group_id: String, 15 "GroupName" group_name: String, 16 "Status" status: i64,
    17 "UniqSubnetId" uniq_subnet_id: String, 18 "DeployMode" deploy_mode: String, 19 "InitFlag" init_flag: i64,
    20 "TaskStatus" task_status: i64, 21 "UniqVpcId" uniq_vpc_id: String,
    22 "InstanceConf" instance_conf: InstanceConfs, 23 "DeadlineTime" deadline_time: String,
    24 "IsSupported" is_supported: bool, 25 "SecAuditStatus" sec_audit_status: String,
    26 "AuditPolicyStatus" audit_policy_status: String, 27 "AuditRunningStatus" audit_running_status: String,
    28 "InternalVip" internal_vip: String, 29 "InternalVport" internal_vport: i64, 30 "CreateTime" create_time: String,
    31 "ClusterId" cluster_id: String, 32 "ClusterName" cluster_name: String, 33 "AgentStatus" agent_status: String,
    34 "InstanceStatus" instance_status: String
} }

/// In the request of [`DescribeDiagDBInstances`].
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

/// Describes health score: `DescribeHealthScore` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeHealthScore>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthScore {
    /// Required.
    pub instance_id: String,
    /// Required. RFC 3339 time.
    pub time: String,
    /// Required.
    pub product: String,
}
operation! { DescribeHealthScore(instance_id: String, time: String, product: String)
    "DescribeHealthScore" -> DescribeHealthScoreOutput {
    0 "InstanceId" instance_id, 1 "Time" time, 2 "Product" product
} }

/// Response of [`DescribeHealthScore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthScoreOutput {
    pub data: Option<HealthScoreInfo>,
}
model! { DescribeHealthScoreOutput {
    0 "Data" data: HealthScoreInfo
} }

/// In the response of [`DescribeHealthScore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthScoreInfo {
    pub issue_types: Vec<IssueTypeInfo>,
    pub events_total_count: Option<i64>,
    pub health_score: Option<i64>,
    pub health_level: Option<String>,
}
model! { HealthScoreInfo {
    0 "IssueTypes" issue_types: Vec<IssueTypeInfo>, 1 "EventsTotalCount" events_total_count: i64,
    2 "HealthScore" health_score: i64, 3 "HealthLevel" health_level: String
} }

/// In the response of [`DescribeHealthScore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssueTypeInfo {
    pub issue_type: Option<String>,
    pub events: Vec<EventInfo>,
    pub total_count: Option<i64>,
}
model! { IssueTypeInfo {
    0 "IssueType" issue_type: String, 1 "Events" events: Vec<EventInfo>, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeHealthScore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventInfo {
    pub event_id: Option<i64>,
    pub diag_type: Option<String>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub outline: Option<String>,
    pub severity: Option<i64>,
    pub score_lost: Option<i64>,
    pub metric: Option<String>,
    pub count: Option<i64>,
}
model! { EventInfo {
    0 "EventId" event_id: i64, 1 "DiagType" diag_type: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "Outline" outline: String, 5 "Severity" severity: i64,
    6 "ScoreLost" score_lost: i64, 7 "Metric" metric: String, 8 "Count" count: i64
} }

/// Describes health score time series: `DescribeHealthScoreTimeSeries` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeHealthScoreTimeSeries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthScoreTimeSeries {
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product: String,
}
operation! { DescribeHealthScoreTimeSeries(start_time: String, end_time: String, instance_id: String, product: String)
    "DescribeHealthScoreTimeSeries" -> DescribeHealthScoreTimeSeriesOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "InstanceId" instance_id, 3 "Product" product
} }

/// Response of [`DescribeHealthScoreTimeSeries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHealthScoreTimeSeriesOutput {
    pub data: Option<HealthScoreTimeSeriesData>,
}
model! { DescribeHealthScoreTimeSeriesOutput {
    0 "Data" data: HealthScoreTimeSeriesData
} }

/// In the response of [`DescribeHealthScoreTimeSeries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthScoreTimeSeriesData {
    pub avg: Option<f64>,
    pub health_status: Option<i64>,
    pub metric: Option<String>,
    pub series: Vec<i64>,
    pub timestamp: Vec<i64>,
    pub unit: Option<String>,
}
model! { HealthScoreTimeSeriesData {
    0 "Avg" avg: f64, 1 "HealthStatus" health_status: i64, 2 "Metric" metric: String, 3 "Series" series: Vec<i64>,
    4 "Timestamp" timestamp: Vec<i64>, 5 "Unit" unit: String
} }

/// Describes index recommend aggregation slow logs: `DescribeIndexRecommendAggregationSlowLogs` of `dbbrain`
/// 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeIndexRecommendAggregationSlowLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexRecommendAggregationSlowLogs {
    /// Required.
    pub product: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub db: String,
    /// Required.
    pub collection: String,
    /// Required.
    pub signs: Vec<String>,
}

/// Arguments of [`DescribeIndexRecommendAggregationSlowLogs::new`].
pub struct DescribeIndexRecommendAggregationSlowLogsRequired {
    pub product: String,
    pub instance_id: String,
    pub db: String,
    pub collection: String,
    pub signs: Vec<String>,
}
operation! {
    DescribeIndexRecommendAggregationSlowLogs { DescribeIndexRecommendAggregationSlowLogsRequired: product, instance_id, db, collection, signs }
    "DescribeIndexRecommendAggregationSlowLogs" -> DescribeIndexRecommendAggregationSlowLogsOutput {
    0 "Product" product, 1 "InstanceId" instance_id, 2 "Db" db, 3 "Collection" collection, 4 "Signs" signs
} }

/// Response of [`DescribeIndexRecommendAggregationSlowLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexRecommendAggregationSlowLogsOutput {
    pub aggregation: Option<Aggregation>,
}
model! { DescribeIndexRecommendAggregationSlowLogsOutput {
    0 "Aggregation" aggregation: Aggregation
} }

/// In the response of [`DescribeIndexRecommendAggregationSlowLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Aggregation {
    pub avg_exec_time: Option<i64>,
    pub avg_docs_examined: Option<i64>,
    pub slow_log_count: Option<i64>,
    pub sort_count: Option<i64>,
    pub slow_logs: Vec<String>,
}
model! { Aggregation {
    0 "AvgExecTime" avg_exec_time: i64, 1 "AvgDocsExamined" avg_docs_examined: i64,
    2 "SlowLogCount" slow_log_count: i64, 3 "SortCount" sort_count: i64, 4 "SlowLogs" slow_logs: Vec<String>
} }

/// Describes index recommend info: `DescribeIndexRecommendInfo` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeIndexRecommendInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexRecommendInfo {
    /// Required.
    pub product: String,
    /// Required.
    pub instance_id: String,
}
operation! { DescribeIndexRecommendInfo(product: String, instance_id: String)
    "DescribeIndexRecommendInfo" -> DescribeIndexRecommendInfoOutput {
    0 "Product" product, 1 "InstanceId" instance_id
} }

/// Response of [`DescribeIndexRecommendInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexRecommendInfoOutput {
    pub collection_num: Option<i64>,
    pub index_num: Option<i64>,
    pub items: Vec<MongoDBIndex>,
    pub level: Option<i64>,
    pub optimized: Option<i64>,
    pub optimized_count: Option<i64>,
}
model! { DescribeIndexRecommendInfoOutput {
    0 "CollectionNum" collection_num: i64, 1 "IndexNum" index_num: i64, 2 "Items" items: Vec<MongoDBIndex>,
    3 "Level" level: i64, 4 "Optimized" optimized: i64, 5 "OptimizedCount" optimized_count: i64
} }

/// In the response of [`DescribeIndexRecommendInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MongoDBIndex {
    pub cluster_id: Option<String>,
    pub collection: Option<String>,
    pub db: Option<String>,
    pub level: Option<i64>,
    pub score: Option<i64>,
    pub indexes_to_build: Vec<IndexesToBuild>,
    pub indexes_to_drop: Vec<IndexesToDrop>,
}
model! { MongoDBIndex {
    0 "ClusterId" cluster_id: String, 1 "Collection" collection: String, 2 "Db" db: String, 3 "Level" level: i64,
    4 "Score" score: i64, 5 "IndexesToBuild" indexes_to_build: Vec<IndexesToBuild>,
    6 "IndexesToDrop" indexes_to_drop: Vec<IndexesToDrop>
} }

/// In the response of [`DescribeIndexRecommendInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndexesToBuild {
    pub id: Option<i64>,
    pub index_command: Option<String>,
    pub index_str: Option<String>,
    pub level: Option<i64>,
    pub score: Option<i64>,
    pub signs: Vec<String>,
    pub status: Option<i64>,
}
model! { IndexesToBuild {
    0 "Id" id: i64, 1 "IndexCommand" index_command: String, 2 "IndexStr" index_str: String, 3 "Level" level: i64,
    4 "Score" score: i64, 5 "Signs" signs: Vec<String>, 6 "Status" status: i64
} }

/// In the response of [`DescribeIndexRecommendInfo`].
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
    0 "IndexStr" index_str: String, 1 "Score" score: i64, 2 "Reason" reason: String,
    3 "IndexCommand" index_command: String, 4 "IndexName" index_name: String
} }

/// Describes mail profile: `DescribeMailProfile` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeMailProfile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMailProfile {
    /// Required.
    pub profile_type: String,
    /// Required.
    pub product: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub profile_name: Option<String>,
}
operation! { DescribeMailProfile(profile_type: String, product: String, offset: i64, limit: i64)
    "DescribeMailProfile" -> DescribeMailProfileOutput {
    0 "ProfileType" profile_type, 1 "Product" product, 2 "Offset" offset, 3 "Limit" limit,
    4 "ProfileName" profile_name: String
} }
paged! { DescribeMailProfile: UserProfile = Offset "Offset", "ProfileList" profile_list, total "TotalCount" }

/// Response of [`DescribeMailProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMailProfileOutput {
    pub profile_list: Vec<UserProfile>,
    pub total_count: Option<i64>,
}
model! { DescribeMailProfileOutput {
    0 "ProfileList" profile_list: Vec<UserProfile>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeMailProfile`].
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
    0 "ProfileId" profile_id: String, 1 "ProfileType" profile_type: String, 2 "ProfileLevel" profile_level: String,
    3 "ProfileName" profile_name: String, 4 "ProfileInfo" profile_info: ProfileInfo
} }

/// Describes metric top proxies: `DescribeMetricTopProxies` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeMetricTopProxies>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricTopProxies {
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product: String,
    /// Required.
    pub metric: String,
    pub limit: Option<i64>,
}

/// Arguments of [`DescribeMetricTopProxies::new`].
pub struct DescribeMetricTopProxiesRequired {
    pub start_time: String,
    pub end_time: String,
    pub instance_id: String,
    pub product: String,
    pub metric: String,
}
operation! {
    DescribeMetricTopProxies { DescribeMetricTopProxiesRequired: start_time, end_time, instance_id, product, metric }
    "DescribeMetricTopProxies" -> DescribeMetricTopProxiesOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "InstanceId" instance_id, 3 "Product" product, 4 "Metric" metric,
    5 "Limit" limit: i64
} }

/// Response of [`DescribeMetricTopProxies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricTopProxiesOutput {
    pub data: Vec<RedisMetricTopProxiesData>,
}
model! { DescribeMetricTopProxiesOutput {
    0 "Data" data: Vec<RedisMetricTopProxiesData>
} }

/// In the response of [`DescribeMetricTopProxies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisMetricTopProxiesData {
    pub host: Option<String>,
    pub instance_proxy_id: Option<String>,
    pub port: Option<i64>,
    pub value: Option<f64>,
    pub timestamp: Vec<i64>,
    pub series: Vec<MonitorFloatMetric>,
}
model! { RedisMetricTopProxiesData {
    0 "Host" host: String, 1 "InstanceProxyId" instance_proxy_id: String, 2 "Port" port: i64, 3 "Value" value: f64,
    4 "Timestamp" timestamp: Vec<i64>, 5 "Series" series: Vec<MonitorFloatMetric>
} }

/// In the response of [`DescribeMetricTopProxies`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorFloatMetric {
    pub metric: Option<String>,
    pub unit: Option<String>,
    pub values: Vec<f64>,
}
model! { MonitorFloatMetric {
    0 "Metric" metric: String, 1 "Unit" unit: String, 2 "Values" values: Vec<f64>
} }

/// Describes mongo db process list: `DescribeMongoDBProcessList` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeMongoDBProcessList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMongoDBProcessList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product: String,
    pub id: Option<i64>,
    pub host: Option<String>,
    pub db: Option<String>,
    pub r#type: Option<String>,
    pub time: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeMongoDBProcessList(instance_id: String, product: String)
    "DescribeMongoDBProcessList" -> DescribeMongoDBProcessListOutput {
    0 "InstanceId" instance_id, 1 "Product" product, 2 "ID" id: i64, 3 "Host" host: String, 4 "DB" db: String,
    5 "Type" r#type: String, 6 "Time" time: i64, 7 "Limit" limit: i64
} }

/// Response of [`DescribeMongoDBProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMongoDBProcessListOutput {
    pub process_list: Option<MongoDBProcessList>,
}
model! { DescribeMongoDBProcessListOutput {
    0 "ProcessList" process_list: MongoDBProcessList
} }

/// In the response of [`DescribeMongoDBProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MongoDBProcessList {
    pub names: Vec<String>,
    pub data: Vec<MongoDBProcessItem>,
}
model! { MongoDBProcessList {
    0 "Names" names: Vec<String>, 1 "Data" data: Vec<MongoDBProcessItem>
} }

/// In the response of [`DescribeMongoDBProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MongoDBProcessItem {
    pub is_internal_ip: Option<bool>,
    pub r#type: Option<String>,
    pub command: Option<String>,
    pub instance_node_id: Option<String>,
    pub host: Option<String>,
    pub time: Option<f64>,
    pub id: Option<i64>,
    pub shard_name: Option<String>,
    pub user: Option<String>,
    pub db: Option<String>,
}
model! { MongoDBProcessItem {
    0 "IsInternalIp" is_internal_ip: bool, 1 "Type" r#type: String, 2 "Command" command: String,
    3 "InstanceNodeId" instance_node_id: String, 4 "Host" host: String, 5 "Time" time: f64, 6 "ID" id: i64,
    7 "ShardName" shard_name: String, 8 "User" user: String, 9 "DB" db: String
} }

/// Describes my sql process list: `DescribeMySqlProcessList` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeMySqlProcessList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMySqlProcessList {
    /// Required.
    pub instance_id: String,
    pub id: Option<i64>,
    pub user: Option<String>,
    pub host: Option<String>,
    pub db: Option<String>,
    pub state: Option<String>,
    pub command: Option<String>,
    pub time: Option<i64>,
    pub info: Option<String>,
    pub limit: Option<i64>,
    pub product: Option<String>,
    pub stat_dimensions: Option<Vec<StatDimension>>,
}
operation! { DescribeMySqlProcessList(instance_id: String)
    "DescribeMySqlProcessList" -> DescribeMySqlProcessListOutput {
    0 "InstanceId" instance_id, 1 "ID" id: i64, 2 "User" user: String, 3 "Host" host: String, 4 "DB" db: String,
    5 "State" state: String, 6 "Command" command: String, 7 "Time" time: i64, 8 "Info" info: String,
    9 "Limit" limit: i64, 10 "Product" product: String, 11 "StatDimensions" stat_dimensions: Vec<StatDimension>
} }

/// In the request of [`DescribeMySqlProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatDimension {
    /// Required.
    pub dimension: Option<String>,
    pub data: Option<Vec<String>>,
}
input! { StatDimension(dimension: String) {
    0 "Dimension" dimension: String, 1 "Data" data: Vec<String>
} }

/// Response of [`DescribeMySqlProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMySqlProcessListOutput {
    pub process_list: Vec<MySqlProcess>,
    pub statistics: Vec<StatisticInfo>,
}
model! { DescribeMySqlProcessListOutput {
    0 "ProcessList" process_list: Vec<MySqlProcess>, 1 "Statistics" statistics: Vec<StatisticInfo>
} }

/// In the response of [`DescribeMySqlProcessList`].
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
    0 "ID" id: String, 1 "User" user: String, 2 "Host" host: String, 3 "DB" db: String, 4 "State" state: String,
    5 "Command" command: String, 6 "Time" time: String, 7 "Info" info: String, 8 "SqlType" sql_type: String
} }

/// In the response of [`DescribeMySqlProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatisticInfo {
    pub dimension: Option<String>,
    pub data: Vec<StatisticDataInfo>,
}
model! { StatisticInfo {
    0 "Dimension" dimension: String, 1 "Data" data: Vec<StatisticDataInfo>
} }

/// In the response of [`DescribeMySqlProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatisticDataInfo {
    pub name: Option<String>,
    pub time_avg: Option<f64>,
    pub time_sum: Option<f64>,
    pub count: Option<i64>,
}
model! { StatisticDataInfo {
    0 "Name" name: String, 1 "TimeAvg" time_avg: f64, 2 "TimeSum" time_sum: f64, 3 "Count" count: i64
} }

/// Describes no primary key tables: `DescribeNoPrimaryKeyTables` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeNoPrimaryKeyTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNoPrimaryKeyTables {
    /// Required.
    pub instance_id: String,
    /// Required. `YYYY-MM-DD`.
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

/// Response of [`DescribeNoPrimaryKeyTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNoPrimaryKeyTablesOutput {
    pub no_primary_key_table_count: Option<i64>,
    pub no_primary_key_table_count_diff: Option<i64>,
    pub no_primary_key_table_record_count: Option<i64>,
    pub no_primary_key_tables: Vec<Table>,
    pub timestamp: Option<i64>,
}
model! { DescribeNoPrimaryKeyTablesOutput {
    0 "NoPrimaryKeyTableCount" no_primary_key_table_count: i64,
    1 "NoPrimaryKeyTableCountDiff" no_primary_key_table_count_diff: i64,
    2 "NoPrimaryKeyTableRecordCount" no_primary_key_table_record_count: i64,
    3 "NoPrimaryKeyTables" no_primary_key_tables: Vec<Table>, 4 "Timestamp" timestamp: i64
} }

/// In the response of [`DescribeNoPrimaryKeyTables`].
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
    0 "TableSchema" table_schema: String, 1 "TableName" table_name: String, 2 "Engine" engine: String,
    3 "TableRows" table_rows: i64, 4 "TotalLength" total_length: f64
} }

/// Describes proxy process statistics: `DescribeProxyProcessStatistics` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeProxyProcessStatistics>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyProcessStatistics {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_proxy_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub product: String,
    pub offset: Option<i64>,
    pub sort_by: Option<String>,
    pub order_direction: Option<String>,
}
operation! {
    DescribeProxyProcessStatistics(instance_id: String, instance_proxy_id: String, limit: i64, product: String)
    "DescribeProxyProcessStatistics" -> DescribeProxyProcessStatisticsOutput {
    0 "InstanceId" instance_id, 1 "InstanceProxyId" instance_proxy_id, 2 "Limit" limit, 3 "Product" product,
    4 "Offset" offset: i64, 5 "SortBy" sort_by: String, 6 "OrderDirection" order_direction: String
} }
paged! { DescribeProxyProcessStatistics: SessionItem =
    Offset "Offset", "ProcessStatistics.Items" process_statistics.items }

/// Response of [`DescribeProxyProcessStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxyProcessStatisticsOutput {
    pub process_statistics: Option<ProcessStatistic>,
}
model! { DescribeProxyProcessStatisticsOutput {
    0 "ProcessStatistics" process_statistics: ProcessStatistic
} }

/// In the response of [`DescribeProxyProcessStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessStatistic {
    pub items: Vec<SessionItem>,
    pub all_conn_sum: Option<i64>,
    pub active_conn_sum: Option<i64>,
}
model! { ProcessStatistic {
    0 "Items" items: Vec<SessionItem>, 1 "AllConnSum" all_conn_sum: i64, 2 "ActiveConnSum" active_conn_sum: i64
} }

/// In the response of [`DescribeProxyProcessStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SessionItem {
    pub ip: Option<String>,
    pub active_conn: Option<String>,
    pub all_conn: Option<i64>,
    pub is_internal_ip: Option<bool>,
}
model! { SessionItem {
    0 "Ip" ip: String, 1 "ActiveConn" active_conn: String, 2 "AllConn" all_conn: i64,
    3 "IsInternalIp" is_internal_ip: bool
} }

/// Describes proxy session kill tasks: `DescribeProxySessionKillTasks` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeProxySessionKillTasks>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxySessionKillTasks {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub async_request_ids: Vec<i64>,
    /// Required.
    pub product: String,
}
operation! { DescribeProxySessionKillTasks(instance_id: String, async_request_ids: Vec<i64>, product: String)
    "DescribeProxySessionKillTasks" -> DescribeProxySessionKillTasksOutput {
    0 "InstanceId" instance_id, 1 "AsyncRequestIds" async_request_ids, 2 "Product" product
} }

/// Response of [`DescribeProxySessionKillTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProxySessionKillTasksOutput {
    pub tasks: Vec<TaskInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeProxySessionKillTasksOutput {
    0 "Tasks" tasks: Vec<TaskInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeProxySessionKillTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInfo {
    pub async_request_id: Option<i64>,
    pub inst_proxy_list: Vec<String>,
    pub inst_proxy_count: Option<i64>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    pub task_status: Option<String>,
    pub finished_proxy_list: Vec<String>,
    pub failed_proxy_list: Vec<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub progress: Option<i64>,
    pub instance_id: Option<String>,
}
model! { TaskInfo {
    0 "AsyncRequestId" async_request_id: i64, 1 "InstProxyList" inst_proxy_list: Vec<String>,
    2 "InstProxyCount" inst_proxy_count: i64, 3 "CreateTime" create_time: String, 4 "StartTime" start_time: String,
    5 "TaskStatus" task_status: String, 6 "FinishedProxyList" finished_proxy_list: Vec<String>,
    7 "FailedProxyList" failed_proxy_list: Vec<String>, 8 "EndTime" end_time: String, 9 "Progress" progress: i64,
    10 "InstanceId" instance_id: String
} }

/// Describes redis big key analysis tasks: `DescribeRedisBigKeyAnalysisTasks` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeRedisBigKeyAnalysisTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisBigKeyAnalysisTasks {
    /// Required.
    pub product: String,
    /// Required.
    pub instance_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeRedisBigKeyAnalysisTasks(product: String, instance_id: String)
    "DescribeRedisBigKeyAnalysisTasks" -> DescribeRedisBigKeyAnalysisTasksOutput {
    0 "Product" product, 1 "InstanceId" instance_id, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeRedisBigKeyAnalysisTasks: RedisBigKeyTask = Offset "Offset", "Tasks" tasks, total "TotalCount" }

/// Response of [`DescribeRedisBigKeyAnalysisTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisBigKeyAnalysisTasksOutput {
    pub total_count: Option<i64>,
    pub tasks: Vec<RedisBigKeyTask>,
}
model! { DescribeRedisBigKeyAnalysisTasksOutput {
    0 "TotalCount" total_count: i64, 1 "Tasks" tasks: Vec<RedisBigKeyTask>
} }

/// In the response of [`DescribeRedisBigKeyAnalysisTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisBigKeyTask {
    pub async_request_id: Option<i64>,
    pub create_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub task_status: Option<String>,
    pub progress: Option<i64>,
    pub shard_ids: Vec<i64>,
}
model! { RedisBigKeyTask {
    0 "AsyncRequestId" async_request_id: i64, 1 "CreateTime" create_time: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "TaskStatus" task_status: String, 5 "Progress" progress: i64,
    6 "ShardIds" shard_ids: Vec<i64>
} }

/// Describes redis cmd perf time series: `DescribeRedisCmdPerfTimeSeries` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeRedisCmdPerfTimeSeries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisCmdPerfTimeSeries {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product: String,
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    /// Required.
    pub command_list: Vec<String>,
    /// Required.
    pub metric: String,
    pub period: Option<i64>,
}

/// Arguments of [`DescribeRedisCmdPerfTimeSeries::new`].
pub struct DescribeRedisCmdPerfTimeSeriesRequired {
    pub instance_id: String,
    pub product: String,
    pub start_time: String,
    pub end_time: String,
    pub command_list: Vec<String>,
    pub metric: String,
}
operation! {
    DescribeRedisCmdPerfTimeSeries { DescribeRedisCmdPerfTimeSeriesRequired: instance_id, product, start_time, end_time, command_list, metric }
    "DescribeRedisCmdPerfTimeSeries" -> DescribeRedisCmdPerfTimeSeriesOutput {
    0 "InstanceId" instance_id, 1 "Product" product, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "CommandList" command_list, 5 "Metric" metric, 6 "Period" period: i64
} }

/// Response of [`DescribeRedisCmdPerfTimeSeries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisCmdPerfTimeSeriesOutput {
    pub cmd_perf_list: Vec<CmdPerfInfo>,
}
model! { DescribeRedisCmdPerfTimeSeriesOutput {
    0 "CmdPerfList" cmd_perf_list: Vec<CmdPerfInfo>
} }

/// In the response of [`DescribeRedisCmdPerfTimeSeries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CmdPerfInfo {
    pub command: Option<String>,
    pub series_data: Option<MonitorMetricSeriesData>,
}
model! { CmdPerfInfo {
    0 "Command" command: String, 1 "SeriesData" series_data: MonitorMetricSeriesData
} }

/// Describes redis command cost statistics: `DescribeRedisCommandCostStatistics` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeRedisCommandCostStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisCommandCostStatistics {
    /// Required.
    pub instance_id: String,
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    /// Required.
    pub product: String,
}
operation! {
    DescribeRedisCommandCostStatistics(instance_id: String, start_time: String, end_time: String, product: String)
    "DescribeRedisCommandCostStatistics" -> DescribeRedisCommandCostStatisticsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Product" product
} }

/// Response of [`DescribeRedisCommandCostStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisCommandCostStatisticsOutput {
    pub cmd_cost_groups: Vec<CmdCostGroup>,
}
model! { DescribeRedisCommandCostStatisticsOutput {
    0 "CmdCostGroups" cmd_cost_groups: Vec<CmdCostGroup>
} }

/// In the response of [`DescribeRedisCommandCostStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CmdCostGroup {
    pub percent: Option<f64>,
    pub cost_upper_limit: Option<String>,
    pub cost_lower_limit: Option<String>,
    pub count: Option<i64>,
}
model! { CmdCostGroup {
    0 "Percent" percent: f64, 1 "CostUpperLimit" cost_upper_limit: String, 2 "CostLowerLimit" cost_lower_limit: String,
    3 "Count" count: i64
} }

/// Describes redis command overview: `DescribeRedisCommandOverview` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeRedisCommandOverview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisCommandOverview {
    /// Required.
    pub instance_id: String,
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    /// Required.
    pub product: String,
}
operation! { DescribeRedisCommandOverview(instance_id: String, start_time: String, end_time: String, product: String)
    "DescribeRedisCommandOverview" -> DescribeRedisCommandOverviewOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Product" product
} }

/// Response of [`DescribeRedisCommandOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisCommandOverviewOutput {
    pub cmd_list: Vec<RedisCmdInfo>,
}
model! { DescribeRedisCommandOverviewOutput {
    0 "CmdList" cmd_list: Vec<RedisCmdInfo>
} }

/// In the response of [`DescribeRedisCommandOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisCmdInfo {
    pub cmd: Option<String>,
    pub count: Option<i64>,
}
model! { RedisCmdInfo {
    0 "Cmd" cmd: String, 1 "Count" count: i64
} }

/// Describes redis process list: `DescribeRedisProcessList` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeRedisProcessList>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisProcessList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeRedisProcessList(instance_id: String, product: String)
    "DescribeRedisProcessList" -> DescribeRedisProcessListOutput {
    0 "InstanceId" instance_id, 1 "Product" product, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeRedisProcessList: Process = Offset "Offset", "Processes" processes, total "ProxyCount" }

/// Response of [`DescribeRedisProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisProcessListOutput {
    pub proxy_count: Option<i64>,
    pub processes: Vec<Process>,
}
model! { DescribeRedisProcessListOutput {
    0 "ProxyCount" proxy_count: i64, 1 "Processes" processes: Vec<Process>
} }

/// In the response of [`DescribeRedisProcessList`].
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
    0 "Id" id: i64, 1 "Address" address: String, 2 "FileDescriptor" file_descriptor: i64, 3 "Name" name: String,
    4 "LastCommand" last_command: String, 5 "Age" age: i64, 6 "Idle" idle: i64, 7 "ProxyId" proxy_id: String
} }

/// Describes redis slow log top sqls: `DescribeRedisSlowLogTopSqls` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeRedisSlowLogTopSqls>.
///
/// Errors: [`codes::FAILED_OPERATION_SEGMENT_LOADING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisSlowLogTopSqls {
    /// Required.
    pub instance_id: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
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

/// Response of [`DescribeRedisSlowLogTopSqls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisSlowLogTopSqlsOutput {
    pub total_count: Option<i64>,
    pub rows: Vec<SlowLogAgg>,
}
model! { DescribeRedisSlowLogTopSqlsOutput {
    0 "TotalCount" total_count: i64, 1 "Rows" rows: Vec<SlowLogAgg>
} }

/// In the response of [`DescribeRedisSlowLogTopSqls`].
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
    0 "Cmd" cmd: String, 1 "Detail" detail: String, 2 "ExecTimes" exec_times: i64, 3 "QueryTime" query_time: f64,
    4 "QueryTimeAvg" query_time_avg: f64, 5 "QueryTimeMax" query_time_max: f64, 6 "QueryTimeMin" query_time_min: f64,
    7 "QueryTimeRatio" query_time_ratio: f64
} }

/// Describes redis top big keys: `DescribeRedisTopBigKeys` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeRedisTopBigKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisTopBigKeys {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product: String,
    /// `YYYY-MM-DD`.
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

/// Response of [`DescribeRedisTopBigKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisTopBigKeysOutput {
    pub top_keys: Vec<RedisKeySpaceData>,
    pub timestamp: Option<i64>,
}
model! { DescribeRedisTopBigKeysOutput {
    0 "TopKeys" top_keys: Vec<RedisKeySpaceData>, 1 "Timestamp" timestamp: i64
} }

/// In the response of [`DescribeRedisTopBigKeys`].
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
    0 "Key" key: String, 1 "Type" r#type: String, 2 "Encoding" encoding: String, 3 "ExpireTime" expire_time: i64,
    4 "Length" length: i64, 5 "ItemCount" item_count: i64, 6 "MaxElementSize" max_element_size: i64,
    7 "AveElementSize" ave_element_size: i64, 8 "ShardId" shard_id: String, 9 "Db" db: i64
} }

/// Describes redis top cost commands: `DescribeRedisTopCostCommands` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeRedisTopCostCommands>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisTopCostCommands {
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product: String,
    pub limit: Option<i64>,
}
operation! { DescribeRedisTopCostCommands(start_time: String, end_time: String, instance_id: String, product: String)
    "DescribeRedisTopCostCommands" -> DescribeRedisTopCostCommandsOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "InstanceId" instance_id, 3 "Product" product,
    4 "Limit" limit: i64
} }

/// Response of [`DescribeRedisTopCostCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisTopCostCommandsOutput {
    pub top_cost_cmd_list: Vec<RedisCostCmd>,
}
model! { DescribeRedisTopCostCommandsOutput {
    0 "TopCostCmdList" top_cost_cmd_list: Vec<RedisCostCmd>
} }

/// In the response of [`DescribeRedisTopCostCommands`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisCostCmd {
    pub cmd: Option<String>,
    pub max_cost: Option<i64>,
}
model! { RedisCostCmd {
    0 "Cmd" cmd: String, 1 "MaxCost" max_cost: i64
} }

/// Describes redis top hot keys: `DescribeRedisTopHotKeys` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeRedisTopHotKeys>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisTopHotKeys {
    /// Required.
    pub instance_id: String,
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    /// Required.
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

/// Response of [`DescribeRedisTopHotKeys`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisTopHotKeysOutput {
    pub top_hot_keys: Vec<TopHotKeys>,
}
model! { DescribeRedisTopHotKeysOutput {
    0 "TopHotKeys" top_hot_keys: Vec<TopHotKeys>
} }

/// In the response of [`DescribeRedisTopHotKeys`].
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
    0 "Count" count: i64, 1 "Db" db: String, 2 "InstanceNodeId" instance_node_id: String, 3 "Key" key: String,
    4 "Type" r#type: String
} }

/// Describes redis top key prefix list: `DescribeRedisTopKeyPrefixList` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeRedisTopKeyPrefixList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisTopKeyPrefixList {
    /// Required.
    pub instance_id: String,
    /// Required. `YYYY-MM-DD`.
    pub date: String,
    /// Required.
    pub product: String,
    pub limit: Option<i64>,
    pub shard_ids: Option<Vec<i64>>,
}
operation! { DescribeRedisTopKeyPrefixList(instance_id: String, date: String, product: String)
    "DescribeRedisTopKeyPrefixList" -> DescribeRedisTopKeyPrefixListOutput {
    0 "InstanceId" instance_id, 1 "Date" date, 2 "Product" product, 3 "Limit" limit: i64,
    4 "ShardIds" shard_ids: Vec<i64>
} }

/// Response of [`DescribeRedisTopKeyPrefixList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisTopKeyPrefixListOutput {
    pub items: Vec<RedisPreKeySpaceData>,
    pub timestamp: Option<i64>,
}
model! { DescribeRedisTopKeyPrefixListOutput {
    0 "Items" items: Vec<RedisPreKeySpaceData>, 1 "Timestamp" timestamp: i64
} }

/// In the response of [`DescribeRedisTopKeyPrefixList`].
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
    0 "AveElementSize" ave_element_size: i64, 1 "Length" length: i64, 2 "KeyPreIndex" key_pre_index: String,
    3 "ItemCount" item_count: i64, 4 "Count" count: i64, 5 "MaxElementSize" max_element_size: i64
} }

/// Describes redis un expired key statistics: `DescribeRedisUnExpiredKeyStatistics` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeRedisUnExpiredKeyStatistics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisUnExpiredKeyStatistics {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product: String,
    /// `YYYY-MM-DD`.
    pub date: Option<String>,
    pub async_request_id: Option<i64>,
    pub shard_ids: Option<Vec<i64>>,
}
operation! { DescribeRedisUnExpiredKeyStatistics(instance_id: String, product: String)
    "DescribeRedisUnExpiredKeyStatistics" -> DescribeRedisUnExpiredKeyStatisticsOutput {
    0 "InstanceId" instance_id, 1 "Product" product, 2 "Date" date: String, 3 "AsyncRequestId" async_request_id: i64,
    4 "ShardIds" shard_ids: Vec<i64>
} }

/// Response of [`DescribeRedisUnExpiredKeyStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRedisUnExpiredKeyStatisticsOutput {
    pub series_data: Vec<RedisGlobalKeyInfo>,
}
model! { DescribeRedisUnExpiredKeyStatisticsOutput {
    0 "SeriesData" series_data: Vec<RedisGlobalKeyInfo>
} }

/// In the response of [`DescribeRedisUnExpiredKeyStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedisGlobalKeyInfo {
    pub capacity: Option<i64>,
    pub count: Option<i64>,
    pub range_max: Option<i64>,
    pub range_min: Option<i64>,
}
model! { RedisGlobalKeyInfo {
    0 "Capacity" capacity: i64, 1 "Count" count: i64, 2 "RangeMax" range_max: i64, 3 "RangeMin" range_min: i64
} }

/// Describes security audit log download urls: `DescribeSecurityAuditLogDownloadUrls` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeSecurityAuditLogDownloadUrls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityAuditLogDownloadUrls {
    /// Required.
    pub sec_audit_group_id: String,
    /// Required.
    pub async_request_id: i64,
    /// Required.
    pub product: String,
}
operation! { DescribeSecurityAuditLogDownloadUrls(sec_audit_group_id: String, async_request_id: i64, product: String)
    "DescribeSecurityAuditLogDownloadUrls" -> DescribeSecurityAuditLogDownloadUrlsOutput {
    0 "SecAuditGroupId" sec_audit_group_id, 1 "AsyncRequestId" async_request_id, 2 "Product" product
} }

/// Response of [`DescribeSecurityAuditLogDownloadUrls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityAuditLogDownloadUrlsOutput {
    pub urls: Vec<String>,
}
model! { DescribeSecurityAuditLogDownloadUrlsOutput {
    0 "Urls" urls: Vec<String>
} }

/// Describes security audit log export tasks: `DescribeSecurityAuditLogExportTasks` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeSecurityAuditLogExportTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityAuditLogExportTasks {
    /// Required.
    pub sec_audit_group_id: String,
    /// Required.
    pub product: String,
    pub async_request_ids: Option<Vec<i64>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSecurityAuditLogExportTasks(sec_audit_group_id: String, product: String)
    "DescribeSecurityAuditLogExportTasks" -> DescribeSecurityAuditLogExportTasksOutput {
    0 "SecAuditGroupId" sec_audit_group_id, 1 "Product" product, 2 "AsyncRequestIds" async_request_ids: Vec<i64>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeSecurityAuditLogExportTasks: SecLogExportTaskInfo =
    Offset "Offset", "Tasks" tasks, total "TotalCount" }

/// Response of [`DescribeSecurityAuditLogExportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSecurityAuditLogExportTasksOutput {
    pub tasks: Vec<SecLogExportTaskInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeSecurityAuditLogExportTasksOutput {
    0 "Tasks" tasks: Vec<SecLogExportTaskInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSecurityAuditLogExportTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecLogExportTaskInfo {
    pub async_request_id: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub status: Option<String>,
    pub progress: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub log_start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub log_end_time: Option<String>,
    pub total_size: Option<i64>,
    pub danger_levels: Vec<i64>,
}
model! { SecLogExportTaskInfo {
    0 "AsyncRequestId" async_request_id: i64, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String,
    3 "CreateTime" create_time: String, 4 "Status" status: String, 5 "Progress" progress: i64,
    6 "LogStartTime" log_start_time: String, 7 "LogEndTime" log_end_time: String, 8 "TotalSize" total_size: i64,
    9 "DangerLevels" danger_levels: Vec<i64>
} }

/// Describes slow log query time stats: `DescribeSlowLogQueryTimeStats` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeSlowLogQueryTimeStats>.
///
/// Errors: [`codes::FAILED_OPERATION_SEGMENT_LOADING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogQueryTimeStats {
    /// Required.
    pub instance_id: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
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

/// Response of [`DescribeSlowLogQueryTimeStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogQueryTimeStatsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<SqlCostDistribution>,
}
model! { DescribeSlowLogQueryTimeStatsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<SqlCostDistribution>
} }

/// In the response of [`DescribeSlowLogQueryTimeStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlCostDistribution {
    pub count: Option<i64>,
    pub from: Option<f64>,
    pub to: Option<f64>,
    pub ratio: Option<f64>,
}
model! { SqlCostDistribution {
    0 "Count" count: i64, 1 "From" from: f64, 2 "To" to: f64, 3 "Ratio" ratio: f64
} }

/// Describes slow log time series stats: `DescribeSlowLogTimeSeriesStats` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeSlowLogTimeSeriesStats>.
///
/// Errors: [`codes::FAILED_OPERATION_SEGMENT_LOADING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogTimeSeriesStats {
    /// Required.
    pub instance_id: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
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

/// Response of [`DescribeSlowLogTimeSeriesStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogTimeSeriesStatsOutput {
    pub period: Option<i64>,
    pub time_series: Vec<TimeSlice>,
    pub series_data: Option<MonitorMetricSeriesData>,
}
model! { DescribeSlowLogTimeSeriesStatsOutput {
    0 "Period" period: i64, 1 "TimeSeries" time_series: Vec<TimeSlice>,
    2 "SeriesData" series_data: MonitorMetricSeriesData
} }

/// In the response of [`DescribeSlowLogTimeSeriesStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeSlice {
    pub count: Option<i64>,
    pub timestamp: Option<i64>,
}
model! { TimeSlice {
    0 "Count" count: i64, 1 "Timestamp" timestamp: i64
} }

/// Describes slow log top sqls: `DescribeSlowLogTopSqls` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeSlowLogTopSqls>.
///
/// Errors: [`codes::FAILED_OPERATION_SEGMENT_LOADING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogTopSqls {
    /// Required.
    pub instance_id: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
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

/// In the request of [`DescribeSlowLogTopSqls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaItem {
    /// Required.
    pub schema: Option<String>,
}
input! { SchemaItem(schema: String) {
    0 "Schema" schema: String
} }

/// Response of [`DescribeSlowLogTopSqls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogTopSqlsOutput {
    pub total_count: Option<i64>,
    pub rows: Vec<SlowLogTopSqlItem>,
}
model! { DescribeSlowLogTopSqlsOutput {
    0 "TotalCount" total_count: i64, 1 "Rows" rows: Vec<SlowLogTopSqlItem>
} }

/// In the response of [`DescribeSlowLogTopSqls`].
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
    0 "LockTime" lock_time: f64, 1 "LockTimeMax" lock_time_max: f64, 2 "LockTimeMin" lock_time_min: f64,
    3 "RowsExamined" rows_examined: i64, 4 "RowsExaminedMax" rows_examined_max: i64,
    5 "RowsExaminedMin" rows_examined_min: i64, 6 "QueryTime" query_time: f64, 7 "QueryTimeMax" query_time_max: f64,
    8 "QueryTimeMin" query_time_min: f64, 9 "RowsSent" rows_sent: i64, 10 "RowsSentMax" rows_sent_max: i64,
    11 "RowsSentMin" rows_sent_min: i64, 12 "ExecTimes" exec_times: i64, 13 "SqlTemplate" sql_template: String,
    14 "SqlText" sql_text: String, 15 "Schema" schema: String, 16 "QueryTimeRatio" query_time_ratio: f64,
    17 "LockTimeRatio" lock_time_ratio: f64, 18 "RowsExaminedRatio" rows_examined_ratio: f64,
    19 "RowsSentRatio" rows_sent_ratio: f64, 20 "QueryTimeAvg" query_time_avg: f64, 21 "RowsSentAvg" rows_sent_avg: f64,
    22 "LockTimeAvg" lock_time_avg: f64, 23 "RowsExaminedAvg" rows_examined_avg: f64, 24 "Md5" md5: String
} }

/// Describes slow log user host stats: `DescribeSlowLogUserHostStats` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeSlowLogUserHostStats>.
///
/// Errors: [`codes::FAILED_OPERATION_SEGMENT_LOADING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogUserHostStats {
    /// Required.
    pub instance_id: String,
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
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

/// Response of [`DescribeSlowLogUserHostStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogUserHostStatsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<SlowLogHost>,
    pub user_name_items: Vec<SlowLogUser>,
    pub user_total_count: Option<i64>,
}
model! { DescribeSlowLogUserHostStatsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<SlowLogHost>,
    2 "UserNameItems" user_name_items: Vec<SlowLogUser>, 3 "UserTotalCount" user_total_count: i64
} }

/// In the response of [`DescribeSlowLogUserHostStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowLogHost {
    pub user_host: Option<String>,
    pub ratio: Option<f64>,
    pub count: Option<i64>,
}
model! { SlowLogHost {
    0 "UserHost" user_host: String, 1 "Ratio" ratio: f64, 2 "Count" count: i64
} }

/// In the response of [`DescribeSlowLogUserHostStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SlowLogUser {
    pub user_name: Option<String>,
    pub ratio: Option<f64>,
    pub count: Option<i64>,
}
model! { SlowLogUser {
    0 "UserName" user_name: String, 1 "Ratio" ratio: f64, 2 "Count" count: i64
} }

/// Describes slow logs: `DescribeSlowLogs` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeSlowLogs>.
///
/// Errors: [`codes::FAILED_OPERATION_SEGMENT_LOADING`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogs {
    /// Required.
    pub product: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub md5: String,
    /// Required. RFC 3339 time.
    pub start_time: String,
    /// Required. RFC 3339 time.
    pub end_time: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub db: Option<Vec<String>>,
    pub key: Option<Vec<String>>,
    pub user: Option<Vec<String>>,
    pub ip: Option<Vec<String>>,
    pub time: Option<Vec<i64>>,
}

/// Arguments of [`DescribeSlowLogs::new`].
pub struct DescribeSlowLogsRequired {
    pub product: String,
    pub instance_id: String,
    pub md5: String,
    pub start_time: String,
    pub end_time: String,
    pub offset: i64,
    pub limit: i64,
}
operation! {
    DescribeSlowLogs { DescribeSlowLogsRequired: product, instance_id, md5, start_time, end_time, offset, limit }
    "DescribeSlowLogs" -> DescribeSlowLogsOutput {
    0 "Product" product, 1 "InstanceId" instance_id, 2 "Md5" md5, 3 "StartTime" start_time, 4 "EndTime" end_time,
    5 "Offset" offset, 6 "Limit" limit, 7 "DB" db: Vec<String>, 8 "Key" key: Vec<String>, 9 "User" user: Vec<String>,
    10 "Ip" ip: Vec<String>, 11 "Time" time: Vec<i64>
} }
paged! { DescribeSlowLogs: SlowLogInfoItem = Offset "Offset", "Rows" rows, total "TotalCount" }

/// Response of [`DescribeSlowLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSlowLogsOutput {
    pub total_count: Option<i64>,
    pub rows: Vec<SlowLogInfoItem>,
}
model! { DescribeSlowLogsOutput {
    0 "TotalCount" total_count: i64, 1 "Rows" rows: Vec<SlowLogInfoItem>
} }

/// In the response of [`DescribeSlowLogs`].
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
    0 "Timestamp" timestamp: String, 1 "SqlText" sql_text: String, 2 "Database" database: String,
    3 "UserName" user_name: String, 4 "UserHost" user_host: String, 5 "QueryTime" query_time: f64,
    6 "LockTime" lock_time: f64, 7 "RowsExamined" rows_examined: i64, 8 "RowsSent" rows_sent: i64
} }

/// Describes sql filters: `DescribeSqlFilters` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeSqlFilters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlFilters {
    /// Required.
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

/// Response of [`DescribeSqlFilters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlFiltersOutput {
    pub total_count: Option<i64>,
    pub items: Vec<SQLFilter>,
}
model! { DescribeSqlFiltersOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<SQLFilter>
} }

/// In the response of [`DescribeSqlFilters`].
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
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub current_time: Option<String>,
    /// RFC 3339 time.
    pub expire_time: Option<String>,
}
model! { SQLFilter {
    0 "Id" id: i64, 1 "Status" status: String, 2 "SqlType" sql_type: String, 3 "OriginKeys" origin_keys: String,
    4 "OriginRule" origin_rule: String, 5 "RejectedSqlCount" rejected_sql_count: i64,
    6 "CurrentConcurrency" current_concurrency: i64, 7 "MaxConcurrency" max_concurrency: i64,
    8 "CreateTime" create_time: String, 9 "CurrentTime" current_time: String, 10 "ExpireTime" expire_time: String
} }

/// Describes sql template: `DescribeSqlTemplate` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeSqlTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSqlTemplate {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub schema: String,
    /// Required.
    pub sql_text: String,
    pub product: Option<String>,
}
operation! { DescribeSqlTemplate(instance_id: String, schema: String, sql_text: String)
    "DescribeSqlTemplate" -> DescribeSqlTemplateOutput {
    0 "InstanceId" instance_id, 1 "Schema" schema, 2 "SqlText" sql_text, 3 "Product" product: String
} }

/// Response of [`DescribeSqlTemplate`].
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
    0 "Schema" schema: String, 1 "SqlText" sql_text: String, 2 "SqlType" sql_type: String,
    3 "SqlTemplate" sql_template: String, 4 "SqlId" sql_id: i64
} }

/// Describes top space schema time series: `DescribeTopSpaceSchemaTimeSeries` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeTopSpaceSchemaTimeSeries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopSpaceSchemaTimeSeries {
    /// Required.
    pub instance_id: String,
    pub limit: Option<i64>,
    pub sort_by: Option<String>,
    /// `YYYY-MM-DD`.
    pub start_date: Option<String>,
    /// `YYYY-MM-DD`.
    pub end_date: Option<String>,
    pub product: Option<String>,
}
operation! { DescribeTopSpaceSchemaTimeSeries(instance_id: String)
    "DescribeTopSpaceSchemaTimeSeries" -> DescribeTopSpaceSchemaTimeSeriesOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "SortBy" sort_by: String, 3 "StartDate" start_date: String,
    4 "EndDate" end_date: String, 5 "Product" product: String
} }

/// Response of [`DescribeTopSpaceSchemaTimeSeries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopSpaceSchemaTimeSeriesOutput {
    pub top_space_schema_time_series: Vec<SchemaSpaceTimeSeries>,
}
model! { DescribeTopSpaceSchemaTimeSeriesOutput {
    0 "TopSpaceSchemaTimeSeries" top_space_schema_time_series: Vec<SchemaSpaceTimeSeries>
} }

/// In the response of [`DescribeTopSpaceSchemaTimeSeries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaSpaceTimeSeries {
    pub table_schema: Option<String>,
    pub series_data: Option<MonitorMetricSeriesData>,
}
model! { SchemaSpaceTimeSeries {
    0 "TableSchema" table_schema: String, 1 "SeriesData" series_data: MonitorMetricSeriesData
} }

/// Describes top space schemas: `DescribeTopSpaceSchemas` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeTopSpaceSchemas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopSpaceSchemas {
    /// Required.
    pub instance_id: String,
    pub limit: Option<i64>,
    pub sort_by: Option<String>,
    pub product: Option<String>,
}
operation! { DescribeTopSpaceSchemas(instance_id: String) "DescribeTopSpaceSchemas" -> DescribeTopSpaceSchemasOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "SortBy" sort_by: String, 3 "Product" product: String
} }

/// Response of [`DescribeTopSpaceSchemas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopSpaceSchemasOutput {
    pub top_space_schemas: Vec<SchemaSpaceData>,
    pub timestamp: Option<i64>,
}
model! { DescribeTopSpaceSchemasOutput {
    0 "TopSpaceSchemas" top_space_schemas: Vec<SchemaSpaceData>, 1 "Timestamp" timestamp: i64
} }

/// In the response of [`DescribeTopSpaceSchemas`].
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
    0 "TableSchema" table_schema: String, 1 "DataLength" data_length: f64, 2 "IndexLength" index_length: f64,
    3 "DataFree" data_free: f64, 4 "TotalLength" total_length: f64, 5 "FragRatio" frag_ratio: f64,
    6 "TableRows" table_rows: i64, 7 "PhysicalFileSize" physical_file_size: f64
} }

/// Describes top space table time series: `DescribeTopSpaceTableTimeSeries` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeTopSpaceTableTimeSeries>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopSpaceTableTimeSeries {
    /// Required.
    pub instance_id: String,
    pub limit: Option<i64>,
    pub sort_by: Option<String>,
    /// `YYYY-MM-DD`.
    pub start_date: Option<String>,
    /// `YYYY-MM-DD`.
    pub end_date: Option<String>,
    pub product: Option<String>,
}
operation! { DescribeTopSpaceTableTimeSeries(instance_id: String)
    "DescribeTopSpaceTableTimeSeries" -> DescribeTopSpaceTableTimeSeriesOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "SortBy" sort_by: String, 3 "StartDate" start_date: String,
    4 "EndDate" end_date: String, 5 "Product" product: String
} }

/// Response of [`DescribeTopSpaceTableTimeSeries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopSpaceTableTimeSeriesOutput {
    pub top_space_table_time_series: Vec<TableSpaceTimeSeries>,
}
model! { DescribeTopSpaceTableTimeSeriesOutput {
    0 "TopSpaceTableTimeSeries" top_space_table_time_series: Vec<TableSpaceTimeSeries>
} }

/// In the response of [`DescribeTopSpaceTableTimeSeries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableSpaceTimeSeries {
    pub table_name: Option<String>,
    pub table_schema: Option<String>,
    pub engine: Option<String>,
    pub series_data: Option<MonitorFloatMetricSeriesData>,
}
model! { TableSpaceTimeSeries {
    0 "TableName" table_name: String, 1 "TableSchema" table_schema: String, 2 "Engine" engine: String,
    3 "SeriesData" series_data: MonitorFloatMetricSeriesData
} }

/// In the response of [`DescribeTopSpaceTableTimeSeries`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorFloatMetricSeriesData {
    pub series: Vec<MonitorFloatMetric>,
    pub timestamp: Vec<i64>,
}
model! { MonitorFloatMetricSeriesData {
    0 "Series" series: Vec<MonitorFloatMetric>, 1 "Timestamp" timestamp: Vec<i64>
} }

/// Describes top space tables: `DescribeTopSpaceTables` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeTopSpaceTables>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopSpaceTables {
    /// Required.
    pub instance_id: String,
    pub limit: Option<i64>,
    pub sort_by: Option<String>,
    pub product: Option<String>,
}
operation! { DescribeTopSpaceTables(instance_id: String) "DescribeTopSpaceTables" -> DescribeTopSpaceTablesOutput {
    0 "InstanceId" instance_id, 1 "Limit" limit: i64, 2 "SortBy" sort_by: String, 3 "Product" product: String
} }

/// Response of [`DescribeTopSpaceTables`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopSpaceTablesOutput {
    pub top_space_tables: Vec<TableSpaceData>,
    pub timestamp: Option<i64>,
}
model! { DescribeTopSpaceTablesOutput {
    0 "TopSpaceTables" top_space_tables: Vec<TableSpaceData>, 1 "Timestamp" timestamp: i64
} }

/// In the response of [`DescribeTopSpaceTables`].
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
    0 "TableName" table_name: String, 1 "TableSchema" table_schema: String, 2 "Engine" engine: String,
    3 "DataLength" data_length: f64, 4 "IndexLength" index_length: f64, 5 "DataFree" data_free: f64,
    6 "TotalLength" total_length: f64, 7 "FragRatio" frag_ratio: f64, 8 "TableRows" table_rows: i64,
    9 "PhysicalFileSize" physical_file_size: f64
} }

/// Describes user autonomy profile: `DescribeUserAutonomyProfile` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeUserAutonomyProfile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAutonomyProfile {
    /// Required.
    pub profile_type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product: String,
}
operation! { DescribeUserAutonomyProfile(profile_type: String, instance_id: String, product: String)
    "DescribeUserAutonomyProfile" -> DescribeUserAutonomyProfileOutput {
    0 "ProfileType" profile_type, 1 "InstanceId" instance_id, 2 "Product" product
} }

/// Response of [`DescribeUserAutonomyProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserAutonomyProfileOutput {
    pub profile_type: Option<String>,
    pub update_time: Option<String>,
    pub profile_info: Option<AutonomyUserProfileInfo>,
}
model! { DescribeUserAutonomyProfileOutput {
    0 "ProfileType" profile_type: String, 1 "UpdateTime" update_time: String,
    2 "ProfileInfo" profile_info: AutonomyUserProfileInfo
} }

/// In the response of [`DescribeUserAutonomyProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutonomyUserProfileInfo {
    pub enabled: Option<bool>,
    pub uin: Option<String>,
    pub memory_upper_limit: Option<i64>,
    pub threshold_rule: Option<MetricThreshold>,
    pub enabled_items: Vec<String>,
}
model! { AutonomyUserProfileInfo {
    0 "Enabled" enabled: bool, 1 "Uin" uin: String, 2 "MemoryUpperLimit" memory_upper_limit: i64,
    3 "ThresholdRule" threshold_rule: MetricThreshold, 4 "EnabledItems" enabled_items: Vec<String>
} }

/// In the response of [`DescribeUserAutonomyProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricThreshold {
    pub metric: Option<String>,
    pub threshold: Option<i64>,
    pub duration: Option<i64>,
}
model! { MetricThreshold {
    0 "Metric" metric: String, 1 "Threshold" threshold: i64, 2 "Duration" duration: i64
} }

/// Describes user sql advice: `DescribeUserSqlAdvice` of `dbbrain` 2021-05-27.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=DescribeUserSqlAdvice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSqlAdvice {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sql_text: String,
    pub schema: Option<String>,
    pub product: Option<String>,
}
operation! { DescribeUserSqlAdvice(instance_id: String, sql_text: String)
    "DescribeUserSqlAdvice" -> DescribeUserSqlAdviceOutput {
    0 "InstanceId" instance_id, 1 "SqlText" sql_text, 2 "Schema" schema: String, 3 "Product" product: String
} }

/// Response of [`DescribeUserSqlAdvice`].
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
    0 "Advices" advices: String, 1 "Comments" comments: String, 2 "SqlText" sql_text: String, 3 "Schema" schema: String,
    4 "Tables" tables: String, 5 "SqlPlan" sql_plan: String, 6 "Cost" cost: String
} }

/// `KillMySqlThreads` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=KillMySqlThreads>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillMySqlThreads {
    /// Required.
    pub instance_id: String,
    /// Required.
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

/// Response of [`KillMySqlThreads`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillMySqlThreadsOutput {
    pub threads: Vec<i64>,
    pub sql_exec_id: Option<String>,
}
model! { KillMySqlThreadsOutput {
    0 "Threads" threads: Vec<i64>, 1 "SqlExecId" sql_exec_id: String
} }

/// Modifies alarm policy: `ModifyAlarmPolicy` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=ModifyAlarmPolicy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmPolicy {
    /// Required.
    pub apply_type: String,
    /// Required.
    pub enable: i64,
    /// Required.
    pub instance_ids: Vec<InstanceID>,
    /// Required.
    pub new_profile_level: String,
    /// Required.
    pub new_profile_name: String,
    /// Required.
    pub profile_name: String,
    /// Required.
    pub profile_type: String,
    /// Required.
    pub remark: String,
    /// Required.
    pub rule_type: i64,
    /// Required.
    pub template_info: Vec<TemplateInfo>,
    pub quick_rule: Option<String>,
    pub rules: Option<Vec<AlarmsRules>>,
}

/// Arguments of [`ModifyAlarmPolicy::new`].
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
operation! {
    ModifyAlarmPolicy { ModifyAlarmPolicyRequired: apply_type, enable, instance_ids, new_profile_level, new_profile_name, profile_name, profile_type, remark, rule_type, template_info }
    "ModifyAlarmPolicy" -> Empty {
    0 "ApplyType" apply_type, 1 "Enable" enable, 2 "InstanceIds" instance_ids, 3 "NewProfileLevel" new_profile_level,
    4 "NewProfileName" new_profile_name, 5 "ProfileName" profile_name, 6 "ProfileType" profile_type, 7 "Remark" remark,
    8 "RuleType" rule_type, 9 "TemplateInfo" template_info, 10 "QuickRule" quick_rule: String,
    11 "Rules" rules: Vec<AlarmsRules>
} }

/// Response of [`ModifyAlarmPolicy`]: empty.
pub type ModifyAlarmPolicyOutput = Empty;

/// In the request of [`ModifyAlarmPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceID {
    pub instance_id: Option<String>,
}
input! { InstanceID() {
    0 "InstanceId" instance_id: String
} }

/// In the request of [`ModifyAlarmPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateInfo {
    /// Required.
    pub template_id: Option<String>,
    /// Required.
    pub template_name: Option<String>,
}
input! { TemplateInfo(template_id: String, template_name: String) {
    0 "TemplateId" template_id: String, 1 "TemplateName" template_name: String
} }

/// In the request of [`ModifyAlarmPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmsRules {
    /// Required.
    pub interval: Option<i64>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub metric: Option<String>,
    /// Required.
    pub operator: Option<String>,
    /// Required.
    pub severity: Option<String>,
    pub value: Option<f64>,
}

/// Arguments of [`AlarmsRules::new`].
pub struct AlarmsRulesRequired {
    pub interval: i64,
    pub name: String,
    pub metric: String,
    pub operator: String,
    pub severity: String,
}
input! { AlarmsRules { AlarmsRulesRequired: interval, name, metric, operator, severity } {
    0 "Interval" interval: i64, 1 "Name" name: String, 2 "Metric" metric: String, 3 "Operator" operator: String,
    4 "Severity" severity: String, 5 "Value" value: f64
} }

/// Modifies audit service: `ModifyAuditService` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=ModifyAuditService>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditService {
    /// Required.
    pub product: String,
    /// Required.
    pub node_request_type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub log_expire_day: i64,
    /// Required.
    pub hot_log_expire_day: i64,
}

/// Arguments of [`ModifyAuditService::new`].
pub struct ModifyAuditServiceRequired {
    pub product: String,
    pub node_request_type: String,
    pub instance_id: String,
    pub log_expire_day: i64,
    pub hot_log_expire_day: i64,
}
operation! {
    ModifyAuditService { ModifyAuditServiceRequired: product, node_request_type, instance_id, log_expire_day, hot_log_expire_day }
    "ModifyAuditService" -> ModifyAuditServiceOutput {
    0 "Product" product, 1 "NodeRequestType" node_request_type, 2 "InstanceId" instance_id,
    3 "LogExpireDay" log_expire_day, 4 "HotLogExpireDay" hot_log_expire_day
} }

/// Response of [`ModifyAuditService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAuditServiceOutput {
    pub success: Option<i64>,
}
model! { ModifyAuditServiceOutput {
    0 "Success" success: i64
} }

/// Modifies diag db instance conf: `ModifyDiagDBInstanceConf` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=ModifyDiagDBInstanceConf>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDiagDBInstanceConf {
    /// Required.
    pub instance_confs: InstanceConfs,
    /// Required.
    pub regions: String,
    /// Required.
    pub product: String,
    pub instance_ids: Option<Vec<String>>,
}
operation! { ModifyDiagDBInstanceConf(instance_confs: InstanceConfs, regions: String, product: String)
    "ModifyDiagDBInstanceConf" -> Empty {
    0 "InstanceConfs" instance_confs, 1 "Regions" regions, 2 "Product" product,
    3 "InstanceIds" instance_ids: Vec<String>
} }

/// Response of [`ModifyDiagDBInstanceConf`]: empty.
pub type ModifyDiagDBInstanceConfOutput = Empty;

/// Modifies sql filters: `ModifySqlFilters` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=ModifySqlFilters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySqlFilters {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub filter_ids: Vec<i64>,
    /// Required.
    pub status: String,
    /// Secret.
    pub session_token: Option<Secret>,
    pub product: Option<String>,
}
operation! { ModifySqlFilters(instance_id: String, filter_ids: Vec<i64>, status: String) "ModifySqlFilters" -> Empty {
    0 "InstanceId" instance_id, 1 "FilterIds" filter_ids, 2 "Status" status, 3 "SessionToken" session_token: Secret,
    4 "Product" product: String
} }

/// Response of [`ModifySqlFilters`]: empty.
pub type ModifySqlFiltersOutput = Empty;

/// Modifies user autonomy profile: `ModifyUserAutonomyProfile` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=ModifyUserAutonomyProfile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserAutonomyProfile {
    /// Required.
    pub profile_type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product: String,
    pub new_profile_info: Option<String>,
}
operation! { ModifyUserAutonomyProfile(profile_type: String, instance_id: String, product: String)
    "ModifyUserAutonomyProfile" -> Empty {
    0 "ProfileType" profile_type, 1 "InstanceId" instance_id, 2 "Product" product,
    3 "NewProfileInfo" new_profile_info: String
} }

/// Response of [`ModifyUserAutonomyProfile`]: empty.
pub type ModifyUserAutonomyProfileOutput = Empty;

/// Opens audit service: `OpenAuditService` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=OpenAuditService>.
///
/// Errors: [`codes::FAILED_OPERATION_PAAS_AUDIT_NOT_OPENED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAuditService {
    /// Required.
    pub product: String,
    /// Required.
    pub node_request_type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub log_expire_day: i64,
    /// Required.
    pub hot_log_expire_day: i64,
}

/// Arguments of [`OpenAuditService::new`].
pub struct OpenAuditServiceRequired {
    pub product: String,
    pub node_request_type: String,
    pub instance_id: String,
    pub log_expire_day: i64,
    pub hot_log_expire_day: i64,
}
operation! {
    OpenAuditService { OpenAuditServiceRequired: product, node_request_type, instance_id, log_expire_day, hot_log_expire_day }
    "OpenAuditService" -> OpenAuditServiceOutput {
    0 "Product" product, 1 "NodeRequestType" node_request_type, 2 "InstanceId" instance_id,
    3 "LogExpireDay" log_expire_day, 4 "HotLogExpireDay" hot_log_expire_day
} }

/// Response of [`OpenAuditService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAuditServiceOutput {
    pub task_id: Option<i64>,
}
model! { OpenAuditServiceOutput {
    0 "TaskId" task_id: i64
} }

/// Updates agent switch: `UpdateAgentSwitch` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=UpdateAgentSwitch>.
///
/// Errors: [`codes::FAILED_OPERATION_PAAS_AUDIT_NOT_OPENED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAgentSwitch {
    /// Required.
    pub agent_id: String,
    /// Required.
    pub switch: String,
    /// Required.
    pub product: String,
}
operation! { UpdateAgentSwitch(agent_id: String, switch: String, product: String) "UpdateAgentSwitch" -> Empty {
    0 "AgentId" agent_id, 1 "Switch" switch, 2 "Product" product
} }

/// Response of [`UpdateAgentSwitch`]: empty.
pub type UpdateAgentSwitchOutput = Empty;

/// Updates database autonomy status: `UpdateDatabaseAutonomyStatus` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=UpdateDatabaseAutonomyStatus>.
///
/// Errors: [`codes::REGION_ERROR`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatabaseAutonomyStatus {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub status: i64,
}
operation! { UpdateDatabaseAutonomyStatus(instance_id: String, product: String, r#type: String, status: i64)
    "UpdateDatabaseAutonomyStatus" -> UpdateDatabaseAutonomyStatusOutput {
    0 "InstanceId" instance_id, 1 "Product" product, 2 "Type" r#type, 3 "Status" status
} }

/// Response of [`UpdateDatabaseAutonomyStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDatabaseAutonomyStatusOutput {
    pub status: Option<i64>,
}
model! { UpdateDatabaseAutonomyStatusOutput {
    0 "Status" status: i64
} }

/// Updates monitor switch: `UpdateMonitorSwitch` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=UpdateMonitorSwitch>.
///
/// Errors: [`codes::REGION_ERROR`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMonitorSwitch {
    /// Required.
    pub switch: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub product: String,
}
operation! { UpdateMonitorSwitch(switch: String, instance_id: String, product: String) "UpdateMonitorSwitch" -> Empty {
    0 "Switch" switch, 1 "InstanceId" instance_id, 2 "Product" product
} }

/// Response of [`UpdateMonitorSwitch`]: empty.
pub type UpdateMonitorSwitchOutput = Empty;

/// Verifies user account: `VerifyUserAccount` of `dbbrain` 2021-05-27.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2021-05-27&Action=VerifyUserAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyUserAccount {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user: String,
    /// Required. Secret.
    pub password: Secret,
    pub product: Option<String>,
}
operation! { VerifyUserAccount(instance_id: String, user: String, password: Secret)
    "VerifyUserAccount" -> VerifyUserAccountOutput {
    0 "InstanceId" instance_id, 1 "User" user, 2 "Password" password, 3 "Product" product: String
} }

/// Response of [`VerifyUserAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyUserAccountOutput {
    /// Secret.
    pub session_token: Option<Secret>,
}
model! { VerifyUserAccountOutput {
    0 "SessionToken" session_token: Secret
} }

codes! {
    AUTH_FAILURE "AuthFailure", DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_AUDIT_NOT_OPENED "FailedOperation.AuditNotOpened",
    FAILED_OPERATION_PAAS_AUDIT_NOT_OPENED "FailedOperation.PaasAuditNotOpened",
    FAILED_OPERATION_SEGMENT_LOADING "FailedOperation.SegmentLoading", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_DB_OPERATION_FAILED "InternalError.DbOperationFailed",
    INTERNAL_ERROR_INTERNAL_ERROR "InternalError.InternalError", INVALID_FILTER "InvalidFilter",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_INVALID_PARAMETER "InvalidParameter.InvalidParameter",
    INVALID_PARAMETER_COMBINATION "InvalidParameterCombination", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER_VALUE "InvalidParameterValue.InvalidParameterValue",
    LIMIT_EXCEEDED "LimitExceeded", MISSING_PARAMETER "MissingParameter",
    MISSING_PARAMETER_MISSING_PARAMETER "MissingParameter.MissingParameter", OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_USER_HAS_NO_STRATEGY "OperationDenied.UserHasNoStrategy", REGION_ERROR "RegionError",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_UNAUTHORIZED_OPERATION "UnauthorizedOperation.UnauthorizedOperation",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_HAS_DUPLICATED_TASK "UnsupportedOperation.HasDuplicatedTask"
}

#[cfg(feature = "unstable-registry")]
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
