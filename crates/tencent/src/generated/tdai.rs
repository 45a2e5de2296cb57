//! `tdai` 2025-07-17.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tdai", version: "2025-07-17", code: "tdai", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinueAgentWork {
    pub instance_id: String,
    pub agent_task_type: Option<String>,
}
operation! { ContinueAgentWork(instance_id: String) "ContinueAgentWork" -> Empty {
    0 "InstanceId" instance_id, 1 "AgentTaskType" agent_task_type: String
} }

pub type ContinueAgentWorkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentInstance {
    pub agent_id: Option<String>,
    pub agent_version: Option<String>,
    pub instance_name: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
    pub tags: Option<Vec<TagItem>>,
    pub instance_type: Option<String>,
    pub template_id: Option<i64>,
    pub skills: Option<Vec<String>>,
    pub soul_id: Option<i64>,
    pub description: Option<String>,
    pub use_platform_account: Option<bool>,
}
operation! { CreateAgentInstance() "CreateAgentInstance" -> CreateAgentInstanceOutput {
    0 "AgentId" agent_id: String, 1 "AgentVersion" agent_version: String, 2 "InstanceName" instance_name: String,
    3 "Parameters" parameters: Vec<Parameter>, 4 "Tags" tags: Vec<TagItem>, 5 "InstanceType" instance_type: String,
    6 "TemplateId" template_id: i64, 7 "Skills" skills: Vec<String>, 8 "SoulId" soul_id: i64,
    9 "Description" description: String, 10 "UsePlatformAccount" use_platform_account: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Parameter {
    pub key: Option<String>,
    pub value: Option<String>,
    pub value_type: Option<String>,
}
input! { Parameter(key: String, value: String, value_type: String) {
    0 "Key" key: String, 1 "Value" value: String, 2 "ValueType" value_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagItem {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagItem() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentInstanceOutput {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
}
model! { CreateAgentInstanceOutput {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name
} }

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatCompletion {
    pub input_content: String,
    pub instance_id: String,
    pub chat_id: Option<String>,
    pub is_hidden: Option<bool>,
    pub is_chat_hidden: Option<bool>,
}
operation! { CreateChatCompletion(input_content: String, instance_id: String) "CreateChatCompletion" -> Empty {
    0 "InputContent" input_content, 1 "InstanceId" instance_id, 2 "ChatId" chat_id: String,
    3 "IsHidden" is_hidden: bool, 4 "IsChatHidden" is_chat_hidden: bool
} }

pub type CreateChatCompletionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemoryPlusSpace {
    pub name: Option<String>,
    pub description: Option<String>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub goods_num: Option<i64>,
    pub pay_mode: Option<i64>,
    pub pay_period: Option<i64>,
    pub auto_renew: Option<i64>,
}
operation! { CreateMemoryPlusSpace() "CreateMemoryPlusSpace" -> CreateMemoryPlusSpaceOutput {
    0 "Name" name: String, 1 "Description" description: String, 2 "ResourceTags" resource_tags: Vec<ResourceTag>,
    3 "GoodsNum" goods_num: i64, 4 "PayMode" pay_mode: i64, 5 "PayPeriod" pay_period: i64, 6 "AutoRenew" auto_renew: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { ResourceTag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemoryPlusSpaceOutput {
    pub space_ids: Option<Vec<String>>,
}
model! { CreateMemoryPlusSpaceOutput {
    0 "SpaceIds" space_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentDutyTaskDetail {
    pub parameters: Option<Vec<Parameter>>,
}
operation! { DescribeAgentDutyTaskDetail() "DescribeAgentDutyTaskDetail" -> DescribeAgentDutyTaskDetailOutput {
    0 "Parameters" parameters: Vec<Parameter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentDutyTaskDetailOutput {
    pub agent_duty_task: Option<AgentDutyTask>,
}
model! { DescribeAgentDutyTaskDetailOutput {
    0 "AgentDutyTask" agent_duty_task
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentDutyTask {
    pub task_id: Option<String>,
    pub create_time: Option<String>,
    pub start_time: Option<String>,
    pub finish_time: Option<String>,
    pub status: Option<String>,
    pub result_extra_key: Option<Vec<String>>,
    pub extra: Option<Vec<ExtraInfo>>,
}
model! { AgentDutyTask {
    0 "TaskId" task_id, 1 "CreateTime" create_time, 2 "StartTime" start_time, 3 "FinishTime" finish_time,
    4 "Status" status, 5 "ResultExtraKey" result_extra_key, 6 "Extra" extra
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtraInfo {
    pub key: Option<String>,
    pub description: Option<String>,
    pub value: Option<String>,
    pub value_type: Option<String>,
}
model! { ExtraInfo {
    0 "Key" key, 1 "Description" description, 2 "Value" value, 3 "ValueType" value_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentDutyTasks {
    pub instance_id: String,
    pub chat_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub agent_task_type: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
}
operation! { DescribeAgentDutyTasks(instance_id: String) "DescribeAgentDutyTasks" -> DescribeAgentDutyTasksOutput {
    0 "InstanceId" instance_id, 1 "ChatId" chat_id: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "AgentTaskType" agent_task_type: String,
    7 "Parameters" parameters: Vec<Parameter>
} }
paged! { DescribeAgentDutyTasks: AgentDutyTask = Offset "Offset", "DutyTasks" duty_tasks, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentDutyTasksOutput {
    pub total_count: Option<i64>,
    pub duty_tasks: Option<Vec<AgentDutyTask>>,
}
model! { DescribeAgentDutyTasksOutput {
    0 "TotalCount" total_count, 1 "DutyTasks" duty_tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentInstance {
    pub instance_id: Option<String>,
}
operation! { DescribeAgentInstance() "DescribeAgentInstance" -> DescribeAgentInstanceOutput {
    0 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentInstanceOutput {
    pub agent_instance: Option<AgentInstance>,
}
model! { DescribeAgentInstanceOutput {
    0 "AgentInstance" agent_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentInstance {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
    pub agent_internal_name: Option<String>,
    pub agent_type: Option<String>,
    pub agent_version: Option<String>,
    pub status: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub tags: Option<Vec<TagItem>>,
    pub deploy_place: Option<String>,
    pub policy_ids: Option<Vec<String>>,
    pub claw_config: Option<ClawConfigInfo>,
    pub instance_type: Option<String>,
    pub allowed_actions: Option<Vec<String>>,
    pub last_active_time: Option<String>,
    pub description: Option<String>,
    pub creating_progress: Option<CreatingProgress>,
    pub role_name: Option<String>,
    pub offline_time: Option<String>,
    pub product_name: Option<String>,
}
model! { AgentInstance {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "AgentId" agent_id, 3 "AgentName" agent_name,
    4 "AgentInternalName" agent_internal_name, 5 "AgentType" agent_type, 6 "AgentVersion" agent_version,
    7 "Status" status, 8 "Parameters" parameters, 9 "CreateTime" create_time, 10 "UpdateTime" update_time,
    11 "Tags" tags, 12 "DeployPlace" deploy_place, 13 "PolicyIds" policy_ids, 14 "ClawConfig" claw_config,
    15 "InstanceType" instance_type, 16 "AllowedActions" allowed_actions, 17 "LastActiveTime" last_active_time,
    18 "Description" description, 19 "CreatingProgress" creating_progress, 20 "RoleName" role_name,
    21 "OfflineTime" offline_time, 22 "ProductName" product_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClawConfigInfo {
    pub template_id: Option<i64>,
    pub db_types: Option<Vec<String>>,
    pub deploy: Option<ClawDeployInfo>,
}
model! { ClawConfigInfo {
    0 "TemplateId" template_id, 1 "DbTypes" db_types, 2 "Deploy" deploy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClawDeployInfo {
    pub user_vpc_id: Option<String>,
    pub user_subnet_id: Option<String>,
    pub user_vpc_region: Option<String>,
}
model! { ClawDeployInfo {
    0 "UserVpcId" user_vpc_id, 1 "UserSubnetId" user_subnet_id, 2 "UserVpcRegion" user_vpc_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatingProgress {
    pub total_steps: Option<i64>,
    pub current_step: Option<i64>,
    pub steps: Option<Vec<CreatingStepInfo>>,
}
model! { CreatingProgress {
    0 "TotalSteps" total_steps, 1 "CurrentStep" current_step, 2 "Steps" steps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatingStepInfo {
    pub step_name: Option<String>,
    pub step_desc: Option<String>,
    pub status: Option<String>,
    pub finish_time: Option<String>,
    pub err_msg: Option<String>,
}
model! { CreatingStepInfo {
    0 "StepName" step_name, 1 "StepDesc" step_desc, 2 "Status" status, 3 "FinishTime" finish_time, 4 "ErrMsg" err_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentInstances {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
    pub agent_internal_name: Option<String>,
    pub status: Option<String>,
    pub tag_filter: Option<Vec<TagFilter>>,
    pub instance_type: Option<String>,
}
operation! { DescribeAgentInstances() "DescribeAgentInstances" -> DescribeAgentInstancesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "InstanceId" instance_id: String,
    3 "InstanceName" instance_name: String, 4 "AgentId" agent_id: String, 5 "AgentName" agent_name: String,
    6 "AgentInternalName" agent_internal_name: String, 7 "Status" status: String,
    8 "TagFilter" tag_filter: Vec<TagFilter>, 9 "InstanceType" instance_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilter {
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
input! { TagFilter() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentInstancesOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<AgentInstance>>,
    pub status_counts: Option<Vec<StatusItem>>,
}
model! { DescribeAgentInstancesOutput {
    0 "TotalCount" total_count, 1 "Items" items, 2 "StatusCounts" status_counts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusItem {
    pub status: Option<String>,
    pub count: Option<i64>,
}
model! { StatusItem {
    0 "Status" status, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgents {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
    pub agent_internal_name: Option<String>,
    pub agent_status: Option<String>,
    pub deploy_place: Option<String>,
}
operation! { DescribeAgents() "DescribeAgents" -> DescribeAgentsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "AgentId" agent_id: String, 3 "AgentName" agent_name: String,
    4 "AgentInternalName" agent_internal_name: String, 5 "AgentStatus" agent_status: String,
    6 "DeployPlace" deploy_place: String
} }
paged! { DescribeAgents: Agent = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentsOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<Agent>>,
}
model! { DescribeAgentsOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Agent {
    pub agent_id: Option<String>,
    pub agent_name: Option<String>,
    pub agent_internal_name: Option<String>,
    pub deploy_place: Option<String>,
    pub agent_status: Option<String>,
    pub default_version: Option<String>,
    pub agent_type: Option<String>,
    pub description: Option<String>,
    pub creator: Option<String>,
    pub create_time: Option<String>,
    pub updater: Option<String>,
    pub update_time: Option<String>,
}
model! { Agent {
    0 "AgentId" agent_id, 1 "AgentName" agent_name, 2 "AgentInternalName" agent_internal_name,
    3 "DeployPlace" deploy_place, 4 "AgentStatus" agent_status, 5 "DefaultVersion" default_version,
    6 "AgentType" agent_type, 7 "Description" description, 8 "Creator" creator, 9 "CreateTime" create_time,
    10 "Updater" updater, 11 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChatDetail {
    pub instance_id: String,
    pub chat_id: Option<String>,
    pub streaming_id: Option<String>,
    pub begin_streaming_token_id: Option<i64>,
    pub token_limit: Option<i64>,
}
operation! { DescribeChatDetail(instance_id: String) "DescribeChatDetail" -> DescribeChatDetailOutput {
    0 "InstanceId" instance_id, 1 "ChatId" chat_id: String, 2 "StreamingId" streaming_id: String,
    3 "BeginStreamingTokenId" begin_streaming_token_id: i64, 4 "TokenLimit" token_limit: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChatDetailOutput {
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub owner_uin: Option<String>,
    pub instance_id: Option<String>,
    pub chat_id: Option<String>,
    pub last_streaming_token_id: Option<i64>,
    pub streaming_count: Option<i64>,
    pub streamings: Option<Vec<ChatDetail>>,
}
model! { DescribeChatDetailOutput {
    0 "AppId" app_id, 1 "Uin" uin, 2 "OwnerUin" owner_uin, 3 "InstanceId" instance_id, 4 "ChatId" chat_id,
    5 "LastStreamingTokenId" last_streaming_token_id, 6 "StreamingCount" streaming_count, 7 "Streamings" streamings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatDetail {
    pub role: Option<String>,
    pub user_message: Option<String>,
    pub assistant_message: Option<Vec<CreateChatCompletionRes>>,
}
model! { ChatDetail {
    0 "Role" role, 1 "UserMessage" user_message, 2 "AssistantMessage" assistant_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatCompletionRes {
    pub object: Option<String>,
    pub created: Option<i64>,
    pub model: Option<String>,
    pub app_id: Option<i64>,
    pub owner_uin: Option<String>,
    pub uin: Option<String>,
    pub request_id: Option<String>,
    pub chat_id: Option<String>,
    pub streaming_id: Option<String>,
    pub task_id: Option<String>,
    pub choices: Option<Vec<UploadChoice>>,
}
model! { CreateChatCompletionRes {
    0 "Object" object, 1 "Created" created, 2 "Model" model, 3 "AppId" app_id, 4 "OwnerUin" owner_uin, 5 "Uin" uin,
    6 "RequestId" request_id, 7 "ChatId" chat_id, 8 "StreamingId" streaming_id, 9 "TaskId" task_id, 10 "Choices" choices
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadChoice {
    pub index: Option<i64>,
    pub step_no: Option<i64>,
    pub current_step: Option<String>,
    pub delta: Option<UploadDelta>,
    pub finish_reason: Option<String>,
    pub error_message: Option<String>,
}
model! { UploadChoice {
    0 "Index" index, 1 "StepNo" step_no, 2 "CurrentStep" current_step, 3 "Delta" delta, 4 "FinishReason" finish_reason,
    5 "ErrorMessage" error_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadDelta {
    pub step_brief: Option<String>,
    pub content: Option<String>,
}
model! { UploadDelta {
    0 "StepBrief" step_brief, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChats {
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeChats(instance_id: String) "DescribeChats" -> DescribeChatsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeChats: ChatBrief = Offset "Offset", "Chats" chats, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChatsOutput {
    pub total_count: Option<i64>,
    pub chats: Option<Vec<ChatBrief>>,
}
model! { DescribeChatsOutput {
    0 "TotalCount" total_count, 1 "Chats" chats
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatBrief {
    pub app_id: Option<i64>,
    pub uin: Option<String>,
    pub owner_uin: Option<String>,
    pub instance_id: Option<String>,
    pub chat_id: Option<String>,
    pub create_time: Option<i64>,
    pub title: Option<String>,
    pub status: Option<String>,
    pub last_streaming_id: Option<String>,
    pub last_streaming_token_id: Option<i64>,
}
model! { ChatBrief {
    0 "AppId" app_id, 1 "Uin" uin, 2 "OwnerUin" owner_uin, 3 "InstanceId" instance_id, 4 "ChatId" chat_id,
    5 "CreateTime" create_time, 6 "Title" title, 7 "Status" status, 8 "LastStreamingId" last_streaming_id,
    9 "LastStreamingTokenId" last_streaming_token_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemoryPlusRecord {
    pub space_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub record_type: Option<String>,
    pub output: Option<Vec<String>>,
    pub filters: Option<Vec<VDBFieldMap>>,
    pub order_direction: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeMemoryPlusRecord(space_id: String) "DescribeMemoryPlusRecord" -> DescribeMemoryPlusRecordOutput {
    0 "SpaceId" space_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "RecordType" record_type: String,
    4 "Output" output: Vec<String>, 5 "Filters" filters: Vec<VDBFieldMap>, 6 "OrderDirection" order_direction: String,
    7 "StartTime" start_time: String, 8 "EndTime" end_time: String
} }
paged! { DescribeMemoryPlusRecord: VDBDocument = Offset "Offset", "Documents" documents, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VDBFieldMap {
    pub name: Option<String>,
    pub value: Option<String>,
    pub r#type: Option<String>,
    pub description: Option<String>,
}
input! { VDBFieldMap() {
    0 "Name" name: String, 1 "Value" value: String, 2 "Type" r#type: String, 3 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemoryPlusRecordOutput {
    pub total_count: Option<i64>,
    pub documents: Option<Vec<VDBDocument>>,
}
model! { DescribeMemoryPlusRecordOutput {
    0 "TotalCount" total_count, 1 "Documents" documents
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VDBDocument {
    pub id: Option<String>,
    pub fields: Option<Vec<VDBFieldMap>>,
}
model! { VDBDocument {
    0 "Id" id, 1 "Fields" fields
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemoryPlusSpace {
    pub space_id: String,
}
operation! { DescribeMemoryPlusSpace(space_id: String) "DescribeMemoryPlusSpace" -> DescribeMemoryPlusSpaceOutput {
    0 "SpaceId" space_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemoryPlusSpaceOutput {
    pub space_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub app_id: Option<i64>,
    pub region: Option<String>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub status: Option<i64>,
    pub pay_mode: Option<i64>,
    pub auto_renew: Option<i64>,
    pub version: Option<String>,
    pub memory_usage: Option<i64>,
    pub memory_limit: Option<i64>,
    pub credit_usage: Option<f64>,
    pub credit_limit: Option<f64>,
    pub access_url: Option<String>,
    pub wan_access_url: Option<String>,
    pub created_at: Option<String>,
    pub expired_at: Option<String>,
    pub isolated_at: Option<String>,
    pub destroy_at: Option<String>,
}
model! { DescribeMemoryPlusSpaceOutput {
    0 "SpaceId" space_id, 1 "Name" name, 2 "Description" description, 3 "AppId" app_id, 4 "Region" region,
    5 "ResourceTags" resource_tags, 6 "Status" status, 7 "PayMode" pay_mode, 8 "AutoRenew" auto_renew,
    9 "Version" version, 10 "MemoryUsage" memory_usage, 11 "MemoryLimit" memory_limit, 12 "CreditUsage" credit_usage,
    13 "CreditLimit" credit_limit, 14 "AccessUrl" access_url, 15 "WanAccessUrl" wan_access_url,
    16 "CreatedAt" created_at, 17 "ExpiredAt" expired_at, 18 "IsolatedAt" isolated_at, 19 "DestroyAt" destroy_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemoryPlusSpaces {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub search_keys: Option<Vec<String>>,
    pub status: Option<Vec<i64>>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub orderby: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeMemoryPlusSpaces() "DescribeMemoryPlusSpaces" -> DescribeMemoryPlusSpacesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "SearchKeys" search_keys: Vec<String>, 3 "Status" status: Vec<i64>,
    4 "ResourceTags" resource_tags: Vec<ResourceTag>, 5 "Orderby" orderby: String,
    6 "OrderDirection" order_direction: String
} }
paged! { DescribeMemoryPlusSpaces: MemoryPlusInfo = Offset "Offset", "Items" items, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemoryPlusSpacesOutput {
    pub total_count: Option<i64>,
    pub items: Option<Vec<MemoryPlusInfo>>,
}
model! { DescribeMemoryPlusSpacesOutput {
    0 "TotalCount" total_count, 1 "Items" items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemoryPlusInfo {
    pub space_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub status: Option<i64>,
    pub region: Option<String>,
    pub pay_mode: Option<i64>,
    pub auto_renew: Option<i64>,
    pub memory_usage: Option<i64>,
    pub credit_usage: Option<f64>,
    pub resource_tags: Option<Vec<ResourceTag>>,
    pub version: Option<String>,
    pub created_at: Option<String>,
    pub isolated_at: Option<String>,
    pub expired_at: Option<String>,
    pub destroy_at: Option<String>,
}
model! { MemoryPlusInfo {
    0 "SpaceId" space_id, 1 "Name" name, 2 "Description" description, 3 "Status" status, 4 "Region" region,
    5 "PayMode" pay_mode, 6 "AutoRenew" auto_renew, 7 "MemoryUsage" memory_usage, 8 "CreditUsage" credit_usage,
    9 "ResourceTags" resource_tags, 10 "Version" version, 11 "CreatedAt" created_at, 12 "IsolatedAt" isolated_at,
    13 "ExpiredAt" expired_at, 14 "DestroyAt" destroy_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportUrl {}
operation! { DescribeReportUrl() "DescribeReportUrl" -> DescribeReportUrlOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportUrlOutput {
    pub download_url: Option<Secret>,
}
model! { DescribeReportUrlOutput {
    0 "DownloadUrl" download_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAccessKey {
    pub service_id: String,
}
operation! { DescribeServiceAccessKey(service_id: String) "DescribeServiceAccessKey" -> DescribeServiceAccessKeyOutput {
    0 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAccessKeyOutput {
    pub auth_key: Option<Secret>,
}
model! { DescribeServiceAccessKeyOutput {
    0 "AuthKey" auth_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyMemoryPlusSpace {
    pub space_ids: Vec<String>,
}
operation! { DestroyMemoryPlusSpace(space_ids: Vec<String>) "DestroyMemoryPlusSpace" -> Empty {
    0 "SpaceIds" space_ids
} }

pub type DestroyMemoryPlusSpaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateAgentInstance {
    pub instance_id: String,
}
operation! { IsolateAgentInstance(instance_id: String) "IsolateAgentInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type IsolateAgentInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateMemoryPlusSpace {
    pub space_ids: Vec<String>,
}
operation! { IsolateMemoryPlusSpace(space_ids: Vec<String>) "IsolateMemoryPlusSpace" -> Empty {
    0 "SpaceIds" space_ids
} }

pub type IsolateMemoryPlusSpaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentInstanceParameters {
    pub instance_id: String,
    pub task_type: Option<String>,
    pub parameters: Option<Parameter>,
    pub sql_agent_parameter: Option<SqlAgentParameter>,
}
operation! { ModifyAgentInstanceParameters(instance_id: String) "ModifyAgentInstanceParameters" -> Empty {
    0 "InstanceId" instance_id, 1 "TaskType" task_type: String, 2 "Parameters" parameters: Parameter,
    3 "SqlAgentParameter" sql_agent_parameter: SqlAgentParameter
} }

pub type ModifyAgentInstanceParametersOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlAgentParameter {
    pub instance_infos: Option<Vec<InstanceInfos>>,
    pub code_repo: Option<CodeRepo>,
}
input! { SqlAgentParameter() {
    0 "InstanceInfos" instance_infos: Vec<InstanceInfos>, 1 "CodeRepo" code_repo: CodeRepo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfos {
    pub region: Option<String>,
    pub instance_id: Option<String>,
    pub database_name: Option<String>,
    pub table_name: Option<String>,
}
input! { InstanceInfos(region: String, instance_id: String) {
    0 "Region" region: String, 1 "InstanceId" instance_id: String, 2 "DatabaseName" database_name: String,
    3 "TableName" table_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeRepo {
    pub repo_url: Option<String>,
    pub branch: Option<String>,
    pub git_commit_pipelines: Option<Vec<String>>,
    pub git_orm_type: Option<String>,
    pub git_code_language: Option<String>,
}
input! { CodeRepo(repo_url: String, branch: String) {
    0 "RepoUrl" repo_url: String, 1 "Branch" branch: String, 2 "GitCommitPipelines" git_commit_pipelines: Vec<String>,
    3 "GitORMType" git_orm_type: String, 4 "GitCodeLanguage" git_code_language: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChatTitle {
    pub instance_id: String,
    pub chat_id: Option<String>,
    pub title: Option<String>,
}
operation! { ModifyChatTitle(instance_id: String) "ModifyChatTitle" -> Empty {
    0 "InstanceId" instance_id, 1 "ChatId" chat_id: String, 2 "Title" title: String
} }

pub type ModifyChatTitleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMemoryPlusSpace {
    pub space_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyMemoryPlusSpace(space_id: String) "ModifyMemoryPlusSpace" -> Empty {
    0 "SpaceId" space_id, 1 "Name" name: String, 2 "Description" description: String
} }

pub type ModifyMemoryPlusSpaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseAgentWork {
    pub instance_id: String,
    pub agent_task_type: Option<String>,
}
operation! { PauseAgentWork(instance_id: String) "PauseAgentWork" -> Empty {
    0 "InstanceId" instance_id, 1 "AgentTaskType" agent_task_type: String
} }

pub type PauseAgentWorkOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverAgentInstance {
    pub instance_id: String,
}
operation! { RecoverAgentInstance(instance_id: String) "RecoverAgentInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type RecoverAgentInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverMemoryPlusSpace {
    pub space_ids: Vec<String>,
    pub pay_period: Option<i64>,
}
operation! { RecoverMemoryPlusSpace(space_ids: Vec<String>) "RecoverMemoryPlusSpace" -> Empty {
    0 "SpaceIds" space_ids, 1 "PayPeriod" pay_period: i64
} }

pub type RecoverMemoryPlusSpaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveChat {
    pub instance_id: String,
    pub chat_id: Option<String>,
}
operation! { RemoveChat(instance_id: String) "RemoveChat" -> Empty {
    0 "InstanceId" instance_id, 1 "ChatId" chat_id: String
} }

pub type RemoveChatOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAgentTask {
    pub instance_id: String,
    pub instance_token: Option<Secret>,
}
operation! { StartAgentTask(instance_id: String) "StartAgentTask" -> StartAgentTaskOutput {
    0 "InstanceId" instance_id, 1 "InstanceToken" instance_token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAgentTaskOutput {
    pub task_id: Option<String>,
}
model! { StartAgentTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateAgentInstance {
    pub instance_id: String,
}
operation! { TerminateAgentInstance(instance_id: String) "TerminateAgentInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type TerminateAgentInstanceOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_INVALID_INSTANCE_NAME: &str = "InvalidParameter.InvalidInstanceName";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
}

#[cfg(feature = "reflect")]
register! {
    ContinueAgentWork, CreateAgentInstance, CreateChatCompletion, CreateMemoryPlusSpace, DescribeAgentDutyTaskDetail,
    DescribeAgentDutyTasks, DescribeAgentInstance, DescribeAgentInstances, DescribeAgents, DescribeChatDetail,
    DescribeChats, DescribeMemoryPlusRecord, DescribeMemoryPlusSpace, DescribeMemoryPlusSpaces, DescribeReportUrl,
    DescribeServiceAccessKey, DestroyMemoryPlusSpace, IsolateAgentInstance, IsolateMemoryPlusSpace,
    ModifyAgentInstanceParameters, ModifyChatTitle, ModifyMemoryPlusSpace, PauseAgentWork, RecoverAgentInstance,
    RecoverMemoryPlusSpace, RemoveChat, StartAgentTask, TerminateAgentInstance
}
