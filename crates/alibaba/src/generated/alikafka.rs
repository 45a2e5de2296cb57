//! `alikafka` of Alibaba Cloud, API version 2019-09-16.
//!
//! Endpoint: a table of 34 regions, else `alikafka.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/alikafka/2019-09-16/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, alikafka::GetAllInstanceIdList};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAllInstanceIdList::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "alikafka.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "alikafka.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "alikafka.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-3", "alikafka.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "alikafka.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-6", "alikafka.ap-southeast-6.aliyuncs.com"),
        ("ap-southeast-7", "alikafka.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "alikafka.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "alikafka.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "alikafka.cn-chengdu.aliyuncs.com"),
        ("cn-fuzhou", "alikafka.cn-fuzhou.aliyuncs.com"),
        ("cn-guangzhou", "alikafka.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "alikafka.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "alikafka.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan", "alikafka.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "alikafka.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "alikafka.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "alikafka.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "alikafka.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "alikafka.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "alikafka.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "alikafka.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "alikafka.cn-wulanchabu.aliyuncs.com"),
        ("cn-wulanchabu-gic-1", "alikafka.cn-wulanchabu-gic-1.aliyuncs.com"),
        ("cn-zhangjiakou", "alikafka.cn-zhangjiakou.aliyuncs.com"),
        ("cn-zhengzhou-jva", "alikafka.cn-zhengzhou-jva.aliyuncs.com"),
        ("eu-central-1", "alikafka.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "alikafka.eu-west-1.aliyuncs.com"),
        ("me-central-1", "alikafka.me-central-1.aliyuncs.com"),
        ("me-east-1", "alikafka.me-east-1.aliyuncs.com"),
        ("na-south-1", "alikafka.na-south-1.aliyuncs.com"),
        ("us-east-1", "alikafka.us-east-1.aliyuncs.com"),
        ("us-southeast-1", "alikafka.us-southeast-1.aliyuncs.com"),
        ("us-west-1", "alikafka.us-west-1.aliyuncs.com"),
    ],
    &[
        ("ap-northeast-1", "alikafka-vpc.ap-northeast-1.aliyuncs.com"),
        ("ap-northeast-2", "alikafka-vpc.ap-northeast-2.aliyuncs.com"),
        ("ap-southeast-1", "alikafka-vpc.ap-southeast-1.aliyuncs.com"),
        ("ap-southeast-2", "alikafka-vpc.ap-southeast-2.aliyuncs.com"),
        ("ap-southeast-3", "alikafka-vpc.ap-southeast-3.aliyuncs.com"),
        ("ap-southeast-5", "alikafka-vpc.ap-southeast-5.aliyuncs.com"),
        ("ap-southeast-7", "alikafka-vpc.ap-southeast-7.aliyuncs.com"),
        ("cn-beijing", "alikafka-vpc.cn-beijing.aliyuncs.com"),
        ("cn-beijing-finance-1", "alikafka-vpc.cn-beijing-finance-1.aliyuncs.com"),
        ("cn-chengdu", "alikafka-vpc.cn-chengdu.aliyuncs.com"),
        ("cn-guangzhou", "alikafka-vpc.cn-guangzhou.aliyuncs.com"),
        ("cn-hangzhou", "alikafka-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "alikafka-vpc.cn-hangzhou-finance.aliyuncs.com"),
        ("cn-heyuan", "alikafka-vpc.cn-heyuan.aliyuncs.com"),
        ("cn-hongkong", "alikafka-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "alikafka-vpc.cn-huhehaote.aliyuncs.com"),
        ("cn-qingdao", "alikafka-vpc.cn-qingdao.aliyuncs.com"),
        ("cn-shanghai", "alikafka-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shanghai-finance-1", "alikafka-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        ("cn-shenzhen", "alikafka-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "alikafka-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        ("cn-wulanchabu", "alikafka-vpc.cn-wulanchabu.aliyuncs.com"),
        ("cn-zhangjiakou", "alikafka-vpc.cn-zhangjiakou.aliyuncs.com"),
        ("eu-central-1", "alikafka-vpc.eu-central-1.aliyuncs.com"),
        ("eu-west-1", "alikafka-vpc.eu-west-1.aliyuncs.com"),
        ("me-central-1", "alikafka-vpc.me-central-1.aliyuncs.com"),
        ("me-east-1", "alikafka-vpc.me-east-1.aliyuncs.com"),
        ("na-south-1", "alikafka-vpc.na-south-1.aliyuncs.com"),
        ("us-east-1", "alikafka-vpc.us-east-1.aliyuncs.com"),
        ("us-west-1", "alikafka-vpc.us-west-1.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "alikafka",
    "2019-09-16",
    "alikafka",
    &ENDPOINTS,
);

/// Adds user defined sg: `AddUserDefinedSg` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/AddUserDefinedSg>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserDefinedSg {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    pub sg_id_list: Option<Vec<String>>,
}
operation! { AddUserDefinedSg(instance_id: String, region_id: String) "AddUserDefinedSg" -> AddUserDefinedSgOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id, 2 "SgIdList" sg_id_list: Vec<String>
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`AddUserDefinedSg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserDefinedSgOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddUserDefinedSgOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Batches delete topics: `BatchDeleteTopics` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/BatchDeleteTopics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteTopics {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    pub topics: Option<Vec<String>>,
}
operation! { BatchDeleteTopics(instance_id: String, region_id: String) "BatchDeleteTopics" -> BatchDeleteTopicsOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id, 2 "Topics" topics: Vec<String>
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`BatchDeleteTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteTopicsOutput {
    pub code: Option<i64>,
    pub data: Option<BatchDeleteTopicsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchDeleteTopicsOutput {
    0 "Code" code: i64, 1 "Data" data: BatchDeleteTopicsData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`BatchDeleteTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteTopicsData {
    pub failed_count: Option<i64>,
    pub results: Option<BatchDeleteTopicsResults>,
    pub success_count: Option<i64>,
    pub total: Option<i64>,
}
model! { BatchDeleteTopicsData {
    0 "FailedCount" failed_count: i64, 1 "Results" results: BatchDeleteTopicsResults,
    2 "SuccessCount" success_count: i64, 3 "Total" total: i64
} }

/// In the response of [`BatchDeleteTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteTopicsResults {
    pub topic_delete_result_item_vo: Vec<BatchDeleteTopicsTopicDeleteResultItemVO>,
}
model! { BatchDeleteTopicsResults {
    0 "TopicDeleteResultItemVO" topic_delete_result_item_vo: Vec<BatchDeleteTopicsTopicDeleteResultItemVO>
} }

/// In the response of [`BatchDeleteTopics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteTopicsTopicDeleteResultItemVO {
    pub code: Option<i64>,
    pub dynamic_code: Option<String>,
    pub dynamic_message: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
    pub topic: Option<String>,
}
model! { BatchDeleteTopicsTopicDeleteResultItemVO {
    0 "Code" code: i64, 1 "DynamicCode" dynamic_code: String, 2 "DynamicMessage" dynamic_message: String,
    3 "Message" message: String, 4 "Status" status: String, 5 "Success" success: bool, 6 "Topic" topic: String
} }

/// Changes resource group: `ChangeResourceGroup` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/ChangeResourceGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    /// Required.
    pub new_resource_group_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: String,
}
operation! { ChangeResourceGroup(new_resource_group_id: String, region_id: String, resource_id: String)
    "ChangeResourceGroup" -> ChangeResourceGroupOutput {
    0 "NewResourceGroupId" new_resource_group_id, 1 "RegionId" region_id, 2 "ResourceId" resource_id
} }

/// Response of [`ChangeResourceGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroupOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub new_resource_group_id: Option<String>,
    pub success: Option<i64>,
}
model! { ChangeResourceGroupOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "NewResourceGroupId" new_resource_group_id: String,
    3 "Success" success: i64
} }

/// Converts post pay order: `ConvertPostPayOrder` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/ConvertPostPayOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertPostPayOrder {
    pub duration: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub paid_type: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { ConvertPostPayOrder(instance_id: String, region_id: String)
    "ConvertPostPayOrder" -> ConvertPostPayOrderOutput {
    0 "Duration" duration: i64, 1 "InstanceId" instance_id, 2 "PaidType" paid_type: i64, 3 "RegionId" region_id
} }

/// Response of [`ConvertPostPayOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertPostPayOrderOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub success: Option<bool>,
}
model! { ConvertPostPayOrderOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "OrderId" order_id: String, 3 "Success" success: bool
} }

/// Creates acl: `CreateAcl` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/CreateAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAcl {
    /// Required.
    pub acl_operation_type: String,
    pub acl_operation_types: Option<String>,
    pub acl_permission_type: Option<String>,
    /// Required.
    pub acl_resource_name: String,
    /// Required.
    pub acl_resource_pattern_type: String,
    /// Required.
    pub acl_resource_type: String,
    pub host: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub username: String,
}

/// Arguments of [`CreateAcl::new`].
pub struct CreateAclRequired {
    pub acl_operation_type: String,
    pub acl_resource_name: String,
    pub acl_resource_pattern_type: String,
    pub acl_resource_type: String,
    pub instance_id: String,
    pub region_id: String,
    pub username: String,
}
operation! {
    CreateAcl { CreateAclRequired: acl_operation_type, acl_resource_name, acl_resource_pattern_type, acl_resource_type, instance_id, region_id, username }
    "CreateAcl" -> CreateAclOutput {
    0 "AclOperationType" acl_operation_type, 1 "AclOperationTypes" acl_operation_types: String,
    2 "AclPermissionType" acl_permission_type: String, 3 "AclResourceName" acl_resource_name,
    4 "AclResourcePatternType" acl_resource_pattern_type, 5 "AclResourceType" acl_resource_type, 6 "Host" host: String,
    7 "InstanceId" instance_id, 8 "RegionId" region_id, 9 "Username" username
} }

/// Response of [`CreateAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateAclOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Creates consumer group: `CreateConsumerGroup` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/CreateConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroup {
    /// Required.
    pub consumer_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    pub remark: Option<String>,
    pub tag: Option<Vec<CreateConsumerGroupTag>>,
}
operation! { CreateConsumerGroup(consumer_id: String, instance_id: String, region_id: String)
    "CreateConsumerGroup" -> CreateConsumerGroupOutput {
    0 "ConsumerId" consumer_id, 1 "InstanceId" instance_id, 2 "RegionId" region_id, 3 "Remark" remark: String,
    4 "Tag" tag: Vec<CreateConsumerGroupTag>
} }

/// In the request of [`CreateConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroupTag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateConsumerGroupTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroupOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateConsumerGroupOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Creates post pay instance: `CreatePostPayInstance` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/CreatePostPayInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostPayInstance {
    /// Required.
    pub deploy_type: i64,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub eip_max: Option<i64>,
    pub io_max_spec: Option<String>,
    pub paid_type: Option<i64>,
    pub partition_num: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub serverless_config: Option<CreatePostPayInstanceServerlessConfig>,
    pub spec_type: Option<String>,
    pub tag: Option<Vec<CreatePostPayInstanceTag>>,
}
operation! { CreatePostPayInstance(deploy_type: i64, region_id: String)
    "CreatePostPayInstance" -> CreatePostPayInstanceOutput {
    0 "DeployType" deploy_type, 1 "DiskSize" disk_size: i64, 2 "DiskType" disk_type: String, 3 "EipMax" eip_max: i64,
    4 "IoMaxSpec" io_max_spec: String, 5 "PaidType" paid_type: i64, 6 "PartitionNum" partition_num: i64,
    7 "RegionId" region_id, 8 "ResourceGroupId" resource_group_id: String,
    9 "ServerlessConfig" serverless_config: CreatePostPayInstanceServerlessConfig, 10 "SpecType" spec_type: String,
    11 "Tag" tag: Vec<CreatePostPayInstanceTag>
} [
    Mark::new(9, Location::Default, Style::Json)
] }

/// In the request of [`CreatePostPayInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostPayInstanceServerlessConfig {
    pub reserved_publish_capacity: Option<i64>,
    pub reserved_subscribe_capacity: Option<i64>,
}
input! { CreatePostPayInstanceServerlessConfig() {
    0 "ReservedPublishCapacity" reserved_publish_capacity: i64,
    1 "ReservedSubscribeCapacity" reserved_subscribe_capacity: i64
} }

/// In the request of [`CreatePostPayInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostPayInstanceTag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreatePostPayInstanceTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreatePostPayInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostPayInstanceOutput {
    pub code: Option<i64>,
    pub data: Option<CreatePostPayInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreatePostPayInstanceOutput {
    0 "Code" code: i64, 1 "Data" data: CreatePostPayInstanceData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreatePostPayInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostPayInstanceData {
    pub instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { CreatePostPayInstanceData {
    0 "InstanceId" instance_id: String, 1 "OrderId" order_id: i64
} }

/// Creates post pay order: `CreatePostPayOrder` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/CreatePostPayOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostPayOrder {
    /// Required.
    pub deploy_type: i64,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub eip_max: Option<i64>,
    pub io_max: Option<i64>,
    pub io_max_spec: Option<String>,
    pub paid_type: Option<i64>,
    pub partition_num: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub serverless_config: Option<CreatePostPayOrderServerlessConfig>,
    pub spec_type: Option<String>,
    pub tag: Option<Vec<CreatePostPayOrderTag>>,
    pub topic_quota: Option<i64>,
}
operation! { CreatePostPayOrder(deploy_type: i64, region_id: String) "CreatePostPayOrder" -> CreatePostPayOrderOutput {
    0 "DeployType" deploy_type, 1 "DiskSize" disk_size: i64, 2 "DiskType" disk_type: String, 3 "EipMax" eip_max: i64,
    4 "IoMax" io_max: i64, 5 "IoMaxSpec" io_max_spec: String, 6 "PaidType" paid_type: i64,
    7 "PartitionNum" partition_num: i64, 8 "RegionId" region_id, 9 "ResourceGroupId" resource_group_id: String,
    10 "ServerlessConfig" serverless_config: CreatePostPayOrderServerlessConfig, 11 "SpecType" spec_type: String,
    12 "Tag" tag: Vec<CreatePostPayOrderTag>, 13 "TopicQuota" topic_quota: i64
} [
    Mark::new(10, Location::Default, Style::Json)
] }

/// In the request of [`CreatePostPayOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostPayOrderServerlessConfig {
    pub reserved_publish_capacity: Option<i64>,
    pub reserved_subscribe_capacity: Option<i64>,
}
input! { CreatePostPayOrderServerlessConfig() {
    0 "ReservedPublishCapacity" reserved_publish_capacity: i64,
    1 "ReservedSubscribeCapacity" reserved_subscribe_capacity: i64
} }

/// In the request of [`CreatePostPayOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostPayOrderTag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreatePostPayOrderTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreatePostPayOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostPayOrderOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreatePostPayOrderOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "OrderId" order_id: String, 3 "Success" success: bool
} }

/// Creates pre pay instance: `CreatePrePayInstance` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/CreatePrePayInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrePayInstance {
    pub confluent_config: Option<CreatePrePayInstanceConfluentConfig>,
    pub deploy_type: Option<i64>,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub duration: Option<i64>,
    pub eip_max: Option<i64>,
    pub io_max_spec: Option<String>,
    pub paid_type: Option<i64>,
    pub partition_num: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub spec_type: Option<String>,
    pub tag: Option<Vec<CreatePrePayInstanceTag>>,
}
operation! { CreatePrePayInstance(region_id: String) "CreatePrePayInstance" -> CreatePrePayInstanceOutput {
    0 "ConfluentConfig" confluent_config: CreatePrePayInstanceConfluentConfig, 1 "DeployType" deploy_type: i64,
    2 "DiskSize" disk_size: i64, 3 "DiskType" disk_type: String, 4 "Duration" duration: i64, 5 "EipMax" eip_max: i64,
    6 "IoMaxSpec" io_max_spec: String, 7 "PaidType" paid_type: i64, 8 "PartitionNum" partition_num: i64,
    9 "RegionId" region_id, 10 "ResourceGroupId" resource_group_id: String, 11 "SpecType" spec_type: String,
    12 "Tag" tag: Vec<CreatePrePayInstanceTag>
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`CreatePrePayInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrePayInstanceConfluentConfig {
    pub confluent_version: Option<String>,
    pub connect_cu: Option<i64>,
    pub connect_replica: Option<i64>,
    pub control_center_cu: Option<i64>,
    pub control_center_replica: Option<i64>,
    pub control_center_storage: Option<i64>,
    pub kafka_cu: Option<i64>,
    pub kafka_replica: Option<i64>,
    pub kafka_rest_proxy_cu: Option<i64>,
    pub kafka_rest_proxy_replica: Option<i64>,
    pub kafka_storage: Option<i64>,
    pub kraft_controller_cu: Option<i64>,
    pub kraft_controller_replica: Option<i64>,
    pub kraft_controller_storage: Option<i64>,
    pub ksql_cu: Option<i64>,
    pub ksql_list: Option<Vec<CreatePrePayInstanceKsqlList>>,
    pub ksql_replica: Option<i64>,
    pub ksql_storage: Option<i64>,
    pub schema_registry_cu: Option<i64>,
    pub schema_registry_replica: Option<i64>,
    pub zoo_keeper_cu: Option<i64>,
    pub zoo_keeper_replica: Option<i64>,
    pub zoo_keeper_storage: Option<i64>,
}
input! { CreatePrePayInstanceConfluentConfig() {
    0 "ConfluentVersion" confluent_version: String, 1 "ConnectCU" connect_cu: i64,
    2 "ConnectReplica" connect_replica: i64, 3 "ControlCenterCU" control_center_cu: i64,
    4 "ControlCenterReplica" control_center_replica: i64, 5 "ControlCenterStorage" control_center_storage: i64,
    6 "KafkaCU" kafka_cu: i64, 7 "KafkaReplica" kafka_replica: i64, 8 "KafkaRestProxyCU" kafka_rest_proxy_cu: i64,
    9 "KafkaRestProxyReplica" kafka_rest_proxy_replica: i64, 10 "KafkaStorage" kafka_storage: i64,
    11 "KraftControllerCU" kraft_controller_cu: i64, 12 "KraftControllerReplica" kraft_controller_replica: i64,
    13 "KraftControllerStorage" kraft_controller_storage: i64, 14 "KsqlCU" ksql_cu: i64,
    15 "KsqlList" ksql_list: Vec<CreatePrePayInstanceKsqlList>, 16 "KsqlReplica" ksql_replica: i64,
    17 "KsqlStorage" ksql_storage: i64, 18 "SchemaRegistryCU" schema_registry_cu: i64,
    19 "SchemaRegistryReplica" schema_registry_replica: i64, 20 "ZooKeeperCU" zoo_keeper_cu: i64,
    21 "ZooKeeperReplica" zoo_keeper_replica: i64, 22 "ZooKeeperStorage" zoo_keeper_storage: i64
} }

/// In the request of [`CreatePrePayInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrePayInstanceKsqlList {
    pub internal_id: Option<String>,
    pub cu: Option<i64>,
    pub replica: Option<i64>,
    pub storage: Option<i64>,
    pub r#type: Option<String>,
}
input! { CreatePrePayInstanceKsqlList() {
    0 "InternalId" internal_id: String, 1 "cu" cu: i64, 2 "replica" replica: i64, 3 "storage" storage: i64,
    4 "type" r#type: String
} }

/// In the request of [`CreatePrePayInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrePayInstanceTag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreatePrePayInstanceTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreatePrePayInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrePayInstanceOutput {
    pub code: Option<i64>,
    pub data: Option<CreatePrePayInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreatePrePayInstanceOutput {
    0 "Code" code: i64, 1 "Data" data: CreatePrePayInstanceData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`CreatePrePayInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrePayInstanceData {
    pub instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { CreatePrePayInstanceData {
    0 "InstanceId" instance_id: String, 1 "OrderId" order_id: i64
} }

/// Creates pre pay order: `CreatePrePayOrder` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/CreatePrePayOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrePayOrder {
    pub confluent_config: Option<CreatePrePayOrderConfluentConfig>,
    pub deploy_type: Option<i64>,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub duration: Option<i64>,
    pub eip_max: Option<i64>,
    pub io_max: Option<i64>,
    pub io_max_spec: Option<String>,
    pub paid_type: Option<i64>,
    pub partition_num: Option<i64>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub spec_type: Option<String>,
    pub tag: Option<Vec<CreatePrePayOrderTag>>,
    pub topic_quota: Option<i64>,
}
operation! { CreatePrePayOrder(region_id: String) "CreatePrePayOrder" -> CreatePrePayOrderOutput {
    0 "ConfluentConfig" confluent_config: CreatePrePayOrderConfluentConfig, 1 "DeployType" deploy_type: i64,
    2 "DiskSize" disk_size: i64, 3 "DiskType" disk_type: String, 4 "Duration" duration: i64, 5 "EipMax" eip_max: i64,
    6 "IoMax" io_max: i64, 7 "IoMaxSpec" io_max_spec: String, 8 "PaidType" paid_type: i64,
    9 "PartitionNum" partition_num: i64, 10 "RegionId" region_id, 11 "ResourceGroupId" resource_group_id: String,
    12 "SpecType" spec_type: String, 13 "Tag" tag: Vec<CreatePrePayOrderTag>, 14 "TopicQuota" topic_quota: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`CreatePrePayOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrePayOrderConfluentConfig {
    pub confluent_version: Option<String>,
    pub connect_cu: Option<i64>,
    pub connect_replica: Option<i64>,
    pub control_center_cu: Option<i64>,
    pub control_center_replica: Option<i64>,
    pub control_center_storage: Option<i64>,
    pub kafka_cu: Option<i64>,
    pub kafka_replica: Option<i64>,
    pub kafka_rest_proxy_cu: Option<i64>,
    pub kafka_rest_proxy_replica: Option<i64>,
    pub kafka_storage: Option<i64>,
    pub kraft_controller_cu: Option<i64>,
    pub kraft_controller_replica: Option<i64>,
    pub kraft_controller_storage: Option<i64>,
    pub ksql_cu: Option<i64>,
    pub ksql_list: Option<Vec<CreatePrePayOrderKsqlList>>,
    pub ksql_replica: Option<i64>,
    pub ksql_storage: Option<i64>,
    pub schema_registry_cu: Option<i64>,
    pub schema_registry_replica: Option<i64>,
    pub zoo_keeper_cu: Option<i64>,
    pub zoo_keeper_replica: Option<i64>,
    pub zoo_keeper_storage: Option<i64>,
}
input! { CreatePrePayOrderConfluentConfig() {
    0 "ConfluentVersion" confluent_version: String, 1 "ConnectCU" connect_cu: i64,
    2 "ConnectReplica" connect_replica: i64, 3 "ControlCenterCU" control_center_cu: i64,
    4 "ControlCenterReplica" control_center_replica: i64, 5 "ControlCenterStorage" control_center_storage: i64,
    6 "KafkaCU" kafka_cu: i64, 7 "KafkaReplica" kafka_replica: i64, 8 "KafkaRestProxyCU" kafka_rest_proxy_cu: i64,
    9 "KafkaRestProxyReplica" kafka_rest_proxy_replica: i64, 10 "KafkaStorage" kafka_storage: i64,
    11 "KraftControllerCU" kraft_controller_cu: i64, 12 "KraftControllerReplica" kraft_controller_replica: i64,
    13 "KraftControllerStorage" kraft_controller_storage: i64, 14 "KsqlCU" ksql_cu: i64,
    15 "KsqlList" ksql_list: Vec<CreatePrePayOrderKsqlList>, 16 "KsqlReplica" ksql_replica: i64,
    17 "KsqlStorage" ksql_storage: i64, 18 "SchemaRegistryCU" schema_registry_cu: i64,
    19 "SchemaRegistryReplica" schema_registry_replica: i64, 20 "ZooKeeperCU" zoo_keeper_cu: i64,
    21 "ZooKeeperReplica" zoo_keeper_replica: i64, 22 "ZooKeeperStorage" zoo_keeper_storage: i64
} }

/// In the request of [`CreatePrePayOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrePayOrderKsqlList {
    pub cu: Option<i64>,
    pub internal_id: Option<String>,
    pub replica: Option<i64>,
    pub storage: Option<i64>,
    pub r#type: Option<String>,
}
input! { CreatePrePayOrderKsqlList() {
    0 "Cu" cu: i64, 1 "InternalId" internal_id: String, 2 "Replica" replica: i64, 3 "Storage" storage: i64,
    4 "Type" r#type: String
} }

/// In the request of [`CreatePrePayOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrePayOrderTag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreatePrePayOrderTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreatePrePayOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrePayOrderOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreatePrePayOrderOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "OrderId" order_id: String, 3 "Success" success: bool
} }

/// Creates sasl user: `CreateSaslUser` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/CreateSaslUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSaslUser {
    /// Required.
    pub instance_id: String,
    pub mechanism: Option<String>,
    /// Required. Secret.
    pub password: Secret,
    /// Required.
    pub region_id: String,
    pub r#type: Option<String>,
    /// Required.
    pub username: String,
}
operation! { CreateSaslUser(instance_id: String, password: Secret, region_id: String, username: String)
    "CreateSaslUser" -> CreateSaslUserOutput {
    0 "InstanceId" instance_id, 1 "Mechanism" mechanism: String, 2 "Password" password, 3 "RegionId" region_id,
    4 "Type" r#type: String, 5 "Username" username
} }

/// Response of [`CreateSaslUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSaslUserOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSaslUserOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Creates scheduled scaling rule: `CreateScheduledScalingRule` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/CreateScheduledScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledScalingRule {
    /// Required.
    pub duration_minutes: i64,
    pub enable: Option<bool>,
    /// Required.
    pub first_scheduled_time: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    pub repeat_type: Option<String>,
    /// Required.
    pub reserved_pub_flow: i64,
    /// Required.
    pub reserved_sub_flow: i64,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub schedule_type: String,
    /// Required.
    pub time_zone: String,
    pub weekly_types: Option<Vec<String>>,
}

/// Arguments of [`CreateScheduledScalingRule::new`].
pub struct CreateScheduledScalingRuleRequired {
    pub duration_minutes: i64,
    pub first_scheduled_time: i64,
    pub instance_id: String,
    pub region_id: String,
    pub reserved_pub_flow: i64,
    pub reserved_sub_flow: i64,
    pub rule_name: String,
    pub schedule_type: String,
    pub time_zone: String,
}
operation! {
    CreateScheduledScalingRule { CreateScheduledScalingRuleRequired: duration_minutes, first_scheduled_time, instance_id, region_id, reserved_pub_flow, reserved_sub_flow, rule_name, schedule_type, time_zone }
    "CreateScheduledScalingRule" -> CreateScheduledScalingRuleOutput {
    0 "DurationMinutes" duration_minutes, 1 "Enable" enable: bool, 2 "FirstScheduledTime" first_scheduled_time,
    3 "InstanceId" instance_id, 4 "RegionId" region_id, 5 "RepeatType" repeat_type: String,
    6 "ReservedPubFlow" reserved_pub_flow, 7 "ReservedSubFlow" reserved_sub_flow, 8 "RuleName" rule_name,
    9 "ScheduleType" schedule_type, 10 "TimeZone" time_zone, 11 "WeeklyTypes" weekly_types: Vec<String>
} [
    Mark::new(11, Location::Default, Style::Json)
] }

/// Response of [`CreateScheduledScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledScalingRuleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateScheduledScalingRuleOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Creates topic: `CreateTopic` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/CreateTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopic {
    pub compact_topic: Option<bool>,
    pub config: Option<String>,
    /// Required.
    pub instance_id: String,
    pub local_topic: Option<bool>,
    /// 1 to 3.
    pub min_insync_replicas: Option<i64>,
    pub partition_num: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub remark: String,
    /// 1 to 3.
    pub replication_factor: Option<i64>,
    pub tag: Option<Vec<CreateTopicTag>>,
    /// Required.
    pub topic: String,
}
operation! { CreateTopic(instance_id: String, region_id: String, remark: String, topic: String)
    "CreateTopic" -> CreateTopicOutput {
    0 "CompactTopic" compact_topic: bool, 1 "Config" config: String, 2 "InstanceId" instance_id,
    3 "LocalTopic" local_topic: bool, 4 "MinInsyncReplicas" min_insync_replicas: i64,
    5 "PartitionNum" partition_num: String, 6 "RegionId" region_id, 7 "Remark" remark,
    8 "ReplicationFactor" replication_factor: i64, 9 "Tag" tag: Vec<CreateTopicTag>, 10 "Topic" topic
} }

/// In the request of [`CreateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicTag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTopicTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTopicOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes acl: `DeleteAcl` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/DeleteAcl>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAcl {
    /// Required.
    pub acl_operation_type: String,
    pub acl_operation_types: Option<String>,
    pub acl_permission_type: Option<String>,
    /// Required.
    pub acl_resource_name: String,
    /// Required.
    pub acl_resource_pattern_type: String,
    /// Required.
    pub acl_resource_type: String,
    pub host: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub username: String,
}

/// Arguments of [`DeleteAcl::new`].
pub struct DeleteAclRequired {
    pub acl_operation_type: String,
    pub acl_resource_name: String,
    pub acl_resource_pattern_type: String,
    pub acl_resource_type: String,
    pub instance_id: String,
    pub region_id: String,
    pub username: String,
}
operation! {
    DeleteAcl { DeleteAclRequired: acl_operation_type, acl_resource_name, acl_resource_pattern_type, acl_resource_type, instance_id, region_id, username }
    "DeleteAcl" -> DeleteAclOutput {
    0 "AclOperationType" acl_operation_type, 1 "AclOperationTypes" acl_operation_types: String,
    2 "AclPermissionType" acl_permission_type: String, 3 "AclResourceName" acl_resource_name,
    4 "AclResourcePatternType" acl_resource_pattern_type, 5 "AclResourceType" acl_resource_type, 6 "Host" host: String,
    7 "InstanceId" instance_id, 8 "RegionId" region_id, 9 "Username" username
} }

/// Response of [`DeleteAcl`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAclOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAclOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes consumer group: `DeleteConsumerGroup` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/DeleteConsumerGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroup {
    /// Required.
    pub consumer_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteConsumerGroup(consumer_id: String, instance_id: String, region_id: String)
    "DeleteConsumerGroup" -> DeleteConsumerGroupOutput {
    0 "ConsumerId" consumer_id, 1 "InstanceId" instance_id, 2 "RegionId" region_id
} }

/// Response of [`DeleteConsumerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroupOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteConsumerGroupOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes instance: `DeleteInstance` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/DeleteInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DeleteInstance(instance_id: String, region_id: String) "DeleteInstance" -> DeleteInstanceOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id
} }

/// Response of [`DeleteInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteInstanceOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes sasl user: `DeleteSaslUser` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/DeleteSaslUser>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSaslUser {
    /// Required.
    pub instance_id: String,
    pub mechanism: Option<String>,
    /// Required.
    pub region_id: String,
    pub r#type: Option<String>,
    /// Required.
    pub username: String,
}
operation! { DeleteSaslUser(instance_id: String, region_id: String, username: String)
    "DeleteSaslUser" -> DeleteSaslUserOutput {
    0 "InstanceId" instance_id, 1 "Mechanism" mechanism: String, 2 "RegionId" region_id, 3 "Type" r#type: String,
    4 "Username" username
} }

/// Response of [`DeleteSaslUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSaslUserOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSaslUserOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes scheduled scaling rule: `DeleteScheduledScalingRule` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/DeleteScheduledScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScheduledScalingRule {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub rule_name: String,
}
operation! { DeleteScheduledScalingRule(instance_id: String, region_id: String, rule_name: String)
    "DeleteScheduledScalingRule" -> DeleteScheduledScalingRuleOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id, 2 "RuleName" rule_name
} }

/// Response of [`DeleteScheduledScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScheduledScalingRuleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteScheduledScalingRuleOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes topic: `DeleteTopic` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/DeleteTopic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopic {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub topic: String,
}
operation! { DeleteTopic(instance_id: String, region_id: String, topic: String) "DeleteTopic" -> DeleteTopicOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id, 2 "Topic" topic
} }

/// Response of [`DeleteTopic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopicOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteTopicOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Deletes user defined sg: `DeleteUserDefinedSg` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/DeleteUserDefinedSg>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserDefinedSg {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    pub sg_id_list: Option<Vec<String>>,
}
operation! { DeleteUserDefinedSg(instance_id: String, region_id: String)
    "DeleteUserDefinedSg" -> DeleteUserDefinedSgOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id, 2 "SgIdList" sg_id_list: Vec<String>
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`DeleteUserDefinedSg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserDefinedSgOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteUserDefinedSgOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Describes acl resource name: `DescribeAclResourceName` of `alikafka` 2019-09-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/DescribeAclResourceName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclResourceName {
    /// Required.
    pub acl_resource_pattern_type: String,
    /// Required.
    pub acl_resource_type: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! {
    DescribeAclResourceName(acl_resource_pattern_type: String, acl_resource_type: String, instance_id: String, region_id: String)
    "DescribeAclResourceName" -> DescribeAclResourceNameOutput {
    0 "AclResourcePatternType" acl_resource_pattern_type, 1 "AclResourceType" acl_resource_type,
    2 "InstanceId" instance_id, 3 "RegionId" region_id
} }

/// Response of [`DescribeAclResourceName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclResourceNameOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeAclResourceNameData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAclResourceNameOutput {
    0 "Code" code: i64, 1 "Data" data: DescribeAclResourceNameData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeAclResourceName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclResourceNameData {
    pub data: Vec<String>,
}
model! { DescribeAclResourceNameData {
    0 "data" data: Vec<String>
} }

/// Describes acls: `DescribeAcls` of `alikafka` 2019-09-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/DescribeAcls>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcls {
    pub acl_operation_type: Option<String>,
    pub acl_permission_type: Option<String>,
    /// Required.
    pub acl_resource_name: String,
    pub acl_resource_pattern_type: Option<String>,
    /// Required.
    pub acl_resource_type: String,
    pub host: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub username: String,
}

/// Arguments of [`DescribeAcls::new`].
pub struct DescribeAclsRequired {
    pub acl_resource_name: String,
    pub acl_resource_type: String,
    pub instance_id: String,
    pub region_id: String,
    pub username: String,
}
operation! {
    DescribeAcls { DescribeAclsRequired: acl_resource_name, acl_resource_type, instance_id, region_id, username }
    "DescribeAcls" -> DescribeAclsOutput {
    0 "AclOperationType" acl_operation_type: String, 1 "AclPermissionType" acl_permission_type: String,
    2 "AclResourceName" acl_resource_name, 3 "AclResourcePatternType" acl_resource_pattern_type: String,
    4 "AclResourceType" acl_resource_type, 5 "Host" host: String, 6 "InstanceId" instance_id, 7 "RegionId" region_id,
    8 "Username" username
} }

/// Response of [`DescribeAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclsOutput {
    pub code: Option<i64>,
    pub kafka_acl_list: Option<DescribeAclsKafkaAclList>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAclsOutput {
    0 "Code" code: i64, 1 "KafkaAclList" kafka_acl_list: DescribeAclsKafkaAclList, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DescribeAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclsKafkaAclList {
    pub kafka_acl_vo: Vec<DescribeAclsKafkaAclVO>,
}
model! { DescribeAclsKafkaAclList {
    0 "KafkaAclVO" kafka_acl_vo: Vec<DescribeAclsKafkaAclVO>
} }

/// In the response of [`DescribeAcls`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclsKafkaAclVO {
    pub acl_operation_type: Option<String>,
    pub acl_permission_type: Option<String>,
    pub acl_resource_name: Option<String>,
    pub acl_resource_pattern_type: Option<String>,
    pub acl_resource_type: Option<String>,
    pub host: Option<String>,
    pub username: Option<String>,
}
model! { DescribeAclsKafkaAclVO {
    0 "AclOperationType" acl_operation_type: String, 1 "AclPermissionType" acl_permission_type: String,
    2 "AclResourceName" acl_resource_name: String, 3 "AclResourcePatternType" acl_resource_pattern_type: String,
    4 "AclResourceType" acl_resource_type: String, 5 "Host" host: String, 6 "Username" username: String
} }

/// Describes sasl users: `DescribeSaslUsers` of `alikafka` 2019-09-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/DescribeSaslUsers>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaslUsers {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { DescribeSaslUsers(instance_id: String, region_id: String) "DescribeSaslUsers" -> DescribeSaslUsersOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id
} }

/// Response of [`DescribeSaslUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaslUsersOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub sasl_user_list: Option<DescribeSaslUsersSaslUserList>,
    pub success: Option<bool>,
}
model! { DescribeSaslUsersOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "SaslUserList" sasl_user_list: DescribeSaslUsersSaslUserList,
    3 "Success" success: bool
} }

/// In the response of [`DescribeSaslUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaslUsersSaslUserList {
    pub sasl_user_vo: Vec<DescribeSaslUsersSaslUserVO>,
}
model! { DescribeSaslUsersSaslUserList {
    0 "SaslUserVO" sasl_user_vo: Vec<DescribeSaslUsersSaslUserVO>
} }

/// In the response of [`DescribeSaslUsers`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaslUsersSaslUserVO {
    pub mechanism: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub r#type: Option<String>,
    pub username: Option<String>,
}
model! { DescribeSaslUsersSaslUserVO {
    0 "Mechanism" mechanism: String, 1 "Password" password: Secret, 2 "Type" r#type: String,
    3 "Username" username: String
} }

/// `DowngradePostPayOrder` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/DowngradePostPayOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradePostPayOrder {
    pub disk_size: Option<i64>,
    pub eip_max: Option<i64>,
    pub eip_model: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub io_max: Option<i64>,
    pub io_max_spec: Option<String>,
    pub partition_num: Option<i64>,
    /// Required.
    pub region_id: String,
    pub serverless_config: Option<DowngradePostPayOrderServerlessConfig>,
    pub spec_type: Option<String>,
    pub topic_quota: Option<i64>,
}
operation! { DowngradePostPayOrder(instance_id: String, region_id: String)
    "DowngradePostPayOrder" -> DowngradePostPayOrderOutput {
    0 "DiskSize" disk_size: i64, 1 "EipMax" eip_max: i64, 2 "EipModel" eip_model: bool, 3 "InstanceId" instance_id,
    4 "IoMax" io_max: i64, 5 "IoMaxSpec" io_max_spec: String, 6 "PartitionNum" partition_num: i64,
    7 "RegionId" region_id, 8 "ServerlessConfig" serverless_config: DowngradePostPayOrderServerlessConfig,
    9 "SpecType" spec_type: String, 10 "TopicQuota" topic_quota: i64
} [
    Mark::new(8, Location::Default, Style::Json)
] }

/// In the request of [`DowngradePostPayOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradePostPayOrderServerlessConfig {
    pub reserved_publish_capacity: Option<i64>,
    pub reserved_subscribe_capacity: Option<i64>,
}
input! { DowngradePostPayOrderServerlessConfig() {
    0 "ReservedPublishCapacity" reserved_publish_capacity: i64,
    1 "ReservedSubscribeCapacity" reserved_subscribe_capacity: i64
} }

/// Response of [`DowngradePostPayOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradePostPayOrderOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DowngradePostPayOrderOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `DowngradePrePayOrder` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/DowngradePrePayOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradePrePayOrder {
    pub confluent_config: Option<DowngradePrePayOrderConfluentConfig>,
    pub disk_size: Option<i64>,
    pub eip_max: Option<i64>,
    pub eip_model: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub io_max: Option<i64>,
    pub io_max_spec: Option<String>,
    pub paid_type: Option<i64>,
    pub partition_num: Option<i64>,
    /// Required.
    pub region_id: String,
    pub spec_type: Option<String>,
    pub topic_quota: Option<i64>,
}
operation! { DowngradePrePayOrder(instance_id: String, region_id: String)
    "DowngradePrePayOrder" -> DowngradePrePayOrderOutput {
    0 "ConfluentConfig" confluent_config: DowngradePrePayOrderConfluentConfig, 1 "DiskSize" disk_size: i64,
    2 "EipMax" eip_max: i64, 3 "EipModel" eip_model: bool, 4 "InstanceId" instance_id, 5 "IoMax" io_max: i64,
    6 "IoMaxSpec" io_max_spec: String, 7 "PaidType" paid_type: i64, 8 "PartitionNum" partition_num: i64,
    9 "RegionId" region_id, 10 "SpecType" spec_type: String, 11 "TopicQuota" topic_quota: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`DowngradePrePayOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradePrePayOrderConfluentConfig {
    pub connect_cu: Option<i64>,
    pub connect_replica: Option<i64>,
    pub control_center_cu: Option<i64>,
    pub control_center_replica: Option<i64>,
    pub control_center_storage: Option<i64>,
    pub kafka_cu: Option<i64>,
    pub kafka_replica: Option<i64>,
    pub kafka_rest_proxy_cu: Option<i64>,
    pub kafka_rest_proxy_replica: Option<i64>,
    pub kafka_storage: Option<i64>,
    pub ksql_cu: Option<i64>,
    pub ksql_replica: Option<i64>,
    pub ksql_storage: Option<i64>,
    pub schema_registry_cu: Option<i64>,
    pub schema_registry_replica: Option<i64>,
    pub zoo_keeper_cu: Option<i64>,
    pub zoo_keeper_replica: Option<i64>,
    pub zoo_keeper_storage: Option<i64>,
}
input! { DowngradePrePayOrderConfluentConfig() {
    0 "ConnectCU" connect_cu: i64, 1 "ConnectReplica" connect_replica: i64, 2 "ControlCenterCU" control_center_cu: i64,
    3 "ControlCenterReplica" control_center_replica: i64, 4 "ControlCenterStorage" control_center_storage: i64,
    5 "KafkaCU" kafka_cu: i64, 6 "KafkaReplica" kafka_replica: i64, 7 "KafkaRestProxyCU" kafka_rest_proxy_cu: i64,
    8 "KafkaRestProxyReplica" kafka_rest_proxy_replica: i64, 9 "KafkaStorage" kafka_storage: i64,
    10 "KsqlCU" ksql_cu: i64, 11 "KsqlReplica" ksql_replica: i64, 12 "KsqlStorage" ksql_storage: i64,
    13 "SchemaRegistryCU" schema_registry_cu: i64, 14 "SchemaRegistryReplica" schema_registry_replica: i64,
    15 "ZooKeeperCU" zoo_keeper_cu: i64, 16 "ZooKeeperReplica" zoo_keeper_replica: i64,
    17 "ZooKeeperStorage" zoo_keeper_storage: i64
} }

/// Response of [`DowngradePrePayOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradePrePayOrderOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub success: Option<bool>,
}
model! { DowngradePrePayOrderOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "OrderId" order_id: String, 3 "Success" success: bool
} }

/// Enables auto group creation: `EnableAutoGroupCreation` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/EnableAutoGroupCreation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAutoGroupCreation {
    /// Required.
    pub enable: bool,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { EnableAutoGroupCreation(enable: bool, instance_id: String, region_id: String)
    "EnableAutoGroupCreation" -> EnableAutoGroupCreationOutput {
    0 "Enable" enable, 1 "InstanceId" instance_id, 2 "RegionId" region_id
} }

/// Response of [`EnableAutoGroupCreation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAutoGroupCreationOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableAutoGroupCreationOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Enables auto topic creation: `EnableAutoTopicCreation` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/EnableAutoTopicCreation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAutoTopicCreation {
    /// Required.
    pub instance_id: String,
    pub operate: Option<String>,
    pub partition_num: Option<i64>,
    /// Required.
    pub region_id: String,
    pub update_partition: Option<bool>,
}
operation! { EnableAutoTopicCreation(instance_id: String, region_id: String)
    "EnableAutoTopicCreation" -> EnableAutoTopicCreationOutput {
    0 "InstanceId" instance_id, 1 "Operate" operate: String, 2 "PartitionNum" partition_num: i64,
    3 "RegionId" region_id, 4 "UpdatePartition" update_partition: bool
} }

/// Response of [`EnableAutoTopicCreation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAutoTopicCreationOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableAutoTopicCreationOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `FailoverTest` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/FailoverTest>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailoverTest {
    pub configs: Option<String>,
    pub description: Option<String>,
    pub duration: Option<i64>,
    pub execute_time: Option<i64>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub region_id: Option<String>,
    pub r#type: Option<String>,
}
operation! { FailoverTest() "FailoverTest" -> FailoverTestOutput {
    0 "Configs" configs: String, 1 "Description" description: String, 2 "Duration" duration: i64,
    3 "ExecuteTime" execute_time: i64, 4 "InstanceId" instance_id: String, 5 "Name" name: String,
    6 "RegionId" region_id: String, 7 "Type" r#type: String
} }

/// Response of [`FailoverTest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailoverTestOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { FailoverTestOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Gets all instance id list: `GetAllInstanceIdList` of `alikafka` 2019-09-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/GetAllInstanceIdList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllInstanceIdList {
    pub region_id: Option<String>,
}
operation! { GetAllInstanceIdList() "GetAllInstanceIdList" -> GetAllInstanceIdListOutput {
    0 "RegionId" region_id: String
} }

/// Response of [`GetAllInstanceIdList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllInstanceIdListOutput {
    pub code: Option<i64>,
    pub instance_ids: BTreeMap<String, Value>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAllInstanceIdListOutput {
    0 "Code" code: i64, 1 "InstanceIds" instance_ids: BTreeMap<String, Value>, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Gets allowed ip list: `GetAllowedIpList` of `alikafka` 2019-09-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/GetAllowedIpList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllowedIpList {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetAllowedIpList(instance_id: String, region_id: String) "GetAllowedIpList" -> GetAllowedIpListOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id
} }

/// Response of [`GetAllowedIpList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllowedIpListOutput {
    pub allowed_list: Option<GetAllowedIpListAllowedList>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAllowedIpListOutput {
    0 "AllowedList" allowed_list: GetAllowedIpListAllowedList, 1 "Code" code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetAllowedIpList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllowedIpListAllowedList {
    pub deploy_type: Option<i64>,
    pub internet_list: Vec<GetAllowedIpListInternetList>,
    pub vpc_list: Vec<GetAllowedIpListVpcList>,
}
model! { GetAllowedIpListAllowedList {
    0 "DeployType" deploy_type: i64, 1 "InternetList" internet_list: Vec<GetAllowedIpListInternetList>,
    2 "VpcList" vpc_list: Vec<GetAllowedIpListVpcList>
} }

/// In the response of [`GetAllowedIpList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllowedIpListInternetList {
    pub allowed_ip_group: BTreeMap<String, String>,
    pub allowed_ip_list: Vec<String>,
    pub black_ip_list: Vec<String>,
    pub black_ip_map: BTreeMap<String, String>,
    pub port_range: Option<String>,
    pub security_group_id: Option<String>,
    pub user_defined_shared_security_group: Option<bool>,
}
model! { GetAllowedIpListInternetList {
    0 "AllowedIpGroup" allowed_ip_group: BTreeMap<String, String>, 1 "AllowedIpList" allowed_ip_list: Vec<String>,
    2 "BlackIPList" black_ip_list: Vec<String>, 3 "BlackIPMap" black_ip_map: BTreeMap<String, String>,
    4 "PortRange" port_range: String, 5 "SecurityGroupId" security_group_id: String,
    6 "UserDefinedSharedSecurityGroup" user_defined_shared_security_group: bool
} }

/// In the response of [`GetAllowedIpList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllowedIpListVpcList {
    pub allowed_ip_group: BTreeMap<String, String>,
    pub allowed_ip_list: Vec<String>,
    pub black_ip_list: Vec<String>,
    pub black_ip_map: BTreeMap<String, String>,
    pub port_range: Option<String>,
    pub security_group_id: Option<String>,
    pub user_defined_shared_security_group: Option<bool>,
}
model! { GetAllowedIpListVpcList {
    0 "AllowedIpGroup" allowed_ip_group: BTreeMap<String, String>, 1 "AllowedIpList" allowed_ip_list: Vec<String>,
    2 "BlackIPList" black_ip_list: Vec<String>, 3 "BlackIPMap" black_ip_map: BTreeMap<String, String>,
    4 "PortRange" port_range: String, 5 "SecurityGroupId" security_group_id: String,
    6 "UserDefinedSharedSecurityGroup" user_defined_shared_security_group: bool
} }

/// Gets auto scaling configuration: `GetAutoScalingConfiguration` of `alikafka` 2019-09-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/GetAutoScalingConfiguration>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingConfiguration {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetAutoScalingConfiguration(instance_id: String, region_id: String)
    "GetAutoScalingConfiguration" -> GetAutoScalingConfigurationOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id
} }

/// Response of [`GetAutoScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingConfigurationOutput {
    pub code: Option<i64>,
    pub data: Option<GetAutoScalingConfigurationData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAutoScalingConfigurationOutput {
    0 "Code" code: i64, 1 "Data" data: GetAutoScalingConfigurationData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetAutoScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingConfigurationData {
    pub scheduled_scaling_rules: Option<
        GetAutoScalingConfigurationScheduledScalingRules,
    >,
}
model! { GetAutoScalingConfigurationData {
    0 "ScheduledScalingRules" scheduled_scaling_rules: GetAutoScalingConfigurationScheduledScalingRules
} }

/// In the response of [`GetAutoScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingConfigurationScheduledScalingRules {
    pub scheduled_scaling_rules: Vec<
        GetAutoScalingConfigurationScheduledScalingRulesScheduledScalingRules,
    >,
}
model! { GetAutoScalingConfigurationScheduledScalingRules {
    0 "ScheduledScalingRules" scheduled_scaling_rules: Vec<GetAutoScalingConfigurationScheduledScalingRulesScheduledScalingRules>
} }

/// In the response of [`GetAutoScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingConfigurationScheduledScalingRulesScheduledScalingRules {
    pub duration_minutes: Option<i64>,
    pub enable: Option<bool>,
    pub estimated_elastic_scaling_down_time_secs: Option<i64>,
    pub estimated_elastic_scaling_up_time_secs: Option<i64>,
    pub first_scheduled_time: Option<i64>,
    pub repeat_type: Option<String>,
    pub reserved_pub_flow: Option<i64>,
    pub reserved_sub_flow: Option<i64>,
    pub rule_id: Option<i64>,
    pub rule_name: Option<String>,
    pub schedule_type: Option<String>,
    pub time_zone: Option<String>,
    pub weekly_types: Option<GetAutoScalingConfigurationWeeklyTypes>,
}
model! { GetAutoScalingConfigurationScheduledScalingRulesScheduledScalingRules {
    0 "DurationMinutes" duration_minutes: i64, 1 "Enable" enable: bool,
    2 "EstimatedElasticScalingDownTimeSecs" estimated_elastic_scaling_down_time_secs: i64,
    3 "EstimatedElasticScalingUpTimeSecs" estimated_elastic_scaling_up_time_secs: i64,
    4 "FirstScheduledTime" first_scheduled_time: i64, 5 "RepeatType" repeat_type: String,
    6 "ReservedPubFlow" reserved_pub_flow: i64, 7 "ReservedSubFlow" reserved_sub_flow: i64, 8 "RuleId" rule_id: i64,
    9 "RuleName" rule_name: String, 10 "ScheduleType" schedule_type: String, 11 "TimeZone" time_zone: String,
    12 "WeeklyTypes" weekly_types: GetAutoScalingConfigurationWeeklyTypes
} }

/// In the response of [`GetAutoScalingConfiguration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingConfigurationWeeklyTypes {
    pub weekly_types: Vec<String>,
}
model! { GetAutoScalingConfigurationWeeklyTypes {
    0 "WeeklyTypes" weekly_types: Vec<String>
} }

/// Gets consumer list: `GetConsumerList` of `alikafka` 2019-09-16.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/alikafka/2019-09-16/GetConsumerList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerList {
    pub consumer_id: Option<String>,
    pub current_page: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
}
operation! { GetConsumerList(instance_id: String, region_id: String) "GetConsumerList" -> GetConsumerListOutput {
    0 "ConsumerId" consumer_id: String, 1 "CurrentPage" current_page: i64, 2 "InstanceId" instance_id,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id
} }
paged! { GetConsumerList: GetConsumerListConsumerVO =
    Number "CurrentPage", "ConsumerList.ConsumerVO" consumer_list.consumer_vo, total "Total" }

/// Response of [`GetConsumerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerListOutput {
    pub code: Option<i64>,
    pub consumer_list: Option<GetConsumerListConsumerList>,
    pub current_page: Option<i64>,
    pub message: Option<String>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total: Option<i64>,
}
model! { GetConsumerListOutput {
    0 "Code" code: i64, 1 "ConsumerList" consumer_list: GetConsumerListConsumerList, 2 "CurrentPage" current_page: i64,
    3 "Message" message: String, 4 "PageSize" page_size: i64, 5 "Success" success: bool, 6 "Total" total: i64
} }

/// In the response of [`GetConsumerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerListConsumerList {
    pub consumer_vo: Vec<GetConsumerListConsumerVO>,
}
model! { GetConsumerListConsumerList {
    0 "ConsumerVO" consumer_vo: Vec<GetConsumerListConsumerVO>
} }

/// In the response of [`GetConsumerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerListConsumerVO {
    pub automatically_created_group: Option<bool>,
    pub consumer_id: Option<String>,
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub region_id: Option<String>,
    pub remark: Option<String>,
    pub tags: Option<GetConsumerListTags>,
}
model! { GetConsumerListConsumerVO {
    0 "AutomaticallyCreatedGroup" automatically_created_group: bool, 1 "ConsumerId" consumer_id: String,
    2 "CreateTime" create_time: i64, 3 "InstanceId" instance_id: String, 4 "RegionId" region_id: String,
    5 "Remark" remark: String, 6 "Tags" tags: GetConsumerListTags
} }

/// In the response of [`GetConsumerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerListTags {
    pub tag_vo: Vec<GetConsumerListTagVO>,
}
model! { GetConsumerListTags {
    0 "TagVO" tag_vo: Vec<GetConsumerListTagVO>
} }

/// In the response of [`GetConsumerList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerListTagVO {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetConsumerListTagVO {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets consumer progress: `GetConsumerProgress` of `alikafka` 2019-09-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/GetConsumerProgress>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerProgress {
    /// Required.
    pub consumer_id: String,
    pub hide_last_timestamp: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetConsumerProgress(consumer_id: String, instance_id: String, region_id: String)
    "GetConsumerProgress" -> GetConsumerProgressOutput {
    0 "ConsumerId" consumer_id, 1 "HideLastTimestamp" hide_last_timestamp: bool, 2 "InstanceId" instance_id,
    3 "RegionId" region_id
} }

/// Response of [`GetConsumerProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerProgressOutput {
    pub code: Option<i64>,
    pub consumer_progress: Option<GetConsumerProgressConsumerProgress>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetConsumerProgressOutput {
    0 "Code" code: i64, 1 "ConsumerProgress" consumer_progress: GetConsumerProgressConsumerProgress,
    2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetConsumerProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerProgressConsumerProgress {
    pub last_timestamp: Option<i64>,
    pub rebalance_info_list: Option<GetConsumerProgressRebalanceInfoList>,
    pub topic_list: Option<GetConsumerProgressTopicList>,
    pub total_diff: Option<i64>,
    pub state: Option<String>,
}
model! { GetConsumerProgressConsumerProgress {
    0 "LastTimestamp" last_timestamp: i64,
    1 "RebalanceInfoList" rebalance_info_list: GetConsumerProgressRebalanceInfoList,
    2 "TopicList" topic_list: GetConsumerProgressTopicList, 3 "TotalDiff" total_diff: i64, 4 "state" state: String
} }

/// In the response of [`GetConsumerProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerProgressRebalanceInfoList {
    pub rebalance_info_list: Vec<GetConsumerProgressRebalanceInfoListRebalanceInfoList>,
}
model! { GetConsumerProgressRebalanceInfoList {
    0 "RebalanceInfoList" rebalance_info_list: Vec<GetConsumerProgressRebalanceInfoListRebalanceInfoList>
} }

/// In the response of [`GetConsumerProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerProgressRebalanceInfoListRebalanceInfoList {
    pub generation: Option<i64>,
    pub group_id: Option<String>,
    pub last_rebalance_timestamp: Option<i64>,
    pub reason: Option<String>,
    pub rebalance_success: Option<bool>,
    pub rebalance_time_consuming: Option<i64>,
}
model! { GetConsumerProgressRebalanceInfoListRebalanceInfoList {
    0 "Generation" generation: i64, 1 "GroupId" group_id: String,
    2 "LastRebalanceTimestamp" last_rebalance_timestamp: i64, 3 "Reason" reason: String,
    4 "RebalanceSuccess" rebalance_success: bool, 5 "RebalanceTimeConsuming" rebalance_time_consuming: i64
} }

/// In the response of [`GetConsumerProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerProgressTopicList {
    pub topic_list: Vec<GetConsumerProgressTopicListTopicList>,
}
model! { GetConsumerProgressTopicList {
    0 "TopicList" topic_list: Vec<GetConsumerProgressTopicListTopicList>
} }

/// In the response of [`GetConsumerProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerProgressTopicListTopicList {
    pub last_timestamp: Option<i64>,
    pub offset_list: Option<GetConsumerProgressOffsetList>,
    pub topic: Option<String>,
    pub total_diff: Option<i64>,
}
model! { GetConsumerProgressTopicListTopicList {
    0 "LastTimestamp" last_timestamp: i64, 1 "OffsetList" offset_list: GetConsumerProgressOffsetList,
    2 "Topic" topic: String, 3 "TotalDiff" total_diff: i64
} }

/// In the response of [`GetConsumerProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerProgressOffsetList {
    pub offset_list: Vec<GetConsumerProgressOffsetListOffsetList>,
}
model! { GetConsumerProgressOffsetList {
    0 "OffsetList" offset_list: Vec<GetConsumerProgressOffsetListOffsetList>
} }

/// In the response of [`GetConsumerProgress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerProgressOffsetListOffsetList {
    pub accumulate: Option<i64>,
    pub broker_offset: Option<i64>,
    pub client_id: Option<String>,
    pub client_ip: Option<String>,
    pub consumer_offset: Option<i64>,
    pub last_timestamp: Option<i64>,
    pub member_id: Option<String>,
    pub partition: Option<i64>,
}
model! { GetConsumerProgressOffsetListOffsetList {
    0 "Accumulate" accumulate: i64, 1 "BrokerOffset" broker_offset: i64, 2 "ClientId" client_id: String,
    3 "ClientIp" client_ip: String, 4 "ConsumerOffset" consumer_offset: i64, 5 "LastTimestamp" last_timestamp: i64,
    6 "MemberId" member_id: String, 7 "Partition" partition: i64
} }

/// Gets instance list: `GetInstanceList` of `alikafka` 2019-09-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/GetInstanceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceList {
    pub instance_id: Option<Vec<String>>,
    pub order_id: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub series: Option<String>,
    pub tag: Option<Vec<GetInstanceListTag>>,
}
operation! { GetInstanceList(region_id: String) "GetInstanceList" -> GetInstanceListOutput {
    0 "InstanceId" instance_id: Vec<String>, 1 "OrderId" order_id: String, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "Series" series: String, 5 "Tag" tag: Vec<GetInstanceListTag>
} }

/// In the request of [`GetInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceListTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { GetInstanceListTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`GetInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceListOutput {
    pub code: Option<i64>,
    pub instance_list: Option<GetInstanceListInstanceList>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetInstanceListOutput {
    0 "Code" code: i64, 1 "InstanceList" instance_list: GetInstanceListInstanceList, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`GetInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceListInstanceList {
    pub instance_vo: Vec<GetInstanceListInstanceVO>,
}
model! { GetInstanceListInstanceList {
    0 "InstanceVO" instance_vo: Vec<GetInstanceListInstanceVO>
} }

/// In the response of [`GetInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceListInstanceVO {
    pub all_config: Option<String>,
    pub auto_create_group_enable: Option<bool>,
    pub auto_create_topic_enable: Option<bool>,
    pub backup_zone_id: Option<String>,
    pub confluent_config: Option<GetInstanceListConfluentConfig>,
    pub confluent_instance_components: Option<
        GetInstanceListConfluentInstanceComponents,
    >,
    pub create_time: Option<i64>,
    pub default_partition_num: Option<i64>,
    pub deploy_type: Option<i64>,
    pub disk_size: Option<i64>,
    pub disk_type: Option<i64>,
    pub domain_endpoint: Option<String>,
    pub eip_max: Option<i64>,
    pub end_point: Option<String>,
    pub expired_time: Option<i64>,
    pub instance_id: Option<String>,
    pub io_max: Option<i64>,
    pub io_max_read: Option<i64>,
    pub io_max_spec: Option<String>,
    pub io_max_write: Option<i64>,
    pub kms_key_id: Option<String>,
    pub msg_retain: Option<i64>,
    pub name: Option<String>,
    pub paid_type: Option<i64>,
    pub recommended_partition_count: Option<i64>,
    pub region_id: Option<String>,
    pub reserved_publish_capacity: Option<i64>,
    pub reserved_subscribe_capacity: Option<i64>,
    pub resource_group_id: Option<String>,
    pub sasl_domain_endpoint: Option<String>,
    pub sasl_end_point: Option<String>,
    pub scheduled_retirement: Option<bool>,
    pub security_group: Option<String>,
    pub series: Option<String>,
    pub service_status: Option<i64>,
    pub spec_type: Option<String>,
    pub ssl_domain_endpoint: Option<String>,
    pub ssl_end_point: Option<String>,
    pub standard_zone_id: Option<String>,
    pub tags: Option<GetInstanceListTags>,
    pub topic_num_limit: Option<i64>,
    pub upgrade_service_detail_info: Option<GetInstanceListUpgradeServiceDetailInfo>,
    pub used_group_count: Option<i64>,
    pub used_partition_count: Option<i64>,
    pub used_topic_count: Option<i64>,
    pub vswitch_id: Option<String>,
    pub vswitch_ids: Option<GetInstanceListVSwitchIds>,
    pub view_instance_status_code: Option<i64>,
    pub vpc_id: Option<String>,
    pub vpc_sasl_domain_endpoint: Option<String>,
    pub vpc_sasl_end_point: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetInstanceListInstanceVO {
    0 "AllConfig" all_config: String, 1 "AutoCreateGroupEnable" auto_create_group_enable: bool,
    2 "AutoCreateTopicEnable" auto_create_topic_enable: bool, 3 "BackupZoneId" backup_zone_id: String,
    4 "ConfluentConfig" confluent_config: GetInstanceListConfluentConfig,
    5 "ConfluentInstanceComponents" confluent_instance_components: GetInstanceListConfluentInstanceComponents,
    6 "CreateTime" create_time: i64, 7 "DefaultPartitionNum" default_partition_num: i64,
    8 "DeployType" deploy_type: i64, 9 "DiskSize" disk_size: i64, 10 "DiskType" disk_type: i64,
    11 "DomainEndpoint" domain_endpoint: String, 12 "EipMax" eip_max: i64, 13 "EndPoint" end_point: String,
    14 "ExpiredTime" expired_time: i64, 15 "InstanceId" instance_id: String, 16 "IoMax" io_max: i64,
    17 "IoMaxRead" io_max_read: i64, 18 "IoMaxSpec" io_max_spec: String, 19 "IoMaxWrite" io_max_write: i64,
    20 "KmsKeyId" kms_key_id: String, 21 "MsgRetain" msg_retain: i64, 22 "Name" name: String,
    23 "PaidType" paid_type: i64, 24 "RecommendedPartitionCount" recommended_partition_count: i64,
    25 "RegionId" region_id: String, 26 "ReservedPublishCapacity" reserved_publish_capacity: i64,
    27 "ReservedSubscribeCapacity" reserved_subscribe_capacity: i64, 28 "ResourceGroupId" resource_group_id: String,
    29 "SaslDomainEndpoint" sasl_domain_endpoint: String, 30 "SaslEndPoint" sasl_end_point: String,
    31 "ScheduledRetirement" scheduled_retirement: bool, 32 "SecurityGroup" security_group: String,
    33 "Series" series: String, 34 "ServiceStatus" service_status: i64, 35 "SpecType" spec_type: String,
    36 "SslDomainEndpoint" ssl_domain_endpoint: String, 37 "SslEndPoint" ssl_end_point: String,
    38 "StandardZoneId" standard_zone_id: String, 39 "Tags" tags: GetInstanceListTags,
    40 "TopicNumLimit" topic_num_limit: i64,
    41 "UpgradeServiceDetailInfo" upgrade_service_detail_info: GetInstanceListUpgradeServiceDetailInfo,
    42 "UsedGroupCount" used_group_count: i64, 43 "UsedPartitionCount" used_partition_count: i64,
    44 "UsedTopicCount" used_topic_count: i64, 45 "VSwitchId" vswitch_id: String,
    46 "VSwitchIds" vswitch_ids: GetInstanceListVSwitchIds, 47 "ViewInstanceStatusCode" view_instance_status_code: i64,
    48 "VpcId" vpc_id: String, 49 "VpcSaslDomainEndpoint" vpc_sasl_domain_endpoint: String,
    50 "VpcSaslEndPoint" vpc_sasl_end_point: String, 51 "ZoneId" zone_id: String
} }

/// In the response of [`GetInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceListConfluentConfig {
    pub connect_cu: Option<i64>,
    pub connect_replica: Option<i64>,
    pub control_center_cu: Option<i64>,
    pub control_center_replica: Option<i64>,
    pub control_center_storage: Option<i64>,
    pub kafka_cu: Option<i64>,
    pub kafka_replica: Option<i64>,
    pub kafka_rest_proxy_cu: Option<i64>,
    pub kafka_rest_proxy_replica: Option<i64>,
    pub kafka_storage: Option<i64>,
    pub ksql_cu: Option<i64>,
    pub ksql_list: Option<GetInstanceListKsqlList>,
    pub ksql_replica: Option<i64>,
    pub ksql_storage: Option<i64>,
    pub schema_registry_cu: Option<i64>,
    pub schema_registry_replica: Option<i64>,
    pub zoo_keeper_cu: Option<i64>,
    pub zoo_keeper_replica: Option<i64>,
    pub zoo_keeper_storage: Option<i64>,
}
model! { GetInstanceListConfluentConfig {
    0 "ConnectCU" connect_cu: i64, 1 "ConnectReplica" connect_replica: i64, 2 "ControlCenterCU" control_center_cu: i64,
    3 "ControlCenterReplica" control_center_replica: i64, 4 "ControlCenterStorage" control_center_storage: i64,
    5 "KafkaCU" kafka_cu: i64, 6 "KafkaReplica" kafka_replica: i64, 7 "KafkaRestProxyCU" kafka_rest_proxy_cu: i64,
    8 "KafkaRestProxyReplica" kafka_rest_proxy_replica: i64, 9 "KafkaStorage" kafka_storage: i64,
    10 "KsqlCU" ksql_cu: i64, 11 "KsqlList" ksql_list: GetInstanceListKsqlList, 12 "KsqlReplica" ksql_replica: i64,
    13 "KsqlStorage" ksql_storage: i64, 14 "SchemaRegistryCU" schema_registry_cu: i64,
    15 "SchemaRegistryReplica" schema_registry_replica: i64, 16 "ZooKeeperCU" zoo_keeper_cu: i64,
    17 "ZooKeeperReplica" zoo_keeper_replica: i64, 18 "ZooKeeperStorage" zoo_keeper_storage: i64
} }

/// In the response of [`GetInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceListKsqlList {
    pub confluent_instance_component_resource_vo: Vec<
        GetInstanceListConfluentInstanceComponentResourceVO,
    >,
}
model! { GetInstanceListKsqlList {
    0 "ConfluentInstanceComponentResourceVO" confluent_instance_component_resource_vo: Vec<GetInstanceListConfluentInstanceComponentResourceVO>
} }

/// In the response of [`GetInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceListConfluentInstanceComponentResourceVO {
    pub cu: Option<i64>,
    pub internal_id: Option<String>,
    pub replica: Option<i64>,
    pub storage: Option<i64>,
    pub r#type: Option<String>,
}
model! { GetInstanceListConfluentInstanceComponentResourceVO {
    0 "Cu" cu: i64, 1 "InternalId" internal_id: String, 2 "Replica" replica: i64, 3 "Storage" storage: i64,
    4 "Type" r#type: String
} }

/// In the response of [`GetInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceListConfluentInstanceComponents {
    pub confluent_instance_component_vo: Vec<
        GetInstanceListConfluentInstanceComponentVO,
    >,
}
model! { GetInstanceListConfluentInstanceComponents {
    0 "ConfluentInstanceComponentVO" confluent_instance_component_vo: Vec<GetInstanceListConfluentInstanceComponentVO>
} }

/// In the response of [`GetInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceListConfluentInstanceComponentVO {
    pub component_type: Option<String>,
    pub deploy_module: Option<String>,
    pub pub_endpoint: Option<String>,
    pub vpc_endpoint: Option<String>,
    pub internal_id: Option<String>,
}
model! { GetInstanceListConfluentInstanceComponentVO {
    0 "ComponentType" component_type: String, 1 "DeployModule" deploy_module: String,
    2 "PubEndpoint" pub_endpoint: String, 3 "VpcEndpoint" vpc_endpoint: String, 4 "internalId" internal_id: String
} }

/// In the response of [`GetInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceListTags {
    pub tag_vo: Vec<GetInstanceListTagVO>,
}
model! { GetInstanceListTags {
    0 "TagVO" tag_vo: Vec<GetInstanceListTagVO>
} }

/// In the response of [`GetInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceListTagVO {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetInstanceListTagVO {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the response of [`GetInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceListUpgradeServiceDetailInfo {
    pub current2_open_source_version: Option<String>,
}
model! { GetInstanceListUpgradeServiceDetailInfo {
    0 "Current2OpenSourceVersion" current2_open_source_version: String
} }

/// In the response of [`GetInstanceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceListVSwitchIds {
    pub vswitch_ids: Vec<String>,
}
model! { GetInstanceListVSwitchIds {
    0 "VSwitchIds" vswitch_ids: Vec<String>
} }

/// Gets kafka client ip: `GetKafkaClientIp` of `alikafka` 2019-09-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/GetKafkaClientIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKafkaClientIp {
    /// Required.
    pub end_time: i64,
    pub group: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub start_time: i64,
    pub topic: Option<String>,
    /// Required.
    pub r#type: String,
}

/// Arguments of [`GetKafkaClientIp::new`].
pub struct GetKafkaClientIpRequired {
    pub end_time: i64,
    pub instance_id: String,
    pub region_id: String,
    pub start_time: i64,
    pub r#type: String,
}
operation! { GetKafkaClientIp { GetKafkaClientIpRequired: end_time, instance_id, region_id, start_time, r#type }
    "GetKafkaClientIp" -> GetKafkaClientIpOutput {
    0 "EndTime" end_time, 1 "Group" group: String, 2 "InstanceId" instance_id, 3 "RegionId" region_id,
    4 "StartTime" start_time, 5 "Topic" topic: String, 6 "Type" r#type
} }

/// Response of [`GetKafkaClientIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKafkaClientIpOutput {
    pub code: Option<i64>,
    pub data: Option<GetKafkaClientIpData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetKafkaClientIpOutput {
    0 "Code" code: i64, 1 "Data" data: GetKafkaClientIpData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetKafkaClientIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKafkaClientIpData {
    pub alert: Option<bool>,
    pub data: Option<GetKafkaClientIpDataData>,
    pub end_date: Option<i64>,
    pub search_time_range: Option<i64>,
    pub start_date: Option<i64>,
    pub time_limit_day: Option<i64>,
}
model! { GetKafkaClientIpData {
    0 "Alert" alert: bool, 1 "Data" data: GetKafkaClientIpDataData, 2 "EndDate" end_date: i64,
    3 "SearchTimeRange" search_time_range: i64, 4 "StartDate" start_date: i64, 5 "TimeLimitDay" time_limit_day: i64
} }

/// In the response of [`GetKafkaClientIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKafkaClientIpDataData {
    pub data: Vec<GetKafkaClientIpDataDataData>,
}
model! { GetKafkaClientIpDataData {
    0 "Data" data: Vec<GetKafkaClientIpDataDataData>
} }

/// In the response of [`GetKafkaClientIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKafkaClientIpDataDataData {
    pub data: Option<GetKafkaClientIpDataDataDataData>,
    pub name: Option<String>,
}
model! { GetKafkaClientIpDataDataData {
    0 "Data" data: GetKafkaClientIpDataDataDataData, 1 "Name" name: String
} }

/// In the response of [`GetKafkaClientIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKafkaClientIpDataDataDataData {
    pub data: Vec<GetKafkaClientIpDataDataDataDataData>,
}
model! { GetKafkaClientIpDataDataDataData {
    0 "Data" data: Vec<GetKafkaClientIpDataDataDataDataData>
} }

/// In the response of [`GetKafkaClientIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKafkaClientIpDataDataDataDataData {
    pub ip: Option<String>,
    pub num: Option<i64>,
}
model! { GetKafkaClientIpDataDataDataDataData {
    0 "Ip" ip: String, 1 "Num" num: i64
} }

/// Gets quota tip: `GetQuotaTip` of `alikafka` 2019-09-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/GetQuotaTip>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaTip {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { GetQuotaTip(instance_id: String, region_id: String) "GetQuotaTip" -> GetQuotaTipOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id
} }

/// Response of [`GetQuotaTip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaTipOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub quota_data: Option<GetQuotaTipQuotaData>,
    pub success: Option<bool>,
}
model! { GetQuotaTipOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "QuotaData" quota_data: GetQuotaTipQuotaData,
    3 "Success" success: bool
} }

/// In the response of [`GetQuotaTip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaTipQuotaData {
    pub group_left: Option<i64>,
    pub group_used: Option<i64>,
    pub is_partition_buy: Option<i64>,
    pub partition_left: Option<i64>,
    pub partition_num_of_buy: Option<i64>,
    pub partition_quota: Option<i64>,
    pub partition_used: Option<i64>,
    pub topic_left: Option<i64>,
    pub topic_num_of_buy: Option<i64>,
    pub topic_quota: Option<i64>,
    pub topic_used: Option<i64>,
}
model! { GetQuotaTipQuotaData {
    0 "GroupLeft" group_left: i64, 1 "GroupUsed" group_used: i64, 2 "IsPartitionBuy" is_partition_buy: i64,
    3 "PartitionLeft" partition_left: i64, 4 "PartitionNumOfBuy" partition_num_of_buy: i64,
    5 "PartitionQuota" partition_quota: i64, 6 "PartitionUsed" partition_used: i64, 7 "TopicLeft" topic_left: i64,
    8 "TopicNumOfBuy" topic_num_of_buy: i64, 9 "TopicQuota" topic_quota: i64, 10 "TopicUsed" topic_used: i64
} }

/// Gets risk list: `GetRiskList` of `alikafka` 2019-09-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/GetRiskList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRiskList {
    /// Required.
    pub instance_id: String,
    pub page_size: Option<i64>,
    /// Required.
    pub region_id: String,
    pub start_index: Option<i64>,
}
operation! { GetRiskList(instance_id: String, region_id: String) "GetRiskList" -> GetRiskListOutput {
    0 "InstanceId" instance_id, 1 "PageSize" page_size: i64, 2 "RegionId" region_id, 3 "StartIndex" start_index: i64
} }

/// Response of [`GetRiskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRiskListOutput {
    pub code: Option<i64>,
    pub data: Option<GetRiskListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetRiskListOutput {
    0 "Code" code: i64, 1 "Data" data: GetRiskListData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`GetRiskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRiskListData {
    pub risk_list: Vec<GetRiskListRiskList>,
    pub total: Option<i64>,
}
model! { GetRiskListData {
    0 "RiskList" risk_list: Vec<GetRiskListRiskList>, 1 "Total" total: i64
} }

/// In the response of [`GetRiskList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRiskListRiskList {
    pub create_time: Option<i64>,
    pub grade_type: Option<String>,
    pub health: Option<bool>,
    pub instance_id: Option<String>,
    pub last_alarm_time: Option<i64>,
    pub level_type: Option<i64>,
    pub modified_time: Option<i64>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub relation_list: Vec<String>,
    pub report_tips: Option<String>,
    pub report_type: Option<String>,
    pub report_value: Option<String>,
    pub status: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetRiskListRiskList {
    0 "CreateTime" create_time: i64, 1 "GradeType" grade_type: String, 2 "Health" health: bool,
    3 "InstanceId" instance_id: String, 4 "LastAlarmTime" last_alarm_time: i64, 5 "LevelType" level_type: i64,
    6 "ModifiedTime" modified_time: i64, 7 "Name" name: String, 8 "Owner" owner: String,
    9 "RelationList" relation_list: Vec<String>, 10 "ReportTips" report_tips: String,
    11 "ReportType" report_type: String, 12 "ReportValue" report_value: String, 13 "Status" status: i64,
    14 "Type" r#type: String, 15 "Value" value: String
} }

/// Gets topic list: `GetTopicList` of `alikafka` 2019-09-16.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/alikafka/2019-09-16/GetTopicList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicList {
    pub current_page: Option<String>,
    /// Required.
    pub instance_id: String,
    pub page_size: Option<String>,
    pub region_id: Option<String>,
    pub topic: Option<String>,
}
operation! { GetTopicList(instance_id: String) "GetTopicList" -> GetTopicListOutput {
    0 "CurrentPage" current_page: String, 1 "InstanceId" instance_id, 2 "PageSize" page_size: String,
    3 "RegionId" region_id: String, 4 "Topic" topic: String
} }
paged! { GetTopicList: GetTopicListTopicVO =
    Number "CurrentPage", "TopicList.TopicVO" topic_list.topic_vo, total "Total" }

/// Response of [`GetTopicList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicListOutput {
    pub code: Option<i64>,
    pub current_page: Option<i64>,
    pub message: Option<String>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub topic_list: Option<GetTopicListTopicList>,
    pub total: Option<i64>,
}
model! { GetTopicListOutput {
    0 "Code" code: i64, 1 "CurrentPage" current_page: i64, 2 "Message" message: String, 3 "PageSize" page_size: i64,
    4 "Success" success: bool, 5 "TopicList" topic_list: GetTopicListTopicList, 6 "Total" total: i64
} }

/// In the response of [`GetTopicList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicListTopicList {
    pub topic_vo: Vec<GetTopicListTopicVO>,
}
model! { GetTopicListTopicList {
    0 "TopicVO" topic_vo: Vec<GetTopicListTopicVO>
} }

/// In the response of [`GetTopicList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicListTopicVO {
    pub auto_create: Option<bool>,
    pub compact_topic: Option<bool>,
    pub create_time: Option<i64>,
    pub instance_id: Option<String>,
    pub local_topic: Option<bool>,
    pub partition_num: Option<i64>,
    pub region_id: Option<String>,
    pub remark: Option<String>,
    pub status: Option<i64>,
    pub status_name: Option<String>,
    pub tags: Option<GetTopicListTags>,
    pub topic: Option<String>,
    pub topic_config: Option<String>,
}
model! { GetTopicListTopicVO {
    0 "AutoCreate" auto_create: bool, 1 "CompactTopic" compact_topic: bool, 2 "CreateTime" create_time: i64,
    3 "InstanceId" instance_id: String, 4 "LocalTopic" local_topic: bool, 5 "PartitionNum" partition_num: i64,
    6 "RegionId" region_id: String, 7 "Remark" remark: String, 8 "Status" status: i64,
    9 "StatusName" status_name: String, 10 "Tags" tags: GetTopicListTags, 11 "Topic" topic: String,
    12 "TopicConfig" topic_config: String
} }

/// In the response of [`GetTopicList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicListTags {
    pub tag_vo: Vec<GetTopicListTagVO>,
}
model! { GetTopicListTags {
    0 "TagVO" tag_vo: Vec<GetTopicListTagVO>
} }

/// In the response of [`GetTopicList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicListTagVO {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetTopicListTagVO {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Gets topic status: `GetTopicStatus` of `alikafka` 2019-09-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/GetTopicStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicStatus {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
    /// Required.
    pub topic: String,
}
operation! { GetTopicStatus(instance_id: String, topic: String) "GetTopicStatus" -> GetTopicStatusOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String, 2 "Topic" topic
} }

/// Response of [`GetTopicStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicStatusOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub topic_status: Option<GetTopicStatusTopicStatus>,
}
model! { GetTopicStatusOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool,
    3 "TopicStatus" topic_status: GetTopicStatusTopicStatus
} }

/// In the response of [`GetTopicStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicStatusTopicStatus {
    pub last_time_stamp: Option<i64>,
    pub offset_table: Option<GetTopicStatusOffsetTable>,
    pub total_count: Option<i64>,
}
model! { GetTopicStatusTopicStatus {
    0 "LastTimeStamp" last_time_stamp: i64, 1 "OffsetTable" offset_table: GetTopicStatusOffsetTable,
    2 "TotalCount" total_count: i64
} }

/// In the response of [`GetTopicStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicStatusOffsetTable {
    pub offset_table: Vec<GetTopicStatusOffsetTableOffsetTable>,
}
model! { GetTopicStatusOffsetTable {
    0 "OffsetTable" offset_table: Vec<GetTopicStatusOffsetTableOffsetTable>
} }

/// In the response of [`GetTopicStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicStatusOffsetTableOffsetTable {
    pub last_update_timestamp: Option<i64>,
    pub max_offset: Option<i64>,
    pub min_offset: Option<i64>,
    pub partition: Option<i64>,
    pub topic: Option<String>,
}
model! { GetTopicStatusOffsetTableOffsetTable {
    0 "LastUpdateTimestamp" last_update_timestamp: i64, 1 "MaxOffset" max_offset: i64, 2 "MinOffset" min_offset: i64,
    3 "Partition" partition: i64, 4 "Topic" topic: String
} }

/// Gets topic subscribe status: `GetTopicSubscribeStatus` of `alikafka` 2019-09-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/GetTopicSubscribeStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSubscribeStatus {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub topic: String,
}
operation! { GetTopicSubscribeStatus(instance_id: String, region_id: String, topic: String)
    "GetTopicSubscribeStatus" -> GetTopicSubscribeStatusOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id, 2 "Topic" topic
} }

/// Response of [`GetTopicSubscribeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSubscribeStatusOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub topic_subscribe_status: Option<GetTopicSubscribeStatusTopicSubscribeStatus>,
}
model! { GetTopicSubscribeStatusOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool,
    3 "TopicSubscribeStatus" topic_subscribe_status: GetTopicSubscribeStatusTopicSubscribeStatus
} }

/// In the response of [`GetTopicSubscribeStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSubscribeStatusTopicSubscribeStatus {
    pub consumer_groups: Vec<String>,
    pub topic: Option<String>,
}
model! { GetTopicSubscribeStatusTopicSubscribeStatus {
    0 "ConsumerGroups" consumer_groups: Vec<String>, 1 "Topic" topic: String
} }

/// Lists rebalance info: `ListRebalanceInfo` of `alikafka` 2019-09-16.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/ListRebalanceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRebalanceInfo {
    /// Required.
    pub consumer_id: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ListRebalanceInfo(consumer_id: String, instance_id: String, region_id: String)
    "ListRebalanceInfo" -> ListRebalanceInfoOutput {
    0 "ConsumerId" consumer_id, 1 "InstanceId" instance_id, 2 "RegionId" region_id
} }

/// Response of [`ListRebalanceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRebalanceInfoOutput {
    pub code: Option<i64>,
    pub data: Option<ListRebalanceInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListRebalanceInfoOutput {
    0 "Code" code: i64, 1 "Data" data: ListRebalanceInfoData, 2 "Message" message: String, 3 "Success" success: bool
} }

/// In the response of [`ListRebalanceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRebalanceInfoData {
    pub rebalance_info_list: Vec<ListRebalanceInfoRebalanceInfoList>,
}
model! { ListRebalanceInfoData {
    0 "RebalanceInfoList" rebalance_info_list: Vec<ListRebalanceInfoRebalanceInfoList>
} }

/// In the response of [`ListRebalanceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRebalanceInfoRebalanceInfoList {
    pub generation: Option<i64>,
    pub group_id: Option<String>,
    pub last_rebalance_timestamp: Option<i64>,
    pub reason: Option<String>,
    pub rebalance_success: Option<bool>,
    pub rebalance_time_consuming: Option<i64>,
}
model! { ListRebalanceInfoRebalanceInfoList {
    0 "Generation" generation: i64, 1 "GroupId" group_id: String,
    2 "LastRebalanceTimestamp" last_rebalance_timestamp: i64, 3 "Reason" reason: String,
    4 "RebalanceSuccess" rebalance_success: bool, 5 "RebalanceTimeConsuming" rebalance_time_consuming: i64
} }

/// Lists tag resources: `ListTagResources` of `alikafka` 2019-09-16.
///
/// POST. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/alikafka/2019-09-16/ListTagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    /// Required.
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    /// Required.
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken" }

/// In the request of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "TagResources" tag_resources: ListTagResourcesTagResources
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Vec<ListTagResourcesTagResource>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource: Vec<ListTagResourcesTagResource>
} }

/// In the response of [`ListTagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id: String, 1 "ResourceType" resource_type: String, 2 "TagKey" tag_key: String,
    3 "TagValue" tag_value: String
} }

/// Modifies instance name: `ModifyInstanceName` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/ModifyInstanceName>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceName {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub instance_name: String,
    /// Required.
    pub region_id: String,
}
operation! { ModifyInstanceName(instance_id: String, instance_name: String, region_id: String)
    "ModifyInstanceName" -> ModifyInstanceNameOutput {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "RegionId" region_id
} }

/// Response of [`ModifyInstanceName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNameOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyInstanceNameOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Modifies partition num: `ModifyPartitionNum` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/ModifyPartitionNum>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPartitionNum {
    /// Required.
    pub add_partition_num: i64,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub topic: String,
}
operation! { ModifyPartitionNum(add_partition_num: i64, instance_id: String, region_id: String, topic: String)
    "ModifyPartitionNum" -> ModifyPartitionNumOutput {
    0 "AddPartitionNum" add_partition_num, 1 "InstanceId" instance_id, 2 "RegionId" region_id, 3 "Topic" topic
} }

/// Response of [`ModifyPartitionNum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPartitionNumOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyPartitionNumOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Modifies scheduled scaling rule: `ModifyScheduledScalingRule` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/ModifyScheduledScalingRule>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduledScalingRule {
    /// Required.
    pub enable: bool,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub rule_name: String,
}
operation! { ModifyScheduledScalingRule(enable: bool, instance_id: String, region_id: String, rule_name: String)
    "ModifyScheduledScalingRule" -> ModifyScheduledScalingRuleOutput {
    0 "Enable" enable, 1 "InstanceId" instance_id, 2 "RegionId" region_id, 3 "RuleName" rule_name
} }

/// Response of [`ModifyScheduledScalingRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduledScalingRuleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyScheduledScalingRuleOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Modifies topic remark: `ModifyTopicRemark` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/ModifyTopicRemark>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTopicRemark {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    pub remark: Option<String>,
    /// Required.
    pub topic: String,
}
operation! { ModifyTopicRemark(instance_id: String, region_id: String, topic: String)
    "ModifyTopicRemark" -> ModifyTopicRemarkOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id, 2 "Remark" remark: String, 3 "Topic" topic
} }

/// Response of [`ModifyTopicRemark`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTopicRemarkOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyTopicRemarkOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Modifies user defined sg: `ModifyUserDefinedSg` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/ModifyUserDefinedSg>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserDefinedSg {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    pub sg_id_list: Option<Vec<String>>,
}
operation! { ModifyUserDefinedSg(instance_id: String, region_id: String)
    "ModifyUserDefinedSg" -> ModifyUserDefinedSgOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id, 2 "SgIdList" sg_id_list: Vec<String>
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// Response of [`ModifyUserDefinedSg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserDefinedSgOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyUserDefinedSgOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Queries message: `QueryMessage` of `alikafka` 2019-09-16.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/QueryMessage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMessage {
    pub begin_time: Option<i64>,
    /// Required.
    pub instance_id: String,
    pub offset: Option<String>,
    pub partition: Option<String>,
    /// Required.
    pub query_type: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub topic: String,
}
operation! { QueryMessage(instance_id: String, query_type: String, region_id: String, topic: String)
    "QueryMessage" -> QueryMessageOutput {
    0 "BeginTime" begin_time: i64, 1 "InstanceId" instance_id, 2 "Offset" offset: String,
    3 "Partition" partition: String, 4 "QueryType" query_type, 5 "RegionId" region_id, 6 "Topic" topic
} { method: "GET", } }

/// Response of [`QueryMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMessageOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub message_list: Vec<QueryMessageMessageList>,
    pub success: Option<bool>,
}
model! { QueryMessageOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "MessageList" message_list: Vec<QueryMessageMessageList>,
    3 "Success" success: bool
} }

/// In the response of [`QueryMessage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMessageMessageList {
    pub checksum: Option<i64>,
    pub key: Option<String>,
    pub key_truncated: Option<bool>,
    pub offset: Option<i64>,
    pub partition: Option<i64>,
    pub serialized_key_size: Option<i64>,
    pub serialized_value_size: Option<i64>,
    pub timestamp: Option<i64>,
    pub timestamp_type: Option<String>,
    pub topic: Option<String>,
    pub truncated_key_size: Option<i64>,
    pub truncated_value_size: Option<i64>,
    pub value: Option<String>,
    pub value_truncated: Option<bool>,
}
model! { QueryMessageMessageList {
    0 "Checksum" checksum: i64, 1 "Key" key: String, 2 "KeyTruncated" key_truncated: bool, 3 "Offset" offset: i64,
    4 "Partition" partition: i64, 5 "SerializedKeySize" serialized_key_size: i64,
    6 "SerializedValueSize" serialized_value_size: i64, 7 "Timestamp" timestamp: i64,
    8 "TimestampType" timestamp_type: String, 9 "Topic" topic: String, 10 "TruncatedKeySize" truncated_key_size: i64,
    11 "TruncatedValueSize" truncated_value_size: i64, 12 "Value" value: String,
    13 "ValueTruncated" value_truncated: bool
} }

/// Releases instance: `ReleaseInstance` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/ReleaseInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstance {
    pub force_delete_instance: Option<bool>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ReleaseInstance(instance_id: String, region_id: String) "ReleaseInstance" -> ReleaseInstanceOutput {
    0 "ForceDeleteInstance" force_delete_instance: bool, 1 "InstanceId" instance_id, 2 "RegionId" region_id
} }

/// Response of [`ReleaseInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstanceOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReleaseInstanceOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `ReopenInstance` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/ReopenInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReopenInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { ReopenInstance(instance_id: String, region_id: String) "ReopenInstance" -> ReopenInstanceOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id
} }

/// Response of [`ReopenInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReopenInstanceOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReopenInstanceOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Starts instance: `StartInstance` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/StartInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstance {
    pub config: Option<String>,
    pub cross_zone: Option<bool>,
    pub deploy_module: Option<String>,
    /// Required.
    pub instance_id: String,
    pub is_eip_inner: Option<bool>,
    pub is_force_selected_zones: Option<bool>,
    pub is_set_user_and_password: Option<bool>,
    pub kms_key_id: Option<String>,
    pub name: Option<String>,
    pub notifier: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    /// Required.
    pub region_id: String,
    pub security_group: Option<String>,
    pub selected_zones: Option<String>,
    pub service_version: Option<String>,
    pub user_phone_num: Option<String>,
    pub username: Option<String>,
    /// Required.
    pub vswitch_id: String,
    pub vswitch_ids: Option<Vec<String>>,
    /// Required.
    pub vpc_id: String,
    pub zone_id: Option<String>,
}
operation! { StartInstance(instance_id: String, region_id: String, vswitch_id: String, vpc_id: String)
    "StartInstance" -> StartInstanceOutput {
    0 "Config" config: String, 1 "CrossZone" cross_zone: bool, 2 "DeployModule" deploy_module: String,
    3 "InstanceId" instance_id, 4 "IsEipInner" is_eip_inner: bool,
    5 "IsForceSelectedZones" is_force_selected_zones: bool, 6 "IsSetUserAndPassword" is_set_user_and_password: bool,
    7 "KMSKeyId" kms_key_id: String, 8 "Name" name: String, 9 "Notifier" notifier: String,
    10 "Password" password: Secret, 11 "RegionId" region_id, 12 "SecurityGroup" security_group: String,
    13 "SelectedZones" selected_zones: String, 14 "ServiceVersion" service_version: String,
    15 "UserPhoneNum" user_phone_num: String, 16 "Username" username: String, 17 "VSwitchId" vswitch_id,
    18 "VSwitchIds" vswitch_ids: Vec<String>, 19 "VpcId" vpc_id, 20 "ZoneId" zone_id: String
} }

/// Response of [`StartInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StartInstanceOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Stops instance: `StopInstance` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/StopInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstance {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { StopInstance(instance_id: String, region_id: String) "StopInstance" -> StopInstanceOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id
} }

/// Response of [`StopInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstanceOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StopInstanceOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `TagResources` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/TagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub instance_id: Option<String>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    /// Required.
    pub tag: Vec<TagResourcesTag>,
}
operation! {
    TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "InstanceId" instance_id: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type, 4 "Tag" tag
} }

/// Response of [`TagResources`]: empty.
pub type TagResourcesOutput = Empty;

/// In the request of [`TagResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    /// Required.
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// `UntagResources` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/UntagResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    /// Required.
    pub region_id: String,
    /// Required.
    pub resource_id: Vec<String>,
    /// Required.
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

/// Response of [`UntagResources`]: empty.
pub type UntagResourcesOutput = Empty;

/// Updates allowed ip: `UpdateAllowedIp` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/UpdateAllowedIp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAllowedIp {
    /// Required.
    pub allowed_list_ip: String,
    /// Required.
    pub allowed_list_type: String,
    pub description: Option<String>,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub port_range: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub update_type: String,
}

/// Arguments of [`UpdateAllowedIp::new`].
pub struct UpdateAllowedIpRequired {
    pub allowed_list_ip: String,
    pub allowed_list_type: String,
    pub instance_id: String,
    pub port_range: String,
    pub region_id: String,
    pub update_type: String,
}
operation! {
    UpdateAllowedIp { UpdateAllowedIpRequired: allowed_list_ip, allowed_list_type, instance_id, port_range, region_id, update_type }
    "UpdateAllowedIp" -> UpdateAllowedIpOutput {
    0 "AllowedListIp" allowed_list_ip, 1 "AllowedListType" allowed_list_type, 2 "Description" description: String,
    3 "InstanceId" instance_id, 4 "PortRange" port_range, 5 "RegionId" region_id, 6 "UpdateType" update_type
} }

/// Response of [`UpdateAllowedIp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAllowedIpOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAllowedIpOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates consumer offset: `UpdateConsumerOffset` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/UpdateConsumerOffset>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConsumerOffset {
    /// Required.
    pub consumer_id: String,
    /// Required.
    pub instance_id: String,
    pub offsets: Option<Vec<UpdateConsumerOffsetOffsets>>,
    /// Required.
    pub region_id: String,
    pub reset_type: Option<String>,
    pub time: Option<String>,
    /// Required.
    pub topic: String,
}
operation! { UpdateConsumerOffset(consumer_id: String, instance_id: String, region_id: String, topic: String)
    "UpdateConsumerOffset" -> UpdateConsumerOffsetOutput {
    0 "ConsumerId" consumer_id, 1 "InstanceId" instance_id, 2 "Offsets" offsets: Vec<UpdateConsumerOffsetOffsets>,
    3 "RegionId" region_id, 4 "ResetType" reset_type: String, 5 "Time" time: String, 6 "Topic" topic
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`UpdateConsumerOffset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConsumerOffsetOffsets {
    pub offset: Option<i64>,
    pub partition: Option<i64>,
}
input! { UpdateConsumerOffsetOffsets() {
    0 "Offset" offset: i64, 1 "Partition" partition: i64
} }

/// Response of [`UpdateConsumerOffset`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConsumerOffsetOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateConsumerOffsetOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates instance config: `UpdateInstanceConfig` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/UpdateInstanceConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceConfig {
    /// Required.
    pub config: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
}
operation! { UpdateInstanceConfig(config: String, instance_id: String, region_id: String)
    "UpdateInstanceConfig" -> UpdateInstanceConfigOutput {
    0 "Config" config, 1 "InstanceId" instance_id, 2 "RegionId" region_id
} }

/// Response of [`UpdateInstanceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceConfigOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateInstanceConfigOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Updates topic config: `UpdateTopicConfig` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/UpdateTopicConfig>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTopicConfig {
    /// Required.
    pub config: String,
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub topic: String,
    /// Required.
    pub value: String,
}

/// Arguments of [`UpdateTopicConfig::new`].
pub struct UpdateTopicConfigRequired {
    pub config: String,
    pub instance_id: String,
    pub region_id: String,
    pub topic: String,
    pub value: String,
}
operation! { UpdateTopicConfig { UpdateTopicConfigRequired: config, instance_id, region_id, topic, value }
    "UpdateTopicConfig" -> UpdateTopicConfigOutput {
    0 "Config" config, 1 "InstanceId" instance_id, 2 "RegionId" region_id, 3 "Topic" topic, 4 "Value" value
} }

/// Response of [`UpdateTopicConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTopicConfigOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTopicConfigOutput {
    0 "Code" code: i64, 1 "Data" data: String, 2 "Message" message: String, 3 "Success" success: bool
} }

/// `UpgradeInstanceVersion` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/UpgradeInstanceVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceVersion {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub region_id: String,
    /// Required.
    pub target_version: String,
}
operation! { UpgradeInstanceVersion(instance_id: String, region_id: String, target_version: String)
    "UpgradeInstanceVersion" -> UpgradeInstanceVersionOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id, 2 "TargetVersion" target_version
} }

/// Response of [`UpgradeInstanceVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceVersionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpgradeInstanceVersionOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `UpgradePostPayOrder` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/UpgradePostPayOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePostPayOrder {
    pub disk_size: Option<i64>,
    pub eip_max: Option<i64>,
    pub eip_model: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub io_max: Option<i64>,
    pub io_max_spec: Option<String>,
    pub partition_num: Option<i64>,
    /// Required.
    pub region_id: String,
    pub serverless_config: Option<UpgradePostPayOrderServerlessConfig>,
    pub spec_type: Option<String>,
    pub topic_quota: Option<i64>,
}
operation! { UpgradePostPayOrder(instance_id: String, region_id: String)
    "UpgradePostPayOrder" -> UpgradePostPayOrderOutput {
    0 "DiskSize" disk_size: i64, 1 "EipMax" eip_max: i64, 2 "EipModel" eip_model: bool, 3 "InstanceId" instance_id,
    4 "IoMax" io_max: i64, 5 "IoMaxSpec" io_max_spec: String, 6 "PartitionNum" partition_num: i64,
    7 "RegionId" region_id, 8 "ServerlessConfig" serverless_config: UpgradePostPayOrderServerlessConfig,
    9 "SpecType" spec_type: String, 10 "TopicQuota" topic_quota: i64
} [
    Mark::new(8, Location::Default, Style::Json)
] }

/// In the request of [`UpgradePostPayOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePostPayOrderServerlessConfig {
    pub reserved_publish_capacity: Option<i64>,
    pub reserved_subscribe_capacity: Option<i64>,
}
input! { UpgradePostPayOrderServerlessConfig() {
    0 "ReservedPublishCapacity" reserved_publish_capacity: i64,
    1 "ReservedSubscribeCapacity" reserved_subscribe_capacity: i64
} }

/// Response of [`UpgradePostPayOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePostPayOrderOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpgradePostPayOrderOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "Success" success: bool
} }

/// `UpgradePrePayOrder` of `alikafka` 2019-09-16.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/alikafka/2019-09-16/UpgradePrePayOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePrePayOrder {
    pub confluent_config: Option<UpgradePrePayOrderConfluentConfig>,
    pub disk_size: Option<i64>,
    pub eip_max: Option<i64>,
    pub eip_model: Option<bool>,
    /// Required.
    pub instance_id: String,
    pub io_max: Option<i64>,
    pub io_max_spec: Option<String>,
    pub paid_type: Option<i64>,
    pub partition_num: Option<i64>,
    /// Required.
    pub region_id: String,
    pub spec_type: Option<String>,
    pub topic_quota: Option<i64>,
}
operation! { UpgradePrePayOrder(instance_id: String, region_id: String)
    "UpgradePrePayOrder" -> UpgradePrePayOrderOutput {
    0 "ConfluentConfig" confluent_config: UpgradePrePayOrderConfluentConfig, 1 "DiskSize" disk_size: i64,
    2 "EipMax" eip_max: i64, 3 "EipModel" eip_model: bool, 4 "InstanceId" instance_id, 5 "IoMax" io_max: i64,
    6 "IoMaxSpec" io_max_spec: String, 7 "PaidType" paid_type: i64, 8 "PartitionNum" partition_num: i64,
    9 "RegionId" region_id, 10 "SpecType" spec_type: String, 11 "TopicQuota" topic_quota: i64
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`UpgradePrePayOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePrePayOrderConfluentConfig {
    pub connect_cu: Option<i64>,
    pub connect_replica: Option<i64>,
    pub control_center_cu: Option<i64>,
    pub control_center_replica: Option<i64>,
    pub control_center_storage: Option<i64>,
    pub kafka_cu: Option<i64>,
    pub kafka_replica: Option<i64>,
    pub kafka_rest_proxy_cu: Option<i64>,
    pub kafka_rest_proxy_replica: Option<i64>,
    pub kafka_storage: Option<i64>,
    pub kraft_controller_cu: Option<i64>,
    pub kraft_controller_replica: Option<i64>,
    pub kraft_controller_storage: Option<i64>,
    pub ksql_cu: Option<i64>,
    pub ksql_list: Option<Vec<UpgradePrePayOrderKsqlList>>,
    pub ksql_replica: Option<i64>,
    pub ksql_storage: Option<i64>,
    pub schema_registry_cu: Option<i64>,
    pub schema_registry_replica: Option<i64>,
    pub zoo_keeper_cu: Option<i64>,
    pub zoo_keeper_replica: Option<i64>,
    pub zoo_keeper_storage: Option<i64>,
}
input! { UpgradePrePayOrderConfluentConfig() {
    0 "ConnectCU" connect_cu: i64, 1 "ConnectReplica" connect_replica: i64, 2 "ControlCenterCU" control_center_cu: i64,
    3 "ControlCenterReplica" control_center_replica: i64, 4 "ControlCenterStorage" control_center_storage: i64,
    5 "KafkaCU" kafka_cu: i64, 6 "KafkaReplica" kafka_replica: i64, 7 "KafkaRestProxyCU" kafka_rest_proxy_cu: i64,
    8 "KafkaRestProxyReplica" kafka_rest_proxy_replica: i64, 9 "KafkaStorage" kafka_storage: i64,
    10 "KraftControllerCU" kraft_controller_cu: i64, 11 "KraftControllerReplica" kraft_controller_replica: i64,
    12 "KraftControllerStorage" kraft_controller_storage: i64, 13 "KsqlCU" ksql_cu: i64,
    14 "KsqlList" ksql_list: Vec<UpgradePrePayOrderKsqlList>, 15 "KsqlReplica" ksql_replica: i64,
    16 "KsqlStorage" ksql_storage: i64, 17 "SchemaRegistryCU" schema_registry_cu: i64,
    18 "SchemaRegistryReplica" schema_registry_replica: i64, 19 "ZooKeeperCU" zoo_keeper_cu: i64,
    20 "ZooKeeperReplica" zoo_keeper_replica: i64, 21 "ZooKeeperStorage" zoo_keeper_storage: i64
} }

/// In the request of [`UpgradePrePayOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePrePayOrderKsqlList {
    pub cu: Option<i64>,
    pub internal_id: Option<String>,
    pub replica: Option<i64>,
    pub storage: Option<i64>,
    pub r#type: Option<String>,
}
input! { UpgradePrePayOrderKsqlList() {
    0 "Cu" cu: i64, 1 "InternalId" internal_id: String, 2 "Replica" replica: i64, 3 "Storage" storage: i64,
    4 "Type" r#type: String
} }

/// Response of [`UpgradePrePayOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePrePayOrderOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub success: Option<bool>,
}
model! { UpgradePrePayOrderOutput {
    0 "Code" code: i64, 1 "Message" message: String, 2 "OrderId" order_id: String, 3 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AddUserDefinedSg, BatchDeleteTopics, ChangeResourceGroup, ConvertPostPayOrder, CreateAcl, CreateConsumerGroup,
    CreatePostPayInstance, CreatePostPayOrder, CreatePrePayInstance, CreatePrePayOrder, CreateSaslUser,
    CreateScheduledScalingRule, CreateTopic, DeleteAcl, DeleteConsumerGroup, DeleteInstance, DeleteSaslUser,
    DeleteScheduledScalingRule, DeleteTopic, DeleteUserDefinedSg, DescribeAclResourceName, DescribeAcls,
    DescribeSaslUsers, DowngradePostPayOrder, DowngradePrePayOrder, EnableAutoGroupCreation, EnableAutoTopicCreation,
    FailoverTest, GetAllInstanceIdList, GetAllowedIpList, GetAutoScalingConfiguration, GetConsumerList,
    GetConsumerProgress, GetInstanceList, GetKafkaClientIp, GetQuotaTip, GetRiskList, GetTopicList, GetTopicStatus,
    GetTopicSubscribeStatus, ListRebalanceInfo, ListTagResources, ModifyInstanceName, ModifyPartitionNum,
    ModifyScheduledScalingRule, ModifyTopicRemark, ModifyUserDefinedSg, QueryMessage, ReleaseInstance, ReopenInstance,
    StartInstance, StopInstance, TagResources, UntagResources, UpdateAllowedIp, UpdateConsumerOffset,
    UpdateInstanceConfig, UpdateTopicConfig, UpgradeInstanceVersion, UpgradePostPayOrder, UpgradePrePayOrder
}
