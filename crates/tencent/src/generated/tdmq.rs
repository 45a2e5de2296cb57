//! `tdmq` 2020-02-17.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tdmq", version: "2020-02-17", code: "tdmq", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcknowledgeMessage {
    pub message_id: String,
    pub ack_topic: String,
    pub sub_name: String,
}
operation! { AcknowledgeMessage(message_id: String, ack_topic: String, sub_name: String)
    "AcknowledgeMessage" -> AcknowledgeMessageOutput {
    0 "MessageId" message_id, 1 "AckTopic" ack_topic, 2 "SubName" sub_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcknowledgeMessageOutput {
    pub error_msg: Option<String>,
}
model! { AcknowledgeMessageOutput {
    0 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearCmqQueue {
    pub queue_name: String,
}
operation! { ClearCmqQueue(queue_name: String) "ClearCmqQueue" -> Empty {
    0 "QueueName" queue_name
} }

pub type ClearCmqQueueOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearCmqSubscriptionFilterTags {
    pub topic_name: String,
    pub subscription_name: String,
}
operation! { ClearCmqSubscriptionFilterTags(topic_name: String, subscription_name: String)
    "ClearCmqSubscriptionFilterTags" -> Empty {
    0 "TopicName" topic_name, 1 "SubscriptionName" subscription_name
} }

pub type ClearCmqSubscriptionFilterTagsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCmqQueue {
    pub queue_name: String,
    pub max_msg_heap_num: Option<u64>,
    pub polling_wait_seconds: Option<u64>,
    pub visibility_timeout: Option<u64>,
    pub max_msg_size: Option<u64>,
    pub msg_retention_seconds: Option<u64>,
    pub rewind_seconds: Option<u64>,
    pub transaction: Option<u64>,
    pub first_query_interval: Option<u64>,
    pub max_query_count: Option<u64>,
    pub dead_letter_queue_name: Option<String>,
    pub policy: Option<u64>,
    pub max_receive_count: Option<u64>,
    pub max_time_to_live: Option<u64>,
    pub trace: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub retention_size_in_mb: Option<u64>,
}
operation! { CreateCmqQueue(queue_name: String) "CreateCmqQueue" -> CreateCmqQueueOutput {
    0 "QueueName" queue_name, 1 "MaxMsgHeapNum" max_msg_heap_num: u64, 2 "PollingWaitSeconds" polling_wait_seconds: u64,
    3 "VisibilityTimeout" visibility_timeout: u64, 4 "MaxMsgSize" max_msg_size: u64,
    5 "MsgRetentionSeconds" msg_retention_seconds: u64, 6 "RewindSeconds" rewind_seconds: u64,
    7 "Transaction" transaction: u64, 8 "FirstQueryInterval" first_query_interval: u64,
    9 "MaxQueryCount" max_query_count: u64, 10 "DeadLetterQueueName" dead_letter_queue_name: String,
    11 "Policy" policy: u64, 12 "MaxReceiveCount" max_receive_count: u64, 13 "MaxTimeToLive" max_time_to_live: u64,
    14 "Trace" trace: bool, 15 "Tags" tags: Vec<Tag>, 16 "RetentionSizeInMB" retention_size_in_mb: u64
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
pub struct CreateCmqQueueOutput {
    pub queue_id: Option<String>,
}
model! { CreateCmqQueueOutput {
    0 "QueueId" queue_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCmqSubscribe {
    pub topic_name: String,
    pub subscription_name: String,
    pub protocol: String,
    pub endpoint: String,
    pub notify_strategy: Option<String>,
    pub filter_tag: Option<Vec<String>>,
    pub binding_key: Option<Vec<String>>,
    pub notify_content_format: Option<String>,
}
operation! { CreateCmqSubscribe(topic_name: String, subscription_name: String, protocol: String, endpoint: String)
    "CreateCmqSubscribe" -> CreateCmqSubscribeOutput {
    0 "TopicName" topic_name, 1 "SubscriptionName" subscription_name, 2 "Protocol" protocol, 3 "Endpoint" endpoint,
    4 "NotifyStrategy" notify_strategy: String, 5 "FilterTag" filter_tag: Vec<String>,
    6 "BindingKey" binding_key: Vec<String>, 7 "NotifyContentFormat" notify_content_format: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCmqSubscribeOutput {
    pub subscription_id: Option<String>,
}
model! { CreateCmqSubscribeOutput {
    0 "SubscriptionId" subscription_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCmqTopic {
    pub topic_name: String,
    pub max_msg_size: Option<u64>,
    pub filter_type: Option<u64>,
    pub msg_retention_seconds: Option<u64>,
    pub trace: Option<bool>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateCmqTopic(topic_name: String) "CreateCmqTopic" -> CreateCmqTopicOutput {
    0 "TopicName" topic_name, 1 "MaxMsgSize" max_msg_size: u64, 2 "FilterType" filter_type: u64,
    3 "MsgRetentionSeconds" msg_retention_seconds: u64, 4 "Trace" trace: bool, 5 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCmqTopicOutput {
    pub topic_id: Option<String>,
}
model! { CreateCmqTopicOutput {
    0 "TopicId" topic_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironment {
    pub environment_id: String,
    pub msg_ttl: u64,
    pub cluster_id: String,
    pub remark: Option<String>,
    pub retention_policy: Option<RetentionPolicy>,
    pub auto_subscription_creation: Option<bool>,
    pub subscription_expiration_time: Option<u64>,
    pub subscription_expiration_time_enable: Option<bool>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateEnvironment(environment_id: String, msg_ttl: u64, cluster_id: String)
    "CreateEnvironment" -> CreateEnvironmentOutput {
    0 "EnvironmentId" environment_id, 1 "MsgTTL" msg_ttl, 2 "ClusterId" cluster_id, 3 "Remark" remark: String,
    4 "RetentionPolicy" retention_policy: RetentionPolicy,
    5 "AutoSubscriptionCreation" auto_subscription_creation: bool,
    6 "SubscriptionExpirationTime" subscription_expiration_time: u64,
    7 "SubscriptionExpirationTimeEnable" subscription_expiration_time_enable: bool, 8 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetentionPolicy {
    pub time_in_minutes: Option<i64>,
    pub size_in_mb: Option<i64>,
}
input! { RetentionPolicy(time_in_minutes: i64, size_in_mb: i64) {
    0 "TimeInMinutes" time_in_minutes: i64, 1 "SizeInMB" size_in_mb: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironmentOutput {
    pub environment_id: Option<String>,
    pub msg_ttl: Option<u64>,
    pub remark: Option<String>,
    pub namespace_id: Option<String>,
    pub subscription_expiration_time: Option<u64>,
    pub subscription_expiration_time_enable: Option<bool>,
}
model! { CreateEnvironmentOutput {
    0 "EnvironmentId" environment_id, 1 "MsgTTL" msg_ttl, 2 "Remark" remark, 3 "NamespaceId" namespace_id,
    4 "SubscriptionExpirationTime" subscription_expiration_time,
    5 "SubscriptionExpirationTimeEnable" subscription_expiration_time_enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironmentRole {
    pub environment_id: String,
    pub role_name: String,
    pub permissions: Vec<String>,
    pub cluster_id: String,
}
operation! { CreateEnvironmentRole(environment_id: String, role_name: String, permissions: Vec<String>, cluster_id: String)
    "CreateEnvironmentRole" -> Empty {
    0 "EnvironmentId" environment_id, 1 "RoleName" role_name, 2 "Permissions" permissions, 3 "ClusterId" cluster_id
} }

pub type CreateEnvironmentRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProCluster {
    pub zone_ids: Vec<i64>,
    pub product_name: String,
    pub auto_renew_flag: i64,
    pub time_span: i64,
    pub cluster_name: String,
    pub auto_voucher: i64,
    pub storage_size: Option<i64>,
    pub vpc: Option<VpcInfo>,
    pub tags: Option<Vec<Tag>>,
    pub instance_version: Option<String>,
}

/// What [`CreateProCluster::new`] takes.
pub struct CreateProClusterRequired {
    pub zone_ids: Vec<i64>,
    pub product_name: String,
    pub auto_renew_flag: i64,
    pub time_span: i64,
    pub cluster_name: String,
    pub auto_voucher: i64,
}
operation! { CreateProCluster{CreateProClusterRequired: zone_ids, product_name, auto_renew_flag, time_span, cluster_name, auto_voucher}
    "CreateProCluster" -> CreateProClusterOutput {
    0 "ZoneIds" zone_ids, 1 "ProductName" product_name, 2 "AutoRenewFlag" auto_renew_flag, 3 "TimeSpan" time_span,
    4 "ClusterName" cluster_name, 5 "AutoVoucher" auto_voucher, 6 "StorageSize" storage_size: i64, 7 "Vpc" vpc: VpcInfo,
    8 "Tags" tags: Vec<Tag>, 9 "InstanceVersion" instance_version: String
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
pub struct CreateProClusterOutput {
    pub deal_name: Option<String>,
    pub big_deal_id: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
}
model! { CreateProClusterOutput {
    0 "DealName" deal_name, 1 "BigDealId" big_deal_id, 2 "ClusterId" cluster_id, 3 "ClusterName" cluster_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQBinding {
    pub instance_id: String,
    pub virtual_host: String,
    pub source: String,
    pub destination_type: String,
    pub destination: String,
    pub routing_key: Option<String>,
}

/// What [`CreateRabbitMQBinding::new`] takes.
pub struct CreateRabbitMQBindingRequired {
    pub instance_id: String,
    pub virtual_host: String,
    pub source: String,
    pub destination_type: String,
    pub destination: String,
}
operation! { CreateRabbitMQBinding{CreateRabbitMQBindingRequired: instance_id, virtual_host, source, destination_type, destination}
    "CreateRabbitMQBinding" -> CreateRabbitMQBindingOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "Source" source, 3 "DestinationType" destination_type,
    4 "Destination" destination, 5 "RoutingKey" routing_key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQBindingOutput {
    pub instance_id: Option<String>,
    pub virtual_host: Option<String>,
    pub binding_id: Option<i64>,
}
model! { CreateRabbitMQBindingOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "BindingId" binding_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQUser {
    pub instance_id: String,
    pub user: String,
    pub password: Secret,
    pub description: Option<String>,
    pub tags: Option<Vec<String>>,
    pub max_connections: Option<i64>,
    pub max_channels: Option<i64>,
    pub enable_cam_auth: Option<bool>,
}
operation! { CreateRabbitMQUser(instance_id: String, user: String, password: Secret)
    "CreateRabbitMQUser" -> CreateRabbitMQUserOutput {
    0 "InstanceId" instance_id, 1 "User" user, 2 "Password" password, 3 "Description" description: String,
    4 "Tags" tags: Vec<String>, 5 "MaxConnections" max_connections: i64, 6 "MaxChannels" max_channels: i64,
    7 "EnableCamAuth" enable_cam_auth: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQUserOutput {
    pub user: Option<String>,
}
model! { CreateRabbitMQUserOutput {
    0 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQVipInstance {
    pub zone_ids: Vec<i64>,
    pub vpc_id: String,
    pub subnet_id: String,
    pub cluster_name: String,
    pub node_spec: Option<String>,
    pub node_num: Option<i64>,
    pub storage_size: Option<i64>,
    pub enable_create_default_ha_mirror_queue: Option<bool>,
    pub auto_renew_flag: Option<bool>,
    pub time_span: Option<i64>,
    pub pay_mode: Option<u64>,
    pub cluster_version: Option<String>,
    pub is_intl: Option<bool>,
    pub resource_tags: Option<Vec<Tag>>,
    pub bandwidth: Option<u64>,
    pub enable_public_access: Option<bool>,
    pub enable_deletion_protection: Option<bool>,
    pub cluster_type: Option<String>,
    pub cdc_cluster_id: Option<String>,
}
operation! { CreateRabbitMQVipInstance(zone_ids: Vec<i64>, vpc_id: String, subnet_id: String, cluster_name: String)
    "CreateRabbitMQVipInstance" -> CreateRabbitMQVipInstanceOutput {
    0 "ZoneIds" zone_ids, 1 "VpcId" vpc_id, 2 "SubnetId" subnet_id, 3 "ClusterName" cluster_name,
    4 "NodeSpec" node_spec: String, 5 "NodeNum" node_num: i64, 6 "StorageSize" storage_size: i64,
    7 "EnableCreateDefaultHaMirrorQueue" enable_create_default_ha_mirror_queue: bool,
    8 "AutoRenewFlag" auto_renew_flag: bool, 9 "TimeSpan" time_span: i64, 10 "PayMode" pay_mode: u64,
    11 "ClusterVersion" cluster_version: String, 12 "IsIntl" is_intl: bool, 13 "ResourceTags" resource_tags: Vec<Tag>,
    14 "Bandwidth" bandwidth: u64, 15 "EnablePublicAccess" enable_public_access: bool,
    16 "EnableDeletionProtection" enable_deletion_protection: bool, 17 "ClusterType" cluster_type: String,
    18 "CdcClusterId" cdc_cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQVipInstanceOutput {
    pub tran_id: Option<String>,
    pub instance_id: Option<String>,
}
model! { CreateRabbitMQVipInstanceOutput {
    0 "TranId" tran_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQVirtualHost {
    pub instance_id: String,
    pub virtual_host: String,
    pub description: Option<String>,
    pub trace_flag: Option<bool>,
    pub mirror_queue_policy_flag: Option<bool>,
}
operation! { CreateRabbitMQVirtualHost(instance_id: String, virtual_host: String)
    "CreateRabbitMQVirtualHost" -> CreateRabbitMQVirtualHostOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "Description" description: String,
    3 "TraceFlag" trace_flag: bool, 4 "MirrorQueuePolicyFlag" mirror_queue_policy_flag: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQVirtualHostOutput {
    pub virtual_host: Option<String>,
}
model! { CreateRabbitMQVirtualHostOutput {
    0 "VirtualHost" virtual_host
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQCluster {
    pub name: String,
    pub remark: Option<String>,
    pub tag_list: Option<Vec<Tag>>,
}
operation! { CreateRocketMQCluster(name: String) "CreateRocketMQCluster" -> CreateRocketMQClusterOutput {
    0 "Name" name, 1 "Remark" remark: String, 2 "TagList" tag_list: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateRocketMQClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQEnvironmentRole {
    pub environment_id: String,
    pub role_name: String,
    pub permissions: Vec<String>,
    pub cluster_id: String,
    pub detailed_perms: Option<Vec<DetailedRolePerm>>,
}
operation! { CreateRocketMQEnvironmentRole(environment_id: String, role_name: String, permissions: Vec<String>, cluster_id: String)
    "CreateRocketMQEnvironmentRole" -> Empty {
    0 "EnvironmentId" environment_id, 1 "RoleName" role_name, 2 "Permissions" permissions, 3 "ClusterId" cluster_id,
    4 "DetailedPerms" detailed_perms: Vec<DetailedRolePerm>
} }

pub type CreateRocketMQEnvironmentRoleOutput = Empty;

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
pub struct CreateRocketMQGroup {
    pub group_id: String,
    pub namespaces: Vec<String>,
    pub read_enable: bool,
    pub broadcast_enable: bool,
    pub cluster_id: String,
    pub remark: Option<String>,
    pub group_type: Option<String>,
    pub retry_max_times: Option<u64>,
}

/// What [`CreateRocketMQGroup::new`] takes.
pub struct CreateRocketMQGroupRequired {
    pub group_id: String,
    pub namespaces: Vec<String>,
    pub read_enable: bool,
    pub broadcast_enable: bool,
    pub cluster_id: String,
}
operation! { CreateRocketMQGroup{CreateRocketMQGroupRequired: group_id, namespaces, read_enable, broadcast_enable, cluster_id}
    "CreateRocketMQGroup" -> Empty {
    0 "GroupId" group_id, 1 "Namespaces" namespaces, 2 "ReadEnable" read_enable, 3 "BroadcastEnable" broadcast_enable,
    4 "ClusterId" cluster_id, 5 "Remark" remark: String, 6 "GroupType" group_type: String,
    7 "RetryMaxTimes" retry_max_times: u64
} }

pub type CreateRocketMQGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQGroupV2 {
    pub group_id: String,
    pub namespace: String,
    pub read_enable: bool,
    pub broadcast_enable: bool,
    pub cluster_id: String,
    pub remark: Option<String>,
    pub group_type: Option<String>,
    pub retry_max_times: Option<u64>,
    pub tag_list: Option<Vec<Tag>>,
}

/// What [`CreateRocketMQGroupV2::new`] takes.
pub struct CreateRocketMQGroupV2Required {
    pub group_id: String,
    pub namespace: String,
    pub read_enable: bool,
    pub broadcast_enable: bool,
    pub cluster_id: String,
}
operation! { CreateRocketMQGroupV2{CreateRocketMQGroupV2Required: group_id, namespace, read_enable, broadcast_enable, cluster_id}
    "CreateRocketMQGroupV2" -> Empty {
    0 "GroupId" group_id, 1 "Namespace" namespace, 2 "ReadEnable" read_enable, 3 "BroadcastEnable" broadcast_enable,
    4 "ClusterId" cluster_id, 5 "Remark" remark: String, 6 "GroupType" group_type: String,
    7 "RetryMaxTimes" retry_max_times: u64, 8 "TagList" tag_list: Vec<Tag>
} }

pub type CreateRocketMQGroupV2Output = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQMigrationTask {
    pub cluster_id: String,
    pub r#type: i64,
    pub topics: Option<Vec<RocketMQTopicConfig>>,
    pub groups: Option<Vec<RocketMQGroupConfig>>,
    pub roles: Option<Vec<RocketMQRoleConfig>>,
    pub namespace: Option<String>,
}
operation! { CreateRocketMQMigrationTask(cluster_id: String, r#type: i64) "CreateRocketMQMigrationTask" -> Empty {
    0 "ClusterId" cluster_id, 1 "Type" r#type, 2 "Topics" topics: Vec<RocketMQTopicConfig>,
    3 "Groups" groups: Vec<RocketMQGroupConfig>, 4 "Roles" roles: Vec<RocketMQRoleConfig>,
    5 "Namespace" namespace: String
} }

pub type CreateRocketMQMigrationTaskOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQTopicConfig {
    pub namespace: Option<String>,
    pub topic_name: Option<String>,
    pub r#type: Option<String>,
    pub partitions: Option<i64>,
    pub remark: Option<String>,
}
input! { RocketMQTopicConfig(namespace: String, topic_name: String, r#type: String, partitions: i64) {
    0 "Namespace" namespace: String, 1 "TopicName" topic_name: String, 2 "Type" r#type: String,
    3 "Partitions" partitions: i64, 4 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQGroupConfig {
    pub namespace: Option<String>,
    pub group_name: Option<String>,
    pub consume_broadcast_enable: Option<bool>,
    pub consume_enable: Option<bool>,
    pub remark: Option<String>,
    pub consumer_group_type: Option<String>,
}
input! { RocketMQGroupConfig(namespace: String, group_name: String, consume_broadcast_enable: bool, consume_enable: bool) {
    0 "Namespace" namespace: String, 1 "GroupName" group_name: String,
    2 "ConsumeBroadcastEnable" consume_broadcast_enable: bool, 3 "ConsumeEnable" consume_enable: bool,
    4 "Remark" remark: String, 5 "ConsumerGroupType" consumer_group_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQRoleConfig {
    pub role_name: Option<String>,
    pub role_token: Option<Secret>,
    pub environment_id: Option<String>,
    pub permissions: Option<Vec<String>>,
    pub remark: Option<String>,
    pub perm_type: Option<String>,
    pub detailed_role_perms: Option<Vec<DetailedRolePerm>>,
}
input! { RocketMQRoleConfig() {
    0 "RoleName" role_name: String, 1 "RoleToken" role_token: Secret, 2 "EnvironmentId" environment_id: String,
    3 "Permissions" permissions: Vec<String>, 4 "Remark" remark: String, 5 "PermType" perm_type: String,
    6 "DetailedRolePerms" detailed_role_perms: Vec<DetailedRolePerm>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQNamespace {
    pub cluster_id: String,
    pub namespace_id: String,
    pub ttl: Option<u64>,
    pub retention_time: Option<u64>,
    pub remark: Option<String>,
}
operation! { CreateRocketMQNamespace(cluster_id: String, namespace_id: String) "CreateRocketMQNamespace" -> Empty {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "Ttl" ttl: u64, 3 "RetentionTime" retention_time: u64,
    4 "Remark" remark: String
} }

pub type CreateRocketMQNamespaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQRole {
    pub role_name: String,
    pub cluster_id: String,
    pub remark: Option<String>,
    pub perm_type: Option<String>,
    pub role_generate_mode: Option<String>,
    pub access_key: Option<String>,
    pub secret_key: Option<Secret>,
}
operation! { CreateRocketMQRole(role_name: String, cluster_id: String)
    "CreateRocketMQRole" -> CreateRocketMQRoleOutput {
    0 "RoleName" role_name, 1 "ClusterId" cluster_id, 2 "Remark" remark: String, 3 "PermType" perm_type: String,
    4 "RoleGenerateMode" role_generate_mode: String, 5 "AccessKey" access_key: String, 6 "SecretKey" secret_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQRoleOutput {
    pub role_name: Option<String>,
    pub token: Option<Secret>,
    pub remark: Option<String>,
}
model! { CreateRocketMQRoleOutput {
    0 "RoleName" role_name, 1 "Token" token, 2 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQRouterRule {
    pub start_now: bool,
    pub rule: RocketMQRouterRuleInfo,
    pub sync_type: String,
}
operation! { CreateRocketMQRouterRule(start_now: bool, rule: RocketMQRouterRuleInfo, sync_type: String)
    "CreateRocketMQRouterRule" -> Empty {
    0 "StartNow" start_now, 1 "Rule" rule, 2 "SyncType" sync_type
} }

pub type CreateRocketMQRouterRuleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQRouterRuleInfo {
    pub source_type: Option<String>,
    pub target_type: Option<String>,
    pub remark_name: Option<String>,
    pub ali_rocket_mq_source: Option<RouterRocketMQSource>,
    pub ali_rocket_mq_target: Option<RouterRocketMQTarget>,
    pub ali_message_service_source: Option<RouterMessageServiceSource>,
    pub ali_message_service_target: Option<RouterMessageServiceTarget>,
    pub ten_rocket_mq_source: Option<RouterTencentRocketMQSource>,
    pub ten_rocket_mq_target: Option<RouterTencentRocketMQTarget>,
    pub alias_name: Option<String>,
    pub ten_mqtt_source: Option<RouterTencentMQTTSource>,
    pub ten_mqtt_target: Option<RouterTencentMQTTTarget>,
}
input! { RocketMQRouterRuleInfo(source_type: String, target_type: String) {
    0 "SourceType" source_type: String, 1 "TargetType" target_type: String, 2 "RemarkName" remark_name: String,
    3 "AliRocketMQSource" ali_rocket_mq_source: RouterRocketMQSource,
    4 "AliRocketMQTarget" ali_rocket_mq_target: RouterRocketMQTarget,
    5 "AliMessageServiceSource" ali_message_service_source: RouterMessageServiceSource,
    6 "AliMessageServiceTarget" ali_message_service_target: RouterMessageServiceTarget,
    7 "TenRocketMQSource" ten_rocket_mq_source: RouterTencentRocketMQSource,
    8 "TenRocketMQTarget" ten_rocket_mq_target: RouterTencentRocketMQTarget, 9 "AliasName" alias_name: String,
    10 "TenMQTTSource" ten_mqtt_source: RouterTencentMQTTSource,
    11 "TenMQTTTarget" ten_mqtt_target: RouterTencentMQTTTarget
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouterRocketMQSource {
    pub access_key: Option<String>,
    pub filter_expression: Option<String>,
    pub filter_from_timestamp_ms: Option<i64>,
    pub filter_type: Option<String>,
    pub group: Option<String>,
    pub name_server_address_list: Option<String>,
    pub secret_key: Option<Secret>,
    pub topic: Option<String>,
    pub namespace: Option<String>,
    pub source_consume_concurrent_thread_count: Option<i64>,
}

/// What [`RouterRocketMQSource::new`] takes.
pub struct RouterRocketMQSourceRequired {
    pub access_key: String,
    pub filter_expression: String,
    pub filter_from_timestamp_ms: i64,
    pub filter_type: String,
    pub group: String,
    pub name_server_address_list: String,
    pub secret_key: Secret,
    pub topic: String,
}
input! { RouterRocketMQSource{RouterRocketMQSourceRequired: access_key, filter_expression, filter_from_timestamp_ms, filter_type, group, name_server_address_list, secret_key, topic} {
    0 "AccessKey" access_key: String, 1 "FilterExpression" filter_expression: String,
    2 "FilterFromTimestampMs" filter_from_timestamp_ms: i64, 3 "FilterType" filter_type: String,
    4 "Group" group: String, 5 "NameServerAddressList" name_server_address_list: String,
    6 "SecretKey" secret_key: Secret, 7 "Topic" topic: String, 8 "Namespace" namespace: String,
    9 "SourceConsumeConcurrentThreadCount" source_consume_concurrent_thread_count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouterRocketMQTarget {
    pub access_key: Option<String>,
    pub name_server_address_list: Option<String>,
    pub secret_key: Option<Secret>,
    pub topic: Option<String>,
    pub namespace: Option<String>,
    pub target_produce_concurrent_thread_count: Option<i64>,
}
input! { RouterRocketMQTarget(access_key: String, name_server_address_list: String, secret_key: Secret, topic: String) {
    0 "AccessKey" access_key: String, 1 "NameServerAddressList" name_server_address_list: String,
    2 "SecretKey" secret_key: Secret, 3 "Topic" topic: String, 4 "Namespace" namespace: String,
    5 "TargetProduceConcurrentThreadCount" target_produce_concurrent_thread_count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouterMessageServiceSource {
    pub access_key: Option<String>,
    pub endpoint: Option<String>,
    pub queue: Option<String>,
    pub secret_key: Option<Secret>,
    pub enable_decode_body: Option<String>,
    pub source_consume_concurrent_thread_count: Option<i64>,
    pub filter_from_timestamp_ms: Option<i64>,
}
input! { RouterMessageServiceSource(access_key: String, endpoint: String, queue: String, secret_key: Secret) {
    0 "AccessKey" access_key: String, 1 "Endpoint" endpoint: String, 2 "Queue" queue: String,
    3 "SecretKey" secret_key: Secret, 4 "EnableDecodeBody" enable_decode_body: String,
    5 "SourceConsumeConcurrentThreadCount" source_consume_concurrent_thread_count: i64,
    6 "FilterFromTimestampMs" filter_from_timestamp_ms: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouterMessageServiceTarget {
    pub access_key: Option<String>,
    pub endpoint: Option<String>,
    pub secret_key: Option<Secret>,
    pub queue: Option<String>,
    pub send_with_base64: Option<String>,
    pub target_produce_concurrent_thread_count: Option<i64>,
    pub topic: Option<String>,
}
input! { RouterMessageServiceTarget(access_key: String, endpoint: String, secret_key: Secret) {
    0 "AccessKey" access_key: String, 1 "Endpoint" endpoint: String, 2 "SecretKey" secret_key: Secret,
    3 "Queue" queue: String, 4 "SendWithBase64" send_with_base64: String,
    5 "TargetProduceConcurrentThreadCount" target_produce_concurrent_thread_count: i64, 6 "Topic" topic: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouterTencentRocketMQSource {
    pub filter_expression: Option<String>,
    pub filter_from_timestamp_ms: Option<i64>,
    pub filter_type: Option<String>,
    pub topic: Option<String>,
    pub cluster_id: Option<String>,
    pub namespace: Option<String>,
    pub source_consume_concurrent_thread_count: Option<i64>,
    pub source_region: Option<String>,
    pub role_name: Option<String>,
    pub access_key: Option<String>,
    pub secret_key: Option<Secret>,
}

/// What [`RouterTencentRocketMQSource::new`] takes.
pub struct RouterTencentRocketMQSourceRequired {
    pub filter_expression: String,
    pub filter_from_timestamp_ms: i64,
    pub filter_type: String,
    pub topic: String,
    pub cluster_id: String,
}
input! { RouterTencentRocketMQSource{RouterTencentRocketMQSourceRequired: filter_expression, filter_from_timestamp_ms, filter_type, topic, cluster_id} {
    0 "FilterExpression" filter_expression: String, 1 "FilterFromTimestampMs" filter_from_timestamp_ms: i64,
    2 "FilterType" filter_type: String, 3 "Topic" topic: String, 4 "ClusterId" cluster_id: String,
    5 "Namespace" namespace: String, 6 "SourceConsumeConcurrentThreadCount" source_consume_concurrent_thread_count: i64,
    7 "SourceRegion" source_region: String, 8 "RoleName" role_name: String, 9 "AccessKey" access_key: String,
    10 "SecretKey" secret_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouterTencentRocketMQTarget {
    pub topic: Option<String>,
    pub cluster_id: Option<String>,
    pub namespace: Option<String>,
    pub target_produce_concurrent_thread_count: Option<i64>,
    pub target_region: Option<String>,
    pub role_name: Option<String>,
    pub access_key: Option<String>,
    pub secret_key: Option<Secret>,
}
input! { RouterTencentRocketMQTarget(topic: String, cluster_id: String) {
    0 "Topic" topic: String, 1 "ClusterId" cluster_id: String, 2 "Namespace" namespace: String,
    3 "TargetProduceConcurrentThreadCount" target_produce_concurrent_thread_count: i64,
    4 "TargetRegion" target_region: String, 5 "RoleName" role_name: String, 6 "AccessKey" access_key: String,
    7 "SecretKey" secret_key: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouterTencentMQTTSource {
    pub cluster_id: Option<String>,
    pub topic: Option<String>,
    pub source_region: Option<String>,
    pub user_name: Option<String>,
    pub password: Option<Secret>,
    pub source_consume_concurrent_thread_count: Option<i64>,
    pub filter_from_timestamp_ms: Option<i64>,
    pub endpoint: Option<String>,
}
input! { RouterTencentMQTTSource(cluster_id: String, topic: String, source_region: String, user_name: String) {
    0 "ClusterId" cluster_id: String, 1 "Topic" topic: String, 2 "SourceRegion" source_region: String,
    3 "UserName" user_name: String, 4 "Password" password: Secret,
    5 "SourceConsumeConcurrentThreadCount" source_consume_concurrent_thread_count: i64,
    6 "FilterFromTimestampMs" filter_from_timestamp_ms: i64, 7 "Endpoint" endpoint: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouterTencentMQTTTarget {
    pub cluster_id: Option<String>,
    pub topic: Option<String>,
    pub source_region: Option<String>,
    pub user_name: Option<String>,
    pub password: Option<Secret>,
    pub target_produce_concurrent_thread_count: Option<i64>,
    pub filter_from_timestamp_ms: Option<i64>,
    pub endpoint: Option<String>,
}
input! { RouterTencentMQTTTarget(cluster_id: String, topic: String, source_region: String, user_name: String) {
    0 "ClusterId" cluster_id: String, 1 "Topic" topic: String, 2 "SourceRegion" source_region: String,
    3 "UserName" user_name: String, 4 "Password" password: Secret,
    5 "TargetProduceConcurrentThreadCount" target_produce_concurrent_thread_count: i64,
    6 "FilterFromTimestampMs" filter_from_timestamp_ms: i64, 7 "Endpoint" endpoint: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQTopic {
    pub topic: String,
    pub namespaces: Vec<String>,
    pub r#type: String,
    pub cluster_id: String,
    pub remark: Option<String>,
    pub partition_num: Option<i64>,
}
operation! { CreateRocketMQTopic(topic: String, namespaces: Vec<String>, r#type: String, cluster_id: String)
    "CreateRocketMQTopic" -> Empty {
    0 "Topic" topic, 1 "Namespaces" namespaces, 2 "Type" r#type, 3 "ClusterId" cluster_id, 4 "Remark" remark: String,
    5 "PartitionNum" partition_num: i64
} }

pub type CreateRocketMQTopicOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQTopicV2 {
    pub topic: String,
    pub r#type: String,
    pub cluster_id: String,
    pub namespace: String,
    pub remark: Option<String>,
    pub partition_num: Option<i64>,
    pub tag_list: Option<Vec<Tag>>,
}
operation! { CreateRocketMQTopicV2(topic: String, r#type: String, cluster_id: String, namespace: String)
    "CreateRocketMQTopicV2" -> Empty {
    0 "Topic" topic, 1 "Type" r#type, 2 "ClusterId" cluster_id, 3 "Namespace" namespace, 4 "Remark" remark: String,
    5 "PartitionNum" partition_num: i64, 6 "TagList" tag_list: Vec<Tag>
} }

pub type CreateRocketMQTopicV2Output = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQVipInstance {
    pub name: String,
    pub spec: String,
    pub storage_size: i64,
    pub zone_ids: Vec<String>,
    pub vpc_info: VpcInfo,
    pub time_span: i64,
    pub node_count: Option<i64>,
    pub general_sku_code: Option<String>,
    pub supports_migrate_to_cloud: Option<bool>,
    pub enable_public: Option<bool>,
    pub bandwidth: Option<i64>,
    pub ip_rules: Option<Vec<PublicAccessRule>>,
    pub tags: Option<Vec<Tag>>,
}

/// What [`CreateRocketMQVipInstance::new`] takes.
pub struct CreateRocketMQVipInstanceRequired {
    pub name: String,
    pub spec: String,
    pub storage_size: i64,
    pub zone_ids: Vec<String>,
    pub vpc_info: VpcInfo,
    pub time_span: i64,
}
operation! { CreateRocketMQVipInstance{CreateRocketMQVipInstanceRequired: name, spec, storage_size, zone_ids, vpc_info, time_span}
    "CreateRocketMQVipInstance" -> CreateRocketMQVipInstanceOutput {
    0 "Name" name, 1 "Spec" spec, 2 "StorageSize" storage_size, 3 "ZoneIds" zone_ids, 4 "VpcInfo" vpc_info,
    5 "TimeSpan" time_span, 6 "NodeCount" node_count: i64, 7 "GeneralSkuCode" general_sku_code: String,
    8 "SupportsMigrateToCloud" supports_migrate_to_cloud: bool, 9 "EnablePublic" enable_public: bool,
    10 "Bandwidth" bandwidth: i64, 11 "IpRules" ip_rules: Vec<PublicAccessRule>, 12 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicAccessRule {
    pub ip_rule: Option<String>,
    pub allow: Option<bool>,
    pub remark: Option<String>,
}
input! { PublicAccessRule(ip_rule: String, allow: bool) {
    0 "IpRule" ip_rule: String, 1 "Allow" allow: bool, 2 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQVipInstanceOutput {
    pub cluster_id: Option<String>,
}
model! { CreateRocketMQVipInstanceOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRole {
    pub role_name: String,
    pub remark: String,
    pub cluster_id: String,
}
operation! { CreateRole(role_name: String, remark: String, cluster_id: String) "CreateRole" -> CreateRoleOutput {
    0 "RoleName" role_name, 1 "Remark" remark, 2 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleOutput {
    pub role_name: Option<String>,
    pub token: Option<Secret>,
    pub remark: Option<String>,
    pub environment_role_sets: Option<Vec<EnvironmentRoleSet>>,
}
model! { CreateRoleOutput {
    0 "RoleName" role_name, 1 "Token" token, 2 "Remark" remark, 3 "EnvironmentRoleSets" environment_role_sets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentRoleSet {
    pub environment_id: Option<String>,
    pub permissions: Option<Vec<String>>,
}
input! { EnvironmentRoleSet(environment_id: String, permissions: Vec<String>) {
    0 "EnvironmentId" environment_id: String, 1 "Permissions" permissions: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscription {
    pub environment_id: String,
    pub topic_name: String,
    pub subscription_name: String,
    pub is_idempotent: bool,
    pub cluster_id: String,
    pub remark: Option<String>,
    pub auto_create_policy_topic: Option<bool>,
    pub post_fix_pattern: Option<String>,
}

/// What [`CreateSubscription::new`] takes.
pub struct CreateSubscriptionRequired {
    pub environment_id: String,
    pub topic_name: String,
    pub subscription_name: String,
    pub is_idempotent: bool,
    pub cluster_id: String,
}
operation! { CreateSubscription{CreateSubscriptionRequired: environment_id, topic_name, subscription_name, is_idempotent, cluster_id}
    "CreateSubscription" -> CreateSubscriptionOutput {
    0 "EnvironmentId" environment_id, 1 "TopicName" topic_name, 2 "SubscriptionName" subscription_name,
    3 "IsIdempotent" is_idempotent, 4 "ClusterId" cluster_id, 5 "Remark" remark: String,
    6 "AutoCreatePolicyTopic" auto_create_policy_topic: bool, 7 "PostFixPattern" post_fix_pattern: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscriptionOutput {
    pub result: Option<bool>,
}
model! { CreateSubscriptionOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopic {
    pub environment_id: String,
    pub topic_name: String,
    pub partitions: u64,
    pub cluster_id: String,
    pub remark: Option<String>,
    pub topic_type: Option<u64>,
    pub pulsar_topic_type: Option<i64>,
    pub msg_ttl: Option<u64>,
    pub unack_policy: Option<String>,
    pub isolate_consumer_enable: Option<bool>,
    pub ack_time_out: Option<i64>,
    pub pulsar_topic_message_type: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub delay_message_policy: Option<String>,
}
operation! { CreateTopic(environment_id: String, topic_name: String, partitions: u64, cluster_id: String)
    "CreateTopic" -> CreateTopicOutput {
    0 "EnvironmentId" environment_id, 1 "TopicName" topic_name, 2 "Partitions" partitions, 3 "ClusterId" cluster_id,
    4 "Remark" remark: String, 5 "TopicType" topic_type: u64, 6 "PulsarTopicType" pulsar_topic_type: i64,
    7 "MsgTTL" msg_ttl: u64, 8 "UnackPolicy" unack_policy: String,
    9 "IsolateConsumerEnable" isolate_consumer_enable: bool, 10 "AckTimeOut" ack_time_out: i64,
    11 "PulsarTopicMessageType" pulsar_topic_message_type: i64, 12 "Tags" tags: Vec<Tag>,
    13 "DelayMessagePolicy" delay_message_policy: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicOutput {
    pub environment_id: Option<String>,
    pub topic_name: Option<String>,
    pub partitions: Option<u64>,
    pub remark: Option<String>,
    pub topic_type: Option<u64>,
}
model! { CreateTopicOutput {
    0 "EnvironmentId" environment_id, 1 "TopicName" topic_name, 2 "Partitions" partitions, 3 "Remark" remark,
    4 "TopicType" topic_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    pub cluster_id: String,
}
operation! { DeleteCluster(cluster_id: String) "DeleteCluster" -> DeleteClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterOutput {
    pub cluster_id: Option<String>,
}
model! { DeleteClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCmqQueue {
    pub queue_name: String,
}
operation! { DeleteCmqQueue(queue_name: String) "DeleteCmqQueue" -> Empty {
    0 "QueueName" queue_name
} }

pub type DeleteCmqQueueOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCmqSubscribe {
    pub topic_name: String,
    pub subscription_name: String,
}
operation! { DeleteCmqSubscribe(topic_name: String, subscription_name: String) "DeleteCmqSubscribe" -> Empty {
    0 "TopicName" topic_name, 1 "SubscriptionName" subscription_name
} }

pub type DeleteCmqSubscribeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCmqTopic {
    pub topic_name: String,
}
operation! { DeleteCmqTopic(topic_name: String) "DeleteCmqTopic" -> Empty {
    0 "TopicName" topic_name
} }

pub type DeleteCmqTopicOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironmentRoles {
    pub environment_id: String,
    pub role_names: Vec<String>,
    pub cluster_id: String,
}
operation! { DeleteEnvironmentRoles(environment_id: String, role_names: Vec<String>, cluster_id: String)
    "DeleteEnvironmentRoles" -> Empty {
    0 "EnvironmentId" environment_id, 1 "RoleNames" role_names, 2 "ClusterId" cluster_id
} }

pub type DeleteEnvironmentRolesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironments {
    pub environment_ids: Vec<String>,
    pub cluster_id: String,
}
operation! { DeleteEnvironments(environment_ids: Vec<String>, cluster_id: String)
    "DeleteEnvironments" -> DeleteEnvironmentsOutput {
    0 "EnvironmentIds" environment_ids, 1 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironmentsOutput {
    pub environment_ids: Option<Vec<String>>,
}
model! { DeleteEnvironmentsOutput {
    0 "EnvironmentIds" environment_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProCluster {
    pub cluster_id: String,
}
operation! { DeleteProCluster(cluster_id: String) "DeleteProCluster" -> DeleteProClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProClusterOutput {
    pub deal_name: Option<String>,
}
model! { DeleteProClusterOutput {
    0 "DealName" deal_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQBinding {
    pub instance_id: String,
    pub virtual_host: String,
    pub binding_id: i64,
}
operation! { DeleteRabbitMQBinding(instance_id: String, virtual_host: String, binding_id: i64)
    "DeleteRabbitMQBinding" -> DeleteRabbitMQBindingOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "BindingId" binding_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQBindingOutput {
    pub instance_id: Option<String>,
    pub virtual_host: Option<String>,
    pub binding_id: Option<i64>,
}
model! { DeleteRabbitMQBindingOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "BindingId" binding_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQPermission {
    pub instance_id: String,
    pub user: String,
    pub virtual_host: String,
}
operation! { DeleteRabbitMQPermission(instance_id: String, user: String, virtual_host: String)
    "DeleteRabbitMQPermission" -> Empty {
    0 "InstanceId" instance_id, 1 "User" user, 2 "VirtualHost" virtual_host
} }

pub type DeleteRabbitMQPermissionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQUser {
    pub instance_id: String,
    pub user: String,
}
operation! { DeleteRabbitMQUser(instance_id: String, user: String) "DeleteRabbitMQUser" -> Empty {
    0 "InstanceId" instance_id, 1 "User" user
} }

pub type DeleteRabbitMQUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQVipInstance {
    pub instance_id: String,
    pub is_intl: Option<bool>,
}
operation! { DeleteRabbitMQVipInstance(instance_id: String)
    "DeleteRabbitMQVipInstance" -> DeleteRabbitMQVipInstanceOutput {
    0 "InstanceId" instance_id, 1 "IsIntl" is_intl: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQVipInstanceOutput {
    pub tran_id: Option<String>,
    pub instance_id: Option<String>,
}
model! { DeleteRabbitMQVipInstanceOutput {
    0 "TranId" tran_id, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQVirtualHost {
    pub instance_id: String,
    pub virtual_host: String,
}
operation! { DeleteRabbitMQVirtualHost(instance_id: String, virtual_host: String) "DeleteRabbitMQVirtualHost" -> Empty {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host
} }

pub type DeleteRabbitMQVirtualHostOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRocketMQCluster {
    pub cluster_id: String,
}
operation! { DeleteRocketMQCluster(cluster_id: String) "DeleteRocketMQCluster" -> Empty {
    0 "ClusterId" cluster_id
} }

pub type DeleteRocketMQClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRocketMQEnvironmentRoles {
    pub environment_id: String,
    pub role_names: Vec<String>,
    pub cluster_id: String,
}
operation! { DeleteRocketMQEnvironmentRoles(environment_id: String, role_names: Vec<String>, cluster_id: String)
    "DeleteRocketMQEnvironmentRoles" -> Empty {
    0 "EnvironmentId" environment_id, 1 "RoleNames" role_names, 2 "ClusterId" cluster_id
} }

pub type DeleteRocketMQEnvironmentRolesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRocketMQGroup {
    pub cluster_id: String,
    pub namespace_id: String,
    pub group_id: String,
}
operation! { DeleteRocketMQGroup(cluster_id: String, namespace_id: String, group_id: String)
    "DeleteRocketMQGroup" -> Empty {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "GroupId" group_id
} }

pub type DeleteRocketMQGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRocketMQNamespace {
    pub cluster_id: String,
    pub namespace_id: String,
}
operation! { DeleteRocketMQNamespace(cluster_id: String, namespace_id: String) "DeleteRocketMQNamespace" -> Empty {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id
} }

pub type DeleteRocketMQNamespaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRocketMQRoles {
    pub role_names: Vec<String>,
    pub cluster_id: String,
}
operation! { DeleteRocketMQRoles(role_names: Vec<String>, cluster_id: String)
    "DeleteRocketMQRoles" -> DeleteRocketMQRolesOutput {
    0 "RoleNames" role_names, 1 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRocketMQRolesOutput {
    pub role_names: Option<Vec<String>>,
}
model! { DeleteRocketMQRolesOutput {
    0 "RoleNames" role_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRocketMQTopic {
    pub cluster_id: String,
    pub namespace_id: String,
    pub topic: String,
}
operation! { DeleteRocketMQTopic(cluster_id: String, namespace_id: String, topic: String)
    "DeleteRocketMQTopic" -> Empty {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "Topic" topic
} }

pub type DeleteRocketMQTopicOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRocketMQVipInstance {
    pub cluster_id: String,
}
operation! { DeleteRocketMQVipInstance(cluster_id: String) "DeleteRocketMQVipInstance" -> Empty {
    0 "ClusterId" cluster_id
} }

pub type DeleteRocketMQVipInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoles {
    pub role_names: Vec<String>,
    pub cluster_id: String,
}
operation! { DeleteRoles(role_names: Vec<String>, cluster_id: String) "DeleteRoles" -> DeleteRolesOutput {
    0 "RoleNames" role_names, 1 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRolesOutput {
    pub role_names: Option<Vec<String>>,
}
model! { DeleteRolesOutput {
    0 "RoleNames" role_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubscriptions {
    pub subscription_topic_sets: Vec<SubscriptionTopic>,
    pub cluster_id: Option<String>,
    pub environment_id: Option<String>,
    pub force: Option<bool>,
}
operation! { DeleteSubscriptions(subscription_topic_sets: Vec<SubscriptionTopic>)
    "DeleteSubscriptions" -> DeleteSubscriptionsOutput {
    0 "SubscriptionTopicSets" subscription_topic_sets, 1 "ClusterId" cluster_id: String,
    2 "EnvironmentId" environment_id: String, 3 "Force" force: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionTopic {
    pub environment_id: Option<String>,
    pub topic_name: Option<String>,
    pub subscription_name: Option<String>,
}
input! { SubscriptionTopic(environment_id: String, topic_name: String, subscription_name: String) {
    0 "EnvironmentId" environment_id: String, 1 "TopicName" topic_name: String,
    2 "SubscriptionName" subscription_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubscriptionsOutput {
    pub subscription_topic_sets: Option<Vec<SubscriptionTopic>>,
}
model! { DeleteSubscriptionsOutput {
    0 "SubscriptionTopicSets" subscription_topic_sets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopics {
    pub topic_sets: Vec<TopicRecord>,
    pub cluster_id: String,
    pub environment_id: Option<String>,
    pub force: Option<bool>,
}
operation! { DeleteTopics(topic_sets: Vec<TopicRecord>, cluster_id: String) "DeleteTopics" -> DeleteTopicsOutput {
    0 "TopicSets" topic_sets, 1 "ClusterId" cluster_id, 2 "EnvironmentId" environment_id: String, 3 "Force" force: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicRecord {
    pub environment_id: Option<String>,
    pub topic_name: Option<String>,
}
input! { TopicRecord(environment_id: String, topic_name: String) {
    0 "EnvironmentId" environment_id: String, 1 "TopicName" topic_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopicsOutput {
    pub topic_sets: Option<Vec<TopicRecord>>,
}
model! { DeleteTopicsOutput {
    0 "TopicSets" topic_sets
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAMQPClusters {
    pub offset: u64,
    pub limit: u64,
    pub id_keyword: Option<String>,
    pub name_keyword: Option<String>,
    pub cluster_id_list: Option<Vec<String>>,
    pub is_tag_filter: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAMQPClusters(offset: u64, limit: u64) "DescribeAMQPClusters" -> DescribeAMQPClustersOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "IdKeyword" id_keyword: String, 3 "NameKeyword" name_keyword: String,
    4 "ClusterIdList" cluster_id_list: Vec<String>, 5 "IsTagFilter" is_tag_filter: bool,
    6 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAMQPClusters: AMQPClusterDetail = Offset "Offset", "ClusterList" cluster_list, total "TotalCount" }

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
pub struct DescribeAMQPClustersOutput {
    pub cluster_list: Option<Vec<AMQPClusterDetail>>,
    pub total_count: Option<u64>,
}
model! { DescribeAMQPClustersOutput {
    0 "ClusterList" cluster_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AMQPClusterDetail {
    pub info: Option<AMQPClusterInfo>,
    pub config: Option<AMQPClusterConfig>,
    pub tags: Option<Vec<Tag>>,
    pub status: Option<i64>,
}
model! { AMQPClusterDetail {
    0 "Info" info, 1 "Config" config, 2 "Tags" tags, 3 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AMQPClusterInfo {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub region: Option<String>,
    pub create_time: Option<u64>,
    pub remark: Option<String>,
    pub public_end_point: Option<String>,
    pub vpc_end_point: Option<String>,
}
model! { AMQPClusterInfo {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "Region" region, 3 "CreateTime" create_time,
    4 "Remark" remark, 5 "PublicEndPoint" public_end_point, 6 "VpcEndPoint" vpc_end_point
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AMQPClusterConfig {
    pub max_tps_per_v_host: Option<u64>,
    pub max_conn_num_per_v_host: Option<u64>,
    pub max_v_host_num: Option<u64>,
    pub max_exchange_num: Option<u64>,
    pub max_queue_num: Option<u64>,
    pub max_retention_time: Option<u64>,
    pub used_v_host_num: Option<u64>,
    pub used_exchange_num: Option<u64>,
    pub used_queue_num: Option<u64>,
}
model! { AMQPClusterConfig {
    0 "MaxTpsPerVHost" max_tps_per_v_host, 1 "MaxConnNumPerVHost" max_conn_num_per_v_host,
    2 "MaxVHostNum" max_v_host_num, 3 "MaxExchangeNum" max_exchange_num, 4 "MaxQueueNum" max_queue_num,
    5 "MaxRetentionTime" max_retention_time, 6 "UsedVHostNum" used_v_host_num, 7 "UsedExchangeNum" used_exchange_num,
    8 "UsedQueueNum" used_queue_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllTenants {
    pub offset: i64,
    pub limit: i64,
    pub cluster_name: Option<String>,
    pub tenant_id: Option<String>,
    pub tenant_name: Option<String>,
    pub types: Option<Vec<String>>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
}
operation! { DescribeAllTenants(offset: i64, limit: i64) "DescribeAllTenants" -> DescribeAllTenantsOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "ClusterName" cluster_name: String, 3 "TenantId" tenant_id: String,
    4 "TenantName" tenant_name: String, 5 "Types" types: Vec<String>, 6 "SortBy" sort_by: String,
    7 "SortOrder" sort_order: String
} }
paged! { DescribeAllTenants: InternalTenant = Offset "Offset", "Tenants" tenants, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllTenantsOutput {
    pub total_count: Option<i64>,
    pub tenants: Option<Vec<InternalTenant>>,
}
model! { DescribeAllTenantsOutput {
    0 "TotalCount" total_count, 1 "Tenants" tenants
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternalTenant {
    pub tenant_id: Option<String>,
    pub tenant_name: Option<String>,
    pub customer_uin: Option<String>,
    pub customer_app_id: Option<String>,
    pub cluster_name: Option<String>,
    pub r#type: Option<String>,
    pub max_namespaces: Option<i64>,
    pub used_namespaces: Option<i64>,
    pub max_topics: Option<i64>,
    pub used_topics: Option<i64>,
    pub max_partitions: Option<i64>,
    pub used_partitions: Option<i64>,
    pub max_msg_backlog_size: Option<u64>,
    pub max_publish_tps: Option<u64>,
    pub max_retention: Option<u64>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub max_dispatch_tps: Option<u64>,
    pub max_dispatch_rate_in_bytes: Option<u64>,
    pub max_publish_rate_in_bytes: Option<u64>,
    pub max_retention_size_in_mb: Option<u64>,
    pub public_access_enabled: Option<bool>,
    pub tag_list: Option<Vec<String>>,
    pub tenant_spec: Option<String>,
}
model! { InternalTenant {
    0 "TenantId" tenant_id, 1 "TenantName" tenant_name, 2 "CustomerUin" customer_uin, 3 "CustomerAppId" customer_app_id,
    4 "ClusterName" cluster_name, 5 "Type" r#type, 6 "MaxNamespaces" max_namespaces, 7 "UsedNamespaces" used_namespaces,
    8 "MaxTopics" max_topics, 9 "UsedTopics" used_topics, 10 "MaxPartitions" max_partitions,
    11 "UsedPartitions" used_partitions, 12 "MaxMsgBacklogSize" max_msg_backlog_size,
    13 "MaxPublishTps" max_publish_tps, 14 "MaxRetention" max_retention, 15 "CreateTime" create_time,
    16 "UpdateTime" update_time, 17 "MaxDispatchTps" max_dispatch_tps,
    18 "MaxDispatchRateInBytes" max_dispatch_rate_in_bytes, 19 "MaxPublishRateInBytes" max_publish_rate_in_bytes,
    20 "MaxRetentionSizeInMB" max_retention_size_in_mb, 21 "PublicAccessEnabled" public_access_enabled,
    22 "TagList" tag_list, 23 "TenantSpec" tenant_spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindClusters {}
operation! { DescribeBindClusters() "DescribeBindClusters" -> DescribeBindClustersOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindClustersOutput {
    pub total_count: Option<i64>,
    pub cluster_set: Option<Vec<BindCluster>>,
}
model! { DescribeBindClustersOutput {
    0 "TotalCount" total_count, 1 "ClusterSet" cluster_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindCluster {
    pub cluster_name: Option<String>,
}
model! { BindCluster {
    0 "ClusterName" cluster_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindVpcs {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub cluster_id: Option<String>,
}
operation! { DescribeBindVpcs() "DescribeBindVpcs" -> DescribeBindVpcsOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "ClusterId" cluster_id: String
} }
paged! { DescribeBindVpcs: VpcBindRecord = Offset "Offset", "VpcSets" vpc_sets, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindVpcsOutput {
    pub total_count: Option<u64>,
    pub vpc_sets: Option<Vec<VpcBindRecord>>,
}
model! { DescribeBindVpcsOutput {
    0 "TotalCount" total_count, 1 "VpcSets" vpc_sets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcBindRecord {
    pub unique_vpc_id: Option<String>,
    pub unique_subnet_id: Option<String>,
    pub router_id: Option<String>,
    pub ip: Option<String>,
    pub port: Option<u64>,
    pub remark: Option<String>,
}
model! { VpcBindRecord {
    0 "UniqueVpcId" unique_vpc_id, 1 "UniqueSubnetId" unique_subnet_id, 2 "RouterId" router_id, 3 "Ip" ip,
    4 "Port" port, 5 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetail {
    pub cluster_id: String,
}
operation! { DescribeClusterDetail(cluster_id: String) "DescribeClusterDetail" -> DescribeClusterDetailOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailOutput {
    pub cluster_set: Option<Cluster>,
}
model! { DescribeClusterDetailOutput {
    0 "ClusterSet" cluster_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cluster {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub remark: Option<String>,
    pub end_point_num: Option<i64>,
    pub create_time: Option<String>,
    pub healthy: Option<i64>,
    pub healthy_info: Option<String>,
    pub status: Option<i64>,
    pub max_namespace_num: Option<i64>,
    pub max_topic_num: Option<i64>,
    pub max_qps: Option<i64>,
    pub message_retention_time: Option<i64>,
    pub max_storage_capacity: Option<i64>,
    pub version: Option<String>,
    pub public_end_point: Option<String>,
    pub old_public_end_point: Option<String>,
    pub vpc_end_point: Option<String>,
    pub old_vpc_end_point: Option<String>,
    pub namespace_num: Option<i64>,
    pub used_storage_budget: Option<i64>,
    pub max_publish_rate_in_messages: Option<i64>,
    pub max_dispatch_rate_in_messages: Option<i64>,
    pub max_publish_rate_in_bytes: Option<i64>,
    pub max_dispatch_rate_in_bytes: Option<i64>,
    pub topic_num: Option<i64>,
    pub max_message_delay_in_seconds: Option<i64>,
    pub public_access_enabled: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub old_internal_pulsar_end_point: Option<String>,
    pub old_internal_http_end_point: Option<String>,
    pub pay_mode: Option<i64>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub upgrade_pro_instance: Option<bool>,
}
model! { Cluster {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "Remark" remark, 3 "EndPointNum" end_point_num,
    4 "CreateTime" create_time, 5 "Healthy" healthy, 6 "HealthyInfo" healthy_info, 7 "Status" status,
    8 "MaxNamespaceNum" max_namespace_num, 9 "MaxTopicNum" max_topic_num, 10 "MaxQps" max_qps,
    11 "MessageRetentionTime" message_retention_time, 12 "MaxStorageCapacity" max_storage_capacity,
    13 "Version" version, 14 "PublicEndPoint" public_end_point, 15 "OldPublicEndPoint" old_public_end_point,
    16 "VpcEndPoint" vpc_end_point, 17 "OldVpcEndPoint" old_vpc_end_point, 18 "NamespaceNum" namespace_num,
    19 "UsedStorageBudget" used_storage_budget, 20 "MaxPublishRateInMessages" max_publish_rate_in_messages,
    21 "MaxDispatchRateInMessages" max_dispatch_rate_in_messages, 22 "MaxPublishRateInBytes" max_publish_rate_in_bytes,
    23 "MaxDispatchRateInBytes" max_dispatch_rate_in_bytes, 24 "TopicNum" topic_num,
    25 "MaxMessageDelayInSeconds" max_message_delay_in_seconds, 26 "PublicAccessEnabled" public_access_enabled,
    27 "Tags" tags, 28 "OldInternalPulsarEndPoint" old_internal_pulsar_end_point,
    29 "OldInternalHttpEndPoint" old_internal_http_end_point, 30 "PayMode" pay_mode, 31 "ProjectId" project_id,
    32 "ProjectName" project_name, 33 "UpgradeProInstance" upgrade_pro_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusters {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub cluster_id_list: Option<Vec<String>>,
    pub is_tag_filter: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeClusters() "DescribeClusters" -> DescribeClustersOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "ClusterIdList" cluster_id_list: Vec<String>,
    3 "IsTagFilter" is_tag_filter: bool, 4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeClusters: Cluster = Offset "Offset", "ClusterSet" cluster_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersOutput {
    pub total_count: Option<i64>,
    pub cluster_set: Option<Vec<Cluster>>,
}
model! { DescribeClustersOutput {
    0 "TotalCount" total_count, 1 "ClusterSet" cluster_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCmqQueueDetail {
    pub queue_name: String,
}
operation! { DescribeCmqQueueDetail(queue_name: String) "DescribeCmqQueueDetail" -> DescribeCmqQueueDetailOutput {
    0 "QueueName" queue_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCmqQueueDetailOutput {
    pub queue_describe: Option<CmqQueue>,
}
model! { DescribeCmqQueueDetailOutput {
    0 "QueueDescribe" queue_describe
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CmqQueue {
    pub queue_id: Option<String>,
    pub queue_name: Option<String>,
    pub qps: Option<u64>,
    pub bps: Option<u64>,
    pub max_delay_seconds: Option<u64>,
    pub max_msg_heap_num: Option<u64>,
    pub polling_wait_seconds: Option<u64>,
    pub msg_retention_seconds: Option<u64>,
    pub visibility_timeout: Option<u64>,
    pub max_msg_size: Option<u64>,
    pub rewind_seconds: Option<u64>,
    pub create_time: Option<u64>,
    pub last_modify_time: Option<u64>,
    pub active_msg_num: Option<u64>,
    pub inactive_msg_num: Option<u64>,
    pub delay_msg_num: Option<u64>,
    pub rewind_msg_num: Option<u64>,
    pub min_msg_time: Option<u64>,
    pub transaction: Option<bool>,
    pub dead_letter_source: Option<Vec<CmqDeadLetterSource>>,
    pub dead_letter_policy: Option<CmqDeadLetterPolicy>,
    pub transaction_policy: Option<CmqTransactionPolicy>,
    pub create_uin: Option<u64>,
    pub tags: Option<Vec<Tag>>,
    pub trace: Option<bool>,
    pub tenant_id: Option<String>,
    pub namespace_name: Option<String>,
    pub status: Option<i64>,
    pub max_unacked_msg_num: Option<i64>,
    pub max_msg_backlog_size: Option<i64>,
    pub retention_size_in_mb: Option<u64>,
}
model! { CmqQueue {
    0 "QueueId" queue_id, 1 "QueueName" queue_name, 2 "Qps" qps, 3 "Bps" bps, 4 "MaxDelaySeconds" max_delay_seconds,
    5 "MaxMsgHeapNum" max_msg_heap_num, 6 "PollingWaitSeconds" polling_wait_seconds,
    7 "MsgRetentionSeconds" msg_retention_seconds, 8 "VisibilityTimeout" visibility_timeout,
    9 "MaxMsgSize" max_msg_size, 10 "RewindSeconds" rewind_seconds, 11 "CreateTime" create_time,
    12 "LastModifyTime" last_modify_time, 13 "ActiveMsgNum" active_msg_num, 14 "InactiveMsgNum" inactive_msg_num,
    15 "DelayMsgNum" delay_msg_num, 16 "RewindMsgNum" rewind_msg_num, 17 "MinMsgTime" min_msg_time,
    18 "Transaction" transaction, 19 "DeadLetterSource" dead_letter_source, 20 "DeadLetterPolicy" dead_letter_policy,
    21 "TransactionPolicy" transaction_policy, 22 "CreateUin" create_uin, 23 "Tags" tags, 24 "Trace" trace,
    25 "TenantId" tenant_id, 26 "NamespaceName" namespace_name, 27 "Status" status,
    28 "MaxUnackedMsgNum" max_unacked_msg_num, 29 "MaxMsgBacklogSize" max_msg_backlog_size,
    30 "RetentionSizeInMB" retention_size_in_mb
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CmqDeadLetterSource {
    pub queue_id: Option<String>,
    pub queue_name: Option<String>,
}
model! { CmqDeadLetterSource {
    0 "QueueId" queue_id, 1 "QueueName" queue_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CmqDeadLetterPolicy {
    pub dead_letter_queue: Option<String>,
    pub policy: Option<u64>,
    pub max_time_to_live: Option<u64>,
    pub max_receive_count: Option<u64>,
}
model! { CmqDeadLetterPolicy {
    0 "DeadLetterQueue" dead_letter_queue, 1 "Policy" policy, 2 "MaxTimeToLive" max_time_to_live,
    3 "MaxReceiveCount" max_receive_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CmqTransactionPolicy {
    pub first_query_interval: Option<u64>,
    pub max_query_count: Option<u64>,
}
model! { CmqTransactionPolicy {
    0 "FirstQueryInterval" first_query_interval, 1 "MaxQueryCount" max_query_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCmqQueues {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub queue_name: Option<String>,
    pub queue_name_list: Option<Vec<String>>,
    pub is_tag_filter: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeCmqQueues() "DescribeCmqQueues" -> DescribeCmqQueuesOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "QueueName" queue_name: String,
    3 "QueueNameList" queue_name_list: Vec<String>, 4 "IsTagFilter" is_tag_filter: bool,
    5 "Filters" filters: Vec<Filter>
} }
paged! { DescribeCmqQueues: CmqQueue = Offset "Offset", "QueueList" queue_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCmqQueuesOutput {
    pub total_count: Option<u64>,
    pub queue_list: Option<Vec<CmqQueue>>,
}
model! { DescribeCmqQueuesOutput {
    0 "TotalCount" total_count, 1 "QueueList" queue_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCmqSubscriptionDetail {
    pub topic_name: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub subscription_name: Option<String>,
    pub queue_name: Option<String>,
    pub query_type: Option<String>,
}
operation! { DescribeCmqSubscriptionDetail() "DescribeCmqSubscriptionDetail" -> DescribeCmqSubscriptionDetailOutput {
    0 "TopicName" topic_name: String, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "SubscriptionName" subscription_name: String, 4 "QueueName" queue_name: String, 5 "QueryType" query_type: String
} }
paged! { DescribeCmqSubscriptionDetail: CmqSubscription =
    Offset "Offset", "SubscriptionSet" subscription_set, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCmqSubscriptionDetailOutput {
    pub total_count: Option<u64>,
    pub subscription_set: Option<Vec<CmqSubscription>>,
}
model! { DescribeCmqSubscriptionDetailOutput {
    0 "TotalCount" total_count, 1 "SubscriptionSet" subscription_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CmqSubscription {
    pub subscription_name: Option<String>,
    pub subscription_id: Option<String>,
    pub topic_owner: Option<u64>,
    pub msg_count: Option<u64>,
    pub last_modify_time: Option<u64>,
    pub create_time: Option<u64>,
    pub binding_key: Option<Vec<String>>,
    pub endpoint: Option<String>,
    pub filter_tags: Option<Vec<String>>,
    pub protocol: Option<String>,
    pub notify_strategy: Option<String>,
    pub notify_content_format: Option<String>,
    pub topic_name: Option<String>,
}
model! { CmqSubscription {
    0 "SubscriptionName" subscription_name, 1 "SubscriptionId" subscription_id, 2 "TopicOwner" topic_owner,
    3 "MsgCount" msg_count, 4 "LastModifyTime" last_modify_time, 5 "CreateTime" create_time, 6 "BindingKey" binding_key,
    7 "Endpoint" endpoint, 8 "FilterTags" filter_tags, 9 "Protocol" protocol, 10 "NotifyStrategy" notify_strategy,
    11 "NotifyContentFormat" notify_content_format, 12 "TopicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCmqTopicDetail {
    pub topic_name: Option<String>,
}
operation! { DescribeCmqTopicDetail() "DescribeCmqTopicDetail" -> DescribeCmqTopicDetailOutput {
    0 "TopicName" topic_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCmqTopicDetailOutput {
    pub topic_describe: Option<CmqTopic>,
}
model! { DescribeCmqTopicDetailOutput {
    0 "TopicDescribe" topic_describe
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CmqTopic {
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub msg_retention_seconds: Option<u64>,
    pub max_msg_size: Option<u64>,
    pub qps: Option<u64>,
    pub filter_type: Option<u64>,
    pub create_time: Option<u64>,
    pub last_modify_time: Option<u64>,
    pub msg_count: Option<u64>,
    pub create_uin: Option<u64>,
    pub tags: Option<Vec<Tag>>,
    pub trace: Option<bool>,
    pub tenant_id: Option<String>,
    pub namespace_name: Option<String>,
    pub status: Option<i64>,
    pub broker_type: Option<i64>,
    pub subscription_count: Option<i64>,
}
model! { CmqTopic {
    0 "TopicId" topic_id, 1 "TopicName" topic_name, 2 "MsgRetentionSeconds" msg_retention_seconds,
    3 "MaxMsgSize" max_msg_size, 4 "Qps" qps, 5 "FilterType" filter_type, 6 "CreateTime" create_time,
    7 "LastModifyTime" last_modify_time, 8 "MsgCount" msg_count, 9 "CreateUin" create_uin, 10 "Tags" tags,
    11 "Trace" trace, 12 "TenantId" tenant_id, 13 "NamespaceName" namespace_name, 14 "Status" status,
    15 "BrokerType" broker_type, 16 "SubscriptionCount" subscription_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCmqTopics {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub topic_name: Option<String>,
    pub topic_name_list: Option<Vec<String>>,
    pub is_tag_filter: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeCmqTopics() "DescribeCmqTopics" -> DescribeCmqTopicsOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "TopicName" topic_name: String,
    3 "TopicNameList" topic_name_list: Vec<String>, 4 "IsTagFilter" is_tag_filter: bool,
    5 "Filters" filters: Vec<Filter>
} }
paged! { DescribeCmqTopics: CmqTopic = Offset "Offset", "TopicList" topic_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCmqTopicsOutput {
    pub topic_list: Option<Vec<CmqTopic>>,
    pub total_count: Option<u64>,
}
model! { DescribeCmqTopicsOutput {
    0 "TopicList" topic_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentAttributes {
    pub environment_id: String,
    pub cluster_id: String,
}
operation! { DescribeEnvironmentAttributes(environment_id: String, cluster_id: String)
    "DescribeEnvironmentAttributes" -> DescribeEnvironmentAttributesOutput {
    0 "EnvironmentId" environment_id, 1 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentAttributesOutput {
    pub msg_ttl: Option<u64>,
    pub rate_in_byte: Option<u64>,
    pub rate_in_size: Option<u64>,
    pub retention_hours: Option<u64>,
    pub retention_size: Option<u64>,
    pub environment_id: Option<String>,
    pub replicas: Option<u64>,
    pub remark: Option<String>,
    pub subscription_expiration_time: Option<u64>,
    pub subscription_expiration_time_enable: Option<bool>,
}
model! { DescribeEnvironmentAttributesOutput {
    0 "MsgTTL" msg_ttl, 1 "RateInByte" rate_in_byte, 2 "RateInSize" rate_in_size, 3 "RetentionHours" retention_hours,
    4 "RetentionSize" retention_size, 5 "EnvironmentId" environment_id, 6 "Replicas" replicas, 7 "Remark" remark,
    8 "SubscriptionExpirationTime" subscription_expiration_time,
    9 "SubscriptionExpirationTimeEnable" subscription_expiration_time_enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentRoles {
    pub cluster_id: String,
    pub environment_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub role_name: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeEnvironmentRoles(cluster_id: String) "DescribeEnvironmentRoles" -> DescribeEnvironmentRolesOutput {
    0 "ClusterId" cluster_id, 1 "EnvironmentId" environment_id: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "RoleName" role_name: String, 5 "Filters" filters: Vec<Filter>
} }
paged! { DescribeEnvironmentRoles: EnvironmentRole =
    Offset "Offset", "EnvironmentRoleSets" environment_role_sets, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentRolesOutput {
    pub total_count: Option<i64>,
    pub environment_role_sets: Option<Vec<EnvironmentRole>>,
}
model! { DescribeEnvironmentRolesOutput {
    0 "TotalCount" total_count, 1 "EnvironmentRoleSets" environment_role_sets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentRole {
    pub environment_id: Option<String>,
    pub role_name: Option<String>,
    pub permissions: Option<Vec<String>>,
    pub role_describe: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { EnvironmentRole {
    0 "EnvironmentId" environment_id, 1 "RoleName" role_name, 2 "Permissions" permissions,
    3 "RoleDescribe" role_describe, 4 "CreateTime" create_time, 5 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironments {
    pub cluster_id: String,
    pub environment_id: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeEnvironments(cluster_id: String) "DescribeEnvironments" -> DescribeEnvironmentsOutput {
    0 "ClusterId" cluster_id, 1 "EnvironmentId" environment_id: String, 2 "Offset" offset: u64, 3 "Limit" limit: u64,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeEnvironments: Environment = Offset "Offset", "EnvironmentSet" environment_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentsOutput {
    pub total_count: Option<u64>,
    pub environment_set: Option<Vec<Environment>>,
}
model! { DescribeEnvironmentsOutput {
    0 "TotalCount" total_count, 1 "EnvironmentSet" environment_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Environment {
    pub environment_id: Option<String>,
    pub remark: Option<String>,
    pub msg_ttl: Option<i64>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub topic_num: Option<i64>,
    pub retention_policy: Option<RetentionPolicy>,
    pub auto_subscription_creation: Option<bool>,
    pub subscription_expiration_time: Option<u64>,
    pub subscription_expiration_time_enable: Option<bool>,
    pub tags: Option<Vec<Tag>>,
}
model! { Environment {
    0 "EnvironmentId" environment_id, 1 "Remark" remark, 2 "MsgTTL" msg_ttl, 3 "CreateTime" create_time,
    4 "UpdateTime" update_time, 5 "NamespaceId" namespace_id, 6 "NamespaceName" namespace_name, 7 "TopicNum" topic_num,
    8 "RetentionPolicy" retention_policy, 9 "AutoSubscriptionCreation" auto_subscription_creation,
    10 "SubscriptionExpirationTime" subscription_expiration_time,
    11 "SubscriptionExpirationTimeEnable" subscription_expiration_time_enable, 12 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMqMsgTrace {
    pub protocol: String,
    pub msg_id: String,
    pub cluster_id: Option<String>,
    pub environment_id: Option<String>,
    pub topic_name: Option<String>,
    pub queue_name: Option<String>,
    pub group_name: Option<String>,
    pub query_dlq_msg: Option<bool>,
    pub produce_time: Option<String>,
}
operation! { DescribeMqMsgTrace(protocol: String, msg_id: String) "DescribeMqMsgTrace" -> DescribeMqMsgTraceOutput {
    0 "Protocol" protocol, 1 "MsgId" msg_id, 2 "ClusterId" cluster_id: String, 3 "EnvironmentId" environment_id: String,
    4 "TopicName" topic_name: String, 5 "QueueName" queue_name: String, 6 "GroupName" group_name: String,
    7 "QueryDlqMsg" query_dlq_msg: bool, 8 "ProduceTime" produce_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMqMsgTraceOutput {
    pub result: Option<Vec<TraceResult>>,
    pub show_topic_name: Option<String>,
}
model! { DescribeMqMsgTraceOutput {
    0 "Result" result, 1 "ShowTopicName" show_topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceResult {
    pub stage: Option<String>,
    pub data: Option<String>,
}
model! { TraceResult {
    0 "Stage" stage, 1 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMsg {
    pub environment_id: String,
    pub msg_id: String,
    pub topic_name: String,
    pub cluster_id: Option<String>,
}
operation! { DescribeMsg(environment_id: String, msg_id: String, topic_name: String)
    "DescribeMsg" -> DescribeMsgOutput {
    0 "EnvironmentId" environment_id, 1 "MsgId" msg_id, 2 "TopicName" topic_name, 3 "ClusterId" cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMsgOutput {
    pub properties: Option<String>,
    pub body: Option<String>,
    pub batch_id: Option<String>,
    pub produce_time: Option<String>,
    pub msg_id: Option<String>,
    pub producer_name: Option<String>,
    pub key: Option<String>,
    pub metadata: Option<String>,
}
model! { DescribeMsgOutput {
    0 "Properties" properties, 1 "Body" body, 2 "BatchId" batch_id, 3 "ProduceTime" produce_time, 4 "MsgId" msg_id,
    5 "ProducerName" producer_name, 6 "Key" key, 7 "Metadata" metadata
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMsgTrace {
    pub environment_id: String,
    pub msg_id: String,
    pub produce_time: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub subscription_name: Option<String>,
    pub cluster_id: Option<String>,
    pub topic_name: Option<String>,
}
operation! { DescribeMsgTrace(environment_id: String, msg_id: String, produce_time: String)
    "DescribeMsgTrace" -> DescribeMsgTraceOutput {
    0 "EnvironmentId" environment_id, 1 "MsgId" msg_id, 2 "ProduceTime" produce_time, 3 "Offset" offset: u64,
    4 "Limit" limit: u64, 5 "SubscriptionName" subscription_name: String, 6 "ClusterId" cluster_id: String,
    7 "TopicName" topic_name: String
} }
paged! { DescribeMsgTrace: ConsumerLog =
    Offset "Offset", "ConsumerLogs.ConsumerLogSets" consumer_logs.consumer_log_sets, total "ConsumerLogs.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMsgTraceOutput {
    pub producer_log: Option<ProducerLog>,
    pub server_log: Option<ServerLog>,
    pub consumer_logs: Option<ConsumerLogs>,
}
model! { DescribeMsgTraceOutput {
    0 "ProducerLog" producer_log, 1 "ServerLog" server_log, 2 "ConsumerLogs" consumer_logs
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProducerLog {
    pub msg_id: Option<String>,
    pub producer_name: Option<String>,
    pub produce_time: Option<String>,
    pub producer_addr: Option<String>,
    pub produce_use_time: Option<u64>,
    pub status: Option<String>,
}
model! { ProducerLog {
    0 "MsgId" msg_id, 1 "ProducerName" producer_name, 2 "ProduceTime" produce_time, 3 "ProducerAddr" producer_addr,
    4 "ProduceUseTime" produce_use_time, 5 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerLog {
    pub save_time: Option<String>,
    pub status: Option<String>,
}
model! { ServerLog {
    0 "SaveTime" save_time, 1 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumerLogs {
    pub total_count: Option<u64>,
    pub consumer_log_sets: Option<Vec<ConsumerLog>>,
}
model! { ConsumerLogs {
    0 "TotalCount" total_count, 1 "ConsumerLogSets" consumer_log_sets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumerLog {
    pub msg_id: Option<String>,
    pub consumer_group: Option<String>,
    pub consumer_name: Option<String>,
    pub consume_time: Option<String>,
    pub consumer_addr: Option<String>,
    pub consume_use_time: Option<u64>,
    pub status: Option<String>,
}
model! { ConsumerLog {
    0 "MsgId" msg_id, 1 "ConsumerGroup" consumer_group, 2 "ConsumerName" consumer_name, 3 "ConsumeTime" consume_time,
    4 "ConsumerAddr" consumer_addr, 5 "ConsumeUseTime" consume_use_time, 6 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceBundlesOpt {
    pub cluster_name: String,
    pub tenant_id: String,
    pub namespace_name: String,
    pub need_metrics: bool,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub bundle: Option<String>,
    pub owner_broker: Option<String>,
    pub tenant: Option<String>,
}
operation! { DescribeNamespaceBundlesOpt(cluster_name: String, tenant_id: String, namespace_name: String, need_metrics: bool)
    "DescribeNamespaceBundlesOpt" -> DescribeNamespaceBundlesOptOutput {
    0 "ClusterName" cluster_name, 1 "TenantId" tenant_id, 2 "NamespaceName" namespace_name,
    3 "NeedMetrics" need_metrics, 4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "Bundle" bundle: String,
    7 "OwnerBroker" owner_broker: String, 8 "Tenant" tenant: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceBundlesOptOutput {
    pub total_count: Option<i64>,
}
model! { DescribeNamespaceBundlesOptOutput {
    0 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeHealthOpt {
    pub instance_id: String,
}
operation! { DescribeNodeHealthOpt(instance_id: String) "DescribeNodeHealthOpt" -> DescribeNodeHealthOptOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeHealthOptOutput {
    pub node_state: Option<i64>,
    pub latest_health_check_time: Option<String>,
}
model! { DescribeNodeHealthOptOutput {
    0 "NodeState" node_state, 1 "LatestHealthCheckTime" latest_health_check_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublisherSummary {
    pub cluster_id: String,
    pub namespace: String,
    pub topic: String,
}
operation! { DescribePublisherSummary(cluster_id: String, namespace: String, topic: String)
    "DescribePublisherSummary" -> DescribePublisherSummaryOutput {
    0 "ClusterId" cluster_id, 1 "Namespace" namespace, 2 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublisherSummaryOutput {
    pub msg_rate_in: Option<f64>,
    pub msg_throughput_in: Option<f64>,
    pub publisher_count: Option<i64>,
    pub storage_size: Option<i64>,
}
model! { DescribePublisherSummaryOutput {
    0 "MsgRateIn" msg_rate_in, 1 "MsgThroughputIn" msg_throughput_in, 2 "PublisherCount" publisher_count,
    3 "StorageSize" storage_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublishers {
    pub cluster_id: String,
    pub namespace: String,
    pub topic: String,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub sort: Option<Sort>,
}
operation! { DescribePublishers(cluster_id: String, namespace: String, topic: String)
    "DescribePublishers" -> DescribePublishersOutput {
    0 "ClusterId" cluster_id, 1 "Namespace" namespace, 2 "Topic" topic, 3 "Filters" filters: Vec<Filter>,
    4 "Offset" offset: i64, 5 "Limit" limit: i64, 6 "Sort" sort: Sort
} }
paged! { DescribePublishers: Publisher = Offset "Offset", "Publishers" publishers, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sort {
    pub name: Option<String>,
    pub order: Option<String>,
}
input! { Sort(name: String, order: String) {
    0 "Name" name: String, 1 "Order" order: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublishersOutput {
    pub total_count: Option<i64>,
    pub publishers: Option<Vec<Publisher>>,
}
model! { DescribePublishersOutput {
    0 "TotalCount" total_count, 1 "Publishers" publishers
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Publisher {
    pub producer_id: Option<i64>,
    pub producer_name: Option<String>,
    pub address: Option<String>,
    pub client_version: Option<String>,
    pub msg_rate_in: Option<f64>,
    pub msg_throughput_in: Option<f64>,
    pub average_msg_size: Option<f64>,
    pub connected_since: Option<String>,
    pub partition: Option<i64>,
}
model! { Publisher {
    0 "ProducerId" producer_id, 1 "ProducerName" producer_name, 2 "Address" address, 3 "ClientVersion" client_version,
    4 "MsgRateIn" msg_rate_in, 5 "MsgThroughputIn" msg_throughput_in, 6 "AverageMsgSize" average_msg_size,
    7 "ConnectedSince" connected_since, 8 "Partition" partition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePulsarProInstanceDetail {
    pub cluster_id: String,
}
operation! { DescribePulsarProInstanceDetail(cluster_id: String)
    "DescribePulsarProInstanceDetail" -> DescribePulsarProInstanceDetailOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePulsarProInstanceDetailOutput {
    pub cluster_info: Option<PulsarProClusterInfo>,
    pub network_access_point_infos: Option<Vec<PulsarNetworkAccessPointInfo>>,
    pub cluster_spec_info: Option<PulsarProClusterSpecInfo>,
    pub certificate_list: Option<Vec<CertificateInfo>>,
}
model! { DescribePulsarProInstanceDetailOutput {
    0 "ClusterInfo" cluster_info, 1 "NetworkAccessPointInfos" network_access_point_infos,
    2 "ClusterSpecInfo" cluster_spec_info, 3 "CertificateList" certificate_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PulsarProClusterInfo {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<i64>,
    pub version: Option<String>,
    pub node_distribution: Option<Vec<InstanceNodeDistribution>>,
    pub max_storage: Option<u64>,
    pub can_edit_route: Option<bool>,
    pub billing_label_version: Option<String>,
    pub expire_time: Option<i64>,
    pub auto_create_topic_status: Option<bool>,
    pub default_partition_number: Option<i64>,
    pub tenant: Option<String>,
    pub delete_protection: Option<i64>,
    pub elastic_tps_enabled: Option<i64>,
    pub encryption_status: Option<i64>,
}
model! { PulsarProClusterInfo {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "Remark" remark, 3 "CreateTime" create_time,
    4 "Status" status, 5 "Version" version, 6 "NodeDistribution" node_distribution, 7 "MaxStorage" max_storage,
    8 "CanEditRoute" can_edit_route, 9 "BillingLabelVersion" billing_label_version, 10 "ExpireTime" expire_time,
    11 "AutoCreateTopicStatus" auto_create_topic_status, 12 "DefaultPartitionNumber" default_partition_number,
    13 "Tenant" tenant, 14 "DeleteProtection" delete_protection, 15 "ElasticTpsEnabled" elastic_tps_enabled,
    16 "EncryptionStatus" encryption_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNodeDistribution {
    pub zone_name: Option<String>,
    pub zone_id: Option<String>,
    pub node_count: Option<u64>,
    pub node_perm_wipe_flag: Option<bool>,
    pub zone_status: Option<String>,
}
model! { InstanceNodeDistribution {
    0 "ZoneName" zone_name, 1 "ZoneId" zone_id, 2 "NodeCount" node_count, 3 "NodePermWipeFlag" node_perm_wipe_flag,
    4 "ZoneStatus" zone_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PulsarNetworkAccessPointInfo {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub endpoint: Option<String>,
    pub instance_id: Option<String>,
    pub route_type: Option<u64>,
    pub operation_type: Option<u64>,
    pub access_points_type: Option<String>,
    pub bandwidth: Option<i64>,
    pub security_policy: Option<Vec<SecurityPolicy>>,
    pub standard_access_point: Option<bool>,
    pub zone_name: Option<String>,
    pub tls: Option<bool>,
    pub custom_url: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
}
model! { PulsarNetworkAccessPointInfo {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "Endpoint" endpoint, 3 "InstanceId" instance_id,
    4 "RouteType" route_type, 5 "OperationType" operation_type, 6 "AccessPointsType" access_points_type,
    7 "Bandwidth" bandwidth, 8 "SecurityPolicy" security_policy, 9 "StandardAccessPoint" standard_access_point,
    10 "ZoneName" zone_name, 11 "Tls" tls, 12 "CustomUrl" custom_url, 13 "SecurityGroupIds" security_group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityPolicy {
    pub route: Option<String>,
    pub policy: Option<bool>,
    pub remark: Option<String>,
}
input! { SecurityPolicy() {
    0 "Route" route: String, 1 "Policy" policy: bool, 2 "Remark" remark: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PulsarProClusterSpecInfo {
    pub spec_name: Option<String>,
    pub max_tps: Option<u64>,
    pub max_band_width: Option<u64>,
    pub max_namespaces: Option<u64>,
    pub max_topics: Option<u64>,
    pub scalable_tps: Option<u64>,
    pub max_partitions: Option<u64>,
    pub max_delayed_messages: Option<i64>,
    pub max_topics_partitioned: Option<i64>,
    pub broker_max_connections: Option<i64>,
    pub broker_max_connections_per_ip: Option<i64>,
    pub maximum_elastic_storage: Option<i64>,
    pub total_tps: Option<i64>,
}
model! { PulsarProClusterSpecInfo {
    0 "SpecName" spec_name, 1 "MaxTps" max_tps, 2 "MaxBandWidth" max_band_width, 3 "MaxNamespaces" max_namespaces,
    4 "MaxTopics" max_topics, 5 "ScalableTps" scalable_tps, 6 "MaxPartitions" max_partitions,
    7 "MaxDelayedMessages" max_delayed_messages, 8 "MaxTopicsPartitioned" max_topics_partitioned,
    9 "BrokerMaxConnections" broker_max_connections, 10 "BrokerMaxConnectionsPerIp" broker_max_connections_per_ip,
    11 "MaximumElasticStorage" maximum_elastic_storage, 12 "TotalTps" total_tps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CertificateInfo {
    pub certificate_id: Option<String>,
    pub expire_time: Option<String>,
    pub domain_name: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
    pub origin: Option<String>,
    pub modify_time: Option<String>,
}
model! { CertificateInfo {
    0 "CertificateId" certificate_id, 1 "ExpireTime" expire_time, 2 "DomainName" domain_name, 3 "Status" status,
    4 "Type" r#type, 5 "Origin" origin, 6 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePulsarProInstances {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribePulsarProInstances() "DescribePulsarProInstances" -> DescribePulsarProInstancesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribePulsarProInstances: PulsarProInstance = Offset "Offset", "Instances" instances, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePulsarProInstancesOutput {
    pub total_count: Option<u64>,
    pub instances: Option<Vec<PulsarProInstance>>,
}
model! { DescribePulsarProInstancesOutput {
    0 "TotalCount" total_count, 1 "Instances" instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PulsarProInstance {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_version: Option<String>,
    pub status: Option<u64>,
    pub config_display: Option<String>,
    pub max_tps: Option<u64>,
    pub max_storage: Option<u64>,
    pub expire_time: Option<u64>,
    pub auto_renew_flag: Option<u64>,
    pub pay_mode: Option<u64>,
    pub remark: Option<String>,
    pub spec_name: Option<String>,
    pub scalable_tps: Option<u64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub max_band_width: Option<u64>,
    pub tags: Option<Vec<Tag>>,
    pub create_time: Option<String>,
    pub billing_label_version: Option<String>,
    pub tenant: Option<String>,
    pub certificate_list: Option<Vec<CertificateInfo>>,
}
model! { PulsarProInstance {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "InstanceVersion" instance_version, 3 "Status" status,
    4 "ConfigDisplay" config_display, 5 "MaxTps" max_tps, 6 "MaxStorage" max_storage, 7 "ExpireTime" expire_time,
    8 "AutoRenewFlag" auto_renew_flag, 9 "PayMode" pay_mode, 10 "Remark" remark, 11 "SpecName" spec_name,
    12 "ScalableTps" scalable_tps, 13 "VpcId" vpc_id, 14 "SubnetId" subnet_id, 15 "MaxBandWidth" max_band_width,
    16 "Tags" tags, 17 "CreateTime" create_time, 18 "BillingLabelVersion" billing_label_version, 19 "Tenant" tenant,
    20 "CertificateList" certificate_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQBindings {
    pub instance_id: String,
    pub virtual_host: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub search_word: Option<String>,
    pub source_exchange: Option<String>,
    pub queue_name: Option<String>,
    pub destination_exchange: Option<String>,
}
operation! { DescribeRabbitMQBindings(instance_id: String, virtual_host: String)
    "DescribeRabbitMQBindings" -> DescribeRabbitMQBindingsOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "SearchWord" search_word: String, 5 "SourceExchange" source_exchange: String, 6 "QueueName" queue_name: String,
    7 "DestinationExchange" destination_exchange: String
} }
paged! { DescribeRabbitMQBindings: RabbitMQBindingListInfo =
    Offset "Offset", "BindingInfoList" binding_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQBindingsOutput {
    pub binding_info_list: Option<Vec<RabbitMQBindingListInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeRabbitMQBindingsOutput {
    0 "BindingInfoList" binding_info_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQBindingListInfo {
    pub binding_id: Option<i64>,
    pub virtual_host: Option<String>,
    pub source: Option<String>,
    pub destination_type: Option<String>,
    pub destination: Option<String>,
    pub routing_key: Option<String>,
    pub source_exchange_type: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub create_ts: Option<u64>,
    pub modify_ts: Option<u64>,
}
model! { RabbitMQBindingListInfo {
    0 "BindingId" binding_id, 1 "VirtualHost" virtual_host, 2 "Source" source, 3 "DestinationType" destination_type,
    4 "Destination" destination, 5 "RoutingKey" routing_key, 6 "SourceExchangeType" source_exchange_type,
    7 "CreateTime" create_time, 8 "ModifyTime" modify_time, 9 "CreateTs" create_ts, 10 "ModifyTs" modify_ts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQExchanges {
    pub instance_id: String,
    pub virtual_host: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub search_word: Option<String>,
    pub exchange_type_filters: Option<Vec<String>>,
    pub exchange_creator_filters: Option<Vec<String>>,
    pub exchange_name: Option<String>,
    pub sort_element: Option<String>,
    pub sort_order: Option<String>,
}
operation! { DescribeRabbitMQExchanges(instance_id: String, virtual_host: String)
    "DescribeRabbitMQExchanges" -> DescribeRabbitMQExchangesOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "SearchWord" search_word: String, 5 "ExchangeTypeFilters" exchange_type_filters: Vec<String>,
    6 "ExchangeCreatorFilters" exchange_creator_filters: Vec<String>, 7 "ExchangeName" exchange_name: String,
    8 "SortElement" sort_element: String, 9 "SortOrder" sort_order: String
} }
paged! { DescribeRabbitMQExchanges: RabbitMQExchangeListInfo =
    Offset "Offset", "ExchangeInfoList" exchange_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQExchangesOutput {
    pub exchange_info_list: Option<Vec<RabbitMQExchangeListInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeRabbitMQExchangesOutput {
    0 "ExchangeInfoList" exchange_info_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQExchangeListInfo {
    pub exchange_name: Option<String>,
    pub remark: Option<String>,
    pub exchange_type: Option<String>,
    pub virtual_host: Option<String>,
    pub exchange_creator: Option<String>,
    pub create_time_stamp: Option<String>,
    pub mod_time_stamp: Option<String>,
    pub message_rate_in: Option<f64>,
    pub message_rate_out: Option<f64>,
    pub durable: Option<bool>,
    pub auto_delete: Option<bool>,
    pub internal: Option<bool>,
    pub instance_id: Option<String>,
    pub policy: Option<String>,
    pub arguments: Option<String>,
    pub messages_delayed: Option<u64>,
    pub create_ts: Option<u64>,
    pub modify_ts: Option<u64>,
}
model! { RabbitMQExchangeListInfo {
    0 "ExchangeName" exchange_name, 1 "Remark" remark, 2 "ExchangeType" exchange_type, 3 "VirtualHost" virtual_host,
    4 "ExchangeCreator" exchange_creator, 5 "CreateTimeStamp" create_time_stamp, 6 "ModTimeStamp" mod_time_stamp,
    7 "MessageRateIn" message_rate_in, 8 "MessageRateOut" message_rate_out, 9 "Durable" durable,
    10 "AutoDelete" auto_delete, 11 "Internal" internal, 12 "InstanceId" instance_id, 13 "Policy" policy,
    14 "Arguments" arguments, 15 "MessagesDelayed" messages_delayed, 16 "CreateTs" create_ts, 17 "ModifyTs" modify_ts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQNodeList {
    pub instance_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub node_name: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub sort_element: Option<String>,
    pub sort_order: Option<String>,
}
operation! { DescribeRabbitMQNodeList(instance_id: String)
    "DescribeRabbitMQNodeList" -> DescribeRabbitMQNodeListOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "NodeName" node_name: String,
    4 "Filters" filters: Vec<Filter>, 5 "SortElement" sort_element: String, 6 "SortOrder" sort_order: String
} }
paged! { DescribeRabbitMQNodeList: RabbitMQPrivateNode = Offset "Offset", "NodeList" node_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQNodeListOutput {
    pub total_count: Option<u64>,
    pub node_list: Option<Vec<RabbitMQPrivateNode>>,
}
model! { DescribeRabbitMQNodeListOutput {
    0 "TotalCount" total_count, 1 "NodeList" node_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQPrivateNode {
    pub node_name: Option<String>,
    pub node_status: Option<String>,
    pub cpu_usage: Option<String>,
    pub memory: Option<u64>,
    pub disk_usage: Option<String>,
    pub process_number: Option<u64>,
}
model! { RabbitMQPrivateNode {
    0 "NodeName" node_name, 1 "NodeStatus" node_status, 2 "CPUUsage" cpu_usage, 3 "Memory" memory,
    4 "DiskUsage" disk_usage, 5 "ProcessNumber" process_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQPermission {
    pub instance_id: String,
    pub user: Option<String>,
    pub virtual_host: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRabbitMQPermission(instance_id: String)
    "DescribeRabbitMQPermission" -> DescribeRabbitMQPermissionOutput {
    0 "InstanceId" instance_id, 1 "User" user: String, 2 "VirtualHost" virtual_host: String, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeRabbitMQPermission: RabbitMQPermission =
    Offset "Offset", "RabbitMQPermissionList" rabbit_mq_permission_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQPermissionOutput {
    pub total_count: Option<i64>,
    pub rabbit_mq_permission_list: Option<Vec<RabbitMQPermission>>,
}
model! { DescribeRabbitMQPermissionOutput {
    0 "TotalCount" total_count, 1 "RabbitMQPermissionList" rabbit_mq_permission_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQPermission {
    pub instance_id: Option<String>,
    pub user: Option<String>,
    pub virtual_host: Option<String>,
    pub config_regexp: Option<String>,
    pub write_regexp: Option<String>,
    pub read_regexp: Option<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub create_ts: Option<u64>,
    pub modify_ts: Option<u64>,
}
model! { RabbitMQPermission {
    0 "InstanceId" instance_id, 1 "User" user, 2 "VirtualHost" virtual_host, 3 "ConfigRegexp" config_regexp,
    4 "WriteRegexp" write_regexp, 5 "ReadRegexp" read_regexp, 6 "CreateTime" create_time, 7 "ModifyTime" modify_time,
    8 "CreateTs" create_ts, 9 "ModifyTs" modify_ts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQQueueDetail {
    pub instance_id: String,
    pub virtual_host: String,
    pub queue_name: String,
}
operation! { DescribeRabbitMQQueueDetail(instance_id: String, virtual_host: String, queue_name: String)
    "DescribeRabbitMQQueueDetail" -> DescribeRabbitMQQueueDetailOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "QueueName" queue_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQQueueDetailOutput {
    pub instance_id: Option<String>,
    pub virtual_host: Option<String>,
    pub queue_name: Option<String>,
    pub queue_type: Option<String>,
    pub consumers: Option<i64>,
    pub durable: Option<bool>,
    pub auto_delete: Option<bool>,
    pub remark: Option<String>,
    pub message_ttl: Option<i64>,
    pub auto_expire: Option<i64>,
    pub max_length: Option<i64>,
    pub max_length_bytes: Option<i64>,
    pub delivery_limit: Option<i64>,
    pub overflow_behaviour: Option<String>,
    pub dead_letter_exchange: Option<String>,
    pub dead_letter_routing_key: Option<String>,
    pub single_active_consumer: Option<bool>,
    pub maximum_priority: Option<i64>,
    pub lazy_mode: Option<bool>,
    pub master_locator: Option<String>,
    pub max_in_memory_length: Option<i64>,
    pub max_in_memory_bytes: Option<i64>,
    pub create_time: Option<i64>,
    pub node: Option<String>,
    pub dead_letter_strategy: Option<String>,
    pub queue_leader_locator: Option<String>,
    pub quorum_initial_group_size: Option<i64>,
    pub exclusive: Option<bool>,
    pub policy: Option<String>,
    pub arguments: Option<String>,
    pub create_ts: Option<u64>,
    pub modify_ts: Option<u64>,
}
model! { DescribeRabbitMQQueueDetailOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "QueueName" queue_name, 3 "QueueType" queue_type,
    4 "Consumers" consumers, 5 "Durable" durable, 6 "AutoDelete" auto_delete, 7 "Remark" remark,
    8 "MessageTTL" message_ttl, 9 "AutoExpire" auto_expire, 10 "MaxLength" max_length,
    11 "MaxLengthBytes" max_length_bytes, 12 "DeliveryLimit" delivery_limit, 13 "OverflowBehaviour" overflow_behaviour,
    14 "DeadLetterExchange" dead_letter_exchange, 15 "DeadLetterRoutingKey" dead_letter_routing_key,
    16 "SingleActiveConsumer" single_active_consumer, 17 "MaximumPriority" maximum_priority, 18 "LazyMode" lazy_mode,
    19 "MasterLocator" master_locator, 20 "MaxInMemoryLength" max_in_memory_length,
    21 "MaxInMemoryBytes" max_in_memory_bytes, 22 "CreateTime" create_time, 23 "Node" node,
    24 "DeadLetterStrategy" dead_letter_strategy, 25 "QueueLeaderLocator" queue_leader_locator,
    26 "QuorumInitialGroupSize" quorum_initial_group_size, 27 "Exclusive" exclusive, 28 "Policy" policy,
    29 "Arguments" arguments, 30 "CreateTs" create_ts, 31 "ModifyTs" modify_ts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQQueues {
    pub instance_id: String,
    pub virtual_host: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub search_word: Option<String>,
    pub queue_type: Option<String>,
    pub sort_element: Option<String>,
    pub sort_order: Option<String>,
}
operation! { DescribeRabbitMQQueues(instance_id: String) "DescribeRabbitMQQueues" -> DescribeRabbitMQQueuesOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "SearchWord" search_word: String, 5 "QueueType" queue_type: String, 6 "SortElement" sort_element: String,
    7 "SortOrder" sort_order: String
} }
paged! { DescribeRabbitMQQueues: RabbitMQQueueListInfo =
    Offset "Offset", "QueueInfoList" queue_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQQueuesOutput {
    pub queue_info_list: Option<Vec<RabbitMQQueueListInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeRabbitMQQueuesOutput {
    0 "QueueInfoList" queue_info_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQQueueListInfo {
    pub queue_name: Option<String>,
    pub remark: Option<String>,
    pub consumer_detail: Option<RabbitMQQueueListConsumerDetailInfo>,
    pub queue_type: Option<String>,
    pub message_heap_count: Option<i64>,
    pub message_rate_in: Option<f64>,
    pub message_rate_out: Option<f64>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub durable: Option<bool>,
    pub auto_delete: Option<bool>,
    pub instance_id: Option<String>,
    pub virtual_host: Option<String>,
    pub node: Option<String>,
    pub policy: Option<String>,
    pub arguments: Option<String>,
    pub exclusive: Option<bool>,
    pub create_ts: Option<u64>,
    pub modify_ts: Option<u64>,
}
model! { RabbitMQQueueListInfo {
    0 "QueueName" queue_name, 1 "Remark" remark, 2 "ConsumerDetail" consumer_detail, 3 "QueueType" queue_type,
    4 "MessageHeapCount" message_heap_count, 5 "MessageRateIn" message_rate_in, 6 "MessageRateOut" message_rate_out,
    7 "CreateTime" create_time, 8 "ModifyTime" modify_time, 9 "Durable" durable, 10 "AutoDelete" auto_delete,
    11 "InstanceId" instance_id, 12 "VirtualHost" virtual_host, 13 "Node" node, 14 "Policy" policy,
    15 "Arguments" arguments, 16 "Exclusive" exclusive, 17 "CreateTs" create_ts, 18 "ModifyTs" modify_ts
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQQueueListConsumerDetailInfo {
    pub consumers_number: Option<i64>,
}
model! { RabbitMQQueueListConsumerDetailInfo {
    0 "ConsumersNumber" consumers_number
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQUser {
    pub instance_id: String,
    pub search_user: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub user: Option<String>,
    pub tags: Option<Vec<String>>,
}
operation! { DescribeRabbitMQUser(instance_id: String) "DescribeRabbitMQUser" -> DescribeRabbitMQUserOutput {
    0 "InstanceId" instance_id, 1 "SearchUser" search_user: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "User" user: String, 5 "Tags" tags: Vec<String>
} }
paged! { DescribeRabbitMQUser: RabbitMQUser =
    Offset "Offset", "RabbitMQUserList" rabbit_mq_user_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQUserOutput {
    pub total_count: Option<i64>,
    pub rabbit_mq_user_list: Option<Vec<RabbitMQUser>>,
}
model! { DescribeRabbitMQUserOutput {
    0 "TotalCount" total_count, 1 "RabbitMQUserList" rabbit_mq_user_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQUser {
    pub instance_id: Option<String>,
    pub user: Option<String>,
    pub password: Option<Secret>,
    pub description: Option<String>,
    pub tags: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub r#type: Option<String>,
    pub max_connections: Option<i64>,
    pub max_channels: Option<i64>,
    pub create_ts: Option<u64>,
    pub modify_ts: Option<u64>,
    pub cam_auth_enabled: Option<bool>,
    pub cam_credential_name: Option<String>,
}
model! { RabbitMQUser {
    0 "InstanceId" instance_id, 1 "User" user, 2 "Password" password, 3 "Description" description, 4 "Tags" tags,
    5 "CreateTime" create_time, 6 "ModifyTime" modify_time, 7 "Type" r#type, 8 "MaxConnections" max_connections,
    9 "MaxChannels" max_channels, 10 "CreateTs" create_ts, 11 "ModifyTs" modify_ts,
    12 "CamAuthEnabled" cam_auth_enabled, 13 "CamCredentialName" cam_credential_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQVipInstance {
    pub cluster_id: String,
}
operation! { DescribeRabbitMQVipInstance(cluster_id: String)
    "DescribeRabbitMQVipInstance" -> DescribeRabbitMQVipInstanceOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQVipInstanceOutput {
    pub cluster_info: Option<RabbitMQClusterInfo>,
    pub cluster_spec_info: Option<RabbitMQClusterSpecInfo>,
    pub cluster_net_info: Option<RabbitMQClusterAccessInfo>,
    pub cluster_white_list_info: Option<RabbitMQClusterWhiteListInfo>,
    pub virtual_host_quota: Option<VirtualHostQuota>,
    pub exchange_quota: Option<ExchangeQuota>,
    pub queue_quota: Option<QueueQuota>,
    pub user_quota: Option<RabbitMQUserQuota>,
}
model! { DescribeRabbitMQVipInstanceOutput {
    0 "ClusterInfo" cluster_info, 1 "ClusterSpecInfo" cluster_spec_info, 2 "ClusterNetInfo" cluster_net_info,
    3 "ClusterWhiteListInfo" cluster_white_list_info, 4 "VirtualHostQuota" virtual_host_quota,
    5 "ExchangeQuota" exchange_quota, 6 "QueueQuota" queue_quota, 7 "UserQuota" user_quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQClusterInfo {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub region: Option<String>,
    pub create_time: Option<u64>,
    pub remark: Option<String>,
    pub vpcs: Option<Vec<VpcEndpointInfo>>,
    pub zone_ids: Option<Vec<i64>>,
    pub virtual_host_number: Option<i64>,
    pub queue_number: Option<i64>,
    pub message_publish_rate: Option<f64>,
    pub message_stack_number: Option<i64>,
    pub expire_time: Option<i64>,
    pub channel_number: Option<i64>,
    pub connection_number: Option<i64>,
    pub consumer_number: Option<i64>,
    pub exchange_number: Option<i64>,
    pub exception_information: Option<String>,
    pub cluster_status: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub mirror_queue_policy_flag: Option<i64>,
    pub message_consume_rate: Option<f64>,
    pub cluster_version: Option<String>,
    pub pay_mode: Option<u64>,
    pub instance_type: Option<u64>,
    pub isolated_time: Option<i64>,
    pub container: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub enable_deletion_protection: Option<bool>,
    pub mirrored_queue_risk: Option<bool>,
    pub enable_risk_warning: Option<bool>,
    pub consume_timeout: Option<u64>,
    pub channel_max: Option<u64>,
    pub cluster_type: Option<String>,
    pub cdc_cluster_id: Option<String>,
}
model! { RabbitMQClusterInfo {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "Region" region, 3 "CreateTime" create_time,
    4 "Remark" remark, 5 "Vpcs" vpcs, 6 "ZoneIds" zone_ids, 7 "VirtualHostNumber" virtual_host_number,
    8 "QueueNumber" queue_number, 9 "MessagePublishRate" message_publish_rate,
    10 "MessageStackNumber" message_stack_number, 11 "ExpireTime" expire_time, 12 "ChannelNumber" channel_number,
    13 "ConnectionNumber" connection_number, 14 "ConsumerNumber" consumer_number, 15 "ExchangeNumber" exchange_number,
    16 "ExceptionInformation" exception_information, 17 "ClusterStatus" cluster_status,
    18 "AutoRenewFlag" auto_renew_flag, 19 "MirrorQueuePolicyFlag" mirror_queue_policy_flag,
    20 "MessageConsumeRate" message_consume_rate, 21 "ClusterVersion" cluster_version, 22 "PayMode" pay_mode,
    23 "InstanceType" instance_type, 24 "IsolatedTime" isolated_time, 25 "Container" container, 26 "Tags" tags,
    27 "EnableDeletionProtection" enable_deletion_protection, 28 "MirroredQueueRisk" mirrored_queue_risk,
    29 "EnableRiskWarning" enable_risk_warning, 30 "ConsumeTimeout" consume_timeout, 31 "ChannelMax" channel_max,
    32 "ClusterType" cluster_type, 33 "CdcClusterId" cdc_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcEndpointInfo {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub vpc_endpoint: Option<String>,
    pub vpc_data_stream_endpoint_status: Option<String>,
    pub vpc_tls_endpoint: Option<String>,
    pub vpc_error_message: Option<String>,
    pub id: Option<String>,
    pub vpc_stream_endpoint: Option<String>,
}
model! { VpcEndpointInfo {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "VpcEndpoint" vpc_endpoint,
    3 "VpcDataStreamEndpointStatus" vpc_data_stream_endpoint_status, 4 "VpcTlsEndpoint" vpc_tls_endpoint,
    5 "VpcErrorMessage" vpc_error_message, 6 "Id" id, 7 "VpcStreamEndpoint" vpc_stream_endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQClusterSpecInfo {
    pub spec_name: Option<String>,
    pub node_count: Option<u64>,
    pub max_tps: Option<u64>,
    pub max_band_width: Option<u64>,
    pub max_storage: Option<u64>,
    pub public_network_tps: Option<u64>,
}
model! { RabbitMQClusterSpecInfo {
    0 "SpecName" spec_name, 1 "NodeCount" node_count, 2 "MaxTps" max_tps, 3 "MaxBandWidth" max_band_width,
    4 "MaxStorage" max_storage, 5 "PublicNetworkTps" public_network_tps
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQClusterAccessInfo {
    pub public_access_endpoint: Option<String>,
    pub web_console_endpoint: Option<String>,
    pub web_console_username: Option<String>,
    pub web_console_password: Option<Secret>,
    pub public_access_endpoint_status: Option<bool>,
    pub public_control_console_switch_status: Option<bool>,
    pub vpc_control_console_switch_status: Option<bool>,
    pub vpc_web_console_endpoint: Option<String>,
    pub public_web_console_switch_status: Option<String>,
    pub vpc_web_console_switch_status: Option<String>,
    pub public_data_stream_status: Option<String>,
    pub prometheus_endpoint_info: Option<PrometheusEndpointInfo>,
    pub web_console_domain_endpoint: Option<String>,
    pub control_plane_endpoint_info: Option<VpcEndpointInfo>,
    pub public_tls_access_endpoint: Option<String>,
    pub public_ip_reused: Option<bool>,
    pub public_web_console_error_message: Option<String>,
    pub vpc_web_console_error_message: Option<String>,
    pub public_data_stream_error_message: Option<String>,
    pub public_stream_access_endpoint: Option<String>,
}
model! { RabbitMQClusterAccessInfo {
    0 "PublicAccessEndpoint" public_access_endpoint, 1 "WebConsoleEndpoint" web_console_endpoint,
    2 "WebConsoleUsername" web_console_username, 3 "WebConsolePassword" web_console_password,
    4 "PublicAccessEndpointStatus" public_access_endpoint_status,
    5 "PublicControlConsoleSwitchStatus" public_control_console_switch_status,
    6 "VpcControlConsoleSwitchStatus" vpc_control_console_switch_status,
    7 "VpcWebConsoleEndpoint" vpc_web_console_endpoint,
    8 "PublicWebConsoleSwitchStatus" public_web_console_switch_status,
    9 "VpcWebConsoleSwitchStatus" vpc_web_console_switch_status, 10 "PublicDataStreamStatus" public_data_stream_status,
    11 "PrometheusEndpointInfo" prometheus_endpoint_info, 12 "WebConsoleDomainEndpoint" web_console_domain_endpoint,
    13 "ControlPlaneEndpointInfo" control_plane_endpoint_info, 14 "PublicTlsAccessEndpoint" public_tls_access_endpoint,
    15 "PublicIpReused" public_ip_reused, 16 "PublicWebConsoleErrorMessage" public_web_console_error_message,
    17 "VpcWebConsoleErrorMessage" vpc_web_console_error_message,
    18 "PublicDataStreamErrorMessage" public_data_stream_error_message,
    19 "PublicStreamAccessEndpoint" public_stream_access_endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusEndpointInfo {
    pub prometheus_endpoint_status: Option<String>,
    pub vpc_prometheus_endpoint: Option<Vec<String>>,
    pub node_prometheus_address: Option<Vec<String>>,
    pub vpc_endpoint_info: Option<VpcEndpointInfo>,
}
model! { PrometheusEndpointInfo {
    0 "PrometheusEndpointStatus" prometheus_endpoint_status, 1 "VpcPrometheusEndpoint" vpc_prometheus_endpoint,
    2 "NodePrometheusAddress" node_prometheus_address, 3 "VpcEndpointInfo" vpc_endpoint_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQClusterWhiteListInfo {
    pub white_list: Option<String>,
    pub public_control_console_white_list: Option<String>,
    pub public_data_stream_white_list: Option<String>,
    pub public_control_console_white_list_status: Option<String>,
    pub public_data_stream_white_list_status: Option<String>,
}
model! { RabbitMQClusterWhiteListInfo {
    0 "WhiteList" white_list, 1 "PublicControlConsoleWhiteList" public_control_console_white_list,
    2 "PublicDataStreamWhiteList" public_data_stream_white_list,
    3 "PublicControlConsoleWhiteListStatus" public_control_console_white_list_status,
    4 "PublicDataStreamWhiteListStatus" public_data_stream_white_list_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualHostQuota {
    pub max_virtual_host: Option<i64>,
    pub used_virtual_host: Option<i64>,
    pub max_connection_per_vhost: Option<i64>,
    pub max_exchange_per_vhost: Option<i64>,
    pub max_queue_per_vhost: Option<i64>,
}
model! { VirtualHostQuota {
    0 "MaxVirtualHost" max_virtual_host, 1 "UsedVirtualHost" used_virtual_host,
    2 "MaxConnectionPerVhost" max_connection_per_vhost, 3 "MaxExchangePerVhost" max_exchange_per_vhost,
    4 "MaxQueuePerVhost" max_queue_per_vhost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExchangeQuota {
    pub max_exchange: Option<i64>,
    pub used_exchange: Option<i64>,
}
model! { ExchangeQuota {
    0 "MaxExchange" max_exchange, 1 "UsedExchange" used_exchange
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueueQuota {
    pub max_queue: Option<i64>,
    pub used_queue: Option<i64>,
}
model! { QueueQuota {
    0 "MaxQueue" max_queue, 1 "UsedQueue" used_queue
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQUserQuota {
    pub max_user: Option<i64>,
    pub used_user: Option<i64>,
}
model! { RabbitMQUserQuota {
    0 "MaxUser" max_user, 1 "UsedUser" used_user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQVipInstances {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeRabbitMQVipInstances() "DescribeRabbitMQVipInstances" -> DescribeRabbitMQVipInstancesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribeRabbitMQVipInstances: RabbitMQVipInstance =
    Offset "Offset", "Instances" instances, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQVipInstancesOutput {
    pub total_count: Option<u64>,
    pub instances: Option<Vec<RabbitMQVipInstance>>,
}
model! { DescribeRabbitMQVipInstancesOutput {
    0 "TotalCount" total_count, 1 "Instances" instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQVipInstance {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_version: Option<String>,
    pub status: Option<u64>,
    pub node_count: Option<u64>,
    pub config_display: Option<String>,
    pub max_tps: Option<u64>,
    pub max_band_width: Option<u64>,
    pub max_storage: Option<u64>,
    pub expire_time: Option<u64>,
    pub auto_renew_flag: Option<u64>,
    pub pay_mode: Option<u64>,
    pub remark: Option<String>,
    pub spec_name: Option<String>,
    pub exception_information: Option<String>,
    pub cluster_status: Option<i64>,
    pub public_access_endpoint: Option<String>,
    pub vpcs: Option<Vec<VpcEndpointInfo>>,
    pub create_time: Option<u64>,
    pub instance_type: Option<u64>,
    pub isolated_time: Option<u64>,
    pub enable_deletion_protection: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub public_stream_access_endpoint: Option<String>,
    pub cluster_type: Option<String>,
    pub cdc_cluster_id: Option<String>,
}
model! { RabbitMQVipInstance {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "InstanceVersion" instance_version, 3 "Status" status,
    4 "NodeCount" node_count, 5 "ConfigDisplay" config_display, 6 "MaxTps" max_tps, 7 "MaxBandWidth" max_band_width,
    8 "MaxStorage" max_storage, 9 "ExpireTime" expire_time, 10 "AutoRenewFlag" auto_renew_flag, 11 "PayMode" pay_mode,
    12 "Remark" remark, 13 "SpecName" spec_name, 14 "ExceptionInformation" exception_information,
    15 "ClusterStatus" cluster_status, 16 "PublicAccessEndpoint" public_access_endpoint, 17 "Vpcs" vpcs,
    18 "CreateTime" create_time, 19 "InstanceType" instance_type, 20 "IsolatedTime" isolated_time,
    21 "EnableDeletionProtection" enable_deletion_protection, 22 "Tags" tags,
    23 "PublicStreamAccessEndpoint" public_stream_access_endpoint, 24 "ClusterType" cluster_type,
    25 "CdcClusterId" cdc_cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQVirtualHost {
    pub instance_id: String,
    pub virtual_host: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Filter>,
    pub sort_element: Option<String>,
    pub sort_order: Option<String>,
}
operation! { DescribeRabbitMQVirtualHost(instance_id: String)
    "DescribeRabbitMQVirtualHost" -> DescribeRabbitMQVirtualHostOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Filters" filters: Filter, 5 "SortElement" sort_element: String, 6 "SortOrder" sort_order: String
} }
paged! { DescribeRabbitMQVirtualHost: RabbitMQVirtualHostInfo =
    Offset "Offset", "VirtualHostList" virtual_host_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQVirtualHostOutput {
    pub total_count: Option<i64>,
    pub virtual_host_list: Option<Vec<RabbitMQVirtualHostInfo>>,
}
model! { DescribeRabbitMQVirtualHostOutput {
    0 "TotalCount" total_count, 1 "VirtualHostList" virtual_host_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQVirtualHostInfo {
    pub instance_id: Option<String>,
    pub virtual_host: Option<String>,
    pub description: Option<String>,
    pub tags: Option<Vec<String>>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub virtual_host_statistics: Option<RabbitMQVirtualHostStatistics>,
    pub trace_flag: Option<bool>,
    pub status: Option<String>,
    pub message_heap_count: Option<i64>,
    pub message_rate_in: Option<f64>,
    pub message_rate_out: Option<f64>,
    pub mirror_queue_policy_flag: Option<bool>,
    pub create_ts: Option<u64>,
    pub modify_ts: Option<u64>,
    pub quota: Option<RabbitMQVHostBaseQuota>,
}
model! { RabbitMQVirtualHostInfo {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "Description" description, 3 "Tags" tags,
    4 "CreateTime" create_time, 5 "ModifyTime" modify_time, 6 "VirtualHostStatistics" virtual_host_statistics,
    7 "TraceFlag" trace_flag, 8 "Status" status, 9 "MessageHeapCount" message_heap_count,
    10 "MessageRateIn" message_rate_in, 11 "MessageRateOut" message_rate_out,
    12 "MirrorQueuePolicyFlag" mirror_queue_policy_flag, 13 "CreateTs" create_ts, 14 "ModifyTs" modify_ts,
    15 "Quota" quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQVirtualHostStatistics {
    pub current_queues: Option<i64>,
    pub current_exchanges: Option<i64>,
    pub current_connections: Option<i64>,
    pub current_channels: Option<i64>,
    pub current_users: Option<i64>,
}
model! { RabbitMQVirtualHostStatistics {
    0 "CurrentQueues" current_queues, 1 "CurrentExchanges" current_exchanges,
    2 "CurrentConnections" current_connections, 3 "CurrentChannels" current_channels, 4 "CurrentUsers" current_users
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQVHostBaseQuota {
    pub max_connection_per_vhost: Option<i64>,
    pub max_exchange_per_vhost: Option<i64>,
    pub max_queue_per_vhost: Option<i64>,
}
model! { RabbitMQVHostBaseQuota {
    0 "MaxConnectionPerVhost" max_connection_per_vhost, 1 "MaxExchangePerVhost" max_exchange_per_vhost,
    2 "MaxQueuePerVhost" max_queue_per_vhost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQCluster {
    pub cluster_id: String,
}
operation! { DescribeRocketMQCluster(cluster_id: String) "DescribeRocketMQCluster" -> DescribeRocketMQClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQClusterOutput {
    pub cluster_info: Option<RocketMQClusterInfo>,
    pub cluster_config: Option<RocketMQClusterConfig>,
    pub cluster_stats: Option<RocketMQClusterRecentStats>,
}
model! { DescribeRocketMQClusterOutput {
    0 "ClusterInfo" cluster_info, 1 "ClusterConfig" cluster_config, 2 "ClusterStats" cluster_stats
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQClusterInfo {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub region: Option<String>,
    pub create_time: Option<u64>,
    pub remark: Option<String>,
    pub public_end_point: Option<String>,
    pub vpc_end_point: Option<String>,
    pub support_namespace_endpoint: Option<bool>,
    pub vpcs: Option<Vec<VpcConfig>>,
    pub is_vip: Option<bool>,
    pub rocket_mq_flag: Option<bool>,
    pub status: Option<i64>,
    pub isolate_time: Option<i64>,
    pub http_public_endpoint: Option<String>,
    pub http_vpc_endpoint: Option<String>,
    pub internal_endpoint: Option<String>,
    pub http_internal_endpoint: Option<String>,
    pub acl_enabled: Option<bool>,
    pub public_clb_id: Option<String>,
    pub vip: Option<String>,
    pub vpc_id: Option<String>,
    pub support_migration: Option<bool>,
    pub instance_status: Option<i64>,
    pub zone_id: Option<i64>,
    pub zone_ids: Option<Vec<i64>>,
    pub is_frozen: Option<bool>,
    pub auto_create_topic_enabled: Option<bool>,
    pub admin_feature_enabled: Option<bool>,
    pub admin_access_key: Option<String>,
    pub admin_secret_key: Option<Secret>,
    pub enable_deletion_protection: Option<bool>,
    pub auto_create_consume_group_enabled: Option<bool>,
}
model! { RocketMQClusterInfo {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "Region" region, 3 "CreateTime" create_time,
    4 "Remark" remark, 5 "PublicEndPoint" public_end_point, 6 "VpcEndPoint" vpc_end_point,
    7 "SupportNamespaceEndpoint" support_namespace_endpoint, 8 "Vpcs" vpcs, 9 "IsVip" is_vip,
    10 "RocketMQFlag" rocket_mq_flag, 11 "Status" status, 12 "IsolateTime" isolate_time,
    13 "HttpPublicEndpoint" http_public_endpoint, 14 "HttpVpcEndpoint" http_vpc_endpoint,
    15 "InternalEndpoint" internal_endpoint, 16 "HttpInternalEndpoint" http_internal_endpoint,
    17 "AclEnabled" acl_enabled, 18 "PublicClbId" public_clb_id, 19 "Vip" vip, 20 "VpcId" vpc_id,
    21 "SupportMigration" support_migration, 22 "InstanceStatus" instance_status, 23 "ZoneId" zone_id,
    24 "ZoneIds" zone_ids, 25 "IsFrozen" is_frozen, 26 "AutoCreateTopicEnabled" auto_create_topic_enabled,
    27 "AdminFeatureEnabled" admin_feature_enabled, 28 "AdminAccessKey" admin_access_key,
    29 "AdminSecretKey" admin_secret_key, 30 "EnableDeletionProtection" enable_deletion_protection,
    31 "AutoCreateConsumeGroupEnabled" auto_create_consume_group_enabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcConfig {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
}
model! { VpcConfig {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQClusterConfig {
    /// Deprecated.
    pub max_tps_per_namespace: Option<u64>,
    pub max_namespace_num: Option<u64>,
    pub used_namespace_num: Option<u64>,
    pub max_topic_num: Option<u64>,
    pub used_topic_num: Option<u64>,
    pub max_group_num: Option<u64>,
    pub used_group_num: Option<u64>,
    pub max_retention_time: Option<u64>,
    pub max_latency_time: Option<u64>,
    pub max_queues_per_topic: Option<u64>,
    pub topic_distribution: Option<Vec<RocketMQTopicDistribution>>,
    pub max_role_num: Option<i64>,
    pub max_tps_limit: Option<i64>,
}
model! { RocketMQClusterConfig {
    0 "MaxTpsPerNamespace" max_tps_per_namespace, 1 "MaxNamespaceNum" max_namespace_num,
    2 "UsedNamespaceNum" used_namespace_num, 3 "MaxTopicNum" max_topic_num, 4 "UsedTopicNum" used_topic_num,
    5 "MaxGroupNum" max_group_num, 6 "UsedGroupNum" used_group_num, 7 "MaxRetentionTime" max_retention_time,
    8 "MaxLatencyTime" max_latency_time, 9 "MaxQueuesPerTopic" max_queues_per_topic,
    10 "TopicDistribution" topic_distribution, 11 "MaxRoleNum" max_role_num, 12 "MaxTpsLimit" max_tps_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQTopicDistribution {
    pub topic_type: Option<String>,
    pub count: Option<u64>,
}
model! { RocketMQTopicDistribution {
    0 "TopicType" topic_type, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQClusterRecentStats {
    pub topic_num: Option<u64>,
    pub produced_msg_num: Option<u64>,
    pub consumed_msg_num: Option<u64>,
    pub accumulative_msg_num: Option<u64>,
}
model! { RocketMQClusterRecentStats {
    0 "TopicNum" topic_num, 1 "ProducedMsgNum" produced_msg_num, 2 "ConsumedMsgNum" consumed_msg_num,
    3 "AccumulativeMsgNum" accumulative_msg_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQClusters {
    pub offset: u64,
    pub limit: u64,
    pub id_keyword: Option<String>,
    pub name_keyword: Option<String>,
    pub cluster_id_list: Option<Vec<String>>,
    pub is_tag_filter: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRocketMQClusters(offset: u64, limit: u64)
    "DescribeRocketMQClusters" -> DescribeRocketMQClustersOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "IdKeyword" id_keyword: String, 3 "NameKeyword" name_keyword: String,
    4 "ClusterIdList" cluster_id_list: Vec<String>, 5 "IsTagFilter" is_tag_filter: bool,
    6 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRocketMQClusters: RocketMQClusterDetail =
    Offset "Offset", "ClusterList" cluster_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQClustersOutput {
    pub cluster_list: Option<Vec<RocketMQClusterDetail>>,
    pub total_count: Option<u64>,
}
model! { DescribeRocketMQClustersOutput {
    0 "ClusterList" cluster_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQClusterDetail {
    pub info: Option<RocketMQClusterInfo>,
    pub config: Option<RocketMQClusterConfig>,
    pub status: Option<i64>,
}
model! { RocketMQClusterDetail {
    0 "Info" info, 1 "Config" config, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQConsumeStats {
    pub cluster_id: String,
    pub namespace_id: String,
    pub consumer_group: String,
}
operation! { DescribeRocketMQConsumeStats(cluster_id: String, namespace_id: String, consumer_group: String)
    "DescribeRocketMQConsumeStats" -> DescribeRocketMQConsumeStatsOutput {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "ConsumerGroup" consumer_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQConsumeStatsOutput {
    pub consumer_stats_list: Option<Vec<ConsumerStats>>,
}
model! { DescribeRocketMQConsumeStatsOutput {
    0 "ConsumerStatsList" consumer_stats_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumerStats {
    pub topic_name: Option<String>,
    pub broker_name: Option<String>,
    pub queue_id: Option<i64>,
    pub consumer_client_id: Option<String>,
    pub consumer_offset: Option<i64>,
    pub broker_offset: Option<i64>,
    pub diff_total: Option<i64>,
    pub last_timestamp: Option<i64>,
}
model! { ConsumerStats {
    0 "TopicName" topic_name, 1 "BrokerName" broker_name, 2 "QueueId" queue_id, 3 "ConsumerClientId" consumer_client_id,
    4 "ConsumerOffset" consumer_offset, 5 "BrokerOffset" broker_offset, 6 "DiffTotal" diff_total,
    7 "LastTimestamp" last_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQConsumerConnectionDetail {
    pub cluster_id: String,
    pub namespace_id: String,
    pub group_id: String,
    pub client_id: String,
    pub offset: u64,
    pub limit: u64,
    pub filter_type: Option<Vec<String>>,
}

/// What [`DescribeRocketMQConsumerConnectionDetail::new`] takes.
pub struct DescribeRocketMQConsumerConnectionDetailRequired {
    pub cluster_id: String,
    pub namespace_id: String,
    pub group_id: String,
    pub client_id: String,
    pub offset: u64,
    pub limit: u64,
}
operation! { DescribeRocketMQConsumerConnectionDetail{DescribeRocketMQConsumerConnectionDetailRequired: cluster_id, namespace_id, group_id, client_id, offset, limit}
    "DescribeRocketMQConsumerConnectionDetail" -> DescribeRocketMQConsumerConnectionDetailOutput {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "GroupId" group_id, 3 "ClientId" client_id,
    4 "Offset" offset, 5 "Limit" limit, 6 "FilterType" filter_type: Vec<String>
} }
paged! { DescribeRocketMQConsumerConnectionDetail: RocketMQConsumerTopic =
    Offset "Offset", "Details" details, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQConsumerConnectionDetailOutput {
    pub total_count: Option<u64>,
    pub details: Option<Vec<RocketMQConsumerTopic>>,
}
model! { DescribeRocketMQConsumerConnectionDetailOutput {
    0 "TotalCount" total_count, 1 "Details" details
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQConsumerTopic {
    pub topic: Option<String>,
    pub r#type: Option<String>,
    pub partition_num: Option<u64>,
    pub accumulative: Option<i64>,
    pub last_consumption_time: Option<u64>,
    pub sub_rule: Option<String>,
}
model! { RocketMQConsumerTopic {
    0 "Topic" topic, 1 "Type" r#type, 2 "PartitionNum" partition_num, 3 "Accumulative" accumulative,
    4 "LastConsumptionTime" last_consumption_time, 5 "SubRule" sub_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQConsumerConnections {
    pub cluster_id: String,
    pub namespace_id: String,
    pub group_id: String,
    pub offset: u64,
    pub limit: u64,
    pub sorted_by: Option<String>,
    pub sort_order: Option<String>,
}

/// What [`DescribeRocketMQConsumerConnections::new`] takes.
pub struct DescribeRocketMQConsumerConnectionsRequired {
    pub cluster_id: String,
    pub namespace_id: String,
    pub group_id: String,
    pub offset: u64,
    pub limit: u64,
}
operation! { DescribeRocketMQConsumerConnections{DescribeRocketMQConsumerConnectionsRequired: cluster_id, namespace_id, group_id, offset, limit}
    "DescribeRocketMQConsumerConnections" -> DescribeRocketMQConsumerConnectionsOutput {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "GroupId" group_id, 3 "Offset" offset, 4 "Limit" limit,
    5 "SortedBy" sorted_by: String, 6 "SortOrder" sort_order: String
} }
paged! { DescribeRocketMQConsumerConnections: RocketMQConsumerConnection =
    Offset "Offset", "Connections" connections, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQConsumerConnectionsOutput {
    pub total_count: Option<u64>,
    pub connections: Option<Vec<RocketMQConsumerConnection>>,
    pub group_detail: Option<RocketMQGroup>,
}
model! { DescribeRocketMQConsumerConnectionsOutput {
    0 "TotalCount" total_count, 1 "Connections" connections, 2 "GroupDetail" group_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQConsumerConnection {
    pub client_id: Option<String>,
    pub client_addr: Option<String>,
    pub language: Option<String>,
    pub accumulative: Option<i64>,
    pub version: Option<String>,
}
model! { RocketMQConsumerConnection {
    0 "ClientId" client_id, 1 "ClientAddr" client_addr, 2 "Language" language, 3 "Accumulative" accumulative,
    4 "Version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQGroup {
    pub name: Option<String>,
    pub consumer_num: Option<u64>,
    /// Deprecated.
    pub tps: Option<u64>,
    /// Deprecated.
    pub total_accumulative: Option<i64>,
    pub consumption_mode: Option<i64>,
    pub read_enabled: Option<bool>,
    pub retry_partition_num: Option<u64>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub client_protocol: Option<String>,
    pub remark: Option<String>,
    pub consumer_type: Option<String>,
    pub broadcast_enabled: Option<bool>,
    pub group_type: Option<String>,
    pub retry_max_times: Option<u64>,
    pub instance_id: Option<String>,
    pub namespace: Option<String>,
    pub subscribe_topic_num: Option<i64>,
    pub tag_list: Option<Vec<Tag>>,
}
model! { RocketMQGroup {
    0 "Name" name, 1 "ConsumerNum" consumer_num, 2 "TPS" tps, 3 "TotalAccumulative" total_accumulative,
    4 "ConsumptionMode" consumption_mode, 5 "ReadEnabled" read_enabled, 6 "RetryPartitionNum" retry_partition_num,
    7 "CreateTime" create_time, 8 "UpdateTime" update_time, 9 "ClientProtocol" client_protocol, 10 "Remark" remark,
    11 "ConsumerType" consumer_type, 12 "BroadcastEnabled" broadcast_enabled, 13 "GroupType" group_type,
    14 "RetryMaxTimes" retry_max_times, 15 "InstanceId" instance_id, 16 "Namespace" namespace,
    17 "SubscribeTopicNum" subscribe_topic_num, 18 "TagList" tag_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQEnvironmentRoles {
    pub cluster_id: String,
    pub environment_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub role_name: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRocketMQEnvironmentRoles(cluster_id: String)
    "DescribeRocketMQEnvironmentRoles" -> DescribeRocketMQEnvironmentRolesOutput {
    0 "ClusterId" cluster_id, 1 "EnvironmentId" environment_id: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "RoleName" role_name: String, 5 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRocketMQEnvironmentRoles: EnvironmentRole =
    Offset "Offset", "EnvironmentRoleSets" environment_role_sets, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQEnvironmentRolesOutput {
    pub total_count: Option<i64>,
    pub environment_role_sets: Option<Vec<EnvironmentRole>>,
}
model! { DescribeRocketMQEnvironmentRolesOutput {
    0 "TotalCount" total_count, 1 "EnvironmentRoleSets" environment_role_sets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQGeneralSKUs {}
operation! { DescribeRocketMQGeneralSKUs() "DescribeRocketMQGeneralSKUs" -> DescribeRocketMQGeneralSKUsOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQGeneralSKUsOutput {
    pub skus: Option<Vec<GeneralSKU>>,
}
model! { DescribeRocketMQGeneralSKUsOutput {
    0 "Skus" skus
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralSKU {
    pub sku_code: Option<String>,
    pub on_sale: Option<bool>,
    pub tps_limit: Option<i64>,
    pub topic_num_limit: Option<i64>,
    pub topic_num_upper_limit: Option<i64>,
    pub price_tags: Option<Vec<PriceTag>>,
    pub node_count: Option<i64>,
}
model! { GeneralSKU {
    0 "SkuCode" sku_code, 1 "OnSale" on_sale, 2 "TpsLimit" tps_limit, 3 "TopicNumLimit" topic_num_limit,
    4 "TopicNumUpperLimit" topic_num_upper_limit, 5 "PriceTags" price_tags, 6 "NodeCount" node_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceTag {
    pub name: Option<String>,
    pub category: Option<String>,
    pub code: Option<String>,
    pub step: Option<i64>,
}
model! { PriceTag {
    0 "Name" name, 1 "Category" category, 2 "Code" code, 3 "Step" step
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQGroups {
    pub cluster_id: String,
    pub namespace_id: String,
    pub offset: u64,
    pub limit: u64,
    pub filter_topic: Option<String>,
    pub filter_group: Option<String>,
    pub sorted_by: Option<String>,
    pub sort_order: Option<String>,
    pub filter_one_group: Option<String>,
    pub types: Option<Vec<String>>,
    pub tag_filters: Option<Vec<TagFilter>>,
}
operation! { DescribeRocketMQGroups(cluster_id: String, namespace_id: String, offset: u64, limit: u64)
    "DescribeRocketMQGroups" -> DescribeRocketMQGroupsOutput {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "Offset" offset, 3 "Limit" limit,
    4 "FilterTopic" filter_topic: String, 5 "FilterGroup" filter_group: String, 6 "SortedBy" sorted_by: String,
    7 "SortOrder" sort_order: String, 8 "FilterOneGroup" filter_one_group: String, 9 "Types" types: Vec<String>,
    10 "TagFilters" tag_filters: Vec<TagFilter>
} }
paged! { DescribeRocketMQGroups: RocketMQGroup = Offset "Offset", "Groups" groups, total "TotalCount" }

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
pub struct DescribeRocketMQGroupsOutput {
    pub total_count: Option<u64>,
    pub groups: Option<Vec<RocketMQGroup>>,
}
model! { DescribeRocketMQGroupsOutput {
    0 "TotalCount" total_count, 1 "Groups" groups
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQMigratingTopicList {
    pub task_id: String,
    pub limit: i64,
    pub offset: i64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRocketMQMigratingTopicList(task_id: String, limit: i64, offset: i64)
    "DescribeRocketMQMigratingTopicList" -> DescribeRocketMQMigratingTopicListOutput {
    0 "TaskId" task_id, 1 "Limit" limit, 2 "Offset" offset, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRocketMQMigratingTopicList: MigrateTopic =
    Offset "Offset", "MigrateTopics" migrate_topics, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQMigratingTopicListOutput {
    pub total_count: Option<u64>,
    pub migrate_topics: Option<Vec<MigrateTopic>>,
}
model! { DescribeRocketMQMigratingTopicListOutput {
    0 "TotalCount" total_count, 1 "MigrateTopics" migrate_topics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MigrateTopic {
    pub namespace: Option<String>,
    pub topic_name: Option<String>,
    pub migration_status: Option<String>,
    pub health_check_passed: Option<bool>,
    pub health_check_error: Option<String>,
}
model! { MigrateTopic {
    0 "Namespace" namespace, 1 "TopicName" topic_name, 2 "MigrationStatus" migration_status,
    3 "HealthCheckPassed" health_check_passed, 4 "HealthCheckError" health_check_error
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQMsg {
    pub cluster_id: String,
    pub environment_id: String,
    pub topic_name: String,
    pub msg_id: String,
    pub pulsar_msg_id: String,
    /// Deprecated.
    pub query_dlq_msg: Option<bool>,
    pub query_dead_letter_message: Option<bool>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filter_track_group: Option<String>,
    pub query_delay_message: Option<bool>,
}

/// What [`DescribeRocketMQMsg::new`] takes.
pub struct DescribeRocketMQMsgRequired {
    pub cluster_id: String,
    pub environment_id: String,
    pub topic_name: String,
    pub msg_id: String,
    pub pulsar_msg_id: String,
}
operation! { DescribeRocketMQMsg{DescribeRocketMQMsgRequired: cluster_id, environment_id, topic_name, msg_id, pulsar_msg_id}
    "DescribeRocketMQMsg" -> DescribeRocketMQMsgOutput {
    0 "ClusterId" cluster_id, 1 "EnvironmentId" environment_id, 2 "TopicName" topic_name, 3 "MsgId" msg_id,
    4 "PulsarMsgId" pulsar_msg_id, 5 "QueryDlqMsg" query_dlq_msg: bool,
    6 "QueryDeadLetterMessage" query_dead_letter_message: bool, 7 "Offset" offset: i64, 8 "Limit" limit: i64,
    9 "FilterTrackGroup" filter_track_group: String, 10 "QueryDelayMessage" query_delay_message: bool
} }
paged! { DescribeRocketMQMsg: RocketMQMessageTrack =
    Offset "Offset", "MessageTracks" message_tracks, total "MessageTracksCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQMsgOutput {
    pub body: Option<String>,
    pub properties: Option<String>,
    pub produce_time: Option<String>,
    pub msg_id: Option<String>,
    pub producer_addr: Option<String>,
    pub message_tracks: Option<Vec<RocketMQMessageTrack>>,
    pub show_topic_name: Option<String>,
    pub message_tracks_count: Option<i64>,
}
model! { DescribeRocketMQMsgOutput {
    0 "Body" body, 1 "Properties" properties, 2 "ProduceTime" produce_time, 3 "MsgId" msg_id,
    4 "ProducerAddr" producer_addr, 5 "MessageTracks" message_tracks, 6 "ShowTopicName" show_topic_name,
    7 "MessageTracksCount" message_tracks_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQMessageTrack {
    pub group: Option<String>,
    pub consume_status: Option<String>,
    pub track_type: Option<String>,
    pub exception_desc: Option<String>,
    pub consume_status_source: Option<String>,
}
model! { RocketMQMessageTrack {
    0 "Group" group, 1 "ConsumeStatus" consume_status, 2 "TrackType" track_type, 3 "ExceptionDesc" exception_desc,
    4 "ConsumeStatusSource" consume_status_source
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQMsgTrace {
    pub cluster_id: String,
    pub environment_id: String,
    pub topic_name: String,
    pub msg_id: String,
    pub group_name: Option<String>,
    /// Deprecated.
    pub query_dlq_msg: Option<bool>,
    pub query_dead_letter_message: Option<String>,
}
operation! { DescribeRocketMQMsgTrace(cluster_id: String, environment_id: String, topic_name: String, msg_id: String)
    "DescribeRocketMQMsgTrace" -> DescribeRocketMQMsgTraceOutput {
    0 "ClusterId" cluster_id, 1 "EnvironmentId" environment_id, 2 "TopicName" topic_name, 3 "MsgId" msg_id,
    4 "GroupName" group_name: String, 5 "QueryDLQMsg" query_dlq_msg: bool,
    6 "QueryDeadLetterMessage" query_dead_letter_message: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQMsgTraceOutput {
    pub result: Option<Vec<TraceResult>>,
    pub show_topic_name: Option<String>,
}
model! { DescribeRocketMQMsgTraceOutput {
    0 "Result" result, 1 "ShowTopicName" show_topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQNamespaces {
    pub cluster_id: String,
    pub offset: u64,
    pub limit: u64,
    pub name_keyword: Option<String>,
}
operation! { DescribeRocketMQNamespaces(cluster_id: String, offset: u64, limit: u64)
    "DescribeRocketMQNamespaces" -> DescribeRocketMQNamespacesOutput {
    0 "ClusterId" cluster_id, 1 "Offset" offset, 2 "Limit" limit, 3 "NameKeyword" name_keyword: String
} }
paged! { DescribeRocketMQNamespaces: RocketMQNamespace = Offset "Offset", "Namespaces" namespaces, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQNamespacesOutput {
    pub namespaces: Option<Vec<RocketMQNamespace>>,
    pub total_count: Option<u64>,
}
model! { DescribeRocketMQNamespacesOutput {
    0 "Namespaces" namespaces, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQNamespace {
    pub namespace_id: Option<String>,
    pub ttl: Option<u64>,
    pub retention_time: Option<u64>,
    pub remark: Option<String>,
    pub public_endpoint: Option<String>,
    pub vpc_endpoint: Option<String>,
    pub internal_endpoint: Option<String>,
}
model! { RocketMQNamespace {
    0 "NamespaceId" namespace_id, 1 "Ttl" ttl, 2 "RetentionTime" retention_time, 3 "Remark" remark,
    4 "PublicEndpoint" public_endpoint, 5 "VpcEndpoint" vpc_endpoint, 6 "InternalEndpoint" internal_endpoint
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQProducers {
    pub cluster_id: String,
    pub namespace_id: String,
    pub topic: String,
    pub offset: i64,
    pub limit: i64,
    pub filters: Option<Vec<Filter>>,
}

/// What [`DescribeRocketMQProducers::new`] takes.
pub struct DescribeRocketMQProducersRequired {
    pub cluster_id: String,
    pub namespace_id: String,
    pub topic: String,
    pub offset: i64,
    pub limit: i64,
}
operation! { DescribeRocketMQProducers{DescribeRocketMQProducersRequired: cluster_id, namespace_id, topic, offset, limit}
    "DescribeRocketMQProducers" -> DescribeRocketMQProducersOutput {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "Topic" topic, 3 "Offset" offset, 4 "Limit" limit,
    5 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRocketMQProducers: ProducerInfo = Offset "Offset", "Producers" producers, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQProducersOutput {
    pub producers: Option<Vec<ProducerInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeRocketMQProducersOutput {
    0 "Producers" producers, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProducerInfo {
    pub client_id: Option<String>,
    pub client_ip: Option<String>,
    pub language: Option<String>,
    pub version: Option<String>,
    pub last_update_timestamp: Option<i64>,
}
model! { ProducerInfo {
    0 "ClientId" client_id, 1 "ClientIp" client_ip, 2 "Language" language, 3 "Version" version,
    4 "LastUpdateTimestamp" last_update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQPublicAccessMonitorData {
    pub instance_id: String,
    pub metric_name: String,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub period: Option<i64>,
}
operation! { DescribeRocketMQPublicAccessMonitorData(instance_id: String, metric_name: String)
    "DescribeRocketMQPublicAccessMonitorData" -> DescribeRocketMQPublicAccessMonitorDataOutput {
    0 "InstanceId" instance_id, 1 "MetricName" metric_name, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "Period" period: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQPublicAccessMonitorDataOutput {
    pub metric_name: Option<String>,
    pub period: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub data_points: Option<Vec<RocketMQDataPoint>>,
    pub msg: Option<String>,
}
model! { DescribeRocketMQPublicAccessMonitorDataOutput {
    0 "MetricName" metric_name, 1 "Period" period, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "DataPoints" data_points, 5 "Msg" msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQDataPoint {
    pub timestamps: Option<Vec<i64>>,
    pub values: Option<Vec<f64>>,
}
model! { RocketMQDataPoint {
    0 "Timestamps" timestamps, 1 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQPublicAccessPoint {
    pub instance_id: String,
}
operation! { DescribeRocketMQPublicAccessPoint(instance_id: String)
    "DescribeRocketMQPublicAccessPoint" -> DescribeRocketMQPublicAccessPointOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQPublicAccessPointOutput {
    pub status: Option<i64>,
    pub pay_status: Option<i64>,
    pub access_url: Option<String>,
    pub rules: Option<Vec<PublicAccessRule>>,
    pub bandwidth: Option<i64>,
    pub pay_mode: Option<i64>,
    pub billing_flow: Option<bool>,
}
model! { DescribeRocketMQPublicAccessPointOutput {
    0 "Status" status, 1 "PayStatus" pay_status, 2 "AccessUrl" access_url, 3 "Rules" rules, 4 "Bandwidth" bandwidth,
    5 "PayMode" pay_mode, 6 "BillingFlow" billing_flow
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQRoles {
    pub offset: i64,
    pub limit: i64,
    pub cluster_id: String,
    pub role_name: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRocketMQRoles(offset: i64, limit: i64, cluster_id: String)
    "DescribeRocketMQRoles" -> DescribeRocketMQRolesOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "ClusterId" cluster_id, 3 "RoleName" role_name: String,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRocketMQRoles: Role = Offset "Offset", "RoleSets" role_sets, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQRolesOutput {
    pub total_count: Option<i64>,
    pub role_sets: Option<Vec<Role>>,
}
model! { DescribeRocketMQRolesOutput {
    0 "TotalCount" total_count, 1 "RoleSets" role_sets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Role {
    pub role_name: Option<String>,
    pub token: Option<Secret>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub perm_type: Option<String>,
    pub token_type: Option<String>,
    pub secret_name: Option<String>,
    pub rotate_freq: Option<u64>,
}
model! { Role {
    0 "RoleName" role_name, 1 "Token" token, 2 "Remark" remark, 3 "CreateTime" create_time, 4 "UpdateTime" update_time,
    5 "PermType" perm_type, 6 "TokenType" token_type, 7 "SecretName" secret_name, 8 "RotateFreq" rotate_freq
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQSmoothMigrationTask {
    pub task_id: String,
}
operation! { DescribeRocketMQSmoothMigrationTask(task_id: String)
    "DescribeRocketMQSmoothMigrationTask" -> DescribeRocketMQSmoothMigrationTaskOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQSmoothMigrationTaskOutput {
    pub task_name: Option<String>,
    pub cluster_id: Option<String>,
    pub source_cluster_name: Option<String>,
    pub connection_type: Option<String>,
    pub source_cluster_name_server: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub enable_acl: Option<bool>,
    pub access_key: Option<String>,
    pub secret_key: Option<Secret>,
    pub task_error: Option<String>,
    pub task_status: Option<String>,
    pub task_id: Option<String>,
    pub topic_type_distribution: Option<Vec<RocketMQTopicDistribution>>,
    pub topic_stage_distribution: Option<Vec<RocketMQMigrationTopicDistribution>>,
}
model! { DescribeRocketMQSmoothMigrationTaskOutput {
    0 "TaskName" task_name, 1 "ClusterId" cluster_id, 2 "SourceClusterName" source_cluster_name,
    3 "ConnectionType" connection_type, 4 "SourceClusterNameServer" source_cluster_name_server, 5 "VpcId" vpc_id,
    6 "SubnetId" subnet_id, 7 "EnableACL" enable_acl, 8 "AccessKey" access_key, 9 "SecretKey" secret_key,
    10 "TaskError" task_error, 11 "TaskStatus" task_status, 12 "TaskId" task_id,
    13 "TopicTypeDistribution" topic_type_distribution, 14 "TopicStageDistribution" topic_stage_distribution
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQMigrationTopicDistribution {
    pub stage: Option<String>,
    pub count: Option<i64>,
}
model! { RocketMQMigrationTopicDistribution {
    0 "Stage" stage, 1 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQSubscriptions {
    pub cluster_id: String,
    pub namespace: String,
    pub group: String,
    pub offset: i64,
    pub limit: i64,
}

/// What [`DescribeRocketMQSubscriptions::new`] takes.
pub struct DescribeRocketMQSubscriptionsRequired {
    pub cluster_id: String,
    pub namespace: String,
    pub group: String,
    pub offset: i64,
    pub limit: i64,
}
operation! { DescribeRocketMQSubscriptions{DescribeRocketMQSubscriptionsRequired: cluster_id, namespace, group, offset, limit}
    "DescribeRocketMQSubscriptions" -> DescribeRocketMQSubscriptionsOutput {
    0 "ClusterId" cluster_id, 1 "Namespace" namespace, 2 "Group" group, 3 "Offset" offset, 4 "Limit" limit
} }
paged! { DescribeRocketMQSubscriptions: RocketMQSubscription =
    Offset "Offset", "Subscriptions" subscriptions, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQSubscriptionsOutput {
    pub total_count: Option<i64>,
    pub subscriptions: Option<Vec<RocketMQSubscription>>,
}
model! { DescribeRocketMQSubscriptionsOutput {
    0 "TotalCount" total_count, 1 "Subscriptions" subscriptions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQSubscription {
    pub topic: Option<String>,
    pub r#type: Option<String>,
    pub partition_num: Option<i64>,
    pub expression_type: Option<String>,
    pub sub_string: Option<String>,
    pub status: Option<i64>,
    pub consumer_lag: Option<i64>,
    pub cluster_id: Option<String>,
    pub consumer_group: Option<String>,
    pub is_online: Option<bool>,
    pub consume_type: Option<i64>,
    pub consistency: Option<i64>,
    pub last_update_time: Option<i64>,
    pub max_retry_times: Option<i64>,
    pub client_protocol: Option<String>,
    pub client_subscription_infos: Option<Vec<ClientSubscriptionInfo>>,
}
model! { RocketMQSubscription {
    0 "Topic" topic, 1 "Type" r#type, 2 "PartitionNum" partition_num, 3 "ExpressionType" expression_type,
    4 "SubString" sub_string, 5 "Status" status, 6 "ConsumerLag" consumer_lag, 7 "ClusterId" cluster_id,
    8 "ConsumerGroup" consumer_group, 9 "IsOnline" is_online, 10 "ConsumeType" consume_type,
    11 "Consistency" consistency, 12 "LastUpdateTime" last_update_time, 13 "MaxRetryTimes" max_retry_times,
    14 "ClientProtocol" client_protocol, 15 "ClientSubscriptionInfos" client_subscription_infos
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
pub struct DescribeRocketMQTopUsages {
    pub cluster_id: String,
    pub metric_name: String,
    pub limit: u64,
}
operation! { DescribeRocketMQTopUsages(cluster_id: String, metric_name: String, limit: u64)
    "DescribeRocketMQTopUsages" -> DescribeRocketMQTopUsagesOutput {
    0 "ClusterId" cluster_id, 1 "MetricName" metric_name, 2 "Limit" limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQTopUsagesOutput {
    pub values: Option<Vec<i64>>,
    pub dimensions: Option<Vec<DimensionInstance>>,
}
model! { DescribeRocketMQTopUsagesOutput {
    0 "Values" values, 1 "Dimensions" dimensions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionInstance {
    pub dimensions: Option<Vec<DimensionOpt>>,
}
model! { DimensionInstance {
    0 "Dimensions" dimensions
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionOpt {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DimensionOpt {
    0 "Name" name, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQTopic {
    pub cluster_id: String,
    pub namespace_id: String,
    pub topic_name: String,
    pub consumer_group: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRocketMQTopic(cluster_id: String, namespace_id: String, topic_name: String)
    "DescribeRocketMQTopic" -> DescribeRocketMQTopicOutput {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "TopicName" topic_name,
    3 "ConsumerGroup" consumer_group: String, 4 "Offset" offset: i64, 5 "Limit" limit: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQTopicOutput {
    pub topic: Option<RocketMQTopic>,
}
model! { DescribeRocketMQTopicOutput {
    0 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQTopic {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub group_num: Option<u64>,
    pub remark: Option<String>,
    pub partition_num: Option<u64>,
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub instance_id: Option<String>,
    pub namespace: Option<String>,
    pub last_update_time: Option<i64>,
    pub subscription_count: Option<i64>,
    pub subscription_data: Option<Vec<RocketMQSubscription>>,
    pub tag_list: Option<Vec<Tag>>,
}
model! { RocketMQTopic {
    0 "Name" name, 1 "Type" r#type, 2 "GroupNum" group_num, 3 "Remark" remark, 4 "PartitionNum" partition_num,
    5 "CreateTime" create_time, 6 "UpdateTime" update_time, 7 "InstanceId" instance_id, 8 "Namespace" namespace,
    9 "LastUpdateTime" last_update_time, 10 "SubscriptionCount" subscription_count,
    11 "SubscriptionData" subscription_data, 12 "TagList" tag_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQTopicMsgs {
    pub cluster_id: String,
    pub environment_id: String,
    pub topic_name: String,
    pub start_time: String,
    pub end_time: String,
    pub msg_id: Option<String>,
    pub msg_key: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub task_request_id: Option<String>,
    /// Deprecated.
    pub query_dlq_msg: Option<bool>,
    pub num_of_latest_msg: Option<i64>,
    pub tag: Option<String>,
    pub query_dead_letter_message: Option<bool>,
}

/// What [`DescribeRocketMQTopicMsgs::new`] takes.
pub struct DescribeRocketMQTopicMsgsRequired {
    pub cluster_id: String,
    pub environment_id: String,
    pub topic_name: String,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeRocketMQTopicMsgs{DescribeRocketMQTopicMsgsRequired: cluster_id, environment_id, topic_name, start_time, end_time}
    "DescribeRocketMQTopicMsgs" -> DescribeRocketMQTopicMsgsOutput {
    0 "ClusterId" cluster_id, 1 "EnvironmentId" environment_id, 2 "TopicName" topic_name, 3 "StartTime" start_time,
    4 "EndTime" end_time, 5 "MsgId" msg_id: String, 6 "MsgKey" msg_key: String, 7 "Offset" offset: u64,
    8 "Limit" limit: u64, 9 "TaskRequestId" task_request_id: String, 10 "QueryDlqMsg" query_dlq_msg: bool,
    11 "NumOfLatestMsg" num_of_latest_msg: i64, 12 "Tag" tag: String,
    13 "QueryDeadLetterMessage" query_dead_letter_message: bool
} }
paged! { DescribeRocketMQTopicMsgs: RocketMQMsgLog =
    Offset "Offset", "TopicMsgLogSets" topic_msg_log_sets, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQTopicMsgsOutput {
    pub total_count: Option<u64>,
    pub topic_msg_log_sets: Option<Vec<RocketMQMsgLog>>,
    pub task_request_id: Option<String>,
}
model! { DescribeRocketMQTopicMsgsOutput {
    0 "TotalCount" total_count, 1 "TopicMsgLogSets" topic_msg_log_sets, 2 "TaskRequestId" task_request_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQMsgLog {
    pub msg_id: Option<String>,
    pub msg_tag: Option<String>,
    pub msg_key: Option<String>,
    pub producer_addr: Option<String>,
    pub produce_time: Option<String>,
    pub pulsar_msg_id: Option<String>,
    pub dead_letter_resend_times: Option<i64>,
    pub resend_success_count: Option<i64>,
}
model! { RocketMQMsgLog {
    0 "MsgId" msg_id, 1 "MsgTag" msg_tag, 2 "MsgKey" msg_key, 3 "ProducerAddr" producer_addr,
    4 "ProduceTime" produce_time, 5 "PulsarMsgId" pulsar_msg_id, 6 "DeadLetterResendTimes" dead_letter_resend_times,
    7 "ResendSuccessCount" resend_success_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQTopicStats {
    pub cluster_id: String,
    pub namespace_id: String,
    pub topic_name: String,
}
operation! { DescribeRocketMQTopicStats(cluster_id: String, namespace_id: String, topic_name: String)
    "DescribeRocketMQTopicStats" -> DescribeRocketMQTopicStatsOutput {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "TopicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQTopicStatsOutput {
    pub topic_stats_list: Option<Vec<TopicStats>>,
}
model! { DescribeRocketMQTopicStatsOutput {
    0 "TopicStatsList" topic_stats_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicStats {
    pub broker_name: Option<String>,
    pub queue_id: Option<i64>,
    pub min_offset: Option<i64>,
    pub max_offset: Option<i64>,
    pub message_count: Option<i64>,
    pub last_update_timestamp: Option<i64>,
}
model! { TopicStats {
    0 "BrokerName" broker_name, 1 "QueueId" queue_id, 2 "MinOffset" min_offset, 3 "MaxOffset" max_offset,
    4 "MessageCount" message_count, 5 "LastUpdateTimestamp" last_update_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQTopics {
    pub offset: u64,
    pub limit: u64,
    pub cluster_id: String,
    pub namespace_id: String,
    pub filter_type: Option<Vec<String>>,
    pub filter_name: Option<String>,
    pub filter_group: Option<String>,
    pub tag_filters: Option<Vec<TagFilter>>,
}
operation! { DescribeRocketMQTopics(offset: u64, limit: u64, cluster_id: String, namespace_id: String)
    "DescribeRocketMQTopics" -> DescribeRocketMQTopicsOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "ClusterId" cluster_id, 3 "NamespaceId" namespace_id,
    4 "FilterType" filter_type: Vec<String>, 5 "FilterName" filter_name: String, 6 "FilterGroup" filter_group: String,
    7 "TagFilters" tag_filters: Vec<TagFilter>
} }
paged! { DescribeRocketMQTopics: RocketMQTopic = Offset "Offset", "Topics" topics, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQTopicsOutput {
    pub total_count: Option<u64>,
    pub topics: Option<Vec<RocketMQTopic>>,
}
model! { DescribeRocketMQTopicsOutput {
    0 "TotalCount" total_count, 1 "Topics" topics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQTopicsByGroup {
    pub cluster_id: String,
    pub namespace_id: String,
    pub group_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeRocketMQTopicsByGroup(cluster_id: String, namespace_id: String, group_id: String)
    "DescribeRocketMQTopicsByGroup" -> DescribeRocketMQTopicsByGroupOutput {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "GroupId" group_id, 3 "Offset" offset: u64,
    4 "Limit" limit: u64
} }
paged! { DescribeRocketMQTopicsByGroup: String = Offset "Offset", "Topics" topics, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQTopicsByGroupOutput {
    pub total_count: Option<u64>,
    pub topics: Option<Vec<String>>,
}
model! { DescribeRocketMQTopicsByGroupOutput {
    0 "TotalCount" total_count, 1 "Topics" topics
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQVipInstanceDetail {
    pub cluster_id: String,
}
operation! { DescribeRocketMQVipInstanceDetail(cluster_id: String)
    "DescribeRocketMQVipInstanceDetail" -> DescribeRocketMQVipInstanceDetailOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQVipInstanceDetailOutput {
    pub cluster_info: Option<RocketMQClusterInfo>,
    pub instance_config: Option<RocketMQInstanceConfig>,
}
model! { DescribeRocketMQVipInstanceDetailOutput {
    0 "ClusterInfo" cluster_info, 1 "InstanceConfig" instance_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQInstanceConfig {
    pub max_tps_per_namespace: Option<u64>,
    pub max_namespace_num: Option<u64>,
    pub used_namespace_num: Option<u64>,
    pub max_topic_num: Option<u64>,
    pub used_topic_num: Option<u64>,
    pub max_group_num: Option<u64>,
    pub used_group_num: Option<u64>,
    pub config_display: Option<String>,
    pub node_count: Option<u64>,
    pub node_distribution: Option<Vec<InstanceNodeDistribution>>,
    pub topic_distribution: Option<Vec<RocketMQTopicDistribution>>,
    pub max_queues_per_topic: Option<u64>,
    pub max_retention: Option<i64>,
    pub min_retention: Option<i64>,
    pub retention: Option<i64>,
    pub topic_num_lower_limit: Option<i64>,
    pub topic_num_upper_limit: Option<i64>,
    pub send_receive_ratio: Option<f64>,
    pub tps_limit: Option<i64>,
    pub general_sku_code: Option<String>,
}
model! { RocketMQInstanceConfig {
    0 "MaxTpsPerNamespace" max_tps_per_namespace, 1 "MaxNamespaceNum" max_namespace_num,
    2 "UsedNamespaceNum" used_namespace_num, 3 "MaxTopicNum" max_topic_num, 4 "UsedTopicNum" used_topic_num,
    5 "MaxGroupNum" max_group_num, 6 "UsedGroupNum" used_group_num, 7 "ConfigDisplay" config_display,
    8 "NodeCount" node_count, 9 "NodeDistribution" node_distribution, 10 "TopicDistribution" topic_distribution,
    11 "MaxQueuesPerTopic" max_queues_per_topic, 12 "MaxRetention" max_retention, 13 "MinRetention" min_retention,
    14 "Retention" retention, 15 "TopicNumLowerLimit" topic_num_lower_limit,
    16 "TopicNumUpperLimit" topic_num_upper_limit, 17 "SendReceiveRatio" send_receive_ratio, 18 "TpsLimit" tps_limit,
    19 "GeneralSkuCode" general_sku_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQVipInstances {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeRocketMQVipInstances() "DescribeRocketMQVipInstances" -> DescribeRocketMQVipInstancesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribeRocketMQVipInstances: RocketMQVipInstance =
    Offset "Offset", "Instances" instances, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQVipInstancesOutput {
    pub total_count: Option<u64>,
    pub instances: Option<Vec<RocketMQVipInstance>>,
}
model! { DescribeRocketMQVipInstancesOutput {
    0 "TotalCount" total_count, 1 "Instances" instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQVipInstance {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_version: Option<String>,
    pub status: Option<u64>,
    pub node_count: Option<u64>,
    pub config_display: Option<String>,
    pub max_tps: Option<u64>,
    pub max_band_width: Option<u64>,
    pub max_storage: Option<u64>,
    pub expire_time: Option<u64>,
    pub auto_renew_flag: Option<u64>,
    pub pay_mode: Option<u64>,
    pub remark: Option<String>,
    pub spec_name: Option<String>,
    pub max_retention: Option<i64>,
    pub min_retention: Option<i64>,
    pub retention: Option<i64>,
    pub acl_enabled: Option<bool>,
    pub destroy_time: Option<u64>,
}
model! { RocketMQVipInstance {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "InstanceVersion" instance_version, 3 "Status" status,
    4 "NodeCount" node_count, 5 "ConfigDisplay" config_display, 6 "MaxTps" max_tps, 7 "MaxBandWidth" max_band_width,
    8 "MaxStorage" max_storage, 9 "ExpireTime" expire_time, 10 "AutoRenewFlag" auto_renew_flag, 11 "PayMode" pay_mode,
    12 "Remark" remark, 13 "SpecName" spec_name, 14 "MaxRetention" max_retention, 15 "MinRetention" min_retention,
    16 "Retention" retention, 17 "AclEnabled" acl_enabled, 18 "DestroyTime" destroy_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoles {
    pub cluster_id: String,
    pub role_name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRoles(cluster_id: String) "DescribeRoles" -> DescribeRolesOutput {
    0 "ClusterId" cluster_id, 1 "RoleName" role_name: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRoles: Role = Offset "Offset", "RoleSets" role_sets, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRolesOutput {
    pub total_count: Option<i64>,
    pub role_sets: Option<Vec<Role>>,
}
model! { DescribeRolesOutput {
    0 "TotalCount" total_count, 1 "RoleSets" role_sets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptions {
    pub environment_id: String,
    pub topic_name: String,
    pub cluster_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub subscription_name: Option<String>,
    pub filters: Option<Vec<FilterSubscription>>,
}
operation! { DescribeSubscriptions(environment_id: String, topic_name: String, cluster_id: String)
    "DescribeSubscriptions" -> DescribeSubscriptionsOutput {
    0 "EnvironmentId" environment_id, 1 "TopicName" topic_name, 2 "ClusterId" cluster_id, 3 "Offset" offset: u64,
    4 "Limit" limit: u64, 5 "SubscriptionName" subscription_name: String, 6 "Filters" filters: Vec<FilterSubscription>
} }
paged! { DescribeSubscriptions: Subscription =
    Offset "Offset", "SubscriptionSets" subscription_sets, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterSubscription {
    pub consumer_has_count: Option<bool>,
    pub consumer_has_backlog: Option<bool>,
    pub consumer_has_expired: Option<bool>,
    pub subscription_names: Option<Vec<String>>,
}
input! { FilterSubscription() {
    0 "ConsumerHasCount" consumer_has_count: bool, 1 "ConsumerHasBacklog" consumer_has_backlog: bool,
    2 "ConsumerHasExpired" consumer_has_expired: bool, 3 "SubscriptionNames" subscription_names: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionsOutput {
    pub subscription_sets: Option<Vec<Subscription>>,
    pub total_count: Option<u64>,
}
model! { DescribeSubscriptionsOutput {
    0 "SubscriptionSets" subscription_sets, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subscription {
    pub topic_name: Option<String>,
    pub environment_id: Option<String>,
    pub connected_since: Option<String>,
    pub consumer_addr: Option<String>,
    pub consumer_count: Option<String>,
    pub consumer_name: Option<String>,
    pub msg_backlog: Option<String>,
    pub msg_rate_expired: Option<String>,
    pub msg_rate_out: Option<String>,
    pub msg_throughput_out: Option<String>,
    pub subscription_name: Option<String>,
    pub consumer_sets: Option<Vec<Consumer>>,
    pub is_online: Option<bool>,
    pub consumers_schedule_sets: Option<Vec<ConsumersSchedule>>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub sub_type: Option<String>,
    pub blocked_subscription_on_unacked_msgs: Option<bool>,
    pub max_unacked_msg_num: Option<i64>,
}
model! { Subscription {
    0 "TopicName" topic_name, 1 "EnvironmentId" environment_id, 2 "ConnectedSince" connected_since,
    3 "ConsumerAddr" consumer_addr, 4 "ConsumerCount" consumer_count, 5 "ConsumerName" consumer_name,
    6 "MsgBacklog" msg_backlog, 7 "MsgRateExpired" msg_rate_expired, 8 "MsgRateOut" msg_rate_out,
    9 "MsgThroughputOut" msg_throughput_out, 10 "SubscriptionName" subscription_name, 11 "ConsumerSets" consumer_sets,
    12 "IsOnline" is_online, 13 "ConsumersScheduleSets" consumers_schedule_sets, 14 "Remark" remark,
    15 "CreateTime" create_time, 16 "UpdateTime" update_time, 17 "SubType" sub_type,
    18 "BlockedSubscriptionOnUnackedMsgs" blocked_subscription_on_unacked_msgs,
    19 "MaxUnackedMsgNum" max_unacked_msg_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Consumer {
    pub connected_since: Option<String>,
    pub consumer_addr: Option<String>,
    pub consumer_name: Option<String>,
    pub client_version: Option<String>,
    pub partition: Option<i64>,
}
model! { Consumer {
    0 "ConnectedSince" connected_since, 1 "ConsumerAddr" consumer_addr, 2 "ConsumerName" consumer_name,
    3 "ClientVersion" client_version, 4 "Partition" partition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumersSchedule {
    pub partitions: Option<i64>,
    pub number_of_entries: Option<u64>,
    pub msg_backlog: Option<u64>,
    pub msg_rate_out: Option<String>,
    pub msg_throughput_out: Option<String>,
    pub msg_rate_expired: Option<String>,
}
model! { ConsumersSchedule {
    0 "Partitions" partitions, 1 "NumberOfEntries" number_of_entries, 2 "MsgBacklog" msg_backlog,
    3 "MsgRateOut" msg_rate_out, 4 "MsgThroughputOut" msg_throughput_out, 5 "MsgRateExpired" msg_rate_expired
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicMsgs {
    pub environment_id: String,
    pub topic_name: String,
    pub start_time: String,
    pub end_time: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub msg_id: Option<String>,
    pub cluster_id: Option<String>,
}
operation! { DescribeTopicMsgs(environment_id: String, topic_name: String, start_time: String, end_time: String)
    "DescribeTopicMsgs" -> DescribeTopicMsgsOutput {
    0 "EnvironmentId" environment_id, 1 "TopicName" topic_name, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "Offset" offset: u64, 5 "Limit" limit: u64, 6 "MsgId" msg_id: String, 7 "ClusterId" cluster_id: String
} }
paged! { DescribeTopicMsgs: MsgLog = Offset "Offset", "TopicMsgLogSets" topic_msg_log_sets, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicMsgsOutput {
    pub total_count: Option<u64>,
    pub topic_msg_log_sets: Option<Vec<MsgLog>>,
}
model! { DescribeTopicMsgsOutput {
    0 "TotalCount" total_count, 1 "TopicMsgLogSets" topic_msg_log_sets
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MsgLog {
    pub msg_id: Option<String>,
    pub producer_name: Option<String>,
    pub produce_time: Option<String>,
    pub producer_addr: Option<String>,
}
model! { MsgLog {
    0 "MsgId" msg_id, 1 "ProducerName" producer_name, 2 "ProduceTime" produce_time, 3 "ProducerAddr" producer_addr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopics {
    pub environment_id: String,
    pub cluster_id: String,
    pub topic_name: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub topic_type: Option<u64>,
    pub filters: Option<Vec<Filter>>,
    pub topic_creator: Option<u64>,
}
operation! { DescribeTopics(environment_id: String, cluster_id: String) "DescribeTopics" -> DescribeTopicsOutput {
    0 "EnvironmentId" environment_id, 1 "ClusterId" cluster_id, 2 "TopicName" topic_name: String,
    3 "Offset" offset: u64, 4 "Limit" limit: u64, 5 "TopicType" topic_type: u64, 6 "Filters" filters: Vec<Filter>,
    7 "TopicCreator" topic_creator: u64
} }
paged! { DescribeTopics: Topic = Offset "Offset", "TopicSets" topic_sets, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicsOutput {
    pub topic_sets: Option<Vec<Topic>>,
    pub total_count: Option<u64>,
}
model! { DescribeTopicsOutput {
    0 "TopicSets" topic_sets, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Topic {
    pub average_msg_size: Option<String>,
    pub consumer_count: Option<String>,
    pub last_confirmed_entry: Option<String>,
    pub last_ledger_created_timestamp: Option<String>,
    pub msg_rate_in: Option<String>,
    pub msg_rate_out: Option<String>,
    pub msg_throughput_in: Option<String>,
    pub msg_throughput_out: Option<String>,
    pub number_of_entries: Option<String>,
    pub partitions: Option<i64>,
    pub producer_count: Option<String>,
    pub total_size: Option<String>,
    pub sub_topic_sets: Option<Vec<PartitionsTopic>>,
    pub topic_type: Option<u64>,
    pub environment_id: Option<String>,
    pub topic_name: Option<String>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub producer_limit: Option<String>,
    pub consumer_limit: Option<String>,
    pub pulsar_topic_type: Option<i64>,
    pub msg_ttl: Option<u64>,
    pub cluster_id: Option<String>,
    pub tenant: Option<String>,
    pub isolate_consumer_enable: Option<bool>,
    pub ack_time_out: Option<i64>,
    pub pulsar_topic_message_type: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub delay_message_policy: Option<String>,
}
model! { Topic {
    0 "AverageMsgSize" average_msg_size, 1 "ConsumerCount" consumer_count, 2 "LastConfirmedEntry" last_confirmed_entry,
    3 "LastLedgerCreatedTimestamp" last_ledger_created_timestamp, 4 "MsgRateIn" msg_rate_in,
    5 "MsgRateOut" msg_rate_out, 6 "MsgThroughputIn" msg_throughput_in, 7 "MsgThroughputOut" msg_throughput_out,
    8 "NumberOfEntries" number_of_entries, 9 "Partitions" partitions, 10 "ProducerCount" producer_count,
    11 "TotalSize" total_size, 12 "SubTopicSets" sub_topic_sets, 13 "TopicType" topic_type,
    14 "EnvironmentId" environment_id, 15 "TopicName" topic_name, 16 "Remark" remark, 17 "CreateTime" create_time,
    18 "UpdateTime" update_time, 19 "ProducerLimit" producer_limit, 20 "ConsumerLimit" consumer_limit,
    21 "PulsarTopicType" pulsar_topic_type, 22 "MsgTTL" msg_ttl, 23 "ClusterId" cluster_id, 24 "Tenant" tenant,
    25 "IsolateConsumerEnable" isolate_consumer_enable, 26 "AckTimeOut" ack_time_out,
    27 "PulsarTopicMessageType" pulsar_topic_message_type, 28 "Tags" tags, 29 "DelayMessagePolicy" delay_message_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartitionsTopic {
    pub average_msg_size: Option<String>,
    pub consumer_count: Option<String>,
    pub last_confirmed_entry: Option<String>,
    pub last_ledger_created_timestamp: Option<String>,
    pub msg_rate_in: Option<String>,
    pub msg_rate_out: Option<String>,
    pub msg_throughput_in: Option<String>,
    pub msg_throughput_out: Option<String>,
    pub number_of_entries: Option<String>,
    pub partitions: Option<i64>,
    pub producer_count: Option<String>,
    pub total_size: Option<String>,
    pub topic_type: Option<u64>,
}
model! { PartitionsTopic {
    0 "AverageMsgSize" average_msg_size, 1 "ConsumerCount" consumer_count, 2 "LastConfirmedEntry" last_confirmed_entry,
    3 "LastLedgerCreatedTimestamp" last_ledger_created_timestamp, 4 "MsgRateIn" msg_rate_in,
    5 "MsgRateOut" msg_rate_out, 6 "MsgThroughputIn" msg_throughput_in, 7 "MsgThroughputOut" msg_throughput_out,
    8 "NumberOfEntries" number_of_entries, 9 "Partitions" partitions, 10 "ProducerCount" producer_count,
    11 "TotalSize" total_size, 12 "TopicType" topic_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteDisasterRecovery {}
operation! { ExecuteDisasterRecovery() "ExecuteDisasterRecovery" -> Empty {} }

pub type ExecuteDisasterRecoveryOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRocketMQMessageDetail {
    pub cluster_id: String,
    pub environment_id: String,
    pub topic_name: String,
    pub msg_id: String,
    pub include_msg_body: bool,
    pub dead_letter_msg: Option<bool>,
}

/// What [`ExportRocketMQMessageDetail::new`] takes.
pub struct ExportRocketMQMessageDetailRequired {
    pub cluster_id: String,
    pub environment_id: String,
    pub topic_name: String,
    pub msg_id: String,
    pub include_msg_body: bool,
}
operation! { ExportRocketMQMessageDetail{ExportRocketMQMessageDetailRequired: cluster_id, environment_id, topic_name, msg_id, include_msg_body}
    "ExportRocketMQMessageDetail" -> ExportRocketMQMessageDetailOutput {
    0 "ClusterId" cluster_id, 1 "EnvironmentId" environment_id, 2 "TopicName" topic_name, 3 "MsgId" msg_id,
    4 "IncludeMsgBody" include_msg_body, 5 "DeadLetterMsg" dead_letter_msg: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRocketMQMessageDetailOutput {
    pub msg_id: Option<String>,
    pub born_timestamp: Option<i64>,
    pub store_timestamp: Option<i64>,
    pub born_host: Option<String>,
    pub msg_tag: Option<String>,
    pub msg_key: Option<String>,
    pub properties: Option<String>,
    pub re_consume_times: Option<u64>,
    pub msg_body: Option<String>,
    pub msg_body_crc: Option<i64>,
    pub msg_body_size: Option<u64>,
}
model! { ExportRocketMQMessageDetailOutput {
    0 "MsgId" msg_id, 1 "BornTimestamp" born_timestamp, 2 "StoreTimestamp" store_timestamp, 3 "BornHost" born_host,
    4 "MsgTag" msg_tag, 5 "MsgKey" msg_key, 6 "Properties" properties, 7 "ReConsumeTimes" re_consume_times,
    8 "MsgBody" msg_body, 9 "MsgBodyCRC" msg_body_crc, 10 "MsgBodySize" msg_body_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicList {
    pub environment_id: String,
    pub cluster_id: String,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { GetTopicList(environment_id: String, cluster_id: String) "GetTopicList" -> GetTopicListOutput {
    0 "EnvironmentId" environment_id, 1 "ClusterId" cluster_id, 2 "Offset" offset: u64, 3 "Limit" limit: u64
} }
paged! { GetTopicList: TopicSimplification = Offset "Offset", "TopicList" topic_list, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicListOutput {
    pub total_count: Option<u64>,
    pub topic_list: Option<Vec<TopicSimplification>>,
}
model! { GetTopicListOutput {
    0 "TotalCount" total_count, 1 "TopicList" topic_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicSimplification {
    pub topic_name: Option<String>,
    pub pulsar_topic_type: Option<i64>,
}
model! { TopicSimplification {
    0 "TopicName" topic_name, 1 "PulsarTopicType" pulsar_topic_type
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportRocketMQConsumerGroups {
    pub groups: Vec<RocketMQGroupConfig>,
    pub task_id: String,
}
operation! { ImportRocketMQConsumerGroups(groups: Vec<RocketMQGroupConfig>, task_id: String)
    "ImportRocketMQConsumerGroups" -> Empty {
    0 "Groups" groups, 1 "TaskId" task_id
} }

pub type ImportRocketMQConsumerGroupsOutput = Empty;

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportRocketMQTopics {
    pub topics: Vec<RocketMQTopicConfig>,
    pub task_id: String,
}
operation! { ImportRocketMQTopics(topics: Vec<RocketMQTopicConfig>, task_id: String) "ImportRocketMQTopics" -> Empty {
    0 "Topics" topics, 1 "TaskId" task_id
} }

pub type ImportRocketMQTopicsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCluster {
    pub cluster_id: String,
    pub cluster_name: Option<String>,
    pub remark: Option<String>,
    pub public_access_enabled: Option<bool>,
}
operation! { ModifyCluster(cluster_id: String) "ModifyCluster" -> ModifyClusterOutput {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name: String, 2 "Remark" remark: String,
    3 "PublicAccessEnabled" public_access_enabled: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterOutput {
    pub cluster_id: Option<String>,
}
model! { ModifyClusterOutput {
    0 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCmqQueueAttribute {
    pub queue_name: String,
    pub max_msg_heap_num: Option<u64>,
    pub polling_wait_seconds: Option<u64>,
    pub visibility_timeout: Option<u64>,
    pub max_msg_size: Option<u64>,
    pub msg_retention_seconds: Option<u64>,
    pub rewind_seconds: Option<u64>,
    pub first_query_interval: Option<u64>,
    pub max_query_count: Option<u64>,
    pub dead_letter_queue_name: Option<String>,
    pub max_time_to_live: Option<u64>,
    pub max_receive_count: Option<u64>,
    pub policy: Option<u64>,
    pub trace: Option<bool>,
    pub transaction: Option<u64>,
    pub retention_size_in_mb: Option<u64>,
}
operation! { ModifyCmqQueueAttribute(queue_name: String) "ModifyCmqQueueAttribute" -> Empty {
    0 "QueueName" queue_name, 1 "MaxMsgHeapNum" max_msg_heap_num: u64, 2 "PollingWaitSeconds" polling_wait_seconds: u64,
    3 "VisibilityTimeout" visibility_timeout: u64, 4 "MaxMsgSize" max_msg_size: u64,
    5 "MsgRetentionSeconds" msg_retention_seconds: u64, 6 "RewindSeconds" rewind_seconds: u64,
    7 "FirstQueryInterval" first_query_interval: u64, 8 "MaxQueryCount" max_query_count: u64,
    9 "DeadLetterQueueName" dead_letter_queue_name: String, 10 "MaxTimeToLive" max_time_to_live: u64,
    11 "MaxReceiveCount" max_receive_count: u64, 12 "Policy" policy: u64, 13 "Trace" trace: bool,
    14 "Transaction" transaction: u64, 15 "RetentionSizeInMB" retention_size_in_mb: u64
} }

pub type ModifyCmqQueueAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCmqSubscriptionAttribute {
    pub topic_name: String,
    pub subscription_name: String,
    pub notify_strategy: Option<String>,
    pub notify_content_format: Option<String>,
    pub filter_tags: Option<Vec<String>>,
    pub binding_key: Option<Vec<String>>,
}
operation! { ModifyCmqSubscriptionAttribute(topic_name: String, subscription_name: String)
    "ModifyCmqSubscriptionAttribute" -> Empty {
    0 "TopicName" topic_name, 1 "SubscriptionName" subscription_name, 2 "NotifyStrategy" notify_strategy: String,
    3 "NotifyContentFormat" notify_content_format: String, 4 "FilterTags" filter_tags: Vec<String>,
    5 "BindingKey" binding_key: Vec<String>
} }

pub type ModifyCmqSubscriptionAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCmqTopicAttribute {
    pub topic_name: String,
    pub max_msg_size: Option<u64>,
    pub msg_retention_seconds: Option<u64>,
    pub trace: Option<bool>,
}
operation! { ModifyCmqTopicAttribute(topic_name: String) "ModifyCmqTopicAttribute" -> Empty {
    0 "TopicName" topic_name, 1 "MaxMsgSize" max_msg_size: u64, 2 "MsgRetentionSeconds" msg_retention_seconds: u64,
    3 "Trace" trace: bool
} }

pub type ModifyCmqTopicAttributeOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnvironmentAttributes {
    pub environment_id: String,
    pub msg_ttl: u64,
    pub cluster_id: String,
    pub remark: Option<String>,
    pub retention_policy: Option<RetentionPolicy>,
    pub auto_subscription_creation: Option<bool>,
    pub subscription_expiration_time: Option<u64>,
    pub subscription_expiration_time_enable: Option<bool>,
}
operation! { ModifyEnvironmentAttributes(environment_id: String, msg_ttl: u64, cluster_id: String)
    "ModifyEnvironmentAttributes" -> ModifyEnvironmentAttributesOutput {
    0 "EnvironmentId" environment_id, 1 "MsgTTL" msg_ttl, 2 "ClusterId" cluster_id, 3 "Remark" remark: String,
    4 "RetentionPolicy" retention_policy: RetentionPolicy,
    5 "AutoSubscriptionCreation" auto_subscription_creation: bool,
    6 "SubscriptionExpirationTime" subscription_expiration_time: u64,
    7 "SubscriptionExpirationTimeEnable" subscription_expiration_time_enable: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnvironmentAttributesOutput {
    pub environment_id: Option<String>,
    pub msg_ttl: Option<u64>,
    pub remark: Option<String>,
    pub namespace_id: Option<String>,
    pub subscription_expiration_time: Option<u64>,
    pub subscription_expiration_time_enable: Option<bool>,
}
model! { ModifyEnvironmentAttributesOutput {
    0 "EnvironmentId" environment_id, 1 "MsgTTL" msg_ttl, 2 "Remark" remark, 3 "NamespaceId" namespace_id,
    4 "SubscriptionExpirationTime" subscription_expiration_time,
    5 "SubscriptionExpirationTimeEnable" subscription_expiration_time_enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnvironmentRole {
    pub environment_id: String,
    pub role_name: String,
    pub permissions: Vec<String>,
    pub cluster_id: String,
}
operation! { ModifyEnvironmentRole(environment_id: String, role_name: String, permissions: Vec<String>, cluster_id: String)
    "ModifyEnvironmentRole" -> Empty {
    0 "EnvironmentId" environment_id, 1 "RoleName" role_name, 2 "Permissions" permissions, 3 "ClusterId" cluster_id
} }

pub type ModifyEnvironmentRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPublicNetworkSecurityPolicy {
    pub instance_id: String,
    pub policy_list: Vec<SecurityPolicy>,
}
operation! { ModifyPublicNetworkSecurityPolicy(instance_id: String, policy_list: Vec<SecurityPolicy>)
    "ModifyPublicNetworkSecurityPolicy" -> ModifyPublicNetworkSecurityPolicyOutput {
    0 "InstanceId" instance_id, 1 "PolicyList" policy_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPublicNetworkSecurityPolicyOutput {
    pub modify_result: Option<String>,
    pub instance_id: Option<String>,
}
model! { ModifyPublicNetworkSecurityPolicyOutput {
    0 "ModifyResult" modify_result, 1 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQPermission {
    pub instance_id: String,
    pub user: String,
    pub virtual_host: String,
    pub config_regexp: String,
    pub write_regexp: String,
    pub read_regexp: String,
}

/// What [`ModifyRabbitMQPermission::new`] takes.
pub struct ModifyRabbitMQPermissionRequired {
    pub instance_id: String,
    pub user: String,
    pub virtual_host: String,
    pub config_regexp: String,
    pub write_regexp: String,
    pub read_regexp: String,
}
operation! { ModifyRabbitMQPermission{ModifyRabbitMQPermissionRequired: instance_id, user, virtual_host, config_regexp, write_regexp, read_regexp}
    "ModifyRabbitMQPermission" -> Empty {
    0 "InstanceId" instance_id, 1 "User" user, 2 "VirtualHost" virtual_host, 3 "ConfigRegexp" config_regexp,
    4 "WriteRegexp" write_regexp, 5 "ReadRegexp" read_regexp
} }

pub type ModifyRabbitMQPermissionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQUser {
    pub instance_id: String,
    pub user: String,
    pub password: Secret,
    pub description: Option<String>,
    pub tags: Option<Vec<String>>,
    pub max_connections: Option<i64>,
    pub max_channels: Option<i64>,
    pub enable_cam_auth: Option<bool>,
}
operation! { ModifyRabbitMQUser(instance_id: String, user: String, password: Secret) "ModifyRabbitMQUser" -> Empty {
    0 "InstanceId" instance_id, 1 "User" user, 2 "Password" password, 3 "Description" description: String,
    4 "Tags" tags: Vec<String>, 5 "MaxConnections" max_connections: i64, 6 "MaxChannels" max_channels: i64,
    7 "EnableCamAuth" enable_cam_auth: bool
} }

pub type ModifyRabbitMQUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQVipInstance {
    pub instance_id: String,
    pub cluster_name: Option<String>,
    pub remark: Option<String>,
    pub enable_deletion_protection: Option<bool>,
    pub remove_all_tags: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub enable_risk_warning: Option<bool>,
}
operation! { ModifyRabbitMQVipInstance(instance_id: String)
    "ModifyRabbitMQVipInstance" -> ModifyRabbitMQVipInstanceOutput {
    0 "InstanceId" instance_id, 1 "ClusterName" cluster_name: String, 2 "Remark" remark: String,
    3 "EnableDeletionProtection" enable_deletion_protection: bool, 4 "RemoveAllTags" remove_all_tags: bool,
    5 "Tags" tags: Vec<Tag>, 6 "EnableRiskWarning" enable_risk_warning: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQVipInstanceOutput {
    pub instance_id: Option<String>,
}
model! { ModifyRabbitMQVipInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQVirtualHost {
    pub instance_id: String,
    pub virtual_host: String,
    pub description: Option<String>,
    pub trace_flag: Option<bool>,
}
operation! { ModifyRabbitMQVirtualHost(instance_id: String, virtual_host: String) "ModifyRabbitMQVirtualHost" -> Empty {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "Description" description: String,
    3 "TraceFlag" trace_flag: bool
} }

pub type ModifyRabbitMQVirtualHostOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRocketMQCluster {
    pub cluster_id: String,
    pub cluster_name: Option<String>,
    pub remark: Option<String>,
    pub public_access_enabled: Option<bool>,
}
operation! { ModifyRocketMQCluster(cluster_id: String) "ModifyRocketMQCluster" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name: String, 2 "Remark" remark: String,
    3 "PublicAccessEnabled" public_access_enabled: bool
} }

pub type ModifyRocketMQClusterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRocketMQEnvironmentRole {
    pub environment_id: String,
    pub role_name: String,
    pub permissions: Vec<String>,
    pub cluster_id: String,
    pub detailed_perms: Option<Vec<DetailedRolePerm>>,
}
operation! { ModifyRocketMQEnvironmentRole(environment_id: String, role_name: String, permissions: Vec<String>, cluster_id: String)
    "ModifyRocketMQEnvironmentRole" -> Empty {
    0 "EnvironmentId" environment_id, 1 "RoleName" role_name, 2 "Permissions" permissions, 3 "ClusterId" cluster_id,
    4 "DetailedPerms" detailed_perms: Vec<DetailedRolePerm>
} }

pub type ModifyRocketMQEnvironmentRoleOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRocketMQGroup {
    pub cluster_id: String,
    pub namespace_id: String,
    pub group_id: String,
    pub remark: Option<String>,
    pub read_enable: Option<bool>,
    pub broadcast_enable: Option<bool>,
    pub retry_max_times: Option<u64>,
}
operation! { ModifyRocketMQGroup(cluster_id: String, namespace_id: String, group_id: String)
    "ModifyRocketMQGroup" -> Empty {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "GroupId" group_id, 3 "Remark" remark: String,
    4 "ReadEnable" read_enable: bool, 5 "BroadcastEnable" broadcast_enable: bool, 6 "RetryMaxTimes" retry_max_times: u64
} }

pub type ModifyRocketMQGroupOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRocketMQInstance {
    pub instance_id: String,
    pub name: Option<String>,
    pub remark: Option<String>,
    pub message_retention: Option<i64>,
    pub enable_deletion_protection: Option<bool>,
    pub send_receive_ratio: Option<f64>,
    pub acl_enabled: Option<bool>,
}
operation! { ModifyRocketMQInstance(instance_id: String) "ModifyRocketMQInstance" -> Empty {
    0 "InstanceId" instance_id, 1 "Name" name: String, 2 "Remark" remark: String,
    3 "MessageRetention" message_retention: i64, 4 "EnableDeletionProtection" enable_deletion_protection: bool,
    5 "SendReceiveRatio" send_receive_ratio: f64, 6 "AclEnabled" acl_enabled: bool
} }

pub type ModifyRocketMQInstanceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRocketMQInstanceSpec {
    pub instance_id: String,
    pub specification: Option<String>,
    pub node_count: Option<u64>,
    pub storage_size: Option<u64>,
    pub zone_ids: Option<Vec<String>>,
}
operation! { ModifyRocketMQInstanceSpec(instance_id: String)
    "ModifyRocketMQInstanceSpec" -> ModifyRocketMQInstanceSpecOutput {
    0 "InstanceId" instance_id, 1 "Specification" specification: String, 2 "NodeCount" node_count: u64,
    3 "StorageSize" storage_size: u64, 4 "ZoneIds" zone_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRocketMQInstanceSpecOutput {
    pub order_id: Option<String>,
}
model! { ModifyRocketMQInstanceSpecOutput {
    0 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRocketMQNamespace {
    pub cluster_id: String,
    pub namespace_id: String,
    pub ttl: Option<u64>,
    pub retention_time: Option<u64>,
    pub remark: Option<String>,
    pub public_access_enabled: Option<bool>,
}
operation! { ModifyRocketMQNamespace(cluster_id: String, namespace_id: String) "ModifyRocketMQNamespace" -> Empty {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "Ttl" ttl: u64, 3 "RetentionTime" retention_time: u64,
    4 "Remark" remark: String, 5 "PublicAccessEnabled" public_access_enabled: bool
} }

pub type ModifyRocketMQNamespaceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRocketMQRole {
    pub role_name: String,
    pub cluster_id: String,
    pub remark: Option<String>,
    pub perm_type: Option<String>,
}
operation! { ModifyRocketMQRole(role_name: String, cluster_id: String)
    "ModifyRocketMQRole" -> ModifyRocketMQRoleOutput {
    0 "RoleName" role_name, 1 "ClusterId" cluster_id, 2 "Remark" remark: String, 3 "PermType" perm_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRocketMQRoleOutput {
    pub role_name: Option<String>,
    pub remark: Option<String>,
}
model! { ModifyRocketMQRoleOutput {
    0 "RoleName" role_name, 1 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRocketMQTopic {
    pub cluster_id: String,
    pub namespace_id: String,
    pub topic: String,
    pub remark: String,
    pub partition_num: Option<i64>,
}
operation! { ModifyRocketMQTopic(cluster_id: String, namespace_id: String, topic: String, remark: String)
    "ModifyRocketMQTopic" -> Empty {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "Topic" topic, 3 "Remark" remark,
    4 "PartitionNum" partition_num: i64
} }

pub type ModifyRocketMQTopicOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRole {
    pub role_name: String,
    pub cluster_id: String,
    pub remark: Option<String>,
    pub environment_role_sets: Option<Vec<EnvironmentRoleSet>>,
    pub unbind_all_environment: Option<bool>,
}
operation! { ModifyRole(role_name: String, cluster_id: String) "ModifyRole" -> ModifyRoleOutput {
    0 "RoleName" role_name, 1 "ClusterId" cluster_id, 2 "Remark" remark: String,
    3 "EnvironmentRoleSets" environment_role_sets: Vec<EnvironmentRoleSet>,
    4 "UnbindAllEnvironment" unbind_all_environment: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRoleOutput {
    pub role_name: Option<String>,
    pub remark: Option<String>,
}
model! { ModifyRoleOutput {
    0 "RoleName" role_name, 1 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTopic {
    pub environment_id: String,
    pub topic_name: String,
    pub partitions: u64,
    pub cluster_id: String,
    pub remark: Option<String>,
    pub msg_ttl: Option<u64>,
    pub unack_policy: Option<String>,
    pub isolate_consumer_enable: Option<bool>,
    pub ack_time_out: Option<i64>,
    pub delay_message_policy: Option<String>,
}
operation! { ModifyTopic(environment_id: String, topic_name: String, partitions: u64, cluster_id: String)
    "ModifyTopic" -> ModifyTopicOutput {
    0 "EnvironmentId" environment_id, 1 "TopicName" topic_name, 2 "Partitions" partitions, 3 "ClusterId" cluster_id,
    4 "Remark" remark: String, 5 "MsgTTL" msg_ttl: u64, 6 "UnackPolicy" unack_policy: String,
    7 "IsolateConsumerEnable" isolate_consumer_enable: bool, 8 "AckTimeOut" ack_time_out: i64,
    9 "DelayMessagePolicy" delay_message_policy: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTopicOutput {
    pub partitions: Option<u64>,
    pub remark: Option<String>,
}
model! { ModifyTopicOutput {
    0 "Partitions" partitions, 1 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishCmqMsg {
    pub topic_name: String,
    pub msg_content: String,
    pub msg_tag: Option<Vec<String>>,
}
operation! { PublishCmqMsg(topic_name: String, msg_content: String) "PublishCmqMsg" -> PublishCmqMsgOutput {
    0 "TopicName" topic_name, 1 "MsgContent" msg_content, 2 "MsgTag" msg_tag: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishCmqMsgOutput {
    pub result: Option<bool>,
    pub msg_id: Option<String>,
}
model! { PublishCmqMsgOutput {
    0 "Result" result, 1 "MsgId" msg_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceiveMessage {
    pub topic: String,
    pub subscription_name: String,
    pub receiver_queue_size: Option<i64>,
    pub sub_initial_position: Option<String>,
    pub max_num_messages: Option<i64>,
    pub max_num_bytes: Option<i64>,
    pub timeout: Option<i64>,
}
operation! { ReceiveMessage(topic: String, subscription_name: String) "ReceiveMessage" -> ReceiveMessageOutput {
    0 "Topic" topic, 1 "SubscriptionName" subscription_name, 2 "ReceiverQueueSize" receiver_queue_size: i64,
    3 "SubInitialPosition" sub_initial_position: String, 4 "MaxNumMessages" max_num_messages: i64,
    5 "MaxNumBytes" max_num_bytes: i64, 6 "Timeout" timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceiveMessageOutput {
    pub message_id: Option<String>,
    pub message_payload: Option<String>,
    pub ack_topic: Option<String>,
    pub error_msg: Option<String>,
    pub sub_name: Option<String>,
    pub message_id_list: Option<String>,
    pub messages_payload: Option<String>,
}
model! { ReceiveMessageOutput {
    0 "MessageID" message_id, 1 "MessagePayload" message_payload, 2 "AckTopic" ack_topic, 3 "ErrorMsg" error_msg,
    4 "SubName" sub_name, 5 "MessageIDList" message_id_list, 6 "MessagesPayload" messages_payload
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetMsgSubOffsetByTimestamp {
    pub environment_id: String,
    pub topic_name: String,
    pub subscription: String,
    pub to_timestamp: u64,
    pub cluster_id: String,
}

/// What [`ResetMsgSubOffsetByTimestamp::new`] takes.
pub struct ResetMsgSubOffsetByTimestampRequired {
    pub environment_id: String,
    pub topic_name: String,
    pub subscription: String,
    pub to_timestamp: u64,
    pub cluster_id: String,
}
operation! { ResetMsgSubOffsetByTimestamp{ResetMsgSubOffsetByTimestampRequired: environment_id, topic_name, subscription, to_timestamp, cluster_id}
    "ResetMsgSubOffsetByTimestamp" -> ResetMsgSubOffsetByTimestampOutput {
    0 "EnvironmentId" environment_id, 1 "TopicName" topic_name, 2 "Subscription" subscription,
    3 "ToTimestamp" to_timestamp, 4 "ClusterId" cluster_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetMsgSubOffsetByTimestampOutput {
    pub result: Option<bool>,
}
model! { ResetMsgSubOffsetByTimestampOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetRocketMQConsumerOffSet {
    pub cluster_id: String,
    pub namespace_id: String,
    pub group_id: String,
    pub r#type: u64,
    pub topic: Option<String>,
    pub reset_timestamp: Option<u64>,
    pub retry_flag: Option<bool>,
}
operation! { ResetRocketMQConsumerOffSet(cluster_id: String, namespace_id: String, group_id: String, r#type: u64)
    "ResetRocketMQConsumerOffSet" -> Empty {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "GroupId" group_id, 3 "Type" r#type,
    4 "Topic" topic: String, 5 "ResetTimestamp" reset_timestamp: u64, 6 "RetryFlag" retry_flag: bool
} }

pub type ResetRocketMQConsumerOffSetOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryRocketMQDlqMessage {
    pub cluster_id: String,
    pub namespace_id: String,
    pub group_name: String,
    pub message_ids: Vec<String>,
}
operation! { RetryRocketMQDlqMessage(cluster_id: String, namespace_id: String, group_name: String, message_ids: Vec<String>)
    "RetryRocketMQDlqMessage" -> Empty {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "GroupName" group_name, 3 "MessageIds" message_ids
} }

pub type RetryRocketMQDlqMessageOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RewindCmqQueue {
    pub queue_name: String,
    pub start_consume_time: u64,
}
operation! { RewindCmqQueue(queue_name: String, start_consume_time: u64) "RewindCmqQueue" -> Empty {
    0 "QueueName" queue_name, 1 "StartConsumeTime" start_consume_time
} }

pub type RewindCmqQueueOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendBatchMessages {
    pub topic: String,
    pub payload: String,
    pub string_token: Option<Secret>,
    pub producer_name: Option<String>,
    pub send_timeout: Option<i64>,
    pub max_pending_messages: Option<i64>,
    pub batching_max_messages: Option<i64>,
    pub batching_max_publish_delay: Option<i64>,
    pub batching_max_bytes: Option<i64>,
}
operation! { SendBatchMessages(topic: String, payload: String) "SendBatchMessages" -> SendBatchMessagesOutput {
    0 "Topic" topic, 1 "Payload" payload, 2 "StringToken" string_token: Secret, 3 "ProducerName" producer_name: String,
    4 "SendTimeout" send_timeout: i64, 5 "MaxPendingMessages" max_pending_messages: i64,
    6 "BatchingMaxMessages" batching_max_messages: i64, 7 "BatchingMaxPublishDelay" batching_max_publish_delay: i64,
    8 "BatchingMaxBytes" batching_max_bytes: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendBatchMessagesOutput {
    pub message_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { SendBatchMessagesOutput {
    0 "MessageId" message_id, 1 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCmqMsg {
    pub queue_name: String,
    pub msg_content: String,
    pub delay_seconds: i64,
}
operation! { SendCmqMsg(queue_name: String, msg_content: String, delay_seconds: i64) "SendCmqMsg" -> SendCmqMsgOutput {
    0 "QueueName" queue_name, 1 "MsgContent" msg_content, 2 "DelaySeconds" delay_seconds
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCmqMsgOutput {
    pub result: Option<bool>,
    pub msg_id: Option<String>,
}
model! { SendCmqMsgOutput {
    0 "Result" result, 1 "MsgId" msg_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessages {
    pub topic: String,
    pub payload: String,
    pub string_token: Option<Secret>,
    pub producer_name: Option<String>,
    pub send_timeout: Option<i64>,
    pub max_pending_messages: Option<i64>,
}
operation! { SendMessages(topic: String, payload: String) "SendMessages" -> SendMessagesOutput {
    0 "Topic" topic, 1 "Payload" payload, 2 "StringToken" string_token: Secret, 3 "ProducerName" producer_name: String,
    4 "SendTimeout" send_timeout: i64, 5 "MaxPendingMessages" max_pending_messages: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessagesOutput {
    pub message_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { SendMessagesOutput {
    0 "MessageId" message_id, 1 "ErrorMsg" error_msg
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMsg {
    pub environment_id: String,
    pub topic_name: String,
    pub msg_content: String,
    pub cluster_id: Option<String>,
}
operation! { SendMsg(environment_id: String, topic_name: String, msg_content: String) "SendMsg" -> Empty {
    0 "EnvironmentId" environment_id, 1 "TopicName" topic_name, 2 "MsgContent" msg_content,
    3 "ClusterId" cluster_id: String
} }

pub type SendMsgOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendRocketMQMessage {
    pub cluster_id: String,
    pub namespace_id: String,
    pub topic_name: String,
    pub msg_body: String,
    pub msg_key: Option<String>,
    pub msg_tag: Option<String>,
}
operation! { SendRocketMQMessage(cluster_id: String, namespace_id: String, topic_name: String, msg_body: String)
    "SendRocketMQMessage" -> SendRocketMQMessageOutput {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "TopicName" topic_name, 3 "MsgBody" msg_body,
    4 "MsgKey" msg_key: String, 5 "MsgTag" msg_tag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendRocketMQMessageOutput {
    pub result: Option<bool>,
    pub msg_id: Option<String>,
}
model! { SendRocketMQMessageOutput {
    0 "Result" result, 1 "MsgId" msg_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRocketMQPublicAccessPoint {
    pub instance_id: String,
    pub enabled: bool,
    pub bandwidth: Option<u64>,
    pub pay_mode: Option<u64>,
    pub rules: Option<Vec<PublicAccessRule>>,
    pub billing_flow: Option<bool>,
}
operation! { SetRocketMQPublicAccessPoint(instance_id: String, enabled: bool) "SetRocketMQPublicAccessPoint" -> Empty {
    0 "InstanceId" instance_id, 1 "Enabled" enabled, 2 "Bandwidth" bandwidth: u64, 3 "PayMode" pay_mode: u64,
    4 "Rules" rules: Vec<PublicAccessRule>, 5 "BillingFlow" billing_flow: bool
} }

pub type SetRocketMQPublicAccessPointOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindCmqDeadLetter {
    pub source_queue_name: String,
}
operation! { UnbindCmqDeadLetter(source_queue_name: String) "UnbindCmqDeadLetter" -> Empty {
    0 "SourceQueueName" source_queue_name
} }

pub type UnbindCmqDeadLetterOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyRocketMQConsume {
    pub cluster_id: String,
    pub namespace_id: String,
    pub group_id: String,
    pub msg_id: String,
    pub topic_name: String,
    pub client_id: Option<String>,
}

/// What [`VerifyRocketMQConsume::new`] takes.
pub struct VerifyRocketMQConsumeRequired {
    pub cluster_id: String,
    pub namespace_id: String,
    pub group_id: String,
    pub msg_id: String,
    pub topic_name: String,
}
operation! { VerifyRocketMQConsume{VerifyRocketMQConsumeRequired: cluster_id, namespace_id, group_id, msg_id, topic_name}
    "VerifyRocketMQConsume" -> Empty {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "GroupId" group_id, 3 "MsgId" msg_id,
    4 "TopicName" topic_name, 5 "ClientId" client_id: String
} }

pub type VerifyRocketMQConsumeOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_CALL_TRADE: &str = "FailedOperation.CallTrade";
    pub const FAILED_OPERATION_CLOUD_SERVICE: &str = "FailedOperation.CloudService";
    pub const FAILED_OPERATION_CMQ_BACKEND_ERROR: &str = "FailedOperation.CmqBackendError";
    pub const FAILED_OPERATION_CREATE_CLUSTER: &str = "FailedOperation.CreateCluster";
    pub const FAILED_OPERATION_CREATE_ENVIRONMENT: &str = "FailedOperation.CreateEnvironment";
    pub const FAILED_OPERATION_CREATE_ENVIRONMENT_ROLE: &str = "FailedOperation.CreateEnvironmentRole";
    pub const FAILED_OPERATION_CREATE_NAMESPACE: &str = "FailedOperation.CreateNamespace";
    pub const FAILED_OPERATION_CREATE_PRO_CLUSTER_REGION_NOT_EXIST: &str =
        "FailedOperation.CreateProClusterRegionNotExist";
    pub const FAILED_OPERATION_CREATE_PRODUCER_ERROR: &str = "FailedOperation.CreateProducerError";
    pub const FAILED_OPERATION_CREATE_PULSAR_CLIENT_ERROR: &str = "FailedOperation.CreatePulsarClientError";
    pub const FAILED_OPERATION_CREATE_ROLE: &str = "FailedOperation.CreateRole";
    pub const FAILED_OPERATION_CREATE_SECRET_KEY: &str = "FailedOperation.CreateSecretKey";
    pub const FAILED_OPERATION_CREATE_SUBSCRIPTION: &str = "FailedOperation.CreateSubscription";
    pub const FAILED_OPERATION_CREATE_TOPIC: &str = "FailedOperation.CreateTopic";
    pub const FAILED_OPERATION_DELETE_CLUSTER: &str = "FailedOperation.DeleteCluster";
    pub const FAILED_OPERATION_DELETE_CLUSTER_PROTECTION: &str = "FailedOperation.DeleteClusterProtection";
    pub const FAILED_OPERATION_DELETE_ENVIRONMENT_ROLES: &str = "FailedOperation.DeleteEnvironmentRoles";
    pub const FAILED_OPERATION_DELETE_ENVIRONMENTS: &str = "FailedOperation.DeleteEnvironments";
    pub const FAILED_OPERATION_DELETE_NAMESPACE: &str = "FailedOperation.DeleteNamespace";
    pub const FAILED_OPERATION_DELETE_ROLES: &str = "FailedOperation.DeleteRoles";
    pub const FAILED_OPERATION_DELETE_SUBSCRIPTIONS: &str = "FailedOperation.DeleteSubscriptions";
    pub const FAILED_OPERATION_DELETE_TOPICS: &str = "FailedOperation.DeleteTopics";
    pub const FAILED_OPERATION_DESCRIBE_SUBSCRIPTION: &str = "FailedOperation.DescribeSubscription";
    pub const FAILED_OPERATION_GENERATE_DEALS_AND_PAY_ERROR: &str = "FailedOperation.GenerateDealsAndPayError";
    pub const FAILED_OPERATION_GET_ENVIRONMENT_ATTRIBUTES_FAILED: &str =
        "FailedOperation.GetEnvironmentAttributesFailed";
    pub const FAILED_OPERATION_GET_TAGS: &str = "FailedOperation.GetTags";
    pub const FAILED_OPERATION_GET_TOPIC_PARTITIONS_FAILED: &str = "FailedOperation.GetTopicPartitionsFailed";
    pub const FAILED_OPERATION_INSTANCE_CAN_NOT_DELETE: &str = "FailedOperation.InstanceCanNotDelete";
    pub const FAILED_OPERATION_INSTANCE_NOT_READY: &str = "FailedOperation.InstanceNotReady";
    pub const FAILED_OPERATION_INVALID_EXIST_PUBLIC_ACCESS_POINT_ERROR: &str =
        "FailedOperation.InvalidExistPublicAccessPointError";
    pub const FAILED_OPERATION_INVALID_WHITE_LIST_ERROR: &str = "FailedOperation.InvalidWhiteListError";
    pub const FAILED_OPERATION_ISOLATE_CONSUMER_ENABLE: &str = "FailedOperation.IsolateConsumerEnable";
    pub const FAILED_OPERATION_MAX_MESSAGE_SIZE_ERROR: &str = "FailedOperation.MaxMessageSizeError";
    pub const FAILED_OPERATION_MESSAGE_ID_ERROR: &str = "FailedOperation.MessageIDError";
    pub const FAILED_OPERATION_MODIFY_CLUSTER: &str = "FailedOperation.ModifyCluster";
    pub const FAILED_OPERATION_NAMESPACE_IN_USE: &str = "FailedOperation.NamespaceInUse";
    pub const FAILED_OPERATION_ONLINE_REFUND_RESOURCE_NOT_EXIT: &str = "FailedOperation.OnlineRefundResourceNotExit";
    pub const FAILED_OPERATION_OPERATE_LATER: &str = "FailedOperation.OperateLater";
    pub const FAILED_OPERATION_PRODUCT_NOT_EXIST: &str = "FailedOperation.ProductNotExist";
    pub const FAILED_OPERATION_PULSAR_ADMIN_ERROR: &str = "FailedOperation.PulsarAdminError";
    pub const FAILED_OPERATION_RECEIVE_ERROR: &str = "FailedOperation.ReceiveError";
    pub const FAILED_OPERATION_RECEIVE_TIMEOUT: &str = "FailedOperation.ReceiveTimeout";
    pub const FAILED_OPERATION_REPLICATION_DEST_CHECK_FAILED_ERROR: &str =
        "FailedOperation.ReplicationDestCheckFailedError";
    pub const FAILED_OPERATION_REPLICATION_SOURCE_CHECK_FAILED_ERROR: &str =
        "FailedOperation.ReplicationSourceCheckFailedError";
    pub const FAILED_OPERATION_RESET_MSG_SUB_OFFSET_BY_TIMESTAMP_FAILED: &str =
        "FailedOperation.ResetMsgSubOffsetByTimestampFailed";
    pub const FAILED_OPERATION_ROLE_IN_USE: &str = "FailedOperation.RoleInUse";
    pub const FAILED_OPERATION_ROLE_NO_SYNC_PERMISSION: &str = "FailedOperation.RoleNoSyncPermission";
    pub const FAILED_OPERATION_ROUTER_RULE: &str = "FailedOperation.RouterRule";
    pub const FAILED_OPERATION_SAVE_SECRET_KEY: &str = "FailedOperation.SaveSecretKey";
    pub const FAILED_OPERATION_SEND_MESSAGE_TIMEOUT_ERROR: &str = "FailedOperation.SendMessageTimeoutError";
    pub const FAILED_OPERATION_SEND_MSG: &str = "FailedOperation.SendMsg";
    pub const FAILED_OPERATION_SEND_MSG_FAILED: &str = "FailedOperation.SendMsgFailed";
    pub const FAILED_OPERATION_SET_RETENTION_POLICY: &str = "FailedOperation.SetRetentionPolicy";
    pub const FAILED_OPERATION_SET_TTL: &str = "FailedOperation.SetTTL";
    pub const FAILED_OPERATION_STORAGE_SIZE_ERROR: &str = "FailedOperation.StorageSizeError";
    pub const FAILED_OPERATION_TOPIC_IN_USE: &str = "FailedOperation.TopicInUse";
    pub const FAILED_OPERATION_TOPIC_TYPE_ERROR: &str = "FailedOperation.TopicTypeError";
    pub const FAILED_OPERATION_UPDATE_ENVIRONMENT: &str = "FailedOperation.UpdateEnvironment";
    pub const FAILED_OPERATION_UPDATE_ENVIRONMENT_ROLE: &str = "FailedOperation.UpdateEnvironmentRole";
    pub const FAILED_OPERATION_UPDATE_ROLE: &str = "FailedOperation.UpdateRole";
    pub const FAILED_OPERATION_UPDATE_TOPIC: &str = "FailedOperation.UpdateTopic";
    pub const FAILED_OPERATION_VPC_IN_USE: &str = "FailedOperation.VpcInUse";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_BROKER_SERVICE: &str = "InternalError.BrokerService";
    pub const INTERNAL_ERROR_FAILED_OPERATION: &str = "InternalError.FailedOperation";
    pub const INTERNAL_ERROR_GET_ATTRIBUTES_FAILED: &str = "InternalError.GetAttributesFailed";
    pub const INTERNAL_ERROR_ILLEGAL_MESSAGE: &str = "InternalError.IllegalMessage";
    pub const INTERNAL_ERROR_RETRY: &str = "InternalError.Retry";
    pub const INTERNAL_ERROR_SYSTEM_ERROR: &str = "InternalError.SystemError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_INSTANCE_VERSION: &str = "InvalidParameter.InstanceVersion";
    pub const INVALID_PARAMETER_INVALID_ADMIN_URL: &str = "InvalidParameter.InvalidAdminUrl";
    pub const INVALID_PARAMETER_PARTITION: &str = "InvalidParameter.Partition";
    pub const INVALID_PARAMETER_TENANT_NOT_FOUND: &str = "InvalidParameter.TenantNotFound";
    pub const INVALID_PARAMETER_TOKEN_NOT_FOUND: &str = "InvalidParameter.TokenNotFound";
    pub const INVALID_PARAMETER_VPC: &str = "InvalidParameter.Vpc";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ACK_TIME: &str = "InvalidParameterValue.AckTime";
    pub const INVALID_PARAMETER_VALUE_AT_LEAST_ONE: &str = "InvalidParameterValue.AtLeastOne";
    pub const INVALID_PARAMETER_VALUE_CLUSTER_NAME_DUPLICATION: &str = "InvalidParameterValue.ClusterNameDuplication";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMS: &str = "InvalidParameterValue.InvalidParams";
    pub const INVALID_PARAMETER_VALUE_NEED_MORE_PARAMS: &str = "InvalidParameterValue.NeedMoreParams";
    pub const INVALID_PARAMETER_VALUE_TTL: &str = "InvalidParameterValue.TTL";
    pub const INVALID_PARAMETER_VALUE_TOPIC_NOT_FOUND: &str = "InvalidParameterValue.TopicNotFound";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_CLUSTERS: &str = "LimitExceeded.Clusters";
    pub const LIMIT_EXCEEDED_ENVIRONMENTS: &str = "LimitExceeded.Environments";
    pub const LIMIT_EXCEEDED_MSG_TIME: &str = "LimitExceeded.MsgTime";
    pub const LIMIT_EXCEEDED_NAMESPACES: &str = "LimitExceeded.Namespaces";
    pub const LIMIT_EXCEEDED_RETENTION_SIZE: &str = "LimitExceeded.RetentionSize";
    pub const LIMIT_EXCEEDED_RETENTION_TIME: &str = "LimitExceeded.RetentionTime";
    pub const LIMIT_EXCEEDED_SUBSCRIPTIONS: &str = "LimitExceeded.Subscriptions";
    pub const LIMIT_EXCEEDED_TOPICS: &str = "LimitExceeded.Topics";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_NEED_MORE_PARAMS: &str = "MissingParameter.NeedMoreParams";
    pub const MISSING_PARAMETER_TAG: &str = "MissingParameter.Tag";
    pub const OPERATION_DENIED_CONSUMER_RUNNING: &str = "OperationDenied.ConsumerRunning";
    pub const OPERATION_DENIED_DEFAULT_ENVIRONMENT: &str = "OperationDenied.DefaultEnvironment";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_IN_USE_ENVIRONMENT_ROLE: &str = "ResourceInUse.EnvironmentRole";
    pub const RESOURCE_IN_USE_NAMESPACE: &str = "ResourceInUse.Namespace";
    pub const RESOURCE_IN_USE_QUEUE: &str = "ResourceInUse.Queue";
    pub const RESOURCE_IN_USE_ROLE: &str = "ResourceInUse.Role";
    pub const RESOURCE_IN_USE_SUBSCRIPTION: &str = "ResourceInUse.Subscription";
    pub const RESOURCE_IN_USE_TOPIC: &str = "ResourceInUse.Topic";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_BROKER_CLUSTER: &str = "ResourceNotFound.BrokerCluster";
    pub const RESOURCE_NOT_FOUND_CLUSTER: &str = "ResourceNotFound.Cluster";
    pub const RESOURCE_NOT_FOUND_DISASTER_REPLICATE_LINK: &str = "ResourceNotFound.DisasterReplicateLink";
    pub const RESOURCE_NOT_FOUND_ENVIRONMENT: &str = "ResourceNotFound.Environment";
    pub const RESOURCE_NOT_FOUND_ENVIRONMENT_ROLE: &str = "ResourceNotFound.EnvironmentRole";
    pub const RESOURCE_NOT_FOUND_INSTANCE: &str = "ResourceNotFound.Instance";
    pub const RESOURCE_NOT_FOUND_MIGRATION_TASK: &str = "ResourceNotFound.MigrationTask";
    pub const RESOURCE_NOT_FOUND_MSG: &str = "ResourceNotFound.Msg";
    pub const RESOURCE_NOT_FOUND_MSG_PRODUCE_LOG: &str = "ResourceNotFound.MsgProduceLog";
    pub const RESOURCE_NOT_FOUND_NAMESPACE: &str = "ResourceNotFound.Namespace";
    pub const RESOURCE_NOT_FOUND_NAMSPACE: &str = "ResourceNotFound.Namspace";
    pub const RESOURCE_NOT_FOUND_ROLE: &str = "ResourceNotFound.Role";
    pub const RESOURCE_NOT_FOUND_SUBSCRIPTION: &str = "ResourceNotFound.Subscription";
    pub const RESOURCE_NOT_FOUND_TOPIC: &str = "ResourceNotFound.Topic";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_CREATE_FAILED: &str = "ResourceUnavailable.CreateFailed";
    pub const RESOURCE_UNAVAILABLE_FUND_REQUIRED: &str = "ResourceUnavailable.FundRequired";
    pub const RESOURCE_UNAVAILABLE_SYSTEM_UPGRADE: &str = "ResourceUnavailable.SystemUpgrade";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNKNOWN_PARAMETER_DELAY_MESSAGE_POLICY: &str = "UnknownParameter.DelayMessagePolicy";
    pub const UNKNOWN_PARAMETER_POLICY: &str = "UnknownParameter.Policy";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_INSTANCE_DOWNGRADE: &str = "UnsupportedOperation.InstanceDowngrade";
    pub const UNSUPPORTED_OPERATION_TOPIC_DELAY_MESSAGE: &str = "UnsupportedOperation.TopicDelayMessage";
    pub const UNSUPPORTED_OPERATION_TOPIC_UNACK: &str = "UnsupportedOperation.TopicUnack";
}

#[cfg(feature = "reflect")]
register! {
    AcknowledgeMessage, ClearCmqQueue, ClearCmqSubscriptionFilterTags, CreateCmqQueue, CreateCmqSubscribe,
    CreateCmqTopic, CreateEnvironment, CreateEnvironmentRole, CreateProCluster, CreateRabbitMQBinding,
    CreateRabbitMQUser, CreateRabbitMQVipInstance, CreateRabbitMQVirtualHost, CreateRocketMQCluster,
    CreateRocketMQEnvironmentRole, CreateRocketMQGroup, CreateRocketMQGroupV2, CreateRocketMQMigrationTask,
    CreateRocketMQNamespace, CreateRocketMQRole, CreateRocketMQRouterRule, CreateRocketMQTopic, CreateRocketMQTopicV2,
    CreateRocketMQVipInstance, CreateRole, CreateSubscription, CreateTopic, DeleteCluster, DeleteCmqQueue,
    DeleteCmqSubscribe, DeleteCmqTopic, DeleteEnvironmentRoles, DeleteEnvironments, DeleteProCluster,
    DeleteRabbitMQBinding, DeleteRabbitMQPermission, DeleteRabbitMQUser, DeleteRabbitMQVipInstance,
    DeleteRabbitMQVirtualHost, DeleteRocketMQCluster, DeleteRocketMQEnvironmentRoles, DeleteRocketMQGroup,
    DeleteRocketMQNamespace, DeleteRocketMQRoles, DeleteRocketMQTopic, DeleteRocketMQVipInstance, DeleteRoles,
    DeleteSubscriptions, DeleteTopics, DescribeAMQPClusters, DescribeAllTenants, DescribeBindClusters, DescribeBindVpcs,
    DescribeClusterDetail, DescribeClusters, DescribeCmqQueueDetail, DescribeCmqQueues, DescribeCmqSubscriptionDetail,
    DescribeCmqTopicDetail, DescribeCmqTopics, DescribeEnvironmentAttributes, DescribeEnvironmentRoles,
    DescribeEnvironments, DescribeMqMsgTrace, DescribeMsg, DescribeMsgTrace, DescribeNamespaceBundlesOpt,
    DescribeNodeHealthOpt, DescribePublisherSummary, DescribePublishers, DescribePulsarProInstanceDetail,
    DescribePulsarProInstances, DescribeRabbitMQBindings, DescribeRabbitMQExchanges, DescribeRabbitMQNodeList,
    DescribeRabbitMQPermission, DescribeRabbitMQQueueDetail, DescribeRabbitMQQueues, DescribeRabbitMQUser,
    DescribeRabbitMQVipInstance, DescribeRabbitMQVipInstances, DescribeRabbitMQVirtualHost, DescribeRocketMQCluster,
    DescribeRocketMQClusters, DescribeRocketMQConsumeStats, DescribeRocketMQConsumerConnectionDetail,
    DescribeRocketMQConsumerConnections, DescribeRocketMQEnvironmentRoles, DescribeRocketMQGeneralSKUs,
    DescribeRocketMQGroups, DescribeRocketMQMigratingTopicList, DescribeRocketMQMsg, DescribeRocketMQMsgTrace,
    DescribeRocketMQNamespaces, DescribeRocketMQProducers, DescribeRocketMQPublicAccessMonitorData,
    DescribeRocketMQPublicAccessPoint, DescribeRocketMQRoles, DescribeRocketMQSmoothMigrationTask,
    DescribeRocketMQSubscriptions, DescribeRocketMQTopUsages, DescribeRocketMQTopic, DescribeRocketMQTopicMsgs,
    DescribeRocketMQTopicStats, DescribeRocketMQTopics, DescribeRocketMQTopicsByGroup,
    DescribeRocketMQVipInstanceDetail, DescribeRocketMQVipInstances, DescribeRoles, DescribeSubscriptions,
    DescribeTopicMsgs, DescribeTopics, ExecuteDisasterRecovery, ExportRocketMQMessageDetail, GetTopicList,
    ImportRocketMQConsumerGroups, ImportRocketMQTopics, ModifyCluster, ModifyCmqQueueAttribute,
    ModifyCmqSubscriptionAttribute, ModifyCmqTopicAttribute, ModifyEnvironmentAttributes, ModifyEnvironmentRole,
    ModifyPublicNetworkSecurityPolicy, ModifyRabbitMQPermission, ModifyRabbitMQUser, ModifyRabbitMQVipInstance,
    ModifyRabbitMQVirtualHost, ModifyRocketMQCluster, ModifyRocketMQEnvironmentRole, ModifyRocketMQGroup,
    ModifyRocketMQInstance, ModifyRocketMQInstanceSpec, ModifyRocketMQNamespace, ModifyRocketMQRole,
    ModifyRocketMQTopic, ModifyRole, ModifyTopic, PublishCmqMsg, ReceiveMessage, ResetMsgSubOffsetByTimestamp,
    ResetRocketMQConsumerOffSet, RetryRocketMQDlqMessage, RewindCmqQueue, SendBatchMessages, SendCmqMsg, SendMessages,
    SendMsg, SendRocketMQMessage, SetRocketMQPublicAccessPoint, UnbindCmqDeadLetter, VerifyRocketMQConsume
}
