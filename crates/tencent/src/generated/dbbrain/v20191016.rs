//! `dbbrain` of Tencent Cloud, API version 2019-10-16.
//!
//! Endpoint: `dbbrain.tencentcloudapi.com`, or `dbbrain.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, dbbrain::v20191016::DescribeDBDiagReportTasks};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeDBDiagReportTasks::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "dbbrain",
    "2019-10-16",
    "dbbrain",
    &Endpoints::NONE,
);

/// Adds user contact: `AddUserContact` of `dbbrain` 2019-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=AddUserContact>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION`].
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

/// Creates db diag report task: `CreateDBDiagReportTask` of `dbbrain` 2019-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=CreateDBDiagReportTask>.
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

/// Creates db diag report url: `CreateDBDiagReportUrl` of `dbbrain` 2019-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=CreateDBDiagReportUrl>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
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

/// Creates mail profile: `CreateMailProfile` of `dbbrain` 2019-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=CreateMailProfile>.
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

/// Creates scheduler mail profile: `CreateSchedulerMailProfile` of `dbbrain` 2019-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=CreateSchedulerMailProfile>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION`].
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

/// Creates security audit log export task: `CreateSecurityAuditLogExportTask` of `dbbrain` 2019-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=CreateSecurityAuditLogExportTask>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND`].
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

/// Deletes security audit log export tasks: `DeleteSecurityAuditLogExportTasks` of `dbbrain` 2019-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=DeleteSecurityAuditLogExportTasks>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
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

/// Describes all user contact: `DescribeAllUserContact` of `dbbrain` 2019-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=DescribeAllUserContact>.
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

/// Describes all user group: `DescribeAllUserGroup` of `dbbrain` 2019-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=DescribeAllUserGroup>.
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

/// Describes db diag event: `DescribeDBDiagEvent` of `dbbrain` 2019-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=DescribeDBDiagEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDBDiagEvent {
    /// Required.
    pub instance_id: String,
    pub event_id: Option<i64>,
    pub product: Option<String>,
}
operation! { DescribeDBDiagEvent(instance_id: String) "DescribeDBDiagEvent" -> DescribeDBDiagEventOutput {
    0 "InstanceId" instance_id, 1 "EventId" event_id: i64, 2 "Product" product: String
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

/// Describes db diag history: `DescribeDBDiagHistory` of `dbbrain` 2019-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=DescribeDBDiagHistory>.
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

/// In the response of [`DescribeDBDiagHistory`].
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
}
model! { DiagHistoryEventItem {
    0 "DiagType" diag_type: String, 1 "EndTime" end_time: String, 2 "StartTime" start_time: String,
    3 "EventId" event_id: i64, 4 "Severity" severity: i64, 5 "Outline" outline: String, 6 "DiagItem" diag_item: String,
    7 "InstanceId" instance_id: String, 8 "Metric" metric: String, 9 "Region" region: String
} }

/// Describes db diag report tasks: `DescribeDBDiagReportTasks` of `dbbrain` 2019-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=DescribeDBDiagReportTasks>.
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
}
operation! { DescribeDBDiagReportTasks() "DescribeDBDiagReportTasks" -> DescribeDBDiagReportTasksOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "InstanceIds" instance_ids: Vec<String>,
    3 "Sources" sources: Vec<String>, 4 "HealthLevels" health_levels: String, 5 "TaskStatuses" task_statuses: String,
    6 "Offset" offset: i64, 7 "Limit" limit: i64, 8 "Product" product: String
} }
paged! { DescribeDBDiagReportTasks: HealthReportTask = Offset "Offset", "Tasks" tasks, total "TotalCount" }

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
}
model! { HealthReportTask {
    0 "AsyncRequestId" async_request_id: i64, 1 "Source" source: String, 2 "Progress" progress: i64,
    3 "CreateTime" create_time: String, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String,
    6 "InstanceInfo" instance_info: InstanceBasicInfo, 7 "HealthStatus" health_status: HealthStatus
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

/// Describes db space status: `DescribeDBSpaceStatus` of `dbbrain` 2019-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=DescribeDBSpaceStatus>.
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

/// Describes diag db instances: `DescribeDiagDBInstances` of `dbbrain` 2019-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=DescribeDiagDBInstances>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
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
    31 "ClusterId" cluster_id: String, 32 "ClusterName" cluster_name: String
} }

/// In the request of [`DescribeDiagDBInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceConfs {
    pub daily_inspection: Option<String>,
    pub overview_display: Option<String>,
    pub key_delimiters: Option<Vec<String>>,
}
input! { InstanceConfs() {
    0 "DailyInspection" daily_inspection: String, 1 "OverviewDisplay" overview_display: String,
    2 "KeyDelimiters" key_delimiters: Vec<String>
} }

/// Describes health score: `DescribeHealthScore` of `dbbrain` 2019-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=DescribeHealthScore>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION`].
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

/// Describes mail profile: `DescribeMailProfile` of `dbbrain` 2019-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=DescribeMailProfile>.
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

/// Describes my sql process list: `DescribeMySqlProcessList` of `dbbrain` 2019-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=DescribeMySqlProcessList>.
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
}
operation! { DescribeMySqlProcessList(instance_id: String)
    "DescribeMySqlProcessList" -> DescribeMySqlProcessListOutput {
    0 "InstanceId" instance_id, 1 "ID" id: i64, 2 "User" user: String, 3 "Host" host: String, 4 "DB" db: String,
    5 "State" state: String, 6 "Command" command: String, 7 "Time" time: i64, 8 "Info" info: String,
    9 "Limit" limit: i64, 10 "Product" product: String
} }

/// Response of [`DescribeMySqlProcessList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMySqlProcessListOutput {
    pub process_list: Vec<MySqlProcess>,
}
model! { DescribeMySqlProcessListOutput {
    0 "ProcessList" process_list: Vec<MySqlProcess>
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

/// Describes security audit log download urls: `DescribeSecurityAuditLogDownloadUrls` of `dbbrain` 2019-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=DescribeSecurityAuditLogDownloadUrls>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
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

/// Describes security audit log export tasks: `DescribeSecurityAuditLogExportTasks` of `dbbrain` 2019-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=DescribeSecurityAuditLogExportTasks>.
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

/// Describes slow log time series stats: `DescribeSlowLogTimeSeriesStats` of `dbbrain` 2019-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=DescribeSlowLogTimeSeriesStats>.
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
}
operation! { DescribeSlowLogTimeSeriesStats(instance_id: String, start_time: String, end_time: String)
    "DescribeSlowLogTimeSeriesStats" -> DescribeSlowLogTimeSeriesStatsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Product" product: String
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

/// In the response of [`DescribeSlowLogTimeSeriesStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorMetricSeriesData {
    pub series: Vec<MonitorMetric>,
    pub timestamp: Vec<i64>,
}
model! { MonitorMetricSeriesData {
    0 "Series" series: Vec<MonitorMetric>, 1 "Timestamp" timestamp: Vec<i64>
} }

/// In the response of [`DescribeSlowLogTimeSeriesStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorMetric {
    pub metric: Option<String>,
    pub unit: Option<String>,
    pub values: Vec<i64>,
}
model! { MonitorMetric {
    0 "Metric" metric: String, 1 "Unit" unit: String, 2 "Values" values: Vec<i64>
} }

/// Describes slow log top sqls: `DescribeSlowLogTopSqls` of `dbbrain` 2019-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=DescribeSlowLogTopSqls>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
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

/// Describes slow log user host stats: `DescribeSlowLogUserHostStats` of `dbbrain` 2019-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=DescribeSlowLogUserHostStats>.
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
}
operation! { DescribeSlowLogUserHostStats(instance_id: String, start_time: String, end_time: String)
    "DescribeSlowLogUserHostStats" -> DescribeSlowLogUserHostStatsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Product" product: String
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

/// Describes top space schema time series: `DescribeTopSpaceSchemaTimeSeries` of `dbbrain` 2019-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=DescribeTopSpaceSchemaTimeSeries>.
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

/// Describes top space schemas: `DescribeTopSpaceSchemas` of `dbbrain` 2019-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=DescribeTopSpaceSchemas>.
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

/// Describes top space table time series: `DescribeTopSpaceTableTimeSeries` of `dbbrain` 2019-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=DescribeTopSpaceTableTimeSeries>.
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

/// In the response of [`DescribeTopSpaceTableTimeSeries`].
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

/// Describes top space tables: `DescribeTopSpaceTables` of `dbbrain` 2019-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=DescribeTopSpaceTables>.
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

/// Describes user sql advice: `DescribeUserSqlAdvice` of `dbbrain` 2019-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=DescribeUserSqlAdvice>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserSqlAdvice {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub sql_text: String,
    pub schema: Option<String>,
}
operation! { DescribeUserSqlAdvice(instance_id: String, sql_text: String)
    "DescribeUserSqlAdvice" -> DescribeUserSqlAdviceOutput {
    0 "InstanceId" instance_id, 1 "SqlText" sql_text, 2 "Schema" schema: String
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

/// Modifies diag db instance conf: `ModifyDiagDBInstanceConf` of `dbbrain` 2019-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=dbbrain&Version=2019-10-16&Action=ModifyDiagDBInstanceConf>.
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

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_SEGMENT_LOADING "FailedOperation.SegmentLoading", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    LIMIT_EXCEEDED "LimitExceeded", MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_USER_HAS_NO_STRATEGY "OperationDenied.UserHasNoStrategy",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_NOT_FOUND "ResourceNotFound",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddUserContact, CreateDBDiagReportTask, CreateDBDiagReportUrl, CreateMailProfile, CreateSchedulerMailProfile,
    CreateSecurityAuditLogExportTask, DeleteSecurityAuditLogExportTasks, DescribeAllUserContact, DescribeAllUserGroup,
    DescribeDBDiagEvent, DescribeDBDiagHistory, DescribeDBDiagReportTasks, DescribeDBSpaceStatus,
    DescribeDiagDBInstances, DescribeHealthScore, DescribeMailProfile, DescribeMySqlProcessList,
    DescribeSecurityAuditLogDownloadUrls, DescribeSecurityAuditLogExportTasks, DescribeSlowLogTimeSeriesStats,
    DescribeSlowLogTopSqls, DescribeSlowLogUserHostStats, DescribeTopSpaceSchemaTimeSeries, DescribeTopSpaceSchemas,
    DescribeTopSpaceTableTimeSeries, DescribeTopSpaceTables, DescribeUserSqlAdvice, ModifyDiagDBInstanceConf
}
