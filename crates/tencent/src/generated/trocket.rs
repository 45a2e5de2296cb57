//! `trocket` of Tencent Cloud, API version 2023-03-08.
//!
//! Endpoint: `trocket.tencentcloudapi.com`, or `trocket.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, trocket::DescribeFusionInstanceList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeFusionInstanceList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "trocket",
    "2023-03-08",
    "trocket",
    &Endpoints::NONE,
);

/// Changes migrating topic to next stage: `ChangeMigratingTopicToNextStage` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=ChangeMigratingTopicToNextStage>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_MIGRATION_TASK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeMigratingTopicToNextStage {
    /// Required.
    pub task_id: String,
    /// Required.
    pub topic_name_list: Vec<String>,
    pub namespace_list: Option<Vec<String>>,
}
operation! { ChangeMigratingTopicToNextStage(task_id: String, topic_name_list: Vec<String>)
    "ChangeMigratingTopicToNextStage" -> ChangeMigratingTopicToNextStageOutput {
    0 "TaskId" task_id, 1 "TopicNameList" topic_name_list, 2 "NamespaceList" namespace_list: Vec<String>
} }

/// Response of [`ChangeMigratingTopicToNextStage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeMigratingTopicToNextStageOutput {
    pub results: Vec<TopicStageChangeResult>,
}
model! { ChangeMigratingTopicToNextStageOutput {
    0 "Results" results: Vec<TopicStageChangeResult>
} }

/// In the response of [`ChangeMigratingTopicToNextStage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicStageChangeResult {
    pub topic_name: Option<String>,
    pub success: Option<bool>,
    pub namespace: Option<String>,
}
model! { TopicStageChangeResult {
    0 "TopicName" topic_name: String, 1 "Success" success: bool, 2 "Namespace" namespace: String
} }

/// Creates consumer group: `CreateConsumerGroup` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=CreateConsumerGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_INSTANCE_NOT_READY`], [`codes::UNSUPPORTED_OPERATION_RESOURCE_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub max_retry_times: i64,
    /// Required.
    pub consume_enable: bool,
    /// Required.
    pub consume_message_orderly: bool,
    pub consumer_group: Option<String>,
    pub remark: Option<String>,
    pub tag_list: Option<Vec<Tag>>,
    pub retry_policy: Option<RetryPolicy>,
    pub lite_topic: Option<String>,
}
operation! {
    CreateConsumerGroup(instance_id: String, max_retry_times: i64, consume_enable: bool, consume_message_orderly: bool)
    "CreateConsumerGroup" -> CreateConsumerGroupOutput {
    0 "InstanceId" instance_id, 1 "MaxRetryTimes" max_retry_times, 2 "ConsumeEnable" consume_enable,
    3 "ConsumeMessageOrderly" consume_message_orderly, 4 "ConsumerGroup" consumer_group: String,
    5 "Remark" remark: String, 6 "TagList" tag_list: Vec<Tag>, 7 "RetryPolicy" retry_policy: RetryPolicy,
    8 "LiteTopic" lite_topic: String
} }

/// In the request of [`CreateConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
}
input! { Tag(tag_key: String, tag_value: String) {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the request of [`CreateConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// Required.
    pub policy_type: Option<String>,
    pub retry_interval: Option<i64>,
}
input! { RetryPolicy(policy_type: String) {
    0 "PolicyType" policy_type: String, 1 "RetryInterval" retry_interval: i64
} }

/// Response of [`CreateConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroupOutput {
    pub instance_id: Option<String>,
    pub consumer_group: Option<String>,
}
model! { CreateConsumerGroupOutput {
    0 "InstanceId" instance_id: String, 1 "ConsumerGroup" consumer_group: String
} }

/// Creates consumer label: `CreateConsumerLabel` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=CreateConsumerLabel>.
///
/// Errors: [`codes::FAILED_OPERATION_INSTANCE_NOT_READY`], [`codes::UNSUPPORTED_OPERATION_RESOURCE_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerLabel {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub label: String,
    /// Required.
    pub group: String,
}
operation! { CreateConsumerLabel(instance_id: String, label: String, group: String)
    "CreateConsumerLabel" -> CreateConsumerLabelOutput {
    0 "InstanceId" instance_id, 1 "Label" label, 2 "Group" group
} }

/// Response of [`CreateConsumerLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerLabelOutput {
    pub instance_id: Option<String>,
    pub group: Option<String>,
    pub label: Option<String>,
}
model! { CreateConsumerLabelOutput {
    0 "InstanceId" instance_id: String, 1 "Group" group: String, 2 "Label" label: String
} }

/// Creates instance: `CreateInstance` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=CreateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    /// Required.
    pub instance_type: String,
    /// Required.
    pub name: String,
    /// Required.
    pub sku_code: String,
    /// Required.
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

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcInfo {
    /// Required.
    pub vpc_id: Option<String>,
    /// Required.
    pub subnet_id: Option<String>,
}
input! { VpcInfo(vpc_id: String, subnet_id: String) {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpRule {
    /// Required.
    pub ip: Option<String>,
    /// Required.
    pub allow: Option<bool>,
    /// Required.
    pub remark: Option<String>,
}
input! { IpRule(ip: String, allow: bool, remark: String) {
    0 "Ip" ip: String, 1 "Allow" allow: bool, 2 "Remark" remark: String
} }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub instance_id: Option<String>,
}
model! { CreateInstanceOutput {
    0 "InstanceId" instance_id: String
} }

/// Creates migration task: `CreateMigrationTask` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=CreateMigrationTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMigrationTask {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub r#type: i64,
    pub topics: Option<Vec<TopicItem>>,
    pub groups: Option<Vec<ConsumeGroupItem>>,
    pub roles: Option<Vec<RoleItem>>,
}
operation! { CreateMigrationTask(instance_id: String, r#type: i64) "CreateMigrationTask" -> Empty {
    0 "InstanceId" instance_id, 1 "Type" r#type, 2 "Topics" topics: Vec<TopicItem>,
    3 "Groups" groups: Vec<ConsumeGroupItem>, 4 "Roles" roles: Vec<RoleItem>
} }

/// Response of [`CreateMigrationTask`]: empty.
pub type CreateMigrationTaskOutput = Empty;

/// In the request of [`CreateMigrationTask`].
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

/// In the request of [`CreateMigrationTask`].
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

/// In the request of [`CreateMigrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleItem {
    /// Required.
    pub role_name: Option<String>,
    /// Required.
    pub perm_read: Option<bool>,
    /// Required.
    pub perm_write: Option<bool>,
    pub access_key: Option<String>,
    /// Secret.
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

/// In the request of [`CreateMigrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailedRolePerm {
    /// Required.
    pub resource: Option<String>,
    /// Required.
    pub perm_write: Option<bool>,
    /// Required.
    pub perm_read: Option<bool>,
    /// Required.
    pub resource_type: Option<String>,
    pub remark: Option<String>,
}
input! { DetailedRolePerm(resource: String, perm_write: bool, perm_read: bool, resource_type: String) {
    0 "Resource" resource: String, 1 "PermWrite" perm_write: bool, 2 "PermRead" perm_read: bool,
    3 "ResourceType" resource_type: String, 4 "Remark" remark: String
} }

/// Creates role: `CreateRole` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=CreateRole>.
///
/// Errors: [`codes::FAILED_OPERATION_INSTANCE_NOT_READY`], [`codes::OPERATION_DENIED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRole {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub role: String,
    /// Required.
    pub perm_write: bool,
    /// Required.
    pub perm_read: bool,
    /// Required.
    pub remark: String,
    pub perm_type: Option<String>,
    pub detailed_perms: Option<Vec<DetailedRolePerm>>,
    pub role_generate_mode: Option<String>,
    pub access_key: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
}

/// Arguments of [`CreateRole::new`].
pub struct CreateRoleRequired {
    pub instance_id: String,
    pub role: String,
    pub perm_write: bool,
    pub perm_read: bool,
    pub remark: String,
}
operation! { CreateRole { CreateRoleRequired: instance_id, role, perm_write, perm_read, remark }
    "CreateRole" -> CreateRoleOutput {
    0 "InstanceId" instance_id, 1 "Role" role, 2 "PermWrite" perm_write, 3 "PermRead" perm_read, 4 "Remark" remark,
    5 "PermType" perm_type: String, 6 "DetailedPerms" detailed_perms: Vec<DetailedRolePerm>,
    7 "RoleGenerateMode" role_generate_mode: String, 8 "AccessKey" access_key: String, 9 "SecretKey" secret_key: Secret
} }

/// Response of [`CreateRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleOutput {
    pub role: Option<String>,
}
model! { CreateRoleOutput {
    0 "Role" role: String
} }

/// Creates topic: `CreateTopic` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=CreateTopic>.
///
/// Errors: [`codes::FAILED_OPERATION_INSTANCE_NOT_READY`], [`codes::LIMIT_EXCEEDED_TOPIC_NUM`],
/// [`codes::OPERATION_DENIED`], [`codes::UNSUPPORTED_OPERATION_RESOURCE_ALREADY_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopic {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic: String,
    /// Required.
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

/// Response of [`CreateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicOutput {
    pub instance_id: Option<String>,
    pub topic: Option<String>,
}
model! { CreateTopicOutput {
    0 "InstanceId" instance_id: String, 1 "Topic" topic: String
} }

/// Deletes consumer group: `DeleteConsumerGroup` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DeleteConsumerGroup>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_GROUP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroup {
    /// Required.
    pub instance_id: String,
    pub consumer_group: Option<String>,
}
operation! { DeleteConsumerGroup(instance_id: String) "DeleteConsumerGroup" -> Empty {
    0 "InstanceId" instance_id, 1 "ConsumerGroup" consumer_group: String
} }

/// Response of [`DeleteConsumerGroup`]: empty.
pub type DeleteConsumerGroupOutput = Empty;

/// Deletes consumer label: `DeleteConsumerLabel` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DeleteConsumerLabel>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_GROUP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerLabel {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub group: String,
    /// Required.
    pub label: String,
}
operation! { DeleteConsumerLabel(instance_id: String, group: String, label: String) "DeleteConsumerLabel" -> Empty {
    0 "InstanceId" instance_id, 1 "Group" group, 2 "Label" label
} }

/// Response of [`DeleteConsumerLabel`]: empty.
pub type DeleteConsumerLabelOutput = Empty;

/// Deletes consumer route config: `DeleteConsumerRouteConfig` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DeleteConsumerRouteConfig>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_GROUP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerRouteConfig {
    /// Required.
    pub topic: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub group: String,
}
operation! { DeleteConsumerRouteConfig(topic: String, instance_id: String, group: String)
    "DeleteConsumerRouteConfig" -> Empty {
    0 "Topic" topic, 1 "InstanceId" instance_id, 2 "Group" group
} }

/// Response of [`DeleteConsumerRouteConfig`]: empty.
pub type DeleteConsumerRouteConfigOutput = Empty;

/// Deletes instance: `DeleteInstance` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DeleteInstance>.
///
/// Errors: [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> Empty {
    0 "InstanceId" instance_id
} }

/// Response of [`DeleteInstance`]: empty.
pub type DeleteInstanceOutput = Empty;

/// Deletes role: `DeleteRole` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DeleteRole>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ROLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRole {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub role: String,
}
operation! { DeleteRole(instance_id: String, role: String) "DeleteRole" -> Empty {
    0 "InstanceId" instance_id, 1 "Role" role
} }

/// Response of [`DeleteRole`]: empty.
pub type DeleteRoleOutput = Empty;

/// Deletes smooth migration task: `DeleteSmoothMigrationTask` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DeleteSmoothMigrationTask>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ROLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmoothMigrationTask {
    /// Required.
    pub task_id: String,
}
operation! { DeleteSmoothMigrationTask(task_id: String) "DeleteSmoothMigrationTask" -> Empty {
    0 "TaskId" task_id
} }

/// Response of [`DeleteSmoothMigrationTask`]: empty.
pub type DeleteSmoothMigrationTaskOutput = Empty;

/// Deletes topic: `DeleteTopic` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DeleteTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopic {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic: String,
}
operation! { DeleteTopic(instance_id: String, topic: String) "DeleteTopic" -> Empty {
    0 "InstanceId" instance_id, 1 "Topic" topic
} }

/// Response of [`DeleteTopic`]: empty.
pub type DeleteTopicOutput = Empty;

/// Describes consumer client: `DescribeConsumerClient` of `trocket` 2023-03-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeConsumerClient>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerClient {
    /// Required.
    pub instance_id: String,
    /// Required.
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

/// In the request of [`DescribeConsumerClient`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub values: Option<Vec<String>>,
}
input! { Filter(name: String, values: Vec<String>) {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeConsumerClient`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerClientOutput {
    pub client: Option<ConsumerClient>,
    pub topic_list: Vec<TopicConsumeStats>,
}
model! { DescribeConsumerClientOutput {
    0 "Client" client: ConsumerClient, 1 "TopicList" topic_list: Vec<TopicConsumeStats>
} }

/// In the response of [`DescribeConsumerClient`].
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
    0 "ClientId" client_id: String, 1 "ClientAddr" client_addr: String, 2 "Language" language: String,
    3 "Version" version: String, 4 "ConsumerLag" consumer_lag: i64, 5 "ChannelProtocol" channel_protocol: String
} }

/// In the response of [`DescribeConsumerClient`].
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
    0 "Topic" topic: String, 1 "TopicType" topic_type: String, 2 "QueueNum" queue_num: i64,
    3 "ConsumerLag" consumer_lag: i64, 4 "SubString" sub_string: String, 5 "LastUpdateTime" last_update_time: i64
} }

/// Describes consumer client list: `DescribeConsumerClientList` of `trocket` 2023-03-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeConsumerClientList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerClientList {
    /// Required.
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

/// Response of [`DescribeConsumerClientList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerClientListOutput {
    pub total_count: Option<i64>,
    pub data: Vec<ConsumerClient>,
}
model! { DescribeConsumerClientListOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<ConsumerClient>
} }

/// Describes consumer group: `DescribeConsumerGroup` of `trocket` 2023-03-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeConsumerGroup>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_GROUP`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroup {
    /// Required.
    pub instance_id: String,
    pub consumer_group: Option<String>,
}
operation! { DescribeConsumerGroup(instance_id: String) "DescribeConsumerGroup" -> DescribeConsumerGroupOutput {
    0 "InstanceId" instance_id, 1 "ConsumerGroup" consumer_group: String
} }

/// Response of [`DescribeConsumerGroup`].
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
    0 "ConsumerNum" consumer_num: i64, 1 "Tps" tps: i64, 2 "ConsumerLag" consumer_lag: i64,
    3 "ConsumeType" consume_type: String, 4 "CreatedTime" created_time: i64,
    5 "ConsumeMessageOrderly" consume_message_orderly: bool, 6 "ConsumeEnable" consume_enable: bool,
    7 "MaxRetryTimes" max_retry_times: i64, 8 "Remark" remark: String, 9 "MessageModel" message_model: String,
    10 "RetryPolicy" retry_policy: RetryPolicy, 11 "ConsumeModel" consume_model: String,
    12 "LiteTopic" lite_topic: String
} }

/// Describes consumer group list: `DescribeConsumerGroupList` of `trocket` 2023-03-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeConsumerGroupList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroupList {
    /// Required.
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

/// In the request of [`DescribeConsumerGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagFilter {
    /// Required.
    pub tag_key: Option<String>,
    /// Required.
    pub tag_values: Option<Vec<String>>,
}
input! { TagFilter(tag_key: String, tag_values: Vec<String>) {
    0 "TagKey" tag_key: String, 1 "TagValues" tag_values: Vec<String>
} }

/// Response of [`DescribeConsumerGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerGroupListOutput {
    pub total_count: Option<i64>,
    pub data: Vec<ConsumeGroupItem>,
}
model! { DescribeConsumerGroupListOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<ConsumeGroupItem>
} }

/// Describes consumer label: `DescribeConsumerLabel` of `trocket` 2023-03-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeConsumerLabel>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerLabel {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub group: String,
    /// Required.
    pub label: String,
}
operation! { DescribeConsumerLabel(instance_id: String, group: String, label: String)
    "DescribeConsumerLabel" -> DescribeConsumerLabelOutput {
    0 "InstanceId" instance_id, 1 "Group" group, 2 "Label" label
} }

/// Response of [`DescribeConsumerLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerLabelOutput {
    pub label: Option<ConsumerLabel>,
}
model! { DescribeConsumerLabelOutput {
    0 "Label" label: ConsumerLabel
} }

/// In the response of [`DescribeConsumerLabel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumerLabel {
    pub label: Option<String>,
    pub state: Option<String>,
    pub updated_at: Option<i64>,
}
model! { ConsumerLabel {
    0 "Label" label: String, 1 "State" state: String, 2 "UpdatedAt" updated_at: i64
} }

/// Describes consumer label list: `DescribeConsumerLabelList` of `trocket` 2023-03-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeConsumerLabelList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerLabelList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub group: String,
}
operation! { DescribeConsumerLabelList(instance_id: String, group: String)
    "DescribeConsumerLabelList" -> DescribeConsumerLabelListOutput {
    0 "InstanceId" instance_id, 1 "Group" group
} }

/// Response of [`DescribeConsumerLabelList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerLabelListOutput {
    pub total_count: Option<i64>,
    pub labels: Vec<ConsumerLabel>,
}
model! { DescribeConsumerLabelListOutput {
    0 "TotalCount" total_count: i64, 1 "Labels" labels: Vec<ConsumerLabel>
} }

/// Describes consumer lag: `DescribeConsumerLag` of `trocket` 2023-03-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeConsumerLag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerLag {
    /// Required.
    pub instance_id: String,
    pub consumer_group: Option<String>,
    pub namespace: Option<String>,
    pub subscribe_topic: Option<String>,
}
operation! { DescribeConsumerLag(instance_id: String) "DescribeConsumerLag" -> DescribeConsumerLagOutput {
    0 "InstanceId" instance_id, 1 "ConsumerGroup" consumer_group: String, 2 "Namespace" namespace: String,
    3 "SubscribeTopic" subscribe_topic: String
} }

/// Response of [`DescribeConsumerLag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerLagOutput {
    pub consumer_lag: Option<i64>,
}
model! { DescribeConsumerLagOutput {
    0 "ConsumerLag" consumer_lag: i64
} }

/// Describes consumer route config: `DescribeConsumerRouteConfig` of `trocket` 2023-03-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeConsumerRouteConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerRouteConfig {
    /// Required.
    pub topic: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub group: String,
}
operation! { DescribeConsumerRouteConfig(topic: String, instance_id: String, group: String)
    "DescribeConsumerRouteConfig" -> DescribeConsumerRouteConfigOutput {
    0 "Topic" topic, 1 "InstanceId" instance_id, 2 "Group" group
} }

/// Response of [`DescribeConsumerRouteConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerRouteConfigOutput {
    pub version: Option<i64>,
    pub rules: Vec<RouteRule>,
    pub cut_timestamp: Option<i64>,
}
model! { DescribeConsumerRouteConfigOutput {
    0 "Version" version: i64, 1 "Rules" rules: Vec<RouteRule>, 2 "CutTimestamp" cut_timestamp: i64
} }

/// In the request of [`DescribeConsumerRouteConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteRule {
    pub match_condition: Option<String>,
    pub target_consumer_label: Option<String>,
}
input! { RouteRule() {
    0 "MatchCondition" match_condition: String, 1 "TargetConsumerLabel" target_consumer_label: String
} }

/// Describes consumer route version list: `DescribeConsumerRouteVersionList` of `trocket` 2023-03-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeConsumerRouteVersionList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerRouteVersionList {
    /// Required.
    pub topic: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub group: String,
}
operation! { DescribeConsumerRouteVersionList(topic: String, instance_id: String, group: String)
    "DescribeConsumerRouteVersionList" -> DescribeConsumerRouteVersionListOutput {
    0 "Topic" topic, 1 "InstanceId" instance_id, 2 "Group" group
} }

/// Response of [`DescribeConsumerRouteVersionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConsumerRouteVersionListOutput {
    pub total_count: Option<i64>,
    pub versions: Vec<RouteRuleVersion>,
}
model! { DescribeConsumerRouteVersionListOutput {
    0 "TotalCount" total_count: i64, 1 "Versions" versions: Vec<RouteRuleVersion>
} }

/// In the response of [`DescribeConsumerRouteVersionList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouteRuleVersion {
    pub version: Option<i64>,
    pub cut_timestamp: Option<i64>,
    pub updated_at: Option<i64>,
    pub rules: Vec<RouteRule>,
}
model! { RouteRuleVersion {
    0 "Version" version: i64, 1 "CutTimestamp" cut_timestamp: i64, 2 "UpdatedAt" updated_at: i64,
    3 "Rules" rules: Vec<RouteRule>
} }

/// Describes fusion instance list: `DescribeFusionInstanceList` of `trocket` 2023-03-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeFusionInstanceList>.
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

/// Response of [`DescribeFusionInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFusionInstanceListOutput {
    pub total_count: Option<i64>,
    pub data: Vec<FusionInstanceItem>,
}
model! { DescribeFusionInstanceListOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<FusionInstanceItem>
} }

/// In the response of [`DescribeFusionInstanceList`].
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
    pub tag_list: Vec<Tag>,
    pub sku_code: Option<String>,
    pub tps_limit: Option<i64>,
    pub scaled_tps_limit: Option<i64>,
    pub message_retention: Option<i64>,
    pub max_message_delay: Option<i64>,
    pub renew_flag: Option<i64>,
    pub instance_item_extra_info: Option<InstanceItemExtraInfo>,
    pub destroy_time: Option<i64>,
    pub zone_ids: Vec<i64>,
    pub enable_deletion_protection: Option<bool>,
    pub create_time: Option<i64>,
    pub scaled_tps_enabled: Option<bool>,
}
model! { FusionInstanceItem {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Version" version: String,
    3 "InstanceType" instance_type: String, 4 "InstanceStatus" instance_status: String,
    5 "TopicNumLimit" topic_num_limit: i64, 6 "GroupNumLimit" group_num_limit: i64, 7 "PayMode" pay_mode: String,
    8 "ExpiryTime" expiry_time: i64, 9 "Remark" remark: String, 10 "TopicNum" topic_num: i64,
    11 "GroupNum" group_num: i64, 12 "TagList" tag_list: Vec<Tag>, 13 "SkuCode" sku_code: String,
    14 "TpsLimit" tps_limit: i64, 15 "ScaledTpsLimit" scaled_tps_limit: i64,
    16 "MessageRetention" message_retention: i64, 17 "MaxMessageDelay" max_message_delay: i64,
    18 "RenewFlag" renew_flag: i64, 19 "InstanceItemExtraInfo" instance_item_extra_info: InstanceItemExtraInfo,
    20 "DestroyTime" destroy_time: i64, 21 "ZoneIds" zone_ids: Vec<i64>,
    22 "EnableDeletionProtection" enable_deletion_protection: bool, 23 "CreateTime" create_time: i64,
    24 "ScaledTpsEnabled" scaled_tps_enabled: bool
} }

/// In the response of [`DescribeFusionInstanceList`].
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
    0 "IsVip" is_vip: bool, 1 "VipInstanceStatus" vip_instance_status: i64, 2 "MaxBandWidth" max_band_width: i64,
    3 "SpecName" spec_name: String, 4 "NodeCount" node_count: i64, 5 "MaxStorage" max_storage: i64,
    6 "MaxRetention" max_retention: i64, 7 "MinRetention" min_retention: i64, 8 "InstanceStatus" instance_status: i64,
    9 "IsFrozen" is_frozen: bool
} }

/// Describes instance: `DescribeInstance` of `trocket` 2023-03-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeInstance(instance_id: String) "DescribeInstance" -> DescribeInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeInstance`].
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
    pub tag_list: Vec<Tag>,
    pub endpoint_list: Vec<Endpoint>,
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
    pub zone_ids: Vec<i64>,
    pub node_count: Option<i64>,
    pub zone_scheduled_list: Vec<ZoneScheduledItem>,
}
model! { DescribeInstanceOutput {
    0 "InstanceType" instance_type: String, 1 "InstanceId" instance_id: String, 2 "InstanceName" instance_name: String,
    3 "TopicNum" topic_num: i64, 4 "TopicNumLimit" topic_num_limit: i64, 5 "GroupNum" group_num: i64,
    6 "GroupNumLimit" group_num_limit: i64, 7 "MessageRetention" message_retention: i64,
    8 "RetentionUpperLimit" retention_upper_limit: i64, 9 "RetentionLowerLimit" retention_lower_limit: i64,
    10 "TpsLimit" tps_limit: i64, 11 "ScaledTpsLimit" scaled_tps_limit: i64,
    12 "MaxMessageDelay" max_message_delay: i64, 13 "CreatedTime" created_time: i64,
    14 "SendReceiveRatio" send_receive_ratio: f64, 15 "TagList" tag_list: Vec<Tag>,
    16 "EndpointList" endpoint_list: Vec<Endpoint>, 17 "TopicQueueNumUpperLimit" topic_queue_num_upper_limit: i64,
    18 "TopicQueueNumLowerLimit" topic_queue_num_lower_limit: i64, 19 "Remark" remark: String,
    20 "InstanceStatus" instance_status: String, 21 "SkuCode" sku_code: String, 22 "PayMode" pay_mode: String,
    23 "ScaledTpsEnabled" scaled_tps_enabled: bool, 24 "RenewFlag" renew_flag: i64, 25 "ExpiryTime" expiry_time: i64,
    26 "RoleNumLimit" role_num_limit: i64, 27 "AclEnabled" acl_enabled: bool,
    28 "TopicNumLowerLimit" topic_num_lower_limit: i64, 29 "TopicNumUpperLimit" topic_num_upper_limit: i64,
    30 "ZoneIds" zone_ids: Vec<i64>, 31 "NodeCount" node_count: i64,
    32 "ZoneScheduledList" zone_scheduled_list: Vec<ZoneScheduledItem>
} }

/// In the response of [`DescribeInstance`].
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
    pub ip_rules: Vec<IpRule>,
    pub billing_flow: Option<bool>,
}
model! { Endpoint {
    0 "Type" r#type: String, 1 "Status" status: String, 2 "PayMode" pay_mode: String,
    3 "EndpointUrl" endpoint_url: String, 4 "VpcId" vpc_id: String, 5 "SubnetId" subnet_id: String,
    6 "Bandwidth" bandwidth: i64, 7 "IpRules" ip_rules: Vec<IpRule>, 8 "BillingFlow" billing_flow: bool
} }

/// In the response of [`DescribeInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneScheduledItem {
    pub zone_id: Option<String>,
    pub node_perm_wipe_flag: Option<bool>,
}
model! { ZoneScheduledItem {
    0 "ZoneId" zone_id: String, 1 "NodePermWipeFlag" node_perm_wipe_flag: bool
} }

/// Describes instance list: `DescribeInstanceList` of `trocket` 2023-03-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeInstanceList>.
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

/// Response of [`DescribeInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceListOutput {
    pub total_count: Option<i64>,
    pub data: Vec<InstanceItem>,
}
model! { DescribeInstanceListOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<InstanceItem>
} }

/// In the response of [`DescribeInstanceList`].
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
    pub tag_list: Vec<Tag>,
    pub sku_code: Option<String>,
    pub tps_limit: Option<i64>,
    pub scaled_tps_limit: Option<i64>,
    pub message_retention: Option<i64>,
    pub max_message_delay: Option<i64>,
    pub renew_flag: Option<i64>,
}
model! { InstanceItem {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Version" version: String,
    3 "InstanceType" instance_type: String, 4 "InstanceStatus" instance_status: String,
    5 "TopicNumLimit" topic_num_limit: i64, 6 "GroupNumLimit" group_num_limit: i64, 7 "PayMode" pay_mode: String,
    8 "ExpiryTime" expiry_time: i64, 9 "Remark" remark: String, 10 "TopicNum" topic_num: i64,
    11 "GroupNum" group_num: i64, 12 "TagList" tag_list: Vec<Tag>, 13 "SkuCode" sku_code: String,
    14 "TpsLimit" tps_limit: i64, 15 "ScaledTpsLimit" scaled_tps_limit: i64,
    16 "MessageRetention" message_retention: i64, 17 "MaxMessageDelay" max_message_delay: i64,
    18 "RenewFlag" renew_flag: i64
} }

/// Describes message: `DescribeMessage` of `trocket` 2023-03-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeMessage>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_MESSAGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessage {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic: String,
    /// Required.
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
    Offset "Offset", "MessageTracks" message_tracks, total "MessageTracksCount" }

/// Response of [`DescribeMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageOutput {
    pub body: Option<String>,
    pub properties: Option<String>,
    pub produce_time: Option<String>,
    pub message_id: Option<String>,
    pub producer_addr: Option<String>,
    pub message_tracks: Vec<MessageTrackItem>,
    pub show_topic_name: Option<String>,
    pub lite_topic: Option<String>,
    pub message_tracks_count: Option<i64>,
}
model! { DescribeMessageOutput {
    0 "Body" body: String, 1 "Properties" properties: String, 2 "ProduceTime" produce_time: String,
    3 "MessageId" message_id: String, 4 "ProducerAddr" producer_addr: String,
    5 "MessageTracks" message_tracks: Vec<MessageTrackItem>, 6 "ShowTopicName" show_topic_name: String,
    7 "LiteTopic" lite_topic: String, 8 "MessageTracksCount" message_tracks_count: i64
} }

/// In the response of [`DescribeMessage`].
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
    0 "ConsumerGroup" consumer_group: String, 1 "ConsumeStatus" consume_status: String,
    2 "TrackType" track_type: String, 3 "ExceptionDesc" exception_desc: String,
    4 "ConsumeStatusSource" consume_status_source: String
} }

/// Describes message list: `DescribeMessageList` of `trocket` 2023-03-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeMessageList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic: String,
    /// Required.
    pub start_time: i64,
    /// Required.
    pub end_time: i64,
    /// Required.
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

/// Arguments of [`DescribeMessageList::new`].
pub struct DescribeMessageListRequired {
    pub instance_id: String,
    pub topic: String,
    pub start_time: i64,
    pub end_time: i64,
    pub task_request_id: String,
}
operation! {
    DescribeMessageList { DescribeMessageListRequired: instance_id, topic, start_time, end_time, task_request_id }
    "DescribeMessageList" -> DescribeMessageListOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "TaskRequestId" task_request_id, 5 "Offset" offset: i64, 6 "Limit" limit: i64,
    7 "ConsumerGroup" consumer_group: String, 8 "MsgId" msg_id: String, 9 "MsgKey" msg_key: String,
    10 "RecentMessageNum" recent_message_num: i64, 11 "QueryDeadLetterMessage" query_dead_letter_message: bool,
    12 "Tag" tag: String, 13 "LiteTopic" lite_topic: String
} }
paged! { DescribeMessageList: MessageItem = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`DescribeMessageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageListOutput {
    pub total_count: Option<i64>,
    pub data: Vec<MessageItem>,
    pub task_request_id: Option<String>,
}
model! { DescribeMessageListOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<MessageItem>, 2 "TaskRequestId" task_request_id: String
} }

/// In the response of [`DescribeMessageList`].
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
    0 "MsgId" msg_id: String, 1 "Tags" tags: String, 2 "Keys" keys: String, 3 "ProducerAddr" producer_addr: String,
    4 "ProduceTime" produce_time: String, 5 "DeadLetterResendTimes" dead_letter_resend_times: i64,
    6 "DeadLetterResendSuccessTimes" dead_letter_resend_success_times: i64
} }

/// Describes message trace: `DescribeMessageTrace` of `trocket` 2023-03-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeMessageTrace>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_MESSAGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageTrace {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic: String,
    /// Required.
    pub msg_id: String,
    pub query_dead_letter_message: Option<bool>,
    pub query_delay_message: Option<bool>,
}
operation! { DescribeMessageTrace(instance_id: String, topic: String, msg_id: String)
    "DescribeMessageTrace" -> DescribeMessageTraceOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "MsgId" msg_id,
    3 "QueryDeadLetterMessage" query_dead_letter_message: bool, 4 "QueryDelayMessage" query_delay_message: bool
} }

/// Response of [`DescribeMessageTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMessageTraceOutput {
    pub show_topic_name: Option<String>,
    pub lite_topic: Option<String>,
    pub data: Vec<MessageTraceItem>,
}
model! { DescribeMessageTraceOutput {
    0 "ShowTopicName" show_topic_name: String, 1 "LiteTopic" lite_topic: String, 2 "Data" data: Vec<MessageTraceItem>
} }

/// In the response of [`DescribeMessageTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageTraceItem {
    pub stage: Option<String>,
    pub data: Option<String>,
}
model! { MessageTraceItem {
    0 "Stage" stage: String, 1 "Data" data: String
} }

/// Describes migrating group stats: `DescribeMigratingGroupStats` of `trocket` 2023-03-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeMigratingGroupStats>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_MESSAGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigratingGroupStats {
    /// Required.
    pub task_id: String,
    /// Required.
    pub group_name: String,
    pub namespace: Option<String>,
}
operation! { DescribeMigratingGroupStats(task_id: String, group_name: String)
    "DescribeMigratingGroupStats" -> DescribeMigratingGroupStatsOutput {
    0 "TaskId" task_id, 1 "GroupName" group_name, 2 "Namespace" namespace: String
} }

/// Response of [`DescribeMigratingGroupStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigratingGroupStatsOutput {
    pub source_consume_lag: Option<i64>,
    pub target_consume_lag: Option<i64>,
    pub source_consumer_clients: Vec<ConsumerClient>,
    pub target_consumer_clients: Vec<ConsumerClient>,
}
model! { DescribeMigratingGroupStatsOutput {
    0 "SourceConsumeLag" source_consume_lag: i64, 1 "TargetConsumeLag" target_consume_lag: i64,
    2 "SourceConsumerClients" source_consumer_clients: Vec<ConsumerClient>,
    3 "TargetConsumerClients" target_consumer_clients: Vec<ConsumerClient>
} }

/// Describes migrating topic list: `DescribeMigratingTopicList` of `trocket` 2023-03-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeMigratingTopicList>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_MIGRATION_TASK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigratingTopicList {
    /// Required.
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
    Offset "Offset", "MigrateTopics" migrate_topics, total "TotalCount" }

/// Response of [`DescribeMigratingTopicList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigratingTopicListOutput {
    pub total_count: Option<i64>,
    pub migrate_topics: Vec<MigratingTopic>,
}
model! { DescribeMigratingTopicListOutput {
    0 "TotalCount" total_count: i64, 1 "MigrateTopics" migrate_topics: Vec<MigratingTopic>
} }

/// In the response of [`DescribeMigratingTopicList`].
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
    pub health_check_error_list: Vec<String>,
}
model! { MigratingTopic {
    0 "TopicName" topic_name: String, 1 "MigrationStatus" migration_status: String,
    2 "HealthCheckPassed" health_check_passed: bool, 3 "HealthCheckError" health_check_error: String,
    4 "Namespace" namespace: String, 5 "NamespaceV4" namespace_v4: String, 6 "TopicNameV4" topic_name_v4: String,
    7 "FullNamespaceV4" full_namespace_v4: String, 8 "HealthCheckErrorList" health_check_error_list: Vec<String>
} }

/// Describes migrating topic stats: `DescribeMigratingTopicStats` of `trocket` 2023-03-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeMigratingTopicStats>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_MIGRATION_TASK`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigratingTopicStats {
    /// Required.
    pub task_id: String,
    /// Required.
    pub topic_name: String,
    pub namespace: Option<String>,
}
operation! { DescribeMigratingTopicStats(task_id: String, topic_name: String)
    "DescribeMigratingTopicStats" -> DescribeMigratingTopicStatsOutput {
    0 "TaskId" task_id, 1 "TopicName" topic_name, 2 "Namespace" namespace: String
} }

/// Response of [`DescribeMigratingTopicStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigratingTopicStatsOutput {
    pub source_cluster_consumer_count: Option<i64>,
    pub target_cluster_consumer_count: Option<i64>,
    pub source_cluster_consumer_groups: Vec<String>,
    pub target_cluster_consumer_groups: Vec<String>,
}
model! { DescribeMigratingTopicStatsOutput {
    0 "SourceClusterConsumerCount" source_cluster_consumer_count: i64,
    1 "TargetClusterConsumerCount" target_cluster_consumer_count: i64,
    2 "SourceClusterConsumerGroups" source_cluster_consumer_groups: Vec<String>,
    3 "TargetClusterConsumerGroups" target_cluster_consumer_groups: Vec<String>
} }

/// Describes migration task list: `DescribeMigrationTaskList` of `trocket` 2023-03-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeMigrationTaskList>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_MIGRATION_TASK`], [`codes::RESOURCE_UNAVAILABLE`].
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

/// Response of [`DescribeMigrationTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMigrationTaskListOutput {
    pub total_count: Option<i64>,
    pub tasks: Vec<MigrationTaskItem>,
}
model! { DescribeMigrationTaskListOutput {
    0 "TotalCount" total_count: i64, 1 "Tasks" tasks: Vec<MigrationTaskItem>
} }

/// In the response of [`DescribeMigrationTaskList`].
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
    0 "TaskId" task_id: String, 1 "InstanceId" instance_id: String, 2 "Type" r#type: i64, 3 "TopicNum" topic_num: i64,
    4 "GroupNum" group_num: i64, 5 "Status" status: i64, 6 "CreateTime" create_time: i64
} }

/// Describes producer list: `DescribeProducerList` of `trocket` 2023-03-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeProducerList>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_MIGRATION_TASK`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProducerList {
    /// Required.
    pub instance_id: String,
    /// Required.
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

/// Response of [`DescribeProducerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProducerListOutput {
    pub total_count: Option<i64>,
    pub producer_list: Vec<ProducerInfo>,
}
model! { DescribeProducerListOutput {
    0 "TotalCount" total_count: i64, 1 "ProducerList" producer_list: Vec<ProducerInfo>
} }

/// In the response of [`DescribeProducerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProducerInfo {
    pub client_id: Option<String>,
    pub client_ip: Option<String>,
    pub language: Option<String>,
    pub version: Option<String>,
    pub last_update_timestamp: Option<i64>,
    pub channel_protocol: Option<String>,
}
model! { ProducerInfo {
    0 "ClientId" client_id: String, 1 "ClientIp" client_ip: String, 2 "Language" language: String,
    3 "Version" version: String, 4 "LastUpdateTimestamp" last_update_timestamp: i64,
    5 "ChannelProtocol" channel_protocol: String
} }

/// Describes product skus: `DescribeProductSKUs` of `trocket` 2023-03-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeProductSKUs>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_MIGRATION_TASK`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductSKUs {}
operation! { DescribeProductSKUs() "DescribeProductSKUs" -> DescribeProductSKUsOutput {} }

/// Response of [`DescribeProductSKUs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProductSKUsOutput {
    pub data: Vec<ProductSKU>,
}
model! { DescribeProductSKUsOutput {
    0 "Data" data: Vec<ProductSKU>
} }

/// In the response of [`DescribeProductSKUs`].
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
    pub price_tags: Vec<PriceTag>,
    pub topic_num_upper_limit: Option<i64>,
}
model! { ProductSKU {
    0 "InstanceType" instance_type: String, 1 "SkuCode" sku_code: String, 2 "TpsLimit" tps_limit: i64,
    3 "ScaledTpsLimit" scaled_tps_limit: i64, 4 "TopicNumLimit" topic_num_limit: i64,
    5 "GroupNumLimit" group_num_limit: i64, 6 "DefaultRetention" default_retention: i64,
    7 "RetentionUpperLimit" retention_upper_limit: i64, 8 "RetentionLowerLimit" retention_lower_limit: i64,
    9 "MaxMessageDelay" max_message_delay: i64, 10 "OnSale" on_sale: bool, 11 "PriceTags" price_tags: Vec<PriceTag>,
    12 "TopicNumUpperLimit" topic_num_upper_limit: i64
} }

/// In the response of [`DescribeProductSKUs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceTag {
    pub name: Option<String>,
    pub step: Option<i64>,
}
model! { PriceTag {
    0 "Name" name: String, 1 "Step" step: i64
} }

/// Describes role list: `DescribeRoleList` of `trocket` 2023-03-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeRoleList>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_MIGRATION_TASK`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleList {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRoleList(instance_id: String) "DescribeRoleList" -> DescribeRoleListOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRoleList: RoleItem = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`DescribeRoleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoleListOutput {
    pub total_count: Option<i64>,
    pub data: Vec<RoleItem>,
}
model! { DescribeRoleListOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<RoleItem>
} }

/// Describes smooth migration task list: `DescribeSmoothMigrationTaskList` of `trocket` 2023-03-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeSmoothMigrationTaskList>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_MIGRATION_TASK`], [`codes::RESOURCE_UNAVAILABLE`].
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

/// Response of [`DescribeSmoothMigrationTaskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSmoothMigrationTaskListOutput {
    pub total_count: Option<i64>,
    pub data: Vec<SmoothMigrationTaskItem>,
}
model! { DescribeSmoothMigrationTaskListOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<SmoothMigrationTaskItem>
} }

/// In the response of [`DescribeSmoothMigrationTaskList`].
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
    0 "TaskId" task_id: String, 1 "TaskName" task_name: String, 2 "SourceClusterName" source_cluster_name: String,
    3 "InstanceId" instance_id: String, 4 "ConnectionType" connection_type: String,
    5 "SourceNameServer" source_name_server: String, 6 "TaskStatus" task_status: String,
    7 "InstanceVersion" instance_version: String
} }

/// Describes source cluster group list: `DescribeSourceClusterGroupList` of `trocket` 2023-03-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeSourceClusterGroupList>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_MIGRATION_TASK`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceClusterGroupList {
    /// Required.
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
    Offset "Offset", "Groups" groups, total "TotalCount" }

/// Response of [`DescribeSourceClusterGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSourceClusterGroupListOutput {
    pub total_count: Option<i64>,
    pub groups: Vec<SourceClusterGroupConfig>,
}
model! { DescribeSourceClusterGroupListOutput {
    0 "TotalCount" total_count: i64, 1 "Groups" groups: Vec<SourceClusterGroupConfig>
} }

/// In the request of [`DescribeSourceClusterGroupList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceClusterGroupConfig {
    /// Required.
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

/// Describes topic: `DescribeTopic` of `trocket` 2023-03-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopic {
    /// Required.
    pub instance_id: String,
    /// Required.
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
    Offset "Offset", "SubscriptionData" subscription_data, total "SubscriptionCount" }

/// Response of [`DescribeTopic`].
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
    pub subscription_data: Vec<SubscriptionData>,
    pub msg_ttl: Option<i64>,
    pub auto_expire_delete: Option<bool>,
    pub auto_expire_time: Option<i64>,
}
model! { DescribeTopicOutput {
    0 "InstanceId" instance_id: String, 1 "Topic" topic: String, 2 "TopicType" topic_type: String,
    3 "Remark" remark: String, 4 "CreatedTime" created_time: i64, 5 "LastUpdateTime" last_update_time: i64,
    6 "SubscriptionCount" subscription_count: i64, 7 "SubscriptionData" subscription_data: Vec<SubscriptionData>,
    8 "MsgTTL" msg_ttl: i64, 9 "AutoExpireDelete" auto_expire_delete: bool, 10 "AutoExpireTime" auto_expire_time: i64
} }

/// In the response of [`DescribeTopic`].
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
    pub client_subscription_infos: Vec<ClientSubscriptionInfo>,
}
model! { SubscriptionData {
    0 "InstanceId" instance_id: String, 1 "Topic" topic: String, 2 "TopicType" topic_type: String,
    3 "TopicQueueNum" topic_queue_num: i64, 4 "ConsumerGroup" consumer_group: String, 5 "IsOnline" is_online: bool,
    6 "ConsumeType" consume_type: String, 7 "SubString" sub_string: String, 8 "ExpressionType" expression_type: String,
    9 "Consistency" consistency: i64, 10 "ConsumerLag" consumer_lag: i64, 11 "LastUpdateTime" last_update_time: i64,
    12 "MaxRetryTimes" max_retry_times: i64, 13 "ConsumeMessageOrderly" consume_message_orderly: bool,
    14 "MessageModel" message_model: String,
    15 "ClientSubscriptionInfos" client_subscription_infos: Vec<ClientSubscriptionInfo>
} }

/// In the response of [`DescribeTopic`].
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
    0 "ClientId" client_id: String, 1 "ClientAddr" client_addr: String, 2 "Topic" topic: String,
    3 "SubString" sub_string: String, 4 "ExpressionType" expression_type: String
} }

/// Describes topic list: `DescribeTopicList` of `trocket` 2023-03-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeTopicList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicList {
    /// Required.
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

/// Response of [`DescribeTopicList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicListOutput {
    pub total_count: Option<i64>,
    pub data: Vec<TopicItem>,
}
model! { DescribeTopicListOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<TopicItem>
} }

/// Describes topic list by group: `DescribeTopicListByGroup` of `trocket` 2023-03-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeTopicListByGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicListByGroup {
    /// Required.
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

/// Response of [`DescribeTopicListByGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicListByGroupOutput {
    pub total_count: Option<i64>,
    pub data: Vec<SubscriptionData>,
}
model! { DescribeTopicListByGroupOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<SubscriptionData>
} }

/// Describes topic stats: `DescribeTopicStats` of `trocket` 2023-03-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DescribeTopicStats>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicStats {
    /// Required.
    pub topic: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub group_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeTopicStats(topic: String, instance_id: String, group_id: String)
    "DescribeTopicStats" -> DescribeTopicStatsOutput {
    0 "Topic" topic, 1 "InstanceId" instance_id, 2 "GroupId" group_id, 3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeTopicStats: TopicStatsDetail = Offset "Offset", "Data" data, total "TotalCount" }

/// Response of [`DescribeTopicStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicStatsOutput {
    pub total_count: Option<i64>,
    pub data: Vec<TopicStatsDetail>,
}
model! { DescribeTopicStatsOutput {
    0 "TotalCount" total_count: i64, 1 "Data" data: Vec<TopicStatsDetail>
} }

/// In the response of [`DescribeTopicStats`].
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
    0 "BrokerName" broker_name: String, 1 "QueueId" queue_id: i64, 2 "BrokerOffset" broker_offset: i64,
    3 "CommitOffset" commit_offset: i64, 4 "MessageCount" message_count: i64,
    5 "LastUpdateTimestamp" last_update_timestamp: i64
} }

/// Does health check on migrating topic: `DoHealthCheckOnMigratingTopic` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=DoHealthCheckOnMigratingTopic>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoHealthCheckOnMigratingTopic {
    /// Required.
    pub task_id: String,
    /// Required.
    pub topic_name: String,
    pub ignore_check: Option<bool>,
    pub namespace: Option<String>,
}
operation! { DoHealthCheckOnMigratingTopic(task_id: String, topic_name: String)
    "DoHealthCheckOnMigratingTopic" -> DoHealthCheckOnMigratingTopicOutput {
    0 "TaskId" task_id, 1 "TopicName" topic_name, 2 "IgnoreCheck" ignore_check: bool, 3 "Namespace" namespace: String
} }

/// Response of [`DoHealthCheckOnMigratingTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoHealthCheckOnMigratingTopicOutput {
    pub passed: Option<bool>,
    pub reason: Option<String>,
    pub reason_list: Vec<String>,
}
model! { DoHealthCheckOnMigratingTopicOutput {
    0 "Passed" passed: bool, 1 "Reason" reason: String, 2 "ReasonList" reason_list: Vec<String>
} }

/// Imports source cluster consumer groups: `ImportSourceClusterConsumerGroups` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=ImportSourceClusterConsumerGroups>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportSourceClusterConsumerGroups {
    /// Required.
    pub task_id: String,
    /// Required.
    pub group_list: Vec<SourceClusterGroupConfig>,
}
operation! { ImportSourceClusterConsumerGroups(task_id: String, group_list: Vec<SourceClusterGroupConfig>)
    "ImportSourceClusterConsumerGroups" -> Empty {
    0 "TaskId" task_id, 1 "GroupList" group_list
} }

/// Response of [`ImportSourceClusterConsumerGroups`]: empty.
pub type ImportSourceClusterConsumerGroupsOutput = Empty;

/// Imports source cluster topics: `ImportSourceClusterTopics` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=ImportSourceClusterTopics>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportSourceClusterTopics {
    /// Required.
    pub task_id: String,
    /// Required.
    pub topic_list: Vec<SourceClusterTopicConfig>,
}
operation! { ImportSourceClusterTopics(task_id: String, topic_list: Vec<SourceClusterTopicConfig>)
    "ImportSourceClusterTopics" -> Empty {
    0 "TaskId" task_id, 1 "TopicList" topic_list
} }

/// Response of [`ImportSourceClusterTopics`]: empty.
pub type ImportSourceClusterTopicsOutput = Empty;

/// In the request of [`ImportSourceClusterTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceClusterTopicConfig {
    /// Required.
    pub topic_name: Option<String>,
    /// Required.
    pub topic_type: Option<String>,
    /// Required.
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

/// Modifies consumer group: `ModifyConsumerGroup` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=ModifyConsumerGroup>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyConsumerGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub consume_enable: bool,
    /// Required.
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

/// Response of [`ModifyConsumerGroup`]: empty.
pub type ModifyConsumerGroupOutput = Empty;

/// Modifies instance: `ModifyInstance` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=ModifyInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_INSTANCE_NOT_READY`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_TOPIC_NUM_DOWNGRADE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstance {
    /// Required.
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

/// Response of [`ModifyInstance`]: empty.
pub type ModifyInstanceOutput = Empty;

/// Modifies instance endpoint: `ModifyInstanceEndpoint` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=ModifyInstanceEndpoint>.
///
/// Errors: [`codes::OPERATION_DENIED`], [`codes::RESOURCE_NOT_FOUND_ENDPOINT`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceEndpoint {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub r#type: String,
    pub bandwidth: Option<i64>,
    pub ip_rules: Option<Vec<IpRule>>,
    pub billing_flow: Option<bool>,
}
operation! { ModifyInstanceEndpoint(instance_id: String, r#type: String) "ModifyInstanceEndpoint" -> Empty {
    0 "InstanceId" instance_id, 1 "Type" r#type, 2 "Bandwidth" bandwidth: i64, 3 "IpRules" ip_rules: Vec<IpRule>,
    4 "BillingFlow" billing_flow: bool
} }

/// Response of [`ModifyInstanceEndpoint`]: empty.
pub type ModifyInstanceEndpointOutput = Empty;

/// Modifies role: `ModifyRole` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=ModifyRole>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_ROLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRole {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub role: String,
    /// Required.
    pub perm_read: bool,
    /// Required.
    pub perm_write: bool,
    pub perm_type: Option<String>,
    pub remark: Option<String>,
    pub detailed_perms: Option<Vec<DetailedRolePerm>>,
}
operation! { ModifyRole(instance_id: String, role: String, perm_read: bool, perm_write: bool) "ModifyRole" -> Empty {
    0 "InstanceId" instance_id, 1 "Role" role, 2 "PermRead" perm_read, 3 "PermWrite" perm_write,
    4 "PermType" perm_type: String, 5 "Remark" remark: String, 6 "DetailedPerms" detailed_perms: Vec<DetailedRolePerm>
} }

/// Response of [`ModifyRole`]: empty.
pub type ModifyRoleOutput = Empty;

/// Modifies topic: `ModifyTopic` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=ModifyTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTopic {
    /// Required.
    pub instance_id: String,
    /// Required.
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

/// Response of [`ModifyTopic`]: empty.
pub type ModifyTopicOutput = Empty;

/// Puts consumer route config: `PutConsumerRouteConfig` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=PutConsumerRouteConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutConsumerRouteConfig {
    /// Required.
    pub topic: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub group: String,
    /// Required.
    pub rules: Vec<RouteRule>,
}
operation! { PutConsumerRouteConfig(topic: String, instance_id: String, group: String, rules: Vec<RouteRule>)
    "PutConsumerRouteConfig" -> PutConsumerRouteConfigOutput {
    0 "Topic" topic, 1 "InstanceId" instance_id, 2 "Group" group, 3 "Rules" rules
} }

/// Response of [`PutConsumerRouteConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PutConsumerRouteConfigOutput {
    pub instance_id: Option<String>,
    pub topic: Option<String>,
    pub group: Option<String>,
    pub version: Option<i64>,
}
model! { PutConsumerRouteConfigOutput {
    0 "InstanceId" instance_id: String, 1 "Topic" topic: String, 2 "Group" group: String, 3 "Version" version: i64
} }

/// Removes migrating topic: `RemoveMigratingTopic` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=RemoveMigratingTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveMigratingTopic {
    /// Required.
    pub task_id: String,
    /// Required.
    pub topic_name: String,
    pub namespace: Option<String>,
}
operation! { RemoveMigratingTopic(task_id: String, topic_name: String) "RemoveMigratingTopic" -> Empty {
    0 "TaskId" task_id, 1 "TopicName" topic_name, 2 "Namespace" namespace: String
} }

/// Response of [`RemoveMigratingTopic`]: empty.
pub type RemoveMigratingTopicOutput = Empty;

/// `ResendDeadLetterMessage` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=ResendDeadLetterMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResendDeadLetterMessage {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub message_ids: Vec<String>,
    pub consumer_group: Option<String>,
}
operation! { ResendDeadLetterMessage(instance_id: String, message_ids: Vec<String>)
    "ResendDeadLetterMessage" -> ResendDeadLetterMessageOutput {
    0 "InstanceId" instance_id, 1 "MessageIds" message_ids, 2 "ConsumerGroup" consumer_group: String
} }

/// Response of [`ResendDeadLetterMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResendDeadLetterMessageOutput {
    pub resend_result: Option<bool>,
}
model! { ResendDeadLetterMessageOutput {
    0 "ResendResult" resend_result: bool
} }

/// Resets consumer group offset: `ResetConsumerGroupOffset` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=ResetConsumerGroupOffset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetConsumerGroupOffset {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic: String,
    /// Required.
    pub reset_timestamp: i64,
    pub consumer_group: Option<String>,
}
operation! { ResetConsumerGroupOffset(instance_id: String, topic: String, reset_timestamp: i64)
    "ResetConsumerGroupOffset" -> Empty {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "ResetTimestamp" reset_timestamp,
    3 "ConsumerGroup" consumer_group: String
} }

/// Response of [`ResetConsumerGroupOffset`]: empty.
pub type ResetConsumerGroupOffsetOutput = Empty;

/// `RollbackMigratingTopicStage` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=RollbackMigratingTopicStage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackMigratingTopicStage {
    /// Required.
    pub task_id: String,
    /// Required.
    pub topic_name: String,
    pub namespace: Option<String>,
}
operation! { RollbackMigratingTopicStage(task_id: String, topic_name: String) "RollbackMigratingTopicStage" -> Empty {
    0 "TaskId" task_id, 1 "TopicName" topic_name, 2 "Namespace" namespace: String
} }

/// Response of [`RollbackMigratingTopicStage`]: empty.
pub type RollbackMigratingTopicStageOutput = Empty;

/// Sends message: `SendMessage` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=SendMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessage {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic: String,
    /// Required.
    pub msg_body: String,
    pub msg_key: Option<String>,
    pub msg_tag: Option<String>,
    pub lite_topic: Option<String>,
}
operation! { SendMessage(instance_id: String, topic: String, msg_body: String) "SendMessage" -> SendMessageOutput {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "MsgBody" msg_body, 3 "MsgKey" msg_key: String,
    4 "MsgTag" msg_tag: String, 5 "LiteTopic" lite_topic: String
} }

/// Response of [`SendMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageOutput {
    pub msg_id: Option<String>,
}
model! { SendMessageOutput {
    0 "MsgId" msg_id: String
} }

/// Verifies message consumption: `VerifyMessageConsumption` of `trocket` 2023-03-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trocket&Version=2023-03-08&Action=VerifyMessageConsumption>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_CONSUMER_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyMessageConsumption {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic: String,
    /// Required.
    pub msg_id: String,
    pub client_id: Option<String>,
    pub consumer_group: Option<String>,
}
operation! { VerifyMessageConsumption(instance_id: String, topic: String, msg_id: String)
    "VerifyMessageConsumption" -> Empty {
    0 "InstanceId" instance_id, 1 "Topic" topic, 2 "MsgId" msg_id, 3 "ClientId" client_id: String,
    4 "ConsumerGroup" consumer_group: String
} }

/// Response of [`VerifyMessageConsumption`]: empty.
pub type VerifyMessageConsumptionOutput = Empty;

codes! {
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_INSTANCE_NOT_READY "FailedOperation.InstanceNotReady",
    LIMIT_EXCEEDED_TOPIC_NUM "LimitExceeded.TopicNum", OPERATION_DENIED "OperationDenied",
    RESOURCE_IN_USE "ResourceInUse", RESOURCE_NOT_FOUND_ENDPOINT "ResourceNotFound.Endpoint",
    RESOURCE_NOT_FOUND_GROUP "ResourceNotFound.Group", RESOURCE_NOT_FOUND_INSTANCE "ResourceNotFound.Instance",
    RESOURCE_NOT_FOUND_MESSAGE "ResourceNotFound.Message",
    RESOURCE_NOT_FOUND_MIGRATION_TASK "ResourceNotFound.MigrationTask", RESOURCE_NOT_FOUND_ROLE "ResourceNotFound.Role",
    RESOURCE_NOT_FOUND_TOPIC "ResourceNotFound.Topic", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_INSTANCE_TOPIC_NUM_DOWNGRADE "UnsupportedOperation.InstanceTopicNumDowngrade",
    UNSUPPORTED_OPERATION_RESOURCE_ALREADY_EXISTS "UnsupportedOperation.ResourceAlreadyExists",
    UNSUPPORTED_OPERATION_UNSUPPORTED_CONSUMER_TYPE "UnsupportedOperation.UnsupportedConsumerType"
}

#[cfg(feature = "unstable-registry")]
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
