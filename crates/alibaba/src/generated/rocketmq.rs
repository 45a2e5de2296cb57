//! `rocketmq` of Alibaba Cloud, API version 2022-08-01.
//!
//! Endpoint: a table of 23 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, rocketmq::ListAvailableZones};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(ListAvailableZones::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "rocketmq.ap-northeast-1.aliyuncs.com"),
        ("ap-south-1", "rocketmq.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "rocketmq.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "rocketmq.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "rocketmq.ap-southeast-5.aliyuncs.com"),
        ("cn-beijing", "rocketmq.cn-beijing.aliyuncs.com"),
        ("cn-chengdu", "rocketmq.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "rocketmq.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "rocketmq.cn-hangzhou.aliyuncs.com"),
        ("cn-heyuan", "rocketmq.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "rocketmq.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "rocketmq.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "rocketmq.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "rocketmq.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "rocketmq.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "rocketmq.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "rocketmq.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "rocketmq.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "rocketmq.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "rocketmq.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "rocketmq.eu-west-1.aliyuncs.com"),
        ("us-east-1", "rocketmq.us-east-1.aliyuncs.com"),
        ("us-west-1", "rocketmq.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "rocketmq-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "rocketmq-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-south-1", "rocketmq-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-1", "rocketmq-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "rocketmq-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "rocketmq-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "rocketmq-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "rocketmq-vpc.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "rocketmq-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "rocketmq-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "rocketmq-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "rocketmq-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "rocketmq-vpc.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "rocketmq-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "rocketmq-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "rocketmq-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan", "rocketmq-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "rocketmq-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "rocketmq-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "rocketmq-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "rocketmq-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "rocketmq-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "rocketmq-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "rocketmq-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "rocketmq-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "rocketmq-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "rocketmq-vpc.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "rocketmq-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "rocketmq-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "rocketmq-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "rocketmq-vpc.me-east-1.aliyuncs.com"),
        ("na-south-1", "rocketmq-vpc.na-south-1.aliyuncs.com"),
        ("us-east-1", "rocketmq-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "rocketmq-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "rocketmq",
    "2022-08-01",
    "rocketmq",
    &ENDPOINTS,
);

/// Adds disaster recovery item: `AddDisasterRecoveryItem` of `rocketmq` 2022-08-01.
///
/// POST `/disaster_recovery/{planId}/items`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/AddDisasterRecoveryItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDisasterRecoveryItem {
    pub topics: Option<Vec<AddDisasterRecoveryItemTopics>>,
    /// Required.
    pub plan_id: i64,
}
operation! { AddDisasterRecoveryItem(plan_id: i64) "AddDisasterRecoveryItem" -> AddDisasterRecoveryItemOutput {
    0 "topics" topics: Vec<AddDisasterRecoveryItemTopics>, 1 "planId" plan_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/disaster_recovery/{planId}/items", body: BodyStyle::Json, } }

/// In the request of [`AddDisasterRecoveryItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDisasterRecoveryItemTopics {
    /// Deprecated.
    pub consumer_group_id: Option<String>,
    pub delivery_order_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub region_id: Option<String>,
    pub topic_name: Option<String>,
}
input! { AddDisasterRecoveryItemTopics() {
    0 "consumerGroupId" consumer_group_id: String, 1 "deliveryOrderType" delivery_order_type: String,
    2 "instanceId" instance_id: String, 3 "instanceType" instance_type: String, 4 "regionId" region_id: String,
    5 "topicName" topic_name: String
} }

/// Response of [`AddDisasterRecoveryItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDisasterRecoveryItemOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<i64>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddDisasterRecoveryItemOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "code" code: String, 2 "data" data: i64,
    3 "dynamicCode" dynamic_code: String, 4 "dynamicMessage" dynamic_message: String,
    5 "httpStatusCode" http_status_code: i64, 6 "message" message: String, 7 "success" success: bool
} }

/// Changes resource group: `ChangeResourceGroup` of `rocketmq` 2022-08-01.
///
/// POST `/resourceGroup/change`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_group_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
}
operation! {
    ChangeResourceGroup(region_id: String, resource_group_id: String, resource_id: String, resource_type: String)
    "ChangeResourceGroup" -> ChangeResourceGroupOutput {
    0 "regionId" region_id, 1 "resourceGroupId" resource_group_id, 2 "resourceId" resource_id,
    3 "resourceType" resource_type
} { path: "/resourceGroup/change", } }

/// Response of [`ChangeResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroupOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ChangeResourceGroupOutput {
    0 "code" code: String, 1 "data" data: bool, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// Creates consumer group: `CreateConsumerGroup` of `rocketmq` 2022-08-01.
///
/// POST `/instances/{instanceId}/consumerGroups/{consumerGroupId}`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/CreateConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroup {
    /// Required.
    pub consume_retry_policy: CreateConsumerGroupConsumeRetryPolicy,
    /// Required.
    pub delivery_order_type: String,
    pub exclusive: Option<bool>,
    pub max_receive_tps: Option<i64>,
    pub message_model: Option<String>,
    pub remark: Option<String>,
    pub topic_name: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub consumer_group_id: String,
}
operation! {
    CreateConsumerGroup(consume_retry_policy: CreateConsumerGroupConsumeRetryPolicy, delivery_order_type: String, instance_id: String, consumer_group_id: String)
    "CreateConsumerGroup" -> CreateConsumerGroupOutput {
    0 "consumeRetryPolicy" consume_retry_policy, 1 "deliveryOrderType" delivery_order_type,
    2 "exclusive" exclusive: bool, 3 "maxReceiveTps" max_receive_tps: i64, 4 "messageModel" message_model: String,
    5 "remark" remark: String, 6 "topicName" topic_name: String, 7 "instanceId" instance_id,
    8 "consumerGroupId" consumer_group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { path: "/instances/{instanceId}/consumerGroups/{consumerGroupId}", body: BodyStyle::Json, } }

/// In the request of [`CreateConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroupConsumeRetryPolicy {
    pub dead_letter_target_topic: Option<String>,
    pub fixed_interval_retry_time: Option<i64>,
    pub max_retry_times: Option<i64>,
    /// Required.
    pub retry_policy: Option<String>,
}
input! { CreateConsumerGroupConsumeRetryPolicy(retry_policy: String) {
    0 "deadLetterTargetTopic" dead_letter_target_topic: String,
    1 "fixedIntervalRetryTime" fixed_interval_retry_time: i64, 2 "maxRetryTimes" max_retry_times: i64,
    3 "retryPolicy" retry_policy: String
} }

/// Response of [`CreateConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroupOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateConsumerGroupOutput {
    0 "code" code: String, 1 "data" data: bool, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// Creates disaster recovery plan: `CreateDisasterRecoveryPlan` of `rocketmq` 2022-08-01.
///
/// POST `/disaster_recovery`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/CreateDisasterRecoveryPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisasterRecoveryPlan {
    pub auto_sync_checkpoint: Option<bool>,
    pub instances: Option<Vec<CreateDisasterRecoveryPlanInstances>>,
    pub plan_desc: Option<String>,
    pub plan_name: Option<String>,
    pub plan_type: Option<String>,
    pub sync_checkpoint_enabled: Option<bool>,
}
operation! { CreateDisasterRecoveryPlan() "CreateDisasterRecoveryPlan" -> CreateDisasterRecoveryPlanOutput {
    0 "autoSyncCheckpoint" auto_sync_checkpoint: bool,
    1 "instances" instances: Vec<CreateDisasterRecoveryPlanInstances>, 2 "planDesc" plan_desc: String,
    3 "planName" plan_name: String, 4 "planType" plan_type: String,
    5 "syncCheckpointEnabled" sync_checkpoint_enabled: bool
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/disaster_recovery", body: BodyStyle::Json, } }

/// In the request of [`CreateDisasterRecoveryPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisasterRecoveryPlanInstances {
    pub auth_type: Option<String>,
    pub consumer_group_id: Option<String>,
    pub endpoint_url: Option<String>,
    pub instance_id: Option<String>,
    pub instance_role: Option<String>,
    pub instance_type: Option<String>,
    pub message_property: Option<CreateDisasterRecoveryPlanMessageProperty>,
    pub network_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub username: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateDisasterRecoveryPlanInstances() {
    0 "authType" auth_type: String, 1 "consumerGroupId" consumer_group_id: String, 2 "endpointUrl" endpoint_url: String,
    3 "instanceId" instance_id: String, 4 "instanceRole" instance_role: String, 5 "instanceType" instance_type: String,
    6 "messageProperty" message_property: CreateDisasterRecoveryPlanMessageProperty,
    7 "networkType" network_type: String, 8 "password" password: Secret, 9 "regionId" region_id: String,
    10 "securityGroupId" security_group_id: String, 11 "username" username: String, 12 "vSwitchId" vswitch_id: String,
    13 "vpcId" vpc_id: String
} }

/// In the request of [`CreateDisasterRecoveryPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisasterRecoveryPlanMessageProperty {
    pub property_key: Option<String>,
    pub property_value: Option<String>,
}
input! { CreateDisasterRecoveryPlanMessageProperty() {
    0 "propertyKey" property_key: String, 1 "propertyValue" property_value: String
} }

/// Response of [`CreateDisasterRecoveryPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisasterRecoveryPlanOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<i64>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateDisasterRecoveryPlanOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "code" code: String, 2 "data" data: i64,
    3 "dynamicCode" dynamic_code: String, 4 "dynamicMessage" dynamic_message: String,
    5 "httpStatusCode" http_status_code: i64, 6 "message" message: String, 7 "success" success: bool
} }

/// Creates instance: `CreateInstance` of `rocketmq` 2022-08-01.
///
/// POST `/instances`. Changes data; repeatable by `clientToken`. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/CreateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstance {
    pub client_token: Option<String>,
    pub acl_info: Option<CreateInstanceAclInfo>,
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    /// Deprecated.
    pub commodity_code: Option<String>,
    pub instance_name: Option<String>,
    /// Required.
    pub network_info: CreateInstanceNetworkInfo,
    /// Required.
    pub payment_type: String,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub product_info: Option<CreateInstanceProductInfo>,
    pub remark: Option<String>,
    pub resource_group_id: Option<String>,
    /// Required.
    pub series_code: String,
    /// Required.
    pub service_code: String,
    /// Required.
    pub sub_series_code: String,
    pub tags: Option<Vec<CreateInstanceTags>>,
}

/// Arguments of [`CreateInstance::new`].
pub struct CreateInstanceRequired {
    pub network_info: CreateInstanceNetworkInfo,
    pub payment_type: String,
    pub series_code: String,
    pub service_code: String,
    pub sub_series_code: String,
}
operation! {
    CreateInstance { CreateInstanceRequired: network_info, payment_type, series_code, service_code, sub_series_code }
    "CreateInstance" -> CreateInstanceOutput {
    0 "clientToken" client_token: String, 1 "aclInfo" acl_info: CreateInstanceAclInfo, 2 "autoRenew" auto_renew: bool,
    3 "autoRenewPeriod" auto_renew_period: i64, 4 "commodityCode" commodity_code: String,
    5 "instanceName" instance_name: String, 6 "networkInfo" network_info, 7 "paymentType" payment_type,
    8 "period" period: i64, 9 "periodUnit" period_unit: String,
    10 "productInfo" product_info: CreateInstanceProductInfo, 11 "remark" remark: String,
    12 "resourceGroupId" resource_group_id: String, 13 "seriesCode" series_code, 14 "serviceCode" service_code,
    15 "subSeriesCode" sub_series_code, 16 "tags" tags: Vec<CreateInstanceTags>
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None)
] { path: "/instances", body: BodyStyle::Json, } }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceAclInfo {
    pub default_vpc_auth_free: Option<bool>,
}
input! { CreateInstanceAclInfo() {
    0 "defaultVpcAuthFree" default_vpc_auth_free: bool
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceNetworkInfo {
    /// Required.
    pub internet_info: Option<CreateInstanceInternetInfo>,
    /// Required.
    pub vpc_info: Option<CreateInstanceVpcInfo>,
}
input! { CreateInstanceNetworkInfo(internet_info: CreateInstanceInternetInfo, vpc_info: CreateInstanceVpcInfo) {
    0 "internetInfo" internet_info: CreateInstanceInternetInfo, 1 "vpcInfo" vpc_info: CreateInstanceVpcInfo
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceInternetInfo {
    pub flow_out_bandwidth: Option<i64>,
    /// Required.
    pub flow_out_type: Option<String>,
    /// Required.
    pub internet_spec: Option<String>,
    /// Deprecated.
    pub ip_whitelist: Option<Vec<String>>,
}
input! { CreateInstanceInternetInfo(flow_out_type: String, internet_spec: String) {
    0 "flowOutBandwidth" flow_out_bandwidth: i64, 1 "flowOutType" flow_out_type: String,
    2 "internetSpec" internet_spec: String, 3 "ipWhitelist" ip_whitelist: Vec<String>
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceVpcInfo {
    pub security_group_ids: Option<String>,
    /// Deprecated.
    pub vswitch_id: Option<String>,
    pub v_switches: Option<Vec<CreateInstanceVSwitches>>,
    /// Required.
    pub vpc_id: Option<String>,
}
input! { CreateInstanceVpcInfo(vpc_id: String) {
    0 "securityGroupIds" security_group_ids: String, 1 "vSwitchId" vswitch_id: String,
    2 "vSwitches" v_switches: Vec<CreateInstanceVSwitches>, 3 "vpcId" vpc_id: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceVSwitches {
    pub vswitch_id: Option<String>,
}
input! { CreateInstanceVSwitches() {
    0 "vSwitchId" vswitch_id: String
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceProductInfo {
    pub auto_scaling: Option<bool>,
    pub capacity_type: Option<String>,
    pub dr_replication_mode: Option<String>,
    pub message_retention_time: Option<i64>,
    pub msg_process_spec: Option<String>,
    pub provisioned_capacity: Option<i64>,
    pub send_receive_ratio: Option<f64>,
    pub storage_encryption: Option<bool>,
    /// Secret.
    pub storage_secret_key: Option<Secret>,
    pub trace_on: Option<bool>,
}
input! { CreateInstanceProductInfo() {
    0 "autoScaling" auto_scaling: bool, 1 "capacityType" capacity_type: String,
    2 "drReplicationMode" dr_replication_mode: String, 3 "messageRetentionTime" message_retention_time: i64,
    4 "msgProcessSpec" msg_process_spec: String, 5 "provisionedCapacity" provisioned_capacity: i64,
    6 "sendReceiveRatio" send_receive_ratio: f64, 7 "storageEncryption" storage_encryption: bool,
    8 "storageSecretKey" storage_secret_key: Secret, 9 "traceOn" trace_on: bool
} }

/// In the request of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateInstanceTags() {
    0 "key" key: String, 1 "value" value: String
} }

/// Response of [`CreateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateInstanceOutput {
    0 "code" code: String, 1 "data" data: String, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// Creates instance account: `CreateInstanceAccount` of `rocketmq` 2022-08-01.
///
/// POST `/instances/{instanceId}/accounts`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/CreateInstanceAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceAccount {
    /// Required. Secret.
    pub password: Secret,
    pub remark: Option<String>,
    /// Required.
    pub username: String,
    /// Required.
    pub instance_id: String,
}
operation! { CreateInstanceAccount(password: Secret, username: String, instance_id: String)
    "CreateInstanceAccount" -> CreateInstanceAccountOutput {
    0 "password" password, 1 "remark" remark: String, 2 "username" username, 3 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { path: "/instances/{instanceId}/accounts", body: BodyStyle::Json, } }

/// Response of [`CreateInstanceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceAccountOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateInstanceAccountOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "code" code: String, 2 "data" data: bool,
    3 "dynamicCode" dynamic_code: String, 4 "dynamicMessage" dynamic_message: String,
    5 "httpStatusCode" http_status_code: i64, 6 "message" message: String, 7 "success" success: bool
} }

/// Creates instance acl: `CreateInstanceAcl` of `rocketmq` 2022-08-01.
///
/// POST `/instances/{instanceId}/acl/account/{username}`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/CreateInstanceAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceAcl {
    /// Required.
    pub actions: Vec<String>,
    /// Required.
    pub decision: String,
    pub ip_whitelists: Option<Vec<String>>,
    /// Required.
    pub resource_name: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub username: String,
}

/// Arguments of [`CreateInstanceAcl::new`].
pub struct CreateInstanceAclRequired {
    pub actions: Vec<String>,
    pub decision: String,
    pub resource_name: String,
    pub resource_type: String,
    pub instance_id: String,
    pub username: String,
}
operation! {
    CreateInstanceAcl { CreateInstanceAclRequired: actions, decision, resource_name, resource_type, instance_id, username }
    "CreateInstanceAcl" -> CreateInstanceAclOutput {
    0 "actions" actions, 1 "decision" decision, 2 "ipWhitelists" ip_whitelists: Vec<String>,
    3 "resourceName" resource_name, 4 "resourceType" resource_type, 5 "instanceId" instance_id, 6 "username" username
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { path: "/instances/{instanceId}/acl/account/{username}", body: BodyStyle::Json, } }

/// Response of [`CreateInstanceAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceAclOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateInstanceAclOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "code" code: String, 2 "data" data: bool,
    3 "dynamicCode" dynamic_code: String, 4 "dynamicMessage" dynamic_message: String,
    5 "httpStatusCode" http_status_code: i64, 6 "message" message: String, 7 "success" success: bool
} }

/// Creates instance ip whitelist: `CreateInstanceIpWhitelist` of `rocketmq` 2022-08-01.
///
/// POST `/instances/{instanceId}/ip/whitelist`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/CreateInstanceIpWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceIpWhitelist {
    /// Required.
    pub ip_whitelists: Vec<String>,
    /// Required.
    pub instance_id: String,
}
operation! { CreateInstanceIpWhitelist(ip_whitelists: Vec<String>, instance_id: String)
    "CreateInstanceIpWhitelist" -> CreateInstanceIpWhitelistOutput {
    0 "ipWhitelists" ip_whitelists, 1 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/instances/{instanceId}/ip/whitelist", body: BodyStyle::Json, } }

/// Response of [`CreateInstanceIpWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceIpWhitelistOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateInstanceIpWhitelistOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "code" code: String, 2 "data" data: bool,
    3 "dynamicCode" dynamic_code: String, 4 "dynamicMessage" dynamic_message: String,
    5 "httpStatusCode" http_status_code: i64, 6 "message" message: String, 7 "success" success: bool
} }

/// Creates topic: `CreateTopic` of `rocketmq` 2022-08-01.
///
/// POST `/instances/{instanceId}/topics/{topicName}`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/CreateTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopic {
    pub lite_topic_expiration: Option<i64>,
    pub max_send_tps: Option<i64>,
    /// Required.
    pub message_type: String,
    pub remark: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic_name: String,
}
operation! { CreateTopic(message_type: String, instance_id: String, topic_name: String)
    "CreateTopic" -> CreateTopicOutput {
    0 "liteTopicExpiration" lite_topic_expiration: i64, 1 "maxSendTps" max_send_tps: i64, 2 "messageType" message_type,
    3 "remark" remark: String, 4 "instanceId" instance_id, 5 "topicName" topic_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { path: "/instances/{instanceId}/topics/{topicName}", body: BodyStyle::Json, } }

/// Response of [`CreateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTopicOutput {
    0 "code" code: String, 1 "data" data: bool, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// Deletes consumer group: `DeleteConsumerGroup` of `rocketmq` 2022-08-01.
///
/// DELETE `/instances/{instanceId}/consumerGroups/{consumerGroupId}`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/DeleteConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub consumer_group_id: String,
}
operation! { DeleteConsumerGroup(instance_id: String, consumer_group_id: String)
    "DeleteConsumerGroup" -> DeleteConsumerGroupOutput {
    0 "instanceId" instance_id, 1 "consumerGroupId" consumer_group_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/instances/{instanceId}/consumerGroups/{consumerGroupId}", } }

/// Response of [`DeleteConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroupOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteConsumerGroupOutput {
    0 "code" code: String, 1 "data" data: bool, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// Deletes consumer group subscription: `DeleteConsumerGroupSubscription` of `rocketmq` 2022-08-01.
///
/// DELETE `/instances/{instanceId}/consumerGroups/{consumerGroupId}/subscriptions`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/DeleteConsumerGroupSubscription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroupSubscription {
    /// Required.
    pub filter_expression: String,
    /// Required.
    pub filter_type: String,
    /// Required.
    pub topic_name: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub consumer_group_id: String,
}

/// Arguments of [`DeleteConsumerGroupSubscription::new`].
pub struct DeleteConsumerGroupSubscriptionRequired {
    pub filter_expression: String,
    pub filter_type: String,
    pub topic_name: String,
    pub instance_id: String,
    pub consumer_group_id: String,
}
operation! {
    DeleteConsumerGroupSubscription { DeleteConsumerGroupSubscriptionRequired: filter_expression, filter_type, topic_name, instance_id, consumer_group_id }
    "DeleteConsumerGroupSubscription" -> DeleteConsumerGroupSubscriptionOutput {
    0 "filterExpression" filter_expression, 1 "filterType" filter_type, 2 "topicName" topic_name,
    3 "instanceId" instance_id, 4 "consumerGroupId" consumer_group_id
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "DELETE", path: "/instances/{instanceId}/consumerGroups/{consumerGroupId}/subscriptions", } }

/// Response of [`DeleteConsumerGroupSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroupSubscriptionOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteConsumerGroupSubscriptionOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "code" code: String, 2 "data" data: bool,
    3 "dynamicCode" dynamic_code: String, 4 "dynamicMessage" dynamic_message: String,
    5 "httpStatusCode" http_status_code: i64, 6 "message" message: String, 7 "success" success: bool
} }

/// Deletes disaster recovery item: `DeleteDisasterRecoveryItem` of `rocketmq` 2022-08-01.
///
/// DELETE `/disaster_recovery/{planId}/items/{itemId}`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/DeleteDisasterRecoveryItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDisasterRecoveryItem {
    /// Required.
    pub plan_id: i64,
    /// Required.
    pub item_id: i64,
}
operation! { DeleteDisasterRecoveryItem(plan_id: i64, item_id: i64)
    "DeleteDisasterRecoveryItem" -> DeleteDisasterRecoveryItemOutput {
    0 "planId" plan_id, 1 "itemId" item_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/disaster_recovery/{planId}/items/{itemId}", } }

/// Response of [`DeleteDisasterRecoveryItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDisasterRecoveryItemOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDisasterRecoveryItemOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "code" code: String, 2 "data" data: bool,
    3 "dynamicCode" dynamic_code: String, 4 "dynamicMessage" dynamic_message: String,
    5 "httpStatusCode" http_status_code: i64, 6 "message" message: String, 7 "success" success: bool
} }

/// Deletes disaster recovery plan: `DeleteDisasterRecoveryPlan` of `rocketmq` 2022-08-01.
///
/// DELETE `/disaster_recovery/{planId}`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/DeleteDisasterRecoveryPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDisasterRecoveryPlan {
    /// Required.
    pub plan_id: i64,
}
operation! { DeleteDisasterRecoveryPlan(plan_id: i64) "DeleteDisasterRecoveryPlan" -> DeleteDisasterRecoveryPlanOutput {
    0 "planId" plan_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/disaster_recovery/{planId}", } }

/// Response of [`DeleteDisasterRecoveryPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDisasterRecoveryPlanOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteDisasterRecoveryPlanOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "code" code: String, 2 "data" data: bool,
    3 "dynamicCode" dynamic_code: String, 4 "dynamicMessage" dynamic_message: String,
    5 "httpStatusCode" http_status_code: i64, 6 "message" message: String, 7 "success" success: bool
} }

/// Deletes instance: `DeleteInstance` of `rocketmq` 2022-08-01.
///
/// DELETE `/instances/{instanceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/DeleteInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    /// Required.
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> DeleteInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "DELETE", path: "/instances/{instanceId}", } }

/// Response of [`DeleteInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteInstanceOutput {
    0 "code" code: String, 1 "data" data: bool, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// Deletes instance account: `DeleteInstanceAccount` of `rocketmq` 2022-08-01.
///
/// DELETE `/instances/{instanceId}/accounts/{username}`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/DeleteInstanceAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceAccount {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub username: String,
}
operation! { DeleteInstanceAccount(instance_id: String, username: String)
    "DeleteInstanceAccount" -> DeleteInstanceAccountOutput {
    0 "instanceId" instance_id, 1 "username" username
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/instances/{instanceId}/accounts/{username}", } }

/// Response of [`DeleteInstanceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceAccountOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteInstanceAccountOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "code" code: String, 2 "data" data: bool,
    3 "dynamicCode" dynamic_code: String, 4 "dynamicMessage" dynamic_message: String,
    5 "httpStatusCode" http_status_code: i64, 6 "message" message: String, 7 "success" success: bool
} }

/// Deletes instance acl: `DeleteInstanceAcl` of `rocketmq` 2022-08-01.
///
/// DELETE `/instances/{instanceId}/acl/account/{username}`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/DeleteInstanceAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceAcl {
    /// Required.
    pub resource_name: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub username: String,
}
operation! { DeleteInstanceAcl(resource_name: String, resource_type: String, instance_id: String, username: String)
    "DeleteInstanceAcl" -> DeleteInstanceAclOutput {
    0 "resourceName" resource_name, 1 "resourceType" resource_type, 2 "instanceId" instance_id, 3 "username" username
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "DELETE", path: "/instances/{instanceId}/acl/account/{username}", } }

/// Response of [`DeleteInstanceAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceAclOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteInstanceAclOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "code" code: String, 2 "data" data: bool,
    3 "dynamicCode" dynamic_code: String, 4 "dynamicMessage" dynamic_message: String,
    5 "httpStatusCode" http_status_code: i64, 6 "message" message: String, 7 "success" success: bool
} }

/// Deletes instance ip whitelist: `DeleteInstanceIpWhitelist` of `rocketmq` 2022-08-01.
///
/// DELETE `/instances/{instanceId}/ip/whitelist`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/DeleteInstanceIpWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceIpWhitelist {
    /// Deprecated.
    pub ip_whitelist: Option<String>,
    pub ip_whitelists: Option<Vec<String>>,
    /// Required.
    pub instance_id: String,
}
operation! { DeleteInstanceIpWhitelist(instance_id: String)
    "DeleteInstanceIpWhitelist" -> DeleteInstanceIpWhitelistOutput {
    0 "ipWhitelist" ip_whitelist: String, 1 "ipWhitelists" ip_whitelists: Vec<String>, 2 "instanceId" instance_id
} [
    Mark::new(1, Location::Default, Style::Simple),
    Mark::new(2, Location::Path, Style::None)
] { method: "DELETE", path: "/instances/{instanceId}/ip/whitelist", } }

/// Response of [`DeleteInstanceIpWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceIpWhitelistOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteInstanceIpWhitelistOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "code" code: String, 2 "data" data: bool,
    3 "dynamicCode" dynamic_code: String, 4 "dynamicMessage" dynamic_message: String,
    5 "httpStatusCode" http_status_code: i64, 6 "message" message: String, 7 "success" success: bool
} }

/// Deletes topic: `DeleteTopic` of `rocketmq` 2022-08-01.
///
/// DELETE `/instances/{instanceId}/topics/{topicName}`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/DeleteTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopic {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic_name: String,
}
operation! { DeleteTopic(instance_id: String, topic_name: String) "DeleteTopic" -> DeleteTopicOutput {
    0 "instanceId" instance_id, 1 "topicName" topic_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "DELETE", path: "/instances/{instanceId}/topics/{topicName}", } }

/// Response of [`DeleteTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopicOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteTopicOutput {
    0 "code" code: String, 1 "data" data: bool, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// Executes migration operation: `ExecuteMigrationOperation` of `rocketmq` 2022-08-01.
///
/// POST `/migrations/{migrationId}/stages/{stageType}/operations/{operationId}/execute`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/ExecuteMigrationOperation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteMigrationOperation {
    pub instance_id: Option<String>,
    pub operation_param: Option<ExecuteMigrationOperationOperationParam>,
    /// Required.
    pub migration_id: i64,
    /// Required.
    pub stage_type: String,
    /// Required.
    pub operation_id: i64,
}
operation! { ExecuteMigrationOperation(migration_id: i64, stage_type: String, operation_id: i64)
    "ExecuteMigrationOperation" -> ExecuteMigrationOperationOutput {
    0 "instanceId" instance_id: String, 1 "operationParam" operation_param: ExecuteMigrationOperationOperationParam,
    2 "migrationId" migration_id, 3 "stageType" stage_type, 4 "operationId" operation_id
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/migrations/{migrationId}/stages/{stageType}/operations/{operationId}/execute", body: BodyStyle::Json, } }

/// In the request of [`ExecuteMigrationOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteMigrationOperationOperationParam {
    pub param_data: Option<Value>,
}
input! { ExecuteMigrationOperationOperationParam() {
    0 "paramData" param_data: Value
} }

/// Response of [`ExecuteMigrationOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteMigrationOperationOutput {
    pub code: Option<String>,
    pub data: Option<ExecuteMigrationOperationData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ExecuteMigrationOperationOutput {
    0 "code" code: String, 1 "data" data: ExecuteMigrationOperationData, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`ExecuteMigrationOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteMigrationOperationData {
    pub business_status: Option<String>,
    pub create_time: Option<String>,
    pub migration_id: Option<i64>,
    pub operation_id: Option<i64>,
    pub operation_key: Option<String>,
    pub operation_param: Option<ExecuteMigrationOperationDataOperationParam>,
    pub operation_result: Option<ExecuteMigrationOperationOperationResult>,
    pub operation_status: Option<String>,
    pub operation_type: Option<String>,
    pub stage_type: Option<String>,
    pub update_time: Option<String>,
}
model! { ExecuteMigrationOperationData {
    0 "businessStatus" business_status: String, 1 "createTime" create_time: String, 2 "migrationId" migration_id: i64,
    3 "operationId" operation_id: i64, 4 "operationKey" operation_key: String,
    5 "operationParam" operation_param: ExecuteMigrationOperationDataOperationParam,
    6 "operationResult" operation_result: ExecuteMigrationOperationOperationResult,
    7 "operationStatus" operation_status: String, 8 "operationType" operation_type: String,
    9 "stageType" stage_type: String, 10 "updateTime" update_time: String
} }

/// In the response of [`ExecuteMigrationOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteMigrationOperationDataOperationParam {
    pub param_data: Option<Value>,
}
model! { ExecuteMigrationOperationDataOperationParam {
    0 "paramData" param_data: Value
} }

/// In the response of [`ExecuteMigrationOperation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteMigrationOperationOperationResult {
    pub result_data: Option<Value>,
}
model! { ExecuteMigrationOperationOperationResult {
    0 "resultData" result_data: Value
} }

/// `FinishMigrationStage` of `rocketmq` 2022-08-01.
///
/// POST `/migrations/{migrationId}/stages/{stageType}/finish`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/FinishMigrationStage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinishMigrationStage {
    pub instance_id: Option<String>,
    /// Required.
    pub migration_id: i64,
    /// Required.
    pub stage_type: String,
}
operation! { FinishMigrationStage(migration_id: i64, stage_type: String)
    "FinishMigrationStage" -> FinishMigrationStageOutput {
    0 "instanceId" instance_id: String, 1 "migrationId" migration_id, 2 "stageType" stage_type
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/migrations/{migrationId}/stages/{stageType}/finish", } }

/// Response of [`FinishMigrationStage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinishMigrationStageOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { FinishMigrationStageOutput {
    0 "code" code: String, 1 "data" data: bool, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// Gets consume timespan: `GetConsumeTimespan` of `rocketmq` 2022-08-01.
///
/// GET `/instances/{instanceId}/consumerGroups/{consumerGroupId}/consumeTimespan/{topicName}`. Reads only. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/GetConsumeTimespan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumeTimespan {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub consumer_group_id: String,
    /// Required.
    pub topic_name: String,
}
operation! { GetConsumeTimespan(instance_id: String, consumer_group_id: String, topic_name: String)
    "GetConsumeTimespan" -> GetConsumeTimespanOutput {
    0 "instanceId" instance_id, 1 "consumerGroupId" consumer_group_id, 2 "topicName" topic_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/instances/{instanceId}/consumerGroups/{consumerGroupId}/consumeTimespan/{topicName}", } }

/// Response of [`GetConsumeTimespan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumeTimespanOutput {
    pub code: Option<String>,
    pub data: Option<GetConsumeTimespanData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetConsumeTimespanOutput {
    0 "code" code: String, 1 "data" data: GetConsumeTimespanData, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`GetConsumeTimespan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumeTimespanData {
    pub consume_timestamp: Option<i64>,
    pub consumer_group_id: Option<String>,
    pub instance_id: Option<String>,
    pub max_timestamp: Option<i64>,
    pub min_timestamp: Option<i64>,
    pub topic_name: Option<String>,
}
model! { GetConsumeTimespanData {
    0 "consumeTimestamp" consume_timestamp: i64, 1 "consumerGroupId" consumer_group_id: String,
    2 "instanceId" instance_id: String, 3 "maxTimestamp" max_timestamp: i64, 4 "minTimestamp" min_timestamp: i64,
    5 "topicName" topic_name: String
} }

/// Gets consumer group: `GetConsumerGroup` of `rocketmq` 2022-08-01.
///
/// GET `/instances/{instanceId}/consumerGroups/{consumerGroupId}`. Reads only. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/GetConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerGroup {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub consumer_group_id: String,
}
operation! { GetConsumerGroup(instance_id: String, consumer_group_id: String)
    "GetConsumerGroup" -> GetConsumerGroupOutput {
    0 "instanceId" instance_id, 1 "consumerGroupId" consumer_group_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/instances/{instanceId}/consumerGroups/{consumerGroupId}", } }

/// Response of [`GetConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerGroupOutput {
    pub code: Option<String>,
    pub data: Option<GetConsumerGroupData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetConsumerGroupOutput {
    0 "code" code: String, 1 "data" data: GetConsumerGroupData, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`GetConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerGroupData {
    pub consume_retry_policy: Option<GetConsumerGroupConsumeRetryPolicy>,
    pub consumer_group_id: Option<String>,
    pub create_time: Option<String>,
    pub delivery_order_type: Option<String>,
    pub exclusive: Option<bool>,
    pub instance_id: Option<String>,
    pub max_receive_tps: Option<i64>,
    pub message_model: Option<String>,
    pub region_id: Option<String>,
    pub remark: Option<String>,
    pub status: Option<String>,
    pub topic_name: Option<String>,
    pub update_time: Option<String>,
}
model! { GetConsumerGroupData {
    0 "consumeRetryPolicy" consume_retry_policy: GetConsumerGroupConsumeRetryPolicy,
    1 "consumerGroupId" consumer_group_id: String, 2 "createTime" create_time: String,
    3 "deliveryOrderType" delivery_order_type: String, 4 "exclusive" exclusive: bool,
    5 "instanceId" instance_id: String, 6 "maxReceiveTps" max_receive_tps: i64, 7 "messageModel" message_model: String,
    8 "regionId" region_id: String, 9 "remark" remark: String, 10 "status" status: String,
    11 "topicName" topic_name: String, 12 "updateTime" update_time: String
} }

/// In the response of [`GetConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerGroupConsumeRetryPolicy {
    pub dead_letter_target_topic: Option<String>,
    pub fixed_interval_retry_time: Option<i64>,
    pub max_retry_times: Option<i64>,
    pub retry_policy: Option<String>,
}
model! { GetConsumerGroupConsumeRetryPolicy {
    0 "deadLetterTargetTopic" dead_letter_target_topic: String,
    1 "fixedIntervalRetryTime" fixed_interval_retry_time: i64, 2 "maxRetryTimes" max_retry_times: i64,
    3 "retryPolicy" retry_policy: String
} }

/// Gets consumer group lag: `GetConsumerGroupLag` of `rocketmq` 2022-08-01.
///
/// GET `/instances/{instanceId}/consumerGroups/{consumerGroupId}/lag`. Reads only. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/GetConsumerGroupLag>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerGroupLag {
    pub lite_topic_name: Option<String>,
    pub topic_name: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub consumer_group_id: String,
}
operation! { GetConsumerGroupLag(instance_id: String, consumer_group_id: String)
    "GetConsumerGroupLag" -> GetConsumerGroupLagOutput {
    0 "liteTopicName" lite_topic_name: String, 1 "topicName" topic_name: String, 2 "instanceId" instance_id,
    3 "consumerGroupId" consumer_group_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/instances/{instanceId}/consumerGroups/{consumerGroupId}/lag", } }

/// Response of [`GetConsumerGroupLag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerGroupLagOutput {
    pub code: Option<String>,
    pub data: Option<GetConsumerGroupLagData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetConsumerGroupLagOutput {
    0 "code" code: String, 1 "data" data: GetConsumerGroupLagData, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`GetConsumerGroupLag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerGroupLagData {
    pub consumer_group_id: Option<String>,
    pub instance_id: Option<String>,
    pub lite_topic_lag_map: BTreeMap<String, DataLiteTopicLagMapValue>,
    pub region_id: Option<String>,
    pub topic_lag_map: BTreeMap<String, DataTopicLagMapValue>,
    pub topic_name: Option<String>,
    pub total_lag: Option<GetConsumerGroupLagTotalLag>,
}
model! { GetConsumerGroupLagData {
    0 "consumerGroupId" consumer_group_id: String, 1 "instanceId" instance_id: String,
    2 "liteTopicLagMap" lite_topic_lag_map: BTreeMap<String, DataLiteTopicLagMapValue>, 3 "regionId" region_id: String,
    4 "topicLagMap" topic_lag_map: BTreeMap<String, DataTopicLagMapValue>, 5 "topicName" topic_name: String,
    6 "totalLag" total_lag: GetConsumerGroupLagTotalLag
} }

/// In the response of [`GetConsumerGroupLag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataLiteTopicLagMapValue {
    pub ready_count: Option<i64>,
    pub delivery_duration: Option<i64>,
}
model! { DataLiteTopicLagMapValue {
    0 "readyCount" ready_count: i64, 1 "deliveryDuration" delivery_duration: i64
} }

/// In the response of [`GetConsumerGroupLag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataTopicLagMapValue {
    pub ready_count: Option<i64>,
    pub inflight_count: Option<i64>,
    pub delivery_duration: Option<i64>,
    pub last_consume_timestamp: Option<i64>,
}
model! { DataTopicLagMapValue {
    0 "readyCount" ready_count: i64, 1 "inflightCount" inflight_count: i64, 2 "deliveryDuration" delivery_duration: i64,
    3 "lastConsumeTimestamp" last_consume_timestamp: i64
} }

/// In the response of [`GetConsumerGroupLag`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerGroupLagTotalLag {
    pub delivery_duration: Option<i64>,
    pub inflight_count: Option<i64>,
    pub last_consume_timestamp: Option<i64>,
    pub ready_count: Option<i64>,
}
model! { GetConsumerGroupLagTotalLag {
    0 "deliveryDuration" delivery_duration: i64, 1 "inflightCount" inflight_count: i64,
    2 "lastConsumeTimestamp" last_consume_timestamp: i64, 3 "readyCount" ready_count: i64
} }

/// Gets consumer group subscription: `GetConsumerGroupSubscription` of `rocketmq` 2022-08-01.
///
/// GET `/instances/{instanceId}/consumerGroups/{consumerGroupId}/subscriptions/{topicName}`. Reads only. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/GetConsumerGroupSubscription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerGroupSubscription {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub consumer_group_id: String,
    /// Required.
    pub topic_name: String,
}
operation! { GetConsumerGroupSubscription(instance_id: String, consumer_group_id: String, topic_name: String)
    "GetConsumerGroupSubscription" -> GetConsumerGroupSubscriptionOutput {
    0 "instanceId" instance_id, 1 "consumerGroupId" consumer_group_id, 2 "topicName" topic_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/instances/{instanceId}/consumerGroups/{consumerGroupId}/subscriptions/{topicName}", } }

/// Response of [`GetConsumerGroupSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerGroupSubscriptionOutput {
    pub code: Option<String>,
    pub data: Vec<GetConsumerGroupSubscriptionData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetConsumerGroupSubscriptionOutput {
    0 "code" code: String, 1 "data" data: Vec<GetConsumerGroupSubscriptionData>, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`GetConsumerGroupSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerGroupSubscriptionData {
    pub connection_dto: Option<GetConsumerGroupSubscriptionConnectionDTO>,
    pub subscription_dto: Option<GetConsumerGroupSubscriptionSubscriptionDTO>,
}
model! { GetConsumerGroupSubscriptionData {
    0 "connectionDTO" connection_dto: GetConsumerGroupSubscriptionConnectionDTO,
    1 "subscriptionDTO" subscription_dto: GetConsumerGroupSubscriptionSubscriptionDTO
} }

/// In the response of [`GetConsumerGroupSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerGroupSubscriptionConnectionDTO {
    pub client_id: Option<String>,
    pub egress_ip: Option<String>,
    pub hostname: Option<String>,
    pub language: Option<String>,
    pub message_model: Option<String>,
    pub version: Option<String>,
}
model! { GetConsumerGroupSubscriptionConnectionDTO {
    0 "clientId" client_id: String, 1 "egressIp" egress_ip: String, 2 "hostname" hostname: String,
    3 "language" language: String, 4 "messageModel" message_model: String, 5 "version" version: String
} }

/// In the response of [`GetConsumerGroupSubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerGroupSubscriptionSubscriptionDTO {
    pub consumer_group_id: Option<String>,
    pub filter_expression: Option<String>,
    pub filter_expression_type: Option<String>,
    pub message_model: Option<String>,
    pub subscription_status: Option<String>,
    pub topic_name: Option<String>,
}
model! { GetConsumerGroupSubscriptionSubscriptionDTO {
    0 "consumerGroupId" consumer_group_id: String, 1 "filterExpression" filter_expression: String,
    2 "filterExpressionType" filter_expression_type: String, 3 "messageModel" message_model: String,
    4 "subscriptionStatus" subscription_status: String, 5 "topicName" topic_name: String
} }

/// Gets consumer stack: `GetConsumerStack` of `rocketmq` 2022-08-01.
///
/// GET `/instances/{instanceId}/consumerGroups/{consumerGroupId}/stack`. Reads only. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/GetConsumerStack>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerStack {
    /// Required.
    pub client_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub consumer_group_id: String,
}
operation! { GetConsumerStack(client_id: String, instance_id: String, consumer_group_id: String)
    "GetConsumerStack" -> GetConsumerStackOutput {
    0 "clientId" client_id, 1 "instanceId" instance_id, 2 "consumerGroupId" consumer_group_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/instances/{instanceId}/consumerGroups/{consumerGroupId}/stack", } }

/// Response of [`GetConsumerStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerStackOutput {
    pub code: Option<String>,
    pub data: Option<GetConsumerStackData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetConsumerStackOutput {
    0 "code" code: String, 1 "data" data: GetConsumerStackData, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`GetConsumerStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerStackData {
    pub consumer_group_id: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
    pub stacks: Vec<GetConsumerStackStacks>,
}
model! { GetConsumerStackData {
    0 "consumerGroupId" consumer_group_id: String, 1 "instanceId" instance_id: String, 2 "regionId" region_id: String,
    3 "stacks" stacks: Vec<GetConsumerStackStacks>
} }

/// In the response of [`GetConsumerStack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerStackStacks {
    pub thread: Option<String>,
    pub tracks: Vec<String>,
}
model! { GetConsumerStackStacks {
    0 "thread" thread: String, 1 "tracks" tracks: Vec<String>
} }

/// Gets disaster recovery item: `GetDisasterRecoveryItem` of `rocketmq` 2022-08-01.
///
/// GET `/disaster_recovery/{planId}/items/{itemId}`. Reads only. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/GetDisasterRecoveryItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDisasterRecoveryItem {
    /// Required.
    pub plan_id: i64,
    /// Required.
    pub item_id: i64,
}
operation! { GetDisasterRecoveryItem(plan_id: i64, item_id: i64)
    "GetDisasterRecoveryItem" -> GetDisasterRecoveryItemOutput {
    0 "planId" plan_id, 1 "itemId" item_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/disaster_recovery/{planId}/items/{itemId}", } }

/// Response of [`GetDisasterRecoveryItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDisasterRecoveryItemOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetDisasterRecoveryItemData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDisasterRecoveryItemOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "code" code: String,
    2 "data" data: GetDisasterRecoveryItemData, 3 "dynamicCode" dynamic_code: String,
    4 "dynamicMessage" dynamic_message: String, 5 "httpStatusCode" http_status_code: i64, 6 "message" message: String,
    7 "success" success: bool
} }

/// In the response of [`GetDisasterRecoveryItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDisasterRecoveryItemData {
    pub create_time: Option<String>,
    pub ext_info: BTreeMap<String, String>,
    pub item_id: Option<i64>,
    pub item_status: Option<String>,
    pub plan_id: Option<i64>,
    pub topics: Vec<GetDisasterRecoveryItemTopics>,
    pub update_time: Option<String>,
}
model! { GetDisasterRecoveryItemData {
    0 "createTime" create_time: String, 1 "extInfo" ext_info: BTreeMap<String, String>, 2 "itemId" item_id: i64,
    3 "itemStatus" item_status: String, 4 "planId" plan_id: i64, 5 "topics" topics: Vec<GetDisasterRecoveryItemTopics>,
    6 "updateTime" update_time: String
} }

/// In the response of [`GetDisasterRecoveryItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDisasterRecoveryItemTopics {
    /// Deprecated.
    pub consumer_group_id: Option<String>,
    pub delivery_order_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub region_id: Option<String>,
    pub topic_name: Option<String>,
}
model! { GetDisasterRecoveryItemTopics {
    0 "consumerGroupId" consumer_group_id: String, 1 "deliveryOrderType" delivery_order_type: String,
    2 "instanceId" instance_id: String, 3 "instanceType" instance_type: String, 4 "regionId" region_id: String,
    5 "topicName" topic_name: String
} }

/// Gets disaster recovery plan: `GetDisasterRecoveryPlan` of `rocketmq` 2022-08-01.
///
/// GET `/disaster_recovery/{planId}`. Reads only. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/GetDisasterRecoveryPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDisasterRecoveryPlan {
    /// Required.
    pub plan_id: i64,
}
operation! { GetDisasterRecoveryPlan(plan_id: i64) "GetDisasterRecoveryPlan" -> GetDisasterRecoveryPlanOutput {
    0 "planId" plan_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/disaster_recovery/{planId}", } }

/// Response of [`GetDisasterRecoveryPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDisasterRecoveryPlanOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetDisasterRecoveryPlanData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetDisasterRecoveryPlanOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "code" code: String,
    2 "data" data: GetDisasterRecoveryPlanData, 3 "dynamicCode" dynamic_code: String,
    4 "dynamicMessage" dynamic_message: String, 5 "httpStatusCode" http_status_code: i64, 6 "message" message: String,
    7 "success" success: bool
} }

/// In the response of [`GetDisasterRecoveryPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDisasterRecoveryPlanData {
    pub auto_sync_checkpoint: Option<bool>,
    pub create_time: Option<String>,
    pub ext_info: BTreeMap<String, String>,
    pub instances: Vec<GetDisasterRecoveryPlanInstances>,
    pub plan_desc: Option<String>,
    pub plan_id: Option<i64>,
    pub plan_name: Option<String>,
    pub plan_status: Option<String>,
    pub plan_type: Option<String>,
    pub sync_checkpoint_enabled: Option<bool>,
    pub update_time: Option<String>,
}
model! { GetDisasterRecoveryPlanData {
    0 "autoSyncCheckpoint" auto_sync_checkpoint: bool, 1 "createTime" create_time: String,
    2 "extInfo" ext_info: BTreeMap<String, String>, 3 "instances" instances: Vec<GetDisasterRecoveryPlanInstances>,
    4 "planDesc" plan_desc: String, 5 "planId" plan_id: i64, 6 "planName" plan_name: String,
    7 "planStatus" plan_status: String, 8 "planType" plan_type: String,
    9 "syncCheckpointEnabled" sync_checkpoint_enabled: bool, 10 "updateTime" update_time: String
} }

/// In the response of [`GetDisasterRecoveryPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDisasterRecoveryPlanInstances {
    pub auth_type: Option<String>,
    pub consumer_group_id: Option<String>,
    pub endpoint_url: Option<String>,
    pub instance_id: Option<String>,
    pub instance_role: Option<String>,
    pub instance_type: Option<String>,
    pub message_property: Option<GetDisasterRecoveryPlanMessageProperty>,
    pub network_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub username: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetDisasterRecoveryPlanInstances {
    0 "authType" auth_type: String, 1 "consumerGroupId" consumer_group_id: String, 2 "endpointUrl" endpoint_url: String,
    3 "instanceId" instance_id: String, 4 "instanceRole" instance_role: String, 5 "instanceType" instance_type: String,
    6 "messageProperty" message_property: GetDisasterRecoveryPlanMessageProperty, 7 "networkType" network_type: String,
    8 "password" password: Secret, 9 "regionId" region_id: String, 10 "securityGroupId" security_group_id: String,
    11 "username" username: String, 12 "vSwitchId" vswitch_id: String, 13 "vpcId" vpc_id: String
} }

/// In the response of [`GetDisasterRecoveryPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDisasterRecoveryPlanMessageProperty {
    pub property_key: Option<String>,
    pub property_value: Option<String>,
}
model! { GetDisasterRecoveryPlanMessageProperty {
    0 "propertyKey" property_key: String, 1 "propertyValue" property_value: String
} }

/// Gets instance: `GetInstance` of `rocketmq` 2022-08-01.
///
/// GET `/instances/{instanceId}`. Reads only. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/GetInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstance {
    /// Required.
    pub instance_id: String,
}
operation! { GetInstance(instance_id: String) "GetInstance" -> GetInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark::new(0, Location::Path, Style::None)
] { method: "GET", path: "/instances/{instanceId}", } }

/// Response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceOutput {
    pub code: Option<String>,
    pub data: Option<GetInstanceData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetInstanceOutput {
    0 "code" code: String, 1 "data" data: GetInstanceData, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceData {
    pub account_info: Option<GetInstanceAccountInfo>,
    pub acl_info: Option<GetInstanceAclInfo>,
    pub auto_renew: Option<bool>,
    pub auto_renew_period: Option<i64>,
    pub bid: Option<String>,
    pub commodity_code: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    /// Deprecated.
    pub ext_config: Option<GetInstanceExtConfig>,
    pub group_count: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_quotas: Vec<GetInstanceInstanceQuotas>,
    pub network_info: Option<GetInstanceNetworkInfo>,
    pub payment_type: Option<String>,
    pub product_info: Option<GetInstanceProductInfo>,
    pub region_id: Option<String>,
    pub release_time: Option<String>,
    pub remark: Option<String>,
    pub resource_group_id: Option<String>,
    pub series_code: Option<String>,
    pub service_code: Option<String>,
    pub software: Option<GetInstanceSoftware>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub sub_series_code: Option<String>,
    pub tags: Vec<GetInstanceTags>,
    pub topic_count: Option<i64>,
    pub update_time: Option<String>,
    pub user_id: Option<String>,
}
model! { GetInstanceData {
    0 "accountInfo" account_info: GetInstanceAccountInfo, 1 "aclInfo" acl_info: GetInstanceAclInfo,
    2 "autoRenew" auto_renew: bool, 3 "autoRenewPeriod" auto_renew_period: i64, 4 "bid" bid: String,
    5 "commodityCode" commodity_code: String, 6 "createTime" create_time: String, 7 "expireTime" expire_time: String,
    8 "extConfig" ext_config: GetInstanceExtConfig, 9 "groupCount" group_count: i64,
    10 "instanceId" instance_id: String, 11 "instanceName" instance_name: String,
    12 "instanceQuotas" instance_quotas: Vec<GetInstanceInstanceQuotas>,
    13 "networkInfo" network_info: GetInstanceNetworkInfo, 14 "paymentType" payment_type: String,
    15 "productInfo" product_info: GetInstanceProductInfo, 16 "regionId" region_id: String,
    17 "releaseTime" release_time: String, 18 "remark" remark: String, 19 "resourceGroupId" resource_group_id: String,
    20 "seriesCode" series_code: String, 21 "serviceCode" service_code: String,
    22 "software" software: GetInstanceSoftware, 23 "startTime" start_time: String, 24 "status" status: String,
    25 "subSeriesCode" sub_series_code: String, 26 "tags" tags: Vec<GetInstanceTags>, 27 "topicCount" topic_count: i64,
    28 "updateTime" update_time: String, 29 "userId" user_id: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceAccountInfo {
    pub username: Option<String>,
}
model! { GetInstanceAccountInfo {
    0 "username" username: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceAclInfo {
    /// Deprecated.
    pub acl_type: Option<String>,
    pub acl_types: Vec<String>,
    pub default_vpc_auth_free: Option<bool>,
}
model! { GetInstanceAclInfo {
    0 "aclType" acl_type: String, 1 "aclTypes" acl_types: Vec<String>,
    2 "defaultVpcAuthFree" default_vpc_auth_free: bool
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceExtConfig {
    pub acl_type: Option<String>,
    pub auto_scaling: Option<bool>,
    pub flow_out_bandwidth: Option<i64>,
    pub flow_out_type: Option<String>,
    pub internet_spec: Option<String>,
    pub message_retention_time: Option<i64>,
    pub msg_process_spec: Option<String>,
    pub send_receive_ratio: Option<f64>,
    pub support_auto_scaling: Option<bool>,
}
model! { GetInstanceExtConfig {
    0 "aclType" acl_type: String, 1 "autoScaling" auto_scaling: bool, 2 "flowOutBandwidth" flow_out_bandwidth: i64,
    3 "flowOutType" flow_out_type: String, 4 "internetSpec" internet_spec: String,
    5 "messageRetentionTime" message_retention_time: i64, 6 "msgProcessSpec" msg_process_spec: String,
    7 "sendReceiveRatio" send_receive_ratio: f64, 8 "supportAutoScaling" support_auto_scaling: bool
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceInstanceQuotas {
    pub free_count: Option<f64>,
    pub quota_name: Option<String>,
    pub total_count: Option<f64>,
    pub used_count: Option<f64>,
}
model! { GetInstanceInstanceQuotas {
    0 "freeCount" free_count: f64, 1 "quotaName" quota_name: String, 2 "totalCount" total_count: f64,
    3 "usedCount" used_count: f64
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceNetworkInfo {
    pub endpoints: Vec<GetInstanceEndpoints>,
    pub internet_info: Option<GetInstanceInternetInfo>,
    pub vpc_info: Option<GetInstanceVpcInfo>,
}
model! { GetInstanceNetworkInfo {
    0 "endpoints" endpoints: Vec<GetInstanceEndpoints>, 1 "internetInfo" internet_info: GetInstanceInternetInfo,
    2 "vpcInfo" vpc_info: GetInstanceVpcInfo
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceEndpoints {
    pub endpoint_id: Option<String>,
    pub endpoint_type: Option<String>,
    pub endpoint_url: Option<String>,
    pub ip_whitelist: Vec<String>,
}
model! { GetInstanceEndpoints {
    0 "endpointId" endpoint_id: String, 1 "endpointType" endpoint_type: String, 2 "endpointUrl" endpoint_url: String,
    3 "ipWhitelist" ip_whitelist: Vec<String>
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceInternetInfo {
    pub flow_out_bandwidth: Option<i64>,
    pub flow_out_type: Option<String>,
    pub internet_spec: Option<String>,
    pub ip_whitelist: Vec<String>,
}
model! { GetInstanceInternetInfo {
    0 "flowOutBandwidth" flow_out_bandwidth: i64, 1 "flowOutType" flow_out_type: String,
    2 "internetSpec" internet_spec: String, 3 "ipWhitelist" ip_whitelist: Vec<String>
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceVpcInfo {
    pub security_group_ids: Option<String>,
    /// Deprecated.
    pub vswitch_id: Option<String>,
    pub v_switches: Vec<GetInstanceVSwitches>,
    pub vpc_id: Option<String>,
}
model! { GetInstanceVpcInfo {
    0 "securityGroupIds" security_group_ids: String, 1 "vSwitchId" vswitch_id: String,
    2 "vSwitches" v_switches: Vec<GetInstanceVSwitches>, 3 "vpcId" vpc_id: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceVSwitches {
    pub vswitch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetInstanceVSwitches {
    0 "vSwitchId" vswitch_id: String, 1 "zoneId" zone_id: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceProductInfo {
    pub auto_scaling: Option<bool>,
    pub capacity_type: Option<String>,
    pub dr_replication_mode: Option<String>,
    pub message_retention_time: Option<i64>,
    pub msg_process_spec: Option<String>,
    pub provisioned_capacity: Option<i64>,
    pub send_receive_ratio: Option<f64>,
    pub storage_encryption: Option<bool>,
    /// Secret.
    pub storage_secret_key: Option<Secret>,
    pub support_auto_scaling: Option<bool>,
    pub trace_on: Option<bool>,
}
model! { GetInstanceProductInfo {
    0 "autoScaling" auto_scaling: bool, 1 "capacityType" capacity_type: String,
    2 "drReplicationMode" dr_replication_mode: String, 3 "messageRetentionTime" message_retention_time: i64,
    4 "msgProcessSpec" msg_process_spec: String, 5 "provisionedCapacity" provisioned_capacity: i64,
    6 "sendReceiveRatio" send_receive_ratio: f64, 7 "storageEncryption" storage_encryption: bool,
    8 "storageSecretKey" storage_secret_key: Secret, 9 "supportAutoScaling" support_auto_scaling: bool,
    10 "traceOn" trace_on: bool
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSoftware {
    pub maintain_time: Option<String>,
    pub software_version: Option<String>,
    pub upgrade_method: Option<String>,
}
model! { GetInstanceSoftware {
    0 "maintainTime" maintain_time: String, 1 "softwareVersion" software_version: String,
    2 "upgradeMethod" upgrade_method: String
} }

/// In the response of [`GetInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetInstanceTags {
    0 "key" key: String, 1 "value" value: String
} }

/// Gets instance account: `GetInstanceAccount` of `rocketmq` 2022-08-01.
///
/// GET `/instances/{instanceId}/account`. Reads only. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/GetInstanceAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceAccount {
    pub username: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { GetInstanceAccount(instance_id: String) "GetInstanceAccount" -> GetInstanceAccountOutput {
    0 "username" username: String, 1 "instanceId" instance_id
} [
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/instances/{instanceId}/account", } }

/// Response of [`GetInstanceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceAccountOutput {
    pub code: Option<String>,
    pub data: Option<GetInstanceAccountData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetInstanceAccountOutput {
    0 "code" code: String, 1 "data" data: GetInstanceAccountData, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`GetInstanceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceAccountData {
    pub account_status: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub remark: Option<String>,
    pub username: Option<String>,
}
model! { GetInstanceAccountData {
    0 "accountStatus" account_status: String, 1 "password" password: Secret, 2 "remark" remark: String,
    3 "username" username: String
} }

/// Gets instance acl: `GetInstanceAcl` of `rocketmq` 2022-08-01.
///
/// GET `/instances/{instanceId}/acl/account/{username}`. Reads only. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/GetInstanceAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceAcl {
    /// Required.
    pub resource_name: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub username: String,
}
operation! { GetInstanceAcl(resource_name: String, resource_type: String, instance_id: String, username: String)
    "GetInstanceAcl" -> GetInstanceAclOutput {
    0 "resourceName" resource_name, 1 "resourceType" resource_type, 2 "instanceId" instance_id, 3 "username" username
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/instances/{instanceId}/acl/account/{username}", } }

/// Response of [`GetInstanceAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceAclOutput {
    pub code: Option<String>,
    pub data: Option<GetInstanceAclData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetInstanceAclOutput {
    0 "code" code: String, 1 "data" data: GetInstanceAclData, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`GetInstanceAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceAclData {
    pub acl_type: Option<String>,
    pub actions: Vec<String>,
    pub decision: Option<String>,
    pub instance_id: Option<String>,
    pub ip_whitelists: Vec<String>,
    pub region_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub username: Option<String>,
}
model! { GetInstanceAclData {
    0 "aclType" acl_type: String, 1 "actions" actions: Vec<String>, 2 "decision" decision: String,
    3 "instanceId" instance_id: String, 4 "ipWhitelists" ip_whitelists: Vec<String>, 5 "regionId" region_id: String,
    6 "resourceName" resource_name: String, 7 "resourceType" resource_type: String, 8 "username" username: String
} }

/// Gets instance ip whitelist: `GetInstanceIpWhitelist` of `rocketmq` 2022-08-01.
///
/// GET `/instances/{instanceId}/ip/whitelists`. Reads only. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/GetInstanceIpWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceIpWhitelist {
    pub ip_whitelists: Option<Vec<String>>,
    /// Required.
    pub instance_id: String,
}
operation! { GetInstanceIpWhitelist(instance_id: String) "GetInstanceIpWhitelist" -> GetInstanceIpWhitelistOutput {
    0 "ipWhitelists" ip_whitelists: Vec<String>, 1 "instanceId" instance_id
} [
    Mark::new(0, Location::Default, Style::Simple),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/instances/{instanceId}/ip/whitelists", } }

/// Response of [`GetInstanceIpWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceIpWhitelistOutput {
    pub code: Option<String>,
    pub data: Option<GetInstanceIpWhitelistData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetInstanceIpWhitelistOutput {
    0 "code" code: String, 1 "data" data: GetInstanceIpWhitelistData, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`GetInstanceIpWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceIpWhitelistData {
    pub instance_id: Option<String>,
    pub ip_whitelists: Vec<String>,
    pub region_id: Option<String>,
}
model! { GetInstanceIpWhitelistData {
    0 "instanceId" instance_id: String, 1 "ipWhitelists" ip_whitelists: Vec<String>, 2 "regionId" region_id: String
} }

/// Gets message detail: `GetMessageDetail` of `rocketmq` 2022-08-01.
///
/// GET `/instances/{instanceId}/topics/{topicName}/messages/{messageId}`. Reads only. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/GetMessageDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageDetail {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic_name: String,
    /// Required.
    pub message_id: String,
}
operation! { GetMessageDetail(instance_id: String, topic_name: String, message_id: String)
    "GetMessageDetail" -> GetMessageDetailOutput {
    0 "instanceId" instance_id, 1 "topicName" topic_name, 2 "messageId" message_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/instances/{instanceId}/topics/{topicName}/messages/{messageId}", } }

/// Response of [`GetMessageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageDetailOutput {
    pub code: Option<String>,
    pub data: Option<GetMessageDetailData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetMessageDetailOutput {
    0 "code" code: String, 1 "data" data: GetMessageDetailData, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`GetMessageDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageDetailData {
    pub body: Option<String>,
    pub body_size: Option<i64>,
    pub born_host: Option<String>,
    pub born_time: Option<String>,
    pub instance_id: Option<String>,
    pub lite_topic_name: Option<String>,
    pub message_group: Option<String>,
    pub message_id: Option<String>,
    pub message_keys: Vec<String>,
    pub message_tag: Option<String>,
    pub message_type: Option<String>,
    pub region_id: Option<String>,
    pub store_host: Option<String>,
    pub store_time: Option<String>,
    pub system_properties: BTreeMap<String, String>,
    pub topic_name: Option<String>,
    pub user_properties: BTreeMap<String, String>,
}
model! { GetMessageDetailData {
    0 "body" body: String, 1 "bodySize" body_size: i64, 2 "bornHost" born_host: String, 3 "bornTime" born_time: String,
    4 "instanceId" instance_id: String, 5 "liteTopicName" lite_topic_name: String,
    6 "messageGroup" message_group: String, 7 "messageId" message_id: String, 8 "messageKeys" message_keys: Vec<String>,
    9 "messageTag" message_tag: String, 10 "messageType" message_type: String, 11 "regionId" region_id: String,
    12 "storeHost" store_host: String, 13 "storeTime" store_time: String,
    14 "systemProperties" system_properties: BTreeMap<String, String>, 15 "topicName" topic_name: String,
    16 "userProperties" user_properties: BTreeMap<String, String>
} }

/// Gets topic: `GetTopic` of `rocketmq` 2022-08-01.
///
/// GET `/instances/{instanceId}/topics/{topicName}`. Reads only. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/GetTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopic {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic_name: String,
}
operation! { GetTopic(instance_id: String, topic_name: String) "GetTopic" -> GetTopicOutput {
    0 "instanceId" instance_id, 1 "topicName" topic_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/instances/{instanceId}/topics/{topicName}", } }

/// Response of [`GetTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicOutput {
    pub code: Option<String>,
    pub data: Option<GetTopicData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTopicOutput {
    0 "code" code: String, 1 "data" data: GetTopicData, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`GetTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicData {
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
    pub lite_topic_expiration: Option<i64>,
    pub max_send_tps: Option<i64>,
    pub message_type: Option<String>,
    pub region_id: Option<String>,
    pub remark: Option<String>,
    pub status: Option<String>,
    pub topic_name: Option<String>,
    pub update_time: Option<String>,
}
model! { GetTopicData {
    0 "createTime" create_time: String, 1 "instanceId" instance_id: String,
    2 "liteTopicExpiration" lite_topic_expiration: i64, 3 "maxSendTps" max_send_tps: i64,
    4 "messageType" message_type: String, 5 "regionId" region_id: String, 6 "remark" remark: String,
    7 "status" status: String, 8 "topicName" topic_name: String, 9 "updateTime" update_time: String
} }

/// Gets trace: `GetTrace` of `rocketmq` 2022-08-01.
///
/// GET `/instances/{instanceId}/topics/{topicName}/traces/{messageId}`. Reads only. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/GetTrace>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrace {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic_name: String,
    /// Required.
    pub message_id: String,
}
operation! { GetTrace(instance_id: String, topic_name: String, message_id: String) "GetTrace" -> GetTraceOutput {
    0 "endTime" end_time: String, 1 "startTime" start_time: String, 2 "instanceId" instance_id,
    3 "topicName" topic_name, 4 "messageId" message_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/instances/{instanceId}/topics/{topicName}/traces/{messageId}", } }

/// Response of [`GetTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceOutput {
    pub code: Option<String>,
    pub data: Option<GetTraceData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetTraceOutput {
    0 "code" code: String, 1 "data" data: GetTraceData, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`GetTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceData {
    pub broker_info: Option<GetTraceBrokerInfo>,
    pub consumer_infos: Vec<GetTraceConsumerInfos>,
    pub instance_id: Option<String>,
    pub message_info: Option<GetTraceMessageInfo>,
    pub producer_info: Option<GetTraceProducerInfo>,
    pub region_id: Option<String>,
    pub topic_name: Option<String>,
}
model! { GetTraceData {
    0 "brokerInfo" broker_info: GetTraceBrokerInfo, 1 "consumerInfos" consumer_infos: Vec<GetTraceConsumerInfos>,
    2 "instanceId" instance_id: String, 3 "messageInfo" message_info: GetTraceMessageInfo,
    4 "producerInfo" producer_info: GetTraceProducerInfo, 5 "regionId" region_id: String,
    6 "topicName" topic_name: String
} }

/// In the response of [`GetTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceBrokerInfo {
    pub delay_status: Option<String>,
    pub operations: Vec<GetTraceOperations>,
    pub preset_delay_time: Option<String>,
    pub recall_result: Option<String>,
}
model! { GetTraceBrokerInfo {
    0 "delayStatus" delay_status: String, 1 "operations" operations: Vec<GetTraceOperations>,
    2 "presetDelayTime" preset_delay_time: String, 3 "recallResult" recall_result: String
} }

/// In the response of [`GetTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceOperations {
    pub operate_time: Option<String>,
    pub operate_type: Option<String>,
}
model! { GetTraceOperations {
    0 "operateTime" operate_time: String, 1 "operateType" operate_type: String
} }

/// In the response of [`GetTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceConsumerInfos {
    pub consume_status: Option<String>,
    pub consumer_group_id: Option<String>,
    pub dead_letter_info: Option<GetTraceDeadLetterInfo>,
    pub dead_message: Option<bool>,
    pub records: Vec<GetTraceRecords>,
}
model! { GetTraceConsumerInfos {
    0 "consumeStatus" consume_status: String, 1 "consumerGroupId" consumer_group_id: String,
    2 "deadLetterInfo" dead_letter_info: GetTraceDeadLetterInfo, 3 "deadMessage" dead_message: bool,
    4 "records" records: Vec<GetTraceRecords>
} }

/// In the response of [`GetTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceDeadLetterInfo {
    pub message_id: Option<String>,
    pub to_dlq_time: Option<String>,
    pub topic_name: Option<String>,
}
model! { GetTraceDeadLetterInfo {
    0 "messageId" message_id: String, 1 "toDlqTime" to_dlq_time: String, 2 "topicName" topic_name: String
} }

/// In the response of [`GetTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceRecords {
    pub client_host: Option<String>,
    pub consume_status: Option<String>,
    pub fifo_enable: Option<bool>,
    pub operations: Vec<GetTraceRecordsOperations>,
    pub pop_ck: Option<String>,
    pub user_name: Option<String>,
}
model! { GetTraceRecords {
    0 "clientHost" client_host: String, 1 "consumeStatus" consume_status: String, 2 "fifoEnable" fifo_enable: bool,
    3 "operations" operations: Vec<GetTraceRecordsOperations>, 4 "popCk" pop_ck: String, 5 "userName" user_name: String
} }

/// In the response of [`GetTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceRecordsOperations {
    pub dead_message: Option<bool>,
    pub invisible_time: Option<i64>,
    pub operate_time: Option<String>,
    pub operate_type: Option<String>,
}
model! { GetTraceRecordsOperations {
    0 "deadMessage" dead_message: bool, 1 "invisibleTime" invisible_time: i64, 2 "operateTime" operate_time: String,
    3 "operateType" operate_type: String
} }

/// In the response of [`GetTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceMessageInfo {
    pub body: Option<String>,
    pub born_host: Option<String>,
    pub born_time: Option<String>,
    pub instance_id: Option<String>,
    pub lite_topic_name: Option<String>,
    pub message_group: Option<String>,
    pub message_id: Option<String>,
    pub message_keys: Vec<String>,
    pub message_tag: Option<String>,
    pub message_type: Option<String>,
    pub region_id: Option<String>,
    pub store_host: Option<String>,
    pub store_time: Option<String>,
    pub topic_name: Option<String>,
    pub transaction_id: Option<String>,
    pub user_properties: BTreeMap<String, String>,
}
model! { GetTraceMessageInfo {
    0 "body" body: String, 1 "bornHost" born_host: String, 2 "bornTime" born_time: String,
    3 "instanceId" instance_id: String, 4 "liteTopicName" lite_topic_name: String,
    5 "messageGroup" message_group: String, 6 "messageId" message_id: String, 7 "messageKeys" message_keys: Vec<String>,
    8 "messageTag" message_tag: String, 9 "messageType" message_type: String, 10 "regionId" region_id: String,
    11 "storeHost" store_host: String, 12 "storeTime" store_time: String, 13 "topicName" topic_name: String,
    14 "transactionId" transaction_id: String, 15 "userProperties" user_properties: BTreeMap<String, String>
} }

/// In the response of [`GetTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceProducerInfo {
    pub records: Vec<GetTraceProducerInfoRecords>,
}
model! { GetTraceProducerInfo {
    0 "records" records: Vec<GetTraceProducerInfoRecords>
} }

/// In the response of [`GetTrace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceProducerInfoRecords {
    pub arrive_time: Option<String>,
    pub client_host: Option<String>,
    pub dlq_origin_message_id: Option<String>,
    pub dlq_origin_topic: Option<String>,
    pub message_source: Option<String>,
    pub produce_duration: Option<i64>,
    pub produce_status: Option<String>,
    pub produce_time: Option<String>,
    pub recall_time: Option<String>,
    pub user_name: Option<String>,
}
model! { GetTraceProducerInfoRecords {
    0 "arriveTime" arrive_time: String, 1 "clientHost" client_host: String,
    2 "dlqOriginMessageId" dlq_origin_message_id: String, 3 "dlqOriginTopic" dlq_origin_topic: String,
    4 "messageSource" message_source: String, 5 "produceDuration" produce_duration: i64,
    6 "produceStatus" produce_status: String, 7 "produceTime" produce_time: String, 8 "recallTime" recall_time: String,
    9 "userName" user_name: String
} }

/// Lists available zones: `ListAvailableZones` of `rocketmq` 2022-08-01.
///
/// GET `/zones`. Reads only. See <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/ListAvailableZones>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableZones {}
operation! { ListAvailableZones() "ListAvailableZones" -> ListAvailableZonesOutput {}
    { method: "GET", path: "/zones", } }

/// Response of [`ListAvailableZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableZonesOutput {
    pub code: Option<String>,
    pub data: Vec<ListAvailableZonesData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAvailableZonesOutput {
    0 "code" code: String, 1 "data" data: Vec<ListAvailableZonesData>, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`ListAvailableZones`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableZonesData {
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
}
model! { ListAvailableZonesData {
    0 "createTime" create_time: String, 1 "updateTime" update_time: String, 2 "zoneId" zone_id: String,
    3 "zoneName" zone_name: String
} }

/// Lists consumer connections: `ListConsumerConnections` of `rocketmq` 2022-08-01.
///
/// GET `/instances/{instanceId}/consumerGroups/{consumerGroupId}/connections`. Reads only. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/ListConsumerConnections>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerConnections {
    pub lite_topic_name: Option<String>,
    pub topic_name: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub consumer_group_id: String,
}
operation! { ListConsumerConnections(instance_id: String, consumer_group_id: String)
    "ListConsumerConnections" -> ListConsumerConnectionsOutput {
    0 "liteTopicName" lite_topic_name: String, 1 "topicName" topic_name: String, 2 "instanceId" instance_id,
    3 "consumerGroupId" consumer_group_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/instances/{instanceId}/consumerGroups/{consumerGroupId}/connections", } }

/// Response of [`ListConsumerConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerConnectionsOutput {
    pub code: Option<String>,
    pub data: Option<ListConsumerConnectionsData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListConsumerConnectionsOutput {
    0 "code" code: String, 1 "data" data: ListConsumerConnectionsData, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`ListConsumerConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerConnectionsData {
    pub connections: Vec<ListConsumerConnectionsConnections>,
    pub consumer_group_id: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
}
model! { ListConsumerConnectionsData {
    0 "connections" connections: Vec<ListConsumerConnectionsConnections>, 1 "consumerGroupId" consumer_group_id: String,
    2 "instanceId" instance_id: String, 3 "regionId" region_id: String
} }

/// In the response of [`ListConsumerConnections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerConnectionsConnections {
    pub client_id: Option<String>,
    pub egress_ip: Option<String>,
    pub hostname: Option<String>,
    pub language: Option<String>,
    pub message_model: Option<String>,
    pub version: Option<String>,
}
model! { ListConsumerConnectionsConnections {
    0 "clientId" client_id: String, 1 "egressIp" egress_ip: String, 2 "hostname" hostname: String,
    3 "language" language: String, 4 "messageModel" message_model: String, 5 "version" version: String
} }

/// Lists consumer group subscriptions: `ListConsumerGroupSubscriptions` of `rocketmq` 2022-08-01.
///
/// GET `/instances/{instanceId}/consumerGroups/{consumerGroupId}/subscriptions`. Reads only. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/ListConsumerGroupSubscriptions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerGroupSubscriptions {
    pub topic_name: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub consumer_group_id: String,
}
operation! { ListConsumerGroupSubscriptions(instance_id: String, consumer_group_id: String)
    "ListConsumerGroupSubscriptions" -> ListConsumerGroupSubscriptionsOutput {
    0 "topicName" topic_name: String, 1 "instanceId" instance_id, 2 "consumerGroupId" consumer_group_id
} [
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "GET", path: "/instances/{instanceId}/consumerGroups/{consumerGroupId}/subscriptions", } }

/// Response of [`ListConsumerGroupSubscriptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerGroupSubscriptionsOutput {
    pub code: Option<String>,
    pub data: Vec<ListConsumerGroupSubscriptionsData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListConsumerGroupSubscriptionsOutput {
    0 "code" code: String, 1 "data" data: Vec<ListConsumerGroupSubscriptionsData>, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`ListConsumerGroupSubscriptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerGroupSubscriptionsData {
    pub consistency: Option<bool>,
    pub consumer_group_id: Option<String>,
    pub filter_expression: Option<String>,
    pub filter_expression_type: Option<String>,
    pub message_model: Option<String>,
    pub subscription_status: Option<String>,
    pub topic_created: Option<bool>,
    pub topic_name: Option<String>,
}
model! { ListConsumerGroupSubscriptionsData {
    0 "consistency" consistency: bool, 1 "consumerGroupId" consumer_group_id: String,
    2 "filterExpression" filter_expression: String, 3 "filterExpressionType" filter_expression_type: String,
    4 "messageModel" message_model: String, 5 "subscriptionStatus" subscription_status: String,
    6 "topicCreated" topic_created: bool, 7 "topicName" topic_name: String
} }

/// Lists consumer groups: `ListConsumerGroups` of `rocketmq` 2022-08-01.
///
/// GET `/instances/{instanceId}/consumerGroups`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/ListConsumerGroups>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerGroups {
    pub filter: Option<String>,
    /// 1 to 100000000.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { ListConsumerGroups(instance_id: String) "ListConsumerGroups" -> ListConsumerGroupsOutput {
    0 "filter" filter: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64, 3 "instanceId" instance_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/instances/{instanceId}/consumerGroups", } }
paged! { ListConsumerGroups: ListConsumerGroupsList =
    Number "pageNumber", "data.list" data.list, total "data.totalCount" }

/// Response of [`ListConsumerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerGroupsOutput {
    pub code: Option<String>,
    pub data: Option<ListConsumerGroupsData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListConsumerGroupsOutput {
    0 "code" code: String, 1 "data" data: ListConsumerGroupsData, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`ListConsumerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerGroupsData {
    pub list: Vec<ListConsumerGroupsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListConsumerGroupsData {
    0 "list" list: Vec<ListConsumerGroupsList>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListConsumerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerGroupsList {
    pub consumer_group_id: Option<String>,
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
    pub max_receive_tps: Option<i64>,
    pub message_model: Option<String>,
    pub region_id: Option<String>,
    pub remark: Option<String>,
    pub status: Option<String>,
    pub topic_name: Option<String>,
    pub update_time: Option<String>,
}
model! { ListConsumerGroupsList {
    0 "consumerGroupId" consumer_group_id: String, 1 "createTime" create_time: String,
    2 "instanceId" instance_id: String, 3 "maxReceiveTps" max_receive_tps: i64, 4 "messageModel" message_model: String,
    5 "regionId" region_id: String, 6 "remark" remark: String, 7 "status" status: String,
    8 "topicName" topic_name: String, 9 "updateTime" update_time: String
} }

/// Lists disaster recovery checkpoints: `ListDisasterRecoveryCheckpoints` of `rocketmq` 2022-08-01.
///
/// GET `/disaster_recovery/{planId}/items/{itemId}/checkpoints`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/ListDisasterRecoveryCheckpoints>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryCheckpoints {
    pub filter: Option<String>,
    /// Required.
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    /// Required.
    pub plan_id: String,
    /// Required.
    pub item_id: String,
}
operation! { ListDisasterRecoveryCheckpoints(instance_id: String, plan_id: String, item_id: String)
    "ListDisasterRecoveryCheckpoints" -> ListDisasterRecoveryCheckpointsOutput {
    0 "filter" filter: String, 1 "instanceId" instance_id, 2 "pageNumber" page_number: i64, 3 "pageSize" page_size: i64,
    4 "planId" plan_id, 5 "itemId" item_id
} [
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/disaster_recovery/{planId}/items/{itemId}/checkpoints", } }
paged! { ListDisasterRecoveryCheckpoints: ListDisasterRecoveryCheckpointsList =
    Number "pageNumber", "data.list" data.list, total "data.totalCount" }

/// Response of [`ListDisasterRecoveryCheckpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryCheckpointsOutput {
    pub code: Option<String>,
    pub data: Option<ListDisasterRecoveryCheckpointsData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDisasterRecoveryCheckpointsOutput {
    0 "code" code: String, 1 "data" data: ListDisasterRecoveryCheckpointsData, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`ListDisasterRecoveryCheckpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryCheckpointsData {
    pub list: Vec<ListDisasterRecoveryCheckpointsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDisasterRecoveryCheckpointsData {
    0 "list" list: Vec<ListDisasterRecoveryCheckpointsList>, 1 "pageNumber" page_number: i64,
    2 "pageSize" page_size: i64, 3 "totalCount" total_count: i64
} }

/// In the response of [`ListDisasterRecoveryCheckpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryCheckpointsList {
    pub checkpoint_id: Option<i64>,
    pub item_id: Option<i64>,
    pub last_sync_time: Option<i64>,
    pub plan_id: Option<i64>,
    pub source_progress: Option<ListDisasterRecoveryCheckpointsSourceProgress>,
    pub target_progress: Option<ListDisasterRecoveryCheckpointsTargetProgress>,
}
model! { ListDisasterRecoveryCheckpointsList {
    0 "checkpointId" checkpoint_id: i64, 1 "itemId" item_id: i64, 2 "lastSyncTime" last_sync_time: i64,
    3 "planId" plan_id: i64, 4 "sourceProgress" source_progress: ListDisasterRecoveryCheckpointsSourceProgress,
    5 "targetProgress" target_progress: ListDisasterRecoveryCheckpointsTargetProgress
} }

/// In the response of [`ListDisasterRecoveryCheckpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryCheckpointsSourceProgress {
    pub consumer_group_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub last_fetch_time: Option<i64>,
    pub progress_data: Option<ListDisasterRecoveryCheckpointsProgressData>,
    pub region_id: Option<String>,
    pub topic_name: Option<String>,
}
model! { ListDisasterRecoveryCheckpointsSourceProgress {
    0 "consumerGroupId" consumer_group_id: String, 1 "instanceId" instance_id: String,
    2 "instanceType" instance_type: String, 3 "lastFetchTime" last_fetch_time: i64,
    4 "progressData" progress_data: ListDisasterRecoveryCheckpointsProgressData, 5 "regionId" region_id: String,
    6 "topicName" topic_name: String
} }

/// In the response of [`ListDisasterRecoveryCheckpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryCheckpointsProgressData {
    pub consume_timestamp: Option<i64>,
}
model! { ListDisasterRecoveryCheckpointsProgressData {
    0 "consumeTimestamp" consume_timestamp: i64
} }

/// In the response of [`ListDisasterRecoveryCheckpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryCheckpointsTargetProgress {
    pub consumer_group_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub last_fetch_time: Option<i64>,
    pub progress_data: Option<ListDisasterRecoveryCheckpointsTargetProgressProgressData>,
    pub region_id: Option<String>,
    pub topic_name: Option<String>,
}
model! { ListDisasterRecoveryCheckpointsTargetProgress {
    0 "consumerGroupId" consumer_group_id: String, 1 "instanceId" instance_id: String,
    2 "instanceType" instance_type: String, 3 "lastFetchTime" last_fetch_time: i64,
    4 "progressData" progress_data: ListDisasterRecoveryCheckpointsTargetProgressProgressData,
    5 "regionId" region_id: String, 6 "topicName" topic_name: String
} }

/// In the response of [`ListDisasterRecoveryCheckpoints`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryCheckpointsTargetProgressProgressData {
    pub consume_timestamp: Option<i64>,
}
model! { ListDisasterRecoveryCheckpointsTargetProgressProgressData {
    0 "consumeTimestamp" consume_timestamp: i64
} }

/// Lists disaster recovery items: `ListDisasterRecoveryItems` of `rocketmq` 2022-08-01.
///
/// GET `/disaster_recovery/{planId}/items`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/ListDisasterRecoveryItems>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryItems {
    pub filter: Option<String>,
    /// 1 to 100000000.
    pub page_number: Option<i64>,
    /// 10 to 10000.
    pub page_size: Option<i64>,
    pub topic_name: Option<String>,
    /// Required.
    pub plan_id: i64,
}
operation! { ListDisasterRecoveryItems(plan_id: i64) "ListDisasterRecoveryItems" -> ListDisasterRecoveryItemsOutput {
    0 "filter" filter: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "topicName" topic_name: String, 4 "planId" plan_id
} [
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/disaster_recovery/{planId}/items", } }
paged! { ListDisasterRecoveryItems: ListDisasterRecoveryItemsList =
    Number "pageNumber", "data.list" data.list, total "data.totalCount" }

/// Response of [`ListDisasterRecoveryItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryItemsOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<ListDisasterRecoveryItemsData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDisasterRecoveryItemsOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "code" code: String,
    2 "data" data: ListDisasterRecoveryItemsData, 3 "dynamicCode" dynamic_code: String,
    4 "dynamicMessage" dynamic_message: String, 5 "httpStatusCode" http_status_code: i64, 6 "message" message: String,
    7 "success" success: bool
} }

/// In the response of [`ListDisasterRecoveryItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryItemsData {
    pub list: Vec<ListDisasterRecoveryItemsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub scroll_id: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDisasterRecoveryItemsData {
    0 "list" list: Vec<ListDisasterRecoveryItemsList>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "scrollId" scroll_id: String, 4 "totalCount" total_count: i64
} }

/// In the response of [`ListDisasterRecoveryItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryItemsList {
    pub create_time: Option<String>,
    pub ext_info: BTreeMap<String, String>,
    pub item_id: Option<i64>,
    pub item_status: Option<String>,
    pub plan_id: Option<i64>,
    pub topics: Vec<ListDisasterRecoveryItemsTopics>,
    pub update_time: Option<String>,
}
model! { ListDisasterRecoveryItemsList {
    0 "createTime" create_time: String, 1 "extInfo" ext_info: BTreeMap<String, String>, 2 "itemId" item_id: i64,
    3 "itemStatus" item_status: String, 4 "planId" plan_id: i64,
    5 "topics" topics: Vec<ListDisasterRecoveryItemsTopics>, 6 "updateTime" update_time: String
} }

/// In the response of [`ListDisasterRecoveryItems`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryItemsTopics {
    /// Deprecated.
    pub consumer_group_id: Option<String>,
    pub delivery_order_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub region_id: Option<String>,
    pub topic_name: Option<String>,
}
model! { ListDisasterRecoveryItemsTopics {
    0 "consumerGroupId" consumer_group_id: String, 1 "deliveryOrderType" delivery_order_type: String,
    2 "instanceId" instance_id: String, 3 "instanceType" instance_type: String, 4 "regionId" region_id: String,
    5 "topicName" topic_name: String
} }

/// Lists disaster recovery plans: `ListDisasterRecoveryPlans` of `rocketmq` 2022-08-01.
///
/// GET `/disaster_recovery`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/ListDisasterRecoveryPlans>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryPlans {
    pub filter: Option<String>,
    pub instance_id: Option<String>,
    /// 1 to 100000000.
    pub page_number: Option<i64>,
    /// 10 to 10000.
    pub page_size: Option<i64>,
}
operation! { ListDisasterRecoveryPlans() "ListDisasterRecoveryPlans" -> ListDisasterRecoveryPlansOutput {
    0 "filter" filter: String, 1 "instanceId" instance_id: String, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64
} { method: "GET", path: "/disaster_recovery", } }
paged! { ListDisasterRecoveryPlans: ListDisasterRecoveryPlansList =
    Number "pageNumber", "data.list" data.list, total "data.totalCount" }

/// Response of [`ListDisasterRecoveryPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryPlansOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<ListDisasterRecoveryPlansData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListDisasterRecoveryPlansOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "code" code: String,
    2 "data" data: ListDisasterRecoveryPlansData, 3 "dynamicCode" dynamic_code: String,
    4 "dynamicMessage" dynamic_message: String, 5 "httpStatusCode" http_status_code: i64, 6 "message" message: String,
    7 "success" success: bool
} }

/// In the response of [`ListDisasterRecoveryPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryPlansData {
    pub list: Vec<ListDisasterRecoveryPlansList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub scroll_id: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDisasterRecoveryPlansData {
    0 "list" list: Vec<ListDisasterRecoveryPlansList>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "scrollId" scroll_id: String, 4 "totalCount" total_count: i64
} }

/// In the response of [`ListDisasterRecoveryPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryPlansList {
    pub auto_sync_checkpoint: Option<bool>,
    pub create_time: Option<String>,
    pub ext_info: BTreeMap<String, String>,
    pub instances: Vec<ListDisasterRecoveryPlansInstances>,
    pub plan_desc: Option<String>,
    pub plan_id: Option<i64>,
    pub plan_name: Option<String>,
    pub plan_status: Option<String>,
    pub plan_type: Option<String>,
    pub sync_checkpoint_enabled: Option<bool>,
    pub update_time: Option<String>,
}
model! { ListDisasterRecoveryPlansList {
    0 "autoSyncCheckpoint" auto_sync_checkpoint: bool, 1 "createTime" create_time: String,
    2 "extInfo" ext_info: BTreeMap<String, String>, 3 "instances" instances: Vec<ListDisasterRecoveryPlansInstances>,
    4 "planDesc" plan_desc: String, 5 "planId" plan_id: i64, 6 "planName" plan_name: String,
    7 "planStatus" plan_status: String, 8 "planType" plan_type: String,
    9 "syncCheckpointEnabled" sync_checkpoint_enabled: bool, 10 "updateTime" update_time: String
} }

/// In the response of [`ListDisasterRecoveryPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryPlansInstances {
    pub auth_type: Option<String>,
    pub consumer_group_id: Option<String>,
    pub endpoint_url: Option<String>,
    pub instance_id: Option<String>,
    pub instance_role: Option<String>,
    pub instance_type: Option<String>,
    pub message_property: Option<ListDisasterRecoveryPlansMessageProperty>,
    pub network_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub username: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListDisasterRecoveryPlansInstances {
    0 "authType" auth_type: String, 1 "consumerGroupId" consumer_group_id: String, 2 "endpointUrl" endpoint_url: String,
    3 "instanceId" instance_id: String, 4 "instanceRole" instance_role: String, 5 "instanceType" instance_type: String,
    6 "messageProperty" message_property: ListDisasterRecoveryPlansMessageProperty,
    7 "networkType" network_type: String, 8 "password" password: Secret, 9 "regionId" region_id: String,
    10 "securityGroupId" security_group_id: String, 11 "username" username: String, 12 "vSwitchId" vswitch_id: String,
    13 "vpcId" vpc_id: String
} }

/// In the response of [`ListDisasterRecoveryPlans`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryPlansMessageProperty {
    pub property_key: Option<String>,
    pub property_value: Option<String>,
}
model! { ListDisasterRecoveryPlansMessageProperty {
    0 "propertyKey" property_key: String, 1 "propertyValue" property_value: String
} }

/// Lists instance account: `ListInstanceAccount` of `rocketmq` 2022-08-01.
///
/// GET `/instances/{instanceId}/accounts`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/ListInstanceAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceAccount {
    pub account_status: Option<String>,
    pub account_type: Option<String>,
    /// 1 to 100000000.
    pub page_number: Option<i64>,
    /// 10 to 10000.
    pub page_size: Option<i64>,
    pub username: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { ListInstanceAccount(instance_id: String) "ListInstanceAccount" -> ListInstanceAccountOutput {
    0 "accountStatus" account_status: String, 1 "accountType" account_type: String, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64, 4 "username" username: String, 5 "instanceId" instance_id
} [
    Mark::new(5, Location::Path, Style::None)
] { method: "GET", path: "/instances/{instanceId}/accounts", } }
paged! { ListInstanceAccount: ListInstanceAccountList =
    Number "pageNumber", "data.list" data.list, total "data.totalCount" }

/// Response of [`ListInstanceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceAccountOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<ListInstanceAccountData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListInstanceAccountOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "code" code: String, 2 "data" data: ListInstanceAccountData,
    3 "dynamicCode" dynamic_code: String, 4 "dynamicMessage" dynamic_message: String,
    5 "httpStatusCode" http_status_code: i64, 6 "message" message: String, 7 "success" success: bool
} }

/// In the response of [`ListInstanceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceAccountData {
    pub list: Vec<ListInstanceAccountList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListInstanceAccountData {
    0 "list" list: Vec<ListInstanceAccountList>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListInstanceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceAccountList {
    pub account_status: Option<String>,
    pub account_type: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
    pub remark: Option<String>,
    pub username: Option<String>,
}
model! { ListInstanceAccountList {
    0 "accountStatus" account_status: String, 1 "accountType" account_type: String, 2 "instanceId" instance_id: String,
    3 "regionId" region_id: String, 4 "remark" remark: String, 5 "username" username: String
} }

/// Lists instance acl: `ListInstanceAcl` of `rocketmq` 2022-08-01.
///
/// GET `/instances/{instanceId}/acl`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/ListInstanceAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceAcl {
    pub filter: Option<String>,
    /// 1 to 100000000.
    pub page_number: Option<i64>,
    /// 10 to 10000.
    pub page_size: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { ListInstanceAcl(instance_id: String) "ListInstanceAcl" -> ListInstanceAclOutput {
    0 "filter" filter: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64, 3 "instanceId" instance_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/instances/{instanceId}/acl", } }
paged! { ListInstanceAcl: ListInstanceAclList = Number "pageNumber", "data.list" data.list, total "data.totalCount" }

/// Response of [`ListInstanceAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceAclOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<ListInstanceAclData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListInstanceAclOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "code" code: String, 2 "data" data: ListInstanceAclData,
    3 "dynamicCode" dynamic_code: String, 4 "dynamicMessage" dynamic_message: String,
    5 "httpStatusCode" http_status_code: i64, 6 "message" message: String, 7 "success" success: bool
} }

/// In the response of [`ListInstanceAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceAclData {
    pub list: Vec<ListInstanceAclList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListInstanceAclData {
    0 "list" list: Vec<ListInstanceAclList>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListInstanceAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceAclList {
    pub acl_type: Option<String>,
    pub actions: Vec<String>,
    pub decision: Option<String>,
    pub instance_id: Option<String>,
    pub ip_whitelists: Vec<String>,
    pub region_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub username: Option<String>,
}
model! { ListInstanceAclList {
    0 "aclType" acl_type: String, 1 "actions" actions: Vec<String>, 2 "decision" decision: String,
    3 "instanceId" instance_id: String, 4 "ipWhitelists" ip_whitelists: Vec<String>, 5 "regionId" region_id: String,
    6 "resourceName" resource_name: String, 7 "resourceType" resource_type: String, 8 "username" username: String
} }

/// Lists instance ip whitelist: `ListInstanceIpWhitelist` of `rocketmq` 2022-08-01.
///
/// GET `/instances/{instanceId}/ip/whitelist`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/ListInstanceIpWhitelist>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceIpWhitelist {
    pub ip_whitelist: Option<String>,
    /// 1 to 100000000.
    pub page_number: Option<i64>,
    /// 10 to 10000.
    pub page_size: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { ListInstanceIpWhitelist(instance_id: String) "ListInstanceIpWhitelist" -> ListInstanceIpWhitelistOutput {
    0 "ipWhitelist" ip_whitelist: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "instanceId" instance_id
} [
    Mark::new(3, Location::Path, Style::None)
] { method: "GET", path: "/instances/{instanceId}/ip/whitelist", } }
paged! { ListInstanceIpWhitelist: String = Number "pageNumber", "data.list" data.list, total "data.totalCount" }

/// Response of [`ListInstanceIpWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceIpWhitelistOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<ListInstanceIpWhitelistData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListInstanceIpWhitelistOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "code" code: String,
    2 "data" data: ListInstanceIpWhitelistData, 3 "dynamicCode" dynamic_code: String,
    4 "dynamicMessage" dynamic_message: String, 5 "httpStatusCode" http_status_code: i64, 6 "message" message: String,
    7 "success" success: bool
} }

/// In the response of [`ListInstanceIpWhitelist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceIpWhitelistData {
    pub list: Vec<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListInstanceIpWhitelistData {
    0 "list" list: Vec<String>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// Lists instances: `ListInstances` of `rocketmq` 2022-08-01.
///
/// GET `/instances`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/ListInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    pub filter: Option<String>,
    /// 1 to 100000000.
    pub page_number: Option<i64>,
    /// 10 to 200.
    pub page_size: Option<i64>,
    pub resource_group_id: Option<String>,
    pub series_codes: Option<Vec<String>>,
    /// Secret.
    pub storage_secret_key: Option<Secret>,
    pub tags: Option<String>,
}
operation! { ListInstances() "ListInstances" -> ListInstancesOutput {
    0 "filter" filter: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "resourceGroupId" resource_group_id: String, 4 "seriesCodes" series_codes: Vec<String>,
    5 "storageSecretKey" storage_secret_key: Secret, 6 "tags" tags: String
} [
    Mark::new(4, Location::Default, Style::Simple)
] { method: "GET", path: "/instances", } }
paged! { ListInstances: ListInstancesList = Number "pageNumber", "data.list" data.list, total "data.totalCount" }

/// Response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub code: Option<String>,
    pub data: Option<ListInstancesData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListInstancesOutput {
    0 "code" code: String, 1 "data" data: ListInstancesData, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesData {
    pub list: Vec<ListInstancesList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListInstancesData {
    0 "list" list: Vec<ListInstancesList>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesList {
    pub commodity_code: Option<String>,
    pub create_time: Option<String>,
    pub expire_time: Option<String>,
    pub group_count: Option<i64>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub payment_type: Option<String>,
    pub product_info: Option<ListInstancesProductInfo>,
    pub region_id: Option<String>,
    pub release_time: Option<String>,
    pub remark: Option<String>,
    pub resource_group_id: Option<String>,
    pub series_code: Option<String>,
    pub service_code: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub sub_series_code: Option<String>,
    pub tags: Vec<ListInstancesTags>,
    pub topic_count: Option<i64>,
    pub update_time: Option<String>,
    pub user_id: Option<String>,
}
model! { ListInstancesList {
    0 "commodityCode" commodity_code: String, 1 "createTime" create_time: String, 2 "expireTime" expire_time: String,
    3 "groupCount" group_count: i64, 4 "instanceId" instance_id: String, 5 "instanceName" instance_name: String,
    6 "paymentType" payment_type: String, 7 "productInfo" product_info: ListInstancesProductInfo,
    8 "regionId" region_id: String, 9 "releaseTime" release_time: String, 10 "remark" remark: String,
    11 "resourceGroupId" resource_group_id: String, 12 "seriesCode" series_code: String,
    13 "serviceCode" service_code: String, 14 "startTime" start_time: String, 15 "status" status: String,
    16 "subSeriesCode" sub_series_code: String, 17 "tags" tags: Vec<ListInstancesTags>,
    18 "topicCount" topic_count: i64, 19 "updateTime" update_time: String, 20 "userId" user_id: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesProductInfo {
    pub capacity_type: Option<String>,
    pub trace_on: Option<bool>,
}
model! { ListInstancesProductInfo {
    0 "capacityType" capacity_type: String, 1 "traceOn" trace_on: bool
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListInstancesTags {
    0 "key" key: String, 1 "value" value: String
} }

/// Lists messages: `ListMessages` of `rocketmq` 2022-08-01.
///
/// GET `/instances/{instanceId}/topics/{topicName}/messages`. Reads only. Pages by token (`scrollId`). See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/ListMessages>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessages {
    pub end_time: Option<String>,
    pub lite_topic_name: Option<String>,
    pub message_id: Option<String>,
    pub message_key: Option<String>,
    /// 1 to 100000000.
    pub page_number: Option<i64>,
    /// 1 to 20.
    pub page_size: Option<i64>,
    pub scroll_id: Option<String>,
    pub start_time: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic_name: String,
}
operation! { ListMessages(instance_id: String, topic_name: String) "ListMessages" -> ListMessagesOutput {
    0 "endTime" end_time: String, 1 "liteTopicName" lite_topic_name: String, 2 "messageId" message_id: String,
    3 "messageKey" message_key: String, 4 "pageNumber" page_number: i64, 5 "pageSize" page_size: i64,
    6 "scrollId" scroll_id: String, 7 "startTime" start_time: String, 8 "instanceId" instance_id,
    9 "topicName" topic_name
} [
    Mark::new(8, Location::Path, Style::None),
    Mark::new(9, Location::Path, Style::None)
] { method: "GET", path: "/instances/{instanceId}/topics/{topicName}/messages", } }
paged! { ListMessages: ListMessagesList = Token "scrollId", "data.list" data.list, next "data.scrollId" }

/// Response of [`ListMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessagesOutput {
    pub code: Option<String>,
    pub data: Option<ListMessagesData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListMessagesOutput {
    0 "code" code: String, 1 "data" data: ListMessagesData, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`ListMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessagesData {
    pub list: Vec<ListMessagesList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub scroll_id: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListMessagesData {
    0 "list" list: Vec<ListMessagesList>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "scrollId" scroll_id: String, 4 "totalCount" total_count: i64
} }

/// In the response of [`ListMessages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessagesList {
    pub body: Option<String>,
    pub body_size: Option<i64>,
    pub born_host: Option<String>,
    pub born_time: Option<String>,
    pub instance_id: Option<String>,
    pub lite_topic_name: Option<String>,
    pub message_group: Option<String>,
    pub message_id: Option<String>,
    pub message_keys: Vec<String>,
    pub message_tag: Option<String>,
    pub message_type: Option<String>,
    pub region_id: Option<String>,
    pub store_host: Option<String>,
    pub store_time: Option<String>,
    pub topic_name: Option<String>,
    pub user_properties: BTreeMap<String, String>,
}
model! { ListMessagesList {
    0 "body" body: String, 1 "bodySize" body_size: i64, 2 "bornHost" born_host: String, 3 "bornTime" born_time: String,
    4 "instanceId" instance_id: String, 5 "liteTopicName" lite_topic_name: String,
    6 "messageGroup" message_group: String, 7 "messageId" message_id: String, 8 "messageKeys" message_keys: Vec<String>,
    9 "messageTag" message_tag: String, 10 "messageType" message_type: String, 11 "regionId" region_id: String,
    12 "storeHost" store_host: String, 13 "storeTime" store_time: String, 14 "topicName" topic_name: String,
    15 "userProperties" user_properties: BTreeMap<String, String>
} }

/// Lists metric meta: `ListMetricMeta` of `rocketmq` 2022-08-01.
///
/// GET `/monitor/metrics/meta`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/ListMetricMeta>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetricMeta {
    /// Required. 1 to 100000000.
    pub page_number: i64,
    /// Required. 10 to 100.
    pub page_size: i64,
}
operation! { ListMetricMeta(page_number: i64, page_size: i64) "ListMetricMeta" -> ListMetricMetaOutput {
    0 "pageNumber" page_number, 1 "pageSize" page_size
} { method: "GET", path: "/monitor/metrics/meta", } }
paged! { ListMetricMeta: ListMetricMetaList = Number "pageNumber", "data.list" data.list, total "data.totalCount" }

/// Response of [`ListMetricMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetricMetaOutput {
    pub code: Option<String>,
    pub data: Option<ListMetricMetaData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListMetricMetaOutput {
    0 "code" code: String, 1 "data" data: ListMetricMetaData, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`ListMetricMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetricMetaData {
    pub list: Vec<ListMetricMetaList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListMetricMetaData {
    0 "list" list: Vec<ListMetricMetaList>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListMetricMeta`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetricMetaList {
    pub category: Option<String>,
    pub description: Option<String>,
    pub metric_name: Option<String>,
}
model! { ListMetricMetaList {
    0 "category" category: String, 1 "description" description: String, 2 "metricName" metric_name: String
} }

/// Lists migration operations: `ListMigrationOperations` of `rocketmq` 2022-08-01.
///
/// GET `/migrations/{migrationId}/stages/{stageType}/operations`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/ListMigrationOperations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationOperations {
    pub business_status: Option<Vec<String>>,
    pub filter: Option<String>,
    pub instance_id: Option<String>,
    pub operation_status: Option<Vec<String>>,
    /// Required.
    pub operation_type: String,
    /// Required. 1 to 100000000.
    pub page_number: i64,
    /// Required. 10 to 10000.
    pub page_size: i64,
    /// Required.
    pub migration_id: i64,
    /// Required.
    pub stage_type: String,
}

/// Arguments of [`ListMigrationOperations::new`].
pub struct ListMigrationOperationsRequired {
    pub operation_type: String,
    pub page_number: i64,
    pub page_size: i64,
    pub migration_id: i64,
    pub stage_type: String,
}
operation! {
    ListMigrationOperations { ListMigrationOperationsRequired: operation_type, page_number, page_size, migration_id, stage_type }
    "ListMigrationOperations" -> ListMigrationOperationsOutput {
    0 "businessStatus" business_status: Vec<String>, 1 "filter" filter: String, 2 "instanceId" instance_id: String,
    3 "operationStatus" operation_status: Vec<String>, 4 "operationType" operation_type, 5 "pageNumber" page_number,
    6 "pageSize" page_size, 7 "migrationId" migration_id, 8 "stageType" stage_type
} [
    Mark::new(0, Location::Default, Style::Simple),
    Mark::new(3, Location::Default, Style::Simple),
    Mark::new(7, Location::Path, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { method: "GET", path: "/migrations/{migrationId}/stages/{stageType}/operations", } }
paged! { ListMigrationOperations: ListMigrationOperationsList =
    Number "pageNumber", "data.list" data.list, total "data.totalCount" }

/// Response of [`ListMigrationOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationOperationsOutput {
    pub code: Option<String>,
    pub data: Option<ListMigrationOperationsData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListMigrationOperationsOutput {
    0 "code" code: String, 1 "data" data: ListMigrationOperationsData, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`ListMigrationOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationOperationsData {
    pub list: Vec<ListMigrationOperationsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListMigrationOperationsData {
    0 "list" list: Vec<ListMigrationOperationsList>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListMigrationOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationOperationsList {
    pub business_status: Option<String>,
    pub create_time: Option<String>,
    pub migration_id: Option<i64>,
    pub operation_id: Option<i64>,
    pub operation_key: Option<String>,
    pub operation_param: Option<ListMigrationOperationsOperationParam>,
    pub operation_result: Option<ListMigrationOperationsOperationResult>,
    pub operation_status: Option<String>,
    pub operation_type: Option<String>,
    pub stage_type: Option<String>,
    pub update_time: Option<String>,
}
model! { ListMigrationOperationsList {
    0 "businessStatus" business_status: String, 1 "createTime" create_time: String, 2 "migrationId" migration_id: i64,
    3 "operationId" operation_id: i64, 4 "operationKey" operation_key: String,
    5 "operationParam" operation_param: ListMigrationOperationsOperationParam,
    6 "operationResult" operation_result: ListMigrationOperationsOperationResult,
    7 "operationStatus" operation_status: String, 8 "operationType" operation_type: String,
    9 "stageType" stage_type: String, 10 "updateTime" update_time: String
} }

/// In the response of [`ListMigrationOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationOperationsOperationParam {
    pub param_data: Option<Value>,
}
model! { ListMigrationOperationsOperationParam {
    0 "paramData" param_data: Value
} }

/// In the response of [`ListMigrationOperations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationOperationsOperationResult {
    pub result_data: Option<Value>,
}
model! { ListMigrationOperationsOperationResult {
    0 "resultData" result_data: Value
} }

/// Lists migrations: `ListMigrations` of `rocketmq` 2022-08-01.
///
/// GET `/migrations`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/ListMigrations>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrations {
    pub filter: Option<String>,
    /// Required.
    pub migration_type: String,
    /// Required. 1 to 100000000.
    pub page_number: i64,
    /// Required. 10 to 10000.
    pub page_size: i64,
    pub resource_group_id: Option<String>,
}
operation! { ListMigrations(migration_type: String, page_number: i64, page_size: i64)
    "ListMigrations" -> ListMigrationsOutput {
    0 "filter" filter: String, 1 "migrationType" migration_type, 2 "pageNumber" page_number, 3 "pageSize" page_size,
    4 "resourceGroupId" resource_group_id: String
} { method: "GET", path: "/migrations", } }
paged! { ListMigrations: ListMigrationsList = Number "pageNumber", "data.list" data.list, total "data.totalCount" }

/// Response of [`ListMigrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationsOutput {
    pub code: Option<String>,
    pub data: Option<ListMigrationsData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListMigrationsOutput {
    0 "code" code: String, 1 "data" data: ListMigrationsData, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`ListMigrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationsData {
    pub list: Vec<ListMigrationsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListMigrationsData {
    0 "list" list: Vec<ListMigrationsList>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListMigrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationsList {
    pub create_time: Option<String>,
    pub current_stage: Option<ListMigrationsCurrentStage>,
    pub migration_id: Option<i64>,
    pub migration_name: Option<String>,
    pub migration_source: Option<ListMigrationsMigrationSource>,
    pub migration_status: Option<String>,
    pub migration_target: Option<ListMigrationsMigrationTarget>,
    pub migration_type: Option<String>,
    pub update_time: Option<String>,
    pub user_id: Option<String>,
}
model! { ListMigrationsList {
    0 "createTime" create_time: String, 1 "currentStage" current_stage: ListMigrationsCurrentStage,
    2 "migrationId" migration_id: i64, 3 "migrationName" migration_name: String,
    4 "migrationSource" migration_source: ListMigrationsMigrationSource, 5 "migrationStatus" migration_status: String,
    6 "migrationTarget" migration_target: ListMigrationsMigrationTarget, 7 "migrationType" migration_type: String,
    8 "updateTime" update_time: String, 9 "userId" user_id: String
} }

/// In the response of [`ListMigrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationsCurrentStage {
    pub stage_data: Option<Value>,
    pub stage_status: Option<String>,
    pub stage_type: Option<String>,
}
model! { ListMigrationsCurrentStage {
    0 "stageData" stage_data: Value, 1 "stageStatus" stage_status: String, 2 "stageType" stage_type: String
} }

/// In the response of [`ListMigrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationsMigrationSource {
    pub source_data: Option<Value>,
    pub source_type: Option<String>,
}
model! { ListMigrationsMigrationSource {
    0 "sourceData" source_data: Value, 1 "sourceType" source_type: String
} }

/// In the response of [`ListMigrations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationsMigrationTarget {
    pub target_data: Option<Value>,
    pub target_type: Option<String>,
}
model! { ListMigrationsMigrationTarget {
    0 "targetData" target_data: Value, 1 "targetType" target_type: String
} }

/// Lists regions: `ListRegions` of `rocketmq` 2022-08-01.
///
/// GET `/regions`. Reads only. See <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/ListRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegions {}
operation! { ListRegions() "ListRegions" -> ListRegionsOutput {} { method: "GET", path: "/regions", } }

/// Response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsOutput {
    pub code: Option<String>,
    pub data: Vec<ListRegionsData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListRegionsOutput {
    0 "code" code: String, 1 "data" data: Vec<ListRegionsData>, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsData {
    pub create_time: Option<String>,
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub support_rocketmq_v4: Option<bool>,
    pub support_rocketmq_v5: Option<bool>,
    pub tags: Vec<ListRegionsTags>,
    pub update_time: Option<String>,
}
model! { ListRegionsData {
    0 "createTime" create_time: String, 1 "regionId" region_id: String, 2 "regionName" region_name: String,
    3 "supportRocketmqV4" support_rocketmq_v4: bool, 4 "supportRocketmqV5" support_rocketmq_v5: bool,
    5 "tags" tags: Vec<ListRegionsTags>, 6 "updateTime" update_time: String
} }

/// In the response of [`ListRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsTags {
    pub tag_code: Option<String>,
    pub tag_value: Option<Value>,
}
model! { ListRegionsTags {
    0 "tagCode" tag_code: String, 1 "tagValue" tag_value: Value
} }

/// Lists tag resources: `ListTagResources` of `rocketmq` 2022-08-01.
///
/// GET `/resourceTag/list`. Reads only. Pages by token (`nextToken`). See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<String>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "nextToken" next_token: String, 1 "regionId" region_id, 2 "resourceGroupId" resource_group_id: String,
    3 "resourceId" resource_id: String, 4 "resourceType" resource_type, 5 "tag" tag: String
} { method: "GET", path: "/resourceTag/list", } }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "nextToken", "data.tagResources" data.tag_resources, next "data.nextToken" }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub code: Option<String>,
    pub data: Option<ListTagResourcesData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListTagResourcesOutput {
    0 "code" code: String, 1 "data" data: ListTagResourcesData, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesData {
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub tag_resources: Vec<ListTagResourcesTagResources>,
}
model! { ListTagResourcesData {
    0 "nextToken" next_token: String, 1 "requestId" request_id: String,
    2 "tagResources" tag_resources: Vec<ListTagResourcesTagResources>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub ali_uid: Option<i64>,
    pub category: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub scope: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResources {
    0 "aliUid" ali_uid: i64, 1 "category" category: String, 2 "resourceId" resource_id: String,
    3 "resourceType" resource_type: String, 4 "scope" scope: String, 5 "tagKey" tag_key: String,
    6 "tagValue" tag_value: String
} }

/// Lists topic subscriptions: `ListTopicSubscriptions` of `rocketmq` 2022-08-01.
///
/// GET `/instances/{instanceId}/topics/{topicName}/subscriptions`. Reads only. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/ListTopicSubscriptions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicSubscriptions {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic_name: String,
}
operation! { ListTopicSubscriptions(instance_id: String, topic_name: String)
    "ListTopicSubscriptions" -> ListTopicSubscriptionsOutput {
    0 "instanceId" instance_id, 1 "topicName" topic_name
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { method: "GET", path: "/instances/{instanceId}/topics/{topicName}/subscriptions", } }

/// Response of [`ListTopicSubscriptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicSubscriptionsOutput {
    pub code: Option<String>,
    pub data: Vec<ListTopicSubscriptionsData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListTopicSubscriptionsOutput {
    0 "code" code: String, 1 "data" data: Vec<ListTopicSubscriptionsData>, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`ListTopicSubscriptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicSubscriptionsData {
    pub consistency: Option<String>,
    pub consumer_group_id: Option<String>,
    pub filter_expression: Option<String>,
    pub filter_expression_type: Option<String>,
    pub message_model: Option<String>,
    pub subscription_status: Option<String>,
    pub topic_name: Option<String>,
}
model! { ListTopicSubscriptionsData {
    0 "consistency" consistency: String, 1 "consumerGroupId" consumer_group_id: String,
    2 "filterExpression" filter_expression: String, 3 "filterExpressionType" filter_expression_type: String,
    4 "messageModel" message_model: String, 5 "subscriptionStatus" subscription_status: String,
    6 "topicName" topic_name: String
} }

/// Lists topics: `ListTopics` of `rocketmq` 2022-08-01.
///
/// GET `/instances/{instanceId}/topics`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/ListTopics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopics {
    pub filter: Option<String>,
    pub message_types: Option<Vec<String>>,
    /// 1 to 100000000.
    pub page_number: Option<i64>,
    /// 10 to 10000.
    pub page_size: Option<i64>,
    /// Required.
    pub instance_id: String,
}
operation! { ListTopics(instance_id: String) "ListTopics" -> ListTopicsOutput {
    0 "filter" filter: String, 1 "messageTypes" message_types: Vec<String>, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64, 4 "instanceId" instance_id
} [
    Mark::new(1, Location::Default, Style::Simple),
    Mark::new(4, Location::Path, Style::None)
] { method: "GET", path: "/instances/{instanceId}/topics", } }
paged! { ListTopics: ListTopicsList = Number "pageNumber", "data.list" data.list, total "data.totalCount" }

/// Response of [`ListTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicsOutput {
    pub code: Option<String>,
    pub data: Option<ListTopicsData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListTopicsOutput {
    0 "code" code: String, 1 "data" data: ListTopicsData, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`ListTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicsData {
    pub list: Vec<ListTopicsList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListTopicsData {
    0 "list" list: Vec<ListTopicsList>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicsList {
    pub create_time: Option<String>,
    pub instance_id: Option<String>,
    pub lite_topic_expiration: Option<i64>,
    pub max_send_tps: Option<i64>,
    pub message_type: Option<String>,
    pub region_id: Option<String>,
    pub remark: Option<String>,
    pub status: Option<String>,
    pub topic_name: Option<String>,
    pub update_time: Option<String>,
}
model! { ListTopicsList {
    0 "createTime" create_time: String, 1 "instanceId" instance_id: String,
    2 "liteTopicExpiration" lite_topic_expiration: i64, 3 "maxSendTps" max_send_tps: i64,
    4 "messageType" message_type: String, 5 "regionId" region_id: String, 6 "remark" remark: String,
    7 "status" status: String, 8 "topicName" topic_name: String, 9 "updateTime" update_time: String
} }

/// Lists traces: `ListTraces` of `rocketmq` 2022-08-01.
///
/// GET `/instances/{instanceId}/topics/{topicName}/traces`. Reads only. Pages by page number (`pageNumber`). See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/ListTraces>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTraces {
    /// Required.
    pub end_time: String,
    pub lite_topic_name: Option<String>,
    pub message_id: Option<String>,
    pub message_key: Option<String>,
    /// Required. 1 to 100000000.
    pub page_number: i64,
    /// Required. 1 to 10000.
    pub page_size: i64,
    /// Required.
    pub query_type: String,
    /// Required.
    pub start_time: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic_name: String,
}

/// Arguments of [`ListTraces::new`].
pub struct ListTracesRequired {
    pub end_time: String,
    pub page_number: i64,
    pub page_size: i64,
    pub query_type: String,
    pub start_time: String,
    pub instance_id: String,
    pub topic_name: String,
}
operation! {
    ListTraces { ListTracesRequired: end_time, page_number, page_size, query_type, start_time, instance_id, topic_name }
    "ListTraces" -> ListTracesOutput {
    0 "endTime" end_time, 1 "liteTopicName" lite_topic_name: String, 2 "messageId" message_id: String,
    3 "messageKey" message_key: String, 4 "pageNumber" page_number, 5 "pageSize" page_size, 6 "queryType" query_type,
    7 "startTime" start_time, 8 "instanceId" instance_id, 9 "topicName" topic_name
} [
    Mark::new(8, Location::Path, Style::None),
    Mark::new(9, Location::Path, Style::None)
] { method: "GET", path: "/instances/{instanceId}/topics/{topicName}/traces", } }
paged! { ListTraces: ListTracesList = Number "pageNumber", "data.list" data.list, total "data.totalCount" }

/// Response of [`ListTraces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTracesOutput {
    pub code: Option<String>,
    pub data: Option<ListTracesData>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListTracesOutput {
    0 "code" code: String, 1 "data" data: ListTracesData, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// In the response of [`ListTraces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTracesData {
    pub list: Vec<ListTracesList>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListTracesData {
    0 "list" list: Vec<ListTracesList>, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "totalCount" total_count: i64
} }

/// In the response of [`ListTraces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTracesList {
    pub born_time: Option<String>,
    pub instance_id: Option<String>,
    pub message_id: Option<String>,
    pub message_keys: Vec<String>,
    pub message_tag: Option<String>,
    pub region_id: Option<String>,
    pub topic_name: Option<String>,
}
model! { ListTracesList {
    0 "bornTime" born_time: String, 1 "instanceId" instance_id: String, 2 "messageId" message_id: String,
    3 "messageKeys" message_keys: Vec<String>, 4 "messageTag" message_tag: String, 5 "regionId" region_id: String,
    6 "topicName" topic_name: String
} }

/// Resets consume offset: `ResetConsumeOffset` of `rocketmq` 2022-08-01.
///
/// PATCH `/instances/{instanceId}/consumerGroups/{consumerGroupId}/consumeOffsets/{topicName}`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/ResetConsumeOffset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetConsumeOffset {
    pub reset_time: Option<String>,
    pub reset_type: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub consumer_group_id: String,
    /// Required.
    pub topic_name: String,
}
operation! { ResetConsumeOffset(instance_id: String, consumer_group_id: String, topic_name: String)
    "ResetConsumeOffset" -> ResetConsumeOffsetOutput {
    0 "resetTime" reset_time: String, 1 "resetType" reset_type: String, 2 "instanceId" instance_id,
    3 "consumerGroupId" consumer_group_id, 4 "topicName" topic_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
]
    { method: "PATCH", path: "/instances/{instanceId}/consumerGroups/{consumerGroupId}/consumeOffsets/{topicName}", body: BodyStyle::Json, } }

/// Response of [`ResetConsumeOffset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetConsumeOffsetOutput {
    pub code: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ResetConsumeOffsetOutput {
    0 "code" code: String, 1 "dynamicCode" dynamic_code: String, 2 "dynamicMessage" dynamic_message: String,
    3 "httpStatusCode" http_status_code: i64, 4 "message" message: String, 5 "success" success: bool
} }

/// Starts disaster recovery item: `StartDisasterRecoveryItem` of `rocketmq` 2022-08-01.
///
/// POST `/disaster_recovery/{planId}/items/{itemId}/start`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/StartDisasterRecoveryItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDisasterRecoveryItem {
    /// Required.
    pub plan_id: i64,
    /// Required.
    pub item_id: i64,
}
operation! { StartDisasterRecoveryItem(plan_id: i64, item_id: i64)
    "StartDisasterRecoveryItem" -> StartDisasterRecoveryItemOutput {
    0 "planId" plan_id, 1 "itemId" item_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/disaster_recovery/{planId}/items/{itemId}/start", } }

/// Response of [`StartDisasterRecoveryItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDisasterRecoveryItemOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StartDisasterRecoveryItemOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "code" code: String, 2 "data" data: bool,
    3 "dynamicCode" dynamic_code: String, 4 "dynamicMessage" dynamic_message: String,
    5 "httpStatusCode" http_status_code: i64, 6 "message" message: String, 7 "success" success: bool
} }

/// Stops disaster recovery item: `StopDisasterRecoveryItem` of `rocketmq` 2022-08-01.
///
/// POST `/disaster_recovery/{planId}/items/{itemId}/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/StopDisasterRecoveryItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDisasterRecoveryItem {
    /// Required.
    pub plan_id: i64,
    /// Required.
    pub item_id: i64,
}
operation! { StopDisasterRecoveryItem(plan_id: i64, item_id: i64)
    "StopDisasterRecoveryItem" -> StopDisasterRecoveryItemOutput {
    0 "planId" plan_id, 1 "itemId" item_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None)
] { path: "/disaster_recovery/{planId}/items/{itemId}/stop", } }

/// Response of [`StopDisasterRecoveryItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDisasterRecoveryItemOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StopDisasterRecoveryItemOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "code" code: String, 2 "data" data: bool,
    3 "dynamicCode" dynamic_code: String, 4 "dynamicMessage" dynamic_message: String,
    5 "httpStatusCode" http_status_code: i64, 6 "message" message: String, 7 "success" success: bool
} }

/// Syncs disaster recovery checkpoint: `SyncDisasterRecoveryCheckpoint` of `rocketmq` 2022-08-01.
///
/// POST `/disaster_recovery/{planId}/items/{itemId}/checkpoints/{checkpointId}`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/SyncDisasterRecoveryCheckpoint>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDisasterRecoveryCheckpoint {
    /// Required.
    pub plan_id: i64,
    /// Required.
    pub item_id: i64,
    /// Required.
    pub checkpoint_id: i64,
}
operation! { SyncDisasterRecoveryCheckpoint(plan_id: i64, item_id: i64, checkpoint_id: i64)
    "SyncDisasterRecoveryCheckpoint" -> SyncDisasterRecoveryCheckpointOutput {
    0 "planId" plan_id, 1 "itemId" item_id, 2 "checkpointId" checkpoint_id
} [
    Mark::new(0, Location::Path, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { path: "/disaster_recovery/{planId}/items/{itemId}/checkpoints/{checkpointId}", } }

/// Response of [`SyncDisasterRecoveryCheckpoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDisasterRecoveryCheckpointOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SyncDisasterRecoveryCheckpointOutput {
    0 "code" code: String, 1 "data" data: bool, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// `TagResources` of `rocketmq` 2022-08-01.
///
/// POST `/resourceTag/create`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: String,
}
operation! { TagResources(region_id: String, resource_id: String, resource_type: String, tag: String)
    "TagResources" -> TagResourcesOutput {
    0 "regionId" region_id, 1 "resourceId" resource_id, 2 "resourceType" resource_type, 3 "tag" tag
} { path: "/resourceTag/create", } }

/// Response of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { TagResourcesOutput {
    0 "code" code: String, 1 "data" data: bool, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// `UntagResources` of `rocketmq` 2022-08-01.
///
/// DELETE `/resourceTag/delete`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: String,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<String>,
}
operation! { UntagResources(region_id: String, resource_id: String, resource_type: String)
    "UntagResources" -> UntagResourcesOutput {
    0 "all" all: bool, 1 "regionId" region_id, 2 "resourceId" resource_id, 3 "resourceType" resource_type,
    4 "tagKey" tag_key: String
} { method: "DELETE", path: "/resourceTag/delete", } }

/// Response of [`UntagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResourcesOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UntagResourcesOutput {
    0 "code" code: String, 1 "data" data: bool, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// Updates consumer group: `UpdateConsumerGroup` of `rocketmq` 2022-08-01.
///
/// PATCH `/instances/{instanceId}/consumerGroups/{consumerGroupId}`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/UpdateConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConsumerGroup {
    /// Required.
    pub consume_retry_policy: UpdateConsumerGroupConsumeRetryPolicy,
    /// Deprecated.
    pub delivery_order_type: Option<String>,
    pub max_receive_tps: Option<i64>,
    pub remark: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub consumer_group_id: String,
}
operation! {
    UpdateConsumerGroup(consume_retry_policy: UpdateConsumerGroupConsumeRetryPolicy, instance_id: String, consumer_group_id: String)
    "UpdateConsumerGroup" -> UpdateConsumerGroupOutput {
    0 "consumeRetryPolicy" consume_retry_policy, 1 "deliveryOrderType" delivery_order_type: String,
    2 "maxReceiveTps" max_receive_tps: i64, 3 "remark" remark: String, 4 "instanceId" instance_id,
    5 "consumerGroupId" consumer_group_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Path, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "PATCH", path: "/instances/{instanceId}/consumerGroups/{consumerGroupId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConsumerGroupConsumeRetryPolicy {
    pub dead_letter_target_topic: Option<String>,
    pub fixed_interval_retry_time: Option<i64>,
    pub max_retry_times: Option<i64>,
    /// Required.
    pub retry_policy: Option<String>,
}
input! { UpdateConsumerGroupConsumeRetryPolicy(retry_policy: String) {
    0 "deadLetterTargetTopic" dead_letter_target_topic: String,
    1 "fixedIntervalRetryTime" fixed_interval_retry_time: i64, 2 "maxRetryTimes" max_retry_times: i64,
    3 "retryPolicy" retry_policy: String
} }

/// Response of [`UpdateConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConsumerGroupOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateConsumerGroupOutput {
    0 "code" code: String, 1 "data" data: bool, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// Updates disaster recovery item: `UpdateDisasterRecoveryItem` of `rocketmq` 2022-08-01.
///
/// PATCH `/disaster_recovery/{planId}/items/{itemId}`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/UpdateDisasterRecoveryItem>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDisasterRecoveryItem {
    pub topics: Option<Vec<UpdateDisasterRecoveryItemTopics>>,
    /// Required.
    pub plan_id: i64,
    /// Required.
    pub item_id: i64,
}
operation! { UpdateDisasterRecoveryItem(plan_id: i64, item_id: i64)
    "UpdateDisasterRecoveryItem" -> UpdateDisasterRecoveryItemOutput {
    0 "topics" topics: Vec<UpdateDisasterRecoveryItemTopics>, 1 "planId" plan_id, 2 "itemId" item_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Path, Style::None),
    Mark::new(2, Location::Path, Style::None)
] { method: "PATCH", path: "/disaster_recovery/{planId}/items/{itemId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateDisasterRecoveryItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDisasterRecoveryItemTopics {
    /// Deprecated.
    pub consumer_group_id: Option<String>,
    pub delivery_order_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub region_id: Option<String>,
    pub topic_name: Option<String>,
}
input! { UpdateDisasterRecoveryItemTopics() {
    0 "consumerGroupId" consumer_group_id: String, 1 "deliveryOrderType" delivery_order_type: String,
    2 "instanceId" instance_id: String, 3 "instanceType" instance_type: String, 4 "regionId" region_id: String,
    5 "topicName" topic_name: String
} }

/// Response of [`UpdateDisasterRecoveryItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDisasterRecoveryItemOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDisasterRecoveryItemOutput {
    0 "code" code: String, 1 "data" data: bool, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// Updates disaster recovery plan: `UpdateDisasterRecoveryPlan` of `rocketmq` 2022-08-01.
///
/// PATCH `/disaster_recovery/{planId}`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/UpdateDisasterRecoveryPlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDisasterRecoveryPlan {
    pub auto_sync_checkpoint: Option<bool>,
    pub instances: Option<Vec<UpdateDisasterRecoveryPlanInstances>>,
    pub plan_desc: Option<String>,
    pub plan_name: Option<String>,
    pub plan_type: Option<String>,
    pub sync_checkpoint_enabled: Option<bool>,
    /// Required.
    pub plan_id: i64,
}
operation! { UpdateDisasterRecoveryPlan(plan_id: i64) "UpdateDisasterRecoveryPlan" -> UpdateDisasterRecoveryPlanOutput {
    0 "autoSyncCheckpoint" auto_sync_checkpoint: bool,
    1 "instances" instances: Vec<UpdateDisasterRecoveryPlanInstances>, 2 "planDesc" plan_desc: String,
    3 "planName" plan_name: String, 4 "planType" plan_type: String,
    5 "syncCheckpointEnabled" sync_checkpoint_enabled: bool, 6 "planId" plan_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { method: "PATCH", path: "/disaster_recovery/{planId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateDisasterRecoveryPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDisasterRecoveryPlanInstances {
    pub auth_type: Option<String>,
    pub consumer_group_id: Option<String>,
    pub endpoint_url: Option<String>,
    pub instance_id: Option<String>,
    pub instance_role: Option<String>,
    pub instance_type: Option<String>,
    pub message_property: Option<UpdateDisasterRecoveryPlanMessageProperty>,
    pub network_type: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub username: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { UpdateDisasterRecoveryPlanInstances() {
    0 "authType" auth_type: String, 1 "consumerGroupId" consumer_group_id: String, 2 "endpointUrl" endpoint_url: String,
    3 "instanceId" instance_id: String, 4 "instanceRole" instance_role: String, 5 "instanceType" instance_type: String,
    6 "messageProperty" message_property: UpdateDisasterRecoveryPlanMessageProperty,
    7 "networkType" network_type: String, 8 "password" password: Secret, 9 "regionId" region_id: String,
    10 "securityGroupId" security_group_id: String, 11 "username" username: String, 12 "vSwitchId" vswitch_id: String,
    13 "vpcId" vpc_id: String
} }

/// In the request of [`UpdateDisasterRecoveryPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDisasterRecoveryPlanMessageProperty {
    pub property_key: Option<String>,
    pub property_value: Option<String>,
}
input! { UpdateDisasterRecoveryPlanMessageProperty() {
    0 "propertyKey" property_key: String, 1 "propertyValue" property_value: String
} }

/// Response of [`UpdateDisasterRecoveryPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDisasterRecoveryPlanOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateDisasterRecoveryPlanOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "code" code: String, 2 "data" data: bool,
    3 "dynamicCode" dynamic_code: String, 4 "dynamicMessage" dynamic_message: String,
    5 "httpStatusCode" http_status_code: i64, 6 "message" message: String, 7 "success" success: bool
} }

/// Updates instance: `UpdateInstance` of `rocketmq` 2022-08-01.
///
/// PATCH `/instances/{instanceId}`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/UpdateInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstance {
    pub acl_info: Option<UpdateInstanceAclInfo>,
    pub instance_name: Option<String>,
    pub network_info: Option<UpdateInstanceNetworkInfo>,
    pub product_info: Option<UpdateInstanceProductInfo>,
    pub remark: Option<String>,
    /// Required.
    pub instance_id: String,
}
operation! { UpdateInstance(instance_id: String) "UpdateInstance" -> UpdateInstanceOutput {
    0 "aclInfo" acl_info: UpdateInstanceAclInfo, 1 "instanceName" instance_name: String,
    2 "networkInfo" network_info: UpdateInstanceNetworkInfo, 3 "productInfo" product_info: UpdateInstanceProductInfo,
    4 "remark" remark: String, 5 "instanceId" instance_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None)
] { method: "PATCH", path: "/instances/{instanceId}", body: BodyStyle::Json, } }

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceAclInfo {
    pub acl_types: Option<Vec<String>>,
    pub default_vpc_auth_free: Option<bool>,
}
input! { UpdateInstanceAclInfo() {
    0 "aclTypes" acl_types: Vec<String>, 1 "defaultVpcAuthFree" default_vpc_auth_free: bool
} }

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceNetworkInfo {
    pub internet_info: Option<UpdateInstanceInternetInfo>,
}
input! { UpdateInstanceNetworkInfo() {
    0 "internetInfo" internet_info: UpdateInstanceInternetInfo
} }

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceInternetInfo {
    pub ip_whitelist: Option<Vec<String>>,
}
input! { UpdateInstanceInternetInfo() {
    0 "ipWhitelist" ip_whitelist: Vec<String>
} }

/// In the request of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceProductInfo {
    pub auto_scaling: Option<bool>,
    pub message_retention_time: Option<i64>,
    pub send_receive_ratio: Option<f64>,
    pub trace_on: Option<bool>,
}
input! { UpdateInstanceProductInfo() {
    0 "autoScaling" auto_scaling: bool, 1 "messageRetentionTime" message_retention_time: i64,
    2 "sendReceiveRatio" send_receive_ratio: f64, 3 "traceOn" trace_on: bool
} }

/// Response of [`UpdateInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateInstanceOutput {
    0 "code" code: String, 1 "data" data: bool, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// Updates instance account: `UpdateInstanceAccount` of `rocketmq` 2022-08-01.
///
/// PATCH `/instances/{instanceId}/accounts/{username}`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/UpdateInstanceAccount>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceAccount {
    pub account_status: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub remark: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub username: String,
}
operation! { UpdateInstanceAccount(instance_id: String, username: String)
    "UpdateInstanceAccount" -> UpdateInstanceAccountOutput {
    0 "accountStatus" account_status: String, 1 "password" password: Secret, 2 "remark" remark: String,
    3 "instanceId" instance_id, 4 "username" username
} [
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PATCH", path: "/instances/{instanceId}/accounts/{username}", } }

/// Response of [`UpdateInstanceAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceAccountOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateInstanceAccountOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "code" code: String, 2 "data" data: bool,
    3 "dynamicCode" dynamic_code: String, 4 "dynamicMessage" dynamic_message: String,
    5 "httpStatusCode" http_status_code: i64, 6 "message" message: String, 7 "success" success: bool
} }

/// Updates instance acl: `UpdateInstanceAcl` of `rocketmq` 2022-08-01.
///
/// PATCH `/instances/{instanceId}/acl/account/{username}`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/UpdateInstanceAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceAcl {
    pub actions: Option<Vec<String>>,
    pub decision: Option<String>,
    pub ip_whitelists: Option<Vec<String>>,
    /// Required.
    pub resource_name: String,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub username: String,
}
operation! { UpdateInstanceAcl(resource_name: String, resource_type: String, instance_id: String, username: String)
    "UpdateInstanceAcl" -> UpdateInstanceAclOutput {
    0 "actions" actions: Vec<String>, 1 "decision" decision: String, 2 "ipWhitelists" ip_whitelists: Vec<String>,
    3 "resourceName" resource_name, 4 "resourceType" resource_type, 5 "instanceId" instance_id, 6 "username" username
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Path, Style::None),
    Mark::new(6, Location::Path, Style::None)
] { method: "PATCH", path: "/instances/{instanceId}/acl/account/{username}", body: BodyStyle::Json, } }

/// Response of [`UpdateInstanceAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceAclOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateInstanceAclOutput {
    0 "accessDeniedDetail" access_denied_detail: String, 1 "code" code: String, 2 "data" data: bool,
    3 "dynamicCode" dynamic_code: String, 4 "dynamicMessage" dynamic_message: String,
    5 "httpStatusCode" http_status_code: i64, 6 "message" message: String, 7 "success" success: bool
} }

/// Updates topic: `UpdateTopic` of `rocketmq` 2022-08-01.
///
/// PATCH `/instances/{instanceId}/topics/{topicName}`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/UpdateTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTopic {
    pub lite_topic_expiration: Option<i64>,
    pub max_send_tps: Option<i64>,
    pub remark: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic_name: String,
}
operation! { UpdateTopic(instance_id: String, topic_name: String) "UpdateTopic" -> UpdateTopicOutput {
    0 "liteTopicExpiration" lite_topic_expiration: i64, 1 "maxSendTps" max_send_tps: i64, 2 "remark" remark: String,
    3 "instanceId" instance_id, 4 "topicName" topic_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { method: "PATCH", path: "/instances/{instanceId}/topics/{topicName}", body: BodyStyle::Json, } }

/// Response of [`UpdateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTopicOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTopicOutput {
    0 "code" code: String, 1 "data" data: bool, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// Verifies consume message: `VerifyConsumeMessage` of `rocketmq` 2022-08-01.
///
/// POST `/instances/{instanceId}/topics/{topicName}/messages/{messageId}/action/verifyConsume`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/VerifyConsumeMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyConsumeMessage {
    /// Required.
    pub client_id: String,
    /// Required.
    pub consumer_group_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic_name: String,
    /// Required.
    pub message_id: String,
}

/// Arguments of [`VerifyConsumeMessage::new`].
pub struct VerifyConsumeMessageRequired {
    pub client_id: String,
    pub consumer_group_id: String,
    pub instance_id: String,
    pub topic_name: String,
    pub message_id: String,
}
operation! {
    VerifyConsumeMessage { VerifyConsumeMessageRequired: client_id, consumer_group_id, instance_id, topic_name, message_id }
    "VerifyConsumeMessage" -> VerifyConsumeMessageOutput {
    0 "clientId" client_id, 1 "consumerGroupId" consumer_group_id, 2 "instanceId" instance_id, 3 "topicName" topic_name,
    4 "messageId" message_id
} [
    Mark::new(2, Location::Path, Style::None),
    Mark::new(3, Location::Path, Style::None),
    Mark::new(4, Location::Path, Style::None)
] { path: "/instances/{instanceId}/topics/{topicName}/messages/{messageId}/action/verifyConsume", } }

/// Response of [`VerifyConsumeMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyConsumeMessageOutput {
    pub code: Option<String>,
    pub data: Option<bool>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { VerifyConsumeMessageOutput {
    0 "code" code: String, 1 "data" data: bool, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

/// Verifies send message: `VerifySendMessage` of `rocketmq` 2022-08-01.
///
/// POST `/instances/{instanceId}/topics/{topicName}/messages`. Changes data. See
/// <https://api.alibabacloud.com/document/RocketMQ/2022-08-01/VerifySendMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifySendMessage {
    pub delivery_time_stamp: Option<i64>,
    pub lite_topic_name: Option<String>,
    pub message: Option<String>,
    pub message_group: Option<String>,
    pub message_key: Option<String>,
    pub message_tag: Option<String>,
    pub user_properties: Option<BTreeMap<String, Value>>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub topic_name: String,
}
operation! { VerifySendMessage(instance_id: String, topic_name: String) "VerifySendMessage" -> VerifySendMessageOutput {
    0 "deliveryTimeStamp" delivery_time_stamp: i64, 1 "liteTopicName" lite_topic_name: String,
    2 "message" message: String, 3 "messageGroup" message_group: String, 4 "messageKey" message_key: String,
    5 "messageTag" message_tag: String, 6 "userProperties" user_properties: BTreeMap<String, Value>,
    7 "instanceId" instance_id, 8 "topicName" topic_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Path, Style::None),
    Mark::new(8, Location::Path, Style::None)
] { path: "/instances/{instanceId}/topics/{topicName}/messages", body: BodyStyle::Json, } }

/// Response of [`VerifySendMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifySendMessageOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { VerifySendMessageOutput {
    0 "code" code: String, 1 "data" data: String, 2 "dynamicCode" dynamic_code: String,
    3 "dynamicMessage" dynamic_message: String, 4 "httpStatusCode" http_status_code: i64, 5 "message" message: String,
    6 "success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddDisasterRecoveryItem, ChangeResourceGroup, CreateConsumerGroup, CreateDisasterRecoveryPlan, CreateInstance,
    CreateInstanceAccount, CreateInstanceAcl, CreateInstanceIpWhitelist, CreateTopic, DeleteConsumerGroup,
    DeleteConsumerGroupSubscription, DeleteDisasterRecoveryItem, DeleteDisasterRecoveryPlan, DeleteInstance,
    DeleteInstanceAccount, DeleteInstanceAcl, DeleteInstanceIpWhitelist, DeleteTopic, ExecuteMigrationOperation,
    FinishMigrationStage, GetConsumeTimespan, GetConsumerGroup, GetConsumerGroupLag, GetConsumerGroupSubscription,
    GetConsumerStack, GetDisasterRecoveryItem, GetDisasterRecoveryPlan, GetInstance, GetInstanceAccount, GetInstanceAcl,
    GetInstanceIpWhitelist, GetMessageDetail, GetTopic, GetTrace, ListAvailableZones, ListConsumerConnections,
    ListConsumerGroupSubscriptions, ListConsumerGroups, ListDisasterRecoveryCheckpoints, ListDisasterRecoveryItems,
    ListDisasterRecoveryPlans, ListInstanceAccount, ListInstanceAcl, ListInstanceIpWhitelist, ListInstances,
    ListMessages, ListMetricMeta, ListMigrationOperations, ListMigrations, ListRegions, ListTagResources,
    ListTopicSubscriptions, ListTopics, ListTraces, ResetConsumeOffset, StartDisasterRecoveryItem,
    StopDisasterRecoveryItem, SyncDisasterRecoveryCheckpoint, TagResources, UntagResources, UpdateConsumerGroup,
    UpdateDisasterRecoveryItem, UpdateDisasterRecoveryPlan, UpdateInstance, UpdateInstanceAccount, UpdateInstanceAcl,
    UpdateTopic, VerifyConsumeMessage, VerifySendMessage
}
