//! `alikafka` 2019-09-16.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
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
    vpc: &[
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
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "alikafka", version: "2019-09-16", code: "alikafka", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserDefinedSg {
    pub instance_id: String,
    pub region_id: String,
    pub sg_id_list: Option<Vec<String>>,
}
operation! { AddUserDefinedSg(instance_id: String, region_id: String) "AddUserDefinedSg" -> AddUserDefinedSgOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id, 2 "SgIdList" sg_id_list: Vec<String>
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserDefinedSgOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AddUserDefinedSgOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteTopics {
    pub instance_id: String,
    pub region_id: String,
    pub topics: Option<Vec<String>>,
}
operation! { BatchDeleteTopics(instance_id: String, region_id: String) "BatchDeleteTopics" -> BatchDeleteTopicsOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id, 2 "Topics" topics: Vec<String>
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteTopicsOutput {
    pub code: Option<i64>,
    pub data: Option<BatchDeleteTopicsData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { BatchDeleteTopicsOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteTopicsData {
    pub failed_count: Option<i64>,
    pub results: Option<BatchDeleteTopicsResults>,
    pub success_count: Option<i64>,
    pub total: Option<i64>,
}
model! { BatchDeleteTopicsData {
    0 "FailedCount" failed_count, 1 "Results" results, 2 "SuccessCount" success_count, 3 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteTopicsResults {
    pub topic_delete_result_item_vo: Option<Vec<BatchDeleteTopicsTopicDeleteResultItemVO>>,
}
model! { BatchDeleteTopicsResults {
    0 "TopicDeleteResultItemVO" topic_delete_result_item_vo
} }

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
    0 "Code" code, 1 "DynamicCode" dynamic_code, 2 "DynamicMessage" dynamic_message, 3 "Message" message,
    4 "Status" status, 5 "Success" success, 6 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroup {
    pub new_resource_group_id: String,
    pub region_id: String,
    pub resource_id: String,
}
operation! { ChangeResourceGroup(new_resource_group_id: String, region_id: String, resource_id: String)
    "ChangeResourceGroup" -> ChangeResourceGroupOutput {
    0 "NewResourceGroupId" new_resource_group_id, 1 "RegionId" region_id, 2 "ResourceId" resource_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeResourceGroupOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub new_resource_group_id: Option<String>,
    pub success: Option<i64>,
}
model! { ChangeResourceGroupOutput {
    0 "Code" code, 1 "Message" message, 2 "NewResourceGroupId" new_resource_group_id, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertPostPayOrder {
    pub duration: Option<i64>,
    pub instance_id: String,
    pub paid_type: Option<i64>,
    pub region_id: String,
}
operation! { ConvertPostPayOrder(instance_id: String, region_id: String)
    "ConvertPostPayOrder" -> ConvertPostPayOrderOutput {
    0 "Duration" duration: i64, 1 "InstanceId" instance_id, 2 "PaidType" paid_type: i64, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertPostPayOrderOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub success: Option<bool>,
}
model! { ConvertPostPayOrderOutput {
    0 "Code" code, 1 "Message" message, 2 "OrderId" order_id, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAcl {
    pub acl_operation_type: String,
    pub acl_operation_types: Option<String>,
    pub acl_permission_type: Option<String>,
    pub acl_resource_name: String,
    pub acl_resource_pattern_type: String,
    pub acl_resource_type: String,
    pub host: Option<String>,
    pub instance_id: String,
    pub region_id: String,
    pub username: String,
}

/// What [`CreateAcl::new`] takes.
pub struct CreateAclRequired {
    pub acl_operation_type: String,
    pub acl_resource_name: String,
    pub acl_resource_pattern_type: String,
    pub acl_resource_type: String,
    pub instance_id: String,
    pub region_id: String,
    pub username: String,
}
operation! { CreateAcl{CreateAclRequired: acl_operation_type, acl_resource_name, acl_resource_pattern_type, acl_resource_type, instance_id, region_id, username}
    "CreateAcl" -> CreateAclOutput {
    0 "AclOperationType" acl_operation_type, 1 "AclOperationTypes" acl_operation_types: String,
    2 "AclPermissionType" acl_permission_type: String, 3 "AclResourceName" acl_resource_name,
    4 "AclResourcePatternType" acl_resource_pattern_type, 5 "AclResourceType" acl_resource_type, 6 "Host" host: String,
    7 "InstanceId" instance_id, 8 "RegionId" region_id, 9 "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAclOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateAclOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroup {
    pub consumer_id: String,
    pub instance_id: String,
    pub region_id: String,
    pub remark: Option<String>,
    pub tag: Option<Vec<CreateConsumerGroupTag>>,
}
operation! { CreateConsumerGroup(consumer_id: String, instance_id: String, region_id: String)
    "CreateConsumerGroup" -> CreateConsumerGroupOutput {
    0 "ConsumerId" consumer_id, 1 "InstanceId" instance_id, 2 "RegionId" region_id, 3 "Remark" remark: String,
    4 "Tag" tag: Vec<CreateConsumerGroupTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroupTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateConsumerGroupTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConsumerGroupOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateConsumerGroupOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostPayInstance {
    pub deploy_type: i64,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub eip_max: Option<i64>,
    pub io_max_spec: Option<String>,
    pub paid_type: Option<i64>,
    pub partition_num: Option<i64>,
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
    Mark { index: 9, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostPayInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreatePostPayInstanceTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostPayInstanceOutput {
    pub code: Option<i64>,
    pub data: Option<CreatePostPayInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreatePostPayInstanceOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostPayInstanceData {
    pub instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { CreatePostPayInstanceData {
    0 "InstanceId" instance_id, 1 "OrderId" order_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostPayOrder {
    pub deploy_type: i64,
    pub disk_size: Option<i64>,
    pub disk_type: Option<String>,
    pub eip_max: Option<i64>,
    pub io_max: Option<i64>,
    pub io_max_spec: Option<String>,
    pub paid_type: Option<i64>,
    pub partition_num: Option<i64>,
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
    Mark { index: 10, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostPayOrderTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreatePostPayOrderTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePostPayOrderOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreatePostPayOrderOutput {
    0 "Code" code, 1 "Message" message, 2 "OrderId" order_id, 3 "Success" success
} }

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
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrePayInstanceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreatePrePayInstanceTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrePayInstanceOutput {
    pub code: Option<i64>,
    pub data: Option<CreatePrePayInstanceData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreatePrePayInstanceOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrePayInstanceData {
    pub instance_id: Option<String>,
    pub order_id: Option<i64>,
}
model! { CreatePrePayInstanceData {
    0 "InstanceId" instance_id, 1 "OrderId" order_id
} }

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
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrePayOrderTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreatePrePayOrderTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePrePayOrderOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreatePrePayOrderOutput {
    0 "Code" code, 1 "Message" message, 2 "OrderId" order_id, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSaslUser {
    pub instance_id: String,
    pub mechanism: Option<String>,
    pub password: Secret,
    pub region_id: String,
    pub r#type: Option<String>,
    pub username: String,
}
operation! { CreateSaslUser(instance_id: String, password: Secret, region_id: String, username: String)
    "CreateSaslUser" -> CreateSaslUserOutput {
    0 "InstanceId" instance_id, 1 "Mechanism" mechanism: String, 2 "Password" password, 3 "RegionId" region_id,
    4 "Type" r#type: String, 5 "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSaslUserOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateSaslUserOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledScalingRule {
    pub duration_minutes: i64,
    pub enable: Option<bool>,
    pub first_scheduled_time: i64,
    pub instance_id: String,
    pub region_id: String,
    pub repeat_type: Option<String>,
    pub reserved_pub_flow: i64,
    pub reserved_sub_flow: i64,
    pub rule_name: String,
    pub schedule_type: String,
    pub time_zone: String,
    pub weekly_types: Option<Vec<String>>,
}

/// What [`CreateScheduledScalingRule::new`] takes.
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
operation! { CreateScheduledScalingRule{CreateScheduledScalingRuleRequired: duration_minutes, first_scheduled_time, instance_id, region_id, reserved_pub_flow, reserved_sub_flow, rule_name, schedule_type, time_zone}
    "CreateScheduledScalingRule" -> CreateScheduledScalingRuleOutput {
    0 "DurationMinutes" duration_minutes, 1 "Enable" enable: bool, 2 "FirstScheduledTime" first_scheduled_time,
    3 "InstanceId" instance_id, 4 "RegionId" region_id, 5 "RepeatType" repeat_type: String,
    6 "ReservedPubFlow" reserved_pub_flow, 7 "ReservedSubFlow" reserved_sub_flow, 8 "RuleName" rule_name,
    9 "ScheduleType" schedule_type, 10 "TimeZone" time_zone, 11 "WeeklyTypes" weekly_types: Vec<String>
} [
    Mark { index: 11, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateScheduledScalingRuleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateScheduledScalingRuleOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopic {
    pub compact_topic: Option<bool>,
    pub config: Option<String>,
    pub instance_id: String,
    pub local_topic: Option<bool>,
    /// 1 to 3.
    pub min_insync_replicas: Option<i64>,
    pub partition_num: Option<String>,
    pub region_id: String,
    pub remark: String,
    /// 1 to 3.
    pub replication_factor: Option<i64>,
    pub tag: Option<Vec<CreateTopicTag>>,
    pub topic: String,
}
operation! { CreateTopic(instance_id: String, region_id: String, remark: String, topic: String)
    "CreateTopic" -> CreateTopicOutput {
    0 "CompactTopic" compact_topic: bool, 1 "Config" config: String, 2 "InstanceId" instance_id,
    3 "LocalTopic" local_topic: bool, 4 "MinInsyncReplicas" min_insync_replicas: i64,
    5 "PartitionNum" partition_num: String, 6 "RegionId" region_id, 7 "Remark" remark,
    8 "ReplicationFactor" replication_factor: i64, 9 "Tag" tag: Vec<CreateTopicTag>, 10 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateTopicTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTopicOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTopicOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAcl {
    pub acl_operation_type: String,
    pub acl_operation_types: Option<String>,
    pub acl_permission_type: Option<String>,
    pub acl_resource_name: String,
    pub acl_resource_pattern_type: String,
    pub acl_resource_type: String,
    pub host: Option<String>,
    pub instance_id: String,
    pub region_id: String,
    pub username: String,
}

/// What [`DeleteAcl::new`] takes.
pub struct DeleteAclRequired {
    pub acl_operation_type: String,
    pub acl_resource_name: String,
    pub acl_resource_pattern_type: String,
    pub acl_resource_type: String,
    pub instance_id: String,
    pub region_id: String,
    pub username: String,
}
operation! { DeleteAcl{DeleteAclRequired: acl_operation_type, acl_resource_name, acl_resource_pattern_type, acl_resource_type, instance_id, region_id, username}
    "DeleteAcl" -> DeleteAclOutput {
    0 "AclOperationType" acl_operation_type, 1 "AclOperationTypes" acl_operation_types: String,
    2 "AclPermissionType" acl_permission_type: String, 3 "AclResourceName" acl_resource_name,
    4 "AclResourcePatternType" acl_resource_pattern_type, 5 "AclResourceType" acl_resource_type, 6 "Host" host: String,
    7 "InstanceId" instance_id, 8 "RegionId" region_id, 9 "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAclOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteAclOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroup {
    pub consumer_id: String,
    pub instance_id: String,
    pub region_id: String,
}
operation! { DeleteConsumerGroup(consumer_id: String, instance_id: String, region_id: String)
    "DeleteConsumerGroup" -> DeleteConsumerGroupOutput {
    0 "ConsumerId" consumer_id, 1 "InstanceId" instance_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConsumerGroupOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteConsumerGroupOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstance {
    pub instance_id: String,
    pub region_id: String,
}
operation! { DeleteInstance(instance_id: String, region_id: String) "DeleteInstance" -> DeleteInstanceOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteInstanceOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteInstanceOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSaslUser {
    pub instance_id: String,
    pub mechanism: Option<String>,
    pub region_id: String,
    pub r#type: Option<String>,
    pub username: String,
}
operation! { DeleteSaslUser(instance_id: String, region_id: String, username: String)
    "DeleteSaslUser" -> DeleteSaslUserOutput {
    0 "InstanceId" instance_id, 1 "Mechanism" mechanism: String, 2 "RegionId" region_id, 3 "Type" r#type: String,
    4 "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSaslUserOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteSaslUserOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScheduledScalingRule {
    pub instance_id: String,
    pub region_id: String,
    pub rule_name: String,
}
operation! { DeleteScheduledScalingRule(instance_id: String, region_id: String, rule_name: String)
    "DeleteScheduledScalingRule" -> DeleteScheduledScalingRuleOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id, 2 "RuleName" rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteScheduledScalingRuleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteScheduledScalingRuleOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopic {
    pub instance_id: String,
    pub region_id: String,
    pub topic: String,
}
operation! { DeleteTopic(instance_id: String, region_id: String, topic: String) "DeleteTopic" -> DeleteTopicOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id, 2 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTopicOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteTopicOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserDefinedSg {
    pub instance_id: String,
    pub region_id: String,
    pub sg_id_list: Option<Vec<String>>,
}
operation! { DeleteUserDefinedSg(instance_id: String, region_id: String)
    "DeleteUserDefinedSg" -> DeleteUserDefinedSgOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id, 2 "SgIdList" sg_id_list: Vec<String>
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUserDefinedSgOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeleteUserDefinedSgOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclResourceName {
    pub acl_resource_pattern_type: String,
    pub acl_resource_type: String,
    pub instance_id: String,
    pub region_id: String,
}
operation! { DescribeAclResourceName(acl_resource_pattern_type: String, acl_resource_type: String, instance_id: String, region_id: String)
    "DescribeAclResourceName" -> DescribeAclResourceNameOutput {
    0 "AclResourcePatternType" acl_resource_pattern_type, 1 "AclResourceType" acl_resource_type,
    2 "InstanceId" instance_id, 3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclResourceNameOutput {
    pub code: Option<i64>,
    pub data: Option<DescribeAclResourceNameData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAclResourceNameOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclResourceNameData {
    pub data: Option<Vec<String>>,
}
model! { DescribeAclResourceNameData {
    0 "data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAcls {
    pub acl_operation_type: Option<String>,
    pub acl_permission_type: Option<String>,
    pub acl_resource_name: String,
    pub acl_resource_pattern_type: Option<String>,
    pub acl_resource_type: String,
    pub host: Option<String>,
    pub instance_id: String,
    pub region_id: String,
    pub username: String,
}

/// What [`DescribeAcls::new`] takes.
pub struct DescribeAclsRequired {
    pub acl_resource_name: String,
    pub acl_resource_type: String,
    pub instance_id: String,
    pub region_id: String,
    pub username: String,
}
operation! { DescribeAcls{DescribeAclsRequired: acl_resource_name, acl_resource_type, instance_id, region_id, username}
    "DescribeAcls" -> DescribeAclsOutput {
    0 "AclOperationType" acl_operation_type: String, 1 "AclPermissionType" acl_permission_type: String,
    2 "AclResourceName" acl_resource_name, 3 "AclResourcePatternType" acl_resource_pattern_type: String,
    4 "AclResourceType" acl_resource_type, 5 "Host" host: String, 6 "InstanceId" instance_id, 7 "RegionId" region_id,
    8 "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclsOutput {
    pub code: Option<i64>,
    pub kafka_acl_list: Option<DescribeAclsKafkaAclList>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DescribeAclsOutput {
    0 "Code" code, 1 "KafkaAclList" kafka_acl_list, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAclsKafkaAclList {
    pub kafka_acl_vo: Option<Vec<DescribeAclsKafkaAclVO>>,
}
model! { DescribeAclsKafkaAclList {
    0 "KafkaAclVO" kafka_acl_vo
} }

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
    0 "AclOperationType" acl_operation_type, 1 "AclPermissionType" acl_permission_type,
    2 "AclResourceName" acl_resource_name, 3 "AclResourcePatternType" acl_resource_pattern_type,
    4 "AclResourceType" acl_resource_type, 5 "Host" host, 6 "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaslUsers {
    pub instance_id: String,
    pub region_id: String,
}
operation! { DescribeSaslUsers(instance_id: String, region_id: String) "DescribeSaslUsers" -> DescribeSaslUsersOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaslUsersOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub sasl_user_list: Option<DescribeSaslUsersSaslUserList>,
    pub success: Option<bool>,
}
model! { DescribeSaslUsersOutput {
    0 "Code" code, 1 "Message" message, 2 "SaslUserList" sasl_user_list, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaslUsersSaslUserList {
    pub sasl_user_vo: Option<Vec<DescribeSaslUsersSaslUserVO>>,
}
model! { DescribeSaslUsersSaslUserList {
    0 "SaslUserVO" sasl_user_vo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSaslUsersSaslUserVO {
    pub mechanism: Option<String>,
    pub password: Option<Secret>,
    pub r#type: Option<String>,
    pub username: Option<String>,
}
model! { DescribeSaslUsersSaslUserVO {
    0 "Mechanism" mechanism, 1 "Password" password, 2 "Type" r#type, 3 "Username" username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradePostPayOrder {
    pub disk_size: Option<i64>,
    pub eip_max: Option<i64>,
    pub eip_model: Option<bool>,
    pub instance_id: String,
    pub io_max: Option<i64>,
    pub io_max_spec: Option<String>,
    pub partition_num: Option<i64>,
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
    Mark { index: 8, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradePostPayOrderOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DowngradePostPayOrderOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradePrePayOrder {
    pub confluent_config: Option<DowngradePrePayOrderConfluentConfig>,
    pub disk_size: Option<i64>,
    pub eip_max: Option<i64>,
    pub eip_model: Option<bool>,
    pub instance_id: String,
    pub io_max: Option<i64>,
    pub io_max_spec: Option<String>,
    pub paid_type: Option<i64>,
    pub partition_num: Option<i64>,
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
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DowngradePrePayOrderOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub success: Option<bool>,
}
model! { DowngradePrePayOrderOutput {
    0 "Code" code, 1 "Message" message, 2 "OrderId" order_id, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAutoGroupCreation {
    pub enable: bool,
    pub instance_id: String,
    pub region_id: String,
}
operation! { EnableAutoGroupCreation(enable: bool, instance_id: String, region_id: String)
    "EnableAutoGroupCreation" -> EnableAutoGroupCreationOutput {
    0 "Enable" enable, 1 "InstanceId" instance_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAutoGroupCreationOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableAutoGroupCreationOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAutoTopicCreation {
    pub instance_id: String,
    pub operate: Option<String>,
    pub partition_num: Option<i64>,
    pub region_id: String,
    pub update_partition: Option<bool>,
}
operation! { EnableAutoTopicCreation(instance_id: String, region_id: String)
    "EnableAutoTopicCreation" -> EnableAutoTopicCreationOutput {
    0 "InstanceId" instance_id, 1 "Operate" operate: String, 2 "PartitionNum" partition_num: i64,
    3 "RegionId" region_id, 4 "UpdatePartition" update_partition: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableAutoTopicCreationOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { EnableAutoTopicCreationOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailoverTestOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { FailoverTestOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllInstanceIdList {
    pub region_id: Option<String>,
}
operation! { GetAllInstanceIdList() "GetAllInstanceIdList" -> GetAllInstanceIdListOutput {
    0 "RegionId" region_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllInstanceIdListOutput {
    pub code: Option<i64>,
    pub instance_ids: Option<BTreeMap<String, Value>>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAllInstanceIdListOutput {
    0 "Code" code, 1 "InstanceIds" instance_ids, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllowedIpList {
    pub instance_id: String,
    pub region_id: String,
}
operation! { GetAllowedIpList(instance_id: String, region_id: String) "GetAllowedIpList" -> GetAllowedIpListOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllowedIpListOutput {
    pub allowed_list: Option<GetAllowedIpListAllowedList>,
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAllowedIpListOutput {
    0 "AllowedList" allowed_list, 1 "Code" code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllowedIpListAllowedList {
    pub deploy_type: Option<i64>,
    pub internet_list: Option<Vec<GetAllowedIpListInternetList>>,
    pub vpc_list: Option<Vec<GetAllowedIpListVpcList>>,
}
model! { GetAllowedIpListAllowedList {
    0 "DeployType" deploy_type, 1 "InternetList" internet_list, 2 "VpcList" vpc_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllowedIpListInternetList {
    pub allowed_ip_group: Option<BTreeMap<String, String>>,
    pub allowed_ip_list: Option<Vec<String>>,
    pub black_ip_list: Option<Vec<String>>,
    pub black_ip_map: Option<BTreeMap<String, String>>,
    pub port_range: Option<String>,
    pub security_group_id: Option<String>,
    pub user_defined_shared_security_group: Option<bool>,
}
model! { GetAllowedIpListInternetList {
    0 "AllowedIpGroup" allowed_ip_group, 1 "AllowedIpList" allowed_ip_list, 2 "BlackIPList" black_ip_list,
    3 "BlackIPMap" black_ip_map, 4 "PortRange" port_range, 5 "SecurityGroupId" security_group_id,
    6 "UserDefinedSharedSecurityGroup" user_defined_shared_security_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllowedIpListVpcList {
    pub allowed_ip_group: Option<BTreeMap<String, String>>,
    pub allowed_ip_list: Option<Vec<String>>,
    pub black_ip_list: Option<Vec<String>>,
    pub black_ip_map: Option<BTreeMap<String, String>>,
    pub port_range: Option<String>,
    pub security_group_id: Option<String>,
    pub user_defined_shared_security_group: Option<bool>,
}
model! { GetAllowedIpListVpcList {
    0 "AllowedIpGroup" allowed_ip_group, 1 "AllowedIpList" allowed_ip_list, 2 "BlackIPList" black_ip_list,
    3 "BlackIPMap" black_ip_map, 4 "PortRange" port_range, 5 "SecurityGroupId" security_group_id,
    6 "UserDefinedSharedSecurityGroup" user_defined_shared_security_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingConfiguration {
    pub instance_id: String,
    pub region_id: String,
}
operation! { GetAutoScalingConfiguration(instance_id: String, region_id: String)
    "GetAutoScalingConfiguration" -> GetAutoScalingConfigurationOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingConfigurationOutput {
    pub code: Option<i64>,
    pub data: Option<GetAutoScalingConfigurationData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAutoScalingConfigurationOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingConfigurationData {
    pub scheduled_scaling_rules: Option<GetAutoScalingConfigurationScheduledScalingRules>,
}
model! { GetAutoScalingConfigurationData {
    0 "ScheduledScalingRules" scheduled_scaling_rules
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingConfigurationScheduledScalingRules {
    pub scheduled_scaling_rules: Option<Vec<GetAutoScalingConfigurationScheduledScalingRulesScheduledScalingRules>>,
}
model! { GetAutoScalingConfigurationScheduledScalingRules {
    0 "ScheduledScalingRules" scheduled_scaling_rules
} }

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
    0 "DurationMinutes" duration_minutes, 1 "Enable" enable,
    2 "EstimatedElasticScalingDownTimeSecs" estimated_elastic_scaling_down_time_secs,
    3 "EstimatedElasticScalingUpTimeSecs" estimated_elastic_scaling_up_time_secs,
    4 "FirstScheduledTime" first_scheduled_time, 5 "RepeatType" repeat_type, 6 "ReservedPubFlow" reserved_pub_flow,
    7 "ReservedSubFlow" reserved_sub_flow, 8 "RuleId" rule_id, 9 "RuleName" rule_name, 10 "ScheduleType" schedule_type,
    11 "TimeZone" time_zone, 12 "WeeklyTypes" weekly_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoScalingConfigurationWeeklyTypes {
    pub weekly_types: Option<Vec<String>>,
}
model! { GetAutoScalingConfigurationWeeklyTypes {
    0 "WeeklyTypes" weekly_types
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerList {
    pub consumer_id: Option<String>,
    pub current_page: Option<i64>,
    pub instance_id: String,
    pub page_size: Option<i64>,
    pub region_id: String,
}
operation! { GetConsumerList(instance_id: String, region_id: String) "GetConsumerList" -> GetConsumerListOutput {
    0 "ConsumerId" consumer_id: String, 1 "CurrentPage" current_page: i64, 2 "InstanceId" instance_id,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id
} }
paged! { GetConsumerList: GetConsumerListConsumerVO =
    Number "CurrentPage", "ConsumerList.ConsumerVO" consumer_list.consumer_vo, total "Total"
}

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
    0 "Code" code, 1 "ConsumerList" consumer_list, 2 "CurrentPage" current_page, 3 "Message" message,
    4 "PageSize" page_size, 5 "Success" success, 6 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerListConsumerList {
    pub consumer_vo: Option<Vec<GetConsumerListConsumerVO>>,
}
model! { GetConsumerListConsumerList {
    0 "ConsumerVO" consumer_vo
} }

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
    0 "AutomaticallyCreatedGroup" automatically_created_group, 1 "ConsumerId" consumer_id, 2 "CreateTime" create_time,
    3 "InstanceId" instance_id, 4 "RegionId" region_id, 5 "Remark" remark, 6 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerListTags {
    pub tag_vo: Option<Vec<GetConsumerListTagVO>>,
}
model! { GetConsumerListTags {
    0 "TagVO" tag_vo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerListTagVO {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetConsumerListTagVO {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerProgress {
    pub consumer_id: String,
    pub hide_last_timestamp: Option<bool>,
    pub instance_id: String,
    pub region_id: String,
}
operation! { GetConsumerProgress(consumer_id: String, instance_id: String, region_id: String)
    "GetConsumerProgress" -> GetConsumerProgressOutput {
    0 "ConsumerId" consumer_id, 1 "HideLastTimestamp" hide_last_timestamp: bool, 2 "InstanceId" instance_id,
    3 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerProgressOutput {
    pub code: Option<i64>,
    pub consumer_progress: Option<GetConsumerProgressConsumerProgress>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetConsumerProgressOutput {
    0 "Code" code, 1 "ConsumerProgress" consumer_progress, 2 "Message" message, 3 "Success" success
} }

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
    0 "LastTimestamp" last_timestamp, 1 "RebalanceInfoList" rebalance_info_list, 2 "TopicList" topic_list,
    3 "TotalDiff" total_diff, 4 "state" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerProgressRebalanceInfoList {
    pub rebalance_info_list: Option<Vec<GetConsumerProgressRebalanceInfoListRebalanceInfoList>>,
}
model! { GetConsumerProgressRebalanceInfoList {
    0 "RebalanceInfoList" rebalance_info_list
} }

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
    0 "Generation" generation, 1 "GroupId" group_id, 2 "LastRebalanceTimestamp" last_rebalance_timestamp,
    3 "Reason" reason, 4 "RebalanceSuccess" rebalance_success, 5 "RebalanceTimeConsuming" rebalance_time_consuming
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerProgressTopicList {
    pub topic_list: Option<Vec<GetConsumerProgressTopicListTopicList>>,
}
model! { GetConsumerProgressTopicList {
    0 "TopicList" topic_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerProgressTopicListTopicList {
    pub last_timestamp: Option<i64>,
    pub offset_list: Option<GetConsumerProgressOffsetList>,
    pub topic: Option<String>,
    pub total_diff: Option<i64>,
}
model! { GetConsumerProgressTopicListTopicList {
    0 "LastTimestamp" last_timestamp, 1 "OffsetList" offset_list, 2 "Topic" topic, 3 "TotalDiff" total_diff
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetConsumerProgressOffsetList {
    pub offset_list: Option<Vec<GetConsumerProgressOffsetListOffsetList>>,
}
model! { GetConsumerProgressOffsetList {
    0 "OffsetList" offset_list
} }

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
    0 "Accumulate" accumulate, 1 "BrokerOffset" broker_offset, 2 "ClientId" client_id, 3 "ClientIp" client_ip,
    4 "ConsumerOffset" consumer_offset, 5 "LastTimestamp" last_timestamp, 6 "MemberId" member_id,
    7 "Partition" partition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceList {
    pub instance_id: Option<Vec<String>>,
    pub order_id: Option<String>,
    pub region_id: String,
    pub resource_group_id: Option<String>,
    pub series: Option<String>,
    pub tag: Option<Vec<GetInstanceListTag>>,
}
operation! { GetInstanceList(region_id: String) "GetInstanceList" -> GetInstanceListOutput {
    0 "InstanceId" instance_id: Vec<String>, 1 "OrderId" order_id: String, 2 "RegionId" region_id,
    3 "ResourceGroupId" resource_group_id: String, 4 "Series" series: String, 5 "Tag" tag: Vec<GetInstanceListTag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceListTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { GetInstanceListTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceListOutput {
    pub code: Option<i64>,
    pub instance_list: Option<GetInstanceListInstanceList>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetInstanceListOutput {
    0 "Code" code, 1 "InstanceList" instance_list, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceListInstanceList {
    pub instance_vo: Option<Vec<GetInstanceListInstanceVO>>,
}
model! { GetInstanceListInstanceList {
    0 "InstanceVO" instance_vo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceListInstanceVO {
    pub all_config: Option<String>,
    pub auto_create_group_enable: Option<bool>,
    pub auto_create_topic_enable: Option<bool>,
    pub backup_zone_id: Option<String>,
    pub confluent_config: Option<GetInstanceListConfluentConfig>,
    pub confluent_instance_components: Option<GetInstanceListConfluentInstanceComponents>,
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
    pub v_switch_id: Option<String>,
    pub v_switch_ids: Option<GetInstanceListVSwitchIds>,
    pub view_instance_status_code: Option<i64>,
    pub vpc_id: Option<String>,
    pub vpc_sasl_domain_endpoint: Option<String>,
    pub vpc_sasl_end_point: Option<String>,
    pub zone_id: Option<String>,
}
model! { GetInstanceListInstanceVO {
    0 "AllConfig" all_config, 1 "AutoCreateGroupEnable" auto_create_group_enable,
    2 "AutoCreateTopicEnable" auto_create_topic_enable, 3 "BackupZoneId" backup_zone_id,
    4 "ConfluentConfig" confluent_config, 5 "ConfluentInstanceComponents" confluent_instance_components,
    6 "CreateTime" create_time, 7 "DefaultPartitionNum" default_partition_num, 8 "DeployType" deploy_type,
    9 "DiskSize" disk_size, 10 "DiskType" disk_type, 11 "DomainEndpoint" domain_endpoint, 12 "EipMax" eip_max,
    13 "EndPoint" end_point, 14 "ExpiredTime" expired_time, 15 "InstanceId" instance_id, 16 "IoMax" io_max,
    17 "IoMaxRead" io_max_read, 18 "IoMaxSpec" io_max_spec, 19 "IoMaxWrite" io_max_write, 20 "KmsKeyId" kms_key_id,
    21 "MsgRetain" msg_retain, 22 "Name" name, 23 "PaidType" paid_type,
    24 "RecommendedPartitionCount" recommended_partition_count, 25 "RegionId" region_id,
    26 "ReservedPublishCapacity" reserved_publish_capacity, 27 "ReservedSubscribeCapacity" reserved_subscribe_capacity,
    28 "ResourceGroupId" resource_group_id, 29 "SaslDomainEndpoint" sasl_domain_endpoint,
    30 "SaslEndPoint" sasl_end_point, 31 "ScheduledRetirement" scheduled_retirement, 32 "SecurityGroup" security_group,
    33 "Series" series, 34 "ServiceStatus" service_status, 35 "SpecType" spec_type,
    36 "SslDomainEndpoint" ssl_domain_endpoint, 37 "SslEndPoint" ssl_end_point, 38 "StandardZoneId" standard_zone_id,
    39 "Tags" tags, 40 "TopicNumLimit" topic_num_limit, 41 "UpgradeServiceDetailInfo" upgrade_service_detail_info,
    42 "UsedGroupCount" used_group_count, 43 "UsedPartitionCount" used_partition_count,
    44 "UsedTopicCount" used_topic_count, 45 "VSwitchId" v_switch_id, 46 "VSwitchIds" v_switch_ids,
    47 "ViewInstanceStatusCode" view_instance_status_code, 48 "VpcId" vpc_id,
    49 "VpcSaslDomainEndpoint" vpc_sasl_domain_endpoint, 50 "VpcSaslEndPoint" vpc_sasl_end_point, 51 "ZoneId" zone_id
} }

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
    0 "ConnectCU" connect_cu, 1 "ConnectReplica" connect_replica, 2 "ControlCenterCU" control_center_cu,
    3 "ControlCenterReplica" control_center_replica, 4 "ControlCenterStorage" control_center_storage,
    5 "KafkaCU" kafka_cu, 6 "KafkaReplica" kafka_replica, 7 "KafkaRestProxyCU" kafka_rest_proxy_cu,
    8 "KafkaRestProxyReplica" kafka_rest_proxy_replica, 9 "KafkaStorage" kafka_storage, 10 "KsqlCU" ksql_cu,
    11 "KsqlList" ksql_list, 12 "KsqlReplica" ksql_replica, 13 "KsqlStorage" ksql_storage,
    14 "SchemaRegistryCU" schema_registry_cu, 15 "SchemaRegistryReplica" schema_registry_replica,
    16 "ZooKeeperCU" zoo_keeper_cu, 17 "ZooKeeperReplica" zoo_keeper_replica, 18 "ZooKeeperStorage" zoo_keeper_storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceListKsqlList {
    pub confluent_instance_component_resource_vo: Option<Vec<GetInstanceListConfluentInstanceComponentResourceVO>>,
}
model! { GetInstanceListKsqlList {
    0 "ConfluentInstanceComponentResourceVO" confluent_instance_component_resource_vo
} }

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
    0 "Cu" cu, 1 "InternalId" internal_id, 2 "Replica" replica, 3 "Storage" storage, 4 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceListConfluentInstanceComponents {
    pub confluent_instance_component_vo: Option<Vec<GetInstanceListConfluentInstanceComponentVO>>,
}
model! { GetInstanceListConfluentInstanceComponents {
    0 "ConfluentInstanceComponentVO" confluent_instance_component_vo
} }

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
    0 "ComponentType" component_type, 1 "DeployModule" deploy_module, 2 "PubEndpoint" pub_endpoint,
    3 "VpcEndpoint" vpc_endpoint, 4 "internalId" internal_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceListTags {
    pub tag_vo: Option<Vec<GetInstanceListTagVO>>,
}
model! { GetInstanceListTags {
    0 "TagVO" tag_vo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceListTagVO {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetInstanceListTagVO {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceListUpgradeServiceDetailInfo {
    pub current2_open_source_version: Option<String>,
}
model! { GetInstanceListUpgradeServiceDetailInfo {
    0 "Current2OpenSourceVersion" current2_open_source_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInstanceListVSwitchIds {
    pub v_switch_ids: Option<Vec<String>>,
}
model! { GetInstanceListVSwitchIds {
    0 "VSwitchIds" v_switch_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKafkaClientIp {
    pub end_time: i64,
    pub group: Option<String>,
    pub instance_id: String,
    pub region_id: String,
    pub start_time: i64,
    pub topic: Option<String>,
    pub r#type: String,
}

/// What [`GetKafkaClientIp::new`] takes.
pub struct GetKafkaClientIpRequired {
    pub end_time: i64,
    pub instance_id: String,
    pub region_id: String,
    pub start_time: i64,
    pub r#type: String,
}
operation! { GetKafkaClientIp{GetKafkaClientIpRequired: end_time, instance_id, region_id, start_time, r#type}
    "GetKafkaClientIp" -> GetKafkaClientIpOutput {
    0 "EndTime" end_time, 1 "Group" group: String, 2 "InstanceId" instance_id, 3 "RegionId" region_id,
    4 "StartTime" start_time, 5 "Topic" topic: String, 6 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKafkaClientIpOutput {
    pub code: Option<i64>,
    pub data: Option<GetKafkaClientIpData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetKafkaClientIpOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

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
    0 "Alert" alert, 1 "Data" data, 2 "EndDate" end_date, 3 "SearchTimeRange" search_time_range,
    4 "StartDate" start_date, 5 "TimeLimitDay" time_limit_day
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKafkaClientIpDataData {
    pub data: Option<Vec<GetKafkaClientIpDataDataData>>,
}
model! { GetKafkaClientIpDataData {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKafkaClientIpDataDataData {
    pub data: Option<GetKafkaClientIpDataDataDataData>,
    pub name: Option<String>,
}
model! { GetKafkaClientIpDataDataData {
    0 "Data" data, 1 "Name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKafkaClientIpDataDataDataData {
    pub data: Option<Vec<GetKafkaClientIpDataDataDataDataData>>,
}
model! { GetKafkaClientIpDataDataDataData {
    0 "Data" data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKafkaClientIpDataDataDataDataData {
    pub ip: Option<String>,
    pub num: Option<i64>,
}
model! { GetKafkaClientIpDataDataDataDataData {
    0 "Ip" ip, 1 "Num" num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaTip {
    pub instance_id: String,
    pub region_id: String,
}
operation! { GetQuotaTip(instance_id: String, region_id: String) "GetQuotaTip" -> GetQuotaTipOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetQuotaTipOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub quota_data: Option<GetQuotaTipQuotaData>,
    pub success: Option<bool>,
}
model! { GetQuotaTipOutput {
    0 "Code" code, 1 "Message" message, 2 "QuotaData" quota_data, 3 "Success" success
} }

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
    0 "GroupLeft" group_left, 1 "GroupUsed" group_used, 2 "IsPartitionBuy" is_partition_buy,
    3 "PartitionLeft" partition_left, 4 "PartitionNumOfBuy" partition_num_of_buy, 5 "PartitionQuota" partition_quota,
    6 "PartitionUsed" partition_used, 7 "TopicLeft" topic_left, 8 "TopicNumOfBuy" topic_num_of_buy,
    9 "TopicQuota" topic_quota, 10 "TopicUsed" topic_used
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRiskList {
    pub instance_id: String,
    pub page_size: Option<i64>,
    pub region_id: String,
    pub start_index: Option<i64>,
}
operation! { GetRiskList(instance_id: String, region_id: String) "GetRiskList" -> GetRiskListOutput {
    0 "InstanceId" instance_id, 1 "PageSize" page_size: i64, 2 "RegionId" region_id, 3 "StartIndex" start_index: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRiskListOutput {
    pub code: Option<i64>,
    pub data: Option<GetRiskListData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetRiskListOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRiskListData {
    pub risk_list: Option<Vec<GetRiskListRiskList>>,
    pub total: Option<i64>,
}
model! { GetRiskListData {
    0 "RiskList" risk_list, 1 "Total" total
} }

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
    pub relation_list: Option<Vec<String>>,
    pub report_tips: Option<String>,
    pub report_type: Option<String>,
    pub report_value: Option<String>,
    pub status: Option<i64>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}
model! { GetRiskListRiskList {
    0 "CreateTime" create_time, 1 "GradeType" grade_type, 2 "Health" health, 3 "InstanceId" instance_id,
    4 "LastAlarmTime" last_alarm_time, 5 "LevelType" level_type, 6 "ModifiedTime" modified_time, 7 "Name" name,
    8 "Owner" owner, 9 "RelationList" relation_list, 10 "ReportTips" report_tips, 11 "ReportType" report_type,
    12 "ReportValue" report_value, 13 "Status" status, 14 "Type" r#type, 15 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicList {
    pub current_page: Option<String>,
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
    Number "CurrentPage", "TopicList.TopicVO" topic_list.topic_vo, total "Total"
}

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
    0 "Code" code, 1 "CurrentPage" current_page, 2 "Message" message, 3 "PageSize" page_size, 4 "Success" success,
    5 "TopicList" topic_list, 6 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicListTopicList {
    pub topic_vo: Option<Vec<GetTopicListTopicVO>>,
}
model! { GetTopicListTopicList {
    0 "TopicVO" topic_vo
} }

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
    0 "AutoCreate" auto_create, 1 "CompactTopic" compact_topic, 2 "CreateTime" create_time, 3 "InstanceId" instance_id,
    4 "LocalTopic" local_topic, 5 "PartitionNum" partition_num, 6 "RegionId" region_id, 7 "Remark" remark,
    8 "Status" status, 9 "StatusName" status_name, 10 "Tags" tags, 11 "Topic" topic, 12 "TopicConfig" topic_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicListTags {
    pub tag_vo: Option<Vec<GetTopicListTagVO>>,
}
model! { GetTopicListTags {
    0 "TagVO" tag_vo
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicListTagVO {
    pub key: Option<String>,
    pub value: Option<String>,
}
model! { GetTopicListTagVO {
    0 "Key" key, 1 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicStatus {
    pub instance_id: String,
    pub region_id: Option<String>,
    pub topic: String,
}
operation! { GetTopicStatus(instance_id: String, topic: String) "GetTopicStatus" -> GetTopicStatusOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String, 2 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicStatusOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub topic_status: Option<GetTopicStatusTopicStatus>,
}
model! { GetTopicStatusOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success, 3 "TopicStatus" topic_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicStatusTopicStatus {
    pub last_time_stamp: Option<i64>,
    pub offset_table: Option<GetTopicStatusOffsetTable>,
    pub total_count: Option<i64>,
}
model! { GetTopicStatusTopicStatus {
    0 "LastTimeStamp" last_time_stamp, 1 "OffsetTable" offset_table, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicStatusOffsetTable {
    pub offset_table: Option<Vec<GetTopicStatusOffsetTableOffsetTable>>,
}
model! { GetTopicStatusOffsetTable {
    0 "OffsetTable" offset_table
} }

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
    0 "LastUpdateTimestamp" last_update_timestamp, 1 "MaxOffset" max_offset, 2 "MinOffset" min_offset,
    3 "Partition" partition, 4 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSubscribeStatus {
    pub instance_id: String,
    pub region_id: String,
    pub topic: String,
}
operation! { GetTopicSubscribeStatus(instance_id: String, region_id: String, topic: String)
    "GetTopicSubscribeStatus" -> GetTopicSubscribeStatusOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id, 2 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSubscribeStatusOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
    pub topic_subscribe_status: Option<GetTopicSubscribeStatusTopicSubscribeStatus>,
}
model! { GetTopicSubscribeStatusOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success, 3 "TopicSubscribeStatus" topic_subscribe_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopicSubscribeStatusTopicSubscribeStatus {
    pub consumer_groups: Option<Vec<String>>,
    pub topic: Option<String>,
}
model! { GetTopicSubscribeStatusTopicSubscribeStatus {
    0 "ConsumerGroups" consumer_groups, 1 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRebalanceInfo {
    pub consumer_id: String,
    pub instance_id: String,
    pub region_id: String,
}
operation! { ListRebalanceInfo(consumer_id: String, instance_id: String, region_id: String)
    "ListRebalanceInfo" -> ListRebalanceInfoOutput {
    0 "ConsumerId" consumer_id, 1 "InstanceId" instance_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRebalanceInfoOutput {
    pub code: Option<i64>,
    pub data: Option<ListRebalanceInfoData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ListRebalanceInfoOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRebalanceInfoData {
    pub rebalance_info_list: Option<Vec<ListRebalanceInfoRebalanceInfoList>>,
}
model! { ListRebalanceInfoData {
    0 "RebalanceInfoList" rebalance_info_list
} }

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
    0 "Generation" generation, 1 "GroupId" group_id, 2 "LastRebalanceTimestamp" last_rebalance_timestamp,
    3 "Reason" reason, 4 "RebalanceSuccess" rebalance_success, 5 "RebalanceTimeConsuming" rebalance_time_consuming
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResources {
    pub next_token: Option<String>,
    pub region_id: String,
    pub resource_id: Option<Vec<String>>,
    pub resource_type: String,
    pub tag: Option<Vec<ListTagResourcesTag>>,
}
operation! { ListTagResources(region_id: String, resource_type: String) "ListTagResources" -> ListTagResourcesOutput {
    0 "NextToken" next_token: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id: Vec<String>,
    3 "ResourceType" resource_type, 4 "Tag" tag: Vec<ListTagResourcesTag>
} }
paged! { ListTagResources: ListTagResourcesTagResource =
    Token "NextToken", "TagResources.TagResource" tag_resources.tag_resource, next "NextToken"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { ListTagResourcesTag() {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesOutput {
    pub next_token: Option<String>,
    pub tag_resources: Option<ListTagResourcesTagResources>,
}
model! { ListTagResourcesOutput {
    0 "NextToken" next_token, 1 "TagResources" tag_resources
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResources {
    pub tag_resource: Option<Vec<ListTagResourcesTagResource>>,
}
model! { ListTagResourcesTagResources {
    0 "TagResource" tag_resource
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTagResourcesTagResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
model! { ListTagResourcesTagResource {
    0 "ResourceId" resource_id, 1 "ResourceType" resource_type, 2 "TagKey" tag_key, 3 "TagValue" tag_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceName {
    pub instance_id: String,
    pub instance_name: String,
    pub region_id: String,
}
operation! { ModifyInstanceName(instance_id: String, instance_name: String, region_id: String)
    "ModifyInstanceName" -> ModifyInstanceNameOutput {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstanceNameOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyInstanceNameOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPartitionNum {
    pub add_partition_num: i64,
    pub instance_id: String,
    pub region_id: String,
    pub topic: String,
}
operation! { ModifyPartitionNum(add_partition_num: i64, instance_id: String, region_id: String, topic: String)
    "ModifyPartitionNum" -> ModifyPartitionNumOutput {
    0 "AddPartitionNum" add_partition_num, 1 "InstanceId" instance_id, 2 "RegionId" region_id, 3 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPartitionNumOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyPartitionNumOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduledScalingRule {
    pub enable: bool,
    pub instance_id: String,
    pub region_id: String,
    pub rule_name: String,
}
operation! { ModifyScheduledScalingRule(enable: bool, instance_id: String, region_id: String, rule_name: String)
    "ModifyScheduledScalingRule" -> ModifyScheduledScalingRuleOutput {
    0 "Enable" enable, 1 "InstanceId" instance_id, 2 "RegionId" region_id, 3 "RuleName" rule_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyScheduledScalingRuleOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyScheduledScalingRuleOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTopicRemark {
    pub instance_id: String,
    pub region_id: String,
    pub remark: Option<String>,
    pub topic: String,
}
operation! { ModifyTopicRemark(instance_id: String, region_id: String, topic: String)
    "ModifyTopicRemark" -> ModifyTopicRemarkOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id, 2 "Remark" remark: String, 3 "Topic" topic
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTopicRemarkOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyTopicRemarkOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserDefinedSg {
    pub instance_id: String,
    pub region_id: String,
    pub sg_id_list: Option<Vec<String>>,
}
operation! { ModifyUserDefinedSg(instance_id: String, region_id: String)
    "ModifyUserDefinedSg" -> ModifyUserDefinedSgOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id, 2 "SgIdList" sg_id_list: Vec<String>
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUserDefinedSgOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyUserDefinedSgOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMessage {
    pub begin_time: Option<i64>,
    pub instance_id: String,
    pub offset: Option<String>,
    pub partition: Option<String>,
    pub query_type: String,
    pub region_id: String,
    pub topic: String,
}
operation! { QueryMessage(instance_id: String, query_type: String, region_id: String, topic: String)
    "QueryMessage" -> QueryMessageOutput {
    0 "BeginTime" begin_time: i64, 1 "InstanceId" instance_id, 2 "Offset" offset: String,
    3 "Partition" partition: String, 4 "QueryType" query_type, 5 "RegionId" region_id, 6 "Topic" topic
} { method: "GET", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMessageOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub message_list: Option<Vec<QueryMessageMessageList>>,
    pub success: Option<bool>,
}
model! { QueryMessageOutput {
    0 "Code" code, 1 "Message" message, 2 "MessageList" message_list, 3 "Success" success
} }

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
    0 "Checksum" checksum, 1 "Key" key, 2 "KeyTruncated" key_truncated, 3 "Offset" offset, 4 "Partition" partition,
    5 "SerializedKeySize" serialized_key_size, 6 "SerializedValueSize" serialized_value_size, 7 "Timestamp" timestamp,
    8 "TimestampType" timestamp_type, 9 "Topic" topic, 10 "TruncatedKeySize" truncated_key_size,
    11 "TruncatedValueSize" truncated_value_size, 12 "Value" value, 13 "ValueTruncated" value_truncated
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstance {
    pub force_delete_instance: Option<bool>,
    pub instance_id: String,
    pub region_id: String,
}
operation! { ReleaseInstance(instance_id: String, region_id: String) "ReleaseInstance" -> ReleaseInstanceOutput {
    0 "ForceDeleteInstance" force_delete_instance: bool, 1 "InstanceId" instance_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstanceOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReleaseInstanceOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReopenInstance {
    pub instance_id: String,
    pub region_id: String,
}
operation! { ReopenInstance(instance_id: String, region_id: String) "ReopenInstance" -> ReopenInstanceOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReopenInstanceOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ReopenInstanceOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstance {
    pub config: Option<String>,
    pub cross_zone: Option<bool>,
    pub deploy_module: Option<String>,
    pub instance_id: String,
    pub is_eip_inner: Option<bool>,
    pub is_force_selected_zones: Option<bool>,
    pub is_set_user_and_password: Option<bool>,
    pub kms_key_id: Option<String>,
    pub name: Option<String>,
    pub notifier: Option<String>,
    pub password: Option<Secret>,
    pub region_id: String,
    pub security_group: Option<String>,
    pub selected_zones: Option<String>,
    pub service_version: Option<String>,
    pub user_phone_num: Option<String>,
    pub username: Option<String>,
    pub v_switch_id: String,
    pub v_switch_ids: Option<Vec<String>>,
    pub vpc_id: String,
    pub zone_id: Option<String>,
}
operation! { StartInstance(instance_id: String, region_id: String, v_switch_id: String, vpc_id: String)
    "StartInstance" -> StartInstanceOutput {
    0 "Config" config: String, 1 "CrossZone" cross_zone: bool, 2 "DeployModule" deploy_module: String,
    3 "InstanceId" instance_id, 4 "IsEipInner" is_eip_inner: bool,
    5 "IsForceSelectedZones" is_force_selected_zones: bool, 6 "IsSetUserAndPassword" is_set_user_and_password: bool,
    7 "KMSKeyId" kms_key_id: String, 8 "Name" name: String, 9 "Notifier" notifier: String,
    10 "Password" password: Secret, 11 "RegionId" region_id, 12 "SecurityGroup" security_group: String,
    13 "SelectedZones" selected_zones: String, 14 "ServiceVersion" service_version: String,
    15 "UserPhoneNum" user_phone_num: String, 16 "Username" username: String, 17 "VSwitchId" v_switch_id,
    18 "VSwitchIds" v_switch_ids: Vec<String>, 19 "VpcId" vpc_id, 20 "ZoneId" zone_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInstanceOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StartInstanceOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstance {
    pub instance_id: String,
    pub region_id: String,
}
operation! { StopInstance(instance_id: String, region_id: String) "StopInstance" -> StopInstanceOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopInstanceOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StopInstanceOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResources {
    pub instance_id: Option<String>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag: Vec<TagResourcesTag>,
}
operation! { TagResources(region_id: String, resource_id: Vec<String>, resource_type: String, tag: Vec<TagResourcesTag>)
    "TagResources" -> Empty {
    0 "InstanceId" instance_id: String, 1 "RegionId" region_id, 2 "ResourceId" resource_id,
    3 "ResourceType" resource_type, 4 "Tag" tag
} }

pub type TagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagResourcesTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { TagResourcesTag(key: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UntagResources {
    pub all: Option<bool>,
    pub region_id: String,
    pub resource_id: Vec<String>,
    pub resource_type: String,
    pub tag_key: Option<Vec<String>>,
}
operation! { UntagResources(region_id: String, resource_id: Vec<String>, resource_type: String)
    "UntagResources" -> Empty {
    0 "All" all: bool, 1 "RegionId" region_id, 2 "ResourceId" resource_id, 3 "ResourceType" resource_type,
    4 "TagKey" tag_key: Vec<String>
} }

pub type UntagResourcesOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAllowedIp {
    pub allowed_list_ip: String,
    pub allowed_list_type: String,
    pub description: Option<String>,
    pub instance_id: String,
    pub port_range: String,
    pub region_id: String,
    pub update_type: String,
}

/// What [`UpdateAllowedIp::new`] takes.
pub struct UpdateAllowedIpRequired {
    pub allowed_list_ip: String,
    pub allowed_list_type: String,
    pub instance_id: String,
    pub port_range: String,
    pub region_id: String,
    pub update_type: String,
}
operation! { UpdateAllowedIp{UpdateAllowedIpRequired: allowed_list_ip, allowed_list_type, instance_id, port_range, region_id, update_type}
    "UpdateAllowedIp" -> UpdateAllowedIpOutput {
    0 "AllowedListIp" allowed_list_ip, 1 "AllowedListType" allowed_list_type, 2 "Description" description: String,
    3 "InstanceId" instance_id, 4 "PortRange" port_range, 5 "RegionId" region_id, 6 "UpdateType" update_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAllowedIpOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateAllowedIpOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConsumerOffset {
    pub consumer_id: String,
    pub instance_id: String,
    pub offsets: Option<Vec<UpdateConsumerOffsetOffsets>>,
    pub region_id: String,
    pub reset_type: Option<String>,
    pub time: Option<String>,
    pub topic: String,
}
operation! { UpdateConsumerOffset(consumer_id: String, instance_id: String, region_id: String, topic: String)
    "UpdateConsumerOffset" -> UpdateConsumerOffsetOutput {
    0 "ConsumerId" consumer_id, 1 "InstanceId" instance_id, 2 "Offsets" offsets: Vec<UpdateConsumerOffsetOffsets>,
    3 "RegionId" region_id, 4 "ResetType" reset_type: String, 5 "Time" time: String, 6 "Topic" topic
} [
    Mark { index: 2, location: Location::Default, style: Style::Json }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConsumerOffsetOffsets {
    pub offset: Option<i64>,
    pub partition: Option<i64>,
}
input! { UpdateConsumerOffsetOffsets() {
    0 "Offset" offset: i64, 1 "Partition" partition: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConsumerOffsetOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateConsumerOffsetOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceConfig {
    pub config: String,
    pub instance_id: String,
    pub region_id: String,
}
operation! { UpdateInstanceConfig(config: String, instance_id: String, region_id: String)
    "UpdateInstanceConfig" -> UpdateInstanceConfigOutput {
    0 "Config" config, 1 "InstanceId" instance_id, 2 "RegionId" region_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInstanceConfigOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateInstanceConfigOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTopicConfig {
    pub config: String,
    pub instance_id: String,
    pub region_id: String,
    pub topic: String,
    pub value: String,
}

/// What [`UpdateTopicConfig::new`] takes.
pub struct UpdateTopicConfigRequired {
    pub config: String,
    pub instance_id: String,
    pub region_id: String,
    pub topic: String,
    pub value: String,
}
operation! { UpdateTopicConfig{UpdateTopicConfigRequired: config, instance_id, region_id, topic, value}
    "UpdateTopicConfig" -> UpdateTopicConfigOutput {
    0 "Config" config, 1 "InstanceId" instance_id, 2 "RegionId" region_id, 3 "Topic" topic, 4 "Value" value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTopicConfigOutput {
    pub code: Option<i64>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateTopicConfigOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceVersion {
    pub instance_id: String,
    pub region_id: String,
    pub target_version: String,
}
operation! { UpgradeInstanceVersion(instance_id: String, region_id: String, target_version: String)
    "UpgradeInstanceVersion" -> UpgradeInstanceVersionOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id, 2 "TargetVersion" target_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceVersionOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpgradeInstanceVersionOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePostPayOrder {
    pub disk_size: Option<i64>,
    pub eip_max: Option<i64>,
    pub eip_model: Option<bool>,
    pub instance_id: String,
    pub io_max: Option<i64>,
    pub io_max_spec: Option<String>,
    pub partition_num: Option<i64>,
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
    Mark { index: 8, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePostPayOrderOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpgradePostPayOrderOutput {
    0 "Code" code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePrePayOrder {
    pub confluent_config: Option<UpgradePrePayOrderConfluentConfig>,
    pub disk_size: Option<i64>,
    pub eip_max: Option<i64>,
    pub eip_model: Option<bool>,
    pub instance_id: String,
    pub io_max: Option<i64>,
    pub io_max_spec: Option<String>,
    pub paid_type: Option<i64>,
    pub partition_num: Option<i64>,
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
    Mark { index: 0, location: Location::Default, style: Style::Json }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpgradePrePayOrderOutput {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub order_id: Option<String>,
    pub success: Option<bool>,
}
model! { UpgradePrePayOrderOutput {
    0 "Code" code, 1 "Message" message, 2 "OrderId" order_id, 3 "Success" success
} }

#[cfg(feature = "reflect")]
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
