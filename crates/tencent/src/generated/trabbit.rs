//! `trabbit` 2023-04-18.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "trabbit", version: "2023-04-18", code: "trabbit", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQServerlessBinding {
    pub instance_id: String,
    pub virtual_host: String,
    pub source: String,
    pub destination_type: String,
    pub destination: String,
    pub routing_key: Option<String>,
    pub arguments: Option<Vec<RabbitMQServerlessKeyValuePair>>,
}

/// What [`CreateRabbitMQServerlessBinding::new`] takes.
pub struct CreateRabbitMQServerlessBindingRequired {
    pub instance_id: String,
    pub virtual_host: String,
    pub source: String,
    pub destination_type: String,
    pub destination: String,
}
operation! { CreateRabbitMQServerlessBinding{CreateRabbitMQServerlessBindingRequired: instance_id, virtual_host, source, destination_type, destination}
    "CreateRabbitMQServerlessBinding" -> CreateRabbitMQServerlessBindingOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "Source" source, 3 "DestinationType" destination_type,
    4 "Destination" destination, 5 "RoutingKey" routing_key: String,
    6 "Arguments" arguments: Vec<RabbitMQServerlessKeyValuePair>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQServerlessKeyValuePair {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { RabbitMQServerlessKeyValuePair() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQServerlessBindingOutput {
    pub instance_id: Option<String>,
    pub virtual_host: Option<String>,
    pub binding_id: Option<i64>,
}
model! { CreateRabbitMQServerlessBindingOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "BindingId" binding_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQServerlessExchange {
    pub instance_id: String,
    pub virtual_host: String,
    pub exchange_name: String,
    pub exchange_type: String,
    pub remark: Option<String>,
    pub durable: Option<bool>,
    pub auto_delete: Option<bool>,
    pub internal: Option<bool>,
    pub alternate_exchange: Option<String>,
    pub delayed_exchange_type: Option<String>,
}
operation! { CreateRabbitMQServerlessExchange(instance_id: String, virtual_host: String, exchange_name: String, exchange_type: String)
    "CreateRabbitMQServerlessExchange" -> CreateRabbitMQServerlessExchangeOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "ExchangeName" exchange_name,
    3 "ExchangeType" exchange_type, 4 "Remark" remark: String, 5 "Durable" durable: bool,
    6 "AutoDelete" auto_delete: bool, 7 "Internal" internal: bool, 8 "AlternateExchange" alternate_exchange: String,
    9 "DelayedExchangeType" delayed_exchange_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQServerlessExchangeOutput {
    pub exchange_name: Option<String>,
}
model! { CreateRabbitMQServerlessExchangeOutput {
    0 "ExchangeName" exchange_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQServerlessQueue {
    pub instance_id: String,
    pub virtual_host: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQServerlessQueueOutput {
    pub queue_name: Option<String>,
}
model! { CreateRabbitMQServerlessQueueOutput {
    0 "QueueName" queue_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQServerlessUser {
    pub instance_id: String,
    pub user: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQServerlessUserOutput {
    pub user: Option<String>,
}
model! { CreateRabbitMQServerlessUserOutput {
    0 "User" user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQServerlessVirtualHost {
    pub instance_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRabbitMQServerlessVirtualHostOutput {
    pub virtual_host: Option<String>,
}
model! { CreateRabbitMQServerlessVirtualHostOutput {
    0 "VirtualHost" virtual_host
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQServerlessBinding {
    pub instance_id: String,
    pub virtual_host: String,
    pub binding_id: i64,
}
operation! { DeleteRabbitMQServerlessBinding(instance_id: String, virtual_host: String, binding_id: i64)
    "DeleteRabbitMQServerlessBinding" -> DeleteRabbitMQServerlessBindingOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "BindingId" binding_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQServerlessBindingOutput {
    pub instance_id: Option<String>,
    pub virtual_host: Option<String>,
    pub binding_id: Option<i64>,
}
model! { DeleteRabbitMQServerlessBindingOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "BindingId" binding_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQServerlessExchange {
    pub instance_id: String,
    pub virtual_host: String,
    pub exchange_name: String,
}
operation! { DeleteRabbitMQServerlessExchange(instance_id: String, virtual_host: String, exchange_name: String)
    "DeleteRabbitMQServerlessExchange" -> DeleteRabbitMQServerlessExchangeOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "ExchangeName" exchange_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQServerlessExchangeOutput {
    pub exchange_name: Option<String>,
}
model! { DeleteRabbitMQServerlessExchangeOutput {
    0 "ExchangeName" exchange_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQServerlessPermission {
    pub instance_id: String,
    pub user: String,
    pub virtual_host: String,
}
operation! { DeleteRabbitMQServerlessPermission(instance_id: String, user: String, virtual_host: String)
    "DeleteRabbitMQServerlessPermission" -> Empty {
    0 "InstanceId" instance_id, 1 "User" user, 2 "VirtualHost" virtual_host
} }

pub type DeleteRabbitMQServerlessPermissionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQServerlessQueue {
    pub instance_id: String,
    pub virtual_host: String,
    pub queue_name: String,
}
operation! { DeleteRabbitMQServerlessQueue(instance_id: String, virtual_host: String, queue_name: String)
    "DeleteRabbitMQServerlessQueue" -> DeleteRabbitMQServerlessQueueOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "QueueName" queue_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQServerlessQueueOutput {
    pub queue_name: Option<String>,
}
model! { DeleteRabbitMQServerlessQueueOutput {
    0 "QueueName" queue_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQServerlessUser {
    pub instance_id: String,
    pub user: String,
}
operation! { DeleteRabbitMQServerlessUser(instance_id: String, user: String) "DeleteRabbitMQServerlessUser" -> Empty {
    0 "InstanceId" instance_id, 1 "User" user
} }

pub type DeleteRabbitMQServerlessUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRabbitMQServerlessVirtualHost {
    pub instance_id: String,
    pub virtual_host: String,
}
operation! { DeleteRabbitMQServerlessVirtualHost(instance_id: String, virtual_host: String)
    "DeleteRabbitMQServerlessVirtualHost" -> Empty {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host
} }

pub type DeleteRabbitMQServerlessVirtualHostOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessBindings {
    pub instance_id: String,
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
    Offset "Offset", "BindingInfoList" binding_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessBindingsOutput {
    pub binding_info_list: Option<Vec<RabbitMQBindingListInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeRabbitMQServerlessBindingsOutput {
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
    pub arguments: Option<Vec<RabbitMQServerlessKeyValuePair>>,
}
model! { RabbitMQBindingListInfo {
    0 "BindingId" binding_id, 1 "VirtualHost" virtual_host, 2 "Source" source, 3 "DestinationType" destination_type,
    4 "Destination" destination, 5 "RoutingKey" routing_key, 6 "SourceExchangeType" source_exchange_type,
    7 "CreateTime" create_time, 8 "ModifyTime" modify_time, 9 "Arguments" arguments
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessConnection {
    pub instance_id: String,
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
    Offset "Offset", "Connections" connections, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessConnectionOutput {
    pub total_count: Option<i64>,
    pub connections: Option<Vec<RabbitMQConnection>>,
}
model! { DescribeRabbitMQServerlessConnectionOutput {
    0 "TotalCount" total_count, 1 "Connections" connections
} }

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
    pub heartbeat: Option<u64>,
    pub max_channel: Option<u64>,
    pub idle_since: Option<String>,
}
model! { RabbitMQConnection {
    0 "ConnectionName" connection_name, 1 "PeerHost" peer_host, 2 "State" state, 3 "User" user, 4 "SSL" ssl,
    5 "Protocol" protocol, 6 "Channels" channels, 7 "IncomingBytes" incoming_bytes, 8 "OutgoingBytes" outgoing_bytes,
    9 "Heartbeat" heartbeat, 10 "MaxChannel" max_channel, 11 "IdleSince" idle_since
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessConsumers {
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
    Offset "Offset", "ConsumerInfoList" consumer_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessConsumersOutput {
    pub consumer_info_list: Option<Vec<RabbitMQConsumersListInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeRabbitMQServerlessConsumersOutput {
    0 "ConsumerInfoList" consumer_info_list, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQConsumersListInfo {
    pub client_ip: Option<String>,
    pub consumer_tag: Option<String>,
    pub queue_name: Option<String>,
    pub ack_required: Option<bool>,
    pub prefetch_count: Option<u64>,
    pub active: Option<String>,
    pub last_delivered_time: Option<String>,
    pub un_ack_msg_count: Option<i64>,
    pub channel_name: Option<String>,
}
model! { RabbitMQConsumersListInfo {
    0 "ClientIp" client_ip, 1 "ConsumerTag" consumer_tag, 2 "QueueName" queue_name, 3 "AckRequired" ack_required,
    4 "PrefetchCount" prefetch_count, 5 "Active" active, 6 "LastDeliveredTime" last_delivered_time,
    7 "UnAckMsgCount" un_ack_msg_count, 8 "ChannelName" channel_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessExchangeDetail {
    pub instance_id: String,
    pub virtual_host: String,
    pub exchange_name: String,
}
operation! { DescribeRabbitMQServerlessExchangeDetail(instance_id: String, virtual_host: String, exchange_name: String)
    "DescribeRabbitMQServerlessExchangeDetail" -> DescribeRabbitMQServerlessExchangeDetailOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "ExchangeName" exchange_name
} }

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
    0 "ExchangeName" exchange_name, 1 "Remark" remark, 2 "Durable" durable, 3 "AutoDelete" auto_delete,
    4 "Internal" internal, 5 "AlternateExchange" alternate_exchange, 6 "ExchangeType" exchange_type,
    7 "VirtualHost" virtual_host, 8 "ExchangeCreator" exchange_creator, 9 "Arguments" arguments
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessExchanges {
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
operation! { DescribeRabbitMQServerlessExchanges(instance_id: String, virtual_host: String)
    "DescribeRabbitMQServerlessExchanges" -> DescribeRabbitMQServerlessExchangesOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "SearchWord" search_word: String, 5 "ExchangeTypeFilters" exchange_type_filters: Vec<String>,
    6 "ExchangeCreatorFilters" exchange_creator_filters: Vec<String>, 7 "ExchangeName" exchange_name: String,
    8 "SortElement" sort_element: String, 9 "SortOrder" sort_order: String
} }
paged! { DescribeRabbitMQServerlessExchanges: RabbitMQExchangeListInfo =
    Offset "Offset", "ExchangeInfoList" exchange_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessExchangesOutput {
    pub exchange_info_list: Option<Vec<RabbitMQExchangeListInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeRabbitMQServerlessExchangesOutput {
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
}
model! { RabbitMQExchangeListInfo {
    0 "ExchangeName" exchange_name, 1 "Remark" remark, 2 "ExchangeType" exchange_type, 3 "VirtualHost" virtual_host,
    4 "ExchangeCreator" exchange_creator, 5 "CreateTimeStamp" create_time_stamp, 6 "ModTimeStamp" mod_time_stamp,
    7 "MessageRateIn" message_rate_in, 8 "MessageRateOut" message_rate_out, 9 "Durable" durable,
    10 "AutoDelete" auto_delete, 11 "Internal" internal, 12 "InstanceId" instance_id, 13 "Policy" policy,
    14 "Arguments" arguments, 15 "MessagesDelayed" messages_delayed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessInstance {
    pub instance_id: String,
}
operation! { DescribeRabbitMQServerlessInstance(instance_id: String)
    "DescribeRabbitMQServerlessInstance" -> DescribeRabbitMQServerlessInstanceOutput {
    0 "InstanceId" instance_id
} }

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
    0 "ClusterInfo" cluster_info, 1 "ClusterSpecInfo" cluster_spec_info, 2 "VirtualHostQuota" virtual_host_quota,
    3 "ExchangeQuota" exchange_quota, 4 "QueueQuota" queue_quota, 5 "ClusterNetInfo" cluster_net_info,
    6 "ClusterWhiteListInfo" cluster_white_list_info, 7 "UserQuota" user_quota
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
    pub message_retain_time: Option<u64>,
    pub send_receive_ratio: Option<f64>,
    pub trace_time: Option<u64>,
    pub tags: Option<Vec<RabbitMQServerlessTag>>,
    pub elastic_tps_flag: Option<bool>,
    pub elastic_tps_ratio: Option<f64>,
    pub max_redeliver_count: Option<u64>,
    pub consumer_timeout: Option<u64>,
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
    23 "InstanceType" instance_type, 24 "MessageRetainTime" message_retain_time,
    25 "SendReceiveRatio" send_receive_ratio, 26 "TraceTime" trace_time, 27 "Tags" tags,
    28 "ElasticTpsFlag" elastic_tps_flag, 29 "ElasticTpsRatio" elastic_tps_ratio,
    30 "MaxRedeliverCount" max_redeliver_count, 31 "ConsumerTimeout" consumer_timeout
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcEndpointInfo {
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub vpc_endpoint: Option<String>,
    pub vpc_data_stream_endpoint_status: Option<String>,
}
model! { VpcEndpointInfo {
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "VpcEndpoint" vpc_endpoint,
    3 "VpcDataStreamEndpointStatus" vpc_data_stream_endpoint_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQServerlessTag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { RabbitMQServerlessTag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQClusterSpecInfo {
    pub spec_name: Option<String>,
    pub max_tps: Option<u64>,
    pub max_queue_num: Option<u64>,
    pub max_exchange_num: Option<u64>,
    pub max_vhost_num: Option<u64>,
    pub max_conn_num: Option<u64>,
    pub max_user_num: Option<u64>,
    pub max_band_width: Option<u64>,
    pub public_network_tps: Option<u64>,
    pub features: Option<String>,
}
model! { RabbitMQClusterSpecInfo {
    0 "SpecName" spec_name, 1 "MaxTps" max_tps, 2 "MaxQueueNum" max_queue_num, 3 "MaxExchangeNum" max_exchange_num,
    4 "MaxVhostNum" max_vhost_num, 5 "MaxConnNum" max_conn_num, 6 "MaxUserNum" max_user_num,
    7 "MaxBandWidth" max_band_width, 8 "PublicNetworkTps" public_network_tps, 9 "Features" features
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualHostQuota {
    pub max_virtual_host: Option<u64>,
    pub used_virtual_host: Option<u64>,
}
model! { VirtualHostQuota {
    0 "MaxVirtualHost" max_virtual_host, 1 "UsedVirtualHost" used_virtual_host
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
pub struct RabbitMQServerlessAccessInfo {
    pub public_access_endpoint: Option<String>,
    pub public_data_stream_status: Option<String>,
    pub public_clb_id: Option<String>,
}
model! { RabbitMQServerlessAccessInfo {
    0 "PublicAccessEndpoint" public_access_endpoint, 1 "PublicDataStreamStatus" public_data_stream_status,
    2 "PublicClbId" public_clb_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQServerlessWhiteListInfo {
    pub public_data_stream_white_list: Option<String>,
    pub public_data_stream_white_list_status: Option<String>,
}
model! { RabbitMQServerlessWhiteListInfo {
    0 "PublicDataStreamWhiteList" public_data_stream_white_list,
    1 "PublicDataStreamWhiteListStatus" public_data_stream_white_list_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserQuota {
    pub max_user: Option<i64>,
    pub used_user: Option<i64>,
}
model! { UserQuota {
    0 "MaxUser" max_user, 1 "UsedUser" used_user
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessPermission {
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
    Offset "Offset", "RabbitMQPermissionList" rabbit_mq_permission_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessPermissionOutput {
    pub total_count: Option<i64>,
    pub rabbit_mq_permission_list: Option<Vec<RabbitMQPermission>>,
}
model! { DescribeRabbitMQServerlessPermissionOutput {
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
}
model! { RabbitMQPermission {
    0 "InstanceId" instance_id, 1 "User" user, 2 "VirtualHost" virtual_host, 3 "ConfigRegexp" config_regexp,
    4 "WriteRegexp" write_regexp, 5 "ReadRegexp" read_regexp, 6 "CreateTime" create_time, 7 "ModifyTime" modify_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessQueueDetail {
    pub instance_id: String,
    pub virtual_host: String,
    pub queue_name: String,
}
operation! { DescribeRabbitMQServerlessQueueDetail(instance_id: String, virtual_host: String, queue_name: String)
    "DescribeRabbitMQServerlessQueueDetail" -> DescribeRabbitMQServerlessQueueDetailOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "QueueName" queue_name
} }

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
    29 "Arguments" arguments
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessQueues {
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
    Offset "Offset", "QueueInfoList" queue_info_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessQueuesOutput {
    pub queue_info_list: Option<Vec<RabbitMQQueueListInfo>>,
    pub total_count: Option<i64>,
}
model! { DescribeRabbitMQServerlessQueuesOutput {
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
}
model! { RabbitMQQueueListInfo {
    0 "QueueName" queue_name, 1 "Remark" remark, 2 "ConsumerDetail" consumer_detail, 3 "QueueType" queue_type,
    4 "MessageHeapCount" message_heap_count, 5 "MessageRateIn" message_rate_in, 6 "MessageRateOut" message_rate_out,
    7 "CreateTime" create_time, 8 "ModifyTime" modify_time, 9 "Durable" durable, 10 "AutoDelete" auto_delete,
    11 "InstanceId" instance_id, 12 "VirtualHost" virtual_host, 13 "Node" node, 14 "Policy" policy,
    15 "Arguments" arguments, 16 "Exclusive" exclusive
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
pub struct DescribeRabbitMQServerlessUser {
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
    Offset "Offset", "RabbitMQUserList" rabbit_mq_user_list, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessUserOutput {
    pub total_count: Option<i64>,
    pub rabbit_mq_user_list: Option<Vec<RabbitMQUser>>,
}
model! { DescribeRabbitMQServerlessUserOutput {
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
}
model! { RabbitMQUser {
    0 "InstanceId" instance_id, 1 "User" user, 2 "Password" password, 3 "Description" description, 4 "Tags" tags,
    5 "CreateTime" create_time, 6 "ModifyTime" modify_time, 7 "Type" r#type, 8 "MaxConnections" max_connections,
    9 "MaxChannels" max_channels
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRabbitMQServerlessVirtualHost {
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
    Offset "Offset", "VirtualHostList" virtual_host_list, total "TotalCount"
}

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
pub struct DescribeRabbitMQServerlessVirtualHostOutput {
    pub total_count: Option<i64>,
    pub virtual_host_list: Option<Vec<RabbitMQVirtualHostInfo>>,
}
model! { DescribeRabbitMQServerlessVirtualHostOutput {
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
    pub status: Option<String>,
    pub message_heap_count: Option<i64>,
    pub message_rate_in: Option<f64>,
    pub message_rate_out: Option<f64>,
    pub mirror_queue_policy_flag: Option<bool>,
}
model! { RabbitMQVirtualHostInfo {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "Description" description, 3 "Tags" tags,
    4 "CreateTime" create_time, 5 "ModifyTime" modify_time, 6 "VirtualHostStatistics" virtual_host_statistics,
    7 "Status" status, 8 "MessageHeapCount" message_heap_count, 9 "MessageRateIn" message_rate_in,
    10 "MessageRateOut" message_rate_out, 11 "MirrorQueuePolicyFlag" mirror_queue_policy_flag
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
pub struct ListRabbitMQServerlessInstances {
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { ListRabbitMQServerlessInstances()
    "ListRabbitMQServerlessInstances" -> ListRabbitMQServerlessInstancesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { ListRabbitMQServerlessInstances: RabbitMQServerlessInstance =
    Offset "Offset", "Instances" instances, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRabbitMQServerlessInstancesOutput {
    pub instances: Option<Vec<RabbitMQServerlessInstance>>,
    pub total_count: Option<u64>,
}
model! { ListRabbitMQServerlessInstancesOutput {
    0 "Instances" instances, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RabbitMQServerlessInstance {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_version: Option<String>,
    pub status: Option<i64>,
    pub max_tps: Option<i64>,
    pub max_band_width: Option<i64>,
    pub expire_time: Option<u64>,
    pub auto_renew_flag: Option<u64>,
    pub pay_mode: Option<u64>,
    pub remark: Option<String>,
    pub spec_name: Option<String>,
    pub exception_information: Option<String>,
    pub public_access_endpoint: Option<String>,
    pub vpcs: Option<Vec<RabbitMQServerlessEndpoint>>,
    pub cluster_status: Option<i64>,
    pub instance_type: Option<u64>,
    pub create_time: Option<u64>,
    pub node_count: Option<i64>,
    pub max_storage: Option<i64>,
    pub isolated_time: Option<u64>,
    pub serverless_ext: Option<String>,
    pub tags: Option<Vec<RabbitMQServerlessTag>>,
}
model! { RabbitMQServerlessInstance {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "InstanceVersion" instance_version, 3 "Status" status,
    4 "MaxTps" max_tps, 5 "MaxBandWidth" max_band_width, 6 "ExpireTime" expire_time, 7 "AutoRenewFlag" auto_renew_flag,
    8 "PayMode" pay_mode, 9 "Remark" remark, 10 "SpecName" spec_name, 11 "ExceptionInformation" exception_information,
    12 "PublicAccessEndpoint" public_access_endpoint, 13 "Vpcs" vpcs, 14 "ClusterStatus" cluster_status,
    15 "InstanceType" instance_type, 16 "CreateTime" create_time, 17 "NodeCount" node_count,
    18 "MaxStorage" max_storage, 19 "IsolatedTime" isolated_time, 20 "ServerlessExt" serverless_ext, 21 "Tags" tags
} }

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
    0 "VpcId" vpc_id, 1 "SubnetId" subnet_id, 2 "VpcEndpoint" vpc_endpoint,
    3 "VpcDataStreamEndpointStatus" vpc_data_stream_endpoint_status, 4 "PublicNetwork" public_network,
    5 "AccessStrategy" access_strategy, 6 "Bandwidth" bandwidth
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQServerlessExchange {
    pub instance_id: String,
    pub virtual_host: String,
    pub exchange_name: String,
    pub remark: Option<String>,
    pub alternate_exchange: Option<String>,
}
operation! { ModifyRabbitMQServerlessExchange(instance_id: String, virtual_host: String, exchange_name: String)
    "ModifyRabbitMQServerlessExchange" -> ModifyRabbitMQServerlessExchangeOutput {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "ExchangeName" exchange_name, 3 "Remark" remark: String,
    4 "AlternateExchange" alternate_exchange: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQServerlessExchangeOutput {
    pub exchange_name: Option<String>,
}
model! { ModifyRabbitMQServerlessExchangeOutput {
    0 "ExchangeName" exchange_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQServerlessInstance {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQServerlessInstanceOutput {
    pub instance_id: Option<String>,
}
model! { ModifyRabbitMQServerlessInstanceOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQServerlessPermission {
    pub instance_id: String,
    pub user: String,
    pub virtual_host: String,
    pub config_regexp: String,
    pub write_regexp: String,
    pub read_regexp: String,
}

/// What [`ModifyRabbitMQServerlessPermission::new`] takes.
pub struct ModifyRabbitMQServerlessPermissionRequired {
    pub instance_id: String,
    pub user: String,
    pub virtual_host: String,
    pub config_regexp: String,
    pub write_regexp: String,
    pub read_regexp: String,
}
operation! { ModifyRabbitMQServerlessPermission{ModifyRabbitMQServerlessPermissionRequired: instance_id, user, virtual_host, config_regexp, write_regexp, read_regexp}
    "ModifyRabbitMQServerlessPermission" -> Empty {
    0 "InstanceId" instance_id, 1 "User" user, 2 "VirtualHost" virtual_host, 3 "ConfigRegexp" config_regexp,
    4 "WriteRegexp" write_regexp, 5 "ReadRegexp" read_regexp
} }

pub type ModifyRabbitMQServerlessPermissionOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQServerlessQueue {
    pub instance_id: String,
    pub virtual_host: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQServerlessQueueOutput {
    pub queue_name: Option<String>,
}
model! { ModifyRabbitMQServerlessQueueOutput {
    0 "QueueName" queue_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQServerlessUser {
    pub instance_id: String,
    pub user: String,
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

pub type ModifyRabbitMQServerlessUserOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyRabbitMQServerlessVirtualHost {
    pub instance_id: String,
    pub virtual_host: String,
    pub description: Option<String>,
    pub trace_flag: Option<bool>,
}
operation! { ModifyRabbitMQServerlessVirtualHost(instance_id: String, virtual_host: String)
    "ModifyRabbitMQServerlessVirtualHost" -> Empty {
    0 "InstanceId" instance_id, 1 "VirtualHost" virtual_host, 2 "Description" description: String,
    3 "TraceFlag" trace_flag: bool
} }

pub type ModifyRabbitMQServerlessVirtualHostOutput = Empty;

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_FILTER: &str = "InvalidFilter";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REGION_ERROR: &str = "RegionError";
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
