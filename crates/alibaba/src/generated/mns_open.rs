//! `mns-open` of Alibaba Cloud, API version 2022-01-19.
//!
//! Endpoint: a table of 29 regions, else `mns-open.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/Mns-open/2022-01-19/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, mns_open::GetAccountAttributes};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAccountAttributes::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "mns-open.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "mns-open.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "mns-open.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "mns-open.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "mns-open.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-7", "mns-open.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "mns-open.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "mns-open.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "mns-open.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "mns-open.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "mns-open.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan", "mns-open.cn-heyuan.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "mns-open.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "mns-open.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "mns-open.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "mns-open.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "mns-open.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "mns-open.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "mns-open.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "mns-open.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "mns-open.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "mns-open.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "mns-open.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "mns-open.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "mns-open.eu-west-1.aliyuncs.com"),
        ("me-central-1", "mns-open.me-central-1.aliyuncs.com"),
        ("me-east-1", "mns-open.me-east-1.aliyuncs.com"),
        ("us-east-1", "mns-open.us-east-1.aliyuncs.com"),
        ("us-west-1", "mns-open.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "mns-open-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "mns-open-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "mns-open-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "mns-open-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "mns-open-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-7", "mns-open-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "mns-open-vpc.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "mns-open-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "mns-open-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "mns-open-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "mns-open-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan", "mns-open-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-heyuan-acdr-1", "mns-open-vpc.cn-heyuan-acdr-1.aliyuncs.com"),
        ("cn-hongkong", "mns-open-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "mns-open-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "mns-open-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "mns-open-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "mns-open-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "mns-open-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "mns-open-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "mns-open-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "mns-open-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "mns-open-vpc.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "mns-open-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "mns-open-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "mns-open-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "mns-open-vpc.me-east-1.aliyuncs.com"),
        ("us-east-1", "mns-open-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "mns-open-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "mns-open",
    "2022-01-19",
    "mns-open",
    &ENDPOINTS,
);

/// Authorizes endpoint acl: `AuthorizeEndpointAcl` of `mns-open` 2022-01-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mns-open/2022-01-19/AuthorizeEndpointAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeEndpointAcl {
    /// Required.
    pub acl_strategy: String,
    /// Required.
    pub cidr_list: Vec<String>,
    /// Required.
    pub endpoint_type: String,
}
operation! { AuthorizeEndpointAcl(acl_strategy: String, cidr_list: Vec<String>, endpoint_type: String)
    "AuthorizeEndpointAcl" -> AuthorizeEndpointAclOutput {
    0 "AclStrategy" acl_strategy, 1 "CidrList" cidr_list, 2 "EndpointType" endpoint_type
} [
    Mark::new(1, Location::Default, Style::Simple)
] }

/// Response of [`AuthorizeEndpointAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthorizeEndpointAclOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { AuthorizeEndpointAclOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Status" status: String, 3 "Success" success: bool
} }

/// Creates event rule: `CreateEventRule` of `mns-open` 2022-01-19.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Mns-open/2022-01-19/CreateEventRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventRule {
    pub client_token: Option<String>,
    pub delivery_mode: Option<String>,
    pub endpoint: Option<CreateEventRuleEndpoint>,
    pub endpoints: Option<Vec<CreateEventRuleEndpoints>>,
    /// Required.
    pub event_types: Vec<String>,
    /// Required.
    pub match_rules: Vec<Vec<EventMatchRule>>,
    /// Required.
    pub product_name: String,
    /// Required.
    pub rule_name: String,
}
operation! {
    CreateEventRule(event_types: Vec<String>, match_rules: Vec<Vec<EventMatchRule>>, product_name: String, rule_name: String)
    "CreateEventRule" -> CreateEventRuleOutput {
    0 "ClientToken" client_token: String, 1 "DeliveryMode" delivery_mode: String,
    2 "Endpoint" endpoint: CreateEventRuleEndpoint, 3 "Endpoints" endpoints: Vec<CreateEventRuleEndpoints>,
    4 "EventTypes" event_types, 5 "MatchRules" match_rules, 6 "ProductName" product_name, 7 "RuleName" rule_name
} [
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(3, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(5, Location::Default, Style::Json)
] }

/// In the request of [`CreateEventRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventRuleEndpoint {
    pub endpoint_type: Option<String>,
    pub endpoint_value: Option<String>,
}
input! { CreateEventRuleEndpoint() {
    0 "EndpointType" endpoint_type: String, 1 "EndpointValue" endpoint_value: String
} }

/// In the request of [`CreateEventRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventRuleEndpoints {
    pub endpoint_type: Option<String>,
    pub endpoint_value: Option<String>,
}
input! { CreateEventRuleEndpoints() {
    0 "EndpointType" endpoint_type: String, 1 "EndpointValue" endpoint_value: String
} }

/// In the request of [`CreateEventRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventMatchRule {
    pub match_state: Option<bool>,
    pub name: Option<String>,
    pub prefix: Option<String>,
    pub suffix: Option<String>,
}
input! { EventMatchRule() {
    0 "MatchState" match_state: bool, 1 "Name" name: String, 2 "Prefix" prefix: String, 3 "Suffix" suffix: String
} }

/// Response of [`CreateEventRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEventRuleOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { CreateEventRuleOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// Creates queue: `CreateQueue` of `mns-open` 2022-01-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mns-open/2022-01-19/CreateQueue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQueue {
    pub delay_seconds: Option<i64>,
    pub dlq_policy: Option<CreateQueueDlqPolicy>,
    pub enable_logging: Option<bool>,
    pub enable_sse: Option<bool>,
    pub kms_key_id: Option<String>,
    pub maximum_message_size: Option<i64>,
    /// 60 to 604800.
    pub message_retention_period: Option<i64>,
    pub polling_wait_seconds: Option<i64>,
    /// Required.
    pub queue_name: String,
    pub queue_type: Option<String>,
    pub sse_algorithm: Option<String>,
    pub sse_type: Option<String>,
    pub tag: Option<Vec<CreateQueueTag>>,
    pub tenant_rate_limit_policy: Option<CreateQueueTenantRateLimitPolicy>,
    pub visibility_timeout: Option<i64>,
}
operation! { CreateQueue(queue_name: String) "CreateQueue" -> CreateQueueOutput {
    0 "DelaySeconds" delay_seconds: i64, 1 "DlqPolicy" dlq_policy: CreateQueueDlqPolicy,
    2 "EnableLogging" enable_logging: bool, 3 "EnableSSE" enable_sse: bool, 4 "KmsKeyId" kms_key_id: String,
    5 "MaximumMessageSize" maximum_message_size: i64, 6 "MessageRetentionPeriod" message_retention_period: i64,
    7 "PollingWaitSeconds" polling_wait_seconds: i64, 8 "QueueName" queue_name, 9 "QueueType" queue_type: String,
    10 "SseAlgorithm" sse_algorithm: String, 11 "SseType" sse_type: String, 12 "Tag" tag: Vec<CreateQueueTag>,
    13 "TenantRateLimitPolicy" tenant_rate_limit_policy: CreateQueueTenantRateLimitPolicy,
    14 "VisibilityTimeout" visibility_timeout: i64
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(13, Location::Default, Style::Json)
] }

/// In the request of [`CreateQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQueueDlqPolicy {
    pub dead_letter_target_queue: Option<String>,
    pub enabled: Option<bool>,
    pub max_receive_count: Option<i64>,
}
input! { CreateQueueDlqPolicy() {
    0 "DeadLetterTargetQueue" dead_letter_target_queue: String, 1 "Enabled" enabled: bool,
    2 "MaxReceiveCount" max_receive_count: i64
} }

/// In the request of [`CreateQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQueueTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateQueueTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQueueTenantRateLimitPolicy {
    pub enabled: Option<bool>,
    pub max_receives_per_second: Option<i64>,
}
input! { CreateQueueTenantRateLimitPolicy() {
    0 "Enabled" enabled: bool, 1 "MaxReceivesPerSecond" max_receives_per_second: i64
} }

/// Response of [`CreateQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQueueOutput {
    pub code: Option<i64>,
    pub data: Option<CreateQueueData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { CreateQueueOutput {
    0 "Code" code: i64, 1 "Data" data: CreateQueueData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`CreateQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateQueueData {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateQueueData {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Creates topic: `CreateTopic` of `mns-open` 2022-01-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mns-open/2022-01-19/CreateTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopic {
    pub tag: Option<Vec<CreateTopicTag>>,
    pub topic_type: Option<String>,
    pub enable_logging: Option<bool>,
    pub enable_sse: Option<bool>,
    pub kms_key_id: Option<String>,
    pub max_message_size: Option<i64>,
    pub sse_algorithm: Option<String>,
    pub sse_type: Option<String>,
    /// Required.
    pub topic_name: String,
}
operation! { CreateTopic(topic_name: String) "CreateTopic" -> CreateTopicOutput {
    0 "Tag" tag: Vec<CreateTopicTag>, 1 "TopicType" topic_type: String, 2 "EnableLogging" enable_logging: bool,
    3 "EnableSSE" enable_sse: bool, 4 "KmsKeyId" kms_key_id: String, 5 "MaxMessageSize" max_message_size: i64,
    6 "SseAlgorithm" sse_algorithm: String, 7 "SseType" sse_type: String, 8 "TopicName" topic_name
} [
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// In the request of [`CreateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTopicTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicOutput {
    pub code: Option<i64>,
    pub data: Option<CreateTopicData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTopicOutput {
    0 "Code" code: i64, 1 "Data" data: CreateTopicData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`CreateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicData {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTopicData {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes event rule: `DeleteEventRule` of `mns-open` 2022-01-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mns-open/2022-01-19/DeleteEventRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventRule {
    /// Required.
    pub product_name: String,
    /// Required.
    pub rule_name: String,
}
operation! { DeleteEventRule(product_name: String, rule_name: String) "DeleteEventRule" -> DeleteEventRuleOutput {
    0 "ProductName" product_name, 1 "RuleName" rule_name
} }

/// Response of [`DeleteEventRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteEventRuleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteEventRuleOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Status" status: String, 3 "Success" success: bool
} }

/// Deletes queue: `DeleteQueue` of `mns-open` 2022-01-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mns-open/2022-01-19/DeleteQueue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQueue {
    /// Required.
    pub queue_name: String,
}
operation! { DeleteQueue(queue_name: String) "DeleteQueue" -> DeleteQueueOutput {
    0 "QueueName" queue_name
} }

/// Response of [`DeleteQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQueueOutput {
    pub code: Option<i64>,
    pub data: Option<DeleteQueueData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteQueueOutput {
    0 "Code" code: i64, 1 "Data" data: DeleteQueueData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`DeleteQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteQueueData {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteQueueData {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes topic: `DeleteTopic` of `mns-open` 2022-01-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mns-open/2022-01-19/DeleteTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopic {
    /// Required.
    pub topic_name: String,
}
operation! { DeleteTopic(topic_name: String) "DeleteTopic" -> DeleteTopicOutput {
    0 "TopicName" topic_name
} }

/// Response of [`DeleteTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopicOutput {
    pub code: Option<i64>,
    pub data: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteTopicOutput {
    0 "Code" code: i64, 1 "Data" data: BTreeMap<String, Value>, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// Disables endpoint: `DisableEndpoint` of `mns-open` 2022-01-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mns-open/2022-01-19/DisableEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableEndpoint {
    /// Required.
    pub endpoint_type: String,
}
operation! { DisableEndpoint(endpoint_type: String) "DisableEndpoint" -> DisableEndpointOutput {
    0 "EndpointType" endpoint_type
} }

/// Response of [`DisableEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableEndpointOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { DisableEndpointOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Status" status: String, 3 "Success" success: bool
} }

/// Enables endpoint: `EnableEndpoint` of `mns-open` 2022-01-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mns-open/2022-01-19/EnableEndpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableEndpoint {
    /// Required.
    pub endpoint_type: String,
}
operation! { EnableEndpoint(endpoint_type: String) "EnableEndpoint" -> EnableEndpointOutput {
    0 "EndpointType" endpoint_type
} }

/// Response of [`EnableEndpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableEndpointOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { EnableEndpointOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Status" status: String, 3 "Success" success: bool
} }

/// Gets account attributes: `GetAccountAttributes` of `mns-open` 2022-01-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mns-open/2022-01-19/GetAccountAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountAttributes {}
operation! { GetAccountAttributes() "GetAccountAttributes" -> GetAccountAttributesOutput {} }

/// Response of [`GetAccountAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountAttributesOutput {
    pub code: Option<i64>,
    pub data: Option<GetAccountAttributesData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { GetAccountAttributesOutput {
    0 "Code" code: i64, 1 "Data" data: GetAccountAttributesData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`GetAccountAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountAttributesData {
    pub log_enabled: Option<bool>,
    pub log_store_name: Option<String>,
    pub message_trace_enabled: Option<bool>,
    pub project_name: Option<String>,
}
model! { GetAccountAttributesData {
    0 "LogEnabled" log_enabled: bool, 1 "LogStoreName" log_store_name: String,
    2 "MessageTraceEnabled" message_trace_enabled: bool, 3 "ProjectName" project_name: String
} }

/// Gets endpoint attribute: `GetEndpointAttribute` of `mns-open` 2022-01-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mns-open/2022-01-19/GetEndpointAttribute>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEndpointAttribute {
    /// Required.
    pub endpoint_type: String,
}
operation! { GetEndpointAttribute(endpoint_type: String) "GetEndpointAttribute" -> GetEndpointAttributeOutput {
    0 "EndpointType" endpoint_type
} }

/// Response of [`GetEndpointAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEndpointAttributeOutput {
    pub code: Option<i64>,
    pub data: Option<GetEndpointAttributeData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { GetEndpointAttributeOutput {
    0 "Code" code: i64, 1 "Data" data: GetEndpointAttributeData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`GetEndpointAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEndpointAttributeData {
    pub cidr_list: Vec<GetEndpointAttributeCidrList>,
    pub endpoint_enabled: Option<bool>,
}
model! { GetEndpointAttributeData {
    0 "CidrList" cidr_list: Vec<GetEndpointAttributeCidrList>, 1 "EndpointEnabled" endpoint_enabled: bool
} }

/// In the response of [`GetEndpointAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEndpointAttributeCidrList {
    pub acl_strategy: Option<String>,
    pub cidr: Option<String>,
    pub create_time: Option<i64>,
}
model! { GetEndpointAttributeCidrList {
    0 "AclStrategy" acl_strategy: String, 1 "Cidr" cidr: String, 2 "CreateTime" create_time: i64
} }

/// Gets event rule: `GetEventRule` of `mns-open` 2022-01-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mns-open/2022-01-19/GetEventRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventRule {
    /// Required.
    pub product_name: String,
    /// Required.
    pub rule_name: String,
}
operation! { GetEventRule(product_name: String, rule_name: String) "GetEventRule" -> GetEventRuleOutput {
    0 "ProductName" product_name, 1 "RuleName" rule_name
} }

/// Response of [`GetEventRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventRuleOutput {
    pub code: Option<i64>,
    pub data: Option<GetEventRuleData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { GetEventRuleOutput {
    0 "Code" code: i64, 1 "Data" data: GetEventRuleData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`GetEventRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventRuleData {
    pub delivery_mode: Option<String>,
    pub endpoint: Option<GetEventRuleEndpoint>,
    pub event_types: Vec<String>,
    pub match_rules: Vec<Vec<EventMatchRule>>,
    pub rule_name: Option<String>,
    pub subscriptions: Vec<GetEventRuleSubscriptions>,
    pub topic_name: Option<String>,
}
model! { GetEventRuleData {
    0 "DeliveryMode" delivery_mode: String, 1 "Endpoint" endpoint: GetEventRuleEndpoint,
    2 "EventTypes" event_types: Vec<String>, 3 "MatchRules" match_rules: Vec<Vec<EventMatchRule>>,
    4 "RuleName" rule_name: String, 5 "Subscriptions" subscriptions: Vec<GetEventRuleSubscriptions>,
    6 "TopicName" topic_name: String
} }

/// In the response of [`GetEventRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventRuleEndpoint {
    pub endpoint_type: Option<String>,
    pub endpoint_value: Option<String>,
}
model! { GetEventRuleEndpoint {
    0 "EndpointType" endpoint_type: String, 1 "EndpointValue" endpoint_value: String
} }

/// In the response of [`GetEventRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEventRuleSubscriptions {
    pub endpoint_type: Option<String>,
    pub endpoint_value: Option<String>,
}
model! { GetEventRuleSubscriptions {
    0 "EndpointType" endpoint_type: String, 1 "EndpointValue" endpoint_value: String
} }

/// Gets queue attributes: `GetQueueAttributes` of `mns-open` 2022-01-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mns-open/2022-01-19/GetQueueAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueueAttributes {
    /// Required.
    pub queue_name: String,
    pub tag: Option<Vec<GetQueueAttributesTag>>,
}
operation! { GetQueueAttributes(queue_name: String) "GetQueueAttributes" -> GetQueueAttributesOutput {
    0 "QueueName" queue_name, 1 "Tag" tag: Vec<GetQueueAttributesTag>
} }

/// In the request of [`GetQueueAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueueAttributesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { GetQueueAttributesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`GetQueueAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueueAttributesOutput {
    pub code: Option<i64>,
    pub data: Option<GetQueueAttributesData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { GetQueueAttributesOutput {
    0 "Code" code: i64, 1 "Data" data: GetQueueAttributesData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`GetQueueAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueueAttributesData {
    pub active_messages: Option<i64>,
    pub create_time: Option<i64>,
    pub delay_messages: Option<i64>,
    pub delay_seconds: Option<i64>,
    pub dlq_policy: Option<GetQueueAttributesDlqPolicy>,
    pub enable_sse: Option<bool>,
    pub encryption_enabled: Option<bool>,
    pub inactive_messages: Option<i64>,
    pub kms_key_id: Option<String>,
    pub last_modify_time: Option<i64>,
    pub logging_enabled: Option<bool>,
    pub maximum_message_size: Option<i64>,
    pub message_retention_period: Option<i64>,
    pub polling_wait_seconds: Option<i64>,
    pub queue_name: Option<String>,
    pub queue_type: Option<String>,
    pub sse_algorithm: Option<String>,
    pub sse_type: Option<String>,
    pub tags: Vec<GetQueueAttributesTags>,
    pub tenant_rate_limit_policy: Option<GetQueueAttributesTenantRateLimitPolicy>,
    pub visibility_timeout: Option<i64>,
}
model! { GetQueueAttributesData {
    0 "ActiveMessages" active_messages: i64, 1 "CreateTime" create_time: i64, 2 "DelayMessages" delay_messages: i64,
    3 "DelaySeconds" delay_seconds: i64, 4 "DlqPolicy" dlq_policy: GetQueueAttributesDlqPolicy,
    5 "EnableSSE" enable_sse: bool, 6 "EncryptionEnabled" encryption_enabled: bool,
    7 "InactiveMessages" inactive_messages: i64, 8 "KmsKeyId" kms_key_id: String,
    9 "LastModifyTime" last_modify_time: i64, 10 "LoggingEnabled" logging_enabled: bool,
    11 "MaximumMessageSize" maximum_message_size: i64, 12 "MessageRetentionPeriod" message_retention_period: i64,
    13 "PollingWaitSeconds" polling_wait_seconds: i64, 14 "QueueName" queue_name: String,
    15 "QueueType" queue_type: String, 16 "SseAlgorithm" sse_algorithm: String, 17 "SseType" sse_type: String,
    18 "Tags" tags: Vec<GetQueueAttributesTags>,
    19 "TenantRateLimitPolicy" tenant_rate_limit_policy: GetQueueAttributesTenantRateLimitPolicy,
    20 "VisibilityTimeout" visibility_timeout: i64
} }

/// In the response of [`GetQueueAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueueAttributesDlqPolicy {
    pub dead_letter_target_queue: Option<String>,
    pub enabled: Option<bool>,
    pub max_receive_count: Option<String>,
}
model! { GetQueueAttributesDlqPolicy {
    0 "DeadLetterTargetQueue" dead_letter_target_queue: String, 1 "Enabled" enabled: bool,
    2 "MaxReceiveCount" max_receive_count: String
} }

/// In the response of [`GetQueueAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueueAttributesTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetQueueAttributesTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// In the response of [`GetQueueAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQueueAttributesTenantRateLimitPolicy {
    pub enabled: Option<bool>,
    pub max_receives_per_second: Option<i64>,
}
model! { GetQueueAttributesTenantRateLimitPolicy {
    0 "Enabled" enabled: bool, 1 "MaxReceivesPerSecond" max_receives_per_second: i64
} }

/// Gets subscription attributes: `GetSubscriptionAttributes` of `mns-open` 2022-01-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mns-open/2022-01-19/GetSubscriptionAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionAttributes {
    /// Required.
    pub subscription_name: String,
    /// Required.
    pub topic_name: String,
}
operation! { GetSubscriptionAttributes(subscription_name: String, topic_name: String)
    "GetSubscriptionAttributes" -> GetSubscriptionAttributesOutput {
    0 "SubscriptionName" subscription_name, 1 "TopicName" topic_name
} }

/// Response of [`GetSubscriptionAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionAttributesOutput {
    pub code: Option<i64>,
    pub data: Option<GetSubscriptionAttributesData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { GetSubscriptionAttributesOutput {
    0 "Code" code: i64, 1 "Data" data: GetSubscriptionAttributesData, 2 "Message" message: String,
    3 "Status" status: String, 4 "Success" success: bool
} }

/// In the response of [`GetSubscriptionAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionAttributesData {
    pub create_time: Option<i64>,
    pub dlq_policy: Option<GetSubscriptionAttributesDlqPolicy>,
    pub endpoint: Option<String>,
    pub filter_tag: Option<String>,
    pub last_modify_time: Option<i64>,
    pub notify_content_format: Option<String>,
    pub notify_strategy: Option<String>,
    pub subscription_name: Option<String>,
    pub tenant_rate_limit_policy: Option<GetSubscriptionAttributesTenantRateLimitPolicy>,
    pub topic_name: Option<String>,
    pub topic_owner: Option<String>,
}
model! { GetSubscriptionAttributesData {
    0 "CreateTime" create_time: i64, 1 "DlqPolicy" dlq_policy: GetSubscriptionAttributesDlqPolicy,
    2 "Endpoint" endpoint: String, 3 "FilterTag" filter_tag: String, 4 "LastModifyTime" last_modify_time: i64,
    5 "NotifyContentFormat" notify_content_format: String, 6 "NotifyStrategy" notify_strategy: String,
    7 "SubscriptionName" subscription_name: String,
    8 "TenantRateLimitPolicy" tenant_rate_limit_policy: GetSubscriptionAttributesTenantRateLimitPolicy,
    9 "TopicName" topic_name: String, 10 "TopicOwner" topic_owner: String
} }

/// In the response of [`GetSubscriptionAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionAttributesDlqPolicy {
    pub dead_letter_target_queue: Option<String>,
    pub enabled: Option<bool>,
}
model! { GetSubscriptionAttributesDlqPolicy {
    0 "DeadLetterTargetQueue" dead_letter_target_queue: String, 1 "Enabled" enabled: bool
} }

/// In the response of [`GetSubscriptionAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSubscriptionAttributesTenantRateLimitPolicy {
    pub enabled: Option<bool>,
    pub max_receives_per_second: Option<i64>,
}
model! { GetSubscriptionAttributesTenantRateLimitPolicy {
    0 "Enabled" enabled: bool, 1 "MaxReceivesPerSecond" max_receives_per_second: i64
} }

/// Gets topic attributes: `GetTopicAttributes` of `mns-open` 2022-01-19.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/Mns-open/2022-01-19/GetTopicAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicAttributes {
    pub tag: Option<Vec<GetTopicAttributesTag>>,
    /// Required.
    pub topic_name: String,
}
operation! { GetTopicAttributes(topic_name: String) "GetTopicAttributes" -> GetTopicAttributesOutput {
    0 "Tag" tag: Vec<GetTopicAttributesTag>, 1 "TopicName" topic_name
} }

/// In the request of [`GetTopicAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicAttributesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { GetTopicAttributesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`GetTopicAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicAttributesOutput {
    pub code: Option<i64>,
    pub data: Option<GetTopicAttributesData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { GetTopicAttributesOutput {
    0 "Code" code: i64, 1 "Data" data: GetTopicAttributesData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`GetTopicAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicAttributesData {
    pub create_time: Option<i64>,
    pub enable_sse: Option<bool>,
    pub encryption_enabled: Option<bool>,
    pub kms_key_id: Option<String>,
    pub last_modify_time: Option<i64>,
    pub logging_enabled: Option<bool>,
    pub max_message_size: Option<i64>,
    pub message_count: Option<i64>,
    pub message_retention_period: Option<i64>,
    pub sse_algorithm: Option<String>,
    pub sse_type: Option<String>,
    pub tags: Vec<GetTopicAttributesTags>,
    pub topic_inner_url: Option<String>,
    pub topic_name: Option<String>,
    pub topic_type: Option<String>,
    pub topic_url: Option<String>,
}
model! { GetTopicAttributesData {
    0 "CreateTime" create_time: i64, 1 "EnableSSE" enable_sse: bool, 2 "EncryptionEnabled" encryption_enabled: bool,
    3 "KmsKeyId" kms_key_id: String, 4 "LastModifyTime" last_modify_time: i64, 5 "LoggingEnabled" logging_enabled: bool,
    6 "MaxMessageSize" max_message_size: i64, 7 "MessageCount" message_count: i64,
    8 "MessageRetentionPeriod" message_retention_period: i64, 9 "SseAlgorithm" sse_algorithm: String,
    10 "SseType" sse_type: String, 11 "Tags" tags: Vec<GetTopicAttributesTags>,
    12 "TopicInnerUrl" topic_inner_url: String, 13 "TopicName" topic_name: String, 14 "TopicType" topic_type: String,
    15 "TopicUrl" topic_url: String
} }

/// In the response of [`GetTopicAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicAttributesTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { GetTopicAttributesTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists event rules: `ListEventRules` of `mns-open` 2022-01-19.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/Mns-open/2022-01-19/ListEventRules>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventRules {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub product_name: Option<String>,
    pub resource_name: Option<String>,
    pub rule_name: Option<String>,
    pub subscription: Option<ListEventRulesSubscription>,
    pub topic_name: Option<String>,
}
operation! { ListEventRules() "ListEventRules" -> ListEventRulesOutput {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64, 4 "ProductName" product_name: String, 5 "ResourceName" resource_name: String,
    6 "RuleName" rule_name: String, 7 "Subscription" subscription: ListEventRulesSubscription,
    8 "TopicName" topic_name: String
} [
    Mark::new(7, Location::Default, Style::Json)
] }
paged! { ListEventRules: ListEventRulesPageData =
    Token "NextToken", "Data.PageData" data.page_data, next "Data.NextToken" }

/// In the request of [`ListEventRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventRulesSubscription {
    pub endpoint_type: Option<String>,
    pub endpoint_value: Option<String>,
}
input! { ListEventRulesSubscription() {
    0 "EndpointType" endpoint_type: String, 1 "EndpointValue" endpoint_value: String
} }

/// Response of [`ListEventRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventRulesOutput {
    pub code: Option<i64>,
    pub data: Option<ListEventRulesData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { ListEventRulesOutput {
    0 "Code" code: i64, 1 "Data" data: ListEventRulesData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`ListEventRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventRulesData {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub page_data: Vec<ListEventRulesPageData>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub pages: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListEventRulesData {
    0 "MaxResults" max_results: i64, 1 "NextToken" next_token: String,
    2 "PageData" page_data: Vec<ListEventRulesPageData>, 3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64,
    5 "Pages" pages: i64, 6 "Size" size: i64, 7 "Total" total: i64
} }

/// In the response of [`ListEventRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventRulesPageData {
    pub delivery_mode: Option<String>,
    pub endpoint: Option<ListEventRulesEndpoint>,
    pub event_types: Vec<String>,
    pub match_rules: Vec<Vec<EventMatchRule>>,
    pub rule_name: Option<String>,
    pub subscriptions: Vec<ListEventRulesSubscriptions>,
    pub topic_name: Option<String>,
}
model! { ListEventRulesPageData {
    0 "DeliveryMode" delivery_mode: String, 1 "Endpoint" endpoint: ListEventRulesEndpoint,
    2 "EventTypes" event_types: Vec<String>, 3 "MatchRules" match_rules: Vec<Vec<EventMatchRule>>,
    4 "RuleName" rule_name: String, 5 "Subscriptions" subscriptions: Vec<ListEventRulesSubscriptions>,
    6 "TopicName" topic_name: String
} }

/// In the response of [`ListEventRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventRulesEndpoint {
    pub endpoint_type: Option<String>,
    pub endpoint_value: Option<String>,
}
model! { ListEventRulesEndpoint {
    0 "EndpointType" endpoint_type: String, 1 "EndpointValue" endpoint_value: String
} }

/// In the response of [`ListEventRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEventRulesSubscriptions {
    pub endpoint_type: Option<String>,
    pub endpoint_value: Option<String>,
}
model! { ListEventRulesSubscriptions {
    0 "EndpointType" endpoint_type: String, 1 "EndpointValue" endpoint_value: String
} }

/// Lists queue: `ListQueue` of `mns-open` 2022-01-19.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/Mns-open/2022-01-19/ListQueue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueue {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub queue_name: Option<String>,
    pub queue_type: Option<String>,
    pub tag: Option<Vec<ListQueueTag>>,
}
operation! { ListQueue() "ListQueue" -> ListQueueOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "QueueName" queue_name: String,
    3 "QueueType" queue_type: String, 4 "Tag" tag: Vec<ListQueueTag>
} }
paged! { ListQueue: ListQueuePageData = Number "PageNum", "Data.PageData" data.page_data, total "Data.Total" }

/// In the request of [`ListQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueueTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListQueueTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueueOutput {
    pub code: Option<i64>,
    pub data: Option<ListQueueData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { ListQueueOutput {
    0 "Code" code: i64, 1 "Data" data: ListQueueData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`ListQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueueData {
    pub page_data: Vec<ListQueuePageData>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub pages: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListQueueData {
    0 "PageData" page_data: Vec<ListQueuePageData>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "Pages" pages: i64, 4 "Size" size: i64, 5 "Total" total: i64
} }

/// In the response of [`ListQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueuePageData {
    pub active_messages: Option<i64>,
    pub create_time: Option<i64>,
    pub delay_messages: Option<i64>,
    pub delay_seconds: Option<i64>,
    pub dlq_policy: Option<ListQueueDlqPolicy>,
    pub enable_sse: Option<bool>,
    pub encryption_enabled: Option<bool>,
    pub inactive_messages: Option<i64>,
    pub kms_key_id: Option<String>,
    pub last_modify_time: Option<i64>,
    pub logging_enabled: Option<bool>,
    pub maximum_message_size: Option<i64>,
    pub message_retention_period: Option<i64>,
    pub polling_wait_seconds: Option<i64>,
    pub queue_name: Option<String>,
    pub queue_type: Option<String>,
    pub sse_algorithm: Option<String>,
    pub sse_type: Option<String>,
    pub tags: Vec<ListQueueTags>,
    pub visibility_timeout: Option<i64>,
}
model! { ListQueuePageData {
    0 "ActiveMessages" active_messages: i64, 1 "CreateTime" create_time: i64, 2 "DelayMessages" delay_messages: i64,
    3 "DelaySeconds" delay_seconds: i64, 4 "DlqPolicy" dlq_policy: ListQueueDlqPolicy, 5 "EnableSSE" enable_sse: bool,
    6 "EncryptionEnabled" encryption_enabled: bool, 7 "InactiveMessages" inactive_messages: i64,
    8 "KmsKeyId" kms_key_id: String, 9 "LastModifyTime" last_modify_time: i64,
    10 "LoggingEnabled" logging_enabled: bool, 11 "MaximumMessageSize" maximum_message_size: i64,
    12 "MessageRetentionPeriod" message_retention_period: i64, 13 "PollingWaitSeconds" polling_wait_seconds: i64,
    14 "QueueName" queue_name: String, 15 "QueueType" queue_type: String, 16 "SseAlgorithm" sse_algorithm: String,
    17 "SseType" sse_type: String, 18 "Tags" tags: Vec<ListQueueTags>, 19 "VisibilityTimeout" visibility_timeout: i64
} }

/// In the response of [`ListQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueueDlqPolicy {
    pub dead_letter_target_queue: Option<String>,
    pub enabled: Option<bool>,
    pub max_receive_count: Option<String>,
}
model! { ListQueueDlqPolicy {
    0 "DeadLetterTargetQueue" dead_letter_target_queue: String, 1 "Enabled" enabled: bool,
    2 "MaxReceiveCount" max_receive_count: String
} }

/// In the response of [`ListQueue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListQueueTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListQueueTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Lists subscription by topic: `ListSubscriptionByTopic` of `mns-open` 2022-01-19.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/Mns-open/2022-01-19/ListSubscriptionByTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionByTopic {
    pub endpoint_type: Option<String>,
    pub endpoint_value: Option<String>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub subscription_name: Option<String>,
    pub topic_name: Option<String>,
}
operation! { ListSubscriptionByTopic() "ListSubscriptionByTopic" -> ListSubscriptionByTopicOutput {
    0 "EndpointType" endpoint_type: String, 1 "EndpointValue" endpoint_value: String, 2 "PageNum" page_num: i64,
    3 "PageSize" page_size: i64, 4 "SubscriptionName" subscription_name: String, 5 "TopicName" topic_name: String
} }
paged! { ListSubscriptionByTopic: ListSubscriptionByTopicPageData =
    Number "PageNum", "Data.PageData" data.page_data, total "Data.Total" }

/// Response of [`ListSubscriptionByTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionByTopicOutput {
    pub code: Option<i64>,
    pub data: Option<ListSubscriptionByTopicData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { ListSubscriptionByTopicOutput {
    0 "Code" code: i64, 1 "Data" data: ListSubscriptionByTopicData, 2 "Message" message: String,
    3 "Status" status: String, 4 "Success" success: bool
} }

/// In the response of [`ListSubscriptionByTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionByTopicData {
    pub page_data: Vec<ListSubscriptionByTopicPageData>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub pages: Option<i64>,
    pub size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListSubscriptionByTopicData {
    0 "PageData" page_data: Vec<ListSubscriptionByTopicPageData>, 1 "PageNum" page_num: i64,
    2 "PageSize" page_size: i64, 3 "Pages" pages: i64, 4 "Size" size: i64, 5 "Total" total: i64
} }

/// In the response of [`ListSubscriptionByTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionByTopicPageData {
    pub create_time: Option<i64>,
    pub dlq_policy: Option<ListSubscriptionByTopicDlqPolicy>,
    pub endpoint: Option<String>,
    pub filter_tag: Option<String>,
    pub last_modify_time: Option<i64>,
    pub notify_content_format: Option<String>,
    pub notify_strategy: Option<String>,
    pub subscription_name: Option<String>,
    pub topic_name: Option<String>,
    pub topic_owner: Option<String>,
}
model! { ListSubscriptionByTopicPageData {
    0 "CreateTime" create_time: i64, 1 "DlqPolicy" dlq_policy: ListSubscriptionByTopicDlqPolicy,
    2 "Endpoint" endpoint: String, 3 "FilterTag" filter_tag: String, 4 "LastModifyTime" last_modify_time: i64,
    5 "NotifyContentFormat" notify_content_format: String, 6 "NotifyStrategy" notify_strategy: String,
    7 "SubscriptionName" subscription_name: String, 8 "TopicName" topic_name: String, 9 "TopicOwner" topic_owner: String
} }

/// In the response of [`ListSubscriptionByTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSubscriptionByTopicDlqPolicy {
    pub dead_letter_target_queue: Option<String>,
    pub enabled: Option<bool>,
}
model! { ListSubscriptionByTopicDlqPolicy {
    0 "DeadLetterTargetQueue" dead_letter_target_queue: String, 1 "Enabled" enabled: bool
} }

/// Lists topic: `ListTopic` of `mns-open` 2022-01-19.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/Mns-open/2022-01-19/ListTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopic {
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub tag: Option<Vec<ListTopicTag>>,
    pub topic_name: Option<String>,
    pub topic_type: Option<String>,
}
operation! { ListTopic() "ListTopic" -> ListTopicOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "Tag" tag: Vec<ListTopicTag>,
    3 "TopicName" topic_name: String, 4 "TopicType" topic_type: String
} }
paged! { ListTopic: ListTopicPageData = Number "PageNum", "Data.PageData" data.page_data, total "Data.Total" }

/// In the request of [`ListTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTopicTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicOutput {
    pub code: Option<i64>,
    pub data: Option<ListTopicData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { ListTopicOutput {
    0 "Code" code: i64, 1 "Data" data: ListTopicData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`ListTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicData {
    pub page_data: Vec<ListTopicPageData>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { ListTopicData {
    0 "PageData" page_data: Vec<ListTopicPageData>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`ListTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicPageData {
    pub create_time: Option<i64>,
    pub enable_sse: Option<bool>,
    pub encryption_enabled: Option<bool>,
    pub kms_key_id: Option<String>,
    pub last_modify_time: Option<i64>,
    pub logging_enabled: Option<bool>,
    pub max_message_size: Option<i64>,
    pub message_count: Option<i64>,
    pub message_retention_period: Option<i64>,
    pub sse_algorithm: Option<String>,
    pub sse_type: Option<String>,
    pub tags: Vec<ListTopicTags>,
    pub topic_inner_url: Option<String>,
    pub topic_name: Option<String>,
    pub topic_type: Option<String>,
    pub topic_url: Option<String>,
}
model! { ListTopicPageData {
    0 "CreateTime" create_time: i64, 1 "EnableSSE" enable_sse: bool, 2 "EncryptionEnabled" encryption_enabled: bool,
    3 "KmsKeyId" kms_key_id: String, 4 "LastModifyTime" last_modify_time: i64, 5 "LoggingEnabled" logging_enabled: bool,
    6 "MaxMessageSize" max_message_size: i64, 7 "MessageCount" message_count: i64,
    8 "MessageRetentionPeriod" message_retention_period: i64, 9 "SseAlgorithm" sse_algorithm: String,
    10 "SseType" sse_type: String, 11 "Tags" tags: Vec<ListTopicTags>, 12 "TopicInnerUrl" topic_inner_url: String,
    13 "TopicName" topic_name: String, 14 "TopicType" topic_type: String, 15 "TopicUrl" topic_url: String
} }

/// In the response of [`ListTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicTags {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTopicTags {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Revokes endpoint acl: `RevokeEndpointAcl` of `mns-open` 2022-01-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mns-open/2022-01-19/RevokeEndpointAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeEndpointAcl {
    /// Required.
    pub acl_strategy: String,
    /// Required.
    pub cidr_list: Vec<String>,
    /// Required.
    pub endpoint_type: String,
}
operation! { RevokeEndpointAcl(acl_strategy: String, cidr_list: Vec<String>, endpoint_type: String)
    "RevokeEndpointAcl" -> RevokeEndpointAclOutput {
    0 "AclStrategy" acl_strategy, 1 "CidrList" cidr_list, 2 "EndpointType" endpoint_type
} [
    Mark::new(1, Location::Default, Style::Simple)
] }

/// Response of [`RevokeEndpointAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeEndpointAclOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { RevokeEndpointAclOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Status" status: String, 3 "Success" success: bool
} }

/// Sets account attributes: `SetAccountAttributes` of `mns-open` 2022-01-19.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/Mns-open/2022-01-19/SetAccountAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAccountAttributes {
    pub client_token: Option<String>,
    pub log_enabled: Option<bool>,
    pub log_store_name: Option<String>,
    pub message_trace_enabled: Option<bool>,
    pub project_name: Option<String>,
}
operation! { SetAccountAttributes() "SetAccountAttributes" -> SetAccountAttributesOutput {
    0 "ClientToken" client_token: String, 1 "LogEnabled" log_enabled: bool, 2 "LogStoreName" log_store_name: String,
    3 "MessageTraceEnabled" message_trace_enabled: bool, 4 "ProjectName" project_name: String
} }

/// Response of [`SetAccountAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAccountAttributesOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { SetAccountAttributesOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Status" status: String, 3 "Success" success: bool
} }

/// Sets queue attributes: `SetQueueAttributes` of `mns-open` 2022-01-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mns-open/2022-01-19/SetQueueAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetQueueAttributes {
    pub delay_seconds: Option<i64>,
    pub dlq_policy: Option<SetQueueAttributesDlqPolicy>,
    pub enable_logging: Option<bool>,
    pub enable_sse: Option<bool>,
    pub kms_key_id: Option<String>,
    pub maximum_message_size: Option<i64>,
    pub message_retention_period: Option<i64>,
    pub polling_wait_seconds: Option<i64>,
    /// Required.
    pub queue_name: String,
    pub sse_algorithm: Option<String>,
    pub sse_type: Option<String>,
    pub tenant_rate_limit_policy: Option<SetQueueAttributesTenantRateLimitPolicy>,
    pub visibility_timeout: Option<i64>,
}
operation! { SetQueueAttributes(queue_name: String) "SetQueueAttributes" -> SetQueueAttributesOutput {
    0 "DelaySeconds" delay_seconds: i64, 1 "DlqPolicy" dlq_policy: SetQueueAttributesDlqPolicy,
    2 "EnableLogging" enable_logging: bool, 3 "EnableSSE" enable_sse: bool, 4 "KmsKeyId" kms_key_id: String,
    5 "MaximumMessageSize" maximum_message_size: i64, 6 "MessageRetentionPeriod" message_retention_period: i64,
    7 "PollingWaitSeconds" polling_wait_seconds: i64, 8 "QueueName" queue_name, 9 "SseAlgorithm" sse_algorithm: String,
    10 "SseType" sse_type: String,
    11 "TenantRateLimitPolicy" tenant_rate_limit_policy: SetQueueAttributesTenantRateLimitPolicy,
    12 "VisibilityTimeout" visibility_timeout: i64
} [
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(11, Location::Default, Style::Json)
] }

/// In the request of [`SetQueueAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetQueueAttributesDlqPolicy {
    pub dead_letter_target_queue: Option<String>,
    pub enabled: Option<bool>,
    pub max_receive_count: Option<i64>,
}
input! { SetQueueAttributesDlqPolicy() {
    0 "DeadLetterTargetQueue" dead_letter_target_queue: String, 1 "Enabled" enabled: bool,
    2 "MaxReceiveCount" max_receive_count: i64
} }

/// In the request of [`SetQueueAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetQueueAttributesTenantRateLimitPolicy {
    pub enabled: Option<bool>,
    pub max_receives_per_second: Option<i64>,
}
input! { SetQueueAttributesTenantRateLimitPolicy() {
    0 "Enabled" enabled: bool, 1 "MaxReceivesPerSecond" max_receives_per_second: i64
} }

/// Response of [`SetQueueAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetQueueAttributesOutput {
    pub code: Option<i64>,
    pub data: Option<SetQueueAttributesData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { SetQueueAttributesOutput {
    0 "Code" code: i64, 1 "Data" data: SetQueueAttributesData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`SetQueueAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetQueueAttributesData {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SetQueueAttributesData {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Sets subscription attributes: `SetSubscriptionAttributes` of `mns-open` 2022-01-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mns-open/2022-01-19/SetSubscriptionAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSubscriptionAttributes {
    pub dlq_policy: Option<SetSubscriptionAttributesDlqPolicy>,
    pub notify_strategy: Option<String>,
    pub sts_role_arn: Option<String>,
    /// Required.
    pub subscription_name: String,
    pub tenant_rate_limit_policy: Option<SetSubscriptionAttributesTenantRateLimitPolicy>,
    /// Required.
    pub topic_name: String,
}
operation! { SetSubscriptionAttributes(subscription_name: String, topic_name: String)
    "SetSubscriptionAttributes" -> SetSubscriptionAttributesOutput {
    0 "DlqPolicy" dlq_policy: SetSubscriptionAttributesDlqPolicy, 1 "NotifyStrategy" notify_strategy: String,
    2 "StsRoleArn" sts_role_arn: String, 3 "SubscriptionName" subscription_name,
    4 "TenantRateLimitPolicy" tenant_rate_limit_policy: SetSubscriptionAttributesTenantRateLimitPolicy,
    5 "TopicName" topic_name
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`SetSubscriptionAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSubscriptionAttributesDlqPolicy {
    pub dead_letter_target_queue: Option<String>,
    pub enabled: Option<bool>,
}
input! { SetSubscriptionAttributesDlqPolicy() {
    0 "DeadLetterTargetQueue" dead_letter_target_queue: String, 1 "Enabled" enabled: bool
} }

/// In the request of [`SetSubscriptionAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSubscriptionAttributesTenantRateLimitPolicy {
    pub enabled: Option<bool>,
    pub max_receives_per_second: Option<i64>,
}
input! { SetSubscriptionAttributesTenantRateLimitPolicy() {
    0 "Enabled" enabled: bool, 1 "MaxReceivesPerSecond" max_receives_per_second: i64
} }

/// Response of [`SetSubscriptionAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSubscriptionAttributesOutput {
    pub code: Option<i64>,
    pub data: Option<SetSubscriptionAttributesData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { SetSubscriptionAttributesOutput {
    0 "Code" code: i64, 1 "Data" data: SetSubscriptionAttributesData, 2 "Message" message: String,
    3 "Status" status: String, 4 "Success" success: bool
} }

/// In the response of [`SetSubscriptionAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSubscriptionAttributesData {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SetSubscriptionAttributesData {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Sets topic attributes: `SetTopicAttributes` of `mns-open` 2022-01-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mns-open/2022-01-19/SetTopicAttributes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTopicAttributes {
    pub enable_logging: Option<bool>,
    pub enable_sse: Option<bool>,
    pub kms_key_id: Option<String>,
    pub max_message_size: Option<i64>,
    pub sse_algorithm: Option<String>,
    pub sse_type: Option<String>,
    /// Required.
    pub topic_name: String,
}
operation! { SetTopicAttributes(topic_name: String) "SetTopicAttributes" -> SetTopicAttributesOutput {
    0 "EnableLogging" enable_logging: bool, 1 "EnableSSE" enable_sse: bool, 2 "KmsKeyId" kms_key_id: String,
    3 "MaxMessageSize" max_message_size: i64, 4 "SseAlgorithm" sse_algorithm: String, 5 "SseType" sse_type: String,
    6 "TopicName" topic_name
} }

/// Response of [`SetTopicAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTopicAttributesOutput {
    pub code: Option<i64>,
    pub data: Option<SetTopicAttributesData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { SetTopicAttributesOutput {
    0 "Code" code: i64, 1 "Data" data: SetTopicAttributesData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`SetTopicAttributes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTopicAttributesData {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SetTopicAttributesData {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `Subscribe` of `mns-open` 2022-01-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mns-open/2022-01-19/Subscribe>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subscribe {
    pub dlq_policy: Option<SubscribeDlqPolicy>,
    pub dm_attributes: Option<SubscribeDmAttributes>,
    pub dysms_attributes: Option<SubscribeDysmsAttributes>,
    /// Required.
    pub endpoint: String,
    pub kafka_attributes: Option<SubscribeKafkaAttributes>,
    pub message_tag: Option<String>,
    pub notify_content_format: Option<String>,
    pub notify_strategy: Option<String>,
    /// Required.
    pub push_type: String,
    pub sts_role_arn: Option<String>,
    /// Required.
    pub subscription_name: String,
    pub tenant_rate_limit_policy: Option<SubscribeTenantRateLimitPolicy>,
    /// Required.
    pub topic_name: String,
}
operation! { Subscribe(endpoint: String, push_type: String, subscription_name: String, topic_name: String)
    "Subscribe" -> SubscribeOutput {
    0 "DlqPolicy" dlq_policy: SubscribeDlqPolicy, 1 "DmAttributes" dm_attributes: SubscribeDmAttributes,
    2 "DysmsAttributes" dysms_attributes: SubscribeDysmsAttributes, 3 "Endpoint" endpoint,
    4 "KafkaAttributes" kafka_attributes: SubscribeKafkaAttributes, 5 "MessageTag" message_tag: String,
    6 "NotifyContentFormat" notify_content_format: String, 7 "NotifyStrategy" notify_strategy: String,
    8 "PushType" push_type, 9 "StsRoleArn" sts_role_arn: String, 10 "SubscriptionName" subscription_name,
    11 "TenantRateLimitPolicy" tenant_rate_limit_policy: SubscribeTenantRateLimitPolicy, 12 "TopicName" topic_name
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json),
    Mark::new(2, Location::Default, Style::Json),
    Mark::new(4, Location::Default, Style::Json),
    Mark::new(11, Location::Default, Style::Json)
] }

/// In the request of [`Subscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeDlqPolicy {
    pub dead_letter_target_queue: Option<String>,
    pub enabled: Option<bool>,
}
input! { SubscribeDlqPolicy() {
    0 "DeadLetterTargetQueue" dead_letter_target_queue: String, 1 "Enabled" enabled: bool
} }

/// In the request of [`Subscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeDmAttributes {
    pub account_name: Option<String>,
    pub subject: Option<String>,
}
input! { SubscribeDmAttributes() {
    0 "AccountName" account_name: String, 1 "Subject" subject: String
} }

/// In the request of [`Subscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeDysmsAttributes {
    pub sign_name: Option<String>,
    pub template_code: Option<String>,
}
input! { SubscribeDysmsAttributes() {
    0 "SignName" sign_name: String, 1 "TemplateCode" template_code: String
} }

/// In the request of [`Subscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeKafkaAttributes {
    pub business_mode: Option<String>,
}
input! { SubscribeKafkaAttributes() {
    0 "BusinessMode" business_mode: String
} }

/// In the request of [`Subscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeTenantRateLimitPolicy {
    pub enabled: Option<bool>,
    pub max_receives_per_second: Option<i64>,
}
input! { SubscribeTenantRateLimitPolicy() {
    0 "Enabled" enabled: bool, 1 "MaxReceivesPerSecond" max_receives_per_second: i64
} }

/// Response of [`Subscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { SubscribeOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// `Unsubscribe` of `mns-open` 2022-01-19.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/Mns-open/2022-01-19/Unsubscribe>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unsubscribe {
    /// Required.
    pub subscription_name: String,
    /// Required.
    pub topic_name: String,
}
operation! { Unsubscribe(subscription_name: String, topic_name: String) "Unsubscribe" -> UnsubscribeOutput {
    0 "SubscriptionName" subscription_name, 1 "TopicName" topic_name
} }

/// Response of [`Unsubscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnsubscribeOutput {
    pub code: Option<i64>,
    pub data: Option<UnsubscribeData>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { UnsubscribeOutput {
    0 "Code" code: i64, 1 "Data" data: UnsubscribeData, 2 "Message" message: String, 3 "Status" status: String,
    4 "Success" success: bool
} }

/// In the response of [`Unsubscribe`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnsubscribeData {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UnsubscribeData {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AuthorizeEndpointAcl, CreateEventRule, CreateQueue, CreateTopic, DeleteEventRule, DeleteQueue, DeleteTopic,
    DisableEndpoint, EnableEndpoint, GetAccountAttributes, GetEndpointAttribute, GetEventRule, GetQueueAttributes,
    GetSubscriptionAttributes, GetTopicAttributes, ListEventRules, ListQueue, ListSubscriptionByTopic, ListTopic,
    RevokeEndpointAcl, SetAccountAttributes, SetQueueAttributes, SetSubscriptionAttributes, SetTopicAttributes,
    Subscribe, Unsubscribe
}
