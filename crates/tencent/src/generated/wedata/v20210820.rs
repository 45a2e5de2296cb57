//! `wedata` 2021-08-20.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "wedata", version: "2021-08-20", code: "wedata", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProjectUserRole {
    pub project_id: String,
    pub user_ids: Vec<String>,
    pub role_ids: Vec<String>,
}
operation! { AddProjectUserRole(project_id: String, user_ids: Vec<String>, role_ids: Vec<String>)
    "AddProjectUserRole" -> AddProjectUserRoleOutput {
    0 "ProjectId" project_id, 1 "UserIds" user_ids, 2 "RoleIds" role_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProjectUserRoleOutput {
    pub data: Option<bool>,
}
model! { AddProjectUserRoleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateIntegrationTaskAlarms {
    pub task_ids: Vec<String>,
    pub task_alarm_info: TaskAlarmInfo,
    pub project_id: String,
}
operation! { BatchCreateIntegrationTaskAlarms(task_ids: Vec<String>, task_alarm_info: TaskAlarmInfo, project_id: String)
    "BatchCreateIntegrationTaskAlarms" -> BatchCreateIntegrationTaskAlarmsOutput {
    0 "TaskIds" task_ids, 1 "TaskAlarmInfo" task_alarm_info, 2 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskAlarmInfo {
    pub task_id: Option<String>,
    pub regular_name: Option<String>,
    pub regular_status: Option<u64>,
    pub alarm_level: Option<u64>,
    pub alarm_way: Option<String>,
    pub task_type: Option<u64>,
    pub id: Option<String>,
    pub regular_id: Option<String>,
    pub alarm_indicator: Option<u64>,
    pub trigger_type: Option<u64>,
    pub estimated_time: Option<u64>,
    pub alarm_recipient_id: Option<String>,
    pub project_id: Option<String>,
    pub creater: Option<String>,
    pub alarm_recipient_name: Option<String>,
    pub alarm_indicator_desc: Option<String>,
    pub operator: Option<u64>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
    pub alarm_indicator_infos: Option<Vec<AlarmIndicatorInfo>>,
    pub alarm_recipient_type: Option<u64>,
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
    pub alarm_receiver_group_flag: Option<u64>,
}

/// What [`TaskAlarmInfo::new`] takes.
pub struct TaskAlarmInfoRequired {
    pub task_id: String,
    pub regular_name: String,
    pub regular_status: u64,
    pub alarm_level: u64,
    pub alarm_way: String,
    pub task_type: u64,
}
input! { TaskAlarmInfo{TaskAlarmInfoRequired: task_id, regular_name, regular_status, alarm_level, alarm_way, task_type} {
    0 "TaskId" task_id: String, 1 "RegularName" regular_name: String, 2 "RegularStatus" regular_status: u64,
    3 "AlarmLevel" alarm_level: u64, 4 "AlarmWay" alarm_way: String, 5 "TaskType" task_type: u64, 6 "Id" id: String,
    7 "RegularId" regular_id: String, 8 "AlarmIndicator" alarm_indicator: u64, 9 "TriggerType" trigger_type: u64,
    10 "EstimatedTime" estimated_time: u64, 11 "AlarmRecipientId" alarm_recipient_id: String,
    12 "ProjectId" project_id: String, 13 "Creater" creater: String,
    14 "AlarmRecipientName" alarm_recipient_name: String, 15 "AlarmIndicatorDesc" alarm_indicator_desc: String,
    16 "Operator" operator: u64, 17 "NodeId" node_id: String, 18 "NodeName" node_name: String,
    19 "AlarmIndicatorInfos" alarm_indicator_infos: Vec<AlarmIndicatorInfo>,
    20 "AlarmRecipientType" alarm_recipient_type: u64, 21 "QuietPeriods" quiet_periods: Vec<QuietPeriod>,
    22 "WeComHook" we_com_hook: String, 23 "UpdateTime" update_time: String, 24 "OperatorUin" operator_uin: String,
    25 "TaskCount" task_count: i64, 26 "MonitorType" monitor_type: i64,
    27 "MonitorObjectIds" monitor_object_ids: Vec<String>, 28 "LatestAlarmInstanceId" latest_alarm_instance_id: String,
    29 "LatestAlarmTime" latest_alarm_time: String, 30 "Description" description: String,
    31 "LarkWebHooks" lark_web_hooks: String, 32 "DingDingWebHooks" ding_ding_web_hooks: String,
    33 "BusinessType" business_type: i64, 34 "AlarmMessageRule" alarm_message_rule: String,
    35 "ReportTarget" report_target: i64, 36 "AlarmReceiverGroups" alarm_receiver_groups: Vec<AlarmReceiverGroup>,
    37 "AlarmReceiverGroupFlag" alarm_receiver_group_flag: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmIndicatorInfo {
    pub id: Option<String>,
    pub alarm_indicator: Option<u64>,
    pub alarm_indicator_desc: Option<String>,
    pub trigger_type: Option<u64>,
    pub estimated_time: Option<u64>,
    pub operator: Option<u64>,
    pub alarm_indicator_unit: Option<String>,
    pub duration: Option<i64>,
    pub duration_unit: Option<String>,
    pub max_times: Option<i64>,
    pub threshold: Option<f64>,
    pub indicator_time_range_unit: Option<String>,
    pub indicator_time_range_value: Option<i64>,
}
input! { AlarmIndicatorInfo() {
    0 "Id" id: String, 1 "AlarmIndicator" alarm_indicator: u64, 2 "AlarmIndicatorDesc" alarm_indicator_desc: String,
    3 "TriggerType" trigger_type: u64, 4 "EstimatedTime" estimated_time: u64, 5 "Operator" operator: u64,
    6 "AlarmIndicatorUnit" alarm_indicator_unit: String, 7 "Duration" duration: i64,
    8 "DurationUnit" duration_unit: String, 9 "MaxTimes" max_times: i64, 10 "Threshold" threshold: f64,
    11 "IndicatorTimeRangeUnit" indicator_time_range_unit: String,
    12 "IndicatorTimeRangeValue" indicator_time_range_value: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuietPeriod {
    pub days_of_week: Option<Vec<u64>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
input! { QuietPeriod() {
    0 "DaysOfWeek" days_of_week: Vec<u64>, 1 "StartTime" start_time: String, 2 "EndTime" end_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmReceiverGroup {
    pub alarm_recipient_type: Option<u64>,
    pub alarm_recipient_id: Option<String>,
    pub alarm_recipient_name: Option<String>,
    pub alarm_way: Option<String>,
    pub quiet_periods: Option<Vec<QuietPeriod>>,
    pub alarm_message_rule: Option<String>,
}
input! { AlarmReceiverGroup() {
    0 "AlarmRecipientType" alarm_recipient_type: u64, 1 "AlarmRecipientId" alarm_recipient_id: String,
    2 "AlarmRecipientName" alarm_recipient_name: String, 3 "AlarmWay" alarm_way: String,
    4 "QuietPeriods" quiet_periods: Vec<QuietPeriod>, 5 "AlarmMessageRule" alarm_message_rule: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateIntegrationTaskAlarmsOutput {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { BatchCreateIntegrationTaskAlarmsOutput {
    0 "SuccessCount" success_count, 1 "FailedCount" failed_count, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateTaskVersionAsync {
    pub tasks: Vec<BatchCreateTaskVersionDTO>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateTaskVersionDTO {
    pub task_id: Option<String>,
    pub version_remark: Option<String>,
    pub folder_id: Option<String>,
}
input! { BatchCreateTaskVersionDTO(task_id: String) {
    0 "TaskId" task_id: String, 1 "VersionRemark" version_remark: String, 2 "FolderId" folder_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskMissingInstanceStrategy {
    pub task_id: Option<String>,
    pub missing_instance_strategy: Option<String>,
}
input! { TaskMissingInstanceStrategy() {
    0 "TaskId" task_id: String, 1 "MissingInstanceStrategy" missing_instance_strategy: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateTaskVersionAsyncOutput {
    pub data: Option<BatchTaskOperateNew>,
}
model! { BatchCreateTaskVersionAsyncOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchTaskOperateNew {
    pub job_id: Option<u64>,
}
model! { BatchTaskOperateNew {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteIntegrationTasks {
    pub task_ids: Vec<String>,
    pub task_type: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteIntegrationTasksOutput {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { BatchDeleteIntegrationTasksOutput {
    0 "SuccessCount" success_count, 1 "FailedCount" failed_count, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteOpsTasks {
    pub task_id_list: Vec<String>,
    pub delete_mode: bool,
    pub enable_notify: bool,
    pub project_id: String,
    pub delete_script: Option<bool>,
}
operation! { BatchDeleteOpsTasks(task_id_list: Vec<String>, delete_mode: bool, enable_notify: bool, project_id: String)
    "BatchDeleteOpsTasks" -> BatchDeleteOpsTasksOutput {
    0 "TaskIdList" task_id_list, 1 "DeleteMode" delete_mode, 2 "EnableNotify" enable_notify, 3 "ProjectId" project_id,
    4 "DeleteScript" delete_script: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteOpsTasksOutput {
    pub data: Option<BatchOperationOpsDto>,
}
model! { BatchDeleteOpsTasksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOperationOpsDto {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
    pub async_action_id: Option<String>,
}
model! { BatchOperationOpsDto {
    0 "SuccessCount" success_count, 1 "FailedCount" failed_count, 2 "TotalCount" total_count,
    3 "AsyncActionId" async_action_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchForceSuccessIntegrationTaskInstances {
    pub instances: Vec<SchedulerTaskInstanceInfo>,
    pub project_id: String,
}
operation! { BatchForceSuccessIntegrationTaskInstances(instances: Vec<SchedulerTaskInstanceInfo>, project_id: String)
    "BatchForceSuccessIntegrationTaskInstances" -> BatchForceSuccessIntegrationTaskInstancesOutput {
    0 "Instances" instances, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchedulerTaskInstanceInfo {
    pub task_id: Option<String>,
    pub cur_run_date: Option<String>,
}
input! { SchedulerTaskInstanceInfo(task_id: String, cur_run_date: String) {
    0 "TaskId" task_id: String, 1 "CurRunDate" cur_run_date: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchForceSuccessIntegrationTaskInstancesOutput {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { BatchForceSuccessIntegrationTaskInstancesOutput {
    0 "SuccessCount" success_count, 1 "FailedCount" failed_count, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchKillIntegrationTaskInstances {
    pub instances: Vec<SchedulerTaskInstanceInfo>,
    pub project_id: String,
}
operation! { BatchKillIntegrationTaskInstances(instances: Vec<SchedulerTaskInstanceInfo>, project_id: String)
    "BatchKillIntegrationTaskInstances" -> BatchKillIntegrationTaskInstancesOutput {
    0 "Instances" instances, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchKillIntegrationTaskInstancesOutput {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
    pub task_names: Option<Vec<String>>,
}
model! { BatchKillIntegrationTaskInstancesOutput {
    0 "SuccessCount" success_count, 1 "FailedCount" failed_count, 2 "TotalCount" total_count, 3 "TaskNames" task_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchMakeUpIntegrationTasks {
    pub task_ids: Vec<String>,
    pub task_type: i64,
    pub start_time: String,
    pub end_time: String,
    pub project_id: String,
}

/// What [`BatchMakeUpIntegrationTasks::new`] takes.
pub struct BatchMakeUpIntegrationTasksRequired {
    pub task_ids: Vec<String>,
    pub task_type: i64,
    pub start_time: String,
    pub end_time: String,
    pub project_id: String,
}
operation! { BatchMakeUpIntegrationTasks{BatchMakeUpIntegrationTasksRequired: task_ids, task_type, start_time, end_time, project_id}
    "BatchMakeUpIntegrationTasks" -> BatchMakeUpIntegrationTasksOutput {
    0 "TaskIds" task_ids, 1 "TaskType" task_type, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchMakeUpIntegrationTasksOutput {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { BatchMakeUpIntegrationTasksOutput {
    0 "SuccessCount" success_count, 1 "FailedCount" failed_count, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyOpsOwners {
    pub task_id_list: Vec<String>,
    pub owners: String,
    pub project_id: String,
}
operation! { BatchModifyOpsOwners(task_id_list: Vec<String>, owners: String, project_id: String)
    "BatchModifyOpsOwners" -> BatchModifyOpsOwnersOutput {
    0 "TaskIdList" task_id_list, 1 "Owners" owners, 2 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchModifyOpsOwnersOutput {
    pub data: Option<BatchOperationOpsDto>,
}
model! { BatchModifyOpsOwnersOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRerunIntegrationTaskInstances {
    pub instances: Vec<SchedulerTaskInstanceInfo>,
    pub project_id: String,
}
operation! { BatchRerunIntegrationTaskInstances(instances: Vec<SchedulerTaskInstanceInfo>, project_id: String)
    "BatchRerunIntegrationTaskInstances" -> BatchRerunIntegrationTaskInstancesOutput {
    0 "Instances" instances, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRerunIntegrationTaskInstancesOutput {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
    pub task_names: Option<Vec<String>>,
}
model! { BatchRerunIntegrationTaskInstancesOutput {
    0 "SuccessCount" success_count, 1 "FailedCount" failed_count, 2 "TotalCount" total_count, 3 "TaskNames" task_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchResumeIntegrationTasks {
    pub task_ids: Vec<String>,
    pub task_type: i64,
    pub project_id: String,
}
operation! { BatchResumeIntegrationTasks(task_ids: Vec<String>, task_type: i64, project_id: String)
    "BatchResumeIntegrationTasks" -> BatchResumeIntegrationTasksOutput {
    0 "TaskIds" task_ids, 1 "TaskType" task_type, 2 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchResumeIntegrationTasksOutput {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
    pub task_names: Option<Vec<String>>,
}
model! { BatchResumeIntegrationTasksOutput {
    0 "SuccessCount" success_count, 1 "FailedCount" failed_count, 2 "TotalCount" total_count, 3 "TaskNames" task_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRunOpsTask {
    pub project_id: String,
    pub enable_make_up: i64,
    pub tasks: Vec<String>,
}
operation! { BatchRunOpsTask(project_id: String, enable_make_up: i64, tasks: Vec<String>)
    "BatchRunOpsTask" -> BatchRunOpsTaskOutput {
    0 "ProjectId" project_id, 1 "EnableMakeUp" enable_make_up, 2 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRunOpsTaskOutput {
    pub data: Option<bool>,
}
model! { BatchRunOpsTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartIntegrationTasks {
    pub task_type: i64,
    pub project_id: String,
    pub task_ids: Option<Vec<String>>,
    pub start_task_info_set: Option<Vec<StartTaskInfo>>,
}
operation! { BatchStartIntegrationTasks(task_type: i64, project_id: String)
    "BatchStartIntegrationTasks" -> BatchStartIntegrationTasksOutput {
    0 "TaskType" task_type, 1 "ProjectId" project_id, 2 "TaskIds" task_ids: Vec<String>,
    3 "StartTaskInfoSet" start_task_info_set: Vec<StartTaskInfo>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordField {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { RecordField() {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStartIntegrationTasksOutput {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
    pub task_names: Option<Vec<String>>,
}
model! { BatchStartIntegrationTasksOutput {
    0 "SuccessCount" success_count, 1 "FailedCount" failed_count, 2 "TotalCount" total_count, 3 "TaskNames" task_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopIntegrationTasks {
    pub task_ids: Vec<String>,
    pub task_type: i64,
    pub project_id: String,
}
operation! { BatchStopIntegrationTasks(task_ids: Vec<String>, task_type: i64, project_id: String)
    "BatchStopIntegrationTasks" -> BatchStopIntegrationTasksOutput {
    0 "TaskIds" task_ids, 1 "TaskType" task_type, 2 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopIntegrationTasksOutput {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
    pub task_names: Option<Vec<String>>,
}
model! { BatchStopIntegrationTasksOutput {
    0 "SuccessCount" success_count, 1 "FailedCount" failed_count, 2 "TotalCount" total_count, 3 "TaskNames" task_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopOpsTasks {
    pub task_id_list: Vec<String>,
    pub project_id: String,
    pub kill_instance: Option<bool>,
    pub async_mode: Option<bool>,
}
operation! { BatchStopOpsTasks(task_id_list: Vec<String>, project_id: String)
    "BatchStopOpsTasks" -> BatchStopOpsTasksOutput {
    0 "TaskIdList" task_id_list, 1 "ProjectId" project_id, 2 "KillInstance" kill_instance: bool,
    3 "AsyncMode" async_mode: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopOpsTasksOutput {
    pub data: Option<BatchOperationOpsDto>,
}
model! { BatchStopOpsTasksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopWorkflowsByIds {
    pub workflow_ids: Vec<String>,
    pub project_id: String,
    pub kill_instance: Option<bool>,
    pub async_mode: Option<bool>,
}
operation! { BatchStopWorkflowsByIds(workflow_ids: Vec<String>, project_id: String)
    "BatchStopWorkflowsByIds" -> BatchStopWorkflowsByIdsOutput {
    0 "WorkflowIds" workflow_ids, 1 "ProjectId" project_id, 2 "KillInstance" kill_instance: bool,
    3 "AsyncMode" async_mode: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchStopWorkflowsByIdsOutput {
    pub data: Option<OperationOpsDto>,
}
model! { BatchStopWorkflowsByIdsOutput {
    0 "Data" data
} }

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
    0 "Result" result, 1 "ResultMsg" result_msg, 2 "ErrorId" error_id, 3 "ErrorDesc" error_desc,
    4 "AsyncActionId" async_action_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSuspendIntegrationTasks {
    pub task_ids: Vec<String>,
    pub task_type: i64,
    pub project_id: String,
    pub event: Option<String>,
    pub task_names: Option<Vec<String>>,
}
operation! { BatchSuspendIntegrationTasks(task_ids: Vec<String>, task_type: i64, project_id: String)
    "BatchSuspendIntegrationTasks" -> BatchSuspendIntegrationTasksOutput {
    0 "TaskIds" task_ids, 1 "TaskType" task_type, 2 "ProjectId" project_id, 3 "Event" event: String,
    4 "TaskNames" task_names: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSuspendIntegrationTasksOutput {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { BatchSuspendIntegrationTasksOutput {
    0 "SuccessCount" success_count, 1 "FailedCount" failed_count, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateIntegrationTasks {
    pub task_ids: Vec<String>,
    pub incharge: String,
    pub task_type: i64,
    pub project_id: String,
    pub incharge_ids: Option<String>,
    pub task_names: Option<Vec<String>>,
}
operation! { BatchUpdateIntegrationTasks(task_ids: Vec<String>, incharge: String, task_type: i64, project_id: String)
    "BatchUpdateIntegrationTasks" -> BatchUpdateIntegrationTasksOutput {
    0 "TaskIds" task_ids, 1 "Incharge" incharge, 2 "TaskType" task_type, 3 "ProjectId" project_id,
    4 "InchargeIds" incharge_ids: String, 5 "TaskNames" task_names: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateIntegrationTasksOutput {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { BatchUpdateIntegrationTasksOutput {
    0 "SuccessCount" success_count, 1 "FailedCount" failed_count, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindProjectExecutorResource {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindProjectExecutorResourceOutput {
    pub data: Option<bool>,
}
model! { BindProjectExecutorResourceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAlarmRegularNameExist {
    pub project_id: String,
    pub alarm_regular_name: String,
    /// Deprecated.
    pub task_id: Option<String>,
    pub id: Option<String>,
    pub task_type: Option<i64>,
    pub monitor_type: Option<u64>,
}
operation! { CheckAlarmRegularNameExist(project_id: String, alarm_regular_name: String)
    "CheckAlarmRegularNameExist" -> CheckAlarmRegularNameExistOutput {
    0 "ProjectId" project_id, 1 "AlarmRegularName" alarm_regular_name, 2 "TaskId" task_id: String, 3 "Id" id: String,
    4 "TaskType" task_type: i64, 5 "MonitorType" monitor_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckAlarmRegularNameExistOutput {
    pub data: Option<bool>,
}
model! { CheckAlarmRegularNameExistOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIntegrationNodeNameExists {
    pub task_id: String,
    pub name: String,
    pub project_id: String,
    pub id: Option<i64>,
}
operation! { CheckIntegrationNodeNameExists(task_id: String, name: String, project_id: String)
    "CheckIntegrationNodeNameExists" -> CheckIntegrationNodeNameExistsOutput {
    0 "TaskId" task_id, 1 "Name" name, 2 "ProjectId" project_id, 3 "Id" id: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIntegrationNodeNameExistsOutput {
    pub data: Option<bool>,
}
model! { CheckIntegrationNodeNameExistsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIntegrationTaskNameExists {
    pub task_name: String,
    pub project_id: String,
    pub task_id: Option<String>,
    pub sync_type: Option<i64>,
}
operation! { CheckIntegrationTaskNameExists(task_name: String, project_id: String)
    "CheckIntegrationTaskNameExists" -> CheckIntegrationTaskNameExistsOutput {
    0 "TaskName" task_name, 1 "ProjectId" project_id, 2 "TaskId" task_id: String, 3 "SyncType" sync_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckIntegrationTaskNameExistsOutput {
    pub data: Option<bool>,
    pub exists_type: Option<i64>,
}
model! { CheckIntegrationTaskNameExistsOutput {
    0 "Data" data, 1 "ExistsType" exists_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTaskNameExist {
    pub project_id: String,
    pub type_id: i64,
    pub task_name: String,
}
operation! { CheckTaskNameExist(project_id: String, type_id: i64, task_name: String)
    "CheckTaskNameExist" -> CheckTaskNameExistOutput {
    0 "ProjectId" project_id, 1 "TypeId" type_id, 2 "TaskName" task_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckTaskNameExistOutput {
    pub data: Option<bool>,
}
model! { CheckTaskNameExistOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitIntegrationTask {
    pub task_id: String,
    pub project_id: String,
    pub commit_type: Option<i64>,
    pub task_type: Option<u64>,
    pub ext_config: Option<Vec<RecordField>>,
    pub version_desc: Option<String>,
    pub instance_version: Option<i64>,
    pub event_desc: Option<String>,
    pub current_status: Option<i64>,
}
operation! { CommitIntegrationTask(task_id: String, project_id: String)
    "CommitIntegrationTask" -> CommitIntegrationTaskOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id, 2 "CommitType" commit_type: i64, 3 "TaskType" task_type: u64,
    4 "ExtConfig" ext_config: Vec<RecordField>, 5 "VersionDesc" version_desc: String,
    6 "InstanceVersion" instance_version: i64, 7 "EventDesc" event_desc: String, 8 "CurrentStatus" current_status: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitIntegrationTaskOutput {
    pub data: Option<bool>,
    pub data_dto: Option<CommitTaskDataDto>,
}
model! { CommitIntegrationTaskOutput {
    0 "Data" data, 1 "DataDto" data_dto
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitTaskDataDto {
    pub task_approve_id: Option<String>,
}
model! { CommitTaskDataDto {
    0 "TaskApproveId" task_approve_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitRuleGroupTask {
    pub rule_group_id: Option<u64>,
    pub trigger_type: Option<u64>,
    pub exec_rule_config: Option<Vec<RuleConfig>>,
    pub exec_config: Option<RuleExecConfig>,
    pub project_id: Option<String>,
    pub engine_type: Option<String>,
}
operation! { CommitRuleGroupTask() "CommitRuleGroupTask" -> CommitRuleGroupTaskOutput {
    0 "RuleGroupId" rule_group_id: u64, 1 "TriggerType" trigger_type: u64,
    2 "ExecRuleConfig" exec_rule_config: Vec<RuleConfig>, 3 "ExecConfig" exec_config: RuleExecConfig,
    4 "ProjectId" project_id: String, 5 "EngineType" engine_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleConfig {
    pub rule_id: Option<u64>,
    pub condition_type: Option<u64>,
    pub condition: Option<String>,
    pub target_condition: Option<String>,
}
input! { RuleConfig() {
    0 "RuleId" rule_id: u64, 1 "ConditionType" condition_type: u64, 2 "Condition" condition: String,
    3 "TargetCondition" target_condition: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitRuleGroupTaskOutput {
    pub data: Option<RuleGroupExecResult>,
}
model! { CommitRuleGroupTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleGroupExecResult {
    pub rule_group_exec_id: Option<u64>,
    pub rule_group_id: Option<u64>,
    pub trigger_type: Option<u64>,
    pub exec_time: Option<String>,
    pub status: Option<u64>,
    pub alarm_rule_count: Option<u64>,
    pub total_rule_count: Option<u64>,
    pub table_owner_name: Option<String>,
    pub table_name: Option<String>,
    pub table_id: Option<String>,
    pub database_id: Option<String>,
    pub datasource_id: Option<String>,
    pub permission: Option<bool>,
    pub exec_detail: Option<String>,
    pub engine_type: Option<String>,
    pub rule_exec_result_vo_list: Option<Vec<RuleExecResult>>,
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
    0 "RuleGroupExecId" rule_group_exec_id, 1 "RuleGroupId" rule_group_id, 2 "TriggerType" trigger_type,
    3 "ExecTime" exec_time, 4 "Status" status, 5 "AlarmRuleCount" alarm_rule_count, 6 "TotalRuleCount" total_rule_count,
    7 "TableOwnerName" table_owner_name, 8 "TableName" table_name, 9 "TableId" table_id, 10 "DatabaseId" database_id,
    11 "DatasourceId" datasource_id, 12 "Permission" permission, 13 "ExecDetail" exec_detail,
    14 "EngineType" engine_type, 15 "RuleExecResultVOList" rule_exec_result_vo_list, 16 "DatabaseName" database_name,
    17 "RuleGroupTableId" rule_group_table_id, 18 "ClusterDeployType" cluster_deploy_type, 19 "InstanceId" instance_id,
    20 "DsEnvType" ds_env_type, 21 "ProjectId" project_id, 22 "ProjectName" project_name,
    23 "InstanceStatus" instance_status, 24 "StartTime" start_time, 25 "FinishTime" finish_time,
    26 "RuleGroupName" rule_group_name, 27 "RuleGroupExist" rule_group_exist
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleExecResult {
    pub rule_exec_id: Option<u64>,
    pub rule_group_exec_id: Option<u64>,
    pub rule_group_id: Option<u64>,
    pub rule_id: Option<u64>,
    pub rule_name: Option<String>,
    pub rule_type: Option<u64>,
    pub source_object_data_type_name: Option<String>,
    pub source_object_value: Option<String>,
    pub condition_expression: Option<String>,
    pub exec_result_status: Option<u64>,
    pub trigger_result: Option<String>,
    pub compare_result: Option<CompareResult>,
    pub template_name: Option<String>,
    pub quality_dim: Option<u64>,
    pub target_db_table_name: Option<String>,
    pub target_object_value: Option<String>,
    pub target_object_data_type: Option<String>,
    pub field_config: Option<RuleFieldConfig>,
    pub rel_condition_expr: Option<String>,
    pub start_time: Option<String>,
    pub alarm_level: Option<u64>,
    pub trigger_condition: Option<String>,
    pub rule_group_name: Option<String>,
    pub datasource_id: Option<String>,
    pub datasource_name: Option<String>,
    pub database_name: Option<String>,
    pub schema_name: Option<String>,
    pub table_name: Option<String>,
    pub rule_group_exist: Option<i64>,
    pub datasource_type: Option<i64>,
    pub rule_group_table_id: Option<u64>,
    pub monitor_type: Option<i64>,
    pub finish_time: Option<String>,
    pub group_type: Option<String>,
    pub aspect_task_id: Option<String>,
    pub catalog_name: Option<String>,
    pub rule_exec_status: Option<i64>,
}
model! { RuleExecResult {
    0 "RuleExecId" rule_exec_id, 1 "RuleGroupExecId" rule_group_exec_id, 2 "RuleGroupId" rule_group_id,
    3 "RuleId" rule_id, 4 "RuleName" rule_name, 5 "RuleType" rule_type,
    6 "SourceObjectDataTypeName" source_object_data_type_name, 7 "SourceObjectValue" source_object_value,
    8 "ConditionExpression" condition_expression, 9 "ExecResultStatus" exec_result_status,
    10 "TriggerResult" trigger_result, 11 "CompareResult" compare_result, 12 "TemplateName" template_name,
    13 "QualityDim" quality_dim, 14 "TargetDBTableName" target_db_table_name,
    15 "TargetObjectValue" target_object_value, 16 "TargetObjectDataType" target_object_data_type,
    17 "FieldConfig" field_config, 18 "RelConditionExpr" rel_condition_expr, 19 "StartTime" start_time,
    20 "AlarmLevel" alarm_level, 21 "TriggerCondition" trigger_condition, 22 "RuleGroupName" rule_group_name,
    23 "DatasourceId" datasource_id, 24 "DatasourceName" datasource_name, 25 "DatabaseName" database_name,
    26 "SchemaName" schema_name, 27 "TableName" table_name, 28 "RuleGroupExist" rule_group_exist,
    29 "DatasourceType" datasource_type, 30 "RuleGroupTableId" rule_group_table_id, 31 "MonitorType" monitor_type,
    32 "FinishTime" finish_time, 33 "GroupType" group_type, 34 "AspectTaskId" aspect_task_id,
    35 "CatalogName" catalog_name, 36 "RuleExecStatus" rule_exec_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareResult {
    pub items: Option<Vec<CompareResultItem>>,
    pub total_rows: Option<u64>,
    pub pass_rows: Option<u64>,
    pub trigger_rows: Option<u64>,
    pub compute_expression: Option<String>,
}
model! { CompareResult {
    0 "Items" items, 1 "TotalRows" total_rows, 2 "PassRows" pass_rows, 3 "TriggerRows" trigger_rows,
    4 "ComputeExpression" compute_expression
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareResultItem {
    pub fix_result: Option<u64>,
    pub result_value: Option<String>,
    pub values: Option<Vec<ThresholdValue>>,
    pub operator: Option<String>,
    pub compare_type: Option<u64>,
    pub value_compute_type: Option<u64>,
}
model! { CompareResultItem {
    0 "FixResult" fix_result, 1 "ResultValue" result_value, 2 "Values" values, 3 "Operator" operator,
    4 "CompareType" compare_type, 5 "ValueComputeType" value_compute_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThresholdValue {
    pub value_type: Option<u64>,
    pub value: Option<String>,
}
input! { ThresholdValue() {
    0 "ValueType" value_type: u64, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleFieldConfig {
    pub where_config: Option<Vec<FieldConfig>>,
    pub table_config: Option<Vec<TableConfig>>,
}
input! { RuleFieldConfig() {
    0 "WhereConfig" where_config: Vec<FieldConfig>, 1 "TableConfig" table_config: Vec<TableConfig>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountOpsInstanceState {
    pub task_id: String,
    pub project_id: String,
}
operation! { CountOpsInstanceState(task_id: String, project_id: String)
    "CountOpsInstanceState" -> CountOpsInstanceStateOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountOpsInstanceStateOutput {
    pub data: Option<TaskInstanceCountDto>,
}
model! { CountOpsInstanceStateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInstanceCountDto {
    pub success: Option<u64>,
    pub running: Option<u64>,
    pub waiting: Option<u64>,
    pub depend: Option<u64>,
    pub failed: Option<u64>,
    pub stopped: Option<u64>,
}
model! { TaskInstanceCountDto {
    0 "Success" success, 1 "Running" running, 2 "Waiting" waiting, 3 "Depend" depend, 4 "Failed" failed,
    5 "Stopped" stopped
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBaseProject {
    pub project: BaseProject,
}
operation! { CreateBaseProject(project: BaseProject) "CreateBaseProject" -> Empty {
    0 "Project" project
} }

pub type CreateBaseProjectOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseProject {
    pub project_name: Option<String>,
    pub display_name: Option<String>,
    pub region: Option<String>,
    pub tenant_id: Option<String>,
    pub project_id: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<u64>,
    pub model: Option<String>,
    pub schedule_mode: Option<String>,
}
input! { BaseProject(project_name: String, display_name: String, region: String) {
    0 "ProjectName" project_name: String, 1 "DisplayName" display_name: String, 2 "Region" region: String,
    3 "TenantId" tenant_id: String, 4 "ProjectId" project_id: String, 5 "Description" description: String,
    6 "CreateTime" create_time: String, 7 "Status" status: u64, 8 "Model" model: String,
    9 "ScheduleMode" schedule_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeTemplate {
    pub project_id: String,
    pub code_template_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeTemplateOutput {
    pub data: Option<String>,
}
model! { CreateCodeTemplateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeTemplateVersion {
    pub code_template_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamMapDsDto {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ParamMapDsDto() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCodeTemplateVersionOutput {
    pub data: Option<u64>,
}
model! { CreateCodeTemplateVersionOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomFunction {
    pub r#type: String,
    pub kind: String,
    pub name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCustomFunctionOutput {
    pub function_id: Option<String>,
    pub error_message: Option<String>,
}
model! { CreateCustomFunctionOutput {
    0 "FunctionId" function_id, 1 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataModel {
    pub cloudapp_id: String,
    pub user_id: String,
    pub time_unit: Option<String>,
    pub time_span: Option<i64>,
    pub auto_renew_flag: Option<u64>,
    pub data_model_version: Option<String>,
}
operation! { CreateDataModel(cloudapp_id: String, user_id: String) "CreateDataModel" -> CreateDataModelOutput {
    0 "CloudappId" cloudapp_id, 1 "UserId" user_id, 2 "TimeUnit" time_unit: String, 3 "TimeSpan" time_span: i64,
    4 "AutoRenewFlag" auto_renew_flag: u64, 5 "DataModelVersion" data_model_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataModelOutput {
    pub data: Option<String>,
}
model! { CreateDataModelOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSource {
    pub name: String,
    pub category: String,
    pub r#type: String,
    pub owner_project_id: String,
    pub owner_project_name: String,
    pub owner_project_ident: String,
    pub biz_params: Option<String>,
    pub params: Option<String>,
    pub description: Option<String>,
    pub display: Option<String>,
    pub database_name: Option<String>,
    pub instance: Option<String>,
    pub status: Option<u64>,
    pub cluster_id: Option<String>,
    pub collect: Option<String>,
    pub cos_bucket: Option<String>,
    pub cos_region: Option<String>,
    pub connect_result: Option<String>,
    pub development_params: Option<String>,
    pub project_id: Option<String>,
}

/// What [`CreateDataSource::new`] takes.
pub struct CreateDataSourceRequired {
    pub name: String,
    pub category: String,
    pub r#type: String,
    pub owner_project_id: String,
    pub owner_project_name: String,
    pub owner_project_ident: String,
}
operation! { CreateDataSource{CreateDataSourceRequired: name, category, r#type, owner_project_id, owner_project_name, owner_project_ident}
    "CreateDataSource" -> CreateDataSourceOutput {
    0 "Name" name, 1 "Category" category, 2 "Type" r#type, 3 "OwnerProjectId" owner_project_id,
    4 "OwnerProjectName" owner_project_name, 5 "OwnerProjectIdent" owner_project_ident,
    6 "BizParams" biz_params: String, 7 "Params" params: String, 8 "Description" description: String,
    9 "Display" display: String, 10 "DatabaseName" database_name: String, 11 "Instance" instance: String,
    12 "Status" status: u64, 13 "ClusterId" cluster_id: String, 14 "Collect" collect: String,
    15 "COSBucket" cos_bucket: String, 16 "COSRegion" cos_region: String, 17 "ConnectResult" connect_result: String,
    18 "DevelopmentParams" development_params: String, 19 "ProjectId" project_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataSourceOutput {
    pub data: Option<u64>,
}
model! { CreateDataSourceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDsFolder {
    pub project_id: String,
    pub folder_name: String,
    pub parents_folder_id: Option<String>,
    pub folder_form: Option<String>,
}
operation! { CreateDsFolder(project_id: String, folder_name: String) "CreateDsFolder" -> CreateDsFolderOutput {
    0 "ProjectId" project_id, 1 "FolderName" folder_name, 2 "ParentsFolderId" parents_folder_id: String,
    3 "FolderForm" folder_form: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDsFolderOutput {
    pub data: Option<String>,
}
model! { CreateDsFolderOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHiveTable {
    pub datasource_id: String,
    pub database: String,
    pub ddl_sql: String,
    pub privilege: i64,
    pub project_id: String,
    pub r#type: Option<String>,
    pub incharge: Option<String>,
    pub data_optimization_resource: Option<String>,
    pub smart_optimizer_written: Option<String>,
    pub table_name: Option<String>,
    pub resource_group_name: Option<String>,
}

/// What [`CreateHiveTable::new`] takes.
pub struct CreateHiveTableRequired {
    pub datasource_id: String,
    pub database: String,
    pub ddl_sql: String,
    pub privilege: i64,
    pub project_id: String,
}
operation! { CreateHiveTable{CreateHiveTableRequired: datasource_id, database, ddl_sql, privilege, project_id}
    "CreateHiveTable" -> CreateHiveTableOutput {
    0 "DatasourceId" datasource_id, 1 "Database" database, 2 "DDLSql" ddl_sql, 3 "Privilege" privilege,
    4 "ProjectId" project_id, 5 "Type" r#type: String, 6 "Incharge" incharge: String,
    7 "DataOptimizationResource" data_optimization_resource: String,
    8 "SmartOptimizerWritten" smart_optimizer_written: String, 9 "TableName" table_name: String,
    10 "ResourceGroupName" resource_group_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHiveTableOutput {
    pub is_success: Option<bool>,
}
model! { CreateHiveTableOutput {
    0 "IsSuccess" is_success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHiveTableByDDL {
    pub datasource_id: String,
    pub database: String,
    pub ddl_sql: String,
    pub privilege: i64,
    pub project_id: String,
    pub r#type: String,
    pub incharge: Option<String>,
    pub schema_name: Option<String>,
    pub r#async: Option<bool>,
    pub data_optimization_resource: Option<String>,
    pub smart_optimizer_written: Option<String>,
    pub table_name: Option<String>,
    pub resource_group_name: Option<String>,
}

/// What [`CreateHiveTableByDDL::new`] takes.
pub struct CreateHiveTableByDDLRequired {
    pub datasource_id: String,
    pub database: String,
    pub ddl_sql: String,
    pub privilege: i64,
    pub project_id: String,
    pub r#type: String,
}
operation! { CreateHiveTableByDDL{CreateHiveTableByDDLRequired: datasource_id, database, ddl_sql, privilege, project_id, r#type}
    "CreateHiveTableByDDL" -> CreateHiveTableByDDLOutput {
    0 "DatasourceId" datasource_id, 1 "Database" database, 2 "DDLSql" ddl_sql, 3 "Privilege" privilege,
    4 "ProjectId" project_id, 5 "Type" r#type, 6 "Incharge" incharge: String, 7 "SchemaName" schema_name: String,
    8 "Async" r#async: bool, 9 "DataOptimizationResource" data_optimization_resource: String,
    10 "SmartOptimizerWritten" smart_optimizer_written: String, 11 "TableName" table_name: String,
    12 "ResourceGroupName" resource_group_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHiveTableByDDLOutput {
    pub data: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateHiveTableByDDLOutput {
    0 "Data" data, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationNode {
    pub node_info: IntegrationNodeInfo,
    pub project_id: String,
    pub task_type: Option<u64>,
}
operation! { CreateIntegrationNode(node_info: IntegrationNodeInfo, project_id: String)
    "CreateIntegrationNode" -> CreateIntegrationNodeOutput {
    0 "NodeInfo" node_info, 1 "ProjectId" project_id, 2 "TaskType" task_type: u64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationNodeSchema {
    pub id: Option<String>,
    pub name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationNodeSchemaMapping {
    pub source_schema_id: Option<String>,
    pub sink_schema_id: Option<String>,
}
input! { IntegrationNodeSchemaMapping(source_schema_id: String, sink_schema_id: String) {
    0 "SourceSchemaId" source_schema_id: String, 1 "SinkSchemaId" sink_schema_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationNodeOutput {
    pub id: Option<String>,
    pub task_id: Option<String>,
}
model! { CreateIntegrationNodeOutput {
    0 "Id" id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationTask {
    pub task_info: IntegrationTaskInfo,
    pub project_id: String,
}
operation! { CreateIntegrationTask(task_info: IntegrationTaskInfo, project_id: String)
    "CreateIntegrationTask" -> CreateIntegrationTaskOutput {
    0 "TaskInfo" task_info, 1 "ProjectId" project_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfflineTaskAddParam {
    pub workflow_name: Option<String>,
    pub dependency_workflow: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cycle_type: Option<u64>,
    pub cycle_step: Option<u64>,
    pub delay_time: Option<u64>,
    pub crontab_expression: Option<String>,
    pub retry_wait: Option<u64>,
    pub retriable: Option<u64>,
    pub try_limit: Option<u64>,
    pub run_priority: Option<u64>,
    pub product_name: Option<String>,
    pub self_depend: Option<u64>,
    pub task_action: Option<String>,
    pub execution_end_time: Option<String>,
    pub execution_start_time: Option<String>,
    pub task_auto_submit: Option<bool>,
    pub instance_init_strategy: Option<String>,
}

/// What [`OfflineTaskAddParam::new`] takes.
pub struct OfflineTaskAddParamRequired {
    pub workflow_name: String,
    pub dependency_workflow: String,
    pub start_time: String,
    pub end_time: String,
    pub cycle_type: u64,
    pub cycle_step: u64,
    pub delay_time: u64,
    pub crontab_expression: String,
    pub retry_wait: u64,
    pub retriable: u64,
    pub try_limit: u64,
    pub run_priority: u64,
    pub product_name: String,
    pub self_depend: u64,
}
input! { OfflineTaskAddParam{OfflineTaskAddParamRequired: workflow_name, dependency_workflow, start_time, end_time, cycle_type, cycle_step, delay_time, crontab_expression, retry_wait, retriable, try_limit, run_priority, product_name, self_depend} {
    0 "WorkflowName" workflow_name: String, 1 "DependencyWorkflow" dependency_workflow: String,
    2 "StartTime" start_time: String, 3 "EndTime" end_time: String, 4 "CycleType" cycle_type: u64,
    5 "CycleStep" cycle_step: u64, 6 "DelayTime" delay_time: u64, 7 "CrontabExpression" crontab_expression: String,
    8 "RetryWait" retry_wait: u64, 9 "Retriable" retriable: u64, 10 "TryLimit" try_limit: u64,
    11 "RunPriority" run_priority: u64, 12 "ProductName" product_name: String, 13 "SelfDepend" self_depend: u64,
    14 "TaskAction" task_action: String, 15 "ExecutionEndTime" execution_end_time: String,
    16 "ExecutionStartTime" execution_start_time: String, 17 "TaskAutoSubmit" task_auto_submit: bool,
    18 "InstanceInitStrategy" instance_init_strategy: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskImportInfo {
    pub is_import: Option<bool>,
    pub is_new_work_flow: Option<bool>,
    pub work_flow_folder_id: Option<String>,
    pub work_flow_folder_name: Option<String>,
    pub work_flow_id: Option<String>,
    pub work_flow_name: Option<String>,
    pub task_name_exist_mode: Option<u64>,
    pub work_flow_folder_path: Option<String>,
}
input! { TaskImportInfo() {
    0 "IsImport" is_import: bool, 1 "IsNewWorkFlow" is_new_work_flow: bool,
    2 "WorkFlowFolderId" work_flow_folder_id: String, 3 "WorkFlowFolderName" work_flow_folder_name: String,
    4 "WorkFlowId" work_flow_id: String, 5 "WorkFlowName" work_flow_name: String,
    6 "TaskNameExistMode" task_name_exist_mode: u64, 7 "WorkFlowFolderPath" work_flow_folder_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { IntegrationTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIntegrationTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateIntegrationTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfflineTask {
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
    pub task_import_info: Option<TaskImportInfo>,
}

/// What [`CreateOfflineTask::new`] takes.
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
operation! { CreateOfflineTask{CreateOfflineTaskRequired: project_id, cycle_step, delay_time, end_time, notes, start_time, task_name, type_id, task_action, task_mode}
    "CreateOfflineTask" -> CreateOfflineTaskOutput {
    0 "ProjectId" project_id, 1 "CycleStep" cycle_step, 2 "DelayTime" delay_time, 3 "EndTime" end_time, 4 "Notes" notes,
    5 "StartTime" start_time, 6 "TaskName" task_name, 7 "TypeId" type_id, 8 "TaskAction" task_action,
    9 "TaskMode" task_mode, 10 "TaskImportInfo" task_import_info: TaskImportInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOfflineTaskOutput {
    pub task_id: Option<String>,
    pub arrange_space_task_id: Option<String>,
    pub data: Option<String>,
}
model! { CreateOfflineTaskOutput {
    0 "TaskId" task_id, 1 "ArrangeSpaceTaskId" arrange_space_task_id, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpsMakePlan {
    pub project_id: String,
    pub make_name: String,
    pub task_id_list: Vec<String>,
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
operation! { CreateOpsMakePlan(project_id: String, make_name: String, task_id_list: Vec<String>, make_datetime_list: Vec<CreateMakeDatetimeInfo>)
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StrToStrMap {
    pub k: Option<String>,
    pub v: Option<String>,
}
input! { StrToStrMap() {
    0 "K" k: String, 1 "V" v: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOpsMakePlanOutput {
    pub data: Option<CommonIdOpsDto>,
}
model! { CreateOpsMakePlanOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonIdOpsDto {
    pub id: Option<String>,
    pub make_id: Option<String>,
}
model! { CommonIdOpsDto {
    0 "Id" id, 1 "MakeId" make_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRule {
    pub project_id: Option<String>,
    pub rule_group_id: Option<u64>,
    pub name: Option<String>,
    pub table_id: Option<String>,
    pub rule_template_id: Option<u64>,
    pub r#type: Option<u64>,
    pub quality_dim: Option<u64>,
    pub source_object_data_type_name: Option<String>,
    pub source_object_value: Option<String>,
    pub condition_type: Option<u64>,
    pub condition_expression: Option<String>,
    pub custom_sql: Option<String>,
    pub compare_rule: Option<CompareRule>,
    pub alarm_level: Option<u64>,
    pub description: Option<String>,
    pub datasource_id: Option<String>,
    pub database_id: Option<String>,
    pub target_database_id: Option<String>,
    pub target_table_id: Option<String>,
    pub target_condition_expr: Option<String>,
    pub rel_condition_expr: Option<String>,
    pub field_config: Option<RuleFieldConfig>,
    pub target_object_value: Option<String>,
    pub source_engine_types: Option<Vec<u64>>,
}
operation! { CreateRule() "CreateRule" -> CreateRuleOutput {
    0 "ProjectId" project_id: String, 1 "RuleGroupId" rule_group_id: u64, 2 "Name" name: String,
    3 "TableId" table_id: String, 4 "RuleTemplateId" rule_template_id: u64, 5 "Type" r#type: u64,
    6 "QualityDim" quality_dim: u64, 7 "SourceObjectDataTypeName" source_object_data_type_name: String,
    8 "SourceObjectValue" source_object_value: String, 9 "ConditionType" condition_type: u64,
    10 "ConditionExpression" condition_expression: String, 11 "CustomSql" custom_sql: String,
    12 "CompareRule" compare_rule: CompareRule, 13 "AlarmLevel" alarm_level: u64, 14 "Description" description: String,
    15 "DatasourceId" datasource_id: String, 16 "DatabaseId" database_id: String,
    17 "TargetDatabaseId" target_database_id: String, 18 "TargetTableId" target_table_id: String,
    19 "TargetConditionExpr" target_condition_expr: String, 20 "RelConditionExpr" rel_condition_expr: String,
    21 "FieldConfig" field_config: RuleFieldConfig, 22 "TargetObjectValue" target_object_value: String,
    23 "SourceEngineTypes" source_engine_types: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareRule {
    pub items: Option<Vec<CompareRuleItem>>,
    pub cycle_step: Option<u64>,
    pub compute_expression: Option<String>,
}
input! { CompareRule() {
    0 "Items" items: Vec<CompareRuleItem>, 1 "CycleStep" cycle_step: u64,
    2 "ComputeExpression" compute_expression: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompareRuleItem {
    pub compare_type: Option<u64>,
    pub operator: Option<String>,
    pub value_compute_type: Option<u64>,
    pub value_list: Option<Vec<ThresholdValue>>,
}
input! { CompareRuleItem() {
    0 "CompareType" compare_type: u64, 1 "Operator" operator: String, 2 "ValueComputeType" value_compute_type: u64,
    3 "ValueList" value_list: Vec<ThresholdValue>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleOutput {
    pub data: Option<RuleItem>,
}
model! { CreateRuleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleItem {
    pub rule_id: Option<u64>,
    pub rule_group_id: Option<u64>,
    pub table_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<u64>,
    pub rule_template_id: Option<u64>,
    pub rule_template_content: Option<String>,
    pub quality_dim: Option<u64>,
    pub source_object_type: Option<u64>,
    pub source_object_data_type: Option<u64>,
    pub source_object_data_type_name: Option<String>,
    pub source_object_value: Option<String>,
    pub condition_type: Option<u64>,
    pub condition_expression: Option<String>,
    pub custom_sql: Option<String>,
    pub compare_rule: Option<CompareRule>,
    pub alarm_level: Option<u64>,
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
    pub sub_quality_dim: Option<u64>,
    pub target_object_type: Option<u64>,
    pub target_object_data_type: Option<u64>,
    pub target_object_data_type_name: Option<String>,
    pub target_object_value: Option<String>,
    pub source_engine_types: Option<Vec<u64>>,
    pub table_name: Option<String>,
    pub table_owner_name: Option<String>,
    pub exec_strategy: Option<RuleGroupExecStrategy>,
    pub subscription: Option<RuleGroupSubscribe>,
    pub create_time: Option<String>,
    pub datasource_id: Option<u64>,
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
    0 "RuleId" rule_id, 1 "RuleGroupId" rule_group_id, 2 "TableId" table_id, 3 "Name" name, 4 "Type" r#type,
    5 "RuleTemplateId" rule_template_id, 6 "RuleTemplateContent" rule_template_content, 7 "QualityDim" quality_dim,
    8 "SourceObjectType" source_object_type, 9 "SourceObjectDataType" source_object_data_type,
    10 "SourceObjectDataTypeName" source_object_data_type_name, 11 "SourceObjectValue" source_object_value,
    12 "ConditionType" condition_type, 13 "ConditionExpression" condition_expression, 14 "CustomSql" custom_sql,
    15 "CompareRule" compare_rule, 16 "AlarmLevel" alarm_level, 17 "Description" description, 18 "Operator" operator,
    19 "TargetDatabaseId" target_database_id, 20 "TargetDatabaseName" target_database_name,
    21 "TargetTableId" target_table_id, 22 "TargetTableName" target_table_name,
    23 "TargetConditionExpr" target_condition_expr, 24 "RelConditionExpr" rel_condition_expr,
    25 "FieldConfig" field_config, 26 "MultiSourceFlag" multi_source_flag, 27 "WhereFlag" where_flag,
    28 "TemplateSql" template_sql, 29 "SubQualityDim" sub_quality_dim, 30 "TargetObjectType" target_object_type,
    31 "TargetObjectDataType" target_object_data_type, 32 "TargetObjectDataTypeName" target_object_data_type_name,
    33 "TargetObjectValue" target_object_value, 34 "SourceEngineTypes" source_engine_types, 35 "TableName" table_name,
    36 "TableOwnerName" table_owner_name, 37 "ExecStrategy" exec_strategy, 38 "Subscription" subscription,
    39 "CreateTime" create_time, 40 "DatasourceId" datasource_id, 41 "DatabaseId" database_id,
    42 "MonitorStatus" monitor_status, 43 "TriggerCondition" trigger_condition, 44 "DsEnvType" ds_env_type,
    45 "DatasourceType" datasource_type, 46 "SchemaName" schema_name, 47 "TargetSchemaName" target_schema_name,
    48 "ProjectId" project_id, 49 "ProjectName" project_name, 50 "UpdateTime" update_time,
    51 "DatasourceName" datasource_name, 52 "DatabaseName" database_name, 53 "FailMsg" fail_msg,
    54 "GroupType" group_type, 55 "AspectTaskId" aspect_task_id, 56 "CatalogName" catalog_name,
    57 "TargetCatalogName" target_catalog_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleGroupExecStrategy {
    pub rule_group_id: Option<u64>,
    pub monitor_type: Option<u64>,
    pub exec_queue: Option<String>,
    pub executor_group_id: Option<String>,
    pub executor_group_name: Option<String>,
    pub tasks: Option<Vec<ProdSchedulerTask>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cycle_type: Option<String>,
    pub delay_time: Option<u64>,
    pub cycle_step: Option<u64>,
    pub task_action: Option<String>,
    pub exec_engine_type: Option<String>,
    pub exec_plan: Option<String>,
    pub rule_id: Option<u64>,
    pub rule_name: Option<String>,
    pub trigger_types: Option<Vec<String>>,
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
    pub exec_fail_block: Option<u64>,
}
model! { RuleGroupExecStrategy {
    0 "RuleGroupId" rule_group_id, 1 "MonitorType" monitor_type, 2 "ExecQueue" exec_queue,
    3 "ExecutorGroupId" executor_group_id, 4 "ExecutorGroupName" executor_group_name, 5 "Tasks" tasks,
    6 "StartTime" start_time, 7 "EndTime" end_time, 8 "CycleType" cycle_type, 9 "DelayTime" delay_time,
    10 "CycleStep" cycle_step, 11 "TaskAction" task_action, 12 "ExecEngineType" exec_engine_type,
    13 "ExecPlan" exec_plan, 14 "RuleId" rule_id, 15 "RuleName" rule_name, 16 "TriggerTypes" trigger_types,
    17 "DlcGroupName" dlc_group_name, 18 "RuleGroupName" rule_group_name, 19 "DatabaseName" database_name,
    20 "SchemaName" schema_name, 21 "TableName" table_name, 22 "DatasourceId" datasource_id,
    23 "Description" description, 24 "ScheduleTimeZone" schedule_time_zone, 25 "GroupConfig" group_config,
    26 "EngineParam" engine_param, 27 "CatalogName" catalog_name, 28 "ExecFailBlock" exec_fail_block
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProdSchedulerTask {
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
    0 "AnalysisType" analysis_type, 1 "ModelMonitorType" model_monitor_type, 2 "PredictColumn" predict_column,
    3 "PredictColumnType" predict_column_type, 4 "LabelColumn" label_column, 5 "LabelColumnType" label_column_type,
    6 "ModelIdColumn" model_id_column, 7 "ModelIdColumnType" model_id_column_type, 8 "TimestampColumn" timestamp_column,
    9 "TimestampColumnType" timestamp_column_type, 10 "Granularity" granularity, 11 "GranularityType" granularity_type,
    12 "BaseTable" base_table, 13 "BaseDb" base_db, 14 "ComparisonColumn" comparison_column,
    15 "ComparisonColumnType" comparison_column_type, 16 "ProtectionValue" protection_value,
    17 "PositiveValue" positive_value, 18 "FeatureColumn" feature_column,
    19 "CategoricalFeatureColumn" categorical_feature_column, 20 "BaseCatalog" base_catalog
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleGroupSubscribe {
    pub rule_group_id: Option<u64>,
    pub receivers: Option<Vec<SubscribeReceiver>>,
    pub subscribe_type: Option<Vec<u64>>,
    pub web_hooks: Option<Vec<SubscribeWebHook>>,
    pub rule_id: Option<u64>,
    pub rule_name: Option<String>,
    pub alarm_message_rule: Option<String>,
}
model! { RuleGroupSubscribe {
    0 "RuleGroupId" rule_group_id, 1 "Receivers" receivers, 2 "SubscribeType" subscribe_type, 3 "WebHooks" web_hooks,
    4 "RuleId" rule_id, 5 "RuleName" rule_name, 6 "AlarmMessageRule" alarm_message_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeReceiver {
    pub receiver_user_id: Option<u64>,
    pub receiver_name: Option<String>,
    pub receiver_user_id_str: Option<String>,
}
input! { SubscribeReceiver() {
    0 "ReceiverUserId" receiver_user_id: u64, 1 "ReceiverName" receiver_name: String,
    2 "ReceiverUserIdStr" receiver_user_id_str: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeWebHook {
    pub hook_type: Option<String>,
    pub hook_address: Option<String>,
}
input! { SubscribeWebHook() {
    0 "HookType" hook_type: String, 1 "HookAddress" hook_address: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleTemplate {
    pub r#type: Option<u64>,
    pub name: Option<String>,
    pub quality_dim: Option<u64>,
    pub source_object_type: Option<u64>,
    pub description: Option<String>,
    pub source_engine_types: Option<Vec<u64>>,
    pub multi_source_flag: Option<bool>,
    pub sql_expression: Option<String>,
    pub project_id: Option<String>,
    pub where_flag: Option<bool>,
}
operation! { CreateRuleTemplate() "CreateRuleTemplate" -> CreateRuleTemplateOutput {
    0 "Type" r#type: u64, 1 "Name" name: String, 2 "QualityDim" quality_dim: u64,
    3 "SourceObjectType" source_object_type: u64, 4 "Description" description: String,
    5 "SourceEngineTypes" source_engine_types: Vec<u64>, 6 "MultiSourceFlag" multi_source_flag: bool,
    7 "SqlExpression" sql_expression: String, 8 "ProjectId" project_id: String, 9 "WhereFlag" where_flag: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleTemplateOutput {
    pub data: Option<u64>,
}
model! { CreateRuleTemplateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTask {
    pub project_id: String,
    pub workflow_id: String,
    pub task_name: String,
    pub task_type: i64,
    pub task_ext: Option<Vec<TaskExtInfo>>,
}
operation! { CreateTask(project_id: String, workflow_id: String, task_name: String, task_type: i64)
    "CreateTask" -> CreateTaskOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "TaskName" task_name, 3 "TaskType" task_type,
    4 "TaskExt" task_ext: Vec<TaskExtInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskExtInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TaskExtInfo() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskOutput {
    pub data: Option<CommonId>,
}
model! { CreateTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonId {
    pub id: Option<String>,
}
model! { CommonId {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskAlarmRegular {
    pub task_alarm_info: TaskAlarmInfo,
    pub project_id: String,
}
operation! { CreateTaskAlarmRegular(task_alarm_info: TaskAlarmInfo, project_id: String)
    "CreateTaskAlarmRegular" -> CreateTaskAlarmRegularOutput {
    0 "TaskAlarmInfo" task_alarm_info, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskAlarmRegularOutput {
    pub alarm_id: Option<i64>,
}
model! { CreateTaskAlarmRegularOutput {
    0 "AlarmId" alarm_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFolder {
    pub project_id: String,
    pub folder_name: String,
    pub workflow_id: String,
    pub parent_folder_id: Option<String>,
    pub task_node_type: Option<String>,
}
operation! { CreateTaskFolder(project_id: String, folder_name: String, workflow_id: String)
    "CreateTaskFolder" -> CreateTaskFolderOutput {
    0 "ProjectId" project_id, 1 "FolderName" folder_name, 2 "WorkflowId" workflow_id,
    3 "ParentFolderId" parent_folder_id: String, 4 "TaskNodeType" task_node_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFolderOutput {
    pub data: Option<String>,
}
model! { CreateTaskFolderOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskNew {
    pub project_id: String,
    pub workflow_id: String,
    pub task_name: String,
    pub task_type: i64,
    pub content: String,
    pub task_ext: Option<Vec<TaskExtInfo>>,
    pub product_name: Option<String>,
    pub instance_init_strategy: Option<String>,
    pub left_coordinate: Option<f64>,
    pub top_coordinate: Option<f64>,
    pub task_folder_id: Option<String>,
    pub code_template_id: Option<String>,
}

/// What [`CreateTaskNew::new`] takes.
pub struct CreateTaskNewRequired {
    pub project_id: String,
    pub workflow_id: String,
    pub task_name: String,
    pub task_type: i64,
    pub content: String,
}
operation! { CreateTaskNew{CreateTaskNewRequired: project_id, workflow_id, task_name, task_type, content}
    "CreateTaskNew" -> CreateTaskNewOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "TaskName" task_name, 3 "TaskType" task_type,
    4 "Content" content, 5 "TaskExt" task_ext: Vec<TaskExtInfo>, 6 "ProductName" product_name: String,
    7 "InstanceInitStrategy" instance_init_strategy: String, 8 "LeftCoordinate" left_coordinate: f64,
    9 "TopCoordinate" top_coordinate: f64, 10 "TaskFolderId" task_folder_id: String,
    11 "CodeTemplateId" code_template_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskNewOutput {
    pub data: Option<String>,
}
model! { CreateTaskNewOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskVersionDs {
    pub task: BatchCreateTaskVersionDTO,
    pub need_check_parent_submitted: bool,
    pub auto_run: bool,
    pub project_id: String,
    pub request_from_source: Option<String>,
    pub alarm_ways: Option<String>,
    pub alarm_recipient_types: Option<String>,
    pub enable_check_task_cycle_link: Option<bool>,
    pub enable_make_up: Option<bool>,
    pub assign_approval_list: Option<Vec<String>>,
    pub missing_instance_strategy: Option<String>,
}
operation! { CreateTaskVersionDs(task: BatchCreateTaskVersionDTO, need_check_parent_submitted: bool, auto_run: bool, project_id: String)
    "CreateTaskVersionDs" -> CreateTaskVersionDsOutput {
    0 "Task" task, 1 "NeedCheckParentSubmitted" need_check_parent_submitted, 2 "AutoRun" auto_run,
    3 "ProjectId" project_id, 4 "RequestFromSource" request_from_source: String, 5 "AlarmWays" alarm_ways: String,
    6 "AlarmRecipientTypes" alarm_recipient_types: String,
    7 "EnableCheckTaskCycleLink" enable_check_task_cycle_link: bool, 8 "EnableMakeUp" enable_make_up: bool,
    9 "AssignApprovalList" assign_approval_list: Vec<String>,
    10 "MissingInstanceStrategy" missing_instance_strategy: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskVersionDsOutput {
    pub data: Option<String>,
}
model! { CreateTaskVersionDsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowDs {
    pub project_id: String,
    pub workflow_name: String,
    pub folder_id: String,
    pub workflow_desc: Option<String>,
    pub workflow_type: Option<String>,
}
operation! { CreateWorkflowDs(project_id: String, workflow_name: String, folder_id: String)
    "CreateWorkflowDs" -> CreateWorkflowDsOutput {
    0 "ProjectId" project_id, 1 "WorkflowName" workflow_name, 2 "FolderId" folder_id,
    3 "WorkflowDesc" workflow_desc: String, 4 "WorkflowType" workflow_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowDsOutput {
    pub data: Option<String>,
}
model! { CreateWorkflowDsOutput {
    0 "Data" data
} }

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
    pub run_priority: Option<u64>,
    pub try_limit: Option<u64>,
    pub tries: Option<u64>,
    pub total_run_num: Option<u64>,
    pub do_flag: Option<u64>,
    pub redo_flag: Option<u64>,
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
    pub cost_millisecond: Option<u64>,
    pub max_cost_time: Option<u64>,
    pub min_cost_time: Option<u64>,
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
    pub retry_attempts: Option<u64>,
    pub deleted_father_list: Option<Vec<String>>,
    pub circulate_instance_list: Option<Vec<InstanceOpsDto>>,
    pub concurrent_strategy: Option<u64>,
    pub schedule_run_type: Option<u64>,
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
    6 "CurRunDate" cur_run_date: String, 7 "NextCurDate" next_cur_date: String, 8 "RunPriority" run_priority: u64,
    9 "TryLimit" try_limit: u64, 10 "Tries" tries: u64, 11 "TotalRunNum" total_run_num: u64, 12 "DoFlag" do_flag: u64,
    13 "RedoFlag" redo_flag: u64, 14 "State" state: String, 15 "RuntimeBroker" runtime_broker: String,
    16 "ErrorDesc" error_desc: String, 17 "TaskType" task_type: TaskTypeOpsDto,
    18 "DependenceFulfillTime" dependence_fulfill_time: String,
    19 "FirstDependenceFulfillTime" first_dependence_fulfill_time: String, 20 "FirstStartTime" first_start_time: String,
    21 "StartTime" start_time: String, 22 "EndTime" end_time: String, 23 "CostTime" cost_time: String,
    24 "CostMillisecond" cost_millisecond: u64, 25 "MaxCostTime" max_cost_time: u64,
    26 "MinCostTime" min_cost_time: u64, 27 "AvgCostTime" avg_cost_time: f64, 28 "LastLog" last_log: String,
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
    59 "RetryAttempts" retry_attempts: u64, 60 "DeletedFatherList" deleted_father_list: Vec<String>,
    61 "CirculateInstanceList" circulate_instance_list: Vec<InstanceOpsDto>,
    62 "ConcurrentStrategy" concurrent_strategy: u64, 63 "ScheduleRunType" schedule_run_type: u64,
    64 "AllowRedoType" allow_redo_type: String, 65 "InstanceCycleType" instance_cycle_type: String,
    66 "InstanceSchedulerDesc" instance_scheduler_desc: String, 67 "Privileges" privileges: Vec<String>,
    68 "TaskExecutionId" task_execution_id: String, 69 "DlcTaskId" dlc_task_id: String,
    70 "DlcSparkJobId" dlc_spark_job_id: String, 71 "Ext" ext: StrToStrMap,
    72 "RelatedEventList" related_event_list: Vec<EventCaseAuditLogOptDto>, 73 "ProxyTaskId" proxy_task_id: String,
    74 "WorkflowRunName" workflow_run_name: String, 75 "ProxyTaskType" proxy_task_type: TaskTypeOpsDto
} }

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
    pub schedule_run_type: Option<u64>,
    pub execution_job_id: Option<String>,
    pub instance_run_type: Option<u64>,
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
    12 "ScheduleRunType" schedule_run_type: u64, 13 "ExecutionJobId" execution_job_id: String,
    14 "InstanceRunType" instance_run_type: u64, 15 "TotalLifeRound" total_life_round: i64,
    16 "TaskType" task_type: TaskTypeOpsDto, 17 "ResourceGroup" resource_group: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCaseAuditLogOptDto {
    pub case_id: Option<String>,
    pub event_name: Option<String>,
    pub event_type: Option<String>,
    pub event_sub_type: Option<String>,
    pub event_broadcast_type: Option<String>,
    pub ttl: Option<u64>,
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
    3 "EventSubType" event_sub_type: String, 4 "EventBroadcastType" event_broadcast_type: String, 5 "TTL" ttl: u64,
    6 "TimeUnit" time_unit: String, 7 "Dimension" dimension: String, 8 "Status" status: String,
    9 "EventTriggerTimestamp" event_trigger_timestamp: String, 10 "LogTimestamp" log_timestamp: String,
    11 "Description" description: String, 12 "ConsumeCount" consume_count: i64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskTypeMap {
    pub key: Option<i64>,
    pub value: Option<String>,
}
input! { TaskTypeMap() {
    0 "Key" key: i64, 1 "Value" value: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DagInstancesOutput {
    pub data: Option<CollectionInstanceOpsDto>,
}
model! { DagInstancesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectionInstanceOpsDto {
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub items: Option<Vec<InstanceOpsDto>>,
}
model! { CollectionInstanceOpsDto {
    0 "TotalCount" total_count, 1 "TotalPage" total_page, 2 "PageCount" page_count, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeTemplate {
    pub project_id: String,
    pub code_template_id: String,
}
operation! { DeleteCodeTemplate(project_id: String, code_template_id: String)
    "DeleteCodeTemplate" -> DeleteCodeTemplateOutput {
    0 "ProjectId" project_id, 1 "CodeTemplateId" code_template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCodeTemplateOutput {
    pub data: Option<bool>,
}
model! { DeleteCodeTemplateOutput {
    0 "Data" data
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCustomFunctionOutput {
    pub function_id: Option<String>,
    pub error_message: Option<String>,
}
model! { DeleteCustomFunctionOutput {
    0 "FunctionId" function_id, 1 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataModel {
    pub cloudapp_id: String,
    pub data_model_id: String,
    pub user_id: String,
}
operation! { DeleteDataModel(cloudapp_id: String, data_model_id: String, user_id: String)
    "DeleteDataModel" -> DeleteDataModelOutput {
    0 "CloudappId" cloudapp_id, 1 "DataModelId" data_model_id, 2 "UserId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataModelOutput {
    pub data: Option<bool>,
}
model! { DeleteDataModelOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSources {
    pub ids: Vec<u64>,
    pub project_id: Option<String>,
}
operation! { DeleteDataSources(ids: Vec<u64>) "DeleteDataSources" -> DeleteDataSourcesOutput {
    0 "Ids" ids, 1 "ProjectId" project_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataSourcesOutput {
    pub data: Option<bool>,
}
model! { DeleteDataSourcesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDsFolder {
    pub project_id: String,
    pub folder_id: String,
}
operation! { DeleteDsFolder(project_id: String, folder_id: String) "DeleteDsFolder" -> DeleteDsFolderOutput {
    0 "ProjectId" project_id, 1 "FolderId" folder_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDsFolderOutput {
    pub data: Option<bool>,
}
model! { DeleteDsFolderOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFile {
    pub project_id: String,
    pub resource_id: String,
}
operation! { DeleteFile(project_id: String, resource_id: String) "DeleteFile" -> DeleteFileOutput {
    0 "ProjectId" project_id, 1 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileOutput {
    pub result: Option<bool>,
}
model! { DeleteFileOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFilePath {
    pub project_id: String,
    pub resource_ids: Vec<String>,
    pub use_status: String,
    pub file_paths: Option<Vec<String>>,
}
operation! { DeleteFilePath(project_id: String, resource_ids: Vec<String>, use_status: String)
    "DeleteFilePath" -> DeleteFilePathOutput {
    0 "ProjectId" project_id, 1 "ResourceIds" resource_ids, 2 "UseStatus" use_status,
    3 "FilePaths" file_paths: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFilePathOutput {
    pub user_file_list: Option<Vec<UserFileInfo>>,
}
model! { DeleteFilePathOutput {
    0 "UserFileList" user_file_list
} }

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
    pub size: Option<u64>,
    pub local_path: Option<String>,
    pub local_temp_path: Option<String>,
    pub remote_path: Option<String>,
    pub owner_name: Option<String>,
    pub owner: Option<String>,
    pub path_depth: Option<i64>,
    pub project_id: Option<String>,
    pub extra_info: Option<Vec<ParamInfo>>,
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
    0 "ResourceId" resource_id, 1 "FileName" file_name, 2 "FileExtensionType" file_extension_type, 3 "Type" r#type,
    4 "Md5Value" md5_value, 5 "CreateTime" create_time, 6 "UpdateTime" update_time, 7 "Size" size,
    8 "LocalPath" local_path, 9 "LocalTempPath" local_temp_path, 10 "RemotePath" remote_path, 11 "OwnerName" owner_name,
    12 "Owner" owner, 13 "PathDepth" path_depth, 14 "ProjectId" project_id, 15 "ExtraInfo" extra_info,
    16 "ZipPath" zip_path, 17 "Bucket" bucket, 18 "Region" region, 19 "DeleteName" delete_name,
    20 "DeleteOwner" delete_owner, 21 "Operator" operator, 22 "OperatorName" operator_name,
    23 "EncodeExtraInfo" encode_extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamInfo {
    pub param_key: Option<String>,
    pub param_value: Option<String>,
}
input! { ParamInfo(param_key: String, param_value: String) {
    0 "ParamKey" param_key: String, 1 "ParamValue" param_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntegrationNode {
    pub id: String,
    pub project_id: String,
}
operation! { DeleteIntegrationNode(id: String, project_id: String)
    "DeleteIntegrationNode" -> DeleteIntegrationNodeOutput {
    0 "Id" id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntegrationNodeOutput {
    pub data: Option<bool>,
}
model! { DeleteIntegrationNodeOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntegrationTask {
    pub task_id: String,
    pub project_id: String,
}
operation! { DeleteIntegrationTask(task_id: String, project_id: String)
    "DeleteIntegrationTask" -> DeleteIntegrationTaskOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIntegrationTaskOutput {
    pub data: Option<bool>,
    pub delete_flag: Option<i64>,
    pub delete_err_info: Option<String>,
}
model! { DeleteIntegrationTaskOutput {
    0 "Data" data, 1 "DeleteFlag" delete_flag, 2 "DeleteErrInfo" delete_err_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLink {
    pub project_id: String,
    pub task_from: String,
    pub task_to: String,
    pub workflow_id: String,
    pub id: String,
    pub request_from_source: Option<String>,
}

/// What [`DeleteLink::new`] takes.
pub struct DeleteLinkRequired {
    pub project_id: String,
    pub task_from: String,
    pub task_to: String,
    pub workflow_id: String,
    pub id: String,
}
operation! { DeleteLink{DeleteLinkRequired: project_id, task_from, task_to, workflow_id, id}
    "DeleteLink" -> DeleteLinkOutput {
    0 "ProjectId" project_id, 1 "TaskFrom" task_from, 2 "TaskTo" task_to, 3 "WorkflowId" workflow_id, 4 "Id" id,
    5 "RequestFromSource" request_from_source: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLinkOutput {
    pub data: Option<bool>,
}
model! { DeleteLinkOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOfflineTask {
    pub operator_name: String,
    pub project_id: String,
    pub task_id: String,
    pub virtual_flag: bool,
}
operation! { DeleteOfflineTask(operator_name: String, project_id: String, task_id: String, virtual_flag: bool)
    "DeleteOfflineTask" -> DeleteOfflineTaskOutput {
    0 "OperatorName" operator_name, 1 "ProjectId" project_id, 2 "TaskId" task_id, 3 "VirtualFlag" virtual_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOfflineTaskOutput {
    pub data: Option<bool>,
}
model! { DeleteOfflineTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectParamDs {
    pub param_key: String,
    pub project_id: String,
}
operation! { DeleteProjectParamDs(param_key: String, project_id: String)
    "DeleteProjectParamDs" -> DeleteProjectParamDsOutput {
    0 "ParamKey" param_key, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectParamDsOutput {
    pub data: Option<bool>,
}
model! { DeleteProjectParamDsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProjectUsers {
    pub project_id: String,
    pub user_ids: Vec<String>,
}
operation! { DeleteProjectUsers(project_id: String, user_ids: Vec<String>) "DeleteProjectUsers" -> Empty {
    0 "ProjectId" project_id, 1 "UserIds" user_ids
} }

pub type DeleteProjectUsersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResource {
    pub project_id: String,
    pub resource_id: String,
}
operation! { DeleteResource(project_id: String, resource_id: String) "DeleteResource" -> DeleteResourceOutput {
    0 "ProjectId" project_id, 1 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceOutput {
    pub data: Option<bool>,
}
model! { DeleteResourceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceFile {
    pub project_id: String,
    pub resource_id: String,
}
operation! { DeleteResourceFile(project_id: String, resource_id: String)
    "DeleteResourceFile" -> DeleteResourceFileOutput {
    0 "ProjectId" project_id, 1 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceFileOutput {
    pub data: Option<bool>,
}
model! { DeleteResourceFileOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceFiles {
    pub project_id: String,
    pub use_status: bool,
    pub resource_ids: Option<Vec<String>>,
    pub file_paths: Option<Vec<String>>,
}
operation! { DeleteResourceFiles(project_id: String, use_status: bool)
    "DeleteResourceFiles" -> DeleteResourceFilesOutput {
    0 "ProjectId" project_id, 1 "UseStatus" use_status, 2 "ResourceIds" resource_ids: Vec<String>,
    3 "FilePaths" file_paths: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResourceFilesOutput {
    pub data: Option<bool>,
}
model! { DeleteResourceFilesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRule {
    pub rule_id: Option<u64>,
    pub project_id: Option<String>,
}
operation! { DeleteRule() "DeleteRule" -> DeleteRuleOutput {
    0 "RuleId" rule_id: u64, 1 "ProjectId" project_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRuleOutput {
    pub data: Option<bool>,
}
model! { DeleteRuleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRuleTemplate {
    pub project_id: Option<String>,
    pub ids: Option<Vec<u64>>,
}
operation! { DeleteRuleTemplate() "DeleteRuleTemplate" -> DeleteRuleTemplateOutput {
    0 "ProjectId" project_id: String, 1 "Ids" ids: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRuleTemplateOutput {
    pub data: Option<bool>,
}
model! { DeleteRuleTemplateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskAlarmRegular {
    pub id: String,
    pub project_id: String,
    pub task_id: Option<String>,
    pub task_type: Option<i64>,
}
operation! { DeleteTaskAlarmRegular(id: String, project_id: String)
    "DeleteTaskAlarmRegular" -> DeleteTaskAlarmRegularOutput {
    0 "Id" id, 1 "ProjectId" project_id, 2 "TaskId" task_id: String, 3 "TaskType" task_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskAlarmRegularOutput {
    pub data: Option<bool>,
}
model! { DeleteTaskAlarmRegularOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskDs {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskDsOutput {
    pub data: Option<bool>,
}
model! { DeleteTaskDsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskLineage {
    pub task: LineageTask,
    pub channel_type: String,
}
operation! { DeleteTaskLineage(task: LineageTask, channel_type: String) "DeleteTaskLineage" -> DeleteTaskLineageOutput {
    0 "Task" task, 1 "ChannelType" channel_type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtParam {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ExtParam() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskLineageOutput {
    pub data: Option<bool>,
}
model! { DeleteTaskLineageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowById {
    pub workflow_id: String,
    pub project_id: String,
    pub delete_mode: Option<bool>,
    pub enable_notify: Option<bool>,
}
operation! { DeleteWorkflowById(workflow_id: String, project_id: String)
    "DeleteWorkflowById" -> DeleteWorkflowByIdOutput {
    0 "WorkflowId" workflow_id, 1 "ProjectId" project_id, 2 "DeleteMode" delete_mode: bool,
    3 "EnableNotify" enable_notify: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowByIdOutput {
    pub data: Option<OperationOpsDto>,
}
model! { DeleteWorkflowByIdOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmEvents {
    pub project_id: String,
    pub page_number: u64,
    pub page_size: u64,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
    pub task_type: Option<u64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub monitor_type: Option<u64>,
}
operation! { DescribeAlarmEvents(project_id: String, page_number: u64, page_size: u64)
    "DescribeAlarmEvents" -> DescribeAlarmEventsOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Filters" filters: Vec<Filter>,
    4 "OrderFields" order_fields: Vec<OrderField>, 5 "TaskType" task_type: u64, 6 "StartTime" start_time: String,
    7 "EndTime" end_time: String, 8 "MonitorType" monitor_type: u64
} }
paged! { DescribeAlarmEvents: AlarmEventInfo =
    Number "PageNumber", "AlarmEventInfoList" alarm_event_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderField {
    pub name: Option<String>,
    pub direction: Option<String>,
}
input! { OrderField(name: String, direction: String) {
    0 "Name" name: String, 1 "Direction" direction: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmEventsOutput {
    pub alarm_event_info_list: Option<Vec<AlarmEventInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeAlarmEventsOutput {
    0 "AlarmEventInfoList" alarm_event_info_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmEventInfo {
    pub alarm_id: Option<String>,
    pub alarm_time: Option<String>,
    pub task_id: Option<String>,
    pub regular_name: Option<String>,
    pub alarm_level: Option<u64>,
    pub alarm_way: Option<u64>,
    pub alarm_recipient_id: Option<String>,
    pub project_id: Option<String>,
    pub alarm_indicator: Option<u64>,
    pub alarm_indicator_desc: Option<String>,
    pub trigger_type: Option<u64>,
    pub estimated_time: Option<u64>,
    pub instance_id: Option<String>,
    pub task_name: Option<String>,
    pub is_send_success: Option<u64>,
    pub in_quite_periods: Option<u64>,
    pub record_id: Option<u64>,
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
    0 "AlarmId" alarm_id, 1 "AlarmTime" alarm_time, 2 "TaskId" task_id, 3 "RegularName" regular_name,
    4 "AlarmLevel" alarm_level, 5 "AlarmWay" alarm_way, 6 "AlarmRecipientId" alarm_recipient_id,
    7 "ProjectId" project_id, 8 "AlarmIndicator" alarm_indicator, 9 "AlarmIndicatorDesc" alarm_indicator_desc,
    10 "TriggerType" trigger_type, 11 "EstimatedTime" estimated_time, 12 "InstanceId" instance_id,
    13 "TaskName" task_name, 14 "IsSendSuccess" is_send_success, 15 "InQuitePeriods" in_quite_periods,
    16 "RecordId" record_id, 17 "MessageId" message_id, 18 "Operator" operator, 19 "RegularId" regular_id,
    20 "AlarmRecipientName" alarm_recipient_name, 21 "TaskType" task_type, 22 "SendResult" send_result,
    23 "MonitorObjectId" monitor_object_id, 24 "MonitorObjectName" monitor_object_name, 25 "Threshold" threshold,
    26 "AlarmReason" alarm_reason, 27 "IndicatorTimeRangeValue" indicator_time_range_value,
    28 "IndicatorTimeRangeUnit" indicator_time_range_unit, 29 "SyncType" sync_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmReceiver {
    pub alarm_id: String,
    pub page_number: u64,
    pub page_size: u64,
    pub project_id: String,
    pub task_type: Option<u64>,
    pub alarm_recipient: Option<String>,
    pub alarm_recipient_name: Option<String>,
    pub alarm_time: Option<String>,
    pub message_id: Option<String>,
    pub record_id: Option<u64>,
    pub monitor_type: Option<u64>,
}
operation! { DescribeAlarmReceiver(alarm_id: String, page_number: u64, page_size: u64, project_id: String)
    "DescribeAlarmReceiver" -> DescribeAlarmReceiverOutput {
    0 "AlarmId" alarm_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "ProjectId" project_id,
    4 "TaskType" task_type: u64, 5 "AlarmRecipient" alarm_recipient: String,
    6 "AlarmRecipientName" alarm_recipient_name: String, 7 "AlarmTime" alarm_time: String,
    8 "MessageId" message_id: String, 9 "RecordId" record_id: u64, 10 "MonitorType" monitor_type: u64
} }
paged! { DescribeAlarmReceiver: AlarmReceiverInfo =
    Number "PageNumber", "AlarmReceiverInfoList" alarm_receiver_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmReceiverOutput {
    pub alarm_receiver_info_list: Option<Vec<AlarmReceiverInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeAlarmReceiverOutput {
    0 "AlarmReceiverInfoList" alarm_receiver_info_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmReceiverInfo {
    pub alarm_id: Option<String>,
    pub alarm_receiver: Option<String>,
    pub email: Option<u64>,
    pub sms: Option<u64>,
    pub wechat: Option<u64>,
    pub voice: Option<u64>,
    pub wecom: Option<u64>,
    pub http: Option<u64>,
    pub wecom_group: Option<u64>,
    pub lark_group: Option<u64>,
    pub alarm_message_send_result: Option<String>,
}
model! { AlarmReceiverInfo {
    0 "AlarmId" alarm_id, 1 "AlarmReceiver" alarm_receiver, 2 "Email" email, 3 "Sms" sms, 4 "Wechat" wechat,
    5 "Voice" voice, 6 "Wecom" wecom, 7 "Http" http, 8 "WecomGroup" wecom_group, 9 "LarkGroup" lark_group,
    10 "AlarmMessageSendResult" alarm_message_send_result
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskOpsDto {
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
    pub cycle_type: Option<String>,
    pub cycle_step: Option<u64>,
    pub crontab_expression: Option<String>,
    pub delay_time: Option<u64>,
    pub startup_time: Option<u64>,
    pub retry_wait: Option<u64>,
    pub retry_able: Option<u64>,
    pub task_action: Option<String>,
    pub try_limit: Option<u64>,
    pub run_priority: Option<u64>,
    pub task_type: Option<TaskTypeOpsDto>,
    pub broker_ip: Option<String>,
    pub cluster_id: Option<String>,
    pub min_date_time: Option<String>,
    pub max_date_time: Option<String>,
    pub execution_ttl: Option<i64>,
    pub self_depend: Option<String>,
    pub left_coordinate: Option<f64>,
    pub top_coordinate: Option<f64>,
    pub notes: Option<String>,
    pub instance_init_strategy: Option<String>,
    pub yarn_queue: Option<String>,
    pub last_scheduler_commit_time: Option<String>,
    pub normalized_job_start_time: Option<String>,
    pub scheduler_desc: Option<String>,
    pub resource_group: Option<String>,
    pub creator: Option<String>,
    pub dependency_rel: Option<String>,
    pub dependency_workflow: Option<String>,
    pub event_listener_config: Option<String>,
    pub event_publisher_config: Option<String>,
    pub virtual_task_status: Option<String>,
    pub task_link_info: Option<LinkOpsDto>,
    pub product_name: Option<String>,
    pub project_id: Option<String>,
    pub project_ident: Option<String>,
    pub project_name: Option<String>,
    pub own_id: Option<String>,
    pub user_id: Option<String>,
    pub tenant_id: Option<String>,
    pub update_user: Option<String>,
    pub update_time: Option<String>,
    pub update_user_id: Option<String>,
    pub task_type_id: Option<i64>,
    pub task_type_desc: Option<String>,
    pub show_workflow: Option<bool>,
    pub first_submit_time: Option<String>,
    pub first_run_time: Option<String>,
    pub schedule_desc: Option<String>,
    pub cycle_num: Option<i64>,
    pub crontab: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub cycle_unit: Option<String>,
    pub init_strategy: Option<String>,
    pub layer: Option<String>,
    pub source_service_id: Option<String>,
    pub source_service_type: Option<String>,
    pub target_service_id: Option<String>,
    pub target_service_type: Option<String>,
    pub tasks_str: Option<String>,
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

/// What [`TaskOpsDto::new`] takes.
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
    pub cycle_step: u64,
    pub crontab_expression: String,
    pub delay_time: u64,
    pub startup_time: u64,
    pub retry_wait: u64,
    pub retry_able: u64,
    pub task_action: String,
    pub try_limit: u64,
    pub run_priority: u64,
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
input! { TaskOpsDto{TaskOpsDtoRequired: task_id, virtual_task_id, virtual_flag, task_name, workflow_id, real_workflow_id, workflow_name, folder_id, folder_name, create_time, last_update, status, in_charge, in_charge_id, start_time, end_time, execution_start_time, execution_end_time, cycle_type, cycle_step, crontab_expression, delay_time, startup_time, retry_wait, retry_able, task_action, try_limit, run_priority, task_type, broker_ip, cluster_id, min_date_time, max_date_time, execution_ttl, self_depend, left_coordinate, top_coordinate, notes, instance_init_strategy, yarn_queue, last_scheduler_commit_time, normalized_job_start_time, scheduler_desc, resource_group, creator, dependency_rel, dependency_workflow, event_listener_config, event_publisher_config, virtual_task_status, task_link_info, product_name, project_id, project_ident, project_name, own_id, user_id, tenant_id, update_user, update_time, update_user_id, task_type_id, task_type_desc, show_workflow, first_submit_time, first_run_time, schedule_desc, cycle_num, crontab, start_date, end_date, cycle_unit, init_strategy, layer, source_service_id, source_service_type, target_service_id, target_service_type, tasks_str, submit} {
    0 "TaskId" task_id: String, 1 "VirtualTaskId" virtual_task_id: String, 2 "VirtualFlag" virtual_flag: bool,
    3 "TaskName" task_name: String, 4 "WorkflowId" workflow_id: String, 5 "RealWorkflowId" real_workflow_id: String,
    6 "WorkflowName" workflow_name: String, 7 "FolderId" folder_id: String, 8 "FolderName" folder_name: String,
    9 "CreateTime" create_time: String, 10 "LastUpdate" last_update: String, 11 "Status" status: String,
    12 "InCharge" in_charge: String, 13 "InChargeId" in_charge_id: String, 14 "StartTime" start_time: String,
    15 "EndTime" end_time: String, 16 "ExecutionStartTime" execution_start_time: String,
    17 "ExecutionEndTime" execution_end_time: String, 18 "CycleType" cycle_type: String, 19 "CycleStep" cycle_step: u64,
    20 "CrontabExpression" crontab_expression: String, 21 "DelayTime" delay_time: u64,
    22 "StartupTime" startup_time: u64, 23 "RetryWait" retry_wait: u64, 24 "RetryAble" retry_able: u64,
    25 "TaskAction" task_action: String, 26 "TryLimit" try_limit: u64, 27 "RunPriority" run_priority: u64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkOpsDto {
    pub id: Option<String>,
    pub link_key: Option<String>,
    pub task_from: Option<String>,
    pub task_to: Option<String>,
    pub in_charge: Option<String>,
    pub link_dependency_type: Option<String>,
    pub offset: Option<String>,
    pub link_type: Option<String>,
    pub workflow_id: Option<String>,
}

/// What [`LinkOpsDto::new`] takes.
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
input! { LinkOpsDto{LinkOpsDtoRequired: id, link_key, task_from, task_to, in_charge, link_dependency_type, offset, link_type, workflow_id} {
    0 "Id" id: String, 1 "LinkKey" link_key: String, 2 "TaskFrom" task_from: String, 3 "TaskTo" task_to: String,
    4 "InCharge" in_charge: String, 5 "LinkDependencyType" link_dependency_type: String, 6 "Offset" offset: String,
    7 "LinkType" link_type: String, 8 "WorkflowId" workflow_id: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamInfoDs {
    pub param_key: Option<String>,
    pub param_value: Option<String>,
}
input! { ParamInfoDs(param_key: String, param_value: String) {
    0 "ParamKey" param_key: String, 1 "ParamValue" param_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AiopsScriptInfo {
    pub script_content: Option<String>,
    pub cos_path: Option<String>,
    pub cos_region: Option<String>,
    pub cos_bucket_name: Option<String>,
}
input! { AiopsScriptInfo(script_content: String, cos_path: String, cos_region: String, cos_bucket_name: String) {
    0 "ScriptContent" script_content: String, 1 "CosPath" cos_path: String, 2 "CosRegion" cos_region: String,
    3 "CosBucketName" cos_bucket_name: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllByFolderNewOutput {
    pub data: Option<CollectionFolderOpsDto>,
}
model! { DescribeAllByFolderNewOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectionFolderOpsDto {
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub items: Option<Vec<FolderOpsDto>>,
}
model! { CollectionFolderOpsDto {
    0 "TotalCount" total_count, 1 "TotalPage" total_page, 2 "PageCount" page_count, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApproveList {
    pub approve_classification: String,
    pub page_size: u64,
    pub page_number: u64,
    pub filters: Option<Vec<FilterOptional>>,
    pub order_fields: Option<Vec<OrderFieldOptional>>,
}
operation! { DescribeApproveList(approve_classification: String, page_size: u64, page_number: u64)
    "DescribeApproveList" -> DescribeApproveListOutput {
    0 "ApproveClassification" approve_classification, 1 "PageSize" page_size, 2 "PageNumber" page_number,
    3 "Filters" filters: Vec<FilterOptional>, 4 "OrderFields" order_fields: Vec<OrderFieldOptional>
} }
paged! { DescribeApproveList: Apply = Number "PageNumber", "Data.Rows" data.rows, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterOptional {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { FilterOptional() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderFieldOptional {
    pub name: Option<String>,
    pub direction: Option<String>,
}
input! { OrderFieldOptional() {
    0 "Name" name: String, 1 "Direction" direction: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApproveListOutput {
    pub data: Option<DescribeApply>,
}
model! { DescribeApproveListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApply {
    pub rows: Option<Vec<Apply>>,
    pub total_page_number: Option<u64>,
    pub total_count: Option<u64>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
model! { DescribeApply {
    0 "Rows" rows, 1 "TotalPageNumber" total_page_number, 2 "TotalCount" total_count, 3 "PageNumber" page_number,
    4 "PageSize" page_size
} }

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
    pub create_timestamp: Option<u64>,
    pub approve_timestamp: Option<u64>,
}
model! { Apply {
    0 "ApplicantId" applicant_id, 1 "ApplicantName" applicant_name, 2 "Remark" remark,
    3 "ApproveClassification" approve_classification, 4 "ApproveId" approve_id, 5 "ApproveType" approve_type,
    6 "Reason" reason, 7 "CreateTime" create_time, 8 "ApproveTime" approve_time,
    9 "ApproveClassificationName" approve_classification_name, 10 "Status" status,
    11 "ApproveTypeName" approve_type_name, 12 "ErrorMessage" error_message, 13 "ApplyName" apply_name,
    14 "ApproverId" approver_id, 15 "ApproverName" approver_name, 16 "ApproveProjectName" approve_project_name,
    17 "ApplyId" apply_id, 18 "Metadata" metadata, 19 "CreateTimestamp" create_timestamp,
    20 "ApproveTimestamp" approve_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApproveTypeList {
    pub classification: String,
}
operation! { DescribeApproveTypeList(classification: String)
    "DescribeApproveTypeList" -> DescribeApproveTypeListOutput {
    0 "Classification" classification
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApproveTypeListOutput {
    pub data: Option<Vec<ApproveType>>,
}
model! { DescribeApproveTypeListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveType {
    pub r#type: Option<String>,
    pub type_name: Option<String>,
    pub classification: Option<String>,
}
model! { ApproveType {
    0 "Type" r#type, 1 "TypeName" type_name, 2 "Classification" classification
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseBizCatalogs {}
operation! { DescribeBaseBizCatalogs() "DescribeBaseBizCatalogs" -> DescribeBaseBizCatalogsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBaseBizCatalogsOutput {
    pub data: Option<Vec<BizCatalogsInfo>>,
}
model! { DescribeBaseBizCatalogsOutput {
    0 "Data" data
} }

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
    0 "AppId" app_id, 1 "Id" id, 2 "Level" level, 3 "Name" name, 4 "ParentId" parent_id, 5 "Position" position,
    6 "NameEn" name_en
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchOperateTask {
    pub project_id: String,
    pub page: String,
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
    pub min_update_time: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchOperateTaskOutput {
    pub data: Option<DescribeBatchOperateTaskPage>,
}
model! { DescribeBatchOperateTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchOperateTaskPage {
    pub page_count: Option<u64>,
    pub items: Option<Vec<DescribeBatchOperateTaskDTO>>,
    pub total_count: Option<u64>,
}
model! { DescribeBatchOperateTaskPage {
    0 "PageCount" page_count, 1 "Items" items, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBatchOperateTaskDTO {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub status: Option<String>,
    pub task_type_id: Option<u64>,
    pub task_type_desc: Option<String>,
    pub folder_name: Option<String>,
    pub folder_id: Option<String>,
    pub in_charge: Option<String>,
    pub submit: Option<u64>,
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
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "WorkflowId" workflow_id, 3 "WorkflowName" workflow_name,
    4 "Status" status, 5 "TaskTypeId" task_type_id, 6 "TaskTypeDesc" task_type_desc, 7 "FolderName" folder_name,
    8 "FolderId" folder_id, 9 "InCharge" in_charge, 10 "Submit" submit, 11 "DataEngine" data_engine,
    12 "UpdateTime" update_time, 13 "CreateTime" create_time, 14 "CycleUnit" cycle_unit,
    15 "ScheduleDesc" schedule_desc, 16 "DatasourceId" datasource_id, 17 "DatasourceType" datasource_type,
    18 "ComputeResource" compute_resource, 19 "DlcRegion" dlc_region, 20 "IsInherit" is_inherit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodeTemplateDetail {
    pub project_id: String,
    pub code_template_id: String,
    pub need_return_script_content: Option<bool>,
}
operation! { DescribeCodeTemplateDetail(project_id: String, code_template_id: String)
    "DescribeCodeTemplateDetail" -> DescribeCodeTemplateDetailOutput {
    0 "ProjectId" project_id, 1 "CodeTemplateId" code_template_id,
    2 "NeedReturnScriptContent" need_return_script_content: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCodeTemplateDetailOutput {
    pub data: Option<CodeTemplateDetail>,
}
model! { DescribeCodeTemplateDetailOutput {
    0 "Data" data
} }

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
    0 "ProjectId" project_id, 1 "CodeTemplateName" code_template_name, 2 "TaskType" task_type,
    3 "CodeTemplateDesc" code_template_desc, 4 "FolderId" folder_id, 5 "FolderName" folder_name, 6 "InCharge" in_charge,
    7 "InChargeId" in_charge_id, 8 "Ext" ext, 9 "CodeTemplateId" code_template_id, 10 "LastUpdateTime" last_update_time,
    11 "UpdateUser" update_user, 12 "UpdateUserId" update_user_id, 13 "BrokerIp" broker_ip,
    14 "ResourceGroup" resource_group, 15 "Submit" submit, 16 "ScriptChange" script_change, 17 "Content" content
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnLineage {
    pub direction: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnLineageInfo {
    pub id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageParamRecord {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { LineageParamRecord(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnLineageOutput {
    pub column_aggregation_lineage: Option<ColumnAggregationLineage>,
}
model! { DescribeColumnLineageOutput {
    0 "ColumnAggregationLineage" column_aggregation_lineage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnAggregationLineage {
    pub table_name: Option<String>,
    pub parent_id: Option<String>,
    pub metastore_type: Option<String>,
    pub parent_set: Option<String>,
    pub child_set: Option<String>,
    pub column_info_set: Option<Vec<SimpleColumnInfo>>,
}
model! { ColumnAggregationLineage {
    0 "TableName" table_name, 1 "ParentId" parent_id, 2 "MetastoreType" metastore_type, 3 "ParentSet" parent_set,
    4 "ChildSet" child_set, 5 "ColumnInfoSet" column_info_set
} }

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
    pub tasks: Option<Vec<String>>,
}
model! { SimpleColumnInfo {
    0 "Id" id, 1 "QualifiedName" qualified_name, 2 "ColumnName" column_name, 3 "ColumnNameCn" column_name_cn,
    4 "ColumnType" column_type, 5 "Description" description, 6 "PrefixPath" prefix_path, 7 "CreateTime" create_time,
    8 "ModifyTime" modify_time, 9 "DatasourceId" datasource_id, 10 "DownStreamCount" down_stream_count,
    11 "UpStreamCount" up_stream_count, 12 "RelationParams" relation_params, 13 "Params" params, 14 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnsMeta {
    pub table_id: String,
    pub page_number: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeColumnsMetaOutput {
    pub column_meta_set: Option<Vec<ColumnMeta>>,
    pub total_count: Option<i64>,
}
model! { DescribeColumnsMetaOutput {
    0 "ColumnMetaSet" column_meta_set, 1 "TotalCount" total_count
} }

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
    pub column_families_field_set: Option<Vec<Pair>>,
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
    0 "NameEn" name_en, 1 "NameCn" name_cn, 2 "Type" r#type, 3 "Description" description, 4 "Position" position,
    5 "IsPartition" is_partition, 6 "Name" name, 7 "ColumnFamiliesFieldSet" column_families_field_set,
    8 "DictionaryId" dictionary_id, 9 "DictionaryName" dictionary_name, 10 "LevelName" level_name,
    11 "LevelRank" level_rank, 12 "InfluxCategory" influx_category, 13 "Specification" specification,
    14 "CategoryName" category_name, 15 "OriginType" origin_type, 16 "IndicatorBase" indicator_base,
    17 "AssetDim" asset_dim
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pair {
    pub key: Option<String>,
    pub value: Option<String>,
    pub id: Option<String>,
}
model! { Pair {
    0 "Key" key, 1 "Value" value, 2 "Id" id
} }

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
    0 "Id" id, 1 "Name" name, 2 "MeasureUnit" measure_unit, 3 "Status" status, 4 "IndicatorCode" indicator_code,
    5 "BizOwnerName" biz_owner_name, 6 "TechOwnerName" tech_owner_name, 7 "BizCaliber" biz_caliber,
    8 "IndicatorType" indicator_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetDim {
    pub folder_id: Option<u64>,
    pub dim_code: Option<String>,
    pub dim_name: Option<String>,
    pub description: Option<String>,
    pub owner_account: Option<u64>,
    pub owner: Option<String>,
    pub modify_user_id: Option<i64>,
    pub modify_user: Option<String>,
    pub modify_time: Option<String>,
    pub create_time: Option<String>,
    pub dim_type: Option<String>,
    pub value_pair_count: Option<u64>,
    pub indicator_pair_count: Option<u64>,
    pub table_column_count: Option<u64>,
    pub dim_id: Option<u64>,
    pub dim_table_link: Option<DimTableLink>,
    pub value_pairs: Option<Vec<Pair>>,
    pub table_columns: Option<Vec<AssetDimTableColumn>>,
    pub source_indicator_ids: Option<Vec<IndicatorBaseSimpleInfo>>,
    pub dim_permission: Option<PermissionStatus>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
}
model! { AssetDim {
    0 "FolderId" folder_id, 1 "DimCode" dim_code, 2 "DimName" dim_name, 3 "Description" description,
    4 "OwnerAccount" owner_account, 5 "Owner" owner, 6 "ModifyUserId" modify_user_id, 7 "ModifyUser" modify_user,
    8 "ModifyTime" modify_time, 9 "CreateTime" create_time, 10 "DimType" dim_type, 11 "ValuePairCount" value_pair_count,
    12 "IndicatorPairCount" indicator_pair_count, 13 "TableColumnCount" table_column_count, 14 "DimId" dim_id,
    15 "DimTableLink" dim_table_link, 16 "ValuePairs" value_pairs, 17 "TableColumns" table_columns,
    18 "SourceIndicatorIds" source_indicator_ids, 19 "DimPermission" dim_permission, 20 "ProjectId" project_id,
    21 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimTableLink {
    pub key: Option<String>,
    pub value: Option<String>,
    pub table_guid: Option<String>,
    pub table_name: Option<String>,
}
model! { DimTableLink {
    0 "Key" key, 1 "Value" value, 2 "TableGuid" table_guid, 3 "TableName" table_name
} }

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
    0 "ColumnName" column_name, 1 "ColumnNameCn" column_name_cn, 2 "ColumnType" column_type,
    3 "ColumnDescription" column_description, 4 "TableName" table_name, 5 "TableGuid" table_guid,
    6 "DatabaseName" database_name, 7 "SchemaName" schema_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionStatus {
    pub can_write: Option<bool>,
    pub can_delete: Option<bool>,
    pub can_read: Option<bool>,
}
model! { PermissionStatus {
    0 "CanWrite" can_write, 1 "CanDelete" can_delete, 2 "CanRead" can_read
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataAssetsOutput {
    pub data_set_records: Option<Vec<DataSetRecord>>,
    pub total_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub indicator_records: Option<Vec<IndicatorBaseInfo>>,
}
model! { DescribeDataAssetsOutput {
    0 "DataSetRecords" data_set_records, 1 "TotalCount" total_count, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "IndicatorRecords" indicator_records
} }

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
    pub label_names: Option<Vec<String>>,
    pub in_charge: Option<String>,
    pub meta_crawl_type: Option<String>,
    pub project_id: Option<String>,
    pub life_time: Option<i64>,
    pub is_partition_table: Option<i64>,
    pub table_record_field_set: Option<Vec<SearchColumnDocVO>>,
    pub table_property_score: Option<TablePropertyScore>,
    pub ms_type: Option<String>,
    pub storage_size: Option<i64>,
    pub asset_level: Option<i64>,
    pub asset_status: Option<i64>,
    pub biz_catalog_ids: Option<Vec<String>>,
    pub biz_catalog_names: Option<Vec<String>>,
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
    pub collect_datasource_list: Option<Vec<GovDatasourceInfo>>,
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
    pub search_hit_columns: Option<Vec<SearchColumnDocVO>>,
    pub label_tag_list: Option<Vec<LabelTag>>,
    pub aliases: Option<Vec<RegisteredModelAlias>>,
    pub is_deployed: Option<bool>,
    pub tags: Option<Vec<RegisteredModelTag>>,
    pub model_type: Option<String>,
    pub full_name: Option<String>,
    pub namespace: Option<String>,
    pub meta_from: Option<String>,
    pub engine_owner: Option<String>,
}
model! { DataSetRecord {
    0 "AssetId" asset_id, 1 "DatasourceName" datasource_name, 2 "DatabaseName" database_name, 3 "TableName" table_name,
    4 "TableNameCn" table_name_cn, 5 "TableNameEn" table_name_en, 6 "Description" description, 7 "HeatValue" heat_value,
    8 "LabelNames" label_names, 9 "InCharge" in_charge, 10 "MetaCrawlType" meta_crawl_type, 11 "ProjectId" project_id,
    12 "LifeTime" life_time, 13 "IsPartitionTable" is_partition_table, 14 "TableRecordFieldSet" table_record_field_set,
    15 "TablePropertyScore" table_property_score, 16 "MsType" ms_type, 17 "StorageSize" storage_size,
    18 "AssetLevel" asset_level, 19 "AssetStatus" asset_status, 20 "BizCatalogIds" biz_catalog_ids,
    21 "BizCatalogNames" biz_catalog_names, 22 "DatasourceId" datasource_id, 23 "DatabaseId" database_id,
    24 "CreateTime" create_time, 25 "TableId" table_id, 26 "OperateOption" operate_option, 27 "Schema" schema,
    28 "Environment" environment, 29 "IsView" is_view, 30 "TechnologyType" technology_type,
    31 "ProjectName" project_name, 32 "ProjectDisplayName" project_display_name, 33 "ClusterId" cluster_id,
    34 "StorageSizeWithUnit" storage_size_with_unit, 35 "CollectDatasourceList" collect_datasource_list,
    36 "ClusterName" cluster_name, 37 "DataSourceCategory" data_source_category, 38 "CollectId" collect_id,
    39 "Urn" urn, 40 "AssetName" asset_name, 41 "AssetRunningStatus" asset_running_status, 42 "TaskTypeId" task_type_id,
    43 "ExecuteTime" execute_time, 44 "AssetLog" asset_log, 45 "AssetType" asset_type, 46 "JobName" job_name,
    47 "ExpireTime" expire_time, 48 "LevelRank" level_rank, 49 "LevelName" level_name, 50 "AssetCode" asset_code,
    51 "OwnerAccount" owner_account, 52 "ModifyTime" modify_time, 53 "LastAccessTime" last_access_time,
    54 "OwnerByEngine" owner_by_engine, 55 "DataLayerUuid" data_layer_uuid, 56 "DataLayerName" data_layer_name,
    57 "ColumnCount" column_count, 58 "SearchHitColumns" search_hit_columns, 59 "LabelTagList" label_tag_list,
    60 "Aliases" aliases, 61 "IsDeployed" is_deployed, 62 "Tags" tags, 63 "ModelType" model_type,
    64 "FullName" full_name, 65 "Namespace" namespace, 66 "MetaFrom" meta_from, 67 "EngineOwner" engine_owner
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchColumnDocVO {
    pub name: Option<String>,
    pub chinese_name: Option<String>,
    pub r#type: Option<String>,
    pub length: Option<u64>,
    pub precision: Option<u64>,
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
    0 "Name" name, 1 "ChineseName" chinese_name, 2 "Type" r#type, 3 "Length" length, 4 "Precision" precision,
    5 "Scale" scale, 6 "DefaultValue" default_value, 7 "Description" description, 8 "Position" position,
    9 "IsPartition" is_partition, 10 "ColumnKey" column_key, 11 "CreateTime" create_time,
    12 "ModifiedTime" modified_time, 13 "Specification" specification
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TablePropertyScore {
    pub table_id: Option<String>,
    pub day_time: Option<String>,
    pub integrity: Option<f64>,
    pub safety: Option<f64>,
    pub timeliness: Option<f64>,
    pub stability: Option<f64>,
    pub normative: Option<f64>,
    pub average: Option<f64>,
}
model! { TablePropertyScore {
    0 "TableId" table_id, 1 "DayTime" day_time, 2 "Integrity" integrity, 3 "Safety" safety, 4 "Timeliness" timeliness,
    5 "Stability" stability, 6 "Normative" normative, 7 "Average" average
} }

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
    0 "HasPermission" has_permission, 1 "HasFavorite" has_favorite, 2 "OtherOperate" other_operate,
    3 "FavoriteCount" favorite_count, 4 "HasBizPermission" has_biz_permission,
    5 "HasProjectPermission" has_project_permission, 6 "ErrorTips" error_tips
} }

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
    0 "DatasourceId" datasource_id, 1 "DatasourceName" datasource_name, 2 "DatasourceClusterId" datasource_cluster_id,
    3 "DatasourceUrn" datasource_urn, 4 "DatasourceEnv" datasource_env
} }

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
    0 "TagId" tag_id, 1 "TagName" tag_name, 2 "TagDesc" tag_desc, 3 "TagValueId" tag_value_id, 4 "TagValue" tag_value,
    5 "TagIsDeleted" tag_is_deleted, 6 "TagValueIsDeleted" tag_value_is_deleted
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisteredModelAlias {
    pub alias: Option<String>,
    pub version: Option<String>,
}
model! { RegisteredModelAlias {
    0 "Alias" alias, 1 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisteredModelTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { RegisteredModelTag {
    0 "Key" key, 1 "Value" value
} }

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
    pub source_indicator_ids: Option<Vec<IndicatorBaseSimpleInfo>>,
    pub id: Option<i64>,
    pub dimension_ids: Option<Vec<AssetDimSimpleVO>>,
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
    pub change_log_list: Option<Vec<ChangeLog>>,
    pub table_columns: Option<Vec<AssetDimTableColumn>>,
    pub all_source_indicator_ids: Option<Vec<IndicatorBaseInfo>>,
    pub asset_id: Option<String>,
    pub asset_type: Option<String>,
    pub asset_code: Option<String>,
    pub related_indicator_ids: Option<Vec<IndicatorBaseInfo>>,
    pub biz_catalog_ids: Option<Vec<i64>>,
    pub biz_catalog_names: Option<Vec<String>>,
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
    0 "Name" name, 1 "IndicatorCode" indicator_code, 2 "IndicatorType" indicator_type, 3 "BizOwner" biz_owner,
    4 "TechOwner" tech_owner, 5 "BizCaliber" biz_caliber, 6 "Description" description, 7 "Level" level,
    8 "CalLogic" cal_logic, 9 "CalFreq" cal_freq, 10 "MeasureUnit" measure_unit, 11 "Accuracy" accuracy,
    12 "SourceIndicatorIds" source_indicator_ids, 13 "Id" id, 14 "DimensionIds" dimension_ids, 15 "FolderId" folder_id,
    16 "Status" status, 17 "BizOwnerName" biz_owner_name, 18 "TechOwnerName" tech_owner_name,
    19 "PublishTime" publish_time, 20 "PublishAccount" publish_account, 21 "PublishAccountName" publish_account_name,
    22 "LastModifyTime" last_modify_time, 23 "LastModifyAccount" last_modify_account,
    24 "LastModifyAccountName" last_modify_account_name, 25 "ChangeLogList" change_log_list,
    26 "TableColumns" table_columns, 27 "AllSourceIndicatorIds" all_source_indicator_ids, 28 "AssetId" asset_id,
    29 "AssetType" asset_type, 30 "AssetCode" asset_code, 31 "RelatedIndicatorIds" related_indicator_ids,
    32 "BizCatalogIds" biz_catalog_ids, 33 "BizCatalogNames" biz_catalog_names, 34 "AssetLevel" asset_level,
    35 "AssetStatus" asset_status, 36 "AssetPublishTime" asset_publish_time,
    37 "AssetPublishAccount" asset_publish_account, 38 "AssetPublishAccountName" asset_publish_account_name,
    39 "IndicatorPermission" indicator_permission, 40 "OperateOption" operate_option, 41 "ProjectId" project_id,
    42 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssetDimSimpleVO {
    pub id: Option<i64>,
    pub dim_name: Option<String>,
    pub dim_code: Option<String>,
}
model! { AssetDimSimpleVO {
    0 "Id" id, 1 "DimName" dim_name, 2 "DimCode" dim_code
} }

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
    0 "ChangeType" change_type, 1 "OldValue" old_value, 2 "NewValue" new_value, 3 "ModifiedAccount" modified_account,
    4 "ModifiedTime" modified_time, 5 "ChangeReason" change_reason, 6 "ModifiedAccountName" modified_account_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCheckStat {
    pub project_id: String,
    pub begin_date: String,
    pub end_date: String,
}
operation! { DescribeDataCheckStat(project_id: String, begin_date: String, end_date: String)
    "DescribeDataCheckStat" -> DescribeDataCheckStatOutput {
    0 "ProjectId" project_id, 1 "BeginDate" begin_date, 2 "EndDate" end_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataCheckStatOutput {
    pub data: Option<DataCheckStat>,
}
model! { DescribeDataCheckStatOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataCheckStat {
    pub table_total: Option<u64>,
    pub column_total: Option<u64>,
    pub table_config: Option<u64>,
    pub column_config: Option<u64>,
    pub table_exec: Option<u64>,
    pub column_exec: Option<u64>,
}
model! { DataCheckStat {
    0 "TableTotal" table_total, 1 "ColumnTotal" column_total, 2 "TableConfig" table_config,
    3 "ColumnConfig" column_config, 4 "TableExec" table_exec, 5 "ColumnExec" column_exec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataServicePublishedApiDetail {
    pub id: String,
    pub project_id: String,
}
operation! { DescribeDataServicePublishedApiDetail(id: String, project_id: String)
    "DescribeDataServicePublishedApiDetail" -> DescribeDataServicePublishedApiDetailOutput {
    0 "Id" id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataServicePublishedApiDetailOutput {
    pub data: Option<DescribeDataServicePublishedApiDetailResp>,
}
model! { DescribeDataServicePublishedApiDetailOutput {
    0 "Data" data
} }

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
    pub request_param: Option<Vec<DataServiceRequestParam>>,
    pub response_param: Option<Vec<DataServiceResponseParam>>,
    pub max_allow_qps: Option<i64>,
    pub max_allow_page_size: Option<i64>,
    pub timeout_period: Option<u64>,
    pub api_id: Option<String>,
    pub auth_type: Option<u64>,
    pub gateway_api_url: Option<String>,
    pub api_status: Option<u64>,
    pub enable_page: Option<i64>,
}
model! { DescribeDataServicePublishedApiDetailResp {
    0 "ApiName" api_name, 1 "PathUrl" path_url, 2 "OwnerName" owner_name, 3 "RequestType" request_type,
    4 "ApiTagNames" api_tag_names, 5 "ApiDescription" api_description, 6 "RequestExample" request_example,
    7 "RequestSuccess" request_success, 8 "RequestError" request_error, 9 "RequestParam" request_param,
    10 "ResponseParam" response_param, 11 "MaxAllowQps" max_allow_qps, 12 "MaxAllowPageSize" max_allow_page_size,
    13 "TimeoutPeriod" timeout_period, 14 "ApiId" api_id, 15 "AuthType" auth_type, 16 "GatewayApiUrl" gateway_api_url,
    17 "ApiStatus" api_status, 18 "EnablePage" enable_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataServiceRequestParam {
    pub param_name: Option<String>,
    pub bind_field: Option<String>,
    pub param_type: Option<String>,
    pub param_position: Option<String>,
    pub operator: Option<String>,
    pub non_empty: Option<u64>,
    pub default_value: Option<String>,
    pub example_value: Option<String>,
    pub description: Option<String>,
    pub std_code: Option<String>,
}
model! { DataServiceRequestParam {
    0 "ParamName" param_name, 1 "BindField" bind_field, 2 "ParamType" param_type, 3 "ParamPosition" param_position,
    4 "Operator" operator, 5 "NonEmpty" non_empty, 6 "DefaultValue" default_value, 7 "ExampleValue" example_value,
    8 "Description" description, 9 "StdCode" std_code
} }

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
    0 "ParamName" param_name, 1 "BindField" bind_field, 2 "ParamType" param_type, 3 "ExampleValue" example_value,
    4 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataServicePublishedApiList {
    pub page_number: u64,
    pub page_size: u64,
    pub project_id: String,
    pub filters: Option<DataServicePublishedApiListFilter>,
    pub order_fields: Option<Vec<DataServiceRequestListOrder>>,
}
operation! { DescribeDataServicePublishedApiList(page_number: u64, page_size: u64, project_id: String)
    "DescribeDataServicePublishedApiList" -> DescribeDataServicePublishedApiListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "ProjectId" project_id,
    3 "Filters" filters: DataServicePublishedApiListFilter,
    4 "OrderFields" order_fields: Vec<DataServiceRequestListOrder>
} }
paged! { DescribeDataServicePublishedApiList: DescribeDataServicePublishedApiListResp =
    Number "PageNumber", "DataSet" data_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataServicePublishedApiListFilter {
    pub path_url: Option<String>,
    pub keyword: Option<String>,
    pub auth_types: Option<Vec<u64>>,
    pub api_status: Option<Vec<u64>>,
    pub config_types: Option<Vec<u64>>,
}
input! { DataServicePublishedApiListFilter() {
    0 "PathUrl" path_url: String, 1 "Keyword" keyword: String, 2 "AuthTypes" auth_types: Vec<u64>,
    3 "ApiStatus" api_status: Vec<u64>, 4 "ConfigTypes" config_types: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataServiceRequestListOrder {
    pub name: Option<String>,
    pub direction: Option<String>,
}
input! { DataServiceRequestListOrder() {
    0 "Name" name: String, 1 "Direction" direction: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataServicePublishedApiListOutput {
    pub total_count: Option<u64>,
    pub data_set: Option<Vec<DescribeDataServicePublishedApiListResp>>,
}
model! { DescribeDataServicePublishedApiListOutput {
    0 "TotalCount" total_count, 1 "DataSet" data_set
} }

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
    pub config_type: Option<u64>,
    pub modify_time: Option<String>,
}
model! { DescribeDataServicePublishedApiListResp {
    0 "Id" id, 1 "ApiName" api_name, 2 "ApiFolderName" api_folder_name, 3 "ApiTagNames" api_tag_names,
    4 "OwnerName" owner_name, 5 "CreateTime" create_time, 6 "ApiId" api_id, 7 "AuthType" auth_type,
    8 "ApiStatus" api_status, 9 "ConfigType" config_type, 10 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceInfoList {
    pub project_id: String,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub filters: Option<Filter>,
    pub order_fields: Option<OrderField>,
    pub r#type: Option<String>,
    pub datasource_name: Option<String>,
}
operation! { DescribeDataSourceInfoList(project_id: String)
    "DescribeDataSourceInfoList" -> DescribeDataSourceInfoListOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number: u64, 2 "PageSize" page_size: u64, 3 "Filters" filters: Filter,
    4 "OrderFields" order_fields: OrderField, 5 "Type" r#type: String, 6 "DatasourceName" datasource_name: String
} }
paged! { DescribeDataSourceInfoList: DatasourceBaseInfo =
    Number "PageNumber", "DatasourceSet" datasource_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceInfoListOutput {
    pub total_count: Option<i64>,
    pub datasource_set: Option<Vec<DatasourceBaseInfo>>,
}
model! { DescribeDataSourceInfoListOutput {
    0 "TotalCount" total_count, 1 "DatasourceSet" datasource_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatasourceBaseInfo {
    pub database_names: Option<Vec<String>>,
    pub description: Option<String>,
    pub id: Option<u64>,
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
    0 "DatabaseNames" database_names, 1 "Description" description, 2 "ID" id, 3 "Instance" instance, 4 "Name" name,
    5 "Region" region, 6 "Type" r#type, 7 "ClusterId" cluster_id, 8 "Version" version, 9 "ParamsString" params_string,
    10 "Category" category, 11 "Ip" ip, 12 "Port" port
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceList {
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub order_fields: Option<Vec<OrderField>>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeDataSourceList() "DescribeDataSourceList" -> DescribeDataSourceListOutput {
    0 "PageNumber" page_number: u64, 1 "PageSize" page_size: u64, 2 "OrderFields" order_fields: Vec<OrderField>,
    3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeDataSourceList: DataSourceInfo = Number "PageNumber", "Data.Rows" data.rows, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataSourceListOutput {
    pub data: Option<DataSourceInfoPage>,
}
model! { DescribeDataSourceListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceInfoPage {
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub rows: Option<Vec<DataSourceInfo>>,
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
    pub snapshot_id: Option<String>,
}
model! { DataSourceInfoPage {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Rows" rows, 3 "TotalCount" total_count,
    4 "TotalPageNumber" total_page_number, 5 "SnapshotId" snapshot_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceInfo {
    pub database_name: Option<String>,
    pub description: Option<String>,
    pub id: Option<u64>,
    pub instance: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub r#type: Option<String>,
    pub cluster_id: Option<String>,
    pub app_id: Option<u64>,
    pub biz_params: Option<String>,
    pub category: Option<String>,
    pub display: Option<String>,
    pub owner_account: Option<String>,
    pub params: Option<String>,
    pub status: Option<u64>,
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
    pub product_id: Option<u64>,
    pub development_id: Option<u64>,
    pub development_params: Option<String>,
    pub connect_status: Option<DataSourceConnectStatus>,
    pub display_type: Option<String>,
    pub env: Option<String>,
    pub datasource_urn: Option<String>,
    pub model: Option<String>,
    pub data_source_env_infos: Option<Vec<DataSourceEnvInfo>>,
    pub forbid_probe: Option<bool>,
    pub datasource_type: Option<String>,
    pub tc_catalog_open: Option<bool>,
}
model! { DataSourceInfo {
    0 "DatabaseName" database_name, 1 "Description" description, 2 "ID" id, 3 "Instance" instance, 4 "Name" name,
    5 "Region" region, 6 "Type" r#type, 7 "ClusterId" cluster_id, 8 "AppId" app_id, 9 "BizParams" biz_params,
    10 "Category" category, 11 "Display" display, 12 "OwnerAccount" owner_account, 13 "Params" params,
    14 "Status" status, 15 "OwnerAccountName" owner_account_name, 16 "ClusterName" cluster_name,
    17 "OwnerProjectId" owner_project_id, 18 "OwnerProjectName" owner_project_name,
    19 "OwnerProjectIdent" owner_project_ident, 20 "AuthorityProjectName" authority_project_name,
    21 "AuthorityUserName" authority_user_name, 22 "Edit" edit, 23 "Author" author, 24 "Deliver" deliver,
    25 "DataSourceStatus" data_source_status, 26 "CreateTime" create_time, 27 "ParamsString" params_string,
    28 "BizParamsString" biz_params_string, 29 "ModifiedTime" modified_time, 30 "ShowType" show_type,
    31 "ProductId" product_id, 32 "DevelopmentId" development_id, 33 "DevelopmentParams" development_params,
    34 "ConnectStatus" connect_status, 35 "DisplayType" display_type, 36 "Env" env, 37 "DatasourceUrn" datasource_urn,
    38 "Model" model, 39 "DataSourceEnvInfos" data_source_env_infos, 40 "ForbidProbe" forbid_probe,
    41 "DatasourceType" datasource_type, 42 "TcCatalogOpen" tc_catalog_open
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataSourceConnectStatus {
    pub id: Option<u64>,
    pub project_id: Option<String>,
    pub datasource_id: Option<String>,
    pub connect_result: Option<i64>,
    pub connect_error: Option<String>,
    pub timestamp: Option<u64>,
}
model! { DataSourceConnectStatus {
    0 "Id" id, 1 "ProjectId" project_id, 2 "DatasourceId" datasource_id, 3 "ConnectResult" connect_result,
    4 "ConnectError" connect_error, 5 "Timestamp" timestamp
} }

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
    0 "Env" env, 1 "DataSourceType" data_source_type, 2 "ClusterId" cluster_id, 3 "Params" params,
    4 "ProjectId" project_id, 5 "DataSourceId" data_source_id, 6 "EnvDataSourceId" env_data_source_id,
    7 "BizParams" biz_params, 8 "TcCatalogOpen" tc_catalog_open
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseByName {
    pub database_name: String,
    pub datasource_id: u64,
    pub schema_name: Option<String>,
    pub cluster_id: Option<String>,
}
operation! { DescribeDatabaseByName(database_name: String, datasource_id: u64)
    "DescribeDatabaseByName" -> DescribeDatabaseByNameOutput {
    0 "DatabaseName" database_name, 1 "DatasourceId" datasource_id, 2 "SchemaName" schema_name: String,
    3 "ClusterId" cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseByNameOutput {
    pub database_meta: Option<DatabaseMeta>,
}
model! { DescribeDatabaseByNameOutput {
    0 "DatabaseMeta" database_meta
} }

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
    pub datasource_list: Option<Vec<GovDatasourceInfo>>,
    pub collect_job_id: Option<String>,
    pub collect_job_name: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub modified_time_by_tables: Option<u64>,
    pub last_access_time_by_tables: Option<u64>,
    pub database_guid: Option<String>,
    pub environment: Option<String>,
    pub owner_account: Option<u64>,
    pub operate_option: Option<OperateOption>,
}
model! { DatabaseMeta {
    0 "ProjectId" project_id, 1 "MetastoreType" metastore_type, 2 "DatasourceName" datasource_name,
    3 "DatasourceId" datasource_id, 4 "ProjectName" project_name, 5 "Category" category, 6 "Description" description,
    7 "Instance" instance, 8 "Region" region, 9 "Status" status, 10 "DatabaseName" database_name,
    11 "ProjectDisplayName" project_display_name, 12 "OwnerAccountName" owner_account_name,
    13 "DisplayName" display_name, 14 "DatabaseId" database_id, 15 "Catalog" catalog, 16 "StorageSize" storage_size,
    17 "StorageSizeWithUnit" storage_size_with_unit, 18 "CreateTime" create_time, 19 "TableCount" table_count,
    20 "DatasourceList" datasource_list, 21 "CollectJobId" collect_job_id, 22 "CollectJobName" collect_job_name,
    23 "ClusterId" cluster_id, 24 "ClusterName" cluster_name, 25 "ModifiedTimeByTables" modified_time_by_tables,
    26 "LastAccessTimeByTables" last_access_time_by_tables, 27 "DatabaseGuid" database_guid,
    28 "Environment" environment, 29 "OwnerAccount" owner_account, 30 "OperateOption" operate_option
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateOption {
    pub has_project_permission: Option<bool>,
}
model! { OperateOption {
    0 "HasProjectPermission" has_project_permission
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseInfoList {
    pub filters: Vec<Filter>,
    pub connection_type: String,
}
operation! { DescribeDatabaseInfoList(filters: Vec<Filter>, connection_type: String)
    "DescribeDatabaseInfoList" -> DescribeDatabaseInfoListOutput {
    0 "Filters" filters, 1 "ConnectionType" connection_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseInfoListOutput {
    pub database_info: Option<Vec<DatabaseInfo>>,
}
model! { DescribeDatabaseInfoListOutput {
    0 "DatabaseInfo" database_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseInfo {
    pub datasource_name: Option<String>,
    pub datasource_id: Option<String>,
    pub database_name: Option<String>,
    pub database_id: Option<String>,
    pub instance_id: Option<String>,
    pub datasource_type: Option<u64>,
    pub origin_database_name: Option<String>,
    pub origin_schema_name: Option<String>,
    pub ds_env_type: Option<i64>,
    pub cluster_deploy_type: Option<String>,
    pub schema_name: Option<String>,
    pub show_enable_catalog: Option<bool>,
}
model! { DatabaseInfo {
    0 "DatasourceName" datasource_name, 1 "DatasourceId" datasource_id, 2 "DatabaseName" database_name,
    3 "DatabaseId" database_id, 4 "InstanceId" instance_id, 5 "DatasourceType" datasource_type,
    6 "OriginDatabaseName" origin_database_name, 7 "OriginSchemaName" origin_schema_name, 8 "DsEnvType" ds_env_type,
    9 "ClusterDeployType" cluster_deploy_type, 10 "SchemaName" schema_name, 11 "ShowEnableCatalog" show_enable_catalog
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseMeta {
    pub database_id: String,
}
operation! { DescribeDatabaseMeta(database_id: String) "DescribeDatabaseMeta" -> DescribeDatabaseMetaOutput {
    0 "DatabaseId" database_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseMetaOutput {
    pub database_meta: Option<DatabaseMeta>,
}
model! { DescribeDatabaseMetaOutput {
    0 "DatabaseMeta" database_meta
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatabaseMetasOutput {
    pub database_meta: Option<Vec<DatabaseMeta>>,
}
model! { DescribeDatabaseMetasOutput {
    0 "DatabaseMeta" database_meta
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasource {
    pub id: u64,
    pub env: Option<String>,
}
operation! { DescribeDatasource(id: u64) "DescribeDatasource" -> DescribeDatasourceOutput {
    0 "Id" id, 1 "Env" env: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDatasourceOutput {
    pub data: Option<DataSourceInfo>,
}
model! { DescribeDatasourceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDependOpsTasks {
    pub task_id: String,
    pub deep: u64,
    pub up: u64,
    pub project_id: String,
    pub workflow_id: String,
}

/// What [`DescribeDependOpsTasks::new`] takes.
pub struct DescribeDependOpsTasksRequired {
    pub task_id: String,
    pub deep: u64,
    pub up: u64,
    pub project_id: String,
    pub workflow_id: String,
}
operation! { DescribeDependOpsTasks{DescribeDependOpsTasksRequired: task_id, deep, up, project_id, workflow_id}
    "DescribeDependOpsTasks" -> DescribeDependOpsTasksOutput {
    0 "TaskId" task_id, 1 "Deep" deep, 2 "Up" up, 3 "ProjectId" project_id, 4 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDependOpsTasksOutput {
    pub data: Option<OpsTaskCanvasInfoList>,
}
model! { DescribeDependOpsTasksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpsTaskCanvasInfoList {
    pub tasks_list: Option<Vec<OpsTaskCanvasDto>>,
    pub links_list: Option<Vec<OpsTaskLinkInfoDto>>,
    pub circulate_task_list: Option<Vec<OpsTaskCanvasDto>>,
}
model! { OpsTaskCanvasInfoList {
    0 "TasksList" tasks_list, 1 "LinksList" links_list, 2 "CirculateTaskList" circulate_task_list
} }

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
    pub task_type_id: Option<u64>,
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
    pub delay_time: Option<u64>,
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
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "WorkflowId" workflow_id, 3 "WorkflowName" workflow_name,
    4 "ProjectName" project_name, 5 "ProjectIdent" project_ident, 6 "Status" status, 7 "TaskTypeId" task_type_id,
    8 "TaskTypeDesc" task_type_desc, 9 "ProjectId" project_id, 10 "FolderName" folder_name, 11 "FolderId" folder_id,
    12 "FirstSubmitTime" first_submit_time, 13 "FirstRunTime" first_run_time, 14 "ScheduleDesc" schedule_desc,
    15 "InCharge" in_charge, 16 "CycleUnit" cycle_unit, 17 "LeftCoordinate" left_coordinate,
    18 "TopCoordinate" top_coordinate, 19 "VirtualFlag" virtual_flag, 20 "TaskAction" task_action,
    21 "DelayTime" delay_time, 22 "ExecutionStartTime" execution_start_time, 23 "ExecutionEndTime" execution_end_time,
    24 "Layer" layer, 25 "SourceServiceId" source_service_id, 26 "SourceServiceType" source_service_type,
    27 "TargetServiceId" target_service_id, 28 "TargetServiceType" target_service_type, 29 "AlarmType" alarm_type,
    30 "CreateTime" create_time
} }

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
    0 "TaskTo" task_to, 1 "TaskFrom" task_from, 2 "LinkType" link_type, 3 "LinkId" link_id, 4 "LinkStyle" link_style
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDependTaskLists {
    pub task_ids: Vec<String>,
    pub project_id: String,
}
operation! { DescribeDependTaskLists(task_ids: Vec<String>, project_id: String)
    "DescribeDependTaskLists" -> DescribeDependTaskListsOutput {
    0 "TaskIds" task_ids, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDependTaskListsOutput {
    pub data: Option<Vec<TaskOpsDto>>,
}
model! { DescribeDependTaskListsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDimensionScore {
    pub statistics_date: i64,
    pub project_id: String,
    pub datasource_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeDimensionScore(statistics_date: i64, project_id: String)
    "DescribeDimensionScore" -> DescribeDimensionScoreOutput {
    0 "StatisticsDate" statistics_date, 1 "ProjectId" project_id, 2 "DatasourceId" datasource_id: String,
    3 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDimensionScoreOutput {
    pub data: Option<DimensionScore>,
}
model! { DescribeDimensionScoreOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionScore {
    pub dimension_score_list: Option<Vec<DimensionScoreInfo>>,
}
model! { DimensionScore {
    0 "DimensionScoreList" dimension_score_list
} }

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
    0 "Name" name, 1 "Weight" weight, 2 "UserId" user_id, 3 "UserName" user_name, 4 "UpdateTime" update_time,
    5 "JoinTableNumber" join_table_number, 6 "Score" score, 7 "UserIdStr" user_id_str
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDsFolderTree {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDsFolderTreeOutput {
    pub data: Option<Vec<PathNodeDsVO>>,
}
model! { DescribeDsFolderTreeOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathNodeDsVO {
    pub id: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub parent_id: Option<String>,
    pub is_leaf: Option<bool>,
    pub children: Option<Vec<PathNodeDsVO>>,
    pub params: Option<String>,
}
model! { PathNodeDsVO {
    0 "Id" id, 1 "Title" title, 2 "Type" r#type, 3 "ParentId" parent_id, 4 "IsLeaf" is_leaf, 5 "Children" children,
    6 "Params" params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDsParentFolderTree {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDsParentFolderTreeOutput {
    pub data: Option<Vec<PathNodeDsVO>>,
}
model! { DescribeDsParentFolderTreeOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDsTaskVersionInfo {
    pub task_id: String,
    pub task_version: String,
    pub project_id: Option<String>,
}
operation! { DescribeDsTaskVersionInfo(task_id: String, task_version: String)
    "DescribeDsTaskVersionInfo" -> DescribeDsTaskVersionInfoOutput {
    0 "TaskId" task_id, 1 "TaskVersion" task_version, 2 "ProjectId" project_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDsTaskVersionInfoOutput {
    pub data: Option<TaskVersionDsDTO>,
}
model! { DescribeDsTaskVersionInfoOutput {
    0 "Data" data
} }

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
    pub task_para_info: Option<Vec<ParameterTaskDsDto>>,
    pub task_input_param: Option<Vec<ParameterTaskInDsDto>>,
    pub task_output_param: Option<Vec<ParameterTaskOutDsDto>>,
    pub task_link_info: Option<Vec<TaskLinkDsDTO>>,
    pub approve_status: Option<String>,
    pub approve_name: Option<String>,
    pub task_event_publisher: Option<Vec<EventPublisherDTO>>,
    pub task_register_output_table: Option<Vec<TaskDataRegistryDTO>>,
    pub task_cycle_link_info: Option<Vec<TaskCycleLinkDTO>>,
    pub task_event_listener: Option<Vec<EventListenerDTO>>,
    pub approve_time: Option<String>,
}
model! { TaskVersionDsDTO {
    0 "VersionId" version_id, 1 "TaskId" task_id, 2 "VersionNum" version_num, 3 "VersionRemark" version_remark,
    4 "Creator" creator, 5 "CreateTime" create_time, 6 "UpdateTime" update_time,
    7 "LastSchedulerCommitTime" last_scheduler_commit_time, 8 "UsedVersion" used_version, 9 "TaskInfo" task_info,
    10 "TaskParaInfo" task_para_info, 11 "TaskInputParam" task_input_param, 12 "TaskOutputParam" task_output_param,
    13 "TaskLinkInfo" task_link_info, 14 "ApproveStatus" approve_status, 15 "ApproveName" approve_name,
    16 "TaskEventPublisher" task_event_publisher, 17 "TaskRegisterOutputTable" task_register_output_table,
    18 "TaskCycleLinkInfo" task_cycle_link_info, 19 "TaskEventListener" task_event_listener,
    20 "ApproveTime" approve_time
} }

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
    pub alarms: Option<Vec<AlarmDsVO>>,
    pub alarm: Option<String>,
    pub script_change: Option<bool>,
    pub submit: Option<bool>,
    pub last_scheduler_commit_time: Option<String>,
    pub normalized_job_start_time: Option<String>,
    pub recover_freeze_start_time: Option<String>,
    pub source_server: Option<String>,
    pub target_server: Option<String>,
    pub tasks: Option<Vec<TaskDsDTO>>,
    pub creater: Option<String>,
    pub dependency_rel: Option<String>,
    pub dependency_workflow: Option<String>,
    pub event_listener_config: Option<String>,
    pub event_publisher_config: Option<String>,
    pub dependency_config_list: Option<Vec<DependencyConfigDsDTO>>,
    pub virtual_task_status: Option<String>,
    pub recycle_tips: Option<String>,
    pub recycle_user: Option<String>,
    pub new_or_update: Option<String>,
    pub params: Option<Vec<ParameterTaskDsDto>>,
    pub task_link_info: Option<Vec<TaskLinkDsDTO>>,
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
    pub param_in_list: Option<Vec<ParameterTaskInDsDto>>,
    pub param_out_list: Option<Vec<ParameterTaskOutDsDto>>,
    pub task_folder_id: Option<String>,
    pub max_retry_attempts: Option<i64>,
    pub resource_group_name: Option<String>,
    pub source_service_name: Option<String>,
    pub task_register_output_table: Option<Vec<TaskDataRegistryDTO>>,
    pub cycle_dependency_config_list: Option<Vec<TaskCycleLinkDTO>>,
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
    pub last_update_timestamp: Option<u64>,
}
model! { TaskDsDTO {
    0 "TaskId" task_id, 1 "VirtualTaskId" virtual_task_id, 2 "VirtualFlag" virtual_flag, 3 "TaskName" task_name,
    4 "WorkflowId" workflow_id, 5 "RealWorkflowId" real_workflow_id, 6 "WorkflowName" workflow_name,
    7 "FolderId" folder_id, 8 "FolderName" folder_name, 9 "CreateTime" create_time, 10 "LastUpdate" last_update,
    11 "Status" status, 12 "InCharge" in_charge, 13 "InChargeId" in_charge_id, 14 "StartTime" start_time,
    15 "EndTime" end_time, 16 "ExecutionStartTime" execution_start_time, 17 "ExecutionEndTime" execution_end_time,
    18 "ProjectId" project_id, 19 "ProjectIdent" project_ident, 20 "ProjectName" project_name,
    21 "CycleType" cycle_type, 22 "CycleStep" cycle_step, 23 "CrontabExpression" crontab_expression,
    24 "DelayTime" delay_time, 25 "StartupTime" startup_time, 26 "RetryWait" retry_wait, 27 "Retriable" retriable,
    28 "TaskAction" task_action, 29 "TryLimit" try_limit, 30 "RunPriority" run_priority, 31 "TaskType" task_type,
    32 "BrokerIp" broker_ip, 33 "ClusterId" cluster_id, 34 "MinDateTime" min_date_time, 35 "MaxDateTime" max_date_time,
    36 "ExecutionTTL" execution_ttl, 37 "SelfDepend" self_depend, 38 "LeftCoordinate" left_coordinate,
    39 "TopCoordinate" top_coordinate, 40 "TaskExt" task_ext, 41 "Properties" properties, 42 "Notes" notes,
    43 "InstanceInitStrategy" instance_init_strategy, 44 "YarnQueue" yarn_queue, 45 "Alarms" alarms, 46 "Alarm" alarm,
    47 "ScriptChange" script_change, 48 "Submit" submit, 49 "LastSchedulerCommitTime" last_scheduler_commit_time,
    50 "NormalizedJobStartTime" normalized_job_start_time, 51 "RecoverFreezeStartTime" recover_freeze_start_time,
    52 "SourceServer" source_server, 53 "TargetServer" target_server, 54 "Tasks" tasks, 55 "Creater" creater,
    56 "DependencyRel" dependency_rel, 57 "DependencyWorkflow" dependency_workflow,
    58 "EventListenerConfig" event_listener_config, 59 "EventPublisherConfig" event_publisher_config,
    60 "DependencyConfigList" dependency_config_list, 61 "VirtualTaskStatus" virtual_task_status,
    62 "RecycleTips" recycle_tips, 63 "RecycleUser" recycle_user, 64 "NewOrUpdate" new_or_update, 65 "Params" params,
    66 "TaskLinkInfo" task_link_info, 67 "ImportResult" import_result, 68 "ImportErrMsg" import_err_msg,
    69 "ContentType" content_type, 70 "TaskAutoSubmit" task_auto_submit, 71 "ProductName" product_name,
    72 "OwnId" own_id, 73 "UserId" user_id, 74 "TenantId" tenant_id, 75 "UpdateUser" update_user,
    76 "UpdateTime" update_time, 77 "UpdateUserId" update_user_id, 78 "SchedulerDesc" scheduler_desc,
    79 "ResourceGroup" resource_group, 80 "VersionDesc" version_desc, 81 "LinkId" link_id, 82 "UserFileId" user_file_id,
    83 "SourceServiceId" source_service_id, 84 "SourceServiceType" source_service_type,
    85 "TargetServiceId" target_service_id, 86 "TargetServiceType" target_service_type, 87 "ParamInList" param_in_list,
    88 "ParamOutList" param_out_list, 89 "TaskFolderId" task_folder_id, 90 "MaxRetryAttempts" max_retry_attempts,
    91 "ResourceGroupName" resource_group_name, 92 "SourceServiceName" source_service_name,
    93 "TaskRegisterOutputTable" task_register_output_table,
    94 "CycleDependencyConfigList" cycle_dependency_config_list, 95 "Warning" warning,
    96 "ScheduleRunType" schedule_run_type, 97 "ConcurrentStrategy" concurrent_strategy,
    98 "ScheduleTimeZone" schedule_time_zone, 99 "TemplateId" template_id, 100 "AllowRedoType" allow_redo_type,
    101 "BundleId" bundle_id, 102 "BundleInfo" bundle_info, 103 "AllowDownstreamDependency" allow_downstream_dependency,
    104 "DependencyTriggerPolicy" dependency_trigger_policy, 105 "LastUpdateTimestamp" last_update_timestamp
} }

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
    pub task_type_extension: Option<Vec<TaskTypeExtParamDsVO>>,
    pub file_type: Option<String>,
    pub select_file_path: Option<bool>,
    pub exclude_common_lib: Option<bool>,
    pub post_hooks: Option<String>,
}
model! { TaskTypeDsVO {
    0 "TypeId" type_id, 1 "TypeDesc" type_desc, 2 "CreateTime" create_time, 3 "SourceServerType" source_server_type,
    4 "TargetServerType" target_server_type, 5 "RunJarName" run_jar_name, 6 "KillAble" kill_able,
    7 "TypeSort" type_sort, 8 "InCharge" in_charge, 9 "BrokerParallelism" broker_parallelism,
    10 "TaskParallelism" task_parallelism, 11 "DoRedoParallelism" do_redo_parallelism,
    12 "DowngradePriorityTries" downgrade_priority_tries, 13 "RetryWait" retry_wait, 14 "RetryLimit" retry_limit,
    15 "DefaultAliveWait" default_alive_wait, 16 "PollingSeconds" polling_seconds, 17 "ParamList" param_list,
    18 "TaskTypeExtension" task_type_extension, 19 "FileType" file_type, 20 "SelectFilePath" select_file_path,
    21 "ExcludeCommonLib" exclude_common_lib, 22 "PostHooks" post_hooks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskTypeExtParamDsVO {
    pub task_type_ext_key: Option<String>,
    pub task_type_ext_value: Option<TaskTypeExtDsVO>,
}
model! { TaskTypeExtParamDsVO {
    0 "TaskTypeExtKey" task_type_ext_key, 1 "TaskTypeExtValue" task_type_ext_value
} }

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
    pub candidates: Option<Vec<CandidateDsDTo>>,
}
model! { TaskTypeExtDsVO {
    0 "TypeId" type_id, 1 "PropName" prop_name, 2 "PropLabel" prop_label, 3 "DefaultFlag" default_flag,
    4 "VisibleFlag" visible_flag, 5 "PropDesc" prop_desc, 6 "RankId" rank_id, 7 "InputType" input_type,
    8 "ValueType" value_type, 9 "DefaultValue" default_value, 10 "CandidateValues" candidate_values,
    11 "IsMandatory" is_mandatory, 12 "MaxValue" max_value, 13 "MinValue" min_value, 14 "ConfLevel" conf_level,
    15 "CandidateTexts" candidate_texts, 16 "CopyKey" copy_key, 17 "Regex" regex, 18 "Tip" tip,
    19 "Candidates" candidates
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CandidateDsDTo {
    pub value: Option<String>,
    pub value_desc: Option<String>,
}
model! { CandidateDsDTo {
    0 "Value" value, 1 "ValueDesc" value_desc
} }

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
    pub alarm_ext: Option<Vec<AlarmExtDsVO>>,
    pub create_time: Option<String>,
}
model! { AlarmDsVO {
    0 "AlarmId" alarm_id, 1 "TaskId" task_id, 2 "Status" status, 3 "AlarmType" alarm_type, 4 "AlarmWay" alarm_way,
    5 "Creator" creator, 6 "AlarmRecipient" alarm_recipient, 7 "AlarmRecipientId" alarm_recipient_id,
    8 "ModifyTime" modify_time, 9 "LastFailTime" last_fail_time, 10 "LastOverTime" last_over_time,
    11 "LastAlarmTime" last_alarm_time, 12 "AlarmExt" alarm_ext, 13 "CreateTime" create_time
} }

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
    0 "AlarmId" alarm_id, 1 "PropName" prop_name, 2 "PropValue" prop_value, 3 "CreateTime" create_time,
    4 "ModifyTime" modify_time
} }

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
    0 "ParentTask" parent_task, 1 "SonTask" son_task, 2 "MainCyclicConfig" main_cyclic_config,
    3 "SubordinateCyclicConfig" subordinate_cyclic_config, 4 "DependencyStrategy" dependency_strategy, 5 "Offset" offset
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DependencyStrategyDs {
    pub polling_null_strategy: Option<String>,
    pub task_dependency_executing_strategies: Option<Vec<String>>,
    pub task_dependency_executing_timeout_value: Option<i64>,
    pub dependency_config_timeout_type_list: Option<Vec<DependencyConfigTimeoutDTO>>,
}
model! { DependencyStrategyDs {
    0 "PollingNullStrategy" polling_null_strategy,
    1 "TaskDependencyExecutingStrategies" task_dependency_executing_strategies,
    2 "TaskDependencyExecutingTimeoutValue" task_dependency_executing_timeout_value,
    3 "DependencyConfigTimeoutTypeList" dependency_config_timeout_type_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DependencyConfigTimeoutDTO {
    pub timeout_type: Option<String>,
    pub timeout_value: Option<i64>,
    pub timeout_point: Option<String>,
}
model! { DependencyConfigTimeoutDTO {
    0 "TimeoutType" timeout_type, 1 "TimeoutValue" timeout_value, 2 "TimeoutPoint" timeout_point
} }

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
    0 "TaskId" task_id, 1 "ParamKey" param_key, 2 "ParamDefine" param_define, 3 "ParamValue" param_value,
    4 "CreateTime" create_time, 5 "UpdateTime" update_time, 6 "InputType" input_type
} }

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
    0 "TaskTo" task_to, 1 "TaskFrom" task_from, 2 "LinkType" link_type, 3 "LinkKey" link_key, 4 "Id" id,
    5 "InCharge" in_charge, 6 "LinkDependencyType" link_dependency_type, 7 "Offset" offset, 8 "WorkflowId" workflow_id,
    9 "RealFromTaskId" real_from_task_id, 10 "RealFromTaskName" real_from_task_name,
    11 "RealFromWorkflowId" real_from_workflow_id, 12 "RealFromWorkflowName" real_from_workflow_name,
    13 "RealProjectId" real_project_id, 14 "RealProjectIdent" real_project_ident,
    15 "RealProjectName" real_project_name, 16 "CurveType" curve_type
} }

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
    0 "Id" id, 1 "TaskId" task_id, 2 "ParamKey" param_key, 3 "ParamDesc" param_desc, 4 "FromTaskId" from_task_id,
    5 "FromParamKey" from_param_key, 6 "CreateTime" create_time, 7 "UpdateTime" update_time,
    8 "FromTaskName" from_task_name, 9 "FromProjectId" from_project_id, 10 "FromProjectName" from_project_name
} }

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
    0 "Id" id, 1 "TaskId" task_id, 2 "ParamKey" param_key, 3 "ParamDesc" param_desc, 4 "ParamDefine" param_define,
    5 "CreateTime" create_time, 6 "UpdateTime" update_time, 7 "TaskName" task_name, 8 "ProjectId" project_id,
    9 "ProjectName" project_name
} }

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
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "ProjectId" project_id, 3 "DatasourceId" datasource_id,
    4 "DatabaseName" database_name, 5 "TableName" table_name, 6 "DbGuid" db_guid, 7 "TableGuid" table_guid,
    8 "PartitionName" partition_name, 9 "Id" id, 10 "AppId" app_id, 11 "DataFlowType" data_flow_type,
    12 "CreateTime" create_time, 13 "UserUin" user_uin, 14 "OwnerUin" owner_uin, 15 "Ext" ext,
    16 "TablePhysicalId" table_physical_id, 17 "CatalogName" catalog_name, 18 "DatasourceName" datasource_name,
    19 "QualifiedName" qualified_name
} }

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
    0 "Id" id, 1 "TaskFrom" task_from, 2 "TaskFromProjectId" task_from_project_id,
    3 "TaskFromWorkflowId" task_from_workflow_id, 4 "TaskTo" task_to, 5 "TaskToProjectId" task_to_project_id,
    6 "TaskToWorkflowId" task_to_workflow_id, 7 "TaskToInfo" task_to_info, 8 "MainCyclicConfig" main_cyclic_config,
    9 "SubordinateCyclicConfig" subordinate_cyclic_config, 10 "DependencyStrategy" dependency_strategy,
    11 "Offset" offset, 12 "UpdateUserId" update_user_id, 13 "CreateUserId" create_user_id, 14 "AppId" app_id,
    15 "OwnerUserId" owner_user_id, 16 "CreateTime" create_time, 17 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventPublisherDTO {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub creation_ts: Option<String>,
    pub properties_list: Option<Vec<ParamInfoDs>>,
    pub description: Option<String>,
}
model! { EventPublisherDTO {
    0 "Key" key, 1 "Type" r#type, 2 "CreationTs" creation_ts, 3 "PropertiesList" properties_list,
    4 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventListenerDTO {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub creation_ts: Option<String>,
    pub properties_list: Option<Vec<ParamInfoDs>>,
    pub event_name: Option<String>,
    pub task_info: Option<EventListenerTaskInfo>,
    pub event_project_id: Option<String>,
}
model! { EventListenerDTO {
    0 "Key" key, 1 "Type" r#type, 2 "CreationTs" creation_ts, 3 "PropertiesList" properties_list,
    4 "EventName" event_name, 5 "TaskInfo" task_info, 6 "EventProjectId" event_project_id
} }

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
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "WorkflowId" workflow_id, 3 "WorkflowName" workflow_name,
    4 "TaskTypeId" task_type_id, 5 "TaskType" task_type, 6 "ProjectId" project_id, 7 "CycleType" cycle_type,
    8 "EventName" event_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDsTaskVersionList {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDsTaskVersionListOutput {
    pub data: Option<Vec<TaskVersionDsDTO>>,
}
model! { DescribeDsTaskVersionListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDutyScheduleDetails {
    pub id: i64,
    pub query_date: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeDutyScheduleDetails(id: i64, query_date: String)
    "DescribeDutyScheduleDetails" -> DescribeDutyScheduleDetailsOutput {
    0 "Id" id, 1 "QueryDate" query_date, 2 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDutyScheduleDetailsOutput {
    pub data: Option<Vec<DutyScheduleDetailsInfo>>,
}
model! { DescribeDutyScheduleDetailsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DutyScheduleDetailsInfo {
    pub day: Option<String>,
    pub duty: Option<Vec<Duty>>,
}
model! { DutyScheduleDetailsInfo {
    0 "Day" day, 1 "Duty" duty
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Duty {
    pub duty_schedule_id: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub duty_persons: Option<Vec<DutyPerson>>,
}
model! { Duty {
    0 "DutyScheduleId" duty_schedule_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "DutyPersons" duty_persons
} }

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
    0 "UserId" user_id, 1 "UserName" user_name, 2 "OwnerUserId" owner_user_id, 3 "TenantId" tenant_id,
    4 "AddTime" add_time, 5 "Params" params
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDutyScheduleList {
    pub page_number: i64,
    pub page_size: i64,
    pub name: Option<String>,
}
operation! { DescribeDutyScheduleList(page_number: i64, page_size: i64)
    "DescribeDutyScheduleList" -> DescribeDutyScheduleListOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Name" name: String
} }
paged! { DescribeDutyScheduleList: DutyScheduleData =
    Number "PageNumber", "Data.Rows" data.rows, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDutyScheduleListOutput {
    pub data: Option<DutySchedule>,
}
model! { DescribeDutyScheduleListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DutySchedule {
    pub rows: Option<Vec<DutyScheduleData>>,
    pub total_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_page_number: Option<i64>,
}
model! { DutySchedule {
    0 "Rows" rows, 1 "TotalCount" total_count, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "TotalPageNumber" total_page_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DutyScheduleData {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub creator: Option<String>,
}
model! { DutyScheduleData {
    0 "Id" id, 1 "Name" name, 2 "Creator" creator
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvent {
    pub project_id: String,
    pub event_name: String,
}
operation! { DescribeEvent(project_id: String, event_name: String) "DescribeEvent" -> DescribeEventOutput {
    0 "ProjectId" project_id, 1 "EventName" event_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventOutput {
    pub data: Option<EventOpsDto>,
}
model! { DescribeEventOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventOpsDto {
    pub name: Option<String>,
    pub event_type: Option<String>,
    pub event_sub_type: Option<String>,
    pub event_broadcast_type: Option<String>,
    pub dimension_format: Option<String>,
    pub time_to_live: Option<u64>,
    pub time_unit: Option<String>,
    pub creation_timestamp: Option<String>,
    pub owner: Option<String>,
    pub properties: Option<String>,
    pub description: Option<String>,
    pub listeners: Option<Vec<EventListenerOpsDto>>,
    pub event_cases: Option<Vec<EventCaseOpsDto>>,
}
model! { EventOpsDto {
    0 "Name" name, 1 "EventType" event_type, 2 "EventSubType" event_sub_type,
    3 "EventBroadcastType" event_broadcast_type, 4 "DimensionFormat" dimension_format, 5 "TimeToLive" time_to_live,
    6 "TimeUnit" time_unit, 7 "CreationTimestamp" creation_timestamp, 8 "Owner" owner, 9 "Properties" properties,
    10 "Description" description, 11 "Listeners" listeners, 12 "EventCases" event_cases
} }

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
    0 "EventName" event_name, 1 "Key" key, 2 "Type" r#type, 3 "Properties" properties,
    4 "CreationTimestamp" creation_timestamp
} }

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
    0 "CaseId" case_id, 1 "Name" name, 2 "Dimension" dimension, 3 "CreationTimestamp" creation_timestamp,
    4 "ConsumerId" consumer_id, 5 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventCases {
    pub project_id: String,
    pub category: String,
    pub page_number: u64,
    pub page_size: u64,
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
operation! { DescribeEventCases(project_id: String, category: String, page_number: u64, page_size: u64)
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
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventCasesOutput {
    pub data: Option<EventCaseAuditLogVOCollection>,
}
model! { DescribeEventCasesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCaseAuditLogVOCollection {
    pub total_count: Option<u64>,
    pub total_page: Option<u64>,
    pub page_count: Option<u64>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub items: Option<Vec<EventCaseAuditLogOptDto>>,
}
model! { EventCaseAuditLogVOCollection {
    0 "TotalCount" total_count, 1 "TotalPage" total_page, 2 "PageCount" page_count, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventConsumeTasks {
    pub event_case_id: String,
    pub page_number: u64,
    pub page_size: u64,
    pub project_id: Option<String>,
}
operation! { DescribeEventConsumeTasks(event_case_id: String, page_number: u64, page_size: u64)
    "DescribeEventConsumeTasks" -> DescribeEventConsumeTasksOutput {
    0 "EventCaseId" event_case_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "ProjectId" project_id: String
} }
paged! { DescribeEventConsumeTasks: EventCaseConsumeLogOptDto =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventConsumeTasksOutput {
    pub data: Option<EventCaseConsumeLogOptDtoCollection>,
}
model! { DescribeEventConsumeTasksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCaseConsumeLogOptDtoCollection {
    pub total_count: Option<u64>,
    pub total_page: Option<u64>,
    pub page_count: Option<u64>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub items: Option<Vec<EventCaseConsumeLogOptDto>>,
}
model! { EventCaseConsumeLogOptDtoCollection {
    0 "TotalCount" total_count, 1 "TotalPage" total_page, 2 "PageCount" page_count, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "Items" items
} }

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
    0 "ConsumeLogId" consume_log_id, 1 "EventCaseId" event_case_id, 2 "ConsumerId" consumer_id,
    3 "CreationTimestamp" creation_timestamp, 4 "ConsumerDetail" consumer_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecStrategy {
    pub rule_group_id: Option<u64>,
    pub project_id: Option<String>,
}
operation! { DescribeExecStrategy() "DescribeExecStrategy" -> DescribeExecStrategyOutput {
    0 "RuleGroupId" rule_group_id: u64, 1 "ProjectId" project_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecStrategyOutput {
    pub data: Option<RuleGroupExecStrategy>,
}
model! { DescribeExecStrategyOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutorGroupMetric {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExecutorGroupMetricOutput {
    pub data: Option<ExecutorResourceGroupInfo>,
}
model! { DescribeExecutorGroupMetricOutput {
    0 "Data" data
} }

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
    pub python_sub_versions: Option<Vec<String>>,
}
model! { ExecutorResourceGroupInfo {
    0 "ExecutorGroupId" executor_group_id, 1 "ExecutorGroupName" executor_group_name,
    2 "ExecutorGroupDesc" executor_group_desc, 3 "ExecutorResourceType" executor_resource_type, 4 "Region" region,
    5 "VpcId" vpc_id, 6 "SubnetId" subnet_id, 7 "ProjectId" project_id, 8 "BasicResourcePackage" basic_resource_package,
    9 "AdvanceResourcePackage" advance_resource_package, 10 "AutoRenewFlag" auto_renew_flag, 11 "RegionEn" region_en,
    12 "RegionId" region_id, 13 "ProjectName" project_name, 14 "ProjectDisplayName" project_display_name,
    15 "AssociateProjectNums" associate_project_nums, 16 "IsLocked" is_locked, 17 "SourceType" source_type,
    18 "MQPackageVO" mq_package_vo, 19 "FirstChoice" first_choice, 20 "PythonSubVersions" python_sub_versions
} }

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
    pub product_resource_id_list: Option<Vec<i64>>,
    pub life_time: Option<i64>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
    pub subnet_id: Option<String>,
    pub subnet_name: Option<String>,
    pub resource_standard: Option<String>,
    pub total_memory: Option<u64>,
}
model! { ExecutorResourcePackageInfo {
    0 "ResourcePackageNum" resource_package_num, 1 "CpuNum" cpu_num,
    2 "ExecutorResourcePackageId" executor_resource_package_id, 3 "MemSize" mem_size, 4 "Status" status,
    5 "StatusDescription" status_description, 6 "ExpireTime" expire_time, 7 "ExtInfo" ext_info,
    8 "ProjectId" project_id, 9 "ProjectBindTime" project_bind_time, 10 "ResourcePackageUsage" resource_package_usage,
    11 "ProductResourceIdList" product_resource_id_list, 12 "LifeTime" life_time, 13 "VpcId" vpc_id,
    14 "VpcName" vpc_name, 15 "SubnetId" subnet_id, 16 "SubnetName" subnet_name,
    17 "ResourceStandard" resource_standard, 18 "TotalMemory" total_memory
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutorResourcePackageExtInfo {
    pub inlong_group_id: Option<String>,
    pub oceanus_cluster_id: Option<String>,
    pub product_resource_id_list: Option<Vec<String>>,
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
    0 "InlongGroupId" inlong_group_id, 1 "OceanusClusterId" oceanus_cluster_id,
    2 "ProductResourceIdList" product_resource_id_list, 3 "BillingSuccess" billing_success,
    4 "ApigwServiceId" apigw_service_id, 5 "ApigwServiceName" apigw_service_name, 6 "DataProxySpec" data_proxy_spec,
    7 "DataProxyNum" data_proxy_num, 8 "DataProxyStatus" data_proxy_status, 9 "InLongManagerUrl" in_long_manager_url,
    10 "InLongVersion" in_long_version, 11 "ExecutorMachineIpList" executor_machine_ip_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecutorResourcePackageUsageInfo {
    pub cpu_usage_percent: Option<f64>,
    pub mem_usage_percent: Option<f64>,
    pub status: Option<f64>,
    pub running_task_num: Option<i64>,
    pub waiting_task_num: Option<i64>,
    pub usage_trend_start_time: Option<String>,
    pub usage_trend_end_time: Option<String>,
    pub usage_trend_list: Option<Vec<ExecutorUsageTrendInfo>>,
}
model! { ExecutorResourcePackageUsageInfo {
    0 "CpuUsagePercent" cpu_usage_percent, 1 "MemUsagePercent" mem_usage_percent, 2 "Status" status,
    3 "RunningTaskNum" running_task_num, 4 "WaitingTaskNum" waiting_task_num,
    5 "UsageTrendStartTime" usage_trend_start_time, 6 "UsageTrendEndTime" usage_trend_end_time,
    7 "UsageTrendList" usage_trend_list
} }

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
    0 "Timestamp" timestamp, 1 "CpuUsagePercent" cpu_usage_percent, 2 "MemUsagePercent" mem_usage_percent,
    3 "ConcurrencyUsage" concurrency_usage, 4 "OceanusCuUsage" oceanus_cu_usage
} }

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
    0 "Type" r#type, 1 "InstanceId" instance_id, 2 "InstanceName" instance_name, 3 "VpcId" vpc_id,
    4 "SubnetId" subnet_id, 5 "Status" status, 6 "StatusDescription" status_description,
    7 "DataProxySpec" data_proxy_spec, 8 "DataProxyNum" data_proxy_num, 9 "DataProxyStatus" data_proxy_status,
    10 "DataProxyStatusDescription" data_proxy_status_description, 11 "BillingType" billing_type,
    12 "ExpireTime" expire_time, 13 "LifeTime" life_time
} }

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
    Number "PageNumber", "ColumnBasicInfoList" column_basic_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFieldBasicInfoOutput {
    pub column_basic_info_list: Option<Vec<ColumnBasicInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeFieldBasicInfoOutput {
    0 "ColumnBasicInfoList" column_basic_info_list, 1 "TotalCount" total_count
} }

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
    0 "TableId" table_id, 1 "DatasourceId" datasource_id, 2 "DatasourceName" datasource_name,
    3 "DatabaseId" database_id, 4 "DatabaseName" database_name, 5 "TableName" table_name, 6 "ColumnName" column_name,
    7 "DataType" data_type, 8 "ColumnType" column_type, 9 "ColumnDefault" column_default, 10 "ColumnKey" column_key,
    11 "ColumnPosition" column_position, 12 "ColumnComment" column_comment, 13 "StoreType" store_type,
    14 "ProjectId" project_id, 15 "ProjectName" project_name, 16 "ProjectDisplayName" project_display_name,
    17 "CreateTime" create_time, 18 "UpdateTime" update_time, 19 "Scale" scale
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFolderWorkflowList {
    pub project_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFolderWorkflowListOutput {
    pub data: Option<DescribeFolderWorkflowListData>,
}
model! { DescribeFolderWorkflowListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFolderWorkflowListData {
    pub items: Option<Vec<Workflow>>,
    pub total_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
model! { DescribeFolderWorkflowListData {
    0 "Items" items, 1 "TotalCount" total_count, 2 "PageNumber" page_number, 3 "PageSize" page_size
} }

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
    0 "WorkflowId" workflow_id, 1 "Owner" owner, 2 "OwnerId" owner_id, 3 "ProjectId" project_id,
    4 "ProjectIdent" project_ident, 5 "ProjectName" project_name, 6 "WorkflowDesc" workflow_desc,
    7 "WorkflowName" workflow_name, 8 "FolderId" folder_id, 9 "UserGroupId" user_group_id,
    10 "UserGroupName" user_group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFormVersionParam {
    pub project_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFormVersionParamOutput {
    pub data: Option<TaskCollectionParamDTO>,
}
model! { DescribeFormVersionParamOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCollectionParamDTO {
    pub total_count: Option<i64>,
    pub page_count: Option<i64>,
    pub items: Option<Vec<TaskFormParams>>,
}
model! { TaskCollectionParamDTO {
    0 "TotalCount" total_count, 1 "PageCount" page_count, 2 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionKinds {}
operation! { DescribeFunctionKinds() "DescribeFunctionKinds" -> DescribeFunctionKindsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionKindsOutput {
    pub kinds: Option<Vec<FunctionTypeOrKind>>,
    pub error_message: Option<String>,
}
model! { DescribeFunctionKindsOutput {
    0 "Kinds" kinds, 1 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionTypeOrKind {
    pub name: Option<String>,
    pub zh_name: Option<String>,
    pub en_name: Option<String>,
}
model! { FunctionTypeOrKind {
    0 "Name" name, 1 "ZhName" zh_name, 2 "EnName" en_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionTypes {}
operation! { DescribeFunctionTypes() "DescribeFunctionTypes" -> DescribeFunctionTypesOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFunctionTypesOutput {
    pub types: Option<Vec<FunctionTypeOrKind>>,
    pub error_message: Option<String>,
}
model! { DescribeFunctionTypesOutput {
    0 "Types" types, 1 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceByCycle {
    pub project_id: Option<String>,
    pub tenant_id: Option<String>,
}
operation! { DescribeInstanceByCycle() "DescribeInstanceByCycle" -> DescribeInstanceByCycleOutput {
    0 "ProjectId" project_id: String, 1 "TenantId" tenant_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceByCycleOutput {
    pub data: Option<Vec<TaskByCycle>>,
}
model! { DescribeInstanceByCycleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskByCycle {
    pub number: Option<u64>,
    pub cycle_unit: Option<String>,
    pub project_id: Option<String>,
}
model! { TaskByCycle {
    0 "Number" number, 1 "CycleUnit" cycle_unit, 2 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDetailInfo {
    pub task_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceDetailInfoOutput {
    pub data: Option<Vec<InstanceLifeCycleOpsDto>>,
}
model! { DescribeInstanceDetailInfoOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLastLog {
    pub task_id: String,
    pub cur_run_date: String,
}
operation! { DescribeInstanceLastLog(task_id: String, cur_run_date: String)
    "DescribeInstanceLastLog" -> DescribeInstanceLastLogOutput {
    0 "TaskId" task_id, 1 "CurRunDate" cur_run_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLastLogOutput {
    pub data: Option<String>,
}
model! { DescribeInstanceLastLogOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceList {
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
    pub keyword: Option<String>,
}

/// What [`DescribeInstanceList::new`] takes.
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
operation! { DescribeInstanceList{DescribeInstanceListRequired: project_id, page_index, page_size, cycle_list, owner_list, instance_type, sort, sort_col, task_type_list, state_list}
    "DescribeInstanceList" -> DescribeInstanceListOutput {
    0 "ProjectId" project_id, 1 "PageIndex" page_index, 2 "PageSize" page_size, 3 "CycleList" cycle_list,
    4 "OwnerList" owner_list, 5 "InstanceType" instance_type, 6 "Sort" sort, 7 "SortCol" sort_col,
    8 "TaskTypeList" task_type_list, 9 "StateList" state_list, 10 "Keyword" keyword: String
} }
paged! { DescribeInstanceList: InstanceList = Number "PageIndex", "InstanceList" instance_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceListOutput {
    pub data: Option<String>,
    pub instance_list: Option<Vec<InstanceList>>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceListOutput {
    0 "Data" data, 1 "InstanceList" instance_list, 2 "TotalCount" total_count
} }

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
    0 "CostTime" cost_time, 1 "CurRunDate" cur_run_date, 2 "CycleType" cycle_type, 3 "DoFlag" do_flag,
    4 "InCharge" in_charge, 5 "LastLog" last_log, 6 "SchedulerDesc" scheduler_desc, 7 "StartTime" start_time,
    8 "State" state, 9 "TaskId" task_id, 10 "TaskName" task_name, 11 "TryLimit" try_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLog {
    pub task_id: String,
    pub cur_run_date: String,
    pub broker_ip: String,
    pub origin_file_name: String,
}
operation! { DescribeInstanceLog(task_id: String, cur_run_date: String, broker_ip: String, origin_file_name: String)
    "DescribeInstanceLog" -> DescribeInstanceLogOutput {
    0 "TaskId" task_id, 1 "CurRunDate" cur_run_date, 2 "BrokerIp" broker_ip, 3 "OriginFileName" origin_file_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogOutput {
    pub data: Option<String>,
    pub instance_log_info: Option<IntegrationInstanceLog>,
}
model! { DescribeInstanceLogOutput {
    0 "Data" data, 1 "InstanceLogInfo" instance_log_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationInstanceLog {
    pub log_info: Option<String>,
}
model! { IntegrationInstanceLog {
    0 "LogInfo" log_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogDetail {
    pub project_id: String,
    pub task_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogDetailOutput {
    pub data: Option<InstanceLogInfoOpsDto>,
}
model! { DescribeInstanceLogDetailOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceLogInfoOpsDto {
    pub log_info: Option<String>,
    pub yarn_log_info: Option<Vec<String>>,
    pub data_log_info: Option<String>,
    pub third_task_run_log_info: Option<String>,
    pub third_task_log_url_desc: Option<String>,
    pub line_count: Option<i64>,
    pub ext_info: Option<String>,
    pub is_end: Option<bool>,
    pub file_size: Option<String>,
    pub matched_broker_ip: Option<String>,
    pub execution_extended_props: Option<Vec<PairDto>>,
}
model! { InstanceLogInfoOpsDto {
    0 "LogInfo" log_info, 1 "YarnLogInfo" yarn_log_info, 2 "DataLogInfo" data_log_info,
    3 "ThirdTaskRunLogInfo" third_task_run_log_info, 4 "ThirdTaskLogUrlDesc" third_task_log_url_desc,
    5 "LineCount" line_count, 6 "ExtInfo" ext_info, 7 "IsEnd" is_end, 8 "FileSize" file_size,
    9 "MatchedBrokerIp" matched_broker_ip, 10 "ExecutionExtendedProps" execution_extended_props
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PairDto {
    pub key: Option<String>,
    pub value: Option<String>,
    pub description: Option<String>,
}
model! { PairDto {
    0 "Key" key, 1 "Value" value, 2 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogFile {
    pub project_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogFileOutput {
    pub data: Option<InstanceDownloadLogInfo>,
}
model! { DescribeInstanceLogFileOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDownloadLogInfo {
    pub file_name: Option<String>,
    pub file_url: Option<String>,
}
model! { InstanceDownloadLogInfo {
    0 "FileName" file_name, 1 "FileUrl" file_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogList {
    pub task_id: String,
    pub cur_run_date: String,
}
operation! { DescribeInstanceLogList(task_id: String, cur_run_date: String)
    "DescribeInstanceLogList" -> DescribeInstanceLogListOutput {
    0 "TaskId" task_id, 1 "CurRunDate" cur_run_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceLogListOutput {
    pub data: Option<String>,
    pub instance_log_list: Option<Vec<InstanceLogList>>,
}
model! { DescribeInstanceLogListOutput {
    0 "Data" data, 1 "InstanceLogList" instance_log_list
} }

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
    0 "TaskId" task_id, 1 "CurRunDate" cur_run_date, 2 "Tries" tries, 3 "LastUpdate" last_update,
    4 "BrokerIp" broker_ip, 5 "FileSize" file_size, 6 "OriginFileName" origin_file_name, 7 "CreateTime" create_time,
    8 "InstanceLogType" instance_log_type, 9 "TaskName" task_name, 10 "CostTime" cost_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesByExecutors {
    pub project_id: Option<String>,
    pub executor_group_id_list: Option<Vec<String>>,
}
operation! { DescribeInstancesByExecutors() "DescribeInstancesByExecutors" -> DescribeInstancesByExecutorsOutput {
    0 "ProjectId" project_id: String, 1 "ExecutorGroupIdList" executor_group_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesByExecutorsOutput {
    pub data: Option<Vec<ExecutorTaskInstanceCount>>,
}
model! { DescribeInstancesByExecutorsOutput {
    0 "Data" data
} }

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
    0 "ExecutorGroupId" executor_group_id, 1 "SchedulingTaskCount" scheduling_task_count,
    2 "RunningInstanceCount" running_instance_count, 3 "WaitingInstanceCount" waiting_instance_count,
    4 "OthersTaskTypeSchedulingTaskCount" others_task_type_scheduling_task_count,
    5 "OthersTaskTypeRunningInstanceCount" others_task_type_running_instance_count,
    6 "OthersTaskTypeWaitingInstanceCount" others_task_type_waiting_instance_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationNode {
    pub id: String,
    pub project_id: String,
    pub task_type: Option<u64>,
}
operation! { DescribeIntegrationNode(id: String, project_id: String)
    "DescribeIntegrationNode" -> DescribeIntegrationNodeOutput {
    0 "Id" id, 1 "ProjectId" project_id, 2 "TaskType" task_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationNodeOutput {
    pub node_info: Option<IntegrationNodeInfo>,
    pub source_check_flag: Option<bool>,
}
model! { DescribeIntegrationNodeOutput {
    0 "NodeInfo" node_info, 1 "SourceCheckFlag" source_check_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationStatistics {
    pub task_type: i64,
    pub project_id: String,
    pub query_date: Option<String>,
}
operation! { DescribeIntegrationStatistics(task_type: i64, project_id: String)
    "DescribeIntegrationStatistics" -> DescribeIntegrationStatisticsOutput {
    0 "TaskType" task_type, 1 "ProjectId" project_id, 2 "QueryDate" query_date: String
} }

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
    0 "TotalTask" total_task, 1 "ProdTask" prod_task, 2 "DevTask" dev_task, 3 "TotalReadRecords" total_read_records,
    4 "TotalWriteRecords" total_write_records, 5 "TotalErrorRecords" total_error_records,
    6 "TotalAlarmEvent" total_alarm_event, 7 "IncreaseReadRecords" increase_read_records,
    8 "IncreaseWriteRecords" increase_write_records, 9 "IncreaseErrorRecords" increase_error_records,
    10 "IncreaseAlarmEvent" increase_alarm_event, 11 "AlarmEvent" alarm_event
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationStatisticsInstanceTrend {
    pub task_type: i64,
    pub project_id: String,
    pub query_date: Option<String>,
    pub executor_group_id: Option<String>,
}
operation! { DescribeIntegrationStatisticsInstanceTrend(task_type: i64, project_id: String)
    "DescribeIntegrationStatisticsInstanceTrend" -> DescribeIntegrationStatisticsInstanceTrendOutput {
    0 "TaskType" task_type, 1 "ProjectId" project_id, 2 "QueryDate" query_date: String,
    3 "ExecutorGroupId" executor_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationStatisticsInstanceTrendOutput {
    pub trends_data: Option<Vec<IntegrationStatisticsTrendResult>>,
}
model! { DescribeIntegrationStatisticsInstanceTrendOutput {
    0 "TrendsData" trends_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationStatisticsTrendResult {
    pub statistic_name: Option<Vec<String>>,
    pub statistic_value: Option<Vec<i64>>,
    pub statistic_type: Option<String>,
}
model! { IntegrationStatisticsTrendResult {
    0 "StatisticName" statistic_name, 1 "StatisticValue" statistic_value, 2 "StatisticType" statistic_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationStatisticsRecordsTrend {
    pub task_type: i64,
    pub project_id: String,
    pub query_date: Option<String>,
}
operation! { DescribeIntegrationStatisticsRecordsTrend(task_type: i64, project_id: String)
    "DescribeIntegrationStatisticsRecordsTrend" -> DescribeIntegrationStatisticsRecordsTrendOutput {
    0 "TaskType" task_type, 1 "ProjectId" project_id, 2 "QueryDate" query_date: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationStatisticsRecordsTrendOutput {
    pub trends_data: Option<Vec<IntegrationStatisticsTrendResult>>,
}
model! { DescribeIntegrationStatisticsRecordsTrendOutput {
    0 "TrendsData" trends_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationStatisticsTaskStatus {
    pub task_type: i64,
    pub project_id: String,
    pub query_date: Option<String>,
    pub executor_group_id: Option<String>,
}
operation! { DescribeIntegrationStatisticsTaskStatus(task_type: i64, project_id: String)
    "DescribeIntegrationStatisticsTaskStatus" -> DescribeIntegrationStatisticsTaskStatusOutput {
    0 "TaskType" task_type, 1 "ProjectId" project_id, 2 "QueryDate" query_date: String,
    3 "ExecutorGroupId" executor_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationStatisticsTaskStatusOutput {
    pub status_data: Option<String>,
}
model! { DescribeIntegrationStatisticsTaskStatusOutput {
    0 "StatusData" status_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationStatisticsTaskStatusTrend {
    pub task_type: i64,
    pub project_id: String,
    pub query_date: Option<String>,
    pub executor_group_id: Option<String>,
}
operation! { DescribeIntegrationStatisticsTaskStatusTrend(task_type: i64, project_id: String)
    "DescribeIntegrationStatisticsTaskStatusTrend" -> DescribeIntegrationStatisticsTaskStatusTrendOutput {
    0 "TaskType" task_type, 1 "ProjectId" project_id, 2 "QueryDate" query_date: String,
    3 "ExecutorGroupId" executor_group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationStatisticsTaskStatusTrendOutput {
    pub trends_data: Option<Vec<IntegrationStatisticsTrendResult>>,
}
model! { DescribeIntegrationStatisticsTaskStatusTrendOutput {
    0 "TrendsData" trends_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationTask {
    pub task_id: String,
    pub project_id: String,
    pub task_type: Option<u64>,
    pub instance_version: Option<i64>,
    pub ext_config: Option<Vec<RecordField>>,
}
operation! { DescribeIntegrationTask(task_id: String, project_id: String)
    "DescribeIntegrationTask" -> DescribeIntegrationTaskOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id, 2 "TaskType" task_type: u64,
    3 "InstanceVersion" instance_version: i64, 4 "ExtConfig" ext_config: Vec<RecordField>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationTaskOutput {
    pub task_info: Option<IntegrationTaskInfo>,
    pub agent_status: Option<AgentStatus>,
    pub task_version: Option<TaskVersionInstance>,
    pub task_version_list: Option<Vec<RealtimeTaskInstanceVO>>,
}
model! { DescribeIntegrationTaskOutput {
    0 "TaskInfo" task_info, 1 "AgentStatus" agent_status, 2 "TaskVersion" task_version,
    3 "TaskVersionList" task_version_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentStatus {
    pub running: Option<i64>,
    pub abnormal: Option<i64>,
    pub in_operation: Option<i64>,
}
model! { AgentStatus {
    0 "Running" running, 1 "Abnormal" abnormal, 2 "InOperation" in_operation
} }

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
    0 "InstanceVersion" instance_version, 1 "VersionDesc" version_desc, 2 "ChangeType" change_type,
    3 "SubmitterUin" submitter_uin, 4 "InstanceDate" instance_date, 5 "InstanceStatus" instance_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealtimeTaskInstanceVO {
    pub instance_date: Option<String>,
    pub running_order_id: Option<i64>,
}
model! { RealtimeTaskInstanceVO {
    0 "InstanceDate" instance_date, 1 "RunningOrderId" running_order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationTasks {
    pub project_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub task_type: Option<u64>,
}
operation! { DescribeIntegrationTasks(project_id: String, page_number: i64, page_size: i64)
    "DescribeIntegrationTasks" -> DescribeIntegrationTasksOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "Filters" filters: Vec<Filter>,
    4 "OrderFields" order_fields: Vec<OrderField>, 5 "StartTime" start_time: String, 6 "EndTime" end_time: String,
    7 "TaskType" task_type: u64
} }
paged! { DescribeIntegrationTasks: IntegrationTaskInfo =
    Number "PageNumber", "TaskInfoSet" task_info_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationTasksOutput {
    pub task_info_set: Option<Vec<IntegrationTaskInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeIntegrationTasksOutput {
    0 "TaskInfoSet" task_info_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationVersionNodesInfo {
    pub task_id: String,
    pub project_id: String,
    pub task_version_path: String,
    pub task_version: Option<String>,
}
operation! { DescribeIntegrationVersionNodesInfo(task_id: String, project_id: String, task_version_path: String)
    "DescribeIntegrationVersionNodesInfo" -> DescribeIntegrationVersionNodesInfoOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id, 2 "TaskVersionPath" task_version_path,
    3 "TaskVersion" task_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIntegrationVersionNodesInfoOutput {
    pub nodes: Option<Vec<IntegrationNodeInfo>>,
    pub mappings: Option<Vec<IntegrationNodeMapping>>,
    pub task_id: Option<String>,
}
model! { DescribeIntegrationVersionNodesInfoOutput {
    0 "Nodes" nodes, 1 "Mappings" mappings, 2 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLineageColumns {
    pub table_id: String,
}
operation! { DescribeLineageColumns(table_id: String) "DescribeLineageColumns" -> DescribeLineageColumnsOutput {
    0 "TableId" table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLineageColumnsOutput {
    pub metastore_type: Option<Vec<String>>,
    pub metastore_type_name: Option<String>,
    pub table_name: Option<String>,
    pub column_set: Option<Vec<ColumnLineageInfo>>,
}
model! { DescribeLineageColumnsOutput {
    0 "MetastoreType" metastore_type, 1 "MetastoreTypeName" metastore_type_name, 2 "TableName" table_name,
    3 "ColumnSet" column_set
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLineageInfoOutput {
    pub data: Option<LineageCommonInfoVO>,
}
model! { DescribeLineageInfoOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageCommonInfoVO {
    pub current_resource: Option<LineageResouce>,
    pub parent_set: Option<Vec<LineageNodeInfoVO>>,
    pub child_set: Option<Vec<LineageNodeInfoVO>>,
    pub down_stream_count: Option<i64>,
    pub up_stream_count: Option<i64>,
    pub stream_count_flag: Option<bool>,
}
model! { LineageCommonInfoVO {
    0 "CurrentResource" current_resource, 1 "ParentSet" parent_set, 2 "ChildSet" child_set,
    3 "DownStreamCount" down_stream_count, 4 "UpStreamCount" up_stream_count, 5 "StreamCountFlag" stream_count_flag
} }

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
    pub resource_properties: Option<Vec<LineageProperty>>,
}
model! { LineageResouce {
    0 "ResourceOriId" resource_ori_id, 1 "ResourceName" resource_name, 2 "ResourceType" resource_type,
    3 "QualifiedId" qualified_id, 4 "Description" description, 5 "Platform" platform, 6 "CreateTime" create_time,
    7 "UpdateTime" update_time, 8 "ResourceProperties" resource_properties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageProperty {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { LineageProperty {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageNodeInfoVO {
    pub current_resource: Option<LineageResouce>,
    pub relation: Option<LineageRelationVO>,
    pub down_stream_count: Option<i64>,
    pub up_stream_count: Option<i64>,
    pub parent_set: Option<Vec<LineageNodeInfoVO>>,
    pub child_set: Option<Vec<LineageNodeInfoVO>>,
    pub stream_count_flag: Option<bool>,
}
model! { LineageNodeInfoVO {
    0 "CurrentResource" current_resource, 1 "Relation" relation, 2 "DownStreamCount" down_stream_count,
    3 "UpStreamCount" up_stream_count, 4 "ParentSet" parent_set, 5 "ChildSet" child_set,
    6 "StreamCountFlag" stream_count_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LineageRelationVO {
    pub relation_id: Option<String>,
    pub source_qualified_id: Option<String>,
    pub target_qualified_id: Option<String>,
    pub processes: Option<Vec<LineageProcessVO>>,
}
model! { LineageRelationVO {
    0 "RelationId" relation_id, 1 "SourceQualifiedId" source_qualified_id, 2 "TargetQualifiedId" target_qualified_id,
    3 "Processes" processes
} }

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
    pub process_properties: Option<Vec<LineageProperty>>,
}
model! { LineageProcessVO {
    0 "ProcessId" process_id, 1 "ProcessType" process_type, 2 "ProcessSubType" process_sub_type,
    3 "ProcessName" process_name, 4 "Description" description, 5 "QualifiedId" qualified_id, 6 "Platform" platform,
    7 "ProcessProperties" process_properties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManualTriggerRecordPage {
    pub project_id: String,
    pub trigger_name: Option<String>,
    pub workflow_keyword: Option<String>,
    pub creator: Option<String>,
    pub trigger_start_time: Option<String>,
    pub trigger_end_time: Option<String>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub trigger_id: Option<String>,
}
operation! { DescribeManualTriggerRecordPage(project_id: String)
    "DescribeManualTriggerRecordPage" -> DescribeManualTriggerRecordPageOutput {
    0 "ProjectId" project_id, 1 "TriggerName" trigger_name: String, 2 "WorkflowKeyword" workflow_keyword: String,
    3 "Creator" creator: String, 4 "TriggerStartTime" trigger_start_time: String,
    5 "TriggerEndTime" trigger_end_time: String, 6 "PageNumber" page_number: u64, 7 "PageSize" page_size: u64,
    8 "TriggerId" trigger_id: String
} }
paged! { DescribeManualTriggerRecordPage: ManualTriggerRecordOpsDto =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManualTriggerRecordPageOutput {
    pub request_from_source: Option<String>,
    pub data: Option<ManualTriggerRecordOpsDtoPage>,
}
model! { DescribeManualTriggerRecordPageOutput {
    0 "RequestFromSource" request_from_source, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualTriggerRecordOpsDtoPage {
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub items: Option<Vec<ManualTriggerRecordOpsDto>>,
    pub total_page: Option<u64>,
    pub page_count: Option<u64>,
    pub total_count: Option<u64>,
}
model! { ManualTriggerRecordOpsDtoPage {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Items" items, 3 "TotalPage" total_page,
    4 "PageCount" page_count, 5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManualTriggerRecordOpsDto {
    pub trigger_id: Option<String>,
    pub trigger_name: Option<String>,
    pub remark: Option<String>,
    pub datetime_list: Option<Vec<String>>,
    pub task_cnt: Option<u64>,
    pub instance_cnt: Option<u64>,
    pub finished_instance_cnt: Option<u64>,
    pub success_instance_cnt: Option<u64>,
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
    pub schedule_time_list: Option<Vec<String>>,
}
model! { ManualTriggerRecordOpsDto {
    0 "TriggerId" trigger_id, 1 "TriggerName" trigger_name, 2 "Remark" remark, 3 "DatetimeList" datetime_list,
    4 "TaskCnt" task_cnt, 5 "InstanceCnt" instance_cnt, 6 "FinishedInstanceCnt" finished_instance_cnt,
    7 "SuccessInstanceCnt" success_instance_cnt, 8 "Status" status, 9 "TriggerParams" trigger_params,
    10 "OwnerUin" owner_uin, 11 "UserUin" user_uin, 12 "UserName" user_name, 13 "TenantId" tenant_id,
    14 "ProjectId" project_id, 15 "CreateTime" create_time, 16 "ScheduleTimeZone" schedule_time_zone,
    17 "TimeType" time_type, 18 "TriggerSource" trigger_source, 19 "TriggerSourceId" trigger_source_id,
    20 "ParentSpTaskId" parent_sp_task_id, 21 "ParentSpInstanceName" parent_sp_instance_name,
    22 "ParentSpInstanceDataTime" parent_sp_instance_data_time, 23 "ScheduleTimeList" schedule_time_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfflineTaskToken {}
operation! { DescribeOfflineTaskToken() "DescribeOfflineTaskToken" -> DescribeOfflineTaskTokenOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOfflineTaskTokenOutput {
    pub token: Option<Secret>,
    pub data: Option<String>,
}
model! { DescribeOfflineTaskTokenOutput {
    0 "Token" token, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperateOpsTasks {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskTag {
    pub tag_name: Option<String>,
    pub tag_values: Option<Vec<String>>,
}
input! { TaskTag(tag_name: String, tag_values: Vec<String>) {
    0 "TagName" tag_name: String, 1 "TagValues" tag_values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOperateOpsTasksOutput {
    pub data: Option<OpsTaskInfoPage>,
}
model! { DescribeOperateOpsTasksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpsTaskInfoPage {
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub items: Option<Vec<TaskOpsDto>>,
    pub total_page: Option<u64>,
    pub page_count: Option<u64>,
    pub total_count: Option<u64>,
}
model! { OpsTaskInfoPage {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Items" items, 3 "TotalPage" total_page,
    4 "PageCount" page_count, 5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpsInstanceLogList {
    pub task_id: String,
    pub cur_run_date: String,
}
operation! { DescribeOpsInstanceLogList(task_id: String, cur_run_date: String)
    "DescribeOpsInstanceLogList" -> DescribeOpsInstanceLogListOutput {
    0 "TaskId" task_id, 1 "CurRunDate" cur_run_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpsInstanceLogListOutput {
    pub data: Option<Vec<InstanceLogInfo>>,
}
model! { DescribeOpsInstanceLogListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpsMakePlanInstances {
    pub project_id: String,
    pub plan_id: String,
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
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpsMakePlanInstancesOutput {
    pub data: Option<MakePlanInstanceOpsDtoCollection>,
}
model! { DescribeOpsMakePlanInstancesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MakePlanInstanceOpsDtoCollection {
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub items: Option<Vec<InstanceOpsDto>>,
}
model! { MakePlanInstanceOpsDtoCollection {
    0 "TotalCount" total_count, 1 "TotalPage" total_page, 2 "PageCount" page_count, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpsMakePlanTasks {
    pub project_id: String,
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
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpsMakePlanTasksOutput {
    pub data: Option<MakePlanTaskOpsDtoCollection>,
}
model! { DescribeOpsMakePlanTasksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MakePlanTaskOpsDtoCollection {
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub items: Option<Vec<MakePlanTaskOpsDto>>,
}
model! { MakePlanTaskOpsDtoCollection {
    0 "TotalCount" total_count, 1 "TotalPage" total_page, 2 "PageCount" page_count, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "Items" items
} }

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
    0 "TaskBaseInfo" task_base_info, 1 "InstanceCount" instance_count, 2 "CompletePercent" complete_percent,
    3 "SuccessPercent" success_percent, 4 "InstanceTotalCount" instance_total_count, 5 "FailurePercent" failure_percent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpsMakePlans {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpsMakePlansOutput {
    pub data: Option<MakePlanOpsDtoCollection>,
}
model! { DescribeOpsMakePlansOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MakePlanOpsDtoCollection {
    pub total_count: Option<i64>,
    pub total_page: Option<i64>,
    pub page_count: Option<i64>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub items: Option<Vec<MakePlanOpsDto>>,
}
model! { MakePlanOpsDtoCollection {
    0 "TotalCount" total_count, 1 "TotalPage" total_page, 2 "PageCount" page_count, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "Items" items
} }

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
    pub map_param_list: Option<Vec<StrToStrMap>>,
    pub make_ext_list: Option<Vec<StrToStrMap>>,
    pub creator_id: Option<String>,
    pub creator: Option<String>,
    pub create_time: Option<String>,
    pub task_id_list: Option<Vec<String>>,
    pub make_datetime_list: Option<Vec<CreateMakeDatetimeInfo>>,
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
    pub run_schedule_range_week_days: Option<Vec<i64>>,
}
model! { MakePlanOpsDto {
    0 "PlanId" plan_id, 1 "MakeName" make_name, 2 "ProjectId" project_id, 3 "CheckParent" check_parent,
    4 "SameSelfDependType" same_self_depend_type, 5 "ParallelNum" parallel_num, 6 "SameCycle" same_cycle,
    7 "SourceTaskCycle" source_task_cycle, 8 "TargetTaskCycle" target_task_cycle,
    9 "TargetTaskAction" target_task_action, 10 "MapParamList" map_param_list, 11 "MakeExtList" make_ext_list,
    12 "CreatorId" creator_id, 13 "Creator" creator, 14 "CreateTime" create_time, 15 "TaskIdList" task_id_list,
    16 "MakeDatetimeList" make_datetime_list, 17 "Remark" remark, 18 "SchedulerResourceGroup" scheduler_resource_group,
    19 "SchedulerResourceGroupName" scheduler_resource_group_name,
    20 "IntegrationResourceGroup" integration_resource_group,
    21 "IntegrationResourceGroupName" integration_resource_group_name, 22 "TaskCount" task_count,
    23 "CompletePercent" complete_percent, 24 "SuccessPercent" success_percent, 25 "CheckParentType" check_parent_type,
    26 "SameSelfWorkflowDependType" same_self_workflow_depend_type,
    27 "SelfWorkflowDependency" self_workflow_dependency, 28 "MakeDataTimeOrder" make_data_time_order,
    29 "ScheduleTimeZone" schedule_time_zone, 30 "AppParam" app_param, 31 "TimeType" time_type,
    32 "StartTime" start_time, 33 "EndTime" end_time, 34 "FailurePercent" failure_percent, 35 "AlarmRule" alarm_rule,
    36 "RunType" run_type, 37 "RunDateTime" run_date_time, 38 "RunScheduleTimeZone" run_schedule_time_zone,
    39 "RunScheduleRangeStartTime" run_schedule_range_start_time,
    40 "RunScheduleRangeEndTime" run_schedule_range_end_time, 41 "RunScheduleRangeWeekDays" run_schedule_range_week_days
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MakePlanAlarmRule {
    pub alarm_level: Option<i64>,
    pub alarm_types: Option<Vec<String>>,
    pub ext_info: Option<String>,
    pub alarm_group: Option<Vec<AlarmGroup>>,
}
model! { MakePlanAlarmRule {
    0 "AlarmLevel" alarm_level, 1 "AlarmTypes" alarm_types, 2 "ExtInfo" ext_info, 3 "AlarmGroup" alarm_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmGroup {
    pub alarm_ways: Option<Vec<String>>,
    pub alarm_recipient_type: Option<u64>,
    pub alarm_recipients: Option<Vec<String>>,
    pub alarm_recipient_ids: Option<Vec<String>>,
    pub alarm_escalation_recipients: Option<Vec<String>>,
    pub alarm_escalation_recipient_ids: Option<Vec<String>>,
    pub alarm_escalation_interval: Option<u64>,
    pub notification_fatigue: Option<NotificationFatigue>,
    pub alarm_message_rule: Option<String>,
}
model! { AlarmGroup {
    0 "AlarmWays" alarm_ways, 1 "AlarmRecipientType" alarm_recipient_type, 2 "AlarmRecipients" alarm_recipients,
    3 "AlarmRecipientIds" alarm_recipient_ids, 4 "AlarmEscalationRecipients" alarm_escalation_recipients,
    5 "AlarmEscalationRecipientIds" alarm_escalation_recipient_ids,
    6 "AlarmEscalationInterval" alarm_escalation_interval, 7 "NotificationFatigue" notification_fatigue,
    8 "AlarmMessageRule" alarm_message_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationFatigue {
    pub notify_count: Option<i64>,
    pub notify_interval: Option<i64>,
    pub quiet_intervals: Option<Vec<AlarmQuietInterval>>,
}
model! { NotificationFatigue {
    0 "NotifyCount" notify_count, 1 "NotifyInterval" notify_interval, 2 "QuietIntervals" quiet_intervals
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmQuietInterval {
    pub days_of_week: Option<Vec<i64>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
model! { AlarmQuietInterval {
    0 "DaysOfWeek" days_of_week, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpsWorkflows {
    pub project_id: String,
    pub product_name_list: Option<String>,
    pub folder_id_list: Option<String>,
    pub work_flow_id_list: Option<String>,
    pub work_flow_name_list: Option<String>,
    pub task_name_list: Option<String>,
    pub task_id_list: Option<String>,
    pub status_list: Option<String>,
    pub in_charge_list: Option<String>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
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
    8 "InChargeList" in_charge_list: String, 9 "PageNumber" page_number: u64, 10 "PageSize" page_size: u64,
    11 "SortItem" sort_item: String, 12 "SortType" sort_type: String, 13 "ProjectIds" project_ids: Vec<String>,
    14 "WorkflowTypeList" workflow_type_list: Vec<String>, 15 "KeyWord" key_word: String,
    16 "ScheduleTimeZone" schedule_time_zone: String, 17 "CheckPrivilege" check_privilege: bool
} }
paged! { DescribeOpsWorkflows: WorkflowExtOpsDto =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOpsWorkflowsOutput {
    pub data: Option<WorkflowExtOpsDtoPage>,
}
model! { DescribeOpsWorkflowsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowExtOpsDtoPage {
    pub total_count: Option<u64>,
    pub items: Option<Vec<WorkflowExtOpsDto>>,
}
model! { WorkflowExtOpsDtoPage {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowExtOpsDto {
    pub task_count: Option<u64>,
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
    pub nested_by_sp_task_ids: Option<Vec<String>>,
}
model! { WorkflowExtOpsDto {
    0 "TaskCount" task_count, 1 "FolderName" folder_name, 2 "WorkFlowId" work_flow_id, 3 "Owner" owner,
    4 "OwnerId" owner_id, 5 "ProjectId" project_id, 6 "ProjectIdent" project_ident, 7 "ProjectName" project_name,
    8 "WorkFlowDesc" work_flow_desc, 9 "WorkFlowName" work_flow_name, 10 "FolderId" folder_id, 11 "Status" status,
    12 "CreateTime" create_time, 13 "ModifyTime" modify_time, 14 "ModifyUser" modify_user,
    15 "WorkflowType" workflow_type, 16 "BundleId" bundle_id, 17 "BundleInfo" bundle_info,
    18 "NestedBySpTaskIds" nested_by_sp_task_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationalFunctions {
    pub r#type: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrganizationalFunctionsOutput {
    pub content: Option<Vec<OrganizationalFunction>>,
    pub error_message: Option<String>,
}
model! { DescribeOrganizationalFunctionsOutput {
    0 "Content" content, 1 "ErrorMessage" error_message
} }

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
    pub resource_list: Option<Vec<FunctionVersion>>,
    pub operator_user_ids: Option<Vec<i64>>,
    pub owner_user_ids: Option<Vec<i64>>,
    pub db_name: Option<String>,
    pub submit_error_msg: Option<String>,
    pub schema_name: Option<String>,
    pub command_format: Option<String>,
    pub owner_name: Option<String>,
    pub submit_timestamp: Option<String>,
    pub tag: Option<String>,
    pub operator_user_ids_str: Option<Vec<String>>,
    pub owner_user_ids_str: Option<Vec<String>>,
    pub env_type: Option<String>,
    pub function_resource_file_type: Option<String>,
}
model! { OrganizationalFunction {
    0 "Name" name, 1 "DisplayName" display_name, 2 "LayerPath" layer_path, 3 "ParentLayerPath" parent_layer_path,
    4 "Type" r#type, 5 "Kind" kind, 6 "Category" category, 7 "Status" status, 8 "Description" description,
    9 "Usage" usage, 10 "ParamDesc" param_desc, 11 "ReturnDesc" return_desc, 12 "Example" example,
    13 "ClusterIdentifier" cluster_identifier, 14 "FuncId" func_id, 15 "ClassName" class_name,
    16 "ResourceList" resource_list, 17 "OperatorUserIds" operator_user_ids, 18 "OwnerUserIds" owner_user_ids,
    19 "DbName" db_name, 20 "SubmitErrorMsg" submit_error_msg, 21 "SchemaName" schema_name,
    22 "CommandFormat" command_format, 23 "OwnerName" owner_name, 24 "SubmitTimestamp" submit_timestamp, 25 "Tag" tag,
    26 "OperatorUserIdsStr" operator_user_ids_str, 27 "OwnerUserIdsStr" owner_user_ids_str, 28 "EnvType" env_type,
    29 "FunctionResourceFileType" function_resource_file_type
} }

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
    0 "Tag" tag, 1 "UserId" user_id, 2 "Type" r#type, 3 "Comment" comment, 4 "Timestamp" timestamp,
    5 "UserName" user_name, 6 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParentTask {
    pub project_id: String,
    pub task_id: String,
}
operation! { DescribeParentTask(project_id: String, task_id: String) "DescribeParentTask" -> DescribeParentTaskOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeParentTaskOutput {
    pub data: Option<Vec<DependencyConfigDsDTO>>,
}
model! { DescribeParentTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePendingSubmitTaskList {
    pub project_id: String,
    pub workflow_id: Option<String>,
    pub task_id_list: Option<Vec<String>>,
}
operation! { DescribePendingSubmitTaskList(project_id: String)
    "DescribePendingSubmitTaskList" -> DescribePendingSubmitTaskListOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id: String, 2 "TaskIdList" task_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePendingSubmitTaskListOutput {
    pub data: Option<Vec<DescribePendingSubmitTaskInfo>>,
}
model! { DescribePendingSubmitTaskListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePendingSubmitTaskInfo {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub modify_type: Option<String>,
    pub task_status: Option<String>,
    pub submit_pre_check: Option<String>,
    pub submit_pre_check_detail_list: Option<Vec<TaskSubmitPreCheckDetailInfo>>,
    pub executor_group_id: Option<String>,
    pub executor_group_name: Option<String>,
    pub task_type_id: Option<i64>,
}
model! { DescribePendingSubmitTaskInfo {
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "ModifyType" modify_type, 3 "TaskStatus" task_status,
    4 "SubmitPreCheck" submit_pre_check, 5 "SubmitPreCheckDetailList" submit_pre_check_detail_list,
    6 "ExecutorGroupId" executor_group_id, 7 "ExecutorGroupName" executor_group_name, 8 "TaskTypeId" task_type_id
} }

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
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "ProjectId" project_id, 3 "ProjectName" project_name,
    4 "InChargeId" in_charge_id, 5 "InCharge" in_charge
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectOutput {
    pub data: Option<Project>,
}
model! { DescribeProjectOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Project {
    pub tenant_id: Option<String>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub display_name: Option<String>,
    pub region: Option<String>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<BaseUser>,
    pub tenant: Option<BaseTenant>,
    pub admin_users: Option<Vec<BaseUser>>,
    pub clusters: Option<Vec<BaseClusterInfo>>,
    pub params: Option<String>,
    pub status: Option<u64>,
    pub model: Option<String>,
    pub second_module_list: Option<Vec<String>>,
    pub owner: Option<BaseUser>,
    pub workspace_ext: Option<Vec<WorkspaceExt>>,
    pub create_timestamp: Option<u64>,
}
model! { Project {
    0 "TenantId" tenant_id, 1 "ProjectId" project_id, 2 "ProjectName" project_name, 3 "DisplayName" display_name,
    4 "Region" region, 5 "Description" description, 6 "CreateTime" create_time, 7 "Creator" creator, 8 "Tenant" tenant,
    9 "AdminUsers" admin_users, 10 "Clusters" clusters, 11 "Params" params, 12 "Status" status, 13 "Model" model,
    14 "SecondModuleList" second_module_list, 15 "Owner" owner, 16 "WorkspaceExt" workspace_ext,
    17 "CreateTimestamp" create_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseUser {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub display_name: Option<String>,
    pub phone_num: Option<String>,
    pub email: Option<String>,
    pub user_tag: Option<u64>,
}
model! { BaseUser {
    0 "UserId" user_id, 1 "UserName" user_name, 2 "DisplayName" display_name, 3 "PhoneNum" phone_num, 4 "Email" email,
    5 "UserTag" user_tag
} }

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
    0 "TenantId" tenant_id, 1 "TenantName" tenant_name, 2 "DisplayName" display_name, 3 "Description" description,
    4 "OwnerUserId" owner_user_id, 5 "Params" params
} }

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
    pub status: Option<u64>,
    pub status_info: Option<String>,
    pub storage_type: Option<String>,
    pub compute_type: Option<String>,
    pub cluster_resource: Option<String>,
    pub charge_type: Option<String>,
    pub create_time: Option<String>,
    pub extra_conf: Option<String>,
    pub ranger_user_name: Option<String>,
    pub cdw_user_name: Option<String>,
    pub create_timestamp: Option<u64>,
    pub update_timestamp: Option<u64>,
}
model! { BaseClusterInfo {
    0 "ClusterId" cluster_id, 1 "ClusterType" cluster_type, 2 "ClusterName" cluster_name, 3 "RegionCn" region_cn,
    4 "RegionEn" region_en, 5 "RegionArea" region_area, 6 "Used" used, 7 "Status" status, 8 "StatusInfo" status_info,
    9 "StorageType" storage_type, 10 "ComputeType" compute_type, 11 "ClusterResource" cluster_resource,
    12 "ChargeType" charge_type, 13 "CreateTime" create_time, 14 "ExtraConf" extra_conf,
    15 "RangerUserName" ranger_user_name, 16 "CdwUserName" cdw_user_name, 17 "CreateTimestamp" create_timestamp,
    18 "UpdateTimestamp" update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkspaceExt {
    pub project_id: Option<String>,
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { WorkspaceExt {
    0 "ProjectId" project_id, 1 "Key" key, 2 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectUsers {
    pub project_id: String,
    pub page_number: u64,
    pub page_size: u64,
    pub filters: Option<Vec<FilterOptional>>,
    pub order_fields: Option<Vec<OrderFieldOptional>>,
    pub is_project_admin: Option<bool>,
}
operation! { DescribeProjectUsers(project_id: String, page_number: u64, page_size: u64)
    "DescribeProjectUsers" -> DescribeProjectUsersOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "Filters" filters: Vec<FilterOptional>, 4 "OrderFields" order_fields: Vec<OrderFieldOptional>,
    5 "IsProjectAdmin" is_project_admin: bool
} }
paged! { DescribeProjectUsers: ProjectUserRole = Number "PageNumber", "Data.Rows" data.rows, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectUsersOutput {
    pub data: Option<ProjectUsersPage>,
}
model! { DescribeProjectUsersOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectUsersPage {
    pub rows: Option<Vec<ProjectUserRole>>,
    pub page_size: Option<u64>,
    pub page_number: Option<u64>,
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
}
model! { ProjectUsersPage {
    0 "Rows" rows, 1 "PageSize" page_size, 2 "PageNumber" page_number, 3 "TotalCount" total_count,
    4 "TotalPageNumber" total_page_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectUserRole {
    pub roles: Option<Vec<SystemRole>>,
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
    pub create_timestamp: Option<u64>,
    pub status: Option<u64>,
    pub user_tag: Option<u64>,
}
model! { ProjectUserRole {
    0 "Roles" roles, 1 "UserName" user_name, 2 "UserId" user_id, 3 "CreateTime" create_time, 4 "Creator" creator,
    5 "DisplayName" display_name, 6 "IsProjectAdmin" is_project_admin, 7 "PhoneNum" phone_num, 8 "Email" email,
    9 "OwnerUin" owner_uin, 10 "AppId" app_id, 11 "IsProjectOwner" is_project_owner,
    12 "CreateTimestamp" create_timestamp, 13 "Status" status, 14 "UserTag" user_tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemRole {
    pub role_id: Option<String>,
    pub name: Option<String>,
    pub name_cn: Option<String>,
    pub description: Option<String>,
    pub privileges: Option<Vec<RolePrivilege>>,
    pub method_paths: Option<Vec<String>>,
    pub role_type: Option<String>,
    pub system_init: Option<bool>,
    pub params: Option<String>,
    pub create_time_str: Option<String>,
    pub creator: Option<String>,
}
model! { SystemRole {
    0 "RoleId" role_id, 1 "Name" name, 2 "NameCn" name_cn, 3 "Description" description, 4 "Privileges" privileges,
    5 "MethodPaths" method_paths, 6 "RoleType" role_type, 7 "SystemInit" system_init, 8 "Params" params,
    9 "CreateTimeStr" create_time_str, 10 "Creator" creator
} }

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
    0 "PrivilegeId" privilege_id, 1 "PrivilegeName" privilege_name, 2 "RestPath" rest_path, 3 "RestMethod" rest_method,
    4 "Description" description, 5 "ModuleId" module_id, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityScore {
    pub statistics_date: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityScoreOutput {
    pub data: Option<QualityScore>,
}
model! { DescribeQualityScoreOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityScore {
    pub composite_score: Option<f64>,
    pub scoring_distribution: Option<Vec<TableScoreStatisticsInfo>>,
    pub total_table_number: Option<i64>,
}
model! { QualityScore {
    0 "CompositeScore" composite_score, 1 "ScoringDistribution" scoring_distribution,
    2 "TotalTableNumber" total_table_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableScoreStatisticsInfo {
    pub level: Option<i64>,
    pub scale: Option<i64>,
    pub table_number: Option<i64>,
}
model! { TableScoreStatisticsInfo {
    0 "Level" level, 1 "Scale" scale, 2 "TableNumber" table_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityScoreTrend {
    pub statistics_start_date: i64,
    pub statistics_end_date: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQualityScoreTrendOutput {
    pub data: Option<QualityScoreTrend>,
}
model! { DescribeQualityScoreTrendOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QualityScoreTrend {
    pub average_score: Option<f64>,
    pub daily_score_list: Option<Vec<DailyScoreInfo>>,
}
model! { QualityScoreTrend {
    0 "AverageScore" average_score, 1 "DailyScoreList" daily_score_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DailyScoreInfo {
    pub statistics_date: Option<i64>,
    pub score: Option<f64>,
}
model! { DailyScoreInfo {
    0 "StatisticsDate" statistics_date, 1 "Score" score
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealTimeTaskInstanceNodeInfo {
    pub task_id: String,
    pub project_id: String,
}
operation! { DescribeRealTimeTaskInstanceNodeInfo(task_id: String, project_id: String)
    "DescribeRealTimeTaskInstanceNodeInfo" -> DescribeRealTimeTaskInstanceNodeInfoOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealTimeTaskInstanceNodeInfoOutput {
    pub real_time_task_instance_node_info: Option<RealTimeTaskInstanceNodeInfo>,
}
model! { DescribeRealTimeTaskInstanceNodeInfoOutput {
    0 "RealTimeTaskInstanceNodeInfo" real_time_task_instance_node_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealTimeTaskInstanceNodeInfo {
    pub task_name: Option<String>,
    pub task_id: Option<String>,
    pub instance_node_info_list: Option<Vec<InstanceNodeInfo>>,
}
model! { RealTimeTaskInstanceNodeInfo {
    0 "TaskName" task_name, 1 "TaskId" task_id, 2 "InstanceNodeInfoList" instance_node_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNodeInfo {
    pub node_type: Option<String>,
    pub node_id: Option<String>,
    pub node_name: Option<String>,
}
model! { InstanceNodeInfo {
    0 "NodeType" node_type, 1 "NodeId" node_id, 2 "NodeName" node_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealTimeTaskMetricOverview {
    pub task_id: String,
    pub project_id: String,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
}
operation! { DescribeRealTimeTaskMetricOverview(task_id: String, project_id: String)
    "DescribeRealTimeTaskMetricOverview" -> DescribeRealTimeTaskMetricOverviewOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id, 2 "StartTime" start_time: u64, 3 "EndTime" end_time: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealTimeTaskMetricOverviewOutput {
    pub total_record_num_of_read: Option<u64>,
    pub total_record_byte_num_of_read: Option<u64>,
    pub total_record_num_of_write: Option<u64>,
    pub total_record_byte_num_of_write: Option<u64>,
    pub total_dirty_record_num: Option<u64>,
    pub total_dirty_record_byte: Option<u64>,
    pub total_duration: Option<u64>,
    pub begin_run_time: Option<String>,
    pub end_run_time: Option<String>,
}
model! { DescribeRealTimeTaskMetricOverviewOutput {
    0 "TotalRecordNumOfRead" total_record_num_of_read, 1 "TotalRecordByteNumOfRead" total_record_byte_num_of_read,
    2 "TotalRecordNumOfWrite" total_record_num_of_write, 3 "TotalRecordByteNumOfWrite" total_record_byte_num_of_write,
    4 "TotalDirtyRecordNum" total_dirty_record_num, 5 "TotalDirtyRecordByte" total_dirty_record_byte,
    6 "TotalDuration" total_duration, 7 "BeginRunTime" begin_run_time, 8 "EndRunTime" end_run_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealTimeTaskSpeed {
    pub task_id: String,
    pub start_time: u64,
    pub end_time: u64,
    pub granularity: u64,
    pub project_id: String,
}

/// What [`DescribeRealTimeTaskSpeed::new`] takes.
pub struct DescribeRealTimeTaskSpeedRequired {
    pub task_id: String,
    pub start_time: u64,
    pub end_time: u64,
    pub granularity: u64,
    pub project_id: String,
}
operation! { DescribeRealTimeTaskSpeed{DescribeRealTimeTaskSpeedRequired: task_id, start_time, end_time, granularity, project_id}
    "DescribeRealTimeTaskSpeed" -> DescribeRealTimeTaskSpeedOutput {
    0 "TaskId" task_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Granularity" granularity,
    4 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealTimeTaskSpeedOutput {
    pub records_speed_list: Option<Vec<RecordsSpeed>>,
    pub bytes_speed_list: Option<Vec<BytesSpeed>>,
    pub data: Option<RealTimeTaskSpeed>,
}
model! { DescribeRealTimeTaskSpeedOutput {
    0 "RecordsSpeedList" records_speed_list, 1 "BytesSpeedList" bytes_speed_list, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordsSpeed {
    pub node_type: Option<String>,
    pub node_name: Option<String>,
    pub values: Option<Vec<SpeedValue>>,
}
model! { RecordsSpeed {
    0 "NodeType" node_type, 1 "NodeName" node_name, 2 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpeedValue {
    pub time: Option<u64>,
    pub speed: Option<f64>,
}
model! { SpeedValue {
    0 "Time" time, 1 "Speed" speed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BytesSpeed {
    pub node_type: Option<String>,
    pub node_name: Option<String>,
    pub values: Option<Vec<SpeedValue>>,
}
model! { BytesSpeed {
    0 "NodeType" node_type, 1 "NodeName" node_name, 2 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealTimeTaskSpeed {
    pub records_speed_list: Option<Vec<RecordsSpeed>>,
    pub bytes_speed_list: Option<Vec<BytesSpeed>>,
    pub records_log_speed: Option<Vec<RecordsSpeed>>,
    pub bytes_log_speed: Option<Vec<BytesSpeed>>,
}
model! { RealTimeTaskSpeed {
    0 "RecordsSpeedList" records_speed_list, 1 "BytesSpeedList" bytes_speed_list, 2 "RecordsLogSpeed" records_log_speed,
    3 "BytesLogSpeed" bytes_log_speed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealViewDatabasePage {
    pub datasource_id: i64,
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
    Number "PageNumber", "Data.Rows" data.rows, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealViewDatabasePageOutput {
    pub data: Option<DatabaseRealViewVOPageVO>,
}
model! { DescribeRealViewDatabasePageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseRealViewVOPageVO {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
    pub rows: Option<Vec<DatabaseRealViewVO>>,
    pub snapshot_id: Option<String>,
}
model! { DatabaseRealViewVOPageVO {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count,
    3 "TotalPageNumber" total_page_number, 4 "Rows" rows, 5 "SnapshotId" snapshot_id
} }

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
    0 "CatalogName" catalog_name, 1 "DataSourceId" data_source_id, 2 "DataSourceName" data_source_name,
    3 "DataSourceInstance" data_source_instance, 4 "DataSourceType" data_source_type, 5 "DatabaseName" database_name,
    6 "Description" description, 7 "Owner" owner, 8 "OwnerAccount" owner_account, 9 "CreateTime" create_time,
    10 "ModifiedTime" modified_time, 11 "Location" location, 12 "BizParams" biz_params, 13 "NextLevel" next_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BizParams {
    pub name_cn: Option<String>,
    pub name_en: Option<String>,
    pub has_advanced_config: Option<String>,
    pub biz_stand_code: Option<String>,
}
model! { BizParams {
    0 "NameCn" name_cn, 1 "NameEn" name_en, 2 "HasAdvancedConfig" has_advanced_config, 3 "BizStandCode" biz_stand_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealViewSchemaPage {
    pub page_number: i64,
    pub page_size: i64,
    pub database_name: String,
    pub datasource_id: String,
    pub data_source_type: String,
    pub project_id: String,
    pub env: Option<String>,
    pub model: Option<String>,
    pub dev_datasource_id: Option<String>,
    pub keyword: Option<String>,
}

/// What [`DescribeRealViewSchemaPage::new`] takes.
pub struct DescribeRealViewSchemaPageRequired {
    pub page_number: i64,
    pub page_size: i64,
    pub database_name: String,
    pub datasource_id: String,
    pub data_source_type: String,
    pub project_id: String,
}
operation! { DescribeRealViewSchemaPage{DescribeRealViewSchemaPageRequired: page_number, page_size, database_name, datasource_id, data_source_type, project_id}
    "DescribeRealViewSchemaPage" -> DescribeRealViewSchemaPageOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "DatabaseName" database_name, 3 "DatasourceId" datasource_id,
    4 "DataSourceType" data_source_type, 5 "ProjectId" project_id, 6 "Env" env: String, 7 "Model" model: String,
    8 "DevDatasourceId" dev_datasource_id: String, 9 "Keyword" keyword: String
} }
paged! { DescribeRealViewSchemaPage: DatabaseSchemaIInfo = Number "PageNumber", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRealViewSchemaPageOutput {
    pub items: Option<Vec<DatabaseSchemaIInfo>>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub total_count: Option<u64>,
    pub total_page: Option<u64>,
}
model! { DescribeRealViewSchemaPageOutput {
    0 "Items" items, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count,
    4 "TotalPage" total_page
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatabaseSchemaIInfo {
    pub schema_name: Option<String>,
    pub origin_database_name: Option<String>,
}
model! { DatabaseSchemaIInfo {
    0 "SchemaName" schema_name, 1 "OriginDatabaseName" origin_database_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelatedTasksByTaskId {
    pub project_id: String,
    pub task_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub dependency_direction: String,
    pub environment: String,
    pub task_name: Option<String>,
    pub cycle_type_list: Option<Vec<String>>,
    pub status_list: Option<Vec<String>>,
    pub owner_name_list: Option<Vec<String>>,
}

/// What [`DescribeRelatedTasksByTaskId::new`] takes.
pub struct DescribeRelatedTasksByTaskIdRequired {
    pub project_id: String,
    pub task_id: String,
    pub page_number: i64,
    pub page_size: i64,
    pub dependency_direction: String,
    pub environment: String,
}
operation! { DescribeRelatedTasksByTaskId{DescribeRelatedTasksByTaskIdRequired: project_id, task_id, page_number, page_size, dependency_direction, environment}
    "DescribeRelatedTasksByTaskId" -> DescribeRelatedTasksByTaskIdOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "DependencyDirection" dependency_direction, 5 "Environment" environment, 6 "TaskName" task_name: String,
    7 "CycleTypeList" cycle_type_list: Vec<String>, 8 "StatusList" status_list: Vec<String>,
    9 "OwnerNameList" owner_name_list: Vec<String>
} }
paged! { DescribeRelatedTasksByTaskId: RelatedTask =
    Number "PageNumber", "Data.RelatedTaskList" data.related_task_list, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelatedTasksByTaskIdOutput {
    pub data: Option<DescribeRelatedTasksByTaskIdResp>,
}
model! { DescribeRelatedTasksByTaskIdOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRelatedTasksByTaskIdResp {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub related_task_list: Option<Vec<RelatedTask>>,
}
model! { DescribeRelatedTasksByTaskIdResp {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "TotalCount" total_count,
    3 "RelatedTaskList" related_task_list
} }

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
    0 "DependencyDirection" dependency_direction, 1 "TaskId" task_id, 2 "TaskName" task_name, 3 "CycleType" cycle_type,
    4 "Status" status, 5 "OwnerName" owner_name, 6 "ProjectId" project_id, 7 "ProjectDisplayName" project_display_name,
    8 "WorkflowId" workflow_id, 9 "WorkflowName" workflow_name, 10 "TaskTypeId" task_type_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportTaskDetail {
    pub engine_task_id: String,
}
operation! { DescribeReportTaskDetail(engine_task_id: String)
    "DescribeReportTaskDetail" -> DescribeReportTaskDetailOutput {
    0 "EngineTaskId" engine_task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportTaskDetailOutput {
    pub data: Option<ReportTaskDetail>,
}
model! { DescribeReportTaskDetailOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTaskDetail {
    pub engine_task_id: Option<String>,
    pub engine_exe_status: Option<String>,
    pub engine_exe_start_time: Option<String>,
    pub engine_exe_end_time: Option<String>,
    pub task_type_id: Option<u64>,
    pub business_info: Option<String>,
    pub engine_task_info: Option<EngineTaskInfo>,
}
model! { ReportTaskDetail {
    0 "EngineTaskId" engine_task_id, 1 "EngineExeStatus" engine_exe_status,
    2 "EngineExeStartTime" engine_exe_start_time, 3 "EngineExeEndTime" engine_exe_end_time, 4 "TaskTypeId" task_type_id,
    5 "BusinessInfo" business_info, 6 "EngineTaskInfo" engine_task_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EngineTaskInfo {
    pub engine_submit_time: Option<String>,
    pub engine_exe_time: Option<String>,
    pub engine_exe_time_cost: Option<f64>,
    pub cu_consume: Option<u64>,
    pub resource_usage: Option<i64>,
    pub engine_name: Option<String>,
    pub engine_exe_status: Option<String>,
    pub task_kind: Option<String>,
    pub task_type: Option<String>,
    pub task_content: Option<String>,
    pub input_bytes_sum: Option<u64>,
    pub shuffle_read_bytes_sum: Option<u64>,
    pub shuffle_read_records_sum: Option<u64>,
    pub output_records_sum: Option<u64>,
    pub output_bytes_sum: Option<u64>,
    pub output_files_num: Option<u64>,
    pub output_small_files_num: Option<u64>,
    pub wait_time: Option<u64>,
    pub query_result_time: Option<u64>,
    pub cmd_args: Option<String>,
    pub v_core_seconds: Option<u64>,
    pub memory_seconds: Option<u64>,
    pub emr_user_name: Option<String>,
    pub query_id: Option<String>,
    pub application_id: Option<String>,
}
model! { EngineTaskInfo {
    0 "EngineSubmitTime" engine_submit_time, 1 "EngineExeTime" engine_exe_time,
    2 "EngineExeTimeCost" engine_exe_time_cost, 3 "CuConsume" cu_consume, 4 "ResourceUsage" resource_usage,
    5 "EngineName" engine_name, 6 "EngineExeStatus" engine_exe_status, 7 "TaskKind" task_kind, 8 "TaskType" task_type,
    9 "TaskContent" task_content, 10 "InputBytesSum" input_bytes_sum, 11 "ShuffleReadBytesSum" shuffle_read_bytes_sum,
    12 "ShuffleReadRecordsSum" shuffle_read_records_sum, 13 "OutputRecordsSum" output_records_sum,
    14 "OutputBytesSum" output_bytes_sum, 15 "OutputFilesNum" output_files_num,
    16 "OutputSmallFilesNum" output_small_files_num, 17 "WaitTime" wait_time, 18 "QueryResultTime" query_result_time,
    19 "CmdArgs" cmd_args, 20 "VCoreSeconds" v_core_seconds, 21 "MemorySeconds" memory_seconds,
    22 "EmrUserName" emr_user_name, 23 "QueryId" query_id, 24 "ApplicationId" application_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportTaskList {
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
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
    0 "PageNum" page_num: u64, 1 "PageSize" page_size: u64, 2 "ProjectId" project_id: String,
    3 "TaskId" task_id: String, 4 "InstanceId" instance_id: String, 5 "JobId" job_id: String,
    6 "EngineTaskId" engine_task_id: String, 7 "ProductSource" product_source: String, 8 "OnwerUid" onwer_uid: String,
    9 "StartTime" start_time: String, 10 "EndTime" end_time: String
} }
paged! { DescribeReportTaskList: TaskInfoVo = Number "PageNum", "Data.Rows" data.rows, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportTaskListOutput {
    pub data: Option<ReportTaskListInfo>,
}
model! { DescribeReportTaskListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTaskListInfo {
    pub rows: Option<Vec<TaskInfoVo>>,
    pub page_num: Option<u64>,
    pub page_size: Option<u64>,
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
}
model! { ReportTaskListInfo {
    0 "Rows" rows, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "TotalCount" total_count,
    4 "TotalPageNumber" total_page_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInfoVo {
    pub app_id: Option<String>,
    pub project_id: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_type_id: Option<u64>,
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
    0 "AppID" app_id, 1 "ProjectId" project_id, 2 "TaskId" task_id, 3 "TaskName" task_name, 4 "TaskTypeId" task_type_id,
    5 "OnwerUid" onwer_uid, 6 "InChargeId" in_charge_id, 7 "InstanceId" instance_id, 8 "JobId" job_id,
    9 "EngineType" engine_type, 10 "EngineName" engine_name, 11 "EngineSubType" engine_sub_type,
    12 "EngineTaskId" engine_task_id, 13 "EngineExeStatus" engine_exe_status, 14 "EngineExeUser" engine_exe_user,
    15 "EngineExeStartTime" engine_exe_start_time, 16 "EngineExeEndTime" engine_exe_end_time,
    17 "ProductSource" product_source, 18 "IntegrationType" integration_type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceManagePathTreesOutput {
    pub data: Option<Vec<ResourcePathTree>>,
}
model! { DescribeResourceManagePathTreesOutput {
    0 "Data" data
} }

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
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub cos_bucket: Option<String>,
    pub cos_region: Option<String>,
    pub extra_info: Option<String>,
}
model! { ResourcePathTree {
    0 "Name" name, 1 "IsLeaf" is_leaf, 2 "ResourceId" resource_id, 3 "LocalPath" local_path, 4 "RemotePath" remote_path,
    5 "FileExtensionType" file_extension_type, 6 "Size" size, 7 "Md5Value" md5_value, 8 "OwnerName" owner_name,
    9 "UpdateUser" update_user, 10 "UpdateUserId" update_user_id, 11 "CreateTime" create_time,
    12 "UpdateTime" update_time, 13 "CosBucket" cos_bucket, 14 "CosRegion" cos_region, 15 "ExtraInfo" extra_info
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderFields {
    pub name: Option<String>,
    pub direction: Option<String>,
}
input! { OrderFields() {
    0 "Name" name: String, 1 "Direction" direction: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleListOutput {
    pub data: Option<PageRoles>,
}
model! { DescribeRoleListOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageRoles {
    pub rows: Option<Vec<BaseRole>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub total_page_number: Option<i64>,
}
model! { PageRoles {
    0 "Rows" rows, 1 "PageNumber" page_number, 2 "PageSize" page_size, 3 "TotalCount" total_count,
    4 "TotalPageNumber" total_page_number
} }

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
    pub privileges: Option<Vec<RolePrivilege>>,
    pub operator: Option<BaseUser>,
    pub operate_time: Option<u64>,
    pub create_time: Option<u64>,
    pub create_time_str: Option<String>,
    pub update_time_str: Option<String>,
    pub project_id: Option<String>,
    pub update_time: Option<String>,
    pub creator: Option<String>,
}
model! { BaseRole {
    0 "RoleId" role_id, 1 "RoleName" role_name, 2 "DisplayName" display_name, 3 "Description" description,
    4 "RoleType" role_type, 5 "SystemDefault" system_default, 6 "Parameters" parameters, 7 "MemberCount" member_count,
    8 "Privileges" privileges, 9 "Operator" operator, 10 "OperateTime" operate_time, 11 "CreateTime" create_time,
    12 "CreateTimeStr" create_time_str, 13 "UpdateTimeStr" update_time_str, 14 "ProjectId" project_id,
    15 "UpdateTime" update_time, 16 "Creator" creator
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRule {
    pub rule_id: Option<u64>,
    pub project_id: Option<String>,
}
operation! { DescribeRule() "DescribeRule" -> DescribeRuleOutput {
    0 "RuleId" rule_id: u64, 1 "ProjectId" project_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleOutput {
    pub data: Option<RuleItem>,
}
model! { DescribeRuleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleDimStat {
    pub project_id: String,
    pub begin_date: String,
    pub end_date: String,
}
operation! { DescribeRuleDimStat(project_id: String, begin_date: String, end_date: String)
    "DescribeRuleDimStat" -> DescribeRuleDimStatOutput {
    0 "ProjectId" project_id, 1 "BeginDate" begin_date, 2 "EndDate" end_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleDimStatOutput {
    pub data: Option<RuleDimStat>,
}
model! { DescribeRuleDimStatOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleDimStat {
    pub total_cnt: Option<u64>,
    pub dim_cnt_list: Option<Vec<RuleDimCnt>>,
}
model! { RuleDimStat {
    0 "TotalCnt" total_cnt, 1 "DimCntList" dim_cnt_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleDimCnt {
    pub dim: Option<u64>,
    pub cnt: Option<u64>,
}
model! { RuleDimCnt {
    0 "Dim" dim, 1 "Cnt" cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleExecDetail {
    pub project_id: Option<String>,
    pub rule_exec_id: Option<u64>,
}
operation! { DescribeRuleExecDetail() "DescribeRuleExecDetail" -> DescribeRuleExecDetailOutput {
    0 "ProjectId" project_id: String, 1 "RuleExecId" rule_exec_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleExecDetailOutput {
    pub data: Option<RuleExecResultDetail>,
}
model! { DescribeRuleExecDetailOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleExecResultDetail {
    pub datasource_id: Option<u64>,
    pub datasource_name: Option<String>,
    pub database_id: Option<String>,
    pub database_name: Option<String>,
    pub instance_id: Option<String>,
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub rule_exec_result: Option<RuleExecResult>,
    pub table_owner_user_id: Option<u64>,
    pub datasource_type: Option<u64>,
    pub cluster_deploy_type: Option<String>,
}
model! { RuleExecResultDetail {
    0 "DatasourceId" datasource_id, 1 "DatasourceName" datasource_name, 2 "DatabaseId" database_id,
    3 "DatabaseName" database_name, 4 "InstanceId" instance_id, 5 "TableId" table_id, 6 "TableName" table_name,
    7 "RuleExecResult" rule_exec_result, 8 "TableOwnerUserId" table_owner_user_id, 9 "DatasourceType" datasource_type,
    10 "ClusterDeployType" cluster_deploy_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleExecLog {
    pub rule_exec_id: u64,
    pub project_id: String,
    pub rule_group_exec_id: u64,
}
operation! { DescribeRuleExecLog(rule_exec_id: u64, project_id: String, rule_group_exec_id: u64)
    "DescribeRuleExecLog" -> DescribeRuleExecLogOutput {
    0 "RuleExecId" rule_exec_id, 1 "ProjectId" project_id, 2 "RuleGroupExecId" rule_group_exec_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleExecLogOutput {
    pub data: Option<RuleExecLog>,
}
model! { DescribeRuleExecLogOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleExecLog {
    pub finished: Option<bool>,
    pub log: Option<String>,
}
model! { RuleExecLog {
    0 "Finished" finished, 1 "Log" log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleExecResults {
    pub rule_group_exec_id: Option<u64>,
    pub project_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
}
operation! { DescribeRuleExecResults() "DescribeRuleExecResults" -> DescribeRuleExecResultsOutput {
    0 "RuleGroupExecId" rule_group_exec_id: u64, 1 "ProjectId" project_id: String, 2 "Filters" filters: Vec<Filter>,
    3 "OrderFields" order_fields: Vec<OrderField>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleExecResultsOutput {
    pub data: Option<RuleExecResultPage>,
}
model! { DescribeRuleExecResultsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleExecResultPage {
    pub total_count: Option<u64>,
    pub items: Option<Vec<RuleExecResult>>,
}
model! { RuleExecResultPage {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleExecStat {
    pub project_id: String,
    pub begin_date: String,
    pub end_date: String,
}
operation! { DescribeRuleExecStat(project_id: String, begin_date: String, end_date: String)
    "DescribeRuleExecStat" -> DescribeRuleExecStatOutput {
    0 "ProjectId" project_id, 1 "BeginDate" begin_date, 2 "EndDate" end_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleExecStatOutput {
    pub data: Option<RuleExecStat>,
}
model! { DescribeRuleExecStatOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleExecStat {
    pub total_cnt: Option<u64>,
    pub last_total_cnt: Option<u64>,
    pub total_cnt_ratio: Option<f64>,
    pub last_total_cnt_ratio: Option<f64>,
    pub trigger_cnt: Option<u64>,
    pub last_trigger_cnt: Option<u64>,
    pub trigger_cnt_ratio: Option<f64>,
    pub last_trigger_cnt_ratio: Option<f64>,
    pub alarm_cnt: Option<u64>,
    pub last_alarm_cnt: Option<u64>,
    pub alarm_cnt_ratio: Option<f64>,
    pub last_alarm_cnt_ratio: Option<f64>,
    pub pipeline_cnt: Option<u64>,
    pub last_pipeline_cnt: Option<u64>,
    pub pipeline_cnt_ratio: Option<f64>,
    pub last_pipeline_cnt_ratio: Option<f64>,
}
model! { RuleExecStat {
    0 "TotalCnt" total_cnt, 1 "LastTotalCnt" last_total_cnt, 2 "TotalCntRatio" total_cnt_ratio,
    3 "LastTotalCntRatio" last_total_cnt_ratio, 4 "TriggerCnt" trigger_cnt, 5 "LastTriggerCnt" last_trigger_cnt,
    6 "TriggerCntRatio" trigger_cnt_ratio, 7 "LastTriggerCntRatio" last_trigger_cnt_ratio, 8 "AlarmCnt" alarm_cnt,
    9 "LastAlarmCnt" last_alarm_cnt, 10 "AlarmCntRatio" alarm_cnt_ratio, 11 "LastAlarmCntRatio" last_alarm_cnt_ratio,
    12 "PipelineCnt" pipeline_cnt, 13 "LastPipelineCnt" last_pipeline_cnt, 14 "PipelineCntRatio" pipeline_cnt_ratio,
    15 "LastPipelineCntRatio" last_pipeline_cnt_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleGroup {
    pub rule_group_id: Option<u64>,
    pub datasource_id: Option<String>,
    pub table_id: Option<String>,
    pub project_id: Option<String>,
    pub database_id: Option<String>,
}
operation! { DescribeRuleGroup() "DescribeRuleGroup" -> DescribeRuleGroupOutput {
    0 "RuleGroupId" rule_group_id: u64, 1 "DatasourceId" datasource_id: String, 2 "TableId" table_id: String,
    3 "ProjectId" project_id: String, 4 "DatabaseId" database_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleGroupOutput {
    pub data: Option<RuleGroup>,
}
model! { DescribeRuleGroupOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleGroup {
    pub rule_group_id: Option<u64>,
    pub datasource_id: Option<String>,
    pub datasource_name: Option<String>,
    pub datasource_type: Option<u64>,
    pub monitor_type: Option<u64>,
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
    pub rule_count: Option<u64>,
    pub monitor_status: Option<bool>,
    pub table_owner_user_id: Option<u64>,
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
    0 "RuleGroupId" rule_group_id, 1 "DatasourceId" datasource_id, 2 "DatasourceName" datasource_name,
    3 "DatasourceType" datasource_type, 4 "MonitorType" monitor_type, 5 "UpdateTime" update_time,
    6 "TableName" table_name, 7 "TableId" table_id, 8 "TableOwnerName" table_owner_name, 9 "ExecStrategy" exec_strategy,
    10 "Subscription" subscription, 11 "DatabaseId" database_id, 12 "DatabaseName" database_name,
    13 "SchemaName" schema_name, 14 "Permission" permission, 15 "RuleCount" rule_count,
    16 "MonitorStatus" monitor_status, 17 "TableOwnerUserId" table_owner_user_id, 18 "InstanceId" instance_id,
    19 "CreateTime" create_time, 20 "StrategyConfig" strategy_config, 21 "SubscribeConfig" subscribe_config,
    22 "DsEnvType" ds_env_type, 23 "ClusterDeployType" cluster_deploy_type, 24 "Name" name, 25 "ExecDetail" exec_detail,
    26 "PipelineTaskCount" pipeline_task_count, 27 "EnableRuleCount" enable_rule_count, 28 "Description" description,
    29 "CreateUserName" create_user_name, 30 "GroupType" group_type, 31 "AspectTaskId" aspect_task_id,
    32 "CatalogName" catalog_name, 33 "InChargeId" in_charge_id, 34 "InChargeName" in_charge_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleGroupExecResultsByPage {
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
    pub project_id: Option<String>,
}
operation! { DescribeRuleGroupExecResultsByPage()
    "DescribeRuleGroupExecResultsByPage" -> DescribeRuleGroupExecResultsByPageOutput {
    0 "PageNumber" page_number: u64, 1 "PageSize" page_size: u64, 2 "Filters" filters: Vec<Filter>,
    3 "OrderFields" order_fields: Vec<OrderField>, 4 "ProjectId" project_id: String
} }
paged! { DescribeRuleGroupExecResultsByPage: RuleGroupExecResult =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleGroupExecResultsByPageOutput {
    pub data: Option<RuleGroupExecResultPage>,
}
model! { DescribeRuleGroupExecResultsByPageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleGroupExecResultPage {
    pub total_count: Option<u64>,
    pub items: Option<Vec<RuleGroupExecResult>>,
}
model! { RuleGroupExecResultPage {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleGroupSubscription {
    pub rule_group_id: Option<u64>,
    pub project_id: Option<String>,
}
operation! { DescribeRuleGroupSubscription() "DescribeRuleGroupSubscription" -> DescribeRuleGroupSubscriptionOutput {
    0 "RuleGroupId" rule_group_id: u64, 1 "ProjectId" project_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleGroupSubscriptionOutput {
    pub data: Option<RuleGroupSubscribe>,
}
model! { DescribeRuleGroupSubscriptionOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleGroupTable {
    pub table_id: String,
}
operation! { DescribeRuleGroupTable(table_id: String) "DescribeRuleGroupTable" -> DescribeRuleGroupTableOutput {
    0 "TableId" table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleGroupTableOutput {
    pub data: Option<RuleGroupTable>,
}
model! { DescribeRuleGroupTableOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleGroupTable {
    pub table_info: Option<RuleGroupTableInnerInfo>,
    pub rule_groups: Option<Vec<RuleGroupSchedulerInfo>>,
    pub subscriptions: Option<Vec<RuleGroupSubscribe>>,
}
model! { RuleGroupTable {
    0 "TableInfo" table_info, 1 "RuleGroups" rule_groups, 2 "Subscriptions" subscriptions
} }

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
    0 "TableId" table_id, 1 "TableName" table_name, 2 "InstanceId" instance_id, 3 "DatasourceId" datasource_id,
    4 "DatasourceName" datasource_name, 5 "DatasourceType" datasource_type, 6 "DatabaseId" database_id,
    7 "DatabaseName" database_name, 8 "ProjectId" project_id, 9 "UserId" user_id
} }

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
    pub associate_task_ids: Option<Vec<String>>,
}
model! { RuleGroupSchedulerInfo {
    0 "Id" id, 1 "MonitorType" monitor_type, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "CycleType" cycle_type,
    5 "CycleStep" cycle_step, 6 "CycleDesc" cycle_desc, 7 "TaskAction" task_action, 8 "DelayTime" delay_time,
    9 "CycleTaskId" cycle_task_id, 10 "AssociateTaskIds" associate_task_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleGroupsByPage {
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
    pub project_id: Option<String>,
}
operation! { DescribeRuleGroupsByPage() "DescribeRuleGroupsByPage" -> DescribeRuleGroupsByPageOutput {
    0 "PageNumber" page_number: u64, 1 "PageSize" page_size: u64, 2 "Filters" filters: Vec<Filter>,
    3 "OrderFields" order_fields: Vec<OrderField>, 4 "ProjectId" project_id: String
} }
paged! { DescribeRuleGroupsByPage: RuleGroup = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleGroupsByPageOutput {
    pub data: Option<RuleGroupPage>,
}
model! { DescribeRuleGroupsByPageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleGroupPage {
    pub total_count: Option<u64>,
    pub items: Option<Vec<RuleGroup>>,
    pub monitor_enabled_count: Option<u64>,
}
model! { RuleGroupPage {
    0 "TotalCount" total_count, 1 "Items" items, 2 "MonitorEnabledCount" monitor_enabled_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleTemplate {
    pub project_id: Option<String>,
    pub template_id: Option<u64>,
}
operation! { DescribeRuleTemplate() "DescribeRuleTemplate" -> DescribeRuleTemplateOutput {
    0 "ProjectId" project_id: String, 1 "TemplateId" template_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleTemplateOutput {
    pub data: Option<RuleTemplate>,
}
model! { DescribeRuleTemplateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleTemplate {
    pub rule_template_id: Option<u64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<u64>,
    pub source_object_type: Option<u64>,
    pub source_object_data_type: Option<u64>,
    pub source_content: Option<String>,
    pub source_engine_types: Option<Vec<u64>>,
    pub quality_dim: Option<u64>,
    pub compare_type: Option<u64>,
    pub citation_count: Option<u64>,
    pub user_id: Option<u64>,
    pub user_name: Option<String>,
    pub update_time: Option<String>,
    pub where_flag: Option<bool>,
    pub multi_source_flag: Option<bool>,
    pub sql_expression: Option<String>,
    pub sub_quality_dim: Option<u64>,
    pub resolved_sql_expression: Option<SqlExpression>,
    pub datasource_types: Option<Vec<i64>>,
    pub user_id_str: Option<String>,
}
model! { RuleTemplate {
    0 "RuleTemplateId" rule_template_id, 1 "Name" name, 2 "Description" description, 3 "Type" r#type,
    4 "SourceObjectType" source_object_type, 5 "SourceObjectDataType" source_object_data_type,
    6 "SourceContent" source_content, 7 "SourceEngineTypes" source_engine_types, 8 "QualityDim" quality_dim,
    9 "CompareType" compare_type, 10 "CitationCount" citation_count, 11 "UserId" user_id, 12 "UserName" user_name,
    13 "UpdateTime" update_time, 14 "WhereFlag" where_flag, 15 "MultiSourceFlag" multi_source_flag,
    16 "SqlExpression" sql_expression, 17 "SubQualityDim" sub_quality_dim,
    18 "ResolvedSqlExpression" resolved_sql_expression, 19 "DatasourceTypes" datasource_types,
    20 "UserIdStr" user_id_str
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlExpression {
    pub table_expressions: Option<Vec<SqlExpressionTable>>,
    pub param_expressions: Option<Vec<String>>,
    pub system_template_expressions: Option<Vec<String>>,
}
model! { SqlExpression {
    0 "TableExpressions" table_expressions, 1 "ParamExpressions" param_expressions,
    2 "SystemTemplateExpressions" system_template_expressions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlExpressionTable {
    pub table_expression: Option<String>,
    pub column_expression: Option<Vec<String>>,
}
model! { SqlExpressionTable {
    0 "TableExpression" table_expression, 1 "ColumnExpression" column_expression
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleTemplates {
    pub r#type: Option<u64>,
    pub source_object_type: Option<u64>,
    pub project_id: Option<String>,
    pub source_engine_types: Option<Vec<u64>>,
}
operation! { DescribeRuleTemplates() "DescribeRuleTemplates" -> DescribeRuleTemplatesOutput {
    0 "Type" r#type: u64, 1 "SourceObjectType" source_object_type: u64, 2 "ProjectId" project_id: String,
    3 "SourceEngineTypes" source_engine_types: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleTemplatesOutput {
    pub data: Option<Vec<RuleTemplate>>,
}
model! { DescribeRuleTemplatesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleTemplatesByPage {
    pub page_number: u64,
    pub page_size: u64,
    pub project_id: String,
    pub order_fields: Option<Vec<OrderField>>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRuleTemplatesByPage(page_number: u64, page_size: u64, project_id: String)
    "DescribeRuleTemplatesByPage" -> DescribeRuleTemplatesByPageOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "ProjectId" project_id,
    3 "OrderFields" order_fields: Vec<OrderField>, 4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRuleTemplatesByPage: RuleTemplate =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRuleTemplatesByPageOutput {
    pub data: Option<RuleTemplatePage>,
}
model! { DescribeRuleTemplatesByPageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleTemplatePage {
    pub total_count: Option<u64>,
    pub items: Option<Vec<RuleTemplate>>,
}
model! { RuleTemplatePage {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRules {
    pub project_id: Option<String>,
    pub rule_group_id: Option<u64>,
    pub engine_type: Option<String>,
}
operation! { DescribeRules() "DescribeRules" -> DescribeRulesOutput {
    0 "ProjectId" project_id: String, 1 "RuleGroupId" rule_group_id: u64, 2 "EngineType" engine_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesOutput {
    pub data: Option<Vec<RuleItem>>,
}
model! { DescribeRulesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesByPage {
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
    pub project_id: Option<String>,
}
operation! { DescribeRulesByPage() "DescribeRulesByPage" -> DescribeRulesByPageOutput {
    0 "PageNumber" page_number: u64, 1 "PageSize" page_size: u64, 2 "Filters" filters: Vec<Filter>,
    3 "OrderFields" order_fields: Vec<OrderField>, 4 "ProjectId" project_id: String
} }
paged! { DescribeRulesByPage: RuleItem = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRulesByPageOutput {
    pub data: Option<RulePage>,
}
model! { DescribeRulesByPageOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RulePage {
    pub total_count: Option<u64>,
    pub items: Option<Vec<RuleItem>>,
}
model! { RulePage {
    0 "TotalCount" total_count, 1 "Items" items
} }

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
    Number "PageIndex", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduleInstancesOutput {
    pub request_from_source: Option<String>,
    pub data: Option<CollectionInstanceOpsDto>,
}
model! { DescribeScheduleInstancesOutput {
    0 "RequestFromSource" request_from_source, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerInstanceStatus {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerInstanceStatusOutput {
    pub data: Option<Vec<ScreenInstanceInfo>>,
}
model! { DescribeSchedulerInstanceStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenInstanceInfo {
    pub count_tag: Option<u64>,
    pub total_num: Option<u64>,
    pub running_num: Option<u64>,
    pub wait_running_num: Option<u64>,
    pub dependency_num: Option<u64>,
    pub wait_event_num: Option<String>,
    pub stopping_num: Option<u64>,
    pub succeed_num: Option<u64>,
    pub failed_num: Option<u64>,
    pub skip_running_num: Option<i64>,
}
model! { ScreenInstanceInfo {
    0 "CountTag" count_tag, 1 "TotalNum" total_num, 2 "RunningNum" running_num, 3 "WaitRunningNum" wait_running_num,
    4 "DependencyNum" dependency_num, 5 "WaitEventNum" wait_event_num, 6 "StoppingNum" stopping_num,
    7 "SucceedNum" succeed_num, 8 "FailedNum" failed_num, 9 "SkipRunningNum" skip_running_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerRunTimeInstanceCntByStatus {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerRunTimeInstanceCntByStatusOutput {
    pub data: Option<Vec<RuntimeInstanceCntTop>>,
}
model! { DescribeSchedulerRunTimeInstanceCntByStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuntimeInstanceCntTop {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub in_charge: Option<String>,
    pub cycle_unit: Option<String>,
    pub state: Option<String>,
    pub run_time: Option<u64>,
    pub cur_run_time: Option<String>,
    pub wait_schedule_time: Option<u64>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
}
model! { RuntimeInstanceCntTop {
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "InCharge" in_charge, 3 "CycleUnit" cycle_unit, 4 "State" state,
    5 "RunTime" run_time, 6 "CurRunTime" cur_run_time, 7 "WaitScheduleTime" wait_schedule_time,
    8 "ProjectId" project_id, 9 "ProjectName" project_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerTaskCntByStatus {
    pub task_type: Option<u64>,
    pub type_name: Option<String>,
    pub project_id: Option<String>,
    pub in_charge: Option<String>,
    pub workflow_id: Option<String>,
    pub project_ids: Option<Vec<String>>,
    pub resource_group_ids: Option<Vec<String>>,
}
operation! { DescribeSchedulerTaskCntByStatus()
    "DescribeSchedulerTaskCntByStatus" -> DescribeSchedulerTaskCntByStatusOutput {
    0 "TaskType" task_type: u64, 1 "TypeName" type_name: String, 2 "ProjectId" project_id: String,
    3 "InCharge" in_charge: String, 4 "WorkflowId" workflow_id: String, 5 "ProjectIds" project_ids: Vec<String>,
    6 "ResourceGroupIds" resource_group_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerTaskCntByStatusOutput {
    pub data: Option<Vec<ScreenTaskInfo>>,
}
model! { DescribeSchedulerTaskCntByStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScreenTaskInfo {
    pub count_tag: Option<u64>,
    pub total_num: Option<u64>,
    pub running_num: Option<u64>,
    pub stopping_num: Option<u64>,
    pub stopped_num: Option<u64>,
    pub frozen_num: Option<u64>,
    pub invalid_num: Option<u64>,
    pub year_num: Option<u64>,
    pub month_num: Option<u64>,
    pub week_num: Option<u64>,
    pub day_num: Option<u64>,
    pub hour_num: Option<u64>,
    pub minute_num: Option<u64>,
    pub workflow_num: Option<u64>,
}
model! { ScreenTaskInfo {
    0 "CountTag" count_tag, 1 "TotalNum" total_num, 2 "RunningNum" running_num, 3 "StoppingNum" stopping_num,
    4 "StoppedNum" stopped_num, 5 "FrozenNum" frozen_num, 6 "InvalidNum" invalid_num, 7 "YearNum" year_num,
    8 "MonthNum" month_num, 9 "WeekNum" week_num, 10 "DayNum" day_num, 11 "HourNum" hour_num, 12 "MinuteNum" minute_num,
    13 "WorkflowNum" workflow_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerTaskTypeCnt {
    pub project_id: String,
    pub in_charge: Option<String>,
}
operation! { DescribeSchedulerTaskTypeCnt(project_id: String)
    "DescribeSchedulerTaskTypeCnt" -> DescribeSchedulerTaskTypeCntOutput {
    0 "ProjectId" project_id, 1 "InCharge" in_charge: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSchedulerTaskTypeCntOutput {
    pub data: Option<Vec<TaskTypeCnt>>,
}
model! { DescribeSchedulerTaskTypeCntOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskTypeCnt {
    pub number: Option<String>,
    pub task_type: Option<String>,
    pub type_name: Option<String>,
}
model! { TaskTypeCnt {
    0 "Number" number, 1 "TaskType" task_type, 2 "TypeName" type_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticInstanceStatusTrendOps {
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
    pub time_point: Option<u64>,
}
operation! { DescribeStatisticInstanceStatusTrendOps(project_id: String)
    "DescribeStatisticInstanceStatusTrendOps" -> DescribeStatisticInstanceStatusTrendOpsOutput {
    0 "ProjectId" project_id, 1 "TaskTypeId" task_type_id: String, 2 "TimeType" time_type: String,
    3 "TypeName" type_name: String, 4 "StartTime" start_time: String, 5 "EndTime" end_time: String,
    6 "ExecutionGroupId" execution_group_id: String, 7 "ExecutionGroupName" execution_group_name: String,
    8 "InCharge" in_charge: String, 9 "TaskType" task_type: i64, 10 "StateList" state_list: Vec<i64>,
    11 "AggregationUnit" aggregation_unit: String, 12 "AverageWindowSize" average_window_size: i64,
    13 "WorkflowId" workflow_id: String, 14 "ProjectIds" project_ids: Vec<String>, 15 "TimePoint" time_point: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticInstanceStatusTrendOpsOutput {
    pub data: Option<Vec<InstanceStatisticInfo>>,
}
model! { DescribeStatisticInstanceStatusTrendOpsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceStatisticInfo {
    pub count_list: Option<Vec<u64>>,
    pub time_list: Option<Vec<String>>,
    pub instance_status: Option<String>,
    pub instance_count: Option<u64>,
    pub show_time: Option<String>,
    pub report_time: Option<String>,
    pub count: Option<i64>,
}
model! { InstanceStatisticInfo {
    0 "CountList" count_list, 1 "TimeList" time_list, 2 "InstanceStatus" instance_status,
    3 "InstanceCount" instance_count, 4 "ShowTime" show_time, 5 "ReportTime" report_time, 6 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamTaskLogList {
    pub project_id: String,
    pub task_id: String,
    pub job_id: String,
    pub end_time: u64,
    pub start_time: u64,
    pub container: Option<String>,
    pub limit: Option<u64>,
    pub order_type: Option<String>,
    pub running_order_id: Option<u64>,
    pub keyword: Option<String>,
    pub job_type: Option<String>,
    pub context: Option<String>,
}

/// What [`DescribeStreamTaskLogList::new`] takes.
pub struct DescribeStreamTaskLogListRequired {
    pub project_id: String,
    pub task_id: String,
    pub job_id: String,
    pub end_time: u64,
    pub start_time: u64,
}
operation! { DescribeStreamTaskLogList{DescribeStreamTaskLogListRequired: project_id, task_id, job_id, end_time, start_time}
    "DescribeStreamTaskLogList" -> DescribeStreamTaskLogListOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "JobId" job_id, 3 "EndTime" end_time, 4 "StartTime" start_time,
    5 "Container" container: String, 6 "Limit" limit: u64, 7 "OrderType" order_type: String,
    8 "RunningOrderId" running_order_id: u64, 9 "Keyword" keyword: String, 10 "JobType" job_type: String,
    11 "Context" context: String
} }
paged! { DescribeStreamTaskLogList: LogContentInfo =
    Token "Context", "LogContentList" log_content_list, next "Context"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStreamTaskLogListOutput {
    pub list_over: Option<bool>,
    pub log_content_list: Option<Vec<LogContentInfo>>,
    pub context: Option<String>,
}
model! { DescribeStreamTaskLogListOutput {
    0 "ListOver" list_over, 1 "LogContentList" log_content_list, 2 "Context" context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogContentInfo {
    pub log: Option<String>,
    pub pkg_id: Option<String>,
    pub pkg_log_id: Option<String>,
    pub time: Option<u64>,
    pub container_name: Option<String>,
}
model! { LogContentInfo {
    0 "Log" log, 1 "PkgId" pkg_id, 2 "PkgLogId" pkg_log_id, 3 "Time" time, 4 "ContainerName" container_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSuccessorOpsTaskInfos {
    pub task_id: String,
    pub project_id: String,
}
operation! { DescribeSuccessorOpsTaskInfos(task_id: String, project_id: String)
    "DescribeSuccessorOpsTaskInfos" -> DescribeSuccessorOpsTaskInfosOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSuccessorOpsTaskInfosOutput {
    pub data: Option<Vec<TaskOpsDto>>,
}
model! { DescribeSuccessorOpsTaskInfosOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSuccessorTaskInfoList {
    pub task_ids: Option<Vec<String>>,
    pub project_id: Option<String>,
}
operation! { DescribeSuccessorTaskInfoList() "DescribeSuccessorTaskInfoList" -> DescribeSuccessorTaskInfoListOutput {
    0 "TaskIds" task_ids: Vec<String>, 1 "ProjectId" project_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSuccessorTaskInfoListOutput {
    pub data: Option<Vec<SuccessorTaskInfo>>,
}
model! { DescribeSuccessorTaskInfoListOutput {
    0 "Data" data
} }

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
    pub privileges: Option<Vec<String>>,
}
model! { SuccessorTaskInfo {
    0 "TaskId" task_id, 1 "WorkflowId" workflow_id, 2 "TaskName" task_name, 3 "Layer" layer, 4 "Status" status,
    5 "TaskTypeId" task_type_id, 6 "InCharge" in_charge, 7 "ProjectId" project_id, 8 "ProjectName" project_name,
    9 "WorkflowName" workflow_name, 10 "CycleUnit" cycle_unit, 11 "ScheduleDesc" schedule_desc,
    12 "TaskTypeDesc" task_type_desc, 13 "Privileges" privileges
} }

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
    Number "PageNumber", "TableBasicInfoList" table_basic_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableBasicInfoOutput {
    pub table_basic_info_list: Option<Vec<TableBasicInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeTableBasicInfoOutput {
    0 "TableBasicInfoList" table_basic_info_list, 1 "TotalCount" total_count
} }

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
    pub partition_columns: Option<Vec<String>>,
    pub storage_format: Option<String>,
    pub storage_size: Option<u64>,
    pub storage_size_with_unit: Option<String>,
    pub total_size_mb: Option<u64>,
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
    0 "TableId" table_id, 1 "DatasourceId" datasource_id, 2 "DatasourceName" datasource_name,
    3 "DatabaseId" database_id, 4 "DatabaseName" database_name, 5 "TableName" table_name, 6 "EngineType" engine_type,
    7 "TableType" table_type, 8 "ProjectId" project_id, 9 "ProjectName" project_name,
    10 "ProjectDisplayName" project_display_name, 11 "TableOwnerId" table_owner_id,
    12 "TableOwnerName" table_owner_name, 13 "StorageLocation" storage_location, 14 "Description" description,
    15 "IsPartitionTable" is_partition_table, 16 "PartitionColumns" partition_columns,
    17 "StorageFormat" storage_format, 18 "StorageSize" storage_size, 19 "StorageSizeWithUnit" storage_size_with_unit,
    20 "TotalSizeMb" total_size_mb, 21 "ReplicaCount" replica_count, 22 "FileCount" file_count,
    23 "PartitionCount" partition_count, 24 "PartitionFieldCount" partition_field_count,
    25 "PartitionExpireDays" partition_expire_days, 26 "CreateTime" create_time, 27 "UpdateTime" update_time,
    28 "Location" location
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableContentPreview {
    pub table_id: String,
    pub technology_type: String,
    pub cluster_id: String,
    pub resource_type: String,
    pub table_name: String,
    pub project_id: String,
    pub row_num: Option<i64>,
    pub database_name: Option<String>,
    pub task_id: Option<String>,
    pub partition_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub sql: Option<String>,
    pub engine_id: Option<String>,
}

/// What [`DescribeTableContentPreview::new`] takes.
pub struct DescribeTableContentPreviewRequired {
    pub table_id: String,
    pub technology_type: String,
    pub cluster_id: String,
    pub resource_type: String,
    pub table_name: String,
    pub project_id: String,
}
operation! { DescribeTableContentPreview{DescribeTableContentPreviewRequired: table_id, technology_type, cluster_id, resource_type, table_name, project_id}
    "DescribeTableContentPreview" -> DescribeTableContentPreviewOutput {
    0 "TableId" table_id, 1 "TechnologyType" technology_type, 2 "ClusterId" cluster_id, 3 "ResourceType" resource_type,
    4 "TableName" table_name, 5 "ProjectId" project_id, 6 "RowNum" row_num: i64, 7 "DatabaseName" database_name: String,
    8 "TaskId" task_id: String, 9 "PartitionName" partition_name: String,
    10 "ResourceGroupId" resource_group_id: String, 11 "Sql" sql: String, 12 "EngineId" engine_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableContentPreviewOutput {
    pub column_names: Option<Vec<String>>,
    pub table_record_set: Option<Vec<TableRecord>>,
    pub task_id: Option<String>,
    pub async_state: Option<i64>,
}
model! { DescribeTableContentPreviewOutput {
    0 "ColumnNames" column_names, 1 "TableRecordSet" table_record_set, 2 "TaskId" task_id, 3 "AsyncState" async_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableRecord {
    pub table_record_field_set: Option<Vec<TableRecordField>>,
}
model! { TableRecord {
    0 "TableRecordFieldSet" table_record_field_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableRecordField {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { TableRecordField {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableDdl {
    pub table_id: String,
}
operation! { DescribeTableDdl(table_id: String) "DescribeTableDdl" -> DescribeTableDdlOutput {
    0 "TableId" table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableDdlOutput {
    pub ddl: Option<String>,
}
model! { DescribeTableDdlOutput {
    0 "Ddl" ddl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableInfoList {
    pub filters: Vec<Filter>,
    pub connection_type: String,
    pub catalog: String,
}
operation! { DescribeTableInfoList(filters: Vec<Filter>, connection_type: String, catalog: String)
    "DescribeTableInfoList" -> DescribeTableInfoListOutput {
    0 "Filters" filters, 1 "ConnectionType" connection_type, 2 "Catalog" catalog
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableInfoListOutput {
    pub table_info: Option<Vec<TableInfo>>,
}
model! { DescribeTableInfoListOutput {
    0 "TableInfo" table_info
} }

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
    0 "TableId" table_id, 1 "TableName" table_name, 2 "TableType" table_type,
    3 "OriginDatabaseName" origin_database_name, 4 "OriginSchemaName" origin_schema_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableLineage {
    pub direction: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableLineageInfo {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableLineageOutput {
    pub table_lineage: Option<TableLineageInfo>,
}
model! { DescribeTableLineageOutput {
    0 "TableLineage" table_lineage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableLineageInfo {
    pub direction: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableLineageInfoOutput {
    pub table_lineage_basic_info: Option<TableLineageBaseInfo>,
}
model! { DescribeTableLineageInfoOutput {
    0 "TableLineageBasicInfo" table_lineage_basic_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableLineageBaseInfo {
    pub metastore_type: Option<String>,
    pub prefix_path: Option<String>,
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
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub tasks: Option<Vec<String>>,
}
model! { TableLineageBaseInfo {
    0 "MetastoreType" metastore_type, 1 "PrefixPath" prefix_path, 2 "ProjectId" project_id,
    3 "DatasourceId" datasource_id, 4 "TableId" table_id, 5 "Params" params, 6 "ParentSet" parent_set,
    7 "ChildSet" child_set, 8 "ExtParams" ext_params, 9 "Id" id, 10 "MetastoreTypeName" metastore_type_name,
    11 "TableName" table_name, 12 "QualifiedName" qualified_name, 13 "DownStreamCount" down_stream_count,
    14 "UpStreamCount" up_stream_count, 15 "Description" description, 16 "CreateTime" create_time,
    17 "ModifyTime" modify_time, 18 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableMeta {
    pub table_id: String,
    pub table_name_filter: Option<TableNameFilter>,
    pub table_filter_type: Option<u64>,
    pub search_names: Option<Vec<String>>,
}
operation! { DescribeTableMeta(table_id: String) "DescribeTableMeta" -> DescribeTableMetaOutput {
    0 "TableId" table_id, 1 "TableNameFilter" table_name_filter: TableNameFilter,
    2 "TableFilterType" table_filter_type: u64, 3 "SearchNames" search_names: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableMetaOutput {
    pub table_meta: Option<TableMeta>,
    pub lifecycle_info: Option<LifecycleInfo>,
    pub tag_vote_sum_list: Option<Vec<TagVoteSum>>,
}
model! { DescribeTableMetaOutput {
    0 "TableMeta" table_meta, 1 "LifecycleInfo" lifecycle_info, 2 "TagVoteSumList" tag_vote_sum_list
} }

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
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub ddl_modify_time: Option<String>,
    pub last_access_time: Option<String>,
    pub project_name: Option<String>,
    pub biz_catalog_ids: Option<Vec<String>>,
    pub biz_catalog_names: Option<Vec<String>>,
    pub has_favorite: Option<bool>,
    pub storage_size_with_unit: Option<String>,
    pub instance_id: Option<String>,
    pub technology_type: Option<String>,
    pub table_name_en: Option<String>,
    pub project_id: Option<String>,
    pub partitions: Option<String>,
    pub replication_factor: Option<String>,
    pub project_display_name: Option<String>,
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
    pub columns: Option<Vec<SearchColumnDocVO>>,
    pub meta_crawl_type: Option<String>,
    pub is_view: Option<bool>,
    pub location: Option<String>,
    pub life_cycle_time: Option<i64>,
    pub is_partition_table: Option<i64>,
    pub partition_columns: Option<Vec<String>>,
    pub date_format: Option<String>,
    pub partition_expire_days: Option<i64>,
    pub table_properties: Option<Vec<TableMetaProperty>>,
    pub environment: Option<String>,
    pub schema: Option<String>,
    pub collect_datasource_list: Option<Vec<GovDatasourceInfo>>,
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
    pub tag_info_list: Option<Vec<LabelTag>>,
    pub label_value_selections: Option<Vec<LabelValueSelection>>,
    pub namespace: Option<String>,
    pub meta_from: Option<String>,
    pub engine_creator: Option<String>,
    pub project_status: Option<i64>,
}
model! { TableMeta {
    0 "TableId" table_id, 1 "TableName" table_name, 2 "TableOwnerName" table_owner_name, 3 "DatasourceId" datasource_id,
    4 "ClusterName" cluster_name, 5 "DatasourceName" datasource_name, 6 "DatabaseName" database_name,
    7 "TablePath" table_path, 8 "TableNameCn" table_name_cn, 9 "MetastoreId" metastore_id,
    10 "MetastoreType" metastore_type, 11 "Description" description, 12 "ColumnSeparator" column_separator,
    13 "StorageFormat" storage_format, 14 "StorageSize" storage_size, 15 "TableType" table_type,
    16 "CreateTime" create_time, 17 "ModifyTime" modify_time, 18 "DdlModifyTime" ddl_modify_time,
    19 "LastAccessTime" last_access_time, 20 "ProjectName" project_name, 21 "BizCatalogIds" biz_catalog_ids,
    22 "BizCatalogNames" biz_catalog_names, 23 "HasFavorite" has_favorite,
    24 "StorageSizeWithUnit" storage_size_with_unit, 25 "InstanceId" instance_id, 26 "TechnologyType" technology_type,
    27 "TableNameEn" table_name_en, 28 "ProjectId" project_id, 29 "Partitions" partitions,
    30 "ReplicationFactor" replication_factor, 31 "ProjectDisplayName" project_display_name,
    32 "DataModifyTime" data_modify_time, 33 "ClusterId" cluster_id, 34 "HasAdminAuthority" has_admin_authority,
    35 "DatasourceDisplayName" datasource_display_name, 36 "DatabaseId" database_id, 37 "FavoriteCount" favorite_count,
    38 "LikeCount" like_count, 39 "HasLike" has_like, 40 "TablePropertyScore" table_property_score,
    41 "TableHeat" table_heat, 42 "OwnerProjectId" owner_project_id, 43 "TableOwnerId" table_owner_id,
    44 "DataSourceCategory" data_source_category, 45 "Columns" columns, 46 "MetaCrawlType" meta_crawl_type,
    47 "IsView" is_view, 48 "Location" location, 49 "LifeCycleTime" life_cycle_time,
    50 "IsPartitionTable" is_partition_table, 51 "PartitionColumns" partition_columns, 52 "DateFormat" date_format,
    53 "PartitionExpireDays" partition_expire_days, 54 "TableProperties" table_properties, 55 "Environment" environment,
    56 "Schema" schema, 57 "CollectDatasourceList" collect_datasource_list, 58 "CollectJobId" collect_job_id,
    59 "CollectJobName" collect_job_name, 60 "Urn" urn, 61 "HasBizPermission" has_biz_permission,
    62 "OwnerByEngine" owner_by_engine, 63 "ErrorTips" error_tips, 64 "IfSupportCreateAndDDL" if_support_create_and_ddl,
    65 "DataFromType" data_from_type, 66 "EngineOwner" engine_owner, 67 "DataLayerUuid" data_layer_uuid,
    68 "DataLayerName" data_layer_name, 69 "ColumnCount" column_count, 70 "TablePermissionFlag" table_permission_flag,
    71 "AssetStatus" asset_status, 72 "AssetLevel" asset_level, 73 "AssetCode" asset_code,
    74 "AssetAuditStatus" asset_audit_status, 75 "PublishedTime" published_time, 76 "TagInfoList" tag_info_list,
    77 "LabelValueSelections" label_value_selections, 78 "Namespace" namespace, 79 "MetaFrom" meta_from,
    80 "EngineCreator" engine_creator, 81 "ProjectStatus" project_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableHeat {
    pub table_id: Option<String>,
    pub day_time: Option<String>,
    pub heat: Option<f64>,
    pub max_heat: Option<f64>,
}
model! { TableHeat {
    0 "TableId" table_id, 1 "DayTime" day_time, 2 "Heat" heat, 3 "MaxHeat" max_heat
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableMetaProperty {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { TableMetaProperty {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAndDDLSupport {
    pub support_select: Option<bool>,
    pub support_ddl: Option<bool>,
}
model! { CreateAndDDLSupport {
    0 "SupportSelect" support_select, 1 "SupportDdl" support_ddl
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelValueSelection {
    pub label_id: Option<i64>,
    pub label_value: Option<String>,
}
model! { LabelValueSelection {
    0 "LabelId" label_id, 1 "LabelValue" label_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifecycleInfo {
    pub lifecycle: Option<i64>,
    pub columns: Option<Vec<String>>,
    pub date_format: Option<Vec<String>>,
}
model! { LifecycleInfo {
    0 "Lifecycle" lifecycle, 1 "Columns" columns, 2 "DateFormat" date_format
} }

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
    0 "TagId" tag_id, 1 "TagName" tag_name, 2 "VoteSum" vote_sum, 3 "Status" status, 4 "TagDesc" tag_desc,
    5 "TagValueId" tag_value_id, 6 "TagValue" tag_value, 7 "TagIsDeleted" tag_is_deleted,
    8 "TagValueIsDeleted" tag_value_is_deleted
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableMetasOutput {
    pub table_metas: Option<Vec<TableMeta>>,
    pub total_count: Option<i64>,
}
model! { DescribeTableMetasOutput {
    0 "TableMetas" table_metas, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablePartitions {
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
    Number "PageNumber", "TablePartitionSet" table_partition_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTablePartitionsOutput {
    pub table_partition_set: Option<Vec<TablePartition>>,
    pub total_count: Option<i64>,
}
model! { DescribeTablePartitionsOutput {
    0 "TablePartitionSet" table_partition_set, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TablePartition {
    pub partition_name: Option<String>,
    pub record_count: Option<i64>,
    pub storage_size: Option<String>,
    pub create_time: Option<String>,
    pub modified_time: Option<String>,
    pub storage_size_with_unit: Option<String>,
    pub num_files: Option<i64>,
    pub average_file_size_with_unit: Option<String>,
}
model! { TablePartition {
    0 "PartitionName" partition_name, 1 "RecordCount" record_count, 2 "StorageSize" storage_size,
    3 "CreateTime" create_time, 4 "ModifiedTime" modified_time, 5 "StorageSizeWithUnit" storage_size_with_unit,
    6 "NumFiles" num_files, 7 "AverageFileSizeWithUnit" average_file_size_with_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableQualityDetails {
    pub statistics_date: i64,
    pub project_id: String,
    pub page_number: i64,
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
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableQualityDetailsOutput {
    pub data: Option<TableQualityDetailPage>,
}
model! { DescribeTableQualityDetailsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableQualityDetailPage {
    pub total_count: Option<i64>,
    pub items: Option<Vec<TableQualityDetail>>,
}
model! { TableQualityDetailPage {
    0 "TotalCount" total_count, 1 "Items" items
} }

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
    0 "DatabaseId" database_id, 1 "DatabaseName" database_name, 2 "TableId" table_id, 3 "TableName" table_name,
    4 "OwnerUserId" owner_user_id, 5 "OwnerUserName" owner_user_name, 6 "DatabaseScore" database_score,
    7 "TableScore" table_score, 8 "LastPeriodRatio" last_period_ratio, 9 "DsEnvType" ds_env_type,
    10 "SchemaName" schema_name, 11 "RuleGroupTableId" rule_group_table_id, 12 "CatalogName" catalog_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableSchemaInfo {
    pub name: String,
    pub database_name: String,
    pub ms_type: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableSchemaInfoOutput {
    pub schema_info_list: Option<Vec<SchemaDetail>>,
}
model! { DescribeTableSchemaInfoOutput {
    0 "SchemaInfoList" schema_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaDetail {
    pub column_key: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { SchemaDetail {
    0 "ColumnKey" column_key, 1 "Description" description, 2 "Name" name, 3 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableScoreTrend {
    pub project_id: String,
    pub statistics_start_date: i64,
    pub statistics_end_date: i64,
    pub table_id: String,
    pub score_type: Option<String>,
}
operation! { DescribeTableScoreTrend(project_id: String, statistics_start_date: i64, statistics_end_date: i64, table_id: String)
    "DescribeTableScoreTrend" -> DescribeTableScoreTrendOutput {
    0 "ProjectId" project_id, 1 "StatisticsStartDate" statistics_start_date, 2 "StatisticsEndDate" statistics_end_date,
    3 "TableId" table_id, 4 "ScoreType" score_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableScoreTrendOutput {
    pub data: Option<QualityScoreTrend>,
}
model! { DescribeTableScoreTrendOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableSelect {
    pub table_id: String,
}
operation! { DescribeTableSelect(table_id: String) "DescribeTableSelect" -> DescribeTableSelectOutput {
    0 "TableId" table_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTableSelectOutput {
    pub select: Option<String>,
}
model! { DescribeTableSelectOutput {
    0 "Select" select
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskAlarmRegulations {
    pub project_id: String,
    pub page_number: i64,
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
    Number "PageNumber", "TaskAlarmInfos" task_alarm_infos, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskAlarmRegulationsOutput {
    pub task_alarm_infos: Option<Vec<TaskAlarmInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeTaskAlarmRegulationsOutput {
    0 "TaskAlarmInfos" task_alarm_infos, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskByCycle {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskByCycleOutput {
    pub data: Option<Vec<TaskByCycle>>,
}
model! { DescribeTaskByCycleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskByStatusReport {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskByStatusReportOutput {
    pub data: Option<Vec<TaskByStatus>>,
}
model! { DescribeTaskByStatusReportOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskByStatus {
    pub count_group: Option<String>,
    pub show_time_group: Option<String>,
    pub status: Option<String>,
    pub cycle_unit: Option<String>,
    pub report_time: Option<String>,
    pub count: Option<u64>,
}
model! { TaskByStatus {
    0 "CountGroup" count_group, 1 "ShowTimeGroup" show_time_group, 2 "Status" status, 3 "CycleUnit" cycle_unit,
    4 "ReportTime" report_time, 5 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetailDs {
    pub task_id: String,
    pub project_id: Option<String>,
    pub task_alarm_status: Option<i64>,
}
operation! { DescribeTaskDetailDs(task_id: String) "DescribeTaskDetailDs" -> DescribeTaskDetailDsOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id: String, 2 "TaskAlarmStatus" task_alarm_status: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskDetailDsOutput {
    pub data: Option<TaskDsDTO>,
}
model! { DescribeTaskDetailDsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInstancesStatus {
    pub record_id_list: Vec<String>,
    pub workflow_id: String,
    pub project_id: String,
}
operation! { DescribeTaskInstancesStatus(record_id_list: Vec<String>, workflow_id: String, project_id: String)
    "DescribeTaskInstancesStatus" -> DescribeTaskInstancesStatusOutput {
    0 "RecordIdList" record_id_list, 1 "WorkflowId" workflow_id, 2 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInstancesStatusOutput {
    pub data: Option<Vec<DescribeTaskInstancesStatusDto>>,
}
model! { DescribeTaskInstancesStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInstancesStatusDto {
    pub instances: Option<Vec<ParamGetTaskInstancesStatusInfoResponseInstance>>,
}
model! { DescribeTaskInstancesStatusDto {
    0 "Instances" instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamGetTaskInstancesStatusInfoResponseInstance {
    pub instance_id: Option<String>,
    pub status: Option<String>,
    pub record_id: Option<String>,
    pub task_id: Option<String>,
}
model! { ParamGetTaskInstancesStatusInfoResponseInstance {
    0 "InstanceId" instance_id, 1 "Status" status, 2 "RecordId" record_id, 3 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskLineage {
    pub request_from_source: Option<String>,
    pub task_id: Option<String>,
}
operation! { DescribeTaskLineage() "DescribeTaskLineage" -> DescribeTaskLineageOutput {
    0 "RequestFromSource" request_from_source: String, 1 "TaskId" task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskLineageOutput {
    pub request_from_source: Option<String>,
    pub task_lineage_infos: Option<Vec<TaskLineageInfoPair>>,
}
model! { DescribeTaskLineageOutput {
    0 "RequestFromSource" request_from_source, 1 "TaskLineageInfos" task_lineage_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskLineageInfoPair {
    pub source_table: Option<TaskLineageInfo>,
    pub target_table: Option<TaskLineageInfo>,
}
model! { TaskLineageInfoPair {
    0 "SourceTable" source_table, 1 "TargetTable" target_table
} }

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
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "TableName" table_name, 3 "TableUri" table_uri, 4 "Type" r#type,
    5 "DataSourceId" data_source_id, 6 "DataSourceType" data_source_type, 7 "DatabaseName" database_name,
    8 "SchemaName" schema_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskLockStatus {
    pub task_id: String,
    pub project_id: String,
    pub task_type: u64,
}
operation! { DescribeTaskLockStatus(task_id: String, project_id: String, task_type: u64)
    "DescribeTaskLockStatus" -> DescribeTaskLockStatusOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id, 2 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskLockStatusOutput {
    pub task_lock_status: Option<TaskLockStatus>,
}
model! { DescribeTaskLockStatusOutput {
    0 "TaskLockStatus" task_lock_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskLockStatus {
    pub task_id: Option<String>,
    pub locker: Option<String>,
    pub is_locker: Option<i64>,
    pub is_rob: Option<i64>,
}
model! { TaskLockStatus {
    0 "TaskId" task_id, 1 "Locker" locker, 2 "IsLocker" is_locker, 3 "IsRob" is_rob
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskParamDs {
    pub project_id: String,
    pub task_id: Option<String>,
}
operation! { DescribeTaskParamDs(project_id: String) "DescribeTaskParamDs" -> DescribeTaskParamDsOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskParamDsOutput {
    pub data: Option<Vec<ParameterTaskDsDto>>,
}
model! { DescribeTaskParamDsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskRunHistory {
    pub project_id: String,
    pub search_condition: InstanceSearchCondition,
    pub page_size: u64,
    pub page_number: u64,
}
operation! { DescribeTaskRunHistory(project_id: String, search_condition: InstanceSearchCondition, page_size: u64, page_number: u64)
    "DescribeTaskRunHistory" -> DescribeTaskRunHistoryOutput {
    0 "ProjectId" project_id, 1 "SearchCondition" search_condition, 2 "PageSize" page_size, 3 "PageNumber" page_number
} }
paged! { DescribeTaskRunHistory: InstanceOpsDto =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceCondition {
    pub execution_space: Option<String>,
    pub product_name: Option<String>,
}
input! { InstanceCondition() {
    0 "ExecutionSpace" execution_space: String, 1 "ProductName" product_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskRunHistoryOutput {
    pub data: Option<InstanceOpsInfoPage>,
}
model! { DescribeTaskRunHistoryOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceOpsInfoPage {
    pub total_count: Option<u64>,
    pub items: Option<Vec<InstanceOpsDto>>,
}
model! { InstanceOpsInfoPage {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskScript {
    pub project_id: String,
    pub task_id: String,
}
operation! { DescribeTaskScript(project_id: String, task_id: String) "DescribeTaskScript" -> DescribeTaskScriptOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskScriptOutput {
    pub data: Option<TaskScriptContent>,
}
model! { DescribeTaskScriptOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskScriptContent {
    pub script_content: Option<String>,
}
model! { TaskScriptContent {
    0 "ScriptContent" script_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskTableMetricOverview {
    pub task_id: String,
    pub node_type: String,
    pub page_number: i64,
    pub page_size: i64,
    pub project_id: String,
    pub task_type: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderFields>>,
}

/// What [`DescribeTaskTableMetricOverview::new`] takes.
pub struct DescribeTaskTableMetricOverviewRequired {
    pub task_id: String,
    pub node_type: String,
    pub page_number: i64,
    pub page_size: i64,
    pub project_id: String,
}
operation! { DescribeTaskTableMetricOverview{DescribeTaskTableMetricOverviewRequired: task_id, node_type, page_number, page_size, project_id}
    "DescribeTaskTableMetricOverview" -> DescribeTaskTableMetricOverviewOutput {
    0 "TaskId" task_id, 1 "NodeType" node_type, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "ProjectId" project_id, 5 "TaskType" task_type: i64, 6 "Filters" filters: Vec<Filter>,
    7 "OrderFields" order_fields: Vec<OrderFields>
} }
paged! { DescribeTaskTableMetricOverview: TaskTableMetricInfo =
    Number "PageNumber", "TaskTableMetricInfos" task_table_metric_infos, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskTableMetricOverviewOutput {
    pub task_table_metric_infos: Option<Vec<TaskTableMetricInfo>>,
    pub total_count: Option<i64>,
    pub metric_type: Option<String>,
}
model! { DescribeTaskTableMetricOverviewOutput {
    0 "TaskTableMetricInfos" task_table_metric_infos, 1 "TotalCount" total_count, 2 "MetricType" metric_type
} }

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
    pub task_table_metric_infos: Option<Vec<TaskTableMetricInfo>>,
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
    0 "DatabaseName" database_name, 1 "TableName" table_name, 2 "TotalRecordNum" total_record_num,
    3 "TotalRecordByteNum" total_record_byte_num, 4 "TotalDirtyRecordNum" total_dirty_record_num,
    5 "SchemaName" schema_name, 6 "Topic" topic, 7 "Collection" collection, 8 "DataSourceName" data_source_name,
    9 "NodeId" node_id, 10 "LogicDatabase" logic_database, 11 "LogicTable" logic_table, 12 "LogicSchema" logic_schema,
    13 "TaskTableMetricInfos" task_table_metric_infos, 14 "SyncStatus" sync_status,
    15 "TargetDatabaseName" target_database_name, 16 "TargetTableName" target_table_name,
    17 "WriteTotalRecordNum" write_total_record_num, 18 "WriteTotalRecordByteNum" write_total_record_byte_num,
    19 "TargetSchemaName" target_schema_name, 20 "TargetTopic" target_topic, 21 "TargetCollection" target_collection,
    22 "TargetDataSourceName" target_data_source_name, 23 "TargetNodeId" target_node_id,
    24 "TotalRecordSpeed" total_record_speed, 25 "WriteTotalRecordSpeed" write_total_record_speed,
    26 "ExceptionReason" exception_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskTemplates {
    pub project_id: String,
    pub page_number: u64,
    pub page_size: u64,
    pub order_fields: Option<Vec<OrderField>>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeTaskTemplates(project_id: String, page_number: u64, page_size: u64)
    "DescribeTaskTemplates" -> DescribeTaskTemplatesOutput {
    0 "ProjectId" project_id, 1 "PageNumber" page_number, 2 "PageSize" page_size,
    3 "OrderFields" order_fields: Vec<OrderField>, 4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeTaskTemplates: CodeTemplateDetail =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskTemplatesOutput {
    pub data: Option<PageTaskTemplateInfo>,
}
model! { DescribeTaskTemplatesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageTaskTemplateInfo {
    pub items: Option<Vec<CodeTemplateDetail>>,
    pub page_count: Option<u64>,
    pub total_count: Option<u64>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
model! { PageTaskTemplateInfo {
    0 "Items" items, 1 "PageCount" page_count, 2 "TotalCount" total_count, 3 "PageNumber" page_number,
    4 "PageSize" page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksForCodeTemplate {
    pub project_id: String,
    pub page_number: i64,
    pub page_size: i64,
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
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderCondition {
    pub name: Option<String>,
    pub direction: Option<String>,
}
input! { OrderCondition(name: String, direction: String) {
    0 "Name" name: String, 1 "Direction" direction: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksForCodeTemplateOutput {
    pub data: Option<DescribeTasksForCodeTemplatePage>,
}
model! { DescribeTasksForCodeTemplateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTasksForCodeTemplatePage {
    pub page_count: Option<u64>,
    pub items: Option<Vec<TaskSimpleVo>>,
    pub total_count: Option<u64>,
}
model! { DescribeTasksForCodeTemplatePage {
    0 "PageCount" page_count, 1 "Items" items, 2 "TotalCount" total_count
} }

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
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "ProjectId" project_id, 3 "WorkflowId" workflow_id,
    4 "WorkflowName" workflow_name, 5 "InCharge" in_charge, 6 "OwnId" own_id, 7 "UserId" user_id,
    8 "TenantId" tenant_id, 9 "TaskTypeId" task_type_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateDimCount {
    pub r#type: Option<u64>,
    pub project_id: Option<String>,
}
operation! { DescribeTemplateDimCount() "DescribeTemplateDimCount" -> DescribeTemplateDimCountOutput {
    0 "Type" r#type: u64, 1 "ProjectId" project_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateDimCountOutput {
    pub data: Option<Vec<DimensionCount>>,
}
model! { DescribeTemplateDimCountOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionCount {
    /// Deprecated.
    pub dim_type: Option<u64>,
    pub count: Option<u64>,
    pub quality_dim: Option<u64>,
}
model! { DimensionCount {
    0 "DimType" dim_type, 1 "Count" count, 2 "QualityDim" quality_dim
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantProjects {
    pub page_number: u64,
    pub page_size: u64,
    pub describe_executors: Option<bool>,
    pub describe_admin_users: Option<bool>,
    pub describe_member_count: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub order_fields: Option<Vec<OrderField>>,
    pub describe_creator: Option<bool>,
    pub describe_resource_pools: Option<bool>,
}
operation! { DescribeTenantProjects(page_number: u64, page_size: u64)
    "DescribeTenantProjects" -> DescribeTenantProjectsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "DescribeExecutors" describe_executors: bool,
    3 "DescribeAdminUsers" describe_admin_users: bool, 4 "DescribeMemberCount" describe_member_count: bool,
    5 "Filters" filters: Vec<Filter>, 6 "OrderFields" order_fields: Vec<OrderField>,
    7 "DescribeCreator" describe_creator: bool, 8 "DescribeResourcePools" describe_resource_pools: bool
} }
paged! { DescribeTenantProjects: Project = Number "PageNumber", "Data.Rows" data.rows, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTenantProjectsOutput {
    pub data: Option<ProjectPage>,
}
model! { DescribeTenantProjectsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProjectPage {
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub rows: Option<Vec<Project>>,
    pub total_count: Option<u64>,
    pub total_page_number: Option<u64>,
}
model! { ProjectPage {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "Rows" rows, 3 "TotalCount" total_count,
    4 "TotalPageNumber" total_page_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTestRunningRecord {
    pub project_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTestRunningRecordOutput {
    pub data: Option<Vec<TestRunningRecord>>,
    pub total_pages: Option<i64>,
    pub total_items: Option<i64>,
}
model! { DescribeTestRunningRecordOutput {
    0 "Data" data, 1 "TotalPages" total_pages, 2 "TotalItems" total_items
} }

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
    pub sub_record_list: Option<Vec<TestRunningSubRecord>>,
    pub region: Option<String>,
    pub bucket_name: Option<String>,
    pub error_message: Option<String>,
    pub script_content_truncated: Option<bool>,
}
model! { TestRunningRecord {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "UpdateTime" update_time, 3 "RecordId" record_id,
    4 "JobId" job_id, 5 "ExecutionJobId" execution_job_id, 6 "RecordName" record_name, 7 "ScriptContent" script_content,
    8 "Status" status, 9 "TimeCost" time_cost, 10 "UserUin" user_uin, 11 "OwnerUin" owner_uin,
    12 "SubRecordList" sub_record_list, 13 "Region" region, 14 "BucketName" bucket_name,
    15 "ErrorMessage" error_message, 16 "ScriptContentTruncated" script_content_truncated
} }

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
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "ExecutionJobId" execution_job_id,
    3 "ExecutionSubJobId" execution_sub_job_id, 4 "JobId" job_id, 5 "DetailId" detail_id, 6 "RecordId" record_id,
    7 "ScriptContent" script_content, 8 "Status" status, 9 "TimeCost" time_cost,
    10 "ResultTotalCount" result_total_count, 11 "ResultPreviewCount" result_preview_count,
    12 "ResultFilePath" result_file_path, 13 "ResultPreviewFilePath" result_preview_file_path,
    14 "UpdateTime" update_time, 15 "Sequence" sequence, 16 "LogFilePath" log_file_path,
    17 "HasSubResultSet" has_sub_result_set, 18 "ScriptContentTruncated" script_content_truncated,
    19 "SchemaInfoFilePath" schema_info_file_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThirdTaskRunLog {
    pub task_id: String,
    pub cur_run_date: String,
}
operation! { DescribeThirdTaskRunLog(task_id: String, cur_run_date: String)
    "DescribeThirdTaskRunLog" -> DescribeThirdTaskRunLogOutput {
    0 "TaskId" task_id, 1 "CurRunDate" cur_run_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThirdTaskRunLogOutput {
    pub data: Option<String>,
}
model! { DescribeThirdTaskRunLogOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopTableStat {
    pub project_id: String,
    pub begin_date: String,
    pub end_date: String,
}
operation! { DescribeTopTableStat(project_id: String, begin_date: String, end_date: String)
    "DescribeTopTableStat" -> DescribeTopTableStatOutput {
    0 "ProjectId" project_id, 1 "BeginDate" begin_date, 2 "EndDate" end_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopTableStatOutput {
    pub data: Option<TopTableStat>,
}
model! { DescribeTopTableStatOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopTableStat {
    pub alarm_tables: Option<Vec<TopTableStatItem>>,
    pub pipeline_tables: Option<Vec<TopTableStatItem>>,
}
model! { TopTableStat {
    0 "AlarmTables" alarm_tables, 1 "PipelineTables" pipeline_tables
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopTableStatItem {
    pub table_id: Option<String>,
    pub table_name: Option<String>,
    pub cnt: Option<u64>,
}
model! { TopTableStatItem {
    0 "TableId" table_id, 1 "TableName" table_name, 2 "Cnt" cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrendStat {
    pub project_id: String,
    pub begin_date: String,
    pub end_date: String,
}
operation! { DescribeTrendStat(project_id: String, begin_date: String, end_date: String)
    "DescribeTrendStat" -> DescribeTrendStatOutput {
    0 "ProjectId" project_id, 1 "BeginDate" begin_date, 2 "EndDate" end_date
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTrendStatOutput {
    pub data: Option<Vec<RuleExecDateStat>>,
}
model! { DescribeTrendStatOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleExecDateStat {
    pub stat_date: Option<String>,
    pub alarm_cnt: Option<u64>,
    pub pipeline_cnt: Option<u64>,
}
model! { RuleExecDateStat {
    0 "StatDate" stat_date, 1 "AlarmCnt" alarm_cnt, 2 "PipelineCnt" pipeline_cnt
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowByFordIds {
    pub project_id: String,
    pub folder_id_list: Vec<String>,
}
operation! { DescribeWorkflowByFordIds(project_id: String, folder_id_list: Vec<String>)
    "DescribeWorkflowByFordIds" -> DescribeWorkflowByFordIdsOutput {
    0 "ProjectId" project_id, 1 "FolderIdList" folder_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowByFordIdsOutput {
    pub data: Option<Vec<WorkflowDsDTO>>,
}
model! { DescribeWorkflowByFordIdsOutput {
    0 "Data" data
} }

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
    pub tasks: Option<Vec<TaskDsDTO>>,
    pub links: Option<Vec<TaskLinkDsDTO>>,
    pub params: Option<Vec<ParameterTaskDsDto>>,
    pub workflow_type: Option<String>,
    pub update_user: Option<String>,
    pub update_user_id: Option<String>,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
    pub execute_user_uin: Option<String>,
    pub execute_user_name: Option<String>,
}
model! { WorkflowDsDTO {
    0 "WorkflowId" workflow_id, 1 "Owner" owner, 2 "OwnerId" owner_id, 3 "ProjectId" project_id,
    4 "ProjectIdent" project_ident, 5 "ProjectName" project_name, 6 "WorkflowDesc" workflow_desc,
    7 "WorkflowName" workflow_name, 8 "FolderId" folder_id, 9 "SparkParams" spark_params, 10 "Tasks" tasks,
    11 "Links" links, 12 "Params" params, 13 "WorkflowType" workflow_type, 14 "UpdateUser" update_user,
    15 "UpdateUserId" update_user_id, 16 "BundleId" bundle_id, 17 "BundleInfo" bundle_info,
    18 "ExecuteUserUin" execute_user_uin, 19 "ExecuteUserName" execute_user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowCanvasInfo {
    pub workflow_id: String,
    pub project_id: String,
    pub request_from_source: Option<String>,
}
operation! { DescribeWorkflowCanvasInfo(workflow_id: String, project_id: String)
    "DescribeWorkflowCanvasInfo" -> DescribeWorkflowCanvasInfoOutput {
    0 "WorkflowId" workflow_id, 1 "ProjectId" project_id, 2 "RequestFromSource" request_from_source: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowCanvasInfoOutput {
    pub data: Option<WorkflowCanvasOpsDto>,
}
model! { DescribeWorkflowCanvasInfoOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowExecuteById {
    pub project_id: String,
    pub work_flow_id_list: Option<String>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
}
operation! { DescribeWorkflowExecuteById(project_id: String)
    "DescribeWorkflowExecuteById" -> DescribeWorkflowExecuteByIdOutput {
    0 "ProjectId" project_id, 1 "WorkFlowIdList" work_flow_id_list: String, 2 "PageNumber" page_number: u64,
    3 "PageSize" page_size: u64
} }
paged! { DescribeWorkflowExecuteById: WorkFlowExecuteDto =
    Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowExecuteByIdOutput {
    pub data: Option<WorkFlowExecuteDtoByPage>,
}
model! { DescribeWorkflowExecuteByIdOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkFlowExecuteDtoByPage {
    pub total_count: Option<u64>,
    pub items: Option<Vec<WorkFlowExecuteDto>>,
    pub page_size: Option<u64>,
}
model! { WorkFlowExecuteDtoByPage {
    0 "TotalCount" total_count, 1 "Items" items, 2 "PageSize" page_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkFlowExecuteDto {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<u64>,
}
model! { WorkFlowExecuteDto {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowInfoById {
    pub workflow_id: String,
    pub project_id: String,
}
operation! { DescribeWorkflowInfoById(workflow_id: String, project_id: String)
    "DescribeWorkflowInfoById" -> DescribeWorkflowInfoByIdOutput {
    0 "WorkflowId" workflow_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowInfoByIdOutput {
    pub data: Option<WorkflowSchedulerOpsDto>,
}
model! { DescribeWorkflowInfoByIdOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowSchedulerOpsDto {
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub modify_time: Option<String>,
    pub delay_time: Option<u64>,
    pub startup_time: Option<u64>,
    pub self_depend: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub task_action: Option<String>,
    pub cycle_type: Option<String>,
    pub cycle_step: Option<u64>,
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
    0 "CreateTime" create_time, 1 "Creator" creator, 2 "ModifyTime" modify_time, 3 "DelayTime" delay_time,
    4 "StartupTime" startup_time, 5 "SelfDepend" self_depend, 6 "StartTime" start_time, 7 "EndTime" end_time,
    8 "TaskAction" task_action, 9 "CycleType" cycle_type, 10 "CycleStep" cycle_step,
    11 "CrontabExpression" crontab_expression, 12 "ExecutionStartTime" execution_start_time,
    13 "ExecutionEndTime" execution_end_time, 14 "InstanceInitStrategy" instance_init_strategy,
    15 "WorkflowId" workflow_id, 16 "DependencyWorkflow" dependency_workflow, 17 "SchedulerDesc" scheduler_desc,
    18 "FirstSubmitTime" first_submit_time, 19 "LatestSubmitTime" latest_submit_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowListByProjectId {
    pub project_id: String,
}
operation! { DescribeWorkflowListByProjectId(project_id: String)
    "DescribeWorkflowListByProjectId" -> DescribeWorkflowListByProjectIdOutput {
    0 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowListByProjectIdOutput {
    pub data: Option<Vec<WorkflowCanvasOpsDto>>,
}
model! { DescribeWorkflowListByProjectIdOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowSchedulerInfoDs {
    pub project_id: String,
    pub workflow_id: String,
}
operation! { DescribeWorkflowSchedulerInfoDs(project_id: String, workflow_id: String)
    "DescribeWorkflowSchedulerInfoDs" -> DescribeWorkflowSchedulerInfoDsOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowSchedulerInfoDsOutput {
    pub data: Option<WorkflowScheduleDtoDs>,
}
model! { DescribeWorkflowSchedulerInfoDsOutput {
    0 "Data" data
} }

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
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "CreateTime" create_time, 3 "Creater" creater,
    4 "ModifyTime" modify_time, 5 "DelayTime" delay_time, 6 "StartupTime" startup_time, 7 "SelfDepend" self_depend,
    8 "StartTime" start_time, 9 "EndTime" end_time, 10 "TaskAction" task_action, 11 "CycleType" cycle_type,
    12 "CycleStep" cycle_step, 13 "CrontabExpression" crontab_expression, 14 "ExecutionStartTime" execution_start_time,
    15 "ExecutionEndTime" execution_end_time, 16 "InstanceInitStrategy" instance_init_strategy,
    17 "DependencyWorkflow" dependency_workflow, 18 "SchedulerDesc" scheduler_desc,
    19 "FirstSubmitTime" first_submit_time, 20 "LatestSubmitTime" latest_submit_time, 21 "CalendarOpen" calendar_open,
    22 "CalendarName" calendar_name, 23 "CalendarId" calendar_id, 24 "ScheduleTimeZone" schedule_time_zone
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowTaskCount {
    pub workflow_id: String,
    pub project_id: String,
}
operation! { DescribeWorkflowTaskCount(workflow_id: String, project_id: String)
    "DescribeWorkflowTaskCount" -> DescribeWorkflowTaskCountOutput {
    0 "WorkflowId" workflow_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowTaskCountOutput {
    pub data: Option<WorkflowTaskCountOpsDto>,
}
model! { DescribeWorkflowTaskCountOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkflowTaskCountOpsDto {
    pub count: Option<u64>,
    pub type_count: Option<Vec<PairDto>>,
    pub cycle_count: Option<Vec<PairDto>>,
}
model! { WorkflowTaskCountOpsDto {
    0 "Count" count, 1 "TypeCount" type_count, 2 "CycleCount" cycle_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnosePro {
    pub search_condition: InstanceApiOpsRequest,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseProOutput {
    pub data: Option<DiagnoseRep>,
}
model! { DiagnoseProOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiagnoseRep {
    pub content: Option<Content>,
    pub table: Option<Table>,
}
model! { DiagnoseRep {
    0 "Content" content, 1 "Table" table
} }

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
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "Diagnose" diagnose, 3 "Reason" reason, 4 "Operation" operation,
    5 "Url" url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Table {
    pub column: Option<Vec<ColumnItem>>,
    pub data: Option<Vec<ColumnData>>,
}
model! { Table {
    0 "Column" column, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnItem {
    pub column_name: Option<String>,
    pub column_ref: Option<String>,
}
model! { ColumnItem {
    0 "ColumnName" column_name, 1 "ColumnRef" column_ref
} }

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
    0 "EventName" event_name, 1 "EventProjectName" event_project_name, 2 "Type" r#type, 3 "CurRunDate" cur_run_date,
    4 "TaskId" task_id, 5 "State" state, 6 "EventType" event_type, 7 "TaskName" task_name, 8 "ProjectName" project_name,
    9 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableProject {
    pub project_id: String,
    pub module_key: Option<String>,
}
operation! { DisableProject(project_id: String) "DisableProject" -> DisableProjectOutput {
    0 "ProjectId" project_id, 1 "ModuleKey" module_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableProjectOutput {
    pub data: Option<bool>,
}
model! { DisableProjectOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadLogByLine {
    pub start_line: i64,
    pub line_count: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadLogByLineOutput {
    pub data: Option<InstanceLogByLine>,
}
model! { DownloadLogByLineOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceLogByLine {
    pub count: Option<i64>,
    pub content: Option<Vec<String>>,
    pub over: Option<bool>,
    pub instance_state: Option<String>,
    pub instance_id: Option<String>,
    pub task_id: Option<String>,
    pub worker_type: Option<i64>,
    pub job_log_error_tip: Option<JobLogErrorTip>,
    pub execution_extended_props: Option<Vec<ExtensionInfoVO>>,
    pub ext_info: Option<String>,
}
model! { InstanceLogByLine {
    0 "Count" count, 1 "Content" content, 2 "Over" over, 3 "InstanceState" instance_state, 4 "InstanceId" instance_id,
    5 "TaskId" task_id, 6 "WorkerType" worker_type, 7 "JobLogErrorTip" job_log_error_tip,
    8 "ExecutionExtendedProps" execution_extended_props, 9 "ExtInfo" ext_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobLogErrorTip {
    pub content: Option<String>,
    pub line_num: Option<u64>,
    pub column_num: Option<u64>,
}
model! { JobLogErrorTip {
    0 "Content" content, 1 "LineNum" line_num, 2 "ColumnNum" column_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtensionInfoVO {
    pub key: Option<String>,
    pub value: Option<String>,
    pub description: Option<String>,
}
model! { ExtensionInfoVO {
    0 "Key" key, 1 "Value" value, 2 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DryRunDIOfflineTask {
    pub task_id: String,
    pub project_id: String,
    pub resource_group: Option<String>,
    pub task_type_id: Option<u64>,
}
operation! { DryRunDIOfflineTask(task_id: String, project_id: String)
    "DryRunDIOfflineTask" -> DryRunDIOfflineTaskOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id, 2 "ResourceGroup" resource_group: String,
    3 "TaskTypeId" task_type_id: u64
} }

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
    0 "CurrentRunDate" current_run_date, 1 "ProjectId" project_id, 2 "Status" status, 3 "TaskId" task_id,
    4 "TaskInstanceKey" task_instance_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableProject {
    pub project_id: String,
    pub module_key: Option<String>,
}
operation! { EnableProject(project_id: String) "EnableProject" -> EnableProjectOutput {
    0 "ProjectId" project_id, 1 "ModuleKey" module_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableProjectOutput {
    pub data: Option<bool>,
}
model! { EnableProjectOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindAllFolder {
    pub project_id: String,
}
operation! { FindAllFolder(project_id: String) "FindAllFolder" -> FindAllFolderOutput {
    0 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindAllFolderOutput {
    pub folder_list: Option<Vec<FolderDsDto>>,
}
model! { FindAllFolderOutput {
    0 "FolderList" folder_list
} }

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
    pub workflows: Option<Vec<WorkflowCanvasOpsDto>>,
    pub total_folders: Option<i64>,
    pub folders: Option<Vec<FolderDsDto>>,
    pub find_type: Option<String>,
}
model! { FolderDsDto {
    0 "Id" id, 1 "CreateTime" create_time, 2 "Name" name, 3 "ProjectId" project_id, 4 "UpdateTime" update_time,
    5 "ParentsFolderId" parents_folder_id, 6 "Total" total, 7 "Workflows" workflows, 8 "TotalFolders" total_folders,
    9 "Folders" folders, 10 "FindType" find_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreezeOpsTasks {
    pub tasks: Vec<SimpleTaskInfo>,
    pub operate_is_inform: bool,
    pub kill_instance: Option<bool>,
}
operation! { FreezeOpsTasks(tasks: Vec<SimpleTaskInfo>, operate_is_inform: bool)
    "FreezeOpsTasks" -> FreezeOpsTasksOutput {
    0 "Tasks" tasks, 1 "OperateIsInform" operate_is_inform, 2 "KillInstance" kill_instance: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleTaskInfo {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
}
input! { SimpleTaskInfo(task_id: String, task_name: String) {
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreezeOpsTasksOutput {
    pub data: Option<bool>,
}
model! { FreezeOpsTasksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreezeTasksByWorkflowIds {
    pub workflow_ids: Vec<String>,
    pub project_id: String,
    pub kill_instance: Option<bool>,
    pub async_mode: Option<bool>,
}
operation! { FreezeTasksByWorkflowIds(workflow_ids: Vec<String>, project_id: String)
    "FreezeTasksByWorkflowIds" -> FreezeTasksByWorkflowIdsOutput {
    0 "WorkflowIds" workflow_ids, 1 "ProjectId" project_id, 2 "KillInstance" kill_instance: bool,
    3 "AsyncMode" async_mode: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreezeTasksByWorkflowIdsOutput {
    pub data: Option<OperationOpsDto>,
}
model! { FreezeTasksByWorkflowIdsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenHiveTableDDLSql {
    pub project_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Property {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Property(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DlcRewriteDataInfo {
    pub rewrite_data_enable: Option<String>,
    pub engine: Option<String>,
    pub min_input_files: Option<u64>,
    pub target_file_size_bytes: Option<u64>,
    pub interval_min: Option<u64>,
}
input! { DlcRewriteDataInfo() {
    0 "RewriteDataEnable" rewrite_data_enable: String, 1 "Engine" engine: String,
    2 "MinInputFiles" min_input_files: u64, 3 "TargetFileSizeBytes" target_file_size_bytes: u64,
    4 "IntervalMin" interval_min: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DlcExpiredSnapshotsInfo {
    pub expired_snapshots_enable: Option<String>,
    pub engine: Option<String>,
    pub retain_last: Option<u64>,
    pub before_days: Option<u64>,
    pub max_concurrent_deletes: Option<u64>,
    pub interval_min: Option<u64>,
}
input! { DlcExpiredSnapshotsInfo() {
    0 "ExpiredSnapshotsEnable" expired_snapshots_enable: String, 1 "Engine" engine: String,
    2 "RetainLast" retain_last: u64, 3 "BeforeDays" before_days: u64,
    4 "MaxConcurrentDeletes" max_concurrent_deletes: u64, 5 "IntervalMin" interval_min: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DlcRemoveOrphanFilesInfo {
    pub remove_orphan_files_enable: Option<String>,
    pub engine: Option<String>,
    pub before_days: Option<u64>,
    pub max_concurrent_deletes: Option<u64>,
    pub interval_min: Option<u64>,
}
input! { DlcRemoveOrphanFilesInfo() {
    0 "RemoveOrphanFilesEnable" remove_orphan_files_enable: String, 1 "Engine" engine: String,
    2 "BeforeDays" before_days: u64, 3 "MaxConcurrentDeletes" max_concurrent_deletes: u64,
    4 "IntervalMin" interval_min: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DlcMergeManifestsInfo {
    pub merge_manifests_enable: Option<String>,
    pub engine: Option<String>,
    pub interval_min: Option<u64>,
}
input! { DlcMergeManifestsInfo() {
    0 "MergeManifestsEnable" merge_manifests_enable: String, 1 "Engine" engine: String,
    2 "IntervalMin" interval_min: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenHiveTableDDLSqlOutput {
    pub ddl_sql: Option<String>,
    pub data: Option<String>,
}
model! { GenHiveTableDDLSqlOutput {
    0 "DDLSql" ddl_sql, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchDetailErrorLog {
    pub job_id: u64,
    pub resource_id: String,
    pub project_id: Option<String>,
}
operation! { GetBatchDetailErrorLog(job_id: u64, resource_id: String)
    "GetBatchDetailErrorLog" -> GetBatchDetailErrorLogOutput {
    0 "JobId" job_id, 1 "ResourceId" resource_id, 2 "ProjectId" project_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBatchDetailErrorLogOutput {
    pub data: Option<String>,
}
model! { GetBatchDetailErrorLogOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCosToken {
    pub project_id: String,
    pub origin_domain: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCosTokenOutput {
    pub region: Option<String>,
    pub token: Option<CosTokenResponse>,
    pub bucket: Option<String>,
    pub end_point: Option<String>,
}
model! { GetCosTokenOutput {
    0 "Region" region, 1 "Token" token, 2 "Bucket" bucket, 3 "EndPoint" end_point
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosTokenResponse {
    pub id: Option<String>,
    pub token: Option<Secret>,
    pub secret_id: Option<String>,
    pub secret_key: Option<Secret>,
    pub response: Option<String>,
    pub owner_uin: Option<String>,
    pub expired_time: Option<u64>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub operator_uin: Option<String>,
}
model! { CosTokenResponse {
    0 "Id" id, 1 "Token" token, 2 "SecretId" secret_id, 3 "SecretKey" secret_key, 4 "Response" response,
    5 "OwnerUin" owner_uin, 6 "ExpiredTime" expired_time, 7 "CreateTime" create_time, 8 "UpdateTime" update_time,
    9 "OperatorUin" operator_uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileInfo {
    pub project_id: String,
    pub file_path: String,
}
operation! { GetFileInfo(project_id: String, file_path: String) "GetFileInfo" -> GetFileInfoOutput {
    0 "ProjectId" project_id, 1 "FilePath" file_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileInfoOutput {
    pub user_file_info: Option<UserFileInfo>,
}
model! { GetFileInfoOutput {
    0 "UserFileInfo" user_file_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceLog {
    pub project_id: String,
    pub instance_key: String,
    pub life_round_num: u64,
    pub schedule_time_zone: Option<String>,
    pub broker_ip: Option<String>,
    pub origin_file_name: Option<String>,
    pub execution_job_id: Option<String>,
    pub log_level: Option<String>,
    pub start_line_num: Option<u64>,
    pub end_line_count: Option<u64>,
    pub ext_info: Option<String>,
}
operation! { GetInstanceLog(project_id: String, instance_key: String, life_round_num: u64)
    "GetInstanceLog" -> GetInstanceLogOutput {
    0 "ProjectId" project_id, 1 "InstanceKey" instance_key, 2 "LifeRoundNum" life_round_num,
    3 "ScheduleTimeZone" schedule_time_zone: String, 4 "BrokerIp" broker_ip: String,
    5 "OriginFileName" origin_file_name: String, 6 "ExecutionJobId" execution_job_id: String,
    7 "LogLevel" log_level: String, 8 "StartLineNum" start_line_num: u64, 9 "EndLineCount" end_line_count: u64,
    10 "ExtInfo" ext_info: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceLogOutput {
    pub data: Option<InstanceLogVO>,
}
model! { GetInstanceLogOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceLogVO {
    pub instance_key: Option<String>,
    pub project_id: Option<String>,
    pub instance_state: Option<u64>,
    pub run_type: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub code_info: Option<String>,
    pub code_file_size: Option<String>,
    pub broker_ip: Option<String>,
    pub log_info: Option<String>,
    pub log_file_size: Option<String>,
    pub line_count: Option<u64>,
    pub ext_info: Option<String>,
    pub is_end: Option<bool>,
}
model! { InstanceLogVO {
    0 "InstanceKey" instance_key, 1 "ProjectId" project_id, 2 "InstanceState" instance_state, 3 "RunType" run_type,
    4 "StartTime" start_time, 5 "EndTime" end_time, 6 "CodeInfo" code_info, 7 "CodeFileSize" code_file_size,
    8 "BrokerIp" broker_ip, 9 "LogInfo" log_info, 10 "LogFileSize" log_file_size, 11 "LineCount" line_count,
    12 "ExtInfo" ext_info, 13 "IsEnd" is_end
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIntegrationNodeColumnSchema {
    pub column_content: Option<String>,
    pub datasource_type: Option<String>,
}
operation! { GetIntegrationNodeColumnSchema() "GetIntegrationNodeColumnSchema" -> GetIntegrationNodeColumnSchemaOutput {
    0 "ColumnContent" column_content: String, 1 "DatasourceType" datasource_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIntegrationNodeColumnSchemaOutput {
    pub schemas: Option<Vec<IntegrationNodeSchema>>,
}
model! { GetIntegrationNodeColumnSchemaOutput {
    0 "Schemas" schemas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJobStatus {
    pub job_id: String,
}
operation! { GetJobStatus(job_id: String) "GetJobStatus" -> GetJobStatusOutput {
    0 "JobId" job_id
} }

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
    0 "JobId" job_id, 1 "Completed" completed, 2 "Status" status, 3 "CreateTime" create_time,
    4 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineDIInstanceList {
    pub page_index: u64,
    pub page_size: u64,
    pub project_id: String,
    pub search_condition: Option<SearchConditionNew>,
}
operation! { GetOfflineDIInstanceList(page_index: u64, page_size: u64, project_id: String)
    "GetOfflineDIInstanceList" -> GetOfflineDIInstanceListOutput {
    0 "PageIndex" page_index, 1 "PageSize" page_size, 2 "ProjectId" project_id,
    3 "SearchCondition" search_condition: SearchConditionNew
} }
paged! { GetOfflineDIInstanceList: OfflineInstance = Number "PageIndex", "List" list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchConditionNew {
    pub instance: Option<SearchConditionInstanceNew>,
    pub keyword: Option<String>,
    pub sort: Option<String>,
    pub sort_col: Option<String>,
}
input! { SearchConditionNew(instance: SearchConditionInstanceNew) {
    0 "Instance" instance: SearchConditionInstanceNew, 1 "Keyword" keyword: String, 2 "Sort" sort: String,
    3 "SortCol" sort_col: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchConditionInstanceNew {
    pub execution_space: Option<String>,
    pub product_name: Option<String>,
    pub resource_group: Option<String>,
}
input! { SearchConditionInstanceNew(execution_space: String) {
    0 "ExecutionSpace" execution_space: String, 1 "ProductName" product_name: String,
    2 "ResourceGroup" resource_group: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineDIInstanceListOutput {
    pub total: Option<u64>,
    pub list: Option<Vec<OfflineInstance>>,
}
model! { GetOfflineDIInstanceListOutput {
    0 "Total" total, 1 "List" list
} }

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
    pub task_run_type: Option<u64>,
    pub state: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub instance_key: Option<String>,
}
model! { OfflineInstance {
    0 "CreateUin" create_uin, 1 "OperatorUin" operator_uin, 2 "OwnerUin" owner_uin, 3 "AppId" app_id,
    4 "WorkspaceId" workspace_id, 5 "TaskId" task_id, 6 "CurRunDate" cur_run_date, 7 "IssueId" issue_id,
    8 "InlongTaskId" inlong_task_id, 9 "ResourceGroup" resource_group, 10 "TaskRunType" task_run_type, 11 "State" state,
    12 "StartTime" start_time, 13 "EndTime" end_time, 14 "CreateTime" create_time, 15 "UpdateTime" update_time,
    16 "InstanceKey" instance_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineInstanceList {
    pub page_index: String,
    pub page_size: u64,
    pub project_id: String,
    pub search_condition: Option<SearchCondition>,
}
operation! { GetOfflineInstanceList(page_index: String, page_size: u64, project_id: String)
    "GetOfflineInstanceList" -> GetOfflineInstanceListOutput {
    0 "PageIndex" page_index, 1 "PageSize" page_size, 2 "ProjectId" project_id,
    3 "SearchCondition" search_condition: SearchCondition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCondition {
    pub instance: Option<SearchConditionInstanceNew>,
    pub keyword: Option<String>,
    pub sort: Option<String>,
    pub sort_col: Option<String>,
}
input! { SearchCondition(instance: SearchConditionInstanceNew) {
    0 "Instance" instance: SearchConditionInstanceNew, 1 "Keyword" keyword: String, 2 "Sort" sort: String,
    3 "SortCol" sort_col: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfflineInstanceListOutput {
    pub total: Option<u64>,
    pub list: Option<Vec<OfflineInstance>>,
}
model! { GetOfflineInstanceListOutput {
    0 "Total" total, 1 "List" list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPaginationTaskScript {
    pub project_id: String,
    pub task_id: String,
    pub page_num: Option<i64>,
}
operation! { GetPaginationTaskScript(project_id: String, task_id: String)
    "GetPaginationTaskScript" -> GetPaginationTaskScriptOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "PageNum" page_num: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPaginationTaskScriptOutput {
    pub data: Option<Vec<GetPaginationTaskScriptResponseInfo>>,
}
model! { GetPaginationTaskScriptOutput {
    0 "Data" data
} }

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
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "PageSize" page_size, 3 "PageNum" page_num,
    4 "PageTotal" page_total, 5 "Base64ScriptContent" base64_script_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstance {
    pub project_id: String,
    pub instance_key: String,
    pub schedule_time_zone: Option<String>,
}
operation! { GetTaskInstance(project_id: String, instance_key: String) "GetTaskInstance" -> GetTaskInstanceOutput {
    0 "ProjectId" project_id, 1 "InstanceKey" instance_key, 2 "ScheduleTimeZone" schedule_time_zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInstanceOutput {
    pub data: Option<InstanceDetailVO>,
}
model! { GetTaskInstanceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDetailVO {
    pub instance_key: Option<String>,
    pub project_id: Option<String>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub in_charge_list: Option<Vec<String>>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_cycle_type: Option<String>,
    pub task_type: Option<TaskTypeOpsDto>,
    pub executor_group_id: Option<String>,
    pub executor_group_name: Option<String>,
    pub cur_run_date: Option<String>,
    pub next_cur_date: Option<String>,
    pub try_limit: Option<u64>,
    pub tries: Option<u64>,
    pub total_run_num: Option<u64>,
    pub life_round_num: Option<u64>,
    pub instance_type: Option<u64>,
    pub instance_state: Option<u64>,
    pub scheduler_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cost_time: Option<String>,
    pub instance_run_type: Option<String>,
    pub execution_job_id: Option<String>,
    pub instance_life_cycle_list: Option<Vec<InstanceLifeCycleVO>>,
    pub latest_log: Option<InstanceLogVO>,
}
model! { InstanceDetailVO {
    0 "InstanceKey" instance_key, 1 "ProjectId" project_id, 2 "FolderId" folder_id, 3 "FolderName" folder_name,
    4 "WorkflowId" workflow_id, 5 "WorkflowName" workflow_name, 6 "InChargeList" in_charge_list, 7 "TaskId" task_id,
    8 "TaskName" task_name, 9 "TaskCycleType" task_cycle_type, 10 "TaskType" task_type,
    11 "ExecutorGroupId" executor_group_id, 12 "ExecutorGroupName" executor_group_name, 13 "CurRunDate" cur_run_date,
    14 "NextCurDate" next_cur_date, 15 "TryLimit" try_limit, 16 "Tries" tries, 17 "TotalRunNum" total_run_num,
    18 "LifeRoundNum" life_round_num, 19 "InstanceType" instance_type, 20 "InstanceState" instance_state,
    21 "SchedulerTime" scheduler_time, 22 "StartTime" start_time, 23 "EndTime" end_time, 24 "CostTime" cost_time,
    25 "InstanceRunType" instance_run_type, 26 "ExecutionJobId" execution_job_id,
    27 "InstanceLifeCycleList" instance_life_cycle_list, 28 "LatestLog" latest_log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceLifeCycleVO {
    pub instance_key: Option<String>,
    pub instance_state: Option<u64>,
    pub life_round_num: Option<u64>,
    pub run_type: Option<String>,
    pub tries: Option<u64>,
    pub life_cycle_detail_list: Option<Vec<InstanceLifeDetailDto>>,
    pub code_file_name: Option<String>,
    pub execution_job_id: Option<String>,
    pub broker_ip: Option<String>,
    pub origin_file_name: Option<String>,
    pub log_type: Option<String>,
    pub cost_time: Option<String>,
}
model! { InstanceLifeCycleVO {
    0 "InstanceKey" instance_key, 1 "InstanceState" instance_state, 2 "LifeRoundNum" life_round_num,
    3 "RunType" run_type, 4 "Tries" tries, 5 "LifeCycleDetailList" life_cycle_detail_list,
    6 "CodeFileName" code_file_name, 7 "ExecutionJobId" execution_job_id, 8 "BrokerIp" broker_ip,
    9 "OriginFileName" origin_file_name, 10 "LogType" log_type, 11 "CostTime" cost_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JudgeResourceFile {
    pub project_id: String,
    pub file_path: String,
}
operation! { JudgeResourceFile(project_id: String, file_path: String) "JudgeResourceFile" -> JudgeResourceFileOutput {
    0 "ProjectId" project_id, 1 "FilePath" file_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JudgeResourceFileOutput {
    pub data: Option<String>,
}
model! { JudgeResourceFileOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillOpsMakePlanInstances {
    pub project_id: String,
    pub plan_id: String,
    pub async_mode: Option<bool>,
    pub plan_name: Option<String>,
}
operation! { KillOpsMakePlanInstances(project_id: String, plan_id: String)
    "KillOpsMakePlanInstances" -> KillOpsMakePlanInstancesOutput {
    0 "ProjectId" project_id, 1 "PlanId" plan_id, 2 "AsyncMode" async_mode: bool, 3 "PlanName" plan_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillOpsMakePlanInstancesOutput {
    pub data: Option<BatchOperateResultOpsDto>,
}
model! { KillOpsMakePlanInstancesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOperateResultOpsDto {
    pub result: Option<bool>,
    pub error_id: Option<String>,
    pub error_desc: Option<String>,
    pub async_action_id: Option<String>,
}
model! { BatchOperateResultOpsDto {
    0 "Result" result, 1 "ErrorId" error_id, 2 "ErrorDesc" error_desc, 3 "AsyncActionId" async_action_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KillScheduleInstancesOutput {
    pub data: Option<BatchOperateResultOpsDto>,
}
model! { KillScheduleInstancesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchDetail {
    pub job_id: u64,
    pub project_id: Option<String>,
}
operation! { ListBatchDetail(job_id: u64) "ListBatchDetail" -> ListBatchDetailOutput {
    0 "JobId" job_id, 1 "ProjectId" project_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBatchDetailOutput {
    pub job_id: Option<u64>,
    pub run_type: Option<String>,
    pub success_resource: Option<Vec<AsyncResourceVO>>,
    pub fail_resource: Option<Vec<AsyncResourceVO>>,
    pub job_type: Option<String>,
    pub job_status: Option<String>,
    pub total_resource: Option<u64>,
    pub need_approve: Option<bool>,
}
model! { ListBatchDetailOutput {
    0 "JobId" job_id, 1 "RunType" run_type, 2 "SuccessResource" success_resource, 3 "FailResource" fail_resource,
    4 "JobType" job_type, 5 "JobStatus" job_status, 6 "TotalResource" total_resource, 7 "NeedApprove" need_approve
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsyncResourceVO {
    pub process_id: Option<u64>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub extra_info: Option<Vec<ParamInfo>>,
}
model! { AsyncResourceVO {
    0 "ProcessId" process_id, 1 "ResourceId" resource_id, 2 "ResourceName" resource_name, 3 "ExtraInfo" extra_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    pub project_id: String,
    pub schedule_time_from: String,
    pub schedule_time_to: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sort_column: Option<String>,
    pub sort_type: Option<String>,
    pub instance_type: Option<u64>,
    pub instance_state_list: Option<Vec<u64>>,
    pub task_type_id_list: Option<Vec<u64>>,
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
    6 "SortType" sort_type: String, 7 "InstanceType" instance_type: u64,
    8 "InstanceStateList" instance_state_list: Vec<u64>, 9 "TaskTypeIdList" task_type_id_list: Vec<u64>,
    10 "TaskCycleList" task_cycle_list: Vec<String>, 11 "Keyword" keyword: String,
    12 "InChargeList" in_charge_list: Vec<String>, 13 "TaskFolderIdList" task_folder_id_list: Vec<String>,
    14 "WorkflowIdList" workflow_id_list: Vec<String>, 15 "ExecutorGroupIdList" executor_group_id_list: Vec<String>,
    16 "StartTimeFrom" start_time_from: String, 17 "StartTimeTo" start_time_to: String,
    18 "ScheduleTimeZone" schedule_time_zone: String, 19 "LastUpdateTimeFrom" last_update_time_from: String,
    20 "LastUpdateTimeTo" last_update_time_to: String
} }
paged! { ListInstances: InstanceVO = Number "PageNumber", "Data.Items" data.items, total "Data.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub data: Option<InstancePageVO>,
}
model! { ListInstancesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstancePageVO {
    pub total_count: Option<u64>,
    pub total_page: Option<u64>,
    pub page_number: Option<u64>,
    pub page_size: Option<u64>,
    pub page_count: Option<u64>,
    pub items: Option<Vec<InstanceVO>>,
}
model! { InstancePageVO {
    0 "TotalCount" total_count, 1 "TotalPage" total_page, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "PageCount" page_count, 5 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceVO {
    pub instance_key: Option<String>,
    pub project_id: Option<String>,
    pub folder_id: Option<String>,
    pub folder_name: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_name: Option<String>,
    pub in_charge_list: Option<Vec<String>>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_type: Option<TaskTypeOpsDto>,
    pub task_cycle_type: Option<String>,
    pub cur_run_date: Option<String>,
    pub try_limit: Option<u64>,
    pub tries: Option<u64>,
    pub total_run_num: Option<u64>,
    pub instance_type: Option<u64>,
    pub instance_state: Option<u64>,
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
    0 "InstanceKey" instance_key, 1 "ProjectId" project_id, 2 "FolderId" folder_id, 3 "FolderName" folder_name,
    4 "WorkflowId" workflow_id, 5 "WorkflowName" workflow_name, 6 "InChargeList" in_charge_list, 7 "TaskId" task_id,
    8 "TaskName" task_name, 9 "TaskType" task_type, 10 "TaskCycleType" task_cycle_type, 11 "CurRunDate" cur_run_date,
    12 "TryLimit" try_limit, 13 "Tries" tries, 14 "TotalRunNum" total_run_num, 15 "InstanceType" instance_type,
    16 "InstanceState" instance_state, 17 "StartTime" start_time, 18 "EndTime" end_time, 19 "CostTime" cost_time,
    20 "SchedulerTime" scheduler_time, 21 "LastUpdateTime" last_update_time, 22 "ExecutorGroupId" executor_group_id,
    23 "ExecutorGroupName" executor_group_name, 24 "JobErrorMsg" job_error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockIntegrationTask {
    pub task_id: String,
    pub project_id: String,
}
operation! { LockIntegrationTask(task_id: String, project_id: String)
    "LockIntegrationTask" -> LockIntegrationTaskOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LockIntegrationTaskOutput {
    pub data: Option<bool>,
}
model! { LockIntegrationTaskOutput {
    0 "Data" data
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApproveStatusOutput {
    pub data: Option<Vec<ApproveModify>>,
}
model! { ModifyApproveStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveModify {
    pub approve_id: Option<String>,
    pub success: Option<bool>,
}
model! { ApproveModify {
    0 "ApproveId" approve_id, 1 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSource {
    pub name: String,
    pub category: String,
    pub r#type: String,
    pub id: Option<u64>,
    pub biz_params: Option<String>,
    pub params: Option<String>,
    pub description: Option<String>,
    pub display: Option<String>,
    pub database_name: Option<String>,
    pub instance: Option<String>,
    pub status: Option<u64>,
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
    0 "Name" name, 1 "Category" category, 2 "Type" r#type, 3 "ID" id: u64, 4 "BizParams" biz_params: String,
    5 "Params" params: String, 6 "Description" description: String, 7 "Display" display: String,
    8 "DatabaseName" database_name: String, 9 "Instance" instance: String, 10 "Status" status: u64,
    11 "ClusterId" cluster_id: String, 12 "Collect" collect: String, 13 "OwnerProjectId" owner_project_id: String,
    14 "OwnerProjectName" owner_project_name: String, 15 "OwnerProjectIdent" owner_project_ident: String,
    16 "COSBucket" cos_bucket: String, 17 "COSRegion" cos_region: String, 18 "ProjectId" project_id: String,
    19 "DevelopmentParams" development_params: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataSourceOutput {
    pub data: Option<bool>,
}
model! { ModifyDataSourceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDimensionWeight {
    pub weight_info_list: Vec<WeightInfo>,
    pub project_id: String,
    pub refresh: bool,
}
operation! { ModifyDimensionWeight(weight_info_list: Vec<WeightInfo>, project_id: String, refresh: bool)
    "ModifyDimensionWeight" -> ModifyDimensionWeightOutput {
    0 "WeightInfoList" weight_info_list, 1 "ProjectId" project_id, 2 "Refresh" refresh
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeightInfo {
    pub weight: Option<i64>,
    pub quality_dim: Option<i64>,
}
input! { WeightInfo(weight: i64, quality_dim: i64) {
    0 "Weight" weight: i64, 1 "QualityDim" quality_dim: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDimensionWeightOutput {
    pub data: Option<bool>,
}
model! { ModifyDimensionWeightOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDsFolder {
    pub project_id: String,
    pub folder_name: String,
    pub folder_id: String,
    pub parents_folder_id: Option<String>,
}
operation! { ModifyDsFolder(project_id: String, folder_name: String, folder_id: String)
    "ModifyDsFolder" -> ModifyDsFolderOutput {
    0 "ProjectId" project_id, 1 "FolderName" folder_name, 2 "FolderId" folder_id,
    3 "ParentsFolderId" parents_folder_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDsFolderOutput {
    pub data: Option<bool>,
}
model! { ModifyDsFolderOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExecStrategy {
    pub rule_group_id: Option<u64>,
    pub monitor_type: Option<u64>,
    pub exec_queue: Option<String>,
    pub executor_group_id: Option<String>,
    pub executor_group_name: Option<String>,
    pub tasks: Option<Vec<ProdSchedulerTask>>,
    pub project_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cycle_type: Option<String>,
    pub cycle_step: Option<u64>,
    pub task_action: Option<String>,
    pub delay_time: Option<u64>,
    pub database_id: Option<String>,
    pub datasource_id: Option<String>,
    pub table_id: Option<String>,
    pub exec_engine_type: Option<String>,
    pub trigger_types: Option<Vec<String>>,
}
operation! { ModifyExecStrategy() "ModifyExecStrategy" -> ModifyExecStrategyOutput {
    0 "RuleGroupId" rule_group_id: u64, 1 "MonitorType" monitor_type: u64, 2 "ExecQueue" exec_queue: String,
    3 "ExecutorGroupId" executor_group_id: String, 4 "ExecutorGroupName" executor_group_name: String,
    5 "Tasks" tasks: Vec<ProdSchedulerTask>, 6 "ProjectId" project_id: String, 7 "StartTime" start_time: String,
    8 "EndTime" end_time: String, 9 "CycleType" cycle_type: String, 10 "CycleStep" cycle_step: u64,
    11 "TaskAction" task_action: String, 12 "DelayTime" delay_time: u64, 13 "DatabaseId" database_id: String,
    14 "DatasourceId" datasource_id: String, 15 "TableId" table_id: String,
    16 "ExecEngineType" exec_engine_type: String, 17 "TriggerTypes" trigger_types: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExecStrategyOutput {
    pub data: Option<u64>,
}
model! { ModifyExecStrategyOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIntegrationNode {
    pub node_info: IntegrationNodeInfo,
    pub project_id: String,
    pub task_type: Option<u64>,
    pub task_mode: Option<u64>,
}
operation! { ModifyIntegrationNode(node_info: IntegrationNodeInfo, project_id: String)
    "ModifyIntegrationNode" -> ModifyIntegrationNodeOutput {
    0 "NodeInfo" node_info, 1 "ProjectId" project_id, 2 "TaskType" task_type: u64, 3 "TaskMode" task_mode: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIntegrationNodeOutput {
    pub id: Option<String>,
    pub task_id: Option<String>,
}
model! { ModifyIntegrationNodeOutput {
    0 "Id" id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIntegrationTask {
    pub task_info: IntegrationTaskInfo,
    pub project_id: String,
    pub rollback_flag: Option<bool>,
}
operation! { ModifyIntegrationTask(task_info: IntegrationTaskInfo, project_id: String)
    "ModifyIntegrationTask" -> ModifyIntegrationTaskOutput {
    0 "TaskInfo" task_info, 1 "ProjectId" project_id, 2 "RollbackFlag" rollback_flag: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIntegrationTaskOutput {
    pub task_id: Option<String>,
}
model! { ModifyIntegrationTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMonitorStatus {
    pub project_id: Option<String>,
    pub rule_group_id: Option<u64>,
    pub monitor_status: Option<bool>,
}
operation! { ModifyMonitorStatus() "ModifyMonitorStatus" -> ModifyMonitorStatusOutput {
    0 "ProjectId" project_id: String, 1 "RuleGroupId" rule_group_id: u64, 2 "MonitorStatus" monitor_status: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMonitorStatusOutput {
    pub data: Option<bool>,
}
model! { ModifyMonitorStatusOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProject {
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

pub type ModifyProjectOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRule {
    pub project_id: Option<String>,
    pub rule_id: Option<u64>,
    pub rule_group_id: Option<u64>,
    pub name: Option<String>,
    pub table_id: Option<String>,
    pub rule_template_id: Option<u64>,
    pub r#type: Option<u64>,
    pub quality_dim: Option<u64>,
    pub source_object_data_type_name: Option<String>,
    pub source_object_value: Option<String>,
    pub condition_type: Option<u64>,
    pub condition_expression: Option<String>,
    pub custom_sql: Option<String>,
    pub compare_rule: Option<CompareRule>,
    pub alarm_level: Option<u64>,
    pub description: Option<String>,
    pub target_database_id: Option<String>,
    pub target_table_id: Option<String>,
    pub target_condition_expr: Option<String>,
    pub rel_condition_expr: Option<String>,
    pub field_config: Option<RuleFieldConfig>,
    pub target_object_value: Option<String>,
    pub source_engine_types: Option<Vec<u64>>,
    pub target_database_name: Option<String>,
    pub target_schema_name: Option<String>,
    pub target_table_name: Option<String>,
    pub catalog_name: Option<String>,
    pub target_catalog_name: Option<String>,
}
operation! { ModifyRule() "ModifyRule" -> ModifyRuleOutput {
    0 "ProjectId" project_id: String, 1 "RuleId" rule_id: u64, 2 "RuleGroupId" rule_group_id: u64,
    3 "Name" name: String, 4 "TableId" table_id: String, 5 "RuleTemplateId" rule_template_id: u64, 6 "Type" r#type: u64,
    7 "QualityDim" quality_dim: u64, 8 "SourceObjectDataTypeName" source_object_data_type_name: String,
    9 "SourceObjectValue" source_object_value: String, 10 "ConditionType" condition_type: u64,
    11 "ConditionExpression" condition_expression: String, 12 "CustomSql" custom_sql: String,
    13 "CompareRule" compare_rule: CompareRule, 14 "AlarmLevel" alarm_level: u64, 15 "Description" description: String,
    16 "TargetDatabaseId" target_database_id: String, 17 "TargetTableId" target_table_id: String,
    18 "TargetConditionExpr" target_condition_expr: String, 19 "RelConditionExpr" rel_condition_expr: String,
    20 "FieldConfig" field_config: RuleFieldConfig, 21 "TargetObjectValue" target_object_value: String,
    22 "SourceEngineTypes" source_engine_types: Vec<u64>, 23 "TargetDatabaseName" target_database_name: String,
    24 "TargetSchemaName" target_schema_name: String, 25 "TargetTableName" target_table_name: String,
    26 "CatalogName" catalog_name: String, 27 "TargetCatalogName" target_catalog_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleOutput {
    pub data: Option<bool>,
}
model! { ModifyRuleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleGroupSubscription {
    pub rule_group_id: Option<u64>,
    pub receivers: Option<Vec<SubscribeReceiver>>,
    pub subscribe_type: Option<Vec<u64>>,
    pub project_id: Option<String>,
    pub database_id: Option<String>,
    pub datasource_id: Option<String>,
    pub table_id: Option<String>,
    pub web_hooks: Option<Vec<SubscribeWebHook>>,
}
operation! { ModifyRuleGroupSubscription() "ModifyRuleGroupSubscription" -> ModifyRuleGroupSubscriptionOutput {
    0 "RuleGroupId" rule_group_id: u64, 1 "Receivers" receivers: Vec<SubscribeReceiver>,
    2 "SubscribeType" subscribe_type: Vec<u64>, 3 "ProjectId" project_id: String, 4 "DatabaseId" database_id: String,
    5 "DatasourceId" datasource_id: String, 6 "TableId" table_id: String, 7 "WebHooks" web_hooks: Vec<SubscribeWebHook>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleGroupSubscriptionOutput {
    pub data: Option<u64>,
}
model! { ModifyRuleGroupSubscriptionOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleTemplate {
    pub template_id: Option<u64>,
    pub r#type: Option<u64>,
    pub name: Option<String>,
    pub quality_dim: Option<u64>,
    pub source_object_type: Option<u64>,
    pub description: Option<String>,
    pub source_engine_types: Option<Vec<u64>>,
    pub multi_source_flag: Option<bool>,
    pub sql_expression: Option<String>,
    pub project_id: Option<String>,
    pub where_flag: Option<bool>,
}
operation! { ModifyRuleTemplate() "ModifyRuleTemplate" -> ModifyRuleTemplateOutput {
    0 "TemplateId" template_id: u64, 1 "Type" r#type: u64, 2 "Name" name: String, 3 "QualityDim" quality_dim: u64,
    4 "SourceObjectType" source_object_type: u64, 5 "Description" description: String,
    6 "SourceEngineTypes" source_engine_types: Vec<u64>, 7 "MultiSourceFlag" multi_source_flag: bool,
    8 "SqlExpression" sql_expression: String, 9 "ProjectId" project_id: String, 10 "WhereFlag" where_flag: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRuleTemplateOutput {
    pub data: Option<bool>,
}
model! { ModifyRuleTemplateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskAlarmRegular {
    pub id: String,
    pub task_alarm_info: TaskAlarmInfo,
    pub project_id: String,
}
operation! { ModifyTaskAlarmRegular(id: String, task_alarm_info: TaskAlarmInfo, project_id: String)
    "ModifyTaskAlarmRegular" -> ModifyTaskAlarmRegularOutput {
    0 "Id" id, 1 "TaskAlarmInfo" task_alarm_info, 2 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskAlarmRegularOutput {
    pub data: Option<bool>,
}
model! { ModifyTaskAlarmRegularOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskInfo {
    pub project_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DependencyConfig {
    pub depend_conf_type: Option<String>,
    pub subordinate_cyclic_type: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInnerInfo {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskInfoOutput {
    pub data: Option<bool>,
}
model! { ModifyTaskInfoOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskInfoDs {
    pub project_id: String,
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
    pub schedule_run_type: Option<u64>,
    pub concurrent_strategy: Option<u64>,
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
    32 "ScheduleRunType" schedule_run_type: u64, 33 "ConcurrentStrategy" concurrent_strategy: u64,
    34 "RegisterDsEventPublisherRequest" register_ds_event_publisher_request: RegisterDsEventPublisherReq,
    35 "Content" content: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskInfoDsOutput {
    pub data: Option<bool>,
}
model! { ModifyTaskInfoDsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskLinks {
    pub project_id: String,
    pub task_from: String,
    pub task_to: String,
    pub workflow_id: String,
    pub real_from_workflow_id: String,
    pub link_dependency_type: Option<String>,
}

/// What [`ModifyTaskLinks::new`] takes.
pub struct ModifyTaskLinksRequired {
    pub project_id: String,
    pub task_from: String,
    pub task_to: String,
    pub workflow_id: String,
    pub real_from_workflow_id: String,
}
operation! { ModifyTaskLinks{ModifyTaskLinksRequired: project_id, task_from, task_to, workflow_id, real_from_workflow_id}
    "ModifyTaskLinks" -> ModifyTaskLinksOutput {
    0 "ProjectId" project_id, 1 "TaskFrom" task_from, 2 "TaskTo" task_to, 3 "WorkflowId" workflow_id,
    4 "RealFromWorkflowId" real_from_workflow_id, 5 "LinkDependencyType" link_dependency_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskLinksOutput {
    pub data: Option<bool>,
}
model! { ModifyTaskLinksOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskLinksDs {
    pub project_id: String,
    pub task_from: String,
    pub task_to: String,
    pub workflow_id: String,
    pub real_from_workflow_id: String,
    pub request_from_source: Option<String>,
    pub link_dependency_type: Option<String>,
    pub link_ext: Option<String>,
}

/// What [`ModifyTaskLinksDs::new`] takes.
pub struct ModifyTaskLinksDsRequired {
    pub project_id: String,
    pub task_from: String,
    pub task_to: String,
    pub workflow_id: String,
    pub real_from_workflow_id: String,
}
operation! { ModifyTaskLinksDs{ModifyTaskLinksDsRequired: project_id, task_from, task_to, workflow_id, real_from_workflow_id}
    "ModifyTaskLinksDs" -> ModifyTaskLinksDsOutput {
    0 "ProjectId" project_id, 1 "TaskFrom" task_from, 2 "TaskTo" task_to, 3 "WorkflowId" workflow_id,
    4 "RealFromWorkflowId" real_from_workflow_id, 5 "RequestFromSource" request_from_source: String,
    6 "LinkDependencyType" link_dependency_type: String, 7 "LinkExt" link_ext: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskLinksDsOutput {
    pub data: Option<bool>,
    pub link_id: Option<String>,
}
model! { ModifyTaskLinksDsOutput {
    0 "Data" data, 1 "LinkId" link_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskName {
    pub task_name: String,
    pub task_id: String,
    pub project_id: String,
    pub notes: Option<String>,
}
operation! { ModifyTaskName(task_name: String, task_id: String, project_id: String)
    "ModifyTaskName" -> ModifyTaskNameOutput {
    0 "TaskName" task_name, 1 "TaskId" task_id, 2 "ProjectId" project_id, 3 "Notes" notes: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskNameOutput {
    pub data: Option<bool>,
}
model! { ModifyTaskNameOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskScript {
    pub project_id: String,
    pub task_id: String,
    pub script_content: Option<String>,
    pub integration_node_details: Option<Vec<IntegrationNodeDetail>>,
}
operation! { ModifyTaskScript(project_id: String, task_id: String) "ModifyTaskScript" -> ModifyTaskScriptOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "ScriptContent" script_content: String,
    3 "IntegrationNodeDetails" integration_node_details: Vec<IntegrationNodeDetail>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskScriptOutput {
    pub data: Option<CommonContent>,
}
model! { ModifyTaskScriptOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonContent {
    pub content: Option<String>,
}
model! { CommonContent {
    0 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkflowInfo {
    pub project_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralTaskParam {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { GeneralTaskParam(r#type: String, value: String) {
    0 "Type" r#type: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkflowInfoOutput {
    pub data: Option<bool>,
}
model! { ModifyWorkflowInfoOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkflowSchedule {
    pub project_id: String,
    pub workflow_id: String,
    pub delay_time: i64,
    pub startup_time: i64,
    pub self_depend: i64,
    pub cycle_type: i64,
    pub cycle_step: i64,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub task_action: Option<String>,
    pub crontab_expression: Option<String>,
    pub execution_start_time: Option<String>,
    pub execution_end_time: Option<String>,
    pub dependency_workflow: Option<String>,
}

/// What [`ModifyWorkflowSchedule::new`] takes.
pub struct ModifyWorkflowScheduleRequired {
    pub project_id: String,
    pub workflow_id: String,
    pub delay_time: i64,
    pub startup_time: i64,
    pub self_depend: i64,
    pub cycle_type: i64,
    pub cycle_step: i64,
}
operation! { ModifyWorkflowSchedule{ModifyWorkflowScheduleRequired: project_id, workflow_id, delay_time, startup_time, self_depend, cycle_type, cycle_step}
    "ModifyWorkflowSchedule" -> ModifyWorkflowScheduleOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "DelayTime" delay_time, 3 "StartupTime" startup_time,
    4 "SelfDepend" self_depend, 5 "CycleType" cycle_type, 6 "CycleStep" cycle_step, 7 "StartTime" start_time: String,
    8 "EndTime" end_time: String, 9 "TaskAction" task_action: String, 10 "CrontabExpression" crontab_expression: String,
    11 "ExecutionStartTime" execution_start_time: String, 12 "ExecutionEndTime" execution_end_time: String,
    13 "DependencyWorkflow" dependency_workflow: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWorkflowScheduleOutput {
    pub data: Option<BatchResult>,
}
model! { ModifyWorkflowScheduleOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchResult {
    pub running: Option<i64>,
    pub success: Option<i64>,
    pub failed: Option<i64>,
    pub total: Option<i64>,
}
model! { BatchResult {
    0 "Running" running, 1 "Success" success, 2 "Failed" failed, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveTasksToFolder {
    pub project_id: String,
    pub workflow_id: String,
    pub task_folder_id: String,
    pub task_ids: Vec<String>,
    pub virtual_task_ids: Vec<String>,
}

/// What [`MoveTasksToFolder::new`] takes.
pub struct MoveTasksToFolderRequired {
    pub project_id: String,
    pub workflow_id: String,
    pub task_folder_id: String,
    pub task_ids: Vec<String>,
    pub virtual_task_ids: Vec<String>,
}
operation! { MoveTasksToFolder{MoveTasksToFolderRequired: project_id, workflow_id, task_folder_id, task_ids, virtual_task_ids}
    "MoveTasksToFolder" -> MoveTasksToFolderOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "TaskFolderId" task_folder_id, 3 "TaskIds" task_ids,
    4 "VirtualTaskIds" virtual_task_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveTasksToFolderOutput {
    pub data: Option<bool>,
}
model! { MoveTasksToFolderOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDsEvent {
    pub project_id: String,
    pub name: String,
    pub event_sub_type: String,
    pub time_to_live: String,
    pub time_unit: String,
    pub owner: String,
    pub description: String,
    /// Deprecated.
    pub event_type: Option<String>,
    /// Deprecated.
    pub event_broadcast_type: Option<String>,
    /// Deprecated.
    pub dimension_format: Option<String>,
    pub valid_consume_count: Option<i64>,
}

/// What [`RegisterDsEvent::new`] takes.
pub struct RegisterDsEventRequired {
    pub project_id: String,
    pub name: String,
    pub event_sub_type: String,
    pub time_to_live: String,
    pub time_unit: String,
    pub owner: String,
    pub description: String,
}
operation! { RegisterDsEvent{RegisterDsEventRequired: project_id, name, event_sub_type, time_to_live, time_unit, owner, description}
    "RegisterDsEvent" -> RegisterDsEventOutput {
    0 "ProjectId" project_id, 1 "Name" name, 2 "EventSubType" event_sub_type, 3 "TimeToLive" time_to_live,
    4 "TimeUnit" time_unit, 5 "Owner" owner, 6 "Description" description, 7 "EventType" event_type: String,
    8 "EventBroadcastType" event_broadcast_type: String, 9 "DimensionFormat" dimension_format: String,
    10 "ValidConsumeCount" valid_consume_count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDsEventOutput {
    pub data: Option<EventDsDto>,
}
model! { RegisterDsEventOutput {
    0 "Data" data
} }

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
    pub listeners: Option<Vec<EventListenerDTO>>,
    pub project_id: Option<String>,
    pub project_name: Option<String>,
    pub valid_consume_count: Option<i64>,
    pub event_id: Option<String>,
    pub bundle_id: Option<String>,
    pub bundle_info: Option<String>,
}
model! { EventDsDto {
    0 "Name" name, 1 "EventType" event_type, 2 "TimeToLive" time_to_live, 3 "TimeUnit" time_unit,
    4 "EventSubType" event_sub_type, 5 "EventBroadcastType" event_broadcast_type, 6 "DimensionFormat" dimension_format,
    7 "CreationTs" creation_ts, 8 "Owner" owner, 9 "Properties" properties, 10 "Description" description,
    11 "Listeners" listeners, 12 "ProjectId" project_id, 13 "ProjectName" project_name,
    14 "ValidConsumeCount" valid_consume_count, 15 "EventId" event_id, 16 "BundleId" bundle_id,
    17 "BundleInfo" bundle_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDsEventListener {
    pub project_id: String,
    pub key: String,
    pub r#type: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterDsEventListenerOutput {
    pub data: Option<EventListenerDTO>,
}
model! { RegisterDsEventListenerOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterEvent {
    pub project_id: String,
    pub name: String,
    pub event_sub_type: String,
    pub event_broadcast_type: String,
    pub time_unit: String,
    pub owner: String,
    pub event_type: Option<String>,
    pub dimension_format: Option<String>,
    pub time_to_live: Option<i64>,
    pub description: Option<String>,
}

/// What [`RegisterEvent::new`] takes.
pub struct RegisterEventRequired {
    pub project_id: String,
    pub name: String,
    pub event_sub_type: String,
    pub event_broadcast_type: String,
    pub time_unit: String,
    pub owner: String,
}
operation! { RegisterEvent{RegisterEventRequired: project_id, name, event_sub_type, event_broadcast_type, time_unit, owner}
    "RegisterEvent" -> RegisterEventOutput {
    0 "ProjectId" project_id, 1 "Name" name, 2 "EventSubType" event_sub_type,
    3 "EventBroadcastType" event_broadcast_type, 4 "TimeUnit" time_unit, 5 "Owner" owner,
    6 "EventType" event_type: String, 7 "DimensionFormat" dimension_format: String, 8 "TimeToLive" time_to_live: i64,
    9 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterEventOutput {
    pub data: Option<BatchReturn>,
}
model! { RegisterEventOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchReturn {
    pub result: Option<bool>,
    pub error_desc: Option<String>,
    pub error_id: Option<String>,
}
model! { BatchReturn {
    0 "Result" result, 1 "ErrorDesc" error_desc, 2 "ErrorId" error_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterEventListener {
    pub key: String,
    pub event_name: String,
    pub project_id: String,
    pub r#type: Option<String>,
    pub properties: Option<String>,
}
operation! { RegisterEventListener(key: String, event_name: String, project_id: String)
    "RegisterEventListener" -> RegisterEventListenerOutput {
    0 "Key" key, 1 "EventName" event_name, 2 "ProjectId" project_id, 3 "Type" r#type: String,
    4 "Properties" properties: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterEventListenerOutput {
    pub data: Option<BatchReturn>,
}
model! { RegisterEventListenerOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDatabase {
    pub datasource_id: i64,
    pub database_name: String,
}
operation! { RemoveDatabase(datasource_id: i64, database_name: String) "RemoveDatabase" -> RemoveDatabaseOutput {
    0 "DatasourceId" datasource_id, 1 "DatabaseName" database_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveDatabaseOutput {
    pub job_id: Option<String>,
}
model! { RemoveDatabaseOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSchema {
    pub datasource_id: i64,
    pub database_name: String,
    pub schema_name: String,
}
operation! { RemoveSchema(datasource_id: i64, database_name: String, schema_name: String)
    "RemoveSchema" -> RemoveSchemaOutput {
    0 "DatasourceId" datasource_id, 1 "DatabaseName" database_name, 2 "SchemaName" schema_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveSchemaOutput {
    pub job_id: Option<String>,
}
model! { RemoveSchemaOutput {
    0 "JobId" job_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTable {
    pub datasource_id: i64,
    pub database_name: String,
    pub schema_name: String,
    pub table_name: String,
}
operation! { RemoveTable(datasource_id: i64, database_name: String, schema_name: String, table_name: String)
    "RemoveTable" -> RemoveTableOutput {
    0 "DatasourceId" datasource_id, 1 "DatabaseName" database_name, 2 "SchemaName" schema_name, 3 "TableName" table_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveTableOutput {
    pub result: Option<bool>,
}
model! { RemoveTableOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveWorkflowDs {
    pub project_id: String,
    pub workflow_id: String,
    pub delete_script: Option<String>,
    pub operate_is_inform: Option<String>,
    pub delete_mode: Option<String>,
}
operation! { RemoveWorkflowDs(project_id: String, workflow_id: String) "RemoveWorkflowDs" -> RemoveWorkflowDsOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "DeleteScript" delete_script: String,
    3 "OperateIsInform" operate_is_inform: String, 4 "DeleteMode" delete_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveWorkflowDsOutput {
    pub data: Option<bool>,
}
model! { RemoveWorkflowDsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewWorkflowOwnerDs {
    pub project_id: String,
    pub owner: String,
    pub owner_id: String,
    pub workflow_ids: Vec<String>,
}
operation! { RenewWorkflowOwnerDs(project_id: String, owner: String, owner_id: String, workflow_ids: Vec<String>)
    "RenewWorkflowOwnerDs" -> RenewWorkflowOwnerDsOutput {
    0 "ProjectId" project_id, 1 "Owner" owner, 2 "OwnerId" owner_id, 3 "WorkflowIds" workflow_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewWorkflowOwnerDsOutput {
    pub data: Option<BatchResultDs>,
}
model! { RenewWorkflowOwnerDsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchResultDs {
    pub success: Option<i64>,
    pub failed: Option<i64>,
    pub total: Option<i64>,
}
model! { BatchResultDs {
    0 "Success" success, 1 "Failed" failed, 2 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewWorkflowSchedulerInfoDs {
    pub project_id: String,
    pub workflow_id: String,
    pub delay_time: Option<u64>,
    pub startup_time: Option<u64>,
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
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "DelayTime" delay_time: u64,
    3 "StartupTime" startup_time: u64, 4 "SelfDepend" self_depend: String, 5 "StartTime" start_time: String,
    6 "EndTime" end_time: String, 7 "TaskAction" task_action: String, 8 "CycleType" cycle_type: String,
    9 "CycleStep" cycle_step: i64, 10 "ExecutionStartTime" execution_start_time: String,
    11 "ExecutionEndTime" execution_end_time: String, 12 "InstanceInitStrategy" instance_init_strategy: String,
    13 "DependencyWorkflow" dependency_workflow: String, 14 "CrontabExpression" crontab_expression: String,
    15 "ModifyCycleValue" modify_cycle_value: String, 16 "CalendarOpen" calendar_open: String,
    17 "CalendarName" calendar_name: String, 18 "CalendarId" calendar_id: String,
    19 "ScheduleTimeZone" schedule_time_zone: String, 20 "ClearLink" clear_link: bool,
    21 "MainCyclicConfig" main_cyclic_config: String, 22 "SubordinateCyclicConfig" subordinate_cyclic_config: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewWorkflowSchedulerInfoDsOutput {
    pub data: Option<BatchResultDs>,
}
model! { RenewWorkflowSchedulerInfoDsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportDatabase {
    pub datasource_id: i64,
    pub database_name: String,
    pub description: Option<String>,
    pub create_time: Option<i64>,
    pub modified_time: Option<i64>,
}
operation! { ReportDatabase(datasource_id: i64, database_name: String) "ReportDatabase" -> ReportDatabaseOutput {
    0 "DatasourceId" datasource_id, 1 "DatabaseName" database_name, 2 "Description" description: String,
    3 "CreateTime" create_time: i64, 4 "ModifiedTime" modified_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportDatabaseOutput {
    pub guid: Option<String>,
}
model! { ReportDatabaseOutput {
    0 "Guid" guid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportSchema {
    pub datasource_id: i64,
    pub database_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportSchemaOutput {
    pub guid: Option<String>,
}
model! { ReportSchemaOutput {
    0 "Guid" guid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTable {
    pub datasource_id: i64,
    pub database_name: String,
    pub table_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportColumnInfo {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub position: Option<i64>,
    pub description: Option<String>,
    pub create_time: Option<String>,
    pub modified_time: Option<String>,
}
input! { ReportColumnInfo(name: String, r#type: String, position: i64) {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Position" position: i64, 3 "Description" description: String,
    4 "CreateTime" create_time: String, 5 "ModifiedTime" modified_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTableOutput {
    pub guid: Option<String>,
}
model! { ReportTableOutput {
    0 "Guid" guid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTaskLineage {
    pub channel_type: String,
    pub task: LineageTask,
    pub project_id: Option<String>,
    pub table_lineages: Option<Vec<TableLineagePair>>,
    pub column_lineages: Option<Vec<ColumnLineagePair>>,
}
operation! { ReportTaskLineage(channel_type: String, task: LineageTask) "ReportTaskLineage" -> ReportTaskLineageOutput {
    0 "ChannelType" channel_type, 1 "Task" task, 2 "ProjectId" project_id: String,
    3 "TableLineages" table_lineages: Vec<TableLineagePair>, 4 "ColumnLineages" column_lineages: Vec<ColumnLineagePair>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableLineagePair {
    pub sources: Option<Vec<TableLineage>>,
    pub target: Option<TableLineage>,
}
input! { TableLineagePair(sources: Vec<TableLineage>, target: TableLineage) {
    0 "Sources" sources: Vec<TableLineage>, 1 "Target" target: TableLineage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableLineage {
    pub datasource_id: Option<String>,
    pub database_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnLineagePair {
    pub sources: Option<Vec<ColumnLineage>>,
    pub target: Option<ColumnLineage>,
}
input! { ColumnLineagePair(sources: Vec<ColumnLineage>, target: ColumnLineage) {
    0 "Sources" sources: Vec<ColumnLineage>, 1 "Target" target: ColumnLineage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnLineage {
    pub datasource_id: Option<String>,
    pub database_name: Option<String>,
    pub table_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTaskLineageOutput {
    pub request_from_source: Option<String>,
    pub data: Option<bool>,
}
model! { ReportTaskLineageOutput {
    0 "RequestFromSource" request_from_source, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeIntegrationTask {
    pub task_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeIntegrationTaskOutput {
    pub data: Option<bool>,
}
model! { ResumeIntegrationTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobAndLockIntegrationTask {
    pub task_id: String,
    pub project_id: String,
    pub task_type: u64,
}
operation! { RobAndLockIntegrationTask(task_id: String, project_id: String, task_type: u64)
    "RobAndLockIntegrationTask" -> RobAndLockIntegrationTaskOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id, 2 "TaskType" task_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobAndLockIntegrationTaskOutput {
    pub rob_lock_state: Option<RobLockState>,
}
model! { RobAndLockIntegrationTaskOutput {
    0 "RobLockState" rob_lock_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RobLockState {
    pub is_rob: Option<bool>,
    pub locker: Option<String>,
}
model! { RobLockState {
    0 "IsRob" is_rob, 1 "Locker" locker
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunForceSucScheduleInstancesOutput {
    pub data: Option<BatchOperateResultOpsDto>,
}
model! { RunForceSucScheduleInstancesOutput {
    0 "Data" data
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunRerunScheduleInstancesOutput {
    pub data: Option<BatchOperateResultOpsDto>,
}
model! { RunRerunScheduleInstancesOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTasksByMultiWorkflow {
    pub project_id: String,
    pub workflow_ids: Vec<String>,
    pub enable_make_up: u64,
}
operation! { RunTasksByMultiWorkflow(project_id: String, workflow_ids: Vec<String>, enable_make_up: u64)
    "RunTasksByMultiWorkflow" -> RunTasksByMultiWorkflowOutput {
    0 "ProjectId" project_id, 1 "WorkflowIds" workflow_ids, 2 "EnableMakeUp" enable_make_up
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunTasksByMultiWorkflowOutput {
    pub data: Option<OperationOpsDto>,
}
model! { RunTasksByMultiWorkflowOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveCustomFunction {
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
    pub project_id: Option<String>,
    pub db_name: Option<String>,
    pub name: Option<String>,
}

/// What [`SaveCustomFunction::new`] takes.
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
operation! { SaveCustomFunction{SaveCustomFunctionRequired: function_id, kind, cluster_identifier, class_name, resource_list, description, usage, param_desc, return_desc, example}
    "SaveCustomFunction" -> SaveCustomFunctionOutput {
    0 "FunctionId" function_id, 1 "Kind" kind, 2 "ClusterIdentifier" cluster_identifier, 3 "ClassName" class_name,
    4 "ResourceList" resource_list, 5 "Description" description, 6 "Usage" usage, 7 "ParamDesc" param_desc,
    8 "ReturnDesc" return_desc, 9 "Example" example, 10 "ProjectId" project_id: String, 11 "DbName" db_name: String,
    12 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionResource {
    pub path: Option<String>,
    pub name: Option<String>,
    pub id: Option<String>,
    pub md5: Option<String>,
    pub r#type: Option<String>,
}
input! { FunctionResource(path: String, name: String) {
    0 "Path" path: String, 1 "Name" name: String, 2 "Id" id: String, 3 "Md5" md5: String, 4 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveCustomFunctionOutput {
    pub function_id: Option<String>,
    pub error_message: Option<String>,
}
model! { SaveCustomFunctionOutput {
    0 "FunctionId" function_id, 1 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTaskAlarmNew {
    pub alarm_info_list: Vec<AlarmInfo>,
    pub project_id: String,
}
operation! { SetTaskAlarmNew(alarm_info_list: Vec<AlarmInfo>, project_id: String)
    "SetTaskAlarmNew" -> SetTaskAlarmNewOutput {
    0 "AlarmInfoList" alarm_info_list, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmInfo {
    pub task_ids: Option<String>,
    pub alarm_type: Option<String>,
    pub alarm_way: Option<String>,
    pub alarm_recipient: Option<String>,
    pub alarm_recipient_id: Option<String>,
    pub hours: Option<u64>,
    pub minutes: Option<u64>,
    pub trigger_type: Option<u64>,
    pub alarm_id: Option<String>,
    pub status: Option<u64>,
}

/// What [`AlarmInfo::new`] takes.
pub struct AlarmInfoRequired {
    pub task_ids: String,
    pub alarm_type: String,
    pub alarm_way: String,
    pub alarm_recipient: String,
    pub alarm_recipient_id: String,
    pub hours: u64,
    pub minutes: u64,
    pub trigger_type: u64,
}
input! { AlarmInfo{AlarmInfoRequired: task_ids, alarm_type, alarm_way, alarm_recipient, alarm_recipient_id, hours, minutes, trigger_type} {
    0 "TaskIds" task_ids: String, 1 "AlarmType" alarm_type: String, 2 "AlarmWay" alarm_way: String,
    3 "AlarmRecipient" alarm_recipient: String, 4 "AlarmRecipientId" alarm_recipient_id: String, 5 "Hours" hours: u64,
    6 "Minutes" minutes: u64, 7 "TriggerType" trigger_type: u64, 8 "AlarmId" alarm_id: String, 9 "Status" status: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTaskAlarmNewOutput {
    pub data: Option<BatchOperateResult>,
}
model! { SetTaskAlarmNewOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOperateResult {
    pub success_count: Option<i64>,
    pub failed_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { BatchOperateResult {
    0 "SuccessCount" success_count, 1 "FailedCount" failed_count, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartIntegrationTask {
    pub task_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartIntegrationTaskOutput {
    pub data: Option<bool>,
}
model! { StartIntegrationTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopIntegrationTask {
    pub task_id: String,
    pub project_id: String,
}
operation! { StopIntegrationTask(task_id: String, project_id: String)
    "StopIntegrationTask" -> StopIntegrationTaskOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopIntegrationTaskOutput {
    pub data: Option<bool>,
}
model! { StopIntegrationTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomFunction {
    pub function_id: String,
    pub cluster_identifier: String,
    pub comment: String,
    pub project_id: Option<String>,
}
operation! { SubmitCustomFunction(function_id: String, cluster_identifier: String, comment: String)
    "SubmitCustomFunction" -> SubmitCustomFunctionOutput {
    0 "FunctionId" function_id, 1 "ClusterIdentifier" cluster_identifier, 2 "Comment" comment,
    3 "ProjectId" project_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitCustomFunctionOutput {
    pub function_id: Option<String>,
    pub error_message: Option<String>,
}
model! { SubmitCustomFunctionOutput {
    0 "FunctionId" function_id, 1 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSqlTask {
    pub database_type: String,
    pub datasource_id: i64,
    pub group_id: String,
    pub script_id: String,
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

/// What [`SubmitSqlTask::new`] takes.
pub struct SubmitSqlTaskRequired {
    pub database_type: String,
    pub datasource_id: i64,
    pub group_id: String,
    pub script_id: String,
    pub project_id: String,
}
operation! { SubmitSqlTask{SubmitSqlTaskRequired: database_type, datasource_id, group_id, script_id, project_id}
    "SubmitSqlTask" -> SubmitSqlTaskOutput {
    0 "DatabaseType" database_type, 1 "DatasourceId" datasource_id, 2 "GroupId" group_id, 3 "ScriptId" script_id,
    4 "ProjectId" project_id, 5 "DatabaseName" database_name: String, 6 "EngineId" engine_id: String,
    7 "ScriptContent" script_content: String, 8 "ResourceQueue" resource_queue: String,
    9 "DatasourceType" datasource_type: String, 10 "ComputeResource" compute_resource: String,
    11 "RunParams" run_params: String, 12 "ConfParams" conf_params: String,
    13 "ScriptEncryption" script_encryption: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSqlTaskOutput {
    pub record: Option<AdhocRecord>,
    pub details: Option<Vec<AdhocDetail>>,
}
model! { SubmitSqlTaskOutput {
    0 "Record" record, 1 "Details" details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdhocRecord {
    pub id: Option<u64>,
    pub script_content: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<String>,
    pub instance_id: Option<String>,
}
model! { AdhocRecord {
    0 "Id" id, 1 "ScriptContent" script_content, 2 "CreateTime" create_time, 3 "Status" status,
    4 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdhocDetail {
    pub id: Option<u64>,
    pub script_content: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub status: Option<String>,
    pub record_id: Option<u64>,
}
model! { AdhocDetail {
    0 "Id" id, 1 "ScriptContent" script_content, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "Status" status,
    5 "RecordId" record_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTask {
    pub project_id: String,
    pub task_id: String,
    pub version_remark: String,
    pub start_scheduling: bool,
}
operation! { SubmitTask(project_id: String, task_id: String, version_remark: String, start_scheduling: bool)
    "SubmitTask" -> SubmitTaskOutput {
    0 "ProjectId" project_id, 1 "TaskId" task_id, 2 "VersionRemark" version_remark, 3 "StartScheduling" start_scheduling
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTaskOutput {
    pub data: Option<bool>,
}
model! { SubmitTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTaskTestRun {
    pub task_ids: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTaskTestRunOutput {
    pub job_id: Option<i64>,
    pub record_id: Option<Vec<i64>>,
}
model! { SubmitTaskTestRunOutput {
    0 "JobId" job_id, 1 "RecordId" record_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitWorkflow {
    pub project_id: String,
    pub workflow_id: String,
    pub version_remark: String,
    pub start_scheduling: bool,
}
operation! { SubmitWorkflow(project_id: String, workflow_id: String, version_remark: String, start_scheduling: bool)
    "SubmitWorkflow" -> SubmitWorkflowOutput {
    0 "ProjectId" project_id, 1 "WorkflowId" workflow_id, 2 "VersionRemark" version_remark,
    3 "StartScheduling" start_scheduling
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitWorkflowOutput {
    pub data: Option<SubmitWorkflowItem>,
}
model! { SubmitWorkflowOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitWorkflowItem {
    pub task_ids: Option<Vec<String>>,
    pub result: Option<bool>,
    pub error_desc: Option<String>,
    pub error_id: Option<String>,
}
model! { SubmitWorkflowItem {
    0 "TaskIds" task_ids, 1 "Result" result, 2 "ErrorDesc" error_desc, 3 "ErrorId" error_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendIntegrationTask {
    pub task_id: String,
    pub project_id: String,
    pub event: Option<String>,
}
operation! { SuspendIntegrationTask(task_id: String, project_id: String)
    "SuspendIntegrationTask" -> SuspendIntegrationTaskOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id, 2 "Event" event: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SuspendIntegrationTaskOutput {
    pub data: Option<bool>,
}
model! { SuspendIntegrationTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskLog {
    pub task_id: String,
    pub start_time: u64,
    pub end_time: u64,
    pub project_id: String,
    pub limit: Option<u64>,
    pub order_type: Option<String>,
    pub task_type: Option<u64>,
}
operation! { TaskLog(task_id: String, start_time: u64, end_time: u64, project_id: String) "TaskLog" -> TaskLogOutput {
    0 "TaskId" task_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "ProjectId" project_id, 4 "Limit" limit: u64,
    5 "OrderType" order_type: String, 6 "TaskType" task_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskLogOutput {
    pub log_content_list: Option<Vec<LogContent>>,
}
model! { TaskLogOutput {
    0 "LogContentList" log_content_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogContent {
    pub time: Option<u64>,
    pub pkg_id: Option<String>,
    pub log: Option<String>,
}
model! { LogContent {
    0 "Time" time, 1 "PkgId" pkg_id, 2 "Log" log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerDsEvent {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerDsEventOutput {
    pub data: Option<BatchOpsDTO>,
}
model! { TriggerDsEventOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchOpsDTO {
    pub total_count: Option<i64>,
    pub success_count: Option<i64>,
    pub fail_count: Option<i64>,
    pub fail_message_list: Option<Vec<FailMessage>>,
}
model! { BatchOpsDTO {
    0 "TotalCount" total_count, 1 "SuccessCount" success_count, 2 "FailCount" fail_count,
    3 "FailMessageList" fail_message_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailMessage {
    pub key: Option<String>,
    pub error_message: Option<String>,
}
model! { FailMessage {
    0 "Key" key, 1 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerEvent {
    pub project_id: String,
    pub name: String,
    pub dimension: String,
    pub description: Option<String>,
}
operation! { TriggerEvent(project_id: String, name: String, dimension: String) "TriggerEvent" -> TriggerEventOutput {
    0 "ProjectId" project_id, 1 "Name" name, 2 "Dimension" dimension, 3 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerEventOutput {
    pub data: Option<BatchReturn>,
}
model! { TriggerEventOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerManualTasks {
    pub project_id: String,
    pub trigger_name: String,
    pub trigger_scope: String,
    pub data_time_list: Vec<String>,
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

/// What [`TriggerManualTasks::new`] takes.
pub struct TriggerManualTasksRequired {
    pub project_id: String,
    pub trigger_name: String,
    pub trigger_scope: String,
    pub data_time_list: Vec<String>,
    pub workflow_id: String,
}
operation! { TriggerManualTasks{TriggerManualTasksRequired: project_id, trigger_name, trigger_scope, data_time_list, workflow_id}
    "TriggerManualTasks" -> TriggerManualTasksOutput {
    0 "ProjectId" project_id, 1 "TriggerName" trigger_name, 2 "TriggerScope" trigger_scope,
    3 "DataTimeList" data_time_list, 4 "WorkflowId" workflow_id, 5 "Remark" remark: String,
    6 "TaskIds" task_ids: Vec<String>, 7 "SchedulerResourceGroup" scheduler_resource_group: String,
    8 "IntegrationResourceGroup" integration_resource_group: String, 9 "ExecOrder" exec_order: String,
    10 "CustomParams" custom_params: Vec<KVPair>, 11 "ExtraParams" extra_params: String,
    12 "ScheduleTimeZone" schedule_time_zone: String, 13 "TimeType" time_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KVPair {
    pub k: Option<String>,
    pub v: Option<String>,
}
input! { KVPair(k: String, v: String) {
    0 "K" k: String, 1 "V" v: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerManualTasksOutput {
    pub request_from_source: Option<String>,
    pub data: Option<ManualTriggerRecordOpsDto>,
}
model! { TriggerManualTasksOutput {
    0 "RequestFromSource" request_from_source, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnboundProjectExecutorResource {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnboundProjectExecutorResourceOutput {
    pub data: Option<bool>,
}
model! { UnboundProjectExecutorResourceOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockIntegrationTask {
    pub task_id: String,
    pub project_id: String,
}
operation! { UnlockIntegrationTask(task_id: String, project_id: String)
    "UnlockIntegrationTask" -> UnlockIntegrationTaskOutput {
    0 "TaskId" task_id, 1 "ProjectId" project_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlockIntegrationTaskOutput {
    pub data: Option<bool>,
}
model! { UnlockIntegrationTaskOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCodeTemplate {
    pub project_id: String,
    pub code_template_id: String,
    pub code_template_name: String,
    pub in_charge_id: String,
    pub in_charge: String,
    pub ext: TaskExtDsVO,
    pub broker_ip: Option<String>,
    pub resource_group: Option<String>,
    pub code_template_desc: Option<String>,
    pub request_from_source: Option<String>,
    pub script_change: Option<bool>,
    pub content: Option<String>,
}

/// What [`UpdateCodeTemplate::new`] takes.
pub struct UpdateCodeTemplateRequired {
    pub project_id: String,
    pub code_template_id: String,
    pub code_template_name: String,
    pub in_charge_id: String,
    pub in_charge: String,
    pub ext: TaskExtDsVO,
}
operation! { UpdateCodeTemplate{UpdateCodeTemplateRequired: project_id, code_template_id, code_template_name, in_charge_id, in_charge, ext}
    "UpdateCodeTemplate" -> UpdateCodeTemplateOutput {
    0 "ProjectId" project_id, 1 "CodeTemplateId" code_template_id, 2 "CodeTemplateName" code_template_name,
    3 "InChargeId" in_charge_id, 4 "InCharge" in_charge, 5 "Ext" ext, 6 "BrokerIp" broker_ip: String,
    7 "ResourceGroup" resource_group: String, 8 "CodeTemplateDesc" code_template_desc: String,
    9 "RequestFromSource" request_from_source: String, 10 "ScriptChange" script_change: bool,
    11 "Content" content: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCodeTemplateOutput {
    pub data: Option<bool>,
}
model! { UpdateCodeTemplateOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataModelRegistryInfo {
    pub cloudapp_id: String,
    pub app_cam_role: String,
    pub ip: Option<String>,
    pub port: Option<u64>,
    pub app_cam_role_id: Option<String>,
    pub provider: Option<String>,
    pub tenant_id: Option<String>,
    pub own_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_region: Option<String>,
    pub pip: Option<String>,
    pub pport: Option<u64>,
    pub is_public: Option<u64>,
}
operation! { UpdateDataModelRegistryInfo(cloudapp_id: String, app_cam_role: String)
    "UpdateDataModelRegistryInfo" -> UpdateDataModelRegistryInfoOutput {
    0 "CloudappId" cloudapp_id, 1 "AppCamRole" app_cam_role, 2 "Ip" ip: String, 3 "Port" port: u64,
    4 "AppCamRoleId" app_cam_role_id: String, 5 "Provider" provider: String, 6 "TenantId" tenant_id: String,
    7 "OwnId" own_id: String, 8 "VpcId" vpc_id: String, 9 "VpcRegion" vpc_region: String, 10 "Pip" pip: String,
    11 "Pport" pport: u64, 12 "IsPublic" is_public: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDataModelRegistryInfoOutput {
    pub data: Option<bool>,
}
model! { UpdateDataModelRegistryInfoOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProjectUserRole {
    pub project_id: String,
    pub user_ids: Vec<String>,
    pub role_ids: Vec<String>,
}
operation! { UpdateProjectUserRole(project_id: String, user_ids: Vec<String>, role_ids: Vec<String>)
    "UpdateProjectUserRole" -> Empty {
    0 "ProjectId" project_id, 1 "UserIds" user_ids, 2 "RoleIds" role_ids
} }

pub type UpdateProjectUserRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowInfo {
    pub project_id: String,
    pub operator_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowInfoOutput {
    pub data: Option<bool>,
}
model! { UpdateWorkflowInfoOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowOwner {
    pub project_id: String,
    pub workflow_ids: Option<Vec<String>>,
    pub owner: Option<String>,
    pub owner_id: Option<String>,
}
operation! { UpdateWorkflowOwner(project_id: String) "UpdateWorkflowOwner" -> UpdateWorkflowOwnerOutput {
    0 "ProjectId" project_id, 1 "WorkflowIds" workflow_ids: Vec<String>, 2 "Owner" owner: String,
    3 "OwnerId" owner_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowOwnerOutput {
    pub data: Option<BatchOperationOpsDto>,
}
model! { UpdateWorkflowOwnerOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadContent {
    pub script_request_info: ScriptRequestInfo,
    pub request_from_source: Option<String>,
    pub project_id: Option<String>,
}
operation! { UploadContent(script_request_info: ScriptRequestInfo) "UploadContent" -> UploadContentOutput {
    0 "ScriptRequestInfo" script_request_info, 1 "RequestFromSource" request_from_source: String,
    2 "ProjectId" project_id: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadContentOutput {
    pub script_info: Option<ScriptInfoResponse>,
}
model! { UploadContentOutput {
    0 "ScriptInfo" script_info
} }

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
    0 "ResourceId" resource_id, 1 "FileName" file_name, 2 "FileExtensionType" file_extension_type, 3 "Type" r#type,
    4 "Md5Value" md5_value, 5 "CreateTime" create_time, 6 "UpdateTime" update_time, 7 "Size" size,
    8 "LocalPath" local_path, 9 "RemotePath" remote_path, 10 "OwnerName" owner_name, 11 "Owner" owner,
    12 "PathDepth" path_depth, 13 "ProjectId" project_id, 14 "ExtraInfo" extra_info, 15 "LocalTempPath" local_temp_path,
    16 "ZipPath" zip_path, 17 "Bucket" bucket, 18 "Region" region
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadResourceRequestInfo {
    pub project_id: Option<String>,
    pub file_path: Option<String>,
    pub bucket_name: Option<String>,
    pub region: Option<String>,
    pub new_file: Option<bool>,
    pub file_list: Option<Vec<String>>,
    pub file_size_list: Option<Vec<String>>,
    pub file_md5: Option<String>,
    pub remote_path: Option<String>,
}

/// What [`UploadResourceRequestInfo::new`] takes.
pub struct UploadResourceRequestInfoRequired {
    pub project_id: String,
    pub file_path: String,
    pub bucket_name: String,
    pub region: String,
    pub new_file: bool,
}
input! { UploadResourceRequestInfo{UploadResourceRequestInfoRequired: project_id, file_path, bucket_name, region, new_file} {
    0 "ProjectId" project_id: String, 1 "FilePath" file_path: String, 2 "BucketName" bucket_name: String,
    3 "Region" region: String, 4 "NewFile" new_file: bool, 5 "FileList" file_list: Vec<String>,
    6 "FileSizeList" file_size_list: Vec<String>, 7 "FileMd5" file_md5: String, 8 "RemotePath" remote_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadResourceOutput {
    pub data: Option<Vec<UserFileDTONew>>,
}
model! { UploadResourceOutput {
    0 "Data" data
} }

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
    pub size: Option<u64>,
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
    0 "ResourceId" resource_id, 1 "FileName" file_name, 2 "FileExtensionType" file_extension_type, 3 "Type" r#type,
    4 "Md5Value" md5_value, 5 "CreateTime" create_time, 6 "UpdateTime" update_time, 7 "Size" size,
    8 "LocalPath" local_path, 9 "LocalTempPath" local_temp_path, 10 "RemotePath" remote_path, 11 "OwnerName" owner_name,
    12 "Owner" owner, 13 "PathDepth" path_depth, 14 "ProjectId" project_id, 15 "ExtraInfo" extra_info,
    16 "ZipPath" zip_path, 17 "Bucket" bucket, 18 "Region" region, 19 "DeleteName" delete_name,
    20 "DeleteOwner" delete_owner, 21 "Operator" operator, 22 "OperatorName" operator_name, 23 "FullPath" full_path
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_SIGNATURE_EXPIRE: &str = "AuthFailure.SignatureExpire";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_CONNECTION_TIME_OUT_ERROR: &str = "FailedOperation.ConnectionTimeOutError";
    pub const FAILED_OPERATION_EXECUTOR_CLUSTER_STATUS_ERROR: &str = "FailedOperation.ExecutorClusterStatusError";
    pub const FAILED_OPERATION_FAILED_OPERATION_WITH_REASON: &str = "FailedOperation.FailedOperationWithReason";
    pub const FAILED_OPERATION_JOB_SPLIT_LIMIT_EXCEED_CODE: &str = "FailedOperation.JobSplitLimitExceedCode";
    pub const FAILED_OPERATION_NO_LOCK: &str = "FailedOperation.NoLock";
    pub const FAILED_OPERATION_PREVIEW_TIME_OUT: &str = "FailedOperation.PreviewTimeOut";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_CALL_SCHEDULER_API_ERROR: &str = "InternalError.CallSchedulerApiError";
    pub const INTERNAL_ERROR_INTERNAL_CALL_CLOUD_API_ERROR: &str = "InternalError.InternalCallCloudApiError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_ALARM_RECEIVE_ADDRESS_NOT_EXIST: &str = "InvalidParameter.AlarmReceiveAddressNotExist";
    pub const INVALID_PARAMETER_CLIENT_IP_NOT_AUTHORIZED: &str = "InvalidParameter.ClientIpNotAuthorized";
    pub const INVALID_PARAMETER_DATA_ENGINE_INSTANCE_NOT_EXISTS: &str = "InvalidParameter.DataEngineInstanceNotExists";
    pub const INVALID_PARAMETER_DUPLICATE_NAME: &str = "InvalidParameter.DuplicateName";
    pub const INVALID_PARAMETER_INVALID_ALARM_URL: &str = "InvalidParameter.InvalidAlarmUrl";
    pub const INVALID_PARAMETER_INVALID_FILTER_PARAMETER: &str = "InvalidParameter.InvalidFilterParameter";
    pub const INVALID_PARAMETER_MAX_LIMIT_EXCEEDED: &str = "InvalidParameter.MaxLimitExceeded";
    pub const INVALID_PARAMETER_QUOTA_EXCEED_ERROR: &str = "InvalidParameter.QuotaExceedError";
    pub const INVALID_PARAMETER_RULE_NOT_EXIST: &str = "InvalidParameter.RuleNotExist";
    pub const INVALID_PARAMETER_RULE_TEMPLATE_NOT_EXIST: &str = "InvalidParameter.RuleTemplateNotExist";
    pub const INVALID_PARAMETER_SERVICE_IS_BUSY: &str = "InvalidParameter.ServiceIsBusy";
    pub const INVALID_PARAMETER_WE_DATA_ROLE_NOT_EXISTS: &str = "InvalidParameter.WeDataRoleNotExists";
    pub const INVALID_PARAMETER_WORKSPACE_NAME_DUPLICATION: &str = "InvalidParameter.WorkspaceNameDuplication";
    pub const INVALID_PARAMETER_WORKSPACE_NOT_EXIST: &str = "InvalidParameter.WorkspaceNotExist";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_DATA_MODEL_DESTROYED: &str = "InvalidParameterValue.DataModelDestroyed";
    pub const INVALID_PARAMETER_VALUE_REPEAT_PURCHASE_ERROR: &str = "InvalidParameterValue.RepeatPurchaseError";
    pub const INVALID_PARAMETER_VALUE_UNSUPPORTED_PROVIDER: &str = "InvalidParameterValue.UnsupportedProvider";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_USER_NOT_IN_WHITELIST_ERROR: &str = "OperationDenied.UserNotInWhitelistError";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_USER_NOT_IN_PROJECT: &str = "UnauthorizedOperation.UserNotInProject";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_FAILED_CHECK_TASK_DEPENDENCE_TIME_ZONE: &str =
        "UnsupportedOperation.FailedCheckTaskDependenceTimeZone";
    pub const UNSUPPORTED_OPERATION_NO_RULE_IN_RULE_GROUP: &str = "UnsupportedOperation.NoRuleInRuleGroup";
}

#[cfg(feature = "reflect")]
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
