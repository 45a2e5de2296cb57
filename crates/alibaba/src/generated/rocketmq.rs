//! `rocketmq` 2022-08-01.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "rocketmq", version: "2022-08-01", code: "rocketmq", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddDisasterRecoveryItem {
    pub topics: Option<Vec<AddDisasterRecoveryItemTopics>>,
    pub plan_id: i64,
}
operation! { AddDisasterRecoveryItem(plan_id: i64) "AddDisasterRecoveryItem" -> AddDisasterRecoveryItemOutput {
    0 "topics" topics: Vec<AddDisasterRecoveryItemTopics>, 1 "planId" plan_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/disaster_recovery/{planId}/items", body: BodyStyle::Json, } }

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
    0 "accessDeniedDetail" access_denied_detail, 1 "code" code, 2 "data" data, 3 "dynamicCode" dynamic_code,
    4 "dynamicMessage" dynamic_message, 5 "httpStatusCode" http_status_code, 6 "message" message, 7 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub region_id: String,
    pub resource_group_id: String,
    pub resource_id: String,
    pub resource_type: String,
}
operation! { ChangeResourceGroup(region_id: String, resource_group_id: String, resource_id: String, resource_type: String)
    "ChangeResourceGroup" -> ChangeResourceGroupOutput {
    0 "regionId" region_id, 1 "resourceGroupId" resource_group_id, 2 "resourceId" resource_id,
    3 "resourceType" resource_type
} { path: "/resourceGroup/change", } }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroup {
    pub consume_retry_policy: CreateConsumerGroupConsumeRetryPolicy,
    pub delivery_order_type: String,
    pub exclusive: Option<bool>,
    pub max_receive_tps: Option<i64>,
    pub message_model: Option<String>,
    pub remark: Option<String>,
    pub topic_name: Option<String>,
    pub instance_id: String,
    pub consumer_group_id: String,
}
operation! { CreateConsumerGroup(consume_retry_policy: CreateConsumerGroupConsumeRetryPolicy, delivery_order_type: String, instance_id: String, consumer_group_id: String)
    "CreateConsumerGroup" -> CreateConsumerGroupOutput {
    0 "consumeRetryPolicy" consume_retry_policy, 1 "deliveryOrderType" delivery_order_type,
    2 "exclusive" exclusive: bool, 3 "maxReceiveTps" max_receive_tps: i64, 4 "messageModel" message_model: String,
    5 "remark" remark: String, 6 "topicName" topic_name: String, 7 "instanceId" instance_id,
    8 "consumerGroupId" consumer_group_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None }
] { path: "/instances/{instanceId}/consumerGroups/{consumerGroupId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroupConsumeRetryPolicy {
    pub dead_letter_target_topic: Option<String>,
    pub fixed_interval_retry_time: Option<i64>,
    pub max_retry_times: Option<i64>,
    pub retry_policy: Option<String>,
}
input! { CreateConsumerGroupConsumeRetryPolicy(retry_policy: String) {
    0 "deadLetterTargetTopic" dead_letter_target_topic: String,
    1 "fixedIntervalRetryTime" fixed_interval_retry_time: i64, 2 "maxRetryTimes" max_retry_times: i64,
    3 "retryPolicy" retry_policy: String
} }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/disaster_recovery", body: BodyStyle::Json, } }

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
    pub password: Option<Secret>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub username: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { CreateDisasterRecoveryPlanInstances() {
    0 "authType" auth_type: String, 1 "consumerGroupId" consumer_group_id: String, 2 "endpointUrl" endpoint_url: String,
    3 "instanceId" instance_id: String, 4 "instanceRole" instance_role: String, 5 "instanceType" instance_type: String,
    6 "messageProperty" message_property: CreateDisasterRecoveryPlanMessageProperty,
    7 "networkType" network_type: String, 8 "password" password: Secret, 9 "regionId" region_id: String,
    10 "securityGroupId" security_group_id: String, 11 "username" username: String, 12 "vSwitchId" v_switch_id: String,
    13 "vpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisasterRecoveryPlanMessageProperty {
    pub property_key: Option<String>,
    pub property_value: Option<String>,
}
input! { CreateDisasterRecoveryPlanMessageProperty() {
    0 "propertyKey" property_key: String, 1 "propertyValue" property_value: String
} }

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
    0 "accessDeniedDetail" access_denied_detail, 1 "code" code, 2 "data" data, 3 "dynamicCode" dynamic_code,
    4 "dynamicMessage" dynamic_message, 5 "httpStatusCode" http_status_code, 6 "message" message, 7 "success" success
} }

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
    pub network_info: CreateInstanceNetworkInfo,
    pub payment_type: String,
    pub period: Option<i64>,
    pub period_unit: Option<String>,
    pub product_info: Option<CreateInstanceProductInfo>,
    pub remark: Option<String>,
    pub resource_group_id: Option<String>,
    pub series_code: String,
    pub service_code: String,
    pub sub_series_code: String,
    pub tags: Option<Vec<CreateInstanceTags>>,
}

/// What [`CreateInstance::new`] takes.
pub struct CreateInstanceRequired {
    pub network_info: CreateInstanceNetworkInfo,
    pub payment_type: String,
    pub series_code: String,
    pub service_code: String,
    pub sub_series_code: String,
}
operation! { CreateInstance{CreateInstanceRequired: network_info, payment_type, series_code, service_code, sub_series_code}
    "CreateInstance" -> CreateInstanceOutput {
    0 "clientToken" client_token: String, 1 "aclInfo" acl_info: CreateInstanceAclInfo, 2 "autoRenew" auto_renew: bool,
    3 "autoRenewPeriod" auto_renew_period: i64, 4 "commodityCode" commodity_code: String,
    5 "instanceName" instance_name: String, 6 "networkInfo" network_info, 7 "paymentType" payment_type,
    8 "period" period: i64, 9 "periodUnit" period_unit: String,
    10 "productInfo" product_info: CreateInstanceProductInfo, 11 "remark" remark: String,
    12 "resourceGroupId" resource_group_id: String, 13 "seriesCode" series_code, 14 "serviceCode" service_code,
    15 "subSeriesCode" sub_series_code, 16 "tags" tags: Vec<CreateInstanceTags>
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None }
] { path: "/instances", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceAclInfo {
    pub default_vpc_auth_free: Option<bool>,
}
input! { CreateInstanceAclInfo() {
    0 "defaultVpcAuthFree" default_vpc_auth_free: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceNetworkInfo {
    pub internet_info: Option<CreateInstanceInternetInfo>,
    pub vpc_info: Option<CreateInstanceVpcInfo>,
}
input! { CreateInstanceNetworkInfo(internet_info: CreateInstanceInternetInfo, vpc_info: CreateInstanceVpcInfo) {
    0 "internetInfo" internet_info: CreateInstanceInternetInfo, 1 "vpcInfo" vpc_info: CreateInstanceVpcInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceInternetInfo {
    pub flow_out_bandwidth: Option<i64>,
    pub flow_out_type: Option<String>,
    pub internet_spec: Option<String>,
    /// Deprecated.
    pub ip_whitelist: Option<Vec<String>>,
}
input! { CreateInstanceInternetInfo(flow_out_type: String, internet_spec: String) {
    0 "flowOutBandwidth" flow_out_bandwidth: i64, 1 "flowOutType" flow_out_type: String,
    2 "internetSpec" internet_spec: String, 3 "ipWhitelist" ip_whitelist: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceVpcInfo {
    pub security_group_ids: Option<String>,
    /// Deprecated.
    pub v_switch_id: Option<String>,
    pub v_switches: Option<Vec<CreateInstanceVSwitches>>,
    pub vpc_id: Option<String>,
}
input! { CreateInstanceVpcInfo(vpc_id: String) {
    0 "securityGroupIds" security_group_ids: String, 1 "vSwitchId" v_switch_id: String,
    2 "vSwitches" v_switches: Vec<CreateInstanceVSwitches>, 3 "vpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceVSwitches {
    pub v_switch_id: Option<String>,
}
input! { CreateInstanceVSwitches() {
    0 "vSwitchId" v_switch_id: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateInstanceTags() {
    0 "key" key: String, 1 "value" value: String
} }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceAccount {
    pub password: Secret,
    pub remark: Option<String>,
    pub username: String,
    pub instance_id: String,
}
operation! { CreateInstanceAccount(password: Secret, username: String, instance_id: String)
    "CreateInstanceAccount" -> CreateInstanceAccountOutput {
    0 "password" password, 1 "remark" remark: String, 2 "username" username, 3 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { path: "/instances/{instanceId}/accounts", body: BodyStyle::Json, } }

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
    0 "accessDeniedDetail" access_denied_detail, 1 "code" code, 2 "data" data, 3 "dynamicCode" dynamic_code,
    4 "dynamicMessage" dynamic_message, 5 "httpStatusCode" http_status_code, 6 "message" message, 7 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceAcl {
    pub actions: Vec<String>,
    pub decision: String,
    pub ip_whitelists: Option<Vec<String>>,
    pub resource_name: String,
    pub resource_type: String,
    pub instance_id: String,
    pub username: String,
}

/// What [`CreateInstanceAcl::new`] takes.
pub struct CreateInstanceAclRequired {
    pub actions: Vec<String>,
    pub decision: String,
    pub resource_name: String,
    pub resource_type: String,
    pub instance_id: String,
    pub username: String,
}
operation! { CreateInstanceAcl{CreateInstanceAclRequired: actions, decision, resource_name, resource_type, instance_id, username}
    "CreateInstanceAcl" -> CreateInstanceAclOutput {
    0 "actions" actions, 1 "decision" decision, 2 "ipWhitelists" ip_whitelists: Vec<String>,
    3 "resourceName" resource_name, 4 "resourceType" resource_type, 5 "instanceId" instance_id, 6 "username" username
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { path: "/instances/{instanceId}/acl/account/{username}", body: BodyStyle::Json, } }

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
    0 "accessDeniedDetail" access_denied_detail, 1 "code" code, 2 "data" data, 3 "dynamicCode" dynamic_code,
    4 "dynamicMessage" dynamic_message, 5 "httpStatusCode" http_status_code, 6 "message" message, 7 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateInstanceIpWhitelist {
    pub ip_whitelists: Vec<String>,
    pub instance_id: String,
}
operation! { CreateInstanceIpWhitelist(ip_whitelists: Vec<String>, instance_id: String)
    "CreateInstanceIpWhitelist" -> CreateInstanceIpWhitelistOutput {
    0 "ipWhitelists" ip_whitelists, 1 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/instances/{instanceId}/ip/whitelist", body: BodyStyle::Json, } }

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
    0 "accessDeniedDetail" access_denied_detail, 1 "code" code, 2 "data" data, 3 "dynamicCode" dynamic_code,
    4 "dynamicMessage" dynamic_message, 5 "httpStatusCode" http_status_code, 6 "message" message, 7 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopic {
    pub lite_topic_expiration: Option<i64>,
    pub max_send_tps: Option<i64>,
    pub message_type: String,
    pub remark: Option<String>,
    pub instance_id: String,
    pub topic_name: String,
}
operation! { CreateTopic(message_type: String, instance_id: String, topic_name: String)
    "CreateTopic" -> CreateTopicOutput {
    0 "liteTopicExpiration" lite_topic_expiration: i64, 1 "maxSendTps" max_send_tps: i64, 2 "messageType" message_type,
    3 "remark" remark: String, 4 "instanceId" instance_id, 5 "topicName" topic_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { path: "/instances/{instanceId}/topics/{topicName}", body: BodyStyle::Json, } }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroup {
    pub instance_id: String,
    pub consumer_group_id: String,
}
operation! { DeleteConsumerGroup(instance_id: String, consumer_group_id: String)
    "DeleteConsumerGroup" -> DeleteConsumerGroupOutput {
    0 "instanceId" instance_id, 1 "consumerGroupId" consumer_group_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/instances/{instanceId}/consumerGroups/{consumerGroupId}", } }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroupSubscription {
    pub filter_expression: String,
    pub filter_type: String,
    pub topic_name: String,
    pub instance_id: String,
    pub consumer_group_id: String,
}

/// What [`DeleteConsumerGroupSubscription::new`] takes.
pub struct DeleteConsumerGroupSubscriptionRequired {
    pub filter_expression: String,
    pub filter_type: String,
    pub topic_name: String,
    pub instance_id: String,
    pub consumer_group_id: String,
}
operation! { DeleteConsumerGroupSubscription{DeleteConsumerGroupSubscriptionRequired: filter_expression, filter_type, topic_name, instance_id, consumer_group_id}
    "DeleteConsumerGroupSubscription" -> DeleteConsumerGroupSubscriptionOutput {
    0 "filterExpression" filter_expression, 1 "filterType" filter_type, 2 "topicName" topic_name,
    3 "instanceId" instance_id, 4 "consumerGroupId" consumer_group_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/instances/{instanceId}/consumerGroups/{consumerGroupId}/subscriptions", } }

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
    0 "accessDeniedDetail" access_denied_detail, 1 "code" code, 2 "data" data, 3 "dynamicCode" dynamic_code,
    4 "dynamicMessage" dynamic_message, 5 "httpStatusCode" http_status_code, 6 "message" message, 7 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDisasterRecoveryItem {
    pub plan_id: i64,
    pub item_id: i64,
}
operation! { DeleteDisasterRecoveryItem(plan_id: i64, item_id: i64)
    "DeleteDisasterRecoveryItem" -> DeleteDisasterRecoveryItemOutput {
    0 "planId" plan_id, 1 "itemId" item_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/disaster_recovery/{planId}/items/{itemId}", } }

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
    0 "accessDeniedDetail" access_denied_detail, 1 "code" code, 2 "data" data, 3 "dynamicCode" dynamic_code,
    4 "dynamicMessage" dynamic_message, 5 "httpStatusCode" http_status_code, 6 "message" message, 7 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDisasterRecoveryPlan {
    pub plan_id: i64,
}
operation! { DeleteDisasterRecoveryPlan(plan_id: i64) "DeleteDisasterRecoveryPlan" -> DeleteDisasterRecoveryPlanOutput {
    0 "planId" plan_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/disaster_recovery/{planId}", } }

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
    0 "accessDeniedDetail" access_denied_detail, 1 "code" code, 2 "data" data, 3 "dynamicCode" dynamic_code,
    4 "dynamicMessage" dynamic_message, 5 "httpStatusCode" http_status_code, 6 "message" message, 7 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    pub instance_id: String,
}
operation! { DeleteInstance(instance_id: String) "DeleteInstance" -> DeleteInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/instances/{instanceId}", } }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceAccount {
    pub instance_id: String,
    pub username: String,
}
operation! { DeleteInstanceAccount(instance_id: String, username: String)
    "DeleteInstanceAccount" -> DeleteInstanceAccountOutput {
    0 "instanceId" instance_id, 1 "username" username
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/instances/{instanceId}/accounts/{username}", } }

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
    0 "accessDeniedDetail" access_denied_detail, 1 "code" code, 2 "data" data, 3 "dynamicCode" dynamic_code,
    4 "dynamicMessage" dynamic_message, 5 "httpStatusCode" http_status_code, 6 "message" message, 7 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceAcl {
    pub resource_name: String,
    pub resource_type: String,
    pub instance_id: String,
    pub username: String,
}
operation! { DeleteInstanceAcl(resource_name: String, resource_type: String, instance_id: String, username: String)
    "DeleteInstanceAcl" -> DeleteInstanceAclOutput {
    0 "resourceName" resource_name, 1 "resourceType" resource_type, 2 "instanceId" instance_id, 3 "username" username
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/instances/{instanceId}/acl/account/{username}", } }

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
    0 "accessDeniedDetail" access_denied_detail, 1 "code" code, 2 "data" data, 3 "dynamicCode" dynamic_code,
    4 "dynamicMessage" dynamic_message, 5 "httpStatusCode" http_status_code, 6 "message" message, 7 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceIpWhitelist {
    /// Deprecated.
    pub ip_whitelist: Option<String>,
    pub ip_whitelists: Option<Vec<String>>,
    pub instance_id: String,
}
operation! { DeleteInstanceIpWhitelist(instance_id: String)
    "DeleteInstanceIpWhitelist" -> DeleteInstanceIpWhitelistOutput {
    0 "ipWhitelist" ip_whitelist: String, 1 "ipWhitelists" ip_whitelists: Vec<String>, 2 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Default, style: Style::Simple },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/instances/{instanceId}/ip/whitelist", } }

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
    0 "accessDeniedDetail" access_denied_detail, 1 "code" code, 2 "data" data, 3 "dynamicCode" dynamic_code,
    4 "dynamicMessage" dynamic_message, 5 "httpStatusCode" http_status_code, 6 "message" message, 7 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopic {
    pub instance_id: String,
    pub topic_name: String,
}
operation! { DeleteTopic(instance_id: String, topic_name: String) "DeleteTopic" -> DeleteTopicOutput {
    0 "instanceId" instance_id, 1 "topicName" topic_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "DELETE", path: "/instances/{instanceId}/topics/{topicName}", } }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteMigrationOperation {
    pub instance_id: Option<String>,
    pub operation_param: Option<ExecuteMigrationOperationOperationParam>,
    pub migration_id: i64,
    pub stage_type: String,
    pub operation_id: i64,
}
operation! { ExecuteMigrationOperation(migration_id: i64, stage_type: String, operation_id: i64)
    "ExecuteMigrationOperation" -> ExecuteMigrationOperationOutput {
    0 "instanceId" instance_id: String, 1 "operationParam" operation_param: ExecuteMigrationOperationOperationParam,
    2 "migrationId" migration_id, 3 "stageType" stage_type, 4 "operationId" operation_id
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/migrations/{migrationId}/stages/{stageType}/operations/{operationId}/execute", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteMigrationOperationOperationParam {
    pub param_data: Option<Value>,
}
input! { ExecuteMigrationOperationOperationParam() {
    0 "paramData" param_data: Value
} }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

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
    0 "businessStatus" business_status, 1 "createTime" create_time, 2 "migrationId" migration_id,
    3 "operationId" operation_id, 4 "operationKey" operation_key, 5 "operationParam" operation_param,
    6 "operationResult" operation_result, 7 "operationStatus" operation_status, 8 "operationType" operation_type,
    9 "stageType" stage_type, 10 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteMigrationOperationDataOperationParam {
    pub param_data: Option<Value>,
}
model! { ExecuteMigrationOperationDataOperationParam {
    0 "paramData" param_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteMigrationOperationOperationResult {
    pub result_data: Option<Value>,
}
model! { ExecuteMigrationOperationOperationResult {
    0 "resultData" result_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinishMigrationStage {
    pub instance_id: Option<String>,
    pub migration_id: i64,
    pub stage_type: String,
}
operation! { FinishMigrationStage(migration_id: i64, stage_type: String)
    "FinishMigrationStage" -> FinishMigrationStageOutput {
    0 "instanceId" instance_id: String, 1 "migrationId" migration_id, 2 "stageType" stage_type
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/migrations/{migrationId}/stages/{stageType}/finish", } }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumeTimespan {
    pub instance_id: String,
    pub consumer_group_id: String,
    pub topic_name: String,
}
operation! { GetConsumeTimespan(instance_id: String, consumer_group_id: String, topic_name: String)
    "GetConsumeTimespan" -> GetConsumeTimespanOutput {
    0 "instanceId" instance_id, 1 "consumerGroupId" consumer_group_id, 2 "topicName" topic_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/instances/{instanceId}/consumerGroups/{consumerGroupId}/consumeTimespan/{topicName}", } }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

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
    0 "consumeTimestamp" consume_timestamp, 1 "consumerGroupId" consumer_group_id, 2 "instanceId" instance_id,
    3 "maxTimestamp" max_timestamp, 4 "minTimestamp" min_timestamp, 5 "topicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerGroup {
    pub instance_id: String,
    pub consumer_group_id: String,
}
operation! { GetConsumerGroup(instance_id: String, consumer_group_id: String)
    "GetConsumerGroup" -> GetConsumerGroupOutput {
    0 "instanceId" instance_id, 1 "consumerGroupId" consumer_group_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/instances/{instanceId}/consumerGroups/{consumerGroupId}", } }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

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
    0 "consumeRetryPolicy" consume_retry_policy, 1 "consumerGroupId" consumer_group_id, 2 "createTime" create_time,
    3 "deliveryOrderType" delivery_order_type, 4 "exclusive" exclusive, 5 "instanceId" instance_id,
    6 "maxReceiveTps" max_receive_tps, 7 "messageModel" message_model, 8 "regionId" region_id, 9 "remark" remark,
    10 "status" status, 11 "topicName" topic_name, 12 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerGroupConsumeRetryPolicy {
    pub dead_letter_target_topic: Option<String>,
    pub fixed_interval_retry_time: Option<i64>,
    pub max_retry_times: Option<i64>,
    pub retry_policy: Option<String>,
}
model! { GetConsumerGroupConsumeRetryPolicy {
    0 "deadLetterTargetTopic" dead_letter_target_topic, 1 "fixedIntervalRetryTime" fixed_interval_retry_time,
    2 "maxRetryTimes" max_retry_times, 3 "retryPolicy" retry_policy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerGroupLag {
    pub lite_topic_name: Option<String>,
    pub topic_name: Option<String>,
    pub instance_id: String,
    pub consumer_group_id: String,
}
operation! { GetConsumerGroupLag(instance_id: String, consumer_group_id: String)
    "GetConsumerGroupLag" -> GetConsumerGroupLagOutput {
    0 "liteTopicName" lite_topic_name: String, 1 "topicName" topic_name: String, 2 "instanceId" instance_id,
    3 "consumerGroupId" consumer_group_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/instances/{instanceId}/consumerGroups/{consumerGroupId}/lag", } }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerGroupLagData {
    pub consumer_group_id: Option<String>,
    pub instance_id: Option<String>,
    pub lite_topic_lag_map: Option<BTreeMap<String, DataLiteTopicLagMapValue>>,
    pub region_id: Option<String>,
    pub topic_lag_map: Option<BTreeMap<String, DataTopicLagMapValue>>,
    pub topic_name: Option<String>,
    pub total_lag: Option<GetConsumerGroupLagTotalLag>,
}
model! { GetConsumerGroupLagData {
    0 "consumerGroupId" consumer_group_id, 1 "instanceId" instance_id, 2 "liteTopicLagMap" lite_topic_lag_map,
    3 "regionId" region_id, 4 "topicLagMap" topic_lag_map, 5 "topicName" topic_name, 6 "totalLag" total_lag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataLiteTopicLagMapValue {
    pub ready_count: Option<i64>,
    pub delivery_duration: Option<i64>,
}
model! { DataLiteTopicLagMapValue {
    0 "readyCount" ready_count, 1 "deliveryDuration" delivery_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataTopicLagMapValue {
    pub ready_count: Option<i64>,
    pub inflight_count: Option<i64>,
    pub delivery_duration: Option<i64>,
    pub last_consume_timestamp: Option<i64>,
}
model! { DataTopicLagMapValue {
    0 "readyCount" ready_count, 1 "inflightCount" inflight_count, 2 "deliveryDuration" delivery_duration,
    3 "lastConsumeTimestamp" last_consume_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerGroupLagTotalLag {
    pub delivery_duration: Option<i64>,
    pub inflight_count: Option<i64>,
    pub last_consume_timestamp: Option<i64>,
    pub ready_count: Option<i64>,
}
model! { GetConsumerGroupLagTotalLag {
    0 "deliveryDuration" delivery_duration, 1 "inflightCount" inflight_count,
    2 "lastConsumeTimestamp" last_consume_timestamp, 3 "readyCount" ready_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerGroupSubscription {
    pub instance_id: String,
    pub consumer_group_id: String,
    pub topic_name: String,
}
operation! { GetConsumerGroupSubscription(instance_id: String, consumer_group_id: String, topic_name: String)
    "GetConsumerGroupSubscription" -> GetConsumerGroupSubscriptionOutput {
    0 "instanceId" instance_id, 1 "consumerGroupId" consumer_group_id, 2 "topicName" topic_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/instances/{instanceId}/consumerGroups/{consumerGroupId}/subscriptions/{topicName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerGroupSubscriptionOutput {
    pub code: Option<String>,
    pub data: Option<Vec<GetConsumerGroupSubscriptionData>>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetConsumerGroupSubscriptionOutput {
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerGroupSubscriptionData {
    pub connection_dto: Option<GetConsumerGroupSubscriptionConnectionDTO>,
    pub subscription_dto: Option<GetConsumerGroupSubscriptionSubscriptionDTO>,
}
model! { GetConsumerGroupSubscriptionData {
    0 "connectionDTO" connection_dto, 1 "subscriptionDTO" subscription_dto
} }

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
    0 "clientId" client_id, 1 "egressIp" egress_ip, 2 "hostname" hostname, 3 "language" language,
    4 "messageModel" message_model, 5 "version" version
} }

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
    0 "consumerGroupId" consumer_group_id, 1 "filterExpression" filter_expression,
    2 "filterExpressionType" filter_expression_type, 3 "messageModel" message_model,
    4 "subscriptionStatus" subscription_status, 5 "topicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerStack {
    pub client_id: String,
    pub instance_id: String,
    pub consumer_group_id: String,
}
operation! { GetConsumerStack(client_id: String, instance_id: String, consumer_group_id: String)
    "GetConsumerStack" -> GetConsumerStackOutput {
    0 "clientId" client_id, 1 "instanceId" instance_id, 2 "consumerGroupId" consumer_group_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/instances/{instanceId}/consumerGroups/{consumerGroupId}/stack", } }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerStackData {
    pub consumer_group_id: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
    pub stacks: Option<Vec<GetConsumerStackStacks>>,
}
model! { GetConsumerStackData {
    0 "consumerGroupId" consumer_group_id, 1 "instanceId" instance_id, 2 "regionId" region_id, 3 "stacks" stacks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerStackStacks {
    pub thread: Option<String>,
    pub tracks: Option<Vec<String>>,
}
model! { GetConsumerStackStacks {
    0 "thread" thread, 1 "tracks" tracks
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDisasterRecoveryItem {
    pub plan_id: i64,
    pub item_id: i64,
}
operation! { GetDisasterRecoveryItem(plan_id: i64, item_id: i64)
    "GetDisasterRecoveryItem" -> GetDisasterRecoveryItemOutput {
    0 "planId" plan_id, 1 "itemId" item_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/disaster_recovery/{planId}/items/{itemId}", } }

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
    0 "accessDeniedDetail" access_denied_detail, 1 "code" code, 2 "data" data, 3 "dynamicCode" dynamic_code,
    4 "dynamicMessage" dynamic_message, 5 "httpStatusCode" http_status_code, 6 "message" message, 7 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDisasterRecoveryItemData {
    pub create_time: Option<String>,
    pub ext_info: Option<BTreeMap<String, String>>,
    pub item_id: Option<i64>,
    pub item_status: Option<String>,
    pub plan_id: Option<i64>,
    pub topics: Option<Vec<GetDisasterRecoveryItemTopics>>,
    pub update_time: Option<String>,
}
model! { GetDisasterRecoveryItemData {
    0 "createTime" create_time, 1 "extInfo" ext_info, 2 "itemId" item_id, 3 "itemStatus" item_status,
    4 "planId" plan_id, 5 "topics" topics, 6 "updateTime" update_time
} }

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
    0 "consumerGroupId" consumer_group_id, 1 "deliveryOrderType" delivery_order_type, 2 "instanceId" instance_id,
    3 "instanceType" instance_type, 4 "regionId" region_id, 5 "topicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDisasterRecoveryPlan {
    pub plan_id: i64,
}
operation! { GetDisasterRecoveryPlan(plan_id: i64) "GetDisasterRecoveryPlan" -> GetDisasterRecoveryPlanOutput {
    0 "planId" plan_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/disaster_recovery/{planId}", } }

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
    0 "accessDeniedDetail" access_denied_detail, 1 "code" code, 2 "data" data, 3 "dynamicCode" dynamic_code,
    4 "dynamicMessage" dynamic_message, 5 "httpStatusCode" http_status_code, 6 "message" message, 7 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDisasterRecoveryPlanData {
    pub auto_sync_checkpoint: Option<bool>,
    pub create_time: Option<String>,
    pub ext_info: Option<BTreeMap<String, String>>,
    pub instances: Option<Vec<GetDisasterRecoveryPlanInstances>>,
    pub plan_desc: Option<String>,
    pub plan_id: Option<i64>,
    pub plan_name: Option<String>,
    pub plan_status: Option<String>,
    pub plan_type: Option<String>,
    pub sync_checkpoint_enabled: Option<bool>,
    pub update_time: Option<String>,
}
model! { GetDisasterRecoveryPlanData {
    0 "autoSyncCheckpoint" auto_sync_checkpoint, 1 "createTime" create_time, 2 "extInfo" ext_info,
    3 "instances" instances, 4 "planDesc" plan_desc, 5 "planId" plan_id, 6 "planName" plan_name,
    7 "planStatus" plan_status, 8 "planType" plan_type, 9 "syncCheckpointEnabled" sync_checkpoint_enabled,
    10 "updateTime" update_time
} }

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
    pub password: Option<Secret>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub username: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetDisasterRecoveryPlanInstances {
    0 "authType" auth_type, 1 "consumerGroupId" consumer_group_id, 2 "endpointUrl" endpoint_url,
    3 "instanceId" instance_id, 4 "instanceRole" instance_role, 5 "instanceType" instance_type,
    6 "messageProperty" message_property, 7 "networkType" network_type, 8 "password" password, 9 "regionId" region_id,
    10 "securityGroupId" security_group_id, 11 "username" username, 12 "vSwitchId" v_switch_id, 13 "vpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDisasterRecoveryPlanMessageProperty {
    pub property_key: Option<String>,
    pub property_value: Option<String>,
}
model! { GetDisasterRecoveryPlanMessageProperty {
    0 "propertyKey" property_key, 1 "propertyValue" property_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstance {
    pub instance_id: String,
}
operation! { GetInstance(instance_id: String) "GetInstance" -> GetInstanceOutput {
    0 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/instances/{instanceId}", } }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

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
    pub instance_quotas: Option<Vec<GetInstanceInstanceQuotas>>,
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
    pub tags: Option<Vec<GetInstanceTags>>,
    pub topic_count: Option<i64>,
    pub update_time: Option<String>,
    pub user_id: Option<String>,
}
model! { GetInstanceData {
    0 "accountInfo" account_info, 1 "aclInfo" acl_info, 2 "autoRenew" auto_renew, 3 "autoRenewPeriod" auto_renew_period,
    4 "bid" bid, 5 "commodityCode" commodity_code, 6 "createTime" create_time, 7 "expireTime" expire_time,
    8 "extConfig" ext_config, 9 "groupCount" group_count, 10 "instanceId" instance_id, 11 "instanceName" instance_name,
    12 "instanceQuotas" instance_quotas, 13 "networkInfo" network_info, 14 "paymentType" payment_type,
    15 "productInfo" product_info, 16 "regionId" region_id, 17 "releaseTime" release_time, 18 "remark" remark,
    19 "resourceGroupId" resource_group_id, 20 "seriesCode" series_code, 21 "serviceCode" service_code,
    22 "software" software, 23 "startTime" start_time, 24 "status" status, 25 "subSeriesCode" sub_series_code,
    26 "tags" tags, 27 "topicCount" topic_count, 28 "updateTime" update_time, 29 "userId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceAccountInfo {
    pub username: Option<String>,
}
model! { GetInstanceAccountInfo {
    0 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceAclInfo {
    /// Deprecated.
    pub acl_type: Option<String>,
    pub acl_types: Option<Vec<String>>,
    pub default_vpc_auth_free: Option<bool>,
}
model! { GetInstanceAclInfo {
    0 "aclType" acl_type, 1 "aclTypes" acl_types, 2 "defaultVpcAuthFree" default_vpc_auth_free
} }

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
    0 "aclType" acl_type, 1 "autoScaling" auto_scaling, 2 "flowOutBandwidth" flow_out_bandwidth,
    3 "flowOutType" flow_out_type, 4 "internetSpec" internet_spec, 5 "messageRetentionTime" message_retention_time,
    6 "msgProcessSpec" msg_process_spec, 7 "sendReceiveRatio" send_receive_ratio,
    8 "supportAutoScaling" support_auto_scaling
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceInstanceQuotas {
    pub free_count: Option<f64>,
    pub quota_name: Option<String>,
    pub total_count: Option<f64>,
    pub used_count: Option<f64>,
}
model! { GetInstanceInstanceQuotas {
    0 "freeCount" free_count, 1 "quotaName" quota_name, 2 "totalCount" total_count, 3 "usedCount" used_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceNetworkInfo {
    pub endpoints: Option<Vec<GetInstanceEndpoints>>,
    pub internet_info: Option<GetInstanceInternetInfo>,
    pub vpc_info: Option<GetInstanceVpcInfo>,
}
model! { GetInstanceNetworkInfo {
    0 "endpoints" endpoints, 1 "internetInfo" internet_info, 2 "vpcInfo" vpc_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceEndpoints {
    pub endpoint_id: Option<String>,
    pub endpoint_type: Option<String>,
    pub endpoint_url: Option<String>,
    pub ip_whitelist: Option<Vec<String>>,
}
model! { GetInstanceEndpoints {
    0 "endpointId" endpoint_id, 1 "endpointType" endpoint_type, 2 "endpointUrl" endpoint_url,
    3 "ipWhitelist" ip_whitelist
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceInternetInfo {
    pub flow_out_bandwidth: Option<i64>,
    pub flow_out_type: Option<String>,
    pub internet_spec: Option<String>,
    pub ip_whitelist: Option<Vec<String>>,
}
model! { GetInstanceInternetInfo {
    0 "flowOutBandwidth" flow_out_bandwidth, 1 "flowOutType" flow_out_type, 2 "internetSpec" internet_spec,
    3 "ipWhitelist" ip_whitelist
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceVpcInfo {
    pub security_group_ids: Option<String>,
    /// Deprecated.
    pub v_switch_id: Option<String>,
    pub v_switches: Option<Vec<GetInstanceVSwitches>>,
    pub vpc_id: Option<String>,
}
model! { GetInstanceVpcInfo {
    0 "securityGroupIds" security_group_ids, 1 "vSwitchId" v_switch_id, 2 "vSwitches" v_switches, 3 "vpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceVSwitches {
    pub v_switch_id: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetInstanceVSwitches {
    0 "vSwitchId" v_switch_id, 1 "zoneId" zone_id
} }

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
    pub storage_secret_key: Option<Secret>,
    pub support_auto_scaling: Option<bool>,
    pub trace_on: Option<bool>,
}
model! { GetInstanceProductInfo {
    0 "autoScaling" auto_scaling, 1 "capacityType" capacity_type, 2 "drReplicationMode" dr_replication_mode,
    3 "messageRetentionTime" message_retention_time, 4 "msgProcessSpec" msg_process_spec,
    5 "provisionedCapacity" provisioned_capacity, 6 "sendReceiveRatio" send_receive_ratio,
    7 "storageEncryption" storage_encryption, 8 "storageSecretKey" storage_secret_key,
    9 "supportAutoScaling" support_auto_scaling, 10 "traceOn" trace_on
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceSoftware {
    pub maintain_time: Option<String>,
    pub software_version: Option<String>,
    pub upgrade_method: Option<String>,
}
model! { GetInstanceSoftware {
    0 "maintainTime" maintain_time, 1 "softwareVersion" software_version, 2 "upgradeMethod" upgrade_method
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetInstanceTags {
    0 "key" key, 1 "value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceAccount {
    pub username: Option<String>,
    pub instance_id: String,
}
operation! { GetInstanceAccount(instance_id: String) "GetInstanceAccount" -> GetInstanceAccountOutput {
    0 "username" username: String, 1 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/instances/{instanceId}/account", } }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceAccountData {
    pub account_status: Option<String>,
    pub password: Option<Secret>,
    pub remark: Option<String>,
    pub username: Option<String>,
}
model! { GetInstanceAccountData {
    0 "accountStatus" account_status, 1 "password" password, 2 "remark" remark, 3 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceAcl {
    pub resource_name: String,
    pub resource_type: String,
    pub instance_id: String,
    pub username: String,
}
operation! { GetInstanceAcl(resource_name: String, resource_type: String, instance_id: String, username: String)
    "GetInstanceAcl" -> GetInstanceAclOutput {
    0 "resourceName" resource_name, 1 "resourceType" resource_type, 2 "instanceId" instance_id, 3 "username" username
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/instances/{instanceId}/acl/account/{username}", } }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceAclData {
    pub acl_type: Option<String>,
    pub actions: Option<Vec<String>>,
    pub decision: Option<String>,
    pub instance_id: Option<String>,
    pub ip_whitelists: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub username: Option<String>,
}
model! { GetInstanceAclData {
    0 "aclType" acl_type, 1 "actions" actions, 2 "decision" decision, 3 "instanceId" instance_id,
    4 "ipWhitelists" ip_whitelists, 5 "regionId" region_id, 6 "resourceName" resource_name,
    7 "resourceType" resource_type, 8 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceIpWhitelist {
    pub ip_whitelists: Option<Vec<String>>,
    pub instance_id: String,
}
operation! { GetInstanceIpWhitelist(instance_id: String) "GetInstanceIpWhitelist" -> GetInstanceIpWhitelistOutput {
    0 "ipWhitelists" ip_whitelists: Vec<String>, 1 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Default, style: Style::Simple },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/instances/{instanceId}/ip/whitelists", } }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceIpWhitelistData {
    pub instance_id: Option<String>,
    pub ip_whitelists: Option<Vec<String>>,
    pub region_id: Option<String>,
}
model! { GetInstanceIpWhitelistData {
    0 "instanceId" instance_id, 1 "ipWhitelists" ip_whitelists, 2 "regionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMessageDetail {
    pub instance_id: String,
    pub topic_name: String,
    pub message_id: String,
}
operation! { GetMessageDetail(instance_id: String, topic_name: String, message_id: String)
    "GetMessageDetail" -> GetMessageDetailOutput {
    0 "instanceId" instance_id, 1 "topicName" topic_name, 2 "messageId" message_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/instances/{instanceId}/topics/{topicName}/messages/{messageId}", } }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

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
    pub message_keys: Option<Vec<String>>,
    pub message_tag: Option<String>,
    pub message_type: Option<String>,
    pub region_id: Option<String>,
    pub store_host: Option<String>,
    pub store_time: Option<String>,
    pub system_properties: Option<BTreeMap<String, String>>,
    pub topic_name: Option<String>,
    pub user_properties: Option<BTreeMap<String, String>>,
}
model! { GetMessageDetailData {
    0 "body" body, 1 "bodySize" body_size, 2 "bornHost" born_host, 3 "bornTime" born_time, 4 "instanceId" instance_id,
    5 "liteTopicName" lite_topic_name, 6 "messageGroup" message_group, 7 "messageId" message_id,
    8 "messageKeys" message_keys, 9 "messageTag" message_tag, 10 "messageType" message_type, 11 "regionId" region_id,
    12 "storeHost" store_host, 13 "storeTime" store_time, 14 "systemProperties" system_properties,
    15 "topicName" topic_name, 16 "userProperties" user_properties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopic {
    pub instance_id: String,
    pub topic_name: String,
}
operation! { GetTopic(instance_id: String, topic_name: String) "GetTopic" -> GetTopicOutput {
    0 "instanceId" instance_id, 1 "topicName" topic_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/instances/{instanceId}/topics/{topicName}", } }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

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
    0 "createTime" create_time, 1 "instanceId" instance_id, 2 "liteTopicExpiration" lite_topic_expiration,
    3 "maxSendTps" max_send_tps, 4 "messageType" message_type, 5 "regionId" region_id, 6 "remark" remark,
    7 "status" status, 8 "topicName" topic_name, 9 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrace {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
    pub instance_id: String,
    pub topic_name: String,
    pub message_id: String,
}
operation! { GetTrace(instance_id: String, topic_name: String, message_id: String) "GetTrace" -> GetTraceOutput {
    0 "endTime" end_time: String, 1 "startTime" start_time: String, 2 "instanceId" instance_id,
    3 "topicName" topic_name, 4 "messageId" message_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/instances/{instanceId}/topics/{topicName}/traces/{messageId}", } }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceData {
    pub broker_info: Option<GetTraceBrokerInfo>,
    pub consumer_infos: Option<Vec<GetTraceConsumerInfos>>,
    pub instance_id: Option<String>,
    pub message_info: Option<GetTraceMessageInfo>,
    pub producer_info: Option<GetTraceProducerInfo>,
    pub region_id: Option<String>,
    pub topic_name: Option<String>,
}
model! { GetTraceData {
    0 "brokerInfo" broker_info, 1 "consumerInfos" consumer_infos, 2 "instanceId" instance_id,
    3 "messageInfo" message_info, 4 "producerInfo" producer_info, 5 "regionId" region_id, 6 "topicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceBrokerInfo {
    pub delay_status: Option<String>,
    pub operations: Option<Vec<GetTraceOperations>>,
    pub preset_delay_time: Option<String>,
    pub recall_result: Option<String>,
}
model! { GetTraceBrokerInfo {
    0 "delayStatus" delay_status, 1 "operations" operations, 2 "presetDelayTime" preset_delay_time,
    3 "recallResult" recall_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceOperations {
    pub operate_time: Option<String>,
    pub operate_type: Option<String>,
}
model! { GetTraceOperations {
    0 "operateTime" operate_time, 1 "operateType" operate_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceConsumerInfos {
    pub consume_status: Option<String>,
    pub consumer_group_id: Option<String>,
    pub dead_letter_info: Option<GetTraceDeadLetterInfo>,
    pub dead_message: Option<bool>,
    pub records: Option<Vec<GetTraceRecords>>,
}
model! { GetTraceConsumerInfos {
    0 "consumeStatus" consume_status, 1 "consumerGroupId" consumer_group_id, 2 "deadLetterInfo" dead_letter_info,
    3 "deadMessage" dead_message, 4 "records" records
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceDeadLetterInfo {
    pub message_id: Option<String>,
    pub to_dlq_time: Option<String>,
    pub topic_name: Option<String>,
}
model! { GetTraceDeadLetterInfo {
    0 "messageId" message_id, 1 "toDlqTime" to_dlq_time, 2 "topicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceRecords {
    pub client_host: Option<String>,
    pub consume_status: Option<String>,
    pub fifo_enable: Option<bool>,
    pub operations: Option<Vec<GetTraceRecordsOperations>>,
    pub pop_ck: Option<String>,
    pub user_name: Option<String>,
}
model! { GetTraceRecords {
    0 "clientHost" client_host, 1 "consumeStatus" consume_status, 2 "fifoEnable" fifo_enable, 3 "operations" operations,
    4 "popCk" pop_ck, 5 "userName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceRecordsOperations {
    pub dead_message: Option<bool>,
    pub invisible_time: Option<i64>,
    pub operate_time: Option<String>,
    pub operate_type: Option<String>,
}
model! { GetTraceRecordsOperations {
    0 "deadMessage" dead_message, 1 "invisibleTime" invisible_time, 2 "operateTime" operate_time,
    3 "operateType" operate_type
} }

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
    pub message_keys: Option<Vec<String>>,
    pub message_tag: Option<String>,
    pub message_type: Option<String>,
    pub region_id: Option<String>,
    pub store_host: Option<String>,
    pub store_time: Option<String>,
    pub topic_name: Option<String>,
    pub transaction_id: Option<String>,
    pub user_properties: Option<BTreeMap<String, String>>,
}
model! { GetTraceMessageInfo {
    0 "body" body, 1 "bornHost" born_host, 2 "bornTime" born_time, 3 "instanceId" instance_id,
    4 "liteTopicName" lite_topic_name, 5 "messageGroup" message_group, 6 "messageId" message_id,
    7 "messageKeys" message_keys, 8 "messageTag" message_tag, 9 "messageType" message_type, 10 "regionId" region_id,
    11 "storeHost" store_host, 12 "storeTime" store_time, 13 "topicName" topic_name, 14 "transactionId" transaction_id,
    15 "userProperties" user_properties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTraceProducerInfo {
    pub records: Option<Vec<GetTraceProducerInfoRecords>>,
}
model! { GetTraceProducerInfo {
    0 "records" records
} }

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
    0 "arriveTime" arrive_time, 1 "clientHost" client_host, 2 "dlqOriginMessageId" dlq_origin_message_id,
    3 "dlqOriginTopic" dlq_origin_topic, 4 "messageSource" message_source, 5 "produceDuration" produce_duration,
    6 "produceStatus" produce_status, 7 "produceTime" produce_time, 8 "recallTime" recall_time, 9 "userName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableZones {}
operation! { ListAvailableZones() "ListAvailableZones" -> ListAvailableZonesOutput {} { method: "GET", path: "/zones", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableZonesOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListAvailableZonesData>>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListAvailableZonesOutput {
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAvailableZonesData {
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
}
model! { ListAvailableZonesData {
    0 "createTime" create_time, 1 "updateTime" update_time, 2 "zoneId" zone_id, 3 "zoneName" zone_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerConnections {
    pub lite_topic_name: Option<String>,
    pub topic_name: Option<String>,
    pub instance_id: String,
    pub consumer_group_id: String,
}
operation! { ListConsumerConnections(instance_id: String, consumer_group_id: String)
    "ListConsumerConnections" -> ListConsumerConnectionsOutput {
    0 "liteTopicName" lite_topic_name: String, 1 "topicName" topic_name: String, 2 "instanceId" instance_id,
    3 "consumerGroupId" consumer_group_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/instances/{instanceId}/consumerGroups/{consumerGroupId}/connections", } }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerConnectionsData {
    pub connections: Option<Vec<ListConsumerConnectionsConnections>>,
    pub consumer_group_id: Option<String>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
}
model! { ListConsumerConnectionsData {
    0 "connections" connections, 1 "consumerGroupId" consumer_group_id, 2 "instanceId" instance_id,
    3 "regionId" region_id
} }

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
    0 "clientId" client_id, 1 "egressIp" egress_ip, 2 "hostname" hostname, 3 "language" language,
    4 "messageModel" message_model, 5 "version" version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerGroupSubscriptions {
    pub topic_name: Option<String>,
    pub instance_id: String,
    pub consumer_group_id: String,
}
operation! { ListConsumerGroupSubscriptions(instance_id: String, consumer_group_id: String)
    "ListConsumerGroupSubscriptions" -> ListConsumerGroupSubscriptionsOutput {
    0 "topicName" topic_name: String, 1 "instanceId" instance_id, 2 "consumerGroupId" consumer_group_id
} [
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "GET", path: "/instances/{instanceId}/consumerGroups/{consumerGroupId}/subscriptions", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerGroupSubscriptionsOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListConsumerGroupSubscriptionsData>>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListConsumerGroupSubscriptionsOutput {
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

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
    0 "consistency" consistency, 1 "consumerGroupId" consumer_group_id, 2 "filterExpression" filter_expression,
    3 "filterExpressionType" filter_expression_type, 4 "messageModel" message_model,
    5 "subscriptionStatus" subscription_status, 6 "topicCreated" topic_created, 7 "topicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerGroups {
    pub filter: Option<String>,
    /// 1 to 100000000.
    pub page_number: Option<i64>,
    /// 10 to 100.
    pub page_size: Option<i64>,
    pub instance_id: String,
}
operation! { ListConsumerGroups(instance_id: String) "ListConsumerGroups" -> ListConsumerGroupsOutput {
    0 "filter" filter: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64, 3 "instanceId" instance_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/instances/{instanceId}/consumerGroups", } }
paged! { ListConsumerGroups: ListConsumerGroupsList =
    Number "pageNumber", "data.list" data.list, total "data.totalCount"
}

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListConsumerGroupsData {
    pub list: Option<Vec<ListConsumerGroupsList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListConsumerGroupsData {
    0 "list" list, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

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
    0 "consumerGroupId" consumer_group_id, 1 "createTime" create_time, 2 "instanceId" instance_id,
    3 "maxReceiveTps" max_receive_tps, 4 "messageModel" message_model, 5 "regionId" region_id, 6 "remark" remark,
    7 "status" status, 8 "topicName" topic_name, 9 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryCheckpoints {
    pub filter: Option<String>,
    pub instance_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub plan_id: String,
    pub item_id: String,
}
operation! { ListDisasterRecoveryCheckpoints(instance_id: String, plan_id: String, item_id: String)
    "ListDisasterRecoveryCheckpoints" -> ListDisasterRecoveryCheckpointsOutput {
    0 "filter" filter: String, 1 "instanceId" instance_id, 2 "pageNumber" page_number: i64, 3 "pageSize" page_size: i64,
    4 "planId" plan_id, 5 "itemId" item_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/disaster_recovery/{planId}/items/{itemId}/checkpoints", } }
paged! { ListDisasterRecoveryCheckpoints: ListDisasterRecoveryCheckpointsList =
    Number "pageNumber", "data.list" data.list, total "data.totalCount"
}

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryCheckpointsData {
    pub list: Option<Vec<ListDisasterRecoveryCheckpointsList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListDisasterRecoveryCheckpointsData {
    0 "list" list, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

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
    0 "checkpointId" checkpoint_id, 1 "itemId" item_id, 2 "lastSyncTime" last_sync_time, 3 "planId" plan_id,
    4 "sourceProgress" source_progress, 5 "targetProgress" target_progress
} }

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
    0 "consumerGroupId" consumer_group_id, 1 "instanceId" instance_id, 2 "instanceType" instance_type,
    3 "lastFetchTime" last_fetch_time, 4 "progressData" progress_data, 5 "regionId" region_id, 6 "topicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryCheckpointsProgressData {
    pub consume_timestamp: Option<i64>,
}
model! { ListDisasterRecoveryCheckpointsProgressData {
    0 "consumeTimestamp" consume_timestamp
} }

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
    0 "consumerGroupId" consumer_group_id, 1 "instanceId" instance_id, 2 "instanceType" instance_type,
    3 "lastFetchTime" last_fetch_time, 4 "progressData" progress_data, 5 "regionId" region_id, 6 "topicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryCheckpointsTargetProgressProgressData {
    pub consume_timestamp: Option<i64>,
}
model! { ListDisasterRecoveryCheckpointsTargetProgressProgressData {
    0 "consumeTimestamp" consume_timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryItems {
    pub filter: Option<String>,
    /// 1 to 100000000.
    pub page_number: Option<i64>,
    /// 10 to 10000.
    pub page_size: Option<i64>,
    pub topic_name: Option<String>,
    pub plan_id: i64,
}
operation! { ListDisasterRecoveryItems(plan_id: i64) "ListDisasterRecoveryItems" -> ListDisasterRecoveryItemsOutput {
    0 "filter" filter: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "topicName" topic_name: String, 4 "planId" plan_id
} [
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/disaster_recovery/{planId}/items", } }
paged! { ListDisasterRecoveryItems: ListDisasterRecoveryItemsList =
    Number "pageNumber", "data.list" data.list, total "data.totalCount"
}

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
    0 "accessDeniedDetail" access_denied_detail, 1 "code" code, 2 "data" data, 3 "dynamicCode" dynamic_code,
    4 "dynamicMessage" dynamic_message, 5 "httpStatusCode" http_status_code, 6 "message" message, 7 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryItemsData {
    pub list: Option<Vec<ListDisasterRecoveryItemsList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub scroll_id: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDisasterRecoveryItemsData {
    0 "list" list, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "scrollId" scroll_id,
    4 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryItemsList {
    pub create_time: Option<String>,
    pub ext_info: Option<BTreeMap<String, String>>,
    pub item_id: Option<i64>,
    pub item_status: Option<String>,
    pub plan_id: Option<i64>,
    pub topics: Option<Vec<ListDisasterRecoveryItemsTopics>>,
    pub update_time: Option<String>,
}
model! { ListDisasterRecoveryItemsList {
    0 "createTime" create_time, 1 "extInfo" ext_info, 2 "itemId" item_id, 3 "itemStatus" item_status,
    4 "planId" plan_id, 5 "topics" topics, 6 "updateTime" update_time
} }

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
    0 "consumerGroupId" consumer_group_id, 1 "deliveryOrderType" delivery_order_type, 2 "instanceId" instance_id,
    3 "instanceType" instance_type, 4 "regionId" region_id, 5 "topicName" topic_name
} }

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
    Number "pageNumber", "data.list" data.list, total "data.totalCount"
}

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
    0 "accessDeniedDetail" access_denied_detail, 1 "code" code, 2 "data" data, 3 "dynamicCode" dynamic_code,
    4 "dynamicMessage" dynamic_message, 5 "httpStatusCode" http_status_code, 6 "message" message, 7 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryPlansData {
    pub list: Option<Vec<ListDisasterRecoveryPlansList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub scroll_id: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListDisasterRecoveryPlansData {
    0 "list" list, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "scrollId" scroll_id,
    4 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryPlansList {
    pub auto_sync_checkpoint: Option<bool>,
    pub create_time: Option<String>,
    pub ext_info: Option<BTreeMap<String, String>>,
    pub instances: Option<Vec<ListDisasterRecoveryPlansInstances>>,
    pub plan_desc: Option<String>,
    pub plan_id: Option<i64>,
    pub plan_name: Option<String>,
    pub plan_status: Option<String>,
    pub plan_type: Option<String>,
    pub sync_checkpoint_enabled: Option<bool>,
    pub update_time: Option<String>,
}
model! { ListDisasterRecoveryPlansList {
    0 "autoSyncCheckpoint" auto_sync_checkpoint, 1 "createTime" create_time, 2 "extInfo" ext_info,
    3 "instances" instances, 4 "planDesc" plan_desc, 5 "planId" plan_id, 6 "planName" plan_name,
    7 "planStatus" plan_status, 8 "planType" plan_type, 9 "syncCheckpointEnabled" sync_checkpoint_enabled,
    10 "updateTime" update_time
} }

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
    pub password: Option<Secret>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub username: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListDisasterRecoveryPlansInstances {
    0 "authType" auth_type, 1 "consumerGroupId" consumer_group_id, 2 "endpointUrl" endpoint_url,
    3 "instanceId" instance_id, 4 "instanceRole" instance_role, 5 "instanceType" instance_type,
    6 "messageProperty" message_property, 7 "networkType" network_type, 8 "password" password, 9 "regionId" region_id,
    10 "securityGroupId" security_group_id, 11 "username" username, 12 "vSwitchId" v_switch_id, 13 "vpcId" vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisasterRecoveryPlansMessageProperty {
    pub property_key: Option<String>,
    pub property_value: Option<String>,
}
model! { ListDisasterRecoveryPlansMessageProperty {
    0 "propertyKey" property_key, 1 "propertyValue" property_value
} }

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
    pub instance_id: String,
}
operation! { ListInstanceAccount(instance_id: String) "ListInstanceAccount" -> ListInstanceAccountOutput {
    0 "accountStatus" account_status: String, 1 "accountType" account_type: String, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64, 4 "username" username: String, 5 "instanceId" instance_id
} [
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "GET", path: "/instances/{instanceId}/accounts", } }
paged! { ListInstanceAccount: ListInstanceAccountList =
    Number "pageNumber", "data.list" data.list, total "data.totalCount"
}

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
    0 "accessDeniedDetail" access_denied_detail, 1 "code" code, 2 "data" data, 3 "dynamicCode" dynamic_code,
    4 "dynamicMessage" dynamic_message, 5 "httpStatusCode" http_status_code, 6 "message" message, 7 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceAccountData {
    pub list: Option<Vec<ListInstanceAccountList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListInstanceAccountData {
    0 "list" list, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

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
    0 "accountStatus" account_status, 1 "accountType" account_type, 2 "instanceId" instance_id, 3 "regionId" region_id,
    4 "remark" remark, 5 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceAcl {
    pub filter: Option<String>,
    /// 1 to 100000000.
    pub page_number: Option<i64>,
    /// 10 to 10000.
    pub page_size: Option<i64>,
    pub instance_id: String,
}
operation! { ListInstanceAcl(instance_id: String) "ListInstanceAcl" -> ListInstanceAclOutput {
    0 "filter" filter: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64, 3 "instanceId" instance_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/instances/{instanceId}/acl", } }
paged! { ListInstanceAcl: ListInstanceAclList = Number "pageNumber", "data.list" data.list, total "data.totalCount" }

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
    0 "accessDeniedDetail" access_denied_detail, 1 "code" code, 2 "data" data, 3 "dynamicCode" dynamic_code,
    4 "dynamicMessage" dynamic_message, 5 "httpStatusCode" http_status_code, 6 "message" message, 7 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceAclData {
    pub list: Option<Vec<ListInstanceAclList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListInstanceAclData {
    0 "list" list, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceAclList {
    pub acl_type: Option<String>,
    pub actions: Option<Vec<String>>,
    pub decision: Option<String>,
    pub instance_id: Option<String>,
    pub ip_whitelists: Option<Vec<String>>,
    pub region_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
    pub username: Option<String>,
}
model! { ListInstanceAclList {
    0 "aclType" acl_type, 1 "actions" actions, 2 "decision" decision, 3 "instanceId" instance_id,
    4 "ipWhitelists" ip_whitelists, 5 "regionId" region_id, 6 "resourceName" resource_name,
    7 "resourceType" resource_type, 8 "username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceIpWhitelist {
    pub ip_whitelist: Option<String>,
    /// 1 to 100000000.
    pub page_number: Option<i64>,
    /// 10 to 10000.
    pub page_size: Option<i64>,
    pub instance_id: String,
}
operation! { ListInstanceIpWhitelist(instance_id: String) "ListInstanceIpWhitelist" -> ListInstanceIpWhitelistOutput {
    0 "ipWhitelist" ip_whitelist: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "instanceId" instance_id
} [
    Mark { index: 3, location: Location::Path, style: Style::None }
] { method: "GET", path: "/instances/{instanceId}/ip/whitelist", } }
paged! { ListInstanceIpWhitelist: String = Number "pageNumber", "data.list" data.list, total "data.totalCount" }

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
    0 "accessDeniedDetail" access_denied_detail, 1 "code" code, 2 "data" data, 3 "dynamicCode" dynamic_code,
    4 "dynamicMessage" dynamic_message, 5 "httpStatusCode" http_status_code, 6 "message" message, 7 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstanceIpWhitelistData {
    pub list: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListInstanceIpWhitelistData {
    0 "list" list, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

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
    pub storage_secret_key: Option<Secret>,
    pub tags: Option<String>,
}
operation! { ListInstances() "ListInstances" -> ListInstancesOutput {
    0 "filter" filter: String, 1 "pageNumber" page_number: i64, 2 "pageSize" page_size: i64,
    3 "resourceGroupId" resource_group_id: String, 4 "seriesCodes" series_codes: Vec<String>,
    5 "storageSecretKey" storage_secret_key: Secret, 6 "tags" tags: String
} [
    Mark { index: 4, location: Location::Default, style: Style::Simple }
] { method: "GET", path: "/instances", } }
paged! { ListInstances: ListInstancesList = Number "pageNumber", "data.list" data.list, total "data.totalCount" }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesData {
    pub list: Option<Vec<ListInstancesList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListInstancesData {
    0 "list" list, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

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
    pub tags: Option<Vec<ListInstancesTags>>,
    pub topic_count: Option<i64>,
    pub update_time: Option<String>,
    pub user_id: Option<String>,
}
model! { ListInstancesList {
    0 "commodityCode" commodity_code, 1 "createTime" create_time, 2 "expireTime" expire_time,
    3 "groupCount" group_count, 4 "instanceId" instance_id, 5 "instanceName" instance_name,
    6 "paymentType" payment_type, 7 "productInfo" product_info, 8 "regionId" region_id, 9 "releaseTime" release_time,
    10 "remark" remark, 11 "resourceGroupId" resource_group_id, 12 "seriesCode" series_code,
    13 "serviceCode" service_code, 14 "startTime" start_time, 15 "status" status, 16 "subSeriesCode" sub_series_code,
    17 "tags" tags, 18 "topicCount" topic_count, 19 "updateTime" update_time, 20 "userId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesProductInfo {
    pub capacity_type: Option<String>,
    pub trace_on: Option<bool>,
}
model! { ListInstancesProductInfo {
    0 "capacityType" capacity_type, 1 "traceOn" trace_on
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { ListInstancesTags {
    0 "key" key, 1 "value" value
} }

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
    pub instance_id: String,
    pub topic_name: String,
}
operation! { ListMessages(instance_id: String, topic_name: String) "ListMessages" -> ListMessagesOutput {
    0 "endTime" end_time: String, 1 "liteTopicName" lite_topic_name: String, 2 "messageId" message_id: String,
    3 "messageKey" message_key: String, 4 "pageNumber" page_number: i64, 5 "pageSize" page_size: i64,
    6 "scrollId" scroll_id: String, 7 "startTime" start_time: String, 8 "instanceId" instance_id,
    9 "topicName" topic_name
} [
    Mark { index: 8, location: Location::Path, style: Style::None },
    Mark { index: 9, location: Location::Path, style: Style::None }
] { method: "GET", path: "/instances/{instanceId}/topics/{topicName}/messages", } }
paged! { ListMessages: ListMessagesList = Token "scrollId", "data.list" data.list, next "data.scrollId" }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMessagesData {
    pub list: Option<Vec<ListMessagesList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub scroll_id: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListMessagesData {
    0 "list" list, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "scrollId" scroll_id,
    4 "totalCount" total_count
} }

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
    pub message_keys: Option<Vec<String>>,
    pub message_tag: Option<String>,
    pub message_type: Option<String>,
    pub region_id: Option<String>,
    pub store_host: Option<String>,
    pub store_time: Option<String>,
    pub topic_name: Option<String>,
    pub user_properties: Option<BTreeMap<String, String>>,
}
model! { ListMessagesList {
    0 "body" body, 1 "bodySize" body_size, 2 "bornHost" born_host, 3 "bornTime" born_time, 4 "instanceId" instance_id,
    5 "liteTopicName" lite_topic_name, 6 "messageGroup" message_group, 7 "messageId" message_id,
    8 "messageKeys" message_keys, 9 "messageTag" message_tag, 10 "messageType" message_type, 11 "regionId" region_id,
    12 "storeHost" store_host, 13 "storeTime" store_time, 14 "topicName" topic_name, 15 "userProperties" user_properties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetricMeta {
    /// 1 to 100000000.
    pub page_number: i64,
    /// 10 to 100.
    pub page_size: i64,
}
operation! { ListMetricMeta(page_number: i64, page_size: i64) "ListMetricMeta" -> ListMetricMetaOutput {
    0 "pageNumber" page_number, 1 "pageSize" page_size
} { method: "GET", path: "/monitor/metrics/meta", } }
paged! { ListMetricMeta: ListMetricMetaList = Number "pageNumber", "data.list" data.list, total "data.totalCount" }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetricMetaData {
    pub list: Option<Vec<ListMetricMetaList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListMetricMetaData {
    0 "list" list, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMetricMetaList {
    pub category: Option<String>,
    pub description: Option<String>,
    pub metric_name: Option<String>,
}
model! { ListMetricMetaList {
    0 "category" category, 1 "description" description, 2 "metricName" metric_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationOperations {
    pub business_status: Option<Vec<String>>,
    pub filter: Option<String>,
    pub instance_id: Option<String>,
    pub operation_status: Option<Vec<String>>,
    pub operation_type: String,
    /// 1 to 100000000.
    pub page_number: i64,
    /// 10 to 10000.
    pub page_size: i64,
    pub migration_id: i64,
    pub stage_type: String,
}

/// What [`ListMigrationOperations::new`] takes.
pub struct ListMigrationOperationsRequired {
    pub operation_type: String,
    pub page_number: i64,
    pub page_size: i64,
    pub migration_id: i64,
    pub stage_type: String,
}
operation! { ListMigrationOperations{ListMigrationOperationsRequired: operation_type, page_number, page_size, migration_id, stage_type}
    "ListMigrationOperations" -> ListMigrationOperationsOutput {
    0 "businessStatus" business_status: Vec<String>, 1 "filter" filter: String, 2 "instanceId" instance_id: String,
    3 "operationStatus" operation_status: Vec<String>, 4 "operationType" operation_type, 5 "pageNumber" page_number,
    6 "pageSize" page_size, 7 "migrationId" migration_id, 8 "stageType" stage_type
} [
    Mark { index: 0, location: Location::Default, style: Style::Simple },
    Mark { index: 3, location: Location::Default, style: Style::Simple },
    Mark { index: 7, location: Location::Path, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None }
] { method: "GET", path: "/migrations/{migrationId}/stages/{stageType}/operations", } }
paged! { ListMigrationOperations: ListMigrationOperationsList =
    Number "pageNumber", "data.list" data.list, total "data.totalCount"
}

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationOperationsData {
    pub list: Option<Vec<ListMigrationOperationsList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListMigrationOperationsData {
    0 "list" list, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

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
    0 "businessStatus" business_status, 1 "createTime" create_time, 2 "migrationId" migration_id,
    3 "operationId" operation_id, 4 "operationKey" operation_key, 5 "operationParam" operation_param,
    6 "operationResult" operation_result, 7 "operationStatus" operation_status, 8 "operationType" operation_type,
    9 "stageType" stage_type, 10 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationOperationsOperationParam {
    pub param_data: Option<Value>,
}
model! { ListMigrationOperationsOperationParam {
    0 "paramData" param_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationOperationsOperationResult {
    pub result_data: Option<Value>,
}
model! { ListMigrationOperationsOperationResult {
    0 "resultData" result_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrations {
    pub filter: Option<String>,
    pub migration_type: String,
    /// 1 to 100000000.
    pub page_number: i64,
    /// 10 to 10000.
    pub page_size: i64,
    pub resource_group_id: Option<String>,
}
operation! { ListMigrations(migration_type: String, page_number: i64, page_size: i64)
    "ListMigrations" -> ListMigrationsOutput {
    0 "filter" filter: String, 1 "migrationType" migration_type, 2 "pageNumber" page_number, 3 "pageSize" page_size,
    4 "resourceGroupId" resource_group_id: String
} { method: "GET", path: "/migrations", } }
paged! { ListMigrations: ListMigrationsList = Number "pageNumber", "data.list" data.list, total "data.totalCount" }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationsData {
    pub list: Option<Vec<ListMigrationsList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListMigrationsData {
    0 "list" list, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

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
    0 "createTime" create_time, 1 "currentStage" current_stage, 2 "migrationId" migration_id,
    3 "migrationName" migration_name, 4 "migrationSource" migration_source, 5 "migrationStatus" migration_status,
    6 "migrationTarget" migration_target, 7 "migrationType" migration_type, 8 "updateTime" update_time,
    9 "userId" user_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationsCurrentStage {
    pub stage_data: Option<Value>,
    pub stage_status: Option<String>,
    pub stage_type: Option<String>,
}
model! { ListMigrationsCurrentStage {
    0 "stageData" stage_data, 1 "stageStatus" stage_status, 2 "stageType" stage_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationsMigrationSource {
    pub source_data: Option<Value>,
    pub source_type: Option<String>,
}
model! { ListMigrationsMigrationSource {
    0 "sourceData" source_data, 1 "sourceType" source_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMigrationsMigrationTarget {
    pub target_data: Option<Value>,
    pub target_type: Option<String>,
}
model! { ListMigrationsMigrationTarget {
    0 "targetData" target_data, 1 "targetType" target_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegions {}
operation! { ListRegions() "ListRegions" -> ListRegionsOutput {} { method: "GET", path: "/regions", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListRegionsData>>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListRegionsOutput {
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsData {
    pub create_time: Option<String>,
    pub region_id: Option<String>,
    pub region_name: Option<String>,
    pub support_rocketmq_v4: Option<bool>,
    pub support_rocketmq_v5: Option<bool>,
    pub tags: Option<Vec<ListRegionsTags>>,
    pub update_time: Option<String>,
}
model! { ListRegionsData {
    0 "createTime" create_time, 1 "regionId" region_id, 2 "regionName" region_name,
    3 "supportRocketmqV4" support_rocketmq_v4, 4 "supportRocketmqV5" support_rocketmq_v5, 5 "tags" tags,
    6 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRegionsTags {
    pub tag_code: Option<String>,
    pub tag_value: Option<Value>,
}
model! { ListRegionsTags {
    0 "tagCode" tag_code, 1 "tagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: String,
    pub tag: Option<String>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "nextToken" next_token: String, 1 "regionId" region_id, 2 "resourceGroupId" resource_group_id: String,
    3 "resourceId" resource_id: String, 4 "resourceType" resource_type, 5 "tag" tag: String
} { method: "GET", path: "/resourceTag/list", } }
paged! { ListTagResources: ListTagResourcesTagResources =
    Token "nextToken", "data.tagResources" data.tag_resources, next "data.nextToken"
}

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesData {
    pub next_token: Option<String>,
    pub request_id: Option<String>,
    pub tag_resources: Option<Vec<ListTagResourcesTagResources>>,
}
model! { ListTagResourcesData {
    0 "nextToken" next_token, 1 "requestId" request_id, 2 "tagResources" tag_resources
} }

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
    0 "aliUid" ali_uid, 1 "category" category, 2 "resourceId" resource_id, 3 "resourceType" resource_type,
    4 "scope" scope, 5 "tagKey" tag_key, 6 "tagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicSubscriptions {
    pub instance_id: String,
    pub topic_name: String,
}
operation! { ListTopicSubscriptions(instance_id: String, topic_name: String)
    "ListTopicSubscriptions" -> ListTopicSubscriptionsOutput {
    0 "instanceId" instance_id, 1 "topicName" topic_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { method: "GET", path: "/instances/{instanceId}/topics/{topicName}/subscriptions", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicSubscriptionsOutput {
    pub code: Option<String>,
    pub data: Option<Vec<ListTopicSubscriptionsData>>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListTopicSubscriptionsOutput {
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

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
    0 "consistency" consistency, 1 "consumerGroupId" consumer_group_id, 2 "filterExpression" filter_expression,
    3 "filterExpressionType" filter_expression_type, 4 "messageModel" message_model,
    5 "subscriptionStatus" subscription_status, 6 "topicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopics {
    pub filter: Option<String>,
    pub message_types: Option<Vec<String>>,
    /// 1 to 100000000.
    pub page_number: Option<i64>,
    /// 10 to 10000.
    pub page_size: Option<i64>,
    pub instance_id: String,
}
operation! { ListTopics(instance_id: String) "ListTopics" -> ListTopicsOutput {
    0 "filter" filter: String, 1 "messageTypes" message_types: Vec<String>, 2 "pageNumber" page_number: i64,
    3 "pageSize" page_size: i64, 4 "instanceId" instance_id
} [
    Mark { index: 1, location: Location::Default, style: Style::Simple },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "GET", path: "/instances/{instanceId}/topics", } }
paged! { ListTopics: ListTopicsList = Number "pageNumber", "data.list" data.list, total "data.totalCount" }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTopicsData {
    pub list: Option<Vec<ListTopicsList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListTopicsData {
    0 "list" list, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

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
    0 "createTime" create_time, 1 "instanceId" instance_id, 2 "liteTopicExpiration" lite_topic_expiration,
    3 "maxSendTps" max_send_tps, 4 "messageType" message_type, 5 "regionId" region_id, 6 "remark" remark,
    7 "status" status, 8 "topicName" topic_name, 9 "updateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTraces {
    pub end_time: String,
    pub lite_topic_name: Option<String>,
    pub message_id: Option<String>,
    pub message_key: Option<String>,
    /// 1 to 100000000.
    pub page_number: i64,
    /// 1 to 10000.
    pub page_size: i64,
    pub query_type: String,
    pub start_time: String,
    pub instance_id: String,
    pub topic_name: String,
}

/// What [`ListTraces::new`] takes.
pub struct ListTracesRequired {
    pub end_time: String,
    pub page_number: i64,
    pub page_size: i64,
    pub query_type: String,
    pub start_time: String,
    pub instance_id: String,
    pub topic_name: String,
}
operation! { ListTraces{ListTracesRequired: end_time, page_number, page_size, query_type, start_time, instance_id, topic_name}
    "ListTraces" -> ListTracesOutput {
    0 "endTime" end_time, 1 "liteTopicName" lite_topic_name: String, 2 "messageId" message_id: String,
    3 "messageKey" message_key: String, 4 "pageNumber" page_number, 5 "pageSize" page_size, 6 "queryType" query_type,
    7 "startTime" start_time, 8 "instanceId" instance_id, 9 "topicName" topic_name
} [
    Mark { index: 8, location: Location::Path, style: Style::None },
    Mark { index: 9, location: Location::Path, style: Style::None }
] { method: "GET", path: "/instances/{instanceId}/topics/{topicName}/traces", } }
paged! { ListTraces: ListTracesList = Number "pageNumber", "data.list" data.list, total "data.totalCount" }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTracesData {
    pub list: Option<Vec<ListTracesList>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListTracesData {
    0 "list" list, 1 "pageNumber" page_number, 2 "pageSize" page_size, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTracesList {
    pub born_time: Option<String>,
    pub instance_id: Option<String>,
    pub message_id: Option<String>,
    pub message_keys: Option<Vec<String>>,
    pub message_tag: Option<String>,
    pub region_id: Option<String>,
    pub topic_name: Option<String>,
}
model! { ListTracesList {
    0 "bornTime" born_time, 1 "instanceId" instance_id, 2 "messageId" message_id, 3 "messageKeys" message_keys,
    4 "messageTag" message_tag, 5 "regionId" region_id, 6 "topicName" topic_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetConsumeOffset {
    pub reset_time: Option<String>,
    pub reset_type: Option<String>,
    pub instance_id: String,
    pub consumer_group_id: String,
    pub topic_name: String,
}
operation! { ResetConsumeOffset(instance_id: String, consumer_group_id: String, topic_name: String)
    "ResetConsumeOffset" -> ResetConsumeOffsetOutput {
    0 "resetTime" reset_time: String, 1 "resetType" reset_type: String, 2 "instanceId" instance_id,
    3 "consumerGroupId" consumer_group_id, 4 "topicName" topic_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PATCH", path: "/instances/{instanceId}/consumerGroups/{consumerGroupId}/consumeOffsets/{topicName}", body: BodyStyle::Json, } }

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
    0 "code" code, 1 "dynamicCode" dynamic_code, 2 "dynamicMessage" dynamic_message,
    3 "httpStatusCode" http_status_code, 4 "message" message, 5 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDisasterRecoveryItem {
    pub plan_id: i64,
    pub item_id: i64,
}
operation! { StartDisasterRecoveryItem(plan_id: i64, item_id: i64)
    "StartDisasterRecoveryItem" -> StartDisasterRecoveryItemOutput {
    0 "planId" plan_id, 1 "itemId" item_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/disaster_recovery/{planId}/items/{itemId}/start", } }

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
    0 "accessDeniedDetail" access_denied_detail, 1 "code" code, 2 "data" data, 3 "dynamicCode" dynamic_code,
    4 "dynamicMessage" dynamic_message, 5 "httpStatusCode" http_status_code, 6 "message" message, 7 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDisasterRecoveryItem {
    pub plan_id: i64,
    pub item_id: i64,
}
operation! { StopDisasterRecoveryItem(plan_id: i64, item_id: i64)
    "StopDisasterRecoveryItem" -> StopDisasterRecoveryItemOutput {
    0 "planId" plan_id, 1 "itemId" item_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None }
] { path: "/disaster_recovery/{planId}/items/{itemId}/stop", } }

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
    0 "accessDeniedDetail" access_denied_detail, 1 "code" code, 2 "data" data, 3 "dynamicCode" dynamic_code,
    4 "dynamicMessage" dynamic_message, 5 "httpStatusCode" http_status_code, 6 "message" message, 7 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncDisasterRecoveryCheckpoint {
    pub plan_id: i64,
    pub item_id: i64,
    pub checkpoint_id: i64,
}
operation! { SyncDisasterRecoveryCheckpoint(plan_id: i64, item_id: i64, checkpoint_id: i64)
    "SyncDisasterRecoveryCheckpoint" -> SyncDisasterRecoveryCheckpointOutput {
    0 "planId" plan_id, 1 "itemId" item_id, 2 "checkpointId" checkpoint_id
} [
    Mark { index: 0, location: Location::Path, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { path: "/disaster_recovery/{planId}/items/{itemId}/checkpoints/{checkpointId}", } }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub region_id: String,
    pub resource_id: String,
    pub resource_type: String,
    pub tag: String,
}
operation! { TagResources(region_id: String, resource_id: String, resource_type: String, tag: String)
    "TagResources" -> TagResourcesOutput {
    0 "regionId" region_id, 1 "resourceId" resource_id, 2 "resourceType" resource_type, 3 "tag" tag
} { path: "/resourceTag/create", } }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub region_id: String,
    pub resource_id: String,
    pub resource_type: String,
    pub tag_key: Option<String>,
}
operation! { UntagResources(region_id: String, resource_id: String, resource_type: String)
    "UntagResources" -> UntagResourcesOutput {
    0 "all" all: bool, 1 "regionId" region_id, 2 "resourceId" resource_id, 3 "resourceType" resource_type,
    4 "tagKey" tag_key: String
} { method: "DELETE", path: "/resourceTag/delete", } }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConsumerGroup {
    pub consume_retry_policy: UpdateConsumerGroupConsumeRetryPolicy,
    /// Deprecated.
    pub delivery_order_type: Option<String>,
    pub max_receive_tps: Option<i64>,
    pub remark: Option<String>,
    pub instance_id: String,
    pub consumer_group_id: String,
}
operation! { UpdateConsumerGroup(consume_retry_policy: UpdateConsumerGroupConsumeRetryPolicy, instance_id: String, consumer_group_id: String)
    "UpdateConsumerGroup" -> UpdateConsumerGroupOutput {
    0 "consumeRetryPolicy" consume_retry_policy, 1 "deliveryOrderType" delivery_order_type: String,
    2 "maxReceiveTps" max_receive_tps: i64, 3 "remark" remark: String, 4 "instanceId" instance_id,
    5 "consumerGroupId" consumer_group_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "PATCH", path: "/instances/{instanceId}/consumerGroups/{consumerGroupId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConsumerGroupConsumeRetryPolicy {
    pub dead_letter_target_topic: Option<String>,
    pub fixed_interval_retry_time: Option<i64>,
    pub max_retry_times: Option<i64>,
    pub retry_policy: Option<String>,
}
input! { UpdateConsumerGroupConsumeRetryPolicy(retry_policy: String) {
    0 "deadLetterTargetTopic" dead_letter_target_topic: String,
    1 "fixedIntervalRetryTime" fixed_interval_retry_time: i64, 2 "maxRetryTimes" max_retry_times: i64,
    3 "retryPolicy" retry_policy: String
} }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDisasterRecoveryItem {
    pub topics: Option<Vec<UpdateDisasterRecoveryItemTopics>>,
    pub plan_id: i64,
    pub item_id: i64,
}
operation! { UpdateDisasterRecoveryItem(plan_id: i64, item_id: i64)
    "UpdateDisasterRecoveryItem" -> UpdateDisasterRecoveryItemOutput {
    0 "topics" topics: Vec<UpdateDisasterRecoveryItemTopics>, 1 "planId" plan_id, 2 "itemId" item_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Path, style: Style::None },
    Mark { index: 2, location: Location::Path, style: Style::None }
] { method: "PATCH", path: "/disaster_recovery/{planId}/items/{itemId}", body: BodyStyle::Json, } }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDisasterRecoveryPlan {
    pub auto_sync_checkpoint: Option<bool>,
    pub instances: Option<Vec<UpdateDisasterRecoveryPlanInstances>>,
    pub plan_desc: Option<String>,
    pub plan_name: Option<String>,
    pub plan_type: Option<String>,
    pub sync_checkpoint_enabled: Option<bool>,
    pub plan_id: i64,
}
operation! { UpdateDisasterRecoveryPlan(plan_id: i64) "UpdateDisasterRecoveryPlan" -> UpdateDisasterRecoveryPlanOutput {
    0 "autoSyncCheckpoint" auto_sync_checkpoint: bool,
    1 "instances" instances: Vec<UpdateDisasterRecoveryPlanInstances>, 2 "planDesc" plan_desc: String,
    3 "planName" plan_name: String, 4 "planType" plan_type: String,
    5 "syncCheckpointEnabled" sync_checkpoint_enabled: bool, 6 "planId" plan_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "PATCH", path: "/disaster_recovery/{planId}", body: BodyStyle::Json, } }

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
    pub password: Option<Secret>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub username: Option<String>,
    pub v_switch_id: Option<String>,
    pub vpc_id: Option<String>,
}
input! { UpdateDisasterRecoveryPlanInstances() {
    0 "authType" auth_type: String, 1 "consumerGroupId" consumer_group_id: String, 2 "endpointUrl" endpoint_url: String,
    3 "instanceId" instance_id: String, 4 "instanceRole" instance_role: String, 5 "instanceType" instance_type: String,
    6 "messageProperty" message_property: UpdateDisasterRecoveryPlanMessageProperty,
    7 "networkType" network_type: String, 8 "password" password: Secret, 9 "regionId" region_id: String,
    10 "securityGroupId" security_group_id: String, 11 "username" username: String, 12 "vSwitchId" v_switch_id: String,
    13 "vpcId" vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDisasterRecoveryPlanMessageProperty {
    pub property_key: Option<String>,
    pub property_value: Option<String>,
}
input! { UpdateDisasterRecoveryPlanMessageProperty() {
    0 "propertyKey" property_key: String, 1 "propertyValue" property_value: String
} }

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
    0 "accessDeniedDetail" access_denied_detail, 1 "code" code, 2 "data" data, 3 "dynamicCode" dynamic_code,
    4 "dynamicMessage" dynamic_message, 5 "httpStatusCode" http_status_code, 6 "message" message, 7 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstance {
    pub acl_info: Option<UpdateInstanceAclInfo>,
    pub instance_name: Option<String>,
    pub network_info: Option<UpdateInstanceNetworkInfo>,
    pub product_info: Option<UpdateInstanceProductInfo>,
    pub remark: Option<String>,
    pub instance_id: String,
}
operation! { UpdateInstance(instance_id: String) "UpdateInstance" -> UpdateInstanceOutput {
    0 "aclInfo" acl_info: UpdateInstanceAclInfo, 1 "instanceName" instance_name: String,
    2 "networkInfo" network_info: UpdateInstanceNetworkInfo, 3 "productInfo" product_info: UpdateInstanceProductInfo,
    4 "remark" remark: String, 5 "instanceId" instance_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None }
] { method: "PATCH", path: "/instances/{instanceId}", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceAclInfo {
    pub acl_types: Option<Vec<String>>,
    pub default_vpc_auth_free: Option<bool>,
}
input! { UpdateInstanceAclInfo() {
    0 "aclTypes" acl_types: Vec<String>, 1 "defaultVpcAuthFree" default_vpc_auth_free: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceNetworkInfo {
    pub internet_info: Option<UpdateInstanceInternetInfo>,
}
input! { UpdateInstanceNetworkInfo() {
    0 "internetInfo" internet_info: UpdateInstanceInternetInfo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceInternetInfo {
    pub ip_whitelist: Option<Vec<String>>,
}
input! { UpdateInstanceInternetInfo() {
    0 "ipWhitelist" ip_whitelist: Vec<String>
} }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceAccount {
    pub account_status: Option<String>,
    pub password: Option<Secret>,
    pub remark: Option<String>,
    pub instance_id: String,
    pub username: String,
}
operation! { UpdateInstanceAccount(instance_id: String, username: String)
    "UpdateInstanceAccount" -> UpdateInstanceAccountOutput {
    0 "accountStatus" account_status: String, 1 "password" password: Secret, 2 "remark" remark: String,
    3 "instanceId" instance_id, 4 "username" username
} [
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PATCH", path: "/instances/{instanceId}/accounts/{username}", } }

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
    0 "accessDeniedDetail" access_denied_detail, 1 "code" code, 2 "data" data, 3 "dynamicCode" dynamic_code,
    4 "dynamicMessage" dynamic_message, 5 "httpStatusCode" http_status_code, 6 "message" message, 7 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceAcl {
    pub actions: Option<Vec<String>>,
    pub decision: Option<String>,
    pub ip_whitelists: Option<Vec<String>>,
    pub resource_name: String,
    pub resource_type: String,
    pub instance_id: String,
    pub username: String,
}
operation! { UpdateInstanceAcl(resource_name: String, resource_type: String, instance_id: String, username: String)
    "UpdateInstanceAcl" -> UpdateInstanceAclOutput {
    0 "actions" actions: Vec<String>, 1 "decision" decision: String, 2 "ipWhitelists" ip_whitelists: Vec<String>,
    3 "resourceName" resource_name, 4 "resourceType" resource_type, 5 "instanceId" instance_id, 6 "username" username
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Path, style: Style::None },
    Mark { index: 6, location: Location::Path, style: Style::None }
] { method: "PATCH", path: "/instances/{instanceId}/acl/account/{username}", body: BodyStyle::Json, } }

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
    0 "accessDeniedDetail" access_denied_detail, 1 "code" code, 2 "data" data, 3 "dynamicCode" dynamic_code,
    4 "dynamicMessage" dynamic_message, 5 "httpStatusCode" http_status_code, 6 "message" message, 7 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTopic {
    pub lite_topic_expiration: Option<i64>,
    pub max_send_tps: Option<i64>,
    pub remark: Option<String>,
    pub instance_id: String,
    pub topic_name: String,
}
operation! { UpdateTopic(instance_id: String, topic_name: String) "UpdateTopic" -> UpdateTopicOutput {
    0 "liteTopicExpiration" lite_topic_expiration: i64, 1 "maxSendTps" max_send_tps: i64, 2 "remark" remark: String,
    3 "instanceId" instance_id, 4 "topicName" topic_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { method: "PATCH", path: "/instances/{instanceId}/topics/{topicName}", body: BodyStyle::Json, } }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VerifyConsumeMessage {
    pub client_id: String,
    pub consumer_group_id: String,
    pub instance_id: String,
    pub topic_name: String,
    pub message_id: String,
}

/// What [`VerifyConsumeMessage::new`] takes.
pub struct VerifyConsumeMessageRequired {
    pub client_id: String,
    pub consumer_group_id: String,
    pub instance_id: String,
    pub topic_name: String,
    pub message_id: String,
}
operation! { VerifyConsumeMessage{VerifyConsumeMessageRequired: client_id, consumer_group_id, instance_id, topic_name, message_id}
    "VerifyConsumeMessage" -> VerifyConsumeMessageOutput {
    0 "clientId" client_id, 1 "consumerGroupId" consumer_group_id, 2 "instanceId" instance_id, 3 "topicName" topic_name,
    4 "messageId" message_id
} [
    Mark { index: 2, location: Location::Path, style: Style::None },
    Mark { index: 3, location: Location::Path, style: Style::None },
    Mark { index: 4, location: Location::Path, style: Style::None }
] { path: "/instances/{instanceId}/topics/{topicName}/messages/{messageId}/action/verifyConsume", } }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

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
    pub instance_id: String,
    pub topic_name: String,
}
operation! { VerifySendMessage(instance_id: String, topic_name: String) "VerifySendMessage" -> VerifySendMessageOutput {
    0 "deliveryTimeStamp" delivery_time_stamp: i64, 1 "liteTopicName" lite_topic_name: String,
    2 "message" message: String, 3 "messageGroup" message_group: String, 4 "messageKey" message_key: String,
    5 "messageTag" message_tag: String, 6 "userProperties" user_properties: BTreeMap<String, Value>,
    7 "instanceId" instance_id, 8 "topicName" topic_name
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Path, style: Style::None },
    Mark { index: 8, location: Location::Path, style: Style::None }
] { path: "/instances/{instanceId}/topics/{topicName}/messages", body: BodyStyle::Json, } }

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
    0 "code" code, 1 "data" data, 2 "dynamicCode" dynamic_code, 3 "dynamicMessage" dynamic_message,
    4 "httpStatusCode" http_status_code, 5 "message" message, 6 "success" success
} }

#[cfg(feature = "reflect")]
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
