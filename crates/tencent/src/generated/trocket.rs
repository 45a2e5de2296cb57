//! `trocket` 2023-03-08.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "trocket", version: "2023-03-08", code: "trocket", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeMigratingTopicToNextStage {
    pub task_id: String,
    pub topic_name_list: Vec<String>,
    pub namespace_list: Option<Vec<String>>,
}
operation! { ChangeMigratingTopicToNextStage(task_id: String, topic_name_list: Vec<String>)
    "ChangeMigratingTopicToNextStage" -> ChangeMigratingTopicToNextStageOutput {
    0 "TaskId" task_id, 1 "TopicNameList" topic_name_list, 2 "NamespaceList" namespace_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeMigratingTopicToNextStageOutput {
    pub results: Option<Vec<TopicStageChangeResult>>,
}
model! { ChangeMigratingTopicToNextStageOutput {
    0 "Results" results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicStageChangeResult {
    pub topic_name: Option<String>,
    pub success: Option<bool>,
    pub namespace: Option<String>,
}
model! { TopicStageChangeResult {
    0 "TopicName" topic_name, 1 "Success" success, 2 "Namespace" namespace
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroup {
    pub instance_id: String,
    pub max_retry_times: i64,
    pub consume_enable: bool,
    pub consume_message_orderly: bool,
    pub consumer_group: Option<String>,
    pub remark: Option<String>,
    pub tag_list: Option<Vec<Tag>>,
    pub retry_policy: Option<RetryPolicy>,
    pub lite_topic: Option<String>,
}
operation! { CreateConsumerGroup(instance_id: String, max_retry_times: i64, consume_enable: bool, consume_message_orderly: bool)
    "CreateConsumerGroup" -> CreateConsumerGroupOutput {
    0 "InstanceId" instance_id, 1 "MaxRetryTimes" max_retry_times, 2 "ConsumeEnable" consume_enable,
    3 "ConsumeMessageOrderly" consume_message_orderly, 4 "ConsumerGroup" consumer_group: String,
    5 "Remark" remark: String, 6 "TagList" tag_list: Vec<Tag>, 7 "RetryPolicy" retry_policy: RetryPolicy,
    8 "LiteTopic" lite_topic: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryPolicy {
    pub policy_type: Option<String>,
    pub retry_interval: Option<i64>,
}
input! { RetryPolicy(policy_type: String) {
    0 "PolicyType" policy_type: String, 1 "RetryInterval" retry_interval: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroupOutput {
    pub instance_id: Option<String>,
    pub consumer_group: Option<String>,
}
model! { CreateConsumerGroupOutput {
    0 "InstanceId" instance_id, 1 "ConsumerGroup" consumer_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerLabel {
    pub instance_id: String,
    pub label: String,
    pub group: String,
}
operation! { CreateConsumerLabel(instance_id: String, label: String, group: String)
    "CreateConsumerLabel" -> CreateConsumerLabelOutput {
    0 "InstanceId" instance_id, 1 "Label" label, 2 "Group" group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerLabelOutput {
    pub instance_id: Option<String>,
    pub group: Option<String>,
    pub label: Option<String>,
}
model! { CreateConsumerLabelOutput {
    0 "InstanceId" instance_id, 1 "Group" group, 2 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub instance_type: String,
    pub name: String,
    pub sku_code: String,
    pub vpc_list: Vec<VpcInfo>,
    pub remark: Option<String>,
    pub tag_list: Option<Vec<Tag>>,
    pub enable_public: Option<bool>,
    pub billing_flow: Option<bool>,
    pub bandwidth: Option<i64>,
    pub ip_rules: Option<Vec<IpRule>>,
    pub message_retention: Option<i64>,
    pub pay_mode: Option<i64>,
    pub renew_flag: Option<i64>,
    pub time_span: Option<i64>,
    pub max_topic_num: Option<i64>,
    pub zone_ids: Option<Vec<i64>>,
}
operation! { CreateInstance(instance_type: String, name: String, sku_code: String, vpc_list: Vec<VpcInfo>)
    "CreateInstance" -> CreateInstanceOutput {
    0 "InstanceType" instance_type, 1 "Name" name, 2 "SkuCode" sku_code, 3 "VpcList" vpc_list,
    4 "Remark" remark: String, 5 "TagList" tag_list: Vec<Tag>, 6 "EnablePublic" enable_public: bool,
    7 "BillingFlow" billing_flow: bool, 8 "Bandwidth" bandwidth: i64, 9 "IpRules" ip_rules: Vec<IpRule>,
    10 "MessageRetention" message_retention: i64, 11 "PayMode" pay_mode: i64, 12 "RenewFlag" renew_flag: i64,
    13 "TimeSpan" time_span: i64, 14 "MaxTopicNum" max_topic_num: i64, 15 "ZoneIds" zone_ids: Vec<i64>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcInfo {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
}
input! { VpcInfo(vpc_id: String, subnet_id: String) {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpRule {
    pub ip: Option<String>,
    pub allow: Option<bool>,
    pub remark: Option<String>,
}
input! { IpRule(ip: String, allow: bool, remark: String) {
    0 "Ip" ip: String, 1 "Allow" allow: bool, 2 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrationTask {
    pub instance_id: String,
    pub r#type: i64,
    pub topics: Option<Vec<TopicItem>>,
    pub groups: Option<Vec<ConsumeGroupItem>>,
    pub roles: Option<Vec<RoleItem>>,
}
operation! { CreateMigrationTask(instance_id: String, r#type: i64) "CreateMigrationTask" -> Empty {
    0 "InstanceId" instance_id, 1 "Type" r#type, 2 "Topics" topics: Vec<TopicItem>,
    3 "Groups" groups: Vec<ConsumeGroupItem>, 4 "Roles" roles: Vec<RoleItem>
} }

pub type CreateMigrationTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicItem {
    pub instance_id: Option<String>,
    pub topic: Option<String>,
    pub topic_type: Option<String>,
    pub queue_num: Option<i64>,
    pub remark: Option<String>,
    pub cluster_id_v4: Option<String>,
    pub namespace_v4: Option<String>,
    pub topic_v4: Option<String>,
    pub full_namespace_v4: Option<String>,
    pub msg_ttl: Option<i64>,
    pub tag_list: Option<Vec<Tag>>,
}
input! { TopicItem() {
    0 "InstanceId" instance_id: String, 1 "Topic" topic: String, 2 "TopicType" topic_type: String,
    3 "QueueNum" queue_num: i64, 4 "Remark" remark: String, 5 "ClusterIdV4" cluster_id_v4: String,
    6 "NamespaceV4" namespace_v4: String, 7 "TopicV4" topic_v4: String, 8 "FullNamespaceV4" full_namespace_v4: String,
    9 "MsgTTL" msg_ttl: i64, 10 "TagList" tag_list: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumeGroupItem {
    pub instance_id: Option<String>,
    pub consumer_group: Option<String>,
    pub consume_enable: Option<bool>,
    pub consume_message_orderly: Option<bool>,
    pub max_retry_times: Option<i64>,
    pub remark: Option<String>,
    pub cluster_id_v4: Option<String>,
    pub namespace_v4: Option<String>,
    pub consumer_group_v4: Option<String>,
    pub full_namespace_v4: Option<String>,
    pub subscribe_topic_num: Option<i64>,
    pub create_time: Option<i64>,
    pub tag_list: Option<Vec<Tag>>,
    pub retry_policy: Option<RetryPolicy>,
}
input! { ConsumeGroupItem() {
    0 "InstanceId" instance_id: String, 1 "ConsumerGroup" consumer_group: String,
    2 "ConsumeEnable" consume_enable: bool, 3 "ConsumeMessageOrderly" consume_message_orderly: bool,
    4 "MaxRetryTimes" max_retry_times: i64, 5 "Remark" remark: String, 6 "ClusterIdV4" cluster_id_v4: String,
    7 "NamespaceV4" namespace_v4: String, 8 "ConsumerGroupV4" consumer_group_v4: String,
    9 "FullNamespaceV4" full_namespace_v4: String, 10 "SubscribeTopicNum" subscribe_topic_num: i64,
    11 "CreateTime" create_time: i64, 12 "TagList" tag_list: Vec<Tag>, 13 "RetryPolicy" retry_policy: RetryPolicy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleItem {
    pub role_name: Option<String>,
    pub perm_read: Option<bool>,
    pub perm_write: Option<bool>,
    pub access_key: Option<String>,
    pub secret_key: Option<Secret>,
    pub remark: Option<String>,
    pub created_time: Option<i64>,
    pub modified_time: Option<i64>,
    pub perm_type: Option<String>,
    pub detailed_role_perms: Option<Vec<DetailedRolePerm>>,
}
input! { RoleItem(role_name: String, perm_read: bool, perm_write: bool) {
    0 "RoleName" role_name: String, 1 "PermRead" perm_read: bool, 2 "PermWrite" perm_write: bool,
    3 "AccessKey" access_key: String, 4 "SecretKey" secret_key: Secret, 5 "Remark" remark: String,
    6 "CreatedTime" created_time: i64, 7 "ModifiedTime" modified_time: i64, 8 "PermType" perm_type: String,
    9 "DetailedRolePerms" detailed_role_perms: Vec<DetailedRolePerm>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailedRolePerm {
    pub resource: Option<String>,
    pub perm_write: Option<bool>,
    pub perm_read: Option<bool>,
    pub resource_type: Option<String>,
    pub remark: Option<String>,
}
input! { DetailedRolePerm(resource: String, perm_write: bool, perm_read: bool, resource_type: String) {
    0 "Resource" resource: String, 1 "PermWrite" perm_write: bool, 2 "PermRead" perm_read: bool,
    3 "ResourceType" resource_type: String, 4 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRole {
    pub instance_id: String,
    pub role: String,
    pub perm_write: bool,
    pub perm_read: bool,
    pub remark: String,
    pub perm_type: Option<String>,
    pub detailed_perms: Option<Vec<DetailedRolePerm>>,
    pub role_generate_mode: Option<String>,
    pub access_key: Option<String>,
    pub secret_key: Option<Secret>,
}

/// What [`CreateRole::new`] takes.
pub struct CreateRoleRequired {
    pub instance_id: String,
    pub role: String,
    pub perm_write: bool,
    pub perm_read: bool,
    pub remark: String,
}
operation! { CreateRole{CreateRoleRequired: instance_id, role, perm_write, perm_read, remark}
    "CreateRole" -> CreateRoleOutput {
    0 "InstanceId" instance_id, 1 "Role" role, 2 "PermWrite" perm_write, 3 "PermRead" perm_read, 4 "Remark" remark,
    5 "PermType" perm_type: String, 6 "DetailedPerms" detailed_perms: Vec<DetailedRolePerm>,
    7 "RoleGenerateMode" role_generate_mode: String, 8 "AccessKey" access_key: String, 9 "SecretKey" secret_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleOutput {
    pub role: Option<String>,
}
model! { CreateRoleOutput {
    0 "Role" role
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopic {
    pub instance_id: String,
    pub topic: String,
    pub topic_type: String,
    pub queue_num: Option<i64>,
    pub remark: Option<String>,
    pub msg_ttl: Option<i64>,
    pub tag_list: Option<Vec<Tag>>,
    pub auto_expire_delete: Option<bool>,
    pub auto_expire_time: Option<i64>,
}
operation! { CreateTopic(instance_id: String, topic: String, topic_type: String) "CreateTopic" -> CreateTopicOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "TopicType" topic_type, 3 "QueueNum" queue_num: i64,
    4 "Remark" remark: String, 5 "MsgTTL" msg_ttl: i64, 6 "TagList" tag_list: Vec<Tag>,
    7 "AutoExpireDelete" auto_expire_delete: bool, 8 "AutoExpireTime" auto_expire_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicOutput {
    pub instance_id: Option<String>,
    pub topic: Option<String>,
}
model! { CreateTopicOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroup {
    pub instance_id: String,
    pub consumer_group: Option<String>,
}
operation! { DeleteConsumerGroup(instance_id: String) "DeleteConsumerGroup" -> Empty {
    0 "InstanceId" instance_id, 1 "ConsumerGroup" consumer_group: String
} }

pub type DeleteConsumerGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerLabel {
    pub instance_id: String,
    pub group: String,
    pub label: String,
}
operation! { DeleteConsumerLabel(instance_id: String, group: String, label: String) "DeleteConsumerLabel" -> Empty {
    0 "InstanceId" instance_id, 1 "Group" group, 2 "Label" label
} }

pub type DeleteConsumerLabelOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerRouteConfig {
    pub topic: String,
    pub instance_id: String,
    pub group: String,
}
operation! { DeleteConsumerRouteConfig(topic: String, instance_id: String, group: String)
    "DeleteConsumerRouteConfig" -> Empty {
    0 "Topic" topic, 1 "InstanceId" instance_id, 2 "Group" group
} }

pub type DeleteConsumerRouteConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> Empty {
    0 "InstanceId" instance_id
} }

pub type DeleteInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRole {
    pub instance_id: String,
    pub role: String,
}
operation! { DeleteRole(instance_id: String, role: String) "DeleteRole" -> Empty {
    0 "InstanceId" instance_id, 1 "Role" role
} }

pub type DeleteRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmoothMigrationTask {
    pub task_id: String,
}
operation! { DeleteSmoothMigrationTask(task_id: String) "DeleteSmoothMigrationTask" -> Empty {
    0 "TaskId" task_id
} }

pub type DeleteSmoothMigrationTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopic {
    pub instance_id: String,
    pub topic: String,
}
operation! { DeleteTopic(instance_id: String, topic: String) "DeleteTopic" -> Empty {
    0 "InstanceId" instance_id, 1 "Topic" topic
} }

pub type DeleteTopicOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerClient {
    pub instance_id: String,
    pub client_id: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub consumer_group: Option<String>,
}
operation! { DescribeConsumerClient(instance_id: String, client_id: String)
    "DescribeConsumerClient" -> DescribeConsumerClientOutput {
    0 "InstanceId" instance_id, 1 "ClientId" client_id, 2 "Filters" filters: Vec<Filter>, 3 "Offset" offset: i64,
    4 "Limit" limit: i64, 5 "ConsumerGroup" consumer_group: String
} }
paged! { DescribeConsumerClient: TopicConsumeStats = Offset "Offset", "TopicList" topic_list }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerClientOutput {
    pub client: Option<ConsumerClient>,
    pub topic_list: Option<Vec<TopicConsumeStats>>,
}
model! { DescribeConsumerClientOutput {
    0 "Client" client, 1 "TopicList" topic_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumerClient {
    pub client_id: Option<String>,
    pub client_addr: Option<String>,
    pub language: Option<String>,
    pub version: Option<String>,
    pub consumer_lag: Option<i64>,
    pub channel_protocol: Option<String>,
}
model! { ConsumerClient {
    0 "ClientId" client_id, 1 "ClientAddr" client_addr, 2 "Language" language, 3 "Version" version,
    4 "ConsumerLag" consumer_lag, 5 "ChannelProtocol" channel_protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicConsumeStats {
    pub topic: Option<String>,
    pub topic_type: Option<String>,
    pub queue_num: Option<i64>,
    pub consumer_lag: Option<i64>,
    pub sub_string: Option<String>,
    pub last_update_time: Option<i64>,
}
model! { TopicConsumeStats {
    0 "Topic" topic, 1 "TopicType" topic_type, 2 "QueueNum" queue_num, 3 "ConsumerLag" consumer_lag,
    4 "SubString" sub_string, 5 "LastUpdateTime" last_update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerClientList {
    pub instance_id: String,
    pub consumer_group: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeConsumerClientList(instance_id: String)
    "DescribeConsumerClientList" -> DescribeConsumerClientListOutput {
    0 "InstanceId" instance_id, 1 "ConsumerGroup" consumer_group: String, 2 "Filters" filters: Vec<Filter>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeConsumerClientList: ConsumerClient = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerClientListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<ConsumerClient>>,
}
model! { DescribeConsumerClientListOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroup {
    pub instance_id: String,
    pub consumer_group: Option<String>,
}
operation! { DescribeConsumerGroup(instance_id: String) "DescribeConsumerGroup" -> DescribeConsumerGroupOutput {
    0 "InstanceId" instance_id, 1 "ConsumerGroup" consumer_group: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroupOutput {
    pub consumer_num: Option<i64>,
    pub tps: Option<i64>,
    pub consumer_lag: Option<i64>,
    pub consume_type: Option<String>,
    pub created_time: Option<i64>,
    pub consume_message_orderly: Option<bool>,
    pub consume_enable: Option<bool>,
    pub max_retry_times: Option<i64>,
    pub remark: Option<String>,
    pub message_model: Option<String>,
    pub retry_policy: Option<RetryPolicy>,
    pub consume_model: Option<String>,
    pub lite_topic: Option<String>,
}
model! { DescribeConsumerGroupOutput {
    0 "ConsumerNum" consumer_num, 1 "Tps" tps, 2 "ConsumerLag" consumer_lag, 3 "ConsumeType" consume_type,
    4 "CreatedTime" created_time, 5 "ConsumeMessageOrderly" consume_message_orderly, 6 "ConsumeEnable" consume_enable,
    7 "MaxRetryTimes" max_retry_times, 8 "Remark" remark, 9 "MessageModel" message_model, 10 "RetryPolicy" retry_policy,
    11 "ConsumeModel" consume_model, 12 "LiteTopic" lite_topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroupList {
    pub instance_id: String,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub from_topic: Option<String>,
    pub sorted_by: Option<String>,
    pub sort_order: Option<String>,
}
operation! { DescribeConsumerGroupList(instance_id: String)
    "DescribeConsumerGroupList" -> DescribeConsumerGroupListOutput {
    0 "InstanceId" instance_id, 1 "TagFilters" tag_filters: Vec<TagFilter>, 2 "Filters" filters: Vec<Filter>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "FromTopic" from_topic: String, 6 "SortedBy" sorted_by: String,
    7 "SortOrder" sort_order: String
} }
paged! { DescribeConsumerGroupList: ConsumeGroupItem = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilter {
    pub tag_key: Option<String>,
    pub tag_values: Option<Vec<String>>,
}
input! { TagFilter(tag_key: String, tag_values: Vec<String>) {
    0 "TagKey" tag_key: String, 1 "TagValues" tag_values: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroupListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<ConsumeGroupItem>>,
}
model! { DescribeConsumerGroupListOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerLabel {
    pub instance_id: String,
    pub group: String,
    pub label: String,
}
operation! { DescribeConsumerLabel(instance_id: String, group: String, label: String)
    "DescribeConsumerLabel" -> DescribeConsumerLabelOutput {
    0 "InstanceId" instance_id, 1 "Group" group, 2 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerLabelOutput {
    pub label: Option<ConsumerLabel>,
}
model! { DescribeConsumerLabelOutput {
    0 "Label" label
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumerLabel {
    pub label: Option<String>,
    pub state: Option<String>,
    pub updated_at: Option<i64>,
}
model! { ConsumerLabel {
    0 "Label" label, 1 "State" state, 2 "UpdatedAt" updated_at
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerLabelList {
    pub instance_id: String,
    pub group: String,
}
operation! { DescribeConsumerLabelList(instance_id: String, group: String)
    "DescribeConsumerLabelList" -> DescribeConsumerLabelListOutput {
    0 "InstanceId" instance_id, 1 "Group" group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerLabelListOutput {
    pub total_count: Option<i64>,
    pub labels: Option<Vec<ConsumerLabel>>,
}
model! { DescribeConsumerLabelListOutput {
    0 "TotalCount" total_count, 1 "Labels" labels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerLag {
    pub instance_id: String,
    pub consumer_group: Option<String>,
    pub namespace: Option<String>,
    pub subscribe_topic: Option<String>,
}
operation! { DescribeConsumerLag(instance_id: String) "DescribeConsumerLag" -> DescribeConsumerLagOutput {
    0 "InstanceId" instance_id, 1 "ConsumerGroup" consumer_group: String, 2 "Namespace" namespace: String,
    3 "SubscribeTopic" subscribe_topic: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerLagOutput {
    pub consumer_lag: Option<i64>,
}
model! { DescribeConsumerLagOutput {
    0 "ConsumerLag" consumer_lag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerRouteConfig {
    pub topic: String,
    pub instance_id: String,
    pub group: String,
}
operation! { DescribeConsumerRouteConfig(topic: String, instance_id: String, group: String)
    "DescribeConsumerRouteConfig" -> DescribeConsumerRouteConfigOutput {
    0 "Topic" topic, 1 "InstanceId" instance_id, 2 "Group" group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerRouteConfigOutput {
    pub version: Option<i64>,
    pub rules: Option<Vec<RouteRule>>,
    pub cut_timestamp: Option<i64>,
}
model! { DescribeConsumerRouteConfigOutput {
    0 "Version" version, 1 "Rules" rules, 2 "CutTimestamp" cut_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteRule {
    pub match_condition: Option<String>,
    pub target_consumer_label: Option<String>,
}
input! { RouteRule() {
    0 "MatchCondition" match_condition: String, 1 "TargetConsumerLabel" target_consumer_label: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerRouteVersionList {
    pub topic: String,
    pub instance_id: String,
    pub group: String,
}
operation! { DescribeConsumerRouteVersionList(topic: String, instance_id: String, group: String)
    "DescribeConsumerRouteVersionList" -> DescribeConsumerRouteVersionListOutput {
    0 "Topic" topic, 1 "InstanceId" instance_id, 2 "Group" group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerRouteVersionListOutput {
    pub total_count: Option<i64>,
    pub versions: Option<Vec<RouteRuleVersion>>,
}
model! { DescribeConsumerRouteVersionListOutput {
    0 "TotalCount" total_count, 1 "Versions" versions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteRuleVersion {
    pub version: Option<i64>,
    pub cut_timestamp: Option<i64>,
    pub updated_at: Option<i64>,
    pub rules: Option<Vec<RouteRule>>,
}
model! { RouteRuleVersion {
    0 "Version" version, 1 "CutTimestamp" cut_timestamp, 2 "UpdatedAt" updated_at, 3 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFusionInstanceList {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub tag_filters: Option<Vec<TagFilter>>,
}
operation! { DescribeFusionInstanceList() "DescribeFusionInstanceList" -> DescribeFusionInstanceListOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "Filters" filters: Vec<Filter>,
    3 "TagFilters" tag_filters: Vec<TagFilter>
} }
paged! { DescribeFusionInstanceList: FusionInstanceItem = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFusionInstanceListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<FusionInstanceItem>>,
}
model! { DescribeFusionInstanceListOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FusionInstanceItem {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub version: Option<String>,
    pub instance_type: Option<String>,
    pub instance_status: Option<String>,
    pub topic_num_limit: Option<i64>,
    pub group_num_limit: Option<i64>,
    pub pay_mode: Option<String>,
    pub expiry_time: Option<i64>,
    pub remark: Option<String>,
    pub topic_num: Option<i64>,
    pub group_num: Option<i64>,
    pub tag_list: Option<Vec<Tag>>,
    pub sku_code: Option<String>,
    pub tps_limit: Option<i64>,
    pub scaled_tps_limit: Option<i64>,
    pub message_retention: Option<i64>,
    pub max_message_delay: Option<i64>,
    pub renew_flag: Option<i64>,
    pub instance_item_extra_info: Option<InstanceItemExtraInfo>,
    pub destroy_time: Option<i64>,
    pub zone_ids: Option<Vec<i64>>,
    pub enable_deletion_protection: Option<bool>,
    pub create_time: Option<i64>,
    pub scaled_tps_enabled: Option<bool>,
}
model! { FusionInstanceItem {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "Version" version, 3 "InstanceType" instance_type,
    4 "InstanceStatus" instance_status, 5 "TopicNumLimit" topic_num_limit, 6 "GroupNumLimit" group_num_limit,
    7 "PayMode" pay_mode, 8 "ExpiryTime" expiry_time, 9 "Remark" remark, 10 "TopicNum" topic_num,
    11 "GroupNum" group_num, 12 "TagList" tag_list, 13 "SkuCode" sku_code, 14 "TpsLimit" tps_limit,
    15 "ScaledTpsLimit" scaled_tps_limit, 16 "MessageRetention" message_retention,
    17 "MaxMessageDelay" max_message_delay, 18 "RenewFlag" renew_flag,
    19 "InstanceItemExtraInfo" instance_item_extra_info, 20 "DestroyTime" destroy_time, 21 "ZoneIds" zone_ids,
    22 "EnableDeletionProtection" enable_deletion_protection, 23 "CreateTime" create_time,
    24 "ScaledTpsEnabled" scaled_tps_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceItemExtraInfo {
    pub is_vip: Option<bool>,
    pub vip_instance_status: Option<i64>,
    pub max_band_width: Option<i64>,
    pub spec_name: Option<String>,
    pub node_count: Option<i64>,
    pub max_storage: Option<i64>,
    pub max_retention: Option<i64>,
    pub min_retention: Option<i64>,
    pub instance_status: Option<i64>,
    pub is_frozen: Option<bool>,
}
model! { InstanceItemExtraInfo {
    0 "IsVip" is_vip, 1 "VipInstanceStatus" vip_instance_status, 2 "MaxBandWidth" max_band_width,
    3 "SpecName" spec_name, 4 "NodeCount" node_count, 5 "MaxStorage" max_storage, 6 "MaxRetention" max_retention,
    7 "MinRetention" min_retention, 8 "InstanceStatus" instance_status, 9 "IsFrozen" is_frozen
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    pub instance_id: String,
}
operation! { DescribeInstance(instance_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceOutput {
    pub instance_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub topic_num: Option<i64>,
    pub topic_num_limit: Option<i64>,
    pub group_num: Option<i64>,
    pub group_num_limit: Option<i64>,
    pub message_retention: Option<i64>,
    pub retention_upper_limit: Option<i64>,
    pub retention_lower_limit: Option<i64>,
    pub tps_limit: Option<i64>,
    pub scaled_tps_limit: Option<i64>,
    pub max_message_delay: Option<i64>,
    pub created_time: Option<i64>,
    pub send_receive_ratio: Option<f64>,
    pub tag_list: Option<Vec<Tag>>,
    pub endpoint_list: Option<Vec<Endpoint>>,
    pub topic_queue_num_upper_limit: Option<i64>,
    pub topic_queue_num_lower_limit: Option<i64>,
    pub remark: Option<String>,
    pub instance_status: Option<String>,
    pub sku_code: Option<String>,
    pub pay_mode: Option<String>,
    pub scaled_tps_enabled: Option<bool>,
    pub renew_flag: Option<i64>,
    pub expiry_time: Option<i64>,
    pub role_num_limit: Option<i64>,
    pub acl_enabled: Option<bool>,
    pub topic_num_lower_limit: Option<i64>,
    pub topic_num_upper_limit: Option<i64>,
    pub zone_ids: Option<Vec<i64>>,
    pub node_count: Option<i64>,
    pub zone_scheduled_list: Option<Vec<ZoneScheduledItem>>,
}
model! { DescribeInstanceOutput {
    0 "InstanceType" instance_type, 1 "InstanceId" instance_id, 2 "InstanceName" instance_name, 3 "TopicNum" topic_num,
    4 "TopicNumLimit" topic_num_limit, 5 "GroupNum" group_num, 6 "GroupNumLimit" group_num_limit,
    7 "MessageRetention" message_retention, 8 "RetentionUpperLimit" retention_upper_limit,
    9 "RetentionLowerLimit" retention_lower_limit, 10 "TpsLimit" tps_limit, 11 "ScaledTpsLimit" scaled_tps_limit,
    12 "MaxMessageDelay" max_message_delay, 13 "CreatedTime" created_time, 14 "SendReceiveRatio" send_receive_ratio,
    15 "TagList" tag_list, 16 "EndpointList" endpoint_list, 17 "TopicQueueNumUpperLimit" topic_queue_num_upper_limit,
    18 "TopicQueueNumLowerLimit" topic_queue_num_lower_limit, 19 "Remark" remark, 20 "InstanceStatus" instance_status,
    21 "SkuCode" sku_code, 22 "PayMode" pay_mode, 23 "ScaledTpsEnabled" scaled_tps_enabled, 24 "RenewFlag" renew_flag,
    25 "ExpiryTime" expiry_time, 26 "RoleNumLimit" role_num_limit, 27 "AclEnabled" acl_enabled,
    28 "TopicNumLowerLimit" topic_num_lower_limit, 29 "TopicNumUpperLimit" topic_num_upper_limit, 30 "ZoneIds" zone_ids,
    31 "NodeCount" node_count, 32 "ZoneScheduledList" zone_scheduled_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Endpoint {
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub pay_mode: Option<String>,
    pub endpoint_url: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub bandwidth: Option<i64>,
    pub ip_rules: Option<Vec<IpRule>>,
    pub billing_flow: Option<bool>,
}
model! { Endpoint {
    0 "Type" r#type, 1 "Status" status, 2 "PayMode" pay_mode, 3 "EndpointUrl" endpoint_url, 4 "VpcId" vpc_id,
    5 "SubnetId" subnet_id, 6 "Bandwidth" bandwidth, 7 "IpRules" ip_rules, 8 "BillingFlow" billing_flow
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneScheduledItem {
    pub zone_id: Option<String>,
    pub node_perm_wipe_flag: Option<bool>,
}
model! { ZoneScheduledItem {
    0 "ZoneId" zone_id, 1 "NodePermWipeFlag" node_perm_wipe_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceList {
    pub filters: Option<Vec<Filter>>,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeInstanceList() "DescribeInstanceList" -> DescribeInstanceListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "TagFilters" tag_filters: Vec<TagFilter>, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeInstanceList: InstanceItem = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<InstanceItem>>,
}
model! { DescribeInstanceListOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceItem {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub version: Option<String>,
    pub instance_type: Option<String>,
    pub instance_status: Option<String>,
    pub topic_num_limit: Option<i64>,
    pub group_num_limit: Option<i64>,
    pub pay_mode: Option<String>,
    pub expiry_time: Option<i64>,
    pub remark: Option<String>,
    pub topic_num: Option<i64>,
    pub group_num: Option<i64>,
    pub tag_list: Option<Vec<Tag>>,
    pub sku_code: Option<String>,
    pub tps_limit: Option<i64>,
    pub scaled_tps_limit: Option<i64>,
    pub message_retention: Option<i64>,
    pub max_message_delay: Option<i64>,
    pub renew_flag: Option<i64>,
}
model! { InstanceItem {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "Version" version, 3 "InstanceType" instance_type,
    4 "InstanceStatus" instance_status, 5 "TopicNumLimit" topic_num_limit, 6 "GroupNumLimit" group_num_limit,
    7 "PayMode" pay_mode, 8 "ExpiryTime" expiry_time, 9 "Remark" remark, 10 "TopicNum" topic_num,
    11 "GroupNum" group_num, 12 "TagList" tag_list, 13 "SkuCode" sku_code, 14 "TpsLimit" tps_limit,
    15 "ScaledTpsLimit" scaled_tps_limit, 16 "MessageRetention" message_retention,
    17 "MaxMessageDelay" max_message_delay, 18 "RenewFlag" renew_flag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessage {
    pub instance_id: String,
    pub topic: String,
    pub msg_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub query_dead_letter_message: Option<bool>,
    pub query_delay_message: Option<bool>,
}
operation! { DescribeMessage(instance_id: String, topic: String, msg_id: String)
    "DescribeMessage" -> DescribeMessageOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "MsgId" msg_id, 3 "Offset" offset: i64, 4 "Limit" limit: i64,
    5 "QueryDeadLetterMessage" query_dead_letter_message: bool, 6 "QueryDelayMessage" query_delay_message: bool
} }
paged! { DescribeMessage: MessageTrackItem =
    Offset "Offset", "MessageTracks" message_tracks, total "MessageTracksCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageOutput {
    pub body: Option<String>,
    pub properties: Option<String>,
    pub produce_time: Option<String>,
    pub message_id: Option<String>,
    pub producer_addr: Option<String>,
    pub message_tracks: Option<Vec<MessageTrackItem>>,
    pub show_topic_name: Option<String>,
    pub lite_topic: Option<String>,
    pub message_tracks_count: Option<i64>,
}
model! { DescribeMessageOutput {
    0 "Body" body, 1 "Properties" properties, 2 "ProduceTime" produce_time, 3 "MessageId" message_id,
    4 "ProducerAddr" producer_addr, 5 "MessageTracks" message_tracks, 6 "ShowTopicName" show_topic_name,
    7 "LiteTopic" lite_topic, 8 "MessageTracksCount" message_tracks_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageTrackItem {
    pub consumer_group: Option<String>,
    pub consume_status: Option<String>,
    pub track_type: Option<String>,
    pub exception_desc: Option<String>,
    pub consume_status_source: Option<String>,
}
model! { MessageTrackItem {
    0 "ConsumerGroup" consumer_group, 1 "ConsumeStatus" consume_status, 2 "TrackType" track_type,
    3 "ExceptionDesc" exception_desc, 4 "ConsumeStatusSource" consume_status_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageList {
    pub instance_id: String,
    pub topic: String,
    pub start_time: i64,
    pub end_time: i64,
    pub task_request_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub consumer_group: Option<String>,
    pub msg_id: Option<String>,
    pub msg_key: Option<String>,
    pub recent_message_num: Option<i64>,
    pub query_dead_letter_message: Option<bool>,
    pub tag: Option<String>,
    pub lite_topic: Option<String>,
}

/// What [`DescribeMessageList::new`] takes.
pub struct DescribeMessageListRequired {
    pub instance_id: String,
    pub topic: String,
    pub start_time: i64,
    pub end_time: i64,
    pub task_request_id: String,
}
operation! { DescribeMessageList{DescribeMessageListRequired: instance_id, topic, start_time, end_time, task_request_id}
    "DescribeMessageList" -> DescribeMessageListOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "TaskRequestId" task_request_id, 5 "Offset" offset: i64, 6 "Limit" limit: i64,
    7 "ConsumerGroup" consumer_group: String, 8 "MsgId" msg_id: String, 9 "MsgKey" msg_key: String,
    10 "RecentMessageNum" recent_message_num: i64, 11 "QueryDeadLetterMessage" query_dead_letter_message: bool,
    12 "Tag" tag: String, 13 "LiteTopic" lite_topic: String
} }
paged! { DescribeMessageList: MessageItem = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<MessageItem>>,
    pub task_request_id: Option<String>,
}
model! { DescribeMessageListOutput {
    0 "TotalCount" total_count, 1 "Data" data, 2 "TaskRequestId" task_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageItem {
    pub msg_id: Option<String>,
    pub tags: Option<String>,
    pub keys: Option<String>,
    pub producer_addr: Option<String>,
    pub produce_time: Option<String>,
    pub dead_letter_resend_times: Option<i64>,
    pub dead_letter_resend_success_times: Option<i64>,
}
model! { MessageItem {
    0 "MsgId" msg_id, 1 "Tags" tags, 2 "Keys" keys, 3 "ProducerAddr" producer_addr, 4 "ProduceTime" produce_time,
    5 "DeadLetterResendTimes" dead_letter_resend_times,
    6 "DeadLetterResendSuccessTimes" dead_letter_resend_success_times
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageTrace {
    pub instance_id: String,
    pub topic: String,
    pub msg_id: String,
    pub query_dead_letter_message: Option<bool>,
    pub query_delay_message: Option<bool>,
}
operation! { DescribeMessageTrace(instance_id: String, topic: String, msg_id: String)
    "DescribeMessageTrace" -> DescribeMessageTraceOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "MsgId" msg_id,
    3 "QueryDeadLetterMessage" query_dead_letter_message: bool, 4 "QueryDelayMessage" query_delay_message: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageTraceOutput {
    pub show_topic_name: Option<String>,
    pub lite_topic: Option<String>,
    pub data: Option<Vec<MessageTraceItem>>,
}
model! { DescribeMessageTraceOutput {
    0 "ShowTopicName" show_topic_name, 1 "LiteTopic" lite_topic, 2 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageTraceItem {
    pub stage: Option<String>,
    pub data: Option<String>,
}
model! { MessageTraceItem {
    0 "Stage" stage, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigratingGroupStats {
    pub task_id: String,
    pub group_name: String,
    pub namespace: Option<String>,
}
operation! { DescribeMigratingGroupStats(task_id: String, group_name: String)
    "DescribeMigratingGroupStats" -> DescribeMigratingGroupStatsOutput {
    0 "TaskId" task_id, 1 "GroupName" group_name, 2 "Namespace" namespace: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigratingGroupStatsOutput {
    pub source_consume_lag: Option<i64>,
    pub target_consume_lag: Option<i64>,
    pub source_consumer_clients: Option<Vec<ConsumerClient>>,
    pub target_consumer_clients: Option<Vec<ConsumerClient>>,
}
model! { DescribeMigratingGroupStatsOutput {
    0 "SourceConsumeLag" source_consume_lag, 1 "TargetConsumeLag" target_consume_lag,
    2 "SourceConsumerClients" source_consumer_clients, 3 "TargetConsumerClients" target_consumer_clients
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigratingTopicList {
    pub task_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeMigratingTopicList(task_id: String)
    "DescribeMigratingTopicList" -> DescribeMigratingTopicListOutput {
    0 "TaskId" task_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeMigratingTopicList: MigratingTopic =
    Offset "Offset", "MigrateTopics" migrate_topics, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigratingTopicListOutput {
    pub total_count: Option<i64>,
    pub migrate_topics: Option<Vec<MigratingTopic>>,
}
model! { DescribeMigratingTopicListOutput {
    0 "TotalCount" total_count, 1 "MigrateTopics" migrate_topics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigratingTopic {
    pub topic_name: Option<String>,
    pub migration_status: Option<String>,
    pub health_check_passed: Option<bool>,
    pub health_check_error: Option<String>,
    pub namespace: Option<String>,
    pub namespace_v4: Option<String>,
    pub topic_name_v4: Option<String>,
    pub full_namespace_v4: Option<String>,
    pub health_check_error_list: Option<Vec<String>>,
}
model! { MigratingTopic {
    0 "TopicName" topic_name, 1 "MigrationStatus" migration_status, 2 "HealthCheckPassed" health_check_passed,
    3 "HealthCheckError" health_check_error, 4 "Namespace" namespace, 5 "NamespaceV4" namespace_v4,
    6 "TopicNameV4" topic_name_v4, 7 "FullNamespaceV4" full_namespace_v4,
    8 "HealthCheckErrorList" health_check_error_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigratingTopicStats {
    pub task_id: String,
    pub topic_name: String,
    pub namespace: Option<String>,
}
operation! { DescribeMigratingTopicStats(task_id: String, topic_name: String)
    "DescribeMigratingTopicStats" -> DescribeMigratingTopicStatsOutput {
    0 "TaskId" task_id, 1 "TopicName" topic_name, 2 "Namespace" namespace: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigratingTopicStatsOutput {
    pub source_cluster_consumer_count: Option<i64>,
    pub target_cluster_consumer_count: Option<i64>,
    pub source_cluster_consumer_groups: Option<Vec<String>>,
    pub target_cluster_consumer_groups: Option<Vec<String>>,
}
model! { DescribeMigratingTopicStatsOutput {
    0 "SourceClusterConsumerCount" source_cluster_consumer_count,
    1 "TargetClusterConsumerCount" target_cluster_consumer_count,
    2 "SourceClusterConsumerGroups" source_cluster_consumer_groups,
    3 "TargetClusterConsumerGroups" target_cluster_consumer_groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationTaskList {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeMigrationTaskList() "DescribeMigrationTaskList" -> DescribeMigrationTaskListOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeMigrationTaskList: MigrationTaskItem = Offset "Offset", "Tasks" tasks, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationTaskListOutput {
    pub total_count: Option<i64>,
    pub tasks: Option<Vec<MigrationTaskItem>>,
}
model! { DescribeMigrationTaskListOutput {
    0 "TotalCount" total_count, 1 "Tasks" tasks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrationTaskItem {
    pub task_id: Option<String>,
    pub instance_id: Option<String>,
    pub r#type: Option<i64>,
    pub topic_num: Option<i64>,
    pub group_num: Option<i64>,
    pub status: Option<i64>,
    pub create_time: Option<i64>,
}
model! { MigrationTaskItem {
    0 "TaskId" task_id, 1 "InstanceId" instance_id, 2 "Type" r#type, 3 "TopicNum" topic_num, 4 "GroupNum" group_num,
    5 "Status" status, 6 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProducerList {
    pub instance_id: String,
    pub topic: String,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeProducerList(instance_id: String, topic: String)
    "DescribeProducerList" -> DescribeProducerListOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "Filters" filters: Vec<Filter>, 3 "Limit" limit: i64,
    4 "Offset" offset: i64
} }
paged! { DescribeProducerList: ProducerInfo = Offset "Offset", "ProducerList" producer_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProducerListOutput {
    pub total_count: Option<i64>,
    pub producer_list: Option<Vec<ProducerInfo>>,
}
model! { DescribeProducerListOutput {
    0 "TotalCount" total_count, 1 "ProducerList" producer_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProducerInfo {
    pub client_id: Option<String>,
    pub client_ip: Option<String>,
    pub language: Option<String>,
    pub version: Option<String>,
    pub last_update_timestamp: Option<u64>,
    pub channel_protocol: Option<String>,
}
model! { ProducerInfo {
    0 "ClientId" client_id, 1 "ClientIp" client_ip, 2 "Language" language, 3 "Version" version,
    4 "LastUpdateTimestamp" last_update_timestamp, 5 "ChannelProtocol" channel_protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductSKUs {}
operation! { DescribeProductSKUs() "DescribeProductSKUs" -> DescribeProductSKUsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductSKUsOutput {
    pub data: Option<Vec<ProductSKU>>,
}
model! { DescribeProductSKUsOutput {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductSKU {
    pub instance_type: Option<String>,
    pub sku_code: Option<String>,
    pub tps_limit: Option<i64>,
    pub scaled_tps_limit: Option<i64>,
    pub topic_num_limit: Option<i64>,
    pub group_num_limit: Option<i64>,
    pub default_retention: Option<i64>,
    pub retention_upper_limit: Option<i64>,
    pub retention_lower_limit: Option<i64>,
    pub max_message_delay: Option<i64>,
    pub on_sale: Option<bool>,
    pub price_tags: Option<Vec<PriceTag>>,
    pub topic_num_upper_limit: Option<i64>,
}
model! { ProductSKU {
    0 "InstanceType" instance_type, 1 "SkuCode" sku_code, 2 "TpsLimit" tps_limit, 3 "ScaledTpsLimit" scaled_tps_limit,
    4 "TopicNumLimit" topic_num_limit, 5 "GroupNumLimit" group_num_limit, 6 "DefaultRetention" default_retention,
    7 "RetentionUpperLimit" retention_upper_limit, 8 "RetentionLowerLimit" retention_lower_limit,
    9 "MaxMessageDelay" max_message_delay, 10 "OnSale" on_sale, 11 "PriceTags" price_tags,
    12 "TopicNumUpperLimit" topic_num_upper_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceTag {
    pub name: Option<String>,
    pub step: Option<i64>,
}
model! { PriceTag {
    0 "Name" name, 1 "Step" step
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleList {
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRoleList(instance_id: String) "DescribeRoleList" -> DescribeRoleListOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRoleList: RoleItem = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<RoleItem>>,
}
model! { DescribeRoleListOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmoothMigrationTaskList {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeSmoothMigrationTaskList()
    "DescribeSmoothMigrationTaskList" -> DescribeSmoothMigrationTaskListOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeSmoothMigrationTaskList: SmoothMigrationTaskItem = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmoothMigrationTaskListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<SmoothMigrationTaskItem>>,
}
model! { DescribeSmoothMigrationTaskListOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SmoothMigrationTaskItem {
    pub task_id: Option<String>,
    pub task_name: Option<String>,
    pub source_cluster_name: Option<String>,
    pub instance_id: Option<String>,
    pub connection_type: Option<String>,
    pub source_name_server: Option<String>,
    pub task_status: Option<String>,
    pub instance_version: Option<String>,
}
model! { SmoothMigrationTaskItem {
    0 "TaskId" task_id, 1 "TaskName" task_name, 2 "SourceClusterName" source_cluster_name, 3 "InstanceId" instance_id,
    4 "ConnectionType" connection_type, 5 "SourceNameServer" source_name_server, 6 "TaskStatus" task_status,
    7 "InstanceVersion" instance_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceClusterGroupList {
    pub task_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeSourceClusterGroupList(task_id: String)
    "DescribeSourceClusterGroupList" -> DescribeSourceClusterGroupListOutput {
    0 "TaskId" task_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeSourceClusterGroupList: SourceClusterGroupConfig =
    Offset "Offset", "Groups" groups, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceClusterGroupListOutput {
    pub total_count: Option<i64>,
    pub groups: Option<Vec<SourceClusterGroupConfig>>,
}
model! { DescribeSourceClusterGroupListOutput {
    0 "TotalCount" total_count, 1 "Groups" groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceClusterGroupConfig {
    pub group_name: Option<String>,
    pub remark: Option<String>,
    pub imported: Option<bool>,
    pub namespace: Option<String>,
    pub import_status: Option<String>,
    pub namespace_v4: Option<String>,
    pub group_name_v4: Option<String>,
    pub full_namespace_v4: Option<String>,
    pub consume_message_orderly: Option<bool>,
}
input! { SourceClusterGroupConfig(group_name: String) {
    0 "GroupName" group_name: String, 1 "Remark" remark: String, 2 "Imported" imported: bool,
    3 "Namespace" namespace: String, 4 "ImportStatus" import_status: String, 5 "NamespaceV4" namespace_v4: String,
    6 "GroupNameV4" group_name_v4: String, 7 "FullNamespaceV4" full_namespace_v4: String,
    8 "ConsumeMessageOrderly" consume_message_orderly: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopic {
    pub instance_id: String,
    pub topic: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTopic(instance_id: String, topic: String) "DescribeTopic" -> DescribeTopicOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "Filters" filters: Vec<Filter>, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeTopic: SubscriptionData =
    Offset "Offset", "SubscriptionData" subscription_data, total "SubscriptionCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicOutput {
    pub instance_id: Option<String>,
    pub topic: Option<String>,
    pub topic_type: Option<String>,
    pub remark: Option<String>,
    pub created_time: Option<i64>,
    pub last_update_time: Option<i64>,
    pub subscription_count: Option<i64>,
    pub subscription_data: Option<Vec<SubscriptionData>>,
    pub msg_ttl: Option<i64>,
    pub auto_expire_delete: Option<bool>,
    pub auto_expire_time: Option<i64>,
}
model! { DescribeTopicOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "TopicType" topic_type, 3 "Remark" remark,
    4 "CreatedTime" created_time, 5 "LastUpdateTime" last_update_time, 6 "SubscriptionCount" subscription_count,
    7 "SubscriptionData" subscription_data, 8 "MsgTTL" msg_ttl, 9 "AutoExpireDelete" auto_expire_delete,
    10 "AutoExpireTime" auto_expire_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionData {
    pub instance_id: Option<String>,
    pub topic: Option<String>,
    pub topic_type: Option<String>,
    pub topic_queue_num: Option<i64>,
    pub consumer_group: Option<String>,
    pub is_online: Option<bool>,
    pub consume_type: Option<String>,
    pub sub_string: Option<String>,
    pub expression_type: Option<String>,
    pub consistency: Option<i64>,
    pub consumer_lag: Option<i64>,
    pub last_update_time: Option<i64>,
    pub max_retry_times: Option<i64>,
    pub consume_message_orderly: Option<bool>,
    pub message_model: Option<String>,
    pub client_subscription_infos: Option<Vec<ClientSubscriptionInfo>>,
}
model! { SubscriptionData {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "TopicType" topic_type, 3 "TopicQueueNum" topic_queue_num,
    4 "ConsumerGroup" consumer_group, 5 "IsOnline" is_online, 6 "ConsumeType" consume_type, 7 "SubString" sub_string,
    8 "ExpressionType" expression_type, 9 "Consistency" consistency, 10 "ConsumerLag" consumer_lag,
    11 "LastUpdateTime" last_update_time, 12 "MaxRetryTimes" max_retry_times,
    13 "ConsumeMessageOrderly" consume_message_orderly, 14 "MessageModel" message_model,
    15 "ClientSubscriptionInfos" client_subscription_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientSubscriptionInfo {
    pub client_id: Option<String>,
    pub client_addr: Option<String>,
    pub topic: Option<String>,
    pub sub_string: Option<String>,
    pub expression_type: Option<String>,
}
model! { ClientSubscriptionInfo {
    0 "ClientId" client_id, 1 "ClientAddr" client_addr, 2 "Topic" topic, 3 "SubString" sub_string,
    4 "ExpressionType" expression_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicList {
    pub instance_id: String,
    pub tag_filters: Option<Vec<TagFilter>>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub from_group: Option<String>,
}
operation! { DescribeTopicList(instance_id: String) "DescribeTopicList" -> DescribeTopicListOutput {
    0 "InstanceId" instance_id, 1 "TagFilters" tag_filters: Vec<TagFilter>, 2 "Filters" filters: Vec<Filter>,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "FromGroup" from_group: String
} }
paged! { DescribeTopicList: TopicItem = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicListOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<TopicItem>>,
}
model! { DescribeTopicListOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicListByGroup {
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub consumer_group: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeTopicListByGroup(instance_id: String)
    "DescribeTopicListByGroup" -> DescribeTopicListByGroupOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "ConsumerGroup" consumer_group: String,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeTopicListByGroup: SubscriptionData = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicListByGroupOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<SubscriptionData>>,
}
model! { DescribeTopicListByGroupOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicStats {
    pub topic: String,
    pub instance_id: String,
    pub group_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTopicStats(topic: String, instance_id: String, group_id: String)
    "DescribeTopicStats" -> DescribeTopicStatsOutput {
    0 "Topic" topic, 1 "InstanceId" instance_id, 2 "GroupId" group_id, 3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeTopicStats: TopicStatsDetail = Offset "Offset", "Data" data, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicStatsOutput {
    pub total_count: Option<i64>,
    pub data: Option<Vec<TopicStatsDetail>>,
}
model! { DescribeTopicStatsOutput {
    0 "TotalCount" total_count, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicStatsDetail {
    pub broker_name: Option<String>,
    pub queue_id: Option<i64>,
    pub broker_offset: Option<i64>,
    pub commit_offset: Option<i64>,
    pub message_count: Option<i64>,
    pub last_update_timestamp: Option<i64>,
}
model! { TopicStatsDetail {
    0 "BrokerName" broker_name, 1 "QueueId" queue_id, 2 "BrokerOffset" broker_offset, 3 "CommitOffset" commit_offset,
    4 "MessageCount" message_count, 5 "LastUpdateTimestamp" last_update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoHealthCheckOnMigratingTopic {
    pub task_id: String,
    pub topic_name: String,
    pub ignore_check: Option<bool>,
    pub namespace: Option<String>,
}
operation! { DoHealthCheckOnMigratingTopic(task_id: String, topic_name: String)
    "DoHealthCheckOnMigratingTopic" -> DoHealthCheckOnMigratingTopicOutput {
    0 "TaskId" task_id, 1 "TopicName" topic_name, 2 "IgnoreCheck" ignore_check: bool, 3 "Namespace" namespace: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoHealthCheckOnMigratingTopicOutput {
    pub passed: Option<bool>,
    pub reason: Option<String>,
    pub reason_list: Option<Vec<String>>,
}
model! { DoHealthCheckOnMigratingTopicOutput {
    0 "Passed" passed, 1 "Reason" reason, 2 "ReasonList" reason_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportSourceClusterConsumerGroups {
    pub task_id: String,
    pub group_list: Vec<SourceClusterGroupConfig>,
}
operation! { ImportSourceClusterConsumerGroups(task_id: String, group_list: Vec<SourceClusterGroupConfig>)
    "ImportSourceClusterConsumerGroups" -> Empty {
    0 "TaskId" task_id, 1 "GroupList" group_list
} }

pub type ImportSourceClusterConsumerGroupsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportSourceClusterTopics {
    pub task_id: String,
    pub topic_list: Vec<SourceClusterTopicConfig>,
}
operation! { ImportSourceClusterTopics(task_id: String, topic_list: Vec<SourceClusterTopicConfig>)
    "ImportSourceClusterTopics" -> Empty {
    0 "TaskId" task_id, 1 "TopicList" topic_list
} }

pub type ImportSourceClusterTopicsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceClusterTopicConfig {
    pub topic_name: Option<String>,
    pub topic_type: Option<String>,
    pub queue_num: Option<i64>,
    pub remark: Option<String>,
    pub imported: Option<bool>,
    pub namespace: Option<String>,
    pub import_status: Option<String>,
    pub namespace_v4: Option<String>,
    pub topic_name_v4: Option<String>,
    pub full_namespace_v4: Option<String>,
}
input! { SourceClusterTopicConfig(topic_name: String, topic_type: String, queue_num: i64) {
    0 "TopicName" topic_name: String, 1 "TopicType" topic_type: String, 2 "QueueNum" queue_num: i64,
    3 "Remark" remark: String, 4 "Imported" imported: bool, 5 "Namespace" namespace: String,
    6 "ImportStatus" import_status: String, 7 "NamespaceV4" namespace_v4: String, 8 "TopicNameV4" topic_name_v4: String,
    9 "FullNamespaceV4" full_namespace_v4: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsumerGroup {
    pub instance_id: String,
    pub consume_enable: bool,
    pub consume_message_orderly: bool,
    pub consumer_group: Option<String>,
    pub max_retry_times: Option<i64>,
    pub remark: Option<String>,
    pub retry_policy: Option<RetryPolicy>,
}
operation! { ModifyConsumerGroup(instance_id: String, consume_enable: bool, consume_message_orderly: bool)
    "ModifyConsumerGroup" -> Empty {
    0 "InstanceId" instance_id, 1 "ConsumeEnable" consume_enable, 2 "ConsumeMessageOrderly" consume_message_orderly,
    3 "ConsumerGroup" consumer_group: String, 4 "MaxRetryTimes" max_retry_times: i64, 5 "Remark" remark: String,
    6 "RetryPolicy" retry_policy: RetryPolicy
} }

pub type ModifyConsumerGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstance {
    pub instance_id: String,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub send_receive_ratio: Option<f64>,
    pub sku_code: Option<String>,
    pub message_retention: Option<i64>,
    pub scaled_tps_enabled: Option<bool>,
    pub acl_enabled: Option<bool>,
    pub max_topic_num: Option<i64>,
    pub extra_topic_num: Option<String>,
    pub enable_deletion_protection: Option<bool>,
    pub zone_ids: Option<Vec<String>>,
}
operation! { ModifyInstance(instance_id: String) "ModifyInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "Name" name: String, 2 "Remark" remark: String,
    3 "SendReceiveRatio" send_receive_ratio: f64, 4 "SkuCode" sku_code: String,
    5 "MessageRetention" message_retention: i64, 6 "ScaledTpsEnabled" scaled_tps_enabled: bool,
    7 "AclEnabled" acl_enabled: bool, 8 "MaxTopicNum" max_topic_num: i64, 9 "ExtraTopicNum" extra_topic_num: String,
    10 "EnableDeletionProtection" enable_deletion_protection: bool, 11 "ZoneIds" zone_ids: Vec<String>
} }

pub type ModifyInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceEndpoint {
    pub instance_id: String,
    pub r#type: String,
    pub bandwidth: Option<i64>,
    pub ip_rules: Option<Vec<IpRule>>,
    pub billing_flow: Option<bool>,
}
operation! { ModifyInstanceEndpoint(instance_id: String, r#type: String) "ModifyInstanceEndpoint" -> Empty {
    0 "InstanceId" instance_id, 1 "Type" r#type, 2 "Bandwidth" bandwidth: i64, 3 "IpRules" ip_rules: Vec<IpRule>,
    4 "BillingFlow" billing_flow: bool
} }

pub type ModifyInstanceEndpointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRole {
    pub instance_id: String,
    pub role: String,
    pub perm_read: bool,
    pub perm_write: bool,
    pub perm_type: Option<String>,
    pub remark: Option<String>,
    pub detailed_perms: Option<Vec<DetailedRolePerm>>,
}
operation! { ModifyRole(instance_id: String, role: String, perm_read: bool, perm_write: bool) "ModifyRole" -> Empty {
    0 "InstanceId" instance_id, 1 "Role" role, 2 "PermRead" perm_read, 3 "PermWrite" perm_write,
    4 "PermType" perm_type: String, 5 "Remark" remark: String, 6 "DetailedPerms" detailed_perms: Vec<DetailedRolePerm>
} }

pub type ModifyRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTopic {
    pub instance_id: String,
    pub topic: String,
    pub queue_num: Option<i64>,
    pub remark: Option<String>,
    pub msg_ttl: Option<i64>,
    pub auto_expire_delete: Option<bool>,
    pub auto_expire_time: Option<i64>,
}
operation! { ModifyTopic(instance_id: String, topic: String) "ModifyTopic" -> Empty {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "QueueNum" queue_num: i64, 3 "Remark" remark: String,
    4 "MsgTTL" msg_ttl: i64, 5 "AutoExpireDelete" auto_expire_delete: bool, 6 "AutoExpireTime" auto_expire_time: i64
} }

pub type ModifyTopicOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutConsumerRouteConfig {
    pub topic: String,
    pub instance_id: String,
    pub group: String,
    pub rules: Vec<RouteRule>,
}
operation! { PutConsumerRouteConfig(topic: String, instance_id: String, group: String, rules: Vec<RouteRule>)
    "PutConsumerRouteConfig" -> PutConsumerRouteConfigOutput {
    0 "Topic" topic, 1 "InstanceId" instance_id, 2 "Group" group, 3 "Rules" rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutConsumerRouteConfigOutput {
    pub instance_id: Option<String>,
    pub topic: Option<String>,
    pub group: Option<String>,
    pub version: Option<i64>,
}
model! { PutConsumerRouteConfigOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "Group" group, 3 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveMigratingTopic {
    pub task_id: String,
    pub topic_name: String,
    pub namespace: Option<String>,
}
operation! { RemoveMigratingTopic(task_id: String, topic_name: String) "RemoveMigratingTopic" -> Empty {
    0 "TaskId" task_id, 1 "TopicName" topic_name, 2 "Namespace" namespace: String
} }

pub type RemoveMigratingTopicOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResendDeadLetterMessage {
    pub instance_id: String,
    pub message_ids: Vec<String>,
    pub consumer_group: Option<String>,
}
operation! { ResendDeadLetterMessage(instance_id: String, message_ids: Vec<String>)
    "ResendDeadLetterMessage" -> ResendDeadLetterMessageOutput {
    0 "InstanceId" instance_id, 1 "MessageIds" message_ids, 2 "ConsumerGroup" consumer_group: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResendDeadLetterMessageOutput {
    pub resend_result: Option<bool>,
}
model! { ResendDeadLetterMessageOutput {
    0 "ResendResult" resend_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetConsumerGroupOffset {
    pub instance_id: String,
    pub topic: String,
    pub reset_timestamp: i64,
    pub consumer_group: Option<String>,
}
operation! { ResetConsumerGroupOffset(instance_id: String, topic: String, reset_timestamp: i64)
    "ResetConsumerGroupOffset" -> Empty {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "ResetTimestamp" reset_timestamp,
    3 "ConsumerGroup" consumer_group: String
} }

pub type ResetConsumerGroupOffsetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackMigratingTopicStage {
    pub task_id: String,
    pub topic_name: String,
    pub namespace: Option<String>,
}
operation! { RollbackMigratingTopicStage(task_id: String, topic_name: String) "RollbackMigratingTopicStage" -> Empty {
    0 "TaskId" task_id, 1 "TopicName" topic_name, 2 "Namespace" namespace: String
} }

pub type RollbackMigratingTopicStageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessage {
    pub instance_id: String,
    pub topic: String,
    pub msg_body: String,
    pub msg_key: Option<String>,
    pub msg_tag: Option<String>,
    pub lite_topic: Option<String>,
}
operation! { SendMessage(instance_id: String, topic: String, msg_body: String) "SendMessage" -> SendMessageOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "MsgBody" msg_body, 3 "MsgKey" msg_key: String,
    4 "MsgTag" msg_tag: String, 5 "LiteTopic" lite_topic: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageOutput {
    pub msg_id: Option<String>,
}
model! { SendMessageOutput {
    0 "MsgId" msg_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyMessageConsumption {
    pub instance_id: String,
    pub topic: String,
    pub msg_id: String,
    pub client_id: Option<String>,
    pub consumer_group: Option<String>,
}
operation! { VerifyMessageConsumption(instance_id: String, topic: String, msg_id: String)
    "VerifyMessageConsumption" -> Empty {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "MsgId" msg_id, 3 "ClientId" client_id: String,
    4 "ConsumerGroup" consumer_group: String
} }

pub type VerifyMessageConsumptionOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_INSTANCE_NOT_READY: &str = "FailedOperation.InstanceNotReady";
    pub const LIMIT_EXCEEDED_TOPIC_NUM: &str = "LimitExceeded.TopicNum";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_NOT_FOUND_ENDPOINT: &str = "ResourceNotFound.Endpoint";
    pub const RESOURCE_NOT_FOUND_GROUP: &str = "ResourceNotFound.Group";
    pub const RESOURCE_NOT_FOUND_INSTANCE: &str = "ResourceNotFound.Instance";
    pub const RESOURCE_NOT_FOUND_MESSAGE: &str = "ResourceNotFound.Message";
    pub const RESOURCE_NOT_FOUND_MIGRATION_TASK: &str = "ResourceNotFound.MigrationTask";
    pub const RESOURCE_NOT_FOUND_ROLE: &str = "ResourceNotFound.Role";
    pub const RESOURCE_NOT_FOUND_TOPIC: &str = "ResourceNotFound.Topic";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_INSTANCE_TOPIC_NUM_DOWNGRADE: &str =
        "UnsupportedOperation.InstanceTopicNumDowngrade";
    pub const UNSUPPORTED_OPERATION_RESOURCE_ALREADY_EXISTS: &str = "UnsupportedOperation.ResourceAlreadyExists";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_CONSUMER_TYPE: &str = "UnsupportedOperation.UnsupportedConsumerType";
}

#[cfg(feature = "reflect")]
register! {
    ChangeMigratingTopicToNextStage, CreateConsumerGroup, CreateConsumerLabel, CreateInstance, CreateMigrationTask,
    CreateRole, CreateTopic, DeleteConsumerGroup, DeleteConsumerLabel, DeleteConsumerRouteConfig, DeleteInstance,
    DeleteRole, DeleteSmoothMigrationTask, DeleteTopic, DescribeConsumerClient, DescribeConsumerClientList,
    DescribeConsumerGroup, DescribeConsumerGroupList, DescribeConsumerLabel, DescribeConsumerLabelList,
    DescribeConsumerLag, DescribeConsumerRouteConfig, DescribeConsumerRouteVersionList, DescribeFusionInstanceList,
    DescribeInstance, DescribeInstanceList, DescribeMessage, DescribeMessageList, DescribeMessageTrace,
    DescribeMigratingGroupStats, DescribeMigratingTopicList, DescribeMigratingTopicStats, DescribeMigrationTaskList,
    DescribeProducerList, DescribeProductSKUs, DescribeRoleList, DescribeSmoothMigrationTaskList,
    DescribeSourceClusterGroupList, DescribeTopic, DescribeTopicList, DescribeTopicListByGroup, DescribeTopicStats,
    DoHealthCheckOnMigratingTopic, ImportSourceClusterConsumerGroups, ImportSourceClusterTopics, ModifyConsumerGroup,
    ModifyInstance, ModifyInstanceEndpoint, ModifyRole, ModifyTopic, PutConsumerRouteConfig, RemoveMigratingTopic,
    ResendDeadLetterMessage, ResetConsumerGroupOffset, RollbackMigratingTopicStage, SendMessage,
    VerifyMessageConsumption
}
