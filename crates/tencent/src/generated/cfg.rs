//! `cfg` of Tencent Cloud, API version 2021-08-20.
//!
//! Endpoint: `cfg.tencentcloudapi.com`, or `cfg.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cfg&Version=2021-08-20>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cfg::DescribeObjectTypeList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeObjectTypeList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("cfg", "2021-08-20", "cfg", &Endpoints::NONE);

/// Creates task from action: `CreateTaskFromAction` of `cfg` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfg&Version=2021-08-20&Action=CreateTaskFromAction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFromAction {
    /// Required.
    pub task_action_id: i64,
    /// Required.
    pub task_instances: Vec<String>,
    pub task_title: Option<String>,
    pub task_description: Option<String>,
    pub task_action_general_configuration: Option<String>,
    pub task_action_custom_configuration: Option<String>,
    pub task_pause_duration: Option<i64>,
    pub task_tags: Option<Vec<TagWithCreate>>,
}
operation! { CreateTaskFromAction(task_action_id: i64, task_instances: Vec<String>)
    "CreateTaskFromAction" -> CreateTaskFromActionOutput {
    0 "TaskActionId" task_action_id, 1 "TaskInstances" task_instances, 2 "TaskTitle" task_title: String,
    3 "TaskDescription" task_description: String,
    4 "TaskActionGeneralConfiguration" task_action_general_configuration: String,
    5 "TaskActionCustomConfiguration" task_action_custom_configuration: String,
    6 "TaskPauseDuration" task_pause_duration: i64, 7 "TaskTags" task_tags: Vec<TagWithCreate>
} }

/// In the request of [`CreateTaskFromAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagWithCreate {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { TagWithCreate(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateTaskFromAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFromActionOutput {
    pub task_id: Option<i64>,
}
model! { CreateTaskFromActionOutput {
    0 "TaskId" task_id: i64
} }

/// Creates task from multi action: `CreateTaskFromMultiAction` of `cfg` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfg&Version=2021-08-20&Action=CreateTaskFromMultiAction>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFromMultiAction {
    /// Required.
    pub task_instances: Vec<String>,
    pub task_title: Option<String>,
    pub task_description: Option<String>,
    pub task_pause_duration: Option<i64>,
    pub task_action: Option<Vec<TaskGroupForAction>>,
}
operation! { CreateTaskFromMultiAction(task_instances: Vec<String>)
    "CreateTaskFromMultiAction" -> CreateTaskFromMultiActionOutput {
    0 "TaskInstances" task_instances, 1 "TaskTitle" task_title: String, 2 "TaskDescription" task_description: String,
    3 "TaskPauseDuration" task_pause_duration: i64, 4 "TaskAction" task_action: Vec<TaskGroupForAction>
} }

/// In the request of [`CreateTaskFromMultiAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskGroupForAction {
    pub task_action_id: Option<i64>,
    pub task_action_general_configuration: Option<String>,
    pub task_action_custom_configuration: Option<String>,
}
input! { TaskGroupForAction() {
    0 "TaskActionId" task_action_id: i64, 1 "TaskActionGeneralConfiguration" task_action_general_configuration: String,
    2 "TaskActionCustomConfiguration" task_action_custom_configuration: String
} }

/// Response of [`CreateTaskFromMultiAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFromMultiActionOutput {
    pub task_id: Option<i64>,
}
model! { CreateTaskFromMultiActionOutput {
    0 "TaskId" task_id: i64
} }

/// Creates task from template: `CreateTaskFromTemplate` of `cfg` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfg&Version=2021-08-20&Action=CreateTaskFromTemplate>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFromTemplate {
    /// Required.
    pub template_id: i64,
    /// Required.
    pub task_config: TaskConfig,
}
operation! { CreateTaskFromTemplate(template_id: i64, task_config: TaskConfig)
    "CreateTaskFromTemplate" -> CreateTaskFromTemplateOutput {
    0 "TemplateId" template_id, 1 "TaskConfig" task_config
} }

/// In the request of [`CreateTaskFromTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskConfig {
    /// Required.
    pub task_groups_config: Option<Vec<TaskGroupConfig>>,
    pub task_title: Option<String>,
    pub task_description: Option<String>,
    pub task_mode: Option<i64>,
    pub task_pause_duration: Option<i64>,
    pub tags: Option<Vec<TagWithCreate>>,
    pub policy_deal_type: Option<i64>,
}
input! { TaskConfig(task_groups_config: Vec<TaskGroupConfig>) {
    0 "TaskGroupsConfig" task_groups_config: Vec<TaskGroupConfig>, 1 "TaskTitle" task_title: String,
    2 "TaskDescription" task_description: String, 3 "TaskMode" task_mode: i64,
    4 "TaskPauseDuration" task_pause_duration: i64, 5 "Tags" tags: Vec<TagWithCreate>,
    6 "PolicyDealType" policy_deal_type: i64
} }

/// In the request of [`CreateTaskFromTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskGroupConfig {
    /// Required.
    pub task_group_instances: Option<Vec<String>>,
    pub task_group_title: Option<String>,
    pub task_group_description: Option<String>,
    pub task_group_mode: Option<i64>,
    pub task_group_actions_config: Option<Vec<TaskGroupActionConfig>>,
}
input! { TaskGroupConfig(task_group_instances: Vec<String>) {
    0 "TaskGroupInstances" task_group_instances: Vec<String>, 1 "TaskGroupTitle" task_group_title: String,
    2 "TaskGroupDescription" task_group_description: String, 3 "TaskGroupMode" task_group_mode: i64,
    4 "TaskGroupActionsConfig" task_group_actions_config: Vec<TaskGroupActionConfig>
} }

/// In the request of [`CreateTaskFromTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskGroupActionConfig {
    pub task_group_action_order: Option<i64>,
    pub task_group_action_general_configuration: Option<String>,
    pub task_group_action_custom_configuration: Option<String>,
}
input! { TaskGroupActionConfig() {
    0 "TaskGroupActionOrder" task_group_action_order: i64,
    1 "TaskGroupActionGeneralConfiguration" task_group_action_general_configuration: String,
    2 "TaskGroupActionCustomConfiguration" task_group_action_custom_configuration: String
} }

/// Response of [`CreateTaskFromTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFromTemplateOutput {
    pub task_id: Option<i64>,
}
model! { CreateTaskFromTemplateOutput {
    0 "TaskId" task_id: i64
} }

/// Deletes task: `DeleteTask` of `cfg` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfg&Version=2021-08-20&Action=DeleteTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTask {
    /// Required.
    pub task_id: i64,
}
operation! { DeleteTask(task_id: i64) "DeleteTask" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`DeleteTask`]: empty.
pub type DeleteTaskOutput = Empty;

/// Describes action field config list: `DescribeActionFieldConfigList` of `cfg` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfg&Version=2021-08-20&Action=DescribeActionFieldConfigList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionFieldConfigList {
    /// Required.
    pub action_ids: Vec<i64>,
    /// Required.
    pub object_type_id: i64,
}
operation! { DescribeActionFieldConfigList(action_ids: Vec<i64>, object_type_id: i64)
    "DescribeActionFieldConfigList" -> DescribeActionFieldConfigListOutput {
    0 "ActionIds" action_ids, 1 "ObjectTypeId" object_type_id
} }

/// Response of [`DescribeActionFieldConfigList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionFieldConfigListOutput {
    pub common: Vec<ActionFieldConfigResult>,
    pub results: Vec<ActionFieldConfigResult>,
    pub resource_offline: Vec<ResourceOffline>,
}
model! { DescribeActionFieldConfigListOutput {
    0 "Common" common: Vec<ActionFieldConfigResult>, 1 "Results" results: Vec<ActionFieldConfigResult>,
    2 "ResourceOffline" resource_offline: Vec<ResourceOffline>
} }

/// In the response of [`DescribeActionFieldConfigList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionFieldConfigResult {
    pub action_id: Option<i64>,
    pub action_name: Option<String>,
    pub config_detail: Vec<ActionFieldConfigDetail>,
}
model! { ActionFieldConfigResult {
    0 "ActionId" action_id: i64, 1 "ActionName" action_name: String,
    2 "ConfigDetail" config_detail: Vec<ActionFieldConfigDetail>
} }

/// In the response of [`DescribeActionFieldConfigList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionFieldConfigDetail {
    pub r#type: Option<String>,
    pub lable: Option<String>,
    pub field: Option<String>,
    pub default_value: Option<String>,
    pub config: Option<String>,
    pub required: Option<i64>,
    pub validate: Option<String>,
    pub visible: Option<String>,
}
model! { ActionFieldConfigDetail {
    0 "Type" r#type: String, 1 "Lable" lable: String, 2 "Field" field: String, 3 "DefaultValue" default_value: String,
    4 "Config" config: String, 5 "Required" required: i64, 6 "Validate" validate: String, 7 "Visible" visible: String
} }

/// In the response of [`DescribeActionFieldConfigList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceOffline {
    pub resource_id: Option<i64>,
    pub resource_delete_time: Option<String>,
    pub resource_delete_message: Option<String>,
}
model! { ResourceOffline {
    0 "ResourceId" resource_id: i64, 1 "ResourceDeleteTime" resource_delete_time: String,
    2 "ResourceDeleteMessage" resource_delete_message: String
} }

/// Describes action library list: `DescribeActionLibraryList` of `cfg` 2021-08-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfg&Version=2021-08-20&Action=DescribeActionLibraryList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionLibraryList {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub object_type: i64,
    pub filters: Option<Vec<ActionFilter>>,
    pub attribute: Option<Vec<i64>>,
    pub action_ids: Option<Vec<i64>>,
}
operation! { DescribeActionLibraryList(limit: i64, offset: i64, object_type: i64)
    "DescribeActionLibraryList" -> DescribeActionLibraryListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "ObjectType" object_type, 3 "Filters" filters: Vec<ActionFilter>,
    4 "Attribute" attribute: Vec<i64>, 5 "ActionIds" action_ids: Vec<i64>
} }
paged! { DescribeActionLibraryList: ActionLibraryListResult = Offset "Offset", "Results" results, total "Total" }

/// In the request of [`DescribeActionLibraryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionFilter {
    /// Required.
    pub keyword: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { ActionFilter(keyword: String, values: Vec<String>) {
    0 "Keyword" keyword: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeActionLibraryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionLibraryListOutput {
    pub results: Vec<ActionLibraryListResult>,
    pub total: Option<i64>,
}
model! { DescribeActionLibraryListOutput {
    0 "Results" results: Vec<ActionLibraryListResult>, 1 "Total" total: i64
} }

/// In the response of [`DescribeActionLibraryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionLibraryListResult {
    pub action_name: Option<String>,
    pub desc: Option<String>,
    pub action_type: Option<String>,
    pub create_time: Option<String>,
    pub creator: Option<String>,
    pub update_time: Option<String>,
    pub risk_desc: Option<String>,
    pub action_id: Option<i64>,
    pub attribute_id: Option<i64>,
    pub relation_action_id: Option<i64>,
    pub action_command: Option<String>,
    pub action_command_type: Option<i64>,
    pub action_content: Option<String>,
    pub resource_type: Option<String>,
    pub action_detail: Option<String>,
    pub is_allowed: Option<bool>,
    pub action_best_case: Option<String>,
    pub object_type: Option<String>,
    pub metric_id_list: Vec<i64>,
    pub is_new_action: Option<bool>,
    pub object_type_id: Option<i64>,
}
model! { ActionLibraryListResult {
    0 "ActionName" action_name: String, 1 "Desc" desc: String, 2 "ActionType" action_type: String,
    3 "CreateTime" create_time: String, 4 "Creator" creator: String, 5 "UpdateTime" update_time: String,
    6 "RiskDesc" risk_desc: String, 7 "ActionId" action_id: i64, 8 "AttributeId" attribute_id: i64,
    9 "RelationActionId" relation_action_id: i64, 10 "ActionCommand" action_command: String,
    11 "ActionCommandType" action_command_type: i64, 12 "ActionContent" action_content: String,
    13 "ResourceType" resource_type: String, 14 "ActionDetail" action_detail: String, 15 "IsAllowed" is_allowed: bool,
    16 "ActionBestCase" action_best_case: String, 17 "ObjectType" object_type: String,
    18 "MetricIdList" metric_id_list: Vec<i64>, 19 "IsNewAction" is_new_action: bool,
    20 "ObjectTypeId" object_type_id: i64
} }

/// Describes object type list: `DescribeObjectTypeList` of `cfg` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfg&Version=2021-08-20&Action=DescribeObjectTypeList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeObjectTypeList {
    pub support_type: Option<i64>,
}
operation! { DescribeObjectTypeList() "DescribeObjectTypeList" -> DescribeObjectTypeListOutput {
    0 "SupportType" support_type: i64
} }

/// Response of [`DescribeObjectTypeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeObjectTypeListOutput {
    pub object_type_list: Vec<ObjectType>,
}
model! { DescribeObjectTypeListOutput {
    0 "ObjectTypeList" object_type_list: Vec<ObjectType>
} }

/// In the response of [`DescribeObjectTypeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectType {
    pub object_type_id: Option<i64>,
    pub object_type_title: Option<String>,
    pub object_type_level_one: Option<String>,
    pub object_type_params: Option<ObjectTypeConfig>,
    pub object_type_json_parse: Option<ObjectTypeJsonParse>,
    pub object_has_new_action: Option<bool>,
    pub object_platform_name: Option<String>,
    pub object_support_type: Option<i64>,
    pub arch_layer: Option<i64>,
    pub is_arch_svg: Option<bool>,
}
model! { ObjectType {
    0 "ObjectTypeId" object_type_id: i64, 1 "ObjectTypeTitle" object_type_title: String,
    2 "ObjectTypeLevelOne" object_type_level_one: String, 3 "ObjectTypeParams" object_type_params: ObjectTypeConfig,
    4 "ObjectTypeJsonParse" object_type_json_parse: ObjectTypeJsonParse,
    5 "ObjectHasNewAction" object_has_new_action: bool, 6 "ObjectPlatformName" object_platform_name: String,
    7 "ObjectSupportType" object_support_type: i64, 8 "ArchLayer" arch_layer: i64, 9 "IsArchSvg" is_arch_svg: bool
} }

/// In the response of [`DescribeObjectTypeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectTypeConfig {
    pub key: Option<String>,
    pub fields: Vec<ObjectTypeConfigFields>,
}
model! { ObjectTypeConfig {
    0 "Key" key: String, 1 "Fields" fields: Vec<ObjectTypeConfigFields>
} }

/// In the response of [`DescribeObjectTypeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectTypeConfigFields {
    pub key: Option<String>,
    pub header: Option<String>,
    pub transfer: Option<String>,
    pub json_parse: Option<String>,
    pub r#type: Option<i64>,
}
model! { ObjectTypeConfigFields {
    0 "Key" key: String, 1 "Header" header: String, 2 "Transfer" transfer: String, 3 "JsonParse" json_parse: String,
    4 "Type" r#type: i64
} }

/// In the response of [`DescribeObjectTypeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectTypeJsonParse {
    pub name_space: Option<String>,
    pub workload_name: Option<String>,
    pub lan_ip: Option<String>,
    pub instance_id: Option<String>,
}
model! { ObjectTypeJsonParse {
    0 "NameSpace" name_space: String, 1 "WorkloadName" workload_name: String, 2 "LanIP" lan_ip: String,
    3 "InstanceId" instance_id: String
} }

/// Describes task: `DescribeTask` of `cfg` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfg&Version=2021-08-20&Action=DescribeTask>.
///
/// Errors: [`codes::DRY_RUN_OPERATION`], [`codes::LIMIT_EXCEEDED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTask {
    /// Required.
    pub task_id: i64,
}
operation! { DescribeTask(task_id: i64) "DescribeTask" -> DescribeTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskOutput {
    pub task: Option<Task>,
    pub report_info: Option<TaskReportInfo>,
}
model! { DescribeTaskOutput {
    0 "Task" task: Task, 1 "ReportInfo" report_info: TaskReportInfo
} }

/// In the response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    pub task_id: Option<i64>,
    pub task_title: Option<String>,
    pub task_description: Option<String>,
    pub task_tag: Option<String>,
    pub task_status: Option<i64>,
    pub task_status_type: Option<i64>,
    pub task_protect_strategy: Option<String>,
    pub task_create_time: Option<String>,
    pub task_update_time: Option<String>,
    pub task_groups: Vec<TaskGroup>,
    pub task_start_time: Option<String>,
    pub task_end_time: Option<String>,
    pub task_expect: Option<i64>,
    pub task_summary: Option<String>,
    pub task_mode: Option<i64>,
    pub task_pause_duration: Option<i64>,
    pub task_owner_uin: Option<String>,
    pub task_region_id: Option<i64>,
    pub task_monitors: Vec<TaskMonitor>,
    pub task_policy: Option<DescribePolicy>,
    pub tags: Vec<TagWithDescribe>,
    pub task_plan_id: Option<i64>,
    pub task_plan_title: Option<String>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub alarm_policy: Vec<String>,
    pub apm_service_list: Vec<ApmServiceInfo>,
    pub verify_id: Option<i64>,
    pub policy_deal_type: Option<i64>,
    pub task_plan_start_time: Option<String>,
    pub task_plan_end_time: Option<String>,
    pub task_org: Vec<TaskOrg>,
    pub task_issue: Option<String>,
    pub task_region_name: Option<String>,
    pub task_arch_id: Option<String>,
    pub task_scenario: Vec<TaskTarget>,
    pub task_purpose: Vec<TaskTarget>,
}
model! { Task {
    0 "TaskId" task_id: i64, 1 "TaskTitle" task_title: String, 2 "TaskDescription" task_description: String,
    3 "TaskTag" task_tag: String, 4 "TaskStatus" task_status: i64, 5 "TaskStatusType" task_status_type: i64,
    6 "TaskProtectStrategy" task_protect_strategy: String, 7 "TaskCreateTime" task_create_time: String,
    8 "TaskUpdateTime" task_update_time: String, 9 "TaskGroups" task_groups: Vec<TaskGroup>,
    10 "TaskStartTime" task_start_time: String, 11 "TaskEndTime" task_end_time: String,
    12 "TaskExpect" task_expect: i64, 13 "TaskSummary" task_summary: String, 14 "TaskMode" task_mode: i64,
    15 "TaskPauseDuration" task_pause_duration: i64, 16 "TaskOwnerUin" task_owner_uin: String,
    17 "TaskRegionId" task_region_id: i64, 18 "TaskMonitors" task_monitors: Vec<TaskMonitor>,
    19 "TaskPolicy" task_policy: DescribePolicy, 20 "Tags" tags: Vec<TagWithDescribe>,
    21 "TaskPlanId" task_plan_id: i64, 22 "TaskPlanTitle" task_plan_title: String,
    23 "ApplicationId" application_id: String, 24 "ApplicationName" application_name: String,
    25 "AlarmPolicy" alarm_policy: Vec<String>, 26 "ApmServiceList" apm_service_list: Vec<ApmServiceInfo>,
    27 "VerifyId" verify_id: i64, 28 "PolicyDealType" policy_deal_type: i64,
    29 "TaskPlanStartTime" task_plan_start_time: String, 30 "TaskPlanEndTime" task_plan_end_time: String,
    31 "TaskOrg" task_org: Vec<TaskOrg>, 32 "TaskIssue" task_issue: String,
    33 "TaskRegionName" task_region_name: String, 34 "TaskArchId" task_arch_id: String,
    35 "TaskScenario" task_scenario: Vec<TaskTarget>, 36 "TaskPurpose" task_purpose: Vec<TaskTarget>
} }

/// In the response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskGroup {
    pub task_group_id: Option<i64>,
    pub task_group_title: Option<String>,
    pub task_group_description: Option<String>,
    pub task_group_order: Option<i64>,
    pub object_type_id: Option<i64>,
    pub task_group_create_time: Option<String>,
    pub task_group_update_time: Option<String>,
    pub task_group_actions: Vec<TaskGroupAction>,
    pub task_group_instance_list: Vec<String>,
    pub task_group_mode: Option<i64>,
    pub task_group_discard_instance_list: Vec<String>,
    pub task_group_selected_instance_list: Vec<String>,
    pub task_group_instances_execute_rule: Vec<TaskGroupInstancesExecuteRules>,
}
model! { TaskGroup {
    0 "TaskGroupId" task_group_id: i64, 1 "TaskGroupTitle" task_group_title: String,
    2 "TaskGroupDescription" task_group_description: String, 3 "TaskGroupOrder" task_group_order: i64,
    4 "ObjectTypeId" object_type_id: i64, 5 "TaskGroupCreateTime" task_group_create_time: String,
    6 "TaskGroupUpdateTime" task_group_update_time: String,
    7 "TaskGroupActions" task_group_actions: Vec<TaskGroupAction>,
    8 "TaskGroupInstanceList" task_group_instance_list: Vec<String>, 9 "TaskGroupMode" task_group_mode: i64,
    10 "TaskGroupDiscardInstanceList" task_group_discard_instance_list: Vec<String>,
    11 "TaskGroupSelectedInstanceList" task_group_selected_instance_list: Vec<String>,
    12 "TaskGroupInstancesExecuteRule" task_group_instances_execute_rule: Vec<TaskGroupInstancesExecuteRules>
} }

/// In the response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskGroupAction {
    pub task_group_action_id: Option<i64>,
    pub task_group_instances: Vec<TaskGroupInstance>,
    pub action_id: Option<i64>,
    pub task_group_action_order: Option<i64>,
    pub task_group_action_general_configuration: Option<String>,
    pub task_group_action_custom_configuration: Option<String>,
    pub task_group_action_status: Option<i64>,
    pub task_group_action_create_time: Option<String>,
    pub task_group_action_update_time: Option<String>,
    pub action_title: Option<String>,
    pub task_group_action_status_type: Option<i64>,
    pub task_group_action_random_id: Option<i64>,
    pub task_group_action_recover_id: Option<i64>,
    pub task_group_action_execute_id: Option<i64>,
    pub action_api_type: Option<i64>,
    pub action_attribute: Option<i64>,
    pub action_type: Option<String>,
    pub is_execute_redo: Option<bool>,
    pub action_risk: Option<String>,
    pub task_group_action_execute_time: Option<i64>,
    pub task_group_action_start_time: Option<String>,
}
model! { TaskGroupAction {
    0 "TaskGroupActionId" task_group_action_id: i64,
    1 "TaskGroupInstances" task_group_instances: Vec<TaskGroupInstance>, 2 "ActionId" action_id: i64,
    3 "TaskGroupActionOrder" task_group_action_order: i64,
    4 "TaskGroupActionGeneralConfiguration" task_group_action_general_configuration: String,
    5 "TaskGroupActionCustomConfiguration" task_group_action_custom_configuration: String,
    6 "TaskGroupActionStatus" task_group_action_status: i64,
    7 "TaskGroupActionCreateTime" task_group_action_create_time: String,
    8 "TaskGroupActionUpdateTime" task_group_action_update_time: String, 9 "ActionTitle" action_title: String,
    10 "TaskGroupActionStatusType" task_group_action_status_type: i64,
    11 "TaskGroupActionRandomId" task_group_action_random_id: i64,
    12 "TaskGroupActionRecoverId" task_group_action_recover_id: i64,
    13 "TaskGroupActionExecuteId" task_group_action_execute_id: i64, 14 "ActionApiType" action_api_type: i64,
    15 "ActionAttribute" action_attribute: i64, 16 "ActionType" action_type: String,
    17 "IsExecuteRedo" is_execute_redo: bool, 18 "ActionRisk" action_risk: String,
    19 "TaskGroupActionExecuteTime" task_group_action_execute_time: i64,
    20 "TaskGroupActionStartTime" task_group_action_start_time: String
} }

/// In the response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskGroupInstance {
    pub task_group_instance_id: Option<i64>,
    pub task_group_instance_object_id: Option<String>,
    pub task_group_instance_status: Option<i64>,
    pub task_group_instance_create_time: Option<String>,
    pub task_group_instance_update_time: Option<String>,
    pub task_group_instance_status_type: Option<i64>,
    pub task_group_instance_start_time: Option<String>,
    pub task_group_instance_end_time: Option<String>,
    /// Deprecated.
    pub task_group_instance_execute_log: Option<String>,
    pub task_group_instance_is_redo: Option<bool>,
    pub task_group_instance_execute_time: Option<i64>,
}
model! { TaskGroupInstance {
    0 "TaskGroupInstanceId" task_group_instance_id: i64,
    1 "TaskGroupInstanceObjectId" task_group_instance_object_id: String,
    2 "TaskGroupInstanceStatus" task_group_instance_status: i64,
    3 "TaskGroupInstanceCreateTime" task_group_instance_create_time: String,
    4 "TaskGroupInstanceUpdateTime" task_group_instance_update_time: String,
    5 "TaskGroupInstanceStatusType" task_group_instance_status_type: i64,
    6 "TaskGroupInstanceStartTime" task_group_instance_start_time: String,
    7 "TaskGroupInstanceEndTime" task_group_instance_end_time: String,
    8 "TaskGroupInstanceExecuteLog" task_group_instance_execute_log: String,
    9 "TaskGroupInstanceIsRedo" task_group_instance_is_redo: bool,
    10 "TaskGroupInstanceExecuteTime" task_group_instance_execute_time: i64
} }

/// In the response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskGroupInstancesExecuteRules {
    pub task_group_instances_execute_mode: Option<i64>,
    pub task_group_instances_execute_percent: Option<i64>,
    pub task_group_instances_execute_num: Option<i64>,
}
model! { TaskGroupInstancesExecuteRules {
    0 "TaskGroupInstancesExecuteMode" task_group_instances_execute_mode: i64,
    1 "TaskGroupInstancesExecutePercent" task_group_instances_execute_percent: i64,
    2 "TaskGroupInstancesExecuteNum" task_group_instances_execute_num: i64
} }

/// In the response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskMonitor {
    pub task_monitor_id: Option<i64>,
    pub metric_id: Option<i64>,
    pub task_monitor_object_type_id: Option<i64>,
    pub metric_name: Option<String>,
    pub instances_ids: Vec<String>,
    pub metric_chinese_name: Option<String>,
    pub unit: Option<String>,
}
model! { TaskMonitor {
    0 "TaskMonitorId" task_monitor_id: i64, 1 "MetricId" metric_id: i64,
    2 "TaskMonitorObjectTypeId" task_monitor_object_type_id: i64, 3 "MetricName" metric_name: String,
    4 "InstancesIds" instances_ids: Vec<String>, 5 "MetricChineseName" metric_chinese_name: String,
    6 "Unit" unit: String
} }

/// In the response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicy {
    pub task_policy_id_list: Vec<String>,
    pub task_policy_status: Option<String>,
    pub task_policy_rule: Option<String>,
    pub task_policy_deal_type: Option<i64>,
}
model! { DescribePolicy {
    0 "TaskPolicyIdList" task_policy_id_list: Vec<String>, 1 "TaskPolicyStatus" task_policy_status: String,
    2 "TaskPolicyRule" task_policy_rule: String, 3 "TaskPolicyDealType" task_policy_deal_type: i64
} }

/// In the request of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagWithDescribe {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { TagWithDescribe(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApmServiceInfo {
    pub instance_id: Option<String>,
    pub service_name_list: Vec<String>,
    pub region_id: Option<i64>,
}
model! { ApmServiceInfo {
    0 "InstanceId" instance_id: String, 1 "ServiceNameList" service_name_list: Vec<String>, 2 "RegionId" region_id: i64
} }

/// In the response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskOrg {
    pub task_role: Option<String>,
    pub task_operator: Option<String>,
}
model! { TaskOrg {
    0 "TaskRole" task_role: String, 1 "TaskOperator" task_operator: String
} }

/// In the response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskTarget {
    pub target_id: Option<i64>,
    pub target_desc: Option<String>,
    pub r#type: Option<i64>,
    pub source: Option<i64>,
    pub target_status: Option<i64>,
}
model! { TaskTarget {
    0 "TargetId" target_id: i64, 1 "TargetDesc" target_desc: String, 2 "Type" r#type: i64, 3 "Source" source: i64,
    4 "TargetStatus" target_status: i64
} }

/// In the response of [`DescribeTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskReportInfo {
    pub stage: Option<i64>,
    pub create_time: Option<String>,
    pub expiration_time: Option<String>,
    pub expired: Option<bool>,
    pub cos_url: Option<String>,
    pub log: Option<String>,
    pub archive_stage: Option<i64>,
    pub archive_time: Option<String>,
    pub archive_uuid: Option<String>,
}
model! { TaskReportInfo {
    0 "Stage" stage: i64, 1 "CreateTime" create_time: String, 2 "ExpirationTime" expiration_time: String,
    3 "Expired" expired: bool, 4 "CosUrl" cos_url: String, 5 "Log" log: String, 6 "ArchiveStage" archive_stage: i64,
    7 "ArchiveTime" archive_time: String, 8 "ArchiveUuid" archive_uuid: String
} }

/// Describes task execute logs: `DescribeTaskExecuteLogs` of `cfg` 2021-08-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfg&Version=2021-08-20&Action=DescribeTaskExecuteLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskExecuteLogs {
    /// Required.
    pub task_id: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
}
operation! { DescribeTaskExecuteLogs(task_id: i64, limit: i64, offset: i64)
    "DescribeTaskExecuteLogs" -> DescribeTaskExecuteLogsOutput {
    0 "TaskId" task_id, 1 "Limit" limit, 2 "Offset" offset
} }
paged! { DescribeTaskExecuteLogs: String = Offset "Offset", "LogMessage" log_message }

/// Response of [`DescribeTaskExecuteLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskExecuteLogsOutput {
    pub log_message: Vec<String>,
}
model! { DescribeTaskExecuteLogsOutput {
    0 "LogMessage" log_message: Vec<String>
} }

/// Describes task list: `DescribeTaskList` of `cfg` 2021-08-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfg&Version=2021-08-20&Action=DescribeTaskList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskList {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub task_title: Option<String>,
    pub task_tag: Option<Vec<String>>,
    pub task_status: Option<i64>,
    pub task_start_time: Option<String>,
    pub task_end_time: Option<String>,
    pub task_update_time: Option<String>,
    pub tags: Option<Vec<TagWithDescribe>>,
    pub filters: Option<Vec<ActionFilter>>,
    pub task_id: Option<Vec<i64>>,
    pub application_id: Option<Vec<String>>,
    pub application_name: Option<Vec<String>>,
    pub task_status_list: Option<Vec<i64>>,
    pub arch_id: Option<String>,
    pub arch_name: Option<String>,
}
operation! { DescribeTaskList(limit: i64, offset: i64) "DescribeTaskList" -> DescribeTaskListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "TaskTitle" task_title: String, 3 "TaskTag" task_tag: Vec<String>,
    4 "TaskStatus" task_status: i64, 5 "TaskStartTime" task_start_time: String, 6 "TaskEndTime" task_end_time: String,
    7 "TaskUpdateTime" task_update_time: String, 8 "Tags" tags: Vec<TagWithDescribe>,
    9 "Filters" filters: Vec<ActionFilter>, 10 "TaskId" task_id: Vec<i64>,
    11 "ApplicationId" application_id: Vec<String>, 12 "ApplicationName" application_name: Vec<String>,
    13 "TaskStatusList" task_status_list: Vec<i64>, 14 "ArchId" arch_id: String, 15 "ArchName" arch_name: String
} }
paged! { DescribeTaskList: TaskListItem = Offset "Offset", "TaskList" task_list, total "Total" }

/// Response of [`DescribeTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskListOutput {
    pub task_list: Vec<TaskListItem>,
    pub total: Option<i64>,
}
model! { DescribeTaskListOutput {
    0 "TaskList" task_list: Vec<TaskListItem>, 1 "Total" total: i64
} }

/// In the response of [`DescribeTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskListItem {
    pub task_id: Option<i64>,
    pub task_title: Option<String>,
    pub task_description: Option<String>,
    pub task_tag: Option<String>,
    pub task_status: Option<i64>,
    pub task_create_time: Option<String>,
    pub task_update_time: Option<String>,
    pub task_pre_check_status: Option<i64>,
    pub task_pre_check_success: Option<bool>,
    pub task_expect: Option<i64>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub verify_id: Option<i64>,
    pub task_status_type: Option<i64>,
    pub arch_id: Option<String>,
    pub arch_name: Option<String>,
    pub task_source: Option<i64>,
    pub tags: Vec<TagWithDescribe>,
}
model! { TaskListItem {
    0 "TaskId" task_id: i64, 1 "TaskTitle" task_title: String, 2 "TaskDescription" task_description: String,
    3 "TaskTag" task_tag: String, 4 "TaskStatus" task_status: i64, 5 "TaskCreateTime" task_create_time: String,
    6 "TaskUpdateTime" task_update_time: String, 7 "TaskPreCheckStatus" task_pre_check_status: i64,
    8 "TaskPreCheckSuccess" task_pre_check_success: bool, 9 "TaskExpect" task_expect: i64,
    10 "ApplicationId" application_id: String, 11 "ApplicationName" application_name: String,
    12 "VerifyId" verify_id: i64, 13 "TaskStatusType" task_status_type: i64, 14 "ArchId" arch_id: String,
    15 "ArchName" arch_name: String, 16 "TaskSource" task_source: i64, 17 "Tags" tags: Vec<TagWithDescribe>
} }

/// Describes task policy trigger log: `DescribeTaskPolicyTriggerLog` of `cfg` 2021-08-20.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfg&Version=2021-08-20&Action=DescribeTaskPolicyTriggerLog>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskPolicyTriggerLog {
    /// Required.
    pub task_id: i64,
    /// Required.
    pub page: i64,
    /// Required.
    pub page_size: i64,
}
operation! { DescribeTaskPolicyTriggerLog(task_id: i64, page: i64, page_size: i64)
    "DescribeTaskPolicyTriggerLog" -> DescribeTaskPolicyTriggerLogOutput {
    0 "TaskId" task_id, 1 "Page" page, 2 "PageSize" page_size
} }
paged! { DescribeTaskPolicyTriggerLog: PolicyTriggerLog = Number "Page", "TriggerLogs" trigger_logs }

/// Response of [`DescribeTaskPolicyTriggerLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskPolicyTriggerLogOutput {
    pub trigger_logs: Vec<PolicyTriggerLog>,
}
model! { DescribeTaskPolicyTriggerLogOutput {
    0 "TriggerLogs" trigger_logs: Vec<PolicyTriggerLog>
} }

/// In the response of [`DescribeTaskPolicyTriggerLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyTriggerLog {
    pub task_id: Option<i64>,
    pub name: Option<String>,
    pub trigger_type: Option<i64>,
    pub content: Option<String>,
    pub creat_time: Option<String>,
}
model! { PolicyTriggerLog {
    0 "TaskId" task_id: i64, 1 "Name" name: String, 2 "TriggerType" trigger_type: i64, 3 "Content" content: String,
    4 "CreatTime" creat_time: String
} }

/// Describes template: `DescribeTemplate` of `cfg` 2021-08-20.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfg&Version=2021-08-20&Action=DescribeTemplate>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplate {
    /// Required.
    pub template_id: i64,
}
operation! { DescribeTemplate(template_id: i64) "DescribeTemplate" -> DescribeTemplateOutput {
    0 "TemplateId" template_id
} }

/// Response of [`DescribeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateOutput {
    pub template: Option<Template>,
}
model! { DescribeTemplateOutput {
    0 "Template" template: Template
} }

/// In the response of [`DescribeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Template {
    pub template_id: Option<i64>,
    pub template_title: Option<String>,
    pub template_description: Option<String>,
    pub template_tag: Option<String>,
    pub template_is_used: Option<i64>,
    pub template_create_time: Option<String>,
    pub template_update_time: Option<String>,
    pub template_mode: Option<i64>,
    pub template_pause_duration: Option<i64>,
    pub template_owner_uin: Option<String>,
    pub template_region_id: Option<i64>,
    pub template_groups: Vec<TemplateGroup>,
    pub template_monitors: Vec<TemplateMonitor>,
    pub template_policy: Option<TemplatePolicy>,
    pub tags: Vec<TagWithDescribe>,
    pub template_source: Option<i64>,
    pub apm_service_list: Vec<ApmServiceInfo>,
    pub alarm_policy: Vec<String>,
    pub policy_deal_type: Option<i64>,
    pub template_scenario: Vec<TaskTarget>,
    pub template_purpose: Vec<TaskTarget>,
}
model! { Template {
    0 "TemplateId" template_id: i64, 1 "TemplateTitle" template_title: String,
    2 "TemplateDescription" template_description: String, 3 "TemplateTag" template_tag: String,
    4 "TemplateIsUsed" template_is_used: i64, 5 "TemplateCreateTime" template_create_time: String,
    6 "TemplateUpdateTime" template_update_time: String, 7 "TemplateMode" template_mode: i64,
    8 "TemplatePauseDuration" template_pause_duration: i64, 9 "TemplateOwnerUin" template_owner_uin: String,
    10 "TemplateRegionId" template_region_id: i64, 11 "TemplateGroups" template_groups: Vec<TemplateGroup>,
    12 "TemplateMonitors" template_monitors: Vec<TemplateMonitor>, 13 "TemplatePolicy" template_policy: TemplatePolicy,
    14 "Tags" tags: Vec<TagWithDescribe>, 15 "TemplateSource" template_source: i64,
    16 "ApmServiceList" apm_service_list: Vec<ApmServiceInfo>, 17 "AlarmPolicy" alarm_policy: Vec<String>,
    18 "PolicyDealType" policy_deal_type: i64, 19 "TemplateScenario" template_scenario: Vec<TaskTarget>,
    20 "TemplatePurpose" template_purpose: Vec<TaskTarget>
} }

/// In the response of [`DescribeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateGroup {
    pub template_group_id: Option<i64>,
    pub template_group_actions: Vec<TemplateGroupAction>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub order: Option<i64>,
    pub mode: Option<i64>,
    pub object_type_id: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { TemplateGroup {
    0 "TemplateGroupId" template_group_id: i64,
    1 "TemplateGroupActions" template_group_actions: Vec<TemplateGroupAction>, 2 "Title" title: String,
    3 "Description" description: String, 4 "Order" order: i64, 5 "Mode" mode: i64, 6 "ObjectTypeId" object_type_id: i64,
    7 "CreateTime" create_time: String, 8 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateGroupAction {
    pub template_group_action_id: Option<i64>,
    pub action_id: Option<i64>,
    pub order: Option<i64>,
    pub general_configuration: Option<String>,
    pub custom_configuration: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub action_title: Option<String>,
    pub random_id: Option<i64>,
    pub recover_id: Option<i64>,
    pub execute_id: Option<i64>,
    pub action_api_type: Option<i64>,
    pub action_attribute: Option<i64>,
    pub action_type: Option<String>,
    pub action_risk: Option<String>,
    pub failure_performance: Option<String>,
}
model! { TemplateGroupAction {
    0 "TemplateGroupActionId" template_group_action_id: i64, 1 "ActionId" action_id: i64, 2 "Order" order: i64,
    3 "GeneralConfiguration" general_configuration: String, 4 "CustomConfiguration" custom_configuration: String,
    5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String, 7 "ActionTitle" action_title: String,
    8 "RandomId" random_id: i64, 9 "RecoverId" recover_id: i64, 10 "ExecuteId" execute_id: i64,
    11 "ActionApiType" action_api_type: i64, 12 "ActionAttribute" action_attribute: i64,
    13 "ActionType" action_type: String, 14 "ActionRisk" action_risk: String,
    15 "FailurePerformance" failure_performance: String
} }

/// In the response of [`DescribeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateMonitor {
    pub monitor_id: Option<i64>,
    pub metric_id: Option<i64>,
    pub object_type_id: Option<i64>,
    pub metric_name: Option<String>,
    pub metric_chinese_name: Option<String>,
}
model! { TemplateMonitor {
    0 "MonitorId" monitor_id: i64, 1 "MetricId" metric_id: i64, 2 "ObjectTypeId" object_type_id: i64,
    3 "MetricName" metric_name: String, 4 "MetricChineseName" metric_chinese_name: String
} }

/// In the response of [`DescribeTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplatePolicy {
    pub template_policy_id_list: Vec<String>,
    pub template_policy_rule: Option<String>,
    pub template_policy_deal_type: Option<i64>,
}
model! { TemplatePolicy {
    0 "TemplatePolicyIdList" template_policy_id_list: Vec<String>, 1 "TemplatePolicyRule" template_policy_rule: String,
    2 "TemplatePolicyDealType" template_policy_deal_type: i64
} }

/// Describes template list: `DescribeTemplateList` of `cfg` 2021-08-20.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfg&Version=2021-08-20&Action=DescribeTemplateList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateList {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub title: Option<String>,
    pub tag: Option<Vec<String>>,
    pub is_used: Option<i64>,
    pub tags: Option<Vec<TagWithDescribe>>,
    pub template_source: Option<i64>,
    pub template_id_list: Option<Vec<i64>>,
    pub filters: Option<Vec<ActionFilter>>,
}
operation! { DescribeTemplateList(limit: i64, offset: i64) "DescribeTemplateList" -> DescribeTemplateListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Title" title: String, 3 "Tag" tag: Vec<String>, 4 "IsUsed" is_used: i64,
    5 "Tags" tags: Vec<TagWithDescribe>, 6 "TemplateSource" template_source: i64,
    7 "TemplateIdList" template_id_list: Vec<i64>, 8 "Filters" filters: Vec<ActionFilter>
} }
paged! { DescribeTemplateList: TemplateListItem = Offset "Offset", "TemplateList" template_list, total "Total" }

/// Response of [`DescribeTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateListOutput {
    pub template_list: Vec<TemplateListItem>,
    pub total: Option<i64>,
}
model! { DescribeTemplateListOutput {
    0 "TemplateList" template_list: Vec<TemplateListItem>, 1 "Total" total: i64
} }

/// In the response of [`DescribeTemplateList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateListItem {
    pub template_id: Option<i64>,
    pub template_title: Option<String>,
    pub template_description: Option<String>,
    pub template_tag: Option<String>,
    pub template_is_used: Option<i64>,
    pub template_create_time: Option<String>,
    pub template_update_time: Option<String>,
    pub template_used_num: Option<i64>,
    pub template_source: Option<i64>,
}
model! { TemplateListItem {
    0 "TemplateId" template_id: i64, 1 "TemplateTitle" template_title: String,
    2 "TemplateDescription" template_description: String, 3 "TemplateTag" template_tag: String,
    4 "TemplateIsUsed" template_is_used: i64, 5 "TemplateCreateTime" template_create_time: String,
    6 "TemplateUpdateTime" template_update_time: String, 7 "TemplateUsedNum" template_used_num: i64,
    8 "TemplateSource" template_source: i64
} }

/// Executes task: `ExecuteTask` of `cfg` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfg&Version=2021-08-20&Action=ExecuteTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteTask {
    /// Required.
    pub task_id: i64,
}
operation! { ExecuteTask(task_id: i64) "ExecuteTask" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`ExecuteTask`]: empty.
pub type ExecuteTaskOutput = Empty;

/// Executes task instance: `ExecuteTaskInstance` of `cfg` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfg&Version=2021-08-20&Action=ExecuteTaskInstance>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteTaskInstance {
    /// Required.
    pub task_id: i64,
    /// Required.
    pub task_action_id: i64,
    /// Required.
    pub task_instance_ids: Vec<i64>,
    /// Required.
    pub is_operate_all: bool,
    /// Required.
    pub action_type: i64,
    /// Required.
    pub task_group_id: i64,
}

/// Arguments of [`ExecuteTaskInstance::new`].
pub struct ExecuteTaskInstanceRequired {
    pub task_id: i64,
    pub task_action_id: i64,
    pub task_instance_ids: Vec<i64>,
    pub is_operate_all: bool,
    pub action_type: i64,
    pub task_group_id: i64,
}
operation! {
    ExecuteTaskInstance { ExecuteTaskInstanceRequired: task_id, task_action_id, task_instance_ids, is_operate_all, action_type, task_group_id }
    "ExecuteTaskInstance" -> Empty {
    0 "TaskId" task_id, 1 "TaskActionId" task_action_id, 2 "TaskInstanceIds" task_instance_ids,
    3 "IsOperateAll" is_operate_all, 4 "ActionType" action_type, 5 "TaskGroupId" task_group_id
} }

/// Response of [`ExecuteTaskInstance`]: empty.
pub type ExecuteTaskInstanceOutput = Empty;

/// Modifies task run status: `ModifyTaskRunStatus` of `cfg` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfg&Version=2021-08-20&Action=ModifyTaskRunStatus>.
///
/// Errors: [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskRunStatus {
    /// Required.
    pub task_id: i64,
    /// Required.
    pub status: i64,
    pub is_expect: Option<bool>,
    pub summary: Option<String>,
    pub issue: Option<String>,
    pub record: Option<String>,
    pub include_record_in_report: Option<i64>,
}
operation! { ModifyTaskRunStatus(task_id: i64, status: i64) "ModifyTaskRunStatus" -> Empty {
    0 "TaskId" task_id, 1 "Status" status, 2 "IsExpect" is_expect: bool, 3 "Summary" summary: String,
    4 "Issue" issue: String, 5 "Record" record: String, 6 "IncludeRecordInReport" include_record_in_report: i64
} }

/// Response of [`ModifyTaskRunStatus`]: empty.
pub type ModifyTaskRunStatusOutput = Empty;

/// `TriggerPolicy` of `cfg` 2021-08-20.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cfg&Version=2021-08-20&Action=TriggerPolicy>.
///
/// Errors: [`codes::REQUEST_LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerPolicy {
    /// Required.
    pub task_id: i64,
    /// Required.
    pub name: String,
    /// Required.
    pub content: String,
    /// Required.
    pub trigger_type: i64,
}
operation! { TriggerPolicy(task_id: i64, name: String, content: String, trigger_type: i64)
    "TriggerPolicy" -> TriggerPolicyOutput {
    0 "TaskId" task_id, 1 "Name" name, 2 "Content" content, 3 "TriggerType" trigger_type
} }

/// Response of [`TriggerPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerPolicyOutput {
    pub task_id: Option<i64>,
    pub success: Option<bool>,
}
model! { TriggerPolicyOutput {
    0 "TaskId" task_id: i64, 1 "Success" success: bool
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    LIMIT_EXCEEDED "LimitExceeded", MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateTaskFromAction, CreateTaskFromMultiAction, CreateTaskFromTemplate, DeleteTask, DescribeActionFieldConfigList,
    DescribeActionLibraryList, DescribeObjectTypeList, DescribeTask, DescribeTaskExecuteLogs, DescribeTaskList,
    DescribeTaskPolicyTriggerLog, DescribeTemplate, DescribeTemplateList, ExecuteTask, ExecuteTaskInstance,
    ModifyTaskRunStatus, TriggerPolicy
}
