//! `tdmq` of Tencent Cloud, API version 2020-02-17.
//!
//! Endpoint: `tdmq.tencentcloudapi.com`, or `tdmq.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tdmq::DescribeBindClusters};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeBindClusters::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "tdmq",
    "2020-02-17",
    "tdmq",
    &Endpoints::NONE,
);

/// `AcknowledgeMessage` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=AcknowledgeMessage>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_PRODUCER_ERROR`], [`codes::FAILED_OPERATION_CREATE_PULSAR_CLIENT_ERROR`],
/// [`codes::FAILED_OPERATION_MAX_MESSAGE_SIZE_ERROR`], [`codes::FAILED_OPERATION_MESSAGE_ID_ERROR`],
/// [`codes::FAILED_OPERATION_RECEIVE_ERROR`], [`codes::FAILED_OPERATION_RECEIVE_TIMEOUT`],
/// [`codes::FAILED_OPERATION_TOPIC_TYPE_ERROR`], [`codes::INVALID_PARAMETER_TENANT_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_TOKEN_NOT_FOUND`], [`codes::INVALID_PARAMETER_VALUE_TOPIC_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcknowledgeMessage {
    /// Required.
    pub message_id: String,
    /// Required.
    pub ack_topic: String,
    /// Required.
    pub sub_name: String,
}
operation! { AcknowledgeMessage(message_id: String, ack_topic: String, sub_name: String)
    "AcknowledgeMessage" -> AcknowledgeMessageOutput {
    0 "MessageId" message_id, 1 "AckTopic" ack_topic, 2 "SubName" sub_name
} }

/// Response of [`AcknowledgeMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcknowledgeMessageOutput {
    pub error_msg: Option<String>,
}
model! { AcknowledgeMessageOutput {
    0 "ErrorMsg" error_msg: String
} }

/// Clears cmq queue: `ClearCmqQueue` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ClearCmqQueue>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearCmqQueue {
    /// Required.
    pub queue_name: String,
}
operation! { ClearCmqQueue(queue_name: String) "ClearCmqQueue" -> Empty {
    0 "QueueName" queue_name
} }

/// Response of [`ClearCmqQueue`]: empty.
pub type ClearCmqQueueOutput = Empty;

/// Clears cmq subscription filter tags: `ClearCmqSubscriptionFilterTags` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ClearCmqSubscriptionFilterTags>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClearCmqSubscriptionFilterTags {
    /// Required.
    pub topic_name: String,
    /// Required.
    pub subscription_name: String,
}
operation! { ClearCmqSubscriptionFilterTags(topic_name: String, subscription_name: String)
    "ClearCmqSubscriptionFilterTags" -> Empty {
    0 "TopicName" topic_name, 1 "SubscriptionName" subscription_name
} }

/// Response of [`ClearCmqSubscriptionFilterTags`]: empty.
pub type ClearCmqSubscriptionFilterTagsOutput = Empty;

/// Creates cmq queue: `CreateCmqQueue` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=CreateCmqQueue>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_CLUSTER`], [`codes::FAILED_OPERATION_CREATE_TOPIC`],
/// [`codes::FAILED_OPERATION_SET_RETENTION_POLICY`], [`codes::FAILED_OPERATION_SET_TTL`],
/// [`codes::INTERNAL_ERROR_BROKER_SERVICE`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_IN_USE_QUEUE`],
/// [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_CREATE_FAILED`], [`codes::RESOURCE_UNAVAILABLE_FUND_REQUIRED`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCmqQueue {
    /// Required.
    pub queue_name: String,
    pub max_msg_heap_num: Option<i64>,
    pub polling_wait_seconds: Option<i64>,
    pub visibility_timeout: Option<i64>,
    pub max_msg_size: Option<i64>,
    pub msg_retention_seconds: Option<i64>,
    pub rewind_seconds: Option<i64>,
    pub transaction: Option<i64>,
    pub first_query_interval: Option<i64>,
    pub max_query_count: Option<i64>,
    pub dead_letter_queue_name: Option<String>,
    pub policy: Option<i64>,
    pub max_receive_count: Option<i64>,
    pub max_time_to_live: Option<i64>,
    pub trace: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub retention_size_in_mb: Option<i64>,
}
operation! { CreateCmqQueue(queue_name: String) "CreateCmqQueue" -> CreateCmqQueueOutput {
    0 "QueueName" queue_name, 1 "MaxMsgHeapNum" max_msg_heap_num: i64, 2 "PollingWaitSeconds" polling_wait_seconds: i64,
    3 "VisibilityTimeout" visibility_timeout: i64, 4 "MaxMsgSize" max_msg_size: i64,
    5 "MsgRetentionSeconds" msg_retention_seconds: i64, 6 "RewindSeconds" rewind_seconds: i64,
    7 "Transaction" transaction: i64, 8 "FirstQueryInterval" first_query_interval: i64,
    9 "MaxQueryCount" max_query_count: i64, 10 "DeadLetterQueueName" dead_letter_queue_name: String,
    11 "Policy" policy: i64, 12 "MaxReceiveCount" max_receive_count: i64, 13 "MaxTimeToLive" max_time_to_live: i64,
    14 "Trace" trace: bool, 15 "Tags" tags: Vec<Tag>, 16 "RetentionSizeInMB" retention_size_in_mb: i64
} }

/// In the request of [`CreateCmqQueue`].
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

/// Response of [`CreateCmqQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCmqQueueOutput {
    pub queue_id: Option<String>,
}
model! { CreateCmqQueueOutput {
    0 "QueueId" queue_id: String
} }

/// Creates cmq subscribe: `CreateCmqSubscribe` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=CreateCmqSubscribe>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_SUBSCRIPTION`], [`codes::FAILED_OPERATION_CREATE_TOPIC`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_IN_USE_SUBSCRIPTION`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_FUND_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCmqSubscribe {
    /// Required.
    pub topic_name: String,
    /// Required.
    pub subscription_name: String,
    /// Required.
    pub protocol: String,
    /// Required.
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

/// Response of [`CreateCmqSubscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCmqSubscribeOutput {
    pub subscription_id: Option<String>,
}
model! { CreateCmqSubscribeOutput {
    0 "SubscriptionId" subscription_id: String
} }

/// Creates cmq topic: `CreateCmqTopic` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=CreateCmqTopic>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_CLUSTER`], [`codes::FAILED_OPERATION_CREATE_TOPIC`],
/// [`codes::FAILED_OPERATION_SET_RETENTION_POLICY`], [`codes::FAILED_OPERATION_SET_TTL`],
/// [`codes::INTERNAL_ERROR_BROKER_SERVICE`], [`codes::LIMIT_EXCEEDED_TOPICS`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_IN_USE_TOPIC`], [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_CREATE_FAILED`], [`codes::RESOURCE_UNAVAILABLE_FUND_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCmqTopic {
    /// Required.
    pub topic_name: String,
    pub max_msg_size: Option<i64>,
    pub filter_type: Option<i64>,
    pub msg_retention_seconds: Option<i64>,
    pub trace: Option<bool>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateCmqTopic(topic_name: String) "CreateCmqTopic" -> CreateCmqTopicOutput {
    0 "TopicName" topic_name, 1 "MaxMsgSize" max_msg_size: i64, 2 "FilterType" filter_type: i64,
    3 "MsgRetentionSeconds" msg_retention_seconds: i64, 4 "Trace" trace: bool, 5 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateCmqTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCmqTopicOutput {
    pub topic_id: Option<String>,
}
model! { CreateCmqTopicOutput {
    0 "TopicId" topic_id: String
} }

/// Creates environment: `CreateEnvironment` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=CreateEnvironment>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CLOUD_SERVICE`],
/// [`codes::FAILED_OPERATION_CREATE_ENVIRONMENT`], [`codes::FAILED_OPERATION_CREATE_NAMESPACE`],
/// [`codes::FAILED_OPERATION_OPERATE_LATER`], [`codes::FAILED_OPERATION_REPLICATION_DEST_CHECK_FAILED_ERROR`],
/// [`codes::FAILED_OPERATION_REPLICATION_SOURCE_CHECK_FAILED_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`], [`codes::INVALID_PARAMETER_VALUE_TTL`],
/// [`codes::LIMIT_EXCEEDED_ENVIRONMENTS`], [`codes::LIMIT_EXCEEDED_NAMESPACES`],
/// [`codes::LIMIT_EXCEEDED_RETENTION_SIZE`], [`codes::LIMIT_EXCEEDED_RETENTION_TIME`],
/// [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`], [`codes::OPERATION_DENIED_DEFAULT_ENVIRONMENT`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_IN_USE_NAMESPACE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironment {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub msg_ttl: i64,
    /// Required.
    pub cluster_id: String,
    pub remark: Option<String>,
    pub retention_policy: Option<RetentionPolicy>,
    pub auto_subscription_creation: Option<bool>,
    pub subscription_expiration_time: Option<i64>,
    pub subscription_expiration_time_enable: Option<bool>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateEnvironment(environment_id: String, msg_ttl: i64, cluster_id: String)
    "CreateEnvironment" -> CreateEnvironmentOutput {
    0 "EnvironmentId" environment_id, 1 "MsgTTL" msg_ttl, 2 "ClusterId" cluster_id, 3 "Remark" remark: String,
    4 "RetentionPolicy" retention_policy: RetentionPolicy,
    5 "AutoSubscriptionCreation" auto_subscription_creation: bool,
    6 "SubscriptionExpirationTime" subscription_expiration_time: i64,
    7 "SubscriptionExpirationTimeEnable" subscription_expiration_time_enable: bool, 8 "Tags" tags: Vec<Tag>
} }

/// In the request of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetentionPolicy {
    /// Required.
    pub time_in_minutes: Option<i64>,
    /// Required.
    pub size_in_mb: Option<i64>,
}
input! { RetentionPolicy(time_in_minutes: i64, size_in_mb: i64) {
    0 "TimeInMinutes" time_in_minutes: i64, 1 "SizeInMB" size_in_mb: i64
} }

/// Response of [`CreateEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironmentOutput {
    pub environment_id: Option<String>,
    pub msg_ttl: Option<i64>,
    pub remark: Option<String>,
    pub namespace_id: Option<String>,
    pub subscription_expiration_time: Option<i64>,
    pub subscription_expiration_time_enable: Option<bool>,
}
model! { CreateEnvironmentOutput {
    0 "EnvironmentId" environment_id: String, 1 "MsgTTL" msg_ttl: i64, 2 "Remark" remark: String,
    3 "NamespaceId" namespace_id: String, 4 "SubscriptionExpirationTime" subscription_expiration_time: i64,
    5 "SubscriptionExpirationTimeEnable" subscription_expiration_time_enable: bool
} }

/// Creates environment role: `CreateEnvironmentRole` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=CreateEnvironmentRole>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CLOUD_SERVICE`],
/// [`codes::FAILED_OPERATION_CREATE_ENVIRONMENT_ROLE`], [`codes::FAILED_OPERATION_OPERATE_LATER`],
/// [`codes::FAILED_OPERATION_UPDATE_ENVIRONMENT_ROLE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`],
/// [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_IN_USE_ENVIRONMENT_ROLE`], [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT`],
/// [`codes::RESOURCE_NOT_FOUND_ROLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEnvironmentRole {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub role_name: String,
    /// Required.
    pub permissions: Vec<String>,
    /// Required.
    pub cluster_id: String,
}
operation! {
    CreateEnvironmentRole(environment_id: String, role_name: String, permissions: Vec<String>, cluster_id: String)
    "CreateEnvironmentRole" -> Empty {
    0 "EnvironmentId" environment_id, 1 "RoleName" role_name, 2 "Permissions" permissions, 3 "ClusterId" cluster_id
} }

/// Response of [`CreateEnvironmentRole`]: empty.
pub type CreateEnvironmentRoleOutput = Empty;

/// Creates pro cluster: `CreateProCluster` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=CreateProCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_CLOUD_SERVICE`], [`codes::FAILED_OPERATION_CREATE_PRO_CLUSTER_REGION_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_GENERATE_DEALS_AND_PAY_ERROR`], [`codes::FAILED_OPERATION_OPERATE_LATER`],
/// [`codes::FAILED_OPERATION_PRODUCT_NOT_EXIST`], [`codes::FAILED_OPERATION_STORAGE_SIZE_ERROR`],
/// [`codes::INVALID_PARAMETER_INSTANCE_VERSION`], [`codes::INVALID_PARAMETER_VPC`], [`codes::MISSING_PARAMETER_TAG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProCluster {
    /// Required.
    pub zone_ids: Vec<i64>,
    /// Required.
    pub product_name: String,
    /// Required.
    pub auto_renew_flag: i64,
    /// Required.
    pub time_span: i64,
    /// Required.
    pub cluster_name: String,
    /// Required.
    pub auto_voucher: i64,
    pub storage_size: Option<i64>,
    pub vpc: Option<VpcInfo>,
    pub tags: Option<Vec<Tag>>,
    pub instance_version: Option<String>,
}

/// Arguments of [`CreateProCluster::new`].
pub struct CreateProClusterRequired {
    pub zone_ids: Vec<i64>,
    pub product_name: String,
    pub auto_renew_flag: i64,
    pub time_span: i64,
    pub cluster_name: String,
    pub auto_voucher: i64,
}
operation! {
    CreateProCluster { CreateProClusterRequired: zone_ids, product_name, auto_renew_flag, time_span, cluster_name, auto_voucher }
    "CreateProCluster" -> CreateProClusterOutput {
    0 "ZoneIds" zone_ids, 1 "ProductName" product_name, 2 "AutoRenewFlag" auto_renew_flag, 3 "TimeSpan" time_span,
    4 "ClusterName" cluster_name, 5 "AutoVoucher" auto_voucher, 6 "StorageSize" storage_size: i64, 7 "Vpc" vpc: VpcInfo,
    8 "Tags" tags: Vec<Tag>, 9 "InstanceVersion" instance_version: String
} }

/// In the request of [`CreateProCluster`].
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

/// Response of [`CreateProCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProClusterOutput {
    pub deal_name: Option<String>,
    pub big_deal_id: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
}
model! { CreateProClusterOutput {
    0 "DealName" deal_name: String, 1 "BigDealId" big_deal_id: String, 2 "ClusterId" cluster_id: String,
    3 "ClusterName" cluster_name: String
} }

/// Creates rabbit mq binding: `CreateRabbitMQBinding` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=CreateRabbitMQBinding>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQBinding {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub virtual_host: String,
    /// Required.
    pub source: String,
    /// Required.
    pub destination_type: String,
    /// Required.
    pub destination: String,
    pub routing_key: Option<String>,
}

/// Arguments of [`CreateRabbitMQBinding::new`].
pub struct CreateRabbitMQBindingRequired {
    pub instance_id: String,
    pub virtual_host: String,
    pub source: String,
    pub destination_type: String,
    pub destination: String,
}
operation! {
    CreateRabbitMQBinding { CreateRabbitMQBindingRequired: instance_id, virtual_host, source, destination_type, destination }
    "CreateRabbitMQBinding" -> CreateRabbitMQBindingOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "Source" source, 3 "DestinationType" destination_type,
    4 "Destination" destination, 5 "RoutingKey" routing_key: String
} }

/// Response of [`CreateRabbitMQBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQBindingOutput {
    pub instance_id: Option<String>,
    pub virtual_host: Option<String>,
    pub binding_id: Option<i64>,
}
model! { CreateRabbitMQBindingOutput {
    0 "InstanceId" instance_id: String, 1 "VirtualHost" virtual_host: String, 2 "BindingId" binding_id: i64
} }

/// Creates rabbit mq user: `CreateRabbitMQUser` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=CreateRabbitMQUser>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQUser {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user: String,
    /// Required. Secret.
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

/// Response of [`CreateRabbitMQUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQUserOutput {
    pub user: Option<String>,
}
model! { CreateRabbitMQUserOutput {
    0 "User" user: String
} }

/// Creates rabbit mq vip instance: `CreateRabbitMQVipInstance` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=CreateRabbitMQVipInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_CLUSTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQVipInstance {
    /// Required.
    pub zone_ids: Vec<i64>,
    /// Required.
    pub vpc_id: String,
    /// Required.
    pub subnet_id: String,
    /// Required.
    pub cluster_name: String,
    pub node_spec: Option<String>,
    pub node_num: Option<i64>,
    pub storage_size: Option<i64>,
    pub enable_create_default_ha_mirror_queue: Option<bool>,
    pub auto_renew_flag: Option<bool>,
    pub time_span: Option<i64>,
    pub pay_mode: Option<i64>,
    pub cluster_version: Option<String>,
    pub is_intl: Option<bool>,
    pub resource_tags: Option<Vec<Tag>>,
    pub bandwidth: Option<i64>,
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
    8 "AutoRenewFlag" auto_renew_flag: bool, 9 "TimeSpan" time_span: i64, 10 "PayMode" pay_mode: i64,
    11 "ClusterVersion" cluster_version: String, 12 "IsIntl" is_intl: bool, 13 "ResourceTags" resource_tags: Vec<Tag>,
    14 "Bandwidth" bandwidth: i64, 15 "EnablePublicAccess" enable_public_access: bool,
    16 "EnableDeletionProtection" enable_deletion_protection: bool, 17 "ClusterType" cluster_type: String,
    18 "CdcClusterId" cdc_cluster_id: String
} }

/// Response of [`CreateRabbitMQVipInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQVipInstanceOutput {
    pub tran_id: Option<String>,
    pub instance_id: Option<String>,
}
model! { CreateRabbitMQVipInstanceOutput {
    0 "TranId" tran_id: String, 1 "InstanceId" instance_id: String
} }

/// Creates rabbit mq virtual host: `CreateRabbitMQVirtualHost` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=CreateRabbitMQVirtualHost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQVirtualHost {
    /// Required.
    pub instance_id: String,
    /// Required.
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

/// Response of [`CreateRabbitMQVirtualHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQVirtualHostOutput {
    pub virtual_host: Option<String>,
}
model! { CreateRabbitMQVirtualHostOutput {
    0 "VirtualHost" virtual_host: String
} }

/// Creates rocket mq cluster: `CreateRocketMQCluster` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=CreateRocketMQCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_CLUSTER`], [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_CLUSTERS`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCE_UNAVAILABLE_CREATE_FAILED`], [`codes::RESOURCE_UNAVAILABLE_FUND_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQCluster {
    /// Required.
    pub name: String,
    pub remark: Option<String>,
    pub tag_list: Option<Vec<Tag>>,
}
operation! { CreateRocketMQCluster(name: String) "CreateRocketMQCluster" -> CreateRocketMQClusterOutput {
    0 "Name" name, 1 "Remark" remark: String, 2 "TagList" tag_list: Vec<Tag>
} }

/// Response of [`CreateRocketMQCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQClusterOutput {
    pub cluster_id: Option<String>,
}
model! { CreateRocketMQClusterOutput {
    0 "ClusterId" cluster_id: String
} }

/// Creates rocket mq environment role: `CreateRocketMQEnvironmentRole` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=CreateRocketMQEnvironmentRole>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CREATE_ENVIRONMENT_ROLE`],
/// [`codes::FAILED_OPERATION_UPDATE_ENVIRONMENT_ROLE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`],
/// [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_IN_USE_ENVIRONMENT_ROLE`], [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT`],
/// [`codes::RESOURCE_NOT_FOUND_ROLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQEnvironmentRole {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub role_name: String,
    /// Required.
    pub permissions: Vec<String>,
    /// Required.
    pub cluster_id: String,
    pub detailed_perms: Option<Vec<DetailedRolePerm>>,
}
operation! {
    CreateRocketMQEnvironmentRole(environment_id: String, role_name: String, permissions: Vec<String>, cluster_id: String)
    "CreateRocketMQEnvironmentRole" -> Empty {
    0 "EnvironmentId" environment_id, 1 "RoleName" role_name, 2 "Permissions" permissions, 3 "ClusterId" cluster_id,
    4 "DetailedPerms" detailed_perms: Vec<DetailedRolePerm>
} }

/// Response of [`CreateRocketMQEnvironmentRole`]: empty.
pub type CreateRocketMQEnvironmentRoleOutput = Empty;

/// In the request of [`CreateRocketMQEnvironmentRole`].
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

/// Creates rocket mq group: `CreateRocketMQGroup` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=CreateRocketMQGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_ILLEGAL_MESSAGE`], [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQGroup {
    /// Required.
    pub group_id: String,
    /// Required.
    pub namespaces: Vec<String>,
    /// Required.
    pub read_enable: bool,
    /// Required.
    pub broadcast_enable: bool,
    /// Required.
    pub cluster_id: String,
    pub remark: Option<String>,
    pub group_type: Option<String>,
    pub retry_max_times: Option<i64>,
}

/// Arguments of [`CreateRocketMQGroup::new`].
pub struct CreateRocketMQGroupRequired {
    pub group_id: String,
    pub namespaces: Vec<String>,
    pub read_enable: bool,
    pub broadcast_enable: bool,
    pub cluster_id: String,
}
operation! {
    CreateRocketMQGroup { CreateRocketMQGroupRequired: group_id, namespaces, read_enable, broadcast_enable, cluster_id }
    "CreateRocketMQGroup" -> Empty {
    0 "GroupId" group_id, 1 "Namespaces" namespaces, 2 "ReadEnable" read_enable, 3 "BroadcastEnable" broadcast_enable,
    4 "ClusterId" cluster_id, 5 "Remark" remark: String, 6 "GroupType" group_type: String,
    7 "RetryMaxTimes" retry_max_times: i64
} }

/// Response of [`CreateRocketMQGroup`]: empty.
pub type CreateRocketMQGroupOutput = Empty;

/// Creates rocket mq group v2: `CreateRocketMQGroupV2` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=CreateRocketMQGroupV2>.
///
/// Errors: [`codes::INTERNAL_ERROR_ILLEGAL_MESSAGE`], [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQGroupV2 {
    /// Required.
    pub group_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub read_enable: bool,
    /// Required.
    pub broadcast_enable: bool,
    /// Required.
    pub cluster_id: String,
    pub remark: Option<String>,
    pub group_type: Option<String>,
    pub retry_max_times: Option<i64>,
    pub tag_list: Option<Vec<Tag>>,
}

/// Arguments of [`CreateRocketMQGroupV2::new`].
pub struct CreateRocketMQGroupV2Required {
    pub group_id: String,
    pub namespace: String,
    pub read_enable: bool,
    pub broadcast_enable: bool,
    pub cluster_id: String,
}
operation! {
    CreateRocketMQGroupV2 { CreateRocketMQGroupV2Required: group_id, namespace, read_enable, broadcast_enable, cluster_id }
    "CreateRocketMQGroupV2" -> Empty {
    0 "GroupId" group_id, 1 "Namespace" namespace, 2 "ReadEnable" read_enable, 3 "BroadcastEnable" broadcast_enable,
    4 "ClusterId" cluster_id, 5 "Remark" remark: String, 6 "GroupType" group_type: String,
    7 "RetryMaxTimes" retry_max_times: i64, 8 "TagList" tag_list: Vec<Tag>
} }

/// Response of [`CreateRocketMQGroupV2`]: empty.
pub type CreateRocketMQGroupV2Output = Empty;

/// Creates rocket mq migration task: `CreateRocketMQMigrationTask` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=CreateRocketMQMigrationTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQMigrationTask {
    /// Required.
    pub cluster_id: String,
    /// Required.
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

/// Response of [`CreateRocketMQMigrationTask`]: empty.
pub type CreateRocketMQMigrationTaskOutput = Empty;

/// In the request of [`CreateRocketMQMigrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQTopicConfig {
    /// Required.
    pub namespace: Option<String>,
    /// Required.
    pub topic_name: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub partitions: Option<i64>,
    pub remark: Option<String>,
}
input! { RocketMQTopicConfig(namespace: String, topic_name: String, r#type: String, partitions: i64) {
    0 "Namespace" namespace: String, 1 "TopicName" topic_name: String, 2 "Type" r#type: String,
    3 "Partitions" partitions: i64, 4 "Remark" remark: String
} }

/// In the request of [`CreateRocketMQMigrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQGroupConfig {
    /// Required.
    pub namespace: Option<String>,
    /// Required.
    pub group_name: Option<String>,
    /// Required.
    pub consume_broadcast_enable: Option<bool>,
    /// Required.
    pub consume_enable: Option<bool>,
    pub remark: Option<String>,
    pub consumer_group_type: Option<String>,
}
input! {
    RocketMQGroupConfig(namespace: String, group_name: String, consume_broadcast_enable: bool, consume_enable: bool) {
    0 "Namespace" namespace: String, 1 "GroupName" group_name: String,
    2 "ConsumeBroadcastEnable" consume_broadcast_enable: bool, 3 "ConsumeEnable" consume_enable: bool,
    4 "Remark" remark: String, 5 "ConsumerGroupType" consumer_group_type: String
} }

/// In the request of [`CreateRocketMQMigrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQRoleConfig {
    pub role_name: Option<String>,
    /// Secret.
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

/// Creates rocket mq namespace: `CreateRocketMQNamespace` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=CreateRocketMQNamespace>.
///
/// Errors: [`codes::FAILED_OPERATION_INSTANCE_NOT_READY`], [`codes::FAILED_OPERATION_SET_TTL`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_MESSAGE`], [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_UNAVAILABLE_FUND_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQNamespace {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace_id: String,
    pub ttl: Option<i64>,
    pub retention_time: Option<i64>,
    pub remark: Option<String>,
}
operation! { CreateRocketMQNamespace(cluster_id: String, namespace_id: String) "CreateRocketMQNamespace" -> Empty {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "Ttl" ttl: i64, 3 "RetentionTime" retention_time: i64,
    4 "Remark" remark: String
} }

/// Response of [`CreateRocketMQNamespace`]: empty.
pub type CreateRocketMQNamespaceOutput = Empty;

/// Creates rocket mq role: `CreateRocketMQRole` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=CreateRocketMQRole>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CREATE_ROLE`],
/// [`codes::FAILED_OPERATION_CREATE_SECRET_KEY`], [`codes::FAILED_OPERATION_SAVE_SECRET_KEY`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`],
/// [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`], [`codes::RESOURCE_IN_USE_ROLE`],
/// [`codes::RESOURCE_NOT_FOUND_BROKER_CLUSTER`], [`codes::RESOURCE_UNAVAILABLE_FUND_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQRole {
    /// Required.
    pub role_name: String,
    /// Required.
    pub cluster_id: String,
    pub remark: Option<String>,
    pub perm_type: Option<String>,
    pub role_generate_mode: Option<String>,
    pub access_key: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
}
operation! { CreateRocketMQRole(role_name: String, cluster_id: String)
    "CreateRocketMQRole" -> CreateRocketMQRoleOutput {
    0 "RoleName" role_name, 1 "ClusterId" cluster_id, 2 "Remark" remark: String, 3 "PermType" perm_type: String,
    4 "RoleGenerateMode" role_generate_mode: String, 5 "AccessKey" access_key: String, 6 "SecretKey" secret_key: Secret
} }

/// Response of [`CreateRocketMQRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQRoleOutput {
    pub role_name: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub remark: Option<String>,
}
model! { CreateRocketMQRoleOutput {
    0 "RoleName" role_name: String, 1 "Token" token: Secret, 2 "Remark" remark: String
} }

/// Creates rocket mq router rule: `CreateRocketMQRouterRule` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=CreateRocketMQRouterRule>.
///
/// Errors: [`codes::FAILED_OPERATION_ROLE_NO_SYNC_PERMISSION`], [`codes::FAILED_OPERATION_ROUTER_RULE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQRouterRule {
    /// Required.
    pub start_now: bool,
    /// Required.
    pub rule: RocketMQRouterRuleInfo,
    /// Required.
    pub sync_type: String,
}
operation! { CreateRocketMQRouterRule(start_now: bool, rule: RocketMQRouterRuleInfo, sync_type: String)
    "CreateRocketMQRouterRule" -> Empty {
    0 "StartNow" start_now, 1 "Rule" rule, 2 "SyncType" sync_type
} }

/// Response of [`CreateRocketMQRouterRule`]: empty.
pub type CreateRocketMQRouterRuleOutput = Empty;

/// In the request of [`CreateRocketMQRouterRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQRouterRuleInfo {
    /// Required.
    pub source_type: Option<String>,
    /// Required.
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

/// In the request of [`CreateRocketMQRouterRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouterRocketMQSource {
    /// Required.
    pub access_key: Option<String>,
    /// Required.
    pub filter_expression: Option<String>,
    /// Required.
    pub filter_from_timestamp_ms: Option<i64>,
    /// Required.
    pub filter_type: Option<String>,
    /// Required.
    pub group: Option<String>,
    /// Required.
    pub name_server_address_list: Option<String>,
    /// Required. Secret.
    pub secret_key: Option<Secret>,
    /// Required.
    pub topic: Option<String>,
    pub namespace: Option<String>,
    pub source_consume_concurrent_thread_count: Option<i64>,
}

/// Arguments of [`RouterRocketMQSource::new`].
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
input! {
    RouterRocketMQSource { RouterRocketMQSourceRequired: access_key, filter_expression, filter_from_timestamp_ms, filter_type, group, name_server_address_list, secret_key, topic } {
    0 "AccessKey" access_key: String, 1 "FilterExpression" filter_expression: String,
    2 "FilterFromTimestampMs" filter_from_timestamp_ms: i64, 3 "FilterType" filter_type: String,
    4 "Group" group: String, 5 "NameServerAddressList" name_server_address_list: String,
    6 "SecretKey" secret_key: Secret, 7 "Topic" topic: String, 8 "Namespace" namespace: String,
    9 "SourceConsumeConcurrentThreadCount" source_consume_concurrent_thread_count: i64
} }

/// In the request of [`CreateRocketMQRouterRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouterRocketMQTarget {
    /// Required.
    pub access_key: Option<String>,
    /// Required.
    pub name_server_address_list: Option<String>,
    /// Required. Secret.
    pub secret_key: Option<Secret>,
    /// Required.
    pub topic: Option<String>,
    pub namespace: Option<String>,
    pub target_produce_concurrent_thread_count: Option<i64>,
}
input! { RouterRocketMQTarget(access_key: String, name_server_address_list: String, secret_key: Secret, topic: String) {
    0 "AccessKey" access_key: String, 1 "NameServerAddressList" name_server_address_list: String,
    2 "SecretKey" secret_key: Secret, 3 "Topic" topic: String, 4 "Namespace" namespace: String,
    5 "TargetProduceConcurrentThreadCount" target_produce_concurrent_thread_count: i64
} }

/// In the request of [`CreateRocketMQRouterRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouterMessageServiceSource {
    /// Required.
    pub access_key: Option<String>,
    /// Required.
    pub endpoint: Option<String>,
    /// Required.
    pub queue: Option<String>,
    /// Required. Secret.
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

/// In the request of [`CreateRocketMQRouterRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouterMessageServiceTarget {
    /// Required.
    pub access_key: Option<String>,
    /// Required.
    pub endpoint: Option<String>,
    /// Required. Secret.
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

/// In the request of [`CreateRocketMQRouterRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouterTencentRocketMQSource {
    /// Required.
    pub filter_expression: Option<String>,
    /// Required.
    pub filter_from_timestamp_ms: Option<i64>,
    /// Required.
    pub filter_type: Option<String>,
    /// Required.
    pub topic: Option<String>,
    /// Required.
    pub cluster_id: Option<String>,
    pub namespace: Option<String>,
    pub source_consume_concurrent_thread_count: Option<i64>,
    pub source_region: Option<String>,
    pub role_name: Option<String>,
    pub access_key: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
}

/// Arguments of [`RouterTencentRocketMQSource::new`].
pub struct RouterTencentRocketMQSourceRequired {
    pub filter_expression: String,
    pub filter_from_timestamp_ms: i64,
    pub filter_type: String,
    pub topic: String,
    pub cluster_id: String,
}
input! {
    RouterTencentRocketMQSource { RouterTencentRocketMQSourceRequired: filter_expression, filter_from_timestamp_ms, filter_type, topic, cluster_id } {
    0 "FilterExpression" filter_expression: String, 1 "FilterFromTimestampMs" filter_from_timestamp_ms: i64,
    2 "FilterType" filter_type: String, 3 "Topic" topic: String, 4 "ClusterId" cluster_id: String,
    5 "Namespace" namespace: String, 6 "SourceConsumeConcurrentThreadCount" source_consume_concurrent_thread_count: i64,
    7 "SourceRegion" source_region: String, 8 "RoleName" role_name: String, 9 "AccessKey" access_key: String,
    10 "SecretKey" secret_key: Secret
} }

/// In the request of [`CreateRocketMQRouterRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouterTencentRocketMQTarget {
    /// Required.
    pub topic: Option<String>,
    /// Required.
    pub cluster_id: Option<String>,
    pub namespace: Option<String>,
    pub target_produce_concurrent_thread_count: Option<i64>,
    pub target_region: Option<String>,
    pub role_name: Option<String>,
    pub access_key: Option<String>,
    /// Secret.
    pub secret_key: Option<Secret>,
}
input! { RouterTencentRocketMQTarget(topic: String, cluster_id: String) {
    0 "Topic" topic: String, 1 "ClusterId" cluster_id: String, 2 "Namespace" namespace: String,
    3 "TargetProduceConcurrentThreadCount" target_produce_concurrent_thread_count: i64,
    4 "TargetRegion" target_region: String, 5 "RoleName" role_name: String, 6 "AccessKey" access_key: String,
    7 "SecretKey" secret_key: Secret
} }

/// In the request of [`CreateRocketMQRouterRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouterTencentMQTTSource {
    /// Required.
    pub cluster_id: Option<String>,
    /// Required.
    pub topic: Option<String>,
    /// Required.
    pub source_region: Option<String>,
    /// Required.
    pub user_name: Option<String>,
    /// Secret.
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

/// In the request of [`CreateRocketMQRouterRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RouterTencentMQTTTarget {
    /// Required.
    pub cluster_id: Option<String>,
    /// Required.
    pub topic: Option<String>,
    /// Required.
    pub source_region: Option<String>,
    /// Required.
    pub user_name: Option<String>,
    /// Secret.
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

/// Creates rocket mq topic: `CreateRocketMQTopic` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=CreateRocketMQTopic>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_TOPIC`], [`codes::INTERNAL_ERROR_ILLEGAL_MESSAGE`],
/// [`codes::INVALID_PARAMETER_PARTITION`], [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_NOT_FOUND_NAMESPACE`], [`codes::RESOURCE_UNAVAILABLE_FUND_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQTopic {
    /// Required.
    pub topic: String,
    /// Required.
    pub namespaces: Vec<String>,
    /// Required.
    pub r#type: String,
    /// Required.
    pub cluster_id: String,
    pub remark: Option<String>,
    pub partition_num: Option<i64>,
}
operation! { CreateRocketMQTopic(topic: String, namespaces: Vec<String>, r#type: String, cluster_id: String)
    "CreateRocketMQTopic" -> Empty {
    0 "Topic" topic, 1 "Namespaces" namespaces, 2 "Type" r#type, 3 "ClusterId" cluster_id, 4 "Remark" remark: String,
    5 "PartitionNum" partition_num: i64
} }

/// Response of [`CreateRocketMQTopic`]: empty.
pub type CreateRocketMQTopicOutput = Empty;

/// Creates rocket mq topic v2: `CreateRocketMQTopicV2` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=CreateRocketMQTopicV2>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_TOPIC`], [`codes::INTERNAL_ERROR_ILLEGAL_MESSAGE`],
/// [`codes::INVALID_PARAMETER_PARTITION`], [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_NOT_FOUND_NAMESPACE`], [`codes::RESOURCE_UNAVAILABLE_FUND_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQTopicV2 {
    /// Required.
    pub topic: String,
    /// Required.
    pub r#type: String,
    /// Required.
    pub cluster_id: String,
    /// Required.
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

/// Response of [`CreateRocketMQTopicV2`]: empty.
pub type CreateRocketMQTopicV2Output = Empty;

/// Creates rocket mq vip instance: `CreateRocketMQVipInstance` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=CreateRocketMQVipInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_TRADE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQVipInstance {
    /// Required.
    pub name: String,
    /// Required.
    pub spec: String,
    /// Required.
    pub storage_size: i64,
    /// Required.
    pub zone_ids: Vec<String>,
    /// Required.
    pub vpc_info: VpcInfo,
    /// Required.
    pub time_span: i64,
    pub node_count: Option<i64>,
    pub general_sku_code: Option<String>,
    pub supports_migrate_to_cloud: Option<bool>,
    pub enable_public: Option<bool>,
    pub bandwidth: Option<i64>,
    pub ip_rules: Option<Vec<PublicAccessRule>>,
    pub tags: Option<Vec<Tag>>,
}

/// Arguments of [`CreateRocketMQVipInstance::new`].
pub struct CreateRocketMQVipInstanceRequired {
    pub name: String,
    pub spec: String,
    pub storage_size: i64,
    pub zone_ids: Vec<String>,
    pub vpc_info: VpcInfo,
    pub time_span: i64,
}
operation! {
    CreateRocketMQVipInstance { CreateRocketMQVipInstanceRequired: name, spec, storage_size, zone_ids, vpc_info, time_span }
    "CreateRocketMQVipInstance" -> CreateRocketMQVipInstanceOutput {
    0 "Name" name, 1 "Spec" spec, 2 "StorageSize" storage_size, 3 "ZoneIds" zone_ids, 4 "VpcInfo" vpc_info,
    5 "TimeSpan" time_span, 6 "NodeCount" node_count: i64, 7 "GeneralSkuCode" general_sku_code: String,
    8 "SupportsMigrateToCloud" supports_migrate_to_cloud: bool, 9 "EnablePublic" enable_public: bool,
    10 "Bandwidth" bandwidth: i64, 11 "IpRules" ip_rules: Vec<PublicAccessRule>, 12 "Tags" tags: Vec<Tag>
} }

/// In the request of [`CreateRocketMQVipInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicAccessRule {
    /// Required.
    pub ip_rule: Option<String>,
    /// Required.
    pub allow: Option<bool>,
    pub remark: Option<String>,
}
input! { PublicAccessRule(ip_rule: String, allow: bool) {
    0 "IpRule" ip_rule: String, 1 "Allow" allow: bool, 2 "Remark" remark: String
} }

/// Response of [`CreateRocketMQVipInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRocketMQVipInstanceOutput {
    pub cluster_id: Option<String>,
}
model! { CreateRocketMQVipInstanceOutput {
    0 "ClusterId" cluster_id: String
} }

/// Creates role: `CreateRole` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=CreateRole>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CREATE_ROLE`],
/// [`codes::FAILED_OPERATION_CREATE_SECRET_KEY`], [`codes::FAILED_OPERATION_SAVE_SECRET_KEY`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`],
/// [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_IN_USE_ROLE`],
/// [`codes::RESOURCE_NOT_FOUND_BROKER_CLUSTER`], [`codes::RESOURCE_UNAVAILABLE_FUND_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRole {
    /// Required.
    pub role_name: String,
    /// Required.
    pub remark: String,
    /// Required.
    pub cluster_id: String,
}
operation! { CreateRole(role_name: String, remark: String, cluster_id: String) "CreateRole" -> CreateRoleOutput {
    0 "RoleName" role_name, 1 "Remark" remark, 2 "ClusterId" cluster_id
} }

/// Response of [`CreateRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRoleOutput {
    pub role_name: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub remark: Option<String>,
    pub environment_role_sets: Vec<EnvironmentRoleSet>,
}
model! { CreateRoleOutput {
    0 "RoleName" role_name: String, 1 "Token" token: Secret, 2 "Remark" remark: String,
    3 "EnvironmentRoleSets" environment_role_sets: Vec<EnvironmentRoleSet>
} }

/// In the request of [`CreateRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentRoleSet {
    /// Required.
    pub environment_id: Option<String>,
    /// Required.
    pub permissions: Option<Vec<String>>,
}
input! { EnvironmentRoleSet(environment_id: String, permissions: Vec<String>) {
    0 "EnvironmentId" environment_id: String, 1 "Permissions" permissions: Vec<String>
} }

/// Creates subscription: `CreateSubscription` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=CreateSubscription>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CLOUD_SERVICE`],
/// [`codes::FAILED_OPERATION_CREATE_SUBSCRIPTION`], [`codes::FAILED_OPERATION_GET_TOPIC_PARTITIONS_FAILED`],
/// [`codes::FAILED_OPERATION_OPERATE_LATER`], [`codes::FAILED_OPERATION_REPLICATION_DEST_CHECK_FAILED_ERROR`],
/// [`codes::FAILED_OPERATION_REPLICATION_SOURCE_CHECK_FAILED_ERROR`], [`codes::INTERNAL_ERROR_RETRY`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`],
/// [`codes::LIMIT_EXCEEDED_SUBSCRIPTIONS`], [`codes::LIMIT_EXCEEDED_TOPICS`], [`codes::RESOURCE_IN_USE_SUBSCRIPTION`],
/// [`codes::RESOURCE_NOT_FOUND_BROKER_CLUSTER`], [`codes::RESOURCE_NOT_FOUND_TOPIC`],
/// [`codes::RESOURCE_UNAVAILABLE_FUND_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscription {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub topic_name: String,
    /// Required.
    pub subscription_name: String,
    /// Required.
    pub is_idempotent: bool,
    /// Required.
    pub cluster_id: String,
    pub remark: Option<String>,
    pub auto_create_policy_topic: Option<bool>,
    pub post_fix_pattern: Option<String>,
}

/// Arguments of [`CreateSubscription::new`].
pub struct CreateSubscriptionRequired {
    pub environment_id: String,
    pub topic_name: String,
    pub subscription_name: String,
    pub is_idempotent: bool,
    pub cluster_id: String,
}
operation! {
    CreateSubscription { CreateSubscriptionRequired: environment_id, topic_name, subscription_name, is_idempotent, cluster_id }
    "CreateSubscription" -> CreateSubscriptionOutput {
    0 "EnvironmentId" environment_id, 1 "TopicName" topic_name, 2 "SubscriptionName" subscription_name,
    3 "IsIdempotent" is_idempotent, 4 "ClusterId" cluster_id, 5 "Remark" remark: String,
    6 "AutoCreatePolicyTopic" auto_create_policy_topic: bool, 7 "PostFixPattern" post_fix_pattern: String
} }

/// Response of [`CreateSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSubscriptionOutput {
    pub result: Option<bool>,
}
model! { CreateSubscriptionOutput {
    0 "Result" result: bool
} }

/// Creates topic: `CreateTopic` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=CreateTopic>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CLOUD_SERVICE`],
/// [`codes::FAILED_OPERATION_CREATE_TOPIC`], [`codes::FAILED_OPERATION_ISOLATE_CONSUMER_ENABLE`],
/// [`codes::FAILED_OPERATION_OPERATE_LATER`], [`codes::FAILED_OPERATION_REPLICATION_DEST_CHECK_FAILED_ERROR`],
/// [`codes::FAILED_OPERATION_REPLICATION_SOURCE_CHECK_FAILED_ERROR`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_ACK_TIME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`], [`codes::LIMIT_EXCEEDED_TOPICS`],
/// [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_IN_USE_TOPIC`],
/// [`codes::RESOURCE_NOT_FOUND_BROKER_CLUSTER`], [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT`],
/// [`codes::RESOURCE_UNAVAILABLE_FUND_REQUIRED`], [`codes::UNKNOWN_PARAMETER_DELAY_MESSAGE_POLICY`],
/// [`codes::UNKNOWN_PARAMETER_POLICY`], [`codes::UNSUPPORTED_OPERATION_TOPIC_DELAY_MESSAGE`],
/// [`codes::UNSUPPORTED_OPERATION_TOPIC_UNACK`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopic {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub topic_name: String,
    /// Required.
    pub partitions: i64,
    /// Required.
    pub cluster_id: String,
    pub remark: Option<String>,
    pub topic_type: Option<i64>,
    pub pulsar_topic_type: Option<i64>,
    pub msg_ttl: Option<i64>,
    pub unack_policy: Option<String>,
    pub isolate_consumer_enable: Option<bool>,
    pub ack_time_out: Option<i64>,
    pub pulsar_topic_message_type: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub delay_message_policy: Option<String>,
}
operation! { CreateTopic(environment_id: String, topic_name: String, partitions: i64, cluster_id: String)
    "CreateTopic" -> CreateTopicOutput {
    0 "EnvironmentId" environment_id, 1 "TopicName" topic_name, 2 "Partitions" partitions, 3 "ClusterId" cluster_id,
    4 "Remark" remark: String, 5 "TopicType" topic_type: i64, 6 "PulsarTopicType" pulsar_topic_type: i64,
    7 "MsgTTL" msg_ttl: i64, 8 "UnackPolicy" unack_policy: String,
    9 "IsolateConsumerEnable" isolate_consumer_enable: bool, 10 "AckTimeOut" ack_time_out: i64,
    11 "PulsarTopicMessageType" pulsar_topic_message_type: i64, 12 "Tags" tags: Vec<Tag>,
    13 "DelayMessagePolicy" delay_message_policy: String
} }

/// Response of [`CreateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicOutput {
    pub environment_id: Option<String>,
    pub topic_name: Option<String>,
    pub partitions: Option<i64>,
    pub remark: Option<String>,
    pub topic_type: Option<i64>,
}
model! { CreateTopicOutput {
    0 "EnvironmentId" environment_id: String, 1 "TopicName" topic_name: String, 2 "Partitions" partitions: i64,
    3 "Remark" remark: String, 4 "TopicType" topic_type: i64
} }

/// Deletes cluster: `DeleteCluster` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DeleteCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_CLOUD_SERVICE`], [`codes::FAILED_OPERATION_DELETE_CLUSTER`],
/// [`codes::FAILED_OPERATION_NAMESPACE_IN_USE`], [`codes::FAILED_OPERATION_OPERATE_LATER`],
/// [`codes::FAILED_OPERATION_ROLE_IN_USE`], [`codes::FAILED_OPERATION_VPC_IN_USE`],
/// [`codes::OPERATION_DENIED_DEFAULT_ENVIRONMENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteCluster(cluster_id: String) "DeleteCluster" -> DeleteClusterOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DeleteCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterOutput {
    pub cluster_id: Option<String>,
}
model! { DeleteClusterOutput {
    0 "ClusterId" cluster_id: String
} }

/// Deletes cmq queue: `DeleteCmqQueue` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DeleteCmqQueue>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_CLUSTER`], [`codes::FAILED_OPERATION_DELETE_TOPICS`],
/// [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCmqQueue {
    /// Required.
    pub queue_name: String,
}
operation! { DeleteCmqQueue(queue_name: String) "DeleteCmqQueue" -> Empty {
    0 "QueueName" queue_name
} }

/// Response of [`DeleteCmqQueue`]: empty.
pub type DeleteCmqQueueOutput = Empty;

/// Deletes cmq subscribe: `DeleteCmqSubscribe` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DeleteCmqSubscribe>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_SUBSCRIPTIONS`], [`codes::FAILED_OPERATION_DELETE_TOPICS`],
/// [`codes::RESOURCE_NOT_FOUND_TOPIC`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCmqSubscribe {
    /// Required.
    pub topic_name: String,
    /// Required.
    pub subscription_name: String,
}
operation! { DeleteCmqSubscribe(topic_name: String, subscription_name: String) "DeleteCmqSubscribe" -> Empty {
    0 "TopicName" topic_name, 1 "SubscriptionName" subscription_name
} }

/// Response of [`DeleteCmqSubscribe`]: empty.
pub type DeleteCmqSubscribeOutput = Empty;

/// Deletes cmq topic: `DeleteCmqTopic` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DeleteCmqTopic>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_CLUSTER`], [`codes::RESOURCE_NOT_FOUND_TOPIC`],
/// [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCmqTopic {
    /// Required.
    pub topic_name: String,
}
operation! { DeleteCmqTopic(topic_name: String) "DeleteCmqTopic" -> Empty {
    0 "TopicName" topic_name
} }

/// Response of [`DeleteCmqTopic`]: empty.
pub type DeleteCmqTopicOutput = Empty;

/// Deletes environment roles: `DeleteEnvironmentRoles` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DeleteEnvironmentRoles>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_DELETE_ENVIRONMENT_ROLES`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`], [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`],
/// [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT_ROLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironmentRoles {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub role_names: Vec<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteEnvironmentRoles(environment_id: String, role_names: Vec<String>, cluster_id: String)
    "DeleteEnvironmentRoles" -> Empty {
    0 "EnvironmentId" environment_id, 1 "RoleNames" role_names, 2 "ClusterId" cluster_id
} }

/// Response of [`DeleteEnvironmentRoles`]: empty.
pub type DeleteEnvironmentRolesOutput = Empty;

/// Deletes environments: `DeleteEnvironments` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DeleteEnvironments>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CLOUD_SERVICE`],
/// [`codes::FAILED_OPERATION_DELETE_ENVIRONMENTS`], [`codes::FAILED_OPERATION_DELETE_NAMESPACE`],
/// [`codes::FAILED_OPERATION_OPERATE_LATER`], [`codes::FAILED_OPERATION_ROLE_IN_USE`],
/// [`codes::FAILED_OPERATION_TOPIC_IN_USE`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`], [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`],
/// [`codes::OPERATION_DENIED_DEFAULT_ENVIRONMENT`], [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironments {
    /// Required.
    pub environment_ids: Vec<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteEnvironments(environment_ids: Vec<String>, cluster_id: String)
    "DeleteEnvironments" -> DeleteEnvironmentsOutput {
    0 "EnvironmentIds" environment_ids, 1 "ClusterId" cluster_id
} }

/// Response of [`DeleteEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEnvironmentsOutput {
    pub environment_ids: Vec<String>,
}
model! { DeleteEnvironmentsOutput {
    0 "EnvironmentIds" environment_ids: Vec<String>
} }

/// Deletes pro cluster: `DeleteProCluster` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DeleteProCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_CLUSTER_PROTECTION`], [`codes::FAILED_OPERATION_INSTANCE_CAN_NOT_DELETE`],
/// [`codes::FAILED_OPERATION_ONLINE_REFUND_RESOURCE_NOT_EXIT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteProCluster(cluster_id: String) "DeleteProCluster" -> DeleteProClusterOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DeleteProCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProClusterOutput {
    pub deal_name: Option<String>,
}
model! { DeleteProClusterOutput {
    0 "DealName" deal_name: String
} }

/// Deletes rabbit mq binding: `DeleteRabbitMQBinding` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DeleteRabbitMQBinding>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQBinding {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub virtual_host: String,
    /// Required.
    pub binding_id: i64,
}
operation! { DeleteRabbitMQBinding(instance_id: String, virtual_host: String, binding_id: i64)
    "DeleteRabbitMQBinding" -> DeleteRabbitMQBindingOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "BindingId" binding_id
} }

/// Response of [`DeleteRabbitMQBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQBindingOutput {
    pub instance_id: Option<String>,
    pub virtual_host: Option<String>,
    pub binding_id: Option<i64>,
}
model! { DeleteRabbitMQBindingOutput {
    0 "InstanceId" instance_id: String, 1 "VirtualHost" virtual_host: String, 2 "BindingId" binding_id: i64
} }

/// Deletes rabbit mq permission: `DeleteRabbitMQPermission` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DeleteRabbitMQPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQPermission {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user: String,
    /// Required.
    pub virtual_host: String,
}
operation! { DeleteRabbitMQPermission(instance_id: String, user: String, virtual_host: String)
    "DeleteRabbitMQPermission" -> Empty {
    0 "InstanceId" instance_id, 1 "User" user, 2 "VirtualHost" virtual_host
} }

/// Response of [`DeleteRabbitMQPermission`]: empty.
pub type DeleteRabbitMQPermissionOutput = Empty;

/// Deletes rabbit mq user: `DeleteRabbitMQUser` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DeleteRabbitMQUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQUser {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user: String,
}
operation! { DeleteRabbitMQUser(instance_id: String, user: String) "DeleteRabbitMQUser" -> Empty {
    0 "InstanceId" instance_id, 1 "User" user
} }

/// Response of [`DeleteRabbitMQUser`]: empty.
pub type DeleteRabbitMQUserOutput = Empty;

/// Deletes rabbit mq vip instance: `DeleteRabbitMQVipInstance` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DeleteRabbitMQVipInstance>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQVipInstance {
    /// Required.
    pub instance_id: String,
    pub is_intl: Option<bool>,
}
operation! { DeleteRabbitMQVipInstance(instance_id: String)
    "DeleteRabbitMQVipInstance" -> DeleteRabbitMQVipInstanceOutput {
    0 "InstanceId" instance_id, 1 "IsIntl" is_intl: bool
} }

/// Response of [`DeleteRabbitMQVipInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQVipInstanceOutput {
    pub tran_id: Option<String>,
    pub instance_id: Option<String>,
}
model! { DeleteRabbitMQVipInstanceOutput {
    0 "TranId" tran_id: String, 1 "InstanceId" instance_id: String
} }

/// Deletes rabbit mq virtual host: `DeleteRabbitMQVirtualHost` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DeleteRabbitMQVirtualHost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQVirtualHost {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub virtual_host: String,
}
operation! { DeleteRabbitMQVirtualHost(instance_id: String, virtual_host: String) "DeleteRabbitMQVirtualHost" -> Empty {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host
} }

/// Response of [`DeleteRabbitMQVirtualHost`]: empty.
pub type DeleteRabbitMQVirtualHostOutput = Empty;

/// Deletes rocket mq cluster: `DeleteRocketMQCluster` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DeleteRocketMQCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_CLUSTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRocketMQCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteRocketMQCluster(cluster_id: String) "DeleteRocketMQCluster" -> Empty {
    0 "ClusterId" cluster_id
} }

/// Response of [`DeleteRocketMQCluster`]: empty.
pub type DeleteRocketMQClusterOutput = Empty;

/// Deletes rocket mq environment roles: `DeleteRocketMQEnvironmentRoles` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DeleteRocketMQEnvironmentRoles>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_DELETE_ENVIRONMENT_ROLES`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`], [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`],
/// [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT_ROLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRocketMQEnvironmentRoles {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub role_names: Vec<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteRocketMQEnvironmentRoles(environment_id: String, role_names: Vec<String>, cluster_id: String)
    "DeleteRocketMQEnvironmentRoles" -> Empty {
    0 "EnvironmentId" environment_id, 1 "RoleNames" role_names, 2 "ClusterId" cluster_id
} }

/// Response of [`DeleteRocketMQEnvironmentRoles`]: empty.
pub type DeleteRocketMQEnvironmentRolesOutput = Empty;

/// Deletes rocket mq group: `DeleteRocketMQGroup` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DeleteRocketMQGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_ILLEGAL_MESSAGE`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRocketMQGroup {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub group_id: String,
}
operation! { DeleteRocketMQGroup(cluster_id: String, namespace_id: String, group_id: String)
    "DeleteRocketMQGroup" -> Empty {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "GroupId" group_id
} }

/// Response of [`DeleteRocketMQGroup`]: empty.
pub type DeleteRocketMQGroupOutput = Empty;

/// Deletes rocket mq namespace: `DeleteRocketMQNamespace` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DeleteRocketMQNamespace>.
///
/// Errors: [`codes::FAILED_OPERATION_ROLE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRocketMQNamespace {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace_id: String,
}
operation! { DeleteRocketMQNamespace(cluster_id: String, namespace_id: String) "DeleteRocketMQNamespace" -> Empty {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id
} }

/// Response of [`DeleteRocketMQNamespace`]: empty.
pub type DeleteRocketMQNamespaceOutput = Empty;

/// Deletes rocket mq roles: `DeleteRocketMQRoles` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DeleteRocketMQRoles>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_DELETE_ROLES`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`], [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`],
/// [`codes::RESOURCE_IN_USE_ENVIRONMENT_ROLE`], [`codes::RESOURCE_NOT_FOUND_ROLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRocketMQRoles {
    /// Required.
    pub role_names: Vec<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteRocketMQRoles(role_names: Vec<String>, cluster_id: String)
    "DeleteRocketMQRoles" -> DeleteRocketMQRolesOutput {
    0 "RoleNames" role_names, 1 "ClusterId" cluster_id
} }

/// Response of [`DeleteRocketMQRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRocketMQRolesOutput {
    pub role_names: Vec<String>,
}
model! { DeleteRocketMQRolesOutput {
    0 "RoleNames" role_names: Vec<String>
} }

/// Deletes rocket mq topic: `DeleteRocketMQTopic` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DeleteRocketMQTopic>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_TOPICS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRocketMQTopic {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub topic: String,
}
operation! { DeleteRocketMQTopic(cluster_id: String, namespace_id: String, topic: String)
    "DeleteRocketMQTopic" -> Empty {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "Topic" topic
} }

/// Response of [`DeleteRocketMQTopic`]: empty.
pub type DeleteRocketMQTopicOutput = Empty;

/// Deletes rocket mq vip instance: `DeleteRocketMQVipInstance` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DeleteRocketMQVipInstance>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INSTANCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRocketMQVipInstance {
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteRocketMQVipInstance(cluster_id: String) "DeleteRocketMQVipInstance" -> Empty {
    0 "ClusterId" cluster_id
} }

/// Response of [`DeleteRocketMQVipInstance`]: empty.
pub type DeleteRocketMQVipInstanceOutput = Empty;

/// Deletes roles: `DeleteRoles` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DeleteRoles>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_DELETE_ROLES`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`], [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`],
/// [`codes::RESOURCE_IN_USE_ENVIRONMENT_ROLE`], [`codes::RESOURCE_NOT_FOUND_ROLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRoles {
    /// Required.
    pub role_names: Vec<String>,
    /// Required.
    pub cluster_id: String,
}
operation! { DeleteRoles(role_names: Vec<String>, cluster_id: String) "DeleteRoles" -> DeleteRolesOutput {
    0 "RoleNames" role_names, 1 "ClusterId" cluster_id
} }

/// Response of [`DeleteRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRolesOutput {
    pub role_names: Vec<String>,
}
model! { DeleteRolesOutput {
    0 "RoleNames" role_names: Vec<String>
} }

/// Deletes subscriptions: `DeleteSubscriptions` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DeleteSubscriptions>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_DELETE_SUBSCRIPTIONS`],
/// [`codes::FAILED_OPERATION_GET_TOPIC_PARTITIONS_FAILED`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`], [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`],
/// [`codes::OPERATION_DENIED_CONSUMER_RUNNING`], [`codes::RESOURCE_IN_USE_SUBSCRIPTION`],
/// [`codes::RESOURCE_NOT_FOUND_BROKER_CLUSTER`], [`codes::RESOURCE_NOT_FOUND_SUBSCRIPTION`],
/// [`codes::RESOURCE_NOT_FOUND_TOPIC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubscriptions {
    /// Required.
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

/// In the request of [`DeleteSubscriptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionTopic {
    /// Required.
    pub environment_id: Option<String>,
    /// Required.
    pub topic_name: Option<String>,
    /// Required.
    pub subscription_name: Option<String>,
}
input! { SubscriptionTopic(environment_id: String, topic_name: String, subscription_name: String) {
    0 "EnvironmentId" environment_id: String, 1 "TopicName" topic_name: String,
    2 "SubscriptionName" subscription_name: String
} }

/// Response of [`DeleteSubscriptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSubscriptionsOutput {
    pub subscription_topic_sets: Vec<SubscriptionTopic>,
}
model! { DeleteSubscriptionsOutput {
    0 "SubscriptionTopicSets" subscription_topic_sets: Vec<SubscriptionTopic>
} }

/// Deletes topics: `DeleteTopics` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DeleteTopics>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CLOUD_SERVICE`],
/// [`codes::FAILED_OPERATION_DELETE_TOPICS`], [`codes::FAILED_OPERATION_OPERATE_LATER`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`],
/// [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`], [`codes::OPERATION_DENIED_DEFAULT_ENVIRONMENT`],
/// [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT`], [`codes::RESOURCE_NOT_FOUND_TOPIC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopics {
    /// Required.
    pub topic_sets: Vec<TopicRecord>,
    /// Required.
    pub cluster_id: String,
    pub environment_id: Option<String>,
    pub force: Option<bool>,
}
operation! { DeleteTopics(topic_sets: Vec<TopicRecord>, cluster_id: String) "DeleteTopics" -> DeleteTopicsOutput {
    0 "TopicSets" topic_sets, 1 "ClusterId" cluster_id, 2 "EnvironmentId" environment_id: String, 3 "Force" force: bool
} }

/// In the request of [`DeleteTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicRecord {
    /// Required.
    pub environment_id: Option<String>,
    /// Required.
    pub topic_name: Option<String>,
}
input! { TopicRecord(environment_id: String, topic_name: String) {
    0 "EnvironmentId" environment_id: String, 1 "TopicName" topic_name: String
} }

/// Response of [`DeleteTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopicsOutput {
    pub topic_sets: Vec<TopicRecord>,
}
model! { DeleteTopicsOutput {
    0 "TopicSets" topic_sets: Vec<TopicRecord>
} }

/// Describes amqp clusters: `DescribeAMQPClusters` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeAMQPClusters>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAMQPClusters {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub id_keyword: Option<String>,
    pub name_keyword: Option<String>,
    pub cluster_id_list: Option<Vec<String>>,
    pub is_tag_filter: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeAMQPClusters(offset: i64, limit: i64) "DescribeAMQPClusters" -> DescribeAMQPClustersOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "IdKeyword" id_keyword: String, 3 "NameKeyword" name_keyword: String,
    4 "ClusterIdList" cluster_id_list: Vec<String>, 5 "IsTagFilter" is_tag_filter: bool,
    6 "Filters" filters: Vec<Filter>
} }
paged! { DescribeAMQPClusters: AMQPClusterDetail = Offset "Offset", "ClusterList" cluster_list, total "TotalCount" }

/// In the request of [`DescribeAMQPClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeAMQPClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAMQPClustersOutput {
    pub cluster_list: Vec<AMQPClusterDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeAMQPClustersOutput {
    0 "ClusterList" cluster_list: Vec<AMQPClusterDetail>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAMQPClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AMQPClusterDetail {
    pub info: Option<AMQPClusterInfo>,
    pub config: Option<AMQPClusterConfig>,
    pub tags: Vec<Tag>,
    pub status: Option<i64>,
}
model! { AMQPClusterDetail {
    0 "Info" info: AMQPClusterInfo, 1 "Config" config: AMQPClusterConfig, 2 "Tags" tags: Vec<Tag>,
    3 "Status" status: i64
} }

/// In the response of [`DescribeAMQPClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AMQPClusterInfo {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub region: Option<String>,
    pub create_time: Option<i64>,
    pub remark: Option<String>,
    pub public_end_point: Option<String>,
    pub vpc_end_point: Option<String>,
}
model! { AMQPClusterInfo {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "Region" region: String,
    3 "CreateTime" create_time: i64, 4 "Remark" remark: String, 5 "PublicEndPoint" public_end_point: String,
    6 "VpcEndPoint" vpc_end_point: String
} }

/// In the response of [`DescribeAMQPClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AMQPClusterConfig {
    pub max_tps_per_vhost: Option<i64>,
    pub max_conn_num_per_vhost: Option<i64>,
    pub max_vhost_num: Option<i64>,
    pub max_exchange_num: Option<i64>,
    pub max_queue_num: Option<i64>,
    pub max_retention_time: Option<i64>,
    pub used_vhost_num: Option<i64>,
    pub used_exchange_num: Option<i64>,
    pub used_queue_num: Option<i64>,
}
model! { AMQPClusterConfig {
    0 "MaxTpsPerVHost" max_tps_per_vhost: i64, 1 "MaxConnNumPerVHost" max_conn_num_per_vhost: i64,
    2 "MaxVHostNum" max_vhost_num: i64, 3 "MaxExchangeNum" max_exchange_num: i64, 4 "MaxQueueNum" max_queue_num: i64,
    5 "MaxRetentionTime" max_retention_time: i64, 6 "UsedVHostNum" used_vhost_num: i64,
    7 "UsedExchangeNum" used_exchange_num: i64, 8 "UsedQueueNum" used_queue_num: i64
} }

/// Describes all tenants: `DescribeAllTenants` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeAllTenants>.
///
/// Errors: [`codes::RESOURCE_INSUFFICIENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllTenants {
    /// Required.
    pub offset: i64,
    /// Required.
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

/// Response of [`DescribeAllTenants`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllTenantsOutput {
    pub total_count: Option<i64>,
    pub tenants: Vec<InternalTenant>,
}
model! { DescribeAllTenantsOutput {
    0 "TotalCount" total_count: i64, 1 "Tenants" tenants: Vec<InternalTenant>
} }

/// In the response of [`DescribeAllTenants`].
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
    pub max_msg_backlog_size: Option<i64>,
    pub max_publish_tps: Option<i64>,
    pub max_retention: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub max_dispatch_tps: Option<i64>,
    pub max_dispatch_rate_in_bytes: Option<i64>,
    pub max_publish_rate_in_bytes: Option<i64>,
    pub max_retention_size_in_mb: Option<i64>,
    pub public_access_enabled: Option<bool>,
    pub tag_list: Vec<String>,
    pub tenant_spec: Option<String>,
}
model! { InternalTenant {
    0 "TenantId" tenant_id: String, 1 "TenantName" tenant_name: String, 2 "CustomerUin" customer_uin: String,
    3 "CustomerAppId" customer_app_id: String, 4 "ClusterName" cluster_name: String, 5 "Type" r#type: String,
    6 "MaxNamespaces" max_namespaces: i64, 7 "UsedNamespaces" used_namespaces: i64, 8 "MaxTopics" max_topics: i64,
    9 "UsedTopics" used_topics: i64, 10 "MaxPartitions" max_partitions: i64, 11 "UsedPartitions" used_partitions: i64,
    12 "MaxMsgBacklogSize" max_msg_backlog_size: i64, 13 "MaxPublishTps" max_publish_tps: i64,
    14 "MaxRetention" max_retention: i64, 15 "CreateTime" create_time: i64, 16 "UpdateTime" update_time: i64,
    17 "MaxDispatchTps" max_dispatch_tps: i64, 18 "MaxDispatchRateInBytes" max_dispatch_rate_in_bytes: i64,
    19 "MaxPublishRateInBytes" max_publish_rate_in_bytes: i64, 20 "MaxRetentionSizeInMB" max_retention_size_in_mb: i64,
    21 "PublicAccessEnabled" public_access_enabled: bool, 22 "TagList" tag_list: Vec<String>,
    23 "TenantSpec" tenant_spec: String
} }

/// Describes bind clusters: `DescribeBindClusters` of `tdmq` 2020-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeBindClusters>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCE_UNAVAILABLE_SYSTEM_UPGRADE`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindClusters {}
operation! { DescribeBindClusters() "DescribeBindClusters" -> DescribeBindClustersOutput {} }

/// Response of [`DescribeBindClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindClustersOutput {
    pub total_count: Option<i64>,
    pub cluster_set: Vec<BindCluster>,
}
model! { DescribeBindClustersOutput {
    0 "TotalCount" total_count: i64, 1 "ClusterSet" cluster_set: Vec<BindCluster>
} }

/// In the response of [`DescribeBindClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindCluster {
    pub cluster_name: Option<String>,
}
model! { BindCluster {
    0 "ClusterName" cluster_name: String
} }

/// Describes bind vpcs: `DescribeBindVpcs` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeBindVpcs>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`], [`codes::INVALID_PARAMETER_VALUE_NEED_MORE_PARAMS`],
/// [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`], [`codes::RESOURCE_NOT_FOUND_BROKER_CLUSTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindVpcs {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub cluster_id: Option<String>,
}
operation! { DescribeBindVpcs() "DescribeBindVpcs" -> DescribeBindVpcsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "ClusterId" cluster_id: String
} }
paged! { DescribeBindVpcs: VpcBindRecord = Offset "Offset", "VpcSets" vpc_sets, total "TotalCount" }

/// Response of [`DescribeBindVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBindVpcsOutput {
    pub total_count: Option<i64>,
    pub vpc_sets: Vec<VpcBindRecord>,
}
model! { DescribeBindVpcsOutput {
    0 "TotalCount" total_count: i64, 1 "VpcSets" vpc_sets: Vec<VpcBindRecord>
} }

/// In the response of [`DescribeBindVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcBindRecord {
    pub unique_vpc_id: Option<String>,
    pub unique_subnet_id: Option<String>,
    pub router_id: Option<String>,
    pub ip: Option<String>,
    pub port: Option<i64>,
    pub remark: Option<String>,
}
model! { VpcBindRecord {
    0 "UniqueVpcId" unique_vpc_id: String, 1 "UniqueSubnetId" unique_subnet_id: String, 2 "RouterId" router_id: String,
    3 "Ip" ip: String, 4 "Port" port: i64, 5 "Remark" remark: String
} }

/// Describes cluster detail: `DescribeClusterDetail` of `tdmq` 2020-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeClusterDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetail {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeClusterDetail(cluster_id: String) "DescribeClusterDetail" -> DescribeClusterDetailOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeClusterDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailOutput {
    pub cluster_set: Option<Cluster>,
}
model! { DescribeClusterDetailOutput {
    0 "ClusterSet" cluster_set: Cluster
} }

/// In the response of [`DescribeClusterDetail`].
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
    pub tags: Vec<Tag>,
    pub old_internal_pulsar_end_point: Option<String>,
    pub old_internal_http_end_point: Option<String>,
    pub pay_mode: Option<i64>,
    pub project_id: Option<i64>,
    pub project_name: Option<String>,
    pub upgrade_pro_instance: Option<bool>,
}
model! { Cluster {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "Remark" remark: String,
    3 "EndPointNum" end_point_num: i64, 4 "CreateTime" create_time: String, 5 "Healthy" healthy: i64,
    6 "HealthyInfo" healthy_info: String, 7 "Status" status: i64, 8 "MaxNamespaceNum" max_namespace_num: i64,
    9 "MaxTopicNum" max_topic_num: i64, 10 "MaxQps" max_qps: i64, 11 "MessageRetentionTime" message_retention_time: i64,
    12 "MaxStorageCapacity" max_storage_capacity: i64, 13 "Version" version: String,
    14 "PublicEndPoint" public_end_point: String, 15 "OldPublicEndPoint" old_public_end_point: String,
    16 "VpcEndPoint" vpc_end_point: String, 17 "OldVpcEndPoint" old_vpc_end_point: String,
    18 "NamespaceNum" namespace_num: i64, 19 "UsedStorageBudget" used_storage_budget: i64,
    20 "MaxPublishRateInMessages" max_publish_rate_in_messages: i64,
    21 "MaxDispatchRateInMessages" max_dispatch_rate_in_messages: i64,
    22 "MaxPublishRateInBytes" max_publish_rate_in_bytes: i64,
    23 "MaxDispatchRateInBytes" max_dispatch_rate_in_bytes: i64, 24 "TopicNum" topic_num: i64,
    25 "MaxMessageDelayInSeconds" max_message_delay_in_seconds: i64,
    26 "PublicAccessEnabled" public_access_enabled: bool, 27 "Tags" tags: Vec<Tag>,
    28 "OldInternalPulsarEndPoint" old_internal_pulsar_end_point: String,
    29 "OldInternalHttpEndPoint" old_internal_http_end_point: String, 30 "PayMode" pay_mode: i64,
    31 "ProjectId" project_id: i64, 32 "ProjectName" project_name: String,
    33 "UpgradeProInstance" upgrade_pro_instance: bool
} }

/// Describes clusters: `DescribeClusters` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeClusters>.
///
/// Errors: [`codes::FAILED_OPERATION_CLOUD_SERVICE`], [`codes::FAILED_OPERATION_OPERATE_LATER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusters {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub cluster_id_list: Option<Vec<String>>,
    pub is_tag_filter: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeClusters() "DescribeClusters" -> DescribeClustersOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "ClusterIdList" cluster_id_list: Vec<String>,
    3 "IsTagFilter" is_tag_filter: bool, 4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeClusters: Cluster = Offset "Offset", "ClusterSet" cluster_set, total "TotalCount" }

/// Response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersOutput {
    pub total_count: Option<i64>,
    pub cluster_set: Vec<Cluster>,
}
model! { DescribeClustersOutput {
    0 "TotalCount" total_count: i64, 1 "ClusterSet" cluster_set: Vec<Cluster>
} }

/// Describes cmq queue detail: `DescribeCmqQueueDetail` of `tdmq` 2020-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeCmqQueueDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCmqQueueDetail {
    /// Required.
    pub queue_name: String,
}
operation! { DescribeCmqQueueDetail(queue_name: String) "DescribeCmqQueueDetail" -> DescribeCmqQueueDetailOutput {
    0 "QueueName" queue_name
} }

/// Response of [`DescribeCmqQueueDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCmqQueueDetailOutput {
    pub queue_describe: Option<CmqQueue>,
}
model! { DescribeCmqQueueDetailOutput {
    0 "QueueDescribe" queue_describe: CmqQueue
} }

/// In the response of [`DescribeCmqQueueDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CmqQueue {
    pub queue_id: Option<String>,
    pub queue_name: Option<String>,
    pub qps: Option<i64>,
    pub bps: Option<i64>,
    pub max_delay_seconds: Option<i64>,
    pub max_msg_heap_num: Option<i64>,
    pub polling_wait_seconds: Option<i64>,
    pub msg_retention_seconds: Option<i64>,
    pub visibility_timeout: Option<i64>,
    pub max_msg_size: Option<i64>,
    pub rewind_seconds: Option<i64>,
    pub create_time: Option<i64>,
    pub last_modify_time: Option<i64>,
    pub active_msg_num: Option<i64>,
    pub inactive_msg_num: Option<i64>,
    pub delay_msg_num: Option<i64>,
    pub rewind_msg_num: Option<i64>,
    pub min_msg_time: Option<i64>,
    pub transaction: Option<bool>,
    pub dead_letter_source: Vec<CmqDeadLetterSource>,
    pub dead_letter_policy: Option<CmqDeadLetterPolicy>,
    pub transaction_policy: Option<CmqTransactionPolicy>,
    pub create_uin: Option<i64>,
    pub tags: Vec<Tag>,
    pub trace: Option<bool>,
    pub tenant_id: Option<String>,
    pub namespace_name: Option<String>,
    pub status: Option<i64>,
    pub max_unacked_msg_num: Option<i64>,
    pub max_msg_backlog_size: Option<i64>,
    pub retention_size_in_mb: Option<i64>,
}
model! { CmqQueue {
    0 "QueueId" queue_id: String, 1 "QueueName" queue_name: String, 2 "Qps" qps: i64, 3 "Bps" bps: i64,
    4 "MaxDelaySeconds" max_delay_seconds: i64, 5 "MaxMsgHeapNum" max_msg_heap_num: i64,
    6 "PollingWaitSeconds" polling_wait_seconds: i64, 7 "MsgRetentionSeconds" msg_retention_seconds: i64,
    8 "VisibilityTimeout" visibility_timeout: i64, 9 "MaxMsgSize" max_msg_size: i64,
    10 "RewindSeconds" rewind_seconds: i64, 11 "CreateTime" create_time: i64, 12 "LastModifyTime" last_modify_time: i64,
    13 "ActiveMsgNum" active_msg_num: i64, 14 "InactiveMsgNum" inactive_msg_num: i64,
    15 "DelayMsgNum" delay_msg_num: i64, 16 "RewindMsgNum" rewind_msg_num: i64, 17 "MinMsgTime" min_msg_time: i64,
    18 "Transaction" transaction: bool, 19 "DeadLetterSource" dead_letter_source: Vec<CmqDeadLetterSource>,
    20 "DeadLetterPolicy" dead_letter_policy: CmqDeadLetterPolicy,
    21 "TransactionPolicy" transaction_policy: CmqTransactionPolicy, 22 "CreateUin" create_uin: i64,
    23 "Tags" tags: Vec<Tag>, 24 "Trace" trace: bool, 25 "TenantId" tenant_id: String,
    26 "NamespaceName" namespace_name: String, 27 "Status" status: i64, 28 "MaxUnackedMsgNum" max_unacked_msg_num: i64,
    29 "MaxMsgBacklogSize" max_msg_backlog_size: i64, 30 "RetentionSizeInMB" retention_size_in_mb: i64
} }

/// In the response of [`DescribeCmqQueueDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CmqDeadLetterSource {
    pub queue_id: Option<String>,
    pub queue_name: Option<String>,
}
model! { CmqDeadLetterSource {
    0 "QueueId" queue_id: String, 1 "QueueName" queue_name: String
} }

/// In the response of [`DescribeCmqQueueDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CmqDeadLetterPolicy {
    pub dead_letter_queue: Option<String>,
    pub policy: Option<i64>,
    pub max_time_to_live: Option<i64>,
    pub max_receive_count: Option<i64>,
}
model! { CmqDeadLetterPolicy {
    0 "DeadLetterQueue" dead_letter_queue: String, 1 "Policy" policy: i64, 2 "MaxTimeToLive" max_time_to_live: i64,
    3 "MaxReceiveCount" max_receive_count: i64
} }

/// In the response of [`DescribeCmqQueueDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CmqTransactionPolicy {
    pub first_query_interval: Option<i64>,
    pub max_query_count: Option<i64>,
}
model! { CmqTransactionPolicy {
    0 "FirstQueryInterval" first_query_interval: i64, 1 "MaxQueryCount" max_query_count: i64
} }

/// Describes cmq queues: `DescribeCmqQueues` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeCmqQueues>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCmqQueues {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub queue_name: Option<String>,
    pub queue_name_list: Option<Vec<String>>,
    pub is_tag_filter: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeCmqQueues() "DescribeCmqQueues" -> DescribeCmqQueuesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "QueueName" queue_name: String,
    3 "QueueNameList" queue_name_list: Vec<String>, 4 "IsTagFilter" is_tag_filter: bool,
    5 "Filters" filters: Vec<Filter>
} }
paged! { DescribeCmqQueues: CmqQueue = Offset "Offset", "QueueList" queue_list, total "TotalCount" }

/// Response of [`DescribeCmqQueues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCmqQueuesOutput {
    pub total_count: Option<i64>,
    pub queue_list: Vec<CmqQueue>,
}
model! { DescribeCmqQueuesOutput {
    0 "TotalCount" total_count: i64, 1 "QueueList" queue_list: Vec<CmqQueue>
} }

/// Describes cmq subscription detail: `DescribeCmqSubscriptionDetail` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeCmqSubscriptionDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_CMQ_BACKEND_ERROR`], [`codes::RESOURCE_NOT_FOUND_TOPIC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCmqSubscriptionDetail {
    pub topic_name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub subscription_name: Option<String>,
    pub queue_name: Option<String>,
    pub query_type: Option<String>,
}
operation! { DescribeCmqSubscriptionDetail() "DescribeCmqSubscriptionDetail" -> DescribeCmqSubscriptionDetailOutput {
    0 "TopicName" topic_name: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "SubscriptionName" subscription_name: String, 4 "QueueName" queue_name: String, 5 "QueryType" query_type: String
} }
paged! { DescribeCmqSubscriptionDetail: CmqSubscription =
    Offset "Offset", "SubscriptionSet" subscription_set, total "TotalCount" }

/// Response of [`DescribeCmqSubscriptionDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCmqSubscriptionDetailOutput {
    pub total_count: Option<i64>,
    pub subscription_set: Vec<CmqSubscription>,
}
model! { DescribeCmqSubscriptionDetailOutput {
    0 "TotalCount" total_count: i64, 1 "SubscriptionSet" subscription_set: Vec<CmqSubscription>
} }

/// In the response of [`DescribeCmqSubscriptionDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CmqSubscription {
    pub subscription_name: Option<String>,
    pub subscription_id: Option<String>,
    pub topic_owner: Option<i64>,
    pub msg_count: Option<i64>,
    pub last_modify_time: Option<i64>,
    pub create_time: Option<i64>,
    pub binding_key: Vec<String>,
    pub endpoint: Option<String>,
    pub filter_tags: Vec<String>,
    pub protocol: Option<String>,
    pub notify_strategy: Option<String>,
    pub notify_content_format: Option<String>,
    pub topic_name: Option<String>,
}
model! { CmqSubscription {
    0 "SubscriptionName" subscription_name: String, 1 "SubscriptionId" subscription_id: String,
    2 "TopicOwner" topic_owner: i64, 3 "MsgCount" msg_count: i64, 4 "LastModifyTime" last_modify_time: i64,
    5 "CreateTime" create_time: i64, 6 "BindingKey" binding_key: Vec<String>, 7 "Endpoint" endpoint: String,
    8 "FilterTags" filter_tags: Vec<String>, 9 "Protocol" protocol: String, 10 "NotifyStrategy" notify_strategy: String,
    11 "NotifyContentFormat" notify_content_format: String, 12 "TopicName" topic_name: String
} }

/// Describes cmq topic detail: `DescribeCmqTopicDetail` of `tdmq` 2020-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeCmqTopicDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_CMQ_BACKEND_ERROR`], [`codes::RESOURCE_NOT_FOUND_TOPIC`],
/// [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCmqTopicDetail {
    pub topic_name: Option<String>,
}
operation! { DescribeCmqTopicDetail() "DescribeCmqTopicDetail" -> DescribeCmqTopicDetailOutput {
    0 "TopicName" topic_name: String
} }

/// Response of [`DescribeCmqTopicDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCmqTopicDetailOutput {
    pub topic_describe: Option<CmqTopic>,
}
model! { DescribeCmqTopicDetailOutput {
    0 "TopicDescribe" topic_describe: CmqTopic
} }

/// In the response of [`DescribeCmqTopicDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CmqTopic {
    pub topic_id: Option<String>,
    pub topic_name: Option<String>,
    pub msg_retention_seconds: Option<i64>,
    pub max_msg_size: Option<i64>,
    pub qps: Option<i64>,
    pub filter_type: Option<i64>,
    pub create_time: Option<i64>,
    pub last_modify_time: Option<i64>,
    pub msg_count: Option<i64>,
    pub create_uin: Option<i64>,
    pub tags: Vec<Tag>,
    pub trace: Option<bool>,
    pub tenant_id: Option<String>,
    pub namespace_name: Option<String>,
    pub status: Option<i64>,
    pub broker_type: Option<i64>,
    pub subscription_count: Option<i64>,
}
model! { CmqTopic {
    0 "TopicId" topic_id: String, 1 "TopicName" topic_name: String, 2 "MsgRetentionSeconds" msg_retention_seconds: i64,
    3 "MaxMsgSize" max_msg_size: i64, 4 "Qps" qps: i64, 5 "FilterType" filter_type: i64,
    6 "CreateTime" create_time: i64, 7 "LastModifyTime" last_modify_time: i64, 8 "MsgCount" msg_count: i64,
    9 "CreateUin" create_uin: i64, 10 "Tags" tags: Vec<Tag>, 11 "Trace" trace: bool, 12 "TenantId" tenant_id: String,
    13 "NamespaceName" namespace_name: String, 14 "Status" status: i64, 15 "BrokerType" broker_type: i64,
    16 "SubscriptionCount" subscription_count: i64
} }

/// Describes cmq topics: `DescribeCmqTopics` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeCmqTopics>.
///
/// Errors: [`codes::FAILED_OPERATION_CMQ_BACKEND_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCmqTopics {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub topic_name: Option<String>,
    pub topic_name_list: Option<Vec<String>>,
    pub is_tag_filter: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeCmqTopics() "DescribeCmqTopics" -> DescribeCmqTopicsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "TopicName" topic_name: String,
    3 "TopicNameList" topic_name_list: Vec<String>, 4 "IsTagFilter" is_tag_filter: bool,
    5 "Filters" filters: Vec<Filter>
} }
paged! { DescribeCmqTopics: CmqTopic = Offset "Offset", "TopicList" topic_list, total "TotalCount" }

/// Response of [`DescribeCmqTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCmqTopicsOutput {
    pub topic_list: Vec<CmqTopic>,
    pub total_count: Option<i64>,
}
model! { DescribeCmqTopicsOutput {
    0 "TopicList" topic_list: Vec<CmqTopic>, 1 "TotalCount" total_count: i64
} }

/// Describes environment attributes: `DescribeEnvironmentAttributes` of `tdmq` 2020-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeEnvironmentAttributes>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_GET_ENVIRONMENT_ATTRIBUTES_FAILED`], [`codes::INTERNAL_ERROR_BROKER_SERVICE`],
/// [`codes::INTERNAL_ERROR_GET_ATTRIBUTES_FAILED`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`], [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`],
/// [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentAttributes {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeEnvironmentAttributes(environment_id: String, cluster_id: String)
    "DescribeEnvironmentAttributes" -> DescribeEnvironmentAttributesOutput {
    0 "EnvironmentId" environment_id, 1 "ClusterId" cluster_id
} }

/// Response of [`DescribeEnvironmentAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentAttributesOutput {
    pub msg_ttl: Option<i64>,
    pub rate_in_byte: Option<i64>,
    pub rate_in_size: Option<i64>,
    pub retention_hours: Option<i64>,
    pub retention_size: Option<i64>,
    pub environment_id: Option<String>,
    pub replicas: Option<i64>,
    pub remark: Option<String>,
    pub subscription_expiration_time: Option<i64>,
    pub subscription_expiration_time_enable: Option<bool>,
}
model! { DescribeEnvironmentAttributesOutput {
    0 "MsgTTL" msg_ttl: i64, 1 "RateInByte" rate_in_byte: i64, 2 "RateInSize" rate_in_size: i64,
    3 "RetentionHours" retention_hours: i64, 4 "RetentionSize" retention_size: i64,
    5 "EnvironmentId" environment_id: String, 6 "Replicas" replicas: i64, 7 "Remark" remark: String,
    8 "SubscriptionExpirationTime" subscription_expiration_time: i64,
    9 "SubscriptionExpirationTimeEnable" subscription_expiration_time_enable: bool
} }

/// Describes environment roles: `DescribeEnvironmentRoles` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeEnvironmentRoles>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`],
/// [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`], [`codes::RESOURCE_NOT_FOUND_BROKER_CLUSTER`],
/// [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT`], [`codes::RESOURCE_NOT_FOUND_ROLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentRoles {
    /// Required.
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
    Offset "Offset", "EnvironmentRoleSets" environment_role_sets, total "TotalCount" }

/// Response of [`DescribeEnvironmentRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentRolesOutput {
    pub total_count: Option<i64>,
    pub environment_role_sets: Vec<EnvironmentRole>,
}
model! { DescribeEnvironmentRolesOutput {
    0 "TotalCount" total_count: i64, 1 "EnvironmentRoleSets" environment_role_sets: Vec<EnvironmentRole>
} }

/// In the response of [`DescribeEnvironmentRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentRole {
    pub environment_id: Option<String>,
    pub role_name: Option<String>,
    pub permissions: Vec<String>,
    pub role_describe: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
}
model! { EnvironmentRole {
    0 "EnvironmentId" environment_id: String, 1 "RoleName" role_name: String, 2 "Permissions" permissions: Vec<String>,
    3 "RoleDescribe" role_describe: String, 4 "CreateTime" create_time: String, 5 "UpdateTime" update_time: String
} }

/// Describes environments: `DescribeEnvironments` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeEnvironments>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`], [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironments {
    /// Required.
    pub cluster_id: String,
    pub environment_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeEnvironments(cluster_id: String) "DescribeEnvironments" -> DescribeEnvironmentsOutput {
    0 "ClusterId" cluster_id, 1 "EnvironmentId" environment_id: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeEnvironments: Environment = Offset "Offset", "EnvironmentSet" environment_set, total "TotalCount" }

/// Response of [`DescribeEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvironmentsOutput {
    pub total_count: Option<i64>,
    pub environment_set: Vec<Environment>,
}
model! { DescribeEnvironmentsOutput {
    0 "TotalCount" total_count: i64, 1 "EnvironmentSet" environment_set: Vec<Environment>
} }

/// In the response of [`DescribeEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Environment {
    pub environment_id: Option<String>,
    pub remark: Option<String>,
    pub msg_ttl: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub topic_num: Option<i64>,
    pub retention_policy: Option<RetentionPolicy>,
    pub auto_subscription_creation: Option<bool>,
    pub subscription_expiration_time: Option<i64>,
    pub subscription_expiration_time_enable: Option<bool>,
    pub tags: Vec<Tag>,
}
model! { Environment {
    0 "EnvironmentId" environment_id: String, 1 "Remark" remark: String, 2 "MsgTTL" msg_ttl: i64,
    3 "CreateTime" create_time: String, 4 "UpdateTime" update_time: String, 5 "NamespaceId" namespace_id: String,
    6 "NamespaceName" namespace_name: String, 7 "TopicNum" topic_num: i64,
    8 "RetentionPolicy" retention_policy: RetentionPolicy,
    9 "AutoSubscriptionCreation" auto_subscription_creation: bool,
    10 "SubscriptionExpirationTime" subscription_expiration_time: i64,
    11 "SubscriptionExpirationTimeEnable" subscription_expiration_time_enable: bool, 12 "Tags" tags: Vec<Tag>
} }

/// Describes mq msg trace: `DescribeMqMsgTrace` of `tdmq` 2020-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeMqMsgTrace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMqMsgTrace {
    /// Required.
    pub protocol: String,
    /// Required.
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

/// Response of [`DescribeMqMsgTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMqMsgTraceOutput {
    pub result: Vec<TraceResult>,
    pub show_topic_name: Option<String>,
}
model! { DescribeMqMsgTraceOutput {
    0 "Result" result: Vec<TraceResult>, 1 "ShowTopicName" show_topic_name: String
} }

/// In the response of [`DescribeMqMsgTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TraceResult {
    pub stage: Option<String>,
    pub data: Option<String>,
}
model! { TraceResult {
    0 "Stage" stage: String, 1 "Data" data: String
} }

/// Describes msg: `DescribeMsg` of `tdmq` 2020-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeMsg>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`], [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`],
/// [`codes::RESOURCE_NOT_FOUND_BROKER_CLUSTER`], [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT`],
/// [`codes::RESOURCE_NOT_FOUND_MSG`], [`codes::RESOURCE_NOT_FOUND_TOPIC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMsg {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub msg_id: String,
    /// Required.
    pub topic_name: String,
    pub cluster_id: Option<String>,
}
operation! { DescribeMsg(environment_id: String, msg_id: String, topic_name: String)
    "DescribeMsg" -> DescribeMsgOutput {
    0 "EnvironmentId" environment_id, 1 "MsgId" msg_id, 2 "TopicName" topic_name, 3 "ClusterId" cluster_id: String
} }

/// Response of [`DescribeMsg`].
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
    0 "Properties" properties: String, 1 "Body" body: String, 2 "BatchId" batch_id: String,
    3 "ProduceTime" produce_time: String, 4 "MsgId" msg_id: String, 5 "ProducerName" producer_name: String,
    6 "Key" key: String, 7 "Metadata" metadata: String
} }

/// Describes msg trace: `DescribeMsgTrace` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeMsgTrace>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`], [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`],
/// [`codes::RESOURCE_NOT_FOUND_BROKER_CLUSTER`], [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT`],
/// [`codes::RESOURCE_NOT_FOUND_MSG_PRODUCE_LOG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMsgTrace {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub msg_id: String,
    /// Required.
    pub produce_time: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub subscription_name: Option<String>,
    pub cluster_id: Option<String>,
    pub topic_name: Option<String>,
}
operation! { DescribeMsgTrace(environment_id: String, msg_id: String, produce_time: String)
    "DescribeMsgTrace" -> DescribeMsgTraceOutput {
    0 "EnvironmentId" environment_id, 1 "MsgId" msg_id, 2 "ProduceTime" produce_time, 3 "Offset" offset: i64,
    4 "Limit" limit: i64, 5 "SubscriptionName" subscription_name: String, 6 "ClusterId" cluster_id: String,
    7 "TopicName" topic_name: String
} }
paged! { DescribeMsgTrace: ConsumerLog =
    Offset "Offset", "ConsumerLogs.ConsumerLogSets" consumer_logs.consumer_log_sets, total "ConsumerLogs.TotalCount" }

/// Response of [`DescribeMsgTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMsgTraceOutput {
    pub producer_log: Option<ProducerLog>,
    pub server_log: Option<ServerLog>,
    pub consumer_logs: Option<ConsumerLogs>,
}
model! { DescribeMsgTraceOutput {
    0 "ProducerLog" producer_log: ProducerLog, 1 "ServerLog" server_log: ServerLog,
    2 "ConsumerLogs" consumer_logs: ConsumerLogs
} }

/// In the response of [`DescribeMsgTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProducerLog {
    pub msg_id: Option<String>,
    pub producer_name: Option<String>,
    pub produce_time: Option<String>,
    pub producer_addr: Option<String>,
    pub produce_use_time: Option<i64>,
    pub status: Option<String>,
}
model! { ProducerLog {
    0 "MsgId" msg_id: String, 1 "ProducerName" producer_name: String, 2 "ProduceTime" produce_time: String,
    3 "ProducerAddr" producer_addr: String, 4 "ProduceUseTime" produce_use_time: i64, 5 "Status" status: String
} }

/// In the response of [`DescribeMsgTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerLog {
    pub save_time: Option<String>,
    pub status: Option<String>,
}
model! { ServerLog {
    0 "SaveTime" save_time: String, 1 "Status" status: String
} }

/// In the response of [`DescribeMsgTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumerLogs {
    pub total_count: Option<i64>,
    pub consumer_log_sets: Vec<ConsumerLog>,
}
model! { ConsumerLogs {
    0 "TotalCount" total_count: i64, 1 "ConsumerLogSets" consumer_log_sets: Vec<ConsumerLog>
} }

/// In the response of [`DescribeMsgTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumerLog {
    pub msg_id: Option<String>,
    pub consumer_group: Option<String>,
    pub consumer_name: Option<String>,
    pub consume_time: Option<String>,
    pub consumer_addr: Option<String>,
    pub consume_use_time: Option<i64>,
    pub status: Option<String>,
}
model! { ConsumerLog {
    0 "MsgId" msg_id: String, 1 "ConsumerGroup" consumer_group: String, 2 "ConsumerName" consumer_name: String,
    3 "ConsumeTime" consume_time: String, 4 "ConsumerAddr" consumer_addr: String,
    5 "ConsumeUseTime" consume_use_time: i64, 6 "Status" status: String
} }

/// Describes namespace bundles opt: `DescribeNamespaceBundlesOpt` of `tdmq` 2020-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeNamespaceBundlesOpt>.
///
/// Errors: [`codes::FAILED_OPERATION_PULSAR_ADMIN_ERROR`], [`codes::OPERATION_DENIED_DEFAULT_ENVIRONMENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceBundlesOpt {
    /// Required.
    pub cluster_name: String,
    /// Required.
    pub tenant_id: String,
    /// Required.
    pub namespace_name: String,
    /// Required.
    pub need_metrics: bool,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub bundle: Option<String>,
    pub owner_broker: Option<String>,
    pub tenant: Option<String>,
}
operation! {
    DescribeNamespaceBundlesOpt(cluster_name: String, tenant_id: String, namespace_name: String, need_metrics: bool)
    "DescribeNamespaceBundlesOpt" -> DescribeNamespaceBundlesOptOutput {
    0 "ClusterName" cluster_name, 1 "TenantId" tenant_id, 2 "NamespaceName" namespace_name,
    3 "NeedMetrics" need_metrics, 4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "Bundle" bundle: String,
    7 "OwnerBroker" owner_broker: String, 8 "Tenant" tenant: String
} }

/// Response of [`DescribeNamespaceBundlesOpt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNamespaceBundlesOptOutput {
    pub total_count: Option<i64>,
}
model! { DescribeNamespaceBundlesOptOutput {
    0 "TotalCount" total_count: i64
} }

/// Describes node health opt: `DescribeNodeHealthOpt` of `tdmq` 2020-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeNodeHealthOpt>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeHealthOpt {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeNodeHealthOpt(instance_id: String) "DescribeNodeHealthOpt" -> DescribeNodeHealthOptOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeNodeHealthOpt`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeNodeHealthOptOutput {
    pub node_state: Option<i64>,
    pub latest_health_check_time: Option<String>,
}
model! { DescribeNodeHealthOptOutput {
    0 "NodeState" node_state: i64, 1 "LatestHealthCheckTime" latest_health_check_time: String
} }

/// Describes publisher summary: `DescribePublisherSummary` of `tdmq` 2020-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribePublisherSummary>.
///
/// Errors: [`codes::FAILED_OPERATION_CLOUD_SERVICE`], [`codes::FAILED_OPERATION_OPERATE_LATER`],
/// [`codes::RESOURCE_NOT_FOUND_TOPIC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublisherSummary {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub topic: String,
}
operation! { DescribePublisherSummary(cluster_id: String, namespace: String, topic: String)
    "DescribePublisherSummary" -> DescribePublisherSummaryOutput {
    0 "ClusterId" cluster_id, 1 "Namespace" namespace, 2 "Topic" topic
} }

/// Response of [`DescribePublisherSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublisherSummaryOutput {
    pub msg_rate_in: Option<f64>,
    pub msg_throughput_in: Option<f64>,
    pub publisher_count: Option<i64>,
    pub storage_size: Option<i64>,
}
model! { DescribePublisherSummaryOutput {
    0 "MsgRateIn" msg_rate_in: f64, 1 "MsgThroughputIn" msg_throughput_in: f64, 2 "PublisherCount" publisher_count: i64,
    3 "StorageSize" storage_size: i64
} }

/// Describes publishers: `DescribePublishers` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribePublishers>.
///
/// Errors: [`codes::FAILED_OPERATION_CLOUD_SERVICE`], [`codes::FAILED_OPERATION_OPERATE_LATER`],
/// [`codes::RESOURCE_NOT_FOUND_TOPIC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublishers {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
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

/// In the request of [`DescribePublishers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sort {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub order: Option<String>,
}
input! { Sort(name: String, order: String) {
    0 "Name" name: String, 1 "Order" order: String
} }

/// Response of [`DescribePublishers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublishersOutput {
    pub total_count: Option<i64>,
    pub publishers: Vec<Publisher>,
}
model! { DescribePublishersOutput {
    0 "TotalCount" total_count: i64, 1 "Publishers" publishers: Vec<Publisher>
} }

/// In the response of [`DescribePublishers`].
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
    0 "ProducerId" producer_id: i64, 1 "ProducerName" producer_name: String, 2 "Address" address: String,
    3 "ClientVersion" client_version: String, 4 "MsgRateIn" msg_rate_in: f64,
    5 "MsgThroughputIn" msg_throughput_in: f64, 6 "AverageMsgSize" average_msg_size: f64,
    7 "ConnectedSince" connected_since: String, 8 "Partition" partition: i64
} }

/// Describes pulsar pro instance detail: `DescribePulsarProInstanceDetail` of `tdmq` 2020-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribePulsarProInstanceDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_CLOUD_SERVICE`], [`codes::FAILED_OPERATION_OPERATE_LATER`],
/// [`codes::INTERNAL_ERROR_ILLEGAL_MESSAGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePulsarProInstanceDetail {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribePulsarProInstanceDetail(cluster_id: String)
    "DescribePulsarProInstanceDetail" -> DescribePulsarProInstanceDetailOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribePulsarProInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePulsarProInstanceDetailOutput {
    pub cluster_info: Option<PulsarProClusterInfo>,
    pub network_access_point_infos: Vec<PulsarNetworkAccessPointInfo>,
    pub cluster_spec_info: Option<PulsarProClusterSpecInfo>,
    pub certificate_list: Vec<CertificateInfo>,
}
model! { DescribePulsarProInstanceDetailOutput {
    0 "ClusterInfo" cluster_info: PulsarProClusterInfo,
    1 "NetworkAccessPointInfos" network_access_point_infos: Vec<PulsarNetworkAccessPointInfo>,
    2 "ClusterSpecInfo" cluster_spec_info: PulsarProClusterSpecInfo,
    3 "CertificateList" certificate_list: Vec<CertificateInfo>
} }

/// In the response of [`DescribePulsarProInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PulsarProClusterInfo {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub remark: Option<String>,
    pub create_time: Option<String>,
    pub status: Option<i64>,
    pub version: Option<String>,
    pub node_distribution: Vec<InstanceNodeDistribution>,
    pub max_storage: Option<i64>,
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
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "Remark" remark: String,
    3 "CreateTime" create_time: String, 4 "Status" status: i64, 5 "Version" version: String,
    6 "NodeDistribution" node_distribution: Vec<InstanceNodeDistribution>, 7 "MaxStorage" max_storage: i64,
    8 "CanEditRoute" can_edit_route: bool, 9 "BillingLabelVersion" billing_label_version: String,
    10 "ExpireTime" expire_time: i64, 11 "AutoCreateTopicStatus" auto_create_topic_status: bool,
    12 "DefaultPartitionNumber" default_partition_number: i64, 13 "Tenant" tenant: String,
    14 "DeleteProtection" delete_protection: i64, 15 "ElasticTpsEnabled" elastic_tps_enabled: i64,
    16 "EncryptionStatus" encryption_status: i64
} }

/// In the response of [`DescribePulsarProInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNodeDistribution {
    pub zone_name: Option<String>,
    pub zone_id: Option<String>,
    pub node_count: Option<i64>,
    pub node_perm_wipe_flag: Option<bool>,
    pub zone_status: Option<String>,
}
model! { InstanceNodeDistribution {
    0 "ZoneName" zone_name: String, 1 "ZoneId" zone_id: String, 2 "NodeCount" node_count: i64,
    3 "NodePermWipeFlag" node_perm_wipe_flag: bool, 4 "ZoneStatus" zone_status: String
} }

/// In the response of [`DescribePulsarProInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PulsarNetworkAccessPointInfo {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub endpoint: Option<String>,
    pub instance_id: Option<String>,
    pub route_type: Option<i64>,
    pub operation_type: Option<i64>,
    pub access_points_type: Option<String>,
    pub bandwidth: Option<i64>,
    pub security_policy: Vec<SecurityPolicy>,
    pub standard_access_point: Option<bool>,
    pub zone_name: Option<String>,
    pub tls: Option<bool>,
    pub custom_url: Option<String>,
    pub security_group_ids: Vec<String>,
}
model! { PulsarNetworkAccessPointInfo {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "Endpoint" endpoint: String,
    3 "InstanceId" instance_id: String, 4 "RouteType" route_type: i64, 5 "OperationType" operation_type: i64,
    6 "AccessPointsType" access_points_type: String, 7 "Bandwidth" bandwidth: i64,
    8 "SecurityPolicy" security_policy: Vec<SecurityPolicy>, 9 "StandardAccessPoint" standard_access_point: bool,
    10 "ZoneName" zone_name: String, 11 "Tls" tls: bool, 12 "CustomUrl" custom_url: String,
    13 "SecurityGroupIds" security_group_ids: Vec<String>
} }

/// In the request of [`DescribePulsarProInstanceDetail`].
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

/// In the response of [`DescribePulsarProInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PulsarProClusterSpecInfo {
    pub spec_name: Option<String>,
    pub max_tps: Option<i64>,
    pub max_band_width: Option<i64>,
    pub max_namespaces: Option<i64>,
    pub max_topics: Option<i64>,
    pub scalable_tps: Option<i64>,
    pub max_partitions: Option<i64>,
    pub max_delayed_messages: Option<i64>,
    pub max_topics_partitioned: Option<i64>,
    pub broker_max_connections: Option<i64>,
    pub broker_max_connections_per_ip: Option<i64>,
    pub maximum_elastic_storage: Option<i64>,
    pub total_tps: Option<i64>,
}
model! { PulsarProClusterSpecInfo {
    0 "SpecName" spec_name: String, 1 "MaxTps" max_tps: i64, 2 "MaxBandWidth" max_band_width: i64,
    3 "MaxNamespaces" max_namespaces: i64, 4 "MaxTopics" max_topics: i64, 5 "ScalableTps" scalable_tps: i64,
    6 "MaxPartitions" max_partitions: i64, 7 "MaxDelayedMessages" max_delayed_messages: i64,
    8 "MaxTopicsPartitioned" max_topics_partitioned: i64, 9 "BrokerMaxConnections" broker_max_connections: i64,
    10 "BrokerMaxConnectionsPerIp" broker_max_connections_per_ip: i64,
    11 "MaximumElasticStorage" maximum_elastic_storage: i64, 12 "TotalTps" total_tps: i64
} }

/// In the response of [`DescribePulsarProInstanceDetail`].
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
    0 "CertificateId" certificate_id: String, 1 "ExpireTime" expire_time: String, 2 "DomainName" domain_name: String,
    3 "Status" status: String, 4 "Type" r#type: String, 5 "Origin" origin: String, 6 "ModifyTime" modify_time: String
} }

/// Describes pulsar pro instances: `DescribePulsarProInstances` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribePulsarProInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_CLOUD_SERVICE`], [`codes::FAILED_OPERATION_OPERATE_LATER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePulsarProInstances {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribePulsarProInstances() "DescribePulsarProInstances" -> DescribePulsarProInstancesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribePulsarProInstances: PulsarProInstance = Offset "Offset", "Instances" instances, total "TotalCount" }

/// Response of [`DescribePulsarProInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePulsarProInstancesOutput {
    pub total_count: Option<i64>,
    pub instances: Vec<PulsarProInstance>,
}
model! { DescribePulsarProInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "Instances" instances: Vec<PulsarProInstance>
} }

/// In the response of [`DescribePulsarProInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PulsarProInstance {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_version: Option<String>,
    pub status: Option<i64>,
    pub config_display: Option<String>,
    pub max_tps: Option<i64>,
    pub max_storage: Option<i64>,
    pub expire_time: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub pay_mode: Option<i64>,
    pub remark: Option<String>,
    pub spec_name: Option<String>,
    pub scalable_tps: Option<i64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub max_band_width: Option<i64>,
    pub tags: Vec<Tag>,
    pub create_time: Option<String>,
    pub billing_label_version: Option<String>,
    pub tenant: Option<String>,
    pub certificate_list: Vec<CertificateInfo>,
}
model! { PulsarProInstance {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String,
    2 "InstanceVersion" instance_version: String, 3 "Status" status: i64, 4 "ConfigDisplay" config_display: String,
    5 "MaxTps" max_tps: i64, 6 "MaxStorage" max_storage: i64, 7 "ExpireTime" expire_time: i64,
    8 "AutoRenewFlag" auto_renew_flag: i64, 9 "PayMode" pay_mode: i64, 10 "Remark" remark: String,
    11 "SpecName" spec_name: String, 12 "ScalableTps" scalable_tps: i64, 13 "VpcId" vpc_id: String,
    14 "SubnetId" subnet_id: String, 15 "MaxBandWidth" max_band_width: i64, 16 "Tags" tags: Vec<Tag>,
    17 "CreateTime" create_time: String, 18 "BillingLabelVersion" billing_label_version: String,
    19 "Tenant" tenant: String, 20 "CertificateList" certificate_list: Vec<CertificateInfo>
} }

/// Describes rabbit mq bindings: `DescribeRabbitMQBindings` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRabbitMQBindings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQBindings {
    /// Required.
    pub instance_id: String,
    /// Required.
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
    Offset "Offset", "BindingInfoList" binding_info_list, total "TotalCount" }

/// Response of [`DescribeRabbitMQBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQBindingsOutput {
    pub binding_info_list: Vec<RabbitMQBindingListInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeRabbitMQBindingsOutput {
    0 "BindingInfoList" binding_info_list: Vec<RabbitMQBindingListInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRabbitMQBindings`].
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
    pub create_ts: Option<i64>,
    pub modify_ts: Option<i64>,
}
model! { RabbitMQBindingListInfo {
    0 "BindingId" binding_id: i64, 1 "VirtualHost" virtual_host: String, 2 "Source" source: String,
    3 "DestinationType" destination_type: String, 4 "Destination" destination: String,
    5 "RoutingKey" routing_key: String, 6 "SourceExchangeType" source_exchange_type: String,
    7 "CreateTime" create_time: String, 8 "ModifyTime" modify_time: String, 9 "CreateTs" create_ts: i64,
    10 "ModifyTs" modify_ts: i64
} }

/// Describes rabbit mq exchanges: `DescribeRabbitMQExchanges` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRabbitMQExchanges>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQExchanges {
    /// Required.
    pub instance_id: String,
    /// Required.
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
    Offset "Offset", "ExchangeInfoList" exchange_info_list, total "TotalCount" }

/// Response of [`DescribeRabbitMQExchanges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQExchangesOutput {
    pub exchange_info_list: Vec<RabbitMQExchangeListInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeRabbitMQExchangesOutput {
    0 "ExchangeInfoList" exchange_info_list: Vec<RabbitMQExchangeListInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRabbitMQExchanges`].
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
    pub messages_delayed: Option<i64>,
    pub create_ts: Option<i64>,
    pub modify_ts: Option<i64>,
}
model! { RabbitMQExchangeListInfo {
    0 "ExchangeName" exchange_name: String, 1 "Remark" remark: String, 2 "ExchangeType" exchange_type: String,
    3 "VirtualHost" virtual_host: String, 4 "ExchangeCreator" exchange_creator: String,
    5 "CreateTimeStamp" create_time_stamp: String, 6 "ModTimeStamp" mod_time_stamp: String,
    7 "MessageRateIn" message_rate_in: f64, 8 "MessageRateOut" message_rate_out: f64, 9 "Durable" durable: bool,
    10 "AutoDelete" auto_delete: bool, 11 "Internal" internal: bool, 12 "InstanceId" instance_id: String,
    13 "Policy" policy: String, 14 "Arguments" arguments: String, 15 "MessagesDelayed" messages_delayed: i64,
    16 "CreateTs" create_ts: i64, 17 "ModifyTs" modify_ts: i64
} }

/// Describes rabbit mq node list: `DescribeRabbitMQNodeList` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRabbitMQNodeList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQNodeList {
    /// Required.
    pub instance_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub node_name: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub sort_element: Option<String>,
    pub sort_order: Option<String>,
}
operation! { DescribeRabbitMQNodeList(instance_id: String)
    "DescribeRabbitMQNodeList" -> DescribeRabbitMQNodeListOutput {
    0 "InstanceId" instance_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "NodeName" node_name: String,
    4 "Filters" filters: Vec<Filter>, 5 "SortElement" sort_element: String, 6 "SortOrder" sort_order: String
} }
paged! { DescribeRabbitMQNodeList: RabbitMQPrivateNode = Offset "Offset", "NodeList" node_list, total "TotalCount" }

/// Response of [`DescribeRabbitMQNodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQNodeListOutput {
    pub total_count: Option<i64>,
    pub node_list: Vec<RabbitMQPrivateNode>,
}
model! { DescribeRabbitMQNodeListOutput {
    0 "TotalCount" total_count: i64, 1 "NodeList" node_list: Vec<RabbitMQPrivateNode>
} }

/// In the response of [`DescribeRabbitMQNodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQPrivateNode {
    pub node_name: Option<String>,
    pub node_status: Option<String>,
    pub cpu_usage: Option<String>,
    pub memory: Option<i64>,
    pub disk_usage: Option<String>,
    pub process_number: Option<i64>,
}
model! { RabbitMQPrivateNode {
    0 "NodeName" node_name: String, 1 "NodeStatus" node_status: String, 2 "CPUUsage" cpu_usage: String,
    3 "Memory" memory: i64, 4 "DiskUsage" disk_usage: String, 5 "ProcessNumber" process_number: i64
} }

/// Describes rabbit mq permission: `DescribeRabbitMQPermission` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRabbitMQPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQPermission {
    /// Required.
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
    Offset "Offset", "RabbitMQPermissionList" rabbit_mq_permission_list, total "TotalCount" }

/// Response of [`DescribeRabbitMQPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQPermissionOutput {
    pub total_count: Option<i64>,
    pub rabbit_mq_permission_list: Vec<RabbitMQPermission>,
}
model! { DescribeRabbitMQPermissionOutput {
    0 "TotalCount" total_count: i64, 1 "RabbitMQPermissionList" rabbit_mq_permission_list: Vec<RabbitMQPermission>
} }

/// In the response of [`DescribeRabbitMQPermission`].
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
    pub create_ts: Option<i64>,
    pub modify_ts: Option<i64>,
}
model! { RabbitMQPermission {
    0 "InstanceId" instance_id: String, 1 "User" user: String, 2 "VirtualHost" virtual_host: String,
    3 "ConfigRegexp" config_regexp: String, 4 "WriteRegexp" write_regexp: String, 5 "ReadRegexp" read_regexp: String,
    6 "CreateTime" create_time: String, 7 "ModifyTime" modify_time: String, 8 "CreateTs" create_ts: i64,
    9 "ModifyTs" modify_ts: i64
} }

/// Describes rabbit mq queue detail: `DescribeRabbitMQQueueDetail` of `tdmq` 2020-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRabbitMQQueueDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQQueueDetail {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub virtual_host: String,
    /// Required.
    pub queue_name: String,
}
operation! { DescribeRabbitMQQueueDetail(instance_id: String, virtual_host: String, queue_name: String)
    "DescribeRabbitMQQueueDetail" -> DescribeRabbitMQQueueDetailOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "QueueName" queue_name
} }

/// Response of [`DescribeRabbitMQQueueDetail`].
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
    pub create_ts: Option<i64>,
    pub modify_ts: Option<i64>,
}
model! { DescribeRabbitMQQueueDetailOutput {
    0 "InstanceId" instance_id: String, 1 "VirtualHost" virtual_host: String, 2 "QueueName" queue_name: String,
    3 "QueueType" queue_type: String, 4 "Consumers" consumers: i64, 5 "Durable" durable: bool,
    6 "AutoDelete" auto_delete: bool, 7 "Remark" remark: String, 8 "MessageTTL" message_ttl: i64,
    9 "AutoExpire" auto_expire: i64, 10 "MaxLength" max_length: i64, 11 "MaxLengthBytes" max_length_bytes: i64,
    12 "DeliveryLimit" delivery_limit: i64, 13 "OverflowBehaviour" overflow_behaviour: String,
    14 "DeadLetterExchange" dead_letter_exchange: String, 15 "DeadLetterRoutingKey" dead_letter_routing_key: String,
    16 "SingleActiveConsumer" single_active_consumer: bool, 17 "MaximumPriority" maximum_priority: i64,
    18 "LazyMode" lazy_mode: bool, 19 "MasterLocator" master_locator: String,
    20 "MaxInMemoryLength" max_in_memory_length: i64, 21 "MaxInMemoryBytes" max_in_memory_bytes: i64,
    22 "CreateTime" create_time: i64, 23 "Node" node: String, 24 "DeadLetterStrategy" dead_letter_strategy: String,
    25 "QueueLeaderLocator" queue_leader_locator: String, 26 "QuorumInitialGroupSize" quorum_initial_group_size: i64,
    27 "Exclusive" exclusive: bool, 28 "Policy" policy: String, 29 "Arguments" arguments: String,
    30 "CreateTs" create_ts: i64, 31 "ModifyTs" modify_ts: i64
} }

/// Describes rabbit mq queues: `DescribeRabbitMQQueues` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRabbitMQQueues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQQueues {
    /// Required.
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
    Offset "Offset", "QueueInfoList" queue_info_list, total "TotalCount" }

/// Response of [`DescribeRabbitMQQueues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQQueuesOutput {
    pub queue_info_list: Vec<RabbitMQQueueListInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeRabbitMQQueuesOutput {
    0 "QueueInfoList" queue_info_list: Vec<RabbitMQQueueListInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRabbitMQQueues`].
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
    pub create_ts: Option<i64>,
    pub modify_ts: Option<i64>,
}
model! { RabbitMQQueueListInfo {
    0 "QueueName" queue_name: String, 1 "Remark" remark: String,
    2 "ConsumerDetail" consumer_detail: RabbitMQQueueListConsumerDetailInfo, 3 "QueueType" queue_type: String,
    4 "MessageHeapCount" message_heap_count: i64, 5 "MessageRateIn" message_rate_in: f64,
    6 "MessageRateOut" message_rate_out: f64, 7 "CreateTime" create_time: String, 8 "ModifyTime" modify_time: String,
    9 "Durable" durable: bool, 10 "AutoDelete" auto_delete: bool, 11 "InstanceId" instance_id: String,
    12 "VirtualHost" virtual_host: String, 13 "Node" node: String, 14 "Policy" policy: String,
    15 "Arguments" arguments: String, 16 "Exclusive" exclusive: bool, 17 "CreateTs" create_ts: i64,
    18 "ModifyTs" modify_ts: i64
} }

/// In the response of [`DescribeRabbitMQQueues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQQueueListConsumerDetailInfo {
    pub consumers_number: Option<i64>,
}
model! { RabbitMQQueueListConsumerDetailInfo {
    0 "ConsumersNumber" consumers_number: i64
} }

/// Describes rabbit mq user: `DescribeRabbitMQUser` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRabbitMQUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQUser {
    /// Required.
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
    Offset "Offset", "RabbitMQUserList" rabbit_mq_user_list, total "TotalCount" }

/// Response of [`DescribeRabbitMQUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQUserOutput {
    pub total_count: Option<i64>,
    pub rabbit_mq_user_list: Vec<RabbitMQUser>,
}
model! { DescribeRabbitMQUserOutput {
    0 "TotalCount" total_count: i64, 1 "RabbitMQUserList" rabbit_mq_user_list: Vec<RabbitMQUser>
} }

/// In the response of [`DescribeRabbitMQUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQUser {
    pub instance_id: Option<String>,
    pub user: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub description: Option<String>,
    pub tags: Vec<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub r#type: Option<String>,
    pub max_connections: Option<i64>,
    pub max_channels: Option<i64>,
    pub create_ts: Option<i64>,
    pub modify_ts: Option<i64>,
    pub cam_auth_enabled: Option<bool>,
    pub cam_credential_name: Option<String>,
}
model! { RabbitMQUser {
    0 "InstanceId" instance_id: String, 1 "User" user: String, 2 "Password" password: Secret,
    3 "Description" description: String, 4 "Tags" tags: Vec<String>, 5 "CreateTime" create_time: String,
    6 "ModifyTime" modify_time: String, 7 "Type" r#type: String, 8 "MaxConnections" max_connections: i64,
    9 "MaxChannels" max_channels: i64, 10 "CreateTs" create_ts: i64, 11 "ModifyTs" modify_ts: i64,
    12 "CamAuthEnabled" cam_auth_enabled: bool, 13 "CamCredentialName" cam_credential_name: String
} }

/// Describes rabbit mq vip instance: `DescribeRabbitMQVipInstance` of `tdmq` 2020-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRabbitMQVipInstance>.
///
/// Errors: [`codes::INTERNAL_ERROR_ILLEGAL_MESSAGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQVipInstance {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeRabbitMQVipInstance(cluster_id: String)
    "DescribeRabbitMQVipInstance" -> DescribeRabbitMQVipInstanceOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeRabbitMQVipInstance`].
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
    0 "ClusterInfo" cluster_info: RabbitMQClusterInfo, 1 "ClusterSpecInfo" cluster_spec_info: RabbitMQClusterSpecInfo,
    2 "ClusterNetInfo" cluster_net_info: RabbitMQClusterAccessInfo,
    3 "ClusterWhiteListInfo" cluster_white_list_info: RabbitMQClusterWhiteListInfo,
    4 "VirtualHostQuota" virtual_host_quota: VirtualHostQuota, 5 "ExchangeQuota" exchange_quota: ExchangeQuota,
    6 "QueueQuota" queue_quota: QueueQuota, 7 "UserQuota" user_quota: RabbitMQUserQuota
} }

/// In the response of [`DescribeRabbitMQVipInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQClusterInfo {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub region: Option<String>,
    pub create_time: Option<i64>,
    pub remark: Option<String>,
    pub vpcs: Vec<VpcEndpointInfo>,
    pub zone_ids: Vec<i64>,
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
    pub pay_mode: Option<i64>,
    pub instance_type: Option<i64>,
    pub isolated_time: Option<i64>,
    pub container: Option<bool>,
    pub tags: Vec<Tag>,
    pub enable_deletion_protection: Option<bool>,
    pub mirrored_queue_risk: Option<bool>,
    pub enable_risk_warning: Option<bool>,
    pub consume_timeout: Option<i64>,
    pub channel_max: Option<i64>,
    pub cluster_type: Option<String>,
    pub cdc_cluster_id: Option<String>,
}
model! { RabbitMQClusterInfo {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "Region" region: String,
    3 "CreateTime" create_time: i64, 4 "Remark" remark: String, 5 "Vpcs" vpcs: Vec<VpcEndpointInfo>,
    6 "ZoneIds" zone_ids: Vec<i64>, 7 "VirtualHostNumber" virtual_host_number: i64, 8 "QueueNumber" queue_number: i64,
    9 "MessagePublishRate" message_publish_rate: f64, 10 "MessageStackNumber" message_stack_number: i64,
    11 "ExpireTime" expire_time: i64, 12 "ChannelNumber" channel_number: i64,
    13 "ConnectionNumber" connection_number: i64, 14 "ConsumerNumber" consumer_number: i64,
    15 "ExchangeNumber" exchange_number: i64, 16 "ExceptionInformation" exception_information: String,
    17 "ClusterStatus" cluster_status: i64, 18 "AutoRenewFlag" auto_renew_flag: i64,
    19 "MirrorQueuePolicyFlag" mirror_queue_policy_flag: i64, 20 "MessageConsumeRate" message_consume_rate: f64,
    21 "ClusterVersion" cluster_version: String, 22 "PayMode" pay_mode: i64, 23 "InstanceType" instance_type: i64,
    24 "IsolatedTime" isolated_time: i64, 25 "Container" container: bool, 26 "Tags" tags: Vec<Tag>,
    27 "EnableDeletionProtection" enable_deletion_protection: bool, 28 "MirroredQueueRisk" mirrored_queue_risk: bool,
    29 "EnableRiskWarning" enable_risk_warning: bool, 30 "ConsumeTimeout" consume_timeout: i64,
    31 "ChannelMax" channel_max: i64, 32 "ClusterType" cluster_type: String, 33 "CdcClusterId" cdc_cluster_id: String
} }

/// In the response of [`DescribeRabbitMQVipInstance`].
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
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "VpcEndpoint" vpc_endpoint: String,
    3 "VpcDataStreamEndpointStatus" vpc_data_stream_endpoint_status: String,
    4 "VpcTlsEndpoint" vpc_tls_endpoint: String, 5 "VpcErrorMessage" vpc_error_message: String, 6 "Id" id: String,
    7 "VpcStreamEndpoint" vpc_stream_endpoint: String
} }

/// In the response of [`DescribeRabbitMQVipInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQClusterSpecInfo {
    pub spec_name: Option<String>,
    pub node_count: Option<i64>,
    pub max_tps: Option<i64>,
    pub max_band_width: Option<i64>,
    pub max_storage: Option<i64>,
    pub public_network_tps: Option<i64>,
}
model! { RabbitMQClusterSpecInfo {
    0 "SpecName" spec_name: String, 1 "NodeCount" node_count: i64, 2 "MaxTps" max_tps: i64,
    3 "MaxBandWidth" max_band_width: i64, 4 "MaxStorage" max_storage: i64, 5 "PublicNetworkTps" public_network_tps: i64
} }

/// In the response of [`DescribeRabbitMQVipInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQClusterAccessInfo {
    pub public_access_endpoint: Option<String>,
    pub web_console_endpoint: Option<String>,
    pub web_console_username: Option<String>,
    /// Secret.
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
    0 "PublicAccessEndpoint" public_access_endpoint: String, 1 "WebConsoleEndpoint" web_console_endpoint: String,
    2 "WebConsoleUsername" web_console_username: String, 3 "WebConsolePassword" web_console_password: Secret,
    4 "PublicAccessEndpointStatus" public_access_endpoint_status: bool,
    5 "PublicControlConsoleSwitchStatus" public_control_console_switch_status: bool,
    6 "VpcControlConsoleSwitchStatus" vpc_control_console_switch_status: bool,
    7 "VpcWebConsoleEndpoint" vpc_web_console_endpoint: String,
    8 "PublicWebConsoleSwitchStatus" public_web_console_switch_status: String,
    9 "VpcWebConsoleSwitchStatus" vpc_web_console_switch_status: String,
    10 "PublicDataStreamStatus" public_data_stream_status: String,
    11 "PrometheusEndpointInfo" prometheus_endpoint_info: PrometheusEndpointInfo,
    12 "WebConsoleDomainEndpoint" web_console_domain_endpoint: String,
    13 "ControlPlaneEndpointInfo" control_plane_endpoint_info: VpcEndpointInfo,
    14 "PublicTlsAccessEndpoint" public_tls_access_endpoint: String, 15 "PublicIpReused" public_ip_reused: bool,
    16 "PublicWebConsoleErrorMessage" public_web_console_error_message: String,
    17 "VpcWebConsoleErrorMessage" vpc_web_console_error_message: String,
    18 "PublicDataStreamErrorMessage" public_data_stream_error_message: String,
    19 "PublicStreamAccessEndpoint" public_stream_access_endpoint: String
} }

/// In the response of [`DescribeRabbitMQVipInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrometheusEndpointInfo {
    pub prometheus_endpoint_status: Option<String>,
    pub vpc_prometheus_endpoint: Vec<String>,
    pub node_prometheus_address: Vec<String>,
    pub vpc_endpoint_info: Option<VpcEndpointInfo>,
}
model! { PrometheusEndpointInfo {
    0 "PrometheusEndpointStatus" prometheus_endpoint_status: String,
    1 "VpcPrometheusEndpoint" vpc_prometheus_endpoint: Vec<String>,
    2 "NodePrometheusAddress" node_prometheus_address: Vec<String>,
    3 "VpcEndpointInfo" vpc_endpoint_info: VpcEndpointInfo
} }

/// In the response of [`DescribeRabbitMQVipInstance`].
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
    0 "WhiteList" white_list: String, 1 "PublicControlConsoleWhiteList" public_control_console_white_list: String,
    2 "PublicDataStreamWhiteList" public_data_stream_white_list: String,
    3 "PublicControlConsoleWhiteListStatus" public_control_console_white_list_status: String,
    4 "PublicDataStreamWhiteListStatus" public_data_stream_white_list_status: String
} }

/// In the response of [`DescribeRabbitMQVipInstance`].
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
    0 "MaxVirtualHost" max_virtual_host: i64, 1 "UsedVirtualHost" used_virtual_host: i64,
    2 "MaxConnectionPerVhost" max_connection_per_vhost: i64, 3 "MaxExchangePerVhost" max_exchange_per_vhost: i64,
    4 "MaxQueuePerVhost" max_queue_per_vhost: i64
} }

/// In the response of [`DescribeRabbitMQVipInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExchangeQuota {
    pub max_exchange: Option<i64>,
    pub used_exchange: Option<i64>,
}
model! { ExchangeQuota {
    0 "MaxExchange" max_exchange: i64, 1 "UsedExchange" used_exchange: i64
} }

/// In the response of [`DescribeRabbitMQVipInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueueQuota {
    pub max_queue: Option<i64>,
    pub used_queue: Option<i64>,
}
model! { QueueQuota {
    0 "MaxQueue" max_queue: i64, 1 "UsedQueue" used_queue: i64
} }

/// In the response of [`DescribeRabbitMQVipInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQUserQuota {
    pub max_user: Option<i64>,
    pub used_user: Option<i64>,
}
model! { RabbitMQUserQuota {
    0 "MaxUser" max_user: i64, 1 "UsedUser" used_user: i64
} }

/// Describes rabbit mq vip instances: `DescribeRabbitMQVipInstances` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRabbitMQVipInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_TAGS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQVipInstances {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeRabbitMQVipInstances() "DescribeRabbitMQVipInstances" -> DescribeRabbitMQVipInstancesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeRabbitMQVipInstances: RabbitMQVipInstance =
    Offset "Offset", "Instances" instances, total "TotalCount" }

/// Response of [`DescribeRabbitMQVipInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQVipInstancesOutput {
    pub total_count: Option<i64>,
    pub instances: Vec<RabbitMQVipInstance>,
}
model! { DescribeRabbitMQVipInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "Instances" instances: Vec<RabbitMQVipInstance>
} }

/// In the response of [`DescribeRabbitMQVipInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQVipInstance {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_version: Option<String>,
    pub status: Option<i64>,
    pub node_count: Option<i64>,
    pub config_display: Option<String>,
    pub max_tps: Option<i64>,
    pub max_band_width: Option<i64>,
    pub max_storage: Option<i64>,
    pub expire_time: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub pay_mode: Option<i64>,
    pub remark: Option<String>,
    pub spec_name: Option<String>,
    pub exception_information: Option<String>,
    pub cluster_status: Option<i64>,
    pub public_access_endpoint: Option<String>,
    pub vpcs: Vec<VpcEndpointInfo>,
    pub create_time: Option<i64>,
    pub instance_type: Option<i64>,
    pub isolated_time: Option<i64>,
    pub enable_deletion_protection: Option<bool>,
    pub tags: Vec<Tag>,
    pub public_stream_access_endpoint: Option<String>,
    pub cluster_type: Option<String>,
    pub cdc_cluster_id: Option<String>,
}
model! { RabbitMQVipInstance {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String,
    2 "InstanceVersion" instance_version: String, 3 "Status" status: i64, 4 "NodeCount" node_count: i64,
    5 "ConfigDisplay" config_display: String, 6 "MaxTps" max_tps: i64, 7 "MaxBandWidth" max_band_width: i64,
    8 "MaxStorage" max_storage: i64, 9 "ExpireTime" expire_time: i64, 10 "AutoRenewFlag" auto_renew_flag: i64,
    11 "PayMode" pay_mode: i64, 12 "Remark" remark: String, 13 "SpecName" spec_name: String,
    14 "ExceptionInformation" exception_information: String, 15 "ClusterStatus" cluster_status: i64,
    16 "PublicAccessEndpoint" public_access_endpoint: String, 17 "Vpcs" vpcs: Vec<VpcEndpointInfo>,
    18 "CreateTime" create_time: i64, 19 "InstanceType" instance_type: i64, 20 "IsolatedTime" isolated_time: i64,
    21 "EnableDeletionProtection" enable_deletion_protection: bool, 22 "Tags" tags: Vec<Tag>,
    23 "PublicStreamAccessEndpoint" public_stream_access_endpoint: String, 24 "ClusterType" cluster_type: String,
    25 "CdcClusterId" cdc_cluster_id: String
} }

/// Describes rabbit mq virtual host: `DescribeRabbitMQVirtualHost` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRabbitMQVirtualHost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQVirtualHost {
    /// Required.
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
    Offset "Offset", "VirtualHostList" virtual_host_list, total "TotalCount" }

/// Response of [`DescribeRabbitMQVirtualHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQVirtualHostOutput {
    pub total_count: Option<i64>,
    pub virtual_host_list: Vec<RabbitMQVirtualHostInfo>,
}
model! { DescribeRabbitMQVirtualHostOutput {
    0 "TotalCount" total_count: i64, 1 "VirtualHostList" virtual_host_list: Vec<RabbitMQVirtualHostInfo>
} }

/// In the response of [`DescribeRabbitMQVirtualHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQVirtualHostInfo {
    pub instance_id: Option<String>,
    pub virtual_host: Option<String>,
    pub description: Option<String>,
    pub tags: Vec<String>,
    pub create_time: Option<String>,
    pub modify_time: Option<String>,
    pub virtual_host_statistics: Option<RabbitMQVirtualHostStatistics>,
    pub trace_flag: Option<bool>,
    pub status: Option<String>,
    pub message_heap_count: Option<i64>,
    pub message_rate_in: Option<f64>,
    pub message_rate_out: Option<f64>,
    pub mirror_queue_policy_flag: Option<bool>,
    pub create_ts: Option<i64>,
    pub modify_ts: Option<i64>,
    pub quota: Option<RabbitMQVHostBaseQuota>,
}
model! { RabbitMQVirtualHostInfo {
    0 "InstanceId" instance_id: String, 1 "VirtualHost" virtual_host: String, 2 "Description" description: String,
    3 "Tags" tags: Vec<String>, 4 "CreateTime" create_time: String, 5 "ModifyTime" modify_time: String,
    6 "VirtualHostStatistics" virtual_host_statistics: RabbitMQVirtualHostStatistics, 7 "TraceFlag" trace_flag: bool,
    8 "Status" status: String, 9 "MessageHeapCount" message_heap_count: i64, 10 "MessageRateIn" message_rate_in: f64,
    11 "MessageRateOut" message_rate_out: f64, 12 "MirrorQueuePolicyFlag" mirror_queue_policy_flag: bool,
    13 "CreateTs" create_ts: i64, 14 "ModifyTs" modify_ts: i64, 15 "Quota" quota: RabbitMQVHostBaseQuota
} }

/// In the response of [`DescribeRabbitMQVirtualHost`].
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
    0 "CurrentQueues" current_queues: i64, 1 "CurrentExchanges" current_exchanges: i64,
    2 "CurrentConnections" current_connections: i64, 3 "CurrentChannels" current_channels: i64,
    4 "CurrentUsers" current_users: i64
} }

/// In the response of [`DescribeRabbitMQVirtualHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQVHostBaseQuota {
    pub max_connection_per_vhost: Option<i64>,
    pub max_exchange_per_vhost: Option<i64>,
    pub max_queue_per_vhost: Option<i64>,
}
model! { RabbitMQVHostBaseQuota {
    0 "MaxConnectionPerVhost" max_connection_per_vhost: i64, 1 "MaxExchangePerVhost" max_exchange_per_vhost: i64,
    2 "MaxQueuePerVhost" max_queue_per_vhost: i64
} }

/// Describes rocket mq cluster: `DescribeRocketMQCluster` of `tdmq` 2020-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQCluster>.
///
/// Errors: [`codes::INTERNAL_ERROR_ILLEGAL_MESSAGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQCluster {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeRocketMQCluster(cluster_id: String) "DescribeRocketMQCluster" -> DescribeRocketMQClusterOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeRocketMQCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQClusterOutput {
    pub cluster_info: Option<RocketMQClusterInfo>,
    pub cluster_config: Option<RocketMQClusterConfig>,
    pub cluster_stats: Option<RocketMQClusterRecentStats>,
}
model! { DescribeRocketMQClusterOutput {
    0 "ClusterInfo" cluster_info: RocketMQClusterInfo, 1 "ClusterConfig" cluster_config: RocketMQClusterConfig,
    2 "ClusterStats" cluster_stats: RocketMQClusterRecentStats
} }

/// In the response of [`DescribeRocketMQCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQClusterInfo {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub region: Option<String>,
    pub create_time: Option<i64>,
    pub remark: Option<String>,
    pub public_end_point: Option<String>,
    pub vpc_end_point: Option<String>,
    pub support_namespace_endpoint: Option<bool>,
    pub vpcs: Vec<VpcConfig>,
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
    pub zone_ids: Vec<i64>,
    pub is_frozen: Option<bool>,
    pub auto_create_topic_enabled: Option<bool>,
    pub admin_feature_enabled: Option<bool>,
    pub admin_access_key: Option<String>,
    /// Secret.
    pub admin_secret_key: Option<Secret>,
    pub enable_deletion_protection: Option<bool>,
    pub auto_create_consume_group_enabled: Option<bool>,
}
model! { RocketMQClusterInfo {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "Region" region: String,
    3 "CreateTime" create_time: i64, 4 "Remark" remark: String, 5 "PublicEndPoint" public_end_point: String,
    6 "VpcEndPoint" vpc_end_point: String, 7 "SupportNamespaceEndpoint" support_namespace_endpoint: bool,
    8 "Vpcs" vpcs: Vec<VpcConfig>, 9 "IsVip" is_vip: bool, 10 "RocketMQFlag" rocket_mq_flag: bool,
    11 "Status" status: i64, 12 "IsolateTime" isolate_time: i64, 13 "HttpPublicEndpoint" http_public_endpoint: String,
    14 "HttpVpcEndpoint" http_vpc_endpoint: String, 15 "InternalEndpoint" internal_endpoint: String,
    16 "HttpInternalEndpoint" http_internal_endpoint: String, 17 "AclEnabled" acl_enabled: bool,
    18 "PublicClbId" public_clb_id: String, 19 "Vip" vip: String, 20 "VpcId" vpc_id: String,
    21 "SupportMigration" support_migration: bool, 22 "InstanceStatus" instance_status: i64, 23 "ZoneId" zone_id: i64,
    24 "ZoneIds" zone_ids: Vec<i64>, 25 "IsFrozen" is_frozen: bool,
    26 "AutoCreateTopicEnabled" auto_create_topic_enabled: bool, 27 "AdminFeatureEnabled" admin_feature_enabled: bool,
    28 "AdminAccessKey" admin_access_key: String, 29 "AdminSecretKey" admin_secret_key: Secret,
    30 "EnableDeletionProtection" enable_deletion_protection: bool,
    31 "AutoCreateConsumeGroupEnabled" auto_create_consume_group_enabled: bool
} }

/// In the response of [`DescribeRocketMQCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcConfig {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
}
model! { VpcConfig {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String
} }

/// In the response of [`DescribeRocketMQCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQClusterConfig {
    /// Deprecated.
    pub max_tps_per_namespace: Option<i64>,
    pub max_namespace_num: Option<i64>,
    pub used_namespace_num: Option<i64>,
    pub max_topic_num: Option<i64>,
    pub used_topic_num: Option<i64>,
    pub max_group_num: Option<i64>,
    pub used_group_num: Option<i64>,
    pub max_retention_time: Option<i64>,
    pub max_latency_time: Option<i64>,
    pub max_queues_per_topic: Option<i64>,
    pub topic_distribution: Vec<RocketMQTopicDistribution>,
    pub max_role_num: Option<i64>,
    pub max_tps_limit: Option<i64>,
}
model! { RocketMQClusterConfig {
    0 "MaxTpsPerNamespace" max_tps_per_namespace: i64, 1 "MaxNamespaceNum" max_namespace_num: i64,
    2 "UsedNamespaceNum" used_namespace_num: i64, 3 "MaxTopicNum" max_topic_num: i64,
    4 "UsedTopicNum" used_topic_num: i64, 5 "MaxGroupNum" max_group_num: i64, 6 "UsedGroupNum" used_group_num: i64,
    7 "MaxRetentionTime" max_retention_time: i64, 8 "MaxLatencyTime" max_latency_time: i64,
    9 "MaxQueuesPerTopic" max_queues_per_topic: i64,
    10 "TopicDistribution" topic_distribution: Vec<RocketMQTopicDistribution>, 11 "MaxRoleNum" max_role_num: i64,
    12 "MaxTpsLimit" max_tps_limit: i64
} }

/// In the response of [`DescribeRocketMQCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQTopicDistribution {
    pub topic_type: Option<String>,
    pub count: Option<i64>,
}
model! { RocketMQTopicDistribution {
    0 "TopicType" topic_type: String, 1 "Count" count: i64
} }

/// In the response of [`DescribeRocketMQCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQClusterRecentStats {
    pub topic_num: Option<i64>,
    pub produced_msg_num: Option<i64>,
    pub consumed_msg_num: Option<i64>,
    pub accumulative_msg_num: Option<i64>,
}
model! { RocketMQClusterRecentStats {
    0 "TopicNum" topic_num: i64, 1 "ProducedMsgNum" produced_msg_num: i64, 2 "ConsumedMsgNum" consumed_msg_num: i64,
    3 "AccumulativeMsgNum" accumulative_msg_num: i64
} }

/// Describes rocket mq clusters: `DescribeRocketMQClusters` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQClusters>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQClusters {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub id_keyword: Option<String>,
    pub name_keyword: Option<String>,
    pub cluster_id_list: Option<Vec<String>>,
    pub is_tag_filter: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRocketMQClusters(offset: i64, limit: i64)
    "DescribeRocketMQClusters" -> DescribeRocketMQClustersOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "IdKeyword" id_keyword: String, 3 "NameKeyword" name_keyword: String,
    4 "ClusterIdList" cluster_id_list: Vec<String>, 5 "IsTagFilter" is_tag_filter: bool,
    6 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRocketMQClusters: RocketMQClusterDetail =
    Offset "Offset", "ClusterList" cluster_list, total "TotalCount" }

/// Response of [`DescribeRocketMQClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQClustersOutput {
    pub cluster_list: Vec<RocketMQClusterDetail>,
    pub total_count: Option<i64>,
}
model! { DescribeRocketMQClustersOutput {
    0 "ClusterList" cluster_list: Vec<RocketMQClusterDetail>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRocketMQClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQClusterDetail {
    pub info: Option<RocketMQClusterInfo>,
    pub config: Option<RocketMQClusterConfig>,
    pub status: Option<i64>,
}
model! { RocketMQClusterDetail {
    0 "Info" info: RocketMQClusterInfo, 1 "Config" config: RocketMQClusterConfig, 2 "Status" status: i64
} }

/// Describes rocket mq consume stats: `DescribeRocketMQConsumeStats` of `tdmq` 2020-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQConsumeStats>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQConsumeStats {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub consumer_group: String,
}
operation! { DescribeRocketMQConsumeStats(cluster_id: String, namespace_id: String, consumer_group: String)
    "DescribeRocketMQConsumeStats" -> DescribeRocketMQConsumeStatsOutput {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "ConsumerGroup" consumer_group
} }

/// Response of [`DescribeRocketMQConsumeStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQConsumeStatsOutput {
    pub consumer_stats_list: Vec<ConsumerStats>,
}
model! { DescribeRocketMQConsumeStatsOutput {
    0 "ConsumerStatsList" consumer_stats_list: Vec<ConsumerStats>
} }

/// In the response of [`DescribeRocketMQConsumeStats`].
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
    0 "TopicName" topic_name: String, 1 "BrokerName" broker_name: String, 2 "QueueId" queue_id: i64,
    3 "ConsumerClientId" consumer_client_id: String, 4 "ConsumerOffset" consumer_offset: i64,
    5 "BrokerOffset" broker_offset: i64, 6 "DiffTotal" diff_total: i64, 7 "LastTimestamp" last_timestamp: i64
} }

/// Describes rocket mq consumer connection detail: `DescribeRocketMQConsumerConnectionDetail` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQConsumerConnectionDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQConsumerConnectionDetail {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub client_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub filter_type: Option<Vec<String>>,
}

/// Arguments of [`DescribeRocketMQConsumerConnectionDetail::new`].
pub struct DescribeRocketMQConsumerConnectionDetailRequired {
    pub cluster_id: String,
    pub namespace_id: String,
    pub group_id: String,
    pub client_id: String,
    pub offset: i64,
    pub limit: i64,
}
operation! {
    DescribeRocketMQConsumerConnectionDetail { DescribeRocketMQConsumerConnectionDetailRequired: cluster_id, namespace_id, group_id, client_id, offset, limit }
    "DescribeRocketMQConsumerConnectionDetail" -> DescribeRocketMQConsumerConnectionDetailOutput {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "GroupId" group_id, 3 "ClientId" client_id,
    4 "Offset" offset, 5 "Limit" limit, 6 "FilterType" filter_type: Vec<String>
} }
paged! { DescribeRocketMQConsumerConnectionDetail: RocketMQConsumerTopic =
    Offset "Offset", "Details" details, total "TotalCount" }

/// Response of [`DescribeRocketMQConsumerConnectionDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQConsumerConnectionDetailOutput {
    pub total_count: Option<i64>,
    pub details: Vec<RocketMQConsumerTopic>,
}
model! { DescribeRocketMQConsumerConnectionDetailOutput {
    0 "TotalCount" total_count: i64, 1 "Details" details: Vec<RocketMQConsumerTopic>
} }

/// In the response of [`DescribeRocketMQConsumerConnectionDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQConsumerTopic {
    pub topic: Option<String>,
    pub r#type: Option<String>,
    pub partition_num: Option<i64>,
    pub accumulative: Option<i64>,
    pub last_consumption_time: Option<i64>,
    pub sub_rule: Option<String>,
}
model! { RocketMQConsumerTopic {
    0 "Topic" topic: String, 1 "Type" r#type: String, 2 "PartitionNum" partition_num: i64,
    3 "Accumulative" accumulative: i64, 4 "LastConsumptionTime" last_consumption_time: i64, 5 "SubRule" sub_rule: String
} }

/// Describes rocket mq consumer connections: `DescribeRocketMQConsumerConnections` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQConsumerConnections>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQConsumerConnections {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub sorted_by: Option<String>,
    pub sort_order: Option<String>,
}

/// Arguments of [`DescribeRocketMQConsumerConnections::new`].
pub struct DescribeRocketMQConsumerConnectionsRequired {
    pub cluster_id: String,
    pub namespace_id: String,
    pub group_id: String,
    pub offset: i64,
    pub limit: i64,
}
operation! {
    DescribeRocketMQConsumerConnections { DescribeRocketMQConsumerConnectionsRequired: cluster_id, namespace_id, group_id, offset, limit }
    "DescribeRocketMQConsumerConnections" -> DescribeRocketMQConsumerConnectionsOutput {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "GroupId" group_id, 3 "Offset" offset, 4 "Limit" limit,
    5 "SortedBy" sorted_by: String, 6 "SortOrder" sort_order: String
} }
paged! { DescribeRocketMQConsumerConnections: RocketMQConsumerConnection =
    Offset "Offset", "Connections" connections, total "TotalCount" }

/// Response of [`DescribeRocketMQConsumerConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQConsumerConnectionsOutput {
    pub total_count: Option<i64>,
    pub connections: Vec<RocketMQConsumerConnection>,
    pub group_detail: Option<RocketMQGroup>,
}
model! { DescribeRocketMQConsumerConnectionsOutput {
    0 "TotalCount" total_count: i64, 1 "Connections" connections: Vec<RocketMQConsumerConnection>,
    2 "GroupDetail" group_detail: RocketMQGroup
} }

/// In the response of [`DescribeRocketMQConsumerConnections`].
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
    0 "ClientId" client_id: String, 1 "ClientAddr" client_addr: String, 2 "Language" language: String,
    3 "Accumulative" accumulative: i64, 4 "Version" version: String
} }

/// In the response of [`DescribeRocketMQConsumerConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQGroup {
    pub name: Option<String>,
    pub consumer_num: Option<i64>,
    /// Deprecated.
    pub tps: Option<i64>,
    /// Deprecated.
    pub total_accumulative: Option<i64>,
    pub consumption_mode: Option<i64>,
    pub read_enabled: Option<bool>,
    pub retry_partition_num: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub client_protocol: Option<String>,
    pub remark: Option<String>,
    pub consumer_type: Option<String>,
    pub broadcast_enabled: Option<bool>,
    pub group_type: Option<String>,
    pub retry_max_times: Option<i64>,
    pub instance_id: Option<String>,
    pub namespace: Option<String>,
    pub subscribe_topic_num: Option<i64>,
    pub tag_list: Vec<Tag>,
}
model! { RocketMQGroup {
    0 "Name" name: String, 1 "ConsumerNum" consumer_num: i64, 2 "TPS" tps: i64,
    3 "TotalAccumulative" total_accumulative: i64, 4 "ConsumptionMode" consumption_mode: i64,
    5 "ReadEnabled" read_enabled: bool, 6 "RetryPartitionNum" retry_partition_num: i64, 7 "CreateTime" create_time: i64,
    8 "UpdateTime" update_time: i64, 9 "ClientProtocol" client_protocol: String, 10 "Remark" remark: String,
    11 "ConsumerType" consumer_type: String, 12 "BroadcastEnabled" broadcast_enabled: bool,
    13 "GroupType" group_type: String, 14 "RetryMaxTimes" retry_max_times: i64, 15 "InstanceId" instance_id: String,
    16 "Namespace" namespace: String, 17 "SubscribeTopicNum" subscribe_topic_num: i64, 18 "TagList" tag_list: Vec<Tag>
} }

/// Describes rocket mq environment roles: `DescribeRocketMQEnvironmentRoles` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQEnvironmentRoles>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`],
/// [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`], [`codes::RESOURCE_NOT_FOUND_BROKER_CLUSTER`],
/// [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT`], [`codes::RESOURCE_NOT_FOUND_ROLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQEnvironmentRoles {
    /// Required.
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
    Offset "Offset", "EnvironmentRoleSets" environment_role_sets, total "TotalCount" }

/// Response of [`DescribeRocketMQEnvironmentRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQEnvironmentRolesOutput {
    pub total_count: Option<i64>,
    pub environment_role_sets: Vec<EnvironmentRole>,
}
model! { DescribeRocketMQEnvironmentRolesOutput {
    0 "TotalCount" total_count: i64, 1 "EnvironmentRoleSets" environment_role_sets: Vec<EnvironmentRole>
} }

/// Describes rocket mq general skus: `DescribeRocketMQGeneralSKUs` of `tdmq` 2020-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQGeneralSKUs>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`],
/// [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`], [`codes::RESOURCE_NOT_FOUND_BROKER_CLUSTER`],
/// [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT`], [`codes::RESOURCE_NOT_FOUND_ROLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQGeneralSKUs {}
operation! { DescribeRocketMQGeneralSKUs() "DescribeRocketMQGeneralSKUs" -> DescribeRocketMQGeneralSKUsOutput {} }

/// Response of [`DescribeRocketMQGeneralSKUs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQGeneralSKUsOutput {
    pub skus: Vec<GeneralSKU>,
}
model! { DescribeRocketMQGeneralSKUsOutput {
    0 "Skus" skus: Vec<GeneralSKU>
} }

/// In the response of [`DescribeRocketMQGeneralSKUs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeneralSKU {
    pub sku_code: Option<String>,
    pub on_sale: Option<bool>,
    pub tps_limit: Option<i64>,
    pub topic_num_limit: Option<i64>,
    pub topic_num_upper_limit: Option<i64>,
    pub price_tags: Vec<PriceTag>,
    pub node_count: Option<i64>,
}
model! { GeneralSKU {
    0 "SkuCode" sku_code: String, 1 "OnSale" on_sale: bool, 2 "TpsLimit" tps_limit: i64,
    3 "TopicNumLimit" topic_num_limit: i64, 4 "TopicNumUpperLimit" topic_num_upper_limit: i64,
    5 "PriceTags" price_tags: Vec<PriceTag>, 6 "NodeCount" node_count: i64
} }

/// In the response of [`DescribeRocketMQGeneralSKUs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceTag {
    pub name: Option<String>,
    pub category: Option<String>,
    pub code: Option<String>,
    pub step: Option<i64>,
}
model! { PriceTag {
    0 "Name" name: String, 1 "Category" category: String, 2 "Code" code: String, 3 "Step" step: i64
} }

/// Describes rocket mq groups: `DescribeRocketMQGroups` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQGroups>.
///
/// Errors: [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQGroups {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub filter_topic: Option<String>,
    pub filter_group: Option<String>,
    pub sorted_by: Option<String>,
    pub sort_order: Option<String>,
    pub filter_one_group: Option<String>,
    pub types: Option<Vec<String>>,
    pub tag_filters: Option<Vec<TagFilter>>,
}
operation! { DescribeRocketMQGroups(cluster_id: String, namespace_id: String, offset: i64, limit: i64)
    "DescribeRocketMQGroups" -> DescribeRocketMQGroupsOutput {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "Offset" offset, 3 "Limit" limit,
    4 "FilterTopic" filter_topic: String, 5 "FilterGroup" filter_group: String, 6 "SortedBy" sorted_by: String,
    7 "SortOrder" sort_order: String, 8 "FilterOneGroup" filter_one_group: String, 9 "Types" types: Vec<String>,
    10 "TagFilters" tag_filters: Vec<TagFilter>
} }
paged! { DescribeRocketMQGroups: RocketMQGroup = Offset "Offset", "Groups" groups, total "TotalCount" }

/// In the request of [`DescribeRocketMQGroups`].
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

/// Response of [`DescribeRocketMQGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQGroupsOutput {
    pub total_count: Option<i64>,
    pub groups: Vec<RocketMQGroup>,
}
model! { DescribeRocketMQGroupsOutput {
    0 "TotalCount" total_count: i64, 1 "Groups" groups: Vec<RocketMQGroup>
} }

/// Describes rocket mq migrating topic list: `DescribeRocketMQMigratingTopicList` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQMigratingTopicList>.
///
/// Errors: [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_UNAVAILABLE`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQMigratingTopicList {
    /// Required.
    pub task_id: String,
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeRocketMQMigratingTopicList(task_id: String, limit: i64, offset: i64)
    "DescribeRocketMQMigratingTopicList" -> DescribeRocketMQMigratingTopicListOutput {
    0 "TaskId" task_id, 1 "Limit" limit, 2 "Offset" offset, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRocketMQMigratingTopicList: MigrateTopic =
    Offset "Offset", "MigrateTopics" migrate_topics, total "TotalCount" }

/// Response of [`DescribeRocketMQMigratingTopicList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQMigratingTopicListOutput {
    pub total_count: Option<i64>,
    pub migrate_topics: Vec<MigrateTopic>,
}
model! { DescribeRocketMQMigratingTopicListOutput {
    0 "TotalCount" total_count: i64, 1 "MigrateTopics" migrate_topics: Vec<MigrateTopic>
} }

/// In the response of [`DescribeRocketMQMigratingTopicList`].
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
    0 "Namespace" namespace: String, 1 "TopicName" topic_name: String, 2 "MigrationStatus" migration_status: String,
    3 "HealthCheckPassed" health_check_passed: bool, 4 "HealthCheckError" health_check_error: String
} }

/// Describes rocket mq msg: `DescribeRocketMQMsg` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQMsg>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQMsg {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub topic_name: String,
    /// Required.
    pub msg_id: String,
    /// Required.
    pub pulsar_msg_id: String,
    /// Deprecated.
    pub query_dlq_msg: Option<bool>,
    pub query_dead_letter_message: Option<bool>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filter_track_group: Option<String>,
    pub query_delay_message: Option<bool>,
}

/// Arguments of [`DescribeRocketMQMsg::new`].
pub struct DescribeRocketMQMsgRequired {
    pub cluster_id: String,
    pub environment_id: String,
    pub topic_name: String,
    pub msg_id: String,
    pub pulsar_msg_id: String,
}
operation! {
    DescribeRocketMQMsg { DescribeRocketMQMsgRequired: cluster_id, environment_id, topic_name, msg_id, pulsar_msg_id }
    "DescribeRocketMQMsg" -> DescribeRocketMQMsgOutput {
    0 "ClusterId" cluster_id, 1 "EnvironmentId" environment_id, 2 "TopicName" topic_name, 3 "MsgId" msg_id,
    4 "PulsarMsgId" pulsar_msg_id, 5 "QueryDlqMsg" query_dlq_msg: bool,
    6 "QueryDeadLetterMessage" query_dead_letter_message: bool, 7 "Offset" offset: i64, 8 "Limit" limit: i64,
    9 "FilterTrackGroup" filter_track_group: String, 10 "QueryDelayMessage" query_delay_message: bool
} }
paged! { DescribeRocketMQMsg: RocketMQMessageTrack =
    Offset "Offset", "MessageTracks" message_tracks, total "MessageTracksCount" }

/// Response of [`DescribeRocketMQMsg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQMsgOutput {
    pub body: Option<String>,
    pub properties: Option<String>,
    pub produce_time: Option<String>,
    pub msg_id: Option<String>,
    pub producer_addr: Option<String>,
    pub message_tracks: Vec<RocketMQMessageTrack>,
    pub show_topic_name: Option<String>,
    pub message_tracks_count: Option<i64>,
}
model! { DescribeRocketMQMsgOutput {
    0 "Body" body: String, 1 "Properties" properties: String, 2 "ProduceTime" produce_time: String,
    3 "MsgId" msg_id: String, 4 "ProducerAddr" producer_addr: String,
    5 "MessageTracks" message_tracks: Vec<RocketMQMessageTrack>, 6 "ShowTopicName" show_topic_name: String,
    7 "MessageTracksCount" message_tracks_count: i64
} }

/// In the response of [`DescribeRocketMQMsg`].
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
    0 "Group" group: String, 1 "ConsumeStatus" consume_status: String, 2 "TrackType" track_type: String,
    3 "ExceptionDesc" exception_desc: String, 4 "ConsumeStatusSource" consume_status_source: String
} }

/// Describes rocket mq msg trace: `DescribeRocketMQMsgTrace` of `tdmq` 2020-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQMsgTrace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQMsgTrace {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub topic_name: String,
    /// Required.
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

/// Response of [`DescribeRocketMQMsgTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQMsgTraceOutput {
    pub result: Vec<TraceResult>,
    pub show_topic_name: Option<String>,
}
model! { DescribeRocketMQMsgTraceOutput {
    0 "Result" result: Vec<TraceResult>, 1 "ShowTopicName" show_topic_name: String
} }

/// Describes rocket mq namespaces: `DescribeRocketMQNamespaces` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQNamespaces>.
///
/// Errors: [`codes::INTERNAL_ERROR_ILLEGAL_MESSAGE`], [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQNamespaces {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub name_keyword: Option<String>,
}
operation! { DescribeRocketMQNamespaces(cluster_id: String, offset: i64, limit: i64)
    "DescribeRocketMQNamespaces" -> DescribeRocketMQNamespacesOutput {
    0 "ClusterId" cluster_id, 1 "Offset" offset, 2 "Limit" limit, 3 "NameKeyword" name_keyword: String
} }
paged! { DescribeRocketMQNamespaces: RocketMQNamespace = Offset "Offset", "Namespaces" namespaces, total "TotalCount" }

/// Response of [`DescribeRocketMQNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQNamespacesOutput {
    pub namespaces: Vec<RocketMQNamespace>,
    pub total_count: Option<i64>,
}
model! { DescribeRocketMQNamespacesOutput {
    0 "Namespaces" namespaces: Vec<RocketMQNamespace>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRocketMQNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQNamespace {
    pub namespace_id: Option<String>,
    pub ttl: Option<i64>,
    pub retention_time: Option<i64>,
    pub remark: Option<String>,
    pub public_endpoint: Option<String>,
    pub vpc_endpoint: Option<String>,
    pub internal_endpoint: Option<String>,
}
model! { RocketMQNamespace {
    0 "NamespaceId" namespace_id: String, 1 "Ttl" ttl: i64, 2 "RetentionTime" retention_time: i64,
    3 "Remark" remark: String, 4 "PublicEndpoint" public_endpoint: String, 5 "VpcEndpoint" vpc_endpoint: String,
    6 "InternalEndpoint" internal_endpoint: String
} }

/// Describes rocket mq producers: `DescribeRocketMQProducers` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQProducers>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INSTANCE`], [`codes::RESOURCE_NOT_FOUND_NAMSPACE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQProducers {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub topic: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub filters: Option<Vec<Filter>>,
}

/// Arguments of [`DescribeRocketMQProducers::new`].
pub struct DescribeRocketMQProducersRequired {
    pub cluster_id: String,
    pub namespace_id: String,
    pub topic: String,
    pub offset: i64,
    pub limit: i64,
}
operation! {
    DescribeRocketMQProducers { DescribeRocketMQProducersRequired: cluster_id, namespace_id, topic, offset, limit }
    "DescribeRocketMQProducers" -> DescribeRocketMQProducersOutput {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "Topic" topic, 3 "Offset" offset, 4 "Limit" limit,
    5 "Filters" filters: Vec<Filter>
} }
paged! { DescribeRocketMQProducers: ProducerInfo = Offset "Offset", "Producers" producers, total "TotalCount" }

/// Response of [`DescribeRocketMQProducers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQProducersOutput {
    pub producers: Vec<ProducerInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeRocketMQProducersOutput {
    0 "Producers" producers: Vec<ProducerInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRocketMQProducers`].
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
    0 "ClientId" client_id: String, 1 "ClientIp" client_ip: String, 2 "Language" language: String,
    3 "Version" version: String, 4 "LastUpdateTimestamp" last_update_timestamp: i64
} }

/// Describes rocket mq public access monitor data: `DescribeRocketMQPublicAccessMonitorData` of `tdmq` 2020-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQPublicAccessMonitorData>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INSTANCE`], [`codes::RESOURCE_NOT_FOUND_NAMSPACE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQPublicAccessMonitorData {
    /// Required.
    pub instance_id: String,
    /// Required.
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

/// Response of [`DescribeRocketMQPublicAccessMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQPublicAccessMonitorDataOutput {
    pub metric_name: Option<String>,
    pub period: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub data_points: Vec<RocketMQDataPoint>,
    pub msg: Option<String>,
}
model! { DescribeRocketMQPublicAccessMonitorDataOutput {
    0 "MetricName" metric_name: String, 1 "Period" period: i64, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "DataPoints" data_points: Vec<RocketMQDataPoint>, 5 "Msg" msg: String
} }

/// In the response of [`DescribeRocketMQPublicAccessMonitorData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQDataPoint {
    pub timestamps: Vec<i64>,
    pub values: Vec<f64>,
}
model! { RocketMQDataPoint {
    0 "Timestamps" timestamps: Vec<i64>, 1 "Values" values: Vec<f64>
} }

/// Describes rocket mq public access point: `DescribeRocketMQPublicAccessPoint` of `tdmq` 2020-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQPublicAccessPoint>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INSTANCE`], [`codes::RESOURCE_NOT_FOUND_NAMSPACE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQPublicAccessPoint {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeRocketMQPublicAccessPoint(instance_id: String)
    "DescribeRocketMQPublicAccessPoint" -> DescribeRocketMQPublicAccessPointOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeRocketMQPublicAccessPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQPublicAccessPointOutput {
    pub status: Option<i64>,
    pub pay_status: Option<i64>,
    pub access_url: Option<String>,
    pub rules: Vec<PublicAccessRule>,
    pub bandwidth: Option<i64>,
    pub pay_mode: Option<i64>,
    pub billing_flow: Option<bool>,
}
model! { DescribeRocketMQPublicAccessPointOutput {
    0 "Status" status: i64, 1 "PayStatus" pay_status: i64, 2 "AccessUrl" access_url: String,
    3 "Rules" rules: Vec<PublicAccessRule>, 4 "Bandwidth" bandwidth: i64, 5 "PayMode" pay_mode: i64,
    6 "BillingFlow" billing_flow: bool
} }

/// Describes rocket mq roles: `DescribeRocketMQRoles` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQRoles>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`], [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`],
/// [`codes::RESOURCE_NOT_FOUND_BROKER_CLUSTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQRoles {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
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

/// Response of [`DescribeRocketMQRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQRolesOutput {
    pub total_count: Option<i64>,
    pub role_sets: Vec<Role>,
}
model! { DescribeRocketMQRolesOutput {
    0 "TotalCount" total_count: i64, 1 "RoleSets" role_sets: Vec<Role>
} }

/// In the response of [`DescribeRocketMQRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Role {
    pub role_name: Option<String>,
    /// Secret.
    pub token: Option<Secret>,
    pub remark: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    pub perm_type: Option<String>,
    pub token_type: Option<String>,
    pub secret_name: Option<String>,
    pub rotate_freq: Option<i64>,
}
model! { Role {
    0 "RoleName" role_name: String, 1 "Token" token: Secret, 2 "Remark" remark: String,
    3 "CreateTime" create_time: String, 4 "UpdateTime" update_time: String, 5 "PermType" perm_type: String,
    6 "TokenType" token_type: String, 7 "SecretName" secret_name: String, 8 "RotateFreq" rotate_freq: i64
} }

/// Describes rocket mq smooth migration task: `DescribeRocketMQSmoothMigrationTask` of `tdmq` 2020-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQSmoothMigrationTask>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_MIGRATION_TASK`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQSmoothMigrationTask {
    /// Required.
    pub task_id: String,
}
operation! { DescribeRocketMQSmoothMigrationTask(task_id: String)
    "DescribeRocketMQSmoothMigrationTask" -> DescribeRocketMQSmoothMigrationTaskOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeRocketMQSmoothMigrationTask`].
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
    /// Secret.
    pub secret_key: Option<Secret>,
    pub task_error: Option<String>,
    pub task_status: Option<String>,
    pub task_id: Option<String>,
    pub topic_type_distribution: Vec<RocketMQTopicDistribution>,
    pub topic_stage_distribution: Vec<RocketMQMigrationTopicDistribution>,
}
model! { DescribeRocketMQSmoothMigrationTaskOutput {
    0 "TaskName" task_name: String, 1 "ClusterId" cluster_id: String, 2 "SourceClusterName" source_cluster_name: String,
    3 "ConnectionType" connection_type: String, 4 "SourceClusterNameServer" source_cluster_name_server: String,
    5 "VpcId" vpc_id: String, 6 "SubnetId" subnet_id: String, 7 "EnableACL" enable_acl: bool,
    8 "AccessKey" access_key: String, 9 "SecretKey" secret_key: Secret, 10 "TaskError" task_error: String,
    11 "TaskStatus" task_status: String, 12 "TaskId" task_id: String,
    13 "TopicTypeDistribution" topic_type_distribution: Vec<RocketMQTopicDistribution>,
    14 "TopicStageDistribution" topic_stage_distribution: Vec<RocketMQMigrationTopicDistribution>
} }

/// In the response of [`DescribeRocketMQSmoothMigrationTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQMigrationTopicDistribution {
    pub stage: Option<String>,
    pub count: Option<i64>,
}
model! { RocketMQMigrationTopicDistribution {
    0 "Stage" stage: String, 1 "Count" count: i64
} }

/// Describes rocket mq subscriptions: `DescribeRocketMQSubscriptions` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQSubscriptions>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQSubscriptions {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace: String,
    /// Required.
    pub group: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
}

/// Arguments of [`DescribeRocketMQSubscriptions::new`].
pub struct DescribeRocketMQSubscriptionsRequired {
    pub cluster_id: String,
    pub namespace: String,
    pub group: String,
    pub offset: i64,
    pub limit: i64,
}
operation! {
    DescribeRocketMQSubscriptions { DescribeRocketMQSubscriptionsRequired: cluster_id, namespace, group, offset, limit }
    "DescribeRocketMQSubscriptions" -> DescribeRocketMQSubscriptionsOutput {
    0 "ClusterId" cluster_id, 1 "Namespace" namespace, 2 "Group" group, 3 "Offset" offset, 4 "Limit" limit
} }
paged! { DescribeRocketMQSubscriptions: RocketMQSubscription =
    Offset "Offset", "Subscriptions" subscriptions, total "TotalCount" }

/// Response of [`DescribeRocketMQSubscriptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQSubscriptionsOutput {
    pub total_count: Option<i64>,
    pub subscriptions: Vec<RocketMQSubscription>,
}
model! { DescribeRocketMQSubscriptionsOutput {
    0 "TotalCount" total_count: i64, 1 "Subscriptions" subscriptions: Vec<RocketMQSubscription>
} }

/// In the response of [`DescribeRocketMQSubscriptions`].
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
    pub client_subscription_infos: Vec<ClientSubscriptionInfo>,
}
model! { RocketMQSubscription {
    0 "Topic" topic: String, 1 "Type" r#type: String, 2 "PartitionNum" partition_num: i64,
    3 "ExpressionType" expression_type: String, 4 "SubString" sub_string: String, 5 "Status" status: i64,
    6 "ConsumerLag" consumer_lag: i64, 7 "ClusterId" cluster_id: String, 8 "ConsumerGroup" consumer_group: String,
    9 "IsOnline" is_online: bool, 10 "ConsumeType" consume_type: i64, 11 "Consistency" consistency: i64,
    12 "LastUpdateTime" last_update_time: i64, 13 "MaxRetryTimes" max_retry_times: i64,
    14 "ClientProtocol" client_protocol: String,
    15 "ClientSubscriptionInfos" client_subscription_infos: Vec<ClientSubscriptionInfo>
} }

/// In the response of [`DescribeRocketMQSubscriptions`].
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

/// Describes rocket mq top usages: `DescribeRocketMQTopUsages` of `tdmq` 2020-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQTopUsages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQTopUsages {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub metric_name: String,
    /// Required.
    pub limit: i64,
}
operation! { DescribeRocketMQTopUsages(cluster_id: String, metric_name: String, limit: i64)
    "DescribeRocketMQTopUsages" -> DescribeRocketMQTopUsagesOutput {
    0 "ClusterId" cluster_id, 1 "MetricName" metric_name, 2 "Limit" limit
} }

/// Response of [`DescribeRocketMQTopUsages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQTopUsagesOutput {
    pub values: Vec<i64>,
    pub dimensions: Vec<DimensionInstance>,
}
model! { DescribeRocketMQTopUsagesOutput {
    0 "Values" values: Vec<i64>, 1 "Dimensions" dimensions: Vec<DimensionInstance>
} }

/// In the response of [`DescribeRocketMQTopUsages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionInstance {
    pub dimensions: Vec<DimensionOpt>,
}
model! { DimensionInstance {
    0 "Dimensions" dimensions: Vec<DimensionOpt>
} }

/// In the response of [`DescribeRocketMQTopUsages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionOpt {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { DimensionOpt {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Describes rocket mq topic: `DescribeRocketMQTopic` of `tdmq` 2020-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQTopic>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TOPIC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQTopic {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace_id: String,
    /// Required.
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

/// Response of [`DescribeRocketMQTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQTopicOutput {
    pub topic: Option<RocketMQTopic>,
}
model! { DescribeRocketMQTopicOutput {
    0 "Topic" topic: RocketMQTopic
} }

/// In the response of [`DescribeRocketMQTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQTopic {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub group_num: Option<i64>,
    pub remark: Option<String>,
    pub partition_num: Option<i64>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub instance_id: Option<String>,
    pub namespace: Option<String>,
    pub last_update_time: Option<i64>,
    pub subscription_count: Option<i64>,
    pub subscription_data: Vec<RocketMQSubscription>,
    pub tag_list: Vec<Tag>,
}
model! { RocketMQTopic {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "GroupNum" group_num: i64, 3 "Remark" remark: String,
    4 "PartitionNum" partition_num: i64, 5 "CreateTime" create_time: i64, 6 "UpdateTime" update_time: i64,
    7 "InstanceId" instance_id: String, 8 "Namespace" namespace: String, 9 "LastUpdateTime" last_update_time: i64,
    10 "SubscriptionCount" subscription_count: i64, 11 "SubscriptionData" subscription_data: Vec<RocketMQSubscription>,
    12 "TagList" tag_list: Vec<Tag>
} }

/// Describes rocket mq topic msgs: `DescribeRocketMQTopicMsgs` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQTopicMsgs>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_BROKER_CLUSTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQTopicMsgs {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub topic_name: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub msg_id: Option<String>,
    pub msg_key: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub task_request_id: Option<String>,
    /// Deprecated.
    pub query_dlq_msg: Option<bool>,
    pub num_of_latest_msg: Option<i64>,
    pub tag: Option<String>,
    pub query_dead_letter_message: Option<bool>,
}

/// Arguments of [`DescribeRocketMQTopicMsgs::new`].
pub struct DescribeRocketMQTopicMsgsRequired {
    pub cluster_id: String,
    pub environment_id: String,
    pub topic_name: String,
    pub start_time: String,
    pub end_time: String,
}
operation! {
    DescribeRocketMQTopicMsgs { DescribeRocketMQTopicMsgsRequired: cluster_id, environment_id, topic_name, start_time, end_time }
    "DescribeRocketMQTopicMsgs" -> DescribeRocketMQTopicMsgsOutput {
    0 "ClusterId" cluster_id, 1 "EnvironmentId" environment_id, 2 "TopicName" topic_name, 3 "StartTime" start_time,
    4 "EndTime" end_time, 5 "MsgId" msg_id: String, 6 "MsgKey" msg_key: String, 7 "Offset" offset: i64,
    8 "Limit" limit: i64, 9 "TaskRequestId" task_request_id: String, 10 "QueryDlqMsg" query_dlq_msg: bool,
    11 "NumOfLatestMsg" num_of_latest_msg: i64, 12 "Tag" tag: String,
    13 "QueryDeadLetterMessage" query_dead_letter_message: bool
} }
paged! { DescribeRocketMQTopicMsgs: RocketMQMsgLog =
    Offset "Offset", "TopicMsgLogSets" topic_msg_log_sets, total "TotalCount" }

/// Response of [`DescribeRocketMQTopicMsgs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQTopicMsgsOutput {
    pub total_count: Option<i64>,
    pub topic_msg_log_sets: Vec<RocketMQMsgLog>,
    pub task_request_id: Option<String>,
}
model! { DescribeRocketMQTopicMsgsOutput {
    0 "TotalCount" total_count: i64, 1 "TopicMsgLogSets" topic_msg_log_sets: Vec<RocketMQMsgLog>,
    2 "TaskRequestId" task_request_id: String
} }

/// In the response of [`DescribeRocketMQTopicMsgs`].
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
    0 "MsgId" msg_id: String, 1 "MsgTag" msg_tag: String, 2 "MsgKey" msg_key: String,
    3 "ProducerAddr" producer_addr: String, 4 "ProduceTime" produce_time: String, 5 "PulsarMsgId" pulsar_msg_id: String,
    6 "DeadLetterResendTimes" dead_letter_resend_times: i64, 7 "ResendSuccessCount" resend_success_count: i64
} }

/// Describes rocket mq topic stats: `DescribeRocketMQTopicStats` of `tdmq` 2020-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQTopicStats>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_BROKER_CLUSTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQTopicStats {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub topic_name: String,
}
operation! { DescribeRocketMQTopicStats(cluster_id: String, namespace_id: String, topic_name: String)
    "DescribeRocketMQTopicStats" -> DescribeRocketMQTopicStatsOutput {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "TopicName" topic_name
} }

/// Response of [`DescribeRocketMQTopicStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQTopicStatsOutput {
    pub topic_stats_list: Vec<TopicStats>,
}
model! { DescribeRocketMQTopicStatsOutput {
    0 "TopicStatsList" topic_stats_list: Vec<TopicStats>
} }

/// In the response of [`DescribeRocketMQTopicStats`].
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
    0 "BrokerName" broker_name: String, 1 "QueueId" queue_id: i64, 2 "MinOffset" min_offset: i64,
    3 "MaxOffset" max_offset: i64, 4 "MessageCount" message_count: i64,
    5 "LastUpdateTimestamp" last_update_timestamp: i64
} }

/// Describes rocket mq topics: `DescribeRocketMQTopics` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQTopics>.
///
/// Errors: [`codes::INTERNAL_ERROR_ILLEGAL_MESSAGE`], [`codes::RESOURCE_NOT_FOUND_BROKER_CLUSTER`],
/// [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQTopics {
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace_id: String,
    pub filter_type: Option<Vec<String>>,
    pub filter_name: Option<String>,
    pub filter_group: Option<String>,
    pub tag_filters: Option<Vec<TagFilter>>,
}
operation! { DescribeRocketMQTopics(offset: i64, limit: i64, cluster_id: String, namespace_id: String)
    "DescribeRocketMQTopics" -> DescribeRocketMQTopicsOutput {
    0 "Offset" offset, 1 "Limit" limit, 2 "ClusterId" cluster_id, 3 "NamespaceId" namespace_id,
    4 "FilterType" filter_type: Vec<String>, 5 "FilterName" filter_name: String, 6 "FilterGroup" filter_group: String,
    7 "TagFilters" tag_filters: Vec<TagFilter>
} }
paged! { DescribeRocketMQTopics: RocketMQTopic = Offset "Offset", "Topics" topics, total "TotalCount" }

/// Response of [`DescribeRocketMQTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQTopicsOutput {
    pub total_count: Option<i64>,
    pub topics: Vec<RocketMQTopic>,
}
model! { DescribeRocketMQTopicsOutput {
    0 "TotalCount" total_count: i64, 1 "Topics" topics: Vec<RocketMQTopic>
} }

/// Describes rocket mq topics by group: `DescribeRocketMQTopicsByGroup` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQTopicsByGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQTopicsByGroup {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub group_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRocketMQTopicsByGroup(cluster_id: String, namespace_id: String, group_id: String)
    "DescribeRocketMQTopicsByGroup" -> DescribeRocketMQTopicsByGroupOutput {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "GroupId" group_id, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeRocketMQTopicsByGroup: String = Offset "Offset", "Topics" topics, total "TotalCount" }

/// Response of [`DescribeRocketMQTopicsByGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQTopicsByGroupOutput {
    pub total_count: Option<i64>,
    pub topics: Vec<String>,
}
model! { DescribeRocketMQTopicsByGroupOutput {
    0 "TotalCount" total_count: i64, 1 "Topics" topics: Vec<String>
} }

/// Describes rocket mq vip instance detail: `DescribeRocketMQVipInstanceDetail` of `tdmq` 2020-02-17.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQVipInstanceDetail>.
///
/// Errors: [`codes::INTERNAL_ERROR_ILLEGAL_MESSAGE`], [`codes::RESOURCE_NOT_FOUND_INSTANCE`],
/// [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQVipInstanceDetail {
    /// Required.
    pub cluster_id: String,
}
operation! { DescribeRocketMQVipInstanceDetail(cluster_id: String)
    "DescribeRocketMQVipInstanceDetail" -> DescribeRocketMQVipInstanceDetailOutput {
    0 "ClusterId" cluster_id
} }

/// Response of [`DescribeRocketMQVipInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQVipInstanceDetailOutput {
    pub cluster_info: Option<RocketMQClusterInfo>,
    pub instance_config: Option<RocketMQInstanceConfig>,
}
model! { DescribeRocketMQVipInstanceDetailOutput {
    0 "ClusterInfo" cluster_info: RocketMQClusterInfo, 1 "InstanceConfig" instance_config: RocketMQInstanceConfig
} }

/// In the response of [`DescribeRocketMQVipInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQInstanceConfig {
    pub max_tps_per_namespace: Option<i64>,
    pub max_namespace_num: Option<i64>,
    pub used_namespace_num: Option<i64>,
    pub max_topic_num: Option<i64>,
    pub used_topic_num: Option<i64>,
    pub max_group_num: Option<i64>,
    pub used_group_num: Option<i64>,
    pub config_display: Option<String>,
    pub node_count: Option<i64>,
    pub node_distribution: Vec<InstanceNodeDistribution>,
    pub topic_distribution: Vec<RocketMQTopicDistribution>,
    pub max_queues_per_topic: Option<i64>,
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
    0 "MaxTpsPerNamespace" max_tps_per_namespace: i64, 1 "MaxNamespaceNum" max_namespace_num: i64,
    2 "UsedNamespaceNum" used_namespace_num: i64, 3 "MaxTopicNum" max_topic_num: i64,
    4 "UsedTopicNum" used_topic_num: i64, 5 "MaxGroupNum" max_group_num: i64, 6 "UsedGroupNum" used_group_num: i64,
    7 "ConfigDisplay" config_display: String, 8 "NodeCount" node_count: i64,
    9 "NodeDistribution" node_distribution: Vec<InstanceNodeDistribution>,
    10 "TopicDistribution" topic_distribution: Vec<RocketMQTopicDistribution>,
    11 "MaxQueuesPerTopic" max_queues_per_topic: i64, 12 "MaxRetention" max_retention: i64,
    13 "MinRetention" min_retention: i64, 14 "Retention" retention: i64,
    15 "TopicNumLowerLimit" topic_num_lower_limit: i64, 16 "TopicNumUpperLimit" topic_num_upper_limit: i64,
    17 "SendReceiveRatio" send_receive_ratio: f64, 18 "TpsLimit" tps_limit: i64,
    19 "GeneralSkuCode" general_sku_code: String
} }

/// Describes rocket mq vip instances: `DescribeRocketMQVipInstances` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRocketMQVipInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_ILLEGAL_MESSAGE`], [`codes::RESOURCE_NOT_FOUND_INSTANCE`],
/// [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQVipInstances {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeRocketMQVipInstances() "DescribeRocketMQVipInstances" -> DescribeRocketMQVipInstancesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeRocketMQVipInstances: RocketMQVipInstance =
    Offset "Offset", "Instances" instances, total "TotalCount" }

/// Response of [`DescribeRocketMQVipInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRocketMQVipInstancesOutput {
    pub total_count: Option<i64>,
    pub instances: Vec<RocketMQVipInstance>,
}
model! { DescribeRocketMQVipInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "Instances" instances: Vec<RocketMQVipInstance>
} }

/// In the response of [`DescribeRocketMQVipInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RocketMQVipInstance {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_version: Option<String>,
    pub status: Option<i64>,
    pub node_count: Option<i64>,
    pub config_display: Option<String>,
    pub max_tps: Option<i64>,
    pub max_band_width: Option<i64>,
    pub max_storage: Option<i64>,
    pub expire_time: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub pay_mode: Option<i64>,
    pub remark: Option<String>,
    pub spec_name: Option<String>,
    pub max_retention: Option<i64>,
    pub min_retention: Option<i64>,
    pub retention: Option<i64>,
    pub acl_enabled: Option<bool>,
    pub destroy_time: Option<i64>,
}
model! { RocketMQVipInstance {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String,
    2 "InstanceVersion" instance_version: String, 3 "Status" status: i64, 4 "NodeCount" node_count: i64,
    5 "ConfigDisplay" config_display: String, 6 "MaxTps" max_tps: i64, 7 "MaxBandWidth" max_band_width: i64,
    8 "MaxStorage" max_storage: i64, 9 "ExpireTime" expire_time: i64, 10 "AutoRenewFlag" auto_renew_flag: i64,
    11 "PayMode" pay_mode: i64, 12 "Remark" remark: String, 13 "SpecName" spec_name: String,
    14 "MaxRetention" max_retention: i64, 15 "MinRetention" min_retention: i64, 16 "Retention" retention: i64,
    17 "AclEnabled" acl_enabled: bool, 18 "DestroyTime" destroy_time: i64
} }

/// Describes roles: `DescribeRoles` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeRoles>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`], [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`],
/// [`codes::RESOURCE_NOT_FOUND_BROKER_CLUSTER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRoles {
    /// Required.
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

/// Response of [`DescribeRoles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRolesOutput {
    pub total_count: Option<i64>,
    pub role_sets: Vec<Role>,
}
model! { DescribeRolesOutput {
    0 "TotalCount" total_count: i64, 1 "RoleSets" role_sets: Vec<Role>
} }

/// Describes subscriptions: `DescribeSubscriptions` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeSubscriptions>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_DESCRIBE_SUBSCRIPTION`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`],
/// [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`], [`codes::RESOURCE_NOT_FOUND_BROKER_CLUSTER`],
/// [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT`], [`codes::RESOURCE_NOT_FOUND_TOPIC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptions {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub topic_name: String,
    /// Required.
    pub cluster_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub subscription_name: Option<String>,
    pub filters: Option<Vec<FilterSubscription>>,
}
operation! { DescribeSubscriptions(environment_id: String, topic_name: String, cluster_id: String)
    "DescribeSubscriptions" -> DescribeSubscriptionsOutput {
    0 "EnvironmentId" environment_id, 1 "TopicName" topic_name, 2 "ClusterId" cluster_id, 3 "Offset" offset: i64,
    4 "Limit" limit: i64, 5 "SubscriptionName" subscription_name: String, 6 "Filters" filters: Vec<FilterSubscription>
} }
paged! { DescribeSubscriptions: Subscription =
    Offset "Offset", "SubscriptionSets" subscription_sets, total "TotalCount" }

/// In the request of [`DescribeSubscriptions`].
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

/// Response of [`DescribeSubscriptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSubscriptionsOutput {
    pub subscription_sets: Vec<Subscription>,
    pub total_count: Option<i64>,
}
model! { DescribeSubscriptionsOutput {
    0 "SubscriptionSets" subscription_sets: Vec<Subscription>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeSubscriptions`].
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
    pub consumer_sets: Vec<Consumer>,
    pub is_online: Option<bool>,
    pub consumers_schedule_sets: Vec<ConsumersSchedule>,
    pub remark: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    pub sub_type: Option<String>,
    pub blocked_subscription_on_unacked_msgs: Option<bool>,
    pub max_unacked_msg_num: Option<i64>,
}
model! { Subscription {
    0 "TopicName" topic_name: String, 1 "EnvironmentId" environment_id: String,
    2 "ConnectedSince" connected_since: String, 3 "ConsumerAddr" consumer_addr: String,
    4 "ConsumerCount" consumer_count: String, 5 "ConsumerName" consumer_name: String,
    6 "MsgBacklog" msg_backlog: String, 7 "MsgRateExpired" msg_rate_expired: String,
    8 "MsgRateOut" msg_rate_out: String, 9 "MsgThroughputOut" msg_throughput_out: String,
    10 "SubscriptionName" subscription_name: String, 11 "ConsumerSets" consumer_sets: Vec<Consumer>,
    12 "IsOnline" is_online: bool, 13 "ConsumersScheduleSets" consumers_schedule_sets: Vec<ConsumersSchedule>,
    14 "Remark" remark: String, 15 "CreateTime" create_time: String, 16 "UpdateTime" update_time: String,
    17 "SubType" sub_type: String, 18 "BlockedSubscriptionOnUnackedMsgs" blocked_subscription_on_unacked_msgs: bool,
    19 "MaxUnackedMsgNum" max_unacked_msg_num: i64
} }

/// In the response of [`DescribeSubscriptions`].
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
    0 "ConnectedSince" connected_since: String, 1 "ConsumerAddr" consumer_addr: String,
    2 "ConsumerName" consumer_name: String, 3 "ClientVersion" client_version: String, 4 "Partition" partition: i64
} }

/// In the response of [`DescribeSubscriptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumersSchedule {
    pub partitions: Option<i64>,
    pub number_of_entries: Option<i64>,
    pub msg_backlog: Option<i64>,
    pub msg_rate_out: Option<String>,
    pub msg_throughput_out: Option<String>,
    pub msg_rate_expired: Option<String>,
}
model! { ConsumersSchedule {
    0 "Partitions" partitions: i64, 1 "NumberOfEntries" number_of_entries: i64, 2 "MsgBacklog" msg_backlog: i64,
    3 "MsgRateOut" msg_rate_out: String, 4 "MsgThroughputOut" msg_throughput_out: String,
    5 "MsgRateExpired" msg_rate_expired: String
} }

/// Describes topic msgs: `DescribeTopicMsgs` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeTopicMsgs>.
///
/// Errors: [`codes::FAILED_OPERATION_CLOUD_SERVICE`], [`codes::FAILED_OPERATION_OPERATE_LATER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`], [`codes::LIMIT_EXCEEDED_MSG_TIME`],
/// [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`], [`codes::RESOURCE_NOT_FOUND_BROKER_CLUSTER`],
/// [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT`], [`codes::RESOURCE_NOT_FOUND_TOPIC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicMsgs {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub topic_name: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub msg_id: Option<String>,
    pub cluster_id: Option<String>,
}
operation! { DescribeTopicMsgs(environment_id: String, topic_name: String, start_time: String, end_time: String)
    "DescribeTopicMsgs" -> DescribeTopicMsgsOutput {
    0 "EnvironmentId" environment_id, 1 "TopicName" topic_name, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "Offset" offset: i64, 5 "Limit" limit: i64, 6 "MsgId" msg_id: String, 7 "ClusterId" cluster_id: String
} }
paged! { DescribeTopicMsgs: MsgLog = Offset "Offset", "TopicMsgLogSets" topic_msg_log_sets, total "TotalCount" }

/// Response of [`DescribeTopicMsgs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicMsgsOutput {
    pub total_count: Option<i64>,
    pub topic_msg_log_sets: Vec<MsgLog>,
}
model! { DescribeTopicMsgsOutput {
    0 "TotalCount" total_count: i64, 1 "TopicMsgLogSets" topic_msg_log_sets: Vec<MsgLog>
} }

/// In the response of [`DescribeTopicMsgs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MsgLog {
    pub msg_id: Option<String>,
    pub producer_name: Option<String>,
    pub produce_time: Option<String>,
    pub producer_addr: Option<String>,
}
model! { MsgLog {
    0 "MsgId" msg_id: String, 1 "ProducerName" producer_name: String, 2 "ProduceTime" produce_time: String,
    3 "ProducerAddr" producer_addr: String
} }

/// Describes topics: `DescribeTopics` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=DescribeTopics>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_ADMIN_URL`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`],
/// [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`], [`codes::RESOURCE_NOT_FOUND_BROKER_CLUSTER`],
/// [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopics {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub cluster_id: String,
    pub topic_name: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub topic_type: Option<i64>,
    pub filters: Option<Vec<Filter>>,
    pub topic_creator: Option<i64>,
}
operation! { DescribeTopics(environment_id: String, cluster_id: String) "DescribeTopics" -> DescribeTopicsOutput {
    0 "EnvironmentId" environment_id, 1 "ClusterId" cluster_id, 2 "TopicName" topic_name: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "TopicType" topic_type: i64, 6 "Filters" filters: Vec<Filter>,
    7 "TopicCreator" topic_creator: i64
} }
paged! { DescribeTopics: Topic = Offset "Offset", "TopicSets" topic_sets, total "TotalCount" }

/// Response of [`DescribeTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicsOutput {
    pub topic_sets: Vec<Topic>,
    pub total_count: Option<i64>,
}
model! { DescribeTopicsOutput {
    0 "TopicSets" topic_sets: Vec<Topic>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeTopics`].
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
    pub sub_topic_sets: Vec<PartitionsTopic>,
    pub topic_type: Option<i64>,
    pub environment_id: Option<String>,
    pub topic_name: Option<String>,
    pub remark: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub create_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub update_time: Option<String>,
    pub producer_limit: Option<String>,
    pub consumer_limit: Option<String>,
    pub pulsar_topic_type: Option<i64>,
    pub msg_ttl: Option<i64>,
    pub cluster_id: Option<String>,
    pub tenant: Option<String>,
    pub isolate_consumer_enable: Option<bool>,
    pub ack_time_out: Option<i64>,
    pub pulsar_topic_message_type: Option<i64>,
    pub tags: Vec<Tag>,
    pub delay_message_policy: Option<String>,
}
model! { Topic {
    0 "AverageMsgSize" average_msg_size: String, 1 "ConsumerCount" consumer_count: String,
    2 "LastConfirmedEntry" last_confirmed_entry: String,
    3 "LastLedgerCreatedTimestamp" last_ledger_created_timestamp: String, 4 "MsgRateIn" msg_rate_in: String,
    5 "MsgRateOut" msg_rate_out: String, 6 "MsgThroughputIn" msg_throughput_in: String,
    7 "MsgThroughputOut" msg_throughput_out: String, 8 "NumberOfEntries" number_of_entries: String,
    9 "Partitions" partitions: i64, 10 "ProducerCount" producer_count: String, 11 "TotalSize" total_size: String,
    12 "SubTopicSets" sub_topic_sets: Vec<PartitionsTopic>, 13 "TopicType" topic_type: i64,
    14 "EnvironmentId" environment_id: String, 15 "TopicName" topic_name: String, 16 "Remark" remark: String,
    17 "CreateTime" create_time: String, 18 "UpdateTime" update_time: String, 19 "ProducerLimit" producer_limit: String,
    20 "ConsumerLimit" consumer_limit: String, 21 "PulsarTopicType" pulsar_topic_type: i64, 22 "MsgTTL" msg_ttl: i64,
    23 "ClusterId" cluster_id: String, 24 "Tenant" tenant: String,
    25 "IsolateConsumerEnable" isolate_consumer_enable: bool, 26 "AckTimeOut" ack_time_out: i64,
    27 "PulsarTopicMessageType" pulsar_topic_message_type: i64, 28 "Tags" tags: Vec<Tag>,
    29 "DelayMessagePolicy" delay_message_policy: String
} }

/// In the response of [`DescribeTopics`].
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
    pub topic_type: Option<i64>,
}
model! { PartitionsTopic {
    0 "AverageMsgSize" average_msg_size: String, 1 "ConsumerCount" consumer_count: String,
    2 "LastConfirmedEntry" last_confirmed_entry: String,
    3 "LastLedgerCreatedTimestamp" last_ledger_created_timestamp: String, 4 "MsgRateIn" msg_rate_in: String,
    5 "MsgRateOut" msg_rate_out: String, 6 "MsgThroughputIn" msg_throughput_in: String,
    7 "MsgThroughputOut" msg_throughput_out: String, 8 "NumberOfEntries" number_of_entries: String,
    9 "Partitions" partitions: i64, 10 "ProducerCount" producer_count: String, 11 "TotalSize" total_size: String,
    12 "TopicType" topic_type: i64
} }

/// Executes disaster recovery: `ExecuteDisasterRecovery` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ExecuteDisasterRecovery>.
///
/// Errors: [`codes::FAILED_OPERATION_CLOUD_SERVICE`], [`codes::FAILED_OPERATION_OPERATE_LATER`],
/// [`codes::RESOURCE_NOT_FOUND_DISASTER_REPLICATE_LINK`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteDisasterRecovery {}
operation! { ExecuteDisasterRecovery() "ExecuteDisasterRecovery" -> Empty {} }

/// Response of [`ExecuteDisasterRecovery`]: empty.
pub type ExecuteDisasterRecoveryOutput = Empty;

/// Exports rocket mq message detail: `ExportRocketMQMessageDetail` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ExportRocketMQMessageDetail>.
///
/// Errors: [`codes::INTERNAL_ERROR_FAILED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportRocketMQMessageDetail {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub environment_id: String,
    /// Required.
    pub topic_name: String,
    /// Required.
    pub msg_id: String,
    /// Required.
    pub include_msg_body: bool,
    pub dead_letter_msg: Option<bool>,
}

/// Arguments of [`ExportRocketMQMessageDetail::new`].
pub struct ExportRocketMQMessageDetailRequired {
    pub cluster_id: String,
    pub environment_id: String,
    pub topic_name: String,
    pub msg_id: String,
    pub include_msg_body: bool,
}
operation! {
    ExportRocketMQMessageDetail { ExportRocketMQMessageDetailRequired: cluster_id, environment_id, topic_name, msg_id, include_msg_body }
    "ExportRocketMQMessageDetail" -> ExportRocketMQMessageDetailOutput {
    0 "ClusterId" cluster_id, 1 "EnvironmentId" environment_id, 2 "TopicName" topic_name, 3 "MsgId" msg_id,
    4 "IncludeMsgBody" include_msg_body, 5 "DeadLetterMsg" dead_letter_msg: bool
} }

/// Response of [`ExportRocketMQMessageDetail`].
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
    pub re_consume_times: Option<i64>,
    pub msg_body: Option<String>,
    pub msg_body_crc: Option<i64>,
    pub msg_body_size: Option<i64>,
}
model! { ExportRocketMQMessageDetailOutput {
    0 "MsgId" msg_id: String, 1 "BornTimestamp" born_timestamp: i64, 2 "StoreTimestamp" store_timestamp: i64,
    3 "BornHost" born_host: String, 4 "MsgTag" msg_tag: String, 5 "MsgKey" msg_key: String,
    6 "Properties" properties: String, 7 "ReConsumeTimes" re_consume_times: i64, 8 "MsgBody" msg_body: String,
    9 "MsgBodyCRC" msg_body_crc: i64, 10 "MsgBodySize" msg_body_size: i64
} }

/// Gets topic list: `GetTopicList` of `tdmq` 2020-02-17.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=GetTopicList>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_ADMIN_URL`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`],
/// [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`], [`codes::RESOURCE_NOT_FOUND_BROKER_CLUSTER`],
/// [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicList {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub cluster_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { GetTopicList(environment_id: String, cluster_id: String) "GetTopicList" -> GetTopicListOutput {
    0 "EnvironmentId" environment_id, 1 "ClusterId" cluster_id, 2 "Offset" offset: i64, 3 "Limit" limit: i64
} }
paged! { GetTopicList: TopicSimplification = Offset "Offset", "TopicList" topic_list, total "TotalCount" }

/// Response of [`GetTopicList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicListOutput {
    pub total_count: Option<i64>,
    pub topic_list: Vec<TopicSimplification>,
}
model! { GetTopicListOutput {
    0 "TotalCount" total_count: i64, 1 "TopicList" topic_list: Vec<TopicSimplification>
} }

/// In the response of [`GetTopicList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicSimplification {
    pub topic_name: Option<String>,
    pub pulsar_topic_type: Option<i64>,
}
model! { TopicSimplification {
    0 "TopicName" topic_name: String, 1 "PulsarTopicType" pulsar_topic_type: i64
} }

/// Imports rocket mq consumer groups: `ImportRocketMQConsumerGroups` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ImportRocketMQConsumerGroups>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_ADMIN_URL`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`],
/// [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`], [`codes::RESOURCE_NOT_FOUND_BROKER_CLUSTER`],
/// [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportRocketMQConsumerGroups {
    /// Required.
    pub groups: Vec<RocketMQGroupConfig>,
    /// Required.
    pub task_id: String,
}
operation! { ImportRocketMQConsumerGroups(groups: Vec<RocketMQGroupConfig>, task_id: String)
    "ImportRocketMQConsumerGroups" -> Empty {
    0 "Groups" groups, 1 "TaskId" task_id
} }

/// Response of [`ImportRocketMQConsumerGroups`]: empty.
pub type ImportRocketMQConsumerGroupsOutput = Empty;

/// Imports rocket mq topics: `ImportRocketMQTopics` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ImportRocketMQTopics>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_INVALID_ADMIN_URL`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`],
/// [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`], [`codes::RESOURCE_NOT_FOUND_BROKER_CLUSTER`],
/// [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportRocketMQTopics {
    /// Required.
    pub topics: Vec<RocketMQTopicConfig>,
    /// Required.
    pub task_id: String,
}
operation! { ImportRocketMQTopics(topics: Vec<RocketMQTopicConfig>, task_id: String) "ImportRocketMQTopics" -> Empty {
    0 "Topics" topics, 1 "TaskId" task_id
} }

/// Response of [`ImportRocketMQTopics`]: empty.
pub type ImportRocketMQTopicsOutput = Empty;

/// Modifies cluster: `ModifyCluster` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ModifyCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_CLOUD_SERVICE`], [`codes::FAILED_OPERATION_MODIFY_CLUSTER`],
/// [`codes::FAILED_OPERATION_OPERATE_LATER`], [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NAME_DUPLICATION`],
/// [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_UNAVAILABLE_FUND_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCluster {
    /// Required.
    pub cluster_id: String,
    pub cluster_name: Option<String>,
    pub remark: Option<String>,
    pub public_access_enabled: Option<bool>,
}
operation! { ModifyCluster(cluster_id: String) "ModifyCluster" -> ModifyClusterOutput {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name: String, 2 "Remark" remark: String,
    3 "PublicAccessEnabled" public_access_enabled: bool
} }

/// Response of [`ModifyCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterOutput {
    pub cluster_id: Option<String>,
}
model! { ModifyClusterOutput {
    0 "ClusterId" cluster_id: String
} }

/// Modifies cmq queue attribute: `ModifyCmqQueueAttribute` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ModifyCmqQueueAttribute>.
///
/// Errors: [`codes::FAILED_OPERATION_SET_RETENTION_POLICY`], [`codes::FAILED_OPERATION_SET_TTL`],
/// [`codes::INTERNAL_ERROR_BROKER_SERVICE`], [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT`],
/// [`codes::RESOURCE_UNAVAILABLE_FUND_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCmqQueueAttribute {
    /// Required.
    pub queue_name: String,
    pub max_msg_heap_num: Option<i64>,
    pub polling_wait_seconds: Option<i64>,
    pub visibility_timeout: Option<i64>,
    pub max_msg_size: Option<i64>,
    pub msg_retention_seconds: Option<i64>,
    pub rewind_seconds: Option<i64>,
    pub first_query_interval: Option<i64>,
    pub max_query_count: Option<i64>,
    pub dead_letter_queue_name: Option<String>,
    pub max_time_to_live: Option<i64>,
    pub max_receive_count: Option<i64>,
    pub policy: Option<i64>,
    pub trace: Option<bool>,
    pub transaction: Option<i64>,
    pub retention_size_in_mb: Option<i64>,
}
operation! { ModifyCmqQueueAttribute(queue_name: String) "ModifyCmqQueueAttribute" -> Empty {
    0 "QueueName" queue_name, 1 "MaxMsgHeapNum" max_msg_heap_num: i64, 2 "PollingWaitSeconds" polling_wait_seconds: i64,
    3 "VisibilityTimeout" visibility_timeout: i64, 4 "MaxMsgSize" max_msg_size: i64,
    5 "MsgRetentionSeconds" msg_retention_seconds: i64, 6 "RewindSeconds" rewind_seconds: i64,
    7 "FirstQueryInterval" first_query_interval: i64, 8 "MaxQueryCount" max_query_count: i64,
    9 "DeadLetterQueueName" dead_letter_queue_name: String, 10 "MaxTimeToLive" max_time_to_live: i64,
    11 "MaxReceiveCount" max_receive_count: i64, 12 "Policy" policy: i64, 13 "Trace" trace: bool,
    14 "Transaction" transaction: i64, 15 "RetentionSizeInMB" retention_size_in_mb: i64
} }

/// Response of [`ModifyCmqQueueAttribute`]: empty.
pub type ModifyCmqQueueAttributeOutput = Empty;

/// Modifies cmq subscription attribute: `ModifyCmqSubscriptionAttribute` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ModifyCmqSubscriptionAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCmqSubscriptionAttribute {
    /// Required.
    pub topic_name: String,
    /// Required.
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

/// Response of [`ModifyCmqSubscriptionAttribute`]: empty.
pub type ModifyCmqSubscriptionAttributeOutput = Empty;

/// Modifies cmq topic attribute: `ModifyCmqTopicAttribute` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ModifyCmqTopicAttribute>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TOPIC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCmqTopicAttribute {
    /// Required.
    pub topic_name: String,
    pub max_msg_size: Option<i64>,
    pub msg_retention_seconds: Option<i64>,
    pub trace: Option<bool>,
}
operation! { ModifyCmqTopicAttribute(topic_name: String) "ModifyCmqTopicAttribute" -> Empty {
    0 "TopicName" topic_name, 1 "MaxMsgSize" max_msg_size: i64, 2 "MsgRetentionSeconds" msg_retention_seconds: i64,
    3 "Trace" trace: bool
} }

/// Response of [`ModifyCmqTopicAttribute`]: empty.
pub type ModifyCmqTopicAttributeOutput = Empty;

/// Modifies environment attributes: `ModifyEnvironmentAttributes` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ModifyEnvironmentAttributes>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_SET_RETENTION_POLICY`],
/// [`codes::FAILED_OPERATION_SET_TTL`], [`codes::FAILED_OPERATION_UPDATE_ENVIRONMENT`],
/// [`codes::INTERNAL_ERROR_BROKER_SERVICE`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`], [`codes::INVALID_PARAMETER_VALUE_TTL`],
/// [`codes::LIMIT_EXCEEDED_RETENTION_SIZE`], [`codes::LIMIT_EXCEEDED_RETENTION_TIME`],
/// [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`], [`codes::OPERATION_DENIED_DEFAULT_ENVIRONMENT`],
/// [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT`], [`codes::RESOURCE_NOT_FOUND_NAMESPACE`],
/// [`codes::RESOURCE_UNAVAILABLE_FUND_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnvironmentAttributes {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub msg_ttl: i64,
    /// Required.
    pub cluster_id: String,
    pub remark: Option<String>,
    pub retention_policy: Option<RetentionPolicy>,
    pub auto_subscription_creation: Option<bool>,
    pub subscription_expiration_time: Option<i64>,
    pub subscription_expiration_time_enable: Option<bool>,
}
operation! { ModifyEnvironmentAttributes(environment_id: String, msg_ttl: i64, cluster_id: String)
    "ModifyEnvironmentAttributes" -> ModifyEnvironmentAttributesOutput {
    0 "EnvironmentId" environment_id, 1 "MsgTTL" msg_ttl, 2 "ClusterId" cluster_id, 3 "Remark" remark: String,
    4 "RetentionPolicy" retention_policy: RetentionPolicy,
    5 "AutoSubscriptionCreation" auto_subscription_creation: bool,
    6 "SubscriptionExpirationTime" subscription_expiration_time: i64,
    7 "SubscriptionExpirationTimeEnable" subscription_expiration_time_enable: bool
} }

/// Response of [`ModifyEnvironmentAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnvironmentAttributesOutput {
    pub environment_id: Option<String>,
    pub msg_ttl: Option<i64>,
    pub remark: Option<String>,
    pub namespace_id: Option<String>,
    pub subscription_expiration_time: Option<i64>,
    pub subscription_expiration_time_enable: Option<bool>,
}
model! { ModifyEnvironmentAttributesOutput {
    0 "EnvironmentId" environment_id: String, 1 "MsgTTL" msg_ttl: i64, 2 "Remark" remark: String,
    3 "NamespaceId" namespace_id: String, 4 "SubscriptionExpirationTime" subscription_expiration_time: i64,
    5 "SubscriptionExpirationTimeEnable" subscription_expiration_time_enable: bool
} }

/// Modifies environment role: `ModifyEnvironmentRole` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ModifyEnvironmentRole>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_UPDATE_ENVIRONMENT_ROLE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`], [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`],
/// [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT_ROLE`], [`codes::RESOURCE_UNAVAILABLE_FUND_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyEnvironmentRole {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub role_name: String,
    /// Required.
    pub permissions: Vec<String>,
    /// Required.
    pub cluster_id: String,
}
operation! {
    ModifyEnvironmentRole(environment_id: String, role_name: String, permissions: Vec<String>, cluster_id: String)
    "ModifyEnvironmentRole" -> Empty {
    0 "EnvironmentId" environment_id, 1 "RoleName" role_name, 2 "Permissions" permissions, 3 "ClusterId" cluster_id
} }

/// Response of [`ModifyEnvironmentRole`]: empty.
pub type ModifyEnvironmentRoleOutput = Empty;

/// Modifies public network security policy: `ModifyPublicNetworkSecurityPolicy` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ModifyPublicNetworkSecurityPolicy>.
///
/// Errors: [`codes::FAILED_OPERATION_CLOUD_SERVICE`],
/// [`codes::FAILED_OPERATION_INVALID_EXIST_PUBLIC_ACCESS_POINT_ERROR`],
/// [`codes::FAILED_OPERATION_INVALID_WHITE_LIST_ERROR`], [`codes::FAILED_OPERATION_OPERATE_LATER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPublicNetworkSecurityPolicy {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub policy_list: Vec<SecurityPolicy>,
}
operation! { ModifyPublicNetworkSecurityPolicy(instance_id: String, policy_list: Vec<SecurityPolicy>)
    "ModifyPublicNetworkSecurityPolicy" -> ModifyPublicNetworkSecurityPolicyOutput {
    0 "InstanceId" instance_id, 1 "PolicyList" policy_list
} }

/// Response of [`ModifyPublicNetworkSecurityPolicy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPublicNetworkSecurityPolicyOutput {
    pub modify_result: Option<String>,
    pub instance_id: Option<String>,
}
model! { ModifyPublicNetworkSecurityPolicyOutput {
    0 "ModifyResult" modify_result: String, 1 "InstanceId" instance_id: String
} }

/// Modifies rabbit mq permission: `ModifyRabbitMQPermission` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ModifyRabbitMQPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQPermission {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user: String,
    /// Required.
    pub virtual_host: String,
    /// Required.
    pub config_regexp: String,
    /// Required.
    pub write_regexp: String,
    /// Required.
    pub read_regexp: String,
}

/// Arguments of [`ModifyRabbitMQPermission::new`].
pub struct ModifyRabbitMQPermissionRequired {
    pub instance_id: String,
    pub user: String,
    pub virtual_host: String,
    pub config_regexp: String,
    pub write_regexp: String,
    pub read_regexp: String,
}
operation! {
    ModifyRabbitMQPermission { ModifyRabbitMQPermissionRequired: instance_id, user, virtual_host, config_regexp, write_regexp, read_regexp }
    "ModifyRabbitMQPermission" -> Empty {
    0 "InstanceId" instance_id, 1 "User" user, 2 "VirtualHost" virtual_host, 3 "ConfigRegexp" config_regexp,
    4 "WriteRegexp" write_regexp, 5 "ReadRegexp" read_regexp
} }

/// Response of [`ModifyRabbitMQPermission`]: empty.
pub type ModifyRabbitMQPermissionOutput = Empty;

/// Modifies rabbit mq user: `ModifyRabbitMQUser` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ModifyRabbitMQUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQUser {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user: String,
    /// Required. Secret.
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

/// Response of [`ModifyRabbitMQUser`]: empty.
pub type ModifyRabbitMQUserOutput = Empty;

/// Modifies rabbit mq vip instance: `ModifyRabbitMQVipInstance` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ModifyRabbitMQVipInstance>.
///
/// Errors: [`codes::FAILED_OPERATION_GET_TAGS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQVipInstance {
    /// Required.
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

/// Response of [`ModifyRabbitMQVipInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQVipInstanceOutput {
    pub instance_id: Option<String>,
}
model! { ModifyRabbitMQVipInstanceOutput {
    0 "InstanceId" instance_id: String
} }

/// Modifies rabbit mq virtual host: `ModifyRabbitMQVirtualHost` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ModifyRabbitMQVirtualHost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQVirtualHost {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub virtual_host: String,
    pub description: Option<String>,
    pub trace_flag: Option<bool>,
}
operation! { ModifyRabbitMQVirtualHost(instance_id: String, virtual_host: String) "ModifyRabbitMQVirtualHost" -> Empty {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "Description" description: String,
    3 "TraceFlag" trace_flag: bool
} }

/// Response of [`ModifyRabbitMQVirtualHost`]: empty.
pub type ModifyRabbitMQVirtualHostOutput = Empty;

/// Modifies rocket mq cluster: `ModifyRocketMQCluster` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ModifyRocketMQCluster>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_UNAVAILABLE_FUND_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRocketMQCluster {
    /// Required.
    pub cluster_id: String,
    pub cluster_name: Option<String>,
    pub remark: Option<String>,
    pub public_access_enabled: Option<bool>,
}
operation! { ModifyRocketMQCluster(cluster_id: String) "ModifyRocketMQCluster" -> Empty {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name: String, 2 "Remark" remark: String,
    3 "PublicAccessEnabled" public_access_enabled: bool
} }

/// Response of [`ModifyRocketMQCluster`]: empty.
pub type ModifyRocketMQClusterOutput = Empty;

/// Modifies rocket mq environment role: `ModifyRocketMQEnvironmentRole` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ModifyRocketMQEnvironmentRole>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_UPDATE_ENVIRONMENT_ROLE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`], [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`],
/// [`codes::RESOURCE_NOT_FOUND_ENVIRONMENT_ROLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRocketMQEnvironmentRole {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub role_name: String,
    /// Required.
    pub permissions: Vec<String>,
    /// Required.
    pub cluster_id: String,
    pub detailed_perms: Option<Vec<DetailedRolePerm>>,
}
operation! {
    ModifyRocketMQEnvironmentRole(environment_id: String, role_name: String, permissions: Vec<String>, cluster_id: String)
    "ModifyRocketMQEnvironmentRole" -> Empty {
    0 "EnvironmentId" environment_id, 1 "RoleName" role_name, 2 "Permissions" permissions, 3 "ClusterId" cluster_id,
    4 "DetailedPerms" detailed_perms: Vec<DetailedRolePerm>
} }

/// Response of [`ModifyRocketMQEnvironmentRole`]: empty.
pub type ModifyRocketMQEnvironmentRoleOutput = Empty;

/// Modifies rocket mq group: `ModifyRocketMQGroup` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ModifyRocketMQGroup>.
///
/// Errors: [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRocketMQGroup {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub group_id: String,
    pub remark: Option<String>,
    pub read_enable: Option<bool>,
    pub broadcast_enable: Option<bool>,
    pub retry_max_times: Option<i64>,
}
operation! { ModifyRocketMQGroup(cluster_id: String, namespace_id: String, group_id: String)
    "ModifyRocketMQGroup" -> Empty {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "GroupId" group_id, 3 "Remark" remark: String,
    4 "ReadEnable" read_enable: bool, 5 "BroadcastEnable" broadcast_enable: bool, 6 "RetryMaxTimes" retry_max_times: i64
} }

/// Response of [`ModifyRocketMQGroup`]: empty.
pub type ModifyRocketMQGroupOutput = Empty;

/// Modifies rocket mq instance: `ModifyRocketMQInstance` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ModifyRocketMQInstance>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRocketMQInstance {
    /// Required.
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

/// Response of [`ModifyRocketMQInstance`]: empty.
pub type ModifyRocketMQInstanceOutput = Empty;

/// Modifies rocket mq instance spec: `ModifyRocketMQInstanceSpec` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ModifyRocketMQInstanceSpec>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_TRADE`], [`codes::FAILED_OPERATION_INSTANCE_NOT_READY`],
/// [`codes::INVALID_PARAMETER_VALUE_AT_LEAST_ONE`], [`codes::RESOURCE_NOT_FOUND_INSTANCE`],
/// [`codes::UNSUPPORTED_OPERATION_INSTANCE_DOWNGRADE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRocketMQInstanceSpec {
    /// Required.
    pub instance_id: String,
    pub specification: Option<String>,
    pub node_count: Option<i64>,
    pub storage_size: Option<i64>,
    pub zone_ids: Option<Vec<String>>,
}
operation! { ModifyRocketMQInstanceSpec(instance_id: String)
    "ModifyRocketMQInstanceSpec" -> ModifyRocketMQInstanceSpecOutput {
    0 "InstanceId" instance_id, 1 "Specification" specification: String, 2 "NodeCount" node_count: i64,
    3 "StorageSize" storage_size: i64, 4 "ZoneIds" zone_ids: Vec<String>
} }

/// Response of [`ModifyRocketMQInstanceSpec`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRocketMQInstanceSpecOutput {
    pub order_id: Option<String>,
}
model! { ModifyRocketMQInstanceSpecOutput {
    0 "OrderId" order_id: String
} }

/// Modifies rocket mq namespace: `ModifyRocketMQNamespace` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ModifyRocketMQNamespace>.
///
/// Errors: [`codes::FAILED_OPERATION_SET_TTL`], [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_UNAVAILABLE_FUND_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRocketMQNamespace {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace_id: String,
    pub ttl: Option<i64>,
    pub retention_time: Option<i64>,
    pub remark: Option<String>,
    pub public_access_enabled: Option<bool>,
}
operation! { ModifyRocketMQNamespace(cluster_id: String, namespace_id: String) "ModifyRocketMQNamespace" -> Empty {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "Ttl" ttl: i64, 3 "RetentionTime" retention_time: i64,
    4 "Remark" remark: String, 5 "PublicAccessEnabled" public_access_enabled: bool
} }

/// Response of [`ModifyRocketMQNamespace`]: empty.
pub type ModifyRocketMQNamespaceOutput = Empty;

/// Modifies rocket mq role: `ModifyRocketMQRole` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ModifyRocketMQRole>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_UPDATE_ROLE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`], [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`],
/// [`codes::RESOURCE_NOT_FOUND_BROKER_CLUSTER`], [`codes::RESOURCE_NOT_FOUND_ROLE`],
/// [`codes::RESOURCE_UNAVAILABLE_FUND_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRocketMQRole {
    /// Required.
    pub role_name: String,
    /// Required.
    pub cluster_id: String,
    pub remark: Option<String>,
    pub perm_type: Option<String>,
}
operation! { ModifyRocketMQRole(role_name: String, cluster_id: String)
    "ModifyRocketMQRole" -> ModifyRocketMQRoleOutput {
    0 "RoleName" role_name, 1 "ClusterId" cluster_id, 2 "Remark" remark: String, 3 "PermType" perm_type: String
} }

/// Response of [`ModifyRocketMQRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRocketMQRoleOutput {
    pub role_name: Option<String>,
    pub remark: Option<String>,
}
model! { ModifyRocketMQRoleOutput {
    0 "RoleName" role_name: String, 1 "Remark" remark: String
} }

/// Modifies rocket mq topic: `ModifyRocketMQTopic` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ModifyRocketMQTopic>.
///
/// Errors: [`codes::INVALID_PARAMETER_PARTITION`], [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRocketMQTopic {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub topic: String,
    /// Required.
    pub remark: String,
    pub partition_num: Option<i64>,
}
operation! { ModifyRocketMQTopic(cluster_id: String, namespace_id: String, topic: String, remark: String)
    "ModifyRocketMQTopic" -> Empty {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "Topic" topic, 3 "Remark" remark,
    4 "PartitionNum" partition_num: i64
} }

/// Response of [`ModifyRocketMQTopic`]: empty.
pub type ModifyRocketMQTopicOutput = Empty;

/// Modifies role: `ModifyRole` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ModifyRole>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_UPDATE_ROLE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`], [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`],
/// [`codes::RESOURCE_NOT_FOUND_BROKER_CLUSTER`], [`codes::RESOURCE_NOT_FOUND_ROLE`],
/// [`codes::RESOURCE_UNAVAILABLE_FUND_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRole {
    /// Required.
    pub role_name: String,
    /// Required.
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

/// Response of [`ModifyRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRoleOutput {
    pub role_name: Option<String>,
    pub remark: Option<String>,
}
model! { ModifyRoleOutput {
    0 "RoleName" role_name: String, 1 "Remark" remark: String
} }

/// Modifies topic: `ModifyTopic` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ModifyTopic>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CLOUD_SERVICE`],
/// [`codes::FAILED_OPERATION_GET_TOPIC_PARTITIONS_FAILED`], [`codes::FAILED_OPERATION_OPERATE_LATER`],
/// [`codes::FAILED_OPERATION_UPDATE_TOPIC`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`], [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`],
/// [`codes::RESOURCE_NOT_FOUND_TOPIC`], [`codes::UNKNOWN_PARAMETER_DELAY_MESSAGE_POLICY`],
/// [`codes::UNSUPPORTED_OPERATION_TOPIC_DELAY_MESSAGE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTopic {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub topic_name: String,
    /// Required.
    pub partitions: i64,
    /// Required.
    pub cluster_id: String,
    pub remark: Option<String>,
    pub msg_ttl: Option<i64>,
    pub unack_policy: Option<String>,
    pub isolate_consumer_enable: Option<bool>,
    pub ack_time_out: Option<i64>,
    pub delay_message_policy: Option<String>,
}
operation! { ModifyTopic(environment_id: String, topic_name: String, partitions: i64, cluster_id: String)
    "ModifyTopic" -> ModifyTopicOutput {
    0 "EnvironmentId" environment_id, 1 "TopicName" topic_name, 2 "Partitions" partitions, 3 "ClusterId" cluster_id,
    4 "Remark" remark: String, 5 "MsgTTL" msg_ttl: i64, 6 "UnackPolicy" unack_policy: String,
    7 "IsolateConsumerEnable" isolate_consumer_enable: bool, 8 "AckTimeOut" ack_time_out: i64,
    9 "DelayMessagePolicy" delay_message_policy: String
} }

/// Response of [`ModifyTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTopicOutput {
    pub partitions: Option<i64>,
    pub remark: Option<String>,
}
model! { ModifyTopicOutput {
    0 "Partitions" partitions: i64, 1 "Remark" remark: String
} }

/// Publishes cmq msg: `PublishCmqMsg` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=PublishCmqMsg>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishCmqMsg {
    /// Required.
    pub topic_name: String,
    /// Required.
    pub msg_content: String,
    pub msg_tag: Option<Vec<String>>,
}
operation! { PublishCmqMsg(topic_name: String, msg_content: String) "PublishCmqMsg" -> PublishCmqMsgOutput {
    0 "TopicName" topic_name, 1 "MsgContent" msg_content, 2 "MsgTag" msg_tag: Vec<String>
} }

/// Response of [`PublishCmqMsg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishCmqMsgOutput {
    pub result: Option<bool>,
    pub msg_id: Option<String>,
}
model! { PublishCmqMsgOutput {
    0 "Result" result: bool, 1 "MsgId" msg_id: String
} }

/// `ReceiveMessage` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ReceiveMessage>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_PRODUCER_ERROR`], [`codes::FAILED_OPERATION_CREATE_PULSAR_CLIENT_ERROR`],
/// [`codes::FAILED_OPERATION_MAX_MESSAGE_SIZE_ERROR`], [`codes::FAILED_OPERATION_MESSAGE_ID_ERROR`],
/// [`codes::FAILED_OPERATION_RECEIVE_ERROR`], [`codes::FAILED_OPERATION_RECEIVE_TIMEOUT`],
/// [`codes::FAILED_OPERATION_SEND_MESSAGE_TIMEOUT_ERROR`], [`codes::FAILED_OPERATION_TOPIC_TYPE_ERROR`],
/// [`codes::INVALID_PARAMETER_TENANT_NOT_FOUND`], [`codes::INVALID_PARAMETER_TOKEN_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_TOPIC_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReceiveMessage {
    /// Required.
    pub topic: String,
    /// Required.
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

/// Response of [`ReceiveMessage`].
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
    0 "MessageID" message_id: String, 1 "MessagePayload" message_payload: String, 2 "AckTopic" ack_topic: String,
    3 "ErrorMsg" error_msg: String, 4 "SubName" sub_name: String, 5 "MessageIDList" message_id_list: String,
    6 "MessagesPayload" messages_payload: String
} }

/// Resets msg sub offset by timestamp: `ResetMsgSubOffsetByTimestamp` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ResetMsgSubOffsetByTimestamp>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`],
/// [`codes::FAILED_OPERATION_RESET_MSG_SUB_OFFSET_BY_TIMESTAMP_FAILED`], [`codes::INTERNAL_ERROR_SYSTEM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`], [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`],
/// [`codes::RESOURCE_NOT_FOUND_BROKER_CLUSTER`], [`codes::RESOURCE_NOT_FOUND_SUBSCRIPTION`],
/// [`codes::RESOURCE_NOT_FOUND_TOPIC`], [`codes::RESOURCE_UNAVAILABLE_FUND_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetMsgSubOffsetByTimestamp {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub topic_name: String,
    /// Required.
    pub subscription: String,
    /// Required.
    pub to_timestamp: i64,
    /// Required.
    pub cluster_id: String,
}

/// Arguments of [`ResetMsgSubOffsetByTimestamp::new`].
pub struct ResetMsgSubOffsetByTimestampRequired {
    pub environment_id: String,
    pub topic_name: String,
    pub subscription: String,
    pub to_timestamp: i64,
    pub cluster_id: String,
}
operation! {
    ResetMsgSubOffsetByTimestamp { ResetMsgSubOffsetByTimestampRequired: environment_id, topic_name, subscription, to_timestamp, cluster_id }
    "ResetMsgSubOffsetByTimestamp" -> ResetMsgSubOffsetByTimestampOutput {
    0 "EnvironmentId" environment_id, 1 "TopicName" topic_name, 2 "Subscription" subscription,
    3 "ToTimestamp" to_timestamp, 4 "ClusterId" cluster_id
} }

/// Response of [`ResetMsgSubOffsetByTimestamp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetMsgSubOffsetByTimestampOutput {
    pub result: Option<bool>,
}
model! { ResetMsgSubOffsetByTimestampOutput {
    0 "Result" result: bool
} }

/// Resets rocket mq consumer off set: `ResetRocketMQConsumerOffSet` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=ResetRocketMQConsumerOffSet>.
///
/// Errors: [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetRocketMQConsumerOffSet {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub r#type: i64,
    pub topic: Option<String>,
    pub reset_timestamp: Option<i64>,
    pub retry_flag: Option<bool>,
}
operation! { ResetRocketMQConsumerOffSet(cluster_id: String, namespace_id: String, group_id: String, r#type: i64)
    "ResetRocketMQConsumerOffSet" -> Empty {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "GroupId" group_id, 3 "Type" r#type,
    4 "Topic" topic: String, 5 "ResetTimestamp" reset_timestamp: i64, 6 "RetryFlag" retry_flag: bool
} }

/// Response of [`ResetRocketMQConsumerOffSet`]: empty.
pub type ResetRocketMQConsumerOffSetOutput = Empty;

/// Retries rocket mq dlq message: `RetryRocketMQDlqMessage` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=RetryRocketMQDlqMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RetryRocketMQDlqMessage {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub group_name: String,
    /// Required.
    pub message_ids: Vec<String>,
}
operation! {
    RetryRocketMQDlqMessage(cluster_id: String, namespace_id: String, group_name: String, message_ids: Vec<String>)
    "RetryRocketMQDlqMessage" -> Empty {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "GroupName" group_name, 3 "MessageIds" message_ids
} }

/// Response of [`RetryRocketMQDlqMessage`]: empty.
pub type RetryRocketMQDlqMessageOutput = Empty;

/// `RewindCmqQueue` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=RewindCmqQueue>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RewindCmqQueue {
    /// Required.
    pub queue_name: String,
    /// Required.
    pub start_consume_time: i64,
}
operation! { RewindCmqQueue(queue_name: String, start_consume_time: i64) "RewindCmqQueue" -> Empty {
    0 "QueueName" queue_name, 1 "StartConsumeTime" start_consume_time
} }

/// Response of [`RewindCmqQueue`]: empty.
pub type RewindCmqQueueOutput = Empty;

/// Sends batch messages: `SendBatchMessages` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=SendBatchMessages>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_PRODUCER_ERROR`], [`codes::FAILED_OPERATION_CREATE_PULSAR_CLIENT_ERROR`],
/// [`codes::FAILED_OPERATION_MAX_MESSAGE_SIZE_ERROR`], [`codes::FAILED_OPERATION_MESSAGE_ID_ERROR`],
/// [`codes::FAILED_OPERATION_RECEIVE_ERROR`], [`codes::FAILED_OPERATION_RECEIVE_TIMEOUT`],
/// [`codes::FAILED_OPERATION_SEND_MESSAGE_TIMEOUT_ERROR`], [`codes::FAILED_OPERATION_TOPIC_TYPE_ERROR`],
/// [`codes::INVALID_PARAMETER_TENANT_NOT_FOUND`], [`codes::INVALID_PARAMETER_TOKEN_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_TOPIC_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendBatchMessages {
    /// Required.
    pub topic: String,
    /// Required.
    pub payload: String,
    /// Secret.
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

/// Response of [`SendBatchMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendBatchMessagesOutput {
    pub message_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { SendBatchMessagesOutput {
    0 "MessageId" message_id: String, 1 "ErrorMsg" error_msg: String
} }

/// Sends cmq msg: `SendCmqMsg` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=SendCmqMsg>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCmqMsg {
    /// Required.
    pub queue_name: String,
    /// Required.
    pub msg_content: String,
    /// Required.
    pub delay_seconds: i64,
}
operation! { SendCmqMsg(queue_name: String, msg_content: String, delay_seconds: i64) "SendCmqMsg" -> SendCmqMsgOutput {
    0 "QueueName" queue_name, 1 "MsgContent" msg_content, 2 "DelaySeconds" delay_seconds
} }

/// Response of [`SendCmqMsg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendCmqMsgOutput {
    pub result: Option<bool>,
    pub msg_id: Option<String>,
}
model! { SendCmqMsgOutput {
    0 "Result" result: bool, 1 "MsgId" msg_id: String
} }

/// Sends messages: `SendMessages` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=SendMessages>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_PRODUCER_ERROR`], [`codes::FAILED_OPERATION_CREATE_PULSAR_CLIENT_ERROR`],
/// [`codes::FAILED_OPERATION_MAX_MESSAGE_SIZE_ERROR`], [`codes::FAILED_OPERATION_MESSAGE_ID_ERROR`],
/// [`codes::FAILED_OPERATION_RECEIVE_ERROR`], [`codes::FAILED_OPERATION_RECEIVE_TIMEOUT`],
/// [`codes::FAILED_OPERATION_SEND_MESSAGE_TIMEOUT_ERROR`], [`codes::FAILED_OPERATION_TOPIC_TYPE_ERROR`],
/// [`codes::INVALID_PARAMETER_TENANT_NOT_FOUND`], [`codes::INVALID_PARAMETER_TOKEN_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_TOPIC_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessages {
    /// Required.
    pub topic: String,
    /// Required.
    pub payload: String,
    /// Secret.
    pub string_token: Option<Secret>,
    pub producer_name: Option<String>,
    pub send_timeout: Option<i64>,
    pub max_pending_messages: Option<i64>,
}
operation! { SendMessages(topic: String, payload: String) "SendMessages" -> SendMessagesOutput {
    0 "Topic" topic, 1 "Payload" payload, 2 "StringToken" string_token: Secret, 3 "ProducerName" producer_name: String,
    4 "SendTimeout" send_timeout: i64, 5 "MaxPendingMessages" max_pending_messages: i64
} }

/// Response of [`SendMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessagesOutput {
    pub message_id: Option<String>,
    pub error_msg: Option<String>,
}
model! { SendMessagesOutput {
    0 "MessageId" message_id: String, 1 "ErrorMsg" error_msg: String
} }

/// Sends msg: `SendMsg` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=SendMsg>.
///
/// Errors: [`codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION`], [`codes::FAILED_OPERATION_CLOUD_SERVICE`],
/// [`codes::FAILED_OPERATION_GET_TOPIC_PARTITIONS_FAILED`], [`codes::FAILED_OPERATION_OPERATE_LATER`],
/// [`codes::FAILED_OPERATION_SEND_MSG`], [`codes::FAILED_OPERATION_SEND_MSG_FAILED`],
/// [`codes::INTERNAL_ERROR_SYSTEM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMS`],
/// [`codes::MISSING_PARAMETER_NEED_MORE_PARAMS`], [`codes::RESOURCE_NOT_FOUND_TOPIC`],
/// [`codes::RESOURCE_UNAVAILABLE_FUND_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMsg {
    /// Required.
    pub environment_id: String,
    /// Required.
    pub topic_name: String,
    /// Required.
    pub msg_content: String,
    pub cluster_id: Option<String>,
}
operation! { SendMsg(environment_id: String, topic_name: String, msg_content: String) "SendMsg" -> Empty {
    0 "EnvironmentId" environment_id, 1 "TopicName" topic_name, 2 "MsgContent" msg_content,
    3 "ClusterId" cluster_id: String
} }

/// Response of [`SendMsg`]: empty.
pub type SendMsgOutput = Empty;

/// Sends rocket mq message: `SendRocketMQMessage` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=SendRocketMQMessage>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_TOPIC`], [`codes::RESOURCE_UNAVAILABLE_FUND_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendRocketMQMessage {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub topic_name: String,
    /// Required.
    pub msg_body: String,
    pub msg_key: Option<String>,
    pub msg_tag: Option<String>,
}
operation! { SendRocketMQMessage(cluster_id: String, namespace_id: String, topic_name: String, msg_body: String)
    "SendRocketMQMessage" -> SendRocketMQMessageOutput {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "TopicName" topic_name, 3 "MsgBody" msg_body,
    4 "MsgKey" msg_key: String, 5 "MsgTag" msg_tag: String
} }

/// Response of [`SendRocketMQMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendRocketMQMessageOutput {
    pub result: Option<bool>,
    pub msg_id: Option<String>,
}
model! { SendRocketMQMessageOutput {
    0 "Result" result: bool, 1 "MsgId" msg_id: String
} }

/// Sets rocket mq public access point: `SetRocketMQPublicAccessPoint` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=SetRocketMQPublicAccessPoint>.
///
/// Errors: [`codes::RESOURCE_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRocketMQPublicAccessPoint {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub enabled: bool,
    pub bandwidth: Option<i64>,
    pub pay_mode: Option<i64>,
    pub rules: Option<Vec<PublicAccessRule>>,
    pub billing_flow: Option<bool>,
}
operation! { SetRocketMQPublicAccessPoint(instance_id: String, enabled: bool) "SetRocketMQPublicAccessPoint" -> Empty {
    0 "InstanceId" instance_id, 1 "Enabled" enabled, 2 "Bandwidth" bandwidth: i64, 3 "PayMode" pay_mode: i64,
    4 "Rules" rules: Vec<PublicAccessRule>, 5 "BillingFlow" billing_flow: bool
} }

/// Response of [`SetRocketMQPublicAccessPoint`]: empty.
pub type SetRocketMQPublicAccessPointOutput = Empty;

/// Unbinds cmq dead letter: `UnbindCmqDeadLetter` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=UnbindCmqDeadLetter>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindCmqDeadLetter {
    /// Required.
    pub source_queue_name: String,
}
operation! { UnbindCmqDeadLetter(source_queue_name: String) "UnbindCmqDeadLetter" -> Empty {
    0 "SourceQueueName" source_queue_name
} }

/// Response of [`UnbindCmqDeadLetter`]: empty.
pub type UnbindCmqDeadLetterOutput = Empty;

/// Verifies rocket mq consume: `VerifyRocketMQConsume` of `tdmq` 2020-02-17.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tdmq&Version=2020-02-17&Action=VerifyRocketMQConsume>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyRocketMQConsume {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub msg_id: String,
    /// Required.
    pub topic_name: String,
    pub client_id: Option<String>,
}

/// Arguments of [`VerifyRocketMQConsume::new`].
pub struct VerifyRocketMQConsumeRequired {
    pub cluster_id: String,
    pub namespace_id: String,
    pub group_id: String,
    pub msg_id: String,
    pub topic_name: String,
}
operation! {
    VerifyRocketMQConsume { VerifyRocketMQConsumeRequired: cluster_id, namespace_id, group_id, msg_id, topic_name }
    "VerifyRocketMQConsume" -> Empty {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "GroupId" group_id, 3 "MsgId" msg_id,
    4 "TopicName" topic_name, 5 "ClientId" client_id: String
} }

/// Response of [`VerifyRocketMQConsume`]: empty.
pub type VerifyRocketMQConsumeOutput = Empty;

codes! {
    AUTH_FAILURE_UNAUTHORIZED_OPERATION "AuthFailure.UnauthorizedOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_CALL_TRADE "FailedOperation.CallTrade",
    FAILED_OPERATION_CLOUD_SERVICE "FailedOperation.CloudService",
    FAILED_OPERATION_CMQ_BACKEND_ERROR "FailedOperation.CmqBackendError",
    FAILED_OPERATION_CREATE_CLUSTER "FailedOperation.CreateCluster",
    FAILED_OPERATION_CREATE_ENVIRONMENT "FailedOperation.CreateEnvironment",
    FAILED_OPERATION_CREATE_ENVIRONMENT_ROLE "FailedOperation.CreateEnvironmentRole",
    FAILED_OPERATION_CREATE_NAMESPACE "FailedOperation.CreateNamespace",
    FAILED_OPERATION_CREATE_PRO_CLUSTER_REGION_NOT_EXIST "FailedOperation.CreateProClusterRegionNotExist",
    FAILED_OPERATION_CREATE_PRODUCER_ERROR "FailedOperation.CreateProducerError",
    FAILED_OPERATION_CREATE_PULSAR_CLIENT_ERROR "FailedOperation.CreatePulsarClientError",
    FAILED_OPERATION_CREATE_ROLE "FailedOperation.CreateRole",
    FAILED_OPERATION_CREATE_SECRET_KEY "FailedOperation.CreateSecretKey",
    FAILED_OPERATION_CREATE_SUBSCRIPTION "FailedOperation.CreateSubscription",
    FAILED_OPERATION_CREATE_TOPIC "FailedOperation.CreateTopic",
    FAILED_OPERATION_DELETE_CLUSTER "FailedOperation.DeleteCluster",
    FAILED_OPERATION_DELETE_CLUSTER_PROTECTION "FailedOperation.DeleteClusterProtection",
    FAILED_OPERATION_DELETE_ENVIRONMENT_ROLES "FailedOperation.DeleteEnvironmentRoles",
    FAILED_OPERATION_DELETE_ENVIRONMENTS "FailedOperation.DeleteEnvironments",
    FAILED_OPERATION_DELETE_NAMESPACE "FailedOperation.DeleteNamespace",
    FAILED_OPERATION_DELETE_ROLES "FailedOperation.DeleteRoles",
    FAILED_OPERATION_DELETE_SUBSCRIPTIONS "FailedOperation.DeleteSubscriptions",
    FAILED_OPERATION_DELETE_TOPICS "FailedOperation.DeleteTopics",
    FAILED_OPERATION_DESCRIBE_SUBSCRIPTION "FailedOperation.DescribeSubscription",
    FAILED_OPERATION_GENERATE_DEALS_AND_PAY_ERROR "FailedOperation.GenerateDealsAndPayError",
    FAILED_OPERATION_GET_ENVIRONMENT_ATTRIBUTES_FAILED "FailedOperation.GetEnvironmentAttributesFailed",
    FAILED_OPERATION_GET_TAGS "FailedOperation.GetTags",
    FAILED_OPERATION_GET_TOPIC_PARTITIONS_FAILED "FailedOperation.GetTopicPartitionsFailed",
    FAILED_OPERATION_INSTANCE_CAN_NOT_DELETE "FailedOperation.InstanceCanNotDelete",
    FAILED_OPERATION_INSTANCE_NOT_READY "FailedOperation.InstanceNotReady",
    FAILED_OPERATION_INVALID_EXIST_PUBLIC_ACCESS_POINT_ERROR "FailedOperation.InvalidExistPublicAccessPointError",
    FAILED_OPERATION_INVALID_WHITE_LIST_ERROR "FailedOperation.InvalidWhiteListError",
    FAILED_OPERATION_ISOLATE_CONSUMER_ENABLE "FailedOperation.IsolateConsumerEnable",
    FAILED_OPERATION_MAX_MESSAGE_SIZE_ERROR "FailedOperation.MaxMessageSizeError",
    FAILED_OPERATION_MESSAGE_ID_ERROR "FailedOperation.MessageIDError",
    FAILED_OPERATION_MODIFY_CLUSTER "FailedOperation.ModifyCluster",
    FAILED_OPERATION_NAMESPACE_IN_USE "FailedOperation.NamespaceInUse",
    FAILED_OPERATION_ONLINE_REFUND_RESOURCE_NOT_EXIT "FailedOperation.OnlineRefundResourceNotExit",
    FAILED_OPERATION_OPERATE_LATER "FailedOperation.OperateLater",
    FAILED_OPERATION_PRODUCT_NOT_EXIST "FailedOperation.ProductNotExist",
    FAILED_OPERATION_PULSAR_ADMIN_ERROR "FailedOperation.PulsarAdminError",
    FAILED_OPERATION_RECEIVE_ERROR "FailedOperation.ReceiveError",
    FAILED_OPERATION_RECEIVE_TIMEOUT "FailedOperation.ReceiveTimeout",
    FAILED_OPERATION_REPLICATION_DEST_CHECK_FAILED_ERROR "FailedOperation.ReplicationDestCheckFailedError",
    FAILED_OPERATION_REPLICATION_SOURCE_CHECK_FAILED_ERROR "FailedOperation.ReplicationSourceCheckFailedError",
    FAILED_OPERATION_RESET_MSG_SUB_OFFSET_BY_TIMESTAMP_FAILED "FailedOperation.ResetMsgSubOffsetByTimestampFailed",
    FAILED_OPERATION_ROLE_IN_USE "FailedOperation.RoleInUse",
    FAILED_OPERATION_ROLE_NO_SYNC_PERMISSION "FailedOperation.RoleNoSyncPermission",
    FAILED_OPERATION_ROUTER_RULE "FailedOperation.RouterRule",
    FAILED_OPERATION_SAVE_SECRET_KEY "FailedOperation.SaveSecretKey",
    FAILED_OPERATION_SEND_MESSAGE_TIMEOUT_ERROR "FailedOperation.SendMessageTimeoutError",
    FAILED_OPERATION_SEND_MSG "FailedOperation.SendMsg",
    FAILED_OPERATION_SEND_MSG_FAILED "FailedOperation.SendMsgFailed",
    FAILED_OPERATION_SET_RETENTION_POLICY "FailedOperation.SetRetentionPolicy",
    FAILED_OPERATION_SET_TTL "FailedOperation.SetTTL",
    FAILED_OPERATION_STORAGE_SIZE_ERROR "FailedOperation.StorageSizeError",
    FAILED_OPERATION_TOPIC_IN_USE "FailedOperation.TopicInUse",
    FAILED_OPERATION_TOPIC_TYPE_ERROR "FailedOperation.TopicTypeError",
    FAILED_OPERATION_UPDATE_ENVIRONMENT "FailedOperation.UpdateEnvironment",
    FAILED_OPERATION_UPDATE_ENVIRONMENT_ROLE "FailedOperation.UpdateEnvironmentRole",
    FAILED_OPERATION_UPDATE_ROLE "FailedOperation.UpdateRole",
    FAILED_OPERATION_UPDATE_TOPIC "FailedOperation.UpdateTopic", FAILED_OPERATION_VPC_IN_USE "FailedOperation.VpcInUse",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_BROKER_SERVICE "InternalError.BrokerService",
    INTERNAL_ERROR_FAILED_OPERATION "InternalError.FailedOperation",
    INTERNAL_ERROR_GET_ATTRIBUTES_FAILED "InternalError.GetAttributesFailed",
    INTERNAL_ERROR_ILLEGAL_MESSAGE "InternalError.IllegalMessage", INTERNAL_ERROR_RETRY "InternalError.Retry",
    INTERNAL_ERROR_SYSTEM_ERROR "InternalError.SystemError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_INSTANCE_VERSION "InvalidParameter.InstanceVersion",
    INVALID_PARAMETER_INVALID_ADMIN_URL "InvalidParameter.InvalidAdminUrl",
    INVALID_PARAMETER_PARTITION "InvalidParameter.Partition",
    INVALID_PARAMETER_TENANT_NOT_FOUND "InvalidParameter.TenantNotFound",
    INVALID_PARAMETER_TOKEN_NOT_FOUND "InvalidParameter.TokenNotFound", INVALID_PARAMETER_VPC "InvalidParameter.Vpc",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", INVALID_PARAMETER_VALUE_ACK_TIME "InvalidParameterValue.AckTime",
    INVALID_PARAMETER_VALUE_AT_LEAST_ONE "InvalidParameterValue.AtLeastOne",
    INVALID_PARAMETER_VALUE_CLUSTER_NAME_DUPLICATION "InvalidParameterValue.ClusterNameDuplication",
    INVALID_PARAMETER_VALUE_INVALID_PARAMS "InvalidParameterValue.InvalidParams",
    INVALID_PARAMETER_VALUE_NEED_MORE_PARAMS "InvalidParameterValue.NeedMoreParams",
    INVALID_PARAMETER_VALUE_TTL "InvalidParameterValue.TTL",
    INVALID_PARAMETER_VALUE_TOPIC_NOT_FOUND "InvalidParameterValue.TopicNotFound", LIMIT_EXCEEDED "LimitExceeded",
    LIMIT_EXCEEDED_CLUSTERS "LimitExceeded.Clusters", LIMIT_EXCEEDED_ENVIRONMENTS "LimitExceeded.Environments",
    LIMIT_EXCEEDED_MSG_TIME "LimitExceeded.MsgTime", LIMIT_EXCEEDED_NAMESPACES "LimitExceeded.Namespaces",
    LIMIT_EXCEEDED_RETENTION_SIZE "LimitExceeded.RetentionSize",
    LIMIT_EXCEEDED_RETENTION_TIME "LimitExceeded.RetentionTime",
    LIMIT_EXCEEDED_SUBSCRIPTIONS "LimitExceeded.Subscriptions", LIMIT_EXCEEDED_TOPICS "LimitExceeded.Topics",
    MISSING_PARAMETER "MissingParameter", MISSING_PARAMETER_NEED_MORE_PARAMS "MissingParameter.NeedMoreParams",
    MISSING_PARAMETER_TAG "MissingParameter.Tag", OPERATION_DENIED_CONSUMER_RUNNING "OperationDenied.ConsumerRunning",
    OPERATION_DENIED_DEFAULT_ENVIRONMENT "OperationDenied.DefaultEnvironment", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_IN_USE_ENVIRONMENT_ROLE "ResourceInUse.EnvironmentRole",
    RESOURCE_IN_USE_NAMESPACE "ResourceInUse.Namespace", RESOURCE_IN_USE_QUEUE "ResourceInUse.Queue",
    RESOURCE_IN_USE_ROLE "ResourceInUse.Role", RESOURCE_IN_USE_SUBSCRIPTION "ResourceInUse.Subscription",
    RESOURCE_IN_USE_TOPIC "ResourceInUse.Topic", RESOURCE_INSUFFICIENT "ResourceInsufficient",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_NOT_FOUND_BROKER_CLUSTER "ResourceNotFound.BrokerCluster",
    RESOURCE_NOT_FOUND_CLUSTER "ResourceNotFound.Cluster",
    RESOURCE_NOT_FOUND_DISASTER_REPLICATE_LINK "ResourceNotFound.DisasterReplicateLink",
    RESOURCE_NOT_FOUND_ENVIRONMENT "ResourceNotFound.Environment",
    RESOURCE_NOT_FOUND_ENVIRONMENT_ROLE "ResourceNotFound.EnvironmentRole",
    RESOURCE_NOT_FOUND_INSTANCE "ResourceNotFound.Instance",
    RESOURCE_NOT_FOUND_MIGRATION_TASK "ResourceNotFound.MigrationTask", RESOURCE_NOT_FOUND_MSG "ResourceNotFound.Msg",
    RESOURCE_NOT_FOUND_MSG_PRODUCE_LOG "ResourceNotFound.MsgProduceLog",
    RESOURCE_NOT_FOUND_NAMESPACE "ResourceNotFound.Namespace", RESOURCE_NOT_FOUND_NAMSPACE "ResourceNotFound.Namspace",
    RESOURCE_NOT_FOUND_ROLE "ResourceNotFound.Role", RESOURCE_NOT_FOUND_SUBSCRIPTION "ResourceNotFound.Subscription",
    RESOURCE_NOT_FOUND_TOPIC "ResourceNotFound.Topic", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    RESOURCE_UNAVAILABLE_CREATE_FAILED "ResourceUnavailable.CreateFailed",
    RESOURCE_UNAVAILABLE_FUND_REQUIRED "ResourceUnavailable.FundRequired",
    RESOURCE_UNAVAILABLE_SYSTEM_UPGRADE "ResourceUnavailable.SystemUpgrade", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNKNOWN_PARAMETER "UnknownParameter",
    UNKNOWN_PARAMETER_DELAY_MESSAGE_POLICY "UnknownParameter.DelayMessagePolicy",
    UNKNOWN_PARAMETER_POLICY "UnknownParameter.Policy", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_INSTANCE_DOWNGRADE "UnsupportedOperation.InstanceDowngrade",
    UNSUPPORTED_OPERATION_TOPIC_DELAY_MESSAGE "UnsupportedOperation.TopicDelayMessage",
    UNSUPPORTED_OPERATION_TOPIC_UNACK "UnsupportedOperation.TopicUnack"
}

#[cfg(feature = "unstable-registry")]
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
