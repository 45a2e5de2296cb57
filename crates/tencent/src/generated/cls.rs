//! `cls` of Tencent Cloud, API version 2020-10-16.
//!
//! Endpoint: `cls.tencentcloudapi.com`, or `cls.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cls::DescribeAgentApplications};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAgentApplications::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("cls", "2020-10-16", "cls", &Endpoints::NONE);

/// Adds machine group info: `AddMachineGroupInfo` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=AddMachineGroupInfo>.
///
/// Errors: [`codes::INVALID_PARAMETER_DB_DUPLICATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMachineGroupInfo {
    /// Required.
    pub group_id: String,
    /// Required.
    pub machine_group_type: MachineGroupTypeInfo,
}
operation! { AddMachineGroupInfo(group_id: String, machine_group_type: MachineGroupTypeInfo)
    "AddMachineGroupInfo" -> Empty {
    0 "GroupId" group_id, 1 "MachineGroupType" machine_group_type
} }

/// Response of [`AddMachineGroupInfo`]: empty.
pub type AddMachineGroupInfoOutput = Empty;

/// In the request of [`AddMachineGroupInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineGroupTypeInfo {
    /// Required.
    pub r#type: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { MachineGroupTypeInfo(r#type: String) {
    0 "Type" r#type: String, 1 "Values" values: Vec<String>
} }

/// Applies config to machine group: `ApplyConfigToMachineGroup` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ApplyConfigToMachineGroup>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_CONFIG_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_MACHINE_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyConfigToMachineGroup {
    /// Required.
    pub config_id: String,
    /// Required.
    pub group_id: String,
}
operation! { ApplyConfigToMachineGroup(config_id: String, group_id: String) "ApplyConfigToMachineGroup" -> Empty {
    0 "ConfigId" config_id, 1 "GroupId" group_id
} }

/// Response of [`ApplyConfigToMachineGroup`]: empty.
pub type ApplyConfigToMachineGroupOutput = Empty;

/// Cancels rebuild index task: `CancelRebuildIndexTask` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CancelRebuildIndexTask>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRebuildIndexTask {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub task_id: String,
}
operation! { CancelRebuildIndexTask(topic_id: String, task_id: String) "CancelRebuildIndexTask" -> Empty {
    0 "TopicId" topic_id, 1 "TaskId" task_id
} }

/// Response of [`CancelRebuildIndexTask`]: empty.
pub type CancelRebuildIndexTaskOutput = Empty;

/// `ChatCompletions` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ChatCompletions>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletions {
    /// Required.
    pub model: String,
    /// Required.
    pub messages: Vec<Message>,
    pub stream: Option<bool>,
    pub metadata: Option<Vec<MetadataItem>>,
}
operation! { ChatCompletions(model: String, messages: Vec<Message>) "ChatCompletions" -> ChatCompletionsOutput {
    0 "Model" model, 1 "Messages" messages, 2 "Stream" stream: bool, 3 "Metadata" metadata: Vec<MetadataItem>
} }

/// In the request of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Message {
    pub role: Option<String>,
    pub content: Option<String>,
    pub reasoning_content: Option<String>,
    pub tool_calls: Option<Vec<ToolCall>>,
}
input! { Message() {
    0 "Role" role: String, 1 "Content" content: String, 2 "ReasoningContent" reasoning_content: String,
    3 "ToolCalls" tool_calls: Vec<ToolCall>
} }

/// In the request of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolCall {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub function: Option<ToolCallFunction>,
    pub index: Option<i64>,
    pub thought_signature: Option<String>,
}
input! { ToolCall() {
    0 "Id" id: String, 1 "Type" r#type: String, 2 "Function" function: ToolCallFunction, 3 "Index" index: i64,
    4 "ThoughtSignature" thought_signature: String
} }

/// In the request of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolCallFunction {
    pub name: Option<String>,
    pub arguments: Option<String>,
}
input! { ToolCallFunction() {
    0 "Name" name: String, 1 "Arguments" arguments: String
} }

/// In the request of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetadataItem {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { MetadataItem() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionsOutput {
    pub created: Option<i64>,
    pub usage: Option<ChatUsage>,
    pub id: Option<String>,
    pub choices: Vec<Choice>,
    pub model: Option<String>,
}
model! { ChatCompletionsOutput {
    0 "Created" created: i64, 1 "Usage" usage: ChatUsage, 2 "Id" id: String, 3 "Choices" choices: Vec<Choice>,
    4 "Model" model: String
} }

/// In the response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatUsage {
    pub prompt_tokens: Option<i64>,
    pub completion_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { ChatUsage {
    0 "PromptTokens" prompt_tokens: i64, 1 "CompletionTokens" completion_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

/// In the response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Choice {
    pub finish_reason: Option<String>,
    pub delta: Option<Delta>,
    pub message: Option<Message>,
    pub index: Option<i64>,
}
model! { Choice {
    0 "FinishReason" finish_reason: String, 1 "Delta" delta: Delta, 2 "Message" message: Message, 3 "Index" index: i64
} }

/// In the response of [`ChatCompletions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delta {
    pub role: Option<String>,
    pub content: Option<String>,
    pub reasoning_content: Option<String>,
    pub tool_calls: Vec<ToolCall>,
}
model! { Delta {
    0 "Role" role: String, 1 "Content" content: String, 2 "ReasoningContent" reasoning_content: String,
    3 "ToolCalls" tool_calls: Vec<ToolCall>
} }

/// Checks function: `CheckFunction` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CheckFunction>.
///
/// Errors: [`codes::INVALID_PARAMETER_CROSS_ACCOUNT_CONFLICT`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFunction {
    /// Required.
    pub etl_content: String,
    pub dst_resources: Option<Vec<DataTransformResouceInfo>>,
    pub func_type: Option<i64>,
}
operation! { CheckFunction(etl_content: String) "CheckFunction" -> CheckFunctionOutput {
    0 "EtlContent" etl_content, 1 "DstResources" dst_resources: Vec<DataTransformResouceInfo>,
    2 "FuncType" func_type: i64
} }

/// In the request of [`CheckFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataTransformResouceInfo {
    /// Required.
    pub topic_id: Option<String>,
    pub alias: Option<String>,
    pub is_cross_account: Option<bool>,
    pub role_arn: Option<String>,
    pub external_id: Option<String>,
    pub topic_name: Option<String>,
    pub logset_name: Option<String>,
}
input! { DataTransformResouceInfo(topic_id: String) {
    0 "TopicId" topic_id: String, 1 "Alias" alias: String, 2 "IsCrossAccount" is_cross_account: bool,
    3 "RoleARN" role_arn: String, 4 "ExternalId" external_id: String, 5 "TopicName" topic_name: String,
    6 "LogsetName" logset_name: String
} }

/// Response of [`CheckFunction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFunctionOutput {
    pub error_code: Option<i64>,
    pub error_msg: Option<String>,
}
model! { CheckFunctionOutput {
    0 "ErrorCode" error_code: i64, 1 "ErrorMsg" error_msg: String
} }

/// Checks recharge kafka server: `CheckRechargeKafkaServer` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CheckRechargeKafkaServer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRechargeKafkaServer {
    /// Required.
    pub kafka_type: i64,
    pub kafka_instance: Option<String>,
    pub server_addr: Option<String>,
    pub is_encryption_addr: Option<bool>,
    pub protocol: Option<KafkaProtocolInfo>,
    pub user_kafka_meta: Option<UserKafkaMeta>,
}
operation! { CheckRechargeKafkaServer(kafka_type: i64) "CheckRechargeKafkaServer" -> CheckRechargeKafkaServerOutput {
    0 "KafkaType" kafka_type, 1 "KafkaInstance" kafka_instance: String, 2 "ServerAddr" server_addr: String,
    3 "IsEncryptionAddr" is_encryption_addr: bool, 4 "Protocol" protocol: KafkaProtocolInfo,
    5 "UserKafkaMeta" user_kafka_meta: UserKafkaMeta
} }

/// In the request of [`CheckRechargeKafkaServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KafkaProtocolInfo {
    pub protocol: Option<String>,
    pub mechanism: Option<String>,
    pub user_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
}
input! { KafkaProtocolInfo() {
    0 "Protocol" protocol: String, 1 "Mechanism" mechanism: String, 2 "UserName" user_name: String,
    3 "Password" password: Secret
} }

/// In the request of [`CheckRechargeKafkaServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserKafkaMeta {
    /// Required.
    pub kafka_version: Option<String>,
}
input! { UserKafkaMeta(kafka_version: String) {
    0 "KafkaVersion" kafka_version: String
} }

/// Response of [`CheckRechargeKafkaServer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRechargeKafkaServerOutput {
    pub status: Option<i64>,
}
model! { CheckRechargeKafkaServerOutput {
    0 "Status" status: i64
} }

/// Closes kafka consumer: `CloseKafkaConsumer` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CloseKafkaConsumer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseKafkaConsumer {
    /// Required.
    pub from_topic_id: String,
}
operation! { CloseKafkaConsumer(from_topic_id: String) "CloseKafkaConsumer" -> Empty {
    0 "FromTopicId" from_topic_id
} }

/// Response of [`CloseKafkaConsumer`]: empty.
pub type CloseKafkaConsumerOutput = Empty;

/// Commits consumer offsets: `CommitConsumerOffsets` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CommitConsumerOffsets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitConsumerOffsets {
    /// Required.
    pub consumer_group: String,
    /// Required.
    pub consumer: String,
    /// Required.
    pub logset_id: String,
    /// Required.
    pub topic_partition_offsets_info: Vec<TopicPartitionOffsetInfo>,
}
operation! {
    CommitConsumerOffsets(consumer_group: String, consumer: String, logset_id: String, topic_partition_offsets_info: Vec<TopicPartitionOffsetInfo>)
    "CommitConsumerOffsets" -> Empty {
    0 "ConsumerGroup" consumer_group, 1 "Consumer" consumer, 2 "LogsetId" logset_id,
    3 "TopicPartitionOffsetsInfo" topic_partition_offsets_info
} }

/// Response of [`CommitConsumerOffsets`]: empty.
pub type CommitConsumerOffsetsOutput = Empty;

/// In the request of [`CommitConsumerOffsets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicPartitionOffsetInfo {
    /// Required.
    pub topic_id: Option<String>,
    /// Required.
    pub partition_offsets: Option<Vec<PartitionOffsetInfo>>,
}
input! { TopicPartitionOffsetInfo(topic_id: String, partition_offsets: Vec<PartitionOffsetInfo>) {
    0 "TopicID" topic_id: String, 1 "PartitionOffsets" partition_offsets: Vec<PartitionOffsetInfo>
} }

/// In the request of [`CommitConsumerOffsets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartitionOffsetInfo {
    /// Required.
    pub partition_id: Option<i64>,
    pub offset: Option<i64>,
}
input! { PartitionOffsetInfo(partition_id: i64) {
    0 "PartitionId" partition_id: i64, 1 "Offset" offset: i64
} }

/// Creates agent application: `CreateAgentApplication` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateAgentApplication>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentApplication {
    /// Required.
    pub application_name: String,
    /// Required.
    pub access_type: String,
    pub logset_id: Option<String>,
}
operation! { CreateAgentApplication(application_name: String, access_type: String)
    "CreateAgentApplication" -> CreateAgentApplicationOutput {
    0 "ApplicationName" application_name, 1 "AccessType" access_type, 2 "LogsetId" logset_id: String
} }

/// Response of [`CreateAgentApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentApplicationOutput {
    pub application_id: Option<String>,
    pub log_topics: Vec<AgentTopicInfo>,
    pub metrics_topics: Vec<AgentTopicInfo>,
}
model! { CreateAgentApplicationOutput {
    0 "ApplicationId" application_id: String, 1 "LogTopics" log_topics: Vec<AgentTopicInfo>,
    2 "MetricsTopics" metrics_topics: Vec<AgentTopicInfo>
} }

/// In the response of [`CreateAgentApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentTopicInfo {
    pub topic_id: Option<String>,
    pub flag: Option<String>,
}
model! { AgentTopicInfo {
    0 "TopicId" topic_id: String, 1 "Flag" flag: String
} }

/// Creates alarm: `CreateAlarm` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateAlarm>.
///
/// Errors: [`codes::INVALID_PARAMETER_ALARM_CONFLICT`], [`codes::OPERATION_DENIED_ALARM_NOT_SUPPORT_FOR_SEARCH_LOW`],
/// [`codes::RESOURCE_NOT_FOUND_ALARM_NOTICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarm {
    /// Required.
    pub name: String,
    /// Required.
    pub alarm_targets: Vec<AlarmTarget>,
    /// Required.
    pub monitor_time: MonitorTime,
    /// Required.
    pub trigger_count: i64,
    /// Required.
    pub alarm_period: i64,
    pub condition: Option<String>,
    pub alarm_level: Option<i64>,
    pub multi_conditions: Option<Vec<MultiCondition>>,
    pub status: Option<bool>,
    /// Deprecated.
    pub enable: Option<bool>,
    pub message_template: Option<String>,
    pub call_back: Option<CallBackInfo>,
    pub analysis: Option<Vec<AnalysisDimensional>>,
    pub group_trigger_status: Option<bool>,
    pub group_trigger_condition: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub monitor_object_type: Option<i64>,
    pub classifications: Option<Vec<AlarmClassification>>,
    pub alarm_notice_ids: Option<Vec<String>>,
    pub monitor_notice: Option<MonitorNotice>,
}

/// Arguments of [`CreateAlarm::new`].
pub struct CreateAlarmRequired {
    pub name: String,
    pub alarm_targets: Vec<AlarmTarget>,
    pub monitor_time: MonitorTime,
    pub trigger_count: i64,
    pub alarm_period: i64,
}
operation! { CreateAlarm { CreateAlarmRequired: name, alarm_targets, monitor_time, trigger_count, alarm_period }
    "CreateAlarm" -> CreateAlarmOutput {
    0 "Name" name, 1 "AlarmTargets" alarm_targets, 2 "MonitorTime" monitor_time, 3 "TriggerCount" trigger_count,
    4 "AlarmPeriod" alarm_period, 5 "Condition" condition: String, 6 "AlarmLevel" alarm_level: i64,
    7 "MultiConditions" multi_conditions: Vec<MultiCondition>, 8 "Status" status: bool, 9 "Enable" enable: bool,
    10 "MessageTemplate" message_template: String, 11 "CallBack" call_back: CallBackInfo,
    12 "Analysis" analysis: Vec<AnalysisDimensional>, 13 "GroupTriggerStatus" group_trigger_status: bool,
    14 "GroupTriggerCondition" group_trigger_condition: Vec<String>, 15 "Tags" tags: Vec<Tag>,
    16 "MonitorObjectType" monitor_object_type: i64, 17 "Classifications" classifications: Vec<AlarmClassification>,
    18 "AlarmNoticeIds" alarm_notice_ids: Vec<String>, 19 "MonitorNotice" monitor_notice: MonitorNotice
} }

/// In the request of [`CreateAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmTarget {
    /// Required.
    pub topic_id: Option<String>,
    /// Required.
    pub query: Option<String>,
    /// Required.
    pub number: Option<i64>,
    /// Required.
    pub start_time_offset: Option<i64>,
    /// Required.
    pub end_time_offset: Option<i64>,
    /// Required.
    pub logset_id: Option<String>,
    pub syntax_rule: Option<i64>,
}

/// Arguments of [`AlarmTarget::new`].
pub struct AlarmTargetRequired {
    pub topic_id: String,
    pub query: String,
    pub number: i64,
    pub start_time_offset: i64,
    pub end_time_offset: i64,
    pub logset_id: String,
}
input! { AlarmTarget { AlarmTargetRequired: topic_id, query, number, start_time_offset, end_time_offset, logset_id } {
    0 "TopicId" topic_id: String, 1 "Query" query: String, 2 "Number" number: i64,
    3 "StartTimeOffset" start_time_offset: i64, 4 "EndTimeOffset" end_time_offset: i64, 5 "LogsetId" logset_id: String,
    6 "SyntaxRule" syntax_rule: i64
} }

/// In the request of [`CreateAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorTime {
    /// Required.
    pub r#type: Option<String>,
    pub time: Option<i64>,
    pub cron_expression: Option<String>,
}
input! { MonitorTime(r#type: String) {
    0 "Type" r#type: String, 1 "Time" time: i64, 2 "CronExpression" cron_expression: String
} }

/// In the request of [`CreateAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiCondition {
    pub condition: Option<String>,
    pub alarm_level: Option<i64>,
}
input! { MultiCondition() {
    0 "Condition" condition: String, 1 "AlarmLevel" alarm_level: i64
} }

/// In the request of [`CreateAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallBackInfo {
    /// Required.
    pub body: Option<String>,
    pub headers: Option<Vec<String>>,
}
input! { CallBackInfo(body: String) {
    0 "Body" body: String, 1 "Headers" headers: Vec<String>
} }

/// In the request of [`CreateAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalysisDimensional {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub content: Option<String>,
    pub config_info: Option<Vec<AlarmAnalysisConfig>>,
}
input! { AnalysisDimensional(name: String, r#type: String, content: String) {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Content" content: String,
    3 "ConfigInfo" config_info: Vec<AlarmAnalysisConfig>
} }

/// In the request of [`CreateAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmAnalysisConfig {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { AlarmAnalysisConfig(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Tag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmClassification {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { AlarmClassification(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorNotice {
    pub notices: Option<Vec<MonitorNoticeRule>>,
}
input! { MonitorNotice() {
    0 "Notices" notices: Vec<MonitorNoticeRule>
} }

/// In the request of [`CreateAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorNoticeRule {
    pub notice_id: Option<String>,
    pub content_tmpl_id: Option<String>,
    pub alarm_levels: Option<Vec<i64>>,
}
input! { MonitorNoticeRule() {
    0 "NoticeId" notice_id: String, 1 "ContentTmplId" content_tmpl_id: String, 2 "AlarmLevels" alarm_levels: Vec<i64>
} }

/// Response of [`CreateAlarm`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmOutput {
    pub alarm_id: Option<String>,
}
model! { CreateAlarmOutput {
    0 "AlarmId" alarm_id: String
} }

/// Creates alarm notice: `CreateAlarmNotice` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateAlarmNotice>.
///
/// Errors: [`codes::INVALID_PARAMETER_ALARM_NOTICE_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmNotice {
    /// Required.
    pub name: String,
    pub tags: Option<Vec<Tag>>,
    pub r#type: Option<String>,
    pub notice_receivers: Option<Vec<NoticeReceiver>>,
    pub web_callbacks: Option<Vec<WebCallback>>,
    pub notice_rules: Option<Vec<NoticeRule>>,
    pub jump_domain: Option<String>,
    pub deliver_status: Option<i64>,
    pub deliver_config: Option<DeliverConfig>,
    pub alarm_shield_status: Option<i64>,
    pub secure_detail_status: Option<i64>,
    pub callback_prioritize: Option<bool>,
}
operation! { CreateAlarmNotice(name: String) "CreateAlarmNotice" -> CreateAlarmNoticeOutput {
    0 "Name" name, 1 "Tags" tags: Vec<Tag>, 2 "Type" r#type: String,
    3 "NoticeReceivers" notice_receivers: Vec<NoticeReceiver>, 4 "WebCallbacks" web_callbacks: Vec<WebCallback>,
    5 "NoticeRules" notice_rules: Vec<NoticeRule>, 6 "JumpDomain" jump_domain: String,
    7 "DeliverStatus" deliver_status: i64, 8 "DeliverConfig" deliver_config: DeliverConfig,
    9 "AlarmShieldStatus" alarm_shield_status: i64, 10 "SecureDetailStatus" secure_detail_status: i64,
    11 "CallbackPrioritize" callback_prioritize: bool
} }

/// In the request of [`CreateAlarmNotice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeReceiver {
    /// Required.
    pub receiver_type: Option<String>,
    /// Required.
    pub receiver_ids: Option<Vec<i64>>,
    /// Required.
    pub receiver_channels: Option<Vec<String>>,
    pub notice_content_id: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub index: Option<i64>,
}
input! { NoticeReceiver(receiver_type: String, receiver_ids: Vec<i64>, receiver_channels: Vec<String>) {
    0 "ReceiverType" receiver_type: String, 1 "ReceiverIds" receiver_ids: Vec<i64>,
    2 "ReceiverChannels" receiver_channels: Vec<String>, 3 "NoticeContentId" notice_content_id: String,
    4 "StartTime" start_time: String, 5 "EndTime" end_time: String, 6 "Index" index: i64
} }

/// In the request of [`CreateAlarmNotice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebCallback {
    /// Required.
    pub callback_type: Option<String>,
    /// Required.
    pub url: Option<String>,
    pub web_callback_id: Option<String>,
    pub method: Option<String>,
    pub notice_content_id: Option<String>,
    pub remind_type: Option<i64>,
    pub mobiles: Option<Vec<String>>,
    pub user_ids: Option<Vec<String>>,
    /// Deprecated.
    pub headers: Option<Vec<String>>,
    /// Deprecated.
    pub body: Option<String>,
    pub index: Option<i64>,
}
input! { WebCallback(callback_type: String, url: String) {
    0 "CallbackType" callback_type: String, 1 "Url" url: String, 2 "WebCallbackId" web_callback_id: String,
    3 "Method" method: String, 4 "NoticeContentId" notice_content_id: String, 5 "RemindType" remind_type: i64,
    6 "Mobiles" mobiles: Vec<String>, 7 "UserIds" user_ids: Vec<String>, 8 "Headers" headers: Vec<String>,
    9 "Body" body: String, 10 "Index" index: i64
} }

/// In the request of [`CreateAlarmNotice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeRule {
    pub rule: Option<String>,
    pub notice_receivers: Option<Vec<NoticeReceiver>>,
    pub web_callbacks: Option<Vec<WebCallback>>,
    pub escalate: Option<bool>,
    pub r#type: Option<i64>,
    pub interval: Option<i64>,
    pub escalate_notice: Option<EscalateNoticeInfo>,
}
input! { NoticeRule() {
    0 "Rule" rule: String, 1 "NoticeReceivers" notice_receivers: Vec<NoticeReceiver>,
    2 "WebCallbacks" web_callbacks: Vec<WebCallback>, 3 "Escalate" escalate: bool, 4 "Type" r#type: i64,
    5 "Interval" interval: i64, 6 "EscalateNotice" escalate_notice: EscalateNoticeInfo
} }

/// In the request of [`CreateAlarmNotice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EscalateNoticeInfo {
    /// Required.
    pub notice_receivers: Option<Vec<NoticeReceiver>>,
    /// Required.
    pub web_callbacks: Option<Vec<WebCallback>>,
    pub escalate: Option<bool>,
    pub interval: Option<i64>,
    pub r#type: Option<i64>,
    pub escalate_notice: Option<Box<EscalateNoticeInfo>>,
}
input! { EscalateNoticeInfo(notice_receivers: Vec<NoticeReceiver>, web_callbacks: Vec<WebCallback>) {
    0 "NoticeReceivers" notice_receivers: Vec<NoticeReceiver>, 1 "WebCallbacks" web_callbacks: Vec<WebCallback>,
    2 "Escalate" escalate: bool, 3 "Interval" interval: i64, 4 "Type" r#type: i64,
    5 "EscalateNotice" escalate_notice: Box<EscalateNoticeInfo>
} }

/// In the request of [`CreateAlarmNotice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliverConfig {
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub topic_id: Option<String>,
    /// Required.
    pub scope: Option<i64>,
}
input! { DeliverConfig(region: String, topic_id: String, scope: i64) {
    0 "Region" region: String, 1 "TopicId" topic_id: String, 2 "Scope" scope: i64
} }

/// Response of [`CreateAlarmNotice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmNoticeOutput {
    pub alarm_notice_id: Option<String>,
}
model! { CreateAlarmNoticeOutput {
    0 "AlarmNoticeId" alarm_notice_id: String
} }

/// Creates alarm shield: `CreateAlarmShield` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateAlarmShield>.
///
/// Errors: [`codes::INVALID_PARAMETER_ALARM_NOTICE_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmShield {
    /// Required.
    pub alarm_notice_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub reason: String,
    pub rule: Option<String>,
}

/// Arguments of [`CreateAlarmShield::new`].
pub struct CreateAlarmShieldRequired {
    pub alarm_notice_id: String,
    pub start_time: i64,
    pub end_time: i64,
    pub r#type: i64,
    pub reason: String,
}
operation! { CreateAlarmShield { CreateAlarmShieldRequired: alarm_notice_id, start_time, end_time, r#type, reason }
    "CreateAlarmShield" -> CreateAlarmShieldOutput {
    0 "AlarmNoticeId" alarm_notice_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Type" r#type,
    4 "Reason" reason, 5 "Rule" rule: String
} }

/// Response of [`CreateAlarmShield`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmShieldOutput {
    pub task_id: Option<String>,
}
model! { CreateAlarmShieldOutput {
    0 "TaskId" task_id: String
} }

/// Creates cloud product log collection: `CreateCloudProductLogCollection` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateCloudProductLogCollection>.
///
/// Errors: [`codes::FAILED_OPERATION_CLOUD_PRODUCT_INVOCATION_ERROR`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_LOGSET_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudProductLogCollection {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub assumer_name: String,
    /// Required.
    pub log_type: String,
    /// Required.
    pub cloud_product_region: String,
    /// Required.
    pub cls_region: String,
    pub logset_name: Option<String>,
    pub topic_name: Option<String>,
    pub extend: Option<String>,
    pub logset_id: Option<String>,
    pub topic_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

/// Arguments of [`CreateCloudProductLogCollection::new`].
pub struct CreateCloudProductLogCollectionRequired {
    pub instance_id: String,
    pub assumer_name: String,
    pub log_type: String,
    pub cloud_product_region: String,
    pub cls_region: String,
}
operation! {
    CreateCloudProductLogCollection { CreateCloudProductLogCollectionRequired: instance_id, assumer_name, log_type, cloud_product_region, cls_region }
    "CreateCloudProductLogCollection" -> CreateCloudProductLogCollectionOutput {
    0 "InstanceId" instance_id, 1 "AssumerName" assumer_name, 2 "LogType" log_type,
    3 "CloudProductRegion" cloud_product_region, 4 "ClsRegion" cls_region, 5 "LogsetName" logset_name: String,
    6 "TopicName" topic_name: String, 7 "Extend" extend: String, 8 "LogsetId" logset_id: String,
    9 "TopicId" topic_id: String, 10 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateCloudProductLogCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudProductLogCollectionOutput {
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub logset_id: Option<String>,
    pub logset_name: Option<String>,
    pub status: Option<i64>,
}
model! { CreateCloudProductLogCollectionOutput {
    0 "TopicId" topic_id: String, 1 "TopicName" topic_name: String, 2 "LogsetId" logset_id: String,
    3 "LogsetName" logset_name: String, 4 "Status" status: i64
} }

/// Creates config: `CreateConfig` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_CONFIG_CONFLICT`], [`codes::LIMIT_EXCEEDED_CONFIG`],
/// [`codes::RESOURCE_NOT_FOUND_CONFIG_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfig {
    /// Required.
    pub name: String,
    /// Required.
    pub output: String,
    pub path: Option<String>,
    pub log_type: Option<String>,
    pub extract_rule: Option<ExtractRuleInfo>,
    pub exclude_paths: Option<Vec<ExcludePathInfo>>,
    pub user_define_rule: Option<String>,
    pub advanced_config: Option<String>,
    pub input_type: Option<String>,
}
operation! { CreateConfig(name: String, output: String) "CreateConfig" -> CreateConfigOutput {
    0 "Name" name, 1 "Output" output, 2 "Path" path: String, 3 "LogType" log_type: String,
    4 "ExtractRule" extract_rule: ExtractRuleInfo, 5 "ExcludePaths" exclude_paths: Vec<ExcludePathInfo>,
    6 "UserDefineRule" user_define_rule: String, 7 "AdvancedConfig" advanced_config: String,
    8 "InputType" input_type: String
} }

/// In the request of [`CreateConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractRuleInfo {
    pub time_key: Option<String>,
    pub time_format: Option<String>,
    pub delimiter: Option<String>,
    pub log_regex: Option<String>,
    pub begin_regex: Option<String>,
    pub keys: Option<Vec<String>>,
    pub filter_key_regex: Option<Vec<KeyRegexInfo>>,
    pub un_match_up_load_switch: Option<bool>,
    pub un_match_log_key: Option<String>,
    pub backtracking: Option<i64>,
    pub is_gbk: Option<i64>,
    pub json_standard: Option<i64>,
    pub protocol: Option<String>,
    pub address: Option<String>,
    pub parse_protocol: Option<String>,
    pub metadata_type: Option<i64>,
    pub path_regex: Option<String>,
    pub meta_tags: Option<Vec<MetaTagInfo>>,
    pub event_log_rules: Option<Vec<EventLog>>,
    pub advance_filter_rules: Option<Vec<AdvanceFilterRuleInfo>>,
    pub raw_log_key: Option<String>,
    pub units: Option<Vec<String>>,
    pub include_kernel: Option<bool>,
    pub use_journal_time: Option<bool>,
    pub keys_delimiter: Option<Vec<String>>,
    pub keys_flag: Option<Vec<i64>>,
}
input! { ExtractRuleInfo() {
    0 "TimeKey" time_key: String, 1 "TimeFormat" time_format: String, 2 "Delimiter" delimiter: String,
    3 "LogRegex" log_regex: String, 4 "BeginRegex" begin_regex: String, 5 "Keys" keys: Vec<String>,
    6 "FilterKeyRegex" filter_key_regex: Vec<KeyRegexInfo>, 7 "UnMatchUpLoadSwitch" un_match_up_load_switch: bool,
    8 "UnMatchLogKey" un_match_log_key: String, 9 "Backtracking" backtracking: i64, 10 "IsGBK" is_gbk: i64,
    11 "JsonStandard" json_standard: i64, 12 "Protocol" protocol: String, 13 "Address" address: String,
    14 "ParseProtocol" parse_protocol: String, 15 "MetadataType" metadata_type: i64, 16 "PathRegex" path_regex: String,
    17 "MetaTags" meta_tags: Vec<MetaTagInfo>, 18 "EventLogRules" event_log_rules: Vec<EventLog>,
    19 "AdvanceFilterRules" advance_filter_rules: Vec<AdvanceFilterRuleInfo>, 20 "RawLogKey" raw_log_key: String,
    21 "Units" units: Vec<String>, 22 "IncludeKernel" include_kernel: bool, 23 "UseJournalTime" use_journal_time: bool,
    24 "KeysDelimiter" keys_delimiter: Vec<String>, 25 "KeysFlag" keys_flag: Vec<i64>
} }

/// In the request of [`CreateConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyRegexInfo {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub regex: Option<String>,
}
input! { KeyRegexInfo(key: String, regex: String) {
    0 "Key" key: String, 1 "Regex" regex: String
} }

/// In the request of [`CreateConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaTagInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { MetaTagInfo() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventLog {
    /// Required.
    pub event_channel: Option<String>,
    /// Required.
    pub time_type: Option<i64>,
    pub timestamp: Option<i64>,
    pub event_ids: Option<Vec<String>>,
}
input! { EventLog(event_channel: String, time_type: i64) {
    0 "EventChannel" event_channel: String, 1 "TimeType" time_type: i64, 2 "Timestamp" timestamp: i64,
    3 "EventIDs" event_ids: Vec<String>
} }

/// In the request of [`CreateConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvanceFilterRuleInfo {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub rule: Option<i64>,
    pub value: Option<String>,
}
input! { AdvanceFilterRuleInfo(key: String, rule: i64) {
    0 "Key" key: String, 1 "Rule" rule: i64, 2 "Value" value: String
} }

/// In the request of [`CreateConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExcludePathInfo {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { ExcludePathInfo(r#type: String, value: String) {
    0 "Type" r#type: String, 1 "Value" value: String
} }

/// Response of [`CreateConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigOutput {
    pub config_id: Option<String>,
}
model! { CreateConfigOutput {
    0 "ConfigId" config_id: String
} }

/// Creates config extra: `CreateConfigExtra` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateConfigExtra>.
///
/// Errors: [`codes::INVALID_PARAMETER_DB_DUPLICATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigExtra {
    /// Required.
    pub name: String,
    /// Required.
    pub topic_id: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub log_type: String,
    /// Required.
    pub config_flag: String,
    /// Required.
    pub logset_id: String,
    /// Required.
    pub logset_name: String,
    /// Required.
    pub topic_name: String,
    pub host_file: Option<HostFileInfo>,
    pub container_file: Option<ContainerFileInfo>,
    pub container_stdout: Option<ContainerStdoutInfo>,
    /// Deprecated.
    pub log_format: Option<String>,
    pub extract_rule: Option<ExtractRuleInfo>,
    pub exclude_paths: Option<Vec<ExcludePathInfo>>,
    pub user_define_rule: Option<String>,
    pub group_id: Option<String>,
    pub group_ids: Option<Vec<String>>,
    pub collect_infos: Option<Vec<CollectInfo>>,
    pub advanced_config: Option<String>,
}

/// Arguments of [`CreateConfigExtra::new`].
pub struct CreateConfigExtraRequired {
    pub name: String,
    pub topic_id: String,
    pub r#type: String,
    pub log_type: String,
    pub config_flag: String,
    pub logset_id: String,
    pub logset_name: String,
    pub topic_name: String,
}
operation! {
    CreateConfigExtra { CreateConfigExtraRequired: name, topic_id, r#type, log_type, config_flag, logset_id, logset_name, topic_name }
    "CreateConfigExtra" -> CreateConfigExtraOutput {
    0 "Name" name, 1 "TopicId" topic_id, 2 "Type" r#type, 3 "LogType" log_type, 4 "ConfigFlag" config_flag,
    5 "LogsetId" logset_id, 6 "LogsetName" logset_name, 7 "TopicName" topic_name, 8 "HostFile" host_file: HostFileInfo,
    9 "ContainerFile" container_file: ContainerFileInfo, 10 "ContainerStdout" container_stdout: ContainerStdoutInfo,
    11 "LogFormat" log_format: String, 12 "ExtractRule" extract_rule: ExtractRuleInfo,
    13 "ExcludePaths" exclude_paths: Vec<ExcludePathInfo>, 14 "UserDefineRule" user_define_rule: String,
    15 "GroupId" group_id: String, 16 "GroupIds" group_ids: Vec<String>,
    17 "CollectInfos" collect_infos: Vec<CollectInfo>, 18 "AdvancedConfig" advanced_config: String
} }

/// In the request of [`CreateConfigExtra`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostFileInfo {
    /// Required.
    pub log_path: Option<String>,
    /// Required.
    pub file_pattern: Option<String>,
    pub custom_labels: Option<Vec<String>>,
}
input! { HostFileInfo(log_path: String, file_pattern: String) {
    0 "LogPath" log_path: String, 1 "FilePattern" file_pattern: String, 2 "CustomLabels" custom_labels: Vec<String>
} }

/// In the request of [`CreateConfigExtra`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerFileInfo {
    /// Required.
    pub namespace: Option<String>,
    /// Required.
    pub container: Option<String>,
    /// Required.
    pub log_path: Option<String>,
    /// Required.
    pub file_pattern: Option<String>,
    pub file_paths: Option<Vec<FilePathInfo>>,
    pub include_labels: Option<Vec<String>>,
    pub work_load: Option<ContainerWorkLoadInfo>,
    pub exclude_namespace: Option<String>,
    pub exclude_labels: Option<Vec<String>>,
    pub custom_labels: Option<Vec<String>>,
}
input! { ContainerFileInfo(namespace: String, container: String, log_path: String, file_pattern: String) {
    0 "Namespace" namespace: String, 1 "Container" container: String, 2 "LogPath" log_path: String,
    3 "FilePattern" file_pattern: String, 4 "FilePaths" file_paths: Vec<FilePathInfo>,
    5 "IncludeLabels" include_labels: Vec<String>, 6 "WorkLoad" work_load: ContainerWorkLoadInfo,
    7 "ExcludeNamespace" exclude_namespace: String, 8 "ExcludeLabels" exclude_labels: Vec<String>,
    9 "CustomLabels" custom_labels: Vec<String>
} }

/// In the request of [`CreateConfigExtra`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilePathInfo {
    pub path: Option<String>,
    pub file: Option<String>,
}
input! { FilePathInfo() {
    0 "Path" path: String, 1 "File" file: String
} }

/// In the request of [`CreateConfigExtra`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerWorkLoadInfo {
    /// Required.
    pub kind: Option<String>,
    /// Required.
    pub name: Option<String>,
    pub container: Option<String>,
    pub namespace: Option<String>,
}
input! { ContainerWorkLoadInfo(kind: String, name: String) {
    0 "Kind" kind: String, 1 "Name" name: String, 2 "Container" container: String, 3 "Namespace" namespace: String
} }

/// In the request of [`CreateConfigExtra`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerStdoutInfo {
    /// Required.
    pub all_containers: Option<bool>,
    pub container: Option<String>,
    pub namespace: Option<String>,
    pub include_labels: Option<Vec<String>>,
    pub work_loads: Option<Vec<ContainerWorkLoadInfo>>,
    pub exclude_namespace: Option<String>,
    pub exclude_labels: Option<Vec<String>>,
    pub custom_labels: Option<Vec<String>>,
}
input! { ContainerStdoutInfo(all_containers: bool) {
    0 "AllContainers" all_containers: bool, 1 "Container" container: String, 2 "Namespace" namespace: String,
    3 "IncludeLabels" include_labels: Vec<String>, 4 "WorkLoads" work_loads: Vec<ContainerWorkLoadInfo>,
    5 "ExcludeNamespace" exclude_namespace: String, 6 "ExcludeLabels" exclude_labels: Vec<String>,
    7 "CustomLabels" custom_labels: Vec<String>
} }

/// In the request of [`CreateConfigExtra`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectInfo {
    /// Required.
    pub r#type: Option<i64>,
    pub collect_configs: Option<Vec<CollectConfig>>,
}
input! { CollectInfo(r#type: i64) {
    0 "Type" r#type: i64, 1 "CollectConfigs" collect_configs: Vec<CollectConfig>
} }

/// In the request of [`CreateConfigExtra`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectConfig {
    /// Required.
    pub name: Option<String>,
}
input! { CollectConfig(name: String) {
    0 "Name" name: String
} }

/// Response of [`CreateConfigExtra`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigExtraOutput {
    pub config_extra_id: Option<String>,
}
model! { CreateConfigExtraOutput {
    0 "ConfigExtraId" config_extra_id: String
} }

/// Creates console: `CreateConsole` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateConsole>.
///
/// Errors: [`codes::FAILED_OPERATION_SEARCH_TIMEOUT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsole {
    /// Required.
    pub access_mode: Vec<String>,
    /// Required.
    pub login_mode: i64,
    /// Required.
    pub domain_prefix: String,
    pub accounts: Option<Vec<ConsoleAccount>>,
    pub anonymous_login: Option<AnonymousLoginInfo>,
    pub intranet_type: Option<i64>,
    pub intranet_region: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub auth_roles: Option<Vec<AuthRoleInfo>>,
    pub tags: Option<Vec<Tag>>,
    pub hide_params: Option<Vec<String>>,
    pub access_control_rules: Option<Vec<AccessControlRule>>,
    pub remarks: Option<String>,
    pub menus: Option<Vec<String>>,
}
operation! { CreateConsole(access_mode: Vec<String>, login_mode: i64, domain_prefix: String)
    "CreateConsole" -> CreateConsoleOutput {
    0 "AccessMode" access_mode, 1 "LoginMode" login_mode, 2 "DomainPrefix" domain_prefix,
    3 "Accounts" accounts: Vec<ConsoleAccount>, 4 "AnonymousLogin" anonymous_login: AnonymousLoginInfo,
    5 "IntranetType" intranet_type: i64, 6 "IntranetRegion" intranet_region: String, 7 "VpcId" vpc_id: String,
    8 "SubnetId" subnet_id: String, 9 "AuthRoles" auth_roles: Vec<AuthRoleInfo>, 10 "Tags" tags: Vec<Tag>,
    11 "HideParams" hide_params: Vec<String>, 12 "AccessControlRules" access_control_rules: Vec<AccessControlRule>,
    13 "Remarks" remarks: String, 14 "Menus" menus: Vec<String>
} }

/// In the request of [`CreateConsole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsoleAccount {
    /// Required.
    pub user_name: Option<String>,
    /// Required. Secret.
    pub password: Option<Secret>,
    /// Required.
    pub secret_id: Option<String>,
    /// Required. Secret.
    pub secret_key: Option<Secret>,
    pub email: Option<String>,
}
input! { ConsoleAccount(user_name: String, password: Secret, secret_id: String, secret_key: Secret) {
    0 "UserName" user_name: String, 1 "Password" password: Secret, 2 "SecretId" secret_id: String,
    3 "SecretKey" secret_key: Secret, 4 "Email" email: String
} }

/// In the request of [`CreateConsole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnonymousLoginInfo {
    /// Required.
    pub secret_id: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
}
input! { AnonymousLoginInfo(secret_id: String) {
    0 "SecretId" secret_id: String, 1 "SecretKey" secret_key: Secret
} }

/// In the request of [`CreateConsole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthRoleInfo {
    /// Required.
    pub role_name: Option<String>,
    /// Required.
    pub secret_id: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
}
input! { AuthRoleInfo(role_name: String, secret_id: String) {
    0 "RoleName" role_name: String, 1 "SecretId" secret_id: String, 2 "SecretKey" secret_key: Secret
} }

/// In the request of [`CreateConsole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessControlRule {
    /// Required.
    pub cidr_blocks: Option<Vec<String>>,
    /// Required.
    pub action: Option<String>,
    /// Required.
    pub access_mode: Option<String>,
}
input! { AccessControlRule(cidr_blocks: Vec<String>, action: String, access_mode: String) {
    0 "CidrBlocks" cidr_blocks: Vec<String>, 1 "Action" action: String, 2 "AccessMode" access_mode: String
} }

/// Response of [`CreateConsole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsoleOutput {
    pub console_id: Option<String>,
}
model! { CreateConsoleOutput {
    0 "ConsoleId" console_id: String
} }

/// Creates console sharing: `CreateConsoleSharing` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateConsoleSharing>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsoleSharing {
    /// Required.
    pub sharing_config: ConsoleSharingConfig,
}
operation! { CreateConsoleSharing(sharing_config: ConsoleSharingConfig)
    "CreateConsoleSharing" -> CreateConsoleSharingOutput {
    0 "SharingConfig" sharing_config
} }

/// In the request of [`CreateConsoleSharing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsoleSharingConfig {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub r#type: Option<i64>,
    /// Required.
    pub duration_milliseconds: Option<i64>,
    /// Required.
    pub resources: Option<Vec<String>>,
    pub domain: Option<String>,
    /// Secret.
    pub verify_code: Option<Secret>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub now_time: Option<i64>,
    pub params: Option<Vec<ConsoleSharingParam>>,
    pub is_lock_time_range: Option<bool>,
    pub is_lock_query: Option<bool>,
    pub is_support_log_export: Option<bool>,
}
input! { ConsoleSharingConfig(name: String, r#type: i64, duration_milliseconds: i64, resources: Vec<String>) {
    0 "Name" name: String, 1 "Type" r#type: i64, 2 "DurationMilliseconds" duration_milliseconds: i64,
    3 "Resources" resources: Vec<String>, 4 "Domain" domain: String, 5 "VerifyCode" verify_code: Secret,
    6 "StartTime" start_time: String, 7 "EndTime" end_time: String, 8 "NowTime" now_time: i64,
    9 "Params" params: Vec<ConsoleSharingParam>, 10 "IsLockTimeRange" is_lock_time_range: bool,
    11 "IsLockQuery" is_lock_query: bool, 12 "IsSupportLogExport" is_support_log_export: bool
} }

/// In the request of [`CreateConsoleSharing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsoleSharingParam {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { ConsoleSharingParam() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`CreateConsoleSharing`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsoleSharingOutput {
    pub sharing_url: Option<String>,
    pub sharing_id: Option<String>,
}
model! { CreateConsoleSharingOutput {
    0 "SharingUrl" sharing_url: String, 1 "SharingId" sharing_id: String
} }

/// Creates consumer: `CreateConsumer` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateConsumer>.
///
/// Errors: [`codes::INVALID_PARAMETER_DB_DUPLICATION`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumer {
    /// Required.
    pub topic_id: String,
    pub need_content: Option<bool>,
    pub content: Option<ConsumerContent>,
    pub ckafka: Option<Ckafka>,
    pub compression: Option<i64>,
    pub role_arn: Option<String>,
    pub external_id: Option<String>,
    pub advanced_config: Option<AdvancedConsumerConfiguration>,
}
operation! { CreateConsumer(topic_id: String) "CreateConsumer" -> Empty {
    0 "TopicId" topic_id, 1 "NeedContent" need_content: bool, 2 "Content" content: ConsumerContent,
    3 "Ckafka" ckafka: Ckafka, 4 "Compression" compression: i64, 5 "RoleArn" role_arn: String,
    6 "ExternalId" external_id: String, 7 "AdvancedConfig" advanced_config: AdvancedConsumerConfiguration
} }

/// Response of [`CreateConsumer`]: empty.
pub type CreateConsumerOutput = Empty;

/// In the request of [`CreateConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumerContent {
    /// Required.
    pub enable_tag: Option<bool>,
    /// Required.
    pub meta_fields: Option<Vec<String>>,
    pub tag_json_not_tiled: Option<bool>,
    pub timestamp_accuracy: Option<i64>,
    pub json_type: Option<i64>,
}
input! { ConsumerContent(enable_tag: bool, meta_fields: Vec<String>) {
    0 "EnableTag" enable_tag: bool, 1 "MetaFields" meta_fields: Vec<String>,
    2 "TagJsonNotTiled" tag_json_not_tiled: bool, 3 "TimestampAccuracy" timestamp_accuracy: i64,
    4 "JsonType" json_type: i64
} }

/// In the request of [`CreateConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ckafka {
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub topic_name: Option<String>,
    pub vip: Option<String>,
    pub vport: Option<String>,
    pub instance_name: Option<String>,
    pub topic_id: Option<String>,
}
input! { Ckafka(instance_id: String, topic_name: String) {
    0 "InstanceId" instance_id: String, 1 "TopicName" topic_name: String, 2 "Vip" vip: String, 3 "Vport" vport: String,
    4 "InstanceName" instance_name: String, 5 "TopicId" topic_id: String
} }

/// In the request of [`CreateConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedConsumerConfiguration {
    pub partition_hash_status: Option<bool>,
    pub partition_fields: Option<Vec<String>>,
}
input! { AdvancedConsumerConfiguration() {
    0 "PartitionHashStatus" partition_hash_status: bool, 1 "PartitionFields" partition_fields: Vec<String>
} }

/// Creates consumer group: `CreateConsumerGroup` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroup {
    /// Required.
    pub consumer_group: String,
    /// Required.
    pub timeout: i64,
    /// Required.
    pub topics: Vec<String>,
    /// Required.
    pub logset_id: String,
}
operation! { CreateConsumerGroup(consumer_group: String, timeout: i64, topics: Vec<String>, logset_id: String)
    "CreateConsumerGroup" -> CreateConsumerGroupOutput {
    0 "ConsumerGroup" consumer_group, 1 "Timeout" timeout, 2 "Topics" topics, 3 "LogsetId" logset_id
} }

/// Response of [`CreateConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroupOutput {
    pub consumer_group: Option<String>,
}
model! { CreateConsumerGroupOutput {
    0 "ConsumerGroup" consumer_group: String
} }

/// Creates cos recharge: `CreateCosRecharge` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateCosRecharge>.
///
/// Errors: [`codes::INVALID_PARAMETER_DB_DUPLICATION`], [`codes::LIMIT_EXCEEDED_BILLING_COS_RECHARGE_OUT_OF_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosRecharge {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub logset_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub bucket: String,
    /// Required.
    pub bucket_region: String,
    /// Required.
    pub log_type: String,
    pub prefix: Option<String>,
    pub compress: Option<String>,
    pub extract_rule_info: Option<ExtractRuleInfo>,
    pub task_type: Option<i64>,
    pub metadata: Option<Vec<String>>,
}

/// Arguments of [`CreateCosRecharge::new`].
pub struct CreateCosRechargeRequired {
    pub topic_id: String,
    pub logset_id: String,
    pub name: String,
    pub bucket: String,
    pub bucket_region: String,
    pub log_type: String,
}
operation! {
    CreateCosRecharge { CreateCosRechargeRequired: topic_id, logset_id, name, bucket, bucket_region, log_type }
    "CreateCosRecharge" -> CreateCosRechargeOutput {
    0 "TopicId" topic_id, 1 "LogsetId" logset_id, 2 "Name" name, 3 "Bucket" bucket, 4 "BucketRegion" bucket_region,
    5 "LogType" log_type, 6 "Prefix" prefix: String, 7 "Compress" compress: String,
    8 "ExtractRuleInfo" extract_rule_info: ExtractRuleInfo, 9 "TaskType" task_type: i64,
    10 "Metadata" metadata: Vec<String>
} }

/// Response of [`CreateCosRecharge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosRechargeOutput {
    pub id: Option<String>,
}
model! { CreateCosRechargeOutput {
    0 "Id" id: String
} }

/// Creates dashboard: `CreateDashboard` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateDashboard>.
///
/// Errors: [`codes::INVALID_PARAMETER_DASHBOARD_NAME_CONFLICT`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_TAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDashboard {
    /// Required.
    pub dashboard_name: String,
    pub data: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateDashboard(dashboard_name: String) "CreateDashboard" -> CreateDashboardOutput {
    0 "DashboardName" dashboard_name, 1 "Data" data: String, 2 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateDashboard`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDashboardOutput {
    pub dashboard_id: Option<String>,
}
model! { CreateDashboardOutput {
    0 "DashboardId" dashboard_id: String
} }

/// Creates dashboard subscribe: `CreateDashboardSubscribe` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateDashboardSubscribe>.
///
/// Errors: [`codes::INVALID_PARAMETER_DASHBOARD_NAME_CONFLICT`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_DASHBOARD_RECORD_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDashboardSubscribe {
    /// Required.
    pub name: String,
    /// Required.
    pub dashboard_id: String,
    /// Required.
    pub cron: String,
    /// Required.
    pub subscribe_data: DashboardSubscribeData,
}
operation! {
    CreateDashboardSubscribe(name: String, dashboard_id: String, cron: String, subscribe_data: DashboardSubscribeData)
    "CreateDashboardSubscribe" -> Empty {
    0 "Name" name, 1 "DashboardId" dashboard_id, 2 "Cron" cron, 3 "SubscribeData" subscribe_data
} }

/// Response of [`CreateDashboardSubscribe`]: empty.
pub type CreateDashboardSubscribeOutput = Empty;

/// In the request of [`CreateDashboardSubscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DashboardSubscribeData {
    /// Required.
    pub notice_modes: Option<Vec<DashboardNoticeMode>>,
    pub dashboard_time: Option<Vec<String>>,
    pub template_variables: Option<Vec<DashboardTemplateVariable>>,
    pub timezone: Option<String>,
    pub subscribe_language: Option<String>,
    pub jump_domain: Option<String>,
    pub jump_url: Option<String>,
}
input! { DashboardSubscribeData(notice_modes: Vec<DashboardNoticeMode>) {
    0 "NoticeModes" notice_modes: Vec<DashboardNoticeMode>, 1 "DashboardTime" dashboard_time: Vec<String>,
    2 "TemplateVariables" template_variables: Vec<DashboardTemplateVariable>, 3 "Timezone" timezone: String,
    4 "SubscribeLanguage" subscribe_language: String, 5 "JumpDomain" jump_domain: String, 6 "JumpUrl" jump_url: String
} }

/// In the request of [`CreateDashboardSubscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DashboardNoticeMode {
    /// Required.
    pub receiver_type: Option<String>,
    pub values: Option<Vec<String>>,
    pub receiver_channels: Option<Vec<String>>,
    pub url: Option<String>,
}
input! { DashboardNoticeMode(receiver_type: String) {
    0 "ReceiverType" receiver_type: String, 1 "Values" values: Vec<String>,
    2 "ReceiverChannels" receiver_channels: Vec<String>, 3 "Url" url: String
} }

/// In the request of [`CreateDashboardSubscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DashboardTemplateVariable {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { DashboardTemplateVariable(key: String, values: Vec<String>) {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// Creates data transform: `CreateDataTransform` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateDataTransform>.
///
/// Errors: [`codes::INVALID_PARAMETER_CROSS_ACCOUNT_CONFLICT`], [`codes::INVALID_PARAMETER_DATA_FROM_TASK_CONFLICT`],
/// [`codes::INVALID_PARAMETER_INVALID_ETL_CONTENT`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataTransform {
    /// Required.
    pub func_type: i64,
    /// Required.
    pub src_topic_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub etl_content: String,
    /// Required.
    pub task_type: i64,
    pub dst_resources: Option<Vec<DataTransformResouceInfo>>,
    pub enable_flag: Option<i64>,
    pub preview_log_statistics: Option<Vec<PreviewLogStatistic>>,
    pub backup_give_up_data: Option<bool>,
    pub has_services_log: Option<i64>,
    pub data_transform_type: Option<i64>,
    pub keep_failure_log: Option<i64>,
    pub failure_log_key: Option<String>,
    pub process_from_timestamp: Option<i64>,
    pub process_to_timestamp: Option<i64>,
    pub task_id: Option<String>,
    pub data_transform_sql_data_sources: Option<Vec<DataTransformSqlDataSource>>,
    pub env_infos: Option<Vec<EnvInfo>>,
}

/// Arguments of [`CreateDataTransform::new`].
pub struct CreateDataTransformRequired {
    pub func_type: i64,
    pub src_topic_id: String,
    pub name: String,
    pub etl_content: String,
    pub task_type: i64,
}
operation! {
    CreateDataTransform { CreateDataTransformRequired: func_type, src_topic_id, name, etl_content, task_type }
    "CreateDataTransform" -> CreateDataTransformOutput {
    0 "FuncType" func_type, 1 "SrcTopicId" src_topic_id, 2 "Name" name, 3 "EtlContent" etl_content,
    4 "TaskType" task_type, 5 "DstResources" dst_resources: Vec<DataTransformResouceInfo>,
    6 "EnableFlag" enable_flag: i64, 7 "PreviewLogStatistics" preview_log_statistics: Vec<PreviewLogStatistic>,
    8 "BackupGiveUpData" backup_give_up_data: bool, 9 "HasServicesLog" has_services_log: i64,
    10 "DataTransformType" data_transform_type: i64, 11 "KeepFailureLog" keep_failure_log: i64,
    12 "FailureLogKey" failure_log_key: String, 13 "ProcessFromTimestamp" process_from_timestamp: i64,
    14 "ProcessToTimestamp" process_to_timestamp: i64, 15 "TaskId" task_id: String,
    16 "DataTransformSqlDataSources" data_transform_sql_data_sources: Vec<DataTransformSqlDataSource>,
    17 "EnvInfos" env_infos: Vec<EnvInfo>
} }

/// In the request of [`CreateDataTransform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewLogStatistic {
    /// Required.
    pub log_content: Option<String>,
    /// Required.
    pub line_num: Option<i64>,
    pub dst_topic_id: Option<String>,
    pub fail_reason: Option<String>,
    pub time: Option<String>,
    /// Deprecated.
    pub dst_topic_name: Option<String>,
}
input! { PreviewLogStatistic(log_content: String, line_num: i64) {
    0 "LogContent" log_content: String, 1 "LineNum" line_num: i64, 2 "DstTopicId" dst_topic_id: String,
    3 "FailReason" fail_reason: String, 4 "Time" time: String, 5 "DstTopicName" dst_topic_name: String
} }

/// In the request of [`CreateDataTransform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataTransformSqlDataSource {
    /// Required.
    pub data_source: Option<i64>,
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub instance_id: Option<String>,
    /// Required.
    pub user: Option<String>,
    /// Required.
    pub alias_name: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
}

/// Arguments of [`DataTransformSqlDataSource::new`].
pub struct DataTransformSqlDataSourceRequired {
    pub data_source: i64,
    pub region: String,
    pub instance_id: String,
    pub user: String,
    pub alias_name: String,
}
input! {
    DataTransformSqlDataSource { DataTransformSqlDataSourceRequired: data_source, region, instance_id, user, alias_name } {
    0 "DataSource" data_source: i64, 1 "Region" region: String, 2 "InstanceId" instance_id: String,
    3 "User" user: String, 4 "AliasName" alias_name: String, 5 "Password" password: Secret
} }

/// In the request of [`CreateDataTransform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvInfo {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { EnvInfo(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateDataTransform`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataTransformOutput {
    pub task_id: Option<String>,
}
model! { CreateDataTransformOutput {
    0 "TaskId" task_id: String
} }

/// Creates deliver cloud function: `CreateDeliverCloudFunction` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateDeliverCloudFunction>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeliverCloudFunction {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub function_name: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub qualifier: String,
    pub timeout: Option<i64>,
    pub max_msg_num: Option<i64>,
}
operation! { CreateDeliverCloudFunction(topic_id: String, function_name: String, namespace: String, qualifier: String)
    "CreateDeliverCloudFunction" -> Empty {
    0 "TopicId" topic_id, 1 "FunctionName" function_name, 2 "Namespace" namespace, 3 "Qualifier" qualifier,
    4 "Timeout" timeout: i64, 5 "MaxMsgNum" max_msg_num: i64
} }

/// Response of [`CreateDeliverCloudFunction`]: empty.
pub type CreateDeliverCloudFunctionOutput = Empty;

/// Creates dlc deliver: `CreateDlcDeliver` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateDlcDeliver>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_DB_DUPLICATION`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDlcDeliver {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub deliver_type: i64,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub dlc_info: DlcInfo,
    pub max_size: Option<i64>,
    pub interval: Option<i64>,
    pub end_time: Option<i64>,
    pub has_services_log: Option<i64>,
    pub auto_create_field: Option<bool>,
    pub dlc_fail_handle: Option<DlcFailHandle>,
    pub dsl_filter: Option<String>,
}

/// Arguments of [`CreateDlcDeliver::new`].
pub struct CreateDlcDeliverRequired {
    pub topic_id: String,
    pub name: String,
    pub deliver_type: i64,
    pub start_time: i64,
    pub dlc_info: DlcInfo,
}
operation! { CreateDlcDeliver { CreateDlcDeliverRequired: topic_id, name, deliver_type, start_time, dlc_info }
    "CreateDlcDeliver" -> CreateDlcDeliverOutput {
    0 "TopicId" topic_id, 1 "Name" name, 2 "DeliverType" deliver_type, 3 "StartTime" start_time, 4 "DlcInfo" dlc_info,
    5 "MaxSize" max_size: i64, 6 "Interval" interval: i64, 7 "EndTime" end_time: i64,
    8 "HasServicesLog" has_services_log: i64, 9 "AutoCreateField" auto_create_field: bool,
    10 "DlcFailHandle" dlc_fail_handle: DlcFailHandle, 11 "DSLFilter" dsl_filter: String
} }

/// In the request of [`CreateDlcDeliver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DlcInfo {
    /// Required.
    pub table_info: Option<DlcTableInfo>,
    /// Required.
    pub field_infos: Option<Vec<DlcFiledInfo>>,
    /// Required.
    pub partition_infos: Option<Vec<DlcPartitionInfo>>,
    pub partition_extra: Option<DlcPartitionExtra>,
}
input! { DlcInfo(table_info: DlcTableInfo, field_infos: Vec<DlcFiledInfo>, partition_infos: Vec<DlcPartitionInfo>) {
    0 "TableInfo" table_info: DlcTableInfo, 1 "FieldInfos" field_infos: Vec<DlcFiledInfo>,
    2 "PartitionInfos" partition_infos: Vec<DlcPartitionInfo>, 3 "PartitionExtra" partition_extra: DlcPartitionExtra
} }

/// In the request of [`CreateDlcDeliver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DlcTableInfo {
    /// Required.
    pub data_directory: Option<String>,
    /// Required.
    pub database_name: Option<String>,
    /// Required.
    pub table_name: Option<String>,
}
input! { DlcTableInfo(data_directory: String, database_name: String, table_name: String) {
    0 "DataDirectory" data_directory: String, 1 "DatabaseName" database_name: String, 2 "TableName" table_name: String
} }

/// In the request of [`CreateDlcDeliver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DlcFiledInfo {
    /// Required.
    pub cls_field: Option<String>,
    /// Required.
    pub dlc_field: Option<String>,
    /// Required.
    pub dlc_field_type: Option<String>,
    pub fill_field: Option<String>,
    pub disable: Option<bool>,
}
input! { DlcFiledInfo(cls_field: String, dlc_field: String, dlc_field_type: String) {
    0 "ClsField" cls_field: String, 1 "DlcField" dlc_field: String, 2 "DlcFieldType" dlc_field_type: String,
    3 "FillField" fill_field: String, 4 "Disable" disable: bool
} }

/// In the request of [`CreateDlcDeliver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DlcPartitionInfo {
    /// Required.
    pub cls_field: Option<String>,
    /// Required.
    pub dlc_field: Option<String>,
    /// Required.
    pub dlc_field_type: Option<String>,
}
input! { DlcPartitionInfo(cls_field: String, dlc_field: String, dlc_field_type: String) {
    0 "ClsField" cls_field: String, 1 "DlcField" dlc_field: String, 2 "DlcFieldType" dlc_field_type: String
} }

/// In the request of [`CreateDlcDeliver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DlcPartitionExtra {
    pub time_format: Option<String>,
    pub time_zone: Option<String>,
}
input! { DlcPartitionExtra() {
    0 "TimeFormat" time_format: String, 1 "TimeZone" time_zone: String
} }

/// In the request of [`CreateDlcDeliver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DlcFailHandle {
    pub store_to_dlc: Option<bool>,
    pub dlc_fail_table_info: Option<DlcFailTableInfo>,
}
input! { DlcFailHandle() {
    0 "StoreToDlc" store_to_dlc: bool, 1 "DlcFailTableInfo" dlc_fail_table_info: DlcFailTableInfo
} }

/// In the request of [`CreateDlcDeliver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DlcFailTableInfo {
    /// Required.
    pub table_name: Option<String>,
    /// Required.
    pub field_name: Option<String>,
}
input! { DlcFailTableInfo(table_name: String, field_name: String) {
    0 "TableName" table_name: String, 1 "FieldName" field_name: String
} }

/// Response of [`CreateDlcDeliver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDlcDeliverOutput {
    pub task_id: Option<String>,
}
model! { CreateDlcDeliverOutput {
    0 "TaskId" task_id: String
} }

/// Creates es recharge: `CreateEsRecharge` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateEsRecharge>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_DB_DUPLICATION`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEsRecharge {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub index: String,
    /// Required.
    pub query: String,
    /// Required.
    pub es_info: EsInfo,
    /// Required.
    pub import_info: EsImportInfo,
    /// Required.
    pub time_info: EsTimeInfo,
    pub has_services_log: Option<i64>,
}

/// Arguments of [`CreateEsRecharge::new`].
pub struct CreateEsRechargeRequired {
    pub topic_id: String,
    pub name: String,
    pub index: String,
    pub query: String,
    pub es_info: EsInfo,
    pub import_info: EsImportInfo,
    pub time_info: EsTimeInfo,
}
operation! {
    CreateEsRecharge { CreateEsRechargeRequired: topic_id, name, index, query, es_info, import_info, time_info }
    "CreateEsRecharge" -> CreateEsRechargeOutput {
    0 "TopicId" topic_id, 1 "Name" name, 2 "Index" index, 3 "Query" query, 4 "EsInfo" es_info,
    5 "ImportInfo" import_info, 6 "TimeInfo" time_info, 7 "HasServicesLog" has_services_log: i64
} }

/// In the request of [`CreateEsRecharge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EsInfo {
    /// Required.
    pub es_type: Option<i64>,
    pub access_mode: Option<i64>,
    pub instance_id: Option<String>,
    pub user: Option<String>,
    pub address: Option<String>,
    pub port: Option<i64>,
    pub vpc_id: Option<String>,
    pub virtual_gateway_type: Option<i64>,
    /// Secret.
    pub password: Option<Secret>,
}
input! { EsInfo(es_type: i64) {
    0 "EsType" es_type: i64, 1 "AccessMode" access_mode: i64, 2 "InstanceId" instance_id: String, 3 "User" user: String,
    4 "Address" address: String, 5 "Port" port: i64, 6 "VpcId" vpc_id: String,
    7 "VirtualGatewayType" virtual_gateway_type: i64, 8 "Password" password: Secret
} }

/// In the request of [`CreateEsRecharge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EsImportInfo {
    /// Required.
    pub r#type: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub max_delay: Option<i64>,
    pub check_interval: Option<i64>,
}
input! { EsImportInfo(r#type: i64) {
    0 "Type" r#type: i64, 1 "StartTime" start_time: i64, 2 "EndTime" end_time: i64, 3 "MaxDelay" max_delay: i64,
    4 "CheckInterval" check_interval: i64
} }

/// In the request of [`CreateEsRecharge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EsTimeInfo {
    /// Required.
    pub r#type: Option<i64>,
    pub time_key: Option<String>,
    pub time_format: Option<String>,
    pub time_zone: Option<String>,
}
input! { EsTimeInfo(r#type: i64) {
    0 "Type" r#type: i64, 1 "TimeKey" time_key: String, 2 "TimeFormat" time_format: String,
    3 "TimeZone" time_zone: String
} }

/// Response of [`CreateEsRecharge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEsRechargeOutput {
    pub task_id: Option<String>,
}
model! { CreateEsRechargeOutput {
    0 "TaskId" task_id: String
} }

/// Starts an export of logs to a file.
///
/// Asynchronous: `DescribeExports` shows the state and, when it is `Completed`, a download address that is valid for an
/// hour. The file is kept for three days. SQL is not accepted in `Query`.
///
/// `CreateExport` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateExport>.
///
/// Errors: [`codes::FAILED_OPERATION_TOPIC_CLOSED`], [`codes::LIMIT_EXCEEDED_EXPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExport {
    /// Required.
    pub topic_id: String,
    /// Largest number of logs: at most 50000000.
    ///
    /// Required.
    pub count: i64,
    /// Required.
    pub query: String,
    /// Required.
    pub from: i64,
    /// Required.
    pub to: i64,
    /// Order by time: `asc` or `desc` (default).
    pub order: Option<String>,
    pub format: Option<String>,
    pub syntax_rule: Option<i64>,
    pub derived_fields: Option<Vec<String>>,
}

/// Arguments of [`CreateExport::new`].
pub struct CreateExportRequired {
    pub topic_id: String,
    pub count: i64,
    pub query: String,
    pub from: i64,
    pub to: i64,
}
operation! { CreateExport { CreateExportRequired: topic_id, count, query, from, to }
    "CreateExport" -> CreateExportOutput {
    0 "TopicId" topic_id, 1 "Count" count, 2 "Query" query, 3 "From" from, 4 "To" to, 5 "Order" order: String,
    6 "Format" format: String, 7 "SyntaxRule" syntax_rule: i64, 8 "DerivedFields" derived_fields: Vec<String>
} }

/// Response of [`CreateExport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExportOutput {
    pub export_id: Option<String>,
}
model! { CreateExportOutput {
    0 "ExportId" export_id: String
} }

/// Creates host metric config: `CreateHostMetricConfig` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateHostMetricConfig>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_DB_DUPLICATION`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostMetricConfig {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub machine_group_ids: Vec<String>,
    /// Required.
    pub interval: i64,
    /// Required.
    pub host_metric_items: Vec<HostMetricItem>,
}

/// Arguments of [`CreateHostMetricConfig::new`].
pub struct CreateHostMetricConfigRequired {
    pub topic_id: String,
    pub name: String,
    pub machine_group_ids: Vec<String>,
    pub interval: i64,
    pub host_metric_items: Vec<HostMetricItem>,
}
operation! {
    CreateHostMetricConfig { CreateHostMetricConfigRequired: topic_id, name, machine_group_ids, interval, host_metric_items }
    "CreateHostMetricConfig" -> CreateHostMetricConfigOutput {
    0 "TopicId" topic_id, 1 "Name" name, 2 "MachineGroupIds" machine_group_ids, 3 "Interval" interval,
    4 "HostMetricItems" host_metric_items
} }

/// In the request of [`CreateHostMetricConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostMetricItem {
    /// Required.
    pub r#type: Option<String>,
}
input! { HostMetricItem(r#type: String) {
    0 "Type" r#type: String
} }

/// Response of [`CreateHostMetricConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostMetricConfigOutput {
    pub config_id: Option<String>,
}
model! { CreateHostMetricConfigOutput {
    0 "ConfigId" config_id: String
} }

/// Creates the index of a topic, which makes its logs searchable.
///
/// It applies to logs that are written after it. Index traffic and storage are billed.
///
/// `CreateIndex` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateIndex>.
///
/// Errors: [`codes::FAILED_OPERATION_IN_VALID_INDEX_RULE_FOR_SEARCH_LOW`], [`codes::FAILED_OPERATION_TOPIC_ISOLATED`],
/// [`codes::INVALID_PARAMETER_IN_VALID_INDEX_RULE_FOR_SEARCH_LOW`], [`codes::INVALID_PARAMETER_INDEX_CONFLICT`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_INDEX_KEY_OVER_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_INDEX_OPERATING`], [`codes::RESOURCE_NOT_FOUND_INDEX_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndex {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub rule: RuleInfo,
    pub status: Option<bool>,
    pub include_internal_fields: Option<bool>,
    pub metadata_flag: Option<i64>,
    pub coverage_field: Option<String>,
}
operation! { CreateIndex(topic_id: String, rule: RuleInfo) "CreateIndex" -> Empty {
    0 "TopicId" topic_id, 1 "Rule" rule, 2 "Status" status: bool,
    3 "IncludeInternalFields" include_internal_fields: bool, 4 "MetadataFlag" metadata_flag: i64,
    5 "CoverageField" coverage_field: String
} }

/// Response of [`CreateIndex`]: empty.
pub type CreateIndexOutput = Empty;

/// In the request of [`CreateIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleInfo {
    pub full_text: Option<FullTextInfo>,
    pub key_value: Option<RuleKeyValueInfo>,
    pub tag: Option<RuleTagInfo>,
    pub dynamic_index: Option<DynamicIndex>,
}
input! { RuleInfo() {
    0 "FullText" full_text: FullTextInfo, 1 "KeyValue" key_value: RuleKeyValueInfo, 2 "Tag" tag: RuleTagInfo,
    3 "DynamicIndex" dynamic_index: DynamicIndex
} }

/// In the request of [`CreateIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullTextInfo {
    /// Required.
    pub case_sensitive: Option<bool>,
    /// Required.
    pub tokenizer: Option<String>,
    pub contain_zh: Option<bool>,
}
input! { FullTextInfo(case_sensitive: bool, tokenizer: String) {
    0 "CaseSensitive" case_sensitive: bool, 1 "Tokenizer" tokenizer: String, 2 "ContainZH" contain_zh: bool
} }

/// In the request of [`CreateIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleKeyValueInfo {
    /// Required.
    pub case_sensitive: Option<bool>,
    pub key_values: Option<Vec<KeyValueInfo>>,
}
input! { RuleKeyValueInfo(case_sensitive: bool) {
    0 "CaseSensitive" case_sensitive: bool, 1 "KeyValues" key_values: Vec<KeyValueInfo>
} }

/// In the request of [`CreateIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValueInfo {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<ValueInfo>,
}
input! { KeyValueInfo(key: String, value: ValueInfo) {
    0 "Key" key: String, 1 "Value" value: ValueInfo
} }

/// In the request of [`CreateIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueInfo {
    /// Required.
    pub r#type: Option<String>,
    pub tokenizer: Option<String>,
    pub sql_flag: Option<bool>,
    pub contain_zh: Option<bool>,
    pub alias: Option<String>,
    pub open_index_for_child_only: Option<bool>,
    pub child_node: Option<Vec<KeyValueInfo>>,
}
input! { ValueInfo(r#type: String) {
    0 "Type" r#type: String, 1 "Tokenizer" tokenizer: String, 2 "SqlFlag" sql_flag: bool,
    3 "ContainZH" contain_zh: bool, 4 "Alias" alias: String, 5 "OpenIndexForChildOnly" open_index_for_child_only: bool,
    6 "ChildNode" child_node: Vec<KeyValueInfo>
} }

/// In the request of [`CreateIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleTagInfo {
    /// Required.
    pub case_sensitive: Option<bool>,
    /// Required.
    pub key_values: Option<Vec<KeyValueInfo>>,
}
input! { RuleTagInfo(case_sensitive: bool, key_values: Vec<KeyValueInfo>) {
    0 "CaseSensitive" case_sensitive: bool, 1 "KeyValues" key_values: Vec<KeyValueInfo>
} }

/// In the request of [`CreateIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicIndex {
    pub status: Option<bool>,
}
input! { DynamicIndex() {
    0 "Status" status: bool
} }

/// Creates kafka recharge: `CreateKafkaRecharge` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateKafkaRecharge>.
///
/// Errors: [`codes::INVALID_PARAMETER_DB_DUPLICATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKafkaRecharge {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub kafka_type: i64,
    /// Required.
    pub user_kafka_topics: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub log_recharge_rule: LogRechargeRuleInfo,
    pub kafka_instance: Option<String>,
    pub server_addr: Option<String>,
    pub is_encryption_addr: Option<bool>,
    pub protocol: Option<KafkaProtocolInfo>,
    pub consumer_group_name: Option<String>,
    pub user_kafka_meta: Option<UserKafkaMeta>,
}

/// Arguments of [`CreateKafkaRecharge::new`].
pub struct CreateKafkaRechargeRequired {
    pub topic_id: String,
    pub name: String,
    pub kafka_type: i64,
    pub user_kafka_topics: String,
    pub offset: i64,
    pub log_recharge_rule: LogRechargeRuleInfo,
}
operation! {
    CreateKafkaRecharge { CreateKafkaRechargeRequired: topic_id, name, kafka_type, user_kafka_topics, offset, log_recharge_rule }
    "CreateKafkaRecharge" -> CreateKafkaRechargeOutput {
    0 "TopicId" topic_id, 1 "Name" name, 2 "KafkaType" kafka_type, 3 "UserKafkaTopics" user_kafka_topics,
    4 "Offset" offset, 5 "LogRechargeRule" log_recharge_rule, 6 "KafkaInstance" kafka_instance: String,
    7 "ServerAddr" server_addr: String, 8 "IsEncryptionAddr" is_encryption_addr: bool,
    9 "Protocol" protocol: KafkaProtocolInfo, 10 "ConsumerGroupName" consumer_group_name: String,
    11 "UserKafkaMeta" user_kafka_meta: UserKafkaMeta
} }

/// In the request of [`CreateKafkaRecharge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogRechargeRuleInfo {
    /// Required.
    pub recharge_type: Option<String>,
    /// Required.
    pub encoding_format: Option<i64>,
    /// Required.
    pub default_time_switch: Option<bool>,
    pub log_regex: Option<String>,
    pub un_match_log_switch: Option<bool>,
    pub un_match_log_key: Option<String>,
    pub un_match_log_time_src: Option<i64>,
    pub default_time_src: Option<i64>,
    pub time_key: Option<String>,
    pub time_regex: Option<String>,
    pub time_format: Option<String>,
    pub time_zone: Option<String>,
    pub metadata: Option<Vec<String>>,
    pub keys: Option<Vec<String>>,
    pub parse_array: Option<bool>,
    pub delimiter: Option<String>,
    pub json_expand: Option<JsonExpandInfo>,
}
input! { LogRechargeRuleInfo(recharge_type: String, encoding_format: i64, default_time_switch: bool) {
    0 "RechargeType" recharge_type: String, 1 "EncodingFormat" encoding_format: i64,
    2 "DefaultTimeSwitch" default_time_switch: bool, 3 "LogRegex" log_regex: String,
    4 "UnMatchLogSwitch" un_match_log_switch: bool, 5 "UnMatchLogKey" un_match_log_key: String,
    6 "UnMatchLogTimeSrc" un_match_log_time_src: i64, 7 "DefaultTimeSrc" default_time_src: i64,
    8 "TimeKey" time_key: String, 9 "TimeRegex" time_regex: String, 10 "TimeFormat" time_format: String,
    11 "TimeZone" time_zone: String, 12 "Metadata" metadata: Vec<String>, 13 "Keys" keys: Vec<String>,
    14 "ParseArray" parse_array: bool, 15 "Delimiter" delimiter: String, 16 "JsonExpand" json_expand: JsonExpandInfo
} }

/// In the request of [`CreateKafkaRecharge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JsonExpandInfo {
    /// Required.
    pub switch: Option<bool>,
    /// Required.
    pub fields: Option<Vec<String>>,
    pub drop_original: Option<bool>,
    pub conflict_policy: Option<String>,
}
input! { JsonExpandInfo(switch: bool, fields: Vec<String>) {
    0 "Switch" switch: bool, 1 "Fields" fields: Vec<String>, 2 "DropOriginal" drop_original: bool,
    3 "ConflictPolicy" conflict_policy: String
} }

/// Response of [`CreateKafkaRecharge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKafkaRechargeOutput {
    pub id: Option<String>,
}
model! { CreateKafkaRechargeOutput {
    0 "Id" id: String
} }

/// Creates a logset: a group of topics.
///
/// `CreateLogset` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateLogset>.
///
/// Errors: [`codes::FAILED_OPERATION_LOGSET_CONFLICT`], [`codes::INVALID_PARAMETER_LOGSET_CONFLICT`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_LOGSET`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogset {
    /// Required.
    pub logset_name: String,
    pub tags: Option<Vec<Tag>>,
    pub logset_id: Option<String>,
}
operation! { CreateLogset(logset_name: String) "CreateLogset" -> CreateLogsetOutput {
    0 "LogsetName" logset_name, 1 "Tags" tags: Vec<Tag>, 2 "LogsetId" logset_id: String
} }

/// Response of [`CreateLogset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogsetOutput {
    pub logset_id: Option<String>,
}
model! { CreateLogsetOutput {
    0 "LogsetId" logset_id: String
} }

/// Creates machine group: `CreateMachineGroup` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateMachineGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_MACHINE_GROUP_CONFLICT`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_MACHINE_GROUP`], [`codes::LIMIT_EXCEEDED_MACHINE_GROUP_IP`],
/// [`codes::LIMIT_EXCEEDED_MACHINE_GROUP_IP_LABELS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMachineGroup {
    /// Required.
    pub group_name: String,
    /// Required.
    pub machine_group_type: MachineGroupTypeInfo,
    pub tags: Option<Vec<Tag>>,
    pub auto_update: Option<bool>,
    pub update_start_time: Option<String>,
    pub update_end_time: Option<String>,
    pub service_logging: Option<bool>,
    pub delay_cleanup_time: Option<i64>,
    pub meta_tags: Option<Vec<MetaTagInfo>>,
    pub os_type: Option<i64>,
}
operation! { CreateMachineGroup(group_name: String, machine_group_type: MachineGroupTypeInfo)
    "CreateMachineGroup" -> CreateMachineGroupOutput {
    0 "GroupName" group_name, 1 "MachineGroupType" machine_group_type, 2 "Tags" tags: Vec<Tag>,
    3 "AutoUpdate" auto_update: bool, 4 "UpdateStartTime" update_start_time: String,
    5 "UpdateEndTime" update_end_time: String, 6 "ServiceLogging" service_logging: bool,
    7 "DelayCleanupTime" delay_cleanup_time: i64, 8 "MetaTags" meta_tags: Vec<MetaTagInfo>, 9 "OSType" os_type: i64
} }

/// Response of [`CreateMachineGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMachineGroupOutput {
    pub group_id: Option<String>,
}
model! { CreateMachineGroupOutput {
    0 "GroupId" group_id: String
} }

/// Creates metric config: `CreateMetricConfig` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateMetricConfig>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_DB_DUPLICATION`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetricConfig {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub source: i64,
    /// Required.
    pub group_ids: Vec<String>,
    /// Required.
    pub r#type: i64,
    /// Required.
    pub flag: i64,
    pub name: Option<String>,
    pub spec: Option<MetricSpec>,
    pub metric_relabels: Option<Vec<Relabeling>>,
    pub metric_label: Option<MetricConfigLabel>,
    pub scheme: Option<String>,
    pub scrape_interval: Option<String>,
    pub scrape_timeout: Option<String>,
    pub honor_labels: Option<bool>,
    pub yaml_spec: Option<MetricYamlSpec>,
}

/// Arguments of [`CreateMetricConfig::new`].
pub struct CreateMetricConfigRequired {
    pub topic_id: String,
    pub source: i64,
    pub group_ids: Vec<String>,
    pub r#type: i64,
    pub flag: i64,
}
operation! { CreateMetricConfig { CreateMetricConfigRequired: topic_id, source, group_ids, r#type, flag }
    "CreateMetricConfig" -> CreateMetricConfigOutput {
    0 "TopicId" topic_id, 1 "Source" source, 2 "GroupIds" group_ids, 3 "Type" r#type, 4 "Flag" flag,
    5 "Name" name: String, 6 "Spec" spec: MetricSpec, 7 "MetricRelabels" metric_relabels: Vec<Relabeling>,
    8 "MetricLabel" metric_label: MetricConfigLabel, 9 "Scheme" scheme: String,
    10 "ScrapeInterval" scrape_interval: String, 11 "ScrapeTimeout" scrape_timeout: String,
    12 "HonorLabels" honor_labels: bool, 13 "YamlSpec" yaml_spec: MetricYamlSpec
} }

/// In the request of [`CreateMetricConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricSpec {
    pub custom_specs: Option<Vec<CustomMetricSpec>>,
}
input! { MetricSpec() {
    0 "CustomSpecs" custom_specs: Vec<CustomMetricSpec>
} }

/// In the request of [`CreateMetricConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomMetricSpec {
    /// Required.
    pub port: Option<String>,
    /// Required.
    pub path: Option<String>,
    pub namespaces: Option<Vec<String>>,
    pub pod_label: Option<Vec<Label>>,
}
input! { CustomMetricSpec(port: String, path: String) {
    0 "Port" port: String, 1 "Path" path: String, 2 "Namespaces" namespaces: Vec<String>,
    3 "PodLabel" pod_label: Vec<Label>
} }

/// In the request of [`CreateMetricConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Label {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub operate: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Label(key: String, operate: String) {
    0 "Key" key: String, 1 "Operate" operate: String, 2 "Values" values: Vec<String>
} }

/// In the request of [`CreateMetricConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Relabeling {
    /// Required.
    pub action: Option<String>,
    pub source_labels: Option<Vec<String>>,
    pub separator: Option<String>,
    pub target_label: Option<String>,
    pub replacement: Option<String>,
    pub regex: Option<String>,
    pub modulus: Option<i64>,
}
input! { Relabeling(action: String) {
    0 "Action" action: String, 1 "SourceLabels" source_labels: Vec<String>, 2 "Separator" separator: String,
    3 "TargetLabel" target_label: String, 4 "Replacement" replacement: String, 5 "Regex" regex: String,
    6 "Modulus" modulus: i64
} }

/// In the request of [`CreateMetricConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricConfigLabel {
    pub metadata: Option<Vec<String>>,
    pub label: Option<AppointLabel>,
    pub custom_labels: Option<Vec<CustomLabel>>,
}
input! { MetricConfigLabel() {
    0 "Metadata" metadata: Vec<String>, 1 "Label" label: AppointLabel, 2 "CustomLabels" custom_labels: Vec<CustomLabel>
} }

/// In the request of [`CreateMetricConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppointLabel {
    /// Required.
    pub r#type: Option<i64>,
    pub keys: Option<Vec<String>>,
}
input! { AppointLabel(r#type: i64) {
    0 "Type" r#type: i64, 1 "Keys" keys: Vec<String>
} }

/// In the request of [`CreateMetricConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomLabel {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { CustomLabel(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateMetricConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricYamlSpec {
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub spec: Option<String>,
}
input! { MetricYamlSpec(r#type: String, spec: String) {
    0 "Type" r#type: String, 1 "Spec" spec: String
} }

/// Response of [`CreateMetricConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetricConfigOutput {
    pub config_ids: Vec<String>,
}
model! { CreateMetricConfigOutput {
    0 "ConfigIds" config_ids: Vec<String>
} }

/// Creates metric subscribe: `CreateMetricSubscribe` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateMetricSubscribe>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_DB_DUPLICATION`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetricSubscribe {
    /// Required.
    pub name: String,
    /// Required.
    pub topic_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub metrics: Vec<MetricConfig>,
    /// Required.
    pub instance_info: InstanceConfig,
}

/// Arguments of [`CreateMetricSubscribe::new`].
pub struct CreateMetricSubscribeRequired {
    pub name: String,
    pub topic_id: String,
    pub namespace: String,
    pub metrics: Vec<MetricConfig>,
    pub instance_info: InstanceConfig,
}
operation! {
    CreateMetricSubscribe { CreateMetricSubscribeRequired: name, topic_id, namespace, metrics, instance_info }
    "CreateMetricSubscribe" -> CreateMetricSubscribeOutput {
    0 "Name" name, 1 "TopicId" topic_id, 2 "Namespace" namespace, 3 "Metrics" metrics, 4 "InstanceInfo" instance_info
} }

/// In the request of [`CreateMetricSubscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricConfig {
    /// Required.
    pub metric_name: Option<String>,
    /// Required.
    pub periods: Option<Vec<i64>>,
    pub metric_labels: Option<Vec<MetricLabel>>,
}
input! { MetricConfig(metric_name: String, periods: Vec<i64>) {
    0 "MetricName" metric_name: String, 1 "Periods" periods: Vec<i64>, 2 "MetricLabels" metric_labels: Vec<MetricLabel>
} }

/// In the request of [`CreateMetricSubscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricLabel {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { MetricLabel(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateMetricSubscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceConfig {
    /// Required.
    pub instance_dimension: Option<Vec<String>>,
    /// Required.
    pub instances: Option<Vec<Instance>>,
}
input! { InstanceConfig(instance_dimension: Vec<String>, instances: Vec<Instance>) {
    0 "InstanceDimension" instance_dimension: Vec<String>, 1 "Instances" instances: Vec<Instance>
} }

/// In the request of [`CreateMetricSubscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Instance(values: Vec<String>) {
    0 "Values" values: Vec<String>
} }

/// Response of [`CreateMetricSubscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetricSubscribeOutput {
    pub task_id: Option<String>,
}
model! { CreateMetricSubscribeOutput {
    0 "TaskId" task_id: String
} }

/// Creates network application: `CreateNetworkApplication` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateNetworkApplication>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_DB_DUPLICATION`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkApplication {
    /// Required.
    pub name: String,
    /// Required.
    pub logset_id: String,
    /// Required.
    pub topic_name: String,
}
operation! { CreateNetworkApplication(name: String, logset_id: String, topic_name: String)
    "CreateNetworkApplication" -> CreateNetworkApplicationOutput {
    0 "Name" name, 1 "LogsetId" logset_id, 2 "TopicName" topic_name
} }

/// Response of [`CreateNetworkApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkApplicationOutput {
    pub network_app_id: Option<String>,
}
model! { CreateNetworkApplicationOutput {
    0 "NetworkAppId" network_app_id: String
} }

/// Creates notice content: `CreateNoticeContent` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateNoticeContent>.
///
/// Errors: [`codes::INVALID_PARAMETER_ALARM_NOTICE_CONFLICT`], [`codes::INVALID_PARAMETER_DB_DUPLICATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNoticeContent {
    /// Required.
    pub name: String,
    pub r#type: Option<i64>,
    pub notice_contents: Option<Vec<NoticeContent>>,
}
operation! { CreateNoticeContent(name: String) "CreateNoticeContent" -> CreateNoticeContentOutput {
    0 "Name" name, 1 "Type" r#type: i64, 2 "NoticeContents" notice_contents: Vec<NoticeContent>
} }

/// In the request of [`CreateNoticeContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeContent {
    /// Required.
    pub r#type: Option<String>,
    pub trigger_content: Option<NoticeContentInfo>,
    pub recovery_content: Option<NoticeContentInfo>,
}
input! { NoticeContent(r#type: String) {
    0 "Type" r#type: String, 1 "TriggerContent" trigger_content: NoticeContentInfo,
    2 "RecoveryContent" recovery_content: NoticeContentInfo
} }

/// In the request of [`CreateNoticeContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeContentInfo {
    pub title: Option<String>,
    pub content: Option<String>,
    pub headers: Option<Vec<String>>,
}
input! { NoticeContentInfo() {
    0 "Title" title: String, 1 "Content" content: String, 2 "Headers" headers: Vec<String>
} }

/// Response of [`CreateNoticeContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNoticeContentOutput {
    pub notice_content_id: Option<String>,
}
model! { CreateNoticeContentOutput {
    0 "NoticeContentId" notice_content_id: String
} }

/// Creates rebuild index task: `CreateRebuildIndexTask` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateRebuildIndexTask>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRebuildIndexTask {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
}
operation! { CreateRebuildIndexTask(topic_id: String, start_time: i64, end_time: i64)
    "CreateRebuildIndexTask" -> CreateRebuildIndexTaskOutput {
    0 "TopicId" topic_id, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

/// Response of [`CreateRebuildIndexTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRebuildIndexTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateRebuildIndexTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates recording rule task: `CreateRecordingRuleTask` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateRecordingRuleTask>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordingRuleTask {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub dst_topic_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub enable_flag: i64,
    /// Required.
    pub process_start_time: i64,
    /// Required.
    pub process_period: i64,
    /// Required.
    pub process_delay: i64,
    /// Required.
    pub recording_rule_content: String,
    /// Required.
    pub metric_name: String,
    pub custom_metric_labels: Option<Vec<MetricLabel>>,
    pub has_services_log: Option<i64>,
}

/// Arguments of [`CreateRecordingRuleTask::new`].
pub struct CreateRecordingRuleTaskRequired {
    pub topic_id: String,
    pub dst_topic_id: String,
    pub name: String,
    pub enable_flag: i64,
    pub process_start_time: i64,
    pub process_period: i64,
    pub process_delay: i64,
    pub recording_rule_content: String,
    pub metric_name: String,
}
operation! {
    CreateRecordingRuleTask { CreateRecordingRuleTaskRequired: topic_id, dst_topic_id, name, enable_flag, process_start_time, process_period, process_delay, recording_rule_content, metric_name }
    "CreateRecordingRuleTask" -> CreateRecordingRuleTaskOutput {
    0 "TopicId" topic_id, 1 "DstTopicId" dst_topic_id, 2 "Name" name, 3 "EnableFlag" enable_flag,
    4 "ProcessStartTime" process_start_time, 5 "ProcessPeriod" process_period, 6 "ProcessDelay" process_delay,
    7 "RecordingRuleContent" recording_rule_content, 8 "MetricName" metric_name,
    9 "CustomMetricLabels" custom_metric_labels: Vec<MetricLabel>, 10 "HasServicesLog" has_services_log: i64
} }

/// Response of [`CreateRecordingRuleTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordingRuleTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateRecordingRuleTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates recording rule yaml task: `CreateRecordingRuleYamlTask` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateRecordingRuleYamlTask>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordingRuleYamlTask {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub dst_topic_id: String,
    /// Required.
    pub enable_flag: i64,
    /// Required.
    pub process_start_time: i64,
    /// Required.
    pub process_period: i64,
    /// Required.
    pub process_delay: i64,
    /// Required.
    pub yaml_config_name: String,
    /// Required.
    pub yaml_content: String,
    pub has_services_log: Option<i64>,
}

/// Arguments of [`CreateRecordingRuleYamlTask::new`].
pub struct CreateRecordingRuleYamlTaskRequired {
    pub topic_id: String,
    pub dst_topic_id: String,
    pub enable_flag: i64,
    pub process_start_time: i64,
    pub process_period: i64,
    pub process_delay: i64,
    pub yaml_config_name: String,
    pub yaml_content: String,
}
operation! {
    CreateRecordingRuleYamlTask { CreateRecordingRuleYamlTaskRequired: topic_id, dst_topic_id, enable_flag, process_start_time, process_period, process_delay, yaml_config_name, yaml_content }
    "CreateRecordingRuleYamlTask" -> CreateRecordingRuleYamlTaskOutput {
    0 "TopicId" topic_id, 1 "DstTopicId" dst_topic_id, 2 "EnableFlag" enable_flag,
    3 "ProcessStartTime" process_start_time, 4 "ProcessPeriod" process_period, 5 "ProcessDelay" process_delay,
    6 "YamlConfigName" yaml_config_name, 7 "YamlContent" yaml_content, 8 "HasServicesLog" has_services_log: i64
} }

/// Response of [`CreateRecordingRuleYamlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordingRuleYamlTaskOutput {
    pub yaml_id: Option<String>,
}
model! { CreateRecordingRuleYamlTaskOutput {
    0 "YamlId" yaml_id: String
} }

/// Creates remote write task: `CreateRemoteWriteTask` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateRemoteWriteTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_DB_DUPLICATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRemoteWriteTask {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub target: String,
    /// Required.
    pub remote_write_url: String,
    /// Required.
    pub auth_type: i64,
    /// Required.
    pub net_type: i64,
    pub vpc_id: Option<String>,
    pub auth_info: Option<RemoteWriteAuthInfo>,
    pub virtual_gateway_type: Option<i64>,
}

/// Arguments of [`CreateRemoteWriteTask::new`].
pub struct CreateRemoteWriteTaskRequired {
    pub topic_id: String,
    pub name: String,
    pub target: String,
    pub remote_write_url: String,
    pub auth_type: i64,
    pub net_type: i64,
}
operation! {
    CreateRemoteWriteTask { CreateRemoteWriteTaskRequired: topic_id, name, target, remote_write_url, auth_type, net_type }
    "CreateRemoteWriteTask" -> CreateRemoteWriteTaskOutput {
    0 "TopicId" topic_id, 1 "Name" name, 2 "Target" target, 3 "RemoteWriteURL" remote_write_url, 4 "AuthType" auth_type,
    5 "NetType" net_type, 6 "VpcId" vpc_id: String, 7 "AuthInfo" auth_info: RemoteWriteAuthInfo,
    8 "VirtualGatewayType" virtual_gateway_type: i64
} }

/// In the request of [`CreateRemoteWriteTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteWriteAuthInfo {
    pub username: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    /// Secret.
    pub token: Option<Secret>,
}
input! { RemoteWriteAuthInfo() {
    0 "Username" username: String, 1 "Password" password: Secret, 2 "Token" token: Secret
} }

/// Response of [`CreateRemoteWriteTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRemoteWriteTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateRemoteWriteTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates s3 recharge: `CreateS3Recharge` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateS3Recharge>.
///
/// Errors: [`codes::INVALID_PARAMETER_DB_DUPLICATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateS3Recharge {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub bucket: String,
    /// Required.
    pub s3_region: String,
    /// Required.
    pub access_key_id: String,
    /// Required. Secret.
    pub secret_access_key: Secret,
    /// Required.
    pub log_type: String,
    pub endpoint: Option<String>,
    pub prefix: Option<String>,
    pub compress: Option<String>,
    pub extract_rule_info: Option<ExtractRuleInfo>,
    pub task_type: Option<i64>,
}

/// Arguments of [`CreateS3Recharge::new`].
pub struct CreateS3RechargeRequired {
    pub topic_id: String,
    pub name: String,
    pub bucket: String,
    pub s3_region: String,
    pub access_key_id: String,
    pub secret_access_key: Secret,
    pub log_type: String,
}
operation! {
    CreateS3Recharge { CreateS3RechargeRequired: topic_id, name, bucket, s3_region, access_key_id, secret_access_key, log_type }
    "CreateS3Recharge" -> CreateS3RechargeOutput {
    0 "TopicId" topic_id, 1 "Name" name, 2 "Bucket" bucket, 3 "S3Region" s3_region, 4 "AccessKeyId" access_key_id,
    5 "SecretAccessKey" secret_access_key, 6 "LogType" log_type, 7 "Endpoint" endpoint: String,
    8 "Prefix" prefix: String, 9 "Compress" compress: String, 10 "ExtractRuleInfo" extract_rule_info: ExtractRuleInfo,
    11 "TaskType" task_type: i64
} }

/// Response of [`CreateS3Recharge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateS3RechargeOutput {
    pub task_id: Option<String>,
}
model! { CreateS3RechargeOutput {
    0 "TaskId" task_id: String
} }

/// Creates scheduled sql: `CreateScheduledSql` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateScheduledSql>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATA_FROM_TASK_CONFLICT`], [`codes::INVALID_PARAMETER_INVALID_ETL_CONTENT`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledSql {
    /// Required.
    pub src_topic_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub enable_flag: i64,
    /// Required.
    pub dst_resource: ScheduledSqlResouceInfo,
    /// Required.
    pub scheduled_sql_content: String,
    /// Required.
    pub process_start_time: i64,
    /// Required.
    pub process_type: i64,
    /// Required.
    pub process_period: i64,
    /// Required.
    pub process_time_window: String,
    /// Required.
    pub process_delay: i64,
    /// Required.
    pub src_topic_region: String,
    pub process_period_unit: Option<i64>,
    pub process_end_time: Option<i64>,
    pub syntax_rule: Option<i64>,
    pub has_services_log: Option<i64>,
    pub full_query: Option<i64>,
}

/// Arguments of [`CreateScheduledSql::new`].
pub struct CreateScheduledSqlRequired {
    pub src_topic_id: String,
    pub name: String,
    pub enable_flag: i64,
    pub dst_resource: ScheduledSqlResouceInfo,
    pub scheduled_sql_content: String,
    pub process_start_time: i64,
    pub process_type: i64,
    pub process_period: i64,
    pub process_time_window: String,
    pub process_delay: i64,
    pub src_topic_region: String,
}
operation! {
    CreateScheduledSql { CreateScheduledSqlRequired: src_topic_id, name, enable_flag, dst_resource, scheduled_sql_content, process_start_time, process_type, process_period, process_time_window, process_delay, src_topic_region }
    "CreateScheduledSql" -> CreateScheduledSqlOutput {
    0 "SrcTopicId" src_topic_id, 1 "Name" name, 2 "EnableFlag" enable_flag, 3 "DstResource" dst_resource,
    4 "ScheduledSqlContent" scheduled_sql_content, 5 "ProcessStartTime" process_start_time,
    6 "ProcessType" process_type, 7 "ProcessPeriod" process_period, 8 "ProcessTimeWindow" process_time_window,
    9 "ProcessDelay" process_delay, 10 "SrcTopicRegion" src_topic_region,
    11 "ProcessPeriodUnit" process_period_unit: i64, 12 "ProcessEndTime" process_end_time: i64,
    13 "SyntaxRule" syntax_rule: i64, 14 "HasServicesLog" has_services_log: i64, 15 "FullQuery" full_query: i64
} }

/// In the request of [`CreateScheduledSql`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduledSqlResouceInfo {
    /// Required.
    pub topic_id: Option<String>,
    pub region: Option<String>,
    pub biz_type: Option<i64>,
    pub metric_name: Option<String>,
    pub metric_names: Option<Vec<String>>,
    pub metric_labels: Option<Vec<String>>,
    pub custom_time: Option<String>,
    pub custom_metric_labels: Option<Vec<MetricLabel>>,
}
input! { ScheduledSqlResouceInfo(topic_id: String) {
    0 "TopicId" topic_id: String, 1 "Region" region: String, 2 "BizType" biz_type: i64,
    3 "MetricName" metric_name: String, 4 "MetricNames" metric_names: Vec<String>,
    5 "MetricLabels" metric_labels: Vec<String>, 6 "CustomTime" custom_time: String,
    7 "CustomMetricLabels" custom_metric_labels: Vec<MetricLabel>
} }

/// Response of [`CreateScheduledSql`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledSqlOutput {
    pub task_id: Option<String>,
}
model! { CreateScheduledSqlOutput {
    0 "TaskId" task_id: String
} }

/// Creates search view: `CreateSearchView` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateSearchView>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_LOGSET_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchView {
    /// Required.
    pub logset_id: String,
    /// Required.
    pub logset_region: String,
    /// Required.
    pub view_name: String,
    /// Required.
    pub view_type: String,
    /// Required.
    pub topics: Vec<ViewSearchTopic>,
    pub view_id_prefix: Option<String>,
    pub description: Option<String>,
}

/// Arguments of [`CreateSearchView::new`].
pub struct CreateSearchViewRequired {
    pub logset_id: String,
    pub logset_region: String,
    pub view_name: String,
    pub view_type: String,
    pub topics: Vec<ViewSearchTopic>,
}
operation! { CreateSearchView { CreateSearchViewRequired: logset_id, logset_region, view_name, view_type, topics }
    "CreateSearchView" -> CreateSearchViewOutput {
    0 "LogsetId" logset_id, 1 "LogsetRegion" logset_region, 2 "ViewName" view_name, 3 "ViewType" view_type,
    4 "Topics" topics, 5 "ViewIdPrefix" view_id_prefix: String, 6 "Description" description: String
} }

/// In the request of [`CreateSearchView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSearchTopic {
    /// Required.
    pub region: Option<String>,
    /// Required.
    pub logset_id: Option<String>,
    /// Required.
    pub topic_id: Option<String>,
}
input! { ViewSearchTopic(region: String, logset_id: String, topic_id: String) {
    0 "Region" region: String, 1 "LogsetId" logset_id: String, 2 "TopicId" topic_id: String
} }

/// Response of [`CreateSearchView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchViewOutput {
    pub view_id: Option<String>,
}
model! { CreateSearchViewOutput {
    0 "ViewId" view_id: String
} }

/// Creates shipper: `CreateShipper` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateShipper>.
///
/// Errors: [`codes::INVALID_PARAMETER_SHIPPER_CONFLICT`], [`codes::LIMIT_EXCEEDED_SHIPPER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShipper {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub bucket: String,
    /// Required.
    pub prefix: String,
    /// Required.
    pub shipper_name: String,
    pub interval: Option<i64>,
    pub max_size: Option<i64>,
    pub filter_rules: Option<Vec<FilterRuleInfo>>,
    pub partition: Option<String>,
    pub compress: Option<CompressInfo>,
    pub content: Option<ContentInfo>,
    pub filename_mode: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub storage_type: Option<String>,
    pub role_arn: Option<String>,
    pub external_id: Option<String>,
    pub time_zone: Option<String>,
    pub dsl_filter: Option<String>,
}
operation! { CreateShipper(topic_id: String, bucket: String, prefix: String, shipper_name: String)
    "CreateShipper" -> CreateShipperOutput {
    0 "TopicId" topic_id, 1 "Bucket" bucket, 2 "Prefix" prefix, 3 "ShipperName" shipper_name,
    4 "Interval" interval: i64, 5 "MaxSize" max_size: i64, 6 "FilterRules" filter_rules: Vec<FilterRuleInfo>,
    7 "Partition" partition: String, 8 "Compress" compress: CompressInfo, 9 "Content" content: ContentInfo,
    10 "FilenameMode" filename_mode: i64, 11 "StartTime" start_time: i64, 12 "EndTime" end_time: i64,
    13 "StorageType" storage_type: String, 14 "RoleArn" role_arn: String, 15 "ExternalId" external_id: String,
    16 "TimeZone" time_zone: String, 17 "DSLFilter" dsl_filter: String
} }

/// In the request of [`CreateShipper`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterRuleInfo {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub regex: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { FilterRuleInfo(key: String, regex: String, value: String) {
    0 "Key" key: String, 1 "Regex" regex: String, 2 "Value" value: String
} }

/// In the request of [`CreateShipper`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompressInfo {
    /// Required.
    pub format: Option<String>,
}
input! { CompressInfo(format: String) {
    0 "Format" format: String
} }

/// In the request of [`CreateShipper`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentInfo {
    /// Required.
    pub format: Option<String>,
    pub csv: Option<CsvInfo>,
    pub json: Option<JsonInfo>,
    pub parquet: Option<ParquetInfo>,
}
input! { ContentInfo(format: String) {
    0 "Format" format: String, 1 "Csv" csv: CsvInfo, 2 "Json" json: JsonInfo, 3 "Parquet" parquet: ParquetInfo
} }

/// In the request of [`CreateShipper`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CsvInfo {
    /// Required.
    pub print_key: Option<bool>,
    /// Required.
    pub keys: Option<Vec<String>>,
    /// Required.
    pub delimiter: Option<String>,
    /// Required.
    pub escape_char: Option<String>,
    /// Required.
    pub non_existing_field: Option<String>,
}

/// Arguments of [`CsvInfo::new`].
pub struct CsvInfoRequired {
    pub print_key: bool,
    pub keys: Vec<String>,
    pub delimiter: String,
    pub escape_char: String,
    pub non_existing_field: String,
}
input! { CsvInfo { CsvInfoRequired: print_key, keys, delimiter, escape_char, non_existing_field } {
    0 "PrintKey" print_key: bool, 1 "Keys" keys: Vec<String>, 2 "Delimiter" delimiter: String,
    3 "EscapeChar" escape_char: String, 4 "NonExistingField" non_existing_field: String
} }

/// In the request of [`CreateShipper`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JsonInfo {
    /// Required.
    pub enable_tag: Option<bool>,
    /// Required.
    pub meta_fields: Option<Vec<String>>,
    pub json_type: Option<i64>,
}
input! { JsonInfo(enable_tag: bool, meta_fields: Vec<String>) {
    0 "EnableTag" enable_tag: bool, 1 "MetaFields" meta_fields: Vec<String>, 2 "JsonType" json_type: i64
} }

/// In the request of [`CreateShipper`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParquetInfo {
    /// Required.
    pub parquet_key_info: Option<Vec<ParquetKeyInfo>>,
}
input! { ParquetInfo(parquet_key_info: Vec<ParquetKeyInfo>) {
    0 "ParquetKeyInfo" parquet_key_info: Vec<ParquetKeyInfo>
} }

/// In the request of [`CreateShipper`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParquetKeyInfo {
    /// Required.
    pub key_name: Option<String>,
    /// Required.
    pub key_type: Option<String>,
    /// Required.
    pub key_non_existing_field: Option<String>,
}
input! { ParquetKeyInfo(key_name: String, key_type: String, key_non_existing_field: String) {
    0 "KeyName" key_name: String, 1 "KeyType" key_type: String, 2 "KeyNonExistingField" key_non_existing_field: String
} }

/// Response of [`CreateShipper`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShipperOutput {
    pub shipper_id: Option<String>,
}
model! { CreateShipperOutput {
    0 "ShipperId" shipper_id: String
} }

/// Creates splunk deliver: `CreateSplunkDeliver` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateSplunkDeliver>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSplunkDeliver {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub net_info: NetInfo,
    /// Required.
    pub metadata_info: MetadataInfo,
    pub has_service_log: Option<i64>,
    pub index_ack: Option<i64>,
    pub source: Option<String>,
    pub source_type: Option<String>,
    pub index: Option<String>,
    pub channel: Option<String>,
    pub dsl_filter: Option<String>,
    pub external_role: Option<ExternalRole>,
}
operation! { CreateSplunkDeliver(topic_id: String, name: String, net_info: NetInfo, metadata_info: MetadataInfo)
    "CreateSplunkDeliver" -> CreateSplunkDeliverOutput {
    0 "TopicId" topic_id, 1 "Name" name, 2 "NetInfo" net_info, 3 "MetadataInfo" metadata_info,
    4 "HasServiceLog" has_service_log: i64, 5 "IndexAck" index_ack: i64, 6 "Source" source: String,
    7 "SourceType" source_type: String, 8 "Index" index: String, 9 "Channel" channel: String,
    10 "DSLFilter" dsl_filter: String, 11 "ExternalRole" external_role: ExternalRole
} }

/// In the request of [`CreateSplunkDeliver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetInfo {
    /// Required.
    pub host: Option<String>,
    /// Required.
    pub port: Option<i64>,
    /// Required. Secret.
    pub token: Option<Secret>,
    /// Required.
    pub net_type: Option<i64>,
    pub vpc_id: Option<String>,
    pub virtual_gateway_type: Option<i64>,
    pub is_ssl: Option<bool>,
}
input! { NetInfo(host: String, port: i64, token: Secret, net_type: i64) {
    0 "Host" host: String, 1 "Port" port: i64, 2 "Token" token: Secret, 3 "NetType" net_type: i64,
    4 "VpcId" vpc_id: String, 5 "VirtualGatewayType" virtual_gateway_type: i64, 6 "IsSSL" is_ssl: bool
} }

/// In the request of [`CreateSplunkDeliver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetadataInfo {
    /// Required.
    pub format: Option<String>,
    pub meta_fields: Option<Vec<String>>,
    pub enable_tag: Option<bool>,
    pub tag_json_tiled: Option<bool>,
}
input! { MetadataInfo(format: String) {
    0 "Format" format: String, 1 "MetaFields" meta_fields: Vec<String>, 2 "EnableTag" enable_tag: bool,
    3 "TagJsonTiled" tag_json_tiled: bool
} }

/// In the request of [`CreateSplunkDeliver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalRole {
    /// Required.
    pub role_arn: Option<String>,
    /// Required.
    pub external_id: Option<String>,
}
input! { ExternalRole(role_arn: String, external_id: String) {
    0 "RoleArn" role_arn: String, 1 "ExternalId" external_id: String
} }

/// Response of [`CreateSplunkDeliver`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSplunkDeliverOutput {
    pub task_id: Option<String>,
}
model! { CreateSplunkDeliverOutput {
    0 "TaskId" task_id: String
} }

/// Creates a topic in a logset. Logs are stored in topics.
///
/// Storage, traffic and indexes are billed. A topic cannot be searched until it has an index (`CreateIndex`).
///
/// `CreateTopic` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateTopic>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_PERIOD`], [`codes::FAILED_OPERATION_TOPIC_CREATING`],
/// [`codes::INVALID_PARAMETER_TOPIC_CONFLICT`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_BILLING_TOPIC_OUT_OF_LIMIT`], [`codes::LIMIT_EXCEEDED_LOGSET`],
/// [`codes::LIMIT_EXCEEDED_TOPIC`], [`codes::RESOURCE_NOT_FOUND_LOGSET_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopic {
    /// Required.
    pub logset_id: String,
    /// Required.
    pub topic_name: String,
    /// Number of partitions: 1 (default) to 10.
    pub partition_count: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub auto_split: Option<bool>,
    pub max_split_partitions: Option<i64>,
    /// `hot` (default) or `cold`.
    pub storage_type: Option<String>,
    /// Days for which logs are kept: 1 to 3600 (`hot`) or 7 to 3600 (`cold`); 3640 keeps them for good.
    pub period: Option<i64>,
    pub describes: Option<String>,
    pub hot_period: Option<i64>,
    pub encryption: Option<i64>,
    pub custom_kms_info: Option<CustomKmsInfo>,
    pub biz_type: Option<i64>,
    pub topic_id: Option<String>,
    pub is_web_tracking: Option<bool>,
    pub extends: Option<TopicExtendInfo>,
    pub is_source_from: Option<bool>,
    pub billing_mode: Option<i64>,
}
operation! { CreateTopic(logset_id: String, topic_name: String) "CreateTopic" -> CreateTopicOutput {
    0 "LogsetId" logset_id, 1 "TopicName" topic_name, 2 "PartitionCount" partition_count: i64, 3 "Tags" tags: Vec<Tag>,
    4 "AutoSplit" auto_split: bool, 5 "MaxSplitPartitions" max_split_partitions: i64,
    6 "StorageType" storage_type: String, 7 "Period" period: i64, 8 "Describes" describes: String,
    9 "HotPeriod" hot_period: i64, 10 "Encryption" encryption: i64, 11 "CustomKmsInfo" custom_kms_info: CustomKmsInfo,
    12 "BizType" biz_type: i64, 13 "TopicId" topic_id: String, 14 "IsWebTracking" is_web_tracking: bool,
    15 "Extends" extends: TopicExtendInfo, 16 "IsSourceFrom" is_source_from: bool, 17 "BillingMode" billing_mode: i64
} }

/// In the request of [`CreateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomKmsInfo {
    /// Required.
    pub kms_region: Option<String>,
    /// Required.
    pub kms_key_id: Option<String>,
}
input! { CustomKmsInfo(kms_region: String, kms_key_id: String) {
    0 "KmsRegion" kms_region: String, 1 "KmsKeyId" kms_key_id: String
} }

/// In the request of [`CreateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicExtendInfo {
    pub anonymous_access: Option<AnonymousInfo>,
}
input! { TopicExtendInfo() {
    0 "AnonymousAccess" anonymous_access: AnonymousInfo
} }

/// In the request of [`CreateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnonymousInfo {
    pub operations: Option<Vec<String>>,
    pub conditions: Option<Vec<ConditionInfo>>,
}
input! { AnonymousInfo() {
    0 "Operations" operations: Vec<String>, 1 "Conditions" conditions: Vec<ConditionInfo>
} }

/// In the request of [`CreateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConditionInfo {
    pub attributes: Option<String>,
    pub rule: Option<i64>,
    pub condition_value: Option<String>,
}
input! { ConditionInfo() {
    0 "Attributes" attributes: String, 1 "Rule" rule: i64, 2 "ConditionValue" condition_value: String
} }

/// Response of [`CreateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicOutput {
    pub topic_id: Option<String>,
}
model! { CreateTopicOutput {
    0 "TopicId" topic_id: String
} }

/// Creates web callback: `CreateWebCallback` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=CreateWebCallback>.
///
/// Errors: [`codes::INVALID_PARAMETER_ALARM_NOTICE_CONFLICT`], [`codes::INVALID_PARAMETER_DB_DUPLICATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebCallback {
    /// Required.
    pub name: String,
    /// Required.
    pub r#type: String,
    /// Required. Secret.
    pub webhook: Secret,
    pub method: Option<String>,
    pub key: Option<String>,
}
operation! { CreateWebCallback(name: String, r#type: String, webhook: Secret)
    "CreateWebCallback" -> CreateWebCallbackOutput {
    0 "Name" name, 1 "Type" r#type, 2 "Webhook" webhook, 3 "Method" method: String, 4 "Key" key: String
} }

/// Response of [`CreateWebCallback`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebCallbackOutput {
    pub web_callback_id: Option<String>,
}
model! { CreateWebCallbackOutput {
    0 "WebCallbackId" web_callback_id: String
} }

/// Deletes agent application: `DeleteAgentApplication` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteAgentApplication>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentApplication {
    /// Required.
    pub application_id: String,
    pub delete_topics: Option<bool>,
}
operation! { DeleteAgentApplication(application_id: String) "DeleteAgentApplication" -> Empty {
    0 "ApplicationId" application_id, 1 "DeleteTopics" delete_topics: bool
} }

/// Response of [`DeleteAgentApplication`]: empty.
pub type DeleteAgentApplicationOutput = Empty;

/// Deletes alarm: `DeleteAlarm` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteAlarm>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ALARM_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlarm {
    /// Required.
    pub alarm_id: String,
}
operation! { DeleteAlarm(alarm_id: String) "DeleteAlarm" -> Empty {
    0 "AlarmId" alarm_id
} }

/// Response of [`DeleteAlarm`]: empty.
pub type DeleteAlarmOutput = Empty;

/// Deletes alarm notice: `DeleteAlarmNotice` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteAlarmNotice>.
///
/// Errors: [`codes::FAILED_OPERATION_BINDED_ALARM`], [`codes::OPERATION_DENIED_NOTICE_HAS_ALARM`],
/// [`codes::RESOURCE_NOT_FOUND_ALARM_NOTICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlarmNotice {
    /// Required.
    pub alarm_notice_id: String,
}
operation! { DeleteAlarmNotice(alarm_notice_id: String) "DeleteAlarmNotice" -> Empty {
    0 "AlarmNoticeId" alarm_notice_id
} }

/// Response of [`DeleteAlarmNotice`]: empty.
pub type DeleteAlarmNoticeOutput = Empty;

/// Deletes alarm shield: `DeleteAlarmShield` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteAlarmShield>.
///
/// Errors: [`codes::INVALID_PARAMETER_ALARM_NOTICE_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlarmShield {
    /// Required.
    pub task_id: String,
    /// Required.
    pub alarm_notice_id: String,
}
operation! { DeleteAlarmShield(task_id: String, alarm_notice_id: String) "DeleteAlarmShield" -> Empty {
    0 "TaskId" task_id, 1 "AlarmNoticeId" alarm_notice_id
} }

/// Response of [`DeleteAlarmShield`]: empty.
pub type DeleteAlarmShieldOutput = Empty;

/// Deletes cloud product log collection: `DeleteCloudProductLogCollection` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteCloudProductLogCollection>.
///
/// Errors: [`codes::FAILED_OPERATION_CLOUD_PRODUCT_INVOCATION_ERROR`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudProductLogCollection {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub assumer_name: String,
    /// Required.
    pub log_type: String,
    /// Required.
    pub cloud_product_region: String,
    pub is_delete_topic: Option<bool>,
    pub is_delete_logset: Option<bool>,
}
operation! {
    DeleteCloudProductLogCollection(instance_id: String, assumer_name: String, log_type: String, cloud_product_region: String)
    "DeleteCloudProductLogCollection" -> DeleteCloudProductLogCollectionOutput {
    0 "InstanceId" instance_id, 1 "AssumerName" assumer_name, 2 "LogType" log_type,
    3 "CloudProductRegion" cloud_product_region, 4 "IsDeleteTopic" is_delete_topic: bool,
    5 "IsDeleteLogset" is_delete_logset: bool
} }

/// Response of [`DeleteCloudProductLogCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudProductLogCollectionOutput {
    pub status: Option<i64>,
}
model! { DeleteCloudProductLogCollectionOutput {
    0 "Status" status: i64
} }

/// Deletes config: `DeleteConfig` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteConfig>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_CONFIG_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfig {
    /// Required.
    pub config_id: String,
}
operation! { DeleteConfig(config_id: String) "DeleteConfig" -> Empty {
    0 "ConfigId" config_id
} }

/// Response of [`DeleteConfig`]: empty.
pub type DeleteConfigOutput = Empty;

/// Deletes config extra: `DeleteConfigExtra` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteConfigExtra>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigExtra {
    /// Required.
    pub config_extra_id: String,
}
operation! { DeleteConfigExtra(config_extra_id: String) "DeleteConfigExtra" -> Empty {
    0 "ConfigExtraId" config_extra_id
} }

/// Response of [`DeleteConfigExtra`]: empty.
pub type DeleteConfigExtraOutput = Empty;

/// Deletes config from machine group: `DeleteConfigFromMachineGroup` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteConfigFromMachineGroup>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_CONFIG_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_MACHINE_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigFromMachineGroup {
    /// Required.
    pub group_id: String,
    /// Required.
    pub config_id: String,
}
operation! { DeleteConfigFromMachineGroup(group_id: String, config_id: String) "DeleteConfigFromMachineGroup" -> Empty {
    0 "GroupId" group_id, 1 "ConfigId" config_id
} }

/// Response of [`DeleteConfigFromMachineGroup`]: empty.
pub type DeleteConfigFromMachineGroupOutput = Empty;

/// Deletes console: `DeleteConsole` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteConsole>.
///
/// Errors: [`codes::FAILED_OPERATION_SEARCH_TIMEOUT`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsole {
    /// Required.
    pub console_id: String,
}
operation! { DeleteConsole(console_id: String) "DeleteConsole" -> Empty {
    0 "ConsoleId" console_id
} }

/// Response of [`DeleteConsole`]: empty.
pub type DeleteConsoleOutput = Empty;

/// Deletes console sharing: `DeleteConsoleSharing` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteConsoleSharing>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsoleSharing {
    /// Required.
    pub sharing_id: String,
}
operation! { DeleteConsoleSharing(sharing_id: String) "DeleteConsoleSharing" -> Empty {
    0 "SharingId" sharing_id
} }

/// Response of [`DeleteConsoleSharing`]: empty.
pub type DeleteConsoleSharingOutput = Empty;

/// Deletes consumer: `DeleteConsumer` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteConsumer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumer {
    /// Required.
    pub topic_id: String,
}
operation! { DeleteConsumer(topic_id: String) "DeleteConsumer" -> Empty {
    0 "TopicId" topic_id
} }

/// Response of [`DeleteConsumer`]: empty.
pub type DeleteConsumerOutput = Empty;

/// Deletes consumer group: `DeleteConsumerGroup` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroup {
    /// Required.
    pub consumer_group: String,
    /// Required.
    pub logset_id: String,
}
operation! { DeleteConsumerGroup(consumer_group: String, logset_id: String) "DeleteConsumerGroup" -> Empty {
    0 "ConsumerGroup" consumer_group, 1 "LogsetId" logset_id
} }

/// Response of [`DeleteConsumerGroup`]: empty.
pub type DeleteConsumerGroupOutput = Empty;

/// Deletes cos recharge: `DeleteCosRecharge` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteCosRecharge>.
///
/// Errors: [`codes::INVALID_PARAMETER_DB_DUPLICATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCosRecharge {
    /// Required.
    pub id: String,
    /// Required.
    pub topic_id: String,
}
operation! { DeleteCosRecharge(id: String, topic_id: String) "DeleteCosRecharge" -> Empty {
    0 "Id" id, 1 "TopicId" topic_id
} }

/// Response of [`DeleteCosRecharge`]: empty.
pub type DeleteCosRechargeOutput = Empty;

/// Deletes dashboard: `DeleteDashboard` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteDashboard>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDashboard {
    /// Required.
    pub dashboard_id: String,
}
operation! { DeleteDashboard(dashboard_id: String) "DeleteDashboard" -> Empty {
    0 "DashboardId" dashboard_id
} }

/// Response of [`DeleteDashboard`]: empty.
pub type DeleteDashboardOutput = Empty;

/// Deletes dashboard subscribe: `DeleteDashboardSubscribe` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteDashboardSubscribe>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_DASHBOARD_SUBSCRIBE_RECORD_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDashboardSubscribe {
    /// Required.
    pub id: i64,
}
operation! { DeleteDashboardSubscribe(id: i64) "DeleteDashboardSubscribe" -> Empty {
    0 "Id" id
} }

/// Response of [`DeleteDashboardSubscribe`]: empty.
pub type DeleteDashboardSubscribeOutput = Empty;

/// Deletes data transform: `DeleteDataTransform` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteDataTransform>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATA_FROM_TASK_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataTransform {
    /// Required.
    pub task_id: String,
}
operation! { DeleteDataTransform(task_id: String) "DeleteDataTransform" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`DeleteDataTransform`]: empty.
pub type DeleteDataTransformOutput = Empty;

/// Deletes dlc deliver: `DeleteDlcDeliver` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteDlcDeliver>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_DB_DUPLICATION`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDlcDeliver {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub task_id: String,
}
operation! { DeleteDlcDeliver(topic_id: String, task_id: String) "DeleteDlcDeliver" -> Empty {
    0 "TopicId" topic_id, 1 "TaskId" task_id
} }

/// Response of [`DeleteDlcDeliver`]: empty.
pub type DeleteDlcDeliverOutput = Empty;

/// Deletes es recharge: `DeleteEsRecharge` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteEsRecharge>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_DB_DUPLICATION`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEsRecharge {
    /// Required.
    pub task_id: String,
    /// Required.
    pub topic_id: String,
}
operation! { DeleteEsRecharge(task_id: String, topic_id: String) "DeleteEsRecharge" -> Empty {
    0 "TaskId" task_id, 1 "TopicId" topic_id
} }

/// Response of [`DeleteEsRecharge`]: empty.
pub type DeleteEsRechargeOutput = Empty;

/// Deletes export: `DeleteExport` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteExport>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_EXPORT_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExport {
    /// Required.
    pub export_id: String,
}
operation! { DeleteExport(export_id: String) "DeleteExport" -> Empty {
    0 "ExportId" export_id
} }

/// Response of [`DeleteExport`]: empty.
pub type DeleteExportOutput = Empty;

/// Deletes host metric config: `DeleteHostMetricConfig` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteHostMetricConfig>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_DB_DUPLICATION`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHostMetricConfig {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub config_id: String,
}
operation! { DeleteHostMetricConfig(topic_id: String, config_id: String) "DeleteHostMetricConfig" -> Empty {
    0 "TopicId" topic_id, 1 "ConfigId" config_id
} }

/// Response of [`DeleteHostMetricConfig`]: empty.
pub type DeleteHostMetricConfigOutput = Empty;

/// Deletes index: `DeleteIndex` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteIndex>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_INDEX_OPERATING`], [`codes::RESOURCE_NOT_FOUND_INDEX_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIndex {
    /// Required.
    pub topic_id: String,
}
operation! { DeleteIndex(topic_id: String) "DeleteIndex" -> Empty {
    0 "TopicId" topic_id
} }

/// Response of [`DeleteIndex`]: empty.
pub type DeleteIndexOutput = Empty;

/// Deletes kafka recharge: `DeleteKafkaRecharge` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteKafkaRecharge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKafkaRecharge {
    /// Required.
    pub id: String,
    /// Required.
    pub topic_id: String,
}
operation! { DeleteKafkaRecharge(id: String, topic_id: String) "DeleteKafkaRecharge" -> Empty {
    0 "Id" id, 1 "TopicId" topic_id
} }

/// Response of [`DeleteKafkaRecharge`]: empty.
pub type DeleteKafkaRechargeOutput = Empty;

/// Deletes log: `DeleteLog` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteLog>.
///
/// Errors: [`codes::FAILED_OPERATION_INDEX_SEGMENT_OFFLOADED`], [`codes::FAILED_OPERATION_MODIFY_SYSTEM_FIELD`],
/// [`codes::FAILED_OPERATION_WRITE_BY_QUERY_REACH_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLog {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub from: i64,
    /// Required.
    pub to: i64,
    /// Required.
    pub query_string: String,
}
operation! { DeleteLog(topic_id: String, from: i64, to: i64, query_string: String) "DeleteLog" -> DeleteLogOutput {
    0 "TopicId" topic_id, 1 "From" from, 2 "To" to, 3 "QueryString" query_string
} }

/// Response of [`DeleteLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogOutput {
    pub affected_rows: Option<i64>,
}
model! { DeleteLogOutput {
    0 "AffectedRows" affected_rows: i64
} }

/// Deletes logset: `DeleteLogset` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteLogset>.
///
/// Errors: [`codes::FAILED_OPERATION_LOGSET_NOT_EMPTY`], [`codes::RESOURCE_NOT_FOUND_LOGSET_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogset {
    /// Required.
    pub logset_id: String,
}
operation! { DeleteLogset(logset_id: String) "DeleteLogset" -> Empty {
    0 "LogsetId" logset_id
} }

/// Response of [`DeleteLogset`]: empty.
pub type DeleteLogsetOutput = Empty;

/// Deletes machine group: `DeleteMachineGroup` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteMachineGroup>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_MACHINE_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMachineGroup {
    /// Required.
    pub group_id: String,
}
operation! { DeleteMachineGroup(group_id: String) "DeleteMachineGroup" -> Empty {
    0 "GroupId" group_id
} }

/// Response of [`DeleteMachineGroup`]: empty.
pub type DeleteMachineGroupOutput = Empty;

/// Deletes machine group info: `DeleteMachineGroupInfo` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteMachineGroupInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMachineGroupInfo {
    /// Required.
    pub group_id: String,
    /// Required.
    pub machine_group_type: MachineGroupTypeInfo,
}
operation! { DeleteMachineGroupInfo(group_id: String, machine_group_type: MachineGroupTypeInfo)
    "DeleteMachineGroupInfo" -> Empty {
    0 "GroupId" group_id, 1 "MachineGroupType" machine_group_type
} }

/// Response of [`DeleteMachineGroupInfo`]: empty.
pub type DeleteMachineGroupInfoOutput = Empty;

/// Deletes metric config: `DeleteMetricConfig` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteMetricConfig>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_DB_DUPLICATION`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetricConfig {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub config_id: String,
}
operation! { DeleteMetricConfig(topic_id: String, config_id: String) "DeleteMetricConfig" -> Empty {
    0 "TopicId" topic_id, 1 "ConfigId" config_id
} }

/// Response of [`DeleteMetricConfig`]: empty.
pub type DeleteMetricConfigOutput = Empty;

/// Deletes metric subscribe: `DeleteMetricSubscribe` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteMetricSubscribe>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_DB_DUPLICATION`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetricSubscribe {
    /// Required.
    pub task_id: String,
    /// Required.
    pub topic_id: String,
}
operation! { DeleteMetricSubscribe(task_id: String, topic_id: String) "DeleteMetricSubscribe" -> Empty {
    0 "TaskId" task_id, 1 "TopicId" topic_id
} }

/// Response of [`DeleteMetricSubscribe`]: empty.
pub type DeleteMetricSubscribeOutput = Empty;

/// Deletes network application: `DeleteNetworkApplication` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteNetworkApplication>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_DB_DUPLICATION`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkApplication {
    /// Required.
    pub network_app_id: String,
}
operation! { DeleteNetworkApplication(network_app_id: String) "DeleteNetworkApplication" -> Empty {
    0 "NetworkAppId" network_app_id
} }

/// Response of [`DeleteNetworkApplication`]: empty.
pub type DeleteNetworkApplicationOutput = Empty;

/// Deletes notice content: `DeleteNoticeContent` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteNoticeContent>.
///
/// Errors: [`codes::FAILED_OPERATION_BINDED_ALARM`], [`codes::OPERATION_DENIED_NOTICE_HAS_ALARM`],
/// [`codes::RESOURCE_NOT_FOUND_ALARM_NOTICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNoticeContent {
    /// Required.
    pub notice_content_id: String,
}
operation! { DeleteNoticeContent(notice_content_id: String) "DeleteNoticeContent" -> Empty {
    0 "NoticeContentId" notice_content_id
} }

/// Response of [`DeleteNoticeContent`]: empty.
pub type DeleteNoticeContentOutput = Empty;

/// Deletes recording rule task: `DeleteRecordingRuleTask` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteRecordingRuleTask>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordingRuleTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub topic_id: String,
}
operation! { DeleteRecordingRuleTask(task_id: String, topic_id: String) "DeleteRecordingRuleTask" -> Empty {
    0 "TaskId" task_id, 1 "TopicId" topic_id
} }

/// Response of [`DeleteRecordingRuleTask`]: empty.
pub type DeleteRecordingRuleTaskOutput = Empty;

/// Deletes recording rule yaml task: `DeleteRecordingRuleYamlTask` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteRecordingRuleYamlTask>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordingRuleYamlTask {
    /// Required.
    pub yaml_id: String,
    /// Required.
    pub topic_id: String,
}
operation! { DeleteRecordingRuleYamlTask(yaml_id: String, topic_id: String) "DeleteRecordingRuleYamlTask" -> Empty {
    0 "YamlId" yaml_id, 1 "TopicId" topic_id
} }

/// Response of [`DeleteRecordingRuleYamlTask`]: empty.
pub type DeleteRecordingRuleYamlTaskOutput = Empty;

/// Deletes remote write task: `DeleteRemoteWriteTask` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteRemoteWriteTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRemoteWriteTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub topic_id: String,
}
operation! { DeleteRemoteWriteTask(task_id: String, topic_id: String) "DeleteRemoteWriteTask" -> Empty {
    0 "TaskId" task_id, 1 "TopicId" topic_id
} }

/// Response of [`DeleteRemoteWriteTask`]: empty.
pub type DeleteRemoteWriteTaskOutput = Empty;

/// Deletes s3 recharge: `DeleteS3Recharge` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteS3Recharge>.
///
/// Errors: [`codes::INVALID_PARAMETER_DB_DUPLICATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteS3Recharge {
    /// Required.
    pub task_id: String,
    /// Required.
    pub topic_id: String,
}
operation! { DeleteS3Recharge(task_id: String, topic_id: String) "DeleteS3Recharge" -> Empty {
    0 "TaskId" task_id, 1 "TopicId" topic_id
} }

/// Response of [`DeleteS3Recharge`]: empty.
pub type DeleteS3RechargeOutput = Empty;

/// Deletes scheduled sql: `DeleteScheduledSql` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteScheduledSql>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATA_FROM_TASK_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_DATA_FROM_TASK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScheduledSql {
    /// Required.
    pub task_id: String,
    /// Required.
    pub src_topic_id: String,
}
operation! { DeleteScheduledSql(task_id: String, src_topic_id: String) "DeleteScheduledSql" -> Empty {
    0 "TaskId" task_id, 1 "SrcTopicId" src_topic_id
} }

/// Response of [`DeleteScheduledSql`]: empty.
pub type DeleteScheduledSqlOutput = Empty;

/// Deletes search view: `DeleteSearchView` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteSearchView>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSearchView {
    /// Required.
    pub view_id: String,
}
operation! { DeleteSearchView(view_id: String) "DeleteSearchView" -> Empty {
    0 "ViewId" view_id
} }

/// Response of [`DeleteSearchView`]: empty.
pub type DeleteSearchViewOutput = Empty;

/// Deletes shipper: `DeleteShipper` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteShipper>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_SHIPPER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShipper {
    /// Required.
    pub shipper_id: String,
}
operation! { DeleteShipper(shipper_id: String) "DeleteShipper" -> Empty {
    0 "ShipperId" shipper_id
} }

/// Response of [`DeleteShipper`]: empty.
pub type DeleteShipperOutput = Empty;

/// Deletes splunk deliver: `DeleteSplunkDeliver` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteSplunkDeliver>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`], [`codes::RESOURCE_NOT_FOUND_RECORD_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSplunkDeliver {
    /// Required.
    pub task_id: String,
    /// Required.
    pub topic_id: String,
}
operation! { DeleteSplunkDeliver(task_id: String, topic_id: String) "DeleteSplunkDeliver" -> Empty {
    0 "TaskId" task_id, 1 "TopicId" topic_id
} }

/// Response of [`DeleteSplunkDeliver`]: empty.
pub type DeleteSplunkDeliverOutput = Empty;

/// Deletes a topic with all its logs. **Irreversible.**
///
/// `DeleteTopic` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteTopic>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`], [`codes::OPERATION_DENIED_TOPIC_HAS_DATA_FORM_TASK`],
/// [`codes::OPERATION_DENIED_TOPIC_HAS_DELIVER_FUNCTION`],
/// [`codes::OPERATION_DENIED_TOPIC_HAS_EXTERNAL_DATASOURCE_CONFIG`],
/// [`codes::OPERATION_DENIED_TOPIC_HAS_SCHEDULE_SQL_TASK`], [`codes::RESOURCE_NOT_FOUND_LOGSET_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopic {
    /// Required.
    pub topic_id: String,
}
operation! { DeleteTopic(topic_id: String) "DeleteTopic" -> Empty {
    0 "TopicId" topic_id
} }

/// Response of [`DeleteTopic`]: empty.
pub type DeleteTopicOutput = Empty;

/// Deletes web callback: `DeleteWebCallback` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DeleteWebCallback>.
///
/// Errors: [`codes::FAILED_OPERATION_BINDED_ALARM`], [`codes::OPERATION_DENIED_NOTICE_HAS_ALARM`],
/// [`codes::RESOURCE_NOT_FOUND_ALARM_NOTICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebCallback {
    /// Required.
    pub web_callback_id: String,
}
operation! { DeleteWebCallback(web_callback_id: String) "DeleteWebCallback" -> Empty {
    0 "WebCallbackId" web_callback_id
} }

/// Response of [`DeleteWebCallback`]: empty.
pub type DeleteWebCallbackOutput = Empty;

/// Describes agent applications: `DescribeAgentApplications` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeAgentApplications>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentApplications {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAgentApplications() "DescribeAgentApplications" -> DescribeAgentApplicationsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeAgentApplications: AgentApplicationInfo = Offset "Offset", "Infos" infos, total "Total" }

/// In the request of [`DescribeAgentApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filter(key: String, values: Vec<String>) {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeAgentApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentApplicationsOutput {
    pub infos: Vec<AgentApplicationInfo>,
    pub total: Option<i64>,
}
model! { DescribeAgentApplicationsOutput {
    0 "Infos" infos: Vec<AgentApplicationInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeAgentApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentApplicationInfo {
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub access_type: Option<String>,
    pub region: Option<String>,
    pub log_topics: Vec<AgentTopicInfo>,
    pub metrics_topics: Vec<AgentTopicInfo>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { AgentApplicationInfo {
    0 "ApplicationId" application_id: String, 1 "ApplicationName" application_name: String,
    2 "AccessType" access_type: String, 3 "Region" region: String, 4 "LogTopics" log_topics: Vec<AgentTopicInfo>,
    5 "MetricsTopics" metrics_topics: Vec<AgentTopicInfo>, 6 "CreateTime" create_time: i64,
    7 "UpdateTime" update_time: i64
} }

/// Describes agent configs: `DescribeAgentConfigs` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeAgentConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentConfigs {
    /// Required.
    pub agent_version: String,
    /// Required.
    pub agent_ip: String,
    pub labels: Option<Vec<String>>,
    pub instance_id: Option<String>,
}
operation! { DescribeAgentConfigs(agent_version: String, agent_ip: String)
    "DescribeAgentConfigs" -> DescribeAgentConfigsOutput {
    0 "AgentVersion" agent_version, 1 "AgentIp" agent_ip, 2 "Labels" labels: Vec<String>,
    3 "InstanceId" instance_id: String
} }

/// Response of [`DescribeAgentConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentConfigsOutput {
    pub log_configs: Vec<LogConfigInfo>,
    pub service_log_configs: Vec<ServiceLogConfigInfo>,
    pub last_version: Option<String>,
    pub need_update: Option<bool>,
    pub url: Option<String>,
    pub file_md5: Option<String>,
}
model! { DescribeAgentConfigsOutput {
    0 "LogConfigs" log_configs: Vec<LogConfigInfo>,
    1 "ServiceLogConfigs" service_log_configs: Vec<ServiceLogConfigInfo>, 2 "LastVersion" last_version: String,
    3 "NeedUpdate" need_update: bool, 4 "URL" url: String, 5 "FileMd5" file_md5: String
} }

/// In the response of [`DescribeAgentConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogConfigInfo {
    pub topic_id: Option<String>,
    pub logset_id: Option<String>,
    pub path: Option<String>,
    pub log_type: Option<String>,
    pub extract_rule: Option<ExtractRuleInfo>,
    pub log_format: Option<String>,
    pub exclude_paths: Vec<ExcludePathInfo>,
    pub user_define_rule: Option<String>,
    pub config_id: Option<String>,
    pub group_ids: Vec<String>,
}
model! { LogConfigInfo {
    0 "TopicId" topic_id: String, 1 "LogsetId" logset_id: String, 2 "Path" path: String, 3 "LogType" log_type: String,
    4 "ExtractRule" extract_rule: ExtractRuleInfo, 5 "LogFormat" log_format: String,
    6 "ExcludePaths" exclude_paths: Vec<ExcludePathInfo>, 7 "UserDefineRule" user_define_rule: String,
    8 "ConfigId" config_id: String, 9 "GroupIds" group_ids: Vec<String>
} }

/// In the response of [`DescribeAgentConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceLogConfigInfo {}
model! { ServiceLogConfigInfo {} }

/// Describes alarm notices: `DescribeAlarmNotices` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeAlarmNotices>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmNotices {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub has_alarm_shield_count: Option<bool>,
}
operation! { DescribeAlarmNotices() "DescribeAlarmNotices" -> DescribeAlarmNoticesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "HasAlarmShieldCount" has_alarm_shield_count: bool
} }
paged! { DescribeAlarmNotices: AlarmNotice = Offset "Offset", "AlarmNotices" alarm_notices, total "TotalCount" }

/// Response of [`DescribeAlarmNotices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmNoticesOutput {
    pub alarm_notices: Vec<AlarmNotice>,
    pub total_count: Option<i64>,
}
model! { DescribeAlarmNoticesOutput {
    0 "AlarmNotices" alarm_notices: Vec<AlarmNotice>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAlarmNotices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmNotice {
    pub name: Option<String>,
    pub tags: Vec<Tag>,
    pub r#type: Option<String>,
    pub notice_receivers: Vec<NoticeReceiver>,
    pub web_callbacks: Vec<WebCallback>,
    pub alarm_notice_id: Option<String>,
    pub notice_rules: Vec<NoticeRule>,
    pub alarm_shield_status: Option<i64>,
    pub secure_detail_status: Option<i64>,
    pub jump_domain: Option<String>,
    pub alarm_notice_deliver_config: Option<AlarmNoticeDeliverConfig>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub deliver_status: Option<i64>,
    pub deliver_flag: Option<i64>,
    pub alarm_shield_count: Option<AlarmShieldCount>,
    pub callback_prioritize: Option<bool>,
}
model! { AlarmNotice {
    0 "Name" name: String, 1 "Tags" tags: Vec<Tag>, 2 "Type" r#type: String,
    3 "NoticeReceivers" notice_receivers: Vec<NoticeReceiver>, 4 "WebCallbacks" web_callbacks: Vec<WebCallback>,
    5 "AlarmNoticeId" alarm_notice_id: String, 6 "NoticeRules" notice_rules: Vec<NoticeRule>,
    7 "AlarmShieldStatus" alarm_shield_status: i64, 8 "SecureDetailStatus" secure_detail_status: i64,
    9 "JumpDomain" jump_domain: String,
    10 "AlarmNoticeDeliverConfig" alarm_notice_deliver_config: AlarmNoticeDeliverConfig,
    11 "CreateTime" create_time: String, 12 "UpdateTime" update_time: String, 13 "DeliverStatus" deliver_status: i64,
    14 "DeliverFlag" deliver_flag: i64, 15 "AlarmShieldCount" alarm_shield_count: AlarmShieldCount,
    16 "CallbackPrioritize" callback_prioritize: bool
} }

/// In the response of [`DescribeAlarmNotices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmNoticeDeliverConfig {
    pub deliver_config: Option<DeliverConfig>,
    pub err_msg: Option<String>,
}
model! { AlarmNoticeDeliverConfig {
    0 "DeliverConfig" deliver_config: DeliverConfig, 1 "ErrMsg" err_msg: String
} }

/// In the response of [`DescribeAlarmNotices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmShieldCount {
    pub total_count: Option<i64>,
    pub invalid_count: Option<i64>,
    pub valid_count: Option<i64>,
    pub expire_count: Option<i64>,
}
model! { AlarmShieldCount {
    0 "TotalCount" total_count: i64, 1 "InvalidCount" invalid_count: i64, 2 "ValidCount" valid_count: i64,
    3 "ExpireCount" expire_count: i64
} }

/// Describes alarm shields: `DescribeAlarmShields` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeAlarmShields>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmShields {
    /// Required.
    pub alarm_notice_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAlarmShields(alarm_notice_id: String) "DescribeAlarmShields" -> DescribeAlarmShieldsOutput {
    0 "AlarmNoticeId" alarm_notice_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeAlarmShields: AlarmShieldInfo = Offset "Offset", "AlarmShields" alarm_shields, total "TotalCount" }

/// Response of [`DescribeAlarmShields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmShieldsOutput {
    pub total_count: Option<i64>,
    pub alarm_shields: Vec<AlarmShieldInfo>,
}
model! { DescribeAlarmShieldsOutput {
    0 "TotalCount" total_count: i64, 1 "AlarmShields" alarm_shields: Vec<AlarmShieldInfo>
} }

/// In the response of [`DescribeAlarmShields`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmShieldInfo {
    pub alarm_notice_id: Option<String>,
    pub task_id: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub r#type: Option<i64>,
    pub rule: Option<String>,
    pub reason: Option<String>,
    pub source: Option<i64>,
    pub operator: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { AlarmShieldInfo {
    0 "AlarmNoticeId" alarm_notice_id: String, 1 "TaskId" task_id: String, 2 "StartTime" start_time: i64,
    3 "EndTime" end_time: i64, 4 "Type" r#type: i64, 5 "Rule" rule: String, 6 "Reason" reason: String,
    7 "Source" source: i64, 8 "Operator" operator: String, 9 "Status" status: i64, 10 "CreateTime" create_time: i64,
    11 "UpdateTime" update_time: i64
} }

/// Describes alarms: `DescribeAlarms` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeAlarms>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarms {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeAlarms() "DescribeAlarms" -> DescribeAlarmsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeAlarms: AlarmInfo = Offset "Offset", "Alarms" alarms, total "TotalCount" }

/// Response of [`DescribeAlarms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmsOutput {
    pub alarms: Vec<AlarmInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeAlarmsOutput {
    0 "Alarms" alarms: Vec<AlarmInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAlarms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmInfo {
    pub name: Option<String>,
    pub alarm_targets: Vec<AlarmTargetInfo>,
    pub monitor_time: Option<MonitorTime>,
    pub condition: Option<String>,
    pub trigger_count: Option<i64>,
    pub alarm_period: Option<i64>,
    pub alarm_notice_ids: Vec<String>,
    pub status: Option<bool>,
    pub alarm_id: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub message_template: Option<String>,
    pub call_back: Option<CallBackInfo>,
    pub analysis: Vec<AnalysisDimensional>,
    pub group_trigger_status: Option<bool>,
    pub group_trigger_condition: Vec<String>,
    pub tags: Vec<Tag>,
    pub monitor_object_type: Option<i64>,
    pub alarm_level: Option<i64>,
    pub classifications: Vec<AlarmClassification>,
    pub multi_conditions: Vec<MultiCondition>,
    pub monitor_notice: Option<MonitorNotice>,
}
model! { AlarmInfo {
    0 "Name" name: String, 1 "AlarmTargets" alarm_targets: Vec<AlarmTargetInfo>,
    2 "MonitorTime" monitor_time: MonitorTime, 3 "Condition" condition: String, 4 "TriggerCount" trigger_count: i64,
    5 "AlarmPeriod" alarm_period: i64, 6 "AlarmNoticeIds" alarm_notice_ids: Vec<String>, 7 "Status" status: bool,
    8 "AlarmId" alarm_id: String, 9 "CreateTime" create_time: String, 10 "UpdateTime" update_time: String,
    11 "MessageTemplate" message_template: String, 12 "CallBack" call_back: CallBackInfo,
    13 "Analysis" analysis: Vec<AnalysisDimensional>, 14 "GroupTriggerStatus" group_trigger_status: bool,
    15 "GroupTriggerCondition" group_trigger_condition: Vec<String>, 16 "Tags" tags: Vec<Tag>,
    17 "MonitorObjectType" monitor_object_type: i64, 18 "AlarmLevel" alarm_level: i64,
    19 "Classifications" classifications: Vec<AlarmClassification>,
    20 "MultiConditions" multi_conditions: Vec<MultiCondition>, 21 "MonitorNotice" monitor_notice: MonitorNotice
} }

/// In the response of [`DescribeAlarms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmTargetInfo {
    pub logset_id: Option<String>,
    pub logset_name: Option<String>,
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub query: Option<String>,
    pub number: Option<i64>,
    pub start_time_offset: Option<i64>,
    pub end_time_offset: Option<i64>,
    pub syntax_rule: Option<i64>,
    pub biz_type: Option<i64>,
}
model! { AlarmTargetInfo {
    0 "LogsetId" logset_id: String, 1 "LogsetName" logset_name: String, 2 "TopicId" topic_id: String,
    3 "TopicName" topic_name: String, 4 "Query" query: String, 5 "Number" number: i64,
    6 "StartTimeOffset" start_time_offset: i64, 7 "EndTimeOffset" end_time_offset: i64, 8 "SyntaxRule" syntax_rule: i64,
    9 "BizType" biz_type: i64
} }

/// Describes alert record history: `DescribeAlertRecordHistory` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeAlertRecordHistory>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`], [`codes::INTERNAL_ERROR_SEARCH_ERROR`],
/// [`codes::INTERNAL_ERROR_SEARCH_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertRecordHistory {
    /// Required.
    pub from: i64,
    /// Required.
    pub to: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAlertRecordHistory(from: i64, to: i64, offset: i64, limit: i64)
    "DescribeAlertRecordHistory" -> DescribeAlertRecordHistoryOutput {
    0 "From" from, 1 "To" to, 2 "Offset" offset, 3 "Limit" limit, 4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAlertRecordHistory: AlertHistoryRecord = Offset "Offset", "Records" records, total "TotalCount" }

/// Response of [`DescribeAlertRecordHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertRecordHistoryOutput {
    pub total_count: Option<i64>,
    pub records: Vec<AlertHistoryRecord>,
}
model! { DescribeAlertRecordHistoryOutput {
    0 "TotalCount" total_count: i64, 1 "Records" records: Vec<AlertHistoryRecord>
} }

/// In the response of [`DescribeAlertRecordHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlertHistoryRecord {
    pub record_id: Option<String>,
    pub alarm_id: Option<String>,
    pub alarm_name: Option<String>,
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub region: Option<String>,
    pub trigger: Option<String>,
    pub trigger_count: Option<i64>,
    pub alarm_period: Option<i64>,
    pub notices: Vec<AlertHistoryNotice>,
    pub duration: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<i64>,
    pub group_trigger_condition: Vec<GroupTriggerConditionInfo>,
    pub alarm_level: Option<i64>,
    pub monitor_object_type: Option<i64>,
    pub send_type: Option<i64>,
}
model! { AlertHistoryRecord {
    0 "RecordId" record_id: String, 1 "AlarmId" alarm_id: String, 2 "AlarmName" alarm_name: String,
    3 "TopicId" topic_id: String, 4 "TopicName" topic_name: String, 5 "Region" region: String,
    6 "Trigger" trigger: String, 7 "TriggerCount" trigger_count: i64, 8 "AlarmPeriod" alarm_period: i64,
    9 "Notices" notices: Vec<AlertHistoryNotice>, 10 "Duration" duration: i64, 11 "Status" status: i64,
    12 "CreateTime" create_time: i64,
    13 "GroupTriggerCondition" group_trigger_condition: Vec<GroupTriggerConditionInfo>,
    14 "AlarmLevel" alarm_level: i64, 15 "MonitorObjectType" monitor_object_type: i64, 16 "SendType" send_type: i64
} }

/// In the response of [`DescribeAlertRecordHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlertHistoryNotice {
    pub name: Option<String>,
    pub alarm_notice_id: Option<String>,
}
model! { AlertHistoryNotice {
    0 "Name" name: String, 1 "AlarmNoticeId" alarm_notice_id: String
} }

/// In the response of [`DescribeAlertRecordHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupTriggerConditionInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GroupTriggerConditionInfo {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Describes cloud product log tasks: `DescribeCloudProductLogTasks` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeCloudProductLogTasks>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudProductLogTasks {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub with_tags: Option<bool>,
}
operation! { DescribeCloudProductLogTasks() "DescribeCloudProductLogTasks" -> DescribeCloudProductLogTasksOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>, 3 "WithTags" with_tags: bool
} }
paged! { DescribeCloudProductLogTasks: CloudProductLogTaskInfo = Offset "Offset", "Tasks" tasks, total "TotalCount" }

/// Response of [`DescribeCloudProductLogTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudProductLogTasksOutput {
    pub tasks: Vec<CloudProductLogTaskInfo>,
    pub total_count: Option<i64>,
    pub message: Option<String>,
}
model! { DescribeCloudProductLogTasksOutput {
    0 "Tasks" tasks: Vec<CloudProductLogTaskInfo>, 1 "TotalCount" total_count: i64, 2 "Message" message: String
} }

/// In the response of [`DescribeCloudProductLogTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudProductLogTaskInfo {
    pub cls_region: Option<String>,
    pub instance_id: Option<String>,
    pub logset_id: Option<String>,
    pub topic_id: Option<String>,
    pub extend: Option<String>,
    pub log_type: Option<String>,
    pub status: Option<i64>,
    pub topic_tags: Vec<Tag>,
    pub logset_tags: Vec<Tag>,
}
model! { CloudProductLogTaskInfo {
    0 "ClsRegion" cls_region: String, 1 "InstanceId" instance_id: String, 2 "LogsetId" logset_id: String,
    3 "TopicId" topic_id: String, 4 "Extend" extend: String, 5 "LogType" log_type: String, 6 "Status" status: i64,
    7 "TopicTags" topic_tags: Vec<Tag>, 8 "LogsetTags" logset_tags: Vec<Tag>
} }

/// Describes cluster base metric configs: `DescribeClusterBaseMetricConfigs` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeClusterBaseMetricConfigs>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBaseMetricConfigs {
    /// Required.
    pub group_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeClusterBaseMetricConfigs(group_id: String)
    "DescribeClusterBaseMetricConfigs" -> DescribeClusterBaseMetricConfigsOutput {
    0 "GroupId" group_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeClusterBaseMetricConfigs: BaseMetricCollectConfig =
    Offset "Offset", "Datas" datas, total "TotalCount" }

/// Response of [`DescribeClusterBaseMetricConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBaseMetricConfigsOutput {
    pub total_count: Option<i64>,
    pub datas: Vec<BaseMetricCollectConfig>,
}
model! { DescribeClusterBaseMetricConfigsOutput {
    0 "TotalCount" total_count: i64, 1 "Datas" datas: Vec<BaseMetricCollectConfig>
} }

/// In the response of [`DescribeClusterBaseMetricConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseMetricCollectConfig {
    pub group_id: Option<String>,
    pub configs: Vec<MetricCollectConfig>,
}
model! { BaseMetricCollectConfig {
    0 "GroupId" group_id: String, 1 "Configs" configs: Vec<MetricCollectConfig>
} }

/// In the response of [`DescribeClusterBaseMetricConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricCollectConfig {
    pub config_id: Option<String>,
    pub topic_ids: Vec<String>,
    pub source: Option<i64>,
    pub group_ids: Vec<String>,
    pub r#type: Option<i64>,
    pub flag: Option<i64>,
    pub name: Option<String>,
    pub spec: Option<MetricSpec>,
    pub metric_relabels: Vec<Relabeling>,
    pub metric_label: Option<MetricConfigLabel>,
    pub scheme: Option<String>,
    pub scrape_interval: Option<String>,
    pub scrape_timeout: Option<String>,
    pub honor_labels: Option<bool>,
    pub yaml_spec: Option<MetricYamlSpec>,
    pub operate: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { MetricCollectConfig {
    0 "ConfigId" config_id: String, 1 "TopicIds" topic_ids: Vec<String>, 2 "Source" source: i64,
    3 "GroupIds" group_ids: Vec<String>, 4 "Type" r#type: i64, 5 "Flag" flag: i64, 6 "Name" name: String,
    7 "Spec" spec: MetricSpec, 8 "MetricRelabels" metric_relabels: Vec<Relabeling>,
    9 "MetricLabel" metric_label: MetricConfigLabel, 10 "Scheme" scheme: String,
    11 "ScrapeInterval" scrape_interval: String, 12 "ScrapeTimeout" scrape_timeout: String,
    13 "HonorLabels" honor_labels: bool, 14 "YamlSpec" yaml_spec: MetricYamlSpec, 15 "Operate" operate: i64,
    16 "CreateTime" create_time: i64, 17 "UpdateTime" update_time: i64
} }

/// Describes cluster metric configs: `DescribeClusterMetricConfigs` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeClusterMetricConfigs>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterMetricConfigs {
    /// Required.
    pub group_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeClusterMetricConfigs(group_id: String)
    "DescribeClusterMetricConfigs" -> DescribeClusterMetricConfigsOutput {
    0 "GroupId" group_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeClusterMetricConfigs: MetricCollectConfig = Offset "Offset", "Datas" datas, total "TotalCount" }

/// Response of [`DescribeClusterMetricConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterMetricConfigsOutput {
    pub total_count: Option<i64>,
    pub datas: Vec<MetricCollectConfig>,
}
model! { DescribeClusterMetricConfigsOutput {
    0 "TotalCount" total_count: i64, 1 "Datas" datas: Vec<MetricCollectConfig>
} }

/// Describes config extras: `DescribeConfigExtras` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeConfigExtras>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigExtras {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeConfigExtras() "DescribeConfigExtras" -> DescribeConfigExtrasOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeConfigExtras: ConfigExtraInfo = Offset "Offset", "Configs" configs, total "TotalCount" }

/// Response of [`DescribeConfigExtras`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigExtrasOutput {
    pub configs: Vec<ConfigExtraInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeConfigExtrasOutput {
    0 "Configs" configs: Vec<ConfigExtraInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeConfigExtras`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigExtraInfo {
    pub config_extra_id: Option<String>,
    pub name: Option<String>,
    pub topic_id: Option<String>,
    pub r#type: Option<String>,
    pub host_file: Option<HostFileInfo>,
    pub container_file: Option<ContainerFileInfo>,
    pub container_stdout: Option<ContainerStdoutInfo>,
    pub log_format: Option<String>,
    pub log_type: Option<String>,
    pub extract_rule: Option<ExtractRuleInfo>,
    pub exclude_paths: Vec<ExcludePathInfo>,
    pub update_time: Option<String>,
    pub create_time: Option<String>,
    pub user_define_rule: Option<String>,
    pub group_id: Option<String>,
    pub config_flag: Option<String>,
    pub logset_id: Option<String>,
    pub logset_name: Option<String>,
    pub topic_name: Option<String>,
    pub collect_infos: Vec<CollectInfo>,
    pub advanced_config: Option<String>,
}
model! { ConfigExtraInfo {
    0 "ConfigExtraId" config_extra_id: String, 1 "Name" name: String, 2 "TopicId" topic_id: String,
    3 "Type" r#type: String, 4 "HostFile" host_file: HostFileInfo, 5 "ContainerFile" container_file: ContainerFileInfo,
    6 "ContainerStdout" container_stdout: ContainerStdoutInfo, 7 "LogFormat" log_format: String,
    8 "LogType" log_type: String, 9 "ExtractRule" extract_rule: ExtractRuleInfo,
    10 "ExcludePaths" exclude_paths: Vec<ExcludePathInfo>, 11 "UpdateTime" update_time: String,
    12 "CreateTime" create_time: String, 13 "UserDefineRule" user_define_rule: String, 14 "GroupId" group_id: String,
    15 "ConfigFlag" config_flag: String, 16 "LogsetId" logset_id: String, 17 "LogsetName" logset_name: String,
    18 "TopicName" topic_name: String, 19 "CollectInfos" collect_infos: Vec<CollectInfo>,
    20 "AdvancedConfig" advanced_config: String
} }

/// Describes config machine groups: `DescribeConfigMachineGroups` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeConfigMachineGroups>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_CONFIG_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigMachineGroups {
    /// Required.
    pub config_id: String,
}
operation! { DescribeConfigMachineGroups(config_id: String)
    "DescribeConfigMachineGroups" -> DescribeConfigMachineGroupsOutput {
    0 "ConfigId" config_id
} }

/// Response of [`DescribeConfigMachineGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigMachineGroupsOutput {
    pub machine_groups: Vec<MachineGroupInfo>,
}
model! { DescribeConfigMachineGroupsOutput {
    0 "MachineGroups" machine_groups: Vec<MachineGroupInfo>
} }

/// In the response of [`DescribeConfigMachineGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineGroupInfo {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub machine_group_type: Option<MachineGroupTypeInfo>,
    pub create_time: Option<String>,
    pub tags: Vec<Tag>,
    pub auto_update: Option<String>,
    pub update_start_time: Option<String>,
    pub update_end_time: Option<String>,
    pub service_logging: Option<bool>,
    pub delay_cleanup_time: Option<i64>,
    pub meta_tags: Vec<MetaTagInfo>,
    pub os_type: Option<i64>,
}
model! { MachineGroupInfo {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String,
    2 "MachineGroupType" machine_group_type: MachineGroupTypeInfo, 3 "CreateTime" create_time: String,
    4 "Tags" tags: Vec<Tag>, 5 "AutoUpdate" auto_update: String, 6 "UpdateStartTime" update_start_time: String,
    7 "UpdateEndTime" update_end_time: String, 8 "ServiceLogging" service_logging: bool,
    9 "DelayCleanupTime" delay_cleanup_time: i64, 10 "MetaTags" meta_tags: Vec<MetaTagInfo>, 11 "OSType" os_type: i64
} }

/// Describes configs: `DescribeConfigs` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeConfigs>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigs {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeConfigs() "DescribeConfigs" -> DescribeConfigsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeConfigs: ConfigInfo = Offset "Offset", "Configs" configs, total "TotalCount" }

/// Response of [`DescribeConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigsOutput {
    pub configs: Vec<ConfigInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeConfigsOutput {
    0 "Configs" configs: Vec<ConfigInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigInfo {
    pub config_id: Option<String>,
    pub name: Option<String>,
    pub log_format: Option<String>,
    pub path: Option<String>,
    pub log_type: Option<String>,
    pub extract_rule: Option<ExtractRuleInfo>,
    pub exclude_paths: Vec<ExcludePathInfo>,
    pub output: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    pub user_define_rule: Option<String>,
    pub advanced_config: Option<String>,
    pub input_type: Option<String>,
}
model! { ConfigInfo {
    0 "ConfigId" config_id: String, 1 "Name" name: String, 2 "LogFormat" log_format: String, 3 "Path" path: String,
    4 "LogType" log_type: String, 5 "ExtractRule" extract_rule: ExtractRuleInfo,
    6 "ExcludePaths" exclude_paths: Vec<ExcludePathInfo>, 7 "Output" output: String, 8 "UpdateTime" update_time: String,
    9 "CreateTime" create_time: String, 10 "UserDefineRule" user_define_rule: String,
    11 "AdvancedConfig" advanced_config: String, 12 "InputType" input_type: String
} }

/// Describes console sharing list: `DescribeConsoleSharingList` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeConsoleSharingList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsoleSharingList {}
operation! { DescribeConsoleSharingList() "DescribeConsoleSharingList" -> DescribeConsoleSharingListOutput {} }

/// Response of [`DescribeConsoleSharingList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsoleSharingListOutput {
    pub total_count: Option<i64>,
    pub console_sharing_infos: Vec<ConsoleSharingInfo>,
}
model! { DescribeConsoleSharingListOutput {
    0 "TotalCount" total_count: i64, 1 "ConsoleSharingInfos" console_sharing_infos: Vec<ConsoleSharingInfo>
} }

/// In the response of [`DescribeConsoleSharingList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsoleSharingInfo {
    pub sharing_id: Option<String>,
    pub sharing_url: Option<String>,
    pub sharing_config: Option<ConsoleSharingConfig>,
    pub expired_time: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub status: Option<i64>,
    pub content_safety_code: Option<i64>,
}
model! { ConsoleSharingInfo {
    0 "SharingId" sharing_id: String, 1 "SharingUrl" sharing_url: String,
    2 "SharingConfig" sharing_config: ConsoleSharingConfig, 3 "ExpiredTime" expired_time: i64,
    4 "CreateTime" create_time: i64, 5 "UpdateTime" update_time: i64, 6 "Status" status: i64,
    7 "ContentSafetyCode" content_safety_code: i64
} }

/// Describes consoles: `DescribeConsoles` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeConsoles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsoles {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeConsoles() "DescribeConsoles" -> DescribeConsolesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeConsoles: Console = Offset "Offset", "Consoles" consoles, total "TotalCount" }

/// Response of [`DescribeConsoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsolesOutput {
    pub consoles: Vec<Console>,
    pub total_count: Option<i64>,
}
model! { DescribeConsolesOutput {
    0 "Consoles" consoles: Vec<Console>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeConsoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Console {
    pub console_id: Option<String>,
    pub access_mode: Vec<String>,
    pub login_mode: Option<i64>,
    pub domain_prefix: Option<String>,
    pub accounts: Vec<ConsoleAccount>,
    pub intranet_type: Option<i64>,
    pub intranet_region: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub anonymous_login: Option<AnonymousLoginInfo>,
    pub auth_roles: Vec<AuthRoleInfo>,
    pub tags: Vec<Tag>,
    pub hide_params: Vec<String>,
    pub access_control_rules: Vec<AccessControlRule>,
    pub remarks: Option<String>,
    pub menus: Vec<String>,
    pub domain: Option<String>,
    pub intranet_domain: Option<String>,
}
model! { Console {
    0 "ConsoleId" console_id: String, 1 "AccessMode" access_mode: Vec<String>, 2 "LoginMode" login_mode: i64,
    3 "DomainPrefix" domain_prefix: String, 4 "Accounts" accounts: Vec<ConsoleAccount>,
    5 "IntranetType" intranet_type: i64, 6 "IntranetRegion" intranet_region: String, 7 "VpcId" vpc_id: String,
    8 "SubnetId" subnet_id: String, 9 "AnonymousLogin" anonymous_login: AnonymousLoginInfo,
    10 "AuthRoles" auth_roles: Vec<AuthRoleInfo>, 11 "Tags" tags: Vec<Tag>, 12 "HideParams" hide_params: Vec<String>,
    13 "AccessControlRules" access_control_rules: Vec<AccessControlRule>, 14 "Remarks" remarks: String,
    15 "Menus" menus: Vec<String>, 16 "Domain" domain: String, 17 "IntranetDomain" intranet_domain: String
} }

/// Describes consumer: `DescribeConsumer` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeConsumer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumer {
    /// Required.
    pub topic_id: String,
}
operation! { DescribeConsumer(topic_id: String) "DescribeConsumer" -> DescribeConsumerOutput {
    0 "TopicId" topic_id
} }

/// Response of [`DescribeConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerOutput {
    pub effective: Option<bool>,
    pub need_content: Option<bool>,
    pub content: Option<ConsumerContent>,
    pub ckafka: Option<Ckafka>,
    pub compression: Option<i64>,
}
model! { DescribeConsumerOutput {
    0 "Effective" effective: bool, 1 "NeedContent" need_content: bool, 2 "Content" content: ConsumerContent,
    3 "Ckafka" ckafka: Ckafka, 4 "Compression" compression: i64
} }

/// Describes consumer groups: `DescribeConsumerGroups` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeConsumerGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroups {
    /// Required.
    pub logset_id: String,
    pub topics: Option<Vec<String>>,
}
operation! { DescribeConsumerGroups(logset_id: String) "DescribeConsumerGroups" -> DescribeConsumerGroupsOutput {
    0 "LogsetId" logset_id, 1 "Topics" topics: Vec<String>
} }

/// Response of [`DescribeConsumerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroupsOutput {
    pub consumer_groups_info: Vec<ConsumerGroupInfo>,
}
model! { DescribeConsumerGroupsOutput {
    0 "ConsumerGroupsInfo" consumer_groups_info: Vec<ConsumerGroupInfo>
} }

/// In the response of [`DescribeConsumerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumerGroupInfo {
    pub consumer_group: Option<String>,
    pub timeout: Option<i64>,
    pub topics: Vec<String>,
}
model! { ConsumerGroupInfo {
    0 "ConsumerGroup" consumer_group: String, 1 "Timeout" timeout: i64, 2 "Topics" topics: Vec<String>
} }

/// Describes consumer offsets: `DescribeConsumerOffsets` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeConsumerOffsets>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerOffsets {
    /// Required.
    pub consumer_group: String,
    /// Required.
    pub from: String,
    /// Required.
    pub logset_id: String,
    pub topic_id: Option<String>,
    pub partition_id: Option<String>,
}
operation! { DescribeConsumerOffsets(consumer_group: String, from: String, logset_id: String)
    "DescribeConsumerOffsets" -> DescribeConsumerOffsetsOutput {
    0 "ConsumerGroup" consumer_group, 1 "From" from, 2 "LogsetId" logset_id, 3 "TopicId" topic_id: String,
    4 "PartitionId" partition_id: String
} }

/// Response of [`DescribeConsumerOffsets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerOffsetsOutput {
    pub consumer_group: Option<String>,
    pub topic_partition_offsets_info: Vec<TopicPartitionOffsetInfo>,
}
model! { DescribeConsumerOffsetsOutput {
    0 "ConsumerGroup" consumer_group: String,
    1 "TopicPartitionOffsetsInfo" topic_partition_offsets_info: Vec<TopicPartitionOffsetInfo>
} }

/// Describes consumer preview: `DescribeConsumerPreview` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeConsumerPreview>.
///
/// Errors: [`codes::INVALID_PARAMETER_DB_DUPLICATION`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerPreview {}
operation! { DescribeConsumerPreview() "DescribeConsumerPreview" -> Empty {} }

/// Response of [`DescribeConsumerPreview`]: empty.
pub type DescribeConsumerPreviewOutput = Empty;

/// Describes consumers: `DescribeConsumers` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeConsumers>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumers {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeConsumers() "DescribeConsumers" -> DescribeConsumersOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeConsumers: ConsumerInfo = Offset "Offset", "Consumers" consumers, total "TotalCount" }

/// Response of [`DescribeConsumers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumersOutput {
    pub consumers: Vec<ConsumerInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeConsumersOutput {
    0 "Consumers" consumers: Vec<ConsumerInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeConsumers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumerInfo {
    pub consumer_id: Option<String>,
    pub topic_id: Option<String>,
    pub effective: Option<bool>,
    pub ckafka: Option<Ckafka>,
    pub need_content: Option<bool>,
    pub content: Option<ConsumerContent>,
    pub compression: Option<i64>,
    pub create_time: Option<i64>,
    pub role_arn: Option<String>,
    pub external_id: Option<String>,
    pub task_status: Option<i64>,
    pub advanced_config: Option<AdvancedConsumerConfiguration>,
}
model! { ConsumerInfo {
    0 "ConsumerId" consumer_id: String, 1 "TopicId" topic_id: String, 2 "Effective" effective: bool,
    3 "Ckafka" ckafka: Ckafka, 4 "NeedContent" need_content: bool, 5 "Content" content: ConsumerContent,
    6 "Compression" compression: i64, 7 "CreateTime" create_time: i64, 8 "RoleArn" role_arn: String,
    9 "ExternalId" external_id: String, 10 "TaskStatus" task_status: i64,
    11 "AdvancedConfig" advanced_config: AdvancedConsumerConfiguration
} }

/// Describes cos recharges: `DescribeCosRecharges` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeCosRecharges>.
///
/// Errors: [`codes::INVALID_PARAMETER_TOPIC_CONFLICT`], [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosRecharges {
    /// Required.
    pub topic_id: String,
    pub status: Option<i64>,
    pub enable: Option<i64>,
}
operation! { DescribeCosRecharges(topic_id: String) "DescribeCosRecharges" -> DescribeCosRechargesOutput {
    0 "TopicId" topic_id, 1 "Status" status: i64, 2 "Enable" enable: i64
} }

/// Response of [`DescribeCosRecharges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosRechargesOutput {
    pub data: Vec<CosRechargeInfo>,
}
model! { DescribeCosRechargesOutput {
    0 "Data" data: Vec<CosRechargeInfo>
} }

/// In the response of [`DescribeCosRecharges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosRechargeInfo {
    pub id: Option<String>,
    pub topic_id: Option<String>,
    pub logset_id: Option<String>,
    pub name: Option<String>,
    pub bucket: Option<String>,
    pub bucket_region: Option<String>,
    pub prefix: Option<String>,
    pub log_type: Option<String>,
    pub status: Option<i64>,
    pub enable: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub progress: Option<i64>,
    pub compress: Option<String>,
    pub extract_rule_info: Option<ExtractRuleInfo>,
    pub task_type: Option<i64>,
    pub metadata: Vec<String>,
}
model! { CosRechargeInfo {
    0 "Id" id: String, 1 "TopicId" topic_id: String, 2 "LogsetId" logset_id: String, 3 "Name" name: String,
    4 "Bucket" bucket: String, 5 "BucketRegion" bucket_region: String, 6 "Prefix" prefix: String,
    7 "LogType" log_type: String, 8 "Status" status: i64, 9 "Enable" enable: i64, 10 "CreateTime" create_time: String,
    11 "UpdateTime" update_time: String, 12 "Progress" progress: i64, 13 "Compress" compress: String,
    14 "ExtractRuleInfo" extract_rule_info: ExtractRuleInfo, 15 "TaskType" task_type: i64,
    16 "Metadata" metadata: Vec<String>
} }

/// Describes dashboard subscribes: `DescribeDashboardSubscribes` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeDashboardSubscribes>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDashboardSubscribes {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDashboardSubscribes() "DescribeDashboardSubscribes" -> DescribeDashboardSubscribesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeDashboardSubscribes: DashboardSubscribeInfo =
    Offset "Offset", "DashboardSubscribeInfos" dashboard_subscribe_infos, total "TotalCount" }

/// Response of [`DescribeDashboardSubscribes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDashboardSubscribesOutput {
    pub dashboard_subscribe_infos: Vec<DashboardSubscribeInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeDashboardSubscribesOutput {
    0 "DashboardSubscribeInfos" dashboard_subscribe_infos: Vec<DashboardSubscribeInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDashboardSubscribes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DashboardSubscribeInfo {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub dashboard_id: Option<String>,
    pub cron: Option<String>,
    pub subscribe_data: Option<DashboardSubscribeData>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub last_time: Option<String>,
    pub uin: Option<i64>,
    pub sub_uin: Option<i64>,
    pub last_status: Option<String>,
}
model! { DashboardSubscribeInfo {
    0 "Id" id: i64, 1 "Name" name: String, 2 "DashboardId" dashboard_id: String, 3 "Cron" cron: String,
    4 "SubscribeData" subscribe_data: DashboardSubscribeData, 5 "CreateTime" create_time: String,
    6 "UpdateTime" update_time: String, 7 "LastTime" last_time: String, 8 "Uin" uin: i64, 9 "SubUin" sub_uin: i64,
    10 "LastStatus" last_status: String
} }

/// Describes dashboards: `DescribeDashboards` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeDashboards>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`], [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_TAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDashboards {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub topic_id_region_filter: Option<Vec<TopicIdAndRegion>>,
}
operation! { DescribeDashboards() "DescribeDashboards" -> DescribeDashboardsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>,
    3 "TopicIdRegionFilter" topic_id_region_filter: Vec<TopicIdAndRegion>
} }
paged! { DescribeDashboards: DashboardInfo = Offset "Offset", "DashboardInfos" dashboard_infos, total "TotalCount" }

/// In the request of [`DescribeDashboards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicIdAndRegion {
    /// Required.
    pub topic_id: Option<String>,
    /// Required.
    pub region_id: Option<i64>,
}
input! { TopicIdAndRegion(topic_id: String, region_id: i64) {
    0 "TopicId" topic_id: String, 1 "RegionId" region_id: i64
} }

/// Response of [`DescribeDashboards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDashboardsOutput {
    pub total_count: Option<i64>,
    pub dashboard_infos: Vec<DashboardInfo>,
}
model! { DescribeDashboardsOutput {
    0 "TotalCount" total_count: i64, 1 "DashboardInfos" dashboard_infos: Vec<DashboardInfo>
} }

/// In the response of [`DescribeDashboards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DashboardInfo {
    pub dashboard_id: Option<String>,
    pub dashboard_name: Option<String>,
    pub data: Option<String>,
    pub create_time: Option<String>,
    pub assumer_uin: Option<i64>,
    pub role_name: Option<String>,
    pub assumer_name: Option<String>,
    pub tags: Vec<Tag>,
    pub dashboard_region: Option<String>,
    pub update_time: Option<String>,
    pub dashboard_topic_infos: Vec<DashboardTopicInfo>,
}
model! { DashboardInfo {
    0 "DashboardId" dashboard_id: String, 1 "DashboardName" dashboard_name: String, 2 "Data" data: String,
    3 "CreateTime" create_time: String, 4 "AssumerUin" assumer_uin: i64, 5 "RoleName" role_name: String,
    6 "AssumerName" assumer_name: String, 7 "Tags" tags: Vec<Tag>, 8 "DashboardRegion" dashboard_region: String,
    9 "UpdateTime" update_time: String, 10 "DashboardTopicInfos" dashboard_topic_infos: Vec<DashboardTopicInfo>
} }

/// In the response of [`DescribeDashboards`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DashboardTopicInfo {
    pub topic_id: Option<String>,
    pub region: Option<String>,
}
model! { DashboardTopicInfo {
    0 "TopicId" topic_id: String, 1 "Region" region: String
} }

/// Describes data transform info: `DescribeDataTransformInfo` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeDataTransformInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataTransformInfo {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub r#type: Option<i64>,
    pub task_id: Option<String>,
}
operation! { DescribeDataTransformInfo() "DescribeDataTransformInfo" -> DescribeDataTransformInfoOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Type" r#type: i64,
    4 "TaskId" task_id: String
} }
paged! { DescribeDataTransformInfo: DataTransformTaskInfo =
    Offset "Offset", "DataTransformTaskInfos" data_transform_task_infos, total "TotalCount" }

/// Response of [`DescribeDataTransformInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataTransformInfoOutput {
    pub data_transform_task_infos: Vec<DataTransformTaskInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeDataTransformInfoOutput {
    0 "DataTransformTaskInfos" data_transform_task_infos: Vec<DataTransformTaskInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeDataTransformInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataTransformTaskInfo {
    pub name: Option<String>,
    pub task_id: Option<String>,
    pub enable_flag: Option<i64>,
    pub r#type: Option<i64>,
    pub src_topic_id: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub last_enable_time: Option<String>,
    pub src_topic_name: Option<String>,
    pub logset_id: Option<String>,
    pub dst_resources: Vec<DataTransformResouceInfo>,
    pub etl_content: Option<String>,
    pub backup_topic_id: Option<String>,
    pub backup_give_up_data: Option<bool>,
    pub has_services_log: Option<i64>,
    pub task_dst_count: Option<i64>,
    pub data_transform_type: Option<i64>,
    pub keep_failure_log: Option<i64>,
    pub failure_log_key: Option<String>,
    pub process_from_timestamp: Option<i64>,
    pub process_to_timestamp: Option<i64>,
    pub data_transform_sql_data_sources: Vec<DataTransformSqlDataSource>,
    pub env_infos: Vec<EnvInfo>,
}
model! { DataTransformTaskInfo {
    0 "Name" name: String, 1 "TaskId" task_id: String, 2 "EnableFlag" enable_flag: i64, 3 "Type" r#type: i64,
    4 "SrcTopicId" src_topic_id: String, 5 "Status" status: i64, 6 "CreateTime" create_time: String,
    7 "UpdateTime" update_time: String, 8 "LastEnableTime" last_enable_time: String,
    9 "SrcTopicName" src_topic_name: String, 10 "LogsetId" logset_id: String,
    11 "DstResources" dst_resources: Vec<DataTransformResouceInfo>, 12 "EtlContent" etl_content: String,
    13 "BackupTopicID" backup_topic_id: String, 14 "BackupGiveUpData" backup_give_up_data: bool,
    15 "HasServicesLog" has_services_log: i64, 16 "TaskDstCount" task_dst_count: i64,
    17 "DataTransformType" data_transform_type: i64, 18 "KeepFailureLog" keep_failure_log: i64,
    19 "FailureLogKey" failure_log_key: String, 20 "ProcessFromTimestamp" process_from_timestamp: i64,
    21 "ProcessToTimestamp" process_to_timestamp: i64,
    22 "DataTransformSqlDataSources" data_transform_sql_data_sources: Vec<DataTransformSqlDataSource>,
    23 "EnvInfos" env_infos: Vec<EnvInfo>
} }

/// Describes dlc delivers: `DescribeDlcDelivers` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeDlcDelivers>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDlcDelivers {
    /// Required.
    pub topic_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDlcDelivers(topic_id: String) "DescribeDlcDelivers" -> DescribeDlcDeliversOutput {
    0 "TopicId" topic_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeDlcDelivers: DlcDeliverInfo = Offset "Offset", "Infos" infos, total "Total" }

/// Response of [`DescribeDlcDelivers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDlcDeliversOutput {
    pub infos: Vec<DlcDeliverInfo>,
    pub total: Option<i64>,
}
model! { DescribeDlcDeliversOutput {
    0 "Infos" infos: Vec<DlcDeliverInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeDlcDelivers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DlcDeliverInfo {
    pub task_id: Option<String>,
    pub uin: Option<i64>,
    pub topic_id: Option<String>,
    pub name: Option<String>,
    pub deliver_type: Option<i64>,
    pub max_size: Option<i64>,
    pub interval: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub dlc_info: Option<DlcInfo>,
    pub has_services_log: Option<i64>,
    pub status: Option<i64>,
    pub progress: Option<i64>,
    pub biz_type: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub auto_create_field: Option<bool>,
    pub dlc_fail_handle: Option<DlcFailHandle>,
    pub dsl_filter: Option<String>,
}
model! { DlcDeliverInfo {
    0 "TaskId" task_id: String, 1 "Uin" uin: i64, 2 "TopicId" topic_id: String, 3 "Name" name: String,
    4 "DeliverType" deliver_type: i64, 5 "MaxSize" max_size: i64, 6 "Interval" interval: i64,
    7 "StartTime" start_time: i64, 8 "EndTime" end_time: i64, 9 "DlcInfo" dlc_info: DlcInfo,
    10 "HasServicesLog" has_services_log: i64, 11 "Status" status: i64, 12 "Progress" progress: i64,
    13 "BizType" biz_type: i64, 14 "CreateTime" create_time: i64, 15 "UpdateTime" update_time: i64,
    16 "AutoCreateField" auto_create_field: bool, 17 "DlcFailHandle" dlc_fail_handle: DlcFailHandle,
    18 "DSLFilter" dsl_filter: String
} }

/// Describes es recharge preview: `DescribeEsRechargePreview` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeEsRechargePreview>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_DB_DUPLICATION`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEsRechargePreview {
    /// Required.
    pub name: String,
    /// Required.
    pub topic_id: String,
    /// Required.
    pub index: String,
    /// Required.
    pub query: String,
    /// Required.
    pub es_info: EsInfo,
    /// Required.
    pub import_info: EsImportInfo,
    /// Required.
    pub time_info: EsTimeInfo,
}

/// Arguments of [`DescribeEsRechargePreview::new`].
pub struct DescribeEsRechargePreviewRequired {
    pub name: String,
    pub topic_id: String,
    pub index: String,
    pub query: String,
    pub es_info: EsInfo,
    pub import_info: EsImportInfo,
    pub time_info: EsTimeInfo,
}
operation! {
    DescribeEsRechargePreview { DescribeEsRechargePreviewRequired: name, topic_id, index, query, es_info, import_info, time_info }
    "DescribeEsRechargePreview" -> DescribeEsRechargePreviewOutput {
    0 "Name" name, 1 "TopicId" topic_id, 2 "Index" index, 3 "Query" query, 4 "EsInfo" es_info,
    5 "ImportInfo" import_info, 6 "TimeInfo" time_info
} }

/// Response of [`DescribeEsRechargePreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEsRechargePreviewOutput {
    pub data: Vec<String>,
}
model! { DescribeEsRechargePreviewOutput {
    0 "Data" data: Vec<String>
} }

/// Describes es recharges: `DescribeEsRecharges` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeEsRecharges>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEsRecharges {
    /// Required.
    pub topic_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeEsRecharges(topic_id: String) "DescribeEsRecharges" -> DescribeEsRechargesOutput {
    0 "TopicId" topic_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeEsRecharges: EsRechargeInfo = Offset "Offset", "Infos" infos, total "TotalCount" }

/// Response of [`DescribeEsRecharges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEsRechargesOutput {
    pub total_count: Option<i64>,
    pub infos: Vec<EsRechargeInfo>,
}
model! { DescribeEsRechargesOutput {
    0 "TotalCount" total_count: i64, 1 "Infos" infos: Vec<EsRechargeInfo>
} }

/// In the response of [`DescribeEsRecharges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EsRechargeInfo {
    pub task_id: Option<String>,
    pub uin: Option<i64>,
    pub topic_id: Option<String>,
    pub name: Option<String>,
    pub index: Option<String>,
    pub query: Option<String>,
    pub es_info: Option<EsInfo>,
    pub import_info: Option<EsImportInfo>,
    pub time_info: Option<EsTimeInfo>,
    pub status: Option<i64>,
    pub progress: Option<i64>,
    pub sub_uin: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub has_services_log: Option<i64>,
}
model! { EsRechargeInfo {
    0 "TaskId" task_id: String, 1 "Uin" uin: i64, 2 "TopicId" topic_id: String, 3 "Name" name: String,
    4 "Index" index: String, 5 "Query" query: String, 6 "EsInfo" es_info: EsInfo,
    7 "ImportInfo" import_info: EsImportInfo, 8 "TimeInfo" time_info: EsTimeInfo, 9 "Status" status: i64,
    10 "Progress" progress: i64, 11 "SubUin" sub_uin: i64, 12 "CreateTime" create_time: i64,
    13 "UpdateTime" update_time: i64, 14 "HasServicesLog" has_services_log: i64
} }

/// Describes exports: `DescribeExports` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeExports>.
///
/// Errors: [`codes::FAILED_OPERATION_TOPIC_CLOSED`], [`codes::RESOURCE_NOT_FOUND_EXPORT_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExports {
    /// Required.
    pub topic_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeExports(topic_id: String) "DescribeExports" -> DescribeExportsOutput {
    0 "TopicId" topic_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeExports: ExportInfo = Offset "Offset", "Exports" exports, total "TotalCount" }

/// Response of [`DescribeExports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportsOutput {
    pub exports: Vec<ExportInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeExportsOutput {
    0 "Exports" exports: Vec<ExportInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeExports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInfo {
    pub topic_id: Option<String>,
    pub export_id: Option<String>,
    pub query: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<i64>,
    pub order: Option<String>,
    pub format: Option<String>,
    pub count: Option<i64>,
    /// State: `Queuing`, `Processing`, `Completed`, `Failed` or `Expired`.
    pub status: Option<String>,
    pub from: Option<i64>,
    pub to: Option<i64>,
    /// Download address, valid for an hour.
    pub cos_path: Option<String>,
    pub create_time: Option<String>,
    pub syntax_rule: Option<i64>,
    pub derived_fields: Vec<String>,
    pub create_timestamp: Option<i64>,
}
model! { ExportInfo {
    0 "TopicId" topic_id: String, 1 "ExportId" export_id: String, 2 "Query" query: String,
    3 "FileName" file_name: String, 4 "FileSize" file_size: i64, 5 "Order" order: String, 6 "Format" format: String,
    7 "Count" count: i64, 8 "Status" status: String, 9 "From" from: i64, 10 "To" to: i64, 11 "CosPath" cos_path: String,
    12 "CreateTime" create_time: String, 13 "SyntaxRule" syntax_rule: i64,
    14 "DerivedFields" derived_fields: Vec<String>, 15 "CreateTimestamp" create_timestamp: i64
} }

/// Describes host metric configs: `DescribeHostMetricConfigs` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeHostMetricConfigs>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostMetricConfigs {
    /// Required.
    pub topic_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeHostMetricConfigs(topic_id: String)
    "DescribeHostMetricConfigs" -> DescribeHostMetricConfigsOutput {
    0 "TopicId" topic_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeHostMetricConfigs: HostMetricConfig = Offset "Offset", "Infos" infos, total "TotalCount" }

/// Response of [`DescribeHostMetricConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostMetricConfigsOutput {
    pub total_count: Option<i64>,
    pub infos: Vec<HostMetricConfig>,
}
model! { DescribeHostMetricConfigsOutput {
    0 "TotalCount" total_count: i64, 1 "Infos" infos: Vec<HostMetricConfig>
} }

/// In the response of [`DescribeHostMetricConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostMetricConfig {
    pub config_id: Option<String>,
    pub name: Option<String>,
    pub interval: Option<i64>,
    pub host_metric_items: Vec<HostMetricItem>,
    pub machine_group_ids: Vec<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { HostMetricConfig {
    0 "ConfigId" config_id: String, 1 "Name" name: String, 2 "Interval" interval: i64,
    3 "HostMetricItems" host_metric_items: Vec<HostMetricItem>, 4 "MachineGroupIds" machine_group_ids: Vec<String>,
    5 "CreateTime" create_time: i64, 6 "UpdateTime" update_time: i64
} }

/// Describes index: `DescribeIndex` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeIndex>.
///
/// Errors: [`codes::FAILED_OPERATION_TOPIC_ISOLATED`], [`codes::RESOURCE_NOT_FOUND_INDEX_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndex {
    /// Required.
    pub topic_id: String,
}
operation! { DescribeIndex(topic_id: String) "DescribeIndex" -> DescribeIndexOutput {
    0 "TopicId" topic_id
} }

/// Response of [`DescribeIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexOutput {
    pub topic_id: Option<String>,
    pub status: Option<bool>,
    pub rule: Option<RuleInfo>,
    pub modify_time: Option<String>,
    pub include_internal_fields: Option<bool>,
    pub metadata_flag: Option<i64>,
    pub coverage_field: Option<String>,
}
model! { DescribeIndexOutput {
    0 "TopicId" topic_id: String, 1 "Status" status: bool, 2 "Rule" rule: RuleInfo, 3 "ModifyTime" modify_time: String,
    4 "IncludeInternalFields" include_internal_fields: bool, 5 "MetadataFlag" metadata_flag: i64,
    6 "CoverageField" coverage_field: String
} }

/// Describes kafka consumer: `DescribeKafkaConsumer` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeKafkaConsumer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKafkaConsumer {
    /// Required.
    pub from_topic_id: String,
}
operation! { DescribeKafkaConsumer(from_topic_id: String) "DescribeKafkaConsumer" -> DescribeKafkaConsumerOutput {
    0 "FromTopicId" from_topic_id
} }

/// Response of [`DescribeKafkaConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKafkaConsumerOutput {
    pub status: Option<bool>,
    pub topic_id: Option<String>,
    pub compression: Option<i64>,
    pub consumer_content: Option<KafkaConsumerContent>,
    pub has_services_log: Option<i64>,
    pub scope_type: Option<i64>,
}
model! { DescribeKafkaConsumerOutput {
    0 "Status" status: bool, 1 "TopicID" topic_id: String, 2 "Compression" compression: i64,
    3 "ConsumerContent" consumer_content: KafkaConsumerContent, 4 "HasServicesLog" has_services_log: i64,
    5 "ScopeType" scope_type: i64
} }

/// In the request of [`DescribeKafkaConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KafkaConsumerContent {
    /// Required.
    pub format: Option<i64>,
    /// Required.
    pub enable_tag: Option<bool>,
    /// Required.
    pub meta_fields: Option<Vec<String>>,
    pub tag_transaction: Option<i64>,
    pub json_type: Option<i64>,
}
input! { KafkaConsumerContent(format: i64, enable_tag: bool, meta_fields: Vec<String>) {
    0 "Format" format: i64, 1 "EnableTag" enable_tag: bool, 2 "MetaFields" meta_fields: Vec<String>,
    3 "TagTransaction" tag_transaction: i64, 4 "JsonType" json_type: i64
} }

/// Describes kafka consumer group detail: `DescribeKafkaConsumerGroupDetail` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeKafkaConsumerGroupDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKafkaConsumerGroupDetail {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub group: String,
}
operation! { DescribeKafkaConsumerGroupDetail(topic_id: String, group: String)
    "DescribeKafkaConsumerGroupDetail" -> DescribeKafkaConsumerGroupDetailOutput {
    0 "TopicId" topic_id, 1 "Group" group
} }

/// Response of [`DescribeKafkaConsumerGroupDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKafkaConsumerGroupDetailOutput {
    pub logset_id: Option<String>,
    pub group: Option<String>,
    pub partition_infos: Vec<GroupPartitionInfo>,
    pub state: Option<String>,
}
model! { DescribeKafkaConsumerGroupDetailOutput {
    0 "LogsetId" logset_id: String, 1 "Group" group: String,
    2 "PartitionInfos" partition_infos: Vec<GroupPartitionInfo>, 3 "State" state: String
} }

/// In the response of [`DescribeKafkaConsumerGroupDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupPartitionInfo {
    pub partition_id: Option<i64>,
    pub commit_timestamp: Option<i64>,
    pub consumer: Option<String>,
}
model! { GroupPartitionInfo {
    0 "PartitionId" partition_id: i64, 1 "CommitTimestamp" commit_timestamp: i64, 2 "Consumer" consumer: String
} }

/// Describes kafka consumer group list: `DescribeKafkaConsumerGroupList` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeKafkaConsumerGroupList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKafkaConsumerGroupList {
    /// Required.
    pub topic_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeKafkaConsumerGroupList(topic_id: String)
    "DescribeKafkaConsumerGroupList" -> DescribeKafkaConsumerGroupListOutput {
    0 "TopicId" topic_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeKafkaConsumerGroupList: ConsumerGroup = Offset "Offset", "Groups" groups, total "Total" }

/// Response of [`DescribeKafkaConsumerGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKafkaConsumerGroupListOutput {
    pub topic_name: Option<String>,
    pub logset_id: Option<String>,
    pub total: Option<i64>,
    pub groups: Vec<ConsumerGroup>,
}
model! { DescribeKafkaConsumerGroupListOutput {
    0 "TopicName" topic_name: String, 1 "LogsetId" logset_id: String, 2 "Total" total: i64,
    3 "Groups" groups: Vec<ConsumerGroup>
} }

/// In the response of [`DescribeKafkaConsumerGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumerGroup {
    pub group: Option<String>,
    pub state: Option<String>,
    pub protocol_name: Option<String>,
}
model! { ConsumerGroup {
    0 "Group" group: String, 1 "State" state: String, 2 "ProtocolName" protocol_name: String
} }

/// Describes kafka consumer preview: `DescribeKafkaConsumerPreview` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeKafkaConsumerPreview>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKafkaConsumerPreview {}
operation! { DescribeKafkaConsumerPreview() "DescribeKafkaConsumerPreview" -> Empty {} }

/// Response of [`DescribeKafkaConsumerPreview`]: empty.
pub type DescribeKafkaConsumerPreviewOutput = Empty;

/// Describes kafka consumer topics: `DescribeKafkaConsumerTopics` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeKafkaConsumerTopics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKafkaConsumerTopics {}
operation! { DescribeKafkaConsumerTopics() "DescribeKafkaConsumerTopics" -> Empty {} }

/// Response of [`DescribeKafkaConsumerTopics`]: empty.
pub type DescribeKafkaConsumerTopicsOutput = Empty;

/// Describes kafka recharges: `DescribeKafkaRecharges` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeKafkaRecharges>.
///
/// Errors: [`codes::INVALID_PARAMETER_TOPIC_CONFLICT`], [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKafkaRecharges {
    /// Required.
    pub topic_id: String,
    pub id: Option<String>,
    pub status: Option<i64>,
}
operation! { DescribeKafkaRecharges(topic_id: String) "DescribeKafkaRecharges" -> DescribeKafkaRechargesOutput {
    0 "TopicId" topic_id, 1 "Id" id: String, 2 "Status" status: i64
} }

/// Response of [`DescribeKafkaRecharges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKafkaRechargesOutput {
    pub infos: Vec<KafkaRechargeInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeKafkaRechargesOutput {
    0 "Infos" infos: Vec<KafkaRechargeInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeKafkaRecharges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KafkaRechargeInfo {
    pub id: Option<String>,
    pub topic_id: Option<String>,
    pub name: Option<String>,
    pub kafka_type: Option<i64>,
    pub kafka_instance: Option<String>,
    pub server_addr: Option<String>,
    pub is_encryption_addr: Option<bool>,
    pub protocol: Option<KafkaProtocolInfo>,
    pub user_kafka_topics: Option<String>,
    pub consumer_group_name: Option<String>,
    pub status: Option<i64>,
    pub offset: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub log_recharge_rule: Option<LogRechargeRuleInfo>,
    pub user_kafka_meta: Option<UserKafkaMeta>,
}
model! { KafkaRechargeInfo {
    0 "Id" id: String, 1 "TopicId" topic_id: String, 2 "Name" name: String, 3 "KafkaType" kafka_type: i64,
    4 "KafkaInstance" kafka_instance: String, 5 "ServerAddr" server_addr: String,
    6 "IsEncryptionAddr" is_encryption_addr: bool, 7 "Protocol" protocol: KafkaProtocolInfo,
    8 "UserKafkaTopics" user_kafka_topics: String, 9 "ConsumerGroupName" consumer_group_name: String,
    10 "Status" status: i64, 11 "Offset" offset: i64, 12 "CreateTime" create_time: String,
    13 "UpdateTime" update_time: String, 14 "LogRechargeRule" log_recharge_rule: LogRechargeRuleInfo,
    15 "UserKafkaMeta" user_kafka_meta: UserKafkaMeta
} }

/// Describes log context: `DescribeLogContext` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeLogContext>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_CONTEXT`], [`codes::FAILED_OPERATION_QUERY_ERROR`],
/// [`codes::FAILED_OPERATION_SEARCH_TIMEOUT`], [`codes::FAILED_OPERATION_SYNTAX_ERROR`],
/// [`codes::FAILED_OPERATION_TOPIC_ISOLATED`], [`codes::INTERNAL_ERROR_SEARCH_FAILED`],
/// [`codes::LIMIT_EXCEEDED_LOG_SEARCH`], [`codes::LIMIT_EXCEEDED_SEARCH_RESULT_TOO_LARGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogContext {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub b_time: String,
    /// Required.
    pub pkg_id: String,
    /// Required.
    pub pkg_log_id: i64,
    pub prev_logs: Option<i64>,
    pub next_logs: Option<i64>,
    pub query: Option<String>,
    pub from: Option<i64>,
    pub to: Option<i64>,
}
operation! { DescribeLogContext(topic_id: String, b_time: String, pkg_id: String, pkg_log_id: i64)
    "DescribeLogContext" -> DescribeLogContextOutput {
    0 "TopicId" topic_id, 1 "BTime" b_time, 2 "PkgId" pkg_id, 3 "PkgLogId" pkg_log_id, 4 "PrevLogs" prev_logs: i64,
    5 "NextLogs" next_logs: i64, 6 "Query" query: String, 7 "From" from: i64, 8 "To" to: i64
} }

/// Response of [`DescribeLogContext`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogContextOutput {
    pub log_context_infos: Vec<LogContextInfo>,
    pub prev_over: Option<bool>,
    pub next_over: Option<bool>,
}
model! { DescribeLogContextOutput {
    0 "LogContextInfos" log_context_infos: Vec<LogContextInfo>, 1 "PrevOver" prev_over: bool,
    2 "NextOver" next_over: bool
} }

/// In the response of [`DescribeLogContext`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogContextInfo {
    pub source: Option<String>,
    pub filename: Option<String>,
    pub content: Option<String>,
    pub pkg_id: Option<String>,
    pub pkg_log_id: Option<i64>,
    pub b_time: Option<i64>,
    pub host_name: Option<String>,
    pub raw_log: Option<String>,
    pub index_status: Option<String>,
    pub high_lights: Vec<HighLightItem>,
}
model! { LogContextInfo {
    0 "Source" source: String, 1 "Filename" filename: String, 2 "Content" content: String, 3 "PkgId" pkg_id: String,
    4 "PkgLogId" pkg_log_id: i64, 5 "BTime" b_time: i64, 6 "HostName" host_name: String, 7 "RawLog" raw_log: String,
    8 "IndexStatus" index_status: String, 9 "HighLights" high_lights: Vec<HighLightItem>
} }

/// In the response of [`DescribeLogContext`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighLightItem {
    pub key: Option<String>,
    pub values: Vec<String>,
}
model! { HighLightItem {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

/// Describes log histogram: `DescribeLogHistogram` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeLogHistogram>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_CONTEXT`], [`codes::FAILED_OPERATION_QUERY_ERROR`],
/// [`codes::FAILED_OPERATION_SEARCH_TIMEOUT`], [`codes::FAILED_OPERATION_SYNTAX_ERROR`],
/// [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`], [`codes::FAILED_OPERATION_TOPIC_ISOLATED`],
/// [`codes::INTERNAL_ERROR_SEARCH_ERROR`], [`codes::INTERNAL_ERROR_SEARCH_FAILED`],
/// [`codes::INTERNAL_ERROR_SERVER_BUSY`], [`codes::LIMIT_EXCEEDED_LOG_SEARCH`],
/// [`codes::OPERATION_DENIED_NEW_SYNTAX_NOT_SUPPORTED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogHistogram {
    /// Required.
    pub from: i64,
    /// Required.
    pub to: i64,
    /// Required.
    pub query: String,
    pub topic_id: Option<String>,
    pub interval: Option<i64>,
    pub syntax_rule: Option<i64>,
}
operation! { DescribeLogHistogram(from: i64, to: i64, query: String)
    "DescribeLogHistogram" -> DescribeLogHistogramOutput {
    0 "From" from, 1 "To" to, 2 "Query" query, 3 "TopicId" topic_id: String, 4 "Interval" interval: i64,
    5 "SyntaxRule" syntax_rule: i64
} }

/// Response of [`DescribeLogHistogram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogHistogramOutput {
    pub interval: Option<i64>,
    pub total_count: Option<i64>,
    pub histogram_infos: Vec<HistogramInfo>,
}
model! { DescribeLogHistogramOutput {
    0 "Interval" interval: i64, 1 "TotalCount" total_count: i64, 2 "HistogramInfos" histogram_infos: Vec<HistogramInfo>
} }

/// In the response of [`DescribeLogHistogram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HistogramInfo {
    pub count: Option<i64>,
    pub b_time: Option<i64>,
}
model! { HistogramInfo {
    0 "Count" count: i64, 1 "BTime" b_time: i64
} }

/// Describes logsets: `DescribeLogsets` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeLogsets>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogsets {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeLogsets() "DescribeLogsets" -> DescribeLogsetsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeLogsets: LogsetInfo = Offset "Offset", "Logsets" logsets, total "TotalCount" }

/// Response of [`DescribeLogsets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogsetsOutput {
    pub total_count: Option<i64>,
    pub logsets: Vec<LogsetInfo>,
}
model! { DescribeLogsetsOutput {
    0 "TotalCount" total_count: i64, 1 "Logsets" logsets: Vec<LogsetInfo>
} }

/// In the response of [`DescribeLogsets`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogsetInfo {
    pub logset_id: Option<String>,
    pub logset_name: Option<String>,
    pub create_time: Option<String>,
    pub assumer_uin: Option<i64>,
    pub assumer_name: Option<String>,
    pub tags: Vec<Tag>,
    pub topic_count: Option<i64>,
    pub role_name: Option<String>,
    pub metric_topic_count: Option<i64>,
}
model! { LogsetInfo {
    0 "LogsetId" logset_id: String, 1 "LogsetName" logset_name: String, 2 "CreateTime" create_time: String,
    3 "AssumerUin" assumer_uin: i64, 4 "AssumerName" assumer_name: String, 5 "Tags" tags: Vec<Tag>,
    6 "TopicCount" topic_count: i64, 7 "RoleName" role_name: String, 8 "MetricTopicCount" metric_topic_count: i64
} }

/// Describes machine group configs: `DescribeMachineGroupConfigs` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeMachineGroupConfigs>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_CONFIG_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_MACHINE_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineGroupConfigs {
    /// Required.
    pub group_id: String,
}
operation! { DescribeMachineGroupConfigs(group_id: String)
    "DescribeMachineGroupConfigs" -> DescribeMachineGroupConfigsOutput {
    0 "GroupId" group_id
} }

/// Response of [`DescribeMachineGroupConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineGroupConfigsOutput {
    pub configs: Vec<ConfigInfo>,
}
model! { DescribeMachineGroupConfigsOutput {
    0 "Configs" configs: Vec<ConfigInfo>
} }

/// Describes machine groups: `DescribeMachineGroups` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeMachineGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineGroups {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeMachineGroups() "DescribeMachineGroups" -> DescribeMachineGroupsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeMachineGroups: MachineGroupInfo = Offset "Offset", "MachineGroups" machine_groups, total "TotalCount" }

/// Response of [`DescribeMachineGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineGroupsOutput {
    pub machine_groups: Vec<MachineGroupInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeMachineGroupsOutput {
    0 "MachineGroups" machine_groups: Vec<MachineGroupInfo>, 1 "TotalCount" total_count: i64
} }

/// Describes machines: `DescribeMachines` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeMachines>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_AGENT_VERSION_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_MACHINE_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachines {
    /// Required.
    pub group_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeMachines(group_id: String) "DescribeMachines" -> DescribeMachinesOutput {
    0 "GroupId" group_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeMachines: MachineInfo = Offset "Offset", "Machines" machines, total "TotalCount" }

/// Response of [`DescribeMachines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachinesOutput {
    pub machines: Vec<MachineInfo>,
    pub auto_update: Option<i64>,
    pub update_start_time: Option<String>,
    pub update_end_time: Option<String>,
    pub latest_agent_version: Option<String>,
    pub service_logging: Option<bool>,
    pub total_count: Option<i64>,
}
model! { DescribeMachinesOutput {
    0 "Machines" machines: Vec<MachineInfo>, 1 "AutoUpdate" auto_update: i64,
    2 "UpdateStartTime" update_start_time: String, 3 "UpdateEndTime" update_end_time: String,
    4 "LatestAgentVersion" latest_agent_version: String, 5 "ServiceLogging" service_logging: bool,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeMachines`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineInfo {
    pub ip: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<i64>,
    pub offline_time: Option<String>,
    pub auto_update: Option<i64>,
    pub version: Option<String>,
    pub update_status: Option<i64>,
    pub err_code: Option<i64>,
    pub err_msg: Option<String>,
}
model! { MachineInfo {
    0 "Ip" ip: String, 1 "InstanceID" instance_id: String, 2 "Status" status: i64, 3 "OfflineTime" offline_time: String,
    4 "AutoUpdate" auto_update: i64, 5 "Version" version: String, 6 "UpdateStatus" update_status: i64,
    7 "ErrCode" err_code: i64, 8 "ErrMsg" err_msg: String
} }

/// Describes metric correct dimension: `DescribeMetricCorrectDimension` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeMetricCorrectDimension>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricCorrectDimension {}
operation! { DescribeMetricCorrectDimension() "DescribeMetricCorrectDimension" -> Empty {} }

/// Response of [`DescribeMetricCorrectDimension`]: empty.
pub type DescribeMetricCorrectDimensionOutput = Empty;

/// Describes metric subscribe preview: `DescribeMetricSubscribePreview` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeMetricSubscribePreview>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_DB_DUPLICATION`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricSubscribePreview {
    /// Required.
    pub namespace: String,
    /// Required.
    pub metrics: Vec<MetricConfig>,
    /// Required.
    pub instance_info: InstanceConfig,
}
operation! {
    DescribeMetricSubscribePreview(namespace: String, metrics: Vec<MetricConfig>, instance_info: InstanceConfig)
    "DescribeMetricSubscribePreview" -> DescribeMetricSubscribePreviewOutput {
    0 "Namespace" namespace, 1 "Metrics" metrics, 2 "InstanceInfo" instance_info
} }

/// Response of [`DescribeMetricSubscribePreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricSubscribePreviewOutput {
    pub total_count: Option<i64>,
    pub success_count: Option<i64>,
    pub fail_count: Option<i64>,
    pub success_instances: Vec<InstanceData>,
    pub fail_instances: Vec<InstanceData>,
}
model! { DescribeMetricSubscribePreviewOutput {
    0 "TotalCount" total_count: i64, 1 "SuccessCount" success_count: i64, 2 "FailCount" fail_count: i64,
    3 "SuccessInstances" success_instances: Vec<InstanceData>, 4 "FailInstances" fail_instances: Vec<InstanceData>
} }

/// In the response of [`DescribeMetricSubscribePreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceData {
    pub metric_name: Option<String>,
    pub cls_metric_name: Option<String>,
    pub namespace: Option<String>,
    pub dimensions: Vec<Dimension>,
    pub period: Option<i64>,
    pub value: Option<f64>,
    pub err_msg: Option<String>,
}
model! { InstanceData {
    0 "MetricName" metric_name: String, 1 "CLSMetricName" cls_metric_name: String, 2 "Namespace" namespace: String,
    3 "Dimensions" dimensions: Vec<Dimension>, 4 "Period" period: i64, 5 "Value" value: f64, 6 "ErrMsg" err_msg: String
} }

/// In the response of [`DescribeMetricSubscribePreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dimension {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { Dimension {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Describes metric subscribes: `DescribeMetricSubscribes` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeMetricSubscribes>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricSubscribes {
    /// Required.
    pub topic_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeMetricSubscribes(topic_id: String) "DescribeMetricSubscribes" -> DescribeMetricSubscribesOutput {
    0 "TopicId" topic_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeMetricSubscribes: MetricSubscribeInfo = Offset "Offset", "Datas" datas, total "TotalCount" }

/// Response of [`DescribeMetricSubscribes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricSubscribesOutput {
    pub total_count: Option<i64>,
    pub datas: Vec<MetricSubscribeInfo>,
}
model! { DescribeMetricSubscribesOutput {
    0 "TotalCount" total_count: i64, 1 "Datas" datas: Vec<MetricSubscribeInfo>
} }

/// In the response of [`DescribeMetricSubscribes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricSubscribeInfo {
    pub task_id: Option<String>,
    pub topic_id: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub metrics: Vec<MetricConfig>,
    pub instance_info: Option<InstanceConfig>,
    pub enable: Option<i64>,
    pub status: Option<i64>,
    pub err_msg: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { MetricSubscribeInfo {
    0 "TaskId" task_id: String, 1 "TopicId" topic_id: String, 2 "Name" name: String, 3 "Namespace" namespace: String,
    4 "Metrics" metrics: Vec<MetricConfig>, 5 "InstanceInfo" instance_info: InstanceConfig, 6 "Enable" enable: i64,
    7 "Status" status: i64, 8 "ErrMsg" err_msg: String, 9 "CreateTime" create_time: i64,
    10 "UpdateTime" update_time: i64
} }

/// Describes network application detail: `DescribeNetworkApplicationDetail` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeNetworkApplicationDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkApplicationDetail {
    /// Required.
    pub network_app_id: String,
}
operation! { DescribeNetworkApplicationDetail(network_app_id: String)
    "DescribeNetworkApplicationDetail" -> DescribeNetworkApplicationDetailOutput {
    0 "NetworkAppId" network_app_id
} }

/// Response of [`DescribeNetworkApplicationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkApplicationDetailOutput {
    pub info: Option<NetworkApplicationDetail>,
}
model! { DescribeNetworkApplicationDetailOutput {
    0 "Info" info: NetworkApplicationDetail
} }

/// In the response of [`DescribeNetworkApplicationDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkApplicationDetail {
    pub network_app_id: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub topic_id: Option<String>,
    pub logset_id: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub uin: Option<i64>,
    pub sub_uin: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { NetworkApplicationDetail {
    0 "NetworkAppId" network_app_id: String, 1 "Name" name: String, 2 "Region" region: String,
    3 "TopicId" topic_id: String, 4 "LogsetId" logset_id: String, 5 "Token" token: Secret, 6 "Uin" uin: i64,
    7 "SubUin" sub_uin: i64, 8 "CreateTime" create_time: i64, 9 "UpdateTime" update_time: i64
} }

/// Describes network applications: `DescribeNetworkApplications` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeNetworkApplications>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkApplications {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeNetworkApplications() "DescribeNetworkApplications" -> DescribeNetworkApplicationsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeNetworkApplications: NetworkApplicationInfo = Offset "Offset", "Infos" infos, total "Total" }

/// Response of [`DescribeNetworkApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkApplicationsOutput {
    pub infos: Vec<NetworkApplicationInfo>,
    pub total: Option<i64>,
}
model! { DescribeNetworkApplicationsOutput {
    0 "Infos" infos: Vec<NetworkApplicationInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeNetworkApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkApplicationInfo {
    pub network_app_id: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub topic_id: Option<String>,
    pub logset_id: Option<String>,
    pub uin: Option<i64>,
    pub sub_uin: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { NetworkApplicationInfo {
    0 "NetworkAppId" network_app_id: String, 1 "Name" name: String, 2 "Region" region: String,
    3 "TopicId" topic_id: String, 4 "LogsetId" logset_id: String, 5 "Uin" uin: i64, 6 "SubUin" sub_uin: i64,
    7 "CreateTime" create_time: i64, 8 "UpdateTime" update_time: i64
} }

/// Describes notice contents: `DescribeNoticeContents` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeNoticeContents>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNoticeContents {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeNoticeContents() "DescribeNoticeContents" -> DescribeNoticeContentsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeNoticeContents: NoticeContentTemplate =
    Offset "Offset", "NoticeContents" notice_contents, total "TotalCount" }

/// Response of [`DescribeNoticeContents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNoticeContentsOutput {
    pub notice_contents: Vec<NoticeContentTemplate>,
    pub total_count: Option<i64>,
}
model! { DescribeNoticeContentsOutput {
    0 "NoticeContents" notice_contents: Vec<NoticeContentTemplate>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeNoticeContents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeContentTemplate {
    pub notice_content_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub notice_contents: Vec<NoticeContent>,
    pub flag: Option<i64>,
    pub uin: Option<i64>,
    pub sub_uin: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { NoticeContentTemplate {
    0 "NoticeContentId" notice_content_id: String, 1 "Name" name: String, 2 "Type" r#type: i64,
    3 "NoticeContents" notice_contents: Vec<NoticeContent>, 4 "Flag" flag: i64, 5 "Uin" uin: i64,
    6 "SubUin" sub_uin: i64, 7 "CreateTime" create_time: i64, 8 "UpdateTime" update_time: i64
} }

/// Describes partitions: `DescribePartitions` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribePartitions>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePartitions {
    /// Required.
    pub topic_id: String,
}
operation! { DescribePartitions(topic_id: String) "DescribePartitions" -> DescribePartitionsOutput {
    0 "TopicId" topic_id
} }

/// Response of [`DescribePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePartitionsOutput {
    pub partitions: Vec<PartitionInfo>,
}
model! { DescribePartitionsOutput {
    0 "Partitions" partitions: Vec<PartitionInfo>
} }

/// In the response of [`DescribePartitions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartitionInfo {
    pub partition_id: Option<i64>,
    pub status: Option<String>,
    pub inclusive_begin_key: Option<String>,
    pub exclusive_end_key: Option<String>,
    pub create_time: Option<String>,
    pub last_write_time: Option<String>,
}
model! { PartitionInfo {
    0 "PartitionId" partition_id: i64, 1 "Status" status: String, 2 "InclusiveBeginKey" inclusive_begin_key: String,
    3 "ExclusiveEndKey" exclusive_end_key: String, 4 "CreateTime" create_time: String,
    5 "LastWriteTime" last_write_time: String
} }

/// Describes rebuild index tasks: `DescribeRebuildIndexTasks` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeRebuildIndexTasks>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRebuildIndexTasks {
    /// Required.
    pub topic_id: String,
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRebuildIndexTasks(topic_id: String)
    "DescribeRebuildIndexTasks" -> DescribeRebuildIndexTasksOutput {
    0 "TopicId" topic_id, 1 "TaskId" task_id: String, 2 "Status" status: String, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeRebuildIndexTasks: RebuildIndexTaskInfo = Offset "Offset", "RebuildTasks" rebuild_tasks }

/// Response of [`DescribeRebuildIndexTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRebuildIndexTasksOutput {
    pub rebuild_tasks: Vec<RebuildIndexTaskInfo>,
}
model! { DescribeRebuildIndexTasksOutput {
    0 "RebuildTasks" rebuild_tasks: Vec<RebuildIndexTaskInfo>
} }

/// In the response of [`DescribeRebuildIndexTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildIndexTaskInfo {
    pub task_id: Option<String>,
    pub status: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub remain_time: Option<i64>,
    pub create_time: Option<i64>,
    pub progress: Option<f64>,
    pub update_time: Option<i64>,
    pub status_message: Option<String>,
}
model! { RebuildIndexTaskInfo {
    0 "TaskId" task_id: String, 1 "Status" status: i64, 2 "StartTime" start_time: i64, 3 "EndTime" end_time: i64,
    4 "RemainTime" remain_time: i64, 5 "CreateTime" create_time: i64, 6 "Progress" progress: f64,
    7 "UpdateTime" update_time: i64, 8 "StatusMessage" status_message: String
} }

/// Describes recording rule task: `DescribeRecordingRuleTask` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeRecordingRuleTask>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingRuleTask {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRecordingRuleTask(topic_id: String, offset: i64, limit: i64)
    "DescribeRecordingRuleTask" -> DescribeRecordingRuleTaskOutput {
    0 "TopicId" topic_id, 1 "Offset" offset, 2 "Limit" limit, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRecordingRuleTask: RecordingRuleTaskInfo =
    Offset "Offset", "RecordingRuleTaskInfos" recording_rule_task_infos, total "TotalCount" }

/// Response of [`DescribeRecordingRuleTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingRuleTaskOutput {
    pub recording_rule_task_infos: Vec<RecordingRuleTaskInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeRecordingRuleTaskOutput {
    0 "RecordingRuleTaskInfos" recording_rule_task_infos: Vec<RecordingRuleTaskInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRecordingRuleTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordingRuleTaskInfo {
    pub task_id: Option<String>,
    pub topic_id: Option<String>,
    pub name: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub status: Option<i64>,
    pub enable_flag: Option<i64>,
    pub process_start_time: Option<i64>,
    pub process_period: Option<i64>,
    pub process_delay: Option<i64>,
    pub has_services_log: Option<i64>,
    pub recording_rule_content: Option<String>,
    pub metric_name: Option<String>,
    pub custom_metric_labels: Vec<MetricLabel>,
    pub yaml_id: Option<String>,
    pub yaml_config_name: Option<String>,
    pub dst_topic_id: Option<String>,
}
model! { RecordingRuleTaskInfo {
    0 "TaskId" task_id: String, 1 "TopicId" topic_id: String, 2 "Name" name: String, 3 "CreateTime" create_time: String,
    4 "UpdateTime" update_time: String, 5 "Status" status: i64, 6 "EnableFlag" enable_flag: i64,
    7 "ProcessStartTime" process_start_time: i64, 8 "ProcessPeriod" process_period: i64,
    9 "ProcessDelay" process_delay: i64, 10 "HasServicesLog" has_services_log: i64,
    11 "RecordingRuleContent" recording_rule_content: String, 12 "MetricName" metric_name: String,
    13 "CustomMetricLabels" custom_metric_labels: Vec<MetricLabel>, 14 "YamlId" yaml_id: String,
    15 "YamlConfigName" yaml_config_name: String, 16 "DstTopicId" dst_topic_id: String
} }

/// Describes recording rule yaml task: `DescribeRecordingRuleYamlTask` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeRecordingRuleYamlTask>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingRuleYamlTask {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRecordingRuleYamlTask(topic_id: String, offset: i64, limit: i64)
    "DescribeRecordingRuleYamlTask" -> DescribeRecordingRuleYamlTaskOutput {
    0 "TopicId" topic_id, 1 "Offset" offset, 2 "Limit" limit, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRecordingRuleYamlTask: RecordingRuleYamlTaskInfo =
    Offset "Offset", "RecordingRuleYamlTaskInfos" recording_rule_yaml_task_infos, total "TotalCount" }

/// Response of [`DescribeRecordingRuleYamlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingRuleYamlTaskOutput {
    pub recording_rule_yaml_task_infos: Vec<RecordingRuleYamlTaskInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeRecordingRuleYamlTaskOutput {
    0 "RecordingRuleYamlTaskInfos" recording_rule_yaml_task_infos: Vec<RecordingRuleYamlTaskInfo>,
    1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRecordingRuleYamlTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordingRuleYamlTaskInfo {
    pub yaml_id: Option<String>,
    pub topic_id: Option<String>,
    pub dst_topic_id: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub status: Option<i64>,
    pub enable_flag: Option<i64>,
    pub process_start_time: Option<i64>,
    pub process_period: Option<i64>,
    pub process_delay: Option<i64>,
    pub has_services_log: Option<i64>,
    pub yaml_config_name: Option<String>,
    pub yaml_content: Option<String>,
    pub sub_task_count: Option<i64>,
}
model! { RecordingRuleYamlTaskInfo {
    0 "YamlId" yaml_id: String, 1 "TopicId" topic_id: String, 2 "DstTopicId" dst_topic_id: String,
    3 "CreateTime" create_time: String, 4 "UpdateTime" update_time: String, 5 "Status" status: i64,
    6 "EnableFlag" enable_flag: i64, 7 "ProcessStartTime" process_start_time: i64,
    8 "ProcessPeriod" process_period: i64, 9 "ProcessDelay" process_delay: i64,
    10 "HasServicesLog" has_services_log: i64, 11 "YamlConfigName" yaml_config_name: String,
    12 "YamlContent" yaml_content: String, 13 "SubTaskCount" sub_task_count: i64
} }

/// Describes remote write tasks: `DescribeRemoteWriteTasks` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeRemoteWriteTasks>.
///
/// Errors: [`codes::INVALID_PARAMETER_TOPIC_CONFLICT`], [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRemoteWriteTasks {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRemoteWriteTasks() "DescribeRemoteWriteTasks" -> DescribeRemoteWriteTasksOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeRemoteWriteTasks: RemoteWriteInfo = Offset "Offset", "Infos" infos, total "TotalCount" }

/// Response of [`DescribeRemoteWriteTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRemoteWriteTasksOutput {
    pub infos: Vec<RemoteWriteInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeRemoteWriteTasksOutput {
    0 "Infos" infos: Vec<RemoteWriteInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRemoteWriteTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteWriteInfo {
    pub task_id: Option<String>,
    pub topic_id: Option<String>,
    pub name: Option<String>,
    pub net_type: Option<i64>,
    pub vpc_id: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub target: Option<String>,
    pub remote_write_url: Option<String>,
    pub auth_type: Option<i64>,
    pub auth_info: Option<RemoteWriteAuthInfo>,
    pub logset_id: Option<String>,
    pub enable: Option<i64>,
    pub virtual_gateway_type: Option<i64>,
}
model! { RemoteWriteInfo {
    0 "TaskId" task_id: String, 1 "TopicId" topic_id: String, 2 "Name" name: String, 3 "NetType" net_type: i64,
    4 "VpcId" vpc_id: String, 5 "Status" status: i64, 6 "CreateTime" create_time: String,
    7 "UpdateTime" update_time: String, 8 "Target" target: String, 9 "RemoteWriteURL" remote_write_url: String,
    10 "AuthType" auth_type: i64, 11 "AuthInfo" auth_info: RemoteWriteAuthInfo, 12 "LogsetId" logset_id: String,
    13 "Enable" enable: i64, 14 "VirtualGatewayType" virtual_gateway_type: i64
} }

/// Describes s3 recharges: `DescribeS3Recharges` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeS3Recharges>.
///
/// Errors: [`codes::INVALID_PARAMETER_TOPIC_CONFLICT`], [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeS3Recharges {
    /// Required.
    pub topic_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeS3Recharges(topic_id: String) "DescribeS3Recharges" -> DescribeS3RechargesOutput {
    0 "TopicId" topic_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeS3Recharges: S3RechargeInfo = Offset "Offset", "Infos" infos, total "Total" }

/// Response of [`DescribeS3Recharges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeS3RechargesOutput {
    pub infos: Vec<S3RechargeInfo>,
    pub total: Option<i64>,
}
model! { DescribeS3RechargesOutput {
    0 "Infos" infos: Vec<S3RechargeInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeS3Recharges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct S3RechargeInfo {
    pub task_id: Option<String>,
    pub topic_id: Option<String>,
    pub logset_id: Option<String>,
    pub name: Option<String>,
    pub bucket: Option<String>,
    pub s3_region: Option<String>,
    pub access_key_id: Option<String>,
    pub endpoint: Option<String>,
    pub log_type: Option<String>,
    pub prefix: Option<String>,
    pub compress: Option<String>,
    pub extract_rule: Option<ExtractRuleInfo>,
    pub task_type: Option<i64>,
    pub metadata: Vec<String>,
    pub status: Option<i64>,
    pub enable: Option<i64>,
    pub progress: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { S3RechargeInfo {
    0 "TaskId" task_id: String, 1 "TopicId" topic_id: String, 2 "LogsetId" logset_id: String, 3 "Name" name: String,
    4 "Bucket" bucket: String, 5 "S3Region" s3_region: String, 6 "AccessKeyId" access_key_id: String,
    7 "Endpoint" endpoint: String, 8 "LogType" log_type: String, 9 "Prefix" prefix: String,
    10 "Compress" compress: String, 11 "ExtractRule" extract_rule: ExtractRuleInfo, 12 "TaskType" task_type: i64,
    13 "Metadata" metadata: Vec<String>, 14 "Status" status: i64, 15 "Enable" enable: i64, 16 "Progress" progress: i64,
    17 "CreateTime" create_time: i64, 18 "UpdateTime" update_time: i64
} }

/// Describes scheduled sql info: `DescribeScheduledSqlInfo` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeScheduledSqlInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduledSqlInfo {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub name: Option<String>,
    pub task_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeScheduledSqlInfo() "DescribeScheduledSqlInfo" -> DescribeScheduledSqlInfoOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Name" name: String, 3 "TaskId" task_id: String,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeScheduledSqlInfo: ScheduledSqlTaskInfo =
    Offset "Offset", "ScheduledSqlTaskInfos" scheduled_sql_task_infos, total "TotalCount" }

/// Response of [`DescribeScheduledSqlInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduledSqlInfoOutput {
    pub scheduled_sql_task_infos: Vec<ScheduledSqlTaskInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeScheduledSqlInfoOutput {
    0 "ScheduledSqlTaskInfos" scheduled_sql_task_infos: Vec<ScheduledSqlTaskInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeScheduledSqlInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduledSqlTaskInfo {
    pub task_id: Option<String>,
    pub name: Option<String>,
    pub src_topic_id: Option<String>,
    pub src_topic_name: Option<String>,
    pub dst_resource: Option<ScheduledSqlResouceInfo>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub status: Option<i64>,
    pub enable_flag: Option<i64>,
    pub scheduled_sql_content: Option<String>,
    pub process_start_time: Option<String>,
    pub process_type: Option<i64>,
    pub process_end_time: Option<String>,
    pub process_period: Option<i64>,
    pub process_time_window: Option<String>,
    pub process_delay: Option<i64>,
    pub src_topic_region: Option<String>,
    pub syntax_rule: Option<i64>,
    pub has_services_log: Option<i64>,
    pub full_query: Option<i64>,
    pub process_period_unit: Option<i64>,
}
model! { ScheduledSqlTaskInfo {
    0 "TaskId" task_id: String, 1 "Name" name: String, 2 "SrcTopicId" src_topic_id: String,
    3 "SrcTopicName" src_topic_name: String, 4 "DstResource" dst_resource: ScheduledSqlResouceInfo,
    5 "CreateTime" create_time: String, 6 "UpdateTime" update_time: String, 7 "Status" status: i64,
    8 "EnableFlag" enable_flag: i64, 9 "ScheduledSqlContent" scheduled_sql_content: String,
    10 "ProcessStartTime" process_start_time: String, 11 "ProcessType" process_type: i64,
    12 "ProcessEndTime" process_end_time: String, 13 "ProcessPeriod" process_period: i64,
    14 "ProcessTimeWindow" process_time_window: String, 15 "ProcessDelay" process_delay: i64,
    16 "SrcTopicRegion" src_topic_region: String, 17 "SyntaxRule" syntax_rule: i64,
    18 "HasServicesLog" has_services_log: i64, 19 "FullQuery" full_query: i64,
    20 "ProcessPeriodUnit" process_period_unit: i64
} }

/// Describes search views: `DescribeSearchViews` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeSearchViews>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`], [`codes::RESOURCE_NOT_FOUND_RECORD_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchViews {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSearchViews() "DescribeSearchViews" -> DescribeSearchViewsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeSearchViews: SearchViewInfo = Offset "Offset", "Infos" infos, total "Total" }

/// Response of [`DescribeSearchViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchViewsOutput {
    pub infos: Vec<SearchViewInfo>,
    pub total: Option<i64>,
}
model! { DescribeSearchViewsOutput {
    0 "Infos" infos: Vec<SearchViewInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeSearchViews`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchViewInfo {
    pub view_id: Option<String>,
    pub view_name: Option<String>,
    pub view_type: Option<String>,
    pub logset_id: Option<String>,
    pub logset_region: Option<String>,
    pub topics: Vec<ViewSearchTopic>,
    pub description: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { SearchViewInfo {
    0 "ViewId" view_id: String, 1 "ViewName" view_name: String, 2 "ViewType" view_type: String,
    3 "LogsetId" logset_id: String, 4 "LogsetRegion" logset_region: String, 5 "Topics" topics: Vec<ViewSearchTopic>,
    6 "Description" description: String, 7 "CreateTime" create_time: i64, 8 "UpdateTime" update_time: i64
} }

/// Describes shipper tasks: `DescribeShipperTasks` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeShipperTasks>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_SHIPPER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShipperTasks {
    /// Required.
    pub shipper_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
}
operation! { DescribeShipperTasks(shipper_id: String, start_time: i64, end_time: i64)
    "DescribeShipperTasks" -> DescribeShipperTasksOutput {
    0 "ShipperId" shipper_id, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

/// Response of [`DescribeShipperTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShipperTasksOutput {
    pub tasks: Vec<ShipperTaskInfo>,
}
model! { DescribeShipperTasksOutput {
    0 "Tasks" tasks: Vec<ShipperTaskInfo>
} }

/// In the response of [`DescribeShipperTasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShipperTaskInfo {
    pub task_id: Option<String>,
    pub shipper_id: Option<String>,
    pub topic_id: Option<String>,
    pub range_start: Option<i64>,
    pub range_end: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub status: Option<String>,
    pub message: Option<String>,
}
model! { ShipperTaskInfo {
    0 "TaskId" task_id: String, 1 "ShipperId" shipper_id: String, 2 "TopicId" topic_id: String,
    3 "RangeStart" range_start: i64, 4 "RangeEnd" range_end: i64, 5 "StartTime" start_time: i64,
    6 "EndTime" end_time: i64, 7 "Status" status: String, 8 "Message" message: String
} }

/// Describes shippers: `DescribeShippers` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeShippers>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShippers {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub precise_search: Option<i64>,
}
operation! { DescribeShippers() "DescribeShippers" -> DescribeShippersOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "PreciseSearch" precise_search: i64
} }
paged! { DescribeShippers: ShipperInfo = Offset "Offset", "Shippers" shippers, total "TotalCount" }

/// Response of [`DescribeShippers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShippersOutput {
    pub shippers: Vec<ShipperInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeShippersOutput {
    0 "Shippers" shippers: Vec<ShipperInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeShippers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShipperInfo {
    pub shipper_id: Option<String>,
    pub topic_id: Option<String>,
    pub bucket: Option<String>,
    pub prefix: Option<String>,
    pub shipper_name: Option<String>,
    pub interval: Option<i64>,
    pub max_size: Option<i64>,
    pub status: Option<bool>,
    pub filter_rules: Vec<FilterRuleInfo>,
    pub partition: Option<String>,
    pub compress: Option<CompressInfo>,
    pub content: Option<ContentInfo>,
    pub create_time: Option<String>,
    pub filename_mode: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub progress: Option<f64>,
    pub remain_time: Option<i64>,
    pub history_status: Option<i64>,
    pub storage_type: Option<String>,
    pub role_arn: Option<String>,
    pub external_id: Option<String>,
    pub task_status: Option<i64>,
    pub time_zone: Option<String>,
    pub dsl_filter: Option<String>,
}
model! { ShipperInfo {
    0 "ShipperId" shipper_id: String, 1 "TopicId" topic_id: String, 2 "Bucket" bucket: String,
    3 "Prefix" prefix: String, 4 "ShipperName" shipper_name: String, 5 "Interval" interval: i64,
    6 "MaxSize" max_size: i64, 7 "Status" status: bool, 8 "FilterRules" filter_rules: Vec<FilterRuleInfo>,
    9 "Partition" partition: String, 10 "Compress" compress: CompressInfo, 11 "Content" content: ContentInfo,
    12 "CreateTime" create_time: String, 13 "FilenameMode" filename_mode: i64, 14 "StartTime" start_time: i64,
    15 "EndTime" end_time: i64, 16 "Progress" progress: f64, 17 "RemainTime" remain_time: i64,
    18 "HistoryStatus" history_status: i64, 19 "StorageType" storage_type: String, 20 "RoleArn" role_arn: String,
    21 "ExternalId" external_id: String, 22 "TaskStatus" task_status: i64, 23 "TimeZone" time_zone: String,
    24 "DSLFilter" dsl_filter: String
} }

/// Describes splunk delivers: `DescribeSplunkDelivers` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeSplunkDelivers>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`], [`codes::RESOURCE_NOT_FOUND_RECORD_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSplunkDelivers {
    /// Required.
    pub topic_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeSplunkDelivers(topic_id: String) "DescribeSplunkDelivers" -> DescribeSplunkDeliversOutput {
    0 "TopicId" topic_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeSplunkDelivers: SplunkDeliverInfo = Offset "Offset", "Infos" infos, total "Total" }

/// Response of [`DescribeSplunkDelivers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSplunkDeliversOutput {
    pub infos: Vec<SplunkDeliverInfo>,
    pub total: Option<i64>,
}
model! { DescribeSplunkDeliversOutput {
    0 "Infos" infos: Vec<SplunkDeliverInfo>, 1 "Total" total: i64
} }

/// In the response of [`DescribeSplunkDelivers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplunkDeliverInfo {
    pub task_id: Option<String>,
    pub name: Option<String>,
    pub uin: Option<i64>,
    pub topic_id: Option<String>,
    pub status: Option<i64>,
    pub enable: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub net_info: Option<NetInfo>,
    pub metadata: Option<MetadataInfo>,
    pub has_service_log: Option<i64>,
    pub source: Option<String>,
    pub source_type: Option<String>,
    pub index: Option<String>,
    pub index_ack: Option<i64>,
    pub channel: Option<String>,
    pub dsl_filter: Option<String>,
    pub external_role: Option<ExternalRole>,
}
model! { SplunkDeliverInfo {
    0 "TaskId" task_id: String, 1 "Name" name: String, 2 "Uin" uin: i64, 3 "TopicId" topic_id: String,
    4 "Status" status: i64, 5 "Enable" enable: i64, 6 "CreateTime" create_time: i64, 7 "UpdateTime" update_time: i64,
    8 "NetInfo" net_info: NetInfo, 9 "Metadata" metadata: MetadataInfo, 10 "HasServiceLog" has_service_log: i64,
    11 "Source" source: String, 12 "SourceType" source_type: String, 13 "Index" index: String,
    14 "IndexAck" index_ack: i64, 15 "Channel" channel: String, 16 "DSLFilter" dsl_filter: String,
    17 "ExternalRole" external_role: ExternalRole
} }

/// Describes splunk preview: `DescribeSplunkPreview` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeSplunkPreview>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_DB_DUPLICATION`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSplunkPreview {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub metadata_info: MetadataInfo,
    pub dsl_filter: Option<String>,
}
operation! { DescribeSplunkPreview(topic_id: String, metadata_info: MetadataInfo)
    "DescribeSplunkPreview" -> DescribeSplunkPreviewOutput {
    0 "TopicId" topic_id, 1 "MetadataInfo" metadata_info, 2 "DSLFilter" dsl_filter: String
} }

/// Response of [`DescribeSplunkPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSplunkPreviewOutput {
    pub preview_infos: Vec<String>,
    pub filter_stats: Option<FilterStatistics>,
}
model! { DescribeSplunkPreviewOutput {
    0 "PreviewInfos" preview_infos: Vec<String>, 1 "FilterStats" filter_stats: FilterStatistics
} }

/// In the response of [`DescribeSplunkPreview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterStatistics {
    pub original_count: Option<i64>,
    pub filtered_count: Option<i64>,
    pub filtered_result: Vec<String>,
}
model! { FilterStatistics {
    0 "OriginalCount" original_count: i64, 1 "FilteredCount" filtered_count: i64,
    2 "FilteredResult" filtered_result: Vec<String>
} }

/// Describes topic base metric configs: `DescribeTopicBaseMetricConfigs` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeTopicBaseMetricConfigs>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicBaseMetricConfigs {
    /// Required.
    pub topic_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTopicBaseMetricConfigs(topic_id: String)
    "DescribeTopicBaseMetricConfigs" -> DescribeTopicBaseMetricConfigsOutput {
    0 "TopicId" topic_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeTopicBaseMetricConfigs: BaseMetricCollectConfig = Offset "Offset", "Datas" datas, total "TotalCount" }

/// Response of [`DescribeTopicBaseMetricConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicBaseMetricConfigsOutput {
    pub total_count: Option<i64>,
    pub datas: Vec<BaseMetricCollectConfig>,
}
model! { DescribeTopicBaseMetricConfigsOutput {
    0 "TotalCount" total_count: i64, 1 "Datas" datas: Vec<BaseMetricCollectConfig>
} }

/// Describes topic metric configs: `DescribeTopicMetricConfigs` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeTopicMetricConfigs>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicMetricConfigs {
    /// Required.
    pub topic_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTopicMetricConfigs(topic_id: String)
    "DescribeTopicMetricConfigs" -> DescribeTopicMetricConfigsOutput {
    0 "TopicId" topic_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeTopicMetricConfigs: MetricCollectConfig = Offset "Offset", "Datas" datas, total "TotalCount" }

/// Response of [`DescribeTopicMetricConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicMetricConfigsOutput {
    pub total_count: Option<i64>,
    pub datas: Vec<MetricCollectConfig>,
}
model! { DescribeTopicMetricConfigsOutput {
    0 "TotalCount" total_count: i64, 1 "Datas" datas: Vec<MetricCollectConfig>
} }

/// Returns topics with their logset, storage and index state.
///
/// `DescribeTopics` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeTopics>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`], [`codes::OPERATION_DENIED_ANALYSIS_SWITCH_CLOSE`],
/// [`codes::RESOURCE_NOT_FOUND_LOGSET_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopics {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub precise_search: Option<i64>,
    pub biz_type: Option<i64>,
}
operation! { DescribeTopics() "DescribeTopics" -> DescribeTopicsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "PreciseSearch" precise_search: i64, 4 "BizType" biz_type: i64
} }
paged! { DescribeTopics: TopicInfo = Offset "Offset", "Topics" topics, total "TotalCount" }

/// Response of [`DescribeTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicsOutput {
    pub topics: Vec<TopicInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeTopicsOutput {
    0 "Topics" topics: Vec<TopicInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicInfo {
    pub logset_id: Option<String>,
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub partition_count: Option<i64>,
    pub index: Option<bool>,
    pub assumer_uin: Option<i64>,
    pub assumer_name: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<bool>,
    pub tags: Vec<Tag>,
    pub role_name: Option<String>,
    pub auto_split: Option<bool>,
    pub max_split_partitions: Option<i64>,
    pub storage_type: Option<String>,
    pub period: Option<i64>,
    pub sub_assumer_name: Option<String>,
    pub describes: Option<String>,
    pub hot_period: Option<i64>,
    pub key_id: Option<String>,
    pub custom_kms_info: Option<CustomKmsInfo>,
    pub biz_type: Option<i64>,
    pub is_web_tracking: Option<bool>,
    pub extends: Option<TopicExtendInfo>,
    pub topic_async_task_id: Option<String>,
    pub migration_status: Option<i64>,
    pub effective_date: Option<String>,
    pub is_source_from: Option<bool>,
    pub billing_mode: Option<i64>,
    pub new_billing_mode: Option<i64>,
}
model! { TopicInfo {
    0 "LogsetId" logset_id: String, 1 "TopicId" topic_id: String, 2 "TopicName" topic_name: String,
    3 "PartitionCount" partition_count: i64, 4 "Index" index: bool, 5 "AssumerUin" assumer_uin: i64,
    6 "AssumerName" assumer_name: String, 7 "CreateTime" create_time: String, 8 "Status" status: bool,
    9 "Tags" tags: Vec<Tag>, 10 "RoleName" role_name: String, 11 "AutoSplit" auto_split: bool,
    12 "MaxSplitPartitions" max_split_partitions: i64, 13 "StorageType" storage_type: String, 14 "Period" period: i64,
    15 "SubAssumerName" sub_assumer_name: String, 16 "Describes" describes: String, 17 "HotPeriod" hot_period: i64,
    18 "KeyId" key_id: String, 19 "CustomKmsInfo" custom_kms_info: CustomKmsInfo, 20 "BizType" biz_type: i64,
    21 "IsWebTracking" is_web_tracking: bool, 22 "Extends" extends: TopicExtendInfo,
    23 "TopicAsyncTaskID" topic_async_task_id: String, 24 "MigrationStatus" migration_status: i64,
    25 "EffectiveDate" effective_date: String, 26 "IsSourceFrom" is_source_from: bool,
    27 "BillingMode" billing_mode: i64, 28 "NewBillingMode" new_billing_mode: i64
} }

/// Describes web callbacks: `DescribeWebCallbacks` of `cls` 2020-10-16.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=DescribeWebCallbacks>.
///
/// Errors: [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCallbacks {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeWebCallbacks() "DescribeWebCallbacks" -> DescribeWebCallbacksOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeWebCallbacks: WebCallbackInfo = Offset "Offset", "WebCallbacks" web_callbacks, total "TotalCount" }

/// Response of [`DescribeWebCallbacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCallbacksOutput {
    pub web_callbacks: Vec<WebCallbackInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeWebCallbacksOutput {
    0 "WebCallbacks" web_callbacks: Vec<WebCallbackInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeWebCallbacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebCallbackInfo {
    pub web_callback_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    /// Secret.
    pub webhook: Option<Secret>,
    pub method: Option<String>,
    pub key: Option<String>,
    pub uin: Option<i64>,
    pub sub_uin: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { WebCallbackInfo {
    0 "WebCallbackId" web_callback_id: String, 1 "Name" name: String, 2 "Type" r#type: String,
    3 "Webhook" webhook: Secret, 4 "Method" method: String, 5 "Key" key: String, 6 "Uin" uin: i64,
    7 "SubUin" sub_uin: i64, 8 "CreateTime" create_time: i64, 9 "UpdateTime" update_time: i64
} }

/// `EstimateRebuildIndexTask` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=EstimateRebuildIndexTask>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstimateRebuildIndexTask {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
}
operation! { EstimateRebuildIndexTask(topic_id: String, start_time: i64, end_time: i64)
    "EstimateRebuildIndexTask" -> EstimateRebuildIndexTaskOutput {
    0 "TopicId" topic_id, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

/// Response of [`EstimateRebuildIndexTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstimateRebuildIndexTaskOutput {
    pub remain_time: Option<i64>,
    pub write_traffic: Option<i64>,
}
model! { EstimateRebuildIndexTaskOutput {
    0 "RemainTime" remain_time: i64, 1 "WriteTraffic" write_traffic: i64
} }

/// Gets alarm log: `GetAlarmLog` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=GetAlarmLog>.
///
/// Errors: [`codes::FAILED_OPERATION_GETLOG_REACH_LIMIT`], [`codes::FAILED_OPERATION_INVALID_CONTEXT`],
/// [`codes::FAILED_OPERATION_QUERY_ERROR`], [`codes::FAILED_OPERATION_SEARCH_TIMEOUT`],
/// [`codes::FAILED_OPERATION_SYNTAX_ERROR`], [`codes::FAILED_OPERATION_TOPIC_ISOLATED`],
/// [`codes::INTERNAL_ERROR_SEARCH_ERROR`], [`codes::INTERNAL_ERROR_SEARCH_FAILED`],
/// [`codes::INTERNAL_ERROR_SERVER_BUSY`], [`codes::LIMIT_EXCEEDED_LOG_SEARCH`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlarmLog {
    /// Required.
    pub from: i64,
    /// Required.
    pub to: i64,
    /// Required.
    pub query: String,
    pub limit: Option<i64>,
    pub context: Option<String>,
    pub sort: Option<String>,
    pub use_new_analysis: Option<bool>,
}
operation! { GetAlarmLog(from: i64, to: i64, query: String) "GetAlarmLog" -> GetAlarmLogOutput {
    0 "From" from, 1 "To" to, 2 "Query" query, 3 "Limit" limit: i64, 4 "Context" context: String, 5 "Sort" sort: String,
    6 "UseNewAnalysis" use_new_analysis: bool
} }

/// Response of [`GetAlarmLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlarmLogOutput {
    pub context: Option<String>,
    pub list_over: Option<bool>,
    pub analysis: Option<bool>,
    pub col_names: Vec<String>,
    pub results: Vec<LogInfo>,
    pub analysis_results: Vec<LogItems>,
    pub analysis_records: Vec<String>,
    pub columns: Vec<Column>,
}
model! { GetAlarmLogOutput {
    0 "Context" context: String, 1 "ListOver" list_over: bool, 2 "Analysis" analysis: bool,
    3 "ColNames" col_names: Vec<String>, 4 "Results" results: Vec<LogInfo>,
    5 "AnalysisResults" analysis_results: Vec<LogItems>, 6 "AnalysisRecords" analysis_records: Vec<String>,
    7 "Columns" columns: Vec<Column>
} }

/// In the response of [`GetAlarmLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogInfo {
    pub time: Option<i64>,
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub source: Option<String>,
    pub file_name: Option<String>,
    pub pkg_id: Option<String>,
    pub pkg_log_id: Option<String>,
    pub high_lights: Vec<HighLightItem>,
    pub log_json: Option<String>,
    pub host_name: Option<String>,
    pub raw_log: Option<String>,
    pub index_status: Option<String>,
}
model! { LogInfo {
    0 "Time" time: i64, 1 "TopicId" topic_id: String, 2 "TopicName" topic_name: String, 3 "Source" source: String,
    4 "FileName" file_name: String, 5 "PkgId" pkg_id: String, 6 "PkgLogId" pkg_log_id: String,
    7 "HighLights" high_lights: Vec<HighLightItem>, 8 "LogJson" log_json: String, 9 "HostName" host_name: String,
    10 "RawLog" raw_log: String, 11 "IndexStatus" index_status: String
} }

/// In the response of [`GetAlarmLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogItems {
    pub data: Vec<LogItem>,
}
model! { LogItems {
    0 "Data" data: Vec<LogItem>
} }

/// In the response of [`GetAlarmLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogItem {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { LogItem {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`GetAlarmLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Column {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { Column {
    0 "Name" name: String, 1 "Type" r#type: String
} }

/// Gets cls service: `GetClsService` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=GetClsService>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClsService {}
operation! { GetClsService() "GetClsService" -> GetClsServiceOutput {} }

/// Response of [`GetClsService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClsServiceOutput {
    pub status: Option<i64>,
}
model! { GetClsServiceOutput {
    0 "Status" status: i64
} }

/// Gets metric label values: `GetMetricLabelValues` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=GetMetricLabelValues>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_ERROR`], [`codes::INTERNAL_ERROR_SEARCH_ERROR`],
/// [`codes::INTERNAL_ERROR_SEARCH_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetricLabelValues {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub label_name: String,
    pub start: Option<i64>,
    pub end: Option<i64>,
    pub r#match: Option<Vec<String>>,
}
operation! { GetMetricLabelValues(topic_id: String, label_name: String)
    "GetMetricLabelValues" -> GetMetricLabelValuesOutput {
    0 "TopicId" topic_id, 1 "LabelName" label_name, 2 "Start" start: i64, 3 "End" end: i64,
    4 "Match" r#match: Vec<String>
} }

/// Response of [`GetMetricLabelValues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetricLabelValuesOutput {
    pub values: Vec<String>,
}
model! { GetMetricLabelValuesOutput {
    0 "Values" values: Vec<String>
} }

/// `MergePartition` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=MergePartition>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_PARTITION`], [`codes::RESOURCE_NOT_FOUND_PARTITION_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergePartition {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub partition_id: i64,
}
operation! { MergePartition(topic_id: String, partition_id: i64) "MergePartition" -> MergePartitionOutput {
    0 "TopicId" topic_id, 1 "PartitionId" partition_id
} }

/// Response of [`MergePartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergePartitionOutput {
    pub partitions: Vec<PartitionInfo>,
}
model! { MergePartitionOutput {
    0 "Partitions" partitions: Vec<PartitionInfo>
} }

/// Modifies agent application: `ModifyAgentApplication` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyAgentApplication>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentApplication {
    /// Required.
    pub application_id: String,
    /// Required.
    pub application_name: String,
}
operation! { ModifyAgentApplication(application_id: String, application_name: String)
    "ModifyAgentApplication" -> Empty {
    0 "ApplicationId" application_id, 1 "ApplicationName" application_name
} }

/// Response of [`ModifyAgentApplication`]: empty.
pub type ModifyAgentApplicationOutput = Empty;

/// Modifies alarm: `ModifyAlarm` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyAlarm>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_ALARM`], [`codes::INVALID_PARAMETER_ALARM_CONFLICT`],
/// [`codes::INVALID_PARAMETER_DB_DUPLICATION`], [`codes::OPERATION_DENIED_ALARM_NOT_SUPPORT_FOR_SEARCH_LOW`],
/// [`codes::RESOURCE_NOT_FOUND_ALARM_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_ALARM_NOTICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarm {
    /// Required.
    pub alarm_id: String,
    pub name: Option<String>,
    pub monitor_time: Option<MonitorTime>,
    pub condition: Option<String>,
    pub alarm_level: Option<i64>,
    pub multi_conditions: Option<Vec<MultiCondition>>,
    pub trigger_count: Option<i64>,
    pub alarm_period: Option<i64>,
    pub alarm_targets: Option<Vec<AlarmTarget>>,
    pub status: Option<bool>,
    /// Deprecated.
    pub enable: Option<bool>,
    pub message_template: Option<String>,
    pub call_back: Option<CallBackInfo>,
    pub analysis: Option<Vec<AnalysisDimensional>>,
    pub group_trigger_status: Option<bool>,
    pub group_trigger_condition: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub monitor_object_type: Option<i64>,
    pub classifications: Option<Vec<AlarmClassification>>,
    pub alarm_notice_ids: Option<Vec<String>>,
    pub monitor_notice: Option<MonitorNotice>,
}
operation! { ModifyAlarm(alarm_id: String) "ModifyAlarm" -> Empty {
    0 "AlarmId" alarm_id, 1 "Name" name: String, 2 "MonitorTime" monitor_time: MonitorTime,
    3 "Condition" condition: String, 4 "AlarmLevel" alarm_level: i64,
    5 "MultiConditions" multi_conditions: Vec<MultiCondition>, 6 "TriggerCount" trigger_count: i64,
    7 "AlarmPeriod" alarm_period: i64, 8 "AlarmTargets" alarm_targets: Vec<AlarmTarget>, 9 "Status" status: bool,
    10 "Enable" enable: bool, 11 "MessageTemplate" message_template: String, 12 "CallBack" call_back: CallBackInfo,
    13 "Analysis" analysis: Vec<AnalysisDimensional>, 14 "GroupTriggerStatus" group_trigger_status: bool,
    15 "GroupTriggerCondition" group_trigger_condition: Vec<String>, 16 "Tags" tags: Vec<Tag>,
    17 "MonitorObjectType" monitor_object_type: i64, 18 "Classifications" classifications: Vec<AlarmClassification>,
    19 "AlarmNoticeIds" alarm_notice_ids: Vec<String>, 20 "MonitorNotice" monitor_notice: MonitorNotice
} }

/// Response of [`ModifyAlarm`]: empty.
pub type ModifyAlarmOutput = Empty;

/// Modifies alarm notice: `ModifyAlarmNotice` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyAlarmNotice>.
///
/// Errors: [`codes::INVALID_PARAMETER_ALARM_CONFLICT`], [`codes::INVALID_PARAMETER_ALARM_NOTICE_CONFLICT`],
/// [`codes::RESOURCE_NOT_FOUND_ALARM_NOTICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmNotice {
    /// Required.
    pub alarm_notice_id: String,
    pub tags: Option<Vec<Tag>>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub notice_receivers: Option<Vec<NoticeReceiver>>,
    pub web_callbacks: Option<Vec<WebCallback>>,
    pub notice_rules: Option<Vec<NoticeRule>>,
    pub jump_domain: Option<String>,
    pub deliver_status: Option<i64>,
    pub deliver_config: Option<DeliverConfig>,
    pub alarm_shield_status: Option<i64>,
    pub secure_detail_status: Option<i64>,
    pub callback_prioritize: Option<bool>,
}
operation! { ModifyAlarmNotice(alarm_notice_id: String) "ModifyAlarmNotice" -> Empty {
    0 "AlarmNoticeId" alarm_notice_id, 1 "Tags" tags: Vec<Tag>, 2 "Name" name: String, 3 "Type" r#type: String,
    4 "NoticeReceivers" notice_receivers: Vec<NoticeReceiver>, 5 "WebCallbacks" web_callbacks: Vec<WebCallback>,
    6 "NoticeRules" notice_rules: Vec<NoticeRule>, 7 "JumpDomain" jump_domain: String,
    8 "DeliverStatus" deliver_status: i64, 9 "DeliverConfig" deliver_config: DeliverConfig,
    10 "AlarmShieldStatus" alarm_shield_status: i64, 11 "SecureDetailStatus" secure_detail_status: i64,
    12 "CallbackPrioritize" callback_prioritize: bool
} }

/// Response of [`ModifyAlarmNotice`]: empty.
pub type ModifyAlarmNoticeOutput = Empty;

/// Modifies alarm shield: `ModifyAlarmShield` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyAlarmShield>.
///
/// Errors: [`codes::INVALID_PARAMETER_ALARM_NOTICE_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmShield {
    /// Required.
    pub task_id: String,
    /// Required.
    pub alarm_notice_id: String,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub r#type: Option<i64>,
    pub rule: Option<String>,
    pub reason: Option<String>,
    pub status: Option<i64>,
}
operation! { ModifyAlarmShield(task_id: String, alarm_notice_id: String) "ModifyAlarmShield" -> Empty {
    0 "TaskId" task_id, 1 "AlarmNoticeId" alarm_notice_id, 2 "StartTime" start_time: i64, 3 "EndTime" end_time: i64,
    4 "Type" r#type: i64, 5 "Rule" rule: String, 6 "Reason" reason: String, 7 "Status" status: i64
} }

/// Response of [`ModifyAlarmShield`]: empty.
pub type ModifyAlarmShieldOutput = Empty;

/// Modifies cloud product log collection: `ModifyCloudProductLogCollection` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyCloudProductLogCollection>.
///
/// Errors: [`codes::FAILED_OPERATION_CLOUD_PRODUCT_INVOCATION_ERROR`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudProductLogCollection {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub assumer_name: String,
    /// Required.
    pub log_type: String,
    /// Required.
    pub cloud_product_region: String,
    pub extend: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! {
    ModifyCloudProductLogCollection(instance_id: String, assumer_name: String, log_type: String, cloud_product_region: String)
    "ModifyCloudProductLogCollection" -> ModifyCloudProductLogCollectionOutput {
    0 "InstanceId" instance_id, 1 "AssumerName" assumer_name, 2 "LogType" log_type,
    3 "CloudProductRegion" cloud_product_region, 4 "Extend" extend: String, 5 "Tags" tags: Vec<Tag>
} }

/// Response of [`ModifyCloudProductLogCollection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudProductLogCollectionOutput {
    pub message: Option<String>,
}
model! { ModifyCloudProductLogCollectionOutput {
    0 "Message" message: String
} }

/// Modifies config: `ModifyConfig` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_CONFIG_CONFLICT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_CONFIG_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConfig {
    /// Required.
    pub config_id: String,
    pub name: Option<String>,
    pub path: Option<String>,
    pub log_type: Option<String>,
    pub extract_rule: Option<ExtractRuleInfo>,
    pub exclude_paths: Option<Vec<ExcludePathInfo>>,
    pub output: Option<String>,
    pub user_define_rule: Option<String>,
    pub advanced_config: Option<String>,
    pub input_type: Option<String>,
}
operation! { ModifyConfig(config_id: String) "ModifyConfig" -> Empty {
    0 "ConfigId" config_id, 1 "Name" name: String, 2 "Path" path: String, 3 "LogType" log_type: String,
    4 "ExtractRule" extract_rule: ExtractRuleInfo, 5 "ExcludePaths" exclude_paths: Vec<ExcludePathInfo>,
    6 "Output" output: String, 7 "UserDefineRule" user_define_rule: String, 8 "AdvancedConfig" advanced_config: String,
    9 "InputType" input_type: String
} }

/// Response of [`ModifyConfig`]: empty.
pub type ModifyConfigOutput = Empty;

/// Modifies config extra: `ModifyConfigExtra` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyConfigExtra>.
///
/// Errors: [`codes::INVALID_PARAMETER_DB_DUPLICATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConfigExtra {
    /// Required.
    pub config_extra_id: String,
    pub name: Option<String>,
    pub topic_id: Option<String>,
    pub host_file: Option<HostFileInfo>,
    pub container_file: Option<ContainerFileInfo>,
    pub container_stdout: Option<ContainerStdoutInfo>,
    pub log_type: Option<String>,
    /// Deprecated.
    pub log_format: Option<String>,
    pub extract_rule: Option<ExtractRuleInfo>,
    pub exclude_paths: Option<Vec<ExcludePathInfo>>,
    pub user_define_rule: Option<String>,
    pub r#type: Option<String>,
    pub group_id: Option<String>,
    pub config_flag: Option<String>,
    pub logset_id: Option<String>,
    pub logset_name: Option<String>,
    pub topic_name: Option<String>,
    pub advanced_config: Option<String>,
}
operation! { ModifyConfigExtra(config_extra_id: String) "ModifyConfigExtra" -> Empty {
    0 "ConfigExtraId" config_extra_id, 1 "Name" name: String, 2 "TopicId" topic_id: String,
    3 "HostFile" host_file: HostFileInfo, 4 "ContainerFile" container_file: ContainerFileInfo,
    5 "ContainerStdout" container_stdout: ContainerStdoutInfo, 6 "LogType" log_type: String,
    7 "LogFormat" log_format: String, 8 "ExtractRule" extract_rule: ExtractRuleInfo,
    9 "ExcludePaths" exclude_paths: Vec<ExcludePathInfo>, 10 "UserDefineRule" user_define_rule: String,
    11 "Type" r#type: String, 12 "GroupId" group_id: String, 13 "ConfigFlag" config_flag: String,
    14 "LogsetId" logset_id: String, 15 "LogsetName" logset_name: String, 16 "TopicName" topic_name: String,
    17 "AdvancedConfig" advanced_config: String
} }

/// Response of [`ModifyConfigExtra`]: empty.
pub type ModifyConfigExtraOutput = Empty;

/// Modifies console: `ModifyConsole` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyConsole>.
///
/// Errors: [`codes::FAILED_OPERATION_SEARCH_TIMEOUT`], [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsole {
    /// Required.
    pub console_id: String,
    pub access_mode: Option<Vec<String>>,
    pub login_mode: Option<i64>,
    pub domain_prefix: Option<String>,
    pub accounts: Option<Vec<ConsoleAccount>>,
    pub anonymous_login: Option<AnonymousLoginInfo>,
    pub intranet_type: Option<i64>,
    pub intranet_region: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub auth_roles: Option<Vec<AuthRoleInfo>>,
    pub hide_params: Option<Vec<String>>,
    pub access_control_rules: Option<Vec<AccessControlRule>>,
    pub remarks: Option<String>,
    pub menus: Option<Vec<String>>,
}
operation! { ModifyConsole(console_id: String) "ModifyConsole" -> ModifyConsoleOutput {
    0 "ConsoleId" console_id, 1 "AccessMode" access_mode: Vec<String>, 2 "LoginMode" login_mode: i64,
    3 "DomainPrefix" domain_prefix: String, 4 "Accounts" accounts: Vec<ConsoleAccount>,
    5 "AnonymousLogin" anonymous_login: AnonymousLoginInfo, 6 "IntranetType" intranet_type: i64,
    7 "IntranetRegion" intranet_region: String, 8 "VpcId" vpc_id: String, 9 "SubnetId" subnet_id: String,
    10 "AuthRoles" auth_roles: Vec<AuthRoleInfo>, 11 "HideParams" hide_params: Vec<String>,
    12 "AccessControlRules" access_control_rules: Vec<AccessControlRule>, 13 "Remarks" remarks: String,
    14 "Menus" menus: Vec<String>
} }

/// Response of [`ModifyConsole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsoleOutput {
    pub console_id: Option<String>,
}
model! { ModifyConsoleOutput {
    0 "ConsoleId" console_id: String
} }

/// Modifies console sharing: `ModifyConsoleSharing` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyConsoleSharing>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsoleSharing {
    /// Required.
    pub sharing_id: String,
    /// Required.
    pub duration_milliseconds: i64,
}
operation! { ModifyConsoleSharing(sharing_id: String, duration_milliseconds: i64) "ModifyConsoleSharing" -> Empty {
    0 "SharingId" sharing_id, 1 "DurationMilliseconds" duration_milliseconds
} }

/// Response of [`ModifyConsoleSharing`]: empty.
pub type ModifyConsoleSharingOutput = Empty;

/// Modifies consumer: `ModifyConsumer` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyConsumer>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_RECORD_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsumer {
    /// Required.
    pub topic_id: String,
    pub effective: Option<bool>,
    pub need_content: Option<bool>,
    pub content: Option<ConsumerContent>,
    pub ckafka: Option<Ckafka>,
    pub compression: Option<i64>,
    pub role_arn: Option<String>,
    pub external_id: Option<String>,
    pub advanced_config: Option<AdvancedConsumerConfiguration>,
}
operation! { ModifyConsumer(topic_id: String) "ModifyConsumer" -> Empty {
    0 "TopicId" topic_id, 1 "Effective" effective: bool, 2 "NeedContent" need_content: bool,
    3 "Content" content: ConsumerContent, 4 "Ckafka" ckafka: Ckafka, 5 "Compression" compression: i64,
    6 "RoleArn" role_arn: String, 7 "ExternalId" external_id: String,
    8 "AdvancedConfig" advanced_config: AdvancedConsumerConfiguration
} }

/// Response of [`ModifyConsumer`]: empty.
pub type ModifyConsumerOutput = Empty;

/// Modifies consumer group: `ModifyConsumerGroup` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsumerGroup {
    /// Required.
    pub consumer_group: String,
    /// Required.
    pub timeout: i64,
    /// Required.
    pub topics: Vec<String>,
    /// Required.
    pub logset_id: String,
}
operation! { ModifyConsumerGroup(consumer_group: String, timeout: i64, topics: Vec<String>, logset_id: String)
    "ModifyConsumerGroup" -> Empty {
    0 "ConsumerGroup" consumer_group, 1 "Timeout" timeout, 2 "Topics" topics, 3 "LogsetId" logset_id
} }

/// Response of [`ModifyConsumerGroup`]: empty.
pub type ModifyConsumerGroupOutput = Empty;

/// Modifies cos recharge: `ModifyCosRecharge` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyCosRecharge>.
///
/// Errors: [`codes::INVALID_PARAMETER_DB_DUPLICATION`],
/// [`codes::UNSUPPORTED_OPERATION_MODIFY_BILLING_COS_RECHARGE_NO_SUPPORT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCosRecharge {
    /// Required.
    pub id: String,
    /// Required.
    pub topic_id: String,
    pub name: Option<String>,
    pub enable: Option<i64>,
    pub bucket: Option<String>,
    pub bucket_region: Option<String>,
    pub prefix: Option<String>,
    pub log_type: Option<String>,
    pub compress: Option<String>,
    pub extract_rule_info: Option<ExtractRuleInfo>,
    pub task_type: Option<i64>,
    pub metadata: Option<Vec<String>>,
}
operation! { ModifyCosRecharge(id: String, topic_id: String) "ModifyCosRecharge" -> Empty {
    0 "Id" id, 1 "TopicId" topic_id, 2 "Name" name: String, 3 "Enable" enable: i64, 4 "Bucket" bucket: String,
    5 "BucketRegion" bucket_region: String, 6 "Prefix" prefix: String, 7 "LogType" log_type: String,
    8 "Compress" compress: String, 9 "ExtractRuleInfo" extract_rule_info: ExtractRuleInfo, 10 "TaskType" task_type: i64,
    11 "Metadata" metadata: Vec<String>
} }

/// Response of [`ModifyCosRecharge`]: empty.
pub type ModifyCosRechargeOutput = Empty;

/// Modifies dashboard: `ModifyDashboard` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyDashboard>.
///
/// Errors: [`codes::INVALID_PARAMETER_DASHBOARD_NAME_CONFLICT`], [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDashboard {
    /// Required.
    pub dashboard_id: String,
    pub dashboard_name: Option<String>,
    pub data: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { ModifyDashboard(dashboard_id: String) "ModifyDashboard" -> Empty {
    0 "DashboardId" dashboard_id, 1 "DashboardName" dashboard_name: String, 2 "Data" data: String,
    3 "Tags" tags: Vec<Tag>
} }

/// Response of [`ModifyDashboard`]: empty.
pub type ModifyDashboardOutput = Empty;

/// Modifies dashboard subscribe: `ModifyDashboardSubscribe` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyDashboardSubscribe>.
///
/// Errors: [`codes::INVALID_PARAMETER_DB_DUPLICATION`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_DASHBOARD_RECORD_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_DASHBOARD_SUBSCRIBE_RECORD_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDashboardSubscribe {
    /// Required.
    pub id: i64,
    pub dashboard_id: Option<String>,
    pub name: Option<String>,
    pub cron: Option<String>,
    pub subscribe_data: Option<DashboardSubscribeData>,
}
operation! { ModifyDashboardSubscribe(id: i64) "ModifyDashboardSubscribe" -> Empty {
    0 "Id" id, 1 "DashboardId" dashboard_id: String, 2 "Name" name: String, 3 "Cron" cron: String,
    4 "SubscribeData" subscribe_data: DashboardSubscribeData
} }

/// Response of [`ModifyDashboardSubscribe`]: empty.
pub type ModifyDashboardSubscribeOutput = Empty;

/// Modifies data transform: `ModifyDataTransform` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyDataTransform>.
///
/// Errors: [`codes::INVALID_PARAMETER_CROSS_ACCOUNT_CONFLICT`], [`codes::INVALID_PARAMETER_DATA_FROM_TASK_CONFLICT`],
/// [`codes::INVALID_PARAMETER_DATA_FROM_TASK_NOT_EXIST`], [`codes::INVALID_PARAMETER_INVALID_ETL_CONTENT`],
/// [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataTransform {
    /// Required.
    pub task_id: String,
    pub name: Option<String>,
    pub etl_content: Option<String>,
    pub enable_flag: Option<i64>,
    pub dst_resources: Option<Vec<DataTransformResouceInfo>>,
    pub backup_give_up_data: Option<bool>,
    pub has_services_log: Option<i64>,
    pub keep_failure_log: Option<i64>,
    pub failure_log_key: Option<String>,
    pub data_transform_sql_data_sources: Option<Vec<DataTransformSqlDataSource>>,
    pub env_infos: Option<Vec<EnvInfo>>,
}
operation! { ModifyDataTransform(task_id: String) "ModifyDataTransform" -> Empty {
    0 "TaskId" task_id, 1 "Name" name: String, 2 "EtlContent" etl_content: String, 3 "EnableFlag" enable_flag: i64,
    4 "DstResources" dst_resources: Vec<DataTransformResouceInfo>, 5 "BackupGiveUpData" backup_give_up_data: bool,
    6 "HasServicesLog" has_services_log: i64, 7 "KeepFailureLog" keep_failure_log: i64,
    8 "FailureLogKey" failure_log_key: String,
    9 "DataTransformSqlDataSources" data_transform_sql_data_sources: Vec<DataTransformSqlDataSource>,
    10 "EnvInfos" env_infos: Vec<EnvInfo>
} }

/// Response of [`ModifyDataTransform`]: empty.
pub type ModifyDataTransformOutput = Empty;

/// Modifies dlc deliver: `ModifyDlcDeliver` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyDlcDeliver>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_DB_DUPLICATION`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDlcDeliver {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub task_id: String,
    pub name: Option<String>,
    pub deliver_type: Option<i64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub max_size: Option<i64>,
    pub interval: Option<i64>,
    pub dlc_info: Option<DlcInfo>,
    pub has_services_log: Option<i64>,
    pub status: Option<i64>,
    pub auto_create_field: Option<bool>,
    pub dlc_fail_handle: Option<DlcFailHandle>,
    pub dsl_filter: Option<String>,
}
operation! { ModifyDlcDeliver(topic_id: String, task_id: String) "ModifyDlcDeliver" -> Empty {
    0 "TopicId" topic_id, 1 "TaskId" task_id, 2 "Name" name: String, 3 "DeliverType" deliver_type: i64,
    4 "StartTime" start_time: i64, 5 "EndTime" end_time: i64, 6 "MaxSize" max_size: i64, 7 "Interval" interval: i64,
    8 "DlcInfo" dlc_info: DlcInfo, 9 "HasServicesLog" has_services_log: i64, 10 "Status" status: i64,
    11 "AutoCreateField" auto_create_field: bool, 12 "DlcFailHandle" dlc_fail_handle: DlcFailHandle,
    13 "DSLFilter" dsl_filter: String
} }

/// Response of [`ModifyDlcDeliver`]: empty.
pub type ModifyDlcDeliverOutput = Empty;

/// Modifies es recharge: `ModifyEsRecharge` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyEsRecharge>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_DB_DUPLICATION`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEsRecharge {
    /// Required.
    pub task_id: String,
    /// Required.
    pub topic_id: String,
    pub name: Option<String>,
    pub index: Option<String>,
    pub query: Option<String>,
    pub es_info: Option<EsInfo>,
    pub import_info: Option<EsImportInfo>,
    pub time_info: Option<EsTimeInfo>,
    pub status: Option<i64>,
    pub has_services_log: Option<i64>,
}
operation! { ModifyEsRecharge(task_id: String, topic_id: String) "ModifyEsRecharge" -> Empty {
    0 "TaskId" task_id, 1 "TopicId" topic_id, 2 "Name" name: String, 3 "Index" index: String, 4 "Query" query: String,
    5 "EsInfo" es_info: EsInfo, 6 "ImportInfo" import_info: EsImportInfo, 7 "TimeInfo" time_info: EsTimeInfo,
    8 "Status" status: i64, 9 "HasServicesLog" has_services_log: i64
} }

/// Response of [`ModifyEsRecharge`]: empty.
pub type ModifyEsRechargeOutput = Empty;

/// Modifies host metric config: `ModifyHostMetricConfig` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyHostMetricConfig>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_DB_DUPLICATION`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostMetricConfig {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub config_id: String,
    pub name: Option<String>,
    pub machine_group_ids: Option<Vec<String>>,
    pub interval: Option<i64>,
    pub host_metric_items: Option<Vec<HostMetricItem>>,
}
operation! { ModifyHostMetricConfig(topic_id: String, config_id: String) "ModifyHostMetricConfig" -> Empty {
    0 "TopicId" topic_id, 1 "ConfigId" config_id, 2 "Name" name: String,
    3 "MachineGroupIds" machine_group_ids: Vec<String>, 4 "Interval" interval: i64,
    5 "HostMetricItems" host_metric_items: Vec<HostMetricItem>
} }

/// Response of [`ModifyHostMetricConfig`]: empty.
pub type ModifyHostMetricConfigOutput = Empty;

/// Modifies index: `ModifyIndex` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyIndex>.
///
/// Errors: [`codes::FAILED_OPERATION_IN_VALID_INDEX_RULE_FOR_SEARCH_LOW`], [`codes::FAILED_OPERATION_TOPIC_ISOLATED`],
/// [`codes::INVALID_PARAMETER_IN_VALID_INDEX_RULE_FOR_SEARCH_LOW`], [`codes::LIMIT_EXCEEDED_INDEX_KEY_OVER_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_INDEX_OPERATING`], [`codes::RESOURCE_NOT_FOUND_INDEX_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIndex {
    /// Required.
    pub topic_id: String,
    pub status: Option<bool>,
    pub rule: Option<RuleInfo>,
    pub include_internal_fields: Option<bool>,
    pub metadata_flag: Option<i64>,
    pub coverage_field: Option<String>,
}
operation! { ModifyIndex(topic_id: String) "ModifyIndex" -> Empty {
    0 "TopicId" topic_id, 1 "Status" status: bool, 2 "Rule" rule: RuleInfo,
    3 "IncludeInternalFields" include_internal_fields: bool, 4 "MetadataFlag" metadata_flag: i64,
    5 "CoverageField" coverage_field: String
} }

/// Response of [`ModifyIndex`]: empty.
pub type ModifyIndexOutput = Empty;

/// Modifies kafka consumer: `ModifyKafkaConsumer` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyKafkaConsumer>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKafkaConsumer {
    /// Required.
    pub from_topic_id: String,
    pub compression: Option<i64>,
    pub consumer_content: Option<KafkaConsumerContent>,
    pub has_services_log: Option<i64>,
    pub scope_type: Option<i64>,
}
operation! { ModifyKafkaConsumer(from_topic_id: String) "ModifyKafkaConsumer" -> Empty {
    0 "FromTopicId" from_topic_id, 1 "Compression" compression: i64,
    2 "ConsumerContent" consumer_content: KafkaConsumerContent, 3 "HasServicesLog" has_services_log: i64,
    4 "ScopeType" scope_type: i64
} }

/// Response of [`ModifyKafkaConsumer`]: empty.
pub type ModifyKafkaConsumerOutput = Empty;

/// Modifies kafka consumer group offset: `ModifyKafkaConsumerGroupOffset` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyKafkaConsumerGroupOffset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKafkaConsumerGroupOffset {}
operation! { ModifyKafkaConsumerGroupOffset() "ModifyKafkaConsumerGroupOffset" -> ModifyKafkaConsumerGroupOffsetOutput {} }

/// Response of [`ModifyKafkaConsumerGroupOffset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKafkaConsumerGroupOffsetOutput {
    pub code: Option<i64>,
}
model! { ModifyKafkaConsumerGroupOffsetOutput {
    0 "Code" code: i64
} }

/// Modifies kafka recharge: `ModifyKafkaRecharge` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyKafkaRecharge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKafkaRecharge {
    /// Required.
    pub id: String,
    /// Required.
    pub topic_id: String,
    pub name: Option<String>,
    pub kafka_type: Option<i64>,
    pub kafka_instance: Option<String>,
    pub server_addr: Option<String>,
    pub is_encryption_addr: Option<bool>,
    pub protocol: Option<KafkaProtocolInfo>,
    pub user_kafka_topics: Option<String>,
    pub consumer_group_name: Option<String>,
    pub log_recharge_rule: Option<LogRechargeRuleInfo>,
    pub status_control: Option<i64>,
    pub user_kafka_meta: Option<UserKafkaMeta>,
}
operation! { ModifyKafkaRecharge(id: String, topic_id: String) "ModifyKafkaRecharge" -> Empty {
    0 "Id" id, 1 "TopicId" topic_id, 2 "Name" name: String, 3 "KafkaType" kafka_type: i64,
    4 "KafkaInstance" kafka_instance: String, 5 "ServerAddr" server_addr: String,
    6 "IsEncryptionAddr" is_encryption_addr: bool, 7 "Protocol" protocol: KafkaProtocolInfo,
    8 "UserKafkaTopics" user_kafka_topics: String, 9 "ConsumerGroupName" consumer_group_name: String,
    10 "LogRechargeRule" log_recharge_rule: LogRechargeRuleInfo, 11 "StatusControl" status_control: i64,
    12 "UserKafkaMeta" user_kafka_meta: UserKafkaMeta
} }

/// Response of [`ModifyKafkaRecharge`]: empty.
pub type ModifyKafkaRechargeOutput = Empty;

/// Modifies log: `ModifyLog` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyLog>.
///
/// Errors: [`codes::FAILED_OPERATION_INDEX_SEGMENT_OFFLOADED`], [`codes::FAILED_OPERATION_MODIFY_SYSTEM_FIELD`],
/// [`codes::FAILED_OPERATION_WRITE_BY_QUERY_REACH_LIMIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLog {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub from: i64,
    /// Required.
    pub to: i64,
    /// Required.
    pub query_string: String,
    /// Required.
    pub modify_mode: String,
    /// Required.
    pub modify_content: String,
}

/// Arguments of [`ModifyLog::new`].
pub struct ModifyLogRequired {
    pub topic_id: String,
    pub from: i64,
    pub to: i64,
    pub query_string: String,
    pub modify_mode: String,
    pub modify_content: String,
}
operation! { ModifyLog { ModifyLogRequired: topic_id, from, to, query_string, modify_mode, modify_content }
    "ModifyLog" -> ModifyLogOutput {
    0 "TopicId" topic_id, 1 "From" from, 2 "To" to, 3 "QueryString" query_string, 4 "ModifyMode" modify_mode,
    5 "ModifyContent" modify_content
} }

/// Response of [`ModifyLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogOutput {
    pub affected_rows: Option<i64>,
}
model! { ModifyLogOutput {
    0 "AffectedRows" affected_rows: i64
} }

/// Modifies logset: `ModifyLogset` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyLogset>.
///
/// Errors: [`codes::FAILED_OPERATION_PERIOD_MODIFY_FORBIDDEN`], [`codes::FAILED_OPERATION_TAG_CONCURRENT_CONFLICT`],
/// [`codes::INVALID_PARAMETER_LOGSET_CONFLICT`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_LOGSET_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogset {
    /// Required.
    pub logset_id: String,
    pub logset_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { ModifyLogset(logset_id: String) "ModifyLogset" -> Empty {
    0 "LogsetId" logset_id, 1 "LogsetName" logset_name: String, 2 "Tags" tags: Vec<Tag>
} }

/// Response of [`ModifyLogset`]: empty.
pub type ModifyLogsetOutput = Empty;

/// Modifies machine group: `ModifyMachineGroup` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyMachineGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_MACHINE_GROUP_CONFLICT`], [`codes::LIMIT_EXCEEDED_MACHINE_GROUP_IP`],
/// [`codes::LIMIT_EXCEEDED_MACHINE_GROUP_IP_LABELS`], [`codes::RESOURCE_NOT_FOUND_MACHINE_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMachineGroup {
    /// Required.
    pub group_id: String,
    pub group_name: Option<String>,
    pub machine_group_type: Option<MachineGroupTypeInfo>,
    pub tags: Option<Vec<Tag>>,
    pub auto_update: Option<bool>,
    pub update_start_time: Option<String>,
    pub update_end_time: Option<String>,
    pub service_logging: Option<bool>,
    pub delay_cleanup_time: Option<i64>,
    pub meta_tags: Option<Vec<MetaTagInfo>>,
}
operation! { ModifyMachineGroup(group_id: String) "ModifyMachineGroup" -> Empty {
    0 "GroupId" group_id, 1 "GroupName" group_name: String,
    2 "MachineGroupType" machine_group_type: MachineGroupTypeInfo, 3 "Tags" tags: Vec<Tag>,
    4 "AutoUpdate" auto_update: bool, 5 "UpdateStartTime" update_start_time: String,
    6 "UpdateEndTime" update_end_time: String, 7 "ServiceLogging" service_logging: bool,
    8 "DelayCleanupTime" delay_cleanup_time: i64, 9 "MetaTags" meta_tags: Vec<MetaTagInfo>
} }

/// Response of [`ModifyMachineGroup`]: empty.
pub type ModifyMachineGroupOutput = Empty;

/// Modifies metric config: `ModifyMetricConfig` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyMetricConfig>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_DB_DUPLICATION`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMetricConfig {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub config_id: String,
    pub source: Option<i64>,
    pub group_ids: Option<Vec<String>>,
    pub operate: Option<i64>,
    pub spec: Option<MetricSpec>,
    pub metric_relabels: Option<Vec<Relabeling>>,
    pub metric_label: Option<MetricConfigLabel>,
    pub scheme: Option<String>,
    pub scrape_interval: Option<String>,
    pub scrape_timeout: Option<String>,
    pub honor_labels: Option<bool>,
    pub yaml_spec: Option<MetricYamlSpec>,
}
operation! { ModifyMetricConfig(topic_id: String, config_id: String) "ModifyMetricConfig" -> Empty {
    0 "TopicId" topic_id, 1 "ConfigId" config_id, 2 "Source" source: i64, 3 "GroupIds" group_ids: Vec<String>,
    4 "Operate" operate: i64, 5 "Spec" spec: MetricSpec, 6 "MetricRelabels" metric_relabels: Vec<Relabeling>,
    7 "MetricLabel" metric_label: MetricConfigLabel, 8 "Scheme" scheme: String,
    9 "ScrapeInterval" scrape_interval: String, 10 "ScrapeTimeout" scrape_timeout: String,
    11 "HonorLabels" honor_labels: bool, 12 "YamlSpec" yaml_spec: MetricYamlSpec
} }

/// Response of [`ModifyMetricConfig`]: empty.
pub type ModifyMetricConfigOutput = Empty;

/// Modifies metric subscribe: `ModifyMetricSubscribe` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyMetricSubscribe>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_DB_DUPLICATION`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMetricSubscribe {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub task_id: String,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub metrics: Option<Vec<MetricConfig>>,
    pub instance_info: Option<InstanceConfig>,
    pub enable: Option<i64>,
}
operation! { ModifyMetricSubscribe(topic_id: String, task_id: String) "ModifyMetricSubscribe" -> Empty {
    0 "TopicId" topic_id, 1 "TaskId" task_id, 2 "Name" name: String, 3 "Namespace" namespace: String,
    4 "Metrics" metrics: Vec<MetricConfig>, 5 "InstanceInfo" instance_info: InstanceConfig, 6 "Enable" enable: i64
} }

/// Response of [`ModifyMetricSubscribe`]: empty.
pub type ModifyMetricSubscribeOutput = Empty;

/// Modifies network application: `ModifyNetworkApplication` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyNetworkApplication>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_DB_DUPLICATION`],
/// [`codes::INVALID_PARAMETER_PARAM_ERROR`], [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkApplication {
    /// Required.
    pub network_app_id: String,
    pub name: Option<String>,
}
operation! { ModifyNetworkApplication(network_app_id: String) "ModifyNetworkApplication" -> Empty {
    0 "NetworkAppId" network_app_id, 1 "Name" name: String
} }

/// Response of [`ModifyNetworkApplication`]: empty.
pub type ModifyNetworkApplicationOutput = Empty;

/// Modifies notice content: `ModifyNoticeContent` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyNoticeContent>.
///
/// Errors: [`codes::INVALID_PARAMETER_ALARM_CONFLICT`], [`codes::INVALID_PARAMETER_ALARM_NOTICE_CONFLICT`],
/// [`codes::RESOURCE_NOT_FOUND_ALARM_NOTICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNoticeContent {
    /// Required.
    pub notice_content_id: String,
    pub name: Option<String>,
    pub r#type: Option<i64>,
    pub notice_contents: Option<Vec<NoticeContent>>,
}
operation! { ModifyNoticeContent(notice_content_id: String) "ModifyNoticeContent" -> Empty {
    0 "NoticeContentId" notice_content_id, 1 "Name" name: String, 2 "Type" r#type: i64,
    3 "NoticeContents" notice_contents: Vec<NoticeContent>
} }

/// Response of [`ModifyNoticeContent`]: empty.
pub type ModifyNoticeContentOutput = Empty;

/// Modifies recording rule task: `ModifyRecordingRuleTask` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyRecordingRuleTask>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordingRuleTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub topic_id: String,
    pub dst_topic_id: Option<String>,
    pub name: Option<String>,
    pub enable_flag: Option<i64>,
    pub process_start_time: Option<i64>,
    pub process_period: Option<i64>,
    pub process_delay: Option<i64>,
    pub metric_name: Option<String>,
    pub recording_rule_content: Option<String>,
    pub custom_metric_labels: Option<Vec<MetricLabel>>,
    pub has_services_log: Option<i64>,
}
operation! { ModifyRecordingRuleTask(task_id: String, topic_id: String)
    "ModifyRecordingRuleTask" -> ModifyRecordingRuleTaskOutput {
    0 "TaskId" task_id, 1 "TopicId" topic_id, 2 "DstTopicId" dst_topic_id: String, 3 "Name" name: String,
    4 "EnableFlag" enable_flag: i64, 5 "ProcessStartTime" process_start_time: i64,
    6 "ProcessPeriod" process_period: i64, 7 "ProcessDelay" process_delay: i64, 8 "MetricName" metric_name: String,
    9 "RecordingRuleContent" recording_rule_content: String,
    10 "CustomMetricLabels" custom_metric_labels: Vec<MetricLabel>, 11 "HasServicesLog" has_services_log: i64
} }

/// Response of [`ModifyRecordingRuleTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordingRuleTaskOutput {
    pub task_id: Option<String>,
}
model! { ModifyRecordingRuleTaskOutput {
    0 "TaskId" task_id: String
} }

/// Modifies recording rule yaml task: `ModifyRecordingRuleYamlTask` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyRecordingRuleYamlTask>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordingRuleYamlTask {
    /// Required.
    pub yaml_id: String,
    /// Required.
    pub topic_id: String,
    pub dst_topic_id: Option<String>,
    pub enable_flag: Option<i64>,
    pub process_start_time: Option<i64>,
    pub process_period: Option<i64>,
    pub process_delay: Option<i64>,
    pub yaml_config_name: Option<String>,
    pub yaml_content: Option<String>,
    pub has_services_log: Option<i64>,
}
operation! { ModifyRecordingRuleYamlTask(yaml_id: String, topic_id: String) "ModifyRecordingRuleYamlTask" -> Empty {
    0 "YamlID" yaml_id, 1 "TopicId" topic_id, 2 "DstTopicId" dst_topic_id: String, 3 "EnableFlag" enable_flag: i64,
    4 "ProcessStartTime" process_start_time: i64, 5 "ProcessPeriod" process_period: i64,
    6 "ProcessDelay" process_delay: i64, 7 "YamlConfigName" yaml_config_name: String,
    8 "YamlContent" yaml_content: String, 9 "HasServicesLog" has_services_log: i64
} }

/// Response of [`ModifyRecordingRuleYamlTask`]: empty.
pub type ModifyRecordingRuleYamlTaskOutput = Empty;

/// Modifies remote write task: `ModifyRemoteWriteTask` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyRemoteWriteTask>.
///
/// Errors: [`codes::INVALID_PARAMETER_DB_DUPLICATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRemoteWriteTask {
    /// Required.
    pub task_id: String,
    /// Required.
    pub topic_id: String,
    pub enable: Option<i64>,
    pub name: Option<String>,
    pub net_type: Option<i64>,
    pub vpc_id: Option<String>,
    pub target: Option<String>,
    pub remote_write_url: Option<String>,
    pub auth_type: Option<i64>,
    pub auth_info: Option<RemoteWriteAuthInfo>,
    pub virtual_gateway_type: Option<i64>,
}
operation! { ModifyRemoteWriteTask(task_id: String, topic_id: String) "ModifyRemoteWriteTask" -> Empty {
    0 "TaskId" task_id, 1 "TopicId" topic_id, 2 "Enable" enable: i64, 3 "Name" name: String, 4 "NetType" net_type: i64,
    5 "VpcId" vpc_id: String, 6 "Target" target: String, 7 "RemoteWriteURL" remote_write_url: String,
    8 "AuthType" auth_type: i64, 9 "AuthInfo" auth_info: RemoteWriteAuthInfo,
    10 "VirtualGatewayType" virtual_gateway_type: i64
} }

/// Response of [`ModifyRemoteWriteTask`]: empty.
pub type ModifyRemoteWriteTaskOutput = Empty;

/// Modifies s3 recharge: `ModifyS3Recharge` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyS3Recharge>.
///
/// Errors: [`codes::INVALID_PARAMETER_DB_DUPLICATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyS3Recharge {
    /// Required.
    pub task_id: String,
    /// Required.
    pub topic_id: String,
    pub name: Option<String>,
    pub task_type: Option<i64>,
    pub enable: Option<i64>,
    pub bucket: Option<String>,
    pub s3_region: Option<String>,
    pub access_key_id: Option<String>,
    /// Secret.
    pub secret_access_key: Option<Secret>,
    pub endpoint: Option<String>,
    pub log_type: Option<String>,
    pub prefix: Option<String>,
    pub compress: Option<String>,
    pub extract_rule_info: Option<ExtractRuleInfo>,
}
operation! { ModifyS3Recharge(task_id: String, topic_id: String) "ModifyS3Recharge" -> Empty {
    0 "TaskId" task_id, 1 "TopicId" topic_id, 2 "Name" name: String, 3 "TaskType" task_type: i64,
    4 "Enable" enable: i64, 5 "Bucket" bucket: String, 6 "S3Region" s3_region: String,
    7 "AccessKeyId" access_key_id: String, 8 "SecretAccessKey" secret_access_key: Secret, 9 "Endpoint" endpoint: String,
    10 "LogType" log_type: String, 11 "Prefix" prefix: String, 12 "Compress" compress: String,
    13 "ExtractRuleInfo" extract_rule_info: ExtractRuleInfo
} }

/// Response of [`ModifyS3Recharge`]: empty.
pub type ModifyS3RechargeOutput = Empty;

/// Modifies scheduled sql: `ModifyScheduledSql` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyScheduledSql>.
///
/// Errors: [`codes::INVALID_PARAMETER_DATA_FROM_TASK_CONFLICT`], [`codes::INVALID_PARAMETER_INVALID_ETL_CONTENT`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_DATA_FROM_TASK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduledSql {
    /// Required.
    pub task_id: String,
    pub src_topic_id: Option<String>,
    pub enable_flag: Option<i64>,
    pub dst_resource: Option<ScheduledSqlResouceInfo>,
    pub scheduled_sql_content: Option<String>,
    pub process_period: Option<i64>,
    pub process_time_window: Option<String>,
    pub process_delay: Option<i64>,
    pub src_topic_region: Option<String>,
    pub name: Option<String>,
    pub syntax_rule: Option<i64>,
    pub has_services_log: Option<i64>,
    pub full_query: Option<i64>,
    pub process_period_unit: Option<i64>,
}
operation! { ModifyScheduledSql(task_id: String) "ModifyScheduledSql" -> Empty {
    0 "TaskId" task_id, 1 "SrcTopicId" src_topic_id: String, 2 "EnableFlag" enable_flag: i64,
    3 "DstResource" dst_resource: ScheduledSqlResouceInfo, 4 "ScheduledSqlContent" scheduled_sql_content: String,
    5 "ProcessPeriod" process_period: i64, 6 "ProcessTimeWindow" process_time_window: String,
    7 "ProcessDelay" process_delay: i64, 8 "SrcTopicRegion" src_topic_region: String, 9 "Name" name: String,
    10 "SyntaxRule" syntax_rule: i64, 11 "HasServicesLog" has_services_log: i64, 12 "FullQuery" full_query: i64,
    13 "ProcessPeriodUnit" process_period_unit: i64
} }

/// Response of [`ModifyScheduledSql`]: empty.
pub type ModifyScheduledSqlOutput = Empty;

/// Modifies search view: `ModifySearchView` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifySearchView>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_LOGSET_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySearchView {
    /// Required.
    pub view_id: String,
    pub view_name: Option<String>,
    pub view_type: Option<String>,
    pub topics: Option<Vec<ViewSearchTopic>>,
    pub description: Option<String>,
}
operation! { ModifySearchView(view_id: String) "ModifySearchView" -> Empty {
    0 "ViewId" view_id, 1 "ViewName" view_name: String, 2 "ViewType" view_type: String,
    3 "Topics" topics: Vec<ViewSearchTopic>, 4 "Description" description: String
} }

/// Response of [`ModifySearchView`]: empty.
pub type ModifySearchViewOutput = Empty;

/// Modifies shipper: `ModifyShipper` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyShipper>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_SHIPPER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyShipper {
    /// Required.
    pub shipper_id: String,
    pub bucket: Option<String>,
    pub prefix: Option<String>,
    pub status: Option<bool>,
    pub shipper_name: Option<String>,
    pub interval: Option<i64>,
    pub max_size: Option<i64>,
    pub filter_rules: Option<Vec<FilterRuleInfo>>,
    pub partition: Option<String>,
    pub compress: Option<CompressInfo>,
    pub content: Option<ContentInfo>,
    pub filename_mode: Option<i64>,
    pub storage_type: Option<String>,
    pub role_arn: Option<String>,
    pub external_id: Option<String>,
    pub time_zone: Option<String>,
    pub dsl_filter: Option<String>,
}
operation! { ModifyShipper(shipper_id: String) "ModifyShipper" -> Empty {
    0 "ShipperId" shipper_id, 1 "Bucket" bucket: String, 2 "Prefix" prefix: String, 3 "Status" status: bool,
    4 "ShipperName" shipper_name: String, 5 "Interval" interval: i64, 6 "MaxSize" max_size: i64,
    7 "FilterRules" filter_rules: Vec<FilterRuleInfo>, 8 "Partition" partition: String,
    9 "Compress" compress: CompressInfo, 10 "Content" content: ContentInfo, 11 "FilenameMode" filename_mode: i64,
    12 "StorageType" storage_type: String, 13 "RoleArn" role_arn: String, 14 "ExternalId" external_id: String,
    15 "TimeZone" time_zone: String, 16 "DSLFilter" dsl_filter: String
} }

/// Response of [`ModifyShipper`]: empty.
pub type ModifyShipperOutput = Empty;

/// Modifies splunk deliver: `ModifySplunkDeliver` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifySplunkDeliver>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_DB_ERROR`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_ROLE`], [`codes::INVALID_PARAMETER_PARAM_ERROR`],
/// [`codes::LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySplunkDeliver {
    /// Required.
    pub task_id: String,
    /// Required.
    pub topic_id: String,
    pub name: Option<String>,
    pub enable: Option<i64>,
    pub net_info: Option<NetInfo>,
    pub metadata_info: Option<MetadataInfo>,
    pub has_service_log: Option<i64>,
    pub index_ack: Option<i64>,
    pub source: Option<String>,
    pub source_type: Option<String>,
    pub index: Option<String>,
    pub channel: Option<String>,
    pub dsl_filter: Option<String>,
    pub external_role: Option<ExternalRole>,
}
operation! { ModifySplunkDeliver(task_id: String, topic_id: String) "ModifySplunkDeliver" -> Empty {
    0 "TaskId" task_id, 1 "TopicId" topic_id, 2 "Name" name: String, 3 "Enable" enable: i64,
    4 "NetInfo" net_info: NetInfo, 5 "MetadataInfo" metadata_info: MetadataInfo, 6 "HasServiceLog" has_service_log: i64,
    7 "IndexAck" index_ack: i64, 8 "Source" source: String, 9 "SourceType" source_type: String,
    10 "Index" index: String, 11 "Channel" channel: String, 12 "DSLFilter" dsl_filter: String,
    13 "ExternalRole" external_role: ExternalRole
} }

/// Response of [`ModifySplunkDeliver`]: empty.
pub type ModifySplunkDeliverOutput = Empty;

/// Modifies topic: `ModifyTopic` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyTopic>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_PERIOD`], [`codes::FAILED_OPERATION_TAG_CONCURRENT_CONFLICT`],
/// [`codes::FAILED_OPERATION_TAG_QPS_LIMIT`], [`codes::FAILED_OPERATION_TOPIC_CLOSED`],
/// [`codes::FAILED_OPERATION_TOPIC_ISOLATED`], [`codes::INVALID_PARAMETER_TOPIC_CONFLICT`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED_TOPIC_HAS_SCHEDULE_SQL_TASK`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_REGION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTopic {
    /// Required.
    pub topic_id: String,
    pub topic_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub status: Option<bool>,
    pub auto_split: Option<bool>,
    pub max_split_partitions: Option<i64>,
    pub period: Option<i64>,
    pub storage_type: Option<String>,
    pub describes: Option<String>,
    pub hot_period: Option<i64>,
    pub is_web_tracking: Option<bool>,
    pub extends: Option<TopicExtendInfo>,
    pub partition_count: Option<i64>,
    pub cancel_topic_async_task_id: Option<String>,
    pub encryption: Option<i64>,
    pub custom_kms_info: Option<CustomKmsInfo>,
    pub is_source_from: Option<bool>,
    pub billing_mode: Option<i64>,
}
operation! { ModifyTopic(topic_id: String) "ModifyTopic" -> Empty {
    0 "TopicId" topic_id, 1 "TopicName" topic_name: String, 2 "Tags" tags: Vec<Tag>, 3 "Status" status: bool,
    4 "AutoSplit" auto_split: bool, 5 "MaxSplitPartitions" max_split_partitions: i64, 6 "Period" period: i64,
    7 "StorageType" storage_type: String, 8 "Describes" describes: String, 9 "HotPeriod" hot_period: i64,
    10 "IsWebTracking" is_web_tracking: bool, 11 "Extends" extends: TopicExtendInfo,
    12 "PartitionCount" partition_count: i64, 13 "CancelTopicAsyncTaskID" cancel_topic_async_task_id: String,
    14 "Encryption" encryption: i64, 15 "CustomKmsInfo" custom_kms_info: CustomKmsInfo,
    16 "IsSourceFrom" is_source_from: bool, 17 "BillingMode" billing_mode: i64
} }

/// Response of [`ModifyTopic`]: empty.
pub type ModifyTopicOutput = Empty;

/// Modifies web callback: `ModifyWebCallback` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=ModifyWebCallback>.
///
/// Errors: [`codes::INVALID_PARAMETER_ALARM_CONFLICT`], [`codes::INVALID_PARAMETER_ALARM_NOTICE_CONFLICT`],
/// [`codes::INVALID_PARAMETER_DB_DUPLICATION`], [`codes::RESOURCE_NOT_FOUND_ALARM_NOTICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebCallback {
    /// Required.
    pub web_callback_id: String,
    pub name: Option<String>,
    pub r#type: Option<String>,
    /// Secret.
    pub webhook: Option<Secret>,
    pub method: Option<String>,
    pub key: Option<String>,
}
operation! { ModifyWebCallback(web_callback_id: String) "ModifyWebCallback" -> Empty {
    0 "WebCallbackId" web_callback_id, 1 "Name" name: String, 2 "Type" r#type: String, 3 "Webhook" webhook: Secret,
    4 "Method" method: String, 5 "Key" key: String
} }

/// Response of [`ModifyWebCallback`]: empty.
pub type ModifyWebCallbackOutput = Empty;

/// Opens claw service: `OpenClawService` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=OpenClawService>.
///
/// Errors: [`codes::FAILED_OPERATION_IN_VALID_INDEX_RULE_FOR_SEARCH_LOW`], [`codes::FAILED_OPERATION_TOPIC_ISOLATED`],
/// [`codes::INVALID_PARAMETER_IN_VALID_INDEX_RULE_FOR_SEARCH_LOW`], [`codes::INVALID_PARAMETER_INDEX_CONFLICT`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_INDEX_KEY_OVER_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_INDEX_OPERATING`], [`codes::RESOURCE_NOT_FOUND_INDEX_NOT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenClawService {
    /// Required.
    pub tag: String,
    pub enable_trace: Option<bool>,
}
operation! { OpenClawService(tag: String) "OpenClawService" -> OpenClawServiceOutput {
    0 "Tag" tag, 1 "EnableTrace" enable_trace: bool
} }

/// Response of [`OpenClawService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenClawServiceOutput {
    pub logset_id: Option<String>,
    pub logset_name: Option<String>,
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub metric_topic_id: Option<String>,
    pub metric_topic_name: Option<String>,
    pub machine_group_id: Option<String>,
    pub machine_group_name: Option<String>,
    pub app_log_config_id: Option<String>,
    pub app_log_config_name: Option<String>,
    pub session_log_config_id: Option<String>,
    pub session_log_config_name: Option<String>,
    pub trace_topic_id: Option<String>,
    pub trace_topic_name: Option<String>,
}
model! { OpenClawServiceOutput {
    0 "LogsetId" logset_id: String, 1 "LogsetName" logset_name: String, 2 "TopicId" topic_id: String,
    3 "TopicName" topic_name: String, 4 "MetricTopicId" metric_topic_id: String,
    5 "MetricTopicName" metric_topic_name: String, 6 "MachineGroupId" machine_group_id: String,
    7 "MachineGroupName" machine_group_name: String, 8 "AppLogConfigId" app_log_config_id: String,
    9 "AppLogConfigName" app_log_config_name: String, 10 "SessionLogConfigId" session_log_config_id: String,
    11 "SessionLogConfigName" session_log_config_name: String, 12 "TraceTopicId" trace_topic_id: String,
    13 "TraceTopicName" trace_topic_name: String
} }

/// Opens cls service: `OpenClsService` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=OpenClsService>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenClsService {}
operation! { OpenClsService() "OpenClsService" -> Empty {} }

/// Response of [`OpenClsService`]: empty.
pub type OpenClsServiceOutput = Empty;

/// Opens kafka consumer: `OpenKafkaConsumer` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=OpenKafkaConsumer>.
///
/// Errors: [`codes::INVALID_PARAMETER_EXPORT_CONFLICT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenKafkaConsumer {
    /// Required.
    pub from_topic_id: String,
    pub compression: Option<i64>,
    pub consumer_content: Option<KafkaConsumerContent>,
    pub has_services_log: Option<i64>,
    pub scope_type: Option<i64>,
}
operation! { OpenKafkaConsumer(from_topic_id: String) "OpenKafkaConsumer" -> OpenKafkaConsumerOutput {
    0 "FromTopicId" from_topic_id, 1 "Compression" compression: i64,
    2 "ConsumerContent" consumer_content: KafkaConsumerContent, 3 "HasServicesLog" has_services_log: i64,
    4 "ScopeType" scope_type: i64
} }

/// Response of [`OpenKafkaConsumer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenKafkaConsumerOutput {
    pub topic_id: Option<String>,
}
model! { OpenKafkaConsumerOutput {
    0 "TopicID" topic_id: String
} }

/// Previews kafka recharge: `PreviewKafkaRecharge` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=PreviewKafkaRecharge>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewKafkaRecharge {
    /// Required.
    pub preview_type: i64,
    /// Required.
    pub kafka_type: i64,
    /// Required.
    pub user_kafka_topics: String,
    /// Required.
    pub offset: i64,
    pub kafka_instance: Option<String>,
    pub server_addr: Option<String>,
    pub is_encryption_addr: Option<bool>,
    pub protocol: Option<KafkaProtocolInfo>,
    pub consumer_group_name: Option<String>,
    pub log_recharge_rule: Option<LogRechargeRuleInfo>,
    pub user_kafka_meta: Option<UserKafkaMeta>,
}
operation! { PreviewKafkaRecharge(preview_type: i64, kafka_type: i64, user_kafka_topics: String, offset: i64)
    "PreviewKafkaRecharge" -> PreviewKafkaRechargeOutput {
    0 "PreviewType" preview_type, 1 "KafkaType" kafka_type, 2 "UserKafkaTopics" user_kafka_topics, 3 "Offset" offset,
    4 "KafkaInstance" kafka_instance: String, 5 "ServerAddr" server_addr: String,
    6 "IsEncryptionAddr" is_encryption_addr: bool, 7 "Protocol" protocol: KafkaProtocolInfo,
    8 "ConsumerGroupName" consumer_group_name: String, 9 "LogRechargeRule" log_recharge_rule: LogRechargeRuleInfo,
    10 "UserKafkaMeta" user_kafka_meta: UserKafkaMeta
} }

/// Response of [`PreviewKafkaRecharge`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewKafkaRechargeOutput {
    pub log_sample: Option<String>,
    pub log_data: Option<String>,
}
model! { PreviewKafkaRechargeOutput {
    0 "LogSample" log_sample: String, 1 "LogData" log_data: String
} }

/// Queries metric: `QueryMetric` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=QueryMetric>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_ERROR`], [`codes::INTERNAL_ERROR_SEARCH_ERROR`],
/// [`codes::INTERNAL_ERROR_SEARCH_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetric {
    /// Required.
    pub query: String,
    /// Required.
    pub topic_id: String,
    pub time: Option<i64>,
}
operation! { QueryMetric(query: String, topic_id: String) "QueryMetric" -> QueryMetricOutput {
    0 "Query" query, 1 "TopicId" topic_id, 2 "Time" time: i64
} }

/// Response of [`QueryMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricOutput {
    pub result_type: Option<String>,
    pub result: Option<String>,
}
model! { QueryMetricOutput {
    0 "ResultType" result_type: String, 1 "Result" result: String
} }

/// Queries range metric: `QueryRangeMetric` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=QueryRangeMetric>.
///
/// Errors: [`codes::FAILED_OPERATION_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRangeMetric {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub query: String,
    /// Required.
    pub start: i64,
    /// Required.
    pub end: i64,
    /// Required.
    pub step: i64,
}

/// Arguments of [`QueryRangeMetric::new`].
pub struct QueryRangeMetricRequired {
    pub topic_id: String,
    pub query: String,
    pub start: i64,
    pub end: i64,
    pub step: i64,
}
operation! { QueryRangeMetric { QueryRangeMetricRequired: topic_id, query, start, end, step }
    "QueryRangeMetric" -> QueryRangeMetricOutput {
    0 "TopicId" topic_id, 1 "Query" query, 2 "Start" start, 3 "End" end, 4 "Step" step
} }

/// Response of [`QueryRangeMetric`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRangeMetricOutput {
    pub result_type: Option<String>,
    pub result: Option<String>,
}
model! { QueryRangeMetricOutput {
    0 "ResultType" result_type: String, 1 "Result" result: String
} }

/// Retries shipper task: `RetryShipperTask` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=RetryShipperTask>.
///
/// Errors: [`codes::FAILED_OPERATION_SHIPPER_TASK_NOT_TO_RETRY`], [`codes::RESOURCE_NOT_FOUND_SHIPPER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_SHIPPER_TASK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryShipperTask {
    /// Required.
    pub shipper_id: String,
    /// Required.
    pub task_id: String,
}
operation! { RetryShipperTask(shipper_id: String, task_id: String) "RetryShipperTask" -> Empty {
    0 "ShipperId" shipper_id, 1 "TaskId" task_id
} }

/// Response of [`RetryShipperTask`]: empty.
pub type RetryShipperTaskOutput = Empty;

/// Searches cos recharge info: `SearchCosRechargeInfo` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=SearchCosRechargeInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_BUCKET_NO_FILE`], [`codes::FAILED_OPERATION_DECOMPRESS_FILE`],
/// [`codes::FAILED_OPERATION_DOWN_LOAD_FILE`], [`codes::FAILED_OPERATION_GET_LIST_FILE`],
/// [`codes::FAILED_OPERATION_PREVIEW_FILE`], [`codes::FAILED_OPERATION_READ_FILE`],
/// [`codes::INVALID_PARAMETER_DB_DUPLICATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCosRechargeInfo {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub logset_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub bucket: String,
    /// Required.
    pub bucket_region: String,
    pub prefix: Option<String>,
    pub compress: Option<String>,
}

/// Arguments of [`SearchCosRechargeInfo::new`].
pub struct SearchCosRechargeInfoRequired {
    pub topic_id: String,
    pub logset_id: String,
    pub name: String,
    pub bucket: String,
    pub bucket_region: String,
}
operation! { SearchCosRechargeInfo { SearchCosRechargeInfoRequired: topic_id, logset_id, name, bucket, bucket_region }
    "SearchCosRechargeInfo" -> SearchCosRechargeInfoOutput {
    0 "TopicId" topic_id, 1 "LogsetId" logset_id, 2 "Name" name, 3 "Bucket" bucket, 4 "BucketRegion" bucket_region,
    5 "Prefix" prefix: String, 6 "Compress" compress: String
} }

/// Response of [`SearchCosRechargeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCosRechargeInfoOutput {
    pub data: Vec<String>,
    pub sum: Option<i64>,
    pub path: Option<String>,
    pub msg: Option<String>,
    pub status: Option<i64>,
}
model! { SearchCosRechargeInfoOutput {
    0 "Data" data: Vec<String>, 1 "Sum" sum: i64, 2 "Path" path: String, 3 "Msg" msg: String, 4 "Status" status: i64
} }

/// Searches dashboard subscribe: `SearchDashboardSubscribe` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=SearchDashboardSubscribe>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_DASHBOARD_RECORD_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDashboardSubscribe {
    /// Required.
    pub dashboard_id: String,
    /// Required.
    pub subscribe_data: DashboardSubscribeData,
    pub id: Option<i64>,
    pub name: Option<String>,
}
operation! { SearchDashboardSubscribe(dashboard_id: String, subscribe_data: DashboardSubscribeData)
    "SearchDashboardSubscribe" -> Empty {
    0 "DashboardId" dashboard_id, 1 "SubscribeData" subscribe_data, 2 "Id" id: i64, 3 "Name" name: String
} }

/// Response of [`SearchDashboardSubscribe`]: empty.
pub type SearchDashboardSubscribeOutput = Empty;

/// Searches and analyzes the logs of topics in a period of time.
///
/// A query is a condition, or a condition and an SQL statement with `|` between them. Without SQL the response has up
/// to `Limit` logs and a `Context` that continues the search, valid for an hour. At most 15 queries of a topic run at
/// the same time; a response has at most 49 MB.
///
/// `SearchLog` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=SearchLog>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_CONTEXT`], [`codes::FAILED_OPERATION_QUERY_ERROR`],
/// [`codes::FAILED_OPERATION_SEARCH_TIMEOUT`], [`codes::FAILED_OPERATION_SYNTAX_ERROR`],
/// [`codes::FAILED_OPERATION_TOPIC_ISOLATED`], [`codes::INTERNAL_ERROR_SEARCH_ERROR`],
/// [`codes::INTERNAL_ERROR_SEARCH_FAILED`], [`codes::INTERNAL_ERROR_SERVER_BUSY`],
/// [`codes::LIMIT_EXCEEDED_LOG_SEARCH`], [`codes::LIMIT_EXCEEDED_SEARCH_RESOURCES`],
/// [`codes::LIMIT_EXCEEDED_SEARCH_RESULT_TOO_LARGE`], [`codes::OPERATION_DENIED_NEW_SYNTAX_NOT_SUPPORTED`],
/// [`codes::OPERATION_DENIED_OPERATION_NOT_SUPPORT_IN_SEARCH_LOW`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLog {
    /// Start of the period, in milliseconds since 1970 (UTC).
    ///
    /// Required.
    pub from: i64,
    /// End of the period, in milliseconds since 1970 (UTC).
    ///
    /// Required.
    pub to: i64,
    pub query_string: Option<String>,
    /// 0 Lucene, 1 CQL (default).
    pub query_syntax: Option<i64>,
    pub topic_id: Option<String>,
    pub topics: Option<Vec<MultiTopicSearchInformation>>,
    /// Order by time: `asc` or `desc` (default). Only without SQL.
    pub sort: Option<String>,
    /// Number of logs in a response: at most 1000. Default: 100. Only without SQL.
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub context: Option<String>,
    pub sampling_rate: Option<f64>,
    pub use_new_analysis: Option<bool>,
    pub high_light: Option<bool>,
    /// Deprecated.
    pub query: Option<String>,
    /// Deprecated.
    pub syntax_rule: Option<i64>,
}
operation! { SearchLog(from: i64, to: i64) "SearchLog" -> SearchLogOutput {
    0 "From" from, 1 "To" to, 2 "QueryString" query_string: String, 3 "QuerySyntax" query_syntax: i64,
    4 "TopicId" topic_id: String, 5 "Topics" topics: Vec<MultiTopicSearchInformation>, 6 "Sort" sort: String,
    7 "Limit" limit: i64, 8 "Offset" offset: i64, 9 "Context" context: String, 10 "SamplingRate" sampling_rate: f64,
    11 "UseNewAnalysis" use_new_analysis: bool, 12 "HighLight" high_light: bool, 13 "Query" query: String,
    14 "SyntaxRule" syntax_rule: i64
} }

/// In the request of [`SearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiTopicSearchInformation {
    pub topic_id: Option<String>,
    pub context: Option<String>,
}
input! { MultiTopicSearchInformation() {
    0 "TopicId" topic_id: String, 1 "Context" context: String
} }

/// Response of [`SearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLogOutput {
    /// Pass it in the next request to get the following logs. Valid for an hour.
    pub context: Option<String>,
    /// Whether all logs that match have been returned. Only without SQL.
    pub list_over: Option<bool>,
    /// Whether the result is that of an SQL statement.
    pub analysis: Option<bool>,
    pub results: Vec<LogInfo>,
    pub col_names: Vec<String>,
    pub analysis_results: Vec<LogItems>,
    pub analysis_records: Vec<String>,
    pub columns: Vec<Column>,
    pub sampling_rate: Option<f64>,
    pub topics: Option<SearchLogTopics>,
}
model! { SearchLogOutput {
    0 "Context" context: String, 1 "ListOver" list_over: bool, 2 "Analysis" analysis: bool,
    3 "Results" results: Vec<LogInfo>, 4 "ColNames" col_names: Vec<String>,
    5 "AnalysisResults" analysis_results: Vec<LogItems>, 6 "AnalysisRecords" analysis_records: Vec<String>,
    7 "Columns" columns: Vec<Column>, 8 "SamplingRate" sampling_rate: f64, 9 "Topics" topics: SearchLogTopics
} }

/// In the response of [`SearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLogTopics {
    pub errors: Vec<SearchLogErrors>,
    pub infos: Vec<SearchLogInfos>,
}
model! { SearchLogTopics {
    0 "Errors" errors: Vec<SearchLogErrors>, 1 "Infos" infos: Vec<SearchLogInfos>
} }

/// In the response of [`SearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLogErrors {
    pub topic_id: Option<String>,
    pub error_msg: Option<String>,
    pub error_code_str: Option<String>,
}
model! { SearchLogErrors {
    0 "TopicId" topic_id: String, 1 "ErrorMsg" error_msg: String, 2 "ErrorCodeStr" error_code_str: String
} }

/// In the response of [`SearchLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLogInfos {
    pub topic_id: Option<String>,
    pub period: Option<i64>,
    pub context: Option<String>,
}
model! { SearchLogInfos {
    0 "TopicId" topic_id: String, 1 "Period" period: i64, 2 "Context" context: String
} }

/// Searches s3 recharge info: `SearchS3RechargeInfo` of `cls` 2020-10-16.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=SearchS3RechargeInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_BUCKET_NO_FILE`], [`codes::FAILED_OPERATION_DECOMPRESS_FILE`],
/// [`codes::FAILED_OPERATION_DOWN_LOAD_FILE`], [`codes::FAILED_OPERATION_GET_LIST_FILE`],
/// [`codes::FAILED_OPERATION_PREVIEW_FILE`], [`codes::FAILED_OPERATION_READ_FILE`],
/// [`codes::INVALID_PARAMETER_DB_DUPLICATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchS3RechargeInfo {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub name: String,
    /// Required.
    pub bucket: String,
    /// Required.
    pub s3_region: String,
    /// Required.
    pub access_key_id: String,
    /// Required. Secret.
    pub secret_access_key: Secret,
    pub endpoint: Option<String>,
    pub prefix: Option<String>,
    pub compress: Option<String>,
}

/// Arguments of [`SearchS3RechargeInfo::new`].
pub struct SearchS3RechargeInfoRequired {
    pub topic_id: String,
    pub name: String,
    pub bucket: String,
    pub s3_region: String,
    pub access_key_id: String,
    pub secret_access_key: Secret,
}
operation! {
    SearchS3RechargeInfo { SearchS3RechargeInfoRequired: topic_id, name, bucket, s3_region, access_key_id, secret_access_key }
    "SearchS3RechargeInfo" -> SearchS3RechargeInfoOutput {
    0 "TopicId" topic_id, 1 "Name" name, 2 "Bucket" bucket, 3 "S3Region" s3_region, 4 "AccessKeyId" access_key_id,
    5 "SecretAccessKey" secret_access_key, 6 "Endpoint" endpoint: String, 7 "Prefix" prefix: String,
    8 "Compress" compress: String
} }

/// Response of [`SearchS3RechargeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchS3RechargeInfoOutput {
    pub data: Vec<String>,
    pub sum: Option<i64>,
    pub path: Option<String>,
    pub msg: Option<String>,
    pub status: Option<i64>,
}
model! { SearchS3RechargeInfoOutput {
    0 "Data" data: Vec<String>, 1 "Sum" sum: i64, 2 "Path" path: String, 3 "Msg" msg: String, 4 "Status" status: i64
} }

/// Sends consumer heartbeat: `SendConsumerHeartbeat` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=SendConsumerHeartbeat>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendConsumerHeartbeat {
    /// Required.
    pub consumer_group: String,
    /// Required.
    pub consumer: String,
    /// Required.
    pub logset_id: String,
    /// Required.
    pub topic_partitions_info: Vec<TopicPartitionInfo>,
}
operation! {
    SendConsumerHeartbeat(consumer_group: String, consumer: String, logset_id: String, topic_partitions_info: Vec<TopicPartitionInfo>)
    "SendConsumerHeartbeat" -> SendConsumerHeartbeatOutput {
    0 "ConsumerGroup" consumer_group, 1 "Consumer" consumer, 2 "LogsetId" logset_id,
    3 "TopicPartitionsInfo" topic_partitions_info
} }

/// In the request of [`SendConsumerHeartbeat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicPartitionInfo {
    /// Required.
    pub topic_id: Option<String>,
    /// Required.
    pub partitions: Option<Vec<i64>>,
}
input! { TopicPartitionInfo(topic_id: String, partitions: Vec<i64>) {
    0 "TopicID" topic_id: String, 1 "Partitions" partitions: Vec<i64>
} }

/// Response of [`SendConsumerHeartbeat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendConsumerHeartbeatOutput {
    pub consumer_group: Option<String>,
    pub topic_partitions_info: Vec<TopicPartitionInfo>,
}
model! { SendConsumerHeartbeatOutput {
    0 "ConsumerGroup" consumer_group: String, 1 "TopicPartitionsInfo" topic_partitions_info: Vec<TopicPartitionInfo>
} }

/// `SplitPartition` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=SplitPartition>.
///
/// Errors: [`codes::FAILED_OPERATION_TOPIC_CLOSED`], [`codes::FAILED_OPERATION_TOPIC_ISOLATED`],
/// [`codes::LIMIT_EXCEEDED_PARTITION`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_PARTITION_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitPartition {
    /// Required.
    pub topic_id: String,
    /// Required.
    pub partition_id: i64,
    pub split_key: Option<String>,
    pub number: Option<i64>,
}
operation! { SplitPartition(topic_id: String, partition_id: i64) "SplitPartition" -> SplitPartitionOutput {
    0 "TopicId" topic_id, 1 "PartitionId" partition_id, 2 "SplitKey" split_key: String, 3 "Number" number: i64
} }

/// Response of [`SplitPartition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitPartitionOutput {
    pub partitions: Vec<PartitionInfo>,
}
model! { SplitPartitionOutput {
    0 "Partitions" partitions: Vec<PartitionInfo>
} }

/// `UploadLog` of `cls` 2020-10-16.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=cls&Version=2020-10-16&Action=UploadLog>.
///
/// Errors: [`codes::FAILED_OPERATION_MISSING_CONTENT`], [`codes::FAILED_OPERATION_READ_QPS_LIMIT`],
/// [`codes::FAILED_OPERATION_TOPIC_CLOSED`], [`codes::FAILED_OPERATION_TOPIC_ISOLATED`],
/// [`codes::FAILED_OPERATION_WRITE_QPS_LIMIT`], [`codes::FAILED_OPERATION_WRITE_TRAFFIC_LIMIT`],
/// [`codes::INVALID_PARAMETER_CONTENT`], [`codes::LIMIT_EXCEEDED_LOG_SIZE`], [`codes::LIMIT_EXCEEDED_TAG`],
/// [`codes::RESOURCE_NOT_FOUND_PARTITION_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadLog {
    /// Required.
    pub topic_id: String,
    /// Deprecated.
    pub hash_key: Option<String>,
    pub compress_type: Option<String>,
    /// Required.
    pub body: Bytes,
}
operation! { UploadLog(topic_id: String, body: Bytes) "UploadLog" -> Empty {
    0 "TopicId" topic_id, 1 "HashKey" hash_key: String, 2 "CompressType" compress_type: String, 3 "Body" body
} [
    Mark::new(0, Location::Header, Style::None),
    Mark::new(1, Location::Header, Style::None),
    Mark::new(2, Location::Header, Style::None),
    Mark::new(3, Location::WholeBody, Style::None)
] { body: BodyStyle::Stream, } }

/// Response of [`UploadLog`]: empty.
pub type UploadLogOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation",
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_BINDED_ALARM "FailedOperation.BindedAlarm",
    FAILED_OPERATION_BUCKET_NO_FILE "FailedOperation.BucketNoFile",
    FAILED_OPERATION_CLOUD_PRODUCT_INVOCATION_ERROR "FailedOperation.CloudProductInvocationError",
    FAILED_OPERATION_DECOMPRESS_FILE "FailedOperation.DecompressFile",
    FAILED_OPERATION_DOWN_LOAD_FILE "FailedOperation.DownLoadFile",
    FAILED_OPERATION_GET_LIST_FILE "FailedOperation.GetListFile",
    FAILED_OPERATION_GETLOG_REACH_LIMIT "FailedOperation.GetlogReachLimit",
    FAILED_OPERATION_IN_VALID_INDEX_RULE_FOR_SEARCH_LOW "FailedOperation.InValidIndexRuleForSearchLow",
    FAILED_OPERATION_INDEX_SEGMENT_OFFLOADED "FailedOperation.IndexSegmentOffloaded",
    FAILED_OPERATION_INVALID_ALARM "FailedOperation.InvalidAlarm",
    FAILED_OPERATION_INVALID_CONTEXT "FailedOperation.InvalidContext",
    FAILED_OPERATION_INVALID_PERIOD "FailedOperation.InvalidPeriod",
    FAILED_OPERATION_LOGSET_CONFLICT "FailedOperation.LogsetConflict",
    FAILED_OPERATION_LOGSET_NOT_EMPTY "FailedOperation.LogsetNotEmpty",
    FAILED_OPERATION_MISSING_CONTENT "FailedOperation.MissingContent",
    FAILED_OPERATION_MODIFY_SYSTEM_FIELD "FailedOperation.ModifySystemField",
    FAILED_OPERATION_PERIOD_MODIFY_FORBIDDEN "FailedOperation.PeriodModifyForbidden",
    FAILED_OPERATION_PREVIEW_FILE "FailedOperation.PreviewFile",
    FAILED_OPERATION_QUERY_ERROR "FailedOperation.QueryError", FAILED_OPERATION_READ_FILE "FailedOperation.ReadFile",
    FAILED_OPERATION_READ_QPS_LIMIT "FailedOperation.ReadQpsLimit",
    FAILED_OPERATION_SEARCH_TIMEOUT "FailedOperation.SearchTimeout",
    FAILED_OPERATION_SHIPPER_TASK_NOT_TO_RETRY "FailedOperation.ShipperTaskNotToRetry",
    FAILED_OPERATION_SYNTAX_ERROR "FailedOperation.SyntaxError",
    FAILED_OPERATION_TAG_CONCURRENT_CONFLICT "FailedOperation.TagConcurrentConflict",
    FAILED_OPERATION_TAG_QPS_LIMIT "FailedOperation.TagQpsLimit", FAILED_OPERATION_TIMEOUT "FailedOperation.Timeout",
    FAILED_OPERATION_TOPIC_CLOSED "FailedOperation.TopicClosed",
    FAILED_OPERATION_TOPIC_CREATING "FailedOperation.TopicCreating",
    FAILED_OPERATION_TOPIC_ISOLATED "FailedOperation.TopicIsolated",
    FAILED_OPERATION_WRITE_BY_QUERY_REACH_LIMIT "FailedOperation.WriteByQueryReachLimit",
    FAILED_OPERATION_WRITE_QPS_LIMIT "FailedOperation.WriteQpsLimit",
    FAILED_OPERATION_WRITE_TRAFFIC_LIMIT "FailedOperation.WriteTrafficLimit", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_DB_ERROR "InternalError.DbError", INTERNAL_ERROR_ILLEGAL_ROLE "InternalError.IllegalRole",
    INTERNAL_ERROR_SEARCH_ERROR "InternalError.SearchError", INTERNAL_ERROR_SEARCH_FAILED "InternalError.SearchFailed",
    INTERNAL_ERROR_SERVER_BUSY "InternalError.ServerBusy", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_ALARM_CONFLICT "InvalidParameter.AlarmConflict",
    INVALID_PARAMETER_ALARM_NOTICE_CONFLICT "InvalidParameter.AlarmNoticeConflict",
    INVALID_PARAMETER_CONFIG_CONFLICT "InvalidParameter.ConfigConflict",
    INVALID_PARAMETER_CONTENT "InvalidParameter.Content",
    INVALID_PARAMETER_CROSS_ACCOUNT_CONFLICT "InvalidParameter.CrossAccountConflict",
    INVALID_PARAMETER_DASHBOARD_NAME_CONFLICT "InvalidParameter.DashboardNameConflict",
    INVALID_PARAMETER_DATA_FROM_TASK_CONFLICT "InvalidParameter.DataFromTaskConflict",
    INVALID_PARAMETER_DATA_FROM_TASK_NOT_EXIST "InvalidParameter.DataFromTaskNotExist",
    INVALID_PARAMETER_DB_DUPLICATION "InvalidParameter.DbDuplication",
    INVALID_PARAMETER_EXPORT_CONFLICT "InvalidParameter.ExportConflict",
    INVALID_PARAMETER_IN_VALID_INDEX_RULE_FOR_SEARCH_LOW "InvalidParameter.InValidIndexRuleForSearchLow",
    INVALID_PARAMETER_INDEX_CONFLICT "InvalidParameter.IndexConflict",
    INVALID_PARAMETER_INVALID_ETL_CONTENT "InvalidParameter.InvalidEtlContent",
    INVALID_PARAMETER_LOGSET_CONFLICT "InvalidParameter.LogsetConflict",
    INVALID_PARAMETER_MACHINE_GROUP_CONFLICT "InvalidParameter.MachineGroupConflict",
    INVALID_PARAMETER_PARAM_ERROR "InvalidParameter.ParamError",
    INVALID_PARAMETER_SHIPPER_CONFLICT "InvalidParameter.ShipperConflict",
    INVALID_PARAMETER_TOPIC_CONFLICT "InvalidParameter.TopicConflict", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_BILLING_COS_RECHARGE_OUT_OF_LIMIT "LimitExceeded.BillingCosRechargeOutOfLimit",
    LIMIT_EXCEEDED_BILLING_TOPIC_OUT_OF_LIMIT "LimitExceeded.BillingTopicOutOfLimit",
    LIMIT_EXCEEDED_CONFIG "LimitExceeded.Config", LIMIT_EXCEEDED_EXPORT "LimitExceeded.Export",
    LIMIT_EXCEEDED_INDEX_KEY_OVER_LIMIT "LimitExceeded.IndexKeyOverLimit",
    LIMIT_EXCEEDED_INDEX_OPERATING "LimitExceeded.IndexOperating", LIMIT_EXCEEDED_LOG_SEARCH "LimitExceeded.LogSearch",
    LIMIT_EXCEEDED_LOG_SIZE "LimitExceeded.LogSize", LIMIT_EXCEEDED_LOGSET "LimitExceeded.Logset",
    LIMIT_EXCEEDED_MACHINE_GROUP "LimitExceeded.MachineGroup",
    LIMIT_EXCEEDED_MACHINE_GROUP_IP "LimitExceeded.MachineGroupIp",
    LIMIT_EXCEEDED_MACHINE_GROUP_IP_LABELS "LimitExceeded.MachineGroupIpLabels",
    LIMIT_EXCEEDED_PARTITION "LimitExceeded.Partition",
    LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT "LimitExceeded.RecordOutOfLimit",
    LIMIT_EXCEEDED_SEARCH_RESOURCES "LimitExceeded.SearchResources",
    LIMIT_EXCEEDED_SEARCH_RESULT_TOO_LARGE "LimitExceeded.SearchResultTooLarge",
    LIMIT_EXCEEDED_SHIPPER "LimitExceeded.Shipper", LIMIT_EXCEEDED_TAG "LimitExceeded.Tag",
    LIMIT_EXCEEDED_TOPIC "LimitExceeded.Topic", MISSING_PARAMETER "MissingParameter",
    OPERATION_DENIED "OperationDenied", OPERATION_DENIED_ACL_FAILED "OperationDenied.ACLFailed",
    OPERATION_DENIED_ACCOUNT_DESTROY "OperationDenied.AccountDestroy",
    OPERATION_DENIED_ACCOUNT_ISOLATE "OperationDenied.AccountIsolate",
    OPERATION_DENIED_ACCOUNT_NOT_EXISTS "OperationDenied.AccountNotExists",
    OPERATION_DENIED_ALARM_NOT_SUPPORT_FOR_SEARCH_LOW "OperationDenied.AlarmNotSupportForSearchLow",
    OPERATION_DENIED_ANALYSIS_SWITCH_CLOSE "OperationDenied.AnalysisSwitchClose",
    OPERATION_DENIED_NEW_SYNTAX_NOT_SUPPORTED "OperationDenied.NewSyntaxNotSupported",
    OPERATION_DENIED_NOTICE_HAS_ALARM "OperationDenied.NoticeHasAlarm",
    OPERATION_DENIED_OPERATION_NOT_SUPPORT_IN_SEARCH_LOW "OperationDenied.OperationNotSupportInSearchLow",
    OPERATION_DENIED_TOPIC_HAS_DATA_FORM_TASK "OperationDenied.TopicHasDataFormTask",
    OPERATION_DENIED_TOPIC_HAS_DELIVER_FUNCTION "OperationDenied.TopicHasDeliverFunction",
    OPERATION_DENIED_TOPIC_HAS_EXTERNAL_DATASOURCE_CONFIG "OperationDenied.TopicHasExternalDatasourceConfig",
    OPERATION_DENIED_TOPIC_HAS_SCHEDULE_SQL_TASK "OperationDenied.TopicHasScheduleSqlTask",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_AGENT_VERSION_NOT_EXIST "ResourceNotFound.AgentVersionNotExist",
    RESOURCE_NOT_FOUND_ALARM_NOT_EXIST "ResourceNotFound.AlarmNotExist",
    RESOURCE_NOT_FOUND_ALARM_NOTICE_NOT_EXIST "ResourceNotFound.AlarmNoticeNotExist",
    RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND "ResourceNotFound.ClusterNotFound",
    RESOURCE_NOT_FOUND_CONFIG_NOT_EXIST "ResourceNotFound.ConfigNotExist",
    RESOURCE_NOT_FOUND_DASHBOARD_RECORD_NOT_EXIST "ResourceNotFound.DashboardRecordNotExist",
    RESOURCE_NOT_FOUND_DASHBOARD_SUBSCRIBE_RECORD_NOT_EXIST "ResourceNotFound.DashboardSubscribeRecordNotExist",
    RESOURCE_NOT_FOUND_DATA_FROM_TASK_NOT_EXIST "ResourceNotFound.DataFromTaskNotExist",
    RESOURCE_NOT_FOUND_EXPORT_NOT_EXIST "ResourceNotFound.ExportNotExist",
    RESOURCE_NOT_FOUND_INDEX_NOT_EXIST "ResourceNotFound.IndexNotExist",
    RESOURCE_NOT_FOUND_LOGSET_NOT_EXIST "ResourceNotFound.LogsetNotExist",
    RESOURCE_NOT_FOUND_MACHINE_GROUP_NOT_EXIST "ResourceNotFound.MachineGroupNotExist",
    RESOURCE_NOT_FOUND_PARTITION_NOT_EXIST "ResourceNotFound.PartitionNotExist",
    RESOURCE_NOT_FOUND_RECORD_NOT_EXIST "ResourceNotFound.RecordNotExist",
    RESOURCE_NOT_FOUND_SHIPPER_NOT_EXIST "ResourceNotFound.ShipperNotExist",
    RESOURCE_NOT_FOUND_SHIPPER_TASK_NOT_EXIST "ResourceNotFound.ShipperTaskNotExist",
    RESOURCE_NOT_FOUND_TOPIC_NOT_EXIST "ResourceNotFound.TopicNotExist", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_MODIFY_BILLING_COS_RECHARGE_NO_SUPPORT "UnsupportedOperation.ModifyBillingCosRechargeNoSupport",
    UNSUPPORTED_OPERATION_UNSUPPORTED_REGION "UnsupportedOperation.UnsupportedRegion"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddMachineGroupInfo, ApplyConfigToMachineGroup, CancelRebuildIndexTask, ChatCompletions, CheckFunction,
    CheckRechargeKafkaServer, CloseKafkaConsumer, CommitConsumerOffsets, CreateAgentApplication, CreateAlarm,
    CreateAlarmNotice, CreateAlarmShield, CreateCloudProductLogCollection, CreateConfig, CreateConfigExtra,
    CreateConsole, CreateConsoleSharing, CreateConsumer, CreateConsumerGroup, CreateCosRecharge, CreateDashboard,
    CreateDashboardSubscribe, CreateDataTransform, CreateDeliverCloudFunction, CreateDlcDeliver, CreateEsRecharge,
    CreateExport, CreateHostMetricConfig, CreateIndex, CreateKafkaRecharge, CreateLogset, CreateMachineGroup,
    CreateMetricConfig, CreateMetricSubscribe, CreateNetworkApplication, CreateNoticeContent, CreateRebuildIndexTask,
    CreateRecordingRuleTask, CreateRecordingRuleYamlTask, CreateRemoteWriteTask, CreateS3Recharge, CreateScheduledSql,
    CreateSearchView, CreateShipper, CreateSplunkDeliver, CreateTopic, CreateWebCallback, DeleteAgentApplication,
    DeleteAlarm, DeleteAlarmNotice, DeleteAlarmShield, DeleteCloudProductLogCollection, DeleteConfig, DeleteConfigExtra,
    DeleteConfigFromMachineGroup, DeleteConsole, DeleteConsoleSharing, DeleteConsumer, DeleteConsumerGroup,
    DeleteCosRecharge, DeleteDashboard, DeleteDashboardSubscribe, DeleteDataTransform, DeleteDlcDeliver,
    DeleteEsRecharge, DeleteExport, DeleteHostMetricConfig, DeleteIndex, DeleteKafkaRecharge, DeleteLog, DeleteLogset,
    DeleteMachineGroup, DeleteMachineGroupInfo, DeleteMetricConfig, DeleteMetricSubscribe, DeleteNetworkApplication,
    DeleteNoticeContent, DeleteRecordingRuleTask, DeleteRecordingRuleYamlTask, DeleteRemoteWriteTask, DeleteS3Recharge,
    DeleteScheduledSql, DeleteSearchView, DeleteShipper, DeleteSplunkDeliver, DeleteTopic, DeleteWebCallback,
    DescribeAgentApplications, DescribeAgentConfigs, DescribeAlarmNotices, DescribeAlarmShields, DescribeAlarms,
    DescribeAlertRecordHistory, DescribeCloudProductLogTasks, DescribeClusterBaseMetricConfigs,
    DescribeClusterMetricConfigs, DescribeConfigExtras, DescribeConfigMachineGroups, DescribeConfigs,
    DescribeConsoleSharingList, DescribeConsoles, DescribeConsumer, DescribeConsumerGroups, DescribeConsumerOffsets,
    DescribeConsumerPreview, DescribeConsumers, DescribeCosRecharges, DescribeDashboardSubscribes, DescribeDashboards,
    DescribeDataTransformInfo, DescribeDlcDelivers, DescribeEsRechargePreview, DescribeEsRecharges, DescribeExports,
    DescribeHostMetricConfigs, DescribeIndex, DescribeKafkaConsumer, DescribeKafkaConsumerGroupDetail,
    DescribeKafkaConsumerGroupList, DescribeKafkaConsumerPreview, DescribeKafkaConsumerTopics, DescribeKafkaRecharges,
    DescribeLogContext, DescribeLogHistogram, DescribeLogsets, DescribeMachineGroupConfigs, DescribeMachineGroups,
    DescribeMachines, DescribeMetricCorrectDimension, DescribeMetricSubscribePreview, DescribeMetricSubscribes,
    DescribeNetworkApplicationDetail, DescribeNetworkApplications, DescribeNoticeContents, DescribePartitions,
    DescribeRebuildIndexTasks, DescribeRecordingRuleTask, DescribeRecordingRuleYamlTask, DescribeRemoteWriteTasks,
    DescribeS3Recharges, DescribeScheduledSqlInfo, DescribeSearchViews, DescribeShipperTasks, DescribeShippers,
    DescribeSplunkDelivers, DescribeSplunkPreview, DescribeTopicBaseMetricConfigs, DescribeTopicMetricConfigs,
    DescribeTopics, DescribeWebCallbacks, EstimateRebuildIndexTask, GetAlarmLog, GetClsService, GetMetricLabelValues,
    MergePartition, ModifyAgentApplication, ModifyAlarm, ModifyAlarmNotice, ModifyAlarmShield,
    ModifyCloudProductLogCollection, ModifyConfig, ModifyConfigExtra, ModifyConsole, ModifyConsoleSharing,
    ModifyConsumer, ModifyConsumerGroup, ModifyCosRecharge, ModifyDashboard, ModifyDashboardSubscribe,
    ModifyDataTransform, ModifyDlcDeliver, ModifyEsRecharge, ModifyHostMetricConfig, ModifyIndex, ModifyKafkaConsumer,
    ModifyKafkaConsumerGroupOffset, ModifyKafkaRecharge, ModifyLog, ModifyLogset, ModifyMachineGroup,
    ModifyMetricConfig, ModifyMetricSubscribe, ModifyNetworkApplication, ModifyNoticeContent, ModifyRecordingRuleTask,
    ModifyRecordingRuleYamlTask, ModifyRemoteWriteTask, ModifyS3Recharge, ModifyScheduledSql, ModifySearchView,
    ModifyShipper, ModifySplunkDeliver, ModifyTopic, ModifyWebCallback, OpenClawService, OpenClsService,
    OpenKafkaConsumer, PreviewKafkaRecharge, QueryMetric, QueryRangeMetric, RetryShipperTask, SearchCosRechargeInfo,
    SearchDashboardSubscribe, SearchLog, SearchS3RechargeInfo, SendConsumerHeartbeat, SplitPartition, UploadLog
}
