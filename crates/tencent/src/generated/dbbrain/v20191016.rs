//! `dbbrain` 2019-10-16.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "dbbrain", version: "2019-10-16", code: "dbbrain", endpoints: &Endpoints::NONE };

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
pub struct DescribeDBDiagEvent {
    pub instance_id: String,
    pub event_id: Option<i64>,
    pub product: Option<String>,
}
operation! { DescribeDBDiagEvent(instance_id: String) "DescribeDBDiagEvent" -> DescribeDBDiagEventOutput {
    0 "InstanceId" instance_id, 1 "EventId" event_id: i64, 2 "Product" product: String
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
}
model! { DiagHistoryEventItem {
    0 "DiagType" diag_type, 1 "EndTime" end_time, 2 "StartTime" start_time, 3 "EventId" event_id, 4 "Severity" severity,
    5 "Outline" outline, 6 "DiagItem" diag_item, 7 "InstanceId" instance_id, 8 "Metric" metric, 9 "Region" region
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
}
operation! { DescribeDBDiagReportTasks() "DescribeDBDiagReportTasks" -> DescribeDBDiagReportTasksOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "InstanceIds" instance_ids: Vec<String>,
    3 "Sources" sources: Vec<String>, 4 "HealthLevels" health_levels: String, 5 "TaskStatuses" task_statuses: String,
    6 "Offset" offset: i64, 7 "Limit" limit: i64, 8 "Product" product: String
} }
paged! { DescribeDBDiagReportTasks: HealthReportTask = Offset "Offset", "Tasks" tasks, total "TotalCount" }

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
}
model! { HealthReportTask {
    0 "AsyncRequestId" async_request_id, 1 "Source" source, 2 "Progress" progress, 3 "CreateTime" create_time,
    4 "StartTime" start_time, 5 "EndTime" end_time, 6 "InstanceInfo" instance_info, 7 "HealthStatus" health_status
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
    30 "CreateTime" create_time, 31 "ClusterId" cluster_id, 32 "ClusterName" cluster_name
} }

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
}
operation! { DescribeMySqlProcessList(instance_id: String)
    "DescribeMySqlProcessList" -> DescribeMySqlProcessListOutput {
    0 "InstanceId" instance_id, 1 "ID" id: u64, 2 "User" user: String, 3 "Host" host: String, 4 "DB" db: String,
    5 "State" state: String, 6 "Command" command: String, 7 "Time" time: u64, 8 "Info" info: String,
    9 "Limit" limit: u64, 10 "Product" product: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMySqlProcessListOutput {
    pub process_list: Option<Vec<MySqlProcess>>,
}
model! { DescribeMySqlProcessListOutput {
    0 "ProcessList" process_list
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
pub struct DescribeSlowLogTimeSeriesStats {
    pub instance_id: String,
    pub start_time: String,
    pub end_time: String,
    pub product: Option<String>,
}
operation! { DescribeSlowLogTimeSeriesStats(instance_id: String, start_time: String, end_time: String)
    "DescribeSlowLogTimeSeriesStats" -> DescribeSlowLogTimeSeriesStatsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Product" product: String
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
    pub values: Option<Vec<i64>>,
}
model! { MonitorMetric {
    0 "Metric" metric, 1 "Unit" unit, 2 "Values" values
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
}
operation! { DescribeSlowLogUserHostStats(instance_id: String, start_time: String, end_time: String)
    "DescribeSlowLogUserHostStats" -> DescribeSlowLogUserHostStatsOutput {
    0 "InstanceId" instance_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Product" product: String
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
pub struct DescribeUserSqlAdvice {
    pub instance_id: String,
    pub sql_text: String,
    pub schema: Option<String>,
}
operation! { DescribeUserSqlAdvice(instance_id: String, sql_text: String)
    "DescribeUserSqlAdvice" -> DescribeUserSqlAdviceOutput {
    0 "InstanceId" instance_id, 1 "SqlText" sql_text, 2 "Schema" schema: String
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

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_SEGMENT_LOADING: &str = "FailedOperation.SegmentLoading";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_USER_HAS_NO_STRATEGY: &str = "OperationDenied.UserHasNoStrategy";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    AddUserContact, CreateDBDiagReportTask, CreateDBDiagReportUrl, CreateMailProfile, CreateSchedulerMailProfile,
    CreateSecurityAuditLogExportTask, DeleteSecurityAuditLogExportTasks, DescribeAllUserContact, DescribeAllUserGroup,
    DescribeDBDiagEvent, DescribeDBDiagHistory, DescribeDBDiagReportTasks, DescribeDBSpaceStatus,
    DescribeDiagDBInstances, DescribeHealthScore, DescribeMailProfile, DescribeMySqlProcessList,
    DescribeSecurityAuditLogDownloadUrls, DescribeSecurityAuditLogExportTasks, DescribeSlowLogTimeSeriesStats,
    DescribeSlowLogTopSqls, DescribeSlowLogUserHostStats, DescribeTopSpaceSchemaTimeSeries, DescribeTopSpaceSchemas,
    DescribeTopSpaceTableTimeSeries, DescribeTopSpaceTables, DescribeUserSqlAdvice, ModifyDiagDBInstanceConf
}
