//! `cmq` 2019-03-04.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "cmq", version: "2019-03-04", code: "cmq", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueueDetail {
    pub tag_key: Option<String>,
    pub limit: Option<u64>,
    pub queue_name: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
}
operation! { DescribeQueueDetail() "DescribeQueueDetail" -> DescribeQueueDetailOutput {
    0 "TagKey" tag_key: String, 1 "Limit" limit: u64, 2 "QueueName" queue_name: String,
    3 "Filters" filters: Vec<Filter>, 4 "Offset" offset: u64
} }
paged! { DescribeQueueDetail: QueueSet = Offset "Offset", "QueueSet" queue_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub values: Option<Vec<String>>,
    pub name: Option<String>,
}
input! { Filter() {
    0 "Values" values: Vec<String>, 1 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueueDetailOutput {
    pub total_count: Option<u64>,
    pub queue_set: Option<Vec<QueueSet>>,
}
model! { DescribeQueueDetailOutput {
    0 "TotalCount" total_count, 1 "QueueSet" queue_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueueSet {
    pub queue_id: Option<String>,
    pub rewind_seconds: Option<u64>,
    pub create_uin: Option<u64>,
    pub last_modify_time: Option<u64>,
    pub visibility_timeout: Option<u64>,
    pub queue_name: Option<String>,
    pub trace: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub rewind_msg_num: Option<u64>,
    pub max_delay_seconds: Option<u64>,
    pub transaction_policy: Option<TransactionPolicy>,
    pub msg_retention_seconds: Option<u64>,
    pub delay_msg_num: Option<u64>,
    pub max_msg_heap_num: Option<u64>,
    pub polling_wait_seconds: Option<u64>,
    pub bps: Option<u64>,
    pub inactive_msg_num: Option<u64>,
    pub dead_letter_policy: Option<DeadLetterPolicy>,
    pub active_msg_num: Option<u64>,
    pub max_msg_size: Option<u64>,
    pub min_msg_time: Option<u64>,
    pub dead_letter_source: Option<Vec<DeadLetterSource>>,
    pub transaction: Option<bool>,
    pub qps: Option<u64>,
    pub create_time: Option<u64>,
    pub migrate: Option<i64>,
}
model! { QueueSet {
    0 "QueueId" queue_id, 1 "RewindSeconds" rewind_seconds, 2 "CreateUin" create_uin,
    3 "LastModifyTime" last_modify_time, 4 "VisibilityTimeout" visibility_timeout, 5 "QueueName" queue_name,
    6 "Trace" trace, 7 "Tags" tags, 8 "RewindMsgNum" rewind_msg_num, 9 "MaxDelaySeconds" max_delay_seconds,
    10 "TransactionPolicy" transaction_policy, 11 "MsgRetentionSeconds" msg_retention_seconds,
    12 "DelayMsgNum" delay_msg_num, 13 "MaxMsgHeapNum" max_msg_heap_num, 14 "PollingWaitSeconds" polling_wait_seconds,
    15 "Bps" bps, 16 "InactiveMsgNum" inactive_msg_num, 17 "DeadLetterPolicy" dead_letter_policy,
    18 "ActiveMsgNum" active_msg_num, 19 "MaxMsgSize" max_msg_size, 20 "MinMsgTime" min_msg_time,
    21 "DeadLetterSource" dead_letter_source, 22 "Transaction" transaction, 23 "Qps" qps, 24 "CreateTime" create_time,
    25 "Migrate" migrate
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { Tag {
    0 "TagKey" tag_key, 1 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionPolicy {
    pub max_query_count: Option<u64>,
    pub first_query_interval: Option<u64>,
}
model! { TransactionPolicy {
    0 "MaxQueryCount" max_query_count, 1 "FirstQueryInterval" first_query_interval
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeadLetterPolicy {
    pub dead_letter_queue: Option<String>,
    pub dead_letter_queue_name: Option<String>,
    pub max_time_to_live: Option<u64>,
    pub policy: Option<u64>,
    pub max_receive_count: Option<u64>,
}
model! { DeadLetterPolicy {
    0 "DeadLetterQueue" dead_letter_queue, 1 "DeadLetterQueueName" dead_letter_queue_name,
    2 "MaxTimeToLive" max_time_to_live, 3 "Policy" policy, 4 "MaxReceiveCount" max_receive_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeadLetterSource {
    pub queue_id: Option<String>,
    pub queue_name: Option<String>,
}
model! { DeadLetterSource {
    0 "QueueId" queue_id, 1 "QueueName" queue_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicDetail {
    pub tag_key: Option<String>,
    pub limit: Option<u64>,
    pub topic_name: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
}
operation! { DescribeTopicDetail() "DescribeTopicDetail" -> DescribeTopicDetailOutput {
    0 "TagKey" tag_key: String, 1 "Limit" limit: u64, 2 "TopicName" topic_name: String,
    3 "Filters" filters: Vec<Filter>, 4 "Offset" offset: u64
} }
paged! { DescribeTopicDetail: TopicSet = Offset "Offset", "TopicSet" topic_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicDetailOutput {
    pub total_count: Option<u64>,
    pub topic_set: Option<Vec<TopicSet>>,
}
model! { DescribeTopicDetailOutput {
    0 "TotalCount" total_count, 1 "TopicSet" topic_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicSet {
    pub msg_count: Option<u64>,
    pub topic_id: Option<String>,
    pub max_msg_size: Option<u64>,
    pub trace: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub create_uin: Option<u64>,
    pub filter_type: Option<u64>,
    pub topic_name: Option<String>,
    pub last_modify_time: Option<u64>,
    pub msg_retention_seconds: Option<u64>,
    pub qps: Option<u64>,
    pub create_time: Option<u64>,
    pub migrate: Option<i64>,
}
model! { TopicSet {
    0 "MsgCount" msg_count, 1 "TopicId" topic_id, 2 "MaxMsgSize" max_msg_size, 3 "Trace" trace, 4 "Tags" tags,
    5 "CreateUin" create_uin, 6 "FilterType" filter_type, 7 "TopicName" topic_name, 8 "LastModifyTime" last_modify_time,
    9 "MsgRetentionSeconds" msg_retention_seconds, 10 "Qps" qps, 11 "CreateTime" create_time, 12 "Migrate" migrate
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_TRY_LATER: &str = "FailedOperation.TryLater";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE_NO_TASK_ID: &str = "InvalidParameterValue.NoTaskId";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
}

#[cfg(feature = "reflect")]
register! {
    DescribeQueueDetail, DescribeTopicDetail
}
