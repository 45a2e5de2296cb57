//! `cls` 2020-10-16.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "cls", version: "2020-10-16", code: "cls", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMachineGroupInfo {
    pub group_id: String,
    pub machine_group_type: MachineGroupTypeInfo,
}
operation! { AddMachineGroupInfo(group_id: String, machine_group_type: MachineGroupTypeInfo)
    "AddMachineGroupInfo" -> Empty {
    0 "GroupId" group_id, 1 "MachineGroupType" machine_group_type
} }

pub type AddMachineGroupInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineGroupTypeInfo {
    pub r#type: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { MachineGroupTypeInfo(r#type: String) {
    0 "Type" r#type: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyConfigToMachineGroup {
    pub config_id: String,
    pub group_id: String,
}
operation! { ApplyConfigToMachineGroup(config_id: String, group_id: String) "ApplyConfigToMachineGroup" -> Empty {
    0 "ConfigId" config_id, 1 "GroupId" group_id
} }

pub type ApplyConfigToMachineGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelRebuildIndexTask {
    pub topic_id: String,
    pub task_id: String,
}
operation! { CancelRebuildIndexTask(topic_id: String, task_id: String) "CancelRebuildIndexTask" -> Empty {
    0 "TopicId" topic_id, 1 "TaskId" task_id
} }

pub type CancelRebuildIndexTaskOutput = Empty;

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletions {
    pub model: String,
    pub messages: Vec<Message>,
    pub stream: Option<bool>,
    pub metadata: Option<Vec<MetadataItem>>,
}
operation! { ChatCompletions(model: String, messages: Vec<Message>) "ChatCompletions" -> ChatCompletionsOutput {
    0 "Model" model, 1 "Messages" messages, 2 "Stream" stream: bool, 3 "Metadata" metadata: Vec<MetadataItem>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolCall {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub function: Option<ToolCallFunction>,
    pub index: Option<u64>,
    pub thought_signature: Option<String>,
}
input! { ToolCall() {
    0 "Id" id: String, 1 "Type" r#type: String, 2 "Function" function: ToolCallFunction, 3 "Index" index: u64,
    4 "ThoughtSignature" thought_signature: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToolCallFunction {
    pub name: Option<String>,
    pub arguments: Option<String>,
}
input! { ToolCallFunction() {
    0 "Name" name: String, 1 "Arguments" arguments: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetadataItem {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { MetadataItem() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatCompletionsOutput {
    pub created: Option<u64>,
    pub usage: Option<ChatUsage>,
    pub id: Option<String>,
    pub choices: Option<Vec<Choice>>,
    pub model: Option<String>,
}
model! { ChatCompletionsOutput {
    0 "Created" created, 1 "Usage" usage, 2 "Id" id, 3 "Choices" choices, 4 "Model" model
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatUsage {
    pub prompt_tokens: Option<i64>,
    pub completion_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { ChatUsage {
    0 "PromptTokens" prompt_tokens, 1 "CompletionTokens" completion_tokens, 2 "TotalTokens" total_tokens
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Choice {
    pub finish_reason: Option<String>,
    pub delta: Option<Delta>,
    pub message: Option<Message>,
    pub index: Option<i64>,
}
model! { Choice {
    0 "FinishReason" finish_reason, 1 "Delta" delta, 2 "Message" message, 3 "Index" index
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delta {
    pub role: Option<String>,
    pub content: Option<String>,
    pub reasoning_content: Option<String>,
    pub tool_calls: Option<Vec<ToolCall>>,
}
model! { Delta {
    0 "Role" role, 1 "Content" content, 2 "ReasoningContent" reasoning_content, 3 "ToolCalls" tool_calls
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFunction {
    pub etl_content: String,
    pub dst_resources: Option<Vec<DataTransformResouceInfo>>,
    pub func_type: Option<i64>,
}
operation! { CheckFunction(etl_content: String) "CheckFunction" -> CheckFunctionOutput {
    0 "EtlContent" etl_content, 1 "DstResources" dst_resources: Vec<DataTransformResouceInfo>,
    2 "FuncType" func_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataTransformResouceInfo {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckFunctionOutput {
    pub error_code: Option<i64>,
    pub error_msg: Option<String>,
}
model! { CheckFunctionOutput {
    0 "ErrorCode" error_code, 1 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRechargeKafkaServer {
    pub kafka_type: u64,
    pub kafka_instance: Option<String>,
    pub server_addr: Option<String>,
    pub is_encryption_addr: Option<bool>,
    pub protocol: Option<KafkaProtocolInfo>,
    pub user_kafka_meta: Option<UserKafkaMeta>,
}
operation! { CheckRechargeKafkaServer(kafka_type: u64) "CheckRechargeKafkaServer" -> CheckRechargeKafkaServerOutput {
    0 "KafkaType" kafka_type, 1 "KafkaInstance" kafka_instance: String, 2 "ServerAddr" server_addr: String,
    3 "IsEncryptionAddr" is_encryption_addr: bool, 4 "Protocol" protocol: KafkaProtocolInfo,
    5 "UserKafkaMeta" user_kafka_meta: UserKafkaMeta
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KafkaProtocolInfo {
    pub protocol: Option<String>,
    pub mechanism: Option<String>,
    pub user_name: Option<String>,
    pub password: Option<Secret>,
}
input! { KafkaProtocolInfo() {
    0 "Protocol" protocol: String, 1 "Mechanism" mechanism: String, 2 "UserName" user_name: String,
    3 "Password" password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserKafkaMeta {
    pub kafka_version: Option<String>,
}
input! { UserKafkaMeta(kafka_version: String) {
    0 "KafkaVersion" kafka_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckRechargeKafkaServerOutput {
    pub status: Option<i64>,
}
model! { CheckRechargeKafkaServerOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseKafkaConsumer {
    pub from_topic_id: String,
}
operation! { CloseKafkaConsumer(from_topic_id: String) "CloseKafkaConsumer" -> Empty {
    0 "FromTopicId" from_topic_id
} }

pub type CloseKafkaConsumerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitConsumerOffsets {
    pub consumer_group: String,
    pub consumer: String,
    pub logset_id: String,
    pub topic_partition_offsets_info: Vec<TopicPartitionOffsetInfo>,
}
operation! { CommitConsumerOffsets(consumer_group: String, consumer: String, logset_id: String, topic_partition_offsets_info: Vec<TopicPartitionOffsetInfo>)
    "CommitConsumerOffsets" -> Empty {
    0 "ConsumerGroup" consumer_group, 1 "Consumer" consumer, 2 "LogsetId" logset_id,
    3 "TopicPartitionOffsetsInfo" topic_partition_offsets_info
} }

pub type CommitConsumerOffsetsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicPartitionOffsetInfo {
    pub topic_id: Option<String>,
    pub partition_offsets: Option<Vec<PartitionOffsetInfo>>,
}
input! { TopicPartitionOffsetInfo(topic_id: String, partition_offsets: Vec<PartitionOffsetInfo>) {
    0 "TopicID" topic_id: String, 1 "PartitionOffsets" partition_offsets: Vec<PartitionOffsetInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartitionOffsetInfo {
    pub partition_id: Option<u64>,
    pub offset: Option<i64>,
}
input! { PartitionOffsetInfo(partition_id: u64) {
    0 "PartitionId" partition_id: u64, 1 "Offset" offset: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentApplication {
    pub application_name: String,
    pub access_type: String,
    pub logset_id: Option<String>,
}
operation! { CreateAgentApplication(application_name: String, access_type: String)
    "CreateAgentApplication" -> CreateAgentApplicationOutput {
    0 "ApplicationName" application_name, 1 "AccessType" access_type, 2 "LogsetId" logset_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAgentApplicationOutput {
    pub application_id: Option<String>,
    pub log_topics: Option<Vec<AgentTopicInfo>>,
    pub metrics_topics: Option<Vec<AgentTopicInfo>>,
}
model! { CreateAgentApplicationOutput {
    0 "ApplicationId" application_id, 1 "LogTopics" log_topics, 2 "MetricsTopics" metrics_topics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentTopicInfo {
    pub topic_id: Option<String>,
    pub flag: Option<String>,
}
model! { AgentTopicInfo {
    0 "TopicId" topic_id, 1 "Flag" flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarm {
    pub name: String,
    pub alarm_targets: Vec<AlarmTarget>,
    pub monitor_time: MonitorTime,
    pub trigger_count: i64,
    pub alarm_period: i64,
    pub condition: Option<String>,
    pub alarm_level: Option<u64>,
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
    pub monitor_object_type: Option<u64>,
    pub classifications: Option<Vec<AlarmClassification>>,
    pub alarm_notice_ids: Option<Vec<String>>,
    pub monitor_notice: Option<MonitorNotice>,
}

/// What [`CreateAlarm::new`] takes.
pub struct CreateAlarmRequired {
    pub name: String,
    pub alarm_targets: Vec<AlarmTarget>,
    pub monitor_time: MonitorTime,
    pub trigger_count: i64,
    pub alarm_period: i64,
}
operation! { CreateAlarm{CreateAlarmRequired: name, alarm_targets, monitor_time, trigger_count, alarm_period}
    "CreateAlarm" -> CreateAlarmOutput {
    0 "Name" name, 1 "AlarmTargets" alarm_targets, 2 "MonitorTime" monitor_time, 3 "TriggerCount" trigger_count,
    4 "AlarmPeriod" alarm_period, 5 "Condition" condition: String, 6 "AlarmLevel" alarm_level: u64,
    7 "MultiConditions" multi_conditions: Vec<MultiCondition>, 8 "Status" status: bool, 9 "Enable" enable: bool,
    10 "MessageTemplate" message_template: String, 11 "CallBack" call_back: CallBackInfo,
    12 "Analysis" analysis: Vec<AnalysisDimensional>, 13 "GroupTriggerStatus" group_trigger_status: bool,
    14 "GroupTriggerCondition" group_trigger_condition: Vec<String>, 15 "Tags" tags: Vec<Tag>,
    16 "MonitorObjectType" monitor_object_type: u64, 17 "Classifications" classifications: Vec<AlarmClassification>,
    18 "AlarmNoticeIds" alarm_notice_ids: Vec<String>, 19 "MonitorNotice" monitor_notice: MonitorNotice
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmTarget {
    pub topic_id: Option<String>,
    pub query: Option<String>,
    pub number: Option<i64>,
    pub start_time_offset: Option<i64>,
    pub end_time_offset: Option<i64>,
    pub logset_id: Option<String>,
    pub syntax_rule: Option<u64>,
}

/// What [`AlarmTarget::new`] takes.
pub struct AlarmTargetRequired {
    pub topic_id: String,
    pub query: String,
    pub number: i64,
    pub start_time_offset: i64,
    pub end_time_offset: i64,
    pub logset_id: String,
}
input! { AlarmTarget{AlarmTargetRequired: topic_id, query, number, start_time_offset, end_time_offset, logset_id} {
    0 "TopicId" topic_id: String, 1 "Query" query: String, 2 "Number" number: i64,
    3 "StartTimeOffset" start_time_offset: i64, 4 "EndTimeOffset" end_time_offset: i64, 5 "LogsetId" logset_id: String,
    6 "SyntaxRule" syntax_rule: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorTime {
    pub r#type: Option<String>,
    pub time: Option<i64>,
    pub cron_expression: Option<String>,
}
input! { MonitorTime(r#type: String) {
    0 "Type" r#type: String, 1 "Time" time: i64, 2 "CronExpression" cron_expression: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiCondition {
    pub condition: Option<String>,
    pub alarm_level: Option<u64>,
}
input! { MultiCondition() {
    0 "Condition" condition: String, 1 "AlarmLevel" alarm_level: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallBackInfo {
    pub body: Option<String>,
    pub headers: Option<Vec<String>>,
}
input! { CallBackInfo(body: String) {
    0 "Body" body: String, 1 "Headers" headers: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalysisDimensional {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub content: Option<String>,
    pub config_info: Option<Vec<AlarmAnalysisConfig>>,
}
input! { AnalysisDimensional(name: String, r#type: String, content: String) {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Content" content: String,
    3 "ConfigInfo" config_info: Vec<AlarmAnalysisConfig>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmAnalysisConfig {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AlarmAnalysisConfig(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmClassification {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { AlarmClassification(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorNotice {
    pub notices: Option<Vec<MonitorNoticeRule>>,
}
input! { MonitorNotice() {
    0 "Notices" notices: Vec<MonitorNoticeRule>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorNoticeRule {
    pub notice_id: Option<String>,
    pub content_tmpl_id: Option<String>,
    pub alarm_levels: Option<Vec<u64>>,
}
input! { MonitorNoticeRule() {
    0 "NoticeId" notice_id: String, 1 "ContentTmplId" content_tmpl_id: String, 2 "AlarmLevels" alarm_levels: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmOutput {
    pub alarm_id: Option<String>,
}
model! { CreateAlarmOutput {
    0 "AlarmId" alarm_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmNotice {
    pub name: String,
    pub tags: Option<Vec<Tag>>,
    pub r#type: Option<String>,
    pub notice_receivers: Option<Vec<NoticeReceiver>>,
    pub web_callbacks: Option<Vec<WebCallback>>,
    pub notice_rules: Option<Vec<NoticeRule>>,
    pub jump_domain: Option<String>,
    pub deliver_status: Option<u64>,
    pub deliver_config: Option<DeliverConfig>,
    pub alarm_shield_status: Option<u64>,
    pub secure_detail_status: Option<u64>,
    pub callback_prioritize: Option<bool>,
}
operation! { CreateAlarmNotice(name: String) "CreateAlarmNotice" -> CreateAlarmNoticeOutput {
    0 "Name" name, 1 "Tags" tags: Vec<Tag>, 2 "Type" r#type: String,
    3 "NoticeReceivers" notice_receivers: Vec<NoticeReceiver>, 4 "WebCallbacks" web_callbacks: Vec<WebCallback>,
    5 "NoticeRules" notice_rules: Vec<NoticeRule>, 6 "JumpDomain" jump_domain: String,
    7 "DeliverStatus" deliver_status: u64, 8 "DeliverConfig" deliver_config: DeliverConfig,
    9 "AlarmShieldStatus" alarm_shield_status: u64, 10 "SecureDetailStatus" secure_detail_status: u64,
    11 "CallbackPrioritize" callback_prioritize: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeReceiver {
    pub receiver_type: Option<String>,
    pub receiver_ids: Option<Vec<i64>>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebCallback {
    pub callback_type: Option<String>,
    pub url: Option<String>,
    pub web_callback_id: Option<String>,
    pub method: Option<String>,
    pub notice_content_id: Option<String>,
    pub remind_type: Option<u64>,
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
    3 "Method" method: String, 4 "NoticeContentId" notice_content_id: String, 5 "RemindType" remind_type: u64,
    6 "Mobiles" mobiles: Vec<String>, 7 "UserIds" user_ids: Vec<String>, 8 "Headers" headers: Vec<String>,
    9 "Body" body: String, 10 "Index" index: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeRule {
    pub rule: Option<String>,
    pub notice_receivers: Option<Vec<NoticeReceiver>>,
    pub web_callbacks: Option<Vec<WebCallback>>,
    pub escalate: Option<bool>,
    pub r#type: Option<u64>,
    pub interval: Option<u64>,
    pub escalate_notice: Option<EscalateNoticeInfo>,
}
input! { NoticeRule() {
    0 "Rule" rule: String, 1 "NoticeReceivers" notice_receivers: Vec<NoticeReceiver>,
    2 "WebCallbacks" web_callbacks: Vec<WebCallback>, 3 "Escalate" escalate: bool, 4 "Type" r#type: u64,
    5 "Interval" interval: u64, 6 "EscalateNotice" escalate_notice: EscalateNoticeInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EscalateNoticeInfo {
    pub notice_receivers: Option<Vec<NoticeReceiver>>,
    pub web_callbacks: Option<Vec<WebCallback>>,
    pub escalate: Option<bool>,
    pub interval: Option<u64>,
    pub r#type: Option<u64>,
    pub escalate_notice: Option<Box<EscalateNoticeInfo>>,
}
input! { EscalateNoticeInfo(notice_receivers: Vec<NoticeReceiver>, web_callbacks: Vec<WebCallback>) {
    0 "NoticeReceivers" notice_receivers: Vec<NoticeReceiver>, 1 "WebCallbacks" web_callbacks: Vec<WebCallback>,
    2 "Escalate" escalate: bool, 3 "Interval" interval: u64, 4 "Type" r#type: u64,
    5 "EscalateNotice" escalate_notice: Box<EscalateNoticeInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliverConfig {
    pub region: Option<String>,
    pub topic_id: Option<String>,
    pub scope: Option<u64>,
}
input! { DeliverConfig(region: String, topic_id: String, scope: u64) {
    0 "Region" region: String, 1 "TopicId" topic_id: String, 2 "Scope" scope: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmNoticeOutput {
    pub alarm_notice_id: Option<String>,
}
model! { CreateAlarmNoticeOutput {
    0 "AlarmNoticeId" alarm_notice_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmShield {
    pub alarm_notice_id: String,
    pub start_time: u64,
    pub end_time: u64,
    pub r#type: u64,
    pub reason: String,
    pub rule: Option<String>,
}

/// What [`CreateAlarmShield::new`] takes.
pub struct CreateAlarmShieldRequired {
    pub alarm_notice_id: String,
    pub start_time: u64,
    pub end_time: u64,
    pub r#type: u64,
    pub reason: String,
}
operation! { CreateAlarmShield{CreateAlarmShieldRequired: alarm_notice_id, start_time, end_time, r#type, reason}
    "CreateAlarmShield" -> CreateAlarmShieldOutput {
    0 "AlarmNoticeId" alarm_notice_id, 1 "StartTime" start_time, 2 "EndTime" end_time, 3 "Type" r#type,
    4 "Reason" reason, 5 "Rule" rule: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAlarmShieldOutput {
    pub task_id: Option<String>,
}
model! { CreateAlarmShieldOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCloudProductLogCollection {
    pub instance_id: String,
    pub assumer_name: String,
    pub log_type: String,
    pub cloud_product_region: String,
    pub cls_region: String,
    pub logset_name: Option<String>,
    pub topic_name: Option<String>,
    pub extend: Option<String>,
    pub logset_id: Option<String>,
    pub topic_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

/// What [`CreateCloudProductLogCollection::new`] takes.
pub struct CreateCloudProductLogCollectionRequired {
    pub instance_id: String,
    pub assumer_name: String,
    pub log_type: String,
    pub cloud_product_region: String,
    pub cls_region: String,
}
operation! { CreateCloudProductLogCollection{CreateCloudProductLogCollectionRequired: instance_id, assumer_name, log_type, cloud_product_region, cls_region}
    "CreateCloudProductLogCollection" -> CreateCloudProductLogCollectionOutput {
    0 "InstanceId" instance_id, 1 "AssumerName" assumer_name, 2 "LogType" log_type,
    3 "CloudProductRegion" cloud_product_region, 4 "ClsRegion" cls_region, 5 "LogsetName" logset_name: String,
    6 "TopicName" topic_name: String, 7 "Extend" extend: String, 8 "LogsetId" logset_id: String,
    9 "TopicId" topic_id: String, 10 "Tags" tags: Vec<Tag>
} }

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
    0 "TopicId" topic_id, 1 "TopicName" topic_name, 2 "LogsetId" logset_id, 3 "LogsetName" logset_name,
    4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfig {
    pub name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyRegexInfo {
    pub key: Option<String>,
    pub regex: Option<String>,
}
input! { KeyRegexInfo(key: String, regex: String) {
    0 "Key" key: String, 1 "Regex" regex: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaTagInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { MetaTagInfo() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventLog {
    pub event_channel: Option<String>,
    pub time_type: Option<u64>,
    pub timestamp: Option<u64>,
    pub event_ids: Option<Vec<String>>,
}
input! { EventLog(event_channel: String, time_type: u64) {
    0 "EventChannel" event_channel: String, 1 "TimeType" time_type: u64, 2 "Timestamp" timestamp: u64,
    3 "EventIDs" event_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvanceFilterRuleInfo {
    pub key: Option<String>,
    pub rule: Option<u64>,
    pub value: Option<String>,
}
input! { AdvanceFilterRuleInfo(key: String, rule: u64) {
    0 "Key" key: String, 1 "Rule" rule: u64, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExcludePathInfo {
    pub r#type: Option<String>,
    pub value: Option<String>,
}
input! { ExcludePathInfo(r#type: String, value: String) {
    0 "Type" r#type: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigOutput {
    pub config_id: Option<String>,
}
model! { CreateConfigOutput {
    0 "ConfigId" config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigExtra {
    pub name: String,
    pub topic_id: String,
    pub r#type: String,
    pub log_type: String,
    pub config_flag: String,
    pub logset_id: String,
    pub logset_name: String,
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

/// What [`CreateConfigExtra::new`] takes.
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
operation! { CreateConfigExtra{CreateConfigExtraRequired: name, topic_id, r#type, log_type, config_flag, logset_id, logset_name, topic_name}
    "CreateConfigExtra" -> CreateConfigExtraOutput {
    0 "Name" name, 1 "TopicId" topic_id, 2 "Type" r#type, 3 "LogType" log_type, 4 "ConfigFlag" config_flag,
    5 "LogsetId" logset_id, 6 "LogsetName" logset_name, 7 "TopicName" topic_name, 8 "HostFile" host_file: HostFileInfo,
    9 "ContainerFile" container_file: ContainerFileInfo, 10 "ContainerStdout" container_stdout: ContainerStdoutInfo,
    11 "LogFormat" log_format: String, 12 "ExtractRule" extract_rule: ExtractRuleInfo,
    13 "ExcludePaths" exclude_paths: Vec<ExcludePathInfo>, 14 "UserDefineRule" user_define_rule: String,
    15 "GroupId" group_id: String, 16 "GroupIds" group_ids: Vec<String>,
    17 "CollectInfos" collect_infos: Vec<CollectInfo>, 18 "AdvancedConfig" advanced_config: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostFileInfo {
    pub log_path: Option<String>,
    pub file_pattern: Option<String>,
    pub custom_labels: Option<Vec<String>>,
}
input! { HostFileInfo(log_path: String, file_pattern: String) {
    0 "LogPath" log_path: String, 1 "FilePattern" file_pattern: String, 2 "CustomLabels" custom_labels: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerFileInfo {
    pub namespace: Option<String>,
    pub container: Option<String>,
    pub log_path: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilePathInfo {
    pub path: Option<String>,
    pub file: Option<String>,
}
input! { FilePathInfo() {
    0 "Path" path: String, 1 "File" file: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerWorkLoadInfo {
    pub kind: Option<String>,
    pub name: Option<String>,
    pub container: Option<String>,
    pub namespace: Option<String>,
}
input! { ContainerWorkLoadInfo(kind: String, name: String) {
    0 "Kind" kind: String, 1 "Name" name: String, 2 "Container" container: String, 3 "Namespace" namespace: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerStdoutInfo {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectInfo {
    pub r#type: Option<u64>,
    pub collect_configs: Option<Vec<CollectConfig>>,
}
input! { CollectInfo(r#type: u64) {
    0 "Type" r#type: u64, 1 "CollectConfigs" collect_configs: Vec<CollectConfig>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectConfig {
    pub name: Option<String>,
}
input! { CollectConfig(name: String) {
    0 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigExtraOutput {
    pub config_extra_id: Option<String>,
}
model! { CreateConfigExtraOutput {
    0 "ConfigExtraId" config_extra_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsole {
    pub access_mode: Vec<String>,
    pub login_mode: u64,
    pub domain_prefix: String,
    pub accounts: Option<Vec<ConsoleAccount>>,
    pub anonymous_login: Option<AnonymousLoginInfo>,
    pub intranet_type: Option<u64>,
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
operation! { CreateConsole(access_mode: Vec<String>, login_mode: u64, domain_prefix: String)
    "CreateConsole" -> CreateConsoleOutput {
    0 "AccessMode" access_mode, 1 "LoginMode" login_mode, 2 "DomainPrefix" domain_prefix,
    3 "Accounts" accounts: Vec<ConsoleAccount>, 4 "AnonymousLogin" anonymous_login: AnonymousLoginInfo,
    5 "IntranetType" intranet_type: u64, 6 "IntranetRegion" intranet_region: String, 7 "VpcId" vpc_id: String,
    8 "SubnetId" subnet_id: String, 9 "AuthRoles" auth_roles: Vec<AuthRoleInfo>, 10 "Tags" tags: Vec<Tag>,
    11 "HideParams" hide_params: Vec<String>, 12 "AccessControlRules" access_control_rules: Vec<AccessControlRule>,
    13 "Remarks" remarks: String, 14 "Menus" menus: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsoleAccount {
    pub user_name: Option<String>,
    pub password: Option<Secret>,
    pub secret_id: Option<String>,
    pub secret_key: Option<Secret>,
    pub email: Option<String>,
}
input! { ConsoleAccount(user_name: String, password: Secret, secret_id: String, secret_key: Secret) {
    0 "UserName" user_name: String, 1 "Password" password: Secret, 2 "SecretId" secret_id: String,
    3 "SecretKey" secret_key: Secret, 4 "Email" email: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnonymousLoginInfo {
    pub secret_id: Option<String>,
    pub secret_key: Option<Secret>,
}
input! { AnonymousLoginInfo(secret_id: String) {
    0 "SecretId" secret_id: String, 1 "SecretKey" secret_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthRoleInfo {
    pub role_name: Option<String>,
    pub secret_id: Option<String>,
    pub secret_key: Option<Secret>,
}
input! { AuthRoleInfo(role_name: String, secret_id: String) {
    0 "RoleName" role_name: String, 1 "SecretId" secret_id: String, 2 "SecretKey" secret_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessControlRule {
    pub cidr_blocks: Option<Vec<String>>,
    pub action: Option<String>,
    pub access_mode: Option<String>,
}
input! { AccessControlRule(cidr_blocks: Vec<String>, action: String, access_mode: String) {
    0 "CidrBlocks" cidr_blocks: Vec<String>, 1 "Action" action: String, 2 "AccessMode" access_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsoleOutput {
    pub console_id: Option<String>,
}
model! { CreateConsoleOutput {
    0 "ConsoleId" console_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsoleSharing {
    pub sharing_config: ConsoleSharingConfig,
}
operation! { CreateConsoleSharing(sharing_config: ConsoleSharingConfig)
    "CreateConsoleSharing" -> CreateConsoleSharingOutput {
    0 "SharingConfig" sharing_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsoleSharingConfig {
    pub name: Option<String>,
    pub r#type: Option<u64>,
    pub duration_milliseconds: Option<u64>,
    pub resources: Option<Vec<String>>,
    pub domain: Option<String>,
    pub verify_code: Option<Secret>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub now_time: Option<u64>,
    pub params: Option<Vec<ConsoleSharingParam>>,
    pub is_lock_time_range: Option<bool>,
    pub is_lock_query: Option<bool>,
    pub is_support_log_export: Option<bool>,
}
input! { ConsoleSharingConfig(name: String, r#type: u64, duration_milliseconds: u64, resources: Vec<String>) {
    0 "Name" name: String, 1 "Type" r#type: u64, 2 "DurationMilliseconds" duration_milliseconds: u64,
    3 "Resources" resources: Vec<String>, 4 "Domain" domain: String, 5 "VerifyCode" verify_code: Secret,
    6 "StartTime" start_time: String, 7 "EndTime" end_time: String, 8 "NowTime" now_time: u64,
    9 "Params" params: Vec<ConsoleSharingParam>, 10 "IsLockTimeRange" is_lock_time_range: bool,
    11 "IsLockQuery" is_lock_query: bool, 12 "IsSupportLogExport" is_support_log_export: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsoleSharingParam {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { ConsoleSharingParam() {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsoleSharingOutput {
    pub sharing_url: Option<String>,
    pub sharing_id: Option<String>,
}
model! { CreateConsoleSharingOutput {
    0 "SharingUrl" sharing_url, 1 "SharingId" sharing_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumer {
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

pub type CreateConsumerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumerContent {
    pub enable_tag: Option<bool>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ckafka {
    pub instance_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedConsumerConfiguration {
    pub partition_hash_status: Option<bool>,
    pub partition_fields: Option<Vec<String>>,
}
input! { AdvancedConsumerConfiguration() {
    0 "PartitionHashStatus" partition_hash_status: bool, 1 "PartitionFields" partition_fields: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroup {
    pub consumer_group: String,
    pub timeout: u64,
    pub topics: Vec<String>,
    pub logset_id: String,
}
operation! { CreateConsumerGroup(consumer_group: String, timeout: u64, topics: Vec<String>, logset_id: String)
    "CreateConsumerGroup" -> CreateConsumerGroupOutput {
    0 "ConsumerGroup" consumer_group, 1 "Timeout" timeout, 2 "Topics" topics, 3 "LogsetId" logset_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroupOutput {
    pub consumer_group: Option<String>,
}
model! { CreateConsumerGroupOutput {
    0 "ConsumerGroup" consumer_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosRecharge {
    pub topic_id: String,
    pub logset_id: String,
    pub name: String,
    pub bucket: String,
    pub bucket_region: String,
    pub log_type: String,
    pub prefix: Option<String>,
    pub compress: Option<String>,
    pub extract_rule_info: Option<ExtractRuleInfo>,
    pub task_type: Option<u64>,
    pub metadata: Option<Vec<String>>,
}

/// What [`CreateCosRecharge::new`] takes.
pub struct CreateCosRechargeRequired {
    pub topic_id: String,
    pub logset_id: String,
    pub name: String,
    pub bucket: String,
    pub bucket_region: String,
    pub log_type: String,
}
operation! { CreateCosRecharge{CreateCosRechargeRequired: topic_id, logset_id, name, bucket, bucket_region, log_type}
    "CreateCosRecharge" -> CreateCosRechargeOutput {
    0 "TopicId" topic_id, 1 "LogsetId" logset_id, 2 "Name" name, 3 "Bucket" bucket, 4 "BucketRegion" bucket_region,
    5 "LogType" log_type, 6 "Prefix" prefix: String, 7 "Compress" compress: String,
    8 "ExtractRuleInfo" extract_rule_info: ExtractRuleInfo, 9 "TaskType" task_type: u64,
    10 "Metadata" metadata: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosRechargeOutput {
    pub id: Option<String>,
}
model! { CreateCosRechargeOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDashboard {
    pub dashboard_name: String,
    pub data: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateDashboard(dashboard_name: String) "CreateDashboard" -> CreateDashboardOutput {
    0 "DashboardName" dashboard_name, 1 "Data" data: String, 2 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDashboardOutput {
    pub dashboard_id: Option<String>,
}
model! { CreateDashboardOutput {
    0 "DashboardId" dashboard_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDashboardSubscribe {
    pub name: String,
    pub dashboard_id: String,
    pub cron: String,
    pub subscribe_data: DashboardSubscribeData,
}
operation! { CreateDashboardSubscribe(name: String, dashboard_id: String, cron: String, subscribe_data: DashboardSubscribeData)
    "CreateDashboardSubscribe" -> Empty {
    0 "Name" name, 1 "DashboardId" dashboard_id, 2 "Cron" cron, 3 "SubscribeData" subscribe_data
} }

pub type CreateDashboardSubscribeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DashboardSubscribeData {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DashboardNoticeMode {
    pub receiver_type: Option<String>,
    pub values: Option<Vec<String>>,
    pub receiver_channels: Option<Vec<String>>,
    pub url: Option<String>,
}
input! { DashboardNoticeMode(receiver_type: String) {
    0 "ReceiverType" receiver_type: String, 1 "Values" values: Vec<String>,
    2 "ReceiverChannels" receiver_channels: Vec<String>, 3 "Url" url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DashboardTemplateVariable {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { DashboardTemplateVariable(key: String, values: Vec<String>) {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataTransform {
    pub func_type: i64,
    pub src_topic_id: String,
    pub name: String,
    pub etl_content: String,
    pub task_type: i64,
    pub dst_resources: Option<Vec<DataTransformResouceInfo>>,
    pub enable_flag: Option<i64>,
    pub preview_log_statistics: Option<Vec<PreviewLogStatistic>>,
    pub backup_give_up_data: Option<bool>,
    pub has_services_log: Option<u64>,
    pub data_transform_type: Option<u64>,
    pub keep_failure_log: Option<u64>,
    pub failure_log_key: Option<String>,
    pub process_from_timestamp: Option<u64>,
    pub process_to_timestamp: Option<u64>,
    pub task_id: Option<String>,
    pub data_transform_sql_data_sources: Option<Vec<DataTransformSqlDataSource>>,
    pub env_infos: Option<Vec<EnvInfo>>,
}

/// What [`CreateDataTransform::new`] takes.
pub struct CreateDataTransformRequired {
    pub func_type: i64,
    pub src_topic_id: String,
    pub name: String,
    pub etl_content: String,
    pub task_type: i64,
}
operation! { CreateDataTransform{CreateDataTransformRequired: func_type, src_topic_id, name, etl_content, task_type}
    "CreateDataTransform" -> CreateDataTransformOutput {
    0 "FuncType" func_type, 1 "SrcTopicId" src_topic_id, 2 "Name" name, 3 "EtlContent" etl_content,
    4 "TaskType" task_type, 5 "DstResources" dst_resources: Vec<DataTransformResouceInfo>,
    6 "EnableFlag" enable_flag: i64, 7 "PreviewLogStatistics" preview_log_statistics: Vec<PreviewLogStatistic>,
    8 "BackupGiveUpData" backup_give_up_data: bool, 9 "HasServicesLog" has_services_log: u64,
    10 "DataTransformType" data_transform_type: u64, 11 "KeepFailureLog" keep_failure_log: u64,
    12 "FailureLogKey" failure_log_key: String, 13 "ProcessFromTimestamp" process_from_timestamp: u64,
    14 "ProcessToTimestamp" process_to_timestamp: u64, 15 "TaskId" task_id: String,
    16 "DataTransformSqlDataSources" data_transform_sql_data_sources: Vec<DataTransformSqlDataSource>,
    17 "EnvInfos" env_infos: Vec<EnvInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewLogStatistic {
    pub log_content: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataTransformSqlDataSource {
    pub data_source: Option<u64>,
    pub region: Option<String>,
    pub instance_id: Option<String>,
    pub user: Option<String>,
    pub alias_name: Option<String>,
    pub password: Option<Secret>,
}

/// What [`DataTransformSqlDataSource::new`] takes.
pub struct DataTransformSqlDataSourceRequired {
    pub data_source: u64,
    pub region: String,
    pub instance_id: String,
    pub user: String,
    pub alias_name: String,
}
input! { DataTransformSqlDataSource{DataTransformSqlDataSourceRequired: data_source, region, instance_id, user, alias_name} {
    0 "DataSource" data_source: u64, 1 "Region" region: String, 2 "InstanceId" instance_id: String,
    3 "User" user: String, 4 "AliasName" alias_name: String, 5 "Password" password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { EnvInfo(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDataTransformOutput {
    pub task_id: Option<String>,
}
model! { CreateDataTransformOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDeliverCloudFunction {
    pub topic_id: String,
    pub function_name: String,
    pub namespace: String,
    pub qualifier: String,
    pub timeout: Option<u64>,
    pub max_msg_num: Option<u64>,
}
operation! { CreateDeliverCloudFunction(topic_id: String, function_name: String, namespace: String, qualifier: String)
    "CreateDeliverCloudFunction" -> Empty {
    0 "TopicId" topic_id, 1 "FunctionName" function_name, 2 "Namespace" namespace, 3 "Qualifier" qualifier,
    4 "Timeout" timeout: u64, 5 "MaxMsgNum" max_msg_num: u64
} }

pub type CreateDeliverCloudFunctionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDlcDeliver {
    pub topic_id: String,
    pub name: String,
    pub deliver_type: u64,
    pub start_time: u64,
    pub dlc_info: DlcInfo,
    pub max_size: Option<u64>,
    pub interval: Option<u64>,
    pub end_time: Option<u64>,
    pub has_services_log: Option<u64>,
    pub auto_create_field: Option<bool>,
    pub dlc_fail_handle: Option<DlcFailHandle>,
    pub dsl_filter: Option<String>,
}

/// What [`CreateDlcDeliver::new`] takes.
pub struct CreateDlcDeliverRequired {
    pub topic_id: String,
    pub name: String,
    pub deliver_type: u64,
    pub start_time: u64,
    pub dlc_info: DlcInfo,
}
operation! { CreateDlcDeliver{CreateDlcDeliverRequired: topic_id, name, deliver_type, start_time, dlc_info}
    "CreateDlcDeliver" -> CreateDlcDeliverOutput {
    0 "TopicId" topic_id, 1 "Name" name, 2 "DeliverType" deliver_type, 3 "StartTime" start_time, 4 "DlcInfo" dlc_info,
    5 "MaxSize" max_size: u64, 6 "Interval" interval: u64, 7 "EndTime" end_time: u64,
    8 "HasServicesLog" has_services_log: u64, 9 "AutoCreateField" auto_create_field: bool,
    10 "DlcFailHandle" dlc_fail_handle: DlcFailHandle, 11 "DSLFilter" dsl_filter: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DlcInfo {
    pub table_info: Option<DlcTableInfo>,
    pub field_infos: Option<Vec<DlcFiledInfo>>,
    pub partition_infos: Option<Vec<DlcPartitionInfo>>,
    pub partition_extra: Option<DlcPartitionExtra>,
}
input! { DlcInfo(table_info: DlcTableInfo, field_infos: Vec<DlcFiledInfo>, partition_infos: Vec<DlcPartitionInfo>) {
    0 "TableInfo" table_info: DlcTableInfo, 1 "FieldInfos" field_infos: Vec<DlcFiledInfo>,
    2 "PartitionInfos" partition_infos: Vec<DlcPartitionInfo>, 3 "PartitionExtra" partition_extra: DlcPartitionExtra
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DlcTableInfo {
    pub data_directory: Option<String>,
    pub database_name: Option<String>,
    pub table_name: Option<String>,
}
input! { DlcTableInfo(data_directory: String, database_name: String, table_name: String) {
    0 "DataDirectory" data_directory: String, 1 "DatabaseName" database_name: String, 2 "TableName" table_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DlcFiledInfo {
    pub cls_field: Option<String>,
    pub dlc_field: Option<String>,
    pub dlc_field_type: Option<String>,
    pub fill_field: Option<String>,
    pub disable: Option<bool>,
}
input! { DlcFiledInfo(cls_field: String, dlc_field: String, dlc_field_type: String) {
    0 "ClsField" cls_field: String, 1 "DlcField" dlc_field: String, 2 "DlcFieldType" dlc_field_type: String,
    3 "FillField" fill_field: String, 4 "Disable" disable: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DlcPartitionInfo {
    pub cls_field: Option<String>,
    pub dlc_field: Option<String>,
    pub dlc_field_type: Option<String>,
}
input! { DlcPartitionInfo(cls_field: String, dlc_field: String, dlc_field_type: String) {
    0 "ClsField" cls_field: String, 1 "DlcField" dlc_field: String, 2 "DlcFieldType" dlc_field_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DlcPartitionExtra {
    pub time_format: Option<String>,
    pub time_zone: Option<String>,
}
input! { DlcPartitionExtra() {
    0 "TimeFormat" time_format: String, 1 "TimeZone" time_zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DlcFailHandle {
    pub store_to_dlc: Option<bool>,
    pub dlc_fail_table_info: Option<DlcFailTableInfo>,
}
input! { DlcFailHandle() {
    0 "StoreToDlc" store_to_dlc: bool, 1 "DlcFailTableInfo" dlc_fail_table_info: DlcFailTableInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DlcFailTableInfo {
    pub table_name: Option<String>,
    pub field_name: Option<String>,
}
input! { DlcFailTableInfo(table_name: String, field_name: String) {
    0 "TableName" table_name: String, 1 "FieldName" field_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDlcDeliverOutput {
    pub task_id: Option<String>,
}
model! { CreateDlcDeliverOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEsRecharge {
    pub topic_id: String,
    pub name: String,
    pub index: String,
    pub query: String,
    pub es_info: EsInfo,
    pub import_info: EsImportInfo,
    pub time_info: EsTimeInfo,
    pub has_services_log: Option<u64>,
}

/// What [`CreateEsRecharge::new`] takes.
pub struct CreateEsRechargeRequired {
    pub topic_id: String,
    pub name: String,
    pub index: String,
    pub query: String,
    pub es_info: EsInfo,
    pub import_info: EsImportInfo,
    pub time_info: EsTimeInfo,
}
operation! { CreateEsRecharge{CreateEsRechargeRequired: topic_id, name, index, query, es_info, import_info, time_info}
    "CreateEsRecharge" -> CreateEsRechargeOutput {
    0 "TopicId" topic_id, 1 "Name" name, 2 "Index" index, 3 "Query" query, 4 "EsInfo" es_info,
    5 "ImportInfo" import_info, 6 "TimeInfo" time_info, 7 "HasServicesLog" has_services_log: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EsInfo {
    pub es_type: Option<u64>,
    pub access_mode: Option<u64>,
    pub instance_id: Option<String>,
    pub user: Option<String>,
    pub address: Option<String>,
    pub port: Option<u64>,
    pub vpc_id: Option<String>,
    pub virtual_gateway_type: Option<u64>,
    pub password: Option<Secret>,
}
input! { EsInfo(es_type: u64) {
    0 "EsType" es_type: u64, 1 "AccessMode" access_mode: u64, 2 "InstanceId" instance_id: String, 3 "User" user: String,
    4 "Address" address: String, 5 "Port" port: u64, 6 "VpcId" vpc_id: String,
    7 "VirtualGatewayType" virtual_gateway_type: u64, 8 "Password" password: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EsImportInfo {
    pub r#type: Option<u64>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub max_delay: Option<u64>,
    pub check_interval: Option<u64>,
}
input! { EsImportInfo(r#type: u64) {
    0 "Type" r#type: u64, 1 "StartTime" start_time: u64, 2 "EndTime" end_time: u64, 3 "MaxDelay" max_delay: u64,
    4 "CheckInterval" check_interval: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EsTimeInfo {
    pub r#type: Option<u64>,
    pub time_key: Option<String>,
    pub time_format: Option<String>,
    pub time_zone: Option<String>,
}
input! { EsTimeInfo(r#type: u64) {
    0 "Type" r#type: u64, 1 "TimeKey" time_key: String, 2 "TimeFormat" time_format: String,
    3 "TimeZone" time_zone: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEsRechargeOutput {
    pub task_id: Option<String>,
}
model! { CreateEsRechargeOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExport {
    pub topic_id: String,
    pub count: u64,
    pub query: String,
    pub from: i64,
    pub to: i64,
    pub order: Option<String>,
    pub format: Option<String>,
    pub syntax_rule: Option<u64>,
    pub derived_fields: Option<Vec<String>>,
}

/// What [`CreateExport::new`] takes.
pub struct CreateExportRequired {
    pub topic_id: String,
    pub count: u64,
    pub query: String,
    pub from: i64,
    pub to: i64,
}
operation! { CreateExport{CreateExportRequired: topic_id, count, query, from, to} "CreateExport" -> CreateExportOutput {
    0 "TopicId" topic_id, 1 "Count" count, 2 "Query" query, 3 "From" from, 4 "To" to, 5 "Order" order: String,
    6 "Format" format: String, 7 "SyntaxRule" syntax_rule: u64, 8 "DerivedFields" derived_fields: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExportOutput {
    pub export_id: Option<String>,
}
model! { CreateExportOutput {
    0 "ExportId" export_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostMetricConfig {
    pub topic_id: String,
    pub name: String,
    pub machine_group_ids: Vec<String>,
    pub interval: u64,
    pub host_metric_items: Vec<HostMetricItem>,
}

/// What [`CreateHostMetricConfig::new`] takes.
pub struct CreateHostMetricConfigRequired {
    pub topic_id: String,
    pub name: String,
    pub machine_group_ids: Vec<String>,
    pub interval: u64,
    pub host_metric_items: Vec<HostMetricItem>,
}
operation! { CreateHostMetricConfig{CreateHostMetricConfigRequired: topic_id, name, machine_group_ids, interval, host_metric_items}
    "CreateHostMetricConfig" -> CreateHostMetricConfigOutput {
    0 "TopicId" topic_id, 1 "Name" name, 2 "MachineGroupIds" machine_group_ids, 3 "Interval" interval,
    4 "HostMetricItems" host_metric_items
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostMetricItem {
    pub r#type: Option<String>,
}
input! { HostMetricItem(r#type: String) {
    0 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateHostMetricConfigOutput {
    pub config_id: Option<String>,
}
model! { CreateHostMetricConfigOutput {
    0 "ConfigId" config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIndex {
    pub topic_id: String,
    pub rule: RuleInfo,
    pub status: Option<bool>,
    pub include_internal_fields: Option<bool>,
    pub metadata_flag: Option<u64>,
    pub coverage_field: Option<String>,
}
operation! { CreateIndex(topic_id: String, rule: RuleInfo) "CreateIndex" -> Empty {
    0 "TopicId" topic_id, 1 "Rule" rule, 2 "Status" status: bool,
    3 "IncludeInternalFields" include_internal_fields: bool, 4 "MetadataFlag" metadata_flag: u64,
    5 "CoverageField" coverage_field: String
} }

pub type CreateIndexOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullTextInfo {
    pub case_sensitive: Option<bool>,
    pub tokenizer: Option<String>,
    pub contain_zh: Option<bool>,
}
input! { FullTextInfo(case_sensitive: bool, tokenizer: String) {
    0 "CaseSensitive" case_sensitive: bool, 1 "Tokenizer" tokenizer: String, 2 "ContainZH" contain_zh: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleKeyValueInfo {
    pub case_sensitive: Option<bool>,
    pub key_values: Option<Vec<KeyValueInfo>>,
}
input! { RuleKeyValueInfo(case_sensitive: bool) {
    0 "CaseSensitive" case_sensitive: bool, 1 "KeyValues" key_values: Vec<KeyValueInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KeyValueInfo {
    pub key: Option<String>,
    pub value: Option<ValueInfo>,
}
input! { KeyValueInfo(key: String, value: ValueInfo) {
    0 "Key" key: String, 1 "Value" value: ValueInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueInfo {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleTagInfo {
    pub case_sensitive: Option<bool>,
    pub key_values: Option<Vec<KeyValueInfo>>,
}
input! { RuleTagInfo(case_sensitive: bool, key_values: Vec<KeyValueInfo>) {
    0 "CaseSensitive" case_sensitive: bool, 1 "KeyValues" key_values: Vec<KeyValueInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DynamicIndex {
    pub status: Option<bool>,
}
input! { DynamicIndex() {
    0 "Status" status: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKafkaRecharge {
    pub topic_id: String,
    pub name: String,
    pub kafka_type: u64,
    pub user_kafka_topics: String,
    pub offset: i64,
    pub log_recharge_rule: LogRechargeRuleInfo,
    pub kafka_instance: Option<String>,
    pub server_addr: Option<String>,
    pub is_encryption_addr: Option<bool>,
    pub protocol: Option<KafkaProtocolInfo>,
    pub consumer_group_name: Option<String>,
    pub user_kafka_meta: Option<UserKafkaMeta>,
}

/// What [`CreateKafkaRecharge::new`] takes.
pub struct CreateKafkaRechargeRequired {
    pub topic_id: String,
    pub name: String,
    pub kafka_type: u64,
    pub user_kafka_topics: String,
    pub offset: i64,
    pub log_recharge_rule: LogRechargeRuleInfo,
}
operation! { CreateKafkaRecharge{CreateKafkaRechargeRequired: topic_id, name, kafka_type, user_kafka_topics, offset, log_recharge_rule}
    "CreateKafkaRecharge" -> CreateKafkaRechargeOutput {
    0 "TopicId" topic_id, 1 "Name" name, 2 "KafkaType" kafka_type, 3 "UserKafkaTopics" user_kafka_topics,
    4 "Offset" offset, 5 "LogRechargeRule" log_recharge_rule, 6 "KafkaInstance" kafka_instance: String,
    7 "ServerAddr" server_addr: String, 8 "IsEncryptionAddr" is_encryption_addr: bool,
    9 "Protocol" protocol: KafkaProtocolInfo, 10 "ConsumerGroupName" consumer_group_name: String,
    11 "UserKafkaMeta" user_kafka_meta: UserKafkaMeta
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogRechargeRuleInfo {
    pub recharge_type: Option<String>,
    pub encoding_format: Option<u64>,
    pub default_time_switch: Option<bool>,
    pub log_regex: Option<String>,
    pub un_match_log_switch: Option<bool>,
    pub un_match_log_key: Option<String>,
    pub un_match_log_time_src: Option<u64>,
    pub default_time_src: Option<u64>,
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
input! { LogRechargeRuleInfo(recharge_type: String, encoding_format: u64, default_time_switch: bool) {
    0 "RechargeType" recharge_type: String, 1 "EncodingFormat" encoding_format: u64,
    2 "DefaultTimeSwitch" default_time_switch: bool, 3 "LogRegex" log_regex: String,
    4 "UnMatchLogSwitch" un_match_log_switch: bool, 5 "UnMatchLogKey" un_match_log_key: String,
    6 "UnMatchLogTimeSrc" un_match_log_time_src: u64, 7 "DefaultTimeSrc" default_time_src: u64,
    8 "TimeKey" time_key: String, 9 "TimeRegex" time_regex: String, 10 "TimeFormat" time_format: String,
    11 "TimeZone" time_zone: String, 12 "Metadata" metadata: Vec<String>, 13 "Keys" keys: Vec<String>,
    14 "ParseArray" parse_array: bool, 15 "Delimiter" delimiter: String, 16 "JsonExpand" json_expand: JsonExpandInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JsonExpandInfo {
    pub switch: Option<bool>,
    pub fields: Option<Vec<String>>,
    pub drop_original: Option<bool>,
    pub conflict_policy: Option<String>,
}
input! { JsonExpandInfo(switch: bool, fields: Vec<String>) {
    0 "Switch" switch: bool, 1 "Fields" fields: Vec<String>, 2 "DropOriginal" drop_original: bool,
    3 "ConflictPolicy" conflict_policy: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateKafkaRechargeOutput {
    pub id: Option<String>,
}
model! { CreateKafkaRechargeOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogset {
    pub logset_name: String,
    pub tags: Option<Vec<Tag>>,
    pub logset_id: Option<String>,
}
operation! { CreateLogset(logset_name: String) "CreateLogset" -> CreateLogsetOutput {
    0 "LogsetName" logset_name, 1 "Tags" tags: Vec<Tag>, 2 "LogsetId" logset_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLogsetOutput {
    pub logset_id: Option<String>,
}
model! { CreateLogsetOutput {
    0 "LogsetId" logset_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMachineGroup {
    pub group_name: String,
    pub machine_group_type: MachineGroupTypeInfo,
    pub tags: Option<Vec<Tag>>,
    pub auto_update: Option<bool>,
    pub update_start_time: Option<String>,
    pub update_end_time: Option<String>,
    pub service_logging: Option<bool>,
    pub delay_cleanup_time: Option<i64>,
    pub meta_tags: Option<Vec<MetaTagInfo>>,
    pub os_type: Option<u64>,
}
operation! { CreateMachineGroup(group_name: String, machine_group_type: MachineGroupTypeInfo)
    "CreateMachineGroup" -> CreateMachineGroupOutput {
    0 "GroupName" group_name, 1 "MachineGroupType" machine_group_type, 2 "Tags" tags: Vec<Tag>,
    3 "AutoUpdate" auto_update: bool, 4 "UpdateStartTime" update_start_time: String,
    5 "UpdateEndTime" update_end_time: String, 6 "ServiceLogging" service_logging: bool,
    7 "DelayCleanupTime" delay_cleanup_time: i64, 8 "MetaTags" meta_tags: Vec<MetaTagInfo>, 9 "OSType" os_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMachineGroupOutput {
    pub group_id: Option<String>,
}
model! { CreateMachineGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetricConfig {
    pub topic_id: String,
    pub source: u64,
    pub group_ids: Vec<String>,
    pub r#type: u64,
    pub flag: u64,
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

/// What [`CreateMetricConfig::new`] takes.
pub struct CreateMetricConfigRequired {
    pub topic_id: String,
    pub source: u64,
    pub group_ids: Vec<String>,
    pub r#type: u64,
    pub flag: u64,
}
operation! { CreateMetricConfig{CreateMetricConfigRequired: topic_id, source, group_ids, r#type, flag}
    "CreateMetricConfig" -> CreateMetricConfigOutput {
    0 "TopicId" topic_id, 1 "Source" source, 2 "GroupIds" group_ids, 3 "Type" r#type, 4 "Flag" flag,
    5 "Name" name: String, 6 "Spec" spec: MetricSpec, 7 "MetricRelabels" metric_relabels: Vec<Relabeling>,
    8 "MetricLabel" metric_label: MetricConfigLabel, 9 "Scheme" scheme: String,
    10 "ScrapeInterval" scrape_interval: String, 11 "ScrapeTimeout" scrape_timeout: String,
    12 "HonorLabels" honor_labels: bool, 13 "YamlSpec" yaml_spec: MetricYamlSpec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricSpec {
    pub custom_specs: Option<Vec<CustomMetricSpec>>,
}
input! { MetricSpec() {
    0 "CustomSpecs" custom_specs: Vec<CustomMetricSpec>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomMetricSpec {
    pub port: Option<String>,
    pub path: Option<String>,
    pub namespaces: Option<Vec<String>>,
    pub pod_label: Option<Vec<Label>>,
}
input! { CustomMetricSpec(port: String, path: String) {
    0 "Port" port: String, 1 "Path" path: String, 2 "Namespaces" namespaces: Vec<String>,
    3 "PodLabel" pod_label: Vec<Label>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Label {
    pub key: Option<String>,
    pub operate: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Label(key: String, operate: String) {
    0 "Key" key: String, 1 "Operate" operate: String, 2 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Relabeling {
    pub action: Option<String>,
    pub source_labels: Option<Vec<String>>,
    pub separator: Option<String>,
    pub target_label: Option<String>,
    pub replacement: Option<String>,
    pub regex: Option<String>,
    pub modulus: Option<u64>,
}
input! { Relabeling(action: String) {
    0 "Action" action: String, 1 "SourceLabels" source_labels: Vec<String>, 2 "Separator" separator: String,
    3 "TargetLabel" target_label: String, 4 "Replacement" replacement: String, 5 "Regex" regex: String,
    6 "Modulus" modulus: u64
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppointLabel {
    pub r#type: Option<u64>,
    pub keys: Option<Vec<String>>,
}
input! { AppointLabel(r#type: u64) {
    0 "Type" r#type: u64, 1 "Keys" keys: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomLabel {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CustomLabel(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricYamlSpec {
    pub r#type: Option<String>,
    pub spec: Option<String>,
}
input! { MetricYamlSpec(r#type: String, spec: String) {
    0 "Type" r#type: String, 1 "Spec" spec: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetricConfigOutput {
    pub config_ids: Option<Vec<String>>,
}
model! { CreateMetricConfigOutput {
    0 "ConfigIds" config_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetricSubscribe {
    pub name: String,
    pub topic_id: String,
    pub namespace: String,
    pub metrics: Vec<MetricConfig>,
    pub instance_info: InstanceConfig,
}

/// What [`CreateMetricSubscribe::new`] takes.
pub struct CreateMetricSubscribeRequired {
    pub name: String,
    pub topic_id: String,
    pub namespace: String,
    pub metrics: Vec<MetricConfig>,
    pub instance_info: InstanceConfig,
}
operation! { CreateMetricSubscribe{CreateMetricSubscribeRequired: name, topic_id, namespace, metrics, instance_info}
    "CreateMetricSubscribe" -> CreateMetricSubscribeOutput {
    0 "Name" name, 1 "TopicId" topic_id, 2 "Namespace" namespace, 3 "Metrics" metrics, 4 "InstanceInfo" instance_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricConfig {
    pub metric_name: Option<String>,
    pub periods: Option<Vec<u64>>,
    pub metric_labels: Option<Vec<MetricLabel>>,
}
input! { MetricConfig(metric_name: String, periods: Vec<u64>) {
    0 "MetricName" metric_name: String, 1 "Periods" periods: Vec<u64>, 2 "MetricLabels" metric_labels: Vec<MetricLabel>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricLabel {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { MetricLabel(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceConfig {
    pub instance_dimension: Option<Vec<String>>,
    pub instances: Option<Vec<Instance>>,
}
input! { InstanceConfig(instance_dimension: Vec<String>, instances: Vec<Instance>) {
    0 "InstanceDimension" instance_dimension: Vec<String>, 1 "Instances" instances: Vec<Instance>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    pub values: Option<Vec<String>>,
}
input! { Instance(values: Vec<String>) {
    0 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMetricSubscribeOutput {
    pub task_id: Option<String>,
}
model! { CreateMetricSubscribeOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkApplication {
    pub name: String,
    pub logset_id: String,
    pub topic_name: String,
}
operation! { CreateNetworkApplication(name: String, logset_id: String, topic_name: String)
    "CreateNetworkApplication" -> CreateNetworkApplicationOutput {
    0 "Name" name, 1 "LogsetId" logset_id, 2 "TopicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNetworkApplicationOutput {
    pub network_app_id: Option<String>,
}
model! { CreateNetworkApplicationOutput {
    0 "NetworkAppId" network_app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNoticeContent {
    pub name: String,
    pub r#type: Option<u64>,
    pub notice_contents: Option<Vec<NoticeContent>>,
}
operation! { CreateNoticeContent(name: String) "CreateNoticeContent" -> CreateNoticeContentOutput {
    0 "Name" name, 1 "Type" r#type: u64, 2 "NoticeContents" notice_contents: Vec<NoticeContent>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeContent {
    pub r#type: Option<String>,
    pub trigger_content: Option<NoticeContentInfo>,
    pub recovery_content: Option<NoticeContentInfo>,
}
input! { NoticeContent(r#type: String) {
    0 "Type" r#type: String, 1 "TriggerContent" trigger_content: NoticeContentInfo,
    2 "RecoveryContent" recovery_content: NoticeContentInfo
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNoticeContentOutput {
    pub notice_content_id: Option<String>,
}
model! { CreateNoticeContentOutput {
    0 "NoticeContentId" notice_content_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRebuildIndexTask {
    pub topic_id: String,
    pub start_time: u64,
    pub end_time: u64,
}
operation! { CreateRebuildIndexTask(topic_id: String, start_time: u64, end_time: u64)
    "CreateRebuildIndexTask" -> CreateRebuildIndexTaskOutput {
    0 "TopicId" topic_id, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRebuildIndexTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateRebuildIndexTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordingRuleTask {
    pub topic_id: String,
    pub dst_topic_id: String,
    pub name: String,
    pub enable_flag: u64,
    pub process_start_time: u64,
    pub process_period: i64,
    pub process_delay: i64,
    pub recording_rule_content: String,
    pub metric_name: String,
    pub custom_metric_labels: Option<Vec<MetricLabel>>,
    pub has_services_log: Option<u64>,
}

/// What [`CreateRecordingRuleTask::new`] takes.
pub struct CreateRecordingRuleTaskRequired {
    pub topic_id: String,
    pub dst_topic_id: String,
    pub name: String,
    pub enable_flag: u64,
    pub process_start_time: u64,
    pub process_period: i64,
    pub process_delay: i64,
    pub recording_rule_content: String,
    pub metric_name: String,
}
operation! { CreateRecordingRuleTask{CreateRecordingRuleTaskRequired: topic_id, dst_topic_id, name, enable_flag, process_start_time, process_period, process_delay, recording_rule_content, metric_name}
    "CreateRecordingRuleTask" -> CreateRecordingRuleTaskOutput {
    0 "TopicId" topic_id, 1 "DstTopicId" dst_topic_id, 2 "Name" name, 3 "EnableFlag" enable_flag,
    4 "ProcessStartTime" process_start_time, 5 "ProcessPeriod" process_period, 6 "ProcessDelay" process_delay,
    7 "RecordingRuleContent" recording_rule_content, 8 "MetricName" metric_name,
    9 "CustomMetricLabels" custom_metric_labels: Vec<MetricLabel>, 10 "HasServicesLog" has_services_log: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordingRuleTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateRecordingRuleTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordingRuleYamlTask {
    pub topic_id: String,
    pub dst_topic_id: String,
    pub enable_flag: u64,
    pub process_start_time: u64,
    pub process_period: i64,
    pub process_delay: i64,
    pub yaml_config_name: String,
    pub yaml_content: String,
    pub has_services_log: Option<u64>,
}

/// What [`CreateRecordingRuleYamlTask::new`] takes.
pub struct CreateRecordingRuleYamlTaskRequired {
    pub topic_id: String,
    pub dst_topic_id: String,
    pub enable_flag: u64,
    pub process_start_time: u64,
    pub process_period: i64,
    pub process_delay: i64,
    pub yaml_config_name: String,
    pub yaml_content: String,
}
operation! { CreateRecordingRuleYamlTask{CreateRecordingRuleYamlTaskRequired: topic_id, dst_topic_id, enable_flag, process_start_time, process_period, process_delay, yaml_config_name, yaml_content}
    "CreateRecordingRuleYamlTask" -> CreateRecordingRuleYamlTaskOutput {
    0 "TopicId" topic_id, 1 "DstTopicId" dst_topic_id, 2 "EnableFlag" enable_flag,
    3 "ProcessStartTime" process_start_time, 4 "ProcessPeriod" process_period, 5 "ProcessDelay" process_delay,
    6 "YamlConfigName" yaml_config_name, 7 "YamlContent" yaml_content, 8 "HasServicesLog" has_services_log: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRecordingRuleYamlTaskOutput {
    pub yaml_id: Option<String>,
}
model! { CreateRecordingRuleYamlTaskOutput {
    0 "YamlId" yaml_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRemoteWriteTask {
    pub topic_id: String,
    pub name: String,
    pub target: String,
    pub remote_write_url: String,
    pub auth_type: u64,
    pub net_type: u64,
    pub vpc_id: Option<String>,
    pub auth_info: Option<RemoteWriteAuthInfo>,
    pub virtual_gateway_type: Option<i64>,
}

/// What [`CreateRemoteWriteTask::new`] takes.
pub struct CreateRemoteWriteTaskRequired {
    pub topic_id: String,
    pub name: String,
    pub target: String,
    pub remote_write_url: String,
    pub auth_type: u64,
    pub net_type: u64,
}
operation! { CreateRemoteWriteTask{CreateRemoteWriteTaskRequired: topic_id, name, target, remote_write_url, auth_type, net_type}
    "CreateRemoteWriteTask" -> CreateRemoteWriteTaskOutput {
    0 "TopicId" topic_id, 1 "Name" name, 2 "Target" target, 3 "RemoteWriteURL" remote_write_url, 4 "AuthType" auth_type,
    5 "NetType" net_type, 6 "VpcId" vpc_id: String, 7 "AuthInfo" auth_info: RemoteWriteAuthInfo,
    8 "VirtualGatewayType" virtual_gateway_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteWriteAuthInfo {
    pub username: Option<String>,
    pub password: Option<Secret>,
    pub token: Option<Secret>,
}
input! { RemoteWriteAuthInfo() {
    0 "Username" username: String, 1 "Password" password: Secret, 2 "Token" token: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRemoteWriteTaskOutput {
    pub task_id: Option<String>,
}
model! { CreateRemoteWriteTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateS3Recharge {
    pub topic_id: String,
    pub name: String,
    pub bucket: String,
    pub s3_region: String,
    pub access_key_id: String,
    pub secret_access_key: Secret,
    pub log_type: String,
    pub endpoint: Option<String>,
    pub prefix: Option<String>,
    pub compress: Option<String>,
    pub extract_rule_info: Option<ExtractRuleInfo>,
    pub task_type: Option<u64>,
}

/// What [`CreateS3Recharge::new`] takes.
pub struct CreateS3RechargeRequired {
    pub topic_id: String,
    pub name: String,
    pub bucket: String,
    pub s3_region: String,
    pub access_key_id: String,
    pub secret_access_key: Secret,
    pub log_type: String,
}
operation! { CreateS3Recharge{CreateS3RechargeRequired: topic_id, name, bucket, s3_region, access_key_id, secret_access_key, log_type}
    "CreateS3Recharge" -> CreateS3RechargeOutput {
    0 "TopicId" topic_id, 1 "Name" name, 2 "Bucket" bucket, 3 "S3Region" s3_region, 4 "AccessKeyId" access_key_id,
    5 "SecretAccessKey" secret_access_key, 6 "LogType" log_type, 7 "Endpoint" endpoint: String,
    8 "Prefix" prefix: String, 9 "Compress" compress: String, 10 "ExtractRuleInfo" extract_rule_info: ExtractRuleInfo,
    11 "TaskType" task_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateS3RechargeOutput {
    pub task_id: Option<String>,
}
model! { CreateS3RechargeOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledSql {
    pub src_topic_id: String,
    pub name: String,
    pub enable_flag: i64,
    pub dst_resource: ScheduledSqlResouceInfo,
    pub scheduled_sql_content: String,
    pub process_start_time: u64,
    pub process_type: i64,
    pub process_period: i64,
    pub process_time_window: String,
    pub process_delay: i64,
    pub src_topic_region: String,
    pub process_period_unit: Option<i64>,
    pub process_end_time: Option<u64>,
    pub syntax_rule: Option<u64>,
    pub has_services_log: Option<u64>,
    pub full_query: Option<u64>,
}

/// What [`CreateScheduledSql::new`] takes.
pub struct CreateScheduledSqlRequired {
    pub src_topic_id: String,
    pub name: String,
    pub enable_flag: i64,
    pub dst_resource: ScheduledSqlResouceInfo,
    pub scheduled_sql_content: String,
    pub process_start_time: u64,
    pub process_type: i64,
    pub process_period: i64,
    pub process_time_window: String,
    pub process_delay: i64,
    pub src_topic_region: String,
}
operation! { CreateScheduledSql{CreateScheduledSqlRequired: src_topic_id, name, enable_flag, dst_resource, scheduled_sql_content, process_start_time, process_type, process_period, process_time_window, process_delay, src_topic_region}
    "CreateScheduledSql" -> CreateScheduledSqlOutput {
    0 "SrcTopicId" src_topic_id, 1 "Name" name, 2 "EnableFlag" enable_flag, 3 "DstResource" dst_resource,
    4 "ScheduledSqlContent" scheduled_sql_content, 5 "ProcessStartTime" process_start_time,
    6 "ProcessType" process_type, 7 "ProcessPeriod" process_period, 8 "ProcessTimeWindow" process_time_window,
    9 "ProcessDelay" process_delay, 10 "SrcTopicRegion" src_topic_region,
    11 "ProcessPeriodUnit" process_period_unit: i64, 12 "ProcessEndTime" process_end_time: u64,
    13 "SyntaxRule" syntax_rule: u64, 14 "HasServicesLog" has_services_log: u64, 15 "FullQuery" full_query: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScheduledSqlResouceInfo {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledSqlOutput {
    pub task_id: Option<String>,
}
model! { CreateScheduledSqlOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchView {
    pub logset_id: String,
    pub logset_region: String,
    pub view_name: String,
    pub view_type: String,
    pub topics: Vec<ViewSearchTopic>,
    pub view_id_prefix: Option<String>,
    pub description: Option<String>,
}

/// What [`CreateSearchView::new`] takes.
pub struct CreateSearchViewRequired {
    pub logset_id: String,
    pub logset_region: String,
    pub view_name: String,
    pub view_type: String,
    pub topics: Vec<ViewSearchTopic>,
}
operation! { CreateSearchView{CreateSearchViewRequired: logset_id, logset_region, view_name, view_type, topics}
    "CreateSearchView" -> CreateSearchViewOutput {
    0 "LogsetId" logset_id, 1 "LogsetRegion" logset_region, 2 "ViewName" view_name, 3 "ViewType" view_type,
    4 "Topics" topics, 5 "ViewIdPrefix" view_id_prefix: String, 6 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewSearchTopic {
    pub region: Option<String>,
    pub logset_id: Option<String>,
    pub topic_id: Option<String>,
}
input! { ViewSearchTopic(region: String, logset_id: String, topic_id: String) {
    0 "Region" region: String, 1 "LogsetId" logset_id: String, 2 "TopicId" topic_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSearchViewOutput {
    pub view_id: Option<String>,
}
model! { CreateSearchViewOutput {
    0 "ViewId" view_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShipper {
    pub topic_id: String,
    pub bucket: String,
    pub prefix: String,
    pub shipper_name: String,
    pub interval: Option<u64>,
    pub max_size: Option<u64>,
    pub filter_rules: Option<Vec<FilterRuleInfo>>,
    pub partition: Option<String>,
    pub compress: Option<CompressInfo>,
    pub content: Option<ContentInfo>,
    pub filename_mode: Option<u64>,
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
    4 "Interval" interval: u64, 5 "MaxSize" max_size: u64, 6 "FilterRules" filter_rules: Vec<FilterRuleInfo>,
    7 "Partition" partition: String, 8 "Compress" compress: CompressInfo, 9 "Content" content: ContentInfo,
    10 "FilenameMode" filename_mode: u64, 11 "StartTime" start_time: i64, 12 "EndTime" end_time: i64,
    13 "StorageType" storage_type: String, 14 "RoleArn" role_arn: String, 15 "ExternalId" external_id: String,
    16 "TimeZone" time_zone: String, 17 "DSLFilter" dsl_filter: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterRuleInfo {
    pub key: Option<String>,
    pub regex: Option<String>,
    pub value: Option<String>,
}
input! { FilterRuleInfo(key: String, regex: String, value: String) {
    0 "Key" key: String, 1 "Regex" regex: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompressInfo {
    pub format: Option<String>,
}
input! { CompressInfo(format: String) {
    0 "Format" format: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContentInfo {
    pub format: Option<String>,
    pub csv: Option<CsvInfo>,
    pub json: Option<JsonInfo>,
    pub parquet: Option<ParquetInfo>,
}
input! { ContentInfo(format: String) {
    0 "Format" format: String, 1 "Csv" csv: CsvInfo, 2 "Json" json: JsonInfo, 3 "Parquet" parquet: ParquetInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CsvInfo {
    pub print_key: Option<bool>,
    pub keys: Option<Vec<String>>,
    pub delimiter: Option<String>,
    pub escape_char: Option<String>,
    pub non_existing_field: Option<String>,
}

/// What [`CsvInfo::new`] takes.
pub struct CsvInfoRequired {
    pub print_key: bool,
    pub keys: Vec<String>,
    pub delimiter: String,
    pub escape_char: String,
    pub non_existing_field: String,
}
input! { CsvInfo{CsvInfoRequired: print_key, keys, delimiter, escape_char, non_existing_field} {
    0 "PrintKey" print_key: bool, 1 "Keys" keys: Vec<String>, 2 "Delimiter" delimiter: String,
    3 "EscapeChar" escape_char: String, 4 "NonExistingField" non_existing_field: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JsonInfo {
    pub enable_tag: Option<bool>,
    pub meta_fields: Option<Vec<String>>,
    pub json_type: Option<i64>,
}
input! { JsonInfo(enable_tag: bool, meta_fields: Vec<String>) {
    0 "EnableTag" enable_tag: bool, 1 "MetaFields" meta_fields: Vec<String>, 2 "JsonType" json_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParquetInfo {
    pub parquet_key_info: Option<Vec<ParquetKeyInfo>>,
}
input! { ParquetInfo(parquet_key_info: Vec<ParquetKeyInfo>) {
    0 "ParquetKeyInfo" parquet_key_info: Vec<ParquetKeyInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParquetKeyInfo {
    pub key_name: Option<String>,
    pub key_type: Option<String>,
    pub key_non_existing_field: Option<String>,
}
input! { ParquetKeyInfo(key_name: String, key_type: String, key_non_existing_field: String) {
    0 "KeyName" key_name: String, 1 "KeyType" key_type: String, 2 "KeyNonExistingField" key_non_existing_field: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShipperOutput {
    pub shipper_id: Option<String>,
}
model! { CreateShipperOutput {
    0 "ShipperId" shipper_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSplunkDeliver {
    pub topic_id: String,
    pub name: String,
    pub net_info: NetInfo,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetInfo {
    pub host: Option<String>,
    pub port: Option<u64>,
    pub token: Option<Secret>,
    pub net_type: Option<u64>,
    pub vpc_id: Option<String>,
    pub virtual_gateway_type: Option<u64>,
    pub is_ssl: Option<bool>,
}
input! { NetInfo(host: String, port: u64, token: Secret, net_type: u64) {
    0 "Host" host: String, 1 "Port" port: u64, 2 "Token" token: Secret, 3 "NetType" net_type: u64,
    4 "VpcId" vpc_id: String, 5 "VirtualGatewayType" virtual_gateway_type: u64, 6 "IsSSL" is_ssl: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetadataInfo {
    pub format: Option<String>,
    pub meta_fields: Option<Vec<String>>,
    pub enable_tag: Option<bool>,
    pub tag_json_tiled: Option<bool>,
}
input! { MetadataInfo(format: String) {
    0 "Format" format: String, 1 "MetaFields" meta_fields: Vec<String>, 2 "EnableTag" enable_tag: bool,
    3 "TagJsonTiled" tag_json_tiled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalRole {
    pub role_arn: Option<String>,
    pub external_id: Option<String>,
}
input! { ExternalRole(role_arn: String, external_id: String) {
    0 "RoleArn" role_arn: String, 1 "ExternalId" external_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSplunkDeliverOutput {
    pub task_id: Option<String>,
}
model! { CreateSplunkDeliverOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopic {
    pub logset_id: String,
    pub topic_name: String,
    pub partition_count: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub auto_split: Option<bool>,
    pub max_split_partitions: Option<i64>,
    pub storage_type: Option<String>,
    pub period: Option<i64>,
    pub describes: Option<String>,
    pub hot_period: Option<u64>,
    pub encryption: Option<u64>,
    pub custom_kms_info: Option<CustomKmsInfo>,
    pub biz_type: Option<u64>,
    pub topic_id: Option<String>,
    pub is_web_tracking: Option<bool>,
    pub extends: Option<TopicExtendInfo>,
    pub is_source_from: Option<bool>,
    pub billing_mode: Option<u64>,
}
operation! { CreateTopic(logset_id: String, topic_name: String) "CreateTopic" -> CreateTopicOutput {
    0 "LogsetId" logset_id, 1 "TopicName" topic_name, 2 "PartitionCount" partition_count: i64, 3 "Tags" tags: Vec<Tag>,
    4 "AutoSplit" auto_split: bool, 5 "MaxSplitPartitions" max_split_partitions: i64,
    6 "StorageType" storage_type: String, 7 "Period" period: i64, 8 "Describes" describes: String,
    9 "HotPeriod" hot_period: u64, 10 "Encryption" encryption: u64, 11 "CustomKmsInfo" custom_kms_info: CustomKmsInfo,
    12 "BizType" biz_type: u64, 13 "TopicId" topic_id: String, 14 "IsWebTracking" is_web_tracking: bool,
    15 "Extends" extends: TopicExtendInfo, 16 "IsSourceFrom" is_source_from: bool, 17 "BillingMode" billing_mode: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomKmsInfo {
    pub kms_region: Option<String>,
    pub kms_key_id: Option<String>,
}
input! { CustomKmsInfo(kms_region: String, kms_key_id: String) {
    0 "KmsRegion" kms_region: String, 1 "KmsKeyId" kms_key_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicExtendInfo {
    pub anonymous_access: Option<AnonymousInfo>,
}
input! { TopicExtendInfo() {
    0 "AnonymousAccess" anonymous_access: AnonymousInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnonymousInfo {
    pub operations: Option<Vec<String>>,
    pub conditions: Option<Vec<ConditionInfo>>,
}
input! { AnonymousInfo() {
    0 "Operations" operations: Vec<String>, 1 "Conditions" conditions: Vec<ConditionInfo>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConditionInfo {
    pub attributes: Option<String>,
    pub rule: Option<u64>,
    pub condition_value: Option<String>,
}
input! { ConditionInfo() {
    0 "Attributes" attributes: String, 1 "Rule" rule: u64, 2 "ConditionValue" condition_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicOutput {
    pub topic_id: Option<String>,
}
model! { CreateTopicOutput {
    0 "TopicId" topic_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebCallback {
    pub name: String,
    pub r#type: String,
    pub webhook: Secret,
    pub method: Option<String>,
    pub key: Option<String>,
}
operation! { CreateWebCallback(name: String, r#type: String, webhook: Secret)
    "CreateWebCallback" -> CreateWebCallbackOutput {
    0 "Name" name, 1 "Type" r#type, 2 "Webhook" webhook, 3 "Method" method: String, 4 "Key" key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebCallbackOutput {
    pub web_callback_id: Option<String>,
}
model! { CreateWebCallbackOutput {
    0 "WebCallbackId" web_callback_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAgentApplication {
    pub application_id: String,
    pub delete_topics: Option<bool>,
}
operation! { DeleteAgentApplication(application_id: String) "DeleteAgentApplication" -> Empty {
    0 "ApplicationId" application_id, 1 "DeleteTopics" delete_topics: bool
} }

pub type DeleteAgentApplicationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlarm {
    pub alarm_id: String,
}
operation! { DeleteAlarm(alarm_id: String) "DeleteAlarm" -> Empty {
    0 "AlarmId" alarm_id
} }

pub type DeleteAlarmOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlarmNotice {
    pub alarm_notice_id: String,
}
operation! { DeleteAlarmNotice(alarm_notice_id: String) "DeleteAlarmNotice" -> Empty {
    0 "AlarmNoticeId" alarm_notice_id
} }

pub type DeleteAlarmNoticeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAlarmShield {
    pub task_id: String,
    pub alarm_notice_id: String,
}
operation! { DeleteAlarmShield(task_id: String, alarm_notice_id: String) "DeleteAlarmShield" -> Empty {
    0 "TaskId" task_id, 1 "AlarmNoticeId" alarm_notice_id
} }

pub type DeleteAlarmShieldOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudProductLogCollection {
    pub instance_id: String,
    pub assumer_name: String,
    pub log_type: String,
    pub cloud_product_region: String,
    pub is_delete_topic: Option<bool>,
    pub is_delete_logset: Option<bool>,
}
operation! { DeleteCloudProductLogCollection(instance_id: String, assumer_name: String, log_type: String, cloud_product_region: String)
    "DeleteCloudProductLogCollection" -> DeleteCloudProductLogCollectionOutput {
    0 "InstanceId" instance_id, 1 "AssumerName" assumer_name, 2 "LogType" log_type,
    3 "CloudProductRegion" cloud_product_region, 4 "IsDeleteTopic" is_delete_topic: bool,
    5 "IsDeleteLogset" is_delete_logset: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCloudProductLogCollectionOutput {
    pub status: Option<i64>,
}
model! { DeleteCloudProductLogCollectionOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfig {
    pub config_id: String,
}
operation! { DeleteConfig(config_id: String) "DeleteConfig" -> Empty {
    0 "ConfigId" config_id
} }

pub type DeleteConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigExtra {
    pub config_extra_id: String,
}
operation! { DeleteConfigExtra(config_extra_id: String) "DeleteConfigExtra" -> Empty {
    0 "ConfigExtraId" config_extra_id
} }

pub type DeleteConfigExtraOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigFromMachineGroup {
    pub group_id: String,
    pub config_id: String,
}
operation! { DeleteConfigFromMachineGroup(group_id: String, config_id: String) "DeleteConfigFromMachineGroup" -> Empty {
    0 "GroupId" group_id, 1 "ConfigId" config_id
} }

pub type DeleteConfigFromMachineGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsole {
    pub console_id: String,
}
operation! { DeleteConsole(console_id: String) "DeleteConsole" -> Empty {
    0 "ConsoleId" console_id
} }

pub type DeleteConsoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsoleSharing {
    pub sharing_id: String,
}
operation! { DeleteConsoleSharing(sharing_id: String) "DeleteConsoleSharing" -> Empty {
    0 "SharingId" sharing_id
} }

pub type DeleteConsoleSharingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumer {
    pub topic_id: String,
}
operation! { DeleteConsumer(topic_id: String) "DeleteConsumer" -> Empty {
    0 "TopicId" topic_id
} }

pub type DeleteConsumerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroup {
    pub consumer_group: String,
    pub logset_id: String,
}
operation! { DeleteConsumerGroup(consumer_group: String, logset_id: String) "DeleteConsumerGroup" -> Empty {
    0 "ConsumerGroup" consumer_group, 1 "LogsetId" logset_id
} }

pub type DeleteConsumerGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCosRecharge {
    pub id: String,
    pub topic_id: String,
}
operation! { DeleteCosRecharge(id: String, topic_id: String) "DeleteCosRecharge" -> Empty {
    0 "Id" id, 1 "TopicId" topic_id
} }

pub type DeleteCosRechargeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDashboard {
    pub dashboard_id: String,
}
operation! { DeleteDashboard(dashboard_id: String) "DeleteDashboard" -> Empty {
    0 "DashboardId" dashboard_id
} }

pub type DeleteDashboardOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDashboardSubscribe {
    pub id: u64,
}
operation! { DeleteDashboardSubscribe(id: u64) "DeleteDashboardSubscribe" -> Empty {
    0 "Id" id
} }

pub type DeleteDashboardSubscribeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataTransform {
    pub task_id: String,
}
operation! { DeleteDataTransform(task_id: String) "DeleteDataTransform" -> Empty {
    0 "TaskId" task_id
} }

pub type DeleteDataTransformOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDlcDeliver {
    pub topic_id: String,
    pub task_id: String,
}
operation! { DeleteDlcDeliver(topic_id: String, task_id: String) "DeleteDlcDeliver" -> Empty {
    0 "TopicId" topic_id, 1 "TaskId" task_id
} }

pub type DeleteDlcDeliverOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEsRecharge {
    pub task_id: String,
    pub topic_id: String,
}
operation! { DeleteEsRecharge(task_id: String, topic_id: String) "DeleteEsRecharge" -> Empty {
    0 "TaskId" task_id, 1 "TopicId" topic_id
} }

pub type DeleteEsRechargeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExport {
    pub export_id: String,
}
operation! { DeleteExport(export_id: String) "DeleteExport" -> Empty {
    0 "ExportId" export_id
} }

pub type DeleteExportOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteHostMetricConfig {
    pub topic_id: String,
    pub config_id: String,
}
operation! { DeleteHostMetricConfig(topic_id: String, config_id: String) "DeleteHostMetricConfig" -> Empty {
    0 "TopicId" topic_id, 1 "ConfigId" config_id
} }

pub type DeleteHostMetricConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIndex {
    pub topic_id: String,
}
operation! { DeleteIndex(topic_id: String) "DeleteIndex" -> Empty {
    0 "TopicId" topic_id
} }

pub type DeleteIndexOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKafkaRecharge {
    pub id: String,
    pub topic_id: String,
}
operation! { DeleteKafkaRecharge(id: String, topic_id: String) "DeleteKafkaRecharge" -> Empty {
    0 "Id" id, 1 "TopicId" topic_id
} }

pub type DeleteKafkaRechargeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLog {
    pub topic_id: String,
    pub from: i64,
    pub to: i64,
    pub query_string: String,
}
operation! { DeleteLog(topic_id: String, from: i64, to: i64, query_string: String) "DeleteLog" -> DeleteLogOutput {
    0 "TopicId" topic_id, 1 "From" from, 2 "To" to, 3 "QueryString" query_string
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogOutput {
    pub affected_rows: Option<i64>,
}
model! { DeleteLogOutput {
    0 "AffectedRows" affected_rows
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLogset {
    pub logset_id: String,
}
operation! { DeleteLogset(logset_id: String) "DeleteLogset" -> Empty {
    0 "LogsetId" logset_id
} }

pub type DeleteLogsetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMachineGroup {
    pub group_id: String,
}
operation! { DeleteMachineGroup(group_id: String) "DeleteMachineGroup" -> Empty {
    0 "GroupId" group_id
} }

pub type DeleteMachineGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMachineGroupInfo {
    pub group_id: String,
    pub machine_group_type: MachineGroupTypeInfo,
}
operation! { DeleteMachineGroupInfo(group_id: String, machine_group_type: MachineGroupTypeInfo)
    "DeleteMachineGroupInfo" -> Empty {
    0 "GroupId" group_id, 1 "MachineGroupType" machine_group_type
} }

pub type DeleteMachineGroupInfoOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetricConfig {
    pub topic_id: String,
    pub config_id: String,
}
operation! { DeleteMetricConfig(topic_id: String, config_id: String) "DeleteMetricConfig" -> Empty {
    0 "TopicId" topic_id, 1 "ConfigId" config_id
} }

pub type DeleteMetricConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMetricSubscribe {
    pub task_id: String,
    pub topic_id: String,
}
operation! { DeleteMetricSubscribe(task_id: String, topic_id: String) "DeleteMetricSubscribe" -> Empty {
    0 "TaskId" task_id, 1 "TopicId" topic_id
} }

pub type DeleteMetricSubscribeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNetworkApplication {
    pub network_app_id: String,
}
operation! { DeleteNetworkApplication(network_app_id: String) "DeleteNetworkApplication" -> Empty {
    0 "NetworkAppId" network_app_id
} }

pub type DeleteNetworkApplicationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNoticeContent {
    pub notice_content_id: String,
}
operation! { DeleteNoticeContent(notice_content_id: String) "DeleteNoticeContent" -> Empty {
    0 "NoticeContentId" notice_content_id
} }

pub type DeleteNoticeContentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordingRuleTask {
    pub task_id: String,
    pub topic_id: String,
}
operation! { DeleteRecordingRuleTask(task_id: String, topic_id: String) "DeleteRecordingRuleTask" -> Empty {
    0 "TaskId" task_id, 1 "TopicId" topic_id
} }

pub type DeleteRecordingRuleTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRecordingRuleYamlTask {
    pub yaml_id: String,
    pub topic_id: String,
}
operation! { DeleteRecordingRuleYamlTask(yaml_id: String, topic_id: String) "DeleteRecordingRuleYamlTask" -> Empty {
    0 "YamlId" yaml_id, 1 "TopicId" topic_id
} }

pub type DeleteRecordingRuleYamlTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRemoteWriteTask {
    pub task_id: String,
    pub topic_id: String,
}
operation! { DeleteRemoteWriteTask(task_id: String, topic_id: String) "DeleteRemoteWriteTask" -> Empty {
    0 "TaskId" task_id, 1 "TopicId" topic_id
} }

pub type DeleteRemoteWriteTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteS3Recharge {
    pub task_id: String,
    pub topic_id: String,
}
operation! { DeleteS3Recharge(task_id: String, topic_id: String) "DeleteS3Recharge" -> Empty {
    0 "TaskId" task_id, 1 "TopicId" topic_id
} }

pub type DeleteS3RechargeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScheduledSql {
    pub task_id: String,
    pub src_topic_id: String,
}
operation! { DeleteScheduledSql(task_id: String, src_topic_id: String) "DeleteScheduledSql" -> Empty {
    0 "TaskId" task_id, 1 "SrcTopicId" src_topic_id
} }

pub type DeleteScheduledSqlOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSearchView {
    pub view_id: String,
}
operation! { DeleteSearchView(view_id: String) "DeleteSearchView" -> Empty {
    0 "ViewId" view_id
} }

pub type DeleteSearchViewOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShipper {
    pub shipper_id: String,
}
operation! { DeleteShipper(shipper_id: String) "DeleteShipper" -> Empty {
    0 "ShipperId" shipper_id
} }

pub type DeleteShipperOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSplunkDeliver {
    pub task_id: String,
    pub topic_id: String,
}
operation! { DeleteSplunkDeliver(task_id: String, topic_id: String) "DeleteSplunkDeliver" -> Empty {
    0 "TaskId" task_id, 1 "TopicId" topic_id
} }

pub type DeleteSplunkDeliverOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopic {
    pub topic_id: String,
}
operation! { DeleteTopic(topic_id: String) "DeleteTopic" -> Empty {
    0 "TopicId" topic_id
} }

pub type DeleteTopicOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteWebCallback {
    pub web_callback_id: String,
}
operation! { DeleteWebCallback(web_callback_id: String) "DeleteWebCallback" -> Empty {
    0 "WebCallbackId" web_callback_id
} }

pub type DeleteWebCallbackOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentApplications {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeAgentApplications() "DescribeAgentApplications" -> DescribeAgentApplicationsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeAgentApplications: AgentApplicationInfo = Offset "Offset", "Infos" infos, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter(key: String, values: Vec<String>) {
    0 "Key" key: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentApplicationsOutput {
    pub infos: Option<Vec<AgentApplicationInfo>>,
    pub total: Option<u64>,
}
model! { DescribeAgentApplicationsOutput {
    0 "Infos" infos, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentApplicationInfo {
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub access_type: Option<String>,
    pub region: Option<String>,
    pub log_topics: Option<Vec<AgentTopicInfo>>,
    pub metrics_topics: Option<Vec<AgentTopicInfo>>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
}
model! { AgentApplicationInfo {
    0 "ApplicationId" application_id, 1 "ApplicationName" application_name, 2 "AccessType" access_type,
    3 "Region" region, 4 "LogTopics" log_topics, 5 "MetricsTopics" metrics_topics, 6 "CreateTime" create_time,
    7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentConfigs {
    pub agent_version: String,
    pub agent_ip: String,
    pub labels: Option<Vec<String>>,
    pub instance_id: Option<String>,
}
operation! { DescribeAgentConfigs(agent_version: String, agent_ip: String)
    "DescribeAgentConfigs" -> DescribeAgentConfigsOutput {
    0 "AgentVersion" agent_version, 1 "AgentIp" agent_ip, 2 "Labels" labels: Vec<String>,
    3 "InstanceId" instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAgentConfigsOutput {
    pub log_configs: Option<Vec<LogConfigInfo>>,
    pub service_log_configs: Option<Vec<ServiceLogConfigInfo>>,
    pub last_version: Option<String>,
    pub need_update: Option<bool>,
    pub url: Option<String>,
    pub file_md5: Option<String>,
}
model! { DescribeAgentConfigsOutput {
    0 "LogConfigs" log_configs, 1 "ServiceLogConfigs" service_log_configs, 2 "LastVersion" last_version,
    3 "NeedUpdate" need_update, 4 "URL" url, 5 "FileMd5" file_md5
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogConfigInfo {
    pub topic_id: Option<String>,
    pub logset_id: Option<String>,
    pub path: Option<String>,
    pub log_type: Option<String>,
    pub extract_rule: Option<ExtractRuleInfo>,
    pub log_format: Option<String>,
    pub exclude_paths: Option<Vec<ExcludePathInfo>>,
    pub user_define_rule: Option<String>,
    pub config_id: Option<String>,
    pub group_ids: Option<Vec<String>>,
}
model! { LogConfigInfo {
    0 "TopicId" topic_id, 1 "LogsetId" logset_id, 2 "Path" path, 3 "LogType" log_type, 4 "ExtractRule" extract_rule,
    5 "LogFormat" log_format, 6 "ExcludePaths" exclude_paths, 7 "UserDefineRule" user_define_rule,
    8 "ConfigId" config_id, 9 "GroupIds" group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceLogConfigInfo {}
model! { ServiceLogConfigInfo {} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmNoticesOutput {
    pub alarm_notices: Option<Vec<AlarmNotice>>,
    pub total_count: Option<i64>,
}
model! { DescribeAlarmNoticesOutput {
    0 "AlarmNotices" alarm_notices, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmNotice {
    pub name: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub r#type: Option<String>,
    pub notice_receivers: Option<Vec<NoticeReceiver>>,
    pub web_callbacks: Option<Vec<WebCallback>>,
    pub alarm_notice_id: Option<String>,
    pub notice_rules: Option<Vec<NoticeRule>>,
    pub alarm_shield_status: Option<u64>,
    pub secure_detail_status: Option<u64>,
    pub jump_domain: Option<String>,
    pub alarm_notice_deliver_config: Option<AlarmNoticeDeliverConfig>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub deliver_status: Option<u64>,
    pub deliver_flag: Option<u64>,
    pub alarm_shield_count: Option<AlarmShieldCount>,
    pub callback_prioritize: Option<bool>,
}
model! { AlarmNotice {
    0 "Name" name, 1 "Tags" tags, 2 "Type" r#type, 3 "NoticeReceivers" notice_receivers, 4 "WebCallbacks" web_callbacks,
    5 "AlarmNoticeId" alarm_notice_id, 6 "NoticeRules" notice_rules, 7 "AlarmShieldStatus" alarm_shield_status,
    8 "SecureDetailStatus" secure_detail_status, 9 "JumpDomain" jump_domain,
    10 "AlarmNoticeDeliverConfig" alarm_notice_deliver_config, 11 "CreateTime" create_time, 12 "UpdateTime" update_time,
    13 "DeliverStatus" deliver_status, 14 "DeliverFlag" deliver_flag, 15 "AlarmShieldCount" alarm_shield_count,
    16 "CallbackPrioritize" callback_prioritize
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmNoticeDeliverConfig {
    pub deliver_config: Option<DeliverConfig>,
    pub err_msg: Option<String>,
}
model! { AlarmNoticeDeliverConfig {
    0 "DeliverConfig" deliver_config, 1 "ErrMsg" err_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmShieldCount {
    pub total_count: Option<u64>,
    pub invalid_count: Option<u64>,
    pub valid_count: Option<u64>,
    pub expire_count: Option<u64>,
}
model! { AlarmShieldCount {
    0 "TotalCount" total_count, 1 "InvalidCount" invalid_count, 2 "ValidCount" valid_count, 3 "ExpireCount" expire_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmShields {
    pub alarm_notice_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeAlarmShields(alarm_notice_id: String) "DescribeAlarmShields" -> DescribeAlarmShieldsOutput {
    0 "AlarmNoticeId" alarm_notice_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeAlarmShields: AlarmShieldInfo = Offset "Offset", "AlarmShields" alarm_shields, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmShieldsOutput {
    pub total_count: Option<u64>,
    pub alarm_shields: Option<Vec<AlarmShieldInfo>>,
}
model! { DescribeAlarmShieldsOutput {
    0 "TotalCount" total_count, 1 "AlarmShields" alarm_shields
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmShieldInfo {
    pub alarm_notice_id: Option<String>,
    pub task_id: Option<String>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub r#type: Option<u64>,
    pub rule: Option<String>,
    pub reason: Option<String>,
    pub source: Option<u64>,
    pub operator: Option<String>,
    pub status: Option<u64>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
}
model! { AlarmShieldInfo {
    0 "AlarmNoticeId" alarm_notice_id, 1 "TaskId" task_id, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "Type" r#type, 5 "Rule" rule, 6 "Reason" reason, 7 "Source" source, 8 "Operator" operator, 9 "Status" status,
    10 "CreateTime" create_time, 11 "UpdateTime" update_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlarmsOutput {
    pub alarms: Option<Vec<AlarmInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeAlarmsOutput {
    0 "Alarms" alarms, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlarmInfo {
    pub name: Option<String>,
    pub alarm_targets: Option<Vec<AlarmTargetInfo>>,
    pub monitor_time: Option<MonitorTime>,
    pub condition: Option<String>,
    pub trigger_count: Option<i64>,
    pub alarm_period: Option<i64>,
    pub alarm_notice_ids: Option<Vec<String>>,
    pub status: Option<bool>,
    pub alarm_id: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub message_template: Option<String>,
    pub call_back: Option<CallBackInfo>,
    pub analysis: Option<Vec<AnalysisDimensional>>,
    pub group_trigger_status: Option<bool>,
    pub group_trigger_condition: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub monitor_object_type: Option<u64>,
    pub alarm_level: Option<u64>,
    pub classifications: Option<Vec<AlarmClassification>>,
    pub multi_conditions: Option<Vec<MultiCondition>>,
    pub monitor_notice: Option<MonitorNotice>,
}
model! { AlarmInfo {
    0 "Name" name, 1 "AlarmTargets" alarm_targets, 2 "MonitorTime" monitor_time, 3 "Condition" condition,
    4 "TriggerCount" trigger_count, 5 "AlarmPeriod" alarm_period, 6 "AlarmNoticeIds" alarm_notice_ids,
    7 "Status" status, 8 "AlarmId" alarm_id, 9 "CreateTime" create_time, 10 "UpdateTime" update_time,
    11 "MessageTemplate" message_template, 12 "CallBack" call_back, 13 "Analysis" analysis,
    14 "GroupTriggerStatus" group_trigger_status, 15 "GroupTriggerCondition" group_trigger_condition, 16 "Tags" tags,
    17 "MonitorObjectType" monitor_object_type, 18 "AlarmLevel" alarm_level, 19 "Classifications" classifications,
    20 "MultiConditions" multi_conditions, 21 "MonitorNotice" monitor_notice
} }

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
    pub syntax_rule: Option<u64>,
    pub biz_type: Option<u64>,
}
model! { AlarmTargetInfo {
    0 "LogsetId" logset_id, 1 "LogsetName" logset_name, 2 "TopicId" topic_id, 3 "TopicName" topic_name, 4 "Query" query,
    5 "Number" number, 6 "StartTimeOffset" start_time_offset, 7 "EndTimeOffset" end_time_offset,
    8 "SyntaxRule" syntax_rule, 9 "BizType" biz_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertRecordHistory {
    pub from: u64,
    pub to: u64,
    pub offset: i64,
    pub limit: i64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAlertRecordHistory(from: u64, to: u64, offset: i64, limit: i64)
    "DescribeAlertRecordHistory" -> DescribeAlertRecordHistoryOutput {
    0 "From" from, 1 "To" to, 2 "Offset" offset, 3 "Limit" limit, 4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAlertRecordHistory: AlertHistoryRecord = Offset "Offset", "Records" records, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAlertRecordHistoryOutput {
    pub total_count: Option<i64>,
    pub records: Option<Vec<AlertHistoryRecord>>,
}
model! { DescribeAlertRecordHistoryOutput {
    0 "TotalCount" total_count, 1 "Records" records
} }

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
    pub notices: Option<Vec<AlertHistoryNotice>>,
    pub duration: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<u64>,
    pub group_trigger_condition: Option<Vec<GroupTriggerConditionInfo>>,
    pub alarm_level: Option<u64>,
    pub monitor_object_type: Option<u64>,
    pub send_type: Option<u64>,
}
model! { AlertHistoryRecord {
    0 "RecordId" record_id, 1 "AlarmId" alarm_id, 2 "AlarmName" alarm_name, 3 "TopicId" topic_id,
    4 "TopicName" topic_name, 5 "Region" region, 6 "Trigger" trigger, 7 "TriggerCount" trigger_count,
    8 "AlarmPeriod" alarm_period, 9 "Notices" notices, 10 "Duration" duration, 11 "Status" status,
    12 "CreateTime" create_time, 13 "GroupTriggerCondition" group_trigger_condition, 14 "AlarmLevel" alarm_level,
    15 "MonitorObjectType" monitor_object_type, 16 "SendType" send_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlertHistoryNotice {
    pub name: Option<String>,
    pub alarm_notice_id: Option<String>,
}
model! { AlertHistoryNotice {
    0 "Name" name, 1 "AlarmNoticeId" alarm_notice_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupTriggerConditionInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GroupTriggerConditionInfo {
    0 "Key" key, 1 "Value" value
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCloudProductLogTasksOutput {
    pub tasks: Option<Vec<CloudProductLogTaskInfo>>,
    pub total_count: Option<u64>,
    pub message: Option<String>,
}
model! { DescribeCloudProductLogTasksOutput {
    0 "Tasks" tasks, 1 "TotalCount" total_count, 2 "Message" message
} }

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
    pub topic_tags: Option<Vec<Tag>>,
    pub logset_tags: Option<Vec<Tag>>,
}
model! { CloudProductLogTaskInfo {
    0 "ClsRegion" cls_region, 1 "InstanceId" instance_id, 2 "LogsetId" logset_id, 3 "TopicId" topic_id,
    4 "Extend" extend, 5 "LogType" log_type, 6 "Status" status, 7 "TopicTags" topic_tags, 8 "LogsetTags" logset_tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBaseMetricConfigs {
    pub group_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeClusterBaseMetricConfigs(group_id: String)
    "DescribeClusterBaseMetricConfigs" -> DescribeClusterBaseMetricConfigsOutput {
    0 "GroupId" group_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeClusterBaseMetricConfigs: BaseMetricCollectConfig =
    Offset "Offset", "Datas" datas, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterBaseMetricConfigsOutput {
    pub total_count: Option<u64>,
    pub datas: Option<Vec<BaseMetricCollectConfig>>,
}
model! { DescribeClusterBaseMetricConfigsOutput {
    0 "TotalCount" total_count, 1 "Datas" datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseMetricCollectConfig {
    pub group_id: Option<String>,
    pub configs: Option<Vec<MetricCollectConfig>>,
}
model! { BaseMetricCollectConfig {
    0 "GroupId" group_id, 1 "Configs" configs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricCollectConfig {
    pub config_id: Option<String>,
    pub topic_ids: Option<Vec<String>>,
    pub source: Option<u64>,
    pub group_ids: Option<Vec<String>>,
    pub r#type: Option<u64>,
    pub flag: Option<u64>,
    pub name: Option<String>,
    pub spec: Option<MetricSpec>,
    pub metric_relabels: Option<Vec<Relabeling>>,
    pub metric_label: Option<MetricConfigLabel>,
    pub scheme: Option<String>,
    pub scrape_interval: Option<String>,
    pub scrape_timeout: Option<String>,
    pub honor_labels: Option<bool>,
    pub yaml_spec: Option<MetricYamlSpec>,
    pub operate: Option<u64>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
}
model! { MetricCollectConfig {
    0 "ConfigId" config_id, 1 "TopicIds" topic_ids, 2 "Source" source, 3 "GroupIds" group_ids, 4 "Type" r#type,
    5 "Flag" flag, 6 "Name" name, 7 "Spec" spec, 8 "MetricRelabels" metric_relabels, 9 "MetricLabel" metric_label,
    10 "Scheme" scheme, 11 "ScrapeInterval" scrape_interval, 12 "ScrapeTimeout" scrape_timeout,
    13 "HonorLabels" honor_labels, 14 "YamlSpec" yaml_spec, 15 "Operate" operate, 16 "CreateTime" create_time,
    17 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterMetricConfigs {
    pub group_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeClusterMetricConfigs(group_id: String)
    "DescribeClusterMetricConfigs" -> DescribeClusterMetricConfigsOutput {
    0 "GroupId" group_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeClusterMetricConfigs: MetricCollectConfig = Offset "Offset", "Datas" datas, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterMetricConfigsOutput {
    pub total_count: Option<u64>,
    pub datas: Option<Vec<MetricCollectConfig>>,
}
model! { DescribeClusterMetricConfigsOutput {
    0 "TotalCount" total_count, 1 "Datas" datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigExtras {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeConfigExtras() "DescribeConfigExtras" -> DescribeConfigExtrasOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeConfigExtras: ConfigExtraInfo = Offset "Offset", "Configs" configs, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigExtrasOutput {
    pub configs: Option<Vec<ConfigExtraInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeConfigExtrasOutput {
    0 "Configs" configs, 1 "TotalCount" total_count
} }

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
    pub exclude_paths: Option<Vec<ExcludePathInfo>>,
    pub update_time: Option<String>,
    pub create_time: Option<String>,
    pub user_define_rule: Option<String>,
    pub group_id: Option<String>,
    pub config_flag: Option<String>,
    pub logset_id: Option<String>,
    pub logset_name: Option<String>,
    pub topic_name: Option<String>,
    pub collect_infos: Option<Vec<CollectInfo>>,
    pub advanced_config: Option<String>,
}
model! { ConfigExtraInfo {
    0 "ConfigExtraId" config_extra_id, 1 "Name" name, 2 "TopicId" topic_id, 3 "Type" r#type, 4 "HostFile" host_file,
    5 "ContainerFile" container_file, 6 "ContainerStdout" container_stdout, 7 "LogFormat" log_format,
    8 "LogType" log_type, 9 "ExtractRule" extract_rule, 10 "ExcludePaths" exclude_paths, 11 "UpdateTime" update_time,
    12 "CreateTime" create_time, 13 "UserDefineRule" user_define_rule, 14 "GroupId" group_id,
    15 "ConfigFlag" config_flag, 16 "LogsetId" logset_id, 17 "LogsetName" logset_name, 18 "TopicName" topic_name,
    19 "CollectInfos" collect_infos, 20 "AdvancedConfig" advanced_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigMachineGroups {
    pub config_id: String,
}
operation! { DescribeConfigMachineGroups(config_id: String)
    "DescribeConfigMachineGroups" -> DescribeConfigMachineGroupsOutput {
    0 "ConfigId" config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigMachineGroupsOutput {
    pub machine_groups: Option<Vec<MachineGroupInfo>>,
}
model! { DescribeConfigMachineGroupsOutput {
    0 "MachineGroups" machine_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineGroupInfo {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub machine_group_type: Option<MachineGroupTypeInfo>,
    pub create_time: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub auto_update: Option<String>,
    pub update_start_time: Option<String>,
    pub update_end_time: Option<String>,
    pub service_logging: Option<bool>,
    pub delay_cleanup_time: Option<i64>,
    pub meta_tags: Option<Vec<MetaTagInfo>>,
    pub os_type: Option<u64>,
}
model! { MachineGroupInfo {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "MachineGroupType" machine_group_type, 3 "CreateTime" create_time,
    4 "Tags" tags, 5 "AutoUpdate" auto_update, 6 "UpdateStartTime" update_start_time, 7 "UpdateEndTime" update_end_time,
    8 "ServiceLogging" service_logging, 9 "DelayCleanupTime" delay_cleanup_time, 10 "MetaTags" meta_tags,
    11 "OSType" os_type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigsOutput {
    pub configs: Option<Vec<ConfigInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeConfigsOutput {
    0 "Configs" configs, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigInfo {
    pub config_id: Option<String>,
    pub name: Option<String>,
    pub log_format: Option<String>,
    pub path: Option<String>,
    pub log_type: Option<String>,
    pub extract_rule: Option<ExtractRuleInfo>,
    pub exclude_paths: Option<Vec<ExcludePathInfo>>,
    pub output: Option<String>,
    pub update_time: Option<String>,
    pub create_time: Option<String>,
    pub user_define_rule: Option<String>,
    pub advanced_config: Option<String>,
    pub input_type: Option<String>,
}
model! { ConfigInfo {
    0 "ConfigId" config_id, 1 "Name" name, 2 "LogFormat" log_format, 3 "Path" path, 4 "LogType" log_type,
    5 "ExtractRule" extract_rule, 6 "ExcludePaths" exclude_paths, 7 "Output" output, 8 "UpdateTime" update_time,
    9 "CreateTime" create_time, 10 "UserDefineRule" user_define_rule, 11 "AdvancedConfig" advanced_config,
    12 "InputType" input_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsoleSharingList {}
operation! { DescribeConsoleSharingList() "DescribeConsoleSharingList" -> DescribeConsoleSharingListOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsoleSharingListOutput {
    pub total_count: Option<u64>,
    pub console_sharing_infos: Option<Vec<ConsoleSharingInfo>>,
}
model! { DescribeConsoleSharingListOutput {
    0 "TotalCount" total_count, 1 "ConsoleSharingInfos" console_sharing_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsoleSharingInfo {
    pub sharing_id: Option<String>,
    pub sharing_url: Option<String>,
    pub sharing_config: Option<ConsoleSharingConfig>,
    pub expired_time: Option<u64>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub status: Option<u64>,
    pub content_safety_code: Option<u64>,
}
model! { ConsoleSharingInfo {
    0 "SharingId" sharing_id, 1 "SharingUrl" sharing_url, 2 "SharingConfig" sharing_config,
    3 "ExpiredTime" expired_time, 4 "CreateTime" create_time, 5 "UpdateTime" update_time, 6 "Status" status,
    7 "ContentSafetyCode" content_safety_code
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsolesOutput {
    pub consoles: Option<Vec<Console>>,
    pub total_count: Option<i64>,
}
model! { DescribeConsolesOutput {
    0 "Consoles" consoles, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Console {
    pub console_id: Option<String>,
    pub access_mode: Option<Vec<String>>,
    pub login_mode: Option<u64>,
    pub domain_prefix: Option<String>,
    pub accounts: Option<Vec<ConsoleAccount>>,
    pub intranet_type: Option<u64>,
    pub intranet_region: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub anonymous_login: Option<AnonymousLoginInfo>,
    pub auth_roles: Option<Vec<AuthRoleInfo>>,
    pub tags: Option<Vec<Tag>>,
    pub hide_params: Option<Vec<String>>,
    pub access_control_rules: Option<Vec<AccessControlRule>>,
    pub remarks: Option<String>,
    pub menus: Option<Vec<String>>,
    pub domain: Option<String>,
    pub intranet_domain: Option<String>,
}
model! { Console {
    0 "ConsoleId" console_id, 1 "AccessMode" access_mode, 2 "LoginMode" login_mode, 3 "DomainPrefix" domain_prefix,
    4 "Accounts" accounts, 5 "IntranetType" intranet_type, 6 "IntranetRegion" intranet_region, 7 "VpcId" vpc_id,
    8 "SubnetId" subnet_id, 9 "AnonymousLogin" anonymous_login, 10 "AuthRoles" auth_roles, 11 "Tags" tags,
    12 "HideParams" hide_params, 13 "AccessControlRules" access_control_rules, 14 "Remarks" remarks, 15 "Menus" menus,
    16 "Domain" domain, 17 "IntranetDomain" intranet_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumer {
    pub topic_id: String,
}
operation! { DescribeConsumer(topic_id: String) "DescribeConsumer" -> DescribeConsumerOutput {
    0 "TopicId" topic_id
} }

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
    0 "Effective" effective, 1 "NeedContent" need_content, 2 "Content" content, 3 "Ckafka" ckafka,
    4 "Compression" compression
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroups {
    pub logset_id: String,
    pub topics: Option<Vec<String>>,
}
operation! { DescribeConsumerGroups(logset_id: String) "DescribeConsumerGroups" -> DescribeConsumerGroupsOutput {
    0 "LogsetId" logset_id, 1 "Topics" topics: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroupsOutput {
    pub consumer_groups_info: Option<Vec<ConsumerGroupInfo>>,
}
model! { DescribeConsumerGroupsOutput {
    0 "ConsumerGroupsInfo" consumer_groups_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumerGroupInfo {
    pub consumer_group: Option<String>,
    pub timeout: Option<u64>,
    pub topics: Option<Vec<String>>,
}
model! { ConsumerGroupInfo {
    0 "ConsumerGroup" consumer_group, 1 "Timeout" timeout, 2 "Topics" topics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerOffsets {
    pub consumer_group: String,
    pub from: String,
    pub logset_id: String,
    pub topic_id: Option<String>,
    pub partition_id: Option<String>,
}
operation! { DescribeConsumerOffsets(consumer_group: String, from: String, logset_id: String)
    "DescribeConsumerOffsets" -> DescribeConsumerOffsetsOutput {
    0 "ConsumerGroup" consumer_group, 1 "From" from, 2 "LogsetId" logset_id, 3 "TopicId" topic_id: String,
    4 "PartitionId" partition_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerOffsetsOutput {
    pub consumer_group: Option<String>,
    pub topic_partition_offsets_info: Option<Vec<TopicPartitionOffsetInfo>>,
}
model! { DescribeConsumerOffsetsOutput {
    0 "ConsumerGroup" consumer_group, 1 "TopicPartitionOffsetsInfo" topic_partition_offsets_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerPreview {}
operation! { DescribeConsumerPreview() "DescribeConsumerPreview" -> Empty {} }

pub type DescribeConsumerPreviewOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumers {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeConsumers() "DescribeConsumers" -> DescribeConsumersOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeConsumers: ConsumerInfo = Offset "Offset", "Consumers" consumers, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumersOutput {
    pub consumers: Option<Vec<ConsumerInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeConsumersOutput {
    0 "Consumers" consumers, 1 "TotalCount" total_count
} }

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
    pub create_time: Option<u64>,
    pub role_arn: Option<String>,
    pub external_id: Option<String>,
    pub task_status: Option<u64>,
    pub advanced_config: Option<AdvancedConsumerConfiguration>,
}
model! { ConsumerInfo {
    0 "ConsumerId" consumer_id, 1 "TopicId" topic_id, 2 "Effective" effective, 3 "Ckafka" ckafka,
    4 "NeedContent" need_content, 5 "Content" content, 6 "Compression" compression, 7 "CreateTime" create_time,
    8 "RoleArn" role_arn, 9 "ExternalId" external_id, 10 "TaskStatus" task_status, 11 "AdvancedConfig" advanced_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosRecharges {
    pub topic_id: String,
    pub status: Option<u64>,
    pub enable: Option<u64>,
}
operation! { DescribeCosRecharges(topic_id: String) "DescribeCosRecharges" -> DescribeCosRechargesOutput {
    0 "TopicId" topic_id, 1 "Status" status: u64, 2 "Enable" enable: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCosRechargesOutput {
    pub data: Option<Vec<CosRechargeInfo>>,
}
model! { DescribeCosRechargesOutput {
    0 "Data" data
} }

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
    pub status: Option<u64>,
    pub enable: Option<u64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub progress: Option<u64>,
    pub compress: Option<String>,
    pub extract_rule_info: Option<ExtractRuleInfo>,
    pub task_type: Option<u64>,
    pub metadata: Option<Vec<String>>,
}
model! { CosRechargeInfo {
    0 "Id" id, 1 "TopicId" topic_id, 2 "LogsetId" logset_id, 3 "Name" name, 4 "Bucket" bucket,
    5 "BucketRegion" bucket_region, 6 "Prefix" prefix, 7 "LogType" log_type, 8 "Status" status, 9 "Enable" enable,
    10 "CreateTime" create_time, 11 "UpdateTime" update_time, 12 "Progress" progress, 13 "Compress" compress,
    14 "ExtractRuleInfo" extract_rule_info, 15 "TaskType" task_type, 16 "Metadata" metadata
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDashboardSubscribes {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeDashboardSubscribes() "DescribeDashboardSubscribes" -> DescribeDashboardSubscribesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeDashboardSubscribes: DashboardSubscribeInfo =
    Offset "Offset", "DashboardSubscribeInfos" dashboard_subscribe_infos, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDashboardSubscribesOutput {
    pub dashboard_subscribe_infos: Option<Vec<DashboardSubscribeInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeDashboardSubscribesOutput {
    0 "DashboardSubscribeInfos" dashboard_subscribe_infos, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DashboardSubscribeInfo {
    pub id: Option<u64>,
    pub name: Option<String>,
    pub dashboard_id: Option<String>,
    pub cron: Option<String>,
    pub subscribe_data: Option<DashboardSubscribeData>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub last_time: Option<String>,
    pub uin: Option<u64>,
    pub sub_uin: Option<u64>,
    pub last_status: Option<String>,
}
model! { DashboardSubscribeInfo {
    0 "Id" id, 1 "Name" name, 2 "DashboardId" dashboard_id, 3 "Cron" cron, 4 "SubscribeData" subscribe_data,
    5 "CreateTime" create_time, 6 "UpdateTime" update_time, 7 "LastTime" last_time, 8 "Uin" uin, 9 "SubUin" sub_uin,
    10 "LastStatus" last_status
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicIdAndRegion {
    pub topic_id: Option<String>,
    pub region_id: Option<u64>,
}
input! { TopicIdAndRegion(topic_id: String, region_id: u64) {
    0 "TopicId" topic_id: String, 1 "RegionId" region_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDashboardsOutput {
    pub total_count: Option<i64>,
    pub dashboard_infos: Option<Vec<DashboardInfo>>,
}
model! { DescribeDashboardsOutput {
    0 "TotalCount" total_count, 1 "DashboardInfos" dashboard_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DashboardInfo {
    pub dashboard_id: Option<String>,
    pub dashboard_name: Option<String>,
    pub data: Option<String>,
    pub create_time: Option<String>,
    pub assumer_uin: Option<u64>,
    pub role_name: Option<String>,
    pub assumer_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub dashboard_region: Option<String>,
    pub update_time: Option<String>,
    pub dashboard_topic_infos: Option<Vec<DashboardTopicInfo>>,
}
model! { DashboardInfo {
    0 "DashboardId" dashboard_id, 1 "DashboardName" dashboard_name, 2 "Data" data, 3 "CreateTime" create_time,
    4 "AssumerUin" assumer_uin, 5 "RoleName" role_name, 6 "AssumerName" assumer_name, 7 "Tags" tags,
    8 "DashboardRegion" dashboard_region, 9 "UpdateTime" update_time, 10 "DashboardTopicInfos" dashboard_topic_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DashboardTopicInfo {
    pub topic_id: Option<String>,
    pub region: Option<String>,
}
model! { DashboardTopicInfo {
    0 "TopicId" topic_id, 1 "Region" region
} }

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
    Offset "Offset", "DataTransformTaskInfos" data_transform_task_infos, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDataTransformInfoOutput {
    pub data_transform_task_infos: Option<Vec<DataTransformTaskInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeDataTransformInfoOutput {
    0 "DataTransformTaskInfos" data_transform_task_infos, 1 "TotalCount" total_count
} }

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
    pub dst_resources: Option<Vec<DataTransformResouceInfo>>,
    pub etl_content: Option<String>,
    pub backup_topic_id: Option<String>,
    pub backup_give_up_data: Option<bool>,
    pub has_services_log: Option<u64>,
    pub task_dst_count: Option<u64>,
    pub data_transform_type: Option<u64>,
    pub keep_failure_log: Option<u64>,
    pub failure_log_key: Option<String>,
    pub process_from_timestamp: Option<u64>,
    pub process_to_timestamp: Option<u64>,
    pub data_transform_sql_data_sources: Option<Vec<DataTransformSqlDataSource>>,
    pub env_infos: Option<Vec<EnvInfo>>,
}
model! { DataTransformTaskInfo {
    0 "Name" name, 1 "TaskId" task_id, 2 "EnableFlag" enable_flag, 3 "Type" r#type, 4 "SrcTopicId" src_topic_id,
    5 "Status" status, 6 "CreateTime" create_time, 7 "UpdateTime" update_time, 8 "LastEnableTime" last_enable_time,
    9 "SrcTopicName" src_topic_name, 10 "LogsetId" logset_id, 11 "DstResources" dst_resources,
    12 "EtlContent" etl_content, 13 "BackupTopicID" backup_topic_id, 14 "BackupGiveUpData" backup_give_up_data,
    15 "HasServicesLog" has_services_log, 16 "TaskDstCount" task_dst_count, 17 "DataTransformType" data_transform_type,
    18 "KeepFailureLog" keep_failure_log, 19 "FailureLogKey" failure_log_key,
    20 "ProcessFromTimestamp" process_from_timestamp, 21 "ProcessToTimestamp" process_to_timestamp,
    22 "DataTransformSqlDataSources" data_transform_sql_data_sources, 23 "EnvInfos" env_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDlcDelivers {
    pub topic_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeDlcDelivers(topic_id: String) "DescribeDlcDelivers" -> DescribeDlcDeliversOutput {
    0 "TopicId" topic_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { DescribeDlcDelivers: DlcDeliverInfo = Offset "Offset", "Infos" infos, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDlcDeliversOutput {
    pub infos: Option<Vec<DlcDeliverInfo>>,
    pub total: Option<u64>,
}
model! { DescribeDlcDeliversOutput {
    0 "Infos" infos, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DlcDeliverInfo {
    pub task_id: Option<String>,
    pub uin: Option<u64>,
    pub topic_id: Option<String>,
    pub name: Option<String>,
    pub deliver_type: Option<u64>,
    pub max_size: Option<u64>,
    pub interval: Option<u64>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub dlc_info: Option<DlcInfo>,
    pub has_services_log: Option<u64>,
    pub status: Option<u64>,
    pub progress: Option<u64>,
    pub biz_type: Option<u64>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub auto_create_field: Option<bool>,
    pub dlc_fail_handle: Option<DlcFailHandle>,
    pub dsl_filter: Option<String>,
}
model! { DlcDeliverInfo {
    0 "TaskId" task_id, 1 "Uin" uin, 2 "TopicId" topic_id, 3 "Name" name, 4 "DeliverType" deliver_type,
    5 "MaxSize" max_size, 6 "Interval" interval, 7 "StartTime" start_time, 8 "EndTime" end_time, 9 "DlcInfo" dlc_info,
    10 "HasServicesLog" has_services_log, 11 "Status" status, 12 "Progress" progress, 13 "BizType" biz_type,
    14 "CreateTime" create_time, 15 "UpdateTime" update_time, 16 "AutoCreateField" auto_create_field,
    17 "DlcFailHandle" dlc_fail_handle, 18 "DSLFilter" dsl_filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEsRechargePreview {
    pub name: String,
    pub topic_id: String,
    pub index: String,
    pub query: String,
    pub es_info: EsInfo,
    pub import_info: EsImportInfo,
    pub time_info: EsTimeInfo,
}

/// What [`DescribeEsRechargePreview::new`] takes.
pub struct DescribeEsRechargePreviewRequired {
    pub name: String,
    pub topic_id: String,
    pub index: String,
    pub query: String,
    pub es_info: EsInfo,
    pub import_info: EsImportInfo,
    pub time_info: EsTimeInfo,
}
operation! { DescribeEsRechargePreview{DescribeEsRechargePreviewRequired: name, topic_id, index, query, es_info, import_info, time_info}
    "DescribeEsRechargePreview" -> DescribeEsRechargePreviewOutput {
    0 "Name" name, 1 "TopicId" topic_id, 2 "Index" index, 3 "Query" query, 4 "EsInfo" es_info,
    5 "ImportInfo" import_info, 6 "TimeInfo" time_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEsRechargePreviewOutput {
    pub data: Option<Vec<String>>,
}
model! { DescribeEsRechargePreviewOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEsRecharges {
    pub topic_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeEsRecharges(topic_id: String) "DescribeEsRecharges" -> DescribeEsRechargesOutput {
    0 "TopicId" topic_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeEsRecharges: EsRechargeInfo = Offset "Offset", "Infos" infos, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEsRechargesOutput {
    pub total_count: Option<u64>,
    pub infos: Option<Vec<EsRechargeInfo>>,
}
model! { DescribeEsRechargesOutput {
    0 "TotalCount" total_count, 1 "Infos" infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EsRechargeInfo {
    pub task_id: Option<String>,
    pub uin: Option<u64>,
    pub topic_id: Option<String>,
    pub name: Option<String>,
    pub index: Option<String>,
    pub query: Option<String>,
    pub es_info: Option<EsInfo>,
    pub import_info: Option<EsImportInfo>,
    pub time_info: Option<EsTimeInfo>,
    pub status: Option<u64>,
    pub progress: Option<u64>,
    pub sub_uin: Option<u64>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub has_services_log: Option<u64>,
}
model! { EsRechargeInfo {
    0 "TaskId" task_id, 1 "Uin" uin, 2 "TopicId" topic_id, 3 "Name" name, 4 "Index" index, 5 "Query" query,
    6 "EsInfo" es_info, 7 "ImportInfo" import_info, 8 "TimeInfo" time_info, 9 "Status" status, 10 "Progress" progress,
    11 "SubUin" sub_uin, 12 "CreateTime" create_time, 13 "UpdateTime" update_time, 14 "HasServicesLog" has_services_log
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExports {
    pub topic_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeExports(topic_id: String) "DescribeExports" -> DescribeExportsOutput {
    0 "TopicId" topic_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeExports: ExportInfo = Offset "Offset", "Exports" exports, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExportsOutput {
    pub exports: Option<Vec<ExportInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeExportsOutput {
    0 "Exports" exports, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportInfo {
    pub topic_id: Option<String>,
    pub export_id: Option<String>,
    pub query: Option<String>,
    pub file_name: Option<String>,
    pub file_size: Option<u64>,
    pub order: Option<String>,
    pub format: Option<String>,
    pub count: Option<u64>,
    pub status: Option<String>,
    pub from: Option<i64>,
    pub to: Option<i64>,
    pub cos_path: Option<String>,
    pub create_time: Option<String>,
    pub syntax_rule: Option<u64>,
    pub derived_fields: Option<Vec<String>>,
    pub create_timestamp: Option<u64>,
}
model! { ExportInfo {
    0 "TopicId" topic_id, 1 "ExportId" export_id, 2 "Query" query, 3 "FileName" file_name, 4 "FileSize" file_size,
    5 "Order" order, 6 "Format" format, 7 "Count" count, 8 "Status" status, 9 "From" from, 10 "To" to,
    11 "CosPath" cos_path, 12 "CreateTime" create_time, 13 "SyntaxRule" syntax_rule, 14 "DerivedFields" derived_fields,
    15 "CreateTimestamp" create_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostMetricConfigs {
    pub topic_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeHostMetricConfigs(topic_id: String)
    "DescribeHostMetricConfigs" -> DescribeHostMetricConfigsOutput {
    0 "TopicId" topic_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeHostMetricConfigs: HostMetricConfig = Offset "Offset", "Infos" infos, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostMetricConfigsOutput {
    pub total_count: Option<u64>,
    pub infos: Option<Vec<HostMetricConfig>>,
}
model! { DescribeHostMetricConfigsOutput {
    0 "TotalCount" total_count, 1 "Infos" infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HostMetricConfig {
    pub config_id: Option<String>,
    pub name: Option<String>,
    pub interval: Option<u64>,
    pub host_metric_items: Option<Vec<HostMetricItem>>,
    pub machine_group_ids: Option<Vec<String>>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
}
model! { HostMetricConfig {
    0 "ConfigId" config_id, 1 "Name" name, 2 "Interval" interval, 3 "HostMetricItems" host_metric_items,
    4 "MachineGroupIds" machine_group_ids, 5 "CreateTime" create_time, 6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndex {
    pub topic_id: String,
}
operation! { DescribeIndex(topic_id: String) "DescribeIndex" -> DescribeIndexOutput {
    0 "TopicId" topic_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIndexOutput {
    pub topic_id: Option<String>,
    pub status: Option<bool>,
    pub rule: Option<RuleInfo>,
    pub modify_time: Option<String>,
    pub include_internal_fields: Option<bool>,
    pub metadata_flag: Option<u64>,
    pub coverage_field: Option<String>,
}
model! { DescribeIndexOutput {
    0 "TopicId" topic_id, 1 "Status" status, 2 "Rule" rule, 3 "ModifyTime" modify_time,
    4 "IncludeInternalFields" include_internal_fields, 5 "MetadataFlag" metadata_flag, 6 "CoverageField" coverage_field
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKafkaConsumer {
    pub from_topic_id: String,
}
operation! { DescribeKafkaConsumer(from_topic_id: String) "DescribeKafkaConsumer" -> DescribeKafkaConsumerOutput {
    0 "FromTopicId" from_topic_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKafkaConsumerOutput {
    pub status: Option<bool>,
    pub topic_id: Option<String>,
    pub compression: Option<i64>,
    pub consumer_content: Option<KafkaConsumerContent>,
    pub has_services_log: Option<u64>,
    pub scope_type: Option<u64>,
}
model! { DescribeKafkaConsumerOutput {
    0 "Status" status, 1 "TopicID" topic_id, 2 "Compression" compression, 3 "ConsumerContent" consumer_content,
    4 "HasServicesLog" has_services_log, 5 "ScopeType" scope_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KafkaConsumerContent {
    pub format: Option<i64>,
    pub enable_tag: Option<bool>,
    pub meta_fields: Option<Vec<String>>,
    pub tag_transaction: Option<i64>,
    pub json_type: Option<i64>,
}
input! { KafkaConsumerContent(format: i64, enable_tag: bool, meta_fields: Vec<String>) {
    0 "Format" format: i64, 1 "EnableTag" enable_tag: bool, 2 "MetaFields" meta_fields: Vec<String>,
    3 "TagTransaction" tag_transaction: i64, 4 "JsonType" json_type: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKafkaConsumerGroupDetail {
    pub topic_id: String,
    pub group: String,
}
operation! { DescribeKafkaConsumerGroupDetail(topic_id: String, group: String)
    "DescribeKafkaConsumerGroupDetail" -> DescribeKafkaConsumerGroupDetailOutput {
    0 "TopicId" topic_id, 1 "Group" group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKafkaConsumerGroupDetailOutput {
    pub logset_id: Option<String>,
    pub group: Option<String>,
    pub partition_infos: Option<Vec<GroupPartitionInfo>>,
    pub state: Option<String>,
}
model! { DescribeKafkaConsumerGroupDetailOutput {
    0 "LogsetId" logset_id, 1 "Group" group, 2 "PartitionInfos" partition_infos, 3 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupPartitionInfo {
    pub partition_id: Option<i64>,
    pub commit_timestamp: Option<i64>,
    pub consumer: Option<String>,
}
model! { GroupPartitionInfo {
    0 "PartitionId" partition_id, 1 "CommitTimestamp" commit_timestamp, 2 "Consumer" consumer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKafkaConsumerGroupList {
    pub topic_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeKafkaConsumerGroupList(topic_id: String)
    "DescribeKafkaConsumerGroupList" -> DescribeKafkaConsumerGroupListOutput {
    0 "TopicId" topic_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeKafkaConsumerGroupList: ConsumerGroup = Offset "Offset", "Groups" groups, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKafkaConsumerGroupListOutput {
    pub topic_name: Option<String>,
    pub logset_id: Option<String>,
    pub total: Option<u64>,
    pub groups: Option<Vec<ConsumerGroup>>,
}
model! { DescribeKafkaConsumerGroupListOutput {
    0 "TopicName" topic_name, 1 "LogsetId" logset_id, 2 "Total" total, 3 "Groups" groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumerGroup {
    pub group: Option<String>,
    pub state: Option<String>,
    pub protocol_name: Option<String>,
}
model! { ConsumerGroup {
    0 "Group" group, 1 "State" state, 2 "ProtocolName" protocol_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKafkaConsumerPreview {}
operation! { DescribeKafkaConsumerPreview() "DescribeKafkaConsumerPreview" -> Empty {} }

pub type DescribeKafkaConsumerPreviewOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKafkaConsumerTopics {}
operation! { DescribeKafkaConsumerTopics() "DescribeKafkaConsumerTopics" -> Empty {} }

pub type DescribeKafkaConsumerTopicsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKafkaRecharges {
    pub topic_id: String,
    pub id: Option<String>,
    pub status: Option<u64>,
}
operation! { DescribeKafkaRecharges(topic_id: String) "DescribeKafkaRecharges" -> DescribeKafkaRechargesOutput {
    0 "TopicId" topic_id, 1 "Id" id: String, 2 "Status" status: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeKafkaRechargesOutput {
    pub infos: Option<Vec<KafkaRechargeInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeKafkaRechargesOutput {
    0 "Infos" infos, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KafkaRechargeInfo {
    pub id: Option<String>,
    pub topic_id: Option<String>,
    pub name: Option<String>,
    pub kafka_type: Option<u64>,
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
    0 "Id" id, 1 "TopicId" topic_id, 2 "Name" name, 3 "KafkaType" kafka_type, 4 "KafkaInstance" kafka_instance,
    5 "ServerAddr" server_addr, 6 "IsEncryptionAddr" is_encryption_addr, 7 "Protocol" protocol,
    8 "UserKafkaTopics" user_kafka_topics, 9 "ConsumerGroupName" consumer_group_name, 10 "Status" status,
    11 "Offset" offset, 12 "CreateTime" create_time, 13 "UpdateTime" update_time,
    14 "LogRechargeRule" log_recharge_rule, 15 "UserKafkaMeta" user_kafka_meta
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogContext {
    pub topic_id: String,
    pub b_time: String,
    pub pkg_id: String,
    pub pkg_log_id: i64,
    pub prev_logs: Option<i64>,
    pub next_logs: Option<i64>,
    pub query: Option<String>,
    pub from: Option<u64>,
    pub to: Option<u64>,
}
operation! { DescribeLogContext(topic_id: String, b_time: String, pkg_id: String, pkg_log_id: i64)
    "DescribeLogContext" -> DescribeLogContextOutput {
    0 "TopicId" topic_id, 1 "BTime" b_time, 2 "PkgId" pkg_id, 3 "PkgLogId" pkg_log_id, 4 "PrevLogs" prev_logs: i64,
    5 "NextLogs" next_logs: i64, 6 "Query" query: String, 7 "From" from: u64, 8 "To" to: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogContextOutput {
    pub log_context_infos: Option<Vec<LogContextInfo>>,
    pub prev_over: Option<bool>,
    pub next_over: Option<bool>,
}
model! { DescribeLogContextOutput {
    0 "LogContextInfos" log_context_infos, 1 "PrevOver" prev_over, 2 "NextOver" next_over
} }

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
    pub high_lights: Option<Vec<HighLightItem>>,
}
model! { LogContextInfo {
    0 "Source" source, 1 "Filename" filename, 2 "Content" content, 3 "PkgId" pkg_id, 4 "PkgLogId" pkg_log_id,
    5 "BTime" b_time, 6 "HostName" host_name, 7 "RawLog" raw_log, 8 "IndexStatus" index_status,
    9 "HighLights" high_lights
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighLightItem {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}
model! { HighLightItem {
    0 "Key" key, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogHistogram {
    pub from: i64,
    pub to: i64,
    pub query: String,
    pub topic_id: Option<String>,
    pub interval: Option<i64>,
    pub syntax_rule: Option<u64>,
}
operation! { DescribeLogHistogram(from: i64, to: i64, query: String)
    "DescribeLogHistogram" -> DescribeLogHistogramOutput {
    0 "From" from, 1 "To" to, 2 "Query" query, 3 "TopicId" topic_id: String, 4 "Interval" interval: i64,
    5 "SyntaxRule" syntax_rule: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogHistogramOutput {
    pub interval: Option<i64>,
    pub total_count: Option<i64>,
    pub histogram_infos: Option<Vec<HistogramInfo>>,
}
model! { DescribeLogHistogramOutput {
    0 "Interval" interval, 1 "TotalCount" total_count, 2 "HistogramInfos" histogram_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HistogramInfo {
    pub count: Option<i64>,
    pub b_time: Option<i64>,
}
model! { HistogramInfo {
    0 "Count" count, 1 "BTime" b_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogsetsOutput {
    pub total_count: Option<i64>,
    pub logsets: Option<Vec<LogsetInfo>>,
}
model! { DescribeLogsetsOutput {
    0 "TotalCount" total_count, 1 "Logsets" logsets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogsetInfo {
    pub logset_id: Option<String>,
    pub logset_name: Option<String>,
    pub create_time: Option<String>,
    pub assumer_uin: Option<u64>,
    pub assumer_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub topic_count: Option<i64>,
    pub role_name: Option<String>,
    pub metric_topic_count: Option<i64>,
}
model! { LogsetInfo {
    0 "LogsetId" logset_id, 1 "LogsetName" logset_name, 2 "CreateTime" create_time, 3 "AssumerUin" assumer_uin,
    4 "AssumerName" assumer_name, 5 "Tags" tags, 6 "TopicCount" topic_count, 7 "RoleName" role_name,
    8 "MetricTopicCount" metric_topic_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineGroupConfigs {
    pub group_id: String,
}
operation! { DescribeMachineGroupConfigs(group_id: String)
    "DescribeMachineGroupConfigs" -> DescribeMachineGroupConfigsOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineGroupConfigsOutput {
    pub configs: Option<Vec<ConfigInfo>>,
}
model! { DescribeMachineGroupConfigsOutput {
    0 "Configs" configs
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachineGroupsOutput {
    pub machine_groups: Option<Vec<MachineGroupInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeMachineGroupsOutput {
    0 "MachineGroups" machine_groups, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachines {
    pub group_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeMachines(group_id: String) "DescribeMachines" -> DescribeMachinesOutput {
    0 "GroupId" group_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeMachines: MachineInfo = Offset "Offset", "Machines" machines, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMachinesOutput {
    pub machines: Option<Vec<MachineInfo>>,
    pub auto_update: Option<i64>,
    pub update_start_time: Option<String>,
    pub update_end_time: Option<String>,
    pub latest_agent_version: Option<String>,
    pub service_logging: Option<bool>,
    pub total_count: Option<u64>,
}
model! { DescribeMachinesOutput {
    0 "Machines" machines, 1 "AutoUpdate" auto_update, 2 "UpdateStartTime" update_start_time,
    3 "UpdateEndTime" update_end_time, 4 "LatestAgentVersion" latest_agent_version, 5 "ServiceLogging" service_logging,
    6 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineInfo {
    pub ip: Option<String>,
    pub instance_id: Option<String>,
    pub status: Option<u64>,
    pub offline_time: Option<String>,
    pub auto_update: Option<i64>,
    pub version: Option<String>,
    pub update_status: Option<i64>,
    pub err_code: Option<i64>,
    pub err_msg: Option<String>,
}
model! { MachineInfo {
    0 "Ip" ip, 1 "InstanceID" instance_id, 2 "Status" status, 3 "OfflineTime" offline_time, 4 "AutoUpdate" auto_update,
    5 "Version" version, 6 "UpdateStatus" update_status, 7 "ErrCode" err_code, 8 "ErrMsg" err_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricCorrectDimension {}
operation! { DescribeMetricCorrectDimension() "DescribeMetricCorrectDimension" -> Empty {} }

pub type DescribeMetricCorrectDimensionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricSubscribePreview {
    pub namespace: String,
    pub metrics: Vec<MetricConfig>,
    pub instance_info: InstanceConfig,
}
operation! { DescribeMetricSubscribePreview(namespace: String, metrics: Vec<MetricConfig>, instance_info: InstanceConfig)
    "DescribeMetricSubscribePreview" -> DescribeMetricSubscribePreviewOutput {
    0 "Namespace" namespace, 1 "Metrics" metrics, 2 "InstanceInfo" instance_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricSubscribePreviewOutput {
    pub total_count: Option<u64>,
    pub success_count: Option<u64>,
    pub fail_count: Option<u64>,
    pub success_instances: Option<Vec<InstanceData>>,
    pub fail_instances: Option<Vec<InstanceData>>,
}
model! { DescribeMetricSubscribePreviewOutput {
    0 "TotalCount" total_count, 1 "SuccessCount" success_count, 2 "FailCount" fail_count,
    3 "SuccessInstances" success_instances, 4 "FailInstances" fail_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceData {
    pub metric_name: Option<String>,
    pub cls_metric_name: Option<String>,
    pub namespace: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
    pub period: Option<u64>,
    pub value: Option<f64>,
    pub err_msg: Option<String>,
}
model! { InstanceData {
    0 "MetricName" metric_name, 1 "CLSMetricName" cls_metric_name, 2 "Namespace" namespace, 3 "Dimensions" dimensions,
    4 "Period" period, 5 "Value" value, 6 "ErrMsg" err_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dimension {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { Dimension {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricSubscribes {
    pub topic_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeMetricSubscribes(topic_id: String) "DescribeMetricSubscribes" -> DescribeMetricSubscribesOutput {
    0 "TopicId" topic_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeMetricSubscribes: MetricSubscribeInfo = Offset "Offset", "Datas" datas, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMetricSubscribesOutput {
    pub total_count: Option<u64>,
    pub datas: Option<Vec<MetricSubscribeInfo>>,
}
model! { DescribeMetricSubscribesOutput {
    0 "TotalCount" total_count, 1 "Datas" datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricSubscribeInfo {
    pub task_id: Option<String>,
    pub topic_id: Option<String>,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub metrics: Option<Vec<MetricConfig>>,
    pub instance_info: Option<InstanceConfig>,
    pub enable: Option<u64>,
    pub status: Option<u64>,
    pub err_msg: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { MetricSubscribeInfo {
    0 "TaskId" task_id, 1 "TopicId" topic_id, 2 "Name" name, 3 "Namespace" namespace, 4 "Metrics" metrics,
    5 "InstanceInfo" instance_info, 6 "Enable" enable, 7 "Status" status, 8 "ErrMsg" err_msg,
    9 "CreateTime" create_time, 10 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkApplicationDetail {
    pub network_app_id: String,
}
operation! { DescribeNetworkApplicationDetail(network_app_id: String)
    "DescribeNetworkApplicationDetail" -> DescribeNetworkApplicationDetailOutput {
    0 "NetworkAppId" network_app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkApplicationDetailOutput {
    pub info: Option<NetworkApplicationDetail>,
}
model! { DescribeNetworkApplicationDetailOutput {
    0 "Info" info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkApplicationDetail {
    pub network_app_id: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub topic_id: Option<String>,
    pub logset_id: Option<String>,
    pub token: Option<Secret>,
    pub uin: Option<u64>,
    pub sub_uin: Option<u64>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
}
model! { NetworkApplicationDetail {
    0 "NetworkAppId" network_app_id, 1 "Name" name, 2 "Region" region, 3 "TopicId" topic_id, 4 "LogsetId" logset_id,
    5 "Token" token, 6 "Uin" uin, 7 "SubUin" sub_uin, 8 "CreateTime" create_time, 9 "UpdateTime" update_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNetworkApplicationsOutput {
    pub infos: Option<Vec<NetworkApplicationInfo>>,
    pub total: Option<u64>,
}
model! { DescribeNetworkApplicationsOutput {
    0 "Infos" infos, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkApplicationInfo {
    pub network_app_id: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub topic_id: Option<String>,
    pub logset_id: Option<String>,
    pub uin: Option<u64>,
    pub sub_uin: Option<u64>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
}
model! { NetworkApplicationInfo {
    0 "NetworkAppId" network_app_id, 1 "Name" name, 2 "Region" region, 3 "TopicId" topic_id, 4 "LogsetId" logset_id,
    5 "Uin" uin, 6 "SubUin" sub_uin, 7 "CreateTime" create_time, 8 "UpdateTime" update_time
} }

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
    Offset "Offset", "NoticeContents" notice_contents, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNoticeContentsOutput {
    pub notice_contents: Option<Vec<NoticeContentTemplate>>,
    pub total_count: Option<i64>,
}
model! { DescribeNoticeContentsOutput {
    0 "NoticeContents" notice_contents, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeContentTemplate {
    pub notice_content_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<u64>,
    pub notice_contents: Option<Vec<NoticeContent>>,
    pub flag: Option<u64>,
    pub uin: Option<u64>,
    pub sub_uin: Option<u64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { NoticeContentTemplate {
    0 "NoticeContentId" notice_content_id, 1 "Name" name, 2 "Type" r#type, 3 "NoticeContents" notice_contents,
    4 "Flag" flag, 5 "Uin" uin, 6 "SubUin" sub_uin, 7 "CreateTime" create_time, 8 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePartitions {
    pub topic_id: String,
}
operation! { DescribePartitions(topic_id: String) "DescribePartitions" -> DescribePartitionsOutput {
    0 "TopicId" topic_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePartitionsOutput {
    pub partitions: Option<Vec<PartitionInfo>>,
}
model! { DescribePartitionsOutput {
    0 "Partitions" partitions
} }

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
    0 "PartitionId" partition_id, 1 "Status" status, 2 "InclusiveBeginKey" inclusive_begin_key,
    3 "ExclusiveEndKey" exclusive_end_key, 4 "CreateTime" create_time, 5 "LastWriteTime" last_write_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRebuildIndexTasks {
    pub topic_id: String,
    pub task_id: Option<String>,
    pub status: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeRebuildIndexTasks(topic_id: String)
    "DescribeRebuildIndexTasks" -> DescribeRebuildIndexTasksOutput {
    0 "TopicId" topic_id, 1 "TaskId" task_id: String, 2 "Status" status: String, 3 "Offset" offset: u64,
    4 "Limit" limit: u64
} }
paged! { DescribeRebuildIndexTasks: RebuildIndexTaskInfo = Offset "Offset", "RebuildTasks" rebuild_tasks }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRebuildIndexTasksOutput {
    pub rebuild_tasks: Option<Vec<RebuildIndexTaskInfo>>,
}
model! { DescribeRebuildIndexTasksOutput {
    0 "RebuildTasks" rebuild_tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildIndexTaskInfo {
    pub task_id: Option<String>,
    pub status: Option<u64>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub remain_time: Option<i64>,
    pub create_time: Option<u64>,
    pub progress: Option<f64>,
    pub update_time: Option<u64>,
    pub status_message: Option<String>,
}
model! { RebuildIndexTaskInfo {
    0 "TaskId" task_id, 1 "Status" status, 2 "StartTime" start_time, 3 "EndTime" end_time, 4 "RemainTime" remain_time,
    5 "CreateTime" create_time, 6 "Progress" progress, 7 "UpdateTime" update_time, 8 "StatusMessage" status_message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingRuleTask {
    pub topic_id: String,
    pub offset: u64,
    pub limit: u64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRecordingRuleTask(topic_id: String, offset: u64, limit: u64)
    "DescribeRecordingRuleTask" -> DescribeRecordingRuleTaskOutput {
    0 "TopicId" topic_id, 1 "Offset" offset, 2 "Limit" limit, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRecordingRuleTask: RecordingRuleTaskInfo =
    Offset "Offset", "RecordingRuleTaskInfos" recording_rule_task_infos, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingRuleTaskOutput {
    pub recording_rule_task_infos: Option<Vec<RecordingRuleTaskInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeRecordingRuleTaskOutput {
    0 "RecordingRuleTaskInfos" recording_rule_task_infos, 1 "TotalCount" total_count
} }

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
    pub process_start_time: Option<u64>,
    pub process_period: Option<i64>,
    pub process_delay: Option<i64>,
    pub has_services_log: Option<u64>,
    pub recording_rule_content: Option<String>,
    pub metric_name: Option<String>,
    pub custom_metric_labels: Option<Vec<MetricLabel>>,
    pub yaml_id: Option<String>,
    pub yaml_config_name: Option<String>,
    pub dst_topic_id: Option<String>,
}
model! { RecordingRuleTaskInfo {
    0 "TaskId" task_id, 1 "TopicId" topic_id, 2 "Name" name, 3 "CreateTime" create_time, 4 "UpdateTime" update_time,
    5 "Status" status, 6 "EnableFlag" enable_flag, 7 "ProcessStartTime" process_start_time,
    8 "ProcessPeriod" process_period, 9 "ProcessDelay" process_delay, 10 "HasServicesLog" has_services_log,
    11 "RecordingRuleContent" recording_rule_content, 12 "MetricName" metric_name,
    13 "CustomMetricLabels" custom_metric_labels, 14 "YamlId" yaml_id, 15 "YamlConfigName" yaml_config_name,
    16 "DstTopicId" dst_topic_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingRuleYamlTask {
    pub topic_id: String,
    pub offset: u64,
    pub limit: u64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRecordingRuleYamlTask(topic_id: String, offset: u64, limit: u64)
    "DescribeRecordingRuleYamlTask" -> DescribeRecordingRuleYamlTaskOutput {
    0 "TopicId" topic_id, 1 "Offset" offset, 2 "Limit" limit, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRecordingRuleYamlTask: RecordingRuleYamlTaskInfo =
    Offset "Offset", "RecordingRuleYamlTaskInfos" recording_rule_yaml_task_infos, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRecordingRuleYamlTaskOutput {
    pub recording_rule_yaml_task_infos: Option<Vec<RecordingRuleYamlTaskInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeRecordingRuleYamlTaskOutput {
    0 "RecordingRuleYamlTaskInfos" recording_rule_yaml_task_infos, 1 "TotalCount" total_count
} }

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
    pub process_start_time: Option<u64>,
    pub process_period: Option<i64>,
    pub process_delay: Option<i64>,
    pub has_services_log: Option<u64>,
    pub yaml_config_name: Option<String>,
    pub yaml_content: Option<String>,
    pub sub_task_count: Option<i64>,
}
model! { RecordingRuleYamlTaskInfo {
    0 "YamlId" yaml_id, 1 "TopicId" topic_id, 2 "DstTopicId" dst_topic_id, 3 "CreateTime" create_time,
    4 "UpdateTime" update_time, 5 "Status" status, 6 "EnableFlag" enable_flag, 7 "ProcessStartTime" process_start_time,
    8 "ProcessPeriod" process_period, 9 "ProcessDelay" process_delay, 10 "HasServicesLog" has_services_log,
    11 "YamlConfigName" yaml_config_name, 12 "YamlContent" yaml_content, 13 "SubTaskCount" sub_task_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRemoteWriteTasks {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeRemoteWriteTasks() "DescribeRemoteWriteTasks" -> DescribeRemoteWriteTasksOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeRemoteWriteTasks: RemoteWriteInfo = Offset "Offset", "Infos" infos, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRemoteWriteTasksOutput {
    pub infos: Option<Vec<RemoteWriteInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeRemoteWriteTasksOutput {
    0 "Infos" infos, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoteWriteInfo {
    pub task_id: Option<String>,
    pub topic_id: Option<String>,
    pub name: Option<String>,
    pub net_type: Option<u64>,
    pub vpc_id: Option<String>,
    pub status: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub target: Option<String>,
    pub remote_write_url: Option<String>,
    pub auth_type: Option<u64>,
    pub auth_info: Option<RemoteWriteAuthInfo>,
    pub logset_id: Option<String>,
    pub enable: Option<u64>,
    pub virtual_gateway_type: Option<i64>,
}
model! { RemoteWriteInfo {
    0 "TaskId" task_id, 1 "TopicId" topic_id, 2 "Name" name, 3 "NetType" net_type, 4 "VpcId" vpc_id, 5 "Status" status,
    6 "CreateTime" create_time, 7 "UpdateTime" update_time, 8 "Target" target, 9 "RemoteWriteURL" remote_write_url,
    10 "AuthType" auth_type, 11 "AuthInfo" auth_info, 12 "LogsetId" logset_id, 13 "Enable" enable,
    14 "VirtualGatewayType" virtual_gateway_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeS3Recharges {
    pub topic_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeS3Recharges(topic_id: String) "DescribeS3Recharges" -> DescribeS3RechargesOutput {
    0 "TopicId" topic_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeS3Recharges: S3RechargeInfo = Offset "Offset", "Infos" infos, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeS3RechargesOutput {
    pub infos: Option<Vec<S3RechargeInfo>>,
    pub total: Option<u64>,
}
model! { DescribeS3RechargesOutput {
    0 "Infos" infos, 1 "Total" total
} }

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
    pub task_type: Option<u64>,
    pub metadata: Option<Vec<String>>,
    pub status: Option<u64>,
    pub enable: Option<u64>,
    pub progress: Option<u64>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
}
model! { S3RechargeInfo {
    0 "TaskId" task_id, 1 "TopicId" topic_id, 2 "LogsetId" logset_id, 3 "Name" name, 4 "Bucket" bucket,
    5 "S3Region" s3_region, 6 "AccessKeyId" access_key_id, 7 "Endpoint" endpoint, 8 "LogType" log_type,
    9 "Prefix" prefix, 10 "Compress" compress, 11 "ExtractRule" extract_rule, 12 "TaskType" task_type,
    13 "Metadata" metadata, 14 "Status" status, 15 "Enable" enable, 16 "Progress" progress, 17 "CreateTime" create_time,
    18 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduledSqlInfo {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub name: Option<String>,
    pub task_id: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeScheduledSqlInfo() "DescribeScheduledSqlInfo" -> DescribeScheduledSqlInfoOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "Name" name: String, 3 "TaskId" task_id: String,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeScheduledSqlInfo: ScheduledSqlTaskInfo =
    Offset "Offset", "ScheduledSqlTaskInfos" scheduled_sql_task_infos, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeScheduledSqlInfoOutput {
    pub scheduled_sql_task_infos: Option<Vec<ScheduledSqlTaskInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeScheduledSqlInfoOutput {
    0 "ScheduledSqlTaskInfos" scheduled_sql_task_infos, 1 "TotalCount" total_count
} }

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
    pub syntax_rule: Option<u64>,
    pub has_services_log: Option<u64>,
    pub full_query: Option<u64>,
    pub process_period_unit: Option<i64>,
}
model! { ScheduledSqlTaskInfo {
    0 "TaskId" task_id, 1 "Name" name, 2 "SrcTopicId" src_topic_id, 3 "SrcTopicName" src_topic_name,
    4 "DstResource" dst_resource, 5 "CreateTime" create_time, 6 "UpdateTime" update_time, 7 "Status" status,
    8 "EnableFlag" enable_flag, 9 "ScheduledSqlContent" scheduled_sql_content, 10 "ProcessStartTime" process_start_time,
    11 "ProcessType" process_type, 12 "ProcessEndTime" process_end_time, 13 "ProcessPeriod" process_period,
    14 "ProcessTimeWindow" process_time_window, 15 "ProcessDelay" process_delay, 16 "SrcTopicRegion" src_topic_region,
    17 "SyntaxRule" syntax_rule, 18 "HasServicesLog" has_services_log, 19 "FullQuery" full_query,
    20 "ProcessPeriodUnit" process_period_unit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchViews {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeSearchViews() "DescribeSearchViews" -> DescribeSearchViewsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeSearchViews: SearchViewInfo = Offset "Offset", "Infos" infos, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSearchViewsOutput {
    pub infos: Option<Vec<SearchViewInfo>>,
    pub total: Option<u64>,
}
model! { DescribeSearchViewsOutput {
    0 "Infos" infos, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchViewInfo {
    pub view_id: Option<String>,
    pub view_name: Option<String>,
    pub view_type: Option<String>,
    pub logset_id: Option<String>,
    pub logset_region: Option<String>,
    pub topics: Option<Vec<ViewSearchTopic>>,
    pub description: Option<String>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
}
model! { SearchViewInfo {
    0 "ViewId" view_id, 1 "ViewName" view_name, 2 "ViewType" view_type, 3 "LogsetId" logset_id,
    4 "LogsetRegion" logset_region, 5 "Topics" topics, 6 "Description" description, 7 "CreateTime" create_time,
    8 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShipperTasks {
    pub shipper_id: String,
    pub start_time: i64,
    pub end_time: i64,
}
operation! { DescribeShipperTasks(shipper_id: String, start_time: i64, end_time: i64)
    "DescribeShipperTasks" -> DescribeShipperTasksOutput {
    0 "ShipperId" shipper_id, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShipperTasksOutput {
    pub tasks: Option<Vec<ShipperTaskInfo>>,
}
model! { DescribeShipperTasksOutput {
    0 "Tasks" tasks
} }

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
    0 "TaskId" task_id, 1 "ShipperId" shipper_id, 2 "TopicId" topic_id, 3 "RangeStart" range_start,
    4 "RangeEnd" range_end, 5 "StartTime" start_time, 6 "EndTime" end_time, 7 "Status" status, 8 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShippers {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub precise_search: Option<u64>,
}
operation! { DescribeShippers() "DescribeShippers" -> DescribeShippersOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "PreciseSearch" precise_search: u64
} }
paged! { DescribeShippers: ShipperInfo = Offset "Offset", "Shippers" shippers, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShippersOutput {
    pub shippers: Option<Vec<ShipperInfo>>,
    pub total_count: Option<u64>,
}
model! { DescribeShippersOutput {
    0 "Shippers" shippers, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShipperInfo {
    pub shipper_id: Option<String>,
    pub topic_id: Option<String>,
    pub bucket: Option<String>,
    pub prefix: Option<String>,
    pub shipper_name: Option<String>,
    pub interval: Option<u64>,
    pub max_size: Option<u64>,
    pub status: Option<bool>,
    pub filter_rules: Option<Vec<FilterRuleInfo>>,
    pub partition: Option<String>,
    pub compress: Option<CompressInfo>,
    pub content: Option<ContentInfo>,
    pub create_time: Option<String>,
    pub filename_mode: Option<u64>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub progress: Option<f64>,
    pub remain_time: Option<i64>,
    pub history_status: Option<i64>,
    pub storage_type: Option<String>,
    pub role_arn: Option<String>,
    pub external_id: Option<String>,
    pub task_status: Option<u64>,
    pub time_zone: Option<String>,
    pub dsl_filter: Option<String>,
}
model! { ShipperInfo {
    0 "ShipperId" shipper_id, 1 "TopicId" topic_id, 2 "Bucket" bucket, 3 "Prefix" prefix, 4 "ShipperName" shipper_name,
    5 "Interval" interval, 6 "MaxSize" max_size, 7 "Status" status, 8 "FilterRules" filter_rules,
    9 "Partition" partition, 10 "Compress" compress, 11 "Content" content, 12 "CreateTime" create_time,
    13 "FilenameMode" filename_mode, 14 "StartTime" start_time, 15 "EndTime" end_time, 16 "Progress" progress,
    17 "RemainTime" remain_time, 18 "HistoryStatus" history_status, 19 "StorageType" storage_type,
    20 "RoleArn" role_arn, 21 "ExternalId" external_id, 22 "TaskStatus" task_status, 23 "TimeZone" time_zone,
    24 "DSLFilter" dsl_filter
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSplunkDelivers {
    pub topic_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeSplunkDelivers(topic_id: String) "DescribeSplunkDelivers" -> DescribeSplunkDeliversOutput {
    0 "TopicId" topic_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeSplunkDelivers: SplunkDeliverInfo = Offset "Offset", "Infos" infos, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSplunkDeliversOutput {
    pub infos: Option<Vec<SplunkDeliverInfo>>,
    pub total: Option<u64>,
}
model! { DescribeSplunkDeliversOutput {
    0 "Infos" infos, 1 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplunkDeliverInfo {
    pub task_id: Option<String>,
    pub name: Option<String>,
    pub uin: Option<u64>,
    pub topic_id: Option<String>,
    pub status: Option<i64>,
    pub enable: Option<i64>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
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
    0 "TaskId" task_id, 1 "Name" name, 2 "Uin" uin, 3 "TopicId" topic_id, 4 "Status" status, 5 "Enable" enable,
    6 "CreateTime" create_time, 7 "UpdateTime" update_time, 8 "NetInfo" net_info, 9 "Metadata" metadata,
    10 "HasServiceLog" has_service_log, 11 "Source" source, 12 "SourceType" source_type, 13 "Index" index,
    14 "IndexAck" index_ack, 15 "Channel" channel, 16 "DSLFilter" dsl_filter, 17 "ExternalRole" external_role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSplunkPreview {
    pub topic_id: String,
    pub metadata_info: MetadataInfo,
    pub dsl_filter: Option<String>,
}
operation! { DescribeSplunkPreview(topic_id: String, metadata_info: MetadataInfo)
    "DescribeSplunkPreview" -> DescribeSplunkPreviewOutput {
    0 "TopicId" topic_id, 1 "MetadataInfo" metadata_info, 2 "DSLFilter" dsl_filter: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSplunkPreviewOutput {
    pub preview_infos: Option<Vec<String>>,
    pub filter_stats: Option<FilterStatistics>,
}
model! { DescribeSplunkPreviewOutput {
    0 "PreviewInfos" preview_infos, 1 "FilterStats" filter_stats
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterStatistics {
    pub original_count: Option<u64>,
    pub filtered_count: Option<u64>,
    pub filtered_result: Option<Vec<String>>,
}
model! { FilterStatistics {
    0 "OriginalCount" original_count, 1 "FilteredCount" filtered_count, 2 "FilteredResult" filtered_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicBaseMetricConfigs {
    pub topic_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeTopicBaseMetricConfigs(topic_id: String)
    "DescribeTopicBaseMetricConfigs" -> DescribeTopicBaseMetricConfigsOutput {
    0 "TopicId" topic_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeTopicBaseMetricConfigs: BaseMetricCollectConfig = Offset "Offset", "Datas" datas, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicBaseMetricConfigsOutput {
    pub total_count: Option<u64>,
    pub datas: Option<Vec<BaseMetricCollectConfig>>,
}
model! { DescribeTopicBaseMetricConfigsOutput {
    0 "TotalCount" total_count, 1 "Datas" datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicMetricConfigs {
    pub topic_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeTopicMetricConfigs(topic_id: String)
    "DescribeTopicMetricConfigs" -> DescribeTopicMetricConfigsOutput {
    0 "TopicId" topic_id, 1 "Filters" filters: Vec<Filter>, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { DescribeTopicMetricConfigs: MetricCollectConfig = Offset "Offset", "Datas" datas, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicMetricConfigsOutput {
    pub total_count: Option<u64>,
    pub datas: Option<Vec<MetricCollectConfig>>,
}
model! { DescribeTopicMetricConfigsOutput {
    0 "TotalCount" total_count, 1 "Datas" datas
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopics {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub precise_search: Option<u64>,
    pub biz_type: Option<u64>,
}
operation! { DescribeTopics() "DescribeTopics" -> DescribeTopicsOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "PreciseSearch" precise_search: u64, 4 "BizType" biz_type: u64
} }
paged! { DescribeTopics: TopicInfo = Offset "Offset", "Topics" topics, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicsOutput {
    pub topics: Option<Vec<TopicInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeTopicsOutput {
    0 "Topics" topics, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicInfo {
    pub logset_id: Option<String>,
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub partition_count: Option<i64>,
    pub index: Option<bool>,
    pub assumer_uin: Option<u64>,
    pub assumer_name: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub role_name: Option<String>,
    pub auto_split: Option<bool>,
    pub max_split_partitions: Option<i64>,
    pub storage_type: Option<String>,
    pub period: Option<i64>,
    pub sub_assumer_name: Option<String>,
    pub describes: Option<String>,
    pub hot_period: Option<u64>,
    pub key_id: Option<String>,
    pub custom_kms_info: Option<CustomKmsInfo>,
    pub biz_type: Option<u64>,
    pub is_web_tracking: Option<bool>,
    pub extends: Option<TopicExtendInfo>,
    pub topic_async_task_id: Option<String>,
    pub migration_status: Option<u64>,
    pub effective_date: Option<String>,
    pub is_source_from: Option<bool>,
    pub billing_mode: Option<u64>,
    pub new_billing_mode: Option<u64>,
}
model! { TopicInfo {
    0 "LogsetId" logset_id, 1 "TopicId" topic_id, 2 "TopicName" topic_name, 3 "PartitionCount" partition_count,
    4 "Index" index, 5 "AssumerUin" assumer_uin, 6 "AssumerName" assumer_name, 7 "CreateTime" create_time,
    8 "Status" status, 9 "Tags" tags, 10 "RoleName" role_name, 11 "AutoSplit" auto_split,
    12 "MaxSplitPartitions" max_split_partitions, 13 "StorageType" storage_type, 14 "Period" period,
    15 "SubAssumerName" sub_assumer_name, 16 "Describes" describes, 17 "HotPeriod" hot_period, 18 "KeyId" key_id,
    19 "CustomKmsInfo" custom_kms_info, 20 "BizType" biz_type, 21 "IsWebTracking" is_web_tracking, 22 "Extends" extends,
    23 "TopicAsyncTaskID" topic_async_task_id, 24 "MigrationStatus" migration_status, 25 "EffectiveDate" effective_date,
    26 "IsSourceFrom" is_source_from, 27 "BillingMode" billing_mode, 28 "NewBillingMode" new_billing_mode
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeWebCallbacksOutput {
    pub web_callbacks: Option<Vec<WebCallbackInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeWebCallbacksOutput {
    0 "WebCallbacks" web_callbacks, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebCallbackInfo {
    pub web_callback_id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub webhook: Option<Secret>,
    pub method: Option<String>,
    pub key: Option<String>,
    pub uin: Option<u64>,
    pub sub_uin: Option<u64>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
}
model! { WebCallbackInfo {
    0 "WebCallbackId" web_callback_id, 1 "Name" name, 2 "Type" r#type, 3 "Webhook" webhook, 4 "Method" method,
    5 "Key" key, 6 "Uin" uin, 7 "SubUin" sub_uin, 8 "CreateTime" create_time, 9 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstimateRebuildIndexTask {
    pub topic_id: String,
    pub start_time: u64,
    pub end_time: u64,
}
operation! { EstimateRebuildIndexTask(topic_id: String, start_time: u64, end_time: u64)
    "EstimateRebuildIndexTask" -> EstimateRebuildIndexTaskOutput {
    0 "TopicId" topic_id, 1 "StartTime" start_time, 2 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EstimateRebuildIndexTaskOutput {
    pub remain_time: Option<u64>,
    pub write_traffic: Option<u64>,
}
model! { EstimateRebuildIndexTaskOutput {
    0 "RemainTime" remain_time, 1 "WriteTraffic" write_traffic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlarmLog {
    pub from: i64,
    pub to: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAlarmLogOutput {
    pub context: Option<String>,
    pub list_over: Option<bool>,
    pub analysis: Option<bool>,
    pub col_names: Option<Vec<String>>,
    pub results: Option<Vec<LogInfo>>,
    pub analysis_results: Option<Vec<LogItems>>,
    pub analysis_records: Option<Vec<String>>,
    pub columns: Option<Vec<Column>>,
}
model! { GetAlarmLogOutput {
    0 "Context" context, 1 "ListOver" list_over, 2 "Analysis" analysis, 3 "ColNames" col_names, 4 "Results" results,
    5 "AnalysisResults" analysis_results, 6 "AnalysisRecords" analysis_records, 7 "Columns" columns
} }

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
    pub high_lights: Option<Vec<HighLightItem>>,
    pub log_json: Option<String>,
    pub host_name: Option<String>,
    pub raw_log: Option<String>,
    pub index_status: Option<String>,
}
model! { LogInfo {
    0 "Time" time, 1 "TopicId" topic_id, 2 "TopicName" topic_name, 3 "Source" source, 4 "FileName" file_name,
    5 "PkgId" pkg_id, 6 "PkgLogId" pkg_log_id, 7 "HighLights" high_lights, 8 "LogJson" log_json, 9 "HostName" host_name,
    10 "RawLog" raw_log, 11 "IndexStatus" index_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogItems {
    pub data: Option<Vec<LogItem>>,
}
model! { LogItems {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogItem {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { LogItem {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Column {
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { Column {
    0 "Name" name, 1 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClsService {}
operation! { GetClsService() "GetClsService" -> GetClsServiceOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetClsServiceOutput {
    pub status: Option<i64>,
}
model! { GetClsServiceOutput {
    0 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetricLabelValues {
    pub topic_id: String,
    pub label_name: String,
    pub start: Option<u64>,
    pub end: Option<u64>,
    pub r#match: Option<Vec<String>>,
}
operation! { GetMetricLabelValues(topic_id: String, label_name: String)
    "GetMetricLabelValues" -> GetMetricLabelValuesOutput {
    0 "TopicId" topic_id, 1 "LabelName" label_name, 2 "Start" start: u64, 3 "End" end: u64,
    4 "Match" r#match: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMetricLabelValuesOutput {
    pub values: Option<Vec<String>>,
}
model! { GetMetricLabelValuesOutput {
    0 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergePartition {
    pub topic_id: String,
    pub partition_id: i64,
}
operation! { MergePartition(topic_id: String, partition_id: i64) "MergePartition" -> MergePartitionOutput {
    0 "TopicId" topic_id, 1 "PartitionId" partition_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergePartitionOutput {
    pub partitions: Option<Vec<PartitionInfo>>,
}
model! { MergePartitionOutput {
    0 "Partitions" partitions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAgentApplication {
    pub application_id: String,
    pub application_name: String,
}
operation! { ModifyAgentApplication(application_id: String, application_name: String)
    "ModifyAgentApplication" -> Empty {
    0 "ApplicationId" application_id, 1 "ApplicationName" application_name
} }

pub type ModifyAgentApplicationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarm {
    pub alarm_id: String,
    pub name: Option<String>,
    pub monitor_time: Option<MonitorTime>,
    pub condition: Option<String>,
    pub alarm_level: Option<u64>,
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
    pub monitor_object_type: Option<u64>,
    pub classifications: Option<Vec<AlarmClassification>>,
    pub alarm_notice_ids: Option<Vec<String>>,
    pub monitor_notice: Option<MonitorNotice>,
}
operation! { ModifyAlarm(alarm_id: String) "ModifyAlarm" -> Empty {
    0 "AlarmId" alarm_id, 1 "Name" name: String, 2 "MonitorTime" monitor_time: MonitorTime,
    3 "Condition" condition: String, 4 "AlarmLevel" alarm_level: u64,
    5 "MultiConditions" multi_conditions: Vec<MultiCondition>, 6 "TriggerCount" trigger_count: i64,
    7 "AlarmPeriod" alarm_period: i64, 8 "AlarmTargets" alarm_targets: Vec<AlarmTarget>, 9 "Status" status: bool,
    10 "Enable" enable: bool, 11 "MessageTemplate" message_template: String, 12 "CallBack" call_back: CallBackInfo,
    13 "Analysis" analysis: Vec<AnalysisDimensional>, 14 "GroupTriggerStatus" group_trigger_status: bool,
    15 "GroupTriggerCondition" group_trigger_condition: Vec<String>, 16 "Tags" tags: Vec<Tag>,
    17 "MonitorObjectType" monitor_object_type: u64, 18 "Classifications" classifications: Vec<AlarmClassification>,
    19 "AlarmNoticeIds" alarm_notice_ids: Vec<String>, 20 "MonitorNotice" monitor_notice: MonitorNotice
} }

pub type ModifyAlarmOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmNotice {
    pub alarm_notice_id: String,
    pub tags: Option<Vec<Tag>>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub notice_receivers: Option<Vec<NoticeReceiver>>,
    pub web_callbacks: Option<Vec<WebCallback>>,
    pub notice_rules: Option<Vec<NoticeRule>>,
    pub jump_domain: Option<String>,
    pub deliver_status: Option<u64>,
    pub deliver_config: Option<DeliverConfig>,
    pub alarm_shield_status: Option<u64>,
    pub secure_detail_status: Option<u64>,
    pub callback_prioritize: Option<bool>,
}
operation! { ModifyAlarmNotice(alarm_notice_id: String) "ModifyAlarmNotice" -> Empty {
    0 "AlarmNoticeId" alarm_notice_id, 1 "Tags" tags: Vec<Tag>, 2 "Name" name: String, 3 "Type" r#type: String,
    4 "NoticeReceivers" notice_receivers: Vec<NoticeReceiver>, 5 "WebCallbacks" web_callbacks: Vec<WebCallback>,
    6 "NoticeRules" notice_rules: Vec<NoticeRule>, 7 "JumpDomain" jump_domain: String,
    8 "DeliverStatus" deliver_status: u64, 9 "DeliverConfig" deliver_config: DeliverConfig,
    10 "AlarmShieldStatus" alarm_shield_status: u64, 11 "SecureDetailStatus" secure_detail_status: u64,
    12 "CallbackPrioritize" callback_prioritize: bool
} }

pub type ModifyAlarmNoticeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAlarmShield {
    pub task_id: String,
    pub alarm_notice_id: String,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub r#type: Option<u64>,
    pub rule: Option<String>,
    pub reason: Option<String>,
    pub status: Option<u64>,
}
operation! { ModifyAlarmShield(task_id: String, alarm_notice_id: String) "ModifyAlarmShield" -> Empty {
    0 "TaskId" task_id, 1 "AlarmNoticeId" alarm_notice_id, 2 "StartTime" start_time: u64, 3 "EndTime" end_time: u64,
    4 "Type" r#type: u64, 5 "Rule" rule: String, 6 "Reason" reason: String, 7 "Status" status: u64
} }

pub type ModifyAlarmShieldOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudProductLogCollection {
    pub instance_id: String,
    pub assumer_name: String,
    pub log_type: String,
    pub cloud_product_region: String,
    pub extend: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { ModifyCloudProductLogCollection(instance_id: String, assumer_name: String, log_type: String, cloud_product_region: String)
    "ModifyCloudProductLogCollection" -> ModifyCloudProductLogCollectionOutput {
    0 "InstanceId" instance_id, 1 "AssumerName" assumer_name, 2 "LogType" log_type,
    3 "CloudProductRegion" cloud_product_region, 4 "Extend" extend: String, 5 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCloudProductLogCollectionOutput {
    pub message: Option<String>,
}
model! { ModifyCloudProductLogCollectionOutput {
    0 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConfig {
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

pub type ModifyConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConfigExtra {
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

pub type ModifyConfigExtraOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsole {
    pub console_id: String,
    pub access_mode: Option<Vec<String>>,
    pub login_mode: Option<u64>,
    pub domain_prefix: Option<String>,
    pub accounts: Option<Vec<ConsoleAccount>>,
    pub anonymous_login: Option<AnonymousLoginInfo>,
    pub intranet_type: Option<u64>,
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
    0 "ConsoleId" console_id, 1 "AccessMode" access_mode: Vec<String>, 2 "LoginMode" login_mode: u64,
    3 "DomainPrefix" domain_prefix: String, 4 "Accounts" accounts: Vec<ConsoleAccount>,
    5 "AnonymousLogin" anonymous_login: AnonymousLoginInfo, 6 "IntranetType" intranet_type: u64,
    7 "IntranetRegion" intranet_region: String, 8 "VpcId" vpc_id: String, 9 "SubnetId" subnet_id: String,
    10 "AuthRoles" auth_roles: Vec<AuthRoleInfo>, 11 "HideParams" hide_params: Vec<String>,
    12 "AccessControlRules" access_control_rules: Vec<AccessControlRule>, 13 "Remarks" remarks: String,
    14 "Menus" menus: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsoleOutput {
    pub console_id: Option<String>,
}
model! { ModifyConsoleOutput {
    0 "ConsoleId" console_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsoleSharing {
    pub sharing_id: String,
    pub duration_milliseconds: u64,
}
operation! { ModifyConsoleSharing(sharing_id: String, duration_milliseconds: u64) "ModifyConsoleSharing" -> Empty {
    0 "SharingId" sharing_id, 1 "DurationMilliseconds" duration_milliseconds
} }

pub type ModifyConsoleSharingOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsumer {
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

pub type ModifyConsumerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsumerGroup {
    pub consumer_group: String,
    pub timeout: u64,
    pub topics: Vec<String>,
    pub logset_id: String,
}
operation! { ModifyConsumerGroup(consumer_group: String, timeout: u64, topics: Vec<String>, logset_id: String)
    "ModifyConsumerGroup" -> Empty {
    0 "ConsumerGroup" consumer_group, 1 "Timeout" timeout, 2 "Topics" topics, 3 "LogsetId" logset_id
} }

pub type ModifyConsumerGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCosRecharge {
    pub id: String,
    pub topic_id: String,
    pub name: Option<String>,
    pub enable: Option<u64>,
    pub bucket: Option<String>,
    pub bucket_region: Option<String>,
    pub prefix: Option<String>,
    pub log_type: Option<String>,
    pub compress: Option<String>,
    pub extract_rule_info: Option<ExtractRuleInfo>,
    pub task_type: Option<u64>,
    pub metadata: Option<Vec<String>>,
}
operation! { ModifyCosRecharge(id: String, topic_id: String) "ModifyCosRecharge" -> Empty {
    0 "Id" id, 1 "TopicId" topic_id, 2 "Name" name: String, 3 "Enable" enable: u64, 4 "Bucket" bucket: String,
    5 "BucketRegion" bucket_region: String, 6 "Prefix" prefix: String, 7 "LogType" log_type: String,
    8 "Compress" compress: String, 9 "ExtractRuleInfo" extract_rule_info: ExtractRuleInfo, 10 "TaskType" task_type: u64,
    11 "Metadata" metadata: Vec<String>
} }

pub type ModifyCosRechargeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDashboard {
    pub dashboard_id: String,
    pub dashboard_name: Option<String>,
    pub data: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { ModifyDashboard(dashboard_id: String) "ModifyDashboard" -> Empty {
    0 "DashboardId" dashboard_id, 1 "DashboardName" dashboard_name: String, 2 "Data" data: String,
    3 "Tags" tags: Vec<Tag>
} }

pub type ModifyDashboardOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDashboardSubscribe {
    pub id: u64,
    pub dashboard_id: Option<String>,
    pub name: Option<String>,
    pub cron: Option<String>,
    pub subscribe_data: Option<DashboardSubscribeData>,
}
operation! { ModifyDashboardSubscribe(id: u64) "ModifyDashboardSubscribe" -> Empty {
    0 "Id" id, 1 "DashboardId" dashboard_id: String, 2 "Name" name: String, 3 "Cron" cron: String,
    4 "SubscribeData" subscribe_data: DashboardSubscribeData
} }

pub type ModifyDashboardSubscribeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDataTransform {
    pub task_id: String,
    pub name: Option<String>,
    pub etl_content: Option<String>,
    pub enable_flag: Option<i64>,
    pub dst_resources: Option<Vec<DataTransformResouceInfo>>,
    pub backup_give_up_data: Option<bool>,
    pub has_services_log: Option<u64>,
    pub keep_failure_log: Option<u64>,
    pub failure_log_key: Option<String>,
    pub data_transform_sql_data_sources: Option<Vec<DataTransformSqlDataSource>>,
    pub env_infos: Option<Vec<EnvInfo>>,
}
operation! { ModifyDataTransform(task_id: String) "ModifyDataTransform" -> Empty {
    0 "TaskId" task_id, 1 "Name" name: String, 2 "EtlContent" etl_content: String, 3 "EnableFlag" enable_flag: i64,
    4 "DstResources" dst_resources: Vec<DataTransformResouceInfo>, 5 "BackupGiveUpData" backup_give_up_data: bool,
    6 "HasServicesLog" has_services_log: u64, 7 "KeepFailureLog" keep_failure_log: u64,
    8 "FailureLogKey" failure_log_key: String,
    9 "DataTransformSqlDataSources" data_transform_sql_data_sources: Vec<DataTransformSqlDataSource>,
    10 "EnvInfos" env_infos: Vec<EnvInfo>
} }

pub type ModifyDataTransformOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyDlcDeliver {
    pub topic_id: String,
    pub task_id: String,
    pub name: Option<String>,
    pub deliver_type: Option<u64>,
    pub start_time: Option<u64>,
    pub end_time: Option<u64>,
    pub max_size: Option<u64>,
    pub interval: Option<u64>,
    pub dlc_info: Option<DlcInfo>,
    pub has_services_log: Option<u64>,
    pub status: Option<u64>,
    pub auto_create_field: Option<bool>,
    pub dlc_fail_handle: Option<DlcFailHandle>,
    pub dsl_filter: Option<String>,
}
operation! { ModifyDlcDeliver(topic_id: String, task_id: String) "ModifyDlcDeliver" -> Empty {
    0 "TopicId" topic_id, 1 "TaskId" task_id, 2 "Name" name: String, 3 "DeliverType" deliver_type: u64,
    4 "StartTime" start_time: u64, 5 "EndTime" end_time: u64, 6 "MaxSize" max_size: u64, 7 "Interval" interval: u64,
    8 "DlcInfo" dlc_info: DlcInfo, 9 "HasServicesLog" has_services_log: u64, 10 "Status" status: u64,
    11 "AutoCreateField" auto_create_field: bool, 12 "DlcFailHandle" dlc_fail_handle: DlcFailHandle,
    13 "DSLFilter" dsl_filter: String
} }

pub type ModifyDlcDeliverOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEsRecharge {
    pub task_id: String,
    pub topic_id: String,
    pub name: Option<String>,
    pub index: Option<String>,
    pub query: Option<String>,
    pub es_info: Option<EsInfo>,
    pub import_info: Option<EsImportInfo>,
    pub time_info: Option<EsTimeInfo>,
    pub status: Option<u64>,
    pub has_services_log: Option<u64>,
}
operation! { ModifyEsRecharge(task_id: String, topic_id: String) "ModifyEsRecharge" -> Empty {
    0 "TaskId" task_id, 1 "TopicId" topic_id, 2 "Name" name: String, 3 "Index" index: String, 4 "Query" query: String,
    5 "EsInfo" es_info: EsInfo, 6 "ImportInfo" import_info: EsImportInfo, 7 "TimeInfo" time_info: EsTimeInfo,
    8 "Status" status: u64, 9 "HasServicesLog" has_services_log: u64
} }

pub type ModifyEsRechargeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyHostMetricConfig {
    pub topic_id: String,
    pub config_id: String,
    pub name: Option<String>,
    pub machine_group_ids: Option<Vec<String>>,
    pub interval: Option<u64>,
    pub host_metric_items: Option<Vec<HostMetricItem>>,
}
operation! { ModifyHostMetricConfig(topic_id: String, config_id: String) "ModifyHostMetricConfig" -> Empty {
    0 "TopicId" topic_id, 1 "ConfigId" config_id, 2 "Name" name: String,
    3 "MachineGroupIds" machine_group_ids: Vec<String>, 4 "Interval" interval: u64,
    5 "HostMetricItems" host_metric_items: Vec<HostMetricItem>
} }

pub type ModifyHostMetricConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIndex {
    pub topic_id: String,
    pub status: Option<bool>,
    pub rule: Option<RuleInfo>,
    pub include_internal_fields: Option<bool>,
    pub metadata_flag: Option<u64>,
    pub coverage_field: Option<String>,
}
operation! { ModifyIndex(topic_id: String) "ModifyIndex" -> Empty {
    0 "TopicId" topic_id, 1 "Status" status: bool, 2 "Rule" rule: RuleInfo,
    3 "IncludeInternalFields" include_internal_fields: bool, 4 "MetadataFlag" metadata_flag: u64,
    5 "CoverageField" coverage_field: String
} }

pub type ModifyIndexOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKafkaConsumer {
    pub from_topic_id: String,
    pub compression: Option<i64>,
    pub consumer_content: Option<KafkaConsumerContent>,
    pub has_services_log: Option<u64>,
    pub scope_type: Option<u64>,
}
operation! { ModifyKafkaConsumer(from_topic_id: String) "ModifyKafkaConsumer" -> Empty {
    0 "FromTopicId" from_topic_id, 1 "Compression" compression: i64,
    2 "ConsumerContent" consumer_content: KafkaConsumerContent, 3 "HasServicesLog" has_services_log: u64,
    4 "ScopeType" scope_type: u64
} }

pub type ModifyKafkaConsumerOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKafkaConsumerGroupOffset {}
operation! { ModifyKafkaConsumerGroupOffset() "ModifyKafkaConsumerGroupOffset" -> ModifyKafkaConsumerGroupOffsetOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKafkaConsumerGroupOffsetOutput {
    pub code: Option<i64>,
}
model! { ModifyKafkaConsumerGroupOffsetOutput {
    0 "Code" code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyKafkaRecharge {
    pub id: String,
    pub topic_id: String,
    pub name: Option<String>,
    pub kafka_type: Option<u64>,
    pub kafka_instance: Option<String>,
    pub server_addr: Option<String>,
    pub is_encryption_addr: Option<bool>,
    pub protocol: Option<KafkaProtocolInfo>,
    pub user_kafka_topics: Option<String>,
    pub consumer_group_name: Option<String>,
    pub log_recharge_rule: Option<LogRechargeRuleInfo>,
    pub status_control: Option<u64>,
    pub user_kafka_meta: Option<UserKafkaMeta>,
}
operation! { ModifyKafkaRecharge(id: String, topic_id: String) "ModifyKafkaRecharge" -> Empty {
    0 "Id" id, 1 "TopicId" topic_id, 2 "Name" name: String, 3 "KafkaType" kafka_type: u64,
    4 "KafkaInstance" kafka_instance: String, 5 "ServerAddr" server_addr: String,
    6 "IsEncryptionAddr" is_encryption_addr: bool, 7 "Protocol" protocol: KafkaProtocolInfo,
    8 "UserKafkaTopics" user_kafka_topics: String, 9 "ConsumerGroupName" consumer_group_name: String,
    10 "LogRechargeRule" log_recharge_rule: LogRechargeRuleInfo, 11 "StatusControl" status_control: u64,
    12 "UserKafkaMeta" user_kafka_meta: UserKafkaMeta
} }

pub type ModifyKafkaRechargeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLog {
    pub topic_id: String,
    pub from: i64,
    pub to: i64,
    pub query_string: String,
    pub modify_mode: String,
    pub modify_content: String,
}

/// What [`ModifyLog::new`] takes.
pub struct ModifyLogRequired {
    pub topic_id: String,
    pub from: i64,
    pub to: i64,
    pub query_string: String,
    pub modify_mode: String,
    pub modify_content: String,
}
operation! { ModifyLog{ModifyLogRequired: topic_id, from, to, query_string, modify_mode, modify_content}
    "ModifyLog" -> ModifyLogOutput {
    0 "TopicId" topic_id, 1 "From" from, 2 "To" to, 3 "QueryString" query_string, 4 "ModifyMode" modify_mode,
    5 "ModifyContent" modify_content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogOutput {
    pub affected_rows: Option<i64>,
}
model! { ModifyLogOutput {
    0 "AffectedRows" affected_rows
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLogset {
    pub logset_id: String,
    pub logset_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { ModifyLogset(logset_id: String) "ModifyLogset" -> Empty {
    0 "LogsetId" logset_id, 1 "LogsetName" logset_name: String, 2 "Tags" tags: Vec<Tag>
} }

pub type ModifyLogsetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMachineGroup {
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

pub type ModifyMachineGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMetricConfig {
    pub topic_id: String,
    pub config_id: String,
    pub source: Option<u64>,
    pub group_ids: Option<Vec<String>>,
    pub operate: Option<u64>,
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
    0 "TopicId" topic_id, 1 "ConfigId" config_id, 2 "Source" source: u64, 3 "GroupIds" group_ids: Vec<String>,
    4 "Operate" operate: u64, 5 "Spec" spec: MetricSpec, 6 "MetricRelabels" metric_relabels: Vec<Relabeling>,
    7 "MetricLabel" metric_label: MetricConfigLabel, 8 "Scheme" scheme: String,
    9 "ScrapeInterval" scrape_interval: String, 10 "ScrapeTimeout" scrape_timeout: String,
    11 "HonorLabels" honor_labels: bool, 12 "YamlSpec" yaml_spec: MetricYamlSpec
} }

pub type ModifyMetricConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMetricSubscribe {
    pub topic_id: String,
    pub task_id: String,
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub metrics: Option<Vec<MetricConfig>>,
    pub instance_info: Option<InstanceConfig>,
    pub enable: Option<u64>,
}
operation! { ModifyMetricSubscribe(topic_id: String, task_id: String) "ModifyMetricSubscribe" -> Empty {
    0 "TopicId" topic_id, 1 "TaskId" task_id, 2 "Name" name: String, 3 "Namespace" namespace: String,
    4 "Metrics" metrics: Vec<MetricConfig>, 5 "InstanceInfo" instance_info: InstanceConfig, 6 "Enable" enable: u64
} }

pub type ModifyMetricSubscribeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNetworkApplication {
    pub network_app_id: String,
    pub name: Option<String>,
}
operation! { ModifyNetworkApplication(network_app_id: String) "ModifyNetworkApplication" -> Empty {
    0 "NetworkAppId" network_app_id, 1 "Name" name: String
} }

pub type ModifyNetworkApplicationOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNoticeContent {
    pub notice_content_id: String,
    pub name: Option<String>,
    pub r#type: Option<u64>,
    pub notice_contents: Option<Vec<NoticeContent>>,
}
operation! { ModifyNoticeContent(notice_content_id: String) "ModifyNoticeContent" -> Empty {
    0 "NoticeContentId" notice_content_id, 1 "Name" name: String, 2 "Type" r#type: u64,
    3 "NoticeContents" notice_contents: Vec<NoticeContent>
} }

pub type ModifyNoticeContentOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordingRuleTask {
    pub task_id: String,
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
    pub has_services_log: Option<u64>,
}
operation! { ModifyRecordingRuleTask(task_id: String, topic_id: String)
    "ModifyRecordingRuleTask" -> ModifyRecordingRuleTaskOutput {
    0 "TaskId" task_id, 1 "TopicId" topic_id, 2 "DstTopicId" dst_topic_id: String, 3 "Name" name: String,
    4 "EnableFlag" enable_flag: i64, 5 "ProcessStartTime" process_start_time: i64,
    6 "ProcessPeriod" process_period: i64, 7 "ProcessDelay" process_delay: i64, 8 "MetricName" metric_name: String,
    9 "RecordingRuleContent" recording_rule_content: String,
    10 "CustomMetricLabels" custom_metric_labels: Vec<MetricLabel>, 11 "HasServicesLog" has_services_log: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordingRuleTaskOutput {
    pub task_id: Option<String>,
}
model! { ModifyRecordingRuleTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRecordingRuleYamlTask {
    pub yaml_id: String,
    pub topic_id: String,
    pub dst_topic_id: Option<String>,
    pub enable_flag: Option<u64>,
    pub process_start_time: Option<u64>,
    pub process_period: Option<i64>,
    pub process_delay: Option<i64>,
    pub yaml_config_name: Option<String>,
    pub yaml_content: Option<String>,
    pub has_services_log: Option<u64>,
}
operation! { ModifyRecordingRuleYamlTask(yaml_id: String, topic_id: String) "ModifyRecordingRuleYamlTask" -> Empty {
    0 "YamlID" yaml_id, 1 "TopicId" topic_id, 2 "DstTopicId" dst_topic_id: String, 3 "EnableFlag" enable_flag: u64,
    4 "ProcessStartTime" process_start_time: u64, 5 "ProcessPeriod" process_period: i64,
    6 "ProcessDelay" process_delay: i64, 7 "YamlConfigName" yaml_config_name: String,
    8 "YamlContent" yaml_content: String, 9 "HasServicesLog" has_services_log: u64
} }

pub type ModifyRecordingRuleYamlTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRemoteWriteTask {
    pub task_id: String,
    pub topic_id: String,
    pub enable: Option<u64>,
    pub name: Option<String>,
    pub net_type: Option<u64>,
    pub vpc_id: Option<String>,
    pub target: Option<String>,
    pub remote_write_url: Option<String>,
    pub auth_type: Option<u64>,
    pub auth_info: Option<RemoteWriteAuthInfo>,
    pub virtual_gateway_type: Option<i64>,
}
operation! { ModifyRemoteWriteTask(task_id: String, topic_id: String) "ModifyRemoteWriteTask" -> Empty {
    0 "TaskId" task_id, 1 "TopicId" topic_id, 2 "Enable" enable: u64, 3 "Name" name: String, 4 "NetType" net_type: u64,
    5 "VpcId" vpc_id: String, 6 "Target" target: String, 7 "RemoteWriteURL" remote_write_url: String,
    8 "AuthType" auth_type: u64, 9 "AuthInfo" auth_info: RemoteWriteAuthInfo,
    10 "VirtualGatewayType" virtual_gateway_type: i64
} }

pub type ModifyRemoteWriteTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyS3Recharge {
    pub task_id: String,
    pub topic_id: String,
    pub name: Option<String>,
    pub task_type: Option<u64>,
    pub enable: Option<u64>,
    pub bucket: Option<String>,
    pub s3_region: Option<String>,
    pub access_key_id: Option<String>,
    pub secret_access_key: Option<Secret>,
    pub endpoint: Option<String>,
    pub log_type: Option<String>,
    pub prefix: Option<String>,
    pub compress: Option<String>,
    pub extract_rule_info: Option<ExtractRuleInfo>,
}
operation! { ModifyS3Recharge(task_id: String, topic_id: String) "ModifyS3Recharge" -> Empty {
    0 "TaskId" task_id, 1 "TopicId" topic_id, 2 "Name" name: String, 3 "TaskType" task_type: u64,
    4 "Enable" enable: u64, 5 "Bucket" bucket: String, 6 "S3Region" s3_region: String,
    7 "AccessKeyId" access_key_id: String, 8 "SecretAccessKey" secret_access_key: Secret, 9 "Endpoint" endpoint: String,
    10 "LogType" log_type: String, 11 "Prefix" prefix: String, 12 "Compress" compress: String,
    13 "ExtractRuleInfo" extract_rule_info: ExtractRuleInfo
} }

pub type ModifyS3RechargeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduledSql {
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
    pub syntax_rule: Option<u64>,
    pub has_services_log: Option<u64>,
    pub full_query: Option<u64>,
    pub process_period_unit: Option<i64>,
}
operation! { ModifyScheduledSql(task_id: String) "ModifyScheduledSql" -> Empty {
    0 "TaskId" task_id, 1 "SrcTopicId" src_topic_id: String, 2 "EnableFlag" enable_flag: i64,
    3 "DstResource" dst_resource: ScheduledSqlResouceInfo, 4 "ScheduledSqlContent" scheduled_sql_content: String,
    5 "ProcessPeriod" process_period: i64, 6 "ProcessTimeWindow" process_time_window: String,
    7 "ProcessDelay" process_delay: i64, 8 "SrcTopicRegion" src_topic_region: String, 9 "Name" name: String,
    10 "SyntaxRule" syntax_rule: u64, 11 "HasServicesLog" has_services_log: u64, 12 "FullQuery" full_query: u64,
    13 "ProcessPeriodUnit" process_period_unit: i64
} }

pub type ModifyScheduledSqlOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySearchView {
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

pub type ModifySearchViewOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyShipper {
    pub shipper_id: String,
    pub bucket: Option<String>,
    pub prefix: Option<String>,
    pub status: Option<bool>,
    pub shipper_name: Option<String>,
    pub interval: Option<u64>,
    pub max_size: Option<u64>,
    pub filter_rules: Option<Vec<FilterRuleInfo>>,
    pub partition: Option<String>,
    pub compress: Option<CompressInfo>,
    pub content: Option<ContentInfo>,
    pub filename_mode: Option<u64>,
    pub storage_type: Option<String>,
    pub role_arn: Option<String>,
    pub external_id: Option<String>,
    pub time_zone: Option<String>,
    pub dsl_filter: Option<String>,
}
operation! { ModifyShipper(shipper_id: String) "ModifyShipper" -> Empty {
    0 "ShipperId" shipper_id, 1 "Bucket" bucket: String, 2 "Prefix" prefix: String, 3 "Status" status: bool,
    4 "ShipperName" shipper_name: String, 5 "Interval" interval: u64, 6 "MaxSize" max_size: u64,
    7 "FilterRules" filter_rules: Vec<FilterRuleInfo>, 8 "Partition" partition: String,
    9 "Compress" compress: CompressInfo, 10 "Content" content: ContentInfo, 11 "FilenameMode" filename_mode: u64,
    12 "StorageType" storage_type: String, 13 "RoleArn" role_arn: String, 14 "ExternalId" external_id: String,
    15 "TimeZone" time_zone: String, 16 "DSLFilter" dsl_filter: String
} }

pub type ModifyShipperOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySplunkDeliver {
    pub task_id: String,
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

pub type ModifySplunkDeliverOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTopic {
    pub topic_id: String,
    pub topic_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub status: Option<bool>,
    pub auto_split: Option<bool>,
    pub max_split_partitions: Option<i64>,
    pub period: Option<i64>,
    pub storage_type: Option<String>,
    pub describes: Option<String>,
    pub hot_period: Option<u64>,
    pub is_web_tracking: Option<bool>,
    pub extends: Option<TopicExtendInfo>,
    pub partition_count: Option<u64>,
    pub cancel_topic_async_task_id: Option<String>,
    pub encryption: Option<u64>,
    pub custom_kms_info: Option<CustomKmsInfo>,
    pub is_source_from: Option<bool>,
    pub billing_mode: Option<u64>,
}
operation! { ModifyTopic(topic_id: String) "ModifyTopic" -> Empty {
    0 "TopicId" topic_id, 1 "TopicName" topic_name: String, 2 "Tags" tags: Vec<Tag>, 3 "Status" status: bool,
    4 "AutoSplit" auto_split: bool, 5 "MaxSplitPartitions" max_split_partitions: i64, 6 "Period" period: i64,
    7 "StorageType" storage_type: String, 8 "Describes" describes: String, 9 "HotPeriod" hot_period: u64,
    10 "IsWebTracking" is_web_tracking: bool, 11 "Extends" extends: TopicExtendInfo,
    12 "PartitionCount" partition_count: u64, 13 "CancelTopicAsyncTaskID" cancel_topic_async_task_id: String,
    14 "Encryption" encryption: u64, 15 "CustomKmsInfo" custom_kms_info: CustomKmsInfo,
    16 "IsSourceFrom" is_source_from: bool, 17 "BillingMode" billing_mode: u64
} }

pub type ModifyTopicOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyWebCallback {
    pub web_callback_id: String,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub webhook: Option<Secret>,
    pub method: Option<String>,
    pub key: Option<String>,
}
operation! { ModifyWebCallback(web_callback_id: String) "ModifyWebCallback" -> Empty {
    0 "WebCallbackId" web_callback_id, 1 "Name" name: String, 2 "Type" r#type: String, 3 "Webhook" webhook: Secret,
    4 "Method" method: String, 5 "Key" key: String
} }

pub type ModifyWebCallbackOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenClawService {
    pub tag: String,
    pub enable_trace: Option<bool>,
}
operation! { OpenClawService(tag: String) "OpenClawService" -> OpenClawServiceOutput {
    0 "Tag" tag, 1 "EnableTrace" enable_trace: bool
} }

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
    0 "LogsetId" logset_id, 1 "LogsetName" logset_name, 2 "TopicId" topic_id, 3 "TopicName" topic_name,
    4 "MetricTopicId" metric_topic_id, 5 "MetricTopicName" metric_topic_name, 6 "MachineGroupId" machine_group_id,
    7 "MachineGroupName" machine_group_name, 8 "AppLogConfigId" app_log_config_id,
    9 "AppLogConfigName" app_log_config_name, 10 "SessionLogConfigId" session_log_config_id,
    11 "SessionLogConfigName" session_log_config_name, 12 "TraceTopicId" trace_topic_id,
    13 "TraceTopicName" trace_topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenClsService {}
operation! { OpenClsService() "OpenClsService" -> Empty {} }

pub type OpenClsServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenKafkaConsumer {
    pub from_topic_id: String,
    pub compression: Option<i64>,
    pub consumer_content: Option<KafkaConsumerContent>,
    pub has_services_log: Option<u64>,
    pub scope_type: Option<u64>,
}
operation! { OpenKafkaConsumer(from_topic_id: String) "OpenKafkaConsumer" -> OpenKafkaConsumerOutput {
    0 "FromTopicId" from_topic_id, 1 "Compression" compression: i64,
    2 "ConsumerContent" consumer_content: KafkaConsumerContent, 3 "HasServicesLog" has_services_log: u64,
    4 "ScopeType" scope_type: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenKafkaConsumerOutput {
    pub topic_id: Option<String>,
}
model! { OpenKafkaConsumerOutput {
    0 "TopicID" topic_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewKafkaRecharge {
    pub preview_type: u64,
    pub kafka_type: u64,
    pub user_kafka_topics: String,
    pub offset: i64,
    pub kafka_instance: Option<String>,
    pub server_addr: Option<String>,
    pub is_encryption_addr: Option<bool>,
    pub protocol: Option<KafkaProtocolInfo>,
    pub consumer_group_name: Option<String>,
    pub log_recharge_rule: Option<LogRechargeRuleInfo>,
    pub user_kafka_meta: Option<UserKafkaMeta>,
}
operation! { PreviewKafkaRecharge(preview_type: u64, kafka_type: u64, user_kafka_topics: String, offset: i64)
    "PreviewKafkaRecharge" -> PreviewKafkaRechargeOutput {
    0 "PreviewType" preview_type, 1 "KafkaType" kafka_type, 2 "UserKafkaTopics" user_kafka_topics, 3 "Offset" offset,
    4 "KafkaInstance" kafka_instance: String, 5 "ServerAddr" server_addr: String,
    6 "IsEncryptionAddr" is_encryption_addr: bool, 7 "Protocol" protocol: KafkaProtocolInfo,
    8 "ConsumerGroupName" consumer_group_name: String, 9 "LogRechargeRule" log_recharge_rule: LogRechargeRuleInfo,
    10 "UserKafkaMeta" user_kafka_meta: UserKafkaMeta
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewKafkaRechargeOutput {
    pub log_sample: Option<String>,
    pub log_data: Option<String>,
}
model! { PreviewKafkaRechargeOutput {
    0 "LogSample" log_sample, 1 "LogData" log_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetric {
    pub query: String,
    pub topic_id: String,
    pub time: Option<u64>,
}
operation! { QueryMetric(query: String, topic_id: String) "QueryMetric" -> QueryMetricOutput {
    0 "Query" query, 1 "TopicId" topic_id, 2 "Time" time: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricOutput {
    pub result_type: Option<String>,
    pub result: Option<String>,
}
model! { QueryMetricOutput {
    0 "ResultType" result_type, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRangeMetric {
    pub topic_id: String,
    pub query: String,
    pub start: u64,
    pub end: u64,
    pub step: u64,
}

/// What [`QueryRangeMetric::new`] takes.
pub struct QueryRangeMetricRequired {
    pub topic_id: String,
    pub query: String,
    pub start: u64,
    pub end: u64,
    pub step: u64,
}
operation! { QueryRangeMetric{QueryRangeMetricRequired: topic_id, query, start, end, step}
    "QueryRangeMetric" -> QueryRangeMetricOutput {
    0 "TopicId" topic_id, 1 "Query" query, 2 "Start" start, 3 "End" end, 4 "Step" step
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRangeMetricOutput {
    pub result_type: Option<String>,
    pub result: Option<String>,
}
model! { QueryRangeMetricOutput {
    0 "ResultType" result_type, 1 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryShipperTask {
    pub shipper_id: String,
    pub task_id: String,
}
operation! { RetryShipperTask(shipper_id: String, task_id: String) "RetryShipperTask" -> Empty {
    0 "ShipperId" shipper_id, 1 "TaskId" task_id
} }

pub type RetryShipperTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCosRechargeInfo {
    pub topic_id: String,
    pub logset_id: String,
    pub name: String,
    pub bucket: String,
    pub bucket_region: String,
    pub prefix: Option<String>,
    pub compress: Option<String>,
}

/// What [`SearchCosRechargeInfo::new`] takes.
pub struct SearchCosRechargeInfoRequired {
    pub topic_id: String,
    pub logset_id: String,
    pub name: String,
    pub bucket: String,
    pub bucket_region: String,
}
operation! { SearchCosRechargeInfo{SearchCosRechargeInfoRequired: topic_id, logset_id, name, bucket, bucket_region}
    "SearchCosRechargeInfo" -> SearchCosRechargeInfoOutput {
    0 "TopicId" topic_id, 1 "LogsetId" logset_id, 2 "Name" name, 3 "Bucket" bucket, 4 "BucketRegion" bucket_region,
    5 "Prefix" prefix: String, 6 "Compress" compress: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCosRechargeInfoOutput {
    pub data: Option<Vec<String>>,
    pub sum: Option<u64>,
    pub path: Option<String>,
    pub msg: Option<String>,
    pub status: Option<i64>,
}
model! { SearchCosRechargeInfoOutput {
    0 "Data" data, 1 "Sum" sum, 2 "Path" path, 3 "Msg" msg, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDashboardSubscribe {
    pub dashboard_id: String,
    pub subscribe_data: DashboardSubscribeData,
    pub id: Option<u64>,
    pub name: Option<String>,
}
operation! { SearchDashboardSubscribe(dashboard_id: String, subscribe_data: DashboardSubscribeData)
    "SearchDashboardSubscribe" -> Empty {
    0 "DashboardId" dashboard_id, 1 "SubscribeData" subscribe_data, 2 "Id" id: u64, 3 "Name" name: String
} }

pub type SearchDashboardSubscribeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLog {
    pub from: i64,
    pub to: i64,
    pub query_string: Option<String>,
    pub query_syntax: Option<u64>,
    pub topic_id: Option<String>,
    pub topics: Option<Vec<MultiTopicSearchInformation>>,
    pub sort: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<u64>,
    pub context: Option<String>,
    pub sampling_rate: Option<f64>,
    pub use_new_analysis: Option<bool>,
    pub high_light: Option<bool>,
    /// Deprecated.
    pub query: Option<String>,
    /// Deprecated.
    pub syntax_rule: Option<u64>,
}
operation! { SearchLog(from: i64, to: i64) "SearchLog" -> SearchLogOutput {
    0 "From" from, 1 "To" to, 2 "QueryString" query_string: String, 3 "QuerySyntax" query_syntax: u64,
    4 "TopicId" topic_id: String, 5 "Topics" topics: Vec<MultiTopicSearchInformation>, 6 "Sort" sort: String,
    7 "Limit" limit: i64, 8 "Offset" offset: u64, 9 "Context" context: String, 10 "SamplingRate" sampling_rate: f64,
    11 "UseNewAnalysis" use_new_analysis: bool, 12 "HighLight" high_light: bool, 13 "Query" query: String,
    14 "SyntaxRule" syntax_rule: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiTopicSearchInformation {
    pub topic_id: Option<String>,
    pub context: Option<String>,
}
input! { MultiTopicSearchInformation() {
    0 "TopicId" topic_id: String, 1 "Context" context: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLogOutput {
    pub context: Option<String>,
    pub list_over: Option<bool>,
    pub analysis: Option<bool>,
    pub results: Option<Vec<LogInfo>>,
    pub col_names: Option<Vec<String>>,
    pub analysis_results: Option<Vec<LogItems>>,
    pub analysis_records: Option<Vec<String>>,
    pub columns: Option<Vec<Column>>,
    pub sampling_rate: Option<f64>,
    pub topics: Option<SearchLogTopics>,
}
model! { SearchLogOutput {
    0 "Context" context, 1 "ListOver" list_over, 2 "Analysis" analysis, 3 "Results" results, 4 "ColNames" col_names,
    5 "AnalysisResults" analysis_results, 6 "AnalysisRecords" analysis_records, 7 "Columns" columns,
    8 "SamplingRate" sampling_rate, 9 "Topics" topics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLogTopics {
    pub errors: Option<Vec<SearchLogErrors>>,
    pub infos: Option<Vec<SearchLogInfos>>,
}
model! { SearchLogTopics {
    0 "Errors" errors, 1 "Infos" infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLogErrors {
    pub topic_id: Option<String>,
    pub error_msg: Option<String>,
    pub error_code_str: Option<String>,
}
model! { SearchLogErrors {
    0 "TopicId" topic_id, 1 "ErrorMsg" error_msg, 2 "ErrorCodeStr" error_code_str
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLogInfos {
    pub topic_id: Option<String>,
    pub period: Option<i64>,
    pub context: Option<String>,
}
model! { SearchLogInfos {
    0 "TopicId" topic_id, 1 "Period" period, 2 "Context" context
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchS3RechargeInfo {
    pub topic_id: String,
    pub name: String,
    pub bucket: String,
    pub s3_region: String,
    pub access_key_id: String,
    pub secret_access_key: Secret,
    pub endpoint: Option<String>,
    pub prefix: Option<String>,
    pub compress: Option<String>,
}

/// What [`SearchS3RechargeInfo::new`] takes.
pub struct SearchS3RechargeInfoRequired {
    pub topic_id: String,
    pub name: String,
    pub bucket: String,
    pub s3_region: String,
    pub access_key_id: String,
    pub secret_access_key: Secret,
}
operation! { SearchS3RechargeInfo{SearchS3RechargeInfoRequired: topic_id, name, bucket, s3_region, access_key_id, secret_access_key}
    "SearchS3RechargeInfo" -> SearchS3RechargeInfoOutput {
    0 "TopicId" topic_id, 1 "Name" name, 2 "Bucket" bucket, 3 "S3Region" s3_region, 4 "AccessKeyId" access_key_id,
    5 "SecretAccessKey" secret_access_key, 6 "Endpoint" endpoint: String, 7 "Prefix" prefix: String,
    8 "Compress" compress: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchS3RechargeInfoOutput {
    pub data: Option<Vec<String>>,
    pub sum: Option<u64>,
    pub path: Option<String>,
    pub msg: Option<String>,
    pub status: Option<i64>,
}
model! { SearchS3RechargeInfoOutput {
    0 "Data" data, 1 "Sum" sum, 2 "Path" path, 3 "Msg" msg, 4 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendConsumerHeartbeat {
    pub consumer_group: String,
    pub consumer: String,
    pub logset_id: String,
    pub topic_partitions_info: Vec<TopicPartitionInfo>,
}
operation! { SendConsumerHeartbeat(consumer_group: String, consumer: String, logset_id: String, topic_partitions_info: Vec<TopicPartitionInfo>)
    "SendConsumerHeartbeat" -> SendConsumerHeartbeatOutput {
    0 "ConsumerGroup" consumer_group, 1 "Consumer" consumer, 2 "LogsetId" logset_id,
    3 "TopicPartitionsInfo" topic_partitions_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicPartitionInfo {
    pub topic_id: Option<String>,
    pub partitions: Option<Vec<u64>>,
}
input! { TopicPartitionInfo(topic_id: String, partitions: Vec<u64>) {
    0 "TopicID" topic_id: String, 1 "Partitions" partitions: Vec<u64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendConsumerHeartbeatOutput {
    pub consumer_group: Option<String>,
    pub topic_partitions_info: Option<Vec<TopicPartitionInfo>>,
}
model! { SendConsumerHeartbeatOutput {
    0 "ConsumerGroup" consumer_group, 1 "TopicPartitionsInfo" topic_partitions_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitPartition {
    pub topic_id: String,
    pub partition_id: i64,
    pub split_key: Option<String>,
    pub number: Option<i64>,
}
operation! { SplitPartition(topic_id: String, partition_id: i64) "SplitPartition" -> SplitPartitionOutput {
    0 "TopicId" topic_id, 1 "PartitionId" partition_id, 2 "SplitKey" split_key: String, 3 "Number" number: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SplitPartitionOutput {
    pub partitions: Option<Vec<PartitionInfo>>,
}
model! { SplitPartitionOutput {
    0 "Partitions" partitions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadLog {
    pub topic_id: String,
    /// Deprecated.
    pub hash_key: Option<String>,
    pub compress_type: Option<String>,
    pub body: Bytes,
}
operation! { UploadLog(topic_id: String, body: Bytes) "UploadLog" -> Empty {
    0 "TopicId" topic_id, 1 "HashKey" hash_key: String, 2 "CompressType" compress_type: String, 3 "Body" body
} [
    Mark { index: 0, location: Location::Header, style: Style::None },
    Mark { index: 1, location: Location::Header, style: Style::None },
    Mark { index: 2, location: Location::Header, style: Style::None },
    Mark { index: 3, location: Location::WholeBody, style: Style::None }
] { body: BodyStyle::Stream, } }

pub type UploadLogOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_BINDED_ALARM: &str = "FailedOperation.BindedAlarm";
    pub const FAILED_OPERATION_BUCKET_NO_FILE: &str = "FailedOperation.BucketNoFile";
    pub const FAILED_OPERATION_CLOUD_PRODUCT_INVOCATION_ERROR: &str = "FailedOperation.CloudProductInvocationError";
    pub const FAILED_OPERATION_DECOMPRESS_FILE: &str = "FailedOperation.DecompressFile";
    pub const FAILED_OPERATION_DOWN_LOAD_FILE: &str = "FailedOperation.DownLoadFile";
    pub const FAILED_OPERATION_GET_LIST_FILE: &str = "FailedOperation.GetListFile";
    pub const FAILED_OPERATION_GETLOG_REACH_LIMIT: &str = "FailedOperation.GetlogReachLimit";
    pub const FAILED_OPERATION_IN_VALID_INDEX_RULE_FOR_SEARCH_LOW: &str =
        "FailedOperation.InValidIndexRuleForSearchLow";
    pub const FAILED_OPERATION_INDEX_SEGMENT_OFFLOADED: &str = "FailedOperation.IndexSegmentOffloaded";
    pub const FAILED_OPERATION_INVALID_ALARM: &str = "FailedOperation.InvalidAlarm";
    pub const FAILED_OPERATION_INVALID_CONTEXT: &str = "FailedOperation.InvalidContext";
    pub const FAILED_OPERATION_INVALID_PERIOD: &str = "FailedOperation.InvalidPeriod";
    pub const FAILED_OPERATION_LOGSET_CONFLICT: &str = "FailedOperation.LogsetConflict";
    pub const FAILED_OPERATION_LOGSET_NOT_EMPTY: &str = "FailedOperation.LogsetNotEmpty";
    pub const FAILED_OPERATION_MISSING_CONTENT: &str = "FailedOperation.MissingContent";
    pub const FAILED_OPERATION_MODIFY_SYSTEM_FIELD: &str = "FailedOperation.ModifySystemField";
    pub const FAILED_OPERATION_PERIOD_MODIFY_FORBIDDEN: &str = "FailedOperation.PeriodModifyForbidden";
    pub const FAILED_OPERATION_PREVIEW_FILE: &str = "FailedOperation.PreviewFile";
    pub const FAILED_OPERATION_QUERY_ERROR: &str = "FailedOperation.QueryError";
    pub const FAILED_OPERATION_READ_FILE: &str = "FailedOperation.ReadFile";
    pub const FAILED_OPERATION_READ_QPS_LIMIT: &str = "FailedOperation.ReadQpsLimit";
    pub const FAILED_OPERATION_SEARCH_TIMEOUT: &str = "FailedOperation.SearchTimeout";
    pub const FAILED_OPERATION_SHIPPER_TASK_NOT_TO_RETRY: &str = "FailedOperation.ShipperTaskNotToRetry";
    pub const FAILED_OPERATION_SYNTAX_ERROR: &str = "FailedOperation.SyntaxError";
    pub const FAILED_OPERATION_TAG_CONCURRENT_CONFLICT: &str = "FailedOperation.TagConcurrentConflict";
    pub const FAILED_OPERATION_TAG_QPS_LIMIT: &str = "FailedOperation.TagQpsLimit";
    pub const FAILED_OPERATION_TIMEOUT: &str = "FailedOperation.Timeout";
    pub const FAILED_OPERATION_TOPIC_CLOSED: &str = "FailedOperation.TopicClosed";
    pub const FAILED_OPERATION_TOPIC_CREATING: &str = "FailedOperation.TopicCreating";
    pub const FAILED_OPERATION_TOPIC_ISOLATED: &str = "FailedOperation.TopicIsolated";
    pub const FAILED_OPERATION_WRITE_BY_QUERY_REACH_LIMIT: &str = "FailedOperation.WriteByQueryReachLimit";
    pub const FAILED_OPERATION_WRITE_QPS_LIMIT: &str = "FailedOperation.WriteQpsLimit";
    pub const FAILED_OPERATION_WRITE_TRAFFIC_LIMIT: &str = "FailedOperation.WriteTrafficLimit";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_DB_ERROR: &str = "InternalError.DbError";
    pub const INTERNAL_ERROR_ILLEGAL_ROLE: &str = "InternalError.IllegalRole";
    pub const INTERNAL_ERROR_SEARCH_ERROR: &str = "InternalError.SearchError";
    pub const INTERNAL_ERROR_SEARCH_FAILED: &str = "InternalError.SearchFailed";
    pub const INTERNAL_ERROR_SERVER_BUSY: &str = "InternalError.ServerBusy";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_ALARM_CONFLICT: &str = "InvalidParameter.AlarmConflict";
    pub const INVALID_PARAMETER_ALARM_NOTICE_CONFLICT: &str = "InvalidParameter.AlarmNoticeConflict";
    pub const INVALID_PARAMETER_CONFIG_CONFLICT: &str = "InvalidParameter.ConfigConflict";
    pub const INVALID_PARAMETER_CONTENT: &str = "InvalidParameter.Content";
    pub const INVALID_PARAMETER_CROSS_ACCOUNT_CONFLICT: &str = "InvalidParameter.CrossAccountConflict";
    pub const INVALID_PARAMETER_DASHBOARD_NAME_CONFLICT: &str = "InvalidParameter.DashboardNameConflict";
    pub const INVALID_PARAMETER_DATA_FROM_TASK_CONFLICT: &str = "InvalidParameter.DataFromTaskConflict";
    pub const INVALID_PARAMETER_DATA_FROM_TASK_NOT_EXIST: &str = "InvalidParameter.DataFromTaskNotExist";
    pub const INVALID_PARAMETER_DB_DUPLICATION: &str = "InvalidParameter.DbDuplication";
    pub const INVALID_PARAMETER_EXPORT_CONFLICT: &str = "InvalidParameter.ExportConflict";
    pub const INVALID_PARAMETER_IN_VALID_INDEX_RULE_FOR_SEARCH_LOW: &str =
        "InvalidParameter.InValidIndexRuleForSearchLow";
    pub const INVALID_PARAMETER_INDEX_CONFLICT: &str = "InvalidParameter.IndexConflict";
    pub const INVALID_PARAMETER_INVALID_ETL_CONTENT: &str = "InvalidParameter.InvalidEtlContent";
    pub const INVALID_PARAMETER_LOGSET_CONFLICT: &str = "InvalidParameter.LogsetConflict";
    pub const INVALID_PARAMETER_MACHINE_GROUP_CONFLICT: &str = "InvalidParameter.MachineGroupConflict";
    pub const INVALID_PARAMETER_PARAM_ERROR: &str = "InvalidParameter.ParamError";
    pub const INVALID_PARAMETER_SHIPPER_CONFLICT: &str = "InvalidParameter.ShipperConflict";
    pub const INVALID_PARAMETER_TOPIC_CONFLICT: &str = "InvalidParameter.TopicConflict";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_BILLING_COS_RECHARGE_OUT_OF_LIMIT: &str = "LimitExceeded.BillingCosRechargeOutOfLimit";
    pub const LIMIT_EXCEEDED_BILLING_TOPIC_OUT_OF_LIMIT: &str = "LimitExceeded.BillingTopicOutOfLimit";
    pub const LIMIT_EXCEEDED_CONFIG: &str = "LimitExceeded.Config";
    pub const LIMIT_EXCEEDED_EXPORT: &str = "LimitExceeded.Export";
    pub const LIMIT_EXCEEDED_INDEX_KEY_OVER_LIMIT: &str = "LimitExceeded.IndexKeyOverLimit";
    pub const LIMIT_EXCEEDED_INDEX_OPERATING: &str = "LimitExceeded.IndexOperating";
    pub const LIMIT_EXCEEDED_LOG_SEARCH: &str = "LimitExceeded.LogSearch";
    pub const LIMIT_EXCEEDED_LOG_SIZE: &str = "LimitExceeded.LogSize";
    pub const LIMIT_EXCEEDED_LOGSET: &str = "LimitExceeded.Logset";
    pub const LIMIT_EXCEEDED_MACHINE_GROUP: &str = "LimitExceeded.MachineGroup";
    pub const LIMIT_EXCEEDED_MACHINE_GROUP_IP: &str = "LimitExceeded.MachineGroupIp";
    pub const LIMIT_EXCEEDED_MACHINE_GROUP_IP_LABELS: &str = "LimitExceeded.MachineGroupIpLabels";
    pub const LIMIT_EXCEEDED_PARTITION: &str = "LimitExceeded.Partition";
    pub const LIMIT_EXCEEDED_RECORD_OUT_OF_LIMIT: &str = "LimitExceeded.RecordOutOfLimit";
    pub const LIMIT_EXCEEDED_SEARCH_RESOURCES: &str = "LimitExceeded.SearchResources";
    pub const LIMIT_EXCEEDED_SEARCH_RESULT_TOO_LARGE: &str = "LimitExceeded.SearchResultTooLarge";
    pub const LIMIT_EXCEEDED_SHIPPER: &str = "LimitExceeded.Shipper";
    pub const LIMIT_EXCEEDED_TAG: &str = "LimitExceeded.Tag";
    pub const LIMIT_EXCEEDED_TOPIC: &str = "LimitExceeded.Topic";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const OPERATION_DENIED_ACL_FAILED: &str = "OperationDenied.ACLFailed";
    pub const OPERATION_DENIED_ACCOUNT_DESTROY: &str = "OperationDenied.AccountDestroy";
    pub const OPERATION_DENIED_ACCOUNT_ISOLATE: &str = "OperationDenied.AccountIsolate";
    pub const OPERATION_DENIED_ACCOUNT_NOT_EXISTS: &str = "OperationDenied.AccountNotExists";
    pub const OPERATION_DENIED_ALARM_NOT_SUPPORT_FOR_SEARCH_LOW: &str = "OperationDenied.AlarmNotSupportForSearchLow";
    pub const OPERATION_DENIED_ANALYSIS_SWITCH_CLOSE: &str = "OperationDenied.AnalysisSwitchClose";
    pub const OPERATION_DENIED_NEW_SYNTAX_NOT_SUPPORTED: &str = "OperationDenied.NewSyntaxNotSupported";
    pub const OPERATION_DENIED_NOTICE_HAS_ALARM: &str = "OperationDenied.NoticeHasAlarm";
    pub const OPERATION_DENIED_OPERATION_NOT_SUPPORT_IN_SEARCH_LOW: &str =
        "OperationDenied.OperationNotSupportInSearchLow";
    pub const OPERATION_DENIED_TOPIC_HAS_DATA_FORM_TASK: &str = "OperationDenied.TopicHasDataFormTask";
    pub const OPERATION_DENIED_TOPIC_HAS_DELIVER_FUNCTION: &str = "OperationDenied.TopicHasDeliverFunction";
    pub const OPERATION_DENIED_TOPIC_HAS_EXTERNAL_DATASOURCE_CONFIG: &str =
        "OperationDenied.TopicHasExternalDatasourceConfig";
    pub const OPERATION_DENIED_TOPIC_HAS_SCHEDULE_SQL_TASK: &str = "OperationDenied.TopicHasScheduleSqlTask";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_AGENT_VERSION_NOT_EXIST: &str = "ResourceNotFound.AgentVersionNotExist";
    pub const RESOURCE_NOT_FOUND_ALARM_NOT_EXIST: &str = "ResourceNotFound.AlarmNotExist";
    pub const RESOURCE_NOT_FOUND_ALARM_NOTICE_NOT_EXIST: &str = "ResourceNotFound.AlarmNoticeNotExist";
    pub const RESOURCE_NOT_FOUND_CLUSTER_NOT_FOUND: &str = "ResourceNotFound.ClusterNotFound";
    pub const RESOURCE_NOT_FOUND_CONFIG_NOT_EXIST: &str = "ResourceNotFound.ConfigNotExist";
    pub const RESOURCE_NOT_FOUND_DASHBOARD_RECORD_NOT_EXIST: &str = "ResourceNotFound.DashboardRecordNotExist";
    pub const RESOURCE_NOT_FOUND_DASHBOARD_SUBSCRIBE_RECORD_NOT_EXIST: &str =
        "ResourceNotFound.DashboardSubscribeRecordNotExist";
    pub const RESOURCE_NOT_FOUND_DATA_FROM_TASK_NOT_EXIST: &str = "ResourceNotFound.DataFromTaskNotExist";
    pub const RESOURCE_NOT_FOUND_EXPORT_NOT_EXIST: &str = "ResourceNotFound.ExportNotExist";
    pub const RESOURCE_NOT_FOUND_INDEX_NOT_EXIST: &str = "ResourceNotFound.IndexNotExist";
    pub const RESOURCE_NOT_FOUND_LOGSET_NOT_EXIST: &str = "ResourceNotFound.LogsetNotExist";
    pub const RESOURCE_NOT_FOUND_MACHINE_GROUP_NOT_EXIST: &str = "ResourceNotFound.MachineGroupNotExist";
    pub const RESOURCE_NOT_FOUND_PARTITION_NOT_EXIST: &str = "ResourceNotFound.PartitionNotExist";
    pub const RESOURCE_NOT_FOUND_RECORD_NOT_EXIST: &str = "ResourceNotFound.RecordNotExist";
    pub const RESOURCE_NOT_FOUND_SHIPPER_NOT_EXIST: &str = "ResourceNotFound.ShipperNotExist";
    pub const RESOURCE_NOT_FOUND_SHIPPER_TASK_NOT_EXIST: &str = "ResourceNotFound.ShipperTaskNotExist";
    pub const RESOURCE_NOT_FOUND_TOPIC_NOT_EXIST: &str = "ResourceNotFound.TopicNotExist";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_MODIFY_BILLING_COS_RECHARGE_NO_SUPPORT: &str =
        "UnsupportedOperation.ModifyBillingCosRechargeNoSupport";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_REGION: &str = "UnsupportedOperation.UnsupportedRegion";
}

#[cfg(feature = "reflect")]
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
