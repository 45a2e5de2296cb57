//! `emrstudio` of Alibaba Cloud, API version 2024-04-30.
//!
//! Endpoint: a table of 11 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/EmrStudio/2024-04-30/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, emrstudio::DescribeId};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeId::new("id", "workspace-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-southeast-1", "emrstudio.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "emrstudio.ap-southeast-3.aliyuncs.com"),
        ("cn-beijing", "emrstudio.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "emrstudio.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "emrstudio.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "emrstudio.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "emrstudio.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "emrstudio.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "emrstudio.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "emrstudio.eu-central-1.aliyuncs.com"),
        ("us-west-1", "emrstudio.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-southeast-1", "emrstudio-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "emrstudio-vpc.ap-southeast-3.aliyuncs.com"),
        ("cn-beijing", "emrstudio-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "emrstudio-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-hangzhou", "emrstudio-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "emrstudio-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "emrstudio-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "emrstudio-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "emrstudio-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "emrstudio-vpc.eu-central-1.aliyuncs.com"),
        ("us-west-1", "emrstudio-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "emrstudio",
    "2024-04-30",
    "emrstudio",
    &ENDPOINTS,
);

/// Creates workflow: `CreateWorkflow` of `emrstudio` 2024-04-30.
///
/// POST `/dolphinscheduler/v3/projects/{projectId}/workflows`. Changes data. See
/// <https://api.alibabacloud.com/document/EmrStudio/2024-04-30/CreateWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflow {
    pub alert_group_id: Option<String>,
    pub alert_strategy: Option<String>,
    pub cron_expr: Option<String>,
    pub description: Option<String>,
    pub execution_type: Option<String>,
    pub failure_strategy: Option<String>,
    /// Required.
    pub name: String,
    pub parent_directory_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub schedule_end_time: Option<String>,
    pub schedule_start_time: Option<String>,
    pub schedule_state: Option<String>,
    /// Required.
    pub task_definition_json: String,
    /// Required.
    pub task_relation_json: String,
    pub time_zone: Option<String>,
    pub timeout: Option<i64>,
    pub workflow_instance_priority: Option<String>,
    pub workflow_params: Option<String>,
    /// Required.
    pub workspace_id: String,
    pub task_definition_json_value: Option<String>,
    pub task_relation_json_value: Option<String>,
    /// Required.
    pub project_id: String,
}

/// Arguments of [`CreateWorkflow::new`].
pub struct CreateWorkflowRequired {
    pub name: String,
    pub task_definition_json: String,
    pub task_relation_json: String,
    pub workspace_id: String,
    pub project_id: String,
}
operation! {
    CreateWorkflow { CreateWorkflowRequired: name, task_definition_json, task_relation_json, workspace_id, project_id }
    "CreateWorkflow" -> CreateWorkflowOutput {
    0 "alertGroupId" alert_group_id: String, 1 "alertStrategy" alert_strategy: String, 2 "cronExpr" cron_expr: String,
    3 "description" description: String, 4 "executionType" execution_type: String,
    5 "failureStrategy" failure_strategy: String, 6 "name" name, 7 "parentDirectoryId" parent_directory_id: String,
    8 "resourceGroupId" resource_group_id: String, 9 "scheduleEndTime" schedule_end_time: String,
    10 "scheduleStartTime" schedule_start_time: String, 11 "scheduleState" schedule_state: String,
    12 "taskDefinitionJson" task_definition_json, 13 "taskRelationJson" task_relation_json,
    14 "timeZone" time_zone: String, 15 "timeout" timeout: i64,
    16 "workflowInstancePriority" workflow_instance_priority: String, 17 "workflowParams" workflow_params: String,
    18 "workspaceId" workspace_id, 19 "taskDefinitionJsonValue" task_definition_json_value: String,
    20 "taskRelationJsonValue" task_relation_json_value: String, 21 "projectId" project_id
} [
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Path, Style::None)
] { path: "/dolphinscheduler/v3/projects/{projectId}/workflows", body: BodyStyle::Json, } }

/// Response of [`CreateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowOutput {
    pub data: Option<CreateWorkflowData>,
    pub success: Option<bool>,
}
model! { CreateWorkflowOutput {
    0 "data" data: CreateWorkflowData, 1 "success" success: bool
} }

/// In the response of [`CreateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWorkflowData {
    pub workflow_id: Option<String>,
}
model! { CreateWorkflowData {
    0 "workflowId" workflow_id: String
} }

/// Deletes workflow: `DeleteWorkflow` of `emrstudio` 2024-04-30.
///
/// DELETE `/dolphinscheduler/v3/projects/{projectId}/workflows/{workflowId}`. Changes data. See
/// <https://api.alibabacloud.com/document/EmrStudio/2024-04-30/DeleteWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflow {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
}
operation! { DeleteWorkflow(workspace_id: String, project_id: String, workflow_id: String)
    "DeleteWorkflow" -> DeleteWorkflowOutput {
    0 "workspaceId" workspace_id, 1 "projectId" project_id, 2 "workflowId" workflow_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/dolphinscheduler/v3/projects/{projectId}/workflows/{workflowId}", } }

/// Response of [`DeleteWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWorkflowOutput {
    pub success: Option<bool>,
}
model! { DeleteWorkflowOutput {
    0 "success" success: bool
} }

/// Describes id: `DescribeId` of `emrstudio` 2024-04-30.
///
/// GET `/dolphinscheduler/v3/relatedIds`. Reads only. See
/// <https://api.alibabacloud.com/document/EmrStudio/2024-04-30/DescribeId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeId {
    /// Required.
    pub id: String,
    /// Required.
    pub workspace_id: String,
}
operation! { DescribeId(id: String, workspace_id: String) "DescribeId" -> DescribeIdOutput {
    0 "id" id, 1 "workspaceId" workspace_id
} { method: "GET", path: "/dolphinscheduler/v3/relatedIds", } }

/// Response of [`DescribeId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdOutput {
    pub data: Option<DescribeIdData>,
}
model! { DescribeIdOutput {
    0 "data" data: DescribeIdData
} }

/// In the response of [`DescribeId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIdData {
    pub input_id: Option<String>,
    pub input_id_type: Option<String>,
    pub manual_task_id: Option<String>,
    pub manual_task_instance_id: Option<String>,
    pub project_id: Option<String>,
    pub task_id: Option<String>,
    pub task_instance_id: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_instance_id: Option<String>,
    pub workspace_id: Option<String>,
}
model! { DescribeIdData {
    0 "inputId" input_id: String, 1 "inputIdType" input_id_type: String, 2 "manualTaskId" manual_task_id: String,
    3 "manualTaskInstanceId" manual_task_instance_id: String, 4 "projectId" project_id: String,
    5 "taskId" task_id: String, 6 "taskInstanceId" task_instance_id: String, 7 "workflowId" workflow_id: String,
    8 "workflowInstanceId" workflow_instance_id: String, 9 "workspaceId" workspace_id: String
} }

/// Describes manual task: `DescribeManualTask` of `emrstudio` 2024-04-30.
///
/// GET `/dolphinscheduler/v3/projects/{projectId}/manualTasks/{manualTaskId}`. Reads only. See
/// <https://api.alibabacloud.com/document/EmrStudio/2024-04-30/DescribeManualTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManualTask {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub manual_task_id: String,
}
operation! { DescribeManualTask(workspace_id: String, project_id: String, manual_task_id: String)
    "DescribeManualTask" -> DescribeManualTaskOutput {
    0 "workspaceId" workspace_id, 1 "projectId" project_id, 2 "manualTaskId" manual_task_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/dolphinscheduler/v3/projects/{projectId}/manualTasks/{manualTaskId}", } }

/// Response of [`DescribeManualTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManualTaskOutput {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub manual_task_id: Option<String>,
    pub manual_task_name: Option<String>,
    pub parent_directory_id: Option<String>,
    pub project_id: Option<String>,
    pub resource_ids: Option<String>,
    pub task_params: Option<String>,
    pub task_type: Option<String>,
    pub update_time: Option<String>,
}
model! { DescribeManualTaskOutput {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "ManualTaskId" manual_task_id: String,
    3 "ManualTaskName" manual_task_name: String, 4 "ParentDirectoryId" parent_directory_id: String,
    5 "ProjectId" project_id: String, 6 "ResourceIds" resource_ids: String, 7 "TaskParams" task_params: String,
    8 "TaskType" task_type: String, 9 "UpdateTime" update_time: String
} }

/// Describes manual task instance: `DescribeManualTaskInstance` of `emrstudio` 2024-04-30.
///
/// GET `/dolphinscheduler/v3/projects/{projectId}/manualTaskInstances/{manualTaskInstanceId}`. Reads only. See
/// <https://api.alibabacloud.com/document/EmrStudio/2024-04-30/DescribeManualTaskInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManualTaskInstance {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub manual_task_instance_id: String,
}
operation! { DescribeManualTaskInstance(workspace_id: String, project_id: String, manual_task_instance_id: String)
    "DescribeManualTaskInstance" -> DescribeManualTaskInstanceOutput {
    0 "workspaceId" workspace_id, 1 "projectId" project_id, 2 "manualTaskInstanceId" manual_task_instance_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/dolphinscheduler/v3/projects/{projectId}/manualTaskInstances/{manualTaskInstanceId}", } }

/// Response of [`DescribeManualTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeManualTaskInstanceOutput {
    pub emr_cluster_id: Option<String>,
    pub end_time: Option<String>,
    pub external_app_id: Option<String>,
    pub manual_task_instance_id: Option<String>,
    pub manual_task_instance_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub submit_time: Option<String>,
    pub task_params: Option<String>,
    pub task_type: Option<String>,
}
model! { DescribeManualTaskInstanceOutput {
    0 "EmrClusterId" emr_cluster_id: String, 1 "EndTime" end_time: String, 2 "ExternalAppId" external_app_id: String,
    3 "ManualTaskInstanceId" manual_task_instance_id: String,
    4 "ManualTaskInstanceName" manual_task_instance_name: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "StartTime" start_time: String, 7 "Status" status: String, 8 "SubmitTime" submit_time: String,
    9 "TaskParams" task_params: String, 10 "TaskType" task_type: String
} }

/// Describes project: `DescribeProject` of `emrstudio` 2024-04-30.
///
/// GET `/dolphinscheduler/v3/projects/{projectId}`. Reads only. See
/// <https://api.alibabacloud.com/document/EmrStudio/2024-04-30/DescribeProject>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProject {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub project_id: String,
}
operation! { DescribeProject(workspace_id: String, project_id: String) "DescribeProject" -> DescribeProjectOutput {
    0 "workspaceId" workspace_id, 1 "projectId" project_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/dolphinscheduler/v3/projects/{projectId}", } }

/// Response of [`DescribeProject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProjectOutput {
    pub description: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<String>,
}
model! { DescribeProjectOutput {
    0 "description" description: String, 1 "name" name: String, 2 "projectId" project_id: String
} }

/// Describes task: `DescribeTask` of `emrstudio` 2024-04-30.
///
/// GET `/dolphinscheduler/v3/projects/{projectId}/workflows/{workflowId}/tasks/{taskId}`. Reads only. See
/// <https://api.alibabacloud.com/document/EmrStudio/2024-04-30/DescribeTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTask {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
    /// Required.
    pub task_id: String,
}
operation! { DescribeTask(workspace_id: String, project_id: String, workflow_id: String, task_id: String)
    "DescribeTask" -> DescribeTaskOutput {
    0 "workspaceId" workspace_id, 1 "projectId" project_id, 2 "workflowId" workflow_id, 3 "taskId" task_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/dolphinscheduler/v3/projects/{projectId}/workflows/{workflowId}/tasks/{taskId}", } }

/// Response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskOutput {
    pub create_time: Option<String>,
    pub delay_time: Option<i64>,
    pub description: Option<String>,
    pub fail_retry_interval: Option<i64>,
    pub fail_retry_times: Option<i64>,
    pub flag: Option<String>,
    pub project_id: Option<String>,
    pub resource_ids: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_params: Option<String>,
    pub task_priority: Option<String>,
    pub task_type: Option<String>,
    pub timeout: Option<i64>,
    pub timeout_flag: Option<String>,
    pub timeout_notify_strategy: Option<String>,
    pub update_time: Option<String>,
    pub version: Option<String>,
}
model! { DescribeTaskOutput {
    0 "CreateTime" create_time: String, 1 "DelayTime" delay_time: i64, 2 "Description" description: String,
    3 "FailRetryInterval" fail_retry_interval: i64, 4 "FailRetryTimes" fail_retry_times: i64, 5 "Flag" flag: String,
    6 "ProjectId" project_id: String, 7 "ResourceIds" resource_ids: String, 8 "TaskId" task_id: String,
    9 "TaskName" task_name: String, 10 "TaskParams" task_params: String, 11 "TaskPriority" task_priority: String,
    12 "TaskType" task_type: String, 13 "Timeout" timeout: i64, 14 "TimeoutFlag" timeout_flag: String,
    15 "TimeoutNotifyStrategy" timeout_notify_strategy: String, 16 "UpdateTime" update_time: String,
    17 "Version" version: String
} }

/// Describes task instance: `DescribeTaskInstance` of `emrstudio` 2024-04-30.
///
/// GET `/dolphinscheduler/v3/projects/{projectId}/workflows/{workflowInstanceId}/taskInstances/{taskInstanceId}`. Reads
/// only. See <https://api.alibabacloud.com/document/EmrStudio/2024-04-30/DescribeTaskInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInstance {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_instance_id: String,
    /// Required.
    pub task_instance_id: String,
}
operation! {
    DescribeTaskInstance(workspace_id: String, project_id: String, workflow_instance_id: String, task_instance_id: String)
    "DescribeTaskInstance" -> DescribeTaskInstanceOutput {
    0 "workspaceId" workspace_id, 1 "projectId" project_id, 2 "workflowInstanceId" workflow_instance_id,
    3 "taskInstanceId" task_instance_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
]
    { method: "GET", path: "/dolphinscheduler/v3/projects/{projectId}/workflows/{workflowInstanceId}/taskInstances/{taskInstanceId}", } }

/// Response of [`DescribeTaskInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInstanceOutput {
    pub dry_run: Option<String>,
    pub emr_cluster_id: Option<String>,
    pub end_time: Option<String>,
    pub external_app_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub retry_times: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub submit_time: Option<String>,
    pub task_id: Option<String>,
    pub task_instance_id: Option<String>,
    pub task_instance_name: Option<String>,
    pub task_params: Option<String>,
    pub task_type: Option<String>,
    pub task_version: Option<String>,
    pub workflow_instance_id: Option<String>,
}
model! { DescribeTaskInstanceOutput {
    0 "DryRun" dry_run: String, 1 "EmrClusterId" emr_cluster_id: String, 2 "EndTime" end_time: String,
    3 "ExternalAppId" external_app_id: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "RetryTimes" retry_times: i64, 6 "StartTime" start_time: String, 7 "Status" status: String,
    8 "SubmitTime" submit_time: String, 9 "TaskId" task_id: String, 10 "TaskInstanceId" task_instance_id: String,
    11 "TaskInstanceName" task_instance_name: String, 12 "TaskParams" task_params: String,
    13 "TaskType" task_type: String, 14 "TaskVersion" task_version: String,
    15 "WorkflowInstanceId" workflow_instance_id: String
} }

/// Describes workflow: `DescribeWorkflow` of `emrstudio` 2024-04-30.
///
/// GET `/dolphinscheduler/v3/projects/{projectId}/workflows/{workflowId}`. Reads only. See
/// <https://api.alibabacloud.com/document/EmrStudio/2024-04-30/DescribeWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflow {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
}
operation! { DescribeWorkflow(workspace_id: String, project_id: String, workflow_id: String)
    "DescribeWorkflow" -> DescribeWorkflowOutput {
    0 "workspaceId" workspace_id, 1 "projectId" project_id, 2 "workflowId" workflow_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/dolphinscheduler/v3/projects/{projectId}/workflows/{workflowId}", } }

/// Response of [`DescribeWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowOutput {
    pub schedule: Option<DescribeWorkflowSchedule>,
    pub task_relations: Vec<DescribeWorkflowTaskRelations>,
    pub tasks: Vec<DescribeWorkflowTasks>,
    pub workflow: Option<DescribeWorkflowWorkflow>,
}
model! { DescribeWorkflowOutput {
    0 "schedule" schedule: DescribeWorkflowSchedule,
    1 "taskRelations" task_relations: Vec<DescribeWorkflowTaskRelations>, 2 "tasks" tasks: Vec<DescribeWorkflowTasks>,
    3 "workflow" workflow: DescribeWorkflowWorkflow
} }

/// In the response of [`DescribeWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowSchedule {
    pub alert_group_id: Option<String>,
    pub alert_strategy: Option<String>,
    pub cron_expr: Option<String>,
    pub emr_cluster_id: Option<String>,
    pub failure_strategy: Option<String>,
    pub resource_group_id: Option<String>,
    pub schedule_end_time: Option<String>,
    pub schedule_start_time: Option<String>,
    pub schedule_state: Option<String>,
    pub time_zone: Option<String>,
    pub workflow_instance_priority: Option<String>,
}
model! { DescribeWorkflowSchedule {
    0 "alertGroupId" alert_group_id: String, 1 "alertStrategy" alert_strategy: String, 2 "cronExpr" cron_expr: String,
    3 "emrClusterId" emr_cluster_id: String, 4 "failureStrategy" failure_strategy: String,
    5 "resourceGroupId" resource_group_id: String, 6 "scheduleEndTime" schedule_end_time: String,
    7 "scheduleStartTime" schedule_start_time: String, 8 "scheduleState" schedule_state: String,
    9 "timeZone" time_zone: String, 10 "workflowInstancePriority" workflow_instance_priority: String
} }

/// In the response of [`DescribeWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowTaskRelations {
    pub post_task_id: Option<String>,
    pub pre_task_id: Option<String>,
}
model! { DescribeWorkflowTaskRelations {
    0 "postTaskId" post_task_id: String, 1 "preTaskId" pre_task_id: String
} }

/// In the response of [`DescribeWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowTasks {
    pub description: Option<String>,
    pub name: Option<String>,
    pub task_id: Option<String>,
    pub version: Option<i64>,
}
model! { DescribeWorkflowTasks {
    0 "description" description: String, 1 "name" name: String, 2 "taskId" task_id: String, 3 "version" version: i64
} }

/// In the response of [`DescribeWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowWorkflow {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub execution_type: Option<String>,
    pub name: Option<String>,
    pub parent_directory_id: Option<String>,
    pub timeout: Option<i64>,
    pub update_time: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_params: Option<String>,
}
model! { DescribeWorkflowWorkflow {
    0 "createTime" create_time: String, 1 "description" description: String, 2 "executionType" execution_type: String,
    3 "name" name: String, 4 "parentDirectoryId" parent_directory_id: String, 5 "timeout" timeout: i64,
    6 "updateTime" update_time: String, 7 "workflowId" workflow_id: String, 8 "workflowParams" workflow_params: String
} }

/// Describes workflow instance: `DescribeWorkflowInstance` of `emrstudio` 2024-04-30.
///
/// GET `/dolphinscheduler/v3/projects/{projectId}/workflowInstances/{workflowInstanceId}`. Reads only. See
/// <https://api.alibabacloud.com/document/EmrStudio/2024-04-30/DescribeWorkflowInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowInstance {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_instance_id: String,
}
operation! { DescribeWorkflowInstance(workspace_id: String, project_id: String, workflow_instance_id: String)
    "DescribeWorkflowInstance" -> DescribeWorkflowInstanceOutput {
    0 "workspaceId" workspace_id, 1 "projectId" project_id, 2 "workflowInstanceId" workflow_instance_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/dolphinscheduler/v3/projects/{projectId}/workflowInstances/{workflowInstanceId}", } }

/// Response of [`DescribeWorkflowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWorkflowInstanceOutput {
    pub alert_group_id: Option<String>,
    pub alert_strategy: Option<String>,
    pub emr_cluster_id: Option<String>,
    pub end_time: Option<String>,
    pub failure_strategy: Option<String>,
    pub is_complement_data: Option<bool>,
    pub name: Option<String>,
    pub resource_group_id: Option<String>,
    pub restart_time: Option<String>,
    pub run_times: Option<i64>,
    pub schedule_time: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub timeout: Option<i64>,
    pub workflow_id: Option<String>,
    pub workflow_instance_id: Option<String>,
    pub workflow_instance_priority: Option<String>,
    pub workflow_version: Option<i64>,
}
model! { DescribeWorkflowInstanceOutput {
    0 "alertGroupId" alert_group_id: String, 1 "alertStrategy" alert_strategy: String,
    2 "emrClusterId" emr_cluster_id: String, 3 "endTime" end_time: String, 4 "failureStrategy" failure_strategy: String,
    5 "isComplementData" is_complement_data: bool, 6 "name" name: String, 7 "resourceGroupId" resource_group_id: String,
    8 "restartTime" restart_time: String, 9 "runTimes" run_times: i64, 10 "scheduleTime" schedule_time: String,
    11 "startTime" start_time: String, 12 "status" status: String, 13 "timeout" timeout: i64,
    14 "workflowId" workflow_id: String, 15 "workflowInstanceId" workflow_instance_id: String,
    16 "workflowInstancePriority" workflow_instance_priority: String, 17 "workflowVersion" workflow_version: i64
} }

/// Gets instance log: `GetInstanceLog` of `emrstudio` 2024-04-30.
///
/// GET `/dolphinscheduler/v3/projects/{projectId}/instances/{instanceId}/log`. Reads only. See
/// <https://api.alibabacloud.com/document/EmrStudio/2024-04-30/GetInstanceLog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceLog {
    pub limit: Option<i64>,
    pub skip_line_num: Option<i64>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub project_id: String,
    /// Required.
    pub instance_id: String,
}
operation! { GetInstanceLog(workspace_id: String, project_id: String, instance_id: String)
    "GetInstanceLog" -> GetInstanceLogOutput {
    0 "limit" limit: i64, 1 "skipLineNum" skip_line_num: i64, 2 "workspaceId" workspace_id, 3 "projectId" project_id,
    4 "instanceId" instance_id
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/dolphinscheduler/v3/projects/{projectId}/instances/{instanceId}/log", } }

/// Response of [`GetInstanceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceLogOutput {
    pub data: Option<GetInstanceLogData>,
}
model! { GetInstanceLogOutput {
    0 "data" data: GetInstanceLogData
} }

/// In the response of [`GetInstanceLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceLogData {
    pub line_num: Option<i64>,
    pub message: Option<String>,
}
model! { GetInstanceLogData {
    0 "lineNum" line_num: i64, 1 "message" message: String
} }

/// Lists alert groups: `ListAlertGroups` of `emrstudio` 2024-04-30.
///
/// GET `/dolphinscheduler/v3/alert-groups`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/EmrStudio/2024-04-30/ListAlertGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertGroups {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub search_val: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListAlertGroups(workspace_id: String) "ListAlertGroups" -> ListAlertGroupsOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "searchVal" search_val: String,
    3 "workspaceId" workspace_id
} { method: "GET", path: "/dolphinscheduler/v3/alert-groups", } }
paged! { ListAlertGroups: ListAlertGroupsData = Token "nextToken", "data" data, next "nextToken" }

/// Response of [`ListAlertGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertGroupsOutput {
    pub data: Vec<ListAlertGroupsData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAlertGroupsOutput {
    0 "data" data: Vec<ListAlertGroupsData>, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListAlertGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlertGroupsData {
    pub alert_group_id: Option<String>,
    pub alert_instance_ids: Option<String>,
    pub create_time: Option<i64>,
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub update_time: Option<i64>,
}
model! { ListAlertGroupsData {
    0 "alertGroupId" alert_group_id: String, 1 "alertInstanceIds" alert_instance_ids: String,
    2 "createTime" create_time: i64, 3 "description" description: String, 4 "groupName" group_name: String,
    5 "updateTime" update_time: i64
} }

/// Lists manual task instances: `ListManualTaskInstances` of `emrstudio` 2024-04-30.
///
/// GET `/dolphinscheduler/v3/projects/{projectId}/manualTaskInstances`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/EmrStudio/2024-04-30/ListManualTaskInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListManualTaskInstances {
    pub end_time: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub search_val: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub project_id: String,
}
operation! { ListManualTaskInstances(workspace_id: String, project_id: String)
    "ListManualTaskInstances" -> ListManualTaskInstancesOutput {
    0 "endTime" end_time: String, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "searchVal" search_val: String, 4 "startTime" start_time: String, 5 "status" status: String,
    6 "workspaceId" workspace_id, 7 "projectId" project_id
} [
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/dolphinscheduler/v3/projects/{projectId}/manualTaskInstances", } }
paged! { ListManualTaskInstances: ListManualTaskInstancesData = Token "nextToken", "data" data, next "nextToken" }

/// Response of [`ListManualTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListManualTaskInstancesOutput {
    pub data: Vec<ListManualTaskInstancesData>,
    pub next_token: Option<String>,
    pub total_size: Option<i64>,
}
model! { ListManualTaskInstancesOutput {
    0 "data" data: Vec<ListManualTaskInstancesData>, 1 "nextToken" next_token: String, 2 "totalSize" total_size: i64
} }

/// In the response of [`ListManualTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListManualTaskInstancesData {
    pub emr_cluster_id: Option<String>,
    pub end_time: Option<String>,
    pub external_app_id: Option<String>,
    pub manual_task_instance_id: Option<String>,
    pub manual_task_instance_name: Option<String>,
    pub resource_group_id: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub submit_time: Option<String>,
    pub task_params: Option<String>,
    pub task_type: Option<String>,
}
model! { ListManualTaskInstancesData {
    0 "EmrClusterId" emr_cluster_id: String, 1 "EndTime" end_time: String, 2 "ExternalAppId" external_app_id: String,
    3 "ManualTaskInstanceId" manual_task_instance_id: String,
    4 "ManualTaskInstanceName" manual_task_instance_name: String, 5 "ResourceGroupId" resource_group_id: String,
    6 "StartTime" start_time: String, 7 "Status" status: String, 8 "SubmitTime" submit_time: String,
    9 "TaskParams" task_params: String, 10 "TaskType" task_type: String
} }

/// Lists manual tasks: `ListManualTasks` of `emrstudio` 2024-04-30.
///
/// GET `/dolphinscheduler/v3/projects/{projectId}/manualTasks`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/EmrStudio/2024-04-30/ListManualTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListManualTasks {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub search_val: Option<String>,
    pub task_type: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub project_id: String,
}
operation! { ListManualTasks(workspace_id: String, project_id: String) "ListManualTasks" -> ListManualTasksOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "searchVal" search_val: String,
    3 "taskType" task_type: String, 4 "workspaceId" workspace_id, 5 "projectId" project_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/dolphinscheduler/v3/projects/{projectId}/manualTasks", } }
paged! { ListManualTasks: ListManualTasksData = Token "nextToken", "data" data, next "nextToken" }

/// Response of [`ListManualTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListManualTasksOutput {
    pub data: Vec<ListManualTasksData>,
    pub next_token: Option<String>,
    pub total_size: Option<i64>,
}
model! { ListManualTasksOutput {
    0 "data" data: Vec<ListManualTasksData>, 1 "nextToken" next_token: String, 2 "totalSize" total_size: i64
} }

/// In the response of [`ListManualTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListManualTasksData {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub manual_task_id: Option<String>,
    pub manual_task_name: Option<String>,
    pub parent_directory_id: Option<String>,
    pub project_id: Option<String>,
    pub resource_ids: Option<String>,
    pub task_params: Option<String>,
    pub task_type: Option<String>,
    pub update_time: Option<String>,
}
model! { ListManualTasksData {
    0 "CreateTime" create_time: String, 1 "Description" description: String, 2 "ManualTaskId" manual_task_id: String,
    3 "ManualTaskName" manual_task_name: String, 4 "ParentDirectoryId" parent_directory_id: String,
    5 "ProjectId" project_id: String, 6 "ResourceIds" resource_ids: String, 7 "TaskParams" task_params: String,
    8 "TaskType" task_type: String, 9 "UpdateTime" update_time: String
} }

/// Lists projects: `ListProjects` of `emrstudio` 2024-04-30.
///
/// GET `/dolphinscheduler/v3/projects`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/EmrStudio/2024-04-30/ListProjects>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjects {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub search_val: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListProjects(workspace_id: String) "ListProjects" -> ListProjectsOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "searchVal" search_val: String,
    3 "workspaceId" workspace_id
} { method: "GET", path: "/dolphinscheduler/v3/projects", } }
paged! { ListProjects: ListProjectsData = Token "nextToken", "data" data, next "nextToken" }

/// Response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsOutput {
    pub data: Vec<ListProjectsData>,
    pub next_token: Option<String>,
    pub total_size: Option<i64>,
}
model! { ListProjectsOutput {
    0 "data" data: Vec<ListProjectsData>, 1 "nextToken" next_token: String, 2 "totalSize" total_size: i64
} }

/// In the response of [`ListProjects`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProjectsData {
    pub description: Option<String>,
    pub name: Option<String>,
    pub project_id: Option<String>,
}
model! { ListProjectsData {
    0 "description" description: String, 1 "name" name: String, 2 "projectId" project_id: String
} }

/// Lists resource groups: `ListResourceGroups` of `emrstudio` 2024-04-30.
///
/// GET `/dolphinscheduler/v3/resourcegroups`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/EmrStudio/2024-04-30/ListResourceGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroups {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub resource_group_name: Option<String>,
    pub resource_group_type: Option<String>,
    /// Required.
    pub workspace_id: String,
}
operation! { ListResourceGroups(workspace_id: String) "ListResourceGroups" -> ListResourceGroupsOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String,
    2 "resourceGroupName" resource_group_name: String, 3 "resourceGroupType" resource_group_type: String,
    4 "workspaceId" workspace_id
} { method: "GET", path: "/dolphinscheduler/v3/resourcegroups", } }
paged! { ListResourceGroups: ListResourceGroupsData = Token "nextToken", "data" data, next "nextToken" }

/// Response of [`ListResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsOutput {
    pub data: Vec<ListResourceGroupsData>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListResourceGroupsOutput {
    0 "data" data: Vec<ListResourceGroupsData>, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsData {
    pub associated_cluster_templates: Vec<ListResourceGroupsAssociatedClusterTemplates>,
    pub associated_clusters: Vec<ListResourceGroupsAssociatedClusters>,
    pub associated_workspaces: Vec<ListResourceGroupsAssociatedWorkspaces>,
    pub create_time: Option<String>,
    pub node_max_count: Option<i64>,
    pub node_min_count: Option<i64>,
    pub node_type: Option<String>,
    pub payment_type: Option<String>,
    pub resource_group_id: Option<String>,
    pub resource_group_name: Option<String>,
    pub resource_group_type: Option<String>,
}
model! { ListResourceGroupsData {
    0 "associatedClusterTemplates" associated_cluster_templates: Vec<ListResourceGroupsAssociatedClusterTemplates>,
    1 "associatedClusters" associated_clusters: Vec<ListResourceGroupsAssociatedClusters>,
    2 "associatedWorkspaces" associated_workspaces: Vec<ListResourceGroupsAssociatedWorkspaces>,
    3 "createTime" create_time: String, 4 "nodeMaxCount" node_max_count: i64, 5 "nodeMinCount" node_min_count: i64,
    6 "nodeType" node_type: String, 7 "paymentType" payment_type: String, 8 "resourceGroupId" resource_group_id: String,
    9 "resourceGroupName" resource_group_name: String, 10 "resourceGroupType" resource_group_type: String
} }

/// In the response of [`ListResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsAssociatedClusterTemplates {
    pub cluster_type: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
}
model! { ListResourceGroupsAssociatedClusterTemplates {
    0 "clusterType" cluster_type: String, 1 "templateId" template_id: String, 2 "templateName" template_name: String
} }

/// In the response of [`ListResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsAssociatedClusters {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_type: Option<String>,
}
model! { ListResourceGroupsAssociatedClusters {
    0 "clusterId" cluster_id: String, 1 "clusterName" cluster_name: String, 2 "clusterType" cluster_type: String
} }

/// In the response of [`ListResourceGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResourceGroupsAssociatedWorkspaces {
    pub workspace_id: Option<String>,
    pub workspace_name: Option<String>,
}
model! { ListResourceGroupsAssociatedWorkspaces {
    0 "workspaceId" workspace_id: String, 1 "workspaceName" workspace_name: String
} }

/// Lists task instances: `ListTaskInstances` of `emrstudio` 2024-04-30.
///
/// GET `/dolphinscheduler/v3/projects/{projectId}/taskInstances`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/EmrStudio/2024-04-30/ListTaskInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstances {
    pub end_time: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub search_val: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub workflow_instance_id: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub project_id: String,
}
operation! { ListTaskInstances(workspace_id: String, project_id: String)
    "ListTaskInstances" -> ListTaskInstancesOutput {
    0 "endTime" end_time: String, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "searchVal" search_val: String, 4 "startTime" start_time: String, 5 "status" status: String,
    6 "workflowInstanceId" workflow_instance_id: String, 7 "workspaceId" workspace_id, 8 "projectId" project_id
} [
    Mark::new(8, Location::Path, Style::None)
] { method: "GET", path: "/dolphinscheduler/v3/projects/{projectId}/taskInstances", } }
paged! { ListTaskInstances: ListTaskInstancesData = Token "nextToken", "data" data, next "nextToken" }

/// Response of [`ListTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstancesOutput {
    pub data: Vec<ListTaskInstancesData>,
    pub next_token: Option<String>,
    pub total_size: Option<i64>,
}
model! { ListTaskInstancesOutput {
    0 "data" data: Vec<ListTaskInstancesData>, 1 "nextToken" next_token: String, 2 "totalSize" total_size: i64
} }

/// In the response of [`ListTaskInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTaskInstancesData {
    pub dry_run: Option<String>,
    pub emr_cluster_id: Option<String>,
    pub end_time: Option<String>,
    pub external_app_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub retry_times: Option<i64>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub submit_time: Option<String>,
    pub task_id: Option<String>,
    pub task_instance_id: Option<String>,
    pub task_instance_name: Option<String>,
    pub task_params: Option<String>,
    pub task_type: Option<String>,
    pub task_version: Option<String>,
    pub workflow_instance_id: Option<String>,
}
model! { ListTaskInstancesData {
    0 "DryRun" dry_run: String, 1 "EmrClusterId" emr_cluster_id: String, 2 "EndTime" end_time: String,
    3 "ExternalAppId" external_app_id: String, 4 "ResourceGroupId" resource_group_id: String,
    5 "RetryTimes" retry_times: i64, 6 "StartTime" start_time: String, 7 "Status" status: String,
    8 "SubmitTime" submit_time: String, 9 "TaskId" task_id: String, 10 "TaskInstanceId" task_instance_id: String,
    11 "TaskInstanceName" task_instance_name: String, 12 "TaskParams" task_params: String,
    13 "TaskType" task_type: String, 14 "TaskVersion" task_version: String,
    15 "WorkflowInstanceId" workflow_instance_id: String
} }

/// Lists tasks: `ListTasks` of `emrstudio` 2024-04-30.
///
/// GET `/dolphinscheduler/v3/projects/{projectId}/tasks`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/EmrStudio/2024-04-30/ListTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasks {
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub search_val: Option<String>,
    pub task_type: Option<String>,
    pub workflow_id: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub project_id: String,
}
operation! { ListTasks(workspace_id: String, project_id: String) "ListTasks" -> ListTasksOutput {
    0 "maxResults" max_results: String, 1 "nextToken" next_token: String, 2 "searchVal" search_val: String,
    3 "taskType" task_type: String, 4 "workflowId" workflow_id: String, 5 "workspaceId" workspace_id,
    6 "projectId" project_id
} [
    Mark::new(6, Location::Path, Style::None)
] { method: "GET", path: "/dolphinscheduler/v3/projects/{projectId}/tasks", } }
paged! { ListTasks: ListTasksData = Token "nextToken", "data" data, next "nextToken" }

/// Response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksOutput {
    pub data: Vec<ListTasksData>,
    pub next_token: Option<String>,
    pub total_size: Option<i64>,
}
model! { ListTasksOutput {
    0 "data" data: Vec<ListTasksData>, 1 "nextToken" next_token: String, 2 "totalSize" total_size: i64
} }

/// In the response of [`ListTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasksData {
    pub create_time: Option<String>,
    pub delay_time: Option<i64>,
    pub description: Option<String>,
    pub fail_retry_interval: Option<i64>,
    pub fail_retry_times: Option<i64>,
    pub flag: Option<String>,
    pub project_id: Option<String>,
    pub resource_ids: Option<String>,
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub task_params: Option<String>,
    pub task_priority: Option<String>,
    pub task_type: Option<String>,
    pub timeout: Option<i64>,
    pub timeout_flag: Option<String>,
    pub timeout_notify_strategy: Option<String>,
    pub update_time: Option<String>,
    pub version: Option<String>,
}
model! { ListTasksData {
    0 "CreateTime" create_time: String, 1 "DelayTime" delay_time: i64, 2 "Description" description: String,
    3 "FailRetryInterval" fail_retry_interval: i64, 4 "FailRetryTimes" fail_retry_times: i64, 5 "Flag" flag: String,
    6 "ProjectId" project_id: String, 7 "ResourceIds" resource_ids: String, 8 "TaskId" task_id: String,
    9 "TaskName" task_name: String, 10 "TaskParams" task_params: String, 11 "TaskPriority" task_priority: String,
    12 "TaskType" task_type: String, 13 "Timeout" timeout: i64, 14 "TimeoutFlag" timeout_flag: String,
    15 "TimeoutNotifyStrategy" timeout_notify_strategy: String, 16 "UpdateTime" update_time: String,
    17 "Version" version: String
} }

/// Lists workflow directories: `ListWorkflowDirectories` of `emrstudio` 2024-04-30.
///
/// GET `/dolphinscheduler/v3/projects/{projectId}/directories`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/EmrStudio/2024-04-30/ListWorkflowDirectories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowDirectories {
    pub directory_id: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub parent_directory_id: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub project_id: String,
}
operation! { ListWorkflowDirectories(workspace_id: String, project_id: String)
    "ListWorkflowDirectories" -> ListWorkflowDirectoriesOutput {
    0 "directoryId" directory_id: String, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "parentDirectoryId" parent_directory_id: String, 4 "workspaceId" workspace_id, 5 "projectId" project_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/dolphinscheduler/v3/projects/{projectId}/directories", } }
paged! { ListWorkflowDirectories: ListWorkflowDirectoriesData = Token "nextToken", "data" data, next "nextToken" }

/// Response of [`ListWorkflowDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowDirectoriesOutput {
    pub data: Vec<ListWorkflowDirectoriesData>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListWorkflowDirectoriesOutput {
    0 "data" data: Vec<ListWorkflowDirectoriesData>, 1 "maxResults" max_results: String,
    2 "nextToken" next_token: String, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListWorkflowDirectories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowDirectoriesData {
    pub directory_id: Option<String>,
    pub name: Option<String>,
    pub parent_directory_id: Option<String>,
    pub project_id: Option<String>,
    pub workflow_id: Option<String>,
}
model! { ListWorkflowDirectoriesData {
    0 "directoryId" directory_id: String, 1 "name" name: String, 2 "parentDirectoryId" parent_directory_id: String,
    3 "projectId" project_id: String, 4 "workflowId" workflow_id: String
} }

/// Lists workflow instances: `ListWorkflowInstances` of `emrstudio` 2024-04-30.
///
/// GET `/dolphinscheduler/v3/projects/{projectId}/workflowInstances`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/EmrStudio/2024-04-30/ListWorkflowInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowInstances {
    pub end_time: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub workflow_id: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub project_id: String,
}
operation! { ListWorkflowInstances(workspace_id: String, project_id: String)
    "ListWorkflowInstances" -> ListWorkflowInstancesOutput {
    0 "endTime" end_time: String, 1 "maxResults" max_results: i64, 2 "nextToken" next_token: String,
    3 "startTime" start_time: String, 4 "status" status: String, 5 "workflowId" workflow_id: String,
    6 "workspaceId" workspace_id, 7 "projectId" project_id
} [
    Mark::new(7, Location::Path, Style::None)
] { method: "GET", path: "/dolphinscheduler/v3/projects/{projectId}/workflowInstances", } }
paged! { ListWorkflowInstances: ListWorkflowInstancesData = Token "nextToken", "data" data, next "nextToken" }

/// Response of [`ListWorkflowInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowInstancesOutput {
    pub data: Vec<ListWorkflowInstancesData>,
    pub next_token: Option<String>,
    pub total_size: Option<i64>,
}
model! { ListWorkflowInstancesOutput {
    0 "data" data: Vec<ListWorkflowInstancesData>, 1 "nextToken" next_token: String, 2 "totalSize" total_size: i64
} }

/// In the response of [`ListWorkflowInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowInstancesData {
    pub end_time: Option<String>,
    pub name: Option<String>,
    pub schedule_time: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub workflow_id: Option<String>,
    pub workflow_instance_id: Option<String>,
    pub workflow_version: Option<i64>,
}
model! { ListWorkflowInstancesData {
    0 "endTime" end_time: String, 1 "name" name: String, 2 "scheduleTime" schedule_time: String,
    3 "startTime" start_time: String, 4 "status" status: String, 5 "workflowId" workflow_id: String,
    6 "workflowInstanceId" workflow_instance_id: String, 7 "workflowVersion" workflow_version: i64
} }

/// Lists workflows: `ListWorkflows` of `emrstudio` 2024-04-30.
///
/// GET `/dolphinscheduler/v3/projects/{projectId}/workflows`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/EmrStudio/2024-04-30/ListWorkflows>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflows {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub search_val: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub project_id: String,
}
operation! { ListWorkflows(workspace_id: String, project_id: String) "ListWorkflows" -> ListWorkflowsOutput {
    0 "maxResults" max_results: i64, 1 "nextToken" next_token: String, 2 "searchVal" search_val: String,
    3 "workspaceId" workspace_id, 4 "projectId" project_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/dolphinscheduler/v3/projects/{projectId}/workflows", } }
paged! { ListWorkflows: ListWorkflowsData = Token "nextToken", "data" data, next "nextToken" }

/// Response of [`ListWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowsOutput {
    pub data: Vec<ListWorkflowsData>,
    pub next_token: Option<String>,
    pub total_size: Option<i64>,
}
model! { ListWorkflowsOutput {
    0 "data" data: Vec<ListWorkflowsData>, 1 "nextToken" next_token: String, 2 "totalSize" total_size: i64
} }

/// In the response of [`ListWorkflows`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkflowsData {
    pub create_time: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub parent_directory_id: Option<String>,
    pub update_time: Option<String>,
    pub workflow_id: Option<String>,
}
model! { ListWorkflowsData {
    0 "createTime" create_time: String, 1 "description" description: String, 2 "name" name: String,
    3 "parentDirectoryId" parent_directory_id: String, 4 "updateTime" update_time: String,
    5 "workflowId" workflow_id: String
} }

/// `OperateWorkflowInstance` of `emrstudio` 2024-04-30.
///
/// POST `/dolphinscheduler/v3/projects/{projectId}/executors/execute`. Changes data. See
/// <https://api.alibabacloud.com/document/EmrStudio/2024-04-30/OperateWorkflowInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateWorkflowInstance {
    pub workspace_id: Option<String>,
    pub exec_type: Option<String>,
    pub workflow_instance_id: Option<String>,
    /// Required.
    pub project_id: String,
}
operation! { OperateWorkflowInstance(project_id: String) "OperateWorkflowInstance" -> OperateWorkflowInstanceOutput {
    0 "workspaceId" workspace_id: String, 1 "execType" exec_type: String,
    2 "workflowInstanceId" workflow_instance_id: String, 3 "projectId" project_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/dolphinscheduler/v3/projects/{projectId}/executors/execute", body: BodyStyle::Json, } }

/// Response of [`OperateWorkflowInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateWorkflowInstanceOutput {
    pub success: Option<bool>,
}
model! { OperateWorkflowInstanceOutput {
    0 "success" success: bool
} }

/// Runs workflow: `RunWorkflow` of `emrstudio` 2024-04-30.
///
/// POST `/dolphinscheduler/v3/projects/{projectId}/executors/run-workflow`. Changes data. See
/// <https://api.alibabacloud.com/document/EmrStudio/2024-04-30/RunWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWorkflow {
    pub alert_group_id: Option<String>,
    pub alert_strategy: Option<String>,
    pub complement_dependent_mode: Option<String>,
    pub dry_run: Option<String>,
    pub exec_type: Option<String>,
    pub expected_parallelism_number: Option<String>,
    pub failure_strategy: Option<String>,
    /// Required.
    pub resource_group_id: String,
    pub run_mode: Option<String>,
    pub schedule_time: Option<String>,
    pub start_params: Option<String>,
    /// Required.
    pub workflow_id: String,
    pub workflow_instance_priority: Option<String>,
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub project_id: String,
}
operation! { RunWorkflow(resource_group_id: String, workflow_id: String, workspace_id: String, project_id: String)
    "RunWorkflow" -> RunWorkflowOutput {
    0 "alertGroupId" alert_group_id: String, 1 "alertStrategy" alert_strategy: String,
    2 "complementDependentMode" complement_dependent_mode: String, 3 "dryRun" dry_run: String,
    4 "execType" exec_type: String, 5 "expectedParallelismNumber" expected_parallelism_number: String,
    6 "failureStrategy" failure_strategy: String, 7 "resourceGroupId" resource_group_id, 8 "runMode" run_mode: String,
    9 "scheduleTime" schedule_time: String, 10 "startParams" start_params: String, 11 "workflowId" workflow_id,
    12 "workflowInstancePriority" workflow_instance_priority: String, 13 "workspaceId" workspace_id,
    14 "projectId" project_id
} [
    Mark::new(14, Location::Path, Style::None)
] { path: "/dolphinscheduler/v3/projects/{projectId}/executors/run-workflow", } }

/// Response of [`RunWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunWorkflowOutput {
    pub success: Option<bool>,
}
model! { RunWorkflowOutput {
    0 "success" success: bool
} }

/// Updates workflow: `UpdateWorkflow` of `emrstudio` 2024-04-30.
///
/// PUT `/dolphinscheduler/v3/projects/{projectId}/workflows/{workflowId}`. Changes data. See
/// <https://api.alibabacloud.com/document/EmrStudio/2024-04-30/UpdateWorkflow>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflow {
    pub alert_group_id: Option<String>,
    pub alert_strategy: Option<String>,
    pub cron_expr: Option<String>,
    pub description: Option<String>,
    pub execution_type: Option<String>,
    pub failure_strategy: Option<String>,
    pub name: Option<String>,
    pub parent_directory_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub schedule_end_time: Option<String>,
    pub schedule_start_time: Option<String>,
    pub schedule_state: Option<String>,
    pub task_definition_json: Option<String>,
    pub task_relation_json: Option<String>,
    pub time_zone: Option<String>,
    pub timeout: Option<i64>,
    pub workflow_instance_priority: Option<String>,
    pub workflow_params: Option<String>,
    /// Required.
    pub workspace_id: String,
    pub task_definition_json_value: Option<String>,
    pub task_relation_json_value: Option<String>,
    /// Required.
    pub project_id: String,
    /// Required.
    pub workflow_id: String,
}
operation! { UpdateWorkflow(workspace_id: String, project_id: String, workflow_id: String)
    "UpdateWorkflow" -> UpdateWorkflowOutput {
    0 "alertGroupId" alert_group_id: String, 1 "alertStrategy" alert_strategy: String, 2 "cronExpr" cron_expr: String,
    3 "description" description: String, 4 "executionType" execution_type: String,
    5 "failureStrategy" failure_strategy: String, 6 "name" name: String,
    7 "parentDirectoryId" parent_directory_id: String, 8 "resourceGroupId" resource_group_id: String,
    9 "scheduleEndTime" schedule_end_time: String, 10 "scheduleStartTime" schedule_start_time: String,
    11 "scheduleState" schedule_state: String, 12 "taskDefinitionJson" task_definition_json: String,
    13 "taskRelationJson" task_relation_json: String, 14 "timeZone" time_zone: String, 15 "timeout" timeout: i64,
    16 "workflowInstancePriority" workflow_instance_priority: String, 17 "workflowParams" workflow_params: String,
    18 "workspaceId" workspace_id, 19 "taskDefinitionJsonValue" task_definition_json_value: String,
    20 "taskRelationJsonValue" task_relation_json_value: String, 21 "projectId" project_id, 22 "workflowId" workflow_id
} [
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Path, Style::None),
    Mark::new(22, Location::Path, Style::None)
] { method: "PUT", path: "/dolphinscheduler/v3/projects/{projectId}/workflows/{workflowId}", body: BodyStyle::Json, } }

/// Response of [`UpdateWorkflow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWorkflowOutput {
    pub success: Option<bool>,
}
model! { UpdateWorkflowOutput {
    0 "success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateWorkflow, DeleteWorkflow, DescribeId, DescribeManualTask, DescribeManualTaskInstance, DescribeProject,
    DescribeTask, DescribeTaskInstance, DescribeWorkflow, DescribeWorkflowInstance, GetInstanceLog, ListAlertGroups,
    ListManualTaskInstances, ListManualTasks, ListProjects, ListResourceGroups, ListTaskInstances, ListTasks,
    ListWorkflowDirectories, ListWorkflowInstances, ListWorkflows, OperateWorkflowInstance, RunWorkflow, UpdateWorkflow
}
