//! `wedata` of Tencent Cloud, API version 2021-08-20.
//!
//! Endpoint: `wedata.tencentcloudapi.com`, or `wedata.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, wedata::v20210820::DescribeAllByFolderNew};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAllByFolderNew::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "wedata",
    "2021-08-20",
    "wedata",
    &Endpoints::NONE,
);

/// Adds project user role: `AddProjectUserRole` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=AddProjectUserRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProjectUserRole {
    /// Required.
    pub project_id: String,
    /// Required.
    pub user_ids: Vec<String>,
    /// Required.
    pub role_ids: Vec<String>,
}
operation! { AddProjectUserRole(project_id: String, user_ids: Vec<String>, role_ids: Vec<String>)
    "AddProjectUserRole" -> AddProjectUserRoleOutput {
    0 "ProjectId" project_id, 1 "UserIds" user_ids, 2 "RoleIds" role_ids
} }

/// Response of [`AddProjectUserRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProjectUserRoleOutput {
    pub data: Option<bool>,
}
model! { AddProjectUserRoleOutput {
    0 "Data" data: bool
} }

/// Batches create integration task alarms: `BatchCreateIntegrationTaskAlarms` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=BatchCreateIntegrationTaskAlarms>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateIntegrationTaskAlarms {
    /// Required.
    pub task_ids: Vec<String>,
    /// Required.
    pub task_alarm_info: TaskAlarmInfo,
    /// Required.
    pub project_id: String,
}
operation! {
    BatchCreateIntegrationTaskAlarms(task_ids: Vec<String>, task_alarm_info: TaskAlarmInfo, project_id: String)
    "BatchCreateIntegrationTaskAlarms" -> BatchCreateIntegrationTaskAlarmsOutput {
    0 "TaskIds" task_ids, 1 "TaskAlarmInfo" task_alarm_info, 2 "ProjectId" project_id
} }

/// In the request of [`BatchCreateIntegrationTaskAlarms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskAlarmInfo {
    /// Required.
    pub task_id: Option<String>,
    /// Required.
    pub regular_name: Option<String>,
    /// Required.
    pub regular_status: Option<i64>,
    /// Required.
    pub alarm_level: Option<i64>,
    /// Required.
    pub alarm_way: Option<String>,
    /// Required.
    pub task_type: Option<i64>,
    pub id: Option<String>,
    pub regular_id: Option<String>,
    pub alarm_indicator: Option<i64>,
    pub trigger_type: Option<i64>,
    pub estimated_time: Option<i64>,
    pub alarm_recipient_id: Option<String>,
    pub project_id: Option<String>,
    pub creater: Option<String>,
    pub alarm_recipient_name: Option<String>,
    pub alarm_indicator_desc: Option<String>,
    pub operator: Option<i64>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub alarm_indicator_infos: Option<Vec<AlarmIndicatorInfo>>,
    pub alarm_recipient_type: Option<i64>,
    pub quiet_periods: Option<Vec<QuietPeriod>>,
    pub we_com_hook: Option<String>,
    pub update_time: Option<String>,
    pub operator_uin: Option<String>,
    pub task_count: Option<i64>,
    pub monitor_type: Option<i64>,
    pub monitor_object_ids: Option<Vec<String>>,
    pub latest_alarm_instance_id: Option<String>,
    pub latest_alarm_time: Option<String>,
    pub description: Option<String>,
    pub lark_web_hooks: Option<String>,
    pub ding_ding_web_hooks: Option<String>,
    pub business_type: Option<i64>,
    pub alarm_message_rule: Option<String>,
    pub report_target: Option<i64>,
    pub alarm_receiver_groups: Option<Vec<AlarmReceiverGroup>>,
    pub alarm_receiver_group_flag: Option<i64>,
}

/// Arguments of [`TaskAlarmInfo::new`].
pub struct TaskAlarmInfoRequired {
    pub task_id: String,
    pub regular_name: String,
    pub regular_status: i64,
    pub alarm_level: i64,
    pub alarm_way: String,
    pub task_type: i64,
}
input! {
    TaskAlarmInfo { TaskAlarmInfoRequired: task_id, regular_name, regular_status, alarm_level, alarm_way, task_type } {
    0 "TaskId" task_id: String, 1 "RegularName" regular_name: String, 2 "RegularStatus" regular_status: i64,
    3 "AlarmLevel" alarm_level: i64, 4 "AlarmWay" alarm_way: String, 5 "TaskType" task_type: i64, 6 "Id" id: String,
    7 "RegularId" regular_id: String, 8 "AlarmIndicator" alarm_indicator: i64, 9 "TriggerType" trigger_type: i64,
    10 "EstimatedTime" estimated_time: i64, 11 "AlarmRecipientId" alarm_recipient_id: String,
    12 "ProjectId" project_id: String, 13 "Creater" creater: String,
    14 "AlarmRecipientName" alarm_recipient_name: String, 15 "AlarmIndicatorDesc" alarm_indicator_desc: String,
    16 "Operator" operator: i64, 17 "NodeId" node_id: String, 18 "NodeName" node_name: String,
    19 "AlarmIndicatorInfos" alarm_indicator_infos: Vec<AlarmIndicatorInfo>,
    20 "AlarmRecipientType" alarm_recipient_type: i64, 21 "QuietPeriods" quiet_periods: Vec<QuietPeriod>,
    22 "WeComHook" we_com_hook: String, 23 "UpdateTime" update_time: String, 24 "OperatorUin" operator_uin: String,
    25 "TaskCount" task_count: i64, 26 "MonitorType" monitor_type: i64,
    27 "MonitorObjectIds" monitor_object_ids: Vec<String>, 28 "LatestAlarmInstanceId" latest_alarm_instance_id: String,
    29 "LatestAlarmTime" latest_alarm_time: String, 30 "Description" description: String,
    31 "LarkWebHooks" lark_web_hooks: String, 32 "DingDingWebHooks" ding_ding_web_hooks: String,
    33 "BusinessType" business_type: i64, 34 "AlarmMessageRule" alarm_message_rule: String,
    35 "ReportTarget" report_target: i64, 36 "AlarmReceiverGroups" alarm_receiver_groups: Vec<AlarmReceiverGroup>,
    37 "AlarmReceiverGroupFlag" alarm_receiver_group_flag: i64
} }

/// In the request of [`BatchCreateIntegrationTaskAlarms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmIndicatorInfo {
    pub id: Option<String>,
    pub alarm_indicator: Option<i64>,
    pub alarm_indicator_desc: Option<String>,
    pub trigger_type: Option<i64>,
    pub estimated_time: Option<i64>,
    pub operator: Option<i64>,
    pub alarm_indicator_unit: Option<String>,
    pub duration: Option<i64>,
    pub duration_unit: Option<String>,
    pub max_times: Option<i64>,
    pub threshold: Option<f64>,
    pub indicator_time_range_unit: Option<String>,
    pub indicator_time_range_value: Option<i64>,
}
input! { AlarmIndicatorInfo() {
    0 "Id" id: String, 1 "AlarmIndicator" alarm_indicator: i64, 2 "AlarmIndicatorDesc" alarm_indicator_desc: String,
    3 "TriggerType" trigger_type: i64, 4 "EstimatedTime" estimated_time: i64, 5 "Operator" operator: i64,
    6 "AlarmIndicatorUnit" alarm_indicator_unit: String, 7 "Duration" duration: i64,
    8 "DurationUnit" duration_unit: String, 9 "MaxTimes" max_times: i64, 10 "Threshold" threshold: f64,
    11 "IndicatorTimeRangeUnit" indicator_time_range_unit: String,
    12 "IndicatorTimeRangeValue" indicator_time_range_value: i64
} }

/// In the request of [`BatchCreateIntegrationTaskAlarms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuietPeriod {
    pub days_of_week: Option<Vec<i64>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
input! { QuietPeriod() {
    0 "DaysOfWeek" days_of_week: Vec<i64>, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String
} }

/// In the request of [`BatchCreateIntegrationTaskAlarms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmReceiverGroup {
    pub alarm_recipient_type: Option<i64>,
    pub alarm_recipient_id: Option<String>,
    pub alarm_recipient_name: Option<String>,
    pub alarm_way: Option<String>,
    pub quiet_periods: Option<Vec<QuietPeriod>>,
    pub alarm_message_rule: Option<String>,
}
input! { AlarmReceiverGroup() {
    0 "AlarmRecipientType" alarm_recipient_type: i64, 1 "AlarmRecipientId" alarm_recipient_id: String,
    2 "AlarmRecipientName" alarm_recipient_name: String, 3 "AlarmWay" alarm_way: String,
    4 "QuietPeriods" quiet_periods: Vec<QuietPeriod>, 5 "AlarmMessageRule" alarm_message_rule: String
} }

/// Response of [`BatchCreateIntegrationTaskAlarms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateIntegrationTaskAlarmsOutput {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { BatchCreateIntegrationTaskAlarmsOutput {
    0 "SuccessCount" success_count: i64, 1 "FailedCount" failed_count: i64, 2 "TotalCount" total_count: i64
} }

/// Batches create task version async: `BatchCreateTaskVersionAsync` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=BatchCreateTaskVersionAsync>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateTaskVersionAsync {
    /// Required.
    pub tasks: Vec<BatchCreateTaskVersionDTO>,
    /// Required.
    pub project_id: String,
    pub auto_run: Option<bool>,
    pub alarm_ways: Option<String>,
    pub alarm_recipient_types: Option<String>,
    pub need_check_parent_submitted: Option<bool>,
    pub enable_make_up: Option<bool>,
    pub assign_approval_list: Option<Vec<String>>,
    pub per_task_missing_instance_strategy: Option<Vec<TaskMissingInstanceStrategy>>,
}
operation! { BatchCreateTaskVersionAsync(tasks: Vec<BatchCreateTaskVersionDTO>, project_id: String)
    "BatchCreateTaskVersionAsync" -> BatchCreateTaskVersionAsyncOutput {
    0 "Tasks" tasks, 1 "ProjectId" project_id, 2 "AutoRun" auto_run: bool, 3 "AlarmWays" alarm_ways: String,
    4 "AlarmRecipientTypes" alarm_recipient_types: String,
    5 "NeedCheckParentSubmitted" need_check_parent_submitted: bool, 6 "EnableMakeUp" enable_make_up: bool,
    7 "AssignApprovalList" assign_approval_list: Vec<String>,
    8 "PerTaskMissingInstanceStrategy" per_task_missing_instance_strategy: Vec<TaskMissingInstanceStrategy>
} }

/// In the request of [`BatchCreateTaskVersionAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateTaskVersionDTO {
    /// Required.
    pub task_id: Option<String>,
    pub version_remark: Option<String>,
    pub folder_id: Option<String>,
}
input! { BatchCreateTaskVersionDTO(task_id: String) {
    0 "TaskId" task_id: String, 1 "VersionRemark" version_remark: String, 2 "FolderId" folder_id: String
} }

/// In the request of [`BatchCreateTaskVersionAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskMissingInstanceStrategy {
    pub task_id: Option<String>,
    pub missing_instance_strategy: Option<String>,
}
input! { TaskMissingInstanceStrategy() {
    0 "TaskId" task_id: String, 1 "MissingInstanceStrategy" missing_instance_strategy: String
} }

/// Response of [`BatchCreateTaskVersionAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateTaskVersionAsyncOutput {
    pub data: Option<BatchTaskOperateNew>,
}
model! { BatchCreateTaskVersionAsyncOutput {
    0 "Data" data: BatchTaskOperateNew
} }

/// In the response of [`BatchCreateTaskVersionAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchTaskOperateNew {
    pub job_id: Option<i64>,
}
model! { BatchTaskOperateNew {
    0 "JobId" job_id: i64
} }

/// Batches delete integration tasks: `BatchDeleteIntegrationTasks` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=BatchDeleteIntegrationTasks>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteIntegrationTasks {
    /// Required.
    pub task_ids: Vec<String>,
    /// Required.
    pub task_type: i64,
    /// Required.
    pub project_id: String,
    pub delete_kf_flag: Option<i64>,
    pub name: Option<String>,
    pub task_names: Option<Vec<String>>,
}
operation! { BatchDeleteIntegrationTasks(task_ids: Vec<String>, task_type: i64, project_id: String)
    "BatchDeleteIntegrationTasks" -> BatchDeleteIntegrationTasksOutput {
    0 "TaskIds" task_ids, 1 "TaskType" task_type, 2 "ProjectId" project_id, 3 "DeleteKFFlag" delete_kf_flag: i64,
    4 "Name" name: String, 5 "TaskNames" task_names: Vec<String>
} }

/// Response of [`BatchDeleteIntegrationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteIntegrationTasksOutput {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { BatchDeleteIntegrationTasksOutput {
    0 "SuccessCount" success_count: i64, 1 "FailedCount" failed_count: i64, 2 "TotalCount" total_count: i64
} }

/// Batches delete ops tasks: `BatchDeleteOpsTasks` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=BatchDeleteOpsTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteOpsTasks {
    /// Required.
    pub task_id_list: Vec<String>,
    /// Required.
    pub delete_mode: bool,
    /// Required.
    pub enable_notify: bool,
    /// Required.
    pub project_id: String,
    pub delete_script: Option<bool>,
}
operation! {
    BatchDeleteOpsTasks(task_id_list: Vec<String>, delete_mode: bool, enable_notify: bool, project_id: String)
    "BatchDeleteOpsTasks" -> BatchDeleteOpsTasksOutput {
    0 "TaskIdList" task_id_list, 1 "DeleteMode" delete_mode, 2 "EnableNotify" enable_notify, 3 "ProjectId" project_id,
    4 "DeleteScript" delete_script: bool
} }

/// Response of [`BatchDeleteOpsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteOpsTasksOutput {
    pub data: Option<BatchOperationOpsDto>,
}
model! { BatchDeleteOpsTasksOutput {
    0 "Data" data: BatchOperationOpsDto
} }

/// In the response of [`BatchDeleteOpsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOperationOpsDto {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
    pub async_action_id: Option<String>,
}
model! { BatchOperationOpsDto {
    0 "SuccessCount" success_count: i64, 1 "FailedCount" failed_count: i64, 2 "TotalCount" total_count: i64,
    3 "AsyncActionId" async_action_id: String
} }

/// Batches force success integration task instances: `BatchForceSuccessIntegrationTaskInstances` of `wedata`
/// 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=BatchForceSuccessIntegrationTaskInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchForceSuccessIntegrationTaskInstances {
    /// Required.
    pub instances: Vec<SchedulerTaskInstanceInfo>,
    /// Required.
    pub project_id: String,
}
operation! { BatchForceSuccessIntegrationTaskInstances(instances: Vec<SchedulerTaskInstanceInfo>, project_id: String)
    "BatchForceSuccessIntegrationTaskInstances" -> BatchForceSuccessIntegrationTaskInstancesOutput {
    0 "Instances" instances, 1 "ProjectId" project_id
} }

/// In the request of [`BatchForceSuccessIntegrationTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchedulerTaskInstanceInfo {
    /// Required.
    pub task_id: Option<String>,
    /// Required.
    pub cur_run_date: Option<String>,
}
input! { SchedulerTaskInstanceInfo(task_id: String, cur_run_date: String) {
    0 "TaskId" task_id: String, 1 "CurRunDate" cur_run_date: String
} }

/// Response of [`BatchForceSuccessIntegrationTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchForceSuccessIntegrationTaskInstancesOutput {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { BatchForceSuccessIntegrationTaskInstancesOutput {
    0 "SuccessCount" success_count: i64, 1 "FailedCount" failed_count: i64, 2 "TotalCount" total_count: i64
} }

/// Batches kill integration task instances: `BatchKillIntegrationTaskInstances` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=BatchKillIntegrationTaskInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchKillIntegrationTaskInstances {
    /// Required.
    pub instances: Vec<SchedulerTaskInstanceInfo>,
    /// Required.
    pub project_id: String,
}
operation! { BatchKillIntegrationTaskInstances(instances: Vec<SchedulerTaskInstanceInfo>, project_id: String)
    "BatchKillIntegrationTaskInstances" -> BatchKillIntegrationTaskInstancesOutput {
    0 "Instances" instances, 1 "ProjectId" project_id
} }

/// Response of [`BatchKillIntegrationTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchKillIntegrationTaskInstancesOutput {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
    pub task_names: Vec<String>,
}
model! { BatchKillIntegrationTaskInstancesOutput {
    0 "SuccessCount" success_count: i64, 1 "FailedCount" failed_count: i64, 2 "TotalCount" total_count: i64,
    3 "TaskNames" task_names: Vec<String>
} }

/// Batches make up integration tasks: `BatchMakeUpIntegrationTasks` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=BatchMakeUpIntegrationTasks>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchMakeUpIntegrationTasks {
    /// Required.
    pub task_ids: Vec<String>,
    /// Required.
    pub task_type: i64,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub project_id: String,
}

/// Arguments of [`BatchMakeUpIntegrationTasks::new`].
pub struct BatchMakeUpIntegrationTasksRequired {
    pub task_ids: Vec<String>,
    pub task_type: i64,
    pub start_time: String,
    pub end_time: String,
    pub project_id: String,
}
operation! {
    BatchMakeUpIntegrationTasks { BatchMakeUpIntegrationTasksRequired: task_ids, task_type, start_time, end_time, project_id }
    "BatchMakeUpIntegrationTasks" -> BatchMakeUpIntegrationTasksOutput {
    0 "TaskIds" task_ids, 1 "TaskType" task_type, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "ProjectId" project_id
} }

/// Response of [`BatchMakeUpIntegrationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchMakeUpIntegrationTasksOutput {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { BatchMakeUpIntegrationTasksOutput {
    0 "SuccessCount" success_count: i64, 1 "FailedCount" failed_count: i64, 2 "TotalCount" total_count: i64
} }

/// Batches modify ops owners: `BatchModifyOpsOwners` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=BatchModifyOpsOwners>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyOpsOwners {
    /// Required.
    pub task_id_list: Vec<String>,
    /// Required.
    pub owners: String,
    /// Required.
    pub project_id: String,
}
operation! { BatchModifyOpsOwners(task_id_list: Vec<String>, owners: String, project_id: String)
    "BatchModifyOpsOwners" -> BatchModifyOpsOwnersOutput {
    0 "TaskIdList" task_id_list, 1 "Owners" owners, 2 "ProjectId" project_id
} }

/// Response of [`BatchModifyOpsOwners`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyOpsOwnersOutput {
    pub data: Option<BatchOperationOpsDto>,
}
model! { BatchModifyOpsOwnersOutput {
    0 "Data" data: BatchOperationOpsDto
} }

/// Batches rerun integration task instances: `BatchRerunIntegrationTaskInstances` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=BatchRerunIntegrationTaskInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRerunIntegrationTaskInstances {
    /// Required.
    pub instances: Vec<SchedulerTaskInstanceInfo>,
    /// Required.
    pub project_id: String,
}
operation! { BatchRerunIntegrationTaskInstances(instances: Vec<SchedulerTaskInstanceInfo>, project_id: String)
    "BatchRerunIntegrationTaskInstances" -> BatchRerunIntegrationTaskInstancesOutput {
    0 "Instances" instances, 1 "ProjectId" project_id
} }

/// Response of [`BatchRerunIntegrationTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRerunIntegrationTaskInstancesOutput {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
    pub task_names: Vec<String>,
}
model! { BatchRerunIntegrationTaskInstancesOutput {
    0 "SuccessCount" success_count: i64, 1 "FailedCount" failed_count: i64, 2 "TotalCount" total_count: i64,
    3 "TaskNames" task_names: Vec<String>
} }

/// Batches resume integration tasks: `BatchResumeIntegrationTasks` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=BatchResumeIntegrationTasks>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchResumeIntegrationTasks {
    /// Required.
    pub task_ids: Vec<String>,
    /// Required.
    pub task_type: i64,
    /// Required.
    pub project_id: String,
}
operation! { BatchResumeIntegrationTasks(task_ids: Vec<String>, task_type: i64, project_id: String)
    "BatchResumeIntegrationTasks" -> BatchResumeIntegrationTasksOutput {
    0 "TaskIds" task_ids, 1 "TaskType" task_type, 2 "ProjectId" project_id
} }

/// Response of [`BatchResumeIntegrationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchResumeIntegrationTasksOutput {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
    pub task_names: Vec<String>,
}
model! { BatchResumeIntegrationTasksOutput {
    0 "SuccessCount" success_count: i64, 1 "FailedCount" failed_count: i64, 2 "TotalCount" total_count: i64,
    3 "TaskNames" task_names: Vec<String>
} }

/// Batches run ops task: `BatchRunOpsTask` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=BatchRunOpsTask>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_SCHEDULER_API_ERROR`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRunOpsTask {
    /// Required.
    pub project_id: String,
    /// Required.
    pub enable_make_up: i64,
    /// Required.
    pub tasks: Vec<String>,
}
operation! { BatchRunOpsTask(project_id: String, enable_make_up: i64, tasks: Vec<String>)
    "BatchRunOpsTask" -> BatchRunOpsTaskOutput {
    0 "ProjectId" project_id, 1 "EnableMakeUp" enable_make_up, 2 "Tasks" tasks
} }

/// Response of [`BatchRunOpsTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRunOpsTaskOutput {
    pub data: Option<bool>,
}
model! { BatchRunOpsTaskOutput {
    0 "Data" data: bool
} }

/// Batches start integration tasks: `BatchStartIntegrationTasks` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=BatchStartIntegrationTasks>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartIntegrationTasks {
    /// Required.
    pub task_type: i64,
    /// Required.
    pub project_id: String,
    pub task_ids: Option<Vec<String>>,
    pub start_task_info_set: Option<Vec<StartTaskInfo>>,
}
operation! { BatchStartIntegrationTasks(task_type: i64, project_id: String)
    "BatchStartIntegrationTasks" -> BatchStartIntegrationTasksOutput {
    0 "TaskType" task_type, 1 "ProjectId" project_id, 2 "TaskIds" task_ids: Vec<String>,
    3 "StartTaskInfoSet" start_task_info_set: Vec<StartTaskInfo>
} }

/// In the request of [`BatchStartIntegrationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTaskInfo {
    pub event: Option<String>,
    pub task_ids: Option<Vec<String>>,
    pub config: Option<Vec<RecordField>>,
    pub description: Option<String>,
}
input! { StartTaskInfo() {
    0 "Event" event: String, 1 "TaskIds" task_ids: Vec<String>, 2 "Config" config: Vec<RecordField>,
    3 "Description" description: String
} }

/// In the request of [`BatchStartIntegrationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordField {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { RecordField() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`BatchStartIntegrationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartIntegrationTasksOutput {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
    pub task_names: Vec<String>,
}
model! { BatchStartIntegrationTasksOutput {
    0 "SuccessCount" success_count: i64, 1 "FailedCount" failed_count: i64, 2 "TotalCount" total_count: i64,
    3 "TaskNames" task_names: Vec<String>
} }

/// Batches stop integration tasks: `BatchStopIntegrationTasks` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=BatchStopIntegrationTasks>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopIntegrationTasks {
    /// Required.
    pub task_ids: Vec<String>,
    /// Required.
    pub task_type: i64,
    /// Required.
    pub project_id: String,
}
operation! { BatchStopIntegrationTasks(task_ids: Vec<String>, task_type: i64, project_id: String)
    "BatchStopIntegrationTasks" -> BatchStopIntegrationTasksOutput {
    0 "TaskIds" task_ids, 1 "TaskType" task_type, 2 "ProjectId" project_id
} }

/// Response of [`BatchStopIntegrationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopIntegrationTasksOutput {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
    pub task_names: Vec<String>,
}
model! { BatchStopIntegrationTasksOutput {
    0 "SuccessCount" success_count: i64, 1 "FailedCount" failed_count: i64, 2 "TotalCount" total_count: i64,
    3 "TaskNames" task_names: Vec<String>
} }

/// Batches stop ops tasks: `BatchStopOpsTasks` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=BatchStopOpsTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopOpsTasks {
    /// Required.
    pub task_id_list: Vec<String>,
    /// Required.
    pub project_id: String,
    pub kill_instance: Option<bool>,
    pub async_mode: Option<bool>,
}
operation! { BatchStopOpsTasks(task_id_list: Vec<String>, project_id: String)
    "BatchStopOpsTasks" -> BatchStopOpsTasksOutput {
    0 "TaskIdList" task_id_list, 1 "ProjectId" project_id, 2 "KillInstance" kill_instance: bool,
    3 "AsyncMode" async_mode: bool
} }

/// Response of [`BatchStopOpsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopOpsTasksOutput {
    pub data: Option<BatchOperationOpsDto>,
}
model! { BatchStopOpsTasksOutput {
    0 "Data" data: BatchOperationOpsDto
} }

/// Batches stop workflows by ids: `BatchStopWorkflowsByIds` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=BatchStopWorkflowsByIds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopWorkflowsByIds {
    /// Required.
    pub workflow_ids: Vec<String>,
    /// Required.
    pub project_id: String,
    pub kill_instance: Option<bool>,
    pub async_mode: Option<bool>,
}
operation! { BatchStopWorkflowsByIds(workflow_ids: Vec<String>, project_id: String)
    "BatchStopWorkflowsByIds" -> BatchStopWorkflowsByIdsOutput {
    0 "WorkflowIds" workflow_ids, 1 "ProjectId" project_id, 2 "KillInstance" kill_instance: bool,
    3 "AsyncMode" async_mode: bool
} }

/// Response of [`BatchStopWorkflowsByIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopWorkflowsByIdsOutput {
    pub data: Option<OperationOpsDto>,
}
model! { BatchStopWorkflowsByIdsOutput {
    0 "Data" data: OperationOpsDto
} }

/// In the response of [`BatchStopWorkflowsByIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationOpsDto {
    pub result: Option<bool>,
    pub result_msg: Option<String>,
    pub error_id: Option<String>,
    pub error_desc: Option<String>,
    pub async_action_id: Option<String>,
}
model! { OperationOpsDto {
    0 "Result" result: bool, 1 "ResultMsg" result_msg: String, 2 "ErrorId" error_id: String,
    3 "ErrorDesc" error_desc: String, 4 "AsyncActionId" async_action_id: String
} }

/// Batches suspend integration tasks: `BatchSuspendIntegrationTasks` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=BatchSuspendIntegrationTasks>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSuspendIntegrationTasks {
    /// Required.
    pub task_ids: Vec<String>,
    /// Required.
    pub task_type: i64,
    /// Required.
    pub project_id: String,
    pub event: Option<String>,
    pub task_names: Option<Vec<String>>,
}
operation! { BatchSuspendIntegrationTasks(task_ids: Vec<String>, task_type: i64, project_id: String)
    "BatchSuspendIntegrationTasks" -> BatchSuspendIntegrationTasksOutput {
    0 "TaskIds" task_ids, 1 "TaskType" task_type, 2 "ProjectId" project_id, 3 "Event" event: String,
    4 "TaskNames" task_names: Vec<String>
} }

/// Response of [`BatchSuspendIntegrationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSuspendIntegrationTasksOutput {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { BatchSuspendIntegrationTasksOutput {
    0 "SuccessCount" success_count: i64, 1 "FailedCount" failed_count: i64, 2 "TotalCount" total_count: i64
} }

/// Batches update integration tasks: `BatchUpdateIntegrationTasks` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=BatchUpdateIntegrationTasks>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateIntegrationTasks {
    /// Required.
    pub task_ids: Vec<String>,
    /// Required.
    pub incharge: String,
    /// Required.
    pub task_type: i64,
    /// Required.
    pub project_id: String,
    pub incharge_ids: Option<String>,
    pub task_names: Option<Vec<String>>,
}
operation! { BatchUpdateIntegrationTasks(task_ids: Vec<String>, incharge: String, task_type: i64, project_id: String)
    "BatchUpdateIntegrationTasks" -> BatchUpdateIntegrationTasksOutput {
    0 "TaskIds" task_ids, 1 "Incharge" incharge, 2 "TaskType" task_type, 3 "ProjectId" project_id,
    4 "InchargeIds" incharge_ids: String, 5 "TaskNames" task_names: Vec<String>
} }

/// Response of [`BatchUpdateIntegrationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateIntegrationTasksOutput {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { BatchUpdateIntegrationTasksOutput {
    0 "SuccessCount" success_count: i64, 1 "FailedCount" failed_count: i64, 2 "TotalCount" total_count: i64
} }

/// Binds project executor resource: `BindProjectExecutorResource` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=BindProjectExecutorResource>.
///
/// Errors: [`codes::FAILED_OPERATION_EXECUTOR_CLUSTER_STATUS_ERROR`],
/// [`codes::FAILED_OPERATION_FAILED_OPERATION_WITH_REASON`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindProjectExecutorResource {
    /// Required.
    pub executor_group_id: String,
    pub project_id: Option<String>,
    pub executor_resource_package_ids: Option<Vec<String>>,
    pub project_id_list: Option<Vec<String>>,
}
operation! { BindProjectExecutorResource(executor_group_id: String)
    "BindProjectExecutorResource" -> BindProjectExecutorResourceOutput {
    0 "ExecutorGroupId" executor_group_id, 1 "ProjectId" project_id: String,
    2 "ExecutorResourcePackageIds" executor_resource_package_ids: Vec<String>,
    3 "ProjectIdList" project_id_list: Vec<String>
} }

/// Response of [`BindProjectExecutorResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindProjectExecutorResourceOutput {
    pub data: Option<bool>,
}
model! { BindProjectExecutorResourceOutput {
    0 "Data" data: bool
} }

/// Checks alarm regular name exist: `CheckAlarmRegularNameExist` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CheckAlarmRegularNameExist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAlarmRegularNameExist {
    /// Required.
    pub project_id: String,
    /// Required.
    pub alarm_regular_name: String,
    /// Deprecated.
    pub task_id: Option<String>,
    pub id: Option<String>,
    pub task_type: Option<i64>,
    pub monitor_type: Option<i64>,
}
operation! { CheckAlarmRegularNameExist(project_id: String, alarm_regular_name: String)
    "CheckAlarmRegularNameExist" -> CheckAlarmRegularNameExistOutput {
    0 "ProjectId" project_id, 1 "AlarmRegularName" alarm_regular_name, 2 "TaskId" task_id: String, 3 "Id" id: String,
    4 "TaskType" task_type: i64, 5 "MonitorType" monitor_type: i64
} }

/// Response of [`CheckAlarmRegularNameExist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAlarmRegularNameExistOutput {
    pub data: Option<bool>,
}
model! { CheckAlarmRegularNameExistOutput {
    0 "Data" data: bool
} }

/// Checks integration node name exists: `CheckIntegrationNodeNameExists` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CheckIntegrationNodeNameExists>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIntegrationNodeNameExists {
    /// Required.
    pub task_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub project_id: String,
    pub id: Option<i64>,
}
operation! { CheckIntegrationNodeNameExists(task_id: String, name: String, project_id: String)
    "CheckIntegrationNodeNameExists" -> CheckIntegrationNodeNameExistsOutput {
    0 "TaskId" task_id, 1 "Name" name, 2 "ProjectId" project_id, 3 "Id" id: i64
} }

/// Response of [`CheckIntegrationNodeNameExists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIntegrationNodeNameExistsOutput {
    pub data: Option<bool>,
}
model! { CheckIntegrationNodeNameExistsOutput {
    0 "Data" data: bool
} }

/// Checks integration task name exists: `CheckIntegrationTaskNameExists` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CheckIntegrationTaskNameExists>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIntegrationTaskNameExists {
    /// Required.
    pub task_name: String,
    /// Required.
    pub project_id: String,
    pub task_id: Option<String>,
    pub sync_type: Option<i64>,
}
operation! { CheckIntegrationTaskNameExists(task_name: String, project_id: String)
    "CheckIntegrationTaskNameExists" -> CheckIntegrationTaskNameExistsOutput {
    0 "TaskName" task_name, 1 "ProjectId" project_id, 2 "TaskId" task_id: String, 3 "SyncType" sync_type: i64
} }

/// Response of [`CheckIntegrationTaskNameExists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIntegrationTaskNameExistsOutput {
    pub data: Option<bool>,
    pub exists_type: Option<i64>,
}
model! { CheckIntegrationTaskNameExistsOutput {
    0 "Data" data: bool, 1 "ExistsType" exists_type: i64
} }

/// Checks task name exist: `CheckTaskNameExist` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CheckTaskNameExist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTaskNameExist {
    /// Required.
    pub project_id: String,
    /// Required.
    pub type_id: i64,
    /// Required.
    pub task_name: String,
}
operation! { CheckTaskNameExist(project_id: String, type_id: i64, task_name: String)
    "CheckTaskNameExist" -> CheckTaskNameExistOutput {
    0 "ProjectId" project_id, 1 "TypeId" type_id, 2 "TaskName" task_name
} }

/// Response of [`CheckTaskNameExist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTaskNameExistOutput {
    pub data: Option<bool>,
}
model! { CheckTaskNameExistOutput {
    0 "Data" data: bool
} }

/// Commits integration task: `CommitIntegrationTask` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CommitIntegrationTask>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitIntegrationTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub project_id: String,
    pub commit_type: Option<i64>,
    pub task_type: Option<i64>,
    pub ext_config: Option<Vec<RecordField>>,
    pub version_desc: Option<String>,
    pub instance_version: Option<i64>,
    pub event_desc: Option<String>,
    pub current_status: Option<i64>,
}
operation! { CommitIntegrationTask(task_id: String, project_id: String)
    "CommitIntegrationTask" -> CommitIntegrationTaskOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id, 2 "CommitType" commit_type: i64, 3 "TaskType" task_type: i64,
    4 "ExtConfig" ext_config: Vec<RecordField>, 5 "VersionDesc" version_desc: String,
    6 "InstanceVersion" instance_version: i64, 7 "EventDesc" event_desc: String, 8 "CurrentStatus" current_status: i64
} }

/// Response of [`CommitIntegrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitIntegrationTaskOutput {
    pub data: Option<bool>,
    pub data_dto: Option<CommitTaskDataDto>,
}
model! { CommitIntegrationTaskOutput {
    0 "Data" data: bool, 1 "DataDto" data_dto: CommitTaskDataDto
} }

/// In the response of [`CommitIntegrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitTaskDataDto {
    pub task_approve_id: Option<String>,
}
model! { CommitTaskDataDto {
    0 "TaskApproveId" task_approve_id: String
} }

/// Commits rule group task: `CommitRuleGroupTask` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CommitRuleGroupTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitRuleGroupTask {
    pub rule_group_id: Option<i64>,
    pub trigger_type: Option<i64>,
    pub exec_rule_config: Option<Vec<RuleConfig>>,
    pub exec_config: Option<RuleExecConfig>,
    pub project_id: Option<String>,
    pub engine_type: Option<String>,
}
operation! { CommitRuleGroupTask() "CommitRuleGroupTask" -> CommitRuleGroupTaskOutput {
    0 "RuleGroupId" rule_group_id: i64, 1 "TriggerType" trigger_type: i64,
    2 "ExecRuleConfig" exec_rule_config: Vec<RuleConfig>, 3 "ExecConfig" exec_config: RuleExecConfig,
    4 "ProjectId" project_id: String, 5 "EngineType" engine_type: String
} }

/// In the request of [`CommitRuleGroupTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleConfig {
    pub rule_id: Option<i64>,
    pub condition_type: Option<i64>,
    pub condition: Option<String>,
    pub target_condition: Option<String>,
}
input! { RuleConfig() {
    0 "RuleId" rule_id: i64, 1 "ConditionType" condition_type: i64, 2 "Condition" condition: String,
    3 "TargetCondition" target_condition: String
} }

/// In the request of [`CommitRuleGroupTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleExecConfig {
    pub queue_name: Option<String>,
    pub executor_group_id: Option<String>,
    pub engine_type: Option<String>,
    pub dlc_group_name: Option<String>,
    pub engine_param: Option<String>,
}
input! { RuleExecConfig() {
    0 "QueueName" queue_name: String, 1 "ExecutorGroupId" executor_group_id: String, 2 "EngineType" engine_type: String,
    3 "DlcGroupName" dlc_group_name: String, 4 "EngineParam" engine_param: String
} }

/// Response of [`CommitRuleGroupTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitRuleGroupTaskOutput {
    pub data: Option<RuleGroupExecResult>,
}
model! { CommitRuleGroupTaskOutput {
    0 "Data" data: RuleGroupExecResult
} }

/// In the response of [`CommitRuleGroupTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleGroupExecResult {
    pub rule_group_exec_id: Option<i64>,
    pub rule_group_id: Option<i64>,
    pub trigger_type: Option<i64>,
    pub exec_time: Option<String>,
    pub status: Option<i64>,
    pub alarm_rule_count: Option<i64>,
    pub total_rule_count: Option<i64>,
    pub table_owner_name: Option<String>,
    pub table_name: Option<String>,
    pub table_id: Option<String>,
    pub database_id: Option<String>,
    pub datasource_id: Option<String>,
    pub permission: Option<bool>,
    pub exec_detail: Option<String>,
    pub engine_type: Option<String>,
    pub rule_exec_result_vo_list: Vec<RuleExecResult>,
    pub database_name: Option<String>,
    pub rule_group_table_id: Option<String>,
    pub cluster_deploy_type: Option<String>,
    pub instance_id: Option<String>,
    pub ds_env_type: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub instance_status: Option<String>,
    pub start_time: Option<String>,
    pub finish_time: Option<String>,
    pub rule_group_name: Option<String>,
    pub rule_group_exist: Option<String>,
}
model! { RuleGroupExecResult {
    0 "RuleGroupExecId" rule_group_exec_id: i64, 1 "RuleGroupId" rule_group_id: i64, 2 "TriggerType" trigger_type: i64,
    3 "ExecTime" exec_time: String, 4 "Status" status: i64, 5 "AlarmRuleCount" alarm_rule_count: i64,
    6 "TotalRuleCount" total_rule_count: i64, 7 "TableOwnerName" table_owner_name: String,
    8 "TableName" table_name: String, 9 "TableId" table_id: String, 10 "DatabaseId" database_id: String,
    11 "DatasourceId" datasource_id: String, 12 "Permission" permission: bool, 13 "ExecDetail" exec_detail: String,
    14 "EngineType" engine_type: String, 15 "RuleExecResultVOList" rule_exec_result_vo_list: Vec<RuleExecResult>,
    16 "DatabaseName" database_name: String, 17 "RuleGroupTableId" rule_group_table_id: String,
    18 "ClusterDeployType" cluster_deploy_type: String, 19 "InstanceId" instance_id: String,
    20 "DsEnvType" ds_env_type: String, 21 "ProjectId" project_id: String, 22 "ProjectName" project_name: String,
    23 "InstanceStatus" instance_status: String, 24 "StartTime" start_time: String, 25 "FinishTime" finish_time: String,
    26 "RuleGroupName" rule_group_name: String, 27 "RuleGroupExist" rule_group_exist: String
} }

/// In the response of [`CommitRuleGroupTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleExecResult {
    pub rule_exec_id: Option<i64>,
    pub rule_group_exec_id: Option<i64>,
    pub rule_group_id: Option<i64>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub rule_type: Option<i64>,
    pub source_object_data_type_name: Option<String>,
    pub source_object_value: Option<String>,
    pub condition_expression: Option<String>,
    pub exec_result_status: Option<i64>,
    pub trigger_result: Option<String>,
    pub compare_result: Option<CompareResult>,
    pub template_name: Option<String>,
    pub quality_dim: Option<i64>,
    pub target_db_table_name: Option<String>,
    pub target_object_value: Option<String>,
    pub target_object_data_type: Option<String>,
    pub field_config: Option<RuleFieldConfig>,
    pub rel_condition_expr: Option<String>,
    pub start_time: Option<String>,
    pub alarm_level: Option<i64>,
    pub trigger_condition: Option<String>,
    pub rule_group_name: Option<String>,
    pub datasource_id: Option<String>,
    pub datasource_name: Option<String>,
    pub database_name: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub rule_group_exist: Option<i64>,
    pub datasource_type: Option<i64>,
    pub rule_group_table_id: Option<i64>,
    pub monitor_type: Option<i64>,
    pub finish_time: Option<String>,
    pub group_type: Option<String>,
    pub aspect_task_id: Option<String>,
    pub catalog_name: Option<String>,
    pub rule_exec_status: Option<i64>,
}
model! { RuleExecResult {
    0 "RuleExecId" rule_exec_id: i64, 1 "RuleGroupExecId" rule_group_exec_id: i64, 2 "RuleGroupId" rule_group_id: i64,
    3 "RuleId" rule_id: i64, 4 "RuleName" rule_name: String, 5 "RuleType" rule_type: i64,
    6 "SourceObjectDataTypeName" source_object_data_type_name: String,
    7 "SourceObjectValue" source_object_value: String, 8 "ConditionExpression" condition_expression: String,
    9 "ExecResultStatus" exec_result_status: i64, 10 "TriggerResult" trigger_result: String,
    11 "CompareResult" compare_result: CompareResult, 12 "TemplateName" template_name: String,
    13 "QualityDim" quality_dim: i64, 14 "TargetDBTableName" target_db_table_name: String,
    15 "TargetObjectValue" target_object_value: String, 16 "TargetObjectDataType" target_object_data_type: String,
    17 "FieldConfig" field_config: RuleFieldConfig, 18 "RelConditionExpr" rel_condition_expr: String,
    19 "StartTime" start_time: String, 20 "AlarmLevel" alarm_level: i64,
    21 "TriggerCondition" trigger_condition: String, 22 "RuleGroupName" rule_group_name: String,
    23 "DatasourceId" datasource_id: String, 24 "DatasourceName" datasource_name: String,
    25 "DatabaseName" database_name: String, 26 "SchemaName" schema_name: String, 27 "TableName" table_name: String,
    28 "RuleGroupExist" rule_group_exist: i64, 29 "DatasourceType" datasource_type: i64,
    30 "RuleGroupTableId" rule_group_table_id: i64, 31 "MonitorType" monitor_type: i64,
    32 "FinishTime" finish_time: String, 33 "GroupType" group_type: String, 34 "AspectTaskId" aspect_task_id: String,
    35 "CatalogName" catalog_name: String, 36 "RuleExecStatus" rule_exec_status: i64
} }

/// In the response of [`CommitRuleGroupTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareResult {
    pub items: Vec<CompareResultItem>,
    pub total_rows: Option<i64>,
    pub pass_rows: Option<i64>,
    pub trigger_rows: Option<i64>,
    pub compute_expression: Option<String>,
}
model! { CompareResult {
    0 "Items" items: Vec<CompareResultItem>, 1 "TotalRows" total_rows: i64, 2 "PassRows" pass_rows: i64,
    3 "TriggerRows" trigger_rows: i64, 4 "ComputeExpression" compute_expression: String
} }

/// In the response of [`CommitRuleGroupTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareResultItem {
    pub fix_result: Option<i64>,
    pub result_value: Option<String>,
    pub values: Vec<ThresholdValue>,
    pub operator: Option<String>,
    pub compare_type: Option<i64>,
    pub value_compute_type: Option<i64>,
}
model! { CompareResultItem {
    0 "FixResult" fix_result: i64, 1 "ResultValue" result_value: String, 2 "Values" values: Vec<ThresholdValue>,
    3 "Operator" operator: String, 4 "CompareType" compare_type: i64, 5 "ValueComputeType" value_compute_type: i64
} }

/// In the request of [`CommitRuleGroupTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThresholdValue {
    pub value_type: Option<i64>,
    pub value: Option<String>,
}
input! { ThresholdValue() {
    0 "ValueType" value_type: i64, 1 "Value" value: String
} }

/// In the request of [`CommitRuleGroupTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleFieldConfig {
    pub where_config: Option<Vec<FieldConfig>>,
    pub table_config: Option<Vec<TableConfig>>,
}
input! { RuleFieldConfig() {
    0 "WhereConfig" where_config: Vec<FieldConfig>, 1 "TableConfig" table_config: Vec<TableConfig>
} }

/// In the request of [`CommitRuleGroupTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldConfig {
    pub field_key: Option<String>,
    pub field_value: Option<String>,
    pub field_data_type: Option<String>,
    pub value_config: Option<ColumnValueConfig>,
}
input! { FieldConfig() {
    0 "FieldKey" field_key: String, 1 "FieldValue" field_value: String, 2 "FieldDataType" field_data_type: String,
    3 "ValueConfig" value_config: ColumnValueConfig
} }

/// In the request of [`CommitRuleGroupTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnValueConfig {
    pub field_key: Option<String>,
    pub field_value: Option<String>,
    pub field_data_type: Option<String>,
}
input! { ColumnValueConfig() {
    0 "FieldKey" field_key: String, 1 "FieldValue" field_value: String, 2 "FieldDataType" field_data_type: String
} }

/// In the request of [`CommitRuleGroupTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableConfig {
    pub database_id: Option<String>,
    pub database_name: Option<String>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub table_key: Option<String>,
    pub field_config: Option<Vec<FieldConfig>>,
}
input! { TableConfig() {
    0 "DatabaseId" database_id: String, 1 "DatabaseName" database_name: String, 2 "TableId" table_id: String,
    3 "TableName" table_name: String, 4 "TableKey" table_key: String, 5 "FieldConfig" field_config: Vec<FieldConfig>
} }

/// Counts ops instance state: `CountOpsInstanceState` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CountOpsInstanceState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountOpsInstanceState {
    /// Required.
    pub task_id: String,
    /// Required.
    pub project_id: String,
}
operation! { CountOpsInstanceState(task_id: String, project_id: String)
    "CountOpsInstanceState" -> CountOpsInstanceStateOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id
} }

/// Response of [`CountOpsInstanceState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountOpsInstanceStateOutput {
    pub data: Option<TaskInstanceCountDto>,
}
model! { CountOpsInstanceStateOutput {
    0 "Data" data: TaskInstanceCountDto
} }

/// In the response of [`CountOpsInstanceState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInstanceCountDto {
    pub success: Option<i64>,
    pub running: Option<i64>,
    pub waiting: Option<i64>,
    pub depend: Option<i64>,
    pub failed: Option<i64>,
    pub stopped: Option<i64>,
}
model! { TaskInstanceCountDto {
    0 "Success" success: i64, 1 "Running" running: i64, 2 "Waiting" waiting: i64, 3 "Depend" depend: i64,
    4 "Failed" failed: i64, 5 "Stopped" stopped: i64
} }

/// Creates base project: `CreateBaseProject` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CreateBaseProject>.
///
/// Errors: [`codes::INVALID_PARAMETER_QUOTA_EXCEED_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBaseProject {
    /// Required.
    pub project: BaseProject,
}
operation! { CreateBaseProject(project: BaseProject) "CreateBaseProject" -> Empty {
    0 "Project" project
} }

/// Response of [`CreateBaseProject`]: empty.
pub type CreateBaseProjectOutput = Empty;

/// In the request of [`CreateBaseProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseProject {
    /// Required.
    pub project_name: Option<String>,
    /// Required.
    pub display_name: Option<String>,
    /// Required.
    pub region: Option<String>,
    pub tenant_id: Option<String>,
    pub project_id: Option<String>,
    pub description: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub status: Option<i64>,
    pub model: Option<String>,
    pub schedule_mode: Option<String>,
}
input! { BaseProject(project_name: String, display_name: String, region: String) {
    0 "ProjectName" project_name: String, 1 "DisplayName" display_name: String, 2 "Region" region: String,
    3 "TenantId" tenant_id: String, 4 "ProjectId" project_id: String, 5 "Description" description: String,
    6 "CreateTime" create_time: String, 7 "Status" status: i64, 8 "Model" model: String,
    9 "ScheduleMode" schedule_mode: String
} }

/// Creates code template: `CreateCodeTemplate` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CreateCodeTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeTemplate {
    /// Required.
    pub project_id: String,
    /// Required.
    pub code_template_name: String,
    /// Required.
    pub task_type: i64,
    pub code_template_desc: Option<String>,
    pub folder_id: Option<String>,
    pub content: Option<String>,
    pub product_name: Option<String>,
}
operation! { CreateCodeTemplate(project_id: String, code_template_name: String, task_type: i64)
    "CreateCodeTemplate" -> CreateCodeTemplateOutput {
    0 "ProjectId" project_id, 1 "CodeTemplateName" code_template_name, 2 "TaskType" task_type,
    3 "CodeTemplateDesc" code_template_desc: String, 4 "FolderId" folder_id: String, 5 "Content" content: String,
    6 "ProductName" product_name: String
} }

/// Response of [`CreateCodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeTemplateOutput {
    pub data: Option<String>,
}
model! { CreateCodeTemplateOutput {
    0 "Data" data: String
} }

/// Creates code template version: `CreateCodeTemplateVersion` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CreateCodeTemplateVersion>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::FAILED_OPERATION_NO_LOCK`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeTemplateVersion {
    /// Required.
    pub code_template_id: String,
    /// Required.
    pub project_id: String,
    pub tasks: Option<Vec<TaskFormParams>>,
    pub original_params: Option<Vec<String>>,
    pub version_remark: Option<String>,
    pub need_submit_schedule_for_template: Option<bool>,
    pub assign_approval_list: Option<Vec<String>>,
}
operation! { CreateCodeTemplateVersion(code_template_id: String, project_id: String)
    "CreateCodeTemplateVersion" -> CreateCodeTemplateVersionOutput {
    0 "CodeTemplateId" code_template_id, 1 "ProjectId" project_id, 2 "Tasks" tasks: Vec<TaskFormParams>,
    3 "OriginalParams" original_params: Vec<String>, 4 "VersionRemark" version_remark: String,
    5 "NeedSubmitScheduleForTemplate" need_submit_schedule_for_template: bool,
    6 "AssignApprovalList" assign_approval_list: Vec<String>
} }

/// In the request of [`CreateCodeTemplateVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskFormParams {
    pub task_id: Option<String>,
    pub map_param_list: Option<Vec<ParamMapDsDto>>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub in_charge_id: Option<String>,
    pub in_charge: Option<String>,
    pub task_name: Option<String>,
    pub product_name: Option<String>,
    pub latest_saved_version: Option<String>,
    pub latest_saved_version_id: Option<String>,
    pub status: Option<String>,
}
input! { TaskFormParams() {
    0 "TaskId" task_id: String, 1 "MapParamList" map_param_list: Vec<ParamMapDsDto>, 2 "WorkflowId" workflow_id: String,
    3 "WorkflowName" workflow_name: String, 4 "InChargeId" in_charge_id: String, 5 "InCharge" in_charge: String,
    6 "TaskName" task_name: String, 7 "ProductName" product_name: String,
    8 "LatestSavedVersion" latest_saved_version: String, 9 "LatestSavedVersionId" latest_saved_version_id: String,
    10 "Status" status: String
} }

/// In the request of [`CreateCodeTemplateVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamMapDsDto {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ParamMapDsDto() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateCodeTemplateVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeTemplateVersionOutput {
    pub data: Option<i64>,
}
model! { CreateCodeTemplateVersionOutput {
    0 "Data" data: i64
} }

/// Creates custom function: `CreateCustomFunction` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CreateCustomFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomFunction {
    /// Required.
    pub r#type: String,
    /// Required.
    pub kind: String,
    /// Required.
    pub name: String,
    /// Required.
    pub cluster_identifier: String,
    pub db_name: Option<String>,
    pub project_id: Option<String>,
    pub function_resource_file_type: Option<String>,
}
operation! { CreateCustomFunction(r#type: String, kind: String, name: String, cluster_identifier: String)
    "CreateCustomFunction" -> CreateCustomFunctionOutput {
    0 "Type" r#type, 1 "Kind" kind, 2 "Name" name, 3 "ClusterIdentifier" cluster_identifier, 4 "DbName" db_name: String,
    5 "ProjectId" project_id: String, 6 "FunctionResourceFileType" function_resource_file_type: String
} }

/// Response of [`CreateCustomFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomFunctionOutput {
    pub function_id: Option<String>,
    pub error_message: Option<String>,
}
model! { CreateCustomFunctionOutput {
    0 "FunctionId" function_id: String, 1 "ErrorMessage" error_message: String
} }

/// Creates data model: `CreateDataModel` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CreateDataModel>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_REPEAT_PURCHASE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataModel {
    /// Required.
    pub cloudapp_id: String,
    /// Required.
    pub user_id: String,
    pub time_unit: Option<String>,
    pub time_span: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub data_model_version: Option<String>,
}
operation! { CreateDataModel(cloudapp_id: String, user_id: String) "CreateDataModel" -> CreateDataModelOutput {
    0 "CloudappId" cloudapp_id, 1 "UserId" user_id, 2 "TimeUnit" time_unit: String, 3 "TimeSpan" time_span: i64,
    4 "AutoRenewFlag" auto_renew_flag: i64, 5 "DataModelVersion" data_model_version: String
} }

/// Response of [`CreateDataModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataModelOutput {
    pub data: Option<String>,
}
model! { CreateDataModelOutput {
    0 "Data" data: String
} }

/// Creates data source: `CreateDataSource` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CreateDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSource {
    /// Required.
    pub name: String,
    /// Required.
    pub category: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub owner_project_id: String,
    /// Required.
    pub owner_project_name: String,
    /// Required.
    pub owner_project_ident: String,
    pub biz_params: Option<String>,
    pub params: Option<String>,
    pub description: Option<String>,
    pub display: Option<String>,
    pub database_name: Option<String>,
    pub instance: Option<String>,
    pub status: Option<i64>,
    pub cluster_id: Option<String>,
    pub collect: Option<String>,
    pub cos_bucket: Option<String>,
    pub cos_region: Option<String>,
    pub connect_result: Option<String>,
    pub development_params: Option<String>,
    pub project_id: Option<String>,
}

/// Arguments of [`CreateDataSource::new`].
pub struct CreateDataSourceRequired {
    pub name: String,
    pub category: String,
    pub r#type: String,
    pub owner_project_id: String,
    pub owner_project_name: String,
    pub owner_project_ident: String,
}
operation! {
    CreateDataSource { CreateDataSourceRequired: name, category, r#type, owner_project_id, owner_project_name, owner_project_ident }
    "CreateDataSource" -> CreateDataSourceOutput {
    0 "Name" name, 1 "Category" category, 2 "Type" r#type, 3 "OwnerProjectId" owner_project_id,
    4 "OwnerProjectName" owner_project_name, 5 "OwnerProjectIdent" owner_project_ident,
    6 "BizParams" biz_params: String, 7 "Params" params: String, 8 "Description" description: String,
    9 "Display" display: String, 10 "DatabaseName" database_name: String, 11 "Instance" instance: String,
    12 "Status" status: i64, 13 "ClusterId" cluster_id: String, 14 "Collect" collect: String,
    15 "COSBucket" cos_bucket: String, 16 "COSRegion" cos_region: String, 17 "ConnectResult" connect_result: String,
    18 "DevelopmentParams" development_params: String, 19 "ProjectId" project_id: String
} }

/// Response of [`CreateDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceOutput {
    pub data: Option<i64>,
}
model! { CreateDataSourceOutput {
    0 "Data" data: i64
} }

/// Creates ds folder: `CreateDsFolder` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CreateDsFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDsFolder {
    /// Required.
    pub project_id: String,
    /// Required.
    pub folder_name: String,
    pub parents_folder_id: Option<String>,
    pub folder_form: Option<String>,
}
operation! { CreateDsFolder(project_id: String, folder_name: String) "CreateDsFolder" -> CreateDsFolderOutput {
    0 "ProjectId" project_id, 1 "FolderName" folder_name, 2 "ParentsFolderId" parents_folder_id: String,
    3 "FolderForm" folder_form: String
} }

/// Response of [`CreateDsFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDsFolderOutput {
    pub data: Option<String>,
}
model! { CreateDsFolderOutput {
    0 "Data" data: String
} }

/// Creates hive table: `CreateHiveTable` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CreateHiveTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHiveTable {
    /// Required.
    pub datasource_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub ddl_sql: String,
    /// Required.
    pub privilege: i64,
    /// Required.
    pub project_id: String,
    pub r#type: Option<String>,
    pub incharge: Option<String>,
    pub data_optimization_resource: Option<String>,
    pub smart_optimizer_written: Option<String>,
    pub table_name: Option<String>,
    pub resource_group_name: Option<String>,
}

/// Arguments of [`CreateHiveTable::new`].
pub struct CreateHiveTableRequired {
    pub datasource_id: String,
    pub database: String,
    pub ddl_sql: String,
    pub privilege: i64,
    pub project_id: String,
}
operation! { CreateHiveTable { CreateHiveTableRequired: datasource_id, database, ddl_sql, privilege, project_id }
    "CreateHiveTable" -> CreateHiveTableOutput {
    0 "DatasourceId" datasource_id, 1 "Database" database, 2 "DDLSql" ddl_sql, 3 "Privilege" privilege,
    4 "ProjectId" project_id, 5 "Type" r#type: String, 6 "Incharge" incharge: String,
    7 "DataOptimizationResource" data_optimization_resource: String,
    8 "SmartOptimizerWritten" smart_optimizer_written: String, 9 "TableName" table_name: String,
    10 "ResourceGroupName" resource_group_name: String
} }

/// Response of [`CreateHiveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHiveTableOutput {
    pub is_success: Option<bool>,
}
model! { CreateHiveTableOutput {
    0 "IsSuccess" is_success: bool
} }

/// Creates hive table by ddl: `CreateHiveTableByDDL` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CreateHiveTableByDDL>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHiveTableByDDL {
    /// Required.
    pub datasource_id: String,
    /// Required.
    pub database: String,
    /// Required.
    pub ddl_sql: String,
    /// Required.
    pub privilege: i64,
    /// Required.
    pub project_id: String,
    /// Required.
    pub r#type: String,
    pub incharge: Option<String>,
    pub schema_name: Option<String>,
    pub r#async: Option<bool>,
    pub data_optimization_resource: Option<String>,
    pub smart_optimizer_written: Option<String>,
    pub table_name: Option<String>,
    pub resource_group_name: Option<String>,
}

/// Arguments of [`CreateHiveTableByDDL::new`].
pub struct CreateHiveTableByDDLRequired {
    pub datasource_id: String,
    pub database: String,
    pub ddl_sql: String,
    pub privilege: i64,
    pub project_id: String,
    pub r#type: String,
}
operation! {
    CreateHiveTableByDDL { CreateHiveTableByDDLRequired: datasource_id, database, ddl_sql, privilege, project_id, r#type }
    "CreateHiveTableByDDL" -> CreateHiveTableByDDLOutput {
    0 "DatasourceId" datasource_id, 1 "Database" database, 2 "DDLSql" ddl_sql, 3 "Privilege" privilege,
    4 "ProjectId" project_id, 5 "Type" r#type, 6 "Incharge" incharge: String, 7 "SchemaName" schema_name: String,
    8 "Async" r#async: bool, 9 "DataOptimizationResource" data_optimization_resource: String,
    10 "SmartOptimizerWritten" smart_optimizer_written: String, 11 "TableName" table_name: String,
    12 "ResourceGroupName" resource_group_name: String
} }

/// Response of [`CreateHiveTableByDDL`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHiveTableByDDLOutput {
    pub data: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateHiveTableByDDLOutput {
    0 "Data" data: String, 1 "TaskId" task_id: String
} }

/// Creates integration node: `CreateIntegrationNode` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CreateIntegrationNode>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationNode {
    /// Required.
    pub node_info: IntegrationNodeInfo,
    /// Required.
    pub project_id: String,
    pub task_type: Option<i64>,
}
operation! { CreateIntegrationNode(node_info: IntegrationNodeInfo, project_id: String)
    "CreateIntegrationNode" -> CreateIntegrationNodeOutput {
    0 "NodeInfo" node_info, 1 "ProjectId" project_id, 2 "TaskType" task_type: i64
} }

/// In the request of [`CreateIntegrationNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationNodeInfo {
    pub id: Option<String>,
    pub task_id: Option<String>,
    pub name: Option<String>,
    pub node_type: Option<String>,
    pub data_source_type: Option<String>,
    pub description: Option<String>,
    pub datasource_id: Option<String>,
    pub config: Option<Vec<RecordField>>,
    pub ext_config: Option<Vec<RecordField>>,
    pub schema: Option<Vec<IntegrationNodeSchema>>,
    pub node_mapping: Option<IntegrationNodeMapping>,
    pub app_id: Option<String>,
    pub project_id: Option<String>,
    pub creator_uin: Option<String>,
    pub operator_uin: Option<String>,
    pub owner_uin: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
input! { IntegrationNodeInfo() {
    0 "Id" id: String, 1 "TaskId" task_id: String, 2 "Name" name: String, 3 "NodeType" node_type: String,
    4 "DataSourceType" data_source_type: String, 5 "Description" description: String,
    6 "DatasourceId" datasource_id: String, 7 "Config" config: Vec<RecordField>,
    8 "ExtConfig" ext_config: Vec<RecordField>, 9 "Schema" schema: Vec<IntegrationNodeSchema>,
    10 "NodeMapping" node_mapping: IntegrationNodeMapping, 11 "AppId" app_id: String, 12 "ProjectId" project_id: String,
    13 "CreatorUin" creator_uin: String, 14 "OperatorUin" operator_uin: String, 15 "OwnerUin" owner_uin: String,
    16 "CreateTime" create_time: String, 17 "UpdateTime" update_time: String
} }

/// In the request of [`CreateIntegrationNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationNodeSchema {
    /// Required.
    pub id: Option<String>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub properties: Option<Vec<RecordField>>,
    pub alias: Option<String>,
    pub comment: Option<String>,
    pub category: Option<String>,
}
input! { IntegrationNodeSchema(id: String, name: String, r#type: String) {
    0 "Id" id: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "Value" value: String,
    4 "Properties" properties: Vec<RecordField>, 5 "Alias" alias: String, 6 "Comment" comment: String,
    7 "Category" category: String
} }

/// In the request of [`CreateIntegrationNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationNodeMapping {
    pub source_id: Option<String>,
    pub sink_id: Option<String>,
    pub source_schema: Option<Vec<IntegrationNodeSchema>>,
    pub schema_mappings: Option<Vec<IntegrationNodeSchemaMapping>>,
    pub ext_config: Option<Vec<RecordField>>,
}
input! { IntegrationNodeMapping() {
    0 "SourceId" source_id: String, 1 "SinkId" sink_id: String,
    2 "SourceSchema" source_schema: Vec<IntegrationNodeSchema>,
    3 "SchemaMappings" schema_mappings: Vec<IntegrationNodeSchemaMapping>, 4 "ExtConfig" ext_config: Vec<RecordField>
} }

/// In the request of [`CreateIntegrationNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationNodeSchemaMapping {
    /// Required.
    pub source_schema_id: Option<String>,
    /// Required.
    pub sink_schema_id: Option<String>,
}
input! { IntegrationNodeSchemaMapping(source_schema_id: String, sink_schema_id: String) {
    0 "SourceSchemaId" source_schema_id: String, 1 "SinkSchemaId" sink_schema_id: String
} }

/// Response of [`CreateIntegrationNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationNodeOutput {
    pub id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateIntegrationNodeOutput {
    0 "Id" id: String, 1 "TaskId" task_id: String
} }

/// Creates integration task: `CreateIntegrationTask` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CreateIntegrationTask>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationTask {
    /// Required.
    pub task_info: IntegrationTaskInfo,
    /// Required.
    pub project_id: String,
}
operation! { CreateIntegrationTask(task_info: IntegrationTaskInfo, project_id: String)
    "CreateIntegrationTask" -> CreateIntegrationTaskOutput {
    0 "TaskInfo" task_info, 1 "ProjectId" project_id
} }

/// In the request of [`CreateIntegrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationTaskInfo {
    pub task_name: Option<String>,
    pub description: Option<String>,
    pub sync_type: Option<i64>,
    pub task_type: Option<i64>,
    pub workflow_id: Option<String>,
    pub task_id: Option<String>,
    pub schedule_task_id: Option<String>,
    pub task_group_id: Option<String>,
    pub project_id: Option<String>,
    pub creator_uin: Option<String>,
    pub operator_uin: Option<String>,
    pub owner_uin: Option<String>,
    pub app_id: Option<String>,
    pub status: Option<i64>,
    pub nodes: Option<Vec<IntegrationNodeInfo>>,
    pub executor_id: Option<String>,
    pub config: Option<Vec<RecordField>>,
    pub ext_config: Option<Vec<RecordField>>,
    pub execute_context: Option<Vec<RecordField>>,
    pub mappings: Option<Vec<IntegrationNodeMapping>>,
    pub task_mode: Option<String>,
    pub incharge: Option<String>,
    pub offline_task_add_entity: Option<OfflineTaskAddParam>,
    pub executor_group_name: Option<String>,
    pub in_long_manager_url: Option<String>,
    pub in_long_stream_id: Option<String>,
    pub in_long_manager_version: Option<String>,
    pub data_proxy_url: Option<Vec<String>>,
    pub submit: Option<bool>,
    pub input_datasource_type: Option<String>,
    pub output_datasource_type: Option<String>,
    pub num_records_in: Option<i64>,
    pub num_records_out: Option<i64>,
    pub reader_delay: Option<f64>,
    pub num_restarts: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub last_run_time: Option<String>,
    pub stop_time: Option<String>,
    pub has_version: Option<bool>,
    pub locked: Option<bool>,
    pub locker: Option<String>,
    pub running_cu: Option<f64>,
    pub task_alarm_regular_list: Option<Vec<String>>,
    pub switch_resource: Option<i64>,
    pub read_phase: Option<i64>,
    pub instance_version: Option<i64>,
    pub arrange_space_task_id: Option<String>,
    pub offline_task_status: Option<i64>,
    pub task_import_info: Option<TaskImportInfo>,
    pub business_latency: Option<i64>,
    pub current_sync_position: Option<i64>,
    pub tag_list: Option<Vec<IntegrationTag>>,
    pub error_message: Option<String>,
    pub task_sub_type: Option<i64>,
    pub not_exists_check_point: Option<i64>,
    pub save_point_id: Option<String>,
    pub save_point_path: Option<String>,
    pub last_operate_info: Option<LastOperateInfo>,
}
input! { IntegrationTaskInfo() {
    0 "TaskName" task_name: String, 1 "Description" description: String, 2 "SyncType" sync_type: i64,
    3 "TaskType" task_type: i64, 4 "WorkflowId" workflow_id: String, 5 "TaskId" task_id: String,
    6 "ScheduleTaskId" schedule_task_id: String, 7 "TaskGroupId" task_group_id: String,
    8 "ProjectId" project_id: String, 9 "CreatorUin" creator_uin: String, 10 "OperatorUin" operator_uin: String,
    11 "OwnerUin" owner_uin: String, 12 "AppId" app_id: String, 13 "Status" status: i64,
    14 "Nodes" nodes: Vec<IntegrationNodeInfo>, 15 "ExecutorId" executor_id: String,
    16 "Config" config: Vec<RecordField>, 17 "ExtConfig" ext_config: Vec<RecordField>,
    18 "ExecuteContext" execute_context: Vec<RecordField>, 19 "Mappings" mappings: Vec<IntegrationNodeMapping>,
    20 "TaskMode" task_mode: String, 21 "Incharge" incharge: String,
    22 "OfflineTaskAddEntity" offline_task_add_entity: OfflineTaskAddParam,
    23 "ExecutorGroupName" executor_group_name: String, 24 "InLongManagerUrl" in_long_manager_url: String,
    25 "InLongStreamId" in_long_stream_id: String, 26 "InLongManagerVersion" in_long_manager_version: String,
    27 "DataProxyUrl" data_proxy_url: Vec<String>, 28 "Submit" submit: bool,
    29 "InputDatasourceType" input_datasource_type: String, 30 "OutputDatasourceType" output_datasource_type: String,
    31 "NumRecordsIn" num_records_in: i64, 32 "NumRecordsOut" num_records_out: i64, 33 "ReaderDelay" reader_delay: f64,
    34 "NumRestarts" num_restarts: i64, 35 "CreateTime" create_time: String, 36 "UpdateTime" update_time: String,
    37 "LastRunTime" last_run_time: String, 38 "StopTime" stop_time: String, 39 "HasVersion" has_version: bool,
    40 "Locked" locked: bool, 41 "Locker" locker: String, 42 "RunningCu" running_cu: f64,
    43 "TaskAlarmRegularList" task_alarm_regular_list: Vec<String>, 44 "SwitchResource" switch_resource: i64,
    45 "ReadPhase" read_phase: i64, 46 "InstanceVersion" instance_version: i64,
    47 "ArrangeSpaceTaskId" arrange_space_task_id: String, 48 "OfflineTaskStatus" offline_task_status: i64,
    49 "TaskImportInfo" task_import_info: TaskImportInfo, 50 "BusinessLatency" business_latency: i64,
    51 "CurrentSyncPosition" current_sync_position: i64, 52 "TagList" tag_list: Vec<IntegrationTag>,
    53 "ErrorMessage" error_message: String, 54 "TaskSubType" task_sub_type: i64,
    55 "NotExistsCheckPoint" not_exists_check_point: i64, 56 "SavePointId" save_point_id: String,
    57 "SavePointPath" save_point_path: String, 58 "LastOperateInfo" last_operate_info: LastOperateInfo
} }

/// In the request of [`CreateIntegrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineTaskAddParam {
    /// Required.
    pub workflow_name: Option<String>,
    /// Required.
    pub dependency_workflow: Option<String>,
    /// Required.
    pub start_time: Option<String>,
    /// Required.
    pub end_time: Option<String>,
    /// Required.
    pub cycle_type: Option<i64>,
    /// Required.
    pub cycle_step: Option<i64>,
    /// Required.
    pub delay_time: Option<i64>,
    /// Required.
    pub crontab_expression: Option<String>,
    /// Required.
    pub retry_wait: Option<i64>,
    /// Required.
    pub retriable: Option<i64>,
    /// Required.
    pub try_limit: Option<i64>,
    /// Required.
    pub run_priority: Option<i64>,
    /// Required.
    pub product_name: Option<String>,
    /// Required.
    pub self_depend: Option<i64>,
    pub task_action: Option<String>,
    pub execution_end_time: Option<String>,
    pub execution_start_time: Option<String>,
    pub task_auto_submit: Option<bool>,
    pub instance_init_strategy: Option<String>,
}

/// Arguments of [`OfflineTaskAddParam::new`].
pub struct OfflineTaskAddParamRequired {
    pub workflow_name: String,
    pub dependency_workflow: String,
    pub start_time: String,
    pub end_time: String,
    pub cycle_type: i64,
    pub cycle_step: i64,
    pub delay_time: i64,
    pub crontab_expression: String,
    pub retry_wait: i64,
    pub retriable: i64,
    pub try_limit: i64,
    pub run_priority: i64,
    pub product_name: String,
    pub self_depend: i64,
}
input! {
    OfflineTaskAddParam { OfflineTaskAddParamRequired: workflow_name, dependency_workflow, start_time, end_time, cycle_type, cycle_step, delay_time, crontab_expression, retry_wait, retriable, try_limit, run_priority, product_name, self_depend } {
    0 "WorkflowName" workflow_name: String, 1 "DependencyWorkflow" dependency_workflow: String,
    2 "StartTime" start_time: String, 3 "EndTime" end_time: String, 4 "CycleType" cycle_type: i64,
    5 "CycleStep" cycle_step: i64, 6 "DelayTime" delay_time: i64, 7 "CrontabExpression" crontab_expression: String,
    8 "RetryWait" retry_wait: i64, 9 "Retriable" retriable: i64, 10 "TryLimit" try_limit: i64,
    11 "RunPriority" run_priority: i64, 12 "ProductName" product_name: String, 13 "SelfDepend" self_depend: i64,
    14 "TaskAction" task_action: String, 15 "ExecutionEndTime" execution_end_time: String,
    16 "ExecutionStartTime" execution_start_time: String, 17 "TaskAutoSubmit" task_auto_submit: bool,
    18 "InstanceInitStrategy" instance_init_strategy: String
} }

/// In the request of [`CreateIntegrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskImportInfo {
    pub is_import: Option<bool>,
    pub is_new_work_flow: Option<bool>,
    pub work_flow_folder_id: Option<String>,
    pub work_flow_folder_name: Option<String>,
    pub work_flow_id: Option<String>,
    pub work_flow_name: Option<String>,
    pub task_name_exist_mode: Option<i64>,
    pub work_flow_folder_path: Option<String>,
}
input! { TaskImportInfo() {
    0 "IsImport" is_import: bool, 1 "IsNewWorkFlow" is_new_work_flow: bool,
    2 "WorkFlowFolderId" work_flow_folder_id: String, 3 "WorkFlowFolderName" work_flow_folder_name: String,
    4 "WorkFlowId" work_flow_id: String, 5 "WorkFlowName" work_flow_name: String,
    6 "TaskNameExistMode" task_name_exist_mode: i64, 7 "WorkFlowFolderPath" work_flow_folder_path: String
} }

/// In the request of [`CreateIntegrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { IntegrationTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateIntegrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LastOperateInfo {
    pub task_event: Option<String>,
    pub operate_id: Option<String>,
    pub error_msg: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
}
input! { LastOperateInfo() {
    0 "TaskEvent" task_event: String, 1 "OperateId" operate_id: String, 2 "ErrorMsg" error_msg: String,
    3 "CreatedTime" created_time: String, 4 "UpdatedTime" updated_time: String
} }

/// Response of [`CreateIntegrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateIntegrationTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates offline task: `CreateOfflineTask` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CreateOfflineTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfflineTask {
    /// Required.
    pub project_id: String,
    /// Required.
    pub cycle_step: i64,
    /// Required.
    pub delay_time: i64,
    /// Required.
    pub end_time: String,
    /// Required.
    pub notes: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub task_name: String,
    /// Required.
    pub type_id: i64,
    /// Required.
    pub task_action: String,
    /// Required.
    pub task_mode: String,
    pub task_import_info: Option<TaskImportInfo>,
}

/// Arguments of [`CreateOfflineTask::new`].
pub struct CreateOfflineTaskRequired {
    pub project_id: String,
    pub cycle_step: i64,
    pub delay_time: i64,
    pub end_time: String,
    pub notes: String,
    pub start_time: String,
    pub task_name: String,
    pub type_id: i64,
    pub task_action: String,
    pub task_mode: String,
}
operation! {
    CreateOfflineTask { CreateOfflineTaskRequired: project_id, cycle_step, delay_time, end_time, notes, start_time, task_name, type_id, task_action, task_mode }
    "CreateOfflineTask" -> CreateOfflineTaskOutput {
    0 "ProjectId" project_id, 1 "CycleStep" cycle_step, 2 "DelayTime" delay_time, 3 "EndTime" end_time, 4 "Notes" notes,
    5 "StartTime" start_time, 6 "TaskName" task_name, 7 "TypeId" type_id, 8 "TaskAction" task_action,
    9 "TaskMode" task_mode, 10 "TaskImportInfo" task_import_info: TaskImportInfo
} }

/// Response of [`CreateOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfflineTaskOutput {
    pub task_id: Option<String>,
    pub arrange_space_task_id: Option<String>,
    pub data: Option<String>,
}
model! { CreateOfflineTaskOutput {
    0 "TaskId" task_id: String, 1 "ArrangeSpaceTaskId" arrange_space_task_id: String, 2 "Data" data: String
} }

/// Creates ops make plan: `CreateOpsMakePlan` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CreateOpsMakePlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpsMakePlan {
    /// Required.
    pub project_id: String,
    /// Required.
    pub make_name: String,
    /// Required.
    pub task_id_list: Vec<String>,
    /// Required.
    pub make_datetime_list: Vec<CreateMakeDatetimeInfo>,
    pub project_ident: Option<String>,
    pub check_parent: Option<bool>,
    pub check_parent_type: Option<String>,
    pub project_name: Option<String>,
    pub self_dependence: Option<String>,
    pub parallel_num: Option<i64>,
    pub same_cycle: Option<bool>,
    pub target_task_cycle: Option<String>,
    pub target_task_action: Option<i64>,
    pub map_param_list: Option<Vec<StrToStrMap>>,
    pub creator_id: Option<String>,
    pub creator: Option<String>,
    pub remark: Option<String>,
    pub same_self_depend_type: Option<bool>,
    pub source_task_cycle: Option<String>,
    pub scheduler_resource_group: Option<String>,
    pub integration_resource_group: Option<String>,
    pub scheduler_resource_group_name: Option<String>,
    pub integration_resource_group_name: Option<String>,
    pub make_ext_list: Option<Vec<StrToStrMap>>,
    pub same_self_workflow_depend_type: Option<bool>,
    pub self_workflow_dependency: Option<String>,
    pub make_type: Option<String>,
    pub status_list: Option<String>,
    pub make_check_event_type: Option<String>,
}
operation! {
    CreateOpsMakePlan(project_id: String, make_name: String, task_id_list: Vec<String>, make_datetime_list: Vec<CreateMakeDatetimeInfo>)
    "CreateOpsMakePlan" -> CreateOpsMakePlanOutput {
    0 "ProjectId" project_id, 1 "MakeName" make_name, 2 "TaskIdList" task_id_list,
    3 "MakeDatetimeList" make_datetime_list, 4 "ProjectIdent" project_ident: String, 5 "CheckParent" check_parent: bool,
    6 "CheckParentType" check_parent_type: String, 7 "ProjectName" project_name: String,
    8 "SelfDependence" self_dependence: String, 9 "ParallelNum" parallel_num: i64, 10 "SameCycle" same_cycle: bool,
    11 "TargetTaskCycle" target_task_cycle: String, 12 "TargetTaskAction" target_task_action: i64,
    13 "MapParamList" map_param_list: Vec<StrToStrMap>, 14 "CreatorId" creator_id: String, 15 "Creator" creator: String,
    16 "Remark" remark: String, 17 "SameSelfDependType" same_self_depend_type: bool,
    18 "SourceTaskCycle" source_task_cycle: String, 19 "SchedulerResourceGroup" scheduler_resource_group: String,
    20 "IntegrationResourceGroup" integration_resource_group: String,
    21 "SchedulerResourceGroupName" scheduler_resource_group_name: String,
    22 "IntegrationResourceGroupName" integration_resource_group_name: String,
    23 "MakeExtList" make_ext_list: Vec<StrToStrMap>,
    24 "SameSelfWorkflowDependType" same_self_workflow_depend_type: bool,
    25 "SelfWorkflowDependency" self_workflow_dependency: String, 26 "MakeType" make_type: String,
    27 "StatusList" status_list: String, 28 "MakeCheckEventType" make_check_event_type: String
} }

/// In the request of [`CreateOpsMakePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMakeDatetimeInfo {
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
input! { CreateMakeDatetimeInfo() {
    0 "StartDate" start_date: String, 1 "EndDate" end_date: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String
} }

/// In the request of [`CreateOpsMakePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrToStrMap {
    pub k: Option<String>,
    pub v: Option<String>,
}
input! { StrToStrMap() {
    0 "K" k: String, 1 "V" v: String
} }

/// Response of [`CreateOpsMakePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpsMakePlanOutput {
    pub data: Option<CommonIdOpsDto>,
}
model! { CreateOpsMakePlanOutput {
    0 "Data" data: CommonIdOpsDto
} }

/// In the response of [`CreateOpsMakePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonIdOpsDto {
    pub id: Option<String>,
    pub make_id: Option<String>,
}
model! { CommonIdOpsDto {
    0 "Id" id: String, 1 "MakeId" make_id: String
} }

/// Creates rule: `CreateRule` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CreateRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_DUPLICATE_NAME`], [`codes::INVALID_PARAMETER_SERVICE_IS_BUSY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRule {
    pub project_id: Option<String>,
    pub rule_group_id: Option<i64>,
    pub name: Option<String>,
    pub table_id: Option<String>,
    pub rule_template_id: Option<i64>,
    pub r#type: Option<i64>,
    pub quality_dim: Option<i64>,
    pub source_object_data_type_name: Option<String>,
    pub source_object_value: Option<String>,
    pub condition_type: Option<i64>,
    pub condition_expression: Option<String>,
    pub custom_sql: Option<String>,
    pub compare_rule: Option<CompareRule>,
    pub alarm_level: Option<i64>,
    pub description: Option<String>,
    pub datasource_id: Option<String>,
    pub database_id: Option<String>,
    pub target_database_id: Option<String>,
    pub target_table_id: Option<String>,
    pub target_condition_expr: Option<String>,
    pub rel_condition_expr: Option<String>,
    pub field_config: Option<RuleFieldConfig>,
    pub target_object_value: Option<String>,
    pub source_engine_types: Option<Vec<i64>>,
}
operation! { CreateRule() "CreateRule" -> CreateRuleOutput {
    0 "ProjectId" project_id: String, 1 "RuleGroupId" rule_group_id: i64, 2 "Name" name: String,
    3 "TableId" table_id: String, 4 "RuleTemplateId" rule_template_id: i64, 5 "Type" r#type: i64,
    6 "QualityDim" quality_dim: i64, 7 "SourceObjectDataTypeName" source_object_data_type_name: String,
    8 "SourceObjectValue" source_object_value: String, 9 "ConditionType" condition_type: i64,
    10 "ConditionExpression" condition_expression: String, 11 "CustomSql" custom_sql: String,
    12 "CompareRule" compare_rule: CompareRule, 13 "AlarmLevel" alarm_level: i64, 14 "Description" description: String,
    15 "DatasourceId" datasource_id: String, 16 "DatabaseId" database_id: String,
    17 "TargetDatabaseId" target_database_id: String, 18 "TargetTableId" target_table_id: String,
    19 "TargetConditionExpr" target_condition_expr: String, 20 "RelConditionExpr" rel_condition_expr: String,
    21 "FieldConfig" field_config: RuleFieldConfig, 22 "TargetObjectValue" target_object_value: String,
    23 "SourceEngineTypes" source_engine_types: Vec<i64>
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareRule {
    pub items: Option<Vec<CompareRuleItem>>,
    pub cycle_step: Option<i64>,
    pub compute_expression: Option<String>,
}
input! { CompareRule() {
    0 "Items" items: Vec<CompareRuleItem>, 1 "CycleStep" cycle_step: i64,
    2 "ComputeExpression" compute_expression: String
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareRuleItem {
    pub compare_type: Option<i64>,
    pub operator: Option<String>,
    pub value_compute_type: Option<i64>,
    pub value_list: Option<Vec<ThresholdValue>>,
}
input! { CompareRuleItem() {
    0 "CompareType" compare_type: i64, 1 "Operator" operator: String, 2 "ValueComputeType" value_compute_type: i64,
    3 "ValueList" value_list: Vec<ThresholdValue>
} }

/// Response of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleOutput {
    pub data: Option<RuleItem>,
}
model! { CreateRuleOutput {
    0 "Data" data: RuleItem
} }

/// In the response of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleItem {
    pub rule_id: Option<i64>,
    pub rule_group_id: Option<i64>,
    pub table_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub rule_template_id: Option<i64>,
    pub rule_template_content: Option<String>,
    pub quality_dim: Option<i64>,
    pub source_object_type: Option<i64>,
    pub source_object_data_type: Option<i64>,
    pub source_object_data_type_name: Option<String>,
    pub source_object_value: Option<String>,
    pub condition_type: Option<i64>,
    pub condition_expression: Option<String>,
    pub custom_sql: Option<String>,
    pub compare_rule: Option<CompareRule>,
    pub alarm_level: Option<i64>,
    pub description: Option<String>,
    pub operator: Option<String>,
    pub target_database_id: Option<String>,
    pub target_database_name: Option<String>,
    pub target_table_id: Option<String>,
    pub target_table_name: Option<String>,
    pub target_condition_expr: Option<String>,
    pub rel_condition_expr: Option<String>,
    pub field_config: Option<RuleFieldConfig>,
    pub multi_source_flag: Option<bool>,
    pub where_flag: Option<bool>,
    pub template_sql: Option<String>,
    pub sub_quality_dim: Option<i64>,
    pub target_object_type: Option<i64>,
    pub target_object_data_type: Option<i64>,
    pub target_object_data_type_name: Option<String>,
    pub target_object_value: Option<String>,
    pub source_engine_types: Vec<i64>,
    pub table_name: Option<String>,
    pub table_owner_name: Option<String>,
    pub exec_strategy: Option<RuleGroupExecStrategy>,
    pub subscription: Option<RuleGroupSubscribe>,
    pub create_time: Option<String>,
    pub datasource_id: Option<i64>,
    pub database_id: Option<String>,
    pub monitor_status: Option<i64>,
    pub trigger_condition: Option<String>,
    pub ds_env_type: Option<i64>,
    pub datasource_type: Option<i64>,
    pub schema_name: Option<String>,
    pub target_schema_name: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub update_time: Option<String>,
    pub datasource_name: Option<String>,
    pub database_name: Option<String>,
    pub fail_msg: Option<String>,
    pub group_type: Option<String>,
    pub aspect_task_id: Option<String>,
    pub catalog_name: Option<String>,
    pub target_catalog_name: Option<String>,
}
model! { RuleItem {
    0 "RuleId" rule_id: i64, 1 "RuleGroupId" rule_group_id: i64, 2 "TableId" table_id: String, 3 "Name" name: String,
    4 "Type" r#type: i64, 5 "RuleTemplateId" rule_template_id: i64,
    6 "RuleTemplateContent" rule_template_content: String, 7 "QualityDim" quality_dim: i64,
    8 "SourceObjectType" source_object_type: i64, 9 "SourceObjectDataType" source_object_data_type: i64,
    10 "SourceObjectDataTypeName" source_object_data_type_name: String,
    11 "SourceObjectValue" source_object_value: String, 12 "ConditionType" condition_type: i64,
    13 "ConditionExpression" condition_expression: String, 14 "CustomSql" custom_sql: String,
    15 "CompareRule" compare_rule: CompareRule, 16 "AlarmLevel" alarm_level: i64, 17 "Description" description: String,
    18 "Operator" operator: String, 19 "TargetDatabaseId" target_database_id: String,
    20 "TargetDatabaseName" target_database_name: String, 21 "TargetTableId" target_table_id: String,
    22 "TargetTableName" target_table_name: String, 23 "TargetConditionExpr" target_condition_expr: String,
    24 "RelConditionExpr" rel_condition_expr: String, 25 "FieldConfig" field_config: RuleFieldConfig,
    26 "MultiSourceFlag" multi_source_flag: bool, 27 "WhereFlag" where_flag: bool,
    28 "TemplateSql" template_sql: String, 29 "SubQualityDim" sub_quality_dim: i64,
    30 "TargetObjectType" target_object_type: i64, 31 "TargetObjectDataType" target_object_data_type: i64,
    32 "TargetObjectDataTypeName" target_object_data_type_name: String,
    33 "TargetObjectValue" target_object_value: String, 34 "SourceEngineTypes" source_engine_types: Vec<i64>,
    35 "TableName" table_name: String, 36 "TableOwnerName" table_owner_name: String,
    37 "ExecStrategy" exec_strategy: RuleGroupExecStrategy, 38 "Subscription" subscription: RuleGroupSubscribe,
    39 "CreateTime" create_time: String, 40 "DatasourceId" datasource_id: i64, 41 "DatabaseId" database_id: String,
    42 "MonitorStatus" monitor_status: i64, 43 "TriggerCondition" trigger_condition: String,
    44 "DsEnvType" ds_env_type: i64, 45 "DatasourceType" datasource_type: i64, 46 "SchemaName" schema_name: String,
    47 "TargetSchemaName" target_schema_name: String, 48 "ProjectId" project_id: String,
    49 "ProjectName" project_name: String, 50 "UpdateTime" update_time: String,
    51 "DatasourceName" datasource_name: String, 52 "DatabaseName" database_name: String, 53 "FailMsg" fail_msg: String,
    54 "GroupType" group_type: String, 55 "AspectTaskId" aspect_task_id: String, 56 "CatalogName" catalog_name: String,
    57 "TargetCatalogName" target_catalog_name: String
} }

/// In the response of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleGroupExecStrategy {
    pub rule_group_id: Option<i64>,
    pub monitor_type: Option<i64>,
    pub exec_queue: Option<String>,
    pub executor_group_id: Option<String>,
    pub executor_group_name: Option<String>,
    pub tasks: Vec<ProdSchedulerTask>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cycle_type: Option<String>,
    pub delay_time: Option<i64>,
    pub cycle_step: Option<i64>,
    pub task_action: Option<String>,
    pub exec_engine_type: Option<String>,
    pub exec_plan: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub trigger_types: Vec<String>,
    pub dlc_group_name: Option<String>,
    pub rule_group_name: Option<String>,
    pub database_name: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub datasource_id: Option<String>,
    pub description: Option<String>,
    pub schedule_time_zone: Option<String>,
    pub group_config: Option<RuleGroupConfig>,
    pub engine_param: Option<String>,
    pub catalog_name: Option<String>,
    pub exec_fail_block: Option<i64>,
}
model! { RuleGroupExecStrategy {
    0 "RuleGroupId" rule_group_id: i64, 1 "MonitorType" monitor_type: i64, 2 "ExecQueue" exec_queue: String,
    3 "ExecutorGroupId" executor_group_id: String, 4 "ExecutorGroupName" executor_group_name: String,
    5 "Tasks" tasks: Vec<ProdSchedulerTask>, 6 "StartTime" start_time: String, 7 "EndTime" end_time: String,
    8 "CycleType" cycle_type: String, 9 "DelayTime" delay_time: i64, 10 "CycleStep" cycle_step: i64,
    11 "TaskAction" task_action: String, 12 "ExecEngineType" exec_engine_type: String, 13 "ExecPlan" exec_plan: String,
    14 "RuleId" rule_id: i64, 15 "RuleName" rule_name: String, 16 "TriggerTypes" trigger_types: Vec<String>,
    17 "DlcGroupName" dlc_group_name: String, 18 "RuleGroupName" rule_group_name: String,
    19 "DatabaseName" database_name: String, 20 "SchemaName" schema_name: String, 21 "TableName" table_name: String,
    22 "DatasourceId" datasource_id: String, 23 "Description" description: String,
    24 "ScheduleTimeZone" schedule_time_zone: String, 25 "GroupConfig" group_config: RuleGroupConfig,
    26 "EngineParam" engine_param: String, 27 "CatalogName" catalog_name: String,
    28 "ExecFailBlock" exec_fail_block: i64
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProdSchedulerTask {
    /// Required.
    pub workflow_id: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub cycle_type: Option<i64>,
    pub task_type: Option<String>,
    pub schedule_time_zone: Option<String>,
    pub in_charge_id_list: Option<Vec<String>>,
    pub in_charge_name_list: Option<Vec<String>>,
    pub task_status: Option<String>,
}
input! { ProdSchedulerTask(workflow_id: String) {
    0 "WorkflowId" workflow_id: String, 1 "TaskId" task_id: String, 2 "TaskName" task_name: String,
    3 "CycleType" cycle_type: i64, 4 "TaskType" task_type: String, 5 "ScheduleTimeZone" schedule_time_zone: String,
    6 "InChargeIdList" in_charge_id_list: Vec<String>, 7 "InChargeNameList" in_charge_name_list: Vec<String>,
    8 "TaskStatus" task_status: String
} }

/// In the response of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleGroupConfig {
    pub analysis_type: Option<String>,
    pub model_monitor_type: Option<String>,
    pub predict_column: Option<String>,
    pub predict_column_type: Option<String>,
    pub label_column: Option<String>,
    pub label_column_type: Option<String>,
    pub model_id_column: Option<String>,
    pub model_id_column_type: Option<String>,
    pub timestamp_column: Option<String>,
    pub timestamp_column_type: Option<String>,
    pub granularity: Option<i64>,
    pub granularity_type: Option<String>,
    pub base_table: Option<String>,
    pub base_db: Option<String>,
    pub comparison_column: Option<String>,
    pub comparison_column_type: Option<String>,
    pub protection_value: Option<String>,
    pub positive_value: Option<String>,
    pub feature_column: Option<String>,
    pub categorical_feature_column: Option<String>,
    pub base_catalog: Option<String>,
}
model! { RuleGroupConfig {
    0 "AnalysisType" analysis_type: String, 1 "ModelMonitorType" model_monitor_type: String,
    2 "PredictColumn" predict_column: String, 3 "PredictColumnType" predict_column_type: String,
    4 "LabelColumn" label_column: String, 5 "LabelColumnType" label_column_type: String,
    6 "ModelIdColumn" model_id_column: String, 7 "ModelIdColumnType" model_id_column_type: String,
    8 "TimestampColumn" timestamp_column: String, 9 "TimestampColumnType" timestamp_column_type: String,
    10 "Granularity" granularity: i64, 11 "GranularityType" granularity_type: String, 12 "BaseTable" base_table: String,
    13 "BaseDb" base_db: String, 14 "ComparisonColumn" comparison_column: String,
    15 "ComparisonColumnType" comparison_column_type: String, 16 "ProtectionValue" protection_value: String,
    17 "PositiveValue" positive_value: String, 18 "FeatureColumn" feature_column: String,
    19 "CategoricalFeatureColumn" categorical_feature_column: String, 20 "BaseCatalog" base_catalog: String
} }

/// In the response of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleGroupSubscribe {
    pub rule_group_id: Option<i64>,
    pub receivers: Vec<SubscribeReceiver>,
    pub subscribe_type: Vec<i64>,
    pub web_hooks: Vec<SubscribeWebHook>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub alarm_message_rule: Option<String>,
}
model! { RuleGroupSubscribe {
    0 "RuleGroupId" rule_group_id: i64, 1 "Receivers" receivers: Vec<SubscribeReceiver>,
    2 "SubscribeType" subscribe_type: Vec<i64>, 3 "WebHooks" web_hooks: Vec<SubscribeWebHook>, 4 "RuleId" rule_id: i64,
    5 "RuleName" rule_name: String, 6 "AlarmMessageRule" alarm_message_rule: String
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeReceiver {
    pub receiver_user_id: Option<i64>,
    pub receiver_name: Option<String>,
    pub receiver_user_id_str: Option<String>,
}
input! { SubscribeReceiver() {
    0 "ReceiverUserId" receiver_user_id: i64, 1 "ReceiverName" receiver_name: String,
    2 "ReceiverUserIdStr" receiver_user_id_str: String
} }

/// In the request of [`CreateRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeWebHook {
    pub hook_type: Option<String>,
    pub hook_address: Option<String>,
}
input! { SubscribeWebHook() {
    0 "HookType" hook_type: String, 1 "HookAddress" hook_address: String
} }

/// Creates rule template: `CreateRuleTemplate` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CreateRuleTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleTemplate {
    pub r#type: Option<i64>,
    pub name: Option<String>,
    pub quality_dim: Option<i64>,
    pub source_object_type: Option<i64>,
    pub description: Option<String>,
    pub source_engine_types: Option<Vec<i64>>,
    pub multi_source_flag: Option<bool>,
    pub sql_expression: Option<String>,
    pub project_id: Option<String>,
    pub where_flag: Option<bool>,
}
operation! { CreateRuleTemplate() "CreateRuleTemplate" -> CreateRuleTemplateOutput {
    0 "Type" r#type: i64, 1 "Name" name: String, 2 "QualityDim" quality_dim: i64,
    3 "SourceObjectType" source_object_type: i64, 4 "Description" description: String,
    5 "SourceEngineTypes" source_engine_types: Vec<i64>, 6 "MultiSourceFlag" multi_source_flag: bool,
    7 "SqlExpression" sql_expression: String, 8 "ProjectId" project_id: String, 9 "WhereFlag" where_flag: bool
} }

/// Response of [`CreateRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleTemplateOutput {
    pub data: Option<i64>,
}
model! { CreateRuleTemplateOutput {
    0 "Data" data: i64
} }

/// Creates task: `CreateTask` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CreateTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTask {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
    /// Required.
    pub task_name: String,
    /// Required.
    pub task_type: i64,
    pub task_ext: Option<Vec<TaskExtInfo>>,
}
operation! { CreateTask(project_id: String, workflow_id: String, task_name: String, task_type: i64)
    "CreateTask" -> CreateTaskOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "TaskName" task_name, 3 "TaskType" task_type,
    4 "TaskExt" task_ext: Vec<TaskExtInfo>
} }

/// In the request of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskExtInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TaskExtInfo() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskOutput {
    pub data: Option<CommonId>,
}
model! { CreateTaskOutput {
    0 "Data" data: CommonId
} }

/// In the response of [`CreateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonId {
    pub id: Option<String>,
}
model! { CommonId {
    0 "Id" id: String
} }

/// Creates task alarm regular: `CreateTaskAlarmRegular` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CreateTaskAlarmRegular>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskAlarmRegular {
    /// Required.
    pub task_alarm_info: TaskAlarmInfo,
    /// Required.
    pub project_id: String,
}
operation! { CreateTaskAlarmRegular(task_alarm_info: TaskAlarmInfo, project_id: String)
    "CreateTaskAlarmRegular" -> CreateTaskAlarmRegularOutput {
    0 "TaskAlarmInfo" task_alarm_info, 1 "ProjectId" project_id
} }

/// Response of [`CreateTaskAlarmRegular`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskAlarmRegularOutput {
    pub alarm_id: Option<i64>,
}
model! { CreateTaskAlarmRegularOutput {
    0 "AlarmId" alarm_id: i64
} }

/// Creates task folder: `CreateTaskFolder` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CreateTaskFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFolder {
    /// Required.
    pub project_id: String,
    /// Required.
    pub folder_name: String,
    /// Required.
    pub workflow_id: String,
    pub parent_folder_id: Option<String>,
    pub task_node_type: Option<String>,
}
operation! { CreateTaskFolder(project_id: String, folder_name: String, workflow_id: String)
    "CreateTaskFolder" -> CreateTaskFolderOutput {
    0 "ProjectId" project_id, 1 "FolderName" folder_name, 2 "WorkflowId" workflow_id,
    3 "ParentFolderId" parent_folder_id: String, 4 "TaskNodeType" task_node_type: String
} }

/// Response of [`CreateTaskFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFolderOutput {
    pub data: Option<String>,
}
model! { CreateTaskFolderOutput {
    0 "Data" data: String
} }

/// Creates task new: `CreateTaskNew` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CreateTaskNew>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskNew {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
    /// Required.
    pub task_name: String,
    /// Required.
    pub task_type: i64,
    /// Required.
    pub content: String,
    pub task_ext: Option<Vec<TaskExtInfo>>,
    pub product_name: Option<String>,
    pub instance_init_strategy: Option<String>,
    pub left_coordinate: Option<f64>,
    pub top_coordinate: Option<f64>,
    pub task_folder_id: Option<String>,
    pub code_template_id: Option<String>,
}

/// Arguments of [`CreateTaskNew::new`].
pub struct CreateTaskNewRequired {
    pub project_id: String,
    pub workflow_id: String,
    pub task_name: String,
    pub task_type: i64,
    pub content: String,
}
operation! { CreateTaskNew { CreateTaskNewRequired: project_id, workflow_id, task_name, task_type, content }
    "CreateTaskNew" -> CreateTaskNewOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "TaskName" task_name, 3 "TaskType" task_type,
    4 "Content" content, 5 "TaskExt" task_ext: Vec<TaskExtInfo>, 6 "ProductName" product_name: String,
    7 "InstanceInitStrategy" instance_init_strategy: String, 8 "LeftCoordinate" left_coordinate: f64,
    9 "TopCoordinate" top_coordinate: f64, 10 "TaskFolderId" task_folder_id: String,
    11 "CodeTemplateId" code_template_id: String
} }

/// Response of [`CreateTaskNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskNewOutput {
    pub data: Option<String>,
}
model! { CreateTaskNewOutput {
    0 "Data" data: String
} }

/// Creates task version ds: `CreateTaskVersionDs` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CreateTaskVersionDs>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::FAILED_OPERATION_NO_LOCK`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskVersionDs {
    /// Required.
    pub task: BatchCreateTaskVersionDTO,
    /// Required.
    pub need_check_parent_submitted: bool,
    /// Required.
    pub auto_run: bool,
    /// Required.
    pub project_id: String,
    pub request_from_source: Option<String>,
    pub alarm_ways: Option<String>,
    pub alarm_recipient_types: Option<String>,
    pub enable_check_task_cycle_link: Option<bool>,
    pub enable_make_up: Option<bool>,
    pub assign_approval_list: Option<Vec<String>>,
    pub missing_instance_strategy: Option<String>,
}
operation! {
    CreateTaskVersionDs(task: BatchCreateTaskVersionDTO, need_check_parent_submitted: bool, auto_run: bool, project_id: String)
    "CreateTaskVersionDs" -> CreateTaskVersionDsOutput {
    0 "Task" task, 1 "NeedCheckParentSubmitted" need_check_parent_submitted, 2 "AutoRun" auto_run,
    3 "ProjectId" project_id, 4 "RequestFromSource" request_from_source: String, 5 "AlarmWays" alarm_ways: String,
    6 "AlarmRecipientTypes" alarm_recipient_types: String,
    7 "EnableCheckTaskCycleLink" enable_check_task_cycle_link: bool, 8 "EnableMakeUp" enable_make_up: bool,
    9 "AssignApprovalList" assign_approval_list: Vec<String>,
    10 "MissingInstanceStrategy" missing_instance_strategy: String
} }

/// Response of [`CreateTaskVersionDs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskVersionDsOutput {
    pub data: Option<String>,
}
model! { CreateTaskVersionDsOutput {
    0 "Data" data: String
} }

/// Creates workflow ds: `CreateWorkflowDs` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=CreateWorkflowDs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowDs {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_name: String,
    /// Required.
    pub folder_id: String,
    pub workflow_desc: Option<String>,
    pub workflow_type: Option<String>,
}
operation! { CreateWorkflowDs(project_id: String, workflow_name: String, folder_id: String)
    "CreateWorkflowDs" -> CreateWorkflowDsOutput {
    0 "ProjectId" project_id, 1 "WorkflowName" workflow_name, 2 "FolderId" folder_id,
    3 "WorkflowDesc" workflow_desc: String, 4 "WorkflowType" workflow_type: String
} }

/// Response of [`CreateWorkflowDs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowDsOutput {
    pub data: Option<String>,
}
model! { CreateWorkflowDsOutput {
    0 "Data" data: String
} }

/// `DagInstances` of `wedata` 2021-08-20.
///
/// POST. Changes data. Pages by page number (`PageIndex`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DagInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DagInstances {
    pub instances: Option<Vec<InstanceOpsDto>>,
    pub check_father: Option<bool>,
    pub rerun_type: Option<String>,
    pub dependent_way: Option<String>,
    pub skip_event_listening: Option<bool>,
    pub son_instance_type: Option<String>,
    pub search_condition: Option<InstanceApiOpsRequest>,
    pub opt_type: Option<String>,
    pub operator_name: Option<String>,
    pub operator_id: Option<String>,
    pub project_id: Option<String>,
    pub project_ident: Option<String>,
    pub project_name: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub count: Option<i64>,
    pub request_base_info: Option<ProjectBaseInfoOpsRequest>,
    pub is_count: Option<bool>,
}
operation! { DagInstances() "DagInstances" -> DagInstancesOutput {
    0 "Instances" instances: Vec<InstanceOpsDto>, 1 "CheckFather" check_father: bool, 2 "RerunType" rerun_type: String,
    3 "DependentWay" dependent_way: String, 4 "SkipEventListening" skip_event_listening: bool,
    5 "SonInstanceType" son_instance_type: String, 6 "SearchCondition" search_condition: InstanceApiOpsRequest,
    7 "OptType" opt_type: String, 8 "OperatorName" operator_name: String, 9 "OperatorId" operator_id: String,
    10 "ProjectId" project_id: String, 11 "ProjectIdent" project_ident: String, 12 "ProjectName" project_name: String,
    13 "PageIndex" page_index: i64, 14 "PageSize" page_size: i64, 15 "Count" count: i64,
    16 "RequestBaseInfo" request_base_info: ProjectBaseInfoOpsRequest, 17 "IsCount" is_count: bool
} }
paged! { DagInstances: InstanceOpsDto = Number "PageIndex", "Data.Items" data.items, total "Data.TotalCount" }

/// In the request of [`DagInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceOpsDto {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub in_charge: Option<String>,
    pub cycle_type: Option<String>,
    pub cur_run_date: Option<String>,
    pub next_cur_date: Option<String>,
    pub run_priority: Option<i64>,
    pub try_limit: Option<i64>,
    pub tries: Option<i64>,
    pub total_run_num: Option<i64>,
    pub do_flag: Option<i64>,
    pub redo_flag: Option<i64>,
    pub state: Option<String>,
    pub runtime_broker: Option<String>,
    pub error_desc: Option<String>,
    pub task_type: Option<TaskTypeOpsDto>,
    pub dependence_fulfill_time: Option<String>,
    pub first_dependence_fulfill_time: Option<String>,
    pub first_start_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cost_time: Option<String>,
    pub cost_millisecond: Option<i64>,
    pub max_cost_time: Option<i64>,
    pub min_cost_time: Option<i64>,
    pub avg_cost_time: Option<f64>,
    pub last_log: Option<String>,
    pub scheduler_date_time: Option<String>,
    pub last_scheduler_date_time: Option<String>,
    pub last_update: Option<String>,
    pub create_time: Option<String>,
    pub dependency_rel: Option<String>,
    pub execution_space: Option<String>,
    pub ignore_event: Option<bool>,
    pub virtual_flag: Option<bool>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub son_list: Option<String>,
    pub product_name: Option<String>,
    pub resource_group: Option<String>,
    pub resource_instance_id: Option<String>,
    pub yarn_queue: Option<String>,
    pub scheduler_desc: Option<String>,
    pub first_submit_time: Option<String>,
    pub first_run_time: Option<String>,
    pub project_id: Option<String>,
    pub project_ident: Option<String>,
    pub project_name: Option<String>,
    pub tenant_id: Option<String>,
    pub instance_key: Option<String>,
    pub executor_group_id: Option<String>,
    pub executor_group_name: Option<String>,
    pub related_instance_list: Option<Vec<InstanceOpsDto>>,
    pub related_instance_size: Option<i64>,
    pub owner_id: Option<String>,
    pub user_id: Option<String>,
    pub instance_life_cycle_ops_dto: Option<InstanceLifeCycleOpsDto>,
    pub retry_attempts: Option<i64>,
    pub deleted_father_list: Option<Vec<String>>,
    pub circulate_instance_list: Option<Vec<InstanceOpsDto>>,
    pub concurrent_strategy: Option<i64>,
    pub schedule_run_type: Option<i64>,
    pub allow_redo_type: Option<String>,
    pub instance_cycle_type: Option<String>,
    pub instance_scheduler_desc: Option<String>,
    pub privileges: Option<Vec<String>>,
    pub task_execution_id: Option<String>,
    pub dlc_task_id: Option<String>,
    pub dlc_spark_job_id: Option<String>,
    pub ext: Option<StrToStrMap>,
    pub related_event_list: Option<Vec<EventCaseAuditLogOptDto>>,
    pub proxy_task_id: Option<String>,
    pub workflow_run_name: Option<String>,
    pub proxy_task_type: Option<TaskTypeOpsDto>,
}
input! { InstanceOpsDto() {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "WorkflowId" workflow_id: String,
    3 "WorkflowName" workflow_name: String, 4 "InCharge" in_charge: String, 5 "CycleType" cycle_type: String,
    6 "CurRunDate" cur_run_date: String, 7 "NextCurDate" next_cur_date: String, 8 "RunPriority" run_priority: i64,
    9 "TryLimit" try_limit: i64, 10 "Tries" tries: i64, 11 "TotalRunNum" total_run_num: i64, 12 "DoFlag" do_flag: i64,
    13 "RedoFlag" redo_flag: i64, 14 "State" state: String, 15 "RuntimeBroker" runtime_broker: String,
    16 "ErrorDesc" error_desc: String, 17 "TaskType" task_type: TaskTypeOpsDto,
    18 "DependenceFulfillTime" dependence_fulfill_time: String,
    19 "FirstDependenceFulfillTime" first_dependence_fulfill_time: String, 20 "FirstStartTime" first_start_time: String,
    21 "StartTime" start_time: String, 22 "EndTime" end_time: String, 23 "CostTime" cost_time: String,
    24 "CostMillisecond" cost_millisecond: i64, 25 "MaxCostTime" max_cost_time: i64,
    26 "MinCostTime" min_cost_time: i64, 27 "AvgCostTime" avg_cost_time: f64, 28 "LastLog" last_log: String,
    29 "SchedulerDateTime" scheduler_date_time: String, 30 "LastSchedulerDateTime" last_scheduler_date_time: String,
    31 "LastUpdate" last_update: String, 32 "CreateTime" create_time: String, 33 "DependencyRel" dependency_rel: String,
    34 "ExecutionSpace" execution_space: String, 35 "IgnoreEvent" ignore_event: bool,
    36 "VirtualFlag" virtual_flag: bool, 37 "FolderId" folder_id: String, 38 "FolderName" folder_name: String,
    39 "SonList" son_list: String, 40 "ProductName" product_name: String, 41 "ResourceGroup" resource_group: String,
    42 "ResourceInstanceId" resource_instance_id: String, 43 "YarnQueue" yarn_queue: String,
    44 "SchedulerDesc" scheduler_desc: String, 45 "FirstSubmitTime" first_submit_time: String,
    46 "FirstRunTime" first_run_time: String, 47 "ProjectId" project_id: String,
    48 "ProjectIdent" project_ident: String, 49 "ProjectName" project_name: String, 50 "TenantId" tenant_id: String,
    51 "InstanceKey" instance_key: String, 52 "ExecutorGroupId" executor_group_id: String,
    53 "ExecutorGroupName" executor_group_name: String,
    54 "RelatedInstanceList" related_instance_list: Vec<InstanceOpsDto>,
    55 "RelatedInstanceSize" related_instance_size: i64, 56 "OwnerId" owner_id: String, 57 "UserId" user_id: String,
    58 "InstanceLifeCycleOpsDto" instance_life_cycle_ops_dto: InstanceLifeCycleOpsDto,
    59 "RetryAttempts" retry_attempts: i64, 60 "DeletedFatherList" deleted_father_list: Vec<String>,
    61 "CirculateInstanceList" circulate_instance_list: Vec<InstanceOpsDto>,
    62 "ConcurrentStrategy" concurrent_strategy: i64, 63 "ScheduleRunType" schedule_run_type: i64,
    64 "AllowRedoType" allow_redo_type: String, 65 "InstanceCycleType" instance_cycle_type: String,
    66 "InstanceSchedulerDesc" instance_scheduler_desc: String, 67 "Privileges" privileges: Vec<String>,
    68 "TaskExecutionId" task_execution_id: String, 69 "DlcTaskId" dlc_task_id: String,
    70 "DlcSparkJobId" dlc_spark_job_id: String, 71 "Ext" ext: StrToStrMap,
    72 "RelatedEventList" related_event_list: Vec<EventCaseAuditLogOptDto>, 73 "ProxyTaskId" proxy_task_id: String,
    74 "WorkflowRunName" workflow_run_name: String, 75 "ProxyTaskType" proxy_task_type: TaskTypeOpsDto
} }

/// In the request of [`DagInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskTypeOpsDto {
    pub type_desc: Option<String>,
    pub type_id: Option<i64>,
    pub type_sort: Option<String>,
}
input! { TaskTypeOpsDto() {
    0 "TypeDesc" type_desc: String, 1 "TypeId" type_id: i64, 2 "TypeSort" type_sort: String
} }

/// In the request of [`DagInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceLifeCycleOpsDto {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub cur_run_date: Option<String>,
    pub life_round: Option<i64>,
    pub run_type: Option<String>,
    pub tries: Option<i64>,
    pub instance_life_detail_dto_list: Option<Vec<InstanceLifeDetailDto>>,
    pub runner_state: Option<String>,
    pub error_desc: Option<String>,
    pub error_code_level: Option<String>,
    pub instance_log_list_ops_dto: Option<InstanceLogInfo>,
    pub instance_state: Option<String>,
    pub schedule_run_type: Option<i64>,
    pub execution_job_id: Option<String>,
    pub instance_run_type: Option<i64>,
    pub total_life_round: Option<i64>,
    pub task_type: Option<TaskTypeOpsDto>,
    pub resource_group: Option<String>,
}
input! { InstanceLifeCycleOpsDto() {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "CurRunDate" cur_run_date: String,
    3 "LifeRound" life_round: i64, 4 "RunType" run_type: String, 5 "Tries" tries: i64,
    6 "InstanceLifeDetailDtoList" instance_life_detail_dto_list: Vec<InstanceLifeDetailDto>,
    7 "RunnerState" runner_state: String, 8 "ErrorDesc" error_desc: String, 9 "ErrorCodeLevel" error_code_level: String,
    10 "InstanceLogListOpsDto" instance_log_list_ops_dto: InstanceLogInfo, 11 "InstanceState" instance_state: String,
    12 "ScheduleRunType" schedule_run_type: i64, 13 "ExecutionJobId" execution_job_id: String,
    14 "InstanceRunType" instance_run_type: i64, 15 "TotalLifeRound" total_life_round: i64,
    16 "TaskType" task_type: TaskTypeOpsDto, 17 "ResourceGroup" resource_group: String
} }

/// In the request of [`DagInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceLifeDetailDto {
    pub state: Option<String>,
    pub start_time: Option<String>,
    pub detail_state: Option<String>,
    pub end_time: Option<String>,
}
input! { InstanceLifeDetailDto() {
    0 "State" state: String, 1 "StartTime" start_time: String, 2 "DetailState" detail_state: String,
    3 "EndTime" end_time: String
} }

/// In the request of [`DagInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceLogInfo {
    pub task_id: Option<String>,
    pub cur_run_date: Option<String>,
    pub tries: Option<String>,
    pub last_update: Option<String>,
    pub broker_ip: Option<String>,
    pub file_size: Option<String>,
    pub origin_file_name: Option<String>,
    pub create_time: Option<String>,
    pub instance_log_type: Option<String>,
    pub task_name: Option<String>,
    pub cost_time: Option<String>,
    pub instance_status: Option<String>,
    pub code_file_name: Option<String>,
    pub extension_info: Option<Vec<AttributeItemDTO>>,
    pub execution_job_id: Option<String>,
}
input! { InstanceLogInfo() {
    0 "TaskId" task_id: String, 1 "CurRunDate" cur_run_date: String, 2 "Tries" tries: String,
    3 "LastUpdate" last_update: String, 4 "BrokerIp" broker_ip: String, 5 "FileSize" file_size: String,
    6 "OriginFileName" origin_file_name: String, 7 "CreateTime" create_time: String,
    8 "InstanceLogType" instance_log_type: String, 9 "TaskName" task_name: String, 10 "CostTime" cost_time: String,
    11 "InstanceStatus" instance_status: String, 12 "CodeFileName" code_file_name: String,
    13 "ExtensionInfo" extension_info: Vec<AttributeItemDTO>, 14 "ExecutionJobId" execution_job_id: String
} }

/// In the request of [`DagInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributeItemDTO {
    pub key: Option<String>,
    pub value: Option<String>,
    pub description: Option<String>,
}
input! { AttributeItemDTO() {
    0 "Key" key: String, 1 "Value" value: String, 2 "Description" description: String
} }

/// In the request of [`DagInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCaseAuditLogOptDto {
    pub case_id: Option<String>,
    pub event_name: Option<String>,
    pub event_type: Option<String>,
    pub event_sub_type: Option<String>,
    pub event_broadcast_type: Option<String>,
    pub ttl: Option<i64>,
    pub time_unit: Option<String>,
    pub dimension: Option<String>,
    pub status: Option<String>,
    pub event_trigger_timestamp: Option<String>,
    pub log_timestamp: Option<String>,
    pub description: Option<String>,
    pub consume_count: Option<i64>,
}
input! { EventCaseAuditLogOptDto() {
    0 "CaseId" case_id: String, 1 "EventName" event_name: String, 2 "EventType" event_type: String,
    3 "EventSubType" event_sub_type: String, 4 "EventBroadcastType" event_broadcast_type: String, 5 "TTL" ttl: i64,
    6 "TimeUnit" time_unit: String, 7 "Dimension" dimension: String, 8 "Status" status: String,
    9 "EventTriggerTimestamp" event_trigger_timestamp: String, 10 "LogTimestamp" log_timestamp: String,
    11 "Description" description: String, 12 "ConsumeCount" consume_count: i64
} }

/// In the request of [`DagInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceApiOpsRequest {
    pub instance: Option<InstanceOpsDto>,
    pub sort_col: Option<String>,
    pub task_id_list: Option<Vec<String>>,
    pub task_name_list: Option<Vec<String>>,
    pub folder_list: Option<Vec<String>>,
    pub sort: Option<String>,
    pub state_list: Option<Vec<i64>>,
    pub task_type_list: Option<Vec<i64>>,
    pub cycle_list: Option<Vec<String>>,
    pub owner_list: Option<Vec<String>>,
    pub date_from: Option<String>,
    pub date_to: Option<String>,
    pub create_time_from: Option<String>,
    pub create_time_to: Option<String>,
    pub start_from: Option<String>,
    pub start_to: Option<String>,
    pub workflow_id_list: Option<Vec<String>>,
    pub workflow_name_list: Option<Vec<String>>,
    pub keyword: Option<String>,
    pub search_columns: Option<Vec<String>>,
    pub project_id: Option<String>,
    pub limit: Option<i64>,
    pub task_type_map: Option<Vec<TaskTypeMap>>,
    pub instance_type: Option<String>,
    pub dag_deal: Option<bool>,
    pub dag_type: Option<String>,
    pub dag_dependent: Option<String>,
    pub dag_depth: Option<i64>,
    pub tenant_id: Option<String>,
    pub data_time_cycle: Option<String>,
    pub executor_group_id_list: Option<Vec<String>>,
    pub only_rerun: Option<bool>,
    pub schedule_time_zone: Option<String>,
    pub schedule_time_from: Option<String>,
    pub schedule_time_to: Option<String>,
    pub run_priority_list: Option<Vec<i64>>,
    pub instance_cycle_type: Option<Vec<String>>,
}
input! { InstanceApiOpsRequest() {
    0 "Instance" instance: InstanceOpsDto, 1 "SortCol" sort_col: String, 2 "TaskIdList" task_id_list: Vec<String>,
    3 "TaskNameList" task_name_list: Vec<String>, 4 "FolderList" folder_list: Vec<String>, 5 "Sort" sort: String,
    6 "StateList" state_list: Vec<i64>, 7 "TaskTypeList" task_type_list: Vec<i64>,
    8 "CycleList" cycle_list: Vec<String>, 9 "OwnerList" owner_list: Vec<String>, 10 "DateFrom" date_from: String,
    11 "DateTo" date_to: String, 12 "CreateTimeFrom" create_time_from: String, 13 "CreateTimeTo" create_time_to: String,
    14 "StartFrom" start_from: String, 15 "StartTo" start_to: String, 16 "WorkflowIdList" workflow_id_list: Vec<String>,
    17 "WorkflowNameList" workflow_name_list: Vec<String>, 18 "Keyword" keyword: String,
    19 "SearchColumns" search_columns: Vec<String>, 20 "ProjectId" project_id: String, 21 "Limit" limit: i64,
    22 "TaskTypeMap" task_type_map: Vec<TaskTypeMap>, 23 "InstanceType" instance_type: String,
    24 "DagDeal" dag_deal: bool, 25 "DagType" dag_type: String, 26 "DagDependent" dag_dependent: String,
    27 "DagDepth" dag_depth: i64, 28 "TenantId" tenant_id: String, 29 "DataTimeCycle" data_time_cycle: String,
    30 "ExecutorGroupIdList" executor_group_id_list: Vec<String>, 31 "OnlyRerun" only_rerun: bool,
    32 "ScheduleTimeZone" schedule_time_zone: String, 33 "ScheduleTimeFrom" schedule_time_from: String,
    34 "ScheduleTimeTo" schedule_time_to: String, 35 "RunPriorityList" run_priority_list: Vec<i64>,
    36 "InstanceCycleType" instance_cycle_type: Vec<String>
} }

/// In the request of [`DagInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskTypeMap {
    pub key: Option<i64>,
    pub value: Option<String>,
}
input! { TaskTypeMap() {
    0 "Key" key: i64, 1 "Value" value: String
} }

/// In the request of [`DagInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectBaseInfoOpsRequest {
    pub project_id: Option<String>,
    pub project_ident: Option<String>,
    pub project_name: Option<String>,
    pub is_admin: Option<bool>,
}
input! { ProjectBaseInfoOpsRequest() {
    0 "ProjectId" project_id: String, 1 "ProjectIdent" project_ident: String, 2 "ProjectName" project_name: String,
    3 "IsAdmin" is_admin: bool
} }

/// Response of [`DagInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DagInstancesOutput {
    pub data: Option<CollectionInstanceOpsDto>,
}
model! { DagInstancesOutput {
    0 "Data" data: CollectionInstanceOpsDto
} }

/// In the response of [`DagInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectionInstanceOpsDto {
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub items: Vec<InstanceOpsDto>,
}
model! { CollectionInstanceOpsDto {
    0 "TotalCount" total_count: i64, 1 "TotalPage" total_page: i64, 2 "PageCount" page_count: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Items" items: Vec<InstanceOpsDto>
} }

/// Deletes code template: `DeleteCodeTemplate` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DeleteCodeTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeTemplate {
    /// Required.
    pub project_id: String,
    /// Required.
    pub code_template_id: String,
}
operation! { DeleteCodeTemplate(project_id: String, code_template_id: String)
    "DeleteCodeTemplate" -> DeleteCodeTemplateOutput {
    0 "ProjectId" project_id, 1 "CodeTemplateId" code_template_id
} }

/// Response of [`DeleteCodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeTemplateOutput {
    pub data: Option<bool>,
}
model! { DeleteCodeTemplateOutput {
    0 "Data" data: bool
} }

/// Deletes custom function: `DeleteCustomFunction` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DeleteCustomFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomFunction {
    pub cluster_identifier: Option<String>,
    pub function_id: Option<String>,
    pub project_id: Option<String>,
    pub function_name: Option<String>,
    pub function_type: Option<String>,
    pub database_name: Option<String>,
    pub schema_name: Option<String>,
    pub command_format: Option<String>,
}
operation! { DeleteCustomFunction() "DeleteCustomFunction" -> DeleteCustomFunctionOutput {
    0 "ClusterIdentifier" cluster_identifier: String, 1 "FunctionId" function_id: String,
    2 "ProjectId" project_id: String, 3 "FunctionName" function_name: String, 4 "FunctionType" function_type: String,
    5 "DatabaseName" database_name: String, 6 "SchemaName" schema_name: String, 7 "CommandFormat" command_format: String
} }

/// Response of [`DeleteCustomFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomFunctionOutput {
    pub function_id: Option<String>,
    pub error_message: Option<String>,
}
model! { DeleteCustomFunctionOutput {
    0 "FunctionId" function_id: String, 1 "ErrorMessage" error_message: String
} }

/// Deletes data model: `DeleteDataModel` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DeleteDataModel>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DATA_MODEL_DESTROYED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataModel {
    /// Required.
    pub cloudapp_id: String,
    /// Required.
    pub data_model_id: String,
    /// Required.
    pub user_id: String,
}
operation! { DeleteDataModel(cloudapp_id: String, data_model_id: String, user_id: String)
    "DeleteDataModel" -> DeleteDataModelOutput {
    0 "CloudappId" cloudapp_id, 1 "DataModelId" data_model_id, 2 "UserId" user_id
} }

/// Response of [`DeleteDataModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataModelOutput {
    pub data: Option<bool>,
}
model! { DeleteDataModelOutput {
    0 "Data" data: bool
} }

/// Deletes data sources: `DeleteDataSources` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DeleteDataSources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSources {
    /// Required.
    pub ids: Vec<i64>,
    pub project_id: Option<String>,
}
operation! { DeleteDataSources(ids: Vec<i64>) "DeleteDataSources" -> DeleteDataSourcesOutput {
    0 "Ids" ids, 1 "ProjectId" project_id: String
} }

/// Response of [`DeleteDataSources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourcesOutput {
    pub data: Option<bool>,
}
model! { DeleteDataSourcesOutput {
    0 "Data" data: bool
} }

/// Deletes ds folder: `DeleteDsFolder` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DeleteDsFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDsFolder {
    /// Required.
    pub project_id: String,
    /// Required.
    pub folder_id: String,
}
operation! { DeleteDsFolder(project_id: String, folder_id: String) "DeleteDsFolder" -> DeleteDsFolderOutput {
    0 "ProjectId" project_id, 1 "FolderId" folder_id
} }

/// Response of [`DeleteDsFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDsFolderOutput {
    pub data: Option<bool>,
}
model! { DeleteDsFolderOutput {
    0 "Data" data: bool
} }

/// Deletes file: `DeleteFile` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DeleteFile>.
///
/// Errors: [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_DATA_ENGINE_INSTANCE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFile {
    /// Required.
    pub project_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { DeleteFile(project_id: String, resource_id: String) "DeleteFile" -> DeleteFileOutput {
    0 "ProjectId" project_id, 1 "ResourceId" resource_id
} }

/// Response of [`DeleteFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileOutput {
    pub result: Option<bool>,
}
model! { DeleteFileOutput {
    0 "Result" result: bool
} }

/// Deletes file path: `DeleteFilePath` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DeleteFilePath>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFilePath {
    /// Required.
    pub project_id: String,
    /// Required.
    pub resource_ids: Vec<String>,
    /// Required.
    pub use_status: String,
    pub file_paths: Option<Vec<String>>,
}
operation! { DeleteFilePath(project_id: String, resource_ids: Vec<String>, use_status: String)
    "DeleteFilePath" -> DeleteFilePathOutput {
    0 "ProjectId" project_id, 1 "ResourceIds" resource_ids, 2 "UseStatus" use_status,
    3 "FilePaths" file_paths: Vec<String>
} }

/// Response of [`DeleteFilePath`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFilePathOutput {
    pub user_file_list: Vec<UserFileInfo>,
}
model! { DeleteFilePathOutput {
    0 "UserFileList" user_file_list: Vec<UserFileInfo>
} }

/// In the response of [`DeleteFilePath`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserFileInfo {
    pub resource_id: Option<String>,
    pub file_name: Option<String>,
    pub file_extension_type: Option<String>,
    pub r#type: Option<String>,
    pub md5_value: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub size: Option<i64>,
    pub local_path: Option<String>,
    pub local_temp_path: Option<String>,
    pub remote_path: Option<String>,
    pub owner_name: Option<String>,
    pub owner: Option<String>,
    pub path_depth: Option<i64>,
    pub project_id: Option<String>,
    pub extra_info: Vec<ParamInfo>,
    pub zip_path: Option<String>,
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub delete_name: Option<String>,
    pub delete_owner: Option<String>,
    pub operator: Option<String>,
    pub operator_name: Option<String>,
    pub encode_extra_info: Option<String>,
}
model! { UserFileInfo {
    0 "ResourceId" resource_id: String, 1 "FileName" file_name: String,
    2 "FileExtensionType" file_extension_type: String, 3 "Type" r#type: String, 4 "Md5Value" md5_value: String,
    5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String, 7 "Size" size: i64,
    8 "LocalPath" local_path: String, 9 "LocalTempPath" local_temp_path: String, 10 "RemotePath" remote_path: String,
    11 "OwnerName" owner_name: String, 12 "Owner" owner: String, 13 "PathDepth" path_depth: i64,
    14 "ProjectId" project_id: String, 15 "ExtraInfo" extra_info: Vec<ParamInfo>, 16 "ZipPath" zip_path: String,
    17 "Bucket" bucket: String, 18 "Region" region: String, 19 "DeleteName" delete_name: String,
    20 "DeleteOwner" delete_owner: String, 21 "Operator" operator: String, 22 "OperatorName" operator_name: String,
    23 "EncodeExtraInfo" encode_extra_info: String
} }

/// In the request of [`DeleteFilePath`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamInfo {
    /// Required.
    pub param_key: Option<String>,
    /// Required.
    pub param_value: Option<String>,
}
input! { ParamInfo(param_key: String, param_value: String) {
    0 "ParamKey" param_key: String, 1 "ParamValue" param_value: String
} }

/// Deletes integration node: `DeleteIntegrationNode` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DeleteIntegrationNode>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntegrationNode {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: String,
}
operation! { DeleteIntegrationNode(id: String, project_id: String)
    "DeleteIntegrationNode" -> DeleteIntegrationNodeOutput {
    0 "Id" id, 1 "ProjectId" project_id
} }

/// Response of [`DeleteIntegrationNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntegrationNodeOutput {
    pub data: Option<bool>,
}
model! { DeleteIntegrationNodeOutput {
    0 "Data" data: bool
} }

/// Deletes integration task: `DeleteIntegrationTask` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DeleteIntegrationTask>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntegrationTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub project_id: String,
}
operation! { DeleteIntegrationTask(task_id: String, project_id: String)
    "DeleteIntegrationTask" -> DeleteIntegrationTaskOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id
} }

/// Response of [`DeleteIntegrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntegrationTaskOutput {
    pub data: Option<bool>,
    pub delete_flag: Option<i64>,
    pub delete_err_info: Option<String>,
}
model! { DeleteIntegrationTaskOutput {
    0 "Data" data: bool, 1 "DeleteFlag" delete_flag: i64, 2 "DeleteErrInfo" delete_err_info: String
} }

/// Deletes link: `DeleteLink` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DeleteLink>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_LOCK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLink {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_from: String,
    /// Required.
    pub task_to: String,
    /// Required.
    pub workflow_id: String,
    /// Required.
    pub id: String,
    pub request_from_source: Option<String>,
}

/// Arguments of [`DeleteLink::new`].
pub struct DeleteLinkRequired {
    pub project_id: String,
    pub task_from: String,
    pub task_to: String,
    pub workflow_id: String,
    pub id: String,
}
operation! { DeleteLink { DeleteLinkRequired: project_id, task_from, task_to, workflow_id, id }
    "DeleteLink" -> DeleteLinkOutput {
    0 "ProjectId" project_id, 1 "TaskFrom" task_from, 2 "TaskTo" task_to, 3 "WorkflowId" workflow_id, 4 "Id" id,
    5 "RequestFromSource" request_from_source: String
} }

/// Response of [`DeleteLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLinkOutput {
    pub data: Option<bool>,
}
model! { DeleteLinkOutput {
    0 "Data" data: bool
} }

/// Deletes offline task: `DeleteOfflineTask` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DeleteOfflineTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOfflineTask {
    /// Required.
    pub operator_name: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    /// Required.
    pub virtual_flag: bool,
}
operation! { DeleteOfflineTask(operator_name: String, project_id: String, task_id: String, virtual_flag: bool)
    "DeleteOfflineTask" -> DeleteOfflineTaskOutput {
    0 "OperatorName" operator_name, 1 "ProjectId" project_id, 2 "TaskId" task_id, 3 "VirtualFlag" virtual_flag
} }

/// Response of [`DeleteOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOfflineTaskOutput {
    pub data: Option<bool>,
}
model! { DeleteOfflineTaskOutput {
    0 "Data" data: bool
} }

/// Deletes project param ds: `DeleteProjectParamDs` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DeleteProjectParamDs>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectParamDs {
    /// Required.
    pub param_key: String,
    /// Required.
    pub project_id: String,
}
operation! { DeleteProjectParamDs(param_key: String, project_id: String)
    "DeleteProjectParamDs" -> DeleteProjectParamDsOutput {
    0 "ParamKey" param_key, 1 "ProjectId" project_id
} }

/// Response of [`DeleteProjectParamDs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectParamDsOutput {
    pub data: Option<bool>,
}
model! { DeleteProjectParamDsOutput {
    0 "Data" data: bool
} }

/// Deletes project users: `DeleteProjectUsers` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DeleteProjectUsers>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectUsers {
    /// Required.
    pub project_id: String,
    /// Required.
    pub user_ids: Vec<String>,
}
operation! { DeleteProjectUsers(project_id: String, user_ids: Vec<String>) "DeleteProjectUsers" -> Empty {
    0 "ProjectId" project_id, 1 "UserIds" user_ids
} }

/// Response of [`DeleteProjectUsers`]: empty.
pub type DeleteProjectUsersOutput = Empty;

/// Deletes resource: `DeleteResource` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DeleteResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResource {
    /// Required.
    pub project_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { DeleteResource(project_id: String, resource_id: String) "DeleteResource" -> DeleteResourceOutput {
    0 "ProjectId" project_id, 1 "ResourceId" resource_id
} }

/// Response of [`DeleteResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceOutput {
    pub data: Option<bool>,
}
model! { DeleteResourceOutput {
    0 "Data" data: bool
} }

/// Deletes resource file: `DeleteResourceFile` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DeleteResourceFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceFile {
    /// Required.
    pub project_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { DeleteResourceFile(project_id: String, resource_id: String)
    "DeleteResourceFile" -> DeleteResourceFileOutput {
    0 "ProjectId" project_id, 1 "ResourceId" resource_id
} }

/// Response of [`DeleteResourceFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceFileOutput {
    pub data: Option<bool>,
}
model! { DeleteResourceFileOutput {
    0 "Data" data: bool
} }

/// Deletes resource files: `DeleteResourceFiles` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DeleteResourceFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceFiles {
    /// Required.
    pub project_id: String,
    /// Required.
    pub use_status: bool,
    pub resource_ids: Option<Vec<String>>,
    pub file_paths: Option<Vec<String>>,
}
operation! { DeleteResourceFiles(project_id: String, use_status: bool)
    "DeleteResourceFiles" -> DeleteResourceFilesOutput {
    0 "ProjectId" project_id, 1 "UseStatus" use_status, 2 "ResourceIds" resource_ids: Vec<String>,
    3 "FilePaths" file_paths: Vec<String>
} }

/// Response of [`DeleteResourceFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceFilesOutput {
    pub data: Option<bool>,
}
model! { DeleteResourceFilesOutput {
    0 "Data" data: bool
} }

/// Deletes rule: `DeleteRule` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DeleteRule>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_RULE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRule {
    pub rule_id: Option<i64>,
    pub project_id: Option<String>,
}
operation! { DeleteRule() "DeleteRule" -> DeleteRuleOutput {
    0 "RuleId" rule_id: i64, 1 "ProjectId" project_id: String
} }

/// Response of [`DeleteRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRuleOutput {
    pub data: Option<bool>,
}
model! { DeleteRuleOutput {
    0 "Data" data: bool
} }

/// Deletes rule template: `DeleteRuleTemplate` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DeleteRuleTemplate>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_RULE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRuleTemplate {
    pub project_id: Option<String>,
    pub ids: Option<Vec<i64>>,
}
operation! { DeleteRuleTemplate() "DeleteRuleTemplate" -> DeleteRuleTemplateOutput {
    0 "ProjectId" project_id: String, 1 "Ids" ids: Vec<i64>
} }

/// Response of [`DeleteRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRuleTemplateOutput {
    pub data: Option<bool>,
}
model! { DeleteRuleTemplateOutput {
    0 "Data" data: bool
} }

/// Deletes task alarm regular: `DeleteTaskAlarmRegular` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DeleteTaskAlarmRegular>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskAlarmRegular {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: String,
    pub task_id: Option<String>,
    pub task_type: Option<i64>,
}
operation! { DeleteTaskAlarmRegular(id: String, project_id: String)
    "DeleteTaskAlarmRegular" -> DeleteTaskAlarmRegularOutput {
    0 "Id" id, 1 "ProjectId" project_id, 2 "TaskId" task_id: String, 3 "TaskType" task_type: i64
} }

/// Response of [`DeleteTaskAlarmRegular`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskAlarmRegularOutput {
    pub data: Option<bool>,
}
model! { DeleteTaskAlarmRegularOutput {
    0 "Data" data: bool
} }

/// Deletes task ds: `DeleteTaskDs` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DeleteTaskDs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskDs {
    /// Required.
    pub project_id: String,
    pub delete_script: Option<bool>,
    pub operate_inform: Option<bool>,
    pub task_id: Option<String>,
    pub virtual_task_id: Option<String>,
    pub virtual_flag: Option<bool>,
    pub delete_mode: Option<bool>,
}
operation! { DeleteTaskDs(project_id: String) "DeleteTaskDs" -> DeleteTaskDsOutput {
    0 "ProjectId" project_id, 1 "DeleteScript" delete_script: bool, 2 "OperateInform" operate_inform: bool,
    3 "TaskId" task_id: String, 4 "VirtualTaskId" virtual_task_id: String, 5 "VirtualFlag" virtual_flag: bool,
    6 "DeleteMode" delete_mode: bool
} }

/// Response of [`DeleteTaskDs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskDsOutput {
    pub data: Option<bool>,
}
model! { DeleteTaskDsOutput {
    0 "Data" data: bool
} }

/// Deletes task lineage: `DeleteTaskLineage` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DeleteTaskLineage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskLineage {
    /// Required.
    pub task: LineageTask,
    /// Required.
    pub channel_type: String,
}
operation! { DeleteTaskLineage(task: LineageTask, channel_type: String) "DeleteTaskLineage" -> DeleteTaskLineageOutput {
    0 "Task" task, 1 "ChannelType" channel_type
} }

/// In the request of [`DeleteTaskLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageTask {
    pub task_id: Option<String>,
    pub task_type: Option<String>,
    pub task_source: Option<String>,
    pub ext_params: Option<Vec<ExtParam>>,
}
input! { LineageTask() {
    0 "TaskId" task_id: String, 1 "TaskType" task_type: String, 2 "TaskSource" task_source: String,
    3 "ExtParams" ext_params: Vec<ExtParam>
} }

/// In the request of [`DeleteTaskLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtParam {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ExtParam() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`DeleteTaskLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskLineageOutput {
    pub data: Option<bool>,
}
model! { DeleteTaskLineageOutput {
    0 "Data" data: bool
} }

/// Deletes workflow by id: `DeleteWorkflowById` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DeleteWorkflowById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowById {
    /// Required.
    pub workflow_id: String,
    /// Required.
    pub project_id: String,
    pub delete_mode: Option<bool>,
    pub enable_notify: Option<bool>,
}
operation! { DeleteWorkflowById(workflow_id: String, project_id: String)
    "DeleteWorkflowById" -> DeleteWorkflowByIdOutput {
    0 "WorkflowId" workflow_id, 1 "ProjectId" project_id, 2 "DeleteMode" delete_mode: bool,
    3 "EnableNotify" enable_notify: bool
} }

/// Response of [`DeleteWorkflowById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowByIdOutput {
    pub data: Option<OperationOpsDto>,
}
model! { DeleteWorkflowByIdOutput {
    0 "Data" data: OperationOpsDto
} }

/// Describes alarm events: `DescribeAlarmEvents` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeAlarmEvents>.
///
/// Errors: [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmEvents {
    /// Required.
    pub project_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
    pub task_type: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub monitor_type: Option<i64>,
}
operation! { DescribeAlarmEvents(project_id: String, page_number: i64, page_size: i64)
    "DescribeAlarmEvents" -> DescribeAlarmEventsOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Filters" filters: Vec<Filter>,
    4 "OrderFields" order_fields: Vec<OrderField>, 5 "TaskType" task_type: i64, 6 "StartTime" start_time: String,
    7 "EndTime" end_time: String, 8 "MonitorType" monitor_type: i64
} }
paged! { DescribeAlarmEvents: AlarmEventInfo =
    Number "PageNumber", "AlarmEventInfoList" alarm_event_info_list, total "TotalCount" }

/// In the request of [`DescribeAlarmEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`DescribeAlarmEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderField {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub direction: Option<String>,
}
input! { OrderField(name: String, direction: String) {
    0 "Name" name: String, 1 "Direction" direction: String
} }

/// Response of [`DescribeAlarmEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmEventsOutput {
    pub alarm_event_info_list: Vec<AlarmEventInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAlarmEventsOutput {
    0 "AlarmEventInfoList" alarm_event_info_list: Vec<AlarmEventInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAlarmEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmEventInfo {
    pub alarm_id: Option<String>,
    pub alarm_time: Option<String>,
    pub task_id: Option<String>,
    pub regular_name: Option<String>,
    pub alarm_level: Option<i64>,
    pub alarm_way: Option<i64>,
    pub alarm_recipient_id: Option<String>,
    pub project_id: Option<String>,
    pub alarm_indicator: Option<i64>,
    pub alarm_indicator_desc: Option<String>,
    pub trigger_type: Option<i64>,
    pub estimated_time: Option<i64>,
    pub instance_id: Option<String>,
    pub task_name: Option<String>,
    pub is_send_success: Option<i64>,
    pub in_quite_periods: Option<i64>,
    pub record_id: Option<i64>,
    pub message_id: Option<String>,
    pub operator: Option<i64>,
    pub regular_id: Option<String>,
    pub alarm_recipient_name: Option<String>,
    pub task_type: Option<i64>,
    pub send_result: Option<String>,
    pub monitor_object_id: Option<String>,
    pub monitor_object_name: Option<String>,
    pub threshold: Option<f64>,
    pub alarm_reason: Option<String>,
    pub indicator_time_range_value: Option<i64>,
    pub indicator_time_range_unit: Option<String>,
    pub sync_type: Option<i64>,
}
model! { AlarmEventInfo {
    0 "AlarmId" alarm_id: String, 1 "AlarmTime" alarm_time: String, 2 "TaskId" task_id: String,
    3 "RegularName" regular_name: String, 4 "AlarmLevel" alarm_level: i64, 5 "AlarmWay" alarm_way: i64,
    6 "AlarmRecipientId" alarm_recipient_id: String, 7 "ProjectId" project_id: String,
    8 "AlarmIndicator" alarm_indicator: i64, 9 "AlarmIndicatorDesc" alarm_indicator_desc: String,
    10 "TriggerType" trigger_type: i64, 11 "EstimatedTime" estimated_time: i64, 12 "InstanceId" instance_id: String,
    13 "TaskName" task_name: String, 14 "IsSendSuccess" is_send_success: i64, 15 "InQuitePeriods" in_quite_periods: i64,
    16 "RecordId" record_id: i64, 17 "MessageId" message_id: String, 18 "Operator" operator: i64,
    19 "RegularId" regular_id: String, 20 "AlarmRecipientName" alarm_recipient_name: String,
    21 "TaskType" task_type: i64, 22 "SendResult" send_result: String, 23 "MonitorObjectId" monitor_object_id: String,
    24 "MonitorObjectName" monitor_object_name: String, 25 "Threshold" threshold: f64,
    26 "AlarmReason" alarm_reason: String, 27 "IndicatorTimeRangeValue" indicator_time_range_value: i64,
    28 "IndicatorTimeRangeUnit" indicator_time_range_unit: String, 29 "SyncType" sync_type: i64
} }

/// Describes alarm receiver: `DescribeAlarmReceiver` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeAlarmReceiver>.
///
/// Errors: [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmReceiver {
    /// Required.
    pub alarm_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub project_id: String,
    pub task_type: Option<i64>,
    pub alarm_recipient: Option<String>,
    pub alarm_recipient_name: Option<String>,
    pub alarm_time: Option<String>,
    pub message_id: Option<String>,
    pub record_id: Option<i64>,
    pub monitor_type: Option<i64>,
}
operation! { DescribeAlarmReceiver(alarm_id: String, page_number: i64, page_size: i64, project_id: String)
    "DescribeAlarmReceiver" -> DescribeAlarmReceiverOutput {
    0 "AlarmId" alarm_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "ProjectId" project_id,
    4 "TaskType" task_type: i64, 5 "AlarmRecipient" alarm_recipient: String,
    6 "AlarmRecipientName" alarm_recipient_name: String, 7 "AlarmTime" alarm_time: String,
    8 "MessageId" message_id: String, 9 "RecordId" record_id: i64, 10 "MonitorType" monitor_type: i64
} }
paged! { DescribeAlarmReceiver: AlarmReceiverInfo =
    Number "PageNumber", "AlarmReceiverInfoList" alarm_receiver_info_list, total "TotalCount" }

/// Response of [`DescribeAlarmReceiver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmReceiverOutput {
    pub alarm_receiver_info_list: Vec<AlarmReceiverInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAlarmReceiverOutput {
    0 "AlarmReceiverInfoList" alarm_receiver_info_list: Vec<AlarmReceiverInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAlarmReceiver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmReceiverInfo {
    pub alarm_id: Option<String>,
    pub alarm_receiver: Option<String>,
    pub email: Option<i64>,
    pub sms: Option<i64>,
    pub wechat: Option<i64>,
    pub voice: Option<i64>,
    pub wecom: Option<i64>,
    pub http: Option<i64>,
    pub wecom_group: Option<i64>,
    pub lark_group: Option<i64>,
    pub alarm_message_send_result: Option<String>,
}
model! { AlarmReceiverInfo {
    0 "AlarmId" alarm_id: String, 1 "AlarmReceiver" alarm_receiver: String, 2 "Email" email: i64, 3 "Sms" sms: i64,
    4 "Wechat" wechat: i64, 5 "Voice" voice: i64, 6 "Wecom" wecom: i64, 7 "Http" http: i64,
    8 "WecomGroup" wecom_group: i64, 9 "LarkGroup" lark_group: i64,
    10 "AlarmMessageSendResult" alarm_message_send_result: String
} }

/// Describes all by folder new: `DescribeAllByFolderNew` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeAllByFolderNew>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllByFolderNew {
    pub folder: Option<FolderOpsDto>,
    pub workflows: Option<Vec<WorkflowCanvasOpsDto>>,
    pub target_folder_id: Option<String>,
    pub key_words: Option<String>,
    pub parents_folder_id: Option<String>,
    pub is_add_workflow: Option<String>,
    pub task_states: Option<Vec<String>>,
    pub find_type: Option<String>,
    pub opt_type: Option<String>,
    pub operator_name: Option<String>,
    pub operator_id: Option<String>,
    pub project_id: Option<String>,
    pub project_ident: Option<String>,
    pub project_name: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub count: Option<i64>,
    pub request_base_info: Option<ProjectBaseInfoOpsRequest>,
    pub is_count: Option<bool>,
}
operation! { DescribeAllByFolderNew() "DescribeAllByFolderNew" -> DescribeAllByFolderNewOutput {
    0 "Folder" folder: FolderOpsDto, 1 "Workflows" workflows: Vec<WorkflowCanvasOpsDto>,
    2 "TargetFolderId" target_folder_id: String, 3 "KeyWords" key_words: String,
    4 "ParentsFolderId" parents_folder_id: String, 5 "IsAddWorkflow" is_add_workflow: String,
    6 "TaskStates" task_states: Vec<String>, 7 "FindType" find_type: String, 8 "OptType" opt_type: String,
    9 "OperatorName" operator_name: String, 10 "OperatorId" operator_id: String, 11 "ProjectId" project_id: String,
    12 "ProjectIdent" project_ident: String, 13 "ProjectName" project_name: String, 14 "PageIndex" page_index: i64,
    15 "PageSize" page_size: i64, 16 "Count" count: i64,
    17 "RequestBaseInfo" request_base_info: ProjectBaseInfoOpsRequest, 18 "IsCount" is_count: bool
} }
paged! { DescribeAllByFolderNew: FolderOpsDto = Number "PageIndex", "Data.Items" data.items, total "Data.TotalCount" }

/// In the request of [`DescribeAllByFolderNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FolderOpsDto {
    pub id: Option<String>,
    pub create_time: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<String>,
    pub update_time: Option<String>,
    pub parents_folder_id: Option<String>,
    pub total: Option<i64>,
    pub workflows: Option<Vec<WorkflowCanvasOpsDto>>,
    pub total_folders: Option<i64>,
    pub folders_list: Option<String>,
    pub find_type: Option<String>,
}
input! { FolderOpsDto() {
    0 "Id" id: String, 1 "CreateTime" create_time: String, 2 "Name" name: String, 3 "ProjectId" project_id: String,
    4 "UpdateTime" update_time: String, 5 "ParentsFolderId" parents_folder_id: String, 6 "Total" total: i64,
    7 "Workflows" workflows: Vec<WorkflowCanvasOpsDto>, 8 "TotalFolders" total_folders: i64,
    9 "FoldersList" folders_list: String, 10 "FindType" find_type: String
} }

/// In the request of [`DescribeAllByFolderNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowCanvasOpsDto {
    pub workflow_id: Option<String>,
    pub workflow_desc: Option<String>,
    pub workflow_name: Option<String>,
    pub folder_id: Option<String>,
    pub folder_ids: Option<Vec<String>>,
    pub tasks: Option<Vec<TaskOpsDto>>,
    pub links: Option<Vec<LinkOpsDto>>,
    pub user_group_id: Option<String>,
    pub user_group_name: Option<String>,
    pub project_id: Option<String>,
    pub project_ident: Option<String>,
    pub project_name: Option<String>,
    pub owner: Option<String>,
    pub owner_id: Option<String>,
    pub workflow_type: Option<String>,
}
input! { WorkflowCanvasOpsDto() {
    0 "WorkflowId" workflow_id: String, 1 "WorkflowDesc" workflow_desc: String, 2 "WorkflowName" workflow_name: String,
    3 "FolderId" folder_id: String, 4 "FolderIds" folder_ids: Vec<String>, 5 "Tasks" tasks: Vec<TaskOpsDto>,
    6 "Links" links: Vec<LinkOpsDto>, 7 "UserGroupId" user_group_id: String, 8 "UserGroupName" user_group_name: String,
    9 "ProjectId" project_id: String, 10 "ProjectIdent" project_ident: String, 11 "ProjectName" project_name: String,
    12 "Owner" owner: String, 13 "OwnerId" owner_id: String, 14 "WorkflowType" workflow_type: String
} }

/// In the request of [`DescribeAllByFolderNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskOpsDto {
    /// Required.
    pub task_id: Option<String>,
    /// Required.
    pub virtual_task_id: Option<String>,
    /// Required.
    pub virtual_flag: Option<bool>,
    /// Required.
    pub task_name: Option<String>,
    /// Required.
    pub workflow_id: Option<String>,
    /// Required.
    pub real_workflow_id: Option<String>,
    /// Required.
    pub workflow_name: Option<String>,
    /// Required.
    pub folder_id: Option<String>,
    /// Required.
    pub folder_name: Option<String>,
    /// Required.
    pub create_time: Option<String>,
    /// Required.
    pub last_update: Option<String>,
    /// Required.
    pub status: Option<String>,
    /// Required.
    pub in_charge: Option<String>,
    /// Required.
    pub in_charge_id: Option<String>,
    /// Required.
    pub start_time: Option<String>,
    /// Required.
    pub end_time: Option<String>,
    /// Required.
    pub execution_start_time: Option<String>,
    /// Required.
    pub execution_end_time: Option<String>,
    /// Required.
    pub cycle_type: Option<String>,
    /// Required.
    pub cycle_step: Option<i64>,
    /// Required.
    pub crontab_expression: Option<String>,
    /// Required.
    pub delay_time: Option<i64>,
    /// Required.
    pub startup_time: Option<i64>,
    /// Required.
    pub retry_wait: Option<i64>,
    /// Required.
    pub retry_able: Option<i64>,
    /// Required.
    pub task_action: Option<String>,
    /// Required.
    pub try_limit: Option<i64>,
    /// Required.
    pub run_priority: Option<i64>,
    /// Required.
    pub task_type: Option<TaskTypeOpsDto>,
    /// Required.
    pub broker_ip: Option<String>,
    /// Required.
    pub cluster_id: Option<String>,
    /// Required.
    pub min_date_time: Option<String>,
    /// Required.
    pub max_date_time: Option<String>,
    /// Required.
    pub execution_ttl: Option<i64>,
    /// Required.
    pub self_depend: Option<String>,
    /// Required.
    pub left_coordinate: Option<f64>,
    /// Required.
    pub top_coordinate: Option<f64>,
    /// Required.
    pub notes: Option<String>,
    /// Required.
    pub instance_init_strategy: Option<String>,
    /// Required.
    pub yarn_queue: Option<String>,
    /// Required.
    pub last_scheduler_commit_time: Option<String>,
    /// Required.
    pub normalized_job_start_time: Option<String>,
    /// Required.
    pub scheduler_desc: Option<String>,
    /// Required.
    pub resource_group: Option<String>,
    /// Required.
    pub creator: Option<String>,
    /// Required.
    pub dependency_rel: Option<String>,
    /// Required.
    pub dependency_workflow: Option<String>,
    /// Required.
    pub event_listener_config: Option<String>,
    /// Required.
    pub event_publisher_config: Option<String>,
    /// Required.
    pub virtual_task_status: Option<String>,
    /// Required.
    pub task_link_info: Option<LinkOpsDto>,
    /// Required.
    pub product_name: Option<String>,
    /// Required.
    pub project_id: Option<String>,
    /// Required.
    pub project_ident: Option<String>,
    /// Required.
    pub project_name: Option<String>,
    /// Required.
    pub own_id: Option<String>,
    /// Required.
    pub user_id: Option<String>,
    /// Required.
    pub tenant_id: Option<String>,
    /// Required.
    pub update_user: Option<String>,
    /// Required.
    pub update_time: Option<String>,
    /// Required.
    pub update_user_id: Option<String>,
    /// Required.
    pub task_type_id: Option<i64>,
    /// Required.
    pub task_type_desc: Option<String>,
    /// Required.
    pub show_workflow: Option<bool>,
    /// Required.
    pub first_submit_time: Option<String>,
    /// Required.
    pub first_run_time: Option<String>,
    /// Required.
    pub schedule_desc: Option<String>,
    /// Required.
    pub cycle_num: Option<i64>,
    /// Required.
    pub crontab: Option<String>,
    /// Required.
    pub start_date: Option<String>,
    /// Required.
    pub end_date: Option<String>,
    /// Required.
    pub cycle_unit: Option<String>,
    /// Required.
    pub init_strategy: Option<String>,
    /// Required.
    pub layer: Option<String>,
    /// Required.
    pub source_service_id: Option<String>,
    /// Required.
    pub source_service_type: Option<String>,
    /// Required.
    pub target_service_id: Option<String>,
    /// Required.
    pub target_service_type: Option<String>,
    /// Required.
    pub tasks_str: Option<String>,
    /// Required.
    pub submit: Option<bool>,
    pub executor_group_id: Option<String>,
    pub executor_group_name: Option<String>,
    pub task_ext_info: Option<String>,
    pub event_listener_infos: Option<Vec<AiOpsEventListenerDTO>>,
    pub script_info: Option<AiopsScriptInfo>,
    pub dlc_resource_config: Option<AiopsDLCResourceConfigDto>,
    pub parent_task_infos: Option<AiopsSimpleTaskDto>,
    pub ext_resource_flag: Option<ExtResourceFlagDto>,
    pub new_parent_task_infos: Option<Vec<AiopsSimpleTaskDto>>,
    pub self_work_flow_depend_type: Option<String>,
    pub allow_redo_type: Option<String>,
    pub owner_id: Option<String>,
    pub privileges: Option<Vec<String>>,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
    pub workflow_type: Option<String>,
    pub task_ext_dto: Option<TaskExtOpsDto>,
    pub schedule_time_zone: Option<String>,
    pub proxy_task_id: Option<String>,
    pub proxy_task_type_id: Option<i64>,
}

/// Arguments of [`TaskOpsDto::new`].
pub struct TaskOpsDtoRequired {
    pub task_id: String,
    pub virtual_task_id: String,
    pub virtual_flag: bool,
    pub task_name: String,
    pub workflow_id: String,
    pub real_workflow_id: String,
    pub workflow_name: String,
    pub folder_id: String,
    pub folder_name: String,
    pub create_time: String,
    pub last_update: String,
    pub status: String,
    pub in_charge: String,
    pub in_charge_id: String,
    pub start_time: String,
    pub end_time: String,
    pub execution_start_time: String,
    pub execution_end_time: String,
    pub cycle_type: String,
    pub cycle_step: i64,
    pub crontab_expression: String,
    pub delay_time: i64,
    pub startup_time: i64,
    pub retry_wait: i64,
    pub retry_able: i64,
    pub task_action: String,
    pub try_limit: i64,
    pub run_priority: i64,
    pub task_type: TaskTypeOpsDto,
    pub broker_ip: String,
    pub cluster_id: String,
    pub min_date_time: String,
    pub max_date_time: String,
    pub execution_ttl: i64,
    pub self_depend: String,
    pub left_coordinate: f64,
    pub top_coordinate: f64,
    pub notes: String,
    pub instance_init_strategy: String,
    pub yarn_queue: String,
    pub last_scheduler_commit_time: String,
    pub normalized_job_start_time: String,
    pub scheduler_desc: String,
    pub resource_group: String,
    pub creator: String,
    pub dependency_rel: String,
    pub dependency_workflow: String,
    pub event_listener_config: String,
    pub event_publisher_config: String,
    pub virtual_task_status: String,
    pub task_link_info: LinkOpsDto,
    pub product_name: String,
    pub project_id: String,
    pub project_ident: String,
    pub project_name: String,
    pub own_id: String,
    pub user_id: String,
    pub tenant_id: String,
    pub update_user: String,
    pub update_time: String,
    pub update_user_id: String,
    pub task_type_id: i64,
    pub task_type_desc: String,
    pub show_workflow: bool,
    pub first_submit_time: String,
    pub first_run_time: String,
    pub schedule_desc: String,
    pub cycle_num: i64,
    pub crontab: String,
    pub start_date: String,
    pub end_date: String,
    pub cycle_unit: String,
    pub init_strategy: String,
    pub layer: String,
    pub source_service_id: String,
    pub source_service_type: String,
    pub target_service_id: String,
    pub target_service_type: String,
    pub tasks_str: String,
    pub submit: bool,
}
input! {
    TaskOpsDto { TaskOpsDtoRequired: task_id, virtual_task_id, virtual_flag, task_name, workflow_id, real_workflow_id, workflow_name, folder_id, folder_name, create_time, last_update, status, in_charge, in_charge_id, start_time, end_time, execution_start_time, execution_end_time, cycle_type, cycle_step, crontab_expression, delay_time, startup_time, retry_wait, retry_able, task_action, try_limit, run_priority, task_type, broker_ip, cluster_id, min_date_time, max_date_time, execution_ttl, self_depend, left_coordinate, top_coordinate, notes, instance_init_strategy, yarn_queue, last_scheduler_commit_time, normalized_job_start_time, scheduler_desc, resource_group, creator, dependency_rel, dependency_workflow, event_listener_config, event_publisher_config, virtual_task_status, task_link_info, product_name, project_id, project_ident, project_name, own_id, user_id, tenant_id, update_user, update_time, update_user_id, task_type_id, task_type_desc, show_workflow, first_submit_time, first_run_time, schedule_desc, cycle_num, crontab, start_date, end_date, cycle_unit, init_strategy, layer, source_service_id, source_service_type, target_service_id, target_service_type, tasks_str, submit } {
    0 "TaskId" task_id: String, 1 "VirtualTaskId" virtual_task_id: String, 2 "VirtualFlag" virtual_flag: bool,
    3 "TaskName" task_name: String, 4 "WorkflowId" workflow_id: String, 5 "RealWorkflowId" real_workflow_id: String,
    6 "WorkflowName" workflow_name: String, 7 "FolderId" folder_id: String, 8 "FolderName" folder_name: String,
    9 "CreateTime" create_time: String, 10 "LastUpdate" last_update: String, 11 "Status" status: String,
    12 "InCharge" in_charge: String, 13 "InChargeId" in_charge_id: String, 14 "StartTime" start_time: String,
    15 "EndTime" end_time: String, 16 "ExecutionStartTime" execution_start_time: String,
    17 "ExecutionEndTime" execution_end_time: String, 18 "CycleType" cycle_type: String, 19 "CycleStep" cycle_step: i64,
    20 "CrontabExpression" crontab_expression: String, 21 "DelayTime" delay_time: i64,
    22 "StartupTime" startup_time: i64, 23 "RetryWait" retry_wait: i64, 24 "RetryAble" retry_able: i64,
    25 "TaskAction" task_action: String, 26 "TryLimit" try_limit: i64, 27 "RunPriority" run_priority: i64,
    28 "TaskType" task_type: TaskTypeOpsDto, 29 "BrokerIp" broker_ip: String, 30 "ClusterId" cluster_id: String,
    31 "MinDateTime" min_date_time: String, 32 "MaxDateTime" max_date_time: String,
    33 "ExecutionTTL" execution_ttl: i64, 34 "SelfDepend" self_depend: String, 35 "LeftCoordinate" left_coordinate: f64,
    36 "TopCoordinate" top_coordinate: f64, 37 "Notes" notes: String,
    38 "InstanceInitStrategy" instance_init_strategy: String, 39 "YarnQueue" yarn_queue: String,
    40 "LastSchedulerCommitTime" last_scheduler_commit_time: String,
    41 "NormalizedJobStartTime" normalized_job_start_time: String, 42 "SchedulerDesc" scheduler_desc: String,
    43 "ResourceGroup" resource_group: String, 44 "Creator" creator: String, 45 "DependencyRel" dependency_rel: String,
    46 "DependencyWorkflow" dependency_workflow: String, 47 "EventListenerConfig" event_listener_config: String,
    48 "EventPublisherConfig" event_publisher_config: String, 49 "VirtualTaskStatus" virtual_task_status: String,
    50 "TaskLinkInfo" task_link_info: LinkOpsDto, 51 "ProductName" product_name: String,
    52 "ProjectId" project_id: String, 53 "ProjectIdent" project_ident: String, 54 "ProjectName" project_name: String,
    55 "OwnId" own_id: String, 56 "UserId" user_id: String, 57 "TenantId" tenant_id: String,
    58 "UpdateUser" update_user: String, 59 "UpdateTime" update_time: String, 60 "UpdateUserId" update_user_id: String,
    61 "TaskTypeId" task_type_id: i64, 62 "TaskTypeDesc" task_type_desc: String, 63 "ShowWorkflow" show_workflow: bool,
    64 "FirstSubmitTime" first_submit_time: String, 65 "FirstRunTime" first_run_time: String,
    66 "ScheduleDesc" schedule_desc: String, 67 "CycleNum" cycle_num: i64, 68 "Crontab" crontab: String,
    69 "StartDate" start_date: String, 70 "EndDate" end_date: String, 71 "CycleUnit" cycle_unit: String,
    72 "InitStrategy" init_strategy: String, 73 "Layer" layer: String, 74 "SourceServiceId" source_service_id: String,
    75 "SourceServiceType" source_service_type: String, 76 "TargetServiceId" target_service_id: String,
    77 "TargetServiceType" target_service_type: String, 78 "TasksStr" tasks_str: String, 79 "Submit" submit: bool,
    80 "ExecutorGroupId" executor_group_id: String, 81 "ExecutorGroupName" executor_group_name: String,
    82 "TaskExtInfo" task_ext_info: String, 83 "EventListenerInfos" event_listener_infos: Vec<AiOpsEventListenerDTO>,
    84 "ScriptInfo" script_info: AiopsScriptInfo, 85 "DLCResourceConfig" dlc_resource_config: AiopsDLCResourceConfigDto,
    86 "ParentTaskInfos" parent_task_infos: AiopsSimpleTaskDto,
    87 "ExtResourceFlag" ext_resource_flag: ExtResourceFlagDto,
    88 "NewParentTaskInfos" new_parent_task_infos: Vec<AiopsSimpleTaskDto>,
    89 "SelfWorkFlowDependType" self_work_flow_depend_type: String, 90 "AllowRedoType" allow_redo_type: String,
    91 "OwnerId" owner_id: String, 92 "Privileges" privileges: Vec<String>, 93 "BundleId" bundle_id: String,
    94 "BundleInfo" bundle_info: String, 95 "WorkflowType" workflow_type: String,
    96 "TaskExtDTO" task_ext_dto: TaskExtOpsDto, 97 "ScheduleTimeZone" schedule_time_zone: String,
    98 "ProxyTaskId" proxy_task_id: String, 99 "ProxyTaskTypeId" proxy_task_type_id: i64
} }

/// In the request of [`DescribeAllByFolderNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkOpsDto {
    /// Required.
    pub id: Option<String>,
    /// Required.
    pub link_key: Option<String>,
    /// Required.
    pub task_from: Option<String>,
    /// Required.
    pub task_to: Option<String>,
    /// Required.
    pub in_charge: Option<String>,
    /// Required.
    pub link_dependency_type: Option<String>,
    /// Required.
    pub offset: Option<String>,
    /// Required.
    pub link_type: Option<String>,
    /// Required.
    pub workflow_id: Option<String>,
}

/// Arguments of [`LinkOpsDto::new`].
pub struct LinkOpsDtoRequired {
    pub id: String,
    pub link_key: String,
    pub task_from: String,
    pub task_to: String,
    pub in_charge: String,
    pub link_dependency_type: String,
    pub offset: String,
    pub link_type: String,
    pub workflow_id: String,
}
input! {
    LinkOpsDto { LinkOpsDtoRequired: id, link_key, task_from, task_to, in_charge, link_dependency_type, offset, link_type, workflow_id } {
    0 "Id" id: String, 1 "LinkKey" link_key: String, 2 "TaskFrom" task_from: String, 3 "TaskTo" task_to: String,
    4 "InCharge" in_charge: String, 5 "LinkDependencyType" link_dependency_type: String, 6 "Offset" offset: String,
    7 "LinkType" link_type: String, 8 "WorkflowId" workflow_id: String
} }

/// In the request of [`DescribeAllByFolderNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiOpsEventListenerDTO {
    pub event_name: Option<String>,
    pub create_time: Option<String>,
    pub project_display_name: Option<String>,
    pub event_sub_type: Option<String>,
    pub project_id: Option<String>,
    pub properties_list: Option<Vec<ParamInfoDs>>,
    pub event_broadcast_type: Option<String>,
    pub producer_task_id: Option<String>,
    pub dimension: Option<String>,
    pub status: Option<String>,
    pub event_trigger_ts: Option<String>,
    pub case_id: Option<String>,
}
input! { AiOpsEventListenerDTO() {
    0 "EventName" event_name: String, 1 "CreateTime" create_time: String,
    2 "ProjectDisplayName" project_display_name: String, 3 "EventSubType" event_sub_type: String,
    4 "ProjectId" project_id: String, 5 "PropertiesList" properties_list: Vec<ParamInfoDs>,
    6 "EventBroadcastType" event_broadcast_type: String, 7 "ProducerTaskId" producer_task_id: String,
    8 "Dimension" dimension: String, 9 "Status" status: String, 10 "EventTriggerTs" event_trigger_ts: String,
    11 "CaseId" case_id: String
} }

/// In the request of [`DescribeAllByFolderNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamInfoDs {
    /// Required.
    pub param_key: Option<String>,
    /// Required.
    pub param_value: Option<String>,
}
input! { ParamInfoDs(param_key: String, param_value: String) {
    0 "ParamKey" param_key: String, 1 "ParamValue" param_value: String
} }

/// In the request of [`DescribeAllByFolderNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiopsScriptInfo {
    /// Required.
    pub script_content: Option<String>,
    /// Required.
    pub cos_path: Option<String>,
    /// Required.
    pub cos_region: Option<String>,
    /// Required.
    pub cos_bucket_name: Option<String>,
}
input! { AiopsScriptInfo(script_content: String, cos_path: String, cos_region: String, cos_bucket_name: String) {
    0 "ScriptContent" script_content: String, 1 "CosPath" cos_path: String, 2 "CosRegion" cos_region: String,
    3 "CosBucketName" cos_bucket_name: String
} }

/// In the request of [`DescribeAllByFolderNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiopsDLCResourceConfigDto {
    pub driver_size: Option<String>,
    pub executor_size: Option<String>,
    pub executor_numbers: Option<String>,
    pub is_inherit: Option<String>,
}
input! { AiopsDLCResourceConfigDto() {
    0 "DriverSize" driver_size: String, 1 "ExecutorSize" executor_size: String,
    2 "ExecutorNumbers" executor_numbers: String, 3 "IsInherit" is_inherit: String
} }

/// In the request of [`DescribeAllByFolderNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiopsSimpleTaskDto {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub status: Option<String>,
    pub cycle_type: Option<String>,
    pub creator: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub project_id: Option<String>,
    pub project_ident: Option<String>,
    pub project_name: Option<String>,
    pub config_type: Option<String>,
    pub time_dimension: Option<String>,
    pub instance_scope: Option<String>,
    pub exectuor_policy: Option<String>,
}
input! { AiopsSimpleTaskDto() {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "Status" status: String,
    3 "CycleType" cycle_type: String, 4 "Creator" creator: String, 5 "WorkflowId" workflow_id: String,
    6 "WorkflowName" workflow_name: String, 7 "ProjectId" project_id: String, 8 "ProjectIdent" project_ident: String,
    9 "ProjectName" project_name: String, 10 "ConfigType" config_type: String,
    11 "TimeDimension" time_dimension: String, 12 "InstanceScope" instance_scope: String,
    13 "ExectuorPolicy" exectuor_policy: String
} }

/// In the request of [`DescribeAllByFolderNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtResourceFlagDto {
    pub parent_task: Option<bool>,
    pub event_listener: Option<String>,
    pub dlc_resource_config: Option<String>,
    pub script: Option<String>,
    pub offline_sync_task: Option<String>,
}
input! { ExtResourceFlagDto() {
    0 "ParentTask" parent_task: bool, 1 "EventListener" event_listener: String,
    2 "DlcResourceConfig" dlc_resource_config: String, 3 "Script" script: String,
    4 "OfflineSyncTask" offline_sync_task: String
} }

/// In the request of [`DescribeAllByFolderNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskExtOpsDto {
    pub task_id: Option<String>,
    pub properties: Option<StrToStrMap>,
    pub dry_run_ext_attributes: Option<Vec<AttributeItemOpsDto>>,
    pub dry_run_parameter: Option<Vec<AttributeItemOpsDto>>,
}
input! { TaskExtOpsDto() {
    0 "TaskId" task_id: String, 1 "Properties" properties: StrToStrMap,
    2 "DryRunExtAttributes" dry_run_ext_attributes: Vec<AttributeItemOpsDto>,
    3 "DryRunParameter" dry_run_parameter: Vec<AttributeItemOpsDto>
} }

/// In the request of [`DescribeAllByFolderNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributeItemOpsDto {
    pub key: Option<String>,
    pub value: Option<String>,
    pub description: Option<String>,
}
input! { AttributeItemOpsDto() {
    0 "Key" key: String, 1 "Value" value: String, 2 "Description" description: String
} }

/// Response of [`DescribeAllByFolderNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllByFolderNewOutput {
    pub data: Option<CollectionFolderOpsDto>,
}
model! { DescribeAllByFolderNewOutput {
    0 "Data" data: CollectionFolderOpsDto
} }

/// In the response of [`DescribeAllByFolderNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectionFolderOpsDto {
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub items: Vec<FolderOpsDto>,
}
model! { CollectionFolderOpsDto {
    0 "TotalCount" total_count: i64, 1 "TotalPage" total_page: i64, 2 "PageCount" page_count: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Items" items: Vec<FolderOpsDto>
} }

/// Describes approve list: `DescribeApproveList` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeApproveList>.
///
/// Errors: [`codes::OPERATION_DENIED_USER_NOT_IN_WHITELIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApproveList {
    /// Required.
    pub approve_classification: String,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_number: i64,
    pub filters: Option<Vec<FilterOptional>>,
    pub order_fields: Option<Vec<OrderFieldOptional>>,
}
operation! { DescribeApproveList(approve_classification: String, page_size: i64, page_number: i64)
    "DescribeApproveList" -> DescribeApproveListOutput {
    0 "ApproveClassification" approve_classification, 1 "PageSize" page_size, 2 "PageNumber" page_number,
    3 "Filters" filters: Vec<FilterOptional>, 4 "OrderFields" order_fields: Vec<OrderFieldOptional>
} }
paged! { DescribeApproveList: Apply = Number "PageNumber", "Data.Rows" data.rows, total "Data.TotalCount" }

/// In the request of [`DescribeApproveList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterOptional {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { FilterOptional() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// In the request of [`DescribeApproveList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderFieldOptional {
    pub name: Option<String>,
    pub direction: Option<String>,
}
input! { OrderFieldOptional() {
    0 "Name" name: String, 1 "Direction" direction: String
} }

/// Response of [`DescribeApproveList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApproveListOutput {
    pub data: Option<DescribeApply>,
}
model! { DescribeApproveListOutput {
    0 "Data" data: DescribeApply
} }

/// In the response of [`DescribeApproveList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApply {
    pub rows: Vec<Apply>,
    pub total_page_number: Option<i64>,
    pub total_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { DescribeApply {
    0 "Rows" rows: Vec<Apply>, 1 "TotalPageNumber" total_page_number: i64, 2 "TotalCount" total_count: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }

/// In the response of [`DescribeApproveList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Apply {
    pub applicant_id: Option<String>,
    pub applicant_name: Option<String>,
    pub remark: Option<String>,
    pub approve_classification: Option<String>,
    pub approve_id: Option<String>,
    pub approve_type: Option<String>,
    pub reason: Option<String>,
    pub create_time: Option<String>,
    pub approve_time: Option<String>,
    pub approve_classification_name: Option<String>,
    pub status: Option<String>,
    pub approve_type_name: Option<String>,
    pub error_message: Option<String>,
    pub apply_name: Option<String>,
    pub approver_id: Option<String>,
    pub approver_name: Option<String>,
    pub approve_project_name: Option<String>,
    pub apply_id: Option<String>,
    pub metadata: Option<String>,
    pub create_timestamp: Option<i64>,
    pub approve_timestamp: Option<i64>,
}
model! { Apply {
    0 "ApplicantId" applicant_id: String, 1 "ApplicantName" applicant_name: String, 2 "Remark" remark: String,
    3 "ApproveClassification" approve_classification: String, 4 "ApproveId" approve_id: String,
    5 "ApproveType" approve_type: String, 6 "Reason" reason: String, 7 "CreateTime" create_time: String,
    8 "ApproveTime" approve_time: String, 9 "ApproveClassificationName" approve_classification_name: String,
    10 "Status" status: String, 11 "ApproveTypeName" approve_type_name: String, 12 "ErrorMessage" error_message: String,
    13 "ApplyName" apply_name: String, 14 "ApproverId" approver_id: String, 15 "ApproverName" approver_name: String,
    16 "ApproveProjectName" approve_project_name: String, 17 "ApplyId" apply_id: String, 18 "Metadata" metadata: String,
    19 "CreateTimestamp" create_timestamp: i64, 20 "ApproveTimestamp" approve_timestamp: i64
} }

/// Describes approve type list: `DescribeApproveTypeList` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeApproveTypeList>.
///
/// Errors: [`codes::OPERATION_DENIED_USER_NOT_IN_WHITELIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApproveTypeList {
    /// Required.
    pub classification: String,
}
operation! { DescribeApproveTypeList(classification: String)
    "DescribeApproveTypeList" -> DescribeApproveTypeListOutput {
    0 "Classification" classification
} }

/// Response of [`DescribeApproveTypeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApproveTypeListOutput {
    pub data: Vec<ApproveType>,
}
model! { DescribeApproveTypeListOutput {
    0 "Data" data: Vec<ApproveType>
} }

/// In the response of [`DescribeApproveTypeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveType {
    pub r#type: Option<String>,
    pub type_name: Option<String>,
    pub classification: Option<String>,
}
model! { ApproveType {
    0 "Type" r#type: String, 1 "TypeName" type_name: String, 2 "Classification" classification: String
} }

/// Describes base biz catalogs: `DescribeBaseBizCatalogs` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeBaseBizCatalogs>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseBizCatalogs {}
operation! { DescribeBaseBizCatalogs() "DescribeBaseBizCatalogs" -> DescribeBaseBizCatalogsOutput {} }

/// Response of [`DescribeBaseBizCatalogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseBizCatalogsOutput {
    pub data: Vec<BizCatalogsInfo>,
}
model! { DescribeBaseBizCatalogsOutput {
    0 "Data" data: Vec<BizCatalogsInfo>
} }

/// In the response of [`DescribeBaseBizCatalogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BizCatalogsInfo {
    pub app_id: Option<String>,
    pub id: Option<i64>,
    pub level: Option<i64>,
    pub name: Option<String>,
    pub parent_id: Option<i64>,
    pub position: Option<i64>,
    pub name_en: Option<String>,
}
model! { BizCatalogsInfo {
    0 "AppId" app_id: String, 1 "Id" id: i64, 2 "Level" level: i64, 3 "Name" name: String, 4 "ParentId" parent_id: i64,
    5 "Position" position: i64, 6 "NameEn" name_en: String
} }

/// Describes batch operate task: `DescribeBatchOperateTask` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeBatchOperateTask>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchOperateTask {
    /// Required.
    pub project_id: String,
    /// Required.
    pub page: String,
    /// Required.
    pub size: String,
    pub status_list: Option<Vec<String>>,
    pub owner_name_list: Option<Vec<String>>,
    pub workflow_id_list: Option<Vec<String>>,
    pub task_name_filter: Option<String>,
    pub task_type_list: Option<Vec<String>>,
    pub ford_id_list: Option<Vec<String>>,
    pub task_id_filter: Option<String>,
    pub owner_name_filter: Option<String>,
    pub sort_item: Option<String>,
    pub sort_type: Option<String>,
    pub data_engine_list: Option<Vec<String>>,
    pub user_id: Option<String>,
    pub owner_id: Option<String>,
    pub tenant_id: Option<String>,
    pub datasource_id_list: Option<Vec<String>>,
    pub datasource_type_list: Option<Vec<String>>,
    pub cycle_unit_list: Option<Vec<String>>,
    pub can_submit: Option<bool>,
    pub time_zone: Option<String>,
    /// RFC 3339 time.
    pub min_update_time: Option<String>,
    /// RFC 3339 time.
    pub max_update_time: Option<String>,
}
operation! { DescribeBatchOperateTask(project_id: String, page: String, size: String)
    "DescribeBatchOperateTask" -> DescribeBatchOperateTaskOutput {
    0 "ProjectId" project_id, 1 "Page" page, 2 "Size" size, 3 "StatusList" status_list: Vec<String>,
    4 "OwnerNameList" owner_name_list: Vec<String>, 5 "WorkflowIdList" workflow_id_list: Vec<String>,
    6 "TaskNameFilter" task_name_filter: String, 7 "TaskTypeList" task_type_list: Vec<String>,
    8 "FordIdList" ford_id_list: Vec<String>, 9 "TaskIdFilter" task_id_filter: String,
    10 "OwnerNameFilter" owner_name_filter: String, 11 "SortItem" sort_item: String, 12 "SortType" sort_type: String,
    13 "DataEngineList" data_engine_list: Vec<String>, 14 "UserId" user_id: String, 15 "OwnerId" owner_id: String,
    16 "TenantId" tenant_id: String, 17 "DatasourceIdList" datasource_id_list: Vec<String>,
    18 "DatasourceTypeList" datasource_type_list: Vec<String>, 19 "CycleUnitList" cycle_unit_list: Vec<String>,
    20 "CanSubmit" can_submit: bool, 21 "TimeZone" time_zone: String, 22 "MinUpdateTime" min_update_time: String,
    23 "MaxUpdateTime" max_update_time: String
} }

/// Response of [`DescribeBatchOperateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchOperateTaskOutput {
    pub data: Option<DescribeBatchOperateTaskPage>,
}
model! { DescribeBatchOperateTaskOutput {
    0 "Data" data: DescribeBatchOperateTaskPage
} }

/// In the response of [`DescribeBatchOperateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchOperateTaskPage {
    pub page_count: Option<i64>,
    pub items: Vec<DescribeBatchOperateTaskDTO>,
    pub total_count: Option<i64>,
}
model! { DescribeBatchOperateTaskPage {
    0 "PageCount" page_count: i64, 1 "Items" items: Vec<DescribeBatchOperateTaskDTO>, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeBatchOperateTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchOperateTaskDTO {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub status: Option<String>,
    pub task_type_id: Option<i64>,
    pub task_type_desc: Option<String>,
    pub folder_name: Option<String>,
    pub folder_id: Option<String>,
    pub in_charge: Option<String>,
    pub submit: Option<i64>,
    pub data_engine: Option<String>,
    pub update_time: Option<String>,
    pub create_time: Option<String>,
    pub cycle_unit: Option<String>,
    pub schedule_desc: Option<String>,
    pub datasource_id: Option<String>,
    pub datasource_type: Option<String>,
    pub compute_resource: Option<String>,
    pub dlc_region: Option<String>,
    pub is_inherit: Option<String>,
}
model! { DescribeBatchOperateTaskDTO {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "WorkflowId" workflow_id: String,
    3 "WorkflowName" workflow_name: String, 4 "Status" status: String, 5 "TaskTypeId" task_type_id: i64,
    6 "TaskTypeDesc" task_type_desc: String, 7 "FolderName" folder_name: String, 8 "FolderId" folder_id: String,
    9 "InCharge" in_charge: String, 10 "Submit" submit: i64, 11 "DataEngine" data_engine: String,
    12 "UpdateTime" update_time: String, 13 "CreateTime" create_time: String, 14 "CycleUnit" cycle_unit: String,
    15 "ScheduleDesc" schedule_desc: String, 16 "DatasourceId" datasource_id: String,
    17 "DatasourceType" datasource_type: String, 18 "ComputeResource" compute_resource: String,
    19 "DlcRegion" dlc_region: String, 20 "IsInherit" is_inherit: String
} }

/// Describes code template detail: `DescribeCodeTemplateDetail` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeCodeTemplateDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER_CLIENT_IP_NOT_AUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodeTemplateDetail {
    /// Required.
    pub project_id: String,
    /// Required.
    pub code_template_id: String,
    pub need_return_script_content: Option<bool>,
}
operation! { DescribeCodeTemplateDetail(project_id: String, code_template_id: String)
    "DescribeCodeTemplateDetail" -> DescribeCodeTemplateDetailOutput {
    0 "ProjectId" project_id, 1 "CodeTemplateId" code_template_id,
    2 "NeedReturnScriptContent" need_return_script_content: bool
} }

/// Response of [`DescribeCodeTemplateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodeTemplateDetailOutput {
    pub data: Option<CodeTemplateDetail>,
}
model! { DescribeCodeTemplateDetailOutput {
    0 "Data" data: CodeTemplateDetail
} }

/// In the response of [`DescribeCodeTemplateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeTemplateDetail {
    pub project_id: Option<String>,
    pub code_template_name: Option<String>,
    pub task_type: Option<i64>,
    pub code_template_desc: Option<String>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub in_charge: Option<String>,
    pub in_charge_id: Option<String>,
    pub ext: Option<TaskExtDsVO>,
    pub code_template_id: Option<String>,
    pub last_update_time: Option<String>,
    pub update_user: Option<String>,
    pub update_user_id: Option<String>,
    pub broker_ip: Option<String>,
    pub resource_group: Option<String>,
    pub submit: Option<bool>,
    pub script_change: Option<bool>,
    pub content: Option<String>,
}
model! { CodeTemplateDetail {
    0 "ProjectId" project_id: String, 1 "CodeTemplateName" code_template_name: String, 2 "TaskType" task_type: i64,
    3 "CodeTemplateDesc" code_template_desc: String, 4 "FolderId" folder_id: String, 5 "FolderName" folder_name: String,
    6 "InCharge" in_charge: String, 7 "InChargeId" in_charge_id: String, 8 "Ext" ext: TaskExtDsVO,
    9 "CodeTemplateId" code_template_id: String, 10 "LastUpdateTime" last_update_time: String,
    11 "UpdateUser" update_user: String, 12 "UpdateUserId" update_user_id: String, 13 "BrokerIp" broker_ip: String,
    14 "ResourceGroup" resource_group: String, 15 "Submit" submit: bool, 16 "ScriptChange" script_change: bool,
    17 "Content" content: String
} }

/// In the request of [`DescribeCodeTemplateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskExtDsVO {
    pub task_id: Option<String>,
    pub properties: Option<Vec<ParamInfoDs>>,
    pub dry_run_ext_attributes: Option<Vec<AttributeItemDsVO>>,
    pub dry_run_parameter: Option<Vec<AttributeItemDsVO>>,
}
input! { TaskExtDsVO() {
    0 "TaskId" task_id: String, 1 "Properties" properties: Vec<ParamInfoDs>,
    2 "DryRunExtAttributes" dry_run_ext_attributes: Vec<AttributeItemDsVO>,
    3 "DryRunParameter" dry_run_parameter: Vec<AttributeItemDsVO>
} }

/// In the request of [`DescribeCodeTemplateDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttributeItemDsVO {
    pub key: Option<String>,
    pub value: Option<String>,
    pub description: Option<String>,
}
input! { AttributeItemDsVO() {
    0 "Key" key: String, 1 "Value" value: String, 2 "Description" description: String
} }

/// Describes column lineage: `DescribeColumnLineage` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeColumnLineage>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnLineage {
    /// Required.
    pub direction: String,
    /// Required.
    pub data: ColumnLineageInfo,
    pub input_depth: Option<i64>,
    pub output_depth: Option<i64>,
    pub ext_params: Option<Vec<RecordField>>,
    pub ignore_temp: Option<bool>,
}
operation! { DescribeColumnLineage(direction: String, data: ColumnLineageInfo)
    "DescribeColumnLineage" -> DescribeColumnLineageOutput {
    0 "Direction" direction, 1 "Data" data, 2 "InputDepth" input_depth: i64, 3 "OutputDepth" output_depth: i64,
    4 "ExtParams" ext_params: Vec<RecordField>, 5 "IgnoreTemp" ignore_temp: bool
} }

/// In the request of [`DescribeColumnLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnLineageInfo {
    /// Required.
    pub id: Option<String>,
    /// Required.
    pub datasource_id: Option<String>,
    pub column_name: Option<String>,
    pub column_name_cn: Option<String>,
    pub column_type: Option<String>,
    pub relation_params: Option<String>,
    pub params: Option<String>,
    pub parent_id: Option<String>,
    pub metastore_type: Option<String>,
    pub metastore_type_name: Option<String>,
    pub table_name: Option<String>,
    pub qualified_name: Option<String>,
    pub down_stream_count: Option<i64>,
    pub up_stream_count: Option<i64>,
    pub description: Option<String>,
    pub prefix_path: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub tasks: Option<Vec<String>>,
    pub parent_set: Option<String>,
    pub child_set: Option<String>,
    pub ext_params: Option<Vec<LineageParamRecord>>,
    pub table_id: Option<String>,
}
input! { ColumnLineageInfo(id: String, datasource_id: String) {
    0 "Id" id: String, 1 "DatasourceId" datasource_id: String, 2 "ColumnName" column_name: String,
    3 "ColumnNameCn" column_name_cn: String, 4 "ColumnType" column_type: String,
    5 "RelationParams" relation_params: String, 6 "Params" params: String, 7 "ParentId" parent_id: String,
    8 "MetastoreType" metastore_type: String, 9 "MetastoreTypeName" metastore_type_name: String,
    10 "TableName" table_name: String, 11 "QualifiedName" qualified_name: String,
    12 "DownStreamCount" down_stream_count: i64, 13 "UpStreamCount" up_stream_count: i64,
    14 "Description" description: String, 15 "PrefixPath" prefix_path: String, 16 "CreateTime" create_time: String,
    17 "ModifyTime" modify_time: String, 18 "Tasks" tasks: Vec<String>, 19 "ParentSet" parent_set: String,
    20 "ChildSet" child_set: String, 21 "ExtParams" ext_params: Vec<LineageParamRecord>, 22 "TableId" table_id: String
} }

/// In the request of [`DescribeColumnLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageParamRecord {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { LineageParamRecord(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`DescribeColumnLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnLineageOutput {
    pub column_aggregation_lineage: Option<ColumnAggregationLineage>,
}
model! { DescribeColumnLineageOutput {
    0 "ColumnAggregationLineage" column_aggregation_lineage: ColumnAggregationLineage
} }

/// In the response of [`DescribeColumnLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnAggregationLineage {
    pub table_name: Option<String>,
    pub parent_id: Option<String>,
    pub metastore_type: Option<String>,
    pub parent_set: Option<String>,
    pub child_set: Option<String>,
    pub column_info_set: Vec<SimpleColumnInfo>,
}
model! { ColumnAggregationLineage {
    0 "TableName" table_name: String, 1 "ParentId" parent_id: String, 2 "MetastoreType" metastore_type: String,
    3 "ParentSet" parent_set: String, 4 "ChildSet" child_set: String,
    5 "ColumnInfoSet" column_info_set: Vec<SimpleColumnInfo>
} }

/// In the response of [`DescribeColumnLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleColumnInfo {
    pub id: Option<String>,
    pub qualified_name: Option<String>,
    pub column_name: Option<String>,
    pub column_name_cn: Option<String>,
    pub column_type: Option<String>,
    pub description: Option<String>,
    pub prefix_path: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub datasource_id: Option<String>,
    pub down_stream_count: Option<i64>,
    pub up_stream_count: Option<i64>,
    pub relation_params: Option<String>,
    pub params: Option<String>,
    pub tasks: Vec<String>,
}
model! { SimpleColumnInfo {
    0 "Id" id: String, 1 "QualifiedName" qualified_name: String, 2 "ColumnName" column_name: String,
    3 "ColumnNameCn" column_name_cn: String, 4 "ColumnType" column_type: String, 5 "Description" description: String,
    6 "PrefixPath" prefix_path: String, 7 "CreateTime" create_time: String, 8 "ModifyTime" modify_time: String,
    9 "DatasourceId" datasource_id: String, 10 "DownStreamCount" down_stream_count: i64,
    11 "UpStreamCount" up_stream_count: i64, 12 "RelationParams" relation_params: String, 13 "Params" params: String,
    14 "Tasks" tasks: Vec<String>
} }

/// Describes columns meta: `DescribeColumnsMeta` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeColumnsMeta>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnsMeta {
    /// Required.
    pub table_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub filter_set: Option<Vec<Filter>>,
    pub order_field_set: Option<Vec<OrderField>>,
    pub is_partition_query: Option<bool>,
    pub compliance_id: Option<i64>,
}
operation! { DescribeColumnsMeta(table_id: String, page_number: i64, page_size: i64)
    "DescribeColumnsMeta" -> DescribeColumnsMetaOutput {
    0 "TableId" table_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "FilterSet" filter_set: Vec<Filter>,
    4 "OrderFieldSet" order_field_set: Vec<OrderField>, 5 "IsPartitionQuery" is_partition_query: bool,
    6 "ComplianceId" compliance_id: i64
} }
paged! { DescribeColumnsMeta: ColumnMeta = Number "PageNumber", "ColumnMetaSet" column_meta_set, total "TotalCount" }

/// Response of [`DescribeColumnsMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnsMetaOutput {
    pub column_meta_set: Vec<ColumnMeta>,
    pub total_count: Option<i64>,
}
model! { DescribeColumnsMetaOutput {
    0 "ColumnMetaSet" column_meta_set: Vec<ColumnMeta>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeColumnsMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnMeta {
    pub name_en: Option<String>,
    pub name_cn: Option<String>,
    pub r#type: Option<String>,
    pub description: Option<String>,
    pub position: Option<i64>,
    pub is_partition: Option<bool>,
    pub name: Option<String>,
    pub column_families_field_set: Vec<Pair>,
    pub dictionary_id: Option<String>,
    pub dictionary_name: Option<String>,
    pub level_name: Option<String>,
    pub level_rank: Option<i64>,
    pub influx_category: Option<String>,
    pub specification: Option<String>,
    pub category_name: Option<String>,
    pub origin_type: Option<String>,
    pub indicator_base: Option<IndicatorBaseSimpleInfo>,
    pub asset_dim: Option<AssetDim>,
}
model! { ColumnMeta {
    0 "NameEn" name_en: String, 1 "NameCn" name_cn: String, 2 "Type" r#type: String,
    3 "Description" description: String, 4 "Position" position: i64, 5 "IsPartition" is_partition: bool,
    6 "Name" name: String, 7 "ColumnFamiliesFieldSet" column_families_field_set: Vec<Pair>,
    8 "DictionaryId" dictionary_id: String, 9 "DictionaryName" dictionary_name: String,
    10 "LevelName" level_name: String, 11 "LevelRank" level_rank: i64, 12 "InfluxCategory" influx_category: String,
    13 "Specification" specification: String, 14 "CategoryName" category_name: String,
    15 "OriginType" origin_type: String, 16 "IndicatorBase" indicator_base: IndicatorBaseSimpleInfo,
    17 "AssetDim" asset_dim: AssetDim
} }

/// In the response of [`DescribeColumnsMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pair {
    pub key: Option<String>,
    pub value: Option<String>,
    pub id: Option<String>,
}
model! { Pair {
    0 "Key" key: String, 1 "Value" value: String, 2 "Id" id: String
} }

/// In the response of [`DescribeColumnsMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndicatorBaseSimpleInfo {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub measure_unit: Option<i64>,
    pub status: Option<i64>,
    pub indicator_code: Option<String>,
    pub biz_owner_name: Option<String>,
    pub tech_owner_name: Option<String>,
    pub biz_caliber: Option<String>,
    pub indicator_type: Option<i64>,
}
model! { IndicatorBaseSimpleInfo {
    0 "Id" id: i64, 1 "Name" name: String, 2 "MeasureUnit" measure_unit: i64, 3 "Status" status: i64,
    4 "IndicatorCode" indicator_code: String, 5 "BizOwnerName" biz_owner_name: String,
    6 "TechOwnerName" tech_owner_name: String, 7 "BizCaliber" biz_caliber: String, 8 "IndicatorType" indicator_type: i64
} }

/// In the response of [`DescribeColumnsMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetDim {
    pub folder_id: Option<i64>,
    pub dim_code: Option<String>,
    pub dim_name: Option<String>,
    pub description: Option<String>,
    pub owner_account: Option<i64>,
    pub owner: Option<String>,
    pub modify_user_id: Option<i64>,
    pub modify_user: Option<String>,
    pub modify_time: Option<String>,
    pub create_time: Option<String>,
    pub dim_type: Option<String>,
    pub value_pair_count: Option<i64>,
    pub indicator_pair_count: Option<i64>,
    pub table_column_count: Option<i64>,
    pub dim_id: Option<i64>,
    pub dim_table_link: Option<DimTableLink>,
    pub value_pairs: Vec<Pair>,
    pub table_columns: Vec<AssetDimTableColumn>,
    pub source_indicator_ids: Vec<IndicatorBaseSimpleInfo>,
    pub dim_permission: Option<PermissionStatus>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
}
model! { AssetDim {
    0 "FolderId" folder_id: i64, 1 "DimCode" dim_code: String, 2 "DimName" dim_name: String,
    3 "Description" description: String, 4 "OwnerAccount" owner_account: i64, 5 "Owner" owner: String,
    6 "ModifyUserId" modify_user_id: i64, 7 "ModifyUser" modify_user: String, 8 "ModifyTime" modify_time: String,
    9 "CreateTime" create_time: String, 10 "DimType" dim_type: String, 11 "ValuePairCount" value_pair_count: i64,
    12 "IndicatorPairCount" indicator_pair_count: i64, 13 "TableColumnCount" table_column_count: i64,
    14 "DimId" dim_id: i64, 15 "DimTableLink" dim_table_link: DimTableLink, 16 "ValuePairs" value_pairs: Vec<Pair>,
    17 "TableColumns" table_columns: Vec<AssetDimTableColumn>,
    18 "SourceIndicatorIds" source_indicator_ids: Vec<IndicatorBaseSimpleInfo>,
    19 "DimPermission" dim_permission: PermissionStatus, 20 "ProjectId" project_id: String,
    21 "ProjectName" project_name: String
} }

/// In the response of [`DescribeColumnsMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimTableLink {
    pub key: Option<String>,
    pub value: Option<String>,
    pub table_guid: Option<String>,
    pub table_name: Option<String>,
}
model! { DimTableLink {
    0 "Key" key: String, 1 "Value" value: String, 2 "TableGuid" table_guid: String, 3 "TableName" table_name: String
} }

/// In the response of [`DescribeColumnsMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetDimTableColumn {
    pub column_name: Option<String>,
    pub column_name_cn: Option<String>,
    pub column_type: Option<String>,
    pub column_description: Option<String>,
    pub table_name: Option<String>,
    pub table_guid: Option<String>,
    pub database_name: Option<String>,
    pub schema_name: Option<String>,
}
model! { AssetDimTableColumn {
    0 "ColumnName" column_name: String, 1 "ColumnNameCn" column_name_cn: String, 2 "ColumnType" column_type: String,
    3 "ColumnDescription" column_description: String, 4 "TableName" table_name: String,
    5 "TableGuid" table_guid: String, 6 "DatabaseName" database_name: String, 7 "SchemaName" schema_name: String
} }

/// In the response of [`DescribeColumnsMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionStatus {
    pub can_write: Option<bool>,
    pub can_delete: Option<bool>,
    pub can_read: Option<bool>,
}
model! { PermissionStatus {
    0 "CanWrite" can_write: bool, 1 "CanDelete" can_delete: bool, 2 "CanRead" can_read: bool
} }

/// Describes data assets: `DescribeDataAssets` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeDataAssets>.
///
/// Errors: [`codes::FAILED_OPERATION_CONNECTION_TIME_OUT_ERROR`], [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataAssets {
    pub request_from_source: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeDataAssets() "DescribeDataAssets" -> DescribeDataAssetsOutput {
    0 "RequestFromSource" request_from_source: String, 1 "Filters" filters: Vec<Filter>,
    2 "OrderFields" order_fields: Vec<OrderField>, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }

/// Response of [`DescribeDataAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataAssetsOutput {
    pub data_set_records: Vec<DataSetRecord>,
    pub total_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub indicator_records: Vec<IndicatorBaseInfo>,
}
model! { DescribeDataAssetsOutput {
    0 "DataSetRecords" data_set_records: Vec<DataSetRecord>, 1 "TotalCount" total_count: i64,
    2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "IndicatorRecords" indicator_records: Vec<IndicatorBaseInfo>
} }

/// In the response of [`DescribeDataAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSetRecord {
    pub asset_id: Option<String>,
    pub datasource_name: Option<String>,
    pub database_name: Option<String>,
    pub table_name: Option<String>,
    pub table_name_cn: Option<String>,
    pub table_name_en: Option<String>,
    pub description: Option<String>,
    pub heat_value: Option<f64>,
    pub label_names: Vec<String>,
    pub in_charge: Option<String>,
    pub meta_crawl_type: Option<String>,
    pub project_id: Option<String>,
    pub life_time: Option<i64>,
    pub is_partition_table: Option<i64>,
    pub table_record_field_set: Vec<SearchColumnDocVO>,
    pub table_property_score: Option<TablePropertyScore>,
    pub ms_type: Option<String>,
    pub storage_size: Option<i64>,
    pub asset_level: Option<i64>,
    pub asset_status: Option<i64>,
    pub biz_catalog_ids: Vec<String>,
    pub biz_catalog_names: Vec<String>,
    pub datasource_id: Option<i64>,
    pub database_id: Option<String>,
    pub create_time: Option<String>,
    pub table_id: Option<String>,
    pub operate_option: Option<DataAssetOption>,
    pub schema: Option<String>,
    pub environment: Option<String>,
    pub is_view: Option<bool>,
    pub technology_type: Option<String>,
    pub project_name: Option<String>,
    pub project_display_name: Option<String>,
    pub cluster_id: Option<String>,
    pub storage_size_with_unit: Option<String>,
    pub collect_datasource_list: Vec<GovDatasourceInfo>,
    pub cluster_name: Option<String>,
    pub data_source_category: Option<String>,
    pub collect_id: Option<i64>,
    pub urn: Option<String>,
    pub asset_name: Option<String>,
    pub asset_running_status: Option<String>,
    pub task_type_id: Option<i64>,
    pub execute_time: Option<String>,
    pub asset_log: Option<String>,
    pub asset_type: Option<String>,
    pub job_name: Option<String>,
    pub expire_time: Option<String>,
    pub level_rank: Option<i64>,
    pub level_name: Option<String>,
    pub asset_code: Option<String>,
    pub owner_account: Option<i64>,
    pub modify_time: Option<String>,
    pub last_access_time: Option<String>,
    pub owner_by_engine: Option<String>,
    pub data_layer_uuid: Option<String>,
    pub data_layer_name: Option<String>,
    pub column_count: Option<i64>,
    pub search_hit_columns: Vec<SearchColumnDocVO>,
    pub label_tag_list: Vec<LabelTag>,
    pub aliases: Vec<RegisteredModelAlias>,
    pub is_deployed: Option<bool>,
    pub tags: Vec<RegisteredModelTag>,
    pub model_type: Option<String>,
    pub full_name: Option<String>,
    pub namespace: Option<String>,
    pub meta_from: Option<String>,
    pub engine_owner: Option<String>,
}
model! { DataSetRecord {
    0 "AssetId" asset_id: String, 1 "DatasourceName" datasource_name: String, 2 "DatabaseName" database_name: String,
    3 "TableName" table_name: String, 4 "TableNameCn" table_name_cn: String, 5 "TableNameEn" table_name_en: String,
    6 "Description" description: String, 7 "HeatValue" heat_value: f64, 8 "LabelNames" label_names: Vec<String>,
    9 "InCharge" in_charge: String, 10 "MetaCrawlType" meta_crawl_type: String, 11 "ProjectId" project_id: String,
    12 "LifeTime" life_time: i64, 13 "IsPartitionTable" is_partition_table: i64,
    14 "TableRecordFieldSet" table_record_field_set: Vec<SearchColumnDocVO>,
    15 "TablePropertyScore" table_property_score: TablePropertyScore, 16 "MsType" ms_type: String,
    17 "StorageSize" storage_size: i64, 18 "AssetLevel" asset_level: i64, 19 "AssetStatus" asset_status: i64,
    20 "BizCatalogIds" biz_catalog_ids: Vec<String>, 21 "BizCatalogNames" biz_catalog_names: Vec<String>,
    22 "DatasourceId" datasource_id: i64, 23 "DatabaseId" database_id: String, 24 "CreateTime" create_time: String,
    25 "TableId" table_id: String, 26 "OperateOption" operate_option: DataAssetOption, 27 "Schema" schema: String,
    28 "Environment" environment: String, 29 "IsView" is_view: bool, 30 "TechnologyType" technology_type: String,
    31 "ProjectName" project_name: String, 32 "ProjectDisplayName" project_display_name: String,
    33 "ClusterId" cluster_id: String, 34 "StorageSizeWithUnit" storage_size_with_unit: String,
    35 "CollectDatasourceList" collect_datasource_list: Vec<GovDatasourceInfo>, 36 "ClusterName" cluster_name: String,
    37 "DataSourceCategory" data_source_category: String, 38 "CollectId" collect_id: i64, 39 "Urn" urn: String,
    40 "AssetName" asset_name: String, 41 "AssetRunningStatus" asset_running_status: String,
    42 "TaskTypeId" task_type_id: i64, 43 "ExecuteTime" execute_time: String, 44 "AssetLog" asset_log: String,
    45 "AssetType" asset_type: String, 46 "JobName" job_name: String, 47 "ExpireTime" expire_time: String,
    48 "LevelRank" level_rank: i64, 49 "LevelName" level_name: String, 50 "AssetCode" asset_code: String,
    51 "OwnerAccount" owner_account: i64, 52 "ModifyTime" modify_time: String,
    53 "LastAccessTime" last_access_time: String, 54 "OwnerByEngine" owner_by_engine: String,
    55 "DataLayerUuid" data_layer_uuid: String, 56 "DataLayerName" data_layer_name: String,
    57 "ColumnCount" column_count: i64, 58 "SearchHitColumns" search_hit_columns: Vec<SearchColumnDocVO>,
    59 "LabelTagList" label_tag_list: Vec<LabelTag>, 60 "Aliases" aliases: Vec<RegisteredModelAlias>,
    61 "IsDeployed" is_deployed: bool, 62 "Tags" tags: Vec<RegisteredModelTag>, 63 "ModelType" model_type: String,
    64 "FullName" full_name: String, 65 "Namespace" namespace: String, 66 "MetaFrom" meta_from: String,
    67 "EngineOwner" engine_owner: String
} }

/// In the response of [`DescribeDataAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchColumnDocVO {
    pub name: Option<String>,
    pub chinese_name: Option<String>,
    pub r#type: Option<String>,
    pub length: Option<i64>,
    pub precision: Option<i64>,
    pub scale: Option<i64>,
    pub default_value: Option<String>,
    pub description: Option<String>,
    pub position: Option<i64>,
    pub is_partition: Option<bool>,
    pub column_key: Option<String>,
    pub create_time: Option<String>,
    pub modified_time: Option<String>,
    pub specification: Option<String>,
}
model! { SearchColumnDocVO {
    0 "Name" name: String, 1 "ChineseName" chinese_name: String, 2 "Type" r#type: String, 3 "Length" length: i64,
    4 "Precision" precision: i64, 5 "Scale" scale: i64, 6 "DefaultValue" default_value: String,
    7 "Description" description: String, 8 "Position" position: i64, 9 "IsPartition" is_partition: bool,
    10 "ColumnKey" column_key: String, 11 "CreateTime" create_time: String, 12 "ModifiedTime" modified_time: String,
    13 "Specification" specification: String
} }

/// In the response of [`DescribeDataAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TablePropertyScore {
    pub table_id: Option<String>,
    /// RFC 3339 time.
    pub day_time: Option<String>,
    pub integrity: Option<f64>,
    pub safety: Option<f64>,
    pub timeliness: Option<f64>,
    pub stability: Option<f64>,
    pub normative: Option<f64>,
    pub average: Option<f64>,
}
model! { TablePropertyScore {
    0 "TableId" table_id: String, 1 "DayTime" day_time: String, 2 "Integrity" integrity: f64, 3 "Safety" safety: f64,
    4 "Timeliness" timeliness: f64, 5 "Stability" stability: f64, 6 "Normative" normative: f64, 7 "Average" average: f64
} }

/// In the response of [`DescribeDataAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataAssetOption {
    pub has_permission: Option<bool>,
    pub has_favorite: Option<bool>,
    pub other_operate: Option<String>,
    pub favorite_count: Option<i64>,
    pub has_biz_permission: Option<bool>,
    pub has_project_permission: Option<bool>,
    pub error_tips: Option<String>,
}
model! { DataAssetOption {
    0 "HasPermission" has_permission: bool, 1 "HasFavorite" has_favorite: bool, 2 "OtherOperate" other_operate: String,
    3 "FavoriteCount" favorite_count: i64, 4 "HasBizPermission" has_biz_permission: bool,
    5 "HasProjectPermission" has_project_permission: bool, 6 "ErrorTips" error_tips: String
} }

/// In the response of [`DescribeDataAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GovDatasourceInfo {
    pub datasource_id: Option<String>,
    pub datasource_name: Option<String>,
    pub datasource_cluster_id: Option<String>,
    pub datasource_urn: Option<String>,
    pub datasource_env: Option<String>,
}
model! { GovDatasourceInfo {
    0 "DatasourceId" datasource_id: String, 1 "DatasourceName" datasource_name: String,
    2 "DatasourceClusterId" datasource_cluster_id: String, 3 "DatasourceUrn" datasource_urn: String,
    4 "DatasourceEnv" datasource_env: String
} }

/// In the response of [`DescribeDataAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelTag {
    pub tag_id: Option<i64>,
    pub tag_name: Option<String>,
    pub tag_desc: Option<String>,
    pub tag_value_id: Option<i64>,
    pub tag_value: Option<String>,
    pub tag_is_deleted: Option<bool>,
    pub tag_value_is_deleted: Option<bool>,
}
model! { LabelTag {
    0 "TagId" tag_id: i64, 1 "TagName" tag_name: String, 2 "TagDesc" tag_desc: String, 3 "TagValueId" tag_value_id: i64,
    4 "TagValue" tag_value: String, 5 "TagIsDeleted" tag_is_deleted: bool,
    6 "TagValueIsDeleted" tag_value_is_deleted: bool
} }

/// In the response of [`DescribeDataAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisteredModelAlias {
    pub alias: Option<String>,
    pub version: Option<String>,
}
model! { RegisteredModelAlias {
    0 "Alias" alias: String, 1 "Version" version: String
} }

/// In the response of [`DescribeDataAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisteredModelTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { RegisteredModelTag {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeDataAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndicatorBaseInfo {
    pub name: Option<String>,
    pub indicator_code: Option<String>,
    pub indicator_type: Option<i64>,
    pub biz_owner: Option<String>,
    pub tech_owner: Option<String>,
    pub biz_caliber: Option<String>,
    pub description: Option<String>,
    pub level: Option<i64>,
    pub cal_logic: Option<String>,
    pub cal_freq: Option<String>,
    pub measure_unit: Option<i64>,
    pub accuracy: Option<i64>,
    pub source_indicator_ids: Vec<IndicatorBaseSimpleInfo>,
    pub id: Option<i64>,
    pub dimension_ids: Vec<AssetDimSimpleVO>,
    pub folder_id: Option<i64>,
    pub status: Option<i64>,
    pub biz_owner_name: Option<String>,
    pub tech_owner_name: Option<String>,
    pub publish_time: Option<String>,
    pub publish_account: Option<String>,
    pub publish_account_name: Option<String>,
    pub last_modify_time: Option<String>,
    pub last_modify_account: Option<String>,
    pub last_modify_account_name: Option<String>,
    pub change_log_list: Vec<ChangeLog>,
    pub table_columns: Vec<AssetDimTableColumn>,
    pub all_source_indicator_ids: Vec<IndicatorBaseInfo>,
    pub asset_id: Option<String>,
    pub asset_type: Option<String>,
    pub asset_code: Option<String>,
    pub related_indicator_ids: Vec<IndicatorBaseInfo>,
    pub biz_catalog_ids: Vec<i64>,
    pub biz_catalog_names: Vec<String>,
    pub asset_level: Option<i64>,
    pub asset_status: Option<i64>,
    pub asset_publish_time: Option<String>,
    pub asset_publish_account: Option<String>,
    pub asset_publish_account_name: Option<String>,
    pub indicator_permission: Option<PermissionStatus>,
    pub operate_option: Option<DataAssetOption>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
}
model! { IndicatorBaseInfo {
    0 "Name" name: String, 1 "IndicatorCode" indicator_code: String, 2 "IndicatorType" indicator_type: i64,
    3 "BizOwner" biz_owner: String, 4 "TechOwner" tech_owner: String, 5 "BizCaliber" biz_caliber: String,
    6 "Description" description: String, 7 "Level" level: i64, 8 "CalLogic" cal_logic: String,
    9 "CalFreq" cal_freq: String, 10 "MeasureUnit" measure_unit: i64, 11 "Accuracy" accuracy: i64,
    12 "SourceIndicatorIds" source_indicator_ids: Vec<IndicatorBaseSimpleInfo>, 13 "Id" id: i64,
    14 "DimensionIds" dimension_ids: Vec<AssetDimSimpleVO>, 15 "FolderId" folder_id: i64, 16 "Status" status: i64,
    17 "BizOwnerName" biz_owner_name: String, 18 "TechOwnerName" tech_owner_name: String,
    19 "PublishTime" publish_time: String, 20 "PublishAccount" publish_account: String,
    21 "PublishAccountName" publish_account_name: String, 22 "LastModifyTime" last_modify_time: String,
    23 "LastModifyAccount" last_modify_account: String, 24 "LastModifyAccountName" last_modify_account_name: String,
    25 "ChangeLogList" change_log_list: Vec<ChangeLog>, 26 "TableColumns" table_columns: Vec<AssetDimTableColumn>,
    27 "AllSourceIndicatorIds" all_source_indicator_ids: Vec<IndicatorBaseInfo>, 28 "AssetId" asset_id: String,
    29 "AssetType" asset_type: String, 30 "AssetCode" asset_code: String,
    31 "RelatedIndicatorIds" related_indicator_ids: Vec<IndicatorBaseInfo>,
    32 "BizCatalogIds" biz_catalog_ids: Vec<i64>, 33 "BizCatalogNames" biz_catalog_names: Vec<String>,
    34 "AssetLevel" asset_level: i64, 35 "AssetStatus" asset_status: i64,
    36 "AssetPublishTime" asset_publish_time: String, 37 "AssetPublishAccount" asset_publish_account: String,
    38 "AssetPublishAccountName" asset_publish_account_name: String,
    39 "IndicatorPermission" indicator_permission: PermissionStatus, 40 "OperateOption" operate_option: DataAssetOption,
    41 "ProjectId" project_id: String, 42 "ProjectName" project_name: String
} }

/// In the response of [`DescribeDataAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetDimSimpleVO {
    pub id: Option<i64>,
    pub dim_name: Option<String>,
    pub dim_code: Option<String>,
}
model! { AssetDimSimpleVO {
    0 "Id" id: i64, 1 "DimName" dim_name: String, 2 "DimCode" dim_code: String
} }

/// In the response of [`DescribeDataAssets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeLog {
    pub change_type: Option<String>,
    pub old_value: Option<String>,
    pub new_value: Option<String>,
    pub modified_account: Option<String>,
    pub modified_time: Option<String>,
    pub change_reason: Option<String>,
    pub modified_account_name: Option<String>,
}
model! { ChangeLog {
    0 "ChangeType" change_type: String, 1 "OldValue" old_value: String, 2 "NewValue" new_value: String,
    3 "ModifiedAccount" modified_account: String, 4 "ModifiedTime" modified_time: String,
    5 "ChangeReason" change_reason: String, 6 "ModifiedAccountName" modified_account_name: String
} }

/// Describes data check stat: `DescribeDataCheckStat` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeDataCheckStat>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_PROJECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCheckStat {
    /// Required.
    pub project_id: String,
    /// Required.
    pub begin_date: String,
    /// Required.
    pub end_date: String,
}
operation! { DescribeDataCheckStat(project_id: String, begin_date: String, end_date: String)
    "DescribeDataCheckStat" -> DescribeDataCheckStatOutput {
    0 "ProjectId" project_id, 1 "BeginDate" begin_date, 2 "EndDate" end_date
} }

/// Response of [`DescribeDataCheckStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCheckStatOutput {
    pub data: Option<DataCheckStat>,
}
model! { DescribeDataCheckStatOutput {
    0 "Data" data: DataCheckStat
} }

/// In the response of [`DescribeDataCheckStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataCheckStat {
    pub table_total: Option<i64>,
    pub column_total: Option<i64>,
    pub table_config: Option<i64>,
    pub column_config: Option<i64>,
    pub table_exec: Option<i64>,
    pub column_exec: Option<i64>,
}
model! { DataCheckStat {
    0 "TableTotal" table_total: i64, 1 "ColumnTotal" column_total: i64, 2 "TableConfig" table_config: i64,
    3 "ColumnConfig" column_config: i64, 4 "TableExec" table_exec: i64, 5 "ColumnExec" column_exec: i64
} }

/// Describes data service published api detail: `DescribeDataServicePublishedApiDetail` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeDataServicePublishedApiDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataServicePublishedApiDetail {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: String,
}
operation! { DescribeDataServicePublishedApiDetail(id: String, project_id: String)
    "DescribeDataServicePublishedApiDetail" -> DescribeDataServicePublishedApiDetailOutput {
    0 "Id" id, 1 "ProjectId" project_id
} }

/// Response of [`DescribeDataServicePublishedApiDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataServicePublishedApiDetailOutput {
    pub data: Option<DescribeDataServicePublishedApiDetailResp>,
}
model! { DescribeDataServicePublishedApiDetailOutput {
    0 "Data" data: DescribeDataServicePublishedApiDetailResp
} }

/// In the response of [`DescribeDataServicePublishedApiDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataServicePublishedApiDetailResp {
    pub api_name: Option<String>,
    pub path_url: Option<String>,
    pub owner_name: Option<String>,
    pub request_type: Option<String>,
    pub api_tag_names: Option<String>,
    pub api_description: Option<String>,
    pub request_example: Option<String>,
    pub request_success: Option<String>,
    pub request_error: Option<String>,
    pub request_param: Vec<DataServiceRequestParam>,
    pub response_param: Vec<DataServiceResponseParam>,
    pub max_allow_qps: Option<i64>,
    pub max_allow_page_size: Option<i64>,
    pub timeout_period: Option<i64>,
    pub api_id: Option<String>,
    pub auth_type: Option<i64>,
    pub gateway_api_url: Option<String>,
    pub api_status: Option<i64>,
    pub enable_page: Option<i64>,
}
model! { DescribeDataServicePublishedApiDetailResp {
    0 "ApiName" api_name: String, 1 "PathUrl" path_url: String, 2 "OwnerName" owner_name: String,
    3 "RequestType" request_type: String, 4 "ApiTagNames" api_tag_names: String,
    5 "ApiDescription" api_description: String, 6 "RequestExample" request_example: String,
    7 "RequestSuccess" request_success: String, 8 "RequestError" request_error: String,
    9 "RequestParam" request_param: Vec<DataServiceRequestParam>,
    10 "ResponseParam" response_param: Vec<DataServiceResponseParam>, 11 "MaxAllowQps" max_allow_qps: i64,
    12 "MaxAllowPageSize" max_allow_page_size: i64, 13 "TimeoutPeriod" timeout_period: i64, 14 "ApiId" api_id: String,
    15 "AuthType" auth_type: i64, 16 "GatewayApiUrl" gateway_api_url: String, 17 "ApiStatus" api_status: i64,
    18 "EnablePage" enable_page: i64
} }

/// In the response of [`DescribeDataServicePublishedApiDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataServiceRequestParam {
    pub param_name: Option<String>,
    pub bind_field: Option<String>,
    pub param_type: Option<String>,
    pub param_position: Option<String>,
    pub operator: Option<String>,
    pub non_empty: Option<i64>,
    pub default_value: Option<String>,
    pub example_value: Option<String>,
    pub description: Option<String>,
    pub std_code: Option<String>,
}
model! { DataServiceRequestParam {
    0 "ParamName" param_name: String, 1 "BindField" bind_field: String, 2 "ParamType" param_type: String,
    3 "ParamPosition" param_position: String, 4 "Operator" operator: String, 5 "NonEmpty" non_empty: i64,
    6 "DefaultValue" default_value: String, 7 "ExampleValue" example_value: String, 8 "Description" description: String,
    9 "StdCode" std_code: String
} }

/// In the response of [`DescribeDataServicePublishedApiDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataServiceResponseParam {
    pub param_name: Option<String>,
    pub bind_field: Option<String>,
    pub param_type: Option<String>,
    pub example_value: Option<String>,
    pub description: Option<String>,
}
model! { DataServiceResponseParam {
    0 "ParamName" param_name: String, 1 "BindField" bind_field: String, 2 "ParamType" param_type: String,
    3 "ExampleValue" example_value: String, 4 "Description" description: String
} }

/// Describes data service published api list: `DescribeDataServicePublishedApiList` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeDataServicePublishedApiList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataServicePublishedApiList {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub project_id: String,
    pub filters: Option<DataServicePublishedApiListFilter>,
    pub order_fields: Option<Vec<DataServiceRequestListOrder>>,
}
operation! { DescribeDataServicePublishedApiList(page_number: i64, page_size: i64, project_id: String)
    "DescribeDataServicePublishedApiList" -> DescribeDataServicePublishedApiListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "ProjectId" project_id,
    3 "Filters" filters: DataServicePublishedApiListFilter,
    4 "OrderFields" order_fields: Vec<DataServiceRequestListOrder>
} }
paged! { DescribeDataServicePublishedApiList: DescribeDataServicePublishedApiListResp =
    Number "PageNumber", "DataSet" data_set, total "TotalCount" }

/// In the request of [`DescribeDataServicePublishedApiList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataServicePublishedApiListFilter {
    pub path_url: Option<String>,
    pub keyword: Option<String>,
    pub auth_types: Option<Vec<i64>>,
    pub api_status: Option<Vec<i64>>,
    pub config_types: Option<Vec<i64>>,
}
input! { DataServicePublishedApiListFilter() {
    0 "PathUrl" path_url: String, 1 "Keyword" keyword: String, 2 "AuthTypes" auth_types: Vec<i64>,
    3 "ApiStatus" api_status: Vec<i64>, 4 "ConfigTypes" config_types: Vec<i64>
} }

/// In the request of [`DescribeDataServicePublishedApiList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataServiceRequestListOrder {
    pub name: Option<String>,
    pub direction: Option<String>,
}
input! { DataServiceRequestListOrder() {
    0 "Name" name: String, 1 "Direction" direction: String
} }

/// Response of [`DescribeDataServicePublishedApiList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataServicePublishedApiListOutput {
    pub total_count: Option<i64>,
    pub data_set: Vec<DescribeDataServicePublishedApiListResp>,
}
model! { DescribeDataServicePublishedApiListOutput {
    0 "TotalCount" total_count: i64, 1 "DataSet" data_set: Vec<DescribeDataServicePublishedApiListResp>
} }

/// In the response of [`DescribeDataServicePublishedApiList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataServicePublishedApiListResp {
    pub id: Option<String>,
    pub api_name: Option<String>,
    pub api_folder_name: Option<String>,
    pub api_tag_names: Option<String>,
    pub owner_name: Option<String>,
    pub create_time: Option<String>,
    pub api_id: Option<String>,
    pub auth_type: Option<i64>,
    pub api_status: Option<i64>,
    pub config_type: Option<i64>,
    pub modify_time: Option<String>,
}
model! { DescribeDataServicePublishedApiListResp {
    0 "Id" id: String, 1 "ApiName" api_name: String, 2 "ApiFolderName" api_folder_name: String,
    3 "ApiTagNames" api_tag_names: String, 4 "OwnerName" owner_name: String, 5 "CreateTime" create_time: String,
    6 "ApiId" api_id: String, 7 "AuthType" auth_type: i64, 8 "ApiStatus" api_status: i64,
    9 "ConfigType" config_type: i64, 10 "ModifyTime" modify_time: String
} }

/// Describes data source info list: `DescribeDataSourceInfoList` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeDataSourceInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceInfoList {
    /// Required.
    pub project_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Filter>,
    pub order_fields: Option<OrderField>,
    pub r#type: Option<String>,
    pub datasource_name: Option<String>,
}
operation! { DescribeDataSourceInfoList(project_id: String)
    "DescribeDataSourceInfoList" -> DescribeDataSourceInfoListOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "Filters" filters: Filter,
    4 "OrderFields" order_fields: OrderField, 5 "Type" r#type: String, 6 "DatasourceName" datasource_name: String
} }
paged! { DescribeDataSourceInfoList: DatasourceBaseInfo =
    Number "PageNumber", "DatasourceSet" datasource_set, total "TotalCount" }

/// Response of [`DescribeDataSourceInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceInfoListOutput {
    pub total_count: Option<i64>,
    pub datasource_set: Vec<DatasourceBaseInfo>,
}
model! { DescribeDataSourceInfoListOutput {
    0 "TotalCount" total_count: i64, 1 "DatasourceSet" datasource_set: Vec<DatasourceBaseInfo>
} }

/// In the response of [`DescribeDataSourceInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasourceBaseInfo {
    pub database_names: Vec<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub instance: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub r#type: Option<String>,
    pub cluster_id: Option<String>,
    pub version: Option<String>,
    pub params_string: Option<String>,
    pub category: Option<String>,
    pub ip: Option<String>,
    pub port: Option<String>,
}
model! { DatasourceBaseInfo {
    0 "DatabaseNames" database_names: Vec<String>, 1 "Description" description: String, 2 "ID" id: i64,
    3 "Instance" instance: String, 4 "Name" name: String, 5 "Region" region: String, 6 "Type" r#type: String,
    7 "ClusterId" cluster_id: String, 8 "Version" version: String, 9 "ParamsString" params_string: String,
    10 "Category" category: String, 11 "Ip" ip: String, 12 "Port" port: String
} }

/// Describes data source list: `DescribeDataSourceList` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeDataSourceList>.
///
/// Errors: [`codes::OPERATION_DENIED_USER_NOT_IN_WHITELIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceList {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub order_fields: Option<Vec<OrderField>>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeDataSourceList() "DescribeDataSourceList" -> DescribeDataSourceListOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "OrderFields" order_fields: Vec<OrderField>,
    3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeDataSourceList: DataSourceInfo = Number "PageNumber", "Data.Rows" data.rows, total "Data.TotalCount" }

/// Response of [`DescribeDataSourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceListOutput {
    pub data: Option<DataSourceInfoPage>,
}
model! { DescribeDataSourceListOutput {
    0 "Data" data: DataSourceInfoPage
} }

/// In the response of [`DescribeDataSourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceInfoPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rows: Vec<DataSourceInfo>,
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
    pub snapshot_id: Option<String>,
}
model! { DataSourceInfoPage {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Rows" rows: Vec<DataSourceInfo>,
    3 "TotalCount" total_count: i64, 4 "TotalPageNumber" total_page_number: i64, 5 "SnapshotId" snapshot_id: String
} }

/// In the response of [`DescribeDataSourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceInfo {
    pub database_name: Option<String>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub instance: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub r#type: Option<String>,
    pub cluster_id: Option<String>,
    pub app_id: Option<i64>,
    pub biz_params: Option<String>,
    pub category: Option<String>,
    pub display: Option<String>,
    pub owner_account: Option<String>,
    pub params: Option<String>,
    pub status: Option<i64>,
    pub owner_account_name: Option<String>,
    pub cluster_name: Option<String>,
    pub owner_project_id: Option<String>,
    pub owner_project_name: Option<String>,
    pub owner_project_ident: Option<String>,
    pub authority_project_name: Option<String>,
    pub authority_user_name: Option<String>,
    pub edit: Option<bool>,
    pub author: Option<bool>,
    pub deliver: Option<bool>,
    pub data_source_status: Option<String>,
    pub create_time: Option<i64>,
    pub params_string: Option<String>,
    pub biz_params_string: Option<String>,
    pub modified_time: Option<i64>,
    pub show_type: Option<String>,
    pub product_id: Option<i64>,
    pub development_id: Option<i64>,
    pub development_params: Option<String>,
    pub connect_status: Option<DataSourceConnectStatus>,
    pub display_type: Option<String>,
    pub env: Option<String>,
    pub datasource_urn: Option<String>,
    pub model: Option<String>,
    pub data_source_env_infos: Vec<DataSourceEnvInfo>,
    pub forbid_probe: Option<bool>,
    pub datasource_type: Option<String>,
    pub tc_catalog_open: Option<bool>,
}
model! { DataSourceInfo {
    0 "DatabaseName" database_name: String, 1 "Description" description: String, 2 "ID" id: i64,
    3 "Instance" instance: String, 4 "Name" name: String, 5 "Region" region: String, 6 "Type" r#type: String,
    7 "ClusterId" cluster_id: String, 8 "AppId" app_id: i64, 9 "BizParams" biz_params: String,
    10 "Category" category: String, 11 "Display" display: String, 12 "OwnerAccount" owner_account: String,
    13 "Params" params: String, 14 "Status" status: i64, 15 "OwnerAccountName" owner_account_name: String,
    16 "ClusterName" cluster_name: String, 17 "OwnerProjectId" owner_project_id: String,
    18 "OwnerProjectName" owner_project_name: String, 19 "OwnerProjectIdent" owner_project_ident: String,
    20 "AuthorityProjectName" authority_project_name: String, 21 "AuthorityUserName" authority_user_name: String,
    22 "Edit" edit: bool, 23 "Author" author: bool, 24 "Deliver" deliver: bool,
    25 "DataSourceStatus" data_source_status: String, 26 "CreateTime" create_time: i64,
    27 "ParamsString" params_string: String, 28 "BizParamsString" biz_params_string: String,
    29 "ModifiedTime" modified_time: i64, 30 "ShowType" show_type: String, 31 "ProductId" product_id: i64,
    32 "DevelopmentId" development_id: i64, 33 "DevelopmentParams" development_params: String,
    34 "ConnectStatus" connect_status: DataSourceConnectStatus, 35 "DisplayType" display_type: String,
    36 "Env" env: String, 37 "DatasourceUrn" datasource_urn: String, 38 "Model" model: String,
    39 "DataSourceEnvInfos" data_source_env_infos: Vec<DataSourceEnvInfo>, 40 "ForbidProbe" forbid_probe: bool,
    41 "DatasourceType" datasource_type: String, 42 "TcCatalogOpen" tc_catalog_open: bool
} }

/// In the response of [`DescribeDataSourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceConnectStatus {
    pub id: Option<i64>,
    pub project_id: Option<String>,
    pub datasource_id: Option<String>,
    pub connect_result: Option<i64>,
    pub connect_error: Option<String>,
    pub timestamp: Option<i64>,
}
model! { DataSourceConnectStatus {
    0 "Id" id: i64, 1 "ProjectId" project_id: String, 2 "DatasourceId" datasource_id: String,
    3 "ConnectResult" connect_result: i64, 4 "ConnectError" connect_error: String, 5 "Timestamp" timestamp: i64
} }

/// In the response of [`DescribeDataSourceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceEnvInfo {
    pub env: Option<String>,
    pub data_source_type: Option<String>,
    pub cluster_id: Option<String>,
    pub params: Option<String>,
    pub project_id: Option<String>,
    pub data_source_id: Option<String>,
    pub env_data_source_id: Option<String>,
    pub biz_params: Option<String>,
    pub tc_catalog_open: Option<bool>,
}
model! { DataSourceEnvInfo {
    0 "Env" env: String, 1 "DataSourceType" data_source_type: String, 2 "ClusterId" cluster_id: String,
    3 "Params" params: String, 4 "ProjectId" project_id: String, 5 "DataSourceId" data_source_id: String,
    6 "EnvDataSourceId" env_data_source_id: String, 7 "BizParams" biz_params: String,
    8 "TcCatalogOpen" tc_catalog_open: bool
} }

/// Describes database by name: `DescribeDatabaseByName` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeDatabaseByName>.
///
/// Errors: [`codes::OPERATION_DENIED_USER_NOT_IN_WHITELIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseByName {
    /// Required.
    pub database_name: String,
    /// Required.
    pub datasource_id: i64,
    pub schema_name: Option<String>,
    pub cluster_id: Option<String>,
}
operation! { DescribeDatabaseByName(database_name: String, datasource_id: i64)
    "DescribeDatabaseByName" -> DescribeDatabaseByNameOutput {
    0 "DatabaseName" database_name, 1 "DatasourceId" datasource_id, 2 "SchemaName" schema_name: String,
    3 "ClusterId" cluster_id: String
} }

/// Response of [`DescribeDatabaseByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseByNameOutput {
    pub database_meta: Option<DatabaseMeta>,
}
model! { DescribeDatabaseByNameOutput {
    0 "DatabaseMeta" database_meta: DatabaseMeta
} }

/// In the response of [`DescribeDatabaseByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseMeta {
    pub project_id: Option<String>,
    pub metastore_type: Option<String>,
    pub datasource_name: Option<String>,
    pub datasource_id: Option<i64>,
    pub project_name: Option<String>,
    pub category: Option<String>,
    pub description: Option<String>,
    pub instance: Option<String>,
    pub region: Option<String>,
    pub status: Option<i64>,
    pub database_name: Option<String>,
    pub project_display_name: Option<String>,
    pub owner_account_name: Option<String>,
    pub display_name: Option<String>,
    pub database_id: Option<String>,
    pub catalog: Option<String>,
    pub storage_size: Option<i64>,
    pub storage_size_with_unit: Option<String>,
    pub create_time: Option<String>,
    pub table_count: Option<i64>,
    pub datasource_list: Vec<GovDatasourceInfo>,
    pub collect_job_id: Option<String>,
    pub collect_job_name: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub modified_time_by_tables: Option<i64>,
    pub last_access_time_by_tables: Option<i64>,
    pub database_guid: Option<String>,
    pub environment: Option<String>,
    pub owner_account: Option<i64>,
    pub operate_option: Option<OperateOption>,
}
model! { DatabaseMeta {
    0 "ProjectId" project_id: String, 1 "MetastoreType" metastore_type: String,
    2 "DatasourceName" datasource_name: String, 3 "DatasourceId" datasource_id: i64,
    4 "ProjectName" project_name: String, 5 "Category" category: String, 6 "Description" description: String,
    7 "Instance" instance: String, 8 "Region" region: String, 9 "Status" status: i64,
    10 "DatabaseName" database_name: String, 11 "ProjectDisplayName" project_display_name: String,
    12 "OwnerAccountName" owner_account_name: String, 13 "DisplayName" display_name: String,
    14 "DatabaseId" database_id: String, 15 "Catalog" catalog: String, 16 "StorageSize" storage_size: i64,
    17 "StorageSizeWithUnit" storage_size_with_unit: String, 18 "CreateTime" create_time: String,
    19 "TableCount" table_count: i64, 20 "DatasourceList" datasource_list: Vec<GovDatasourceInfo>,
    21 "CollectJobId" collect_job_id: String, 22 "CollectJobName" collect_job_name: String,
    23 "ClusterId" cluster_id: String, 24 "ClusterName" cluster_name: String,
    25 "ModifiedTimeByTables" modified_time_by_tables: i64, 26 "LastAccessTimeByTables" last_access_time_by_tables: i64,
    27 "DatabaseGuid" database_guid: String, 28 "Environment" environment: String, 29 "OwnerAccount" owner_account: i64,
    30 "OperateOption" operate_option: OperateOption
} }

/// In the response of [`DescribeDatabaseByName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateOption {
    pub has_project_permission: Option<bool>,
}
model! { OperateOption {
    0 "HasProjectPermission" has_project_permission: bool
} }

/// Describes database info list: `DescribeDatabaseInfoList` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeDatabaseInfoList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseInfoList {
    /// Required.
    pub filters: Vec<Filter>,
    /// Required.
    pub connection_type: String,
}
operation! { DescribeDatabaseInfoList(filters: Vec<Filter>, connection_type: String)
    "DescribeDatabaseInfoList" -> DescribeDatabaseInfoListOutput {
    0 "Filters" filters, 1 "ConnectionType" connection_type
} }

/// Response of [`DescribeDatabaseInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseInfoListOutput {
    pub database_info: Vec<DatabaseInfo>,
}
model! { DescribeDatabaseInfoListOutput {
    0 "DatabaseInfo" database_info: Vec<DatabaseInfo>
} }

/// In the response of [`DescribeDatabaseInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseInfo {
    pub datasource_name: Option<String>,
    pub datasource_id: Option<String>,
    pub database_name: Option<String>,
    pub database_id: Option<String>,
    pub instance_id: Option<String>,
    pub datasource_type: Option<i64>,
    pub origin_database_name: Option<String>,
    pub origin_schema_name: Option<String>,
    pub ds_env_type: Option<i64>,
    pub cluster_deploy_type: Option<String>,
    pub schema_name: Option<String>,
    pub show_enable_catalog: Option<bool>,
}
model! { DatabaseInfo {
    0 "DatasourceName" datasource_name: String, 1 "DatasourceId" datasource_id: String,
    2 "DatabaseName" database_name: String, 3 "DatabaseId" database_id: String, 4 "InstanceId" instance_id: String,
    5 "DatasourceType" datasource_type: i64, 6 "OriginDatabaseName" origin_database_name: String,
    7 "OriginSchemaName" origin_schema_name: String, 8 "DsEnvType" ds_env_type: i64,
    9 "ClusterDeployType" cluster_deploy_type: String, 10 "SchemaName" schema_name: String,
    11 "ShowEnableCatalog" show_enable_catalog: bool
} }

/// Describes database meta: `DescribeDatabaseMeta` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeDatabaseMeta>.
///
/// Errors: [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_DATA_ENGINE_INSTANCE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseMeta {
    /// Required.
    pub database_id: String,
}
operation! { DescribeDatabaseMeta(database_id: String) "DescribeDatabaseMeta" -> DescribeDatabaseMetaOutput {
    0 "DatabaseId" database_id
} }

/// Response of [`DescribeDatabaseMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseMetaOutput {
    pub database_meta: Option<DatabaseMeta>,
}
model! { DescribeDatabaseMetaOutput {
    0 "DatabaseMeta" database_meta: DatabaseMeta
} }

/// Describes database metas: `DescribeDatabaseMetas` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeDatabaseMetas>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseMetas {
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
}
operation! { DescribeDatabaseMetas() "DescribeDatabaseMetas" -> DescribeDatabaseMetasOutput {
    0 "Filters" filters: Vec<Filter>, 1 "OrderFields" order_fields: Vec<OrderField>, 2 "PageSize" page_size: i64,
    3 "PageNumber" page_number: i64
} }
paged! { DescribeDatabaseMetas: DatabaseMeta = Number "PageNumber", "DatabaseMeta" database_meta }

/// Response of [`DescribeDatabaseMetas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseMetasOutput {
    pub database_meta: Vec<DatabaseMeta>,
}
model! { DescribeDatabaseMetasOutput {
    0 "DatabaseMeta" database_meta: Vec<DatabaseMeta>
} }

/// Describes datasource: `DescribeDatasource` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeDatasource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasource {
    /// Required.
    pub id: i64,
    pub env: Option<String>,
}
operation! { DescribeDatasource(id: i64) "DescribeDatasource" -> DescribeDatasourceOutput {
    0 "Id" id, 1 "Env" env: String
} }

/// Response of [`DescribeDatasource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasourceOutput {
    pub data: Option<DataSourceInfo>,
}
model! { DescribeDatasourceOutput {
    0 "Data" data: DataSourceInfo
} }

/// Describes depend ops tasks: `DescribeDependOpsTasks` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeDependOpsTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDependOpsTasks {
    /// Required.
    pub task_id: String,
    /// Required.
    pub deep: i64,
    /// Required.
    pub up: i64,
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
}

/// Arguments of [`DescribeDependOpsTasks::new`].
pub struct DescribeDependOpsTasksRequired {
    pub task_id: String,
    pub deep: i64,
    pub up: i64,
    pub project_id: String,
    pub workflow_id: String,
}
operation! { DescribeDependOpsTasks { DescribeDependOpsTasksRequired: task_id, deep, up, project_id, workflow_id }
    "DescribeDependOpsTasks" -> DescribeDependOpsTasksOutput {
    0 "TaskId" task_id, 1 "Deep" deep, 2 "Up" up, 3 "ProjectId" project_id, 4 "WorkflowId" workflow_id
} }

/// Response of [`DescribeDependOpsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDependOpsTasksOutput {
    pub data: Option<OpsTaskCanvasInfoList>,
}
model! { DescribeDependOpsTasksOutput {
    0 "Data" data: OpsTaskCanvasInfoList
} }

/// In the response of [`DescribeDependOpsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpsTaskCanvasInfoList {
    pub tasks_list: Vec<OpsTaskCanvasDto>,
    pub links_list: Vec<OpsTaskLinkInfoDto>,
    pub circulate_task_list: Vec<OpsTaskCanvasDto>,
}
model! { OpsTaskCanvasInfoList {
    0 "TasksList" tasks_list: Vec<OpsTaskCanvasDto>, 1 "LinksList" links_list: Vec<OpsTaskLinkInfoDto>,
    2 "CirculateTaskList" circulate_task_list: Vec<OpsTaskCanvasDto>
} }

/// In the response of [`DescribeDependOpsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpsTaskCanvasDto {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub project_name: Option<String>,
    pub project_ident: Option<String>,
    pub status: Option<String>,
    pub task_type_id: Option<i64>,
    pub task_type_desc: Option<String>,
    pub project_id: Option<String>,
    pub folder_name: Option<String>,
    pub folder_id: Option<String>,
    pub first_submit_time: Option<String>,
    pub first_run_time: Option<String>,
    pub schedule_desc: Option<String>,
    pub in_charge: Option<String>,
    pub cycle_unit: Option<String>,
    pub left_coordinate: Option<f64>,
    pub top_coordinate: Option<f64>,
    pub virtual_flag: Option<bool>,
    pub task_action: Option<String>,
    pub delay_time: Option<i64>,
    pub execution_start_time: Option<String>,
    pub execution_end_time: Option<String>,
    pub layer: Option<String>,
    pub source_service_id: Option<String>,
    pub source_service_type: Option<String>,
    pub target_service_id: Option<String>,
    pub target_service_type: Option<String>,
    pub alarm_type: Option<String>,
    pub create_time: Option<String>,
}
model! { OpsTaskCanvasDto {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "WorkflowId" workflow_id: String,
    3 "WorkflowName" workflow_name: String, 4 "ProjectName" project_name: String,
    5 "ProjectIdent" project_ident: String, 6 "Status" status: String, 7 "TaskTypeId" task_type_id: i64,
    8 "TaskTypeDesc" task_type_desc: String, 9 "ProjectId" project_id: String, 10 "FolderName" folder_name: String,
    11 "FolderId" folder_id: String, 12 "FirstSubmitTime" first_submit_time: String,
    13 "FirstRunTime" first_run_time: String, 14 "ScheduleDesc" schedule_desc: String, 15 "InCharge" in_charge: String,
    16 "CycleUnit" cycle_unit: String, 17 "LeftCoordinate" left_coordinate: f64, 18 "TopCoordinate" top_coordinate: f64,
    19 "VirtualFlag" virtual_flag: bool, 20 "TaskAction" task_action: String, 21 "DelayTime" delay_time: i64,
    22 "ExecutionStartTime" execution_start_time: String, 23 "ExecutionEndTime" execution_end_time: String,
    24 "Layer" layer: String, 25 "SourceServiceId" source_service_id: String,
    26 "SourceServiceType" source_service_type: String, 27 "TargetServiceId" target_service_id: String,
    28 "TargetServiceType" target_service_type: String, 29 "AlarmType" alarm_type: String,
    30 "CreateTime" create_time: String
} }

/// In the response of [`DescribeDependOpsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpsTaskLinkInfoDto {
    pub task_to: Option<String>,
    pub task_from: Option<String>,
    pub link_type: Option<String>,
    pub link_id: Option<String>,
    pub link_style: Option<String>,
}
model! { OpsTaskLinkInfoDto {
    0 "TaskTo" task_to: String, 1 "TaskFrom" task_from: String, 2 "LinkType" link_type: String,
    3 "LinkId" link_id: String, 4 "LinkStyle" link_style: String
} }

/// Describes depend task lists: `DescribeDependTaskLists` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeDependTaskLists>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDependTaskLists {
    /// Required.
    pub task_ids: Vec<String>,
    /// Required.
    pub project_id: String,
}
operation! { DescribeDependTaskLists(task_ids: Vec<String>, project_id: String)
    "DescribeDependTaskLists" -> DescribeDependTaskListsOutput {
    0 "TaskIds" task_ids, 1 "ProjectId" project_id
} }

/// Response of [`DescribeDependTaskLists`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDependTaskListsOutput {
    pub data: Vec<TaskOpsDto>,
}
model! { DescribeDependTaskListsOutput {
    0 "Data" data: Vec<TaskOpsDto>
} }

/// Describes dimension score: `DescribeDimensionScore` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeDimensionScore>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_FILTER_PARAMETER`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDimensionScore {
    /// Required.
    pub statistics_date: i64,
    /// Required.
    pub project_id: String,
    pub datasource_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeDimensionScore(statistics_date: i64, project_id: String)
    "DescribeDimensionScore" -> DescribeDimensionScoreOutput {
    0 "StatisticsDate" statistics_date, 1 "ProjectId" project_id, 2 "DatasourceId" datasource_id: String,
    3 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeDimensionScore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDimensionScoreOutput {
    pub data: Option<DimensionScore>,
}
model! { DescribeDimensionScoreOutput {
    0 "Data" data: DimensionScore
} }

/// In the response of [`DescribeDimensionScore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionScore {
    pub dimension_score_list: Vec<DimensionScoreInfo>,
}
model! { DimensionScore {
    0 "DimensionScoreList" dimension_score_list: Vec<DimensionScoreInfo>
} }

/// In the response of [`DescribeDimensionScore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionScoreInfo {
    pub name: Option<String>,
    pub weight: Option<f64>,
    pub user_id: Option<i64>,
    pub user_name: Option<String>,
    pub update_time: Option<i64>,
    pub join_table_number: Option<i64>,
    pub score: Option<f64>,
    pub user_id_str: Option<String>,
}
model! { DimensionScoreInfo {
    0 "Name" name: String, 1 "Weight" weight: f64, 2 "UserId" user_id: i64, 3 "UserName" user_name: String,
    4 "UpdateTime" update_time: i64, 5 "JoinTableNumber" join_table_number: i64, 6 "Score" score: f64,
    7 "UserIdStr" user_id_str: String
} }

/// Describes ds folder tree: `DescribeDsFolderTree` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeDsFolderTree>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDsFolderTree {
    /// Required.
    pub project_id: String,
    pub first_level_pull: Option<bool>,
    pub folder_id: Option<String>,
    pub workflow_id: Option<String>,
    pub keyword: Option<String>,
    pub include_workflow: Option<bool>,
    pub include_task: Option<bool>,
    pub include_virtual_task: Option<bool>,
    pub task_folder_id: Option<String>,
    pub display_type: Option<String>,
    pub include_task_folder: Option<bool>,
    pub new_folder_tree_mode: Option<bool>,
    pub task_node_id: Option<String>,
    pub workflow_type: Option<String>,
    pub task_type_id_list: Option<Vec<i64>>,
    pub in_charge_id_list: Option<Vec<String>>,
    pub only_me: Option<bool>,
    pub include_code_template: Option<bool>,
    pub folder_form: Option<String>,
}
operation! { DescribeDsFolderTree(project_id: String) "DescribeDsFolderTree" -> DescribeDsFolderTreeOutput {
    0 "ProjectId" project_id, 1 "FirstLevelPull" first_level_pull: bool, 2 "FolderId" folder_id: String,
    3 "WorkflowId" workflow_id: String, 4 "Keyword" keyword: String, 5 "IncludeWorkflow" include_workflow: bool,
    6 "IncludeTask" include_task: bool, 7 "IncludeVirtualTask" include_virtual_task: bool,
    8 "TaskFolderId" task_folder_id: String, 9 "DisplayType" display_type: String,
    10 "IncludeTaskFolder" include_task_folder: bool, 11 "NewFolderTreeMode" new_folder_tree_mode: bool,
    12 "TaskNodeId" task_node_id: String, 13 "WorkflowType" workflow_type: String,
    14 "TaskTypeIdList" task_type_id_list: Vec<i64>, 15 "InChargeIdList" in_charge_id_list: Vec<String>,
    16 "OnlyMe" only_me: bool, 17 "IncludeCodeTemplate" include_code_template: bool, 18 "FolderForm" folder_form: String
} }

/// Response of [`DescribeDsFolderTree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDsFolderTreeOutput {
    pub data: Vec<PathNodeDsVO>,
}
model! { DescribeDsFolderTreeOutput {
    0 "Data" data: Vec<PathNodeDsVO>
} }

/// In the response of [`DescribeDsFolderTree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathNodeDsVO {
    pub id: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub parent_id: Option<String>,
    pub is_leaf: Option<bool>,
    pub children: Vec<PathNodeDsVO>,
    pub params: Option<String>,
}
model! { PathNodeDsVO {
    0 "Id" id: String, 1 "Title" title: String, 2 "Type" r#type: String, 3 "ParentId" parent_id: String,
    4 "IsLeaf" is_leaf: bool, 5 "Children" children: Vec<PathNodeDsVO>, 6 "Params" params: String
} }

/// Describes ds parent folder tree: `DescribeDsParentFolderTree` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeDsParentFolderTree>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDsParentFolderTree {
    /// Required.
    pub project_id: String,
    pub folder_id: Option<String>,
    pub workflow_id: Option<String>,
    pub task_id: Option<String>,
    pub display_type: Option<String>,
    pub new_folder_tree_mode: Option<bool>,
}
operation! { DescribeDsParentFolderTree(project_id: String)
    "DescribeDsParentFolderTree" -> DescribeDsParentFolderTreeOutput {
    0 "ProjectId" project_id, 1 "FolderId" folder_id: String, 2 "WorkflowId" workflow_id: String,
    3 "TaskId" task_id: String, 4 "DisplayType" display_type: String, 5 "NewFolderTreeMode" new_folder_tree_mode: bool
} }

/// Response of [`DescribeDsParentFolderTree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDsParentFolderTreeOutput {
    pub data: Vec<PathNodeDsVO>,
}
model! { DescribeDsParentFolderTreeOutput {
    0 "Data" data: Vec<PathNodeDsVO>
} }

/// Describes ds task version info: `DescribeDsTaskVersionInfo` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeDsTaskVersionInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDsTaskVersionInfo {
    /// Required.
    pub task_id: String,
    /// Required.
    pub task_version: String,
    pub project_id: Option<String>,
}
operation! { DescribeDsTaskVersionInfo(task_id: String, task_version: String)
    "DescribeDsTaskVersionInfo" -> DescribeDsTaskVersionInfoOutput {
    0 "TaskId" task_id, 1 "TaskVersion" task_version, 2 "ProjectId" project_id: String
} }

/// Response of [`DescribeDsTaskVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDsTaskVersionInfoOutput {
    pub data: Option<TaskVersionDsDTO>,
}
model! { DescribeDsTaskVersionInfoOutput {
    0 "Data" data: TaskVersionDsDTO
} }

/// In the response of [`DescribeDsTaskVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskVersionDsDTO {
    pub version_id: Option<String>,
    pub task_id: Option<String>,
    pub version_num: Option<String>,
    pub version_remark: Option<String>,
    pub creator: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub last_scheduler_commit_time: Option<String>,
    pub used_version: Option<i64>,
    pub task_info: Option<TaskDsDTO>,
    pub task_para_info: Vec<ParameterTaskDsDto>,
    pub task_input_param: Vec<ParameterTaskInDsDto>,
    pub task_output_param: Vec<ParameterTaskOutDsDto>,
    pub task_link_info: Vec<TaskLinkDsDTO>,
    pub approve_status: Option<String>,
    pub approve_name: Option<String>,
    pub task_event_publisher: Vec<EventPublisherDTO>,
    pub task_register_output_table: Vec<TaskDataRegistryDTO>,
    pub task_cycle_link_info: Vec<TaskCycleLinkDTO>,
    pub task_event_listener: Vec<EventListenerDTO>,
    pub approve_time: Option<String>,
}
model! { TaskVersionDsDTO {
    0 "VersionId" version_id: String, 1 "TaskId" task_id: String, 2 "VersionNum" version_num: String,
    3 "VersionRemark" version_remark: String, 4 "Creator" creator: String, 5 "CreateTime" create_time: String,
    6 "UpdateTime" update_time: String, 7 "LastSchedulerCommitTime" last_scheduler_commit_time: String,
    8 "UsedVersion" used_version: i64, 9 "TaskInfo" task_info: TaskDsDTO,
    10 "TaskParaInfo" task_para_info: Vec<ParameterTaskDsDto>,
    11 "TaskInputParam" task_input_param: Vec<ParameterTaskInDsDto>,
    12 "TaskOutputParam" task_output_param: Vec<ParameterTaskOutDsDto>,
    13 "TaskLinkInfo" task_link_info: Vec<TaskLinkDsDTO>, 14 "ApproveStatus" approve_status: String,
    15 "ApproveName" approve_name: String, 16 "TaskEventPublisher" task_event_publisher: Vec<EventPublisherDTO>,
    17 "TaskRegisterOutputTable" task_register_output_table: Vec<TaskDataRegistryDTO>,
    18 "TaskCycleLinkInfo" task_cycle_link_info: Vec<TaskCycleLinkDTO>,
    19 "TaskEventListener" task_event_listener: Vec<EventListenerDTO>, 20 "ApproveTime" approve_time: String
} }

/// In the response of [`DescribeDsTaskVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDsDTO {
    pub task_id: Option<String>,
    pub virtual_task_id: Option<String>,
    pub virtual_flag: Option<bool>,
    pub task_name: Option<String>,
    pub workflow_id: Option<String>,
    pub real_workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub create_time: Option<String>,
    pub last_update: Option<String>,
    pub status: Option<String>,
    pub in_charge: Option<String>,
    pub in_charge_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub execution_start_time: Option<String>,
    pub execution_end_time: Option<String>,
    pub project_id: Option<String>,
    pub project_ident: Option<String>,
    pub project_name: Option<String>,
    pub cycle_type: Option<String>,
    pub cycle_step: Option<i64>,
    pub crontab_expression: Option<String>,
    pub delay_time: Option<i64>,
    pub startup_time: Option<i64>,
    pub retry_wait: Option<i64>,
    pub retriable: Option<i64>,
    pub task_action: Option<String>,
    pub try_limit: Option<i64>,
    pub run_priority: Option<i64>,
    pub task_type: Option<TaskTypeDsVO>,
    pub broker_ip: Option<String>,
    pub cluster_id: Option<String>,
    pub min_date_time: Option<String>,
    pub max_date_time: Option<String>,
    pub execution_ttl: Option<i64>,
    pub self_depend: Option<String>,
    pub left_coordinate: Option<f64>,
    pub top_coordinate: Option<f64>,
    pub task_ext: Option<TaskExtDsVO>,
    pub properties: Option<String>,
    pub notes: Option<String>,
    pub instance_init_strategy: Option<String>,
    pub yarn_queue: Option<String>,
    pub alarms: Vec<AlarmDsVO>,
    pub alarm: Option<String>,
    pub script_change: Option<bool>,
    pub submit: Option<bool>,
    pub last_scheduler_commit_time: Option<String>,
    pub normalized_job_start_time: Option<String>,
    pub recover_freeze_start_time: Option<String>,
    pub source_server: Option<String>,
    pub target_server: Option<String>,
    pub tasks: Vec<TaskDsDTO>,
    pub creater: Option<String>,
    pub dependency_rel: Option<String>,
    pub dependency_workflow: Option<String>,
    pub event_listener_config: Option<String>,
    pub event_publisher_config: Option<String>,
    pub dependency_config_list: Vec<DependencyConfigDsDTO>,
    pub virtual_task_status: Option<String>,
    pub recycle_tips: Option<String>,
    pub recycle_user: Option<String>,
    pub new_or_update: Option<String>,
    pub params: Vec<ParameterTaskDsDto>,
    pub task_link_info: Vec<TaskLinkDsDTO>,
    pub import_result: Option<bool>,
    pub import_err_msg: Option<String>,
    pub content_type: Option<String>,
    pub task_auto_submit: Option<bool>,
    pub product_name: Option<String>,
    pub own_id: Option<String>,
    pub user_id: Option<String>,
    pub tenant_id: Option<String>,
    pub update_user: Option<String>,
    pub update_time: Option<String>,
    pub update_user_id: Option<String>,
    pub scheduler_desc: Option<String>,
    pub resource_group: Option<String>,
    pub version_desc: Option<String>,
    pub link_id: Option<String>,
    pub user_file_id: Option<String>,
    pub source_service_id: Option<String>,
    pub source_service_type: Option<String>,
    pub target_service_id: Option<String>,
    pub target_service_type: Option<String>,
    pub param_in_list: Vec<ParameterTaskInDsDto>,
    pub param_out_list: Vec<ParameterTaskOutDsDto>,
    pub task_folder_id: Option<String>,
    pub max_retry_attempts: Option<i64>,
    pub resource_group_name: Option<String>,
    pub source_service_name: Option<String>,
    pub task_register_output_table: Vec<TaskDataRegistryDTO>,
    pub cycle_dependency_config_list: Vec<TaskCycleLinkDTO>,
    pub warning: Option<String>,
    pub schedule_run_type: Option<i64>,
    pub concurrent_strategy: Option<i64>,
    pub schedule_time_zone: Option<String>,
    pub template_id: Option<String>,
    pub allow_redo_type: Option<String>,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
    pub allow_downstream_dependency: Option<i64>,
    pub dependency_trigger_policy: Option<String>,
    pub last_update_timestamp: Option<i64>,
}
model! { TaskDsDTO {
    0 "TaskId" task_id: String, 1 "VirtualTaskId" virtual_task_id: String, 2 "VirtualFlag" virtual_flag: bool,
    3 "TaskName" task_name: String, 4 "WorkflowId" workflow_id: String, 5 "RealWorkflowId" real_workflow_id: String,
    6 "WorkflowName" workflow_name: String, 7 "FolderId" folder_id: String, 8 "FolderName" folder_name: String,
    9 "CreateTime" create_time: String, 10 "LastUpdate" last_update: String, 11 "Status" status: String,
    12 "InCharge" in_charge: String, 13 "InChargeId" in_charge_id: String, 14 "StartTime" start_time: String,
    15 "EndTime" end_time: String, 16 "ExecutionStartTime" execution_start_time: String,
    17 "ExecutionEndTime" execution_end_time: String, 18 "ProjectId" project_id: String,
    19 "ProjectIdent" project_ident: String, 20 "ProjectName" project_name: String, 21 "CycleType" cycle_type: String,
    22 "CycleStep" cycle_step: i64, 23 "CrontabExpression" crontab_expression: String, 24 "DelayTime" delay_time: i64,
    25 "StartupTime" startup_time: i64, 26 "RetryWait" retry_wait: i64, 27 "Retriable" retriable: i64,
    28 "TaskAction" task_action: String, 29 "TryLimit" try_limit: i64, 30 "RunPriority" run_priority: i64,
    31 "TaskType" task_type: TaskTypeDsVO, 32 "BrokerIp" broker_ip: String, 33 "ClusterId" cluster_id: String,
    34 "MinDateTime" min_date_time: String, 35 "MaxDateTime" max_date_time: String,
    36 "ExecutionTTL" execution_ttl: i64, 37 "SelfDepend" self_depend: String, 38 "LeftCoordinate" left_coordinate: f64,
    39 "TopCoordinate" top_coordinate: f64, 40 "TaskExt" task_ext: TaskExtDsVO, 41 "Properties" properties: String,
    42 "Notes" notes: String, 43 "InstanceInitStrategy" instance_init_strategy: String,
    44 "YarnQueue" yarn_queue: String, 45 "Alarms" alarms: Vec<AlarmDsVO>, 46 "Alarm" alarm: String,
    47 "ScriptChange" script_change: bool, 48 "Submit" submit: bool,
    49 "LastSchedulerCommitTime" last_scheduler_commit_time: String,
    50 "NormalizedJobStartTime" normalized_job_start_time: String,
    51 "RecoverFreezeStartTime" recover_freeze_start_time: String, 52 "SourceServer" source_server: String,
    53 "TargetServer" target_server: String, 54 "Tasks" tasks: Vec<TaskDsDTO>, 55 "Creater" creater: String,
    56 "DependencyRel" dependency_rel: String, 57 "DependencyWorkflow" dependency_workflow: String,
    58 "EventListenerConfig" event_listener_config: String, 59 "EventPublisherConfig" event_publisher_config: String,
    60 "DependencyConfigList" dependency_config_list: Vec<DependencyConfigDsDTO>,
    61 "VirtualTaskStatus" virtual_task_status: String, 62 "RecycleTips" recycle_tips: String,
    63 "RecycleUser" recycle_user: String, 64 "NewOrUpdate" new_or_update: String,
    65 "Params" params: Vec<ParameterTaskDsDto>, 66 "TaskLinkInfo" task_link_info: Vec<TaskLinkDsDTO>,
    67 "ImportResult" import_result: bool, 68 "ImportErrMsg" import_err_msg: String,
    69 "ContentType" content_type: String, 70 "TaskAutoSubmit" task_auto_submit: bool,
    71 "ProductName" product_name: String, 72 "OwnId" own_id: String, 73 "UserId" user_id: String,
    74 "TenantId" tenant_id: String, 75 "UpdateUser" update_user: String, 76 "UpdateTime" update_time: String,
    77 "UpdateUserId" update_user_id: String, 78 "SchedulerDesc" scheduler_desc: String,
    79 "ResourceGroup" resource_group: String, 80 "VersionDesc" version_desc: String, 81 "LinkId" link_id: String,
    82 "UserFileId" user_file_id: String, 83 "SourceServiceId" source_service_id: String,
    84 "SourceServiceType" source_service_type: String, 85 "TargetServiceId" target_service_id: String,
    86 "TargetServiceType" target_service_type: String, 87 "ParamInList" param_in_list: Vec<ParameterTaskInDsDto>,
    88 "ParamOutList" param_out_list: Vec<ParameterTaskOutDsDto>, 89 "TaskFolderId" task_folder_id: String,
    90 "MaxRetryAttempts" max_retry_attempts: i64, 91 "ResourceGroupName" resource_group_name: String,
    92 "SourceServiceName" source_service_name: String,
    93 "TaskRegisterOutputTable" task_register_output_table: Vec<TaskDataRegistryDTO>,
    94 "CycleDependencyConfigList" cycle_dependency_config_list: Vec<TaskCycleLinkDTO>, 95 "Warning" warning: String,
    96 "ScheduleRunType" schedule_run_type: i64, 97 "ConcurrentStrategy" concurrent_strategy: i64,
    98 "ScheduleTimeZone" schedule_time_zone: String, 99 "TemplateId" template_id: String,
    100 "AllowRedoType" allow_redo_type: String, 101 "BundleId" bundle_id: String, 102 "BundleInfo" bundle_info: String,
    103 "AllowDownstreamDependency" allow_downstream_dependency: i64,
    104 "DependencyTriggerPolicy" dependency_trigger_policy: String,
    105 "LastUpdateTimestamp" last_update_timestamp: i64
} }

/// In the response of [`DescribeDsTaskVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskTypeDsVO {
    pub type_id: Option<i64>,
    pub type_desc: Option<String>,
    pub create_time: Option<String>,
    pub source_server_type: Option<String>,
    pub target_server_type: Option<String>,
    pub run_jar_name: Option<String>,
    pub kill_able: Option<i64>,
    pub type_sort: Option<String>,
    pub in_charge: Option<String>,
    pub broker_parallelism: Option<i64>,
    pub task_parallelism: Option<i64>,
    pub do_redo_parallelism: Option<i64>,
    pub downgrade_priority_tries: Option<i64>,
    pub retry_wait: Option<i64>,
    pub retry_limit: Option<i64>,
    pub default_alive_wait: Option<i64>,
    pub polling_seconds: Option<i64>,
    pub param_list: Option<String>,
    pub task_type_extension: Vec<TaskTypeExtParamDsVO>,
    pub file_type: Option<String>,
    pub select_file_path: Option<bool>,
    pub exclude_common_lib: Option<bool>,
    pub post_hooks: Option<String>,
}
model! { TaskTypeDsVO {
    0 "TypeId" type_id: i64, 1 "TypeDesc" type_desc: String, 2 "CreateTime" create_time: String,
    3 "SourceServerType" source_server_type: String, 4 "TargetServerType" target_server_type: String,
    5 "RunJarName" run_jar_name: String, 6 "KillAble" kill_able: i64, 7 "TypeSort" type_sort: String,
    8 "InCharge" in_charge: String, 9 "BrokerParallelism" broker_parallelism: i64,
    10 "TaskParallelism" task_parallelism: i64, 11 "DoRedoParallelism" do_redo_parallelism: i64,
    12 "DowngradePriorityTries" downgrade_priority_tries: i64, 13 "RetryWait" retry_wait: i64,
    14 "RetryLimit" retry_limit: i64, 15 "DefaultAliveWait" default_alive_wait: i64,
    16 "PollingSeconds" polling_seconds: i64, 17 "ParamList" param_list: String,
    18 "TaskTypeExtension" task_type_extension: Vec<TaskTypeExtParamDsVO>, 19 "FileType" file_type: String,
    20 "SelectFilePath" select_file_path: bool, 21 "ExcludeCommonLib" exclude_common_lib: bool,
    22 "PostHooks" post_hooks: String
} }

/// In the response of [`DescribeDsTaskVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskTypeExtParamDsVO {
    pub task_type_ext_key: Option<String>,
    pub task_type_ext_value: Option<TaskTypeExtDsVO>,
}
model! { TaskTypeExtParamDsVO {
    0 "TaskTypeExtKey" task_type_ext_key: String, 1 "TaskTypeExtValue" task_type_ext_value: TaskTypeExtDsVO
} }

/// In the response of [`DescribeDsTaskVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskTypeExtDsVO {
    pub type_id: Option<i64>,
    pub prop_name: Option<String>,
    pub prop_label: Option<String>,
    pub default_flag: Option<i64>,
    pub visible_flag: Option<i64>,
    pub prop_desc: Option<String>,
    pub rank_id: Option<i64>,
    pub input_type: Option<String>,
    pub value_type: Option<String>,
    pub default_value: Option<String>,
    pub candidate_values: Option<String>,
    pub is_mandatory: Option<i64>,
    pub max_value: Option<i64>,
    pub min_value: Option<i64>,
    pub conf_level: Option<i64>,
    pub candidate_texts: Option<String>,
    pub copy_key: Option<i64>,
    pub regex: Option<String>,
    pub tip: Option<String>,
    pub candidates: Vec<CandidateDsDTo>,
}
model! { TaskTypeExtDsVO {
    0 "TypeId" type_id: i64, 1 "PropName" prop_name: String, 2 "PropLabel" prop_label: String,
    3 "DefaultFlag" default_flag: i64, 4 "VisibleFlag" visible_flag: i64, 5 "PropDesc" prop_desc: String,
    6 "RankId" rank_id: i64, 7 "InputType" input_type: String, 8 "ValueType" value_type: String,
    9 "DefaultValue" default_value: String, 10 "CandidateValues" candidate_values: String,
    11 "IsMandatory" is_mandatory: i64, 12 "MaxValue" max_value: i64, 13 "MinValue" min_value: i64,
    14 "ConfLevel" conf_level: i64, 15 "CandidateTexts" candidate_texts: String, 16 "CopyKey" copy_key: i64,
    17 "Regex" regex: String, 18 "Tip" tip: String, 19 "Candidates" candidates: Vec<CandidateDsDTo>
} }

/// In the response of [`DescribeDsTaskVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CandidateDsDTo {
    pub value: Option<String>,
    pub value_desc: Option<String>,
}
model! { CandidateDsDTo {
    0 "Value" value: String, 1 "ValueDesc" value_desc: String
} }

/// In the response of [`DescribeDsTaskVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmDsVO {
    pub alarm_id: Option<String>,
    pub task_id: Option<String>,
    pub status: Option<i64>,
    pub alarm_type: Option<String>,
    pub alarm_way: Option<String>,
    pub creator: Option<String>,
    pub alarm_recipient: Option<String>,
    pub alarm_recipient_id: Option<String>,
    pub modify_time: Option<String>,
    pub last_fail_time: Option<String>,
    pub last_over_time: Option<String>,
    pub last_alarm_time: Option<String>,
    pub alarm_ext: Vec<AlarmExtDsVO>,
    pub create_time: Option<String>,
}
model! { AlarmDsVO {
    0 "AlarmId" alarm_id: String, 1 "TaskId" task_id: String, 2 "Status" status: i64, 3 "AlarmType" alarm_type: String,
    4 "AlarmWay" alarm_way: String, 5 "Creator" creator: String, 6 "AlarmRecipient" alarm_recipient: String,
    7 "AlarmRecipientId" alarm_recipient_id: String, 8 "ModifyTime" modify_time: String,
    9 "LastFailTime" last_fail_time: String, 10 "LastOverTime" last_over_time: String,
    11 "LastAlarmTime" last_alarm_time: String, 12 "AlarmExt" alarm_ext: Vec<AlarmExtDsVO>,
    13 "CreateTime" create_time: String
} }

/// In the response of [`DescribeDsTaskVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmExtDsVO {
    pub alarm_id: Option<String>,
    pub prop_name: Option<String>,
    pub prop_value: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
}
model! { AlarmExtDsVO {
    0 "AlarmId" alarm_id: String, 1 "PropName" prop_name: String, 2 "PropValue" prop_value: String,
    3 "CreateTime" create_time: String, 4 "ModifyTime" modify_time: String
} }

/// In the response of [`DescribeDsTaskVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DependencyConfigDsDTO {
    pub parent_task: Option<TaskDsDTO>,
    pub son_task: Option<TaskDsDTO>,
    pub main_cyclic_config: Option<String>,
    pub subordinate_cyclic_config: Option<String>,
    pub dependency_strategy: Option<DependencyStrategyDs>,
    pub offset: Option<String>,
}
model! { DependencyConfigDsDTO {
    0 "ParentTask" parent_task: TaskDsDTO, 1 "SonTask" son_task: TaskDsDTO,
    2 "MainCyclicConfig" main_cyclic_config: String, 3 "SubordinateCyclicConfig" subordinate_cyclic_config: String,
    4 "DependencyStrategy" dependency_strategy: DependencyStrategyDs, 5 "Offset" offset: String
} }

/// In the response of [`DescribeDsTaskVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DependencyStrategyDs {
    pub polling_null_strategy: Option<String>,
    pub task_dependency_executing_strategies: Vec<String>,
    pub task_dependency_executing_timeout_value: Option<i64>,
    pub dependency_config_timeout_type_list: Vec<DependencyConfigTimeoutDTO>,
}
model! { DependencyStrategyDs {
    0 "PollingNullStrategy" polling_null_strategy: String,
    1 "TaskDependencyExecutingStrategies" task_dependency_executing_strategies: Vec<String>,
    2 "TaskDependencyExecutingTimeoutValue" task_dependency_executing_timeout_value: i64,
    3 "DependencyConfigTimeoutTypeList" dependency_config_timeout_type_list: Vec<DependencyConfigTimeoutDTO>
} }

/// In the response of [`DescribeDsTaskVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DependencyConfigTimeoutDTO {
    pub timeout_type: Option<String>,
    pub timeout_value: Option<i64>,
    pub timeout_point: Option<String>,
}
model! { DependencyConfigTimeoutDTO {
    0 "TimeoutType" timeout_type: String, 1 "TimeoutValue" timeout_value: i64, 2 "TimeoutPoint" timeout_point: String
} }

/// In the response of [`DescribeDsTaskVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParameterTaskDsDto {
    pub task_id: Option<String>,
    pub param_key: Option<String>,
    pub param_define: Option<String>,
    pub param_value: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub input_type: Option<String>,
}
model! { ParameterTaskDsDto {
    0 "TaskId" task_id: String, 1 "ParamKey" param_key: String, 2 "ParamDefine" param_define: String,
    3 "ParamValue" param_value: String, 4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String,
    6 "InputType" input_type: String
} }

/// In the response of [`DescribeDsTaskVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskLinkDsDTO {
    pub task_to: Option<String>,
    pub task_from: Option<String>,
    pub link_type: Option<String>,
    pub link_key: Option<String>,
    pub id: Option<String>,
    pub in_charge: Option<String>,
    pub link_dependency_type: Option<String>,
    pub offset: Option<i64>,
    pub workflow_id: Option<String>,
    pub real_from_task_id: Option<String>,
    pub real_from_task_name: Option<String>,
    pub real_from_workflow_id: Option<String>,
    pub real_from_workflow_name: Option<String>,
    pub real_project_id: Option<String>,
    pub real_project_ident: Option<String>,
    pub real_project_name: Option<String>,
    pub curve_type: Option<String>,
}
model! { TaskLinkDsDTO {
    0 "TaskTo" task_to: String, 1 "TaskFrom" task_from: String, 2 "LinkType" link_type: String,
    3 "LinkKey" link_key: String, 4 "Id" id: String, 5 "InCharge" in_charge: String,
    6 "LinkDependencyType" link_dependency_type: String, 7 "Offset" offset: i64, 8 "WorkflowId" workflow_id: String,
    9 "RealFromTaskId" real_from_task_id: String, 10 "RealFromTaskName" real_from_task_name: String,
    11 "RealFromWorkflowId" real_from_workflow_id: String, 12 "RealFromWorkflowName" real_from_workflow_name: String,
    13 "RealProjectId" real_project_id: String, 14 "RealProjectIdent" real_project_ident: String,
    15 "RealProjectName" real_project_name: String, 16 "CurveType" curve_type: String
} }

/// In the response of [`DescribeDsTaskVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParameterTaskInDsDto {
    pub id: Option<i64>,
    pub task_id: Option<String>,
    pub param_key: Option<String>,
    pub param_desc: Option<String>,
    pub from_task_id: Option<String>,
    pub from_param_key: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub from_task_name: Option<String>,
    pub from_project_id: Option<String>,
    pub from_project_name: Option<String>,
}
model! { ParameterTaskInDsDto {
    0 "Id" id: i64, 1 "TaskId" task_id: String, 2 "ParamKey" param_key: String, 3 "ParamDesc" param_desc: String,
    4 "FromTaskId" from_task_id: String, 5 "FromParamKey" from_param_key: String, 6 "CreateTime" create_time: String,
    7 "UpdateTime" update_time: String, 8 "FromTaskName" from_task_name: String,
    9 "FromProjectId" from_project_id: String, 10 "FromProjectName" from_project_name: String
} }

/// In the response of [`DescribeDsTaskVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParameterTaskOutDsDto {
    pub id: Option<i64>,
    pub task_id: Option<String>,
    pub param_key: Option<String>,
    pub param_desc: Option<String>,
    pub param_define: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub task_name: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
}
model! { ParameterTaskOutDsDto {
    0 "Id" id: i64, 1 "TaskId" task_id: String, 2 "ParamKey" param_key: String, 3 "ParamDesc" param_desc: String,
    4 "ParamDefine" param_define: String, 5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String,
    7 "TaskName" task_name: String, 8 "ProjectId" project_id: String, 9 "ProjectName" project_name: String
} }

/// In the response of [`DescribeDsTaskVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDataRegistryDTO {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub project_id: Option<String>,
    pub datasource_id: Option<String>,
    pub database_name: Option<String>,
    pub table_name: Option<String>,
    pub db_guid: Option<String>,
    pub table_guid: Option<String>,
    pub partition_name: Option<String>,
    pub id: Option<i64>,
    pub app_id: Option<String>,
    pub data_flow_type: Option<String>,
    pub create_time: Option<String>,
    pub user_uin: Option<String>,
    pub owner_uin: Option<String>,
    pub ext: Option<String>,
    pub table_physical_id: Option<String>,
    pub catalog_name: Option<String>,
    pub datasource_name: Option<String>,
    pub qualified_name: Option<String>,
}
model! { TaskDataRegistryDTO {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "ProjectId" project_id: String,
    3 "DatasourceId" datasource_id: String, 4 "DatabaseName" database_name: String, 5 "TableName" table_name: String,
    6 "DbGuid" db_guid: String, 7 "TableGuid" table_guid: String, 8 "PartitionName" partition_name: String,
    9 "Id" id: i64, 10 "AppId" app_id: String, 11 "DataFlowType" data_flow_type: String,
    12 "CreateTime" create_time: String, 13 "UserUin" user_uin: String, 14 "OwnerUin" owner_uin: String,
    15 "Ext" ext: String, 16 "TablePhysicalId" table_physical_id: String, 17 "CatalogName" catalog_name: String,
    18 "DatasourceName" datasource_name: String, 19 "QualifiedName" qualified_name: String
} }

/// In the response of [`DescribeDsTaskVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCycleLinkDTO {
    pub id: Option<String>,
    pub task_from: Option<String>,
    pub task_from_project_id: Option<String>,
    pub task_from_workflow_id: Option<String>,
    pub task_to: Option<String>,
    pub task_to_project_id: Option<String>,
    pub task_to_workflow_id: Option<String>,
    pub task_to_info: Option<TaskDsDTO>,
    pub main_cyclic_config: Option<String>,
    pub subordinate_cyclic_config: Option<String>,
    pub dependency_strategy: Option<String>,
    pub offset: Option<String>,
    pub update_user_id: Option<String>,
    pub create_user_id: Option<String>,
    pub app_id: Option<String>,
    pub owner_user_id: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { TaskCycleLinkDTO {
    0 "Id" id: String, 1 "TaskFrom" task_from: String, 2 "TaskFromProjectId" task_from_project_id: String,
    3 "TaskFromWorkflowId" task_from_workflow_id: String, 4 "TaskTo" task_to: String,
    5 "TaskToProjectId" task_to_project_id: String, 6 "TaskToWorkflowId" task_to_workflow_id: String,
    7 "TaskToInfo" task_to_info: TaskDsDTO, 8 "MainCyclicConfig" main_cyclic_config: String,
    9 "SubordinateCyclicConfig" subordinate_cyclic_config: String, 10 "DependencyStrategy" dependency_strategy: String,
    11 "Offset" offset: String, 12 "UpdateUserId" update_user_id: String, 13 "CreateUserId" create_user_id: String,
    14 "AppId" app_id: String, 15 "OwnerUserId" owner_user_id: String, 16 "CreateTime" create_time: String,
    17 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeDsTaskVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventPublisherDTO {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub creation_ts: Option<String>,
    pub properties_list: Vec<ParamInfoDs>,
    pub description: Option<String>,
}
model! { EventPublisherDTO {
    0 "Key" key: String, 1 "Type" r#type: String, 2 "CreationTs" creation_ts: String,
    3 "PropertiesList" properties_list: Vec<ParamInfoDs>, 4 "Description" description: String
} }

/// In the response of [`DescribeDsTaskVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventListenerDTO {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub creation_ts: Option<String>,
    pub properties_list: Vec<ParamInfoDs>,
    pub event_name: Option<String>,
    pub task_info: Option<EventListenerTaskInfo>,
    pub event_project_id: Option<String>,
}
model! { EventListenerDTO {
    0 "Key" key: String, 1 "Type" r#type: String, 2 "CreationTs" creation_ts: String,
    3 "PropertiesList" properties_list: Vec<ParamInfoDs>, 4 "EventName" event_name: String,
    5 "TaskInfo" task_info: EventListenerTaskInfo, 6 "EventProjectId" event_project_id: String
} }

/// In the response of [`DescribeDsTaskVersionInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventListenerTaskInfo {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub task_type_id: Option<i64>,
    pub task_type: Option<String>,
    pub project_id: Option<String>,
    pub cycle_type: Option<String>,
    pub event_name: Option<String>,
}
model! { EventListenerTaskInfo {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "WorkflowId" workflow_id: String,
    3 "WorkflowName" workflow_name: String, 4 "TaskTypeId" task_type_id: i64, 5 "TaskType" task_type: String,
    6 "ProjectId" project_id: String, 7 "CycleType" cycle_type: String, 8 "EventName" event_name: String
} }

/// Describes ds task version list: `DescribeDsTaskVersionList` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeDsTaskVersionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDsTaskVersionList {
    /// Required.
    pub task_id: String,
    pub project_id: Option<String>,
    pub is_only_current_editing_version: Option<bool>,
    pub is_only_product_version: Option<bool>,
}
operation! { DescribeDsTaskVersionList(task_id: String) "DescribeDsTaskVersionList" -> DescribeDsTaskVersionListOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id: String,
    2 "IsOnlyCurrentEditingVersion" is_only_current_editing_version: bool,
    3 "IsOnlyProductVersion" is_only_product_version: bool
} }

/// Response of [`DescribeDsTaskVersionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDsTaskVersionListOutput {
    pub data: Vec<TaskVersionDsDTO>,
}
model! { DescribeDsTaskVersionListOutput {
    0 "Data" data: Vec<TaskVersionDsDTO>
} }

/// Describes duty schedule details: `DescribeDutyScheduleDetails` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeDutyScheduleDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDutyScheduleDetails {
    /// Required.
    pub id: i64,
    /// Required.
    pub query_date: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeDutyScheduleDetails(id: i64, query_date: String)
    "DescribeDutyScheduleDetails" -> DescribeDutyScheduleDetailsOutput {
    0 "Id" id, 1 "QueryDate" query_date, 2 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeDutyScheduleDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDutyScheduleDetailsOutput {
    pub data: Vec<DutyScheduleDetailsInfo>,
}
model! { DescribeDutyScheduleDetailsOutput {
    0 "Data" data: Vec<DutyScheduleDetailsInfo>
} }

/// In the response of [`DescribeDutyScheduleDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DutyScheduleDetailsInfo {
    pub day: Option<String>,
    pub duty: Vec<Duty>,
}
model! { DutyScheduleDetailsInfo {
    0 "Day" day: String, 1 "Duty" duty: Vec<Duty>
} }

/// In the response of [`DescribeDutyScheduleDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Duty {
    pub duty_schedule_id: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub duty_persons: Vec<DutyPerson>,
}
model! { Duty {
    0 "DutyScheduleId" duty_schedule_id: i64, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String,
    3 "DutyPersons" duty_persons: Vec<DutyPerson>
} }

/// In the response of [`DescribeDutyScheduleDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DutyPerson {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub owner_user_id: Option<String>,
    pub tenant_id: Option<i64>,
    pub add_time: Option<String>,
    pub params: Option<String>,
}
model! { DutyPerson {
    0 "UserId" user_id: String, 1 "UserName" user_name: String, 2 "OwnerUserId" owner_user_id: String,
    3 "TenantId" tenant_id: i64, 4 "AddTime" add_time: String, 5 "Params" params: String
} }

/// Describes duty schedule list: `DescribeDutyScheduleList` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeDutyScheduleList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDutyScheduleList {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub name: Option<String>,
}
operation! { DescribeDutyScheduleList(page_number: i64, page_size: i64)
    "DescribeDutyScheduleList" -> DescribeDutyScheduleListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Name" name: String
} }
paged! { DescribeDutyScheduleList: DutyScheduleData =
    Number "PageNumber", "Data.Rows" data.rows, total "Data.TotalCount" }

/// Response of [`DescribeDutyScheduleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDutyScheduleListOutput {
    pub data: Option<DutySchedule>,
}
model! { DescribeDutyScheduleListOutput {
    0 "Data" data: DutySchedule
} }

/// In the response of [`DescribeDutyScheduleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DutySchedule {
    pub rows: Vec<DutyScheduleData>,
    pub total_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page_number: Option<i64>,
}
model! { DutySchedule {
    0 "Rows" rows: Vec<DutyScheduleData>, 1 "TotalCount" total_count: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "TotalPageNumber" total_page_number: i64
} }

/// In the response of [`DescribeDutyScheduleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DutyScheduleData {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub creator: Option<String>,
}
model! { DutyScheduleData {
    0 "Id" id: i64, 1 "Name" name: String, 2 "Creator" creator: String
} }

/// Describes event: `DescribeEvent` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvent {
    /// Required.
    pub project_id: String,
    /// Required.
    pub event_name: String,
}
operation! { DescribeEvent(project_id: String, event_name: String) "DescribeEvent" -> DescribeEventOutput {
    0 "ProjectId" project_id, 1 "EventName" event_name
} }

/// Response of [`DescribeEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventOutput {
    pub data: Option<EventOpsDto>,
}
model! { DescribeEventOutput {
    0 "Data" data: EventOpsDto
} }

/// In the response of [`DescribeEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventOpsDto {
    pub name: Option<String>,
    pub event_type: Option<String>,
    pub event_sub_type: Option<String>,
    pub event_broadcast_type: Option<String>,
    pub dimension_format: Option<String>,
    pub time_to_live: Option<i64>,
    pub time_unit: Option<String>,
    pub creation_timestamp: Option<String>,
    pub owner: Option<String>,
    pub properties: Option<String>,
    pub description: Option<String>,
    pub listeners: Vec<EventListenerOpsDto>,
    pub event_cases: Vec<EventCaseOpsDto>,
}
model! { EventOpsDto {
    0 "Name" name: String, 1 "EventType" event_type: String, 2 "EventSubType" event_sub_type: String,
    3 "EventBroadcastType" event_broadcast_type: String, 4 "DimensionFormat" dimension_format: String,
    5 "TimeToLive" time_to_live: i64, 6 "TimeUnit" time_unit: String, 7 "CreationTimestamp" creation_timestamp: String,
    8 "Owner" owner: String, 9 "Properties" properties: String, 10 "Description" description: String,
    11 "Listeners" listeners: Vec<EventListenerOpsDto>, 12 "EventCases" event_cases: Vec<EventCaseOpsDto>
} }

/// In the response of [`DescribeEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventListenerOpsDto {
    pub event_name: Option<String>,
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub properties: Option<String>,
    pub creation_timestamp: Option<String>,
}
model! { EventListenerOpsDto {
    0 "EventName" event_name: String, 1 "Key" key: String, 2 "Type" r#type: String, 3 "Properties" properties: String,
    4 "CreationTimestamp" creation_timestamp: String
} }

/// In the response of [`DescribeEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCaseOpsDto {
    pub case_id: Option<String>,
    pub name: Option<String>,
    pub dimension: Option<String>,
    pub creation_timestamp: Option<String>,
    pub consumer_id: Option<String>,
    pub description: Option<String>,
}
model! { EventCaseOpsDto {
    0 "CaseId" case_id: String, 1 "Name" name: String, 2 "Dimension" dimension: String,
    3 "CreationTimestamp" creation_timestamp: String, 4 "ConsumerId" consumer_id: String,
    5 "Description" description: String
} }

/// Describes event cases: `DescribeEventCases` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeEventCases>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventCases {
    /// Required.
    pub project_id: String,
    /// Required.
    pub category: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub event_name: Option<String>,
    /// Deprecated.
    pub event_type: Option<String>,
    pub event_sub_type: Option<String>,
    /// Deprecated.
    pub event_broadcast_type: Option<String>,
    /// Deprecated.
    pub status: Option<String>,
    pub creation_time_start: Option<String>,
    pub creation_time_end: Option<String>,
    pub event_triggered_time_start: Option<String>,
    pub event_triggered_time_end: Option<String>,
    pub log_time_start: Option<String>,
    pub log_time_end: Option<String>,
    pub dimension: Option<String>,
    pub time_to_live: Option<String>,
    pub sort_item: Option<String>,
    pub sort_type: Option<String>,
    pub consume_count: Option<String>,
}
operation! { DescribeEventCases(project_id: String, category: String, page_number: i64, page_size: i64)
    "DescribeEventCases" -> DescribeEventCasesOutput {
    0 "ProjectId" project_id, 1 "Category" category, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "EventName" event_name: String, 5 "EventType" event_type: String, 6 "EventSubType" event_sub_type: String,
    7 "EventBroadcastType" event_broadcast_type: String, 8 "Status" status: String,
    9 "CreationTimeStart" creation_time_start: String, 10 "CreationTimeEnd" creation_time_end: String,
    11 "EventTriggeredTimeStart" event_triggered_time_start: String,
    12 "EventTriggeredTimeEnd" event_triggered_time_end: String, 13 "LogTimeStart" log_time_start: String,
    14 "LogTimeEnd" log_time_end: String, 15 "Dimension" dimension: String, 16 "TimeToLive" time_to_live: String,
    17 "SortItem" sort_item: String, 18 "SortType" sort_type: String, 19 "ConsumeCount" consume_count: String
} }
paged! { DescribeEventCases: EventCaseAuditLogOptDto =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`DescribeEventCases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventCasesOutput {
    pub data: Option<EventCaseAuditLogVOCollection>,
}
model! { DescribeEventCasesOutput {
    0 "Data" data: EventCaseAuditLogVOCollection
} }

/// In the response of [`DescribeEventCases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCaseAuditLogVOCollection {
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub items: Vec<EventCaseAuditLogOptDto>,
}
model! { EventCaseAuditLogVOCollection {
    0 "TotalCount" total_count: i64, 1 "TotalPage" total_page: i64, 2 "PageCount" page_count: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Items" items: Vec<EventCaseAuditLogOptDto>
} }

/// Describes event consume tasks: `DescribeEventConsumeTasks` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeEventConsumeTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventConsumeTasks {
    /// Required.
    pub event_case_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub project_id: Option<String>,
}
operation! { DescribeEventConsumeTasks(event_case_id: String, page_number: i64, page_size: i64)
    "DescribeEventConsumeTasks" -> DescribeEventConsumeTasksOutput {
    0 "EventCaseId" event_case_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "ProjectId" project_id: String
} }
paged! { DescribeEventConsumeTasks: EventCaseConsumeLogOptDto =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`DescribeEventConsumeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventConsumeTasksOutput {
    pub data: Option<EventCaseConsumeLogOptDtoCollection>,
}
model! { DescribeEventConsumeTasksOutput {
    0 "Data" data: EventCaseConsumeLogOptDtoCollection
} }

/// In the response of [`DescribeEventConsumeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCaseConsumeLogOptDtoCollection {
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub items: Vec<EventCaseConsumeLogOptDto>,
}
model! { EventCaseConsumeLogOptDtoCollection {
    0 "TotalCount" total_count: i64, 1 "TotalPage" total_page: i64, 2 "PageCount" page_count: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Items" items: Vec<EventCaseConsumeLogOptDto>
} }

/// In the response of [`DescribeEventConsumeTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCaseConsumeLogOptDto {
    pub consume_log_id: Option<String>,
    pub event_case_id: Option<String>,
    pub consumer_id: Option<String>,
    pub creation_timestamp: Option<String>,
    pub consumer_detail: Option<TaskOpsDto>,
}
model! { EventCaseConsumeLogOptDto {
    0 "ConsumeLogId" consume_log_id: String, 1 "EventCaseId" event_case_id: String, 2 "ConsumerId" consumer_id: String,
    3 "CreationTimestamp" creation_timestamp: String, 4 "ConsumerDetail" consumer_detail: TaskOpsDto
} }

/// Describes exec strategy: `DescribeExecStrategy` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeExecStrategy>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_PROJECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecStrategy {
    pub rule_group_id: Option<i64>,
    pub project_id: Option<String>,
}
operation! { DescribeExecStrategy() "DescribeExecStrategy" -> DescribeExecStrategyOutput {
    0 "RuleGroupId" rule_group_id: i64, 1 "ProjectId" project_id: String
} }

/// Response of [`DescribeExecStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecStrategyOutput {
    pub data: Option<RuleGroupExecStrategy>,
}
model! { DescribeExecStrategyOutput {
    0 "Data" data: RuleGroupExecStrategy
} }

/// Describes executor group metric: `DescribeExecutorGroupMetric` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeExecutorGroupMetric>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutorGroupMetric {
    /// Required.
    pub executor_group_id: String,
    pub trend_start_time: Option<i64>,
    pub trend_end_time: Option<i64>,
    pub executor_group_type: Option<String>,
    pub executor_resource_type: Option<String>,
    pub loader_id: Option<String>,
    pub metric_type: Option<String>,
    pub granularity: Option<i64>,
}
operation! { DescribeExecutorGroupMetric(executor_group_id: String)
    "DescribeExecutorGroupMetric" -> DescribeExecutorGroupMetricOutput {
    0 "ExecutorGroupId" executor_group_id, 1 "TrendStartTime" trend_start_time: i64,
    2 "TrendEndTime" trend_end_time: i64, 3 "ExecutorGroupType" executor_group_type: String,
    4 "ExecutorResourceType" executor_resource_type: String, 5 "LoaderId" loader_id: String,
    6 "MetricType" metric_type: String, 7 "Granularity" granularity: i64
} }

/// Response of [`DescribeExecutorGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutorGroupMetricOutput {
    pub data: Option<ExecutorResourceGroupInfo>,
}
model! { DescribeExecutorGroupMetricOutput {
    0 "Data" data: ExecutorResourceGroupInfo
} }

/// In the response of [`DescribeExecutorGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutorResourceGroupInfo {
    pub executor_group_id: Option<String>,
    pub executor_group_name: Option<String>,
    pub executor_group_desc: Option<String>,
    pub executor_resource_type: Option<i64>,
    pub region: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub project_id: Option<String>,
    pub basic_resource_package: Option<ExecutorResourcePackageInfo>,
    pub advance_resource_package: Option<ExecutorResourcePackageInfo>,
    pub auto_renew_flag: Option<i64>,
    pub region_en: Option<String>,
    pub region_id: Option<i64>,
    pub project_name: Option<String>,
    pub project_display_name: Option<String>,
    pub associate_project_nums: Option<i64>,
    pub is_locked: Option<bool>,
    pub source_type: Option<i64>,
    pub mq_package_vo: Option<MQPackageVO>,
    pub first_choice: Option<bool>,
    pub python_sub_versions: Vec<String>,
}
model! { ExecutorResourceGroupInfo {
    0 "ExecutorGroupId" executor_group_id: String, 1 "ExecutorGroupName" executor_group_name: String,
    2 "ExecutorGroupDesc" executor_group_desc: String, 3 "ExecutorResourceType" executor_resource_type: i64,
    4 "Region" region: String, 5 "VpcId" vpc_id: String, 6 "SubnetId" subnet_id: String,
    7 "ProjectId" project_id: String, 8 "BasicResourcePackage" basic_resource_package: ExecutorResourcePackageInfo,
    9 "AdvanceResourcePackage" advance_resource_package: ExecutorResourcePackageInfo,
    10 "AutoRenewFlag" auto_renew_flag: i64, 11 "RegionEn" region_en: String, 12 "RegionId" region_id: i64,
    13 "ProjectName" project_name: String, 14 "ProjectDisplayName" project_display_name: String,
    15 "AssociateProjectNums" associate_project_nums: i64, 16 "IsLocked" is_locked: bool,
    17 "SourceType" source_type: i64, 18 "MQPackageVO" mq_package_vo: MQPackageVO, 19 "FirstChoice" first_choice: bool,
    20 "PythonSubVersions" python_sub_versions: Vec<String>
} }

/// In the response of [`DescribeExecutorGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutorResourcePackageInfo {
    pub resource_package_num: Option<i64>,
    pub cpu_num: Option<i64>,
    pub executor_resource_package_id: Option<String>,
    pub mem_size: Option<i64>,
    pub status: Option<i64>,
    pub status_description: Option<String>,
    pub expire_time: Option<i64>,
    pub ext_info: Option<ExecutorResourcePackageExtInfo>,
    pub project_id: Option<String>,
    pub project_bind_time: Option<i64>,
    pub resource_package_usage: Option<ExecutorResourcePackageUsageInfo>,
    pub product_resource_id_list: Vec<i64>,
    pub life_time: Option<i64>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub resource_standard: Option<String>,
    pub total_memory: Option<i64>,
}
model! { ExecutorResourcePackageInfo {
    0 "ResourcePackageNum" resource_package_num: i64, 1 "CpuNum" cpu_num: i64,
    2 "ExecutorResourcePackageId" executor_resource_package_id: String, 3 "MemSize" mem_size: i64,
    4 "Status" status: i64, 5 "StatusDescription" status_description: String, 6 "ExpireTime" expire_time: i64,
    7 "ExtInfo" ext_info: ExecutorResourcePackageExtInfo, 8 "ProjectId" project_id: String,
    9 "ProjectBindTime" project_bind_time: i64,
    10 "ResourcePackageUsage" resource_package_usage: ExecutorResourcePackageUsageInfo,
    11 "ProductResourceIdList" product_resource_id_list: Vec<i64>, 12 "LifeTime" life_time: i64,
    13 "VpcId" vpc_id: String, 14 "VpcName" vpc_name: String, 15 "SubnetId" subnet_id: String,
    16 "SubnetName" subnet_name: String, 17 "ResourceStandard" resource_standard: String,
    18 "TotalMemory" total_memory: i64
} }

/// In the response of [`DescribeExecutorGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutorResourcePackageExtInfo {
    pub inlong_group_id: Option<String>,
    pub oceanus_cluster_id: Option<String>,
    pub product_resource_id_list: Vec<String>,
    pub billing_success: Option<bool>,
    pub apigw_service_id: Option<String>,
    pub apigw_service_name: Option<String>,
    pub data_proxy_spec: Option<i64>,
    pub data_proxy_num: Option<i64>,
    pub data_proxy_status: Option<i64>,
    pub in_long_manager_url: Option<String>,
    pub in_long_version: Option<String>,
    pub executor_machine_ip_list: Option<String>,
}
model! { ExecutorResourcePackageExtInfo {
    0 "InlongGroupId" inlong_group_id: String, 1 "OceanusClusterId" oceanus_cluster_id: String,
    2 "ProductResourceIdList" product_resource_id_list: Vec<String>, 3 "BillingSuccess" billing_success: bool,
    4 "ApigwServiceId" apigw_service_id: String, 5 "ApigwServiceName" apigw_service_name: String,
    6 "DataProxySpec" data_proxy_spec: i64, 7 "DataProxyNum" data_proxy_num: i64,
    8 "DataProxyStatus" data_proxy_status: i64, 9 "InLongManagerUrl" in_long_manager_url: String,
    10 "InLongVersion" in_long_version: String, 11 "ExecutorMachineIpList" executor_machine_ip_list: String
} }

/// In the response of [`DescribeExecutorGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutorResourcePackageUsageInfo {
    pub cpu_usage_percent: Option<f64>,
    pub mem_usage_percent: Option<f64>,
    pub status: Option<f64>,
    pub running_task_num: Option<i64>,
    pub waiting_task_num: Option<i64>,
    /// `YYYY-MM-DD`.
    pub usage_trend_start_time: Option<String>,
    /// `YYYY-MM-DD`.
    pub usage_trend_end_time: Option<String>,
    pub usage_trend_list: Vec<ExecutorUsageTrendInfo>,
}
model! { ExecutorResourcePackageUsageInfo {
    0 "CpuUsagePercent" cpu_usage_percent: f64, 1 "MemUsagePercent" mem_usage_percent: f64, 2 "Status" status: f64,
    3 "RunningTaskNum" running_task_num: i64, 4 "WaitingTaskNum" waiting_task_num: i64,
    5 "UsageTrendStartTime" usage_trend_start_time: String, 6 "UsageTrendEndTime" usage_trend_end_time: String,
    7 "UsageTrendList" usage_trend_list: Vec<ExecutorUsageTrendInfo>
} }

/// In the response of [`DescribeExecutorGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutorUsageTrendInfo {
    pub timestamp: Option<i64>,
    pub cpu_usage_percent: Option<f64>,
    pub mem_usage_percent: Option<f64>,
    pub concurrency_usage: Option<f64>,
    pub oceanus_cu_usage: Option<f64>,
}
model! { ExecutorUsageTrendInfo {
    0 "Timestamp" timestamp: i64, 1 "CpuUsagePercent" cpu_usage_percent: f64,
    2 "MemUsagePercent" mem_usage_percent: f64, 3 "ConcurrencyUsage" concurrency_usage: f64,
    4 "OceanusCuUsage" oceanus_cu_usage: f64
} }

/// In the response of [`DescribeExecutorGroupMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MQPackageVO {
    pub r#type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub status: Option<i64>,
    pub status_description: Option<String>,
    pub data_proxy_spec: Option<String>,
    pub data_proxy_num: Option<i64>,
    pub data_proxy_status: Option<i64>,
    pub data_proxy_status_description: Option<String>,
    pub billing_type: Option<String>,
    pub expire_time: Option<i64>,
    pub life_time: Option<i64>,
}
model! { MQPackageVO {
    0 "Type" r#type: String, 1 "InstanceId" instance_id: String, 2 "InstanceName" instance_name: String,
    3 "VpcId" vpc_id: String, 4 "SubnetId" subnet_id: String, 5 "Status" status: i64,
    6 "StatusDescription" status_description: String, 7 "DataProxySpec" data_proxy_spec: String,
    8 "DataProxyNum" data_proxy_num: i64, 9 "DataProxyStatus" data_proxy_status: i64,
    10 "DataProxyStatusDescription" data_proxy_status_description: String, 11 "BillingType" billing_type: String,
    12 "ExpireTime" expire_time: i64, 13 "LifeTime" life_time: i64
} }

/// Describes field basic info: `DescribeFieldBasicInfo` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeFieldBasicInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFieldBasicInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
}
operation! { DescribeFieldBasicInfo() "DescribeFieldBasicInfo" -> DescribeFieldBasicInfoOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Filters" filters: Vec<Filter>,
    3 "OrderFields" order_fields: Vec<OrderField>
} }
paged! { DescribeFieldBasicInfo: ColumnBasicInfo =
    Number "PageNumber", "ColumnBasicInfoList" column_basic_info_list, total "TotalCount" }

/// Response of [`DescribeFieldBasicInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFieldBasicInfoOutput {
    pub column_basic_info_list: Vec<ColumnBasicInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeFieldBasicInfoOutput {
    0 "ColumnBasicInfoList" column_basic_info_list: Vec<ColumnBasicInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeFieldBasicInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnBasicInfo {
    pub table_id: Option<String>,
    pub datasource_id: Option<String>,
    pub datasource_name: Option<String>,
    pub database_id: Option<String>,
    pub database_name: Option<String>,
    pub table_name: Option<String>,
    pub column_name: Option<String>,
    pub data_type: Option<String>,
    pub column_type: Option<String>,
    pub column_default: Option<String>,
    pub column_key: Option<String>,
    pub column_position: Option<i64>,
    pub column_comment: Option<String>,
    pub store_type: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub project_display_name: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub scale: Option<i64>,
}
model! { ColumnBasicInfo {
    0 "TableId" table_id: String, 1 "DatasourceId" datasource_id: String, 2 "DatasourceName" datasource_name: String,
    3 "DatabaseId" database_id: String, 4 "DatabaseName" database_name: String, 5 "TableName" table_name: String,
    6 "ColumnName" column_name: String, 7 "DataType" data_type: String, 8 "ColumnType" column_type: String,
    9 "ColumnDefault" column_default: String, 10 "ColumnKey" column_key: String,
    11 "ColumnPosition" column_position: i64, 12 "ColumnComment" column_comment: String,
    13 "StoreType" store_type: String, 14 "ProjectId" project_id: String, 15 "ProjectName" project_name: String,
    16 "ProjectDisplayName" project_display_name: String, 17 "CreateTime" create_time: String,
    18 "UpdateTime" update_time: String, 19 "Scale" scale: i64
} }

/// Describes folder workflow list: `DescribeFolderWorkflowList` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeFolderWorkflowList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFolderWorkflowList {
    /// Required.
    pub project_id: String,
    /// Required.
    pub parents_folder_id: String,
    pub key_words: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeFolderWorkflowList(project_id: String, parents_folder_id: String)
    "DescribeFolderWorkflowList" -> DescribeFolderWorkflowListOutput {
    0 "ProjectId" project_id, 1 "ParentsFolderId" parents_folder_id, 2 "KeyWords" key_words: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }
paged! { DescribeFolderWorkflowList: Workflow = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`DescribeFolderWorkflowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFolderWorkflowListOutput {
    pub data: Option<DescribeFolderWorkflowListData>,
}
model! { DescribeFolderWorkflowListOutput {
    0 "Data" data: DescribeFolderWorkflowListData
} }

/// In the response of [`DescribeFolderWorkflowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFolderWorkflowListData {
    pub items: Vec<Workflow>,
    pub total_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { DescribeFolderWorkflowListData {
    0 "Items" items: Vec<Workflow>, 1 "TotalCount" total_count: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }

/// In the response of [`DescribeFolderWorkflowList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Workflow {
    pub workflow_id: Option<String>,
    pub owner: Option<String>,
    pub owner_id: Option<String>,
    pub project_id: Option<String>,
    pub project_ident: Option<String>,
    pub project_name: Option<String>,
    pub workflow_desc: Option<String>,
    pub workflow_name: Option<String>,
    pub folder_id: Option<String>,
    pub user_group_id: Option<String>,
    pub user_group_name: Option<String>,
}
model! { Workflow {
    0 "WorkflowId" workflow_id: String, 1 "Owner" owner: String, 2 "OwnerId" owner_id: String,
    3 "ProjectId" project_id: String, 4 "ProjectIdent" project_ident: String, 5 "ProjectName" project_name: String,
    6 "WorkflowDesc" workflow_desc: String, 7 "WorkflowName" workflow_name: String, 8 "FolderId" folder_id: String,
    9 "UserGroupId" user_group_id: String, 10 "UserGroupName" user_group_name: String
} }

/// Describes form version param: `DescribeFormVersionParam` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeFormVersionParam>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFormVersionParam {
    /// Required.
    pub project_id: String,
    /// Required.
    pub code_template_id: String,
    pub original_params: Option<Vec<String>>,
    pub page: Option<i64>,
    pub size: Option<i64>,
    pub source: Option<String>,
}
operation! { DescribeFormVersionParam(project_id: String, code_template_id: String)
    "DescribeFormVersionParam" -> DescribeFormVersionParamOutput {
    0 "ProjectId" project_id, 1 "CodeTemplateId" code_template_id, 2 "OriginalParams" original_params: Vec<String>,
    3 "Page" page: i64, 4 "Size" size: i64, 5 "Source" source: String
} }
paged! { DescribeFormVersionParam: TaskFormParams = Number "Page", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`DescribeFormVersionParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFormVersionParamOutput {
    pub data: Option<TaskCollectionParamDTO>,
}
model! { DescribeFormVersionParamOutput {
    0 "Data" data: TaskCollectionParamDTO
} }

/// In the response of [`DescribeFormVersionParam`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCollectionParamDTO {
    pub total_count: Option<i64>,
    pub page_count: Option<i64>,
    pub items: Vec<TaskFormParams>,
}
model! { TaskCollectionParamDTO {
    0 "TotalCount" total_count: i64, 1 "PageCount" page_count: i64, 2 "Items" items: Vec<TaskFormParams>
} }

/// Describes function kinds: `DescribeFunctionKinds` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeFunctionKinds>.
///
/// Errors: [`codes::OPERATION_DENIED_USER_NOT_IN_WHITELIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionKinds {}
operation! { DescribeFunctionKinds() "DescribeFunctionKinds" -> DescribeFunctionKindsOutput {} }

/// Response of [`DescribeFunctionKinds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionKindsOutput {
    pub kinds: Vec<FunctionTypeOrKind>,
    pub error_message: Option<String>,
}
model! { DescribeFunctionKindsOutput {
    0 "Kinds" kinds: Vec<FunctionTypeOrKind>, 1 "ErrorMessage" error_message: String
} }

/// In the response of [`DescribeFunctionKinds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionTypeOrKind {
    pub name: Option<String>,
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
}
model! { FunctionTypeOrKind {
    0 "Name" name: String, 1 "ZhName" zh_name: String, 2 "EnName" en_name: String
} }

/// Describes function types: `DescribeFunctionTypes` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeFunctionTypes>.
///
/// Errors: [`codes::OPERATION_DENIED_USER_NOT_IN_WHITELIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionTypes {}
operation! { DescribeFunctionTypes() "DescribeFunctionTypes" -> DescribeFunctionTypesOutput {} }

/// Response of [`DescribeFunctionTypes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionTypesOutput {
    pub types: Vec<FunctionTypeOrKind>,
    pub error_message: Option<String>,
}
model! { DescribeFunctionTypesOutput {
    0 "Types" types: Vec<FunctionTypeOrKind>, 1 "ErrorMessage" error_message: String
} }

/// Describes instance by cycle: `DescribeInstanceByCycle` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeInstanceByCycle>.
///
/// Errors: [`codes::OPERATION_DENIED_USER_NOT_IN_WHITELIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceByCycle {
    pub project_id: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { DescribeInstanceByCycle() "DescribeInstanceByCycle" -> DescribeInstanceByCycleOutput {
    0 "ProjectId" project_id: String, 1 "TenantId" tenant_id: String
} }

/// Response of [`DescribeInstanceByCycle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceByCycleOutput {
    pub data: Vec<TaskByCycle>,
}
model! { DescribeInstanceByCycleOutput {
    0 "Data" data: Vec<TaskByCycle>
} }

/// In the response of [`DescribeInstanceByCycle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskByCycle {
    pub number: Option<i64>,
    pub cycle_unit: Option<String>,
    pub project_id: Option<String>,
}
model! { TaskByCycle {
    0 "Number" number: i64, 1 "CycleUnit" cycle_unit: String, 2 "ProjectId" project_id: String
} }

/// Describes instance detail info: `DescribeInstanceDetailInfo` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeInstanceDetailInfo>.
///
/// Errors: [`codes::OPERATION_DENIED_USER_NOT_IN_WHITELIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDetailInfo {
    /// Required.
    pub task_id: String,
    /// Required.
    pub cur_run_date: String,
    pub project_id: Option<String>,
    pub life_round: Option<i64>,
    pub life_round_start_index: Option<i64>,
    pub life_round_size: Option<i64>,
    pub total_life_round: Option<String>,
    pub dynamic: Option<bool>,
}
operation! { DescribeInstanceDetailInfo(task_id: String, cur_run_date: String)
    "DescribeInstanceDetailInfo" -> DescribeInstanceDetailInfoOutput {
    0 "TaskId" task_id, 1 "CurRunDate" cur_run_date, 2 "ProjectId" project_id: String, 3 "LifeRound" life_round: i64,
    4 "LifeRoundStartIndex" life_round_start_index: i64, 5 "LifeRoundSize" life_round_size: i64,
    6 "TotalLifeRound" total_life_round: String, 7 "Dynamic" dynamic: bool
} }

/// Response of [`DescribeInstanceDetailInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDetailInfoOutput {
    pub data: Vec<InstanceLifeCycleOpsDto>,
}
model! { DescribeInstanceDetailInfoOutput {
    0 "Data" data: Vec<InstanceLifeCycleOpsDto>
} }

/// Describes instance last log: `DescribeInstanceLastLog` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeInstanceLastLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLastLog {
    /// Required.
    pub task_id: String,
    /// Required.
    pub cur_run_date: String,
}
operation! { DescribeInstanceLastLog(task_id: String, cur_run_date: String)
    "DescribeInstanceLastLog" -> DescribeInstanceLastLogOutput {
    0 "TaskId" task_id, 1 "CurRunDate" cur_run_date
} }

/// Response of [`DescribeInstanceLastLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLastLogOutput {
    pub data: Option<String>,
}
model! { DescribeInstanceLastLogOutput {
    0 "Data" data: String
} }

/// Describes instance list: `DescribeInstanceList` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeInstanceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceList {
    /// Required.
    pub project_id: String,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub cycle_list: Vec<String>,
    /// Required.
    pub owner_list: Vec<String>,
    /// Required.
    pub instance_type: String,
    /// Required.
    pub sort: String,
    /// Required.
    pub sort_col: String,
    /// Required.
    pub task_type_list: Vec<i64>,
    /// Required.
    pub state_list: Vec<i64>,
    pub keyword: Option<String>,
}

/// Arguments of [`DescribeInstanceList::new`].
pub struct DescribeInstanceListRequired {
    pub project_id: String,
    pub page_index: i64,
    pub page_size: i64,
    pub cycle_list: Vec<String>,
    pub owner_list: Vec<String>,
    pub instance_type: String,
    pub sort: String,
    pub sort_col: String,
    pub task_type_list: Vec<i64>,
    pub state_list: Vec<i64>,
}
operation! {
    DescribeInstanceList { DescribeInstanceListRequired: project_id, page_index, page_size, cycle_list, owner_list, instance_type, sort, sort_col, task_type_list, state_list }
    "DescribeInstanceList" -> DescribeInstanceListOutput {
    0 "ProjectId" project_id, 1 "PageIndex" page_index, 2 "PageSize" page_size, 3 "CycleList" cycle_list,
    4 "OwnerList" owner_list, 5 "InstanceType" instance_type, 6 "Sort" sort, 7 "SortCol" sort_col,
    8 "TaskTypeList" task_type_list, 9 "StateList" state_list, 10 "Keyword" keyword: String
} }
paged! { DescribeInstanceList: InstanceList = Number "PageIndex", "InstanceList" instance_list, total "TotalCount" }

/// Response of [`DescribeInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceListOutput {
    pub data: Option<String>,
    pub instance_list: Vec<InstanceList>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceListOutput {
    0 "Data" data: String, 1 "InstanceList" instance_list: Vec<InstanceList>, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceList {
    pub cost_time: Option<String>,
    pub cur_run_date: Option<String>,
    pub cycle_type: Option<String>,
    pub do_flag: Option<i64>,
    pub in_charge: Option<String>,
    pub last_log: Option<String>,
    pub scheduler_desc: Option<String>,
    pub start_time: Option<String>,
    pub state: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub try_limit: Option<i64>,
}
model! { InstanceList {
    0 "CostTime" cost_time: String, 1 "CurRunDate" cur_run_date: String, 2 "CycleType" cycle_type: String,
    3 "DoFlag" do_flag: i64, 4 "InCharge" in_charge: String, 5 "LastLog" last_log: String,
    6 "SchedulerDesc" scheduler_desc: String, 7 "StartTime" start_time: String, 8 "State" state: String,
    9 "TaskId" task_id: String, 10 "TaskName" task_name: String, 11 "TryLimit" try_limit: i64
} }

/// Describes instance log: `DescribeInstanceLog` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeInstanceLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLog {
    /// Required.
    pub task_id: String,
    /// Required.
    pub cur_run_date: String,
    /// Required.
    pub broker_ip: String,
    /// Required.
    pub origin_file_name: String,
}
operation! { DescribeInstanceLog(task_id: String, cur_run_date: String, broker_ip: String, origin_file_name: String)
    "DescribeInstanceLog" -> DescribeInstanceLogOutput {
    0 "TaskId" task_id, 1 "CurRunDate" cur_run_date, 2 "BrokerIp" broker_ip, 3 "OriginFileName" origin_file_name
} }

/// Response of [`DescribeInstanceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogOutput {
    pub data: Option<String>,
    pub instance_log_info: Option<IntegrationInstanceLog>,
}
model! { DescribeInstanceLogOutput {
    0 "Data" data: String, 1 "InstanceLogInfo" instance_log_info: IntegrationInstanceLog
} }

/// In the response of [`DescribeInstanceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationInstanceLog {
    pub log_info: Option<String>,
}
model! { IntegrationInstanceLog {
    0 "LogInfo" log_info: String
} }

/// Describes instance log detail: `DescribeInstanceLogDetail` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeInstanceLogDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogDetail {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    /// Required.
    pub cur_run_date: String,
    pub log_level_type: Option<String>,
    pub execution_file_type: Option<String>,
    pub execution_job_id: Option<String>,
    pub broker_ip: Option<String>,
    pub origin_file_name: Option<String>,
    pub start_count: Option<i64>,
    pub line_count: Option<i64>,
    pub ext_info: Option<String>,
    pub request_from_source: Option<String>,
    pub instance_life_detail_dto_list: Option<Vec<InstanceLifeDetailDto>>,
    pub current_life_round: Option<i64>,
    pub max_life_round: Option<i64>,
    pub tries: Option<i64>,
    pub dynamic: Option<bool>,
}
operation! { DescribeInstanceLogDetail(project_id: String, task_id: String, cur_run_date: String)
    "DescribeInstanceLogDetail" -> DescribeInstanceLogDetailOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "CurRunDate" cur_run_date, 3 "LogLevelType" log_level_type: String,
    4 "ExecutionFileType" execution_file_type: String, 5 "ExecutionJobId" execution_job_id: String,
    6 "BrokerIp" broker_ip: String, 7 "OriginFileName" origin_file_name: String, 8 "StartCount" start_count: i64,
    9 "LineCount" line_count: i64, 10 "ExtInfo" ext_info: String, 11 "RequestFromSource" request_from_source: String,
    12 "InstanceLifeDetailDtoList" instance_life_detail_dto_list: Vec<InstanceLifeDetailDto>,
    13 "CurrentLifeRound" current_life_round: i64, 14 "MaxLifeRound" max_life_round: i64, 15 "Tries" tries: i64,
    16 "Dynamic" dynamic: bool
} }

/// Response of [`DescribeInstanceLogDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogDetailOutput {
    pub data: Option<InstanceLogInfoOpsDto>,
}
model! { DescribeInstanceLogDetailOutput {
    0 "Data" data: InstanceLogInfoOpsDto
} }

/// In the response of [`DescribeInstanceLogDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceLogInfoOpsDto {
    pub log_info: Option<String>,
    pub yarn_log_info: Vec<String>,
    pub data_log_info: Option<String>,
    pub third_task_run_log_info: Option<String>,
    pub third_task_log_url_desc: Option<String>,
    pub line_count: Option<i64>,
    pub ext_info: Option<String>,
    pub is_end: Option<bool>,
    pub file_size: Option<String>,
    pub matched_broker_ip: Option<String>,
    pub execution_extended_props: Vec<PairDto>,
}
model! { InstanceLogInfoOpsDto {
    0 "LogInfo" log_info: String, 1 "YarnLogInfo" yarn_log_info: Vec<String>, 2 "DataLogInfo" data_log_info: String,
    3 "ThirdTaskRunLogInfo" third_task_run_log_info: String, 4 "ThirdTaskLogUrlDesc" third_task_log_url_desc: String,
    5 "LineCount" line_count: i64, 6 "ExtInfo" ext_info: String, 7 "IsEnd" is_end: bool, 8 "FileSize" file_size: String,
    9 "MatchedBrokerIp" matched_broker_ip: String, 10 "ExecutionExtendedProps" execution_extended_props: Vec<PairDto>
} }

/// In the response of [`DescribeInstanceLogDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PairDto {
    pub key: Option<String>,
    pub value: Option<String>,
    pub description: Option<String>,
}
model! { PairDto {
    0 "Key" key: String, 1 "Value" value: String, 2 "Description" description: String
} }

/// Describes instance log file: `DescribeInstanceLogFile` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeInstanceLogFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogFile {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    pub cur_run_date: Option<String>,
    pub request_from_source: Option<String>,
    pub broker_ip: Option<String>,
    pub origin_file_name: Option<String>,
    pub execution_job_id: Option<String>,
    pub log_level_type: Option<String>,
    pub execution_file_type: Option<String>,
    pub instance_life_detail_dto_list: Option<Vec<InstanceLifeDetailDto>>,
    pub current_life_round: Option<i64>,
    pub max_life_round: Option<i64>,
    pub tries: Option<i64>,
    pub dynamic: Option<bool>,
}
operation! { DescribeInstanceLogFile(project_id: String, task_id: String)
    "DescribeInstanceLogFile" -> DescribeInstanceLogFileOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "CurRunDate" cur_run_date: String,
    3 "RequestFromSource" request_from_source: String, 4 "BrokerIp" broker_ip: String,
    5 "OriginFileName" origin_file_name: String, 6 "ExecutionJobId" execution_job_id: String,
    7 "LogLevelType" log_level_type: String, 8 "ExecutionFileType" execution_file_type: String,
    9 "InstanceLifeDetailDtoList" instance_life_detail_dto_list: Vec<InstanceLifeDetailDto>,
    10 "CurrentLifeRound" current_life_round: i64, 11 "MaxLifeRound" max_life_round: i64, 12 "Tries" tries: i64,
    13 "Dynamic" dynamic: bool
} }

/// Response of [`DescribeInstanceLogFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogFileOutput {
    pub data: Option<InstanceDownloadLogInfo>,
}
model! { DescribeInstanceLogFileOutput {
    0 "Data" data: InstanceDownloadLogInfo
} }

/// In the response of [`DescribeInstanceLogFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDownloadLogInfo {
    pub file_name: Option<String>,
    pub file_url: Option<String>,
}
model! { InstanceDownloadLogInfo {
    0 "FileName" file_name: String, 1 "FileUrl" file_url: String
} }

/// Describes instance log list: `DescribeInstanceLogList` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeInstanceLogList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogList {
    /// Required.
    pub task_id: String,
    /// Required.
    pub cur_run_date: String,
}
operation! { DescribeInstanceLogList(task_id: String, cur_run_date: String)
    "DescribeInstanceLogList" -> DescribeInstanceLogListOutput {
    0 "TaskId" task_id, 1 "CurRunDate" cur_run_date
} }

/// Response of [`DescribeInstanceLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogListOutput {
    pub data: Option<String>,
    pub instance_log_list: Vec<InstanceLogList>,
}
model! { DescribeInstanceLogListOutput {
    0 "Data" data: String, 1 "InstanceLogList" instance_log_list: Vec<InstanceLogList>
} }

/// In the response of [`DescribeInstanceLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceLogList {
    pub task_id: Option<String>,
    pub cur_run_date: Option<String>,
    pub tries: Option<String>,
    pub last_update: Option<String>,
    pub broker_ip: Option<String>,
    pub file_size: Option<String>,
    pub origin_file_name: Option<String>,
    pub create_time: Option<String>,
    pub instance_log_type: Option<String>,
    pub task_name: Option<String>,
    pub cost_time: Option<String>,
}
model! { InstanceLogList {
    0 "TaskId" task_id: String, 1 "CurRunDate" cur_run_date: String, 2 "Tries" tries: String,
    3 "LastUpdate" last_update: String, 4 "BrokerIp" broker_ip: String, 5 "FileSize" file_size: String,
    6 "OriginFileName" origin_file_name: String, 7 "CreateTime" create_time: String,
    8 "InstanceLogType" instance_log_type: String, 9 "TaskName" task_name: String, 10 "CostTime" cost_time: String
} }

/// Describes instances by executors: `DescribeInstancesByExecutors` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeInstancesByExecutors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesByExecutors {
    pub project_id: Option<String>,
    pub executor_group_id_list: Option<Vec<String>>,
}
operation! { DescribeInstancesByExecutors() "DescribeInstancesByExecutors" -> DescribeInstancesByExecutorsOutput {
    0 "ProjectId" project_id: String, 1 "ExecutorGroupIdList" executor_group_id_list: Vec<String>
} }

/// Response of [`DescribeInstancesByExecutors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesByExecutorsOutput {
    pub data: Vec<ExecutorTaskInstanceCount>,
}
model! { DescribeInstancesByExecutorsOutput {
    0 "Data" data: Vec<ExecutorTaskInstanceCount>
} }

/// In the response of [`DescribeInstancesByExecutors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutorTaskInstanceCount {
    pub executor_group_id: Option<String>,
    pub scheduling_task_count: Option<i64>,
    pub running_instance_count: Option<i64>,
    pub waiting_instance_count: Option<i64>,
    pub others_task_type_scheduling_task_count: Option<i64>,
    pub others_task_type_running_instance_count: Option<i64>,
    pub others_task_type_waiting_instance_count: Option<String>,
}
model! { ExecutorTaskInstanceCount {
    0 "ExecutorGroupId" executor_group_id: String, 1 "SchedulingTaskCount" scheduling_task_count: i64,
    2 "RunningInstanceCount" running_instance_count: i64, 3 "WaitingInstanceCount" waiting_instance_count: i64,
    4 "OthersTaskTypeSchedulingTaskCount" others_task_type_scheduling_task_count: i64,
    5 "OthersTaskTypeRunningInstanceCount" others_task_type_running_instance_count: i64,
    6 "OthersTaskTypeWaitingInstanceCount" others_task_type_waiting_instance_count: String
} }

/// Describes integration node: `DescribeIntegrationNode` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeIntegrationNode>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationNode {
    /// Required.
    pub id: String,
    /// Required.
    pub project_id: String,
    pub task_type: Option<i64>,
}
operation! { DescribeIntegrationNode(id: String, project_id: String)
    "DescribeIntegrationNode" -> DescribeIntegrationNodeOutput {
    0 "Id" id, 1 "ProjectId" project_id, 2 "TaskType" task_type: i64
} }

/// Response of [`DescribeIntegrationNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationNodeOutput {
    pub node_info: Option<IntegrationNodeInfo>,
    pub source_check_flag: Option<bool>,
}
model! { DescribeIntegrationNodeOutput {
    0 "NodeInfo" node_info: IntegrationNodeInfo, 1 "SourceCheckFlag" source_check_flag: bool
} }

/// Describes integration statistics: `DescribeIntegrationStatistics` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeIntegrationStatistics>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationStatistics {
    /// Required.
    pub task_type: i64,
    /// Required.
    pub project_id: String,
    pub query_date: Option<String>,
}
operation! { DescribeIntegrationStatistics(task_type: i64, project_id: String)
    "DescribeIntegrationStatistics" -> DescribeIntegrationStatisticsOutput {
    0 "TaskType" task_type, 1 "ProjectId" project_id, 2 "QueryDate" query_date: String
} }

/// Response of [`DescribeIntegrationStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationStatisticsOutput {
    pub total_task: Option<i64>,
    pub prod_task: Option<i64>,
    pub dev_task: Option<i64>,
    pub total_read_records: Option<i64>,
    pub total_write_records: Option<i64>,
    pub total_error_records: Option<i64>,
    pub total_alarm_event: Option<i64>,
    pub increase_read_records: Option<i64>,
    pub increase_write_records: Option<i64>,
    pub increase_error_records: Option<i64>,
    pub increase_alarm_event: Option<i64>,
    pub alarm_event: Option<String>,
}
model! { DescribeIntegrationStatisticsOutput {
    0 "TotalTask" total_task: i64, 1 "ProdTask" prod_task: i64, 2 "DevTask" dev_task: i64,
    3 "TotalReadRecords" total_read_records: i64, 4 "TotalWriteRecords" total_write_records: i64,
    5 "TotalErrorRecords" total_error_records: i64, 6 "TotalAlarmEvent" total_alarm_event: i64,
    7 "IncreaseReadRecords" increase_read_records: i64, 8 "IncreaseWriteRecords" increase_write_records: i64,
    9 "IncreaseErrorRecords" increase_error_records: i64, 10 "IncreaseAlarmEvent" increase_alarm_event: i64,
    11 "AlarmEvent" alarm_event: String
} }

/// Describes integration statistics instance trend: `DescribeIntegrationStatisticsInstanceTrend` of `wedata`
/// 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeIntegrationStatisticsInstanceTrend>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationStatisticsInstanceTrend {
    /// Required.
    pub task_type: i64,
    /// Required.
    pub project_id: String,
    pub query_date: Option<String>,
    pub executor_group_id: Option<String>,
}
operation! { DescribeIntegrationStatisticsInstanceTrend(task_type: i64, project_id: String)
    "DescribeIntegrationStatisticsInstanceTrend" -> DescribeIntegrationStatisticsInstanceTrendOutput {
    0 "TaskType" task_type, 1 "ProjectId" project_id, 2 "QueryDate" query_date: String,
    3 "ExecutorGroupId" executor_group_id: String
} }

/// Response of [`DescribeIntegrationStatisticsInstanceTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationStatisticsInstanceTrendOutput {
    pub trends_data: Vec<IntegrationStatisticsTrendResult>,
}
model! { DescribeIntegrationStatisticsInstanceTrendOutput {
    0 "TrendsData" trends_data: Vec<IntegrationStatisticsTrendResult>
} }

/// In the response of [`DescribeIntegrationStatisticsInstanceTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationStatisticsTrendResult {
    pub statistic_name: Vec<String>,
    pub statistic_value: Vec<i64>,
    pub statistic_type: Option<String>,
}
model! { IntegrationStatisticsTrendResult {
    0 "StatisticName" statistic_name: Vec<String>, 1 "StatisticValue" statistic_value: Vec<i64>,
    2 "StatisticType" statistic_type: String
} }

/// Describes integration statistics records trend: `DescribeIntegrationStatisticsRecordsTrend` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeIntegrationStatisticsRecordsTrend>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationStatisticsRecordsTrend {
    /// Required.
    pub task_type: i64,
    /// Required.
    pub project_id: String,
    pub query_date: Option<String>,
}
operation! { DescribeIntegrationStatisticsRecordsTrend(task_type: i64, project_id: String)
    "DescribeIntegrationStatisticsRecordsTrend" -> DescribeIntegrationStatisticsRecordsTrendOutput {
    0 "TaskType" task_type, 1 "ProjectId" project_id, 2 "QueryDate" query_date: String
} }

/// Response of [`DescribeIntegrationStatisticsRecordsTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationStatisticsRecordsTrendOutput {
    pub trends_data: Vec<IntegrationStatisticsTrendResult>,
}
model! { DescribeIntegrationStatisticsRecordsTrendOutput {
    0 "TrendsData" trends_data: Vec<IntegrationStatisticsTrendResult>
} }

/// Describes integration statistics task status: `DescribeIntegrationStatisticsTaskStatus` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeIntegrationStatisticsTaskStatus>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationStatisticsTaskStatus {
    /// Required.
    pub task_type: i64,
    /// Required.
    pub project_id: String,
    pub query_date: Option<String>,
    pub executor_group_id: Option<String>,
}
operation! { DescribeIntegrationStatisticsTaskStatus(task_type: i64, project_id: String)
    "DescribeIntegrationStatisticsTaskStatus" -> DescribeIntegrationStatisticsTaskStatusOutput {
    0 "TaskType" task_type, 1 "ProjectId" project_id, 2 "QueryDate" query_date: String,
    3 "ExecutorGroupId" executor_group_id: String
} }

/// Response of [`DescribeIntegrationStatisticsTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationStatisticsTaskStatusOutput {
    pub status_data: Option<String>,
}
model! { DescribeIntegrationStatisticsTaskStatusOutput {
    0 "StatusData" status_data: String
} }

/// Describes integration statistics task status trend: `DescribeIntegrationStatisticsTaskStatusTrend` of `wedata`
/// 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeIntegrationStatisticsTaskStatusTrend>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationStatisticsTaskStatusTrend {
    /// Required.
    pub task_type: i64,
    /// Required.
    pub project_id: String,
    pub query_date: Option<String>,
    pub executor_group_id: Option<String>,
}
operation! { DescribeIntegrationStatisticsTaskStatusTrend(task_type: i64, project_id: String)
    "DescribeIntegrationStatisticsTaskStatusTrend" -> DescribeIntegrationStatisticsTaskStatusTrendOutput {
    0 "TaskType" task_type, 1 "ProjectId" project_id, 2 "QueryDate" query_date: String,
    3 "ExecutorGroupId" executor_group_id: String
} }

/// Response of [`DescribeIntegrationStatisticsTaskStatusTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationStatisticsTaskStatusTrendOutput {
    pub trends_data: Vec<IntegrationStatisticsTrendResult>,
}
model! { DescribeIntegrationStatisticsTaskStatusTrendOutput {
    0 "TrendsData" trends_data: Vec<IntegrationStatisticsTrendResult>
} }

/// Describes integration task: `DescribeIntegrationTask` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeIntegrationTask>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub project_id: String,
    pub task_type: Option<i64>,
    pub instance_version: Option<i64>,
    pub ext_config: Option<Vec<RecordField>>,
}
operation! { DescribeIntegrationTask(task_id: String, project_id: String)
    "DescribeIntegrationTask" -> DescribeIntegrationTaskOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id, 2 "TaskType" task_type: i64,
    3 "InstanceVersion" instance_version: i64, 4 "ExtConfig" ext_config: Vec<RecordField>
} }

/// Response of [`DescribeIntegrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationTaskOutput {
    pub task_info: Option<IntegrationTaskInfo>,
    pub agent_status: Option<AgentStatus>,
    pub task_version: Option<TaskVersionInstance>,
    pub task_version_list: Vec<RealtimeTaskInstanceVO>,
}
model! { DescribeIntegrationTaskOutput {
    0 "TaskInfo" task_info: IntegrationTaskInfo, 1 "AgentStatus" agent_status: AgentStatus,
    2 "TaskVersion" task_version: TaskVersionInstance,
    3 "TaskVersionList" task_version_list: Vec<RealtimeTaskInstanceVO>
} }

/// In the response of [`DescribeIntegrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentStatus {
    pub running: Option<i64>,
    pub abnormal: Option<i64>,
    pub in_operation: Option<i64>,
}
model! { AgentStatus {
    0 "Running" running: i64, 1 "Abnormal" abnormal: i64, 2 "InOperation" in_operation: i64
} }

/// In the response of [`DescribeIntegrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskVersionInstance {
    pub instance_version: Option<i64>,
    pub version_desc: Option<String>,
    pub change_type: Option<i64>,
    pub submitter_uin: Option<String>,
    pub instance_date: Option<String>,
    pub instance_status: Option<i64>,
}
model! { TaskVersionInstance {
    0 "InstanceVersion" instance_version: i64, 1 "VersionDesc" version_desc: String, 2 "ChangeType" change_type: i64,
    3 "SubmitterUin" submitter_uin: String, 4 "InstanceDate" instance_date: String,
    5 "InstanceStatus" instance_status: i64
} }

/// In the response of [`DescribeIntegrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeTaskInstanceVO {
    pub instance_date: Option<String>,
    pub running_order_id: Option<i64>,
}
model! { RealtimeTaskInstanceVO {
    0 "InstanceDate" instance_date: String, 1 "RunningOrderId" running_order_id: i64
} }

/// Describes integration tasks: `DescribeIntegrationTasks` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeIntegrationTasks>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationTasks {
    /// Required.
    pub project_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub task_type: Option<i64>,
}
operation! { DescribeIntegrationTasks(project_id: String, page_number: i64, page_size: i64)
    "DescribeIntegrationTasks" -> DescribeIntegrationTasksOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Filters" filters: Vec<Filter>,
    4 "OrderFields" order_fields: Vec<OrderField>, 5 "StartTime" start_time: String, 6 "EndTime" end_time: String,
    7 "TaskType" task_type: i64
} }
paged! { DescribeIntegrationTasks: IntegrationTaskInfo =
    Number "PageNumber", "TaskInfoSet" task_info_set, total "TotalCount" }

/// Response of [`DescribeIntegrationTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationTasksOutput {
    pub task_info_set: Vec<IntegrationTaskInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeIntegrationTasksOutput {
    0 "TaskInfoSet" task_info_set: Vec<IntegrationTaskInfo>, 1 "TotalCount" total_count: i64
} }

/// Describes integration version nodes info: `DescribeIntegrationVersionNodesInfo` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeIntegrationVersionNodesInfo>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationVersionNodesInfo {
    /// Required.
    pub task_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_version_path: String,
    pub task_version: Option<String>,
}
operation! { DescribeIntegrationVersionNodesInfo(task_id: String, project_id: String, task_version_path: String)
    "DescribeIntegrationVersionNodesInfo" -> DescribeIntegrationVersionNodesInfoOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id, 2 "TaskVersionPath" task_version_path,
    3 "TaskVersion" task_version: String
} }

/// Response of [`DescribeIntegrationVersionNodesInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationVersionNodesInfoOutput {
    pub nodes: Vec<IntegrationNodeInfo>,
    pub mappings: Vec<IntegrationNodeMapping>,
    pub task_id: Option<String>,
}
model! { DescribeIntegrationVersionNodesInfoOutput {
    0 "Nodes" nodes: Vec<IntegrationNodeInfo>, 1 "Mappings" mappings: Vec<IntegrationNodeMapping>,
    2 "TaskId" task_id: String
} }

/// Describes lineage columns: `DescribeLineageColumns` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeLineageColumns>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLineageColumns {
    /// Required.
    pub table_id: String,
}
operation! { DescribeLineageColumns(table_id: String) "DescribeLineageColumns" -> DescribeLineageColumnsOutput {
    0 "TableId" table_id
} }

/// Response of [`DescribeLineageColumns`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLineageColumnsOutput {
    pub metastore_type: Vec<String>,
    pub metastore_type_name: Option<String>,
    pub table_name: Option<String>,
    pub column_set: Vec<ColumnLineageInfo>,
}
model! { DescribeLineageColumnsOutput {
    0 "MetastoreType" metastore_type: Vec<String>, 1 "MetastoreTypeName" metastore_type_name: String,
    2 "TableName" table_name: String, 3 "ColumnSet" column_set: Vec<ColumnLineageInfo>
} }

/// Describes lineage info: `DescribeLineageInfo` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeLineageInfo>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLineageInfo {
    pub resource_ori_id: Option<String>,
    pub resource_type: Option<String>,
    pub qualified_id: Option<String>,
    pub direction: Option<String>,
    pub input_depth: Option<i64>,
    pub output_depth: Option<i64>,
    pub platform: Option<String>,
    pub lineage_type: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeLineageInfo() "DescribeLineageInfo" -> DescribeLineageInfoOutput {
    0 "ResourceOriId" resource_ori_id: String, 1 "ResourceType" resource_type: String,
    2 "QualifiedId" qualified_id: String, 3 "Direction" direction: String, 4 "InputDepth" input_depth: i64,
    5 "OutputDepth" output_depth: i64, 6 "Platform" platform: String, 7 "LineageType" lineage_type: String,
    8 "PageNumber" page_number: i64, 9 "PageSize" page_size: i64
} }

/// Response of [`DescribeLineageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLineageInfoOutput {
    pub data: Option<LineageCommonInfoVO>,
}
model! { DescribeLineageInfoOutput {
    0 "Data" data: LineageCommonInfoVO
} }

/// In the response of [`DescribeLineageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageCommonInfoVO {
    pub current_resource: Option<LineageResouce>,
    pub parent_set: Vec<LineageNodeInfoVO>,
    pub child_set: Vec<LineageNodeInfoVO>,
    pub down_stream_count: Option<i64>,
    pub up_stream_count: Option<i64>,
    pub stream_count_flag: Option<bool>,
}
model! { LineageCommonInfoVO {
    0 "CurrentResource" current_resource: LineageResouce, 1 "ParentSet" parent_set: Vec<LineageNodeInfoVO>,
    2 "ChildSet" child_set: Vec<LineageNodeInfoVO>, 3 "DownStreamCount" down_stream_count: i64,
    4 "UpStreamCount" up_stream_count: i64, 5 "StreamCountFlag" stream_count_flag: bool
} }

/// In the response of [`DescribeLineageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageResouce {
    pub resource_ori_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub qualified_id: Option<String>,
    pub description: Option<String>,
    pub platform: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub resource_properties: Vec<LineageProperty>,
}
model! { LineageResouce {
    0 "ResourceOriId" resource_ori_id: String, 1 "ResourceName" resource_name: String,
    2 "ResourceType" resource_type: String, 3 "QualifiedId" qualified_id: String, 4 "Description" description: String,
    5 "Platform" platform: String, 6 "CreateTime" create_time: String, 7 "UpdateTime" update_time: String,
    8 "ResourceProperties" resource_properties: Vec<LineageProperty>
} }

/// In the response of [`DescribeLineageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageProperty {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { LineageProperty {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`DescribeLineageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageNodeInfoVO {
    pub current_resource: Option<LineageResouce>,
    pub relation: Option<LineageRelationVO>,
    pub down_stream_count: Option<i64>,
    pub up_stream_count: Option<i64>,
    pub parent_set: Vec<LineageNodeInfoVO>,
    pub child_set: Vec<LineageNodeInfoVO>,
    pub stream_count_flag: Option<bool>,
}
model! { LineageNodeInfoVO {
    0 "CurrentResource" current_resource: LineageResouce, 1 "Relation" relation: LineageRelationVO,
    2 "DownStreamCount" down_stream_count: i64, 3 "UpStreamCount" up_stream_count: i64,
    4 "ParentSet" parent_set: Vec<LineageNodeInfoVO>, 5 "ChildSet" child_set: Vec<LineageNodeInfoVO>,
    6 "StreamCountFlag" stream_count_flag: bool
} }

/// In the response of [`DescribeLineageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageRelationVO {
    pub relation_id: Option<String>,
    pub source_qualified_id: Option<String>,
    pub target_qualified_id: Option<String>,
    pub processes: Vec<LineageProcessVO>,
}
model! { LineageRelationVO {
    0 "RelationId" relation_id: String, 1 "SourceQualifiedId" source_qualified_id: String,
    2 "TargetQualifiedId" target_qualified_id: String, 3 "Processes" processes: Vec<LineageProcessVO>
} }

/// In the response of [`DescribeLineageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageProcessVO {
    pub process_id: Option<String>,
    pub process_type: Option<String>,
    pub process_sub_type: Option<String>,
    pub process_name: Option<String>,
    pub description: Option<String>,
    pub qualified_id: Option<String>,
    pub platform: Option<String>,
    pub process_properties: Vec<LineageProperty>,
}
model! { LineageProcessVO {
    0 "ProcessId" process_id: String, 1 "ProcessType" process_type: String, 2 "ProcessSubType" process_sub_type: String,
    3 "ProcessName" process_name: String, 4 "Description" description: String, 5 "QualifiedId" qualified_id: String,
    6 "Platform" platform: String, 7 "ProcessProperties" process_properties: Vec<LineageProperty>
} }

/// Describes manual trigger record page: `DescribeManualTriggerRecordPage` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeManualTriggerRecordPage>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManualTriggerRecordPage {
    /// Required.
    pub project_id: String,
    pub trigger_name: Option<String>,
    pub workflow_keyword: Option<String>,
    pub creator: Option<String>,
    pub trigger_start_time: Option<String>,
    pub trigger_end_time: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub trigger_id: Option<String>,
}
operation! { DescribeManualTriggerRecordPage(project_id: String)
    "DescribeManualTriggerRecordPage" -> DescribeManualTriggerRecordPageOutput {
    0 "ProjectId" project_id, 1 "TriggerName" trigger_name: String, 2 "WorkflowKeyword" workflow_keyword: String,
    3 "Creator" creator: String, 4 "TriggerStartTime" trigger_start_time: String,
    5 "TriggerEndTime" trigger_end_time: String, 6 "PageNumber" page_number: i64, 7 "PageSize" page_size: i64,
    8 "TriggerId" trigger_id: String
} }
paged! { DescribeManualTriggerRecordPage: ManualTriggerRecordOpsDto =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`DescribeManualTriggerRecordPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManualTriggerRecordPageOutput {
    pub request_from_source: Option<String>,
    pub data: Option<ManualTriggerRecordOpsDtoPage>,
}
model! { DescribeManualTriggerRecordPageOutput {
    0 "RequestFromSource" request_from_source: String, 1 "Data" data: ManualTriggerRecordOpsDtoPage
} }

/// In the response of [`DescribeManualTriggerRecordPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualTriggerRecordOpsDtoPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub items: Vec<ManualTriggerRecordOpsDto>,
    pub total_page: Option<i64>,
    pub page_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ManualTriggerRecordOpsDtoPage {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Items" items: Vec<ManualTriggerRecordOpsDto>,
    3 "TotalPage" total_page: i64, 4 "PageCount" page_count: i64, 5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeManualTriggerRecordPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualTriggerRecordOpsDto {
    pub trigger_id: Option<String>,
    pub trigger_name: Option<String>,
    pub remark: Option<String>,
    pub datetime_list: Vec<String>,
    pub task_cnt: Option<i64>,
    pub instance_cnt: Option<i64>,
    pub finished_instance_cnt: Option<i64>,
    pub success_instance_cnt: Option<i64>,
    pub status: Option<String>,
    pub trigger_params: Option<String>,
    pub owner_uin: Option<String>,
    pub user_uin: Option<String>,
    pub user_name: Option<String>,
    pub tenant_id: Option<String>,
    pub project_id: Option<String>,
    pub create_time: Option<String>,
    pub schedule_time_zone: Option<String>,
    pub time_type: Option<String>,
    pub trigger_source: Option<String>,
    pub trigger_source_id: Option<String>,
    pub parent_sp_task_id: Option<String>,
    pub parent_sp_instance_name: Option<String>,
    pub parent_sp_instance_data_time: Option<String>,
    pub schedule_time_list: Vec<String>,
}
model! { ManualTriggerRecordOpsDto {
    0 "TriggerId" trigger_id: String, 1 "TriggerName" trigger_name: String, 2 "Remark" remark: String,
    3 "DatetimeList" datetime_list: Vec<String>, 4 "TaskCnt" task_cnt: i64, 5 "InstanceCnt" instance_cnt: i64,
    6 "FinishedInstanceCnt" finished_instance_cnt: i64, 7 "SuccessInstanceCnt" success_instance_cnt: i64,
    8 "Status" status: String, 9 "TriggerParams" trigger_params: String, 10 "OwnerUin" owner_uin: String,
    11 "UserUin" user_uin: String, 12 "UserName" user_name: String, 13 "TenantId" tenant_id: String,
    14 "ProjectId" project_id: String, 15 "CreateTime" create_time: String,
    16 "ScheduleTimeZone" schedule_time_zone: String, 17 "TimeType" time_type: String,
    18 "TriggerSource" trigger_source: String, 19 "TriggerSourceId" trigger_source_id: String,
    20 "ParentSpTaskId" parent_sp_task_id: String, 21 "ParentSpInstanceName" parent_sp_instance_name: String,
    22 "ParentSpInstanceDataTime" parent_sp_instance_data_time: String,
    23 "ScheduleTimeList" schedule_time_list: Vec<String>
} }

/// Describes offline task token: `DescribeOfflineTaskToken` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeOfflineTaskToken>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfflineTaskToken {}
operation! { DescribeOfflineTaskToken() "DescribeOfflineTaskToken" -> DescribeOfflineTaskTokenOutput {} }

/// Response of [`DescribeOfflineTaskToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfflineTaskTokenOutput {
    /// Secret.
    pub token: Option<Secret>,
    pub data: Option<String>,
}
model! { DescribeOfflineTaskTokenOutput {
    0 "Token" token: Secret, 1 "Data" data: String
} }

/// Describes operate ops tasks: `DescribeOperateOpsTasks` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeOperateOpsTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperateOpsTasks {
    /// Required.
    pub project_id: String,
    pub folder_id_list: Option<String>,
    pub work_flow_id_list: Option<String>,
    pub work_flow_name_list: Option<String>,
    pub task_name_list: Option<String>,
    pub task_id_list: Option<String>,
    pub page_number: Option<String>,
    pub page_size: Option<String>,
    pub sort_item: Option<String>,
    pub sort_type: Option<String>,
    pub in_charge_list: Option<String>,
    pub task_type_id_list: Option<String>,
    pub status_list: Option<String>,
    pub task_cycle_unit_list: Option<String>,
    pub product_name_list: Option<String>,
    pub source_service_id: Option<String>,
    pub source_service_type: Option<String>,
    pub target_service_id: Option<String>,
    pub target_service_type: Option<String>,
    pub alarm_type: Option<String>,
    pub executor_group_id_list: Option<String>,
    pub task_tags: Option<Vec<TaskTag>>,
    pub key_word: Option<String>,
    pub init_strategy: Option<String>,
    pub request_resource_types: Option<Vec<String>>,
    pub project_ids: Option<Vec<String>>,
    pub black_task_id_list: Option<Vec<String>>,
    pub schedule_time_zone: Option<String>,
    pub run_priority_list: Option<Vec<i64>>,
    pub include_manual_task: Option<String>,
    pub check_privilege: Option<bool>,
}
operation! { DescribeOperateOpsTasks(project_id: String) "DescribeOperateOpsTasks" -> DescribeOperateOpsTasksOutput {
    0 "ProjectId" project_id, 1 "FolderIdList" folder_id_list: String, 2 "WorkFlowIdList" work_flow_id_list: String,
    3 "WorkFlowNameList" work_flow_name_list: String, 4 "TaskNameList" task_name_list: String,
    5 "TaskIdList" task_id_list: String, 6 "PageNumber" page_number: String, 7 "PageSize" page_size: String,
    8 "SortItem" sort_item: String, 9 "SortType" sort_type: String, 10 "InChargeList" in_charge_list: String,
    11 "TaskTypeIdList" task_type_id_list: String, 12 "StatusList" status_list: String,
    13 "TaskCycleUnitList" task_cycle_unit_list: String, 14 "ProductNameList" product_name_list: String,
    15 "SourceServiceId" source_service_id: String, 16 "SourceServiceType" source_service_type: String,
    17 "TargetServiceId" target_service_id: String, 18 "TargetServiceType" target_service_type: String,
    19 "AlarmType" alarm_type: String, 20 "ExecutorGroupIdList" executor_group_id_list: String,
    21 "TaskTags" task_tags: Vec<TaskTag>, 22 "KeyWord" key_word: String, 23 "InitStrategy" init_strategy: String,
    24 "RequestResourceTypes" request_resource_types: Vec<String>, 25 "ProjectIds" project_ids: Vec<String>,
    26 "BlackTaskIdList" black_task_id_list: Vec<String>, 27 "ScheduleTimeZone" schedule_time_zone: String,
    28 "RunPriorityList" run_priority_list: Vec<i64>, 29 "IncludeManualTask" include_manual_task: String,
    30 "CheckPrivilege" check_privilege: bool
} }

/// In the request of [`DescribeOperateOpsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskTag {
    /// Required.
    pub tag_name: Option<String>,
    /// Required.
    pub tag_values: Option<Vec<String>>,
}
input! { TaskTag(tag_name: String, tag_values: Vec<String>) {
    0 "TagName" tag_name: String, 1 "TagValues" tag_values: Vec<String>
} }

/// Response of [`DescribeOperateOpsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperateOpsTasksOutput {
    pub data: Option<OpsTaskInfoPage>,
}
model! { DescribeOperateOpsTasksOutput {
    0 "Data" data: OpsTaskInfoPage
} }

/// In the response of [`DescribeOperateOpsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpsTaskInfoPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub items: Vec<TaskOpsDto>,
    pub total_page: Option<i64>,
    pub page_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { OpsTaskInfoPage {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Items" items: Vec<TaskOpsDto>,
    3 "TotalPage" total_page: i64, 4 "PageCount" page_count: i64, 5 "TotalCount" total_count: i64
} }

/// Describes ops instance log list: `DescribeOpsInstanceLogList` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeOpsInstanceLogList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpsInstanceLogList {
    /// Required.
    pub task_id: String,
    /// Required.
    pub cur_run_date: String,
}
operation! { DescribeOpsInstanceLogList(task_id: String, cur_run_date: String)
    "DescribeOpsInstanceLogList" -> DescribeOpsInstanceLogListOutput {
    0 "TaskId" task_id, 1 "CurRunDate" cur_run_date
} }

/// Response of [`DescribeOpsInstanceLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpsInstanceLogListOutput {
    pub data: Vec<InstanceLogInfo>,
}
model! { DescribeOpsInstanceLogListOutput {
    0 "Data" data: Vec<InstanceLogInfo>
} }

/// Describes ops make plan instances: `DescribeOpsMakePlanInstances` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeOpsMakePlanInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpsMakePlanInstances {
    /// Required.
    pub project_id: String,
    /// Required.
    pub plan_id: String,
    /// Required.
    pub task_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub state_list: Option<Vec<i64>>,
}
operation! { DescribeOpsMakePlanInstances(project_id: String, plan_id: String, task_id: String)
    "DescribeOpsMakePlanInstances" -> DescribeOpsMakePlanInstancesOutput {
    0 "ProjectId" project_id, 1 "PlanId" plan_id, 2 "TaskId" task_id, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64, 5 "StateList" state_list: Vec<i64>
} }
paged! { DescribeOpsMakePlanInstances: InstanceOpsDto =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`DescribeOpsMakePlanInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpsMakePlanInstancesOutput {
    pub data: Option<MakePlanInstanceOpsDtoCollection>,
}
model! { DescribeOpsMakePlanInstancesOutput {
    0 "Data" data: MakePlanInstanceOpsDtoCollection
} }

/// In the response of [`DescribeOpsMakePlanInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MakePlanInstanceOpsDtoCollection {
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub items: Vec<InstanceOpsDto>,
}
model! { MakePlanInstanceOpsDtoCollection {
    0 "TotalCount" total_count: i64, 1 "TotalPage" total_page: i64, 2 "PageCount" page_count: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Items" items: Vec<InstanceOpsDto>
} }

/// Describes ops make plan tasks: `DescribeOpsMakePlanTasks` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeOpsMakePlanTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpsMakePlanTasks {
    /// Required.
    pub project_id: String,
    /// Required.
    pub plan_id: String,
    pub state_list: Option<Vec<i64>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeOpsMakePlanTasks(project_id: String, plan_id: String)
    "DescribeOpsMakePlanTasks" -> DescribeOpsMakePlanTasksOutput {
    0 "ProjectId" project_id, 1 "PlanId" plan_id, 2 "StateList" state_list: Vec<i64>, 3 "PageNumber" page_number: i64,
    4 "PageSize" page_size: i64
} }
paged! { DescribeOpsMakePlanTasks: MakePlanTaskOpsDto =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`DescribeOpsMakePlanTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpsMakePlanTasksOutput {
    pub data: Option<MakePlanTaskOpsDtoCollection>,
}
model! { DescribeOpsMakePlanTasksOutput {
    0 "Data" data: MakePlanTaskOpsDtoCollection
} }

/// In the response of [`DescribeOpsMakePlanTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MakePlanTaskOpsDtoCollection {
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub items: Vec<MakePlanTaskOpsDto>,
}
model! { MakePlanTaskOpsDtoCollection {
    0 "TotalCount" total_count: i64, 1 "TotalPage" total_page: i64, 2 "PageCount" page_count: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Items" items: Vec<MakePlanTaskOpsDto>
} }

/// In the response of [`DescribeOpsMakePlanTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MakePlanTaskOpsDto {
    pub task_base_info: Option<TaskOpsDto>,
    pub instance_count: Option<i64>,
    pub complete_percent: Option<i64>,
    pub success_percent: Option<i64>,
    pub instance_total_count: Option<i64>,
    pub failure_percent: Option<i64>,
}
model! { MakePlanTaskOpsDto {
    0 "TaskBaseInfo" task_base_info: TaskOpsDto, 1 "InstanceCount" instance_count: i64,
    2 "CompletePercent" complete_percent: i64, 3 "SuccessPercent" success_percent: i64,
    4 "InstanceTotalCount" instance_total_count: i64, 5 "FailurePercent" failure_percent: i64
} }

/// Describes ops make plans: `DescribeOpsMakePlans` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeOpsMakePlans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpsMakePlans {
    /// Required.
    pub project_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub plan_id: Option<String>,
    pub plan_name: Option<String>,
    pub task_name: Option<String>,
    pub task_id: Option<String>,
    pub creator: Option<String>,
    pub min_create_time: Option<String>,
    pub max_create_time: Option<String>,
    pub state_list: Option<Vec<i64>>,
    pub keyword: Option<String>,
}
operation! { DescribeOpsMakePlans(project_id: String) "DescribeOpsMakePlans" -> DescribeOpsMakePlansOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "PlanId" plan_id: String,
    4 "PlanName" plan_name: String, 5 "TaskName" task_name: String, 6 "TaskId" task_id: String,
    7 "Creator" creator: String, 8 "MinCreateTime" min_create_time: String, 9 "MaxCreateTime" max_create_time: String,
    10 "StateList" state_list: Vec<i64>, 11 "Keyword" keyword: String
} }
paged! { DescribeOpsMakePlans: MakePlanOpsDto = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`DescribeOpsMakePlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpsMakePlansOutput {
    pub data: Option<MakePlanOpsDtoCollection>,
}
model! { DescribeOpsMakePlansOutput {
    0 "Data" data: MakePlanOpsDtoCollection
} }

/// In the response of [`DescribeOpsMakePlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MakePlanOpsDtoCollection {
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub items: Vec<MakePlanOpsDto>,
}
model! { MakePlanOpsDtoCollection {
    0 "TotalCount" total_count: i64, 1 "TotalPage" total_page: i64, 2 "PageCount" page_count: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Items" items: Vec<MakePlanOpsDto>
} }

/// In the response of [`DescribeOpsMakePlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MakePlanOpsDto {
    pub plan_id: Option<String>,
    pub make_name: Option<String>,
    pub project_id: Option<String>,
    pub check_parent: Option<bool>,
    pub same_self_depend_type: Option<bool>,
    pub parallel_num: Option<i64>,
    pub same_cycle: Option<bool>,
    pub source_task_cycle: Option<String>,
    pub target_task_cycle: Option<String>,
    pub target_task_action: Option<i64>,
    pub map_param_list: Vec<StrToStrMap>,
    pub make_ext_list: Vec<StrToStrMap>,
    pub creator_id: Option<String>,
    pub creator: Option<String>,
    pub create_time: Option<String>,
    pub task_id_list: Vec<String>,
    pub make_datetime_list: Vec<CreateMakeDatetimeInfo>,
    pub remark: Option<String>,
    pub scheduler_resource_group: Option<String>,
    pub scheduler_resource_group_name: Option<String>,
    pub integration_resource_group: Option<String>,
    pub integration_resource_group_name: Option<String>,
    pub task_count: Option<i64>,
    pub complete_percent: Option<i64>,
    pub success_percent: Option<i64>,
    pub check_parent_type: Option<String>,
    pub same_self_workflow_depend_type: Option<bool>,
    pub self_workflow_dependency: Option<String>,
    pub make_data_time_order: Option<String>,
    pub schedule_time_zone: Option<String>,
    pub app_param: Option<String>,
    pub time_type: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub failure_percent: Option<i64>,
    pub alarm_rule: Option<MakePlanAlarmRule>,
    pub run_type: Option<i64>,
    pub run_date_time: Option<String>,
    pub run_schedule_time_zone: Option<String>,
    pub run_schedule_range_start_time: Option<String>,
    pub run_schedule_range_end_time: Option<String>,
    pub run_schedule_range_week_days: Vec<i64>,
}
model! { MakePlanOpsDto {
    0 "PlanId" plan_id: String, 1 "MakeName" make_name: String, 2 "ProjectId" project_id: String,
    3 "CheckParent" check_parent: bool, 4 "SameSelfDependType" same_self_depend_type: bool,
    5 "ParallelNum" parallel_num: i64, 6 "SameCycle" same_cycle: bool, 7 "SourceTaskCycle" source_task_cycle: String,
    8 "TargetTaskCycle" target_task_cycle: String, 9 "TargetTaskAction" target_task_action: i64,
    10 "MapParamList" map_param_list: Vec<StrToStrMap>, 11 "MakeExtList" make_ext_list: Vec<StrToStrMap>,
    12 "CreatorId" creator_id: String, 13 "Creator" creator: String, 14 "CreateTime" create_time: String,
    15 "TaskIdList" task_id_list: Vec<String>, 16 "MakeDatetimeList" make_datetime_list: Vec<CreateMakeDatetimeInfo>,
    17 "Remark" remark: String, 18 "SchedulerResourceGroup" scheduler_resource_group: String,
    19 "SchedulerResourceGroupName" scheduler_resource_group_name: String,
    20 "IntegrationResourceGroup" integration_resource_group: String,
    21 "IntegrationResourceGroupName" integration_resource_group_name: String, 22 "TaskCount" task_count: i64,
    23 "CompletePercent" complete_percent: i64, 24 "SuccessPercent" success_percent: i64,
    25 "CheckParentType" check_parent_type: String,
    26 "SameSelfWorkflowDependType" same_self_workflow_depend_type: bool,
    27 "SelfWorkflowDependency" self_workflow_dependency: String, 28 "MakeDataTimeOrder" make_data_time_order: String,
    29 "ScheduleTimeZone" schedule_time_zone: String, 30 "AppParam" app_param: String, 31 "TimeType" time_type: String,
    32 "StartTime" start_time: String, 33 "EndTime" end_time: String, 34 "FailurePercent" failure_percent: i64,
    35 "AlarmRule" alarm_rule: MakePlanAlarmRule, 36 "RunType" run_type: i64, 37 "RunDateTime" run_date_time: String,
    38 "RunScheduleTimeZone" run_schedule_time_zone: String,
    39 "RunScheduleRangeStartTime" run_schedule_range_start_time: String,
    40 "RunScheduleRangeEndTime" run_schedule_range_end_time: String,
    41 "RunScheduleRangeWeekDays" run_schedule_range_week_days: Vec<i64>
} }

/// In the response of [`DescribeOpsMakePlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MakePlanAlarmRule {
    pub alarm_level: Option<i64>,
    pub alarm_types: Vec<String>,
    pub ext_info: Option<String>,
    pub alarm_group: Vec<AlarmGroup>,
}
model! { MakePlanAlarmRule {
    0 "AlarmLevel" alarm_level: i64, 1 "AlarmTypes" alarm_types: Vec<String>, 2 "ExtInfo" ext_info: String,
    3 "AlarmGroup" alarm_group: Vec<AlarmGroup>
} }

/// In the response of [`DescribeOpsMakePlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmGroup {
    pub alarm_ways: Vec<String>,
    pub alarm_recipient_type: Option<i64>,
    pub alarm_recipients: Vec<String>,
    pub alarm_recipient_ids: Vec<String>,
    pub alarm_escalation_recipients: Vec<String>,
    pub alarm_escalation_recipient_ids: Vec<String>,
    pub alarm_escalation_interval: Option<i64>,
    pub notification_fatigue: Option<NotificationFatigue>,
    pub alarm_message_rule: Option<String>,
}
model! { AlarmGroup {
    0 "AlarmWays" alarm_ways: Vec<String>, 1 "AlarmRecipientType" alarm_recipient_type: i64,
    2 "AlarmRecipients" alarm_recipients: Vec<String>, 3 "AlarmRecipientIds" alarm_recipient_ids: Vec<String>,
    4 "AlarmEscalationRecipients" alarm_escalation_recipients: Vec<String>,
    5 "AlarmEscalationRecipientIds" alarm_escalation_recipient_ids: Vec<String>,
    6 "AlarmEscalationInterval" alarm_escalation_interval: i64,
    7 "NotificationFatigue" notification_fatigue: NotificationFatigue, 8 "AlarmMessageRule" alarm_message_rule: String
} }

/// In the response of [`DescribeOpsMakePlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationFatigue {
    pub notify_count: Option<i64>,
    pub notify_interval: Option<i64>,
    pub quiet_intervals: Vec<AlarmQuietInterval>,
}
model! { NotificationFatigue {
    0 "NotifyCount" notify_count: i64, 1 "NotifyInterval" notify_interval: i64,
    2 "QuietIntervals" quiet_intervals: Vec<AlarmQuietInterval>
} }

/// In the response of [`DescribeOpsMakePlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmQuietInterval {
    pub days_of_week: Vec<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { AlarmQuietInterval {
    0 "DaysOfWeek" days_of_week: Vec<i64>, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String
} }

/// Describes ops workflows: `DescribeOpsWorkflows` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeOpsWorkflows>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpsWorkflows {
    /// Required.
    pub project_id: String,
    pub product_name_list: Option<String>,
    pub folder_id_list: Option<String>,
    pub work_flow_id_list: Option<String>,
    pub work_flow_name_list: Option<String>,
    pub task_name_list: Option<String>,
    pub task_id_list: Option<String>,
    pub status_list: Option<String>,
    pub in_charge_list: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_item: Option<String>,
    pub sort_type: Option<String>,
    pub project_ids: Option<Vec<String>>,
    pub workflow_type_list: Option<Vec<String>>,
    pub key_word: Option<String>,
    pub schedule_time_zone: Option<String>,
    pub check_privilege: Option<bool>,
}
operation! { DescribeOpsWorkflows(project_id: String) "DescribeOpsWorkflows" -> DescribeOpsWorkflowsOutput {
    0 "ProjectId" project_id, 1 "ProductNameList" product_name_list: String, 2 "FolderIdList" folder_id_list: String,
    3 "WorkFlowIdList" work_flow_id_list: String, 4 "WorkFlowNameList" work_flow_name_list: String,
    5 "TaskNameList" task_name_list: String, 6 "TaskIdList" task_id_list: String, 7 "StatusList" status_list: String,
    8 "InChargeList" in_charge_list: String, 9 "PageNumber" page_number: i64, 10 "PageSize" page_size: i64,
    11 "SortItem" sort_item: String, 12 "SortType" sort_type: String, 13 "ProjectIds" project_ids: Vec<String>,
    14 "WorkflowTypeList" workflow_type_list: Vec<String>, 15 "KeyWord" key_word: String,
    16 "ScheduleTimeZone" schedule_time_zone: String, 17 "CheckPrivilege" check_privilege: bool
} }
paged! { DescribeOpsWorkflows: WorkflowExtOpsDto =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`DescribeOpsWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpsWorkflowsOutput {
    pub data: Option<WorkflowExtOpsDtoPage>,
}
model! { DescribeOpsWorkflowsOutput {
    0 "Data" data: WorkflowExtOpsDtoPage
} }

/// In the response of [`DescribeOpsWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowExtOpsDtoPage {
    pub total_count: Option<i64>,
    pub items: Vec<WorkflowExtOpsDto>,
}
model! { WorkflowExtOpsDtoPage {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<WorkflowExtOpsDto>
} }

/// In the response of [`DescribeOpsWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowExtOpsDto {
    pub task_count: Option<i64>,
    pub folder_name: Option<String>,
    pub work_flow_id: Option<String>,
    pub owner: Option<String>,
    pub owner_id: Option<String>,
    pub project_id: Option<String>,
    pub project_ident: Option<String>,
    pub project_name: Option<String>,
    pub work_flow_desc: Option<String>,
    pub work_flow_name: Option<String>,
    pub folder_id: Option<String>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub modify_user: Option<String>,
    pub workflow_type: Option<String>,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
    pub nested_by_sp_task_ids: Vec<String>,
}
model! { WorkflowExtOpsDto {
    0 "TaskCount" task_count: i64, 1 "FolderName" folder_name: String, 2 "WorkFlowId" work_flow_id: String,
    3 "Owner" owner: String, 4 "OwnerId" owner_id: String, 5 "ProjectId" project_id: String,
    6 "ProjectIdent" project_ident: String, 7 "ProjectName" project_name: String,
    8 "WorkFlowDesc" work_flow_desc: String, 9 "WorkFlowName" work_flow_name: String, 10 "FolderId" folder_id: String,
    11 "Status" status: String, 12 "CreateTime" create_time: String, 13 "ModifyTime" modify_time: String,
    14 "ModifyUser" modify_user: String, 15 "WorkflowType" workflow_type: String, 16 "BundleId" bundle_id: String,
    17 "BundleInfo" bundle_info: String, 18 "NestedBySpTaskIds" nested_by_sp_task_ids: Vec<String>
} }

/// Describes organizational functions: `DescribeOrganizationalFunctions` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeOrganizationalFunctions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationalFunctions {
    /// Required.
    pub r#type: String,
    /// Required.
    pub project_id: String,
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub env_type: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
}
operation! { DescribeOrganizationalFunctions(r#type: String, project_id: String)
    "DescribeOrganizationalFunctions" -> DescribeOrganizationalFunctionsOutput {
    0 "Type" r#type, 1 "ProjectId" project_id, 2 "Name" name: String, 3 "DisplayName" display_name: String,
    4 "EnvType" env_type: String, 5 "Filters" filters: Vec<Filter>, 6 "OrderFields" order_fields: Vec<OrderField>
} }

/// Response of [`DescribeOrganizationalFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationalFunctionsOutput {
    pub content: Vec<OrganizationalFunction>,
    pub error_message: Option<String>,
}
model! { DescribeOrganizationalFunctionsOutput {
    0 "Content" content: Vec<OrganizationalFunction>, 1 "ErrorMessage" error_message: String
} }

/// In the response of [`DescribeOrganizationalFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationalFunction {
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub layer_path: Option<String>,
    pub parent_layer_path: Option<String>,
    pub r#type: Option<String>,
    pub kind: Option<String>,
    pub category: Option<String>,
    pub status: Option<String>,
    pub description: Option<String>,
    pub usage: Option<String>,
    pub param_desc: Option<String>,
    pub return_desc: Option<String>,
    pub example: Option<String>,
    pub cluster_identifier: Option<String>,
    pub func_id: Option<String>,
    pub class_name: Option<String>,
    pub resource_list: Vec<FunctionVersion>,
    pub operator_user_ids: Vec<i64>,
    pub owner_user_ids: Vec<i64>,
    pub db_name: Option<String>,
    pub submit_error_msg: Option<String>,
    pub schema_name: Option<String>,
    pub command_format: Option<String>,
    pub owner_name: Option<String>,
    pub submit_timestamp: Option<String>,
    pub tag: Option<String>,
    pub operator_user_ids_str: Vec<String>,
    pub owner_user_ids_str: Vec<String>,
    pub env_type: Option<String>,
    pub function_resource_file_type: Option<String>,
}
model! { OrganizationalFunction {
    0 "Name" name: String, 1 "DisplayName" display_name: String, 2 "LayerPath" layer_path: String,
    3 "ParentLayerPath" parent_layer_path: String, 4 "Type" r#type: String, 5 "Kind" kind: String,
    6 "Category" category: String, 7 "Status" status: String, 8 "Description" description: String,
    9 "Usage" usage: String, 10 "ParamDesc" param_desc: String, 11 "ReturnDesc" return_desc: String,
    12 "Example" example: String, 13 "ClusterIdentifier" cluster_identifier: String, 14 "FuncId" func_id: String,
    15 "ClassName" class_name: String, 16 "ResourceList" resource_list: Vec<FunctionVersion>,
    17 "OperatorUserIds" operator_user_ids: Vec<i64>, 18 "OwnerUserIds" owner_user_ids: Vec<i64>,
    19 "DbName" db_name: String, 20 "SubmitErrorMsg" submit_error_msg: String, 21 "SchemaName" schema_name: String,
    22 "CommandFormat" command_format: String, 23 "OwnerName" owner_name: String,
    24 "SubmitTimestamp" submit_timestamp: String, 25 "Tag" tag: String,
    26 "OperatorUserIdsStr" operator_user_ids_str: Vec<String>, 27 "OwnerUserIdsStr" owner_user_ids_str: Vec<String>,
    28 "EnvType" env_type: String, 29 "FunctionResourceFileType" function_resource_file_type: String
} }

/// In the response of [`DescribeOrganizationalFunctions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionVersion {
    pub tag: Option<String>,
    pub user_id: Option<String>,
    pub r#type: Option<String>,
    pub comment: Option<String>,
    pub timestamp: Option<String>,
    pub user_name: Option<String>,
    pub content: Option<String>,
}
model! { FunctionVersion {
    0 "Tag" tag: String, 1 "UserId" user_id: String, 2 "Type" r#type: String, 3 "Comment" comment: String,
    4 "Timestamp" timestamp: String, 5 "UserName" user_name: String, 6 "Content" content: String
} }

/// Describes parent task: `DescribeParentTask` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeParentTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_CLIENT_IP_NOT_AUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParentTask {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
}
operation! { DescribeParentTask(project_id: String, task_id: String) "DescribeParentTask" -> DescribeParentTaskOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id
} }

/// Response of [`DescribeParentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParentTaskOutput {
    pub data: Vec<DependencyConfigDsDTO>,
}
model! { DescribeParentTaskOutput {
    0 "Data" data: Vec<DependencyConfigDsDTO>
} }

/// Describes pending submit task list: `DescribePendingSubmitTaskList` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribePendingSubmitTaskList>.
///
/// Errors: [`codes::FAILED_OPERATION_CONNECTION_TIME_OUT_ERROR`], [`codes::INVALID_PARAMETER_MAX_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePendingSubmitTaskList {
    /// Required.
    pub project_id: String,
    pub workflow_id: Option<String>,
    pub task_id_list: Option<Vec<String>>,
}
operation! { DescribePendingSubmitTaskList(project_id: String)
    "DescribePendingSubmitTaskList" -> DescribePendingSubmitTaskListOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id: String, 2 "TaskIdList" task_id_list: Vec<String>
} }

/// Response of [`DescribePendingSubmitTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePendingSubmitTaskListOutput {
    pub data: Vec<DescribePendingSubmitTaskInfo>,
}
model! { DescribePendingSubmitTaskListOutput {
    0 "Data" data: Vec<DescribePendingSubmitTaskInfo>
} }

/// In the response of [`DescribePendingSubmitTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePendingSubmitTaskInfo {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub modify_type: Option<String>,
    pub task_status: Option<String>,
    pub submit_pre_check: Option<String>,
    pub submit_pre_check_detail_list: Vec<TaskSubmitPreCheckDetailInfo>,
    pub executor_group_id: Option<String>,
    pub executor_group_name: Option<String>,
    pub task_type_id: Option<i64>,
}
model! { DescribePendingSubmitTaskInfo {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "ModifyType" modify_type: String,
    3 "TaskStatus" task_status: String, 4 "SubmitPreCheck" submit_pre_check: String,
    5 "SubmitPreCheckDetailList" submit_pre_check_detail_list: Vec<TaskSubmitPreCheckDetailInfo>,
    6 "ExecutorGroupId" executor_group_id: String, 7 "ExecutorGroupName" executor_group_name: String,
    8 "TaskTypeId" task_type_id: i64
} }

/// In the response of [`DescribePendingSubmitTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskSubmitPreCheckDetailInfo {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub in_charge_id: Option<String>,
    pub in_charge: Option<String>,
}
model! { TaskSubmitPreCheckDetailInfo {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "ProjectId" project_id: String,
    3 "ProjectName" project_name: String, 4 "InChargeId" in_charge_id: String, 5 "InCharge" in_charge: String
} }

/// Describes project: `DescribeProject` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeProject>.
///
/// Errors: [`codes::INVALID_PARAMETER_WORKSPACE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProject {
    pub project_id: Option<String>,
    pub describe_clusters: Option<bool>,
    pub describe_executors: Option<bool>,
    pub describe_admin_users: Option<bool>,
    pub describe_member_count: Option<bool>,
    pub describe_creator: Option<bool>,
    pub project_name: Option<String>,
}
operation! { DescribeProject() "DescribeProject" -> DescribeProjectOutput {
    0 "ProjectId" project_id: String, 1 "DescribeClusters" describe_clusters: bool,
    2 "DescribeExecutors" describe_executors: bool, 3 "DescribeAdminUsers" describe_admin_users: bool,
    4 "DescribeMemberCount" describe_member_count: bool, 5 "DescribeCreator" describe_creator: bool,
    6 "ProjectName" project_name: String
} }

/// Response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectOutput {
    pub data: Option<Project>,
}
model! { DescribeProjectOutput {
    0 "Data" data: Project
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Project {
    pub tenant_id: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub display_name: Option<String>,
    pub region: Option<String>,
    pub description: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub creator: Option<BaseUser>,
    pub tenant: Option<BaseTenant>,
    pub admin_users: Vec<BaseUser>,
    pub clusters: Vec<BaseClusterInfo>,
    pub params: Option<String>,
    pub status: Option<i64>,
    pub model: Option<String>,
    pub second_module_list: Vec<String>,
    pub owner: Option<BaseUser>,
    pub workspace_ext: Vec<WorkspaceExt>,
    pub create_timestamp: Option<i64>,
}
model! { Project {
    0 "TenantId" tenant_id: String, 1 "ProjectId" project_id: String, 2 "ProjectName" project_name: String,
    3 "DisplayName" display_name: String, 4 "Region" region: String, 5 "Description" description: String,
    6 "CreateTime" create_time: String, 7 "Creator" creator: BaseUser, 8 "Tenant" tenant: BaseTenant,
    9 "AdminUsers" admin_users: Vec<BaseUser>, 10 "Clusters" clusters: Vec<BaseClusterInfo>, 11 "Params" params: String,
    12 "Status" status: i64, 13 "Model" model: String, 14 "SecondModuleList" second_module_list: Vec<String>,
    15 "Owner" owner: BaseUser, 16 "WorkspaceExt" workspace_ext: Vec<WorkspaceExt>,
    17 "CreateTimestamp" create_timestamp: i64
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseUser {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub display_name: Option<String>,
    pub phone_num: Option<String>,
    pub email: Option<String>,
    pub user_tag: Option<i64>,
}
model! { BaseUser {
    0 "UserId" user_id: String, 1 "UserName" user_name: String, 2 "DisplayName" display_name: String,
    3 "PhoneNum" phone_num: String, 4 "Email" email: String, 5 "UserTag" user_tag: i64
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseTenant {
    pub tenant_id: Option<String>,
    pub tenant_name: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub owner_user_id: Option<String>,
    pub params: Option<String>,
}
model! { BaseTenant {
    0 "TenantId" tenant_id: String, 1 "TenantName" tenant_name: String, 2 "DisplayName" display_name: String,
    3 "Description" description: String, 4 "OwnerUserId" owner_user_id: String, 5 "Params" params: String
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseClusterInfo {
    pub cluster_id: Option<String>,
    pub cluster_type: Option<String>,
    pub cluster_name: Option<String>,
    pub region_cn: Option<String>,
    pub region_en: Option<String>,
    pub region_area: Option<String>,
    pub used: Option<bool>,
    pub status: Option<i64>,
    pub status_info: Option<String>,
    pub storage_type: Option<String>,
    pub compute_type: Option<String>,
    pub cluster_resource: Option<String>,
    pub charge_type: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub extra_conf: Option<String>,
    pub ranger_user_name: Option<String>,
    pub cdw_user_name: Option<String>,
    pub create_timestamp: Option<i64>,
    pub update_timestamp: Option<i64>,
}
model! { BaseClusterInfo {
    0 "ClusterId" cluster_id: String, 1 "ClusterType" cluster_type: String, 2 "ClusterName" cluster_name: String,
    3 "RegionCn" region_cn: String, 4 "RegionEn" region_en: String, 5 "RegionArea" region_area: String,
    6 "Used" used: bool, 7 "Status" status: i64, 8 "StatusInfo" status_info: String,
    9 "StorageType" storage_type: String, 10 "ComputeType" compute_type: String,
    11 "ClusterResource" cluster_resource: String, 12 "ChargeType" charge_type: String,
    13 "CreateTime" create_time: String, 14 "ExtraConf" extra_conf: String,
    15 "RangerUserName" ranger_user_name: String, 16 "CdwUserName" cdw_user_name: String,
    17 "CreateTimestamp" create_timestamp: i64, 18 "UpdateTimestamp" update_timestamp: i64
} }

/// In the response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkspaceExt {
    pub project_id: Option<String>,
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { WorkspaceExt {
    0 "ProjectId" project_id: String, 1 "Key" key: String, 2 "Value" value: String
} }

/// Describes project users: `DescribeProjectUsers` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeProjectUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectUsers {
    /// Required.
    pub project_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub filters: Option<Vec<FilterOptional>>,
    pub order_fields: Option<Vec<OrderFieldOptional>>,
    pub is_project_admin: Option<bool>,
}
operation! { DescribeProjectUsers(project_id: String, page_number: i64, page_size: i64)
    "DescribeProjectUsers" -> DescribeProjectUsersOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "Filters" filters: Vec<FilterOptional>, 4 "OrderFields" order_fields: Vec<OrderFieldOptional>,
    5 "IsProjectAdmin" is_project_admin: bool
} }
paged! { DescribeProjectUsers: ProjectUserRole = Number "PageNumber", "Data.Rows" data.rows, total "Data.TotalCount" }

/// Response of [`DescribeProjectUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectUsersOutput {
    pub data: Option<ProjectUsersPage>,
}
model! { DescribeProjectUsersOutput {
    0 "Data" data: ProjectUsersPage
} }

/// In the response of [`DescribeProjectUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectUsersPage {
    pub rows: Vec<ProjectUserRole>,
    pub page_size: Option<i64>,
    pub page_number: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
}
model! { ProjectUsersPage {
    0 "Rows" rows: Vec<ProjectUserRole>, 1 "PageSize" page_size: i64, 2 "PageNumber" page_number: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPageNumber" total_page_number: i64
} }

/// In the response of [`DescribeProjectUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectUserRole {
    pub roles: Vec<SystemRole>,
    pub user_name: Option<String>,
    pub user_id: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<bool>,
    pub display_name: Option<String>,
    pub is_project_admin: Option<bool>,
    pub phone_num: Option<String>,
    pub email: Option<String>,
    pub owner_uin: Option<String>,
    pub app_id: Option<String>,
    pub is_project_owner: Option<bool>,
    pub create_timestamp: Option<i64>,
    pub status: Option<i64>,
    pub user_tag: Option<i64>,
}
model! { ProjectUserRole {
    0 "Roles" roles: Vec<SystemRole>, 1 "UserName" user_name: String, 2 "UserId" user_id: String,
    3 "CreateTime" create_time: String, 4 "Creator" creator: bool, 5 "DisplayName" display_name: String,
    6 "IsProjectAdmin" is_project_admin: bool, 7 "PhoneNum" phone_num: String, 8 "Email" email: String,
    9 "OwnerUin" owner_uin: String, 10 "AppId" app_id: String, 11 "IsProjectOwner" is_project_owner: bool,
    12 "CreateTimestamp" create_timestamp: i64, 13 "Status" status: i64, 14 "UserTag" user_tag: i64
} }

/// In the response of [`DescribeProjectUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemRole {
    pub role_id: Option<String>,
    pub name: Option<String>,
    pub name_cn: Option<String>,
    pub description: Option<String>,
    pub privileges: Vec<RolePrivilege>,
    pub method_paths: Vec<String>,
    pub role_type: Option<String>,
    pub system_init: Option<bool>,
    pub params: Option<String>,
    pub create_time_str: Option<String>,
    pub creator: Option<String>,
}
model! { SystemRole {
    0 "RoleId" role_id: String, 1 "Name" name: String, 2 "NameCn" name_cn: String, 3 "Description" description: String,
    4 "Privileges" privileges: Vec<RolePrivilege>, 5 "MethodPaths" method_paths: Vec<String>,
    6 "RoleType" role_type: String, 7 "SystemInit" system_init: bool, 8 "Params" params: String,
    9 "CreateTimeStr" create_time_str: String, 10 "Creator" creator: String
} }

/// In the response of [`DescribeProjectUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RolePrivilege {
    pub privilege_id: Option<String>,
    pub privilege_name: Option<String>,
    pub rest_path: Option<String>,
    pub rest_method: Option<String>,
    pub description: Option<String>,
    pub module_id: Option<String>,
    pub r#type: Option<String>,
}
model! { RolePrivilege {
    0 "PrivilegeId" privilege_id: String, 1 "PrivilegeName" privilege_name: String, 2 "RestPath" rest_path: String,
    3 "RestMethod" rest_method: String, 4 "Description" description: String, 5 "ModuleId" module_id: String,
    6 "Type" r#type: String
} }

/// Describes quality score: `DescribeQualityScore` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeQualityScore>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityScore {
    /// Required.
    pub statistics_date: i64,
    /// Required.
    pub project_id: String,
    pub datasource_id: Option<String>,
    pub score_type: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeQualityScore(statistics_date: i64, project_id: String)
    "DescribeQualityScore" -> DescribeQualityScoreOutput {
    0 "StatisticsDate" statistics_date, 1 "ProjectId" project_id, 2 "DatasourceId" datasource_id: String,
    3 "ScoreType" score_type: String, 4 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeQualityScore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityScoreOutput {
    pub data: Option<QualityScore>,
}
model! { DescribeQualityScoreOutput {
    0 "Data" data: QualityScore
} }

/// In the response of [`DescribeQualityScore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityScore {
    pub composite_score: Option<f64>,
    pub scoring_distribution: Vec<TableScoreStatisticsInfo>,
    pub total_table_number: Option<i64>,
}
model! { QualityScore {
    0 "CompositeScore" composite_score: f64,
    1 "ScoringDistribution" scoring_distribution: Vec<TableScoreStatisticsInfo>,
    2 "TotalTableNumber" total_table_number: i64
} }

/// In the response of [`DescribeQualityScore`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableScoreStatisticsInfo {
    pub level: Option<i64>,
    pub scale: Option<i64>,
    pub table_number: Option<i64>,
}
model! { TableScoreStatisticsInfo {
    0 "Level" level: i64, 1 "Scale" scale: i64, 2 "TableNumber" table_number: i64
} }

/// Describes quality score trend: `DescribeQualityScoreTrend` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeQualityScoreTrend>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityScoreTrend {
    /// Required.
    pub statistics_start_date: i64,
    /// Required.
    pub statistics_end_date: i64,
    /// Required.
    pub project_id: String,
    pub datasource_id: Option<String>,
    pub score_type: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeQualityScoreTrend(statistics_start_date: i64, statistics_end_date: i64, project_id: String)
    "DescribeQualityScoreTrend" -> DescribeQualityScoreTrendOutput {
    0 "StatisticsStartDate" statistics_start_date, 1 "StatisticsEndDate" statistics_end_date, 2 "ProjectId" project_id,
    3 "DatasourceId" datasource_id: String, 4 "ScoreType" score_type: String, 5 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeQualityScoreTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityScoreTrendOutput {
    pub data: Option<QualityScoreTrend>,
}
model! { DescribeQualityScoreTrendOutput {
    0 "Data" data: QualityScoreTrend
} }

/// In the response of [`DescribeQualityScoreTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityScoreTrend {
    pub average_score: Option<f64>,
    pub daily_score_list: Vec<DailyScoreInfo>,
}
model! { QualityScoreTrend {
    0 "AverageScore" average_score: f64, 1 "DailyScoreList" daily_score_list: Vec<DailyScoreInfo>
} }

/// In the response of [`DescribeQualityScoreTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DailyScoreInfo {
    pub statistics_date: Option<i64>,
    pub score: Option<f64>,
}
model! { DailyScoreInfo {
    0 "StatisticsDate" statistics_date: i64, 1 "Score" score: f64
} }

/// Describes real time task instance node info: `DescribeRealTimeTaskInstanceNodeInfo` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeRealTimeTaskInstanceNodeInfo>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealTimeTaskInstanceNodeInfo {
    /// Required.
    pub task_id: String,
    /// Required.
    pub project_id: String,
}
operation! { DescribeRealTimeTaskInstanceNodeInfo(task_id: String, project_id: String)
    "DescribeRealTimeTaskInstanceNodeInfo" -> DescribeRealTimeTaskInstanceNodeInfoOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id
} }

/// Response of [`DescribeRealTimeTaskInstanceNodeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealTimeTaskInstanceNodeInfoOutput {
    pub real_time_task_instance_node_info: Option<RealTimeTaskInstanceNodeInfo>,
}
model! { DescribeRealTimeTaskInstanceNodeInfoOutput {
    0 "RealTimeTaskInstanceNodeInfo" real_time_task_instance_node_info: RealTimeTaskInstanceNodeInfo
} }

/// In the response of [`DescribeRealTimeTaskInstanceNodeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealTimeTaskInstanceNodeInfo {
    pub task_name: Option<String>,
    pub task_id: Option<String>,
    pub instance_node_info_list: Vec<InstanceNodeInfo>,
}
model! { RealTimeTaskInstanceNodeInfo {
    0 "TaskName" task_name: String, 1 "TaskId" task_id: String,
    2 "InstanceNodeInfoList" instance_node_info_list: Vec<InstanceNodeInfo>
} }

/// In the response of [`DescribeRealTimeTaskInstanceNodeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNodeInfo {
    pub node_type: Option<String>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
}
model! { InstanceNodeInfo {
    0 "NodeType" node_type: String, 1 "NodeId" node_id: String, 2 "NodeName" node_name: String
} }

/// Describes real time task metric overview: `DescribeRealTimeTaskMetricOverview` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeRealTimeTaskMetricOverview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealTimeTaskMetricOverview {
    /// Required.
    pub task_id: String,
    /// Required.
    pub project_id: String,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
}
operation! { DescribeRealTimeTaskMetricOverview(task_id: String, project_id: String)
    "DescribeRealTimeTaskMetricOverview" -> DescribeRealTimeTaskMetricOverviewOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id, 2 "StartTime" start_time: i64, 3 "EndTime" end_time: i64
} }

/// Response of [`DescribeRealTimeTaskMetricOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealTimeTaskMetricOverviewOutput {
    pub total_record_num_of_read: Option<i64>,
    pub total_record_byte_num_of_read: Option<i64>,
    pub total_record_num_of_write: Option<i64>,
    pub total_record_byte_num_of_write: Option<i64>,
    pub total_dirty_record_num: Option<i64>,
    pub total_dirty_record_byte: Option<i64>,
    pub total_duration: Option<i64>,
    pub begin_run_time: Option<String>,
    pub end_run_time: Option<String>,
}
model! { DescribeRealTimeTaskMetricOverviewOutput {
    0 "TotalRecordNumOfRead" total_record_num_of_read: i64,
    1 "TotalRecordByteNumOfRead" total_record_byte_num_of_read: i64,
    2 "TotalRecordNumOfWrite" total_record_num_of_write: i64,
    3 "TotalRecordByteNumOfWrite" total_record_byte_num_of_write: i64,
    4 "TotalDirtyRecordNum" total_dirty_record_num: i64, 5 "TotalDirtyRecordByte" total_dirty_record_byte: i64,
    6 "TotalDuration" total_duration: i64, 7 "BeginRunTime" begin_run_time: String, 8 "EndRunTime" end_run_time: String
} }

/// Describes real time task speed: `DescribeRealTimeTaskSpeed` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeRealTimeTaskSpeed>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealTimeTaskSpeed {
    /// Required.
    pub task_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub granularity: i64,
    /// Required.
    pub project_id: String,
}

/// Arguments of [`DescribeRealTimeTaskSpeed::new`].
pub struct DescribeRealTimeTaskSpeedRequired {
    pub task_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub granularity: i64,
    pub project_id: String,
}
operation! {
    DescribeRealTimeTaskSpeed { DescribeRealTimeTaskSpeedRequired: task_id, start_time, end_time, granularity, project_id }
    "DescribeRealTimeTaskSpeed" -> DescribeRealTimeTaskSpeedOutput {
    0 "TaskId" task_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Granularity" granularity,
    4 "ProjectId" project_id
} }

/// Response of [`DescribeRealTimeTaskSpeed`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealTimeTaskSpeedOutput {
    pub records_speed_list: Vec<RecordsSpeed>,
    pub bytes_speed_list: Vec<BytesSpeed>,
    pub data: Option<RealTimeTaskSpeed>,
}
model! { DescribeRealTimeTaskSpeedOutput {
    0 "RecordsSpeedList" records_speed_list: Vec<RecordsSpeed>, 1 "BytesSpeedList" bytes_speed_list: Vec<BytesSpeed>,
    2 "Data" data: RealTimeTaskSpeed
} }

/// In the response of [`DescribeRealTimeTaskSpeed`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordsSpeed {
    pub node_type: Option<String>,
    pub node_name: Option<String>,
    pub values: Vec<SpeedValue>,
}
model! { RecordsSpeed {
    0 "NodeType" node_type: String, 1 "NodeName" node_name: String, 2 "Values" values: Vec<SpeedValue>
} }

/// In the response of [`DescribeRealTimeTaskSpeed`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpeedValue {
    pub time: Option<i64>,
    pub speed: Option<f64>,
}
model! { SpeedValue {
    0 "Time" time: i64, 1 "Speed" speed: f64
} }

/// In the response of [`DescribeRealTimeTaskSpeed`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BytesSpeed {
    pub node_type: Option<String>,
    pub node_name: Option<String>,
    pub values: Vec<SpeedValue>,
}
model! { BytesSpeed {
    0 "NodeType" node_type: String, 1 "NodeName" node_name: String, 2 "Values" values: Vec<SpeedValue>
} }

/// In the response of [`DescribeRealTimeTaskSpeed`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealTimeTaskSpeed {
    pub records_speed_list: Vec<RecordsSpeed>,
    pub bytes_speed_list: Vec<BytesSpeed>,
    pub records_log_speed: Vec<RecordsSpeed>,
    pub bytes_log_speed: Vec<BytesSpeed>,
}
model! { RealTimeTaskSpeed {
    0 "RecordsSpeedList" records_speed_list: Vec<RecordsSpeed>, 1 "BytesSpeedList" bytes_speed_list: Vec<BytesSpeed>,
    2 "RecordsLogSpeed" records_log_speed: Vec<RecordsSpeed>, 3 "BytesLogSpeed" bytes_log_speed: Vec<BytesSpeed>
} }

/// Describes real view database page: `DescribeRealViewDatabasePage` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeRealViewDatabasePage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealViewDatabasePage {
    /// Required.
    pub datasource_id: i64,
    /// Required.
    pub project_id: String,
    pub asc: Option<bool>,
    pub connection_type: Option<String>,
    pub keyword: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub resource_type: Option<i64>,
    pub sort: Option<String>,
    pub catalog_name: Option<String>,
}
operation! { DescribeRealViewDatabasePage(datasource_id: i64, project_id: String)
    "DescribeRealViewDatabasePage" -> DescribeRealViewDatabasePageOutput {
    0 "DatasourceId" datasource_id, 1 "ProjectId" project_id, 2 "Asc" asc: bool,
    3 "ConnectionType" connection_type: String, 4 "Keyword" keyword: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "ResourceGroupId" resource_group_id: String, 8 "ResourceType" resource_type: i64,
    9 "Sort" sort: String, 10 "CatalogName" catalog_name: String
} }
paged! { DescribeRealViewDatabasePage: DatabaseRealViewVO =
    Number "PageNumber", "Data.Rows" data.rows, total "Data.TotalCount" }

/// Response of [`DescribeRealViewDatabasePage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealViewDatabasePageOutput {
    pub data: Option<DatabaseRealViewVOPageVO>,
}
model! { DescribeRealViewDatabasePageOutput {
    0 "Data" data: DatabaseRealViewVOPageVO
} }

/// In the response of [`DescribeRealViewDatabasePage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseRealViewVOPageVO {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
    pub rows: Vec<DatabaseRealViewVO>,
    pub snapshot_id: Option<String>,
}
model! { DatabaseRealViewVOPageVO {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "TotalPageNumber" total_page_number: i64, 4 "Rows" rows: Vec<DatabaseRealViewVO>,
    5 "SnapshotId" snapshot_id: String
} }

/// In the response of [`DescribeRealViewDatabasePage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseRealViewVO {
    pub catalog_name: Option<String>,
    pub data_source_id: Option<i64>,
    pub data_source_name: Option<String>,
    pub data_source_instance: Option<String>,
    pub data_source_type: Option<String>,
    pub database_name: Option<String>,
    pub description: Option<String>,
    pub owner: Option<String>,
    pub owner_account: Option<i64>,
    pub create_time: Option<i64>,
    pub modified_time: Option<i64>,
    pub location: Option<String>,
    pub biz_params: Option<BizParams>,
    pub next_level: Option<String>,
}
model! { DatabaseRealViewVO {
    0 "CatalogName" catalog_name: String, 1 "DataSourceId" data_source_id: i64,
    2 "DataSourceName" data_source_name: String, 3 "DataSourceInstance" data_source_instance: String,
    4 "DataSourceType" data_source_type: String, 5 "DatabaseName" database_name: String,
    6 "Description" description: String, 7 "Owner" owner: String, 8 "OwnerAccount" owner_account: i64,
    9 "CreateTime" create_time: i64, 10 "ModifiedTime" modified_time: i64, 11 "Location" location: String,
    12 "BizParams" biz_params: BizParams, 13 "NextLevel" next_level: String
} }

/// In the response of [`DescribeRealViewDatabasePage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BizParams {
    pub name_cn: Option<String>,
    pub name_en: Option<String>,
    pub has_advanced_config: Option<String>,
    pub biz_stand_code: Option<String>,
}
model! { BizParams {
    0 "NameCn" name_cn: String, 1 "NameEn" name_en: String, 2 "HasAdvancedConfig" has_advanced_config: String,
    3 "BizStandCode" biz_stand_code: String
} }

/// Describes real view schema page: `DescribeRealViewSchemaPage` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeRealViewSchemaPage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealViewSchemaPage {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub database_name: String,
    /// Required.
    pub datasource_id: String,
    /// Required.
    pub data_source_type: String,
    /// Required.
    pub project_id: String,
    pub env: Option<String>,
    pub model: Option<String>,
    pub dev_datasource_id: Option<String>,
    pub keyword: Option<String>,
}

/// Arguments of [`DescribeRealViewSchemaPage::new`].
pub struct DescribeRealViewSchemaPageRequired {
    pub page_number: i64,
    pub page_size: i64,
    pub database_name: String,
    pub datasource_id: String,
    pub data_source_type: String,
    pub project_id: String,
}
operation! {
    DescribeRealViewSchemaPage { DescribeRealViewSchemaPageRequired: page_number, page_size, database_name, datasource_id, data_source_type, project_id }
    "DescribeRealViewSchemaPage" -> DescribeRealViewSchemaPageOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "DatabaseName" database_name, 3 "DatasourceId" datasource_id,
    4 "DataSourceType" data_source_type, 5 "ProjectId" project_id, 6 "Env" env: String, 7 "Model" model: String,
    8 "DevDatasourceId" dev_datasource_id: String, 9 "Keyword" keyword: String
} }
paged! { DescribeRealViewSchemaPage: DatabaseSchemaIInfo = Number "PageNumber", "Items" items, total "TotalCount" }

/// Response of [`DescribeRealViewSchemaPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealViewSchemaPageOutput {
    pub items: Vec<DatabaseSchemaIInfo>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
}
model! { DescribeRealViewSchemaPageOutput {
    0 "Items" items: Vec<DatabaseSchemaIInfo>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPage" total_page: i64
} }

/// In the response of [`DescribeRealViewSchemaPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseSchemaIInfo {
    pub schema_name: Option<String>,
    pub origin_database_name: Option<String>,
}
model! { DatabaseSchemaIInfo {
    0 "SchemaName" schema_name: String, 1 "OriginDatabaseName" origin_database_name: String
} }

/// Describes related tasks by task id: `DescribeRelatedTasksByTaskId` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeRelatedTasksByTaskId>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelatedTasksByTaskId {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub dependency_direction: String,
    /// Required.
    pub environment: String,
    pub task_name: Option<String>,
    pub cycle_type_list: Option<Vec<String>>,
    pub status_list: Option<Vec<String>>,
    pub owner_name_list: Option<Vec<String>>,
}

/// Arguments of [`DescribeRelatedTasksByTaskId::new`].
pub struct DescribeRelatedTasksByTaskIdRequired {
    pub project_id: String,
    pub task_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub dependency_direction: String,
    pub environment: String,
}
operation! {
    DescribeRelatedTasksByTaskId { DescribeRelatedTasksByTaskIdRequired: project_id, task_id, page_number, page_size, dependency_direction, environment }
    "DescribeRelatedTasksByTaskId" -> DescribeRelatedTasksByTaskIdOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "DependencyDirection" dependency_direction, 5 "Environment" environment, 6 "TaskName" task_name: String,
    7 "CycleTypeList" cycle_type_list: Vec<String>, 8 "StatusList" status_list: Vec<String>,
    9 "OwnerNameList" owner_name_list: Vec<String>
} }
paged! { DescribeRelatedTasksByTaskId: RelatedTask =
    Number "PageNumber", "Data.RelatedTaskList" data.related_task_list, total "Data.TotalCount" }

/// Response of [`DescribeRelatedTasksByTaskId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelatedTasksByTaskIdOutput {
    pub data: Option<DescribeRelatedTasksByTaskIdResp>,
}
model! { DescribeRelatedTasksByTaskIdOutput {
    0 "Data" data: DescribeRelatedTasksByTaskIdResp
} }

/// In the response of [`DescribeRelatedTasksByTaskId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelatedTasksByTaskIdResp {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub related_task_list: Vec<RelatedTask>,
}
model! { DescribeRelatedTasksByTaskIdResp {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "TotalCount" total_count: i64,
    3 "RelatedTaskList" related_task_list: Vec<RelatedTask>
} }

/// In the response of [`DescribeRelatedTasksByTaskId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelatedTask {
    pub dependency_direction: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub cycle_type: Option<String>,
    pub status: Option<String>,
    pub owner_name: Option<String>,
    pub project_id: Option<String>,
    pub project_display_name: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub task_type_id: Option<i64>,
}
model! { RelatedTask {
    0 "DependencyDirection" dependency_direction: String, 1 "TaskId" task_id: String, 2 "TaskName" task_name: String,
    3 "CycleType" cycle_type: String, 4 "Status" status: String, 5 "OwnerName" owner_name: String,
    6 "ProjectId" project_id: String, 7 "ProjectDisplayName" project_display_name: String,
    8 "WorkflowId" workflow_id: String, 9 "WorkflowName" workflow_name: String, 10 "TaskTypeId" task_type_id: i64
} }

/// Describes report task detail: `DescribeReportTaskDetail` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeReportTaskDetail>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportTaskDetail {
    /// Required.
    pub engine_task_id: String,
}
operation! { DescribeReportTaskDetail(engine_task_id: String)
    "DescribeReportTaskDetail" -> DescribeReportTaskDetailOutput {
    0 "EngineTaskId" engine_task_id
} }

/// Response of [`DescribeReportTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportTaskDetailOutput {
    pub data: Option<ReportTaskDetail>,
}
model! { DescribeReportTaskDetailOutput {
    0 "Data" data: ReportTaskDetail
} }

/// In the response of [`DescribeReportTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTaskDetail {
    pub engine_task_id: Option<String>,
    pub engine_exe_status: Option<String>,
    pub engine_exe_start_time: Option<String>,
    pub engine_exe_end_time: Option<String>,
    pub task_type_id: Option<i64>,
    pub business_info: Option<String>,
    pub engine_task_info: Option<EngineTaskInfo>,
}
model! { ReportTaskDetail {
    0 "EngineTaskId" engine_task_id: String, 1 "EngineExeStatus" engine_exe_status: String,
    2 "EngineExeStartTime" engine_exe_start_time: String, 3 "EngineExeEndTime" engine_exe_end_time: String,
    4 "TaskTypeId" task_type_id: i64, 5 "BusinessInfo" business_info: String,
    6 "EngineTaskInfo" engine_task_info: EngineTaskInfo
} }

/// In the response of [`DescribeReportTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EngineTaskInfo {
    pub engine_submit_time: Option<String>,
    pub engine_exe_time: Option<String>,
    pub engine_exe_time_cost: Option<f64>,
    pub cu_consume: Option<i64>,
    pub resource_usage: Option<i64>,
    pub engine_name: Option<String>,
    pub engine_exe_status: Option<String>,
    pub task_kind: Option<String>,
    pub task_type: Option<String>,
    pub task_content: Option<String>,
    pub input_bytes_sum: Option<i64>,
    pub shuffle_read_bytes_sum: Option<i64>,
    pub shuffle_read_records_sum: Option<i64>,
    pub output_records_sum: Option<i64>,
    pub output_bytes_sum: Option<i64>,
    pub output_files_num: Option<i64>,
    pub output_small_files_num: Option<i64>,
    pub wait_time: Option<i64>,
    pub query_result_time: Option<i64>,
    pub cmd_args: Option<String>,
    pub vcore_seconds: Option<i64>,
    pub memory_seconds: Option<i64>,
    pub emr_user_name: Option<String>,
    pub query_id: Option<String>,
    pub application_id: Option<String>,
}
model! { EngineTaskInfo {
    0 "EngineSubmitTime" engine_submit_time: String, 1 "EngineExeTime" engine_exe_time: String,
    2 "EngineExeTimeCost" engine_exe_time_cost: f64, 3 "CuConsume" cu_consume: i64,
    4 "ResourceUsage" resource_usage: i64, 5 "EngineName" engine_name: String,
    6 "EngineExeStatus" engine_exe_status: String, 7 "TaskKind" task_kind: String, 8 "TaskType" task_type: String,
    9 "TaskContent" task_content: String, 10 "InputBytesSum" input_bytes_sum: i64,
    11 "ShuffleReadBytesSum" shuffle_read_bytes_sum: i64, 12 "ShuffleReadRecordsSum" shuffle_read_records_sum: i64,
    13 "OutputRecordsSum" output_records_sum: i64, 14 "OutputBytesSum" output_bytes_sum: i64,
    15 "OutputFilesNum" output_files_num: i64, 16 "OutputSmallFilesNum" output_small_files_num: i64,
    17 "WaitTime" wait_time: i64, 18 "QueryResultTime" query_result_time: i64, 19 "CmdArgs" cmd_args: String,
    20 "VCoreSeconds" vcore_seconds: i64, 21 "MemorySeconds" memory_seconds: i64,
    22 "EmrUserName" emr_user_name: String, 23 "QueryId" query_id: String, 24 "ApplicationId" application_id: String
} }

/// Describes report task list: `DescribeReportTaskList` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeReportTaskList>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportTaskList {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub project_id: Option<String>,
    pub task_id: Option<String>,
    pub instance_id: Option<String>,
    pub job_id: Option<String>,
    pub engine_task_id: Option<String>,
    pub product_source: Option<String>,
    pub onwer_uid: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeReportTaskList() "DescribeReportTaskList" -> DescribeReportTaskListOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "ProjectId" project_id: String,
    3 "TaskId" task_id: String, 4 "InstanceId" instance_id: String, 5 "JobId" job_id: String,
    6 "EngineTaskId" engine_task_id: String, 7 "ProductSource" product_source: String, 8 "OnwerUid" onwer_uid: String,
    9 "StartTime" start_time: String, 10 "EndTime" end_time: String
} }
paged! { DescribeReportTaskList: TaskInfoVo = Number "PageNum", "Data.Rows" data.rows, total "Data.TotalCount" }

/// Response of [`DescribeReportTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportTaskListOutput {
    pub data: Option<ReportTaskListInfo>,
}
model! { DescribeReportTaskListOutput {
    0 "Data" data: ReportTaskListInfo
} }

/// In the response of [`DescribeReportTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTaskListInfo {
    pub rows: Vec<TaskInfoVo>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
}
model! { ReportTaskListInfo {
    0 "Rows" rows: Vec<TaskInfoVo>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPageNumber" total_page_number: i64
} }

/// In the response of [`DescribeReportTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInfoVo {
    pub app_id: Option<String>,
    pub project_id: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_type_id: Option<i64>,
    pub onwer_uid: Option<String>,
    pub in_charge_id: Option<String>,
    pub instance_id: Option<String>,
    pub job_id: Option<String>,
    pub engine_type: Option<String>,
    pub engine_name: Option<String>,
    pub engine_sub_type: Option<String>,
    pub engine_task_id: Option<String>,
    pub engine_exe_status: Option<String>,
    pub engine_exe_user: Option<String>,
    pub engine_exe_start_time: Option<String>,
    pub engine_exe_end_time: Option<String>,
    pub product_source: Option<String>,
    pub integration_type: Option<String>,
}
model! { TaskInfoVo {
    0 "AppID" app_id: String, 1 "ProjectId" project_id: String, 2 "TaskId" task_id: String,
    3 "TaskName" task_name: String, 4 "TaskTypeId" task_type_id: i64, 5 "OnwerUid" onwer_uid: String,
    6 "InChargeId" in_charge_id: String, 7 "InstanceId" instance_id: String, 8 "JobId" job_id: String,
    9 "EngineType" engine_type: String, 10 "EngineName" engine_name: String, 11 "EngineSubType" engine_sub_type: String,
    12 "EngineTaskId" engine_task_id: String, 13 "EngineExeStatus" engine_exe_status: String,
    14 "EngineExeUser" engine_exe_user: String, 15 "EngineExeStartTime" engine_exe_start_time: String,
    16 "EngineExeEndTime" engine_exe_end_time: String, 17 "ProductSource" product_source: String,
    18 "IntegrationType" integration_type: String
} }

/// Describes resource manage path trees: `DescribeResourceManagePathTrees` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeResourceManagePathTrees>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceManagePathTrees {
    pub project_id: Option<String>,
    pub name: Option<String>,
    pub file_type: Option<String>,
    pub file_path: Option<String>,
    pub dir_type: Option<String>,
}
operation! { DescribeResourceManagePathTrees()
    "DescribeResourceManagePathTrees" -> DescribeResourceManagePathTreesOutput {
    0 "ProjectId" project_id: String, 1 "Name" name: String, 2 "FileType" file_type: String,
    3 "FilePath" file_path: String, 4 "DirType" dir_type: String
} }

/// Response of [`DescribeResourceManagePathTrees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceManagePathTreesOutput {
    pub data: Vec<ResourcePathTree>,
}
model! { DescribeResourceManagePathTreesOutput {
    0 "Data" data: Vec<ResourcePathTree>
} }

/// In the response of [`DescribeResourceManagePathTrees`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourcePathTree {
    pub name: Option<String>,
    pub is_leaf: Option<bool>,
    pub resource_id: Option<String>,
    pub local_path: Option<String>,
    pub remote_path: Option<String>,
    pub file_extension_type: Option<String>,
    pub size: Option<i64>,
    pub md5_value: Option<String>,
    pub owner_name: Option<String>,
    pub update_user: Option<String>,
    pub update_user_id: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub cos_bucket: Option<String>,
    pub cos_region: Option<String>,
    pub extra_info: Option<String>,
}
model! { ResourcePathTree {
    0 "Name" name: String, 1 "IsLeaf" is_leaf: bool, 2 "ResourceId" resource_id: String,
    3 "LocalPath" local_path: String, 4 "RemotePath" remote_path: String,
    5 "FileExtensionType" file_extension_type: String, 6 "Size" size: i64, 7 "Md5Value" md5_value: String,
    8 "OwnerName" owner_name: String, 9 "UpdateUser" update_user: String, 10 "UpdateUserId" update_user_id: String,
    11 "CreateTime" create_time: i64, 12 "UpdateTime" update_time: i64, 13 "CosBucket" cos_bucket: String,
    14 "CosRegion" cos_region: String, 15 "ExtraInfo" extra_info: String
} }

/// Describes role list: `DescribeRoleList` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeRoleList>.
///
/// Errors: [`codes::OPERATION_DENIED_USER_NOT_IN_WHITELIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleList {
    pub show_all_roles: Option<bool>,
    pub include_role_types: Option<Vec<String>>,
    pub describe_member_count: Option<bool>,
    pub describe_operator: Option<bool>,
    pub describe_system_role_only: Option<bool>,
    pub describe_custom_role_only: Option<bool>,
    pub describe_privileges: Option<bool>,
    pub role_ids: Option<Vec<String>>,
    pub project_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderFields>>,
}
operation! { DescribeRoleList() "DescribeRoleList" -> DescribeRoleListOutput {
    0 "ShowAllRoles" show_all_roles: bool, 1 "IncludeRoleTypes" include_role_types: Vec<String>,
    2 "DescribeMemberCount" describe_member_count: bool, 3 "DescribeOperator" describe_operator: bool,
    4 "DescribeSystemRoleOnly" describe_system_role_only: bool,
    5 "DescribeCustomRoleOnly" describe_custom_role_only: bool, 6 "DescribePrivileges" describe_privileges: bool,
    7 "RoleIds" role_ids: Vec<String>, 8 "ProjectId" project_id: String, 9 "PageNumber" page_number: i64,
    10 "PageSize" page_size: i64, 11 "Filters" filters: Vec<Filter>, 12 "OrderFields" order_fields: Vec<OrderFields>
} }
paged! { DescribeRoleList: BaseRole = Number "PageNumber", "Data.Rows" data.rows, total "Data.TotalCount" }

/// In the request of [`DescribeRoleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderFields {
    pub name: Option<String>,
    pub direction: Option<String>,
}
input! { OrderFields() {
    0 "Name" name: String, 1 "Direction" direction: String
} }

/// Response of [`DescribeRoleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleListOutput {
    pub data: Option<PageRoles>,
}
model! { DescribeRoleListOutput {
    0 "Data" data: PageRoles
} }

/// In the response of [`DescribeRoleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageRoles {
    pub rows: Vec<BaseRole>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
}
model! { PageRoles {
    0 "Rows" rows: Vec<BaseRole>, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "TotalPageNumber" total_page_number: i64
} }

/// In the response of [`DescribeRoleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseRole {
    pub role_id: Option<String>,
    pub role_name: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub role_type: Option<String>,
    pub system_default: Option<bool>,
    pub parameters: Option<String>,
    pub member_count: Option<i64>,
    pub privileges: Vec<RolePrivilege>,
    pub operator: Option<BaseUser>,
    pub operate_time: Option<i64>,
    pub create_time: Option<i64>,
    pub create_time_str: Option<String>,
    pub update_time_str: Option<String>,
    pub project_id: Option<String>,
    pub update_time: Option<String>,
    pub creator: Option<String>,
}
model! { BaseRole {
    0 "RoleId" role_id: String, 1 "RoleName" role_name: String, 2 "DisplayName" display_name: String,
    3 "Description" description: String, 4 "RoleType" role_type: String, 5 "SystemDefault" system_default: bool,
    6 "Parameters" parameters: String, 7 "MemberCount" member_count: i64, 8 "Privileges" privileges: Vec<RolePrivilege>,
    9 "Operator" operator: BaseUser, 10 "OperateTime" operate_time: i64, 11 "CreateTime" create_time: i64,
    12 "CreateTimeStr" create_time_str: String, 13 "UpdateTimeStr" update_time_str: String,
    14 "ProjectId" project_id: String, 15 "UpdateTime" update_time: String, 16 "Creator" creator: String
} }

/// Describes rule: `DescribeRule` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeRule>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_RULE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRule {
    pub rule_id: Option<i64>,
    pub project_id: Option<String>,
}
operation! { DescribeRule() "DescribeRule" -> DescribeRuleOutput {
    0 "RuleId" rule_id: i64, 1 "ProjectId" project_id: String
} }

/// Response of [`DescribeRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleOutput {
    pub data: Option<RuleItem>,
}
model! { DescribeRuleOutput {
    0 "Data" data: RuleItem
} }

/// Describes rule dim stat: `DescribeRuleDimStat` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeRuleDimStat>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_PROJECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleDimStat {
    /// Required.
    pub project_id: String,
    /// Required.
    pub begin_date: String,
    /// Required.
    pub end_date: String,
}
operation! { DescribeRuleDimStat(project_id: String, begin_date: String, end_date: String)
    "DescribeRuleDimStat" -> DescribeRuleDimStatOutput {
    0 "ProjectId" project_id, 1 "BeginDate" begin_date, 2 "EndDate" end_date
} }

/// Response of [`DescribeRuleDimStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleDimStatOutput {
    pub data: Option<RuleDimStat>,
}
model! { DescribeRuleDimStatOutput {
    0 "Data" data: RuleDimStat
} }

/// In the response of [`DescribeRuleDimStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleDimStat {
    pub total_cnt: Option<i64>,
    pub dim_cnt_list: Vec<RuleDimCnt>,
}
model! { RuleDimStat {
    0 "TotalCnt" total_cnt: i64, 1 "DimCntList" dim_cnt_list: Vec<RuleDimCnt>
} }

/// In the response of [`DescribeRuleDimStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleDimCnt {
    pub dim: Option<i64>,
    pub cnt: Option<i64>,
}
model! { RuleDimCnt {
    0 "Dim" dim: i64, 1 "Cnt" cnt: i64
} }

/// Describes rule exec detail: `DescribeRuleExecDetail` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeRuleExecDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleExecDetail {
    pub project_id: Option<String>,
    pub rule_exec_id: Option<i64>,
}
operation! { DescribeRuleExecDetail() "DescribeRuleExecDetail" -> DescribeRuleExecDetailOutput {
    0 "ProjectId" project_id: String, 1 "RuleExecId" rule_exec_id: i64
} }

/// Response of [`DescribeRuleExecDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleExecDetailOutput {
    pub data: Option<RuleExecResultDetail>,
}
model! { DescribeRuleExecDetailOutput {
    0 "Data" data: RuleExecResultDetail
} }

/// In the response of [`DescribeRuleExecDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleExecResultDetail {
    pub datasource_id: Option<i64>,
    pub datasource_name: Option<String>,
    pub database_id: Option<String>,
    pub database_name: Option<String>,
    pub instance_id: Option<String>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub rule_exec_result: Option<RuleExecResult>,
    pub table_owner_user_id: Option<i64>,
    pub datasource_type: Option<i64>,
    pub cluster_deploy_type: Option<String>,
}
model! { RuleExecResultDetail {
    0 "DatasourceId" datasource_id: i64, 1 "DatasourceName" datasource_name: String, 2 "DatabaseId" database_id: String,
    3 "DatabaseName" database_name: String, 4 "InstanceId" instance_id: String, 5 "TableId" table_id: String,
    6 "TableName" table_name: String, 7 "RuleExecResult" rule_exec_result: RuleExecResult,
    8 "TableOwnerUserId" table_owner_user_id: i64, 9 "DatasourceType" datasource_type: i64,
    10 "ClusterDeployType" cluster_deploy_type: String
} }

/// Describes rule exec log: `DescribeRuleExecLog` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeRuleExecLog>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_SCHEDULER_API_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleExecLog {
    /// Required.
    pub rule_exec_id: i64,
    /// Required.
    pub project_id: String,
    /// Required.
    pub rule_group_exec_id: i64,
}
operation! { DescribeRuleExecLog(rule_exec_id: i64, project_id: String, rule_group_exec_id: i64)
    "DescribeRuleExecLog" -> DescribeRuleExecLogOutput {
    0 "RuleExecId" rule_exec_id, 1 "ProjectId" project_id, 2 "RuleGroupExecId" rule_group_exec_id
} }

/// Response of [`DescribeRuleExecLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleExecLogOutput {
    pub data: Option<RuleExecLog>,
}
model! { DescribeRuleExecLogOutput {
    0 "Data" data: RuleExecLog
} }

/// In the response of [`DescribeRuleExecLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleExecLog {
    pub finished: Option<bool>,
    pub log: Option<String>,
}
model! { RuleExecLog {
    0 "Finished" finished: bool, 1 "Log" log: String
} }

/// Describes rule exec results: `DescribeRuleExecResults` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeRuleExecResults>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_PROJECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleExecResults {
    pub rule_group_exec_id: Option<i64>,
    pub project_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
}
operation! { DescribeRuleExecResults() "DescribeRuleExecResults" -> DescribeRuleExecResultsOutput {
    0 "RuleGroupExecId" rule_group_exec_id: i64, 1 "ProjectId" project_id: String, 2 "Filters" filters: Vec<Filter>,
    3 "OrderFields" order_fields: Vec<OrderField>
} }

/// Response of [`DescribeRuleExecResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleExecResultsOutput {
    pub data: Option<RuleExecResultPage>,
}
model! { DescribeRuleExecResultsOutput {
    0 "Data" data: RuleExecResultPage
} }

/// In the response of [`DescribeRuleExecResults`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleExecResultPage {
    pub total_count: Option<i64>,
    pub items: Vec<RuleExecResult>,
}
model! { RuleExecResultPage {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<RuleExecResult>
} }

/// Describes rule exec stat: `DescribeRuleExecStat` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeRuleExecStat>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_PROJECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleExecStat {
    /// Required.
    pub project_id: String,
    /// Required.
    pub begin_date: String,
    /// Required.
    pub end_date: String,
}
operation! { DescribeRuleExecStat(project_id: String, begin_date: String, end_date: String)
    "DescribeRuleExecStat" -> DescribeRuleExecStatOutput {
    0 "ProjectId" project_id, 1 "BeginDate" begin_date, 2 "EndDate" end_date
} }

/// Response of [`DescribeRuleExecStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleExecStatOutput {
    pub data: Option<RuleExecStat>,
}
model! { DescribeRuleExecStatOutput {
    0 "Data" data: RuleExecStat
} }

/// In the response of [`DescribeRuleExecStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleExecStat {
    pub total_cnt: Option<i64>,
    pub last_total_cnt: Option<i64>,
    pub total_cnt_ratio: Option<f64>,
    pub last_total_cnt_ratio: Option<f64>,
    pub trigger_cnt: Option<i64>,
    pub last_trigger_cnt: Option<i64>,
    pub trigger_cnt_ratio: Option<f64>,
    pub last_trigger_cnt_ratio: Option<f64>,
    pub alarm_cnt: Option<i64>,
    pub last_alarm_cnt: Option<i64>,
    pub alarm_cnt_ratio: Option<f64>,
    pub last_alarm_cnt_ratio: Option<f64>,
    pub pipeline_cnt: Option<i64>,
    pub last_pipeline_cnt: Option<i64>,
    pub pipeline_cnt_ratio: Option<f64>,
    pub last_pipeline_cnt_ratio: Option<f64>,
}
model! { RuleExecStat {
    0 "TotalCnt" total_cnt: i64, 1 "LastTotalCnt" last_total_cnt: i64, 2 "TotalCntRatio" total_cnt_ratio: f64,
    3 "LastTotalCntRatio" last_total_cnt_ratio: f64, 4 "TriggerCnt" trigger_cnt: i64,
    5 "LastTriggerCnt" last_trigger_cnt: i64, 6 "TriggerCntRatio" trigger_cnt_ratio: f64,
    7 "LastTriggerCntRatio" last_trigger_cnt_ratio: f64, 8 "AlarmCnt" alarm_cnt: i64,
    9 "LastAlarmCnt" last_alarm_cnt: i64, 10 "AlarmCntRatio" alarm_cnt_ratio: f64,
    11 "LastAlarmCntRatio" last_alarm_cnt_ratio: f64, 12 "PipelineCnt" pipeline_cnt: i64,
    13 "LastPipelineCnt" last_pipeline_cnt: i64, 14 "PipelineCntRatio" pipeline_cnt_ratio: f64,
    15 "LastPipelineCntRatio" last_pipeline_cnt_ratio: f64
} }

/// Describes rule group: `DescribeRuleGroup` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeRuleGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_FILTER_PARAMETER`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_PROJECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleGroup {
    pub rule_group_id: Option<i64>,
    pub datasource_id: Option<String>,
    pub table_id: Option<String>,
    pub project_id: Option<String>,
    pub database_id: Option<String>,
}
operation! { DescribeRuleGroup() "DescribeRuleGroup" -> DescribeRuleGroupOutput {
    0 "RuleGroupId" rule_group_id: i64, 1 "DatasourceId" datasource_id: String, 2 "TableId" table_id: String,
    3 "ProjectId" project_id: String, 4 "DatabaseId" database_id: String
} }

/// Response of [`DescribeRuleGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleGroupOutput {
    pub data: Option<RuleGroup>,
}
model! { DescribeRuleGroupOutput {
    0 "Data" data: RuleGroup
} }

/// In the response of [`DescribeRuleGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleGroup {
    pub rule_group_id: Option<i64>,
    pub datasource_id: Option<String>,
    pub datasource_name: Option<String>,
    pub datasource_type: Option<i64>,
    pub monitor_type: Option<i64>,
    pub update_time: Option<String>,
    pub table_name: Option<String>,
    pub table_id: Option<String>,
    pub table_owner_name: Option<String>,
    pub exec_strategy: Option<RuleGroupExecStrategy>,
    pub subscription: Option<RuleGroupSubscribe>,
    pub database_id: Option<String>,
    pub database_name: Option<String>,
    pub schema_name: Option<String>,
    pub permission: Option<bool>,
    pub rule_count: Option<i64>,
    pub monitor_status: Option<bool>,
    pub table_owner_user_id: Option<i64>,
    pub instance_id: Option<String>,
    pub create_time: Option<String>,
    pub strategy_config: Option<bool>,
    pub subscribe_config: Option<bool>,
    pub ds_env_type: Option<i64>,
    pub cluster_deploy_type: Option<String>,
    pub name: Option<String>,
    pub exec_detail: Option<String>,
    pub pipeline_task_count: Option<i64>,
    pub enable_rule_count: Option<i64>,
    pub description: Option<String>,
    pub create_user_name: Option<String>,
    pub group_type: Option<String>,
    pub aspect_task_id: Option<String>,
    pub catalog_name: Option<String>,
    pub in_charge_id: Option<String>,
    pub in_charge_name: Option<String>,
}
model! { RuleGroup {
    0 "RuleGroupId" rule_group_id: i64, 1 "DatasourceId" datasource_id: String,
    2 "DatasourceName" datasource_name: String, 3 "DatasourceType" datasource_type: i64,
    4 "MonitorType" monitor_type: i64, 5 "UpdateTime" update_time: String, 6 "TableName" table_name: String,
    7 "TableId" table_id: String, 8 "TableOwnerName" table_owner_name: String,
    9 "ExecStrategy" exec_strategy: RuleGroupExecStrategy, 10 "Subscription" subscription: RuleGroupSubscribe,
    11 "DatabaseId" database_id: String, 12 "DatabaseName" database_name: String, 13 "SchemaName" schema_name: String,
    14 "Permission" permission: bool, 15 "RuleCount" rule_count: i64, 16 "MonitorStatus" monitor_status: bool,
    17 "TableOwnerUserId" table_owner_user_id: i64, 18 "InstanceId" instance_id: String,
    19 "CreateTime" create_time: String, 20 "StrategyConfig" strategy_config: bool,
    21 "SubscribeConfig" subscribe_config: bool, 22 "DsEnvType" ds_env_type: i64,
    23 "ClusterDeployType" cluster_deploy_type: String, 24 "Name" name: String, 25 "ExecDetail" exec_detail: String,
    26 "PipelineTaskCount" pipeline_task_count: i64, 27 "EnableRuleCount" enable_rule_count: i64,
    28 "Description" description: String, 29 "CreateUserName" create_user_name: String,
    30 "GroupType" group_type: String, 31 "AspectTaskId" aspect_task_id: String, 32 "CatalogName" catalog_name: String,
    33 "InChargeId" in_charge_id: String, 34 "InChargeName" in_charge_name: String
} }

/// Describes rule group exec results by page: `DescribeRuleGroupExecResultsByPage` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeRuleGroupExecResultsByPage>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_FILTER_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleGroupExecResultsByPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
    pub project_id: Option<String>,
}
operation! { DescribeRuleGroupExecResultsByPage()
    "DescribeRuleGroupExecResultsByPage" -> DescribeRuleGroupExecResultsByPageOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Filters" filters: Vec<Filter>,
    3 "OrderFields" order_fields: Vec<OrderField>, 4 "ProjectId" project_id: String
} }
paged! { DescribeRuleGroupExecResultsByPage: RuleGroupExecResult =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`DescribeRuleGroupExecResultsByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleGroupExecResultsByPageOutput {
    pub data: Option<RuleGroupExecResultPage>,
}
model! { DescribeRuleGroupExecResultsByPageOutput {
    0 "Data" data: RuleGroupExecResultPage
} }

/// In the response of [`DescribeRuleGroupExecResultsByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleGroupExecResultPage {
    pub total_count: Option<i64>,
    pub items: Vec<RuleGroupExecResult>,
}
model! { RuleGroupExecResultPage {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<RuleGroupExecResult>
} }

/// Describes rule group subscription: `DescribeRuleGroupSubscription` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeRuleGroupSubscription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleGroupSubscription {
    pub rule_group_id: Option<i64>,
    pub project_id: Option<String>,
}
operation! { DescribeRuleGroupSubscription() "DescribeRuleGroupSubscription" -> DescribeRuleGroupSubscriptionOutput {
    0 "RuleGroupId" rule_group_id: i64, 1 "ProjectId" project_id: String
} }

/// Response of [`DescribeRuleGroupSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleGroupSubscriptionOutput {
    pub data: Option<RuleGroupSubscribe>,
}
model! { DescribeRuleGroupSubscriptionOutput {
    0 "Data" data: RuleGroupSubscribe
} }

/// Describes rule group table: `DescribeRuleGroupTable` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeRuleGroupTable>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleGroupTable {
    /// Required.
    pub table_id: String,
}
operation! { DescribeRuleGroupTable(table_id: String) "DescribeRuleGroupTable" -> DescribeRuleGroupTableOutput {
    0 "TableId" table_id
} }

/// Response of [`DescribeRuleGroupTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleGroupTableOutput {
    pub data: Option<RuleGroupTable>,
}
model! { DescribeRuleGroupTableOutput {
    0 "Data" data: RuleGroupTable
} }

/// In the response of [`DescribeRuleGroupTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleGroupTable {
    pub table_info: Option<RuleGroupTableInnerInfo>,
    pub rule_groups: Vec<RuleGroupSchedulerInfo>,
    pub subscriptions: Vec<RuleGroupSubscribe>,
}
model! { RuleGroupTable {
    0 "TableInfo" table_info: RuleGroupTableInnerInfo, 1 "RuleGroups" rule_groups: Vec<RuleGroupSchedulerInfo>,
    2 "Subscriptions" subscriptions: Vec<RuleGroupSubscribe>
} }

/// In the response of [`DescribeRuleGroupTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleGroupTableInnerInfo {
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub instance_id: Option<String>,
    pub datasource_id: Option<String>,
    pub datasource_name: Option<String>,
    pub datasource_type: Option<i64>,
    pub database_id: Option<String>,
    pub database_name: Option<String>,
    pub project_id: Option<i64>,
    pub user_id: Option<i64>,
}
model! { RuleGroupTableInnerInfo {
    0 "TableId" table_id: String, 1 "TableName" table_name: String, 2 "InstanceId" instance_id: String,
    3 "DatasourceId" datasource_id: String, 4 "DatasourceName" datasource_name: String,
    5 "DatasourceType" datasource_type: i64, 6 "DatabaseId" database_id: String, 7 "DatabaseName" database_name: String,
    8 "ProjectId" project_id: i64, 9 "UserId" user_id: i64
} }

/// In the response of [`DescribeRuleGroupTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleGroupSchedulerInfo {
    pub id: Option<i64>,
    pub monitor_type: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cycle_type: Option<String>,
    pub cycle_step: Option<i64>,
    pub cycle_desc: Option<String>,
    pub task_action: Option<String>,
    pub delay_time: Option<i64>,
    pub cycle_task_id: Option<String>,
    pub associate_task_ids: Vec<String>,
}
model! { RuleGroupSchedulerInfo {
    0 "Id" id: i64, 1 "MonitorType" monitor_type: i64, 2 "StartTime" start_time: String, 3 "EndTime" end_time: String,
    4 "CycleType" cycle_type: String, 5 "CycleStep" cycle_step: i64, 6 "CycleDesc" cycle_desc: String,
    7 "TaskAction" task_action: String, 8 "DelayTime" delay_time: i64, 9 "CycleTaskId" cycle_task_id: String,
    10 "AssociateTaskIds" associate_task_ids: Vec<String>
} }

/// Describes rule groups by page: `DescribeRuleGroupsByPage` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeRuleGroupsByPage>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER_INVALID_FILTER_PARAMETER`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_PROJECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleGroupsByPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
    pub project_id: Option<String>,
}
operation! { DescribeRuleGroupsByPage() "DescribeRuleGroupsByPage" -> DescribeRuleGroupsByPageOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Filters" filters: Vec<Filter>,
    3 "OrderFields" order_fields: Vec<OrderField>, 4 "ProjectId" project_id: String
} }
paged! { DescribeRuleGroupsByPage: RuleGroup = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`DescribeRuleGroupsByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleGroupsByPageOutput {
    pub data: Option<RuleGroupPage>,
}
model! { DescribeRuleGroupsByPageOutput {
    0 "Data" data: RuleGroupPage
} }

/// In the response of [`DescribeRuleGroupsByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleGroupPage {
    pub total_count: Option<i64>,
    pub items: Vec<RuleGroup>,
    pub monitor_enabled_count: Option<i64>,
}
model! { RuleGroupPage {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<RuleGroup>, 2 "MonitorEnabledCount" monitor_enabled_count: i64
} }

/// Describes rule template: `DescribeRuleTemplate` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeRuleTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_RULE_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleTemplate {
    pub project_id: Option<String>,
    pub template_id: Option<i64>,
}
operation! { DescribeRuleTemplate() "DescribeRuleTemplate" -> DescribeRuleTemplateOutput {
    0 "ProjectId" project_id: String, 1 "TemplateId" template_id: i64
} }

/// Response of [`DescribeRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleTemplateOutput {
    pub data: Option<RuleTemplate>,
}
model! { DescribeRuleTemplateOutput {
    0 "Data" data: RuleTemplate
} }

/// In the response of [`DescribeRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleTemplate {
    pub rule_template_id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<i64>,
    pub source_object_type: Option<i64>,
    pub source_object_data_type: Option<i64>,
    pub source_content: Option<String>,
    pub source_engine_types: Vec<i64>,
    pub quality_dim: Option<i64>,
    pub compare_type: Option<i64>,
    pub citation_count: Option<i64>,
    pub user_id: Option<i64>,
    pub user_name: Option<String>,
    pub update_time: Option<String>,
    pub where_flag: Option<bool>,
    pub multi_source_flag: Option<bool>,
    pub sql_expression: Option<String>,
    pub sub_quality_dim: Option<i64>,
    pub resolved_sql_expression: Option<SqlExpression>,
    pub datasource_types: Vec<i64>,
    pub user_id_str: Option<String>,
}
model! { RuleTemplate {
    0 "RuleTemplateId" rule_template_id: i64, 1 "Name" name: String, 2 "Description" description: String,
    3 "Type" r#type: i64, 4 "SourceObjectType" source_object_type: i64,
    5 "SourceObjectDataType" source_object_data_type: i64, 6 "SourceContent" source_content: String,
    7 "SourceEngineTypes" source_engine_types: Vec<i64>, 8 "QualityDim" quality_dim: i64,
    9 "CompareType" compare_type: i64, 10 "CitationCount" citation_count: i64, 11 "UserId" user_id: i64,
    12 "UserName" user_name: String, 13 "UpdateTime" update_time: String, 14 "WhereFlag" where_flag: bool,
    15 "MultiSourceFlag" multi_source_flag: bool, 16 "SqlExpression" sql_expression: String,
    17 "SubQualityDim" sub_quality_dim: i64, 18 "ResolvedSqlExpression" resolved_sql_expression: SqlExpression,
    19 "DatasourceTypes" datasource_types: Vec<i64>, 20 "UserIdStr" user_id_str: String
} }

/// In the response of [`DescribeRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlExpression {
    pub table_expressions: Vec<SqlExpressionTable>,
    pub param_expressions: Vec<String>,
    pub system_template_expressions: Vec<String>,
}
model! { SqlExpression {
    0 "TableExpressions" table_expressions: Vec<SqlExpressionTable>,
    1 "ParamExpressions" param_expressions: Vec<String>,
    2 "SystemTemplateExpressions" system_template_expressions: Vec<String>
} }

/// In the response of [`DescribeRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlExpressionTable {
    pub table_expression: Option<String>,
    pub column_expression: Vec<String>,
}
model! { SqlExpressionTable {
    0 "TableExpression" table_expression: String, 1 "ColumnExpression" column_expression: Vec<String>
} }

/// Describes rule templates: `DescribeRuleTemplates` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeRuleTemplates>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleTemplates {
    pub r#type: Option<i64>,
    pub source_object_type: Option<i64>,
    pub project_id: Option<String>,
    pub source_engine_types: Option<Vec<i64>>,
}
operation! { DescribeRuleTemplates() "DescribeRuleTemplates" -> DescribeRuleTemplatesOutput {
    0 "Type" r#type: i64, 1 "SourceObjectType" source_object_type: i64, 2 "ProjectId" project_id: String,
    3 "SourceEngineTypes" source_engine_types: Vec<i64>
} }

/// Response of [`DescribeRuleTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleTemplatesOutput {
    pub data: Vec<RuleTemplate>,
}
model! { DescribeRuleTemplatesOutput {
    0 "Data" data: Vec<RuleTemplate>
} }

/// Describes rule templates by page: `DescribeRuleTemplatesByPage` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeRuleTemplatesByPage>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_FILTER_PARAMETER`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_PROJECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleTemplatesByPage {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub project_id: String,
    pub order_fields: Option<Vec<OrderField>>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRuleTemplatesByPage(page_number: i64, page_size: i64, project_id: String)
    "DescribeRuleTemplatesByPage" -> DescribeRuleTemplatesByPageOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "ProjectId" project_id,
    3 "OrderFields" order_fields: Vec<OrderField>, 4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRuleTemplatesByPage: RuleTemplate =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`DescribeRuleTemplatesByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleTemplatesByPageOutput {
    pub data: Option<RuleTemplatePage>,
}
model! { DescribeRuleTemplatesByPageOutput {
    0 "Data" data: RuleTemplatePage
} }

/// In the response of [`DescribeRuleTemplatesByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleTemplatePage {
    pub total_count: Option<i64>,
    pub items: Vec<RuleTemplate>,
}
model! { RuleTemplatePage {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<RuleTemplate>
} }

/// Describes rules: `DescribeRules` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeRules>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_PROJECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRules {
    pub project_id: Option<String>,
    pub rule_group_id: Option<i64>,
    pub engine_type: Option<String>,
}
operation! { DescribeRules() "DescribeRules" -> DescribeRulesOutput {
    0 "ProjectId" project_id: String, 1 "RuleGroupId" rule_group_id: i64, 2 "EngineType" engine_type: String
} }

/// Response of [`DescribeRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesOutput {
    pub data: Vec<RuleItem>,
}
model! { DescribeRulesOutput {
    0 "Data" data: Vec<RuleItem>
} }

/// Describes rules by page: `DescribeRulesByPage` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeRulesByPage>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_FILTER_PARAMETER`],
/// [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_PROJECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesByPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
    pub project_id: Option<String>,
}
operation! { DescribeRulesByPage() "DescribeRulesByPage" -> DescribeRulesByPageOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Filters" filters: Vec<Filter>,
    3 "OrderFields" order_fields: Vec<OrderField>, 4 "ProjectId" project_id: String
} }
paged! { DescribeRulesByPage: RuleItem = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`DescribeRulesByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesByPageOutput {
    pub data: Option<RulePage>,
}
model! { DescribeRulesByPageOutput {
    0 "Data" data: RulePage
} }

/// In the response of [`DescribeRulesByPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RulePage {
    pub total_count: Option<i64>,
    pub items: Vec<RuleItem>,
}
model! { RulePage {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<RuleItem>
} }

/// Describes schedule instances: `DescribeScheduleInstances` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeScheduleInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduleInstances {
    pub request_from_source: Option<String>,
    pub instances: Option<Vec<InstanceOpsDto>>,
    pub check_father: Option<bool>,
    pub rerun_type: Option<String>,
    pub dependent_way: Option<String>,
    pub skip_event_listening: Option<bool>,
    pub son_instance_type: Option<String>,
    pub search_condition: Option<InstanceApiOpsRequest>,
    pub opt_type: Option<String>,
    pub operator_name: Option<String>,
    pub operator_id: Option<String>,
    pub project_id: Option<String>,
    pub project_ident: Option<String>,
    pub project_name: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub count: Option<i64>,
    pub request_base_info: Option<ProjectBaseInfoOpsRequest>,
    pub is_count: Option<bool>,
    pub project_ids: Option<Vec<String>>,
}
operation! { DescribeScheduleInstances() "DescribeScheduleInstances" -> DescribeScheduleInstancesOutput {
    0 "RequestFromSource" request_from_source: String, 1 "Instances" instances: Vec<InstanceOpsDto>,
    2 "CheckFather" check_father: bool, 3 "RerunType" rerun_type: String, 4 "DependentWay" dependent_way: String,
    5 "SkipEventListening" skip_event_listening: bool, 6 "SonInstanceType" son_instance_type: String,
    7 "SearchCondition" search_condition: InstanceApiOpsRequest, 8 "OptType" opt_type: String,
    9 "OperatorName" operator_name: String, 10 "OperatorId" operator_id: String, 11 "ProjectId" project_id: String,
    12 "ProjectIdent" project_ident: String, 13 "ProjectName" project_name: String, 14 "PageIndex" page_index: i64,
    15 "PageSize" page_size: i64, 16 "Count" count: i64,
    17 "RequestBaseInfo" request_base_info: ProjectBaseInfoOpsRequest, 18 "IsCount" is_count: bool,
    19 "ProjectIds" project_ids: Vec<String>
} }
paged! { DescribeScheduleInstances: InstanceOpsDto =
    Number "PageIndex", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`DescribeScheduleInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduleInstancesOutput {
    pub request_from_source: Option<String>,
    pub data: Option<CollectionInstanceOpsDto>,
}
model! { DescribeScheduleInstancesOutput {
    0 "RequestFromSource" request_from_source: String, 1 "Data" data: CollectionInstanceOpsDto
} }

/// Describes scheduler instance status: `DescribeSchedulerInstanceStatus` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeSchedulerInstanceStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerInstanceStatus {
    /// Required.
    pub project_id: String,
    pub task_type_id: Option<String>,
    pub execution_group_id: Option<String>,
    pub execution_group_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub in_charge: Option<String>,
    pub workflow_id: Option<String>,
    pub project_ids: Option<Vec<String>>,
}
operation! { DescribeSchedulerInstanceStatus(project_id: String)
    "DescribeSchedulerInstanceStatus" -> DescribeSchedulerInstanceStatusOutput {
    0 "ProjectId" project_id, 1 "TaskTypeId" task_type_id: String, 2 "ExecutionGroupId" execution_group_id: String,
    3 "ExecutionGroupName" execution_group_name: String, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String,
    6 "InCharge" in_charge: String, 7 "WorkflowId" workflow_id: String, 8 "ProjectIds" project_ids: Vec<String>
} }

/// Response of [`DescribeSchedulerInstanceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerInstanceStatusOutput {
    pub data: Vec<ScreenInstanceInfo>,
}
model! { DescribeSchedulerInstanceStatusOutput {
    0 "Data" data: Vec<ScreenInstanceInfo>
} }

/// In the response of [`DescribeSchedulerInstanceStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenInstanceInfo {
    pub count_tag: Option<i64>,
    pub total_num: Option<i64>,
    pub running_num: Option<i64>,
    pub wait_running_num: Option<i64>,
    pub dependency_num: Option<i64>,
    pub wait_event_num: Option<String>,
    pub stopping_num: Option<i64>,
    pub succeed_num: Option<i64>,
    pub failed_num: Option<i64>,
    pub skip_running_num: Option<i64>,
}
model! { ScreenInstanceInfo {
    0 "CountTag" count_tag: i64, 1 "TotalNum" total_num: i64, 2 "RunningNum" running_num: i64,
    3 "WaitRunningNum" wait_running_num: i64, 4 "DependencyNum" dependency_num: i64,
    5 "WaitEventNum" wait_event_num: String, 6 "StoppingNum" stopping_num: i64, 7 "SucceedNum" succeed_num: i64,
    8 "FailedNum" failed_num: i64, 9 "SkipRunningNum" skip_running_num: i64
} }

/// Describes scheduler run time instance cnt by status: `DescribeSchedulerRunTimeInstanceCntByStatus` of `wedata`
/// 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeSchedulerRunTimeInstanceCntByStatus>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerRunTimeInstanceCntByStatus {
    /// Required.
    pub project_id: String,
    pub cycle_unit: Option<String>,
    pub time_unit: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub task_type: Option<i64>,
    pub in_charge: Option<String>,
    pub workflow_id: Option<String>,
    pub sort_item: Option<String>,
    pub sort_type: Option<String>,
    pub project_ids: Option<Vec<String>>,
}
operation! { DescribeSchedulerRunTimeInstanceCntByStatus(project_id: String)
    "DescribeSchedulerRunTimeInstanceCntByStatus" -> DescribeSchedulerRunTimeInstanceCntByStatusOutput {
    0 "ProjectId" project_id, 1 "CycleUnit" cycle_unit: String, 2 "TimeUnit" time_unit: String,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String, 5 "TaskType" task_type: i64,
    6 "InCharge" in_charge: String, 7 "WorkflowId" workflow_id: String, 8 "SortItem" sort_item: String,
    9 "SortType" sort_type: String, 10 "ProjectIds" project_ids: Vec<String>
} }

/// Response of [`DescribeSchedulerRunTimeInstanceCntByStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerRunTimeInstanceCntByStatusOutput {
    pub data: Vec<RuntimeInstanceCntTop>,
}
model! { DescribeSchedulerRunTimeInstanceCntByStatusOutput {
    0 "Data" data: Vec<RuntimeInstanceCntTop>
} }

/// In the response of [`DescribeSchedulerRunTimeInstanceCntByStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuntimeInstanceCntTop {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub in_charge: Option<String>,
    pub cycle_unit: Option<String>,
    pub state: Option<String>,
    pub run_time: Option<i64>,
    pub cur_run_time: Option<String>,
    pub wait_schedule_time: Option<i64>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
}
model! { RuntimeInstanceCntTop {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "InCharge" in_charge: String,
    3 "CycleUnit" cycle_unit: String, 4 "State" state: String, 5 "RunTime" run_time: i64,
    6 "CurRunTime" cur_run_time: String, 7 "WaitScheduleTime" wait_schedule_time: i64, 8 "ProjectId" project_id: String,
    9 "ProjectName" project_name: String
} }

/// Describes scheduler task cnt by status: `DescribeSchedulerTaskCntByStatus` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeSchedulerTaskCntByStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerTaskCntByStatus {
    pub task_type: Option<i64>,
    pub type_name: Option<String>,
    pub project_id: Option<String>,
    pub in_charge: Option<String>,
    pub workflow_id: Option<String>,
    pub project_ids: Option<Vec<String>>,
    pub resource_group_ids: Option<Vec<String>>,
}
operation! { DescribeSchedulerTaskCntByStatus()
    "DescribeSchedulerTaskCntByStatus" -> DescribeSchedulerTaskCntByStatusOutput {
    0 "TaskType" task_type: i64, 1 "TypeName" type_name: String, 2 "ProjectId" project_id: String,
    3 "InCharge" in_charge: String, 4 "WorkflowId" workflow_id: String, 5 "ProjectIds" project_ids: Vec<String>,
    6 "ResourceGroupIds" resource_group_ids: Vec<String>
} }

/// Response of [`DescribeSchedulerTaskCntByStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerTaskCntByStatusOutput {
    pub data: Vec<ScreenTaskInfo>,
}
model! { DescribeSchedulerTaskCntByStatusOutput {
    0 "Data" data: Vec<ScreenTaskInfo>
} }

/// In the response of [`DescribeSchedulerTaskCntByStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenTaskInfo {
    pub count_tag: Option<i64>,
    pub total_num: Option<i64>,
    pub running_num: Option<i64>,
    pub stopping_num: Option<i64>,
    pub stopped_num: Option<i64>,
    pub frozen_num: Option<i64>,
    pub invalid_num: Option<i64>,
    pub year_num: Option<i64>,
    pub month_num: Option<i64>,
    pub week_num: Option<i64>,
    pub day_num: Option<i64>,
    pub hour_num: Option<i64>,
    pub minute_num: Option<i64>,
    pub workflow_num: Option<i64>,
}
model! { ScreenTaskInfo {
    0 "CountTag" count_tag: i64, 1 "TotalNum" total_num: i64, 2 "RunningNum" running_num: i64,
    3 "StoppingNum" stopping_num: i64, 4 "StoppedNum" stopped_num: i64, 5 "FrozenNum" frozen_num: i64,
    6 "InvalidNum" invalid_num: i64, 7 "YearNum" year_num: i64, 8 "MonthNum" month_num: i64, 9 "WeekNum" week_num: i64,
    10 "DayNum" day_num: i64, 11 "HourNum" hour_num: i64, 12 "MinuteNum" minute_num: i64,
    13 "WorkflowNum" workflow_num: i64
} }

/// Describes scheduler task type cnt: `DescribeSchedulerTaskTypeCnt` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeSchedulerTaskTypeCnt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerTaskTypeCnt {
    /// Required.
    pub project_id: String,
    pub in_charge: Option<String>,
}
operation! { DescribeSchedulerTaskTypeCnt(project_id: String)
    "DescribeSchedulerTaskTypeCnt" -> DescribeSchedulerTaskTypeCntOutput {
    0 "ProjectId" project_id, 1 "InCharge" in_charge: String
} }

/// Response of [`DescribeSchedulerTaskTypeCnt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerTaskTypeCntOutput {
    pub data: Vec<TaskTypeCnt>,
}
model! { DescribeSchedulerTaskTypeCntOutput {
    0 "Data" data: Vec<TaskTypeCnt>
} }

/// In the response of [`DescribeSchedulerTaskTypeCnt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskTypeCnt {
    pub number: Option<String>,
    pub task_type: Option<String>,
    pub type_name: Option<String>,
}
model! { TaskTypeCnt {
    0 "Number" number: String, 1 "TaskType" task_type: String, 2 "TypeName" type_name: String
} }

/// Describes statistic instance status trend ops: `DescribeStatisticInstanceStatusTrendOps` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeStatisticInstanceStatusTrendOps>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticInstanceStatusTrendOps {
    /// Required.
    pub project_id: String,
    pub task_type_id: Option<String>,
    pub time_type: Option<String>,
    pub type_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub execution_group_id: Option<String>,
    pub execution_group_name: Option<String>,
    pub in_charge: Option<String>,
    pub task_type: Option<i64>,
    pub state_list: Option<Vec<i64>>,
    pub aggregation_unit: Option<String>,
    pub average_window_size: Option<i64>,
    pub workflow_id: Option<String>,
    pub project_ids: Option<Vec<String>>,
    pub time_point: Option<i64>,
}
operation! { DescribeStatisticInstanceStatusTrendOps(project_id: String)
    "DescribeStatisticInstanceStatusTrendOps" -> DescribeStatisticInstanceStatusTrendOpsOutput {
    0 "ProjectId" project_id, 1 "TaskTypeId" task_type_id: String, 2 "TimeType" time_type: String,
    3 "TypeName" type_name: String, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String,
    6 "ExecutionGroupId" execution_group_id: String, 7 "ExecutionGroupName" execution_group_name: String,
    8 "InCharge" in_charge: String, 9 "TaskType" task_type: i64, 10 "StateList" state_list: Vec<i64>,
    11 "AggregationUnit" aggregation_unit: String, 12 "AverageWindowSize" average_window_size: i64,
    13 "WorkflowId" workflow_id: String, 14 "ProjectIds" project_ids: Vec<String>, 15 "TimePoint" time_point: i64
} }

/// Response of [`DescribeStatisticInstanceStatusTrendOps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticInstanceStatusTrendOpsOutput {
    pub data: Vec<InstanceStatisticInfo>,
}
model! { DescribeStatisticInstanceStatusTrendOpsOutput {
    0 "Data" data: Vec<InstanceStatisticInfo>
} }

/// In the response of [`DescribeStatisticInstanceStatusTrendOps`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceStatisticInfo {
    pub count_list: Vec<i64>,
    pub time_list: Vec<String>,
    pub instance_status: Option<String>,
    pub instance_count: Option<i64>,
    pub show_time: Option<String>,
    pub report_time: Option<String>,
    pub count: Option<i64>,
}
model! { InstanceStatisticInfo {
    0 "CountList" count_list: Vec<i64>, 1 "TimeList" time_list: Vec<String>, 2 "InstanceStatus" instance_status: String,
    3 "InstanceCount" instance_count: i64, 4 "ShowTime" show_time: String, 5 "ReportTime" report_time: String,
    6 "Count" count: i64
} }

/// Describes stream task log list: `DescribeStreamTaskLogList` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by token (`Context`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeStreamTaskLogList>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`],
/// [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DRY_RUN_OPERATION`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_CALL_CLOUD_API_ERROR`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamTaskLogList {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    /// Required.
    pub job_id: String,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub start_time: i64,
    pub container: Option<String>,
    pub limit: Option<i64>,
    pub order_type: Option<String>,
    pub running_order_id: Option<i64>,
    pub keyword: Option<String>,
    pub job_type: Option<String>,
    pub context: Option<String>,
}

/// Arguments of [`DescribeStreamTaskLogList::new`].
pub struct DescribeStreamTaskLogListRequired {
    pub project_id: String,
    pub task_id: String,
    pub job_id: String,
    pub end_time: i64,
    pub start_time: i64,
}
operation! {
    DescribeStreamTaskLogList { DescribeStreamTaskLogListRequired: project_id, task_id, job_id, end_time, start_time }
    "DescribeStreamTaskLogList" -> DescribeStreamTaskLogListOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "JobId" job_id, 3 "EndTime" end_time, 4 "StartTime" start_time,
    5 "Container" container: String, 6 "Limit" limit: i64, 7 "OrderType" order_type: String,
    8 "RunningOrderId" running_order_id: i64, 9 "Keyword" keyword: String, 10 "JobType" job_type: String,
    11 "Context" context: String
} }
paged! { DescribeStreamTaskLogList: LogContentInfo =
    Token "Context", "LogContentList" log_content_list, next "Context" }

/// Response of [`DescribeStreamTaskLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamTaskLogListOutput {
    pub list_over: Option<bool>,
    pub log_content_list: Vec<LogContentInfo>,
    pub context: Option<String>,
}
model! { DescribeStreamTaskLogListOutput {
    0 "ListOver" list_over: bool, 1 "LogContentList" log_content_list: Vec<LogContentInfo>, 2 "Context" context: String
} }

/// In the response of [`DescribeStreamTaskLogList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogContentInfo {
    pub log: Option<String>,
    pub pkg_id: Option<String>,
    pub pkg_log_id: Option<String>,
    pub time: Option<i64>,
    pub container_name: Option<String>,
}
model! { LogContentInfo {
    0 "Log" log: String, 1 "PkgId" pkg_id: String, 2 "PkgLogId" pkg_log_id: String, 3 "Time" time: i64,
    4 "ContainerName" container_name: String
} }

/// Describes successor ops task infos: `DescribeSuccessorOpsTaskInfos` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeSuccessorOpsTaskInfos>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`],
/// [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DRY_RUN_OPERATION`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_CALL_CLOUD_API_ERROR`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSuccessorOpsTaskInfos {
    /// Required.
    pub task_id: String,
    /// Required.
    pub project_id: String,
}
operation! { DescribeSuccessorOpsTaskInfos(task_id: String, project_id: String)
    "DescribeSuccessorOpsTaskInfos" -> DescribeSuccessorOpsTaskInfosOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id
} }

/// Response of [`DescribeSuccessorOpsTaskInfos`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSuccessorOpsTaskInfosOutput {
    pub data: Vec<TaskOpsDto>,
}
model! { DescribeSuccessorOpsTaskInfosOutput {
    0 "Data" data: Vec<TaskOpsDto>
} }

/// Describes successor task info list: `DescribeSuccessorTaskInfoList` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeSuccessorTaskInfoList>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`],
/// [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DRY_RUN_OPERATION`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_CALL_CLOUD_API_ERROR`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSuccessorTaskInfoList {
    pub task_ids: Option<Vec<String>>,
    pub project_id: Option<String>,
}
operation! { DescribeSuccessorTaskInfoList() "DescribeSuccessorTaskInfoList" -> DescribeSuccessorTaskInfoListOutput {
    0 "TaskIds" task_ids: Vec<String>, 1 "ProjectId" project_id: String
} }

/// Response of [`DescribeSuccessorTaskInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSuccessorTaskInfoListOutput {
    pub data: Vec<SuccessorTaskInfo>,
}
model! { DescribeSuccessorTaskInfoListOutput {
    0 "Data" data: Vec<SuccessorTaskInfo>
} }

/// In the response of [`DescribeSuccessorTaskInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuccessorTaskInfo {
    pub task_id: Option<String>,
    pub workflow_id: Option<String>,
    pub task_name: Option<String>,
    pub layer: Option<i64>,
    pub status: Option<String>,
    pub task_type_id: Option<i64>,
    pub in_charge: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub workflow_name: Option<String>,
    pub cycle_unit: Option<String>,
    pub schedule_desc: Option<String>,
    pub task_type_desc: Option<String>,
    pub privileges: Vec<String>,
}
model! { SuccessorTaskInfo {
    0 "TaskId" task_id: String, 1 "WorkflowId" workflow_id: String, 2 "TaskName" task_name: String,
    3 "Layer" layer: i64, 4 "Status" status: String, 5 "TaskTypeId" task_type_id: i64, 6 "InCharge" in_charge: String,
    7 "ProjectId" project_id: String, 8 "ProjectName" project_name: String, 9 "WorkflowName" workflow_name: String,
    10 "CycleUnit" cycle_unit: String, 11 "ScheduleDesc" schedule_desc: String,
    12 "TaskTypeDesc" task_type_desc: String, 13 "Privileges" privileges: Vec<String>
} }

/// Describes table basic info: `DescribeTableBasicInfo` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTableBasicInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableBasicInfo {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
}
operation! { DescribeTableBasicInfo() "DescribeTableBasicInfo" -> DescribeTableBasicInfoOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Filters" filters: Vec<Filter>,
    3 "OrderFields" order_fields: Vec<OrderField>
} }
paged! { DescribeTableBasicInfo: TableBasicInfo =
    Number "PageNumber", "TableBasicInfoList" table_basic_info_list, total "TotalCount" }

/// Response of [`DescribeTableBasicInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableBasicInfoOutput {
    pub table_basic_info_list: Vec<TableBasicInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeTableBasicInfoOutput {
    0 "TableBasicInfoList" table_basic_info_list: Vec<TableBasicInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTableBasicInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableBasicInfo {
    pub table_id: Option<String>,
    pub datasource_id: Option<String>,
    pub datasource_name: Option<String>,
    pub database_id: Option<String>,
    pub database_name: Option<String>,
    pub table_name: Option<String>,
    pub engine_type: Option<String>,
    pub table_type: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub project_display_name: Option<String>,
    pub table_owner_id: Option<String>,
    pub table_owner_name: Option<String>,
    pub storage_location: Option<i64>,
    pub description: Option<String>,
    pub is_partition_table: Option<i64>,
    pub partition_columns: Vec<String>,
    pub storage_format: Option<String>,
    pub storage_size: Option<i64>,
    pub storage_size_with_unit: Option<String>,
    pub total_size_mb: Option<i64>,
    pub replica_count: Option<i64>,
    pub file_count: Option<i64>,
    pub partition_count: Option<i64>,
    pub partition_field_count: Option<i64>,
    pub partition_expire_days: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub location: Option<String>,
}
model! { TableBasicInfo {
    0 "TableId" table_id: String, 1 "DatasourceId" datasource_id: String, 2 "DatasourceName" datasource_name: String,
    3 "DatabaseId" database_id: String, 4 "DatabaseName" database_name: String, 5 "TableName" table_name: String,
    6 "EngineType" engine_type: String, 7 "TableType" table_type: String, 8 "ProjectId" project_id: String,
    9 "ProjectName" project_name: String, 10 "ProjectDisplayName" project_display_name: String,
    11 "TableOwnerId" table_owner_id: String, 12 "TableOwnerName" table_owner_name: String,
    13 "StorageLocation" storage_location: i64, 14 "Description" description: String,
    15 "IsPartitionTable" is_partition_table: i64, 16 "PartitionColumns" partition_columns: Vec<String>,
    17 "StorageFormat" storage_format: String, 18 "StorageSize" storage_size: i64,
    19 "StorageSizeWithUnit" storage_size_with_unit: String, 20 "TotalSizeMb" total_size_mb: i64,
    21 "ReplicaCount" replica_count: i64, 22 "FileCount" file_count: i64, 23 "PartitionCount" partition_count: i64,
    24 "PartitionFieldCount" partition_field_count: i64, 25 "PartitionExpireDays" partition_expire_days: i64,
    26 "CreateTime" create_time: String, 27 "UpdateTime" update_time: String, 28 "Location" location: String
} }

/// Describes table content preview: `DescribeTableContentPreview` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTableContentPreview>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`],
/// [`codes::FAILED_OPERATION_PREVIEW_TIME_OUT`], [`codes::INTERNAL_ERROR`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableContentPreview {
    /// Required.
    pub table_id: String,
    /// Required.
    pub technology_type: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub table_name: String,
    /// Required.
    pub project_id: String,
    pub row_num: Option<i64>,
    pub database_name: Option<String>,
    pub task_id: Option<String>,
    pub partition_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub sql: Option<String>,
    pub engine_id: Option<String>,
}

/// Arguments of [`DescribeTableContentPreview::new`].
pub struct DescribeTableContentPreviewRequired {
    pub table_id: String,
    pub technology_type: String,
    pub cluster_id: String,
    pub resource_type: String,
    pub table_name: String,
    pub project_id: String,
}
operation! {
    DescribeTableContentPreview { DescribeTableContentPreviewRequired: table_id, technology_type, cluster_id, resource_type, table_name, project_id }
    "DescribeTableContentPreview" -> DescribeTableContentPreviewOutput {
    0 "TableId" table_id, 1 "TechnologyType" technology_type, 2 "ClusterId" cluster_id, 3 "ResourceType" resource_type,
    4 "TableName" table_name, 5 "ProjectId" project_id, 6 "RowNum" row_num: i64, 7 "DatabaseName" database_name: String,
    8 "TaskId" task_id: String, 9 "PartitionName" partition_name: String,
    10 "ResourceGroupId" resource_group_id: String, 11 "Sql" sql: String, 12 "EngineId" engine_id: String
} }

/// Response of [`DescribeTableContentPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableContentPreviewOutput {
    pub column_names: Vec<String>,
    pub table_record_set: Vec<TableRecord>,
    pub task_id: Option<String>,
    pub async_state: Option<i64>,
}
model! { DescribeTableContentPreviewOutput {
    0 "ColumnNames" column_names: Vec<String>, 1 "TableRecordSet" table_record_set: Vec<TableRecord>,
    2 "TaskId" task_id: String, 3 "AsyncState" async_state: i64
} }

/// In the response of [`DescribeTableContentPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableRecord {
    pub table_record_field_set: Vec<TableRecordField>,
}
model! { TableRecord {
    0 "TableRecordFieldSet" table_record_field_set: Vec<TableRecordField>
} }

/// In the response of [`DescribeTableContentPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableRecordField {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { TableRecordField {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Describes table ddl: `DescribeTableDdl` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTableDdl>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableDdl {
    /// Required.
    pub table_id: String,
}
operation! { DescribeTableDdl(table_id: String) "DescribeTableDdl" -> DescribeTableDdlOutput {
    0 "TableId" table_id
} }

/// Response of [`DescribeTableDdl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableDdlOutput {
    pub ddl: Option<String>,
}
model! { DescribeTableDdlOutput {
    0 "Ddl" ddl: String
} }

/// Describes table info list: `DescribeTableInfoList` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTableInfoList>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableInfoList {
    /// Required.
    pub filters: Vec<Filter>,
    /// Required.
    pub connection_type: String,
    /// Required.
    pub catalog: String,
}
operation! { DescribeTableInfoList(filters: Vec<Filter>, connection_type: String, catalog: String)
    "DescribeTableInfoList" -> DescribeTableInfoListOutput {
    0 "Filters" filters, 1 "ConnectionType" connection_type, 2 "Catalog" catalog
} }

/// Response of [`DescribeTableInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableInfoListOutput {
    pub table_info: Vec<TableInfo>,
}
model! { DescribeTableInfoListOutput {
    0 "TableInfo" table_info: Vec<TableInfo>
} }

/// In the response of [`DescribeTableInfoList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableInfo {
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub table_type: Option<String>,
    pub origin_database_name: Option<String>,
    pub origin_schema_name: Option<String>,
}
model! { TableInfo {
    0 "TableId" table_id: String, 1 "TableName" table_name: String, 2 "TableType" table_type: String,
    3 "OriginDatabaseName" origin_database_name: String, 4 "OriginSchemaName" origin_schema_name: String
} }

/// Describes table lineage: `DescribeTableLineage` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTableLineage>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableLineage {
    /// Required.
    pub direction: String,
    /// Required.
    pub data: TableLineageInfo,
    pub input_depth: Option<i64>,
    pub output_depth: Option<i64>,
    pub ext_params: Option<Vec<LineageParamRecord>>,
    pub ignore_temp: Option<bool>,
    pub recursive_second: Option<bool>,
}
operation! { DescribeTableLineage(direction: String, data: TableLineageInfo)
    "DescribeTableLineage" -> DescribeTableLineageOutput {
    0 "Direction" direction, 1 "Data" data, 2 "InputDepth" input_depth: i64, 3 "OutputDepth" output_depth: i64,
    4 "ExtParams" ext_params: Vec<LineageParamRecord>, 5 "IgnoreTemp" ignore_temp: bool,
    6 "RecursiveSecond" recursive_second: bool
} }

/// In the request of [`DescribeTableLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableLineageInfo {
    /// Required.
    pub metastore_type: Option<String>,
    pub project_id: Option<String>,
    pub datasource_id: Option<String>,
    pub table_id: Option<String>,
    pub params: Option<Vec<LineageParamRecord>>,
    pub parent_set: Option<String>,
    pub child_set: Option<String>,
    pub ext_params: Option<Vec<RecordField>>,
    pub id: Option<String>,
    pub metastore_type_name: Option<String>,
    pub table_name: Option<String>,
    pub qualified_name: Option<String>,
    pub down_stream_count: Option<i64>,
    pub up_stream_count: Option<i64>,
    pub description: Option<String>,
    pub prefix_path: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub tasks: Option<Vec<String>>,
    pub channel_type: Option<String>,
    pub display_type: Option<String>,
    pub engine_type: Option<String>,
    pub table_type: Option<String>,
    pub datasource_name: Option<String>,
    pub database_name: Option<String>,
    pub database_id: Option<String>,
    pub data_from_type: Option<String>,
    pub collect_job_id: Option<String>,
}
input! { TableLineageInfo(metastore_type: String) {
    0 "MetastoreType" metastore_type: String, 1 "ProjectId" project_id: String, 2 "DatasourceId" datasource_id: String,
    3 "TableId" table_id: String, 4 "Params" params: Vec<LineageParamRecord>, 5 "ParentSet" parent_set: String,
    6 "ChildSet" child_set: String, 7 "ExtParams" ext_params: Vec<RecordField>, 8 "Id" id: String,
    9 "MetastoreTypeName" metastore_type_name: String, 10 "TableName" table_name: String,
    11 "QualifiedName" qualified_name: String, 12 "DownStreamCount" down_stream_count: i64,
    13 "UpStreamCount" up_stream_count: i64, 14 "Description" description: String, 15 "PrefixPath" prefix_path: String,
    16 "CreateTime" create_time: String, 17 "ModifyTime" modify_time: String, 18 "Tasks" tasks: Vec<String>,
    19 "ChannelType" channel_type: String, 20 "DisplayType" display_type: String, 21 "EngineType" engine_type: String,
    22 "TableType" table_type: String, 23 "DatasourceName" datasource_name: String,
    24 "DatabaseName" database_name: String, 25 "DatabaseId" database_id: String,
    26 "DataFromType" data_from_type: String, 27 "CollectJobId" collect_job_id: String
} }

/// Response of [`DescribeTableLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableLineageOutput {
    pub table_lineage: Option<TableLineageInfo>,
}
model! { DescribeTableLineageOutput {
    0 "TableLineage" table_lineage: TableLineageInfo
} }

/// Describes table lineage info: `DescribeTableLineageInfo` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTableLineageInfo>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableLineageInfo {
    /// Required.
    pub direction: String,
    /// Required.
    pub data: TableLineageInfo,
    pub input_depth: Option<i64>,
    pub output_depth: Option<i64>,
    pub ext_params: Option<Vec<LineageParamRecord>>,
    pub ignore_temp: Option<bool>,
    pub recursive_second: Option<bool>,
}
operation! { DescribeTableLineageInfo(direction: String, data: TableLineageInfo)
    "DescribeTableLineageInfo" -> DescribeTableLineageInfoOutput {
    0 "Direction" direction, 1 "Data" data, 2 "InputDepth" input_depth: i64, 3 "OutputDepth" output_depth: i64,
    4 "ExtParams" ext_params: Vec<LineageParamRecord>, 5 "IgnoreTemp" ignore_temp: bool,
    6 "RecursiveSecond" recursive_second: bool
} }

/// Response of [`DescribeTableLineageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableLineageInfoOutput {
    pub table_lineage_basic_info: Option<TableLineageBaseInfo>,
}
model! { DescribeTableLineageInfoOutput {
    0 "TableLineageBasicInfo" table_lineage_basic_info: TableLineageBaseInfo
} }

/// In the response of [`DescribeTableLineageInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableLineageBaseInfo {
    pub metastore_type: Option<String>,
    pub prefix_path: Option<String>,
    pub project_id: Option<String>,
    pub datasource_id: Option<String>,
    pub table_id: Option<String>,
    pub params: Vec<LineageParamRecord>,
    pub parent_set: Option<String>,
    pub child_set: Option<String>,
    pub ext_params: Vec<RecordField>,
    pub id: Option<String>,
    pub metastore_type_name: Option<String>,
    pub table_name: Option<String>,
    pub qualified_name: Option<String>,
    pub down_stream_count: Option<i64>,
    pub up_stream_count: Option<i64>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub tasks: Vec<String>,
}
model! { TableLineageBaseInfo {
    0 "MetastoreType" metastore_type: String, 1 "PrefixPath" prefix_path: String, 2 "ProjectId" project_id: String,
    3 "DatasourceId" datasource_id: String, 4 "TableId" table_id: String, 5 "Params" params: Vec<LineageParamRecord>,
    6 "ParentSet" parent_set: String, 7 "ChildSet" child_set: String, 8 "ExtParams" ext_params: Vec<RecordField>,
    9 "Id" id: String, 10 "MetastoreTypeName" metastore_type_name: String, 11 "TableName" table_name: String,
    12 "QualifiedName" qualified_name: String, 13 "DownStreamCount" down_stream_count: i64,
    14 "UpStreamCount" up_stream_count: i64, 15 "Description" description: String, 16 "CreateTime" create_time: String,
    17 "ModifyTime" modify_time: String, 18 "Tasks" tasks: Vec<String>
} }

/// Describes table meta: `DescribeTableMeta` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTableMeta>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::OPERATION_DENIED_USER_NOT_IN_WHITELIST_ERROR`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableMeta {
    /// Required.
    pub table_id: String,
    pub table_name_filter: Option<TableNameFilter>,
    pub table_filter_type: Option<i64>,
    pub search_names: Option<Vec<String>>,
}
operation! { DescribeTableMeta(table_id: String) "DescribeTableMeta" -> DescribeTableMetaOutput {
    0 "TableId" table_id, 1 "TableNameFilter" table_name_filter: TableNameFilter,
    2 "TableFilterType" table_filter_type: i64, 3 "SearchNames" search_names: Vec<String>
} }

/// In the request of [`DescribeTableMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableNameFilter {
    pub ms_type: Option<String>,
    pub datasource_id: Option<i64>,
    pub database_name: Option<String>,
    pub schema_name: Option<String>,
    pub name: Option<String>,
}
input! { TableNameFilter() {
    0 "MsType" ms_type: String, 1 "DatasourceId" datasource_id: i64, 2 "DatabaseName" database_name: String,
    3 "SchemaName" schema_name: String, 4 "Name" name: String
} }

/// Response of [`DescribeTableMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableMetaOutput {
    pub table_meta: Option<TableMeta>,
    pub lifecycle_info: Option<LifecycleInfo>,
    pub tag_vote_sum_list: Vec<TagVoteSum>,
}
model! { DescribeTableMetaOutput {
    0 "TableMeta" table_meta: TableMeta, 1 "LifecycleInfo" lifecycle_info: LifecycleInfo,
    2 "TagVoteSumList" tag_vote_sum_list: Vec<TagVoteSum>
} }

/// In the response of [`DescribeTableMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableMeta {
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub table_owner_name: Option<String>,
    pub datasource_id: Option<i64>,
    pub cluster_name: Option<String>,
    pub datasource_name: Option<String>,
    pub database_name: Option<String>,
    pub table_path: Option<String>,
    pub table_name_cn: Option<String>,
    pub metastore_id: Option<i64>,
    pub metastore_type: Option<String>,
    pub description: Option<String>,
    pub column_separator: Option<String>,
    pub storage_format: Option<String>,
    pub storage_size: Option<i64>,
    pub table_type: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub modify_time: Option<String>,
    /// RFC 3339 time.
    pub ddl_modify_time: Option<String>,
    /// RFC 3339 time.
    pub last_access_time: Option<String>,
    pub project_name: Option<String>,
    pub biz_catalog_ids: Vec<String>,
    pub biz_catalog_names: Vec<String>,
    pub has_favorite: Option<bool>,
    pub storage_size_with_unit: Option<String>,
    pub instance_id: Option<String>,
    pub technology_type: Option<String>,
    pub table_name_en: Option<String>,
    pub project_id: Option<String>,
    pub partitions: Option<String>,
    pub replication_factor: Option<String>,
    pub project_display_name: Option<String>,
    /// RFC 3339 time.
    pub data_modify_time: Option<String>,
    pub cluster_id: Option<String>,
    pub has_admin_authority: Option<bool>,
    pub datasource_display_name: Option<String>,
    pub database_id: Option<String>,
    pub favorite_count: Option<i64>,
    pub like_count: Option<i64>,
    pub has_like: Option<bool>,
    pub table_property_score: Option<TablePropertyScore>,
    pub table_heat: Option<TableHeat>,
    pub owner_project_id: Option<String>,
    pub table_owner_id: Option<String>,
    pub data_source_category: Option<String>,
    pub columns: Vec<SearchColumnDocVO>,
    pub meta_crawl_type: Option<String>,
    pub is_view: Option<bool>,
    pub location: Option<String>,
    pub life_cycle_time: Option<i64>,
    pub is_partition_table: Option<i64>,
    pub partition_columns: Vec<String>,
    pub date_format: Option<String>,
    pub partition_expire_days: Option<i64>,
    pub table_properties: Vec<TableMetaProperty>,
    pub environment: Option<String>,
    pub schema: Option<String>,
    pub collect_datasource_list: Vec<GovDatasourceInfo>,
    pub collect_job_id: Option<String>,
    pub collect_job_name: Option<String>,
    pub urn: Option<String>,
    pub has_biz_permission: Option<bool>,
    pub owner_by_engine: Option<String>,
    pub error_tips: Option<String>,
    pub if_support_create_and_ddl: Option<CreateAndDDLSupport>,
    pub data_from_type: Option<String>,
    pub engine_owner: Option<String>,
    pub data_layer_uuid: Option<String>,
    pub data_layer_name: Option<String>,
    pub column_count: Option<i64>,
    pub table_permission_flag: Option<bool>,
    pub asset_status: Option<i64>,
    pub asset_level: Option<i64>,
    pub asset_code: Option<String>,
    pub asset_audit_status: Option<String>,
    pub published_time: Option<String>,
    pub tag_info_list: Vec<LabelTag>,
    pub label_value_selections: Vec<LabelValueSelection>,
    pub namespace: Option<String>,
    pub meta_from: Option<String>,
    pub engine_creator: Option<String>,
    pub project_status: Option<i64>,
}
model! { TableMeta {
    0 "TableId" table_id: String, 1 "TableName" table_name: String, 2 "TableOwnerName" table_owner_name: String,
    3 "DatasourceId" datasource_id: i64, 4 "ClusterName" cluster_name: String,
    5 "DatasourceName" datasource_name: String, 6 "DatabaseName" database_name: String,
    7 "TablePath" table_path: String, 8 "TableNameCn" table_name_cn: String, 9 "MetastoreId" metastore_id: i64,
    10 "MetastoreType" metastore_type: String, 11 "Description" description: String,
    12 "ColumnSeparator" column_separator: String, 13 "StorageFormat" storage_format: String,
    14 "StorageSize" storage_size: i64, 15 "TableType" table_type: String, 16 "CreateTime" create_time: String,
    17 "ModifyTime" modify_time: String, 18 "DdlModifyTime" ddl_modify_time: String,
    19 "LastAccessTime" last_access_time: String, 20 "ProjectName" project_name: String,
    21 "BizCatalogIds" biz_catalog_ids: Vec<String>, 22 "BizCatalogNames" biz_catalog_names: Vec<String>,
    23 "HasFavorite" has_favorite: bool, 24 "StorageSizeWithUnit" storage_size_with_unit: String,
    25 "InstanceId" instance_id: String, 26 "TechnologyType" technology_type: String,
    27 "TableNameEn" table_name_en: String, 28 "ProjectId" project_id: String, 29 "Partitions" partitions: String,
    30 "ReplicationFactor" replication_factor: String, 31 "ProjectDisplayName" project_display_name: String,
    32 "DataModifyTime" data_modify_time: String, 33 "ClusterId" cluster_id: String,
    34 "HasAdminAuthority" has_admin_authority: bool, 35 "DatasourceDisplayName" datasource_display_name: String,
    36 "DatabaseId" database_id: String, 37 "FavoriteCount" favorite_count: i64, 38 "LikeCount" like_count: i64,
    39 "HasLike" has_like: bool, 40 "TablePropertyScore" table_property_score: TablePropertyScore,
    41 "TableHeat" table_heat: TableHeat, 42 "OwnerProjectId" owner_project_id: String,
    43 "TableOwnerId" table_owner_id: String, 44 "DataSourceCategory" data_source_category: String,
    45 "Columns" columns: Vec<SearchColumnDocVO>, 46 "MetaCrawlType" meta_crawl_type: String, 47 "IsView" is_view: bool,
    48 "Location" location: String, 49 "LifeCycleTime" life_cycle_time: i64,
    50 "IsPartitionTable" is_partition_table: i64, 51 "PartitionColumns" partition_columns: Vec<String>,
    52 "DateFormat" date_format: String, 53 "PartitionExpireDays" partition_expire_days: i64,
    54 "TableProperties" table_properties: Vec<TableMetaProperty>, 55 "Environment" environment: String,
    56 "Schema" schema: String, 57 "CollectDatasourceList" collect_datasource_list: Vec<GovDatasourceInfo>,
    58 "CollectJobId" collect_job_id: String, 59 "CollectJobName" collect_job_name: String, 60 "Urn" urn: String,
    61 "HasBizPermission" has_biz_permission: bool, 62 "OwnerByEngine" owner_by_engine: String,
    63 "ErrorTips" error_tips: String, 64 "IfSupportCreateAndDDL" if_support_create_and_ddl: CreateAndDDLSupport,
    65 "DataFromType" data_from_type: String, 66 "EngineOwner" engine_owner: String,
    67 "DataLayerUuid" data_layer_uuid: String, 68 "DataLayerName" data_layer_name: String,
    69 "ColumnCount" column_count: i64, 70 "TablePermissionFlag" table_permission_flag: bool,
    71 "AssetStatus" asset_status: i64, 72 "AssetLevel" asset_level: i64, 73 "AssetCode" asset_code: String,
    74 "AssetAuditStatus" asset_audit_status: String, 75 "PublishedTime" published_time: String,
    76 "TagInfoList" tag_info_list: Vec<LabelTag>,
    77 "LabelValueSelections" label_value_selections: Vec<LabelValueSelection>, 78 "Namespace" namespace: String,
    79 "MetaFrom" meta_from: String, 80 "EngineCreator" engine_creator: String, 81 "ProjectStatus" project_status: i64
} }

/// In the response of [`DescribeTableMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableHeat {
    pub table_id: Option<String>,
    /// RFC 3339 time.
    pub day_time: Option<String>,
    pub heat: Option<f64>,
    pub max_heat: Option<f64>,
}
model! { TableHeat {
    0 "TableId" table_id: String, 1 "DayTime" day_time: String, 2 "Heat" heat: f64, 3 "MaxHeat" max_heat: f64
} }

/// In the response of [`DescribeTableMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableMetaProperty {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { TableMetaProperty {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`DescribeTableMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndDDLSupport {
    pub support_select: Option<bool>,
    pub support_ddl: Option<bool>,
}
model! { CreateAndDDLSupport {
    0 "SupportSelect" support_select: bool, 1 "SupportDdl" support_ddl: bool
} }

/// In the response of [`DescribeTableMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelValueSelection {
    pub label_id: Option<i64>,
    pub label_value: Option<String>,
}
model! { LabelValueSelection {
    0 "LabelId" label_id: i64, 1 "LabelValue" label_value: String
} }

/// In the response of [`DescribeTableMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifecycleInfo {
    pub lifecycle: Option<i64>,
    pub columns: Vec<String>,
    pub date_format: Vec<String>,
}
model! { LifecycleInfo {
    0 "Lifecycle" lifecycle: i64, 1 "Columns" columns: Vec<String>, 2 "DateFormat" date_format: Vec<String>
} }

/// In the response of [`DescribeTableMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagVoteSum {
    pub tag_id: Option<i64>,
    pub tag_name: Option<String>,
    pub vote_sum: Option<i64>,
    pub status: Option<bool>,
    pub tag_desc: Option<String>,
    pub tag_value_id: Option<i64>,
    pub tag_value: Option<String>,
    pub tag_is_deleted: Option<bool>,
    pub tag_value_is_deleted: Option<bool>,
}
model! { TagVoteSum {
    0 "TagId" tag_id: i64, 1 "TagName" tag_name: String, 2 "VoteSum" vote_sum: i64, 3 "Status" status: bool,
    4 "TagDesc" tag_desc: String, 5 "TagValueId" tag_value_id: i64, 6 "TagValue" tag_value: String,
    7 "TagIsDeleted" tag_is_deleted: bool, 8 "TagValueIsDeleted" tag_value_is_deleted: bool
} }

/// Describes table metas: `DescribeTableMetas` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTableMetas>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableMetas {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
}
operation! { DescribeTableMetas() "DescribeTableMetas" -> DescribeTableMetasOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Filters" filters: Vec<Filter>,
    3 "OrderFields" order_fields: Vec<OrderField>
} }
paged! { DescribeTableMetas: TableMeta = Number "PageNumber", "TableMetas" table_metas, total "TotalCount" }

/// Response of [`DescribeTableMetas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableMetasOutput {
    pub table_metas: Vec<TableMeta>,
    pub total_count: Option<i64>,
}
model! { DescribeTableMetasOutput {
    0 "TableMetas" table_metas: Vec<TableMeta>, 1 "TotalCount" total_count: i64
} }

/// Describes table partitions: `DescribeTablePartitions` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTablePartitions>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablePartitions {
    /// Required.
    pub table_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub filter_set: Option<Vec<Filter>>,
    pub order_field_set: Option<Vec<OrderField>>,
}
operation! { DescribeTablePartitions(table_id: String) "DescribeTablePartitions" -> DescribeTablePartitionsOutput {
    0 "TableId" table_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "FilterSet" filter_set: Vec<Filter>, 4 "OrderFieldSet" order_field_set: Vec<OrderField>
} }
paged! { DescribeTablePartitions: TablePartition =
    Number "PageNumber", "TablePartitionSet" table_partition_set, total "TotalCount" }

/// Response of [`DescribeTablePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablePartitionsOutput {
    pub table_partition_set: Vec<TablePartition>,
    pub total_count: Option<i64>,
}
model! { DescribeTablePartitionsOutput {
    0 "TablePartitionSet" table_partition_set: Vec<TablePartition>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTablePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TablePartition {
    pub partition_name: Option<String>,
    pub record_count: Option<i64>,
    pub storage_size: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    /// RFC 3339 time.
    pub modified_time: Option<String>,
    pub storage_size_with_unit: Option<String>,
    pub num_files: Option<i64>,
    pub average_file_size_with_unit: Option<String>,
}
model! { TablePartition {
    0 "PartitionName" partition_name: String, 1 "RecordCount" record_count: i64, 2 "StorageSize" storage_size: String,
    3 "CreateTime" create_time: String, 4 "ModifiedTime" modified_time: String,
    5 "StorageSizeWithUnit" storage_size_with_unit: String, 6 "NumFiles" num_files: i64,
    7 "AverageFileSizeWithUnit" average_file_size_with_unit: String
} }

/// Describes table quality details: `DescribeTableQualityDetails` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTableQualityDetails>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`],
/// [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableQualityDetails {
    /// Required.
    pub statistics_date: i64,
    /// Required.
    pub project_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
    pub datasource_id: Option<String>,
    pub score_type: Option<String>,
}
operation! { DescribeTableQualityDetails(statistics_date: i64, project_id: String, page_number: i64, page_size: i64)
    "DescribeTableQualityDetails" -> DescribeTableQualityDetailsOutput {
    0 "StatisticsDate" statistics_date, 1 "ProjectId" project_id, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "Filters" filters: Vec<Filter>, 5 "OrderFields" order_fields: Vec<OrderField>,
    6 "DatasourceId" datasource_id: String, 7 "ScoreType" score_type: String
} }
paged! { DescribeTableQualityDetails: TableQualityDetail =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`DescribeTableQualityDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableQualityDetailsOutput {
    pub data: Option<TableQualityDetailPage>,
}
model! { DescribeTableQualityDetailsOutput {
    0 "Data" data: TableQualityDetailPage
} }

/// In the response of [`DescribeTableQualityDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableQualityDetailPage {
    pub total_count: Option<i64>,
    pub items: Vec<TableQualityDetail>,
}
model! { TableQualityDetailPage {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<TableQualityDetail>
} }

/// In the response of [`DescribeTableQualityDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableQualityDetail {
    pub database_id: Option<String>,
    pub database_name: Option<String>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub owner_user_id: Option<i64>,
    pub owner_user_name: Option<String>,
    pub database_score: Option<f64>,
    pub table_score: Option<f64>,
    pub last_period_ratio: Option<f64>,
    pub ds_env_type: Option<i64>,
    pub schema_name: Option<String>,
    pub rule_group_table_id: Option<String>,
    pub catalog_name: Option<String>,
}
model! { TableQualityDetail {
    0 "DatabaseId" database_id: String, 1 "DatabaseName" database_name: String, 2 "TableId" table_id: String,
    3 "TableName" table_name: String, 4 "OwnerUserId" owner_user_id: i64, 5 "OwnerUserName" owner_user_name: String,
    6 "DatabaseScore" database_score: f64, 7 "TableScore" table_score: f64, 8 "LastPeriodRatio" last_period_ratio: f64,
    9 "DsEnvType" ds_env_type: i64, 10 "SchemaName" schema_name: String,
    11 "RuleGroupTableId" rule_group_table_id: String, 12 "CatalogName" catalog_name: String
} }

/// Describes table schema info: `DescribeTableSchemaInfo` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTableSchemaInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableSchemaInfo {
    /// Required.
    pub name: String,
    /// Required.
    pub database_name: String,
    /// Required.
    pub ms_type: String,
    /// Required.
    pub datasource_id: String,
    pub connection_type: Option<String>,
    pub schema_name: Option<String>,
    pub project_id: Option<String>,
    pub env: Option<String>,
    pub model: Option<String>,
    pub dev_datasource_id: Option<String>,
}
operation! { DescribeTableSchemaInfo(name: String, database_name: String, ms_type: String, datasource_id: String)
    "DescribeTableSchemaInfo" -> DescribeTableSchemaInfoOutput {
    0 "Name" name, 1 "DatabaseName" database_name, 2 "MsType" ms_type, 3 "DatasourceId" datasource_id,
    4 "ConnectionType" connection_type: String, 5 "SchemaName" schema_name: String, 6 "ProjectId" project_id: String,
    7 "Env" env: String, 8 "Model" model: String, 9 "DevDatasourceId" dev_datasource_id: String
} }

/// Response of [`DescribeTableSchemaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableSchemaInfoOutput {
    pub schema_info_list: Vec<SchemaDetail>,
}
model! { DescribeTableSchemaInfoOutput {
    0 "SchemaInfoList" schema_info_list: Vec<SchemaDetail>
} }

/// In the response of [`DescribeTableSchemaInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaDetail {
    pub column_key: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { SchemaDetail {
    0 "ColumnKey" column_key: String, 1 "Description" description: String, 2 "Name" name: String,
    3 "Type" r#type: String
} }

/// Describes table score trend: `DescribeTableScoreTrend` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTableScoreTrend>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`],
/// [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DRY_RUN_OPERATION`], [`codes::INTERNAL_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableScoreTrend {
    /// Required.
    pub project_id: String,
    /// Required.
    pub statistics_start_date: i64,
    /// Required.
    pub statistics_end_date: i64,
    /// Required.
    pub table_id: String,
    pub score_type: Option<String>,
}
operation! {
    DescribeTableScoreTrend(project_id: String, statistics_start_date: i64, statistics_end_date: i64, table_id: String)
    "DescribeTableScoreTrend" -> DescribeTableScoreTrendOutput {
    0 "ProjectId" project_id, 1 "StatisticsStartDate" statistics_start_date, 2 "StatisticsEndDate" statistics_end_date,
    3 "TableId" table_id, 4 "ScoreType" score_type: String
} }

/// Response of [`DescribeTableScoreTrend`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableScoreTrendOutput {
    pub data: Option<QualityScoreTrend>,
}
model! { DescribeTableScoreTrendOutput {
    0 "Data" data: QualityScoreTrend
} }

/// Describes table select: `DescribeTableSelect` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTableSelect>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableSelect {
    /// Required.
    pub table_id: String,
}
operation! { DescribeTableSelect(table_id: String) "DescribeTableSelect" -> DescribeTableSelectOutput {
    0 "TableId" table_id
} }

/// Response of [`DescribeTableSelect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableSelectOutput {
    pub select: Option<String>,
}
model! { DescribeTableSelectOutput {
    0 "Select" select: String
} }

/// Describes task alarm regulations: `DescribeTaskAlarmRegulations` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTaskAlarmRegulations>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskAlarmRegulations {
    /// Required.
    pub project_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
    pub task_id: Option<String>,
    pub task_type: Option<i64>,
}
operation! { DescribeTaskAlarmRegulations(project_id: String, page_number: i64, page_size: i64)
    "DescribeTaskAlarmRegulations" -> DescribeTaskAlarmRegulationsOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Filters" filters: Vec<Filter>,
    4 "OrderFields" order_fields: Vec<OrderField>, 5 "TaskId" task_id: String, 6 "TaskType" task_type: i64
} }
paged! { DescribeTaskAlarmRegulations: TaskAlarmInfo =
    Number "PageNumber", "TaskAlarmInfos" task_alarm_infos, total "TotalCount" }

/// Response of [`DescribeTaskAlarmRegulations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskAlarmRegulationsOutput {
    pub task_alarm_infos: Vec<TaskAlarmInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeTaskAlarmRegulationsOutput {
    0 "TaskAlarmInfos" task_alarm_infos: Vec<TaskAlarmInfo>, 1 "TotalCount" total_count: i64
} }

/// Describes task by cycle: `DescribeTaskByCycle` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTaskByCycle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskByCycle {
    /// Required.
    pub project_id: String,
    pub in_charge: Option<String>,
    pub workflow_id: Option<String>,
    pub project_ids: Option<Vec<String>>,
    pub resource_group_ids: Option<Vec<String>>,
    pub task_type_id_list: Option<Vec<String>>,
}
operation! { DescribeTaskByCycle(project_id: String) "DescribeTaskByCycle" -> DescribeTaskByCycleOutput {
    0 "ProjectId" project_id, 1 "InCharge" in_charge: String, 2 "WorkflowId" workflow_id: String,
    3 "ProjectIds" project_ids: Vec<String>, 4 "ResourceGroupIds" resource_group_ids: Vec<String>,
    5 "TaskTypeIdList" task_type_id_list: Vec<String>
} }

/// Response of [`DescribeTaskByCycle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskByCycleOutput {
    pub data: Vec<TaskByCycle>,
}
model! { DescribeTaskByCycleOutput {
    0 "Data" data: Vec<TaskByCycle>
} }

/// Describes task by status report: `DescribeTaskByStatusReport` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTaskByStatusReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskByStatusReport {
    /// Required.
    pub project_id: String,
    pub r#type: Option<String>,
    pub task_type: Option<String>,
    pub type_name: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub aggregation_unit: Option<String>,
    pub cycle_unit: Option<String>,
    pub status: Option<String>,
    pub in_charge: Option<String>,
    pub workflow_id: Option<String>,
    pub project_ids: Option<Vec<String>>,
}
operation! { DescribeTaskByStatusReport(project_id: String)
    "DescribeTaskByStatusReport" -> DescribeTaskByStatusReportOutput {
    0 "ProjectId" project_id, 1 "Type" r#type: String, 2 "TaskType" task_type: String, 3 "TypeName" type_name: String,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "AggregationUnit" aggregation_unit: String,
    7 "CycleUnit" cycle_unit: String, 8 "Status" status: String, 9 "InCharge" in_charge: String,
    10 "WorkflowId" workflow_id: String, 11 "ProjectIds" project_ids: Vec<String>
} }

/// Response of [`DescribeTaskByStatusReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskByStatusReportOutput {
    pub data: Vec<TaskByStatus>,
}
model! { DescribeTaskByStatusReportOutput {
    0 "Data" data: Vec<TaskByStatus>
} }

/// In the response of [`DescribeTaskByStatusReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskByStatus {
    pub count_group: Option<String>,
    pub show_time_group: Option<String>,
    pub status: Option<String>,
    pub cycle_unit: Option<String>,
    pub report_time: Option<String>,
    pub count: Option<i64>,
}
model! { TaskByStatus {
    0 "CountGroup" count_group: String, 1 "ShowTimeGroup" show_time_group: String, 2 "Status" status: String,
    3 "CycleUnit" cycle_unit: String, 4 "ReportTime" report_time: String, 5 "Count" count: i64
} }

/// Describes task detail ds: `DescribeTaskDetailDs` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTaskDetailDs>.
///
/// Errors: [`codes::INVALID_PARAMETER_CLIENT_IP_NOT_AUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetailDs {
    /// Required.
    pub task_id: String,
    pub project_id: Option<String>,
    pub task_alarm_status: Option<i64>,
}
operation! { DescribeTaskDetailDs(task_id: String) "DescribeTaskDetailDs" -> DescribeTaskDetailDsOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id: String, 2 "TaskAlarmStatus" task_alarm_status: i64
} }

/// Response of [`DescribeTaskDetailDs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetailDsOutput {
    pub data: Option<TaskDsDTO>,
}
model! { DescribeTaskDetailDsOutput {
    0 "Data" data: TaskDsDTO
} }

/// Describes task instances status: `DescribeTaskInstancesStatus` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTaskInstancesStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInstancesStatus {
    /// Required.
    pub record_id_list: Vec<String>,
    /// Required.
    pub workflow_id: String,
    /// Required.
    pub project_id: String,
}
operation! { DescribeTaskInstancesStatus(record_id_list: Vec<String>, workflow_id: String, project_id: String)
    "DescribeTaskInstancesStatus" -> DescribeTaskInstancesStatusOutput {
    0 "RecordIdList" record_id_list, 1 "WorkflowId" workflow_id, 2 "ProjectId" project_id
} }

/// Response of [`DescribeTaskInstancesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInstancesStatusOutput {
    pub data: Vec<DescribeTaskInstancesStatusDto>,
}
model! { DescribeTaskInstancesStatusOutput {
    0 "Data" data: Vec<DescribeTaskInstancesStatusDto>
} }

/// In the response of [`DescribeTaskInstancesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInstancesStatusDto {
    pub instances: Vec<ParamGetTaskInstancesStatusInfoResponseInstance>,
}
model! { DescribeTaskInstancesStatusDto {
    0 "Instances" instances: Vec<ParamGetTaskInstancesStatusInfoResponseInstance>
} }

/// In the response of [`DescribeTaskInstancesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamGetTaskInstancesStatusInfoResponseInstance {
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub record_id: Option<String>,
    pub task_id: Option<String>,
}
model! { ParamGetTaskInstancesStatusInfoResponseInstance {
    0 "InstanceId" instance_id: String, 1 "Status" status: String, 2 "RecordId" record_id: String,
    3 "TaskId" task_id: String
} }

/// Describes task lineage: `DescribeTaskLineage` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTaskLineage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskLineage {
    pub request_from_source: Option<String>,
    pub task_id: Option<String>,
}
operation! { DescribeTaskLineage() "DescribeTaskLineage" -> DescribeTaskLineageOutput {
    0 "RequestFromSource" request_from_source: String, 1 "TaskId" task_id: String
} }

/// Response of [`DescribeTaskLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskLineageOutput {
    pub request_from_source: Option<String>,
    pub task_lineage_infos: Vec<TaskLineageInfoPair>,
}
model! { DescribeTaskLineageOutput {
    0 "RequestFromSource" request_from_source: String, 1 "TaskLineageInfos" task_lineage_infos: Vec<TaskLineageInfoPair>
} }

/// In the response of [`DescribeTaskLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskLineageInfoPair {
    pub source_table: Option<TaskLineageInfo>,
    pub target_table: Option<TaskLineageInfo>,
}
model! { TaskLineageInfoPair {
    0 "SourceTable" source_table: TaskLineageInfo, 1 "TargetTable" target_table: TaskLineageInfo
} }

/// In the response of [`DescribeTaskLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskLineageInfo {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub table_name: Option<String>,
    pub table_uri: Option<String>,
    pub r#type: Option<i64>,
    pub data_source_id: Option<i64>,
    pub data_source_type: Option<String>,
    pub database_name: Option<String>,
    pub schema_name: Option<String>,
}
model! { TaskLineageInfo {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "TableName" table_name: String,
    3 "TableUri" table_uri: String, 4 "Type" r#type: i64, 5 "DataSourceId" data_source_id: i64,
    6 "DataSourceType" data_source_type: String, 7 "DatabaseName" database_name: String,
    8 "SchemaName" schema_name: String
} }

/// Describes task lock status: `DescribeTaskLockStatus` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTaskLockStatus>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskLockStatus {
    /// Required.
    pub task_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_type: i64,
}
operation! { DescribeTaskLockStatus(task_id: String, project_id: String, task_type: i64)
    "DescribeTaskLockStatus" -> DescribeTaskLockStatusOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id, 2 "TaskType" task_type
} }

/// Response of [`DescribeTaskLockStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskLockStatusOutput {
    pub task_lock_status: Option<TaskLockStatus>,
}
model! { DescribeTaskLockStatusOutput {
    0 "TaskLockStatus" task_lock_status: TaskLockStatus
} }

/// In the response of [`DescribeTaskLockStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskLockStatus {
    pub task_id: Option<String>,
    pub locker: Option<String>,
    pub is_locker: Option<i64>,
    pub is_rob: Option<i64>,
}
model! { TaskLockStatus {
    0 "TaskId" task_id: String, 1 "Locker" locker: String, 2 "IsLocker" is_locker: i64, 3 "IsRob" is_rob: i64
} }

/// Describes task param ds: `DescribeTaskParamDs` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTaskParamDs>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::OPERATION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskParamDs {
    /// Required.
    pub project_id: String,
    pub task_id: Option<String>,
}
operation! { DescribeTaskParamDs(project_id: String) "DescribeTaskParamDs" -> DescribeTaskParamDsOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id: String
} }

/// Response of [`DescribeTaskParamDs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskParamDsOutput {
    pub data: Vec<ParameterTaskDsDto>,
}
model! { DescribeTaskParamDsOutput {
    0 "Data" data: Vec<ParameterTaskDsDto>
} }

/// Describes task run history: `DescribeTaskRunHistory` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTaskRunHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskRunHistory {
    /// Required.
    pub project_id: String,
    /// Required.
    pub search_condition: InstanceSearchCondition,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub page_number: i64,
}
operation! {
    DescribeTaskRunHistory(project_id: String, search_condition: InstanceSearchCondition, page_size: i64, page_number: i64)
    "DescribeTaskRunHistory" -> DescribeTaskRunHistoryOutput {
    0 "ProjectId" project_id, 1 "SearchCondition" search_condition, 2 "PageSize" page_size, 3 "PageNumber" page_number
} }
paged! { DescribeTaskRunHistory: InstanceOpsDto =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// In the request of [`DescribeTaskRunHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceSearchCondition {
    pub cycle_list: Option<Vec<String>>,
    pub date_from: Option<String>,
    pub date_to: Option<String>,
    pub instance: Option<InstanceCondition>,
    pub keyword: Option<String>,
    pub sort: Option<String>,
    pub sort_col: Option<String>,
    pub state_list: Option<Vec<String>>,
}
input! { InstanceSearchCondition() {
    0 "CycleList" cycle_list: Vec<String>, 1 "DateFrom" date_from: String, 2 "DateTo" date_to: String,
    3 "Instance" instance: InstanceCondition, 4 "Keyword" keyword: String, 5 "Sort" sort: String,
    6 "SortCol" sort_col: String, 7 "StateList" state_list: Vec<String>
} }

/// In the request of [`DescribeTaskRunHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceCondition {
    pub execution_space: Option<String>,
    pub product_name: Option<String>,
}
input! { InstanceCondition() {
    0 "ExecutionSpace" execution_space: String, 1 "ProductName" product_name: String
} }

/// Response of [`DescribeTaskRunHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskRunHistoryOutput {
    pub data: Option<InstanceOpsInfoPage>,
}
model! { DescribeTaskRunHistoryOutput {
    0 "Data" data: InstanceOpsInfoPage
} }

/// In the response of [`DescribeTaskRunHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceOpsInfoPage {
    pub total_count: Option<i64>,
    pub items: Vec<InstanceOpsDto>,
}
model! { InstanceOpsInfoPage {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<InstanceOpsDto>
} }

/// Describes task script: `DescribeTaskScript` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTaskScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskScript {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
}
operation! { DescribeTaskScript(project_id: String, task_id: String) "DescribeTaskScript" -> DescribeTaskScriptOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id
} }

/// Response of [`DescribeTaskScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskScriptOutput {
    pub data: Option<TaskScriptContent>,
}
model! { DescribeTaskScriptOutput {
    0 "Data" data: TaskScriptContent
} }

/// In the response of [`DescribeTaskScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskScriptContent {
    pub script_content: Option<String>,
}
model! { TaskScriptContent {
    0 "ScriptContent" script_content: String
} }

/// Describes task table metric overview: `DescribeTaskTableMetricOverview` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTaskTableMetricOverview>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::INTERNAL_ERROR`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskTableMetricOverview {
    /// Required.
    pub task_id: String,
    /// Required.
    pub node_type: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub project_id: String,
    pub task_type: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderFields>>,
}

/// Arguments of [`DescribeTaskTableMetricOverview::new`].
pub struct DescribeTaskTableMetricOverviewRequired {
    pub task_id: String,
    pub node_type: String,
    pub page_number: i64,
    pub page_size: i64,
    pub project_id: String,
}
operation! {
    DescribeTaskTableMetricOverview { DescribeTaskTableMetricOverviewRequired: task_id, node_type, page_number, page_size, project_id }
    "DescribeTaskTableMetricOverview" -> DescribeTaskTableMetricOverviewOutput {
    0 "TaskId" task_id, 1 "NodeType" node_type, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "ProjectId" project_id, 5 "TaskType" task_type: i64, 6 "Filters" filters: Vec<Filter>,
    7 "OrderFields" order_fields: Vec<OrderFields>
} }
paged! { DescribeTaskTableMetricOverview: TaskTableMetricInfo =
    Number "PageNumber", "TaskTableMetricInfos" task_table_metric_infos, total "TotalCount" }

/// Response of [`DescribeTaskTableMetricOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskTableMetricOverviewOutput {
    pub task_table_metric_infos: Vec<TaskTableMetricInfo>,
    pub total_count: Option<i64>,
    pub metric_type: Option<String>,
}
model! { DescribeTaskTableMetricOverviewOutput {
    0 "TaskTableMetricInfos" task_table_metric_infos: Vec<TaskTableMetricInfo>, 1 "TotalCount" total_count: i64,
    2 "MetricType" metric_type: String
} }

/// In the response of [`DescribeTaskTableMetricOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskTableMetricInfo {
    pub database_name: Option<String>,
    pub table_name: Option<String>,
    pub total_record_num: Option<i64>,
    pub total_record_byte_num: Option<i64>,
    pub total_dirty_record_num: Option<i64>,
    pub schema_name: Option<String>,
    pub topic: Option<String>,
    pub collection: Option<String>,
    pub data_source_name: Option<String>,
    pub node_id: Option<String>,
    pub logic_database: Option<String>,
    pub logic_table: Option<String>,
    pub logic_schema: Option<String>,
    pub task_table_metric_infos: Vec<TaskTableMetricInfo>,
    pub sync_status: Option<i64>,
    pub target_database_name: Option<String>,
    pub target_table_name: Option<String>,
    pub write_total_record_num: Option<i64>,
    pub write_total_record_byte_num: Option<String>,
    pub target_schema_name: Option<String>,
    pub target_topic: Option<String>,
    pub target_collection: Option<String>,
    pub target_data_source_name: Option<String>,
    pub target_node_id: Option<String>,
    pub total_record_speed: Option<f64>,
    pub write_total_record_speed: Option<f64>,
    pub exception_reason: Option<String>,
}
model! { TaskTableMetricInfo {
    0 "DatabaseName" database_name: String, 1 "TableName" table_name: String, 2 "TotalRecordNum" total_record_num: i64,
    3 "TotalRecordByteNum" total_record_byte_num: i64, 4 "TotalDirtyRecordNum" total_dirty_record_num: i64,
    5 "SchemaName" schema_name: String, 6 "Topic" topic: String, 7 "Collection" collection: String,
    8 "DataSourceName" data_source_name: String, 9 "NodeId" node_id: String, 10 "LogicDatabase" logic_database: String,
    11 "LogicTable" logic_table: String, 12 "LogicSchema" logic_schema: String,
    13 "TaskTableMetricInfos" task_table_metric_infos: Vec<TaskTableMetricInfo>, 14 "SyncStatus" sync_status: i64,
    15 "TargetDatabaseName" target_database_name: String, 16 "TargetTableName" target_table_name: String,
    17 "WriteTotalRecordNum" write_total_record_num: i64,
    18 "WriteTotalRecordByteNum" write_total_record_byte_num: String, 19 "TargetSchemaName" target_schema_name: String,
    20 "TargetTopic" target_topic: String, 21 "TargetCollection" target_collection: String,
    22 "TargetDataSourceName" target_data_source_name: String, 23 "TargetNodeId" target_node_id: String,
    24 "TotalRecordSpeed" total_record_speed: f64, 25 "WriteTotalRecordSpeed" write_total_record_speed: f64,
    26 "ExceptionReason" exception_reason: String
} }

/// Describes task templates: `DescribeTaskTemplates` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTaskTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskTemplates {
    /// Required.
    pub project_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub order_fields: Option<Vec<OrderField>>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeTaskTemplates(project_id: String, page_number: i64, page_size: i64)
    "DescribeTaskTemplates" -> DescribeTaskTemplatesOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "OrderFields" order_fields: Vec<OrderField>, 4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeTaskTemplates: CodeTemplateDetail =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`DescribeTaskTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskTemplatesOutput {
    pub data: Option<PageTaskTemplateInfo>,
}
model! { DescribeTaskTemplatesOutput {
    0 "Data" data: PageTaskTemplateInfo
} }

/// In the response of [`DescribeTaskTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageTaskTemplateInfo {
    pub items: Vec<CodeTemplateDetail>,
    pub page_count: Option<i64>,
    pub total_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { PageTaskTemplateInfo {
    0 "Items" items: Vec<CodeTemplateDetail>, 1 "PageCount" page_count: i64, 2 "TotalCount" total_count: i64,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64
} }

/// Describes tasks for code template: `DescribeTasksForCodeTemplate` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTasksForCodeTemplate>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksForCodeTemplate {
    /// Required.
    pub project_id: String,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub template_id: String,
    pub workflow_id_list: Option<Vec<String>>,
    pub owner_id_list: Option<Vec<String>>,
    pub task_name: Option<String>,
    pub order_condition: Option<OrderCondition>,
}
operation! { DescribeTasksForCodeTemplate(project_id: String, page_number: i64, page_size: i64, template_id: String)
    "DescribeTasksForCodeTemplate" -> DescribeTasksForCodeTemplateOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TemplateId" template_id,
    4 "WorkflowIdList" workflow_id_list: Vec<String>, 5 "OwnerIdList" owner_id_list: Vec<String>,
    6 "TaskName" task_name: String, 7 "OrderCondition" order_condition: OrderCondition
} }
paged! { DescribeTasksForCodeTemplate: TaskSimpleVo =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// In the request of [`DescribeTasksForCodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderCondition {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub direction: Option<String>,
}
input! { OrderCondition(name: String, direction: String) {
    0 "Name" name: String, 1 "Direction" direction: String
} }

/// Response of [`DescribeTasksForCodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksForCodeTemplateOutput {
    pub data: Option<DescribeTasksForCodeTemplatePage>,
}
model! { DescribeTasksForCodeTemplateOutput {
    0 "Data" data: DescribeTasksForCodeTemplatePage
} }

/// In the response of [`DescribeTasksForCodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksForCodeTemplatePage {
    pub page_count: Option<i64>,
    pub items: Vec<TaskSimpleVo>,
    pub total_count: Option<i64>,
}
model! { DescribeTasksForCodeTemplatePage {
    0 "PageCount" page_count: i64, 1 "Items" items: Vec<TaskSimpleVo>, 2 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTasksForCodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskSimpleVo {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub project_id: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub in_charge: Option<String>,
    pub own_id: Option<String>,
    pub user_id: Option<String>,
    pub tenant_id: Option<String>,
    pub task_type_id: Option<i64>,
}
model! { TaskSimpleVo {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "ProjectId" project_id: String,
    3 "WorkflowId" workflow_id: String, 4 "WorkflowName" workflow_name: String, 5 "InCharge" in_charge: String,
    6 "OwnId" own_id: String, 7 "UserId" user_id: String, 8 "TenantId" tenant_id: String,
    9 "TaskTypeId" task_type_id: i64
} }

/// Describes template dim count: `DescribeTemplateDimCount` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTemplateDimCount>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_PROJECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateDimCount {
    pub r#type: Option<i64>,
    pub project_id: Option<String>,
}
operation! { DescribeTemplateDimCount() "DescribeTemplateDimCount" -> DescribeTemplateDimCountOutput {
    0 "Type" r#type: i64, 1 "ProjectId" project_id: String
} }

/// Response of [`DescribeTemplateDimCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateDimCountOutput {
    pub data: Vec<DimensionCount>,
}
model! { DescribeTemplateDimCountOutput {
    0 "Data" data: Vec<DimensionCount>
} }

/// In the response of [`DescribeTemplateDimCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionCount {
    /// Deprecated.
    pub dim_type: Option<i64>,
    pub count: Option<i64>,
    pub quality_dim: Option<i64>,
}
model! { DimensionCount {
    0 "DimType" dim_type: i64, 1 "Count" count: i64, 2 "QualityDim" quality_dim: i64
} }

/// Describes tenant projects: `DescribeTenantProjects` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTenantProjects>.
///
/// Errors: [`codes::OPERATION_DENIED_USER_NOT_IN_WHITELIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantProjects {
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub describe_executors: Option<bool>,
    pub describe_admin_users: Option<bool>,
    pub describe_member_count: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
    pub describe_creator: Option<bool>,
    pub describe_resource_pools: Option<bool>,
}
operation! { DescribeTenantProjects(page_number: i64, page_size: i64)
    "DescribeTenantProjects" -> DescribeTenantProjectsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "DescribeExecutors" describe_executors: bool,
    3 "DescribeAdminUsers" describe_admin_users: bool, 4 "DescribeMemberCount" describe_member_count: bool,
    5 "Filters" filters: Vec<Filter>, 6 "OrderFields" order_fields: Vec<OrderField>,
    7 "DescribeCreator" describe_creator: bool, 8 "DescribeResourcePools" describe_resource_pools: bool
} }
paged! { DescribeTenantProjects: Project = Number "PageNumber", "Data.Rows" data.rows, total "Data.TotalCount" }

/// Response of [`DescribeTenantProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantProjectsOutput {
    pub data: Option<ProjectPage>,
}
model! { DescribeTenantProjectsOutput {
    0 "Data" data: ProjectPage
} }

/// In the response of [`DescribeTenantProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectPage {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub rows: Vec<Project>,
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
}
model! { ProjectPage {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "Rows" rows: Vec<Project>,
    3 "TotalCount" total_count: i64, 4 "TotalPageNumber" total_page_number: i64
} }

/// Describes test running record: `DescribeTestRunningRecord` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTestRunningRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTestRunningRecord {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    pub search_word: Option<String>,
    pub search_user_uin: Option<String>,
    pub create_time: Option<String>,
    pub end_time: Option<String>,
    pub record_id_list: Option<Vec<i64>>,
    pub page_size: Option<i64>,
    pub page_index: Option<i64>,
    pub status_list: Option<Vec<String>>,
    pub order_condition_list: Option<Vec<OrderCondition>>,
}
operation! { DescribeTestRunningRecord(project_id: String, task_id: String)
    "DescribeTestRunningRecord" -> DescribeTestRunningRecordOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "SearchWord" search_word: String,
    3 "SearchUserUin" search_user_uin: String, 4 "CreateTime" create_time: String, 5 "EndTime" end_time: String,
    6 "RecordIdList" record_id_list: Vec<i64>, 7 "PageSize" page_size: i64, 8 "PageIndex" page_index: i64,
    9 "StatusList" status_list: Vec<String>, 10 "OrderConditionList" order_condition_list: Vec<OrderCondition>
} }
paged! { DescribeTestRunningRecord: TestRunningRecord = Number "PageIndex", "Data" data, total "TotalItems" }

/// Response of [`DescribeTestRunningRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTestRunningRecordOutput {
    pub data: Vec<TestRunningRecord>,
    pub total_pages: Option<i64>,
    pub total_items: Option<i64>,
}
model! { DescribeTestRunningRecordOutput {
    0 "Data" data: Vec<TestRunningRecord>, 1 "TotalPages" total_pages: i64, 2 "TotalItems" total_items: i64
} }

/// In the response of [`DescribeTestRunningRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestRunningRecord {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub update_time: Option<String>,
    pub record_id: Option<i64>,
    pub job_id: Option<i64>,
    pub execution_job_id: Option<String>,
    pub record_name: Option<String>,
    pub script_content: Option<String>,
    pub status: Option<String>,
    pub time_cost: Option<i64>,
    pub user_uin: Option<String>,
    pub owner_uin: Option<String>,
    pub sub_record_list: Vec<TestRunningSubRecord>,
    pub region: Option<String>,
    pub bucket_name: Option<String>,
    pub error_message: Option<String>,
    pub script_content_truncated: Option<bool>,
}
model! { TestRunningRecord {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "UpdateTime" update_time: String,
    3 "RecordId" record_id: i64, 4 "JobId" job_id: i64, 5 "ExecutionJobId" execution_job_id: String,
    6 "RecordName" record_name: String, 7 "ScriptContent" script_content: String, 8 "Status" status: String,
    9 "TimeCost" time_cost: i64, 10 "UserUin" user_uin: String, 11 "OwnerUin" owner_uin: String,
    12 "SubRecordList" sub_record_list: Vec<TestRunningSubRecord>, 13 "Region" region: String,
    14 "BucketName" bucket_name: String, 15 "ErrorMessage" error_message: String,
    16 "ScriptContentTruncated" script_content_truncated: bool
} }

/// In the response of [`DescribeTestRunningRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TestRunningSubRecord {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub execution_job_id: Option<String>,
    pub execution_sub_job_id: Option<String>,
    pub job_id: Option<String>,
    pub detail_id: Option<i64>,
    pub record_id: Option<i64>,
    pub script_content: Option<String>,
    pub status: Option<String>,
    pub time_cost: Option<i64>,
    pub result_total_count: Option<i64>,
    pub result_preview_count: Option<i64>,
    pub result_file_path: Option<String>,
    pub result_preview_file_path: Option<String>,
    pub update_time: Option<String>,
    pub sequence: Option<String>,
    pub log_file_path: Option<String>,
    pub has_sub_result_set: Option<bool>,
    pub script_content_truncated: Option<bool>,
    pub schema_info_file_path: Option<String>,
}
model! { TestRunningSubRecord {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "ExecutionJobId" execution_job_id: String,
    3 "ExecutionSubJobId" execution_sub_job_id: String, 4 "JobId" job_id: String, 5 "DetailId" detail_id: i64,
    6 "RecordId" record_id: i64, 7 "ScriptContent" script_content: String, 8 "Status" status: String,
    9 "TimeCost" time_cost: i64, 10 "ResultTotalCount" result_total_count: i64,
    11 "ResultPreviewCount" result_preview_count: i64, 12 "ResultFilePath" result_file_path: String,
    13 "ResultPreviewFilePath" result_preview_file_path: String, 14 "UpdateTime" update_time: String,
    15 "Sequence" sequence: String, 16 "LogFilePath" log_file_path: String,
    17 "HasSubResultSet" has_sub_result_set: bool, 18 "ScriptContentTruncated" script_content_truncated: bool,
    19 "SchemaInfoFilePath" schema_info_file_path: String
} }

/// Describes third task run log: `DescribeThirdTaskRunLog` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeThirdTaskRunLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThirdTaskRunLog {
    /// Required.
    pub task_id: String,
    /// Required.
    pub cur_run_date: String,
}
operation! { DescribeThirdTaskRunLog(task_id: String, cur_run_date: String)
    "DescribeThirdTaskRunLog" -> DescribeThirdTaskRunLogOutput {
    0 "TaskId" task_id, 1 "CurRunDate" cur_run_date
} }

/// Response of [`DescribeThirdTaskRunLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThirdTaskRunLogOutput {
    pub data: Option<String>,
}
model! { DescribeThirdTaskRunLogOutput {
    0 "Data" data: String
} }

/// Describes top table stat: `DescribeTopTableStat` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTopTableStat>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_PROJECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopTableStat {
    /// Required.
    pub project_id: String,
    /// Required.
    pub begin_date: String,
    /// Required.
    pub end_date: String,
}
operation! { DescribeTopTableStat(project_id: String, begin_date: String, end_date: String)
    "DescribeTopTableStat" -> DescribeTopTableStatOutput {
    0 "ProjectId" project_id, 1 "BeginDate" begin_date, 2 "EndDate" end_date
} }

/// Response of [`DescribeTopTableStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopTableStatOutput {
    pub data: Option<TopTableStat>,
}
model! { DescribeTopTableStatOutput {
    0 "Data" data: TopTableStat
} }

/// In the response of [`DescribeTopTableStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopTableStat {
    pub alarm_tables: Vec<TopTableStatItem>,
    pub pipeline_tables: Vec<TopTableStatItem>,
}
model! { TopTableStat {
    0 "AlarmTables" alarm_tables: Vec<TopTableStatItem>, 1 "PipelineTables" pipeline_tables: Vec<TopTableStatItem>
} }

/// In the response of [`DescribeTopTableStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopTableStatItem {
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub cnt: Option<i64>,
}
model! { TopTableStatItem {
    0 "TableId" table_id: String, 1 "TableName" table_name: String, 2 "Cnt" cnt: i64
} }

/// Describes trend stat: `DescribeTrendStat` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeTrendStat>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_PROJECT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrendStat {
    /// Required.
    pub project_id: String,
    /// Required.
    pub begin_date: String,
    /// Required.
    pub end_date: String,
}
operation! { DescribeTrendStat(project_id: String, begin_date: String, end_date: String)
    "DescribeTrendStat" -> DescribeTrendStatOutput {
    0 "ProjectId" project_id, 1 "BeginDate" begin_date, 2 "EndDate" end_date
} }

/// Response of [`DescribeTrendStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrendStatOutput {
    pub data: Vec<RuleExecDateStat>,
}
model! { DescribeTrendStatOutput {
    0 "Data" data: Vec<RuleExecDateStat>
} }

/// In the response of [`DescribeTrendStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleExecDateStat {
    pub stat_date: Option<String>,
    pub alarm_cnt: Option<i64>,
    pub pipeline_cnt: Option<i64>,
}
model! { RuleExecDateStat {
    0 "StatDate" stat_date: String, 1 "AlarmCnt" alarm_cnt: i64, 2 "PipelineCnt" pipeline_cnt: i64
} }

/// Describes workflow by ford ids: `DescribeWorkflowByFordIds` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeWorkflowByFordIds>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowByFordIds {
    /// Required.
    pub project_id: String,
    /// Required.
    pub folder_id_list: Vec<String>,
}
operation! { DescribeWorkflowByFordIds(project_id: String, folder_id_list: Vec<String>)
    "DescribeWorkflowByFordIds" -> DescribeWorkflowByFordIdsOutput {
    0 "ProjectId" project_id, 1 "FolderIdList" folder_id_list
} }

/// Response of [`DescribeWorkflowByFordIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowByFordIdsOutput {
    pub data: Vec<WorkflowDsDTO>,
}
model! { DescribeWorkflowByFordIdsOutput {
    0 "Data" data: Vec<WorkflowDsDTO>
} }

/// In the response of [`DescribeWorkflowByFordIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowDsDTO {
    pub workflow_id: Option<String>,
    pub owner: Option<String>,
    pub owner_id: Option<String>,
    pub project_id: Option<String>,
    pub project_ident: Option<String>,
    pub project_name: Option<String>,
    pub workflow_desc: Option<String>,
    pub workflow_name: Option<String>,
    pub folder_id: Option<String>,
    pub spark_params: Option<String>,
    pub tasks: Vec<TaskDsDTO>,
    pub links: Vec<TaskLinkDsDTO>,
    pub params: Vec<ParameterTaskDsDto>,
    pub workflow_type: Option<String>,
    pub update_user: Option<String>,
    pub update_user_id: Option<String>,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
    pub execute_user_uin: Option<String>,
    pub execute_user_name: Option<String>,
}
model! { WorkflowDsDTO {
    0 "WorkflowId" workflow_id: String, 1 "Owner" owner: String, 2 "OwnerId" owner_id: String,
    3 "ProjectId" project_id: String, 4 "ProjectIdent" project_ident: String, 5 "ProjectName" project_name: String,
    6 "WorkflowDesc" workflow_desc: String, 7 "WorkflowName" workflow_name: String, 8 "FolderId" folder_id: String,
    9 "SparkParams" spark_params: String, 10 "Tasks" tasks: Vec<TaskDsDTO>, 11 "Links" links: Vec<TaskLinkDsDTO>,
    12 "Params" params: Vec<ParameterTaskDsDto>, 13 "WorkflowType" workflow_type: String,
    14 "UpdateUser" update_user: String, 15 "UpdateUserId" update_user_id: String, 16 "BundleId" bundle_id: String,
    17 "BundleInfo" bundle_info: String, 18 "ExecuteUserUin" execute_user_uin: String,
    19 "ExecuteUserName" execute_user_name: String
} }

/// Describes workflow canvas info: `DescribeWorkflowCanvasInfo` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeWorkflowCanvasInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowCanvasInfo {
    /// Required.
    pub workflow_id: String,
    /// Required.
    pub project_id: String,
    pub request_from_source: Option<String>,
}
operation! { DescribeWorkflowCanvasInfo(workflow_id: String, project_id: String)
    "DescribeWorkflowCanvasInfo" -> DescribeWorkflowCanvasInfoOutput {
    0 "WorkflowId" workflow_id, 1 "ProjectId" project_id, 2 "RequestFromSource" request_from_source: String
} }

/// Response of [`DescribeWorkflowCanvasInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowCanvasInfoOutput {
    pub data: Option<WorkflowCanvasOpsDto>,
}
model! { DescribeWorkflowCanvasInfoOutput {
    0 "Data" data: WorkflowCanvasOpsDto
} }

/// Describes workflow execute by id: `DescribeWorkflowExecuteById` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeWorkflowExecuteById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowExecuteById {
    /// Required.
    pub project_id: String,
    pub work_flow_id_list: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { DescribeWorkflowExecuteById(project_id: String)
    "DescribeWorkflowExecuteById" -> DescribeWorkflowExecuteByIdOutput {
    0 "ProjectId" project_id, 1 "WorkFlowIdList" work_flow_id_list: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64
} }
paged! { DescribeWorkflowExecuteById: WorkFlowExecuteDto =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`DescribeWorkflowExecuteById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowExecuteByIdOutput {
    pub data: Option<WorkFlowExecuteDtoByPage>,
}
model! { DescribeWorkflowExecuteByIdOutput {
    0 "Data" data: WorkFlowExecuteDtoByPage
} }

/// In the response of [`DescribeWorkflowExecuteById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkFlowExecuteDtoByPage {
    pub total_count: Option<i64>,
    pub items: Vec<WorkFlowExecuteDto>,
    pub page_size: Option<i64>,
}
model! { WorkFlowExecuteDtoByPage {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<WorkFlowExecuteDto>, 2 "PageSize" page_size: i64
} }

/// In the response of [`DescribeWorkflowExecuteById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkFlowExecuteDto {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<i64>,
}
model! { WorkFlowExecuteDto {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "Status" status: i64
} }

/// Describes workflow info by id: `DescribeWorkflowInfoById` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeWorkflowInfoById>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowInfoById {
    /// Required.
    pub workflow_id: String,
    /// Required.
    pub project_id: String,
}
operation! { DescribeWorkflowInfoById(workflow_id: String, project_id: String)
    "DescribeWorkflowInfoById" -> DescribeWorkflowInfoByIdOutput {
    0 "WorkflowId" workflow_id, 1 "ProjectId" project_id
} }

/// Response of [`DescribeWorkflowInfoById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowInfoByIdOutput {
    pub data: Option<WorkflowSchedulerOpsDto>,
}
model! { DescribeWorkflowInfoByIdOutput {
    0 "Data" data: WorkflowSchedulerOpsDto
} }

/// In the response of [`DescribeWorkflowInfoById`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowSchedulerOpsDto {
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub modify_time: Option<String>,
    pub delay_time: Option<i64>,
    pub startup_time: Option<i64>,
    pub self_depend: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub task_action: Option<String>,
    pub cycle_type: Option<String>,
    pub cycle_step: Option<i64>,
    pub crontab_expression: Option<String>,
    pub execution_start_time: Option<String>,
    pub execution_end_time: Option<String>,
    pub instance_init_strategy: Option<String>,
    pub workflow_id: Option<String>,
    pub dependency_workflow: Option<String>,
    pub scheduler_desc: Option<String>,
    pub first_submit_time: Option<String>,
    pub latest_submit_time: Option<String>,
}
model! { WorkflowSchedulerOpsDto {
    0 "CreateTime" create_time: String, 1 "Creator" creator: String, 2 "ModifyTime" modify_time: String,
    3 "DelayTime" delay_time: i64, 4 "StartupTime" startup_time: i64, 5 "SelfDepend" self_depend: String,
    6 "StartTime" start_time: String, 7 "EndTime" end_time: String, 8 "TaskAction" task_action: String,
    9 "CycleType" cycle_type: String, 10 "CycleStep" cycle_step: i64, 11 "CrontabExpression" crontab_expression: String,
    12 "ExecutionStartTime" execution_start_time: String, 13 "ExecutionEndTime" execution_end_time: String,
    14 "InstanceInitStrategy" instance_init_strategy: String, 15 "WorkflowId" workflow_id: String,
    16 "DependencyWorkflow" dependency_workflow: String, 17 "SchedulerDesc" scheduler_desc: String,
    18 "FirstSubmitTime" first_submit_time: String, 19 "LatestSubmitTime" latest_submit_time: String
} }

/// Describes workflow list by project id: `DescribeWorkflowListByProjectId` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeWorkflowListByProjectId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowListByProjectId {
    /// Required.
    pub project_id: String,
}
operation! { DescribeWorkflowListByProjectId(project_id: String)
    "DescribeWorkflowListByProjectId" -> DescribeWorkflowListByProjectIdOutput {
    0 "ProjectId" project_id
} }

/// Response of [`DescribeWorkflowListByProjectId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowListByProjectIdOutput {
    pub data: Vec<WorkflowCanvasOpsDto>,
}
model! { DescribeWorkflowListByProjectIdOutput {
    0 "Data" data: Vec<WorkflowCanvasOpsDto>
} }

/// Describes workflow scheduler info ds: `DescribeWorkflowSchedulerInfoDs` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeWorkflowSchedulerInfoDs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowSchedulerInfoDs {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
}
operation! { DescribeWorkflowSchedulerInfoDs(project_id: String, workflow_id: String)
    "DescribeWorkflowSchedulerInfoDs" -> DescribeWorkflowSchedulerInfoDsOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id
} }

/// Response of [`DescribeWorkflowSchedulerInfoDs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowSchedulerInfoDsOutput {
    pub data: Option<WorkflowScheduleDtoDs>,
}
model! { DescribeWorkflowSchedulerInfoDsOutput {
    0 "Data" data: WorkflowScheduleDtoDs
} }

/// In the response of [`DescribeWorkflowSchedulerInfoDs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowScheduleDtoDs {
    pub project_id: Option<String>,
    pub workflow_id: Option<String>,
    pub create_time: Option<String>,
    pub creater: Option<String>,
    pub modify_time: Option<String>,
    pub delay_time: Option<i64>,
    pub startup_time: Option<i64>,
    pub self_depend: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub task_action: Option<String>,
    pub cycle_type: Option<String>,
    pub cycle_step: Option<i64>,
    pub crontab_expression: Option<String>,
    pub execution_start_time: Option<String>,
    pub execution_end_time: Option<String>,
    pub instance_init_strategy: Option<String>,
    pub dependency_workflow: Option<String>,
    pub scheduler_desc: Option<String>,
    pub first_submit_time: Option<String>,
    pub latest_submit_time: Option<String>,
    pub calendar_open: Option<String>,
    pub calendar_name: Option<String>,
    pub calendar_id: Option<String>,
    pub schedule_time_zone: Option<String>,
}
model! { WorkflowScheduleDtoDs {
    0 "ProjectId" project_id: String, 1 "WorkflowId" workflow_id: String, 2 "CreateTime" create_time: String,
    3 "Creater" creater: String, 4 "ModifyTime" modify_time: String, 5 "DelayTime" delay_time: i64,
    6 "StartupTime" startup_time: i64, 7 "SelfDepend" self_depend: String, 8 "StartTime" start_time: String,
    9 "EndTime" end_time: String, 10 "TaskAction" task_action: String, 11 "CycleType" cycle_type: String,
    12 "CycleStep" cycle_step: i64, 13 "CrontabExpression" crontab_expression: String,
    14 "ExecutionStartTime" execution_start_time: String, 15 "ExecutionEndTime" execution_end_time: String,
    16 "InstanceInitStrategy" instance_init_strategy: String, 17 "DependencyWorkflow" dependency_workflow: String,
    18 "SchedulerDesc" scheduler_desc: String, 19 "FirstSubmitTime" first_submit_time: String,
    20 "LatestSubmitTime" latest_submit_time: String, 21 "CalendarOpen" calendar_open: String,
    22 "CalendarName" calendar_name: String, 23 "CalendarId" calendar_id: String,
    24 "ScheduleTimeZone" schedule_time_zone: String
} }

/// Describes workflow task count: `DescribeWorkflowTaskCount` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DescribeWorkflowTaskCount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowTaskCount {
    /// Required.
    pub workflow_id: String,
    /// Required.
    pub project_id: String,
}
operation! { DescribeWorkflowTaskCount(workflow_id: String, project_id: String)
    "DescribeWorkflowTaskCount" -> DescribeWorkflowTaskCountOutput {
    0 "WorkflowId" workflow_id, 1 "ProjectId" project_id
} }

/// Response of [`DescribeWorkflowTaskCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowTaskCountOutput {
    pub data: Option<WorkflowTaskCountOpsDto>,
}
model! { DescribeWorkflowTaskCountOutput {
    0 "Data" data: WorkflowTaskCountOpsDto
} }

/// In the response of [`DescribeWorkflowTaskCount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowTaskCountOpsDto {
    pub count: Option<i64>,
    pub type_count: Vec<PairDto>,
    pub cycle_count: Vec<PairDto>,
}
model! { WorkflowTaskCountOpsDto {
    0 "Count" count: i64, 1 "TypeCount" type_count: Vec<PairDto>, 2 "CycleCount" cycle_count: Vec<PairDto>
} }

/// `DiagnosePro` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DiagnosePro>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnosePro {
    /// Required.
    pub search_condition: InstanceApiOpsRequest,
    /// Required.
    pub project_id: String,
    pub instances: Option<Vec<InstanceOpsDto>>,
    pub check_father: Option<bool>,
    pub rerun_type: Option<String>,
    pub dependent_way: Option<String>,
    pub skip_event_listening: Option<bool>,
    pub son_instance_type: Option<String>,
    pub opt_type: Option<String>,
    pub operator_name: Option<String>,
    pub operator_id: Option<String>,
    pub project_ident: Option<String>,
    pub project_name: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub count: Option<i64>,
    pub request_base_info: Option<ProjectBaseInfoOpsRequest>,
    pub is_count: Option<bool>,
}
operation! { DiagnosePro(search_condition: InstanceApiOpsRequest, project_id: String)
    "DiagnosePro" -> DiagnoseProOutput {
    0 "SearchCondition" search_condition, 1 "ProjectId" project_id, 2 "Instances" instances: Vec<InstanceOpsDto>,
    3 "CheckFather" check_father: bool, 4 "RerunType" rerun_type: String, 5 "DependentWay" dependent_way: String,
    6 "SkipEventListening" skip_event_listening: bool, 7 "SonInstanceType" son_instance_type: String,
    8 "OptType" opt_type: String, 9 "OperatorName" operator_name: String, 10 "OperatorId" operator_id: String,
    11 "ProjectIdent" project_ident: String, 12 "ProjectName" project_name: String, 13 "PageIndex" page_index: i64,
    14 "PageSize" page_size: i64, 15 "Count" count: i64,
    16 "RequestBaseInfo" request_base_info: ProjectBaseInfoOpsRequest, 17 "IsCount" is_count: bool
} }

/// Response of [`DiagnosePro`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseProOutput {
    pub data: Option<DiagnoseRep>,
}
model! { DiagnoseProOutput {
    0 "Data" data: DiagnoseRep
} }

/// In the response of [`DiagnosePro`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseRep {
    pub content: Option<Content>,
    pub table: Option<Table>,
}
model! { DiagnoseRep {
    0 "Content" content: Content, 1 "Table" table: Table
} }

/// In the response of [`DiagnosePro`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub diagnose: Option<String>,
    pub reason: Option<String>,
    pub operation: Option<String>,
    pub url: Option<String>,
}
model! { Content {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "Diagnose" diagnose: String,
    3 "Reason" reason: String, 4 "Operation" operation: String, 5 "Url" url: String
} }

/// In the response of [`DiagnosePro`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Table {
    pub column: Vec<ColumnItem>,
    pub data: Vec<ColumnData>,
}
model! { Table {
    0 "Column" column: Vec<ColumnItem>, 1 "Data" data: Vec<ColumnData>
} }

/// In the response of [`DiagnosePro`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnItem {
    pub column_name: Option<String>,
    pub column_ref: Option<String>,
}
model! { ColumnItem {
    0 "ColumnName" column_name: String, 1 "ColumnRef" column_ref: String
} }

/// In the response of [`DiagnosePro`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnData {
    pub event_name: Option<String>,
    pub event_project_name: Option<String>,
    pub r#type: Option<String>,
    pub cur_run_date: Option<String>,
    pub task_id: Option<String>,
    pub state: Option<String>,
    pub event_type: Option<String>,
    pub task_name: Option<String>,
    pub project_name: Option<String>,
    pub project_id: Option<String>,
}
model! { ColumnData {
    0 "EventName" event_name: String, 1 "EventProjectName" event_project_name: String, 2 "Type" r#type: String,
    3 "CurRunDate" cur_run_date: String, 4 "TaskId" task_id: String, 5 "State" state: String,
    6 "EventType" event_type: String, 7 "TaskName" task_name: String, 8 "ProjectName" project_name: String,
    9 "ProjectId" project_id: String
} }

/// Disables project: `DisableProject` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DisableProject>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableProject {
    /// Required.
    pub project_id: String,
    pub module_key: Option<String>,
}
operation! { DisableProject(project_id: String) "DisableProject" -> DisableProjectOutput {
    0 "ProjectId" project_id, 1 "ModuleKey" module_key: String
} }

/// Response of [`DisableProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableProjectOutput {
    pub data: Option<bool>,
}
model! { DisableProjectOutput {
    0 "Data" data: bool
} }

/// Downloads log by line: `DownloadLogByLine` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DownloadLogByLine>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`],
/// [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_CALL_SCHEDULER_API_ERROR`], [`codes::INTERNAL_ERROR_INTERNAL_CALL_CLOUD_API_ERROR`],
/// [`codes::INVALID_PARAMETER_ALARM_RECEIVE_ADDRESS_NOT_EXIST`], [`codes::INVALID_PARAMETER_CLIENT_IP_NOT_AUTHORIZED`],
/// [`codes::INVALID_PARAMETER_DATA_ENGINE_INSTANCE_NOT_EXISTS`], [`codes::INVALID_PARAMETER_DUPLICATE_NAME`],
/// [`codes::INVALID_PARAMETER_INVALID_ALARM_URL`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_USER_NOT_IN_PROJECT`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadLogByLine {
    /// Required.
    pub start_line: i64,
    /// Required.
    pub line_count: i64,
    /// Required.
    pub project_id: String,
    pub task_id: Option<String>,
    pub cur_run_date: Option<String>,
    pub detail_id: Option<String>,
    pub file_path: Option<String>,
    pub record_id: Option<String>,
    pub sub_job_id: Option<String>,
    pub job_type: Option<String>,
    pub parse_error_tip: Option<bool>,
    pub file_type: Option<i64>,
    pub query_file_flag: Option<i64>,
    pub ext_info: Option<String>,
}
operation! { DownloadLogByLine(start_line: i64, line_count: i64, project_id: String)
    "DownloadLogByLine" -> DownloadLogByLineOutput {
    0 "StartLine" start_line, 1 "LineCount" line_count, 2 "ProjectId" project_id, 3 "TaskId" task_id: String,
    4 "CurRunDate" cur_run_date: String, 5 "DetailId" detail_id: String, 6 "FilePath" file_path: String,
    7 "RecordId" record_id: String, 8 "SubJobId" sub_job_id: String, 9 "JobType" job_type: String,
    10 "ParseErrorTip" parse_error_tip: bool, 11 "FileType" file_type: i64, 12 "QueryFileFlag" query_file_flag: i64,
    13 "ExtInfo" ext_info: String
} }

/// Response of [`DownloadLogByLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadLogByLineOutput {
    pub data: Option<InstanceLogByLine>,
}
model! { DownloadLogByLineOutput {
    0 "Data" data: InstanceLogByLine
} }

/// In the response of [`DownloadLogByLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceLogByLine {
    pub count: Option<i64>,
    pub content: Vec<String>,
    pub over: Option<bool>,
    pub instance_state: Option<String>,
    pub instance_id: Option<String>,
    pub task_id: Option<String>,
    pub worker_type: Option<i64>,
    pub job_log_error_tip: Option<JobLogErrorTip>,
    pub execution_extended_props: Vec<ExtensionInfoVO>,
    pub ext_info: Option<String>,
}
model! { InstanceLogByLine {
    0 "Count" count: i64, 1 "Content" content: Vec<String>, 2 "Over" over: bool,
    3 "InstanceState" instance_state: String, 4 "InstanceId" instance_id: String, 5 "TaskId" task_id: String,
    6 "WorkerType" worker_type: i64, 7 "JobLogErrorTip" job_log_error_tip: JobLogErrorTip,
    8 "ExecutionExtendedProps" execution_extended_props: Vec<ExtensionInfoVO>, 9 "ExtInfo" ext_info: String
} }

/// In the response of [`DownloadLogByLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobLogErrorTip {
    pub content: Option<String>,
    pub line_num: Option<i64>,
    pub column_num: Option<i64>,
}
model! { JobLogErrorTip {
    0 "Content" content: String, 1 "LineNum" line_num: i64, 2 "ColumnNum" column_num: i64
} }

/// In the response of [`DownloadLogByLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtensionInfoVO {
    pub key: Option<String>,
    pub value: Option<String>,
    pub description: Option<String>,
}
model! { ExtensionInfoVO {
    0 "Key" key: String, 1 "Value" value: String, 2 "Description" description: String
} }

/// `DryRunDIOfflineTask` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=DryRunDIOfflineTask>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DryRunDIOfflineTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub project_id: String,
    pub resource_group: Option<String>,
    pub task_type_id: Option<i64>,
}
operation! { DryRunDIOfflineTask(task_id: String, project_id: String)
    "DryRunDIOfflineTask" -> DryRunDIOfflineTaskOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id, 2 "ResourceGroup" resource_group: String,
    3 "TaskTypeId" task_type_id: i64
} }

/// Response of [`DryRunDIOfflineTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DryRunDIOfflineTaskOutput {
    pub current_run_date: Option<String>,
    pub project_id: Option<String>,
    pub status: Option<String>,
    pub task_id: Option<String>,
    pub task_instance_key: Option<String>,
}
model! { DryRunDIOfflineTaskOutput {
    0 "CurrentRunDate" current_run_date: String, 1 "ProjectId" project_id: String, 2 "Status" status: String,
    3 "TaskId" task_id: String, 4 "TaskInstanceKey" task_instance_key: String
} }

/// Enables project: `EnableProject` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=EnableProject>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableProject {
    /// Required.
    pub project_id: String,
    pub module_key: Option<String>,
}
operation! { EnableProject(project_id: String) "EnableProject" -> EnableProjectOutput {
    0 "ProjectId" project_id, 1 "ModuleKey" module_key: String
} }

/// Response of [`EnableProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableProjectOutput {
    pub data: Option<bool>,
}
model! { EnableProjectOutput {
    0 "Data" data: bool
} }

/// `FindAllFolder` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=FindAllFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindAllFolder {
    /// Required.
    pub project_id: String,
}
operation! { FindAllFolder(project_id: String) "FindAllFolder" -> FindAllFolderOutput {
    0 "ProjectId" project_id
} }

/// Response of [`FindAllFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindAllFolderOutput {
    pub folder_list: Vec<FolderDsDto>,
}
model! { FindAllFolderOutput {
    0 "FolderList" folder_list: Vec<FolderDsDto>
} }

/// In the response of [`FindAllFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FolderDsDto {
    pub id: Option<String>,
    pub create_time: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<String>,
    pub update_time: Option<String>,
    pub parents_folder_id: Option<String>,
    pub total: Option<i64>,
    pub workflows: Vec<WorkflowCanvasOpsDto>,
    pub total_folders: Option<i64>,
    pub folders: Vec<FolderDsDto>,
    pub find_type: Option<String>,
}
model! { FolderDsDto {
    0 "Id" id: String, 1 "CreateTime" create_time: String, 2 "Name" name: String, 3 "ProjectId" project_id: String,
    4 "UpdateTime" update_time: String, 5 "ParentsFolderId" parents_folder_id: String, 6 "Total" total: i64,
    7 "Workflows" workflows: Vec<WorkflowCanvasOpsDto>, 8 "TotalFolders" total_folders: i64,
    9 "Folders" folders: Vec<FolderDsDto>, 10 "FindType" find_type: String
} }

/// `FreezeOpsTasks` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=FreezeOpsTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreezeOpsTasks {
    /// Required.
    pub tasks: Vec<SimpleTaskInfo>,
    /// Required.
    pub operate_is_inform: bool,
    pub kill_instance: Option<bool>,
}
operation! { FreezeOpsTasks(tasks: Vec<SimpleTaskInfo>, operate_is_inform: bool)
    "FreezeOpsTasks" -> FreezeOpsTasksOutput {
    0 "Tasks" tasks, 1 "OperateIsInform" operate_is_inform, 2 "KillInstance" kill_instance: bool
} }

/// In the request of [`FreezeOpsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleTaskInfo {
    /// Required.
    pub task_id: Option<String>,
    /// Required.
    pub task_name: Option<String>,
}
input! { SimpleTaskInfo(task_id: String, task_name: String) {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String
} }

/// Response of [`FreezeOpsTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreezeOpsTasksOutput {
    pub data: Option<bool>,
}
model! { FreezeOpsTasksOutput {
    0 "Data" data: bool
} }

/// `FreezeTasksByWorkflowIds` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=FreezeTasksByWorkflowIds>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreezeTasksByWorkflowIds {
    /// Required.
    pub workflow_ids: Vec<String>,
    /// Required.
    pub project_id: String,
    pub kill_instance: Option<bool>,
    pub async_mode: Option<bool>,
}
operation! { FreezeTasksByWorkflowIds(workflow_ids: Vec<String>, project_id: String)
    "FreezeTasksByWorkflowIds" -> FreezeTasksByWorkflowIdsOutput {
    0 "WorkflowIds" workflow_ids, 1 "ProjectId" project_id, 2 "KillInstance" kill_instance: bool,
    3 "AsyncMode" async_mode: bool
} }

/// Response of [`FreezeTasksByWorkflowIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreezeTasksByWorkflowIdsOutput {
    pub data: Option<OperationOpsDto>,
}
model! { FreezeTasksByWorkflowIdsOutput {
    0 "Data" data: OperationOpsDto
} }

/// `GenHiveTableDDLSql` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=GenHiveTableDDLSql>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenHiveTableDDLSql {
    /// Required.
    pub project_id: String,
    /// Required.
    pub sink_database: String,
    pub id: Option<String>,
    pub ms_type: Option<String>,
    pub datasource_id: Option<String>,
    pub source_database: Option<String>,
    pub table_name: Option<String>,
    pub sink_type: Option<String>,
    pub schema_name: Option<String>,
    pub source_field_info_list: Option<Vec<SourceFieldInfo>>,
    pub partitions: Option<Vec<Partition>>,
    pub properties: Option<Vec<Property>>,
    pub table_mode: Option<i64>,
    pub table_version: Option<String>,
    pub upsert_flag: Option<bool>,
    pub table_comment: Option<String>,
    pub add_data_files: Option<i64>,
    pub add_equality_deletes: Option<i64>,
    pub add_position_deletes: Option<i64>,
    pub add_delete_files: Option<i64>,
    pub target_datasource_id: Option<String>,
    pub upsert_keys: Option<Vec<String>>,
    pub table_base_info: Option<TableBaseInfo>,
    pub sink_schema_name: Option<String>,
    pub env: Option<String>,
    pub write_mode: Option<String>,
    pub task_type: Option<i64>,
    pub sink_table_name: Option<String>,
}
operation! { GenHiveTableDDLSql(project_id: String, sink_database: String)
    "GenHiveTableDDLSql" -> GenHiveTableDDLSqlOutput {
    0 "ProjectId" project_id, 1 "SinkDatabase" sink_database, 2 "Id" id: String, 3 "MsType" ms_type: String,
    4 "DatasourceId" datasource_id: String, 5 "SourceDatabase" source_database: String,
    6 "TableName" table_name: String, 7 "SinkType" sink_type: String, 8 "SchemaName" schema_name: String,
    9 "SourceFieldInfoList" source_field_info_list: Vec<SourceFieldInfo>, 10 "Partitions" partitions: Vec<Partition>,
    11 "Properties" properties: Vec<Property>, 12 "TableMode" table_mode: i64, 13 "TableVersion" table_version: String,
    14 "UpsertFlag" upsert_flag: bool, 15 "TableComment" table_comment: String, 16 "AddDataFiles" add_data_files: i64,
    17 "AddEqualityDeletes" add_equality_deletes: i64, 18 "AddPositionDeletes" add_position_deletes: i64,
    19 "AddDeleteFiles" add_delete_files: i64, 20 "TargetDatasourceId" target_datasource_id: String,
    21 "UpsertKeys" upsert_keys: Vec<String>, 22 "TableBaseInfo" table_base_info: TableBaseInfo,
    23 "SinkSchemaName" sink_schema_name: String, 24 "Env" env: String, 25 "WriteMode" write_mode: String,
    26 "TaskType" task_type: i64, 27 "SinkTableName" sink_table_name: String
} }

/// In the request of [`GenHiveTableDDLSql`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceFieldInfo {
    pub field_name: Option<String>,
    pub field_type: Option<String>,
    pub alias: Option<String>,
    pub comment: Option<String>,
}
input! { SourceFieldInfo() {
    0 "FieldName" field_name: String, 1 "FieldType" field_type: String, 2 "Alias" alias: String,
    3 "Comment" comment: String
} }

/// In the request of [`GenHiveTableDDLSql`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Partition {
    pub transform: Option<String>,
    pub name: Option<String>,
    pub transform_args: Option<Vec<String>>,
}
input! { Partition() {
    0 "Transform" transform: String, 1 "Name" name: String, 2 "TransformArgs" transform_args: Vec<String>
} }

/// In the request of [`GenHiveTableDDLSql`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Property {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Property(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`GenHiveTableDDLSql`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableBaseInfo {
    pub database_name: Option<String>,
    pub table_name: Option<String>,
    pub datasource_connection_name: Option<String>,
    pub table_comment: Option<String>,
    pub r#type: Option<String>,
    pub table_format: Option<String>,
    pub user_alias: Option<String>,
    pub user_sub_uin: Option<String>,
    pub govern_policy: Option<DlcDataGovernPolicy>,
    pub db_govern_policy_is_disable: Option<String>,
}
input! { TableBaseInfo() {
    0 "DatabaseName" database_name: String, 1 "TableName" table_name: String,
    2 "DatasourceConnectionName" datasource_connection_name: String, 3 "TableComment" table_comment: String,
    4 "Type" r#type: String, 5 "TableFormat" table_format: String, 6 "UserAlias" user_alias: String,
    7 "UserSubUin" user_sub_uin: String, 8 "GovernPolicy" govern_policy: DlcDataGovernPolicy,
    9 "DbGovernPolicyIsDisable" db_govern_policy_is_disable: String
} }

/// In the request of [`GenHiveTableDDLSql`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DlcDataGovernPolicy {
    pub rewrite_data_policy: Option<DlcRewriteDataInfo>,
    pub expired_snapshots_policy: Option<DlcExpiredSnapshotsInfo>,
    pub remove_orphan_files_policy: Option<DlcRemoveOrphanFilesInfo>,
    pub merge_manifests_policy: Option<DlcMergeManifestsInfo>,
    pub inherit_data_base: Option<String>,
    pub rule_type: Option<String>,
    pub govern_engine: Option<String>,
}
input! { DlcDataGovernPolicy() {
    0 "RewriteDataPolicy" rewrite_data_policy: DlcRewriteDataInfo,
    1 "ExpiredSnapshotsPolicy" expired_snapshots_policy: DlcExpiredSnapshotsInfo,
    2 "RemoveOrphanFilesPolicy" remove_orphan_files_policy: DlcRemoveOrphanFilesInfo,
    3 "MergeManifestsPolicy" merge_manifests_policy: DlcMergeManifestsInfo,
    4 "InheritDataBase" inherit_data_base: String, 5 "RuleType" rule_type: String,
    6 "GovernEngine" govern_engine: String
} }

/// In the request of [`GenHiveTableDDLSql`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DlcRewriteDataInfo {
    pub rewrite_data_enable: Option<String>,
    pub engine: Option<String>,
    pub min_input_files: Option<i64>,
    pub target_file_size_bytes: Option<i64>,
    pub interval_min: Option<i64>,
}
input! { DlcRewriteDataInfo() {
    0 "RewriteDataEnable" rewrite_data_enable: String, 1 "Engine" engine: String,
    2 "MinInputFiles" min_input_files: i64, 3 "TargetFileSizeBytes" target_file_size_bytes: i64,
    4 "IntervalMin" interval_min: i64
} }

/// In the request of [`GenHiveTableDDLSql`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DlcExpiredSnapshotsInfo {
    pub expired_snapshots_enable: Option<String>,
    pub engine: Option<String>,
    pub retain_last: Option<i64>,
    pub before_days: Option<i64>,
    pub max_concurrent_deletes: Option<i64>,
    pub interval_min: Option<i64>,
}
input! { DlcExpiredSnapshotsInfo() {
    0 "ExpiredSnapshotsEnable" expired_snapshots_enable: String, 1 "Engine" engine: String,
    2 "RetainLast" retain_last: i64, 3 "BeforeDays" before_days: i64,
    4 "MaxConcurrentDeletes" max_concurrent_deletes: i64, 5 "IntervalMin" interval_min: i64
} }

/// In the request of [`GenHiveTableDDLSql`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DlcRemoveOrphanFilesInfo {
    pub remove_orphan_files_enable: Option<String>,
    pub engine: Option<String>,
    pub before_days: Option<i64>,
    pub max_concurrent_deletes: Option<i64>,
    pub interval_min: Option<i64>,
}
input! { DlcRemoveOrphanFilesInfo() {
    0 "RemoveOrphanFilesEnable" remove_orphan_files_enable: String, 1 "Engine" engine: String,
    2 "BeforeDays" before_days: i64, 3 "MaxConcurrentDeletes" max_concurrent_deletes: i64,
    4 "IntervalMin" interval_min: i64
} }

/// In the request of [`GenHiveTableDDLSql`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DlcMergeManifestsInfo {
    pub merge_manifests_enable: Option<String>,
    pub engine: Option<String>,
    pub interval_min: Option<i64>,
}
input! { DlcMergeManifestsInfo() {
    0 "MergeManifestsEnable" merge_manifests_enable: String, 1 "Engine" engine: String,
    2 "IntervalMin" interval_min: i64
} }

/// Response of [`GenHiveTableDDLSql`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenHiveTableDDLSqlOutput {
    pub ddl_sql: Option<String>,
    pub data: Option<String>,
}
model! { GenHiveTableDDLSqlOutput {
    0 "DDLSql" ddl_sql: String, 1 "Data" data: String
} }

/// Gets batch detail error log: `GetBatchDetailErrorLog` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=GetBatchDetailErrorLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchDetailErrorLog {
    /// Required.
    pub job_id: i64,
    /// Required.
    pub resource_id: String,
    pub project_id: Option<String>,
}
operation! { GetBatchDetailErrorLog(job_id: i64, resource_id: String)
    "GetBatchDetailErrorLog" -> GetBatchDetailErrorLogOutput {
    0 "JobId" job_id, 1 "ResourceId" resource_id, 2 "ProjectId" project_id: String
} }

/// Response of [`GetBatchDetailErrorLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchDetailErrorLogOutput {
    pub data: Option<String>,
}
model! { GetBatchDetailErrorLogOutput {
    0 "Data" data: String
} }

/// Gets cos token: `GetCosToken` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=GetCosToken>.
///
/// Errors: [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_DATA_ENGINE_INSTANCE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCosToken {
    /// Required.
    pub project_id: String,
    /// Required.
    pub origin_domain: String,
    /// Required.
    pub cross_flag: bool,
    pub bucket_name: Option<String>,
    pub remote_path: Option<String>,
    pub remote_region: Option<String>,
}
operation! { GetCosToken(project_id: String, origin_domain: String, cross_flag: bool)
    "GetCosToken" -> GetCosTokenOutput {
    0 "ProjectId" project_id, 1 "OriginDomain" origin_domain, 2 "CrossFlag" cross_flag,
    3 "BucketName" bucket_name: String, 4 "RemotePath" remote_path: String, 5 "RemoteRegion" remote_region: String
} }

/// Response of [`GetCosToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCosTokenOutput {
    pub region: Option<String>,
    pub token: Option<CosTokenResponse>,
    pub bucket: Option<String>,
    pub end_point: Option<String>,
}
model! { GetCosTokenOutput {
    0 "Region" region: String, 1 "Token" token: CosTokenResponse, 2 "Bucket" bucket: String,
    3 "EndPoint" end_point: String
} }

/// In the response of [`GetCosToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosTokenResponse {
    pub id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub secret_id: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
    pub response: Option<String>,
    pub owner_uin: Option<String>,
    pub expired_time: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub operator_uin: Option<String>,
}
model! { CosTokenResponse {
    0 "Id" id: String, 1 "Token" token: Secret, 2 "SecretId" secret_id: String, 3 "SecretKey" secret_key: Secret,
    4 "Response" response: String, 5 "OwnerUin" owner_uin: String, 6 "ExpiredTime" expired_time: i64,
    7 "CreateTime" create_time: i64, 8 "UpdateTime" update_time: i64, 9 "OperatorUin" operator_uin: String
} }

/// Gets file info: `GetFileInfo` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=GetFileInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileInfo {
    /// Required.
    pub project_id: String,
    /// Required.
    pub file_path: String,
}
operation! { GetFileInfo(project_id: String, file_path: String) "GetFileInfo" -> GetFileInfoOutput {
    0 "ProjectId" project_id, 1 "FilePath" file_path
} }

/// Response of [`GetFileInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileInfoOutput {
    pub user_file_info: Option<UserFileInfo>,
}
model! { GetFileInfoOutput {
    0 "UserFileInfo" user_file_info: UserFileInfo
} }

/// Gets instance log: `GetInstanceLog` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=GetInstanceLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceLog {
    /// Required.
    pub project_id: String,
    /// Required.
    pub instance_key: String,
    /// Required.
    pub life_round_num: i64,
    pub schedule_time_zone: Option<String>,
    pub broker_ip: Option<String>,
    pub origin_file_name: Option<String>,
    pub execution_job_id: Option<String>,
    pub log_level: Option<String>,
    pub start_line_num: Option<i64>,
    pub end_line_count: Option<i64>,
    pub ext_info: Option<String>,
}
operation! { GetInstanceLog(project_id: String, instance_key: String, life_round_num: i64)
    "GetInstanceLog" -> GetInstanceLogOutput {
    0 "ProjectId" project_id, 1 "InstanceKey" instance_key, 2 "LifeRoundNum" life_round_num,
    3 "ScheduleTimeZone" schedule_time_zone: String, 4 "BrokerIp" broker_ip: String,
    5 "OriginFileName" origin_file_name: String, 6 "ExecutionJobId" execution_job_id: String,
    7 "LogLevel" log_level: String, 8 "StartLineNum" start_line_num: i64, 9 "EndLineCount" end_line_count: i64,
    10 "ExtInfo" ext_info: String
} }

/// Response of [`GetInstanceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceLogOutput {
    pub data: Option<InstanceLogVO>,
}
model! { GetInstanceLogOutput {
    0 "Data" data: InstanceLogVO
} }

/// In the response of [`GetInstanceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceLogVO {
    pub instance_key: Option<String>,
    pub project_id: Option<String>,
    pub instance_state: Option<i64>,
    pub run_type: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub code_info: Option<String>,
    pub code_file_size: Option<String>,
    pub broker_ip: Option<String>,
    pub log_info: Option<String>,
    pub log_file_size: Option<String>,
    pub line_count: Option<i64>,
    pub ext_info: Option<String>,
    pub is_end: Option<bool>,
}
model! { InstanceLogVO {
    0 "InstanceKey" instance_key: String, 1 "ProjectId" project_id: String, 2 "InstanceState" instance_state: i64,
    3 "RunType" run_type: String, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String,
    6 "CodeInfo" code_info: String, 7 "CodeFileSize" code_file_size: String, 8 "BrokerIp" broker_ip: String,
    9 "LogInfo" log_info: String, 10 "LogFileSize" log_file_size: String, 11 "LineCount" line_count: i64,
    12 "ExtInfo" ext_info: String, 13 "IsEnd" is_end: bool
} }

/// Gets integration node column schema: `GetIntegrationNodeColumnSchema` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=GetIntegrationNodeColumnSchema>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIntegrationNodeColumnSchema {
    pub column_content: Option<String>,
    pub datasource_type: Option<String>,
}
operation! { GetIntegrationNodeColumnSchema() "GetIntegrationNodeColumnSchema" -> GetIntegrationNodeColumnSchemaOutput {
    0 "ColumnContent" column_content: String, 1 "DatasourceType" datasource_type: String
} }

/// Response of [`GetIntegrationNodeColumnSchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIntegrationNodeColumnSchemaOutput {
    pub schemas: Vec<IntegrationNodeSchema>,
}
model! { GetIntegrationNodeColumnSchemaOutput {
    0 "Schemas" schemas: Vec<IntegrationNodeSchema>
} }

/// Gets job status: `GetJobStatus` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=GetJobStatus>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobStatus {
    /// Required.
    pub job_id: String,
}
operation! { GetJobStatus(job_id: String) "GetJobStatus" -> GetJobStatusOutput {
    0 "JobId" job_id
} }

/// Response of [`GetJobStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobStatusOutput {
    pub job_id: Option<String>,
    pub completed: Option<bool>,
    pub status: Option<String>,
    pub create_time: Option<String>,
    pub error_message: Option<String>,
}
model! { GetJobStatusOutput {
    0 "JobId" job_id: String, 1 "Completed" completed: bool, 2 "Status" status: String,
    3 "CreateTime" create_time: String, 4 "ErrorMessage" error_message: String
} }

/// Gets offline di instance list: `GetOfflineDIInstanceList` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=GetOfflineDIInstanceList>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineDIInstanceList {
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub project_id: String,
    pub search_condition: Option<SearchConditionNew>,
}
operation! { GetOfflineDIInstanceList(page_index: i64, page_size: i64, project_id: String)
    "GetOfflineDIInstanceList" -> GetOfflineDIInstanceListOutput {
    0 "PageIndex" page_index, 1 "PageSize" page_size, 2 "ProjectId" project_id,
    3 "SearchCondition" search_condition: SearchConditionNew
} }
paged! { GetOfflineDIInstanceList: OfflineInstance = Number "PageIndex", "List" list, total "Total" }

/// In the request of [`GetOfflineDIInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchConditionNew {
    /// Required.
    pub instance: Option<SearchConditionInstanceNew>,
    pub keyword: Option<String>,
    pub sort: Option<String>,
    pub sort_col: Option<String>,
}
input! { SearchConditionNew(instance: SearchConditionInstanceNew) {
    0 "Instance" instance: SearchConditionInstanceNew, 1 "Keyword" keyword: String, 2 "Sort" sort: String,
    3 "SortCol" sort_col: String
} }

/// In the request of [`GetOfflineDIInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchConditionInstanceNew {
    /// Required.
    pub execution_space: Option<String>,
    pub product_name: Option<String>,
    pub resource_group: Option<String>,
}
input! { SearchConditionInstanceNew(execution_space: String) {
    0 "ExecutionSpace" execution_space: String, 1 "ProductName" product_name: String,
    2 "ResourceGroup" resource_group: String
} }

/// Response of [`GetOfflineDIInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineDIInstanceListOutput {
    pub total: Option<i64>,
    pub list: Vec<OfflineInstance>,
}
model! { GetOfflineDIInstanceListOutput {
    0 "Total" total: i64, 1 "List" list: Vec<OfflineInstance>
} }

/// In the response of [`GetOfflineDIInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineInstance {
    pub create_uin: Option<String>,
    pub operator_uin: Option<String>,
    pub owner_uin: Option<String>,
    pub app_id: Option<String>,
    pub workspace_id: Option<String>,
    pub task_id: Option<String>,
    pub cur_run_date: Option<String>,
    pub issue_id: Option<String>,
    pub inlong_task_id: Option<String>,
    pub resource_group: Option<String>,
    pub task_run_type: Option<i64>,
    pub state: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub instance_key: Option<String>,
}
model! { OfflineInstance {
    0 "CreateUin" create_uin: String, 1 "OperatorUin" operator_uin: String, 2 "OwnerUin" owner_uin: String,
    3 "AppId" app_id: String, 4 "WorkspaceId" workspace_id: String, 5 "TaskId" task_id: String,
    6 "CurRunDate" cur_run_date: String, 7 "IssueId" issue_id: String, 8 "InlongTaskId" inlong_task_id: String,
    9 "ResourceGroup" resource_group: String, 10 "TaskRunType" task_run_type: i64, 11 "State" state: String,
    12 "StartTime" start_time: String, 13 "EndTime" end_time: String, 14 "CreateTime" create_time: String,
    15 "UpdateTime" update_time: String, 16 "InstanceKey" instance_key: String
} }

/// Gets offline instance list: `GetOfflineInstanceList` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=GetOfflineInstanceList>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineInstanceList {
    /// Required.
    pub page_index: String,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub project_id: String,
    pub search_condition: Option<SearchCondition>,
}
operation! { GetOfflineInstanceList(page_index: String, page_size: i64, project_id: String)
    "GetOfflineInstanceList" -> GetOfflineInstanceListOutput {
    0 "PageIndex" page_index, 1 "PageSize" page_size, 2 "ProjectId" project_id,
    3 "SearchCondition" search_condition: SearchCondition
} }

/// In the request of [`GetOfflineInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCondition {
    /// Required.
    pub instance: Option<SearchConditionInstanceNew>,
    pub keyword: Option<String>,
    pub sort: Option<String>,
    pub sort_col: Option<String>,
}
input! { SearchCondition(instance: SearchConditionInstanceNew) {
    0 "Instance" instance: SearchConditionInstanceNew, 1 "Keyword" keyword: String, 2 "Sort" sort: String,
    3 "SortCol" sort_col: String
} }

/// Response of [`GetOfflineInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineInstanceListOutput {
    pub total: Option<i64>,
    pub list: Vec<OfflineInstance>,
}
model! { GetOfflineInstanceListOutput {
    0 "Total" total: i64, 1 "List" list: Vec<OfflineInstance>
} }

/// Gets pagination task script: `GetPaginationTaskScript` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=GetPaginationTaskScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPaginationTaskScript {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    pub page_num: Option<i64>,
}
operation! { GetPaginationTaskScript(project_id: String, task_id: String)
    "GetPaginationTaskScript" -> GetPaginationTaskScriptOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "PageNum" page_num: i64
} }

/// Response of [`GetPaginationTaskScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPaginationTaskScriptOutput {
    pub data: Vec<GetPaginationTaskScriptResponseInfo>,
}
model! { GetPaginationTaskScriptOutput {
    0 "Data" data: Vec<GetPaginationTaskScriptResponseInfo>
} }

/// In the response of [`GetPaginationTaskScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPaginationTaskScriptResponseInfo {
    pub project_id: Option<String>,
    pub task_id: Option<String>,
    pub page_size: Option<i64>,
    pub page_num: Option<i64>,
    pub page_total: Option<i64>,
    pub base64_script_content: Option<String>,
}
model! { GetPaginationTaskScriptResponseInfo {
    0 "ProjectId" project_id: String, 1 "TaskId" task_id: String, 2 "PageSize" page_size: i64,
    3 "PageNum" page_num: i64, 4 "PageTotal" page_total: i64, 5 "Base64ScriptContent" base64_script_content: String
} }

/// Gets task instance: `GetTaskInstance` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=GetTaskInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstance {
    /// Required.
    pub project_id: String,
    /// Required.
    pub instance_key: String,
    pub schedule_time_zone: Option<String>,
}
operation! { GetTaskInstance(project_id: String, instance_key: String) "GetTaskInstance" -> GetTaskInstanceOutput {
    0 "ProjectId" project_id, 1 "InstanceKey" instance_key, 2 "ScheduleTimeZone" schedule_time_zone: String
} }

/// Response of [`GetTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceOutput {
    pub data: Option<InstanceDetailVO>,
}
model! { GetTaskInstanceOutput {
    0 "Data" data: InstanceDetailVO
} }

/// In the response of [`GetTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDetailVO {
    pub instance_key: Option<String>,
    pub project_id: Option<String>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub in_charge_list: Vec<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_cycle_type: Option<String>,
    pub task_type: Option<TaskTypeOpsDto>,
    pub executor_group_id: Option<String>,
    pub executor_group_name: Option<String>,
    pub cur_run_date: Option<String>,
    pub next_cur_date: Option<String>,
    pub try_limit: Option<i64>,
    pub tries: Option<i64>,
    pub total_run_num: Option<i64>,
    pub life_round_num: Option<i64>,
    pub instance_type: Option<i64>,
    pub instance_state: Option<i64>,
    pub scheduler_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cost_time: Option<String>,
    pub instance_run_type: Option<String>,
    pub execution_job_id: Option<String>,
    pub instance_life_cycle_list: Vec<InstanceLifeCycleVO>,
    pub latest_log: Option<InstanceLogVO>,
}
model! { InstanceDetailVO {
    0 "InstanceKey" instance_key: String, 1 "ProjectId" project_id: String, 2 "FolderId" folder_id: String,
    3 "FolderName" folder_name: String, 4 "WorkflowId" workflow_id: String, 5 "WorkflowName" workflow_name: String,
    6 "InChargeList" in_charge_list: Vec<String>, 7 "TaskId" task_id: String, 8 "TaskName" task_name: String,
    9 "TaskCycleType" task_cycle_type: String, 10 "TaskType" task_type: TaskTypeOpsDto,
    11 "ExecutorGroupId" executor_group_id: String, 12 "ExecutorGroupName" executor_group_name: String,
    13 "CurRunDate" cur_run_date: String, 14 "NextCurDate" next_cur_date: String, 15 "TryLimit" try_limit: i64,
    16 "Tries" tries: i64, 17 "TotalRunNum" total_run_num: i64, 18 "LifeRoundNum" life_round_num: i64,
    19 "InstanceType" instance_type: i64, 20 "InstanceState" instance_state: i64,
    21 "SchedulerTime" scheduler_time: String, 22 "StartTime" start_time: String, 23 "EndTime" end_time: String,
    24 "CostTime" cost_time: String, 25 "InstanceRunType" instance_run_type: String,
    26 "ExecutionJobId" execution_job_id: String,
    27 "InstanceLifeCycleList" instance_life_cycle_list: Vec<InstanceLifeCycleVO>,
    28 "LatestLog" latest_log: InstanceLogVO
} }

/// In the response of [`GetTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceLifeCycleVO {
    pub instance_key: Option<String>,
    pub instance_state: Option<i64>,
    pub life_round_num: Option<i64>,
    pub run_type: Option<String>,
    pub tries: Option<i64>,
    pub life_cycle_detail_list: Vec<InstanceLifeDetailDto>,
    pub code_file_name: Option<String>,
    pub execution_job_id: Option<String>,
    pub broker_ip: Option<String>,
    pub origin_file_name: Option<String>,
    pub log_type: Option<String>,
    pub cost_time: Option<String>,
}
model! { InstanceLifeCycleVO {
    0 "InstanceKey" instance_key: String, 1 "InstanceState" instance_state: i64, 2 "LifeRoundNum" life_round_num: i64,
    3 "RunType" run_type: String, 4 "Tries" tries: i64,
    5 "LifeCycleDetailList" life_cycle_detail_list: Vec<InstanceLifeDetailDto>, 6 "CodeFileName" code_file_name: String,
    7 "ExecutionJobId" execution_job_id: String, 8 "BrokerIp" broker_ip: String,
    9 "OriginFileName" origin_file_name: String, 10 "LogType" log_type: String, 11 "CostTime" cost_time: String
} }

/// `JudgeResourceFile` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=JudgeResourceFile>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JudgeResourceFile {
    /// Required.
    pub project_id: String,
    /// Required.
    pub file_path: String,
}
operation! { JudgeResourceFile(project_id: String, file_path: String) "JudgeResourceFile" -> JudgeResourceFileOutput {
    0 "ProjectId" project_id, 1 "FilePath" file_path
} }

/// Response of [`JudgeResourceFile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JudgeResourceFileOutput {
    pub data: Option<String>,
}
model! { JudgeResourceFileOutput {
    0 "Data" data: String
} }

/// `KillOpsMakePlanInstances` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=KillOpsMakePlanInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillOpsMakePlanInstances {
    /// Required.
    pub project_id: String,
    /// Required.
    pub plan_id: String,
    pub async_mode: Option<bool>,
    pub plan_name: Option<String>,
}
operation! { KillOpsMakePlanInstances(project_id: String, plan_id: String)
    "KillOpsMakePlanInstances" -> KillOpsMakePlanInstancesOutput {
    0 "ProjectId" project_id, 1 "PlanId" plan_id, 2 "AsyncMode" async_mode: bool, 3 "PlanName" plan_name: String
} }

/// Response of [`KillOpsMakePlanInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillOpsMakePlanInstancesOutput {
    pub data: Option<BatchOperateResultOpsDto>,
}
model! { KillOpsMakePlanInstancesOutput {
    0 "Data" data: BatchOperateResultOpsDto
} }

/// In the response of [`KillOpsMakePlanInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOperateResultOpsDto {
    pub result: Option<bool>,
    pub error_id: Option<String>,
    pub error_desc: Option<String>,
    pub async_action_id: Option<String>,
}
model! { BatchOperateResultOpsDto {
    0 "Result" result: bool, 1 "ErrorId" error_id: String, 2 "ErrorDesc" error_desc: String,
    3 "AsyncActionId" async_action_id: String
} }

/// `KillScheduleInstances` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=KillScheduleInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillScheduleInstances {
    pub instances: Option<Vec<InstanceOpsDto>>,
    pub check_father: Option<bool>,
    pub rerun_type: Option<String>,
    pub dependent_way: Option<String>,
    pub skip_event_listening: Option<bool>,
    pub son_instance_type: Option<String>,
    pub search_condition: Option<InstanceApiOpsRequest>,
    pub opt_type: Option<String>,
    pub operator_name: Option<String>,
    pub operator_id: Option<String>,
    pub project_id: Option<String>,
    pub project_ident: Option<String>,
    pub project_name: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub count: Option<i64>,
    pub request_base_info: Option<ProjectBaseInfoOpsRequest>,
    pub is_count: Option<bool>,
    pub async_mode: Option<bool>,
}
operation! { KillScheduleInstances() "KillScheduleInstances" -> KillScheduleInstancesOutput {
    0 "Instances" instances: Vec<InstanceOpsDto>, 1 "CheckFather" check_father: bool, 2 "RerunType" rerun_type: String,
    3 "DependentWay" dependent_way: String, 4 "SkipEventListening" skip_event_listening: bool,
    5 "SonInstanceType" son_instance_type: String, 6 "SearchCondition" search_condition: InstanceApiOpsRequest,
    7 "OptType" opt_type: String, 8 "OperatorName" operator_name: String, 9 "OperatorId" operator_id: String,
    10 "ProjectId" project_id: String, 11 "ProjectIdent" project_ident: String, 12 "ProjectName" project_name: String,
    13 "PageIndex" page_index: i64, 14 "PageSize" page_size: i64, 15 "Count" count: i64,
    16 "RequestBaseInfo" request_base_info: ProjectBaseInfoOpsRequest, 17 "IsCount" is_count: bool,
    18 "AsyncMode" async_mode: bool
} }

/// Response of [`KillScheduleInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillScheduleInstancesOutput {
    pub data: Option<BatchOperateResultOpsDto>,
}
model! { KillScheduleInstancesOutput {
    0 "Data" data: BatchOperateResultOpsDto
} }

/// Lists batch detail: `ListBatchDetail` of `wedata` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ListBatchDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchDetail {
    /// Required.
    pub job_id: i64,
    pub project_id: Option<String>,
}
operation! { ListBatchDetail(job_id: i64) "ListBatchDetail" -> ListBatchDetailOutput {
    0 "JobId" job_id, 1 "ProjectId" project_id: String
} }

/// Response of [`ListBatchDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchDetailOutput {
    pub job_id: Option<i64>,
    pub run_type: Option<String>,
    pub success_resource: Vec<AsyncResourceVO>,
    pub fail_resource: Vec<AsyncResourceVO>,
    pub job_type: Option<String>,
    pub job_status: Option<String>,
    pub total_resource: Option<i64>,
    pub need_approve: Option<bool>,
}
model! { ListBatchDetailOutput {
    0 "JobId" job_id: i64, 1 "RunType" run_type: String, 2 "SuccessResource" success_resource: Vec<AsyncResourceVO>,
    3 "FailResource" fail_resource: Vec<AsyncResourceVO>, 4 "JobType" job_type: String,
    5 "JobStatus" job_status: String, 6 "TotalResource" total_resource: i64, 7 "NeedApprove" need_approve: bool
} }

/// In the response of [`ListBatchDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncResourceVO {
    pub process_id: Option<i64>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub extra_info: Vec<ParamInfo>,
}
model! { AsyncResourceVO {
    0 "ProcessId" process_id: i64, 1 "ResourceId" resource_id: String, 2 "ResourceName" resource_name: String,
    3 "ExtraInfo" extra_info: Vec<ParamInfo>
} }

/// Lists instances: `ListInstances` of `wedata` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ListInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    /// Required.
    pub project_id: String,
    /// Required.
    pub schedule_time_from: String,
    /// Required.
    pub schedule_time_to: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_column: Option<String>,
    pub sort_type: Option<String>,
    pub instance_type: Option<i64>,
    pub instance_state_list: Option<Vec<i64>>,
    pub task_type_id_list: Option<Vec<i64>>,
    pub task_cycle_list: Option<Vec<String>>,
    pub keyword: Option<String>,
    pub in_charge_list: Option<Vec<String>>,
    pub task_folder_id_list: Option<Vec<String>>,
    pub workflow_id_list: Option<Vec<String>>,
    pub executor_group_id_list: Option<Vec<String>>,
    pub start_time_from: Option<String>,
    pub start_time_to: Option<String>,
    pub schedule_time_zone: Option<String>,
    pub last_update_time_from: Option<String>,
    pub last_update_time_to: Option<String>,
}
operation! { ListInstances(project_id: String, schedule_time_from: String, schedule_time_to: String)
    "ListInstances" -> ListInstancesOutput {
    0 "ProjectId" project_id, 1 "ScheduleTimeFrom" schedule_time_from, 2 "ScheduleTimeTo" schedule_time_to,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "SortColumn" sort_column: String,
    6 "SortType" sort_type: String, 7 "InstanceType" instance_type: i64,
    8 "InstanceStateList" instance_state_list: Vec<i64>, 9 "TaskTypeIdList" task_type_id_list: Vec<i64>,
    10 "TaskCycleList" task_cycle_list: Vec<String>, 11 "Keyword" keyword: String,
    12 "InChargeList" in_charge_list: Vec<String>, 13 "TaskFolderIdList" task_folder_id_list: Vec<String>,
    14 "WorkflowIdList" workflow_id_list: Vec<String>, 15 "ExecutorGroupIdList" executor_group_id_list: Vec<String>,
    16 "StartTimeFrom" start_time_from: String, 17 "StartTimeTo" start_time_to: String,
    18 "ScheduleTimeZone" schedule_time_zone: String, 19 "LastUpdateTimeFrom" last_update_time_from: String,
    20 "LastUpdateTimeTo" last_update_time_to: String
} }
paged! { ListInstances: InstanceVO = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

/// Response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub data: Option<InstancePageVO>,
}
model! { ListInstancesOutput {
    0 "Data" data: InstancePageVO
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstancePageVO {
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub page_count: Option<i64>,
    pub items: Vec<InstanceVO>,
}
model! { InstancePageVO {
    0 "TotalCount" total_count: i64, 1 "TotalPage" total_page: i64, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "PageCount" page_count: i64, 5 "Items" items: Vec<InstanceVO>
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceVO {
    pub instance_key: Option<String>,
    pub project_id: Option<String>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub in_charge_list: Vec<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_type: Option<TaskTypeOpsDto>,
    pub task_cycle_type: Option<String>,
    pub cur_run_date: Option<String>,
    pub try_limit: Option<i64>,
    pub tries: Option<i64>,
    pub total_run_num: Option<i64>,
    pub instance_type: Option<i64>,
    pub instance_state: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cost_time: Option<String>,
    pub scheduler_time: Option<String>,
    pub last_update_time: Option<String>,
    pub executor_group_id: Option<String>,
    pub executor_group_name: Option<String>,
    pub job_error_msg: Option<String>,
}
model! { InstanceVO {
    0 "InstanceKey" instance_key: String, 1 "ProjectId" project_id: String, 2 "FolderId" folder_id: String,
    3 "FolderName" folder_name: String, 4 "WorkflowId" workflow_id: String, 5 "WorkflowName" workflow_name: String,
    6 "InChargeList" in_charge_list: Vec<String>, 7 "TaskId" task_id: String, 8 "TaskName" task_name: String,
    9 "TaskType" task_type: TaskTypeOpsDto, 10 "TaskCycleType" task_cycle_type: String,
    11 "CurRunDate" cur_run_date: String, 12 "TryLimit" try_limit: i64, 13 "Tries" tries: i64,
    14 "TotalRunNum" total_run_num: i64, 15 "InstanceType" instance_type: i64, 16 "InstanceState" instance_state: i64,
    17 "StartTime" start_time: String, 18 "EndTime" end_time: String, 19 "CostTime" cost_time: String,
    20 "SchedulerTime" scheduler_time: String, 21 "LastUpdateTime" last_update_time: String,
    22 "ExecutorGroupId" executor_group_id: String, 23 "ExecutorGroupName" executor_group_name: String,
    24 "JobErrorMsg" job_error_msg: String
} }

/// Locks integration task: `LockIntegrationTask` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=LockIntegrationTask>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockIntegrationTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub project_id: String,
}
operation! { LockIntegrationTask(task_id: String, project_id: String)
    "LockIntegrationTask" -> LockIntegrationTaskOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id
} }

/// Response of [`LockIntegrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockIntegrationTaskOutput {
    pub data: Option<bool>,
}
model! { LockIntegrationTaskOutput {
    0 "Data" data: bool
} }

/// Modifies approve status: `ModifyApproveStatus` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ModifyApproveStatus>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_FAILED_CHECK_TASK_DEPENDENCE_TIME_ZONE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApproveStatus {
    pub approve_ids: Option<Vec<String>>,
    pub remark: Option<String>,
    pub status: Option<String>,
}
operation! { ModifyApproveStatus() "ModifyApproveStatus" -> ModifyApproveStatusOutput {
    0 "ApproveIds" approve_ids: Vec<String>, 1 "Remark" remark: String, 2 "Status" status: String
} }

/// Response of [`ModifyApproveStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApproveStatusOutput {
    pub data: Vec<ApproveModify>,
}
model! { ModifyApproveStatusOutput {
    0 "Data" data: Vec<ApproveModify>
} }

/// In the response of [`ModifyApproveStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveModify {
    pub approve_id: Option<String>,
    pub success: Option<bool>,
}
model! { ApproveModify {
    0 "ApproveId" approve_id: String, 1 "Success" success: bool
} }

/// Modifies data source: `ModifyDataSource` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ModifyDataSource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSource {
    /// Required.
    pub name: String,
    /// Required.
    pub category: String,
    /// Required.
    pub r#type: String,
    pub id: Option<i64>,
    pub biz_params: Option<String>,
    pub params: Option<String>,
    pub description: Option<String>,
    pub display: Option<String>,
    pub database_name: Option<String>,
    pub instance: Option<String>,
    pub status: Option<i64>,
    pub cluster_id: Option<String>,
    pub collect: Option<String>,
    pub owner_project_id: Option<String>,
    pub owner_project_name: Option<String>,
    pub owner_project_ident: Option<String>,
    pub cos_bucket: Option<String>,
    pub cos_region: Option<String>,
    pub project_id: Option<String>,
    pub development_params: Option<String>,
}
operation! { ModifyDataSource(name: String, category: String, r#type: String)
    "ModifyDataSource" -> ModifyDataSourceOutput {
    0 "Name" name, 1 "Category" category, 2 "Type" r#type, 3 "ID" id: i64, 4 "BizParams" biz_params: String,
    5 "Params" params: String, 6 "Description" description: String, 7 "Display" display: String,
    8 "DatabaseName" database_name: String, 9 "Instance" instance: String, 10 "Status" status: i64,
    11 "ClusterId" cluster_id: String, 12 "Collect" collect: String, 13 "OwnerProjectId" owner_project_id: String,
    14 "OwnerProjectName" owner_project_name: String, 15 "OwnerProjectIdent" owner_project_ident: String,
    16 "COSBucket" cos_bucket: String, 17 "COSRegion" cos_region: String, 18 "ProjectId" project_id: String,
    19 "DevelopmentParams" development_params: String
} }

/// Response of [`ModifyDataSource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceOutput {
    pub data: Option<bool>,
}
model! { ModifyDataSourceOutput {
    0 "Data" data: bool
} }

/// Modifies dimension weight: `ModifyDimensionWeight` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ModifyDimensionWeight>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`],
/// [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDimensionWeight {
    /// Required.
    pub weight_info_list: Vec<WeightInfo>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub refresh: bool,
}
operation! { ModifyDimensionWeight(weight_info_list: Vec<WeightInfo>, project_id: String, refresh: bool)
    "ModifyDimensionWeight" -> ModifyDimensionWeightOutput {
    0 "WeightInfoList" weight_info_list, 1 "ProjectId" project_id, 2 "Refresh" refresh
} }

/// In the request of [`ModifyDimensionWeight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeightInfo {
    /// Required.
    pub weight: Option<i64>,
    /// Required.
    pub quality_dim: Option<i64>,
}
input! { WeightInfo(weight: i64, quality_dim: i64) {
    0 "Weight" weight: i64, 1 "QualityDim" quality_dim: i64
} }

/// Response of [`ModifyDimensionWeight`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDimensionWeightOutput {
    pub data: Option<bool>,
}
model! { ModifyDimensionWeightOutput {
    0 "Data" data: bool
} }

/// Modifies ds folder: `ModifyDsFolder` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ModifyDsFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDsFolder {
    /// Required.
    pub project_id: String,
    /// Required.
    pub folder_name: String,
    /// Required.
    pub folder_id: String,
    pub parents_folder_id: Option<String>,
}
operation! { ModifyDsFolder(project_id: String, folder_name: String, folder_id: String)
    "ModifyDsFolder" -> ModifyDsFolderOutput {
    0 "ProjectId" project_id, 1 "FolderName" folder_name, 2 "FolderId" folder_id,
    3 "ParentsFolderId" parents_folder_id: String
} }

/// Response of [`ModifyDsFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDsFolderOutput {
    pub data: Option<bool>,
}
model! { ModifyDsFolderOutput {
    0 "Data" data: bool
} }

/// Modifies exec strategy: `ModifyExecStrategy` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ModifyExecStrategy>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_SCHEDULER_API_ERROR`], [`codes::UNSUPPORTED_OPERATION_NO_RULE_IN_RULE_GROUP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExecStrategy {
    pub rule_group_id: Option<i64>,
    pub monitor_type: Option<i64>,
    pub exec_queue: Option<String>,
    pub executor_group_id: Option<String>,
    pub executor_group_name: Option<String>,
    pub tasks: Option<Vec<ProdSchedulerTask>>,
    pub project_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cycle_type: Option<String>,
    pub cycle_step: Option<i64>,
    pub task_action: Option<String>,
    pub delay_time: Option<i64>,
    pub database_id: Option<String>,
    pub datasource_id: Option<String>,
    pub table_id: Option<String>,
    pub exec_engine_type: Option<String>,
    pub trigger_types: Option<Vec<String>>,
}
operation! { ModifyExecStrategy() "ModifyExecStrategy" -> ModifyExecStrategyOutput {
    0 "RuleGroupId" rule_group_id: i64, 1 "MonitorType" monitor_type: i64, 2 "ExecQueue" exec_queue: String,
    3 "ExecutorGroupId" executor_group_id: String, 4 "ExecutorGroupName" executor_group_name: String,
    5 "Tasks" tasks: Vec<ProdSchedulerTask>, 6 "ProjectId" project_id: String, 7 "StartTime" start_time: String,
    8 "EndTime" end_time: String, 9 "CycleType" cycle_type: String, 10 "CycleStep" cycle_step: i64,
    11 "TaskAction" task_action: String, 12 "DelayTime" delay_time: i64, 13 "DatabaseId" database_id: String,
    14 "DatasourceId" datasource_id: String, 15 "TableId" table_id: String,
    16 "ExecEngineType" exec_engine_type: String, 17 "TriggerTypes" trigger_types: Vec<String>
} }

/// Response of [`ModifyExecStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExecStrategyOutput {
    pub data: Option<i64>,
}
model! { ModifyExecStrategyOutput {
    0 "Data" data: i64
} }

/// Modifies integration node: `ModifyIntegrationNode` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ModifyIntegrationNode>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`],
/// [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIntegrationNode {
    /// Required.
    pub node_info: IntegrationNodeInfo,
    /// Required.
    pub project_id: String,
    pub task_type: Option<i64>,
    pub task_mode: Option<i64>,
}
operation! { ModifyIntegrationNode(node_info: IntegrationNodeInfo, project_id: String)
    "ModifyIntegrationNode" -> ModifyIntegrationNodeOutput {
    0 "NodeInfo" node_info, 1 "ProjectId" project_id, 2 "TaskType" task_type: i64, 3 "TaskMode" task_mode: i64
} }

/// Response of [`ModifyIntegrationNode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIntegrationNodeOutput {
    pub id: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifyIntegrationNodeOutput {
    0 "Id" id: String, 1 "TaskId" task_id: String
} }

/// Modifies integration task: `ModifyIntegrationTask` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ModifyIntegrationTask>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIntegrationTask {
    /// Required.
    pub task_info: IntegrationTaskInfo,
    /// Required.
    pub project_id: String,
    pub rollback_flag: Option<bool>,
}
operation! { ModifyIntegrationTask(task_info: IntegrationTaskInfo, project_id: String)
    "ModifyIntegrationTask" -> ModifyIntegrationTaskOutput {
    0 "TaskInfo" task_info, 1 "ProjectId" project_id, 2 "RollbackFlag" rollback_flag: bool
} }

/// Response of [`ModifyIntegrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIntegrationTaskOutput {
    pub task_id: Option<String>,
}
model! { ModifyIntegrationTaskOutput {
    0 "TaskId" task_id: String
} }

/// Modifies monitor status: `ModifyMonitorStatus` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ModifyMonitorStatus>.
///
/// Errors: [`codes::INTERNAL_ERROR_CALL_SCHEDULER_API_ERROR`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMonitorStatus {
    pub project_id: Option<String>,
    pub rule_group_id: Option<i64>,
    pub monitor_status: Option<bool>,
}
operation! { ModifyMonitorStatus() "ModifyMonitorStatus" -> ModifyMonitorStatusOutput {
    0 "ProjectId" project_id: String, 1 "RuleGroupId" rule_group_id: i64, 2 "MonitorStatus" monitor_status: bool
} }

/// Response of [`ModifyMonitorStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMonitorStatusOutput {
    pub data: Option<bool>,
}
model! { ModifyMonitorStatusOutput {
    0 "Data" data: bool
} }

/// Modifies project: `ModifyProject` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ModifyProject>.
///
/// Errors: [`codes::INVALID_PARAMETER_WORKSPACE_NAME_DUPLICATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProject {
    /// Required.
    pub project_id: String,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub task_submit_approval: Option<bool>,
    pub resource_pool_info: Option<ResourcePoolInfo>,
    pub project_managers: Option<Vec<String>>,
    pub task_strict_mode: Option<bool>,
    pub extra_options: Option<String>,
    pub model: Option<String>,
    pub project_owner: Option<Vec<String>>,
    pub modify_type: Option<String>,
}
operation! { ModifyProject(project_id: String) "ModifyProject" -> Empty {
    0 "ProjectId" project_id, 1 "DisplayName" display_name: String, 2 "Description" description: String,
    3 "TaskSubmitApproval" task_submit_approval: bool, 4 "ResourcePoolInfo" resource_pool_info: ResourcePoolInfo,
    5 "ProjectManagers" project_managers: Vec<String>, 6 "TaskStrictMode" task_strict_mode: bool,
    7 "ExtraOptions" extra_options: String, 8 "Model" model: String, 9 "ProjectOwner" project_owner: Vec<String>,
    10 "ModifyType" modify_type: String
} }

/// Response of [`ModifyProject`]: empty.
pub type ModifyProjectOutput = Empty;

/// In the request of [`ModifyProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourcePoolInfo {
    pub resource_pools: Option<Vec<String>>,
    pub storage_size: Option<i64>,
    pub storage_file_num: Option<i64>,
    pub cluster_id: Option<String>,
    pub storage_type: Option<String>,
}
input! { ResourcePoolInfo() {
    0 "ResourcePools" resource_pools: Vec<String>, 1 "StorageSize" storage_size: i64,
    2 "StorageFileNum" storage_file_num: i64, 3 "ClusterId" cluster_id: String, 4 "StorageType" storage_type: String
} }

/// Modifies rule: `ModifyRule` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ModifyRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_RULE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRule {
    pub project_id: Option<String>,
    pub rule_id: Option<i64>,
    pub rule_group_id: Option<i64>,
    pub name: Option<String>,
    pub table_id: Option<String>,
    pub rule_template_id: Option<i64>,
    pub r#type: Option<i64>,
    pub quality_dim: Option<i64>,
    pub source_object_data_type_name: Option<String>,
    pub source_object_value: Option<String>,
    pub condition_type: Option<i64>,
    pub condition_expression: Option<String>,
    pub custom_sql: Option<String>,
    pub compare_rule: Option<CompareRule>,
    pub alarm_level: Option<i64>,
    pub description: Option<String>,
    pub target_database_id: Option<String>,
    pub target_table_id: Option<String>,
    pub target_condition_expr: Option<String>,
    pub rel_condition_expr: Option<String>,
    pub field_config: Option<RuleFieldConfig>,
    pub target_object_value: Option<String>,
    pub source_engine_types: Option<Vec<i64>>,
    pub target_database_name: Option<String>,
    pub target_schema_name: Option<String>,
    pub target_table_name: Option<String>,
    pub catalog_name: Option<String>,
    pub target_catalog_name: Option<String>,
}
operation! { ModifyRule() "ModifyRule" -> ModifyRuleOutput {
    0 "ProjectId" project_id: String, 1 "RuleId" rule_id: i64, 2 "RuleGroupId" rule_group_id: i64,
    3 "Name" name: String, 4 "TableId" table_id: String, 5 "RuleTemplateId" rule_template_id: i64, 6 "Type" r#type: i64,
    7 "QualityDim" quality_dim: i64, 8 "SourceObjectDataTypeName" source_object_data_type_name: String,
    9 "SourceObjectValue" source_object_value: String, 10 "ConditionType" condition_type: i64,
    11 "ConditionExpression" condition_expression: String, 12 "CustomSql" custom_sql: String,
    13 "CompareRule" compare_rule: CompareRule, 14 "AlarmLevel" alarm_level: i64, 15 "Description" description: String,
    16 "TargetDatabaseId" target_database_id: String, 17 "TargetTableId" target_table_id: String,
    18 "TargetConditionExpr" target_condition_expr: String, 19 "RelConditionExpr" rel_condition_expr: String,
    20 "FieldConfig" field_config: RuleFieldConfig, 21 "TargetObjectValue" target_object_value: String,
    22 "SourceEngineTypes" source_engine_types: Vec<i64>, 23 "TargetDatabaseName" target_database_name: String,
    24 "TargetSchemaName" target_schema_name: String, 25 "TargetTableName" target_table_name: String,
    26 "CatalogName" catalog_name: String, 27 "TargetCatalogName" target_catalog_name: String
} }

/// Response of [`ModifyRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleOutput {
    pub data: Option<bool>,
}
model! { ModifyRuleOutput {
    0 "Data" data: bool
} }

/// Modifies rule group subscription: `ModifyRuleGroupSubscription` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ModifyRuleGroupSubscription>.
///
/// Errors: [`codes::INVALID_PARAMETER_SERVICE_IS_BUSY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleGroupSubscription {
    pub rule_group_id: Option<i64>,
    pub receivers: Option<Vec<SubscribeReceiver>>,
    pub subscribe_type: Option<Vec<i64>>,
    pub project_id: Option<String>,
    pub database_id: Option<String>,
    pub datasource_id: Option<String>,
    pub table_id: Option<String>,
    pub web_hooks: Option<Vec<SubscribeWebHook>>,
}
operation! { ModifyRuleGroupSubscription() "ModifyRuleGroupSubscription" -> ModifyRuleGroupSubscriptionOutput {
    0 "RuleGroupId" rule_group_id: i64, 1 "Receivers" receivers: Vec<SubscribeReceiver>,
    2 "SubscribeType" subscribe_type: Vec<i64>, 3 "ProjectId" project_id: String, 4 "DatabaseId" database_id: String,
    5 "DatasourceId" datasource_id: String, 6 "TableId" table_id: String, 7 "WebHooks" web_hooks: Vec<SubscribeWebHook>
} }

/// Response of [`ModifyRuleGroupSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleGroupSubscriptionOutput {
    pub data: Option<i64>,
}
model! { ModifyRuleGroupSubscriptionOutput {
    0 "Data" data: i64
} }

/// Modifies rule template: `ModifyRuleTemplate` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ModifyRuleTemplate>.
///
/// Errors: [`codes::INVALID_PARAMETER_RULE_TEMPLATE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleTemplate {
    pub template_id: Option<i64>,
    pub r#type: Option<i64>,
    pub name: Option<String>,
    pub quality_dim: Option<i64>,
    pub source_object_type: Option<i64>,
    pub description: Option<String>,
    pub source_engine_types: Option<Vec<i64>>,
    pub multi_source_flag: Option<bool>,
    pub sql_expression: Option<String>,
    pub project_id: Option<String>,
    pub where_flag: Option<bool>,
}
operation! { ModifyRuleTemplate() "ModifyRuleTemplate" -> ModifyRuleTemplateOutput {
    0 "TemplateId" template_id: i64, 1 "Type" r#type: i64, 2 "Name" name: String, 3 "QualityDim" quality_dim: i64,
    4 "SourceObjectType" source_object_type: i64, 5 "Description" description: String,
    6 "SourceEngineTypes" source_engine_types: Vec<i64>, 7 "MultiSourceFlag" multi_source_flag: bool,
    8 "SqlExpression" sql_expression: String, 9 "ProjectId" project_id: String, 10 "WhereFlag" where_flag: bool
} }

/// Response of [`ModifyRuleTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleTemplateOutput {
    pub data: Option<bool>,
}
model! { ModifyRuleTemplateOutput {
    0 "Data" data: bool
} }

/// Modifies task alarm regular: `ModifyTaskAlarmRegular` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ModifyTaskAlarmRegular>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskAlarmRegular {
    /// Required.
    pub id: String,
    /// Required.
    pub task_alarm_info: TaskAlarmInfo,
    /// Required.
    pub project_id: String,
}
operation! { ModifyTaskAlarmRegular(id: String, task_alarm_info: TaskAlarmInfo, project_id: String)
    "ModifyTaskAlarmRegular" -> ModifyTaskAlarmRegularOutput {
    0 "Id" id, 1 "TaskAlarmInfo" task_alarm_info, 2 "ProjectId" project_id
} }

/// Response of [`ModifyTaskAlarmRegular`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskAlarmRegularOutput {
    pub data: Option<bool>,
}
model! { ModifyTaskAlarmRegularOutput {
    0 "Data" data: bool
} }

/// Modifies task info: `ModifyTaskInfo` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ModifyTaskInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskInfo {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    pub delay_time: Option<i64>,
    pub startup_time: Option<i64>,
    pub self_depend: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub task_action: Option<String>,
    pub cycle_type: Option<i64>,
    pub cycle_step: Option<i64>,
    pub crontab_expression: Option<String>,
    pub execution_start_time: Option<String>,
    pub execution_end_time: Option<String>,
    pub task_name: Option<String>,
    pub retry_wait: Option<i64>,
    pub try_limit: Option<i64>,
    pub retriable: Option<i64>,
    pub run_priority: Option<i64>,
    pub task_ext: Option<Vec<TaskExtInfo>>,
    pub resource_group: Option<String>,
    pub yarn_queue: Option<String>,
    pub broker_ip: Option<String>,
    /// Deprecated.
    pub in_charge: Option<String>,
    pub notes: Option<String>,
    pub task_param_infos: Option<Vec<ParamInfo>>,
    pub source_server: Option<String>,
    pub target_server: Option<String>,
    pub dependency_workflow: Option<String>,
    pub dependency_config_dtos: Option<Vec<DependencyConfig>>,
    pub execution_ttl: Option<i64>,
    pub script_change: Option<bool>,
    pub in_charge_ids: Option<Vec<String>>,
}
operation! { ModifyTaskInfo(project_id: String, task_id: String) "ModifyTaskInfo" -> ModifyTaskInfoOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "DelayTime" delay_time: i64, 3 "StartupTime" startup_time: i64,
    4 "SelfDepend" self_depend: i64, 5 "StartTime" start_time: String, 6 "EndTime" end_time: String,
    7 "TaskAction" task_action: String, 8 "CycleType" cycle_type: i64, 9 "CycleStep" cycle_step: i64,
    10 "CrontabExpression" crontab_expression: String, 11 "ExecutionStartTime" execution_start_time: String,
    12 "ExecutionEndTime" execution_end_time: String, 13 "TaskName" task_name: String, 14 "RetryWait" retry_wait: i64,
    15 "TryLimit" try_limit: i64, 16 "Retriable" retriable: i64, 17 "RunPriority" run_priority: i64,
    18 "TaskExt" task_ext: Vec<TaskExtInfo>, 19 "ResourceGroup" resource_group: String,
    20 "YarnQueue" yarn_queue: String, 21 "BrokerIp" broker_ip: String, 22 "InCharge" in_charge: String,
    23 "Notes" notes: String, 24 "TaskParamInfos" task_param_infos: Vec<ParamInfo>,
    25 "SourceServer" source_server: String, 26 "TargetServer" target_server: String,
    27 "DependencyWorkflow" dependency_workflow: String,
    28 "DependencyConfigDTOs" dependency_config_dtos: Vec<DependencyConfig>, 29 "ExecutionTTL" execution_ttl: i64,
    30 "ScriptChange" script_change: bool, 31 "InChargeIds" in_charge_ids: Vec<String>
} }

/// In the request of [`ModifyTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DependencyConfig {
    /// Required.
    pub depend_conf_type: Option<String>,
    /// Required.
    pub subordinate_cyclic_type: Option<String>,
    /// Required.
    pub dependency_strategy: Option<String>,
    pub parent_task: Option<TaskInnerInfo>,
    pub son_task: Option<TaskInnerInfo>,
    pub offset: Option<String>,
}
input! { DependencyConfig(depend_conf_type: String, subordinate_cyclic_type: String, dependency_strategy: String) {
    0 "DependConfType" depend_conf_type: String, 1 "SubordinateCyclicType" subordinate_cyclic_type: String,
    2 "DependencyStrategy" dependency_strategy: String, 3 "ParentTask" parent_task: TaskInnerInfo,
    4 "SonTask" son_task: TaskInnerInfo, 5 "Offset" offset: String
} }

/// In the request of [`ModifyTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInnerInfo {
    /// Required.
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub workflow_id: Option<String>,
    pub cycle_type: Option<i64>,
    pub virtual_task_id: Option<String>,
    pub virtual_flag: Option<bool>,
    pub real_workflow_id: Option<String>,
    pub cycle_step: Option<i64>,
    pub task_action: Option<String>,
    pub dependency_rel: Option<String>,
    pub dependency_workflow: Option<String>,
}
input! { TaskInnerInfo(task_id: String) {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "WorkflowId" workflow_id: String,
    3 "CycleType" cycle_type: i64, 4 "VirtualTaskId" virtual_task_id: String, 5 "VirtualFlag" virtual_flag: bool,
    6 "RealWorkflowId" real_workflow_id: String, 7 "CycleStep" cycle_step: i64, 8 "TaskAction" task_action: String,
    9 "DependencyRel" dependency_rel: String, 10 "DependencyWorkflow" dependency_workflow: String
} }

/// Response of [`ModifyTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskInfoOutput {
    pub data: Option<bool>,
}
model! { ModifyTaskInfoOutput {
    0 "Data" data: bool
} }

/// Modifies task info ds: `ModifyTaskInfoDs` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ModifyTaskInfoDs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskInfoDs {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    pub delay_time: Option<i64>,
    pub startup_time: Option<i64>,
    pub self_depend: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub task_action: Option<String>,
    pub cycle_type: Option<i64>,
    pub cycle_step: Option<i64>,
    pub crontab_expression: Option<String>,
    pub execution_start_time: Option<String>,
    pub execution_end_time: Option<String>,
    pub task_name: Option<String>,
    pub retry_wait: Option<i64>,
    pub try_limit: Option<i64>,
    pub retriable: Option<i64>,
    pub run_priority: Option<i64>,
    pub task_ext: Option<Vec<TaskExtInfo>>,
    pub resource_group: Option<String>,
    pub yarn_queue: Option<String>,
    pub broker_ip: Option<String>,
    pub in_charge: Option<String>,
    pub notes: Option<String>,
    pub task_param_infos: Option<Vec<ParamInfo>>,
    pub source_server: Option<String>,
    pub target_server: Option<String>,
    pub dependency_workflow: Option<String>,
    pub dependency_config_dtos: Option<Vec<DependencyConfig>>,
    pub execution_ttl: Option<i64>,
    pub script_change: Option<bool>,
    pub schedule_time_zone: Option<String>,
    pub schedule_run_type: Option<i64>,
    pub concurrent_strategy: Option<i64>,
    pub register_ds_event_publisher_request: Option<RegisterDsEventPublisherReq>,
    pub content: Option<String>,
}
operation! { ModifyTaskInfoDs(project_id: String, task_id: String) "ModifyTaskInfoDs" -> ModifyTaskInfoDsOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "DelayTime" delay_time: i64, 3 "StartupTime" startup_time: i64,
    4 "SelfDepend" self_depend: i64, 5 "StartTime" start_time: String, 6 "EndTime" end_time: String,
    7 "TaskAction" task_action: String, 8 "CycleType" cycle_type: i64, 9 "CycleStep" cycle_step: i64,
    10 "CrontabExpression" crontab_expression: String, 11 "ExecutionStartTime" execution_start_time: String,
    12 "ExecutionEndTime" execution_end_time: String, 13 "TaskName" task_name: String, 14 "RetryWait" retry_wait: i64,
    15 "TryLimit" try_limit: i64, 16 "Retriable" retriable: i64, 17 "RunPriority" run_priority: i64,
    18 "TaskExt" task_ext: Vec<TaskExtInfo>, 19 "ResourceGroup" resource_group: String,
    20 "YarnQueue" yarn_queue: String, 21 "BrokerIp" broker_ip: String, 22 "InCharge" in_charge: String,
    23 "Notes" notes: String, 24 "TaskParamInfos" task_param_infos: Vec<ParamInfo>,
    25 "SourceServer" source_server: String, 26 "TargetServer" target_server: String,
    27 "DependencyWorkflow" dependency_workflow: String,
    28 "DependencyConfigDTOs" dependency_config_dtos: Vec<DependencyConfig>, 29 "ExecutionTTL" execution_ttl: i64,
    30 "ScriptChange" script_change: bool, 31 "ScheduleTimeZone" schedule_time_zone: String,
    32 "ScheduleRunType" schedule_run_type: i64, 33 "ConcurrentStrategy" concurrent_strategy: i64,
    34 "RegisterDsEventPublisherRequest" register_ds_event_publisher_request: RegisterDsEventPublisherReq,
    35 "Content" content: String
} }

/// In the request of [`ModifyTaskInfoDs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDsEventPublisherReq {
    pub project_id: Option<String>,
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub properties: Option<Vec<ParamInfoDs>>,
    pub description: Option<String>,
}
input! { RegisterDsEventPublisherReq() {
    0 "ProjectId" project_id: String, 1 "Key" key: String, 2 "Type" r#type: String,
    3 "Properties" properties: Vec<ParamInfoDs>, 4 "Description" description: String
} }

/// Response of [`ModifyTaskInfoDs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskInfoDsOutput {
    pub data: Option<bool>,
}
model! { ModifyTaskInfoDsOutput {
    0 "Data" data: bool
} }

/// Modifies task links: `ModifyTaskLinks` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ModifyTaskLinks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskLinks {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_from: String,
    /// Required.
    pub task_to: String,
    /// Required.
    pub workflow_id: String,
    /// Required.
    pub real_from_workflow_id: String,
    pub link_dependency_type: Option<String>,
}

/// Arguments of [`ModifyTaskLinks::new`].
pub struct ModifyTaskLinksRequired {
    pub project_id: String,
    pub task_from: String,
    pub task_to: String,
    pub workflow_id: String,
    pub real_from_workflow_id: String,
}
operation! {
    ModifyTaskLinks { ModifyTaskLinksRequired: project_id, task_from, task_to, workflow_id, real_from_workflow_id }
    "ModifyTaskLinks" -> ModifyTaskLinksOutput {
    0 "ProjectId" project_id, 1 "TaskFrom" task_from, 2 "TaskTo" task_to, 3 "WorkflowId" workflow_id,
    4 "RealFromWorkflowId" real_from_workflow_id, 5 "LinkDependencyType" link_dependency_type: String
} }

/// Response of [`ModifyTaskLinks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskLinksOutput {
    pub data: Option<bool>,
}
model! { ModifyTaskLinksOutput {
    0 "Data" data: bool
} }

/// Modifies task links ds: `ModifyTaskLinksDs` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ModifyTaskLinksDs>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_LOCK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskLinksDs {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_from: String,
    /// Required.
    pub task_to: String,
    /// Required.
    pub workflow_id: String,
    /// Required.
    pub real_from_workflow_id: String,
    pub request_from_source: Option<String>,
    pub link_dependency_type: Option<String>,
    pub link_ext: Option<String>,
}

/// Arguments of [`ModifyTaskLinksDs::new`].
pub struct ModifyTaskLinksDsRequired {
    pub project_id: String,
    pub task_from: String,
    pub task_to: String,
    pub workflow_id: String,
    pub real_from_workflow_id: String,
}
operation! {
    ModifyTaskLinksDs { ModifyTaskLinksDsRequired: project_id, task_from, task_to, workflow_id, real_from_workflow_id }
    "ModifyTaskLinksDs" -> ModifyTaskLinksDsOutput {
    0 "ProjectId" project_id, 1 "TaskFrom" task_from, 2 "TaskTo" task_to, 3 "WorkflowId" workflow_id,
    4 "RealFromWorkflowId" real_from_workflow_id, 5 "RequestFromSource" request_from_source: String,
    6 "LinkDependencyType" link_dependency_type: String, 7 "LinkExt" link_ext: String
} }

/// Response of [`ModifyTaskLinksDs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskLinksDsOutput {
    pub data: Option<bool>,
    pub link_id: Option<String>,
}
model! { ModifyTaskLinksDsOutput {
    0 "Data" data: bool, 1 "LinkId" link_id: String
} }

/// Modifies task name: `ModifyTaskName` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ModifyTaskName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskName {
    /// Required.
    pub task_name: String,
    /// Required.
    pub task_id: String,
    /// Required.
    pub project_id: String,
    pub notes: Option<String>,
}
operation! { ModifyTaskName(task_name: String, task_id: String, project_id: String)
    "ModifyTaskName" -> ModifyTaskNameOutput {
    0 "TaskName" task_name, 1 "TaskId" task_id, 2 "ProjectId" project_id, 3 "Notes" notes: String
} }

/// Response of [`ModifyTaskName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskNameOutput {
    pub data: Option<bool>,
}
model! { ModifyTaskNameOutput {
    0 "Data" data: bool
} }

/// Modifies task script: `ModifyTaskScript` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ModifyTaskScript>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskScript {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    pub script_content: Option<String>,
    pub integration_node_details: Option<Vec<IntegrationNodeDetail>>,
}
operation! { ModifyTaskScript(project_id: String, task_id: String) "ModifyTaskScript" -> ModifyTaskScriptOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "ScriptContent" script_content: String,
    3 "IntegrationNodeDetails" integration_node_details: Vec<IntegrationNodeDetail>
} }

/// In the request of [`ModifyTaskScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationNodeDetail {
    pub name: Option<String>,
    pub node_type: Option<String>,
    pub data_source_type: Option<String>,
    pub description: Option<String>,
    pub datasource_id: Option<String>,
    pub config: Option<Vec<RecordField>>,
    pub ext_config: Option<Vec<RecordField>>,
    pub schema: Option<Vec<IntegrationNodeSchema>>,
    pub node_mapping: Option<IntegrationNodeMapping>,
    pub owner_uin: Option<String>,
}
input! { IntegrationNodeDetail() {
    0 "Name" name: String, 1 "NodeType" node_type: String, 2 "DataSourceType" data_source_type: String,
    3 "Description" description: String, 4 "DatasourceId" datasource_id: String, 5 "Config" config: Vec<RecordField>,
    6 "ExtConfig" ext_config: Vec<RecordField>, 7 "Schema" schema: Vec<IntegrationNodeSchema>,
    8 "NodeMapping" node_mapping: IntegrationNodeMapping, 9 "OwnerUin" owner_uin: String
} }

/// Response of [`ModifyTaskScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskScriptOutput {
    pub data: Option<CommonContent>,
}
model! { ModifyTaskScriptOutput {
    0 "Data" data: CommonContent
} }

/// In the response of [`ModifyTaskScript`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonContent {
    pub content: Option<String>,
}
model! { CommonContent {
    0 "Content" content: String
} }

/// Modifies workflow info: `ModifyWorkflowInfo` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ModifyWorkflowInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkflowInfo {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
    pub owner: Option<String>,
    pub owner_id: Option<String>,
    pub workflow_desc: Option<String>,
    pub workflow_name: Option<String>,
    pub folder_id: Option<String>,
    pub user_group_id: Option<String>,
    pub user_group_name: Option<String>,
    pub workflow_params: Option<Vec<ParamInfo>>,
    pub general_task_params: Option<Vec<GeneralTaskParam>>,
}
operation! { ModifyWorkflowInfo(project_id: String, workflow_id: String)
    "ModifyWorkflowInfo" -> ModifyWorkflowInfoOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "Owner" owner: String, 3 "OwnerId" owner_id: String,
    4 "WorkflowDesc" workflow_desc: String, 5 "WorkflowName" workflow_name: String, 6 "FolderId" folder_id: String,
    7 "UserGroupId" user_group_id: String, 8 "UserGroupName" user_group_name: String,
    9 "WorkflowParams" workflow_params: Vec<ParamInfo>,
    10 "GeneralTaskParams" general_task_params: Vec<GeneralTaskParam>
} }

/// In the request of [`ModifyWorkflowInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralTaskParam {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { GeneralTaskParam(r#type: String, value: String) {
    0 "Type" r#type: String, 1 "Value" value: String
} }

/// Response of [`ModifyWorkflowInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkflowInfoOutput {
    pub data: Option<bool>,
}
model! { ModifyWorkflowInfoOutput {
    0 "Data" data: bool
} }

/// Modifies workflow schedule: `ModifyWorkflowSchedule` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ModifyWorkflowSchedule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkflowSchedule {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
    /// Required.
    pub delay_time: i64,
    /// Required.
    pub startup_time: i64,
    /// Required.
    pub self_depend: i64,
    /// Required.
    pub cycle_type: i64,
    /// Required.
    pub cycle_step: i64,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub task_action: Option<String>,
    pub crontab_expression: Option<String>,
    pub execution_start_time: Option<String>,
    pub execution_end_time: Option<String>,
    pub dependency_workflow: Option<String>,
}

/// Arguments of [`ModifyWorkflowSchedule::new`].
pub struct ModifyWorkflowScheduleRequired {
    pub project_id: String,
    pub workflow_id: String,
    pub delay_time: i64,
    pub startup_time: i64,
    pub self_depend: i64,
    pub cycle_type: i64,
    pub cycle_step: i64,
}
operation! {
    ModifyWorkflowSchedule { ModifyWorkflowScheduleRequired: project_id, workflow_id, delay_time, startup_time, self_depend, cycle_type, cycle_step }
    "ModifyWorkflowSchedule" -> ModifyWorkflowScheduleOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "DelayTime" delay_time, 3 "StartupTime" startup_time,
    4 "SelfDepend" self_depend, 5 "CycleType" cycle_type, 6 "CycleStep" cycle_step, 7 "StartTime" start_time: String,
    8 "EndTime" end_time: String, 9 "TaskAction" task_action: String, 10 "CrontabExpression" crontab_expression: String,
    11 "ExecutionStartTime" execution_start_time: String, 12 "ExecutionEndTime" execution_end_time: String,
    13 "DependencyWorkflow" dependency_workflow: String
} }

/// Response of [`ModifyWorkflowSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkflowScheduleOutput {
    pub data: Option<BatchResult>,
}
model! { ModifyWorkflowScheduleOutput {
    0 "Data" data: BatchResult
} }

/// In the response of [`ModifyWorkflowSchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchResult {
    pub running: Option<i64>,
    pub success: Option<i64>,
    pub failed: Option<i64>,
    pub total: Option<i64>,
}
model! { BatchResult {
    0 "Running" running: i64, 1 "Success" success: i64, 2 "Failed" failed: i64, 3 "Total" total: i64
} }

/// Moves tasks to folder: `MoveTasksToFolder` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=MoveTasksToFolder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveTasksToFolder {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
    /// Required.
    pub task_folder_id: String,
    /// Required.
    pub task_ids: Vec<String>,
    /// Required.
    pub virtual_task_ids: Vec<String>,
}

/// Arguments of [`MoveTasksToFolder::new`].
pub struct MoveTasksToFolderRequired {
    pub project_id: String,
    pub workflow_id: String,
    pub task_folder_id: String,
    pub task_ids: Vec<String>,
    pub virtual_task_ids: Vec<String>,
}
operation! {
    MoveTasksToFolder { MoveTasksToFolderRequired: project_id, workflow_id, task_folder_id, task_ids, virtual_task_ids }
    "MoveTasksToFolder" -> MoveTasksToFolderOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "TaskFolderId" task_folder_id, 3 "TaskIds" task_ids,
    4 "VirtualTaskIds" virtual_task_ids
} }

/// Response of [`MoveTasksToFolder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveTasksToFolderOutput {
    pub data: Option<bool>,
}
model! { MoveTasksToFolderOutput {
    0 "Data" data: bool
} }

/// Registers ds event: `RegisterDsEvent` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=RegisterDsEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDsEvent {
    /// Required.
    pub project_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub event_sub_type: String,
    /// Required.
    pub time_to_live: String,
    /// Required.
    pub time_unit: String,
    /// Required.
    pub owner: String,
    /// Required.
    pub description: String,
    /// Deprecated.
    pub event_type: Option<String>,
    /// Deprecated.
    pub event_broadcast_type: Option<String>,
    /// Deprecated.
    pub dimension_format: Option<String>,
    pub valid_consume_count: Option<i64>,
}

/// Arguments of [`RegisterDsEvent::new`].
pub struct RegisterDsEventRequired {
    pub project_id: String,
    pub name: String,
    pub event_sub_type: String,
    pub time_to_live: String,
    pub time_unit: String,
    pub owner: String,
    pub description: String,
}
operation! {
    RegisterDsEvent { RegisterDsEventRequired: project_id, name, event_sub_type, time_to_live, time_unit, owner, description }
    "RegisterDsEvent" -> RegisterDsEventOutput {
    0 "ProjectId" project_id, 1 "Name" name, 2 "EventSubType" event_sub_type, 3 "TimeToLive" time_to_live,
    4 "TimeUnit" time_unit, 5 "Owner" owner, 6 "Description" description, 7 "EventType" event_type: String,
    8 "EventBroadcastType" event_broadcast_type: String, 9 "DimensionFormat" dimension_format: String,
    10 "ValidConsumeCount" valid_consume_count: i64
} }

/// Response of [`RegisterDsEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDsEventOutput {
    pub data: Option<EventDsDto>,
}
model! { RegisterDsEventOutput {
    0 "Data" data: EventDsDto
} }

/// In the response of [`RegisterDsEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventDsDto {
    pub name: Option<String>,
    pub event_type: Option<String>,
    pub time_to_live: Option<i64>,
    pub time_unit: Option<String>,
    pub event_sub_type: Option<String>,
    pub event_broadcast_type: Option<String>,
    pub dimension_format: Option<String>,
    pub creation_ts: Option<String>,
    pub owner: Option<String>,
    pub properties: Option<String>,
    pub description: Option<String>,
    pub listeners: Vec<EventListenerDTO>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub valid_consume_count: Option<i64>,
    pub event_id: Option<String>,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
}
model! { EventDsDto {
    0 "Name" name: String, 1 "EventType" event_type: String, 2 "TimeToLive" time_to_live: i64,
    3 "TimeUnit" time_unit: String, 4 "EventSubType" event_sub_type: String,
    5 "EventBroadcastType" event_broadcast_type: String, 6 "DimensionFormat" dimension_format: String,
    7 "CreationTs" creation_ts: String, 8 "Owner" owner: String, 9 "Properties" properties: String,
    10 "Description" description: String, 11 "Listeners" listeners: Vec<EventListenerDTO>,
    12 "ProjectId" project_id: String, 13 "ProjectName" project_name: String,
    14 "ValidConsumeCount" valid_consume_count: i64, 15 "EventId" event_id: String, 16 "BundleId" bundle_id: String,
    17 "BundleInfo" bundle_info: String
} }

/// Registers ds event listener: `RegisterDsEventListener` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=RegisterDsEventListener>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_LOCK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDsEventListener {
    /// Required.
    pub project_id: String,
    /// Required.
    pub key: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub event_name: String,
    pub request_from_source: Option<String>,
    pub properties: Option<Vec<ParamInfoDs>>,
    pub event_project_id: Option<String>,
}
operation! { RegisterDsEventListener(project_id: String, key: String, r#type: String, event_name: String)
    "RegisterDsEventListener" -> RegisterDsEventListenerOutput {
    0 "ProjectId" project_id, 1 "Key" key, 2 "Type" r#type, 3 "EventName" event_name,
    4 "RequestFromSource" request_from_source: String, 5 "Properties" properties: Vec<ParamInfoDs>,
    6 "EventProjectId" event_project_id: String
} }

/// Response of [`RegisterDsEventListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDsEventListenerOutput {
    pub data: Option<EventListenerDTO>,
}
model! { RegisterDsEventListenerOutput {
    0 "Data" data: EventListenerDTO
} }

/// Registers event: `RegisterEvent` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=RegisterEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterEvent {
    /// Required.
    pub project_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub event_sub_type: String,
    /// Required.
    pub event_broadcast_type: String,
    /// Required.
    pub time_unit: String,
    /// Required.
    pub owner: String,
    pub event_type: Option<String>,
    pub dimension_format: Option<String>,
    pub time_to_live: Option<i64>,
    pub description: Option<String>,
}

/// Arguments of [`RegisterEvent::new`].
pub struct RegisterEventRequired {
    pub project_id: String,
    pub name: String,
    pub event_sub_type: String,
    pub event_broadcast_type: String,
    pub time_unit: String,
    pub owner: String,
}
operation! {
    RegisterEvent { RegisterEventRequired: project_id, name, event_sub_type, event_broadcast_type, time_unit, owner }
    "RegisterEvent" -> RegisterEventOutput {
    0 "ProjectId" project_id, 1 "Name" name, 2 "EventSubType" event_sub_type,
    3 "EventBroadcastType" event_broadcast_type, 4 "TimeUnit" time_unit, 5 "Owner" owner,
    6 "EventType" event_type: String, 7 "DimensionFormat" dimension_format: String, 8 "TimeToLive" time_to_live: i64,
    9 "Description" description: String
} }

/// Response of [`RegisterEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterEventOutput {
    pub data: Option<BatchReturn>,
}
model! { RegisterEventOutput {
    0 "Data" data: BatchReturn
} }

/// In the response of [`RegisterEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchReturn {
    pub result: Option<bool>,
    pub error_desc: Option<String>,
    pub error_id: Option<String>,
}
model! { BatchReturn {
    0 "Result" result: bool, 1 "ErrorDesc" error_desc: String, 2 "ErrorId" error_id: String
} }

/// Registers event listener: `RegisterEventListener` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=RegisterEventListener>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterEventListener {
    /// Required.
    pub key: String,
    /// Required.
    pub event_name: String,
    /// Required.
    pub project_id: String,
    pub r#type: Option<String>,
    pub properties: Option<String>,
}
operation! { RegisterEventListener(key: String, event_name: String, project_id: String)
    "RegisterEventListener" -> RegisterEventListenerOutput {
    0 "Key" key, 1 "EventName" event_name, 2 "ProjectId" project_id, 3 "Type" r#type: String,
    4 "Properties" properties: String
} }

/// Response of [`RegisterEventListener`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterEventListenerOutput {
    pub data: Option<BatchReturn>,
}
model! { RegisterEventListenerOutput {
    0 "Data" data: BatchReturn
} }

/// Removes database: `RemoveDatabase` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=RemoveDatabase>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDatabase {
    /// Required.
    pub datasource_id: i64,
    /// Required.
    pub database_name: String,
}
operation! { RemoveDatabase(datasource_id: i64, database_name: String) "RemoveDatabase" -> RemoveDatabaseOutput {
    0 "DatasourceId" datasource_id, 1 "DatabaseName" database_name
} }

/// Response of [`RemoveDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDatabaseOutput {
    pub job_id: Option<String>,
}
model! { RemoveDatabaseOutput {
    0 "JobId" job_id: String
} }

/// Removes schema: `RemoveSchema` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=RemoveSchema>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSchema {
    /// Required.
    pub datasource_id: i64,
    /// Required.
    pub database_name: String,
    /// Required.
    pub schema_name: String,
}
operation! { RemoveSchema(datasource_id: i64, database_name: String, schema_name: String)
    "RemoveSchema" -> RemoveSchemaOutput {
    0 "DatasourceId" datasource_id, 1 "DatabaseName" database_name, 2 "SchemaName" schema_name
} }

/// Response of [`RemoveSchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSchemaOutput {
    pub job_id: Option<String>,
}
model! { RemoveSchemaOutput {
    0 "JobId" job_id: String
} }

/// Removes table: `RemoveTable` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=RemoveTable>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTable {
    /// Required.
    pub datasource_id: i64,
    /// Required.
    pub database_name: String,
    /// Required.
    pub schema_name: String,
    /// Required.
    pub table_name: String,
}
operation! { RemoveTable(datasource_id: i64, database_name: String, schema_name: String, table_name: String)
    "RemoveTable" -> RemoveTableOutput {
    0 "DatasourceId" datasource_id, 1 "DatabaseName" database_name, 2 "SchemaName" schema_name, 3 "TableName" table_name
} }

/// Response of [`RemoveTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTableOutput {
    pub result: Option<bool>,
}
model! { RemoveTableOutput {
    0 "Result" result: bool
} }

/// Removes workflow ds: `RemoveWorkflowDs` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=RemoveWorkflowDs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveWorkflowDs {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
    pub delete_script: Option<String>,
    pub operate_is_inform: Option<String>,
    pub delete_mode: Option<String>,
}
operation! { RemoveWorkflowDs(project_id: String, workflow_id: String) "RemoveWorkflowDs" -> RemoveWorkflowDsOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "DeleteScript" delete_script: String,
    3 "OperateIsInform" operate_is_inform: String, 4 "DeleteMode" delete_mode: String
} }

/// Response of [`RemoveWorkflowDs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveWorkflowDsOutput {
    pub data: Option<bool>,
}
model! { RemoveWorkflowDsOutput {
    0 "Data" data: bool
} }

/// Renews workflow owner ds: `RenewWorkflowOwnerDs` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=RenewWorkflowOwnerDs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewWorkflowOwnerDs {
    /// Required.
    pub project_id: String,
    /// Required.
    pub owner: String,
    /// Required.
    pub owner_id: String,
    /// Required.
    pub workflow_ids: Vec<String>,
}
operation! { RenewWorkflowOwnerDs(project_id: String, owner: String, owner_id: String, workflow_ids: Vec<String>)
    "RenewWorkflowOwnerDs" -> RenewWorkflowOwnerDsOutput {
    0 "ProjectId" project_id, 1 "Owner" owner, 2 "OwnerId" owner_id, 3 "WorkflowIds" workflow_ids
} }

/// Response of [`RenewWorkflowOwnerDs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewWorkflowOwnerDsOutput {
    pub data: Option<BatchResultDs>,
}
model! { RenewWorkflowOwnerDsOutput {
    0 "Data" data: BatchResultDs
} }

/// In the response of [`RenewWorkflowOwnerDs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchResultDs {
    pub success: Option<i64>,
    pub failed: Option<i64>,
    pub total: Option<i64>,
}
model! { BatchResultDs {
    0 "Success" success: i64, 1 "Failed" failed: i64, 2 "Total" total: i64
} }

/// Renews workflow scheduler info ds: `RenewWorkflowSchedulerInfoDs` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=RenewWorkflowSchedulerInfoDs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewWorkflowSchedulerInfoDs {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
    pub delay_time: Option<i64>,
    pub startup_time: Option<i64>,
    pub self_depend: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub task_action: Option<String>,
    pub cycle_type: Option<String>,
    pub cycle_step: Option<i64>,
    pub execution_start_time: Option<String>,
    pub execution_end_time: Option<String>,
    pub instance_init_strategy: Option<String>,
    pub dependency_workflow: Option<String>,
    pub crontab_expression: Option<String>,
    pub modify_cycle_value: Option<String>,
    pub calendar_open: Option<String>,
    pub calendar_name: Option<String>,
    pub calendar_id: Option<String>,
    pub schedule_time_zone: Option<String>,
    pub clear_link: Option<bool>,
    pub main_cyclic_config: Option<String>,
    pub subordinate_cyclic_config: Option<String>,
}
operation! { RenewWorkflowSchedulerInfoDs(project_id: String, workflow_id: String)
    "RenewWorkflowSchedulerInfoDs" -> RenewWorkflowSchedulerInfoDsOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "DelayTime" delay_time: i64,
    3 "StartupTime" startup_time: i64, 4 "SelfDepend" self_depend: String, 5 "StartTime" start_time: String,
    6 "EndTime" end_time: String, 7 "TaskAction" task_action: String, 8 "CycleType" cycle_type: String,
    9 "CycleStep" cycle_step: i64, 10 "ExecutionStartTime" execution_start_time: String,
    11 "ExecutionEndTime" execution_end_time: String, 12 "InstanceInitStrategy" instance_init_strategy: String,
    13 "DependencyWorkflow" dependency_workflow: String, 14 "CrontabExpression" crontab_expression: String,
    15 "ModifyCycleValue" modify_cycle_value: String, 16 "CalendarOpen" calendar_open: String,
    17 "CalendarName" calendar_name: String, 18 "CalendarId" calendar_id: String,
    19 "ScheduleTimeZone" schedule_time_zone: String, 20 "ClearLink" clear_link: bool,
    21 "MainCyclicConfig" main_cyclic_config: String, 22 "SubordinateCyclicConfig" subordinate_cyclic_config: String
} }

/// Response of [`RenewWorkflowSchedulerInfoDs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewWorkflowSchedulerInfoDsOutput {
    pub data: Option<BatchResultDs>,
}
model! { RenewWorkflowSchedulerInfoDsOutput {
    0 "Data" data: BatchResultDs
} }

/// Reports database: `ReportDatabase` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ReportDatabase>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportDatabase {
    /// Required.
    pub datasource_id: i64,
    /// Required.
    pub database_name: String,
    pub description: Option<String>,
    pub create_time: Option<i64>,
    pub modified_time: Option<i64>,
}
operation! { ReportDatabase(datasource_id: i64, database_name: String) "ReportDatabase" -> ReportDatabaseOutput {
    0 "DatasourceId" datasource_id, 1 "DatabaseName" database_name, 2 "Description" description: String,
    3 "CreateTime" create_time: i64, 4 "ModifiedTime" modified_time: i64
} }

/// Response of [`ReportDatabase`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportDatabaseOutput {
    pub guid: Option<String>,
}
model! { ReportDatabaseOutput {
    0 "Guid" guid: String
} }

/// Reports schema: `ReportSchema` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ReportSchema>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportSchema {
    /// Required.
    pub datasource_id: i64,
    /// Required.
    pub database_name: String,
    /// Required.
    pub schema_name: String,
    pub description: Option<String>,
    pub create_time: Option<i64>,
    pub modified_time: Option<i64>,
}
operation! { ReportSchema(datasource_id: i64, database_name: String, schema_name: String)
    "ReportSchema" -> ReportSchemaOutput {
    0 "DatasourceId" datasource_id, 1 "DatabaseName" database_name, 2 "SchemaName" schema_name,
    3 "Description" description: String, 4 "CreateTime" create_time: i64, 5 "ModifiedTime" modified_time: i64
} }

/// Response of [`ReportSchema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportSchemaOutput {
    pub guid: Option<String>,
}
model! { ReportSchemaOutput {
    0 "Guid" guid: String
} }

/// Reports table: `ReportTable` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ReportTable>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTable {
    /// Required.
    pub datasource_id: i64,
    /// Required.
    pub database_name: String,
    /// Required.
    pub table_name: String,
    /// Required.
    pub r#type: String,
    pub schema_name: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<i64>,
    pub modified_time: Option<i64>,
    pub columns: Option<Vec<ReportColumnInfo>>,
}
operation! { ReportTable(datasource_id: i64, database_name: String, table_name: String, r#type: String)
    "ReportTable" -> ReportTableOutput {
    0 "DatasourceId" datasource_id, 1 "DatabaseName" database_name, 2 "TableName" table_name, 3 "Type" r#type,
    4 "SchemaName" schema_name: String, 5 "Description" description: String, 6 "CreateTime" create_time: i64,
    7 "ModifiedTime" modified_time: i64, 8 "Columns" columns: Vec<ReportColumnInfo>
} }

/// In the request of [`ReportTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportColumnInfo {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub position: Option<i64>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub modified_time: Option<String>,
}
input! { ReportColumnInfo(name: String, r#type: String, position: i64) {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Position" position: i64, 3 "Description" description: String,
    4 "CreateTime" create_time: String, 5 "ModifiedTime" modified_time: String
} }

/// Response of [`ReportTable`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTableOutput {
    pub guid: Option<String>,
}
model! { ReportTableOutput {
    0 "Guid" guid: String
} }

/// Reports task lineage: `ReportTaskLineage` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ReportTaskLineage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTaskLineage {
    /// Required.
    pub channel_type: String,
    /// Required.
    pub task: LineageTask,
    pub project_id: Option<String>,
    pub table_lineages: Option<Vec<TableLineagePair>>,
    pub column_lineages: Option<Vec<ColumnLineagePair>>,
}
operation! { ReportTaskLineage(channel_type: String, task: LineageTask) "ReportTaskLineage" -> ReportTaskLineageOutput {
    0 "ChannelType" channel_type, 1 "Task" task, 2 "ProjectId" project_id: String,
    3 "TableLineages" table_lineages: Vec<TableLineagePair>, 4 "ColumnLineages" column_lineages: Vec<ColumnLineagePair>
} }

/// In the request of [`ReportTaskLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableLineagePair {
    /// Required.
    pub sources: Option<Vec<TableLineage>>,
    /// Required.
    pub target: Option<TableLineage>,
}
input! { TableLineagePair(sources: Vec<TableLineage>, target: TableLineage) {
    0 "Sources" sources: Vec<TableLineage>, 1 "Target" target: TableLineage
} }

/// In the request of [`ReportTaskLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableLineage {
    /// Required.
    pub datasource_id: Option<String>,
    /// Required.
    pub database_name: Option<String>,
    /// Required.
    pub table_name: Option<String>,
    pub catalog_name: Option<String>,
    pub schema_name: Option<String>,
    pub ext_params: Option<Vec<ExtParam>>,
    pub table_type: Option<String>,
}
input! { TableLineage(datasource_id: String, database_name: String, table_name: String) {
    0 "DatasourceId" datasource_id: String, 1 "DatabaseName" database_name: String, 2 "TableName" table_name: String,
    3 "CatalogName" catalog_name: String, 4 "SchemaName" schema_name: String, 5 "ExtParams" ext_params: Vec<ExtParam>,
    6 "TableType" table_type: String
} }

/// In the request of [`ReportTaskLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnLineagePair {
    /// Required.
    pub sources: Option<Vec<ColumnLineage>>,
    /// Required.
    pub target: Option<ColumnLineage>,
}
input! { ColumnLineagePair(sources: Vec<ColumnLineage>, target: ColumnLineage) {
    0 "Sources" sources: Vec<ColumnLineage>, 1 "Target" target: ColumnLineage
} }

/// In the request of [`ReportTaskLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnLineage {
    /// Required.
    pub datasource_id: Option<String>,
    /// Required.
    pub database_name: Option<String>,
    /// Required.
    pub table_name: Option<String>,
    /// Required.
    pub column_name: Option<String>,
    pub catalog_name: Option<String>,
    pub schema_name: Option<String>,
    pub ext_params: Option<Vec<ExtParam>>,
    pub table_type: Option<String>,
    pub column_type: Option<String>,
}
input! { ColumnLineage(datasource_id: String, database_name: String, table_name: String, column_name: String) {
    0 "DatasourceId" datasource_id: String, 1 "DatabaseName" database_name: String, 2 "TableName" table_name: String,
    3 "ColumnName" column_name: String, 4 "CatalogName" catalog_name: String, 5 "SchemaName" schema_name: String,
    6 "ExtParams" ext_params: Vec<ExtParam>, 7 "TableType" table_type: String, 8 "ColumnType" column_type: String
} }

/// Response of [`ReportTaskLineage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTaskLineageOutput {
    pub request_from_source: Option<String>,
    pub data: Option<bool>,
}
model! { ReportTaskLineageOutput {
    0 "RequestFromSource" request_from_source: String, 1 "Data" data: bool
} }

/// Resumes integration task: `ResumeIntegrationTask` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=ResumeIntegrationTask>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeIntegrationTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub project_id: String,
    pub event: Option<String>,
    pub ext_config: Option<Vec<RecordField>>,
    pub event_desc: Option<String>,
}
operation! { ResumeIntegrationTask(task_id: String, project_id: String)
    "ResumeIntegrationTask" -> ResumeIntegrationTaskOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id, 2 "Event" event: String, 3 "ExtConfig" ext_config: Vec<RecordField>,
    4 "EventDesc" event_desc: String
} }

/// Response of [`ResumeIntegrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeIntegrationTaskOutput {
    pub data: Option<bool>,
}
model! { ResumeIntegrationTaskOutput {
    0 "Data" data: bool
} }

/// `RobAndLockIntegrationTask` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=RobAndLockIntegrationTask>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobAndLockIntegrationTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_type: i64,
}
operation! { RobAndLockIntegrationTask(task_id: String, project_id: String, task_type: i64)
    "RobAndLockIntegrationTask" -> RobAndLockIntegrationTaskOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id, 2 "TaskType" task_type
} }

/// Response of [`RobAndLockIntegrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobAndLockIntegrationTaskOutput {
    pub rob_lock_state: Option<RobLockState>,
}
model! { RobAndLockIntegrationTaskOutput {
    0 "RobLockState" rob_lock_state: RobLockState
} }

/// In the response of [`RobAndLockIntegrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobLockState {
    pub is_rob: Option<bool>,
    pub locker: Option<String>,
}
model! { RobLockState {
    0 "IsRob" is_rob: bool, 1 "Locker" locker: String
} }

/// Runs force suc schedule instances: `RunForceSucScheduleInstances` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=RunForceSucScheduleInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunForceSucScheduleInstances {
    pub instances: Option<Vec<InstanceOpsDto>>,
    pub check_father: Option<bool>,
    pub rerun_type: Option<String>,
    pub dependent_way: Option<String>,
    pub skip_event_listening: Option<bool>,
    pub son_instance_type: Option<String>,
    pub search_condition: Option<InstanceApiOpsRequest>,
    pub opt_type: Option<String>,
    pub operator_name: Option<String>,
    pub operator_id: Option<String>,
    pub project_id: Option<String>,
    pub project_ident: Option<String>,
    pub project_name: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub count: Option<i64>,
    pub request_base_info: Option<ProjectBaseInfoOpsRequest>,
    pub is_count: Option<bool>,
    pub async_mode: Option<bool>,
}
operation! { RunForceSucScheduleInstances() "RunForceSucScheduleInstances" -> RunForceSucScheduleInstancesOutput {
    0 "Instances" instances: Vec<InstanceOpsDto>, 1 "CheckFather" check_father: bool, 2 "RerunType" rerun_type: String,
    3 "DependentWay" dependent_way: String, 4 "SkipEventListening" skip_event_listening: bool,
    5 "SonInstanceType" son_instance_type: String, 6 "SearchCondition" search_condition: InstanceApiOpsRequest,
    7 "OptType" opt_type: String, 8 "OperatorName" operator_name: String, 9 "OperatorId" operator_id: String,
    10 "ProjectId" project_id: String, 11 "ProjectIdent" project_ident: String, 12 "ProjectName" project_name: String,
    13 "PageIndex" page_index: i64, 14 "PageSize" page_size: i64, 15 "Count" count: i64,
    16 "RequestBaseInfo" request_base_info: ProjectBaseInfoOpsRequest, 17 "IsCount" is_count: bool,
    18 "AsyncMode" async_mode: bool
} }

/// Response of [`RunForceSucScheduleInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunForceSucScheduleInstancesOutput {
    pub data: Option<BatchOperateResultOpsDto>,
}
model! { RunForceSucScheduleInstancesOutput {
    0 "Data" data: BatchOperateResultOpsDto
} }

/// Runs rerun schedule instances: `RunRerunScheduleInstances` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=RunRerunScheduleInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRerunScheduleInstances {
    pub instances: Option<Vec<InstanceOpsDto>>,
    pub check_father: Option<bool>,
    pub rerun_type: Option<String>,
    pub dependent_way: Option<String>,
    pub skip_event_listening: Option<bool>,
    pub son_instance_type: Option<String>,
    pub search_condition: Option<InstanceApiOpsRequest>,
    pub opt_type: Option<String>,
    pub operator_name: Option<String>,
    pub operator_id: Option<String>,
    pub project_id: Option<String>,
    pub project_ident: Option<String>,
    pub project_name: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub count: Option<i64>,
    pub request_base_info: Option<ProjectBaseInfoOpsRequest>,
    pub is_count: Option<bool>,
    pub async_mode: Option<bool>,
    pub check_parent_type: Option<String>,
    pub same_self_depend_type: Option<bool>,
    pub parallel_num: Option<i64>,
    pub same_self_workflow_depend_type: Option<bool>,
    pub self_workflow_dependency: Option<String>,
    pub data_time_order: Option<i64>,
    pub re_do_params: Option<String>,
    pub map_param_list: Option<Vec<StrToStrMap>>,
    pub app_param: Option<String>,
}
operation! { RunRerunScheduleInstances() "RunRerunScheduleInstances" -> RunRerunScheduleInstancesOutput {
    0 "Instances" instances: Vec<InstanceOpsDto>, 1 "CheckFather" check_father: bool, 2 "RerunType" rerun_type: String,
    3 "DependentWay" dependent_way: String, 4 "SkipEventListening" skip_event_listening: bool,
    5 "SonInstanceType" son_instance_type: String, 6 "SearchCondition" search_condition: InstanceApiOpsRequest,
    7 "OptType" opt_type: String, 8 "OperatorName" operator_name: String, 9 "OperatorId" operator_id: String,
    10 "ProjectId" project_id: String, 11 "ProjectIdent" project_ident: String, 12 "ProjectName" project_name: String,
    13 "PageIndex" page_index: i64, 14 "PageSize" page_size: i64, 15 "Count" count: i64,
    16 "RequestBaseInfo" request_base_info: ProjectBaseInfoOpsRequest, 17 "IsCount" is_count: bool,
    18 "AsyncMode" async_mode: bool, 19 "CheckParentType" check_parent_type: String,
    20 "SameSelfDependType" same_self_depend_type: bool, 21 "ParallelNum" parallel_num: i64,
    22 "SameSelfWorkflowDependType" same_self_workflow_depend_type: bool,
    23 "SelfWorkflowDependency" self_workflow_dependency: String, 24 "DataTimeOrder" data_time_order: i64,
    25 "ReDoParams" re_do_params: String, 26 "MapParamList" map_param_list: Vec<StrToStrMap>,
    27 "AppParam" app_param: String
} }

/// Response of [`RunRerunScheduleInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRerunScheduleInstancesOutput {
    pub data: Option<BatchOperateResultOpsDto>,
}
model! { RunRerunScheduleInstancesOutput {
    0 "Data" data: BatchOperateResultOpsDto
} }

/// Runs tasks by multi workflow: `RunTasksByMultiWorkflow` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=RunTasksByMultiWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTasksByMultiWorkflow {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_ids: Vec<String>,
    /// Required.
    pub enable_make_up: i64,
}
operation! { RunTasksByMultiWorkflow(project_id: String, workflow_ids: Vec<String>, enable_make_up: i64)
    "RunTasksByMultiWorkflow" -> RunTasksByMultiWorkflowOutput {
    0 "ProjectId" project_id, 1 "WorkflowIds" workflow_ids, 2 "EnableMakeUp" enable_make_up
} }

/// Response of [`RunTasksByMultiWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTasksByMultiWorkflowOutput {
    pub data: Option<OperationOpsDto>,
}
model! { RunTasksByMultiWorkflowOutput {
    0 "Data" data: OperationOpsDto
} }

/// Saves custom function: `SaveCustomFunction` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=SaveCustomFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveCustomFunction {
    /// Required.
    pub function_id: String,
    /// Required.
    pub kind: String,
    /// Required.
    pub cluster_identifier: String,
    /// Required.
    pub class_name: String,
    /// Required.
    pub resource_list: Vec<FunctionResource>,
    /// Required.
    pub description: String,
    /// Required.
    pub usage: String,
    /// Required.
    pub param_desc: String,
    /// Required.
    pub return_desc: String,
    /// Required.
    pub example: String,
    pub project_id: Option<String>,
    pub db_name: Option<String>,
    pub name: Option<String>,
}

/// Arguments of [`SaveCustomFunction::new`].
pub struct SaveCustomFunctionRequired {
    pub function_id: String,
    pub kind: String,
    pub cluster_identifier: String,
    pub class_name: String,
    pub resource_list: Vec<FunctionResource>,
    pub description: String,
    pub usage: String,
    pub param_desc: String,
    pub return_desc: String,
    pub example: String,
}
operation! {
    SaveCustomFunction { SaveCustomFunctionRequired: function_id, kind, cluster_identifier, class_name, resource_list, description, usage, param_desc, return_desc, example }
    "SaveCustomFunction" -> SaveCustomFunctionOutput {
    0 "FunctionId" function_id, 1 "Kind" kind, 2 "ClusterIdentifier" cluster_identifier, 3 "ClassName" class_name,
    4 "ResourceList" resource_list, 5 "Description" description, 6 "Usage" usage, 7 "ParamDesc" param_desc,
    8 "ReturnDesc" return_desc, 9 "Example" example, 10 "ProjectId" project_id: String, 11 "DbName" db_name: String,
    12 "Name" name: String
} }

/// In the request of [`SaveCustomFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionResource {
    /// Required.
    pub path: Option<String>,
    /// Required.
    pub name: Option<String>,
    pub id: Option<String>,
    pub md5: Option<String>,
    pub r#type: Option<String>,
}
input! { FunctionResource(path: String, name: String) {
    0 "Path" path: String, 1 "Name" name: String, 2 "Id" id: String, 3 "Md5" md5: String, 4 "Type" r#type: String
} }

/// Response of [`SaveCustomFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveCustomFunctionOutput {
    pub function_id: Option<String>,
    pub error_message: Option<String>,
}
model! { SaveCustomFunctionOutput {
    0 "FunctionId" function_id: String, 1 "ErrorMessage" error_message: String
} }

/// Sets task alarm new: `SetTaskAlarmNew` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=SetTaskAlarmNew>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTaskAlarmNew {
    /// Required.
    pub alarm_info_list: Vec<AlarmInfo>,
    /// Required.
    pub project_id: String,
}
operation! { SetTaskAlarmNew(alarm_info_list: Vec<AlarmInfo>, project_id: String)
    "SetTaskAlarmNew" -> SetTaskAlarmNewOutput {
    0 "AlarmInfoList" alarm_info_list, 1 "ProjectId" project_id
} }

/// In the request of [`SetTaskAlarmNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmInfo {
    /// Required.
    pub task_ids: Option<String>,
    /// Required.
    pub alarm_type: Option<String>,
    /// Required.
    pub alarm_way: Option<String>,
    /// Required.
    pub alarm_recipient: Option<String>,
    /// Required.
    pub alarm_recipient_id: Option<String>,
    /// Required.
    pub hours: Option<i64>,
    /// Required.
    pub minutes: Option<i64>,
    /// Required.
    pub trigger_type: Option<i64>,
    pub alarm_id: Option<String>,
    pub status: Option<i64>,
}

/// Arguments of [`AlarmInfo::new`].
pub struct AlarmInfoRequired {
    pub task_ids: String,
    pub alarm_type: String,
    pub alarm_way: String,
    pub alarm_recipient: String,
    pub alarm_recipient_id: String,
    pub hours: i64,
    pub minutes: i64,
    pub trigger_type: i64,
}
input! {
    AlarmInfo { AlarmInfoRequired: task_ids, alarm_type, alarm_way, alarm_recipient, alarm_recipient_id, hours, minutes, trigger_type } {
    0 "TaskIds" task_ids: String, 1 "AlarmType" alarm_type: String, 2 "AlarmWay" alarm_way: String,
    3 "AlarmRecipient" alarm_recipient: String, 4 "AlarmRecipientId" alarm_recipient_id: String, 5 "Hours" hours: i64,
    6 "Minutes" minutes: i64, 7 "TriggerType" trigger_type: i64, 8 "AlarmId" alarm_id: String, 9 "Status" status: i64
} }

/// Response of [`SetTaskAlarmNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTaskAlarmNewOutput {
    pub data: Option<BatchOperateResult>,
}
model! { SetTaskAlarmNewOutput {
    0 "Data" data: BatchOperateResult
} }

/// In the response of [`SetTaskAlarmNew`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOperateResult {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { BatchOperateResult {
    0 "SuccessCount" success_count: i64, 1 "FailedCount" failed_count: i64, 2 "TotalCount" total_count: i64
} }

/// Starts integration task: `StartIntegrationTask` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=StartIntegrationTask>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartIntegrationTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub project_id: String,
    pub event: Option<String>,
    pub ext_config: Option<Vec<RecordField>>,
    pub event_desc: Option<String>,
}
operation! { StartIntegrationTask(task_id: String, project_id: String)
    "StartIntegrationTask" -> StartIntegrationTaskOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id, 2 "Event" event: String, 3 "ExtConfig" ext_config: Vec<RecordField>,
    4 "EventDesc" event_desc: String
} }

/// Response of [`StartIntegrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartIntegrationTaskOutput {
    pub data: Option<bool>,
}
model! { StartIntegrationTaskOutput {
    0 "Data" data: bool
} }

/// Stops integration task: `StopIntegrationTask` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=StopIntegrationTask>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopIntegrationTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub project_id: String,
}
operation! { StopIntegrationTask(task_id: String, project_id: String)
    "StopIntegrationTask" -> StopIntegrationTaskOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id
} }

/// Response of [`StopIntegrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopIntegrationTaskOutput {
    pub data: Option<bool>,
}
model! { StopIntegrationTaskOutput {
    0 "Data" data: bool
} }

/// Submits custom function: `SubmitCustomFunction` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=SubmitCustomFunction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomFunction {
    /// Required.
    pub function_id: String,
    /// Required.
    pub cluster_identifier: String,
    /// Required.
    pub comment: String,
    pub project_id: Option<String>,
}
operation! { SubmitCustomFunction(function_id: String, cluster_identifier: String, comment: String)
    "SubmitCustomFunction" -> SubmitCustomFunctionOutput {
    0 "FunctionId" function_id, 1 "ClusterIdentifier" cluster_identifier, 2 "Comment" comment,
    3 "ProjectId" project_id: String
} }

/// Response of [`SubmitCustomFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomFunctionOutput {
    pub function_id: Option<String>,
    pub error_message: Option<String>,
}
model! { SubmitCustomFunctionOutput {
    0 "FunctionId" function_id: String, 1 "ErrorMessage" error_message: String
} }

/// Submits sql task: `SubmitSqlTask` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=SubmitSqlTask>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`],
/// [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DRY_RUN_OPERATION`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_CALL_CLOUD_API_ERROR`],
/// [`codes::INVALID_PARAMETER_DATA_ENGINE_INSTANCE_NOT_EXISTS`], [`codes::INVALID_PARAMETER_WE_DATA_ROLE_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_WORKSPACE_NOT_EXIST`], [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSqlTask {
    /// Required.
    pub database_type: String,
    /// Required.
    pub datasource_id: i64,
    /// Required.
    pub group_id: String,
    /// Required.
    pub script_id: String,
    /// Required.
    pub project_id: String,
    pub database_name: Option<String>,
    pub engine_id: Option<String>,
    pub script_content: Option<String>,
    pub resource_queue: Option<String>,
    pub datasource_type: Option<String>,
    pub compute_resource: Option<String>,
    pub run_params: Option<String>,
    pub conf_params: Option<String>,
    pub script_encryption: Option<bool>,
}

/// Arguments of [`SubmitSqlTask::new`].
pub struct SubmitSqlTaskRequired {
    pub database_type: String,
    pub datasource_id: i64,
    pub group_id: String,
    pub script_id: String,
    pub project_id: String,
}
operation! { SubmitSqlTask { SubmitSqlTaskRequired: database_type, datasource_id, group_id, script_id, project_id }
    "SubmitSqlTask" -> SubmitSqlTaskOutput {
    0 "DatabaseType" database_type, 1 "DatasourceId" datasource_id, 2 "GroupId" group_id, 3 "ScriptId" script_id,
    4 "ProjectId" project_id, 5 "DatabaseName" database_name: String, 6 "EngineId" engine_id: String,
    7 "ScriptContent" script_content: String, 8 "ResourceQueue" resource_queue: String,
    9 "DatasourceType" datasource_type: String, 10 "ComputeResource" compute_resource: String,
    11 "RunParams" run_params: String, 12 "ConfParams" conf_params: String,
    13 "ScriptEncryption" script_encryption: bool
} }

/// Response of [`SubmitSqlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSqlTaskOutput {
    pub record: Option<AdhocRecord>,
    pub details: Vec<AdhocDetail>,
}
model! { SubmitSqlTaskOutput {
    0 "Record" record: AdhocRecord, 1 "Details" details: Vec<AdhocDetail>
} }

/// In the response of [`SubmitSqlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdhocRecord {
    pub id: Option<i64>,
    pub script_content: Option<String>,
    /// RFC 3339 time.
    pub create_time: Option<String>,
    pub status: Option<String>,
    pub instance_id: Option<String>,
}
model! { AdhocRecord {
    0 "Id" id: i64, 1 "ScriptContent" script_content: String, 2 "CreateTime" create_time: String,
    3 "Status" status: String, 4 "InstanceId" instance_id: String
} }

/// In the response of [`SubmitSqlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdhocDetail {
    pub id: Option<i64>,
    pub script_content: Option<String>,
    /// RFC 3339 time.
    pub start_time: Option<String>,
    /// RFC 3339 time.
    pub end_time: Option<String>,
    pub status: Option<String>,
    pub record_id: Option<i64>,
}
model! { AdhocDetail {
    0 "Id" id: i64, 1 "ScriptContent" script_content: String, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "Status" status: String, 5 "RecordId" record_id: i64
} }

/// Submits task: `SubmitTask` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=SubmitTask>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`],
/// [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::DRY_RUN_OPERATION`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_INTERNAL_CALL_CLOUD_API_ERROR`],
/// [`codes::INVALID_PARAMETER_DATA_ENGINE_INSTANCE_NOT_EXISTS`], [`codes::INVALID_PARAMETER_WE_DATA_ROLE_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_WORKSPACE_NOT_EXIST`], [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTask {
    /// Required.
    pub project_id: String,
    /// Required.
    pub task_id: String,
    /// Required.
    pub version_remark: String,
    /// Required.
    pub start_scheduling: bool,
}
operation! { SubmitTask(project_id: String, task_id: String, version_remark: String, start_scheduling: bool)
    "SubmitTask" -> SubmitTaskOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "VersionRemark" version_remark, 3 "StartScheduling" start_scheduling
} }

/// Response of [`SubmitTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTaskOutput {
    pub data: Option<bool>,
}
model! { SubmitTaskOutput {
    0 "Data" data: bool
} }

/// Submits task test run: `SubmitTaskTestRun` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=SubmitTaskTestRun>.
///
/// Errors: [`codes::FAILED_OPERATION_JOB_SPLIT_LIMIT_EXCEED_CODE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTaskTestRun {
    /// Required.
    pub task_ids: String,
    /// Required.
    pub project_id: String,
    pub work_flow_id: Option<String>,
    pub name: Option<String>,
    pub tasks: Option<Vec<StageCloudApiRequest>>,
    pub description: Option<String>,
    pub run_params: Option<String>,
    pub script_content: Option<String>,
    pub version_id: Option<String>,
    pub submit_task_test_run_type: Option<String>,
}
operation! { SubmitTaskTestRun(task_ids: String, project_id: String) "SubmitTaskTestRun" -> SubmitTaskTestRunOutput {
    0 "TaskIds" task_ids, 1 "ProjectId" project_id, 2 "WorkFlowId" work_flow_id: String, 3 "Name" name: String,
    4 "Tasks" tasks: Vec<StageCloudApiRequest>, 5 "Description" description: String, 6 "RunParams" run_params: String,
    7 "ScriptContent" script_content: String, 8 "VersionId" version_id: String,
    9 "SubmitTaskTestRunType" submit_task_test_run_type: String
} }

/// In the request of [`SubmitTaskTestRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StageCloudApiRequest {
    pub cluster_id: Option<String>,
    pub stage_id: Option<String>,
    pub job_id: Option<String>,
    pub stage_name: Option<String>,
    pub r#type: Option<String>,
    pub mode: Option<String>,
    pub version: Option<String>,
    pub queue: Option<String>,
    pub content: Option<String>,
    pub parameters: Option<Vec<Property>>,
    pub description: Option<String>,
    pub project_id: Option<String>,
    pub job_type: Option<String>,
    pub work_flow_id: Option<String>,
}
input! { StageCloudApiRequest() {
    0 "ClusterId" cluster_id: String, 1 "StageId" stage_id: String, 2 "JobId" job_id: String,
    3 "StageName" stage_name: String, 4 "Type" r#type: String, 5 "Mode" mode: String, 6 "Version" version: String,
    7 "Queue" queue: String, 8 "Content" content: String, 9 "Parameters" parameters: Vec<Property>,
    10 "Description" description: String, 11 "ProjectId" project_id: String, 12 "JobType" job_type: String,
    13 "WorkFlowId" work_flow_id: String
} }

/// Response of [`SubmitTaskTestRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTaskTestRunOutput {
    pub job_id: Option<i64>,
    pub record_id: Vec<i64>,
}
model! { SubmitTaskTestRunOutput {
    0 "JobId" job_id: i64, 1 "RecordId" record_id: Vec<i64>
} }

/// Submits workflow: `SubmitWorkflow` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=SubmitWorkflow>.
///
/// Errors: [`codes::FAILED_OPERATION_JOB_SPLIT_LIMIT_EXCEED_CODE`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitWorkflow {
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
    /// Required.
    pub version_remark: String,
    /// Required.
    pub start_scheduling: bool,
}
operation! { SubmitWorkflow(project_id: String, workflow_id: String, version_remark: String, start_scheduling: bool)
    "SubmitWorkflow" -> SubmitWorkflowOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "VersionRemark" version_remark,
    3 "StartScheduling" start_scheduling
} }

/// Response of [`SubmitWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitWorkflowOutput {
    pub data: Option<SubmitWorkflowItem>,
}
model! { SubmitWorkflowOutput {
    0 "Data" data: SubmitWorkflowItem
} }

/// In the response of [`SubmitWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitWorkflowItem {
    pub task_ids: Vec<String>,
    pub result: Option<bool>,
    pub error_desc: Option<String>,
    pub error_id: Option<String>,
}
model! { SubmitWorkflowItem {
    0 "TaskIds" task_ids: Vec<String>, 1 "Result" result: bool, 2 "ErrorDesc" error_desc: String,
    3 "ErrorId" error_id: String
} }

/// `SuspendIntegrationTask` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=SuspendIntegrationTask>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendIntegrationTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub project_id: String,
    pub event: Option<String>,
}
operation! { SuspendIntegrationTask(task_id: String, project_id: String)
    "SuspendIntegrationTask" -> SuspendIntegrationTaskOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id, 2 "Event" event: String
} }

/// Response of [`SuspendIntegrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendIntegrationTaskOutput {
    pub data: Option<bool>,
}
model! { SuspendIntegrationTaskOutput {
    0 "Data" data: bool
} }

/// `TaskLog` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=TaskLog>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskLog {
    /// Required.
    pub task_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub project_id: String,
    pub limit: Option<i64>,
    pub order_type: Option<String>,
    pub task_type: Option<i64>,
}
operation! { TaskLog(task_id: String, start_time: i64, end_time: i64, project_id: String) "TaskLog" -> TaskLogOutput {
    0 "TaskId" task_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "ProjectId" project_id, 4 "Limit" limit: i64,
    5 "OrderType" order_type: String, 6 "TaskType" task_type: i64
} }

/// Response of [`TaskLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskLogOutput {
    pub log_content_list: Vec<LogContent>,
}
model! { TaskLogOutput {
    0 "LogContentList" log_content_list: Vec<LogContent>
} }

/// In the response of [`TaskLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogContent {
    pub time: Option<i64>,
    pub pkg_id: Option<String>,
    pub log: Option<String>,
}
model! { LogContent {
    0 "Time" time: i64, 1 "PkgId" pkg_id: String, 2 "Log" log: String
} }

/// `TriggerDsEvent` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=TriggerDsEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerDsEvent {
    /// Required.
    pub project_id: String,
    pub event_case_list: Option<Vec<EventCaseDTO>>,
    pub event_batch_case_list: Option<Vec<EventBatchCaseDTO>>,
    pub schedule_time_zone: Option<String>,
}
operation! { TriggerDsEvent(project_id: String) "TriggerDsEvent" -> TriggerDsEventOutput {
    0 "ProjectId" project_id, 1 "EventCaseList" event_case_list: Vec<EventCaseDTO>,
    2 "EventBatchCaseList" event_batch_case_list: Vec<EventBatchCaseDTO>,
    3 "ScheduleTimeZone" schedule_time_zone: String
} }

/// In the request of [`TriggerDsEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCaseDTO {
    pub case_id: Option<String>,
    pub name: Option<String>,
    pub dimension: Option<String>,
    pub creation_ts: Option<String>,
    pub consumer_id: Option<String>,
    pub description: Option<String>,
}
input! { EventCaseDTO() {
    0 "CaseId" case_id: String, 1 "Name" name: String, 2 "Dimension" dimension: String,
    3 "CreationTs" creation_ts: String, 4 "ConsumerId" consumer_id: String, 5 "Description" description: String
} }

/// In the request of [`TriggerDsEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventBatchCaseDTO {
    pub case_id: Option<String>,
    pub name: Option<String>,
    pub start_dimension: Option<String>,
    pub creation_ts: Option<String>,
    pub consumer_id: Option<String>,
    pub description: Option<String>,
    pub end_dimension: Option<String>,
    pub event_sub_type: Option<String>,
}
input! { EventBatchCaseDTO() {
    0 "CaseId" case_id: String, 1 "Name" name: String, 2 "StartDimension" start_dimension: String,
    3 "CreationTs" creation_ts: String, 4 "ConsumerId" consumer_id: String, 5 "Description" description: String,
    6 "EndDimension" end_dimension: String, 7 "EventSubType" event_sub_type: String
} }

/// Response of [`TriggerDsEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerDsEventOutput {
    pub data: Option<BatchOpsDTO>,
}
model! { TriggerDsEventOutput {
    0 "Data" data: BatchOpsDTO
} }

/// In the response of [`TriggerDsEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOpsDTO {
    pub total_count: Option<i64>,
    pub success_count: Option<i64>,
    pub fail_count: Option<i64>,
    pub fail_message_list: Vec<FailMessage>,
}
model! { BatchOpsDTO {
    0 "TotalCount" total_count: i64, 1 "SuccessCount" success_count: i64, 2 "FailCount" fail_count: i64,
    3 "FailMessageList" fail_message_list: Vec<FailMessage>
} }

/// In the response of [`TriggerDsEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailMessage {
    pub key: Option<String>,
    pub error_message: Option<String>,
}
model! { FailMessage {
    0 "Key" key: String, 1 "ErrorMessage" error_message: String
} }

/// `TriggerEvent` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=TriggerEvent>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerEvent {
    /// Required.
    pub project_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub dimension: String,
    pub description: Option<String>,
}
operation! { TriggerEvent(project_id: String, name: String, dimension: String) "TriggerEvent" -> TriggerEventOutput {
    0 "ProjectId" project_id, 1 "Name" name, 2 "Dimension" dimension, 3 "Description" description: String
} }

/// Response of [`TriggerEvent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerEventOutput {
    pub data: Option<BatchReturn>,
}
model! { TriggerEventOutput {
    0 "Data" data: BatchReturn
} }

/// `TriggerManualTasks` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=TriggerManualTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerManualTasks {
    /// Required.
    pub project_id: String,
    /// Required.
    pub trigger_name: String,
    /// Required.
    pub trigger_scope: String,
    /// Required.
    pub data_time_list: Vec<String>,
    /// Required.
    pub workflow_id: String,
    pub remark: Option<String>,
    pub task_ids: Option<Vec<String>>,
    pub scheduler_resource_group: Option<String>,
    pub integration_resource_group: Option<String>,
    pub exec_order: Option<String>,
    pub custom_params: Option<Vec<KVPair>>,
    pub extra_params: Option<String>,
    pub schedule_time_zone: Option<String>,
    pub time_type: Option<String>,
}

/// Arguments of [`TriggerManualTasks::new`].
pub struct TriggerManualTasksRequired {
    pub project_id: String,
    pub trigger_name: String,
    pub trigger_scope: String,
    pub data_time_list: Vec<String>,
    pub workflow_id: String,
}
operation! {
    TriggerManualTasks { TriggerManualTasksRequired: project_id, trigger_name, trigger_scope, data_time_list, workflow_id }
    "TriggerManualTasks" -> TriggerManualTasksOutput {
    0 "ProjectId" project_id, 1 "TriggerName" trigger_name, 2 "TriggerScope" trigger_scope,
    3 "DataTimeList" data_time_list, 4 "WorkflowId" workflow_id, 5 "Remark" remark: String,
    6 "TaskIds" task_ids: Vec<String>, 7 "SchedulerResourceGroup" scheduler_resource_group: String,
    8 "IntegrationResourceGroup" integration_resource_group: String, 9 "ExecOrder" exec_order: String,
    10 "CustomParams" custom_params: Vec<KVPair>, 11 "ExtraParams" extra_params: String,
    12 "ScheduleTimeZone" schedule_time_zone: String, 13 "TimeType" time_type: String
} }

/// In the request of [`TriggerManualTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KVPair {
    /// Required.
    pub k: Option<String>,
    /// Required.
    pub v: Option<String>,
}
input! { KVPair(k: String, v: String) {
    0 "K" k: String, 1 "V" v: String
} }

/// Response of [`TriggerManualTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerManualTasksOutput {
    pub request_from_source: Option<String>,
    pub data: Option<ManualTriggerRecordOpsDto>,
}
model! { TriggerManualTasksOutput {
    0 "RequestFromSource" request_from_source: String, 1 "Data" data: ManualTriggerRecordOpsDto
} }

/// `UnboundProjectExecutorResource` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=UnboundProjectExecutorResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnboundProjectExecutorResource {
    /// Required.
    pub executor_group_id: String,
    pub project_id: Option<String>,
    pub project_id_list: Option<Vec<String>>,
    pub executor_resource_package_ids: Option<Vec<String>>,
}
operation! { UnboundProjectExecutorResource(executor_group_id: String)
    "UnboundProjectExecutorResource" -> UnboundProjectExecutorResourceOutput {
    0 "ExecutorGroupId" executor_group_id, 1 "ProjectId" project_id: String,
    2 "ProjectIdList" project_id_list: Vec<String>,
    3 "ExecutorResourcePackageIds" executor_resource_package_ids: Vec<String>
} }

/// Response of [`UnboundProjectExecutorResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnboundProjectExecutorResourceOutput {
    pub data: Option<bool>,
}
model! { UnboundProjectExecutorResourceOutput {
    0 "Data" data: bool
} }

/// `UnlockIntegrationTask` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=UnlockIntegrationTask>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::INTERNAL_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockIntegrationTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub project_id: String,
}
operation! { UnlockIntegrationTask(task_id: String, project_id: String)
    "UnlockIntegrationTask" -> UnlockIntegrationTaskOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id
} }

/// Response of [`UnlockIntegrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockIntegrationTaskOutput {
    pub data: Option<bool>,
}
model! { UnlockIntegrationTaskOutput {
    0 "Data" data: bool
} }

/// Updates code template: `UpdateCodeTemplate` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=UpdateCodeTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_NO_LOCK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCodeTemplate {
    /// Required.
    pub project_id: String,
    /// Required.
    pub code_template_id: String,
    /// Required.
    pub code_template_name: String,
    /// Required.
    pub in_charge_id: String,
    /// Required.
    pub in_charge: String,
    /// Required.
    pub ext: TaskExtDsVO,
    pub broker_ip: Option<String>,
    pub resource_group: Option<String>,
    pub code_template_desc: Option<String>,
    pub request_from_source: Option<String>,
    pub script_change: Option<bool>,
    pub content: Option<String>,
}

/// Arguments of [`UpdateCodeTemplate::new`].
pub struct UpdateCodeTemplateRequired {
    pub project_id: String,
    pub code_template_id: String,
    pub code_template_name: String,
    pub in_charge_id: String,
    pub in_charge: String,
    pub ext: TaskExtDsVO,
}
operation! {
    UpdateCodeTemplate { UpdateCodeTemplateRequired: project_id, code_template_id, code_template_name, in_charge_id, in_charge, ext }
    "UpdateCodeTemplate" -> UpdateCodeTemplateOutput {
    0 "ProjectId" project_id, 1 "CodeTemplateId" code_template_id, 2 "CodeTemplateName" code_template_name,
    3 "InChargeId" in_charge_id, 4 "InCharge" in_charge, 5 "Ext" ext, 6 "BrokerIp" broker_ip: String,
    7 "ResourceGroup" resource_group: String, 8 "CodeTemplateDesc" code_template_desc: String,
    9 "RequestFromSource" request_from_source: String, 10 "ScriptChange" script_change: bool,
    11 "Content" content: String
} }

/// Response of [`UpdateCodeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCodeTemplateOutput {
    pub data: Option<bool>,
}
model! { UpdateCodeTemplateOutput {
    0 "Data" data: bool
} }

/// Updates data model registry info: `UpdateDataModelRegistryInfo` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=UpdateDataModelRegistryInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_PROVIDER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataModelRegistryInfo {
    /// Required.
    pub cloudapp_id: String,
    /// Required.
    pub app_cam_role: String,
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub app_cam_role_id: Option<String>,
    pub provider: Option<String>,
    pub tenant_id: Option<String>,
    pub own_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_region: Option<String>,
    pub pip: Option<String>,
    pub pport: Option<i64>,
    pub is_public: Option<i64>,
}
operation! { UpdateDataModelRegistryInfo(cloudapp_id: String, app_cam_role: String)
    "UpdateDataModelRegistryInfo" -> UpdateDataModelRegistryInfoOutput {
    0 "CloudappId" cloudapp_id, 1 "AppCamRole" app_cam_role, 2 "Ip" ip: String, 3 "Port" port: i64,
    4 "AppCamRoleId" app_cam_role_id: String, 5 "Provider" provider: String, 6 "TenantId" tenant_id: String,
    7 "OwnId" own_id: String, 8 "VpcId" vpc_id: String, 9 "VpcRegion" vpc_region: String, 10 "Pip" pip: String,
    11 "Pport" pport: i64, 12 "IsPublic" is_public: i64
} }

/// Response of [`UpdateDataModelRegistryInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataModelRegistryInfoOutput {
    pub data: Option<bool>,
}
model! { UpdateDataModelRegistryInfoOutput {
    0 "Data" data: bool
} }

/// Updates project user role: `UpdateProjectUserRole` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=UpdateProjectUserRole>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectUserRole {
    /// Required.
    pub project_id: String,
    /// Required.
    pub user_ids: Vec<String>,
    /// Required.
    pub role_ids: Vec<String>,
}
operation! { UpdateProjectUserRole(project_id: String, user_ids: Vec<String>, role_ids: Vec<String>)
    "UpdateProjectUserRole" -> Empty {
    0 "ProjectId" project_id, 1 "UserIds" user_ids, 2 "RoleIds" role_ids
} }

/// Response of [`UpdateProjectUserRole`]: empty.
pub type UpdateProjectUserRoleOutput = Empty;

/// Updates workflow info: `UpdateWorkflowInfo` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=UpdateWorkflowInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowInfo {
    /// Required.
    pub project_id: String,
    /// Required.
    pub operator_name: String,
    /// Required.
    pub workflow_id: String,
    pub owner: Option<String>,
    pub owner_id: Option<String>,
    pub workflow_desc: Option<String>,
    pub workflow_name: Option<String>,
    pub folder_id: Option<String>,
    pub user_group_id: Option<String>,
    pub user_group_name: Option<String>,
    pub workflow_params: Option<Vec<ParamInfo>>,
    pub general_task_params: Option<Vec<GeneralTaskParam>>,
    pub dependency_workflow: Option<String>,
}
operation! { UpdateWorkflowInfo(project_id: String, operator_name: String, workflow_id: String)
    "UpdateWorkflowInfo" -> UpdateWorkflowInfoOutput {
    0 "ProjectId" project_id, 1 "OperatorName" operator_name, 2 "WorkflowId" workflow_id, 3 "Owner" owner: String,
    4 "OwnerId" owner_id: String, 5 "WorkflowDesc" workflow_desc: String, 6 "WorkflowName" workflow_name: String,
    7 "FolderId" folder_id: String, 8 "UserGroupId" user_group_id: String, 9 "UserGroupName" user_group_name: String,
    10 "WorkflowParams" workflow_params: Vec<ParamInfo>,
    11 "GeneralTaskParams" general_task_params: Vec<GeneralTaskParam>,
    12 "DependencyWorkflow" dependency_workflow: String
} }

/// Response of [`UpdateWorkflowInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowInfoOutput {
    pub data: Option<bool>,
}
model! { UpdateWorkflowInfoOutput {
    0 "Data" data: bool
} }

/// Updates workflow owner: `UpdateWorkflowOwner` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=UpdateWorkflowOwner>.
///
/// Errors: [`codes::INTERNAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowOwner {
    /// Required.
    pub project_id: String,
    pub workflow_ids: Option<Vec<String>>,
    pub owner: Option<String>,
    pub owner_id: Option<String>,
}
operation! { UpdateWorkflowOwner(project_id: String) "UpdateWorkflowOwner" -> UpdateWorkflowOwnerOutput {
    0 "ProjectId" project_id, 1 "WorkflowIds" workflow_ids: Vec<String>, 2 "Owner" owner: String,
    3 "OwnerId" owner_id: String
} }

/// Response of [`UpdateWorkflowOwner`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowOwnerOutput {
    pub data: Option<BatchOperationOpsDto>,
}
model! { UpdateWorkflowOwnerOutput {
    0 "Data" data: BatchOperationOpsDto
} }

/// `UploadContent` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=UploadContent>.
///
/// Errors: [`codes::AUTH_FAILURE_SIGNATURE_EXPIRE`], [`codes::FAILED_OPERATION_NO_LOCK`], [`codes::INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_DATA_ENGINE_INSTANCE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadContent {
    /// Required.
    pub script_request_info: ScriptRequestInfo,
    pub request_from_source: Option<String>,
    pub project_id: Option<String>,
}
operation! { UploadContent(script_request_info: ScriptRequestInfo) "UploadContent" -> UploadContentOutput {
    0 "ScriptRequestInfo" script_request_info, 1 "RequestFromSource" request_from_source: String,
    2 "ProjectId" project_id: String
} }

/// In the request of [`UploadContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScriptRequestInfo {
    pub file_path: Option<String>,
    pub project_id: Option<String>,
    pub version: Option<String>,
    pub operation: Option<String>,
    pub extra_info: Option<String>,
    pub bucket_name: Option<String>,
    pub region: Option<String>,
    pub file_extension_type: Option<String>,
}
input! { ScriptRequestInfo() {
    0 "FilePath" file_path: String, 1 "ProjectId" project_id: String, 2 "Version" version: String,
    3 "Operation" operation: String, 4 "ExtraInfo" extra_info: String, 5 "BucketName" bucket_name: String,
    6 "Region" region: String, 7 "FileExtensionType" file_extension_type: String
} }

/// Response of [`UploadContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadContentOutput {
    pub script_info: Option<ScriptInfoResponse>,
}
model! { UploadContentOutput {
    0 "ScriptInfo" script_info: ScriptInfoResponse
} }

/// In the response of [`UploadContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScriptInfoResponse {
    pub resource_id: Option<String>,
    pub file_name: Option<String>,
    pub file_extension_type: Option<String>,
    pub r#type: Option<String>,
    pub md5_value: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub size: Option<f64>,
    pub local_path: Option<String>,
    pub remote_path: Option<String>,
    pub owner_name: Option<String>,
    pub owner: Option<String>,
    pub path_depth: Option<i64>,
    pub project_id: Option<String>,
    pub extra_info: Option<String>,
    pub local_temp_path: Option<String>,
    pub zip_path: Option<String>,
    pub bucket: Option<String>,
    pub region: Option<String>,
}
model! { ScriptInfoResponse {
    0 "ResourceId" resource_id: String, 1 "FileName" file_name: String,
    2 "FileExtensionType" file_extension_type: String, 3 "Type" r#type: String, 4 "Md5Value" md5_value: String,
    5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String, 7 "Size" size: f64,
    8 "LocalPath" local_path: String, 9 "RemotePath" remote_path: String, 10 "OwnerName" owner_name: String,
    11 "Owner" owner: String, 12 "PathDepth" path_depth: i64, 13 "ProjectId" project_id: String,
    14 "ExtraInfo" extra_info: String, 15 "LocalTempPath" local_temp_path: String, 16 "ZipPath" zip_path: String,
    17 "Bucket" bucket: String, 18 "Region" region: String
} }

/// `UploadResource` of `wedata` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wedata&Version=2021-08-20&Action=UploadResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadResource {
    pub upload_resource_request_info: Option<UploadResourceRequestInfo>,
    pub project_id: Option<String>,
}
operation! { UploadResource() "UploadResource" -> UploadResourceOutput {
    0 "UploadResourceRequestInfo" upload_resource_request_info: UploadResourceRequestInfo,
    1 "ProjectId" project_id: String
} }

/// In the request of [`UploadResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadResourceRequestInfo {
    /// Required.
    pub project_id: Option<String>,
    /// Required.
    pub file_path: Option<String>,
    /// Required.
    pub bucket_name: Option<String>,
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub new_file: Option<bool>,
    pub file_list: Option<Vec<String>>,
    pub file_size_list: Option<Vec<String>>,
    pub file_md5: Option<String>,
    pub remote_path: Option<String>,
}

/// Arguments of [`UploadResourceRequestInfo::new`].
pub struct UploadResourceRequestInfoRequired {
    pub project_id: String,
    pub file_path: String,
    pub bucket_name: String,
    pub region: String,
    pub new_file: bool,
}
input! {
    UploadResourceRequestInfo { UploadResourceRequestInfoRequired: project_id, file_path, bucket_name, region, new_file } {
    0 "ProjectId" project_id: String, 1 "FilePath" file_path: String, 2 "BucketName" bucket_name: String,
    3 "Region" region: String, 4 "NewFile" new_file: bool, 5 "FileList" file_list: Vec<String>,
    6 "FileSizeList" file_size_list: Vec<String>, 7 "FileMd5" file_md5: String, 8 "RemotePath" remote_path: String
} }

/// Response of [`UploadResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadResourceOutput {
    pub data: Vec<UserFileDTONew>,
}
model! { UploadResourceOutput {
    0 "Data" data: Vec<UserFileDTONew>
} }

/// In the response of [`UploadResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserFileDTONew {
    pub resource_id: Option<String>,
    pub file_name: Option<String>,
    pub file_extension_type: Option<String>,
    pub r#type: Option<String>,
    pub md5_value: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub size: Option<i64>,
    pub local_path: Option<String>,
    pub local_temp_path: Option<String>,
    pub remote_path: Option<String>,
    pub owner_name: Option<String>,
    pub owner: Option<String>,
    pub path_depth: Option<String>,
    pub project_id: Option<String>,
    pub extra_info: Option<String>,
    pub zip_path: Option<String>,
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub delete_name: Option<String>,
    pub delete_owner: Option<String>,
    pub operator: Option<String>,
    pub operator_name: Option<String>,
    pub full_path: Option<String>,
}
model! { UserFileDTONew {
    0 "ResourceId" resource_id: String, 1 "FileName" file_name: String,
    2 "FileExtensionType" file_extension_type: String, 3 "Type" r#type: String, 4 "Md5Value" md5_value: String,
    5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String, 7 "Size" size: i64,
    8 "LocalPath" local_path: String, 9 "LocalTempPath" local_temp_path: String, 10 "RemotePath" remote_path: String,
    11 "OwnerName" owner_name: String, 12 "Owner" owner: String, 13 "PathDepth" path_depth: String,
    14 "ProjectId" project_id: String, 15 "ExtraInfo" extra_info: String, 16 "ZipPath" zip_path: String,
    17 "Bucket" bucket: String, 18 "Region" region: String, 19 "DeleteName" delete_name: String,
    20 "DeleteOwner" delete_owner: String, 21 "Operator" operator: String, 22 "OperatorName" operator_name: String,
    23 "FullPath" full_path: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_SIGNATURE_EXPIRE "AuthFailure.SignatureExpire",
    AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation", DRY_RUN_OPERATION "DryRunOperation",
    FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_CONNECTION_TIME_OUT_ERROR "FailedOperation.ConnectionTimeOutError",
    FAILED_OPERATION_EXECUTOR_CLUSTER_STATUS_ERROR "FailedOperation.ExecutorClusterStatusError",
    FAILED_OPERATION_FAILED_OPERATION_WITH_REASON "FailedOperation.FailedOperationWithReason",
    FAILED_OPERATION_JOB_SPLIT_LIMIT_EXCEED_CODE "FailedOperation.JobSplitLimitExceedCode",
    FAILED_OPERATION_NO_LOCK "FailedOperation.NoLock",
    FAILED_OPERATION_PREVIEW_TIME_OUT "FailedOperation.PreviewTimeOut", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_CALL_SCHEDULER_API_ERROR "InternalError.CallSchedulerApiError",
    INTERNAL_ERROR_INTERNAL_CALL_CLOUD_API_ERROR "InternalError.InternalCallCloudApiError",
    INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_ALARM_RECEIVE_ADDRESS_NOT_EXIST "InvalidParameter.AlarmReceiveAddressNotExist",
    INVALID_PARAMETER_CLIENT_IP_NOT_AUTHORIZED "InvalidParameter.ClientIpNotAuthorized",
    INVALID_PARAMETER_DATA_ENGINE_INSTANCE_NOT_EXISTS "InvalidParameter.DataEngineInstanceNotExists",
    INVALID_PARAMETER_DUPLICATE_NAME "InvalidParameter.DuplicateName",
    INVALID_PARAMETER_INVALID_ALARM_URL "InvalidParameter.InvalidAlarmUrl",
    INVALID_PARAMETER_INVALID_FILTER_PARAMETER "InvalidParameter.InvalidFilterParameter",
    INVALID_PARAMETER_MAX_LIMIT_EXCEEDED "InvalidParameter.MaxLimitExceeded",
    INVALID_PARAMETER_QUOTA_EXCEED_ERROR "InvalidParameter.QuotaExceedError",
    INVALID_PARAMETER_RULE_NOT_EXIST "InvalidParameter.RuleNotExist",
    INVALID_PARAMETER_RULE_TEMPLATE_NOT_EXIST "InvalidParameter.RuleTemplateNotExist",
    INVALID_PARAMETER_SERVICE_IS_BUSY "InvalidParameter.ServiceIsBusy",
    INVALID_PARAMETER_WE_DATA_ROLE_NOT_EXISTS "InvalidParameter.WeDataRoleNotExists",
    INVALID_PARAMETER_WORKSPACE_NAME_DUPLICATION "InvalidParameter.WorkspaceNameDuplication",
    INVALID_PARAMETER_WORKSPACE_NOT_EXIST "InvalidParameter.WorkspaceNotExist",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_DATA_MODEL_DESTROYED "InvalidParameterValue.DataModelDestroyed",
    INVALID_PARAMETER_VALUE_REPEAT_PURCHASE_ERROR "InvalidParameterValue.RepeatPurchaseError",
    INVALID_PARAMETER_VALUE_UNSUPPORTED_PROVIDER "InvalidParameterValue.UnsupportedProvider",
    LIMIT_EXCEEDED "LimitExceeded", MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    OPERATION_DENIED_USER_NOT_IN_WHITELIST_ERROR "OperationDenied.UserNotInWhitelistError",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_USER_NOT_IN_PROJECT "UnauthorizedOperation.UserNotInProject",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_FAILED_CHECK_TASK_DEPENDENCE_TIME_ZONE "UnsupportedOperation.FailedCheckTaskDependenceTimeZone",
    UNSUPPORTED_OPERATION_NO_RULE_IN_RULE_GROUP "UnsupportedOperation.NoRuleInRuleGroup"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddProjectUserRole, BatchCreateIntegrationTaskAlarms, BatchCreateTaskVersionAsync, BatchDeleteIntegrationTasks,
    BatchDeleteOpsTasks, BatchForceSuccessIntegrationTaskInstances, BatchKillIntegrationTaskInstances,
    BatchMakeUpIntegrationTasks, BatchModifyOpsOwners, BatchRerunIntegrationTaskInstances, BatchResumeIntegrationTasks,
    BatchRunOpsTask, BatchStartIntegrationTasks, BatchStopIntegrationTasks, BatchStopOpsTasks, BatchStopWorkflowsByIds,
    BatchSuspendIntegrationTasks, BatchUpdateIntegrationTasks, BindProjectExecutorResource, CheckAlarmRegularNameExist,
    CheckIntegrationNodeNameExists, CheckIntegrationTaskNameExists, CheckTaskNameExist, CommitIntegrationTask,
    CommitRuleGroupTask, CountOpsInstanceState, CreateBaseProject, CreateCodeTemplate, CreateCodeTemplateVersion,
    CreateCustomFunction, CreateDataModel, CreateDataSource, CreateDsFolder, CreateHiveTable, CreateHiveTableByDDL,
    CreateIntegrationNode, CreateIntegrationTask, CreateOfflineTask, CreateOpsMakePlan, CreateRule, CreateRuleTemplate,
    CreateTask, CreateTaskAlarmRegular, CreateTaskFolder, CreateTaskNew, CreateTaskVersionDs, CreateWorkflowDs,
    DagInstances, DeleteCodeTemplate, DeleteCustomFunction, DeleteDataModel, DeleteDataSources, DeleteDsFolder,
    DeleteFile, DeleteFilePath, DeleteIntegrationNode, DeleteIntegrationTask, DeleteLink, DeleteOfflineTask,
    DeleteProjectParamDs, DeleteProjectUsers, DeleteResource, DeleteResourceFile, DeleteResourceFiles, DeleteRule,
    DeleteRuleTemplate, DeleteTaskAlarmRegular, DeleteTaskDs, DeleteTaskLineage, DeleteWorkflowById,
    DescribeAlarmEvents, DescribeAlarmReceiver, DescribeAllByFolderNew, DescribeApproveList, DescribeApproveTypeList,
    DescribeBaseBizCatalogs, DescribeBatchOperateTask, DescribeCodeTemplateDetail, DescribeColumnLineage,
    DescribeColumnsMeta, DescribeDataAssets, DescribeDataCheckStat, DescribeDataServicePublishedApiDetail,
    DescribeDataServicePublishedApiList, DescribeDataSourceInfoList, DescribeDataSourceList, DescribeDatabaseByName,
    DescribeDatabaseInfoList, DescribeDatabaseMeta, DescribeDatabaseMetas, DescribeDatasource, DescribeDependOpsTasks,
    DescribeDependTaskLists, DescribeDimensionScore, DescribeDsFolderTree, DescribeDsParentFolderTree,
    DescribeDsTaskVersionInfo, DescribeDsTaskVersionList, DescribeDutyScheduleDetails, DescribeDutyScheduleList,
    DescribeEvent, DescribeEventCases, DescribeEventConsumeTasks, DescribeExecStrategy, DescribeExecutorGroupMetric,
    DescribeFieldBasicInfo, DescribeFolderWorkflowList, DescribeFormVersionParam, DescribeFunctionKinds,
    DescribeFunctionTypes, DescribeInstanceByCycle, DescribeInstanceDetailInfo, DescribeInstanceLastLog,
    DescribeInstanceList, DescribeInstanceLog, DescribeInstanceLogDetail, DescribeInstanceLogFile,
    DescribeInstanceLogList, DescribeInstancesByExecutors, DescribeIntegrationNode, DescribeIntegrationStatistics,
    DescribeIntegrationStatisticsInstanceTrend, DescribeIntegrationStatisticsRecordsTrend,
    DescribeIntegrationStatisticsTaskStatus, DescribeIntegrationStatisticsTaskStatusTrend, DescribeIntegrationTask,
    DescribeIntegrationTasks, DescribeIntegrationVersionNodesInfo, DescribeLineageColumns, DescribeLineageInfo,
    DescribeManualTriggerRecordPage, DescribeOfflineTaskToken, DescribeOperateOpsTasks, DescribeOpsInstanceLogList,
    DescribeOpsMakePlanInstances, DescribeOpsMakePlanTasks, DescribeOpsMakePlans, DescribeOpsWorkflows,
    DescribeOrganizationalFunctions, DescribeParentTask, DescribePendingSubmitTaskList, DescribeProject,
    DescribeProjectUsers, DescribeQualityScore, DescribeQualityScoreTrend, DescribeRealTimeTaskInstanceNodeInfo,
    DescribeRealTimeTaskMetricOverview, DescribeRealTimeTaskSpeed, DescribeRealViewDatabasePage,
    DescribeRealViewSchemaPage, DescribeRelatedTasksByTaskId, DescribeReportTaskDetail, DescribeReportTaskList,
    DescribeResourceManagePathTrees, DescribeRoleList, DescribeRule, DescribeRuleDimStat, DescribeRuleExecDetail,
    DescribeRuleExecLog, DescribeRuleExecResults, DescribeRuleExecStat, DescribeRuleGroup,
    DescribeRuleGroupExecResultsByPage, DescribeRuleGroupSubscription, DescribeRuleGroupTable, DescribeRuleGroupsByPage,
    DescribeRuleTemplate, DescribeRuleTemplates, DescribeRuleTemplatesByPage, DescribeRules, DescribeRulesByPage,
    DescribeScheduleInstances, DescribeSchedulerInstanceStatus, DescribeSchedulerRunTimeInstanceCntByStatus,
    DescribeSchedulerTaskCntByStatus, DescribeSchedulerTaskTypeCnt, DescribeStatisticInstanceStatusTrendOps,
    DescribeStreamTaskLogList, DescribeSuccessorOpsTaskInfos, DescribeSuccessorTaskInfoList, DescribeTableBasicInfo,
    DescribeTableContentPreview, DescribeTableDdl, DescribeTableInfoList, DescribeTableLineage,
    DescribeTableLineageInfo, DescribeTableMeta, DescribeTableMetas, DescribeTablePartitions,
    DescribeTableQualityDetails, DescribeTableSchemaInfo, DescribeTableScoreTrend, DescribeTableSelect,
    DescribeTaskAlarmRegulations, DescribeTaskByCycle, DescribeTaskByStatusReport, DescribeTaskDetailDs,
    DescribeTaskInstancesStatus, DescribeTaskLineage, DescribeTaskLockStatus, DescribeTaskParamDs,
    DescribeTaskRunHistory, DescribeTaskScript, DescribeTaskTableMetricOverview, DescribeTaskTemplates,
    DescribeTasksForCodeTemplate, DescribeTemplateDimCount, DescribeTenantProjects, DescribeTestRunningRecord,
    DescribeThirdTaskRunLog, DescribeTopTableStat, DescribeTrendStat, DescribeWorkflowByFordIds,
    DescribeWorkflowCanvasInfo, DescribeWorkflowExecuteById, DescribeWorkflowInfoById, DescribeWorkflowListByProjectId,
    DescribeWorkflowSchedulerInfoDs, DescribeWorkflowTaskCount, DiagnosePro, DisableProject, DownloadLogByLine,
    DryRunDIOfflineTask, EnableProject, FindAllFolder, FreezeOpsTasks, FreezeTasksByWorkflowIds, GenHiveTableDDLSql,
    GetBatchDetailErrorLog, GetCosToken, GetFileInfo, GetInstanceLog, GetIntegrationNodeColumnSchema, GetJobStatus,
    GetOfflineDIInstanceList, GetOfflineInstanceList, GetPaginationTaskScript, GetTaskInstance, JudgeResourceFile,
    KillOpsMakePlanInstances, KillScheduleInstances, ListBatchDetail, ListInstances, LockIntegrationTask,
    ModifyApproveStatus, ModifyDataSource, ModifyDimensionWeight, ModifyDsFolder, ModifyExecStrategy,
    ModifyIntegrationNode, ModifyIntegrationTask, ModifyMonitorStatus, ModifyProject, ModifyRule,
    ModifyRuleGroupSubscription, ModifyRuleTemplate, ModifyTaskAlarmRegular, ModifyTaskInfo, ModifyTaskInfoDs,
    ModifyTaskLinks, ModifyTaskLinksDs, ModifyTaskName, ModifyTaskScript, ModifyWorkflowInfo, ModifyWorkflowSchedule,
    MoveTasksToFolder, RegisterDsEvent, RegisterDsEventListener, RegisterEvent, RegisterEventListener, RemoveDatabase,
    RemoveSchema, RemoveTable, RemoveWorkflowDs, RenewWorkflowOwnerDs, RenewWorkflowSchedulerInfoDs, ReportDatabase,
    ReportSchema, ReportTable, ReportTaskLineage, ResumeIntegrationTask, RobAndLockIntegrationTask,
    RunForceSucScheduleInstances, RunRerunScheduleInstances, RunTasksByMultiWorkflow, SaveCustomFunction,
    SetTaskAlarmNew, StartIntegrationTask, StopIntegrationTask, SubmitCustomFunction, SubmitSqlTask, SubmitTask,
    SubmitTaskTestRun, SubmitWorkflow, SuspendIntegrationTask, TaskLog, TriggerDsEvent, TriggerEvent,
    TriggerManualTasks, UnboundProjectExecutorResource, UnlockIntegrationTask, UpdateCodeTemplate,
    UpdateDataModelRegistryInfo, UpdateProjectUserRole, UpdateWorkflowInfo, UpdateWorkflowOwner, UploadContent,
    UploadResource
}
