//! `tdai` of Tencent Cloud, API version 2025-07-17.
//!
//! Endpoint: `tdai.tencentcloudapi.com`, or `tdai.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tdai::DescribeAgentDutyTaskDetail};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAgentDutyTaskDetail::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "tdai",
    "2025-07-17",
    "tdai",
    &Endpoints::NONE,
);

/// `ContinueAgentWork` of `tdai` 2025-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=ContinueAgentWork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContinueAgentWork {
    /// Required.
    pub instance_id: String,
    pub agent_task_type: Option<String>,
}
operation! { ContinueAgentWork(instance_id: String) "ContinueAgentWork" -> Empty {
    0 "InstanceId" instance_id, 1 "AgentTaskType" agent_task_type: String
} }

/// Response of [`ContinueAgentWork`]: empty.
pub type ContinueAgentWorkOutput = Empty;

/// Creates agent instance: `CreateAgentInstance` of `tdai` 2025-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=CreateAgentInstance>.
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

/// In the request of [`CreateAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Parameter {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
    /// Required.
    pub value_type: Option<String>,
}
input! { Parameter(key: String, value: String, value_type: String) {
    0 "Key" key: String, 1 "Value" value: String, 2 "ValueType" value_type: String
} }

/// In the request of [`CreateAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagItem {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { TagItem() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentInstanceOutput {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
}
model! { CreateAgentInstanceOutput {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String
} }

/// Creates chat completion: `CreateChatCompletion` of `tdai` 2025-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=CreateChatCompletion>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatCompletion {
    /// Required.
    pub input_content: String,
    /// Required.
    pub instance_id: String,
    pub chat_id: Option<String>,
    pub is_hidden: Option<bool>,
    pub is_chat_hidden: Option<bool>,
}
operation! { CreateChatCompletion(input_content: String, instance_id: String) "CreateChatCompletion" -> Empty {
    0 "InputContent" input_content, 1 "InstanceId" instance_id, 2 "ChatId" chat_id: String,
    3 "IsHidden" is_hidden: bool, 4 "IsChatHidden" is_chat_hidden: bool
} }

/// Response of [`CreateChatCompletion`]: empty.
pub type CreateChatCompletionOutput = Empty;

/// Creates memory plus space: `CreateMemoryPlusSpace` of `tdai` 2025-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=CreateMemoryPlusSpace>.
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

/// In the request of [`CreateMemoryPlusSpace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { ResourceTag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateMemoryPlusSpace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMemoryPlusSpaceOutput {
    pub space_ids: Vec<String>,
}
model! { CreateMemoryPlusSpaceOutput {
    0 "SpaceIds" space_ids: Vec<String>
} }

/// Describes agent duty task detail: `DescribeAgentDutyTaskDetail` of `tdai` 2025-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=DescribeAgentDutyTaskDetail>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentDutyTaskDetail {
    pub parameters: Option<Vec<Parameter>>,
}
operation! { DescribeAgentDutyTaskDetail() "DescribeAgentDutyTaskDetail" -> DescribeAgentDutyTaskDetailOutput {
    0 "Parameters" parameters: Vec<Parameter>
} }

/// Response of [`DescribeAgentDutyTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentDutyTaskDetailOutput {
    pub agent_duty_task: Option<AgentDutyTask>,
}
model! { DescribeAgentDutyTaskDetailOutput {
    0 "AgentDutyTask" agent_duty_task: AgentDutyTask
} }

/// In the response of [`DescribeAgentDutyTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentDutyTask {
    pub task_id: Option<String>,
    pub create_time: Option<String>,
    pub start_time: Option<String>,
    pub finish_time: Option<String>,
    pub status: Option<String>,
    pub result_extra_key: Vec<String>,
    pub extra: Vec<ExtraInfo>,
}
model! { AgentDutyTask {
    0 "TaskId" task_id: String, 1 "CreateTime" create_time: String, 2 "StartTime" start_time: String,
    3 "FinishTime" finish_time: String, 4 "Status" status: String, 5 "ResultExtraKey" result_extra_key: Vec<String>,
    6 "Extra" extra: Vec<ExtraInfo>
} }

/// In the response of [`DescribeAgentDutyTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtraInfo {
    pub key: Option<String>,
    pub description: Option<String>,
    pub value: Option<String>,
    pub value_type: Option<String>,
}
model! { ExtraInfo {
    0 "Key" key: String, 1 "Description" description: String, 2 "Value" value: String, 3 "ValueType" value_type: String
} }

/// Describes agent duty tasks: `DescribeAgentDutyTasks` of `tdai` 2025-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=DescribeAgentDutyTasks>.
///
/// Errors: [`codes::INVALID_PARAMETER_INVALID_INSTANCE_NAME`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentDutyTasks {
    /// Required.
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

/// Response of [`DescribeAgentDutyTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentDutyTasksOutput {
    pub total_count: Option<i64>,
    pub duty_tasks: Vec<AgentDutyTask>,
}
model! { DescribeAgentDutyTasksOutput {
    0 "TotalCount" total_count: i64, 1 "DutyTasks" duty_tasks: Vec<AgentDutyTask>
} }

/// Describes agent instance: `DescribeAgentInstance` of `tdai` 2025-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=DescribeAgentInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentInstance {
    pub instance_id: Option<String>,
}
operation! { DescribeAgentInstance() "DescribeAgentInstance" -> DescribeAgentInstanceOutput {
    0 "InstanceId" instance_id: String
} }

/// Response of [`DescribeAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentInstanceOutput {
    pub agent_instance: Option<AgentInstance>,
}
model! { DescribeAgentInstanceOutput {
    0 "AgentInstance" agent_instance: AgentInstance
} }

/// In the response of [`DescribeAgentInstance`].
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
    pub parameters: Vec<Parameter>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub tags: Vec<TagItem>,
    pub deploy_place: Option<String>,
    pub policy_ids: Vec<String>,
    pub claw_config: Option<ClawConfigInfo>,
    pub instance_type: Option<String>,
    pub allowed_actions: Vec<String>,
    pub last_active_time: Option<String>,
    pub description: Option<String>,
    pub creating_progress: Option<CreatingProgress>,
    pub role_name: Option<String>,
    pub offline_time: Option<String>,
    pub product_name: Option<String>,
}
model! { AgentInstance {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "AgentId" agent_id: String,
    3 "AgentName" agent_name: String, 4 "AgentInternalName" agent_internal_name: String,
    5 "AgentType" agent_type: String, 6 "AgentVersion" agent_version: String, 7 "Status" status: String,
    8 "Parameters" parameters: Vec<Parameter>, 9 "CreateTime" create_time: String, 10 "UpdateTime" update_time: String,
    11 "Tags" tags: Vec<TagItem>, 12 "DeployPlace" deploy_place: String, 13 "PolicyIds" policy_ids: Vec<String>,
    14 "ClawConfig" claw_config: ClawConfigInfo, 15 "InstanceType" instance_type: String,
    16 "AllowedActions" allowed_actions: Vec<String>, 17 "LastActiveTime" last_active_time: String,
    18 "Description" description: String, 19 "CreatingProgress" creating_progress: CreatingProgress,
    20 "RoleName" role_name: String, 21 "OfflineTime" offline_time: String, 22 "ProductName" product_name: String
} }

/// In the response of [`DescribeAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClawConfigInfo {
    pub template_id: Option<i64>,
    pub db_types: Vec<String>,
    pub deploy: Option<ClawDeployInfo>,
}
model! { ClawConfigInfo {
    0 "TemplateId" template_id: i64, 1 "DbTypes" db_types: Vec<String>, 2 "Deploy" deploy: ClawDeployInfo
} }

/// In the response of [`DescribeAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClawDeployInfo {
    pub user_vpc_id: Option<String>,
    pub user_subnet_id: Option<String>,
    pub user_vpc_region: Option<String>,
}
model! { ClawDeployInfo {
    0 "UserVpcId" user_vpc_id: String, 1 "UserSubnetId" user_subnet_id: String,
    2 "UserVpcRegion" user_vpc_region: String
} }

/// In the response of [`DescribeAgentInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatingProgress {
    pub total_steps: Option<i64>,
    pub current_step: Option<i64>,
    pub steps: Vec<CreatingStepInfo>,
}
model! { CreatingProgress {
    0 "TotalSteps" total_steps: i64, 1 "CurrentStep" current_step: i64, 2 "Steps" steps: Vec<CreatingStepInfo>
} }

/// In the response of [`DescribeAgentInstance`].
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
    0 "StepName" step_name: String, 1 "StepDesc" step_desc: String, 2 "Status" status: String,
    3 "FinishTime" finish_time: String, 4 "ErrMsg" err_msg: String
} }

/// Describes agent instances: `DescribeAgentInstances` of `tdai` 2025-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=DescribeAgentInstances>.
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

/// In the request of [`DescribeAgentInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilter {
    pub tag_key: Option<String>,
    pub tag_value: Option<Vec<String>>,
}
input! { TagFilter() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: Vec<String>
} }

/// Response of [`DescribeAgentInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentInstancesOutput {
    pub total_count: Option<i64>,
    pub items: Vec<AgentInstance>,
    pub status_counts: Vec<StatusItem>,
}
model! { DescribeAgentInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<AgentInstance>,
    2 "StatusCounts" status_counts: Vec<StatusItem>
} }

/// In the response of [`DescribeAgentInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusItem {
    pub status: Option<String>,
    pub count: Option<i64>,
}
model! { StatusItem {
    0 "Status" status: String, 1 "Count" count: i64
} }

/// Describes agents: `DescribeAgents` of `tdai` 2025-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=DescribeAgents>.
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

/// Response of [`DescribeAgents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentsOutput {
    pub total_count: Option<i64>,
    pub items: Vec<Agent>,
}
model! { DescribeAgentsOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<Agent>
} }

/// In the response of [`DescribeAgents`].
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
    0 "AgentId" agent_id: String, 1 "AgentName" agent_name: String, 2 "AgentInternalName" agent_internal_name: String,
    3 "DeployPlace" deploy_place: String, 4 "AgentStatus" agent_status: String,
    5 "DefaultVersion" default_version: String, 6 "AgentType" agent_type: String, 7 "Description" description: String,
    8 "Creator" creator: String, 9 "CreateTime" create_time: String, 10 "Updater" updater: String,
    11 "UpdateTime" update_time: String
} }

/// Describes chat detail: `DescribeChatDetail` of `tdai` 2025-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=DescribeChatDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChatDetail {
    /// Required.
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

/// Response of [`DescribeChatDetail`].
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
    pub streamings: Vec<ChatDetail>,
}
model! { DescribeChatDetailOutput {
    0 "AppId" app_id: i64, 1 "Uin" uin: String, 2 "OwnerUin" owner_uin: String, 3 "InstanceId" instance_id: String,
    4 "ChatId" chat_id: String, 5 "LastStreamingTokenId" last_streaming_token_id: i64,
    6 "StreamingCount" streaming_count: i64, 7 "Streamings" streamings: Vec<ChatDetail>
} }

/// In the response of [`DescribeChatDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatDetail {
    pub role: Option<String>,
    pub user_message: Option<String>,
    pub assistant_message: Vec<CreateChatCompletionRes>,
}
model! { ChatDetail {
    0 "Role" role: String, 1 "UserMessage" user_message: String,
    2 "AssistantMessage" assistant_message: Vec<CreateChatCompletionRes>
} }

/// In the response of [`DescribeChatDetail`].
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
    pub choices: Vec<UploadChoice>,
}
model! { CreateChatCompletionRes {
    0 "Object" object: String, 1 "Created" created: i64, 2 "Model" model: String, 3 "AppId" app_id: i64,
    4 "OwnerUin" owner_uin: String, 5 "Uin" uin: String, 6 "RequestId" request_id: String, 7 "ChatId" chat_id: String,
    8 "StreamingId" streaming_id: String, 9 "TaskId" task_id: String, 10 "Choices" choices: Vec<UploadChoice>
} }

/// In the response of [`DescribeChatDetail`].
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
    0 "Index" index: i64, 1 "StepNo" step_no: i64, 2 "CurrentStep" current_step: String, 3 "Delta" delta: UploadDelta,
    4 "FinishReason" finish_reason: String, 5 "ErrorMessage" error_message: String
} }

/// In the response of [`DescribeChatDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadDelta {
    pub step_brief: Option<String>,
    pub content: Option<String>,
}
model! { UploadDelta {
    0 "StepBrief" step_brief: String, 1 "Content" content: String
} }

/// Describes chats: `DescribeChats` of `tdai` 2025-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=DescribeChats>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChats {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeChats(instance_id: String) "DescribeChats" -> DescribeChatsOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeChats: ChatBrief = Offset "Offset", "Chats" chats, total "TotalCount" }

/// Response of [`DescribeChats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChatsOutput {
    pub total_count: Option<i64>,
    pub chats: Vec<ChatBrief>,
}
model! { DescribeChatsOutput {
    0 "TotalCount" total_count: i64, 1 "Chats" chats: Vec<ChatBrief>
} }

/// In the response of [`DescribeChats`].
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
    0 "AppId" app_id: i64, 1 "Uin" uin: String, 2 "OwnerUin" owner_uin: String, 3 "InstanceId" instance_id: String,
    4 "ChatId" chat_id: String, 5 "CreateTime" create_time: i64, 6 "Title" title: String, 7 "Status" status: String,
    8 "LastStreamingId" last_streaming_id: String, 9 "LastStreamingTokenId" last_streaming_token_id: i64
} }

/// Describes memory plus record: `DescribeMemoryPlusRecord` of `tdai` 2025-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=DescribeMemoryPlusRecord>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemoryPlusRecord {
    /// Required.
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

/// In the request of [`DescribeMemoryPlusRecord`].
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

/// Response of [`DescribeMemoryPlusRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemoryPlusRecordOutput {
    pub total_count: Option<i64>,
    pub documents: Vec<VDBDocument>,
}
model! { DescribeMemoryPlusRecordOutput {
    0 "TotalCount" total_count: i64, 1 "Documents" documents: Vec<VDBDocument>
} }

/// In the response of [`DescribeMemoryPlusRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VDBDocument {
    pub id: Option<String>,
    pub fields: Vec<VDBFieldMap>,
}
model! { VDBDocument {
    0 "Id" id: String, 1 "Fields" fields: Vec<VDBFieldMap>
} }

/// Describes memory plus space: `DescribeMemoryPlusSpace` of `tdai` 2025-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=DescribeMemoryPlusSpace>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemoryPlusSpace {
    /// Required.
    pub space_id: String,
}
operation! { DescribeMemoryPlusSpace(space_id: String) "DescribeMemoryPlusSpace" -> DescribeMemoryPlusSpaceOutput {
    0 "SpaceId" space_id
} }

/// Response of [`DescribeMemoryPlusSpace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemoryPlusSpaceOutput {
    pub space_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub app_id: Option<i64>,
    pub region: Option<String>,
    pub resource_tags: Vec<ResourceTag>,
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
    /// RFC 3339 time.
    pub created_at: Option<String>,
    /// RFC 3339 time.
    pub expired_at: Option<String>,
    /// RFC 3339 time.
    pub isolated_at: Option<String>,
    /// RFC 3339 time.
    pub destroy_at: Option<String>,
}
model! { DescribeMemoryPlusSpaceOutput {
    0 "SpaceId" space_id: String, 1 "Name" name: String, 2 "Description" description: String, 3 "AppId" app_id: i64,
    4 "Region" region: String, 5 "ResourceTags" resource_tags: Vec<ResourceTag>, 6 "Status" status: i64,
    7 "PayMode" pay_mode: i64, 8 "AutoRenew" auto_renew: i64, 9 "Version" version: String,
    10 "MemoryUsage" memory_usage: i64, 11 "MemoryLimit" memory_limit: i64, 12 "CreditUsage" credit_usage: f64,
    13 "CreditLimit" credit_limit: f64, 14 "AccessUrl" access_url: String, 15 "WanAccessUrl" wan_access_url: String,
    16 "CreatedAt" created_at: String, 17 "ExpiredAt" expired_at: String, 18 "IsolatedAt" isolated_at: String,
    19 "DestroyAt" destroy_at: String
} }

/// Describes memory plus spaces: `DescribeMemoryPlusSpaces` of `tdai` 2025-07-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=DescribeMemoryPlusSpaces>.
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

/// Response of [`DescribeMemoryPlusSpaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMemoryPlusSpacesOutput {
    pub total_count: Option<i64>,
    pub items: Vec<MemoryPlusInfo>,
}
model! { DescribeMemoryPlusSpacesOutput {
    0 "TotalCount" total_count: i64, 1 "Items" items: Vec<MemoryPlusInfo>
} }

/// In the response of [`DescribeMemoryPlusSpaces`].
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
    pub resource_tags: Vec<ResourceTag>,
    pub version: Option<String>,
    /// RFC 3339 time.
    pub created_at: Option<String>,
    /// RFC 3339 time.
    pub isolated_at: Option<String>,
    /// RFC 3339 time.
    pub expired_at: Option<String>,
    /// RFC 3339 time.
    pub destroy_at: Option<String>,
}
model! { MemoryPlusInfo {
    0 "SpaceId" space_id: String, 1 "Name" name: String, 2 "Description" description: String, 3 "Status" status: i64,
    4 "Region" region: String, 5 "PayMode" pay_mode: i64, 6 "AutoRenew" auto_renew: i64,
    7 "MemoryUsage" memory_usage: i64, 8 "CreditUsage" credit_usage: f64,
    9 "ResourceTags" resource_tags: Vec<ResourceTag>, 10 "Version" version: String, 11 "CreatedAt" created_at: String,
    12 "IsolatedAt" isolated_at: String, 13 "ExpiredAt" expired_at: String, 14 "DestroyAt" destroy_at: String
} }

/// Describes report url: `DescribeReportUrl` of `tdai` 2025-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=DescribeReportUrl>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportUrl {}
operation! { DescribeReportUrl() "DescribeReportUrl" -> DescribeReportUrlOutput {} }

/// Response of [`DescribeReportUrl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReportUrlOutput {
    /// Secret.
    pub download_url: Option<Secret>,
}
model! { DescribeReportUrlOutput {
    0 "DownloadUrl" download_url: Secret
} }

/// Describes service access key: `DescribeServiceAccessKey` of `tdai` 2025-07-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=DescribeServiceAccessKey>.
///
/// Errors: [`codes::AUTH_FAILURE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAccessKey {
    /// Required.
    pub service_id: String,
}
operation! { DescribeServiceAccessKey(service_id: String) "DescribeServiceAccessKey" -> DescribeServiceAccessKeyOutput {
    0 "ServiceId" service_id
} }

/// Response of [`DescribeServiceAccessKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceAccessKeyOutput {
    /// Secret.
    pub auth_key: Option<Secret>,
}
model! { DescribeServiceAccessKeyOutput {
    0 "AuthKey" auth_key: Secret
} }

/// Destroys memory plus space: `DestroyMemoryPlusSpace` of `tdai` 2025-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=DestroyMemoryPlusSpace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyMemoryPlusSpace {
    /// Required.
    pub space_ids: Vec<String>,
}
operation! { DestroyMemoryPlusSpace(space_ids: Vec<String>) "DestroyMemoryPlusSpace" -> Empty {
    0 "SpaceIds" space_ids
} }

/// Response of [`DestroyMemoryPlusSpace`]: empty.
pub type DestroyMemoryPlusSpaceOutput = Empty;

/// Isolates agent instance: `IsolateAgentInstance` of `tdai` 2025-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=IsolateAgentInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateAgentInstance {
    /// Required.
    pub instance_id: String,
}
operation! { IsolateAgentInstance(instance_id: String) "IsolateAgentInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`IsolateAgentInstance`]: empty.
pub type IsolateAgentInstanceOutput = Empty;

/// Isolates memory plus space: `IsolateMemoryPlusSpace` of `tdai` 2025-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=IsolateMemoryPlusSpace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsolateMemoryPlusSpace {
    /// Required.
    pub space_ids: Vec<String>,
}
operation! { IsolateMemoryPlusSpace(space_ids: Vec<String>) "IsolateMemoryPlusSpace" -> Empty {
    0 "SpaceIds" space_ids
} }

/// Response of [`IsolateMemoryPlusSpace`]: empty.
pub type IsolateMemoryPlusSpaceOutput = Empty;

/// Modifies agent instance parameters: `ModifyAgentInstanceParameters` of `tdai` 2025-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=ModifyAgentInstanceParameters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentInstanceParameters {
    /// Required.
    pub instance_id: String,
    pub task_type: Option<String>,
    pub parameters: Option<Parameter>,
    pub sql_agent_parameter: Option<SqlAgentParameter>,
}
operation! { ModifyAgentInstanceParameters(instance_id: String) "ModifyAgentInstanceParameters" -> Empty {
    0 "InstanceId" instance_id, 1 "TaskType" task_type: String, 2 "Parameters" parameters: Parameter,
    3 "SqlAgentParameter" sql_agent_parameter: SqlAgentParameter
} }

/// Response of [`ModifyAgentInstanceParameters`]: empty.
pub type ModifyAgentInstanceParametersOutput = Empty;

/// In the request of [`ModifyAgentInstanceParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SqlAgentParameter {
    pub instance_infos: Option<Vec<InstanceInfos>>,
    pub code_repo: Option<CodeRepo>,
}
input! { SqlAgentParameter() {
    0 "InstanceInfos" instance_infos: Vec<InstanceInfos>, 1 "CodeRepo" code_repo: CodeRepo
} }

/// In the request of [`ModifyAgentInstanceParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfos {
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub instance_id: Option<String>,
    pub database_name: Option<String>,
    pub table_name: Option<String>,
}
input! { InstanceInfos(region: String, instance_id: String) {
    0 "Region" region: String, 1 "InstanceId" instance_id: String, 2 "DatabaseName" database_name: String,
    3 "TableName" table_name: String
} }

/// In the request of [`ModifyAgentInstanceParameters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeRepo {
    /// Required.
    pub repo_url: Option<String>,
    /// Required.
    pub branch: Option<String>,
    pub git_commit_pipelines: Option<Vec<String>>,
    pub git_orm_type: Option<String>,
    pub git_code_language: Option<String>,
}
input! { CodeRepo(repo_url: String, branch: String) {
    0 "RepoUrl" repo_url: String, 1 "Branch" branch: String, 2 "GitCommitPipelines" git_commit_pipelines: Vec<String>,
    3 "GitORMType" git_orm_type: String, 4 "GitCodeLanguage" git_code_language: String
} }

/// Modifies chat title: `ModifyChatTitle` of `tdai` 2025-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=ModifyChatTitle>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChatTitle {
    /// Required.
    pub instance_id: String,
    pub chat_id: Option<String>,
    pub title: Option<String>,
}
operation! { ModifyChatTitle(instance_id: String) "ModifyChatTitle" -> Empty {
    0 "InstanceId" instance_id, 1 "ChatId" chat_id: String, 2 "Title" title: String
} }

/// Response of [`ModifyChatTitle`]: empty.
pub type ModifyChatTitleOutput = Empty;

/// Modifies memory plus space: `ModifyMemoryPlusSpace` of `tdai` 2025-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=ModifyMemoryPlusSpace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMemoryPlusSpace {
    /// Required.
    pub space_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
}
operation! { ModifyMemoryPlusSpace(space_id: String) "ModifyMemoryPlusSpace" -> Empty {
    0 "SpaceId" space_id, 1 "Name" name: String, 2 "Description" description: String
} }

/// Response of [`ModifyMemoryPlusSpace`]: empty.
pub type ModifyMemoryPlusSpaceOutput = Empty;

/// Pauses agent work: `PauseAgentWork` of `tdai` 2025-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=PauseAgentWork>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseAgentWork {
    /// Required.
    pub instance_id: String,
    pub agent_task_type: Option<String>,
}
operation! { PauseAgentWork(instance_id: String) "PauseAgentWork" -> Empty {
    0 "InstanceId" instance_id, 1 "AgentTaskType" agent_task_type: String
} }

/// Response of [`PauseAgentWork`]: empty.
pub type PauseAgentWorkOutput = Empty;

/// Recovers agent instance: `RecoverAgentInstance` of `tdai` 2025-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=RecoverAgentInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverAgentInstance {
    /// Required.
    pub instance_id: String,
}
operation! { RecoverAgentInstance(instance_id: String) "RecoverAgentInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`RecoverAgentInstance`]: empty.
pub type RecoverAgentInstanceOutput = Empty;

/// Recovers memory plus space: `RecoverMemoryPlusSpace` of `tdai` 2025-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=RecoverMemoryPlusSpace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecoverMemoryPlusSpace {
    /// Required.
    pub space_ids: Vec<String>,
    pub pay_period: Option<i64>,
}
operation! { RecoverMemoryPlusSpace(space_ids: Vec<String>) "RecoverMemoryPlusSpace" -> Empty {
    0 "SpaceIds" space_ids, 1 "PayPeriod" pay_period: i64
} }

/// Response of [`RecoverMemoryPlusSpace`]: empty.
pub type RecoverMemoryPlusSpaceOutput = Empty;

/// Removes chat: `RemoveChat` of `tdai` 2025-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=RemoveChat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveChat {
    /// Required.
    pub instance_id: String,
    pub chat_id: Option<String>,
}
operation! { RemoveChat(instance_id: String) "RemoveChat" -> Empty {
    0 "InstanceId" instance_id, 1 "ChatId" chat_id: String
} }

/// Response of [`RemoveChat`]: empty.
pub type RemoveChatOutput = Empty;

/// Starts agent task: `StartAgentTask` of `tdai` 2025-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=StartAgentTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAgentTask {
    /// Required.
    pub instance_id: String,
    /// Secret.
    pub instance_token: Option<Secret>,
}
operation! { StartAgentTask(instance_id: String) "StartAgentTask" -> StartAgentTaskOutput {
    0 "InstanceId" instance_id, 1 "InstanceToken" instance_token: Secret
} }

/// Response of [`StartAgentTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAgentTaskOutput {
    pub task_id: Option<String>,
}
model! { StartAgentTaskOutput {
    0 "TaskId" task_id: String
} }

/// `TerminateAgentInstance` of `tdai` 2025-07-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdai&Version=2025-07-17&Action=TerminateAgentInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateAgentInstance {
    /// Required.
    pub instance_id: String,
}
operation! { TerminateAgentInstance(instance_id: String) "TerminateAgentInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`TerminateAgentInstance`]: empty.
pub type TerminateAgentInstanceOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError",
    INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_INVALID_INSTANCE_NAME "InvalidParameter.InvalidInstanceName",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", OPERATION_DENIED "OperationDenied",
    RESOURCE_NOT_FOUND "ResourceNotFound"
}

#[cfg(feature = "unstable-registry")]
register! {
    ContinueAgentWork, CreateAgentInstance, CreateChatCompletion, CreateMemoryPlusSpace, DescribeAgentDutyTaskDetail,
    DescribeAgentDutyTasks, DescribeAgentInstance, DescribeAgentInstances, DescribeAgents, DescribeChatDetail,
    DescribeChats, DescribeMemoryPlusRecord, DescribeMemoryPlusSpace, DescribeMemoryPlusSpaces, DescribeReportUrl,
    DescribeServiceAccessKey, DestroyMemoryPlusSpace, IsolateAgentInstance, IsolateMemoryPlusSpace,
    ModifyAgentInstanceParameters, ModifyChatTitle, ModifyMemoryPlusSpace, PauseAgentWork, RecoverAgentInstance,
    RecoverMemoryPlusSpace, RemoveChat, StartAgentTask, TerminateAgentInstance
}
