//! `cfg` 2021-08-20.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "cfg", version: "2021-08-20", code: "cfg", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFromAction {
    pub task_action_id: u64,
    pub task_instances: Vec<String>,
    pub task_title: Option<String>,
    pub task_description: Option<String>,
    pub task_action_general_configuration: Option<String>,
    pub task_action_custom_configuration: Option<String>,
    pub task_pause_duration: Option<u64>,
    pub task_tags: Option<Vec<TagWithCreate>>,
}
operation! { CreateTaskFromAction(task_action_id: u64, task_instances: Vec<String>)
    "CreateTaskFromAction" -> CreateTaskFromActionOutput {
    0 "TaskActionId" task_action_id, 1 "TaskInstances" task_instances, 2 "TaskTitle" task_title: String,
    3 "TaskDescription" task_description: String,
    4 "TaskActionGeneralConfiguration" task_action_general_configuration: String,
    5 "TaskActionCustomConfiguration" task_action_custom_configuration: String,
    6 "TaskPauseDuration" task_pause_duration: u64, 7 "TaskTags" task_tags: Vec<TagWithCreate>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagWithCreate {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagWithCreate(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFromActionOutput {
    pub task_id: Option<u64>,
}
model! { CreateTaskFromActionOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFromMultiAction {
    pub task_instances: Vec<String>,
    pub task_title: Option<String>,
    pub task_description: Option<String>,
    pub task_pause_duration: Option<u64>,
    pub task_action: Option<Vec<TaskGroupForAction>>,
}
operation! { CreateTaskFromMultiAction(task_instances: Vec<String>)
    "CreateTaskFromMultiAction" -> CreateTaskFromMultiActionOutput {
    0 "TaskInstances" task_instances, 1 "TaskTitle" task_title: String, 2 "TaskDescription" task_description: String,
    3 "TaskPauseDuration" task_pause_duration: u64, 4 "TaskAction" task_action: Vec<TaskGroupForAction>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFromMultiActionOutput {
    pub task_id: Option<u64>,
}
model! { CreateTaskFromMultiActionOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFromTemplate {
    pub template_id: u64,
    pub task_config: TaskConfig,
}
operation! { CreateTaskFromTemplate(template_id: u64, task_config: TaskConfig)
    "CreateTaskFromTemplate" -> CreateTaskFromTemplateOutput {
    0 "TemplateId" template_id, 1 "TaskConfig" task_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskConfig {
    pub task_groups_config: Option<Vec<TaskGroupConfig>>,
    pub task_title: Option<String>,
    pub task_description: Option<String>,
    pub task_mode: Option<u64>,
    pub task_pause_duration: Option<u64>,
    pub tags: Option<Vec<TagWithCreate>>,
    pub policy_deal_type: Option<i64>,
}
input! { TaskConfig(task_groups_config: Vec<TaskGroupConfig>) {
    0 "TaskGroupsConfig" task_groups_config: Vec<TaskGroupConfig>, 1 "TaskTitle" task_title: String,
    2 "TaskDescription" task_description: String, 3 "TaskMode" task_mode: u64,
    4 "TaskPauseDuration" task_pause_duration: u64, 5 "Tags" tags: Vec<TagWithCreate>,
    6 "PolicyDealType" policy_deal_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskGroupConfig {
    pub task_group_instances: Option<Vec<String>>,
    pub task_group_title: Option<String>,
    pub task_group_description: Option<String>,
    pub task_group_mode: Option<u64>,
    pub task_group_actions_config: Option<Vec<TaskGroupActionConfig>>,
}
input! { TaskGroupConfig(task_group_instances: Vec<String>) {
    0 "TaskGroupInstances" task_group_instances: Vec<String>, 1 "TaskGroupTitle" task_group_title: String,
    2 "TaskGroupDescription" task_group_description: String, 3 "TaskGroupMode" task_group_mode: u64,
    4 "TaskGroupActionsConfig" task_group_actions_config: Vec<TaskGroupActionConfig>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskGroupActionConfig {
    pub task_group_action_order: Option<u64>,
    pub task_group_action_general_configuration: Option<String>,
    pub task_group_action_custom_configuration: Option<String>,
}
input! { TaskGroupActionConfig() {
    0 "TaskGroupActionOrder" task_group_action_order: u64,
    1 "TaskGroupActionGeneralConfiguration" task_group_action_general_configuration: String,
    2 "TaskGroupActionCustomConfiguration" task_group_action_custom_configuration: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFromTemplateOutput {
    pub task_id: Option<u64>,
}
model! { CreateTaskFromTemplateOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTask {
    pub task_id: i64,
}
operation! { DeleteTask(task_id: i64) "DeleteTask" -> Empty {
    0 "TaskId" task_id
} }

pub type DeleteTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionFieldConfigList {
    pub action_ids: Vec<u64>,
    pub object_type_id: u64,
}
operation! { DescribeActionFieldConfigList(action_ids: Vec<u64>, object_type_id: u64)
    "DescribeActionFieldConfigList" -> DescribeActionFieldConfigListOutput {
    0 "ActionIds" action_ids, 1 "ObjectTypeId" object_type_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionFieldConfigListOutput {
    pub common: Option<Vec<ActionFieldConfigResult>>,
    pub results: Option<Vec<ActionFieldConfigResult>>,
    pub resource_offline: Option<Vec<ResourceOffline>>,
}
model! { DescribeActionFieldConfigListOutput {
    0 "Common" common, 1 "Results" results, 2 "ResourceOffline" resource_offline
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionFieldConfigResult {
    pub action_id: Option<u64>,
    pub action_name: Option<String>,
    pub config_detail: Option<Vec<ActionFieldConfigDetail>>,
}
model! { ActionFieldConfigResult {
    0 "ActionId" action_id, 1 "ActionName" action_name, 2 "ConfigDetail" config_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionFieldConfigDetail {
    pub r#type: Option<String>,
    pub lable: Option<String>,
    pub field: Option<String>,
    pub default_value: Option<String>,
    pub config: Option<String>,
    pub required: Option<u64>,
    pub validate: Option<String>,
    pub visible: Option<String>,
}
model! { ActionFieldConfigDetail {
    0 "Type" r#type, 1 "Lable" lable, 2 "Field" field, 3 "DefaultValue" default_value, 4 "Config" config,
    5 "Required" required, 6 "Validate" validate, 7 "Visible" visible
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceOffline {
    pub resource_id: Option<i64>,
    pub resource_delete_time: Option<String>,
    pub resource_delete_message: Option<String>,
}
model! { ResourceOffline {
    0 "ResourceId" resource_id, 1 "ResourceDeleteTime" resource_delete_time,
    2 "ResourceDeleteMessage" resource_delete_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionLibraryList {
    pub limit: u64,
    pub offset: u64,
    pub object_type: u64,
    pub filters: Option<Vec<ActionFilter>>,
    pub attribute: Option<Vec<i64>>,
    pub action_ids: Option<Vec<u64>>,
}
operation! { DescribeActionLibraryList(limit: u64, offset: u64, object_type: u64)
    "DescribeActionLibraryList" -> DescribeActionLibraryListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "ObjectType" object_type, 3 "Filters" filters: Vec<ActionFilter>,
    4 "Attribute" attribute: Vec<i64>, 5 "ActionIds" action_ids: Vec<u64>
} }
paged! { DescribeActionLibraryList: ActionLibraryListResult = Offset "Offset", "Results" results, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionFilter {
    pub keyword: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { ActionFilter(keyword: String, values: Vec<String>) {
    0 "Keyword" keyword: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionLibraryListOutput {
    pub results: Option<Vec<ActionLibraryListResult>>,
    pub total: Option<u64>,
}
model! { DescribeActionLibraryListOutput {
    0 "Results" results, 1 "Total" total
} }

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
    pub action_id: Option<u64>,
    pub attribute_id: Option<u64>,
    pub relation_action_id: Option<u64>,
    pub action_command: Option<String>,
    pub action_command_type: Option<u64>,
    pub action_content: Option<String>,
    pub resource_type: Option<String>,
    pub action_detail: Option<String>,
    pub is_allowed: Option<bool>,
    pub action_best_case: Option<String>,
    pub object_type: Option<String>,
    pub metric_id_list: Option<Vec<u64>>,
    pub is_new_action: Option<bool>,
    pub object_type_id: Option<i64>,
}
model! { ActionLibraryListResult {
    0 "ActionName" action_name, 1 "Desc" desc, 2 "ActionType" action_type, 3 "CreateTime" create_time,
    4 "Creator" creator, 5 "UpdateTime" update_time, 6 "RiskDesc" risk_desc, 7 "ActionId" action_id,
    8 "AttributeId" attribute_id, 9 "RelationActionId" relation_action_id, 10 "ActionCommand" action_command,
    11 "ActionCommandType" action_command_type, 12 "ActionContent" action_content, 13 "ResourceType" resource_type,
    14 "ActionDetail" action_detail, 15 "IsAllowed" is_allowed, 16 "ActionBestCase" action_best_case,
    17 "ObjectType" object_type, 18 "MetricIdList" metric_id_list, 19 "IsNewAction" is_new_action,
    20 "ObjectTypeId" object_type_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeObjectTypeList {
    pub support_type: Option<i64>,
}
operation! { DescribeObjectTypeList() "DescribeObjectTypeList" -> DescribeObjectTypeListOutput {
    0 "SupportType" support_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeObjectTypeListOutput {
    pub object_type_list: Option<Vec<ObjectType>>,
}
model! { DescribeObjectTypeListOutput {
    0 "ObjectTypeList" object_type_list
} }

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
    0 "ObjectTypeId" object_type_id, 1 "ObjectTypeTitle" object_type_title,
    2 "ObjectTypeLevelOne" object_type_level_one, 3 "ObjectTypeParams" object_type_params,
    4 "ObjectTypeJsonParse" object_type_json_parse, 5 "ObjectHasNewAction" object_has_new_action,
    6 "ObjectPlatformName" object_platform_name, 7 "ObjectSupportType" object_support_type, 8 "ArchLayer" arch_layer,
    9 "IsArchSvg" is_arch_svg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectTypeConfig {
    pub key: Option<String>,
    pub fields: Option<Vec<ObjectTypeConfigFields>>,
}
model! { ObjectTypeConfig {
    0 "Key" key, 1 "Fields" fields
} }

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
    0 "Key" key, 1 "Header" header, 2 "Transfer" transfer, 3 "JsonParse" json_parse, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectTypeJsonParse {
    pub name_space: Option<String>,
    pub workload_name: Option<String>,
    pub lan_ip: Option<String>,
    pub instance_id: Option<String>,
}
model! { ObjectTypeJsonParse {
    0 "NameSpace" name_space, 1 "WorkloadName" workload_name, 2 "LanIP" lan_ip, 3 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTask {
    pub task_id: i64,
}
operation! { DescribeTask(task_id: i64) "DescribeTask" -> DescribeTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskOutput {
    pub task: Option<Task>,
    pub report_info: Option<TaskReportInfo>,
}
model! { DescribeTaskOutput {
    0 "Task" task, 1 "ReportInfo" report_info
} }

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
    pub task_groups: Option<Vec<TaskGroup>>,
    pub task_start_time: Option<String>,
    pub task_end_time: Option<String>,
    pub task_expect: Option<i64>,
    pub task_summary: Option<String>,
    pub task_mode: Option<i64>,
    pub task_pause_duration: Option<i64>,
    pub task_owner_uin: Option<String>,
    pub task_region_id: Option<i64>,
    pub task_monitors: Option<Vec<TaskMonitor>>,
    pub task_policy: Option<DescribePolicy>,
    pub tags: Option<Vec<TagWithDescribe>>,
    pub task_plan_id: Option<i64>,
    pub task_plan_title: Option<String>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub alarm_policy: Option<Vec<String>>,
    pub apm_service_list: Option<Vec<ApmServiceInfo>>,
    pub verify_id: Option<u64>,
    pub policy_deal_type: Option<i64>,
    pub task_plan_start_time: Option<String>,
    pub task_plan_end_time: Option<String>,
    pub task_org: Option<Vec<TaskOrg>>,
    pub task_issue: Option<String>,
    pub task_region_name: Option<String>,
    pub task_arch_id: Option<String>,
    pub task_scenario: Option<Vec<TaskTarget>>,
    pub task_purpose: Option<Vec<TaskTarget>>,
}
model! { Task {
    0 "TaskId" task_id, 1 "TaskTitle" task_title, 2 "TaskDescription" task_description, 3 "TaskTag" task_tag,
    4 "TaskStatus" task_status, 5 "TaskStatusType" task_status_type, 6 "TaskProtectStrategy" task_protect_strategy,
    7 "TaskCreateTime" task_create_time, 8 "TaskUpdateTime" task_update_time, 9 "TaskGroups" task_groups,
    10 "TaskStartTime" task_start_time, 11 "TaskEndTime" task_end_time, 12 "TaskExpect" task_expect,
    13 "TaskSummary" task_summary, 14 "TaskMode" task_mode, 15 "TaskPauseDuration" task_pause_duration,
    16 "TaskOwnerUin" task_owner_uin, 17 "TaskRegionId" task_region_id, 18 "TaskMonitors" task_monitors,
    19 "TaskPolicy" task_policy, 20 "Tags" tags, 21 "TaskPlanId" task_plan_id, 22 "TaskPlanTitle" task_plan_title,
    23 "ApplicationId" application_id, 24 "ApplicationName" application_name, 25 "AlarmPolicy" alarm_policy,
    26 "ApmServiceList" apm_service_list, 27 "VerifyId" verify_id, 28 "PolicyDealType" policy_deal_type,
    29 "TaskPlanStartTime" task_plan_start_time, 30 "TaskPlanEndTime" task_plan_end_time, 31 "TaskOrg" task_org,
    32 "TaskIssue" task_issue, 33 "TaskRegionName" task_region_name, 34 "TaskArchId" task_arch_id,
    35 "TaskScenario" task_scenario, 36 "TaskPurpose" task_purpose
} }

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
    pub task_group_actions: Option<Vec<TaskGroupAction>>,
    pub task_group_instance_list: Option<Vec<String>>,
    pub task_group_mode: Option<i64>,
    pub task_group_discard_instance_list: Option<Vec<String>>,
    pub task_group_selected_instance_list: Option<Vec<String>>,
    pub task_group_instances_execute_rule: Option<Vec<TaskGroupInstancesExecuteRules>>,
}
model! { TaskGroup {
    0 "TaskGroupId" task_group_id, 1 "TaskGroupTitle" task_group_title, 2 "TaskGroupDescription" task_group_description,
    3 "TaskGroupOrder" task_group_order, 4 "ObjectTypeId" object_type_id,
    5 "TaskGroupCreateTime" task_group_create_time, 6 "TaskGroupUpdateTime" task_group_update_time,
    7 "TaskGroupActions" task_group_actions, 8 "TaskGroupInstanceList" task_group_instance_list,
    9 "TaskGroupMode" task_group_mode, 10 "TaskGroupDiscardInstanceList" task_group_discard_instance_list,
    11 "TaskGroupSelectedInstanceList" task_group_selected_instance_list,
    12 "TaskGroupInstancesExecuteRule" task_group_instances_execute_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskGroupAction {
    pub task_group_action_id: Option<i64>,
    pub task_group_instances: Option<Vec<TaskGroupInstance>>,
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
    0 "TaskGroupActionId" task_group_action_id, 1 "TaskGroupInstances" task_group_instances, 2 "ActionId" action_id,
    3 "TaskGroupActionOrder" task_group_action_order,
    4 "TaskGroupActionGeneralConfiguration" task_group_action_general_configuration,
    5 "TaskGroupActionCustomConfiguration" task_group_action_custom_configuration,
    6 "TaskGroupActionStatus" task_group_action_status, 7 "TaskGroupActionCreateTime" task_group_action_create_time,
    8 "TaskGroupActionUpdateTime" task_group_action_update_time, 9 "ActionTitle" action_title,
    10 "TaskGroupActionStatusType" task_group_action_status_type,
    11 "TaskGroupActionRandomId" task_group_action_random_id,
    12 "TaskGroupActionRecoverId" task_group_action_recover_id,
    13 "TaskGroupActionExecuteId" task_group_action_execute_id, 14 "ActionApiType" action_api_type,
    15 "ActionAttribute" action_attribute, 16 "ActionType" action_type, 17 "IsExecuteRedo" is_execute_redo,
    18 "ActionRisk" action_risk, 19 "TaskGroupActionExecuteTime" task_group_action_execute_time,
    20 "TaskGroupActionStartTime" task_group_action_start_time
} }

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
    0 "TaskGroupInstanceId" task_group_instance_id, 1 "TaskGroupInstanceObjectId" task_group_instance_object_id,
    2 "TaskGroupInstanceStatus" task_group_instance_status,
    3 "TaskGroupInstanceCreateTime" task_group_instance_create_time,
    4 "TaskGroupInstanceUpdateTime" task_group_instance_update_time,
    5 "TaskGroupInstanceStatusType" task_group_instance_status_type,
    6 "TaskGroupInstanceStartTime" task_group_instance_start_time,
    7 "TaskGroupInstanceEndTime" task_group_instance_end_time,
    8 "TaskGroupInstanceExecuteLog" task_group_instance_execute_log,
    9 "TaskGroupInstanceIsRedo" task_group_instance_is_redo,
    10 "TaskGroupInstanceExecuteTime" task_group_instance_execute_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskGroupInstancesExecuteRules {
    pub task_group_instances_execute_mode: Option<i64>,
    pub task_group_instances_execute_percent: Option<i64>,
    pub task_group_instances_execute_num: Option<i64>,
}
model! { TaskGroupInstancesExecuteRules {
    0 "TaskGroupInstancesExecuteMode" task_group_instances_execute_mode,
    1 "TaskGroupInstancesExecutePercent" task_group_instances_execute_percent,
    2 "TaskGroupInstancesExecuteNum" task_group_instances_execute_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskMonitor {
    pub task_monitor_id: Option<i64>,
    pub metric_id: Option<u64>,
    pub task_monitor_object_type_id: Option<i64>,
    pub metric_name: Option<String>,
    pub instances_ids: Option<Vec<String>>,
    pub metric_chinese_name: Option<String>,
    pub unit: Option<String>,
}
model! { TaskMonitor {
    0 "TaskMonitorId" task_monitor_id, 1 "MetricId" metric_id, 2 "TaskMonitorObjectTypeId" task_monitor_object_type_id,
    3 "MetricName" metric_name, 4 "InstancesIds" instances_ids, 5 "MetricChineseName" metric_chinese_name, 6 "Unit" unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePolicy {
    pub task_policy_id_list: Option<Vec<String>>,
    pub task_policy_status: Option<String>,
    pub task_policy_rule: Option<String>,
    pub task_policy_deal_type: Option<i64>,
}
model! { DescribePolicy {
    0 "TaskPolicyIdList" task_policy_id_list, 1 "TaskPolicyStatus" task_policy_status,
    2 "TaskPolicyRule" task_policy_rule, 3 "TaskPolicyDealType" task_policy_deal_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagWithDescribe {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagWithDescribe(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApmServiceInfo {
    pub instance_id: Option<String>,
    pub service_name_list: Option<Vec<String>>,
    pub region_id: Option<i64>,
}
model! { ApmServiceInfo {
    0 "InstanceId" instance_id, 1 "ServiceNameList" service_name_list, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskOrg {
    pub task_role: Option<String>,
    pub task_operator: Option<String>,
}
model! { TaskOrg {
    0 "TaskRole" task_role, 1 "TaskOperator" task_operator
} }

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
    0 "TargetId" target_id, 1 "TargetDesc" target_desc, 2 "Type" r#type, 3 "Source" source,
    4 "TargetStatus" target_status
} }

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
    0 "Stage" stage, 1 "CreateTime" create_time, 2 "ExpirationTime" expiration_time, 3 "Expired" expired,
    4 "CosUrl" cos_url, 5 "Log" log, 6 "ArchiveStage" archive_stage, 7 "ArchiveTime" archive_time,
    8 "ArchiveUuid" archive_uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskExecuteLogs {
    pub task_id: u64,
    pub limit: u64,
    pub offset: u64,
}
operation! { DescribeTaskExecuteLogs(task_id: u64, limit: u64, offset: u64)
    "DescribeTaskExecuteLogs" -> DescribeTaskExecuteLogsOutput {
    0 "TaskId" task_id, 1 "Limit" limit, 2 "Offset" offset
} }
paged! { DescribeTaskExecuteLogs: String = Offset "Offset", "LogMessage" log_message }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskExecuteLogsOutput {
    pub log_message: Option<Vec<String>>,
}
model! { DescribeTaskExecuteLogsOutput {
    0 "LogMessage" log_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskList {
    pub limit: i64,
    pub offset: i64,
    pub task_title: Option<String>,
    pub task_tag: Option<Vec<String>>,
    pub task_status: Option<i64>,
    pub task_start_time: Option<String>,
    pub task_end_time: Option<String>,
    pub task_update_time: Option<String>,
    pub tags: Option<Vec<TagWithDescribe>>,
    pub filters: Option<Vec<ActionFilter>>,
    pub task_id: Option<Vec<u64>>,
    pub application_id: Option<Vec<String>>,
    pub application_name: Option<Vec<String>>,
    pub task_status_list: Option<Vec<u64>>,
    pub arch_id: Option<String>,
    pub arch_name: Option<String>,
}
operation! { DescribeTaskList(limit: i64, offset: i64) "DescribeTaskList" -> DescribeTaskListOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "TaskTitle" task_title: String, 3 "TaskTag" task_tag: Vec<String>,
    4 "TaskStatus" task_status: i64, 5 "TaskStartTime" task_start_time: String, 6 "TaskEndTime" task_end_time: String,
    7 "TaskUpdateTime" task_update_time: String, 8 "Tags" tags: Vec<TagWithDescribe>,
    9 "Filters" filters: Vec<ActionFilter>, 10 "TaskId" task_id: Vec<u64>,
    11 "ApplicationId" application_id: Vec<String>, 12 "ApplicationName" application_name: Vec<String>,
    13 "TaskStatusList" task_status_list: Vec<u64>, 14 "ArchId" arch_id: String, 15 "ArchName" arch_name: String
} }
paged! { DescribeTaskList: TaskListItem = Offset "Offset", "TaskList" task_list, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskListOutput {
    pub task_list: Option<Vec<TaskListItem>>,
    pub total: Option<i64>,
}
model! { DescribeTaskListOutput {
    0 "TaskList" task_list, 1 "Total" total
} }

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
    pub verify_id: Option<u64>,
    pub task_status_type: Option<u64>,
    pub arch_id: Option<String>,
    pub arch_name: Option<String>,
    pub task_source: Option<i64>,
    pub tags: Option<Vec<TagWithDescribe>>,
}
model! { TaskListItem {
    0 "TaskId" task_id, 1 "TaskTitle" task_title, 2 "TaskDescription" task_description, 3 "TaskTag" task_tag,
    4 "TaskStatus" task_status, 5 "TaskCreateTime" task_create_time, 6 "TaskUpdateTime" task_update_time,
    7 "TaskPreCheckStatus" task_pre_check_status, 8 "TaskPreCheckSuccess" task_pre_check_success,
    9 "TaskExpect" task_expect, 10 "ApplicationId" application_id, 11 "ApplicationName" application_name,
    12 "VerifyId" verify_id, 13 "TaskStatusType" task_status_type, 14 "ArchId" arch_id, 15 "ArchName" arch_name,
    16 "TaskSource" task_source, 17 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskPolicyTriggerLog {
    pub task_id: i64,
    pub page: i64,
    pub page_size: i64,
}
operation! { DescribeTaskPolicyTriggerLog(task_id: i64, page: i64, page_size: i64)
    "DescribeTaskPolicyTriggerLog" -> DescribeTaskPolicyTriggerLogOutput {
    0 "TaskId" task_id, 1 "Page" page, 2 "PageSize" page_size
} }
paged! { DescribeTaskPolicyTriggerLog: PolicyTriggerLog = Number "Page", "TriggerLogs" trigger_logs }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskPolicyTriggerLogOutput {
    pub trigger_logs: Option<Vec<PolicyTriggerLog>>,
}
model! { DescribeTaskPolicyTriggerLogOutput {
    0 "TriggerLogs" trigger_logs
} }

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
    0 "TaskId" task_id, 1 "Name" name, 2 "TriggerType" trigger_type, 3 "Content" content, 4 "CreatTime" creat_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplate {
    pub template_id: i64,
}
operation! { DescribeTemplate(template_id: i64) "DescribeTemplate" -> DescribeTemplateOutput {
    0 "TemplateId" template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateOutput {
    pub template: Option<Template>,
}
model! { DescribeTemplateOutput {
    0 "Template" template
} }

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
    pub template_groups: Option<Vec<TemplateGroup>>,
    pub template_monitors: Option<Vec<TemplateMonitor>>,
    pub template_policy: Option<TemplatePolicy>,
    pub tags: Option<Vec<TagWithDescribe>>,
    pub template_source: Option<i64>,
    pub apm_service_list: Option<Vec<ApmServiceInfo>>,
    pub alarm_policy: Option<Vec<String>>,
    pub policy_deal_type: Option<i64>,
    pub template_scenario: Option<Vec<TaskTarget>>,
    pub template_purpose: Option<Vec<TaskTarget>>,
}
model! { Template {
    0 "TemplateId" template_id, 1 "TemplateTitle" template_title, 2 "TemplateDescription" template_description,
    3 "TemplateTag" template_tag, 4 "TemplateIsUsed" template_is_used, 5 "TemplateCreateTime" template_create_time,
    6 "TemplateUpdateTime" template_update_time, 7 "TemplateMode" template_mode,
    8 "TemplatePauseDuration" template_pause_duration, 9 "TemplateOwnerUin" template_owner_uin,
    10 "TemplateRegionId" template_region_id, 11 "TemplateGroups" template_groups,
    12 "TemplateMonitors" template_monitors, 13 "TemplatePolicy" template_policy, 14 "Tags" tags,
    15 "TemplateSource" template_source, 16 "ApmServiceList" apm_service_list, 17 "AlarmPolicy" alarm_policy,
    18 "PolicyDealType" policy_deal_type, 19 "TemplateScenario" template_scenario, 20 "TemplatePurpose" template_purpose
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateGroup {
    pub template_group_id: Option<i64>,
    pub template_group_actions: Option<Vec<TemplateGroupAction>>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub order: Option<i64>,
    pub mode: Option<i64>,
    pub object_type_id: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { TemplateGroup {
    0 "TemplateGroupId" template_group_id, 1 "TemplateGroupActions" template_group_actions, 2 "Title" title,
    3 "Description" description, 4 "Order" order, 5 "Mode" mode, 6 "ObjectTypeId" object_type_id,
    7 "CreateTime" create_time, 8 "UpdateTime" update_time
} }

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
    0 "TemplateGroupActionId" template_group_action_id, 1 "ActionId" action_id, 2 "Order" order,
    3 "GeneralConfiguration" general_configuration, 4 "CustomConfiguration" custom_configuration,
    5 "CreateTime" create_time, 6 "UpdateTime" update_time, 7 "ActionTitle" action_title, 8 "RandomId" random_id,
    9 "RecoverId" recover_id, 10 "ExecuteId" execute_id, 11 "ActionApiType" action_api_type,
    12 "ActionAttribute" action_attribute, 13 "ActionType" action_type, 14 "ActionRisk" action_risk,
    15 "FailurePerformance" failure_performance
} }

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
    0 "MonitorId" monitor_id, 1 "MetricId" metric_id, 2 "ObjectTypeId" object_type_id, 3 "MetricName" metric_name,
    4 "MetricChineseName" metric_chinese_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplatePolicy {
    pub template_policy_id_list: Option<Vec<String>>,
    pub template_policy_rule: Option<String>,
    pub template_policy_deal_type: Option<i64>,
}
model! { TemplatePolicy {
    0 "TemplatePolicyIdList" template_policy_id_list, 1 "TemplatePolicyRule" template_policy_rule,
    2 "TemplatePolicyDealType" template_policy_deal_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateList {
    pub limit: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTemplateListOutput {
    pub template_list: Option<Vec<TemplateListItem>>,
    pub total: Option<i64>,
}
model! { DescribeTemplateListOutput {
    0 "TemplateList" template_list, 1 "Total" total
} }

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
    0 "TemplateId" template_id, 1 "TemplateTitle" template_title, 2 "TemplateDescription" template_description,
    3 "TemplateTag" template_tag, 4 "TemplateIsUsed" template_is_used, 5 "TemplateCreateTime" template_create_time,
    6 "TemplateUpdateTime" template_update_time, 7 "TemplateUsedNum" template_used_num,
    8 "TemplateSource" template_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteTask {
    pub task_id: i64,
}
operation! { ExecuteTask(task_id: i64) "ExecuteTask" -> Empty {
    0 "TaskId" task_id
} }

pub type ExecuteTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteTaskInstance {
    pub task_id: u64,
    pub task_action_id: u64,
    pub task_instance_ids: Vec<u64>,
    pub is_operate_all: bool,
    pub action_type: u64,
    pub task_group_id: u64,
}

/// What [`ExecuteTaskInstance::new`] takes.
pub struct ExecuteTaskInstanceRequired {
    pub task_id: u64,
    pub task_action_id: u64,
    pub task_instance_ids: Vec<u64>,
    pub is_operate_all: bool,
    pub action_type: u64,
    pub task_group_id: u64,
}
operation! { ExecuteTaskInstance{ExecuteTaskInstanceRequired: task_id, task_action_id, task_instance_ids, is_operate_all, action_type, task_group_id}
    "ExecuteTaskInstance" -> Empty {
    0 "TaskId" task_id, 1 "TaskActionId" task_action_id, 2 "TaskInstanceIds" task_instance_ids,
    3 "IsOperateAll" is_operate_all, 4 "ActionType" action_type, 5 "TaskGroupId" task_group_id
} }

pub type ExecuteTaskInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskRunStatus {
    pub task_id: i64,
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

pub type ModifyTaskRunStatusOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerPolicy {
    pub task_id: i64,
    pub name: String,
    pub content: String,
    pub trigger_type: i64,
}
operation! { TriggerPolicy(task_id: i64, name: String, content: String, trigger_type: i64)
    "TriggerPolicy" -> TriggerPolicyOutput {
    0 "TaskId" task_id, 1 "Name" name, 2 "Content" content, 3 "TriggerType" trigger_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerPolicyOutput {
    pub task_id: Option<i64>,
    pub success: Option<bool>,
}
model! { TriggerPolicyOutput {
    0 "TaskId" task_id, 1 "Success" success
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    CreateTaskFromAction, CreateTaskFromMultiAction, CreateTaskFromTemplate, DeleteTask, DescribeActionFieldConfigList,
    DescribeActionLibraryList, DescribeObjectTypeList, DescribeTask, DescribeTaskExecuteLogs, DescribeTaskList,
    DescribeTaskPolicyTriggerLog, DescribeTemplate, DescribeTemplateList, ExecuteTask, ExecuteTaskInstance,
    ModifyTaskRunStatus, TriggerPolicy
}
