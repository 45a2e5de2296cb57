//! `trabbit` of Tencent Cloud, API version 2023-04-18.
//!
//! Endpoint: `trabbit.tencentcloudapi.com`, or `trabbit.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, trabbit::ListRabbitMQServerlessInstances};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListRabbitMQServerlessInstances::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "trabbit",
    "2023-04-18",
    "trabbit",
    &Endpoints::NONE,
);

/// Creates rabbit mq serverless binding: `CreateRabbitMQServerlessBinding` of `trabbit` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=CreateRabbitMQServerlessBinding>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQServerlessBinding {
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
    pub arguments: Option<Vec<RabbitMQServerlessKeyValuePair>>,
}

/// Arguments of [`CreateRabbitMQServerlessBinding::new`].
pub struct CreateRabbitMQServerlessBindingRequired {
    pub instance_id: String,
    pub virtual_host: String,
    pub source: String,
    pub destination_type: String,
    pub destination: String,
}
operation! {
    CreateRabbitMQServerlessBinding { CreateRabbitMQServerlessBindingRequired: instance_id, virtual_host, source, destination_type, destination }
    "CreateRabbitMQServerlessBinding" -> CreateRabbitMQServerlessBindingOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "Source" source, 3 "DestinationType" destination_type,
    4 "Destination" destination, 5 "RoutingKey" routing_key: String,
    6 "Arguments" arguments: Vec<RabbitMQServerlessKeyValuePair>
} }

/// In the request of [`CreateRabbitMQServerlessBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQServerlessKeyValuePair {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RabbitMQServerlessKeyValuePair() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateRabbitMQServerlessBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQServerlessBindingOutput {
    pub instance_id: Option<String>,
    pub virtual_host: Option<String>,
    pub binding_id: Option<i64>,
}
model! { CreateRabbitMQServerlessBindingOutput {
    0 "InstanceId" instance_id: String, 1 "VirtualHost" virtual_host: String, 2 "BindingId" binding_id: i64
} }

/// Creates rabbit mq serverless exchange: `CreateRabbitMQServerlessExchange` of `trabbit` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=CreateRabbitMQServerlessExchange>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQServerlessExchange {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub virtual_host: String,
    /// Required.
    pub exchange_name: String,
    /// Required.
    pub exchange_type: String,
    pub remark: Option<String>,
    pub durable: Option<bool>,
    pub auto_delete: Option<bool>,
    pub internal: Option<bool>,
    pub alternate_exchange: Option<String>,
    pub delayed_exchange_type: Option<String>,
}
operation! {
    CreateRabbitMQServerlessExchange(instance_id: String, virtual_host: String, exchange_name: String, exchange_type: String)
    "CreateRabbitMQServerlessExchange" -> CreateRabbitMQServerlessExchangeOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "ExchangeName" exchange_name,
    3 "ExchangeType" exchange_type, 4 "Remark" remark: String, 5 "Durable" durable: bool,
    6 "AutoDelete" auto_delete: bool, 7 "Internal" internal: bool, 8 "AlternateExchange" alternate_exchange: String,
    9 "DelayedExchangeType" delayed_exchange_type: String
} }

/// Response of [`CreateRabbitMQServerlessExchange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQServerlessExchangeOutput {
    pub exchange_name: Option<String>,
}
model! { CreateRabbitMQServerlessExchangeOutput {
    0 "ExchangeName" exchange_name: String
} }

/// Creates rabbit mq serverless queue: `CreateRabbitMQServerlessQueue` of `trabbit` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=CreateRabbitMQServerlessQueue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQServerlessQueue {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub virtual_host: String,
    /// Required.
    pub queue_name: String,
    pub queue_type: Option<String>,
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
    pub node: Option<String>,
    pub dead_letter_strategy: Option<String>,
    pub queue_leader_locator: Option<String>,
    pub quorum_initial_group_size: Option<i64>,
}
operation! { CreateRabbitMQServerlessQueue(instance_id: String, virtual_host: String, queue_name: String)
    "CreateRabbitMQServerlessQueue" -> CreateRabbitMQServerlessQueueOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "QueueName" queue_name,
    3 "QueueType" queue_type: String, 4 "Durable" durable: bool, 5 "AutoDelete" auto_delete: bool,
    6 "Remark" remark: String, 7 "MessageTTL" message_ttl: i64, 8 "AutoExpire" auto_expire: i64,
    9 "MaxLength" max_length: i64, 10 "MaxLengthBytes" max_length_bytes: i64, 11 "DeliveryLimit" delivery_limit: i64,
    12 "OverflowBehaviour" overflow_behaviour: String, 13 "DeadLetterExchange" dead_letter_exchange: String,
    14 "DeadLetterRoutingKey" dead_letter_routing_key: String, 15 "SingleActiveConsumer" single_active_consumer: bool,
    16 "MaximumPriority" maximum_priority: i64, 17 "LazyMode" lazy_mode: bool,
    18 "MasterLocator" master_locator: String, 19 "MaxInMemoryLength" max_in_memory_length: i64,
    20 "MaxInMemoryBytes" max_in_memory_bytes: i64, 21 "Node" node: String,
    22 "DeadLetterStrategy" dead_letter_strategy: String, 23 "QueueLeaderLocator" queue_leader_locator: String,
    24 "QuorumInitialGroupSize" quorum_initial_group_size: i64
} }

/// Response of [`CreateRabbitMQServerlessQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQServerlessQueueOutput {
    pub queue_name: Option<String>,
}
model! { CreateRabbitMQServerlessQueueOutput {
    0 "QueueName" queue_name: String
} }

/// Creates rabbit mq serverless user: `CreateRabbitMQServerlessUser` of `trabbit` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=CreateRabbitMQServerlessUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQServerlessUser {
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
}
operation! { CreateRabbitMQServerlessUser(instance_id: String, user: String, password: Secret)
    "CreateRabbitMQServerlessUser" -> CreateRabbitMQServerlessUserOutput {
    0 "InstanceId" instance_id, 1 "User" user, 2 "Password" password, 3 "Description" description: String,
    4 "Tags" tags: Vec<String>, 5 "MaxConnections" max_connections: i64, 6 "MaxChannels" max_channels: i64
} }

/// Response of [`CreateRabbitMQServerlessUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQServerlessUserOutput {
    pub user: Option<String>,
}
model! { CreateRabbitMQServerlessUserOutput {
    0 "User" user: String
} }

/// Creates rabbit mq serverless virtual host: `CreateRabbitMQServerlessVirtualHost` of `trabbit` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=CreateRabbitMQServerlessVirtualHost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQServerlessVirtualHost {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub virtual_host: String,
    pub description: Option<String>,
    pub trace_flag: Option<bool>,
    pub mirror_queue_policy_flag: Option<bool>,
}
operation! { CreateRabbitMQServerlessVirtualHost(instance_id: String, virtual_host: String)
    "CreateRabbitMQServerlessVirtualHost" -> CreateRabbitMQServerlessVirtualHostOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "Description" description: String,
    3 "TraceFlag" trace_flag: bool, 4 "MirrorQueuePolicyFlag" mirror_queue_policy_flag: bool
} }

/// Response of [`CreateRabbitMQServerlessVirtualHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQServerlessVirtualHostOutput {
    pub virtual_host: Option<String>,
}
model! { CreateRabbitMQServerlessVirtualHostOutput {
    0 "VirtualHost" virtual_host: String
} }

/// Deletes rabbit mq serverless binding: `DeleteRabbitMQServerlessBinding` of `trabbit` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=DeleteRabbitMQServerlessBinding>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQServerlessBinding {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub virtual_host: String,
    /// Required.
    pub binding_id: i64,
}
operation! { DeleteRabbitMQServerlessBinding(instance_id: String, virtual_host: String, binding_id: i64)
    "DeleteRabbitMQServerlessBinding" -> DeleteRabbitMQServerlessBindingOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "BindingId" binding_id
} }

/// Response of [`DeleteRabbitMQServerlessBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQServerlessBindingOutput {
    pub instance_id: Option<String>,
    pub virtual_host: Option<String>,
    pub binding_id: Option<i64>,
}
model! { DeleteRabbitMQServerlessBindingOutput {
    0 "InstanceId" instance_id: String, 1 "VirtualHost" virtual_host: String, 2 "BindingId" binding_id: i64
} }

/// Deletes rabbit mq serverless exchange: `DeleteRabbitMQServerlessExchange` of `trabbit` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=DeleteRabbitMQServerlessExchange>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQServerlessExchange {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub virtual_host: String,
    /// Required.
    pub exchange_name: String,
}
operation! { DeleteRabbitMQServerlessExchange(instance_id: String, virtual_host: String, exchange_name: String)
    "DeleteRabbitMQServerlessExchange" -> DeleteRabbitMQServerlessExchangeOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "ExchangeName" exchange_name
} }

/// Response of [`DeleteRabbitMQServerlessExchange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQServerlessExchangeOutput {
    pub exchange_name: Option<String>,
}
model! { DeleteRabbitMQServerlessExchangeOutput {
    0 "ExchangeName" exchange_name: String
} }

/// Deletes rabbit mq serverless permission: `DeleteRabbitMQServerlessPermission` of `trabbit` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=DeleteRabbitMQServerlessPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQServerlessPermission {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user: String,
    /// Required.
    pub virtual_host: String,
}
operation! { DeleteRabbitMQServerlessPermission(instance_id: String, user: String, virtual_host: String)
    "DeleteRabbitMQServerlessPermission" -> Empty {
    0 "InstanceId" instance_id, 1 "User" user, 2 "VirtualHost" virtual_host
} }

/// Response of [`DeleteRabbitMQServerlessPermission`]: empty.
pub type DeleteRabbitMQServerlessPermissionOutput = Empty;

/// Deletes rabbit mq serverless queue: `DeleteRabbitMQServerlessQueue` of `trabbit` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=DeleteRabbitMQServerlessQueue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQServerlessQueue {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub virtual_host: String,
    /// Required.
    pub queue_name: String,
}
operation! { DeleteRabbitMQServerlessQueue(instance_id: String, virtual_host: String, queue_name: String)
    "DeleteRabbitMQServerlessQueue" -> DeleteRabbitMQServerlessQueueOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "QueueName" queue_name
} }

/// Response of [`DeleteRabbitMQServerlessQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQServerlessQueueOutput {
    pub queue_name: Option<String>,
}
model! { DeleteRabbitMQServerlessQueueOutput {
    0 "QueueName" queue_name: String
} }

/// Deletes rabbit mq serverless user: `DeleteRabbitMQServerlessUser` of `trabbit` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=DeleteRabbitMQServerlessUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQServerlessUser {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub user: String,
}
operation! { DeleteRabbitMQServerlessUser(instance_id: String, user: String) "DeleteRabbitMQServerlessUser" -> Empty {
    0 "InstanceId" instance_id, 1 "User" user
} }

/// Response of [`DeleteRabbitMQServerlessUser`]: empty.
pub type DeleteRabbitMQServerlessUserOutput = Empty;

/// Deletes rabbit mq serverless virtual host: `DeleteRabbitMQServerlessVirtualHost` of `trabbit` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=DeleteRabbitMQServerlessVirtualHost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQServerlessVirtualHost {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub virtual_host: String,
}
operation! { DeleteRabbitMQServerlessVirtualHost(instance_id: String, virtual_host: String)
    "DeleteRabbitMQServerlessVirtualHost" -> Empty {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host
} }

/// Response of [`DeleteRabbitMQServerlessVirtualHost`]: empty.
pub type DeleteRabbitMQServerlessVirtualHostOutput = Empty;

/// Describes rabbit mq serverless bindings: `DescribeRabbitMQServerlessBindings` of `trabbit` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=DescribeRabbitMQServerlessBindings>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessBindings {
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
operation! { DescribeRabbitMQServerlessBindings(instance_id: String, virtual_host: String)
    "DescribeRabbitMQServerlessBindings" -> DescribeRabbitMQServerlessBindingsOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "SearchWord" search_word: String, 5 "SourceExchange" source_exchange: String, 6 "QueueName" queue_name: String,
    7 "DestinationExchange" destination_exchange: String
} }
paged! { DescribeRabbitMQServerlessBindings: RabbitMQBindingListInfo =
    Offset "Offset", "BindingInfoList" binding_info_list, total "TotalCount" }

/// Response of [`DescribeRabbitMQServerlessBindings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessBindingsOutput {
    pub binding_info_list: Vec<RabbitMQBindingListInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeRabbitMQServerlessBindingsOutput {
    0 "BindingInfoList" binding_info_list: Vec<RabbitMQBindingListInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRabbitMQServerlessBindings`].
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
    pub arguments: Vec<RabbitMQServerlessKeyValuePair>,
}
model! { RabbitMQBindingListInfo {
    0 "BindingId" binding_id: i64, 1 "VirtualHost" virtual_host: String, 2 "Source" source: String,
    3 "DestinationType" destination_type: String, 4 "Destination" destination: String,
    5 "RoutingKey" routing_key: String, 6 "SourceExchangeType" source_exchange_type: String,
    7 "CreateTime" create_time: String, 8 "ModifyTime" modify_time: String,
    9 "Arguments" arguments: Vec<RabbitMQServerlessKeyValuePair>
} }

/// Describes rabbit mq serverless connection: `DescribeRabbitMQServerlessConnection` of `trabbit` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=DescribeRabbitMQServerlessConnection>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessConnection {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub virtual_host: String,
    pub sort_element: Option<String>,
    pub sort_type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub name: Option<String>,
}
operation! { DescribeRabbitMQServerlessConnection(instance_id: String, virtual_host: String)
    "DescribeRabbitMQServerlessConnection" -> DescribeRabbitMQServerlessConnectionOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "SortElement" sort_element: String,
    3 "SortType" sort_type: String, 4 "Offset" offset: i64, 5 "Limit" limit: i64, 6 "Name" name: String
} }
paged! { DescribeRabbitMQServerlessConnection: RabbitMQConnection =
    Offset "Offset", "Connections" connections, total "TotalCount" }

/// Response of [`DescribeRabbitMQServerlessConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessConnectionOutput {
    pub total_count: Option<i64>,
    pub connections: Vec<RabbitMQConnection>,
}
model! { DescribeRabbitMQServerlessConnectionOutput {
    0 "TotalCount" total_count: i64, 1 "Connections" connections: Vec<RabbitMQConnection>
} }

/// In the response of [`DescribeRabbitMQServerlessConnection`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQConnection {
    pub connection_name: Option<String>,
    pub peer_host: Option<String>,
    pub state: Option<String>,
    pub user: Option<String>,
    pub ssl: Option<bool>,
    pub protocol: Option<String>,
    pub channels: Option<i64>,
    pub incoming_bytes: Option<f64>,
    pub outgoing_bytes: Option<f64>,
    pub heartbeat: Option<i64>,
    pub max_channel: Option<i64>,
    pub idle_since: Option<String>,
}
model! { RabbitMQConnection {
    0 "ConnectionName" connection_name: String, 1 "PeerHost" peer_host: String, 2 "State" state: String,
    3 "User" user: String, 4 "SSL" ssl: bool, 5 "Protocol" protocol: String, 6 "Channels" channels: i64,
    7 "IncomingBytes" incoming_bytes: f64, 8 "OutgoingBytes" outgoing_bytes: f64, 9 "Heartbeat" heartbeat: i64,
    10 "MaxChannel" max_channel: i64, 11 "IdleSince" idle_since: String
} }

/// Describes rabbit mq serverless consumers: `DescribeRabbitMQServerlessConsumers` of `trabbit` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=DescribeRabbitMQServerlessConsumers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessConsumers {
    /// Required.
    pub instance_id: String,
    pub virtual_host: Option<String>,
    pub queue_name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub search_word: Option<String>,
    pub channel: Option<String>,
}
operation! { DescribeRabbitMQServerlessConsumers(instance_id: String)
    "DescribeRabbitMQServerlessConsumers" -> DescribeRabbitMQServerlessConsumersOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host: String, 2 "QueueName" queue_name: String,
    3 "Limit" limit: i64, 4 "Offset" offset: i64, 5 "SearchWord" search_word: String, 6 "Channel" channel: String
} }
paged! { DescribeRabbitMQServerlessConsumers: RabbitMQConsumersListInfo =
    Offset "Offset", "ConsumerInfoList" consumer_info_list, total "TotalCount" }

/// Response of [`DescribeRabbitMQServerlessConsumers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessConsumersOutput {
    pub consumer_info_list: Vec<RabbitMQConsumersListInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeRabbitMQServerlessConsumersOutput {
    0 "ConsumerInfoList" consumer_info_list: Vec<RabbitMQConsumersListInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRabbitMQServerlessConsumers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQConsumersListInfo {
    pub client_ip: Option<String>,
    pub consumer_tag: Option<String>,
    pub queue_name: Option<String>,
    pub ack_required: Option<bool>,
    pub prefetch_count: Option<i64>,
    pub active: Option<String>,
    pub last_delivered_time: Option<String>,
    pub un_ack_msg_count: Option<i64>,
    pub channel_name: Option<String>,
}
model! { RabbitMQConsumersListInfo {
    0 "ClientIp" client_ip: String, 1 "ConsumerTag" consumer_tag: String, 2 "QueueName" queue_name: String,
    3 "AckRequired" ack_required: bool, 4 "PrefetchCount" prefetch_count: i64, 5 "Active" active: String,
    6 "LastDeliveredTime" last_delivered_time: String, 7 "UnAckMsgCount" un_ack_msg_count: i64,
    8 "ChannelName" channel_name: String
} }

/// Describes rabbit mq serverless exchange detail: `DescribeRabbitMQServerlessExchangeDetail` of `trabbit` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=DescribeRabbitMQServerlessExchangeDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessExchangeDetail {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub virtual_host: String,
    /// Required.
    pub exchange_name: String,
}
operation! {
    DescribeRabbitMQServerlessExchangeDetail(instance_id: String, virtual_host: String, exchange_name: String)
    "DescribeRabbitMQServerlessExchangeDetail" -> DescribeRabbitMQServerlessExchangeDetailOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "ExchangeName" exchange_name
} }

/// Response of [`DescribeRabbitMQServerlessExchangeDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessExchangeDetailOutput {
    pub exchange_name: Option<String>,
    pub remark: Option<String>,
    pub durable: Option<bool>,
    pub auto_delete: Option<bool>,
    pub internal: Option<bool>,
    pub alternate_exchange: Option<String>,
    pub exchange_type: Option<String>,
    pub virtual_host: Option<String>,
    pub exchange_creator: Option<String>,
    pub arguments: Option<String>,
}
model! { DescribeRabbitMQServerlessExchangeDetailOutput {
    0 "ExchangeName" exchange_name: String, 1 "Remark" remark: String, 2 "Durable" durable: bool,
    3 "AutoDelete" auto_delete: bool, 4 "Internal" internal: bool, 5 "AlternateExchange" alternate_exchange: String,
    6 "ExchangeType" exchange_type: String, 7 "VirtualHost" virtual_host: String,
    8 "ExchangeCreator" exchange_creator: String, 9 "Arguments" arguments: String
} }

/// Describes rabbit mq serverless exchanges: `DescribeRabbitMQServerlessExchanges` of `trabbit` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=DescribeRabbitMQServerlessExchanges>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessExchanges {
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
operation! { DescribeRabbitMQServerlessExchanges(instance_id: String, virtual_host: String)
    "DescribeRabbitMQServerlessExchanges" -> DescribeRabbitMQServerlessExchangesOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "SearchWord" search_word: String, 5 "ExchangeTypeFilters" exchange_type_filters: Vec<String>,
    6 "ExchangeCreatorFilters" exchange_creator_filters: Vec<String>, 7 "ExchangeName" exchange_name: String,
    8 "SortElement" sort_element: String, 9 "SortOrder" sort_order: String
} }
paged! { DescribeRabbitMQServerlessExchanges: RabbitMQExchangeListInfo =
    Offset "Offset", "ExchangeInfoList" exchange_info_list, total "TotalCount" }

/// Response of [`DescribeRabbitMQServerlessExchanges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessExchangesOutput {
    pub exchange_info_list: Vec<RabbitMQExchangeListInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeRabbitMQServerlessExchangesOutput {
    0 "ExchangeInfoList" exchange_info_list: Vec<RabbitMQExchangeListInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRabbitMQServerlessExchanges`].
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
}
model! { RabbitMQExchangeListInfo {
    0 "ExchangeName" exchange_name: String, 1 "Remark" remark: String, 2 "ExchangeType" exchange_type: String,
    3 "VirtualHost" virtual_host: String, 4 "ExchangeCreator" exchange_creator: String,
    5 "CreateTimeStamp" create_time_stamp: String, 6 "ModTimeStamp" mod_time_stamp: String,
    7 "MessageRateIn" message_rate_in: f64, 8 "MessageRateOut" message_rate_out: f64, 9 "Durable" durable: bool,
    10 "AutoDelete" auto_delete: bool, 11 "Internal" internal: bool, 12 "InstanceId" instance_id: String,
    13 "Policy" policy: String, 14 "Arguments" arguments: String, 15 "MessagesDelayed" messages_delayed: i64
} }

/// Describes rabbit mq serverless instance: `DescribeRabbitMQServerlessInstance` of `trabbit` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=DescribeRabbitMQServerlessInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeRabbitMQServerlessInstance(instance_id: String)
    "DescribeRabbitMQServerlessInstance" -> DescribeRabbitMQServerlessInstanceOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeRabbitMQServerlessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessInstanceOutput {
    pub cluster_info: Option<RabbitMQClusterInfo>,
    pub cluster_spec_info: Option<RabbitMQClusterSpecInfo>,
    pub virtual_host_quota: Option<VirtualHostQuota>,
    pub exchange_quota: Option<ExchangeQuota>,
    pub queue_quota: Option<QueueQuota>,
    pub cluster_net_info: Option<RabbitMQServerlessAccessInfo>,
    pub cluster_white_list_info: Option<RabbitMQServerlessWhiteListInfo>,
    pub user_quota: Option<UserQuota>,
}
model! { DescribeRabbitMQServerlessInstanceOutput {
    0 "ClusterInfo" cluster_info: RabbitMQClusterInfo, 1 "ClusterSpecInfo" cluster_spec_info: RabbitMQClusterSpecInfo,
    2 "VirtualHostQuota" virtual_host_quota: VirtualHostQuota, 3 "ExchangeQuota" exchange_quota: ExchangeQuota,
    4 "QueueQuota" queue_quota: QueueQuota, 5 "ClusterNetInfo" cluster_net_info: RabbitMQServerlessAccessInfo,
    6 "ClusterWhiteListInfo" cluster_white_list_info: RabbitMQServerlessWhiteListInfo,
    7 "UserQuota" user_quota: UserQuota
} }

/// In the response of [`DescribeRabbitMQServerlessInstance`].
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
    pub message_retain_time: Option<i64>,
    pub send_receive_ratio: Option<f64>,
    pub trace_time: Option<i64>,
    pub tags: Vec<RabbitMQServerlessTag>,
    pub elastic_tps_flag: Option<bool>,
    pub elastic_tps_ratio: Option<f64>,
    pub max_redeliver_count: Option<i64>,
    pub consumer_timeout: Option<i64>,
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
    24 "MessageRetainTime" message_retain_time: i64, 25 "SendReceiveRatio" send_receive_ratio: f64,
    26 "TraceTime" trace_time: i64, 27 "Tags" tags: Vec<RabbitMQServerlessTag>,
    28 "ElasticTpsFlag" elastic_tps_flag: bool, 29 "ElasticTpsRatio" elastic_tps_ratio: f64,
    30 "MaxRedeliverCount" max_redeliver_count: i64, 31 "ConsumerTimeout" consumer_timeout: i64
} }

/// In the response of [`DescribeRabbitMQServerlessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcEndpointInfo {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub vpc_endpoint: Option<String>,
    pub vpc_data_stream_endpoint_status: Option<String>,
}
model! { VpcEndpointInfo {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "VpcEndpoint" vpc_endpoint: String,
    3 "VpcDataStreamEndpointStatus" vpc_data_stream_endpoint_status: String
} }

/// In the request of [`DescribeRabbitMQServerlessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQServerlessTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { RabbitMQServerlessTag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the response of [`DescribeRabbitMQServerlessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQClusterSpecInfo {
    pub spec_name: Option<String>,
    pub max_tps: Option<i64>,
    pub max_queue_num: Option<i64>,
    pub max_exchange_num: Option<i64>,
    pub max_vhost_num: Option<i64>,
    pub max_conn_num: Option<i64>,
    pub max_user_num: Option<i64>,
    pub max_band_width: Option<i64>,
    pub public_network_tps: Option<i64>,
    pub features: Option<String>,
}
model! { RabbitMQClusterSpecInfo {
    0 "SpecName" spec_name: String, 1 "MaxTps" max_tps: i64, 2 "MaxQueueNum" max_queue_num: i64,
    3 "MaxExchangeNum" max_exchange_num: i64, 4 "MaxVhostNum" max_vhost_num: i64, 5 "MaxConnNum" max_conn_num: i64,
    6 "MaxUserNum" max_user_num: i64, 7 "MaxBandWidth" max_band_width: i64,
    8 "PublicNetworkTps" public_network_tps: i64, 9 "Features" features: String
} }

/// In the response of [`DescribeRabbitMQServerlessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualHostQuota {
    pub max_virtual_host: Option<i64>,
    pub used_virtual_host: Option<i64>,
}
model! { VirtualHostQuota {
    0 "MaxVirtualHost" max_virtual_host: i64, 1 "UsedVirtualHost" used_virtual_host: i64
} }

/// In the response of [`DescribeRabbitMQServerlessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExchangeQuota {
    pub max_exchange: Option<i64>,
    pub used_exchange: Option<i64>,
}
model! { ExchangeQuota {
    0 "MaxExchange" max_exchange: i64, 1 "UsedExchange" used_exchange: i64
} }

/// In the response of [`DescribeRabbitMQServerlessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueueQuota {
    pub max_queue: Option<i64>,
    pub used_queue: Option<i64>,
}
model! { QueueQuota {
    0 "MaxQueue" max_queue: i64, 1 "UsedQueue" used_queue: i64
} }

/// In the response of [`DescribeRabbitMQServerlessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQServerlessAccessInfo {
    pub public_access_endpoint: Option<String>,
    pub public_data_stream_status: Option<String>,
    pub public_clb_id: Option<String>,
}
model! { RabbitMQServerlessAccessInfo {
    0 "PublicAccessEndpoint" public_access_endpoint: String,
    1 "PublicDataStreamStatus" public_data_stream_status: String, 2 "PublicClbId" public_clb_id: String
} }

/// In the response of [`DescribeRabbitMQServerlessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQServerlessWhiteListInfo {
    pub public_data_stream_white_list: Option<String>,
    pub public_data_stream_white_list_status: Option<String>,
}
model! { RabbitMQServerlessWhiteListInfo {
    0 "PublicDataStreamWhiteList" public_data_stream_white_list: String,
    1 "PublicDataStreamWhiteListStatus" public_data_stream_white_list_status: String
} }

/// In the response of [`DescribeRabbitMQServerlessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserQuota {
    pub max_user: Option<i64>,
    pub used_user: Option<i64>,
}
model! { UserQuota {
    0 "MaxUser" max_user: i64, 1 "UsedUser" used_user: i64
} }

/// Describes rabbit mq serverless permission: `DescribeRabbitMQServerlessPermission` of `trabbit` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=DescribeRabbitMQServerlessPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessPermission {
    /// Required.
    pub instance_id: String,
    pub user: Option<String>,
    pub virtual_host: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeRabbitMQServerlessPermission(instance_id: String)
    "DescribeRabbitMQServerlessPermission" -> DescribeRabbitMQServerlessPermissionOutput {
    0 "InstanceId" instance_id, 1 "User" user: String, 2 "VirtualHost" virtual_host: String, 3 "Offset" offset: i64,
    4 "Limit" limit: i64
} }
paged! { DescribeRabbitMQServerlessPermission: RabbitMQPermission =
    Offset "Offset", "RabbitMQPermissionList" rabbit_mq_permission_list, total "TotalCount" }

/// Response of [`DescribeRabbitMQServerlessPermission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessPermissionOutput {
    pub total_count: Option<i64>,
    pub rabbit_mq_permission_list: Vec<RabbitMQPermission>,
}
model! { DescribeRabbitMQServerlessPermissionOutput {
    0 "TotalCount" total_count: i64, 1 "RabbitMQPermissionList" rabbit_mq_permission_list: Vec<RabbitMQPermission>
} }

/// In the response of [`DescribeRabbitMQServerlessPermission`].
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
}
model! { RabbitMQPermission {
    0 "InstanceId" instance_id: String, 1 "User" user: String, 2 "VirtualHost" virtual_host: String,
    3 "ConfigRegexp" config_regexp: String, 4 "WriteRegexp" write_regexp: String, 5 "ReadRegexp" read_regexp: String,
    6 "CreateTime" create_time: String, 7 "ModifyTime" modify_time: String
} }

/// Describes rabbit mq serverless queue detail: `DescribeRabbitMQServerlessQueueDetail` of `trabbit` 2023-04-18.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=DescribeRabbitMQServerlessQueueDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessQueueDetail {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub virtual_host: String,
    /// Required.
    pub queue_name: String,
}
operation! { DescribeRabbitMQServerlessQueueDetail(instance_id: String, virtual_host: String, queue_name: String)
    "DescribeRabbitMQServerlessQueueDetail" -> DescribeRabbitMQServerlessQueueDetailOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "QueueName" queue_name
} }

/// Response of [`DescribeRabbitMQServerlessQueueDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessQueueDetailOutput {
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
}
model! { DescribeRabbitMQServerlessQueueDetailOutput {
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
    27 "Exclusive" exclusive: bool, 28 "Policy" policy: String, 29 "Arguments" arguments: String
} }

/// Describes rabbit mq serverless queues: `DescribeRabbitMQServerlessQueues` of `trabbit` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=DescribeRabbitMQServerlessQueues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessQueues {
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
operation! { DescribeRabbitMQServerlessQueues(instance_id: String)
    "DescribeRabbitMQServerlessQueues" -> DescribeRabbitMQServerlessQueuesOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "SearchWord" search_word: String, 5 "QueueType" queue_type: String, 6 "SortElement" sort_element: String,
    7 "SortOrder" sort_order: String
} }
paged! { DescribeRabbitMQServerlessQueues: RabbitMQQueueListInfo =
    Offset "Offset", "QueueInfoList" queue_info_list, total "TotalCount" }

/// Response of [`DescribeRabbitMQServerlessQueues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessQueuesOutput {
    pub queue_info_list: Vec<RabbitMQQueueListInfo>,
    pub total_count: Option<i64>,
}
model! { DescribeRabbitMQServerlessQueuesOutput {
    0 "QueueInfoList" queue_info_list: Vec<RabbitMQQueueListInfo>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeRabbitMQServerlessQueues`].
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
}
model! { RabbitMQQueueListInfo {
    0 "QueueName" queue_name: String, 1 "Remark" remark: String,
    2 "ConsumerDetail" consumer_detail: RabbitMQQueueListConsumerDetailInfo, 3 "QueueType" queue_type: String,
    4 "MessageHeapCount" message_heap_count: i64, 5 "MessageRateIn" message_rate_in: f64,
    6 "MessageRateOut" message_rate_out: f64, 7 "CreateTime" create_time: String, 8 "ModifyTime" modify_time: String,
    9 "Durable" durable: bool, 10 "AutoDelete" auto_delete: bool, 11 "InstanceId" instance_id: String,
    12 "VirtualHost" virtual_host: String, 13 "Node" node: String, 14 "Policy" policy: String,
    15 "Arguments" arguments: String, 16 "Exclusive" exclusive: bool
} }

/// In the response of [`DescribeRabbitMQServerlessQueues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQQueueListConsumerDetailInfo {
    pub consumers_number: Option<i64>,
}
model! { RabbitMQQueueListConsumerDetailInfo {
    0 "ConsumersNumber" consumers_number: i64
} }

/// Describes rabbit mq serverless user: `DescribeRabbitMQServerlessUser` of `trabbit` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=DescribeRabbitMQServerlessUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessUser {
    /// Required.
    pub instance_id: String,
    pub search_user: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub user: Option<String>,
    pub tags: Option<Vec<String>>,
}
operation! { DescribeRabbitMQServerlessUser(instance_id: String)
    "DescribeRabbitMQServerlessUser" -> DescribeRabbitMQServerlessUserOutput {
    0 "InstanceId" instance_id, 1 "SearchUser" search_user: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "User" user: String, 5 "Tags" tags: Vec<String>
} }
paged! { DescribeRabbitMQServerlessUser: RabbitMQUser =
    Offset "Offset", "RabbitMQUserList" rabbit_mq_user_list, total "TotalCount" }

/// Response of [`DescribeRabbitMQServerlessUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessUserOutput {
    pub total_count: Option<i64>,
    pub rabbit_mq_user_list: Vec<RabbitMQUser>,
}
model! { DescribeRabbitMQServerlessUserOutput {
    0 "TotalCount" total_count: i64, 1 "RabbitMQUserList" rabbit_mq_user_list: Vec<RabbitMQUser>
} }

/// In the response of [`DescribeRabbitMQServerlessUser`].
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
}
model! { RabbitMQUser {
    0 "InstanceId" instance_id: String, 1 "User" user: String, 2 "Password" password: Secret,
    3 "Description" description: String, 4 "Tags" tags: Vec<String>, 5 "CreateTime" create_time: String,
    6 "ModifyTime" modify_time: String, 7 "Type" r#type: String, 8 "MaxConnections" max_connections: i64,
    9 "MaxChannels" max_channels: i64
} }

/// Describes rabbit mq serverless virtual host: `DescribeRabbitMQServerlessVirtualHost` of `trabbit` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=DescribeRabbitMQServerlessVirtualHost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessVirtualHost {
    /// Required.
    pub instance_id: String,
    pub virtual_host: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Filter>,
    pub sort_element: Option<String>,
    pub sort_order: Option<String>,
}
operation! { DescribeRabbitMQServerlessVirtualHost(instance_id: String)
    "DescribeRabbitMQServerlessVirtualHost" -> DescribeRabbitMQServerlessVirtualHostOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host: String, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "Filters" filters: Filter, 5 "SortElement" sort_element: String, 6 "SortOrder" sort_order: String
} }
paged! { DescribeRabbitMQServerlessVirtualHost: RabbitMQVirtualHostInfo =
    Offset "Offset", "VirtualHostList" virtual_host_list, total "TotalCount" }

/// In the request of [`DescribeRabbitMQServerlessVirtualHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { Filter() {
    0 "Name" name: String, 1 "Values" values: Vec<String>
} }

/// Response of [`DescribeRabbitMQServerlessVirtualHost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessVirtualHostOutput {
    pub total_count: Option<i64>,
    pub virtual_host_list: Vec<RabbitMQVirtualHostInfo>,
}
model! { DescribeRabbitMQServerlessVirtualHostOutput {
    0 "TotalCount" total_count: i64, 1 "VirtualHostList" virtual_host_list: Vec<RabbitMQVirtualHostInfo>
} }

/// In the response of [`DescribeRabbitMQServerlessVirtualHost`].
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
    pub status: Option<String>,
    pub message_heap_count: Option<i64>,
    pub message_rate_in: Option<f64>,
    pub message_rate_out: Option<f64>,
    pub mirror_queue_policy_flag: Option<bool>,
}
model! { RabbitMQVirtualHostInfo {
    0 "InstanceId" instance_id: String, 1 "VirtualHost" virtual_host: String, 2 "Description" description: String,
    3 "Tags" tags: Vec<String>, 4 "CreateTime" create_time: String, 5 "ModifyTime" modify_time: String,
    6 "VirtualHostStatistics" virtual_host_statistics: RabbitMQVirtualHostStatistics, 7 "Status" status: String,
    8 "MessageHeapCount" message_heap_count: i64, 9 "MessageRateIn" message_rate_in: f64,
    10 "MessageRateOut" message_rate_out: f64, 11 "MirrorQueuePolicyFlag" mirror_queue_policy_flag: bool
} }

/// In the response of [`DescribeRabbitMQServerlessVirtualHost`].
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

/// Lists rabbit mq serverless instances: `ListRabbitMQServerlessInstances` of `trabbit` 2023-04-18.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=ListRabbitMQServerlessInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRabbitMQServerlessInstances {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { ListRabbitMQServerlessInstances()
    "ListRabbitMQServerlessInstances" -> ListRabbitMQServerlessInstancesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { ListRabbitMQServerlessInstances: RabbitMQServerlessInstance =
    Offset "Offset", "Instances" instances, total "TotalCount" }

/// Response of [`ListRabbitMQServerlessInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRabbitMQServerlessInstancesOutput {
    pub instances: Vec<RabbitMQServerlessInstance>,
    pub total_count: Option<i64>,
}
model! { ListRabbitMQServerlessInstancesOutput {
    0 "Instances" instances: Vec<RabbitMQServerlessInstance>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`ListRabbitMQServerlessInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQServerlessInstance {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_version: Option<String>,
    pub status: Option<i64>,
    pub max_tps: Option<i64>,
    pub max_band_width: Option<i64>,
    pub expire_time: Option<i64>,
    pub auto_renew_flag: Option<i64>,
    pub pay_mode: Option<i64>,
    pub remark: Option<String>,
    pub spec_name: Option<String>,
    pub exception_information: Option<String>,
    pub public_access_endpoint: Option<String>,
    pub vpcs: Vec<RabbitMQServerlessEndpoint>,
    pub cluster_status: Option<i64>,
    pub instance_type: Option<i64>,
    pub create_time: Option<i64>,
    pub node_count: Option<i64>,
    pub max_storage: Option<i64>,
    pub isolated_time: Option<i64>,
    pub serverless_ext: Option<String>,
    pub tags: Vec<RabbitMQServerlessTag>,
}
model! { RabbitMQServerlessInstance {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String,
    2 "InstanceVersion" instance_version: String, 3 "Status" status: i64, 4 "MaxTps" max_tps: i64,
    5 "MaxBandWidth" max_band_width: i64, 6 "ExpireTime" expire_time: i64, 7 "AutoRenewFlag" auto_renew_flag: i64,
    8 "PayMode" pay_mode: i64, 9 "Remark" remark: String, 10 "SpecName" spec_name: String,
    11 "ExceptionInformation" exception_information: String, 12 "PublicAccessEndpoint" public_access_endpoint: String,
    13 "Vpcs" vpcs: Vec<RabbitMQServerlessEndpoint>, 14 "ClusterStatus" cluster_status: i64,
    15 "InstanceType" instance_type: i64, 16 "CreateTime" create_time: i64, 17 "NodeCount" node_count: i64,
    18 "MaxStorage" max_storage: i64, 19 "IsolatedTime" isolated_time: i64, 20 "ServerlessExt" serverless_ext: String,
    21 "Tags" tags: Vec<RabbitMQServerlessTag>
} }

/// In the response of [`ListRabbitMQServerlessInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQServerlessEndpoint {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub vpc_endpoint: Option<String>,
    pub vpc_data_stream_endpoint_status: Option<String>,
    pub public_network: Option<bool>,
    pub access_strategy: Option<String>,
    pub bandwidth: Option<i64>,
}
model! { RabbitMQServerlessEndpoint {
    0 "VpcId" vpc_id: String, 1 "SubnetId" subnet_id: String, 2 "VpcEndpoint" vpc_endpoint: String,
    3 "VpcDataStreamEndpointStatus" vpc_data_stream_endpoint_status: String, 4 "PublicNetwork" public_network: bool,
    5 "AccessStrategy" access_strategy: String, 6 "Bandwidth" bandwidth: i64
} }

/// Modifies rabbit mq serverless exchange: `ModifyRabbitMQServerlessExchange` of `trabbit` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=ModifyRabbitMQServerlessExchange>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQServerlessExchange {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub virtual_host: String,
    /// Required.
    pub exchange_name: String,
    pub remark: Option<String>,
    pub alternate_exchange: Option<String>,
}
operation! { ModifyRabbitMQServerlessExchange(instance_id: String, virtual_host: String, exchange_name: String)
    "ModifyRabbitMQServerlessExchange" -> ModifyRabbitMQServerlessExchangeOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "ExchangeName" exchange_name, 3 "Remark" remark: String,
    4 "AlternateExchange" alternate_exchange: String
} }

/// Response of [`ModifyRabbitMQServerlessExchange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQServerlessExchangeOutput {
    pub exchange_name: Option<String>,
}
model! { ModifyRabbitMQServerlessExchangeOutput {
    0 "ExchangeName" exchange_name: String
} }

/// Modifies rabbit mq serverless instance: `ModifyRabbitMQServerlessInstance` of `trabbit` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=ModifyRabbitMQServerlessInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQServerlessInstance {
    /// Required.
    pub instance_id: String,
    pub cluster_name: Option<String>,
    pub remark: Option<String>,
    pub trace_flag: Option<bool>,
    pub send_receive_ratio: Option<f64>,
    pub delete_all_tags: Option<bool>,
    pub instance_tags: Option<Vec<RabbitMQServerlessTag>>,
}
operation! { ModifyRabbitMQServerlessInstance(instance_id: String)
    "ModifyRabbitMQServerlessInstance" -> ModifyRabbitMQServerlessInstanceOutput {
    0 "InstanceId" instance_id, 1 "ClusterName" cluster_name: String, 2 "Remark" remark: String,
    3 "TraceFlag" trace_flag: bool, 4 "SendReceiveRatio" send_receive_ratio: f64,
    5 "DeleteAllTags" delete_all_tags: bool, 6 "InstanceTags" instance_tags: Vec<RabbitMQServerlessTag>
} }

/// Response of [`ModifyRabbitMQServerlessInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQServerlessInstanceOutput {
    pub instance_id: Option<String>,
}
model! { ModifyRabbitMQServerlessInstanceOutput {
    0 "InstanceId" instance_id: String
} }

/// Modifies rabbit mq serverless permission: `ModifyRabbitMQServerlessPermission` of `trabbit` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=ModifyRabbitMQServerlessPermission>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQServerlessPermission {
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

/// Arguments of [`ModifyRabbitMQServerlessPermission::new`].
pub struct ModifyRabbitMQServerlessPermissionRequired {
    pub instance_id: String,
    pub user: String,
    pub virtual_host: String,
    pub config_regexp: String,
    pub write_regexp: String,
    pub read_regexp: String,
}
operation! {
    ModifyRabbitMQServerlessPermission { ModifyRabbitMQServerlessPermissionRequired: instance_id, user, virtual_host, config_regexp, write_regexp, read_regexp }
    "ModifyRabbitMQServerlessPermission" -> Empty {
    0 "InstanceId" instance_id, 1 "User" user, 2 "VirtualHost" virtual_host, 3 "ConfigRegexp" config_regexp,
    4 "WriteRegexp" write_regexp, 5 "ReadRegexp" read_regexp
} }

/// Response of [`ModifyRabbitMQServerlessPermission`]: empty.
pub type ModifyRabbitMQServerlessPermissionOutput = Empty;

/// Modifies rabbit mq serverless queue: `ModifyRabbitMQServerlessQueue` of `trabbit` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=ModifyRabbitMQServerlessQueue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQServerlessQueue {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub virtual_host: String,
    /// Required.
    pub queue_name: String,
    pub remark: Option<String>,
    pub message_ttl: Option<i64>,
    pub dead_letter_exchange: Option<String>,
    pub dead_letter_routing_key: Option<String>,
}
operation! { ModifyRabbitMQServerlessQueue(instance_id: String, virtual_host: String, queue_name: String)
    "ModifyRabbitMQServerlessQueue" -> ModifyRabbitMQServerlessQueueOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "QueueName" queue_name, 3 "Remark" remark: String,
    4 "MessageTTL" message_ttl: i64, 5 "DeadLetterExchange" dead_letter_exchange: String,
    6 "DeadLetterRoutingKey" dead_letter_routing_key: String
} }

/// Response of [`ModifyRabbitMQServerlessQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQServerlessQueueOutput {
    pub queue_name: Option<String>,
}
model! { ModifyRabbitMQServerlessQueueOutput {
    0 "QueueName" queue_name: String
} }

/// Modifies rabbit mq serverless user: `ModifyRabbitMQServerlessUser` of `trabbit` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=ModifyRabbitMQServerlessUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQServerlessUser {
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
}
operation! { ModifyRabbitMQServerlessUser(instance_id: String, user: String, password: Secret)
    "ModifyRabbitMQServerlessUser" -> Empty {
    0 "InstanceId" instance_id, 1 "User" user, 2 "Password" password, 3 "Description" description: String,
    4 "Tags" tags: Vec<String>, 5 "MaxConnections" max_connections: i64, 6 "MaxChannels" max_channels: i64
} }

/// Response of [`ModifyRabbitMQServerlessUser`]: empty.
pub type ModifyRabbitMQServerlessUserOutput = Empty;

/// Modifies rabbit mq serverless virtual host: `ModifyRabbitMQServerlessVirtualHost` of `trabbit` 2023-04-18.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=trabbit&Version=2023-04-18&Action=ModifyRabbitMQServerlessVirtualHost>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQServerlessVirtualHost {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub virtual_host: String,
    pub description: Option<String>,
    pub trace_flag: Option<bool>,
}
operation! { ModifyRabbitMQServerlessVirtualHost(instance_id: String, virtual_host: String)
    "ModifyRabbitMQServerlessVirtualHost" -> Empty {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "Description" description: String,
    3 "TraceFlag" trace_flag: bool
} }

/// Response of [`ModifyRabbitMQServerlessVirtualHost`]: empty.
pub type ModifyRabbitMQServerlessVirtualHostOutput = Empty;

codes! {
    AUTH_FAILURE "AuthFailure", DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    INTERNAL_ERROR "InternalError", INVALID_FILTER "InvalidFilter", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_VALUE "InvalidParameterValue", LIMIT_EXCEEDED "LimitExceeded",
    MISSING_PARAMETER "MissingParameter", OPERATION_DENIED "OperationDenied", REGION_ERROR "RegionError",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation", UNKNOWN_PARAMETER "UnknownParameter",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CreateRabbitMQServerlessBinding, CreateRabbitMQServerlessExchange, CreateRabbitMQServerlessQueue,
    CreateRabbitMQServerlessUser, CreateRabbitMQServerlessVirtualHost, DeleteRabbitMQServerlessBinding,
    DeleteRabbitMQServerlessExchange, DeleteRabbitMQServerlessPermission, DeleteRabbitMQServerlessQueue,
    DeleteRabbitMQServerlessUser, DeleteRabbitMQServerlessVirtualHost, DescribeRabbitMQServerlessBindings,
    DescribeRabbitMQServerlessConnection, DescribeRabbitMQServerlessConsumers, DescribeRabbitMQServerlessExchangeDetail,
    DescribeRabbitMQServerlessExchanges, DescribeRabbitMQServerlessInstance, DescribeRabbitMQServerlessPermission,
    DescribeRabbitMQServerlessQueueDetail, DescribeRabbitMQServerlessQueues, DescribeRabbitMQServerlessUser,
    DescribeRabbitMQServerlessVirtualHost, ListRabbitMQServerlessInstances, ModifyRabbitMQServerlessExchange,
    ModifyRabbitMQServerlessInstance, ModifyRabbitMQServerlessPermission, ModifyRabbitMQServerlessQueue,
    ModifyRabbitMQServerlessUser, ModifyRabbitMQServerlessVirtualHost
}
