//! `cmq` of Tencent Cloud, API version 2019-03-04.
//!
//! Endpoint: `cmq.tencentcloudapi.com`, or `cmq.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=cmq&Version=2019-03-04>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, cmq::DescribeQueueDetail};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeQueueDetail::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("cmq", "2019-03-04", "cmq", &Endpoints::NONE);

/// Describes queue detail: `DescribeQueueDetail` of `cmq` 2019-03-04.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cmq&Version=2019-03-04&Action=DescribeQueueDetail>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_TRY_LATER`], [`codes::INVALID_PARAMETER`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueueDetail {
    pub tag_key: Option<String>,
    pub limit: Option<i64>,
    pub queue_name: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
}
operation! { DescribeQueueDetail() "DescribeQueueDetail" -> DescribeQueueDetailOutput {
    0 "TagKey" tag_key: String, 1 "Limit" limit: i64, 2 "QueueName" queue_name: String,
    3 "Filters" filters: Vec<Filter>, 4 "Offset" offset: i64
} }
paged! { DescribeQueueDetail: QueueSet = Offset "Offset", "QueueSet" queue_set, total "TotalCount" }

/// In the request of [`DescribeQueueDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub values: Option<Vec<String>>,
    pub name: Option<String>,
}
input! { Filter() {
    0 "Values" values: Vec<String>, 1 "Name" name: String
} }

/// Response of [`DescribeQueueDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeQueueDetailOutput {
    pub total_count: Option<i64>,
    pub queue_set: Vec<QueueSet>,
}
model! { DescribeQueueDetailOutput {
    0 "TotalCount" total_count: i64, 1 "QueueSet" queue_set: Vec<QueueSet>
} }

/// In the response of [`DescribeQueueDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueueSet {
    pub queue_id: Option<String>,
    pub rewind_seconds: Option<i64>,
    pub create_uin: Option<i64>,
    pub last_modify_time: Option<i64>,
    pub visibility_timeout: Option<i64>,
    pub queue_name: Option<String>,
    pub trace: Option<bool>,
    pub tags: Vec<Tag>,
    pub rewind_msg_num: Option<i64>,
    pub max_delay_seconds: Option<i64>,
    pub transaction_policy: Option<TransactionPolicy>,
    pub msg_retention_seconds: Option<i64>,
    pub delay_msg_num: Option<i64>,
    pub max_msg_heap_num: Option<i64>,
    pub polling_wait_seconds: Option<i64>,
    pub bps: Option<i64>,
    pub inactive_msg_num: Option<i64>,
    pub dead_letter_policy: Option<DeadLetterPolicy>,
    pub active_msg_num: Option<i64>,
    pub max_msg_size: Option<i64>,
    pub min_msg_time: Option<i64>,
    pub dead_letter_source: Vec<DeadLetterSource>,
    pub transaction: Option<bool>,
    pub qps: Option<i64>,
    pub create_time: Option<i64>,
    pub migrate: Option<i64>,
}
model! { QueueSet {
    0 "QueueId" queue_id: String, 1 "RewindSeconds" rewind_seconds: i64, 2 "CreateUin" create_uin: i64,
    3 "LastModifyTime" last_modify_time: i64, 4 "VisibilityTimeout" visibility_timeout: i64,
    5 "QueueName" queue_name: String, 6 "Trace" trace: bool, 7 "Tags" tags: Vec<Tag>,
    8 "RewindMsgNum" rewind_msg_num: i64, 9 "MaxDelaySeconds" max_delay_seconds: i64,
    10 "TransactionPolicy" transaction_policy: TransactionPolicy, 11 "MsgRetentionSeconds" msg_retention_seconds: i64,
    12 "DelayMsgNum" delay_msg_num: i64, 13 "MaxMsgHeapNum" max_msg_heap_num: i64,
    14 "PollingWaitSeconds" polling_wait_seconds: i64, 15 "Bps" bps: i64, 16 "InactiveMsgNum" inactive_msg_num: i64,
    17 "DeadLetterPolicy" dead_letter_policy: DeadLetterPolicy, 18 "ActiveMsgNum" active_msg_num: i64,
    19 "MaxMsgSize" max_msg_size: i64, 20 "MinMsgTime" min_msg_time: i64,
    21 "DeadLetterSource" dead_letter_source: Vec<DeadLetterSource>, 22 "Transaction" transaction: bool,
    23 "Qps" qps: i64, 24 "CreateTime" create_time: i64, 25 "Migrate" migrate: i64
} }

/// In the response of [`DescribeQueueDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { Tag {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the response of [`DescribeQueueDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionPolicy {
    pub max_query_count: Option<i64>,
    pub first_query_interval: Option<i64>,
}
model! { TransactionPolicy {
    0 "MaxQueryCount" max_query_count: i64, 1 "FirstQueryInterval" first_query_interval: i64
} }

/// In the response of [`DescribeQueueDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeadLetterPolicy {
    pub dead_letter_queue: Option<String>,
    pub dead_letter_queue_name: Option<String>,
    pub max_time_to_live: Option<i64>,
    pub policy: Option<i64>,
    pub max_receive_count: Option<i64>,
}
model! { DeadLetterPolicy {
    0 "DeadLetterQueue" dead_letter_queue: String, 1 "DeadLetterQueueName" dead_letter_queue_name: String,
    2 "MaxTimeToLive" max_time_to_live: i64, 3 "Policy" policy: i64, 4 "MaxReceiveCount" max_receive_count: i64
} }

/// In the response of [`DescribeQueueDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeadLetterSource {
    pub queue_id: Option<String>,
    pub queue_name: Option<String>,
}
model! { DeadLetterSource {
    0 "QueueId" queue_id: String, 1 "QueueName" queue_name: String
} }

/// Describes topic detail: `DescribeTopicDetail` of `cmq` 2019-03-04.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=cmq&Version=2019-03-04&Action=DescribeTopicDetail>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_TRY_LATER`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_NO_TASK_ID`], [`codes::LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicDetail {
    pub tag_key: Option<String>,
    pub limit: Option<i64>,
    pub topic_name: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
}
operation! { DescribeTopicDetail() "DescribeTopicDetail" -> DescribeTopicDetailOutput {
    0 "TagKey" tag_key: String, 1 "Limit" limit: i64, 2 "TopicName" topic_name: String,
    3 "Filters" filters: Vec<Filter>, 4 "Offset" offset: i64
} }
paged! { DescribeTopicDetail: TopicSet = Offset "Offset", "TopicSet" topic_set, total "TotalCount" }

/// Response of [`DescribeTopicDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTopicDetailOutput {
    pub total_count: Option<i64>,
    pub topic_set: Vec<TopicSet>,
}
model! { DescribeTopicDetailOutput {
    0 "TotalCount" total_count: i64, 1 "TopicSet" topic_set: Vec<TopicSet>
} }

/// In the response of [`DescribeTopicDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicSet {
    pub msg_count: Option<i64>,
    pub topic_id: Option<String>,
    pub max_msg_size: Option<i64>,
    pub trace: Option<bool>,
    pub tags: Vec<Tag>,
    pub create_uin: Option<i64>,
    pub filter_type: Option<i64>,
    pub topic_name: Option<String>,
    pub last_modify_time: Option<i64>,
    pub msg_retention_seconds: Option<i64>,
    pub qps: Option<i64>,
    pub create_time: Option<i64>,
    pub migrate: Option<i64>,
}
model! { TopicSet {
    0 "MsgCount" msg_count: i64, 1 "TopicId" topic_id: String, 2 "MaxMsgSize" max_msg_size: i64, 3 "Trace" trace: bool,
    4 "Tags" tags: Vec<Tag>, 5 "CreateUin" create_uin: i64, 6 "FilterType" filter_type: i64,
    7 "TopicName" topic_name: String, 8 "LastModifyTime" last_modify_time: i64,
    9 "MsgRetentionSeconds" msg_retention_seconds: i64, 10 "Qps" qps: i64, 11 "CreateTime" create_time: i64,
    12 "Migrate" migrate: i64
} }

codes! {
    FAILED_OPERATION "FailedOperation", FAILED_OPERATION_TRY_LATER "FailedOperation.TryLater",
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE_NO_TASK_ID "InvalidParameterValue.NoTaskId",
    LIMIT_EXCEEDED "LimitExceeded", RESOURCE_IN_USE "ResourceInUse", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeQueueDetail, DescribeTopicDetail
}
